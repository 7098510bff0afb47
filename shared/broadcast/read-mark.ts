/** Marks: those of the sentence stay, those with a reading are read, all others fall silent. */
import type { Context } from './spoken-context.ts';
import { findMoneySign } from './spoken-dictionary.ts';
import type { Token } from './spoken-tokens.ts';

export type MarkReading =
  | { readonly kind: 'mark'; readonly mark: string }
  | { readonly kind: 'word'; readonly text: string; readonly covers: number }
  | { readonly kind: 'dash' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'silent' };

const SILENT: MarkReading = { kind: 'silent' };
const PAUSE: MarkReading = { kind: 'pause' };
const SENTENCE_MARKS = new Set(['.', ',', ';', ':', '!', '?']);

export function readMark(context: Context): MarkReading {
  const { tokens, index } = context;
  const token = tokens[index];
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  const text = token?.text ?? '';
  if (SENTENCE_MARKS.has(text)) return { kind: 'mark', mark: text };
  if (text.startsWith('..') || text === '…')
    return isInMidSentence(tokens, index) ? PAUSE : { kind: 'mark', mark: '.' };
  const beforeNumber = next?.kind === 'number' && !next.spaced;
  const afterNumber = previous?.kind === 'number';
  switch (text) {
    case './.':
    case '/.':
      return { kind: 'mark', mark: '.' };
    case '-':
      return readDash(context);
    case '/':
      return readSlashMark(tokens, index);
    case '%':
      return word('phần trăm');
    case '‰':
      return word('phần nghìn');
    case '°':
      return next?.text === 'C' && !next.spaced ? word('độ xê', 2) : word('độ');
    case '&':
      return word('và');
    case '+':
      return beforeNumber ? word('cộng') : PAUSE;
    case '=':
      return next?.kind === 'number' ? word('bằng') : PAUSE;
    case '<':
      return next?.kind === 'number' ? word('dưới') : SILENT;
    case '>':
      return next?.kind === 'number' ? word('trên') : SILENT;
    case '~':
      return beforeNumber ? word('khoảng') : SILENT;
    case '•':
    case '|':
    case ')':
    case ']':
    case '(':
    case '[':
    case '{':
    case '}':
      return PAUSE;
    default: {
      const money = findMoneySign(text);
      return money !== undefined && afterNumber && !beforeNumber ? word(money) : SILENT;
    }
  }
}

function word(text: string, covers = 1): MarkReading {
  return { kind: 'word', text, covers };
}

/** "ma túy…; trộm cắp" and "đánh bạc,… và" go on, "…" before a capital or the end closes the sentence. */
function isInMidSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return false;
  return next.kind === 'mark' ? /^[,;:.!?…]/.test(next.text) : !/^\p{Lu}/u.test(next.text);
}

const HOURS = new Set(['giờ', 'tháng', 'năm', 'ngày', 'tuổi']);

function readDash(context: Context): MarkReading {
  const { tokens, index } = context;
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next === undefined) return SILENT;
  const isNegative =
    next.kind === 'number' && !next.spaced && (previous === undefined || tokens[index]?.spaced === true);
  if (isNegative && /^[%°]$/.test(tokens[index + 2]?.text ?? '')) return word('âm');
  return previous !== undefined && isFromTo(tokens, index, previous, next) ? word('đến') : { kind: 'dash' };
}

/** "5h - 5h30", "2016 - 2021", "30% - 50%", "thứ 2-thứ 6", "20 giờ - 22 giờ". */
function isFromTo(tokens: readonly Token[], index: number, previous: Token, next: Token): boolean {
  const afterNext = tokens[index + 2];
  const beforePrevious = tokens[index - 2];
  if (previous.kind === 'number' && next.kind === 'number') {
    if (previous.shape !== next.shape) return previous.shape === 'slash' && next.shape === 'date';
    if (previous.shape === 'time' || previous.shape === 'date' || previous.shape === 'slash') return true;
    return isYear(previous.text) && isYear(next.text);
  }
  if (previous.text === '%' && next.kind === 'number') return afterNext?.text === '%';
  if (previous.kind === 'number' && beforePrevious?.kind === 'word') {
    return beforePrevious.text.toLowerCase() === next.text.toLowerCase() && afterNext?.kind === 'number';
  }
  return HOURS.has(previous.text) && next.kind === 'number' && afterNext?.text === previous.text;
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d{2}$/.test(text);
}

/** "50.000 đồng/người", "60 km/h": for each; between other words it is a breath. */
function readSlashMark(tokens: readonly Token[], index: number): MarkReading {
  const isRate = tokens[index - 2]?.kind === 'number' || /^(?:\d.*\D|km|m3)$/.test(tokens[index - 1]?.text ?? '');
  return isRate && tokens[index + 1]?.kind === 'word' ? word('mỗi') : PAUSE;
}
