/**
 * Words that say the same thing of a person, so that one seen in a marked text teaches the others. In lower case, tones
 * as in `PlainText.low`; a phrase of several syllables goes before its parts.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  POLICE:
    'công an, cảnh sát, trinh sát, điều tra viên, cơ quan điều tra, tổ công tác, tổ tuần tra, đội tuần tra, trực ban, 113, 111, đồn biên phòng, biên phòng, bộ đội, kiểm lâm, kiểm ngư, dân quân, bảo vệ dân phố, lực lượng chức năng, cơ quan chức năng, trụ sở, đồn, cảnh sát khu vực, đường dây nóng, hòm thư, tổ bảo vệ an ninh, an ninh xã, cán bộ điều tra, quản lý thị trường, csgt, pccc, chính quyền, ban công an, trưởng công an, phó công an, công an viên, cán bộ công an',
  TELL: 'báo tin, tố giác, tố cáo, mật báo, trình báo, báo, mách, mách nước, kể, kể lại, khai, khai báo, thuật lại, trình bày, tường trình, phản ánh, tiết lộ, hé lộ, bật mí, nói nhỏ, nói riêng, nói rõ, nói thật, rỉ tai, thủ thỉ, xác nhận, làm chứng, đối chứng, nhận diện, nhận dạng, nhận ra, chỉ ra, chỉ điểm, chỉ mặt, chỉ đích danh, chỉ chỗ, chỉ nhà, chỉ đường, dẫn đường, cho hay, cho biết, tả, tả lại, mô tả, vẽ lại, ra hiệu, nháy mắt, đánh kẻng, gõ kẻng, tri hô, hô hoán, lên tiếng, cung cấp, cấp tin, alo, a lô, gọi, gọi điện, điện thoại, điện báo, điện cho, nhắn, nhắn tin, nhắn cho, bấm máy, bấm số, nhấc máy',
  HAND: 'gửi, gởi, đưa, giao, giao nộp, nộp, trao, chuyển cho, bàn giao, trích xuất, trích, xuất, sao lại, chép, chép lại, ghi lại, ghi, ghi được, quay, quay lại, quay được, chụp, chụp lại, chụp được, lưu lại, giữ lại, cho xem, cho coi, mở cho, mang đến, đem đến, mang tới, đem tới, mang ra, đem ra, mang lên, đem lên',
  PROOF:
    'camera, đoạn clip, clip, video, hình ảnh, tấm ảnh, bức ảnh, ảnh chụp, tấm hình, thẻ nhớ, ổ cứng, ghi âm, ghi hình, biển số, số xe, cuốn sổ, sổ ghi, danh sách, chứng cứ, bằng chứng, manh mối, đầu mối, nguồn tin, tin báo, tin mật báo, nguồn báo, thông tin, lời khai, lời kể, tài liệu, đặc điểm, nhân dạng, địa chỉ, hóa đơn, tin nhắn, dữ liệu, sơ đồ, mảnh giấy, lá thư, bức thư, thư nặc danh',
  SEE: 'thấy, trông thấy, nhìn thấy, nhận thấy, bắt gặp, phát hiện, để ý, chú ý, chứng kiến, nghe thấy, nghe, ngửi thấy, nghi, nghi ngờ, sinh nghi, thấy lạ, nhớ, nhớ được, nhớ rõ, nhận ra, theo dõi, quan sát, đếm',
  THANKS:
    'nhờ, nhờ có, may nhờ, nhờ vậy, nhờ thế, từ đó, qua đó, công lớn, có công, cảm ơn, cám ơn, tri ân, thưởng, khen thưởng, khen, giấy khen, thư khen, bằng khen, biểu dương, tuyên dương, vinh danh, tôn vinh, ghi nhận, gương sáng, điển hình, tặng thưởng',
  SECRET:
    'giấu tên, giữ kín, giữ bí mật, bí mật, không nêu tên, xin giấu, ẩn danh, nặc danh, kín đáo, lặng lẽ, âm thầm, lén, không ai biết, ít ai biết, đừng nói',
  CAUGHT:
    'bị bắt, bắt giữ, bắt quả tang, bắt khẩn cấp, bắt được, bắt gọn, tóm, tóm gọn, khống chế, khởi tố, tạm giữ, tạm giam, truy tố, truy nã, xét xử, tuyên án, tuyên phạt, kết án, lĩnh án, xử phạt, phạt tiền, bị phạt, lập biên bản, lập hồ sơ, triệu tập, làm việc với, thừa nhận, khai nhận, đầu thú, tự thú, bị cáo, bị can, nghi phạm, đối tượng, hung thủ, thủ phạm, chủ mưu, cầm đầu, đồng phạm, tòng phạm, đồng bọn, con nghiện, con bạc, tàng trữ, vận chuyển trái phép, đánh bạc, gây án, tiền án, tiền sự, vi phạm, tạm đình chỉ, tịch thu, thu giữ',
  DIDHARM:
    'chiếm đoạt, lừa đảo, lừa, gạt, trộm, trộm cắp, lấy trộm, lấy cắp, móc túi, cạy cửa, đột nhập, lẻn vào, cướp, cướp giật, giật, đâm, chém, đánh, hành hung, đập phá, tạt sơn, tạt, đốt, bắn, dọa, đe dọa, tống tiền, ép, ép buộc, khống chế, nhốt, trói, xâm hại, sàm sỡ, dâm ô, hiếp dâm, quấy rối, bạo hành, hành hạ, bắt nạt, bôi nhọ, bán sang, lừa bán, dụ, dụ dỗ, rủ rê, gạ gẫm, gạ, giả danh, mạo danh, xưng là, tự xưng, vay nặng lãi, đòi nợ, khủng bố',
  LOSE: 'mất, mất trắng, mất sạch, mất hết, mất trộm, mất cắp, mất toi, thiệt hại, thiệt, lỗ, hụt, đi tong, bay, bay hơi, bay sạch, bốc hơi, trắng tay, cháy túi, vỡ nợ, cháy rụi, cháy, thiêu rụi, sập, đổ, tốc mái, ngập, trôi, cuốn trôi, hỏng, hư hỏng, chết sạch, không lấy lại được, không rút được, không còn đồng nào, chưa lấy lại, không đòi được, tiêu tan, khánh kiệt, bán nhà, bán trâu, bán bò, bán ruộng, bán đất, bán xe, cầm cố, vay nóng, mang nợ, mắc nợ, gánh nợ, trả nợ thay, bị trừ, trừ mất, trừ tiền, bị rút, rút sạch, hết sạch, sạch bách',
  PAYS: 'chuyển tiền, chuyển khoản, chuyển, chuyển luôn, nộp, nạp, nạp tiền, đặt cọc, cọc, đóng phí, đóng, góp, góp vốn, đầu tư, đưa tiền, trả, thanh toán, vay, mượn, gom, tất toán, rút tiết kiệm, rút tiền, gửi tiền, mua phải, mua nhầm',
  MONEY:
    'triệu, triệu đồng, tỷ, tỷ đồng, đồng, nghìn đồng, tiền, số tiền, vàng, chỉ vàng, cây vàng, lượng vàng, sổ tiết kiệm, lương hưu, tiền lương, tài khoản, thẻ, tiền mặt, dây chuyền, nhẫn, hoa tai, bông tai, điện thoại, xe máy, xe đạp, xe đạp điện, ví, túi xách, trâu, bò, con trâu, con bò, đàn gà, chó, bình ắc quy, máy bơm, lưới, ghe, vỏ lãi, laptop, máy tính',
  BELIEVE:
    'tin lời, tin, tin tưởng, tưởng, tưởng thật, ngỡ, cứ nghĩ, đinh ninh, nhẹ dạ, cả tin, mắc bẫy, sập bẫy, sa bẫy, dính bẫy, mắc lừa, dính chưởng, làm theo, nghe theo, bấm vào, bấm, nhấn vào, quét mã, cài, cài đặt, cài ứng dụng, tải, tải ứng dụng, đọc mã, đọc otp, nhập mã, cung cấp mã, kết bạn, làm quen, yêu qua mạng, nghe máy, nhận cuộc gọi, nhận điện thoại, nhận được tin nhắn, hoảng, hoảng sợ, hoảng loạn, lo sợ, sợ, run, bối rối, tá hỏa, bàng hoàng, sững sờ, vỡ lẽ, mới biết, mới hay, ân hận, hối hận, nghẹn ngào, khóc, bật khóc, rơm rớm, thẫn thờ, ngã quỵ, mất ngủ, suy sụp, trầm cảm, không dám',
  HURT: 'bị thương, thương, thương tích, chấn thương, chấn thương sọ não, chấn động não, gãy, gãy tay, gãy chân, gãy xương, rách, rách trán, rách tai, vỡ, dập, bầm, bầm tím, bầm dập, tím, sưng, chảy máu, khâu, bỏng, phỏng, ngạt, ngạt khói, ngất, ngất xỉu, bất tỉnh, hôn mê, nguy kịch, cấp cứu, nhập viện, nằm viện, viện, bệnh viện, trạm xá, trạm y tế, phẫu thuật, mổ, thở oxy, điều trị, liệt, què, mù, tàn tật, co giật, ngộ độc, nôn, tiêu chảy, ngã, té, trượt chân, rơi xuống, rơi, sa chân, trúng, trúng đạn, điện giật, sét đánh, chó cắn, rắn cắn, bị cắn, kẹt, mắc kẹt, vùi lấp, chìm, lật thuyền, lật xe, đuối nước, chới với, sặc, uống thuốc, tự tử, quẫn trí, bỏ học, nghỉ học, bỏ nhà, trốn, bỏ chạy, kêu cứu, cầu cứu',
  DEAD: 'tử vong, thiệt mạng, chết, qua đời, không qua khỏi, tắt thở, đã mất, tử nạn, xấu số, thi thể, mai táng, tang lễ, đám tang, khâm liệm, hương khói, mất tích, di ảnh, viếng, chia buồn',
  CRASH:
    'va chạm, tông, tông trúng, đâm vào, húc, cán, quẹt, quệt, tai nạn, hỏa hoạn, đám cháy, vụ cháy, lửa, nổ, sạt lở, lũ, lũ quét, nước lũ, bão, lốc, sét, hố, ao, giếng, sông, hồ, suối, kênh, mương',
  VICTIM:
    'nạn nhân, bị hại, người bị hại, khổ chủ, người bị nạn, người mất, người bị lừa, người bị thương, thương vong',
  SAFE: 'không mất, không sao, không hề hấn, thoát, may mắn, nhận ra chiêu, nhận ra ngay, cảnh giác, không mắc, không tin, từ chối, tắt máy, cúp máy, kịp thời, ngăn chặn, chặn được, kịp dừng, dừng lệnh, chưa chuyển, chưa mất, nguyên vẹn, trả lại, hoàn trả, nhận lại, tìm lại được, giải cứu, được cứu',
  HELPS:
    'cứu, cứu người, giúp, giúp đỡ, hỗ trợ, ủng hộ, quyên góp, đóng góp, tặng, trao tặng, trao quà, tặng quà, hiến, hiến đất, cho mượn, nhặt được, trả lại người mất, nấu cơm, chở, bế, đỡ, dìu, sơ cứu, hô hấp, lao xuống, nhảy xuống, dập lửa, chữa cháy, can ngăn, hòa giải, thăm hỏi, động viên, chia sẻ, vận động, tuyên truyền, hướng dẫn, dạy, phổ biến, nhắc nhở',
  SPEAKS:
    'cho biết, cho hay, chia sẻ, phát biểu, nhấn mạnh, khẳng định, nói, tâm sự, bày tỏ, bộc bạch, phấn khởi, vui mừng, nhận xét, đánh giá, khuyến cáo, lưu ý, đề nghị, yêu cầu, kêu gọi, chỉ đạo, trả lời, giải thích, thắc mắc, hỏi, góp ý, kiến nghị',
  POST: 'giám đốc, chủ tịch, phó chủ tịch, bí thư, phó bí thư, trưởng ban, phó ban, trưởng phòng, phó phòng, hiệu trưởng, hiệu phó, đội trưởng, đội phó, tổ trưởng, tổ phó, trưởng thôn, trưởng bản, trưởng ấp, trưởng khu phố, chi hội trưởng, hội trưởng, hội phụ nữ, hội nông dân, đoàn thanh niên, cựu chiến binh, mặt trận, chủ nhiệm, câu lạc bộ, luật sư, bác sĩ, phóng viên, nhà báo, tác giả, thẩm phán, kiểm sát viên, già làng, người có uy tín, sư thầy, trụ trì, linh mục, hòa thượng, nghệ nhân, ca sĩ, trọng tài, ban giám khảo, ban tổ chức, giao dịch viên, nhân viên ngân hàng',
  EVENT:
    'hội nghị, hội thi, hội diễn, hội thao, giải, giải nhất, giải nhì, giải ba, giải khuyến khích, tiết mục, biểu diễn, trình bày ca khúc, văn nghệ, bóng đá, bóng chuyền, khai mạc, bế mạc, tập huấn, lớp học, lễ ra mắt, ra mắt, ngày hội, mô hình, tổ tự quản, câu lạc bộ, cuộc thi, bài thơ, ca khúc, tổng kết, sơ kết, kỷ niệm, sinh nhật, đám cưới, giỗ',
  SCHOOL:
    'lớp, trường, học sinh, nữ sinh, nam sinh, mẫu giáo, mầm non, tiểu học, thcs, thpt, cô giáo, thầy giáo, chủ nhiệm, tan học, khai giảng, nghỉ hè, học bổng',
  CHILD:
    'cháu, bé, em, cháu bé, bé gái, bé trai, con trai, con gái, con, con út, cháu nội, cháu ngoại, trẻ, trẻ em, thiếu niên, tuổi, tháng tuổi, sinh đôi',
  KIN: 'chồng, vợ, mẹ, bố, cha, ba, má, anh trai, chị gái, em trai, em gái, ông nội, bà nội, ông ngoại, bà ngoại, con dâu, con rể, hàng xóm, đồng nghiệp, bạn, người yêu, người thân, gia đình, họ hàng, chị dâu, em dâu, anh rể, cậu, dì, chú, thím, mợ',
  WORKS:
    'bán, buôn, bán hàng, chạy xe, xe ôm, tài xế, lái xe, bảo vệ, lao công, tạp vụ, phụ xe, phụ bếp, phụ hồ, thợ, thợ hồ, thợ may, thợ điện, công nhân, nông dân, ngư dân, tiểu thương, chủ quán, chủ tiệm, chủ nhà trọ, chủ shop, nhân viên, thu ngân, lễ tân, phục vụ, shipper, giao hàng, kế toán, thủ kho, y tá, dược sĩ, hộ lý, giữ xe, trông xe, gác, canh, quét rác, ve chai, vé số, cắt tóc, sửa xe, rửa xe, hưu trí, nghỉ hưu, nội trợ, sinh viên, giáo viên',
  LIVES:
    'trú, ngụ, cư trú, thường trú, tạm trú, quê, ở, nhà ở, nhà, thuê trọ, thuê phòng, tổ, thôn, ấp, bản, khu phố, khóm, xóm, buôn, phường, xã, ngõ, hẻm, số nhà, đối diện, sát vách, kế bên, cạnh, đầu ngõ, đầu hẻm, cuối ngõ, cổng chợ',
  UNHARMED:
    'không bị thương, không hề hấn gì, không hề gì, không ai bị, không ai, không sao cả, bình an, an toàn, bình thường, chạy thoát, thoát nạn, thoát chết, tránh kịp, tránh được, né kịp, suýt, suýt nữa, suýt chút nữa, may mà, không mất gì, không mất đồng nào, không bị gì, chưa mất gì, không vào được, không thiệt, không liên quan, lành lặn, không việc gì, vô sự, không ảnh hưởng',
  SEESTHROUGH:
    'đòi xem, đòi gặp, đòi cọc, hỏi lại, hỏi ngược, hỏi ngược lại, hỏi vặn, gác máy, dập máy, cúp, cúp luôn, cúp máy, tắt máy, chặn số, chặn luôn, xóa, xóa luôn, xóa tin, không nghe theo, không bấm, không chuyển, không làm theo, không chơi, không đưa, biết ngay, biết ngay là, nhận ra chiêu, nhận ra ngay, nghi ngay, đuổi đi, đuổi thẳng, mắng, chửi, từ chối, thôi ngay, thôi luôn, cười, cười ồ, gọi lại, gọi thẳng, gọi xác minh, gọi kiểm tra, cũng nhận, cũng bị gọi, cũng được mời, cũng được rủ, cũng gặp, từng bị gọi, từng được rủ, lặn mất, lảng, ấp úng, bỏ đi, không xuống, không mở cửa, đề phòng, tỉnh táo',
  RETURNS:
    'nhặt được, nhặt, lượm được, lượm, bắt được của rơi, trả lại, trao lại, trao trả, trả tận tay, tìm chủ, tìm người mất, của rơi, đánh rơi, làm rơi, bỏ quên, để quên, chuyển nhầm, nộp lại, đến nhận lại, nhận lại đủ',
  ASKS: 'hỏi, thắc mắc, câu hỏi, có phải, có được không, được không, làm sao, thì sao, báo ai, báo chỗ nào, ở đâu, bao giờ, cần giấy gì, có bị phạt không, ý kiến, đề nghị, kiến nghị, góp ý, chất vấn, trả lời, hỏi đáp',
  AMENDS:
    'đền, đền bù, bồi thường, khắc phục, nộp khắc phục, xin lỗi, xin bồi thường, thay con, thay em, chịu viện phí, chịu tiền, chịu trách nhiệm, hòa giải, xin được tha, xin giảm nhẹ, khuyên em, khuyên con, ra đầu thú, giao lại',
  TENDS:
    'chăm, chăm sóc, chăm con, chăm mẹ, chăm bố, vào chăm, về chăm, nuôi bệnh, túc trực, bên giường, lo hậu sự, lo viện phí, thay mặt gia đình, gửi lời cảm ơn, cảm ơn bà con, đi cùng, đưa đi, chở đi, ra đón, đến đón, xuống đón, vào đón, bay ra, bay vào, bay về, chạy đến, chạy tới, nghỉ làm, kể thêm, không biết, không hay',
  SAVES:
    'cứu, lao vào, lao ra, nhảy xuống, lội xuống, lặn xuống, kéo lên, kéo vào, kéo được, lôi được, bế ra, bế được, cõng, dìu, phá cửa, bẻ cửa, cắt cầu dao, dập lửa, xịt nước, băng, băng bó, nẹp, garô, ép tim, hà hơi, hô hấp, sơ cứu, gọi cấp cứu, gọi xe, chặn xe, chặn đầu, đuổi theo, đuổi kịp, rượt theo, vây bắt, hô hoán, la lên, soi đèn, ném phao, tung dây, nhường, cho mượn, cho ở nhờ',
  GIVES:
    'ủng hộ, góp, tặng, quyên góp, quyên, tài trợ, nhà tài trợ, nhà hảo tâm, mạnh thường quân, hỗ trợ, biếu, miễn tiền, giảm tiền, không lấy tiền, không lấy công, xin tặng, nhận nuôi, nhận dạy, nhận lại làm',
};
