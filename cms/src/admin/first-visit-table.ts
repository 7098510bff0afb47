/** What a newcomer reads on the first visit: for each role the day's work in a few steps, with the place where it begins. */
import type { Role } from 'shared/editorial/roles';

interface VisitStep {
  readonly title: string;
  readonly text: string;
  readonly href?: string;
}

const READ_THE_LOG: VisitStep = {
  title: 'Xem ai đã làm gì',
  text: 'Trong mỗi mục, ô “Nhật ký” ghi người trình, người duyệt, lý do trả lại. Không ai xóa được.',
};

export const FIRST_VISIT = {
  reporter: [
    {
      title: 'Viết tin, bài hoặc cảnh báo',
      text: 'Điền từ trên xuống; bên cạnh có danh sách “còn thiếu”. Chưa xong thì lưu bản nháp.',
      href: '/admin/collections/tactics/create',
    },
    {
      title: 'Xem trước trên điện thoại',
      text: 'Bấm “Xem trước trang” để thấy đúng trang người dân sẽ đọc.',
    },
    {
      title: 'Trình duyệt',
      text: 'Bấm “Trình duyệt” (nơi có bước biên tập thì nút ghi “Trình biên tập”). Nếu bị trả lại, mục hiện ở trang này kèm lý do.',
    },
  ],
  editor: [
    {
      title: 'Biên tập mục đang chờ',
      text: 'Sửa lời, kiểm nguồn, che thông tin cá nhân, rồi chuyển sang người duyệt hoặc trả lại kèm lý do.',
      href: '/admin/collections/articles',
    },
    {
      title: 'Đăng mục đã duyệt',
      text: 'Chỉ bản đúng như đã duyệt mới đăng được. Sửa thêm một chữ thì phải duyệt lại.',
    },
    {
      title: 'Đính chính',
      text: 'Mục đã đăng sửa bằng “Đính chính”: trang cũ vẫn hiện cho đến khi bản mới được duyệt và đăng.',
    },
    READ_THE_LOG,
  ],
  approver: [
    {
      title: 'Duyệt mục đang chờ',
      text: 'Mục chờ duyệt hiện ngay ở trang này; số mục đang chờ đứng trước tên trang. Có máy chủ thư thì bạn còn nhận được thư.',
    },
    {
      title: 'Đọc như người dân trước khi duyệt',
      text: 'Bấm “Xem trước trang”, đọc phần cảnh báo thông tin cá nhân, rồi “Duyệt” hoặc “Trả lại” kèm lý do.',
    },
    {
      title: 'Không tự duyệt',
      text: 'Người đã viết hoặc sửa thì không duyệt được mục đó. Hãy nhờ người thứ hai.',
    },
    {
      title: 'Khi có sai sót gây hại',
      text: 'Bấm “Gỡ khẩn cấp” và ghi lý do. Trang biến mất trong vài giây, người thứ hai xem lại sau.',
    },
  ],
  broadcaster: [
    {
      title: 'Tạo bài phát thanh',
      text: 'Mở một cảnh báo hoặc tin bài đã duyệt rồi bấm “Tạo bài phát thanh”.',
      href: '/admin/collections/tactics',
    },
    {
      title: 'Nghe bằng mắt',
      text: 'Cột “Cách đọc” cho thấy từng số, từng chữ viết tắt sẽ đọc thế nào. Chỗ nào máy không chắc, máy hỏi.',
      href: '/admin/collections/scripts',
    },
    {
      title: 'Mở bàn phát thanh ở đài',
      text: 'Trong mục Đài truyền thanh, bấm cấp địa chỉ cho đài, rồi mở địa chỉ đó trên máy ở đài: đọc, in, ghi “đã phát”, cả khi mất mạng.',
      href: '/admin/collections/stations',
    },
  ],
  analyst: [
    {
      title: 'Chọn đơn vị và kỳ báo cáo',
      text: 'Ngày đầu và ngày cuối đều được tính. Kỳ của tháng thường từ ngày 15 tháng trước đến ngày 14.',
      href: '/admin/bao-cao',
    },
    {
      title: 'Xem căn cứ của từng con số',
      text: 'Mỗi số liệu mở ra danh sách mục đã đếm. Lượt, người, cuộc, bài không bao giờ cộng lẫn.',
    },
    {
      title: 'Lấy câu viết sẵn hoặc tệp Word',
      text: 'Bản Word là dự thảo: số, ngày và chữ ký để trống.',
    },
  ],
  administrator: [
    {
      title: 'Mở tài khoản',
      text: 'Ít nhất hai người: người viết không tự duyệt. Mỗi người một tài khoản, mỗi tài khoản một vai trò.',
      href: '/admin/collections/users',
    },
    {
      title: 'Khai đơn vị và số điện thoại',
      text: 'Đơn vị trực thuộc, tổ dân phố, đường dây nóng. Số điện thoại phải gọi thử và ghi ngày kiểm tra.',
      href: '/admin/collections/units',
    },
    {
      title: 'Nhận bài cũ',
      text: 'Bài đã có (văn bản, trang web, Word) nhập thành bản nháp, không đăng tự động.',
      href: '/admin/nhap-bai',
    },
    READ_THE_LOG,
  ],
} as const satisfies Record<Role, readonly VisitStep[]>;
