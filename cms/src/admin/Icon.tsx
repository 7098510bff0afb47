/** A mõ, the village's wooden bell. */
export function Icon() {
  return (
    <svg aria-hidden="true" className="brand__icon" height="18" viewBox="0 0 32 32" width="18">
      <path
        d="M16 5C8.5 5 3 10 3 16.5S8 28 16 28s13-5 13-11.5S23.5 5 16 5Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
      />
      <path d="M7.5 18.5h17" stroke="currentColor" strokeLinecap="round" strokeWidth="3" />
      <circle cx="16" cy="10.5" fill="currentColor" r="1.8" />
    </svg>
  );
}
