/** A file system takes 255 bytes a name; ours end with `.html.br` or the like, and the folders above need room too. */
const LONGEST_NAME_BYTES = 240;
const LONGEST_PATH_BYTES = 1024;

/** The address of a request as parts of a file name, or undefined where no file of ours can be meant. */
export function parseRequestedPath(pathname: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (Buffer.byteLength(decoded) > LONGEST_PATH_BYTES) return undefined;
  const parts = decoded.split('/').slice(1);
  // An empty part is allowed at the end only, where it says that a folder is meant.
  const isOurs = parts.every((part, index) => isFileName(part) || (part === '' && index === parts.length - 1));
  return decoded.startsWith('/') && isOurs ? parts : undefined;
}

/** Never a way up, a hidden file, another drive or a byte that ends names. */
function isFileName(part: string): boolean {
  return (
    Buffer.byteLength(part) <= LONGEST_NAME_BYTES &&
    /^[\p{L}\p{N}_@~+,()[\]-][\p{L}\p{M}\p{N} _.@~+,()[\]-]*$/u.test(part)
  );
}
