/** Somebody who hears a spoken form and writes down what was said; knows nothing of how it was made. */

const DIGITS: Readonly<Record<string, bigint>> = {
  không: 0n,
  một: 1n,
  mốt: 1n,
  hai: 2n,
  ba: 3n,
  bốn: 4n,
  tư: 4n,
  năm: 5n,
  lăm: 5n,
  sáu: 6n,
  bảy: 7n,
  tám: 8n,
  chín: 9n,
};

/** "một triệu không trăm linh năm" → 1000005. */
export function hearNumber(words: string): bigint {
  let total = 0n;
  let billions = 0n;
  let group = 0n;
  let digit = 0n;
  for (const word of words.toLowerCase().split(' ')) {
    const heard = DIGITS[word];
    if (heard !== undefined) {
      digit = heard;
      if (word === 'lăm' && group === 0n) throw new Error(`"lăm" without tens in "${words}"`);
    } else if (word === 'trăm') [group, digit] = [digit * 100n, 0n];
    else if (word === 'mười') group += 10n;
    else if (word === 'mươi') [group, digit] = [group + digit * 10n, 0n];
    else if (word === 'linh' || word === 'lẻ') digit = 0n;
    else {
      const value = group + digit;
      [group, digit] = [0n, 0n];
      if (word === 'nghìn' || word === 'ngàn') total += value * 1000n;
      else if (word === 'triệu') total += value * 1_000_000n;
      else if (word === 'tỷ') [billions, total] = [(billions + total + value) * 1_000_000_000n, 0n];
      else throw new Error(`Not a word of a number: ${word}`);
    }
  }
  return billions + total + group + digit;
}

/** "không chín một hai, ba bốn năm" → "0912345"; "lăm" and "mươi" are no digits. */
export function hearDigits(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(',', '')
    .split(' ')
    .map((word) => {
      const digit = DIGITS[word];
      if (digit === undefined || /^(?:mốt|tư|lăm)$/.test(word)) throw new Error(`Not a digit: ${word}`);
      return String(digit);
    })
    .join('');
}

/** "mùng năm tháng tư năm hai nghìn" → "5/4/2000"; without a year "5/4". */
export function hearDate(words: string): string {
  const heard = /^(?:mùng )?(.+?) tháng (.+?)(?: năm (.{7,}))?$/.exec(words.toLowerCase());
  if (!heard) throw new Error(`Not a date: ${words}`);
  const [, day = '', month = '', year] = heard;
  return [day, month, ...(year === undefined ? [] : [year])].map(hearNumber).join('/');
}

/** "mười bảy giờ ba mươi phút" → "17:30", "tám giờ" → "8:00". */
export function hearTime(words: string): string {
  const heard = /^(.+?) giờ(?: (.+) phút)?$/.exec(words.toLowerCase());
  if (!heard) throw new Error(`Not a time: ${words}`);
  const [, hour = '', minute] = heard;
  return `${hearNumber(hour)}:${String(minute === undefined ? 0n : hearNumber(minute)).padStart(2, '0')}`;
}
