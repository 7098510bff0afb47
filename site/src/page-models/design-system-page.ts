/** Every component with its states, on finished data made up for the purpose. */
import type { RichText } from 'shared/contract/rich-text';
import type { ExcerptPart } from 'shared/search/excerpt';
import type { FilterGroup } from '../search/search-filters.ts';
import type { SearchHelp } from '../search/search-page.ts';
import { TACTIC_TYPE_TEXTS, type TacticTypeText } from '../standing-texts/tactic-type-table.ts';
import samplePicture from '../styles/sample-picture.svg?url';
import { buildTacticBadge, type TacticBadge } from './tactic-badge.ts';
import type { Card, EventCard, WarningCard } from './cards.ts';
import type { Call } from './emergency-calls.ts';
import type { AttachmentModel } from './attachment.ts';
import type { FacetChoice } from './facet-choices.ts';
import type { DocumentHead } from './document-head.ts';
import { buildBody, type BodyBlock, type ContentsEntry } from './rich-text-model.ts';
import type { ListPager } from './numbered-list.ts';
import type { PictureModel } from './picture.ts';
import type { UnitEntry } from './place-lists.ts';
import type { UrgentNotice } from './site-chrome.ts';

export interface DesignSystemPage {
  readonly badges: readonly TacticBadge[];
  readonly warnings: readonly WarningCard[];
  readonly stories: readonly Card[];
  readonly events: readonly EventCard[];
  readonly calls: readonly Call[];
  readonly choices: readonly FacetChoice[];
  readonly pager: ListPager;
  readonly notice: UrgentNotice;
  /** What stands round the text of a document, in every state at once. */
  readonly head: DocumentHead;
  readonly contents: readonly ContentsEntry[];
  readonly body: readonly BodyBlock[];
  readonly pictures: readonly SamplePicture[];
  readonly tacticType: TacticTypeText;
  readonly units: readonly UnitEntry[];
  readonly matched: readonly ExcerptPart[];
  readonly filters: readonly FilterGroup[];
  readonly help: SearchHelp;
}

interface SamplePicture {
  /** Which state it shows. */
  readonly name: string;
  readonly picture: PictureModel;
  readonly caption: string;
}

const PLAIN_PICTURE: PictureModel = {
  alt: 'Ngôi nhà mái đỏ bên sườn đồi, cạnh nhà treo một chiếc mõ',
  credit: '',
  isMachineMade: false,
  focus: undefined,
  width: 640,
  height: 400,
  sources: [],
  fallback: { src: samplePicture, srcset: `${samplePicture} 640w` },
};
const PICTURES: readonly SamplePicture[] = [
  {
    name: 'Có lời chú thích và nguồn',
    picture: { ...PLAIN_PICTURE, credit: 'Ảnh: Tên người chụp' },
    caption: 'Lời chú thích nói ai, ở đâu, đang làm gì.',
  },
  { name: 'Chỉ có nguồn', picture: { ...PLAIN_PICTURE, credit: 'Minh họa: Tên người vẽ' }, caption: '' },
  { name: 'Không lời chú thích, không nguồn', picture: PLAIN_PICTURE, caption: '' },
  {
    name: 'Do trí tuệ nhân tạo tạo ra: nói với người đọc và với máy',
    picture: { ...PLAIN_PICTURE, credit: 'Hình ảnh do trí tuệ nhân tạo (AI) tạo ra', isMachineMade: true },
    caption: 'Lời chú thích.',
  },
];
const date = { text: '23/11/2026', iso: '2026-11-23' };
const here = '/he-thong-thiet-ke/';
const story: Card = {
  path: here,
  headline: 'Tít một tin có tên dài vừa phải để xem dòng thứ hai xuống thế nào',
  summary: 'Sa-pô nói trong một, hai câu việc gì, ở đâu, có ích gì cho bà con.',
  lang: undefined,
  label: 'Tin',
  date,
  picture: undefined,
};

