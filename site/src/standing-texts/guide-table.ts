/**
 * The decision guide "Có phải lừa đảo không?": questions whose answers lead to further questions or to an end.
 * An end never says that something is safe: it says what it looks like, which warnings to read and what to do at once.
 */
import type { TacticTypeCode } from './tactic-type-table.ts';

export interface GuideQuestion {
  readonly kind: 'question';
  readonly question: string;
  /** Under the question, where it needs a word. */
  readonly hint: string;
  readonly answers: readonly { readonly label: string; readonly to: string }[];
}

export interface GuideEnd {
  readonly kind: 'end';
  /** `scam`: it bears the marks of a known trick. `unclear`: not enough is known, so go on as if it were one. */
  readonly verdict: 'scam' | 'unclear';
  readonly headline: string;
  readonly why: string;
  /** In order; the first is done at once. */
  readonly actions: readonly [string, ...string[]];
  /** Whose warnings are shown. */
  readonly types: readonly [TacticTypeCode, ...TacticTypeCode[]];
}

export type GuideStep = GuideQuestion | GuideEnd;

/** Its page is the guide's own. */
export const FIRST_STEP = 'bat-dau';

const TELL_SOMEBODY = 'Kể ngay cho một người trong nhà: nói ra là kẻ gian hết chỗ bấu víu.';
const CALL_BACK = 'Tự tìm số công khai của nơi đó mà gọi lại; không dùng số, đường dẫn họ đưa.';
const BANK_LOCK = 'Nếu đã đọc mã hay chuyển tiền: gọi ngân hàng theo số ở mặt sau thẻ, yêu cầu khóa.';

