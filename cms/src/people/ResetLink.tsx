'use client';
import { Button, useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { z } from 'zod';

const Answer = z.object({ link: z.string() });
const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

/** For administrators: makes a one-time link with which a person chooses a new password. */
export function ResetLink() {
  const { user } = useAuth();
  const { id, collectionSlug } = useDocumentInfo();
  const [link, setLink] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const isOther = id !== undefined && collectionSlug === 'users' && id !== user?.id;
  if (!isOther || user?.['role'] !== 'administrator') return null;

  const make = async () => {
    setProblem(undefined);
    const made = await requestLink(String(id));
    if ('link' in made) setLink(made.link);
    else setProblem(made.problem);
  };
  return (
    <section className="reset-link">
      <h2>Quên mật khẩu</h2>
      <p>Liên kết dùng một lần, có hạn 24 giờ. Gửi cho đúng người; ai có liên kết là đổi được mật khẩu.</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => void make()} size="medium" type="button">
        Tạo liên kết đặt lại mật khẩu
      </Button>
      {link !== undefined && (
        <p className="reset-link__link">
          <input
            aria-label="Liên kết đặt lại mật khẩu"
            onFocus={(event) => event.target.select()}
            readOnly
            value={link}
          />
        </p>
      )}
      <p className="stage-panel__problem" role="alert">
        {problem}
      </p>
    </section>
  );
}

async function requestLink(id: string): Promise<{ readonly link: string } | { readonly problem: string }> {
  try {
    const response = await fetch(`/api/users/${id}/reset-link`, { method: 'POST', credentials: 'include' });
    const body: unknown = await response.json();
    const made = Answer.safeParse(body);
    if (made.success) return made.data;
    const refused = Refusal.safeParse(body);
    return {
      problem: refused.success ? (refused.data.errors[0]?.message ?? '') : 'Không tạo được liên kết. Hãy thử lại.',
    };
  } catch {
    return { problem: 'Không gửi được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.' };
  }
}
