/** Word numbers as bytes: seven bits a byte, so that frequent words, which come first, take one or two. */
export function packTokens(tokens: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(tokens.length * 5);
  let length = 0;
  for (const token of tokens) {
    let rest = token;
    while (rest > 127) {
      bytes[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }
  return bytes.slice(0, length);
}

/** Into `scratch` where it is long enough: whoever reads many in a row keeps one. */
export function unpackTokens(bytes: Uint8Array, scratch?: Uint32Array): Uint32Array {
  const tokens = scratch && scratch.length >= bytes.length ? scratch : new Uint32Array(bytes.length);
  let count = 0;
  let token = 0;
  let shift = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    token |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    tokens[count++] = token;
    token = 0;
    shift = 0;
  }
  return tokens.subarray(0, count);
}

/** How many word numbers stand in the bytes: each ends with a byte below 128. */
export function countTokens(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte < 128) count += 1;
  return count;
}

/** Growing numbers as the steps between them: mostly one byte each. */
export function packGrowing(values: readonly number[]): Uint8Array {
  return packTokens(values.map((value, index) => value - (values[index - 1] ?? 0)));
}

export function unpackGrowing(bytes: Uint8Array): Uint32Array {
  const values = unpackTokens(bytes);
  for (let index = 1; index < values.length; index += 1)
    values[index] = (values[index] ?? 0) + (values[index - 1] ?? 0);
  return values;
}