export function buildDesignSystemPage(): DesignSystemPage {
  const badges = (['active', 'cooling', 'old'] as const).map((state) => buildTacticBadge({ state }, 0));
  return {
    badges,
    warnings: badges.map((badge) => ({ ...story, headline: 'Tên một thủ đoạn', label: 'Loại thủ đoạn', badge })),
    stories: [
      story,
      { ...story, label: 'Phóng sự', summary: '' },
      { ...story, label: 'Phóng sự ảnh', picture: PLAIN_PICTURE },
      {
        ...story,
        label: 'Đang hoạt động',
        register: {
          place: 'Phường 3 (cũ), nay thuộc phường mới',
          figures: [
            { label: 'Camera', value: '11 camera' },
            { label: 'Hộ tham gia', value: 'hơn 1.632 hộ' },
          ],
        },
      },
    ],
    events: [false, true].map((isOver) => ({
      ...story,
      headline: 'Họp tổ dân phố',
      span: '19:30 ngày 23/11/2026',
      place: 'Nhà văn hóa',
      leaf: { day: '23', month: 'tháng 11' },
      isOver,
    })),
    calls: [
      { number: '113', dial: '113', purpose: 'Công an' },
      { number: '(0298) 000 0113', dial: '02980000113', purpose: 'Công an phường trực 24/24' },
    ],
    choices: [
      {
        heading: 'Theo cách kẻ gian tìm đến',
        links: [
          { label: 'Zalo', path: here, count: 3, isCurrent: true },
          { label: 'Gọi điện', path: here, count: 5, isCurrent: false },
        ],
      },
    ],
    pager: { newer: here, older: here },
    notice: {
      text: 'Thông báo khẩn trong một câu.',
      link: '/canh-bao/',
      until: { text: '18:00 ngày 23/11/2026', iso: '2126-11-23T18:00:00+07:00' },
    },
    head: HEAD,
    contents: [
      { id: 'trong-bai-mau', label: 'Trong một bài' },
      { id: 'danh-sach', label: 'Danh sách' },
      { id: 'cong-cu', label: 'Công cụ' },
    ],
    body: buildBody(BODY, new Map([['ANTT', 'an ninh, trật tự']])),
    pictures: PICTURES,
    tacticType: TACTIC_TYPE_TEXTS.A1,
    units: [
      { ...unit('Phường mới', ''), children: [unit('Tổ dân phố 1', ''), unit('Tổ dân phố 2', '')] },
      unit('Phường 3 (cũ)', 'Phường mới'),
    ],
    matched: [
      { text: 'Câu có ', isMatch: false },
      { text: 'từ tìm thấy', isMatch: true },
      { text: ' ở giữa.', isMatch: false },
    ],
    filters: [
      {
        name: 'kind',
        label: 'Loại nội dung',
        choices: [
          { label: 'Cảnh báo', count: '3', path: here, isChosen: true },
          { label: 'Tin bài', count: '12', path: here, isChosen: false },
        ],
      },
    ],
    help: {
      isEmptyResult: true,
      calls: [{ number: '113', dial: '113', purpose: 'Công an' }],
      warnings: [{ path: here, headline: 'Tên một thủ đoạn', summary: 'Nói trong một câu thủ đoạn này là gì.' }],
      areNear: true,
    },
  };
}

function unit(name: string, nowPartOf: string): UnitEntry {
  return { name, type: 'Phường', path: here, nowPartOf, children: [] };
}

const link = { label: 'Tên một bài khác', path: here };
const instant = { text: '08:00 ngày 23/11/2026', iso: '2026-11-23T08:00:00+07:00' };
const file = { path: here, credit: 'Tên người ghi', transcript: ['Người hỏi: Câu hỏi?', 'Người kể: Câu trả lời.'] };
const ATTACHMENTS: readonly AttachmentModel[] = [
  { ...file, kind: 'pdf', title: 'Tờ rơi', downloadName: 'to-roi.pdf', facts: 'PDF, 209 KB' },
  {
    ...file,
    kind: 'sound',
    title: 'Bản ghi âm',
    downloadName: 'ban-ghi-am.mp3',
    facts: 'MP3, 2 phút 5 giây, 1,9 MB',
    type: 'audio/mpeg',
    isMachineMade: true,
  },
  {
    ...file,
    kind: 'video',
    title: 'Video',
    downloadName: 'video.mp4',
    facts: 'MP4, 1 phút 1 giây, 9 MB',
    type: 'video/mp4',
    isMachineMade: false,
    width: 640,
    height: 400,
    posterPath: samplePicture,
  },
];
const HEAD: DocumentHead = {
  kind: 'article',
  id: 'mau',
  path: here,
  headline: story.headline,
  demo: true,
  language: 'vi',
  textLang: undefined,
  translations: [{ ...link, language: 'en' }],
  isBehindOriginal: true,
  attachments: ATTACHMENTS,
  chosen: [link],
  unit: { label: 'Tên đơn vị', path: here },
  publishedAt: instant,
  revisedAt: instant,
  outdated: { at: instant, explanation: 'Nói rõ điều gì đã đổi và nay thế nào.' },
  changeNotes: [{ at: instant, note: 'Sửa ngày họp.' }],
};
const run = (text: string) => ({ kind: 'text', text }) as const;
const BODY: RichText = [
  { kind: 'paragraph', inlines: [run('Một đoạn văn có chữ viết tắt ANTT, bấm vào để biết nghĩa.')] },
  { kind: 'list', ordered: false, items: [[run('Ý thứ nhất.')], [run('Ý thứ hai.')]] },
  { kind: 'quote', inlines: [run('Một lời người dân nói.')] },
];
