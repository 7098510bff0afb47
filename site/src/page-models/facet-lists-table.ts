/** Lists of one facet, each a page of its own: warnings by kind of trick, exemplars by phase, articles by genre. */
import { ARTICLE_KINDS, ARTICLE_KIND_LABELS } from 'shared/editorial/article-kinds';
import {
  EXEMPLAR_PHASE_LABELS,
  EXEMPLAR_PHASES,
  EXEMPLAR_THEME_TERMS,
  EXEMPLAR_THEMES,
  TACTIC_TYPE_CODES,
  TACTIC_TYPES,
} from 'shared/editorial/content-terms';
import {
  CONTACT_CHANNEL_TERMS,
  CONTACT_CHANNELS,
  TACTIC_HARM_TERMS,
  TACTIC_HARMS,
  TACTIC_SEASON_TERMS,
  TACTIC_SEASONS,
  TARGET_GROUP_TERMS,
  TARGET_GROUPS,
} from 'shared/editorial/tactic-facets-table';
import { FIXED_PATHS } from 'shared/contract/paths';
import type { ListedKind, ListSpec } from './numbered-list.ts';

/** One of the ways in which a kind is cut: the choice stands on the kind's own list page. */
export interface FacetGroup<Kind extends ListedKind = ListedKind> {
  readonly kind: Kind;
  readonly folder: string;
  /** Over the choice: "Theo loại thủ đoạn". */
  readonly heading: string;
  readonly lists: readonly FacetList<Kind>[];
}

export interface FacetList<Kind extends ListedKind = ListedKind> extends ListSpec<Kind> {
  /** `type:A1`. */
  readonly facet: string;
  readonly label: string;
  /** As the page's title. */
  readonly title: string;
  readonly description: string;
}

/** In addresses; never changed. */
const TYPE_SLUGS = {
  A1: 'gia-danh-cong-an',
  A2: 'gia-danh-can-bo-dich-vu-cong',
  A3: 'gia-danh-ngan-hang',
  A4: 'gia-danh-giao-hang',
  A5: 'gia-danh-truong-hoc-benh-vien',
  B1: 'viec-nhe-luong-cao',
  B2: 'dau-tu',
  B3: 'trung-thuong-nhan-qua',
  B4: 'vay-tien-lay-lai-tien',
  C1: 'bat-coc-qua-mang',
  C2: 'lua-tinh-cam',
  C3: 'gia-mat-giong-chiem-tai-khoan',
  D1: 'chiem-sim',
  D2: 'tin-nhan-duong-dan-ma-qr',
  D3: 'ung-dung-doc-hai',
  E1: 'mua-ban-qua-mang',
  E2: 'chuyen-nham-tien',
  E3: 'khoa-hoc-tu-thien-gia',
  Z: 'toi-pham-khac',
} as const satisfies Record<(typeof TACTIC_TYPE_CODES)[number], string>;

const PHASE_SLUGS = {
  registered: 'dang-ky',
  planned: 'co-ke-hoach',
  launched: 'da-ra-mat',
  running: 'dang-hoat-dong',
  replicated: 'da-nhan-rong',
  stopped: 'da-dung',
} as const satisfies Record<(typeof EXEMPLAR_PHASES)[number], string>;

const GENRE_SLUGS = {
  brief: 'tin',
  feature: 'bai',
  reportage: 'phong-su',
  'photo-story': 'phong-su-anh',
} as const satisfies Record<(typeof ARTICLE_KINDS)[number], string>;

