/** The four kinds of article, as the movement's reports count them. */
export const ARTICLE_KINDS = ['brief', 'feature', 'reportage', 'photo-story'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

export const ARTICLE_KIND_LABELS = {
  brief: 'Tin',
  feature: 'Bài',
  reportage: 'Phóng sự',
  'photo-story': 'Phóng sự ảnh',
} as const satisfies Record<ArticleKind, string>;
