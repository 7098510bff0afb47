/** Why an uploaded file is not taken, and the sentence that says what to do. */
export type UploadRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooManyBytes' }
  | { readonly kind: 'typeNotAccepted' }
  | { readonly kind: 'tooManyPixels' }
  | { readonly kind: 'tooNarrow' }
  | { readonly kind: 'unreadablePicture' }
  | { readonly kind: 'movingPicture' }
  | { readonly kind: 'unreadableSound' }
  | { readonly kind: 'unreadableVideo' }
  | { readonly kind: 'videoWithData' }
  | { readonly kind: 'seldomPlayed' }
  | { readonly kind: 'unreadablePdf' }
  | { readonly kind: 'lockedPdf' }
  | { readonly kind: 'activePdf' };

export const MAX_UPLOAD_BYTES = 25 * 1024 * 1024;
/** A decompression bomb is a small file with a great picture in it. */
export const MAX_PIXELS = 40_000_000;

/** Of the longer side to the shorter one: no WebP is higher than 16,383 pixels, and ours are up to 1,600 wide. */
export const MAX_RATIO = 10;

export function explainUploadRefusal(refusal: UploadRefusal): string {
  switch (refusal.kind) {
    case 'empty':
      return 'Tệp này trống, không có gì bên trong. Hãy chọn lại tệp, hoặc chép lại từ máy chụp rồi tải lên.';
    case 'tooManyBytes':
      return 'Tệp lớn hơn 25 MB. Hãy nén hoặc cắt bớt rồi tải lại.';
    case 'typeNotAccepted':
      return 'Chỉ nhận ảnh JPEG, PNG, WebP, AVIF và tệp PDF, MP3, M4A, MP4, xét theo nội dung chứ không theo tên tệp. Ảnh HEIC của điện thoại hãy chuyển sang JPEG, video MOV sang MP4, rồi tải lại.';
    case 'tooManyPixels':
      return 'Ảnh lớn hơn 40 triệu điểm ảnh. Hãy thu nhỏ ảnh rồi tải lại.';
    case 'tooNarrow':
      return `Ảnh có cạnh dài gấp hơn ${MAX_RATIO} lần cạnh ngắn nên không hiện được trên trang. Hãy cắt thành nhiều ảnh rồi tải lại.`;
    case 'unreadablePicture':
      return 'Không đọc được ảnh này, có thể tệp bị hỏng hoặc bị cắt giữa chừng. Hãy mở ảnh, lưu lại rồi tải lên.';
    case 'movingPicture':
      return 'Ảnh động không dùng được trên trang. Hãy lưu một khung hình thành ảnh tĩnh, hoặc tải lên dưới dạng video MP4.';
    case 'unreadableSound':
      return 'Không đọc được tệp âm thanh này, có thể tệp bị hỏng. Hãy xuất lại thành MP3 hoặc M4A rồi tải lên.';
    case 'unreadableVideo':
      return 'Không đọc được tệp này, có thể tệp bị cắt giữa chừng. Hãy xuất lại thành MP4 hoặc M4A rồi tải lên.';
    case 'videoWithData':
      return 'Video này kèm một dải dữ liệu do máy quay ghi (thường là đường đi, vị trí) hoặc phụ đề rời. Hãy xuất lại bằng phần mềm dựng phim, chỉ giữ hình và tiếng, rồi tải lên.';
    case 'seldomPlayed':
      return 'Tệp này nén theo kiểu mà nhiều điện thoại không phát được (HEVC của iPhone đời mới, Apple Lossless…). Hãy xuất lại rồi tải lên: video thành MP4 kiểu H.264, tiếng AAC; âm thanh thành MP3 hoặc M4A kiểu AAC.';
    case 'unreadablePdf':
      return 'Không đọc được tệp PDF này, có thể tệp bị hỏng. Hãy mở tệp, in hoặc xuất lại thành PDF rồi tải lên.';
    case 'lockedPdf':
      return 'Tệp PDF có mật khẩu hoặc bị khóa nên không kiểm tra được. Hãy bỏ khóa rồi tải lại.';
    case 'activePdf':
      return 'Tệp PDF có mã lệnh, biểu mẫu động hoặc tệp đính kèm bên trong nên không an toàn cho người đọc. Hãy in lại thành PDF thường rồi tải lên.';
  }
}
