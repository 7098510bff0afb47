'use client';
/** Asks for the present password where somebody changes the own password or address. */
import { PasswordField, useAuth, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';
import { useRole } from './use-role.ts';

const PASSWORDS = ['password', 'confirm-password', 'currentPassword'] as const;
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export function PresentPassword() {
  const { user } = useAuth();
  const role = useRole();
  const { id, savedDocumentData } = useDocumentInfo();
  const { dispatchFields } = useForm();
  const savedAt: unknown = savedDocumentData?.['updatedAt'];
  // Payload folds the boxes away after saving and keeps what was typed: the next save would send it again.
  useEffect(() => {
    for (const path of PASSWORDS) dispatchFields({ type: 'REMOVE', path });
  }, [dispatchFields, savedAt]);
  const isChoosing = useFormFields(([fields]) => wordOf(fields['password']?.value) !== '');
  const isMoving = useFormFields(([fields]) => wordOf(fields['email']?.value).trim().toLowerCase() !== user?.email);
  const isOwn = id !== undefined && id === user?.id;
  const isAsked = isMoving || (isChoosing && user?.['mustChangePassword'] !== true);
  // Neither the address nor the password of others is for anybody but administrators: the style sheet takes Payload's boxes away.
  if (!isOwn && role !== 'administrator') return <span className="foreign-account" hidden />;
  if (!isOwn || !isAsked) return null;
  return (
    <div className="present-password">
      <PasswordField
        autoComplete="current-password"
        field={{ name: 'currentPassword', label: 'Mật khẩu hiện tại', required: true }}
        path="currentPassword"
        schemaPath="currentPassword"
        validate={(value: unknown) =>
          (typeof value === 'string' && value !== '') || 'Hãy nhập mật khẩu hiện tại để đổi mật khẩu hoặc thư điện tử.'
        }
      />
      <p>Để chắc rằng chính bạn đổi. Các máy khác đang đăng nhập tài khoản này sẽ phải đăng nhập lại.</p>
    </div>
  );
}
