import { readCmsEnv } from '../platform/env.ts';

/** Says above the login form whose page this is, and whom to ask for a new password where no mail can be sent. */
export function LoginHelp() {
  const sendsMail = readCmsEnv().smtpUrl !== undefined;
  return (
    <div className="login-help" data-mail={sendsMail ? 'yes' : 'no'}>
      <p>Nơi soạn, duyệt và đăng tin của phong trào Toàn dân bảo vệ an ninh Tổ quốc.</p>
      {!sendsMail && <p>Quên mật khẩu? Hãy nhờ quản trị cấp liên kết đặt lại.</p>}
    </div>
  );
}
