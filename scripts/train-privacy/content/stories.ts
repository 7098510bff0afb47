/** Texts of several lines, parted by empty ones: who was harmed is often named far from the harm. Invented people. */
export const STORIES: readonly string[] = [
  `
Chuyện ở chợ Mơ
Cả dãy hàng khô nghỉ bán sớm hôm mồng bốn. Người ta kéo nhau lên bệnh viện thăm chị.
Chị bán ở đây mười hai năm, chưa to tiếng với ai. Tên trong sổ chợ ghi là ⟦victim:Lưu Thị Hoàn⟧. Vết mổ chưa liền, chị vẫn hỏi sạp hàng có ai trông giúp không.
Kẻ lao xe vào chợ tối đó có nồng độ cồn gấp bốn lần mức cho phép.

Mẹ tôi giấu chúng tôi suốt một tháng. Bà bảo tiền gửi ngân hàng, thực ra đã đi theo mấy cuộc gọi của "kiểm sát viên".
Khi lên làm việc với công an, bà mới chịu nói hết. Trong biên bản, dòng người khai ghi: ⟦victim:Đàm Thị Lưu⟧, 71 tuổi, hưu trí.
Giờ bà sợ cả tiếng chuông điện thoại.

Đêm nào cũng vậy, phòng bên vẳng tiếng khóc. Chúng tôi tặc lưỡi: chuyện vợ chồng người ta.
Sáng thứ bảy, cửa phòng khép hờ. Cô ngồi ôm đứa nhỏ, một bên mắt không mở được.
Mãi sau này tôi mới biết cô tên ⟦victim:Hoàng Thị Sim⟧, quê trên Mường La. Cô dọn đi không kịp lấy cái nồi cơm.

Người đánh kẻng đêm ấy
Trưởng thôn Phạm Văn Hữu nhất định không nói ai đánh kẻng. Nhưng cả thôn đều đoán ra.
Bà ⟦informant:Phạm Thị Nết⟧ ở cạnh bờ mương khó ngủ, hay ngồi têm trầu bên cửa sổ. Bà thấy hai ánh đèn pin lia vào chuồng bò nhà ông Cả Đĩnh.
Bò không mất, hai kẻ lạ bị đưa về trụ sở.

Bài học từ một cú nhấp chuột
Tôi là kế toán, tôi từng cười những người bị lừa.
Hôm ấy sếp nhắn qua Telegram bảo chuyển gấp 480 triệu cho đối tác. Ảnh đại diện đúng, giọng văn đúng. Chỉ có điều sếp thật đang họp ở phòng bên.
Tôi viết lại để mọi người tránh. ⟦victim:Trần Hoài Anh⟧, phòng tài vụ.

Xóm tôi có ông ⟦informant:Sáu Cò⟧ chạy ba gác. Ổng không biết chữ mà trí nhớ thì khỏi chê.
Bữa công an hỏi chiếc xe hay tới lấy hàng ở căn nhà cuối hẻm, ổng nói một lèo: xe bạc, móp bên phải, mấy số cuối 447.
Nhờ vậy ổ rượu giả bị hốt gọn.

Thằng bé thích vẽ máy bay
Góc lớp vẫn còn bức tranh chưa tô xong. Cô chủ nhiệm bảo các bạn không ai dám gỡ.
Chiều chủ nhật, nước ở đập lên nhanh hơn mọi khi. Hai bạn bám được rễ cây.
Trên giấy khen dán ở nhà, tên em viết nắn nót: ⟦minor,victim:Vũ Gia Phong⟧, học sinh lớp 5B.

Nhật ký trực ban
22h10: tiếp chị N.T.P. xin xác nhận tạm trú.
23h40: anh ⟦victim:Lương Quốc Đại⟧, ở trọ ngõ 9, vào trụ sở, áo rách, kể vừa bị hai người đi xe không biển chặn đường, lấy ví.
0h15: Thượng úy Bùi Hồng Minh cùng tổ 3 ra hiện trường.

Gương sáng thôn bản
Ông Lý Sài Tỉn năm nay bảy mươi, vẫn đi đầu trong các buổi dọn đường.
Ông kể ngày trước bản mất trâu liên miên. Từ khi có tổ tự quản, ai đi đâu cũng yên tâm.
Năm 2025, ông được Chủ tịch tỉnh tặng bằng khen.

Xã có 12 tổ liên gia. Tổ của bà Trần Thị Phái hoạt động đều nhất, tháng nào cũng diễn tập.
Khi nhà anh ⟦victim:Ngọc⟧ đầu ngõ chập điện, cả tổ mang bình đến dập trong bảy phút, nhưng gian bếp và xe máy đã cháy.
Ông Cù Văn Hòa, Chủ tịch xã, đề nghị nhân rộng.

Thư cảm ơn
Tôi là Nguyễn Văn Quang, ngụ ấp Bình Tây. Ngày 3/4 tôi bỏ quên túi xách trên băng ghế công viên.
Anh Trần Văn Lý, nhân viên cây xanh, đã nhặt được và gửi lại công an phường.
Qua đây tôi xin cảm ơn anh Lý và các chiến sĩ.

Tổng kết năm
Hội viên cung cấp 36 tin. Nổi bật là chị ⟦informant:Đỗ Thị Hường⟧, chi hội 4: nhờ chị để ý mấy người thuê nhà hay đổ nước màu đỏ ra cống, xưởng thuốc giả bị phát hiện.
Bà Mai Thị Lệ, Chủ tịch Hội, đọc báo cáo. Tham luận của chị Phạm Thị Tuyết được đánh giá cao.

Sau phiên tòa
Bị cáo Huỳnh Văn Dũng cúi đầu. Ở hàng ghế đầu, người mẹ già ôm di ảnh con gái.
Cô gái trong ảnh là ⟦victim:Lâm Thúy Vi⟧, hai mươi bốn tuổi. Cô từ chối nối lại tình cảm.
Thẩm phán Lê Văn Bình tuyên mức án chung thân.

Ba tui cả đời tính toán chi li, vậy mà dính.
Người ta gọi nói ba tui trúng tri ân, chỉ cần mua thêm một hộp sâm sáu triệu để làm hồ sơ nhận xe.
Bữa tui về, sâm chất đầy gầm giường. Ba ngồi quay lưng, hỏi gì cũng không nói.
Hội người cao tuổi mời ba lên kể cho bà con nghe, ba chịu. Trên giấy mời đề: ông ⟦victim:Huỳnh Văn Sạn⟧, khóm 5.

Bác ⟦victim:Đinh Văn Rỹ⟧ thôn Trung nhờ loa nhắn: bác bị kẻ xấu bẻ khóa lấy chiếc xe đạp điện màu đỏ ở sân đình.
Ai thấy xin báo công an xã. Bác cháu cảm ơn nhiều.

Học sinh làm phim
Nhóm của ⟦minor:Nguyễn Bảo Khánh⟧, lớp 10A5, dựng phim ngắn về nạn cho vay nặng lãi.
Diễn viên chính là bác bảo vệ Trần Văn Thuần, vào vai con nợ.
Thầy Lê Xuân Diệu, bí thư Đoàn trường, nói phim sẽ chiếu vào giờ chào cờ.

Cô bé trong ngôi nhà cuối dốc
Ai đi qua cũng thấy cháu ngồi bậu cửa, tay ôm con mèo. Bố cháu đi tù, mẹ bỏ đi.
⟦minor:Cháu nội ông Lò Văn Ún⟧, sáu tuổi, vừa được các chú biên phòng nhận nuôi.

Câu lạc bộ dân vũ của cô Đào bắt đầu lúc 5 giờ chiều. Trước khi tập, mọi người nghe chị Hòa, công an viên, đọc một tình huống lừa đảo.
Bà Tuyết giơ tay: "Tôi sẽ gọi con trước đã". Cả sân vỗ tay.

Một người lặng lẽ
Căn nhà thuê ở cuối hẻm 12 đêm nào cũng có tiếng máy chạy. Không ai hỏi.
Chỉ có một người ghi vào sổ: ngày nào xe chở thùng vào, ngày nào chở bao ra. Cuốn sổ ấy giờ nằm trong hồ sơ vụ án.
Người đó là ⟦informant:anh thợ hồ thuê phòng đối diện, quê Nghệ An⟧.

Chuyện xảy ra với cô giáo dạy Văn
Chiều thứ sáu, học trò thấy cô đỏ hoe mắt. Kẻ nào đó lập trang giả, ghép mặt cô vào những tấm hình bậy bạ.
Nhà trường đã mời công an. Cô ⟦victim:Phan Hạ Vy⟧ xin nghỉ dạy hai tuần.
Thầy hiệu trưởng Lê Minh Cảnh mong phụ huynh không chia sẻ.

Xe rác lúc 4 giờ sáng
Chị ⟦informant:Lê Thị Hòa⟧, công nhân môi trường, quét tới gốc bàng thì thấy hai gã bê cái tủ sắt ra xe.
Chị nép sau xe rác, nhắn vào nhóm tổ dân phố. Mười phút sau, cảnh sát 113 tới.
Chủ nhà là ông ⟦victim:Nghiêm Xuân Đức⟧ vẫn ngủ say, không hay mình vừa mất trộm.

Đường dây "con nuôi"
Hai vợ chồng hiếm muộn lên mạng tìm. Một người phụ nữ nhận lo trọn gói 90 triệu.
Ngày hẹn, chẳng có đứa trẻ nào. Anh chị đứng ngoài cổng bệnh viện đến tối.
"Chúng tôi chỉ muốn có tiếng trẻ con trong nhà", anh ⟦victim:Phạm Quý Bằng⟧ nói.

Lớp học dưới gốc đa
Thiếu úy Hờ A Chư dạy bà con cách nhận ra tin giả. Bà Giàng Thị Chứ nhớ nhất câu: không quen, không bấm.
Chị Sùng Thị Dí đem theo con nhỏ, vừa học vừa ru.
Hết buổi, trưởng bản Hờ Chống Tủa phát mỗi người một tờ tranh.

Ngày về
Năm năm trước, một người bạn rủ cô đi làm nhà hàng bên kia cửa khẩu, lương tháng ba mươi triệu. Cô không được gọi điện về nhà.
Hôm nay cô bước xuống xe của đồn biên phòng. Mẹ cô nhận ra con nhờ vết sẹo trên cằm.
Đồn trưởng Nguyễn Bá Long trao cho ⟦victim:Vàng Thị Mo⟧ giấy tờ tùy thân mới.

Trận mưa tối 30
Khối đá rơi đúng lúc anh dừng xe mặc áo mưa.
Bạn đi cùng chỉ kịp nghe một tiếng ầm. Nhóm cứu hộ đào đến gần sáng.
Anh là ⟦victim:Quan Văn Thủ⟧, lái xe ở thị trấn, để lại vợ và hai con nhỏ.
Ông Hà Đức Mạnh, Phó Chủ tịch huyện, yêu cầu cấm đường đến khi an toàn.

Bác Tài bảo vệ của khu chợ vừa nhận giấy khen. Tháng trước bác bắt gọn kẻ móc túi, trả lại 2 triệu cho khách.
Khách là chị ⟦victim:Lê Thu Trang⟧, đi chợ mua đồ cúng, ví bị rút lúc trả tiền hoa.

Kết quả hội thi: giải nhất – đội khu 7 (đội trưởng Hoàng Thị Nhinh); giải nhì – đội khu 2 (anh Cao Bá Quát em); giải ba – đội chi đoàn trường học.
Tiểu phẩm "Bà Ba mắc bẫy" do chị Út Trinh đóng chính lấy nước mắt khán giả.

Tin nhắn lúc nửa đêm
"Mẹ ơi con bị tai nạn, mẹ gửi con 20 triệu". Bà đọc, tay run, quên cả kính.
Chị hàng xóm thấy đèn sáng chạy sang. Hai chị em gọi lại số cũ của con, con vẫn đang ngủ.
Bà ⟦victim:Lều Thị Nhàn⟧ kể chuyện này trong cuộc họp khu, ai cũng thở phào vì bà mới gửi có 5 triệu.

Gia đình ông Hồ Văn Phúc có ba người con đều học giỏi. Ông làm tổ trưởng tổ hòa giải mười năm.
Hai nhà tranh chấp ranh đất là ông Tâm, bà Lý được ông khuyên giải nên đã rút đơn.

Hôm qua trên sông Trà
Chiếc ghe chở dừa chìm lúc nước ròng. Vợ chồng chủ ghe bơi được vô bờ.
Đứa con theo ghe, mới học lớp hai, người ta tìm tới sáng.
Chủ ghe là anh ⟦victim:Lê Văn Tuồng⟧ ở ấp Thạnh Phú. Bà con xúm lại lo hậu sự cho cháu ⟦minor,victim:Kim Yến⟧.

Chiếc loa kéo của ông Năm
Ông Năm Hớn sắm loa kéo, chiều nào cũng đẩy vòng xóm đọc cảnh báo. Trẻ con chạy theo sau.
Có người hỏi sao ông rảnh vậy, ông cười: "Rảnh mà có ích".

Đội tuần tra đêm của thôn có 12 người, anh Bạc Cầm Dương làm đội trưởng.
Đêm 5/6, đội nghe tiếng kêu từ nhà bà ⟦victim:Cà Thị Muôn⟧: con nghiện trong bản vào lục tủ, xô bà ngã.
Đối tượng là Lò Văn Pản, bị bắt sau 20 phút.

Người bán vé số kể
"Bữa đó có thằng mặc áo sơ mi, đeo kính, tới cào vé, nói trúng, kêu tui thối lại ba triệu. Tới đại lý mới biết vé cạo sửa."
Chị nói xong quay mặt đi. Ba triệu là tiền thuốc của chồng.
Chị tên ⟦victim:Thị Nguyệt⟧, ở trọ gần cầu Kinh.
`,
  `
Chợ chiều vắng một người
Ba giờ sáng, chị còn gọi điện nhắc tôi để dành rổ cá linh. Bảy giờ, người ta báo xe tải chở cát lấn làn ở dốc cầu.
Tôi chạy tới, chỉ còn đôi dép và cái cân.
Tên chị ghi trong giấy báo tử: ⟦victim:Nguyễn Thị Bé Sáu⟧.

Nó ngồi bàn cuối, không nói. Cô hỏi vết tím trên tay, nó bảo té.
Cô không tin. Cô mang chuyện lên kể với công an xã.
Nó là ⟦minor,victim:Gia Huy⟧, con nuôi nhà lò gạch, học lớp 3A. Cô là ⟦informant:Trần Thị Diễm⟧, dạy mỹ thuật.

Đêm giao thừa ở trạm
Trạm trưởng Lê Sỹ Hùng đếm lại quân số. Thiếu một.
Anh ⟦victim:Phạm Nhật Trường⟧ ra chốt từ chiều, gặp lâm tặc, bị chúng đập vào gáy, đang nằm viện huyện.
Cả trạm không ai ăn tết.

Tổng hợp tuần
- Trộm: nhà ông ⟦victim:Vi V. Thành⟧, bản Pục, mất 2 lợn.
- Lừa: chị ⟦victim:Lô T. Nga⟧, mất 12tr, đang xm.
- TNGT: 1 vụ, không ai bị thương.
- Khen: đ/c Lô Văn Kiều, CA viên.

Người thợ hồ và cái giàn giáo
Giàn giáo gãy đúng 14 giờ. Dưới kia là đống gạch.
Chủ thầu Trịnh Bá Khương không cho ai mang dây an toàn vì vướng.
Vợ anh ôm đứa con mười tháng ngồi ngoài phòng mổ. ⟦victim:Lê Văn Nghị⟧, 33 tuổi, là thợ chính của nhóm.

Chuyện bên thềm
Ông kể chậm rãi. Năm ấy ông bị người ta vu ăn cắp quỹ hợp tác. Đến khi minh oan thì vợ đã bỏ đi.
Giờ ông trông tủ sách cho lũ trẻ. Ai hỏi tên, ông bảo cứ gọi ông Bách.

Hộp thư phường
Có lá thư viết bằng bút chì, chữ trẻ con: "Chú ơi nhà bạn cháu ngày nào bố cũng đánh mẹ".
Công an đến. Người phụ nữ tên ⟦victim:Vũ Thị Hòe⟧ ban đầu chối, sau bật khóc.
Người viết thư, ⟦informant,minor:em Đặng Bảo Châu⟧, lớp 4, không biết mình vừa cứu một gia đình.

Ông đồn trưởng đi bộ
Mười hai năm ở biên giới, Trung tá Vừ Bá Chống đi mòn bảy đôi giày. Bản nào cũng có người gọi ông là bố.
Nhờ tin của già ⟦informant:Lỳ Xè Pá⟧, ông và anh em bắt được toán gùi ma túy.
Chủ tịch xã Pờ Gò Xá nói: "Có ông, dân yên tâm".

Trường em có chuyện lạ: hòm thư không khóa.
Bạn ⟦minor:Hoài Thu⟧ lớp 8A bỏ vào đó một tờ giấy, kể nhóm anh lớn chặn đường đòi tiền.
Bạn bị đòi là ⟦minor,victim:Quốc Huy⟧, lớp 6D, ba tuần liền nhịn ăn sáng.
Thầy Lâm Quang, tổng phụ trách, đã mời phụ huynh hai bên.

Gã rao trên mạng: cần bán gấp chó Poodle.
Chị chuyển cọc hai triệu, gã xin thêm tiền vận chuyển, tiền chuồng, tiền thuốc.
Chị ⟦victim:Thái Thùy Dung⟧ nhắn mãi không ai trả lời. Số gã dùng đã khóa.

Cầu tre lắc lẻo
Ngày khánh thành cầu bê tông, ai cũng nhắc đến tai nạn năm ngoái.
Bà ngoại thằng ⟦minor,victim:Cu Bin⟧ đứng khuất sau đám đông, lau mắt. Nó mới biết bò.
Nhà hảo tâm Nguyễn Thị Kim Yến cắt băng.

Bữa cơm hòa giải
Hai nhà không nhìn mặt nhau từ vụ con bò phá lúa. Ông Tư Thảnh mời cả hai tới.
Bà Ngỡi gắp cho ông Sâm miếng cá. Thế là xong.
Tổ hòa giải của ấp năm nay đạt 14/15 vụ.

Ngày 6/6, tổ công tác giúp bà Lương Thị Nga lấy lại 300 triệu vì ngân hàng kịp khóa lệnh.
Bà ⟦victim:Lương Thị Nga⟧ kể kẻ xưng cán bộ viện kiểm sát bắt bà ở yên trong phòng suốt hai ngày.

Bếp lửa nhà sàn
Già ⟦victim:Lò Văn Ín⟧ bị lừa bán mất chiếc cồng của tổ tiên. Kẻ mua tự nhận người của bảo tàng.
Từ đó ai lạ vào bản đều được dẫn tới gặp trưởng bản Lò Văn Chương trước.

Nghệ sĩ Út Bình hát sáu câu vọng cổ về số điện thoại lạ. Khán giả vỗ tay không dứt.
Sau đó, chị Năm Phụng, phó ban ấp, phát tờ rơi.

Tiệm sửa xe đầu dốc
Anh thợ máy hay để ý xe không biển. Ba lần anh gọi cho công an, ba lần trúng xe gian.
Anh không cho viết tên. Người trong dốc thì ai cũng biết ⟦informant:Dũng vá xe⟧.

Cuộc gọi thứ chín
Tám cuộc trước chị đều từ chối. Cuộc thứ chín, giọng nói đọc đúng số căn cước, địa chỉ, cả tên con.
Chị làm theo đến bước cuối cùng. Màn hình tối lại, mười hai năm dành dụm hóa con số không.
"Tôi giận mình", ⟦victim:Châu Ngọc Bích⟧ nói trong buổi sinh hoạt.
`,
  `
Cuốn sổ bìa xanh
Điện thoại của bà Tuất chỉ nghe với gọi. Mỗi khi phường nhắn tin cảnh báo, bà chép lại bằng chữ thật to.
Tin thứ mười chín nói về chiêu giả shipper. Chín tin trước đã có người trong ngõ gặp đúng như vậy mà không mất đồng nào.
Trong sổ của bà Tuất, trang cuối ghi số của cảnh sát khu vực.

Ngõ nhỏ giữ nhau
Chị Lụa bán rau dán tờ cảnh báo lên cân. Ai trả tiền cũng đọc.
Hôm có người lạ xưng điện lực đến đòi thu tiền, chị bảo họ chờ rồi gọi tổ trưởng. Người ấy bỏ đi.
Ông Kiểm, tổ trưởng, cười: ngõ này khó lừa lắm.

Loa sáng thứ hai
Ông Lẫm không bỏ buổi phát nào. Có tin kẻ gian giả danh công an, ông nhắc ngay mấy bà hàng xóm.
Bà Nhạn kể con dâu suýt bấm vào đường dẫn, may nhớ lời loa.
Cả xóm từ đó đặt tên ông là "loa phụ".

Buổi tập huấn ở nhà văn hóa
Anh Sơn, đoàn viên, chiếu đoạn phim về một vụ giả giọng con cháu. Bà Vui hỏi cách nhận ra.
Thiếu tá Hà trả lời từng câu. Chị Doan ghi hình để phát lại cho người vắng.

Tổ liên gia số 3
Ông Trung giữ chìa khóa của chín nhà. Đêm có chuông báo khói, ông và anh Tâm đến trước xe chữa cháy.
Nồi cá kho cháy khét, không ai bị sao. Bà Thìn chủ nhà cảm ơn cả ngõ bằng nồi chè.

Đêm trực của hai bố con
Bố trực chốt bảo vệ dân phố, con trai lớp mười hai mang nước ra. Bố tên Quyền, ít nói.
Có hai thanh niên dắt xe không đèn. Bố hỏi giấy tờ, hóa ra xe hỏng.
`,
];
