'use client';
/** Asks for the present password where somebody changes the own password or address. */
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui';

export function PresentPassword() {
  const { user } = useAuth();
  const { id } = useDocumentInfo();
  const isChoosing = useFormFields(([fields]) => fields['password'] !== undefined);
  const isMoving = useFormFields(([fields]) => fields['email']?.value !== fields['email']?.initialValue);
  const isOwn = id !== undefined && id === user?.id;
  const isAsked = isMoving || (isChoosing && user?.['mustChangePassword'] !== true);
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
