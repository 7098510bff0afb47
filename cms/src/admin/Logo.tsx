import { Icon } from './Icon.tsx';

/** The name above the login form. */
export function Logo() {
  return (
    <span className="brand">
      <Icon />
      <span className="brand__name">Tiếng Mõ</span>
    </span>
  );
}