export const GUIDE: Readonly<Record<string, GuideStep>> = {
  [FIRST_STEP]: {
    kind: 'question',
    question: 'Họ tìm đến bà con bằng cách nào?',
    hint: 'Chọn điều gần nhất với việc vừa xảy ra. Trang này không hỏi tên, không lưu câu trả lời.',
    answers: [
      { label: 'Gọi điện hoặc gọi video', to: 'goi-dien' },
      { label: 'Nhắn tin: SMS, Zalo, Facebook, Telegram', to: 'nhan-tin' },
      { label: 'Đường dẫn, mã QR, trang web, ứng dụng', to: 'duong-dan' },
      { label: 'Gặp trực tiếp, đến tận nhà', to: 'truc-tiep' },
      { label: 'Có tiền lạ vào tài khoản', to: 'tien-la' },
      { label: 'Điện thoại bỗng mất sóng', to: 'mat-song' },
    ],
  },
  'goi-dien': {
    kind: 'question',
    question: 'Người gọi xưng là ai?',
    hint: '',
    answers: [
      { label: 'Công an, viện kiểm sát, tòa án', to: 'la-cong-an' },
      { label: 'Cán bộ xã, phường, thuế, điện lực, bảo hiểm, VNeID', to: 'la-can-bo' },
      { label: 'Ngân hàng', to: 'la-ngan-hang' },
      { label: 'Nhà mạng', to: 'la-nha-mang' },
      { label: 'Người giao hàng, bưu điện', to: 'la-giao-hang' },
      { label: 'Thầy cô, bệnh viện, bộ đội, khách đặt hàng lớn', to: 'la-noi-quen' },
      { label: 'Người thân, bạn bè', to: 'la-nguoi-than' },
      { label: 'Người lạ mời làm việc, đầu tư, nhận quà, cho vay', to: 'loi-moi' },
      { label: 'Không nói rõ là ai', to: 'chua-ro' },
    ],
  },
  'nhan-tin': {
    kind: 'question',
    question: 'Tin nhắn bảo bà con làm gì?',
    hint: '',
    answers: [
      { label: 'Bấm đường dẫn, quét mã, cài ứng dụng', to: 'duong-dan' },
      { label: 'Người quen hỏi vay tiền', to: 'la-nguoi-than' },
      { label: 'Dọa liên quan vụ án, đòi phạt, đòi khóa tài khoản', to: 'bi-doa' },
      { label: 'Mời làm việc, đầu tư, nhận quà, cho vay, kết bạn', to: 'loi-moi' },
      { label: 'Mua bán, đặt cọc, gửi ảnh đã chuyển khoản', to: 'mua-ban' },
      { label: 'Con em bị giữ, đòi tiền chuộc', to: 'bat-coc' },
      { label: 'Không có điều nào ở trên', to: 'chua-ro' },
    ],
  },
  'duong-dan': {
    kind: 'question',
    question: 'Mở ra thì thấy gì?',
    hint: 'Chưa mở thì đừng mở nữa.',
    answers: [
      { label: 'Bảo tải, cài một ứng dụng', to: 'ung-dung' },
      { label: 'Bảo nhập mật khẩu, mã OTP, số thẻ, ảnh giấy tờ', to: 'trang-gia' },
      { label: 'Báo trúng thưởng, tặng quà', to: 'trung-thuong' },
      { label: 'Bán hàng, tour, vé giá rất rẻ', to: 'mua-ban' },
      { label: 'Sàn đầu tư, nhóm làm nhiệm vụ', to: 'loi-moi' },
      { label: 'Mã QR để nhận hoàn tiền', to: 'la-giao-hang' },
      { label: 'Chưa mở, hoặc không rõ', to: 'chua-mo' },
    ],
  },
  'truc-tiep': {
    kind: 'question',
    question: 'Người đó muốn gì?',
    hint: 'Đang bị đe dọa thì gọi 113 trước đã.',
    answers: [
      { label: 'Xưng là cán bộ, thu tiền, xem giấy tờ, cài điện thoại giúp', to: 'can-bo-tai-nha' },
      { label: 'Mời vay tiền, đòi nợ', to: 'vay-tien' },
      { label: 'Mời mua hàng, dự hội thảo, góp vốn', to: 'dau-tu' },
      { label: 'Quyên góp, tuyển sinh, tuyển mẫu nhí', to: 'quyen-gop' },
      { label: 'Dò hỏi nhà cửa, lảng vảng, đe dọa', to: 'nguy-hiem' },
      { label: 'Rủ đi làm xa, ra nước ngoài', to: 'tinh-cam' },
    ],
  },
  'la-can-bo': {
    kind: 'question',
    question: 'Họ bảo bà con làm gì?',
    hint: '',
    answers: [
      { label: 'Cài ứng dụng, bấm đường dẫn', to: 'ung-dung' },
      { label: 'Đọc mã OTP, gửi ảnh giấy tờ, quay khuôn mặt', to: 'can-bo-doi-ma' },
      { label: 'Chuyển tiền, đóng phí, đóng phạt', to: 'can-bo-doi-ma' },
      { label: 'Chỉ hẹn đến trụ sở làm việc', to: 'hen-den-tru-so' },
    ],
  },
  'la-ngan-hang': {
    kind: 'question',
    question: 'Họ bảo bà con làm gì?',
    hint: '',
    answers: [
      { label: 'Đọc mã OTP, mật khẩu, gửi ảnh, quay khuôn mặt', to: 'ngan-hang-doi-ma' },
      { label: 'Chuyển tiền sang “tài khoản an toàn”', to: 'ngan-hang-doi-ma' },
      { label: 'Cài ứng dụng, bấm đường dẫn', to: 'ung-dung' },
      { label: 'Chỉ thông báo, không đòi gì', to: 'chi-thong-bao' },
    ],
  },
  'la-nguoi-than': {
    kind: 'question',
    question: 'Người ấy nói gì?',
    hint: '',
    answers: [
      { label: 'Vay tiền, nhờ chuyển hộ, cần gấp', to: 'vay-ho' },
      { label: 'Gặp tai nạn, cấp cứu, bị tạm giữ', to: 'cap-cuu' },
      { label: 'Bị bắt giữ, đòi tiền chuộc', to: 'bat-coc' },
      { label: 'Nhờ bình chọn, bấm đường dẫn, đọc mã', to: 'trang-gia' },
      { label: 'Chuyện khác', to: 'chua-ro' },
    ],
  },
  'loi-moi': {
    kind: 'question',
    question: 'Lời mời là gì?',
    hint: '',
    answers: [
      { label: 'Việc nhẹ lương cao, làm nhiệm vụ, cộng tác viên', to: 'viec-nhe' },
      { label: 'Đầu tư, chứng khoán, tiền ảo, sinh lời', to: 'dau-tu' },
      { label: 'Trúng thưởng, quà tri ân', to: 'trung-thuong' },
      { label: 'Cho vay nhanh, xóa nợ, lấy lại tiền đã mất', to: 'vay-tien' },
      { label: 'Kết bạn, tỏ tình, rủ đi nước ngoài', to: 'tinh-cam' },
      { label: 'Khóa học, mẫu nhí, từ thiện', to: 'quyen-gop' },
      { label: 'Không có điều nào ở trên', to: 'chua-ro' },
    ],
  },
  'la-cong-an': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn giả danh công an',
    why: 'Công an không điều tra, không đọc lệnh bắt qua điện thoại hay gọi video, và không bao giờ yêu cầu chuyển tiền. Cần làm việc thì có giấy mời hoặc giấy triệu tập, đến tận trụ sở.',
    actions: [
      'Tắt máy ngay, không nghe tiếp, không gọi lại số đó.',
      TELL_SOMEBODY,
      'Gọi 113 hoặc đến công an xã, phường để hỏi cho rõ.',
      BANK_LOCK,
    ],
    types: ['A1', 'C1'],
  },
  'bi-doa': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn dọa để lấy tiền',
    why: 'Cơ quan nhà nước không gửi lệnh bắt, quyết định phạt qua tin nhắn và không thu tiền qua tài khoản cá nhân.',
    actions: [
      'Không trả lời, không bấm, không chuyển tiền.',
      TELL_SOMEBODY,
      'Mang tin nhắn đến công an xã, phường hoặc gọi 113 để hỏi.',
    ],
    types: ['A1', 'A2'],
  },
  'can-bo-doi-ma': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn giả danh cán bộ',
    why: 'Cán bộ không xin mã OTP, không xem khuôn mặt qua điện thoại, không thu phí vào tài khoản cá nhân. Dữ liệu VNeID tự đồng bộ, không cần ai gọi đến hướng dẫn.',
    actions: ['Tắt máy, không đọc mã, không chuyển tiền.', CALL_BACK, BANK_LOCK],
    types: ['A2'],
  },
  'can-bo-tai-nha': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa đủ để tin: hãy kiểm tra trước khi mở cửa, đưa tiền, đưa máy',
    why: 'Có kẻ xưng cán bộ đến tận nhà để thu tiền, xem giấy tờ hoặc “cài giúp” điện thoại. Cán bộ thật luôn sẵn lòng chờ bà con gọi hỏi phường, xã.',
    actions: [
      'Xin xem giấy giới thiệu, hỏi tên và đơn vị; chưa đưa tiền, giấy tờ, điện thoại.',
      'Gọi Ủy ban nhân dân hoặc công an phường, xã theo số công khai để hỏi.',
      'Họ ép hoặc đe dọa: gọi 113.',
    ],
    types: ['A2', 'Z'],
  },
  'hen-den-tru-so': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa đủ để tin: hãy hỏi lại bằng số công khai',
    why: 'Hẹn đến trụ sở là cách làm việc đúng, nhưng kẻ gian cũng hay bắt đầu bằng một lời hẹn, rồi mới gửi đường dẫn để “làm tại nhà cho tiện”.',
    actions: [
      CALL_BACK,
      'Chỉ làm thủ tục tại trụ sở hoặc trên ứng dụng chính thức do tự mình mở.',
      'Nếu họ đổi ý, bảo cài ứng dụng hay đọc mã: tắt máy.',
    ],
    types: ['A2'],
  },
  'ngan-hang-doi-ma': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn giả danh ngân hàng',
    why: 'Ngân hàng không hỏi mật khẩu, mã OTP, không nhận ảnh khuôn mặt qua Zalo và không có “tài khoản an toàn” nào để bà con chuyển tiền vào.',
    actions: [
      'Tắt máy, không đọc mã, không chuyển tiền.',
      'Gọi số in ở mặt sau thẻ hoặc ra quầy; đã lỡ đọc mã thì yêu cầu khóa tài khoản ngay.',
      TELL_SOMEBODY,
    ],
    types: ['A3', 'D2'],
  },
  'chi-thong-bao': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa đủ để tin: hãy tự kiểm tra',
    why: 'Cuộc gọi đầu có thể chỉ để làm quen; lần sau mới xin mã. Số hiện trên máy cũng có thể bị làm giả.',
    actions: [
      'Tự mở ứng dụng ngân hàng hoặc gọi số in ở mặt sau thẻ để hỏi.',
      'Không kết bạn Zalo, không bấm đường dẫn họ gửi.',
      'Bị hỏi mã OTP hay mật khẩu: tắt máy.',
    ],
    types: ['A3'],
  },
  'la-nha-mang': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn chiếm SIM',
    why: 'Kẻ gian lấy cớ chuẩn hóa thông tin, nâng cấp mạng để bà con nhắn cú pháp lạ hoặc quét mã, rồi chiếm số điện thoại.',
    actions: [
      'Không nhắn cú pháp, không quét mã, không đọc mã.',
      'Tự ra cửa hàng hoặc gọi tổng đài chính thức của nhà mạng để hỏi.',
      'Máy bỗng mất sóng: mượn máy gọi nhà mạng và ngân hàng khóa ngay.',
    ],
    types: ['D1'],
  },
  'mat-song': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Có thể số điện thoại đang bị chiếm: làm ngay, đừng chờ',
    why: 'Mất sóng lâu mà máy bên cạnh vẫn có sóng có thể là SIM đã bị đổi sang máy khác, kẻ gian sẽ nhận được mã của ngân hàng.',
    actions: [
      'Mượn máy gọi nhà mạng, yêu cầu kiểm tra và khóa SIM.',
      'Gọi ngân hàng theo số ở mặt sau thẻ, yêu cầu khóa tài khoản.',
      'Có giao dịch lạ: báo công an.',
    ],
    types: ['D1'],
  },
  'la-giao-hang': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn giả người giao hàng',
    why: 'Kẻ gian biết đơn hàng của bà con, chọn lúc vắng nhà để xin chuyển khoản, rồi bày chuyện “nhầm” để gửi đường dẫn hoặc mã QR.',
    actions: [
      'Không chuyển tiền, không bấm đường dẫn, không quét mã để “hoàn tiền”.',
      'Mở ứng dụng mua hàng xem có đơn thật không; hẹn nhận hàng rồi trả tiền.',
      BANK_LOCK,
    ],
    types: ['A4', 'D2'],
  },
  'la-noi-quen': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn giả trường học, bệnh viện, khách quen',
    why: 'Chuyện gấp gáp và một số tài khoản cá nhân là hai dấu hiệu hay đi cùng nhau nhất.',
    actions: [
      'Chưa chuyển tiền. Gọi thẳng cho con, cho thầy cô hoặc số công khai của nơi đó.',
      TELL_SOMEBODY,
      'Đã chuyển: gọi ngân hàng rồi báo công an.',
    ],
    types: ['A5'],
  },
  'vay-ho': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn mượn mặt, mượn giọng người quen',
    why: 'Tài khoản của người quen có thể đã bị chiếm; khuôn mặt và giọng nói nay làm giả được bằng máy.',
    actions: [
      'Gọi lại số điện thoại vẫn dùng của người ấy.',
      'Hỏi một chuyện chỉ hai người biết.',
      'Chưa nói chuyện được thì chưa chuyển tiền.',
    ],
    types: ['C3'],
  },
  'cap-cuu': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn báo tin dữ để lấy tiền',
    why: 'Bệnh viện cấp cứu trước, không đòi chuyển khoản qua điện thoại. Càng gấp càng phải gọi lại.',
    actions: [
      'Gọi ngay cho người thân đó, rồi người ở gần họ.',
      'Gọi số công khai của bệnh viện, trường học.',
      'Chưa nghe được tiếng người thân thì chưa chuyển tiền.',
    ],
    types: ['A5', 'C3'],
  },
  'bat-coc': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Gọi 113 ngay: rất giống thủ đoạn “bắt cóc qua mạng”',
    why: 'Trong nhiều vụ, con em không bị ai giữ mà bị dọa phải tự trốn trong phòng. Cũng có thể là thật, nên công an cần biết ngay.',
    actions: [
      'Gọi 113 ngay bây giờ.',
      'Giữ liên lạc với con, gọi bạn bè, chủ trọ, thầy cô; không chuyển tiền.',
      'Giữ nguyên tin nhắn, hình ảnh, số tài khoản cho công an.',
    ],
    types: ['C1'],
  },
  'ung-dung': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống ứng dụng chiếm quyền điện thoại',
    why: 'Ứng dụng của cơ quan, ngân hàng chỉ có trong kho ứng dụng chính thức. Tệp gửi riêng có thể xem màn hình và tự chuyển tiền.',
    actions: [
      'Không cài. Đã cài thì tắt mạng, tắt nguồn máy ngay.',
      'Dùng máy khác gọi ngân hàng khóa tài khoản.',
      'Mang máy đến công an phường, xã; chưa bật lại khi chưa được hướng dẫn.',
    ],
    types: ['D3', 'A2'],
  },
  'trang-gia': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống trang giả để lấy mật khẩu',
    why: 'Trang giả có thể giống thật từng nét; chỉ địa chỉ là khác đi một vài chữ.',
    actions: [
      'Thoát ra, không nhập gì thêm.',
      'Đã nhập: đổi mật khẩu ngay, gọi ngân hàng khóa thẻ, tài khoản.',
      'Muốn vào trang thật thì tự gõ địa chỉ hoặc mở ứng dụng chính thức.',
    ],
    types: ['D2', 'C3'],
  },
  'chua-mo': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa đủ để tin: tốt nhất là không mở',
    why: 'Không ai nhìn một đường dẫn mà biết chắc được. Không có tên trong danh sách cảnh báo cũng không nói lên điều gì.',
    actions: ['Không bấm, không quét.', CALL_BACK, 'Nhờ con cháu, tổ trưởng dân phố xem cùng.'],
    types: ['D2'],
  },
  'trung-thuong': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn trúng thưởng',
    why: 'Quà thật không bắt đóng phí trước và không cần mã OTP.',
    actions: ['Không đóng phí, không điền thông tin.', 'Chặn số, xóa tin.', BANK_LOCK],
    types: ['B3', 'D2'],
  },
  'mua-ban': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Có dấu hiệu của thủ đoạn lừa mua bán qua mạng',
    why: 'Đặt cọc cho người lạ, giá quá rẻ hoặc ảnh chụp biên lai đều không bảo đảm được gì.',
    actions: [
      'Chưa đặt cọc, chưa giao hàng.',
      'Người mua: nhận và xem hàng rồi mới trả tiền. Người bán: thấy tiền vào tài khoản mới giao.',
      'Vé, tour: gọi thẳng hãng để kiểm tra.',
    ],
    types: ['E1'],
  },
  'viec-nhe': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn “việc nhẹ lương cao”',
    why: 'Việc làm thật trả tiền cho bà con, không bắt bà con nạp tiền.',
    actions: [
      'Dừng nạp tiền ngay, rời nhóm sau khi đã chụp lại.',
      'Đã nạp: gọi ngân hàng yêu cầu tra soát, rồi báo công an.',
      TELL_SOMEBODY,
    ],
    types: ['B1'],
  },
  'dau-tu': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Có dấu hiệu của thủ đoạn lừa đầu tư, góp vốn',
    why: 'Không có khoản đầu tư nào vừa lãi cao vừa chắc chắn. Rút được tiền vài lần đầu là mồi.',
    actions: [
      'Không nạp, không góp thêm; không đóng “phí rút tiền”.',
      'Hỏi cơ quan quản lý về giấy phép; bàn với người nhà trước.',
      'Đã nạp: giữ bằng chứng, gọi ngân hàng, báo công an.',
    ],
    types: ['B2'],
  },
  'vay-tien': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Có dấu hiệu của thủ đoạn cho vay, đòi nợ, “lấy lại tiền”',
    why: 'Phí trước khi vay, lãi mập mờ, người lạ hứa lấy lại tiền giúp đều là mồi. Bị đe dọa đòi nợ là việc của công an.',
    actions: [
      'Không đóng phí, không đưa giấy tờ, danh bạ.',
      'Bị đe dọa: gọi 113 hoặc báo công an phường, xã.',
      'Cần vay: đến ngân hàng, quỹ tín dụng có trụ sở.',
    ],
    types: ['B4', 'Z'],
  },
  'tinh-cam': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Có dấu hiệu của thủ đoạn lừa tình cảm, dụ đi xa',
    why: 'Người chưa từng gặp mà xin tiền, rủ đầu tư, rủ ra nước ngoài lương cao là dấu hiệu rất xấu.',
    actions: [
      'Không gửi tiền, không gửi ảnh riêng tư, không đi.',
      TELL_SOMEBODY,
      'Có người đã đi và cần cứu: gọi 113.',
    ],
    types: ['C2'],
  },
  'quyen-gop': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa đủ để tin: hỏi đơn vị đứng tên trước khi đóng tiền',
    why: 'Kẻ gian hay mượn tên trường học, hội, quỹ có thật.',
    actions: [
      'Chưa đóng tiền, chưa cho con chụp ảnh, quay hình.',
      CALL_BACK,
      'Muốn ủng hộ: qua mặt trận, hội chữ thập đỏ hoặc Ủy ban nhân dân nơi mình ở.',
    ],
    types: ['E3'],
  },
  'tien-la': {
    kind: 'end',
    verdict: 'scam',
    headline: 'Rất giống thủ đoạn “chuyển nhầm tiền” để ép nợ',
    why: 'Tiền lạ vào tài khoản rồi có người đòi lại kèm lãi, hoặc xin chuyển sang một số tài khoản khác.',
    actions: [
      'Không tiêu và không tự chuyển lại.',
      'Báo ngân hàng của mình để hoàn trả đúng thủ tục.',
      'Bị gọi dọa nạt: giữ tin nhắn, báo công an.',
    ],
    types: ['E2'],
  },
  'nguy-hiem': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Giữ mình trước: gọi 113 nếu thấy nguy hiểm',
    why: 'Người lạ dò hỏi, lảng vảng chưa chắc là kẻ gian, nhưng cảnh giác thì không thừa.',
    actions: [
      'Đang bị đe dọa: vào chỗ có người và gọi 113.',
      'Khóa cửa, báo tổ bảo vệ an ninh, trật tự hoặc hàng xóm.',
      'Nhớ đặc điểm, giờ, hướng đi; không tự đuổi bắt.',
    ],
    types: ['Z'],
  },
  'chua-ro': {
    kind: 'end',
    verdict: 'unclear',
    headline: 'Chưa rõ: cứ làm như với kẻ gian cho đến khi biết chắc',
    why: 'Không khớp với thủ đoạn nào ở đây không có nghĩa là đáng tin: thủ đoạn mới ra mỗi ngày.',
    actions: [
      'Dừng lại: không chuyển tiền, không đọc mã, không cài ứng dụng.',
      CALL_BACK,
      TELL_SOMEBODY,
      'Vẫn băn khoăn: hỏi công an xã, phường.',
    ],
    types: ['A1', 'A2', 'D2'],
  },
};

/** Every answer that leads to a step, with the question it answers. */
export function listWaysTo(
  step: string,
): readonly { readonly from: string; readonly question: string; readonly answer: string }[] {
  return Object.entries(GUIDE).flatMap(([from, asked]) =>
    asked.kind === 'question'
      ? asked.answers
          .filter((answer) => answer.to === step)
          .map(({ label }) => ({ from, question: asked.question, answer: label }))
      : [],
  );
}
