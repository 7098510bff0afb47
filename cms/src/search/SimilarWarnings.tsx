'use client';
/** While a warning is being written: the warnings it resembles, so that nobody writes the same one twice. */
import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import './find-box.css';

const PAUSE_MS = 800;
const SHORTEST_TEXT = 12;
const Answer = z.object({ warnings: z.array(z.object({ id: z.string(), headline: z.string() })) });

export function SimilarWarnings() {
  const { id } = useDocumentInfo();
  const headline = useFormFields(([fields]) => textOf(fields['headline']?.value));
  const summary = useFormFields(([fields]) => textOf(fields['summary']?.value));
  const [similar, setSimilar] = useState<z.infer<typeof Answer>['warnings']>([]);
  const text = `${headline}\n${summary}`.trim();

  useEffect(() => {
    if (text.length < SHORTEST_TEXT) {
      setSimilar([]);
      return undefined;
    }
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const question = new URLSearchParams({ 'van-ban': text, tru: id === undefined ? '' : String(id) });
      const response = await fetch(`/api/canh-bao-gan-giong?${question}`, { credentials: 'include' }).catch(
        () => undefined,
      );
      const answer = response?.ok ? Answer.safeParse(await response.json()) : undefined;
      if (isCurrent && answer?.success) setSimilar(answer.data.warnings);
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, id]);

  if (similar.length === 0) return null;
  return (
    <div aria-live="polite" className="similar-warnings">
      <strong>Đã có cảnh báo gần giống.</strong> Nếu cùng một thủ đoạn, hãy bổ sung vào bài cũ thay vì viết bài mới.
      <ul>
        {similar.map((warning) => (
          <li key={warning.id}>
            <a href={`/admin/collections/tactics/${warning.id}`} rel="noreferrer" target="_blank">
              {warning.headline}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