function lowerFirst(label: string): string {
  // Names of services keep their capital.
  return /^(?:Zalo|Facebook|Telegram)/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

interface GroupWords<Kind extends ListedKind> {
  readonly kind: Kind;
  /** The list it cuts. */
  readonly under: string;
  readonly folder: string;
  readonly heading: string;
  /** Of the facet: "type". */
  readonly name: string;
  readonly entries: readonly { readonly value: string; readonly slug: string; readonly label: string }[];
  readonly titleOf: (label: string) => string;
  readonly descriptionOf: (label: string) => string;
}

function groupOf<Kind extends ListedKind>(words: GroupWords<Kind>): FacetGroup<Kind> {
  const { kind, under, folder, heading, name, entries, titleOf, descriptionOf } = words;
  return {
    kind,
    folder,
    heading,
    lists: entries.map(({ value, slug, label }) => ({
      kind,
      facet: `${name}:${value}`,
      scope: { facet: `${name}:${value}` },
      path: `${under}${folder}/${slug}/`,
      label,
      title: titleOf(label),
      description: descriptionOf(label),
    })),
  };
}

const TYPES = groupOf({
  kind: 'tactic',
  under: FIXED_PATHS.warnings,
  folder: 'loai',
  heading: 'Theo loại thủ đoạn',
  name: 'type',
  entries: TACTIC_TYPE_CODES.map((value) => ({ value, slug: TYPE_SLUGS[value], label: TACTIC_TYPES[value] })),
  titleOf: (label) => label,
  descriptionOf: (label) => `Cảnh báo về loại thủ đoạn: ${label}. Nhận ra thế nào, làm gì ngay, gọi cho ai.`,
});

const CHANNELS = groupOf({
  kind: 'tactic',
  under: FIXED_PATHS.warnings,
  folder: 'kenh',
  heading: 'Theo cách kẻ gian tìm đến',
  name: 'channel',
  entries: CONTACT_CHANNELS.map((value) => ({ value, ...CONTACT_CHANNEL_TERMS[value] })),
  titleOf: (label) => `Cảnh báo: kẻ gian tìm đến qua ${lowerFirst(label)}`,
  descriptionOf: (label) => `Các thủ đoạn mà kẻ gian tìm đến bà con qua ${lowerFirst(label)}.`,
});

const GROUPS = groupOf({
  kind: 'tactic',
  under: FIXED_PATHS.warnings,
  folder: 'doi-tuong',
  heading: 'Theo người thường bị nhắm tới',
  name: 'group',
  entries: TARGET_GROUPS.map((value) => ({ value, ...TARGET_GROUP_TERMS[value] })),
  titleOf: (label) => `Cảnh báo dành cho ${label.toLowerCase()}`,
  descriptionOf: (label) => `Các thủ đoạn hay nhắm vào ${label.toLowerCase()}.`,
});

const HARMS = groupOf({
  kind: 'tactic',
  under: FIXED_PATHS.warnings,
  folder: 'thiet-hai',
  heading: 'Theo điều có thể mất',
  name: 'harm',
  entries: TACTIC_HARMS.map((value) => ({ value, ...TACTIC_HARM_TERMS[value] })),
  titleOf: (label) => `Cảnh báo: ${label.toLowerCase()}`,
  descriptionOf: (label) => `Các thủ đoạn có thể khiến bà con: ${label.toLowerCase()}.`,
});

const SEASONS = groupOf({
  kind: 'tactic',
  under: FIXED_PATHS.warnings,
  folder: 'mua',
  heading: 'Theo thời điểm trong năm',
  name: 'season',
  entries: TACTIC_SEASONS.map((value) => ({ value, ...TACTIC_SEASON_TERMS[value] })),
  titleOf: (label) => `Cảnh báo theo mùa: ${label}`,
  descriptionOf: (label) => `Các thủ đoạn hay rộ lên vào dịp: ${label}.`,
});

const PHASES = groupOf({
  kind: 'exemplar',
  under: FIXED_PATHS.exemplars,
  folder: 'giai-doan',
  heading: 'Theo giai đoạn',
  name: 'phase',
  entries: EXEMPLAR_PHASES.map((value) => ({ value, slug: PHASE_SLUGS[value], label: EXEMPLAR_PHASE_LABELS[value] })),
  titleOf: (label) => `Mô hình: ${label.toLowerCase()}`,
  descriptionOf: (label) => `Các mô hình tự quản về an ninh, trật tự ở giai đoạn: ${label.toLowerCase()}.`,
});

const THEMES = groupOf({
  kind: 'exemplar',
  under: FIXED_PATHS.exemplars,
  folder: 'chu-de',
  heading: 'Theo chủ đề',
  name: 'theme',
  entries: EXEMPLAR_THEMES.map((value) => ({ value, ...EXEMPLAR_THEME_TERMS[value] })),
  titleOf: (label) => `Mô hình: ${lowerFirst(label)}`,
  descriptionOf: (label) => `Các mô hình tự quản về an ninh, trật tự theo chủ đề: ${lowerFirst(label)}.`,
});

const GENRES = groupOf({
  kind: 'article',
  under: FIXED_PATHS.articles,
  folder: 'the-loai',
  heading: 'Theo thể loại',
  name: 'genre',
  entries: ARTICLE_KINDS.map((value) => ({ value, slug: GENRE_SLUGS[value], label: ARTICLE_KIND_LABELS[value] })),
  titleOf: (label) => `Tin bài: ${label.toLowerCase()}`,
  descriptionOf: (label) => `Các ${label.toLowerCase()} đã đăng trên trang này.`,
});

export const WARNING_TYPE_LISTS = TYPES.lists;
export const EXEMPLAR_THEME_LISTS = THEMES.lists;

export const WARNING_FACETS: readonly FacetGroup<'tactic'>[] = [TYPES, CHANNELS, GROUPS, HARMS, SEASONS];
export const STORY_FACETS: readonly (FacetGroup<'exemplar'> | FacetGroup<'article'>)[] = [THEMES, PHASES, GENRES];

export const FACET_LISTS: readonly FacetList[] = [...WARNING_FACETS, ...STORY_FACETS].flatMap((group) => [
  ...group.lists,
]);
