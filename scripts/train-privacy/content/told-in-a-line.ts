/** One line each, no line goes on with another. Invented people. */
export const TOLD_IN_A_LINE: readonly string[] = [
  `
Chiều 12/9, bà ⟦victim:Lê Thị Mận⟧, 67 tuổi, ở tổ 8, nhận được cuộc gọi của một người xưng là cán bộ bưu điện. Sau gần hai tiếng nghe máy, bà ra ngân hàng rút hết sổ tiết kiệm.
Anh ⟦victim:Phạm Văn Khánh⟧ dựng xe trước quán phở chừng năm phút, quay ra chỉ còn vệt dầu trên nền xi măng.
Đến sáng hôm sau, con gái bà ⟦victim:Hợi⟧ gọi về mới biết mẹ đã đưa cả cây vàng cho người lạ.
Người nằm dưới gầm xe tải được xác định là ⟦victim:Nguyễn Thành Đạt⟧, công nhân khu công nghiệp.
Chị ⟦victim:Hà⟧ kể lại với nước mắt lưng tròng: tài khoản bốc hơi 480 triệu đồng chỉ sau một cú bấm.
Camera ghi lại cảnh hai thanh niên áp sát xe chị ⟦victim:Trần Thu Hương⟧, giật phăng chiếc túi xách rồi rồ ga bỏ chạy.
Trên giường bệnh, ông ⟦victim:Đỗ Văn Tỵ⟧ vẫn chưa nói được. Vợ ông cho biết chồng đi tập thể dục thì có chiếc xe bán tải lao lên vỉa hè.
Kẻ gian đã dùng xà beng phá khóa cửa sau nhà bà ⟦victim:Nguyễn Thị Tuyết⟧ ở khu phố 4, lấy đi hai chỉ vàng và 15 triệu đồng.
Người thứ ba dính bẫy là cụ ⟦victim:Vũ Thị Lý⟧, năm nay đã ngoài tám mươi.
Số tiền 1,2 tỷ đồng mà vợ chồng anh ⟦victim:Hoàng Minh Tuấn⟧ tích góp mười năm đã theo đường dẫn ấy mà đi.
Vụ hỏa hoạn lúc rạng sáng cướp đi sinh mạng của bà ⟦victim:Bùi Thị Thơm⟧ và cháu ngoại.
Nghe tin con trai gây tai nạn bên Lào, bà ⟦victim:Quách Thị Nụ⟧ cuống cuồng vay hàng xóm 40 triệu gửi sang; tối đến con gọi điện hỏi thăm, bà mới ngã ngửa.
Bản án sơ thẩm buộc bị cáo trả lại cho ông ⟦victim:Lưu Văn Sắc⟧ 320 triệu đồng đã nhận dưới danh nghĩa chạy việc.
Theo cáo trạng, Trần Quốc Việt hứa xin cho con ông ⟦victim:Thái Văn Nở⟧ vào làm ở bệnh viện và cầm trước của ông 150 triệu đồng.
Chiếc xe đạp điện của em ⟦victim,minor:Hoàng Gia Linh⟧, lớp 8B, biến mất khỏi nhà xe lúc tan học.
Trong số 14 người nộp đơn có chị ⟦victim:Phan Thị Hồng Nhung⟧ (trú tổ 3), đã chuyển tổng cộng 212 triệu đồng qua bảy lần.
Cứ mỗi lần say, người chồng lại trút giận lên chị ⟦victim:Lò Thị Inh⟧; hàng xóm nhiều đêm nghe tiếng kêu.
Ông ⟦victim:Cao Văn Bền⟧ mở cửa hàng thì thấy két sắt đã bị đục, toàn bộ tiền hàng không còn.
Mẹ tôi, bà ⟦victim:Trịnh Thị Hoan⟧, tin rằng mình trúng một chiếc SH và đóng phí bốn lần liền.
Đang cho gà ăn, chị ⟦victim:Mai⟧ nghe tiếng loảng xoảng trên nhà; chạy lên thì hai chiếc điện thoại và cái laptop đã không cánh mà bay.
Chị ⟦victim:Tống Thị Liễu⟧ ở thôn Đoài đặt mua lô hoa ly giá rẻ, chuyển cọc xong thì trang bán hàng khóa bình luận.
Vết dao dài 12 cm ở bả vai anh ⟦victim:Kiều Đức Thịnh⟧ phải khâu hai lớp.
Nhờ được hàng xóm báo, công an kịp đến khi anh ⟦victim:Đàm Văn Quý⟧ đang bị bốn đối tượng siết nợ khống chế trong nhà kho.
Thi thể chị ⟦victim:Ngô Thị Xuyến⟧ được người dân tìm thấy cách cầu phao 2 km về phía hạ lưu.
Chiếc thuyền nan lật úp. Anh ⟦victim:Tạ Văn Lực⟧ bám được vào phao, còn em trai là ⟦victim:Tạ Văn Công⟧ đến nay chưa tìm thấy.
Nạn nhân trong vụ cướp giật tối thứ bảy, chị ⟦victim:Đinh Ngọc Hân⟧, được đưa vào bệnh viện với vết gãy xương đòn.
Cô giáo ⟦victim:Trương Mỹ Hạnh⟧ mất ngủ cả tuần vì những cuộc gọi chửi bới của nhóm đòi nợ thuê, dù cô không hề vay.
Bà con còn nhớ chuyện nhà ông ⟦victim:Sáu Lượm⟧: mùa vịt năm ngoái, thương lái lạ đến cân 800 con, hẹn chiều trả tiền, đến nay chưa thấy quay lại.
Ngày 3/10, ⟦victim,minor:N.T.K.A⟧ (sinh năm 2012, trú phường An Bình) được phát hiện trong phòng trọ của đối tượng sau hai ngày bỏ nhà đi.
Ảnh ghép nhạy cảm của ⟦victim:Lê Hoài Phương⟧, sinh viên năm hai, bị phát tán trong nhóm kín sau khi cô từ chối đưa 10 triệu.
Ông ⟦informant:Nguyễn Văn Tòng⟧, bảo vệ bãi xe, là người đầu tiên để ý nhóm thanh niên và lẳng lặng ghi lại biển số đưa cho công an.
Nguồn tin ban đầu đến từ ⟦informant:chị lao công quét dọn ở dãy trọ số 12 ngõ Gốc Đa⟧, người thấy nhiều bơm kim tiêm trong thùng rác.
Nhờ bà ⟦informant:Hà Thị Chiên⟧ ở đầu ngõ gọi cho cảnh sát khu vực lúc nửa đêm, ổ bạc bị xóa ngay trong đêm.
Theo lời ⟦informant:người giúp việc của gia đình đối tượng⟧, mỗi tối thứ năm đều có xe lạ chở hàng đến kho.
Anh ⟦informant:Vừ A Páo⟧ vượt suối ra đồn biên phòng kể chuyện người lạ đến bản rủ thanh niên sang bên kia làm việc lương cao.
Từ một cuộc gọi của em ruột đối tượng, trú cùng nhà, lực lượng chức năng xác định được nơi lẩn trốn.
Chị ⟦informant:Lữ Thị Hoài⟧ đã chụp lại biển số xe đổ trộm rác thải và gửi qua Zalo cho công an phường.
Công an xã ghi nhận tin của ông ⟦informant:Bàn Văn Sinh⟧ về đối tượng lén lút vận chuyển pháo qua đường mòn.
Người cung cấp đoạn ghi âm là kế toán cũ của công ty, chị ⟦informant:Dương Thị Bích⟧.
Chính anh ⟦informant:Thạch Sô Phia⟧ dẫn trinh sát tới căn chòi giữa vườn dừa.
Bé trai con anh Nguyễn Đình Chung ở xóm Bãi, mới ba tuổi, đi lạc được tổ tuần tra đưa về.
⟦minor:Cháu nội bà Nguyễn Thị Thìn⟧, đang học mẫu giáo ở thôn Thượng, được các anh công an trao cặp sách.
⟦minor:Con gái lớn của anh Lê Hữu Toàn⟧, vừa vào lớp 6, là người gọi 114.
Em ⟦minor:Giàng Thị Dợ⟧, học sinh Trường PTDT bán trú Nậm Pồ, đạt giải nhất cuộc thi.
⟦minor:Tuấn Kiệt⟧ (lớp 4A, Trường Tiểu học Tân Lập) nhặt được chiếc ví có 3 triệu đồng, mang nộp cho công an.
Hai anh em ⟦minor:Trần Minh Quân⟧ và ⟦minor:Trần Minh Khôi⟧, 9 và 7 tuổi, bơi ra giữa đập.
Sinh nhật tròn bốn tuổi của ⟦minor:bé Sóc⟧ diễn ra ở trụ sở công an, nơi bé tìm lại được mẹ.
Đứa bé trong ảnh là ⟦minor:con út nhà chị Vi Thị Mến⟧ bán bún đầu chợ, năm nay học lớp 2.
⟦minor:Cậu bé L.⟧, học lớp 5, con một tiểu thương ở chợ Hôm, kể với cô giáo chuyện bị ép đưa tiền ăn sáng.
Ông Nguyễn Văn Hòa, tổ trưởng tổ dân phố 5, cho biết tổ đã vận động 42 hộ lắp camera sau vụ mất trộm.
Bà Trần Thị Lan, Chi hội trưởng phụ nữ, nhắc chị em không bấm đường dẫn lạ.
Anh Lê Văn Dũng nhặt được chiếc túi có 20 triệu đồng, liên hệ công an tìm người đánh rơi.
Đại diện phía ngân hàng, ông Phạm Quốc Huy khuyến cáo khách hàng không cung cấp mã OTP.
Tại buổi tuyên truyền, bà Ngô Thị Hiền đóng vai người bị lừa, ông Tư Lành đóng vai cán bộ giả.
Bác sĩ Trần Đức Minh cho biết bệnh nhân đã qua cơn nguy kịch.
Anh Hoàng Văn Thái, người vừa cứu hai em nhỏ đuối nước, được tặng Huy hiệu Tuổi trẻ dũng cảm.
Chị Lan Anh, chủ tiệm tạp hóa đầu ngõ, chia sẻ: "Từ ngày có tiếng kẻng, chúng tôi yên tâm hẳn".
Sau vụ va chạm, tài xế Trần Văn Hậu có nồng độ cồn 0,52 mg/l khí thở, bị tạm giữ phương tiện.
Cụ Nguyễn Thị Sen gác máy ngay khi đầu dây bên kia xưng là công an và gọi con trai sang.
`,
  `
Sáng 4/6, chị ⟦victim:Nguyễn Thị Ngân⟧, tiểu thương chợ Đồn, đang dọn hàng thì một phụ nữ trạc 50 tuổi ghé hỏi mua sỉ. Người này đưa tờ 500 nghìn đồng nhờ đổi lẻ nhiều lần, đếm đi đếm lại; lúc kiểm lại thùng, số tiền đã hụt 6 triệu.
Anh ⟦victim:Phạm Đức Lộc⟧, ở thôn 7, nhờ người quen trên mạng làm giúp bằng lái. Chuyển xong 9 triệu đồng, thứ anh cầm trong tay là một tấm thẻ nhựa in phun.
Ông ⟦victim:Trần Khắc Bình⟧ nghe lời một "chuyên gia phong thủy" đào vườn tìm cổ vật, rốt cuộc mất trắng 70 triệu đồng tiền lễ.
Theo đơn của bà ⟦victim:Hồ Thị Lành⟧, từ tháng 3 đến tháng 5, bà đã giao cho đối tượng Đỗ Thị Vân tổng số tiền 640 triệu đồng để đáo hạn ngân hàng.
Qua điều tra, cơ quan Công an xác định Nguyễn Văn Toản đã nhận của chị ⟦victim:Lê Thị Phước⟧ 85 triệu đồng rồi tắt điện thoại.
Trong đêm 17/9, đối tượng trèo tường vào nhà anh ⟦victim:Vương Đình Hải⟧, lấy một xe Vision, một tivi. Trung tá Lê Hồng Phong, Trưởng Công an phường, cho biết tang vật đã thu hồi.
Tối cùng ngày, khi đi bộ về phòng trọ, chị ⟦victim:H.T.B⟧ (25 tuổi, quê xã Ia Pal) bị một người đàn ông kéo vào bãi đất trống.
Ông ⟦victim:Bảy Thọ⟧ đi thăm ruộng về, chiếc xuồng máy neo ở bến đã bị cắt dây.
Cái tin báo con trai cấp cứu làm chị ⟦victim:Thu Cúc⟧ rụng rời. Ba chục triệu gửi đi trong năm phút; nửa tiếng sau con đi học về, nguyên vẹn.
Bữa đó dì ⟦victim:Tám Hường⟧ đang bán chè, có thằng nhỏ mặt hiền khô ghé mượn điện thoại gọi cho má. Nó vừa nói vừa đi lần ra đường rồi nhảy lên xe bạn, mất tiêu.
Má ⟦victim:Năm Đẹt⟧ tin bán ve chai trúng độc đắc, cầm tờ vé số dò giả đổi hết ba chỉ vàng.
Anh công nhân ⟦victim:Sơn Minh Thuận⟧ thức trắng mấy đêm: đám đòi nợ lấy hình vợ con anh ghép lên cáo phó rồi gửi khắp công ty.
Cú va làm ông ⟦victim:Lâm Văn Cọp⟧ văng khỏi xe ba gác, chân trái kẹt dưới bánh.
Chuyến đò chiều 2/8 chở sáu người gặp sóng lớn. Vợ chồng ông ⟦victim:Út Lành⟧ được vớt lên sau gần một giờ bám can nhựa.
Sau tiếng nổ của bình gas mini, chị ⟦victim:Đỗ Thị Hiếu⟧ bị bỏng 40 % diện tích cơ thể.
Từ hôm ấy, bà ⟦victim:Giáp Thị Tâm⟧ ngồi lặng hàng giờ trước cái tủ trống. Toàn bộ tiền để dành lo hậu sự đã nằm trong tài khoản của kẻ tự nhận là kiểm sát viên.
Bà cụ bán rau tên ⟦victim:Mùi⟧ run rẩy đưa ra tờ biên lai. Người ta hứa trả lãi mười lăm phần trăm mỗi tháng.
"Nó nói tôi dính đường dây rửa tiền, phải chuyển hết sang tài khoản an toàn", ông ⟦victim:Ninh Văn Phú⟧ nhớ lại.
Một trong những người gửi tiền vào sàn là anh ⟦victim:Cù Huy Chương⟧. Tiền lãi tháng đầu về đủ; đến lúc anh nạp 900 triệu thì ứng dụng không mở được nữa.
Chiếc xe tải mất phanh lao vào quán nước ven đường, đè lên ông ⟦victim:Mạc Văn Nhẫn⟧ và hai người khách.
Cháu ⟦victim,minor:Phùng Minh Đức⟧ (6 tuổi) trượt xuống mương thủy lợi khi đang nhặt bóng; người dân vớt lên thì cháu đã tím tái.
Em ⟦victim,minor:Lý Thị Sua⟧, học sinh lớp 9 Trường bán trú Tả Phìn, bị bạn quen trên Facebook rủ lên thành phố rồi giữ lại ở quán karaoke.
Bé ⟦victim,minor:Bảo Ngọc⟧, bốn tuổi, sốt cao và ôm chặt búp bê; mẹ bé nói cô giữ trẻ đã tát con nhiều lần.
Theo lời kể của chị ⟦victim:Quàng Thị Pâng⟧, nhiều đêm chị phải bế con ra chuồng trâu ngủ vì chồng lên cơn rượu.
Nhiều lần bị con trai nghiện ma túy bóp cổ đòi tiền, cụ ⟦victim:Nguyễn Thị Giỏi⟧ vẫn giấu hàng xóm.
Kẻ lạ mặt đã tạt chất bẩn vào cửa hàng của anh ⟦victim:Đồng Văn Chiến⟧ ba đêm liên tiếp.
Hồ sơ vụ án cho thấy Phan Anh Tú dùng giấy tờ giả bán căn hộ không có thật cho vợ chồng ông ⟦victim:Từ Văn Khởi⟧.
Hội đồng xét xử tuyên phạt Lương Thị Dung 12 năm tù, buộc bồi thường cho bà ⟦victim:Đinh Thị Nhài⟧ 1,1 tỷ đồng.
Chị ⟦victim:Kim Ngọc⟧ chỉ còn biết ôm con khóc khi căn nhà lá cháy rụi lúc nửa đêm.
Tàu cá của ông ⟦victim:Võ Văn Đợi⟧ va phải đá ngầm, chìm cách bờ 4 hải lý.
Người phụ nữ bước vào trụ sở, tay cầm tờ sao kê. Chị là ⟦victim:Trần Ái Liên⟧, giáo viên mầm non; trong một buổi chiều, chị đã quét mã bốn lần theo lời "nhân viên điện lực".
Khi nhân viên ngân hàng hỏi, bà ⟦victim:Vũ Thị Thoa⟧ chỉ nói chuyển cho cháu mua đất. Trong túi bà, điện thoại vẫn đang kết nối với kẻ xưng đại úy.
Đang chờ đèn đỏ, cô sinh viên ⟦victim:Lưu Khánh Huyền⟧ thấy cổ mình nhói lên, sợi dây chuyền đã nằm trong tay gã ngồi sau chiếc Exciter.
Cuộc gọi video có khuôn mặt con gái khiến ông ⟦victim:Hà Tiến Dũng⟧ không mảy may nghi ngờ.
Ba tháng tiền công của anh ⟦victim:Chang A Lù⟧ nằm lại trong túi người môi giới; ngày về bản, anh đi bộ hai ngày đường.
Trong số hàng chục người mua đất nền ảo có gia đình chị ⟦victim:Cấn Thị Hà⟧, trú xã Phú Cát.
Con nghiện dùng kim tiêm uy hiếp, buộc nhân viên cây xăng ⟦victim:Trương Quốc Thắng⟧ đưa hết tiền trong túi.
Chiếc điện thoại của bà ⟦victim:Ngọc Lan⟧ tự chuyển màn hình sau khi cài "VNeID nâng cấp". Khi bật lên lại, sổ tiết kiệm online chỉ còn con số không.
Bị tố trộm xoài, cháu ⟦victim,minor:K'Brang⟧, 11 tuổi, bị chủ vườn trói vào gốc cây suốt buổi trưa.
Mùa mưa năm ngoái, dòng lũ ống đã đưa vợ con anh ⟦victim:Sùng A Chú⟧ đi mãi.
Anh bảo vệ ⟦victim:Ngô Xuân Hợp⟧ tỉnh lại trong phòng hồi sức, đầu quấn băng; nhóm trộm cáp đã vụt anh bằng ống sắt.
Bà ⟦victim:Liễu⟧ bán bánh cuốn cho hay tháng trước có cô gái ăn mặc sang trọng đặt 200 suất, nhờ bà ứng trước tiền mua rượu; bà ứng 18 triệu và không thấy ai đến lấy hàng.
Thấy tin nhắn con "đổi số", bác ⟦victim:Lương Văn Thiệm⟧ gửi ngay 22 triệu đóng học phí. Con bác thật ra đang ngồi ở phòng bên.
Nghi phạm khai đã theo dõi lịch đi làm của vợ chồng chị ⟦victim:Lê Thùy Dương⟧ trước khi ra tay.
Anh ⟦victim:Điểu Lên⟧ đi rẫy đạp trúng bẫy điện người ta giăng bắt heo rừng.
Nguyễn Hữu Tâm thừa nhận đã dùng viên gạch đập nhiều nhát vào đầu ông ⟦victim:Phan Văn Bảy⟧ vì mâu thuẫn bờ rào.
Vợ ông ⟦victim:Thân Văn Chức⟧ gọi cửa mãi không được; khi phá khóa vào, ông nằm bên chiếc bình đun nước hở điện.
Người đàn ông ngồi sau xe là ⟦victim:Bế Văn Đàn⟧, tử vong trên đường đi bệnh viện.
Mấy hôm nay cô ⟦victim:Hai Ngà⟧ bỏ chợ. Hụi bể, chủ hụi trốn, sáu mươi triệu của cô với bao nhiêu bà con nữa coi như gió cuốn.
Mạng xã hội lan truyền clip cô ⟦victim:Bùi Như Quỳnh⟧ bị ba người phụ nữ lột áo giữa chợ.
Tên cướp kề dao vào sườn anh xe ôm ⟦victim:Vũ Ngọc Khôi⟧, lấy chiếc xe là cần câu cơm của cả nhà.
Chị ⟦victim:Lò Thị Panh⟧ được các chiến sĩ biên phòng đưa về sau bốn năm bị bán qua tay ba người chồng.
Cảnh sát giải cứu thành công anh ⟦victim:Tô Quốc Huy⟧ khỏi căn nhà nơi anh bị nhốt vì không trả nổi lãi.
Hai mẹ con chị ⟦victim:Thạch Thị Mỹ⟧ thoát chết trong gang tấc khi cây phượng bật gốc đổ xuống xe.
Cụ ⟦victim:Đặng Văn Chỉnh⟧ (82 tuổi) được giao dịch viên Nguyễn Hải Yến giữ lại kịp thời khi định tất toán 500 triệu theo lời "cán bộ tòa án".
Bác ⟦victim:Ma Seo Páo⟧ bán con trâu mộng lấy 35 triệu, đêm ấy gói tiền dưới chiếu không còn.
Chị ⟦victim:Oanh⟧ bảo đến giờ vẫn ám ảnh gương mặt gã thanh niên kề dao lên cổ con mình.
Theo kết luận giám định, ông ⟦victim:Khuất Duy Hoạt⟧ tổn thương cơ thể 31 %.
Lợi dụng sự thương cảm, Hoàng Kim Chi dựng chuyện con ung thư để vay của đồng nghiệp ⟦victim:Tạ Bích Loan⟧ 260 triệu đồng.
Chiếc Dream của ông giáo về hưu ⟦victim:Chu Văn Thi⟧ để trước cổng chùa, vào thắp nén nhang quay ra đã mất.
Gia đình anh ⟦victim:Cầm Văn Phới⟧ ăn phải nấm độc hái trên nương; ba người phải chuyển lên tuyến tỉnh.
Người bị hại là ông ⟦victim:Uông Đình Thế⟧ có mặt tại tòa trên xe lăn.
Đến nay chị ⟦victim:Đậu Thị Vinh⟧ vẫn phải trả góp khoản vay mà kẻ gian đứng tên chị để mở.
Chúng ép ⟦victim,minor:L.Q.B⟧, học sinh lớp 7 ở phường Hải Sơn, nộp mỗi ngày 20 nghìn đồng "phí bảo kê".
Cả xóm thương thằng ⟦victim,minor:Tí Em⟧, con chú Ba Rô, mới học lớp 3 mà bị điện giật khi gỡ diều.
Bị đồng nghiệp tung tin bịa đặt trên nhóm chung, chị ⟦victim:Mẫn Thị Khuyên⟧ xin nghỉ việc.
Anh ⟦victim:Hoàng Văn Tư⟧ mua chiếc xe cũ trên mạng, đi đăng ký thì hay xe đã bị đục số khung.
Đại tá Nguyễn Văn Hùng, Phó Giám đốc Công an tỉnh, đến thăm hỏi, trao hỗ trợ cho gia đình ông ⟦victim:Hứa Văn Nhình⟧ có nhà bị sạt lở vùi lấp.
Ở phiên tòa lưu động, chị ⟦victim:Vi Thị Nọi⟧ xin giảm nhẹ hình phạt cho chồng, người đã chém chị ba nhát.
Trước đó, vào ngày 8/7, bà ⟦victim:Phạm Thị Sửu⟧ cũng trình báo việc tương tự.
Cùng thủ đoạn, nhóm này còn chiếm đoạt của anh ⟦victim:Trần Văn Tuế⟧ (Hải Dương cũ) 40 triệu và chị ⟦victim:Ngô Minh Thư⟧ 27 triệu.
Ông Nguyễn Bá Thành, Bí thư Chi bộ thôn, kể: "Nhà bà ⟦victim:Thêm⟧ cuối xóm bị khoắng sạch gà trong một đêm".
Chiều 9/11 tại km 32, xe khách do Lê Đình Tuấn điều khiển va chạm xe máy của anh ⟦victim:Rơ Châm Thới⟧ chở con nhỏ.
Nghe tiếng hét, hàng xóm chạy sang thì thấy chị ⟦victim:Lý Tả Mẩy⟧ ngã dưới chân cầu thang, máu loang ra nền.
Sợ lộ ảnh, thầy ⟦victim:Quang Vinh⟧ lặng lẽ gửi chúng 30 triệu trong hai tuần.
Chú ⟦victim:Tư Ếch⟧ khóc ròng: đàn vịt đẻ bốn trăm con trúng thuốc, chết sạch chỉ sau một đêm.
Vết bầm trên tay ⟦victim,minor:bé Su Su⟧ (5 tuổi) khiến bà nội sinh nghi.
Ngày 15/5, ⟦victim:chị M.T.L⟧, trú tổ 11 phường Tân An, gửi đơn đề nghị xử lý chồng cũ liên tục nhắn tin đe dọa.
Thương ông ⟦victim:Quý⟧ thật thà, cả đời tích cóp được bảy chục triệu, gửi người ta chạy chế độ mà bốn năm chưa thấy tờ giấy nào.
Khi bấm vào đường dẫn nhận quà tri ân, điện thoại chị ⟦victim:Thanh Trúc⟧ đứng im; mười phút sau ngân hàng báo ba giao dịch liền.
Anh ⟦victim:Bùi Văn Cương⟧ vào nhóm săn hàng thanh lý, chốt chiếc máy lạnh 3 triệu, cọc trước một nửa. Hàng về là cục gạch bọc xốp.
Ông ⟦victim:Dương Kim Sơn⟧ lái xe ba gác chở lúa thì bị xe ben ép vào lề, lật xuống ruộng.
Tòa án nhân dân tỉnh nhận định hành vi của Hà Thị Thúy xâm phạm quyền sở hữu của các bị hại, trong đó bà ⟦victim:Mai Thị Xoa⟧ thiệt hại lớn nhất.
Bà ⟦victim:Nông Thị Sinh⟧ (tổ 9) bảo may mà còn mạng: gã thanh niên vờ hỏi đường, dúi chiếc khăn vào mặt bà, tỉnh ra hoa tai và nhẫn không còn.
Ông Trần Văn Ký, Trưởng khu phố 3, trực tiếp đến từng nhà nhắc người dân khóa cửa trước khi đi ngủ.
Bà Nguyễn Thị Hảo, Chủ tịch Hội Phụ nữ xã, cho biết mô hình đã giúp giảm hẳn các vụ bạo lực gia đình.
Thượng úy Phạm Minh Khoa nhặt chiếc ví rơi bên đường, tìm cách liên hệ chủ nhân.
Ông Lê Thanh Hải, giám đốc chi nhánh, khẳng định ngân hàng không gọi điện yêu cầu khách cung cấp OTP.
Anh Vũ Đình Trọng, bí thư chi đoàn, dàn dựng tiểu phẩm về lừa đảo qua mạng; chị Hoa Mai nhập vai bà cụ nhẹ dạ.
Nhận cuộc gọi đòi chuyển tiền, bà Trịnh Thị Mơ cười: "Cháu ơi, loa phường đọc bài này rồi", đoạn cúp máy.
Bà Cao Thị Tính không mắc mưu. Bà gọi thẳng cho cảnh sát khu vực hỏi lại.
Đối tượng Lê Văn Sỹ (SN 1990) khai nhận do thiếu tiền chơi game nên nảy sinh ý định trộm cắp.
Trịnh Quang Đạo bị bắt khi đang bán chiếc xe vừa trộm được ở tiệm cầm đồ.
Cơ quan điều tra tống đạt quyết định khởi tố đối với Vũ Thị Hồng Thắm về tội lừa đảo chiếm đoạt tài sản.
Chị Lê Thị Mỹ Dung, chủ quán cà phê Góc Phố, tặng phường hai camera để lắp ở ngã ba hay xảy ra trộm.
Ông Đào Văn Thuyết hiến 60 m2 đất mở rộng hẻm; từ ngày hẻm rộng, xe chữa cháy vào được.
Gia đình ông Lại Văn Bính ba đời giữ nghề đan lát, nay tham gia tổ liên gia phòng cháy.
Anh Trương Văn Nghĩa và anh Lê Quốc Toàn lao xuống sông cứu hai cháu nhỏ; cả hai được đề nghị khen thưởng.
Chủ tịch UBND phường tặng giấy khen cho ông Nguyễn Tấn Phát vì đã đuổi theo, khống chế tên cướp giật.
Bà Hoàng Thị Bình nhặt được 12 triệu đồng ở chợ, mang nộp công an trả người mất.
Anh Lê Anh Khoa tìm lại được chiếc xe bị bỏ quên ở bến xe nhờ thông báo trên loa.
Đại diện gia đình nạn nhân, ông Phạm Văn Kính cảm ơn lực lượng cứu hộ.
Chia sẻ tại buổi tọa đàm, chuyên gia an ninh mạng Ngô Minh Hiếu hướng dẫn cách nhận diện giọng nói giả.
Bà con thôn Hạ quen với hình ảnh cụ Lê Thị Tảo mỗi chiều gõ kẻng nhắc khóa chuồng trâu phòng kẻ gian.
Tổ hòa giải do bà Vũ Thị Minh làm tổ trưởng đã giúp vợ chồng anh T. và chị N. làm lành.
Nhờ anh Hồ Văn Sơn, thợ lặn tự do, thi thể được đưa lên bờ sau hai giờ.
Chị Phan Thị Kim Anh, nhân viên y tế thôn, sơ cứu cho người bị thương trước khi xe cấp cứu tới.
Người nhà bị cáo, bà Nguyễn Thị Sáu, nộp 50 triệu đồng khắc phục hậu quả.
Luật sư Đỗ Thanh Tùng cho rằng hành vi này có dấu hiệu cưỡng đoạt tài sản.
Nguyễn Thành Trung điều khiển ô tô với nồng độ cồn vượt mức, gây tai nạn rồi bỏ chạy.
Để có tiền trả nợ, Bùi Thị Nhã tạo nhiều tài khoản bán hàng ảo.
Thủ kho Dương Văn Lập đã lập khống phiếu xuất, rút 3 tấn phân bón.
Danh sách người đạt giải: nhất Trần Thị Hồng, nhì Lê Văn Thảo, ba Nguyễn Văn Luận.
Chị Nguyễn Hoài Thương phụ trách tiếp nhận hồ sơ căn cước tại bộ phận một cửa.
Bà Lê Thị Ánh Tuyết đến công an phường làm lại căn cước cho mẹ già, được cán bộ tới tận nhà thu nhận vân tay.
Phát biểu tại lễ ra mắt, ông Tạ Quang Thành đề nghị mỗi hộ cử một người tham gia tuần tra đêm.
Bị xử phạt 7,5 triệu đồng, Lê Hồng Nhân thừa nhận đăng tin sai sự thật để câu tương tác.
Ông Lò Văn Phát, già làng, đứng ra giảng hòa hai dòng họ xô xát vì nương.
Ông Hoàng Thế Mỹ kể: hồi trước làng này mất trộm như cơm bữa, từ ngày có tổ tự quản thì êm.
Thầy Nguyễn Đức Hạnh hướng dẫn học sinh cách thoát khỏi đám đông và kêu cứu khi gặp kẻ xấu.
Tác giả bài viết: Minh Châu. Ảnh: Quốc Việt.
Bà Phạm Thị Nhung hỏi: "Nếu lỡ bấm vào đường dẫn lạ thì làm sao?". Cán bộ hướng dẫn tắt mạng ngay.
Chiếc xe được trả lại cho chủ là anh ⟦victim:Nguyễn Hoàng Phi⟧ sau ba ngày bị mất.
Chị ⟦victim:Phạm Thị Hiền⟧ nhận lại chiếc túi bị giật, bật khóc cảm ơn các chiến sĩ.
`,
  `
Ngày 21/8, Công an phường Bồ Đề tiếp nhận trình báo của chị ⟦victim:Đỗ Hải Yến⟧ (SN 1993, trú tổ 14). Khoảng 9 giờ cùng ngày, chị nhận điện thoại từ số lạ, người gọi nói con chị ngã cầu thang ở trường, cần đóng gấp 25 triệu đồng.
Theo hồ sơ, ông ⟦victim:Nguyễn Trọng Khánh⟧ quen Lê Thị Kim Oanh qua ứng dụng hẹn hò. Oanh than mẹ bệnh, hỏi mượn tiền rồi cắt liên lạc.
Bà ⟦victim:Phùng Thị Đào⟧, hưu trí ở khu tập thể Vải, mở cửa cho hai người mặc áo "điện lực". Một người giữ bà nói chuyện, người kia vào buồng; khi họ đi rồi, ngăn kéo đã trống.
Rạng sáng 5/9, người dân phố Mới nghe tiếng hô. Tại nhà ông ⟦victim:Tạ Quang Sự⟧, cửa sổ bị bẻ song, hai xe SH không còn trong sân.
Chiếc BMW mất lái lao vào trạm chờ xe buýt. Cô ⟦victim:Phạm Minh Nguyệt⟧, 19 tuổi, sinh viên, không qua khỏi; anh ⟦victim:Vũ Hoàng Lân⟧ gãy xương đùi.
Cơ quan Cảnh sát điều tra Công an thành phố đang tạm giữ Trịnh Văn Mão để làm rõ hành vi cố ý gây thương tích. Người phải nhập viện là anh ⟦victim:Nguyễn Duy Khang⟧, hàng xóm của Mão.
Thượng tá Đặng Hồng Quân thông tin: nhóm này đã lừa hơn 200 người. Riêng ông ⟦victim:Đoàn Bá Trác⟧, 74 tuổi, mất 3,8 tỷ đồng tiền bán đất.
Đúng lúc ấy, Đại úy Lê Văn Tiến và tổ tuần tra đi qua. Anh ⟦victim:Hoàng Gia Bảo⟧ được đưa khỏi vòng vây của tám thanh niên cầm tuýp sắt.
Kết quả khám nghiệm xác định bà ⟦victim:Lục Thị Tẻo⟧ tử vong do ngạt khí than.
Không may, tấm lưới sắt sập xuống đúng chỗ chị ⟦victim:Ngô Thị Hương Giang⟧ đang đứng.
Vợ chồng bà ⟦victim:Cam⟧ ở thôn Phú Đô dốc hết tiền hưu mua "cổ phần nước ion kiềm". Nay công ty đóng cửa, tổng giám đốc ra nước ngoài.
Chị ⟦victim:Vương Thị Lụa⟧ nức nở kể lại buổi chiều đứa con ba tuổi bị người đàn bà lạ mặt bế đi khỏi chợ.
Thấy người môi giới nói ngọt, anh ⟦victim:Đào Văn Lưỡng⟧ vay ngân hàng 150 triệu làm hồ sơ đi Hàn Quốc; bốn tháng sau văn phòng kia treo biển cho thuê nhà.
Tin vào "lệnh bắt" có dấu đỏ gửi qua Zalo, cô giáo ⟦victim:Hà Kiều Anh⟧ thuê phòng khách sạn, tự quay video cầu cứu gia đình gửi 400 triệu chuộc.
Sau cú đấm, ông ⟦victim:Triệu Văn Lập⟧ ngã ngửa đập đầu xuống nền gạch, ba ngày sau mất.
Hơn một năm nay, chị ⟦victim:Tuyết Mai⟧ thuê luật sư đòi lại căn nhà mà em chồng lén sang tên.
Từ đầu năm đến nay, ông ⟦victim:Nhữ Văn Hào⟧ phải mang băng ở mắt trái. Hôm tân gia nhà bên, pháo tự chế nổ ngay dưới chân bàn ông ngồi.
Chiều tan ca, nữ công nhân ⟦victim:Lê Thị Bé Ba⟧ thấy chiếc ví trong cốp xe đã bị rọc, tháng lương vừa rút đi theo.
Nguyễn Thị Huyền Trang mạo danh nhân viên bệnh viện, hẹn khám nhanh rồi ôm của bà ⟦victim:Lý Kim Phụng⟧ 8 triệu tiền viện phí.
Đứng tên mua trả góp hộ bạn ba chiếc iPhone, ⟦victim:Trần Văn Nhật⟧, thợ hồ, giờ ôm món nợ 96 triệu còn người bạn biến mất.
Cụ ông ⟦victim:Khổng Minh Tài⟧ bị xe tải chở cát kéo đi gần 20 mét.
Chị ⟦victim:Phan Thị Cẩm Tú⟧, ở trọ khu phố 6, tá hỏa khi thấy hình mình trên một trang mua bán dâm.
Chuyện của ông ⟦victim:Ba Lúa⟧ thì cả cù lao ai cũng rõ: cho mướn đất làm kho, họ chở hóa chất tới đổ rồi dông mất, ông phải bỏ tiền thuê người dọn.
Nhóm đối tượng chặn xe, dùng kiếm Nhật chém vào lưng anh ⟦victim:Huỳnh Tấn Đạt⟧ vì nhầm người.
Cầm giấy triệu tập giả trên tay, bà ⟦victim:Lâm Mỹ Tiên⟧ run lẩy bẩy, đọc hết mã xác thực cho gã "thanh tra".
Nhà chị ⟦victim:Sầm Thị Xuân⟧ ba đời nuôi trâu. Sáng mồng Tám, chuồng mở toang, sợi thừng bị cắt, con trâu cái chửa không thấy đâu.
Xe buýt phanh gấp, bà ⟦victim:Trần Thị Quyên⟧ lao về phía trước, gãy ba xương sườn.
Anh ⟦victim:Giàng Seo Phử⟧ đi làm thuê bên kia biên giới, bị quỵt công rồi bị đuổi giữa đêm.
Mâm cỗ cưới hôm ấy khiến 42 người đau bụng; nặng nhất là cụ ⟦victim:Hoàng Thị Sắn⟧ phải lọc máu.
Ở tuổi 60, bà ⟦victim:Vũ Thị Duyên⟧ làm lại từ đầu: căn nhà ba tầng đã thế chấp cho khoản đầu tư tiền ảo của người bạn thân.
Ông ⟦victim:Kiều Văn Đắc⟧ chưa kịp quay đầu thì mũi xe container đã chạm đuôi xe máy.
Dùng thủ đoạn "chuyển nhầm", đối tượng ép chị ⟦victim:Lê Thu Hoài⟧ trả khoản vay kèm lãi gấp mười.
Cả đêm 12/10, chị ⟦victim:Bàn Thị Mẩy⟧ ngồi ngoài hiên với hai đứa con, chờ chồng tỉnh rượu mới dám vào nhà.
Gã trai hứa cưới. Sau khi lấy được 200 triệu, hắn đăng ảnh riêng tư của cô ⟦victim:Nguyễn Thùy Chi⟧ lên nhóm kín để đòi thêm.
Tài khoản Facebook của anh ⟦victim:Lê Tùng Dương⟧ bị kẻ gian chiếm quyền, nhắn vay tiền khắp danh bạ. Mẹ anh, bà ⟦victim:Trần Thị Nga⟧, chuyển 15 triệu vì tưởng con cần.
Ông ⟦victim:Mười Hậu⟧ ngồi thừ bên bờ ao. Hai tấn cá chép giống nổi trắng sau khi ai đó đổ thuốc xuống mương.
Trên chuyến xe đêm, người ngồi cạnh mời lon nước. Khi bác ⟦victim:Bùi Đình Khoan⟧ tỉnh lại ở bến, túi áo đã bị rạch.
Bé ⟦minor,victim:Hoàng Yến Nhi⟧, học lớp 3A Trường Tiểu học Quang Trung, được tìm thấy dưới hố công trình sau 5 giờ.
Cháu ⟦minor,victim:L.T.A.⟧ (8 tuổi) ở thôn 2 bị chó nhà hàng xóm cắn vào mặt, khâu 14 mũi.
Nam sinh lớp 10 ⟦minor,victim:Võ Nhật Hào⟧ bị đánh hội đồng sau trận bóng.
Em ⟦minor,victim:Ly Thị Pà⟧ mới mười ba tuổi đã bị "kéo" về làm vợ người ta.
Nghe con gái kể, mẹ của ⟦minor,victim:bé Mít⟧ (lớp 1) mới biết thầy dạy vẽ nhiều lần động chạm vào người con.
Sau ba giờ lặn tìm, thi thể em ⟦minor,victim:Đinh Quốc Việt⟧, học sinh lớp 6, được đưa lên bờ.
Hiện cháu ⟦minor,victim:Tòng Văn Thiêm⟧ 10 tuổi vẫn nằm ở khoa bỏng; hôm đó cháu cùng bạn đốt thuốc pháo.
Nước dâng nhanh, cô trò không kịp chạy. Cô ⟦victim:Lò Thị Diên⟧, giáo viên cắm bản, bị lũ cuốn khi cố cứu tủ sách.
Trung úy ⟦victim:Nguyễn Hải Nam⟧ bị đối tượng đâm trọng thương khi làm nhiệm vụ.
Lợi dụng lúc vắng người, đối tượng Phạm Văn Tính cuỗm điện thoại của một cụ bà bán nước là bà ⟦victim:Lan⟧.
Từ vụ việc của chị ⟦victim:Trần Hồng Thắm⟧, công an khuyến cáo người thuê trọ không chuyển cọc khi chưa xem phòng.
Để bà con hiểu hơn, xin kể chuyện có thật của bác ⟦victim:Nguyễn Thị Thuần⟧ ở xóm Đình: bác nghe điện thoại của "nhân viên bảo hiểm" và đọc sáu chữ số.
Anh chị ⟦victim:Phương – Hậu⟧ gom góp tám năm, bị chủ đầu tư ảo lấy sạch trong tám phút.
Bị kẻ giả shipper gọi đúng lúc đang họp, chị ⟦victim:Vi Kiều Trinh⟧ chuyển 300 nghìn rồi mới sực nhớ mình không đặt gì.
Đối tượng khai đã dùng chìa vạn năng lấy xe Lead của chị ⟦victim:Ngọc Diễm⟧ dựng trước shop.
Trong lúc hỗn loạn, ông ⟦victim:Sáu Chiến⟧ bị giẫm lên, gãy cổ tay.
Chị ⟦victim:Nguyễn Mai Khanh⟧ cho biết đã hai lần bị thanh niên chạy xe máy vỗ vào người trên đoạn đường vắng.
Thương tâm nhất là gia cảnh anh ⟦victim:Lầu Bá Tểnh⟧: vụ sạt lở lấy đi cùng lúc vợ và hai con.
Thông qua nhóm "Hỗ trợ lấy lại tiền treo", bà ⟦victim:Quỳnh Như⟧ lại mất thêm 55 triệu đồng.
Khi được hỏi, ông ⟦victim:Đồng Xuân Tiến⟧ chỉ lắc đầu: "Già rồi còn dại, nó nói gì mình cũng tin".
Phạm Quốc Cường lái xe đầu kéo ngủ gật, tông dải phân cách; phụ xe ⟦victim:Hồ Văn Lâm⟧ kẹt trong cabin.
Ba tên đeo khẩu trang xông vào tiệm vàng, đập tủ kính. Chủ tiệm, bà ⟦victim:Kim Chi⟧, bị xịt hơi cay.
Chuyến xe từ thiện gặp nạn ở đèo. Chị ⟦victim:Huyền Thương⟧ nằm trong số bảy người bị thương.
Chị ⟦victim:Đoàn Thị Mơ⟧ ở khu 5 lên mạng tìm mua thuốc giảm cân, uống được bốn ngày thì tim đập loạn, phải đi cấp cứu.
Sau nhiều lần bị em rể lấy trộm lúa, ông ⟦victim:Thạch Kim Sang⟧ lắp khóa kho.
Anh ⟦victim:Mùa A Vừ⟧ bị người cùng bản lừa ký vào giấy bán nương mà không biết chữ.
Hôm 2/9, cháu trai cầm dao đuổi chém, cụ ⟦victim:Nguyễn Văn Nếp⟧ chạy trốn sang nhà trưởng thôn.
Một phút lơ là khi bế con, điện thoại của chị ⟦victim:Lan Hương⟧ trên giỏ xe đã bị kẻ đi ngược chiều lấy mất.
Bản tin hôm nay kể về bà ⟦victim:Nguyễn Thị Út⟧: bốn cây vàng cưới của con, bà gửi "ngân hàng" theo lời cô gái giọng Bắc.
Người lái đò ⟦victim:Lý Văn Mừng⟧ rơi xuống sông khi xà lan cắt ngang.
Theo clip, chị lao công ⟦victim:Đinh Thị Sáu⟧ bị người đàn ông chạy ô tô tát vì nhắc để rác đúng chỗ.
Hàng chục cuộc gọi mỗi ngày bủa vây anh ⟦victim:Tống Khánh Toàn⟧ dù khoản vay là của đồng nghiệp cũ.
Bị ông chủ giữ giấy tờ và bắt làm 16 tiếng, chị ⟦victim:Y Blía⟧ trèo tường thoát ra lúc nửa đêm.
Chưa đầy một tuần, khu nhà trọ bà ⟦victim:Hạnh⟧ mất ba bình gas, một máy bơm.
Xe cứu thương chở anh ⟦victim:Ngô Đức Mạnh⟧ đi lúc 22 giờ; nhát dao trúng phổi.
Chiều 18/2, xuồng của anh ⟦victim:Cao Thanh Liêm⟧ chở củi bị sóng tàu đánh lật ở ngã ba sông.
Họ đem dây trói ông chủ ghe ⟦victim:Trần Văn Nhiều⟧ vào cột, lấy hết tiền bán tôm.
Ông ⟦victim:Phan Đăng Khoa⟧ thuê người cai nghiện cho con theo quảng cáo, đóng 60 triệu rồi nhận tin trung tâm không tồn tại.
Gia chủ là ông ⟦victim:Dương Văn Ký⟧ đi vắng; khi về, két sắt nằm chỏng chơ ngoài vườn, bên trong rỗng.
Chị ⟦victim:Lê Thị Kim Loan⟧ xót xa nhìn bảy mươi gốc cao su bị chặt ngang thân.
Anh ⟦victim:Võ Minh Trí⟧ (tổ 6) mở link "phạt nguội". Điện thoại nóng lên, đứng hình; 43 triệu trong thẻ tự chạy đi.
Cả nhà bà ⟦victim:Kiên Thị Sol⟧ phải tá túc ở chùa sau vụ cháy chợ.
Cô bé bán vé số kể bà ngoại, bà ⟦victim:Lê Thị Nhịn⟧, bị người ta lấy nguyên xấp vé 200 tờ, đưa lại toàn vé hết hạn.
Từ chối ký giấy chuyển nhượng, bà ⟦victim:Hồ Thị Thanh⟧ bị nhóm người của công ty bao vây nhà suốt hai ngày.
Giữa trưa, người ta thấy ông ⟦victim:Năm Rum⟧ chạy chân đất ra đường kêu: "Cướp, cướp!".
Anh Nguyễn Quang Huy (chủ xe) thông tin tài xế của anh là ⟦victim:Trần Đình Phong⟧ bị nhóm "cò" hành hung ở bến.
Hai chị em ⟦victim:Thanh Tâm⟧ và ⟦victim:Thanh Thảo⟧ kinh doanh online bị "bom" 80 đơn hàng, kèm tin nhắn tống tiền.
Trong phòng chờ, chị ⟦victim:Vân Anh⟧ siết chặt chiếc điện thoại, màn hình còn dòng chữ "tài khoản của quý khách đã bị trừ 99.000.000 đồng".
Trưởng ấp Lâm Sà Bương đến chia buồn, trao 5 triệu đồng cho vợ anh ⟦victim:Thạch Sanh⟧ bị sét đánh ngoài ruộng.
Người đi đường đưa ông ⟦victim:Phí Văn Quán⟧ vào lề, gọi xe cấp cứu; người gây ra vụ việc đã rồ ga chạy về hướng cầu.
Hàng xóm xúm vào dập lửa, kéo được chị ⟦victim:Nguyễn Thị Phấn⟧ ra khỏi bếp.
Do mâu thuẫn tình cảm, Tạ Văn Hiệp mua xăng đến đốt phòng trọ của chị ⟦victim:Nguyễn Hồng Duyên⟧.
Ông ⟦victim:Trần Bá Lộc⟧ ký hợp đồng "sở hữu kỳ nghỉ" 300 triệu sau buổi tặng quà miễn phí, xin rút lại không được.
`,
  `
Tai nạn khiến hai người ngã xuống đường. Người lái xe máy là ⟦victim:Lê Quang Tùng⟧ (31 tuổi), gãy hai xương sườn; người ngồi sau là ⟦victim:H’Nga Byă⟧, 28 tuổi, trầy xước.
Vụ cháy làm ba người bị thương: ông ⟦victim:Trần Đình Khải⟧ bỏng tay, con dâu ⟦victim:Võ Thị Lài⟧ ngạt khói, cháu nội ⟦minor,victim:Trần Gia Mẫn⟧, 4 tuổi, phải thở ô xy.
Hai cháu ⟦minor,victim:Nguyễn Khánh An⟧ (9 tuổi) và ⟦minor,victim:Lê Bảo Long⟧ (10 tuổi), cùng học Trường Tiểu học Tân Tiến, bị nước cuốn trôi. Anh Đặng Văn Chài, người quăng chài gần đó, chỉ vớt được một cháu.
Trong lúc chữa cháy, Trung úy ⟦victim:Đỗ Anh Kiệt⟧ bị tường đổ đè, hy sinh lúc 16 giờ. Đồng đội của anh là Hạ sĩ ⟦victim:Lý Văn Sơn⟧ bị bỏng nặng.
Đại úy ⟦victim:Hồ Ngọc Bình⟧, Đội Cảnh sát giao thông, bị xe vi phạm hất văng khi ra hiệu lệnh dừng.
Khi can hai bên, anh ⟦victim:Phan Thế Anh⟧ bị Lê Văn Cội chém trúng cánh tay; bạn anh là ⟦victim:Trần Hậu⟧ đứt gân ngón khi đỡ dao.
Nghe tiếng kêu, hai người hàng xóm là anh Võ Trọng Hiếu và anh Lê Kim Phụng bắc thang, phá cửa đưa cả nhà ông ⟦victim:Tống Văn Diệp⟧ ra ngoài.
Nhờ anh Trần Quang Lãm bơi ra, ba du khách thoát nạn; riêng chị ⟦victim:Vũ Thị Mỹ Lệ⟧ được xác định đã tử vong.
Người đầu tiên phát hiện vụ tai nạn là ông Cầm Bá Thước đang đi tuần rừng; ông chạy về bản gọi người tới cứu.
Bà Trần Thị Xoa, vợ ông Tám, lo cơm nước cho đội cứu hộ suốt ba ngày.
Đội cứu hộ 0 đồng do anh Nguyễn Phi Trường lập đã hỗ trợ hơn 300 vụ tai nạn, đưa 40 người đi cấp cứu.
Bác sĩ Lò Thị Thu cùng y tá sơ cứu ngay bên vệ đường cho các nạn nhân.
Ông Lê Văn Thao, chủ nhà đám cưới, cho biết sự việc diễn ra quá nhanh.
Ông Hoàng Văn Bính – chủ nhà bên – cho mượn thang dây.
Xe cứu hộ của anh Mười Quới kéo chiếc bồn lên sau 5 giờ.
Tài xế xe bồn Kiều Văn Hòa đã ra trình diện; kết quả đo nồng độ cồn âm tính.
Tài xế Đinh Văn Cường buồn ngủ nên lấn làn.
Bị cáo Hồ Thành Đạt lập bốn trang bán hàng, nhận tiền cọc rồi không giao. Bị hại ⟦victim:Trịnh Thu Phượng⟧ mất 38 triệu, bị hại ⟦victim:Lưu Tiến Đạt⟧ mất 12 triệu.
Tòa ghi nhận bị cáo đã bồi thường cho gia đình cháu ⟦minor,victim:P.A.K⟧ (13 tuổi, trú phường Hòa Phước) 80 triệu đồng.
Theo bản án, Lầu A Dơ lợi dụng lúc cháu ⟦minor,victim:G.T.M⟧, học sinh lớp 6, chăn bò một mình để giở trò đồi bại.
Chủ bò là bà ⟦victim:Thạch Thị Nê⟧ có mặt tại phiên tòa, nhận lại hai con bò.
Nguyên đơn, ông Lê Trung Hòa, và bị đơn, bà Lê Thị Mẫn, thỏa thuận chia đôi lối đi.
Hòa giải thành vụ tranh chấp ranh đất giữa ông Bảy Tèo và bà Ngọt.
Tòa xử phạt Đặng Thị Kiều Oanh 3 năm tù nhưng cho hưởng án treo.
Bị can ⟦minor:L.Đ.A⟧ (16 tuổi) được giao gia đình giám sát.
Cháu ⟦minor:Nguyễn Nhật Anh⟧ (7 tuổi) đi lạc ở lễ hội được chiến sĩ Trần Trung Kiên bế về trạm.
Em ⟦minor,informant:Phan Thảo Vy⟧, lớp 7B Trường THCS Kim Đồng, nhớ rõ đôi dép của kẻ móc túi, liền kể với chú công an trực cổng chùa.
Cô giáo ⟦informant:Lê Thị Thu Sương⟧, người đã báo với 111 về vết roi trên lưng học trò, nay vẫn đến thăm em mỗi tuần.
Nó tên ⟦minor,victim:Tú Trinh⟧, con chị Hường bán cháo, học lớp 2B. Dưới tay áo dài của nó là những lằn roi.
Thằng nhỏ mười bốn tuổi bị dắt vô đồn. Hỏi tên, nó đáp: ⟦minor:Sơn Út⟧, con bà Chanh ve chai. Nó lấy điện thoại của khách để mua thuốc cho má.
Người bị mất là cô ⟦victim:Mạch Kim Thu⟧, lên nhận lại điện thoại rồi xin bãi nại cho nó.
Nhân viên khu vui chơi Lê Tấn Hưng hô hấp nhân tạo kịp thời, cứu sống bé ⟦minor,victim:Bông⟧ ba tuổi đuối nước ở hồ bơi.
Em ⟦minor:Đỗ Quang Hải⟧, lớp 5C, bẻ sào kéo bạn là ⟦minor,victim:Lê Tuấn Kiệt⟧ từ hố nước vào bờ.
Chị ⟦victim:Nguyễn Trà My⟧ (26 tuổi) tử vong do ngạt khói; em ruột ⟦victim:Nguyễn Minh Tâm⟧ bỏng đường hô hấp.
Bà chủ trọ ⟦victim:Lâm Kim Chi⟧ đập vách cứu người, bị bỏng nhẹ hai bàn tay.
Anh ⟦victim:Lù A Cheo⟧ đi xe máy tự ngã xuống vực sâu 20 m, được dân bản dùng dây kéo lên, chấn thương cột sống.
Gió quật cây dầu, nhánh lớn rớt trúng ⟦victim:Huỳnh Bảo Trâm⟧, nhân viên văn phòng, đang dừng xe.
Ông ⟦victim:Rcom H’Lưn⟧ phun thuốc rẫy không mang khẩu trang, ngộ độc phải đi viện.
Tường nhà thi công đổ, ba thợ bị vùi. Anh ⟦victim:Cao Văn Quyết⟧ chết tại chỗ, hai anh ⟦victim:Lê Tự Do⟧, ⟦victim:Phạm Kha⟧ gãy chân.
Danh sách người bị nạn gồm: ⟦victim:Vũ Đình Tráng⟧ (chủ tàu), ⟦victim:Vũ Đình Luật⟧ và ⟦victim:Trần Ngọc Sĩ⟧.
Thuyền trưởng ⟦victim:Nguyễn Thanh Bảy⟧ và 4 thuyền viên trôi dạt hai ngày mới được tàu SAR cứu.
Thuyền trưởng Hồ Văn Lộc quay mũi cứu tàu bạn giữa gió cấp 8.
Học sinh ⟦minor,victim:Trương Gia Hân⟧ lớp 11 bị xe tải cuốn vào gầm trước cổng trường.
Nữ sinh ⟦victim:Đỗ Thị Hà Phương⟧, sinh viên năm nhất, rơi từ tầng 4 ký túc xá.
Chị Xiêm để lại ba đứa con, đứa nhỏ nhất mới hai tuổi. Chị ⟦victim:Sùng Thị Xiêm⟧ mất vì bị chồng xô ngã.
Bà nội của các cháu, bà Lý Thị Mủi, nay một mình nuôi ba đứa.
Sau vụ việc, chú ⟦victim:Kha Văn Sang⟧ ngồi xe lăn bán nước mía. Vợ chú, cô ⟦victim:Lâm Thu Sương⟧, không qua khỏi.
Một cựu tù nhân tên Hồ Văn Bảo, 41 tuổi, nay là chủ vườn chuối, thuê cả người cùng cảnh.
Người nhận thay là con gái ông Khoa. Cán bộ chi trả: bà Cao Thị Huệ.
Người dẫn chương trình đọc tên ông Lò Văn Kinh trên bục vinh danh.
Anh Lý Quốc Khánh và chị Đoàn Thị Ngân cứu cụ bà rơi xuống hồ.
Bảo vệ dân phố Trần Văn Bằng ôm được đối tượng cho tới khi công an đến.
Chú bảo vệ trường Đặng Văn Soạn chở thí sinh quên giấy tờ về lấy.
Bố tôi tên Lục Văn Nghĩa, làm bảo vệ chợ, từng nhảy xuống hố ga cứu một đứa nhỏ.
Chị Bùi Thị Nga, mẹ em Quang, rưng rưng: "Cháu về đến nhà ướt sũng, hỏi mãi mới kể".
Ông Bạch Văn Ninh, trưởng xóm, báo có nhóm đánh bạc ở nhà hoang; công an bắt ba người.
08h40, bà ⟦victim:Bùi T. Nhượng⟧ xóm Đồi báo mất 3 con dê. 10h15, anh ⟦informant:Quách Văn Hiển⟧ báo có nhóm đánh bạc gần suối.
15h20: ⟦victim:Đinh Công Hùng⟧ cãi nhau với hàng xóm, bị đấm gãy răng.
Thượng úy Bùi Hà bàn giao ca trực cho Hạ sĩ Quách Nam lúc 7 giờ.
Chủ nhà nghỉ Trần Thị Dung bị phạt vì không khai báo lưu trú.
Tôi là ⟦victim:Ngô Thu Huyền⟧, sáng nay bị móc túi trên xe buýt, mất ví và căn cước, ai nhặt được xin liên hệ.
Tôi tên Phạm Văn Giáp, tổ trưởng tổ 3, xin thông báo lịch họp.
Tôi là Lê Minh Hòa, phụ huynh lớp 2A, xin góp ý về giờ đón trẻ.
Hai chị ⟦victim:Tẩn Lở Mẩy⟧ và ⟦victim:Lý Mý Xoang⟧ được đưa về khi chỉ còn cách biên giới một con suối.
Đám trộm đêm 2/3 lấy của ông ⟦victim:Cà Văn Hịnh⟧ hai con dê.
Thiệt hại do lốc: nhà bà ⟦victim:Mùa Thị Dợ⟧ tốc mái, nhà ông ⟦victim:Hạng A Páo⟧ sập bếp.
Mưa đá làm hư 14 nhà ở bản Nà Sự; xã huy động dân quân lợp lại trong hai ngày, ông Vàng A Tông, Chủ tịch xã, trực tiếp chỉ đạo.
Con gấu bông còn nằm cạnh chỗ xe đỗ. Bé ⟦minor,victim:Na⟧, hai tuổi, bị bỏ quên trong xe đưa đón.
Sau tiếng hét thất thanh, người ta thấy bà ⟦victim:Phan Thị Tư⟧ nằm dưới chân cột điện, tay cháy sém.
Cậu ⟦minor,victim:Lê Huy Hoàng⟧, học lớp 4, chọc tổ ong, bị đốt hơn 60 nốt.
Chị ⟦victim:Đào Thị Hợp⟧ ở xóm 3 sinh non sau cú ngã do bị giật túi.
Bị ong đốt khi đi rừng, ông ⟦victim:Bàn Văn Tả⟧ sốc phản vệ.
Ông Bàn Phúc Lâm dạy bà con cách xử trí khi bị ong đốt.
Anh Y Thương Niê đi cứu trợ vùng lũ về kể: nước ngập tới nóc.
Chị ⟦victim:Triệu Mùi Ghển⟧ bị chồng cũ tạt nước sôi, bỏng vùng cổ.
Căn nhà số 8 bốc khói, cửa khóa ngoài. Trong đó là cụ ⟦victim:Trần Thị Vê⟧ liệt giường.
Ông chủ xưởng ⟦victim:Hoàng Hữu Nghị⟧ thiệt hại hơn 2 tỷ sau vụ cháy; ông nói bảo hiểm đã hết hạn.
Chiếc xe ba bánh của chú ⟦victim:Lành⟧, thương binh, bị kẻ xấu tháo mất hai bánh.
Đứng trước vành móng ngựa, Trần Minh Quân mới biết người mình tông chết là anh ⟦victim:Lê Hữu Đức⟧, bạn học cũ.
Bà mẹ của nạn nhân, bà Đoàn Thị Giáng, bác kháng cáo xin giảm án.
Ai quen biết thân nhân của ông ⟦victim:Trần Văn Nhỏ⟧, chết ở công viên đêm 3/5, xin báo công an.
Đối tượng dùng dao đe dọa chị ⟦victim:Nguyễn Ngọc Ánh⟧, nhân viên cửa hàng tiện lợi, lấy 4 triệu trong két.
Bảo vệ ngân hàng ⟦victim:Phan Đức Thọ⟧ trúng đạn vào vai khi ngăn tên cướp.
`,
];
