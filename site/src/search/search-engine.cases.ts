/**
 * What every engine must find, and in which order. All documents stand in one index; each case looks only at its own,
 * narrowed by `unit`, so that words of the other cases are there as they would be in a real library.
 */
import type { SearchDocument } from 'shared/search/search-document';
import type { WarningState } from 'shared/search/ranking';

interface CaseDocument {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly body?: string;
  readonly keywords?: string;
  readonly warning?: WarningState;
  readonly on?: string;
}

export interface SearchCase {
  readonly name: string;
  readonly documents: readonly CaseDocument[];
  readonly query: string;
  /** Ids in the order in which they must come; nothing else may be found. */
  readonly expected: readonly string[];
}

const SAME_DAY = '2026-06-01';
const FILLER =
  'Bà con trong tổ cùng nhau giữ gìn lối xóm, nhắc nhau khóa cửa, tắt bếp trước khi ra đồng và để ý người già sống một mình. ';

export const SEARCH_CASES: readonly SearchCase[] = [
  {
    name: 'accents typed: silk is not fraud',
    documents: [
      { id: 'fraud', title: 'Lừa đảo qua mạng tăng cao', on: '2026-11-01' },
      { id: 'silk', title: 'Lụa đào Vạn Phúc vào hội', on: '2025-01-01' },
    ],
    query: 'lụa đào',
    expected: ['silk', 'fraud'],
  },
  {
    name: 'accents typed: fraud is not silk, though the silk is newer',
    documents: [
      { id: 'silk', title: 'Lụa đào Vạn Phúc vào hội', on: '2026-11-01' },
      { id: 'fraud', title: 'Lừa đảo qua mạng tăng cao', on: '2025-01-01' },
    ],
    query: 'lừa đảo',
    expected: ['fraud', 'silk'],
  },
  {
    name: 'accents typed win over the better field',
    documents: [
      { id: 'title', title: 'Ca tu trong đêm ở chợ nổi' },
      { id: 'body', title: 'Tin trong phường', body: `${FILLER}Đội phát hiện hai chiếc cà tù cũ.` },
    ],
    query: 'cà tù',
    expected: ['body', 'title'],
  },
  {
    name: 'one word with accents, one without: only the accents that were typed count',
    documents: [
      { id: 'market', title: 'Chợ đêm ven sông' },
      { id: 'wait', title: 'Chờ đêm xuống mới đi' },
    ],
    query: 'chợ dem',
    expected: ['market', 'wait'],
  },
  {
    name: 'old and new place of the tone mark',
    documents: [
      { id: 'old', title: 'Phường Hoà Thuận họp tổ', on: '2026-05-02' },
      { id: 'new', title: 'Phường Hòa Thuận họp tổ', on: '2026-05-01' },
    ],
    query: 'hòa thuận',
    expected: ['old', 'new'],
  },
  {
    name: 'y and i are one sound after one consonant',
    documents: [
      { id: 'y', title: 'Kỹ năng thoát nạn cho học sinh', on: '2026-05-01' },
      { id: 'i', title: 'Kĩ năng thoát nạn cho học sinh', on: '2026-05-02' },
    ],
    query: 'kĩ năng thoát nạn',
    expected: ['i', 'y'],
  },
  {
    name: 'decomposed text finds composed text',
    documents: [{ id: 'a', title: 'Truy tìm người thân thất lạc' }],
    query: 'thất lạc'.normalize('NFD'),
    expected: ['a'],
  },
  {
    name: 'a phrase in the title before the same words apart in a title',
    documents: [
      { id: 'apart', title: 'Công việc ổn định, cuộc sống an vui', on: '2026-11-01' },
      { id: 'phrase', title: 'Tổ công an đến từng nhà', on: '2025-06-01' },
    ],
    query: 'cong an',
    expected: ['phrase', 'apart'],
  },
  {
    name: 'a phrase in the body before the same words apart in a title',
    documents: [
      { id: 'apart', title: 'Trợ giúp bà con nâng năng suất, trao quyền cho phụ nữ' },
      { id: 'phrase', title: 'Ứng dụng lạ', body: `${FILLER}Nó đòi quyền trợ năng để đọc màn hình.` },
    ],
    query: 'quyền trợ năng',
    expected: ['phrase', 'apart'],
  },
  {
    name: 'words in the order in which they were typed',
    documents: [
      { id: 'turned', title: 'Đảo Lừa nằm ngoài khơi' },
      { id: 'straight', title: 'Lừa đảo ngoài khơi' },
    ],
    query: 'lua dao',
    expected: ['straight', 'turned'],
  },
  {
    name: 'title, summary, body',
    documents: [
      { id: 'body', title: 'Tin trong xã', body: `${FILLER}Có người đốt pháo nổ.` },
      { id: 'summary', title: 'Tin trong tuần', summary: 'Có người đốt pháo nổ.' },
      { id: 'title', title: 'Có người đốt pháo nổ' },
    ],
    query: 'pháo nổ',
    expected: ['title', 'summary', 'body'],
  },
  {
    name: 'a keyword of the page weighs like its body',
    documents: [
      { id: 'keyword', title: 'Cuộc gọi lúc nửa đêm', keywords: 'Giả danh bưu cục' },
      { id: 'title', title: 'Giả danh bưu cục gọi đòi phí' },
    ],
    query: 'giả danh bưu cục',
    expected: ['title', 'keyword'],
  },
  {
    name: 'a trick that is being played before one that is over, though that one is newer',
    documents: [
      { id: 'over', title: 'Giả làm cán bộ thuế đòi truy thu', warning: 'over', on: '2026-10-01' },
      { id: 'active', title: 'Giả làm cán bộ thuế đòi truy thu', warning: 'active', on: '2026-04-01' },
    ],
    query: 'cán bộ thuế',
    expected: ['active', 'over'],
  },
  {
    name: 'an active warning before news that says the same',
    documents: [
      { id: 'news', title: 'Kẻ xấu giả shipper gọi lấy cọc', on: SAME_DAY },
      { id: 'warning', title: 'Kẻ xấu giả shipper gọi lấy cọc', warning: 'active', on: SAME_DAY },
    ],
    query: 'gia shipper lay coc',
    expected: ['warning', 'news'],
  },
  {
    name: 'but never a warning about something else first',
    documents: [
      {
        id: 'other',
        title: 'Giả danh ngân hàng',
        body: 'Có lần chúng nhắc đến hội xuân của trường.',
        warning: 'active',
      },
      { id: 'fits', title: 'Hội xuân ở đình làng' },
    ],
    query: 'hội xuân',
    expected: ['fits', 'other'],
  },
  {
    name: 'the newer of two that say the same',
    documents: [
      { id: 'old', title: 'Phân luồng xe ngày lễ', on: '2025-09-01' },
      { id: 'new', title: 'Phân luồng xe ngày lễ', on: '2026-09-01' },
    ],
    query: 'phân luồng ngày lễ',
    expected: ['new', 'old'],
  },
  {
    name: 'an old title that fits before a new body that mentions it',
    documents: [
      { id: 'mention', title: 'Tổng kết tuần', body: `${FILLER}Tuần qua có vụ sạt lở đèo cao.`, on: '2026-11-20' },
      { id: 'fits', title: 'Sạt lở đèo cao', on: '2024-02-01' },
    ],
    query: 'sạt lở đèo cao',
    expected: ['fits', 'mention'],
  },
  {
    name: 'a telephone number however it is written',
    documents: [
      { id: 'dots', title: 'Số lạ gọi đến', body: 'Số 0912.345.678 tự xưng là thủ kho.' },
      { id: 'near', title: 'Số lạ khác', body: 'Số 0912.345.679 tự xưng là thủ kho.' },
    ],
    query: '+84 912 345 678',
    expected: ['dots'],
  },
  {
    name: 'no number is better than a near one',
    documents: [{ id: 'near', title: 'Số lạ gọi đòi nợ', body: 'Số 0912.345.679 gọi nhiều lần.' }],
    query: 'số lạ 0912345670',
    expected: [],
  },
  {
    name: 'an account with spaces',
    documents: [
      { id: 'spaces', title: 'Tài khoản nhận tiền', body: 'Chúng đưa tài khoản 1903 6678 123 của người lạ.' },
      { id: 'near', title: 'Tài khoản khác', body: 'Chúng đưa tài khoản 1903 6678 124 của người lạ.' },
    ],
    query: '19036678123',
    expected: ['spaces'],
  },
  {
    name: 'a short number is no beginning of a longer one',
    documents: [
      { id: 'call', title: 'Khi nào gọi số 113' },
      { id: 'house', title: 'Số nhà 1130 ở cuối ngõ' },
    ],
    query: '113',
    expected: ['call'],
  },
  {
    name: 'the number of a decree decides',
    documents: [
      { id: 'd100', title: 'Mức phạt theo Nghị định 100', on: '2026-10-01' },
      { id: 'd168', title: 'Mức phạt theo Nghị định 168', on: '2025-10-01' },
    ],
    query: 'muc phat nghi dinh 168',
    expected: ['d168'],
  },
  {
    name: 'Telex keys',
    documents: [
      { id: 'meant', title: 'Bẫy tình trên mạng' },
      { id: 'other', title: 'Bay tin trên báo' },
    ],
    query: 'baayx tinhf treen mangj',
    expected: ['meant'],
  },
  {
    name: 'VNI keys',
    documents: [{ id: 'meant', title: 'Đường dây lừa đảo bị triệt phá' }],
    query: 'd9u7o7ng2 da6y lu7a2 d9a3o',
    expected: ['meant'],
  },
  {
    name: 'half a word decoded by the keyboard, half left over',
    documents: [{ id: 'meant', title: 'Chiếm đoạt tài sản' }],
    query: 'chiếms ddoatj tài sanr',
    expected: ['meant'],
  },
  {
    name: 'glued words',
    documents: [{ id: 'meant', title: 'Giả danh công an gọi điện' }],
    query: 'giadanhcongan',
    expected: ['meant'],
  },
  {
    name: 'an app written as two words',
    documents: [{ id: 'meant', title: 'Cập nhật VNeID giả' }],
    query: 'vne id',
    expected: ['meant'],
  },
  {
    name: 'an app in any case',
    documents: [{ id: 'meant', title: 'Ứng dụng eTax Mobile giả' }],
    query: 'ETAX mobile',
    expected: ['meant'],
  },
  {
    name: 'the word itself before one that begins with it',
    documents: [
      { id: 'longer', title: 'Thoáng nắng cuối ngày', on: SAME_DAY },
      { id: 'itself', title: 'Thoa kem tránh nắng', on: SAME_DAY },
    ],
    query: 'thoa',
    expected: ['itself', 'longer'],
  },
  {
    name: 'half a word as it is typed',
    documents: [{ id: 'meant', title: 'Deepfake ghép mặt người quen' }],
    query: 'deepf',
    expected: ['meant'],
  },
  {
    name: 'a slip in the first letter',
    documents: [{ id: 'meant', title: 'Mã độc Pegasus trên điện thoại' }],
    query: 'oegasus',
    expected: ['meant'],
  },
  {
    name: 'two letters changed over',
    documents: [{ id: 'meant', title: 'Dụ dỗ chơi sàn vàng quốc tế' }],
    query: 'san vagn quoc te',
    expected: ['meant'],
  },
  {
    name: 'written as it is heard',
    documents: [{ id: 'meant', title: 'Sốt xuất huyết ở khu trọ' }],
    query: 'xốt suất huyết',
    expected: ['meant'],
  },
  {
    name: 'an exact word before a slip that would fit too',
    documents: [
      { id: 'slip', title: 'Hội lụa nghề dệt', on: '2026-11-01' },
      { id: 'exact', title: 'Hội lúa nước miền cao', on: '2025-01-01' },
    ],
    query: 'hội lúa',
    expected: ['exact', 'slip'],
  },
  {
    name: 'an abbreviation and what it stands for',
    documents: [
      { id: 'short', title: 'Lịch làm CCCD tại phường', on: '2026-01-01' },
      { id: 'long', title: 'Lịch làm căn cước công dân tại phường', on: '2026-10-01' },
    ],
    query: 'CCCD',
    expected: ['short', 'long'],
  },
  {
    name: 'another name of the same thing',
    documents: [
      { id: 'other', title: 'Người giao hàng giả gọi lấy tiền' },
      { id: 'same', title: 'Shipper giả gọi lấy tiền' },
    ],
    query: 'shipper',
    expected: ['same', 'other'],
  },
  {
    name: 'a whole question',
    documents: [
      { id: 'answer', title: 'Bị chiếm tài khoản Zalo: việc cần làm ngay' },
      { id: 'other', title: 'Làm sao để nấu ăn an toàn', body: 'Khi nào cần thì gọi cho người nhà.' },
    ],
    query: 'tôi bị chiếm tài khoản zalo thì phải làm sao bây giờ ạ',
    expected: ['answer'],
  },
  {
    name: 'a question with an amount that no page names',
    documents: [{ id: 'answer', title: 'Chuyển nhầm tiền cho kẻ lừa đảo: báo ngân hàng ngay' }],
    query: 'tôi lỡ chuyển tiền cho kẻ lừa đảo 37 triệu',
    expected: ['answer'],
  },
  {
    name: 'the rare word says more than the common ones',
    documents: [
      { id: 'common', title: 'Cảnh báo lừa đảo giả danh công an phường', on: '2026-11-01' },
      { id: 'rare', title: 'Cảnh báo lừa đảo giả danh nghệ nhân quan họ', on: '2025-01-01' },
    ],
    query: 'canh bao lua dao quan ho',
    expected: ['rare'],
  },
];

export function caseDocuments(): readonly SearchDocument[] {
  return SEARCH_CASES.flatMap((item, index) =>
    item.documents.map((document) => ({
      kind: 'article',
      id: idOf(index, document.id),
      path: `/tin-bai/${idOf(index, document.id)}/`,
      title: document.title,
      summary: document.summary ?? '',
      body: document.body ?? FILLER,
      keywords: document.keywords ?? '',
      warning: document.warning ?? 'none',
      publishedOn: document.on ?? SAME_DAY,
      facets: {
        kind: 'article',
        scamType: '',
        section: '',
        unit: unitOfCase(index),
        year: (document.on ?? SAME_DAY).slice(0, 4),
      },
    })),
  );
}

export function unitOfCase(index: number): string {
  return `case-${index}`;
}

/** The ids of a case as its answer gives them. */
export function shortIdOf(id: string): string {
  return id.replace(/^c\d+-/, '');
}

function idOf(index: number, id: string): string {
  return `c${index}-${id}`;
}
