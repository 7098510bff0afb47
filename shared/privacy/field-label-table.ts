/** The fields of items that hold words for the public, as the editor's form calls them. */

export const FIELD_LABELS: Readonly<Record<string, string>> = {
  headline: 'Tít',
  standfirst: 'Sa-pô',
  body: 'Chính văn',
  summary: 'Tóm tắt',
  signs: 'Dấu hiệu nhận biết',
  howItWorks: 'Thủ đoạn diễn ra thế nào',
  localCase: 'Chuyện đã xảy ra ở địa phương',
  doNow: 'Việc cần làm ngay',
  ifMoneyLost: 'Nếu đã mất tiền',
  authoritiesNever: 'Cơ quan nhà nước không bao giờ',
  photos: 'Ảnh trong bài',
  attachments: 'Tệp kèm theo',
  story: 'Câu chuyện',
  cost: 'Kinh phí',
  legalBasis: 'Căn cứ pháp luật',
  lead: 'Lời dẫn',
  points: 'Ý chính',
  closing: 'Lời kết',
  note: 'Ghi chú',
  place: 'Địa điểm',
  organiser: 'Đơn vị tổ chức',
  metrics: 'Số liệu',
  recognition: 'Khen thưởng',
  questions: 'Hỏi – đáp',
  about: 'Giới thiệu',
  privacy: 'Bảo vệ dữ liệu',
  accessibility: 'Trợ năng',
  urgentNotice: 'Thông báo khẩn',
};

/** Words about the item rather than to its readers, and what only the server writes. */
export const NO_READING: ReadonlySet<string> = new Set(
  'id slug stage author unit section genre type state byline source cover image phone email siteUrl originallyPublishedAt importKey approvedDigest contributors searchText scheduledBy scheduleProblem firstPublishedAt revisedAt changeNotes createdAt updatedAt lastMove demo _status withdrawal scheduledFor hotlines exemplars number dial url link sources lexicon abbreviations synonyms responsiblePerson address translationOf language related fields sourceItem'.split(
    ' ',
  ),
);
