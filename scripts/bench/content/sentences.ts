/** Sentences of which the sample documents of the benchmarks are made: of the length and vocabulary of real articles. */
export const SENTENCES = [
  'Sáng thứ Bảy, bà con tổ dân phố tập trung tại nhà văn hóa để nghe cách nhận ra một cuộc gọi lừa đảo.',
  'Người gọi thường tự xưng là cán bộ, đọc đúng họ tên và địa chỉ rồi yêu cầu làm theo ngay.',
  'Công an phường nhắc lại: không cơ quan nào yêu cầu chuyển tiền qua điện thoại.',
  'Mỗi hộ nhận một tờ hướng dẫn in chữ lớn, dán ở chỗ dễ thấy cạnh điện thoại.',
  'Tổ trưởng đi từng nhà, ghi lại những thắc mắc để buổi sau giải đáp.',
  'Có cụ ông kể rằng suýt mất khoản tiền tiết kiệm, may mà cháu nội kịp hỏi lại.',
  'Nhóm liên lạc của tổ hiện có hơn hai trăm thành viên và hoạt động cả ban đêm.',
  'Khi nghi ngờ, hãy dừng lại, không bấm vào đường dẫn và gọi số trực của phường.',
  'Đoàn thanh niên nhận giúp người cao tuổi cài đặt chặn cuộc gọi lạ.',
  'Hội phụ nữ góp tiếng nói bằng những tiểu phẩm ngắn diễn ngay tại sân chung.',
  'Ban điều hành họp vào ngày mồng năm hằng tháng để rút kinh nghiệm.',
  'Số vụ mất cắp vặt trong khu giảm rõ so với cùng kỳ năm ngoái.',
  'Những chiếc đèn chiếu sáng mới khiến con hẻm không còn tối như trước.',
  'Loa truyền thanh nhắc lại nội dung chính vào đầu giờ chiều.',
  'Bảng tin ở cổng khu dân cư được thay mới mỗi tuần một lần.',
  'Trường học phối hợp mời phụ huynh cùng dự buổi nói chuyện chuyên đề.',
  'Nhiều gia đình đã tự lắp thêm chuông báo và chia sẻ số điện thoại với hàng xóm.',
  'Điều đáng mừng là ai cũng thấy việc giữ bình yên là việc của nhà mình.',
  'Kinh nghiệm được ghi thành năm bước đơn giản để nơi khác có thể làm theo.',
  'Buổi gặp kết thúc khi trời đã xế chiều, ai nấy ra về trong tiếng cười.',
] as const;

export const HEADLINES = [
  'Tổ dân phố giữ bình yên từ việc nhỏ',
  'Nhận diện cuộc gọi giả danh cán bộ',
  'Đèn sáng ngõ, lòng dân yên',
  'Người cao tuổi học cách chặn số lạ',
  'Nhóm liên gia tự quản vào việc',
  'Cảnh báo đường dẫn lạ nhận quà',
] as const;
