/** The administrative unit an article is about: the one it names most, above all in headline and standfirst. */
import type { ArticleWords, Catalogue, KnownUnit, Proposal } from './proposal.ts';
import { sameWordsKey } from './source-lines.ts';

const LONGEST_NAME_WORDS = 8;
const WEIGHTS = { headline: 6, standfirst: 3, body: 1 } as const satisfies Record<keyof ArticleWords, number>;
/** A province is named wherever one of its communes is: it counts only where nothing closer is named. */
const PROVINCE = /^(?:tỉnh|thành phố) /u;
const PROVINCE_WEIGHT = 0.2;

interface Candidate {
  readonly unit: KnownUnit;
  readonly score: number;
  readonly isInHead: boolean;
  readonly mentions: number;
}

/**
 * Undefined where no known unit is named. Several units of one name are told apart by the unit above them, or stay a
 * guess. Example: “Phường Trần Phú giữ bình yên …” → Phường Trần Phú, sure.
 */
export function proposeUnit(words: ArticleWords, units: Catalogue['units']): Proposal | undefined {
  const mentions = {
    headline: sameWordsKey(words.headline),
    standfirst: sameWordsKey(words.standfirst),
    body: sameWordsKey(words.body),
  };
  const text = ` ${Object.values(mentions).join(' ')} `;
  const [best, second] = [...groupByName(units)]
    .map(([name, namesakes]) => candidateOf(name, namesakes, { mentions, text, units }))
    .filter((candidate) => candidate !== undefined)
    .toSorted((a, b) => b.score - a.score);
  if (!best) return undefined;
  const isClear = !second || best.score >= second.score * 1.5;
  return { id: best.unit.id, name: best.unit.name, ...certaintyOf(best, isClear) };
}

function certaintyOf(best: Candidate, isClear: boolean): Pick<Proposal, 'certainty' | 'reason'> {
  const times = `được nhắc ${best.mentions} lần`;
  if (best.isInHead && isClear) return { certainty: 'sure', reason: `có trong tít hoặc sa-pô, ${times}` };
  if (best.isInHead || (isClear && best.mentions >= 3)) return { certainty: 'likely', reason: times };
  return { certainty: 'guess', reason: times };
}

/** “Phường Cây Đa (cũ)” is written “phường Cây Đa” in the texts of its time. */
function groupByName(units: Catalogue['units']): ReadonlyMap<string, readonly KnownUnit[]> {
  const groups = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    const key = sameWordsKey(unit.name.replace(/\((?:cũ|trước đây)[^)]*\)/giu, ''));
    const length = key.split(' ').length;
    if (length < 2 || length > LONGEST_NAME_WORDS) continue;
    const group = groups.get(key);
    if (group) group.push(unit);
    else groups.set(key, [unit]);
  }
  return groups;
}

interface Searched {
  readonly mentions: Readonly<Record<keyof ArticleWords, string>>;
  readonly text: string;
  readonly units: Catalogue['units'];
}

function candidateOf(
  name: string,
  namesakes: readonly KnownUnit[],
  { mentions, text, units }: Searched,
): Candidate | undefined {
  if (!text.includes(` ${name} `)) return undefined;
  const counts = { headline: 0, standfirst: 0, body: 0 };
  for (const part of PARTS) counts[part] = countOf(name, mentions[part]);
  const total = counts.headline + counts.standfirst + counts.body;
  const weighted = PARTS.reduce((sum, part) => sum + counts[part] * WEIGHTS[part], 0);
  const score = PROVINCE.test(name) ? weighted * PROVINCE_WEIGHT : weighted;
  const named = namesakes.filter((unit) => isParentNamed(unit, text, units));
  const [only] = named.length === 1 ? named : namesakes;
  if (!only) return undefined;
  const isOne = namesakes.length === 1 || named.length === 1;
  return {
    unit: only,
    score,
    mentions: total,
    isInHead: isOne && !PROVINCE.test(name) && counts.headline + counts.standfirst > 0,
  };
}

const PARTS = ['headline', 'standfirst', 'body'] as const satisfies readonly (keyof ArticleWords)[];

function countOf(name: string, text: string): number {
  return ` ${text} `.split(` ${name} `).length - 1;
}

function isParentNamed(unit: KnownUnit, text: string, units: Catalogue['units']): boolean {
  const parent = units.find(({ id }) => id === unit.parentId);
  return parent !== undefined && text.includes(` ${sameWordsKey(parent.name).replace(PROVINCE, '')} `);
}
