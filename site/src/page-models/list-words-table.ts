/** What the lists of whole kinds are called and say of themselves. */
import type { ListedKind } from './numbered-list.ts';

export interface ListWords {
  readonly heading: string;
  readonly description: string;
  readonly emptyText: string;
}

export const LIST_WORDS = {
  tactic: {
    heading: 'Cảnh báo thủ đoạn',
    description: 'Các thủ đoạn lừa đảo, tội phạm bà con cần biết: nhận ra thế nào, làm gì ngay, gọi cho ai.',
    emptyText: 'Hiện chưa có cảnh báo nào. Khi có thủ đoạn mới, cảnh báo sẽ đăng ở đây.',
  },
  article: {
    heading: 'Tin bài',
    description: 'Tin, bài, phóng sự về phong trào Toàn dân bảo vệ an ninh Tổ quốc ở địa phương.',
    emptyText: 'Chưa có tin bài nào được đăng.',
  },
  exemplar: {
    heading: 'Mô hình hay',
    description: 'Những mô hình, cách làm hay giữ gìn an ninh, trật tự ở khu dân cư.',
    emptyText: 'Chưa có mô hình nào được giới thiệu.',
  },
  legalGuide: {
    heading: 'Hướng dẫn pháp luật',
    description: 'Quy định của pháp luật, giải thích ngắn gọn để bà con làm đúng và tự bảo vệ mình.',
    emptyText: 'Chưa có hướng dẫn nào được đăng.',
  },
  event: {
    heading: 'Sự kiện',
    description: 'Ngày hội, buổi tuyên truyền, sinh hoạt cộng đồng mời bà con tham dự.',
    emptyText: 'Chưa có sự kiện nào được thông báo.',
  },
} as const satisfies Record<ListedKind, ListWords>;

export const HEADINGS: Readonly<Record<ListedKind, string>> = {
  tactic: LIST_WORDS.tactic.heading,
  article: LIST_WORDS.article.heading,
  exemplar: LIST_WORDS.exemplar.heading,
  legalGuide: LIST_WORDS.legalGuide.heading,
  event: LIST_WORDS.event.heading,
};
