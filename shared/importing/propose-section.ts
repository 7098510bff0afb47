/** The section an article belongs to: the one its page names, else the one whose words it uses most. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import type { ArticleWords, Catalogue, Proposal } from './proposal.ts';
import { sameWordsKey } from './source-lines.ts';

interface SectionClues {
  readonly words: ArticleWords;
  /** The column as the file states it. */
  readonly stated: string;
  /** The lines of the page, menus included. */
  readonly lines: readonly string[];
}

const MIN_PAIRS = 3;

/** Undefined where nothing points to one. Example: a line `Gương người tốt` above the headline → that section, sure. */
export function proposeSection(clues: SectionClues, sections: Catalogue['sections']): Proposal | undefined {
  return proposeNamed(clues, sections) ?? proposeByWords(clues.words, sections);
}

function proposeNamed({ stated, lines }: SectionClues, sections: Catalogue['sections']): Proposal | undefined {
  const shortLines = new Set(
    lines.filter((line) => line.length <= 60).map((line) => foldedKey(line.replace(LABEL, ''))),
  );
  for (const { id, name } of sections) {
    if (foldedKey(stated) === foldedKey(name))
      return { id, name, certainty: 'sure', reason: `tệp ghi chuyên mục “${stated}”` };
    if (shortLines.has(foldedKey(name))) return { id, name, certainty: 'sure', reason: 'trang gốc ghi tên chuyên mục' };
  }
  const near = sections.find(({ name }) => stated !== '' && sharesWords(stated, name));
  return near && { id: near.id, name: near.name, certainty: 'likely', reason: `tệp ghi chuyên mục “${stated}”` };
}

const LABEL = /^\s*(?:chuyên mục|danh mục|mục|category)\s*:\s*/iu;

function sharesWords(stated: string, name: string): boolean {
  const [a, b] = [` ${foldedKey(stated)} `, ` ${foldedKey(name)} `];
  return a.trim() !== '' && (a.includes(b) || b.includes(a));
}

/** Pairs of neighbouring syllables carry meaning where single ones (“an”, “người”) do not. */
function proposeByWords(words: ArticleWords, sections: Catalogue['sections']): Proposal | undefined {
  const head = sameWordsKey(`${words.headline} . ${words.standfirst}`);
  const all = `${head} ${sameWordsKey(words.body)}`;
  const [best, second] = sections
    .map((section) => ({ section, score: scoreOf(section, head, all) }))
    .toSorted((a, b) => b.score - a.score);
  if (!best || best.score < MIN_PAIRS || best.score === second?.score) return undefined;
  const { id, name } = best.section;
  const isClear = best.score >= 2 * (second?.score ?? 0);
  const isNamed = ` ${head} `.includes(` ${sameWordsKey(name)} `);
  return { id, name, certainty: isClear && isNamed ? 'likely' : 'guess', reason: 'lời bài gần với chuyên mục' };
}

function scoreOf({ name, description }: Catalogue['sections'][number], head: string, all: string): number {
  const own = pairsOf(name);
  const byName = countIn(own, head) * 3 + countIn(own, all) * 2 + countIn(pairsOf(description), all);
  return byName + topicScore(name, head, all);
}

/** What sections of this kind tell of, whatever they are called. */
const TOPICS = [
  {
    section: /lua dao|chieu tro|cong nghe cao/,
    words:
      /lua dao|gia danh|mao danh|gia mao|tu xung|chiem doat|chuyen nham|chieu tro|thu doan|ma otp|ma qr|duong dan|tai khoan la|canh giac|sap bay|lat tay|canh bao|viec nhe luong cao|nap tien|du do|mat tien|tai khoan ngan hang/g,
  },
  {
    section: /guong|nguoi tot|viec tot|dien hinh/,
    words:
      /guong|dung cam|nhat duoc|tra lai|danh roi|hien mau|cuu nguoi|trao thuong|khen thuong|(?:giay|bang|thu) khen|khong lay tien|tinh nguyen|cuu chien binh|nguoi giu|mien phi/g,
  },
  {
    section: /an ninh|trat tu|binh yen/,
    words:
      /an ninh|trat tu|antt|antq|tuan tra|toi pham|trom cap|mo hinh|camera|chua chay|thoat nan|vu khi|dot phao|phao no|dan phong|dan pho|giao thong|ngay hoi toan dan|tu quan|bat qua tang|danh bac|an tien|duong day nong|bao tin/g,
  },
] as const;

/** Different words of the topic, those of headline and standfirst thrice. */
function topicScore(name: string, head: string, all: string): number {
  const topic = TOPICS.find(({ section }) => section.test(foldVietnamese(name)));
  const count = (text: string): number => (topic ? new Set(foldVietnamese(text).match(topic.words)).size : 0);
  return count(head) * 2 + count(all);
}

function countIn(pairs: readonly string[], text: string): number {
  return pairs.filter((pair) => ` ${text} `.includes(` ${pair} `)).length;
}

function pairsOf(text: string): readonly string[] {
  const words = sameWordsKey(text).split(' ');
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

function foldedKey(text: string): string {
  return foldVietnamese(sameWordsKey(text));
}
