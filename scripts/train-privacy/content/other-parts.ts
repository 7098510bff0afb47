/** One line each: officials, helpers, speakers, suspects and neighbours, hardly anybody harmed. Invented people. */
export const OTHER_PARTS: readonly string[] = [
  `
Đại úy Nguyễn Thành Long, cán bộ Công an phường, cho biết tháng qua trên địa bàn xảy ra 3 vụ trộm, đã làm rõ cả 3.
Tổ trưởng tổ dân phố Lưu Văn Bền kể: trước kia hễ tối là mất gà mất chó; từ ngày gắn camera, bà con ngủ yên.
Chị Nguyễn Diệu Linh, chủ tiệm tóc, cho treo bảng cảnh báo lừa đảo ngay trước gương để khách vừa làm tóc vừa đọc.
Hôm 20/10, bà Trương Thị Mỹ bắt được cuộc gọi tự xưng tòa án. Bà bật loa ngoài cho cả xóm cùng nghe rồi tắt máy.
Anh Hà Minh Quyết chở giúp cụ bà lạc đường về tận nhà ở xã bên.
Em Lê Quang Vinh, sinh viên năm ba, thiết kế bộ tờ rơi cảnh báo tuyển dụng việc nhẹ lương cao.
Già làng A Thút đứng ra nhận bảo lãnh, giáo dục ba thanh niên từng trộm cà phê.
Ông Quách Văn Tạo, nguyên chủ tịch xã, viết bài vè về chống lừa đảo, cả xóm thuộc lòng.
Thiếu tá Vàng A Páo vào bản từ 5 giờ sáng để kịp gặp từng hộ trước khi họ lên nương.
Nguyễn Văn Hoạt cùng đồng phạm bị bắt tại phòng trọ khi đang chia tiền.
Bị can Lê Thị Hạnh đóng vai giám đốc, thuê người ký hợp đồng giả để tạo lòng tin với khách.
Tòa tuyên Vũ Văn Kha 7 năm tù về tội cướp giật tài sản.
Theo bà Đinh Thị Loan, Hiệu trưởng nhà trường, các em được học kỹ năng thoát hiểm mỗi học kỳ một lần.
Hội Người cao tuổi do ông Hoàng Kim Liên làm chủ tịch tổ chức kể chuyện cảnh giác hằng tháng.
Chị Mỹ Xuyên thắc mắc thủ tục đăng ký tạm trú cho con mới sinh, cán bộ giải thích ngay tại quầy.
Đội văn nghệ của cô Bích Ngân diễn lại tình huống giả danh bưu tá, bà con cười nghiêng ngả.
Ông Lê Trung Thành ủng hộ 10 triệu đồng mua bình chữa cháy cho tổ liên gia.
Vợ chồng anh Chín Hiền tình nguyện mở tủ thuốc miễn phí và dạy sơ cứu cho xóm.
Sau đám cháy ở kho phế liệu, ông Huỳnh Văn Tới, đội trưởng đội dân phòng, cùng anh em dọn dẹp suốt đêm; không ai bị thương.
Đối tượng gọi đến dọa khóa thuê bao. Chị Phạm Thị Thu Hằng biết chiêu này, hẹn gặp ở công an phường, đầu dây kia liền im.
Mất xe là chuyện cũ. Giờ ra bãi xe chợ Gò, anh Đinh Công Thuận phát thẻ có ảnh chụp, người gửi yên tâm.
Ông Nguyễn Văn Chung được bầu làm tổ trưởng tổ bảo vệ an ninh trật tự với 98 % phiếu.
Hai hộ liền kề là ông Trần Xuân Lâm và bà Phạm Thị Ngát đã bắt tay nhau sau buổi hòa giải.
Cán bộ ngân hàng Lê Phương Thảo giải thích cho bà con cách khóa thẻ khẩn cấp.
Phiên tòa giả định có em Trần Khánh Vân vào vai bị cáo, thầy Phan Văn Đức vào vai chủ tọa.
Bà Tô Thị Mận ở ngõ 8 gom được 30 kg vỏ chai bán lấy tiền mua đèn chiếu sáng.
Cụ Vi Văn Dần 90 tuổi vẫn đi bầu cử, được công an xã cõng qua suối.
Từng là con nghiện, anh Lê Minh Đức nay làm chủ xưởng mộc, nhận năm người sau cai vào học nghề.
Ra tù năm 2022, Nguyễn Văn Hưng được công an xã giúp vay vốn nuôi dê, nay thoát nghèo.
Chị Quàng Thị Ban dệt thổ cẩm bán cho khách du lịch, tham gia tổ tuần tra của phụ nữ bản.
Đại diện doanh nghiệp, bà Vũ Lan Phương trao tặng phường 12 camera trị giá 48 triệu đồng.
Tại gian hàng, anh Hồ Trọng Nhân giới thiệu phần mềm chặn cuộc gọi rác.
Phóng viên trao đổi với ông Đào Xuân Hải, Chánh văn phòng, về con số 15 vụ lừa đảo trong quý.
Ông Bùi Thanh Sơn phát biểu chỉ đạo, biểu dương cán bộ, nhân dân xã trong phòng ngừa tội phạm.
Chị Ka Thiên giao nộp khẩu súng săn của cha để lại.
Anh Nông Văn Thuận tự nguyện giao nộp 2 quả đạn cối đào được khi làm móng nhà.
Bác tài Lê Hữu Tâm kể nghề xe ôm nhiều khi phải từ chối khách say.
Theo ông Phạm Đình Chiểu, trưởng ban quản lý chợ, tiểu thương đã lập nhóm Zalo báo động khi thấy kẻ móc túi.
Bệnh nhân vụ ngộ độc đã ổn định, bác sĩ Vương Thị Hoài cho biết.
Nhặt được cọc tiền 50 triệu, chị bán vé số Lê Thị Hai ngồi chờ người mất quay lại suốt buổi trưa.
Người mất ví nói không biết lấy gì cảm ơn anh Lý A Dơ, nhân viên vệ sinh bến xe.
Nghe tiếng kêu cứu, anh Nguyễn Thanh Bình nhảy xuống kênh kéo được bé gái lên bờ.
Anh em Trần Văn Mạnh, Trần Văn Khỏe bị bắt vì tổ chức đá gà ăn tiền.
Đỗ Kim Ngân dùng hai tài khoản ảo kêu gọi từ thiện rồi bỏ túi.
Bị xử phạt vì đăng tin bịa đặt vụ bắt cóc, chị N.T.H thừa nhận chép lại từ nhóm khác mà không kiểm chứng.
Ông Nguyễn Văn Lộc, cha của nghi phạm, khóc xin lỗi bà con.
Tài xế Lê Quang Trung nhường đường cho xe chữa cháy, được đội cứu hỏa cảm ơn.
Chồng chị Hải từng đánh vợ, nay đã bỏ rượu nhờ tổ hòa giải.
Bài hát do nhạc sĩ Trương Quý Hải sáng tác vang lên trong ngày hội.
Tham gia lớp tập huấn có ông Thái Bá Nghĩa, thôn 4, và bà Lương Thị Tình, thôn 6.
Lớp xóa mù chữ của cô Sùng Thị Mo có 22 học viên; ai cũng biết tự gọi 113.
Ông Sáu Nhỏ bỏ tiền túi mua loa kẹo kéo phát tin cảnh báo mỗi chiều.
Đỗ xe sai chỗ, anh Phan Thế Vinh được nhắc nhở và tự giác dời xe.
Người chiến thắng phần thi nấu ăn là chị Đặng Thị Thanh Nhàn đến từ khu 3.
Ông Hai Lúa cười hề hề: "Tui có cái điện thoại cục gạch, nó lừa tui bằng niềm tin".
Giọng chị Ngọc Lam, phát thanh viên đài xã, quen thuộc với bà con mỗi sáng.
Nói về vụ lừa bán đất ở thôn bên, ông Lê Văn Cảnh lắc đầu: người ta cứ ham rẻ.
Chủ tài khoản nhận tiền là Trương Thị Bích Liên, khai cho thuê tài khoản giá 1 triệu đồng.
Cùng vụ án, Hoàng Trung Kiên bị truy nã về tội lừa đảo, ai biết báo công an nơi gần nhất.
Bà Nguyễn Thị Kim Hoàng, Phó Chủ tịch UBND phường, thăm hỏi gia đình các nạn nhân vụ cháy.
Ông Đỗ Đình Phú giới thiệu mô hình với đoàn khách tỉnh bạn.
Thợ lặn Trần Hữu Phước và đồng đội mất hai ngày mới tìm thấy chiếc xe dưới hồ.
Nhà văn hóa thôn chật kín khi anh Lê Việt Hùng, điều tra viên, kể các vụ án thật.
Chị Bùi Thị Kim Dung, giáo viên, đang chạy xe thì thấy hai học sinh đánh nhau bèn dừng lại can.
Nghi phạm được xác định là Nguyễn Hữu Thắng, cháu họ của gia chủ.
Với giọng hát ru ngọt ngào, bà Thị Liên giành giải A hội thi.
Chị Phạm Hà My làm thủ tục nhận lại xe đã bị tạm giữ do vi phạm nồng độ cồn.
Hội viên Trần Thị Bé Sáu vay 20 triệu từ quỹ tiết kiệm để nuôi heo.
Cựu chiến binh Nguyễn Hữu Ích cắm chốt đầu xóm từ thời dịch, đến nay vẫn giữ thói quen ghi sổ người lạ.
Điện thoại của bà Ngô Thị Lý reo đúng lúc họp tổ; cả tổ nghe rõ giọng kẻ lạ đòi "nâng cấp sim". Bà đưa máy cho anh công an.
Linh mục Phê-rô Trần Văn Hiển kêu gọi giáo dân sống tốt đời đẹp đạo, phòng chống tệ nạn.
Thượng tọa Thích Minh Nhẫn trao 100 suất quà cho hộ nghèo.
Bà con khen anh Tư Mập, bảo vệ chợ, tính cẩn thận, tối nào cũng soi đèn từng sạp.
Ông Phan Văn Giàu, 58 tuổi, đã hiến máu 40 lần.
Kỹ sư Lê Hoàng Nam lắp miễn phí chuông báo cháy cho 12 hộ nghèo.
Hồ sơ bị thất lạc của anh Trần Đức Thiện được công an phường tìm thấy và trả lại.
Bỏ quên túi xách trên taxi, chị Lương Hồng Ngọc được tài xế mang trả.
Đi chợ đánh rơi sợi dây chuyền, bà Phạm Thị Lựu mừng rỡ khi có người nhặt được đem nộp.
Ông Trần Hoàng Lâm đến trình báo đánh rơi giấy phép lái xe.
Liên hệ chị Tuyết, cán bộ văn hóa xã, để đăng ký tham gia.
Đăng ký qua anh Đức, tổ trưởng tổ công nghệ số cộng đồng.
Bà Hoàng Thị Tuyến, mẹ của học sinh, đồng ý cho con tham gia câu lạc bộ.
`,
  `
Điện thoại của bà Tuất là loại có phím bấm, chữ to. Tin của phường gửi đến, bà đọc hai lần rồi chép vào sổ.
Ở Đồng Sậy, mười hai chủ trọ góp tiền mua bình chữa cháy dùng chung.
Nhiều phòng trọ ở Đồng Găng vào chung nhóm nhắn tin để gọi nhau khi có khói.
Ông Lẫm ngồi vót tăm trước hiên, loa đọc đến đoạn nào ông gật gù đoạn ấy.
Bà Nhạn cất tờ rơi dưới mặt kính bàn, ai đến chơi cũng khoe.
Cụ Tỵ nghễnh ngãng nên tổ cử cháu Thương đọc lại cho cụ nghe từng câu.
Chị Lụa treo tấm bảng "Hỏi con trước khi chuyển tiền" ngay quầy thịt.
Anh Khương chạy xe ôm, sáng nào cũng dừng ở bảng tin đọc tin mới.
Bác Hiểu vốn nóng tính, từ ngày làm tổ trưởng bỗng kiên nhẫn lạ.
Chiếc kẻng cũ do ông Ngạn đúc từ vành xe tải, tiếng vang xa cả cây số.
Cô Tâm mở quán nước ở góc sân bóng, nhớ mặt từng người lạ.
Mỗi tối chủ nhật, nhà ông Kiểm thành lớp học: người dạy là đứa cháu lớp mười.
Chị Mừng làm ca đêm, con gửi hàng xóm, cả dãy trọ thay nhau trông.
Ông Vấn bảo cái khó không phải là tiền mà là thói quen.
Anh Quyền lắp xong chiếc đèn thứ hai mươi thì trời sáng.
Bà Thìn nhất quyết không lấy tiền nước của đội tuần tra.
Hồi mới phát động, chị Doan đi từng nhà, có nhà không mở cửa.
Cháu Vy ghi chép nắn nót thay bà những số điện thoại cần nhớ.
Chủ tiệm thuốc Lê Thị Mai Khôi dán thông báo về thuốc giả ngay cửa kính.
Nghe tiếng kẻng, ông Phấn bỏ bát cơm chạy ra đầu ngõ; hóa ra chỉ là diễn tập.
Bị đau khớp nên bà Vui không đi tập dưỡng sinh, nhưng họp tổ thì không vắng buổi nào.
Từng mất trộm gà, nay xóm ông Bổng đêm nào cũng có người thức.
Ông Trung giữ chùm chìa khóa của chín nhà đi vắng.
Chị Hải Yến trả lời trên nhóm Zalo: "Số ấy là giả, bác đừng nghe".
Sáng ra chị Hường thấy cổng nhà mình ai đã quét sạch lá.
Mất điện cả xóm, anh Tâm đi từng nhà kiểm tra cầu dao.
Bà Lài hỏi đi hỏi lại: công an thật thì gọi điện làm gì.
Ông Thuận chỉ tay lên chiếc camera: "Từ ngày có nó, ngõ tôi chưa mất cái dép nào".
Thấy con trai ông Hùng bị đám thanh niên vây, ông Nguyễn Khắc Dũng chạy ra can thì nhóm này bỏ đi.
Chị Bùi Hoài Nga, quản lý siêu thị, dắt một em bé lạc lên phường cho công an tìm mẹ.
Khi bị giữ, Bùi Quốc Thảo còn cầm trong tay chiếc ví của bà ⟦victim:Cao Thị Nguyên⟧, khách đi lễ.
Kẻ gian còn lấy đi chiếc đồng hồ kỷ vật của bác sĩ ⟦victim:Vũ Quang Thích⟧.
Bác sĩ Nguyễn Thị Thoan khám bệnh miễn phí cho 200 người cao tuổi.
"Nó bảo tôi giữ máy, không được nói với ai", ông ⟦victim:Đặng Phúc Hậu⟧ kể. "Xong việc thì tài khoản chẳng còn gì".
Bà ⟦victim:Chung Thị Hòa⟧ rơi nước mắt khi công an trao lại 50 triệu đồng tưởng đã mất.
Cụ ⟦victim:Hoàng Thị Nhẫn⟧ giấu mãi, đến khi con dâu gặng hỏi mới nói số tiền hưu đã "gửi" cho anh bộ đội quen trên mạng.
Anh ⟦informant:Nguyễn Thái Hòa⟧ quay được cảnh xe bồn xả thải ra kênh và gửi clip cho Cảnh sát môi trường.
Công an xã cảm ơn ông ⟦informant:Thào A Dế⟧ dẫn tổ công tác xuyên rừng đến lán của nhóm phá rừng.
Bà ⟦informant:Lê Thị Quy⟧ bán cháo khuya kể với trinh sát về chiếc xe hay đậu không đèn.
Chị ⟦informant:Trịnh Lan Hương⟧ dạy mầm non thấy phụ huynh nhờ gửi túi lạ, mở ra thấy bột trắng, lập tức gọi trực ban.
Ông ⟦informant:Tẩn Láo Sì⟧ nửa đêm đi báo trạm biên phòng có người cõng hàng qua suối.
Anh ⟦informant:Ngô Văn Chuyên⟧, lái xe tải, bám theo chiếc xe gây tai nạn rồi báo vị trí cho cảnh sát giao thông.
Tin về sới bạc do chính vợ một con bạc là chị ⟦informant:Đặng Thị Lĩnh⟧ nhắn cho Trưởng Công an xã.
Camera trước tiệm của anh ⟦informant:Hoàng Gia Khiêm⟧ ghi trọn vụ việc, anh giao thẻ nhớ cho tổ điều tra.
Bạn của nạn nhân là em ⟦informant,minor:Trần Gia Lạc⟧, lớp 9C, kể với công an toàn bộ cuộc hẹn.
Đối tượng bị bắt nhờ bà ⟦informant:Ba Mận⟧, người bán vé số, nhớ được hình xăm trên cổ.
Người cung cấp danh sách là thủ quỹ cũ, ông ⟦informant:Lê Bá Tuyên⟧.
Chị ⟦informant:Phùng Mai Lan⟧ (giao dịch viên) cố tình kéo dài thủ tục, bấm chuông báo công an.
Tiêu biểu: ông ⟦informant:Phí Đình Cảnh⟧ thôn 3 phát hiện kho gas lậu, báo Công an xã; chị ⟦informant:Vương Thị Nhã⟧ chụp ảnh kẻ trộm xe gửi tổ điều tra.
Được tặng giấy khen có anh Lê Đức Thịnh (hiến máu), chị Trần Mai (dọn rác), ông Võ Kha (vá đường).
Bảo vệ Trần Hữu Tín giúp khách tìm lại xe trong bãi.
Anh Đỗ Văn Thành chuyển đơn của bà con đến công an xã.
Bà Nguyễn Thị Ngần kể với cán bộ về những ngày bom đạn.
Anh Lò Văn Chiến đưa vợ lên công an xã làm căn cước.
Ông Phạm Bá Lợi nói với cảnh sát khu vực sẽ tháo mái tôn.
Chị Hoàng Thu đưa con đến công an phường xin xác nhận cư trú.
Trung úy Lê Mai Anh kể với học sinh về cách thoát hiểm.
`,
];
