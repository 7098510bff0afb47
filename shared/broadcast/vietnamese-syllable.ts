/** Tells a Vietnamese syllable from a foreign word, by spelling alone: what is no syllable is asked about, not read. */

const ONSETS = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** All rimes of written Vietnamese without their tone, plus the few of ethnic place names (Đắk Lắk, Krông). */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ă ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êng êp êt êu êc ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y ya yên yêng yêm yêt yêu ynh yt yp ych yn ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oă oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot oec ' +
    'ô ôc ôi ôm ôn ông ôông ôp ôt ơ ơi ơm ơn ơp ơt ơng ' +
    'u ua uac uach uai uan uang uanh uao uap uat uay uă uăc uăm uăn uăng uăt uâ uân uâng uât uây uc ue uen ueo uet ' +
    'uê uêch uên uênh uêt uêu ui uich um un ung uơ uơn uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu uyn uit uin uinh ' +
    'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu'
  ).split(' '),
);

const STOPPED = /(?:[ptck]|ch)$/;
const SIMPLE = /^[a-zà-ỹđ]+$/;

const PLAIN_VOWELS = {
  a: 'a à á ả ã ạ',
  ă: 'ă ằ ắ ẳ ẵ ặ',
  â: 'â ầ ấ ẩ ẫ ậ',
  e: 'e è é ẻ ẽ ẹ',
  ê: 'ê ề ế ể ễ ệ',
  i: 'i ì í ỉ ĩ ị',
  o: 'o ò ó ỏ õ ọ',
  ô: 'ô ồ ố ổ ỗ ộ',
  ơ: 'ơ ờ ớ ở ỡ ợ',
  u: 'u ù ú ủ ũ ụ',
  ư: 'ư ừ ứ ử ữ ự',
  y: 'y ỳ ý ỷ ỹ ỵ',
} as const;

/** Tone by its place in the lists above: 0 level, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
const TONED = new Map<string, { readonly vowel: string; readonly tone: number }>(
  Object.entries(PLAIN_VOWELS).flatMap(([vowel, list]) =>
    list.split(' ').map((letter, tone) => [letter, { vowel, tone }] as const),
  ),
);

/** Written Vietnamese has some seven thousand syllables: each is spelt out once. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True for a well-spelt syllable in lower case and NFC: "nghiêng", "uỷ", "ủy"; false for "captcha", "cap", "honđa". */
export function isVietnameseSyllable(lower: string): boolean {
  const answer = known.get(lower);
  if (answer !== undefined) return answer;
  const found = isWellSpelt(lower);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, found);
  return found;
}

function isWellSpelt(lower: string): boolean {
  if (lower.length > 7 || !SIMPLE.test(lower)) return false;
  let bare = '';
  let tone = 0;
  for (const letter of lower) {
    const toned = TONED.get(letter);
    if (toned === undefined) {
      bare += letter;
      continue;
    }
    bare += toned.vowel;
    if (toned.tone === 0) continue;
    if (tone !== 0) return false;
    tone = toned.tone;
  }
  return onsetLengthsOf(bare).some((length) => isRime(bare.slice(length), tone));
}

function onsetLengthsOf(bare: string): readonly number[] {
  return [3, 2, 1, 0].filter((length) => length === 0 || (bare.length > length && ONSETS.has(bare.slice(0, length))));
}

/** A syllable that ends in a stop carries sắc or nặng: "cáp", "các", never "cap". */
function isRime(rime: string, tone: number): boolean {
  if (!RIMES.has(rime)) return false;
  return !STOPPED.test(rime) || tone === 2 || tone === 5;
}
