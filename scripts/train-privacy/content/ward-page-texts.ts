/** Texts as the page of a ward shows them over a year, half of them without a mark. Only persons are marked. Invented people. */
export const WARD_PAGE_TEXTS: readonly string[] = [
  `
Chuyện buồn sau phiên chợ Mường Khương
Sáng chủ nhật, chợ đông nghịt. Ngồi cạnh nhau ở dãy hàng thổ cẩm có ba người quen mặt: bà Giàng Thị Pà, chị Vàng Thị Sế và bà ⟦victim:Thào Thị Dở⟧. Khoảng 9 giờ, hai phụ nữ ăn mặc sang trọng dừng lại hỏi mua váy, trả giá rất lâu rồi mời mọi người ngửi thử "dầu thơm Thái Lan". Bà Pà lắc đầu vì đang bị viêm xoang, chị Sế thì bận đếm tiền trả khách. Người còn lại ngửi xong, theo lời kể, "đầu nó lâng lâng, ai bảo gì cũng gật".
Đến lúc tỉnh táo lại thì chiếc vòng bạc của mẹ để lại cùng 11 triệu 600 nghìn tiền bán lợn đã không còn.
Thiếu tá Lù Seo Chẩn, Phó Trưởng Công an xã, cho biết đơn vị đang trích xuất camera của chợ và cửa hàng xe máy Hòa Phát. Bà con đi chợ phiên không nhận, không ngửi, không uống bất cứ thứ gì người lạ đưa; thấy nghi vấn gọi ngay 113.

PHƯỜNG TỔ CHỨC TRAO QUÀ CỦA NHÀ HẢO TÂM CHO GIA ĐÌNH BỊ HỎA HOẠN
Chiều 14/3/2026, tại nhà văn hóa khu phố 6, Ủy ban MTTQ Việt Nam phường đã trao số tiền 47.500.000 đồng cho hộ gia đình vừa bị cháy rụi căn nhà cấp 4. Đây là tấm lòng của nhiều người: ông Trương Quốc Thịnh, chủ tiệm vàng Kim Thịnh, ủng hộ 10 triệu; bà Huỳnh Thị Mỹ Lệ, tiểu thương chợ Cây Thị, 5 triệu và một tủ quần áo; nhóm thiện nguyện của chị Phan Ngọc Bích Trâm góp 200 tấm tôn; anh Đoàn Văn Nuôi nhận phần công thợ hồ, không lấy tiền.
Đại diện gia đình, ông Võ Thành Nhân – anh cột chèo của chủ nhà – thay mặt nói lời cảm tạ. Ông nhắc riêng mấy người: dì Năm Hột Vịt đêm đó mở cửa quán cho sáu người ngủ nhờ; anh shipper Đỗ Trọng Hiếu leo rào kéo được cái xe máy; cô giáo Bùi Ngọc Lan Phương đem cho bộ sách lớp 3. "Ai cho bao nhiêu tụi tui ghi hết vô cuốn tập, mai mốt có của trả, không có thì trả bằng công", ông Nhân nói.
Kiến trúc sư Lưu Gia Minh nhận vẽ lại bản thiết kế nhà 42 m2, có hai lối ra. Thợ cả Trần Văn Bảy dự tính 75 ngày thì xong. Ban vận động cử bà Hồng Thị Cúc giữ sổ, ông Trịnh Văn Ơn giám sát vật tư; mỗi chiều thứ bảy đọc công khai thu chi ở cổng nhà văn hóa.
Phát biểu tại buổi trao quà, bà Lê Thị Xuân Mai – Chủ tịch Hội Liên hiệp Phụ nữ phường – nói: "Của cho không bằng cách cho. Bà con mình ai cũng có lúc hoạn nạn".
Thượng úy Cao Minh Đạt, cán bộ phụ trách PCCC, nhân dịp này nhắc lại: đám cháy hôm 9/3 xuất phát từ ổ cắm sạc xe điện đặt dưới gầm cầu thang. Mỗi nhà nên có ít nhất 01 bình chữa cháy và lối thoát thứ hai.

Bản tin loa 5 phút – Thôn Đông Hạ
Kính thưa bà con! Đêm 21 rạng 22 tháng Chạp, thôn ta có ba nhà bị khua cửa. Nhà ông Tạ Đăng Khoát nuôi con chó dữ nên kẻ gian bỏ đi. Nhà anh Tạ Đăng Lượng có đèn cảm biến bật sáng, kẻ gian cũng không dám vào. Chỉ có nhà bà ⟦victim:Tạ Thị Nhạn⟧ là ở một mình, cổng chỉ cài then gỗ. Sáng ra, chuồng gà trống trơn, 34 con gà Đông Tảo nuôi bán tết không còn con nào, lại mất thêm cái máy bơm nước.
Bác trưởng thôn Tạ Đăng Quyết đã cùng công an xã sang lập biên bản. Đội dân phòng do anh Nguyễn Hữu Cẩn phụ trách từ tối nay đi tuần hai lượt: 22 giờ 30 và 2 giờ sáng.
Đề nghị bà con khóa cổng bằng khóa chống cắt, có điều kiện thì lắp camera. Xin nhắc lại số trực ban Công an xã dán tại cổng nhà văn hóa.

NHẬN RA CHIÊU "CON ĐANG CẤP CỨU" CHỈ NHỜ MỘT CÂU HỎI
Trưa thứ Ba, bà Đặng Thị Kim Oanh (tổ 14) đang nhặt rau thì nhận được cuộc gọi từ người tự xưng là giáo viên chủ nhiệm, báo con trai bà ngã cầu thang, chấn thương sọ não, cần chuyển gấp 30 triệu để mổ. Giọng đầu dây bên kia vừa nói vừa khóc. Bà Oanh run tay thật, nhưng kịp hỏi lại: "Thầy ơi, lớp cháu hôm nay học phòng nào?". Đầu dây ấp úng rồi tắt máy. Bà gọi cho cô giáo Lưu Thị Hằng thì được biết cậu con trai đang ngồi học môn Địa.
Chị Ngô Thu Thảo, hàng xóm, nghe chuyện mà rùng mình: "Là tôi chắc tôi chuyển rồi".
Trung tá Phùng Đình Việt, Trưởng Công an phường, khuyên phụ huynh lưu sẵn ba số: giáo viên chủ nhiệm, văn phòng nhà trường và một phụ huynh cùng lớp. Gặp cuộc gọi loại này, hãy dừng 5 phút, gọi lại cho người quen, tuyệt đối không chuyển tiền trước khi xác minh.

Vụ việc ở hẻm 47 Lò Siêu
Gia đình ấy có bốn người con. Anh cả Lâm Chí Hùng bán hủ tiếu đầu hẻm, cô hai Lâm Mỹ Phụng lấy chồng về Long Xuyên, cậu tư Lâm Chí Tài chạy xe công nghệ. Cô ba tên ⟦victim:Lâm Mỹ Quyên⟧, ở chung với má và làm kế toán cho một xưởng may. Tháng trước cô quen qua mạng một người đàn ông xưng là kỹ sư dầu khí Na Uy. Ông ta gửi "thùng quà 80.000 đô", rồi bên "hải quan" gọi đòi phí thông quan. Bốn lần chuyển, tổng cộng bốn trăm mười hai triệu, trong đó có cả sổ tiết kiệm của má.
Anh Hùng kể với tổ công tác: "Nó giấu cả nhà, tới chừng má hỏi sổ đâu nó mới khóc". Công an phường đã hướng dẫn làm đơn, sao kê tài khoản 1903 6677 2810 15 của kẻ lừa đảo và chuyển hồ sơ lên Phòng PC02.
Xin bà con cảnh giác với mọi món quà từ nước ngoài phải đóng phí mới được nhận.

Họp giao ban mô hình "Tổ liên gia an toàn PCCC" quý I
Thành phần: ông Vi Văn Thoại – Phó Chủ tịch UBND xã (chủ trì); Đại úy Lương Thế Khải – Công an xã; ông Hà Công Định, bà Lò Thị Phương, ông Quàng Văn Pỏm – tổ trưởng các tổ liên gia số 1, 4, 7.
Nội dung chính:
1. Đã lắp 126/150 chuông báo cháy; còn 24 hộ bản Nà Sản chưa lắp do vắng nhà.
2. Ông Hà Công Định nêu kinh nghiệm: tối mùng 6 tết, tổ của ông nhận tín hiệu chuông, chỉ mất 4 phút đã dập xong đám cháy bếp, không có người bị thương, thiệt hại không đáng kể.
3. Bà Lò Thị Phương đề nghị cấp thêm mặt nạ phòng độc cho đội nữ.
4. Ông Quàng Văn Pỏm phản ánh trụ nước ở km 3+200 bị đất đá vùi sau trận lũ tháng 8.
Kết luận: trước 30/4 hoàn thành lắp chuông; Đại úy Khải chịu trách nhiệm tập huấn, mỗi bản 01 buổi. Gọi cứu hỏa: 114.

Lời kể của người mẹ
"Hôm nớ tui đi cấy về, thấy cửa khép hờ, gọi mãi không thưa". Bà ⟦informant:Hồ Thị Nghĩa⟧ ở thôn An Lưu nói đến đó thì nghẹn. Con dâu bà, chị ⟦victim:Trần Thị Lài⟧, năm nay 29 tuổi, làm công nhân may. Chồng chị đi biển dài ngày, về nhà là nhậu, nhậu xong là kiếm chuyện. Trận đòn hôm 17/4 khiến chị gãy hai xương sườn, phải nằm ở bệnh viện đa khoa 9 ngày.
Người đưa chị đi cấp cứu là ông Lê Viết Chữ, hàng xóm sát vách, cùng bà Phan Thị Tý – Chi hội trưởng phụ nữ. Bà ⟦?informant:Nghĩa⟧ dứt khoát đứng về phía con dâu: "Con tui thì tui đẻ ra, nhưng hắn sai thì phải chịu".
Ở làng này, chuyện đàn ông say rồi đánh vợ không hiếm, nhưng chuyện mẹ chồng ra xã làm chứng cho con dâu thì chưa ai thấy bao giờ. Hôm lên trụ sở, bà ⟦?informant:Nghĩa⟧ chống gậy đi bộ hơn một cây số, có cô cháu họ Hồ Thị Phượng dìu. Trưởng thôn Nguyễn Đình Nghệ mời bà ngồi, rót nước, bà không uống, chỉ hỏi: "Ký chỗ mô?". Trung úy Phan Hữu Tường đọc lại biên bản hai lần cho bà nghe.
Bác sĩ Đặng Ngọc Tú, người điều trị cho chị ⟦?victim:Trần Thị Lài⟧, dặn phải kiêng gánh nặng ba tháng. Tổ may của chị, gồm tổ trưởng Lê Thị Diệu Hiền và 14 công nhân, chia nhau làm bù phần hàng để chị vẫn đủ lương. Chị Hiền kể trong chuyền không ai hỏi han kiểu tò mò, mỗi người lẳng lặng đặt lên bàn máy của bạn một thứ: hộp sữa, trái cam, bịch bông băng.
Con trai bà, anh Cao Văn Thuần, bị tạm giữ rồi khởi tố. Trong buổi đối chất anh khóc, nói không nhớ gì. Bà ⟦?informant:Nghĩa⟧ đáp: "Mi không nhớ thì tau nhớ giùm".
UBND xã đã ra quyết định cấm tiếp xúc, chị ⟦?victim:Lài⟧ cùng con tạm lánh tại địa chỉ tin cậy của thôn. Tổng đài quốc gia về bạo lực gia đình: 1900 1567 hoặc 111 khi có trẻ em.

Gương sáng: Ông Tư "giữ bến"
Ai qua bến đò Cồn Tàu cũng biết ông Tư Lến, tên đầy đủ là Nguyễn Văn Lến, 71 tuổi. Hơn bốn mươi năm lái đò, ông đã vớt được 19 người bị nước cuốn, trong đó có những người nay đã lên chức ông nội. Ông không nhớ hết tên, chỉ nhớ "đứa nào cũng lạnh ngắt, xanh lè".
Tháng 6 vừa rồi, Chủ tịch UBND tỉnh tặng Bằng khen cho ông. Cùng nhận còn có anh Kim Sà Rươne, đội trưởng đội cứu hộ tình nguyện, và chị Thạch Thị Sa Vy, y sĩ trạm y tế xã, người đã dạy hô hấp nhân tạo cho hơn 300 bà con.
Trung tá Dương Hoàng Nam, Trưởng Công an xã, nói tại buổi lễ: mùa nước nổi năm nay chưa có vụ đuối nước nào trên địa bàn, công đầu thuộc về những người như ông Tư.
Ông Tư nghe khen chỉ cười: "Có cái đò, có cái phao, thấy người ta hụp thì mình vớt, vậy thôi hà".

Tai nạn trên cầu Bến Nôm
Khoảng 5h40 ngày 02-12, tại dốc cầu xảy ra va chạm giữa xe tải BKS 61C-482.17 và xe máy 93P2-118.06. Đi trên xe máy là hai vợ chồng công nhân cao su. Người chồng, anh ⟦victim:Điểu Krung⟧, ngồi sau nên chỉ văng vào lan can, xây xát nhẹ ở tay. Vợ anh là chị ⟦victim:Thị Hoét⟧, cầm lái. Chị mất trên đường tới bệnh viện, để lại hai con nhỏ.
Tài xế xe tải Võ Thành Lợi (sinh năm 1988) dừng xe, ở lại hiện trường, kết quả đo nồng độ cồn bằng 0. Theo Đại úy Mai Xuân Trường, nguyên nhân ban đầu là do sương mù dày và mặt cầu đọng dầu.
Đồn điền đã trích quỹ công đoàn 15 triệu đồng hỗ trợ gia đình. Bà con đi cạo mủ sáng sớm nhớ bật đèn chiếu gần, đội mũ bảo hiểm đạt chuẩn, giảm tốc khi lên xuống dốc.

PHỔ BIẾN NGHỊ ĐỊNH VỀ XỬ PHẠT BẠO LỰC GIA ĐÌNH
Hỏi: Chửi mắng, xúc phạm vợ có bị phạt không?
Đáp: Có. Theo Nghị định 282/2025/NĐ-CP, hành vi lăng mạ, chì chiết, xúc phạm danh dự thành viên gia đình bị phạt tiền; nếu gây thương tích thì mức phạt cao hơn, đủ yếu tố thì xử lý hình sự.
Hỏi: Hàng xóm biết mà không nói thì sao?
Đáp: Luật Phòng, chống bạo lực gia đình năm 2022 quy định người phát hiện có trách nhiệm báo tin ngay cho công an xã, UBND hoặc trưởng thôn nơi gần nhất. Danh tính người báo tin được giữ bí mật.
Buổi phổ biến do luật gia Trịnh Thị Hồng Nhung (Hội Luật gia tỉnh) trình bày, bà Cầm Thị Inh phiên dịch sang tiếng Thái. 82 phụ nữ ba bản Lướt, Nong, Phày tham dự. Chị Lường Thị Chựa thắng phần thi hỏi nhanh đáp gọn, phần thưởng một chiếc quạt điện.

TIN NHANH: BẮT ĐỐI TƯỢNG CƯỚP GIẬT TRONG 6 GIỜ
Chạy bộ buổi sáng trên đường Trần Phú là thói quen của nhóm bạn gồm các chị Hà Kiều My, Đinh Thị Hương Sen và ⟦victim:Bùi Lan Chi⟧. Sáng 8/5 chị My nghỉ vì ốm, chỉ có hai người đi. Gần tới ngã ba Mả Vòng, một thanh niên áp sát từ phía sau. Chị Sen né được. Người đi phía ngoài thì ngã sấp, trầy hai đầu gối, dây chuyền 3 chỉ vàng bị giật đứt.
Người chạy đuổi theo và đọc được biển số là ⟦informant:anh bán cà phê xe đẩy trước số 88 Trần Phú⟧. Nhờ chi tiết này, tổ hình sự do Thiếu tá Nguyễn Trọng Nghĩa chỉ huy đã khoanh vùng và bắt Phạm Quốc Kiên, 24 tuổi, lúc 11 giờ 50 cùng ngày.
Công an phường khuyến cáo: khi tập thể dục không nên đeo trang sức giá trị, không cầm điện thoại trên tay.

Ngày giỗ chung ở xóm Lòi
Mỗi năm, tới 12 tháng Chạp âm lịch, người dân xóm Lòi lại thắp hương cho 27 đồng bào bị giặc sát hại năm 1968. Bia ghi rõ từng tên: Phan Thị Dõng, Phan Cẩm, Nguyễn Thị Thí, bé Phan Được... Liệt sĩ Võ Như Hưng, đội trưởng du kích, hy sinh ngay gốc đa đầu xóm khi yểm trợ bà con chạy vào hầm.
Lễ tưởng niệm năm nay do thầy giáo về hưu Phan Bá Nhẫn đọc văn tế. Em Trần Gia Hân, Liên đội trưởng Trường THCS Võ Như Hưng, thay mặt học sinh dâng hoa. Ông Bí thư Đảng ủy xã Đỗ Hữu Tùng nhắc lớp trẻ giữ lấy ký ức của làng.
Đoàn thanh niên xã phối hợp công an xã trông giữ xe miễn phí cho hơn 600 lượt khách; tổ bảo vệ an ninh trật tự của ông Lê Tấn Mười giữ trật tự suốt hai ngày, không xảy ra mất cắp.

CẢNH BÁO: GIẢ NGÂN HÀNG MỜI NÂNG HẠN MỨC THẺ
Thầy ⟦victim:Đỗ Văn Chiểu⟧, hiện dạy Vật lý tại Trường THPT Nguyễn Huệ, vốn rất cẩn thận. Đồng nghiệp của thầy, cô Nguyễn Thị Bảo Yến, còn thường nhờ thầy cài điện thoại giúp. Vậy mà chiều 19/9, sau khi nghe một "chuyên viên thẻ" đọc vanh vách số căn cước 037 079 004 581, thầy đã bấm vào đường link https://nanghanmuc-vcb.top/xacnhan và nhập mã OTP. Thẻ 4221 5033 8890 1174 bị quẹt ba lần, mất 58.900.000đ.
Cô Yến tuần sau cũng nhận cuộc gọi y hệt, nhưng cô tắt máy, chạy ra phòng giao dịch hỏi và không mất đồng nào.
Ông Bùi Đức Toản, Giám đốc phòng giao dịch, khẳng định: nhân viên ngân hàng không bao giờ gửi link để nâng hạn mức, càng không hỏi OTP.

Từ người lầm lỡ thành tổ trưởng tự quản
Khu dân cư số 9 có tổ tự quản "3 không" gồm 48 hộ, tổ trưởng là anh Mạc Văn Tuyền. Ít ai ngờ mười năm trước anh từng đi cải tạo về tội trộm cắp. Anh nói thẳng: "Tôi lấy chuyện của mình ra kể cho bọn trẻ, chả phải giấu".
Dưới tay anh Tuyền, hai năm nay khu không có vụ mất trộm xe nào. Bà Chu Thị Lộc, bán hàng khô, khen: "Để xe ngoài cửa cũng yên tâm". Ông Nông Quốc Dũng, cựu chiến binh, hiến 30m2 đất làm chốt trực. Các anh Hoàng Văn Sỹ, Đàm Vĩnh Phúc thay nhau trực đêm.
Trưởng Công an phường, Trung tá Bế Kim Sơn, cho biết sẽ nhân rộng mô hình ra khu 3 và khu 11 trong quý III/2026. Kinh phí dự kiến 64 triệu đồng từ nguồn xã hội hóa.

Bản Huồi Tụ tìm được cháu bé sau một đêm
Nhà anh Xồng Bá Lầu có ba đứa con. Đứa lớn đi học bán trú, đứa út mới biết bò. Còn bé ⟦?victim,minor:Xồng Y Mai⟧, 5 tuổi, chiều 11/11 theo trâu lên rẫy rồi không thấy về. Cả bản đốt đuốc đi tìm. Trời mưa, suối Nậm Mó lên nhanh.
Gần 4 giờ sáng, tổ của dân quân Lỳ Nỏ Chá nghe tiếng khóc trong hốc đá cách bản chừng 2 cây số. Bé ướt sũng, xước chân, nhưng vẫn ôm chặt con dao nhỏ của bố.

THÔNG BÁO VỀ VIỆC ĐIỀU TRA VỤ TRỘM TẠI KHO VẬT TƯ
Cơ quan Cảnh sát điều tra đã phân công Điều tra viên Lại Hồng Quang và Cán bộ điều tra Tống Thị Minh Nguyệt thụ lý vụ trộm 1,8 tấn dây cáp đồng tại kho của Công ty CP Xây lắp Thành Đông. Hai đối tượng Lê Văn Sỏi và Trần Đình Khuê bị tạm giữ từ ngày 6/10, đã khai nhận bán cáp cho một vựa phế liệu với giá 97 triệu đồng.

Hụi bể ở ấp Chòm Tre
Mấy năm liền, bà Nguyễn Thị Xiếu làm chủ hụi, ai cũng tin. Chân hụi có 31 người. Ông Ba Đực hốt chót nên rút về kịp. Bà Sáu Lành đã nghỉ chơi từ hồi ra giêng. Còn ⟦victim:Út Nhàn⟧ – bà bán bánh ướt cạnh đình – đóng tới 14 phần, tính ra gần 390 triệu, là tiền dành mổ tim cho chồng. Ngày 3/8 bà Xiếu khóa cửa đi đâu không rõ, điện thoại 0939 41 55 08 thuê bao.
Ông Trần Văn Kịch, trưởng ấp, cùng Trung úy Hồ Chí Nguyện xuống từng nhà ghi nhận. Tới 20/8 có 22 lá đơn.
Theo Nghị định 19/2019/NĐ-CP, chủ hụi tổ chức dây hụi từ 100 triệu đồng trở lên phải thông báo bằng văn bản với UBND cấp xã. Bà con chơi hụi nên đòi sổ, ký nhận từng kỳ.

Buổi nói chuyện chuyên đề "Thuốc lá điện tử – cái bẫy ngọt"
Sáng thứ hai chào cờ, Trường THCS Lương Thế Vinh mời bác sĩ Kiều Xuân Thy, Trung tâm Chống độc, nói chuyện với 740 học sinh. Bác sĩ kể lại những ca ngộ độc nặng mà khoa tiếp nhận trong năm: co giật, suy hô hấp, có ca không qua khỏi. Không tên tuổi nào được nhắc tới, chỉ có những con số.

Chuyện hai ông bạn già
Ông Khổng Minh Tước và ông ⟦victim:Đào Xuân Hợi⟧ chơi với nhau từ hồi còn ở Binh đoàn 12. Một ông ở ngõ 6, một ông ở ngõ 8. Hôm có đoàn "bác sĩ tuyến trung ương" về hội trường tổ dân phố khám miễn phí, hai ông cùng đi. Ông Tước nghe đến đoạn mua máy trị liệu giá 28 triệu thì đứng dậy ra về, bảo "lương hưu tôi có bảy triệu". Ông kia nể lời nhân viên, lại được khen khỏe đẹp, ký mua một máy, hai thùng sâm.
Mang máy về cắm điện thì chỉ thấy nóng. Gọi cho công ty theo số 024.6688.3271 không ai nghe.
Tổ trưởng tổ dân phố, bà Mai Thị Quế Anh, nhận lỗi vì cho mượn hội trường mà không hỏi giấy phép. Công an phường đang phối hợp Đội Quản lý thị trường số 4 xác minh.

GÓC KHEN: NHẶT ĐƯỢC CỦA RƠI
Trên đường đi làm về, anh Rơ Châm Thiên, công nhân Nông trường 706, nhặt được chiếc túi da màu nâu. Trong túi có 23.400.000 đồng, giấy tờ xe và mấy toa thuốc. Anh không mở thêm, chạy thẳng tới trụ sở Công an xã.
Qua đối chiếu, Trung úy Siu Hồng Phong tìm được chủ nhân là bà Trịnh Thị Thoan, buôn nông sản ở chợ Ia Chía. Bà Thoan kể lúc phát hiện rơi túi, bà quay lại ba lần mà không thấy, tưởng mất hẳn. Nhận lại đủ cả, bà biếu anh Thiên 2 triệu, anh xua tay: "Tiền của mẹ thì mẹ cầm".
Già làng Ksor Hlot cho rằng đó là nết của làng xưa nay. Hội Nông dân xã đề nghị biểu dương anh trong hội nghị "Dân vận khéo" ngày 25/10 tới.

MẤT CẢ VỐN LIẾNG VÌ "ĐƠN HÀNG NHIỆM VỤ"
Ở khu trọ Bà Tám, phòng 5 là của hai chị em ruột. Người chị tên Lý Thị Diễm My, người em tên ⟦victim:Lý Thị Diễm Thúy⟧, cùng quê Vĩnh Châu. Chị làm ca ngày, em làm ca đêm nên ít khi gặp mặt. Bà chủ trọ Võ Thị Tám kể, mấy tuần liền đèn phòng 5 sáng tới khuya.
Hóa ra cô em đang "chốt đơn" cho một nhóm trên ứng dụng lạ. Ba đơn đầu được trả hoa hồng đủ: 48 ngàn, 112 ngàn, 300 ngàn. Sang đơn thứ tư thì phải nạp 26 triệu, rồi 60 triệu, rồi "nạp thêm để giải phóng điểm tín nhiệm".
Diễm My biết chuyện khi tiền gởi về cho tía má bị trễ. Cô nắm tay em ra thẳng trụ sở công an.
Thượng úy Tăng Minh Triết khuyên: đơn hàng thật không bắt người làm công ứng tiền. Đã lỡ chuyển thì gọi ngay ngân hàng yêu cầu khóa giao dịch rồi trình báo, càng sớm càng tốt.

Hội nghị sơ kết "Dòng họ tự quản về an ninh trật tự"
Toàn xã Phú Lương hiện có 11 dòng họ đăng ký, trong đó nổi bật là họ Đặng Trần, họ Vũ Khắc và họ Ngô Xuân. Cụ Đặng Trần Uẩn, 84 tuổi, trưởng tộc, cho hay hương ước của họ có điều thứ 7: ai đánh vợ, con cháu không được dự tế tổ. "Nghe thì nhẹ, nhưng với người làng, thế là đau lắm", cụ nói.
Ông Vũ Khắc Hoạt báo cáo: sáu tháng đầu năm hòa giải thành 3/3 vụ xích mích đất đai. Ông Ngô Xuân Thể chia sẻ quỹ khuyến học 120 triệu, đã thưởng cho 46 cháu.
Trung tá Nghiêm Đình Tú, Trưởng Công an xã, đánh giá số vụ gây thương tích trên địa bàn giảm từ 9 xuống 4 so với cùng kỳ. Dịp này, UBND xã tặng giấy khen cho các cụ Đặng Trần Uẩn, Vũ Khắc Hoạt và bà Ngô Thị Chắt.

Cái Tết không trọn của nhà ông Rạng
Ông Đinh Văn Rạng có hai con gái và một chàng rể. Rể là ⟦victim:Hoàng Đức Nhã⟧, thợ điện, hiền, được việc, cả xóm nhờ gì cũng làm. 28 Tết, mấy anh em rủ nhau ra ao chung của hợp tác xã bắt cá. Có người chăng dây kích điện từ đêm mà không cắm biển. Người rể lội xuống trước.
Anh Phạm Văn Vị và anh Đinh Văn Hảo kéo được lên bờ, hô hấp gần 40 phút, nhưng không kịp.

AN NINH MẠNG: SÁU LẦN CHUÔNG ĐỔ, SÁU LẦN TẮT
Cụ bà Vương Thúy Ngà, giáo viên dạy Văn đã nghỉ hưu ở chung cư CT3, kể trong buổi sinh hoạt câu lạc bộ "Tuổi cao gương sáng" rằng chỉ trong một tuần cụ bị gọi sáu lần: khi là "điện lực", khi là "tòa án", có lần là "Trung úy Nam, Cục C04" đọc lệnh bắt. Cụ đều tắt. Bí quyết? Cụ dán lên điện thoại mẩu giấy: KHÔNG VỘI – KHÔNG SỢ – KHÔNG CHUYỂN.
Ông Phan Gia Thuận, bạn cùng câu lạc bộ, thì chọn cách nói chuyện phiếm cho kẻ lừa đảo mất kiên nhẫn. Bà Tiêu Ngọc Bích lại để con dâu là chị Lâm Tú Anh cài sẵn phần mềm chặn số.
Đại úy Đàm Thanh Vân, diễn giả của buổi nói chuyện, dẫn con số: quý vừa qua cả phường có 14 người trình báo mất tiền, tổng 3,2 tỷ đồng, quá nửa là người trên 60 tuổi.
Buổi sinh hoạt tiếp theo: 15h00, thứ Sáu 26/6/2026.

Lửa ở làng chài Xóm Vạn
Gió nồm lên từ chập tối. Dãy nhà bè neo sát nhau: nhà ông Bảy Thưng, nhà anh Tô Văn Chơi, nhà chị Ngô Thị Lẹ, rồi tới bè của Mười Sắt, tên giấy tờ là ⟦victim:Trần Văn Sắt⟧. Bếp ga mini phát nổ lúc ông đang hâm nồi cá. Chủ bè phỏng hai cánh tay, bè cháy gần hết, 2.000 con cá bớp sắp bán chìm theo lưới rách.
Nhà ông Bảy Thưng kịp chặt dây neo. Anh Chơi và chị Lẹ chuyền nước, dập được phần lửa bén qua.
Đại tá Nguyễn Hồng Phước, đại diện lực lượng cảnh sát PCCC tỉnh, xuống tận nơi. Ông chỉ huy Đồn Biên phòng, Thiếu tá Lê Quang Dinh, cho mượn tạm một chiếc ghe để ở.
Bà con làng bè: bình ga để chỗ thoáng, bè cách bè ít nhất 5 m, phao và bình chữa cháy luôn trong tầm tay.

Hỏi – đáp: Có bắt buộc cung cấp mã OTP cho "cán bộ phường" không?
Bạn đọc Trần Quý Phi (tổ 22) hỏi: Hôm qua có người tự xưng là anh Vinh, cán bộ tư pháp phường, gọi bảo tôi đọc mã số gửi về máy để "đồng bộ giấy khai sinh cho cháu nội". Tôi chưa đọc, vậy có ảnh hưởng gì đến hồ sơ không?
Trả lời: Không ảnh hưởng. Công chức tư pháp – hộ tịch phường là bà Dư Thị Thanh Hà, không có ai tên Vinh. Mọi hồ sơ nộp tại Trung tâm Phục vụ hành chính công, hoặc trên Cổng dịch vụ công quốc gia dichvucong.gov.vn. Cán bộ không bao giờ hỏi OTP.
Bạn đọc Lương Thị Ái hỏi thêm về thời hạn: trả kết quả trong ngày làm việc, nhận sau 15 giờ thì trả ngày kế tiếp (Nghị định 123/2015/NĐ-CP và các văn bản sửa đổi).
Tổng đài hỗ trợ: 1022.

Câu chuyện cảnh giác: Bữa giỗ và cái xe
Nhà có giỗ, con cháu về đông. Xe dựng kín sân: xe của anh hai Phan Hữu Tình, xe của chị ba Phan Thị Tố Nga, xe của cậu út ⟦victim:Phan Hữu Lộc⟧. Lúc đang cúng, có người mặc đồ vía hè đi vô như khách, chào hỏi đàng hoàng, còn thắp nhang.
Tàn tiệc mới hay mất một chiếc Vision, biển số 84F1-556.23. Xe anh hai, chị ba còn nguyên vì khóa cổ. Cậu út cắm chìa trên ổ.

Bí thư chi đoàn và 1.200 tài khoản VNeID
Chị Nông Thị Mỷ, 26 tuổi, Bí thư Chi đoàn bản Khuổi Slương, được bà con gọi vui là "cô định danh". Hai năm cùng Thượng úy Hoàng Trung Bộ lội bản, chị đã giúp hơn 1.200 lượt người cài đặt VNeID mức 2. Có cụ Dương Thị Sluông 91 tuổi, vân tay mờ hết, chị đi lại bốn lần mới làm xong.

Cậu học trò và món nợ trên mạng
Lớp 11B7 năm nay có 42 em, cô Tống Hà Phương chủ nhiệm. Lớp trưởng Lê Khánh Vy học giỏi, bí thư Đỗ Gia Bách đá bóng hay. Ngồi bàn cuối là ⟦?victim,minor:Trịnh Công Vinh⟧, ít nói, dạo này hay ngủ gật. Không ai biết em đã vay qua ứng dụng 3 triệu để nạp game, ba tháng sau thành 41 triệu.
Người ta gọi vào máy mẹ em, gửi ảnh ghép lên nhóm phụ huynh, dọa "xử" ở cổng trường. Mẹ em – chị Phạm Thị Hậu, bán xôi – lúc ấy mới vỡ lẽ.
Cô Phương đưa hai mẹ con đến gặp Thiếu tá Trần Công Thế. Cơ quan chức năng xác định nhóm đòi nợ dùng các số 0877.120.336 và 058 2210 947.
Phụ huynh cần nhớ: lãi suất trên 100%/năm là có dấu hiệu hình sự (Điều 201 BLHS); người chưa thành niên vay nợ không tự chịu trách nhiệm như người lớn.

PHƯỜNG RA QUÂN XỬ LÝ XE CHỞ HÀNG CỒNG KỀNH
Từ ngày 5 đến 12/8, tổ công tác số 3 (Đại úy Khúc Văn Trọng, Trung úy Lê Nhật Huy, Thiếu úy Đinh Bảo Long) phối hợp với dân quân phường lập biên bản 57 trường hợp, phạt 38.450.000đ theo Nghị định 168/2024/NĐ-CP.
Anh Nguyễn Văn Tiềm, chở ống thép dài gần 5 m, thừa nhận lỗi: "Tôi biết nguy hiểm, năm ngoái ngay đoạn này có người bị tôn cứa". Chị Vũ Thị Nhàn chở 12 bình ga thì xin nộp phạt ngay qua cổng dịch vụ công.
Ông Lưu Đình Khảm, Chủ tịch UBMTTQ phường, đề nghị các cửa hàng vật liệu Tiến Phát, Hoàng Gia, Sáu Đức ký cam kết không giao hàng bằng xe máy, xe ba gác tự chế.
Tuần sau: tập trung tuyến Nguyễn Thị Minh Khai, Phan Đình Phùng, hẻm 215.

Sét đánh chòi canh nương
Sáng mồng 4 tháng 5, trên nương bản Phìn Hồ, sét đánh vào chòi canh. Trong chòi có ba người trú mưa. Ông Tẩn A Sử vừa bước ra ngoài xem trâu. Chị Chẻo Mỷ Lai ngồi sát cửa, không sao. Bà ⟦victim:Lý Mẩy Sao⟧ dựa lưng vào cột, đã không qua khỏi.
Khi có dông: không trú dưới cây to, không đứng trong chòi trống trên đồi, tắt điện thoại, bỏ cuốc thuổng ra xa.

Lịch sử mang tên đường: Liệt sĩ Huỳnh Thị Đào
Phường ta có con đường dài 840 m mang tên Huỳnh Thị Đào. Chị là giao liên nội thành, bị bắt đêm 3/6/1969, bị tra tấn ở khám Chí Hòa nhưng không khai. Chị hy sinh khi mới 22 tuổi. Đồng đội của chị, bà Lê Thị Thu Nguyệt nay 80 tuổi, nhắc mãi câu chị nói qua song sắt: "Đừng lo cho em".
Trên đường ấy bây giờ có tổ dân phố 17, do ông Trương Hoài Bửu làm tổ trưởng, bốn năm liền không xảy ra án hình sự. Tổ có camera ở số nhà 12, 45, 88 và 131. Bà Diệp Mỹ Linh tặng ba bộ, cửa hàng điện máy Quốc Khánh tặng hai.
Ngày 27/7 vừa rồi, Đại úy Lữ Anh Khoa cùng đoàn viên phường thắp 300 ngọn nến dọc con đường. Học sinh Trường tiểu học Huỳnh Thị Đào hát bài "Biết ơn chị Võ Thị Sáu".

Lời khai của người hàng xóm giúp tìm ra thủ phạm
Vườn sầu riêng của nhà ⟦victim:Y Bhăm Niê⟧ và vợ là ⟦victim:H'Lan Êban⟧ có 140 cây. Rạng sáng 2/7, hai người ra vườn thì thấy 61 cây bị đục gốc đổ thuốc cỏ, lá đã rũ. Hai vợ chồng vay ngân hàng 400 triệu để trồng, chưa được thu vụ nào.
Ít ai ngờ người chịu khó đi lại nhiều nhất trong vụ này là ông ⟦?informant:Trần Đình Lượng⟧, cán bộ khuyến nông. Ông không phải điều tra viên, nhưng ông biết cây. Nhìn lỗ khoan nghiêng từ trên xuống, cách gốc ba gang, ông bảo: người làm thuận tay trái, dùng mũi khoan 10 ly, pha thuốc đậm gấp bốn. Ông cắt mẫu rễ, gói lá chuối gửi Thiếu tá Nguyễn Văn Cẩm, Đội kỹ thuật hình sự.
Anh em bên ngoại của ⟦victim:H'Lan⟧, gồm Y Rin Êban và Y Khoa Êban, lúc đầu định kéo nhau vào làng bên hỏi tội mấy nhà có xích mích. Cán bộ xã H'Nguyệt Ksơr ngồi với họ cả buổi chiều, rượu cần cũng không cho mở. Mục sư Y Ky Êñuôl thì nhắc câu "chớ làm chứng dối". Nhờ vậy hai buôn không ai đụng ai.
Kỹ sư Hồ Sỹ Nguyên hướng dẫn cắt cành, bơm rửa, cứu lại được 23 trong số 61 cây. Đại lý phân bón của bà Phùng Thị Tới cho mua chịu một năm. Khi tin bắt được kẻ đổ thuốc loan ra, vợ chồng anh ⟦victim:Y Bhăm⟧ đang đào hố trồng lại.
Không ai nghĩ ra ai thù oán. Chỉ đến khi anh ⟦informant:Nguyễn Văn Sang⟧, người thuê rẫy bên kia suối, kể lại đêm ấy thấy ánh đèn pin và tiếng xe cày của Trương Văn Đính, tổ điều tra mới lần ra.
Đính khai do tranh chấp đường nước. Thượng tá Bùi Ngọc Khanh, Trưởng Công an xã, cho biết hồ sơ đã chuyển cơ quan điều tra về tội hủy hoại tài sản. Già làng Y Wôn Mlô mong hai bên ngồi lại, nhưng "sai thì đền, có tội thì chịu".

Chạy thử nghiệm mô hình "Cổng rào có số, ngõ phố có đèn"
Ông Hứa Vạn Phước, trưởng khóm 4, đi từng nhà vận động. Có nhà góp 100 ngàn, nhà góp công, riêng ông Lai Tấn Tài bao hết phần dây điện. Bà Quách Thị Ngó, mẹ liệt sĩ, cũng đưa 200 ngàn, ông không dám nhận, bà giận.
Kết quả: 1,9 km đường có 74 bóng đèn; 212/212 hộ gắn biển số nhà. Anh Sơn Thành Đạt, shipper, nói giao hàng khỏi hỏi thăm. Chị Trà Thị Bé Ba thì mừng vì con gái đi học thêm về khuya bớt sợ.
Theo báo cáo của Trung úy Trần Hữu Nghĩa, trước khi có đèn, trên đoạn này mỗi năm xảy ra vài vụ giật đồ, té xe. Từ tháng 2 đến nay chưa ghi nhận vụ nào.
UBND phường chọn khóm 4 làm điểm, cấp thêm 25tr đồng.

BÀ CỤ 78 TUỔI BỊ "CHÁU NUÔI" CHIẾM SỔ TIẾT KIỆM
Cụ ⟦victim:Nguyễn Thị Thước⟧ sống một mình sau khi cụ ông mất. Cụ có cháu gọi bằng bác là Nguyễn Đình Thắng ở Hải Phòng, thi thoảng về thăm; có chị Nguyễn Thị Xuyến ở thôn bên mỗi tuần sang dọn nhà. Rồi xuất hiện thêm một phụ nữ tên Đoàn Thị Kim Cúc, xưng là con nuôi của bạn chiến đấu cụ ông.
Cúc nấu cháo, bóp chân, gọi "mẹ ơi" ngọt xớt. Được hai tháng, lấy cớ làm lại sổ cho "lãi cao hơn", Cúc đưa cụ ra ngân hàng rút 285 triệu rồi biến mất. Chị Xuyến là người phát hiện ngăn tủ trống, liền gọi cho anh Thắng.
Công an xã đã phát thông báo truy tìm Đoàn Thị Kim Cúc, SN 1979. Ai biết báo về trụ sở Công an xã hoặc Thiếu tá Vũ Hải Đường.
Người già sống một mình nên nhờ con cháu ruột đứng tên nhận thông báo số dư.

LỚP HỌC XÓA MÙ CHỮ CỦA ANH LÍNH BIÊN PHÒNG
Cứ 19h30, ngọn đèn ở điểm trường Pa Ủ lại sáng. Lớp của Đại úy Chu Văn Thứ có 23 học viên, lớn nhất là bà Lò Mò Nu 63 tuổi, trẻ nhất là chị Pờ Xá De 24. "Mình không biết chữ, ai đưa giấy gì cũng điểm chỉ", bà Nu nói. Bà nhớ chuyện người bản bên từng điểm chỉ vào giấy vay nặng lãi mà tưởng giấy nhận gạo.
Giờ thì chị De đã đọc được tin nhắn. Hôm trước chị nhận tin "trúng thưởng 100 triệu", chị đọc to cho cả lớp nghe rồi tự xóa.
Phụ giảng là cô giáo Khoàng Thị Thương và Thiếu úy Vàng Lò Hừ. Sách vở do nhóm "Áo ấm biên cương" của anh Đặng Quang Huy, chị Lê Mai Trang gửi tặng 4 thùng.

Bản tin an toàn giao thông tuần 38
Tuần qua trên tuyến ĐT.605 xảy ra 02 vụ.
Vụ 1: 21h10 ngày 15/9, xe máy do Ngô Tấn Kiệt điều khiển tông vào đuôi xe đầu kéo dừng bên đường. Ngồi sau Kiệt là ⟦victim:Mai Thị Ánh Hồng⟧, sinh viên năm hai. Kiệt bị thương nhẹ; bạn gái gãy xương đùi, đang điều trị tại Bệnh viện C. Kiệt có nồng độ cồn 0,52 mg/l khí thở.
Vụ 2: 6h ngày 18/9, bà H., 66 tuổi, đi bộ qua đường bị xe đạp điện va phải, trầy xước. Hai bên tự thỏa thuận.
Ông Huỳnh Bá Trực, chủ tiệm sửa xe ở km 14, đề nghị sơn lại vạch. Trung tá Nguyễn Thế Mạnh ghi nhận, sẽ kiến nghị Sở Xây dựng trước 30/9.

Thư gửi tòa soạn bản tin phường
Tôi là Hồ Sĩ Quát, 69 tuổi, ở khu tập thể Dệt. Xin kể để bà con rút kinh nghiệm. Nhà tôi có bà vợ là ⟦victim:Cù Thị Minh Tâm⟧ thích mua hàng trên mạng. Con gái tôi, cháu Hồ Diệp Anh, can nhiều lần không được. Hôm 30/10 có người gọi là shipper, bảo hàng để ở chỗ bảo vệ, chuyển khoản 16.000 đồng. Chuyển xong họ lại bảo nhầm sang tài khoản "hội viên giao hàng", mỗi tháng sẽ trừ 3,5 triệu, muốn hủy phải vào đường dẫn giaohang-huyhoivien.cc/form. Bà nhà tôi làm theo. Bay 74 triệu.
Tôi đã đem chuyện này ra kể ở chi bộ, không giấu. Ông bí thư Kim Đình Phác bảo tôi can đảm. Bà Ngụy Thị Lan Chi ở tầng 4 thú thật tuần trước bà cũng nhận đúng cuộc gọi ấy, nhưng bà vừa cãi nhau với chồng nên đang bực, mắng cho một trận rồi tắt. Anh Tiến "điện nước" nhận hai lần, lần nào cũng nói "anh để hàng đấy, tối tôi xuống lấy", thế là im. Ông Đỗ Khắc Viêm thì trả đúng 16 nghìn, không làm gì thêm, coi như mất bát phở.
Nghĩa là cả khu năm nhà bị gọi, bốn nhà thoát, một nhà dính. Bốn nhà thoát không phải vì giỏi hơn. Con gái tôi nói với mẹ như thế, và tôi thấy cháu nói phải. Đêm ấy ⟦?victim:Minh Tâm⟧ không ngủ, bà cứ ngồi xếp lại đống vỏ hộp các-tông, cái nào cũng vuông vắn.
Thượng úy Lỗ Quang Minh, người tiếp nhận đơn, có nói một câu tôi ghi vào sổ: tiền mất thì tìm, lòng tin mất thì phải tự xây. Anh hướng dẫn chúng tôi khóa tính năng chuyển nhanh, đặt hạn mức 5 triệu một ngày.
Bác bảo vệ Đàm Quang Lợi xác nhận chẳng có gói hàng nào.
Tôi không giận bà ấy. Tôi chỉ mong in số trực Công an phường thật to ở sảnh.
Ban biên tập cảm ơn ông Quát. Số trực ban đã dán tại sảnh các nhà A1, A2, A5.

Tọa đàm "Nhà báo với đề tài bạo lực trẻ em"
Tại hội trường xã, nhà báo Phùng Nguyên Thảo (Đài PT-TH tỉnh) trao đổi với 35 cộng tác viên truyền thanh cơ sở về cách viết không làm đau thêm người trong cuộc. Chị lấy ví dụ những bản tin đã gỡ, trong đó tên trường, tên thôn bị viết đủ khiến cả làng nhận ra đứa bé. Chị không chiếu lại bản tin nào.
Luật sư Ngụy Thành Công nhắc Điều 21 Luật Trẻ em 2016 và Điều 33 Nghị định 56/2017/NĐ-CP. Anh Đỗ Trường Giang, đài xã, hỏi: tên phụ huynh có cần giấu? "Có, vì tìm ra cha là tìm ra con", luật sư đáp.
Bà Phó Chủ tịch UBND xã Từ Thị Huệ kết luận buổi tọa đàm và trao giấy chứng nhận. Thượng úy Kha Văn Lẻ hỗ trợ phần kỹ thuật.

KỊP THỜI NGĂN CHẶN VỤ "BẮT CÓC ONLINE"
Khoảng 10h ngày 12/11, mẹ của ⟦?victim,minor:Đoàn Nhật Minh Thư⟧ nhận được ảnh con bị trói tay trong một phòng khách sạn, kèm yêu cầu 500 triệu. Chị là Lưu Thị Phương, kế toán một trường mầm non. Chồng chị, anh Đoàn Nhật Quang, đang lái xe đường dài.
Thực ra không ai bắt cóc cả. Cô con gái, học lớp 12 Trường THPT Chu Văn An, bị kẻ giả công an gọi dọa dính đường dây rửa tiền, buộc tự thuê phòng và tự chụp ảnh.
Tổ công tác của Thiếu tá Giáp Văn Thuận rà 19 nhà nghỉ trong hơn hai giờ. Lễ tân khách sạn Ngọc Lan là chị ⟦?informant:Tạ Bích Hợp⟧ mở cửa dẫn đường. Em được đưa về an toàn, gia đình chưa mất tiền.
Cha mẹ hãy dặn con: công an không làm việc qua video call, không yêu cầu ai ở một mình, giấu gia đình.
`,
  `
Đêm ở quán nướng Bờ Kè
Bàn số 4 có sáu người, đều là thợ sơn cùng tổ. Tổ trưởng Nguyễn Khắc Huynh trả tiền xong đã ra lấy xe. Còn lại Ma Văn Dậu, Lưu Đức Tiệp, Hà Trọng Tấn, Triệu Văn Phin và ⟦victim:Sầm Văn Khoa⟧. Bàn bên cạnh có nhóm thanh niên xăm trổ. Chỉ vì một câu "nhìn gì", chai bia bay sang.
Dậu với Tiệp bỏ chạy được. Tấn và Phin chui gầm bàn. Người trẻ nhất tổ, mới 19 tuổi, lãnh trọn nhát dao vào vai trái, đứt gân, phải mổ nối.
Chủ quán là bà Phí Thị Loan đã ngừng bán từ hôm đó. Công an phường tạm giữ bốn đối tượng, trong đó Bùi Thế Hanh và Bùi Thế Thụ là hai anh em.
Thiếu tá Chu Mạnh Hà phụ trách vụ án nói ngắn gọn: rượu vào, nhịn một câu thì không ai phải vào viện, cũng không ai phải vào trại.

GIẢI ĐÁP PHÁP LUẬT: HÀNG XÓM NUÔI CHÓ DỮ
Bà Tôn Nữ Quỳnh Như (kiệt 18 đường Bạch Đằng) hỏi: Nhà bên cạnh thả rông chó béc-giê, tôi sợ quá, phải làm răng?
Luật sư Hoàng Trọng Nghĩa trả lời: Chủ nuôi không đeo rọ mõm, không xích, không có người dắt khi ra nơi công cộng bị phạt từ 1.000.000 đến 2.000.000 đồng. Nếu chó cắn người thì phải bồi thường theo Điều 603 Bộ luật Dân sự 2015, nặng thì bị truy cứu trách nhiệm hình sự.
Trước mắt, chị em trong kiệt nên nhờ tổ trưởng là bác Lê Văn Thí góp ý; nếu không chuyển thì kiến nghị UBND phường bằng văn bản.
Tháng 5, đội bắt chó thả rông của ông Trần Phước Thọ đã đưa 17 con về điểm nuôi nhốt. Phường chưa ghi nhận ca bệnh dại nào. Trạm Y tế phường tư vấn tiêm phòng từ 7h30 các ngày làm việc.

NGƯỜI THỢ MAY VÀ LỜI HỨA XUẤT KHẨU LAO ĐỘNG
Tiệm may Duyên nằm cạnh bưu điện xã. Chủ tiệm là bà Hoàng Thị Duyên, có hai thợ phụ: ⟦victim:Phạm Thị Tươi⟧ và Trần Thị Mận. Hồi tháng Giêng có người khách đến may áo dài, xưng tên Thùy, bảo có suất đi Hungary làm bánh, lương 38 triệu. Mận nghe cũng ham nhưng chồng không cho. Tươi thì cầm sổ đỏ của bố mẹ vay 110 triệu nộp "phí visa, phí đặt cọc".
Ngày bay lùi ba lần. Lần cuối Thùy nhắn: "Em chờ chị sang đại sứ quán", rồi khóa máy 0373 558 902.
Bà Duyên cho biết từ hôm ấy ⟦?victim:Tươi⟧ bỏ ăn, sụt 5 ký. Bố mẹ cô, ông Phạm Văn Tốt và bà Nguyễn Thị Nết, phải bán đôi bò trả lãi.
Trước khi nộp tiền đi làm việc ở nước ngoài, bà con tra tên công ty trên trang của Cục Quản lý lao động ngoài nước, hoặc hỏi Phòng Văn hóa – Xã hội xã, gặp ông Đinh Công Thành.

Sổ tay của bác tổ trưởng
Bác Âu Dương Khải làm tổ trưởng tổ dân phố 27 được mười một năm. Quyển sổ bìa xanh của bác chép đủ chuyện: ngày 3/1 nhắc nhà cô Thoa dẹp chậu cây lấn hè; ngày 18/1 hòa giải anh Bính với chú Quyền về chỗ để xe; ngày 6/2 báo điện lực tỉa cành xà cừ trước số 71.
Trang 46 bác ghi: "Bà Kha bị gọi điện dọa khóa SIM. Không tin. Tốt!". Trang 52: "Cậu Hiển nhận bưu phẩm lạ, không nhận, trả lại. Tốt!". Bác bảo chép thế để cuối năm đề nghị khen.
Thượng tá Lã Quý Thuần, Trưởng Công an phường, mượn quyển sổ làm tài liệu cho lớp bồi dưỡng 64 tổ trưởng. Trung úy Hán Thị Phương Dung đánh máy lại, đặt tên: "Nghề lo chuyện bao đồng".
Nhiều người hỏi phụ cấp bao nhiêu, bác cười, giơ hai bàn tay trắng.

Điểm nóng ma túy bị xóa
Ba năm trước, xóm Gò Mả có bảy người nghiện. Nay còn hai, đều đang uống methadone. Để có hôm nay là công của nhiều người. Ông Thái Bá Dương hiến đất dựng chốt. Chị Kỳ Thị Thủy mở lớp dạy làm hương. Anh Lô Văn Bường, từng nghiện 9 năm, giờ là tổ phó tổ tự quản, ngày ngày chở người đi uống thuốc.
Cũng có những người không lên báo. Ông Lang Văn Cầu, trưởng xóm cũ, mỗi sáng gõ cửa bảy nhà có người nghiện, chỉ để hỏi ăn gì chưa. Bà Hà Thị Nghĩnh có con trai út nằm trong danh sách, bà xin làm tạp vụ ở chốt, vừa nấu nước vừa coi chừng con. Bác sĩ Ngân Thị Quế, trưởng trạm y tế, nhớ mặt từng người đến uống thuốc, ai trễ quá 15 phút là nhắn tin.
Trong lễ tổng kết, giấy khen được trao cho ông Dương, chị Thủy, ông Cầu, bác sĩ Quế và anh Bường. Người viết ba lá thư không có mặt, cũng không có tên trong danh sách. Bí thư Đảng ủy xã Lữ Đình Phương nói lửng: "Có một tấm giấy khen chúng tôi in mà không trao, để dành".
Kể từ đêm ấy, học trò điểm trường không còn nhặt phải ống tiêm ở sân. Số hộ nghèo của xóm từ 31 còn 12. Đường vào xóm được đổ bê tông 640 m, do Công ty Thành Vinh của ông Phạm Hoàng Lệ tặng xi măng, dân góp cát.
Vụ triệt phá lớn nhất là đêm 12/3: bắt Lương Văn Tím, thu 146 viên hồng phiến. Đến nay mới có thể kể rằng, người đã ba lần viết giấy bỏ vào hòm thư tố giác là ⟦informant:cô giáo dạy mầm non duy nhất ở điểm trường xóm Gò Mả⟧.
Thiếu tá Nguyễn Cảnh Toàn cho biết hòm thư tố giác ở ngã ba vẫn mở, chìa khóa chỉ một mình Trưởng Công an xã giữ.

Đại hội Chi hội Nông dân thôn Tà Lọt
Đại hội bầu 5 đồng chí vào Ban chấp hành, ông Chamaléa Thiết trúng cử Chi hội trưởng với 71/74 phiếu. Báo cáo do bà Pi Năng Thị Hương trình bày nêu: 100% hội viên ký cam kết không vay tín dụng đen, không bán điều non.
Ở phần thảo luận, ông Katơr Sính kể rằng ở thôn khác có người bán điều non rồi mất luôn rẫy. Anh Mang Bảo góp ý: nên mời cán bộ ngân hàng chính sách về tận thôn. Bà Đạo Thị Kiều – Giám đốc phòng giao dịch – hứa mỗi tháng một buổi, vào ngày 16.
Đại úy Chu Thanh Tuấn, Công an xã, tham luận về việc nhận diện tờ rơi cho vay. Anh chỉ vào một tờ: "Không thế chấp, nhận tiền sau 5 phút – bà con thấy là xé".
Đại hội bế mạc lúc 11 giờ 15, liên hoan có rượu cần.

XE ÔM NGHÈO BỊ LẤY MẤT "CẦN CÂU CƠM"
Trước cổng bệnh viện có bốn bác xe ôm thay phiên nhau: bác Hồng râu, bác Trí, bác Sự và bác ⟦victim:Lê Đăng Phấn⟧. Hôm ấy tới lượt bác Trí nhưng bác nhường vì bạn chưa có cuốc nào. Khách là một thanh niên áo trắng, bảo chở đi khu công nghiệp, giữa đường nhờ dừng mua nước.
Bác vào quán mua hai chai trà đá, quay ra, xe 36K8 – 04 517 cùng khách đã mất hút. Chiếc xe ấy mua trả góp, còn sáu kỳ.

NGÀY HỘI TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC TẠI PHƯỜNG BẾN THỦY
Sáng 15-8, hơn 450 đại biểu và nhân dân dự ngày hội. Thiếu tướng Đoàn Anh Kỷ, Phó Giám đốc Công an tỉnh, đến dự và tặng 10 suất quà cho các gia đình có hoàn cảnh khó khăn.
Các tập thể được khen: Tổ bảo vệ ANTT khối 2 (tổ trưởng Phan Duy Thìn), CLB cựu quân nhân, Trường mầm non Hoa Mai. Cá nhân có ông Biện Văn Hiếu, bà Nguyễn Thị Tuyết Trinh, anh Lê Hữu Cường.

Một gia đình, ba mất mát
Trận lũ quét đêm 27/9 quét qua bản Nậm Tun. Nhà ông Giàng A Chinh nằm trên gò cao nên nguyên vẹn. Nhà em trai ông thấp hơn 20 mét. Em ông tên ⟦victim:Giàng A Sáu⟧. Vợ Sáu là ⟦victim:Sùng Thị Chá⟧. Họ có đứa con gái tên ⟦?victim,minor:Giàng Thị Nhia⟧, vừa vào lớp một.
Sáng ra, chỗ ấy chỉ còn bãi đá. Dân quân tìm được cả ba cách nhà 1,4 km.
Người đầu tiên băng qua dòng nước là Thượng úy Vù A Hồ. Đi cùng có thầy giáo Nguyễn Chí Thanh, y tá thôn Thào Thị Mỷ. Ông Chinh đưa cả nhà mình lên hội trường ở tạm, nhường gian nhà khô cho đội cứu hộ.
Đoàn của ông Trịnh Xuân Tuyên – Chủ tịch UBND xã – trao 25 triệu đồng hỗ trợ mai táng mỗi trường hợp. Các hộ Giàng A Pó, Lầu A Tông, Sùng A Dê đã di dời trước 17h.

Từ chối 800 triệu "giữ hộ"
Nghe lạ mà có thật. Anh Ngũ Thanh Bình, chủ trại vịt ở kinh Xáng, thấy điện thoại báo có 80 triệu từ người tên Lương Hoài Bão. Rồi có cuộc gọi: "Anh ơi em chuyển nhầm, anh chuyển lại số tài khoản khác giùm em". Anh Bình nhớ buổi họp tổ hôm trước, Thiếu úy Lâm Hoàng Diễm dặn rằng đó là chiêu ép vay. Anh trả lời: "Mai ra ngân hàng gặp tui".
Người kia không gọi lại nữa. Ngân hàng sau đó tự tra soát, đúng là chủ tài khoản chuyển nhầm thật, là một cô kế toán ở Bạc Liêu. Cô xin lỗi, anh cười hề hề.
Ông Năm Khuê, ông Ba Rớt nghe chuyện bàn tán cả buổi cà phê: giữ bình tĩnh thì người ngay không mất, người gian không được.
Nhớ: nhận tiền lạ, chỉ hoàn trả qua ngân hàng, không tự chuyển.

Kết quả điều tra vụ tấm bia mộ bị đập
Sáng mồng 2 tháng Giêng, nghĩa trang họ Cao bị đập 14 ngôi mộ. Trưởng họ Cao Đình Tứ cùng các ông Cao Đình Bật, Cao Đình Khôi làm đơn. Lúc đầu mọi nghi ngờ đổ vào nhà ông ⟦victim:Phan Văn Thược⟧ vì trước đó hai bên kiện nhau bờ mương. Người trong họ kéo tới, ném gạch vỡ mái bếp, ông bị một viên trúng trán, khâu 7 mũi.
Đến ngày mồng 9, công an mới làm rõ: kẻ đập mộ là Nguyễn Tuấn Đồng, nghiện game, tìm vàng. Ông trưởng họ sang tận nhà xin lỗi, bồi thường 12 triệu.
Trung tá Kiều Văn Bảo nói tại cuộc họp thôn: tức giận không thay được chứng cứ. Ba người ném gạch bị phạt hành chính, mỗi người 6.500.000đ.
Ông Cao Đình Bật phát biểu: "Họ tôi mang tiếng, chúng tôi nhận".

Danh sách ủng hộ quỹ "Ngọn nến xanh" đợt 2
(Quỹ giúp con em công nhân mất cha, mẹ vì tai nạn lao động – do Công đoàn phường và Hội LHPN phường lập)
1. Ông Hà Xuân Trường, tổ 3: 500.000đ
2. Gia đình bà Đỗ Thị Ngọc Hân, số 19/4 đường Lò Gạch: 1.000.000đ
3. Công ty TNHH Bao bì Vạn Lợi (bà Ông Thị Lài đại diện): 20.000.000đ
4. Thầy Đặng Phúc Hải và tập thể lớp 9A1: 2.350.000đ
5. Anh Sú A Cầu, bảo vệ kho lạnh: 200.000đ
6. Tổ tự quản hẻm 33 (tổ trưởng: chị Trà My): 3.100.000đ
7. Một người không nêu tên: 5.000.000đ
Cộng đợt 2: 32.150.000đ. Lũy kế: 88.900.000đ.
Thư ký quỹ: Nguyễn Hoàng Thy. Giám sát: ông Lê Chí Công, Trưởng ban Thanh tra nhân dân. Sổ sách công khai tại trụ sở, ai muốn xem cứ hỏi cô Thy.

CHÁU GÁI VÀ NGƯỜI CHA DƯỢNG
Cô chủ nhiệm ⟦informant:Hoàng Thị Thơm⟧ để ý em ⟦?victim,minor:L.⟧, học sinh lớp 5C Trường Tiểu học Yên Thắng, luôn mặc áo dài tay giữa tháng sáu. Gặng hỏi mãi em mới vén tay: những vết bầm chồng lên nhau. Cô Thơm trình báo hiệu trưởng ⟦informant:Nguyễn Hữu Đoan⟧, rồi hai thầy cô đến công an xã.
Mẹ em đi làm ăn xa, ông bà ngoại ở huyện cũ cách 40 cây số. Cha dượng là Trần Văn Sửu, thợ xẻ, hễ say là lấy roi điện.
Thiếu tá Lê Thị Kim Ngân, người lấy lời khai thân thiện, đã đưa em tới nhà người dì ruột. Bà Vi Thị Thìn – Chủ tịch Hội Phụ nữ – nhận đỡ đầu, mỗi tháng 700 nghìn. Hội Cựu giáo chức tặng xe đạp.
Sửu bị khởi tố ngày 22/6/2026. Tổng đài bảo vệ trẻ em: 111.

NGHỀ GÁC CHẮN VÀ NHỮNG LẦN THÓT TIM
Chị Nguyễn Thị Sen gác chắn đường ngang km 1.123 đã 16 năm. Có lần một cụ ông dắt bò qua, bò đứng ì giữa ray, chị cùng anh Trương Đình Tuyển lôi ra kịp trước mũi tàu SE7 chừng mười giây. Lần khác, hai học sinh cố luồn, chị quát to đến khản cổ.
"Tui chưa để ai chết trên tay tui, đó là phần thưởng lớn nhất", chị nói.

Chuyện nhà chú ⟦victim:Sáu Kẹo⟧
Chú ⟦?victim:Sáu Kẹo⟧ có tiệm tạp hóa, thím Sáu ngồi bán, thằng con Huỳnh Tấn Phát giao hàng, đứa dâu Nguyễn Thị Kiều Tiên coi sổ sách. Bữa kia, có cuộc gọi xưng "thuế cơ sở", kêu chuyển đổi hộ kinh doanh, phải cài app. Thím Sáu đưa máy cho con dâu. Tiên biểu: "Má đừng đụng, để con ra thuế hỏi". Nhưng chiều đó thím ngủ trưa, chú Sáu ở nhà một mình, tụi nó gọi lại.
Máy đứng hình chừng 10 phút. Tài khoản 0601 8842 7759 đứng tên ⟦?victim:Huỳnh Văn Kẹo⟧ còn đúng 51.000 đồng, bay mất 167 triệu.
Cán bộ Thuế cơ sở 8, bà Lý Ngọc Hường, khẳng định không gọi điện yêu cầu cài bất cứ app gì. Đại úy Trương Văn Lắm đang thụ lý.
Mấy tiệm kế bên của bà Chín Đầy, anh Quách Phú cũng bị gọi, may chưa ai làm theo.

HỘI THI LÁI XE AN TOÀN CHO NỮ CÔNG NHÂN
Hội thi thu hút 96 thí sinh. Ban giám khảo: Thiếu tá Viên Đình Hậu (Đội CSGT số 5), bà Mạnh Thị Lành, ông Trần Nguyên Cát. Vòng 1 thi lý thuyết 20 câu; vòng 2 đi zích zắc, phanh khẩn cấp; vòng 3 kể chuyện.
Kết quả: Nhất – Hà Thị Thu Phương; Nhì – Bạch Thị Nhung; Ba – Ngân Thị Hoài, Đào Mai Anh.

THÔNG TIN VỤ CHÁY XƯỞNG MỘC ĐÊM 4/11
Ba xưởng nằm liền nhau trong làng nghề: xưởng của ông Vũ Đình Chung, xưởng của bà ⟦?victim:Lại Thị Nương⟧, xưởng của anh ⟦victim:Đỗ Mạnh Thắng⟧. Lửa phát ra ở xưởng giữa – xưởng bà Nương – nhưng do gió, xưởng này chỉ sém mái, còn xưởng cuối dãy thiêu rụi, thiệt hại ước 1 tỷ 350 triệu đồng. Nhà ông Chung có tường ngăn cháy, không ảnh hưởng gì.
Thợ phun sơn ⟦victim:Cầm Bá Trượng⟧ ngủ lại trông hàng bị bỏng độ 2 ở lưng. Đồng hương của anh là Vi Văn Hạnh đưa đi viện.
Cảnh sát PCCC khu vực 3 huy động 4 xe, 29 chiến sĩ do Trung tá Ngô Quang Dũng chỉ huy. Đến 2h05 dập tắt. Nguyên nhân: máy nén khí không ngắt điện.
Chủ tịch UBND xã Phan Xuân Hạnh chỉ đạo kiểm tra toàn bộ 86 xưởng trước 20/11.

Nói chuyện truyền thống: Anh hùng Lê Văn Thọ và tổ săn máy bay
Ở xã này lứa tuổi 70 ai cũng thuộc chuyện tổ săn máy bay bắn rơi chiếc F-4 ngày 17/7/1967. Khẩu đội trưởng Lê Văn Thọ bị mảnh bom phạt ngang bụng vẫn hô bắn. Hai cô nuôi quân Nguyễn Thị Lan, Nguyễn Thị Thi ngã xuống bên bếp. Cụ Mai Xuân Tứ, người sống sót, năm nay 88 tuổi, chống gậy lên kể.
"Chúng nó mà sống thì bây giờ cũng lên cụ", cụ nói, cả hội trường lặng đi.
Chương trình do Chi đoàn Công an xã tổ chức. Thượng úy Lê Thùy Dương đọc thư của gia đình bà Lan. Đoàn viên nhận chăm sóc 42 phần mộ. Ông Nguyễn Bá Sử, cháu liệt sĩ Thi, tặng xã tấm ảnh duy nhất còn lại.
Phần thưởng đố vui thuộc về đội thôn Tiên Cầu của chị Hoàng Thảo Ly.

LOA PHƯỜNG: GIẢ CÔNG TY ĐIỆN LỰC
Bà con chú ý nghe! Mấy hôm nay kẻ gian gọi điện đọc đúng mã khách hàng, đúng số tiền điện, dọa 2 tiếng nữa cắt. Nhà cô ⟦victim:Hạ Thị Bưởi⟧, phố Hàng Chĩnh, mất 9 triệu rưỡi vì bấm vào http://evn-thanhtoan.vip. Nhà bác Thiều, bác Giao, cô Liễu cũng bị gọi mà các bác tỉnh, dập máy.
Cô ⟦?victim:Bưởi⟧ nhờ loa phường nhắn: "Đừng ai như tôi, tiếc đứt ruột".

Khen thưởng đột xuất ba công dân
Chiều qua UBND phường khen thưởng đột xuất: anh Lương Xuân Bách, thợ lắp điều hòa; chị Hứa Thị Kim Chung, chủ quán bún cá; em Tạ Quốc Cường, sinh viên. Khi nghe tiếng kêu trong căn nhà bốc khói ở ngách 9, anh Bách dùng máy cắt phá chuồng cọp tầng 2, chị Kim Chung trải đệm, em Cường bế từng người ra.
Bốn người trong nhà đều bình an, đồ đạc hư hại không đáng kể.
Anh Bách nói nghề của anh quen trèo, "gặp ai cũng làm thế". Chị Kim Chung tiếc nồi nước lèo cháy khét. Em Cường hôm sau vẫn đi thi môn Giải tích.
Trao giấy khen có đồng chí Tống Ngọc Sơn, Bí thư Đảng ủy; Trung tá Đồng Minh Phú, Trưởng Công an phường. Mức thưởng mỗi người 1,5 lần lương cơ sở... tức 3.510.000 đồng.

Hai cô công nhân trùng tên
Khu trọ Đồng Tâm có hai cô Nguyệt. Nguyệt "béo" – Cao Thị Minh Nguyệt – làm ở xưởng linh kiện, tổ trưởng tổ tự quản công nhân. Nguyệt "gầy" – ⟦victim:Lò Thị Nguyệt⟧ – mới từ Sông Mã xuống được bốn tháng. Đồng hương của cô gầy tên Cà Văn Thỏa rủ góp tiền mua lại suất "ký túc xá giá rẻ", hứa cuối tháng giao phòng.
Cuối tháng không có phòng nào cả. 18,5 triệu là tiền lương dành sửa nhà cho bố mẹ.
Cô tổ trưởng nghe kể thì họp tổ ngay tối đó, có chị Đinh Thị Mây, anh Phùng Quang Đại cùng dự, hướng dẫn viết đơn. Đại úy Ninh Văn Trực tiếp nhận lúc 21h cùng ngày; ba hôm sau Thỏa trả lại 12 triệu.
Tổ tự quản công nhân dán ngay ở cửa bốn câu hỏi: Ai bán? Giấy đâu? Trả vào tài khoản của ai? Đã hỏi tổ chưa?

XÃ CÔNG BỐ KẾT QUẢ XÁC MINH TIN ĐỒN "BẮT CÓC TRẺ EM"
Trước thông tin lan truyền trên mạng về việc một phụ nữ áo đỏ bắt trẻ ở cổng trường mầm non, Công an xã đã làm việc với những người liên quan.
Kết quả: người phụ nữ là bà ⟦?victim:Trương Thị Lụa⟧, 58 tuổi, bà nội của một cháu trong lớp, đến đón cháu sớm mà chưa đăng ký với cô giáo. Cô Mai Thị Diệp không cho đón là đúng quy trình. Anh Bùi Văn Thuyên quay clip đăng lên trang cá nhân với dòng "bắt được mẹ mìn" là sai, đã gỡ bài, xin lỗi và bị phạt 7,5 triệu đồng.
Hiệu trưởng Đặng Thị Hồng Vân cho biết nhà trường sẽ cấp thẻ đón cho 218 phụ huynh.
Trung tá Đậu Quốc Phong, Trưởng Công an xã: "Không có vụ bắt cóc nào. Đề nghị bà con đừng chia sẻ khi chưa kiểm chứng".

MÓN TIỀN TUẤT CỦA BÀ VỢ LIỆT SĨ
Bà ⟦victim:Hà Thị Chuyên⟧ năm nay 81 tuổi. Chồng bà, liệt sĩ Lương Ngọc Quyến, hy sinh ở Quảng Trị năm 1972. Con trai bà là Lương Ngọc Hoàn làm công nhân đường sắt, con dâu là Nguyễn Thị Gái ở nhà làm ruộng. Tiền tuất bà để dành mười mấy năm, gói trong khăn len, dự định vào Quảng Trị tìm mộ ông.
Đầu tháng Bảy, có đoàn ba người đến, đưa thẻ "Trung tâm tìm kiếm liệt sĩ bằng ADN tâm linh". Họ khóc trước bàn thờ. Bà đưa họ 62 triệu.
Chị Gái đi cấy về thì đoàn đã lên xe, chỉ kịp thấy chiếc Innova trắng biển 29D-553.20.
Ông Lê Đức Cảnh, Chủ tịch Hội Cựu chiến binh, phẫn nộ: "Lừa ai chứ lừa vợ liệt sĩ thì quá nhẫn tâm". Việc tìm hài cốt liệt sĩ, giám định ADN hoàn toàn miễn phí, liên hệ Phòng Văn hóa – Xã hội của xã.

CHÂN DUNG NGƯỜI ĐỘI TRƯỞNG BẮT CƯỚP ĐƯỜNG PHỐ
Anh Dương Hớn Minh chạy xe ba gác, tuổi Tuất, người nhỏ thó. Mười hai năm nay anh cùng năm bạn – Tú, Lợi, "Đen", Sang, Chí – lập đội săn bắt cướp của phường. Đến hết tháng 10, đội đã bắt quả tang 93 vụ, bàn giao 121 đối tượng.
Đội có mấy nguyên tắc, anh viết lên tấm bìa treo ở tiệm sửa xe của "Đen" – tên thật Trà Văn Đen. Một: không đuổi vào hẻm cụt. Hai: không đánh người đã nằm xuống. Ba: bắt được là gọi công an trong vòng 2 phút. Bốn: không nhận tiền của người mất của. Năm nay thêm điều năm, do chính Trung tá Quan Chí Hòa đề nghị: phải có người quay lại toàn bộ quá trình.
Anh Lợi từng hỏng hai chiếc xe vì truy đuổi, vợ can, nghỉ ba tháng rồi quay lại. Anh Chí chạy xe ôm công nghệ, có bữa đang chở khách thì thấy giật dọc, phải xin lỗi khách, khách bảo "chạy đi, tôi ôm chặt". Chị khách ấy, nhà giáo Lương Mỹ Ngọc, sau này trở thành người chuyên viết bài về đội. Thầy Kha Vạn Lực dạy võ miễn phí mỗi tối chủ nhật; ông chủ tiệm thuốc Bửu Sanh phát bông băng.
Không phải lúc nào cũng thành công. Tú nhớ mãi lần chậm một đèn đỏ, tên cướp mất hút, bà cụ ngồi bệt dưới đường. Cả đội góp lại được hai triệu đưa bà về xe.
Anh kể trận nhớ đời ở vòng xoay Phú Lâm: hai tên cướp giật túi của một cô giáo rồi rút kim tiêm. Cô giáo ấy về sau làm bánh ít đem cho cả đội mỗi dịp Tết. Tên cô thì anh không nói, "để người ta yên".
Vợ anh, chị Thái Kim Hoàng, nửa thương nửa giận: "Đi hoài, xe hư hoài". Thượng tá Triệu Vĩ Cường trao cho đội áo giáp, bộ đàm.
Năm 2026 đội nhận Bằng khen của Bộ Công an. Tiền thưởng 15 triệu, anh em chia ba: mua bảo hiểm, sửa xe, tặng trẻ mồ côi ở mái ấm Hoa Sen.

Cái chết ở mương thủy lợi: lời cảnh tỉnh
Sau giờ học thể dục chiều thứ tư, bốn bạn rủ nhau ra mương N6 tắm cho mát. Một bạn sợ mẹ mắng nên về. Một bạn đứng trên bờ giữ quần áo. Một bạn bám được vào cọc tre. Còn ⟦?victim,minor:Ngô Gia Huy⟧ thì bị cống hút.
Người dân xóm Bãi, trong đó có ông Đường Văn Thông và anh Lại Thế Vũ, mò hơn một giờ mới thấy.
Bố em – anh Ngô Gia Thịnh – đang ở Đài Loan, chưa kịp về. Cô chủ nhiệm Đoàn Cẩm Tú nói lớp để trống chỗ bàn ba đến hết năm.
UBND xã họp khẩn: rào 1,2 km mương, cắm 15 biển cấm, mở lớp bơi miễn phí do thầy Nghiêm Phú Cường dạy, đăng ký từ 01/6 tại nhà thi đấu. Đồng chí Chủ tịch xã Khổng Thị Lệ yêu cầu trưởng thôn nào để tái diễn phải kiểm điểm.

Phỏng vấn: "Đừng xấu hổ khi bị lừa"
PV: Thưa bác sĩ tâm lý Văn Thị Hạnh Dung, vì sao nhiều người mất tiền mà giấu?
Bà Dung: Vì họ sợ bị cười. Tôi từng gặp một vị giám đốc, một nhà giáo, cả một người bán vé số. Nỗi xấu hổ giống hệt nhau.
PV: Gia đình nên làm gì?
Bà Dung: Câu đầu tiên đừng là "Sao ngu thế". Hãy hỏi "Anh/chị có ổn không".
PV: Xin hỏi Trung tá Tiết Văn Hòa, Đội trưởng Đội Cảnh sát hình sự, giờ vàng là bao lâu?
Ông Hòa: 30 phút đầu. Gọi ngân hàng khóa tài khoản trước, rồi đến công an.
PV: Còn chị Nhan Mỹ Xuân, Chủ tịch Hội Phụ nữ, hội có hoạt động gì?
Chị Xuân: Hội mở góc "Kể đi, không ai cười", sáng thứ bảy hàng tuần tại số 5 Cống Quỳnh. Đã có 43 lượt người tới. Mọi chuyện nói ở đó thì ở lại đó.

CHỦ NHÀ TRỌ, KHÁCH TRỌ VÀ CÁI CAMERA
Nhà trọ 14 phòng của ông Vòng A Sáng vốn yên ắng. Phòng 3 có vợ chồng anh Lê Minh Quý, phòng 4 là hai nữ sinh, phòng 6 có chị ⟦victim:Đỗ Thị Yến Nhi⟧ làm nail. Chị là người kỹ tính, hay lau quạt thông gió. Nhờ vậy mới phát hiện vật tròn đen bằng hạt đậu, đèn đỏ nhấp nháy. Đoạn phim quay lén suốt 5 tuần đã bị kẻ đặt máy đem ra đòi 50 triệu.
Thủ phạm không phải ông chủ như lời đồn. Đó là Nguyễn Hải Đăng Khoa, khách trọ cũ phòng 6.
Ông Sáng mất khách, buồn bã nói với tổ dân phố rằng ông cũng chẳng biết gì. Chi hội trưởng Phụ nữ Tằng Cún Mùi và Thiếu úy Phạm Ngọc Diễm đã kiểm tra lại toàn bộ 14 phòng.
Phát hiện thiết bị lạ: không tháo, không lau, chụp hình, gọi công an.

Trao nhà "Nghĩa tình đồng đội"
Sáng 22-12, Hội Cựu chiến binh xã trao nhà cho ông Lường Văn Hặc, thương binh 3/4, bản Pom Khoang. Nhà rộng 56 m2, trị giá 135 triệu; Công an tỉnh hỗ trợ 60 triệu, dòng họ góp 40 ngày công, ông Lò Văn Chiêng cho gỗ, bà Quàng Thị Hịa cho ngói.
Ông Hặc mất một chân ở mặt trận Vị Xuyên. Bạn cùng đại đội của ông, liệt sĩ Hoàng Văn Sài, nằm lại điểm cao 685. Lúc nhận chìa khóa, ông không vào ngay mà ra góc sân đốt nén hương, gọi: "Sài ơi, tao có nhà rồi".
Đại tá Phạm Hồng Thái, Phó Giám đốc Công an tỉnh, tặng thêm chiếc ti vi. Trung úy Tòng Văn Ánh dắt điện, lắp công tơ. Chị Hoàng Thị Nết, em gái liệt sĩ Sài, vượt 90 km sang dự.
Đây là căn thứ 28 của chương trình.

MỘT BUỔI TỐI, BA CUỘC GỌI
Tổ 8 tối thứ Sáu. 19h20, ông Phó Đức Lượng nhận cuộc gọi "Sở Y tế hoàn tiền bảo hiểm" – ông cúp máy. 19h45, chị Liêu Thị Bình nhận cuộc gọi y chang – chị nói đang bận. 20h10, chuông reo ở nhà bà ⟦victim:Trương Tuyết Lan⟧ – bà nghe tới phút thứ 31.
Kẻ gọi điện biết bà vừa nằm viện 12 ngày, biết cả tên bác sĩ điều trị là ông Hứa Chí Thành. "Nó đọc đúng quá nên tui tin". Bà quét khuôn mặt theo yêu cầu. 20h42, máy báo trừ 45.000.000đ, rồi 45.000.000đ, rồi 31.700.000đ.
Bác sĩ Thành khi được hỏi cũng bất ngờ, bệnh viện đã báo cáo việc nghi lộ dữ liệu.
Luật Bảo vệ dữ liệu cá nhân có hiệu lực từ 01/01/2026 quy định rõ trách nhiệm của nơi giữ hồ sơ. Thiếu tá Vương Bách Chiến đề nghị ai bị gọi ở tổ 8 cung cấp thêm thông tin.

HƯỚNG DẪN TỔ CHỨC CHỮ THẬP ĐỎ TIẾP NHẬN TIỀN ỦNG HỘ SAU BÃO SỐ 11
Kính gửi: các ông (bà) Chi hội trưởng
Để tránh lợi dụng, Hội Chữ thập đỏ xã đề nghị:
a) Chỉ tiếp nhận tại trụ sở (thủ quỹ: bà Nguyễn Thị Ngọc Phấn) hoặc tại nhà văn hóa thôn có phiếu thu liên 2.
b) Không đăng ảnh người thân nạn nhân, không đăng tên trẻ em.
c) Danh sách nhà hảo tâm niêm yết hàng tuần. Tuần 1 đã có: ông Tưởng Duy Hiển 3 triệu, cơ sở nem chua bà Cúc 2 triệu, nhóm phượt "Bụi Đỏ" của anh Ngân Văn Toán 11,2 triệu, cháu ⟦?minor,?victim:Phạm Hoài An⟧ góp con lợn đất 417.000đ.
d) Phát hiện fanpage giả mang tên Hội thì chụp lại, gửi anh Trần Đăng Ninh – cán bộ văn hóa.
Bão làm 02 người thiệt mạng, 5 người bị thương; danh sách do UBND xã quản lý, không công bố.
Thay mặt Ban Chấp hành: Chủ tịch Lê Xuân Bính.

Vụ hành hung ở bãi đỗ xe chợ đầu mối
Đội bốc xếp số 2 gồm ông Tám Rô (đội trưởng), ba anh em nhà họ Sơn là Sơn Ngọc, Sơn Bal và ⟦victim:Sơn Rích Thi⟧, cùng năm người nữa. Đêm 7/7, xe dưa hấu về trễ, đội 5 giành mối. Tám Rô bảo nhịn, đừng gây. Nhưng người của đội 5, tên Ung Văn Lẹ, vớ cây móc hàng đập trúng đầu cậu em út đang cúi buộc dây.
Giám định: tổn hại 21% sức khỏe.
Người chỉ nơi Lẹ trốn là ⟦informant:bà Tư bán trà đá ngay cầu cảng số 2⟧.

Học viên giỏi lớp võ tự vệ nữ
Lớp võ tự vệ do võ sư Đào Thị Hồng Cẩm đứng lớp, mở tối hai – tư – sáu ở nhà văn hóa lao động phường, học phí 0 đồng. Khóa 7 có 38 học viên, từ sinh viên đến bà nội trợ. Chị Âu Thị Mỵ, 44 tuổi, học thuộc 12 thế gỡ; em Hồng Ngọc Anh Thư chuyên đóng vai kẻ tấn công; cụ Lục Tiểu Phụng 67 tuổi đá bao cát bùm bụp.

BỊ NGƯỜI QUEN LỪA BÁN SANG BIÊN GIỚI
Năm cô gái cùng bản thân nhau như chị em: ⟦informant:Vừ Y Dở⟧, Và Y Xia, Lầu Y Pà, Hờ Y Chư, ⟦?victim,minor:Mùa Y Nênh⟧. Nênh ít tuổi nhất, sinh tháng 5/2010. Hôm hội xuân, người quen trên mạng tên "Tùng Nghệ" hẹn đưa đi chơi phố. Bốn cô chị đều ngoài hai mươi, đòi đi cùng, hắn nói xe chỉ đủ một chỗ.
Hai tháng sau mới có tin: em đang ở một quán karaoke bên kia cửa khẩu, bị ép tiếp khách để trả "tiền xe" 70 triệu.
Chuyên án do Đại tá Trần Ngọc Tuấn làm trưởng ban, Thiếu tá Bộ đội Biên phòng Lương Bá Vinh phối hợp, đã giải cứu em ngày 30/4 cùng ba người khác. ⟦?informant:Vừ Y Dở⟧ là người nhớ được tên tài khoản, gửi ảnh chụp màn hình cho cô giáo Nguyễn Thị Hoài Phương.
Đường dây nóng phòng, chống mua bán người: 111.

Tin tổng hợp tháng 9 – xã Tân Hòa Đông
• Phạm pháp hình sự: 2 vụ (giảm 3). Làm rõ 2/2.
• Cháy: 1 vụ cháy cỏ, không thiệt hại.
• Hòa giải: 5 việc, thành 4. Hòa giải viên tích cực: ông Mười Lễ, bà Út Mười, thầy Châu Văn Liêm (giáo viên hưu).
• Nhân khẩu: tiếp nhận 41 hồ sơ tạm trú, cấp 66 căn cước. Người lớn tuổi nhất được cấp: cụ Đỗ Thị Dậm, 102 tuổi, Thiếu úy Tô Hoài Linh đến nhà làm.
• Vũ khí: ông Bảy Cội giao nộp 01 súng hơi, anh Ngô Chí Dũng 02 bình xịt.
• Gương mặt tháng: chị Bảo Trân, shipper, trả lại 6 triệu khách chuyển dư.
• Nhắc việc: tháng 10 nước lên, cầu kênh 7 chỉ cho xe dưới 1,5 tấn.
Tổng hợp: Trung úy Lưu Khải Phong. Duyệt: Thiếu tá Đồng Văn Út.

NỖI ĐAU SAU TIẾNG PHÁO TỰ CHẾ
Tiệm sửa điện tử của ông ⟦victim:Viên Ngọc Bảo⟧ nằm sát cổng chợ Kép. Ông có hai người học việc, Dương Văn Khải 22 tuổi và ⟦?victim,minor:Thân Đức Mạnh⟧ 16 tuổi. Chuyện xảy ra khi ông đi vắng: cậu nhỏ mua lưu huỳnh với kali clorat trên mạng, học theo clip, nhồi vào ống. Một tiếng nổ rung cả dãy phố.
Khải đang ăn bún ở quán đối diện nên thoát. ⟦?minor,?victim:Mạnh⟧ mất ba ngón tay phải, mắt trái chỉ còn phân biệt sáng tối. Tiệm hư hỏng khoảng 220 triệu đồng.
Mẹ của ⟦?minor,?victim:Mạnh⟧ là bà Hà Thị Vượng đóng cửa không tiếp ai. Bà hàng xóm Đỗ Thị Thìn mang cơm sang đặt ở bậu cửa.
Ngày 25 Chạp, đoàn công tác do Trung tá Giáp Xuân Hùng dẫn đầu đi từng lớp của 3 trường cấp III tuyên truyền. Chế pháo nổ có thể bị tù từ 1 đến 15 năm.

Bài phát thanh: Nghị định 168 và chuyện mũ bảo hiểm
(Nhạc hiệu) Đây là Đài truyền thanh phường Sơn Phong. Biên tập: Kỳ Duyên. Phát thanh viên: Quốc Bình, Hạ Vy.
Quốc Bình: Thưa bà con, không đội mũ bảo hiểm phạt từ 400 đến 600 nghìn. Chở trẻ từ 6 tuổi trở lên không đội mũ cũng phạt như vậy.
Hạ Vy: Bác sĩ Lã Thị Minh Châu, khoa Ngoại thần kinh, cho biết 7/10 ca tử vong do tai nạn xe máy là chấn thương sọ não.
Quốc Bình: Hôm qua Tổ Cảnh sát trật tự của Đại úy Trần Viết Thắng đã tặng mũ thay vì phạt cho ba người: bác Phạm Thị Tờn bán bắp, chú Nguyễn Chơn và anh sinh viên Lê Đại.
Hạ Vy: Chú Chơn nói gì anh Bình?
Quốc Bình: Chú bảo "Mũ đẹp ri không đội uổng".
(Nhạc cắt)

NGƯỜI CHA ĐI TÌM CÔNG BẰNG
Bà con khu tái định cư nhớ mãi hình ảnh ông Kha Văn Pành ngày nào cũng đạp xe 12 cây số lên trụ sở. Con trai ông chết trong hầm vàng trái phép hồi tháng 2. Chủ hầm bảo là "đi lạc, ngã suối", đưa 30 triệu rồi thôi. Ông không nhận.
Bạn cùng làm của con ông bỏ về quê hết, chỉ một người quay lại nói thật: ⟦informant:Lữ Văn Đôi⟧. Nhờ lời khai ấy mà công an khai quật được đoạn hầm sập, nơi tìm thấy chiếc điện thoại của ⟦victim:Kha Văn Thành⟧.
Ông Pành còn một người con nữa là Kha Thị Luyến, học trung cấp dược. Hồi anh mất, Luyến định bỏ học, cô giáo chủ nhiệm Trương Diệu Hoa tới tận nhà, ngủ lại một đêm. Chú ruột là Kha Văn Nhất thì ngày nào cũng khuyên anh mình nhận tiền cho yên. Hai anh em giận nhau gần nửa năm, gặp trên đường không chào.
Khi có kết quả, ông Nhất sang, đặt chai rượu xuống sàn nhà. Ông Pành rót ba chén, một chén để trước di ảnh của ⟦?victim:Thành⟧. Trưởng bản Lô Văn Sơn bảo đấy là lần đầu ông thấy ông Pành uống rượu.
Đoàn liên ngành do ông Nguyễn Trọng Bính, Phó Giám đốc Sở, dẫn đầu đã đánh sập 9 cửa hầm, thu 4 máy nổ, 120 m ống hơi, 37 kíp nổ. Đại úy Cụt Văn Lập, Trung úy Moong Văn Phò cắm chốt ở khe suốt 45 ngày. Dân quân của anh Xeo Văn Hùng tải gạo. Người đến khai thác trái phép bị phạt theo Nghị định 36/2020/NĐ-CP, chủ hầm thì bị truy tố.
Chủ hầm Ngân Văn Nghị cùng hai quản lý đã bị bắt. Thượng tá Hồ Viết Duẩn, người chỉ đạo chuyên án, bảo ông Pành: "Bác về nghỉ, phần còn lại để chúng tôi".
Mặt trận xã do bà Lô Thị Nguyệt làm chủ tịch hỗ trợ gia đình con giống trị giá 20tr.

Cụ ông 76 tuổi và ba người "cháu" tốt bụng
Cụ Vưu Khai Tâm đi bộ ra ngân hàng, định rút 500 triệu gửi "Viện Kiểm sát". Ở quầy, nhân viên ⟦?informant:Phùng Gia Linh⟧ thấy cụ cứ nhìn điện thoại, tay run. Cô rót cho cụ chén nước, hỏi chuyện quê, chuyện vườn. Bảo vệ ⟦?informant:Trần Bá Hải⟧ ra ngoài gọi cảnh sát khu vực. Mười phút sau, Đại úy Nông Phúc Thịnh tới, cầm máy nói "Alo, tôi là công an thật đây", đầu dây tắt phụt.
Sổ tiết kiệm của cụ còn nguyên.
Giám đốc chi nhánh, bà Lăng Thị Bảo Ngọc, thưởng nóng cho ⟦?informant:Phùng Gia Linh⟧ và ⟦?informant:Trần Bá Hải⟧ mỗi người 2 triệu đồng. Con gái cụ, chị Vưu Ái Nhi, từ Đà Nẵng bay ra cảm ơn.
Cụ Tâm cười móm mém: "Hóa ra tôi còn có phúc".

Ngõ Giếng và cô chủ tiệm hoa
Chủ tiệm hoa là cô ⟦victim:Mỹ Duyên⟧, hai đời sống ở ngõ. Bên trái tiệm là hàng phở nhà bác Khiêm; bên phải là hiệu thuốc của dược sĩ Ngọc Tuyền. Tháng trước cô nhận đơn đặt 40 lẵng hoa khai trương của "Trung tá Khánh, Ban Hậu cần". Người này nhờ cô ứng mua giúp 300 suất thịt hộp ở một đại lý, sẽ trả chung. Cô ứng. Đại lý là đồng bọn.
Bác Khiêm trước đó cũng được đặt 200 bát phở nhưng bác đòi cọc nên họ lặn. Hiệu thuốc thì chỉ bán tại quầy.
Số tài khoản nhận tiền là 9704 3311 86, số tiền 87 triệu. Tên Khánh dùng số 0563-219-004.
Đơn vị quân đội không đặt hàng kiểu đó – Thượng úy QNCN Nguyễn Tất Đạt, Ban Chỉ huy quân sự phường, khẳng định.

Tháng 3 nhớ về chị Ba Định của làng Rau
Câu lạc bộ "Đồng khởi mới" của phụ nữ làng Rau lấy tên theo tích các má các chị đi đấu tranh năm xưa. Má Bảy Thời bị bắn chết trên đầu cầu, tay còn cầm nhành dừa; chị Tư Lượm bị tra điện tới điếc. Tên các chị nay đặt cho hai con hẻm.
Chủ nhiệm hiện tại là chị Đoàn Thị Cẩm Giang. Chị Giang chia 40 hội viên thành 4 nhóm: canh lửa, canh trộm, canh số đề, canh chồng say. Nhóm "canh chồng say" của chị Tăng Thị Hường nổi tiếng nhứt, hễ nghe to tiếng là xách đèn pin qua "mượn nước mắm".
Trung tá Nguyễn Hải Triều kể vui tại lễ 8/3: nhờ mượn nước mắm mà ba năm nay không hộ nào phải lập biên bản.
Phường trao cờ thi đua, kèm một can nước mắm 20 lít.
`,
  `
📣 CÔNG AN PHƯỜNG CẢNH BÁO – ĐỌC KỸ NHÉ CẢ NHÀ
Hôm nay admin kể chuyện của một mẹ bỉm khu chung cư Hoàng Kim. Mẹ có nick "Mẹ Bống", ngoài đời là chị ⟦victim:Chu Hải Yến⟧, có cô bạn thân Lê Tường Vi cùng tầng. Hai mẹ cùng thấy quảng cáo "tuyển mẫu nhí cho hãng sữa". Vi lười nên lướt qua. Còn bên kia thì nhắn tin, được add vào nhóm, làm nhiệm vụ chuyển tiền "lấy điểm ảnh". 5 lần, 134 củ. Hết sạch tiền đẻ 😢
Trưởng ban quản trị, anh Khúc Duy Anh, đã dán cảnh báo trong 4 thang máy. Đồng chí Thượng úy Lê Minh Tâm (cảnh sát khu vực) livestream tối thứ năm, 312 người xem, trả lời 57 câu.
❌ Không nộp tiền để được "casting"
❌ Không gửi ảnh con, giấy khai sinh
✅ Nghi ngờ thì inbox trang hoặc gọi trực ban
#canhgiac #phuongminhkhai

BIÊN BẢN SINH HOẠT TỔ TỰ QUẢN ĐƯỜNG BIÊN MỐC GIỚI SỐ 3
Thời gian: 14h ngày 05 tháng 12 năm 2026. Địa điểm: nhà ông Đeo Văn Ín.
Có mặt: Ông Ín (tổ trưởng), bà Tao Thị Lả, anh Khoàng Văn Seo, ông Chang A Páo, anh Giàng Páo Mỷ cùng 17 hộ. Khách mời: Thiếu tá Lò Văn Phanh – Đồn Biên phòng; Đại úy Hảng A Nhè – Công an xã.
1. Anh Seo báo cáo tuần tra 4 lượt cột mốc 42–44, không phát hiện xâm phạm.
2. Bà Lả nêu chuyện nghe trên đài về những người sang bên kia làm thuê rồi bị giữ, bị đánh; đề nghị tổ không ai đi chui.
3. Ông Páo xin vay 30 triệu nuôi dê, tổ nhất trí giới thiệu với Ngân hàng CSXH.
4. Thiếu tá Phanh biểu dương anh Mỷ đã nhặt được ba lô của đoàn khảo sát, trả đủ máy móc.
Biên bản lập xong lúc 16h20, mọi người nghe đọc lại và nhất trí. Thư ký: Vàng Thị Dín.

Chiếc xe lăn điện của thầy Hiển
Thầy Trịnh Đình Hiển dạy trẻ khuyết tật, bản thân ngồi xe lăn từ nhỏ. Học trò cũ của thầy nay nhiều người thành đạt: Kim Ngân làm dược sĩ, Trọng Đại mở xưởng in, Đức Toàn bán vé số. Toàn bị khiếm thị, họ tên đầy đủ ⟦victim:Vũ Đức Toàn⟧, hiện bán ở ngã năm Cột Đồng Hồ.
Chuyện đau lòng xảy ra hôm 12/8. Một người đàn ông hỏi mua 30 tờ, đưa tờ giấy in giống tiền 500 nghìn, rồi nhờ xem giúp cả xấp vé. Xấp còn lại 170 tờ bị tráo bằng vé cũ.
Biết tin, Trọng Đại gửi 3 triệu; Kim Ngân mua trọn vé trong một tuần. Thầy Hiển thì dạy cho trò cũ cách sờ cạnh tiền polymer.
Tổ tuần tra của Trung úy Đới Sỹ Nam tìm ra nghi can nhờ camera quán chè Bà Lộc. Xin bà con thương người yếu thế, thấy bất thường lên tiếng giúp.

TỔ CHỨC ĐÀO TẠO KỸ NĂNG SỐ CHO TIỂU THƯƠNG CHỢ BÀ CHIỂU
Lớp có 60 tiểu thương do giảng viên Quan Hoài Phương đứng lớp. Chủ đề: nhận diện biên lai chuyển khoản giả. Bà Châu Muối (sạp khô 114) lên diễn lại chuyện của mình: khách mua 8 ký mực, chìa màn hình "giao dịch thành công". Bà nói: "Chờ loa báo ting ting tui mới giao". Khách bỏ mực lại, đi một nước.

BỐN NGƯỜI TRÊN MỘT CHUYẾN XE
Chuyến xe khách Hà Giang – Mỹ Đình đêm 16/10 chỉ có bốn khách ngồi băng cuối: một cựu binh tên Sùng Mí Pó, hai mẹ con chị ⟦informant:Nguyễn Thị Thìn⟧ và cô sinh viên ⟦victim:Lục Thu Trà⟧. Ông Pó say xe, nằm suốt. Con chị Thìn khóc cả đêm. Ba giờ sáng, lái phụ Đào Văn Ngạn xuống băng cuối "kiểm tra vé".
Những gì xảy ra sau đó, cô sinh viên trình bày trong 4 trang giấy, được Trung tá Nguyễn Thị Thanh Tâm – điều tra viên nữ – ghi lại trong phòng riêng.
Chị ⟦?informant:Thìn⟧ chính là người đứng ra làm chứng, dù Ngạn nhắn tin dọa "biết nhà".
Lúc đầu không ai nghĩ sẽ có người làm chứng. Ông Sùng Mí Pó được hỏi, chỉ lắc đầu, say xe thật. Lái chính Vàng Mí Sình khai chăm chú nhìn đường. Khách ở băng trên, vợ chồng anh Phùng Đức Kiểm, nghe tiếng kêu nhưng tưởng trẻ con mớ. Bạn cùng lớp với nạn nhân là Hoàng Minh Phượng ngồi cạnh bạn suốt buổi lấy lời khai. Luật sư Mai Hương Giang nhận bảo vệ miễn phí.
Chị ⟦?informant:Thìn⟧ ban đầu cũng sợ. Chị nuôi con nhỏ, quán tạp hóa lại nằm sát quốc lộ. Chị kể đã tắt điện thoại hai ngày, đến ngày thứ ba thì bật lên, gọi cho Trung tá Tâm: "Chị ơi, em nghe rõ, em nhớ hết". Từ đó, Công an xã nơi chị ở cử Trung úy Sùng A Lử qua lại quán mỗi tối.
Trưởng khoa của trường, PGS Bùi Thế Đôn, cho hoãn thi, giữ học bổng. Đoàn trường do anh Chẩu Văn Khiêm làm bí thư phát động đi xe theo nhóm trong các dịp về quê. Hiệp hội vận tải cũng vào cuộc, chủ tịch Đinh Tuấn Phi ký văn bản gửi 27 nhà xe.
Đào Văn Ngạn (SN 1990, trú xã Bắc Mê) bị bắt tạm giam về tội dâm ô... nay chuyển tội danh cưỡng dâm. Nhà xe Sơn Cước bị đình chỉ phù hiệu xe 23B-009.71.
Nhà xe khác rút kinh nghiệm: camera khoang phải bật suốt tuyến.

Về thăm thôn văn hóa Đồng Nhân
Đến Đồng Nhân hỏi ai giữ kỷ lục "không mất trộm", người ta chỉ cụ Trần Khắc Hựu. Cụ 86 tuổi, trưởng ban liên gia, năm 1998 chính cụ nghĩ ra kẻng "ba hồi chín tiếng". Hồi ấy cả làng từng hoảng vì nạn trộm trâu; giờ người trẻ chỉ nghe kể. Kế tục cụ là chị Bùi Thị Luân, trưởng thôn; anh Trần Khắc Điệp, công an viên cũ; bà Phạm Thị Hấn phụ trách loa.
Kẻng nay thay bằng nhóm Zalo 214 thành viên. Tháng trước, lúc 1h sáng, bà Hấn nhắn "Có tiếng chó sủa cuối xóm". Năm phút có 18 người ra. Hóa ra anh Tụng đi soi ếch. Cả làng cười.
Thượng úy Đinh Gia Lập đánh giá: thà ra nhầm mười lần còn hơn ngủ quên một lần.
Thôn giữ danh hiệu văn hóa 21 năm liền; Bằng công nhận số 1467/QĐ-UBND treo giữa đình.

Bà ngoại mất sổ, cháu ngoại mất ngủ
Cháu ⟦?minor,?victim:Lê Hạ Nhiên⟧, học sinh lớp 7, viết trong bài văn đạt điểm 9: "Bà ngoại em tên ⟦victim:Đậu Thị Tứ⟧, bà bán chè xanh. Hôm ấy có chú đẹp trai vào quán, bảo bà đổi tờ vé trúng giải nhì lấy 15 triệu vì chú vội ra sân bay". Tờ vé bị cạo số. Bà em vay hàng xóm mới đủ.
Cô giáo dạy Văn ⟦informant:Phan Nữ Hiền Lương⟧ xin phép gia đình đọc bài trước lớp, rồi chuyển Công an phường. Chuyện cũ 2 tháng nhưng nhờ chi tiết "chú có vết sẹo hình chữ V" trong bài, Đại úy Hoàng Danh Thắng đối chiếu được với một nghi can bị bắt ở tỉnh khác.
Bà con bán hàng nhớ: không đổi vé số trúng hộ; vé trúng giải lớn đem ra đại lý cấp 1 hoặc công ty xổ số kiến thiết.

Kỷ niệm 65 năm ngày truyền thống lực lượng Cảnh sát PCCC và CNCH
Sáng 4/10, Đội Chữa cháy khu vực 6 gặp mặt cán bộ qua các thời kỳ. Đại tá Tô Văn Chừng (nghỉ hưu) nhắc lại vụ cháy kho xăng năm 1991, ngày mà anh em phải quấn chăn ướt tiến vào. Liệt sĩ Đặng Anh Quân, Đỗ Đức Việt, Nguyễn Đình Phúc là những cái tên được cả hội trường đứng lên mặc niệm.
Thiếu tá Hồ Xuân Phong báo cáo 9 tháng: 31 vụ cháy, cứu 14 người, hướng dẫn thoát nạn 67 người. Anh Lý Hải Đường, Đội dân phòng phường Trúc Bạch, được tặng kỷ niệm chương "Vì an ninh Tổ quốc".
Ông bà Hoàng Gia Tín – Vũ Ái Liên, chủ tiệm bánh, gửi 50 suất bánh mì như mọi năm: "Năm đó nhà tôi có cháy đâu, nhưng xóm tôi cháy, tôi nhớ ơn".
Buổi chiều, thi kéo vòi, leo thang; đội của Trung úy Cù Huy Mạnh nhất.

THẤY GÌ TỪ VỤ XÔ XÁT Ở ĐÁM CƯỚI NHÀ ÔNG CẢNH
Nhà trai là ông Lương Đình Cảnh, nhà gái ở xã bên. Chú rể Lương Đình Hùng mời cả bạn học lẫn bạn làm. Trong đám bạn làm có Kiều Văn Tám, tính nóng. Trong đám bạn học có anh ⟦victim:Nghiêm Xuân Đức⟧, tính hiền. Hai người tranh nhau cái micro bài "Vợ người ta".
Chú rể can. Cô dâu can. Bố chú rể cũng can. Thế mà cái ly vẫn bay vào thái dương anh bạn học, máu ướt sơ mi trắng. Người khâu vết thương tại chỗ là y tá hưu Ngô Thị Hoạt.
Hai họ họp lại ngay trong đêm. Tám xin lỗi, đền 20 triệu. Công an xã xử phạt 8 triệu đồng về hành vi cố ý gây thương tích chưa đến mức xử lý hình sự.
Trưởng thôn Lê Viết Toán chốt hương ước mới: karaoke đám cưới tắt lúc 22h, rượu phải có người trông bàn.

Giới thiệu sách: "Những người gác đêm" của tác giả Trương Nguyên Ngã
Cuốn sách dày 286 trang do Nxb Hội Nhà văn ấn hành, kể chuyện 20 chiến sĩ công an cơ sở. Chương 3 nói về Trung úy Thào A Páo cõng cụ già qua lũ; chương 8 là Đại úy Hà Thị Khuyên, người phá vụ lừa bán phụ nữ năm 2009; chương cuối dành cho liệt sĩ Vi Văn Luân hy sinh khi vây bắt ma túy.
Tác giả không dùng tên thật của người bị hại. Trả lời bạn đọc Phạm Quế Chi, ông nói: "Nỗi đau của họ không phải chất liệu để tôi ký tên".
Thư viện phường (cô Lạc Thùy Dung phụ trách) có 5 bản. Buổi giao lưu sáng chủ nhật 18/10, dẫn chương trình: nhà giáo Nguyễn Trọng Hoàn. Nhạc sĩ Lê Minh Sơn gửi tặng ca khúc. Vào cửa tự do, có giữ xe 3.000đ.

Tổng đài ma và cô gái tên Hiếu
Gia đình ông Rah Lan Hlơn có sáu người, chỉ mỗi cô cháu gái biết dùng điện thoại cảm ứng. Cô cháu tên ⟦victim:Rah Lan H'Hiếu⟧, đang giữ giúp cả nhà 52 triệu tiền bán mì. Ông ngoại dặn: "Giữ cho kỹ". Cậu cô là Rah Lan Tuấn còn cài cho mật khẩu.
Nhưng tối hôm ấy tổng đài "1800" nào đó gọi báo gói cước bị trừ nhầm, muốn hủy phải cài ứng dụng từ trang www.huygoicuoc-viettell.net. Sáng ra tài khoản trống.

Sáng kiến của bà Hai Vịt lộn
Bà Nguyễn Thị Hai bán hột vịt lộn cạnh cầu Đúc, đêm nào cũng thức tới 2 giờ. Bà xin Công an phường cho một cái còi. Rồi bà rủ thêm chú Bảy vá xe, con Thủy trà sữa, thằng Khang "bún bò đêm", thành đội "Còi khuya" mười người.
Ba năm, còi thổi 46 lần: 31 lần vì say xỉn, 9 lần vì đua xe, 4 lần vì thấy lửa nhỏ, 2 lần vì bắt được kẻ rình nhà. Không lần nào để xảy ra chuyện lớn.

KHỞI TỐ VỤ LỪA BÁN ĐẤT NỀN "MA" – ĐỀ NGHỊ NGƯỜI LIÊN QUAN CUNG CẤP TÀI LIỆU
Công ty Ánh Dương Land do Phan Tuấn Lộc (sinh ngày 14/02/1984, CCCD 079084016355) làm giám đốc, Trịnh Mỹ Kỳ làm kế toán. Môi giới gồm có Hà Thái Dương, Võ Trọng Hữu và bà ⟦victim:Khuất Kim Phụng⟧. Riêng bà Phụng cũng bỏ tiền túi mua hai lô, tới nay chưa nhận được giấy tờ, nên cơ quan điều tra xác định bà vừa là người môi giới, vừa là người bị thiệt hại 1,04 tỷ.
Những người khác nộp tiền qua tài khoản 0071 0012 94418 của Lộc.
Điều tra viên: Thiếu tá Trần Xuân Bảo; cán bộ: Đại úy Võ Thị Huyền Trang. Nơi nhận đơn: tầng 2, số 8 Hùng Vương, giờ hành chính.
Luật sư Doãn Tuấn Kiệt tư vấn miễn phí sáng thứ bảy tại trụ sở Hội Luật gia.

Lễ ra mắt CLB "Bố không roi"
CLB có 25 ông bố. Chủ nhiệm là anh Lành Văn Tỵ; phó chủ nhiệm là anh Hứa Viết Thuyết. Điều lệ một câu: giận con thì đi bổ củi.
Anh Tỵ chia sẻ thật: hồi nhỏ anh bị bố đánh, lớn lên anh thề không lặp lại. Ông bố anh, cụ Lành Văn Phong, ngồi hàng ghế đầu, gật gù xấu hổ. Anh Thuyết kể đã bổ xong cả xe củi trong tháng đầu, vợ khen.
Bà Đàm Thị Nhung, Chủ tịch Hội Phụ nữ xã, trao 25 cái... rìu bằng gỗ làm kỷ niệm. Chuyên gia Lê Khanh Hà giảng về kỷ luật tích cực. Đại úy Mông Văn Thắng thông tin: bạo hành trẻ em phạt tới 20 triệu đồng, nặng đi tù.
CLB tặng cháu nào trong bản cũng được một quả bóng; cháu Hoàng Gia Bảo tâng được 61 cái, ai cũng vỗ tay.

Nước mắt ở bến xe miền Tây
Anh ⟦victim:Thạch Sươne⟧ lên Sài Gòn làm hồ mới ba tuần. Chủ thầu Nguyễn Văn Cu giữ căn cước, hứa lương ngày 450 ngàn, cuối tháng trả. Cùng tổ với anh có ⟦informant:Sơn Thị Na Ry⟧ nấu cơm, Trần Văn Khởi trộn hồ, Kim Đa Ra bẻ sắt. Những người này làm lâu năm, đã lãnh đủ.
Hết tháng, Cu nói anh nợ tiền ăn, tiền giới thiệu, tiền "đồng phục", tổng 9 triệu, không có lương mà còn bị nhốt hai đêm trong kho, bị đập cây vô chân.
⟦?informant:Na Ry⟧ mở khóa cho anh đi, rồi chính chị gọi cho công an. Bảo vệ bến xe Lê Thanh Nhàn mua cho anh tô hủ tiếu, cái vé về Trà Vinh.
Thượng úy Đặng Hoài Bảo trực tiếp đưa anh về tận phum. Sư cả chùa Ông Mẹt tặng 2 triệu.
Giữ giấy tờ, giữ người lao động là phạm pháp – gặp phải hãy gọi 113.

Giao lưu điển hình "Nhà giáo – Chiến sĩ"
Cô Lưu Tú Uyên dạy Giáo dục công dân, chồng là Thiếu tá Trương Quốc Việt. Hai vợ chồng soạn chung 12 tiết "An toàn cho em". Tiết 5 nói về xâm hại, tiết 9 nói về bắt nạt. Cô Uyên lấy tình huống trong sách, nhân vật tên An, tên Bình, không lấy chuyện có thật trong trường.
Học sinh Tiêu Minh Đăng, lớp 9C, nói em thích tiết 11 vì được đóng vai luật sư. Phụ huynh Âu Bích Thủy mong tiết học mở cho cả cha mẹ.
Thầy Phó Hiệu trưởng Khưu Vĩnh Phát cho hay 1.104 em đã học xong. Cô Trưởng phòng Văn hóa – Xã hội phường Lai Thùy Trâm đề nghị đưa giáo án sang năm trường khác.
Cuối buổi, Thiếu tá Việt ôm đàn hát. Cô Uyên trêu: "Anh ấy hát dở hơn điều tra".

Vụ nổ bình ga mini tại tiệc sinh nhật – thông tin chính thức
Bữa tiệc tại nhà chị Phạm Hồng Vân, tổ 2, có chín người lớn và ba trẻ em. Sáng nay một số trang đăng "chết cháy cả nhà" là sai sự thật. Chị Vân và chồng, anh Đinh Công Tráng, không ở nhà lúc nổ vì ra ngoài lấy bánh.
Bị bỏng nặng nhất là em họ chị, anh ⟦victim:Phạm Duy Khang⟧, 34%. Cô ⟦victim:Ngân⟧, bạn gái Khang, bỏng 6% ở bàn tay. Bé ⟦?victim,minor:Sóc⟧, con gái chị Vân, bị mảnh kính cứa ở má, khâu 4 mũi, đã về nhà với bà.
Những người khác, gồm ông Đinh Công Tuấn, bà Lý Thị Nga, anh Hạ Quang Long, đều an toàn.
Đại úy Phùng Sơn Hải: không nạp lại ga vào lon dùng một lần. Người đăng tin sai là Trần Q. đã bị mời làm việc.

PHƯỜNG TA CÓ MỘT "BỆNH VIỆN XE ĐẠP"
Thầy thuốc của bệnh viện này là ông Nhan Thanh Liêm, 70 tuổi, thợ cơ khí về hưu. Bệnh nhân là những chiếc xe đạp cũ. Năm nay ông "chữa" được 88 chiếc, tặng trẻ em mái ấm Ánh Sáng, tặng học trò nghèo hiếu học. Người góp xe: bà Vi Ái Hoa, nhà trẻ Sơn Ca, công ty của ông Tôn Đức Hậu; người góp sơn: anh Khổng Lập.

CHUYỆN CẢNH GIÁC KỲ 19: THÔNG GIA
Hai bà thông gia ở cùng một phố mà khác nhau như ngày với đêm. Bà Phùng Thị Lý đa nghi, điện thoại cục gạch. Bà ⟦victim:Dương Thị Bạch Mai⟧ cởi mở, có ba tài khoản ngân hàng. Tháng Tám, con chung của hai nhà – vợ chồng Quân, Hà – đi du lịch Hàn Quốc. Một tài khoản có ảnh đại diện của Hà nhắn: "Mẹ ơi con bị giữ hộ chiếu, mẹ chuyển giúp con 1.900 đô quy ra tiền Việt". Tin nhắn kèm cuộc gọi có hình, mặt con dâu nhưng méo, tiếng rè rồi tắt.
Bà Lý nhận y như vậy, bảo: "Về nước rồi tính". Bà ⟦?victim:Mai⟧ thì chuyển hai lần, 49.800.000 đồng, vào số 10187-3345-902.
Công nghệ ghép mặt có điểm yếu, theo Thiếu tá Tạ Minh Quốc: yêu cầu người gọi quay nghiêng, đưa tay ngang mặt, hình sẽ vỡ. Hai bà nay chung một mật khẩu gia đình. Chỉ hai bà biết.

Báo cáo nhanh công tác cứu trợ – Thôn Khe Tre
Gửi: Ban Chỉ huy PCTT xã. Người báo: Phó thôn Bhling Hạnh.
Mưa 421mm. Sạt 3 điểm. Cả thôn 67 hộ, 66 hộ an toàn. Nhà ông ⟦?victim:Zơrâm Đhiếc⟧ sạt một góc bếp, cả nhà sang nhà rông từ chiều, không ai can chi.
Hộ thứ 67: ⟦victim:Alăng Nhớ⟧ bị đá đè chân lúc lùa trâu, gãy ống quyển, đã cáng xuống trạm. Cáng có Bríu Quân, Coor Thị Nghề, Hôih Lứa, thầy giáo Phạm Quang Bổn.
Thiếu: gạo 200 kg, mì 30 thùng, pin đèn. Đã có: cha xứ Nguyễn Hữu Tính cho 20 thùng mì; bà Lê Thị Gấm ở chợ cho 1 tạ cá khô; đoàn bác sĩ Trương Công Hiếu chiều vô.
Công an xã (Trung úy Arất Tín) chốt 2 ngầm, cấm qua. Đề nghị cho ca nô sớm. Hết.

TỪ LÁ ĐƠN KHÔNG CHỮ KÝ
Lá đơn tới tay Trung tá Hoắc Công Minh chiều mồng 9. Không ký, chỉ viết: "Nhà số 40 có người già bị nhốt". Số 40 là nhà vợ chồng Tôn Thất Quảng – Lê Thị Kim Xuyến, cả hai đều là công chức về hưu, khu phố vẫn khen nề nếp. Con trai họ, anh Tôn Thất Bảo Duy, đi công tác nước ngoài.
Người già ấy là mẹ đẻ ông Quảng – cụ ⟦victim:Công Huyền Tôn Nữ Thị Diệu⟧, 89 tuổi. Cụ bị khóa trong buồng kho hơn một năm, ngày một bữa, lưng lở loét.
Khi cửa buồng mở, người bước vào đầu tiên là Thiếu tá Nguyễn Khoa Diệu Trinh. Chị kể điều làm chị nhớ nhất không phải mùi, mà là cụ chào chị bằng câu: "Mời chị xơi nước". Bà Đoàn Thị Thu Vân, tổ trưởng dân phố, đứng ngoài hiên khóc vì mỗi năm hai lần bà vẫn tới trao quà mừng thọ, lần nào cũng được bảo cụ đang ngủ. Ông Bảo Trì, nhà số 42, tự trách vì nghe tiếng gõ vách mà tưởng chuột.
Hai vợ chồng ông Quảng không ai nhận mình đánh cụ. Bà Xuyến nói cụ lẫn, hay đi lạc, khóa là để giữ. Người con ở nước ngoài gọi về, im lặng rất lâu rồi chỉ hỏi bà nội có còn nhớ cháu không. Cụ ⟦?victim:Diệu⟧ vẫn nhớ, đọc được cả bài thơ dạy cháu hồi lên bốn.
Hội Người cao tuổi do cụ Tôn Thất Hanh làm chủ tịch đề nghị từ nay quà mừng thọ phải trao tận tay. Phường lập danh sách 118 cụ trên 85 tuổi, phân công Thượng úy Trương Đăng Khoa, chị Phạm Thị Quỳnh Giao mỗi tháng ghé thăm, không báo trước.
Mãi sau này, khi vụ việc kết thúc, cán bộ mới biết người viết đơn là ⟦informant:cô giúp việc theo giờ nhà số 40⟧.
Cụ đang được chăm sóc tại Trung tâm Bảo trợ xã hội, do chị Võ Thị Ái Vân phụ trách. Bác sĩ Hồ Đắc Nam khám mỗi tuần hai lần.
Nghị định 282/2025/NĐ-CP có điều khoản riêng về bỏ mặc, ngược đãi cha mẹ.

Lớp tập huấn tuyên truyền viên cơ sở – ghi chép của học viên
Thầy Phạm Đình Khôi (báo tỉnh) dạy bài "5W 1H". Thầy phát bài mẫu trong sách giáo khoa báo chí năm 2004, bài nói về vụ sập cần trục, mọi tên đã thay bằng chữ cái: anh A., chị B., ông C. Cả lớp chê bài khô.
Chị Ngải Thị Sen (xã Lùng Vai) kể kinh nghiệm đọc loa tiếng Giáy. Anh Sần A Cường nói phải viết ngắn, bà con vừa nghe vừa cho lợn ăn. Cô Đoàn Lệ Thủy góp: đừng tả máu me.
Thượng úy Lưu Quang Thắng, phòng PA03, giảng phần bảo mật: người tố giác, trẻ em, người bị xâm hại thì không nêu tên.
Bế giảng, 40 học viên nhận chứng chỉ. Thủ khoa Hoàng Bạch Vân được thưởng máy ghi âm. Lớp trưởng Vàng A Giống bị phạt... một bài hát vì đi muộn.

Ông chủ trại tôm lao đao vì "giống siêu lớn"
Ở vùng đầm Ô Loan, nuôi tôm giỏi phải kể Nguyễn Hữu Kham, Lê Tấn Lập, ⟦victim:Trình Ngọc Thuận⟧. Hai ông trước mua giống trại quen. Người thứ ba nghe hội thảo của Công ty Hải Long Phát, đặt cọc 260 triệu đồng lấy 4 triệu post. Tới ngày giao, công ty bốc hơi; số máy +84 905 77 31 26 chuyển sang người bán bún ở Gò Vấp.
Ông Kham san cho bạn 600 ngàn con giống, chưa lấy tiền. Ông Lập cho mượn máy quạt nước. Vợ ông ⟦?victim:Thuận⟧ là bà Đặng Thị Nở cắn răng bán lứa heo.
Đại úy Trần Quốc Hưng đã gửi công văn sang nơi công ty đăng ký. Kỹ sư thủy sản Ngô Thị Mỹ Dung khuyên tra mã số trại giống trên cơ sở dữ liệu quốc gia.
Đồng chí Phạm Trung Chánh, Phó Chủ tịch xã: bà con ký hợp đồng nhớ đem qua tư pháp xã coi giùm, miễn phí.

MẤT CẢNH GIÁC 3 PHÚT, NHƯNG CỨU ĐƯỢC TIỀN
Sáng 2/12, anh Lưu Nhân Nghĩa (chủ garage Nghĩa Ô tô) bấm vào thông báo phạt nguội giả. Ba phút sau anh sực nhớ xe mình đang kê kích trong xưởng cả tháng, phạt nguội ở đâu ra. Anh tắt nguồn điện thoại, chạy bộ sang ngân hàng cách 80 m khóa thẻ. Số dư 611 triệu đồng vẫn y nguyên.
Thợ phụ Tăng Bá Đức đùa: "Sếp chạy nhanh hơn hồi bị chó đuổi".

Cô út nhà họ Hứa
Nhà họ Hứa ở phố Muối ba đời làm bánh phồng. Anh Hứa Vĩnh An trông lò, chị Hứa Vĩnh Bình giao hàng, cô út thì bán mạng. Khách mua cô út quen tên "⟦victim:Út Bánh Phồng⟧". Tháng 11, một fanpage lấy y hình ảnh của cô, bán bánh giả, nhận cọc của 76 khách. Khách tới tận lò la lối, có người tát cô ngay trước mặt cha mẹ già.
⟦victim:Hứa Vĩnh Hòa⟧ khóc, đóng tiệm 10 ngày.
Cha cô – ông Hứa Vĩnh Phát – nói: "Lấy lại tên cho con tôi, tiền tôi không cần". Luật sư Trà Tấn Khang làm đơn miễn phí. Đại úy Kha Minh Đời lần theo tài khoản 060 2991 55 830 ra được đối tượng ở Tây Ninh.
Người tát cô là chị L. đã quay lại xin lỗi, mua 200 cái bánh.

HỘI CHỢ VIỆC LÀM CHO NGƯỜI CHẤP HÀNH XONG ÁN PHẠT TÙ
Ngày 28/11, hội chợ có 19 doanh nghiệp, 140 vị trí. Anh Phùng Ngọc Kiên được nhận ngay vào xưởng đá của ông Nguyễn Bá Lương, lương 9 triệu. Ông Lương nói: "Tôi nhìn tay, không nhìn hồ sơ". Chị Hoàng Thị Ngọ, từng đi tù vì buôn ma túy, nay có tiệm gội đầu, đến hội chợ không phải xin việc mà tuyển hai thợ.
Trung tá Lục Đình Chấn, Phó Giám thị trại giam, mang danh sách 56 người sắp mãn hạn. Bà Chúng Thị Chiên – Giám đốc Ngân hàng CSXH khu vực – giới thiệu vốn vay theo Quyết định 22/2023/QĐ-TTg, tối đa 100 triệu/người.
Một doanh nghiệp băn khoăn: chẳng may họ tái phạm thì sao? Thiếu tá Vũ Thế Quyền trả lời bằng số liệu: 4 năm, 212 người vay vốn, chỉ 3 người tái phạm.
Hội chợ kết thúc bằng trận bóng chuyền, đội "Làm lại" thắng đội công an 2–1.

Mười bốn ngày của chị Thoại
Ngày thứ nhất chị Lưu Thị Thoại nhận tin em trai chuyển viện. Em trai chị tên ⟦victim:Lưu Văn Thiện⟧, thợ leo cột điện, bị phóng điện khi sửa đường dây cho trại gà. Ngày thứ ba, chủ trại Bành Quang Vũ đưa 5 triệu, rồi không ra mặt nữa. Ngày thứ năm, bệnh viện báo phải cắt cụt cẳng tay phải.
Ngày thứ bảy, anh Mẫn Văn Đô – đội trưởng đội thợ – đi quyên được 41 triệu. Ngày thứ chín, bà con xóm đạo do trùm họ Giuse Trần Văn Khuyến đứng đầu mang tới 16 triệu 850.
Ngày thứ mười bốn, Thượng úy Đàm Quyết Thắng lấy lời khai ngay tại giường. Thanh tra Sở Nội vụ lập biên bản trại gà vì không có quy trình an toàn.
Chị Thoại bảo chị không đếm nữa. Chị chỉ đếm số lần em cười.

Loa thôn: phòng chó dại
Alo, alo. Đây là loa thôn Bình Trung. Tôi là Kiều Văn Thuộc, trưởng thôn. Ở xã bạn vừa có một người chết vì bệnh dại, chó nhà nuôi cắn, không tiêm. Thôn ta chưa có ai bị, nhưng không được chủ quan.
Sáng 7 giờ mai, thú y viên Cấn Thị Hà và anh Khuất Duy Sự tiêm phòng tại sân kho. Nhà ông Thế ba con, nhà bà Mão hai con, nhà anh Chuyên Sót năm con, nhớ dắt đủ. Không rọ mõm phạt 1 đến 2 triệu đồng, đồng chí Thiếu tá Kiều Anh Tuấn bảo tuần này phạt thật.
Ai lỡ bị cắn: rửa xà phòng 15 phút, lên trạm gặp bác sĩ Vương Đình Trụ, không đắp lá, không hút nọc. Vắc-xin trạm có 120 liều.
Tiền công tiêm 25.000đ một con; hộ nghèo miễn. Hết.

VỤ CƯỚP TIỆM VÀNG KIM NGÂN: CHI TIẾT LẦN ĐẦU CÔNG BỐ
Tiệm Kim Ngân do ông Mai Kim Ngân gây dựng, nay giao cho con gái Mai Kim Thư. Lúc 19h02 ngày 20/1, trong tiệm có chị Thư, thợ bạc Đồng Văn Kha, khách mua là bà Thân Thị Yên và bảo vệ ⟦victim:Nguyễn Sỹ Hạ⟧. Hai kẻ bịt mặt xông vào, một cầm búa, một cầm súng bắn bi.
Bà Yên ngồi thụp xuống sau ghế. Anh Kha bấm còi. Ông bảo vệ 61 tuổi lao vào ôm chân tên cầm búa, lĩnh hai nhát vào vai và gáy, hiện còn liệt nhẹ tay trái. Bọn cướp chỉ kịp vơ một khay nhẫn bạc, rơi lại trên vỉa hè.
Chị Thư trả lương trọn đời cho ông. "Vàng thì đúc lại được", chị nói.
Đại tá Ngũ Duy Thành, Trưởng phòng Cảnh sát hình sự, trực tiếp khen: ông ⟦?victim:Hạ⟧, anh Kha. Xe của hai tên cướp, BKS giả 98H1-999.02, bỏ lại ở bãi mía.

Tản mạn: cái tên của con ngõ
Ngõ Bà Đen không phải vì có ai da đen. Cụ Phạm Thị Đen là người năm 1945 nấu cháo phát cho dân đói, rồi chính cụ chết đói. Hai người con cụ, Phạm Văn Gạo và Phạm Văn Muối, đi Vệ quốc đoàn, hy sinh ở đèo Bông Lau. Chuyện do cụ Trịnh Hữu Nhâm, người giữ gia phả, kể cho nhà nghiên cứu Đỗ Lai Hà ghi lại.

Nạn nhân thứ tư
Tên Cấn Quốc Việt đóng vai thiếu tá quân y, một lúc yêu bốn người. Ba người đầu – chị T. ở Hà Đông, chị N. ở Phủ Lý, chị M. chưa rõ nơi ở – đã tự rút lui, mất ít. Người thứ tư có một cửa hàng thuốc thú y ở đầu cầu Phùng. Đó là chị ⟦victim:Đỗ Thu Hường⟧, hai lần vay ngân hàng cho "chồng sắp cưới" lo lên trung tá, cộng 655 triệu đồng.
Em gái chị – Đỗ Thu Hằng – để ý ve áo quân phục bị đính ngược. Mẹ chị, bà Quách Thị Lan, thì bị thuyết phục đến nỗi mời cả họ ăn hỏi.
Việt bị bắt ngay trong lễ ăn hỏi hôm 11/10. Chỉ huy tổ bắt giữ là Thượng úy Trịnh Bá Dũng, phối hợp Thiếu tá QNCN Lê Xuân Tới.
Tra cứu quân nhân: hỏi Ban Chỉ huy quân sự nơi cư trú, đừng hỏi người yêu.

HỌP PHỤ HUYNH ĐẦU NĂM LỚP 10A4 – PHẦN AN TOÀN
Cô chủ nhiệm Lại Diệu Hương mời Trung úy Tiết Minh Nhật nói 20 phút. Anh kể về các hình thức bắt nạt mạng: lập nhóm kín, chế ảnh, gửi tin nặc danh. Anh không kể tên ai.
Phụ huynh Bàng Quốc Tế hỏi: Con tôi đòi riêng tư, tôi có được xem điện thoại? Chị Cung Thị Lệ Hằng phản đối: xem lén mất lòng tin. Anh Nhật gợi ý: thỏa thuận trước, cùng cài ứng dụng quản lý.
Trưởng ban phụ huynh – ông Đới Quang Thịnh – thông qua thu chi: quỹ 16.400.000đ. Bà Nhữ Thị Quyên nhận mua 4 quạt treo tường.
Ba điều cô Hương gửi gắm: ăn sáng; ngủ trước 23h; thấy con buồn hơn một tuần thì nhắn cho cô. Phòng tư vấn của trường ở nhà B, cô Phí Thị Thảo Nguyên trực.

Sóng lớn cửa Sót
Tàu HT-20317-TS có năm lao động. Thuyền trưởng Bùi Đình Nậm, thợ máy Lê Xuân Cảnh, ba bạn nghề: Trần Hậu Phú, Nguyễn Doãn Quế, ⟦victim:Chu Văn Lưu⟧. 3h15 ngày 24/2, sóng trùm ngang, hai người rơi xuống biển. Một là anh Quế, bơi bám được can nhựa, 40 phút sau tàu bạn vớt, khỏe mạnh. Một là anh Lưu.
Bốn ngày, 23 tàu cá, hai tàu Biên phòng tìm. Sáng thứ năm, dân chài bãi Kỳ Xuân thấy anh.

Chuyện vui ở bộ phận một cửa
Bà con hay ghé quầy số 3 của cô Ninh Khánh Ly vì cô nói tiếng Mường, tiếng Kinh, biết cả tiếng Anh bồi. Có ông Bùi Văn Chượp đi làm căn cước, đưa vân tay không lên, cô Ly bôi tí dầu ăn, lên luôn. Có bà Quách Thị Ển 79 tuổi vào hỏi "Cô ơi có phải tôi phạm tội rửa tiền không?", cô rót nước, gọi Thượng úy Đinh Tiến Sử lại giải thích. Bà yên tâm về, quên cả ô.
Trưởng bộ phận, anh Xa Văn Hiền, ghi vào sổ: quý III có 9 cụ tới hỏi kiểu bà Ển, không cụ nào mất tiền.
Phường bạn đến học tập. Chị Nhạc Thị Tuyền, Phó Chánh văn phòng, bảo bí quyết là cái ấm nước và cái ghế nhựa.
Giờ tiếp dân: 7h30–11h30; 13h30–17h. Hòm thư góp ý bác Chượp đóng tặng.

THÔNG BÁO TÌM NGƯỜI NHÀ CHO CHÁU BÉ LẠC
Lúc 18h40 ngày 3/2, tổ tuần tra của Trung úy Cao Xuân Lượng gặp một cháu trai khoảng 4 tuổi đi một mình ở chân cầu vượt. Cháu mặc áo len đỏ, quần nhung, nói tên là ⟦?victim,minor:Bi⟧, bố tên Tuấn "lái xe to", mẹ tên Nga.
Chị Giang Thị Nụ bán bánh rán cho cháu ăn no. Anh Tài xe ôm lấy áo khoác ủ cho cháu. Bác Sĩ, bảo vệ siêu thị, mở loa ba lượt chưa có người nhận.
Cháu được chăm sóc tại trụ sở Công an phường, do Đại úy Ngô Thị Thanh Nhàn trông. Ai là người thân mang giấy khai sinh đến nhận.
(Cập nhật 20h10: đã tìm được gia đình. Bố cháu là anh Thịnh Anh Tuấn, lái container, trú phường bên. Cảm ơn cộng đồng đã chia sẻ 2.300 lượt.)

Vì sao xã Ea Bông vắng tiếng xe nẹt pô?
Hỏi buôn trưởng Y Thịnh Bkrông, ông chỉ sang anh Y Nô Kbuôr: "Nó đó, vua nẹt pô". Anh Nô năm ngoái cầm đầu 20 đứa, giờ cầm đầu đội bóng. Người bẻ lái là Đại úy Y Suôl Niê: anh không phạt ngay, anh rủ đi thăm khoa chấn thương.
Buổi thăm ấy không quay phim, không chụp hình ai. Bác sĩ Đậu Thị Xuân chỉ kể bằng số: 17 ca, 6 ca không đi lại được nữa.
"Về tôi tháo pô liền", anh Nô nói. Bạn anh, Y Đức Ayun và H'Mi Mlô, theo sau. Ông Trần Kim Bảng, tiệm sửa xe, thay pô zin nửa giá cho 31 chiếc.
Xã tặng đội áo đấu. Trận đầu thắng đội thanh niên xã bạn 4–0, bà con đánh chiêng.

Hai đời chồng, một kiểu say
Trong buổi sinh hoạt tổ phụ nữ, chị Lương Thị Bé Năm đọc thơ, chị Phan Thị Nhành múa lân, chị ⟦victim:Trần Thị Đẹt⟧ ngồi im. Chị Bé Năm hỏi hoài chị mới kéo khăn: bên tai tím bầm. Đời chồng trước say rồi bỏ đi. Đời chồng sau, Lê Văn Tửng, say rồi ở lại đánh.
Má chồng chị là bà Sáu Nhu không bênh con. Bà đem giấu cây mác, giấu luôn chai rượu. Con riêng của chị, em ⟦?victim,minor:Nguyễn Hoàng Khôi⟧ học lớp 6, có bận chắn đòn cho mẹ mà gãy cổ tay.
Chủ tịch Hội Phụ nữ xã Trương Thị Diễm Kiều, Thiếu úy Nguyễn Trường Giang và trưởng ấp Hai Lúa họp lại. Tửng bị đưa đi giáo dục tại xã 6 tháng, cai rượu ở trạm y tế.
Chị Nhành rủ chị đi học múa lân. Bữa rằm rồi, chị cầm đuôi lân.

Hội nghị Công an – Doanh nghiệp – Ngân hàng trên địa bàn
Có 44 đơn vị dự. Chủ trì: Thượng tá Cái Văn Hiệp.
– Ông Bạch Gia Huấn (Ngân hàng N): 10 tháng chặn 61 giao dịch nghi lừa đảo, giữ lại cho khách 9,7 tỷ. Nhân viên tiêu biểu: Mã Kiều Trang, Cù Xuân Tài, Tiêu Thị Loan.
– Bà Thi Ngọc Anh (Công ty Dệt): 2.600 công nhân cài ứng dụng chống lừa đảo nTrust.
– Ông Quản Trọng Hùng (khách sạn): cho lễ tân học nhận diện "bắt cóc online".
– Anh Phù Chí Hải (tiệm vàng): hiến kế đặt nút báo động nối trực tiếp.
Các ý kiến đều ngại khách tự ái khi bị hỏi. Cô Kiều Trang cười: "Khách mắng em, mai lại mang cam đến cho em".
Thượng tá Hiệp tiếp thu 6 kiến nghị, giao Đại úy Sử Hoàng Nam trả lời trước ngày 25. Hội nghị tan lúc 11g.

Tin từ phiên tòa lưu động
Sáng 17/11 tại nhà văn hóa thôn Tân Lập, TAND khu vực 4 xử Ngô Đăng Quyền tội trộm cắp. Quyền khai lấy trộm của năm nhà. Bốn nhà đã nhận lại đồ và không đến dự. Người đến là bà ⟦victim:Tiếp Thị Xoan⟧, mất con bò cái sắp đẻ, đã bị mổ bán thịt. Khi tòa hỏi có yêu cầu gì, bà nói: "Nó đẻ ra con mô thì cho tui con nớ". Cả hội trường cười rồi lặng.
Thẩm phán Đào Bá Sơn, hội thẩm Phan Thị Như Ý và Trần Đức Sửu tuyên 30 tháng tù, bồi thường 34 triệu.
Nhân chứng là anh ⟦informant:Tạ Quang Thiều⟧, lái xe tải chở thịt đêm 6/6.
Cha bị cáo – ông Ngô Đăng Thái – đến gặp bà ⟦?victim:Xoan⟧, hứa trả dần, mỗi vụ lúa 3 triệu. Đại úy Nguyễn Hữu Phúc bảo vệ phiên tòa, trên 200 người dự.

BỎ RÁC ĐÚNG NGÀY – CHUYỆN NHỎ CỦA PHƯỜNG LỚN
Tổ phụ nữ "Sạch ngõ" của bà Lỗ Thị Vinh thức dậy lúc 4 rưỡi. Bà Vinh quét, bà Diên xúc, chị Phượng Anh ghi sổ nhà nào đổ sai giờ. Trong sổ có cả nhà... con trai bà Vinh, anh Chử Đức Lâm, phạt 1 buổi quét.
Đội vệ sinh của anh Sái Công Định vì thế đỡ hẳn. Trước kia công nhân hay bị kính vỡ, kim tiêm trong túi rác đâm phải; nay nhà nào cũng bọc giấy ghi "có kính".
Trung úy Tào Minh Khang lắp camera ở bốn điểm đen. Năm người đổ trộm bị phạt, mức 500 nghìn đến 1 triệu, theo Nghị định 45/2022/NĐ-CP.
Phó Chủ tịch phường Văn Thị Kiều Oanh tặng tổ 12 đôi ủng. Lịch mới: rác tái chế thứ tư; rác cồng kềnh sáng chủ nhật đầu tháng, đăng ký trước qua anh Định.
`,
  `
BÀI HỌC TỪ MỘT CÁI TÊN TRÙNG
Ở thôn Phú Ninh có tới ba ông Nguyễn Văn Tiến: ông Tiến trưởng ban mặt trận, ông Tiến "phở" và ông Tiến hàn xì. Hôm 8/9, mạng xã hội loan tin "ông Nguyễn Văn Tiến thôn Phú Ninh bị lừa 2 tỷ". Cả ba nhà chuông đổ liên hồi. Ông trưởng ban mặt trận phải lên loa thanh minh. Ông "phở" treo biển "Không phải tôi".
Vậy là ai? Không ai trong ba ông cả. Qua làm việc, Thiếu tá Lê Hồng Quân xác định người bị chiếm đoạt tiền sống ở xã khác, cách đây 70 cây số, tin do trang "Hóng biến 24h" lắp ghép. Quản trị trang Đào Anh Tú bị phạt 10.000.000đ.
Ông Tiến hàn xì vui tính: "Cả đời tôi chưa cầm quá 20 triệu, được người ta đồn mất 2 tỷ cũng oách".
Chị Chử Thị Hiên, cán bộ văn hóa xã, rút ra: đăng tên phải kiểm chứng; khi chưa chắc, đừng bấm chia sẻ.

Đám tang giữa mùa cà phê
Người ta hái cà phê thuê theo tốp. Tốp này từ Phú Yên cũ lên: vợ chồng ông So Minh Thức, hai anh em Ma Lương – Ma Điểm, chị ⟦victim:Hờ Thị Nghĩa⟧, và cô bé theo dì đi kiếm tiền sắm Tết tên ⟦?victim,minor:La Mo Thị Kiều⟧, mới học xong lớp 9. Chủ rẫy là bà Tạ Thị Vân Khánh cho ở nhờ trong kho phân bón.
Đêm lạnh, họ đốt than. Cửa đóng kín. Ông Thức gần cửa, nửa đêm dậy đi tiểu rồi ngồi luôn ngoài hiên hút thuốc nên không việc gì. Ma Lương, Ma Điểm hôm ấy xuống thị trấn mua dép. Chị ⟦?victim:Hờ Thị Nghĩa⟧ cấp cứu kịp, di chứng nặng. Cô bé thì không.
Bà ⟦victim:So Thị Bưa⟧, vợ ông Thức, hôn mê hai ngày, nay đã tỉnh.
Tin dữ về đến quê thì mấy làng cùng khóc. Ông La Mo Tem, cha cô bé, đang đi rừng, ba ngày sau mới hay. Trưởng buôn Sô Văn Đuôn bán bò lấy tiền thuê xe. Xe cấp cứu từ thiện của anh Huỳnh Tấn Sang chở về không lấy tiền, tài xế Đặng Lê Phi chạy suốt 11 tiếng. Cô giáo cũ Nguyễn Thị Thanh Trúc mang tới tấm giấy khen học sinh tiên tiến mà em ⟦?minor,?victim:Kiều⟧ chưa kịp nhận.
Bà Khánh chủ rẫy theo xe về tận nơi, quỳ trước bàn thờ. Không ai nặng lời. Già Ma Thia chỉ hỏi sao kho phân mà cho người ngủ. Bà về, phá kho, xây bốn gian phòng có cửa sổ, chồng bà là ông Lưu Công Bính tự tay đục từng ô thoáng.
Bác sĩ Hoàng Kim Ước, khoa Hồi sức, giải thích: khí CO không mùi, người ngủ say không hề biết; chỉ cần một chậu than trong phòng 20 m2 kín cửa là đủ chết người sau vài giờ.
Bà chủ rẫy nhận trách nhiệm, lo toàn bộ viện phí 87 triệu đồng. Trung úy Ksor Thuyên kiểm tra 52 rẫy có người làm thuê ngủ lại.
Không sưởi than trong phòng kín – xin nhắc lại, không sưởi than trong phòng kín.

ĐIỂM SÁNG "NHÓM ZALO KẾT NỐI BÌNH YÊN" Ở TỔ DÂN PHỐ 31
Nhóm lập tháng 2/2024, nay 386 thành viên, quản trị viên là cô Cái Thị Diễm Phúc, giáo viên tiểu học. Quy tắc: không quảng cáo, không cãi chính trị, không đăng ảnh trẻ con. Mỗi sáng, Đại úy Trịnh Khả Vĩ gửi một "liều vắc-xin", tức là một chiêu lừa mới kèm cách xử trí.
Ông Sử Đình Lân khoe: bữa kia nghe đứa xưng "nhà mạng nâng cấp 5G", ông hỏi lại "Cháu học ở trường nào mà nói dối kém thế", nó cười rồi cúp. Cô Bồng Thị Mận đang giữa chừng chuyển tiền mua vé máy bay rẻ, mở nhóm thấy cảnh báo, thôi. Vợ chồng anh Đường Minh Triết cứu được người bạn ở Vinh nhờ chụp màn hình gửi đi.
Cũng có lúc nhóm lộn xộn. Năm ngoái ông Phí Quang Thọ đăng nhầm ảnh biên lai đi chợ, bị trêu cả tháng. Bà Nhâm Thị Huệ tố hàng xóm hát to lúc 11 giờ đêm, hàng xóm là anh Bành Tuấn Khanh vào xin lỗi, hôm sau treo rèm cách âm. Có đợt rộ tin "kẻ lạ bắt chó bằng bả", cô Phúc khóa bình luận, chờ Đại úy Vĩ kiểm tra; hóa ra con Vàng nhà bác Thạnh ăn nhầm xương cá.
Nhóm còn giúp được những việc chẳng ai giao. Bà Thi Kim Phượng sống một mình, sáng nào cũng gửi một chấm tròn để báo "tôi vẫn khỏe". Bữa nào quá 9 giờ chưa thấy chấm, chị Nhan Thùy Trang ở đối diện sẽ sang gõ cửa. Anh bảo vệ Đào Công Hậu lập danh sách nhóm máu; đến nay 17 người trong tổ đã đi hiến cho người lạ, có người hiến lần thứ chín.
Phó Giáo sư Hạ Tôn Nữ Quỳnh, giảng viên xã hội học, từng dẫn sinh viên tới quan sát. Bà nhận xét nhóm này ít tin nhưng tin nào cũng có người chịu trách nhiệm, ngược hẳn với mấy hội "hóng" vài chục nghìn người.
Thống kê vui: "liều" được thả tim nhiều nhất là số 214 nói về giả giọng con, 305 tim.
Phường tặng giấy khen cho cô Phúc, ông Lân. Cô Phúc dùng 1 triệu tiền thưởng mua loa kéo cho tổ.

Bà mẹ nghèo và sổ tiết kiệm "từ thiện"
Căn nhà cuối xóm Bàu của chị ⟦victim:Ngô Thị Mười Hai⟧ được dựng bằng tiền nhà hảo tâm sau khi chồng mất. Người đứng ra kêu gọi là YouTuber "Thiện Tâm Vlog" – Vương Tấn Tiền. Quỹ lên tới 318 triệu, theo sao kê. Nhà xây hết 120. Phần còn lại Tiền nói "giữ giùm cho con chị ăn học", rồi mở kênh khác.
Các mạnh thường quân như bà Kim Liên (Canada), thầy Trần Trí Dũng, nhóm "Cơm 2 ngàn" của ông Ngụy Thanh Long đều gửi văn bản xác nhận số tiền đã cho. Họ không đòi lại, chỉ mong tiền tới đúng người.
Con lớn của chị, ⟦?victim,minor:Lê Ngô Bảo Châu⟧, học lớp 10 mà đi rửa chén đêm.
Thiếu tá Lâm Kiết Tường thụ lý hồ sơ. Tổ trưởng tổ nhân dân tự quản số 5, cô Thái Ngọc Nữ, vận động nhà trường nhận bé ⟦?minor,?victim:Châu⟧ vào bếp ăn bán trú, khỏi phải đi đêm.
Nghị định 93/2021/NĐ-CP: cá nhân kêu gọi phải mở tài khoản riêng, công khai thu chi.

TRƯỜNG TIỂU HỌC NÀ PÁN DIỄN TẬP THOÁT NẠN
Đúng 8h15 chuông reo, khói giả bốc lên từ phòng thư viện. 312 học sinh cúi người, khăn ướt che mũi, theo cô giáo ra sân trong 3 phút 40 giây. "Nạn nhân" do thầy Lò Văn Ương đóng, nằm kêu rất thật, được cáng ra bởi Trung sĩ Quàng Văn Tướng và Hạ sĩ Lò Trung Kiên. Cô y tế Tòng Thị Lả băng đầu thầy trắng toát làm bọn trẻ cười.
Thiếu tá Cầm Văn Chiến nhận xét: lớp 1B đi nhanh nhất, lớp 4A còn quay lại lấy cặp. Anh nhắc: cặp mua lại được.
Hiệu trưởng Điêu Thị Thắm cảm ơn ông Hoàng Văn Xôm – trưởng bản – đã cho mượn máy bơm; cảm ơn chị em nấu cháo gà. Bí thư Đảng ủy xã Lù Văn Thuận dự từ đầu đến cuối.
Chương trình nằm trong Kế hoạch 84/KH-UBND, từ nay đến 15/12 còn bốn trường nữa.

Món nợ của người đã khuất
Anh Tán Văn Sắc mất tháng Ba do bệnh gan. Đám tang xong, có ba nhóm đến nhà đòi nợ. Nhóm thứ nhất là ông Lục Văn Thảng, bạn cùng tổ làm gỗ, đưa giấy vay 5 triệu rồi xé luôn trước bàn thờ. Nhóm thứ hai là tiệm tạp hóa bà Mằn, xin khất lúc nào trả cũng được. Nhóm thứ ba đi hai ô tô, dẫn đầu là Quốc "sẹo".
Vợ anh Sắc là chị ⟦victim:Hoàng Thị Liểu⟧, 33 tuổi. Quốc đưa tờ giấy 90 triệu, chữ ký run như chân gà. Chị không có, chúng dắt xe máy 12L1-774.35, bê cả ti vi, đổ sơn đỏ lên mộ.
Trưởng thôn La Văn Bình chạy sang thì bị đẩy, không sao.
Trong họ có người trách chị vợ sao không hỏi chồng lúc còn sống. Bác cả Tán Văn Thục gạt đi: "Nó nằm viện bốn tháng, đến cái tên nó còn quên". Em gái người mất là Tán Thị Nhình làm ở cửa khẩu, gửi về 6 triệu. Thầy tào Lý Văn Khìn, hôm làm lễ bốn chín ngày, không lấy gạo tiền. Cô giáo Dương Hồng Thơm nhận kèm hai đứa nhỏ buổi chiều để mẹ đi làm.
Chữ ký trên giấy 90 triệu được giám định. Người ta lấy mẫu ở sổ hợp tác xã, ở đơn xin vào hội nông dân do chủ tịch hội Hoàng Văn Pạo cất giữ, cả trên tấm bưu thiếp gửi bạn lính Trần Quang Chiểu năm 2006. Kết luận số 118/KL-KTHS ghi: không phải do cùng một người ký. Giám định viên là Trung tá Đinh Thị Hợp.
Đàn em của Quốc là Lý Tiến Đông xin khai báo để hưởng khoan hồng. Theo lời Đông, nhóm này chuyên đọc cáo phó, tìm nhà nào chồng vừa mất, vợ ít chữ, ở xa đường cái. Ba xã lân cận có bốn nhà như thế, cả bốn đều ở trong danh sách chúng ghi sẵn nhưng chưa kịp tới.
Công an xã đã triệu tập Ngọc Minh Quốc. Thượng úy Vi Hồng Giang giải thích: con cái, vợ chỉ có nghĩa vụ trong phạm vi di sản (Điều 615 Bộ luật Dân sự), giấy vay giả thì không có nghĩa vụ gì.
Chị ⟦?victim:Liểu⟧ đã nhận lại xe sáng 22/4. Ông Thảng mua sơn trắng quét lại mộ cho bạn.

Tấm gương vượt lên: Tổ hợp tác hương quế của chị em từng vấp ngã
Ai đó bảo tổ này toàn "người từng có vấn đề". Tổ trưởng Trần Thị Nhẫn cãi: "Ai chẳng có vấn đề". Chị Nhẫn từng nghiện số đề, chị Phùng Mùi Khé từng đi tù vì vận chuyển thuê, chị Bàn Thị Phin từng bỏ con đi biệt. Giờ mười một người, mỗi tháng làm 4 tấn hương.
Người cho mượn xưởng là ông Triệu Tiến Lồ, cựu chủ tịch xã. Người dạy nghề: nghệ nhân Đặng Thị Sính, 74 tuổi. Người bao tiêu: Công ty Quế Việt của bà Hà Kiều Oanh.
Thượng tá Lương Quang Khải đến thăm, ký mua 200 nén cúng tết ở nghĩa trang liệt sĩ. Ở đó có mộ chồng cũ bà Sính, liệt sĩ Bàn Văn Thành, hy sinh năm 1979.
Chị Khé nói gọn: "Khói hương làm mắt cay, nhưng cay kiểu khác".
Doanh thu 2026 dự kiến 1 tỷ 150 triệu đồng, chia đều theo công.

Ba đứa trẻ ở nhà số 17
Hồi 16h20 ngày 30/5, khói bốc ra từ căn số 17 tổ 3. Mẹ – chị ⟦victim:Từ Thị Hạnh⟧ – khóa cửa đi giao rau. Trong nhà có ⟦?victim,minor:Bùi Gia Khiêm⟧ 9 tuổi, ⟦?victim,minor:Bùi Gia Hân⟧ 6 tuổi và ⟦?victim,minor:Bùi Gia Ân⟧ 2 tuổi. Anh lớn nhớ bài học ở trường, kéo hai em vào nhà tắm, mở vòi nước, lấy khăn chèn cửa.
Phá cửa là anh thợ rèn Đặng Kim Toàn. Bế các cháu là bà Ninh Thị Sáu, anh Thiệu Văn Chức. Đội PCCC do Đại úy Cao Sỹ Hiệp chỉ huy tới sau 7 phút.
Bé út ngạt khói nhẹ, đã ổn. Nhà cháy hết phòng khách.
Cô giáo Phạm Thị Mai Hiên, người dạy bài học ấy, khóc khi nghe tin. Tổ trưởng Ngô Tôn Bảo vận động được 12,6 triệu và ba bộ sách vở; chủ nhà ⟦?victim:Từ Thị Hạnh⟧ gửi lời cảm ơn.
Nhắn các mẹ: gửi con hàng xóm, đừng khóa trái.

CỰU THANH NIÊN XUNG PHONG KỂ CHUYỆN NGÃ BA KHE GIAO
Các cô Võ Thị Tần, Hồ Thị Cúc, Nguyễn Thị Nhỏ… mười cô gái Đồng Lộc được nhắc tên trong buổi gặp mặt. Ít người biết cách đó không xa, Khe Giao cũng có những người ngã xuống mà chưa có bia. Bà Trần Thị Thường, 79 tuổi, đọc tên từng bạn, giọng không run: Lý, Thuận, Thông, Xanh.
Tổ sưu tầm do thầy Đinh Hữu Trí phụ trách, có chị Thùy Dung, anh Phan Đăng Cầm, hai bạn đoàn viên Công an xã – Trung úy Nguyễn Quốc Oai, Thiếu úy Đặng Thị Mỹ Hạnh. Họ xác minh được 7 trường hợp, lập hồ sơ đề nghị công nhận theo Nghị định 131/2021/NĐ-CP.
Bà Thường nói với các bạn trẻ: "Hồi nớ mệ sợ lắm chớ, nhưng ngó qua thấy con bạn cũng đứng thì mệ đứng".
Doanh nhân Lê Đức Tiệp tặng 40 triệu dựng bia. Lễ khởi công 27/3, khách mời đăng ký với anh Cầm.

Kịch bản phát thanh: "Chuyện nhà mình" – số 41
MC Thu Hằng: Chào anh Thái Sơn, hôm nay mình nói chuyện gì?
MC Thái Sơn: Chuyện một người thầy thuốc. Ở phường mình ai cũng biết phòng mạch Đông y của ông lang ⟦victim:Quảng Trọng Đức⟧.
MC Thu Hằng: Vâng, cùng dãy với phòng răng của bác sĩ Lôi Gia Huệ, tiệm kính Sáng Mắt.
MC Thái Sơn: Ông bị kẻ mạo danh "Ban quản lý dược" gọi, nói toa thuốc của ông có người kiện, phải nộp bảo lãnh. Chúng gửi quyết định có dấu đỏ, ghi đúng CCCD 001 058 012 763. Ông cụ sợ mất danh tiếng nên chuyển 190 triệu.
MC Thu Hằng: Sao bác sĩ Huệ không mắc?
MC Thái Sơn: Bác sĩ bảo kẻ gian đọc sai số chứng chỉ của chị.
MC Thu Hằng: Còn ông lang ⟦?victim:Đức⟧ giờ ra sao ạ?
MC Thái Sơn: Ông đã trình báo Thiếu tá Cung Xuân Tứ, tay vẫn bốc thuốc, miệng vẫn cười: "Bệnh nghề nghiệp là tin người".
MC Thu Hằng: Cơ quan nhà nước không nhận tiền bảo lãnh qua điện thoại. Xin nhớ giúp!

BUỔI LÀM VIỆC VỚI ĐOÀN GIÁM SÁT HĐND TỈNH
Đoàn do bà Điểu Thị Hương, Phó Trưởng ban Văn hóa – Xã hội, dẫn đầu; cùng đi có các đại biểu Lâm Búp, Trần Nhật Quang, Thạch Đờ Ni. Phía xã: ông Hồ Minh Quân – Chủ tịch, Trung tá Lê Ngọc Út – Trưởng Công an xã, chị Thị Ngọc Ánh – Hội Phụ nữ.
Trung tá Út báo cáo: từ 01/01 đến 31/10 xảy ra 4 vụ bạo lực gia đình (nạn nhân đều là nữ), 1 vụ xâm hại trẻ em, đã xử lý dứt điểm, hồ sơ bảo mật. Đại biểu Lâm Búp chất vấn vì sao có vụ kéo dài 26 ngày. Chị Ánh giải trình: người bị hại rút đơn rồi nộp lại.
Đại biểu Thạch Đờ Ni hoan nghênh mô hình "Nhà bình yên trong chùa", do thượng tọa Danh Phản bảo trợ.
Bà Điểu Thị Hương kết luận, yêu cầu bổ sung phụ lục 3, gửi về trước ngày 12/11/2026. Thư ký đoàn: anh Vạn Tấn Phú.

Tôi đã mất chiếc nhẫn cưới như thế nào
(Ghi theo lời bạn đọc)
Tôi là ⟦victim:Đinh Mộng Cầm⟧, y tá hưu, ở chung với em gái là Mộng Điệp và cháu Thiên Ân, sinh viên. Hôm đó Điệp đi chợ, Ân đi học. Có hai cô mặc đồ lam, xin nước. Tôi mời vô. Họ coi tay, nói trong nhà có "vong" theo, phải gói nữ trang vô giấy đỏ, để bàn thờ bảy ngày không được mở.
Bảy ngày sau mở ra là hai con ốc vít với cục đá.
Điệp nói từ đầu là chị đừng mở cửa cho ai. Ân thì chỉ tôi cài chuông có hình. Anh Thượng úy Bùi Nguyên Khoa hỏi tôi có nhớ mặt không, tôi nhớ rõ một cô có nốt ruồi giữa trán.
Nhẫn cưới của ổng để lại, hai chỉ thôi, mà là cả đời. Tôi kể không mắc cỡ, để các chị em đừng giống tôi. Sư cô Thích Nữ Huệ Tâm, chùa gần nhà, nói người tu thật không ai đi coi vong từng nhà.

TRAO GIẢI CUỘC THI CLIP "DỪNG LẠI 5 GIÂY"
87 clip dự thi, ban giám khảo gồm đạo diễn Mã Thanh Phong, nhà báo Hồ Như Bích, Trung tá Đoàn Trung Tín. Giải Nhất: nhóm Hẻm Xéo (Cao Bảo Nam, Tất Tú Quyên, Nghị Hoàng Dung) với clip về bà nội suýt gửi vàng cho "thầy trừ tà". Diễn viên chính là nghệ nhân cải lương Thanh Kim Mai, 72 tuổi, diễn cảnh mất vàng khiến nhiều người tưởng thật, có người chạy lại an ủi.
Giải Nhì: nhóm Cựu chiến binh khu 2, tác giả kịch bản ông Bùi Đăng Thuyết. Giải Ba: sinh viên Nguyễn Lê Phương Uyên.
Giải bình chọn: clip con mèo của chị Tôn Thúy Vy – mèo giẫm lên phím tắt máy đúng lúc kẻ gian đòi OTP.
Tổng giải thưởng 28 triệu đồng. Ông Trịnh Vinh Quang, chủ rạp, tài trợ địa điểm. Clip hay nhất chiếu 18h mỗi ngày ở màn hình công viên.

Kho báu dưới gốc mít
Ở làng Vây không ai giàu bằng ông Hồ Văn Xơn, cũng không ai hiền bằng ông ⟦victim:Hồ Văn Kiệm⟧. Ông Xơn có 7 con trâu, ông Kiệm có vườn mít. Đầu năm có toán thợ rà kim loại, do Thái Văn Hợi cầm đầu, rỉ tai rằng dưới gốc mít có hũ bạc của Pháp, cần 40 triệu mua "máy tầm sâu". Ông Xơn bảo "ma nó xúi". Ông Kiệm bán hai con bò, đưa tiền.
Chúng đào, chôn sẵn cái chum có mấy đồng xu giả, bảo chờ trăng tròn mới được động. Trăng tròn, chúng đi mất.
Chị ⟦informant:Hồ Thị Lơ⟧ bán quán nước đầu làng nhớ được biển xe 74C-081.66 và báo ngay cho Thiếu úy Nguyễn Tri Thức. Sáng hôm sau toán này bị giữ tại Khe Sanh.
Ông Xơn đem cho bạn một con nghé. Già làng Côn Xua nói: "Bạc ở trong tay mình, không ở trong đất".

TỌA ĐÀM KHOA HỌC "NGƯỜI CAO TUỔI VÀ KHÔNG GIAN MẠNG"
PGS.TS Hà Trọng Nghĩa mở đầu bằng câu hỏi: ai trong hội trường chưa từng bị gọi lừa? Không cánh tay nào giơ. TS Cấn Tú Lan trình bày khảo sát 1.000 người trên 60 tuổi: 78% từng nhận cuộc gọi giả danh, 6,4% mất tiền, trung vị thiệt hại 35 triệu.
Cụ Nghê Văn Lạng, 90 tuổi, đại diện Hội Người cao tuổi phường Giảng Võ, phản biện: "Đừng dạy chúng tôi sợ, hãy dạy chúng tôi hỏi". Cả phòng vỗ tay. Cụ bà Tạ Thị Ngọc Hoàn thì muốn ngân hàng có quầy riêng cho người già, chữ to.
Luật gia Phùng Lưu Ly phân tích trách nhiệm của bên trung gian thanh toán. Thiếu tá Cù Mạnh Thường, A05, giới thiệu quy tắc "gọi lại".
Ghi nhận: kỷ yếu 212 trang, tải ở trang của Viện. Bữa trưa chay, ai ăn mặn xin báo cô Bích trước 10h.

Cú điện thoại lúc 1 giờ 12
Người trực ban đêm 24/8 là Thiếu úy Dụng Thành Tâm. Đầu dây bên kia là giọng một cụ bà nói rất nhỏ: "Chú ơi, cháu tôi nó cầm dao". Cụ tên ⟦informant:Huỳnh Thị Cúc Hoa⟧, ở khu tập thể Đường sắt.
Bảy phút, hai xe. Nhà có bốn người: cụ, con trai cụ là Lý Quốc Thắng, con dâu ⟦victim:Âu Thị Thanh Lam⟧ và người cháu nội Lý Quốc Đạt 23 tuổi, ngáo đá. Người con dâu đã bị chém vào cẳng tay khi giằng dao. Ông Thắng ôm được chân con. Cụ thì trốn trong tủ quần áo.
Đại úy Lăng Tiến Đạo nói chuyện với Đạt 50 phút về... bóng đá, tới khi Đạt bỏ dao.
Ông tổ trưởng Giả Văn Mạnh, bà bí thư chi bộ Sầm Thị Tuyết thức trắng cùng gia đình. Đạt đi cai nghiện bắt buộc 18 tháng. Cô ⟦?victim:Lam⟧ đã cắt chỉ.
Nếu nhà có người loạn thần: cất dao kéo, rút ra chỗ có lối thoát, gọi 113, nói nhỏ cũng được, trực ban sẽ nghe.

Bảng tin chung cư Sông Xanh – tháng 11
1. Ngày 3/11 cư dân Lê Hoàng Thiên Kim (B1204) để quên ví ở thang máy, cô lao công Dư Thị Bé nhặt được, trả lại nguyên vẹn. Ban quản trị thưởng cô Bé 500K.
2. Ngày 9/11 thang máy số 2 dừng giữa tầng 7–8, có anh Giang Chí Vỹ và hai shipper bên trong, kỹ thuật viên Tôn Thất Khải mở sau 11 phút, mọi người bình thường.
3. Ngày 15/11 cảnh báo: có người mặc áo bảo trì gõ cửa B0907. Cô chủ nhà Thiều Bảo Trâm xem mắt thần, không mở, hỏi quầy lễ tân. Không có lịch bảo trì.
4. Ngày 21/11 tập huấn PCCC, 140 cư dân tham gia. Người dập lửa nhanh nhất: bác Chế Quang Vịnh, 68 tuổi.
5. Nhóm dọn rác kênh của anh Mark (người Úc) và chị Quế Trân tuyển thêm 10 bạn.
Trưởng ban: Ngô Doãn Hào. CSKV: Đại úy Phú Văn Hưng (gặp tại phòng sinh hoạt, tối thứ tư).

THỦ ĐOẠN MỚI: GIẢ NHÂN VIÊN THU MUA ĐỒ CỔ
Nhà thờ họ Văn có ba bức hoành phi. Giữ chìa khóa là ông từ Văn Đình Thái. Hương khói là bà Văn Thị Hạnh. Việc cầm quỹ tộc thì giao ông ⟦victim:Văn Đình Trợ⟧. Tháng Chạp vừa rồi, khách tự xưng chuyên gia bảo tàng tới thẩm định, nói bức giữa trị giá 5 tỷ, muốn làm hồ sơ "bảo vật" phải giám định carbon, phí 72 triệu, trong 24 giờ.
Ông từ ngần ngừ, đòi họp họ. Người cầm quỹ sợ lỡ, ứng tiền nhà mình chuyển trước vào tài khoản 1122 8866 33, ngân hàng số.
Đến khi thầy Văn Hữu Quế, dạy Sử, gọi hỏi bảo tàng thì té ngửa.
Họ tộc bàn: chia nhau chịu giúp ông một nửa. Ông lắc đầu. Trung úy Bạch Đình Hòa đang xác minh chủ tài khoản. Tiến sĩ Trần Đức Sáng tư vấn: giám định di vật do hội đồng cấp tỉnh làm, không thu phí của dân.

BẾP YÊU THƯƠNG BỆNH VIỆN HUYỆN CŨ
Bếp nấu 320 suất cháo mỗi sáng cho bệnh nhân nghèo. Bếp trưởng: bà Hồ Thị Kim Cương, bán quán nhậu, "nhậu nuôi cháo". Phụ bếp: cô giáo hưu Lê Bích Ngà, anh xe ôm Hứa Đại Lộc, hai sĩ quan công an là Thiếu tá Phạm Thị Bích Hằng và Đại úy Sơn Ngọc Thành đến phụ mỗi thứ bảy.
Người ủng hộ đều đặn nhất là ông Trịnh Công Bằng. Ngày trước vợ ông nằm viện này, ăn cháo này. Ông không kể nhiều, cứ mỗi mồng mười gửi 50 ký gạo.
Có hôm có kẻ giả danh bếp, in giấy quyên tiền ở chợ. Bà Cương nghe được, xách vá ra đứng ngay cạnh, hắn bỏ chạy rớt cả xấp giấy. Chưa ai kịp đưa đồng nào.
Bác sĩ giám đốc Đàm Hữu Nghị tặng bếp tủ đông. Tất cả phiếu thu có chữ ký bà Cương và dấu đỏ của Hội Chữ thập đỏ, bà con để ý kỹ.

Vụ chìm đò ngang: người còn, người mất
Đò do Đoàn Văn Bạc chèo, chở 11 người qua bến Trà Linh đi lễ. Ra giữa sông thì va vật nổi. Những người bơi được vào bờ, khỏe mạnh: ông Cấn Văn Thìn, chị Ngô Thị Phương, anh em Huy – Hoàng, vợ chồng anh Đoàn Quốc Việt. Những người được vớt: bà ⟦victim:Tống Thị Lự⟧ (gãy tay), cháu ⟦?victim,minor:Đoàn Bảo Ngọc⟧ (7 tuổi, sặc nước, đang thở máy).
Không qua khỏi: ông ⟦victim:Khổng Đức Hảo⟧ và bà ⟦victim:Khổng Thị Thu⟧, hai chị em ruột.

Ba chuyến xe đêm của ông ⟦informant:Mười Giá⟧
Ông ⟦?informant:Mười Giá⟧ chạy xe lôi máy ở chợ nổi, sáu mươi tư tuổi, không vợ con. Hàng xóm sát vách ông là gia đình cô ⟦victim:Phan Thị Ngọc Nở⟧, chồng cô – Châu Văn Hên – làm phụ hồ. Cô bị u tuyến giáp, dành dụm được 35 triệu đi mổ.
Chuyến thứ nhất, ông ⟦informant:Mười⟧ chở cô ra ngân hàng rút tiền. Chuyến thứ hai, ông chở cô về thì dọc đường có hai người chạy ngang, một người hất nước mắm vào mặt tài xế, người kia giật giỏ. Ông Mười rát mắt nhưng không té. Cái giỏ mất, tiền mất.
Chuyến thứ ba, cũng đêm đó, ông chở chính mình tới trụ sở công an, ngồi coi hết bốn tiếng camera với Thượng úy Tô Châu Giang. Nhờ cái cách ôm cua mà ông ⟦?informant:Mười Giá⟧ nhận ra thằng cầm lái là Út Lượm, dân xe ôm cũ.
Hai đối tượng bị bắt sau đó 31 giờ. Còn 29 triệu 4.
Bác sĩ Từ Hải Đăng biết chuyện, miễn phí ca mổ. Trưởng ấp Đoàn Văn Tấn cùng chị em Chi hội đóng thêm cho đủ phần thiếu. Cô ⟦?victim:Nở⟧ ra viện hôm rằm, mang qua biếu ông ⟦?informant:Mười⟧ nồi chè đậu.

Quy chế phối hợp số 02/QCPH giữa Công an xã và Hội Cựu chiến binh
Điều 1. Mục đích: nắm tình hình từ cơ sở, phòng ngừa mâu thuẫn phát sinh thành án.
Điều 2. Phân công: ông Nguyễn Bá Thuyên (Chủ tịch Hội) phụ trách chung; ông Lường Văn Tỏ phụ trách cụm 1; bà Đinh Thị Chiến, thương binh 4/4, phụ trách cụm 2; Thiếu tá Sa Văn Nguyên đầu mối công an.
Điều 3. Chế độ thông tin: báo cáo quý trước ngày 20 của tháng cuối quý. Tin đột xuất báo bằng điện thoại, không ghi tên người cung cấp vào sổ chung.
Điều 4. Khen thưởng: năm trước, ông Tỏ được tặng giấy khen do vận động được 3 khẩu súng kíp; bà Chiến hòa giải 6 vụ đánh chửi nhau.
Điều 5. Kinh phí: 12.000.000đ/năm, Hội tự cân đối một phần.
Quy chế có hiệu lực từ ngày ký, thay quy chế số 05 năm 2021. Nơi nhận: Đảng ủy, HĐND, UBND xã; lưu VP.

BỊ NGƯỜI YÊU CŨ TUNG ẢNH – CÔ GÁI TRẺ ĐÃ ĐỨNG LÊN
Phòng 302 ký túc xá có bốn cô gái: Triệu Mỹ Uyên học kế toán, Kiều Diệu Anh học du lịch, Lục Thị Mến học sư phạm mầm non và ⟦victim:Phàn Thị Mủi⟧ học điều dưỡng. Chuyện bắt đầu từ lúc 23h ngày 2/10, chuông tin nhắn của cả phòng rung cùng lúc. Một đường dẫn. Uyên mở, rồi vội tắt. Diệu Anh ngồi ôm bạn. Mến pha nước gừng.
Người trong những tấm ảnh bỏ học ba ngày, không ăn.
Kẻ phát tán là Đặng Quý Nhất, SN 2003, người yêu cũ, đòi 20 triệu "phí im lặng". Trang chứa ảnh: https://anhhot-sv.click/p302.
Nhiều bạn sinh viên hỏi nên làm gì khi lỡ nhận được đường dẫn như vậy. Trung úy Nhật trả lời ngay trong buổi sinh hoạt công dân: đừng mở, đừng gửi tiếp, chụp lại địa chỉ, đưa cho quản lý ký túc hoặc công an. Anh Hoàng Đức Tuyển, lớp trưởng lớp điều dưỡng, kể cả lớp tự thống nhất xóa nhóm trò chuyện cũ, lập nhóm mới mà trong đó không ai nhắc lại. Cô phục vụ căng tin Ma Thị Thắm ngày nào cũng để dành suất cơm đem lên tận phòng.
Bố mẹ của ⟦?victim:Mủi⟧ ở bản xa, không biết tiếng phổ thông nhiều. Cán bộ xã Tẩn Láo San đến nói chuyện với ông bà bằng tiếng Dao, chỉ nói con gái bị người xấu dọa, nay đã ổn. Bà mẹ gửi xuống hai con gà, một túi hạt dổi và chiếc khăn đỏ. Anh trai Phàn Phù Chìu bắt xe đêm, ra tới trường ngồi ở ghế đá từ bốn giờ sáng, không dám gọi vì sợ em chưa dậy.
Trường có quỹ "Vững bước", do doanh nhân Nghiêm Thúy Hòa tài trợ 200 triệu, hỗ trợ tư vấn tâm lý cho sinh viên gặp khủng hoảng. Thạc sĩ Khuất Trà Giang trực phòng 105, nhà C, hồ sơ đánh số chứ không ghi tên.
Thầy trưởng phòng công tác sinh viên Vi Quang Hiển và Trung úy Lường Bích Nhật hỗ trợ gỡ ảnh sau 19 tiếng. Nhất bị khởi tố tội cưỡng đoạt tài sản, làm nhục người khác.
Chị Giám đốc Trung tâm công tác xã hội Nông Hà Vi nói với sinh viên toàn trường: người có lỗi là người phát tán.

HỎI NHANH – ĐÁP GỌN CÙNG ĐẠI ÚY THOẠI
Hỏi (anh Sỳ A Mản, thợ cắt tóc): Tôi nhận được email "trúng thầu ghế salon", có phải lừa không? – Đáp: Anh không dự thầu sao trúng thầu. Xóa.
Hỏi (bà Cao Thị Tằm): Con dâu tôi chuyển nhầm 2 triệu cho shop, shop không trả? – Đáp: Gọi ngân hàng tra soát, có sao kê thì khởi kiện dân sự được. Chuyện chưa tới mức hình sự.
Hỏi (em sinh viên Tề Xuân Lộc): Cho bạn mượn tài khoản nhận giùm tiền được không? – Đáp: Không. Mua bán, cho thuê tài khoản có thể bị phạt 100–150 triệu đồng, tiếp tay rửa tiền thì đi tù.
Hỏi (ông Lê Trung Hậu, chủ nhà trọ): Khách 2 ngày có cần khai báo? – Đáp: Có, trước 23h, qua VNeID hoặc gọi trực ban.
Đại úy Phạm Thoại, Công an phường Bảy Hiền, phụ trách mục này từ số 12. Thư gửi chị Lâm Ánh Nguyệt, bộ phận truyền thông.

Nhà bà Sen, nhà bà ⟦victim:Súng⟧
Hai chị em ruột lấy chồng cùng xóm. Bà Đồng Thị Sen có con đi Nhật, bà ⟦?victim:Đồng Thị Súng⟧ có con đi bộ đội. Bà Sen hay khoe, bà Súng hay lo. Kẻ gian gọi bà Sen: "Con bà đánh nhau bên Nhật". Bà Sen gọi con bằng Messenger, thấy con đang ăn mì. Kẻ gian gọi bà Súng: "Con bà làm mất súng, phải đền không thì ra tòa án binh". Bà không gọi được vì đơn vị cấm điện thoại. Bà bán thóc, bán lợn, mượn cả chị, chuyển 43,5 triệu cho "thủ trưởng".
Hai hôm sau, Trung úy Nguyễn Duy Khánh – đại đội trưởng của con bà – gọi về báo cậu vừa được khen bắn giỏi.
Bà Sen xóa nợ cho em. Bà ⟦?victim:Súng⟧ thì không dám kể cho con nghe, sợ con phân tâm.
Ban Chỉ huy quân sự xã (Thiếu tá Mạc Đình Lương) phát cho mỗi gia đình quân nhân một thẻ nhỏ, in số điện thoại trực ban đơn vị. Công an xã (Đại úy Quách Hữu Nam) lập hồ sơ.

PHƯỜNG NAM LÝ: 12 THÁNG, KHÔNG VỤ CHÁY
Có được con số "0" ấy là nhờ 31 tổ liên gia, đứng đầu là tổ trưởng Hoàng Bá Đởn, Lưu Thị Duyên Hải, Từ Công Lẫm, Mai Bích Đào... Bà Duyên Hải từng chứng kiến chợ cũ cháy năm 2001: "Tui thấy người ta ngồi khóc giữa đống tro. Từ nớ tui sợ lửa như sợ cọp".
Ông Lẫm tự chế chuông báo từ vỏ lon, bị chê, rồi được học lại làm 600 bộ. Chị Đào dạy con nít bài hát "Cúi thấp, men tường". Anh Phạm Thanh Bạch, thợ điện, đi thay cầu chì cho người già không lấy công.
Nói "không vụ cháy" nhưng không phải không có lúc hú vía. Tháng Hai, bếp nhà anh Ngô Xuân Trường bùng lửa mỡ, vợ anh là chị Đào Ngọc Tuyền lấy vung úp lại, tắt ngay, cái vung đen thui nay treo ở tổ làm giáo cụ. Tháng Sáu, tủ điện ở đầu hẻm 12 phụt khói, anh thợ phụ Lê Trung Kiên biết gạt cầu dao trước khi hô. Tháng Mười, có người quên nồi cá kho, hàng xóm Đặng Thị Minh Hiếu ngửi mùi khét trèo ban công sang tắt, chủ nhà về chỉ mất nồi cá.
Ông Đởn cho rằng tập nhiều thì tay chân nhớ thay cái đầu. Mỗi quý, tổ ông chọn một nhà bất kỳ, bấm chuông vào giờ không báo trước, ai ra muộn nhất phải nấu chè. Bà cụ Thái Thị Khương 91 tuổi luôn ra sớm nhất vì bà "có ngủ mô mà muộn".
Tiệm thiết bị của ông Từ Hữu Phước bán bình chữa cháy bằng giá nhập cho người trong phường. Đại úy Nguyễn Cửu Long thống kê, năm 2023 phường có 7 vụ, năm 2024 có 4, năm 2025 còn 2, và năm nay thì như bà con đã biết.
Thượng tá Đặng Thái Huyền – Phó trưởng phòng PC07 – trao biển "Tổ liên gia kiểu mẫu". Tính ra cả phường có 1.930 bình chữa cháy, 24 điểm công cộng, 11 trụ nước.
Chủ tịch UBND phường Lê Bình Sinh lưu ý mùa hanh khô: đốt vàng mã phải có người trông, có xô nước cạnh bên.

Đứa bé trong bao gạo
Sáng sớm 28/3, ⟦informant:bà lão nhặt ve chai ở trọ sau chùa Khánh Lâm⟧ nghe tiếng ọ ẹ trong đống bao tải cạnh lò gạch cũ. Bà tưởng mèo. Mở ra, một bé gái còn nguyên dây rốn, tím tái, kiến bu đầy chân. Bà ủ bé vào ngực, chạy bộ tới trạm y tế, rồi nhờ người ta gọi công an.
Y sĩ Lạc Thị Hoài kẹp rốn, hộ sinh Triệu Thị Kim Hoàn ủ ấm. Bé nặng 2,3 kg. Ni sư Diệu Liên đặt tên là ⟦?victim,minor:Khánh An⟧.
Mẹ ruột của bé sau đó được xác định, hoàn cảnh éo le, cơ quan chức năng đề nghị không nêu danh tính. Bà ngoại đã xin nhận cháu.
Trung tá Mai Trọng Tấn khen người nhặt được bé "có trái tim đi nhanh hơn xe cấp cứu". UBND xã làm thủ tục khai sinh theo Nghị định 123/2015. Chị Chủ tịch Hội Phụ nữ Tôn Nữ Ái Như lo sữa 6 tháng đầu, ông chủ lò gạch mới Ngô Hữu Tài lo tã bỉm.

Thư khen của Giám đốc Công an tỉnh
Gửi: Tập thể Công an phường Phước Hậu và các cá nhân.
Tôi vui mừng được biết, chỉ sau 40 giờ, các đồng chí đã làm rõ vụ trộm tại chi nhánh ngân hàng, thu hồi đủ 3,46 tỷ đồng. Tôi biểu dương Thượng tá Quảng Đại Phong, Thiếu tá Bá Văn Quyến, Đại úy Thành Ngọc Có, Trung úy Đàng Thị Mỹ Hương. Tôi cũng biểu dương lực lượng bảo vệ an ninh cơ sở do ông Trượng Văn Tháo phụ trách; bà con khu phố 2, thầy cả chùa Chăm Hán Văn Ti, chị chủ quán Lưu Ý Nhi đã nấu cơm cho anh em trong hai đêm vây ráp.
Đề nghị các đồng chí giữ vững kỷ luật, không chủ quan, bảo đảm quyền của người bị tạm giữ. Một chiến sĩ bị thương phần mềm đã xuất viện.
Thưởng nóng: tập thể 20 triệu, cá nhân mỗi người 3 triệu.
Thân ái! – Thiếu tướng Nguyễn Đình Thoan.

Vụ "hợp tác xã nấm sạch": ai là người thiệt?
Hợp tác xã Nấm Vàng do Dương Quốc Oanh làm giám đốc, kêu gọi nông dân mua phôi 22 nghìn/bịch, hứa bao tiêu. Kỹ thuật viên là Lầu Minh Chiến, nay cũng trình báo vì bị nợ lương 7 tháng – anh ⟦victim:Lầu Minh Chiến⟧ tính ra 63 triệu.
Trong số xã viên, chị Viên Thị Hạ mua 500 bịch, thu đủ vốn; anh Ưng Văn Thái mua 800 bịch, bán chợ lẻ nên không lỗ; ông ⟦victim:Trịnh Xuân Điển⟧ mua 14.000 bịch, vay cả quỹ tín dụng, nấm ra không ai thu, đổ đi hai xe tải.
Ông ⟦?victim:Điển⟧ có con gái là Trịnh Thu Ngà, luật sư, giúp bố cùng 8 hộ khởi kiện. Chủ tịch Hội Nông dân Bàng Đức Vượng đứng ra nối với chợ đầu mối, gỡ được 2,6 tấn.
Thiếu tá Phí Văn Lộc cho hay Oanh chưa bị coi là tội phạm, tranh chấp trước mắt là dân sự. Ai có hợp đồng ký với ông Oanh nộp bản sao tại xã trước 05/8/2026.

Đêm thơ "Gửi người giữ bình yên"
Nhà thơ Trúc Linh Lan, nhà thơ Lê Thiếu Nhơn cùng 14 cây bút phường Ninh Kiều đọc thơ dưới ánh đèn bến phà. Bài "Anh nằm lại ngã tư" của tác giả Khưu Thị Lệ Huyền viết về một cảnh sát giao thông bị xe tông; cô nói nhân vật là hư cấu, gom từ nhiều bản tin.
Nghệ sĩ Phùng Ngọc Bảy ngâm thơ, tiếng sáo Tăng Huy Bửu. Trung tá Lý Thành Nghiệp bất ngờ lên đọc bài "Má chờ cửa", cả bến vỗ tay. Ông Lưu Chấn Hưng mua đấu giá tập thơ ký tặng, 11 triệu, bỏ vào quỹ học bổng "Con người lính".
Học bổng đợt này trao 9 suất. Ban tổ chức chủ trương không gọi tên các em lên sân khấu; phụ huynh nhận ở phòng bên.
Đêm thơ kết thúc 21h45, Đoàn phường dọn rác xong lúc 22h20.

MẤT MẠNG VÌ TRÈO HÁI CAU THUÊ
Toán hái cau có năm người đàn ông cùng bản: Đinh Văn Rói, Đinh Văn Gố, Phạm Văn Ngút, Đinh Văn Lơ, ⟦victim:Phạm Văn Treo⟧. Chủ mua là bà Lê Thị Thu Ba, trả 8 nghìn một ký. Hôm ấy cau ướt. Ông Rói nói nghỉ. Chủ vườn Võ Văn Lài cũng nói nghỉ. Nhưng giá hôm sau tụt nên cả toán cố.
Cây thứ chín mươi mấy, ngọn gãy. Người thứ năm trong toán rơi xuống đá, không kịp nói gì.

Tấm thẻ trong lồng ngực
Cô thủ quỹ Diệp Hoàng Oanh giữ tiền công đoàn. Cô kế toán Ôn Gia Mẫn giữ sổ. Giám đốc Cổ Thiên Long ký. Ba người ngồi ba phòng, cùng nhận một thư điện tử có đuôi giống hệt công ty: "Tôi đang họp, chuyển gấp cho đối tác 740 triệu. – Long".
Cô Oanh chạy xuống hỏi. Anh Long ngơ ngác, anh có họp đâu. Vậy là dừng. Nhưng thư thứ hai gửi riêng cho chị ⟦victim:Mạch Ngọc Hà⟧, trưởng phòng nhân sự, xin 40 thẻ quà tặng tặng nhân viên. Chị mua bằng thẻ cá nhân số 5326 1047 7781 9020, cào mã gửi qua. 40 triệu.
Công ty hoàn lại chị một nửa. Anh Long thừa nhận quy trình có lỗ.
Thượng úy Khổng Ngọc Linh, phòng PA05: kiểm tra kỹ tên miền, chữ "rn" giả chữ "m"; việc chuyển tiền phải gọi thoại xác nhận, kể cả lệnh của sếp. Hai cô Oanh, Mẫn được thưởng một kỳ nghỉ ở Phú Quốc.

VÀI MẨU CHUYỆN Ở CHỐT 19
– Cụ Hàn Văn Phiệt, 83 tuổi, mỗi tối mang trà ra chốt. Cụ kể chuyện hồi làm biệt động, bạn cụ là Năm Lùn, Sáu Thẹo bị bắt đày Côn Đảo không về.
– Anh dân phòng Lại Bảo Quốc đỡ đẻ trên taxi. Mẹ tròn con vuông, bố đứa bé – anh Vũ Tấn Duy – đặt luôn tên đệm là Quốc.
– Bà Lưu Muội tới khóc vì mất mèo. Thiếu úy Tạ Thị Minh Thảo tìm ra nó ngủ trong máy giặt.
– Ông Tây tên Peter bỏ quên hộ chiếu, anh xe ôm Trần Sanh chạy theo 6 km trả.
– Hai vợ chồng trẻ cãi nhau đòi ly hôn, được Đại úy Mã Tuấn Kiệt mời ngồi ăn chè, chè xong thì làm hòa.
Sổ trực chốt 19 dày 200 trang. Trưởng chốt Đoàn Bửu Châu dặn lính mới: "Việc lớn ghi vô hồ sơ, việc nhỏ ghi vô bụng".

Vụ đánh học sinh ở bến xe buýt – kết quả xử lý
Trường THPT Lê Hữu Trác cho biết hai nữ sinh cùng khối xảy ra mâu thuẫn vì một bình luận. Em ⟦?victim,minor:T.⟧ (lớp 11A9, nhà ở đầu ngõ 102 Đê La Thành) rủ thêm bạn ngoài trường chặn em ⟦?victim,minor:Khuất Nguyệt Hạ⟧ ở bến xe số 26. Em bị giật tóc, đạp vào bụng, quay clip.
Mẹ của nạn nhân, chị ⟦?informant:Bồ Thu Hường⟧, gửi đơn lên Công an phường. Bố em là anh Khuất Duy Thành yêu cầu các bên không chia sẻ clip. Hiệu trưởng Đào Vĩ Đại xin lỗi phụ huynh.
Người chạy tới can là bác tài xe ôm Quản Văn Chiêu và cô bán ngô Lều Thị Vóc.
Xử lý: Thiếu tá Nghiêm Tú Bình cho biết áp dụng biện pháp giáo dục; hai thanh niên ngoài trường (đều trên 18) là Giang A., Lộc B. bị phạt 7 triệu/người. Tư vấn tâm lý do TS Khúc Năng Toàn phụ trách, đến hết học kỳ.
Nhà trường mong phụ huynh kiểm tra điện thoại con, ai còn giữ clip thì xóa.

Anh Phùng Lưu và "bảo tàng lừa đảo"
Ở số 8 ngách 61, anh Phùng Lưu – kỹ sư về hưu sớm – mở phòng trưng bày lạ nhất thành phố: 300 hiện vật dùng để lừa. Có chiếc đồng hồ "Thụy Sĩ" ruột nhựa, cuộn len giả nhung hươu, tờ "lệnh bắt" in sai chính tả, bình nước thần, thẻ ngành làm từ vỏ hộp bánh.
Anh gom từ đâu? Từ bạn bè: bà Tường Vân cho bộ bài bịp, ông Hách Văn Tư cho cái cân điêu, nhà nghiên cứu Tiết Gia Cường cho tờ rơi năm 1993. Một số do Công an phường cho mượn sau xử lý, Trung tá Dư Thanh Bách ký biên bản.
Mỗi hiện vật có một tấm biển nhỏ, không đề tên người bị lừa, chỉ đề: "Ai cũng có thể là tôi".
Học sinh lớp 10 chuyên Văn trường Ams đến xem, em nào cũng viết cảm tưởng. Cô giáo Nhiếp Thị Thùy bảo đó là tiết giáo dục công dân hay nhất năm.
Mở cửa thứ bảy, miễn phí, đặt lịch qua trang của phường.

CHUYỆN NGHE Ở TRẠM CÂN KHO LÚA
Thương lái Bùi Tấn Rớt mua lúa của bốn nhà trong một ngày: nhà Chín Cò, nhà Bảy Tửng, nhà cô giáo Võ Thị Diệu Ái, nhà ông ⟦victim:Lý Văn Chuyền⟧. Ba nhà đầu lấy tiền mặt tại ruộng. Nhà thứ tư 41 công, ghe chở không hết, hẹn tối trả. Tối đó điện thoại O767 888 O54 đã cắt.
41 công, 29 tấn, giá 7.400 một ký. Vợ ông, bà Kim Thị Sa Rết, ngồi thừ trên bờ đê.
⟦informant:Lê Văn Tèo⟧, công nhân bốc vác theo ghe, tối hôm sau quay lại, nói nhỏ chỗ ghe neo. Thượng úy Danh Si Thol phối hợp cảnh sát đường thủy chặn ghe CT-07841 ở vàm Trà Niền, lúa còn 22 tấn.
Chín Cò, Bảy Tửng tới vác phụ lúa về kho. Cô Diệu Ái nghỉ dạy thêm một bữa, đứng ghi cân.
Bài học bà con rút ra: tiền chưa vô tay, lúa chưa rời ruộng.

LỊCH TIẾP CÔNG DÂN VÀ THÔNG TIN LIÊN HỆ THÁNG 12/2026
Thứ hai (7, 14, 21, 28): Chủ tịch UBND xã Hoàng Trọng Khuê – phòng 201.
Thứ tư: Bí thư Đảng ủy Dương Thị Quế Hương – phòng 301, tiếp từ 8h.
Thứ năm: Trưởng Công an xã, Trung tá Hà Đăng Khuyến – trụ sở km 2; đi cùng có Đại úy Lã Thị Thu Hoài (tiếp phụ nữ, trẻ em bị bạo lực, có phòng riêng).
Thứ sáu: Chủ tịch MTTQ Vi Đức Thụ; luật sư cộng tác Nguyễn Hòa Bình tư vấn miễn phí 10 lượt.
Kết quả tháng 11: tiếp 37 lượt, 29 kiến nghị, 4 tố cáo, 4 phản ánh. Người tố cáo được bảo vệ theo Luật Tố cáo 2018, đơn để trong phong bì dán kín, chỉ ông Khuyến mở. Các ông Lại Thế Tỉnh, Phan Văn Chu và bà Thạc Thị Lụa được mời lên nhận kết quả giải quyết tranh chấp lối đi.
Trực đường dây nóng cải cách hành chính: 1022, nhánh 4.

Cái áo mưa màu vàng
Hôm bão, ở ngã ba Đồn có bốn người mặc áo mưa vàng giống nhau, áo của một hãng phân bón tặng: ông Cẩm, chú Bốn Ri, anh Diệu và anh ⟦victim:Hồ Tấn Lành⟧. Họ đi cột lại mái tôn trường học. Tới chiều về đủ ba cái áo vàng.
Cây bàng đổ ngang đường, không ai hay. Chừng 40 phút sau, cô bán tạp hóa Mai Thị Xí thấy vạt áo vàng lòi ra dưới tán lá. Ông Cẩm, chú Bốn Ri khiêng; bác sĩ Đinh Quang Vinh nối máu. Anh Diệu chạy đi báo mẹ anh ⟦?victim:Lành⟧, bà Phạm Thị Dư.
Anh qua đời lúc 20h, trong lúc gió vẫn rít.
Đại tá Trần Quang Khánh thay mặt Ban chỉ huy phòng thủ dân sự viếng. Nhà trường lấy chiếc áo vàng lồng kính, treo ở phòng truyền thống, dưới ảnh liệt sĩ Đoàn Bá Thừa. Thầy giáo Lưu Phước Tín đề nghị UBND tỉnh truy tặng bằng khen cho anh ⟦?victim:Lành⟧.
Khi bão vào: ở yên trong nhà, đợi hết gió giật mới ra cưa cây.

Trang người tốt: Cô Hến "ve chai" và 5 cây vàng
Mua cái tủ cũ của nhà bà Lại Thúy Kiều giá 150 nghìn, cô Trần Thị Hến đem về đập lấy gỗ. Trong hộc có bọc vải, gói 5 cây vàng SJC. Đêm ấy cô không ngủ. Chồng cô, anh Nguyễn Văn Nghêu, nằm bên cũng không ngủ. Ba giờ sáng hai vợ chồng ngồi dậy nhìn nhau, bật cười: "Thôi trả".
Sáng ra, trước sự chứng kiến của Trung úy Lục Sĩ Thành và tổ trưởng Kha Hữu Đức, vàng về lại tay bà Kiều. Bà không hề biết có vàng; má bà mất chưa kịp dặn.
Bà Kiều tặng cô Hến một chỉ, cô đem bán sửa cái xe đẩy. Nhà báo Hạnh Đoan viết bài, bạn đọc Lê Ngô Minh Nhật xin gửi tập vở cho hai đứa con cô.
Chủ tịch phường Trịnh Quế Lâm trao giấy khen kèm câu: nghèo mà không tham, giàu nào bằng.

Nhật ký tổ xung kích – đêm triều cường 6/11
18h30. Nước lên mép đường. Tổ trưởng Cao Văn Thạnh chia ba nhóm.
19h05. Nhóm anh Kỷ đưa bà Lụa, ông Bốn Xị, gia đình thầy Quang qua trường Kim Đồng. Không ai ướt.
19h40. Nhóm chị Tâm Đan phát 48 ổ bánh mì của tiệm Như Lan, bà chủ Như Lan còn cho cà phê.
20h15. Nghe tin có người bị điện giật trong hẻm 66. Tên là ⟦victim:Huỳnh Kim Chi⟧, chủ tiệm tóc, đang kê máy sấy lên cao. Anh Kỷ cúp cầu dao tổng. Sĩ quan quân y Tiêu Hoài Nam ép tim 25 phút.
20h50. Xe cấp cứu 115 vô không được, chuyển bằng vỏ lãi.
21h30. Tin từ bệnh viện: cô ⟦?victim:Chi⟧ qua cơn nguy kịch. Cả tổ la lên.
22h10. Nước rút. Đại úy Lôi Vĩnh Thụy dặn ngày mai rà lại 112 ổ điện thấp dưới 1 m.
22h40. Thầy Quang ngủ gục trên bàn học trò. Hết nhật ký. Người ghi: Phi Nhung (trùng tên ca sĩ thôi nghen).
`,
  `
Chiếc mũ bảo hiểm màu cam giúp tìm ra kẻ giật dây chuyền
Khoảng 6 giờ 15 sáng 14/3, bà ⟦victim:Lê Thị Tuyết Mai⟧ (58 tuổi) đi bộ tập thể dục ở đường ven kênh Tham Lương thì bị một thanh niên chạy xe máy áp sát, giật sợi dây chuyền 4 chỉ vàng 18k.
Công an phường rà camera suốt buổi sáng nhưng hình quá mờ. Đến chiều, ⟦informant:cô bán xôi trước cổng chùa Pháp Vân⟧ sang trụ sở nói nhỏ với anh em trực ban: thằng đội mũ bảo hiểm màu cam sáng nay có ghé mua hai gói xôi, nói giọng miền ngoài, xe còn dán hình con rồng ở yếm.
Nhờ chi tiết ấy, tối cùng ngày tổ công tác mời Nguyễn Quốc Dũng, sinh năm 1996, tạm trú khu nhà trọ số 88, về làm việc. Dũng khai đã bán dây chuyền được 11 triệu đồng.
Thượng tá Phan Đình Lộc, Trưởng Công an phường, khuyên bà con khi tập thể dục không đeo nữ trang, đi theo nhóm, thấy xe lạ bám theo thì tri hô ngay.

Họp tổ dân phố số 9: nhiều ý kiến về tiếng ồn loa kẹo kéo
Tối 22/5, tại nhà văn hóa, ông Trần Văn Khiêm, tổ trưởng tổ dân phố số 9, chủ trì cuộc họp với 47/62 hộ tham dự. Bà Ngô Thị Lài, Chi hội trưởng phụ nữ, thông báo đã nhận 12 lượt phản ánh về hát karaoke sau 22 giờ trong hai tháng qua, đa số gửi qua nhóm Zalo của tổ.
Ông Đỗ Hữu Phước, cảnh sát khu vực, nhắc lại mức phạt theo Nghị định 282/2025/NĐ-CP, đồng thời cho số trực ban của Công an phường là 0236.3846.113 để bà con gọi khi cần.
Cụ Vũ Đình Toản, 81 tuổi, phát biểu: “Tôi già rồi, ngủ ít, các cháu hát hay thì tôi nghe, nhưng hát tới một giờ sáng thì chịu không nổi.” Cả hội trường cười, rồi biểu quyết thống nhất: sau 21 giờ 30 không mở loa ngoài sân.
Biên bản do anh Lý Minh Tân ghi, thông qua lúc 21 giờ 5 phút.

Thông báo tìm trẻ lạc
Vào khoảng 16h30 ngày 8/6, cháu ⟦?victim,minor:Hoàng Gia Bảo⟧, 6 tuổi, theo mẹ đi chợ Đông Kinh và bị lạc. Khi đi cháu mặc áo thun vàng in hình khủng long, quần đùi xanh, đi dép tổ ong.
Cháu nói tiếng Kinh chưa rõ, chủ yếu nói tiếng Tày, hay trả lời “pá, mé”. Bên tai trái có vết sẹo nhỏ.
Ai thấy cháu ở đâu xin báo cho Công an phường Đông Kinh hoặc gọi cho mẹ cháu là chị Nông Thị Hiền, số 0387 214 569. Gia đình xin cảm ơn và hậu tạ.
Đề nghị các tổ dân phố, tiểu thương, tài xế xe ôm, xe tải ở bến cùng để ý giúp.

Trao 20 suất học bổng “Thắp sáng bản Mường” cho học sinh
Sáng 5/9, Hội Khuyến học xã Mai Hạ phối hợp với Công ty TNHH Dệt may Hòa Phát Lộc trao 20 suất học bổng, mỗi suất 1.500.000 đồng. Ông Hà Công Tín, Chủ tịch Hội Khuyến học, cho biết nguồn quỹ năm nay tăng 37% so với năm ngoái.
Bà Nguyễn Thị Thu Trang, Phó Giám đốc công ty, chia sẻ công ty sẽ còn quay lại vào dịp Tết. Cô hiệu trưởng Bùi Thị Nhung thay mặt nhà trường nhận thêm 300 quyển vở.
Thượng úy Lò Văn Thức, Công an xã, tranh thủ nhắc phụ huynh không giao xe trên 50 phân khối cho con chưa đủ tuổi. Trong năm học trước, lực lượng đã lập biên bản 14 trường hợp, xử phạt cả phụ huynh.
Buổi lễ kết thúc bằng tiết mục múa sạp của đội văn nghệ bản Chiềng Sại.

Lá thư không ghi tên người gửi nhưng ghi rõ tên sới bạc
Cuối tháng 10, hòm thư tố giác đặt ở đầu ấp Bình Lợi có một lá thư viết tay, chữ nghiêng nghiêng, kể rằng căn nhà sau vườn dừa của ông Tám Cò đêm nào cũng có xe từ xã khác tới. Cán bộ mở thư nhận ra nét chữ của ⟦informant:thầy Huỳnh Văn Sáu dạy Văn về hưu⟧, nhưng không ai nói ra.
Ba hôm sau, lúc 23 giờ, Công an xã phối hợp ập vào, bắt quả tang 11 đối tượng đang lắc tài xỉu, thu 68.450.000 đồng, 9 điện thoại và 7 xe máy.
Chủ sới Lâm Văn Cò (1971) khai mỗi đêm thu xâu 2 triệu. Theo Trung tá Mai Hoàng Em, Phó Trưởng Công an xã, mô hình “Hòm thư không hỏi tên” sau 8 tháng đã nhận 53 lá, trong đó 19 lá có giá trị.
Xã mong bà con tiếp tục gửi thư, không cần ghi tên.

BẢN TIN TRUYỀN THANH – Phường Nghĩa Lộ
Thưa toàn thể nhân dân! Thời gian gần đây trên địa bàn xuất hiện đối tượng gọi điện xưng là cán bộ bảo hiểm xã hội, yêu cầu cài ứng dụng VssID “bản mới”. Đây là ứng dụng giả. Cơ quan bảo hiểm không gọi điện yêu cầu cài đặt ứng dụng, không gửi đường dẫn lạ.
Ngày 19 vừa qua, bà Lường Thị Pâng ở tổ 4 đã nghi ngờ, tắt máy rồi sang hỏi cháu nội, nhờ vậy không mất đồng nào. Đề nghị bà con học theo cách làm của bà Pâng: chậm lại một phút, hỏi thêm một người.
Khi cần hỏi về bảo hiểm, xin gọi tổng đài 1900 9068. Khi nghi bị lừa, gọi Công an phường theo số 0216 3870 113.
Bản tin đến đây là hết. Xin kính chào và hẹn gặp lại vào 17 giờ 30 ngày mai.

Nam sinh lớp 8 bị đánh hội đồng ở bãi đất sau sân bóng
Trưa 27/2, em ⟦?victim,minor:T.Q.H. (lớp 8A3, Trường THCS Phan Sào Nam)⟧ bị nhóm 5 bạn chặn lại, tát và đá liên tiếp vào bụng. Clip dài 48 giây bị đưa lên mạng ngay trong chiều.
Bà ngoại em kể, cháu về nhà chỉ nói bị ngã, đến khi ⟦informant:anh Thắng sửa xe cạnh sân bóng⟧ sang cho xem clip trong điện thoại thì gia đình mới biết mà trình báo.
Nhà trường đã mời phụ huynh của cả nhóm. Thầy Đặng Thế Vinh, hiệu trưởng, nói trường sẽ xử lý trên tinh thần giáo dục, không đuổi học em nào.
Công an phường đề nghị người dân không chia sẻ lại clip, vì mỗi lượt chia sẻ là thêm một lần em bị tổn thương.

Khen thưởng đột xuất nữ giao dịch viên
Chiều thứ Hai, Chủ tịch UBND phường Trảng Dài trao giấy khen cho chị ⟦?informant:Phùng Thị Diễm Hương⟧, giao dịch viên Quỹ tín dụng nhân dân, vì đã kịp thời giữ chân một cụ ông định rút sổ tiết kiệm 420 triệu đồng để “nộp vào tài khoản của tòa án”.
Chị ⟦?informant:Hương⟧ kể, thấy cụ cứ che điện thoại, tay run, chị liền mời cụ uống nước, hỏi chuyện cháu chắt để kéo dài thời gian rồi báo Công an phường xuống giải thích. Sau 40 phút, cụ mới tin là mình bị lừa. Tiền còn nguyên.
Ông Nguyễn Văn Thuận, Giám đốc Quỹ, cho hay từ đầu năm đơn vị đã ngăn được 3 vụ tương tự, tổng số tiền 1,17 tỷ.

Chuyện anh Ba Đờn làm tổ trưởng an ninh
Xóm Rạch Cát ai cũng biết anh Ba Đờn, tên thật Dương Văn Đờn, 49 tuổi, tổ trưởng Tổ bảo vệ an ninh trật tự. Ban ngày anh bán vé số kiến thiết đại lý cấp 2, ban đêm đi tuần với cây đèn pin đội đầu.
Hỏi anh sao không nghỉ cho khỏe, anh cười khà: “Nghỉ thì buồn, mà xóm mất con vịt người ta cũng réo tên mình.” Năm 2024 tổ của anh hòa giải 17 vụ, trong đó có 5 vụ tranh chấp ranh đất kéo dài từ đời ông nội.
Đại úy Trịnh Ngọc Ẩn, cảnh sát khu vực, nhận xét anh Ba nói ít, làm nhiều, đi họp toàn ngồi hàng cuối. Vợ anh, chị Sáu Lệ, thì than: “Ổng lo chuyện xóm còn hơn chuyện nhà.”
Tháng 8 vừa rồi, anh được Giám đốc Công an tỉnh tặng Giấy khen trong phong trào Toàn dân bảo vệ an ninh Tổ quốc.

Mất hơn 96 triệu vì tin nhắn “khóa SIM trong 2 giờ”
Sáng 3/4, ông ⟦victim:Vi Văn Đoàn⟧, trú bản Na Lượng, đến trụ sở Công an xã trình báo việc bị rút sạch tiền trong tài khoản. Theo lời ông, hôm trước có người gọi từ số 0819.445.207 tự xưng nhân viên nhà mạng, dọa khóa SIM nếu không xác thực. Ông bấm vào trang http://xacthuc-thuebao4g.top/dk, nhập mã OTP hai lần.
Sau 15 phút, tài khoản báo trừ 96.300.000 đồng, chuyển vào số 1903 8827 4410 12 mang tên DANG HUU KIEN.
Công an xã khuyến cáo: nhà mạng không gọi để hỏi OTP. Mã OTP như chìa khóa két, đưa cho ai là mất tiền vào tay người đó.

Ba anh em mồ côi ở thôn Tà Rụt 2
Sau trận lũ quét đêm 12/10, ba anh em ⟦?victim,minor:Hồ Văn Thịnh⟧ (13 tuổi), ⟦?victim,minor:Hồ Thị Mơ⟧ (mười tuổi) và ⟦?victim,minor:Hồ Văn Lực⟧ (5 tuổi) mất cả cha lẫn mẹ. Hiện các em ở với bà nội là bà Hồ Thị Kăn, 71 tuổi, mắt đã lòa.
Đồn Biên phòng nhận em út làm con nuôi của đồn, hỗ trợ 500.000 đồng mỗi tháng. Hội Phụ nữ xã vận động được 23 triệu đồng, gửi tiết kiệm đứng tên bà.
Già làng Côn Lương nói: “Con của bản thì bản nuôi.” Câu nói ngắn mà nhiều người quay đi lau nước mắt.
Mọi giúp đỡ xin liên hệ văn phòng UBND xã, gặp chị Lê Thị Hảo, công chức văn hóa - xã hội.

Hỏi – đáp: Con 15 tuổi đánh bạn gãy tay có bị xử lý hình sự không?
Hỏi: Con trai tôi 15 tuổi 4 tháng, xô xát với bạn cùng xóm, làm bạn gãy tay, tỷ lệ thương tật 12%. Xin hỏi cháu có phải đi tù không? (Một phụ huynh ở tổ 11)
Đáp: Theo Điều 12 Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung 2017), người từ đủ 14 đến dưới 16 tuổi chỉ chịu trách nhiệm hình sự về một số tội rất nghiêm trọng, đặc biệt nghiêm trọng được liệt kê. Với tỷ lệ 12%, nếu không thuộc trường hợp định khung nặng thì thường không bị truy cứu, nhưng cha mẹ phải bồi thường theo Điều 586 Bộ luật Dân sự.
Ngoài ra cháu có thể bị xử phạt cảnh cáo hành chính và áp dụng biện pháp nhắc nhở. Từ 01/01/2026, cần xem thêm Luật Tư pháp người chưa thành niên.
Luật gia Tạ Đình Phong – Chi hội Luật gia phường trả lời. Bà con cần hỏi thêm, mời đến sáng thứ Tư hằng tuần, phòng số 3.

Nhận ra chiếc xe Wave độ ống pô, người thợ tiện gọi cho Công an
Vụ trộm ở đại lý phân bón Tư Hên đêm 30/1 làm mất 38 triệu đồng tiền mặt. Camera chỉ quay được cái đuôi xe. Đoạn phim được chiếu tại cuộc họp tổ hôm sau, và ⟦informant:anh Lưu Quốc Toàn⟧, thợ tiện ở ngã ba Lò Vôi, nhận ra ngay cái ống pô do chính tay mình hàn. Anh không nói giữa cuộc họp mà đợi vãn người mới gọi cho anh Phúc, cảnh sát khu vực.
Từ đó, Công an phường xác định chiếc xe mang biển số 62-K1 338.07 do Bùi Tấn Tài mượn của cậu ruột. Tài, 24 tuổi, nhận tội sau hai giờ đấu tranh.
“Không có người thợ ấy thì chúng tôi còn mất nhiều ngày”, Thiếu tá Cao Xuân Hội, Đội phó, nói.

Đoàn viên thanh niên dạy bơi miễn phí cho 64 trẻ
Hè này, hồ bơi dã chiến bằng bạt đặt ở sân Trường Tiểu học Nguyễn Bá Ngọc ngày nào cũng rộn tiếng cười. Anh Phan Thanh Lâm, Bí thư Đoàn xã, cho biết lớp mở từ 10/6 đến 25/7, chia 4 nhóm, mỗi nhóm 16 em từ 7 đến 12 tuổi.
Huấn luyện viên là anh Võ Nhật Duy, cựu vận động viên bơi lội của tỉnh. Chị Trà, phụ huynh, kể ngày đầu con chị ôm cột khóc, giờ bơi được 25 mét.
Công an xã hỗ trợ 30 áo phao và một buổi dạy kỹ năng “thấy bạn đuối nước: kêu to – ném phao – không nhảy xuống”. Kinh phí 41.200.000 đồng do doanh nghiệp Minh Khôi tài trợ.

Bé trai 4 tuổi đuối nước trong ao nhà
Khoảng 10 giờ ngày 17/7, tại thôn Phú Điền, cháu ⟦?victim,minor:Nguyễn Hữu Khôi Nguyên⟧ chơi một mình sau nhà rồi trượt chân xuống ao cá. Khi ông nội phát hiện, cháu đã tím tái, đưa đi cấp cứu nhưng không qua khỏi.
Đây là vụ đuối nước thứ ba trong xã kể từ đầu hè. UBND xã đã xuống thăm, hỗ trợ gia đình 5 triệu đồng theo quy định.
Xã yêu cầu các thôn rà soát toàn bộ ao, hố vôi, giếng không nắp. Ông Ngô Quang Thể, trưởng thôn, cho biết toàn thôn còn 27 ao chưa có rào, phấn đấu làm xong trước 15/8.

Cảnh giác “shipper ma”
Dạo này chị em bán hàng online phường mình bị gọi giao đơn ảo hơi nhiều. Bài thì cũ: gọi lúc khách đang ở cơ quan, bảo “em gửi hàng ở bảo vệ rồi, chị chuyển khoản giùm”, tiền vài trăm ngàn nên ai cũng dễ tặc lưỡi. Chuyển xong, nó nhắn “em gửi nhầm link hội viên, chị không hủy là mỗi tháng trừ 3 triệu rưỡi”.
Chị Ngọc Bích ở chung cư Phú Thạnh bữa trước suýt dính, may sao nhìn kỹ thấy tên tài khoản nhận là một cái công ty lạ hoắc nên ngưng tay.
Nhớ giùm: chưa thấy hàng thì chưa trả tiền; không bấm link hủy hội viên; gọi lại số hotline của hãng ghi trên trang chính thức. Có gì nhắn Zalo “Công an phường Phú Thạnh” liền nghen bà con.

Kết quả truy xét vụ cướp tiệm vàng Kim Thoa
Trong buổi thông tin báo chí chiều 21/11, Đại tá Hồ Song Ân, người phát ngôn Công an tỉnh, cho biết hai đối tượng Trương Minh Kha và Phạm Duy Đức đã bị bắt tại Lâm Đồng sau 31 giờ lẩn trốn. Toàn bộ 62 nhẫn vàng đã thu hồi 58 chiếc.
Nhân viên tiệm, chị ⟦victim:Đào Thị Mỹ Linh⟧, bị chém vào cẳng tay, hiện sức khỏe ổn định.
Theo hồ sơ, manh mối đầu tiên đến từ ⟦informant:ông chủ nhà nghỉ Hoàng Yến ở đèo Chuối⟧, người thấy hai khách trả tiền phòng bằng nhẫn nên gọi điện cho công an sở tại.
Đại tá Ân gửi lời cảm ơn nhân dân và các đơn vị phối hợp.

Danh sách trẻ em có hoàn cảnh đặc biệt được nhận sữa quý III (niêm yết tại nhà văn hóa thôn Đồng Răng)
1. ⟦?victim,minor:Trịnh Bảo An⟧, sinh ngày 14/02/2019 – mẹ bỏ đi, bố nghiện
2. ⟦?victim,minor:Lương Thùy Chi⟧, sinh ngày 30/9/2017 – khuyết tật vận động
3. ⟦?victim,minor:Lê Đức Mạnh⟧, sinh ngày 05/12/2020 – mồ côi cha
Mỗi cháu nhận 2 thùng sữa, 1 chăn ấm. Người nhận thay ký vào cột 5. Trưởng thôn Lê Thế Hùng chịu trách nhiệm phát trước ngày 30/9.
Mọi thắc mắc gửi về công chức phụ trách: chị Hoàng Thị Ngà, phòng Văn hóa – Xã hội, giờ hành chính từ thứ Hai đến thứ Sáu. Đơn vị tài trợ: Nhóm thiện nguyện Sao Mai, đợt này tổng trị giá 6.750.000 đồng.

Hai học sinh trả lại túi xách có 31 triệu đồng
Tan học chiều 9/12, em ⟦?minor,?victim:Đoàn Nhật Minh⟧ và em ⟦?minor,?victim:Trần Lê Khả Hân⟧, học sinh lớp 7/2 Trường THCS Lương Thế Vinh, nhặt được chiếc túi da bên bồn hoa trước siêu thị. Mở ra thấy nhiều tiền và giấy tờ, hai em đạp xe thẳng đến Công an phường.
Qua xác minh, túi của bà Phạm Thị Kim Cúc, bán tạp hóa ở chợ Cây Thị. Nhận lại đủ tiền, bà Cúc cứ nắm tay hai đứa mà cảm ơn mãi.
Cô Tổng phụ trách Hồ Ngọc Ánh nói sẽ tuyên dương hai em dưới cờ sáng thứ Hai. Công an phường đã gửi thư khen về trường.

Báo cáo tháng 4 mô hình “Tổ tự quản 5 không” – khu phố Long Bình
I. Kết quả
- Tiếp nhận 22 tin của quần chúng, xử lý 22/22.
- Vận động 6 người nghiện đăng ký cai tự nguyện; 1 người tái sử dụng.
- Lắp thêm 4 mắt camera, nâng tổng số lên 39, kinh phí xã hội hóa 28,6 triệu.
II. Tồn tại
Một số hộ kinh doanh nhà trọ khai báo tạm trú chậm. Bà chủ trọ Trần Kim Loan hứa bổ sung trước ngày 10/5.
III. Người phát biểu: ông Nguyễn Bá Lực (tổ phó), bà Thạch Thị Sa Rươne (đại diện hộ Khmer), Thượng úy Lê Công Danh (cảnh sát khu vực). Ông Lực đề nghị thay cái kẻng cũ vì đánh không kêu.
IV. Phương hướng tháng 5: tổng kiểm tra PCCC 118 hộ; ra mắt nhóm “Bà nội trợ trông phố”.

Ông ⟦victim:Đinh Văn Khởi⟧, chủ vườn sầu riêng ở thôn 6, tự tay mang đoạn phim camera nhà mình ra Công an xã trình báo bị mất 1,2 tấn quả trong đêm. Trong phim có ba người bịt mặt và một xe tải nhỏ.
Phim không rõ biển. Chi tiết quyết định lại do ⟦informant:chị Rơ Chăm H'Lan⟧, người đi cạo mủ từ 2 giờ sáng, cung cấp: xe tắt đèn, thùng có bạt xanh vá chéo, rẽ về phía lô cao su 14.
Đến trưa, tổ công tác tìm thấy xe ở bãi thu mua của một vựa bên huyện cũ. Ba đối tượng Siu Kem, Rah Lan Thuyên và Vũ Mạnh Cường bị tạm giữ.
Giá sầu riêng thời điểm đó 78.000 đồng/kg, thiệt hại hơn 93 triệu.

Đêm hội trăng rằm khu phố Tân Lập
Ba trăm chiếc đèn ông sao, hai con lân và một chị Hằng do cô giáo mầm non Trương Mỹ Duyên thủ vai đã làm nên đêm Trung thu đáng nhớ. Chú Cuội là anh Hải, thợ điện, vốn cao một mét tám nên quần cứ ngắn cũn.
Ông Lưu Vĩnh Phát, trưởng khu phố, phát biểu ngắn gọn một phút rưỡi rồi nhường micro cho các bé. Đại úy Đồng Thị Nga, Công an phường, đố mẹo về an toàn giao thông, phát 40 mũ bảo hiểm.
Kinh phí đêm hội 17,4 triệu đồng, do 56 hộ đóng góp; danh sách dán ở bảng tin. Ban tổ chức nhắc phụ huynh không cho trẻ chơi đèn trời vì vi phạm Quyết định 95/2009/QĐ-TTg và dễ gây cháy.

Vụ bạo hành ở ngõ 79: người báo tin là ⟦informant:hàng xóm sát vách⟧
Suốt nhiều tháng, chị ⟦victim:Mạc Thị Huyền⟧ bị chồng là Nguyễn Tiến Lợi đánh mỗi khi say. Chị giấu, đi làm mặc áo dài tay giữa mùa hè.
Người không chịu nổi nữa là ⟦informant:bà giáo Thụy ở căn bên phải⟧. Nghe tiếng bát vỡ và tiếng trẻ khóc, bà gọi Công an phường lúc 22h40 ngày 6/7, giữ máy cho trực ban nghe qua vách.
Lợi bị xử phạt 15 triệu đồng, cấm tiếp xúc 4 ngày theo quyết định của Chủ tịch UBND phường. Chị được đưa về “Ngôi nhà bình yên” của Hội Phụ nữ.
Bà Trần Lệ Xuân, Chủ tịch Hội, phát biểu: “Đừng coi chuyện vợ chồng là chuyện riêng khi đã có máu.”

THÔNG BÁO
V/v tuyển bổ sung dân quân thường trực năm 2026
Ban Chỉ huy Quân sự phường thông báo tuyển 08 chiến sĩ dân quân thường trực. Điều kiện: nam từ 18 đến hết 30 tuổi, lý lịch rõ ràng, có sức khỏe, cư trú trên địa bàn từ 12 tháng.
Hồ sơ gồm đơn tình nguyện, sơ yếu lý lịch, giấy khám sức khỏe, bản sao CCCD. Nộp tại phòng trực, gặp đồng chí Khổng Minh Chiến hoặc đồng chí Lâm Thị Bé Tư (văn thư).
Thời hạn: từ ngày 03/11 đến 17h00 ngày 28/11/2025. Trợ cấp ngày công lao động theo Nghị quyết 18/2024/NQ-HĐND.
Điện thoại cơ quan: 0274.3822.xxx. Đề nghị các khu phố đọc thông báo này 2 lần/ngày.

Nhóm trộm chó chuyên dùng súng điện sa lưới
Năm đêm liền, làng Vân Cốc mất 14 con chó. Bà con bức xúc, lập nhóm canh, có người đòi “bắt được là cho một trận”.
Trưởng thôn Chu Văn Mạo họp dân, khuyên bình tĩnh, ghi nhận và báo công an, tuyệt đối không đánh người. Chính anh ⟦informant:Tô Văn Thế⟧, lái máy cày, là người ghi được biển số xe của hai đối tượng khi chúng dừng mua thuốc lá, rồi nhắn vào nhóm Zalo “An ninh Vân Cốc” kèm ảnh.
Đêm 11/2, Công an xã chặn đường, bắt Lưu Bá Hiệp và Đỗ Văn Chính đi xe Exciter biển 99D1-556.72, thu súng kích điện tự chế, 3 con chó còn sống.
Ba con chó được trả cho chủ là các hộ ông ⟦victim:Thơm⟧, bà ⟦victim:Vượng⟧ và anh ⟦victim:Đại⟧.

Bé gái 9 tuổi bị bố dượng đánh bằng dây sạc
Ngày 15/5, ⟦informant:cô giáo chủ nhiệm lớp 3C⟧ phát hiện trên lưng em ⟦?victim,minor:P.N.Y., lớp 3C Trường Tiểu học Kim Ngọc⟧ nhiều vết bầm hình vòng. Hỏi mãi em mới nói. Cô chụp ảnh, báo ban giám hiệu và gọi Tổng đài 111.
Công an xã triệu tập Hoàng Đức Thiện, 37 tuổi. Bước đầu y thừa nhận dùng dây sạc điện thoại đánh vì em làm vỡ bình rượu.
Em hiện ở với dì ruột. Chuyên viên tâm lý Bạch Thu Phương của Trung tâm Công tác xã hội tỉnh gặp em hai buổi mỗi tuần.
Ông Ma Văn Quý, Phó Chủ tịch UBND xã, đề nghị các trường học tập cách làm của trường này.

Gương sáng: Cựu chiến binh hiến 312 m² đất mở đường
Con đường liên xóm Pác Cụp trước chỉ rộng 2 mét, xe cứu hỏa không vào được. Năm ngoái, căn bếp nhà ông Sầm Văn Bảo suýt cháy lan mà xe chữa cháy phải đứng ngoài.
Sau lần ấy, cựu chiến binh Nông Quốc Chấn, 74 tuổi, tự nguyện hiến 312 mét vuông đất ruộng, dời cả hàng rào xây năm 1998. Ông bảo: “Hồi ở Quảng Trị, mình hiến cả tuổi trẻ, giờ tiếc gì mấy hàng ngô.”
Theo gương ông, thêm 9 hộ dịch rào. Đường mới dài 640 m, rộng 4,5 m, hoàn thành sau 51 ngày.
Bí thư chi bộ Đàm Thị Yến cho biết xóm đang xin làm thêm hai trụ nước chữa cháy.

Cảnh báo: kết bạn qua mạng, mất 740 triệu
Chị ⟦victim:Trần Ngọc Bảo Châu⟧, kế toán một công ty ở Khu công nghiệp Thăng Long, quen “kỹ sư dầu khí” tên Kevin Trịnh qua ứng dụng hẹn hò. Sau sáu tuần, người này rủ góp vốn sàn vàng.
Lần đầu nạp 5 triệu, rút được 5,8 triệu. Lần cuối nạp 300 triệu thì hệ thống báo “sai cú pháp”, đòi nộp thêm 20% để mở khóa. Tổng cộng chị chuyển 11 lần, tất cả vào tài khoản 0451000376219.
Sau khi trang https://goldmax-trade.vip/login bị sập, chị mới đi trình báo. Trung úy Nghiêm Xuân Bách, cán bộ thụ lý, khuyên nạn nhân lưu toàn bộ tin nhắn, đừng xóa vì xấu hổ.

Hội nghị sơ kết phong trào “Mỗi nhà một bình chữa cháy”
Tham dự có các đồng chí: Lương Hoàng Oanh – Bí thư Đảng ủy; Đào Xuân Trí – Chủ tịch UBND; Thượng tá Kiều Đức Minh – Đội trưởng Cảnh sát PCCC khu vực 4; cùng 130 đại biểu.
Báo cáo do ông Trí trình bày cho thấy 2.914/3.320 hộ đã có bình, đạt 87,8%. Khu phố 3 dẫn đầu với 99%, khu phố 7 thấp nhất 71%.
Anh Bành Chí Cường, tiểu thương chợ vải, kể lại phút dập lửa ở sạp bằng bình bột 4 kg. “Cháy có một cuộn vải, chứ không có bình chắc cháy cả dãy”, anh nói. Bà Liêu Tú Anh, trưởng ban quản lý chợ, đề nghị diễn tập 2 lần mỗi năm.
Thượng tá Minh kết luận và trao 6 giấy khen.

Người nhắn tin lúc nửa đêm
Số điện thoại ấy lưu trong máy Thượng úy Thào A Sùng chỉ bằng một chữ “B”. Đó là ⟦informant:Giàng Thị Bâu, người phụ nữ bán ngô luộc ở dốc Thẩm Mã⟧. Ba lần trong năm, chị nhắn cho anh những tin rất ngắn: “Có xe lạ”, “Hai người, ba lô”, “Đi lối suối”.
Lần thứ ba, trinh sát bắt Vàng Mí Sính cùng 4 bánh heroin và 1.200 viên hồng phiến trên đường mòn.
Trưởng bản Sùng Chứ Pó nói ở hội nghị, bản mình hai năm nay không có người nghiện mới. Đồn Biên phòng tặng bản một bộ loa.

Con ngoan trò giỏi ở xóm vạn chài
Không có đất, chỉ có con đò cũ, vậy mà vợ chồng anh Cao Văn Nổi nuôi hai đứa con học giỏi nhất xóm. Em ⟦?minor,?victim:Cao Thị Thanh Thủy⟧, lớp 9, vừa đoạt giải Nhì môn Sinh cấp tỉnh; cậu em lớp 5 đang tập chèo thuyền thi hội.
Cô giáo Mai Thị Nhật Lệ kể có hôm nước lớn, ⟦?minor,?victim:Thủy⟧ chèo đò 40 phút để kịp buổi ôn. Nhà trường tặng em chiếc xe đạp và áo phao.
Công an xã đã làm xong căn cước cho 100% người dân xóm vạn chài, trong đó có 33 trẻ dưới 14 tuổi. Đây là lần đầu nhiều người trong xóm có giấy tờ tùy thân.

Kẻ gian giả thợ sửa điều hòa
Bà con khu tập thể Vĩnh Hồ chú ý: từ đầu tháng 6, một người đàn ông chừng 40 tuổi, mặc áo đồng phục xám, xách hộp đồ nghề, gõ cửa nói “ban quản lý cử lên vệ sinh điều hòa miễn phí”. Trong lúc gia chủ lấy nước, y lục tủ đầu giường.
Cụ ⟦victim:Phí Thị Nhàn⟧, phòng 304 nhà B7, đã mất hai cây vàng và cuốn sổ tiết kiệm. Còn bà Tuyên ở phòng 211 nhanh trí gọi xuống hỏi ban quản lý, y bỏ chạy.
Ban quản lý do ông Quản Trọng Nghĩa làm trưởng ban khẳng định không cử ai. Thấy người này xin gọi Cảnh sát 113 hoặc trực ban phường 024.3852.7xxx.

Nhóm thiếu niên ném đá xe khách trên cao tốc
Chiều 2/8, Công an xã Phú Cần làm rõ nhóm ném đá làm vỡ kính 3 xe khách. Cả nhóm còn đang tuổi đi học: ⟦?victim,minor:Lê Trường Giang⟧ (15 tuổi), ⟦?victim,minor:Kim Sa Thone⟧ (14 tuổi) và ⟦?victim,minor:Trần Hoài Phong⟧ (13 tuổi), đều ngụ ấp Đại Trường.
Tài xế ⟦victim:Nguyễn Hữu Tường⟧ bị mảnh kính cứa vào mắt phải.
Theo ông Sơn Rịnh, Trưởng ban nhân dân ấp, các cháu khai ném cho vui, “xem ai trúng trước”. Phụ huynh đã đến nhà xin lỗi, đền 17 triệu đồng tiền kính.
Công an xã lập hồ sơ giáo dục tại xã theo quy định, giao Đoàn Thanh niên kèm cặp.

Hỏi: Tôi muốn tố giác một người cho vay nặng lãi nhưng sợ bị trả thù. Có cách nào giữ kín tên không?
Đáp: Có. Điều 56 Luật Tố cáo và Điều 484 Bộ luật Tố tụng hình sự cho phép người tố giác được giữ bí mật danh tính, chỗ ở, được áp dụng biện pháp bảo vệ. Anh/chị có thể trình bày trực tiếp với chỉ huy Công an phường ở phòng riêng, gửi thư không tên, hoặc qua ứng dụng VNeID mục “Kiến nghị, phản ánh”.
Cán bộ tiếp nhận mà để lộ tên người tố giác thì bị xử lý kỷ luật. Vì thế bà con cứ yên tâm.
Người trả lời: Thiếu tá Lại Hữu Phán, Phó Trưởng Công an phường Đông Sơn.

Giải cứu cụ bà kẹt trong nhà cháy
1 giờ 20 rạng sáng 4/1, nhà số 17/3 hẻm Cây Điệp bốc cháy từ bình ắc quy xe đạp điện. Bà ⟦victim:Hứa Muội⟧, 79 tuổi, kẹt trên gác gỗ.
Anh Phan Văn Út, bảo vệ ca đêm, cùng hai sinh viên trọ gần đó là Khải và Đăng phá cửa sổ, đưa bà xuống bằng thang tre. Cả ba được UBND phường tặng giấy khen ngay hôm sau.
Bà bỏng nhẹ hai tay, căn nhà cháy rụi 28 m². Trung tá Tăng Bửu Lâm, chỉ huy chữa cháy, cho biết xe chuyên dụng mất 6 phút để tới nơi vì hẻm chỉ rộng 1,8 mét.

Nhật ký trực ban của một Công an xã bãi ngang
7h05: ⟦?informant:Chị chủ quán cà phê Sóng Xanh⟧ báo có khách bỏ quên ví, đã trả.
9h30: Anh Trần Văn Dẻo và anh Mai Văn Thìn cãi nhau vì cái neo. Hòa giải xong, hai anh rủ nhau đi uống nước.
14h00: Họp với Hội Nông dân bàn chuyện 26 ghe chưa có giấy đăng kiểm.
16h45: Cháu trai khoảng 3 tuổi đứng khóc ở chợ cá, chưa biết tên. Bế về trụ sở, cho ăn bánh. 17h20 mẹ đến đón.
21h10: Tuần tra bờ kè, nhắc 4 tốp thanh niên không nhậu trên kè.
23h55: Biển êm. Ghi sổ. Người ghi: Trung úy Ngụy Thành Trung.

Tự thú sau khi được chị ruột khuyên
Ngày 23/9, Đặng Hoài Nam, 29 tuổi, ra đầu thú về hành vi trộm két của Công ty Vật liệu Phúc Thành. Chị ruột của Nam là ⟦informant:Đặng Thị Hoài Thu⟧, giáo viên tiểu học, trước đó đã đến gặp cảnh sát khu vực kể rõ em mình giấu tiền trong bao thức ăn gia cầm.
Chị nói trong nước mắt: “Em tôi sai thì phải chịu, tôi chỉ xin cho nó cơ hội.” Số tiền thu lại là 204/230 triệu đồng.
Luật sư Đoàn Mậu Tuất cho rằng đầu thú, khắc phục hậu quả là tình tiết giảm nhẹ theo Điều 51.
Đại diện công ty, ông Phùng Khắc Thành, cảm ơn lực lượng công an.

Xe chở mía lật, một người tử vong
Sáng sớm nay, tại Km 42+300 quốc lộ 25, xe tải BKS 78C-071.94 chở mía lật nghiêng, đè lên xe máy đi cùng chiều. Anh ⟦victim:Ksor Y Brốt⟧ (33 tuổi) tử vong tại chỗ, vợ anh là chị ⟦victim:Nay H'Ngọc⟧ bị gãy chân.
Tài xế Huỳnh Tấn Lợi, 45 tuổi, âm tính với ma túy và nồng độ cồn. Bước đầu xác định xe nổ lốp.
Đại úy Ra Lan Bình, Công an xã, cùng 20 người dân dọn mía suốt ba tiếng, thông đường lúc 8h15.

Hai vợ chồng già và chiếc loa phường
Ông bà Tạ Quang Mẫn – Hà Thị Chuyên, cùng 83 tuổi, là thính giả trung thành nhất của đài truyền thanh phường Bưởi. Sáng nào 6 giờ kém 5 ông cũng kê ghế dưới gốc sấu chờ.
Hồi tháng 3, có kẻ gọi cho bà, giọng hoảng hốt: “Bà ơi cháu Tùng đây, cháu tông xe, cần 80 triệu.” Bà hỏi lại: “Tùng thì con chó nhà bà tên là gì?” Đầu dây bên kia cúp máy.
Bà bảo mẹo ấy học từ chuyên mục “Phút cảnh giác” do chị Nghiêm Thùy Linh đọc. Chị Linh nghe chuyện, đem luôn vào bản tin hôm sau. Từ đó cả phố truyền nhau câu hỏi về con chó.

Phá đường dây lô đề qua tin nhắn ở chợ đầu mối
Tối 18/12, Công an phường phối hợp Đội Hình sự khám xét ki-ốt 46, bắt Hoàng Thị Thơm, 51 tuổi, cùng hai “thư ký”. Số tiền trên các tích kê gần 1,3 tỷ đồng trong 20 ngày.
Cái mở nút là cuốn vở học sinh ghi chép của ⟦informant:chị Thanh phụ bếp quán cơm đối diện⟧: giờ nào ai đến, cầm tờ giấy màu gì, chị ghi đủ hai tháng rồi nhờ người đưa lên phường.
Trưởng ban quản lý chợ Nguyễn Đắc Vọng hứa rà lại hợp đồng thuê ki-ốt. Ông cũng kêu gọi tiểu thương ký cam kết không chơi lô đề, đến nay được 311/340 người.
`,
  `
Nghe lén được kế hoạch trộm mủ, cô phục vụ quán nhậu báo ngay
Tối 9/6, ngồi nhậu ở quán Gió Đồng, bốn thanh niên bàn chuyện “làm một mẻ” tại kho mủ của nông trường. Chúng không để ý ⟦informant:em Thảo chạy bàn⟧, 22 tuổi, đang dọn bàn kế bên. Hết ca, em nhắn hết lời chúng nói cho anh Đông công an viên, kèm cả tấm hình chụp lén từ quầy.
Đúng 1 giờ sáng hôm sau, tổ phục kích bắt gọn cả bốn khi đang bốc 620 kg mủ lên xe. Cầm đầu là Châu Văn Tí, 31 tuổi, có 2 tiền án.
Ông Lữ Hồng Quân, phó giám đốc nông trường, cho biết kho sẽ lắp thêm đèn và nuôi ngỗng.

Tọa đàm “Cha mẹ và chiếc điện thoại của con”
Hội trường phường Hương Thủy kín ghế chiều Chủ nhật. Thạc sĩ tâm lý Tôn Nữ Diệu Hương mở đầu bằng câu hỏi: “Ai trong chúng ta biết con mình có bao nhiêu tài khoản?” Chỉ 3 cánh tay giơ lên.
Anh Hoàng Trọng Đạt, phụ huynh, kể con trai lớp 6 từng bị người lạ dụ gửi ảnh đổi kim cương trong game, may mà cháu mách mẹ. Chị Lê Bích Ngà thì lo chuyện con gái thức tới hai giờ.
Đại úy Phạm Như Khoa phát cho mỗi nhà một tờ “10 thỏa thuận gia đình”, trong đó có điều: điện thoại ngủ ngoài phòng khách từ 22 giờ.
Buổi tọa đàm thuộc kế hoạch 41/KH-UBND, mỗi quý tổ chức một lần.

Tìm thấy cháu bé đi lạc sau 5 giờ
19h ngày 26/4, Công an xã nhận tin cháu ⟦?victim,minor:Y Thiên Ân Niê⟧, bảy tuổi, theo anh đi bẫy chim rồi lạc trong rẫy điều. Hơn 60 người chia 4 mũi tìm kiếm.
Gần nửa đêm, đoàn của già làng Ama Kông tìm được cháu ngủ dưới gốc điều, cách buôn 3 km, chân đầy gai nhưng khỏe mạnh.
Mẹ cháu, chị H'Bliăp, ôm con khóc nức nở. Bác sĩ Đinh Thị Như Ý của trạm y tế khám, cho về lúc 1 giờ sáng.
Xã nhắc các gia đình: mùa thu điều đừng để trẻ đi rẫy một mình, cho trẻ đeo còi.

Ra mắt mô hình “Chợ không nói thách – không tiền giả”
Sáng 2/4, chợ Bà Rén nhộn nhịp hơn thường ngày. Có băng rôn, có loa, có cả ông Địa phát tờ rơi. Mô hình do Hội Phụ nữ và Công an xã phối hợp, 148 tiểu thương ký tham gia.
Bà Nguyễn Thị Rạng, bán mắm 35 năm, lên phát biểu: hồi xưa bà từng suýt nhận tờ 500 ngàn giả, vò thử thấy dai không đúng nên trả lại. Chị Lý Thị Mỹ Lộc, bán vải, hứa niêm yết giá từng cây.
Chủ tịch UBND xã Đỗ Tấn Đạt tặng 20 máy soi tiền mini, tổng trị giá 8.600.000đ.
Ban quản lý chợ treo số điện thoại tiếp nhận phản ánh: 1022.

Bị lừa tiền cọc xe, nam sinh viên trình báo
Đang học năm hai đại học, em ⟦victim:Nguyễn Phúc Thiên Ấn⟧ (20 tuổi, trọ tổ 15) gom góp tiền làm thêm để mua xe máy cũ. Người bán trên hội nhóm gửi ảnh cà vẹt, bắt cọc 6,5 triệu vào số thẻ 9704 3668 1205 7741 rồi khóa trang.
Em còn bị đòi gửi ảnh hai mặt căn cước số 046205011873 “để làm hợp đồng”, nên nay lo bị lợi dụng vay tiền.
Cán bộ tiếp dân, Trung úy Hồ Thị Mỹ Uyên, hướng dẫn em báo ngân hàng, khóa thẻ và theo dõi lịch sử tín dụng CIC.
Bài học: xem xe trước, giao tiền sau, hẹn ở nơi có người.

Tiếng mõ ở bản Nậm Cha
Bản có 71 hộ, 9 cái mõ. Trộm vào nhà ai, nhà ấy gõ ba tiếng dồn; cháy thì gõ liên hồi; trẻ lạc thì gõ hai tiếng một. Luật mõ ấy do cụ Lò Văn Ín đặt từ năm 1979, nay Công an xã khôi phục thành mô hình “Tiếng mõ bình yên”.
Trưởng bản Quàng Văn Piêng nói điện thoại có lúc hết pin, mất sóng, chứ mõ thì không. Đêm 4/3, nghe mõ nhà anh ⟦?victim:Hặc⟧, 30 người đổ ra vây được kẻ trộm trâu.
Hai con trâu được dắt về chuồng. Kẻ trộm tên Lường Văn Toán ở xã bên, bị bắt giao cơ quan điều tra.
Thiếu tá Cà Văn Dung cười bảo: “Công nghệ bốn chấm không của bản đấy.”

Vụ bé gái bị hàng xóm xâm hại: khởi tố bị can
Cơ quan Cảnh sát điều tra vừa khởi tố Trịnh Văn Khuê, 56 tuổi, về tội Dâm ô với người dưới 16 tuổi. Nạn nhân là cháu ⟦?victim,minor:Đ.T.K.N., học lớp 4B Trường Tiểu học Hoàng Văn Thụ, nhà ở xóm Lẻ⟧.
Theo tài liệu ban đầu, chiều 30/8, ⟦informant:chị Vân thợ may đầu xóm⟧ thấy cháu chạy chân đất, khóc, đã giữ cháu lại hỏi chuyện rồi đưa thẳng lên Công an xã.
Viện trưởng Viện kiểm sát khu vực, ông Bế Xuân Trường, đã phê chuẩn lệnh tạm giam 2 tháng.
Đề nghị báo chí, người dân không đăng hình ảnh ngôi nhà của cháu.

Tuần tra ngày Tết cùng anh em dân phòng phường Cái Khế
Đêm 28 tháng Chạp, tổ tuần tra gồm Trung úy Lê Quốc Khánh, anh Mười Thơ và anh Nhí xuất phát lúc 22 giờ. Anh Nhí vốn bán bánh tai yến, tay còn thơm mùi nước cốt dừa.
Qua chợ hoa, các anh nhắc chị Cẩm, chủ vựa mai, đừng treo túi tiền trên cành. Qua bến phà, hốt được hai tay đang thủ dao tự chế, lập biên bản giao trực ban.
3 giờ sáng, bà Bảy xôi gói cho mỗi anh một gói không lấy tiền. Anh Mười Thơ để lại hai chục ngàn dưới cái chén, nói nhỏ: “Bả mà biết bả la.”
Tết năm đó, phường không mất cái xe nào.

Chủ tiệm cầm đồ tố giác khách mang xe gian
Ngày 7/7, thấy người thanh niên mang xe SH Mode đến cầm mà không nhớ nổi số nhà ghi trên cà vẹt, ⟦informant:ông Vưu Khánh Hòa, chủ tiệm cầm đồ Hưng Thịnh⟧, vừa rót trà vừa nhắn cho cảnh sát khu vực. Bảy phút sau lực lượng tới.
Xe mang biển 51K5-902.16 là tài sản của cô ⟦victim:Quách Tiểu Vy⟧, bị trộm trước đó hai ngày ở bãi giữ xe phòng gym.
Đối tượng Nguyễn Chí Thiện khai đã trộm 4 xe. Trung tá Lưu Đức Huy, Trưởng Công an phường, kêu gọi các tiệm cầm đồ ghi sổ, chụp ảnh người cầm và đối chiếu căn cước qua VNeID.

Chi đoàn thôn Hạ: “Mỗi tuần một việc tử tế”
Tuần 1: dọn rác mương, 2,3 tấn. Tuần 2: sửa mái bếp cho cụ Khánh neo đơn. Tuần 3: vẽ lại tường nhà văn hóa. Tuần 4: cài định danh mức 2 cho 44 người cao tuổi.
Bí thư chi đoàn là em Đào Thị Hồng Nhung, 24 tuổi, giáo viên mầm non; phó là em Vũ Văn Tuyển, 26 tuổi, thợ hàn. Hai em vừa được Huyện đoàn cũ, nay là Đoàn xã, trao bằng khen.
Ông Bùi Khắc Tiệp, trưởng thôn, nhận xét “lớp trẻ bây giờ nói được làm được”. Em Nhung thì nói ngắn: “Chúng em làm vì vui thôi ạ.”
Kinh phí cả tháng hết 1 triệu 860 nghìn, chủ yếu mua sơn.

Lời kêu gọi giúp em bé bỏng nước sôi
Kính thưa bà con! Cháu ⟦?victim,minor:Thạch Minh Nhựt⟧, hai tuổi rưỡi, con anh Thạch Sa Vuth và chị Lâm Thị Hồng, ở ấp Trà Kháo, bị bỏng 38% do kéo đổ ấm siêu tốc hôm mùng 6. Cháu đang nằm Bệnh viện Nhi đồng, dự kiến ghép da hai lần, chi phí trên 120 triệu đồng.
Nhà cháu thuộc diện cận nghèo, cha làm hồ, mẹ bán vé số.
Mọi đóng góp xin gửi trực tiếp cho Hội Chữ thập đỏ xã (chị Kiên Thị Sô Phi, thủ quỹ) có biên nhận. Xã không ủy quyền cho cá nhân nào quyên góp qua tài khoản riêng, bà con cảnh giác kẻ xấu mạo danh.
Hội sẽ công khai số tiền vào sáng thứ Sáu trên loa.

Cẩm nang: 6 việc cần làm khi nhận cuộc gọi “công an”
1. Hỏi tên, đơn vị, số điện thoại cơ quan. Công an thật không ngại bạn hỏi.
2. Không cung cấp số tài khoản, mật khẩu, OTP.
3. Không chuyển tiền vào “tài khoản tạm giữ”. Luật không có loại tài khoản ấy.
4. Không cài file .apk qua Zalo. Ứng dụng VNeID chỉ tải trên App Store, CH Play, trang vneid.gov.vn.
5. Cúp máy, gọi lại trực ban Công an phường hoặc 113.
6. Kể cho người thân nghe. Kẻ lừa đảo luôn dặn “giữ bí mật” vì nó sợ nhất người thứ hai.
Tờ gấp do tổ truyền thông phường Nam Lý biên soạn, cô Hoàng Ái Liên vẽ minh họa, thầy Trương Đình Bảng sửa câu chữ. In lần 2: 3.500 tờ.

Nước mắt của người cha
Con trai bỏ nhà theo nhóm bạn bốc đầu xe, ông ⟦informant:Diệp Văn Sang⟧ tìm ba đêm. Đêm thứ tư, ông cầm danh sách 7 đứa cùng địa điểm tụ tập đưa cho Công an phường: “Tôi thà để các anh giữ nó, còn hơn để nhà xác giữ nó.”
Con ông, ⟦?victim,minor:Diệp Chí Khang⟧, 16 tuổi, bị tạm giữ xe, gọi hỏi cùng nhóm “Gió Lạnh 2k9”. Cậu ngồi cúi mặt, không nói gì.
Thiếu tá Trần Thị Ngọc Diễm mời hai cha con ăn tô hủ tíu lúc 4 giờ sáng. Đến gần hết tô, cậu mới nói “con xin lỗi ba”.

Kết quả xét nghiệm nồng độ cồn đêm 30/4
Tổ công tác liên ngành làm việc từ 19h30 đến 0h15 tại nút giao Mai Xuân Thưởng – Hùng Vương, dừng kiểm tra 286 phương tiện, phát hiện 23 trường hợp vi phạm, trong đó 4 trường hợp kịch khung.
Anh N.V.K. (1988) thổi mức 0,612 mg/l, bị phạt 9 triệu đồng, trừ 10 điểm giấy phép. Một người bỏ xe chạy bộ nhưng quay lại lấy dép nên bị mời về làm việc.
Đại úy Tống Phước Hậu, tổ trưởng, cho biết không có chuyện “xin”. Nhạc sĩ Trần Hoàng Bảo Lâm, người đi bộ về từ đêm nhạc, góp vui: “Uống rồi thì đi bộ như tôi, mát lắm.”

Tin nhắn từ ca sáng công nhân vệ sinh
4 giờ sáng 15/11, ⟦informant:chị Bùi Thị Lựu, công nhân quét rác tuyến Lê Lai⟧, thấy hai thanh niên khiêng chiếc két ra bờ sông, liền núp sau xe rác gọi 113.
Cảnh sát đến kịp lúc chúng đang cạy. Trong két có 415 triệu đồng và sổ đỏ của gia đình bà ⟦victim:Văn Thị Thu Nguyệt⟧, chủ đại lý gạo ở số 203.
Trên trang của phường, nhiều người bình luận xin tên chị để thưởng. Ban biên tập chỉ đáp: “Cảm ơn một công dân”.
Hai đối tượng bị bắt là Lục Văn Phi và Đinh Trọng Bình, cùng 27 tuổi.

Học trò nghèo và con heo đất
Lớp 5/4 Trường Tiểu học Nguyễn Viết Xuân có con heo đất tên Ủn. Cả năm, 38 bạn bớt tiền quà bánh bỏ vào, đến hè đập được 2.417.000 đồng, đem tặng bạn ⟦?victim,minor:T.G.H. lớp 5/4⟧ đang chữa bệnh máu ở Trung ương.
Lớp trưởng viết thư: “Bạn H. mau về nhé, chỗ của bạn tụi mình vẫn lau bụi mỗi sáng.”
Cô chủ nhiệm Dương Thị Cẩm Giang đọc thư trước cờ, mấy thầy đứng quay mặt đi. Thầy hiệu trưởng Lại Thế Cường bảo sẽ nuôi tiếp con Ủn thứ hai.

Công khai danh sách hộ được hỗ trợ xóa nhà tạm đợt 3
STT – Họ tên chủ hộ – Thôn – Số tiền
1 – Hồ Văn Ngoan – A Rông Trên – 60.000.000
2 – Pả Hiệp (Hồ Văn Xa) – Kỳ Nơi – 60.000.000
3 – Hồ Thị Pỉ Xoan – Cựp – 30.000.000 (sửa chữa)
4 – Côn Thị Lai – A Rông Trên – 60.000.000
Thời gian niêm yết 07 ngày, từ 12/5 đến 18/5. Ý kiến khiếu nại gửi Ban Chỉ đạo, đồng chí Nguyễn Xuân Khánh trực. Đoàn thanh niên đóng góp 85 ngày công, bộ đội 210 ngày công. Dự kiến bàn giao trước 30/8/2025.
Mặt trận xã cử ông Hồ Ray giám sát, bà con thấy vật liệu kém chất lượng thì báo ngay.

Bắt đối tượng hành hung nhân viên trạm y tế
Nữ điều dưỡng ⟦victim:Lưu Thị Hạnh Dung⟧ đang tiêm cho trẻ thì bị Phan Quốc Việt, 34 tuổi, người nhà một bệnh nhân, lao vào tát, đạp ngã. Lý do: phải đợi lâu.
Vụ việc được camera hành lang ghi lại. ⟦?informant:Bác sĩ Trưởng trạm Mã Thị Hường⟧ trích xuất giao Công an xã. Việt bị tạm giữ hình sự về hành vi gây rối trật tự công cộng và chống người thi hành công vụ.
Giám đốc Sở Y tế gửi thư động viên. Công đoàn ngành thăm hỏi, hỗ trợ 3 triệu đồng.
Người nhà của Việt, bà Phan Thị Én, đến trạm xin lỗi và thú nhận con bà “hễ nóng là không biết trời đất”.

Cụ Đề và bức tường hoa
Ở tổ 21 phường Bắc Cường có bức tường từng là nơi dán đầy số điện thoại khoan cắt bê tông, vay tiền nhanh. Cụ Hoàng Công Đề, 77 tuổi, họa sĩ nghỉ hưu, bỏ 19 ngày cạo sạch rồi vẽ lên đó hoa ban, ruộng bậc thang, em bé thổi sáo.
Vẽ xong, cụ trồng hàng cúc phía dưới. Cứ tối đến, hai ông cháu lại xách đèn đi xem có ai dán bậy không. Có lần cụ bắt quả tang một cậu đang phết hồ; cụ không la, chỉ mời cậu cầm cọ tô nốt cánh hoa.
Chị Vương Thị Thoa, tổ trưởng, nói từ khi có tường hoa, số tờ dán bậy giảm hẳn 9 phần 10.

Mẹ bỉm sữa mất 52 triệu vì làm “cộng tác viên chốt đơn”
Con mới 4 tháng, ở nhà rảnh, chị ⟦victim:Ninh Thị Bích Phượng⟧ (tổ 5, phường Lam Sơn) lên mạng tìm việc. Nhiệm vụ đầu: mua đơn 99 nghìn, nhận lại 118 nghìn. Nhiệm vụ thứ 7: 25 triệu, rồi “lỗi thao tác”.
Chị vay mẹ đẻ, vay bạn, tổng cộng chuyển 52.200.000 đồng. Người hướng dẫn dùng Telegram, số +84 925 771 630, ảnh đại diện là cô gái xinh mặc vest.
Chồng chị, anh Toản, đọc được tin nhắn, đưa chị ra công an. Hai vợ chồng giờ chia nhau đi kể lại chuyện mình ở các buổi họp chi hội, “để chị em đừng dại như tôi”.

“Chú ơi, con thấy người lấy xe”
Người đầu tiên giúp công an trong vụ mất xe đạp điện ở cổng Trường THCS Trần Cao Vân lại là một cậu bé bán kẹo bông. ⟦informant:Bé Tèo bán kẹo bông trước cổng trường⟧ 11 tuổi, kể vanh vách: chú kia đội nón kết đỏ, có hình xăm con bọ cạp ở cổ, bẻ khóa chừng đếm tới hai mươi.
Cảnh sát khu vực Trần Duy Khương nhớ ngay tới một đối tượng mới ra trại. Xe được thu hồi trong ngày, trả cho cháu ⟦?victim,minor:Lê Hoàng Bảo Trân⟧, học sinh lớp 8/5.
Trung tá Đinh Công Lập tặng cậu bé bộ sách giáo khoa, hứa xin cho vào lớp học tình thương buổi tối.

Đối thoại giữa người đứng đầu Công an xã với nhân dân
Ngày 20/6, tại hội trường xã Thanh Chương, hơn 200 người dân tham dự buổi đối thoại. Ông Trần Khắc Lượng (xóm 3) phản ánh tình trạng xe chở cát chạy ban đêm. Bà Phan Thị Xuân (xóm 11) hỏi thủ tục tách hộ. Anh Đậu Văn Quế đề nghị lắp đèn ở cầu Rộ.
Trung tá Nguyễn Cảnh Hoàn, Trưởng Công an xã, trả lời 19/21 ý kiến tại chỗ; hai ý kiến về đất đai chuyển phòng Kinh tế.
Về thủ tục tách hộ, Thượng úy Lô Thị Sen cho biết chỉ cần tờ khai CT01, nộp qua Cổng dịch vụ công, tối đa 5 ngày làm việc. Lệ phí nộp trực tuyến 5.000 đồng.
Kết thúc, ông Lượng nói: “Được nghe trả lời thẳng, dân mát ruột.”

Cháu nội đặt điều, ông nội suýt báo án
Sáng mồng 8, cụ Trương Văn Ngãi lên phường nói bị trộm 10 triệu trong tủ thờ. Anh em tới nơi, không thấy dấu cạy phá. Hỏi qua hỏi lại, cô con dâu mới sực nhớ: hôm giao thừa chính cụ đã lấy ra lì xì và gửi công đức, có giấy biên nhận của chùa Phước Lưu kẹp trong lịch.
Cụ cười móm mém xin lỗi. Thiếu úy Dư Quốc Thịnh cũng cười, nhân tiện lắp giúp cụ cái chốt cửa, cài số 113 vào phím tắt.
Chuyện vui đầu năm được kể lại để nhắc bà con: tiền bạc nên có người thứ hai trong nhà biết chỗ.

Triệt xóa điểm bán lẻ ma túy sau bến xe cũ
Từ ba nguồn tin khác nhau, Công an phường dựng được giờ giấc của “Hoàng Lùn”. Nguồn thứ nhất là ⟦informant:bác Thụ xe ôm, xe Dream cụt yếm⟧, hay được thuê chở “gói kẹo”. Nguồn thứ hai là ⟦informant:mẹ một con nghiện ở dãy trọ bà Hợi⟧, đã nhặt được ống hút cháy và đưa lên phường. Nguồn thứ ba là một tin nhắn nặc danh.
14 giờ ngày 3/10, bắt quả tang Phạm Huy Hoàng, 35 tuổi, bán 2 tép heroin giá 400.000 đồng. Khám xét thu thêm 17,6 gam ma túy đá và 1 cân điện tử.
Phó Chủ tịch UBND phường Đồng Thị Thanh Bình thưởng nóng chuyên án 10 triệu.

Ngày hội “Toàn dân bảo vệ an ninh Tổ quốc” tại xã đảo
Biển động cấp 5 nhưng bà con vẫn đến đông. Đoàn văn nghệ thôn Bắc diễn chèo “Ông lão đánh cá và con cá mập mạng”, do thầy giáo Ngô Hải Triều viết. Vai con cá mập do anh Lực, thợ máy tàu, đóng, khán giả cười nghiêng ngả.
Ba cá nhân được nhận giấy khen: ông Võ Luân, chủ tàu QNg cứu 4 ngư dân; chị Phạm Thị Hoa Lý, trưởng nhóm “Phụ nữ nói không với tàu giã cào”; Đại úy Bùi Tá Thịnh.
Phó Bí thư Đảng ủy xã Trần Công Lang ôn lại truyền thống 20 năm, ghi nhận 212 tin có giá trị của nhân dân. Phần thi kéo co, thôn Nam thắng 2–1.

Đi học về muộn, em gái nhỏ bị cướp điện thoại
Chiều tối 12/11, khi đi bộ qua cầu sắt, em ⟦?victim,minor:Vàng Thị Ghến⟧ (học sinh lớp 7, Trường Phổ thông dân tộc nội trú) bị hai thanh niên giật điện thoại, kéo ngã rách đầu gối.
Một cặp vợ chồng thu mua sắn đi sau đã rượt theo gần 2 km nhưng mất dấu; ⟦informant:người chồng tên Pao⟧ nhớ được ba số cuối biển xe và đọc lại cho Công an xã.
Hôm sau bắt được Ly Seo Phừ và Sùng Seo Lử. Điện thoại trị giá 1,9 triệu, mua bằng tiền em bẻ măng suốt mùa hè.
Thầy Nguyễn Mạnh Kiên, quản sinh, từ nay bố trí người đón các em ở đầu cầu.

Lớp học số của cụ bà U80
Mười hai cụ bà, sáu chiếc điện thoại, một cái bảng trắng. Đó là lớp “Bình dân học vụ số” mở tại chùa Long Khánh, do cháu Ngô Gia Hân, sinh viên năm nhất, làm cô giáo.
Bài 1: mở khóa. Bài 2: gọi hình cho con. Bài 3: nhận ra tin nhắn lừa. Cụ Lâm Thị Rớt, 78 tuổi, học bài 3 xong về xóa luôn tin “trúng thưởng xe SH”, rồi khoe khắp xóm.
Sư cô Thích Nữ Huệ Tâm cho mượn wifi, dặn mật khẩu là tên chùa viết liền. Thượng úy Lê Tường Vi, Công an phường, dạy buổi cuối, tặng mỗi cụ một tờ giấy chữ to ghi 3 số: 113, 114, 115.
Lớp thứ hai khai giảng mùng 10 tháng sau.

Cho vay 20%/tháng, ép nạn nhân viết giấy bán nhà
Hai năm trước, vợ chồng anh ⟦victim:Lý Văn Sáng⟧ vay 40 triệu của Đoàn Thị Mận để nuôi tôm. Tôm chết, nợ dồn thành 310 triệu. Tháng 3, người của Mận tới tạt sơn, ép viết giấy bán căn nhà số 9 đường Kênh Ba.
Anh ⟦?victim:Sáng⟧ không dám kêu. ⟦informant:Cô em vợ tên Lài, thợ làm tóc cạnh nhà⟧, quay lại cảnh tạt sơn bằng điện thoại rồi gửi lên Zalo Công an xã.
Từ đoạn clip đó, Mận và 3 đàn em bị bắt. Khám nhà thu 63 giấy vay, 12 sổ hồng, 5 cà vẹt.
Công an tỉnh đề nghị ai là nạn nhân của Mận, liên hệ điều tra viên Hồ Quốc Nhựt, Phòng Cảnh sát hình sự.

Quy ước “3 không – 2 có” của họ Phùng ở làng Cổ Đô
Nhà thờ họ Phùng treo thêm tấm bảng gỗ mới, khắc quy ước: không ma túy, không cờ bạc, không bạo lực; có nghề nghiệp, có học hành. Trưởng tộc Phùng Khắc Hoan, 85 tuổi, bảo làm bằng gỗ lim cho con cháu khỏi… lau mất chữ.
Từ ngày lập mô hình “Dòng họ tự quản” (2019), họ có 412 nhân khẩu, không ai vi phạm pháp luật; 27 cháu đỗ đại học. Ngày giỗ tổ, họ mời Công an xã về nói chuyện nửa tiếng trước khi dâng hương.
Bà Phùng Thị Nga, dâu trưởng, kiêm “bộ trưởng hòa giải” của họ, cười: “Nhà nào to tiếng là tôi sang xin chén nước, ngồi đến lúc họ ngượng mà thôi cãi.”

Bé sơ sinh bị bỏ rơi trước cổng chùa
5h10 ngày 9/9, sư thầy chùa Linh Sơn nghe tiếng khóc, mở cổng thấy bé gái khoảng 5 ngày tuổi, nặng 2,7 kg, nằm trong làn nhựa, kèm mảnh giấy ghi “con sinh ngày 4, xin nhà chùa thương”.
UBND xã lập biên bản, niêm yết tìm thân nhân trong 7 ngày theo Nghị định 123/2015/NĐ-CP. Bé tạm được chăm ở Trung tâm Bảo trợ, cô hộ lý Hoàng Thị Lan đặt tên gọi là ⟦?minor,?victim:Sen⟧.
Ai là cha mẹ, người thân hoặc biết thông tin, đề nghị liên hệ công chức tư pháp – hộ tịch xã, đồng chí Đỗ Thế Mừng, trong giờ hành chính. Quá thời hạn, xã sẽ làm thủ tục khai sinh và tìm gia đình thay thế cho bé.

Tài xế công nghệ tố giác hành khách chở pháo lậu
Đặt cuốc lúc nửa đêm, khách bảo chạy vòng đường đê, cốp đầy thùng carton, mùi thuốc súng nồng nặc. ⟦informant:Anh tài xế tên Khiêm, chạy chiếc Vios bạc⟧, kiếm cớ ghé đổ xăng, vào nhà vệ sinh gọi trực ban.
Công an phường Đông Triều chặn xe ở chốt cầu Cầm, thu 94 kg pháo hoa nổ. Khách là Chíu A Sồi, 41 tuổi, khai mua 160.000 đồng/kg.
Đại tá Bùi Quang Bình, Phó Giám đốc Công an tỉnh, gửi thư khen tập thể Công an phường và “người tài xế có trách nhiệm” – bức thư không nêu tên.

Bạn đọc viết: Xin đừng chửi trên loa
Tôi là Lã Xuân Thụ, giáo viên hưu, ở khu 5. Mấy tuần nay loa khu đọc tên từng nhà chưa nộp tiền rác, có hôm cả câu “chây ì, thiếu ý thức”. Nghe mà ngượng thay.
Theo tôi, ai chậm nộp thì tổ trưởng sang nhà nhắc. Bà Khuất Thị Tý cạnh nhà tôi chậm là vì đi viện, chứ có phải chây ì. Loa là để nhắc phòng cháy, báo bão, đọc tin hay.
Mong Ban Văn hóa xem lại.
Trả lời: Ban Văn hóa – Xã hội xin cảm ơn bác Thụ. Từ số tới, đài không đọc tên hộ nợ phí. Phụ trách đài: Tạ Thanh Hằng.

Giải cứu nam sinh bị dụ sang Campuchia
Trưa 5/5, ông ⟦informant:Trầm Văn Út, chủ quán nước mía ở bến xe Mộc Bài⟧, thấy một cậu mặc áo đoàn trường cứ cúi đầu giữa hai thanh niên lạ. Lúc hai người kia đi mua thuốc, ông hỏi nhỏ, cậu chìa dòng chữ gõ sẵn: “Cứu con.” Ông giữ cậu trong bếp, gọi Biên phòng.
Cậu là ⟦?victim,minor:Đỗ Minh Triết⟧, 17 tuổi, học sinh lớp 11 ở Long An cũ, bị rủ sang làm “việc nhẹ lương 25 triệu”.
Hai kẻ môi giới bị giữ. Ba của ⟦?minor,?victim:Triết⟧ chạy xe suốt đêm lên đón con.
Thiếu tá Biên phòng Nguyễn Đại Đồng nói đây là vụ thứ 6 trong năm tại địa bàn.

Về việc đăng ký tên “Hẻm văn minh” năm 2025
Kính gửi các hộ hẻm 285! Ban điều hành khu phố 6 nhận được đề nghị của chị Lương Bội Sân về việc đăng ký hẻm văn minh. Các tiêu chí: không lấn chiếm, không rác sau 18h, 100% hộ có bình chữa cháy, có ít nhất 1 camera/50 m.
Hiện hẻm còn thiếu 3 bình (nhà số 285/7, 285/12B, 285/20) và 1 camera. Nhà anh Phú Quý đã hứa tài trợ camera. Cô Tư Hột Vịt xin nhận phần quét hẻm buổi sáng.
Hạn nộp bản đăng ký: trước 16h thứ Sáu, 21/3, tại nhà ông trưởng khu phố Tiêu Chí Hòa. Ai bận thì chụp hình gửi Zalo nhóm.

Lừa bán vé máy bay Tết: 9 công nhân mắc bẫy
Phòng trọ cuối dãy của khu Gò Me mấy hôm nay buồn thiu. Chín anh chị em quê Thanh Hóa chung tiền mua vé về Tết qua trang vere-tet2026.shop, mất cả thảy 34.560.000 đồng. Đứng ra chuyển tiền là chị ⟦victim:Lê Thị Ngoan⟧, thợ may, nên giờ chị vừa mất tiền vừa thấy có lỗi.
Kẻ bán dùng số 0903-118-27-66, gửi mã đặt chỗ thật, nhưng chỉ là mã giữ chỗ chưa xuất vé.
Công đoàn khu công nghiệp nghe tin đã tặng 9 vé xe khách. Chủ trọ Dương Thị Tuyết bớt nửa tiền phòng tháng Chạp.
Công an phường khuyên: lấy mã đặt chỗ tra trên trang chính thức của hãng, thấy “đã xuất vé” mới trả tiền.

Ông tổ trưởng và sáu cuộc gọi
Đêm mưa bão số 3, nước sông lên 1,7 mét so báo động. Tổ trưởng Kiều Công Khế gọi đúng sáu cuộc: cho chị Vui có con nhỏ, cho cụ Phòng liệt nửa người, cho nhà bác Đạo có đàn lợn, cho trạm bơm, cho Công an phường, và cuộc cuối cho vợ: “Tôi chưa về đâu.”
Sáng ra, cả tổ 62 người đã ở trên tầng hai trường học, không sót ai. Đàn lợn nhà bác Đạo đứng ở bục giảng lớp 2A.
Trao giấy khen, Chủ tịch phường Hạ Bá Phong hỏi ông cần gì. Ông bảo cần một cái loa cầm tay, cái cũ ướt hỏng rồi.

Truy tìm nhân chứng vụ tai nạn
Công an xã Ea Kly đang xác minh vụ tai nạn lúc khoảng 20h ngày 1/2 tại ngã ba Phước Lộc, làm anh ⟦victim:Đinh Trọng Lư⟧, sinh năm 1979, chấn thương sọ não. Xe gây tai nạn bỏ chạy, để lại mảnh đèn xi nhan màu cam và một phần biển số “…47H1…”.
Một phụ nữ bán bắp nướng có mặt lúc đó nhưng đã rời đi trước khi tổ công tác đến. Ai chứng kiến hoặc có camera hành trình qua đoạn này trong khung 19h45 – 20h15, xin liên hệ Đại úy Y Phôn Mlô, cán bộ thụ lý. Danh tính người cung cấp được giữ kín.
Gia đình nạn nhân hoàn cảnh khó khăn, rất mong được giúp.

Hoa hậu xóm và vụ bảo kê chợ đêm
Cứ 19 giờ là người của Tám Long đi từng sạp thu “tiền chỗ”, mỗi sạp 50.000 đồng. Gần bốn tháng không ai kêu. Rồi ⟦informant:cô Hà Ni bán trà sữa, từng đoạt danh hiệu Người đẹp chợ đêm⟧, quyết định đeo máy ghi âm nhỏ trong tạp dề 9 đêm liền, đem file lên nộp cho Ban chuyên án.
Trần Phi Long cùng 5 đồng bọn bị khởi tố tội Cưỡng đoạt tài sản. Các tiểu thương được mời lên lấy lời khai, có 41 người xác nhận.
Trưởng ban Quản lý chợ đêm Vương Tấn Khoa bị kiểm điểm vì “biết mà ngó lơ”.

Xử lý nghiêm hành vi cho trẻ em lái xe
Trong tháng cao điểm, Đội CSGT số 7 phối hợp 11 trường học kiểm tra 1.604 lượt học sinh, phát hiện 87 em đi xe máy khi chưa đủ tuổi. Trong đó trường THPT Nguyễn Thái Bình nhiều nhất: 26 em.
87 phụ huynh được mời lên ký cam kết; 52 người bị xử phạt 8–10 triệu đồng vì giao xe theo Nghị định 168/2024/NĐ-CP.
Thượng tá Doãn Trung Kiên, Đội trưởng, nói: “Yêu con thì đưa con đi học, đừng đưa con cái chìa khóa.” Cô Mẫn Thị Phương Lan, Phó Hiệu trưởng, đề xuất bãi giữ xe quanh trường ký cam kết không nhận xe của học sinh.
Đã có 9/13 bãi xe đồng ý.

Bà cụ bán rau nuôi hai cháu
5 giờ sáng, bà Khổng Thị Gái, 72 tuổi, đã gánh rau ra chợ Mơ. Con gái bà mất vì tai nạn, con rể đi biệt. Hai đứa cháu ngoại, ⟦?victim,minor:Bùi Gia Linh⟧ lớp 6 và ⟦?victim,minor:Bùi Gia Phúc⟧ lớp 2, ở với bà trong gian phòng 9 mét vuông.
Từ tháng 9, Công an phường nhận đỡ đầu hai cháu, mỗi tháng 1 triệu đồng, trích từ quỹ “Bát cơm của chiến sĩ”. Chị Đàm Thu Hường, bí thư chi đoàn Công an, tuần hai buổi đến kèm toán cho đứa lớn.
Bà Gái nói: “Tôi chỉ mong sống thêm mười năm.”
`,
  `
Họp giao ban an ninh trật tự tuần 37
Người chủ trì: đ/c Ngô Vĩnh Tường, Phó Chủ tịch UBND phường. Thư ký: chị Sầm Thúy Vi.
Đ/c Mã Hồng Quang (Công an phường) báo cáo: trong tuần xảy ra 2 vụ trộm, 1 vụ cố ý gây thương tích; tiếp nhận 9 nguồn tin, xác minh xong 7. Đã gọi hỏi, răn đe 4 đối tượng.
Bà Trang (tổ 14) báo cáo tình hình camera: 31/33 hoạt động, hai mắt hỏng do sét.
Ông Nhâm (tổ 8) tố khổ chuyện xe rác đến muộn, được ghi nhận nhưng không thuộc nội dung giao ban.
Chủ tọa kết luận: tuần 38 tập trung kiểm tra quán game, nhà trọ; gửi lịch trước thứ Ba. Buổi họp kết thúc lúc 10h20.

Chị Nguyệt “camera chạy bằng cơm”
Xóm Đình gọi chị Phạm Thị Nguyệt như vậy vì chẳng ai qua ngõ mà chị không biết. Chị là tổ phó tổ phụ nữ, bán bún riêu, từng bị chê nhiều chuyện, giờ lại được cả xóm quý.
Chị không thích hai tiếng “mách lẻo”. Chị bảo: “Tôi hỏi han thôi. Cháu nào buồn, nhà nào cãi, cụ nào ba ngày không thấy mở cửa thì tôi sang.” Nhờ vậy hồi tháng 2, cụ Lạc bị tụt đường huyết được đưa đi viện kịp.
Đại úy Khúc Văn Trình nhận xét chị là hạt nhân của mô hình “Xóm thân thiện, cửa luôn mở”. Cuối năm, chị được bầu là điển hình “Dân vận khéo” cấp tỉnh.
Tiền thưởng 1.170.000 đồng, chị mua cái bảng tin mới cho xóm.

Khởi tố vụ án giết người tại xóm Trại
Sáng 2/12, người dân phát hiện ông ⟦victim:Hà Văn Thịnh⟧, 61 tuổi, chết trong chòi canh ao với vết thương ở đầu. Sau 20 giờ, Cơ quan điều tra bắt Bùi Văn Quyền, bạn nhậu của ông, khi y trốn trong lò gạch bỏ hoang.
Lời khai quan trọng nhất thuộc về ⟦informant:bà Quách Thị Mùi⟧, bán tạp hóa, người bán cho Quyền bao thuốc lúc 1 giờ đêm và để ý thấy ống quần y ướt, dính bùn.
Ông Bùi Thanh Hoài, trưởng xóm, người được mời chứng kiến khám nghiệm, cho biết hai người vốn thân nhau, chỉ vì tranh nhau con cá trắm 6 ký.
Vợ ông ⟦?victim:Thịnh⟧ đang đi làm giúp việc ở Hà Nội, đã về lo hậu sự.

Kế hoạch tổ chức trại hè “Chiến sĩ nhí” năm 2025
Thời gian: 3 ngày 2 đêm, từ 18 đến 20/7. Địa điểm: Trường Quân sự tỉnh. Đối tượng: 60 em từ 10 đến 14 tuổi, ưu tiên con hộ nghèo.
Nội dung: gấp chăn, điều lệnh, sơ cứu, thoát khỏi đám cháy, nhận biết người lạ dụ dỗ trên mạng. Trại trưởng: Thượng úy Hứa Đức Thọ. Phụ trách ăn uống: cô Viên Thị Bảy.
Phụ huynh đăng ký tại Đoàn phường, mang bản sao khai sinh và 2 ảnh. Các em không mang điện thoại, đồ ngọt, trang sức. Số điện thoại văn phòng Đoàn: 0263.3822.114.
Bế mạc có lửa trại, bố mẹ được mời dự, nhớ mang khăn giấy vì năm ngoái… ai cũng khóc.

Vụ đốt rẫy lan sang rừng phòng hộ: dân chỉ đúng người
Đám cháy ngày 24/3 thiêu 3,8 ha thông. Suốt tuần đầu không ai nhận. Trong một bữa rượu cần, ⟦informant:anh K'Brếp⟧ mới thì thầm với công an viên K'Tiên: thấy rể nhà Ka Hòa xách can dầu lên dốc hồi trưa.
Người con rể là Lê Đình Chất, 40 tuổi, thừa nhận đốt cỏ, gió lớn không dập nổi. Hạt Kiểm lâm lập hồ sơ xử lý, buộc trồng lại rừng.
Ông Phan Đăng Hiền, Hạt trưởng, phát biểu tại cuộc họp dân: mùa khô năm nay cấp V kéo dài 19 ngày, đề nghị bà con đốt rẫy phải báo trước với tổ quản lý rừng.

Chuyện ở phòng tiếp công dân: bà cụ và sợi dây chuyền “mất tích”
Bà Thân Thị Bưởi lên phường ba bận, lần nào cũng nói con dâu lấy dây chuyền. Cô con dâu, chị Hường, khóc, đòi về nhà mẹ đẻ.
Thượng úy Giáp Văn Lưỡng không lập biên bản vội. Anh xuống nhà, cùng bà dọn lại buồng, lật từng chiếc chiếu. Sợi dây nằm gọn trong lọ mứt gừng từ Tết, chính tay bà cất.
Bà ngồi lặng, rồi gọi con dâu ra, nói: “Mẹ lẫn, con tha cho mẹ.” Hai mẹ con ôm nhau. Anh Lưỡng ra về, không ghi vào sổ vụ việc, chỉ ghi vào sổ dân vận.

Kết bạn game, bé trai trốn nhà 300 km
Cháu ⟦?victim,minor:Võ Đăng Quang⟧, mười hai tuổi, ở ấp Mỹ Hòa, rời nhà sáng 6/6 theo lời rủ của “anh Rồng” trong game. Mang theo 2 triệu tiền lợn đất, cháu bắt xe khách đi Vũng Tàu.
Trên xe, phụ xe ⟦informant:Nguyễn Tấn Hên⟧ thấy cháu không có người lớn, hỏi chuyện không khớp, liền điện cho trạm CSGT. Cháu được đón xuống ở trạm Suối Tre, cho ăn cơm tấm, chờ mẹ lên.
“Anh Rồng” hóa ra là một thanh niên 28 tuổi, đang bị xác minh.
Cô Huỳnh Thị Ái, giáo viên chủ nhiệm, đề nghị phụ huynh chơi game cùng con ít nhất một lần để biết con nói chuyện với ai.

Tập huấn kỹ năng viết tin cho cộng tác viên cơ sở
45 cộng tác viên đài truyền thanh 9 xã, phường dự lớp tập huấn ngày 11–12/9. Nhà báo Khương Hữu Thế, nguyên Trưởng phòng Bạn đọc, giảng về cách giấu tên người tố giác: không ghi nghề, không ghi đầu hẻm, không ghi quan hệ.
Chị Lương Ngọc Quỳnh (phường Hòa Khánh) hỏi: “Vậy bài khô quá ai nghe?” Nhà báo cười: “Thà khô còn hơn để người ta mất ngủ.”
Anh Nay Thoan (xã Ia Pa) đọc bài mẫu bằng tiếng Jrai, được vỗ tay to nhất. Phó Giám đốc Sở Văn hóa Đàm Vĩnh Thụy trao chứng nhận.
Lớp có 3 bài đạt loại A, chia nhau giải thưởng là… ba cái micro.

Xóm trưởng kể chuyện bắt trộm
“Hôm ấy trời mưa như trút, tôi nghe chó sủa dồn, cầm đèn ra thì gặp hai bóng người khiêng cái máy bơm.” Xóm trưởng Nguyễn Đình Bồng, 54 tuổi, vừa kể vừa diễn lại. Ông hô to, cả xóm đổ ra, vây ở gốc gạo.
Một tên tên Tuất nhảy xuống mương, mắc bùn, chính ông chìa sào kéo lên. Máy bơm trả về cho hợp tác xã.
Công an xã ghi nhận ông Bồng và 14 hộ tham gia, đề nghị khen tập thể xóm Đông. Thiếu tá Thiều Quang Nhân nhắc: gặp trộm có hung khí, bà con nên giữ khoảng cách, báo 113 trước.
Ông Bồng cười: “Lúc ấy quên hết, chỉ nhớ cái máy bơm là của chung.”

Tin buồn ở trường Mầm non Hoa Cúc
Trưa 19/11, cháu ⟦?victim,minor:Phùng Ngọc An Nhiên⟧, lớp Lá 2, bị hóc hạt nhãn tại nhà, mất trên đường đến viện. Nhà trường hủy buổi văn nghệ mừng ngày Nhà giáo.
Trạm y tế phường mở ngay lớp dạy thủ thuật Heimlich cho phụ huynh. Y sĩ Thái Thị Quỳnh Như hướng dẫn trên búp bê, ai cũng phải làm đủ ba lần.
Ghi nhớ: trẻ dưới 1 tuổi vỗ lưng ấn ngực, trẻ lớn ép bụng; gọi 115; không móc họng mù.
Quỹ Bảo trợ trẻ em phường chia buồn cùng gia đình 5 triệu đồng.

Hiệu quả từ tổ liên gia PCCC hẻm 41 Phạm Thế Hiển
Mười bốn nhà liền vách, bảy chuông báo cháy nối nhau, một cái chuông kêu là cả hẻm đều nghe. Mô hình do cụ Tất Vĩnh Nghi, 70 tuổi, chủ tiệm bánh bao, khởi xướng sau trận cháy năm 2022 ở hẻm bên.
20h ngày 1/10, chuông kêu thật. Bếp nhà chị ⟦?victim:Hồ Mỹ Chi⟧ bén lửa từ chảo dầu. Trong 90 giây, năm bình chữa cháy đã có mặt, lửa tắt khi chưa ra khỏi gian bếp. Chị Chi chỉ hư cái tủ.
Trung tá Đặng Xuân Thế khen tổ phản ứng nhanh, nhưng nhắc chị ⟦?victim:Chi⟧: chảo dầu cháy thì đậy vung, không tạt nước.

Lộ nhóm thuê nhà lắp “tổng đài” lừa đảo nhờ hóa đơn điện
Nhà số 5 ngõ 112 mới thuê mà mỗi tháng dùng 3.900 số điện, rèm kéo kín. ⟦informant:Anh thợ điện Vi Đức Hiếu⟧ đi ghi chữ số thấy lạ, nhắn cho công an khu vực: “Nhà này toàn tiếng người gọi điện, như siêu thị.”
Ngày 29/7, lực lượng ập vào, bắt 16 đối tượng, thu 74 điện thoại, 31 SIM. Trùm nhóm Kha Chấn Vũ khai đã lừa khoảng 200 người, trong đó có cụ ⟦victim:Hoàng Thị Tấc⟧ ở Nghệ An mất 1,05 tỷ.
Chủ nhà cho thuê là bà Đỗ Thị Khuyên bị phạt 4 triệu vì không khai báo tạm trú.

Em Khánh và hành trình bỏ ma túy
Em Trịnh Quốc Khánh, 27 tuổi, cựu học viên cai nghiện, nay là chủ tiệm sửa xe hai tầng đầu đường Lý Thánh Tông. Được mời nói chuyện tại trường dạy nghề, em không giấu quá khứ: “Em từng bán cả cái nồi cơm của mẹ.”
Người kéo em đứng dậy là Đại úy Vương Hà My, cảnh sát khu vực, và bà Hòa bán vé số, người cho em vay 3 triệu đầu tiên mua đồ nghề.
Giờ em nhận 4 thanh niên sau cai vào làm, trả lương 6–9 triệu. Sở Lao động cũ từng mời em làm báo cáo viên.
Câu lạc bộ “Ngày mới” của em sinh hoạt tối thứ Sáu, mở cửa cho mọi người.

Tin an toàn giao thông: cấm xe trên cầu treo Bản Mạ
Từ 0h ngày 1/11, cấm xe ba bánh, công nông, xe tải nhẹ qua cầu treo Bản Mạ do cáp số 2 bị tưa. Người đi bộ và xe máy dắt bộ vẫn qua được, tối đa 8 người một lượt.
Trưởng bản Lương Khăm Phó cùng hai dân quân Vi Bun Mi, Kha Văn Nhót trực hai đầu cầu từ 6 đến 18 giờ. Học sinh điểm trường lẻ nghỉ học nửa ngày thứ Hai để chuyển đường.
UBND xã xin tỉnh 480 triệu sửa chữa, dự kiến 25 ngày. Trong lúc chờ, bà con đi vòng qua ngầm Piềng, chú ý nước lớn. Đường dây nóng phòng chống thiên tai: 112.

Dựng chuyện bị cướp để giấu tiền thua bạc
Khuya 8/8, anh Nông Văn Thắm, 32 tuổi, chạy vào trụ sở Công an xã, áo rách, tay trầy, báo bị ba người cướp 45 triệu tiền bán lợn. Cả xã một phen xôn xao, các chốt đều bị đánh thức.
Đến 3 giờ sáng, sau khi xem camera và đối chất, Thắm cúi đầu nhận: tiền đã thua xóc đĩa, sợ vợ nên tự cào tay, xé áo.
Thắm bị phạt 2,5 triệu đồng vì báo tin giả. Trưởng Công an xã, Thiếu tá Hoàng Đức Cảnh, nói đây là vụ báo giả thứ hai trong năm; mỗi lần như vậy tốn công của 20 con người.

Chương trình “Xe đạp đến trường” trao 35 xe
Ngày 15/8, tại sân UBND xã Hưng Điền, nhóm thiện nguyện của kỹ sư Lưu Trung Bình trao 35 xe đạp, mỗi chiếc 1.650.000 đồng. Trong số nhận xe có em ⟦?victim,minor:Nguyễn Thị Kim Xuyến⟧ (lớp 8/1) nhà xa 9 km, mẹ bệnh thận; em ⟦?victim,minor:Trần Nhựt Hào⟧ (lớp 6/3) ở với ông ngoại bán vé số.
Bà Phan Thị Mộng Lành, Chủ tịch Mặt trận xã, dặn các em khóa xe cẩn thận. Công an xã dán số hiệu lên khung từng chiếc để dễ tìm nếu mất.
Kỹ sư Bình cho biết bản thân ngày xưa cũng từng lội bộ, nên thấy xe là nhớ.

Người đàn ông chạy xe ba gác trả lại gói hàng lạ
Nhận chở thuê một thùng xốp giá cao gấp ba, anh Lâm Chí Tâm sinh nghi, gọi hỏi Công an phường “chở vầy có bị gì không”. Mở ra chỉ có… 20 con cua Cà Mau và một bình rượu. Người gửi là bà mẹ chồng ở quê, sợ cua chết nên trả thêm tiền cho đi nhanh.
Cả trụ sở được trận cười. Trung úy Tăng Ngọc Hà khen anh cẩn thận, “thà hỏi thừa còn hơn chở lậu”.
Anh Tâm giao cua đúng giờ, còn được cho hai con.

Bạo hành người già: con trai bị xử phạt
Bà ⟦victim:Tô Thị Lượm⟧, 76 tuổi, ở căn 12 khu tập thể Dệt, bị con trai Tô Minh Đăng nhốt trong buồng, bỏ đói vì không đưa sổ lương hưu. Sự việc lộ ra khi ⟦informant:anh phát thư Bảy Nghĩa⟧ ghé ba lần đều nghe tiếng gõ cửa yếu ớt, liền báo tổ trưởng.
Tổ trưởng Uông Thị Lệ cùng công an mở cửa, đưa bà đi khám; bà nặng còn 33 kg.
Đăng bị phạt 12,5 triệu đồng và buộc xin lỗi công khai. Bà hiện ở cùng con gái út.
Luật sư Tiết Minh Hào nhắc: người cao tuổi gọi số 18001768 để được hỗ trợ.

Chào cờ đầu tuần, nghe chuyện biển số
Tại Trường THPT Chu Văn Thịnh, Đại úy Cầm Văn Muôn kể cho 900 học sinh nghe chuyện một học sinh ở tỉnh khác che biển số bằng khẩu trang rồi bị phạt. Cả trường cười ồ.
Cô Hiệu phó Đèo Thị Hằng hỏi: “Nếu thấy bạn mình che biển số, em làm gì?” Một nam sinh đáp: “Em gỡ giúp bạn ạ.” Thầy Bí thư Đoàn Hoàng Quốc Hưng tặng em cái móc khóa.
Cuối buổi, 27 lớp trưởng lên ký cam kết. Đội tự quản cổng trường ra mắt, đội trưởng là thầy giáo thể dục Lò Mai Phương.

Dùng căn cước người khác vay tiền qua app
Công an phường nhận trình báo của chị ⟦victim:Hầu Thị Dợ⟧: chị chưa từng vay nhưng bị đòi nợ 18 triệu. Hồ sơ vay ghi đúng số căn cước 002 193 004 518 của chị, kèm ảnh chân dung ghép.
Chị nhớ lại từng đưa căn cước cho tiệm bán SIM khuyến mãi ở bến xe. Chủ tiệm Trần Quốc Uy khai đã chụp lại, bán 50.000 đồng một bộ cho tài khoản “Mr. Gấu”.
Cùng cảnh có ba người nữa, tên viết tắt là L., M. và S.
Thiếu úy Viên Đình Khải khuyên: khi buộc phải đưa ảnh giấy tờ, hãy ghi đè dòng chữ mục đích sử dụng, ngày tháng.

Bốn người, một manh mối
Vụ trộm ở nhà văn hóa ấp Thới Trinh mất bộ âm li, hai loa và tấm phông. Trị giá không lớn, cỡ 22 triệu, nhưng là đồ cả ấp hùn tiền mua nên ai cũng xót.
Người thứ nhất lên tiếng là ông trưởng ấp Huỳnh Bá Đạt. Ông nói trên loa, xin ai lỡ lấy thì mang trả, ấp không truy.
Người thứ hai là Trung úy Nguyễn Lam Sơn. Anh đi từng nhà, hỏi chuyện lúa, chuyện vịt, rồi mới hỏi chuyện loa.
Người thứ ba là chị Mỹ Tiên, kế toán hợp tác xã, soạn giùm tờ danh sách số sê-ri.
Người thứ tư, ⟦informant:thím Ba Lụa làm nghề đãi hến⟧, không nói với ai, chỉ chờ lúc anh Sơn đi ngang bến thì ngoắc lại: “Đêm rằm, thằng Cọp con ông Mười Nhái chở cái gì trùm mền, xuồng khẳm lắm.”
Trần Văn Cọp, 23 tuổi, bị mời làm việc, chịu khai. Âm li đã bán lên Cần Thơ, còn loa vớt lại được.
Kết thúc có hậu: đêm hát với nhau, hai cái loa phơi khô kêu rè rè, ấp cười nghiêng ngả.

Quyết định khen thưởng của UBND phường Ngọc Châu
Điều 1. Tặng Giấy khen cho 03 tập thể và 05 cá nhân có thành tích trong phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2025:
1. Ông Nhữ Đình Phác, Trưởng khu dân cư số 6
2. Bà Vũ Thị Tươi, Chi hội trưởng Chi hội Phụ nữ số 2
3. Anh Tiêu Công Thành, tổ viên tổ bảo vệ an ninh trật tự
4. Thầy Đồng Minh Chính, Tổng phụ trách Trường THCS Ngọc Châu
5. Thượng sĩ Phạm Nhật Quang, Công an phường
Điều 2. Mức thưởng: tập thể 3.510.000 đồng, cá nhân 1.755.000 đồng, trích quỹ thi đua.
Điều 3. Chánh Văn phòng, các bộ phận liên quan và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành. Quyết định số 318/QĐ-UBND có hiệu lực từ ngày ký 12/12/2025.

Nghi can 17 tuổi trong chuỗi trộm hộp số xe tải
Khuya 22/1, tổ tuần tra bắt quả tang nhóm ba thanh niên tháo hộp số tại bãi xe cầu Rạch Miễu. Hai người đã trưởng thành là Lê Công Vinh Em (20 tuổi) và Trương Út Nhỏ (22 tuổi). Người còn lại là ⟦?victim,minor:Phạm Văn Lộc Thọ⟧, còn hai tháng nữa mới tròn 18, bỏ học từ lớp 7.
Cả nhóm khai đã gây 9 vụ trên 3 phường. Chủ bãi xe, ông ⟦victim:Cao Đăng Phú⟧, cho biết mất hai hộp số trị giá 76 triệu.
Theo luật sư Võ Đan Thùy, với người chưa thành niên phải có người đại diện dự cung. Mẹ của cậu, bà Mận, làm phụ hồ, đã được mời.

Thư khen bé gái dũng cảm
Gửi cháu ⟦?minor,?victim:Trương Nguyễn Hà My⟧, lớp 4D!
Các chú Công an phường rất vui khi biết chiều 25/3, thấy bạn ⟦?victim,minor:Tít⟧ 4 tuổi rơi xuống hồ cá công viên, cháu không nhảy theo mà lấy cây vợt vớt rác chìa ra, vừa giữ vừa gọi to. Nhờ thế chú bảo vệ Bùi Sơn chạy đến kịp.
Điều cháu làm còn khó hơn nhiều người lớn: bình tĩnh. Chú tặng cháu bộ truyện Dế Mèn và một huy hiệu nhỏ hình khiên. Mong cháu chăm học, ăn khỏe, nhớ học bơi cho giỏi.
Gửi lời cảm ơn của các chú tới cô Mẫn Nhi dạy kỹ năng sống và bố mẹ cháu nhé.
Thân mến – Trung tá Đoàn Lê Huân.

Hàng xóm giúp công an tìm ra kẻ phá lưới tôm
Sáu vuông tôm ở kênh Chệt Hỏ bị rạch lưới trong một tháng. Anh ⟦victim:Danh Sà Rươl⟧ thiệt nặng nhất, trắng tay 160 triệu đồng vốn vay ngân hàng chính sách.
Nhà kế bên, ⟦informant:dì Tư Kía⟧ già yếu khó ngủ, ghi lại vào cuốn lịch bàn từng đêm có tiếng máy vỏ lãi lạ: 2/4, 9/4, 16/4, toàn thứ Tư. Dì kêu cháu ngoại chở lên Công an xã đưa cuốn lịch.
Thứ Tư tiếp theo, lực lượng mật phục bắt Hữu Tám và một thanh niên làm thuê, vì hận chuyện bị tố xả thải.
Thượng úy Kim Sô Thia nói với báo: “Cuốn lịch quý hơn mười cái camera.”

Hướng dẫn làm thủ tục khai báo lưu trú dịp lễ
Theo Luật Cư trú 2020, cơ sở lưu trú phải thông báo trước 23 giờ mỗi ngày; khách đến sau 23 giờ thì báo trước 8 giờ sáng hôm sau. Cách làm:
a) VNeID → Thủ tục hành chính → Thông báo lưu trú;
b) Trang dịch vụ công Bộ Công an;
c) Trực tiếp tại trụ sở hoặc điện thoại.
Ví dụ: ông A. cho 3 người bạn ngủ lại nhà 2 đêm, phải báo. Bà B. có con trai về thăm, hộ khẩu cùng nhà thì không.
Chị Kiều Oanh, chủ homestay Mây Tím, cho hay làm trên điện thoại hết chừng 4 phút. Mức phạt khi không báo từ 1 đến 2 triệu, nếu từ 4 đến 8 người là 2–4 triệu đồng.
Vướng mắc hỏi anh Trạc Hoài Vũ, cán bộ quản lý hành chính.

Ba đứa trẻ trên chuyến xe đêm
Đoàn Biên phòng Nậm Càn phối hợp công an xã giải cứu 3 em gái bị lừa bán: ⟦?victim,minor:Lầu Y Dếnh⟧ (14 tuổi), ⟦?victim,minor:Xồng Y Mái⟧ (16 tuổi) và ⟦?victim,minor:Moong Thị Khăm⟧ (15 tuổi). Các em được hứa làm “phục vụ quán cà phê, lương 12 triệu, bao ăn ở”.
Người báo là ⟦informant:chị Và Y Xùa⟧, chính là mợ của một em. Thấy cháu khoe sắp đi, chị gọi điện thẳng cho Đồn trưởng, nói rõ giờ xe chạy.
Vợ chồng Cụt Văn Đào – Lo Thị Ớn bị bắt về hành vi mua bán người dưới 16 tuổi.
Thượng tá Phan Thanh Hồng nói tại buổi lễ: mỗi bản cần một người dám gọi điện. Các em đã trở lại trường.

Khai mạc giải bóng chuyền các dòng họ
Chiều 30/8, sân đình làng Yên Lộ đông nghẹt. Mười hai đội mang họ Trịnh, Đặng, Nghiêm, Phí, Vương… thi đấu tính điểm cùng “điểm văn minh”: chửi trọng tài trừ 2, xả rác trừ 1.
Bác Trịnh Văn Căn bình luận trực tiếp qua loa, câu nào cũng có thơ. Chủ công Đặng Quốc Huy của họ Đặng đập gãy cả cọc lưới.
Công an phường bố trí 6 đồng chí giữ xe, gửi miễn phí; Trung úy Chử Mạnh Tiến phát tờ rơi về cá độ. Lần này không ai cá độ bia, chỉ cá độ… rửa bát.
Giải Nhất 4 triệu, giải phong cách 1 triệu. Chung kết 2/9, lúc 15h30.

Cụ ông tìm lại được 60 năm ảnh cưới
Cụ Triệu Quang Hợi, 84 tuổi, để quên chiếc túi vải trên xe buýt 103. Trong túi không có tiền, chỉ có cuốn album cưới chụp năm 1964 và hai tấm huân chương.
Phụ xe Trần Thị Thùy Dương giữ lại, đăng hỏi trên nhóm “Hà Đông quê mình”. Sau 2 ngày, cháu ngoại cụ là anh Sơn nhận ra ảnh bà. Anh chạy từ Phú Thọ về đón.
Trong lúc trao, cụ run run lật từng trang, chỉ cho chị Dương: “Đây, bà nhà tôi lúc mười chín.” Đại úy Hoàng Nhật Tân chứng kiến, làm biên bản trao trả đơn giản một trang.
Công ty xe buýt thưởng chị Dương 2 triệu, chị góp vào quỹ nuôi trẻ.

Kẻ hành hung shipper sa lưới
Anh ⟦victim:Dương Hải Đăng⟧, nhân viên giao hàng bưu cục Phú Diễn, bị một khách đánh gãy xương mũi vì giao chậm 20 phút. Đối tượng xóa trang cá nhân, đổi nhà trọ.
Nhận ra giọng y trong cuộc gọi chửi bới trên một hội nhóm, ⟦informant:đồng nghiệp cùng bưu cục là anh Tuân⟧ ghi âm, chuyển cho Công an phường cùng ba địa chỉ nhận hàng cũ.
Ba ngày sau, Vũ Trọng Phách bị bắt khi ra lấy… đơn hàng mới, đặt bằng tên mẹ.
Giám đốc bưu cục Trương Khắc Uẩn cam kết trả viện phí và bố trí xe đôi cho tuyến khó.

Đám cưới không rượu lái xe
Nhà ông Lại Văn Sùng ở bản Mường Pồn mời 60 mâm nhưng treo ngay cổng: “Đã uống – không lái. Có xe ôm nhà đón.” Cậu rể Quàng Minh Chiến là dân quân, rủ 12 bạn làm đội xe, mặc áo phản quang.
Cán bộ xã Tòng Thị Hương nói đây là đám cưới đầu tiên có “bãi giữ chìa khóa”: 47 chìa treo trên cành đào, đeo thẻ số.
Gần nửa đêm, chỉ còn 3 chiếc xe máy chưa ai lấy, các bác ngủ lại.
Mô hình được Thường trực Đảng ủy nhân lên 21 bản. Trưởng bản Lò Văn Xôm đề nghị thưởng cả đội một con lợn 40 ký.

Mẹ kế bị tố ngược đãi: công an vào cuộc
Qua kiểm tra thông tin trên mạng xã hội, Công an phường Hòa Hiệp xác định cháu ⟦?victim,minor:Hồ Ngọc Thiên Kim⟧ (8 tuổi) bị mẹ kế bắt quỳ trên vỏ sầu riêng, cấm ăn tối. Bài đăng đầu tiên do ⟦informant:bạn cùng bàn của cháu nhờ chị gái là Bích Trâm đăng⟧.
Bà Đào Thị Huệ (mẹ kế) thừa nhận đã phạt quá tay. Bố cháu đi tàu xa, 4 tháng mới về một lần.
Cháu tạm ở với cô ruột. UBND phường lập hồ sơ xử phạt 20 triệu đồng theo khoản 1 Điều 20 Nghị định 130/2021/NĐ-CP.
Bà Từ Thị Kim Ngân, cán bộ trẻ em, nói: trẻ kêu cứu bằng nhiều cách, người lớn phải biết đọc.

Điểm tin nhanh trong ngày 18/6
• Khu phố 1: mất 01 xe Vision, chủ là chị ⟦victim:Nhan Thị Mỹ Kiều⟧, biển số 65B1–774.30.
• Khu phố 3: cây phượng đổ, không ai bị thương, ông Ba Thiện hỗ trợ cưa.
• Khu phố 5: học viên lớp cấp tốc nghề làm bánh (18 người) nhận chứng chỉ.
• Trường Tiểu học Lê Bình: diễn tập thoát nạn, 1.024 em rời lớp trong 3 phút 12 giây.
• UBND: Phó Chủ tịch Giản Tuấn Kiệt tiếp dân 9 lượt.
• Thời tiết: mưa rào 60%, triều cường mực 1,9 m.
Điện thoại trực ban: 0292.3.800.113. Biên tập: Lục Thanh Trà.

Em bé mất tích trong chợ phiên được tìm thấy nhờ tấm áo hoa
Cháu bé gái 3 tuổi, theo mẹ đi bán thổ cẩm, bị lạc ở chợ phiên Sín Chải ngày Chủ nhật. Cả chợ ngừng bán, gần 400 người nắm tay nhau thành vòng. Ông chủ tịch xã cầm loa cầm tay gọi bằng ba thứ tiếng.
Sau 22 phút, người ta thấy cháu ngủ dưới sạp thổ cẩm, gối đầu lên cuộn vải.
Chị Chảo Mẩy Sính, chủ sạp, không hề biết có “khách” dưới sạp. Cả chợ vỗ tay, rồi bán tiếp.
Thượng sĩ Lù Seo Tráng phát 300 vòng tay ghi số điện thoại cha mẹ cho trẻ các phiên sau.

Bản án cho kẻ cho vay “đứng 30 ngày”
Tòa án nhân dân khu vực 2 tuyên phạt Phan Huỳnh Trung Chánh 2 năm 3 tháng tù về tội Cho vay lãi nặng trong giao dịch dân sự. HĐXX do thẩm phán Bàng Thị Kiều Diễm làm chủ tọa.
Theo cáo trạng, bị cáo cho 34 người vay, thu lời bất chính 812 triệu đồng. Tại tòa, chị ⟦victim:Trần Thị Thu Hà⟧ khóc kể lúc bị chặn ở xưởng may, giật giỏ trước mặt bạn bè. Bị cáo cúi đầu xin lỗi.
Luật sư bào chữa Mạc Phương Lan đề nghị xem xét gia cảnh.
Chủ tọa tuyên buộc nộp lại toàn bộ tiền lãi vượt mức. Kết thúc phiên lúc 11h10, người dân ngồi kín 4 hàng ghế.

Ai đã gọi cứu hỏa đầu tiên?
Cháy ở chợ Sặt lúc 23h48, ba người cùng nhận mình gọi 114. Trực ban tra sổ, hóa ra người gọi đầu tiên là ⟦?informant:một bạn nhỏ đang thức ôn thi⟧; em không xưng tên, chỉ nói “Chú ơi, chợ cháy, nhà con ở tầng ba, con nhìn thấy khói vàng”.
11 sạp bị hỏng, thiệt hại ước 1,6 tỷ, không ai bị thương. Trưởng ban quản lý chợ Vũ Khắc Xương nói có lẽ do chập điện sạp bánh đa.
Thiếu tá Khổng Văn Chương mong gặp em để tặng quà, nhưng bố mẹ em xin giữ kín.
Tiểu thương góp 26 triệu đồng sửa lại hệ thống vòi phun.

Tâm thư của một người bị lừa
Tôi tên ⟦victim:Lê Đức Tôn⟧, 66 tuổi, kỹ sư nghỉ hưu, phòng 1208 chung cư Sunny. Xin kể để bà con đừng như tôi.
Ngày 10/2, người tự xưng “trung tá ở Bộ Công an” gọi bằng video, mặc cảnh phục, đeo quân hàm. Họ đọc đúng cả số sổ hưu. Trong hai ngày, tôi chuyển sáu lần, cả thảy 1 tỷ 240 triệu, vào tài khoản 0071 0012 5587 6. Họ bắt tôi ở phòng kín, không nói với vợ.
Khi tôi tỉnh, đã muộn. Tôi không giấu nữa. Cảm ơn Thiếu úy Tôn Thất Quý đã ngồi nghe tôi kể hai tiếng.
Nhớ cho: không công an nào điều tra bằng điện thoại.

Tổ chức cưỡng chế tháo dỡ công trình lấn rạch
7 giờ ngày 4/12, đoàn liên ngành do ông Lăng Quốc Bảo, Phó Chủ tịch, chỉ huy, tháo dỡ 340 m² mái tôn lấn rạch Bà Miêu. Hộ ông Mạch Thiệu đã tự dọn trước 2 ngày, được trả lại vật liệu.
Hộ ông Tăng A Phủng chưa đồng tình, đề nghị gặp Chủ tịch; buổi gặp diễn ra tại chỗ trong 35 phút, ông nhất trí.
Chị Lương Thúy Ái dẫn chương trình trực tiếp trên trang của phường. Đoàn tháo dỡ xong lúc 15h20, chi phí 88 triệu. Dự kiến trồng 54 cây bằng lăng dọc bờ.
Phản ánh gửi 1022 nhánh 4.

Người cha đi tìm kẻ bán đồ chơi lạ
Con trai học lớp 3 đem về một viên “kẹo dẻo vị xoài”, ăn xong lờ đờ. ⟦informant:Anh Hoàng Cao Kỳ, phụ huynh lớp 3A2⟧, mang phần còn lại đến Công an phường và tả kỹ người phụ nữ bán rong mặc áo chống nắng tím, đội nón hồng.
Viên kẹo được gửi giám định, có chất cấm. Bị bắt cùng 214 viên, bà Sử Thị Cậy khai mua trên mạng, không biết trong kẹo có gì.
Ba học sinh ăn phải được theo dõi ở bệnh viện, trong đó có em ⟦?victim,minor:L.H.P., lớp 3A2⟧ nhập viện lâu nhất, 2 ngày.
Hiệu trưởng Tạ Quỳnh Mai gửi thông báo đến 1.120 phụ huynh.

Tuyên truyền ở xưởng may: công nhân nữ học võ tự vệ
Giờ nghỉ trưa 16/10, xưởng may Hoàng Lam 2 bỗng rộn lên tiếng hô. Đại úy Triệu Thị Thu Hiền dạy 120 nữ công nhân bốn thế võ đơn giản: gỡ nắm tóc, gỡ bóp cổ, đá ống quyển, hô to.
Chị Lê Thị Tân, chuyền trưởng, đóng vai kẻ xấu, bị “quật” cả buổi mà vẫn cười. Công đoàn xưởng do chị Đặng Thị Hoa làm chủ tịch tặng 120 chiếc còi.
Đại úy dặn: kêu “Cháy!” dễ có người chạy ra hơn kêu “Cướp!”. Giám đốc xưởng, ông Kim Jae-min, cũng thử thế gỡ nắm tóc dù… đầu ông không có tóc.
`,
  `
Mô hình “Bà đỡ pháp lý” ở ấp Cây Dương
Mỗi chiều thứ Năm, bà Thị Hường – cán bộ tư pháp về hưu, bày cái bàn nhựa dưới gốc me, treo tấm bìa “Hỏi luật – không lấy tiền”. Ai có giấy tờ gì cứ mang ra.
Tuần rồi có chín người hỏi: ba chuyện thừa kế, hai chuyện ly hôn, một chuyện hàng xóm trồng chuối qua ranh, ba chuyện… chưa chồng có được làm khai sinh cho con không. Bà trả lời hết, ca nào khó thì ghi lại gửi luật sư Tào Minh Thùy.
Phó Chủ tịch xã Danh Hoàng Phúc ghé nghe, uống ly trà đá, khen “đỡ được cho bộ phận một cửa cả chục lượt”.
Sau 11 tháng, cuốn sổ của bà ghi 402 câu hỏi. Bà nói vui: câu khó nhất là “sao chồng tui không thương tui nữa”, câu đó luật không có điều nào.

Phá án nhờ người ăn chay
Mất bộ lư đồng cổ, nhà từ đường họ Mai đau như mất người thân. Trưởng tộc ⟦victim:Mai Xuân Đính⟧ nằm bệt ba ngày.
Người phát hiện tung tích không ai ngờ lại là ⟦informant:ni cô Diệu Tịnh ở am Bạch Vân⟧. Có kẻ mang một chiếc đỉnh đến hỏi cúng dường lấy “lộc”, cô nhìn hoa văn tứ linh bị mẻ đuôi rồng thì nhận ra ngay chiếc đỉnh vẫn thấy dịp giỗ họ. Cô giữ khách lại dùng cơm chay, sai chú tiểu chạy bộ sang Công an xã.
Kẻ đó, Thiều Văn Tấn, khai ba món còn lại chôn ở bờ tre. Đào lên còn nguyên.
Đại úy Nguyễn Thế Ninh bảo đây là bữa cơm chay “đắt” nhất sự nghiệp của anh.

Rà soát trẻ em nguy cơ bỏ học sau Tết
Kết quả rà soát tại 14 thôn: 1.912 em trong độ tuổi đến trường, 23 em chưa trở lại lớp tính đến mùng 10. Nguyên nhân: theo cha mẹ vào Nam 11 em, lấy chồng sớm 3 em, ốm 4 em, ngại học 5 em.
UBND xã lập 4 tổ vận động. Tổ 1 do cô Giàng Thị Pằng làm tổ trưởng, đi bộ 9 km vào Háng Đồng. Tổ 2 do thầy Mùa A Lử. Đến 25/2, có 18 em trở lại.
Ông Sồng A Nủ, Phó Bí thư, nói: “Học hết cấp hai rồi cho ra chợ cũng chưa muộn.”
Đề nghị Đồn Biên phòng hỗ trợ 20 cái chăn và đèn tích điện cho khu bán trú.

Bắt nhóm lừa bán “đất nền ma”
Tại buổi công bố kết quả điều tra ngày 9/7, Trung tá Sử Quang Thái, người phát ngôn Công an thành phố, thông báo đã khởi tố Giám đốc Công ty Địa Ốc Thiên Lộc và 5 đồng phạm. Có 186 khách hàng nộp tổng cộng 214 tỷ đồng.
Theo ông Thái, khu đất 7,2 ha thực tế là đất lúa, chưa có quyết định thu hồi, lại được vẽ 3D có hồ cảnh quan, trường quốc tế.
Luật sư Đinh Phan Khả đại diện một nhóm khách đề nghị kê biên tài sản. Ông Hạ Minh Sơn, Chủ tịch xã, cho hay xã đã hai lần phát thanh cảnh báo và dựng biển “Đất chưa được phép phân lô”.
Người dân có giao dịch với công ty gửi đơn về Phòng Cảnh sát kinh tế trước 31/8.

Lời kể bên giường bệnh
“Nó đánh con vì con không đưa tiền”, em ⟦?victim,minor:Sùng Thị Pà⟧, mười lăm tuổi, thì thầm. Đó là lần đầu em nói, sau hai tuần nằm viện tỉnh với vết gãy xương đòn. Người đánh em là chồng chưa cưới, Giàng A Phềnh, 24 tuổi, hai người về ở chung từ lúc em 13.
Người ngồi nghe lời kể ấy là Thượng úy Hờ Thị Mua, Công an xã. Còn người đưa em xuống núi là ⟦informant:ông thầy thuốc nam Vàng Nỏ Tủa⟧, ông cõng em 5 cây số rồi mới nói rõ ai gây ra.
Phềnh bị khởi tố về tội Giao cấu với người từ đủ 13 đến dưới 16 tuổi và cố ý gây thương tích.
Bác sĩ Kim Sơn Hà cho biết em sẽ lành sau 8 tuần. Còn lành lòng thì lâu hơn.

Giải đáp: Người báo tin có được thưởng không?
Câu hỏi từ nhóm Zalo khu phố 9: Nghe nói báo tin vi phạm giao thông được thưởng tới 5 triệu, có thật không?
Trả lời: Theo Nghị định 176/2024/NĐ-CP, tổ chức, cá nhân cung cấp thông tin phản ánh vi phạm hành chính về trật tự, an toàn giao thông được hỗ trợ không quá 10% số tiền phạt của vụ việc và tối đa 5.000.000 đồng. Việc chi trả phải giữ bí mật danh tính.
Gửi phản ánh qua VNeTraffic, Zalo của Phòng CSGT hoặc trực tiếp. Ảnh, clip phải rõ biển số, thời gian, địa điểm, không cắt ghép.
Trung úy Tạ Minh Triết lưu ý: đừng tự dừng xe giữa đường để quay, vừa nguy hiểm vừa phạm luật.
Biên soạn: Tổ tuyên truyền phường Khánh Bình.

Chị thợ hồ và cuộc gọi cứu cả dãy trọ
Đêm mưa, mùi gas đặc quánh, chị Nguyễn Thị Bé Sáu đang ngủ thì tỉnh. Chị không bật đèn, mở toang cửa, gõ từng phòng kêu ra. Mười bảy người ra được ngoài sân thì bếp phòng 6 nổ.
May mắn không ai bị thương. Phòng 6 cháy rụi, của anh chị ⟦victim:Cường⟧ – ⟦victim:Mẫn⟧, đi làm ca đêm. Chủ trọ Lưu Thị Chín ôm chị mà khóc.
Chủ tịch UBND phường Bạch Long Hải trao cho chị Sáu giấy khen và 2 triệu đồng. Chị nói: “Tui hay đi nấu ở công trình nên ngửi mùi là biết.”
Thiếu tá Dương Khánh Toàn dặn: mỗi dãy trọ nên có đầu báo rò gas, giá chừng 250 ngàn.

Cơ sở massage trá hình: người dân gửi đơn chung
Ngày 28/11, Công an phường Phước Mỹ kiểm tra “Suri Spa”, phát hiện 4 đôi nam nữ mua bán dâm. Chủ cơ sở Nguyễn Thị Hằng Ni bị bắt khẩn cấp.
Vụ việc bắt đầu từ lá đơn có 18 chữ ký. Người cầm bút viết đơn là ⟦informant:bác Tô Hoàng Lạc, nguyên cán bộ thuế ở số 7⟧; bác còn chụp lại ba biển xe thường xuyên đậu.
Tại buổi họp tổ, trưởng khu dân cư Bùi Thị Sao đọc thông báo kết quả và cảm ơn bà con. “Còn chuyện ai viết đơn, tôi xin phép không đọc”, bà nói.
Trung tá Trương Kim Thành nhấn mạnh trách nhiệm của chủ nhà cho thuê mặt bằng.

Thông điệp gửi các bạn học sinh cuối cấp
Các em thân mến! Chú là Đại úy Mông Văn Thời, phụ trách trường các em. Hai tuần nữa thi rồi. Chú không giảng bài, chú chỉ nhắc 4 việc:
Một, không tin ai rao “đề thi lộ”, đó là lừa, năm ngoái có bạn mất 3 triệu rưỡi.
Hai, thi xong đừng “xả” bằng đua xe.
Ba, điện thoại để ở nhà, mang theo vào phòng thi là đình chỉ.
Bốn, căng thẳng quá thì gọi 111, hoặc tìm thầy cô, hoặc tìm chú ở phòng trực cổng B.
Chúc các em bình tĩnh. Chú cũng từng thi trượt một lần đấy, rồi vẫn thành công an.

Trả ơn người giữ giùm chiếc xe lăn
Chiếc xe lăn điện của anh ⟦victim:Ngô Tấn Trực⟧, người khuyết tật bán nước ở công viên Gia Định, bị lấy trộm đêm 4/5. Không có xe, anh phải bò ra cổng.
Ba ngày sau, một người giấu mặt gửi ảnh cho fanpage phường: xe đang nằm ở vựa phế liệu trên đường số 3. Quản trị fanpage, em Trúc Đào, chuyển ngay cho trực ban.
Chủ vựa là Phùng Sang bị phạt 8 triệu đồng, kẻ trộm Lê Văn Mốt bị khởi tố.
Hội Người khuyết tật gửi lời cảm ơn “người giấu mặt”. Anh ⟦?victim:Trực⟧ nói: “Tôi tên Trực, bạn tên gì cũng là bạn tôi.”

Bóng đá và tin thất thiệt
Tin “học sinh bị bắt cóc ở cổng trường Lý Tự Trọng” lan khắp các nhóm phụ huynh sáng 7/10. Hơn 200 phụ huynh kéo đến đón con. Hóa ra chỉ là ông bác chở cháu về trước giờ vì… sốt xem đội tuyển đá.
Người đăng đầu tiên, chị Ung Thị Lý, đã gỡ bài và bị phạt 7,5 triệu đồng theo Điều 101 Nghị định 15/2020.
Cô hiệu trưởng Thái Ngọc Sương gửi thư xin lỗi phụ huynh dù lỗi không phải của trường. Trung tá Lương Thế Tài nói: “Một phút chia sẻ, cả ngày hoảng loạn.”
Từ nay, tin khẩn chỉ thông báo qua sổ liên lạc điện tử và loa.

Bé trai lạc giữa lễ hội, ba dân quân thay nhau cõng
Tối khai mạc lễ hội Nàng Hai, bé ⟦?victim,minor:Hoàng Đình Khôi⟧, sáu tuổi, lạc mẹ giữa biển người. Bé nói giọng miền Nam, mẹ bé là du khách, không biết tiếng Tày.
Dân quân Đàm Văn Viện, Nông Trung Kiên, La Quốc Hưng thay nhau công kênh bé đi khắp sân, đọc loa. 21h40, mẹ con gặp nhau bên sạp bánh khảo.
Mẹ bé, chị Ân, gửi lời cảm ơn trên trang của xã, đính kèm tấm hình bé ôm cổ chú dân quân.
Bà Hứa Thị Đềm, phó ban tổ chức, cho biết năm tới sẽ phát dây đeo tay cho trẻ dưới 10 tuổi.

Danh sách học sinh nhận quà Trung thu tại điểm trường Xà Phìn
(Điểm trường: 1 lớp mẫu giáo, 2 lớp tiểu học; nhà tài trợ: Câu lạc bộ Ô tô Tây Bắc)
– ⟦?minor,?victim:Thào Thị Say⟧, lớp 1
– ⟦?minor,?victim:Thào A Chớ⟧, lớp 1
– ⟦?minor,?victim:Giàng Thị Xua⟧, lớp 2
– ⟦?minor,?victim:Vừ Mí Chơ⟧, lớp 2
Quà gồm: 1 đèn ông sao, 1 áo ấm, 2 hộp bánh. Các em còn lại nhận tại trường chính ngày 15/8 âm lịch. Thầy Đặng Quang Đại ký nhận thay em nào vắng.
Đoàn xe xuất phát lúc 5 giờ, dự kiến qua đèo lúc 9 giờ 30, đề nghị Công an xã điều tiết tại khúc cua Tả Ván. Liên hệ: cô Chẩn Thị Vân.

Cú điện thoại từ tiệm cắt tóc
Trong lúc cạo mặt cho khách quen, ⟦informant:anh Sơn Tóc Xoăn, chủ tiệm cắt tóc 3 ghế⟧ nghe khách khoe “vừa vớ mẻ cáp đồng ngon lành”. Anh không đổi sắc mặt, cạo xong, tính tiền, rồi mới gọi Công an phường.
Khách bị bắt là Hứa Vĩnh Bửu, thủ phạm cắt trộm 280 mét cáp viễn thông, khiến cả khu phố mất mạng hai ngày.
Kỹ sư Trịnh Công Nguyên, trưởng đội kỹ thuật, cho biết khắc phục tốn 41 triệu. Ông khuyên hễ thấy ai đào nắp cống ban đêm không có xe nhà mạng đi cùng thì báo liền.
Cả tuần sau, tiệm cắt tóc đông khách lạ. Người ta tò mò.

Ngày hội hiến máu “Giọt hồng biên cương”
Từ 6h30, sân UBND xã Đăk Dục đã xếp hàng. Kết quả thu 173 đơn vị máu, vượt 23 đơn vị. Người hiến nhiều nhất là ông A Gương, lần thứ 29; trẻ nhất là em Y Thu Hằng, vừa tròn 18 tuổi hôm trước.
Bác sĩ Kring Bá Thịnh nhắc mọi người uống nước đường, nghỉ 15 phút. Thượng tá Lâm Ngọc Hiển, Đồn trưởng, hiến xong vẫn đứng phát bánh.
Hai vợ chồng A Yên – Y Sáo đem con mới sinh tới “cho con biết mùi bông băng”, cả sân bật cười.
Hội Chữ thập đỏ tặng mỗi người một phần quà trị giá 150.000đ.

Thiếu nữ 16 tuổi bị lừa chuyển ảnh nhạy cảm
Kẻ lạ giả làm “tuyển người mẫu ảnh” đã lấy được ảnh của em ⟦?victim,minor:N.T.H.Y., lớp 10A7 Trường THPT Đoàn Kết⟧ rồi đòi 10 triệu. Em trốn học bốn ngày, không ăn.
Bạn thân của em, ⟦informant:Bảo Ngọc cùng lớp⟧, đánh bạo báo thầy chủ nhiệm, thầy đi cùng gia đình tới Công an. Hồ Duy Kha bị bắt sau 48 giờ, thu 11 USB.
Thượng úy Tạ Kiều Anh nói: người bị ép không có lỗi. Gặp cảnh này đừng trả tiền, đừng xóa chứng cứ, hãy gọi 111 hoặc gặp Công an phường.
Nhà trường mời chuyên gia nói chuyện với khối 10 tuần tới.

Cụ bà 92 tuổi nộp phạt hộ cháu
Cháu trai cụ Hoàng Thị Mão vượt đèn đỏ, phạt 4 triệu đồng. Cụ chống gậy tới phường đòi nộp “cho nó biết nhục”. Cán bộ trực, Thiếu úy Phí Văn Hiệp, giải thích chuyện phạt nguội phải tự nộp trên cổng dịch vụ công, không nhận tiền mặt.
Cụ nhất quyết đặt phong bì xuống bàn. Cuối cùng anh chở cụ về, cùng cháu trai mở máy tính nộp trước mặt cụ.
Cậu cháu tên Tường, 20 tuổi, cúi đầu: “Con chừa, bà đừng đi bộ nữa.”
Cụ bảo: “Cả đời tôi chưa nợ ai, cháu tôi cũng không được nợ Nhà nước.”

Hoàn trả 6 chiếc điện thoại cho người dân
Chiều nay, Công an phường Nguyễn Cư Trinh trả tài sản cho 6 người bị cướp giật: chị ⟦victim:Lai Tuyết Nhung⟧, anh ⟦victim:Trà Minh Nhựt⟧, cô ⟦victim:Bạch Mai Hiên⟧ và ba du khách nước ngoài.
Đối tượng Đồng Khắc Mỹ (1999) và Lý Gia Vĩ (2001) đã bị tạm giam. Tổng trị giá sáu máy 119,4 triệu đồng.
Trung tá Nghiêm Đình Lộc nhắc người dân ghi số IMEI, bật tính năng tìm thiết bị. Một du khách Hàn Quốc nói chưa bao giờ nghĩ sẽ gặp lại máy.

Tình huống giả định trong buổi diễn tập
Ban tổ chức đưa ra kịch bản: “Bà Năm, 65 tuổi, nhận cuộc gọi của kẻ xưng Viện kiểm sát, đòi chuyển 200 triệu. Con gái đi vắng. Ngân hàng còn 20 phút đóng cửa.” Bốn đội xử lý.
Đội Khu phố 2 cho bà Năm (do chị Hồng Đào diễn) gọi 113. Đội Khu phố 4 cho giao dịch viên giả vờ treo máy. Ban giám khảo là Thượng tá Ông Văn Lễ, bà Chu Ngọc Huệ, nghệ sĩ hài Phước Tám.
Kết quả: Đội Khu phố 7 nhất, vì “cho bà Năm đi… nấu chè, quên luôn kẻ lừa”.
Nghệ sĩ Phước Tám gút lại: kẻ lừa sợ nhất là bà già bận.

Cảnh giác cuộc gọi “con cấp cứu” nhắm vào phụ huynh
Hai phụ huynh ở Trường Tiểu học Lê Văn Tám vừa bị gọi với nội dung “con ngã cầu thang, đang mổ, nộp 30 triệu”. Người gọi dùng số 0358 909 144, nói rành tên con, tên lớp.
Chị Tôn Hồng Liên kịp gọi cho cô Ngân chủ nhiệm, nghe cô bảo con đang ngồi học tiếng Anh nên không chuyển. Anh ⟦victim:Lâm Văn Thuyết⟧ thì đã chuyển 30 triệu vào tài khoản 6220-2058-8814-3.
Trường yêu cầu giáo viên không đăng danh sách lớp công khai. Công an phường đề nghị phụ huynh lưu sẵn số cô, số bảo vệ, số y tế trường.

Tổng kết mô hình “Camera trông nhà giúp nhau” xã Nam Tiến
Sau hai năm, 9 xóm có 214 mắt camera hướng ra đường, do dân tự góp, tự coi. Trung tâm dữ liệu đặt ở trụ sở Công an xã, có 2 chiến sĩ trực. Chủ nhiệm mô hình, ông Phạm Duy Khiết, giáo viên Tin học nghỉ hưu, viết cả cuốn hướng dẫn 12 trang, chữ to.
Bằng camera, đã làm rõ 31 vụ việc, trong đó 7 vụ trộm, 9 vụ va chạm, còn lại là vịt đi lạc, người đi lạc và một cụ quên mình để xe ở đâu.
Phó Chủ tịch UBND xã Vũ Thị Mến đề nghị không dùng camera soi nhà người khác, ai vi phạm bị gỡ mắt. Xóm 4 đăng ký thêm 11 mắt.
Kinh phí bình quân 1,35 triệu đồng/mắt. Bảo trì mỗi quý một lần, đội kỹ thuật gồm em Trình, em Quang và em Thắng đều đang học cao đẳng nghề.

Kẻ trộm quay lại xem camera
Cái dở của tên trộm Thập là tò mò. Hôm sau vụ trộm tiệm tạp hóa, y giả làm khách tới mua thuốc, hỏi “nghe đâu cô bị trộm hả, có camera hông”. Chủ tiệm, cô ⟦victim:Châu Ngọc Lựu⟧, mất 15 cây thuốc lá và 9 triệu tiền mặt, tưởng người hàng xóm quan tâm nên kể hết.
Đứng ngoài nghe, ⟦informant:cậu Bình giao đá lạnh⟧ nhận ra đôi dép kẹp màu hồng y hệt trong đoạn clip lan trên mạng, bèn chụp lén đôi dép, gửi cho Công an phường kèm hai chữ “chắc nó”.
Khi bị bắt tại quán cà phê, Thập vẫn đi đôi dép hồng.
Trung tá Lư Quốc Trọng nhắn: kẻ gian có thể đứng rất gần, đừng kể mình mất những gì cho người lạ.

Ai biết bà cụ này?
Sáng mồng 2 Tết, Công an phường Mường Thanh tiếp nhận một bà cụ khoảng 85 tuổi, đi lạc, mặc áo bông nâu, tay đeo vòng bạc khắc hoa văn con rắn. Cụ nói tiếng Thái, gọi tên “Ín”, “Piêng”, không nhớ nhà ở đâu.
Cụ khỏe, ăn được bát cháo, thích xem múa. Hiện đang nghỉ ở phòng trực nữ, Thiếu úy Lò Thị Diên nói tiếng Thái với cụ.
Ai nhận ra, xin đến trụ sở, mang theo giấy tờ chứng minh quan hệ. Điện thoại trực 0215.3825.xxx, cả ngày lẫn đêm.
Đài đọc tin này 4 lần: 6h, 11h, 17h, 20h.

Đêm gác của hai ông cháu
Ông Hồ Xuân Liễu, 68 tuổi, tổ viên tổ an ninh, tối nào cũng dẫn cháu nội ra chốt. Cháu học lớp 5, ngồi làm bài dưới đèn cao áp, thỉnh thoảng ngước lên hỏi: “Ông ơi, người kia có phải kẻ xấu không?”
“Không, đó là chú bán bánh mì.”
“Còn chú kia?”
“Chú đó say, lát ông đưa về.”
Chốt nhỏ bằng tôn, trong có bình nước, 1 cái còi, 1 tờ lịch. Đại úy Nguyễn Thanh Phong ghé, cho hai ông cháu gói xôi, khen cháu viết đẹp.
Một năm, chốt của ông ngăn 13 vụ cãi lộn. Ông nói: “Ngồi đó thôi, người ta ngại mà đi ngủ.”

Tố giác của người vợ
Bị dọa giết cả nhà nếu hé răng, ⟦informant:chị Đặng Mùi Nái⟧ vẫn lén nhắn cho em gái ở phố một câu: “Anh ấy chôn súng sau chuồng dê.” Người em mang máy lên Công an xã.
Khám xét nơi ở của Triệu Vần Chìu, lực lượng thu 2 khẩu súng tự chế, 640 gam thuốc nổ, 1 kíp nổ. Chị và hai con được đưa đến chỗ an toàn trước đó một tiếng.
Trưởng thôn Phàn Văn Phúc chứng kiến niêm phong. Ông nói vợ chồng Chìu “ngày xưa hiền, từ khi bập vào ma túy thì khác”.
Xã vận động giao nộp vũ khí, đến 30/6 đã có 17 khẩu súng săn tự nguyện nộp.

Bản tin mùa thi: 3 học sinh bị lừa mua “phao”
Ba bạn lớp 12 trường huyện mua tai nghe siêu nhỏ trên mạng, chuyển 4,2 triệu, nhận về ba hạt đậu phộng bọc nilon. Các bạn không dám nói với bố mẹ, chỉ nói với thầy Giám thị Đỗ Sĩ Cảnh.
Thầy cười không nổi, rồi nói: “Coi như học phí bài trung thực.” Công an phường đã nhận thông tin, xác minh chủ trang bán.
Đoàn trường nhân việc này tổ chức diễn đàn “Điểm thật – người thật”. Diễn giả là nhà văn Lê Hữu Khải và cựu học sinh Phan Bảo Sơn, thủ khoa năm 2021.
Mọi thông tin về thi cử tra ở thisinh.thitotnghiepthpt.edu.vn.

Bắt giữ kẻ đột nhập nhà trọ nữ sinh
Khoảng 2 giờ sáng 18/9, một gã đeo mặt nạ trèo vào dãy trọ nữ đường Lạc Long Quân, sàm sỡ em ⟦victim:Thân Hà Thương⟧, sinh viên năm ba, và cướp điện thoại.
Chủ nhà trọ, ông Vòng Chí Minh, bật còi. Gã chạy ngang nhà số 44, bị ⟦informant:ông Diêu hay tập thể dục sớm⟧ nhìn thấy lột mặt nạ. Ông vẽ lại bằng bút bi khuôn mặt ấy – hồi trẻ ông làm họa sĩ bảng hiệu.
Dựa vào bức vẽ, Công an phường bắt Phan Hữu Lũy, thợ hồ của công trình kế bên.
Hội Liên hiệp Phụ nữ tổ chức buổi tư vấn tâm lý cho 30 nữ sinh khu trọ, do cô Từ Hoài Anh dẫn dắt.

Công đoàn cơ sở và chuyện đi chung xe
Từ tháng 5, công đoàn xí nghiệp giày An Thái lập 12 nhóm đi chung xe về làng. Nhóm trưởng nhóm 8 là anh Bùi Minh Đạt, vui tính, chạy chậm. Nhóm 3 do chị Thạch Thị Na Ni phụ trách, quy định “ai trễ 5 phút nộp 1 gói kẹo”.
Sau 4 tháng, số vụ tai nạn của công nhân trên đường về giảm từ 9 xuống 2, không ai chết. Quỹ kẹo mua được 20 áo mưa.
Đại úy Lưu Bình An, Đội CSGT, đề nghị các xí nghiệp khác học theo. Ông Lee Chang-ho, giám đốc nhà máy, duyệt trợ cấp xăng 120.000 đồng/xe/tháng.

Bé 9 tuổi chăn bò, học lớp đêm
Mồ côi mẹ từ lúc lọt lòng, cha đi bè biệt tích, ⟦?victim,minor:Đinh Ka Lắk⟧ ở với ông ngoại trong căn nhà sàn hai gian. Ngày, em chăn 6 con bò cho hợp tác xã; tối, em xách đèn sang lớp xóa mù của thầy giáo bộ đội Trần Văn Sắc.
Chín tuổi, em mới biết đọc. Chữ đầu tiên em viết lên vách là “Ông”.
Chương trình “Nâng bước em tới trường” nhận đỡ đầu em đến lớp 12, mỗi tháng 500.000 đồng. Già A Bưng nói: nó không cần thương hại, nó cần cái áo ấm.
Xã đã trao áo ấm, cặp và cái radio cũ.

Nghe dân nói: Sáu câu hỏi trước giờ hòa giải
Ở tổ hòa giải khu 8, bà Đoàn Thị Cần luôn hỏi đủ sáu câu: Giận vì gì? Từ bao giờ? Đã nói với nhau chưa? Ai nói trước? Muốn gì? Nếu người kia xin lỗi thì sao?
Vụ tranh chấp cái mái tôn nhà ông Tuyển với ông Hùng, đã kiện đến tòa, quay về tổ vì hai ông già đều muốn… xin lỗi trước. Ông Tuyển bảo cắt 40 phân mái, ông Hùng bảo khỏi.
Thẩm phán Lại Thị Thanh Tâm được mời dự, ghi nhận tỷ lệ hòa giải thành của khu đạt 91%, cao nhất phường.
Tổ có 7 người, bồi dưỡng 200.000 đồng mỗi vụ. Số tiền năm ngoái bà Cần đem mua ghế đá.

Hai anh em cứu bạn dưới ao
Trưa 6/5, nghe tiếng kêu bên kia bụi tre, hai anh em ⟦?minor,?victim:Lưu Đức Trí⟧ (lớp 7) và ⟦?minor,?victim:Lưu Đức Tuệ⟧ (lớp 4) chạy lại, thấy bạn đang chới với. Trí lấy sào phơi, Tuệ nằm giữ chân anh. Bạn được kéo lên an toàn.
Em được cứu là ⟦?victim,minor:Trần Công Hoan⟧, học lớp 5, sức khỏe ổn định.
Phòng Giáo dục tặng hai anh em giấy khen và 1 triệu đồng. Mẹ, chị Nguyễn Thị Vịnh, bảo hai đứa mê xem phim cứu hộ.
Chủ tịch xã Đồng Quang Nhã đề nghị lấp ao hoang ngay tuần này.

Quán nhậu ký cam kết “không phục vụ trẻ dưới 18”
Sáng thứ Năm, 22 chủ quán trên phố đi bộ ký cam kết không bán rượu bia cho người chưa đủ 18 tuổi. Anh Phước Bia Hơi, chủ quán đông nhất, nói: “Nhìn mặt non thì xin coi VNeID, ai tự ái thì uống nước ngọt.”
Chị Yến Sa, chủ quán ốc, lo mất khách nhưng vẫn ký. Đoàn kiểm tra do Trung tá Cù Huy Hoàng làm trưởng đoàn sẽ kiểm tra định kỳ 2 tuần/lần; mức phạt 1–3 triệu đồng theo Nghị định 117/2020/NĐ-CP.
Bác sĩ Lý Hồng Gấm của phòng khám Bình An trình bày về não bộ tuổi teen và rượu.
Cuối buổi, các chủ quán nhận tem “Quán an toàn cho con bạn”.

Tử vong vì dòng điện rò từ máy bơm
Trưa 17/6, anh ⟦victim:Bành Vĩnh Tân⟧, 44 tuổi, thợ bơm nước thuê ở xóm Vĩnh, bị điện giật khi kéo máy dưới ruộng. Vợ là chị ⟦victim:Hoàng Thị Nụ⟧ chạy ra kéo, bị bỏng nhẹ bàn tay.
Bác sĩ Bàng Minh Phụng nhắc: thấy người bị giật, ngắt cầu dao trước, dùng gậy khô, không chạm tay trần.
Điện lực kiểm tra, phát hiện dây tự câu, không có aptomat chống giật. Trưởng xóm Cấn Văn Hạnh yêu cầu kiểm 57 máy bơm của xóm.
Gia đình anh có 2 con nhỏ, xã trích quỹ hỗ trợ 10 triệu.

Chi hội nông dân tố cáo tập thể vụ phân bón giả
Cuộc họp sáng 2/3 chật kín, bà con mang theo bao phân đã xé. Bà Lý Thị Cẩm Vang, Chi hội trưởng, thay mặt đọc bản kiến nghị; nhiều người khác phát biểu: ông ⟦?victim:Ba Cầu⟧ nói lúa vàng cháy lá, anh ⟦?victim:Tuấn Anh⟧ nói đã giữ hóa đơn.
Đại diện công ty phân bón không đến. Kỹ sư Lê Đức Hanh cho biết mẫu thử nghiệm chỉ đạt 31% hàm lượng ghi trên bao.
Công an xã tiếp nhận 28 đơn, chuyển Phòng Cảnh sát kinh tế. Trưởng Công an xã Kiều Anh Dũng cam kết báo tiến độ vào mỗi thứ Sáu.
Hỗ trợ kỹ thuật cho ruộng hỏng: Trạm Khuyến nông, 0270.38xx.123.

Hai đứa trẻ bị bỏ lại ở phòng trọ
Sáng 11/8, chủ trọ ⟦informant:Phạm Hữu Lễ⟧ mở cửa phòng số 3 thì thấy hai bé bị bỏ đói, bé chị ôm bé em. Đó là ⟦?victim,minor:Trần Bích Trâm⟧ (4 tuổi) và ⟦?victim,minor:Trần Gia Kiệt⟧ (18 tháng). Cha mẹ đi từ ba hôm trước, để lại nửa bịch sữa.
Ông ⟦?informant:Lễ⟧ tự tay mớm nước, gọi 115 và Công an phường. Bác sĩ nói trễ thêm nửa ngày sẽ nguy.
Người mẹ, Mai Thị Ngọc Tuyền, 22 tuổi, bị xác minh về hành vi bỏ mặc trẻ em. Người cha chưa rõ ở đâu.
Hai bé ở tạm Trung tâm Công tác xã hội, cô Hạ Vy làm mẹ tạm.

Mặt trận và 17 lá phiếu
Buổi lấy phiếu tín nhiệm ông trưởng thôn Nùng Minh Sự có 17 phiếu “không”. Ông không giận, mời từng người ấy uống trà, hỏi vì sao. Lý do thứ nhất: ông nói to quá. Lý do thứ hai: đường xóm Dưới làm chậm.
Ông mua cái máy đo độ ồn trong điện thoại, tập nói nhỏ; đường xóm Dưới tháng sau đổ xong 92 mét.
Sáu tháng sau, lấy lại phiếu, chỉ còn 2 phiếu “không”. Bí thư chi bộ Vy Thị Hợi bảo đó là chuyện hay nhất của năm.
Đại úy Lục Văn Thuần dự, ghi vào sổ: “Chống tiêu cực bằng ấm trà.”

Kẻ giết người trong đêm mưa: chân dung những người giúp phá án
Chuyên án kết thúc sau 9 ngày, hung thủ Vương Trọng Tài đã nhận tội sát hại bà ⟦victim:Ôn Thị Thái Hòa⟧, chủ quầy thuốc.
Trong số 140 người cung cấp thông tin, có ⟦informant:anh Mậu câu cá cửa cống⟧, nhớ đúng giờ thấy người mặc áo mưa tím; có ⟦informant:chị Bích quầy xổ số đối diện⟧, đưa tờ tiền có vết lạ; có ⟦informant:cháu Tú, 14 tuổi, con tiệm net⟧, trích được lịch sử máy.
Trưởng ban chuyên án, Đại tá Nhữ Hồng Sơn, nói trong họp báo: “Từng mẩu nhỏ ghép thành bức tranh.” Người phát ngôn Trần Ái Vân công bố hotline tiếp nhận tin vẫn mở.

Cứu nai lạc vào xóm
5 giờ sáng, một con nai cái chừng 70 ký chạy vào sân nhà văn hóa buôn Drai. Bà con gọi Hạt Kiểm lâm, không ai đuổi, không ai bắt. Anh Y Jen Kbuôr ngồi canh, cho uống nước.
Kiểm lâm viên Đoàn Văn Khai đến lúc 8h, tiêm an thần nhẹ, chở về vườn quốc gia. Bác sĩ thú y Nguyễn Lê Ngân nói nai có lẽ chạy cháy.
Trước đó 2 năm, có con mang lạc vào buôn bên, bị làm thịt, 3 người bị phạt 105 triệu đồng. Bài học ấy già làng Ama H'Rin kể đi kể lại.
Buôn được tặng bằng khen của Vườn quốc gia.

Kẻ dụ học sinh vận chuyển ma túy sa lưới
Hứa hẹn “chạy một chuyến 300 nghìn”, Lỗ Văn Ngân, 29 tuổi, dụ học sinh lớp 9 mang gói nhỏ đi từ bến xe lên chợ. Nam sinh ⟦?victim,minor:Tr.M.K., lớp 9C Trường THCS Quảng Tiến⟧ bị bắt quả tang ngày 14/11, trong cặp có 1,8 gam heroin, khai không biết là gì.
Cảnh sát được ⟦informant:thầy Hiệp dạy Thể dục⟧ báo từ trước: cậu hay xin ra khỏi lớp giờ ra chơi để gặp một người đi xe Air Blade đỏ.
Cậu bé được xử lý theo hướng giáo dục; Ngân bị khởi tố. Phụ huynh của cậu là gia đình cách mạng nhiều đời, ngồi ở phòng tiếp dân mà khóc.
Thiếu tá Nguyễn Cát Tường, Phó trưởng Công an phường, đề nghị nhà trường đừng đuổi học.

Họp dân ra mắt tổ công nghệ số cộng đồng
20 giờ 15, khu phố Tân Hưng đông đủ. Tổ có 7 thành viên, tổ trưởng là cô Phương Thảo, giáo viên Tin. Nhiệm vụ: giúp cài VNeID, đặt lịch khám bệnh, thanh toán điện, chặn cuộc gọi rác.
Bác Tư Bảnh hỏi: “Cài vô rồi có bị trừ tiền không?” Cả tổ giải thích, bác mới yên tâm. Thím Hai Phỉ hỏi vui: “Cài xong tui có đẹp lên không?”
Đại úy Bùi Đăng Khoa chốt ba con số bà con cần nhớ: 113, 114, 115. Chủ tọa là bà Lâm Kim Yến, Bí thư chi bộ; ông Lê Tự Do ghi biên bản.
Lịch trực: thứ Ba, thứ Bảy, 19h–20h30 tại quán cà phê 68.
`,
  `
Phường Đông Hải tưng bừng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2025
Sáng 12/8, tại hội trường nhà văn hóa khu phố 4, UBND phường Đông Hải tổ chức điểm Ngày hội Toàn dân bảo vệ an ninh Tổ quốc, kỷ niệm 20 năm ngày 19/8 được chọn làm Ngày hội (Quyết định số 521/QĐ-TTg ngày 13/6/2005).
Tới dự có các đồng chí: Lường Hữu Khoát, Bí thư Đảng ủy; Trịnh Thị Mai Lan, Chủ tịch HĐND; Đới Sỹ Thuần, Phó Chủ tịch UBND; Thượng tá Nghiêm Xuân Bắc, Trưởng Công an phường; bà Hà Thị Tuyến, Chủ tịch Ủy ban MTTQ, cùng trên 350 đại biểu, nhân dân 11 khu phố.
Báo cáo tại buổi lễ nêu rõ: trong 12 tháng qua nhân dân đã cung cấp 147 nguồn tin có giá trị, lực lượng chức năng bắt 9 vụ, 14 đối tượng liên quan ma túy, vận động giao nộp 3 khẩu súng tự chế, 12 dao kiếm các loại. Mô hình "Camera an ninh" với 86 mắt do các hộ tự đóng góp 215.000.000 đồng được duy trì tốt.
Nhân dịp này, Chủ tịch UBND phường tặng Giấy khen cho 4 tập thể và 7 cá nhân: ông Lê Bá Chuẩn (khu phố 1), ông Hoàng Đình Thi (khu phố 3), bà Mai Thị Lới (khu phố 4), anh Vũ Ngọc Đàn (khu phố 6), chị Nguyễn Thị Thao (khu phố 7), ông Cao Xuân Hạ (khu phố 9), bà Trần Thị Ngát (khu phố 11).
Sau phần lễ là phần hội với các tiết mục văn nghệ, thi kéo co nam nữ và trình diễn chữa cháy bằng bình bột MFZ4.
Ở phần giao lưu điển hình, ông Lê Bá Chuẩn kể chuyện 17 năm giữ sổ trực của tổ tự quản, cuốn nào cũng có vết nước mưa. Bà Trần Thị Ngát, người sáng lập bếp cháo đêm cho đội tuần tra, xin phép không kể vì "việc nhỏ, nói ra ngượng". Anh Vũ Ngọc Đàn, thợ lặn, từng bốn lần giúp trục vớt xe máy rơi xuống âu thuyền, được cả hội trường vỗ tay.
Phường phát động đợt thi đua mới với năm chỉ tiêu: 100% khu phố có tổ liên gia; 90% hộ cài còi báo khói; giảm 10% phạm pháp hình sự so với 52 vụ năm ngoái; không để công dân nào bị lừa quá 500 triệu đồng; mỗi quý một bản tin in 2.000 tờ. Ban Chỉ đạo phân công đồng chí Đới Sỹ Thuần theo dõi, báo cáo trước ngày 20 tháng cuối quý, gửi về phòng Văn hóa – Xã hội (phòng 301, nhà A).

CẢNH BÁO: GIẢ CÁN BỘ ĐIỆN LỰC THU TIỀN CÔNG TƠ
Bà con tổ 7, tổ 8 chú ý nghe! Chiều qua có người tự xưng nhân viên điện lực gọi cho bà ⟦victim:Phan Thị Nhạn⟧, bán tạp hóa ngay ngã ba lò gạch, nói công tơ nhà bà bị lỗi, phải đóng phí thay 2 triệu 350 ngàn, nếu không 16 giờ cắt điện. Sợ hư mấy tủ kem nên bà chuyển liền.
Số máy đã gọi: 0708 415 229. Tài khoản nhận: 1037 5520 84 Vietcombank, tên chủ TK viết tắt T.Q.K.
Công ty Điện lực KHÔNG bao giờ yêu cầu chuyển tiền qua tài khoản cá nhân. Có gì thắc mắc gọi tổng đài 19001006 hoặc 19009000, hoặc ghé Công an phường ở số 215 đường Hùng Vương gặp anh Tâm trực ban.
Ai nhận được cuộc gọi giống vậy thì ghi lại giờ, đừng bấm vô đường link, đừng đọc mã OTP cho bất cứ ai nghe.

TỔ LIÊN GIA AN TOÀN PCCC HẺM 76: CHUÔNG REO LÀ CHẠY
Hẻm 76 đường Lò Siêu sâu 180 mét, chỗ hẹp nhất có 1,4 mét, xe chữa cháy không vào được. Từ tháng 3/2025, mười bốn hộ liền kề góp mỗi nhà 420.000 đồng lắp hệ thống chuông báo cháy liên thông, nhà nào bấm thì cả mười bốn nhà cùng kêu.
Tổ trưởng là chú Tăng Chí Hùng, tổ phó là cô Lâm Mỹ Phụng và anh Trần Quốc Bửu. Mỗi tối thứ bảy đầu tháng, bà con ra đầu hẻm tập xịt nước, mang mặt nạ, leo thang dây từ lầu 2 xuống.
"Hồi trước ai cũng rào kín mít sợ trộm, giờ nhà nào cũng chừa lối thoát thứ hai. Con nít bảy, tám tuổi cũng biết bấm 114", chú Hùng cười.
Theo Trung úy Huỳnh Nhật Duy, cảnh sát khu vực, đến nay phường đã ra mắt 32 tổ liên gia với 411 hộ, 9 điểm chữa cháy công cộng, mỗi điểm gồm 5 bình bột 8kg, 1 xà beng, 1 búa, 2 mặt nạ lọc độc. Phường phấn đấu hết quý IV phủ kín 100% hẻm dưới 2 mét theo Kế hoạch 88/KH-UBND.

Cháy nhà lúc rạng sáng, hai vợ chồng già may mắn thoát nạn nhưng tài sản cháy rụi
Khoảng 3 giờ 20 ngày 6/11, ngọn lửa bùng lên từ gian bếp nhà ông ⟦victim:Đinh Công Rỡ⟧ ở xóm Bãi Nghia, xã Hợp Châu. Nhà sàn làm bằng gỗ và lá cọ nên lửa lan rất nhanh, đến khi bà con dùng xô chậu dập tắt thì chỉ còn trơ lại mấy cây cột cháy đen. Toàn bộ thóc, 2 chiếc xe máy và 47 triệu đồng tiền bán lợn cất trong hòm bị thiêu rụi.
Người phát hiện đầu tiên là anh Bùi Văn Thực đi soi ếch về; anh vừa đánh kẻng vừa xông vào cõng cụ bà ra ngoài. Tổ bảo vệ an ninh trật tự xóm có mặt sau 5 phút, do ông Quách Văn Nem chỉ huy.
Ngay trong sáng, đồng chí Bùi Thanh Quý, Chủ tịch UBND xã cùng đại diện MTTQ, Hội Chữ thập đỏ đã tới thăm hỏi, hỗ trợ 10 triệu đồng, 50 kg gạo, 4 chăn bông. Cửa hàng vật liệu Tiến Nhung ủng hộ 2.000 viên ngói.
Nguyên nhân ban đầu xác định do bếp lửa sưởi chưa tắt hết than.

Thông báo tìm chủ sở hữu
Ngày 21/9/2025, tổ tuần tra Công an xã Tân Lập phát hiện 01 xe mô tô nhãn hiệu Honda Wave, màu xanh đen bạc, BKS 24B1-386.17, số khung RLHJA3918HY204415, số máy JA39E-1198320 bỏ tại rãnh thoát nước Km 14+300, tỉnh lộ 153.
Tra cứu hệ thống cho thấy chủ đăng ký là ông Sùng A Páo, sinh ngày 03/02/1991, hiện không có mặt tại nơi cư trú.

Loa thôn Phú Thứ – bản tin 5h30 sáng
Thưa toàn thể bà con! Đội Công an xã thông báo lịch cấp căn cước lưu động tại nhà văn hóa thôn như sau: thứ Bảy, ngày 18, từ 7 giờ 30 đến 11 giờ 30 làm cho các cháu từ 6 đến dưới 14 tuổi; chiều cùng ngày làm cho các cụ già yếu đi lại khó khăn; Chủ nhật, ngày 19 làm bù.
Khi đi bà con mang theo căn cước cũ hoặc giấy khai sinh, không cần photo, không cần ảnh. Cháu dưới 14 tuổi phải có bố hoặc mẹ đi cùng. Lệ phí cấp lần đầu miễn thu; đổi là 30.000 đồng, cấp lại 50.000 đồng theo Thông tư 73/2024/TT-BTC.
Gia đình nào có cụ nằm liệt giường đăng ký với ông Đoàn Văn Thiệu, trưởng thôn, hoặc bà Nhữ Thị Xoan, chi hội trưởng phụ nữ, để tổ công tác tới tận nhà.
Mọi thắc mắc gọi trực ban Công an xã theo số 0220.3556.113. Xin nhắc lại, số 0220.3556.113. Bản tin đến đây là hết, chúc bà con một ngày lao động vui vẻ.

Vay 30 triệu, trả 9 tháng vẫn còn nợ 120 triệu
Chị ⟦victim:Lê Thị Kim Thoa⟧, công nhân may ở khu trọ Sáu Bền, không ngờ tờ rơi dán ở cột điện lại đẩy gia đình chị vào cảnh trốn chui trốn nhủi. Tháng 2, con đau ruột thừa, chị bấm số 0937-66-41-08 ghi trên tờ rơi, hai tiếng sau có người cầm 30 triệu tới tận phòng. Lãi: 15 ngàn/1 triệu/ngày.
Tới tháng 11, tụi cho vay tạt sơn, dán hình hai vợ chồng khắp khu trọ. Bà ⟦informant:Sáu Bền⟧, chủ trọ, chịu không nổi nên đem đoạn camera và xấp tờ rơi lên Công an phường trình báo.
Qua xác minh, Công an phường mời làm việc rồi bàn giao Phòng Cảnh sát hình sự hai đối tượng Đào Duy Chiến (SN 1998) và Ngô Thế Vượng (SN 2001), cùng quê ngoài Bắc, tạm trú tại phòng 305 nhà nghỉ Thanh Tú.
Bộ luật Dân sự chỉ cho phép lãi suất tối đa 20%/năm; vượt 5 lần mức này, tức 100%/năm, mà thu lợi từ 30 triệu đồng trở lên là phạm tội theo Điều 201 Bộ luật Hình sự. Cần vay vốn, bà con gặp Hội Phụ nữ phường, chị Trương Mỹ Hằng hướng dẫn thủ tục vay Ngân hàng Chính sách.

BIÊN BẢN HỌP TỔ DÂN PHỐ SỐ 12
Hôm nay, hồi 19 giờ 45 phút ngày 05 tháng 10 năm 2025, tại nhà ông tổ trưởng đã tiến hành họp tổ, thành phần gồm có:
1. Ông Phùng Văn Sửu – Bí thư chi bộ – chủ trì. 2. Ông Khổng Minh Đạo – Tổ trưởng. 3. Bà Kiều Thị Vân – Trưởng ban công tác mặt trận. 4. Đ/c Nguyễn Trường An – CSKV. Thư ký: bà Đặng Thị Thúy. Có mặt 61/84 hộ.
Nội dung: bàn về việc lắp thêm 03 mắt camera ngõ 45 và ngõ 51; thu quỹ an ninh 120.000đ/hộ/năm.
Ý kiến: ông Tạ Quang Hợp nhất trí nhưng đề nghị công khai hóa đơn. Bà Lưu Thị Dần cho rằng nhà neo đơn thì miễn. Ông Chử Văn Tiến nói xe ba bánh chở sắt chạy ẩu đề nghị CSKV nhắc nhở. Đ/c An tiếp thu và giải trình.
Biểu quyết: đồng ý 58, không đồng ý 2, không ý kiến 1. Báo giá của Cty TNHH Thiết bị Minh Khôi (MST 0106847215) là 14.700.000đ đã gồm VAT.
Cuộc họp kết thúc lúc 21 giờ 10 phút cùng ngày, biên bản đã thông qua trước tổ và mọi người nhất trí ký tên.

Công an phường kịp thời tìm thấy bé gái đi lạc
19h40 tối 14/6, trực ban Công an phường Hải Thanh nhận tin cháu ⟦?victim,minor:Đậu Bảo Châu⟧, lớp 1B Trường Tiểu học Hải Thanh, theo bà ngoại ra chợ hải sản rồi biến mất giữa dòng người tắm biển. Cháu mặc váy hoa, đi dép nhựa đỏ.
Ba tổ công tác chia nhau rà camera của các ki-ốt. Đến 20h25, anh Hoàng Khắc Điệp, nhân viên cứu hộ bãi tắm số 2, thấy cháu ngồi khóc cạnh phao chuối liền bế về chòi, cho uống nước rồi trao tận tay tổ công tác.
Thiếu tá Nguyễn Cảnh Thìn, Phó trưởng Công an phường, khuyên các gia đình khi đưa trẻ đi biển nên ghi số điện thoại bố mẹ vào một mảnh giấy bỏ túi áo cháu, dặn cháu nếu lạc thì đứng yên một chỗ.

⚠️⚠️ MẤY ANH CHỊ TRONG NHÓM ZALO "AN NINH KHU 5" LƯU Ý GIÚP EM
Mấy bữa nay có cái tin nhắn giả Vietcombank gửi link https://vcb-digibank.xac-thuc247.top kêu cập nhật sinh trắc học. Em xin nói luôn: GIẢ nha cả nhà!!! Web thật chỉ có vietcombank.com.vn thôi, mà ngân hàng cũng không gửi link qua tin nhắn nữa.
Cô Tư bán vải ở chợ cũng nhận được, may mà cô đưa con gái coi trước nên không mất đồng nào 👏
Nhà mình ai lỡ bấm rồi thì làm 3 bước: 1) tắt mạng điện thoại; 2) gọi hotline ngân hàng 1900545413 khóa thẻ liền; 3) lên Công an phường gặp anh Lộc (phòng tiếp dân) trình báo. Nhắn tin báo đầu số lừa đảo về 156 hoặc 5656 miễn phí.
Chia sẻ cho ông bà cha mẹ mình biết với. Cảm ơn cả nhà ❤️

Gương người tốt: Trả lại 85 triệu đồng nhặt được
Chiều 27/10, trên đường đi giao hàng qua cầu Rạch Miễu cũ, anh Nguyễn Hoàng Lực, 29 tuổi, ngụ ấp Thạnh Đông, thấy một túi vải rơi ra từ giỏ chiếc xe đạp điện phía trước. Kêu hoài không được, anh mở túi ra thấy mấy cọc tiền, hóa đơn bán dừa, liền chạy thẳng lên Công an xã giao nộp.

Xử lý nghiêm trường hợp bạo hành vợ tại thôn Kon Jơ Dri
Qua nắm tình hình từ già làng ⟦informant:A Yơh⟧, Công an xã xác định nhiều lần sau khi uống rượu, A Thuk (SN 1989) dùng củi đánh vợ là chị ⟦victim:Y Blưi⟧, làm chị gãy xương cẳng tay trái phải nằm Bệnh viện Đa khoa tỉnh 9 ngày. Lần gần nhất là đêm 2/12, sau lễ mừng lúa mới.
Công an xã đã lập hồ sơ, Chủ tịch UBND xã ra quyết định cấm tiếp xúc 3 ngày theo Luật Phòng, chống bạo lực gia đình năm 2022; bố trí hai mẹ con tạm lánh tại nhà tạm lánh của Hội LHPN xã. Bên cạnh đó, đội hòa giải do bà Y Khuên làm tổ trưởng hằng tuần tới thăm, động viên.
Ông A Đeng, Bí thư chi bộ thôn, nói: "Theo luật tục thì phạt heo, phạt rượu ghè, nhưng bây giờ phải theo pháp luật Nhà nước. Đánh vợ là có tội".
Tổng đài quốc gia về phòng, chống bạo lực gia đình: 18001768; bảo vệ trẻ em: 111.

HỎI – ĐÁP PHÁP LUẬT
Hỏi: Tôi ở trọ tại phường Hòa Khánh đã 8 tháng, chủ nhà không chịu đăng ký tạm trú, tôi tự làm được không? (chị N.T.P., công nhân khu công nghiệp)
Đáp: Theo Điều 27 và Điều 28 Luật Cư trú số 68/2020/QH14, công dân đến sinh sống ngoài phạm vi đơn vị hành chính cấp xã nơi đã thường trú từ 30 ngày trở lên phải đăng ký tạm trú. Chị hoàn toàn có thể tự nộp hồ sơ trực tuyến trên Cổng Dịch vụ công (dichvucong.gov.vn) hoặc ứng dụng VNeID mức 2; kèm ảnh chụp hợp đồng thuê phòng. Chủ nhà xác nhận bằng một cú chạm trên VNeID của họ.
Thời hạn giải quyết 3 ngày làm việc. Lệ phí nộp trực tiếp 15.000 đồng, nộp trực tuyến 7.000 đồng. Chủ trọ không khai báo có thể bị phạt từ 500.000 đến 1.000.000 đồng; nếu cho nhiều người ở mà không thực hiện, mức phạt cao hơn tới 6.000.000 đồng theo Nghị định 282/2025/NĐ-CP.
Trường hợp chủ trọ cố tình gây khó dễ, chị tới bàn tiếp dân Công an phường, số 78 Âu Cơ, vào giờ hành chính hoặc gọi 0236.3842.306.
(Trung tá Phan Thanh Sự, Phó trưởng Công an phường, trả lời)

Bắt nhóm trộm chó bằng xung điện
Rạng sáng 30/7, Tổ bảo vệ ANTT xóm Trung Mỹ phối hợp Công an xã mật phục tại cầu Khe Cái, chặn chiếc xe máy Exciter biển số 37-F1 902.46 chở hai thanh niên bịt mặt. Trong bao tải có 4 con chó đã chết, 01 súng bắn điện tự chế, 02 chai ớt bột.
Lai lịch hai đối tượng: Phan Văn Cường sinh năm 1995, trú xã bên, từng có 2 tiền án; và Lô Văn M. (17 tuổi).
Có được kết quả này là nhờ tin báo của ông ⟦informant:Trần Đình Khuê⟧, chủ trại gà đầu xóm, người đã 3 đêm liền thức ghi lại giờ giấc xe lạ qua lại rồi báo cho Công an xã.
Các hộ bị mất chó nhận lại con vật để chôn. Xã nhắc bà con không tự ý đánh người trộm chó, việc đó cũng phạm tội; hãy giữ người, gọi 113 hoặc báo công an viên.

Ban CHQS xã Ea Tân: Phát lệnh gọi 17 thanh niên
Sáng nay, tại sân UBND xã đã diễn ra buổi phát lệnh gọi công dân nhập ngũ năm 2026. Đồng chí Y Nguê Niê, Chủ tịch UBND xã, Chủ tịch Hội đồng nghĩa vụ quân sự, trực tiếp trao lệnh cho 17 tân binh, trong đó có 11 thanh niên Ê Đê, 2 Nùng, 4 Kinh; 5 đồng chí là đảng viên trẻ.
Danh sách gồm: Y Khôi Mlô, Y Thăng Kbuôr, Y Wên Niê, Nông Văn Chiến, Hoàng Văn Thức, Y Bhem Êban, Lê Đại Nghĩa, Trần Minh Triết, Y Lâm Kriêng, Y Đoan Ayŭn, Y Duy Niê, Phạm Gia Hưng, Y Sâm Hđơk, Y Bảo Byă, Nguyễn Tiến Sỹ, Y Rôn Adrơng, Y Tô Ni Niê Kđăm.
Giao nhận quân dự kiến 7h00 ngày 4/3/2026. Ngoài ra xã đang tuyển 24 dân quân thường trực: nam 18 đến 45, nữ 18 đến 40, sức khỏe loại 1, 2, 3; phụ cấp 149.000 đồng/ngày công, được đóng BHXH. Hồ sơ nộp ở phòng số 6, gặp Trung tá Lê Khả Huân, Chỉ huy trưởng.

Lại chuyện "việc nhẹ lương cao": ba tháng địa ngục bên kia biên giới
Giữa tháng 4, em ⟦victim:Điểu Hùng⟧, 22 tuổi, người S'tiêng ở sóc Bù Xia, được một người quen trên Facebook tên "Linh Na" rủ sang Svay Rieng đánh máy, lương 1.200 đô. Sang đến nơi, Hùng bị thu điện thoại, bắt nhắn tin lừa người Việt ngày 15 tiếng, không đủ chỉ tiêu thì bị chích điện. Gia đình phải chạy vạy chuyển 96 triệu đồng chuộc về vào tài khoản số 060288731905 Sacombank.
Mẹ em, bà Thị Brơi, kể: "Bán con bò với sào điều mới đủ tiền. Nó về ốm còn 41 ký".
Công an xã phối hợp Đồn Biên phòng tuyên truyền tại 14 sóc, ký cam kết 2.116 hộ không xuất cảnh trái phép. Mức phạt hành vi qua biên giới mà không làm thủ tục là 3–5 triệu đồng; tổ chức cho người khác trốn đi nước ngoài có thể tù tới 15 năm (Điều 349 BLHS).
Có nhu cầu đi lao động hợp pháp, liên hệ Trung tâm Dịch vụ việc làm tỉnh, điện thoại 0271.3870.013.
Hai tuần sau, công an chặn kịp một chuyến khác ở ngã ba Thanh Lương: trên xe có ⟦?victim,minor:Điểu Thị Nhi⟧, 16 tuổi, học sinh lớp 11 trường nội trú, được hứa việc bán trà sữa. Trên người em có hộ chiếu giả số N2209136.

Họ đạo Fatima bình yên – một năm nhìn lại
Ra mắt ngày 13/5/2024, mô hình "Họ đạo bình yên" ở phường Vị Tân gồm 286 hộ với 1.174 giáo dân. Ban điều hành có linh mục chánh xứ Phêrô Nguyễn Văn Tịnh làm cố vấn, ông trùm Giuse Trần Văn Ửng làm trưởng ban, Thiếu tá Danh Út làm phó ban thường trực.
Cách làm rất giản dị: cuối lễ chiều thứ bảy, cha dành 5 phút nhắc chuyện an ninh, chuyện con em đua xe, chuyện cờ bạc ngày Tết. Thùng thư tố giác đặt ở cổng đất thánh do công an mở mỗi thứ hai. 12 tháng qua nhận 23 lá thư, giải quyết xong 21.
Anh Lê Hoài Nhớ, từng ba lần vô trại cai nghiện, nay là thợ sửa tủ lạnh có tiếng, được giáo xứ cho mượn 15 triệu đồng mua đồ nghề. "Cha không nói chuyện tội, cha chỉ hỏi tuần này làm được mấy cái tủ", anh cười.
Dự lễ sơ kết có ông Nguyễn Thành Nhân (UBMTTQ), bà Võ Thị Mỹ Xuyên (Hội LHPN), ông Đặng Văn Bé Ba (Hội Nông dân), bà Maria Huỳnh Thị Lài, đại diện các bà mẹ Công giáo.

Tai nạn tại ngã tư Cây Trôi
Lúc 6h50 sáng thứ Tư, xe tải BKS 98C-214.55 do tài xế N.V.Q điều khiển khi rẽ phải đã va chạm với xe đạp điện của chị ⟦victim:Giáp Thị Hường⟧ là cô nuôi trường mầm non xã, trên đường đi chợ mua thức ăn cho các cháu. Chị Hường tử vong trên đường đi cấp cứu.
Điểm mù bên phải xe tải dài tới 4–5 m, tài xế gần như không thấy gì. Công an xã đề nghị bà con đi xe máy, xe đạp không dừng song song, không vượt bên phải xe tải, xe container đang chờ rẽ.
Công đoàn trường và thôn Dĩnh Tân đã quyên góp 36 triệu 200 nghìn đồng giúp hai con nhỏ của chị. Mọi sự giúp đỡ xin gửi về cô hiệu trưởng Ngọ Thị Tươi.

Tuyên truyền không mua bán, sử dụng pháo dịp Tết Bính Ngọ
Ngày 9/1, tại Trường THCS Quảng Lưu, Đoàn thanh niên phối hợp Công an xã nói chuyện với 540 em học sinh về tác hại của pháo nổ tự chế. Thượng úy Cao Thế Hiển trình chiếu hình ảnh, phân tích Nghị định 137/2020/NĐ-CP, hướng dẫn phân biệt pháo hoa Bộ Quốc phòng được phép dùng với pháo hoa nổ bị cấm.
Thầy Trương Hồng Phúc, Tổng phụ trách, cho các em đóng tiểu phẩm "Cái giá của mấy quả pháo". Phần hỏi nhanh đáp gọn có 20 suất quà, mỗi suất trị giá 50.000 đồng.
Trước đó một số nơi trong tỉnh đã xảy ra trường hợp thanh, thiếu niên lên mạng mua hóa chất về trộn, gây dập nát tay, hỏng mắt. Người tàng trữ từ 6 kg pháo nổ trở lên có thể bị xử lý hình sự; dưới mức này bị phạt 5–10 triệu đồng.
Kết thúc buổi học, 100% giáo viên, học sinh ký cam kết. Phụ huynh muốn giao nộp pháo gửi tại trụ sở, được giữ kín danh tính.

Anh nông dân giao nộp quả đạn cối
Khi đào ao tôm ở ấp Rạch Muỗi ngày 3/4, anh ⟦?informant:Thạch Sa Rươl⟧ cuốc trúng vật kim loại gỉ sét dài chừng 50 cm. Thấy giống đạn, anh cắm cọc, cột dây quanh rồi chạy xuồng sang báo Ban Chỉ huy Quân sự xã.
Tổ công tác do Thiếu tá Kim Ngọc Thái dẫn đầu xác định đây là đạn cối 81 ly còn nguyên ngòi nổ, tổ chức canh gác suốt đêm rồi bàn giao Ban công binh tỉnh hủy nổ an toàn.
Chủ tịch UBND xã Sơn Thị Ánh Hồng tặng anh giấy khen kèm 1.000.000 đồng. Năm nay toàn xã thu hồi 2 quả lựu đạn M67, 1 đầu đạn 105 ly, 61 viên đạn AR15 và 7 súng cồn.
Bà con gặp vật lạ thì ba không: không đụng, không cưa đục, không đem bán ve chai. Báo ngay cho ấp đội hoặc số trực 0294.3854.069 của Công an xã.

Mất trắng 640 triệu vì "tòa án" gọi điện
Bà ⟦victim:Vương Thị Cẩm⟧, 71 tuổi, giáo viên về hưu ở ngõ 9 phố Hàng Than, nhận điện thoại từ số +84 824 907 316. Đầu dây bên kia đọc vanh vách số căn cước 001154009273 của bà, bảo bà có tên trong đường dây rửa tiền, đã có lệnh bắt số 117/LB-VKS, muốn tại ngoại phải nộp tiền "bảo lãnh điều tra".
Hai ngày 4 và 5/3, bà ra quầy rút sổ tiết kiệm rồi chuyển tất cả vào tài khoản 19039 882 471 016 Techcombank mang tên CONG TY TNHH TM DV HAI LONG PHAT. Tới khi con trai đi công tác về hỏi thì máy kia đã thuê bao.
Công an phường khẳng định: không có cơ quan nào làm việc qua điện thoại, không có lệnh bắt nào gửi qua Zalo. Ai bị gọi hãy cúp máy, gọi ngay 113 hoặc số trực ban 024.3829.4471 để kiểm tra.

NGÀY HỘI Ở BẢN SIN SUỐI
Cả bản Sin Suối mặc áo mới. Từ 6 giờ sáng tiếng khèn Mông đã vang khắp sân nhà văn hóa. Năm nay ngày hội 19/8 được tổ chức ngay tại bản vì bản đạt 5 năm liền không có người nghiện mới, không có người theo tà đạo.
Trung tá Lò Văn Pâng thay mặt Công an xã đọc ôn lại truyền thống 80 năm Công an nhân dân (19/8/1945 – 19/8/2025), 20 năm Ngày hội toàn dân. Tiếp đó ông Hạng A Chớ, trưởng bản, đọc bản đăng ký thi đua: 96/96 hộ không trồng cây thuốc phiện, 100% súng kíp đã giao nộp (22 khẩu), mỗi nhà có một người biết chữ phổ thông nhắc người già không nghe lời kẻ xấu.
Khen thưởng: Vàng A Dơ, Giàng Thị Mỷ, Hạng A Lử, Sùng Thị Dợ, Cứ A Vảng. Quà cho 10 hộ khó khăn mỗi suất 500 nghìn do Công ty CP Thủy điện Nậm Xây tài trợ.
Đến dự có bà Lý Thị Siểng – Phó Bí thư Thường trực Đảng ủy, ông Tẩn A Phù – Chủ tịch MTTQ, thiếu tá Đồn trưởng Biên phòng Ngô Trọng Khải. Buổi chiều thi ném pao, đẩy gậy, giã bánh giầy.
Ghi nhanh bên lề: cụ bà Sùng Thị Chở, 87 tuổi, đi bộ từ 3 giờ sáng để kịp nghe loa; con ngựa thồ của nhà ông Cứ A Vảng đeo băng rôn "Không ma túy"; đội bóng chuyền nữ thắng đội nam 25–21 nhờ trọng tài là… vợ trưởng bản.
Trong phần hỏi đáp, anh Hạng A Lử thắc mắc: "Có người gọi bảo mình trúng xe máy, bảo gửi ảnh căn cước, mình gửi chưa?". Trung tá Pâng trả lời: gửi rồi thì xuống xã khóa, chưa gửi thì đừng gửi. Chị Giàng Thị Mỷ hỏi chuyện con gái 15 tuổi bị bạn trai rủ bỏ nhà, bà Siểng hứa Hội Phụ nữ tới tận nhà trò chuyện.
Bản cũng công khai sổ quỹ: tồn đầu năm 3.250.000 đ; thu phạt trâu phá lúa 900.000 đ; chi dầu máy phát 1.120.000 đ; chi mua 2 bình chữa cháy 640.000 đ; còn 2.390.000 đ. Người giữ quỹ là bà Vàng Thị Sâu, kế toán là thầy giáo Nguyễn Đình Bắc.
Chương trình khép lại lúc 16 giờ bằng vòng xòe của hơn 300 người. Bản tin do Tẩn Mùi Phẩy biên soạn, ảnh của Chẻo Ông Hin; bản tiếng Mông phát lúc 18h30 trên cụm loa số 3.

Lừa "con đang cấp cứu"
Trưa 17/9, chị ⟦victim:Hồ Thị Diệu Ái⟧, chủ quán bún hến dưới chân cầu Đập Đá, nghe máy một người xưng thầy giáo báo con trai chị té cầu thang chấn thương sọ não, bác sĩ đòi 25 triệu mới mổ. Chị run lẩy bẩy, chuyển liền hai lần tổng 25 triệu vô số tài khoản 0905 1172 6604 MB Bank rồi mới sực nhớ bữa ni con học chiều.
Chạy tới trường thì hắn đang nằm ngủ trưa, có bị chi mô!
Ngoài số 0789.220.653 gọi cho chị, bọn xấu còn dùng mấy sim khác gọi cho bốn phụ huynh nữa, may chưa ai chuyển. Nhà trường đã dán thông báo: khi học sinh gặp sự cố, chỉ có cô giáo chủ nhiệm hoặc văn phòng trường gọi, không khi mô đòi chuyển tiền.
Bữa sau lại thêm một chiêu: kẻ gian gửi đường dẫn https://vienphi-benhvientw.info/nop biểu nộp viện phí bằng thẻ. Ông ⟦victim:Hoàng Trọng Mậu⟧ ở kiệt 4 nhập số 4578 1190 3362 8805, mất 6 triệu mốt trong nháy mắt.

Tiếng kẻng an ninh ở xã Cẩm Bình
Cứ 21 giờ 30, ba hồi chín tiếng kẻng từ cây đa đầu thôn Bình Quang lại vang lên nhắc học sinh ngồi vào bàn học, hàng quán tắt nhạc, mọi nhà khóa cổng. Chiếc kẻng làm từ vỏ bình ôxy cũ do ông Biện Văn Thước, thợ hàn, tặng từ năm 2012.
Đến nay 13/13 thôn đều có kẻng. Quy ước dễ nhớ: một hồi dài là có cháy, hai hồi là có trộm, ba hồi dồn dập là đuối nước hoặc lũ. Trưởng thôn Lê Văn Trạch cho biết từ ngày có kẻng, trộm vặt giảm từ 18 vụ (2022) còn 3 vụ (2025).
Tổ trực kẻng gồm các ông, bà: Nguyễn Huy Cát, Dương Thị Lĩnh, Phan Xuân Đoài, Trần Thị Soa, Đặng Quốc Hoàn, mỗi người trực một tuần, phụ cấp tượng trưng 100.000 đ/tháng trích quỹ thôn.
Đồng chí Thiếu tá Võ Trọng Nghĩa, Trưởng Công an xã, đánh giá mô hình rẻ mà hiệu quả, đang hoàn thiện hồ sơ để nhân rộng sang hai xã bạn.

Kiểm tra cơ sở karaoke, massage
Đêm 25/10, đoàn liên ngành số 2 theo Quyết định 1408/QĐ-UBND kiểm tra 6 cơ sở trên đường Lạc Long Quân. Tại karaoke Hoàng Gia, phòng VIP 207, đoàn phát hiện 5 nam 3 nữ đang bay lắc, thu trên bàn 2,17 gam ketamine, 4 viên nén màu hồng.
Test nhanh 7/8 người dương tính. Người thuê phòng là Châu Hoàng Thiện (sinh ngày 22-11-1993, số CCCD 092.093.004.618) khai mua ma túy của một người trên Telegram với giá 3,6 triệu đồng. Quản lý quán Lữ Thanh Hậu, sinh 1987, biết nhưng không trình báo. Xe của nhóm gồm ô tô 65A-411.08 và xe máy 65 B2 - 77 812 bị tạm giữ.
4 cơ sở còn lại bị nhắc về lối thoát nạn thứ hai, 1 cơ sở bị phạt 15 triệu đồng vì hoạt động quá 24 giờ. Ông Trương Vĩnh Tường, Phó Chủ tịch UBND phường, Trưởng đoàn, yêu cầu khắc phục trong 7 ngày.

TIN TRÊN FANPAGE
📣 Dòng họ Phùng thôn Tòng Lệnh – 6 năm không có con cháu vi phạm pháp luật!
Hôm qua ad được mời về dự lễ giỗ tổ kiêm sơ kết mô hình "Dòng họ tự quản về ANTT" mà thích quá các bác ơi 😍
Cụ trưởng họ Phùng Đắc Bảng 84 tuổi vẫn minh mẫn, đọc tộc ước 9 điều, điều nào cũng thấm. Ví dụ điều 4: "Con cháu uống rượu không lái xe, ai vi phạm phải đứng trước nhà thờ xin lỗi họ". Nghe nói năm ngoái có anh vi phạm thật, đứng đọc bản kiểm điểm luôn, giờ bỏ rượu hẳn.
Hội đồng gia tộc gồm các ông Phùng Đắc Lập, Phùng Văn Quyến, Phùng Quang Sáu, bà Phùng Thị Nhâm. Quỹ khuyến học họ có 128 triệu, trao cho 31 cháu đạt học sinh giỏi.
Bác nào muốn xem tộc ước để học theo thì comment, ad gửi bản chụp nhé. Đừng quên bấm theo dõi trang chính thức có tích xanh của Công an xã kẻo nhầm trang giả mạo!

Vụ trộm tại nhà thờ họ
Khoảng giữa tháng 5 âm lịch, kẻ gian cạy cửa sổ nhà thờ họ Khương lấy đi đôi lộc bình, bộ đỉnh đồng trị giá chừng 90 triệu. Không ai hay tới ngày rằm.
Người giúp vụ việc sáng tỏ là bà ⟦informant:Lại Thị Bòng⟧ chuyên thu mua đồng nát ở chợ Gạch: thấy một thanh niên gạ bán chiếc đỉnh giá 2 triệu, bà giả bộ về lấy tiền rồi báo công an viên. Cái xe Dream biển số 90H3-4471 chở đồ là manh mối thứ hai.
Đối tượng Khương Duy Toản, SN 1999, chính là cháu trong họ, nghiện game, nợ 40 triệu. Tang vật đã được trao lại trước bàn thờ với sự chứng kiến của ông Khương Hữu Đắc, trưởng tộc.
Công an xã khuyến cáo các nhà thờ họ, đình chùa gắn camera, đánh số đồ thờ, cắt cử người ngủ lại trông nom.

Hướng dẫn đăng ký tài khoản định danh mức 2 cho người cao tuổi
Bước 1. Tới bộ phận tiếp công dân Công an phường (cửa số 3) từ thứ Hai đến sáng thứ Bảy, mang theo thẻ căn cước gắn chip còn hạn và điện thoại chính chủ.
Bước 2. Cán bộ lấy vân tay, ảnh khuôn mặt, kiểm tra thông tin thẻ BHYT, giấy phép lái xe nếu muốn tích hợp.
Bước 3. Sau khi có tin nhắn từ đầu số CA hoặc BoCongAn, mở ứng dụng VNeID tải từ App Store, CH Play; bấm "Kích hoạt", nhập mã 6 số, đặt mật khẩu 8–20 ký tự.
Người không dùng điện thoại thông minh vẫn có số định danh và nhận lương hưu qua tài khoản hoặc tiền mặt bình thường.
Lưu ý: cán bộ không gọi điện bảo cài ứng dụng qua link, không thu 1 đồng nào. Tổ công nghệ số cộng đồng khu phố 2 (anh Quảng Đại Thịnh, chị Bạch Thị Tố Nga, em Từ Kha) sẵn sàng giúp tận nhà.
Tổng đài hỗ trợ định danh: 1900.0368. Căn cứ: Luật Căn cước 2023, Nghị định 69/2024/NĐ-CP.

Một phụ nữ suýt mất 1,2 tỷ, nhân viên ngân hàng kịp ngăn
Chiều 8/8, bà Tôn Nữ Khánh Vy, 66 tuổi, vào phòng giao dịch Agribank trên đường Điện Biên Phủ xin tất toán ba sổ tiết kiệm, vẻ mặt tái nhợt, tay cứ ôm khư khư điện thoại. Giao dịch viên ⟦?informant:Nguyễn Thị Thùy Trang⟧ hỏi han, bà chỉ lắc đầu, viết lên mặt giấy nộp tiền mấy chữ "Họ đang nghe".
Cô ⟦?informant:Trang⟧ lặng lẽ báo giám đốc Hoàng Anh Minh, đồng thời gọi Công an phường. Năm phút sau, Trung úy Lê Phước Sang có mặt, bảo bà tắt máy. Số tiền 1,2 tỷ đồng được giữ nguyên vẹn.

Sạt lở lúc nửa đêm ở nóc Ông Yên
Mưa 410 mm trong hai ngày khiến quả đồi sau nóc Ông Yên, thôn 2, xã Trà Leng trượt xuống lúc 23h15 ngày 28/10. Ba ngôi nhà bị vùi. Chị ⟦victim:Hồ Thị Vên⟧ và con gái ⟦?victim,minor:Hồ Thị Như Ý⟧, 5 tuổi, được tìm thấy sáng hôm sau, đã không qua khỏi.
Anh ⟦victim:Hồ Văn Đề⟧ bị cột nhà đè gãy chân, được bà con cáng bộ 11 cây số ra đường lớn.
Lực lượng tại chỗ gồm 45 dân quân, 12 công an, 30 thanh niên do ông Hồ Quang Bửu Thiên, Chủ tịch UBND xã, chỉ huy; đường dây nóng phòng chống thiên tai tỉnh 0235.3852.114 trực 24/24. Già làng Nguyễn Văn Xêng mở nhà làng cho 19 hộ ở tạm.
Đoàn cứu trợ muốn vào đề nghị đăng ký tại trạm chốt Km 21, không tự ý đi đêm.

THÔNG BÁO V/v tuyển chọn tổ viên Tổ bảo vệ ANTT
Căn cứ Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15; Nghị quyết 14/2024/NQ-HĐND tỉnh; UBND phường thông báo tuyển 09 tổ viên cho các khu phố Tân Lập, Tân Phước, Bình Minh.
Tiêu chuẩn: công dân đủ 18 đến 70 tuổi, sức khỏe tốt, lý lịch rõ ràng, thường trú hoặc tạm trú ổn định từ 1 năm, trình độ THCS trở lên (vùng đồng bào dân tộc: tiểu học).
Mức hỗ trợ: Tổ trưởng 3.510.000 đ, tổ phó 3.276.000 đ, tổ viên 3.042.000 đ/tháng, hỗ trợ đóng BHXH tự nguyện, BHYT; trực đêm 00h–5h thêm 50.000 đ/đêm.
Hồ sơ: đơn theo mẫu số 01, sơ yếu lý lịch, giấy khám sức khỏe. Nộp tại Công an phường, 1062 Phạm Hùng, phòng trực ban, trước 17h ngày 15/12/2025, gặp Trung tá Bế Ích Quân hoặc Đại úy Mã Thị Hiệp.
TM. UBND PHƯỜNG – KT. CHỦ TỊCH – PHÓ CHỦ TỊCH: Lục Thanh Bình

Hai học sinh bị phạt lao động vì đi xe kẹp ba, lạng lách
Clip "đầu trần bốc đầu trên đê" lan truyền tối 11/10 có hình hai cậu trai đi xe Wave 17B8-092.35. Người gửi clip cho trang Công an xã là ⟦informant:anh chủ tiệm rửa xe cạnh cống Lân 2⟧.
Qua rà soát, người điều khiển là ⟦?victim,minor:Tô Hải Đ.⟧, lớp 10A6 Trường THPT Bắc Tiền, người ngồi sau cùng lớp; xe của bố cháu giao cho. Công an xã đã mời phụ huynh, lập biên bản hành vi giao xe cho người không đủ điều kiện, phạt bố cháu 9 triệu đồng theo Nghị định 168/2024/NĐ-CP.
Nhà trường hạ một bậc hạnh kiểm, giao hai em quét sân trường 2 tuần và đọc bài tuyên truyền an toàn giao thông dưới cờ.
Phó hiệu trưởng Khúc Thị Hà nói: "Phạt là để các con dừng lại kịp, không phải để dồn các con vào góc".

Nhặt được ví, tìm người mất
Anh Ksor Hnam, bảo vệ siêu thị Plei Ốp, nhặt 1 ví da nâu ở bãi giữ xe lúc 18h05 ngày 2/11 và nộp về Công an phường. Trong ví có 3.470.000 đồng, 1 thẻ ngân hàng số 9704 1580 2267 3391, giấy phép lái xe hạng A1, căn cước số 064 097 012 385 tên Rơ Châm Thuyên, sinh 1997, và ảnh một em bé.
Mời chị Thuyên hoặc người nhà tới bàn trực ban gặp Trung úy Siu Khôi nhận lại, nhớ đem theo giấy tờ chứng minh. Không nhận thay nếu không có ủy quyền.

KỊCH BẢN LOA "TIẾNG LOA AN NINH" KỲ 14
(Nhạc hiệu 15 giây)
Phát thanh viên nam: Kính thưa bà con xóm Bến, xóm Chùa, xóm Cầu Đất! Mùa gặt tới, rơm phơi ngoài đường trơn như mỡ, tuần rồi đã có hai bác đi xe máy bị ngã trầy đầu gối.
Phát thanh viên nữ: Mức phạt phơi thóc, rơm rạ trên đường bộ là từ 200 đến 300 nghìn đồng đối với cá nhân. Nhưng cái phạt to nhất là tính mạng con người.
Nam: Ông Ngô Gia Khoát xóm Chùa là tấm gương tốt: nhà ông có ba tấn thóc mà không phơi ngoài đường lấy một hạt, ông mượn sân hợp tác xã.
Nữ: Cũng xin nhắc nhà bà Thơ, nhà ông Quỳnh, nhà anh Đắc đốt rơm buổi chiều làm khói mù mịt cả đường liên xã, mong các nhà rút kinh nghiệm.
Nam: Số máy trực của Công an xã: 0222 3 871 256. Bản tin do Công an xã phối hợp Ban Văn hóa thực hiện; biên tập Ngọ Duy Hiểu, đọc bởi Thu Hằng và Mạnh Tường. Xin chào và hẹn gặp lại 5 giờ chiều thứ Sáu.

Cứu hộ cá thể tê tê lạc vào vườn tiêu
Tối 19/3, anh ⟦?informant:Điểu K'Lơi⟧ ở bon Bu Brâng ra vườn tưới tiêu thì gặp con vật mình phủ đầy vảy cuộn tròn như trái banh. Có người ghé trả 12 triệu đồng, anh lắc đầu, gọi cho kiểm lâm địa bàn.
Con tê tê Java nặng 4,3 kg, thuộc nhóm IB, có tên trong Sách Đỏ. Hạt Kiểm lâm cùng Công an xã lập biên bản tiếp nhận, chuyển Vườn quốc gia Bù Gia Mập ngày 20/3.
Đại úy Vi Văn Tài nói thêm: mua bán, nuôi nhốt, giết mổ động vật nguy cấp, quý, hiếm bị phạt tù tới 15 năm theo Điều 244 Bộ luật Hình sự; pháp nhân có thể bị phạt tới 15 tỷ đồng.
Đường dây nóng bảo vệ động vật hoang dã 1800-1522 (miễn phí). Năm nay bà con xã mình đã tự nguyện giao nộp 2 khỉ đuôi lợn, 1 culi nhỏ, 5 rùa núi vàng. Đề xuất khen: ⟦?informant:Điểu K'Lơi⟧, Thị Mai, Trần Quang Sơn.

Bóc gỡ sàn tiền ảo "GoldenRice"
Từ giữa năm, ông ⟦victim:Kha Vĩnh Nguyên⟧ ở cư xá Thanh Đa nghe lời bạn nhảy đầm rót tổng cộng 2,8 tỷ đồng vô trang goldenrice-fx.net/dangky. Lúc đầu rút được mấy lần 500 đô nên ông tin sái cổ. Đến khi đòi rút hết thì "chăm sóc khách hàng" ở số 028.7309 1146 bắt đóng 15% thuế trước.
Ngoài ông ⟦?victim:Nguyên⟧ còn có bà ⟦victim:Hứa Tuyết Mai⟧ cùng lô chung cư mất 430 triệu, bà Q. mất 90 triệu.
Tiền đổ về công ty ma có MST 0317854402, địa chỉ phòng 1208 tòa nhà Pearl Plaza nhưng bảo vệ tòa nhà cho biết không hề có công ty này.
Nhận diện: lời cao hơn 20%/năm, hối thúc rủ thêm người, không có giấy phép. Ủy ban Chứng khoán và Ngân hàng Nhà nước chưa cấp phép bất kỳ sàn forex nào cho cá nhân. Phường mở buổi chuyên đề lúc 8h ngày 22/11 tại hội trường lầu 2, diễn giả Thượng tá Phan Khắc Thái.

Khai giảng lớp xóa mù chữ và an ninh mạng cho chị em Dao
19 giờ, ánh đèn nhà văn hóa thôn Nà Pầu sáng trưng. 26 chị em người Dao Tiền, người trẻ nhất 24, người già nhất 61, tập đánh vần chữ "mật khẩu". Lớp học do Hội Phụ nữ, Công an xã và cô giáo Triệu Mùi Nái đứng lớp, học 3 buổi/tuần.
Hết phần chữ là phần điện thoại: cách nhận ra số lạ đầu +, cách khóa tài khoản Facebook, vì sao không cho ai chụp mặt thẻ căn cước. Thượng úy Bàn Tiến Đức đóng vai kẻ lừa, các chị đóng vai người nghe máy, cả lớp cười nghiêng ngả.
"Trước đây nó nói trúng thưởng xe SH là mình mừng, giờ mình nói với nó là mình cũng trúng hai cái rồi", chị Chảo Lở Mẩy kể.
Kinh phí 18.500.000 đ từ Chương trình MTQG, hỗ trợ mỗi chị 10.000 đ tiền dầu đèn/buổi. Cuối khóa 24/26 học viên được cấp chứng nhận hoàn thành mức độ 1.

Triệt phá tụ điểm đánh bạc trong vườn chuối
14h30 ngày 7/7, Công an phường ập vào khu vườn chuối sau chùa Bửu Lâm, bắt quả tang 11 người đang chơi xóc đĩa, thu 31.450.000 đồng, 1 bộ bát đĩa, 9 điện thoại, 8 xe máy. Người tổ chức là Đoàn Thị Phượng (tự Phượng "Mắm") thu xâu mỗi giờ 500 ngàn.
Những người còn lại gồm: L.V.T, P.H.N, T.T.B.Ng, C.Q.D, N.H.P, Ô.T.K, M.V.Đ, B.T.L, D.S và K.A.T.
Trước đó phường đã ba lần nhắc nhở chủ vườn. Chủ vườn, ông Thái Văn Bảy, thừa nhận có cho mượn chỗ lấy 300.000 đồng/ngày và xin nhận trách nhiệm.
Đánh bạc từ 5 triệu đồng trở lên bị xử lý theo Điều 321 BLHS; dưới mức đó phạt hành chính 1–2 triệu theo Nghị định 144/2021/NĐ-CP (nay được thay bằng văn bản mới). Phường cảm ơn bà con khu phố 9 đã đồng lòng lên tiếng.

Xe cứu thương nghĩa tình
Từ khoản vận động 812 triệu đồng, xã Tân Hưng mua một xe cứu thương cũ, biển kiểm soát 66A-028.73, chở bệnh nhân nghèo không lấy tiền. Tài xế gồm bốn chú đã ngoài năm mươi: Nguyễn Văn Đua, Lê Phú Cường, Huỳnh Tấn Đạt, Bùi Văn Xiêm.
Ai cần xe, gọi chú Đua 0913 88 27 05 bất kể giờ giấc. Muốn góp dầu thì gặp chị Phan Ngọc Điệp, thủ quỹ, tại trụ sở Hội Chữ thập đỏ xã; sổ thu chi dán công khai ngày 1 và 15 mỗi tháng.

Sơ kết Tổ hòa giải ấp Giồng Chanh 9 tháng đầu năm
Tổng số vụ thụ lý: 17 vụ (đất đai 8, hôn nhân 5, nợ hụi 3, chó cắn 1). Hòa giải thành 14 vụ = 82,35%.
Vụ điển hình: hộ ông Trà Văn Hớn và hộ bà Kim Thị Phol tranh chấp ranh 40 phân đất trồng dừa nước 11 năm, tổ đến 6 lần, cuối cùng hai bên trồng chung hàng rào bông trang. Vụ hụi của bà Thạch Thị Sô Phia nợ 8 phần hụi, đã thống nhất trả dần 2 triệu/tháng.
Tồn tại: hòa giải viên lớn tuổi (bình quân 61,5), thiếu tủ đựng hồ sơ; bồi dưỡng 300.000 đ/vụ chi chậm so Thông tư 56/2023/TT-BTC.
Kiến nghị: cấp 05 bộ Luật Đất đai 2024; cho tổ viên Lâm Chí Hải, Sơn Rịnh, Nguyễn Thị Út Em đi tập huấn đợt tháng 11.
Người báo cáo: Tổ trưởng Thạch Kiên. Nơi nhận: UBND xã, CA xã, lưu.
`,
  `
Xuất khẩu lao động "ma" – cả xóm ôm nợ
Chỉ trong ba tháng, 19 người ở giáo xứ Kẻ Đọng nộp cho Công ty CP Nhân lực Sao Thái Bình Dương (mã số thuế 2901983340) từ 60 đến 150 triệu đồng mỗi người để đi Hàn Quốc theo visa E8. Hẹn ngày 20/5 bay chuyến VJ962, ra tới Nội Bài mới biết vé đã hủy.
Ông ⟦victim:Nguyễn Đăng Khả⟧ cắm sổ đỏ vay cho hai con trai đi, nay mỗi tháng gánh 2,6 triệu tiền lãi. Chị ⟦victim:Phạm Thị Lài⟧ còn mất luôn cả hộ chiếu C8841207 nộp cho môi giới.
Giám đốc Bạch Huy Khôi (SN 1984) nhận tiền qua tài khoản 51010000994127 BIDV rồi tắt máy 0962 711 385.
Muốn biết doanh nghiệp nào có phép, bà con vào dolab.gov.vn hoặc gọi Sở Nội vụ 0238.3844.508. Nhớ: visa E8 chỉ đi theo thỏa thuận giữa hai địa phương, không qua công ty nào hết!

KHÁNH THÀNH "CAMERA AN NINH" GIAI ĐOẠN 2
Sáng qua, phường Nam Nha Trang bấm nút vận hành thêm 48 mắt camera dọc đường Lê Hồng Phong, Phước Long, nâng tổng số lên 163 mắt truyền về phòng trực chỉ huy ở lầu 1.
Kinh phí 1,147 tỷ đồng do các đơn vị và hộ dân xã hội hóa. Bảng vàng ghi nhận: khách sạn Sóng Xanh 80 triệu; Công ty TNHH Yến sào Phú Khánh 60 triệu; bà Quản Thị Minh Nguyệt 50 triệu; ông Cung Trọng Bảo 30 triệu; gia đình cụ Lữ Ngọc Diêu 20 triệu; chú Hà Thúc Bàng 10 triệu; chợ Xóm Mới (ban quản lý) 15 triệu; câu lạc bộ xe ôm 3,6 triệu…
Phát biểu tại lễ, ông Đinh Văn Khuê, Phó Bí thư Đảng ủy, nhấn mạnh dữ liệu lưu 30 ngày, chỉ Công an phường được trích xuất, ai muốn xem phải có đơn. Thiếu tá Ngô Bá Nhẫn cho biết nhờ giai đoạn 1, phường làm rõ 27/31 vụ trộm cắp, tìm lại 12 xe máy, 9 trẻ lạc.
Đơn vị thi công bảo hành 36 tháng, hợp đồng số 27/2025/HĐ-TBCN. Mật khẩu, sơ đồ đi dây thuộc tài liệu nội bộ, không đăng tải.
Nhân dịp khánh thành, Công an phường điểm lại ba câu chuyện mà hệ thống đã góp sức trong sáu tháng qua.
Chuyện thứ nhất: chị ⟦victim:Lã Thị Bích Trâm⟧, chủ xe nước mía, bị giật túi trước cổng chùa Kỳ Viên; mắt số 31 bắt được biển 79N1-552.40, ba tiếng sau kẻ cướp bị giữ ở bến tàu.
Chuyện thứ hai: em ⟦?victim,minor:Phùng Khánh An⟧, học sinh lớp 5D Trường Tiểu học Phước Tiến, giận mẹ bỏ đi từ 14 giờ, được nhìn thấy ở mắt số 77 đang ngồi cho bồ câu ăn.
Chuyện thứ ba: bà cụ bán trứng quên xe đạp chở 400 quả trứng ở ngã sáu, xe được đẩy về tận chợ, chỉ bể hai quả.
Về kỹ thuật: camera 4 megapixel, hồng ngoại 50 m, ổ cứng 64 TB, nguồn dự phòng 6 giờ; điện trả theo công tơ số 1709334. Tổ vận hành gồm Trung úy Hà Minh Nguyên Vũ, Thiếu úy Lê Tuấn Cảnh và hai dân quân Võ Hoàng Phi, Nguyễn Chế Linh Sang, chia ba ca. Hộ dân muốn đấu nối camera nhà mình thì điền mẫu ĐN-02, nộp ở quầy 5, không mất phí.

Say rượu, con đánh cha gãy sườn
Hàng xóm bảo chuyện xảy ra như cơm bữa. Tối 30 Tết vừa rồi, cụ ⟦victim:Triệu Văn Páo⟧, 78 tuổi, ở Khuổi Tẩu, bị đứa con trai út đạp từ đầu cầu thang nhà sàn xuống vì không đưa tiền mua rượu. Cụ gãy hai xương sườn.
Cô y sĩ thôn bản là ⟦informant:Nông Thị Lụa⟧ tới băng bó, thấy không ổn liền nhắn cho Công an xã dù trước đó bị dọa "đốt nhà".
Triệu Văn Sình (sinh năm 1986) bị tạm giữ hình sự từ mồng 3. Trưởng thôn Nông Quốc Lập cùng Hội Người cao tuổi đón cụ về ở nhờ nhà văn hóa cho tới khi người con cả từ Bắc Ninh về.
Bạo lực với người cao tuổi không phải chuyện nhà ai nấy biết. Thấy thì gọi 113 hoặc 18001768.

Bí quyết giữ tiền của cụ Năm Trầu
Cụ Năm Trầu (tên thật Ngô Thị Trầu), 83 tuổi, nổi tiếng ở chợ Cái Tàu vì đã "chọc quê" bốn đứa lừa đảo. Đứa thứ nhứt xưng bưu điện, cụ hỏi lại "Bưu điện chợ mình sập mái hồi nào con biết hông?", nó cúp máy. Đứa thứ hai đòi cụ chuyển 50 triệu, cụ kêu đợi cụ bán buồng chuối xong đã.
Bí quyết của cụ dán ngay trên vách: "Không quen – không nghe. Hỏi tiền – hỏi con. Đòi mã – gọi xã". Số của Công an xã cụ viết bằng than to chữ cỡ nắm tay.
Trưởng ấp Trịnh Minh Đương thấy hay nên in 600 tờ phát cho bà con. Trung úy Cao Bảo Ngọc lên kịch bản quay cụ thành clip dài 58 giây, sau ba ngày được 212.000 lượt coi, 1.943 lượt chia sẻ.
Cụ chỉ phàn nàn: "Quay mà hổng cho tui ăn trầu, mặt tui buồn xo".

Đuối nước thương tâm ở hồ thủy điện
Chiều 1/6, đúng ngày Quốc tế Thiếu nhi, bốn đứa trẻ rủ nhau ra hồ Đăk Sút bắt ốc. Em ⟦?victim,minor:Y Thanh Trúc⟧, 9 tuổi, sụp hố cát; anh trai là ⟦?victim,minor:A Hiếu⟧, học lớp 6 trường bán trú xã, nhảy xuống cứu cũng bị nước cuốn. Hai em còn lại chạy về kêu làng.
Ông A Nưl, Bí thư Đảng ủy xã, cùng thầy hiệu trưởng Võ Đình Tứ, Thượng úy A Biu đã tới làng chia buồn, trao cho gia đình 14 triệu đồng. Nhà rông làng cử bốn thanh niên ở lại giúp việc tang.
Toàn xã có 31 ao, hồ, bàu; đến nay mới cắm được 18 biển cảnh báo. UBND xã yêu cầu Nhà máy thủy điện (điện thoại văn phòng 0260 6 28 39 39) rào đoạn bờ 400 mét trước 15/7.

Bài phát thanh: Phòng cháy mùa khô hanh
Kính thưa bà con nhân dân bản Púng, bản Nà Hạ, bản Co Muông!
Từ ngày mùng 1 tháng 11 tới nay cấp dự báo cháy rừng luôn ở cấp IV, có ngày lên cấp V, cấp cực kỳ nguy hiểm. Ban chỉ huy đề nghị: thứ nhất, không đốt nương từ 10 giờ đến 16 giờ; thứ hai, đốt phải báo trước cho tổ đội bản, phát băng rộng từ 6 mét; thứ ba, đi lấy mật ong không dùng đuốc; thứ tư, trẻ chăn trâu không đốt lửa sưởi cạnh rừng.
Tổ trưởng tổ xung kích các bản như sau: bản Púng là ông Lường Văn Hặc; bản Nà Hạ là ông Tòng Văn Panh; bản Co Muông là bà Quàng Thị Inh.
Khi thấy cháy, đánh trống hoặc kẻng liên hồi, gọi 114 hoặc báo trực ban xã ở đầu số 0212.3847.299. Người gây cháy rừng bị phạt tới 200 triệu đồng hoặc đi tù. Rừng là nhà, mất rừng là mất nước. Xin nhắc lại toàn bộ thông báo bằng tiếng Thái sau đây.

Vụ cướp giật trên đường Trần Phú
8 giờ tối 23/12, bà ⟦victim:Cù Thị Ngân Hạnh⟧, bán vé số trước chùa Tỉnh Hội, bị hai tên đi xe Winner giật túi đựng 7 triệu 2 cùng 60 tờ vé. Bà té úp mặt, gãy hai răng cửa.
Camera của tiệm thuốc tây ghi rõ biển số 49-D1 663.05. Anh ⟦informant:Lưu Chấn Hào⟧, chủ tiệm, chép dữ liệu vô USB giao cho Công an phường lúc 21h.

Hộp thư an ninh tháng 8
– Bạn Hương G. (tổ 14) hỏi: Con tôi 15 tuổi chạy xe điện có cần bằng không? – Xe máy điện dưới 4 kW: phải đủ 16 tuổi. Xe đạp điện thì không cần, nhưng phải đội mũ.
– Bác Đ.X.T. hỏi: Nhà cho thuê qua Airbnb có phải khai báo lưu trú? – Có. Khai trước 23 giờ, khách tới muộn khai trước 8 giờ hôm sau, qua VNeID hoặc phần mềm ASM.
– Bà Loan bán xôi hỏi: Cầm đồ có cần giấy phép? – Có, là ngành nghề kinh doanh có điều kiện về ANTT, theo Nghị định 96/2016/NĐ-CP sửa đổi bởi Nghị định 56/2023.
– Anh Quân "bảo hiểm" hỏi xe biển vàng bị mất giấy đăng ký thì tới đâu? – Công an xã, phường được phân cấp đăng ký xe, mang giấy giới thiệu, tờ khai mẫu ĐKX10.
Thư gửi về: hòm thư góc phải cổng trụ sở hoặc email conganphuong@danang.gov.vn. Người phụ trách chuyên mục: Đại úy Thái Bá Lộc, phòng 204.

Cảnh báo thủ đoạn "nâng hạn mức thẻ tín dụng"
Anh ⟦victim:Mạc Đình Trọng⟧ ở tập thể Nhà máy Cơ khí kể: sáng thứ Hai có giọng nữ ngọt như mía lùi mời nâng hạn mức lên 200 triệu. Cô ta đọc đúng 6 số đầu và 4 số cuối, anh tin nên đọc nốt dãy 5289 4417 0036 2258 với ba số mặt sau. Ba phút, bay 48 triệu 900, người nhận hiện "AGODA".
Số gọi tới: (024) 9999 61 48, sau đó là 084.226.1903.
Nhân viên ngân hàng không hỏi CVV, OTP. Lỡ lộ thì khóa thẻ ngay trên app. Cần trình báo xin mang theo sao kê, ảnh chụp cuộc gọi tới phòng 102, Công an phường, gặp Trung úy Kiều Hoài Nam.
Trích Chỉ thị 13/CT-TTg: các tổ chức tín dụng phải đối chiếu sinh trắc học với giao dịch trên 10 triệu đồng.

Chàng trai khuyết tật và tủ bánh mì 0 đồng
Đứng trên đôi nạng gỗ, Phan Thành Đồng, 31 tuổi, ấp Vàm Đầm, mỗi sáng phát 70 ổ bánh mì cho học trò nghèo qua phà. Đồng vốn là thợ điện, sau tai nạn lao động năm 2016 mất chân trái.
Công an xã tặng Đồng tủ kiếng, Đoàn xã kẻ bảng, tiệm Tám Lùn cho bánh giá vốn 2.500 đ/ổ. Cô Út Mười bán cà phê gởi 20 ngàn mỗi bữa, bà nội thằng Bi (bà Quách Thị Nhỏ) cho dưa leo.
Ông Dư Hoàng Ân, Chủ tịch UBND xã, nói trong buổi họp mặt điển hình tiên tiến: "Người mất một chân mà đi xa hơn tụi mình hai chân".
Năm 2025 Đồng được đề nghị tặng Bằng khen của Chủ tịch tỉnh theo Tờ trình 56/TTr-UBND, cùng các gương: Huỳnh Thị Lụm, Khưu Văn Tới, Nguyễn Hải Âu, Tiết Minh Kha.

Cụ bà 80 tuổi lạc từ Hưng Yên lên tận Việt Trì
2 giờ sáng 12/3, tổ tuần tra phường Thanh Miếu gặp một cụ bà đi chân đất ở gầm cầu vượt. Cụ chỉ nhớ "nhà có cây nhãn, chồng là ông Bỉnh bộ đội". Đại úy Hoàng Hà Giang đưa cụ về phòng trực, nấu mì, sưởi ấm, đăng ảnh lên trang.
Nhờ dấu vân tay tra trên hệ thống, 6 giờ 15 xác định cụ là Đào Thị Nhãn, sinh năm 1945, số định danh 033145002816, bị lẫn đã 4 năm. Con trai cụ là anh Lê Ngọc Bích bắt xe Hải Âu lên đón, nước mắt lưng tròng.
Anh tặng phường 2 thùng nhãn sấy, tổ trực xin chia đều cho bếp ăn tình thương. Nhà có người sa sút trí tuệ nên cho đeo vòng định vị hoặc thêu số điện thoại vào cổ áo.

Phòng chống đuối hơi, ngạt khí than
Rét dưới 8 độ, nhiều nhà ở bản Tả Sìn mang chậu than vào buồng kín. Đêm 26/1, vợ chồng anh ⟦victim:Chang A Phử⟧ và chị ⟦victim:Hầu Thị Sua⟧ cùng cháu ⟦?victim,minor:Chang Thị Dí⟧ mới 2 tuổi được phát hiện bất tỉnh; anh chị qua khỏi, cháu bé tử vong ở Trung tâm Y tế.
Bác sĩ Tráng Seo Lử giải thích khí CO không màu không mùi, làm người ta lịm dần. Muốn sưởi phải hé cửa, không đốt than tổ ong, không nổ máy phát trong nhà.
Công an xã tổ chức 3 tổ đi từng hộ kiểm tra, tặng 120 chăn. Các trưởng bản Thào A Lềnh, Ma Seo Pao, Lù Thị Mẩy chịu trách nhiệm nhắc mỗi tối qua loa kéo. Cấp cứu: 115.

Họp giao ban tuần 37
Đ/c Chủ tịch Viên Đình Hưng kết luận một số việc sau:
1) Đ/c Nghĩa (CA) xong danh sách hộ kinh doanh karaoke trước 16/9; ca trực 02/9 làm tốt, biểu dương.
2) VHXH (đ/c Duyên) sửa lại băng rôn, chữ "toàn đân" là sai chính tả, để dân cười.
3) Đ/c Khánh địa chính trả lời đơn ông Bốn Sang thửa 212 tờ 18 trước hạn 30 ngày.
4) Xe ô tô cơ quan chỉ dùng việc công, lái xe ghi nhật trình.
5) Trưởng ấp Hòa Tây vắng 2 kỳ họp không xin phép, MTTQ nhắc.
6) Kinh phí ngày hội 19/8 còn 8.742.000 đ chuyển mua áo mưa cho dân quân (Hóa đơn 0000417, ký hiệu 1C25TAA).
Kết thúc 11h05. Thư ký: Trương Ánh Tuyết. Công văn đến đáng lưu ý: 2209/SNV, 771/CAT-PV05, giấy mời 94/GM-ĐU họp 7h30 ngày 17/9 tại phòng A.205.

Ngăn chặn vụ mua bán người trên tuyến biên giới
Trưa 9/9, trạm kiểm soát Bản Mù dừng xe khách 25B-008.61 vì thấy hai thiếu nữ khóc. Một em là ⟦?victim,minor:Lầu Thị Chía⟧, 16 tuổi, bỏ học trường nội trú theo "người yêu" quen trên Zalo; em kia là ⟦?victim,minor:Cháng Thị Xúa⟧, 14 tuổi. Cả hai tưởng được đưa đi chơi Sa Pa.
Người dẫn đi là Phàn Láo Tả, sinh ngày 8.8.1996, khai được trả 20 triệu một người, tiền cọc 5 triệu nhận qua ví điện tử gắn số 0385 90 44 21.
Người báo cho trạm là phụ xe tên ⟦informant:Cường⟧ của chính chuyến xe: anh thấy gã đàn ông giữ luôn điện thoại của hai em.
Đường dây nóng phòng, chống mua bán người 111; Đồn Biên phòng trực 24/24 giờ.

LỜI CẢM ƠN
Gia đình tôi là Vũ Thị Hồng Nhạn, tổ dân phố Tràng Cát, xin chân thành cảm ơn các anh Công an phường, đặc biệt anh Đồng Xuân Phong và chị Lã Thanh Nga, đã giúp bố tôi, cụ Vũ Đức Thuyên 92 tuổi, làm căn cước tại giường.
Bố tôi nằm một chỗ từ năm 2021, tai nghễnh ngãng, các anh kê gối, lau mặt, hát cho cụ nghe bài Hò kéo pháo để cụ mở mắt chụp ảnh, mất gần một tiếng đồng hồ không nề hà.
Khi gia đình biếu chai mật ong các anh nhất quyết không nhận. Hôm qua anh bưu tá đã mang thẻ tới tận cửa.
Tôi viết mấy dòng thô vụng này mong quý báo và loa phường đọc cho bà con hay, người công an vì nhân dân là có thật. Hải Phòng, ngày 22 tháng 10 năm 2025. Kính thư.

Cháy xưởng gỗ, thiệt hại 3 tỷ đồng
Tiếng nổ lớn phát ra từ máy nén khí lúc 12h50 ngày 18/4, lửa bén sang kho dăm của xưởng mộc Toàn Hảo, làng nghề Phù Yên. Bốn xe của Đội chữa cháy khu vực 9 mất hơn hai giờ mới khống chế được.
Chủ xưởng, anh ⟦victim:Ngạc Văn Toàn⟧, mất trắng ba bộ nhà gỗ lim sắp bàn giao. Thợ phụ ⟦victim:Lềnh A Sáng⟧ bỏng hai bàn tay, đang nằm tại Viện Bỏng quốc gia, phòng 412.
Đoàn thể trong xã kêu gọi: mọi sự giúp đỡ xin gửi chị Hảo (vợ anh ⟦?victim:Toàn⟧), STK 2200 2054 31187 Agribank Chương Mỹ.
Làng nghề có 312 xưởng nhưng mới 97 xưởng lắp hệ thống báo cháy; Công an xã đã ra 44 kiến nghị, 6 quyết định tạm đình chỉ theo Luật PCCC và CNCH số 55/2024/QH15.

Chuyện ở chốt phạt: Anh rể bí thư cũng lập biên bản
Tối cuối tuần, chốt nồng độ cồn ở ngã ba Bà Rén. Một ông dáng bệ vệ bước xuống xe hơi, cười cười: "Anh em, tui anh rể của bí thư đây". Trung úy Lê Tự Nguyên cũng cười: "Dạ, mời anh thổi".
Kết quả 0,412 mg/lít khí thở. Mức phạt với ô tô 18–20 triệu đồng theo Nghị định 168/2024, trừ 10 điểm bằng lái. Ổng gọi điện thoại một hồi, đầu dây bên kia – sau mới biết chính là bí thư Nguyễn Công Dẫn – chỉ nói đúng một câu: "Anh ký đi".

Cảnh giác tuyển mẫu nhí
Tháng 7, chị ⟦victim:Đường Ái Linh⟧, kế toán ở khu đô thị Ecoriver, thấy quảng cáo "tuyển mẫu nhí cho hãng đồ lót trẻ em". Nhóm Telegram bắt "bố mẹ rèn thử thách" bằng cách mua hàng ảo tại http://babymodel-vn.shop/nv3 . Sau 6 nhiệm vụ chị bay 317 triệu.
Chuyển vào hai số: 104 8770 25539 (VietinBank), 66 88 01 23 90 (TPBank).
Ảnh con gái chị bị ghép, dọa tung lên mạng nếu không nộp tiếp 50 triệu. Cán bộ Phạm Tất Thắng khuyên chị giữ bình tĩnh, lưu chứng cứ, báo ngay, không nộp thêm.
Trang thật của các hãng thời trang lớn không bắt đóng phí. Tra cứu ở tinnhiemmang.vn; báo xấu tại canhbao.khonggianmang.vn.

Điểm sáng vùng sâu: Tổ "Zalo an ninh" sóc Chruôi Ta Mơn
Vùng này sóng chập chờn, muốn nhắn tin phải leo lên gò. Vậy mà nhóm Zalo của sóc có tới 274 thành viên, mỗi ngày 30–40 tin: trâu sổng chuồng, xe lạ, ghe cào điện, tới người bịnh cần máu nhóm O.
Nhóm trưởng là sư cả Lý Hùng Cường, chùa Prek Chrou; phó nhóm là Thiếu úy Danh Thị Sà Rây. Quy tắc: không chửi thề, không rao bán hàng, không đăng hình người khác khi chưa xin phép, tin mật nhắn riêng cho công an.
Từ ngày thành lập tới nay (Quyết định 19/QĐ-UBND, 4/2/2025) nhóm góp 66 tin, giúp bắt 4 vụ ghe cào, chặn 2 vụ lừa bán phân bón giả.
Anh Châu Sóc Kha, ngư dân, khoe: "Hồi trước có chuyện chèo xuồng nửa buổi mới tới xã, giờ bấm cái rẹt".

Xử lý tin sai sự thật
Công an xã Hòa Thịnh làm việc với chị N.T.Y. (thôn Mỹ Điền), chủ tài khoản "Yến Nấm", vì đăng bài "bắt cóc trẻ em chở trên xe 78F1-331.90, bà con chia sẻ gấp" ngày 15/5, có 1.700 lượt chia sẻ.
Thực tế anh ⟦victim:Trình Văn Mẫn⟧, người bán bóng bay, chỉ ghé xin nước uống. Vì bài đăng này anh Mẫn bị một nhóm thanh niên chặn đánh sưng mặt, đập nát bình khí.
Chị Y. thừa nhận sai, gỡ bài, xin lỗi công khai, bị phạt 7.500.000 đồng theo điểm a khoản 1 Điều 101 Nghị định 15/2020/NĐ-CP. Ba thanh niên đánh người bồi thường 6 triệu.
Nhắc bà con: kiểm chứng trước khi bấm nút. Nghi vấn gì hỏi Đại úy Ngô Văn Sắc, số trực ban 0257.3586.113.
Cùng đợt, xã mời phụ huynh em ⟦?victim,minor:T.Q.B.⟧ (lớp 8A Trường THCS Hòa Thịnh, nhà cạnh trạm bơm) lên nhắc nhở vì ghép ảnh thầy giáo.

Lễ ra quân cao điểm tấn công trấn áp tội phạm Tết Nguyên đán
Chiều 14/12, tại quảng trường 3/2, phường Bắc Giang ra quân với 132 cán bộ, chiến sĩ, 24 xe chuyên dụng. Đi đầu đoàn diễu hành là xe chỉ huy 99A-001.89, theo sau là đội mô tô phân khối lớn do Đại úy Thân Văn Bảng dẫn.
Đọc lời phát động, Trung tá Hoàng Đức Phiệt yêu cầu bám sát 5 tuyến, 7 địa bàn trọng điểm, lấy phòng ngừa là chính. Bà Ong Thị Mận, Chủ tịch UBND phường, giao chỉ tiêu: tỷ lệ điều tra khám phá đạt trên 85%, không để xảy ra cháy lớn, không để pháo nổ.
Hưởng ứng có ông Giáp Văn Tuệ (Hội CCB), chị Nguyễn Thị Ngần (Đoàn TN), cô Lưu Thúy Quỳnh (Trường THCS Hoàng Hoa Thám), ông Diêm Công Hậu (BQL chợ Thương).
Kế hoạch kéo dài từ 15/12/2025 đến 14/3/2026. Trực ban 24/24: 0204.3854.366.
Ngay đêm ra quân, bốn tổ công tác tỏa về các phố. Tổ 1 ở phố Thân Nhân Trung dừng 68 xe, phạt 7 trường hợp nồng độ cồn, tạm giữ xe 98B3-450.17 không giấy tờ. Tổ 2 kiểm tra nhà nghỉ Sao Mai, phòng 401, 402, 506, lập biên bản vì không khai báo lưu trú. Tổ 3 nhắc 19 hàng quán lấn vỉa hè đường Xương Giang. Tổ 4 bắt quả tang Đỗ Khắc Thụy, sinh năm 1992, đang tàng trữ 0,86 gam heroin trong vỏ bao diêm.
Cùng đợt này phường giới thiệu "Sổ tay Tết an toàn" 24 trang: trang 3 viết về pháo, trang 7 về vé tàu giả, trang 11 về đổi tiền lẻ, trang 15 về bếp ga du lịch, trang 20 về gửi xe đêm giao thừa. Sách in 4.000 cuốn tại Công ty TNHH In Tân Mỹ, giấy phép xuất bản số 88/GP-STTTT, nộp lưu chiểu tháng 12.
Ủng hộ lực lượng trực Tết có: hiệu bánh Thanh Hưng 200 hộp; bà Hoàng Thị Thoan 50 áo mưa; cụ Ngụy Phan Bưởi một tạ gạo nếp; thầy lang Nguyễn Khắc Đôn 100 gói trà gừng; nhóm học sinh 11A2 làm 132 tấm thiệp viết tay.
Thời tiết đêm ra quân 11 độ, mưa phùn. Người cuối cùng rời chốt lúc 2h40.

Tan nát vì chơi hụi
Chiều nào trước cổng nhà Mười Nở cũng có người ngồi khóc. Bà ⟦victim:Lê Thị Chắt⟧, làm muối ở ấp Vĩnh Mẫu, góp sáu dây hụi tháng, tới kỳ hốt thì chủ hụi bặt tăm, mất 214 triệu. Bà ⟦victim:Tư Cồ⟧, bán cháo vịt ngã ba Cây Giang, mất 88 triệu; anh ⟦victim:Trương Văn Đẹt⟧ mất 45 triệu tiền để dành cưới vợ.
Công an xã đã nhận 23 lá đơn, bước đầu xác định Huỳnh Thị Nở, sinh năm 1972, CMND cũ 385 117 642, dùng tiền dây sau đắp dây trước rồi bỏ đi từ rằm tháng 7.
Hụi, họ, biêu, phường theo Nghị định 19/2019/NĐ-CP phải có giấy, có sổ; dây hụi mở từ 100 triệu đồng một kỳ hoặc chủ từ hai dây trở lên phải báo UBND xã. Cả mấy chục dây hụi ở đây hổng ai báo.

KHẨN – TÌM THÂN NHÂN NGƯỜI TỬ VONG
Hồi 5h45 ngày 02/11/2025, ngư dân phát hiện thi thể nam giới trôi dạt vào bờ kè thôn Xương Lý. Đặc điểm: cao khoảng 1m67, tóc cắt ngắn, mặc áo thun xám in chữ "Gò Găng", quần lửng kaki, cánh tay phải xăm hình mỏ neo, không mang giấy tờ. Tử vong khoảng 2–3 ngày.
Ai có người thân mất tích với đặc điểm trên, liên hệ Công an phường Quy Nhơn Đông, điện thoại trực ban 0256.3793.114, hoặc trực tiếp gặp Thiếu tá Mang Đức Thịnh.
Tang lễ tạm thời do UBND phường phối hợp vạn chài lo liệu, đứng ra là ông vạn trưởng Tô Xuân Nghinh cùng các ông Lê Văn Bé, Phan Cu, Đặng Chín. Phần mộ có đánh dấu số A7-112 tại nghĩa trang Bãi Rạng.

Bố mẹ đừng im lặng: một vụ xâm hại trẻ em
Thấy cháu ⟦?victim,minor:N.⟧ (lớp 4C, Trường Tiểu học Phú Khê, con út nhà ông thợ mộc cạnh giếng làng) mấy hôm bỏ ăn, sợ tiếng gõ cửa, cô giáo chủ nhiệm là ⟦informant:Hàn Thị Minh Châu⟧ gặng hỏi rồi đưa cháu vào phòng y tế, sau đó báo Công an xã.
Người bị tố cáo là hàng xóm 58 tuổi, đã bị bắt tạm giam ngày 6/10.
Công an xã cùng Hội Phụ nữ bố trí bác sĩ tâm lý của Trung tâm Công tác xã hội đến với cháu mỗi tuần hai buổi. Xin bà con không bàn tán, không hỏi han tò mò, không đăng bất cứ hình ảnh nào.
Dạy con quy tắc năm ngón tay, không ở một mình với người lớn trong phòng kín. Tổng đài 111 nghe cả ngày lẫn đêm.

Phường thí điểm "Nhà trọ 5 không"
Toàn phường có 1.286 cơ sở nhà trọ với 19.420 phòng, 41.300 công nhân. Bộ tiêu chí gồm: không ma túy; không cờ bạc, cho vay nặng lãi; không khách lạ qua đêm chưa khai báo; không câu móc điện; không xe chắn lối thoát hiểm.
Tuần rồi, tổ thẩm định do ông Mai Tấn Khiêm (Phó Chủ tịch) dẫn đầu chấm 40 dãy. Đạt 92 điểm là dãy cô Tuyết Nhung đường số 18 (24 phòng); 90 điểm có dãy Ba Hùng, dãy Hai Mẫn, dãy Cơ Khí. Dãy Phong Lan bị trừ 15 điểm do treo quần áo kín lối thoát.
Chủ trọ đạt chuẩn được treo bảng, giảm 10% phí rác, ưu tiên giới thiệu công nhân mới. "Tui cho thuê 22 năm, lần đầu thấy được công an khen", cô Nhung nói.
Mã QR dán trước cổng dẫn tới trang khai báo tạm trú của Bộ Công an: dichvucong.bocongan.gov.vn. Người liên hệ: Đại úy Cổ Tấn Lợi, số nội bộ 118.

Bị lừa mua vé máy bay Tết
Chị ⟦victim:Rcăm H'Lan⟧, công nhân cao su, gom tiền sáu người cùng làng mua vé Buôn Ma Thuột – Vinh qua Facebook "Vé Rẻ Tây Nguyên". Chuyển 13.860.000 đồng vào tài khoản 6210 205 998 144 Agribank, nhận lại mã đặt chỗ XQ7TRP, chuyến VN1602 bay ngày 24 tháng Chạp.
Ra sân bay quầy số 9, nhân viên nói mã không có. Gọi số o8I9-77o-4I2 (bọn chúng viết chữ o, chữ I cho khỏi bị lọc) thì đã chặn.
Chị ⟦?victim:H'Lan⟧ ngồi bệt khóc, bác xe ôm Đặng Hữu Lành cho mượn 3 triệu để chị về quê ăn Tết với con.
Nên mua vé ở đại lý có hợp đồng, hỏi hãng: 19001100 (VNA), 19001886 (VJ). Kiểm tra mã ngay trên trang hãng trước lúc chuyển tiền.
Cùng ngày, trang vere-tetbinhngo.click bị chặn theo đề nghị của Công an tỉnh; chủ trang dùng hộ chiếu K0482917 để thuê tên miền.

Tộc họ Vi ở bản Cắm giữ rừng săng lẻ
Từ năm 1998, 34 gia đình họ Vi thề trước miếu không chặt cây săng lẻ nào nếu không được già làng đồng ý. Rừng 11,6 ha ấy giờ là điểm du lịch, mỗi năm thu 90 triệu tiền vé gửi xe.
Quy định của tộc: ai chặt cây phạt 1 con trâu; ai bẫy thú phạt 60 kg lợn; ai báo tin được chia một phần ba. Ông Vi Khăm Mun, tộc trưởng, cho hay 27 năm mới phải phạt hai lần.
Tổ tự quản hiện có Vi Văn Chắn, Vi Thanh Hoài, Vi Thị Xo, Vi Xuân Kính, Lữ Văn Thám (rể họ). Mỗi chuyến đi rừng ba ngày, mang theo gạo nếp, muối trắng và một bộ đàm.
Chánh văn phòng UBND xã Kha Thị Tím thông báo mô hình sẽ dự thi cấp tỉnh trong tháng 11, giải nhất 20 triệu đồng. Thiếu tá Vừ Bá Chùa cùng ăn cơm lam với bà con, hẹn trở lại mùa hoa tháng 5.

Va chạm tàu đánh cá, một ngư dân mất tích
Vào lúc 2 giờ 10 phút rạng sáng 3/9, cách cửa Lạch Trường 14 hải lý, tàu cá TH-91207-TS của ông Lê Hữu Quyền bị tàu hàng lạ đâm ngang. Bảy người rơi xuống biển, sáu người được tàu bạn TH-90456-TS vớt, riêng anh ⟦victim:Tô Văn Sóng⟧, 34 tuổi, thôn Thắng Phúc, đến nay chưa thấy.
Vợ anh, chị Trương Thị Nhàn, đang mang bầu tháng thứ bảy. Đồn Biên phòng Đa Lộc huy động 3 tàu, 41 người tìm kiếm.
Thuyền trưởng tàu bạn, ông ⟦informant:Viên Đình Lợi⟧, ghi nhớ được sơn đỏ ở mạn và mấy chữ số trên thân tàu hàng, đã cung cấp cho cơ quan điều tra.
Số cứu nạn hàng hải: kênh 16 VHF; trung tâm vùng I: 0225.3759.508. Đề nghị ngư dân mặc áo phao, mở máy giám sát hành trình 24/24h.

Thôn Hạ tổ chức cam kết "ba không, bốn biết" về chó thả rông
Sau vụ một con chó lai béc-giê cắn đứt dây cương làm ngựa thồ hoảng loạn giữa chợ phiên, thôn Hạ họp dân gấp. Ông Nịnh Văn Sình, trưởng thôn, nói: "Chó nhà thì giữ ở nhà, thả ra đường là không còn của nhà mình nữa".
Thống kê có 318 con chó, 76 con mèo; tỷ lệ tiêm dại 71%. Phạt chủ không rọ mõm 1–2 triệu đồng theo Nghị định 90/2017/NĐ-CP. Cán bộ thú y Lãnh Thị Vui đi tiêm tận nhà, 27.000 đ/mũi, hộ nghèo miễn phí.
Nhà có chó đã ký: Nịnh Thị Đào, Trạc A Sám, Chìu Văn Tài, Lỷ A Nhì, Phùn Cắm Múi… còn 21 hộ chưa ký, hẹn trước 30/9.
Ai bị chó cắn rửa vết thương 15 phút với xà phòng, ra trạm y tế ngay; đừng đắp lá hay tìm thầy lang.

Kẻ gian giả shipper
Mấy hôm nay trong tổ 31 rộ chuyện giả shipper. Chị ⟦victim:Diệp Mỹ Tiên⟧, thợ nối mi ở lô B chung cư Hiệp Tân, đang làm cho khách thì nghe gọi: "Chị ơi em để hàng chỗ bảo vệ, chuyển em 238 ngàn". Chuyển xong, họ gọi lại nói gửi nhầm số hội viên, tháng tới tự trừ 3 triệu rưỡi, muốn hủy vô ghtk-huyhoivien.online. Làm theo, chị mất thêm 19.600.000.
Hai số bọn nó xài là O7O3.29.8814 và 0921 005 667. Tiền vô Momo tên NGUYEN VAN T.

Tuyên dương bảo vệ dân phố nhận nuôi 2 cháu mồ côi
Hơn chín năm nay, căn nhà cấp bốn của ông Sái Văn Tường, tổ viên Tổ bảo vệ ANTT khu 6, có thêm hai cái tên trong sổ hộ khẩu. Ngày mẹ các cháu mất vì ung thư, ông hứa trước giường bệnh sẽ nuôi chúng nên người.
Lương tổ viên 1,8 triệu, ông chạy thêm xe lai, bà vợ Nhữ Thị Mùi nấu cỗ thuê. Cháu lớn nay đã là sinh viên năm hai Học viện Kỹ thuật Mật mã, cháu bé đang ôn thi vào trường nghề.
Tại hội nghị điển hình, bà Tiêu Lan Phương, Phó Chủ tịch Hội Bảo trợ, trao ông Tường kỷ niệm chương và sổ tiết kiệm 30 triệu. Ông gãi đầu: "Có gì đâu, thêm hai cái bát thôi mà".

Công an xã thu hồi tài sản, trả lại 14 con bò
"Mở chuồng thấy trống trơn, tôi ngồi bệt xuống đất", ông ⟦victim:Thành Ngọc Bằng⟧, người Chăm ở thôn Hữu Đức, nhớ lại buổi sáng mất đàn bò 14 con, gia tài cả đời.
Manh mối là vệt bánh xe tải và tờ hóa đơn đổ dầu rơi cạnh suối. Một ⟦informant:bà cụ chăn cừu có chòi sát đập Bà Râu⟧ nói đêm đó thấy xe tải mui bạt đậu tắt đèn. Rà camera ra chiếc 85C 071 26.
Bắt khẩn cấp Đạo Thanh Hùng (SN 1990) và Báo Văn Lượng (SN 1988). Đàn bò đã bị chở tới lò mổ Đồng Nai, may chưa làm thịt con nào.
Sáng mùng 3, các chiến sĩ áp tải đàn bò về. Trẻ con trong làng chạy theo sau như trẩy hội Katê.

Hướng dẫn: 6 bước xử lý khi lỡ chuyển tiền cho kẻ lừa đảo
1. Gọi ngay tổng đài ngân hàng mình yêu cầu tra soát, phong tỏa: Vietcombank 1900545413; BIDV 19009247; Agribank 1900558818; VietinBank 1900558868; MB 1900545426; Techcombank 1800588822.
2. Chụp màn hình biên lai, tin nhắn, hồ sơ Facebook/Zalo; đừng xóa.
3. Đổi mật khẩu, đăng xuất mọi thiết bị, gỡ ứng dụng lạ.
4. Tới Công an phường trong 24 giờ đầu, phòng tiếp dân mở cả thứ Bảy; mẫu đơn để sẵn ở kệ số 2.
5. Không tin "luật sư lấy lại tiền", "trung tâm an ninh mạng thu hồi vốn". Đó là lừa lần hai!
6. Kể cho người thân nghe. Xấu hổ không đáng, im lặng mới đáng sợ.
Soạn: tổ Tham mưu – Phùng Gia Ân, Viên Thị Phương Uyên. Ban hành kèm Công văn 431/CAP-TH ngày 03/10/2025.

Trao đổi cùng cử tri
Buổi tiếp xúc cử tri ngày 28/11 ở đình Trường Thọ có 94 người. Bà Đàm Thị Ngọc Diễm phàn nàn quán nhậu đường 9 hát karaoke tới 23 giờ. Ông Võ Minh Hoàng hỏi bao giờ gắn gờ giảm tốc trước cổng trường. Ông Châu Phước Lành đề nghị dẹp điểm tập kết xà bần lô 17. Chị Phùng Kim Yến xin thêm trụ nước chữa cháy hẻm 231.
Thượng tá Trịnh Ngọc Hân trả lời: từ đầu năm phạt 61 trường hợp gây ồn, tổng 87 triệu đồng; app "Công dân số TP" và 1022 nhận phản ánh, xử lý trong 48 giờ; trụ nước sẽ làm trước 20/1.
Ông Chủ tịch Lư Chấn Lợi xin khất gờ giảm tốc tới khi có ý kiến của Sở Xây dựng (văn bản 1172/UBND-KT đã gửi 6/11). Cử tri vỗ tay lúc ông nói "khất có ngày, không khất suông".

Phát hiện đường dây bán căn cước giả
Hai cán bộ trực nghi ngờ tấm thẻ mang tên Đồng Minh Hải vì hoa văn lem. Quét chip không phản hồi; tra số 031 088 014 556 thì ra người khác, bà ⟦victim:Bùi Thị Phượng Uyên⟧, đã báo mất giấy tờ hồi tháng 2 và từng bị mạo danh vay 70 triệu.
Kẻ dùng thẻ giả khai mua qua Telegram giá 4 triệu, chuyển vào thẻ 9704-0508-7713-4096. Trong ba lô còn 1 hộ chiếu số P01739264, 5 sim rác, 2 phôi bằng lái.
Anh ta là Trần Hoài Bắc, sinh 14 tháng 9 năm 1992, đang bị truy nã theo Quyết định số 08 ngày 11/1/2024 về tội trộm cắp.
Công an phường nhắc mỗi người: mất giấy thì khóa ngay trên VNeID, đừng gửi ảnh hai mặt thẻ qua Zalo cho thuê phòng, xin việc.

Chuyện vui cuối tuần: Bắt... trăn
"Alô 113 phải hông? Có con gì bự lắm trong bồn cầu nhà tui!" Đầu dây là giọng run run của anh Ngưu Bảo Toàn, hẻm 9 khu phố Chợ Đệm. Trung sĩ Đàm Quốc Huy với dân quân Lê Út Nhỏ chạy tới, thấy khúc đuôi hoa lốm đốm đang ngoe nguẩy. Con trăn nặng 6,8 ký, kiểm lâm nhận lúc 9 giờ.

Tưởng nhớ liệt sĩ Công an, tri ân gia đình chính sách
Sáng 27/7, đoàn phường dâng hương Nghĩa trang Trường Sơn rồi tới thăm mẹ Việt Nam anh hùng Trương Thị Khuê (98 tuổi), thương binh 1/4 Hồ Ngọc Ry, bệnh binh Cao Hữu Lực, vợ liệt sĩ Đoàn Thị Vịnh.
Tại nhà mẹ Khuê, bà Thái Thị Kim Anh, Phó Chủ tịch HĐND, gửi tặng chăn điện và 2 triệu đồng; Thiếu tá Lê Quang Mẫn sửa lại cái quạt trần, đoàn viên quét vôi hàng rào.
Mẹ nắm tay từng đứa: "Bây tới là mạ vui rồi, quà cáp chi". Mạ có hai con trai nằm lại ở Thành cổ năm 1972.
Tối cùng ngày, 1.200 ngọn nến thắp ở nghĩa trang phường, nơi yên nghỉ 417 liệt sĩ, 63 ngôi chưa rõ tên. Chương trình phát trên sóng FM 92,5 MHz.

Bắt giữ đối tượng cho vay nặng lãi qua app
Ngày nào con bé thu ngân ⟦victim:Ngô Hồng Gấm⟧ (tiệm trà sữa Mây, đối diện bến xe) cũng nhận ảnh thờ ghép mặt mình. Gấm vay app "VíNhanh" 2 triệu, sau 7 tháng thành 61 triệu. Cha Gấm, ông Ngô Tấn Ích, phải bán hai công vườn nhãn trả giùm con, đã trả 55 triệu.
Chúng gọi bằng sim rác 0588 301 117, 0523.64.9087, ngày 40–50 cuộc, réo cả số bàn của trường mầm non nơi em gái ⟦?victim:Gấm⟧ gửi con.
Công an tỉnh đã triệt phá, khởi tố 8 bị can. Người vay trả đủ gốc và lãi theo luật thì thôi, không ai có quyền khủng bố. Bị đe dọa hãy lưu bằng chứng, đừng trốn, đừng vay app khác đắp vào.

Tết trồng cây và tuyến đường hoa "An ninh – Xanh"
Ngày mùng 6, 86 người ra quân trồng 240 cây giáng hương, 900 khóm hoa giấy dọc tuyến đê Bến Cát dài 2,3 km. Tuyến có 12 biển tuyên truyền đèn led, 6 camera, 4 thùng thư tố giác.
Ông Thiều Quang Vụ, Bí thư chi bộ, tự tay đào hố, nói mỗi cây gắn với một gia đình: cây số 1 của cụ Hán Thị Liễu; số 2 ông Cấn Xuân Phương; số 3 bà Khiếu Thị Hợi; số 4 vợ chồng anh Doãn – chị Tơ; số 5 cháu nội ông Mạn.
Chi phí 64.200.000 đồng, ngân sách 20 triệu, dân góp 44,2 triệu, danh sách công khai ở bảng tin. Đồng chí Lều Thọ Đức, Trưởng Công an xã, ước lượng số vụ đổ trộm rác giảm còn một phần tư.

Cụ ông bị kẻ gian đánh thuốc
Ngồi xe buýt số 86 về bến Lương Yên, cụ ⟦victim:Khuất Hữu Tịnh⟧ được chàng trai lạ mời kẹo sâm. Tỉnh dậy ở nhà chờ thì túi vải đựng 12 triệu tiền mừng thọ và chiếc nhẫn hai chỉ không còn.
Cô ⟦informant:Âu Thị Hoàng Yến⟧, phụ xe, nhớ gã có nốt ruồi ở cằm và đã gõ ngay vào nhóm Zalo lái phụ xe, rồi cung cấp lời khai cho công an. Năm hôm sau gã lên đúng chuyến khác, bị giữ tại chỗ.
Kẻ gây án: Tào Minh Kha, 37 tuổi, ba tiền án, số căn cước 036.087.021.449. Nhẫn đã được tìm lại tại tiệm cầm đồ Thuận Phong.
Cụ ⟦?victim:Tịnh⟧ nay vẫn đi xe buýt, nhưng "ai mời gì cũng lắc".
`,
  `
Báo cáo kết quả tổ chức Ngày hội "Toàn dân bảo vệ an ninh Tổ quốc" năm 2025
Thực hiện Kế hoạch số 142/KH-BCĐ ngày 02/7/2025 của Ban Chỉ đạo 138 tỉnh, xã Phước Long tổ chức ngày hội tại 16/16 ấp và 3 cơ quan, trường học, với 6.240 lượt người dự, trong đó cấp trên về dự tại ấp Phước Thọ 2.
I. Thành phần: Ông Lâm Thành Sáo, Phó Bí thư Tỉnh ủy; Đại tá Phạm Tấn Vinh, Phó Giám đốc Công an tỉnh; bà Tăng Thị Ngọc Bích, Bí thư Đảng ủy xã; ông Huỳnh Văn Nguyện, Chủ tịch UBND xã; Hòa thượng Thạch Huôn; Mục sư Lê Thiện Tâm.
II. Nội dung: diễu hành xe loa 14 lượt; treo 46 băng rôn, 210 cờ; phát 3.800 tờ gấp; thi "Rung chuông vàng pháp luật" 120 em; giải bóng chuyền nam 8 đội; hội thi nấu bánh tét 16 ấp.
III. Khen thưởng: 06 tập thể: ấp Phước Thọ 2, ấp Vĩnh Mới, Hội CCB, Trường THPT Nguyễn Trung Trực, chùa Cosdon, HTX Lúa tôm. 15 cá nhân: Lê Văn Nhịn, Danh Hoàng Em, Trần Thị Bé Sáu, Thạch Thị Kim Pha Ni, Nguyễn Văn Lẫm, Quách Thị Ảnh, Phan Hữu Trí, Đỗ Thị Gái, Võ Văn Út Hết, Danh Thị Thùy Linh, Mã Chí Công, Lưu Văn Kiệt, Trịnh Hoài Vũ, Ngô Thị Trúc Mai, Khưu Quốc Đạt.
IV. Kinh phí: 187.650.000 đ (ngân sách 90.000.000; xã hội hóa 97.650.000), tồn quỹ 0 đ.
V. Hạn chế: âm thanh ấp Huê 1 bị hú; giấy khen ghi sai 02 họ tên, đã in lại; một số đại biểu về sớm.
Trên đây là báo cáo, kính đề nghị cấp trên xem xét.

Lật tẩy đối tượng chuyên lừa người mua xe cũ
"Xe em ở nhà dùng, biển tỉnh, giấy tờ đủ". Tin lời rao ấy, anh ⟦victim:Quàng Văn Ín⟧ ở bản Noong Bua ôm 38 triệu xuống chợ trung tâm mua chiếc SH Mode. Đổi chủ mới hay số khung bị đục, giấy đăng ký làm giả. Xe thật mang biển 27B1-740.88 thuộc về anh ⟦victim:Cà Văn Pẩu⟧, bị mất từ tháng 5.
Kẻ bán là Đèo Văn Chựa, sinh năm 1994, dùng hai số điện thoại 0868-114-903 và 096.98.73.115 để đăng tin ở các hội nhóm.
Muốn mua xe cũ: tra phạt nguội ở csgt.vn, đối chiếu số khung, cùng chủ xe ra Công an xã làm giấy, không giao tiền ngoài quán nước.

Chương trình "Cùng bạn tới trường an toàn"
Sáng thứ Sáu, 214 mũ bảo hiểm đạt chuẩn QCVN 2:2021/BKHCN được trao cho học sinh Trường PTDT bán trú Tiểu học Pa Ủ, món quà từ quỹ "Áo ấm biên cương" và cửa hàng xe máy Hùng Hạnh.
Chị Bá Thị Thu, đại diện quỹ, cùng Thiếu tá Pờ Hừ Xá, Trung úy Ly Gia Mờ, thầy hiệu trưởng Vàng Lòng Tư tập cho các em đội mũ, cài quai, băng qua cầu treo từng hàng một.
Mô hình cổng trường an toàn có 7 biển, 2 gờ giảm tốc; đội cờ đỏ gồm 12 em lớp 5 trực luân phiên. Năm học trước trường không có em nào bị tai nạn trên đường tới lớp.
Ông Giàng Pó Chừ, phụ huynh, tặng đội cờ đỏ một rổ mận. Đại biểu ăn trưa với các em: cơm trắng, thịt rim, canh cải.
Danh sách trao mũ theo khối: khối 1: 39 chiếc; khối 2: 44; khối 3: 41; khối 4: 47; khối 5: 43. Mũ cỡ S và M, giá 118.000 đồng/chiếc, hóa đơn điện tử ký hiệu C25MHH số 00002291, đơn vị bán là Công ty TNHH Nhựa Chí Thành (MST 0302553873).
Thầy Vàng Lòng Tư cho biết trường có 6 điểm lẻ, điểm xa nhất cách 17 km đường đất. Buổi sáng mùa đông, các cô Lò Thị Hoài, Khoàng Mì Sa, Chu Xé Lù đốt đuốc đón học trò ở đầu cầu. Có phụ huynh chở bốn con trên một xe, công an không phạt ngay mà ký giao ước: chuyến đầu chở hai, quay lại chở hai.
Cuối buổi, đoàn phát cho phụ huynh tờ gấp hai thứ tiếng. Tờ gấp nhắc: trẻ từ 6 tuổi phải đội mũ; không giao xe cho con chưa đủ 16; đèo con nhỏ phải có đai; xuống dốc đi số 1, không tắt máy; gặp sương mù bật đèn, bấm còi từng hồi; qua ngầm tràn nước quá nửa bánh thì dừng. Số cứu hộ giao thông tỉnh 0213.3876.205.
Xe chở quà mang biển số 29B-417.93 bị sa lầy ở Km 9, được 40 người bản Mu Chi kéo lên trong một giờ rưỡi, không ai lấy tiền.

Tiệm vàng bị cướp giữa trưa
12h18 ngày 5/12, kẻ bịt mặt cầm súng nhựa xông vào tiệm vàng Kim Phụng, số 44 đường Phan Đình Phùng, phường Mỹ Tho. Chủ tiệm, bà ⟦victim:Phù Tú Anh⟧, bị xịt hơi cay, mất khay nhẫn 37 chỉ.
Hắn phóng lên xe Air Blade che biển bằng khẩu trang. Một ⟦informant:chú chạy ba gác hay đậu trước hẻm chùa Ông⟧ đọc được bốn số cuối 66.19, rượt theo hơn cây số rồi báo cho tổ tuần tra.
Ráp bốn số với dữ liệu, công an ra chiếc 63B9-066.19 của Đinh Khắc Vũ, sn 1996. Bắt lúc 16h50 tại vườn sầu riêng bà con của hắn.
Công an phường yêu cầu 19 tiệm vàng trên địa bàn nối nút bấm khẩn với trực ban, lắp cửa kính hai lớp trước 31/12. Buổi tập huấn kế tiếp do Đại úy Tạ Tường Vi hướng dẫn.

Loa xã: Thông báo về tiền điện, tiền nước giả
Alô, alô! Kính thưa bà con khối Tân Sơn, Tân Thủy, Tân Hải. Hôm qua bác Phan Bá Ngoạn khối Tân Thủy mang tờ 500 nghìn đi mua phân, cửa hàng soi đèn mới biết bạc giả, may mà chưa ai mất mát gì nhiều.
Tiền giả 500 nghìn đợt này có số seri trùng nhau, mực mờ, vò vào thì nhàu chứ không đàn hồi, cửa sổ nhỏ không thấy chữ VND. Ai cầm phải xin đem nộp ngay, đừng tiêu tiếp; người tiêu thụ tiền giả biết mà vẫn dùng bị xử lý theo Điều 207 Bộ luật Hình sự.
Ban quản lý chợ đặt máy soi ở quầy số 5, cô Thềm trông coi, ai muốn soi cứ mang ra, không mất phí. Bản tin này đọc ba lần trong ngày: 5h15, 11h và 17h. Người đọc: Lê Thị Quỳnh Giao. Xin cảm ơn.

Phụ nữ cơ sở giúp nhau chống "tín dụng đen"
Chi hội phụ nữ khối phố Bàu Sen lập tổ tiết kiệm xoay vòng 30 chị, mỗi chị 200.000 đ/tháng, gỡ được 11 hộ khỏi cảnh vay nóng.
Chị Ngô Thị Mỹ Dung, chi hội trưởng, nhắc chuyện năm kia: cô bán bánh xèo vay 5 triệu góp ngày, không trả kịp, bị đứng canh hàng suốt tuần. "Tui đi mượn quỹ trả giùm cho nó, xong nó ngồi đúc bánh xèo đãi cả tổ".
Hội đã làm cầu nối cho vay 1,34 tỷ đồng từ Ngân hàng CSXH cho 27 hội viên: Trần Thị Sang 50 triệu nuôi gà, Nguyễn Thị Bích Cầm 80 triệu mở tiệm may, Lê Thị Hiên 30 triệu mua máy xay bột, Huỳnh Thị Lợi 100 triệu học nghề XKLĐ cho con...
Công an phường bóc 2.163 tờ quảng cáo cho vay, đề nghị nhà mạng khóa 74 số. Mẫu đơn tố giác lấy ở nhà bà Dung hoặc tải trên trang điện tử phường.

Mất con vì bạn mạng
Đêm 19/9, nhà ông Kha phát hiện con gái ⟦?victim,minor:Sầm Ngọc Diệp⟧ (sinh năm 2010) trèo cửa sổ đi mất, để lại mảnh giấy "con đi làm kiếm tiền trả nợ cho mẹ". Em học lớp 9 Trường THCS Đồng Mỏ, mặc áo khoác trắng, mang ba lô in hình mèo.
Bạn thân của em, cháu ⟦informant:Nông Bích Trà⟧, sau nửa ngày mới dám nói ⟦?minor,?victim:Diệp⟧ quen một anh trên game, hẹn gặp ở bến xe Mỹ Đình. Nhờ vậy tổ công tác đón được em lúc 10h15, ngay khi em vừa bước xuống xe biển 12B-009.47.
Gã thanh niên 24 tuổi bị giữ để làm rõ. Thượng úy Hứa Viết Tụng ngồi cùng ba người nhà suốt chuyến về, bảo bố em: "Cháu không hư, cháu thương mẹ".

Chấp hành án treo, về làng thành tổ trưởng
Mười hai năm trước Rơ Ô Nhơn theo bạn đi chặt trộm gỗ hương, lãnh án 30 tháng tù treo. Ngày đó anh không dám nhìn ai. Bây giờ ai vào buôn Ma Hing cũng được chỉ tới nhà anh, căn nhà có vườn cà phê tái canh 1,8 ha, thu mỗi năm hơn 5 tấn nhân.
Công an xã phân công Thiếu tá Nay Soai kèm anh, Hội Nông dân cho vay 100 triệu. Trả án xong anh xin vào Tổ tự quản bảo vệ rừng, ba năm liền chỉ tổ bắt 6 xe độ chế.
"Rừng tha cho mình rồi, mình giữ rừng", Nhơn nói với 43 người vừa hết hạn cải tạo ngồi nghe trong buổi gặp mặt hôm 11/10.
Tới dự: ông Kpă Thuyên (Chủ tịch UBND xã), bà Ksor H'Lâm, Trung tá Đinh Xuân Nhất, cùng các già làng Rah Lan Hlam, Siu Blơi, Kpă Pual.

⏰ NHẮC NHẸ: ĐỔI GIẤY PHÉP LÁI XE
Các bác ơi, giấy phép lái xe bằng giấy bìa vẫn dùng được nhé, đừng nghe đồn mà chen nhau xếp hàng!!! Từ 1/3/2025 việc cấp đổi do Công an làm. Bác nào bằng hạng A1 cấp trước 1/1/2025 cứ dùng bình thường. Bằng hết hạn dưới 1 năm: thi lại lý thuyết. Quá 1 năm: thi cả hai phần.
Điểm tiếp nhận gần nhất: số 6 Nguyễn Công Trứ, cửa số 4. Anh Trọng, chị Bảo Hân trực sáng; anh Cừ trực chiều.

Lừa bán đất nghĩa trang
Cần phần mộ cho mẹ, anh ⟦victim:Kiên Sóc Phia⟧ tìm tới quảng cáo "Công viên an lạc Vĩnh Hằng" của Công ty TNHH Thiên Phúc Gia (giấy CNĐKDN 1501129460). Đặt cọc 72 triệu, anh được đưa đi coi một khoảnh đất ruộng cắm cờ.
Khi Sở Nông nghiệp và Môi trường xác nhận dự án không tồn tại, anh ⟦?victim:Phia⟧ mới hay 40 gia đình khác cũng mất cọc, trong đó có cô ruột anh là bà ⟦victim:Kiên Thị Sà Vane⟧ mất 144 triệu.
Người thu tiền là Lê Hoàng Trác, sinh ngày 30/4/1985, dùng số tài khoản 070.1000.887.4412 và giao thẻ ATM 9704 3655 1290 4471 006 cho em vợ rút.
Tra quy hoạch miễn phí ở phòng Kinh tế xã (phòng 12, dãy B), gặp ông Triệu Quốc Hảo hoặc gọi 1022.

Hội thi "Tìm hiểu pháp luật về dân quân tự vệ"
Tám đội thi, mỗi đội 5 người, trải qua phần chào hỏi, hiểu biết, xử lý tình huống, năng khiếu. Tình huống hóc nhất: phát hiện flycam lạ trên trụ sở, dân quân phải làm gì? Đội thôn Nội Doi trả lời: giữ nguyên hiện trường, chụp ảnh, báo chỉ huy, không tự ý bắn hạ.
Giải nhất: Nội Doi (đội trưởng Ngô Văn Khích); nhì: Tăng Long (Nguyễn Đức Tường); ba: Vân Trại và Hữu Chấp. Giải cá nhân: chị Cao Thị Khuyên, anh Lại Trung Dũng, bác Ngọ Văn Chúc cao tuổi nhất, 58.
Ban giám khảo gồm Trung tá Mẫn Bá Sâm, thầy Khổng Văn Tạc, luật sư Diêm Thế Cường, nhạc sĩ Quý Lãm.
Tổng giải thưởng 21 triệu 400 nghìn. Kết quả sẽ báo cáo Ban CHQS tỉnh theo hướng dẫn số 905/HD-BCH trước ngày 25.

Cứu sống người phụ nữ định nhảy cầu
23h40 đêm 11/4, hai cán bộ tuần tra cầu Bến Thủy thấy chị ⟦victim:Hồ Thị Phương Liên⟧ bước qua lan can. Chị là nhân viên bán quần áo, bị lừa cọc mua căn hộ 400 triệu vay mượn của người nhà rồi bị tài khoản "Luật sư Khôi Nguyên" lừa thêm 50 triệu "lấy lại vốn". Trong túi chị có tờ giấy ghi số 0981 57 59 03 của kẻ xưng luật sư.
Trung úy Hoàng Trọng Khanh níu áo kéo vào, Hạ sĩ Bùi Văn Tiệp ngồi dỗ chừng nửa tiếng. Sáng ra Hội Phụ nữ nhận hướng dẫn chị khai báo, mẹ chị từ quê ra.
Ai đang bế tắc xin gọi đường dây nóng Ngày Mai 096 306 1414 hoặc người tin cậy. Mất tiền là mất tiền, sống tiếp rồi có tiền.
Mở rộng vụ việc, trang "văn phòng luật" http://luatsu-thuhoivon.asia/khoi-nguyen và thẻ nhận tiền 9704-4800-6129-3377 đã được chuyển sang cơ quan điều tra.

Nhà trường nói không với thuốc lá điện tử
Tại Trường THPT Tây Nam, Trung tá Mông Thị Hà đặt lên bàn 34 thiết bị "vape hình hộp sữa, hình son" vừa thu giữ, đọc kết quả giám định chứa ADB-BUTINACA. Cả sân trường im phăng phắc.
Kể từ Nghị quyết 173/2024/QH15 cấm sản xuất, kinh doanh, sử dụng thuốc lá điện tử, trường có 9 em tự giác giao nộp và được tư vấn tâm lý, không ghi học bạ. Em Trần Gia Phát, bí thư lớp 12C1, đọc lời hứa thay mặt 1.186 bạn.
Thầy hiệu trưởng Lương Xuân Thám, cô Đỗ Cẩm Tú (giám thị), bác bảo vệ Vũ Đình Sự, ông Trần Ngọc Bảo (Hội cha mẹ học sinh) ký quy chế phối hợp số 07/QCPH.
Phạt bán hàng cấm cho trẻ vị thành niên đến 50 triệu, nặng thì hình sự; ai biết nơi bán xin mách tổ 138 của phường, đều giữ kín.

Biên bản hòa giải mâu thuẫn tại thôn Đá Bạc
Hôm nay ngày 21/6/2025 tại nhà văn hóa thôn gồm có: ông Trần Quang Vượng – trưởng thôn, bà Phùn Thị Kim – Hội PN, đ/c Hoàng Văn Pẻn – CAX, bên A là anh Ninh Văn Sáng, bên B là vợ anh: chị ⟦victim:Tằng Thị Mằn⟧.
Chị ⟦?victim:Mằn⟧ trình bày: ngày 17/6 anh Sáng uống rượu ở đám giỗ về chửi bới, tát chị 3 cái, ném mâm cơm vỡ chậu, trước đó cũng đã 2 lần. Chị không muốn ly hôn vì 3 con nhỏ, chỉ mong anh bỏ rượu.
Anh Sáng thừa nhận, xin lỗi vợ, hứa trước tổ không tái phạm, nộp điện thoại cho vợ quản tiền 3 tháng.
Tổ ra quyết định phân công bà Kim theo dõi, hằng tuần báo về. Nếu tái phạm sẽ chuyển hồ sơ xử lý hành chính 5 đến 10 triệu đồng. Biên bản lập 4 bản, các bên nghe lại đồng ý, ký.

Vận hành điểm tiếp dân lưu động trên xuồng
Ở cù lao Tân Phong không phải nhà nào cũng qua được sông. Nên thứ Năm hằng tuần, xuồng công vụ mang số hiệu CA-63-017 chở hai cán bộ, một máy in, một máy lấy vân tay ghé bốn bến: Cồn Lác, Bến Đò Trên, Rạch Ông Hổ, Miễu Bà.
Tám tháng, xuồng đã làm 1.038 thẻ căn cước, 267 lượt khai tạm trú, 54 giấy khai sinh trễ hạn. Có ông cụ 91 tuổi đòi mặc áo dài mới chịu chụp, có bà má đem cặp vịt biếu mà không ai nhận.
"Dân không tới trụ sở thì trụ sở tới dân", Trung tá Tăng Tấn Nghiệm, Trưởng Công an xã, nói gọn. Anh lái xuồng là Trần Văn Cà Na, dân quân cơ động.
Mô hình được chọn trình bày tại hội nghị toàn tỉnh ngày 18/12, hội trường 300 chỗ, tầng 5.

Phá án vụ cướp tiền của tài xế công nghệ
Nhận cuốc xe lúc 1h sáng ở đường Mai Chí Thọ, tài xế ⟦victim:Tống Đức Hoạt⟧ (mã tài xế 7718204) bị hai khách kề dao vào cổ, lấy điện thoại, 4,6 triệu và chiếc xe 59X3 - 884.60.
Thoát ra, anh chạy bộ vào trạm xăng kêu cứu. Nhân viên ca đêm trạm xăng số 12 tên ⟦informant:Ri⟧ bấm gọi 113, sau đó nộp cả đoạn ghi hình chiếc balo của hung thủ.
Hai kẻ kia, Hoàng Gia Bảo và Dư Chí Hiếu, cùng 19 tuổi, đã bị bắt tại Bình Dương cũ cùng xe tang vật. Hãng xe treo thưởng 10 triệu.
Lời khuyên cho anh em công nghệ: chia sẻ hành trình cho người thân, bật nút SOS, không đi vào đường cụt, không mặc cả với dao.

Giao lưu kết nghĩa hai bên biên giới
Đoàn đại biểu xã Lao Bảo thăm cụm bản Đensavan, huyện Sê Pôn (Lào) nhân kỷ niệm 63 năm ngày thiết lập quan hệ ngoại giao (5/9/1962 – 5/9/2025). Ông Hồ Sỹ Cường, Chủ tịch UBND xã, tặng bạn 2 tấn gạo, 100 cặp sách; trưởng bản Bun Thăn Phômmavông trao lại chiếc khèn.
Hai bên thống nhất: không cho người vượt biên trái phép, mở 12 nhóm Zalo trao đổi nhanh; họp luân phiên mỗi quý; phối hợp truy bắt đối tượng mua bán ma túy qua sông Sê Pôn.
Đồn Biên phòng cửa khẩu quốc tế Lao Bảo do Trung tá Cao Thế Bình Minh làm trưởng đoàn đã cấp 6.412 lượt giấy thông hành. Chị Hồ Thị Na, thôn Ka Tăng, múa hát bài "Tình Việt Lào" cùng các mế bên kia.
Phiên chợ biên giới họp vào chủ nhật cuối tháng; hàng hóa dưới 2 triệu đồng/người/ngày được miễn thuế.

Ai làm rơi?
Sáng nay ra đồng bón phân, cô Đinh Thị Bới (đội 6) nhặt được 1 chùm chìa khóa xe, 1 thẻ ATM 9704 2292 0845 1837 in tên PHAM THI YEN NHI và hóa đơn mua thuốc trừ sâu ghi số điện thoại 0364.250.117. Gọi số này mà thuê bao. Đồ gửi ở nhà trưởng thôn Bùi Huy Quát, ai quen chị Nhi báo giúp.

Công an phường gặp mặt 52 người có uy tín
"Trăm nghe không bằng một thấy, trăm thấy không bằng một nói thật", nghệ nhân ưu tú Sầm Văn Bình mở lời như thế khi bắt tay từng cán bộ. Phòng họp hôm 28/12 chật kín người cao tuổi, có bác quấn khăn piêu, bác đội khăn xếp.
Báo cáo năm: 33 người có uy tín tham gia giải quyết 48 việc mâu thuẫn đất rừng; ông Lương Khắc Thanh giảng hòa được hai bản về máng nước; bà Hà Thị Khằm vận động 3 gia đình cho con trai đi cai nghiện tự nguyện.
Thưởng Tết: mỗi người 600.000 đồng, quyển lịch, cân chè. Riêng cụ Lo Khăm Vinh, 90 tuổi, được tặng chăn len.
Phó Chủ tịch Vi Lưu Bình xin lỗi vì phụ cấp quý III chậm 22 ngày, hứa chi trước rằm tháng Chạp theo Quyết định 28/2023/QĐ-TTg.

Tài khoản giả mạo Chủ tịch Hội xin tiền cứu trợ lũ
Trong mấy ngày nước lên, trên Facebook xuất hiện trang "Hội Chữ thập đỏ xã Kỳ Xuân" giả. Kẻ gian xin ủng hộ qua tài khoản 3312-0500-91826 VPBank, mã QR tự chế, đường dẫn www.cuutro-kyxuan.org/donate, số 0848.55 33 20.
Tin rằng thật, chị ⟦victim:Dương Thị Cúc Phương⟧ (kiều bào ở Ba Lan) gửi 15 triệu; nhóm thiện nguyện Hướng Dương của anh ⟦victim:Lê Trung Kiểm⟧ gửi 27 triệu.
Chủ tịch Hội thật, bà Hoàng Thị Vệ, khẳng định không mở quyên góp mạng; mọi đóng góp tiếp nhận tại nhà văn hóa hoặc tài khoản kho bạc của xã công bố trên cổng kyxuan.hatinh.gov.vn.
Công an đã vô hiệu hóa trang giả sau 9 giờ báo cáo, mời hợp tác điều tra.

Sống chung với rẫy xa: mô hình "Tổ đội giữ rẫy" của buôn Kmrơng
Mùa cà phê chín, cả buôn Kmrơng Prong A gần như ngủ ngoài rẫy. Năm 2022 cả buôn mất chừng 9 tấn quả tươi vì bị tuốt trộm; năm nay, tính tới 20/11, chưa mất bao nào.
Bí quyết là 8 tổ, mỗi tổ 12 nhà có rẫy kề nhau, góp tiền mua bộ đàm, đèn pha, mỗi đêm bốn người đi vòng. Tổ trưởng các tổ lần lượt là Y Bhăn Ayŭn, Y Rô Mlô, H'Bliăk Niê, Y Phôn Êban, Ama Luyến, Y Kuê Byă, Aduôn Hằng, Trịnh Xuân Bách.
Đại úy Y Lêm Kbuôr soạn bản quy ước song ngữ gồm 7 điều, điều cuối cùng viết: "Bắt được kẻ trộm thì không được trói vào gốc cây, không được đánh".
Đại lý Hồng Phát cam kết không thu mua quả xanh, quả ướt của người lạ, ai bán phải ghi sổ. Giá cà phê sáng nay 118.400 đ/kg. Mùa sau mô hình sẽ mở thêm cho sầu riêng và hồ tiêu.

Tin buồn trên quốc lộ 4D
Xe khách 24F-003.19 mất phanh khi đổ đèo Ô Quý Hồ lúc 4h55 ngày 23/3, lao vào vách đá. Nạn nhân tử vong là bà ⟦victim:Vàng Thị Dở⟧ (1961) và anh ⟦victim:Đặng Tòn Phin⟧; bị thương nặng có cháu ⟦?victim,minor:Tẩn Lở Pết⟧ mới 8 tuổi cùng mẹ là chị ⟦victim:Tẩn Mùi Chiệp⟧.
Bà con thôn Gia Khấu nghe tiếng va đập đã mang dao phá cửa kính, khiêng người bằng cánh cửa. Bác sĩ Lồ Văn Chính mổ liền ba ca tới 14 giờ.
Lái xe âm tính ma túy, nồng độ cồn bằng không, có bằng hạng D. Ban An toàn giao thông đã hỗ trợ gia đình người mất 5 triệu, người bị thương 2 triệu.

Cảnh báo trò "trúng thưởng tri ân" ở chợ phiên
Cuối tháng 10, một đoàn xưng Công ty Tập đoàn Gia dụng Nhật Minh (MST 0109977460) mượn nhà văn hóa mở hội thảo tặng chảo, tặng mì chính. Ngày thứ ba họ đổi giọng: ai mua máy lọc "ion đất hiếm" 8,9 triệu hôm sau được hoàn tiền.
Cụ ⟦victim:Nguyễn Thị Chanh⟧ mang cả tiền phúng viếng cụ ông đi mua hai cái. Ông ⟦victim:Bàng Văn Lưỡng⟧, thương binh, bán con lợn nái. Hôm sau đoàn không quay lại.
Phóng viên tới văn phòng ở tầng 3, lô BT5-12, chỉ gặp cửa khóa. Điện thoại trên phiếu bảo hành là 0246 68 30 917, xe chở hàng 29H-771.26.
Trưởng thôn Bàng Công Hựu nhận khuyết điểm vì cho mượn hội trường mà chưa hỏi xã. Từ nay muốn hội thảo bán hàng phải có thông báo của Sở Công Thương.
Tương tự, tháng trước ở thôn Nội, nhóm "bác sĩ quân y" bán sâm giả thu của mỗi cụ từ 1,2 đến 4 triệu. Người dẫn chương trình của nhóm ấy, Mầu Thị Thắm, sinh năm 1988, nay bị nhận ra trong chính đoàn của Nhật Minh.
Năm dấu hiệu nhận diện: một là tặng quà rẻ tiền liền mấy ngày; hai là chỉ mời người trên 55 tuổi; ba là khóa cửa, cấm quay phim; bốn là gọi người già bằng bố, bằng mẹ; năm là hóa đơn không mã số thuế hoặc mã số thuế không tra ra.
Đội Quản lý thị trường số 4 (ông Lăng Khắc Thịnh, bà Dương Thùy Chi) đã lấy mẫu máy lọc, kết luận trong ruột chỉ có sỏi, than tre và một nam châm; giá nhập khoảng 410.000 đồng/chiếc.
Hội Người cao tuổi lập "Tổ mắt sáng" năm cụ: cụ Hoạch, cụ Nghị, cụ Bính, cụ Thuận, cụ Lành, ngồi hàng đầu mọi buổi hội thảo và có quyền hỏi giấy phép. Tuần rồi cụ Lành mới hỏi một câu, cả đoàn bán chăn điện đã thu dọn ra về.

Phỏng vấn nhanh Trưởng Công an xã về 60 ngày làm căn cước cho kiều bào
– Thưa anh, vì sao xã miền biển mà lại có nhiều bà con về làm? – Trung tá Kiều Công Sơn: Quê mình có 3.100 người đang ở Campuchia, Đài Loan, Úc. Hè là họ về giỗ.
– Khó nhất? – Giấy khai sinh chế độ cũ, tên viết tiếng Pháp, có cụ tên "Liên" ghi "Lieng". Tôi phải chạy sang sở tư pháp bốn chuyến.
– Kỷ niệm? – Bà Đào Lê Marguerite, 79 tuổi, cầm thẻ đứng hôn. Bà xa quê từ 1968.
– Làm được bao nhiêu? – 212 giấy chứng nhận căn cước, 96 thẻ, còn treo 17 hồ sơ thiếu xác minh.
– Sắp tới? – Dán mã QR ở sân bay, quầy số 4; mở hộp thư riêng xanuoc@angiang.gov.vn; trực cả thứ Bảy, giờ 7h–11h.
Người thực hiện: Bích Trâm – ảnh: Hoàng Sơn.

Hai ông cháu bị chó dữ tấn công
Chiều 4/2, khi đi lễ đền về, ông ⟦victim:Doãn Huy Thược⟧, phố Cầu Gừng, cùng cháu nội ⟦?victim,minor:Doãn Gia Huy⟧ (lớp 2A2) bị hai con pitbull nhà hàng xóm xổng chuồng lao ra cắn. Cháu bé khâu 17 mũi vùng vai, ông mất một ngón tay. Công an phường đã tạm giữ hai con chó, mời chủ nuôi lên làm việc.

Đường dây mua bán tài khoản ngân hàng của sinh viên
"Cho thuê tài khoản mỗi tháng 800 ngàn, không làm gì cũng có tiền". 17 sinh viên ở làng đại học đã nhận lời. Số tài khoản 8866.1903.7240 ACB và 1150 0284 9936 Vietinbank do hai em trong số đó mở đã hút 3,2 tỷ tiền lừa đảo chỉ trong 9 ngày.
Tổ chức đường dây là Mai Phước Khang, số CCCD 094 099 013 227, sinh 1999, cùng bạn gái Nghê Thiên Thảo. Bị bắt ở phòng trọ 3C, chúng có 46 sim, 29 thẻ, 11 điện thoại.
Cho thuê, bán tài khoản bị phạt 40–50 triệu đồng (từ 1 đến dưới 10 tài khoản), trên mức ấy đi tù. Dữ liệu mở tài khoản có trong cơ sở của SIMO, che giấu không được.
Bí thư Đoàn trường Phan Lê Tường Quân nói sẽ đưa nội dung này vào tuần sinh hoạt công dân, 6.000 tân sinh viên.

Thơ tuyên truyền hò khoan: Đừng nghe lời kẻ gian
(Gửi đọc giờ nghỉ trưa, lời: Nguyễn Đình Hoành, diễn: CLB đàn hát dân ca xã Lệ Thủy)
"Hò ơ… Điện thoại reng hai ba tiếng
Xưng công an mà nói giọng lạ tai
Dọa bắt, dọa giam hôm ni hôm mai
Ai ơi bình tĩnh, hỏi lại người ngoài rồi hay
Hò khoan… Chớ bấm đường link lạ
Chớ đọc mã OTP cho ai
Tiền mình chắt bóp lâu dài
Ngủ một đêm đã thấy bay vô túi người ta…"
Xướng: Võ Thị Nhài, Lê Tất Đạt. Đàn: bác Phạm Cả. Bài được phát lúc 11h15 các ngày chẵn, tốc độ chậm để ông bà dễ nhớ. Góp ý gửi về ban văn hóa, phòng 9, cầu thang bên trái. Tổng đài báo lừa đảo: 156. Thượng úy Dương Đình Thạo làm tổ trưởng tổ đưa bài đi diễn ở 21 thôn.

Triệt xóa điểm bán ma túy trong quán bi-a
Hơn hai tháng bà con trong con hẻm cụt chịu cảnh thanh niên ra vô hút hít. Rồi một tờ giấy gấp tư bỏ vô thùng thư, do chị thợ may ⟦informant:Hồ Thị Én⟧ viết, vẽ cả sơ đồ lối sau. Chị là người duy nhất có cửa sổ trông xuống sân quán.
Đúng 1h50 ngày 30/9, ba mũi xông vào, thu 41,6 gam đá, 3 cân tiểu ly, 21 triệu tiền mặt. Bắt Cù Xuân Vịnh, sinh năm 1978 (ba tiền án), hai chân rết là D.K.L và T.M.
Ông Đồng Sĩ Nguyên Trực, trưởng khu phố, kể bà con nấu chè đậu đãi tổ công tác, mà anh em chưa kịp ăn đã đi tiếp ca khác.
Người tố giác tội phạm có quyền được bảo vệ theo Điều 56 và chương XXXIV Bộ luật Tố tụng hình sự.

Bản Đôn họp xét hộ gương mẫu
Tối mùng 3, lửa bập bùng giữa sân nhà dài. Già làng Y Thịnh Ênuôl hỏi từng nhà: có con bỏ học không, có đi săn thú không, có say rồi lấy xe không. Ai chưa tốt cả buôn cười rồi giơ tay.
Kết quả: 71/88 hộ đạt gương mẫu; ba hộ "nợ" vì cho con nghỉ học là hộ Y Nuk, hộ H'Pling, hộ Y Kham Knul; tất cả hứa sang học kỳ hai cho đi lại.
Chủ tịch xã Trần Đình Hiệp, Thiếu tá Lê Viết Tảo, bà H'Mai Hra dự. Cuối buổi, voi già tên Khăm Phanh được dắt ra cho bà con chụp ảnh, không cưỡi nữa theo cam kết bảo vệ voi 2021.
Phần thưởng mỗi hộ: 1 chăn, 2 kg muối iốt, 1 cái lịch bloc. Tổng kinh phí 26,4 triệu trích từ quỹ xã hội hóa.

Lừa đảo "sửa lỗi VNeID"
Bác ⟦victim:Trịnh Xuân Uy⟧ (cựu lái tàu, nay phụ con bán phở góc Ngã Sáu) kể lại trong buổi sinh hoạt chi bộ để anh em tránh: hôm 13/11 gã tự xưng đại úy Hùng gọi vào máy bàn, kêu bác mở Zalo nhận file https://vneid-dinhdanh.com/cai-dat.apk. Điện thoại đơ, tối ra thấy lương hưu và 186 triệu tiết kiệm đi sạch, chạy vào số 19 0567 3812 4471.
Số hiện lên máy: 02499982031, nhắn tin qua 0 7 9 2 - 1 4 8 - 0 3 6.
App VNeID chỉ có trên CH Play, App Store, không có bản .apk. Cán bộ không làm việc qua gọi video.
Bác ⟦?victim:Uy⟧ xin mọi người đừng giễu bác, để bác đi hết 12 chi bộ kể chuyện này.

Sơ kết phong trào "Tiếng mõ an ninh"
Ở xã đảo Ngọc Vừng, mõ tre vẫn là phương tiện báo động hiệu quả vì bão hay mất sóng, mất điện. 7 tổ mõ với 35 thành viên. Ông Bùi Bá Phát, 66 tuổi, thợ câu mực, được bầu làm "vua mõ" ba lần liền.
Ký hiệu: 3 tiếng dài – có tàu lạ; 5 tiếng ngắn – người gặp nạn; dồn dập – cháy; một tiếng một, cách 3 giây – họp thôn.
Năm qua mõ đã gọi 57 lượt người cứu 4 tàu mắc cạn, báo tàu giã cào trái phép 6 lần. Ngoài ra xã có mạng loa không dây 16 cụm, bộ đàm 14 máy, nhóm Zalo 5 thôn.
Thủ tục khai báo tạm vắng cho khách chờ bão: gọi cho ông Quỳnh "đèn biển", trạm liên lạc kênh 9. Ngày 26/8, đồng chí Nguyễn Thị Ngân Hoài, Phó Chủ tịch UBND đặc khu, trao giấy khen cho ông Phát, anh Tô Quang Tuyên, chị Phạm Thị Nắng và em bé gõ mõ nhỏ nhất đội là ⟦?minor,?victim:Bùi Bảo An⟧.

Chồng bị giam, vợ nhận "quà": lừa chạy án
Ba ngày sau khi chồng bị tạm giữ vì đánh bạc, chị ⟦victim:Lò Thị Mai Xuân⟧ bán chè ở bến xe nhận lời một phụ nữ tự giới thiệu là "em vợ của sếp". Chị trao 160 triệu trong hai túi thổ cẩm, phía sau nhà hàng Hoa Ban Trắng, không giấy tờ.
⟦informant:Cô hầu bàn trẻ hay mặc áo cóm xanh⟧ của nhà hàng nghe loáng thoáng hai chữ "chạy án", đã chép tên và biển xe 26A-210.36 cho Công an phường.
Người đàn bà đó là Cầm Thị Ngoan (SN 1979), không quen biết ai trong ngành. Tới nay đã hoàn trả 112 triệu.
Trung tá Quàng Thanh Huyền nhấn mạnh: không ai bán được công lý, kẻ hứa chạy chính là kẻ lừa. Việc của thân nhân là thuê luật sư hoặc gọi Trung tâm Trợ giúp pháp lý 0212 3858 117 để được miễn phí nếu là hộ nghèo, người dân tộc ở vùng khó khăn.

Công an xã thay mẹ cha dắt em đến trường
Đề án "Con nuôi Công an xã" tại Tân Hưng nhận đỡ đầu bảy em tới năm 18 tuổi, mỗi tháng 500.000 đồng, sách vở, hai bộ áo quần. Trung tá Thái Mạnh Thường nói: "Ngày trao tiền không quan trọng bằng ngày ngồi học chung".
Trường hợp em ⟦?victim,minor:Châu Thị Bé Ngoan⟧ 11 tuổi khiến nhiều người rơm rớm. Ba mất vì điện giật, mẹ bỏ đi, em sống với bà ngoại bị lòa trong chòi giữ vịt. Em ⟦?victim,minor:Lý Minh Quí⟧ học lớp 3, sanh thiếu tháng, đi lại khó khăn, mỗi sáng Hạ sĩ Kim Sô Phol chở tới cổng.
Các nhà hảo tâm tiếp sức: hãng nước mắm Ba Làng 36 triệu, cô giáo hưu Phạm Bạch Tuyết 6 triệu, nhóm Xe Ôm Nghĩa Tình 2,1 triệu, một vị khách không để lại tên 10 triệu.
Nhận xét về em ⟦?minor,?victim:Ngoan⟧, cô chủ nhiệm Mai Thanh Trà viết: "Toán 9,5; đọc hiểu tốt; hay xin thêm cơm mang về cho ngoại".

Nghi lễ đón bằng công nhận tổ "Xóm đạo không ma túy"
Thánh lễ chiều Chúa nhật III Mùa Vọng có lời nguyện bằng tiếng Cơ Ho. Cha Đaminh Trần Thế Luân nhấn mạnh, giáo dân phải là công dân tốt. Sau lễ, bà con ra sân xem công an bóc mẫu kẹo, nước vui, bóng cười.
Đại diện UBND xã ông K'Brèo trao bằng cho ban tự quản gồm trưởng ban K'Huynh, phó ban Ka Hiếu, thư ký Giuse Ngô Anh Khoa. Các soeur dòng Mến Thánh Giá nhận đỡ 3 em cai nghiện mỗi tuần một giờ Kinh Thánh và học làm bánh.
Số liệu: 2023 có 11 người nghiện ở xóm, 2024 còn 6, nay 1 (đang cai tại cơ sở số 2). Không còn vụ trộm heo nào.
Giữa lễ, ca đoàn Thánh Tâm của chị Ka Dịu hát "Trời cao". Ông già K'Tơr bảo: "Xưa dân sợ công an, nay công an uống rượu cần chung, phải uống ít thôi vì mai phải trực".

Phân biệt bảo hiểm xã hội tự nguyện và đa cấp
Anh Đinh Văn Ngạn thôn Cửa Rừng hỏi: "Có người gạ mua gói bảo hiểm 'VIP hưu trí' 12 triệu/năm, tới 45 tuổi có lương, có thật không?" Xin trả lời: Không. Luật BHXH số 41/2024/QH15 quy định người tham gia BHXH tự nguyện nhận lương khi đủ tuổi (nam 61 tuổi 3 tháng, nữ 56 tuổi 8 tháng vào 2025) và đóng từ 15 năm trở lên.
Nhà nước hỗ trợ: hộ nghèo 50%, cận nghèo 40%, dân tộc thiểu số 30%, khác 20%. Mức thấp nhất đóng 22% × 1.500.000 đồng = 330.000 đ, thực đóng hộ nghèo còn 165.000 đ/tháng.
Đăng ký tại bưu điện xã, cô Lường Thị Huê; đại lý thu thôn Cửa Rừng là anh Lò Văn Diển, mã đại lý 0000218. Không thu tiền tại nhà mà không có biên lai C45-BB, ai thu kiểu này hãy báo ban trị sự xã, số 0212.3875.226.

Bắt nóng nhóm giả đòi nợ đập phá tiệm hớt tóc
18h30 tối thứ Sáu, cánh cửa kiếng tiệm tóc "Sinh Viên" bể nát. Chủ tiệm ⟦victim:Hồ Ngọc Quí⟧ bị một gã cầm dù đập vào cánh tay; em vợ ⟦victim:Đặng Quốc Thái⟧ bị lôi ra lề đường đánh rạn xương mũi.
Bốn gã đi hai xe 72K1-881.02 và 72-C1 4093, trong đó người cầm đầu Đường Văn Hợi từng làm cho cơ sở cầm đồ Hoàn Cầu. Bọn chúng nói đòi nợ thuê 300 triệu nhưng chủ nợ thật là ông Sáu Cảnh khai không thuê ai.
Người quay được rõ mặt cả bốn là ⟦informant:em sinh viên ngồi tiệm chờ cắt tóc, con bà Năm Trứng cuối dãy⟧, đã đưa clip lên phòng trực lúc 19h.
Bắt tạm giam 4/4 trong 36 giờ; tội gây rối trật tự và cố ý gây thương tích.

Điều chỉnh tên đường, số nhà sau sáp nhập
UBND phường An Khê thông báo: 312 tuyến kiệt được đặt tên theo số lý trình, số nhà chẵn bên phải, lẻ bên trái tính từ đường lớn. Thẻ căn cước, sổ đỏ ghi địa chỉ cũ vẫn có giá trị, không ai bắt đổi đồng loạt (Công văn số 1907/BCA-C06).
Muốn cập nhật địa chỉ trên VNeID chỉ cần ghé Công an, không mất tiền. Cẩn thận kẻ gian gọi "chị ơi cập nhật địa chỉ mới kẻo bị khóa định danh".
Đội phát bảng số: anh Hồ Viết Thuận, Phan Phú Vinh, bà Trịnh Thị Thương, mỗi ngày phát 60 tấm, tấm 250×180mm, giá 0 đồng. Kiệt 71 Trường Chinh phát buổi sáng mồng 5, kiệt 88 buổi chiều.
Ông Đỗ Thế Cơ, Chủ tịch phường, mong bà con gắn bảng ngay ngắn, giữ cho đẹp, đừng sơn đè quảng cáo hút hầm cầu.

Tai nạn lao động tại mỏ đá
Khi nêm mìn đợt ba trưa 19/8, khối đá chừng 6 tấn trên mái vách mỏ Hang Hổ tuột xuống, đè chết công nhân ⟦victim:Trần Hữu Phái⟧ và làm ⟦victim:Cao Bá Thịnh⟧ bị dập bàn chân phải.
Chủ mỏ là Công ty TNHH Khai thác đá Bình Sơn, điện thoại văn phòng 0237 . 377 . 6610, đã chi 320 triệu lo hậu sự. Đoàn thanh tra Sở Nội vụ phát hiện hộ chiếu nổ mìn số 44 ghi sai lượng thuốc, thiếu người canh.
Thiếu tá Lưu Đức Bường nhắc bà con ở cách mỏ dưới 300 mét, khi nghe còi dài phải vào nhà kín, khóa chuồng trại. Ngoài 11h và 17h, mọi tiếng nổ đều trái phép, hãy báo trực ban 0237.3771.113.
Gia đình anh ⟦?victim:Phái⟧ có 2 con, thôn Kim Sơn đang vận động quỹ nuôi các cháu tới hết THPT.

Tết này nhớ cột "đò" cho chắc
Bến phà Rạch Giồng, ngày thường 8 chuyến, ngày Tết 25 chuyến. Đội xung kích của thị tứ gồm Sơn Minh, Lâm Thị Ngọc, Quách Hồng Đào, Tô Thành Tới, thêm 2 đồng chí Công an đứng bến từ 5h sáng.
Cấm chở xe ba gác chung người, cấm uống rượu lái phà. Vi phạm bị tước bằng 6–12 tháng theo Nghị định 139/2021/NĐ-CP.

Giải cứu lô chó mèo và phạt lò mổ chui
Báo cáo số 91/BC-CAX: Lúc 02h10 ngày 16/6, đoàn kiểm tra lò mổ của bà Mạnh Thị Tẻo, thôn Đại Lâm, phát hiện 62 con chó còn sống, 7 con mèo, 3 tạ thịt không dấu kiểm dịch; xe chở là xe tải nhỏ mang biển 19C-146.53 do Hà Văn Đoan cầm lái.
Đi cùng đoàn có thú y Khổng Thế Duy, quản lý thị trường Tạ Xuân Mẫn. Bà Tẻo bị phạt 38 triệu đồng, tiêu hủy 3 tạ thịt.
Hơn chục chủ nhân đã tới nhận lại chó, trong đó chị ⟦victim:Kim Thị Bảo Hà⟧ mất con chó ngao từ rằm tháng Giêng, khóc vì nó còn nhớ tên. Anh ⟦victim:Phí Ngọc Chiểu⟧ nhận hai con cún.
Số còn lại gửi trạm cứu hộ. Ai mất chó mời lên xem trước ngày 18/6, đem ảnh chụp cũ để đối chiếu.
`,
  `
Danh bạ cảnh sát khu vực và công an viên – mời bà con lưu lại
Để bà con dễ liên hệ, Công an phường Thới Hòa công bố danh bạ phụ trách địa bàn từ ngày 01/10/2025:
– Khu phố 1, 2: Thượng úy Lý Hoàng Sang, di động 0909 41 76 38.
– Khu phố 3: Trung úy Bành Thị Ngọc Hà, di động 0387.600.542.
– Khu phố 4, 5: Đại úy Tô Duy Khiêm, di động 0918-327-064.
– Khu công nghiệp: tổ trực luân phiên, bấm số trụ sở 0274.3556.113, nhánh 4.
Phản ánh tiếng ồn, rác thải: 1022. Cháy nổ: 114. Cấp cứu: 115. Trẻ em: 111.
Khi gọi xin nói rõ tên đường, số nhà, việc gì, có ai bị thương không. Đừng gọi nháo, một cuộc gọi phá rối bị phạt 2–3 triệu đồng. Bảng giấy A3 in màu sẽ được dán ở 27 bảng tin, 140 đầu hẻm.

Chiêu mượn danh trường học thu tiền học phí
Tối 5/9, ngay ngày khai giảng, hơn 30 phụ huynh trường Tiểu học Lý Tự Trọng nhận tin nhắn: "Nhà trường đổi tài khoản thu, quý phụ huynh nộp 2.450.000 đ vào STK 0451 0006 38827 VCB, hạn 22h". Kèm theo là đường dẫn lytutrong-hocphi.edu-vn.cc.
Chị ⟦victim:Ninh Thị Hiền Thục⟧ lớp 3A nộp liền hai suất cho cặp song sinh. Anh ⟦victim:Lục Văn Cương⟧ cũng nộp.
Hai mươi tám người còn lại gọi hỏi cô chủ nhiệm trước nên không sao, đáng khen nhất là bà Ma Thị Dung, 68 tuổi, nuôi cháu thay con, không biết chữ mà biết bảo: "Cô giáo chưa nói thì bà chưa nộp".
Hiệu trưởng Đoàn Xuân Trường khẳng định trường chỉ thu qua hệ thống SSC, mã trường 10-264. Kẻ nhắn tin dùng số 0794,551,832.

Chi bộ khu dân cư Đồng Nhất học tập, làm theo lời Bác
Kỷ niệm 135 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 – 19/5/2025), chi bộ tổ chức kể chuyện "Bác Hồ với Công an nhân dân", ôn Sáu điều Bác dạy (11/3/1948).
Bà Trần Thị Hiển, giáo viên về hưu, kể mẩu chuyện chiếc đồng hồ quả quýt. Đảng viên trẻ Vũ Hoàng Nam liên hệ: đi trực tổ liên gia mà ngại rét là chưa học Bác. Đồng chí Phạm Trọng Cung, 55 năm tuổi Đảng, kiến nghị chi bộ mỗi người nhận giúp một người lầm lỡ.
Nghị quyết có 4 chỉ tiêu: 100% đảng viên cài VNeID; 95% hộ ký cam kết PCCC; không có đảng viên vi phạm nồng độ cồn; vận động mỗi nhà một bình chữa cháy.
Chi bộ kết nạp quần chúng Hoàng Thị Thúy Hằng theo Quyết định 214-QĐ/ĐU. Hội trường treo ảnh cố Chủ tịch do cụ Lưu Công Nhân vẽ bằng sơn dầu năm 1962.

Bị bạn đời kiểm soát, đánh đập vẫn không dám nói
Trường hợp chị ⟦victim:P.T.H⟧ ở nhà số 17 ngõ Gốc Gạo, tổ 9, giáo viên dạy nhạc duy nhất của trường cấp hai phường, kéo dài sáu năm. Chồng thu lương, khóa cửa, tát khi cơm nguội. Đêm 8/3 chị bị dội nước canh nóng vào lưng.
Người gọi 113 là ⟦informant:cô giúp việc nhà đối diện số 17⟧, nghe tiếng kêu qua cửa sổ.
Chồng chị bị phạt 12 triệu đồng, buộc xin lỗi, cấm tiếp xúc 3 ngày. Chị nhờ luật sư Đường Thế Cảnh của Trung tâm Trợ giúp pháp lý làm thủ tục ly hôn.
Bà Chúc Thị Minh Tâm, Chủ tịch Hội Phụ nữ, trao túi "Hành trang bình yên" có tiền xe, sim điện thoại, chìa khóa nhà tạm lánh.

Nạo vét kênh, tìm được két sắt mất trộm
Khi tháo nước kênh N6 cấy vụ Đông Xuân, ông Cổ Viết Mẫn cùng tốp thợ nhặt được chiếc két sắt nặng gần tạ, cửa đã bị cắt. Xem nhãn dán mới biết của doanh nghiệp tư nhân Sâm Vượng, từng bị trộm 420 triệu đồng đêm Noel năm trước.
Chủ doanh nghiệp, ông ⟦victim:Trương Khắc Vượng⟧, nhận lại két rỗng và một tập giấy tờ còn đọc được: hợp đồng, sổ hồng số BK 664120, giấy nộp tiền 00917.
Từ vết cắt bằng máy mài và một mảnh vỏ bao thuốc lá Thăng Long, tổ khám nghiệm hiện trường thu được dấu vân tay của Thi Bảo Quân, sinh năm 1983, số CMND cũ 221 904 337, đang ở trại giam vì vụ khác.
Trung tá Lê Cảnh Diện gửi thư cảm ơn tốp thợ, mỗi người được thưởng 500.000 đồng.

Tiếng loa an ninh: nói dễ hiểu, dân mới nghe
"Bây giờ là năm giờ mười lăm, mời bà con uống trà nóng rồi nghe tiếng loa an ninh". Giọng đọc Thạch Thị Ngọc Mai, cô gái có 11 năm đứng máy phát thanh, đã thành thân thuộc ở vùng lúa Đại Ngãi. Mỗi bản tin không quá 7 phút, hai thứ tiếng Việt – Khmer, chuyện thật đổi tên.
Chị Mai và ông Lâm Minh Phụng, trưởng ban biên tập, có nguyên tắc: không đọc họ tên người bị hại, không đọc số điện thoại người dân, không nhại giọng ai. "Đọc trúng nhà người ta, lần sau ai dám báo nữa", ông Phụng giải thích.
Toàn xã có 21 cụm loa, 84 chiếc, phủ 97% dân; riêng ấp Ba chưa có vì trụ điện yếu. Kinh phí nâng cấp 358.600.000 đồng, công văn 67/SVHTTDL-VP đồng ý chủ trương.
Khán giả trung thành nhất là ông cụ Tăng Sol, 94 tuổi. Ông dậy từ 4 giờ, mở cửa lắng nghe rồi nói lại cho cháu chắt.

Thu giữ 4 tạ pháo lậu trên đường mòn
Hai giờ sáng, sương mù mịt, ba con ngựa thồ bước vào bẫy của tổ tuần tra liên ngành tại mốc 1073. Hàng gồm 416 kg pháo hoa nổ, giấu dưới sắn khô.
Người dẫn ngựa bỏ chạy nhưng rơi ví: có giấy phép lái xe, thẻ căn cước số 020190 003 771 mang tên Mã Văn Tuyên sinh 10/02/1990, thẻ ATM 9704 1892 5503 7781. Hai hôm sau y ra đầu thú.
Cung cấp tuyến đi là ⟦informant:cụ ông người Nùng chăn dê có căn lều độc nhất trên dốc Phja Dạ⟧; cụ không nhận tiền thưởng, chỉ xin một cái đèn pin.
Hàng hóa được niêm phong kho số 2; ba con ngựa giao cho thôn chăm đợi phán quyết. Thiếu tá Long Văn Đáng nhắc: vận chuyển từ 6 kg pháo nổ trở lên bị khởi tố.

BÀI HỌC TỪ MỘT CÁI BẾP GA
Nhà chị Tạ Kim Huệ cháy bếp hôm mùng 2 tháng 10 mà không ai xây xát, không mất một xu nào ngoài cái nồi cá kho. Vì sao? Vì có cái bình bột 4kg treo sau cửa, và có đứa con gái nhớ đúng câu thầy dạy.
Đứa bé hét to, tắt van, đưa bà ngoại liệt ra trước, rồi mới quay lại phun bột. Cả thảy mất chín mươi giây. Hàng xóm bưng nước qua thì lửa đã tắt.
Tổ liên gia số 4 của ông Hứa Xuân Khai họp ngay tối đó rút kinh nghiệm: dây ga thay ba năm một lần; bình bột lắc mỗi tháng; số 114 dán cạnh công tắc; cửa cuốn phải có tay quay.
Mua bình ở Công ty Phúc An, giá 210 nghìn/bình 4kg, bảo hành 24 tháng. Xe bồn ga nên né giờ cao điểm.
Đồng chí Hoa Thị Tố Uyên, Phó Bí thư Đoàn, gợi ý 13 trường mở "Giờ vàng thoát nạn" với mặt nạ giấy ướt.

Xét xử lưu động vụ trộm trâu bản Nậm Ty
Sáng 9/11, tại sân vận động xã, TAND khu vực 4 xét xử hai bị cáo Vừ A Nhìa (sinh năm 1997) và Sồng A Chớ (sinh năm 2000) về tội trộm cắp tài sản. 700 người dân tới dự.
Theo cáo trạng số 44/CT-VKS, đêm 27/5 các bị cáo cắt dây dắt con trâu đực trị giá 31 triệu đồng của ông ⟦victim:Hờ Giống Tủa⟧. Nhân chứng ⟦informant:Mùa Thị Say⟧, đi bắt ếch về, khai trước tòa đã gặp hai bị cáo lùa trâu qua suối.
Thẩm phán Đỗ Thị Nhã tuyên Nhìa 24 tháng tù, Chớ 15 tháng tù, buộc bồi thường.
Kiểm sát viên Cao Xuân Ngọc đọc thêm Điều 173 cho bà con hiểu: trộm từ 2 triệu đồng, hoặc dưới 2 triệu mà đã từng bị phạt, đều vào tù được. Phiên dịch: anh Hờ A Lầu.

Một năm "Cửa hàng 0 đồng" của Công an xã
15 móc áo, 2 sọt giày, kệ sách, quầy rau. Cửa hàng mở sáng thứ Bảy, ai thừa thì góp, ai thiếu thì lấy, không ghi tên. Cán bộ Ngô Thùy Dương trông hàng, hai đoàn viên Phùng Bảo Lâm và Tướng Thị Lan Nhi xếp đồ.
Trong năm có 3.412 lượt nhận. Có ông xe ôm lấy áo mưa, hôm sau mang trả lại hai cái. Có chị bán ve chai lấy đôi giày cho con, tối viết giấy: "Mong các chú khỏe".
Những người góp nhiều: tiệm may Đông Thành (210 bộ), Siêu thị Thuận Lợi (1,2 tấn gạo), bà Tăng Thị Kiều (52 áo len tự đan), thầy thuốc Đinh Xuân Thọ (khám bệnh miễn phí), vợ chồng anh Hiệp – chị Luyến.
Năm 2026 sẽ mở thêm quầy đồ học sinh trước ngày tựu trường, đặt ở hội trường B, hành lang tầng 1.
Nhìn vào sổ nhật ký của Thùy Dương mới thấy mỗi ngày thứ Bảy là một truyện ngắn. Ngày 8/3: ba người đàn ông vào hỏi có hoa không, Dương đưa ba nhánh cúc ngoài vườn. Ngày 31/5: một bà cụ mang tới đúng một chiếc dép, nói chiếc kia trôi lũ, ai chân trái thì lấy. Ngày 14/9: cậu học trò trả lại cái cặp vì "con được thưởng cặp mới rồi". Ngày 22/11: hết gạo lúc 8 giờ 10, tới 8 giờ 25 có xe ba gác chở vào bốn bao không rõ của ai.
Chi tiết thu chi quý IV: nhận tiền mặt 9.350.000 đ; mua kệ 2.200.000 đ; mua sữa 3.120.000 đ; giặt là 780.000 đ; tồn 3.250.000 đ. Phiếu thu từ số 0061 đến 0097. Kiểm tra sổ sách là cô kế toán Trịnh Bội Châu và ông Lương Sĩ Hồng, Ban Thanh tra nhân dân.
Thư khen của Giám đốc Công an tỉnh số 77/TK-CAT-PX03 đọc tại lễ sơ kết biểu dương cả những người không mặc sắc phục: chị thợ may Đông Thành, chú ba gác Huỳnh Tấn Lực, nhóm nữ công nhân chuyền 6, em Mỹ Tâm bán vé số.
Ai muốn góp đồ xin giặt sạch, ghi cỡ, không nhận đồ lót cũ, thuốc đã bóc vỉ và mũ bảo hiểm nứt. Điện thoại bàn trực: 0251.3866.113, nhánh 2.

Mất sạch tiền dưỡng già vì "cổ phiếu quốc tế"
Ông ⟦victim:Kha Đăng Sửu⟧, nhà giáo ưu tú, lần đầu có điện thoại thông minh hồi tháng Giêng thì tháng Tám đã lỡ 1,95 tỷ. Đầu tiên ông được "cô thư ký" gửi thẻ 5138 9201 4466 7753 ảo và tài khoản giao dịch ở trang https://vnstock-pro88.vip/login. Cô bảo bấm nút vàng, bấm nút xanh, số dư nhảy lên 6 tỷ. Cứ mỗi lần xin rút, cô lại đòi phí.
Tất cả đi về 0331 000 418 552 Vietcombank và 9876 043 112 08 MSB.
Con gái ông, chị Kha Bảo Vân, kể: "Mỗi tối ba cười một mình, cả nhà tưởng ba vui".
Sở Giao dịch nào cũng phải có phép của Ủy ban Chứng khoán Nhà nước (ssc.gov.vn). Đừng cho người lạ điều khiển máy qua UltraViewer.

Công an xã Nam Du kể chuyện biển
Ở đây có 21 đảo lớn nhỏ mà chỉ 7 có người ở. Đại úy Huỳnh Long Hải, Trưởng công an, đi tàu cao tốc số 8 nửa đời; trợ lý của anh là Thiếu úy Trương Ngọc Châu, người duy nhất biết lặn.
Mùa gió chướng, có tối bốn chiếc ghe trú cùng lúc. Họ ghi sổ: chủ ghe, bao nhiêu bạn, có ai bệnh, lấy bao nhiêu đá, bao nhiêu mắm. Ghe nào thiếu áo phao thì mượn.
Tháng 4 cứu hai khách lặn ngắm san hô bị dòng cuốn, tháng 5 xử phạt bè cá thả neo vào rạn, tháng 6 giao nộp 3 con rùa xanh nặng 61 kg, 48 kg và 12 kg cho đội cứu hộ rùa.
Dân đảo gọi anh Hải là "ông hai ca" vì ngày cấp giấy, đêm đi tuần. Anh nói vui: "Ở đất liền có 113, ở đây có chó sủa thôi". Tàu Superdong chạy 8h45, 13h; vé 265.000 đồng, trẻ em nửa giá.

Mẫu thư gửi phụ huynh về an toàn mùa hè
Qua mùa hè năm ngoái, cả nước có gần 1.800 trẻ đuối nước, tỉnh ta 23 em. Công an xã và Đoàn Thanh niên mở 5 lớp bơi miễn phí: hồ bơi trường Trưng Vương 60 em, bến Đá 40 em, sông Côn 35 em, hồ Núi Một 30 em, bể phao di động 55 em.
Đăng ký với thầy Bùi Quốc Trị, cô Nguyễn Hạ Quyên (gặp tại phòng Đoàn, trong giờ hành chính). Mỗi cháu cần giấy khám sức khỏe, 1 khăn, 1 mũ. Người hướng dẫn: vận động viên Trương Ngọc Tuấn, huấn luyện viên Mai Văn Khang.

Giả danh ngân hàng gọi video gạ quét khuôn mặt
"Dạ cô quay mặt trái, cô há miệng, cô chớp mắt giúp con". Mười giây sau, tài khoản của bà ⟦victim:Quách Mộc Lan⟧, chủ tiệm vải Mộc Lan ở kiốt 14 chợ Bình Tây, không còn đồng nào trong 287 triệu. Thẻ bị lộ: 4092 6677 8851 0934.
Người phụ nữ gọi đến xưng Phòng Thẻ, máy 0 28.7100.4482. Em gái bà, cô ⟦victim:Quách Tú Phi⟧, cũng bị mất 14 triệu cùng buổi chiều.
Kẻ chủ mưu chưa bắt được, nhưng công an đã phong tỏa 190 triệu ở tài khoản 6868 0919 225417 HDBank của người bán thông tin là Vưu Kiến Bình, sinh ngày 07/06/1994.
Tiểu thương chợ đã dán bảng "Không há miệng trước điện thoại" ở 80 gian hàng. Trực ban: 028.3855.2223.

Vẽ bản đồ số hộ có người già cô đơn
58 cụ không con cái, nhà nào có bếp củi, nhà nào có chó, cụ nào nặng tai, nhà ai ở xa đường, đều được chấm lên bản đồ. Ý tưởng của Trung sĩ Phó Đức Hoài ra đời sau trận lụt khi đội cứu hộ gõ nhầm cửa.
Mỗi cụ có một "người đồng hành": cụ bà Đồng Thị Nồng có anh Tuân hàng xóm; cụ ông Lã Văn Trác có hai chị ở Hội Phụ nữ; vợ chồng cụ Sự – cụ Hợi có nhóm trẻ Tình nguyện Sông Đáy.
Ứng dụng chạy trên máy tính bảng nội bộ, ngoài tổ công tác không ai truy cập. Hằng tháng đến ngày 25 bản đồ cập nhật lại.
Giấy tờ liên quan: Quyết định số 1206/QĐ-UBND, 3/11/2025; dự toán 12,8 triệu. Các chị Trần Thị Nhàn, Lại Hồng Điệp, Cung Thị Thủy chịu trách nhiệm thăm hỏi. Ai muốn nhận làm đồng hành ghi tên ở bàn số 1, sảnh UBND.

Án mạng sau cuộc nhậu giỗ
Tối 22/8, ấp Kinh Xáng rúng động: anh ⟦victim:Lâm Hữu Tài⟧ bị người em họ là Lâm Văn Giàu đâm một nhát dao bấm, chết trên xuồng đi bệnh viện. Vợ anh, chị ⟦victim:Nguyễn Thị Diễm Sương⟧, can ngăn bị cắt đứt hai ngón tay.
Cháu ruột của hung thủ, ⟦informant:Lâm Thị Quỳnh Anh⟧ lớp 7B trường THCS Kinh Xáng, là người chạy bộ 2 cây số báo tin cho công an ấp.
Lâm Văn Giàu (sinh năm 1990) bị bắt tại nhà mồ gia tộc, không chống cự. Ông Phan Trọng Hữu, trưởng ấp, cho biết hai anh em cãi nhau chỉ vì một bài hát karaoke.
Trung tá Trương Hoàng Oai kêu gọi các gia đình đám giỗ kết thúc trước 15 giờ, nói vui thì được, có rượu thì cất dao, cất kéo.

Ứng dụng VNeID – báo cho công an mà không cần tới trụ sở
Không phải ai cũng biết trong VNeID có mục "Kiến nghị, phản ánh về ANTT" và "Tố giác tội phạm". Cách làm: mở ứng dụng; chọn Thủ tục hành chính hoặc mục Tố giác; chọn địa bàn; gõ nội dung; chụp ảnh; bấm Gửi. Hệ thống trả mã 12 ký tự để theo dõi.
Phường Cửa Nam từ đầu năm nhận 96 phản ánh qua VNeID: tiếng ồn 38, đỗ xe 29, nghi cờ bạc 7, cho vay 5, khác 17. Thời gian phản hồi trung bình 19 giờ.
Người gửi được ẩn danh với cán bộ cơ sở, chỉ chỉ huy xem tên. Bà con yên tâm: cả năm qua không lộ một trường hợp nào.
Chuyên gia Phạm Đình Thắng của Trung tâm RAR trả lời thắc mắc trong buổi livestream lúc 20h tối 17/12, dẫn chương trình là Lê Như Bình. Xem lại tại trang phường, tập 42.

Hàng xóm giúp nhau giữ xe
Khu tập thể Bắc Sơn có bãi xe tự quản ngay dưới cây bàng. Ông Trưởng bãi Bạch Công Mẫn làm thẻ gỗ, tự tay khắc số từ 001 tới 184, sơn xanh cho xe máy, đỏ cho ô tô. Mất thẻ đền 20.000.
Các thành viên bãi: Bạch Công Mẫn, Phùng Thị Hường, Nghiêm Đình Thái, Hoa Văn Chung, Khúc Thị Lý. Từ 2019 tới nay chưa mất chiếc nào.

Chiếm đoạt tiền cọc thuê nhà trọ
Nhóm "Phòng trọ giá rẻ Đà Lạt" đăng ảnh lấy từ homestay khác. Tân sinh viên ⟦victim:Trần Đoàn Nhã Khanh⟧ chuyển 3.200.000 đồng vào số 5005 1188 2244 BIDV, sáng 30/8 kéo vali tới đường Bùi Thị Xuân thì gặp… một xưởng mì.
Bị hại thứ hai là cặp vợ chồng trẻ ⟦victim:Nông Quốc Đạt⟧ – ⟦victim:Hà Thu Nguyệt⟧ mất 5 triệu.
Kẻ lừa dùng hai nick và điện thoại 083.6060.714. Công an phường ghi nhận 11 đơn, tổng thiệt hại 42 triệu đồng.
Chủ xưởng mì, ông Từ Hán Minh, cho ⟦?victim:Khanh⟧ tá túc một đêm, sáng dẫn đi tìm trọ thật. Trường Đại học Đà Lạt có ký túc xá tòa A5, B7, giá 280.000–420.000/tháng; thắc mắc gọi phòng Công tác sinh viên, nhánh 112.

Ngăn kịp vụ bán hàng đa cấp vào trường dạy nghề
Ngày 24/4, đoàn kiểm tra gồm bà Đỗ Phương Nga (Sở Công Thương), anh Tòng Văn Xương (Đoàn), chị Lò Thị Chung (Hội Phụ nữ) đã tới Trường Cao đẳng Nghề kiểm tra buổi tuyển "khởi nghiệp" của Công ty CP Quốc tế Hưng Lộc Phát (giấy đăng ký bán hàng đa cấp số 099/QLCT đã hết hạn).
Diễn giả nói "Mua gói 18 triệu, sau một năm có 120 triệu". Phiếu giới thiệu in mã 1A-077, 1A-078… 41 sinh viên ghi tên, nhưng chưa nộp tiền vì máy quẹt thẻ hỏng; 41/41 người được hoàn phiếu.
Công ty bị phạt 90 triệu đồng, cấm tổ chức hội thảo 12 tháng. Phó Hiệu trưởng Bế Thanh Hòa rút bài học phải thẩm định danh sách khách mời trước hai tuần.
Mọi thắc mắc về bán hàng đa cấp: Ủy ban Cạnh tranh Quốc gia 024.2220.5022. Cảm ơn bạn Quàng Thị Mơ, lớp điện 18K, đã viết bài cho bản tin.

Xã vùng biên Keng Đu: "Mỗi dòng họ một người canh cổng"
Keng Đu có 10 bản, 1.004 hộ, giáp nước bạn Lào 18,6 km đường biên. Mô hình "Dòng họ tự quản không có người xuất cảnh trái phép" ra đời sau lần cả bản Huồi Phuôn 1 thiếu người gặt vì thanh niên bỏ đi làm thuê.
Ngày nay sáu dòng họ Lương, Moong, Cụt, Ven, Xeo, Lữ mỗi họ cử một "người canh cổng": ông Lương Văn Ngam, ông Moong Phò Hoan, bà Cụt Thị Hương, ông Ven Văn Lợi, ông Xeo Văn May, chị Lữ Thị Dung. Ai có việc sang thăm thân phải báo họ trước một ngày, về báo lại.
Ba năm trước có 44 người đi chui, năm vừa rồi còn 2 người, cả hai đều được họ gọi về. Họ Moong còn lập quỹ 14 triệu cho thanh niên mượn làm hộ chiếu, học tiếng Hàn.
Trưởng Công an xã, Thiếu tá Xồng Bá Lầu, đánh giá: "Bộ đội canh đường mòn, dòng họ canh trong bụng". Đoàn công tác của tỉnh do đồng chí Lô Thị Kim Ngân dẫn đầu về học tập ngày 6/12, nghỉ tại phòng 4 nhà khách xã.
Số hồ sơ thi đua: 31/TTr-BCĐ.
Không phải lúc nào cũng êm. Giữa năm, em ⟦?victim,minor:Cụt Thị Lan⟧, 15 tuổi, bản Huồi Xui, bị một người dì họ xa dắt qua sông trong đêm. Em được đón về nhờ ⟦informant:Ven Thị Pít⟧, cô giáo mầm non cắm bản, nhìn thấy hai dì cháu lên xe 37C-660.48 liền báo Đồn Biên phòng.
Người dì, Cụt Thị Ón, sinh năm 1987, số căn cước 040187 009 214, khai đã nhận trước 15 triệu đồng. Vụ án chuyển Cơ quan An ninh điều tra.
Sau chuyện ấy, các họ thêm một điều vào tộc ước: con gái dưới 18 tuổi đi khỏi xã phải có mẹ ruột đi cùng hoặc giấy của trưởng họ. Trường bán trú lập "hòm thư tai nghe": em nào bị rủ rê thì bỏ vào một viên sỏi trắng, cô giáo sẽ tìm gặp riêng. Từ tháng 9 tới nay có bốn viên sỏi, cả bốn em vẫn ngồi trong lớp.

Thợ hồ bị quỵt tiền còn bị đánh
Làm xong bức tường rào, anh ⟦victim:Thập Văn Sỹ⟧ đến nhà chủ thầu xin 9 triệu 700 ngàn tiền công để mua thuốc cho vợ. Không những không trả, chủ thầu Lê Quang Đại, sinh năm 1980, còn cầm bay đánh anh rách trán bảy mũi.
Đi cùng anh hôm đó, người thợ phụ tên ⟦informant:Báo Thế Nhựt⟧ quay được clip rồi giao cho Công an xã, dù chủ thầu dọa cho nghỉ việc.
Hòa giải lần một không thành; lần hai chủ thầu trả đủ tiền công, bồi thường 12 triệu, bị phạt 6,5 triệu đồng.
Tổ trưởng tổ tự quản thợ xây Kiều Ngọc Thuần nhắc anh em: nhận việc phải có giấy viết tay, ghi số ngày công, ai đặt cọc, ai làm chứng. Mẫu in sẵn ở tiệm tạp hóa bà Hán Thị Lựu, 1.000 đ/tờ.

Phiên tòa giả định về mua bán người
Cả hội trường nín thở khi "bị cáo" Hạng Thị Dua đọc lời khai. Dua là sinh viên năm ba, đóng vai một kẻ dụ dỗ; "bị hại" là bạn Giàng Thị Pà cùng lớp; "chủ tọa" do thầy Bùi Đăng Khoa đảm nhiệm; "luật sư" là Sùng A Dếnh, cả nhóm mặc áo lanh truyền thống.
Nội dung xoay quanh một cô gái mười bảy tuổi được hứa làm đám cưới với "thiếu gia" bên kia sông. Mọi nhân vật đều hư cấu. Hội đồng tuyên 8 năm tù theo Điều 150 Bộ luật Hình sự, sau đó giải thích vì sao.
Phần hỏi đáp có 9 câu. Câu được thưởng nhiều nhất: "Nếu anh họ rủ đi làm thì sao?". Đáp: "Hỏi mẹ, hỏi trưởng bản, chụp ảnh xe, nhớ biển số, gọi 111".
Đại diện Dự án Rồng Xanh, chị Mẫn Hồng Liên, tặng 120 cuốn truyện tranh; Thiếu tá Vàng Thị Lan phát 200 thẻ ghi số khẩn cấp. Tổng chi 23.450.000 đồng.

Trộm xe đạp điện ở bệnh viện
Bệnh viện Phụ sản đông nghẹt, ai gửi xe cũng vội. Trong tuần có sáu xe đạp điện không cánh mà bay, nạn nhân mới nhất là chị ⟦victim:Trịnh Ngọc Hải Yến⟧, điều dưỡng khoa Sơ sinh, mất xe mang biển 36MĐ1-704.12.
Theo camera, gã trộm bịt khẩu trang, áo lái xe công nghệ, chìa khóa vạn năng, mỗi chiếc 40 giây. Công an phường Hạc Thành theo dõi và bắt Dương Khắc Thành khi hắn tới lần thứ bảy.
Người đầu tiên nghi ngờ là ⟦informant:bà bán trà đá trước cổng cấp cứu⟧: "Nó mặc áo giao hàng mà chả bao giờ có hàng". Bà ghi giờ vào vỏ hộp bánh rồi đưa anh bảo vệ chuyển công an.
Sáu chiếc đã về với chủ. Thiếu tá Lữ Đình Uy xin bệnh nhân, người nhà khóa càng, gắn thiết bị định vị giá 250–400 nghìn.
Trong cốp của hắn còn giấy tờ lấy từ các xe: căn cước số 038 195 011 640, một thẻ bảo hiểm y tế, thẻ ngân hàng 5324 0071 9986 2204. Ai mất mời tới bàn số 1 nhận lại.

Thư ngỏ của Chủ tịch UBND phường gửi cán bộ hưu trí
Thưa các bác, các cô chú!
Trong những tháng gần đây, Công an phường liên tiếp nhận lời kêu từ gia đình các cô chú hưu trí ở các phố Lê Lai, Phan Bội Châu, Cát Dài. Họ dùng những câu làm người ta hoảng: "giả mạo giấy tờ", "nghi rửa tiền", "mật vụ". Họ không bao giờ cho mình thời gian nghĩ. Thứ ta cần nhất là năm phút bình tĩnh.
Vậy nên tôi có ba đề nghị: một, đặt cạnh điện thoại tờ giấy vàng có số nhánh 02 của Công an phường (phòng trực) và tên con cháu; hai, chọn một "người để gọi" thay mình nghe điện thoại lạ; ba, hôm nào bị gọi thì sang hàng xóm uống nước, đừng đi ngân hàng một mình.
Phòng giao dịch các ngân hàng trên địa bàn đã lập hàng ghế riêng cho khách trên 60 tuổi, có cán bộ hỏi 5 câu trước khi rút quá 100 triệu.
Chúc các bác mạnh khỏe. Chủ tịch Thiệu Hữu Quang. Gửi kèm: 01 tờ dán tủ lạnh, 01 thẻ thư viện.
Tái bút: tuần này xuất hiện thêm hai địa chỉ giả trang lương hưu là bhxh-chitra.site và https://luonghuu2026.vn-gov.net/xacnhan, các bác đừng mở. Trang thật chỉ có baohiemxahoi.gov.vn.

Cụ bà trao nhầm 50 triệu cho "cháu" qua Messenger
"Nội ơi con Bảo nè, con mua xe hụt 50 triệu". Cụ ⟦victim:Phan Thị Búp⟧, 76 tuổi, nhà có dàn mướp bên hông cầu Rạch Tra, tin đứa cháu đích tôn mình nuôi từ nhỏ. Cụ nhờ đứa cháu khác cầm tiền ra tiệm điện thoại nạp vào 2510 2031 4422 Sacombank.
Hai ngày sau cháu Bảo thật về ăn giỗ, lắc đầu nói bị hack Facebook. Kẻ gian còn mượn thẻ 9704 2266 1840 5539 117 để nhận thêm từ ba người bạn của cháu.
Khi cháu nhắn mượn tiền, xin bà con gọi lại bằng giọng, đặt một câu hỏi chỉ người nhà mới biết, như "con chó nhà mình tên gì".
Công an ấp tặng cụ tấm giấy dán điện thoại in chữ to. Cụ ⟦?victim:Búp⟧ cười buồn: "Con chó tui tên Vện, mà nó có hỏi đâu".

Tổng kết "Khu dân cư không tiếng ồn" sau 180 ngày
Khởi từ tổ dân phố Vĩnh Trung, phong trào đã lan khắp 9 tổ. Quy ước chỉ một dòng: sau 21 giờ 30 tắt loa kéo.
Vi phạm lần một bị nhắc, lần hai lên nhà văn hóa dọn sân, lần ba mới lập biên bản. Qua 180 ngày: 114 lượt nhắc, 16 buổi quét sân, 2 biên bản tổng 1,6 triệu đồng.
Gia đình ông Trình Quốc Anh từng được "quét" nhiều nhất, nay làm trưởng câu lạc bộ nhạc Trịnh ngồi hát mộc trên thềm mỗi tối thứ Tư. Ông Phùng Xuân Nhạ Cường, ca sĩ không chuyên của câu lạc bộ, đùa: "Hát nhỏ mới lòi giọng dở".
Các cá nhân được biểu dương: cô Tiết Thị Thu Hà; chú Mai Hữu Đức Thọ; bạn Ôn Thành Nhân; chị Lâm Hoàng Quyên; anh Khổng Đại Việt.
Hồ sơ kiến nghị kèm 412 chữ ký gửi Công an phường ngày 2/6; trả lời bằng văn bản số 588/CAP ngày 5/6. Giá máy đo decibel: 3.250.000 đ.

Phát hiện ổ cho vay của giám đốc tiệm cầm đồ
Dưới tấm bảng "Cầm đồ Bình An" là hồ sơ 186 người vay. Công an phường mở cuốn sổ da thì thấy tên chị ⟦victim:Hứa Thị Nhạn⟧ vay 10 triệu trả 54 triệu, anh ⟦victim:Tống Trọng Sơn⟧ vay 25 triệu mất chiếc xe tải nhẹ 47C-309.51, bác ⟦victim:Y Wơn Hđơk⟧ vay 5 triệu bị lấy giấy tờ đất.
Giám đốc Đới Văn Tuấn, sinh năm 1986, vốn có bản án treo năm 2018 về tội tương tự.
Chìa khóa của vụ án lại từ chiếc điện thoại cũ mà ⟦informant:Huỳnh Thị Mỵ⟧, kế toán của tiệm, tự nguyện nộp, chứa 3.000 tin nhắn.
Ai từng vay ở đây xin tới bàn số 2, dãy B để trình bày. Ngân hàng Chính sách xã hội có gói tín dụng tiêu dùng hợp pháp tới 50 triệu, lãi 9%/năm.

Thi đua học sinh – Nhặt được của rơi
Trong tiết sinh hoạt dưới cờ, thầy hiệu trưởng Mẫn Văn Trung gọi tên em ⟦?minor,?victim:Lường Bảo Anh⟧, lớp 6C, lên bục nhận giấy khen vì trả lại chiếc ví chứa 11,2 triệu đồng nhặt trên đường đê. Chủ ví là anh công nhân quê Sơn Động vừa lãnh lương.
Công an phường tặng em cặp sách, chị phụ trách Đội tặng sổ, quán phở bò Tư Hải tặng mười bát phở.

Tàu cá kéo lưới vướng vật nổ
Ở Cảng cá Tam Quan sáng 8/7, lão ngư ⟦?informant:Bùi Trường Ân⟧ (67 tuổi) thông báo tàu ông vướng trái thủy lôi dài 1,1 m. Không ai đụng vào; Hải đội 2 kéo ra bãi cát xa, hủy nổ lúc 13h25.
Ông ⟦?informant:Ân⟧ nói: "Tui từng đi bộ đội, thấy cái đuôi hình mũi mác là tui đứng hình liền". Trung tá Đồn trưởng Ngô Thanh Tuyển tặng ông 2 triệu và bức ảnh chụp cùng đội rà phá.

Cháy nhà trọ đêm 30 – 2 người tử vong
Lúc 3h02, căn trọ số 9, dãy nhà ông Sáu Trinh, bốc cháy từ bộ sạc xe điện. Hai vợ chồng công nhân ⟦victim:Đoàn Văn Tới⟧, ⟦victim:Lê Thị Như Lan⟧ chết ngạt. Con trai họ là ⟦?victim,minor:Đoàn Nhật Huy⟧ (4 tuổi) được người phòng bên bế qua cửa sổ, bỏng độ hai ở bàn chân.
Đám cháy được dập sau 26 phút. Chủ trọ không có giấy phép kinh doanh, chắn lối sau bằng tấm tôn. Phòng bị thiệt hại còn có phòng 7, 8, 10.
Công an tỉnh khởi tố ông chủ trọ Phạm Trinh (sinh ngày 16/08/1965) về tội vi phạm quy định về PCCC.
Mọi sự hỗ trợ cho bé xin chuyển 0700 4412 99003 Sacombank, chủ tài khoản Hội Chữ thập đỏ phường. Ông ngoại bé đang ở Kiên Giang lên. Các phòng trọ cần cầu dao tự ngắt, không sạc quá 8 tiếng.

Vận động nguồn gỗ làm nhà cho người cai nghiện
18 tấm ván, 3 khối cột, 200 viên ngói, 4 bao xi măng, 11 công góp. Nhà của Vàng A Páo dựng xong trong mười một ngày.
Páo cai nghiện xong về, trời mưa không chỗ ngủ, phải nằm dưới gầm sàn. Chi đoàn bản Huổi Luông giao việc: ai có trâu thì kéo gỗ, ai có tay nghề thì đục mộng. Bếp của chị Lù Thị Pen nấu 20 mâm cơm.
Nay Páo làm công nhân bãi gỗ 240.000 đồng/ngày, cứ thứ Hai uống thuốc Methadone ở trạm y tế, đều đặn 14 tháng.
Công an xã cử Thiếu úy Sùng A Chu theo dõi hồ sơ; trưởng bản Vàng Pá Dê làm giám hộ. Ông Hờ A Hồng, thợ mộc già, tặng cái cửa sổ khắc hình chim. Báo cáo số 64/BC-XHH: năm 2025 toàn xã có 26 người cai, tái nghiện 4, tỷ lệ 15,4%.

Phá đường dây làm thẻ ngân hàng giả bằng giấy tờ người đã mất
Một người đàn ông dùng thẻ 9704-3188-0205-6674 rút 40 triệu ở cây ATM góc phố Quán Thánh khiến hệ thống cảnh báo của ngân hàng nháy đèn. Mã số công dân 001.062.003.987 trên hồ sơ mở thẻ là của cụ ông đã mất từ 2020, hộ chiếu kèm số B 6620413 cũng là giấy giả.
Kẻ làm giả tên Ung Văn Hải, sinh năm 1975, quê Tây Ninh, chuyên lượm hồ sơ bán ve chai.
Phòng Cảnh sát hình sự thu 48 tờ khai tử, 33 bản photo căn cước. Gia đình người mất đừng vứt giấy tờ, hãy cắt góc, đốt hoặc trả cho Công an phường.
Đại úy Khổng Tú Ân, Đội trưởng đội 5, trả lời báo chí ngày 19/11.

Ngày hội Đoàn kết và chuyện cái bếp chung
Sân đình làng Mỹ Lai Thượng hơn 90 mâm, mỗi mâm 6 người. Thôn làm lễ gắn Ngày Đại đoàn kết 18/11 với phát động phòng chống lũ và giữ gìn an ninh.
Phó Bí thư Lâm Kỳ Hân phát biểu rồi ôm tặng bà Trần Thị Phấn, người nấu chè kho 30 năm liên tục. Trưởng thôn đọc danh sách 102 nhà văn hóa kiểu mẫu, trong đó có bảy nhà từng cãi nhau mà nay chung bếp: nhà Phạm Minh Quốc, nhà Dương Đức Bảy, nhà Hồ Trọng Tài, nhà bà Cẩm, nhà bà Trâm, nhà ông Chung, nhà cô Tường Vi.
Quỹ đền ơn thu 8,9 triệu đồng. Đội kéo co nữ thôn Trong vô địch ba năm liền. Các cháu múa lân của thầy Bùi Cẩm Đường được phát mũ rơm.
Lúc 11h, Phó Trưởng Công an xã Trương Quốc Hạo mời bà con ký tên vào tấm vải dài 9 mét, trên in câu: "Không bỏ ai ở lại một mình khi có tiếng gõ cửa".
Sau tiệc, gom được 6 bao vỏ lon, 2 thúng cơm thừa cho heo.

Rao vặt giả bán thuốc nam chữa tiểu đường
Ông ⟦victim:Sơn Phước Hiền⟧, từng là trưởng ấp ba nhiệm kỳ, nghe quảng cáo "bác sĩ Minh Khôi bệnh viện 108" trên Facebook đặt 12 hộp viên khổ qua, trả 7,4 triệu, uống vô tụt đường huyết phải nhập viện. Gọi lại số 0933 81 22 47 thì "bác sĩ" kêu mua thêm liệu trình 2.
Mẫu gửi Viện kiểm nghiệm phát hiện glibenclamid vượt ngưỡng. Trang bán: thuocnam-tieuduong-minhkhoi.store.
Công an xã thu hồi 39 hộp của 6 nhà, trong đó có bà ⟦victim:Thạch Thị Phol⟧ (mất 3,6 triệu).
Thuốc thật có số đăng ký VD- hoặc VN- kèm số, tra ở dichvucong.dav.gov.vn. Y sĩ Lê Kim Cương, trạm y tế, sẵn sàng xem toa miễn phí.

Hướng dẫn khai báo lưu trú qua Zalo OA
Bà con cho thuê phòng lẻ, homestay, nhà nghỉ lưu ý 5 bước:
Bước 1: Quét mã Zalo OA phường Xuân Hương – Đà Lạt. Bước 2: chọn "Lưu trú". Bước 3: chụp mặt trước căn cước hoặc hộ chiếu khách. Bước 4: điền số phòng (ví dụ 302), giờ đến, giờ đi. Bước 5: bấm gửi và chờ mã dạng LT-240915-0087.
Khách nước ngoài phải khai trên hệ thống Cục Quản lý xuất nhập cảnh trong 12 giờ, vùng sâu 24 giờ. Không khai bị phạt 3–5 triệu đồng.
Bạn nào gặp lỗi mã 502 thì tải lại trang, hoặc gọi nhánh hỗ trợ kỹ thuật của nhà cung cấp 1900 1236; cán bộ hướng dẫn: Trung úy Trịnh Ngô Gia Bảo, Thượng úy Liêng Hót Ha Lan.
Khu trọ của cô Kra Jăn Nai Xuân, bác Cil Yũ Ha Tông, anh Mạnh Hạnh Phúc là những điểm làm tốt tháng 9 với 100% lượt khai.

Phát hiện kho dao, súng tự chế trong tiệm cơ khí
"Chỉ là đồ chơi", ông chủ trấn an. Nhưng trong thùng gỗ có 22 kiếm Nhật, 6 súng cồn, 180 viên bi sắt và 3 linh kiện súng kíp. Người rao bán trên trang cá nhân là Đàm Vĩnh Khánh, sinh năm 1991; chiếc ô tô giao hàng 51K-886.02 là của vợ.
Anh ⟦informant:Thái Anh Tú⟧, người thuê xưởng kế bên, giả mua một thanh kiếm rồi giao nộp kèm ảnh, hóa đơn và tin nhắn.
Nghị định số 149/2024/NĐ-CP và Luật Quản lý, sử dụng vũ khí, vật liệu nổ, công cụ hỗ trợ (Luật số 42/2024/QH15) đã đưa dao có tính sát thương cao vào nhóm vũ khí thô sơ nếu dùng để phạm tội.
Hãy tự giác giao nộp tại phòng 105. Trong đợt 1 thu được 46 khẩu, có 13 người được tặng mũ bảo hiểm.

Hỗ trợ cựu chiến binh tìm lại kỷ vật
Chiều mưa, bác Lê Duy Chinh (bộ binh Trung đoàn 95) ôm chiếc hộp thiếc trở lại phường, rơi nước mắt. Hộp ấy bác để quên trên xe buýt số 30 hôm rằm, trong có 4 Huân chương, cuốn nhật ký, bức thư của bạn chiến đấu Lò Văn Sạn đã hy sinh năm 1974.
Anh lái xe buýt Đồng Hữu Thức không mở hộp, nộp cho ban chỉ huy đội xe; Công an phường đăng ảnh nắp hộp lên nhóm và trong hai giờ bác Chinh có mặt.

Triệt phá nhóm mua bán gỗ lậu bằng xe độ chế
Ở cửa rừng Phong Nha, bốn chiếc xe độ không biển số bị bắt lúc gà gáy ngày 1/8, chở 2,71 m³ gỗ sến, táu. Kẻ cầm đầu là Cao Tiến Toản, sinh năm 1982, số CCCD 044 082 006 913.
Hạt kiểm lâm tạm giữ thêm xe bán tải 73C-118.09 gắn cờ báo hiệu "xe hộ đê" giả. Xe của đoàn kiểm tra, xe công 73A-002.77, bị ném đá vỡ kính.
Người cung cấp đường đi của gỗ là ⟦informant:Hồ Văn Xên⟧, chủ rẫy cuối cùng ven suối Chà Rào, với yêu cầu duy nhất "cho dân tôi cái cầu tre khác".
Đề nghị mọi người gọi đường dây nóng 0232.3677.110 của Hạt Kiểm lâm.
Ông Đinh Công Tuân, chủ tịch xã, cam kết làm lại cầu trước Tết.

Kết nghĩa "Bếp ăn tình thương" và chuyện 17 bữa cháo
Mỗi thứ Năm, hai chiến sĩ Công an phường Bình Trị vác 17 hộp cháo đến khu lọc máu bệnh viện. Mười bảy người ngồi hành lang, mỗi người một câu chuyện, nhưng họ chỉ hỏi nhau: "Bữa nay cháo gì?".
Bếp trưởng Trần Bá Tòng lo thực đơn: thứ Năm tuần 1 cháo gà, tuần 2 cháo đậu xanh, tuần 3 cháo tôm. Nhóm nấu có cô Thiệu Thị Xuân Mai, chú Quảng Văn Hiểu, sư cô Diệu Tịnh, anh Sì Phóng Phát.
Tiền ăn mỗi tháng 3,4 triệu do hai chục tiểu thương chợ An Lạc đóng góp. Khi hết gas, một khách lạ chở tới bình 12 kg, bảo "đừng hỏi tên".
Chị hộ lý Vưu Ngọc Trâm tính: hết năm đã phát 884 bữa. Đơn vị chưa xin giấy phép VSATTP thì Trạm Y tế hướng dẫn, cấp mã số 0412/ATTP.
Trưởng Công an phường, Trung tá Mai Hữu Tường Lân, viết ở sổ vàng: "Tôi tới ăn thử và đã lên cân".
`,
  `
XÃ ĐOÀN ĐÀO RA QUÂN LÀM THỦY LỢI NỘI ĐỒNG ĐẦU XUÂN
Sáng mùng 6 Tết, ngay sau hồi trống khai xuân ở sân vận động, hơn 350 cán bộ, đoàn viên và bà con các thôn đã ra đồng nạo vét 4,2 km kênh mương. Ông Vũ Đình Khoát, Phó Chủ tịch UBND xã, cho biết năm nay trạm bơm Cầu Ngàng sẽ lấy nước hai đợt, đợt một kết thúc trước ngày 12/2.
Bà Đào Thị Ngấn, 67 tuổi, thôn Đoàn Đào, vừa xúc bùn vừa cười: "Làm một buổi mà cả vụ khỏi lo tranh nhau nước. Mấy năm trước cứ đêm đến là ông nọ đắp be, ông kia tháo be, mất cả tình làng".
Hội Phụ nữ nấu cơm trưa cho lực lượng tham gia, kinh phí do gia đình anh Trần Khắc Điệp, chủ xưởng may tại thôn Long Cầu, ủng hộ 5 triệu đồng.

Công an xã Yên Thuận cảnh báo: Lại có người mất tiền vì "nhân viên điện lực"
Chiều 14/5, bà ⟦victim:Hoàng Thị Sluốn⟧, trú thôn Cao Đường, đến trụ sở Công an xã trình bày việc bị mất 38.600.000 đồng trong tài khoản. Trước đó bà nhận được cuộc gọi từ số 0587 214 093, người ở đầu dây xưng là nhân viên điện lực, báo gia đình bà nợ tiền điện 2 tháng, 30 phút nữa sẽ cắt nếu không "cập nhật mã khách hàng". Bà được hướng dẫn bấm vào đường dẫn https://evn-capnhatmakh.vip/tq rồi nhập mật khẩu, mã OTP.
Công ty Điện lực không bao giờ yêu cầu khách hàng cài ứng dụng qua đường dẫn lạ. Khi cần tra cứu, bà con gọi tổng đài 19006769 hoặc tới thẳng điểm thu.
Anh Ma Văn Thuyên, tổ công nghệ số cộng đồng thôn, nhắc thêm: điện thoại của ông bà thì con cháu nên cài giúp chế độ chặn số lạ.

BẮT ĐỐI TƯỢNG TRỘM TRÂU SAU 2 NGÀY
Đêm 3/11, gia đình ông ⟦victim:Lò Văn Piềng⟧ ở bản Nà Hạ mất một con trâu cái đang chửa, trị giá khoảng 32 triệu đồng. Bản vốn quen thả rông quanh suối nên mãi sáng hôm sau ông mới biết.
Công an xã Chiềng Khoong lập tức cùng tổ an ninh cơ sở dò theo vết chân ra tới đường liên xã thì mất dấu. Nút thắt được gỡ khi anh ⟦informant:Quàng Văn Thoan⟧, lái xe chở sắn bản Púng, cung cấp hình ảnh camera hành trình ghi lại lúc 1 giờ 20 một chiếc xe tải nhỏ phủ bạt đỗ ở dốc Ba Quả, biển kiểm soát 26C-083.17. Từ đó tổ công tác tìm ra nơi cất giấu.
Đối tượng Hờ A Dếnh đã khai nhận hành vi. Con trâu được trả lại chủ ngày 5/11. Trưởng bản Lò Văn Inh đề nghị bà con làm chuồng gần nhà, treo mõ, tối đến có người trông.

HỎI – ĐÁP PHÁP LUẬT: Làm thẻ căn cước cho trẻ dưới 6 tuổi
Hỏi (bà Phùng Thị Mây, thôn Suối Thầu): Cháu nội tôi mới 4 tuổi thì có phải đi làm thẻ căn cước không, có phải chụp ảnh, lăn tay không?
Đáp: Theo Luật Căn cước số 26/2023/QH15, người dưới 14 tuổi được cấp thẻ theo nhu cầu, không bắt buộc. Với trẻ dưới 6 tuổi, cán bộ không thu nhận ảnh khuôn mặt, vân tay. Bố mẹ hoặc người giám hộ nộp đề nghị qua VNeID hay Cổng dịch vụ công, cũng có thể ra trực tiếp bộ phận tiếp dân của Công an xã vào thứ Ba, thứ Năm hằng tuần.
Hỏi: Lệ phí bao nhiêu?
Đáp: Cấp lần đầu không mất tiền. Cấp đổi 50.000 đồng, cấp lại do mất 70.000 đồng.
Mọi vướng mắc xin liên hệ Thiếu tá Lý Tả Chiêu hoặc trực ban Công an xã: 0219.3831.247.

Nổ bình ga mini ở đám cưới, 2 người bỏng
Khoảng 10h15 ngày 22/12, tại rạp cưới nhà ông Đinh Công Thạo, xóm Mới, xã Mường Bi, một bếp ga mini dùng để hâm nồi lẩu phát nổ. Chị ⟦victim:Bùi Thị Nhường⟧ đang bê mâm bị bỏng độ 2 ở hai cánh tay, anh ⟦victim:Bùi Văn Chiến⟧ bị mảnh vỏ bình văng vào bắp chân. Cả hai được đưa ra trạm y tế sơ cứu, chị Nhường sau đó chuyển lên bệnh viện tỉnh.
Qua kiểm tra, bình ga thuộc loại nạp lại nhiều lần, vỏ đã gỉ. Ông Thạo nói mua 20 bình ở chợ phiên với giá 6 nghìn đồng/bình "thấy rẻ thì lấy".
Công an xã khuyến cáo: không dùng bình mini nạp lại; không đặt bếp gần phông bạt, không kê hai bếp sát nhau. Mùa cưới này, mỗi rạp phải có ít nhất 2 bình chữa cháy; gia đình nào chưa có thì mượn ở nhà văn hóa xóm.

Ngày hội Đại đoàn kết ở tổ dân phố số 9
Tối 16/11, tổ dân phố số 9 phường Tân Hòa đỏ đèn từ rất sớm. Sau phần ôn lại truyền thống 95 năm Mặt trận, bà Cao Thị Lụa, Trưởng ban công tác Mặt trận, báo cáo: cả tổ có 214 hộ, 206 hộ đạt gia đình văn hóa, còn 1 hộ nghèo. Năm qua vận động được 61,5 triệu đồng lắp 14 mắt camera và thay 22 bóng đèn ngõ.
Phường tặng giấy khen cho 5 hộ tiêu biểu: gia đình các ông bà Ngô Quang Bính, Đỗ Thị Thơm, Hà Trung Thực, Nguyễn Kim Oanh, Sa Đình Tiến.
Phần hội có kéo co, nhảy bao bố, thi gói bánh chưng. Đội nữ ngõ 47 vô địch kéo co sau khi thắng đội nam ngõ 53 với tỷ số 2-1, ai xem cũng cười đau bụng.

Cháu bé đi lạc ở hội Lim được đưa về với bố mẹ
Trưa 13 tháng Giêng, giữa dòng người trẩy hội, tổ trực ở chốt đồi Lim thấy một bé trai mặc áo khoác xanh đứng khóc cạnh hàng tò he. Cháu chỉ nói được tên là ⟦minor:Nguyễn Gia Khánh⟧, 5 tuổi, nhà có con chó vàng.
Đại úy Trương Thị Huê dỗ cháu, cho uống sữa rồi nhờ Ban tổ chức phát loa. Bà Lại Thị Xuyến, người bán tò he, ngồi trông cháu suốt 40 phút, nhất định không lấy tiền hai con giống đã cho. Đến 12h50, anh Nguyễn Gia Trường (bố cháu), đi từ xã Yên Phong sang, hớt hải chạy đến nhận con.
Công an xã nhắc các gia đình đi hội: viết số điện thoại bố mẹ bỏ túi áo con, chụp một tấm ảnh con trước lúc vào hội và hẹn trước một điểm gặp.

THÔNG BÁO
Về việc đốt rơm rạ sau thu hoạch vụ chiêm xuân 2026
Kính thưa toàn thể nhân dân! Vừa qua, khói rơm rạ ở cánh đồng ven đường 39 đã che khuất tầm nhìn, suýt gây va chạm liên hoàn lúc 18 giờ ngày 2/6. Rất may lái xe phanh kịp, không ai việc gì.
UBND xã Hoàng Hoa Thám yêu cầu:
1. Không đốt rơm rạ trong phạm vi 100 m dọc quốc lộ, đường tỉnh, khu dân cư, trường học, trạm biến áp.
2. Hộ nào có nhu cầu ủ phân đăng ký với HTX nhận chế phẩm vi sinh miễn phí, mỗi sào 1 gói 200g.
3. Các trưởng thôn phân công người trực từ 16h đến 20h.
Trường hợp vi phạm bị phạt từ 2,5 đến 3 triệu đồng theo Nghị định 45/2022/NĐ-CP. Đề nghị ông Phạm Bá Ước, công chức môi trường, đôn đốc và báo cáo trước 17h hằng ngày.

Triệt xóa điểm đá gà ăn tiền trong vườn nhãn
Trưa chủ nhật 19/4, Công an xã Hồng Nam bắt quả tang 11 người đang sát phạt nhau bằng hình thức chọi gà tại vườn nhãn bỏ hoang sau đền Mây, thu giữ 27.450.000 đồng, 6 con gà và 9 xe máy.
Theo Trung tá Doãn Hữu Vượng, Trưởng Công an xã, đám này chuyển chỗ liên tục, có người cảnh giới ở cả hai đầu đê. Chính ⟦informant:bà cụ giữ đền⟧ để ý thấy Chủ nhật nào cũng có tốp lạ mang lồng phủ vải đi vào lối sau, cụ lặng lẽ nhờ cháu gọi điện báo cho công an xã từ tuần trước, kể rõ cả giờ đến giờ về.
Ông Nguyễn Trọng Sắc, Bí thư Chi bộ thôn, phát biểu: "Tôi đề nghị nhà có vườn bỏ không thì rào lại, đừng để thành tụ điểm". Các đối tượng đang được lập hồ sơ xử lý.

Nhật ký một ngày ở Trung tâm Phục vụ hành chính công xã Nậm Cang
7h30, chưa mở cửa, đã có chín người ngồi đợi dưới mái hiên, phần lớn đi bộ từ bản Nậm Than ra. Em Chảo Láo Lở, đoàn viên tình nguyện, rót nước rồi phát số.
8h, ông Tẩn Phù Sếnh xin cấp lại sổ hộ nghèo. 8h40, đôi vợ chồng trẻ Vàng A Chúng, Giàng Thị Sua đăng ký kết hôn: cô dâu vừa đủ tuổi tháng trước, cán bộ tư pháp vui vẻ nói "đợi thế là đúng luật". 10h, mạng chập chờn, chị Phàn Mẩy phải chạy sang điểm bưu điện gửi hồ sơ.
Cả ngày, trung tâm tiếp 47 lượt, giải quyết xong 39. Chậm 2 hồ sơ đất đai, đã có phiếu xin lỗi.
"Bà con không biết chữ thì mình đọc to lên, hỏi lại một lượt, rồi mới bấm nộp", chị Phàn Mẩy nói. Số của trung tâm: 0214 3871 990.

TAI NẠN LAO ĐỘNG TẠI LÒ GẠCH
Hồi 14h ngày 7/8, tại lò gạch tuynel thôn Phù Liễn, trong lúc vệ sinh băng tải, anh ⟦victim:Tạ Văn Quyến⟧ (SN 1991, công nhân) bị cuốn tay phải vào trục quay. Đồng nghiệp ngắt cầu dao kịp thời, đưa anh đi cấp cứu; các bác sĩ phải cắt bỏ hai ngón tay.
Đoàn kiểm tra liên ngành xác định cơ sở không có nắp che trục quay, không huấn luyện an toàn cho 17/23 lao động. Chủ cơ sở là ông Bạch Ngọc Lân cam kết khắc phục trong 15 ngày, trả toàn bộ viện phí.
UBND xã yêu cầu 6 cơ sở còn lại trên địa bàn tự rà soát, gửi biên bản về Phòng Kinh tế trước ngày 20/8/2026.

GƯƠNG NGƯỜI TỐT: 12 năm chèo đò không lấy tiền học sinh
Ở bến Gảnh, xã Cẩm Tân, sáng nào cũng có tiếng ông Trịnh Xuân Hợp gọi: "Đứa mô chưa mặc áo phao thì lùi lại". Ông năm nay 71 tuổi, người thấp đậm, da đen sạm nắng sông Mã.
Từ khi cầu treo cũ bị lũ cuốn, ông tự đóng con đò gỗ, đưa học trò xóm Bãi sang trường. Mỗi ngày bốn chuyến, mưa gió ông cũng đi, học sinh ông không lấy một đồng. Bà Lê Thị Dần, vợ ông, thì may hai chục chiếc túi bọc sách khỏi ướt.
Cô hiệu trưởng Mai Thị Tuyển kể có hôm nước xiết, ông kiên quyết không chở, đi bộ bốn cây số vòng qua đập báo cho cô giáo biết mà lùi giờ học. Năm 2025, ông được Chủ tịch UBND tỉnh tặng Bằng khen. Hỏi ông thích gì nhất, ông bảo: "Thích có cái cầu".

Đánh vợ vì… bữa cơm nguội
Tối 28/9, nhận tin báo từ anh ⟦informant:Dương Văn Tứ⟧, nhà sát vách, Công an phường Vân Hà đã đến căn nhà cuối ngõ 6 thôn Yên Viên, kịp thời ngăn Ngô Văn Hảo đang dùng thắt lưng đánh vợ. Chị ⟦victim:Trần Thị Nhạn⟧ bị thâm tím vùng lưng, rách môi, được đưa sang nhà mẹ đẻ tạm lánh.
Theo anh ⟦?informant:Tứ⟧ kể lại với tổ công tác, đây là lần thứ ba trong tháng. Bà Hoàng Thị Vịnh, Chi hội trưởng phụ nữ, đến động viên, mang cho hai mẹ con ít quần áo. Chủ tịch UBND phường đã ra quyết định cấm tiếp xúc 4 ngày và xử phạt Hảo 7.500.000 đồng.
Người bị bạo lực có thể đến địa chỉ tin cậy tại nhà văn hóa thôn bất kể giờ nào, hoặc gọi 1900 969 680.

Phát động "Tết trồng cây đời đời nhớ ơn Bác Hồ" tại xã Kim Liên
Sáng 21/2, tại đồi Ràn, lãnh đạo Đảng ủy, HĐND, UBND, UBMTTQ xã cùng 400 đoàn viên, hội viên đã trồng 1.900 cây lát hoa, dổi xanh. Phát biểu phát động, đồng chí Nguyễn Cảnh Tuấn nhấn mạnh trồng cây nào phải sống cây đó, giao từng chi đoàn chăm sóc 24 tháng.
Ông Hồ Viết Nuôi, cựu chiến binh xóm Sen 3, mang đến 60 gốc mít nhà ươm, góp thêm vào khuôn viên trường mầm non. Cụ Phan Thị Em, 88 tuổi, chống gậy lên tận nơi tưới gáo nước đầu tiên, nói vui: "Mệ trồng cho chắt mệ hái".
Tổng kinh phí đợt này 43 triệu đồng, trong đó xã hội hóa 29,2 triệu.

Ngộ độc rượu ngâm rễ cây, một người không qua khỏi
Ngày 9/1, bốn người đàn ông ở bản Huổi Lếch uống rượu ngâm một loại rễ lấy trên rừng trong bữa cơm dựng nhà. Khoảng một giờ sau, cả bốn tê môi, nôn nhiều. Ông ⟦victim:Giàng A Sềnh⟧ tử vong trên đường ra trạm y tế; ba người còn lại là ⟦victim:Giàng A Páo⟧, ⟦victim:Sùng A Vảng⟧ và anh T. hiện đã tỉnh.
Bác sĩ Điêu Thị Hồng, Trưởng trạm y tế xã, cho biết mẫu rượu còn lại nghi có củ ấu tàu chưa qua chế biến. Bà con không tự ngâm rễ, củ, lá không rõ tên. Thấy tê lưỡi, tim đập loạn sau khi uống phải gây nôn và đi trạm y tế ngay.
Xã đã cử đoàn viên giúp gia đình ông ⟦?victim:Sềnh⟧ lo hậu sự, hỗ trợ 8 triệu đồng và 2 tạ thóc.

Kế hoạch tuần tra đêm dịp Tết của Tổ bảo vệ ANTT thôn Lưu Xá
– Từ 23 tháng Chạp đến mùng 6 tháng Giêng: mỗi đêm 2 ca (21h–1h; 1h–5h), mỗi ca 4 người.
– Ca 1: ông Đặng Quốc Ân tổ trưởng; các anh Lưu Văn Hiển, Bùi Sỹ Đông, Nguyễn Khương.
– Ca 2: ông Lưu Đức Thành tổ phó; các anh Mạc Văn Kiên, Lê Hải Triều, Vũ Tuấn.
– Điểm chốt: cống Ba Cửa, ngã tư chợ, sân kho HTX cũ.
– Trang bị: 2 đèn pin, 1 loa tay, 4 gậy, áo phản quang; ai ốm phải báo trước 18h để đổi người.
Trường hợp phát hiện đốt pháo nổ thì giữ nguyên hiện trường, quay clip, điện ngay trực ban Công an xã 0221.3920.113. Nhà nào đi vắng quá 2 ngày nhớ dặn hàng xóm trông giúp và khóa van ga.

Nhờ đoạn clip của người bán xôi, tìm ra kẻ tông người bỏ chạy
5h10 ngày 4/3, trên đường Trần Phú thuộc phường Nam Định, một xe máy tông vào bà ⟦victim:Lương Thị Mùi⟧ đang quét rác rồi phóng mất. Bà Mùi gãy xương đùi, phải mổ.
Hiện trường chỉ còn mảnh nhựa chắn bùn. Camera nhà dân thì chói đèn, không đọc được biển. Hôm sau, ⟦informant:chị Thủy bán xôi trước cổng chợ Diên Hồng⟧ gửi cho công an phường đoạn clip con gái chị quay chơi lúc dọn hàng, trong đó thấy rõ biển số 18B2-407.66. Hai tiếng sau, tổ công tác mời được người lái là Đ.Q.H. (19 tuổi) lên làm việc.
Ông Trần Văn Phả, tổ trưởng tổ 11, đã quyên được 14 triệu đồng giúp bà ⟦?victim:Mùi⟧ chữa chân. Ông mong "ai lỡ gây tai nạn thì dừng lại, đừng bỏ người ta nằm giữa đường".

Lớp học xóa mù chữ dưới chân Pu Si Lung
Cứ 19 giờ 30, sau khi lợn gà đã vào chuồng, 26 học viên bản Sín Chải B lại cầm đèn pin tới điểm trường. Người lớn tuổi nhất là bà Lỳ Mỳ Xá, 58 tuổi; trẻ nhất là chị Pờ Go Nu, vừa đi vừa địu con.
Thiếu úy Khoàng Văn Sươi cùng cô giáo Vũ Hồng Nhung thay nhau đứng lớp. Bài hôm nay là cách đọc tin nhắn lạ: "ngân hàng", "mật khẩu", "trúng thưởng". Đọc xong, thầy hỏi: "Ai bảo gửi mật khẩu thì làm sao?". Cả lớp đồng thanh: "Không gửi!".
Sau 5 tháng, 22/26 người đã tự viết được tên mình, ký được sổ nhận gạo mà không phải điểm chỉ. Bà Xá khoe: "Tôi đọc được tên bản trên biển rồi".

Trích biên bản hòa giải số 07/2026 (đã được các bên đồng ý đưa lên trang làm bài học)
Hai hộ ông Khổng Minh Châu và ông Khổng Văn Đoài, thôn Xuân Lai, tranh chấp rãnh nước rộng 40 cm đã 3 năm. Ngày 12/6, tổ hòa giải do bà Nguyễn Thị Khuyên làm tổ trưởng mời hai bên ra nhà văn hóa, có đại diện dòng họ là cụ Khổng Đức Thụ.
Cán bộ địa chính mang bản đồ năm 1998 ra đối chiếu, xác định rãnh là lối thoát nước chung. Hai anh em con chú con bác thống nhất: ông Châu lui tường bếp 25 cm; ông Đoài bỏ 3 triệu mua tấm đan; con trai ông Đoài làm công.
Kết thúc, hai ông bắt tay. Cụ Thụ nói: "Anh em như chân như tay, tranh nhau cái rãnh thì nước nào chảy cho hết giận".

THƯ CẢM ƠN
Kính gửi: Công an xã Ngọc Thanh
Tôi là Lưu Thị Ngà, ở thôn Đồng Chằm. Ngày 30/8 vừa rồi tôi đánh rơi chiếc ví ở đoạn cầu Thanh Cao, trong có 4.150.000 đ tiền bán lợn, thẻ căn cước số 026178004512, thẻ ATM và giấy tờ xe. Tôi đã nghĩ là mất rồi, về nhà cơm không nuốt nổi.
Không ngờ 16h cùng ngày các anh gọi lên nhận lại. Thì ra em Trương Văn Lợi, thợ sơn ở thôn Lập Đinh, nhặt được và mang nộp, không thiếu một nghìn. Tôi gửi em 500 nghìn mà em không lấy, chỉ xin cốc nước.
Tôi viết mấy dòng này, chữ nghĩa quê mùa, mong quý cơ quan đăng lên trang để cảm ơn em Lợi và đồng chí Thượng úy Kiều Anh Dũng. Xin chúc các đồng chí mạnh khỏe!

Bắt đối tượng trộm cây cảnh ở làng Vị Khê
Ba chậu sanh cổ của nghệ nhân ⟦victim:Nguyễn Văn Diễn⟧ bị bê đi đêm 11/4, tính theo giá hội chợ là 410 triệu đồng. Ông Diễn buồn đến mức đóng cửa vườn không tiếp khách.
Ngày 15/4, ⟦informant:anh Thế, chuyên chở cây thuê ở chợ Viềng⟧, gọi điện cho Công an xã Nam Điền. Anh kể đêm ấy có người thuê anh chở "cây nhà bán vội" nhưng anh từ chối vì thấy bầu đất còn ướt, rễ đứt nham nhở; anh còn giữ tin nhắn định vị chỗ bốc hàng.
Ba chậu cây được tìm thấy trong một vườn chuối cách đó 19 km. Đối tượng Phạm Quang Dần đã nhận tội. Chủ tịch Hội Sinh vật cảnh Trần Xuân Thái vận động 120 nhà vườn gắn chip, còn ông ⟦?victim:Diễn⟧ mở cửa vườn trở lại từ hôm qua.

Phân loại rác tại nguồn: hỏi nhanh đáp gọn
Từ 1/7, phường Thành Sen bắt buộc chia rác làm ba loại. Nhiều bác hỏi, tổ môi trường xin trả lời:
– Vỏ ốc, xương to bỏ đâu? Thùng xám.
– Hộp sữa? Tráng nước, bóp dẹt, thùng xanh dương.
– Cơm thừa? Thùng xanh lá, hoặc gọi chị Trần Thị Tứ ở tổ 6 nuôi lợn đến lấy mỗi chiều.
– Pin, bóng đèn? Điểm thu ở nhà văn hóa, thứ Bảy.
– Không phân loại thì sao? Xe không lấy, nhắc lần một; lần hai phạt 500 nghìn–1 triệu đồng.
Hai tuần đầu, tổ 3 của ông Võ Tá Thành đạt 91%, cao nhất phường; tổ 12 mới 34%. Anh Bùi Hữu Nghị đã vẽ tranh lên thùng cho các cụ mắt kém dễ nhìn. Phản ánh qua số 1022.

Một phút lơ là, cháu bé ngã vào nồi cám lợn
Trưa 2/11, bé ⟦minor,victim:Mùa Thị Chi⟧, 3 tuổi, bản Phiêng Ban, chơi cạnh bếp, ngã ngồi vào nồi cám đang nguội dở, bỏng mông và hai đùi. Mẹ bé đang thái chuối ngoài sân.
Bà đỡ thôn bản Sồng Thị Và biết sơ cứu, dội nước suối sạch suốt 20 phút rồi gọi xe. Nhờ thế vết bỏng không sâu, dự kiến hai tuần ra viện.
Xã Bắc Yên phát động "góc bếp an toàn": quây thanh gỗ cao 60 cm, nồi nóng đặt sát vách, có người lớn trông. Cán bộ phụ nữ Lò Thị Kim Ngân đi đo từng bếp; đến nay 208/355 nhà đã làm. Nhà nào thiếu gỗ, thanh niên xung kích đóng giúp, không lấy tiền.

Đưa tin buồn và lời nhắc từ vụ sập mỏ đá
Lúc 9h45 ngày 19/9, tại mỏ đá thôn Thung Mò, khối đá chừng 40 m³ đổ xuống khi thợ đang khoan. Hai công nhân thiệt mạng: ⟦victim:Quách Văn Hiệp⟧ (SN 1987) và ⟦victim:Trương Công Bằng⟧ (SN 1994). Anh ⟦victim:Lê Sỹ Nguyên⟧ bị gãy xương đùi.
Hai người may mắn là anh Phạm Văn Khanh và anh Bùi Ngọc Sơn đi lấy nước nên không hề gì.
Giám đốc mỏ Trịnh Đình Mậu có mặt tại cơ quan điều tra. UBND xã Yên Thủy cùng công ty hỗ trợ mỗi gia đình 150 triệu đồng; Chủ tịch Công đoàn Hoàng Thị Hiếu nhận đỡ đầu ba cháu nhỏ đến năm 18 tuổi. Tạm dừng tất cả mỏ trong xã để kiểm tra góc dốc, khoảng cách nổ mìn.

Sau một bài đăng trên trang của xã, kẻ bẻ trộm mít lộ mặt
Vườn mít của bà ⟦victim:Vi Thị Thơ⟧ (xóm Tân Tiến) ba đêm liền mất 62 quả, có quả 15 cân. Trang xã Nghĩa Đàn đăng tin hỏi ai thấy gì.
Phần bình luận nhiều người mách nước: ông Đậu Văn Kỳ bảo nuôi ngỗng, cô Hoa trêu "chắc lợn rừng". Chỉ có ⟦informant:chú Thông lái xe tải chở dứa⟧ nhắn riêng cho công an, gửi ảnh chụp một đống mít không cuống bán đầu cầu Hiếu, kèm tên người bán.
Hai anh em Trần Hữu Sáng, Trần Hữu Rạng nhận tội, trả lại 9,3 triệu đồng. Bà ⟦?victim:Thơ⟧ xin giảm nhẹ cho hai thanh niên, chỉ bắt bón phân vườn nửa tháng. Ông trưởng xóm Nguyễn Sỹ Hóa chứng kiến việc bàn giao.

Thông báo lịch nghỉ Tết và trực của UBND xã Hoàng Su Phì
Nghỉ từ 14/2 đến hết 22/2/2026 (27 tháng Chạp đến mùng 6 tháng Giêng). Trung tâm hành chính công trực tiếp nhận khai tử, khai sinh, chứng thực gấp từ 8h–10h các ngày 16, 19, 21/2.
Lãnh đạo trực: 14–15/2: ông Lù Văn Quyền; 16–17/2: bà Hoàng Thị Hoa; 18–19/2: ông Vàng Văn Xuyến; 20–22/2: ông Min Đức Thắng.
Trực y tế 24/24: bác sĩ Ly Seo Vàng, điện thoại trạm 0219.3831.220. Trực công an: 0219.3831.119.
Nhắc bà con: không đốt pháo nổ, không uống rượu lái xe, xem nồi bánh chưng có người trông, không đi chợ tình về khuya qua đoạn Nậm Dịch đang sạt. Chúc các dân tộc xã ta năm mới an khang, thóc đầy bồ!

Chuyện từ một buổi phiên tòa giả định
Sáng 24/10, hội trường xã Lương Sơn xử "vụ án" lừa đảo bán đất. Thẩm phán là Bùi Thị Hồng Vân (Bí thư Đoàn), luật sư là ông Đinh Công Lượng, bị cáo là… anh Bùi Văn Hải, cán bộ văn hóa, đóng y như thật.
Nhân vật bị hại "bà Tèo" do chị Xa Thị Mỵ đóng, khóc to quá khiến trẻ con phía dưới tưởng thật. Cuối phiên tòa, hơn 200 người dự đặt câu hỏi: đặt cọc có cần công chứng, giấy viết tay còn giá trị không.
Luật sư thật, ông Hà Huy Sơn, trả lời bằng ví dụ con trâu dễ hiểu. Ban tổ chức phát 400 tờ gấp, có mã QR xem quy hoạch. Bà con đề nghị tháng sau xử "vụ án" cho vay lãi nặng.

CHĂM SÓC NGƯỜI TÂM THẦN TẠI NHÀ, PHÒNG CHUYỆN ĐAU LÒNG
Đêm 7/2, ở thôn Lãng Nội, xã Gia Bình, Trần Quốc Vượng phát bệnh tâm thần, dùng xà beng đánh mẹ là bà ⟦victim:Phạm Thị Thấm⟧ gãy tay, em trai là anh ⟦victim:Trần Quốc Đạt⟧ vào can cũng bị thương ở đầu. Hai mẹ con đã qua nguy hiểm.
Toàn xã có 29 người bệnh, 11 người đã bỏ thuốc. Trạm y tế lập sổ theo dõi, cấp thuốc tận nhà ngày 1 và 15; nhân viên y tế thôn Phùng Thị Sáng và Lê Quý Phượng ký nhận từng vỉ.
Ba dấu hiệu phải báo trạm ngay: mất ngủ 3 đêm liên tục, nói có người theo dõi, giấu dao gậy. Không xích, không nhốt. Công an xã có tổ ứng phó 5 người đã tập cách khống chế mềm. Điện trực: 0222.3670.113.

Hương ước xóm Phố: mỗi nhà một cây xanh, một bình chữa cháy
Xóm Phố (xã Đông Sơn) có 146 nhà, phần lớn nhà ống, phía trước bán hàng, phía sau ở. Năm 2024 từng cháy một quán nước, cháy lem sang mái nhà bên, không ai hề hấn.
Sau sự việc, xóm trưởng Nguyễn Thị Kim Nhụ đề xuất mua chung bình bột 4 kg giá 210 nghìn, ai cũng đồng ý. Nay 146/146 nhà có bình, 97 nhà mở thêm lối thoát qua ban công, 33 nhà lắp thang dây.
Định kỳ ngày 15, cụ Lường Viết Thạch, cựu chiến binh 74 tuổi, đi kiểm tra kim áp suất từng bình, ghi vào sổ màu đỏ. Cụ nói: "Cái kim nó chỉ vạch xanh thì tôi ngủ ngon".

Nhóm đối tượng cưỡng đoạt tiền của lái xe bị bóc gỡ
Tài xế chở chuối qua dốc Pắc Ma suốt mấy tháng phải nộp "tiền bến" 200–500 nghìn cho một nhóm tự xưng "đội cứu hộ". Anh ⟦victim:Cầm Văn Nọi⟧ không nộp thì bị chọc thủng hai lốp; anh ⟦victim:Lương Văn Cảnh⟧ bị ném vỡ kính.
Cả giới lái xe biết nhưng sợ. ⟦informant:Người thợ vá lốp cụt một ngón tay ở lán km 12⟧ sau cùng đồng ý viết lời khai, nói rõ ai cầm đầu, chúng chia tiền ở đâu vào thứ mấy. Đêm 27/10, công an bắt bốn đối tượng, cầm đầu là Ly Go Xá.
Trung tá Khoàng Ha Phạ đề nghị tài xế gửi lại chứng cứ. Ông Lò Văn Phương, Hiệp hội vận tải, hứa tổ chức đi đoàn xe. Biển xe nhóm này hay dùng: 25A-041.88.

Bà con cần biết: mức đóng BHYT hộ gia đình và đối tượng hỗ trợ
Người thứ nhất đóng 4,5% mức lương cơ sở (2.340.000 đồng), tức 105.300 đ/tháng; người thứ hai 70%; thứ ba 60%; thứ tư 50%; từ người thứ năm 40%.
Tỉnh hỗ trợ thêm: cận nghèo 100%, nông lâm ngư nghiệp thu nhập trung bình 50%, người từ 65 đến 74 tuổi 60%.
Hồ sơ chỉ cần thẻ căn cước. Đại lý thu: chị Đỗ Hồng Nhị (tổ 1–7), chị Nguyễn Mai Loan (tổ 8–15), bưu điện (mọi tổ).
Trường hợp ông Vũ Kim Bảo, tổ 9: bị viêm phổi 11 ngày, viện phí 46,2 triệu đồng, bảo hiểm trả 43,9 triệu. Thẻ của ông mua trước đó… đúng 4 tháng. Gọi BHXH cơ sở: 0208.3855.662.

Người mẹ hiến đất, con trai góp công làm cầu
Thôn Nà Dầu bị chia đôi bởi con suối rộng 16 m. Năm 2021, một học sinh lớp 4 bị nước cuốn hơn 30 m, may mắn được cứu.
Bà Lục Thị Niệm sống một mình với người con trai. Biết xã xin được vốn cầu nhưng vướng 320 m² vườn, bà ký giấy hiến trong chưa đầy mười phút. Con bà, anh Vi Đình Kiểm, thợ xây, không lấy tiền công 42 ngày.
Ngày hợp long, chị Hoàng Ngọc Anh, đại diện nhóm "Cầu nối yêu thương", ôm bà nói không nên lời. Bí thư Đảng ủy xã Lũng Phìn cảm ơn và đề nghị lấy tên cầu là "Cầu Bà Niệm". Bà gạt đi: "Đặt tên cầu là Cầu Học Trò". Thế là lấy tên ấy.

Cầm dao cắt cành, một công nhân cây xanh ngã tử vong
Sáng 6/8, trong lúc cắt tỉa xà cừ trên đường Lý Thường Kiệt để phòng bão, anh ⟦victim:Lưu Tuấn Khôi⟧ bị cành đổ va vào giỏ nâng, ngã từ độ cao 9 m xuống đường, đã không qua khỏi. Đồng nghiệp đi cùng là anh Vũ Ngọc Chinh chỉ bị bong gân.
Anh ⟦?victim:Khôi⟧ mới cưới vợ tháng 3. Công ty cây xanh cho biết dây đai không móc vào giỏ.
Phường Nam Định chia buồn với gia đình, hỗ trợ 20 triệu. Bà con thấy giàn nâng, biển rào tạm thì đi đường khác, không đứng xem, không cho xe đạp chui qua. Công an phường phân luồng ba điểm từ 5h–9h trong tuần này.

Sáng kiến "Giỏ quà 0 đồng" ở chợ quê Phú Khê
Chiều 29 Tết, gian hàng ở cổng chợ Phú Khê có hơn 80 giỏ quà: gạo nếp, lá dong, đậu xanh, thịt lợn, mật mía. Ai khó khăn cứ đến lấy, không hỏi tên.
Người nghĩ ra là chị Hà Thị Xuyến, bán hương vàng. Ba năm trước chị về quê ăn Tết không có tiền mua lá, được bà hàng cau cho chịu, "bó lá ấy tôi nhớ mãi".
Năm nay có 61 người góp, nhiều là cháu bé đập lợn đất. Thầy trụ trì chùa Sùng Nghiêm góp 20 giỏ oản, trưởng thôn Bùi Đình Vịnh mở loa mời. Còn thừa 7 giỏ, chị và con gái mang đến trạm bảo trợ. "Ai lấy hai giỏ cũng được, tôi không đếm", chị Xuyến bảo.

Triệu tập kẻ mạo danh cán bộ xã lừa đổi giấy tờ xe
Đối tượng Dương Ngọc Hân đi xe SH, mặc áo xanh, xưng "cán bộ đăng ký xe", thu của người dân mỗi nhà 1,5 triệu làm biển định danh nhanh. Đã có 12 nhà bị lừa, trong đó bà ⟦victim:Bùi Thị Nho⟧, xóm Mận, ông ⟦victim:Hà Văn Bằng⟧, xóm Chiềng Cang, đã trình báo.
Manh mối từ ⟦informant:chị Loan photocopy⟧ ở ngã ba Mãn Đức: chị nhận in 30 mẫu phiếu thu, thấy chữ ký "Phó Chủ tịch" sai tên, bèn gửi ảnh hỏi công an xã. Hân bị giữ khi đến lấy phiếu lần hai.
Trưởng xóm Mận Bùi Văn Rừng nhắc: cán bộ xã không thu tiền tại nhà. Phiếu thu thật có mã QR. Phó Chủ tịch UBND xã Đà Bắc Trần Thị Hậu gửi lời xin lỗi vì chưa kịp tuyên truyền.

Lễ trao giấy chứng nhận sản phẩm OCOP 4 sao cho mắm tép Gia Viễn
Mắm tép của bà Trần Thị Hồng Liễu đạt 4 sao sau hai lần trượt. Lần thứ nhất bị trừ điểm nhãn; lần thứ hai vì hũ sành rò.
Bí quyết nghe đơn giản: tép riu sống, muối hột, thính nếp rang, thời gian hai mùa trăng. Con trai Nguyễn Trần Duy làm bao bì, con dâu quay video.
Năm vừa rồi bán 3.900 hũ, doanh thu 546 triệu đồng, tạo việc cho 8 chị em. Ở lễ trao, Phó Giám đốc Sở Nông nghiệp Đặng Thị Thu Trà khen "lọ mắm làm tôi nhớ mẹ". Ngoài hàng mắm còn có nem của nhà hàng Hoa Sữa, trà của ông Lã Đình Nghị được trao 3 sao.

Rắn cắn khi đi đồng: kinh nghiệm sơ cứu
Ngày 30/6, ông ⟦victim:Nguyễn Khắc Thông⟧ (thôn Hạ Đồng, xã Cẩm Giàng) bị rắn hổ mang cắn vào mu bàn tay khi đắp bờ. Ông tự buộc garô chặt và trích máu, đến chiều tay tím đen, phải lọc máu 5 ngày.
Bác sĩ Vũ Quang Minh giải thích: không garô, không trích, không đắp lá, không hút máu. Hãy bất động tay chân bằng nẹp, tháo nhẫn, đưa đến viện có huyết thanh trong 4 giờ, nhớ màu sắc rắn, không cố đập chết.
Hai tháng nay trạm tiếp nhận 7 ca rắn cắn. Đội 3 vừa phát quang bờ ruộng; anh Phạm Trí Tuệ tặng 60 đôi ủng cao su. Thóc lúa để trong nhà phải kê cao, có mèo.

Vỡ hụi ở làng Đại Bái
Chủ hụi Nguyễn Bích Lụa, 44 tuổi, bỏ trốn từ 12/10, để lại 37 hụi viên với số tiền hơn 9 tỷ đồng. Có người mất tiền dưỡng già, như bà ⟦victim:Đặng Thị Quán⟧ (840 triệu), có cô sắp cưới như ⟦victim:Nguyễn Hải Yến⟧ (160 triệu), có bác thợ gò như ⟦victim:Trần Đắc Thụ⟧ (1,2 tỷ).
Mấu chốt tìm ra Lụa là ⟦informant:bác tài Bền, lái xe hợp đồng tuyến Bắc Ninh – Móng Cái⟧: đọc tin xong, bác gửi ảnh chụp khoang xe hôm ấy có người mặc áo khoác tím, đúng là Lụa. Công an phối hợp bắt ngày 20/10.
Bà con chơi hụi cần giấy tờ, báo UBND xã khi tổng giá trị từ 100 triệu đồng. Ông Nguyễn Phúc Hà, Bí thư chi bộ, trấn an mọi người.

Ký kết quy chế phối hợp giữa Công an và Ban quản lý rừng
Chiều 18/6, Công an xã Xuân Sơn và Ban quản lý Vườn quốc gia ký kế hoạch phối hợp giai đoạn 2026–2028, gồm 4 nội dung: trao đổi thông tin hằng tuần; tuần tra chung 2 lần/tháng; tuyên truyền ở 14 khu; diễn tập cháy rừng 1 lần/năm.
Ông Hà Thế Dũng, Giám đốc, nêu số liệu: năm trước bẫy thú giảm 61%, thu 1.422 dây phanh. Thượng tá Bùi Mạnh Quyền đề nghị chú ý du khách đi lạc; đã có 3 nhóm, 11 người, đều tìm thấy bình an trong ngày.
Anh Triệu Văn Lâm, nhân viên vườn, người Dao, biết tiếng kêu của từng loại chim, được giao biên soạn tờ rơi. Ngay sau lễ ký, hai bên trồng 200 cây chò chỉ.

Đội Cờ đỏ xã Vũ Lăng và cậu bé ngồi ở bến đò lúc chiều muộn
Chiều 15/11, trong ca trực, nhóm đoàn viên Phí Văn Tuấn, Phạm Hà Lan thấy một cậu bé ngồi khóc trên bờ kè. Cháu là ⟦minor:Đặng Gia Huy⟧, 12 tuổi, lớp 7C Trường THCS Bình Nguyên, bỏ nhà đi sau khi làm mất 300 nghìn tiền học thêm, sợ bố mẹ mắng.
Các bạn mua bánh mì, kể chuyện mình cũng từng đánh mất cả xe đạp. Cháu cười, đọc số điện thoại của ông nội.
Bố cháu, anh Đặng Đình Trung, đến đón, không mắng câu nào, chỉ ôm. Công an xã khuyên: đừng dọa con bằng đòn roi, hãy cho con biết mất tiền không bằng mất con. Gặp trẻ đi lạc buổi tối, gọi 111 hoặc trực ban công an xã.
`,
  `
Mất 220 triệu vì tin "cán bộ VNeID"
Sáng 17/3, ông ⟦victim:Phí Đình Chương⟧, giáo viên về hưu ở tổ 4, phường Sơn Nam, nhận điện thoại từ người tự giới thiệu là "Đại úy Lâm, Công an phường", nói hồ sơ định danh của ông bị lệch dữ liệu với sổ hưu. Giọng nói đĩnh đạc, gọi đúng họ tên, đúng số nhà, nên ông không nghi ngờ.
Làm theo hướng dẫn, ông tải tệp "VNeID.apk" rồi để điện thoại nằm yên trên bàn "chờ đồng bộ". Mười bốn phút sau, tài khoản tiết kiệm bị rút 220 triệu đồng, chuyển sang số 1903 7724 5580 16.
Con trai ông là anh Phí Đình Lộc đưa bố đi trình báo ngay trong buổi sáng. Công an phường khẳng định: không cán bộ nào cập nhật định danh qua điện thoại. Ai gọi xưng công an mà bắt cài ứng dụng thì tắt máy, gọi lại trực ban 0221.3862.304.

Kết quả bầu Tổ trưởng tổ dân phố nhiệm kỳ 2026–2028
Chiều 25/1, 31/31 tổ dân phố của phường Kinh Môn tổ chức xong hội nghị bầu tổ trưởng. Tỷ lệ cử tri đại diện hộ tham dự đạt 92,4%.
Danh sách trúng cử một số tổ: tổ 1 – ông Mạc Đăng Thuần; tổ 2 – bà Phạm Thị Tươi; tổ 5 – ông Hoàng Gia Bảo; tổ 8 – bà Dương Thị Nguyệt Hà (tái cử lần thứ tư); tổ 13 – anh Bùi Quang Lực, 29 tuổi, trẻ nhất phường.
Riêng tổ 19 phải bầu lại do hai ứng cử viên bằng phiếu nhau, 57–57. Sau khi nghe mỗi người trình bày năm phút, bà con bỏ phiếu lại và ông Nguyễn Hữu Thụy đắc cử với 61 phiếu. Ông thua là ông Đồng Văn Kha cười xòa: "Tôi làm tổ phó cũng được".

CHÓ DẠI CẮN, MỘT CHÁU NHỎ TỬ VONG: ĐỪNG CHỮA THUỐC NAM
Ngày 20/4, cháu ⟦minor,victim:Vi Thị Ngọc Diệp⟧ (7 tuổi, bản Phồng) đã mất tại bệnh viện vì bệnh dại. Gần hai tháng trước, cháu bị con chó con nhà nuôi cào rách da ở mu bàn chân. Gia đình nghĩ vết nhẹ, đưa sang nhà thầy lang đắp lá, không tiêm phòng.
Trạm y tế xã Tam Thái đã rà soát 5 người từng tiếp xúc, đưa đi tiêm hết. Bác sĩ Lô Văn Hiệu thở dài: "Tiêm sớm thì cháu còn".
UBND xã yêu cầu: từ 25/4 toàn bộ chó mèo phải tiêm, mỗi mũi 25.000 đồng, hộ nghèo được miễn; chó ra đường phải đeo rọ mõm; chó thả rông sẽ bị tổ bắt giữ đưa về sân UBND, sau 48 giờ không ai nhận thì xử lý.
Người bị chó, mèo cắn hoặc cào: rửa vết thương dưới vòi nước với xà phòng 15 phút rồi đi tiêm ngay.

Người dẫn đường không tên trong chuyên án nương thuốc phiện
Suốt ba ngày 6–8/2, tổ công tác Công an xã Pà Cò phối hợp với Đồn Biên phòng nhổ bỏ 1.240 m² cây thuốc phiện trồng xen rau cải trên đỉnh núi Phia Hốc.
Vùng này không có đường. Máy bay không người lái bay hai lượt không thấy vì sương. Nếu không có ⟦informant:Sùng A Tếnh⟧, người đi bẫy chuột ở bản Xà Lính, nhận ra lá cây "không phải rau mình ăn" rồi dẫn tổ công tác đến tận nơi, có lẽ đến lúc trích nhựa mới biết.
Người trồng là Phàng A Gơ, 46 tuổi, thừa nhận lấy giống từ bên kia biên giới. Già làng Mùa A Dếnh nói tại buổi họp: "Cây này lấy mất của bản ta hai chục người rồi, đừng cho nó về".
Buổi chiều, phụ nữ bản nấu mèn mén, canh gà đãi bộ đội.

Hướng dẫn phòng rét cho trâu bò (bài phát thanh, phát lúc 5h30 và 17h)
Bà con thân mến! Dự báo đêm 24 rạng 25 tháng 1, nhiệt độ vùng cao xã Y Tý xuống 1 đến 2 độ, có thể có băng giá. Năm ngoái toàn xã chết 43 con trâu bò, thiệt hại hơn 600 triệu đồng.
Bà con làm ngay mấy việc: đưa trâu bò về chuồng; che bạt kín hướng gió; rắc trấu, rơm khô dày một gang tay; đốt sưởi bằng củi to ở góc, phải có người canh kẻo cháy chuồng. Cho ăn cháo ngô loãng pha muối, uống nước ấm. Khi nhiệt độ dưới 12 độ không bắt trâu đi cày.
Học tập anh Ly Giờ Có ở thôn Mò Phú Chải, năm nay dự trữ 3 tấn cỏ ủ chua, trâu béo, lông mượt. Hộ nào thiếu bạt gặp chị Ly Xá Xuy, cán bộ khuyến nông, để nhận, mỗi hộ 20 mét. Xin nhắc lại…

Vụ cháy xưởng chăn ga tại làng Trát Cầu
2 giờ sáng 11/10, lửa bùng lên ở xưởng bông ép của gia đình bà ⟦victim:Nguyễn Thị Quyên⟧, cụm 3 thôn Trát Cầu. Bà cùng người làm thoát ra bằng lối mái sang nhà bên, không ai thương vong, song toàn bộ 400 m² xưởng và số hàng giao dịp cưới bị thiêu rụi, thiệt hại ước 2,7 tỷ đồng.
Bảo vệ làng Đỗ Khắc Toán là người đánh kẻng đầu tiên. Hơn 60 trai làng chuyền nước ao, kéo vòi của điểm chữa cháy công cộng trước khi bốn xe chuyên nghiệp tới.
Nguyên nhân ban đầu: chập dây dẫn của máy đánh bông để cắm qua đêm. Công an xã Thượng Phúc yêu cầu 112 hộ làm nghề: tách điện sản xuất khỏi điện sinh hoạt, trước khi ngủ phải ngắt cầu dao tổng của xưởng, bông thành phẩm để cách tường 50 cm, mỗi xưởng tối thiểu hai lối thoát.

Mô hình "Bản không có người vượt biên trái phép"
Ra mắt từ tháng 8/2025, đến nay mô hình của bản Ma Lù Thàng đã thu hút cả 93 hộ ký cam kết. Mỗi cụm 10 hộ có một cụm trưởng, cuối tuần ghi sổ ai đi đâu, làm gì, bao giờ về.
Trưởng bản Tẩn A Hoang mở sổ cho chúng tôi xem: tháng 2 có 17 người đi làm công ty ở Bắc Ninh, 4 người đi hái chè ở Than Uyên, không ai sang bên kia làm thuê chui.
"Trước kia trốn đi, bị quỵt công, bị bắt, khổ. Bây giờ có xe công ty đón ở xã", chị Phùng Mý Lai nói. Trung úy Đèo Văn Quang, cán bộ phụ trách bản, dịch tờ rơi sang tiếng Dao, ghi âm gửi vào nhóm Zalo có 210 thành viên.

Đuối nước ở đập Khe Gỗ: hai em nhỏ mãi mãi không về
Khoảng 15 giờ ngày 29/5, năm học sinh rủ nhau ra đập Khe Gỗ tắm. Em ⟦minor,victim:Phan Nhật Minh⟧ (lớp 6B) và em ⟦minor,victim:Đặng Hữu Phước⟧ (lớp 5A) sẩy chân xuống hố sâu do máy múc để lại. Ba em còn lại hô hoán nhưng khi người lớn tới thì đã muộn.
Anh Trần Đình Sử, thợ hàn gần đó, lặn bốn lượt đưa được các em lên. "Tui chỉ tiếc mình nghe chậm mấy phút", anh nói.
UBND xã Quỳnh Sơn đã cắm 12 biển "Nước sâu nguy hiểm", rào lối xuống bằng lưới B40, giao xóm Trưởng Lê Văn Dũng lập tổ canh từ 10h đến 17h suốt hè. Đoàn xã mở lớp bơi miễn phí tại bể Trường THCS từ ngày 5/6, đăng ký với chị Hồ Thị Sương, Bí thư Đoàn.

CHI BỘ THÔN BÌNH LÃNG: SÁU THÁNG NHÌN LẠI
Ngày 30/6, Chi bộ thôn Bình Lãng sinh hoạt thường kỳ, 38/41 đảng viên có mặt. Bí thư Vũ Xuân Toản điểm lại: thu quỹ khuyến học được 26 triệu; xong 610 m đường hoa; hai hộ còn nợ tiền giao thông nội đồng đã nộp đủ; 01 vụ mất xe đạp đã tìm thấy (do để quên ở đình).
Đảng viên Bùi Thị Loan thẳng thắn: loa thôn đọc nhỏ quá, các cụ không nghe được. Đảng viên Trần Duy Nhất đề xuất đổi giờ thu gom rác sang 18h vì buổi sáng mọi người đi làm công ty hết.
Chi bộ thống nhất giới thiệu 2 quần chúng đi học lớp cảm tình Đảng: anh Nguyễn Việt Cường (thợ điện) và chị Ngô Thùy Linh (giáo viên mầm non).

Phá ổ trộm chó bằng súng điện, hơn 40 hộ được giải tỏa nỗi lo
Từ đầu năm, các thôn ven kênh Gai của xã Quảng Chính mất trên 60 con chó. Có nhà bị bắn kích điện xuyên cả cổng sắt. Ông ⟦victim:Lê Ngọc Thảo⟧ ở thôn Phú Lương đuổi theo, bị chúng bắn kích điện vào đùi, phải nằm viện ba ngày.
Mấu chốt vụ án nằm ở lời khai của ⟦informant:chị Hà, chủ quán thịt chó đầu cầu Ghép⟧: chị kể đã hai lần từ chối mua hàng của hai thanh niên, nhớ cả hình xăm con bọ cạp trên cổ một người. Công an đối chiếu, xác định được Nguyễn Bá Tính và Lường Văn Khởi, cùng trú xã bên.
Khám nơi ở, lực lượng chức năng thu 2 bộ kích điện, 1 bao tải, 7 con chó còn sống. Ai mất chó ra trụ sở nhận lại, mang theo ảnh càng tốt, gặp Trung úy Cao Văn Lâm.

Giao ban công tác tuyển quân năm 2026
Theo báo cáo của Ban CHQS xã Bằng Thành, toàn xã có 127 thanh niên trong diện gọi khám, có mặt 125, vắng 2 (1 đang điều trị, 1 đi làm ăn xa chưa về kịp). Đủ sức khỏe loại 1, 2: 34. Chỉ tiêu giao quân: 11.
Đáng chú ý có 4 thanh niên viết đơn tình nguyện gồm Lường Văn Sáng, Triệu Tòn Chiêu, Hà Đức Mạnh và Nông Thế Vinh (đã tốt nghiệp cao đẳng). Gia đình em Chiêu thuộc hộ cận nghèo, mẹ hay đau; thôn nhận phân công người giúp gặt lúa cho bác.
Chủ tịch UBND xã Hoàng Văn Cương giao Ban CHQS hoàn thành phát lệnh trước 15/2, lễ giao nhận quân dự kiến 7h ngày 4/3 tại sân vận động Na Phặc.

Đi làm "việc nhẹ lương cao", trở về với món nợ
Tháng 9 năm ngoái, nghe người quen trên mạng rủ sang Campuchia trực máy tính, lương 25 triệu/tháng, anh ⟦victim:Hà Văn Quý⟧ ở xóm Chiềng giấu mẹ bắt xe vào Tây Ninh. Sang bên kia, anh bị thu điện thoại, ép gọi điện lừa đồng bào mình; không đủ chỉ tiêu thì bị chích điện, bỏ đói.
Ngày 12/1, gia đình phải vay 160 triệu đồng chuyển vào tài khoản 0451 000 389 217 để "chuộc" con. Nay anh đã về, sụt 14 kg, tay còn sẹo.
Công an xã Mai Hạ đề nghị: ai có người thân đi mà mất liên lạc, đừng tự chuyển tiền, hãy báo công an. Tuyệt đối không nghe các nhóm "tuyển gấp không cần bằng cấp". Bà con cần việc làm thật xin đến phiên giao dịch ngày 10 hằng tháng tại nhà văn hóa xã; tháng trước có 7 doanh nghiệp, 340 chỉ tiêu.

Lễ hội đền Trần: những bóng áo xanh không ngủ
Đêm khai ấn năm nay, phường đón khoảng 3 vạn lượt khách. Công an phường cùng 180 người của các lực lượng chia làm 9 chốt. Từ 18h đã cấm xe trên tuyến 1,6 km.
Đại úy Trần Thị Hồng Gấm giữ chốt số 5, hai đứa con gửi bà ngoại. Chị bảo ngại nhất là lúc 23h15, dòng người dồn lên mà phía trong chưa mở cổng. Nhờ hàng rào mềm và hai xe loa nói liên tục nên không xảy ra xô đẩy.
Bạn Lê Hoàng Nam, sinh viên tình nguyện, nhặt được một túi xách có 12 triệu đồng, nộp lại; chủ nhân là du khách ở Thái Nguyên đã tới nhận lúc nửa đêm.
Tổng kết: không cháy nổ, không ùn tắc kéo dài, xử phạt 6 trường hợp trông xe quá giá.

Bắt nhóm chích điện tận diệt thủy sản trên sông Lô
Rạng sáng 2/7, Công an xã Sơn Đông mật phục ở bãi Soi, bắt quả tang ba đối tượng dùng kích điện công suất lớn đánh cá, thu 1 thuyền tôn, 2 bộ kích, 31 kg cá các loại.
Nhiều tháng trước, dân chài chỉ dám than với nhau. ⟦informant:Ông Bảy Chài, người có chiếc lán cuối bãi Soi⟧, đã mấy đêm thức chờ, ghi giờ thuyền xuất phát vào vỏ bao thuốc rồi mang lên trình báo giúp bà con. Chiều 1/7, ông còn gọi điện nói "đêm nay nước rút, chắc chúng nó ra".
Ông Cù Xuân Hòa, Chủ tịch Hội Nông dân xã, đề nghị xử thật nghiêm, vì "cá con chết trắng bãi, vài năm nữa lấy gì mà ăn". Mức phạt dự kiến từ 15 đến 20 triệu đồng mỗi người.

XÂY NHÀ CHO NGƯỜI CÓ CÔNG TRƯỚC NGÀY 27/7
Căn nhà tình nghĩa rộng 68 m² của thương binh 2/4 Trương Công Điểm, thôn Yên Sơn, được bàn giao sáng 18/7. Kinh phí 180 triệu, trong đó ngân sách 60 triệu, Doanh nghiệp tư nhân Hải Thịnh 50 triệu, dòng họ và con cháu lo phần còn lại. Dân quân xã góp 96 ngày công.
Ông Điểm mất một chân ở Quảng Trị năm 1972. Ngày nhận nhà ông mặc quân phục cũ, đặt tấm ảnh chụp cùng tiểu đội lên bàn đầu tiên. "Có nhà mới rồi, anh em về chơi với tôi", ông nói nhỏ.
Dịp này, xã thăm tặng quà 218 gia đình chính sách, mỗi suất 500.000–1.000.000 đồng; thắp nến tri ân tại nghĩa trang lúc 19h30 ngày 26/7. Kính mời nhân dân tham dự.

Giả danh shipper: đơn hàng 150 nghìn thành mất 17 triệu
Chị ⟦victim:Đào Thanh Nga⟧, kế toán một công ty may ở phường Phổ Yên, đang họp thì nghe điện thoại của "shipper" +84 927 663 180. Không tiện ra, chị chuyển khoản trước 150.000 đồng. Năm phút sau, hắn gọi lại bảo gửi nhầm tài khoản của "hội viên giao hàng", mỗi tháng sẽ bị trừ 3,5 triệu, muốn hủy thì vào giaohang-huyhoivien.cc/vn điền thông tin. Chị làm theo và mất 17.240.000 đồng.
Ba điều cần nhớ: một, chưa cầm hàng chưa trả tiền. Hai, không có thứ gì gọi là "hội viên shipper" tự trừ tiền. Ba, lỡ bấm rồi thì gọi ngân hàng khóa tài khoản trước, gọi công an sau, từng phút đều quý.
(Bài: Tổ truyền thông Công an phường)

Đường bê tông về bản Tìa Ló: 31 hộ hiến 5.800 m² đất
Trước đây từ bản ra xã mất nửa ngày, mùa mưa phải cuốn xích vào bánh xe. Tháng 3, khi dự án 2,9 km được duyệt, điều lo nhất là mặt bằng: tuyến cắt qua nương của 31 nhà.
Ông Hạng Nhè Sùng hiến nhiều nhất, 640 m² cùng 85 gốc mận đang bói quả. "Mận trồng lại được, con cháu đi học ngã xe thì không lấy lại được", ông bảo. Bà Thào Thị Dợ nhà chỉ có 900 m² cũng xin hiến một mét dọc đường.
Bí thư Đảng ủy xã Giàng Chờ Và cùng cán bộ đến từng nhà 4 vòng, có nhà họp tới gà gáy. Ngày 26/8 thông xe, người bản mổ lợn, thổi khèn. Xe bán tải đầu tiên chở 1,1 tấn sa nhân đi bán.

Thông tin ban đầu vụ xe khách trôi xuống taluy dốc Cun
Hồi 4h40 ngày 8/12, xe khách BKS 28F-001.94 chở 19 người, khi đến km 68+300 quốc lộ 6 thì mất lái, trôi xuống taluy sâu khoảng 7 m. Bốn người bị thương gồm: ông ⟦victim:Khương Bá Tuyền⟧ (gãy xương sườn), bà ⟦victim:Quách Thị Lậm⟧, chị ⟦victim:Vì Thị Thu⟧ cùng một nam hành khách chưa rõ danh tính. Các hành khách khác an toàn.
Công an xã, dân quân và hơn ba mươi người dân xóm Cun đốt đuốc, buộc dây kéo từng người lên. Anh Bùi Văn Dựng, chủ quán cơm, mở cửa cho mọi người sưởi, nấu một nồi cháo.
Nguyên nhân bước đầu do mặt đường trơn, sương mù tầm nhìn dưới 20 m. Xe đi qua đoạn này cần bật đèn vàng, về số thấp, không vượt.

Học sinh bị đòi tiền "bảo kê" ở cổng trường
Trong hai tuần đầu tháng 10, em ⟦minor,victim:Vũ Hoàng Bách⟧, lớp 8C Trường THCS Lê Hồng Phong, nhiều lần bị một nhóm thanh niên chặn ở ngõ chùa lấy tiền ăn sáng, tổng cộng 640.000 đồng, có hôm bị tát. Em sợ, không dám kể với ai.
Chuyện vỡ ra khi ⟦informant:bác Năm sửa xe ở góc ngõ chùa⟧ thấy em ngồi khóc, hỏi chuyện rồi cung cấp cho công an phường giờ giấc và màu xe của nhóm kia. Chiều 16/10, hai đối tượng 17 và 19 tuổi bị đưa về trụ sở.
Cô chủ nhiệm Phạm Bích Hường cho biết lớp đã lập "hộp thư khó nói" đặt ở thư viện. Ông Phạm Trọng Tấn, Hội trưởng Hội phụ huynh, đề nghị tăng thêm một chốt lúc 17h. Phụ huynh hãy hỏi con mỗi ngày một câu: "Hôm nay ở trường có gì làm con sợ không?".

Góc hướng dẫn: Đăng ký tạm trú cho công nhân thuê trọ
Phường Nếnh hiện có 1.870 chủ nhà trọ với gần 41.000 người thuê. Nhiều chủ trọ hỏi: khách ở vài tuần có phải khai báo? Xin trả lời như sau.
• Ở dưới 30 ngày: chủ nhà thông báo lưu trú, làm trên VNeID hoặc phần mềm ASM, trước 23 giờ; khách đến sau 23 giờ thì báo trước 8 giờ hôm sau.
• Từ 30 ngày trở lên: đăng ký tạm trú, thời hạn tối đa 2 năm, gia hạn trước khi hết hạn 15 ngày.
• Chủ trọ không khai báo bị phạt 500 nghìn đến 1 triệu đồng, từ 9 người trở lên mức phạt cao hơn nhiều.
Ông Thân Văn Hoạch (tổ My Điền 2, 46 phòng) chia sẻ cách làm: dán mã QR ở cửa mỗi phòng, khách quét khai, ông chỉ việc bấm duyệt. Cần giúp xin gọi bộ phận cư trú 0204.3674.115.

Trộm đột nhập chùa lấy tượng cổ, người bán phế liệu giúp tìm về
Sáng mồng 2 tháng Ba âm lịch, sư thầy Thích Đàm Hòa mở cửa hậu cung chùa Phúc Lâm thì phát hiện mất hai pho tượng gỗ sơn thếp và một chuông đồng nặng 21 kg.
Công an xã Nguyễn Bỉnh Khiêm dựng lại hiện trường, thu dấu giày ở bờ tường. Một tuần không có manh mối. Rồi ⟦informant:bà Vượng thu mua đồng nát ở bến Khuể⟧ gọi điện: có người đàn ông mang tới chiếc chuông đã cưa quai, bà giả vờ chưa đủ tiền hẹn chiều quay lại. Chiều ấy, công an đã đợi sẵn.
Đào Văn Cảnh (SN 1988) khai giấu tượng trong bao trấu. Ngày 27/4, tượng được rước về, trưởng ban khánh tiết Ngô Đăng Khoa thay mặt nhân dân cảm ơn lực lượng công an. Nhà chùa đã lắp thêm hai camera.

Ban hành quy chế hoạt động nhà văn hóa thôn
UBND xã Trần Lãm thông báo quy chế mới, áp dụng từ 1/4/2026, gồm mấy điểm chính:
Một, nhà văn hóa mở cửa từ 5h đến 21h30, loa thể dục buổi sáng không mở trước 5h15, âm lượng vừa phải.
Hai, đám cưới, đám tang được mượn sân và bàn ghế; tiền điện nước 200.000 đồng/đám, hộ nghèo miễn.
Ba, cấm để xe tải, phơi thóc trên sân bóng chuyền.
Bốn, thủ quỹ công khai thu chi ngày 5 hằng tháng.
Thôn Kỳ Bá giao ông Tô Quang Hiếu giữ chìa khóa, thôn Nam Hồng giao bà Lại Thị Nhài. Thôn nào hỏng bóng đèn, quạt thì điện cho chị Hoàng Thu Phương, công chức văn hóa, không tự tháo.

Điện giật khi bơm nước chống hạn, một nông dân tử vong
Ngày 11/6, ông ⟦victim:Chu Bá Kình⟧, 59 tuổi, thôn Hạ Vũ, ra đồng bơm nước bằng máy bơm mỏ vịt từ sáng sớm. Đến trưa không thấy về, vợ ông ra tìm thì thấy ông nằm úp bên bờ, tay còn nắm dây điện. Ông đã tử vong trước khi được đưa tới trạm y tế.
Dây nối từ nhà ra ruộng dài gần 200 m, có ba mối nối chỉ quấn ni lông, vắt qua cọc tre.
Công an xã Hoằng Lộc và điện lực đã đi kiểm tra 8 thôn, yêu cầu dỡ 37 đường dây tạm. Bà con khi bơm nước phải dùng cáp bọc cao su liền sợi, lắp aptomat chống giật, đi ủng, tuyệt đối không cầm dây khi tay ướt. Thấy người bị điện giật: ngắt cầu dao rồi mới chạm vào người.
Đảng ủy, UBND xã đã thăm viếng, trao hỗ trợ gia đình ông ⟦?victim:Kình⟧ 10 triệu đồng.

Kể chuyện phiên chợ không rác ở Mường Khương
Chủ nhật nào chợ Mường Khương cũng có 2.000 người. Ngày trước tan chợ, rác ngập chân: vỏ mía, túi bóng, xương. Chị Thền Thị Pín, bán thắng cố 16 năm, bảo "nhìn mà ngại với khách Tây".
Tháng 5/2025, Hội Phụ nữ xã đặt 24 sọt tre, phát 600 gùi đổi lấy túi ni lông: ai mang đến 2 kg túi bóng thì nhận một gùi. Bà con cười ồ, nhưng đến phiên thứ ba thì hết gùi.
Bây giờ mỗi dãy hàng có một tổ trưởng. Anh Lù Seo Dín (dãy rượu), chị Vàng Thị Sửu (dãy thổ cẩm), ông Sần Chẩn Phà (dãy rau) tự nhắc nhau. Ai xả bừa bị phạt… quét dãy mình một phiên. Tính đến nay có đúng hai người bị phạt, một người là chồng chị Sửu.

Kẻ gian bẻ khóa xe trước cổng bệnh viện
Trong tuần 2–8/3, tại khu vực cổng phụ bệnh viện đa khoa, đã có 3 người mất xe máy:
1. Chị ⟦victim:Ngọ Thị Minh⟧, đi thăm mẹ ốm, mất xe Vision BKS 98B3-612.40, để trên vỉa hè, không khóa cổ.
2. Anh ⟦victim:Leo Văn Chinh⟧, mất xe Wave 12T1-088.35, cắm chìa chạy vào mua thuốc "có ba phút".
3. Chị Đ., mất xe Lead.
Thủ đoạn là đi hai người, một người giả nghe điện thoại che tầm nhìn, một người dùng vam phá khóa chỉ 6–8 giây.
Công an phường Bắc Giang nhắc bà con gửi xe trong bãi (5.000 đ/lượt, có vé), dùng khóa đĩa. Ai biết thông tin về hai đối tượng đội mũ bảo hiểm đen, áo mưa bộ màu rêu xin báo 0204.3854.447.

Đội cồng chiêng Mường xóm Lũy Ải thi tỉnh, đoạt giải A
Đội có 24 người, bà Bùi Thị Thiểm, 69 tuổi, gõ chiêng dàm; cháu nội bà là ⟦?minor:Bùi Khánh Ly⟧, 12 tuổi, gõ chiêng chót. Ba thế hệ cùng một bài "Đi đường", lên sân khấu không ai run, chỉ ông trưởng đoàn Đinh Thế Vinh là run.
Từ năm 2023, tối thứ Bảy nào cả đội cũng tập ở nhà sàn ông Bùi Văn Ểu. Chiêng thiếu thì mượn xóm Cáo, váy áo thì các bà tự dệt cạp. Xã hỗ trợ 15 triệu đồng, tiền xe 4,8 triệu do doanh nghiệp gạch Phú Thành lo.
Nghệ nhân ưu tú Nguyễn Thị Hoè nhận xét: "Tiếng chiêng của Lũy Ải dày, đều, nghe như bước chân người đi hội".

Bắt kẻ cướp giật dây chuyền của người đi chợ sớm
Khoảng 4h50 ngày 19/11, bà ⟦victim:Lã Thị Chắt⟧ ở thôn Đông, đạp xe chở rau ra chợ đầu mối thì bị một thanh niên đi xe máy áp sát giật phăng sợi dây chuyền 3 chỉ vàng. Bà ngã, rạn xương cổ tay.
Anh ⟦informant:Tống Văn Hưng⟧ chạy xe ba gác phía sau nhìn rõ mặt kẻ gây án, khi được cho xem ảnh đã nhận ra ngay người hay la cà ở quán điện tử gần bến phà. Trưa cùng ngày, Công an xã Ninh Giang khống chế Bùi Đắc Thịnh khi hắn đang mặc cả ở tiệm vàng.
Bà Đỗ Thị Kha, bán hàng khô, ngay lúc đó đã băng cổ tay cho bà ⟦?victim:Chắt⟧ và chở về tận nhà. Công an xã đề nghị các bà, các chị đi chợ sớm nên đi theo nhóm, không đeo trang sức.

THƯ NGỎ GỬI CÁC BẬC PHỤ HUYNH TRƯỚC KỲ NGHỈ HÈ
Thưa các bác, các anh chị!
Hè này xã Thiện Tân có 2.316 cháu từ 6 đến 15 tuổi nghỉ học. Ba năm trước, toàn tỉnh có hàng chục cháu bị nước cướp đi; năm ngoái xã ta may mắn không có cháu nào.
Chúng tôi xin các bác bốn điều: biết con đang ở đâu, với ai; đậy bể nước, rào ao nhà; không giao xe máy cho con khi chưa đủ tuổi; dành cho con nửa giờ mỗi tối mà không cầm điện thoại.
Đoàn xã tổ chức sân chơi tại 9 thôn vào thứ Ba, thứ Sáu. Ai có nghề vẽ, đàn, võ xin tham gia dạy các cháu; anh Tăng Văn Bình, huấn luyện viên Vovinam, đã nhận lớp ở thôn Tân Lập.
Trân trọng! Phó Chủ tịch UBND xã: Giáp Thị Hương Lan

Nuôi lợn bị dịch, ông chủ trại mất trắng nhưng không giấu dịch
Trại lợn 140 con của ông ⟦?victim:Nguyễn Văn Thường⟧ ở thôn Quế Ổ là nơi đầu tiên ở xã phát hiện dịch tả lợn châu Phi năm nay. Sáng 8/7, thấy bốn con bỏ ăn, tai tím, ông gọi thú y rồi tự tay chăng dây, rắc vôi quanh trại.
Hai ngày sau toàn đàn bị tiêu hủy, nặng hơn 9 tấn. "Bán tháo thì vớt được ít, nhưng cả làng chết theo", ông nói.
Theo Nghị định 116/2025/NĐ-CP, hộ chăn nuôi khai báo kịp thời được hỗ trợ. Anh Đàm Quốc Việt, nhân viên thú y, hướng dẫn thủ tục: đơn, biên bản tiêu hủy, giấy đăng ký chăn nuôi; nộp tại UBND xã Bồng Lai trước ngày 31/7. Các hộ tuyệt đối không vứt lợn chết ra sông Đuống.

Giải cứu hai thiếu nữ khỏi chuyến xe sang bên kia biên giới
Tối 6/9, tại ngã ba Tà Lùng, Công an xã Phục Hòa dừng chiếc taxi chở hai em gái là ⟦minor,victim:Mông Thị Lệ⟧ (15 tuổi) và ⟦minor,victim:Hứa Thị Nga⟧ (16 tuổi). Hai em được một người quen trên TikTok hứa đưa đi làm quán nước, lương 12 triệu, thực chất là bị bán sang bên kia.
Người khiến mọi việc rẽ hướng là tài xế taxi ⟦informant:Đoàn Văn Bách⟧. Thấy người đi kèm liên tục nhắn tin bằng tiếng nước ngoài, hai em thì khóc, anh giả vờ dừng đổ xăng, vào nhà vệ sinh gọi điện cho công an, nói rõ lộ trình.
Đối tượng Lương Thị Bích bị giữ tại chỗ. Trưởng thôn Nông Văn Phán bày tỏ: "Con gái bản mình còn dại lắm, cha mẹ phải xem điện thoại của con". Số nóng phòng chống mua bán người: 111.

Khai trương điểm bán nông sản của HTX nữ Sán Dìu
Chiều 15/10, tại ngã ba Đạo Trù, HTX nông nghiệp sạch Tam Sơn do chị Lưu Thị Bảy làm giám đốc mở điểm bán đầu tiên. Trên kệ có trà hoa vàng 250.000đ/hộp, măng khô 320.000đ/kg, mật ong rừng, bánh gio, cùng su su buộc lạt tre.
HTX có 19 thành viên, 17 là phụ nữ. Tháng đầu doanh thu 84 triệu đồng, trừ chi phí mỗi người được thêm gần 2 triệu.
Chị Đặng Thị Năm, trước đây chỉ làm ruộng, nay livestream bán hàng: "Hồi đầu nói líu cả lưỡi, có hôm chỉ một người xem là… chồng". Phó Bí thư Đảng ủy xã Trần Ngọc Dũng mua mở hàng 10 bó su su.

Xử phạt trường hợp đăng tin sai về vỡ đê
Ngày 13/9, khi nước sông Cà Lồ lên báo động 2, tài khoản facebook của N.T.P. (trú xã Xuân Thu) đăng dòng "đê vỡ rồi, chạy đi bà con ơi" kèm ảnh cũ chụp ở nơi khác. Bài viết có 2.400 lượt chia sẻ trong một giờ, hàng trăm người dọn đồ chạy trong đêm, may không ai bị sao.
Công an xã mời P. lên làm việc; P. thừa nhận muốn câu tương tác, đã gỡ bài, xin lỗi. Mức phạt 7,5 triệu đồng theo Nghị định 15/2020/NĐ-CP (sửa đổi).
Thực tế đêm ấy, ông Hoàng Thế Nhị, đội trưởng xung kích, cùng 70 người đã đắp xong 120 m con trạch từ lúc 22h. Tin về bão lũ, xin theo dõi loa xã và trang chính thức của UBND.

Người đàn bà nghèo trả lại 60 triệu đồng chuyển nhầm
Trưa 3/5, điện thoại bà Trịnh Thị Thoi, làm nghề mò cua ở thôn Yên Bình, báo nhận 60.000.000 đồng. Bà tưởng máy hỏng, mang sang hỏi cô cháu dâu. Biết tiền thật, bà không ăn nổi cơm trưa, nhờ cháu chở ra Công an xã Nga Thắng.
Qua xác minh, người chuyển nhầm là anh Lê Khả Duy, chủ cửa hàng vật tư ở Hà Trung, bấm sai một số. 15h, hai bên gặp nhau tại trụ sở, tiền được hoàn lại qua ngân hàng có cán bộ chứng kiến.
Lưu ý bà con: nhận được tiền lạ thì không tiêu, không tự chuyển trả theo yêu cầu của người gọi tới, vì có thể đó là bẫy cho vay. Hãy ra ngân hàng hoặc công an.

Cháy nhà sàn, ba mẹ con mất hết đồ đạc trước ngày khai giảng
1h sáng 27/8, ngôi nhà sàn của chị ⟦victim:Cà Thị Phương⟧ ở bản Co Củ bốc cháy từ gian bếp. Chị kịp ôm hai con nhảy qua cửa sổ, còn nhà, 35 bao thóc và tất cả quần áo sách vở bị thiêu rụi. Chồng chị mất cách đây 2 năm.
Chị ⟦?victim:Phương⟧ đang ở nhờ nhà anh trai. Bản góp 42 công, 120 cây luồng; trường cho mượn bộ sách; đồng chí Bạc Cầm Thương, Công an xã, kêu gọi được 23,7 triệu đồng.
Ai có lòng hảo tâm xin chuyển qua Mặt trận xã Mường É (gặp chị Lò Thị Ngoan) hoặc đến tận nơi. Nhà sàn bếp củi: tối phải dập tro, không để củi sát kiềng, không sấy măng qua đêm.

Đội bóng chuyền hơi trung niên phường Thành Đông
Năm giờ sáng, sân nhà văn hóa khu 6 đã rộn tiếng bóng. Đội nữ trung niên gồm 14 chị, tuổi từ 46 đến 63. Đội trưởng là chị Nhữ Thị Vân, trước làm công nhân nhà máy sứ.
Chị Phạm Hồng Nụ kể: hồi chưa chơi, chị mất ngủ triền miên, huyết áp lên 160; chơi được bảy tháng xuống 130, "về nhà chồng bảo tiếng ngáy to hơn trước". Bà Đặng Thị Kiệm ngoài 60 vẫn bật nhảy chắn bóng.
Ngày 20/10 vừa qua, đội giành giải Nhì phường, thưởng 1,5 triệu đồng; các chị trích 500 nghìn mua chăn tặng cụ Vũ Thị Tỵ, hội viên cao tuổi neo đơn. Ai muốn vào đội cứ ra sân, không mất phí, chỉ cần đôi giày mềm.

Triệt phá điểm bán lẻ ma túy núp bóng quán nước
Ngày 21/1, Công an phường Tô Hiệu bắt quả tang Tòng Văn Hặc bán 2 gói heroin cho con nghiện tại quán nước mía dốc Noong Đúc. Khám xét thu thêm 17 gói, 1 cân tiểu ly.
Trước đó, ⟦informant:chị L., thuê phòng trọ ngay sau quán⟧, đã khai với công an rằng đêm nào cũng có người gõ ba tiếng vào vách tôn, đưa tiền qua lỗ, còn tả được chỗ Hặc giấu hàng trong ống tre. Nhờ vậy tổ công tác vào đúng chỗ.
Tại cuộc họp bản ngay hôm sau, ông Cầm Văn Phớ, người có uy tín, nói thay dân: "Bắt được nó, con cháu tôi đi học qua dốc đỡ sợ". Phường kêu gọi người nghiện ra khai báo, đăng ký điều trị methadone miễn phí vào sáng thứ Hai tại trạm y tế.

Kết quả chấm điểm "Tuyến đường phụ nữ tự quản" quý III
Ban giám khảo gồm đại diện Hội LHPN, Mặt trận, Đoàn thanh niên xã Giao Thủy đã chấm 22 tuyến trong ba ngày 24–26/9.
Xếp thứ nhất: tuyến xóm 7 (94 điểm) – chị Cao Thị Tho phụ trách, dài 870 m, trồng hoa mười giờ hai bên.
Thứ nhì: tuyến xóm 12 (91,5 điểm) – bà Phạm Thị Hiền.
Thứ ba: tuyến bờ kè xóm 3 (90 điểm) – chị Mai Thị Cúc và chị Trần Thị Lĩnh.
Bốn tuyến dưới 70 điểm vì để vật liệu lấn lề. Hội yêu cầu các chi hội trưởng nhắc nhở, tổ chấm lại ngày 18/10.
Thưởng: nhất 1 triệu, nhì 700 nghìn, ba 500 nghìn, kèm 1 xe đẩy rác.

Cò đất dựng chuyện "dự án khu công nghiệp", 4 người sập bẫy
Công an xã Đại Sơn đang phối hợp điều tra vụ Lê Huy Tuấn dùng bản đồ quy hoạch giả để bán đất nông nghiệp thành "đất tái định cư". Đến nay có bốn người trình báo bị chiếm đoạt tiền cọc: bà ⟦victim:Nhữ Thị Dịu⟧ 300 triệu, ông ⟦victim:Vũ Công Hoan⟧ 450 triệu, vợ chồng anh ⟦victim:Đinh Xuân Lộc⟧ – chị ⟦victim:Hoàng Thị Chiên⟧ 1,15 tỷ đồng.
Tuấn hẹn gặp ở quán cà phê, cho xem "công văn mật" đóng dấu đỏ, giục đặt cọc trong ngày kẻo lên giá.
Trước khi mua đất, bà con đến bộ phận một cửa xin cung cấp thông tin quy hoạch, phí chỉ vài chục nghìn đồng. Chị Trương Thị Ánh, công chức địa chính, cho biết xã hiện không có dự án khu công nghiệp nào được phê duyệt.
Người nào từng đặt cọc cho Tuấn qua số 0976.21.4458 hãy liên hệ công an.

Thông báo tạm dừng lưu thông cầu phao Ninh Cường
Để bảo đảm an toàn khi bão số 9 đổ bộ, cầu phao Ninh Cường dừng hoạt động từ 13h00 ngày 24/9 đến khi có thông báo mới. Người và xe đi theo hướng cầu Lạc Quần, xa thêm khoảng 11 km.
Hai đầu cầu có chốt trực: phía bắc do đồng chí Ngô Xuân Đà, phía nam do đồng chí Trần Trung Thành phụ trách. Xe cấp cứu qua sông liên hệ trước 0228.3870.226.
Các chủ tàu cá: đến 10h còn 3 phương tiện chưa về, đã liên lạc được, đang vào Cửa Lân trú. Ngư dân Đoàn Văn Sử báo qua bộ đàm "anh em khỏe cả". Bà con ngoài đê di dời lên trường tiểu học trước 15h, mang theo thuốc men, giấy tờ, không cố ở lại trông đầm.

Vụ đánh ghen tung lên mạng: nạn nhân được bảo vệ
Tối 2/12, chị ⟦victim:Triệu Mùi Phin⟧, thợ gội đầu ở chợ Ba Bể, bị ba người phụ nữ lao vào tiệm giật tóc, cắt áo, quay clip phát trực tiếp. Sự việc chỉ là hiểu lầm do tin nhắn gửi nhầm.
Mười phút sau, Công an xã có mặt. Chị được khám thương (đa chấn thương phần mềm), được bố trí nghỉ ở nhà tạm lánh. Trưởng thôn La Văn Đồng cùng chị em hàng xóm giúp dọn lại tiệm, thay kính vỡ.
Ba đối tượng bị khởi tố về tội làm nhục người khác. Công an xã yêu cầu người đang giữ clip xóa ngay; ai chia sẻ tiếp bị phạt đến 10 triệu đồng. Chuyện vợ chồng khúc mắc xin đến tổ hòa giải, gặp bà Hoàng Thị Vi.
`,
  `
Công an xã Vĩnh Lộc: điểm tin an ninh trật tự tuần 14
Trong tuần, địa bàn cơ bản ổn định. Xảy ra 3 vụ việc:
– 30/3: va chạm xe đạp điện với xe ba gác tại ngã tư Bồng; anh ⟦victim:Hoàng Đình Lợi⟧ xây xát chân, hai bên tự thỏa thuận bồi thường 3 triệu.
– 1/4: mất 6 con gà chọi của hộ ông ⟦victim:Tống Duy Hàm⟧, thôn Eo Lê, trị giá chừng 15 triệu, đang xác minh.
– 3/4: cháy 0,3 ha thực bì núi Đún, dập sau 50 phút, không có thiệt hại về người.
Kết quả công tác: cấp 61 thẻ căn cước; kích hoạt 38 tài khoản định danh mức 2; vận động giao nộp 1 súng cồn, 4 dao tự chế; kiểm tra 2 cơ sở cầm đồ, chưa phát hiện vi phạm.
Tuần tới: phục vụ lễ hội Phủ Trịnh, tập trung xử lý xe chở đá quá tải. Trực chỉ huy: Thiếu tá Phạm Văn Tưởng.

Chồng con đi làm xa, cụ bà suýt mất tiền vì "con trai bị tai nạn"
10 giờ sáng 9/6, cụ Bùi Thị Mận, 81 tuổi, run rẩy ôm gói tiền đến quầy giao dịch Quỹ tín dụng xã Kiến Thụy, nhờ gửi gấp 80 triệu cho "bác sĩ mổ". Nhân viên ⟦?informant:Đào Ngọc Hân⟧ thấy cụ vừa khóc vừa áp điện thoại, liền ghi vào giấy mấy chữ "cụ ơi, lừa đảo" rồi gọi cho con trai cụ. Anh con trai đang đứng máy trong công ty, khỏe mạnh.
Cụ ngồi phịch xuống ghế: "Thế mà nó khóc giống con tôi lắm". Tiền còn nguyên.
Đại úy Vũ Thế Anh đến tận nơi, ghi nhận sự việc và đưa cụ về. Giám đốc quỹ Phạm Hùng Sơn thưởng nóng nhân viên 1 triệu đồng.
Kẻ gian nay dùng AI giả giọng; nhà nào có người già hãy đặt với nhau một câu hỏi bí mật.

Nửa đêm nghe tiếng cưa trong rừng đầu nguồn
Rừng nghiến bản Cám là "nồi nước" của cả xã. Đêm 13/12, tổ bảo vệ rừng bắt giữ bốn đối tượng đang xẻ một cây nghiến chu vi 3,1 m, thu 2 cưa máy, 27 thớt gỗ.
Tin đến từ ⟦informant:Hoàng Văn Choóng⟧, người nuôi ong dưới chân đồi. Anh nghe máy nổ lúc gần 23 giờ, leo ngược suối, thấy ánh đèn đội đầu bèn gọi điện cho trạm kiểm lâm và Công an xã Nam Mẫu rồi đứng chờ ở ngã ba để chỉ lối.
Ông Dương Văn Khằm, tổ trưởng tổ bảo vệ rừng, đi đầu; anh Ma Doãn Khải cõng bình nước và cơm nắm theo sau. Hạt trưởng kiểm lâm Bế Ngọc Thắng biểu dương tinh thần của tổ.
Tiền dịch vụ môi trường rừng năm nay mỗi hộ nhận 1.860.000 đồng; mất rừng thì không còn khoản ấy.

Mừng thọ các cụ ngày đầu xuân
Mùng 8 tháng Giêng, Hội Người cao tuổi thôn Nội Doi tổ chức mừng thọ 46 cụ: một cụ 100 tuổi, bốn cụ 95, bảy cụ 90, còn lại 70–85.
Cụ Nguyễn Thị Lối tròn một trăm, mặc áo đỏ, ngồi kiệu do các cháu khiêng quanh đình. Cụ vẫn tự têm trầu, nhớ tên hết 63 cháu chắt. Bí quyết? "Ăn ít, cười nhiều, không giận ai qua đêm".
Ông Trần Quang Khải, Chủ tịch Hội, đọc thư chúc thọ của Chủ tịch nước. Thôn tặng mỗi cụ một mảnh lụa và phong bì 300.000 đồng. Đội văn nghệ hát quan họ "Mời nước mời trầu".
Cụ Vũ Văn Tụng, 90 tuổi, cựu thanh niên xung phong, đọc bài thơ tự làm dài 24 câu, quên mất hai câu, cả đình vỗ tay nhắc.

Em bé 9 tháng tuổi bỏng nước sôi: mẹo dân gian làm vết thương nặng thêm
Tối 17/1, trong lúc người lớn rót phích pha sữa, bé ⟦minor,victim:Lù Thị Ánh⟧ (9 tháng, thôn Nàn Sín) với tay kéo đổ, bỏng 18% cơ thể. Người nhà bôi mỡ trăn, rắc tro bếp, đến sáng mới đưa đi viện. Bé bị nhiễm trùng, phải chuyển xuống Hà Nội.
Trạm y tế xã Si Ma Cai hướng dẫn: xả nước mát sạch lên chỗ bỏng 15–20 phút, cởi quần áo nhẹ nhàng, phủ gạc, đi khám ngay. Không bôi mỡ, kem đánh răng, nước mắm, tro.
Y sĩ Ma Seo Pao dặn: phích nước, nồi canh để cao trên 1 m hoặc trong tủ có cửa.
Gia đình bé ⟦?minor,?victim:Ánh⟧ thuộc hộ nghèo, xã đang xin hỗ trợ từ Quỹ Bảo trợ trẻ em.

Đề án sắp xếp lại thôn: lấy ý kiến cử tri
Ngày 12–15/8, 27 thôn của xã Nam Trực tổ chức lấy ý kiến về việc sáp nhập các thôn dưới 200 hộ. Kết quả: 6.842/7.130 cử tri tham gia (95,96%), tán thành 6.397 phiếu.
Có ý kiến trái chiều ở thôn Vân Chàng. Ông Đoàn Công Mỹ nói: "Tên làng tôi có nghề rèn hơn 700 năm, bỏ thì tiếc". Sau khi thảo luận, phương án được sửa: thôn mới lấy tên Vân Chàng, chữ "Nam" bỏ đi.
Bà Phạm Thị Thanh Tâm, Trưởng phòng Văn hóa – Xã hội, cho hay các đình, chùa, hội làng giữ nguyên. Con dấu, sổ sách của chi bộ bàn giao trước 30/9. Người dân không phải đổi giấy tờ ngay, khi cần thì đổi miễn phí.

Bắt nhanh đối tượng lừa bán vé xe Tết
Sát Tết, Công an phường Hạ Long tiếp nhận nhiều đơn trình báo về trang "Nhà xe Về Nhà". Sinh viên ⟦victim:Nông Thị Diễm My⟧ chuyển 780.000 đồng mua hai vé đi Cao Bằng, ra bến thì không có xe. Công nhân ⟦victim:Lý Văn Tài⟧ mất 2,4 triệu đồng vé cho cả nhà. Tổng cộng 31 người, số tiền hơn 52 triệu.
Đầu mối lại đến từ ⟦informant:anh chủ tiệm photocopy cạnh ký túc xá Bãi Cháy⟧: anh nhớ ra người thuê in 200 phôi vé mấy hôm trước, gửi cho công an tệp in và ảnh người đến lấy. Đối tượng Nghiêm Xuân Trí (SN 2001) bị bắt ngày 27 tháng Chạp, khai dùng số tài khoản 10 2874 663 501 của người khác để nhận tiền.
Bạn Trần Hải Đăng, Bí thư Đoàn phường, vận động chuyến xe 0 đồng chở 40 người lỡ vé về quê.

Nước sạch về bản Khâu Đấng
Trước nay, từ tháng 11 đến tháng 4, 57 hộ bản Khâu Đấng phải dậy từ 3 giờ đi gùi nước, mỗi gùi 20 lít, đường dốc hơn cây số.
Đầu năm nay, anh Sằm Văn Chủ, kỹ sư về hưu quê Thái Nguyên, lên khảo sát giúp, tìm được mạch nước ở hang Thẳm Phầy. Công trình gồm đập dâng, bể lọc 30 m³, 4,1 km ống, hoàn thành trong 76 ngày, vốn 1,28 tỷ (Nhà nước 900 triệu, còn lại bà con góp công).
Hôm mở van, bà Hoàng Thị Nhình hứng chậu nước đầu, rửa mặt cho cháu, cười mà nước mắt chảy. Bản cử anh Hoàng Văn Toán trông bể, mỗi hộ góp 10.000 đồng/tháng. Quy ước: không thả trâu phía trên đập, không bắt vòi riêng.

Uống nhầm thuốc diệt cỏ đựng trong chai nước ngọt
Sáng 24/5, ông ⟦victim:Khuất Duy Nhiễm⟧ ở cụm 8, xã Phúc Lộc đi làm đồng về khát, vớ chai "nước ngọt" ở góc bếp uống một hớp. Đó là thuốc trừ cỏ con rể san ra phun dở. Dù được rửa dạ dày ngay, đến nay ông vẫn nguy kịch, hai phổi xơ hóa.
Đây là vụ thứ hai trong năm. Tháng 2, một phụ nữ ở cụm 3 cũng uống nhầm, rất may chỉ là phân bón lá pha loãng.
Đề nghị các gia đình: không san thuốc sang chai nước uống; thuốc để trong hòm có khóa ngoài chuồng trại; vỏ bao bỏ vào bể thu gom (toàn xã có 64 bể). Cửa hàng của ông Cấn Văn Thịnh và bà Kiều Thị Ngân đã cam kết không bán lẻ, san chiết.

Ký ức 17/2 và buổi học ngoài trời của học trò Pò Hèn
Chiều 14/2, hơn 200 học sinh THCS đến khu di tích Pò Hèn dâng hương 86 liệt sĩ. Thầy Tô Đình Hiệu kể chuyện chị Hoàng Thị Hồng Chiêm, cô nhân viên thương nghiệp đã ở lại chiến đấu cùng bộ đội.
Trung tá Phạm Minh Tuyên, Đồn Biên phòng, dẫn các em xem cột mốc, giải thích vì sao không được tự ý qua suối, không nhặt vật lạ. "Năm ngoái có người nhặt được đầu đạn mang về làm chặn giấy, may mà chưa nổ", ông nói.
Em Chíu Sĩ Bình hỏi: "Chú ơi, bộ đội có sợ không?". Ông trả lời: "Có chứ. Nhưng sau lưng là nhà". Cả đoàn im lặng rất lâu.

Công an cảnh báo thủ đoạn bán thuốc "chữa tiểu đường dứt điểm"
Sau hội thảo "tri ân" ở nhà văn hóa thôn Đống Cao ngày 4/7, nhiều người cao tuổi đã mua viên uống giá 2,9 triệu đồng/hộp. Ông ⟦victim:Ngô Sách Thuật⟧ bỏ thuốc của bệnh viện, uống thứ này được 12 ngày thì hôn mê, đường huyết 32, nay còn nằm tại khoa Hồi sức. Bà B. ở cùng thôn mất hơn 11 triệu đồng.
Tổ chức hội thảo là một công ty không có địa chỉ thực, dùng xe 30K-772.09 chở quà xoong chảo, trứng gà.
Phó Chủ tịch UBND xã Yên Trung nhận trách nhiệm vì cho mượn hội trường không kiểm tra giấy tờ. Từ nay, mọi hội thảo phải có văn bản đồng ý của xã, có cán bộ y tế dự. Bác sĩ Nguyễn Khắc Trình khuyên: bệnh tiểu đường chưa có thuốc nào chữa khỏi hẳn.

Tin vui: Xã Ngọc Chiến cán đích nông thôn mới nâng cao
Sáng 28/11, xã Ngọc Chiến đón quyết định. Từ 11 bản có điện năm 2010, nay 15/15 bản có điện, internet; thu nhập bình quân 56,2 triệu đồng; tỷ lệ hộ nghèo 4,7%.
Nói về chặng đường, Bí thư Đảng ủy Bùi Tiến Sỹ nhắc tới bản Lướt, nơi khởi đầu hiến đất mở đường hoa. Chủ nhà nghỉ Lò Văn Thoa nhớ những năm nuôi cá hồi đầu tiên, "chết sạch, nợ 200 triệu, vợ khóc ba đêm"; nay nhà ông đón 30 khách mỗi cuối tuần.
Dịp này, 12 tập thể, 25 cá nhân được khen, trong đó có các ông bà Quàng Văn Pản, Lò Thị Yên, Giàng A Chở, Cà Văn Nọi và cô giáo Đỗ Lan Hương.

Bắt kẻ đột nhập trường mầm non lấy trộm sữa
Đêm 22/10, 14 thùng sữa học đường và hai chiếc tivi của Trường Mầm non Hoa Ban bị lấy mất. Bảo vệ trực là ông ⟦victim:Hà Công Dưỡng⟧ bị đẩy ngã khi giằng lại, trật khớp vai.
Hôm sau, ⟦informant:chị Sen bán tạp hóa đầu bản Pom Khuông⟧ đến gặp công an. Chị cung cấp một hộp sữa có dấu "không bán lẻ" mà Lộc Văn Tiếp vừa ôm tới gạ đổi lấy thuốc lá. Khám nhà Tiếp, còn nguyên 11 thùng.
Hiệu trưởng Phạm Thị Duyên xúc động: "Sữa của các con về rồi". Phụ huynh Hà Văn Tới nhận lắp miễn phí hệ thống báo động, còn xã Hồi Xuân hỗ trợ ông ⟦?victim:Dưỡng⟧ 2 triệu đồng tiền thuốc.

Tôi đi dân vận (bài dự thi của Thượng úy Bàn Tiến Dũng)
Ngày đầu lên thôn Hồng Thái, tôi chào bằng tiếng Dao, cả nhà trưởng thôn Đặng Văn Phấu cười nghiêng ngả vì tôi nói ngọng thành "ăn con gà chưa". Người Dao gốc Yên Bình như tôi với người Dao ở đây khác nhau mấy chữ.
Tôi ở nhà ông bà Phấu bảy tháng, cùng đi cấy, cùng bẻ ngô. Đêm uống chén chè, tôi kể chuyện không giữ súng kíp. Ông không nói gì. Một buổi sáng, ông lôi từ gác bếp ra khẩu súng của cụ thân sinh, bảo: "Mày mang đi. Để đây, cháu tao nghịch".
Một tuần sau, 19 khẩu nữa được mang đến. Tôi chưa từng đọc một văn bản nào cho bà con nghe. Tôi chỉ ở đó.

Bị lừa qua mạng, người phụ nữ lại bị lừa lần hai vì "luật sư lấy lại tiền"
Chị ⟦victim:Mẫn Thị Kiều⟧, tiểu thương vải ở phường Từ Sơn, tháng trước mất 95 triệu vì nhiệm vụ "like video TikTok". Đang rối, chị thấy quảng cáo "Văn phòng luật thu hồi tiền treo" trên Facebook. "Luật sư" Zalo 0389-55-7712 đòi phí mở hồ sơ 12 triệu, phí giải ngân 28 triệu, sau đó chặn liên lạc.
Cho đến giờ chị ⟦?victim:Kiều⟧ đã mất cả thảy 135 triệu đồng, phải sang nhượng nửa ki-ốt.
Công an phường khẳng định: chỉ cơ quan điều tra mới truy tìm được dòng tiền và không thu bất kỳ khoản phí nào. Mọi trang "lấy lại tiền lừa đảo" đều là lừa đảo. Gặp thì chụp màn hình, báo qua VNeID mục "Tố giác tội phạm".

Lịch tiêm phòng và uống vitamin A tháng 6
Trạm Y tế xã Cao Minh trân trọng thông báo:
Thứ Hai 1/6: uống vitamin A cho trẻ 6–59 tháng, tại 8 điểm trường mầm non, sáng từ 7h30.
Thứ Tư 3/6: tiêm vét cho các cháu ở thôn Đồng Câu, Xuân Hòa, bác sĩ Lê Thị Thanh Huyền phụ trách.
Thứ Sáu 5/6 và 12/6: tiêm thường xuyên tại trạm (sởi, viêm não Nhật Bản mũi 3, DPT mũi 4).
Phụ huynh mang theo sổ tiêm, cho cháu ăn no, kể rõ cháu có ho sốt không. Tiêm xong ngồi lại 30 phút.
Các cô y tế thôn: chị Đỗ Thị Mến, chị Trần Thị Hiệp, anh Nguyễn Anh Quân nhắc từng nhà. Hỏi thêm: 0211.3863.115.

Phá vụ trộm chuyên cắt cáp viễn thông
Ba lần trong tháng Tám, cả thôn Bãi Trữ mất internet. Lần nào cũng do cáp bị cắt lúc 2–3 giờ sáng, lấy lõi đồng.
Công an xã Phượng Sơn cho biết, đột phá đến khi cụ ⟦informant:Giáp Văn Thành⟧, bị mất ngủ kinh niên, nhận ra tiếng nổ đặc biệt "lạch tạch như nồi ngô rang" của chiếc xe cà tàng đi qua ba đêm đó và mô tả cho tổ công tác người hay đi chiếc xe ấy ban ngày. Bám theo hướng này, 1h40 ngày 30/8, công an bắt quả tang Lục Văn Quyền trên cột điện.
Anh Vi Văn Dậu, nhân viên kỹ thuật, hàn nối suốt sáng để học sinh kịp học trực tuyến. Bà trưởng thôn Thân Thị Vụ cho biết sẽ vận động lắp thêm đèn năng lượng mặt trời.

Bị ong vò vẽ đốt khi phát nương, hai bố con nhập viện
Ngày 16/9, ông ⟦victim:Mùa Nỏ Chư⟧ và con trai là ⟦victim:Mùa Bá Xìa⟧, 24 tuổi, bản Huồi Cọ, chặt phải bụi có tổ ong vò vẽ. Ông bị trên 60 nốt, con trai 35 nốt. Dân bản dùng võng khiêng hai người 6 km ra điểm có xe.
Nhờ được truyền dịch, lọc máu sớm, cả hai qua cơn nguy kịch hôm 20/9. Bác sĩ Vi Đình Công cảnh báo từ tháng 8 đến tháng 11 là mùa ong dữ.
Lời khuyên: quan sát trước khi phát; mặc áo dài sáng màu, không xức dầu thơm; gặp ong thì ngồi yên, lùi từ từ, đừng khua cây; trên 10 nốt đốt phải đến cơ sở y tế, không nặn, không bôi vôi.

HỘI THI "TUYÊN TRUYỀN VIÊN GIỎI VỀ PCCC" PHƯỜNG LÊ THANH NGHỊ
12 đội, 60 thí sinh, ba phần thi: chào hỏi, kiến thức, tiểu phẩm. Đội khu dân cư số 4 mở màn bằng tiểu phẩm "Ông Ba xin lửa", kể chuyện ông Ba (do anh Vương Đình Tuệ đóng) sạc xe điện dưới gầm cầu thang, suýt cháy nhà, được cô cháu gái nhắc. Khán giả cười mãi câu "Cháy nhà ra mặt… ổ cắm".
Đội khu 11 gây ấn tượng khi bác Lương Văn Sỹ, 72 tuổi, thực hành trùm chăn ướt dập bếp ga trong 9 giây.
Kết quả: Nhất – khu 4; Nhì – khu 11 và Trường Tiểu học Tô Hiệu; Ba – khu 2, khu 7, chợ Hội Đô. Trưởng ban giám khảo, Trung tá Đồng Thị Hải Yến, trao giải.

Bạo hành mẹ già, con trai bị xử lý
Nhiều tháng liền, cụ ⟦victim:Lỗ Thị Hĩm⟧, 84 tuổi, ở xóm Ghềnh, bị con trai út Tạ Đình Vỹ bỏ đói, mỗi khi say thì lôi ra sân mắng chửi, có lần đẩy ngã gãy cổ tay.
Người giúp cụ thoát cảnh ấy là ⟦informant:cô nhân viên giao sữa chua sáng sáng qua cổng⟧. Cô quay lại cảnh cụ ngồi dưới mưa, gửi clip vào hộp thư của công an xã kèm địa chỉ. Chiều 9/5, đoàn liên ngành đến nhà, lập biên bản, đưa cụ đi điều trị.
Chị gái của Vỹ là bà Tạ Thị Vân xin đón mẹ về nuôi. Bà Trần Thị Thúy, Chủ tịch Hội Phụ nữ xã Vạn Xuân, thay mặt hội tặng cụ chăn ấm. Vỹ bị phạt 20 triệu đồng và cấm tiếp xúc.

Xóm Đồi Ngô cháy 2 ha keo: nguyên nhân từ nắm hương
Trưa 5/4 (Thanh minh), lửa lan từ khu mộ lên đồi keo 4 tuổi của hộ ông ⟦victim:Đinh Văn Sửu⟧ và hộ bà ⟦victim:Lưu Thị Thân⟧, xóm Đồi Ngô, xã Kim Bôi. Diện tích cháy 2,1 ha, thiệt hại gần 130 triệu đồng.
Lúc cao điểm có 150 người dùng cành tươi, máy thổi gió dập lửa. Anh Nguyễn Mạnh Hà, dân quân xóm Sào, trèo cắt đường băng cản lửa; chị em xóm gánh nước chè.
Người đốt vàng mã đã tự ra nhận, xin đền cây giống và công trồng lại. Hai hộ vui vẻ chấp nhận trước sự chứng kiến của ông Bạch Công Nhất, trưởng xóm.
Đi tảo mộ: phát cỏ quanh mộ 2 m, hương cháy hết mới về, vàng mã đốt trong chậu.

Chủ động đi khai báo, gỡ được nút của vụ án mạng
Vụ việc anh ⟦victim:Lành Văn Thiệu⟧ ở thôn Nà Mò tử vong bên suối Kỳ Cùng đêm 18/3 tưởng là say rượu ngã. Khám nghiệm cho thấy có dấu hiệu bị đánh.
Ngày 21/3, ⟦informant:Hoàng Thị Thắm⟧, chủ quán bia ven đường, tự tìm đến Công an xã Thất Khê khai rõ: tối đó anh ⟦?victim:Thiệu⟧ cãi nhau với hai thanh niên về tiền đánh bài, một người cầm theo gậy bida đi theo sau. Chị run lắm nhưng "không nói thì ăn không ngon".
Hai đối tượng Chu Văn Quảng, Vy Đức Huấn ra đầu thú ngay hôm sau. Phó Chủ tịch xã Lộc Văn Tuyến đến chia buồn cùng bố mẹ anh ⟦?victim:Thiệu⟧ là ông Lành Văn Ích và bà Đàm Thị Lả, hỗ trợ 7 triệu đồng mai táng phí.

Bản tin khuyến nông: Sâu cuốn lá nhỏ lứa 6
Qua điều tra ngày 10/8 của ông Hà Đình Chuyên, cán bộ trồng trọt xã Vũ Thư, mật độ bướm trung bình 2–3 con/m², nơi cao 8–10 con/m² (đồng Trà, đồng Mả Bụt).
Dự báo sâu non nở rộ từ 14/8. Ngưỡng phải phun: 20 con/m² khi lúa làm đòng. Thời gian phun tập trung 16–20/8, buổi chiều mát, gặp mưa trong 6 tiếng phải phun lại.
Bà con dùng đúng thuốc, đủ 2 bình 16 lít/sào. HTX có 5 máy bay phun thuê 20.000 đ/sào, đăng ký với chị Nguyễn Thị Hạnh (đội 3), anh Bùi Tất Đạt (đội 7).
Nhắc nhở: năm trước ông Th. đội 2 phun giữa trưa bị choáng, phải nghỉ hai hôm. Nhớ đeo khẩu trang, không phun ngược gió.

Ngã giàn giáo khi đang sơn đình
Chiều 10/1, tổ thợ 4 người đang sơn lại cột đình Thượng Phúc thì giàn giáo đổ. Thợ cả ⟦victim:Phùng Khắc Mão⟧ gãy hai xương sườn, phụ hồ ⟦victim:Lê Quốc Toàn⟧ chấn thương cổ chân. Hai thợ khác bám được xà ngang, chỉ xây xước nhẹ.
Theo ông Nguyễn Đăng Thực, trưởng ban quản lý di tích, giàn tuýp thuê của hàng xóm thiếu chốt giằng chéo, chân kê lên gạch vỡ.
Công an xã Tam Hưng lập biên bản, tạm dừng thi công. Ban quản lý lo viện phí 16,4 triệu đồng. Từ vụ này, xã buộc mọi công trình sửa chữa, kể cả xây bếp, chuồng lợn, phải có dây đai an toàn khi làm ở độ cao từ 2 m.

Phòng bệnh dịp mưa phùn: sởi, thủy đậu vào mùa
Theo trạm y tế xã Mỹ Lộc, hai tháng đầu năm ghi nhận 29 ca thủy đậu, 4 ca sởi, chủ yếu trẻ mầm non, tất cả đã khỏi.
Cô giáo mầm non Trần Bích Phượng kể kinh nghiệm: lớp cô tách bát thìa từng cháu, lau đồ chơi bằng cloramin B thứ Sáu hằng tuần, phụ huynh nào thấy con nổi ban thì nhắn trước, không đưa tới lớp. Nhờ vậy lớp 31 cháu mà chỉ hai cháu mắc.
Bà con không kiêng tắm, kiêng gió quá mức, không tắm lá lạ. Lịch tiêm sởi bổ sung: 8h ngày 11/3 cho cháu từ 6–9 tháng. Trạm trưởng Vũ Hoài Sơn trực giải đáp qua số máy trạm: 0228.3810.203.

Lời khai của người gác chắn tàu
Vụ tai nạn đường sắt ngày 14/2 tại lối đi tự mở km 94 làm bà ⟦victim:Tạ Thị Hợi⟧ tử vong, cháu nội ⟦minor,victim:Nguyễn Bảo Trâm⟧ (lớp 3) bị thương nặng.
Lúc đầu, Trần Văn Quân, người lái xe tải chở hai bà cháu, nói rằng tàu không kéo còi. Thế nhưng ⟦informant:Đỗ Thị Lan Phương⟧, nhân viên gác chắn cách đó 300 m, đã cung cấp sổ trực và khai rõ tàu kéo còi hai hồi dài, xe tải vẫn vượt. Lời khai khớp với hộp đen của đầu máy.
Bà Nguyễn Thị Nghị, hàng xóm, là người ôm cháu ⟦?minor,?victim:Trâm⟧ suốt đường lên viện. Chủ tịch xã Gia Lộc Phạm Công Hưởng cho rào lối đi này ngay trong tuần. Khi qua đường sắt phải dừng cách ray 5 m, nhìn hai phía, hạ kính, tắt nhạc.

PHỤ NỮ BẢN NẬM NGÙA KHÔNG LẤY CHỒNG SỚM
Câu lạc bộ "Mười tám mới nên dâu" sinh hoạt tối rằm hằng tháng, có 38 thành viên. Chủ nhiệm là chị Lò Thị Hỏa, bản thân lấy chồng năm 15, đẻ con năm 16, đến giờ vẫn tiếc bộ sách lớp 10.
Chị không nói lý thuyết. Chị mang ra hai cái gùi: một gùi đựng sách, một gùi đựng tã lót, gạo, củi, nồi; bảo các em đeo thử. "Đeo xong, đứa nào cũng chọn gùi sách".
Từ năm 2024 trong bản có 3 đôi định cưới khi chưa đủ tuổi, sau khi hai họ được cán bộ tư pháp Vì Văn Bun giải thích đã hoãn lại. Mức phạt tổ chức tảo hôn 1–3 triệu đồng theo Nghị định 82/2020/NĐ-CP.

Mượn căn cước của hàng xóm đi vay online
Bà ⟦victim:Nguyễn Thị Tý⟧ ở tổ dân phố Mậu Lương 3 bất ngờ bị gọi điện khủng bố đòi 46 triệu dù chưa vay ai bao giờ. Có kẻ ghép ảnh bà với dòng chữ "quỵt nợ" gửi khắp danh bạ.
Công an phường Kiến Hưng xác định Lương Quốc Khanh, thợ sửa điện thoại trong ngõ, đã chụp thẻ căn cước số 0011 5902 7736 của bà lúc bà mang máy đi dán màn hình rồi vay qua 4 ứng dụng.
Khuyến cáo: không giao thẻ cho người khác; đi photo thì đứng chờ, lấy lại bản thừa; ký tên, ghi "chỉ dùng cho việc…" đè lên bản photo. Nếu bị khủng bố đòi nợ: không trả, ghi âm, báo công an. Bà con kiểm tra khoản vay đứng tên mình tại cic.gov.vn.

Đại hội Hội Cựu chiến binh xã Tân Trào
Ngày 22/5, 132 đại biểu thay mặt 604 hội viên dự đại hội. Báo cáo do đồng chí Viên Tiến Thăng trình bày nêu: 5 năm qua xóa 14 nhà tạm, vốn vay ủy thác 21,6 tỷ đồng không có nợ quá hạn; 98% hội viên khá, giàu và trung bình.
Tham luận đáng nhớ của CCB Hoàng Đức Soài, thôn Tiền Phong, về trồng hồng không hạt: năm đầu sâu đục thân ăn trụi, năm thứ tư mới có quả, nay 2 ha thu 310 triệu.
Đại hội bầu Ban Chấp hành 11 đồng chí; Chủ tịch: Viên Tiến Thăng; Phó Chủ tịch: Ma Thị Nguyên (nữ cựu chiến binh thông tin). Bế mạc lúc 11h20 bằng bài hát "Hát mãi khúc quân hành".

Hai vụ đuối nước hụt và bài học sơ cứu
Ngày 12/6, ở ao đình xã Tân Hưng, bé gái 6 tuổi trượt chân. Thanh niên Vũ Đức Phong đi ngang liền nhảy xuống kéo lên, làm đúng 30 lần ép tim, 2 lần thổi ngạt; cháu khóc được, hôm sau chạy chơi bình thường.
Bốn hôm sau, ở mương máng thôn Bái Trại, ông Trịnh Văn Nghị câu cá thấy hai cậu bé ôm thùng xốp trôi bèn thả sào cho bám. Các cháu chỉ sợ tái mặt.
Bác sĩ Hoàng Mỹ Dung nói thêm: "Đừng dốc ngược nạn nhân chạy vòng vòng. Mỗi phút chạy là một phút não thiếu ôxy". Trạm y tế mở buổi dạy ép tim trên hình nộm, 19h thứ Năm, tại nhà văn hóa Bái Trại. Ai học xong được cấp thẻ.

Người tố giác ổ bạc không ngờ là vợ con bạc
Tối 30/10, Công an xã Kim Sơn bắt 8 người đang đánh liêng tại chòi tôm của Mai Xuân Trường, thu 64,3 triệu đồng.
Chính ⟦informant:chị Ngát, vợ anh Lực lái máy xúc⟧, sau bao lần khuyên chồng không được đã gọi điện báo tin, kể rõ lối vào chòi, chỗ buộc chó. "Thà để pháp luật dạy anh ấy, còn hơn bán nốt con bò", chị nói.
Trong tám người có bốn người phải vay nóng; ông ⟦?victim:Phạm Văn Thoại⟧ đã gán cả xe cho chủ nợ lãi 5.000 đồng/triệu/ngày. Linh mục xứ Văn Hải và ông trùm Trần Văn Bính hứa cùng chính quyền khuyên nhủ giáo dân tránh xa cờ bạc.

Hội nghị trao đổi, đối thoại giữa Chủ tịch UBND phường với thanh niên
Chiều 24/3, tại hội trường phường Việt Trì, hơn 120 bạn trẻ đặt 17 câu hỏi.
Bạn Nguyễn Hà Anh (thợ làm bánh) hỏi về vay vốn khởi nghiệp. Chủ tịch Lê Hồng Vân trả lời: có 2 nguồn, Ngân hàng Chính sách xã hội tối đa 100 triệu không thế chấp và Quỹ hỗ trợ thanh niên của tỉnh; hồ sơ gặp anh Trịnh Quốc Bảo.
Bạn Đào Minh Quang (shipper) kiến nghị kẻ lại vạch chỗ đường cong gần công viên Văn Lang vì "suýt mất mạng ba lần". Phường hứa xong trước 15/4.
Bạn Tạ Phương Chi xin mở phòng đọc buổi tối. Câu này cả hội trường vỗ tay. Kết luận: mở thí điểm thứ Hai, Tư, Sáu, 18h–21h30.

Bé trai bị kẹp tay trong máy vắt mía, cảnh sát giải cứu
Chiều 1/6, tại quán nước mía của gia đình ở phố Lương Văn Nắm, bé ⟦minor,victim:Giáp Minh Đăng⟧ (4 tuổi) thò tay vào trục máy khi người lớn đang tiếp khách. Bàn tay trái bị kẹp tới cổ tay.
Chú bán vé số Ngô Văn Triển ngắt điện ngay. Đội chữa cháy khu vực có mặt sau 9 phút, dùng kích thủy lực tách trục. Bé được phẫu thuật nối gân, bác sĩ giữ được các ngón.
Công an phường Đa Mai đề nghị các quán nước mía, xay thịt, cán bột lắp hộp che, đặt công tắc ngoài tầm tay trẻ dưới 6 tuổi. Đã kiểm tra 32 quán, phát miễn phí 20 nắp che do cơ sở cơ khí Hòa Hợp tặng.

Đường dây nóng và lịch tiếp công dân quý I/2026 – xã Bá Thước
1. Chủ tịch UBND xã: thứ Năm hằng tuần, 7h30–11h30, phòng số 2.
2. Bí thư Đảng ủy: ngày 15 hằng tháng.
3. Trưởng Công an xã – Trung tá Trương Văn Thiết: sáng thứ Ba.
Số trực ban Công an xã: 02373.880.113. Trạm y tế: 02373.880.115. Điện lực: 19006769. Tổng đài bảo vệ trẻ em: 111.
Khi đến, công dân mang thẻ căn cước; đơn ghi rõ họ tên, địa chỉ, nội dung; đi tập thể từ 5 người cử 1–2 đại diện.
Tháng 12/2025 đã tiếp 43 lượt, giải quyết 37; 6 đơn liên quan đất rừng chuyển cơ quan có thẩm quyền, phản hồi trước 30/1. Người phụ trách: bà Lò Thị Thương, Văn phòng HĐND và UBND.

Tai nạn ở khúc cua "chó đá", ba thanh niên thương vong
23h40 ngày 5/9, hai xe máy đâm trực diện tại khúc cua gần miếu chó đá, xã Tân Sơn. ⟦victim:Hà Trọng Đức⟧ (SN 2006) tử vong tại chỗ. ⟦victim:Phùng Quang Vinh⟧ (SN 2005) và bạn gái đi cùng đang cấp cứu. Cả hai xe đều không bật đèn, nồng độ cồn vượt mức.
Trưởng khu Hà Ngọc Lưu nói trong nước mắt: "Năm nào khúc cua này cũng lấy đi một người".
UBND xã cho cắt tỉa bụi cây, lắp gương cầu lồi và 6 đèn vàng. Công an xã lập chốt đo nồng độ cồn từ 20h–24h các ngày cuối tuần. Mức phạt cao nhất với xe máy 8–10 triệu đồng, trừ 10 điểm hoặc tước giấy phép 22–24 tháng.

Chuyện ông lão bán kẹo kéo và chiếc xe đạp
Ông Mạ ở khu 5 phường Cẩm Phả đi bán kẹo kéo từ năm 1989. Ai cũng nhớ tiếng rao và chiếc loa phát bài "Hà Giang ơi". Tuần trước, khi ông vào chùa, chiếc xe đạp và thùng kẹo không cánh mà bay. Tên đầy đủ của ông là ⟦victim:Đinh Bá Mạ⟧, năm nay 76 tuổi, sống một mình.
Ba hôm sau, ⟦informant:hai vợ chồng chủ bãi phế liệu Cọc Sáu⟧ nhận ra thùng kẹo sơn hoa khi có người mang xe đến cân, liền giữ lại và gọi điện báo công an phường.
Người lấy là một nam thanh niên nghiện nặng. Trung úy Phạm Tiến Lợi đích thân dắt xe trả ông. Bà Vũ Thị Hài, phụ nữ khu 5, góp mua cho ông chiếc khóa số. Sáng nay, tiếng rao lại vang đầu ngõ.

Thông báo thu gom, xử lý chó thả rông
Căn cứ Luật Thú y; căn cứ Kế hoạch số 58/KH-UBND ngày 3/3/2026, UBND phường Kỳ Lừa thông báo:
Từ 10/3, tổ bắt giữ chó thả rông gồm 6 người do ông Lương Đình Khiêm làm tổ trưởng hoạt động từ 5h–7h và 17h–19h. Chó bắt được nuôi tạm tại bãi xe cũ đường Bắc Sơn trong 48 giờ. Chủ đến nhận nộp phạt 1–2 triệu đồng, cộng 80.000 đồng/ngày tiền ăn.
Đến nay đã bắt 9 con, 7 con được nhận về. Trường hợp con chó vàng của anh V. suýt cắn học sinh ngày 12/3, anh V. đã ký cam kết.
Đề nghị bà con phối hợp, không giằng co, quay phim bịa chuyện. Ai có thắc mắc gặp chị Hứa Thị Loan, cán bộ thú y.

Trúng gió hay đột quỵ? Một người dân được cứu nhờ con gái nhớ bài học
5 giờ sáng 20/12, bà ⟦victim:Lại Thị Nhớn⟧, thôn Phù Sa, xã Quỳnh Phụ, đang nhóm bếp thì méo miệng, tay phải rơi đũa. Chồng bà định cạo gió, chích máu đầu ngón tay. Cô con gái Nguyễn Lại Thu Hằng can ngăn, gọi 115 ngay, ghi lại giờ phát bệnh.
Sau 2 tiếng 10 phút bà được dùng thuốc tiêu huyết khối, nay nói lại được.
Nhớ chữ "FAST": méo mặt, yếu tay, nói ngọng – gọi cấp cứu. Giờ vàng là 4,5 giờ. Không cho uống bất cứ thứ gì, không chích máu.
Bác sĩ Đoàn Quý Đôn sẽ nói chuyện về đột quỵ 14h Chủ nhật 28/12 tại đình, đo huyết áp miễn phí.

Trung thu ở xóm chài lên bờ
Đêm 13 tháng Tám âm lịch, 54 đứa trẻ khu tái định cư Vạn chài được rước đèn trên đường bê tông, không phải trên mạn thuyền. Đèn làm từ chai nhựa, do anh chị đoàn viên phường Quảng Yên cùng gấp suốt hai tối.
Chú cuội là anh Bùi Văn Chớ, làm nghề cào ngao, đội nón rách, đi cà kheo; chị Hằng là cô giáo Ngô Hải Vân.
Quà gồm bánh, sữa và 54 chiếc áo phao do Câu lạc bộ Thiện nguyện Sông Chanh tặng. Ông Lê Văn Vẻ, tổ trưởng tổ vạn chài, bảo: "Đời tôi học đến lớp hai thì thuyền nhổ neo. Mấy đứa này đủ chữ rồi". Trẻ con hò nhau phá cỗ lúc 21h, trăng vừa lên ngang cột cờ.

Vụ giết trộm bò lấy thịt ở bãi chăn thả
Sáng mùng 7/10, anh ⟦victim:Cháng A Lừ⟧ ở thôn Chế Tạo phát hiện con bò đực của mình chỉ còn đầu và bộ lòng trong khe. Trong đêm, kẻ gian đã xẻ thịt mang đi.
⟦informant:Thào A Già⟧, nhà có tủ đá bán hàng cạnh nhà anh ⟦?victim:Lừ⟧, kể với công an xã rằng tối qua có ba người mang thịt đến gửi, nói là "thịt lợn rừng". Già còn giữ lại một miếng da dính lông. Qua đó, ba đối tượng bị triệu tập và nhận tội, đền con bò trị giá 24 triệu đồng.
Bí thư chi bộ Giàng A Tủa phát biểu: quy ước mới của thôn là ai mổ trâu bò đều báo trưởng thôn trước một ngày.
`,
  `
Nạn nhân trở về sau 11 năm bị bán
Đêm 2/2, bà ⟦victim:Lầu Thị Xía⟧, 39 tuổi, bước vào nhà ở bản Xa Lung mà con trai út không nhận ra mẹ. Năm 2015, bà đi chợ phiên thì bị người đàn bà quen mặt rủ đi "mua vải rẻ", rồi bán sang làm vợ cho một người câm.
Sau nhiều lần trốn hụt, bà gặp được đoàn công nhân Việt, nhờ gọi điện về. Công an xã Phố Bảng cùng biên phòng đón bà tại cửa khẩu.
"Tôi nhớ đường bằng cây lê trước ngõ", bà kể. Hội Phụ nữ xã do chị Vừ Thị Mai làm chủ tịch tặng một máy khâu, con lợn giống; tư pháp làm lại giấy tờ trong 3 ngày.
Ai bị rủ đi làm ăn xa không rõ ràng, hãy gọi 111 hoặc 113.

Chia sẻ kinh nghiệm "ba cùng, bốn rõ" của Công an xã Thung Nai
Thung Nai có 9 xóm, 4 xóm nằm giữa lòng hồ, muốn đến phải đi thuyền. Năm cán bộ công an xã chia nhau mỗi người phụ trách hai xóm, tháng ở lại ít nhất 6 đêm.
"Ba cùng" là cùng ăn, cùng ở, cùng làm. "Bốn rõ" là rõ người, rõ nhà, rõ việc, rõ hoàn cảnh. Thượng úy Quách Mạnh Thắng ghi trong sổ tay cả chuyện ông Xa Văn Tím thích uống trà mạn, bà Xa Thị Ểnh kỵ khách đến giờ cho gà ăn.
Kết quả năm qua: giảm 5 vụ so với năm trước, thu 23 khẩu súng tự chế, làm căn cước tại thuyền cho 118 người. Tháng tới xã mời công an hai xã bạn đến trao đổi.

Bắt nhóm "tín dụng đen" nhờ tờ rơi không xé đi
Từ tháng 5, cột điện, tường trường học ở phường Mỹ Hào dán đầy giấy "vay nóng 15 phút". Chị ⟦victim:Phan Thị Diệu⟧, công nhân may, vay 20 triệu, ba tháng đã trả 41 triệu vẫn còn nợ gốc. Đến kỳ, chúng khóa trái cửa phòng, tạt mắm tôm.
Đội trưởng vệ sinh môi trường ⟦informant:Ngô Thị Mùa⟧ gỡ tờ rơi nhưng giữ lại hết, ghi ngày giờ và cột số mấy. Tập hồ sơ 212 tờ của bà trao cho công an phường giúp vẽ được lịch đi dán của cả bọn, ba đối tượng bị bắt đêm 9/8.
Trong buổi làm việc, ông Lương Văn Hải, Chủ tịch Công đoàn khu công nghiệp, đề nghị các xí nghiệp lập quỹ cho công nhân ứng lương. Chị ⟦?victim:Diệu⟧ nay đã thoát nợ.

Kết quả kiểm tra an toàn thực phẩm Tết Nguyên đán
Trong 4 ngày, đoàn liên ngành xã Thái Thụy kiểm tra 46 cơ sở: 31 đạt, 12 bị nhắc nhở, 3 bị xử phạt tổng số 9,5 triệu đồng.
Các lỗi: không có giấy khám sức khỏe định kỳ (7), không che đậy thực phẩm chín (4), giò chả có hàn the (2).
Bà Đỗ Thị Thứ, làm giò ở chợ Lục gần 30 năm, tự mang mẫu ra thử: "Tôi muốn có cái giấy treo cho khách yên tâm". Kết quả âm tính.
Phó trưởng đoàn, ông Bùi Ngọc Duyên, công khai số tiếp nhận phản ánh 0227.3853.221. Bà con chọn măng khô không quá vàng, mứt có nhãn, thịt có dấu kiểm dịch.

Nổ pháo tự chế, một học sinh mất bàn tay
Chiều 25 tháng Chạp, em ⟦minor,victim:Trịnh Gia Bảo⟧, học sinh lớp 9A Trường THCS Xuân Lập, cùng hai bạn trộn hóa chất mua trên mạng theo một clip. Hỗn hợp nổ khi đang nhồi, em bị dập nát bàn tay phải, tổn thương mắt.
Bố em nói: "Tôi đi làm, tưởng con ở nhà học bài". Đồng chí Lê Minh Châu, Phó Trưởng Công an xã, cho biết hai bạn kia chỉ ù tai, đã được giao gia đình quản lý.
Đây không phải trò chơi: chế tạo pháo nổ có thể bị phạt tù đến 10 năm. Các shop bán KClO3, bột nhôm, lưu huỳnh cho trẻ em sẽ bị truy cứu. Cha mẹ cần kiểm tra đơn hàng online của con trong tháng giáp Tết. Giao nộp pháo, hóa chất trước 28 tháng Chạp được miễn trách nhiệm hành chính.

Câu chuyện pháp luật: Nhặt được vàng có phải trả?
Thưa thính giả, anh Cò nhặt được cái nhẫn trong bể cát xây nhà, đem ra chợ bán. Cô Tép bảo: "Của rơi ngoài đường, ai được thì hưởng". Đúng không ạ?
Luật sư Vương Thùy Trang trả lời: Không. Điều 230 Bộ luật Dân sự nói người nhặt được phải báo hoặc giao cho UBND xã, công an xã. Sau một năm mà không xác định được chủ sở hữu thì mới tính chuyện chia: nếu giá trị đến mười lần lương cơ sở thì thuộc về người nhặt; cao hơn thì hưởng mười lần cộng 50% phần vượt.
Cố tình giữ của rơi từ 10 triệu đồng trở lên, có thể bị xử lý hình sự. Vậy anh Cò nhớ ghé công an xã nhé. Xin cảm ơn và hẹn gặp lại bà con ở chương trình tuần sau.

Người thợ điện thôn và chùm chìa khóa
Lời khai ngắn gọn của ông ⟦informant:Bùi Như Lạc⟧, thợ điện ở thôn Châu Cầu, đã mở ra hướng điều tra vụ mất trộm tại nhà ông ⟦victim:Trương Đình Uyên⟧ (mất 9 cây vàng và 140 triệu đồng). Ông kể với công an: trước đó mười ngày, ông được nhờ sửa ổ khóa cho một thanh niên, trên tay anh ta có chùm chìa mới cưa, cùng loại khóa với nhà ông ⟦?victim:Uyên⟧.
Đối tượng Đoàn Hữu Ngọc, cháu họ bên vợ chủ nhà, thừa nhận lén in chìa vào bánh xà phòng. Vàng thu lại được 7 cây.
Bà Trương Thị Thoan, vợ ông ⟦?victim:Uyên⟧, rút kinh nghiệm thay khóa sau mỗi lần làm nhà. Chi hội trưởng phụ nữ Vũ Thị Hậu nhắc chị em đừng khoe vàng ở đám cưới.

Tổng kết 3 năm mô hình "Camera an ninh – mắt thần xứ đạo"
Từ 12 mắt camera do giáo dân quyên góp đầu năm 2023, giáo xứ Phát Diệm hiện có 96 mắt. Ông Trần Quang Đoan, Trưởng ban hành giáo, cho biết tổng kinh phí 212 triệu, giáo dân đóng 187, phần còn lại do ngân sách xã.
Nhờ có camera, các vụ trộm vặt giảm từ 17 xuống 4 mỗi năm; một cụ bà lẫn đi lạc được tìm thấy sau 35 phút; hai đội học sinh hẹn đánh nhau bị hòa giải trước khi xảy ra chuyện.
Linh mục Antôn Đoàn Minh Hải nhận xét: "Đức tin cần bình an, bình an cần sự coi sóc lẫn nhau". Tại hội nghị, 5 cá nhân gồm ông Bùi Đức Toại, ông Phạm Quang Trúc, bà Maria Vũ Thị Xim, anh Đinh Quốc Đạt, chị Trần Thúy Ngần được khen.

Lũ ống bất ngờ ở bản Háng Tàu, nhiều nhà bị cuốn trôi
Rạng sáng 1/8, mưa 214 mm trong 3 giờ gây lũ ống. Theo báo cáo nhanh của UBND xã Xa Dung lúc 11h, bản Háng Tàu có 2 người chết là bà ⟦victim:Ly Thị Chía⟧ và anh ⟦victim:Vừ A Nhè⟧, 1 người mất tích là chị ⟦victim:Sùng Thị Máy⟧; 5 nhà trôi hoàn toàn, 16 nhà hư hỏng.
Trưởng bản Vừ Pá Chống đánh chiêng gọi từng nhà, nhờ thế 190 người kịp chạy lên nương cao. Thầy giáo Lò Văn Trường mở lớp học cho bà con trú, nấu hết 2 bao gạo của trường.
Đường vào còn sạt ở 7 điểm. Bà con khi qua ngầm nhìn cột thủy chí: trên vạch đỏ thì dừng. Cần thuốc men, mì, chăn xin chuyển về điểm tiếp nhận nhà văn hóa xã, chị Cà Thị Hặc phụ trách.

VỀ VIỆC MỜI HỌP DÂN ĐÓNG GÓP Ý KIẾN QUY ƯỚC BẢN
Kính gửi: 76 hộ gia đình bản Piềng Lằn
Thời gian: 19h30 ngày 14/11/2026 (thứ Bảy). Địa điểm: nhà sinh hoạt cộng đồng.
Nội dung gồm: (1) tang ma không quá 48 giờ, không bắn súng; (2) thách cưới tối đa 2 lợn, 20 lít rượu; (3) trẻ nghỉ học quá 3 ngày, trưởng họ phải đến nhà; (4) trâu phá lúa đền theo luống; (5) mức quỹ bản.
Ông Vi Thái Sơn trình bày dự thảo; bà Lô Thị Nguyệt ghi biên bản; già Vi Xuân Nhất chủ trì.
Mỗi hộ cử một người quyết định được. Nhà ông Kha Văn Chắn và nhà bà Lương Thị Tuất lần trước góp ý rất hay, mời đến sớm nói kỹ thêm. Có nước chè, sắn luộc.

Cảnh báo lừa đảo: "Hội phụ huynh lớp con" xin chuyển tiền
Trung thu vừa rồi, kẻ gian lập nhóm Zalo trùng tên "Phụ huynh 4A2", sao chép ảnh đại diện của cô giáo, báo mỗi cháu đóng 1.450.000 đồng đi dã ngoại vào số tài khoản 0987.112.46.2091.
Trong một buổi chiều, 9 phụ huynh chuyển tiền, chị ⟦victim:Cù Thị Hiền⟧ và anh ⟦victim:Vũ Ngọc Phương⟧ chuyển hai lần vì nhóm nói "chưa nhận được". Cô giáo thật là Nguyễn Bích Ngọc biết chuyện khi có người hỏi giờ khởi hành.
Công an phường Hồng Gai khuyên: chỉ nộp tiền qua ứng dụng chính thức của nhà trường; nhóm lạ thì gọi điện thẳng cho cô. Nhà trường đã lập danh sách người bị hại; ai chưa khai, đến trụ sở công an phường, gặp Đại úy Đinh Thị Bích Hồng.

Gặp mặt doanh nghiệp, hộ kinh doanh đầu năm
Sáng mùng 9 tháng Giêng, UBND phường Yên Bái gặp mặt 85 doanh nghiệp và hộ kinh doanh. Năm qua, họ đóng góp 212 tỷ đồng tiền thuế, giải quyết việc làm cho 1.940 người.
Ông Phan Xuân Đài, giám đốc công ty chè Suối Giàng, nói về nỗi khổ thủ tục đất kéo dài; chủ xưởng quế Trần Thị Thuận hỏi về thuế khoán bỏ từ 1/1/2026; hộ phở Hoa Mai đề nghị sắp lại chỗ đỗ xe.
Chủ tịch phường hẹn trả lời bằng văn bản trong 20 ngày, phân công: Phòng Kinh tế – ông Đào Đức Lộc; thuế cơ sở – bà Vũ Thanh Giang. Kết thúc, các doanh nhân ủng hộ 340 triệu vào quỹ xóa nhà tạm, nhiều nhất là Công ty Tân Phú 50 triệu.

Người phụ nữ câm đi lạc được đoàn tụ nhờ chị bán trà đá
Ba ngày liền, một người đàn bà đi chân đất quanh quẩn bến xe Niệm Nghĩa. Chị không nói được, chỉ khoa tay vẽ hình một chiếc cầu.
Chị Hồ Thị Lệ, bán trà đá, cho chị ăn, cho mượn áo, rồi nhờ công an phường An Biên. Qua vân tay, xác định chị là ⟦?victim:Bế Thị Soan⟧, người xã Bảo Lạc, bị tụt lại khi theo đoàn đi khám bệnh. Chiếc cầu chị vẽ chính là cầu treo đầu bản.
Anh trai chị, ông Bế Văn Pảo, đi xe đêm hơn 400 km đến đón, ôm em khóc. Thiếu tá Trịnh Hồng Quảng mua tặng hai anh em vé về và đôi dép. Câu chuyện lan khắp bến xe, mỗi nhà xe gửi chị một gói bánh.

Triệt phá cơ sở "bơm" tạp chất vào thịt trâu khô
Ngày 17/12, Công an xã Mường Thanh kiểm tra kho của Tống Công Huấn, phát hiện 420 kg thịt lợn nái tẩm phẩm màu giả làm thịt trâu gác bếp.
Cơ sở nằm lẫn trong xưởng gỗ, ít ai biết. Cậu ⟦informant:Lường Văn Xôm⟧, 22 tuổi, phụ việc ở đây được hai tuần, đã gửi clip quay cảnh ngâm thịt cho công an rồi nghỉ làm, mất luôn tiền công tháng đó.
Từ đầu tháng, trạm y tế đã tiếp nhận 6 người ngộ độc, trong đó có bà ⟦victim:Bạc Thị Ín⟧ phải lọc máu. Ông Điêu Chính Lẻ, Chi cục An toàn thực phẩm, lưu ý: thịt trâu thật thớ to, xé sợi dai, mùi khói không hắc; giá dưới 600.000 đồng/kg thì phải nghi.

Cảnh báo nguy cơ cháy xe điện: trường hợp tại ngõ Văn Chương
1h55 ngày 7/5, xe máy điện của con gái đang sạc trong phòng khách bốc cháy. Khói độc khiến ông ⟦victim:Lý Hữu Thìn⟧ và vợ là bà ⟦victim:Tô Thị Phấn⟧ ngạt nặng. Con gái từ tầng hai thoát ra ban công, được hàng xóm bắc thang đón, không bị thương.
Đội phòng cháy đưa hai ông bà ra trong 12 phút. Hiện ông ⟦?victim:Thìn⟧ đã tỉnh, bà ⟦?victim:Phấn⟧ còn thở máy.
Năm nguyên tắc: không sạc qua đêm; không sạc gần lối ra duy nhất; không dùng bộ sạc khác loại; để xe nguội 30 phút sau khi đi mới sạc; lắp đầu báo khói (từ 180 nghìn đồng). Phường Văn Miếu – Quốc Tử Giám đang lắp 14 điểm sạc ngoài trời.

Người gùi chữ: chuyện về thầy Khà Văn Pọm
Ba mươi mốt năm, thầy Pọm dạy ở sáu điểm trường, điểm nào cũng đi bộ. Thầy có thói quen vẽ bản đồ nhà học sinh lên tường lớp, em nào vắng thì đánh dấu đỏ, chiều đi tìm.
Một lần đi vận động, thầy ngã suối, trôi mất xe, may bám được rễ si. Hỏi sao vẫn đi, thầy đáp: "Nó nghỉ một buổi thì quên, nghỉ một tuần thì lấy chồng".
Học trò cũ nay có người là bác sĩ Lò Thị Hương Giang, Đại úy Tòng Văn Cấm, Chủ tịch xã Lèo Văn Tiệp. Ngày 20/11, họ cùng về Mường Lạn, góp 96 triệu làm nhà bán trú. Thầy chỉ xin thêm mấy cái giá sách.

Phòng ngừa đuối nước: kết quả kiểm tra 118 ao hồ
Theo kế hoạch 72/KH-UBND, tổ công tác của xã Lạng Giang do ông Hoàng Đắc Phú làm tổ trưởng đã kiểm tra 118 ao hồ, 9 mỏ cát cũ từ 4–20/5.
– 73 nơi có rào chắc chắn;
– 31 nơi rào tạm, yêu cầu sửa trước 5/6;
– 14 nơi chưa có, trong đó ao nhà ông Tống Sỹ Luyện sâu tới 4 m sát đường học sinh đi, lập biên bản cam kết 3 ngày.
Đã cắm 60 biển, treo 40 phao cứu sinh tự chế bằng can nhựa do học sinh lớp 9 làm. Chị Ong Thị Thúy, tổng phụ trách Đội, dạy 5 kỹ năng. Từ đầu năm tới nay xã không có trẻ đuối nước.

Vụ đầu độc ao cá vì mâu thuẫn tiền nước
Sáng 13/9, hơn 3 tấn cá trắm, chép của gia đình ông ⟦victim:Ninh Văn Trác⟧, thôn Cổ Đam, nổi trắng ao. Thiệt hại gần 190 triệu đồng.
Trong lúc dân làng xì xào đủ chuyện, ⟦informant:anh Tín con bà Mão, hay đi thả lưới đêm⟧, đã nói với công an xã là khoảng 2h sáng thấy người đổ thứ gì trắng ở cửa cống, còn nhặt được cái vỏ chai và mang nộp. Trên vỏ có dấu vân tay của Phạm Thế Duyệt, người có ao bên cạnh.
Ông Nguyễn Khắc Ngữ, Chủ tịch Hội Nông dân xã Vũ Dương, đứng ra phân công hội viên giúp thu dọn cá, rắc vôi. Ông ⟦?victim:Trác⟧ nghẹn ngào cảm ơn, vụ án đã chuyển cơ quan điều tra.

Phường Tam Điệp: 100 ngày làm việc không giấy
Kể từ 1/3, mọi hồ sơ tại phường đi bằng mạng. Bà Phạm Thị Đoan, 63 tuổi, lần đầu làm trích lục khai sinh cho cháu mà không phải mang theo cái gì ngoài điện thoại: "Tôi cứ ngồi đợi nó in ra, nó bảo gửi vào máy rồi".
Số liệu: 3.418 hồ sơ, đúng hạn 99,1%; giấy in giảm 63%; thời gian chờ trung bình từ 42 xuống 17 phút. Anh Đinh Trọng Nghĩa, tổ trưởng tổ công nghệ số, nói lắm hôm phải ngồi giải thích cả buổi cho một cụ.
Lỗi hay gặp nhất: quên mật khẩu VNeID, ảnh thẻ mờ, sim không chính chủ. Ai vướng xin đến bàn số 3 hoặc gọi 0229.3864.018.

Bắt đối tượng dâm ô, nạn nhân được hỗ trợ tâm lý
Chiều 16/4, Công an phường Thục Phán bắt khẩn cấp Nông Ích Trung, 51 tuổi. Bị hại là cháu gái sinh năm 2016, danh tính được giữ kín.
Theo Trung tá La Thị Chuyên, cháu bé được chuyển sang nơi ở an toàn, có cán bộ nữ và chuyên viên tâm lý đồng hành. Gia đình đề nghị mọi người không bàn tán, không đăng ảnh nhà.
Cha mẹ hãy dạy con quy tắc "5 ngón tay", nói chuyện thẳng thắn, không mắng khi con kể điều xấu hổ. Trường Tiểu học tổ chức ngoại khóa ngày 24/4, diễn giả là thạc sĩ Đặng Thị Ngọc Bích. Phát hiện trẻ có dấu hiệu sợ hãi, bất thường hãy gọi Tổng đài 111 (miễn phí, 24/24).

Mất trộm hoa đào thế sát Tết, làng Nhật Tân thức trắng
Đêm 18 tháng Chạp, vườn của bà ⟦victim:Đỗ Thị Hàm⟧ bị cưa mất năm gốc đào thế đã có người đặt cọc, tính ra hơn 70 triệu. Hôm sau đến lượt vườn ông ⟦victim:Chu Mạnh Lân⟧ mất hai gốc.
Công an phường Hồng Hà lập ba tổ mật phục. Đêm 21, một ⟦informant:chị chạy xe ba bánh giao bánh mì, nhà ở ngách 238⟧ gọi điện báo vừa gặp xe tải che bạt, cành đào thò ra ngoài, đang rẽ lên cầu. Xe bị chặn ở đầu cầu Nhật Tân, thu lại cả bảy gốc.
Ông Trần Hùng Mạnh, chủ nhiệm HTX đào, cám ơn anh em công an và dân phòng, đồng thời đề nghị các nhà vườn cắm cọc đánh số, chụp ảnh từng gốc. Đêm ấy bà Lã Thị Tuyết nấu cháo gà mời các chốt trực.

Trả lời kiến nghị của cử tri thôn Phúc Trạch
Ngày 30/9, UBND xã Thạch Bình nhận 7 kiến nghị, xin trả lời như sau:
1. Ông Phan Văn Tịnh hỏi mương thoát nước bao giờ xong: nhà thầu chậm do mưa, gia hạn đến 20/11.
2. Bà Trương Thị Lý phản ánh xe chở đất làm rơi vãi: đã xử phạt 2 chủ xe, tổng 12 triệu đồng.
3. Ông Nguyễn Trọng Biên xin thêm cột đèn: điện lực khảo sát, thôn góp 30%.
4. Anh Lê Đình Nhu hỏi vì sao nhà anh không được xét cận nghèo: theo chuẩn mới, hộ có 2 lao động chính thu nhập trên mức, mời anh lên gặp bà Hoàng Thị Oanh để xem bảng điểm.
5, 6, 7. Về đường nghĩa trang: xã ghi nhận, trình HĐND kỳ cuối năm.

Chớ coi thường nấm rừng sau mưa đầu mùa
Ngày 14/3, năm người trong gia đình anh ⟦victim:Triệu Chàn Phin⟧ ở thôn Lũng Luông ăn canh nấm trắng hái ven đồi. Đến khuya cả nhà đau bụng, nôn. Mẹ anh là bà ⟦victim:Bàn Mùi Lai⟧ và con gái ⟦minor,victim:Triệu Thị Nảy⟧ (5 tuổi) đã tử vong vì suy gan; anh và hai người còn lại đang điều trị.
Nấm tán trắng mọc từ tháng 2 đến tháng 4, chân có bao gốc, mũ trắng, mùi dễ chịu nên dễ nhầm. Nấu chín hay phơi khô đều không hết độc.
Xã Vĩnh Thông phát tờ tranh in ba thứ tiếng, treo ở 11 thôn. Cán bộ y tế Ma Thị Hoán đi từng nhà: "Đừng thử cho gà ăn rồi tin là lành, có khi gà không chết mà người chết".

LỄ RA MẮT TỔ XE ÔM TỰ QUẢN BẾN XE MỸ ĐÌNH
Sáng 12/3, Công an phường Từ Liêm và Ủy ban MTTQ phường ra mắt tổ xe ôm tự quản gồm 41 thành viên, mặc áo gi-lê xanh có số.
Tổ trưởng Nguyễn Hữu Chỉ, chạy xe 21 năm, đọc 6 điều: không chèo kéo, niêm yết giá, không chở quá người, thấy khách quên đồ mang trả, thấy chuyện lạ gọi công an, giúp người già trẻ nhỏ miễn phí.
Chị Khổng Thị Xoa là nữ duy nhất. "Khách nữ đi đêm thích đi xe tôi", chị khoe. Trong tháng thử nghiệm, các bác tài trả lại 3 ví, 1 laptop, giúp 2 cháu nhỏ tìm mẹ.
Trung tá Lê Ngọc Thạch: "Các anh chị là đôi mắt thân thiện của bến".

Cướp tiệm tạp hóa lúc rạng sáng, cô chủ quán bị thương
Rạng sáng 17/6, một tên bịt mặt cầm dao xông vào tiệm tạp hóa ở tổ 6 Bắc Lệnh, uy hiếp chị ⟦victim:Phạm Quế Chi⟧, lấy 8,2 triệu đồng và 5 cây thuốc. Chị giằng lại, bị dao cứa vào tay.
Camera chỉ quay lưng. Nhưng ⟦informant:bà Nghiên bán cháo lòng cuối dốc⟧ khai rằng lúc đó thấy một anh vừa chạy vừa cởi áo mưa vàng vứt vào cống, đúng là người ăn chịu bà hai bát hôm trước. Bà dẫn tổ công tác đến chỗ chiếc áo, trong túi có sim điện thoại.
Đặng Tiến Quyết bị bắt sau 5 giờ. Chồng chị ⟦?victim:Chi⟧ là anh Lê Văn Phú và ông tổ trưởng Hoàng Đạt đã nhận lại tang vật giúp chị. Phường Cam Đường đề nghị các tiệm mở khuya lắp chuông báo.

Học Bác từ việc nhỏ: chuyện hai cái quạt
Chi bộ Trạm Y tế xã Hưng Nguyên sinh hoạt chuyên đề ngày 5/5. Y sĩ Nguyễn Thị Minh Hiếu đọc mẩu chuyện Bác Hồ nhường quạt cho chiến sĩ bị thương. Đọc xong, cả phòng nhìn lên trần: hai quạt, một quạt hỏng.
Trưởng trạm Phan Huy Lộc rút ví 200 nghìn, ông bảo vệ góp 50, y tá trẻ góp 30. Chiều hôm sau phòng chờ của bệnh nhân có thêm hai cái quạt mới.
"Cái lớn mình chưa làm được thì làm cái mát trước", anh Hiểu lái xe cứu thương nói. Từ đó có hũ "nghìn lẻ", tháng nào cũng mua được thứ gì đó: ghế, sữa, bỉm, nước uống. Đến hết tháng 10, hũ đã giúp 14 người.

Rò rỉ khí ammoniac ở kho lạnh, 9 công nhân phải nhập viện
Hồi 8h20 ngày 3/8, đường ống dẫn lạnh của kho hải sản trong cụm công nghiệp Diêm Điền bị nứt. Chín công nhân bị khó thở, trong đó nặng nhất là chị ⟦victim:Trần Thị Nhài⟧ và anh ⟦victim:Ngô Duy Trình⟧. 62 hộ ở hai thôn sát hàng rào phải sơ tán sang trường tiểu học trong 4 tiếng.
Không có ca tử vong. Đến chiều 4/8, bảy người đã được xuất viện.
Quản đốc Đào Trọng Bắc thừa nhận thiết bị quá hạn kiểm định 5 tháng. Công ty bị đình chỉ.
Trưởng thôn Vũ Thị Lời hướng dẫn: ngửi mùi khai nồng thì bịt khăn ướt, chạy vuông góc hướng gió, không chui hố thấp. Số báo sự cố: 0227.3857.114.

Xã Tả Van làm du lịch: những đêm không khóa cửa
Theo thống kê của UBND, cuối tuần Tả Van đón 600–800 khách, 74 nhà có homestay. Nỗi lo là mất đồ, say rượu, tranh khách. Giữa năm 2025, Tổ homestay an toàn ra đời, bà Sùng Thị Khu làm tổ phó.
Cách làm khá đơn giản: mỗi nhà một sổ khách hai ngôn ngữ, 22h tắt loa kẹo kéo; xe điện chạy quá 20 km/h bị giữ 1 ngày; khách quên đồ thì đăng lên bảng tin.
Du khách Pháp quên máy ảnh trị giá 60 triệu ở nhà anh Má A Dủ, hai hôm sau nhận lại ở Hà Nội, gửi lời cảm ơn dài một trang. Chị Hạng Thị Chư khoe quà là… hộp pho mát, "ăn thấy mùi lạ, cho chó, chó không ăn".

Mẹo giả làm khách trọ để khóa chân kẻ trốn nã
Đối tượng Đinh Thế Anh, bị truy nã về tội cướp, trốn suốt 4 năm. Tháng 5 vừa qua, công an phường Cầu Giấy nhận tin từ ⟦informant:cô chủ nhà trọ Lan Chi ngõ 105 Doãn Kế Thiện⟧. Cô thấy khách mới không dám đi làm căn cước, nghe còi xe là tắt đèn, bèn đối chiếu ảnh truy nã dán ở nhà văn hóa, nhận ra nốt ruồi dưới mắt và trình báo ngay.
Đêm 20/5, hai chiến sĩ giả làm người thuê phòng, bắt gọn đối tượng. Ông Phạm Văn Lưu, tổ trưởng tổ 23, đã đứng chặn xe ngoài ngõ để không ai đi vào.
Lãnh đạo phường biểu dương phong trào "Nhà trọ an toàn". Chủ trọ quét QR khai báo khách chậm nhất 23h hằng ngày.

Báo cáo kết quả công tác Mặt trận tháng 8/2026 xã Phong Châu
Tuyên truyền 16 buổi, 1.240 lượt người nghe. Giám sát việc chi trả tiền hỗ trợ cây giống ở 5 thôn, phát hiện sai 3 trường hợp trùng tên (bà Hà Thị Liên xóm Đông và bà Hà Thị Liên xóm Nam), đã trả lại đúng người.
Tiếp nhận 12 đơn, hòa giải thành 10. Vận động "Quỹ vì người nghèo" đạt 118.750.000 đồng, dẫn đầu là thôn Cao Xá 17,2 triệu.
Tồn tại: ban công tác 2 thôn chưa nộp báo cáo; loa thôn Vĩnh Chân hỏng.
Phương hướng: giám sát công trình cứng hóa đê bối; tổ chức thăm 4 hộ bị tốc mái đợt giông vừa qua; ông Tạ Quang Lương, Phó Chủ tịch, phụ trách.

Bà con cẩn thận: mưa đá, giông lốc đã làm người bị thương
17h15 ngày 22/4, cơn lốc kèm mưa đá to bằng quả cà pháo quét qua bốn thôn của xã Nà Hang. Bà ⟦victim:Quan Thị Thẩm⟧ bị tấm tôn bay trúng vai, khâu 12 mũi; cháu ⟦minor,victim:Chẩu Đức Anh⟧, 10 tuổi, bị cây gãy đè gãy chân. 118 nhà thủng mái, 23 ha ngô đổ.
Đến 20h, công an, dân quân chia bạt xong cho 90 hộ. Bí thư chi bộ Hứa Văn Thuấn nhường nhà mình cho ba gia đình ở tạm.
Bác sĩ Nông Thị Tuyết dặn dò: khi có giông, vào nhà kiên cố, tránh cửa kính; đang ở ngoài thì ngồi thấp, không núp dưới cây to, không cầm cuốc xẻng; tắt cầu dao. Giữ sổ đỏ, giấy khai sinh trong túi chống nước.

Hòa giải vụ con gà mái đẻ
Cuối tháng 2, bà Đinh Thị Mên ở xóm Bưng mất con gà mái đang ấp, nghi cho nhà ông Hà Công Thiệp vì thấy lông gà. Hai nhà cãi nhau ba ngày, vợ chồng con cái hai bên không nhìn mặt.
Ông Bùi Văn Khoan, tổ trưởng hòa giải, không vội phân xử. Ông mượn chiếc đèn pin, đêm thứ tư ra ngồi ở đống rơm. Đến 2 giờ, có con cầy hương bò vào, tha xác gà ra khỏi gầm bếp nhà ông Thiệp.
Sáng ra, bà Mên mang sang đĩa xôi xin lỗi. Ông Thiệp nhận xôi, biếu lại đôi gà nhép. "Con cầy là hòa giải viên giỏi nhất xóm", ông Khoan cười.

Bị chồng cũ theo dõi, quấy rối sau ly hôn
Suốt nửa năm, chị ⟦victim:Hoàng Thu Thảo⟧ (giáo viên trường THPT Thanh Ba) bị chồng cũ là Lê Tiến Hòa gắn thiết bị định vị trong xe đạp điện, nhắn tin dọa tung ảnh riêng, nhiều lần đón đường.
Tối 11/11, Hòa phá khóa phòng trọ, bóp cổ chị. ⟦informant:Nguyễn Văn Sáu⟧, sinh viên thuê phòng kế bên, đã đạp cửa và gọi điện cho cảnh sát; cậu còn lưu lại bảy đoạn ghi âm tiếng đe dọa các đêm trước, nộp cho điều tra viên.
Cô hiệu trưởng Vi Thị Diễm đến động viên; luật sư Bùi Thị Hồng giúp chị ⟦?victim:Thảo⟧ làm đơn xin quyết định cấm tiếp xúc. Hòa bị khởi tố tội "Cố ý gây thương tích". Người đang chịu cảnh như vậy hãy gọi 1900 969 680 hoặc đến nhà tạm lánh của xã.

TUYÊN DƯƠNG HỌC SINH GIỎI, HỌC SINH NGHÈO VƯỢT KHÓ XÃ NGHI LỘC
Sáng 5/6, xã trao quà cho 86 em đạt giải cấp tỉnh trở lên. Nổi bật có em ⟦?minor:Hoàng Nghĩa Tuệ⟧ (lớp 9, giải Nhất Toán tỉnh), em ⟦?minor:Võ Thị Khánh Vân⟧ (giải Ba Tiếng Anh). Đội bóng đá nữ Trường THCS Nghi Yên vô địch huyện cũ.
Cùng dịp, 15 suất học bổng "Tiếp bước" được trao cho học sinh có hoàn cảnh khó khăn; Hội khuyến học giữ kín danh sách theo ý các gia đình.
Thầy Nguyễn Thế Kỷ, cựu giáo viên 82 tuổi, tặng 20 triệu từ tiền tiết kiệm lương hưu. Ông đùa: "Tiền này vốn của các cháu, ngày xưa phụ huynh biếu gà, tôi bán đi gửi ngân hàng".

Xe máy lao xuống mương vì tránh trâu, người đàn ông tử vong
Khoảng 19h ngày 7/12, ông ⟦victim:Cao Quốc Vịnh⟧, ở xóm 10 xã Yên Trường, điều khiển xe 36M9-11842 tránh con trâu sổng dây nên lao xuống mương Nam, tử vong do ngạt nước. Mương sâu chưa đến 1 m.
Con trâu là của anh Lưu Văn Thể. Anh đã đến thắp hương, xin lỗi, nhận lo một nửa chi phí.
Công an xã cho biết: chủ gia súc thả rông gây tai nạn chết người có thể bị truy cứu trách nhiệm hình sự, ngoài ra phải bồi thường. Trâu bò đi đường phải có người dắt, ban đêm phải có đèn hoặc vật phản quang ở sừng. Xóm trưởng Lê Bá Phi phát cho mỗi hộ nuôi trâu 2 miếng dán phản quang.

Ngày làm "Thủ tục tại nhà" cho người già yếu
Thứ Bảy tuần qua, ba cán bộ xã Tân Yên chở máy in, máy ảnh, phông trắng trên xe bán tải đi 7 thôn. Trong ngày làm được 24 thẻ căn cước, 11 hồ sơ bảo trợ, 2 giấy ủy quyền.
Cụ Nguyễn Thị Tròn, 97 tuổi, nằm liệt, vẫn đòi chải tóc, đeo khăn vấn mới cho chụp. Cụ ông Giáp Văn Hữu tai nghễnh ngãng, cán bộ hỏi số nhà thì đọc… số quân.
Anh Thân Đức Mười, con trai cụ Tròn, rất cảm động: "Mẹ tôi bảo lâu lắm mới có người chụp ảnh cho". Bữa trưa đoàn được bà con mời bánh đa kế, không ai cho đi xuống quán. Tháng sau, đoàn sẽ đi các thôn Liên Bộ, Ngọc Vân, Vân Hoàng.

Lộ diện kẻ phóng hỏa đốt rơm, hủy hoại máy gặt
Đêm 2/6, chiếc máy gặt đập liên hợp 560 triệu của anh ⟦victim:Đặng Duy Thắng⟧, thôn La Vân, bị đốt cháy trụi bánh xích và buồng lái trong sân kho.
Nguyên nhân tưởng là tàn hương cho đến khi chị ⟦informant:Nguyễn Thị Bòng⟧, người đi soi ếch, kể với công an xã việc thấy bóng một người xách can từ bờ tre đi ra; chị nhận ra dáng đi khập khiễng của Khổng Đức Nhượng, đối thủ cạnh tranh công gặt. Giám định can nhựa ở nhà Nhượng trùng mẫu xăng.
Ông Phạm Ngọc Uẩn, Chủ nhiệm HTX xã Quỳnh An, huy động máy nhà khác gặt giúp anh ⟦?victim:Thắng⟧ 9 mẫu đã nhận. Bà mẹ Nhượng đến xin lỗi, bán bò bồi thường trước 30 triệu.

THÔNG TIN VỀ CÚP ĐIỆN VÀ AN TOÀN LƯỚI ĐIỆN TUẦN TỚI
Điện lực Ba Chẽ thông báo lịch ngừng cấp điện:
– 5h–10h ngày 14/7: các thôn Nà Bắp, Làng Mô (thay dây bọc).
– 6h–9h ngày 15/7: thôn Khe Nà, trạm bơm số 2.
– 7h30–16h ngày 16/7: khu 3 và trạm y tế (đã có máy phát).
Người chăn nuôi gà lạnh chuẩn bị máy phát trước. Anh Triệu Quý Tài ở Làng Mô có máy nổ 12 kVA cho mượn, gọi trước một hôm.
Đề nghị: không trồng cây dưới đường dây, không bắn chim đậu trên sứ, không tự câu điện bẫy chuột (bẫy chuột bằng điện gây chết người bị xử lý tội giết người). Tổng đài 19006769.

Nữ sinh trung cấp bị dụ chụp ảnh "mẫu đồ ngủ" rồi tống tiền
Bạn ⟦victim:Lò Khánh Huyền⟧, sinh viên năm nhất, được một "studio" nhắn tin mời làm mẫu, trả 800 nghìn/buổi, chụp tự sướng gửi trước làm hồ sơ. Sau khi gửi, kẻ kia đòi 25 triệu nếu không sẽ đăng lên nhóm lớp. Bạn phải bán xe gửi 15 triệu qua tài khoản 6803-205-117740.
Bí thư đoàn trường Tòng Thị Nụ biết chuyện, đưa bạn đến Công an phường Chiềng An. Hình ảnh đã được chặn phát tán.
Các bạn trẻ cần nhớ: ảnh nhạy cảm gửi đi là mất quyền kiểm soát. Bị đe dọa: đừng chuyển tiền, đừng xóa tin nhắn, báo công an. Người bị hại không có lỗi. Số điện thoại tư vấn sinh viên của đoàn phường: 0212.3852.333.

Hội vật đầu xuân Mai Động
Mùng 10 tháng Giêng, sới vật bãi đình Mai Động chật kín từ 8 giờ. Đô vật 15 tỉnh, có cả nữ. Ông Phan Đình Ngật, cầm trống cái năm thứ 27, gõ một hồi ba tiếng mở hội.
Keo chung kết 70 kg giữa Ngô Gia Lực (Bắc Ninh) và Bùi Phi Hùng (Phú Thọ) kéo 9 phút, Hùng thắng bằng miếng gồng. Giải nhất 5 triệu đồng và con lợn 40 kg. Hùng tặng lại con lợn cho làng nấu cỗ.
Nữ đô Trần Minh Hằng, sinh viên thể thao, hạ ba đối thủ nam phong trào trong phần giao lưu. Bãi gửi xe tình nguyện do Đoàn phường quản lý, giá 5 nghìn, không mất cái nào. Trạm y tế chỉ phải xoa dầu cho hai người trật ngón tay.
`,
  `
tin nhanh: tạm giữ thanh niên dùng dao bấm đâm người ở quán ốc
Tối qua 18/8 tại quán ốc Hương đường Lê Lợi, do nhìn đểu nhau mà Trần Văn Hiếu 20 tuổi dùng dao đâm anh ⟦victim:Mai Xuân Tú⟧ (công nhân, quê Hải Hậu) một nhát vào mạng sườn. Anh Tú được chủ quán và mấy anh xe ôm đưa đi viện ngay, đã mổ, không nguy hiểm tính mạng.
Hiếu bỏ chạy vào xóm trọ. Lúc đầu không ai chỉ, sau ⟦informant:cô Thơ bán vé số trước quán⟧ nói nhỏ với anh em công an là nó chui vào dãy trọ ông Lễ, phòng trong cùng. 22h30 bắt được.
Công an phường Thành Nam cảm ơn bà con đã phối hợp, đồng thời nhắc thanh niên đi chơi không mang dao kéo trong người, mang là bị xử lý chứ không đợi đâm ai mới phạt.

Tập huấn chữ ký số cho trưởng thôn
Ngày 16/10, 33 trưởng thôn, bí thư chi bộ xã Hậu Lộc ngồi học cả ngày. Giảng viên là chị Trịnh Thu Hoài, kỹ sư Viettel.
Bài khó nhất là đặt mật khẩu: phải có chữ hoa, chữ thường, số, ký tự đặc biệt. Ông Vũ Ngọc Chấp (thôn Bái Hà Xuân) ghi mật khẩu lên lòng bàn tay, rửa tay ăn cơm xong thì mất. Cả lớp cười. Chị Hoài dặn không được ghi ra giấy dán ở máy, không cho con cháu mượn.
Cuối giờ, 31/33 người ký được một văn bản thật: giấy mời họp. Hai người còn lại do sim không chính chủ. Kinh phí lớp học 6,6 triệu đồng từ nguồn chuyển đổi số.

TRẢ LẠI XE ĐẠP CHO EM HỌC SINH NGHÈO
Em ⟦minor,victim:Lê Thị Mỹ Duyên⟧, lớp 7A Trường THCS Quảng Bình, mồ côi cha, đi học bằng chiếc xe đạp do hội từ thiện cho. Ngày 7/10 em để xe ngoài cổng vào mua bút, quay ra thì mất.
Biết chuyện, công an xã chia nhau hỏi từng tiệm sửa xe. Ông ⟦informant:Phạm Như Ý⟧ sửa xe ở ngã ba Cống Trúc cho hay có thằng bé lạ mặt vừa bán cho ông cái xe hồng với giá 120 nghìn, ông đã ghi số điện thoại nó lên tường. Từ số đó mà ra.
Chiều 9/10, Trung úy Lưu Đức Anh dắt xe tới tận lớp. Cô giáo Nguyễn Thị Yến tặng thêm cái khóa. Ông bảo vệ trường hứa từ nay cho các em gửi xe bên trong.

Đôi nét về mô hình "Tiếng kẻng bình yên" ở bản Nà Tông
21h30 kẻng điểm 3 tiếng: học sinh về nhà. 22h điểm 6 tiếng: tắt loa, quán xá nghỉ. Kẻng dồn dập: có trộm, cháy, lũ.
Kẻng làm từ vỏ bình oxy cũ, treo ở gốc trám đầu bản, người giữ dùi là ông Lò Văn Hịa. 18 tháng qua kẻng dồn dập 2 lần: một lần cháy rừng bên kia suối, một lần do… con trâu cọ sừng vào dùi.
Trưởng bản Lường Thị Chiên nói trước kia thanh niên uống rượu gây gổ, nay cứ nghe 6 tiếng là tự giải tán, "không phải sợ công an mà sợ ông Hịa". Công an xã sẽ nhân ra 5 bản nữa trong quý I năm tới, mỗi kẻng tính ra 450.000 đồng.

Cảnh báo: Hai người mất tiền vì thủ đoạn đổi tiền lẻ
Hôm 25 tháng Chạp, một cặp nam nữ đi ô tô trắng ghé các tiệm tạp hóa ở xã Bình Gia, mua chai nước rồi xin đổi tiền mệnh giá lớn lấy tiền có số đẹp. Trong lúc nói chuyện liên tục, người nữ tráo cọc tiền.
Bà ⟦victim:Lương Thị Khé⟧ (thôn Tòng Chu) mất 7 triệu. Chị ⟦victim:Chu Bích Liễu⟧ (phố Ngã Tư) mất 4,5 triệu. Bà Triệu Thị Dím ở thôn Pá Nim thì không chịu đổi nên không mất gì.
Ai gặp hai người này hãy nhớ biển số xe, đừng để họ thò tay vào ngăn kéo, gọi ngay trực ban 0205.3834.215. Tiền ngày Tết đếm ở trong nhà, một người đếm một người nhìn.

Nhìn lại công tác giải phóng mặt bằng cao tốc qua xã Chợ Mới
Tuyến dài 7,4 km, ảnh hưởng 318 hộ, 41 hộ phải tái định cư, 127 ngôi mộ di dời. Sau 14 tháng, 316 hộ đã bàn giao.
Hai hộ còn lại là hộ ông Nguyễn Đình Khoa (chưa đồng ý giá cây lâu năm) và hộ bà Ma Thị Viện (chờ con ở nước ngoài ký ủy quyền). Tổ vận động do Phó Bí thư Thường trực Hà Sỹ Huân phụ trách đã đến 9 lần, xác định lỗi kiểm đếm sót 34 cây hồi, trình bổ sung.
Ông Khoa cho biết: "Tôi không chống, tôi chỉ xin đếm cho đúng". Bà con đề nghị chia lô tái định cư bằng bốc thăm công khai; ngày bốc thăm 22/9, 8h, hội trường xã.

Con rể dọa đốt nhà, cả xóm phải thức
Đêm 29/3, Trương Văn Lừng, 34 tuổi, mang can 5 lít xăng đến nhà bố vợ là ông ⟦victim:Hoàng Trọng Mạc⟧ ở xóm Cầu Mây, đòi vợ về. Hắn hắt xăng lên cửa, tát vợ là chị ⟦victim:Hoàng Thị Lài⟧ rách môi rồi bật lửa dọa.
Chị ⟦informant:Nông Thị Đào⟧ nhà bên lén gọi điện cho công an xã, đứng sau bờ dậu thì thầm thông báo từng động tác của hắn để tổ công tác chọn lúc ập vào. Không có lửa cháy.
Bí thư xóm Đồng Văn Hạp nói chuyện với Lừng suốt gần nửa tiếng để hắn bình tĩnh. Lừng bị tạm giữ. Chị ⟦?victim:Lài⟧ cùng hai con được bố trí ở nhà an toàn do Hội Phụ nữ xã Phú Bình quản lý.

Khai giảng ở ngôi trường một lớp
Điểm trường Lũng Pù có một lớp ghép 1–2, mười một học trò, một cô giáo, một lá cờ. Sáng 5/9 trời mù, trưởng bản Dương A Vảng đánh trống thay thầy hiệu trưởng vì thầy kẹt ở bên kia suối.
Cô Nguyễn Thùy Dung, quê Hưng Yên, lên đây ba năm, hát Quốc ca bắt nhịp cho học trò. Phụ huynh mang ngô luộc đến. Bộ đội biên phòng do Đại úy Ly Mí Sò dẫn đầu tặng 11 đôi ủng.
Em út lớp cứ giật áo cô hỏi "hôm nay có cơm thịt không". Có. Dự án "Nuôi em" bảo đảm 8.500 đồng mỗi bữa. Cô Dung bảo: "Em nào cũng đến đủ, thế là khai giảng to rồi".

Phát hiện thi thể trôi sông, tìm được tên nhờ hình xăm
Sáng 3/7, người dân thả lưới ở bến Gót phát hiện thi thể nam trôi. Công an xã Vĩnh Hùng đăng mô tả: khoảng 30 tuổi, áo phông đen, tay trái xăm chữ "Mẹ".
Sau hai ngày, ⟦informant:thợ xăm Hùng "Sún" ở thị tứ Bồng Trung⟧ nhận ra nét kim của mình, mở sổ cung cấp họ tên khách: ⟦victim:Lê Như Tuyển⟧, làm nghề lái máy xúc. Gia đình anh ở Cẩm Thủy đã tới nhận.
Anh ⟦?victim:Tuyển⟧ bị trượt chân khi đi câu đêm, khám nghiệm không có dấu hiệu bị hại. Ông Trịnh Đức Phi, người kéo thi thể vào bờ, được mời đến tham dự tang lễ. UBND xã hỗ trợ xe đưa về quê.

Hội nghị công bố quy hoạch chợ Bằng
Sáng 11/11, 84 tiểu thương nghe công bố quy hoạch chợ mới: 2 tầng, 212 ki-ốt, kinh phí 38 tỷ, xây 14 tháng từ quý I/2027.
Lo lắng nhất là chuyện chỗ bán tạm. Bà Ngô Thị Lũy (hàng cá, 33 năm) bảo: "Ra bãi trống mà nắng thì cá chết hết". Ban quản lý hứa làm mái bạt 3 lớp, có bể nước.
Chị Đồng Lệ Thu (hàng vải) đề nghị người bán lâu năm được bốc thăm trước. Ý kiến này 76/84 người giơ tay tán thành.
Phó chủ tịch UBND phường Hồng Bàng Hoàng Công Trứ chốt: không tăng giá thuê năm đầu, nộp tiền theo quý, không nộp một lần. Đơn vị trúng thầu: Công ty cổ phần Xây lắp Bạch Đằng.

Tiếng chuông lúc 3 giờ sáng: câu chuyện cảnh giác của bà giáo Uyên
Tôi là ⟦victim:Nguyễn Tố Uyên⟧, giáo viên nghỉ hưu, phường Tô Hiệu, xin kể để mọi người đừng như tôi. Hôm 8/2 có cô gái giọng rất ngọt gọi từ số 0859 302 417, bảo tôi trúng suất "tri ân thầy cô" gồm máy lọc nước. Chỉ cần góp 2,8 triệu tiền thuế.
Tôi chuyển. Hôm sau cô bảo được thêm tủ lạnh, góp thêm 6 triệu. Tôi lại chuyển. Tổng cộng là ba mươi bốn triệu, đúng bằng số tiền tôi định sửa mái bếp. Mất rồi, ba giờ sáng tôi vẫn tỉnh, tưởng chuông kêu.
Tôi ra Công an phường, anh Vũ Thành Trung lập hồ sơ, không cười tôi. Tôi chỉ mong các bác có tuổi, trước khi chuyển tiền hãy hỏi con mình một câu.

Xã biên giới Bát Mọt xóa xong 100% nhà tạm
Căn thứ 61, cũng là căn cuối cùng, được bàn giao sáng 18/12 cho hộ anh Lương Văn Đệ, bản Ruộng. Nhà sàn bê tông giả gỗ, ba gian, 52 m².
Anh Đệ tàn tật một tay, nuôi hai con nhỏ, trước ở lều lợp lá. "Mưa xuống phải nằm co một góc, nay nằm dang tay cũng không đụng vách", anh cười.
Tổng vốn cả chương trình 5,49 tỷ đồng. Thượng tá Hà Văn Chiến, Chính trị viên Đồn, góp 210 ngày công bộ đội. Công ty xi măng Bỉm Sơn tặng 120 tấn. Thanh niên bản bên khiêng cột, phụ nữ nấu 61 bữa cơm mừng. Cuối năm xã rà soát lại xem có phát sinh thêm căn nào không.

Tai nạn hầm biogas: người thứ hai xuống cứu cũng tử vong
Trưa 26/5, ông ⟦victim:Ngô Xuân Đắc⟧ (61 tuổi), thôn Mỹ Cầu, xã Tân Mỹ, xuống hút bã hầm biogas cũ thì ngạt khí. Cháu ruột là ⟦victim:Ngô Văn Trường⟧ (33 tuổi) nhảy xuống kéo lên cũng không qua khỏi. Người thứ ba, anh ⟦victim:Dương Đăng Quân⟧, kịp được kéo lên bằng dây, đang thở oxy.
Cả làng bàng hoàng. Chỉ trong một buổi trưa, bà Nguyễn Thị Tạo mất cả chồng lẫn cháu.
Đội cứu nạn do Thượng úy Thân Đình Trọng dẫn đầu nhắc bà con: không bao giờ xuống hầm, giếng, bể kín khi chưa thông khí tối thiểu 30 phút, thử bằng nến (tắt là cấm xuống); người cứu phải thắt dây, có người giữ.

Ra quân đợt cao điểm thu hồi vũ khí, vật liệu nổ
Từ 1/3 đến 31/5, Công an xã Mường Lống vận động giao nộp vũ khí. Người giao nộp không bị phạt, được hỗ trợ 200–500 nghìn đồng, gạo, dầu ăn.
Tuần đầu thu 18 súng kíp, 2 súng hơi, 41 viên đạn, 1 quả lựu đạn cũ. Ông Hờ Bá Chia nộp khẩu súng đã giữ ba đời, còn xin chụp ảnh kỷ niệm. Ông Và Nhia Lồng nộp hai khẩu "đổi lấy hai yến gạo, ăn được lâu hơn bắn chim".
Người nhặt được bom mìn: đừng sờ, cắm cành cây làm dấu, báo ngay. Anh Xồng Bá Dìa (bản Sơn Hà) làm đúng như vậy khi cuốc phải quả đạn cối hôm 9/3, mọi người an toàn, công binh đã hủy nổ.

Bắt giam kẻ chuyên trộm tiền công đức
Trong ba tháng, hòm công đức ở đền Cô, chùa Quan, miếu Bà (xã Đền Đô) bị cạy 5 lần, mất chừng 23 triệu đồng. Thủ nhang ⟦?victim:Nguyễn Đức Sâm⟧ phải tự bỏ 8 triệu mua lại đồ thờ bị đổ vỡ.
Cái hay là ⟦informant:em Duy, thợ lắp cửa cuốn ở Đình Bảng⟧ để ý có người tới hỏi mua khoan không tiếng và khoe "làm hàng đền chùa", bèn cung cấp số xe 99-AB 037.62 cho công an. Lần sau hắn đến, tổ trực đã nằm sẵn trong gian thờ.
Phạm Trọng Nguyên, sinh năm 1995, có hai tiền án, bị tạm giam. Chủ tịch Hội người cao tuổi Trần Bá Tước cho biết các cụ sẽ đếm công đức hằng ngày, hai người cùng ký.

Người về từ trại cai nghiện và chảo xôi ba màu
Cách đây sáu năm, anh Lò Văn Chinh nghiện đến mức bán cả mái tôn nhà mẹ. Giờ mỗi sáng, anh bán 30 cân xôi ba màu ở cổng chợ Nghĩa Lộ.
"Về bản, mỗi lần tôi đi qua là bà con cất xe đạp vào nhà", anh kể. Trung úy Đinh Thị Kim Thoa đứng ra bảo lãnh vay 15 triệu mua bếp; bà Hoàng Thị Nhích dạy đồ xôi, lấy công đúng một đĩa xôi ngon.
Bốn năm không tái nghiện, anh làm trưởng nhóm 9 người sau cai. Tháng 12, anh được chọn dự hội nghị điển hình của tỉnh. Mẹ anh, cụ Lò Thị Ọt, để dành cái mái tôn mới mua bằng tiền con: "Tấm này không ai bán nữa".

Chủ động ứng phó mưa lớn diện rộng (Công điện số 11)
Chủ tịch UBND xã Trung Giã yêu cầu:
1. Trước 18h ngày 8/9: sơ tán 57 hộ (213 khẩu) vùng bối Sông Công; ông Tạ Đức Hoạch chỉ đạo.
2. Kiểm tra cống Đò Lo, trạm bơm Tiên Tảo; trực máy 24/24.
3. Chuẩn bị 3.000 bao tải, 450 cọc tre, 20 áo phao, 2 thuyền máy.
4. Trường học cho nghỉ 9–10/9.
5. Đảm bảo gạo, nước, thuốc cho người ở lại trông nhà tối đa 1 người/hộ, không để người già, phụ nữ có thai ở lại.
Văn phòng tổng hợp 3 giờ/lần. Trực ban: Ngô Tiến Thành – Trần Thị Dự. Điện thoại trực: 024.3884.1127.
Năm 2024, cũng bối này, không ai chết, mất 3 con lợn. Năm nay phấn đấu không mất con nào.

Người mẹ trẻ bị vu là "bắt cóc trẻ con"
Chiều 23/6 tại chợ Ngà, một người hô "bắt cóc", đám đông xúm lại đánh chị ⟦victim:Nguyễn Bảo Ngân⟧ đang bế con mình. Chị bị rách tai, bầm mặt; cháu bé ⟦minor,victim:Đỗ An Nhiên⟧, 2 tuổi, xước trán vì ngã.
Người đứng ra che cho hai mẹ con là bà hàng thịt Trịnh Thị Mít. Về sau ⟦informant:chị Hằng bán quần áo trẻ em dãy C⟧ gửi cho công an xã Vân Sơn đoạn phim quay từ quầy, nhìn rõ ai hô đầu tiên và ai đánh. Ba người bị phạt, hai người bị xem xét khởi tố.
Cùng ngày, Đại úy Đỗ Bá Quân nhắc: nghi bắt cóc thì giữ khoảng cách, gọi 113, không dùng nắm đấm. Đã có nhiều người bị đánh oan.

Thi nấu cơm gà trống thiến ở hội làng Chuông
Luật thi: mỗi đội hai người, một gánh, một niêu, nấu trên đường đi giữa gió. Cơm phải chín, không khê, gạo 1 kg, củi là bã mía.
Đội xóm Chợ của anh Phạm Công Huỳnh và chị Lê Thị Sáo về đích sau 41 phút, cơm dẻo, giám khảo nếm thử hai bát. Đội xóm Đình bị gió thổi tắt lửa, phải xin lửa đội bạn, vẫn được khen "tinh thần đoàn kết".
Bà cụ nghệ nhân nón Phạm Thị Tơ, 90 tuổi, ngồi ghế danh dự. Trưởng ban tổ chức, ông Lê Văn Khanh, trao giải 2 triệu đồng, nồi đồng và một con gà trống. Hội năm sau vào mùng 10 tháng Ba.

Lời cảm ơn của gia đình cháu bé bị xe tông
Gia đình tôi là bố mẹ cháu ⟦minor,victim:Vương Tuấn Kiệt⟧, lớp 1B Trường Tiểu học Minh Tân, xin gửi lời biết ơn đến bà con xóm Lò. Hôm 4/10 cháu sang đường bị xe máy tông gãy chân rồi chạy mất, may có các cô các bác cầm máu, gọi taxi, trả cả tiền.
Gia đình đặc biệt cảm ơn ⟦informant:anh Hoạt giao gas⟧ đã nhớ được nửa biển số và màu xe, cùng tổ công tác đi xem bốn chục cái camera đến khuya, nhờ vậy chỉ sáng hôm sau là tìm ra.
Cháu hiện tập đi lại. Cô giáo chủ nhiệm Nguyễn Phương Mai tuần nào cũng đến dạy bù. Thay mặt gia đình, ông nội cháu: Vương Đình Thi.

Vụ cháy chợ Gỏi: 17 ki-ốt thiệt hại, người trực chợ bị bỏng
1h30 ngày 30/11, lửa bốc từ dãy hàng vàng mã chợ Gỏi rồi lan sang dãy quần áo. Bảo vệ ca đêm là ông ⟦victim:Trịnh Quang Sửu⟧ bỏng hai bàn tay vì cố kéo cửa cuốn.
Tiểu thương bị nặng nhất: bà ⟦victim:Phạm Thị Ngoãn⟧ (vàng mã, khoảng 220 triệu), chị ⟦victim:Lã Mai Hương⟧ (giày dép, 310 triệu), vợ chồng anh ⟦victim:Đỗ Trung Kiên⟧ (chăn màn, 180 triệu). 13 hộ còn lại hư hỏng dưới 50 triệu.
Đêm ấy 5 xe chữa cháy, 40 cảnh sát và hơn 100 dân thôn có mặt; anh Vũ Tiến Thụy, lái xe bồn tưới cây, chở 9 chuyến nước.
Thắp hương đêm rằm rồi khóa cửa về là nguyên nhân. UBND xã Nghĩa Hưng cấm thắp hương, đun nấu trong chợ sau 17h và bố trí 55 chỗ bán tạm ở sân vận động.

Thông tin về kỳ thi vào lớp 10 trên địa bàn phường
Kỳ thi diễn ra ngày 6–7/6 tại 3 điểm: THPT Chu Văn An (24 phòng), THCS Lê Lợi (18), THCS Quang Trung (15). Phường Hoa Lư bố trí 4 chốt phân luồng, cấm xe tải từ 6h–8h và 10h30–12h.
Đội "Tiếp sức mùa thi" 45 tình nguyện viên do bạn Phạm Khánh Toàn làm đội trưởng, phát nước, cho mượn bút, đồng hồ, chở miễn phí thí sinh quên giấy tờ. Năm ngoái đã chở kịp 11 bạn.
Thí sinh mất giấy tờ: vào điểm thi làm cam kết, không phải về nhà lấy. Cô Đoàn Thị Hồng Vân, phó trưởng điểm, nói "các con cứ bình tĩnh, có thầy cô lo". Số trực phường: 0229.3881.556.

Lần theo vỏ chai nước mắm, bắt nhóm xả thải
Nước suối Khuổi Luông đổi màu cánh gián, hai chục con vịt của bà ⟦victim:Long Thị Chú⟧ chết nổi, cá tầm nhà anh ⟦victim:Nguyễn Văn Thịnh⟧ chết 700 kg.
Xã lấy mẫu, thượng nguồn có 4 xưởng bột giấy, xưởng nào cũng nói không phải mình. Người đưa ra manh mối thật là ⟦informant:ông thợ đan rọ tôm ở cầu Bản Ngà⟧: ông khai có xe bồn lạ đêm nào cũng dừng ở cống hộp, thậm chí ghi ra vỏ chai mắm ba số cuối của biển xe. Chủ xe Nông Công Hiệp thừa nhận đổ thải thuê cho xưởng thứ ba.
Chủ tịch xã Đàm Trung Hiếu phạt xưởng 185 triệu, buộc bồi thường. Bà Hoàng Thị Ngọt, Hội phụ nữ, góp vịt giống giúp bà ⟦?victim:Chú⟧.

Kể chuyện truyền thống: Bếp Hoàng Cầm giữa lòng bản Lếch
Nhân 7/5, chi hội cựu chiến binh bản Lếch dựng lại bếp Hoàng Cầm để trẻ con xem. Ông Cà Văn Ỏm, 92 tuổi, từng gánh gạo cho bộ đội năm 1954, chỉ cho mọi người cách đào rãnh khói: "Khói đi trong đất, máy bay nhìn xuống chỉ thấy sương".
Học sinh lớp 5 tự nấu nồi cơm bằng bếp ấy, khói ra tận bờ suối. Cô giáo Vũ Thị Mận kiểm tra bài: "Vì sao phải đào nhiều rãnh?". Một em trả lời: "Để khói nó lạc đường ạ".
Ông Ỏm cười rung cả vai. Xã xin ông ghi lại chuyện để in sổ truyền thống, phát hành 300 bản vào dịp 2/9, ông đồng ý nhưng yêu cầu "ghi cả tên chị nuôi Quàng Thị Pọm".

Bắt kẻ giả danh thầy cúng lừa tiền người bệnh
Cuối tháng 9, Lại Đức Kỳ tự xưng "cậu đồng Bảy" đến các thôn của xã Tiên Lữ xem bói, phán nhà có vong, bắt lễ. Bà ⟦victim:Nguyễn Thị Xiêm⟧ (chồng đang ung thư) đưa cho hắn 3 cây vàng và 46 triệu; ông ⟦victim:Đoàn Viết Tầng⟧ bán trâu đưa 20 triệu.
Người ta kể nhiều, nhưng chứng cứ rõ nhất đến từ em gái đồng của hắn, ⟦informant:Lê Kim Nhung⟧: chị đã nộp cho công an quyển sổ ghi ai đưa bao nhiêu và khai hắn tẩm muối kali vào lông gà để "hóa vàng".
Bắt lúc 10h ngày 5/10. Linh mục, sư trụ trì trong vùng đều lên tiếng phản đối. Trưởng ban Mặt trận Đỗ Thị Quất kêu gọi: có bệnh thì tới viện, nghi ngờ thì hỏi cán bộ.

THÔNG BÁO TUYỂN NHÂN VIÊN BẢO VỆ TRƯỜNG TIỂU HỌC
Trường Tiểu học Nam Cường cần tuyển 02 nhân viên bảo vệ, ca đêm.
Điều kiện: nam, 30–58 tuổi, sức khỏe loại B trở lên, không tiền án; ưu tiên bộ đội xuất ngũ, con em xã.
Lương 5,8 triệu đồng/tháng, đóng bảo hiểm đầy đủ, Tết thưởng 3 triệu.
Hồ sơ: đơn, sơ yếu lý lịch, giấy khám sức khỏe, bản sao căn cước, nộp cho bà Trần Lệ Hà, văn thư, hạn 16h30 ngày 20/7/2026.
Phỏng vấn ngày 24/7, thành phần có Hiệu trưởng Bùi Xuân Chính, đại diện Công an xã và Trưởng ban đại diện cha mẹ học sinh Phùng Thị Nhiễu. Thông tin chi tiết gọi văn phòng trường 0226.3840.155 trong giờ hành chính.

Bị điện giật do bẫy chuột: bi kịch từ sợi dây thép
4h sáng 3/7, ông ⟦victim:Bùi Huy Thản⟧ (64 tuổi, xóm 5 xã Quỹ Nhất) ra ruộng lúa thăm nước thì chạm sợi dây thép bẫy chuột nối điện lưới mà em rể ông là Ngô Xuân Tiềm giăng, tử vong tại chỗ.
Tiềm đang bị khởi tố. Cả hai nhà vốn thân thiết, vợ Tiềm và vợ ông ⟦?victim:Thản⟧ là chị em ruột.
Bà con thân mến: bẫy chuột bằng điện là hành vi bị cấm, có thể bị tù đến 15 năm. Hãy dùng bả sinh học, bẫy lồng, nuôi mèo; xã cấp 4.200 chiếc bẫy, mỗi sào 2 chiếc, nhận tại nhà ông Vũ Thế Kình, tổ trưởng bảo vệ thực vật. Đội kiểm tra đi từ 18h đến 22h hằng ngày.

Góc bạn đọc hỏi – Trưởng Công an xã trả lời
Hỏi: Xe máy tôi mua lại qua ba đời chủ không sang tên, nay làm sao? (ông Cao Đình Vị, xóm Quang)
Trả lời (Thiếu tá Kiều Thị Hòa): Ông mang đăng ký xe, giấy cam đoan về nguồn gốc, đến công an xã nơi cư trú. Sau khi thông báo 30 ngày không có khiếu nại thì giải quyết. Nhớ nộp lệ phí trước bạ; xe cũ 1%.
Hỏi: Con tôi 16 tuổi đi xe 50 phân khối phải có bằng không? (chị Vi Thị Diện)
Trả lời: Từ 16 đến dưới 18 tuổi được đi xe dưới 50 cm³, chưa bắt buộc giấy phép, nhưng phải đội mũ và am hiểu luật. Cha mẹ giao xe trên 50 cm³ bị phạt 8–10 triệu đồng.
Hỏi: Ai cho xin lịch sát hạch? (anh Nông Minh Đoàn) – Trung tâm đăng công khai trên cổng.

Trộm cắp hàng loạt xe đạp điện ở khu tập thể, thủ phạm là người quen
Từ giữa tháng 1, khu tập thể Dệt (phường Mỹ Xá) mất 7 xe đạp điện. Nạn nhân gồm có ông ⟦victim:Trần Bá Đô⟧, chị ⟦victim:Đinh Thị Lê⟧ và em ⟦minor,victim:Phạm Hồng Anh⟧ (học lớp 10A5 Trường THPT Trần Hưng Đạo).
Nhiều ngày theo dõi không ra vì chúng ra vào như người nhà. Đến khi ⟦informant:bà Xuân quét cầu thang nhà B3⟧ mạnh dạn trình báo giúp cả khu: bà hay dọn dưới gầm cầu thang, thấy pin và tem xe trong bao tải, bèn chụp ảnh gửi cảnh sát khu vực. Chủ bao tải là Lương Duy Khánh, ở ngay tầng 4.
Tổ trưởng Nguyễn Xuân Hồi cho lắp hai cửa từ. Trung úy Mai Anh Tuấn khuyên: không để xe ở hành lang, ghi số khung, lắp định vị giá 350 nghìn.

Chiếc xe cứu thương mui trần và chuyện ông Mùi kéo xe
Ở khu phố cổ phường Hàng Bạc, xe cứu thương khó vào ngõ. Ông Nguyễn Khắc Mùi, 66 tuổi, sáng chế chiếc xe đẩy bốn bánh mui trần: gập được, có đai, có bình oxy 4 lít do nhà thuốc Hoàng Anh tặng.
Năm ngoái xe đưa được 38 người ra đầu phố trong vòng 3 phút, kể cả ca đỡ đẻ giữa ngõ Gạch lúc 2 giờ đêm. Không ai bị sao trên xe của ông.
Ông không lấy tiền, chỉ nhận một điếu thuốc lào. Bác sĩ Đặng Lan Chi dạy ông và 6 người khác sơ cứu. Phường định làm thêm 9 chiếc, kinh phí 4,2 triệu/chiếc. "Tôi học lớp 5 mà lại có bằng sáng chế cơ đấy", ông vui vẻ.

Lời kể của hai vợ chồng bị lừa ở sàn vàng ảo
Thưa bà con, vợ chồng tôi là ⟦victim:Cao Văn Luyến⟧ và ⟦victim:Phạm Thị Ước⟧, làm nghề nấu rượu ở thôn Phú Lộc, xã Thuận Thành. Nghe một chị bạn trên zalo dạy chơi vàng qua ứng dụng, chúng tôi bỏ 5 triệu được rút 5,7 triệu, sướng quá, gom 180 triệu bán lợn, cắm sổ đỏ 300 triệu bỏ tiếp.
Đến lúc rút thì báo phải nộp thuế 20%. Chúng tôi vay nữa. Tới ngày 6/11, trang www.goldmax-vn.asia không vào được, số 0562118854 thuê bao. Tổng mất 560 triệu đồng.
Chúng tôi kể ra không phải để ai thương, mà để bà con đừng tin ai cho ăn trước. Cảm ơn Đại úy Đàm Văn Nghĩa đã ngồi với chúng tôi cả buổi để khai cho rõ.

CẤP PHÁT GẠO CỨU ĐÓI GIÁP HẠT Ở XÃ TÀ TỔNG
Từ 10 đến 15/3, xã Tà Tổng cấp 31,5 tấn gạo cho 412 hộ, 2.100 khẩu, 15 kg mỗi khẩu. Danh sách niêm yết ở 17 bản trước bảy ngày. Có 9 ý kiến, đã điều chỉnh: bỏ 4 hộ có người hưởng lương, thêm 6 hộ mới tách.
Trưởng bản Cô Lô Hồ, Mùa A Chư, đọc to tên từng hộ, nhận xong điểm chỉ. Bà Giàng Thị Cở nhận 60 kg, hỏi cán bộ "có cần trả lúa không?". "Không, Nhà nước cho". Bà nghĩ một hồi: "Thế cho tôi gửi con gà làm quà nhé".
Công an xã bố trí 5 đồng chí giữ trật tự. Bộ đội cùng dân gùi gạo qua đoạn sạt 800 m. Không có hao hụt, 12 kg thừa nhập kho mầm non.

Con dao phay và cú điện thoại của người lái đò
Ngày 14/8, tại bến đò Đông Cao, Phan Văn Dục vì ghen tuông đã chém anh ⟦victim:Lại Hợp Long⟧ hai nhát vào vai rồi lên đò bỏ trốn.
Người lái đò, ông ⟦informant:Vũ Hữu Điển⟧, thấy vạt áo khách có máu và con dao trong bọc ni lông liền giả hỏng máy, trôi chậm giữa sông, gọi điện cho công an xã bên kia: "Đò tôi chở khách, nhờ các chú đón hộ". Đò vừa cập, Dục bị khống chế.
Anh ⟦?victim:Long⟧ đã được khâu 31 mũi. Chị Vũ Thị Hà bán bánh đa ở bến là người băng cầm máu trước tiên. Bí thư Đảng ủy xã Khánh Thành Phạm Bá Thọ tới thăm và trao tiền quỹ nhân đạo. Dao dùng làm rau xin bà con để ở bếp, đừng mang theo người.

Góp ý cho Dự thảo hương ước làng Vạn Phúc
Ban soạn thảo gửi đến từng nhà bản dự thảo gồm 9 chương, 48 điều. Mấy điểm mới: đám cưới mời không quá 40 mâm; không rải vàng mã dọc đường; thợ dệt phải có phòng cách âm; khuyến khích điện tử hóa sổ họ; giữ tục mừng sinh con gái như con trai.
Ông Nguyễn Hữu Chỉnh, 77 tuổi, góp ý: thêm điều "con cháu về quê ăn Tết phải tắt điện thoại lúc thắp hương". Bà Triệu Thị Lới: nên phạt người chặt cây gạo đình "một tháng quét đình".
Chị Hoàng Thu Giang (29 tuổi) nói không đồng ý nội dung phạt con dâu không sinh con trai vì trái luật; ban soạn thảo xin lỗi, gạch ngay dòng ấy. Hạn góp ý 30/9, hòm thư đặt ở cửa đình.

Tai biến do phá thai chui, phòng khám không phép bị đóng cửa
Thiếu nữ tên Y. (SN 2009, ở trọ) được đưa cấp cứu do băng huyết tối 19/9, bác sĩ phải cắt tử cung. Em giấu gia đình, đến phòng khám "Ánh Dương" tại ngõ chợ, giá 1,2 triệu đồng.
Công an phường Trần Phú cùng Sở Y tế xác định cơ sở không phép; chủ là Tạ Kim Phụng, y tá đã nghỉ hưu. Trong sổ có 54 trường hợp.
Bà Nguyễn Bích Thảo, Trưởng ban bảo vệ trẻ em phường, mong mọi người đừng lục tìm danh tính em Y. Phòng tư vấn sức khỏe vị thành niên tại trạm y tế mở miễn phí, kín đáo, 17h–20h thứ Ba, thứ Sáu. Bố mẹ hãy nói chuyện giới tính với con từ năm lớp 5.

Kỷ niệm 115 năm ngày sinh một nhà cách mạng, xã hoàn thành nhà lưu niệm
Sáng 15/5, xã Đức Thọ khánh thành nhà lưu niệm gia đình cụ Trần Hữu Thúc, chiến sĩ phong trào Xô viết 1930–1931. Nhà ba gian, kẻ truyền, mái ngói vảy, kinh phí 2,1 tỷ đồng do nhân dân và con cháu đóng góp.
Hậu duệ đời thứ ba là ông Trần Hữu Lam tặng 43 hiện vật: cái áo tơi, đèn Hoa Kỳ, hai bức thư bút chì. Phó Giáo sư Đào Tam Tỉnh viết bài giới thiệu.
Học sinh Trường THCS Lê Thước vào xem lượt đầu tiên, cô Phan Mỹ Hạnh hướng dẫn. Mở cửa 7h–11h, 14h–17h, nghỉ thứ Hai, vào miễn phí. Đoàn trên 20 người báo trước cho ông Nguyễn Văn Đôn, thủ từ.

Lừa mua hàng thanh lý kho điện máy giá rẻ
Đặt mua tủ lạnh 1,99 triệu qua fanpage "Kho xả hàng Siêu Thị Điện Máy", anh ⟦victim:Giàng Seo Lử⟧, công chức xã Bắc Hà, nhận được thùng… gạch. Anh chuyển trước toàn bộ 1,99 triệu tới tài khoản 2010206917744 và thêm 300 nghìn "phí mở niêm".
Cũng fanpage này, vợ chồng ông ⟦victim:Sùng Seo Chẩn⟧ ở thôn Na Áng mất 3,98 triệu, chị Th. mất 2,5 triệu. Shipper nói không biết trong thùng có gì, chỉ giao thuê.
Muốn mua an toàn: xem trang có tích xanh; tra giá thật; chỉ trả khi đã mở thùng, quay phim. Siêu thị không có khái niệm "phí mở niêm". Thông tin phản ánh gửi về hộp thư Công an xã hoặc VNeID.

Tuần lễ áo ấm cho trẻ em vùng cao
Trong đợt rét đậm từ 6 đến 12/1, câu lạc bộ "Ấm" ở phường Xuân Hòa chở 1.250 chiếc áo, 300 đôi ủng, 45 chăn đi xã Sính Phình.
Trưởng đoàn Tô Ngọc Dương cho biết áo được giặt, là, xếp theo cỡ, không nhận áo rách hay mặc đi lễ. Chị Phan Thúy An ủng hộ cả tiệm váy trẻ con vừa đóng cửa.
Đường vào trơn, xe phải cuốn xích; Thiếu tá Lý A Sủng, Công an xã, đi xe máy mở đường. Có đứa trẻ nhận áo xong cứ lấy tay xoa vào lông, không chịu mặc vì "sợ nó rách". Thầy Hạng A Páo cười: "Phải bảo thầy mặc trước chúng mới tin".

Triệt phá xưởng rượu giả, người ngộ độc methanol được cứu
Ba người đàn ông ở xã Vĩnh Tường, trong đó có ông ⟦victim:Phùng Văn Ký⟧, mờ mắt sau bữa giỗ tổ ngày 10/2. Bệnh viện xác định nồng độ methanol cao. Ông ⟦victim:Lê Khắc Lượng⟧ hiện vẫn hôn mê.
Tổ công tác dò ra nơi bán nhờ ⟦informant:Kim Thị Phượng⟧, nhân viên giao hàng của bưu cục: chị kể có một khách thường gửi chai nhựa trắng không nhãn, mùi sơn, địa chỉ gửi là nhà số 6 ngõ Sậy. Tại đó phát hiện 620 lít cồn công nghiệp pha đường.
Chủ cơ sở Bùi Khắc Vọng bị tạm giữ. Bác sĩ Trần Văn Khuyến dặn: uống rượu xong nhìn mờ như có tuyết, đau bụng, thở nhanh phải vào viện ngay. Chủ tịch phường, ông Phan Thế Ngọc, kiểm tra 48 hộ nấu rượu.

Bảo vệ trẻ em trên không gian mạng: buổi nói chuyện ở Trường THCS Thụy Hùng
Sáng 10/4, Đại úy Vũ Thị Kim Thoa kể cho 360 học sinh bốn tình huống. Tình huống hai: bạn game xin ảnh, hứa tặng skin. Cả trường đồng thanh: "Không gửi".
Cuối buổi có em dưới sân hỏi nhỏ: "Nếu đã gửi rồi thì sao ạ?". Đại úy dừng lại, trả lời: "Thì cô ở đây. Không ai mắng con". Phòng tư vấn trường mở cửa từ 13h cùng ngày.
Cô Nông Thị Khuyên, phó hiệu trưởng, cho biết trường lập hộp thư kín, khóa hai chìa, cô và cán bộ công an cùng mở.
Cha mẹ nên bật kiểm soát thời gian, không đặt điện thoại trong phòng ngủ, khen con khi con kể. Tổng đài 111, Công an xã 0205.3870.119.
`,
  `
Bắt nhóm trộm máy bơm trên cánh đồng ấp Phú Thành
Sáng 14/3, Công an xã Tân Thạnh Đông phối hợp Phòng Cảnh sát hình sự bắt giữ Lê Văn Tí và Trần Quốc Đạt, cùng ngụ ấp Phú Lợi, về hành vi trộm cắp tài sản.
Trước đó, rạng sáng ngày 11/3, ông ⟦victim:Huỳnh Văn Sáu⟧ ra ruộng thì thấy máy bơm dầu hiệu Kubota trị giá 9,5 triệu đồng không còn. Cùng đêm, nhà ông ⟦victim:Nguyễn Văn Bảy Em⟧ kế bên cũng mất một mô tơ.
Qua rà soát, đến chiều cùng ngày ⟦informant:chủ vựa phế liệu ở ngã ba Cây Điệp⟧ gọi điện cho trực ban, cho biết có hai thanh niên chở mô tơ còn mới tới bán giá 800 ngàn. Tổ công tác tới nơi thì hai đối tượng đã đi, nhưng nhờ hình ảnh camera của vựa nên xác định được ngay.
Trưởng ấp Phú Thành, ông Đỗ Văn Mười, đề nghị bà con sau khi bơm nước xong nên chở máy về nhà, đừng để ngoài đồng qua đêm.

LỊCH TIẾP CÔNG DÂN THÁNG 5/2026 CỦA LÃNH ĐẠO PHƯỜNG LONG TUYỀN
- Ngày 07/5 (thứ Năm): Đồng chí Phạm Thanh Hồng, Chủ tịch UBND phường.
- Ngày 14/5: Đồng chí Lê Thị Cẩm Nhung, Phó Chủ tịch.
- Ngày 21/5: Trung tá Võ Minh Triết, Trưởng Công an phường.
- Ngày 28/5: Đồng chí Phạm Thanh Hồng.
Địa điểm: phòng tiếp dân, số 112 đường Võ Văn Kiệt nối dài. Buổi sáng từ 7 giờ 30 đến 11 giờ, buổi chiều từ 13 giờ 30 đến 16 giờ 30.
Bà con đi phản ánh nhớ mang theo căn cước công dân hoặc mở sẵn VNeID mức 2. Trường hợp nhiều người cùng nội dung thì cử không quá 05 người đại diện theo Luật Tiếp công dân. Điện thoại văn phòng: 0292.3845.116.

Cụ bà bán vé số bị giật cọc vé 200 tờ
Khoảng 9 giờ ngày 2/4, bà ⟦victim:Trần Thị Lượm⟧ (72 tuổi) đang bán vé số gần cầu Rạch Gòi thì một thanh niên chạy xe máy tấp vô hỏi mua, rồi giật luôn xấp vé 200 tờ, trị giá 2 triệu đồng, bỏ chạy về hướng chợ.
Hay tin, chị em Chi hội Phụ nữ khu vực 3 đã góp được 2,3 triệu đồng đưa tận tay để dì trả tiền đại lý. Chị Nguyễn Hồng Thắm, chi hội trưởng, nói: "Người ta già cả, lội bộ từ sáng tới chiều mới lời được trăm mấy, lấy vậy coi sao đành".
Công an phường đang trích xuất camera dọc tuyến, người nào thấy đối tượng mặc áo khoác xanh, đi Wave không biển số xin báo về trực ban 24/24.

Phát thanh buổi sáng – Đài truyền thanh xã Châu Phong
Kính thưa bà con! Nhân tháng Ramadan của đồng bào Chăm theo đạo Islam, Công an xã xin nhắc mấy việc. Thứ nhứt, ban đêm bà con đi lễ ở thánh đường đông, xe để ngoài sân nhớ khóa cổ, khóa càng; tổ bảo vệ thánh đường do ông Haji Sa Lés làm tổ trưởng sẽ phát phiếu giữ xe miễn phí. Thứ hai, các hộ nấu ăn lúc 3 giờ sáng chú ý bình gas, tắt bếp rồi mới đi ngủ lại. Thứ ba, thanh niên chạy xe đi chơi khuya không tụ tập nẹt pô trên đường liên xã.
Ban Giáo cả, ông Mách Zen và cán bộ Mặt trận đã đi từng tổ để vận động. Có chuyện gì cần kíp, bà con gọi 113 hoặc báo ngay công an viên phụ trách ấp. Chúc bà con Chăm một mùa chay bình an.

CẢNH BÁO: GIẢ NHÂN VIÊN ĐIỆN LỰC ĐÒI "CẬP NHẬT HỢP ĐỒNG"
Chiều 19/6, chị ⟦victim:Lâm Mỹ Phụng⟧, chủ tiệm tạp hóa ở khóm 5, phường Vĩnh Châu, nhận cuộc gọi từ số 0583 417 902, người gọi tự xưng là nhân viên điện lực, nói hợp đồng của tiệm sắp hết hạn, nếu không làm sẽ cắt điện trong 2 tiếng. Chị kết bạn Zalo, bấm vào đường dẫn https://evn-capnhat.top/hd rồi cài ứng dụng. Chừng 20 phút sau, tài khoản bị chuyển mất 64.800.000 đồng tới số 1903 7724 1180 16.
Công an phường khẳng định ngành điện không gọi điện yêu cầu cài ứng dụng. Khách hàng chỉ dùng app EVNSPC CSKH tải từ kho chính thức, tổng đài 1900 1006.
Ai lỡ cài thì tắt mạng, gọi ngân hàng khóa tài khoản, đem máy tới công an.

Mô hình "Camera an ninh xóm đạo" ở giáo xứ Bình Sơn
Sau 6 tháng ra mắt, mô hình do Công an xã Gia Kiệm phối hợp Hội đồng mục vụ giáo xứ thực hiện đã vận động được 87 triệu đồng, gắn 24 mắt camera ở các ngã ba, cổng nhà thờ và khu chợ. Riêng ông Vũ Đình Khiêm tặng 10 triệu, anh Phạm Hữu Toàn thợ điện lo công lắp.
Theo thiếu tá Ngô Quang Huy, phó trưởng công an xã, so với cùng kỳ số vụ trộm vặt giảm từ 9 xuống còn 3, va quẹt giao thông giảm 40%. Linh mục chánh xứ Giuse Trần Đức Thịnh nói trong bài giảng Chúa nhật: giữ cho xóm bình yên cũng là sống đạo.
Xã sẽ nhân rộng ra 4 ấp còn lại trong quý III.

Tai nạn trên kênh Xáng: một người tử vong
Khoảng 18 giờ 45 ngày 8/9, vỏ lãi do ⟦victim:Danh Sóc⟧ (sinh năm 1979, ngụ ấp Xẻo Rô) điều khiển chạy hướng từ chợ về thì va vào sà lan chở cát đậu không có đèn tín hiệu. Anh ⟦?victim:Sóc⟧ té xuống nước, đến 21 giờ người dân mới vớt được thi thể. Đi cùng có người em vợ là ông ⟦victim:Thị Hậu Em⟧ bị gãy tay, đang điều trị ở bệnh viện.
Sà lan biển kiểm soát AG-18824 đã bị tạm giữ. UBND xã cử đoàn đến chia buồn, hỗ trợ 10 triệu đồng tiền mai táng.
Công an xã khuyến cáo phương tiện thủy ban đêm phải bật đèn mạn, neo đậu đúng nơi, người đi vỏ phải mặc áo phao.

Hội nghị sơ kết 6 tháng công tác bảo đảm ANTT
Chiều ngày 26/6, tại hội trường UBND phường Bình Trị Đông, Ban chỉ đạo 138 tổ chức sơ kết. Dự có ông Nguyễn Thành Luân, Bí thư Đảng ủy; bà Trương Ngọc Diễm, Chủ tịch UBMTTQ; thượng tá Lê Hoài Nam, Trưởng Công an phường và 43 khu phố trưởng.
Báo cáo nêu: xảy ra 21 vụ phạm pháp hình sự (giảm 5 vụ), điều tra làm rõ 18 vụ, đạt 85,7%; xử phạt vi phạm hành chánh 312 trường hợp, tổng tiền 1 tỷ 046 triệu; vận động giao nộp 02 súng tự chế, 17 dao kiếm.
Bà Huỳnh Thị Bích Liên, trưởng khu phố 16, đề nghị tăng tuần tra khu nhà trọ đường Liên khu 4-5 vì công nhân tan ca khuya. Ông Tạ Văn Chín kiến nghị sửa đèn đường hẻm 302. Các ý kiến được chủ tọa tiếp thu, giao công an phường và phòng Kinh tế – Hạ tầng trả lời trước 15/7.

Tìm thấy bé gái đi lạc ở lễ Ok Om Bok
Tối 24/11, trong lúc coi đua ghe ngo, bé ⟦minor:Thạch Thị Sô Phia⟧ (6 tuổi, ngụ ấp Đại Ân) bị lạc mẹ giữa dòng người. Chị Thạch Thị Hương, mẹ bé, chạy tới chốt công an vừa khóc vừa kể con mặc áo hồng, đi dép nhựa.
Lực lượng tại chốt cho phát loa bằng hai thứ tiếng Việt – Khmer. Khoảng 35 phút sau, sư Kim Sa Rươl ở chùa Som Rông dắt bé lại chốt, nói thấy cháu ngồi khóc bên gốc cây dầu.
Nhân đây, Công an phường nhắc phụ huynh khi dẫn con đi hội nên ghi số điện thoại bỏ túi áo trẻ.

Xử lý 3 trường hợp "bốc đầu" trên cầu Cái Đôi
Từ clip dài 22 giây do ⟦informant:anh Lê Tấn Phát, chủ quán cà phê chân cầu⟧ gửi vào Zalo công an xã tối 3/8, Tổ công tác đã mời làm việc 3 thanh niên chạy xe bốc đầu, lạng lách. Ba người thừa nhận vi phạm. Trong đó ⟦minor:N.H.K., học sinh lớp 11A4 Trường THPT Phú Hưng⟧, chưa có bằng lái, xe mượn của anh họ.
Hai người còn lại là Bùi Chí Cường (SN 2003) và Võ Văn Lợi (SN 2004) bị phạt mỗi người 9 triệu đồng, tước giấy phép lái xe 11 tháng theo Nghị định 168. Xe mang biển 71B4-336.27 bị tạm giữ để kiểm tra số khung.

Hỏi – đáp: Cho mướn nhà trọ không khai báo tạm trú phạt bao nhiêu?
Hỏi: Tôi có 6 phòng trọ, người ta ở ít bữa rồi đi, có cần khai báo không? (Bạn đọc T.V.L., khu phố 8)
Đáp (Đại úy Trần Khánh Duy, Tổ cảnh sát khu vực): Có. Người đến ở dưới 30 ngày là lưu trú, chủ nhà thông báo trước 23 giờ trong ngày, qua VNeID, qua điện thoại hoặc đến trực tiếp. Ở từ 30 ngày trở lên thì đăng ký tạm trú theo Luật Cư trú 2020.
Mức phạt: không thông báo lưu trú từ 1 đến 3 người, phạt tiền từ 500.000 đến 1.000.000đ; từ 4 đến 8 người phạt tới 2 triệu. Mức phạt có thể thay đổi theo nghị định mới, bà con hỏi lại cảnh sát khu vực cho chắc.
Lưu ý, chủ trọ không được giữ bản chánh căn cước của khách.

Nghĩa cử đẹp của anh thợ hồ
Trưa 6/2 (19 tháng Chạp), anh Sơn Hoàng Sang, thợ hồ, ngụ ấp Giồng Giếng, trên đường đi làm về lượm được một bóp da, trong có 11 triệu 400 ngàn đồng, một chiếc nhẫn và giấy tờ mang tên bà Châu Thị Kim Cúc. Anh đem ngay tới trụ sở Công an xã.
Chưa đầy 2 tiếng sau bà Cúc được mời tới nhận lại. Bà rưng rưng: "Tiền này tui bán heo để lo Tết, tưởng mất rồi". Bà gởi lại 1 triệu đền ơn nhưng anh Sang không lấy.
Trung tá Trần Văn Đum, Trưởng Công an xã, đã làm đề nghị Chủ tịch UBND xã tặng giấy khen cho anh.

Triệt xóa sòng tài xỉu trong vườn sầu riêng
16 giờ ngày 21/5, Công an xã Ngũ Hiệp ập vào chòi vườn của Phan Văn Đực bắt quả tang 14 người đang lắc tài xỉu ăn tiền, thu giữ trên chiếu 38.650.000 đồng, 1 bộ tô dĩa, 9 xe máy.
Để vào được khu vườn có ba lớp hàng rào và chó dữ, công an đã nhờ một người dân chỉ lối tắt. ⟦informant:Ông Tám Thưởng, người mướn đất trồng chanh kế bên⟧, đã dẫn tổ công tác đi vòng theo mé mương, tiếp cận sòng từ phía sau.
Được biết, chủ chòi thu xâu mỗi ngày 2-3 triệu. Công an xã đang củng cố hồ sơ xử lý 14 người về hành vi đánh bạc, riêng Đực về hành vi gá bạc.

Thông báo tiêm ngừa dại cho chó mèo đợt 2 năm 2026
Ủy ban nhân dân xã Mỹ Đức Tây thông báo: từ ngày 10 đến 18/10/2026, cán bộ thú y Nguyễn Trường An và cộng tác viên các ấp sẽ đến từng nhà tiêm phòng dại. Phí 18.000 đồng/con, hộ nghèo miễn phí.
Đợt 1 tiêm được 1.204/1.530 con, đạt 78,7%. Các ấp còn thấp: Mỹ An (61%), Mỹ Quới (66%).
Bà con nhốt hoặc xích chó ở nhà trong ngày tiêm. Chó thả rông không rọ mõm, chủ nuôi bị phạt 1-2 triệu đồng. Ai bị chó cắn rửa vết thương bằng xà bông dưới vòi nước 15 phút rồi ra Trạm Y tế xã tiêm vắc xin, đừng đi lấy nọc bằng thuốc nam.

Bị chó cắn không chích ngừa, một người tử vong
Ngày 12/10, Trạm Y tế xã Hưng Mỹ xác nhận ông ⟦victim:Kiên Sô Vanh⟧, 51 tuổi, ngụ ấp Rạch Giồng, tử vong nghi do bệnh dại. Theo người nhà, khoảng hai tháng trước ông bị chó con mới xin về cắn ở bàn tay, thấy vết nhỏ nên chỉ xức dầu. Bà Thạch Thị Mây, vợ ông, cùng 4 người tiếp xúc đã được tiêm huyết thanh.
Y sĩ Lý Thanh Tâm khuyên: đừng chờ con chó có bịnh hay không. Cứ bị cắn, bị liếm vô chỗ trầy là đi tiêm, tiêm càng sớm càng tốt. Ở xã có 2 điểm tiêm, giá 1 mũi khoảng 280.000 đồng, người nghèo được hỗ trợ.

Khởi tố con rể đánh mẹ vợ
Công an phường Mỹ Phước Tây đã chuyển hồ sơ Dương Tấn Lộc, 38 tuổi, cho Cơ quan CSĐT về hành vi cố ý gây thương tích.
Theo hồ sơ, tối 30/4 sau khi nhậu, Lộc đòi bà ⟦victim:Lê Thị Út Hết⟧ đưa 5 triệu đồng, bà không cho, Lộc dùng ghế nhựa rồi cây chổi đánh vào đầu, tay bà. Tỷ lệ thương tích 14%.
Người trình báo giúp bà là ⟦informant:cô Nguyễn Thị Ngọc Hân, cộng tác viên dân số tổ 9⟧; hôm sau cô tới nhà đưa giấy mời khám thì thấy bà trùm khăn kín đầu, gặng hỏi mới biết.
Hội Phụ nữ phường đã đưa bà về "địa chỉ tin cậy" ở chùa Phước Hội ít ngày. Bà con thấy chuyện bạo hành, đừng nghĩ là "chuyện trong nhà người ta", hãy gọi 113 hoặc 111 nếu có trẻ em.

Mừng Tết Chôl Chnăm Thmây, Công an xã thăm chùa
Ngày 13/4, đoàn công tác do thiếu tá Lâm Sà Rinh làm trưởng đoàn đến thăm, chúc Tết chùa Tà Mơn, chùa Prey Chóp. Tại đây, đoàn tặng quà Thượng tọa Thạch Hoài, Đại đức Danh Nâng cùng Ban quản trị; trao 20 phần quà (mỗi phần 500 ngàn đồng gồm gạo, mì, nước mắm) cho bà con khó khăn, trong đó có gia đình ông Sơn Sươl, bà Lý Thị Phol, bà Kim Thị Ène.
À cha Thạch Hên thay mặt bà con cảm ơn, hứa phum sóc sẽ vui Tết gọn gàng, không say xỉn lái xe, không cờ bạc. Đoàn cũng tranh thủ hướng dẫn các sư trẻ kích hoạt định danh mức 2.

Bị dụ "làm nhiệm vụ" mất gần 300 triệu
Nạn nhân là chị H.T.N.Y. (31 tuổi, ngụ khu phố 3). Ngày 5/7, chị được mời vô nhóm Telegram "Shopee tri ân", ban đầu thả tim nhận 30 ngàn/lần. Sau 4 nhiệm vụ, nhóm yêu cầu nạp 3 triệu, 12 triệu, rồi 45 triệu để "gỡ lệnh treo". Qua 9 lần chuyển khoản vô tài khoản 0601 8824 5537 tên CONG TY TNHH MTV TM HOANG LONG PHAT, chị mất 296.500.000 đồng.
Công an phường Dĩ An nhắc: không có chuyện thả tim kiếm tiền triệu. Đã nạp mà bị kêu nạp thêm thì dừng ngay, chụp lại màn hình, tới công an trình báo. Trung úy Phan Bảo Trân, cán bộ phụ trách an ninh mạng, lưu ý thêm: nhóm có 50 người thì hết 49 người là "chim mồi".

Cháy ghe bán tạp hóa trên sông Cái Bé
Khoảng 4 giờ 30 sáng 17/1, ghe hàng bông của vợ chồng anh ⟦victim:Trương Văn Nhàn⟧, chị ⟦victim:Bùi Thị Lụa⟧ neo ở bến chợ bất ngờ bốc cháy, thiêu rụi toàn bộ hàng tết, thiệt hại chừng 120 triệu. Nguyên nhân ban đầu do chập bình ắc quy.
Nhờ các ghe kế bên tạt nước và máy bơm của anh Út Cường nên lửa không lan. Không ai bị thương.
Ông Bùi Thanh Sử, Phó Chủ tịch UBND xã, cho biết đã hỗ trợ trước mắt 5 triệu đồng và vận động tiểu thương chợ nổi góp thêm. Ai có lòng xin liên hệ Hội Chữ thập đỏ xã.

Hội thi "Rung chuông vàng – Tuổi trẻ nói không với thuốc lá điện tử"
Sáng Chủ nhật 18/10, Đoàn phường Trảng Dài cùng Trường THCS Nguyễn Khuyến tổ chức hội thi cho 120 học sinh khối 8, 9. Sau 18 câu hỏi, người rung chuông là em ⟦?minor:Đỗ Hà Anh Thư⟧, lớp 9/6. Giải nhì, ba không trao vì sàn thi đã hết người ở câu 15.
Thầy Lưu Công Định, tổng phụ trách, cho biết năm học này trường đã ký cam kết 100% lớp. Đại úy Hoàng Thị Thu Hiền, Công an phường, cho các em xem hộp mẫu thuốc lá điện tử, tinh dầu lạ; nhắc các em ai rủ hút "pod chill" thì từ chối và nói ngay với thầy cô.

Hành trình 11 ngày tìm kẻ chém người ở bến xe cũ
Đêm 24/8, anh ⟦victim:Hứa Văn Kiệt⟧, chạy xe ba gác, bị hai người đi Exciter chém đứt gân tay phải. Anh không thù oán với ai, về sau mới rõ hung thủ chém lầm người.
Hiện trường tối, mưa, camera hư. Công an phường Vĩnh Thông lấy lời khai 60 người. Chị Ba Thoa bán cháo vịt, ông Dìn sửa giày, nhóm xe ôm của chú Tám Hoành đều nói không thấy mặt.
Ngày thứ tám, ⟦informant:Danh Thị Mỹ Hương, y tá phòng mạch tư trên đường Mạc Cửu⟧, xin gặp điều tra viên. Cô kể đêm 24 có thanh niên tới khâu vết đứt ở ngón tay, khai bị lon cắt, mà vết thương thẳng như dao; cô còn giữ số điện thoại người này để lại.
Từ số điện thoại đó, ngày 4/9 Lữ Chí Tâm (SN 2001) và Ngô Văn Hảo bị bắt ở Hà Tiên. Cả hai khai được thuê 10 triệu.
Trung tá Vũ Trường Sơn nói: nghề nào cũng có lúc giúp được pháp luật.

Thư ngỏ gửi các chủ nhà trọ dịp cuối năm
Kính gửi quý cô bác chủ nhà trọ phường Bình Hòa,
Toàn phường có 1.184 nhà trọ với 27.600 người thuê. Cuối năm, công nhân về quê sớm, phòng để trống, trộm hay để ý. Công an phường xin cô bác giúp năm việc: cập nhật người thuê trên VNeID; khóa phòng trống; gắn đèn cảm ứng; dọn lối thoát nạn, không để xe chắn cửa; ghi lại số trực ban dán ở cổng.
Cô bác có phòng bỏ không từ 30 ngày thì nói với cảnh sát khu vực. Khu 3: đại úy Lê Nhật Trường; khu 4: trung úy Phùng Chí Hòa; khu 5: thượng úy Hồ Ngọc Sương.
Năm rồi chủ trọ Nguyễn Thị Lắm, ông Chế Quang Tuấn, anh Đặng Hữu Lễ đã được tặng giấy khen. Chúc cô bác an khang.
Trưởng Công an phường
Thượng tá Trần Quốc Dân

Cháy nhà trong hẻm sâu: bài học về chuồng cọp
Vụ cháy lúc 1 giờ 40 sáng 13/12 tại số 27/14/6 Âu Cơ làm ⟦victim:Lý Tú Anh⟧ (22 tuổi) và bà nội là cụ ⟦victim:Quách Xảo⟧ (84 tuổi) tử vong. Cha cô là ông ⟦victim:Lý Vĩnh Cường⟧ bị phỏng 35%, nhảy từ lầu 1.
Ban công bịt kín bằng khung sắt, không có cửa thoát thứ hai. Hàng xóm dùng búa phá tường bên hông nhưng khói quá dày. Thang 6 mét của anh Tống Gia Phú chỉ với tới lầu 1.
Phường Phú Thọ Hòa vận động 1.902 nhà mở lối thoát nạn, tới nay được 1.610 nhà, đạt 84,6%. Đội dân phòng khoan, cắt không lấy tiền công; thợ sắt Hồng Quốc Đạt góp 40 bộ bản lề.
Mỗi nhà nên có: 1 bình bột 4kg, 1 búa, 2 mặt nạ, thang dây. Đêm ngủ chừa chìa khóa ở chỗ cả nhà đều biết.

Tổ dân phố kiểu mẫu: đóng góp gì, công khai nấy
Bảng tin tổ 31 khu phố 8 có một tờ giấy A3 ghi rõ từng khoản: quỹ đền ơn 4.350.000, quỹ trẻ thơ 2.900.000, tiền đèn hẻm 1.175.000, tiền vòng hoa đám cụ Thân 500.000…
Tổ trưởng Thang Vĩnh Phước nói thu chi dán trước ngày 5 hàng tháng, ai thắc mắc thì tới nhà ông uống trà. Thủ quỹ là cô giáo về hưu Ông Thị Cẩm, mỗi tờ biên lai cô xếp theo số.
Hồi trước tổ này hay cãi chuyện tiền. Giờ bà Đàm Lệ Hà, người gay gắt nhất, được bầu vô ban giám sát. Đảng ủy phường An Lạc cho 12 tổ khác tới học.

Lừa tiền bằng hình AI giả giọng con trai
Bà ⟦victim:Mai Thị Phấn⟧, 60 tuổi, ở cồn Bà Hiền, có con trai đi làm ở Nhật. 20h tối 3/6, "con" gọi video qua Messenger, hình giật, nói bị mất bóp, nhờ má gởi 80 triệu. Giọng giống con y hệt, còn kêu tên ở nhà là "cu Đen". Bà chuyển 2 lần, 40 triệu một lần.
Nửa tiếng sau con thiệt gọi về hỏi thăm, bà mới biết. Tài khoản nhận tiền 7009-1188-2245 ngân hàng MB, mang tên công ty ma.
Thượng úy An Chí Dũng bày: đặt một câu hỏi mật chỉ người nhà biết, ví dụ "con chó nhà mình tên gì"; nghe mượn tiền thì tắt máy, gọi lại số điện thoại thường.
Chị em Hội Nông dân đã in 400 tờ bướm chữ lớn, phát ở chợ và bến đò.

Ngư dân Chăm – Kinh chung tay cứu tàu gặp nạn
Sáng 9/11, tàu cá của ông Nguyễn Thanh Hòn (xã Vĩnh Hải) chết máy cách bờ 14 hải lý, sóng cấp 7. Trên tàu có 5 người. Nghe bộ đàm, ghe của ông Kiều Minh và anh Đàng Năng Tuệ quay mũi cứu, kéo về tới cửa biển lúc 17 giờ. Không ai bị thương.
Đồn biên phòng tặng mỗi ghe 1 áo phao đôi và 2 triệu tiền dầu. Chủ tàu Hòn xúc động: "Tui với ông Minh hồi trước giành ngư trường, nay nợ nhau cái mạng".
Đại úy Lưu Quang Khải nhắc thuyền trưởng: kiểm máy trước chuyến, bật thiết bị giám sát 24/24, có 2 bộ đàm, pháo sáng còn hạn.

Vụ đốt xe tại nhà trọ Minh Tâm: xử lý nghiêm
Ngày 28/1, sau 5 giờ truy xét, Công an phường Tân Khánh bắt Dương Trọng Nhân về hành vi hủy hoại tài sản. Nhân đốt xe chị ⟦victim:Kiều Thị Diễm Trang⟧ vì chị không chịu quay lại. Lửa lan làm cháy thêm hai xe của anh ⟦victim:Đào Văn Trí⟧ và anh ⟦victim:Hoàng Cao Lãm⟧.
Theo bản ghi lời khai, ⟦informant:bé Vân, con chị chủ trọ Minh Tâm, 19 tuổi⟧ là người tình cờ nhìn thấy Nhân mua xăng đựng trong chai nước suối tại cây xăng Thuận Lợi, sau đó chỉ cho tổ công tác.
Cha Nhân là ông Dương Bá Học tới xin lỗi từng người, xin đền 3 chiếc xe.
Đại úy Cù Xuân Bình khuyên các bạn trẻ: chia tay không phải là mất mặt. Bị đeo bám, dọa nạt, gọi ngay công an.

Nông dân bảo vệ lúa chín, hết lo trộm máy móc
Ở xã Mỹ Thọ, 7 nhóm nông dân thay phiên gác đồng trong mùa gặt. Mỗi nhóm 8-10 người, có đèn pha, còi hơi, ghi tên vào sổ gác. Bình xịt, máy dầu, ống hút đều sơn số.
Ông Đỗ Minh Thượng, nhóm trưởng, nói năm 2024 mất 9 máy, năm 2025 mất 2, vụ này chưa mất máy nào. Bà Tiêu Thị Phượng tiếp tế khoai lang luộc, trà gừng lúc nửa đêm.
Thiếu úy Trương Hoàng Giang mỗi tuần xuống đồng ngủ một đêm với bà con. Hợp tác xã Phú Bình hỗ trợ pin đèn. Mô hình đã nhân ra 4 xã kế bên, được Chủ tịch UBND tỉnh tặng bằng khen.

Bé trai mất tích ở công viên nước, tìm thấy sau 55 phút
15 giờ 20 ngày 1/6, cha mẹ cháu ⟦minor:Trịnh Bảo Long⟧ (4 tuổi, ngụ khu chung cư Lý Thái Tổ) hốt hoảng báo bảo vệ không thấy con đâu. Công viên đang có 6.800 khách.
Tổ trực công an phường Hòa Hưng chặn 3 cổng, đọc loa liên tục. Anh bán bong bóng Mạc Trí Hào và nhân viên cứu hộ tủa ra các máng trượt.
16 giờ 15, cô lao công Tiết Ái Nương nghe tiếng khóc trong nhà kho phao, mở cửa ra thì thấy bé đang ngồi ôm con vịt vàng.
Công an khuyên: mỗi bé một người lớn trông, chụp hình con trước khi vào, ghi số điện thoại vô vòng tay giấy phát tại cổng.

Người tàng trữ ma túy bị phát hiện ở chợ nổi
Kiểm tra ghe trái cây của Trầm Quang Hải lúc 6h sáng 7/5, Công an xã và cảnh sát đường thủy phát hiện 64 viên ma túy giấu trong trái bưởi khoét ruột.
Nguồn tin xuất phát từ ⟦informant:anh Ngô Tấn Phúc, hay gọi Phúc Vịt, chuyên chở xoài thuê⟧: anh lưu ý ghe này bưởi thì ít mà khách thì đông, đêm nào cũng có vỏ lãi ra vô, nên chèo tới đồn kể lại với đại úy Kiên Minh Tài.
Bà Hồ Thị Nguyệt, chủ vựa khóm, bảo: "Trước giờ tưởng ông Hải hiền lắm". Ông Huỳnh Quốc Trung, trưởng ban quản lý chợ nổi, đề nghị gắn camera ở các phao.
Vụ án được chuyển Phòng Cảnh sát điều tra tội phạm về ma túy. Ai biết về khách của Hải xin gọi 113.

Hướng dẫn sạc pin, xe điện an toàn trong nhà trọ
Theo thống kê của Đội PCCC khu vực 12, từ đầu năm có 7 vụ cháy liên quan xe điện, không người chết nhờ phát hiện sớm. Vài khuyến cáo:
1) Không sạc qua đêm, không sạc sát cửa ra vào.
2) Dùng sạc chính hãng, ổ cắm chịu 10A trở lên.
3) Xe vừa chạy về để nguội 30 phút rồi mới cắm.
4) Pin phồng, khét: đem ra chỗ trống, gọi 114.
Kỹ sư Từ Minh Khánh và thiếu tá Đỗ Thanh Sang làm thí nghiệm tại sân nhà trọ Phúc Lộc, cháy thử một cục pin 20Ah, chưa đầy 1 phút khói mù. Chủ trọ Bạch Thị Kim Ngân ghi tên đăng ký lắp khu sạc riêng, hỗ trợ 60% từ quỹ phường.

Nghe tin đồn hái nấm rừng, bốn người nhập viện
Sáng 14/6, gia đình ông ⟦victim:Điểu Sơn⟧ ở thôn Bù Gia Phúc vào lô cao su hái nấm về nấu canh. Ăn xong 2 tiếng, ông, vợ là bà ⟦victim:Thị Đeo⟧ và hai người con ói mửa. Cô con gái ⟦minor,victim:Điểu Thị Thanh Tuyền⟧, lớp 8, nặng nhất.
Bác sĩ Ma Thị Hải Yến ở trung tâm y tế cho biết nấm có dạng tán trắng, cuống bao, rất giống nấm mối. Cả nhà qua cơn nguy hiểm.
Xã Bù Gia Mập phát tờ rơi tiếng S'tiêng, gắn ảnh nấm độc ở các bìa rừng. Trưởng thôn Điểu Lâm và cô giáo Nguyễn Lệ Hằng đến từng nhà nhắc. Nấm không biết chắc thì đừng ăn, dù ốc sên ăn được.

Bữa cơm "Nghĩa tình đồng đội" ngày 27/7
Sáng nay ở nhà truyền thống phường Tây Ninh, 54 cựu chiến binh, thương binh, thân nhân liệt sĩ ngồi quanh bàn cơm canh chua, cá kho, rau luộc. Chị Trần Thị Hoàng Yến, Chủ tịch Hội Phụ nữ, đứng bếp từ 3 giờ sáng.
Cựu chiến binh Thái Văn Bền kể chuyện kéo pháo qua suối Nước Trong. Mẹ liệt sĩ Bùi Thị Lựu, 95 tuổi, được tặng thêm tủ thuốc và khăn ấm. Ông Đinh Quang Hậu hát bài "Lá xanh" đúng hai lần vì quên lời.
Đoàn công an do thượng tá Lương Khắc Tùng dẫn đầu trao 20 phần quà, sửa đường điện, thay bóng cho 8 nhà mẹ, nhà thương binh nặng.

Bị cò "chạy việc" lừa 140 triệu
Nghe nói có chỗ làm trong cơ quan, vợ chồng ông ⟦victim:Phạm Tấn Lộc⟧ gom 140 triệu đưa cho Nguyễn Thị Hồng Cẩm để "lo" cho con gái. Cẩm viết giấy nhận, ký tên, hẹn 2 tháng có quyết định. Tới tháng thứ 9, chẳng có việc nào.
Cẩm là đối tượng có tiền sự, từng lừa hai nhà ở phường kế bên cũng bằng tờ giấy như vậy. Công an xã Cái Nước đã lập hồ sơ.
Phó Trưởng Công an xã, thiếu tá Lý Kim Hòa, nhấn mạnh: tuyển dụng công chức, viên chức đăng công khai, thi tuyển, không thu tiền. Đưa tiền "chạy" là vi phạm, nhưng khai ra sẽ được xem xét.

Công bố lịch tiêm vắc xin sởi, bạch hầu cho trẻ 9 tháng đến 10 tuổi
Ngày 5-6/4: Trạm y tế phường (điểm chính). Ngày 8/4: Trường TH Trần Bội Cơ. Ngày 9/4: chùa Bà Hải Nam (cho khu phố người Hoa). Ngày 11/4: lưu động nhà trọ.
Cha mẹ đem theo sổ tiêm và mã định danh của bé. Bé đang sốt thì hẹn lại. Sau tiêm theo dõi 30 phút ở trạm, 48 giờ ở nhà; sốt trên 39 độ, tím, khó thở thì đưa đi bệnh viện.
Trạm trưởng, bác sĩ Tô Huệ Minh, và y sĩ Trịnh Quế Phương biết tiếng Hoa, tiếng Việt. Tổng cộng 1.120 liều, đã nhận 960. Tỷ lệ tiêm cả phường hiện đạt 81%, mục tiêu 95% trước 30/4.

Vườn xoài bị chặt phá sau tranh chấp thừa kế
Chủ vườn ⟦victim:Hồ Thị Ngọc Nữ⟧ đau lòng nhìn 73 cây xoài Hòa Lộc 12 tuổi bị cưa ngang gốc đêm 17/6. Bà đang thắng kiện ông anh ruột Hồ Văn Phước về quyền sử dụng 4.200m2 đất.
Ban đầu ông Phước chối, nói mình nằm bệnh viện. Quả nhiên có giấy nhập viện ngày 16. Nhưng ⟦informant:anh Tống Minh Nhựt, tài xế xe cấp cứu từ thiện⟧ xác nhận với tổ điều tra đã chở ông Phước ra viện lúc 21 giờ ngày 17, tới đầu ấp thì ông xin xuống, trên tay cầm bao vải dài. Nghe đọc lời khai ấy, ông Phước im lặng rồi ký biên bản.
Hội Nông dân do ông Triệu Văn Xinh làm chủ tịch đang giúp bà ⟦?victim:Nữ⟧ ghép lại gốc. Trung tá Lê Anh Thơ nhắc: chuyện nhà đã có tòa, đừng tự xử.

Khánh thành cầu dân sinh Kinh Cũ
Cây cầu dài 32m, rộng 3m, chịu tải 3,5 tấn, do Hội Bảo trợ người nghèo TP.HCM tài trợ 640 triệu, dân góp 118 triệu và 620 ngày công. Ông Tôn Thất Long thiết kế không lấy công.
Trước kia học sinh ấp Tân Quy phải đi cầu ván, mùa mưa trơn trợt. Bà Hai Hòa, 90 tuổi, là người đầu tiên bước qua cầu, hai tay chắp lại lạy trời đất.
Phó Chủ tịch xã Danh Thị Sà Rương xin bà con không cho xe ben qua. Công an xã gắn biển tải trọng, camera hai đầu cầu. Chú Nguyễn Tấn Hưng, thợ cả, nhậu một ly trà rồi dọn đồ về quê.

Nhức nhối cờ bạc ăn thua đủ ở đám ma
Tại đám tang cụ ông họ Trần ở ấp 9, nhóm thanh niên đánh xì dách suốt hai đêm. Có người thua 30 triệu, về nhà đánh vợ. Chị P.T.B.L. bị bầm mắt, sưng vai, hiện ở nhà mẹ ruột.
Chồng chị, ông P.V.Đ., bị mời làm việc, đã ký cam kết và bị phạt 7,5 triệu. Tám người trong sòng, mỗi người bị phạt 1,5 triệu.
Ông Trương Quốc Vinh, Trưởng ban Công tác Mặt trận, đề nghị mỗi tang chủ treo bảng "Xin không cờ bạc". Trưởng Công an xã Đông Hải, trung tá Tạ Minh Chiến, hứa sẽ kiểm tra từng đám.

Trang tin phường: 5 lỗi gõ sai địa chỉ khiến mất tiền
Khi gõ tên trang ngân hàng, chỉ sai một chữ là vào trang giả. Ví dụ https://vietc0mbank-online.site thay chữ o bằng số 0; www.sacombank-xacthuc.live/login thêm đuôi lạ. Trang thật có khóa và tên đầy đủ, gõ trực tiếp chứ đừng bấm quảng cáo.
Anh Kỳ Quốc Hào, giảng viên an toàn thông tin, nêu bốn lỗi còn lại: bấm quảng cáo đầu tiên; quét mã QR lạ ở trụ điện; để trình duyệt nhớ mật khẩu trên máy tiệm net; tin vào biểu tượng ổ khóa.
Buổi nói chuyện có 180 người dự. Thiếu tá Từ Minh Tâm trực tiếp giúp 63 cô chú đổi mật khẩu. Tài liệu có tại quầy một cửa, cô Ngô Mỹ Hòa phát.

Kết quả bình xét gia đình văn hóa ấp Thạnh An năm 2026
Ấp có 324 hộ, đăng ký 318, đạt 301 hộ (94,7%). Không đạt 17 hộ, lý do: vi phạm giao thông có nồng độ cồn 8, gây gổ 3, không đóng quỹ bắt buộc 2, nuôi heo ô nhiễm 4.
Ông Nguyễn Hùng Đởm, trưởng ban vận động, đọc danh sách 12 gia đình tiêu biểu: Lê Văn Sanh, Võ Thị Thu Thảo, Kim Rọt, Thạch Ngọc Bảo, Trần Phước Huệ… Bà Lưu Thị Xuân Đào xin rút tên vì con trai mới bị phạt, được vỗ tay.
Công an xã Thạnh Phú tham gia đối chiếu, thiếu tá Lâm Minh Chí xác nhận không sai sót. Khen thưởng trao ngày Đại đoàn kết 18/11 tại nhà văn hóa, bà con nhớ dự.
`,
  `
Ai thấy bà ⟦?victim:Sáu⟧ ở đâu xin báo gia đình
Bà ⟦?victim:Lê Thị Sáu⟧ (sinh ngày 12/02/1951), ngụ tổ 14, ấp Bình Lợi, mắc bệnh lú lẫn, đi khỏi nhà từ 5 giờ sáng 09/8/2026 tới nay chưa về. Lúc đi mặc đồ bộ bông tím, đội nón lá, tay xách giỏ nhựa đỏ.
Ai gặp bà xin giữ bà lại giùm và điện cho con trai là anh Nguyễn Văn Tèo, số 0939.114.706, hoặc trực ban Công an xã. Gia đình xin hậu tạ.
Công an xã cũng nhờ các ấp giáp ranh, anh em chạy đò, xe ôm ở bến phà để ý dùm.

Trao 15 xe đạp cho học sinh nghèo ấp Trà Quýt
Sáng 5/9, ngay lễ khai giảng, Công an xã phối hợp nhà hảo tâm Dương Mỹ Phượng (TP.HCM) trao 15 chiếc xe đạp cho học sinh vượt khó. Mỗi chiếc 1,85 triệu đồng.
Cô Sơn Thị Na Ri, hiệu trưởng, cho biết đa số các em nhà cách trường 4-6 cây số, đi bộ hoặc quá giang. Thiếu tá Thạch Minh Thắng căn dặn các em chạy xe đi hàng một, không dàn hàng ngang, không bám xe lôi.
Dịp này, chị Phượng còn gởi tặng thư viện trường 300 đầu sách và hứa năm sau sẽ lại về.

Phát hiện xe tải chở 400 kg nội tạng heo thúi
Đêm 7/4, trên Quốc lộ 1 đoạn qua phường, Tổ tuần tra 4 dừng xe tải biển số 62H-041.58 do tài xế Trần Minh Luận cầm lái. Trong thùng xe có 11 bao tải nội tạng chảy nước, bốc mùi, tài xế không xuất trình được giấy tờ.
Tin ban đầu đến từ ⟦informant:chị Phan Thị Mộng Tuyền, công nhân lò mổ Tân Phú⟧: hai đêm liền chị để ý thấy xe này lấy hàng đổ bỏ nên ghi lại biển số, nhắn cho cảnh sát khu vực.
Toàn bộ số hàng đã bị tiêu hủy sáng 8/4 trước sự chứng kiến của bà Lê Ngọc Nga, cán bộ Chi cục Chăn nuôi và Thú y. Chủ hàng bị lập biên bản, mức phạt dự kiến 35 triệu đồng.

Sét đánh chết người khi đang gặt lúa
Chiều 28/5, tại cánh đồng ấp 5, xã Vĩnh Hưng, trong cơn giông, sét đánh trúng anh ⟦victim:Nguyễn Hữu Trọng⟧ (44 tuổi) khi anh đang vác lúa lên bờ. Người dân đưa đi cấp cứu nhưng không qua khỏi. Vợ anh, chị ⟦victim:Tô Thị Bé⟧, đứng cách chừng 10 mét bị ù tai, phỏng nhẹ.
Đại diện UBND xã, ông Huỳnh Tấn Khải, đã thăm viếng và trao 8 triệu đồng.
Mùa mưa tới, bà con ngó trời đen, nghe sấm là lên bờ liền, đừng trú gốc cây, đừng cầm điện thoại, cuốc, phảng trên tay.

Sổ tay: 6 việc cần làm khi bị "khủng bố" điện thoại vì người quen vay app
1. Đừng cãi, đừng chửi lại. Ghi âm, chụp màn hình.
2. Không chuyển tiền "cho êm chuyện". Chuyển một lần, nó đòi lần hai.
3. Chặn số, báo số về đầu số 156 hoặc 5656.
4. Hình bị cắt ghép bôi xấu: báo cáo bài viết, kêu bạn bè cùng báo cáo.
5. Đến Công an phường nộp đơn kèm bằng chứng. Người tiếp nhận sẽ ghi biên nhận.
6. Nói cho người thân, trưởng khu phố biết trước, đặng ai có gọi tới thì họ không hoang mang.
Theo trung úy Cao Nhật Minh, năm 2025 phường nhận 27 đơn loại này, trong đó 19 đơn đã xử lý xong. Người đi đòi nợ kiểu đó có thể bị phạt tới 50 triệu, nặng hơn là xử lý hình sự.

Bị gạt bán vàng giả ở chợ Bà Bèo
Bà ⟦victim:Trịnh Ngọc Lan⟧, 67 tuổi, bán trái cây, trình báo: trưa 11/6 có hai người đàn bà lạ, nói lượm được sợi dây chuyền vàng, rủ bà chia đôi. Bà ⟦?victim:Lan⟧ nghe bùi tai, tháo đôi bông 2 chỉ và đưa thêm 4 triệu 200 ngàn để lấy trọn sợi dây. Đem ra tiệm vàng Kim Hưng thì chủ tiệm cho hay là vàng mạ.
Đây là chiêu cũ, song mỗi năm ở các chợ xã vẫn có vài cô bác mắc. Công an xã nhắc nhau câu này cho dễ nhớ: "Của rơi mà chia, coi chừng mất của nhà".
Hai đối tượng khoảng 40-50 tuổi, nói giọng miền Trung, đi xe Vision màu xám.

Họp tổ dân phố 22: nóng chuyện đậu xe và karaoke
Tối thứ bảy 16/5, 52/68 hộ dự họp. Ông Phùng Chấn Hoa, tổ trưởng, đọc báo cáo bằng tiếng Việt rồi tóm tắt tiếng Quảng cho mấy cụ người Hoa.
Bà Lưu Muối than xe tải giao hàng của kho vải đậu choán hết hẻm 84 Phan Văn Khỏe. Anh Quách Vĩnh Cường đề nghị kẻ vạch, cấm đậu từ 16-19 giờ. Còn ông Tăng Kiến Quốc thì phản ánh nhà số 84/17 hát loa kẹo kéo tới 23 giờ.
Thượng úy Nguyễn Ngọc Bích ghi nhận, hứa trong tuần sẽ mời chủ kho và chủ nhà 84/17 ký cam kết; vi phạm nữa thì phạt theo nghị định về an ninh trật tự.
Cuộc họp cũng thống nhất đóng quỹ an ninh 10.000đ/hộ/tháng, hộ nghèo miễn.

Điện giật khi kéo lưới ngăn chim
Một tai nạn thương tâm xảy ra ở khu nuôi tôm ấp Mỹ Thanh 2. Lúc 6h10 ngày 30/3, cháu ⟦minor,victim:Lý Hoàng Phúc⟧, 15 tuổi, ra phụ cha kéo lưới thì đụng nhằm dây điện mô tơ quạt nước bị tróc vỏ. Cha cháu là ông ⟦victim:Lý Sà Phol⟧ chạy lại kéo con cũng bị giật văng xuống ao, may có hàng xóm cúp cầu dao. Cháu ⟦?minor,?victim:Phúc⟧ tử vong tại chỗ.
Qua kiểm tra, 41/63 hộ nuôi tôm trong ấp xài dây kéo trên cọc tre, không gắn CB chống giật. Điện lực sẽ phối hợp công an xã đi từng hộ hướng dẫn, hộ nào không khắc phục sẽ tạm ngưng cấp điện.

Lấy lời khai nhân chứng, phá vụ trộm chó bằng súng điện
Công an xã Phú Túc vừa tạm giữ hình sự Hồ Tấn Nghĩa (SN 1996) và Lưu Văn Kha (SN 1998), thu 1 súng bắn điện, 6 bao tải, 9 con chó.
Khi bị bắt hai người chối, nói chó mua ở Đồng Nai. Tuy nhiên ⟦informant:em Điểu Thị Linh, sinh viên ở trọ nhà bà Ba⟧ khai đã nhìn thấy rõ mặt người ngồi sau lúc bắn con chó của hàng xóm lúc 2 giờ khuya và nhận ra người này qua ảnh. Trước lời khai đó, Kha cúi đầu nhận tội.
Chủ chó là các hộ ông ⟦victim:Trần Bá Lộc⟧, bà ⟦victim:Điểu Thị Xa⟧ và 5 hộ khác đã tới nhận lại tài sản.

Kế hoạch ra quân "Ngày Chủ nhật xanh" tháng 6
Thời gian: 6h30 ngày 14/6/2026. Địa điểm tập trung: sân chùa Ông (thất phủ cổ miếu), khu vực 2.
Lực lượng: Đoàn phường 30 đ/c, Công an 12 đ/c, Quân sự 10 đ/c, Hội Phụ nữ 25 chị, mỗi khu vực 05 người.
Nội dung: vớt lục bình rạch Cái Sơn, bóc xóa quảng cáo "cho vay góp – không thế chấp" trên cột điện, sơn 200m tường rào Trường tiểu học Lê Quý Đôn.
Phân công: anh Vương Gia Bảo lo cọ, sơn; chị Tiết Ngọc Trinh lo nước uống; đồng chí Mã Quốc Thịnh chụp hình, viết tin.
Đề nghị các đơn vị có mặt đúng giờ.

Gỡ nút thắt mâu thuẫn ranh đất ở ấp Suối Cạn
Hai hộ ông Thổ Lành và ông Ngô Văn Bưởi tranh nhau rẻo đất bề ngang 0,7m suốt 4 năm. Có lúc hai bên vác dao ra bờ ranh.
Tổ hòa giải do ông Lâm Hên làm tổ trưởng đi lại 9 bận, mời cả già làng Điểu Nhố và cán bộ địa chính Trịnh Thị Mai đo lại bằng máy. Kết quả lệch có 35 phân. Ông Bưởi nói: "Ba tấc rưỡi đất mà làm anh em hết nhìn mặt, thôi tui nhường". Ông Lành thì xin chịu tiền trồng trụ.
Ngày 22/4 hai bên ký biên bản hòa giải thành. Theo thống kê, từ đầu năm tới nay tổ hòa giải của ấp đã hòa giải thành 7/8 vụ.

Mất 180 triệu vì tin "bác sĩ online" chữa dứt tiểu đường
Ông ⟦victim:Đoàn Văn Khuê⟧, ấp Hòa Long, bị tiểu đường 12 năm. Tháng 2, ông coi quảng cáo trên Facebook rồi để lại số điện thoại. Một người xưng "bác sĩ Hải – Viện Quân y" gọi từ số +84 394 026 558, tư vấn liệu trình 3 tháng giá 9,9 triệu. Hết thuốc lại báo "độc tố đang đẩy ra, ngưng là hoại tử", phải mua thêm.
Đến tháng 8, ông ⟦?victim:Khuê⟧ đã chuyển 11 lần, tổng cộng 180.700.000đ. Con gái ông là chị Đoàn Thị Thùy về thăm thấy thùng thuốc không nhãn mới tá hỏa.
Trạm Y tế khuyến cáo: không có thuốc nào chữa dứt tiểu đường. Bà con lấy thuốc bảo hiểm ở trạm, tái khám đúng hẹn.

Gương sáng: Chú Ba xe ôm 20 năm chở người đi cấp cứu không lấy tiền
Ở chợ Kinh Cùng, hỏi chú Ba Nhỏ ai cũng biết. Chú tên thiệt là Hồ Văn Nhỏ, 64 tuổi, chạy xe ôm từ năm 2005. Hễ nghe ai té xe, đau bụng đẻ là chú chở đi liền, tiền bạc tính sau, mà thường là khỏi tính.
Chú kể đêm 27 Tết năm rồi chở một sản phụ, xe chạy tới cầu thì chị trở dạ, may gặp đội trật tự phường chặn xe mở đường. Sau này má chị xách cặp vịt tới cảm ơn.
Năm 2026, chú Ba được Chủ tịch UBND thành phố tặng bằng khen "Người tốt việc tốt". Anh Dương Hoàng Nam, Bí thư Đoàn xã, đang học theo chú để lập đội xe cấp cứu 0 đồng gồm 11 thành viên.

Phá ổ làm giả giấy khám sức khỏe bán cho công nhân
Ngày 13/8, Công an phường Thuận Giao kiểm tra phòng trọ số 9 nhà trọ Hoàng Anh, bắt quả tang Châu Vĩnh Phát đang in giấy khám sức khỏe khống, thu 214 phôi, 5 con dấu giả.
Giá mỗi tờ 120-150 ngàn. Phát đăng bài trong các nhóm "việc làm Bình Dương", giao hàng bằng xe ôm công nghệ.
Đường dây lộ ra khi ⟦informant:nhân viên tuyển dụng tên Thắm của công ty giày Vĩnh Đạt⟧ cung cấp cho công an 6 tờ giấy có cùng chữ ký, cùng số lô. Theo trung tá Đinh Trọng Kiên, đây là chi tiết quan trọng để truy ra máy in.
Anh Lê Văn Giỏi, chủ nhà trọ, nói: "Tui thấy cậu đó đóng cửa cả ngày, hỏi thì nói làm đồ họa, ai dè". Người sử dụng giấy giả cũng bị xử lý, bà con đừng ham rẻ.

Kết quả cao điểm trấn áp tội phạm Tết Bính Ngọ
Từ 15/12/2025 đến 28/02/2026, Công an xã Tân Hội:
+ Bắt 6 vụ đánh bạc (đá gà 3, binh ấn độ 2, bầu cua 1), 41 đối tượng, thu 92,3 triệu đồng;
+ Thu 18,4 kg pháo tự chế, vận động nộp 7 kg;
+ Xử lý 286 ca nồng độ cồn, 33 ca vượt 0,4 mg/lít;
+ Không xảy ra cháy lớn, không có án mạng.
Đồng chí Nguyễn Văn Kịp, Bí thư Đảng ủy xã, biểu dương và thưởng nóng 15 triệu cho tập thể. Cá nhân được khen: đại úy Tô Hiếu Nghĩa, trung úy Danh Hoàng Khang, ông Lê Văn Út (tổ trưởng tổ bảo vệ ANTT ấp 3).

Suýt mất 500 triệu vì "con trai bị tai nạn"
9 giờ ngày 12/3, bà Phạm Thị Nở (khu phố 6) nghe điện thoại báo con trai đang học ở Thủ Đức bị xe tông, phải đóng 500 triệu mổ gấp. Bà lật đật ra Agribank tất toán sổ tiết kiệm.
Thấy khách run, nói năng lộn xộn, giao dịch viên ⟦?informant:Trương Thị Quế Anh⟧ mời bà ngồi uống nước, kín đáo gọi công an phường. Thiếu úy Lê Phước Đại chạy lại, gọi thẳng cho con bà thì em đang ngồi trong lớp.
Tiền còn nguyên. Bà Nở vừa mừng vừa giận: "Nó kêu đúng tên thằng nhỏ nên tui tin sái cổ". Số máy gọi đến đã được chuyển nhà mạng khóa.

Mưa lốc làm tốc mái 27 căn nhà
Khoảng 14h20 chiều 6/6, lốc xoáy quét qua 3 ấp Phú Hiệp, Phú Lộc và Phú Mỹ, làm sập 4 căn, tốc mái 23 căn, ngã đổ 3,2 ha chuối. Hai người bị thương: ông ⟦victim:Nguyễn Văn Chơn⟧ bị tole cắt vào vai, may 11 mũi; bà ⟦victim:Cao Thị Diệu⟧ trặc chân.
Xã đội, công an, đoàn viên đã huy động 60 người lợp lại nhà ngay trong chiều. Ban chỉ huy phòng thủ dân sự hỗ trợ nhà sập 20 triệu, tốc mái 3-5 triệu đồng/căn.
Bà Đặng Thị Kim Chi, Chủ tịch Mặt trận xã, kêu gọi các nhà mạnh thường quân tiếp sức thêm tole và đinh.

Hướng dẫn thủ tục cấp căn cước cho trẻ dưới 6 tuổi
Cha mẹ có thể nộp hồ sơ ngay trên Cổng dịch vụ công quốc gia dichvucong.gov.vn hoặc ứng dụng VNeID, không cần đưa bé tới.
Bước 1: đăng nhập bằng tài khoản mức 2 của cha hoặc mẹ. Bước 2: chọn "Cấp thẻ căn cước cho người dưới 6 tuổi", hệ thống tự lấy dữ liệu khai sinh. Bước 3: chọn nơi nhận.
Bé từ 6 đến dưới 14 tuổi thì phải đưa tới Công an xã lấy vân tay, chụp hình mống mắt. Thời hạn trả: 7 ngày làm việc. Lần đầu miễn lệ phí.
Cán bộ hướng dẫn: thượng úy Thị Kim Tuyến (bàn số 2), nói được tiếng Khmer.

Cảnh giác chiêu "đổi trả hàng shop quen"
Mới đây, một nữ công nhân ở nhà trọ Thanh Tâm bị mất 22 triệu trong 10 phút. Chị đặt mua quần áo trên mạng, hàng chật nên nhắn xin đổi. Lát sau có người gọi: "Em bên shop, chị bấm vào link này nhập thẻ để hoàn tiền". Trang có địa chỉ shopee-hoantien24h.shop/vn, giao diện giống y thiệt. Chị nhập số thẻ 4221 5003 8817 6642 và mã OTP, tiền bay mất.
Công an phường lưu ý: hoàn tiền không bao giờ cần OTP. Ai hỏi OTP là kẻ gian, dù họ biết tên, biết đơn hàng của mình.

Mặt trận phường thăm đồng bào Chăm nhân lễ Roya Haji
Sáng 27/5, đoàn do bà Nguyễn Thị Thúy Oanh, Phó Bí thư Thường trực, dẫn đầu đã tới thánh đường Jamiul Anwar trong hẻm 157 Dương Bá Trạc. Đoàn trao bảng tượng trưng 50 phần quà, tặng riêng ông Haji Kim Sô, ông Musa Ysa và bà cụ Fatimah 92 tuổi.
Ông Kim Sô, Trưởng Ban quản trị, cho biết xóm có 312 hộ Chăm, 5 năm liền không có người mắc ma túy. Tổ tự quản do anh Salim phụ trách đêm nào cũng đi một vòng.
Đoàn cũng lắng nghe kiến nghị nâng nền đoạn hẻm ngập triều cường, hứa đưa vào đầu tư công 2027.

Ghi nhanh: Bắt nóng kẻ giựt dây chuyền ở chợ Xóm Củi
Chỉ 40 phút sau khi gây án, Ngô Chí Vỹ đã bị bắt tại tiệm net đường Tùng Thiện Vương.
Lúc 7 giờ 05 ngày 20/10, bà ⟦victim:Huỳnh Mỹ Hảo⟧ đang lựa cá thì bị Vỹ áp sát giựt sợi dây 18K hơn 3 chỉ. Bà ⟦?victim:Hảo⟧ té trầy đầu gối.
Tổ tuần tra được ⟦informant:anh Tô Gia Huy chạy xe giao nước đá⟧ gọi báo vị trí từng khúc đường, anh bám theo từ chợ cho tới lúc tên này gởi xe.
Đại úy Phạm Hùng Cường, tổ trưởng, khuyên các dì các chị đi chợ đừng đeo nữ trang lộ ra ngoài, nhứt là mùa cận Tết.

Thông báo tạm ngưng lưu thông cầu Kinh Ngang
Để thay ván mặt cầu, UBND xã Thạnh Lợi tạm ngưng lưu thông qua cầu Kinh Ngang từ 22 giờ ngày 03/7 đến 5 giờ ngày 06/7/2026. Xe máy đi vòng qua cầu Kinh Tư (xa hơn 2,4km); xe tải trên 2,5 tấn đi lộ Đông Pháp.
Học sinh thi tốt nghiệp đi sớm hơn 30 phút. Đoàn xã bố trí 2 vỏ lãi đưa rước miễn phí ở bến nhà ông Tư Đởm, liên hệ anh Nguyễn Hoài Phong, Phó Bí thư Đoàn.
Thiếu tá Trần Thanh Tòng chỉ đạo cắt cử 4 đồng chí trực hai đầu cầu. Mong bà con thông cảm.

Ngộ độc rượu ngâm: 1 người chết, 2 người nguy kịch
Theo báo cáo của Trạm Y tế, trưa 15/11, tại nhà ông Thạch Dươne (ấp Bào Sen), nhóm 5 người nhậu với rượu ngâm rễ cây lạ. Tới chiều thì ông ⟦victim:Kim Sang⟧, 58 tuổi, ói, mờ mắt rồi tử vong; các anh ⟦victim:Thạch Cươl⟧, ⟦victim:Trần Văn Dư⟧ chuyển bệnh viện Trà Vinh lọc máu.
Mẫu rượu còn lại gần 3 lít đã niêm phong gửi kiểm nghiệm. Ông Dươne khai rễ cây do người quen trên núi cho, nói trị nhức mỏi.
Xã đề nghị bà con ngưng uống các loại rượu ngâm không rõ nguồn gốc, nhứt là lá ngón, mã tiền, củ ấu tàu. Có triệu chứng thì kêu 115 liền.

Tuyên truyền nghĩa vụ quân sự cho 214 thanh niên
Sáng 9/10 tại hội trường xã, trung tá Bùi Quốc Thái, Chỉ huy trưởng Ban CHQS xã, quán triệt Luật Nghĩa vụ quân sự và những điểm mới của năm 2027. Xã có 214 công dân đủ tuổi, trong đó 31 em người Khmer, 4 em người Hoa.
Anh Danh Út Mười, bộ đội xuất ngũ nay nuôi lươn lãi 200 triệu/năm, kể chuyện mình khiến hội trường cười rần rần. Em Quan Chí Thành, 19 tuổi, viết đơn tình nguyện ngay tại chỗ.
Bà Lê Thị Bông, mẹ em Thành, nói gia đình có 2 con trai, đứa lớn đi rồi đứa nhỏ cũng muốn đi, vợ chồng bà ủng hộ.

BẢN TIN AN NINH TUẦN 23
1/ Trộm: đêm 4/6 mất xe SH của anh N.Q.V.; đêm 5/6 bà ⟦victim:Võ Thị Thanh Vân⟧, số nhà 77/3, bị cạy cửa lấy 2 điện thoại, 14 triệu.
2/ Giao thông: 1 vụ va chạm ngã tư Bốn Xã, xe 59C3-771.06 lấn làn, 2 người trầy xước nhẹ, đã tự thỏa thuận.
3/ Lừa đảo: 3 đơn, thiệt hại 411 triệu. Thủ đoạn: giả công an phường kêu "lên lại căn cước do sáp nhập".
4/ Cháy: chập điện tủ lạnh nhà 120/8, lực lượng tại chỗ dập trong 5 phút, không thiệt hại người.
Trực ban: thượng úy Vũ Hoàng Long. Người tổng hợp: Nguyễn Thị Mỹ Linh.

Giải cứu thiếu nữ bị ép làm tiếp viên quán karaoke
Từ lá thư tay dúi vào giỏ hàng, một đường dây cưỡng bức lao động đã bị bóc gỡ.
Ngày 2/9, ⟦informant:bà Năm bán bánh bò trước quán Hoàng Oanh⟧ đem tới công an phường một tờ giấy tập học trò viết nguệch ngoạc: "Cứu con, con bị nhốt". Bà nói người đưa thư là một cô gái ốm nhom, ra mua bánh mà có người kè kè đi theo.
Đêm đó công an kiểm tra quán, đưa ra ngoài 4 cô gái, trong đó ⟦minor,victim:Thị Diễm M., 15 tuổi, quê xã Vĩnh Hòa Hưng⟧, bị giữ giấy tờ 3 tháng để trừ nợ 12 triệu. Chủ quán Lâm Ngọc Oanh bị tạm giữ.
Các nạn nhân đang được Trung tâm công tác xã hội chăm sóc. Phường kêu gọi các chủ cơ sở giải trí khai báo đầy đủ tiếp viên, không sử dụng người dưới 18 tuổi.

Tổng kết phong trào "Phum sóc bình yên" giai đoạn 2021-2026
Hội nghị diễn ra ngày 3/11 tại chùa Pô Thi Vong. Hòa thượng Lý Hùng, Thượng tọa Danh Thiệp, ông Sơn Pholly (Trưởng ban Dân tộc HĐND), bà Triệu Thị Sôl cùng 150 đại biểu tham dự.
Năm năm qua, 9/9 phum sóc có tổ tự quản; 6 chùa gắn chuông báo động; vận động 14 thanh niên lầm lỡ học nghề hớt tóc, sửa xe, trong đó anh Thạch Bình nay làm chủ tiệm sửa xe có 2 thợ. Số vụ ẩu đả đám cưới giảm từ 17 xuống 4.
11 tập thể, 20 cá nhân được tặng giấy khen. Đơn vị dẫn đầu: phum Bưng Tróp.

Mất trắng tiền cọc đất vì tin "cò"
Vợ chồng chị ⟦victim:Phạm Thị Tuyết Mai⟧ và anh ⟦victim:Đỗ Quang Khải⟧, công nhân KCN Amata, gom góp 9 năm được 350 triệu, đặt cọc mua nền 80m2 do Cao Sỹ Hùng giới thiệu. Hùng đưa bản photo sổ hồng, ký giấy tay. Tới hẹn công chứng thì anh ta tắt máy, đất là của người khác, đang thế chấp ngân hàng.
Công an phường Long Bình xác định có ít nhất 7 người bị gạt cùng một nền, số tiền 2,3 tỉ đồng.
Bà con trước khi đặt cọc nên: xem sổ gốc, hỏi văn phòng đăng ký đất đai, ký cọc tại phòng công chứng, chuyển khoản ghi rõ nội dung.

HỎI NHANH ĐÁP GỌN: Vay tiền góp ngày
– Chú Chín (ấp 7): Vay 10 triệu, góp mỗi ngày 500 ngàn, 26 ngày là dứt, vậy có phải nặng lãi không?
– Thiếu tá Nguyễn Phước Lành: Dạ, chú tính thử: góp 13 triệu trong 26 ngày, lời 3 triệu, tức cỡ 30% một tháng, hơn 300%/năm. Bộ luật Dân sự cho tối đa 20%/năm; gấp 5 lần trở lên là có dấu hiệu phạm tội theo Điều 201.
– Chú Chín: Vậy tui muốn mượn tiền thì mượn đâu?
– Chị Lê Hồng Cúc (Hội Nông dân): Chú tới tổ tiết kiệm vay vốn ấp, vốn giải quyết việc làm tới 100 triệu, lãi 0,66%/tháng; thủ tục 10 bữa là có tiền.

Chết đuối ở hầm đất san lấp
Chiều 19/4, ba học sinh rủ nhau tắm ở hầm đất bỏ hoang sau khu dân cư Hồng Loan. Em ⟦minor,victim:Mai Quốc Bảo⟧ (12 tuổi) hụt chân, em ⟦minor,victim:Mai Quốc Thái⟧ (9 tuổi) là em ruột nhảy theo cứu, cả hai đều không qua khỏi. Bạn đi cùng chạy về kêu người lớn nhưng đã muộn.
Ông Mai Văn Đường, cha hai em, làm thợ hồ ở Phú Quốc, tối mới về tới. Bà con trong xóm người tấm vải, người bao gạo phụ gia đình lo hậu sự.
UBND phường đã yêu cầu chủ hầm rào lại, cắm bảng "Nước sâu nguy hiểm" trước 25/4. Hè này phường mở 3 lớp bơi miễn phí, phụ huynh đăng ký với thầy Hứa Minh Trí, Trường THCS Thường Thạnh.

Tạm giữ tài xế xe ben bỏ chạy sau khi tông người
Rạng sáng 23/8, trên ĐT 741, một xe ben va vào xe đạp của bà ⟦victim:Thị Nhớ⟧ (người S'tiêng, 61 tuổi, đi cạo mủ), khiến bà gãy xương chậu, rồi bỏ chạy.
Camera không rõ biển số. Hai ngày sau, ⟦informant:anh Nông Văn Dũng, thợ vá vỏ xe ở ngã ba Bù Na⟧ nhận ra vết nứt trên ba đờ sốc và mảng sơn tróc của chiếc xe vào tiệm thay đèn nên báo công an xã. Tổ công tác đến đối chiếu, mảnh nhựa khớp hoàn toàn.
Tài xế Vi Văn Hiệu (SN 1990) khai nhận do ngủ gật. Xe mang biển 93H-027.44 bị tạm giữ.
Bà Điểu Thị Brớt, trưởng Ban công tác Mặt trận, vận động được 6,2 triệu đồng giúp gia đình nạn nhân.

Lớp học xóa mù chữ ở trạm biên phòng
Đều đặn 19 giờ các tối thứ ba, năm, bảy, 23 học viên từ 28 tới 66 tuổi ngồi chật phòng họp trạm kiểm soát. Đại úy Trần Văn Cảnh đứng lớp, phụ giảng là cô giáo về hưu Neáng Sa Rương.
Bà Neáng Ươl, học viên lớn tuổi nhứt, nay đã ký được tên mình khi lãnh tiền trợ cấp. "Hồi đó lăn tay hoài, mắc cỡ muốn chết", bà cười móm mém. Anh Chau Sóc Kha thì khoe nhắn tin Zalo cho con đi làm Bình Dương.
Lớp thứ hai sẽ khai giảng ngày 5/1. Ai muốn học, ghi tên chỗ ông Chau Phi Rum, trưởng ấp.

Thông báo kết quả lấy mẫu bún, bánh hỏi tại chợ phường
Đội liên ngành lấy 18 mẫu trong 2 ngày 8-9/5: bún tươi 7, bánh hỏi 4, chả lụa 5, măng chua 2. Kết quả 16 mẫu đạt; 1 mẫu chả dương tính hàn the (quầy C14), 1 mẫu măng có vàng ô.
Chủ quầy C14, bà Trương Thị Hòa, nói mua lại của lò khác, cam kết đổi nguồn. UBND phường phạt 4 triệu. Lò cung cấp thuộc địa bàn phường kế bên, đã chuyển hồ sơ.
BS Nguyễn Đăng Khôi, trưởng đoàn, hướng dẫn cách nhận biết: chả có hàn the thì giòn dai lạ thường, để ngoài 2 ngày không chua. Bà con nghi ngờ điện đường dây an toàn thực phẩm 028.3930.1714.

Dàn cảnh đụng xe để móc túi
Chiều 25/12, cụ ⟦victim:Nguyễn Văn Thời⟧, 78 tuổi, cựu chiến binh, vừa lãnh lương hưu ở bưu điện đi ra thì bị hai thanh niên tông nhẹ, đỡ dậy "xin lỗi ông" rối rít. Về tới nhà cụ mới hay bóp tiền 5.940.000 đồng cùng căn cước số 083048001972 không còn.
Nhờ ⟦informant:chị Hằng bán nước mía cạnh bưu điện⟧ tả được hình xăm con bò cạp sau cổ một đứa, chiều hôm sau công an phường bắt được Phùng Gia Lượng, thu lại 3,1 triệu.
Thiếu tá Lê Minh Hoàng nhắc cô bác lớn tuổi nên nhận lương qua tài khoản, hoặc kêu con cháu chở đi.

Nhà vệ sinh thân thiện – món quà 20/11
Công trình do cựu học sinh khóa 1998-2001 Trường THPT Đầm Dơi góp 260 triệu xây tặng, gồm 8 phòng, có lối cho xe lăn. Anh Huỳnh Thanh Liêm, trưởng ban liên lạc, nay là giám đốc công ty thủy sản, nhắc lại chuyện thầy Trần Quang Sử từng chở anh đi thi bằng xuồng.
Cô hiệu trưởng Quách Thị Diễm Hương cảm ơn các anh chị, hứa giữ gìn sạch sẽ. Đại diện phụ huynh, ông Tiêu Văn Khởi, tặng trường thêm 2 máy lọc nước.

Chồng ghen, tạt nước sôi vợ
Chị ⟦victim:Tăng Thị Ngọc Bích⟧ (29 tuổi, ngụ ấp Tân Hòa B) phỏng 22% vùng lưng, vai, đang nằm ở Bệnh viện Chợ Rẫy. Người gây ra là chồng chị, Lê Hoàng Em, bị bắt khẩn cấp hôm 11/7.
Trước đó, Em nhiều lần kiểm soát điện thoại, không cho vợ đi làm. Chị ⟦?victim:Bích⟧ có nói với mẹ ruột là bà Trần Thị Ánh nhưng bà khuyên con ráng nhịn.
Phó Chủ tịch Hội LHPN xã Bùi Kim Thoa cho hay, hội đã xin được 25 triệu viện phí. Chị Thoa nhắn: nhịn không làm cho bạo lực hết, chị em hãy gọi hội, gọi công an, gọi 1900.96.96.80.

Đảng ủy phường làm việc với Công an phường về chuyển đổi số
Đồng chí Ngô Thị Hồng Vân, Bí thư Đảng ủy, chủ trì buổi làm việc chiều 4/8. Thượng tá Đỗ Khắc Huy báo cáo: tỉ lệ kích hoạt định danh 96,2%; hồ sơ toàn trình 99,1%; số hóa 41.200 phiếu; còn 318 người già yếu, bệnh tật chưa làm, công an sẽ đem máy tới nhà.
Bí thư yêu cầu: tới 30/9 hoàn tất làm sạch dữ liệu hội viên các đoàn thể; lắp thêm 12 camera AI ở trục Lê Hồng Phong; tập huấn cho 61 tổ công nghệ số cộng đồng.
Ông Bành Tú Sơn, trưởng khu phố 9, đề nghị có bản hướng dẫn chữ lớn cho người lớn tuổi.

Dắt bò qua lộ, coi chừng
Hổm rày trên lộ tẻ Ba Chúc có 3 vụ xe máy tông bò. Vụ nặng nhất chiều mùng 8/2: anh ⟦victim:Chau Thanh Tùng⟧ chạy Exciter tông vào bầy bò băng ngang, bể xương đòn, con bò chết, hai bên bồi thường qua lại chưa xong.
Theo quy định, dẫn dắt súc vật đi không đúng phần đường bị phạt 150-250 ngàn; thả bò trên lộ gây tai nạn thì chủ phải bồi thường.
Trưởng công an xã, trung tá Hồ Thanh Phương, yêu cầu bà con dắt bò qua lộ trước 17 giờ, đeo dây phản quang cho con đầu đàn. Xã phát không 200 vòng phản quang, lãnh ở văn phòng ấp.

Chốt kiểm dịch heo ở cầu Vàm Rầy hoạt động lại
Từ 0 giờ ngày 1/10, chốt gồm 6 người (công an 2, thú y 2, dân quân 2) trực 3 ca. Lý do: dịch tả heo châu Phi tái phát ở 4 hộ thuộc xã bên, tiêu hủy 168 con.
Hộ nuôi muốn bán phải báo thú y viên Trần Thị Nhịn trước 24 giờ, kèm giấy xét nghiệm. Không mua heo con trôi nổi, không vứt xác heo xuống kinh. Người vứt xác heo bị phạt 5-6 triệu đồng.
Mức hỗ trợ heo tiêu hủy theo Nghị định 116: heo thịt 40.000 đồng/kg hơi. Ông Phan Văn Lung, Phó Chủ tịch xã, phụ trách chung.

Đêm hội trăng rằm cho con em công nhân
Hơn 600 em nhỏ ở 14 khu nhà trọ phường An Phú đã có một đêm vui với lân sư rồng Hằng Anh Đường, ảo thuật và 600 lồng đèn. Đoàn viên công an hóa trang chú Cuội, chị Hằng, đố vui luật giao thông.
Bà chủ trọ Ngô Thị Gái ủng hộ 5 triệu mua bánh. Anh công nhân Sùng A Dơ, quê Điện Biên, bồng con gái trên vai, nói: "Năm đầu vào Nam, con tôi mới thấy lân".
Trung úy Lương Thị Bảo Ngọc, Bí thư chi đoàn Công an phường, cho biết tổng kinh phí 48 triệu, hoàn toàn xã hội hóa.
`,
  `
Vụ trộm két sắt ở đại lý vật tư nông nghiệp: đã có lời giải
Sau 9 ngày điều tra, Công an xã Vị Thanh cùng các đội nghiệp vụ đã bắt Lương Văn Đậm, nguyên là tài xế giao hàng, kẻ lấy két sắt của đại lý Hai Lúa hôm 2/6.
Chủ đại lý, ông ⟦victim:Bùi Văn Hai⟧, kể sáng đó mở cửa ra thì trống huơ: "Trong két có 214 triệu tiền phân của bà con gởi với 2 cuốn sổ đỏ". Suốt tuần, ông gần như không ngủ.
Bà con trong xóm mỗi người đoán một kiểu. Người thì nói thợ hồ, người thì đổ cho mấy anh bán dạo. Ông Ba Hiển, trưởng ấp, đi từng nhà nhắc đừng đồn bậy.
Điểm sáng tới vào trưa 10/6. ⟦informant:Anh Nguyễn Văn Mót, làm nghề cào hến dưới kinh Xà No⟧, ghé trụ sở kể lại lúc cào thì đụng một khối sắt vuông, có số khóa. Công an thuê thợ lặn vớt lên, đúng là két của đại lý, lần theo dấu cắt mà ra máy hàn của Đậm.
Tiền thu lại được 171 triệu, hai cuốn sổ còn nguyên trong bọc ny lông.

Khai trương "Tủ thuốc 0 đồng" ở khu trọ Út Hạnh
Tủ do Hội Chữ thập đỏ phường Tân Uyên vận động, đặt trước phòng số 1, có thuốc hạ sốt, bông băng, dầu gió, máy đo huyết áp. Dược sĩ Lê Trần Bảo Uyên ghi sẵn cách dùng từng loại, thuốc kê toa không để trong tủ.
Chị Út Hạnh (tên đầy đủ Huỳnh Thị Hạnh), chủ 62 phòng trọ, nói vui: "Tiền phòng thì lấy, còn tiền thuốc em bao". Chị còn miễn 50% tiền phòng tháng 2 cho 8 gia đình ở lại ăn Tết.
Anh Lò Văn Piêng, công nhân gỗ, cho biết con anh hay nóng ban đêm, có cái tủ nầy đỡ lo lắm. Mỗi quý tổ y tế xuống kiểm hạn dùng một lần. Số điện thoại trạm y tế phường: 0274 3656 115.

Cô giáo mầm non về hưu bị lừa 1,2 tỷ đồng
Trình báo với công an, cô ⟦victim:Lý Ngọc Yến⟧, 63 tuổi, cho hay sáng 18/9 có người gọi video mặc sắc phục, giới thiệu là "thượng tá Dũng, Bộ Công an", nói cô dính đường dây rửa tiền. Hắn đọc vanh vách số căn cước 091163004418 của cô, gởi "lệnh bắt tạm giam" có dấu đỏ, cấm không được nói với ai, kể cả chồng.
Trong 3 ngày cô rút hết sổ tiết kiệm, bán 11 chỉ vàng, chuyển vô 2 tài khoản: 8800 1522 7714 (VPBank) và 104-88-290-6617 (VietinBank).
Chồng cô, thầy Trương Minh Quân, chỉ biết chuyện khi vợ hỏi mượn thêm tiền bạn. Số điện thoại kẻ gian dùng: (+84)56.391.20.75.
Công an không bao giờ làm việc qua điện thoại, không có "tài khoản tạm giữ". Nhận cuộc gọi kiểu này, cứ dập máy rồi chạy ra công an phường hỏi.

Tuyên truyền miệng: Không đốt rơm rạ bên quốc lộ
Thưa bà con ấp Kinh 4A! Mấy bữa nay thu hoạch vụ Đông Xuân, khói đốt đồng bay mù trời. Chiều hôm kia trên tuyến tránh Rạch Sỏi, khói làm 3 chiếc xe dồn đuôi nhau, may là chỉ bể kiếng, móp cản.
Đốt rơm vừa hao phân vừa độc phổi. Rơm giờ bán được 25-30 ngàn một cuộn, anh Danh Thành ở tổ 3 có máy cuốn, ai cần thì hú ảnh một tiếng. Kỹ sư Phạm Thị Ngọc Nữ bên khuyến nông hướng dẫn cách rải nấm Trichoderma, 15 ngày là rơm mục, gói chế phẩm có 35 ngàn.
Đốt ngoài trời gần khu dân cư, đường lớn bị phạt từ 2 triệu rưỡi tới 3 triệu. Tái phạm phạt nặng hơn. Nói vậy để cô bác liệu.

Tai nạn trong hẻm: bé trai bị máy xay nước mía cuốn tay
Trưa 27/4, bé ⟦minor,victim:Nguyễn Gia Khang⟧ (3 tuổi) theo bà ngoại đi bán nước mía ở cổng chợ Hòa Thành. Trong lúc bà thối tiền, bé thò tay vô trục ép, bị dập 4 ngón bàn tay phải.
Đội cứu nạn phải tháo trục mất 25 phút. Bé được mổ ở Bệnh viện Nhi đồng 1, giữ được 3 ngón.
Bà ngoại của bé, bà Trần Thị Thu, ngồi ngoài phòng mổ khóc ngất. Hàng xóm, nhứt là cô Bảy Xuyến và gia đình anh Phong bán bánh mì, đã gom 9 triệu phụ viện phí.
Trạm Y tế phường nhắc: máy ép mía, máy xay thịt, máy bào nước đá nên có nắp che; không để con nít lại gần khi máy chạy.

Đá gà ăn tiền sau chùa, 22 người bị mời về phường
Chiều mùng 4 Tết, một trường gà mọc lên ở bãi đất trống sau chùa Giác Hoa. Đang lúc hai con gà xáp lá cà thì công an tới. Thu 47.200.000 đồng, 7 con gà, 2 cân tiểu ly, 31 điện thoại, xe máy 16 chiếc.
Cầm đầu là Tạ Hoàng Vinh (sinh 15-8-1985) và em ruột Tạ Hoàng Hiển. Hai người cho đứng canh 4 ngả, dùng bộ đàm báo động.
Ni sư trụ trì Thích nữ Diệu Tâm bày tỏ: "Chùa đã nhắc mấy lần mà các chú ấy không nghe". Thiếu tá Kha Vĩnh Lộc nói về cách đánh úp: lực lượng mặc đồ đi viếng chùa, chia 3 nhóm.
Ít ai biết, ⟦informant:người giữ xe của chùa, ông Tư Kiệm⟧, đã lén quay lại sơ đồ chỗ đứng của bọn cảnh giới bằng điện thoại cục gạch đời mới rồi gửi cho công an trước đó một tiếng.

Danh sách hộ được hỗ trợ xóa nhà tạm đợt 3/2026 (xã Lâm Tân)
1. Hộ ông Sơn Dal, ấp Kiết Bình, xây mới, 60 triệu
2. Hộ bà Lâm Thị Sà Mươl, ấp Kiết Hòa, xây mới, 60 triệu
3. Hộ ông Huỳnh Văn Lẹ, ấp Tân Lộc, sửa chữa, 30 triệu
4. Hộ bà Thạch Thị Sà Vane, ấp Trung Thống, xây mới, 60 triệu
5. Hộ ông Lâm Chuối, ấp Tân Lộc, sửa chữa, 30 triệu
Tổng cộng 240.000.000 đồng, nguồn: Quỹ vì người nghèo và Bộ Công an. Khởi công trước 20/4, bàn giao trước 30/6.
Niêm yết tại văn phòng ấp 7 ngày. Ai có ý kiến gửi về Mặt trận xã, gặp ông Kim Thái Dương, Phó Chủ tịch, hoặc hộp thư góp ý trước cổng ủy ban. Bà con ai có công cho công, có cây cho cây, phụ nhau cho kịp trước mùa mưa.

"Mượn" điện thoại của bạn nhậu rồi trốn luôn
Một vụ nhỏ nhưng đáng để anh em hay lai rai suy nghĩ. Tối 12/12 ở quán Cây Bàng, anh ⟦victim:Phan Hoàng Khởi⟧ quen một người bàn bên, xưng là Tý, dân Bạc Liêu. Ngồi đâu nửa tiếng, Tý hỏi mượn iPhone 15 gọi vợ, vừa nói vừa đi ra lộ rồi lên xe dọt.
Chưa hết, Tý dùng máy mở ứng dụng ngân hàng vì mật khẩu là ngày sinh, rút thêm 8 triệu.
Anh ⟦?victim:Khởi⟧ tới công an lúc 23 giờ, còn nồng nặc mùi bia. Chủ quán Lữ Thị Kim Xuyến cho xem camera nhưng hình mờ quá, chưa nhận diện được.
Rút kinh nghiệm: đừng đặt mật khẩu là ngày sinh, biển số xe. Mất máy thì gọi ngay ngân hàng khóa app, gọi nhà mạng khóa sim.

Ra mắt Câu lạc bộ "Những người vợ kiên cường" phường Xuân Lộc
Câu lạc bộ gồm 19 chị có chồng, con đang cai nghiện bắt buộc. Lúc đầu ai cũng ngại. Chị chủ nhiệm Đào Thị Kim Liên nói thẳng trong buổi ra mắt 15/3: "Mình không có lỗi, mình nương nhau mà sống".
Mỗi tháng chị em họp một lần, góp 100 ngàn xoay vòng không lãi. Ngân hàng Chính sách cho 6 chị vay 300 triệu mở quán cơm, nuôi dê, may gia công. Trung tá Nguyễn Xuân Thọ, phó trưởng công an, tham gia tư vấn pháp luật.
Chị T., một thành viên, nay lãnh mỗi tháng 7 triệu tiền may và chồng chị sắp về. Tháng sau, câu lạc bộ mời anh Trịnh Công Bằng, 8 năm dứt hẳn ma túy, tới nói chuyện.

Phạt chủ tài khoản đăng tin "bắt cóc lấy nội tạng"
Bà Tiêu Ngọc Hường, 45 tuổi, bán mỹ phẩm, đã bị phạt 5 triệu đồng vì đăng lên Facebook đoạn clip cũ từ nước ngoài kèm dòng chữ "xe 16 chỗ bắt con nít ở trường Kim Đồng, phường mình". Bài có hơn 3.200 lượt chia sẻ làm phụ huynh bỏ làm đi đón con.
Tại trụ sở, bà Hường thừa nhận thấy người ta đăng trong nhóm bán hàng thì đăng lại câu tương tác. Bà đã gỡ bài, đính chính.
Cô Đinh Thị Thanh Thảo, hiệu trưởng, xác nhận không có em nào bị mất tích. Đại úy Tô Vĩnh Phúc nhắc: chia sẻ tin sai cũng bị phạt như người đăng, theo Nghị định 15/2020/NĐ-CP và 14/2022/NĐ-CP.

Cảm động đám tang không tiền của người đàn ông bán vé số
Ông ⟦victim:Trương Hoàng Thiện⟧, quê gốc Cái Nước, lang bạt lên phường Phú Lợi bán vé số 11 năm, sáng 3/10 bị xe tải cán chết ở ngã ba Trà Tim khi đang dắt xe lăn qua lộ. Ông không vợ con.
Bà con hẻm 544 lo hết: hòm do trại hòm Phước Thọ tặng, đất chôn do chùa Khleang cho mượn chỗ hỏa táng, cơm nước chị Sáu Mận nấu. Ông Quảng Đức Hưng, khóm trưởng, đứng ra làm chủ tang.
Tài xế xe tải, Hồ Duy Tân, chờ công an xử lý, có tới thắp nhang và gởi trước 50 triệu. Khóm thống nhất đem số tiền này gởi cho đứa cháu của ông đang học nghề ở quê.

Thanh thiếu niên mang dao phóng lợn đi "giải quyết"
Khuya 14/8, 11 thanh thiếu niên hai phường Trảng Bàng và Gia Lộc hẹn nhau ở cầu Bình Tranh. Lực lượng 363 chặn được trước khi hai bên giáp mặt, thu 5 dao tự chế, 1 ống tuýp, 4 chai xăng.
Nhóm trên do Lê Tuấn Kiệt, 19 tuổi cầm đầu. Trong nhóm có ⟦minor:Phạm Đ.H. (lớp 10C2, Trường THPT Nguyễn Trãi)⟧ và ⟦minor:Võ Ngọc Tài Em⟧ mới 16 tuổi, bỏ học phụ hồ.
Cuộc hỗn chiến được ngăn kịp do ⟦informant:cô chủ tiệm trà sữa Mây, nơi nhóm này tụ tập bàn bạc⟧, nghe lóm được giờ hẹn đã nhắn cho cảnh sát khu vực.
Gia đình các em được mời lên ký cam kết quản lý. Thầy Hồ Văn Lực, bí thư Đoàn trường, và chị Nguyễn Hoàng Oanh bên Hội Phụ nữ nhận kèm từng em.

Nội quy khu chợ đêm phường Ninh Kiều (trích)
Điều 3. Hộ kinh doanh bày hàng từ 17h00 đến 23h30, không lấn quá vạch vàng, chừa lối xe chữa cháy 3,5m.
Điều 4. Niêm yết giá, không chèo kéo, không "chặt chém". Vi phạm lần 1 nhắc nhở, lần 2 nghỉ bán 3 ngày, lần 3 thu hồi mặt bằng.
Điều 5. Mỗi sạp có một bình chữa cháy 4kg, không dùng bình gas mini quá hạn.
Điều 6. Gặp trộm cắp, gây rối gọi chốt an ninh (anh Khổng Minh Đạt, trưởng chốt) hoặc 113.
Ban quản lý chợ: bà Dư Thị Hồng Gấm, trưởng ban; ông Trần Lê Thanh Liêm, phó ban. Nội quy có hiệu lực từ 01/09/2026, thay bản ban hành năm 2023.

Sập bẫy "việc nhẹ lương cao", được đưa về từ Campuchia
Sau 5 tháng mất liên lạc, tối 9/7 anh ⟦victim:Châu Tuấn Thanh⟧ (sinh năm 2005), ngụ khóm Vĩnh Phú, phường Châu Đốc đã về tới nhà. Anh được một người quen trên mạng rủ qua Bavet "đánh máy, lương 20 triệu", sang tới nơi thì bị ép gọi điện gạt người, không đạt chỉ tiêu bị chích điện, bỏ đói. Gia đình phải vay nóng 90 triệu để chuộc.
Ông Châu Văn Lắm, cha anh ⟦?victim:Thanh⟧, hai lần lên công an phường nhờ can thiệp. Qua kênh đối ngoại biên phòng và lãnh sự, 13 người Việt được trao trả đợt này.
Thiếu tá biên phòng Đặng Trung Chánh khuyên: việc gì không cần bằng cấp mà lương vài chục triệu ở biên giới thì chín phần là bẫy. Ai rủ rê qua đường mòn, cứ báo đồn.

Thông tin thêm về vụ phá rừng phòng hộ ven biển
Tiếp theo bản tin tuần rồi, Hạt kiểm lâm đã đo đếm, diện tích đước bị đốn là 2.340m2, khoảng 18m3 củi, bị can Trần Văn Trạng lãnh trách nhiệm chính.
Nhiều bạn đọc hỏi sao giữa rừng mênh mông mà tìm ra. Xin thưa, ⟦informant:vợ chồng anh Sáu Đua làm nghề đặt lú ở vàm Xoáy⟧ là những người đầu tiên dẫn kiểm lâm đến tận lò hầm than; chị còn giữ lại đoạn dây buộc củi của họ làm chứng cớ.
Trạm trưởng Tiêu Hữu Lý cho hay từ nay tới cuối năm tuần tra 12 đợt bằng flycam. Ông Nguyễn Việt Triều, Phó Chủ tịch xã Đất Mũi, yêu cầu 86 hộ nhận khoán ký lại cam kết, hộ nào để mất rừng thì thu hồi hợp đồng.

Đêm giao lưu "Hát với dòng Vàm Cỏ"
Chương trình kỷ niệm 65 năm phong trào Toàn dân bảo vệ ANTQ… diễn ra lúc 19h ngày 18/8 tại công viên bờ kè. Có 11 tiết mục: đơn ca "Vàm Cỏ Đông" – Ngọc Diệp (công an phường); ca cổ "Chiếc áo bà ba" – nghệ nhân Út Thảo; hoạt cảnh "Mẹ ơi con dừng lại" do lớp 8A1 Trường THCS Nhựt Tảo trình bày, nói về ma túy học đường.
Bà Hồ Thị Ngọc Lựu, Phó Chủ tịch phường, trao 10 bằng khen cho các tổ trưởng dân phố, trong đó có ông Trịnh Văn Bê 81 tuổi, 30 năm làm tổ trưởng. Ông Bê nói vo: "Tôi còn đi được là còn làm".

Nổ bình gas mini quán lẩu, 4 người bị thương
Vụ nổ xảy ra lúc 20h40 tối Chủ nhật 1/11 tại quán lẩu dê Bảy Chà, đường Cách Mạng Tháng 8. Người bị nặng nhất là ⟦victim:Lưu Hoàng Mỹ Duyên⟧, nhân viên phục vụ, phỏng mặt và hai tay, 18%. Ba thực khách là bà Đ., anh C. và cháu nhỏ 7 tuổi bị xây xát nhẹ, đã về.
Theo chủ quán Lê Văn Chà, bình gas được mua lại từ người đi ve chai, giá 3.000đ/bình. Đây là loại bình chỉ dùng một lần nhưng bị sang chiết lại.
Cảnh sát PCCC đã niêm phong 64 bình còn lại. Phường sẽ kiểm tra tất cả 39 quán lẩu nướng trước 15/11, quán nào xài bình trôi nổi, đình chỉ.

Biên bản họp dân lấy ý kiến đặt tên đường (tóm tắt)
Thời gian: 8h00, 11/4/2026, tại nhà văn hóa Khmer ấp Sóc Lớn. Chủ trì: ông Lê Đức Thuận, Phó Chủ tịch xã. Thư ký: Lâm Thị Bé Thơ. Có mặt 94 hộ.
Nội dung: đặt tên 5 đường nhựa mới. Đề xuất: Nguyễn Thị Định, Sơn Ngọc Minh, Huỳnh Cương, Lâm Quang Ky, Phạm Hùng.
Ý kiến: ông Lâm Sô nhất trí, xin ghi bảng tên song ngữ. Bà Thị Lanh hỏi đổi tên đường rồi giấy tờ có phải làm lại không. Thượng úy Ngô Chí Công trả lời: dữ liệu dân cư sẽ được cập nhật tự động, căn cước cũ vẫn xài tới hết hạn, ai muốn đổi thì làm, lệ phí 50.000 đồng.
Biểu quyết: 91/94 đồng ý. Kết thúc 10h15.

Nước lớn, hai chị em được cứu kịp
16 giờ ngày 29/9 nước dưới chân cầu Quay chảy xiết. Nghe tiếng la, anh Cao Văn Được đang chài cá nhảy xuống, kéo được hai chị em ruột lên bờ. Cả hai chỉ uống mấy ngụm nước, được hô hấp rồi về nhà.
Chiều 30/9, thượng tá Phan Thành Tâm đã đến nhà trao thư khen và 2 triệu đồng. Anh Được làm mướn, nhà cất cặp mé sông, nuôi 3 con. Anh nói: "Thấy con nít vậy ai cũng nhảy thôi".
Bí thư chi bộ, ông Từ Văn Mẫn, đề nghị xã làm rào, cắm biển ở bến lở. Lớp bơi của thầy Nhan Hữu Tình đang còn 14 suất.

Tiệm vàng chợ Cầu Kè bị gạt bằng vàng "bọc bạc"
Bà chủ tiệm vàng Kim Phát, bà ⟦victim:Ung Thị Lệ Khanh⟧, vừa trình báo mất 46 triệu vì mua nhầm 1 chiếc lắc ruột bạc. Người bán là đôi nam nữ trẻ, có hóa đơn của một tiệm ở Sài Gòn, sau kiểm tra thì hóa đơn giả.
Hai ngày sau, cặp này tới tiệm Ngọc Châu ở chợ xã bên. Bà Kha Ngọc Châu cắt thử thì lòi ruột trắng, hai người bỏ chạy. Camera ghi được xe Air Blade đỏ đen, biển 84-F1 209.63.
Công an xã lưu ý các tiệm: hàng lạ thì cắt, nung, đo tuổi trước khi trả tiền; chụp lại căn cước người bán; vô nhóm Zalo "Tiệm vàng an toàn" do thiếu tá Thạch Sa Thia quản lý để báo động cho nhau.

Hai lần mất trộm xe lăn điện, cuối cùng đã tìm thấy
Cụ ⟦victim:Lâm Văn Khải⟧, 81 tuổi, ở hẻm 23 đường Lạc Long Quân, bị mất chiếc xe lăn điện do con gái bên Úc mua cho. Cụ để ngoài hiên sạc, sáng ra không còn.
Công an phường cho phát tin trên nhóm Zalo khu phố. Bốn ngày sau ⟦informant:anh thợ sửa bình ắc quy tên Nguyên ở chợ Bàu Cát⟧ trình báo giúp: có người đem xe tới thay bình, hỏi tên chủ xe thì ú ớ. Anh giả bộ hết bình, hẹn chiều quay lại. Chiều đó kẻ trộm Mai Thế Hiển tới thì gặp tổ công tác đợi sẵn.
Nhận lại xe, cụ ⟦?victim:Khải⟧ cười hết cỡ. Ông Âu Dương Kiệt, tổ trưởng, tặng cụ luôn cái khóa chữ U.

Điểm tin hoạt động tháng 8 của Hội LHPN xã Trường Long Hòa
Ngày 3/8: họp mặt 42 chị em ngư dân, ra mắt tổ đan lưới.
Ngày 11/8: phối hợp công an truyền thông chống mua bán người ở ấp Cồn Trứng, 76 chị dự. Báo cáo viên: trung úy Trần Thị Thanh Trúc.
Ngày 16/8: trao vốn 30 triệu cho chị Ngô Thị Thơm nuôi nghêu, chị Sơn Thị Hồng mua máy may.
Ngày 22/8: khám phụ khoa miễn phí 120 lượt, bác sĩ Lê Thị Diễm Thúy phụ trách.
Ngày 28/8: hội thi nấu bánh canh bột xắt. Giải nhất: chi hội ấp Khoán Tiều.
Chủ tịch Hội: Nguyễn Kim Thắm. Tháng 9 sẽ tổng kết mô hình "5 không 3 sạch".

Mất cả đàn vịt chạy đồng
Anh ⟦victim:Trần Hữu Phước⟧, quê Tháp Mười, thả 1.800 con vịt chạy đồng ở xã Hòa Điền. Đêm 6/5 trời mưa, anh ngủ quên trong lều, sáng ra còn hơn 600 con. Thiệt hại khoảng 140 triệu, phần lớn là tiền mua chịu thức ăn.
Công an xã đang xác minh hai chiếc vỏ lãi lớn xuất hiện trên kinh T5 lúc 2 giờ khuya. Ông Danh Phel ở gần đó có nghe tiếng máy nhưng tưởng ghe đi chợ.
Bà con nuôi vịt chạy đồng nên khai báo tạm trú với ấp, đi từ 2 người trở lên, rào lưới, treo đèn và nuôi con chó giữ bầy.

Tọa đàm "Học sinh nói với Trưởng Công an phường"
Hôm 16/10, gần 300 học sinh Trường THCS Bàn Cờ đã hỏi thẳng trung tá Lý Thiên Bảo: "Bạn bè chửi con trong nhóm chat thì có bị phạt không?", "Ba con uống bia chở con đi học, con nên làm gì?".
Trả lời từng câu, trung tá Bảo dặn các em lưu tin nhắn, nói với cô chủ nhiệm, gọi 111. Cô Vũ Thị Phương Loan, phó hiệu trưởng, thêm: phòng tâm lý ở lầu 1 mở cửa tới 17 giờ.
Kết thúc, ban tổ chức phát 300 sổ tay. Ông Châu Hớn Minh, trưởng ban đại diện cha mẹ học sinh, kiến nghị bố trí một dân quân điều tiết xe ở cổng sau giờ tan trường.

Truy tìm chủ sở hữu xe mô tô
Công an phường Rạch Dừa đang tạm giữ 03 xe mô tô không rõ chủ, thu giữ trong các vụ việc từ tháng 1 đến tháng 6/2026:
1. Wave Alpha, sơn đỏ, biển số 72C1-558.29, số máy HC12E7719204.
2. Sirius, đen bạc, không biển số, số khung bị đục.
3. Vario 150, biển 72 K1 - 044.91 (biển giả).
Ai là chủ xe mang giấy tờ tới gặp thượng úy Phan Tấn Trường, Đội tổng hợp, trong giờ hành chánh. Quá 30 ngày kể từ ngày đăng (01/7/2026), công an sẽ lập thủ tục tịch thu, bán đấu giá sung công quỹ theo quy định.

Vạch mặt kẻ phóng hỏa chòi giữ dưa
Đêm 3 Tết, chòi giữ dưa hấu của vợ chồng ông ⟦victim:Thạch Phong⟧ ở ấp Ông Rùm bị cháy, ông ⟦?victim:Phong⟧ phỏng chân khi chạy ra. Ban đầu ai cũng nghĩ do tàn nhang.
Mãi đến ngày 18/2, ⟦informant:em rể của nghi can, anh Kim Ngọc Thiên⟧, vì cắn rứt mà tới công an xã khai hết: đêm đó anh rể đi về, quần áo khét mùi dầu, còn dặn anh nói với mọi người là cả hai ngủ ở nhà.
Nghi can Thạch Rươne sau đó thừa nhận đốt chòi vì giận chuyện tranh nước tưới. Cơ quan CSĐT đã khởi tố về tội hủy hoại tài sản.
Phó trưởng công an xã Trương Văn Nhân đề nghị bà con không trả thù, không kỳ thị người trong gia đình. Sư cả Thạch Sung cũng đã tới hai nhà khuyên giải.

Bản tin phát thanh: Coi chừng cá lóc giống dỏm
Dạ thưa bà con, mới rồi ở ấp Hòa Hưng có bốn năm hộ mua cá lóc giống trên mạng, giá rẻ hơn ngoài trại 30%, giao tới toàn cá bịnh, thả 3 bữa nổi trắng ao. Hộ anh ⟦victim:Võ Văn Khuyến⟧ lỗ 27 triệu, hộ chị ⟦victim:Đinh Thị Gấm⟧ lỗ 16 triệu. Gọi lại số 0 7 7 9 5 1 2 6 3 0 thì thuê bao.
Kỹ sư thủy sản Ngô Văn Tròn nói, mua giống phải tới trại coi tận mắt, có giấy kiểm dịch, bắt thử đem về dưỡng 2-3 ngày. Mua qua mạng thì nhận hàng, kiểm xong mới trả tiền.
Bà con nào cũng dính vụ này, lên gặp anh Tấn bên công an xã khai báo để gom hồ sơ nghen.

Lễ bàn giao tuyến đường cờ và camera ấp Vườn Cò
Tuyến đường dài 1,9km, gồm 120 trụ cờ, 14 camera, 45 bóng đèn năng lượng mặt trời, kinh phí 312 triệu, trong đó dân góp 62%. Hộ góp nhiều nhất: ông Trầm Ngọc Sơn 15 triệu, bà Mã Thị Xuân 12 triệu, anh Lý Hùng Cường tặng toàn bộ dây cáp.
Hai hộ hiến đất mở rộng lộ là ông Ngô Bá Thạnh (84m2) và bà quả phụ Liêu Thị Én (36m2).
Phát biểu nhận bàn giao, ông Hứa Tấn Phát, trưởng ấp, hứa mỗi tuần cử 2 người lau camera, cắt cỏ. Chủ tịch xã Trần Thị Mộng Thường cắt băng khánh thành.

Tin buồn: học sinh tử nạn khi qua phà
Sáng 2/12, ở bến phà Tân An – Thủ Thừa, một chiếc xe ben tuột thắng lao từ dốc xuống phà, đẩy xe đạp điện của hai chị em rớt xuống sông. Em ⟦minor,victim:Trần Ngọc Khả Hân⟧, lớp 9, mất tích và tìm thấy thi thể lúc 14 giờ; em ⟦minor,victim:Trần Minh Khôi⟧, lớp 6, được thợ máy của phà là ông Lâm Chí Hiếu vớt kịp.
Hiệu trưởng Phùng Thị Kim Hai thông báo cho học sinh toàn trường nghỉ tiết chào cờ, thắp nén nhang cho bạn.
Bến phà tạm ngưng 2 ngày để kiểm tra. Công an tạm giữ tài xế Hà Ngọc Lân, kiểm định lại hệ thống phanh.

Hướng dẫn nộp phạt nguội không bị lừa
Cách làm đúng: tra trên ứng dụng VNeTraffic hoặc trang csgt.vn; có lỗi thì ra công an phường nơi ở lấy quyết định, nộp tiền qua dichvucong.gov.vn.
Cách kẻ gian làm: nhắn tin "xe của bạn vi phạm, bấm vào link xem hình", địa chỉ na ná như http://csgt-phatnguoi.vip/tracuu. Bấm vào là máy dính mã độc.
Thiếu tá Lư Chấn Phong nêu ba dấu hiệu: gởi từ số lạ, giục nộp trong ngày, bắt cài app ngoài kho. Hễ thấy một trong ba thì xóa.
Mức phạt thí dụ: vượt đèn đỏ xe máy 4-6 triệu, chạy ngược chiều 4-6 triệu, không đội nón 400-600 ngàn.

Người đàn bà bị "cát tặc" hăm dọa
Nhà bà ⟦victim:Huỳnh Thị Đẹt⟧ ở cồn Phú Đa sụp xuống sông một góc bếp vì sà lan hút cát đêm. Bà ra la thì bị hai người trên ghe chọi chai lọ, hăm "đốt nhà". Đầu bà ⟦?victim:Đẹt⟧ bị rách, khâu 4 mũi.
Đêm 20/3, Công an xã cùng cảnh sát đường thủy vây bắt quả tang 2 sà lan, 86m3 cát. Có mặt trong khoang máy là Dương Hoài Bão, người từng chọi chai.
Cán bộ đường thủy cho hay, thời điểm chúng hút là do ⟦informant:một người làm công trên chính sà lan ấy, tên Lành, quê Mỏ Cày⟧ báo tin cho; người này bị nợ lương ba tháng nên bất mãn.
Bà con Phú Đa mừng, tối tối lại rủ nhau ra bờ kè canh. Ông Bảy Thế, tổ trưởng tổ tự quản, nói giờ ngủ mới yên.

Hội nghị đối thoại giữa Chủ tịch phường với thanh niên
Có 9 câu hỏi được đặt ra trong buổi đối thoại sáng 26/3 tại Trung tâm văn hóa phường Lái Thiêu. Bạn Vòng A Sáng hỏi về vốn khởi nghiệp gốm sứ. Bạn Trần Lê Uyên Phương xin có sân bóng rổ. Bạn Thái Hoàng Lộc phản ánh "bến cóc" xe khách ở ngã tư.
Chủ tịch phường Nguyễn Thanh Tâm trả lời: quỹ hỗ trợ thanh niên còn 1,4 tỷ, hồ sơ gửi chị Bùi Ngọc Hiền; sân bóng rổ khởi công quý IV; bến cóc đã giao công an xử lý, trong tháng 3 phạt 12 xe.
Buổi đối thoại phát trực tiếp, có 2.170 lượt xem, 186 bình luận.

Trộm đột nhập chùa Kh'leang lấy thùng phước sương
Rạng sáng 8/6, kẻ gian cạy cửa chánh điện lấy 2 thùng phước sương, tiền chừng 7 triệu. Đại đức Lâm Phi Hùng phát hiện lúc 4 giờ đi công phu. Không có chuyện sư bị đánh như lời đồn trên mạng.
Công an phường đã khám nghiệm hiện trường, thu dấu giày. Ban quản trị do ông Thạch Sâm làm trưởng ban thống nhất từ nay mở thùng mỗi tối.
Mong phật tử không đăng chuyện thất thiệt. Ai có hình ảnh người lạ quanh chùa từ 1 đến 4 giờ sáng xin chuyển cho đại úy Quách Chí Dũng.

Nhờ tài xế công nghệ, bắt kẻ cưỡng đoạt tiền của học trò
Em ⟦minor,victim:Đ.T.P., học lớp 7/3 Trường THCS Lê Anh Xuân⟧, bị hai thanh niên bắt nạp "tiền bảo kê" mỗi tuần 200 ngàn, suốt một tháng rưỡi. Em sợ, lấy trộm tiền của má để đưa.
Người phát hiện là ⟦informant:chú Trịnh Hữu Tín chạy Grab hay đậu gần cổng trường⟧, chú quay clip lúc chúng móc túi em rồi gửi cho công an phường. Nhờ clip này, cả hai bị bắt ngay tuần sau: Vũ Đức Toàn (SN 2006), Âu Hoài Nam (SN 2007).
Nhà trường, thông qua cô Trương Mỹ Lệ, đã mời chuyên viên tâm lý gặp em. Phụ huynh thấy con tự nhiên xin tiền nhiều, mất đồ, sợ đi học thì nhẹ nhàng hỏi chuyện.

Ngày hội Toàn dân bảo vệ ANTQ xã Đa Phước
Sáng 19/8, sân thánh đường Al Ehsan rộn ràng. Hơn 400 bà con Kinh, Chăm, Khmer tới dự. Mở màn là tiết mục trống Paranưng của đội văn nghệ ấp Hà Bao 2.
Thay mặt Ban tổ chức, trung tá Nguyễn Ngọc Ẩn ôn lại truyền thống. Hai cá nhân được Bộ Công an tặng kỷ niệm chương là Hakim Ro Hi Ma và bà Mari Yam, chi hội trưởng phụ nữ.
Phần hội có kéo co, đua thuyền thúng, thi nấu cà púa. Giải kéo co nam thuộc về đội công an xã – "có trọng tài chứng giám", anh Abdul Karim cười lớn.

Thương vợ bệnh, mua thuốc "gia truyền" trên mạng, mất cả người
Bà ⟦victim:Ngô Thị Thoại⟧, 59 tuổi, ngụ ấp Tân Thuận, tử vong ngày 24/7 do suy gan cấp. Hai tháng trước, chồng bà là ông Lê Văn Thưa đặt mua 6 hũ thuốc "gia truyền người Dao" trị khớp, giá 4,5 triệu. Uống tới hũ thứ tư, bà vàng da.
Mẫu thuốc kiểm nghiệm có corticoid và paracetamol liều cao. Công an xã phối hợp truy tìm nơi bán, số tài khoản nhận tiền 0 3 9 1 0 0 0 4 7 7 1 2.
BSCKI Phạm Quốc Đoàn khuyên: thuốc không nhãn, không số đăng ký mà "uống vô hết nhức liền" thì phải nghi. Đừng ngại, đem hũ thuốc ra trạm nhờ coi giùm.

Phát động "Đổi rác nhựa lấy nón bảo hiểm"
Cứ 5kg chai nhựa hoặc 8kg giấy vụn đổi một nón bảo hiểm đạt chuẩn; 2kg pin cũ đổi một áo mưa. Chương trình của Đoàn xã Cần Giuộc, mở các sáng thứ bảy tại sân UBND, từ 8/8 đến 31/10.
Buổi đầu, 64 người đến đổi. Cụ Lê Thị Trang, 74 tuổi, đem tới 31 ký ve chai, đổi 6 cái nón cho cháu nội ngoại. Em Hồ Quốc Vương, sinh viên, cười: "Cụ đi bộ mà giành hết nón của tụi con".
Nón do công ty Á Châu tặng 500 cái. Đầu mối: chị Mai Kim Ngân, Bí thư Đoàn xã, văn phòng Đoàn lầu 1.

Chủ vườn bị ong vò vẽ đốt chết
10 giờ ngày 5/11, ông ⟦victim:Lữ Văn Đáng⟧ (66 tuổi, ấp Phú Quới) leo cây măng cụt tỉa nhánh, chạm phải tổ ong vò vẽ, bị đốt hơn 60 mũi. Ông té xuống, con trai là Lữ Hoàng Anh lấy mền ướt trùm chạy vô cứu, cũng bị mười mấy mũi, hiện đã ổn.
Đến chiều ông ⟦?victim:Đáng⟧ trở nặng và mất ở bệnh viện.
Trạm Y tế khuyên khi thấy tổ ong đừng chọc phá, đừng lấy lửa hun ban ngày. Gọi 114 hoặc đội bắt ong tình nguyện của ông Huỳnh Chiêu, ấp Phú Thạnh, làm không lấy tiền.

Kết luận kiểm tra việc cấp phát gạo cứu trợ ấp 11
Trước phản ánh trên mạng về chuyện "gạo cứu đói chia cho bà con dòng họ", Tổ kiểm tra do bà Từ Thị Mỹ Châu, Chủ nhiệm UBKT Đảng ủy, làm tổ trưởng đã làm việc từ 4 đến 9/3.
Kết quả: 52 hộ nhận gạo thì 49 hộ đúng đối tượng, 3 hộ (ông Đ., bà L., bà K.) chưa đủ tiêu chuẩn nhưng do lập danh sách từ năm cũ. Không có việc bớt xén. Trưởng ấp Hồ Văn Nhỏ Em kiểm điểm rút kinh nghiệm, thu hồi 45kg gạo.
UBND xã công khai kết luận này để bà con được rõ.

Nghi án bán số liệu khách hàng của tiệm điện thoại
Công an phường Tân Đông Hiệp đang làm rõ việc ai đó dùng ảnh căn cước của khách mở 31 tài khoản ngân hàng. Nhiều người bỗng nhận tin nhắn nợ, chẳng hạn chị ⟦victim:Hoàng Thị Lệ⟧, công nhân may, bị đòi 18 triệu dù không vay đồng nào.
Đầu mối là ⟦informant:Trần Nhật Hào, nhân viên cũ của cửa hàng Hoàng Khang Mobile⟧, đã đem tới công an chiếc USB chứa gần 2.000 ảnh giấy tờ, khai rằng quản lý cửa hàng kêu anh chụp lại để bán.
Trong lúc chờ kết luận, bà con làm thủ tục mua trả góp nên yêu cầu tiệm chụp trước mặt mình, ghi thêm dòng chữ "chỉ dùng để mua điện thoại ngày…". Trung úy Đinh Khánh Linh tư vấn miễn phí vào sáng thứ tư.
`,
  `
Vụ tráo nhẫn cưới ở nhà hàng tiệc cưới: tố giác của cô thợ trang điểm
Ngày 19/1, Công an phường Hiệp Ninh đã mời Đoàn Thanh Lập, nhân viên phục vụ, lên làm việc và thu lại chiếc nhẫn 2 chỉ.
Cô dâu ⟦victim:Phạm Nguyễn Hoài Thương⟧ phát hiện mất nhẫn lúc thay áo. Nhà hàng kiểm hai lượt không ra. Bà chủ Tạ Thị Bạch Yến ngỏ ý đền tiền nhưng gia đình không chịu vì đó là nhẫn của bà nội cho.
Trong phòng thay đồ hôm ấy có 6 người ra vô. ⟦informant:Cô thợ trang điểm Lâm Bích Trâm⟧ kể lại với điều tra viên: Lập vô lấy thùng nước ngọt nhưng thùng nước không để ở phòng đó. Chi tiết nhỏ này làm Lập hết đường chối.
Chú rể Lê Anh Kiệt nói sẽ mời lại cả xóm một bữa cơm cho vui.

Thông báo tuyển 8 thành viên Tổ bảo vệ an ninh, trật tự khu phố
UBND phường Phước Thắng cần tuyển bổ sung cho các khu phố 2, 5, 7 và 11. Điều kiện: từ 18 tới 70 tuổi, có sức khỏe, lý lịch rõ, tốt nghiệp THCS trở lên.
Chế độ: phụ cấp tổ trưởng 6,5 triệu đồng/tháng, tổ viên 6,0 triệu; BHYT, hỗ trợ 100% BHXH tự nguyện mức thấp nhất; trực đêm bồi dưỡng 80.000 đ.
Hồ sơ nộp tại Công an phường, gặp đại úy Nguyễn Hữu Bằng, hạn chót 16h30 ngày 20/11/2026. Sát hạch (chạy 800m, vấn đáp) lúc 7h ngày 28/11 ở sân bóng Trường THPT Nguyễn Huệ.
Danh sách trúng tuyển do ông Đậu Văn Hùng, Chủ tịch UBND phường ký, niêm yết trước 10/12.

Vụ ngộ độc bánh mì: 37 người nhập viện
Tính tới 17h chiều 6/11, đã có 37 người ăn bánh mì tiệm C.L. phải vô viện vì ói, tiêu chảy. Nặng nhất là bà ⟦victim:Quách Muội⟧ (70 tuổi, có bệnh thận) và thai phụ ⟦victim:Lê Thị Trúc Giang⟧, đang theo dõi ở Bệnh viện Vũng Tàu.
Chủ tiệm đóng cửa, hợp tác với đoàn kiểm tra, cho biết đồ chua và pa tê làm từ tối hôm trước. Mẫu pa tê được gởi Viện Pasteur.
Trưởng trạm y tế phường Trần Quang Thoại đề nghị ai có ăn bánh trong ngày 4 và 5/11 mà đau bụng thì tới trạm. Chưa có kết luận, xin đừng chửi bới trên mạng.
Phường đã mở đợt kiểm tra 112 điểm bán thức ăn đường phố, nhắc cô bác buôn bán đeo bao tay, tủ kiếng che bụi.

Chuyện ông giáo Khmer giữ chữ, giữ xóm
Căn nhà sàn của ông Chau Kim Sơn ở sóc Tà Ngáo tối nào cũng sáng đèn. 24 năm đứng lớp, về hưu ông mở lớp dạy chữ Khmer cho lũ nhỏ mùa hè, kiêm luôn tổ trưởng tổ hòa giải.
Vợ chồng Chau Hên và Neáng Phi đòi ly dị ba lần, lần nào ông cũng tới ngồi uống trà tới khuya. Giờ họ có thêm đứa con gái. Đám thanh niên tính kéo nhau đi đánh lộn ở hội đua bò, ông ra đứng giữa lộ nói: "Đứa nào đi, mai mốt đừng kêu tao là thầy". Không đứa nào đi.
Trưởng Công an xã, thiếu tá Nguyễn Bá Trực nói có ông như có thêm một tổ công tác. Năm 2026 ông được đề nghị tặng Bằng khen của Bộ Công an.

Lừa bán vé xe Tết giả cho công nhân
Tin nhận 20 đơn từ công nhân KCN Mỹ Phước 3. Đỗ Thành Trung, 27 tuổi, lập trang "Nhà xe Phương Nam – Về quê", nhận cọc 50% vé đi Thanh Hóa, Nghệ An. Tới ngày 22 tháng Chạp khách kéo va li ra điểm hẹn thì không có xe nào.
Gia đình anh ⟦victim:Lô Văn Thoong⟧ mất 4 triệu tiền 4 vé, hai đứa nhỏ ngồi khóc ở vỉa hè. Chị ⟦victim:Hà Thị Dung⟧ gom tiền cho cả dãy trọ, tổng 17,6 triệu, phải bù.
Số tài khoản đăng trên trang: 19036.7741.22018 Techcombank. Liên đoàn Lao động phường bố trí 3 chuyến xe nghĩa tình chở 126 người về, anh Phan Đình Giáp phụ trách.
Trung đã bị bắt ở Đắk Nông. Ai còn bị lừa gởi đơn về phòng số 3.

Cảnh báo trẻ chơi ná thun bắn bi sắt
Trong 1 tuần có 2 vụ. Vụ thứ nhứt bể kiếng xe khách, không ai bị gì. Vụ thứ nhì, chiều 17/5, viên bi trúng mắt trái bé ⟦minor,victim:Danh Thị Tuyết Nhung⟧ (8 tuổi) đang chơi nhảy dây trước cửa nhà ở ấp Thạnh Hòa, thị lực còn 2/10.
Người bắn là em ⟦minor:L.Q.T., lớp 6A3 Trường THCS Vĩnh Thuận⟧. Gia đình em T. đã bán con bò phụ tiền thuốc 25 triệu.
Thượng úy Thị Kim Chi đề nghị cha mẹ tịch thu ná, súng bắn bi. Tiệm tạp hóa nào còn bán sẽ bị thu hàng, xử phạt. Trường học đã phát thư cho 640 phụ huynh.

Lật tẩy "ông thầy" trấn yểm ở ấp Cái Su
Tự nhận được "Cậu Bảy" nhập, Phan Văn Tài bày bàn thờ, xin xăm, cúng giải hạn, thu từ 3 đến 60 triệu một lễ. Trong số người tin có bà ⟦victim:Trương Thị Ngoan⟧, bán cả hai công đất để "cứu chồng".
Đoàn kiểm tra 22/4 đến thì Tài chối, nói ai cúng tùy tâm. Ông Lại Văn Bảnh, Phó Chủ tịch xã, kiên trì giải thích. Sư cô Huệ Ngọc cũng lên tiếng: đạo Phật không có chuyện bỏ bùa.
Bước ngoặt đến từ ⟦informant:đứa cháu gọi Tài bằng cậu, tên Mén, trước giờ phụ bưng lễ⟧. Cô đã trao cho công an ba cuốn sổ ghi tiền từng người và cái máy phát tiếng nói giấu dưới bệ thờ.
Bà con ai đưa tiền cho Tài thì cứ mạnh dạn khai, không ai cười chê.

Nghị quyết họp Chi bộ khu phố 4 tháng 7/2026
Chi bộ 38 đảng viên, dự 35, vắng có phép 3 (đ/c Bành, đ/c Kim Loan, đ/c Tường).
Đánh giá: thu quỹ vì người nghèo 21,4 triệu/20 triệu; trật tự lòng lề đường còn tái chiếm ở đoạn từ số 16 đến 58 Trần Quang Khải; camera số 7 hư.
Phương hướng tháng 8: phát thẻ BHYT cho 12 cụ; vận động 4 hộ cuối cùng ký cam kết PCCC; chuẩn bị Ngày hội ĐĐK; giới thiệu quần chúng Nguyễn Hoàng Ân học lớp cảm tình Đảng.
Phân công: đ/c Khương (camera), đ/c Thùy Dương (BHYT), đ/c Tư Lộc (PCCC).
Bí thư chi bộ Lê Phụng Hiệp kết luận, 35/35 tán thành.

Thu mua lúa rồi quỵt tiền, hàng chục hộ điêu đứng
Vụ Hè Thu vừa rồi, thương lái Nguyễn Văn Cọp mua lúa của 34 hộ xã Thạnh Hóa, ban đầu trả sòng phẳng, sau gác lại "mốt trả". Tính ra ông ta còn thiếu hơn 1,9 tỷ, điện thoại 0 918-55-46-03 không đổ chuông nữa.
Ông ⟦victim:Võ Văn Lung⟧ bị thiếu 118 triệu, tiền phân tiền thuốc tới hẹn, đại lý hối từng ngày. Bà ⟦victim:Đặng Thị Bé Sáu⟧ thì thiếu 43 triệu, phải rút con út đang học nghề về.
Công an xã đã nhận 29 đơn. Ông Phạm Tấn Dũng, Chủ nhiệm HTX, nhắc bà con: bán lúa có hợp đồng, cân xong lấy tiền, cọc dưới 30% thì đừng cho xuống ghe.

Kết quả phiên tòa lưu động xét xử vụ mua bán ma túy
Sáng 11/9, tại nhà văn hóa phường Bến Lức, Tòa án nhân dân khu vực 8 tuyên phạt Lê Hoàng Sơn (SN 1994) 8 năm tù, Kha Thị Mỹ Nga (SN 1999) 7 năm 6 tháng.
Thẩm phán Đào Tuấn Kiệt đọc bản án hơn 40 phút. Ngồi dưới có 260 người dân, nhiều nhứt là thanh niên khu nhà trọ. Bà Lê Thị Tím, mẹ bị cáo Sơn, nấc lên từng hồi: "Mong mấy đứa đừng ai như nó".
Sau phiên tòa, trung tá Võ Hoài Phương phát tờ rơi và trả lời thắc mắc. Anh Huỳnh Duy, thợ tiện, nói lần đầu coi xử án nên "thấm hơn nghe loa nhiều".

Người phụ nữ mang bầu bị chồng hờ xích chân
Nạn nhân là ⟦victim:Neáng Sóc Khum⟧, 24 tuổi, có thai 5 tháng. Cô theo Lê Phước Tòng về ở chung nhà mướn tại khóm An Hòa từ đầu năm, bị cấm ra ngoài, có hôm bị xích.
9 giờ 20 ngày 13/6, ⟦informant:chị thu tiền rác Đào Thị Phấn⟧ đi gom tiền, nghe tiếng dây xích kéo và tiếng rên liền bấm 113. Cảnh sát phá cửa đưa cô ⟦?victim:Khum⟧ ra, đưa thẳng tới trạm y tế.
Y sĩ Nguyễn Thị Thu Vân cho biết thai còn khỏe, mẹ suy dinh dưỡng. Hội Phụ nữ phường đang liên lạc với mẹ cô là bà Neáng Phương ở Tri Tôn xuống rước.
Bà Trịnh Thị Kiều, Chủ tịch Hội, đề nghị chủ nhà cho mướn lâu lâu phải ghé ngó phòng.

Đoàn y bác sĩ Chợ Rẫy khám bịnh cho đồng bào ở cù lao
Hai ngày 23 và 24/5, đoàn thiện nguyện do PGS.TS Lâm Việt Trung dẫn đầu khám cho 810 lượt bà con cù lao Dài. Siêu âm 300 ca, đo điện tim 210 ca, phát thuốc trị giá 190 triệu. Có 6 ca phải chuyển viện, đoàn lo tiền xe.
Cụ Nguyễn Văn Ngà, 90 tuổi, được con cháu khiêng bằng võng, phát hiện tăng huyết áp nặng. Chị Phùng Thị Rớt nói: "Đi Sài Gòn khám tốn bạc triệu, nay bác sĩ xuống tận nơi".
Công an xã lo giữ trật tự, giữ xe. Đò của ông Sáu Nhum chở đoàn không tính tiền. Đoàn hẹn tháng 11 trở lại mổ mắt.

Mất xe ở bãi giữ xe đám cưới, ai đền?
Anh ⟦victim:Lý Gia Bình⟧ dự đám cưới ở phường Rạch Giá, gởi chiếc Winner biển 68-S1 442.90 cho bãi giữ trước cổng, có phiếu số 77. Tàn tiệc ra, xe không còn, người giữ xe nói "có ai đưa phiếu là tui giao".
Công an phường vào cuộc, thấy kẻ gian dùng phiếu nhái cùng màu. Hai bên hòa giải lần đầu không thành. Luật sư Tăng Thị Bảo Ngọc giải thích: nhận giữ xe có lấy tiền tức là hợp đồng gửi giữ, theo Điều 554, 557 Bộ luật Dân sự thì bên giữ phải bồi thường.
Ngày 30/9, chủ bãi Tô Hoàng Minh chịu đền 24 triệu, trả làm 2 đợt.

Cơn mưa ân tình: Nhà cụ Ba Nghĩa có mái mới
Mái tranh dột đã mười mấy năm của cụ Ba Nghĩa được thay bằng mái tole xanh trong hai ngày. Công thợ do tổ hồ của anh Trần Chí Nguyện làm không công, tole do đại lý Hữu Thành tặng, đòn tay do nhóm "Bạn nhà nông" của anh Phạm Văn Đua.
Cụ Nghĩa năm nay 83 tuổi, vợ mất, có con trai liệt sĩ hy sinh ở chiến trường Tây Nam. Thiếu úy Lư Bảo Khang sáng nào đi ngang cũng ghé bơm nước giúp cụ.
Bí thư Đoàn phường Ông Thị Ngọc Nhi nói nhà tiếp theo là của bà Hai Lài, cần thêm 22 tấm tole. Ai giúp được gì, ghé Đoàn.

Tai nạn sập giàn giáo công trình trường học
Khoảng 10 giờ 40 ngày 3/3, giàn giáo tầng 2 công trình xây Trường tiểu học Phú Thạnh bất ngờ sập, 3 công nhân rơi xuống. Anh ⟦victim:Dương Cà Ri⟧ tử vong trên đường cấp cứu; anh ⟦victim:Lâm Văn Tính⟧ chấn thương cột sống; anh ⟦victim:Huỳnh Tấn Đạt⟧ gãy hai chân.
Giám đốc công ty xây dựng là Phạm Hồng Phi bị mời làm việc. Đội trưởng Sơn Minh Tiến khai có hối tiến độ.
Trước khi sự việc xảy ra 2 ngày, một giáo viên có ý kiến trong cuộc họp phụ huynh rằng giàn giáo rung, nhưng không ai ghi lại.
Chủ tịch phường chỉ đạo tạm ngưng 5 công trình khác để rà soát, báo cáo trước 10/3.

Chặn được đường dây đưa người qua biên giới Mộc Bài
Công an xã Bến Cầu phối hợp biên phòng bắt 3 người, giải cứu 5 người chuẩn bị bị đưa qua Campuchia, trong đó ⟦minor,victim:Y Thảo, 17 tuổi, người Xơ Đăng⟧ và anh ⟦victim:Trà Văn Linh⟧, 22 tuổi.
Khoảng 15 giờ ngày 7/10, ⟦informant:anh Nguyễn Hoàng Sang, chủ quán hủ tiếu ven lộ Xuyên Á⟧ nhắn tin cho công an xã rằng trong chiếc xe 7 chỗ biển 51K-908.13 có mấy thanh niên ăn rất ít, không ai cầm điện thoại, có em ra hiệu khóc.
Xe bị chặn ở ngã tư cách đó 3km. Ba người nhận tội đều có tiền án. Đại úy biên phòng Lâm Chí Tâm đề nghị bà con buôn bán dọc tuyến lộ hãy để ý như anh ⟦informant:Sang⟧.
Những người được giải cứu đã được mua vé về nhà.

Mẹo nhỏ phòng ngộ độc mùa lễ Sen Dolta
Ba ngày lễ, chùa nào cũng có mâm cơm dâng hàng trăm phần. Trung tâm Y tế và ban quản trị chùa Ông Mẹt đưa ra mấy lưu ý: Nấu sáng nào dâng sáng đó, không để quá 4 tiếng. Thịt, cá mắm mua nơi quen. Chén dĩa tráng nước sôi. Ai đang đau bụng, sổ mũi, đứt tay thì đừng đứng bếp.
Năm 2024, chùa có 9 người bị nhẹ do ăn bún nước lèo ôi. Năm rồi áp dụng cách này, không ai bị.
Trưởng ban bếp là ông Kim Sa Ren, bà Thạch Thị Chanh lo rau. Bác sĩ Trần Kiến Vũ túc trực tại trai đường từ 5 giờ sáng, số trạm y tế treo ở cổng.

Đòi nợ bằng cách tạt sơn, quăng mắm tôm
Nhà chị ⟦victim:Nguyễn Thị Kiều Nương⟧ (khóm 7) sáng nào cũng phải chùi sơn đỏ. Chị mượn 20 triệu của nhóm "cho vay trả góp Hải Phòng" để trị bệnh cho mẹ, đóng được 43 ngày thì hụt, lãi chồng lãi thành 61 triệu.
Đêm 9/2 nhóm này quăng vô nhà con rắn, cháu ngoại chị sốt mê man. Chị quyết định ra công an.
Từ camera của nhà đối diện, hai tên Nguyễn Duy Mạnh (SN 1997) và Vũ Hồng Phúc (SN 2002) bị bắt quả tang lúc đang đi dán giấy. Khám xét thu danh sách 84 người vay.
Đại tá Trần Hoàng Độ khẳng định nạn nhân vay nặng lãi không bị xử lý, hãy mạnh dạn khai.

Xóa 14 bến rửa xe lấn kênh
Sau ba lần họp dân, từ ngày 1 đến 5/12 UBND phường Bình Thủy tháo dỡ 14 sàn rửa xe lấn kênh Rạch Chanh. Các hộ tự giác 11, cưỡng chế 3 (ông Khấu Văn Mùi, bà Giang Thị Lựu, công ty TNHH Hưng Đạt).
Ông Mùi phân trần: "Nuôi sáu miệng ăn nhờ cái vòi xịt". Phường xét cho ông vay 50 triệu, cất chỗ mới ở khu tiểu thủ công nghiệp.
Hạt quản lý đường thủy trả lại luồng rộng 18m. Thiếu tá Cù Huy Thiện phân 12 chiến sĩ giữ trật tự, không xảy ra xô xát. Mặt trận phường do bà Lý Thị Kim Tuyền giám sát từ đầu tới cuối.

Người tố cáo được bảo vệ thế nào?
Hỏi: Tôi biết một cơ sở dùng hóa chất ngâm giá đỗ, muốn báo nhưng sợ trả thù. Tên tôi có bị lộ không?
Đáp: Theo Luật Tố cáo 2018, cơ quan tiếp nhận phải giữ bí mật họ tên, địa chỉ, bút tích. Cô bác có thể gọi thẳng trực ban, gặp riêng trưởng công an phường là trung tá Nghiêm Quốc Bửu, hoặc bỏ thư vào hòm thư "Điều em muốn nói, điều dân muốn báo" đặt ở ba chợ. Không cần ký tên cũng được, miễn nói rõ ở đâu, lúc nào, ai làm.
Năm rồi phường nhận 63 thư, 40 thư có giá trị. Làm lộ tên người báo là cán bộ bị kỷ luật, nặng thì xử lý hình sự.

Bé gái 13 tuổi bị dụ bỏ nhà được tìm thấy ở Vũng Tàu
Ngày 21/7, công an phường đã đưa cháu ⟦minor,victim:Lê Ngọc Bảo Trân⟧ về với mẹ sau 4 ngày. Cháu quen "anh Ken" qua game, được rủ đi biển.
Trước đó, gia đình đã dán giấy khắp nơi. Mẹ cháu, chị Lê Thị Hồng, bán bánh tráng trộn, ngày nào cũng ra bến xe.
Tin tốt đến lúc 22 giờ 19/7: ⟦informant:chị lễ tân nhà nghỉ Sao Đêm, tên Quyên⟧ nhận ra cháu qua hình trên mạng và gọi số trực ban. Công an nơi đó ập vào, bắt Trương Văn Kiên (SN 2000).
Thiếu tá Hồ Thị Bạch Tuyết nhắn các bậc cha mẹ: biết con chơi với ai trên mạng cũng cần như biết con chơi với ai ngoài ngõ.

Lịch cúp điện tuần từ 12 đến 18/10
Thứ hai 12/10: từ 8h00 đến 11h30, ấp Phú Thuận, ấp Phú Tân (thay sứ).
Thứ tư 14/10: từ 7h30 đến 16h00, tuyến lộ Ông Hai, trạm bơm số 3 (kéo dây mới).
Thứ sáu 16/10: từ 13h đến 15h, khu vực chợ Tân Phú, hẻm nhà máy nước đá Quang Vinh.
Công nhân phụ trách: anh Thái Minh Đăng, đội quản lý điện số 2. Lưu ý, dù cúp điện vẫn coi như có điện, không tự ý leo trụ, móc lèo cá rô phi, chích cá. Năm ngoái toàn xã lập biên bản 6 trường hợp câu điện trộm, phạt 31 triệu.
Thắc mắc gọi 19001006. UBND xã đề nghị hộ nuôi tôm thủ sẵn máy phát.

Vụ tông xe sau đám giỗ: tài xế say 0,812 mg/lít
18h ngày 15/2, xe bán tải 66C - 190.37 từ hướng Lai Vung chạy về, lạc tay lái tông liên tiếp ba xe máy. Bà ⟦victim:Phan Thị Sương⟧ (53 tuổi) chết tại chỗ; hai vợ chồng ⟦victim:Nguyễn Quốc Thịnh⟧ – ⟦victim:Hà Thúy Vi⟧ bị thương nặng.
Tài xế Hồ Hữu Đoàn khai đi đám giỗ ông nội, uống 8 lon. Ông Hồ Văn Cơ, chủ nhà, nói có kêu ngủ lại mà không chịu.
Công an tạm giữ hình sự tài xế. Gia đình bà ⟦?victim:Sương⟧ được mạnh thường quân giúp 14 triệu đồng tang lễ.
Phường kêu gọi nhà nào đãi tiệc hãy giữ chìa khóa xe của khách, gọi giùm chiếc xe ôm. Tổ xe ôm tự quản có 17 anh, chở về trong phường 20 ngàn.

Cơm chay nhà bà Hai Gốc, ngày 300 phần
Từ 4 giờ sáng bếp cơm chay từ thiện của bà Hai Gốc (Lý Gốc Muội, người Triều Châu, 75 tuổi) đã đỏ lửa. Bà nấu cho bịnh nhân nghèo, người bán dạo, sinh viên. Mười hai năm, chưa nghỉ ngày nào trừ 3 bữa Tết.
Gạo thì ông chủ chành Hồng Lợi bao, rau thì tiểu thương chợ Bạc Liêu đem lại, củi thì các anh dân quân phường chẻ. Em Trương Hải My, sinh viên, phụ rửa chén từ năm nhất.
Thượng úy Phạm Vĩnh Thái tới hướng dẫn bếp cách đặt bình gas, lắp van ngắt. Bà nói vui: "Có chú công an coi bếp, tui ngủ ngon".

Chị bán hột vịt lộn bị lừa tiền vé số trúng giả
Chiều 6/4, một thanh niên đưa 5 tờ vé trúng giải năm, nhờ chị ⟦victim:Phùng Thị Ngân⟧ đổi giùm, bớt cho 200 ngàn. Chị gom tiền bán hai bữa trả đủ 4 triệu 800. Chừng ra đại lý thì vé bị cạo sửa số 3 thành số 8.
Chị ⟦?victim:Ngân⟧ ngồi thụp xuống, nói bữa đó không có tiền mua hột vịt. Anh chị em trong chợ chuyền nhau cái nón, được 1,9 triệu.
Trung úy Bùi Gia Kiệt chỉ cách: soi dưới đèn, lấy tay miết qua số, coi bảng màu; và chỉ đổi ở đại lý. Đại lý Út Xíu cam kết đổi đúng giá, không lấy hoa hồng.

Chuyển biến ở "xóm vé số" sau 2 năm tự quản
Trước năm 2024, xóm Lò Heo cũ có hơn 200 người bán vé số, nhậu nhẹt, cãi lộn tới khuya. Nay sau 21 giờ im ru.
Có được vậy là nhờ ông Khưu Chí Hòa, thương binh 3/4, làm tổ trưởng tổ tự quản, cùng ba chị Sáng, Thủy, Hai Liễu. Họ đặt ra "năm không": không gây lộn, không thiếu nợ quán, không cho vay nóng, không bỏ con thất học, không xả rác.
Theo trung tá Đàm Quang Huy, số tin báo gây rối ở xóm giảm từ 38 lần (năm 2023) xuống 6 lần (2025). Ba cháu nhỏ quay lại lớp phổ cập do cô Phạm Thị Hồng Diễm đứng lớp.

Lộ mặt kẻ chuyên phá két bạc tiệm thuốc tây nhờ tiếng ho
Vụ trộm xảy ra ở nhà thuốc Minh Phúc đêm 5/11. Dược sĩ ⟦victim:Trần Ngọc Thảo Nguyên⟧ mất 36 triệu tiền mặt và một laptop.
Đối tượng bịt kín, camera không thấy mặt, chỉ nghe tiếng ho và dáng đi khập khiễng. Công an chiếu đoạn video cho bảo vệ dân phố coi. Ông Mạc Thiên Tứ và mấy anh em lắc đầu.
Chỉ có ⟦informant:bà Tám Ký, chủ nhà trọ cuối hẻm 9⟧ nhìn thoáng qua đã khai ngay: dáng đi này là người mướn phòng 4 của bà, sáng nào cũng ho sù sụ. Công an gõ cửa phòng 4, tìm ra xà beng.
Nghi phạm Vương Đình Lộc có ba tiền án. Phường cảm ơn bà con đã nhiệt tình.

Thông báo số 47/TB-UBND v/v di dời hộ sạt lở bờ rạch Cái Sao
Căn cứ báo cáo khảo sát ngày 18/6/2026, đoạn rạch dài 240m có 8 vết nứt rộng 5-12cm. UBND phường thông báo di dời khẩn cấp 11 hộ: Lê Văn Cộng, Trịnh Thị Ba, Dương Hoàng Sơn, Phạm Thị Út Lớn… (có danh sách kèm theo).
Nơi ở tạm: Trường mẫu giáo Hoa Sen (điểm cũ). Hỗ trợ 30 triệu đồng/hộ, nền tái định cư giao trước 31/12.
Công an, quân sự phường giúp khiêng đồ từ 6 giờ ngày 22/6. Nghiêm cấm trẻ em lại gần mé rạch. Điện thoại trực phòng thủ dân sự: 0296.3841.119.
Người ký: Phó Chủ tịch Kiều Văn Hạnh.

Bà nội trình báo giúp cháu bị cha dượng bạo hành
Từ đầu năm học, bé ⟦minor,victim:Phạm Hoài An⟧, lớp 2, thường mặc áo dài tay. Cha dượng bé là Nguyễn Trí Dũng lấy dây sạc quất vì "viết chữ xấu".
Chính ⟦informant:bà nội ruột của bé là bà Trần Thị Hai⟧ bắt gặp các vết bầm khi tắm cho cháu, liền dắt cháu ra trụ sở Công an phường Long Xuyên trình báo giúp. Mẹ bé, chị L., lúc đầu xin bỏ qua.
Giám định thương tích 6%. Dũng bị khởi tố về tội hành hạ con. Bé hiện ở với bà.
Thầy hiệu trưởng Trác Văn Quân và cô Mỹ Phụng tổng phụ trách xây dựng "hộp thư trái tim". Bà Đào Thị Ngọc Ẩn, cán bộ trẻ em phường, nhắc số 111 trực suốt ngày đêm, không tốn tiền.

Đua bò Bảy Núi và chuyện giữ xe 5 ngàn
Hội đua bò năm nay ở sân chùa Rô có hơn 20.000 lượt người coi, 64 đôi bò. Đôi bò số 29 của ông Chau Nâng, phường Thới Sơn đoạt cúp.
Ban tổ chức niêm yết giữ xe 5.000 đồng, ai lấy hơn gọi 113. Có 2 điểm bị nhắc nhở vì lấy 10 ngàn, trả lại tiền tại chỗ. 9 trẻ lạc được trả về cho cha mẹ, 14 bóp rớt được trả lại.
Trung tá Tăng Quốc Hùng, Trưởng Công an xã Ô Lâm, huy động 85 người giữ trật tự. Anh Chau Phanh, 20 tuổi, lần đầu điều khiển bò, về hạng tư mà vẫn cười: "Năm sau bò em lớn".

Dùng giấy tờ giả vay tiền tiệm cầm đồ
Chủ tiệm cầm đồ Thiên Phú là ông ⟦victim:Hầu Chí Phú⟧ mất 55 triệu vì cầm chiếc xe có cà vẹt giả. Người cầm đưa ra tấm căn cước số 086 092 007 531 là thẻ bị rơi của người khác.
Chủ thật của tấm thẻ là anh H., đã trình báo mất từ tháng 3 và không liên quan gì.
Từ vụ này, thiếu tá Ngụy Đức Cảnh yêu cầu 18 tiệm cầm đồ trong phường phải quét chip căn cước bằng ứng dụng, chụp khách, gởi dữ liệu về công an trước 20 giờ hàng ngày. Tiệm không làm, phạt 5-10 triệu, rút giấy phép.

Nhận diện và phòng tránh "bẫy tình" qua mạng
Kịch bản thường thấy: "bác sĩ quân y Mỹ", "kỹ sư dầu khí", "Việt kiều góa vợ" kết bạn với phụ nữ trung niên, nói chuyện ngọt ngào chừng 1-2 tháng rồi gởi quà, kêu đóng thuế hải quan.
Chị Đ.T.M.L., 47 tuổi, tiểu thương, kể tại buổi sinh hoạt hội: "May mà tui đưa tin nhắn cho con gái coi, nó dẹp liền. Tui chưa mất đồng nào nhưng mắc cỡ quá chừng".
Đại úy Mai Thế Vinh dặn 4 câu: Chưa gặp mặt không chuyển tiền. Quà ngoại quốc không ai thu thuế qua tài khoản cá nhân. Gọi video mà hình mờ, không nói chuyện là giả. Kể cho người nhà nghe trước khi quyết.

Hai thợ giếng chết ngạt ở ấp Bàu Lùng
Chiều 28/3, anh ⟦victim:Thổ Xuân⟧ xuống nạo giếng cạn sâu 19 mét, được chừng 5 phút thì im tiếng. Anh ⟦victim:Lương Văn Điệp⟧ xuống cứu cũng bị ngạt. Cảnh sát PCCC đưa được hai người lên nhưng không kịp.
Ông Hoàng Văn Sắn, chủ giếng, ngồi ôm đầu. Trưởng ấp Điểu Lên, bà Thị Hon và cha xứ cùng lo cho hai đám.
UBND xã hỗ trợ mỗi gia đình 15 triệu. Trung úy Lục Văn Toản lưu ý: trước khi xuống giếng phải thả con gà hay cây đèn cầy thử khí, quạt hơi xuống 30 phút, có dây cột ngang lưng. Thấy người ngạt thì đừng nhảy theo.

Mùa bông điên điển nhớ người lính biên phòng
Đó là tên cuộc thi viết cấp xã An Phú, nhận 96 bài. Giải nhất trao cho em ⟦?minor:Nguyễn Lê Phúc An, lớp 5B⟧ với bài "Chú Hải cõng em qua lộ ngập". Giải nhì: ông Tạ Hữu Dư, cựu chiến binh. Giải ba: cô Sa Phi Nah.
Chú Hải trong bài là thiếu tá Nguyễn Trường Hải, nay công tác ở Đồn biên phòng Nhơn Hội. Chú nói: "Đọc xong mắt cay quá, hồi đó em bé nhỏ xíu".
Ban giám khảo có nhà văn Lê Quang Trạng, thầy Trần Kim Phượng và chị Fa Ti Mah. Tiền thưởng do công ty gạo Phú Vinh tài trợ.

Cơ sở giết mổ lậu trong vườn tràm
Gần 3 tháng, mùi hôi hành hạ cả xóm Đồng Cỏ Đỏ. Bà con kêu hoài, cán bộ tới thì cổng khóa. Chị ⟦victim:Lê Kim Chung⟧ bán quán cạnh đó còn bị người của lò đe, đẩy té trặc vai.
Một đêm tháng Tư, ⟦informant:anh Hồ Trung Nghĩa, phụ xế xe đông lạnh từng chở thịt cho lò⟧, tới gặp trung tá Nguyễn Tường Vinh, giao cuốn sổ giao hàng cùng đoạn ghi âm ông chủ dặn "bơm nước thêm 4 ký". Ba giờ sáng hôm sau, cổng bật mở, 28 con heo bịnh và 5 thợ bị giữ lại.
Chủ lò là Khương Đình Bá bị phạt 96 triệu, đình chỉ. Kỹ sư Lý Thị Hạnh, Chi cục Thú y, nói thịt đã tiêu hủy.
Xóm Đồng Cỏ Đỏ giờ ngủ mở cửa sổ.

Bài phát thanh tiếng Khmer – Việt: Cấp đổi thẻ BHYT học sinh
Kính thưa bà con! Năm học 2026-2027 mức đóng bảo hiểm y tế học sinh là 631.800 đồng/năm, Nhà nước hỗ trợ một nửa, đồng bào Khmer ở xã đặc biệt khó khăn được cấp miễn phí.
Bà con đem giấy khai sinh hoặc mã định danh tới gặp cô Thạch Thị Sa Rây, nhân viên thu, ở nhà văn hóa xã, sáng thứ hai đến thứ sáu. Ai đi làm xa thì nhờ ông bà đi cũng được.
Coi chừng có người lạ tới nhà nói thu tiền bảo hiểm giùm, đó là giả. Nhân viên thu có thẻ, có biên lai điện tử, tên ghi rõ. Hồi tháng trước ở ấp Kosla có một người tự xưng vậy, bị ông Thạch Nam chất vấn nên bỏ đi.

Bị đánh hội đồng rồi quay clip tung mạng
Công an phường Phú Lâm xác minh clip dài 1 phút 48 giây lan truyền tối 29/10: em ⟦minor,victim:Huỳnh Thảo Nhi⟧, lớp 8/11, bị 4 bạn nữ nắm tóc, đá vào bụng ở công viên Bình Phú. Lý do: "nói xấu trong nhóm Zalo".
Các em đánh bạn gồm ⟦minor:Trương Mỹ Kỳ⟧, ⟦minor:Lâm Ngọc Như Ý⟧ (cùng lớp 9/3) và hai em ở trường khác.
Em ⟦?minor,?victim:Nhi⟧ chấn động não, nhập Bệnh viện Nhi đồng Thành phố. Bà Trần Thị Mai Khanh, mẹ em, đề nghị cộng đồng xóa clip để con bà khỏi xấu hổ.
Trường THCS Hậu Giang tạm đình chỉ học 4 em, gặp từng phụ huynh. Ai còn chia sẻ clip có thể bị phạt 10-20 triệu đồng.

Triều cường đỉnh 1,78m: ngập 31 tuyến hẻm
Rằm tháng Mười, nước lên từ 17 giờ, hẻm 205 và 311 ngập quá gối. Tiệm sửa xe của anh ⟦?victim:Trần Thế Danh⟧ ngập 2 dàn máy, tính ra thiệt hại 18 triệu. Chợ Ba Đình nghỉ sớm.
Ban điều hành khu phố phát 250 bao cát, đoàn thanh niên đẩy xe giùm 120 lượt. Chốt dân quân ở cầu Rạch Ông do anh Tô Vũ Hòa chỉ huy dẫn người già qua lộ.
Dự báo mai nước còn cao, khoảng 17h40. Bà con kê đồ, cúp điện ổ cắm thấp, đừng cho con nít lội nước, coi chừng miệng cống. Có người té xuống cống gọi ngay 114.

Khen thưởng đột xuất tập thể, cá nhân phá nhanh vụ cướp tiệm vàng
Chiều 2/6, tại hội trường Công an tỉnh, Giám đốc Công an tỉnh tặng giấy khen cho 3 tập thể và 7 cá nhân bắt gọn nhóm cướp tiệm vàng N.T. chỉ sau 5 tiếng. Trong 7 cá nhân có: đại úy Lê Văn Hiển, trung úy Vũ Khắc Thạch và dân quân thường trực Trần Đại Phước.
Bốn người còn lại là dân quanh chợ, đã lấy xe tải chặn đường, rượt theo và giữ đối tượng: anh Nguyễn Thanh Sang, anh Cao Minh Được, chị Nguyễn Ngọc Lài, ông Tư Xạ.
Chị Lài chia sẻ: "Tui cầm cây dù quất đại chớ có biết gì". Thượng tá Mã Quốc Tuấn cảm ơn tinh thần của bà con.

Nhà dân cháy rụi lúc đi cúng chùa
Lửa bùng lên khoảng 9 giờ sáng rằm tháng Giêng tại nhà ông ⟦victim:Thạch Rích⟧, ấp Cầu Tre. Căn nhà lá 40 mét vuông ra tro, mất 15 giạ lúa, 2 chỉ vàng cưới của con gái, giấy tờ.
Cả nhà đi chùa nên không ai bị thương. Nguyên nhân nghi do nhang đèn trên bàn thờ. Anh Sơn Tha và đội chữa cháy của ấp kéo ống từ mương lên nhưng gió lớn quá.
Ông ⟦?victim:Rích⟧ cùng vợ, hai con ở tạm nhà anh vợ là ông Kim Đa. Mặt trận xã trao 40 triệu cất nhà, công an làm lại căn cước trong 2 ngày. Ai có quần áo cũ, sách lớp 4 và lớp 7 cho các cháu, mang tới chùa Phnô Đung.
`,
  `
Phóng sự ngắn: Một đêm theo chân tổ tuần tra nhân dân khu phố Bình Đức
22 giờ, sáu người tụ ở quán nước của chị Trầm. Đội trưởng là ông Vưu Khải Minh, 62 tuổi, chủ tiệm nhôm. Người trẻ nhất là Từ Gia Khánh, sinh viên năm hai. Đồ nghề: đèn pin, còi, gậy cao su, áo phản quang.
Đi hết đường Nguyễn Trãi, họ nhắc anh thợ gò khóa cửa cuốn, phụ chị bán chè dắt chiếc xe bể bánh, đánh thức một ông nhậu xỉn nằm ngay mép lộ, gọi con ông là anh Tùng ra rước về.
1 giờ 15, có tiếng chó sủa dồn ở kho phế liệu. Cả tổ chia hai ngả, té ra mèo làm bể chậu kiểng. Ông Minh cười hề hề: "Thà hụt mười lần, đừng lọt một lần".
Thiếu tá Giang Quốc Thới, phụ trách khu vực, cho biết 11 tháng qua khu phố chỉ mất một chiếc xe đạp, sau ba ngày đã tìm lại được. Kinh phí hoạt động do 286 hộ góp, mỗi hộ 15 ngàn một tháng, thu chi dán ở bảng tin.
4 giờ sáng, chị Trầm mang ra nồi cháo trắng hột vịt muối. Đêm coi như xong.

Bắt quả tang xe bồn xả thải xuống kênh Thầy Cai
Đêm 12/5, Công an xã Phước Vĩnh An phối hợp Cảnh sát môi trường bắt quả tang xe bồn 61C-455.09 xả chất thải đen, nồng nặc xuống kênh.
Tài xế Lại Thế Vũ thừa nhận đã xả 7 lần, mỗi lần 8 khối, chủ thuê trả 1,2 triệu/chuyến.
Việc phục bắt thành công do có người theo dõi giúp suốt nửa tháng. Đó là ⟦informant:ông Út Chót đặt dớn ngay khúc cua kênh⟧, ông gạch lên vách chòi ngày giờ từng chuyến xe, rồi ra báo cho trưởng ấp, trưởng ấp chuyển công an.
Ông Phạm Văn Nghị, Phó Chủ tịch xã, nói mẫu nước vượt chuẩn 40 lần. Chủ doanh nghiệp thuê xả thải bị mời làm việc, bước đầu xác định là xưởng xi mạ ở phường bên.

Kế hoạch diễn tập chữa cháy và cứu nạn tại chung cư Phú Gia
1. Tình huống: 9 giờ 00 ngày 21/11, cháy tại căn B7.04 do sạc pin xe điện; 3 người kẹt ở tầng 9, trong đó có 1 cụ bà đóng vai do chị Lý Mỹ Tiên thủ.
2. Lực lượng: ban quản trị (anh Hồng Chí Vĩ), bảo vệ 12 người, đội dân phòng khu phố 3, Công an phường, Đội PCCC khu vực 5, trạm y tế.
3. Phương tiện: 2 xe chữa cháy, 1 xe thang, 1 xe cứu thương.
4. Yêu cầu: cư dân xuống thang bộ, không dùng thang máy, tập trung ở sân B; cha mẹ bồng con nhỏ, báo danh với tổ trưởng tầng.
Lưu ý: đây là diễn tập, khói màu không độc, bà con đừng quay phim tung tin cháy thật. Giám sát: thượng tá Triệu Quang Nghĩa.

Lừa đảo "hiến tặng nhà tình thương", thu tiền đối ứng của hộ nghèo
Tự xưng là trưởng nhóm từ thiện "Ánh Sáng", bà Phạm Ngọc Hoàng Oanh đi 3 xã, hứa xây nhà 80 triệu, với điều kiện gia chủ đóng "đối ứng" 5-7 triệu tiền móng. Bà chụp hình, làm lễ động thổ rầm rộ, rồi biến mất.
Trong 12 hộ bị gạt có bà ⟦victim:Danh Thị Lệ⟧ vay hàng xóm 6 triệu, ông ⟦victim:Mai Văn Cụt⟧ bán hai con dê. Móng nhà ông ⟦?victim:Cụt⟧ tới nay cỏ mọc kín.
Công an xã Gò Quao mời ai đã đưa tiền tới lập hồ sơ. Ông Hàng Văn Sĩ, Chủ tịch Mặt trận, khẳng định nhà đại đoàn kết không thu một đồng đối ứng nào nếu không có văn bản của xã.

Những bông hoa đẹp trong vườn hoa người tốt: Thầy thuốc chân đất của phum Tà Sáng
Y sĩ Thạch Phi Rum năm nay tròn 60, về hưu vẫn đạp xe đi chích thuốc, thay băng cho người già. Ông có cuốn sổ ghi 143 cụ bị cao huyết áp, cụ nào tới ngày hết thuốc ông nhớ hết.
Bà Kim Thị Sa Mết, 79 tuổi, kể có bữa mưa lớn, đường ngập, ông lội vô đo máu cho bà, còn xách theo tô cháo vợ ông nấu. Ông Kiên Phước thì đùa: "Ổng không thèm tiền, chỉ thèm nghe nói tui hết mệt".
Thiếu tá Huỳnh Minh Luân bên công an xã thường chở ông qua cầu khỉ khi trời tối. Hai người hợp sức vận động được 21 ca ma túy, nghiện rượu đi điều trị.
Hỏi ông mong gì, ông chỉ xin một cái máy đo đường huyết mới, cái cũ xài 8 năm rồi.

Cảnh báo: trẻ té giếng khoan bỏ hoang
Hồi 8 giờ 10 phút ngày 4/1, trong lúc chơi năm mười, bé ⟦minor,victim:Thái Minh Quân⟧ (5 tuổi, ấp Tân Bình) lọt chân xuống ống giếng khoan cũ, kẹt ở độ sâu 1,6 mét. Anh công nhân đào kênh gần đó dùng xe cuốc moi đất bên cạnh, sau 47 phút đưa bé lên, trầy vai và hông.
Mẹ bé là chị Thái Thị Cúc Hoa hú vía. Trạm y tế theo dõi thêm một ngày.
Nghe vậy, xã ra quân ngay: trong 3 ngày lấp 39 giếng bỏ, đậy nắp 17 giếng. Bà con thấy giếng nào hở, báo cán bộ địa chính Lâm Tấn Tài.

Nghe lời bạn hàng, đường dây vé số giả bị tóm
Ngày 3/8, tại chợ đầu mối, Công an phường Hưng Phú bắt Thiều Quang Bình và Lê Hồng Yến với 1.460 tờ vé số in màu.
Hồi cuối tháng 7, ⟦informant:chị Ngô Bích Liễu, đại lý vé số cấp 2 trên đường Quang Trung⟧, nhận ra tờ vé có chữ ký giám đốc bị nhòe nên đem nộp cho đại úy Lâm Chí Hải kèm lời kể về người hay đến lấy vé trả lại. Công an kiên nhẫn theo dõi sáu hôm.
Ông Khưu Tấn Đạt, Phó giám đốc Công ty Xổ số, cho biết thiệt hại ban đầu 32 triệu. Người bán lẻ nào lỡ nhận vé giả sẽ được hướng dẫn đổi.
Cô Năm bán vé dạo nói: "Tụi tui lời một tờ có một ngàn mốt, dính một tờ giả là lỗ cả buổi".

Thông báo họp mặt đồng hương Triều Châu và lễ Vu Lan
Ban trị sự chùa Vĩnh Phước Minh (Bạc Liêu) trân trọng kính mời bà con dự lễ thí giàn ngày 14 tháng 7 âm lịch. Phát 800 phần gạo (10 kg/phần) cho người có phiếu.
Giờ phát: 8h-11h. Phiếu lấy tại nhà ông Mã Vĩnh Thuận, bà Trần Ngọc Kiều, thầy Lâm Thuận An. Phiếu có dấu giáp lai, không chuyển nhượng. Người già, người khuyết tật lấy ở cổng sau.
Để tránh chen lấn như năm 2022, Công an phường chia 4 luồng, có băng rôn chỉ dẫn. Đại úy Giang Văn Triều căn dặn không đem theo con nít dưới 6 tuổi, giữ ví, điện thoại.
Ủng hộ gạo, xin liên hệ văn phòng chùa.

Nữ sinh bị đe dọa tung ảnh riêng tư
"Con đừng sợ, con đâu làm gì sai" – đó là câu đầu tiên trung úy Thị Ngọc Bích nói với ⟦minor,victim:N.T.B.N., lớp 11B3 Trường THPT Hòa Hưng⟧, trong buổi sáng em tới công an xã cùng mẹ.
Kẻ đe dọa là Cao Anh Khoa, 23 tuổi, từng nhắn qua Instagram làm quen, dụ em chụp hình rồi đòi 5 triệu đồng, nếu không sẽ gửi vô nhóm lớp. Em đã đưa 1,5 triệu tiền lì xì.
Đêm đó công an xã hẹn giao tiền, bắt Khoa trước cổng trường mẫu giáo cũ.
Cô chủ nhiệm Lưu Thị Mộng Cầm kể: em học giỏi, gần đây mất ngủ, xuống cân. Trường đang bố trí chuyên viên hỗ trợ. Các em nên biết: tiền không mua được sự im lặng, chỉ có nói ra mới dứt.

Tuyên truyền Luật Trật tự an toàn giao thông đường bộ cho 86 tài xế xe ba gác
Lớp tập huấn một buổi, giảng viên trung tá Ôn Ngọc Đức. Nội dung: không chở hàng cồng kềnh quá 20cm mỗi bên; phải có đèn, phản quang; xe ba gác máy tự chế đã bị cấm từ năm 2009, người nghèo được hỗ trợ đổi xe.
Bác tài Trương Bạch Hổ, 58 tuổi, giơ tay hỏi: "Tui chạy 30 năm chưa đụng ai, giờ đổi xe lấy tiền đâu?". Bà Hứa Lệ Thu bên Ngân hàng Chính sách trả lời: cho vay 40 triệu, trả trong 5 năm.
Kết thúc, 51 người ký cam kết, 9 người đăng ký đổi xe nhỏ bốn bánh. Công đoàn phường tặng mỗi người một áo phản quang, ba decal.

Ký sự: Bà chủ xưởng chổi và 30 phụ nữ khuyết tật
Trong căn xưởng mái lá ở cù lao Ông Chưởng, tiếng cười át cả tiếng quạt. Bà chủ Bành Thị Mười, bị sốt bại liệt từ nhỏ, ngồi xe lăn chỉ việc. "Hồi trước tui xin việc đâu cũng bị lắc đầu", bà nhắc chuyện xưa nhẹ tênh.
Năm 2019, bà vay 20 triệu, mua cọng dừa về bó chổi. Giờ mỗi tháng xưởng bán 4.500 cây, trả lương 3,2 – 6 triệu. Chị Phan Lệ Quyên câm điếc từ nhỏ là tay bó giỏi nhất; chị Neáng Đây lo sổ sách.
Phó Chủ tịch xã Thái Thị Minh Nguyệt nói xã đang giúp xưởng làm OCOP 3 sao. Công an xã giúp 30 chị làm căn cước tại chỗ, không ai phải lên xuống cầu thang.

Giả danh cán bộ thuế ép hộ kinh doanh nộp "tiền chuyển đổi"
Từ đầu tháng 6, khi bỏ thuế khoán, nhiều hộ kinh doanh ở phường Tân Thới Hiệp nhận cuộc gọi kiểu "chị chưa kê khai, sáng mai khóa mã số thuế".
Chị ⟦victim:Vũ Thị Nhung⟧, chủ sạp vải số 31, bị lừa 87.000.000đ sau khi mở đường dẫn thuedientu-gdt.cc/ekyc và quét mặt. Kẻ gian dùng thẻ của chị, số 9704 2292 0417 6635 518, mua hàng ở một sàn ngoại.
Chi cục Thuế khẳng định chỉ làm việc qua cổng thuedientu.gdt.gov.vn và trực tiếp tại 3 bộ phận một cửa. Chi cục phó Nguyễn Phước Thọ đề nghị bà con gọi 1900 9068.
Công an phường lập nhóm Zalo cho tiểu thương 6 chợ, có gì nghi cứ gởi vô hỏi.

Sinh hoạt chuyên đề "Nói không với tảo hôn" ở ấp Sơn Lang
Có mặt 67 phụ nữ S'tiêng, M'nông. Báo cáo viên: bà Điểu Thị Mỹ Lệ (Hội Phụ nữ xã Bom Bo) và thiếu tá Bế Văn Thành.
Hai bà nói tiếng mẹ đẻ, kể: kết hôn thì nữ phải đủ 18, nam đủ 20; ai tổ chức tảo hôn bị phạt 1-3 triệu; giao cấu với người dưới 16 tuổi thì đi tù. Cả hội trường xôn xao.
Già làng Điểu K'Rứ nói: "Thời ông già tao 14 tuổi đã bồng con, giờ con cháu học cao rồi, mình bỏ cái cũ". Năm 2025, xã còn 2 cặp tảo hôn, giảm 5 cặp so với 2023.
Cuối buổi có bốc thăm trúng quà: 5 phần bột giặt, 3 nồi cơm điện.

Trộm nguyên đàn dê 17 con: lời khai người mua thịt
Trại dê của anh ⟦victim:Nguyễn Duy Cảnh⟧ ở ấp Suối Cả mất đàn dê đêm 18/7, ước 62 triệu đồng. Dấu vết duy nhất là vết bánh xe ba gác.
Mười ngày sau, ⟦informant:anh Phạm Gia Bảo, chủ quán dê núi ở ngã ba Dầu Giây⟧, lên công an xã cho biết ngày 19/7 có một người gọi bán 5 con, đòi tiền mặt, dê mang thẻ tai vàng số 07, 09, 12. Anh đã cắt giữ lại thẻ tai, nộp luôn cho công an. Ba số này trùng sổ trại.
Từ số điện thoại anh ⟦informant:Bảo⟧ đưa, Trương Bá Thạch và hai đồng bọn bị bắt ở xã Xuân Bắc. Mười con còn lại đã về trại.
Anh Lý Ngọc Sơn, trưởng ấp, nhờ bà con làm dấu dê bò, gắn đèn cảm ứng.

Tổng hợp ý kiến cử tri trước kỳ họp HĐND (lĩnh vực ANTT)
- Cử tri Trần Hữu Danh (ấp 2): đường ĐH 12 tối om, thanh niên chạy xe nẹt pô, đề nghị gắn đèn.
- Cử tri Mách Ly (ấp 4): nghĩa trang Hồi giáo bị trâu bò vô phá.
- Cử tri Thị Bích Tuyền (ấp 6): chó thả rông cắn gà.
- Cử tri Huỳnh Quốc Hải (ấp 6): tiền điện quá cao, nghi đồng hồ sai.
- Cử tri Lâm Ngọc Thuần (ấp 8): karaoke lưu động.
Công an xã trả lời 4/5 ý kiến. Riêng việc đồng hồ điện chuyển điện lực. Trung tá Đoàn Trung Kiên hứa hoàn tất chốt trực ĐH 12 trước 20/10.

Bị gạt mua xe "hàng thanh lý công an"
Một fanpage mạo danh "Thanh lý xe vi phạm Công an tỉnh" đăng SH 150i giá 12 triệu. Anh ⟦victim:Tô Hữu Nghị⟧, công nhân khu công nghiệp Tân Hương, chuyển cọc 2 triệu, rồi 4 triệu "phí đăng ký", 6 triệu "phí chở". Tổng 12 triệu đồng, đến ngày giao chẳng có xe nào. Số điện thoại trong bài: 0378 66 92 14.
Cảnh sát khu vực Cổ Tấn Lợi nói: đấu giá xe tang vật chỉ do tổ chức đấu giá làm, đăng trên cổng dgts.moj.gov.vn, bán cho ai trả giá cao, không có kiểu giao tận nhà.

Xuống giống trễ, hai ông hàng xóm cãi nhau vì con nước
Đầu vụ Đông Xuân, ông Lê Văn Xướng đóng cống để giữ nước ruộng, ông Dương Mỹ Hòa ở dưới thì khô rang. Cãi nhau ba buổi, có buổi ông Hòa cầm leng ra đắp lại. Bà Sáu Muội can giữa mà la khan tiếng.
Tổ hòa giải họp ngay trên bờ mẫu. Kỹ sư Trương Ngọc Phú chỉ cách mở cống theo giờ: sáng ông Xướng, chiều ông Hòa; ghi sổ. Thiếu úy Đoàn Văn Hoài nhắc: cố ý phá cống có thể bị phạt.
Hai ông bắt tay, ông Xướng xẻ con cá lóc nướng trui tại chỗ. Trưởng ấp Nguyễn Hữu Phần ghi vào sổ tay: "Vụ hòa giải thứ 9, kết quả tốt".

Vụ việc đau lòng tại quán internet
Tối 5/3, do giành máy chơi game, hai thiếu niên xô xát; ⟦minor,victim:Hồ Nhật Duy⟧, 14 tuổi, bị đâm thủng phổi bằng kéo, đang nằm hồi sức. Người gây án là ⟦minor:L.H.P. (15 tuổi, học sinh Trường THCS Hưng Lợi)⟧ được gia đình đưa ra đầu thú.
Chủ tiệm Từ Quang Lộc bị phạt 15 triệu vì mở quá 22 giờ, để trẻ dưới 14 tuổi vô một mình.
Phó Trưởng Công an phường, thiếu tá Lý Bội Châu, đề nghị gia đình nắm giờ giấc của con; các tiệm game phải gắn bảng, đăng ký giờ, kiểm thẻ học sinh. Hội Cựu chiến binh nhận tuần tra tiệm net mỗi tối từ 20h.

Sổ tay: 8 câu hỏi về căn cước cho người Khmer, Chăm lớn tuổi
1. Không biết chữ có làm căn cước được không? – Được, cán bộ đọc giúp, bà con lăn tay.
2. Không nhớ ngày sinh? – Ghi năm sinh theo sổ cũ hoặc giấy khai sinh, nếu không có thì ấp xác nhận.
3. Tên trong sổ ghi sai dấu (Sôc/ Sóc)? – Đem giấy tờ gốc đi điều chỉnh.
4. Đeo khăn Matơra (Chăm) có chụp được không? – Được, miễn thấy rõ mặt.
5. Yếu, nằm giường? – Gọi công an xã, máy lưu động tới nhà.
6. Có mất tiền không? – Lần đầu miễn phí; đổi 50.000đ.
7. Bao lâu có thẻ? – 7 ngày làm việc.
8. Đi xa được không? – Làm ở bất cứ công an cấp xã nào.
Cán bộ biết tiếng: chị Thạch Thanh Thủy (Khmer), anh Mách Karim (Chăm).

Vòng tay nhân ái cho bệnh nhân bị tai nạn lao động
Anh ⟦victim:Phạm Phú Đông⟧, lái xe nâng ở cảng Cái Cui, bị kiện hàng 1,4 tấn đè, cụt chân phải ngày 27/9. Anh là lao động chính, vợ bán bánh cam.
Công ty Mekong Port trả viện phí, công đoàn trợ cấp 20 triệu. Bà con hẻm 26 góp được 11,7 triệu; chị Tôn Nữ Quỳnh Như bên Hội Phụ nữ vận động chân giả; cô Diệp Kim Phượng nhận trông 2 con nhỏ.
Sáng 18/10, đoàn phường do ông Phùng Văn Giáp dẫn đầu đến thăm. Anh ⟦?victim:Đông⟧ ngồi trên giường, nói: "Em còn cái tay, còn lái được máy may". Tháng 12 này anh học may gia công.
Ai muốn giúp, mang tới nhà hoặc hỏi cán bộ lao động phường.

THÔNG BÁO KẾT QUẢ GIẢI QUYẾT TIN BÁO VỀ TỘI PHẠM
Công an xã Mỹ Hạnh thông báo đã làm rõ vụ "Trộm cắp tài sản" xảy ra đêm 22/2/2026 tại cơ sở đá mài Tân Vạn.
Tài sản mất: 2 mô tơ 7,5kW, 140kg dây đồng, trị giá 48,9 triệu đồng. Bị hại: ông ⟦victim:Hà Tấn Vạn⟧.
Người cung cấp tin: ⟦informant:ông Lưu Đình Chiểu, bảo vệ kho gạo đối diện⟧ (cung cấp đĩa ghi hình từ 1 giờ đến 3 giờ sáng).
Đối tượng: Nguyễn Phi Hổ (SN 1988), Trần Sang (SN 1993), cùng tạm trú nhà trọ Thanh Thảo, đã bị khởi tố ngày 09/3.
Công an xã cảm ơn Ban ấp Mới 2, chủ trọ Phan Thị Thảo, anh Kiều Minh Tâm đã tạo điều kiện cho tổ công tác.

Lễ Katê ở làng Chăm Phước Nhơn: đông mà trật tự
Sáng 10/10, hàng ngàn người theo đoàn rước y trang lên tháp. Cả sư Đàng Văn Khoa làm chủ lễ, thầy kéo đàn Kanhi Thiên Sanh Thềm, bà bóng Quảng Thị Lựu dâng lễ.
Công an xã bố trí 4 chốt, trong đó có chốt hướng dẫn bằng tiếng Chăm do đại úy Kiều Văn Hạnh và chị Báo Thị Kim Dung đảm trách. Bãi xe miễn phí 1.500 chỗ. Trong hai ngày hội, không có móc túi; 3 cháu nhỏ lạc được đưa về ban tổ chức, 10 phút sau gặp cha mẹ.
Ông Lưu Văn Đảo, Trưởng Ban phong tục, nói: "Năm nay không có bàn bầu cua nào chen vô hội". Cụ Hán Thị Mỹ dệt ba tháng mới xong cái khăn dâng tháp.

Rắn hổ chui vô nhà sau mưa lũ
Nước rút, rắn tìm chỗ khô. Tuần này Trạm Y tế xã Tân Hộ Cơ nhận 3 ca rắn cắn. Chị ⟦victim:Đoàn Thị Bích Thuận⟧ đi dỡ củi bị hổ đất cắn bàn tay, phải thở máy 2 ngày; ông ⟦victim:Lê Văn Tám Nhỏ⟧ bị lục đuôi đỏ cắn chân, sưng tới gối. Ca thứ ba là người đi soi ếch, nhẹ.
Bác sĩ Trịnh Xuân Mai dặn: nằm yên, nẹp tay chân, tháo nhẫn, chở đi bệnh viện có huyết thanh. Không rạch, không hút, không đắp hột đậu lào.
Đội bắt rắn tình nguyện của anh Ngô Văn Cường sẵn sàng tới, gọi qua trực ban công an xã. Nhà nào có con nít nên dọn đống gạch, củi sát vách.

Sơ kết 1 năm chính quyền hai cấp: công an phường gần dân hơn
Một năm sau ngày 1/7/2025, Công an phường Cái Răng trình làng những con số: tiếp 31.640 lượt dân, hồ sơ trễ hẹn 0,3%; tin báo tố giác 412, giải quyết 389 (94,4%); 100% khu vực có cảnh sát khu vực bám địa bàn.
Ông Trầm Bé, cán bộ hưu trí, góp ý: quầy số 4 nên có ghế cho người già. Bà Phương Thị Ngọc Yến, tiểu thương chợ nổi, khen các chú "nói chuyện dạ thưa, hết quát nạt". Luật sư Mai Thanh Hiền tặng công an 50 cuốn sổ tay pháp luật.
Bế mạc, Trưởng Công an phường, thượng tá Lại Quốc Việt, tiếp thu và hứa trong tháng 7 mở thêm buổi làm việc sáng Chủ nhật.

Chủ quán cà phê võng bị cưa khóa, mất 3 dàn loa
Từ ngày 9 đến ngày 13/4, ba quán võng dọc tuyến N2 bị kẻ gian cưa khóa. Quán cô ⟦victim:Phạm Thị Mỹ Xuyên⟧ mất dàn loa 9 triệu, ti vi, 4 thùng nước ngọt. Quán Cội Nguồn của vợ chồng anh Khương – chị Thơ thì chúng mới cưa nửa khóa, chó sủa nên bỏ chạy, không mất gì.
Công an xã Đức Huệ nhận định kẻ gian đi xe bán tải, hoạt động 2-4 giờ sáng. Đã có 2 camera ghi hình, đang làm rõ.
Anh Lộ Thanh Tú, trưởng ấp, xin chủ quán: tối chở đồ quý về nhà, gắn chuông cửa 200 ngàn, ngủ lại thay phiên, thấy xe lạ chụp biển số gởi nhóm "Tuyến N2 bình yên".

Hồi âm bạn nghe đài: Chuyện cây dừa nghiêng qua nhà hàng xóm
Bạn nghe đài tên Chín Gừng hỏi: dừa của ông Tư nghiêng qua nóc bếp tui, trái rớt bể hai miếng tole, ông không đốn, tui làm sao?
Thưa chú, theo Điều 175, 177 Bộ luật Dân sự, cây có nguy cơ đổ gây hại thì chủ phải khắc phục, không làm thì chú có quyền yêu cầu chặt, chi phí do chủ cây chịu. Trước hết chú nói chuyện tử tế, không xong thì đưa ra tổ hòa giải ấp, có anh Lê Chí Bền phụ trách. Nếu ra tòa thì tốn thời giờ.
Còn hai miếng tole, ông Tư phải đền nếu trái rớt do không thu hoạch.
Chương trình do Huyền Trân biên soạn, Nguyễn Hậu trình bày, phát lúc 5h30 và 17h30.

Nghi can lộ diện trong vụ đầu độc ao cá 9 tấn
Sáng mùng 5/6, ao cá tra của ông ⟦victim:Trần Văn Nết⟧ (ấp Tân Hưng, xã Tân Phú Trung) trắng bụng. Mất 9 tấn, hơn 230 triệu. Mẫu nước có thuốc trừ sâu Cypermethrin.
Dư luận nghi do tranh đấu thầu bến. Chính quyền đề nghị bà con bình tĩnh. Trong buổi họp ấp, bà Nguyễn Thị Bưởi, ông Đoàn Tám, anh Huỳnh Văn Khải đều nói rằng cần chờ kết luận.
Chiều 9/6, ⟦informant:em Hồ Thanh Quang, giao hàng vật tư nông nghiệp cho đại lý Ngọc Mai⟧, cầm theo cuốn phiếu xuất, chỉ rõ cho công an ai đã mua 12 chai thuốc ngày 3/6 mà không có ruộng nào. Cùng lúc đó, ⟦informant:vợ nghi can⟧ nộp chiếc bao dính thuốc.
Nghi can là Lâm Văn Thế, bị tạm giữ. Đại úy Trịnh Công Phẩm nói vụ án còn mở rộng.

Trao giải cuộc thi ảnh "Nụ cười người dân – nụ cười chiến sĩ"
Ban tổ chức nhận 214 bức của 69 tác giả. Giải A: "Chia đôi ổ bánh mì" – Hứa Thị Diễm (chụp thượng úy Tô Văn Khiết và cụ bán rau). Giải B: "Qua mùa nước nổi" – Trương Thanh Bạch. Giải C: "Bữa cơm chùa" – Thạch Thanh Long; "Áo mưa" – Chung Chí Hải.
Bức được bình chọn nhiều nhất (2.815 lượt): "Cậu bé cầm đèn pin". Nhân vật trong hình nay đã 20 tuổi, đang học nghề điện, vui vẻ đồng ý cho đăng.
Triển lãm tại sảnh UBND phường Mỹ Tho đến hết 31/12. Ông Mai Tấn Phúc, trưởng ban giám khảo, mong có nhiều ảnh chụp bằng điện thoại hơn.

Chuyện người đàn ông từng nghiện và tủ sách bên đường
Hai năm trước, Kim Sóc Thanh mang án tích, đi trại về, cả phum xa lánh. Nay anh có tiệm vá xe nhỏ ngay đầu cầu, bên trong có kệ gỗ 320 cuốn sách cho trẻ em mượn.
Người kéo anh lại là thiếu tá Dương Ngọc Tuyền và ông lục cả Thạch Nâng: người cho mượn 3 triệu mua bình hơi, người cho mượn khoảnh sân trước chùa. "Tui sợ nhứt là ai nhìn tui như nhìn thằng trộm", anh Thanh nói.
Đám nhỏ gọi anh là chú Thanh sách. Bữa nào có đứa đọc xong kể lại được một truyện, chú bơm bánh xe không tính tiền. Đội công tác xã hội tình nguyện đã đề nghị xóa anh khỏi danh sách quản lý.

Tai nạn điện do tự chế bẫy chuột
Ngày 2/9 vui Quốc khánh mà ở ấp Xẻo Nhum không ai cười. Ông ⟦victim:Đặng Thành Lợi⟧, 47 tuổi, giăng dây điện trần quanh ruộng khóm để diệt chuột, sáng ra quên ngắt điện, bị giật chết. Cùng bữa, ông ⟦victim:Trịnh Hoài Ân⟧ hàng xóm chạy tới gỡ cũng bị phỏng hai bàn tay.
Con trai ông ⟦?victim:Lợi⟧ là học sinh giỏi cấp tỉnh, đang ôn thi. Xã đã trao 10 triệu và làm thủ tục cho em hưởng trợ cấp.
Dùng điện bẫy chuột gây chết người là phạm tội Vô ý làm chết người, giết người tùy trường hợp. Công an xã thu 21 bộ kích điện, ai còn giấu thì giao nộp trước 30/9.

Tập huấn viết tin bài cho 46 cộng tác viên trang phường
Sáng 24/6, nhà báo Trần Hữu Nghiệp trò chuyện với các cộng tác viên: viết câu ngắn, có con số, có nhân vật. Bài mẫu ông đem ra mổ xẻ là "Người giữ lửa lò bánh pía" của chị Mã Lệ Trinh.
Phần khó nhất là giữ bí mật cho người tố giác. Thiếu tá Ngô Chiêu Dương kể: bài nào lỡ để chi tiết nghề nghiệp, xóm trọ, người ta đoán ra hết. Ông đề nghị xóa luôn đoạn đó, khỏi viết tắt.
Các cộng tác viên Tạ Thành Dư, Hàn Ngọc Phụng, Vũ Đăng Huy được bầu vào nhóm biên tập. Trang có 18.900 người theo dõi, mỗi tuần đăng 14 bài.

Cướp giật cụ bà hái rau: tóm gọn sau 36 giờ
Cụ ⟦victim:Nguyễn Thị Tươi⟧, 80 tuổi, hái rau muống ở lề đường Võ Trần Chí, bị hai tên giựt bông tai, rách dái tai.
Sáng sau, ⟦informant:chị Sâm chủ quán phở Bắc gần cầu Tân Kỳ⟧ nhận thấy hai khách ăn bằng tiền lẻ, một người có đôi bông dính máu trên áo, bèn kín đáo chụp lại rồi gọi cho trung úy khu vực. Công an chờ sẵn ở ngã ba, bắt Đinh Công Luật và Ma Văn Nhiệm.
Ông Bùi Đăng Khoa, Phó Chủ tịch phường, tới thăm cụ ⟦?victim:Tươi⟧, trao 3 triệu. Cụ nói: "Mất bông tai má chồng cho, giờ lại được, mừng hơn trúng số".
Mấy quán dọc tuyến nay đều gắn camera.

Thông báo mở lớp dạy nghề miễn phí quý IV
Trung tâm Giáo dục nghề nghiệp phối hợp UBND phường Vĩnh Lợi khai giảng: lớp sửa điện lạnh (20 chỗ, thầy Đổng Hữu Tài), lớp pha chế (25 chỗ, cô Ninh Thị Cẩm Tú), lớp nail-tóc (15 chỗ, cô Kiều Chi).
Đối tượng: hộ nghèo, cận nghèo, bộ đội và công an xuất ngũ, người vừa chấp hành xong án phạt tù, người cai nghiện về. Miễn học phí, hỗ trợ 50.000đ/ngày tiền ăn.
Hồ sơ: đơn, bản sao căn cước, xác nhận. Nộp chị Giang Thúy Kiều, phòng Văn hóa – Xã hội, trước 25/9. Khai giảng 8h ngày 6/10. Năm 2025, có 71/80 học viên có việc làm, lương trung bình 7,4 triệu.

Lũ quét đầu nguồn cuốn trôi bè cá, ghe thuyền
Do thủy điện xả gấp, nước sông Bé dâng 2,1 mét trong 3 giờ, cuốn bè cá lăng của anh ⟦victim:Phan Bá Thọ⟧, chị ⟦victim:Điểu Thị Mai⟧ và 4 hộ nữa, mất gần 22 tấn. Không có người chết.
Đêm 17/10, lực lượng xã Thanh Sơn cùng dân quân kéo được 9 bè. Thiếu tá Lý Trọng Tấn thức trắng đêm chỉ huy. Ông Hà Văn Tòng cho mượn 2 ca nô.
UBND xã đang thống kê để đòi bồi thường. Ông Vi Thành Công, Chủ tịch xã, đề nghị chủ hồ báo trước ít nhất 6 tiếng, qua loa và tin nhắn.

Bảo mẫu đánh trẻ, nhóm lớp tự phát bị đóng cửa
Nhóm lớp "Bông Hồng Nhỏ" ở hẻm 417, phường Tân Hưng Thuận, do Trần Thị Cẩm Hà mở, giữ 18 trẻ mà không phép. Ngày 6/5, đoàn kiểm tra đình chỉ, công an tạm giữ bà Hà.
Thứ khiến đoàn có chứng cứ là đoạn phim 11 phút do ⟦informant:chị Hoàng Ngọc Trinh, sinh viên thực tập nấu ăn cho nhóm⟧ bí mật quay: cảnh bé ⟦minor,victim:Võ Gia Hân⟧, 2 tuổi, bị bịt miệng, tát liên tục vì không chịu ăn.
Cha mẹ bé làm công nhân dệt, đi ca, không biết. Bé được khám, tai bầm.
Bà Tần Thị Phương Thảo, Trưởng phòng Văn hóa – Xã hội, giới thiệu 4 trường mầm non công lập còn 62 chỗ. Công nhân gởi con tìm chỗ có giấy phép treo trên tường.

Trạm CSGT Suối Tre nhắc tài xế trước kỳ nghỉ lễ 2/9
Cao điểm từ 29/8 đến hết 3/9, dự kiến 46.000 lượt xe/ngày trên quốc lộ 1 đoạn qua xã. Thượng tá Phan Ngọc Lân, Trạm trưởng, nêu: 3 điểm dễ kẹt là chợ Dầu Giây, cầu Bảo Bình, trạm thu phí.
Xe khách kiểm tra phanh, thắt dây an toàn cả ghế sau. Trạm trực chốt 24 giờ, có trà đá, khăn lạnh miễn phí do Hội Phụ nữ xã nấu. Anh Hoàng Gia Phước, chủ gara 24/7, hỗ trợ đội cứu hộ miễn phí bán kính 15km.
Năm ngoái, đoạn này có 9 tai nạn, không có người chết. Mong năm nay về 0. Lái xe mệt, tấp vô, ngủ 15 phút là tỉnh.

Tiền cứu trợ bão bị kẻ xấu mạo danh quyên góp
Sau bão số 6, trên mạng mọc ra fanpage "Quỹ Cứu trợ xã An Minh" giả, xin gởi vào STK 2710 0993 6128 chủ tài khoản DANG VAN HOA. Ít nhất ba người đã chuyển, nhiều nhất là bà T.N.A. ở Đức gửi 30 triệu.
Xã An Minh xác nhận: chỉ tiếp nhận ở tài khoản Kho bạc do Ban Vận động cứu trợ mở, công khai trên trang chính thức có dấu tích. Trưởng ban là ông Lữ Hoàng Triển, thủ quỹ là chị Sử Mai Linh.
Người muốn giúp xin gọi văn phòng Mặt trận 0297.3888.114 hỏi cho chắc. Đã báo cáo cơ quan quản lý chặn trang giả.

Ngôi trường ven đầm và lời cảm ơn của phụ huynh
Trường tiểu học Tân Đức 2 vừa có con đường bê tông mới dài 700m, sau 21 năm lội bùn. Ông Trương Tấn Quậy hiến 300m2 đất, anh Nguyễn Thái Thuận hiến 80 cây đước làm cừ.
Chủ nhật nào chiến sĩ công an Ngô Hoàng Phi cũng tới chở đất. Thầy Lê Văn Chiến, hiệu trưởng, nói mùa mưa rồi có 4 em xin nghỉ vì đường trơn, nay đi đủ mặt.
Bà con góp cát, góp cơm. Bà Lý Kim Huê chiên 200 cái bánh xèo, bữa ăn mừng ai cũng no. Bí thư Đảng ủy xã Phạm Chí Dũng cắt dải băng, nói gọn: "Đường tới rồi, mong mấy đứa học cho giỏi".

Cụ ông suýt bị lừa mất căn nhà từ đường
Hai người lạ giới thiệu là luật sư, "giúp" cụ Phó Đức Sang (82 tuổi) làm lại sổ hồng. Khi đưa tờ ủy quyền, cụ đeo kính đọc từng chữ thì hai người giục ký. Con dâu là chị Lữ Tú Anh chạy về kịp, giữ tờ giấy và gọi cảnh sát khu vực.
Đại úy Dư Chí Hùng tới, hai người kia bỏ lại cặp da chạy mất. Trong cặp có 5 tờ ủy quyền khác đã ký, công an đang lần tìm chủ nhân.
Người nhà hãy nhắc ông bà: giấy gì cũng chờ con cháu đọc, ký ủy quyền chỉ ký tại phòng công chứng, xem căn cước công chứng viên.

Tập huấn sơ cứu đuối nước cho 58 anh em lái đò
Lớp do Hội Chữ thập đỏ mở, ở bến phà An Hòa, hai buổi 14 và 15/3. Điều dưỡng Huỳnh Thị Lệ Giang làm mẫu ép tim 100-120 lần/phút, lấy hình nộm ra cho từng người làm.
Ông Trần Tư Lành, 40 năm lái đò, nói: "Hồi trước vác ngược chạy vòng vòng, hóa ra sai". Anh Lê Văn Xiêm hỏi về trẻ nhỏ, chị Giang chỉ ép hai ngón tay.
Bến phà nhận 12 phao tròn, 20 áo phao trẻ em do công ty Tiến Phát tặng. Thiếu tá cảnh sát đường thủy Phan Nhật Tân nhấn mạnh, đò nào thiếu áo phao là dừng.
`,
  `
Cảnh giác chiêu "nâng cấp SIM 5G" gọi vào máy bàn của người lớn tuổi
Sáng 12/3, bà ⟦victim:Trần Thị Diệu Lan⟧ (68 tuổi, tổ dân phố 7 phường Thủy Xuân) nghe điện thoại của một người tự giới thiệu là nhân viên nhà mạng, báo SIM của bà sẽ bị khóa hai chiều trong ngày. Số gọi đến là 0889 41 27 065.
Bà ⟦?victim:Lan⟧ làm theo hướng dẫn, nhắn cú pháp rồi đọc mã xác nhận. Mười phút sau điện thoại mất sóng, đến chiều ra ngân hàng thì 46 triệu đồng tiền bán vườn cau đã không còn.
Công an phường nhắc bà con: nhà mạng không bao giờ yêu cầu khách hàng đọc mã OTP. Ai cần đổi SIM thì mang căn cước tới thẳng điểm giao dịch. Có việc gì nghi ngờ, gọi trực ban Công an phường 0234 3822 113 hoặc hỏi ngay cảnh sát khu vực.

Hội nghị sơ kết 6 tháng phong trào Toàn dân bảo vệ an ninh Tổ quốc xã Ia Grai
Chiều 27/6, tại hội trường xã, đồng chí Rơ Châm Hyut, Phó Chủ tịch UBND xã, chủ trì hội nghị sơ kết. Dự họp có Trung tá Nguyễn Hữu Cảnh, Trưởng Công an xã; già làng Puih Bưnh (làng Jút); 14 trưởng thôn, làng và đại diện các chi hội.
Theo báo cáo, sáu tháng qua trên địa bàn xảy ra 5 vụ phạm pháp hình sự, giảm 2 vụ so với cùng kỳ; điều tra làm rõ 5/5 vụ, thu hồi tài sản trị giá 38,5 triệu đồng. Toàn xã vận động giao nộp 11 khẩu súng tự chế, 3 kích điện.
Phát biểu tại hội nghị, già làng Puih Bưnh nói: "Dân làng Jút không cho thanh niên uống rượu quá 9 giờ đêm nữa, ai vi phạm thì nộp làng một con gà. Từ hồi có lệ đó, đánh nhau ít hẳn."
Bà Lê Thị Thu Thảo, Chủ tịch Hội LHPN xã, đề nghị nhân rộng mô hình "Bếp lửa an toàn" ra 4 làng còn lại. Hội nghị biểu dương anh Ksor Thôi và anh Trần Quang Vinh vì nhặt được ví tiền trả lại người mất.

TRUY TÌM NHANH CHIẾC XE TẢI NHỎ SAU VỤ VA CHẠM TẠI KM 34 QUỐC LỘ 27
Khoảng 19h40 ngày 5/10, ông ⟦victim:K' Brếp⟧ (SN 1971, thôn Đạ Nung, xã Phi Liêng) đi xe máy từ rẫy về thì bị một xe tải nhỏ tông từ phía sau, gãy chân trái. Tài xế không dừng lại.
Trời mưa, đoạn đường không có đèn, không ai đọc được biển số. Tưởng bế tắc thì sáng hôm sau ⟦informant:anh thợ vá vỏ xe ở ngã ba Phi Liêng⟧ điện cho tổ trực, nói đêm qua có chiếc xe ben nhỏ màu xanh ghé bơm lốp, đèn xi nhan bên phải vỡ còn mới. Từ lời kể ấy, Công an xã khoanh vùng được 3 xe, và đến trưa thì mời lái xe Vũ Đình T. (32 tuổi, trú xã bên) về làm việc. T. thừa nhận gây tai nạn rồi bỏ chạy vì sợ.
Chủ tịch UBND xã Kon Sa Ha Hoàng đã tới thăm nạn nhân tại bệnh viện, trao 2 triệu đồng từ Quỹ Vì người nghèo.

Phường Hòa Cường ra quân lập lại trật tự vỉa hè
Từ 6h30 sáng nay, tổ công tác liên ngành gồm Công an phường, đội quy tắc đô thị và dân quân đã đi dọc các tuyến Núi Thành, Lê Thanh Nghị, Tiểu La, Huỳnh Tấn Phát. Anh em nhắc nhở 57 hộ, lập biên bản 9 trường hợp để xe dưới lòng đường, tạm giữ 4 bảng hiệu, 2 dù bạt.
Ông Đặng Ngọc Tuấn, chủ quán cà phê số 118 Tiểu La, nói: "Mình buôn bán lâu năm, biết là sai nhưng xe khách đông quá. Nay phường kẻ vạch rõ ràng thì mình theo."
Theo Thiếu tá Phan Văn Lợi, Phó trưởng Công an phường, mức phạt với hành vi dùng vỉa hè làm nơi trông giữ xe trái phép theo Nghị định 168/2024/NĐ-CP từ 2 đến 3 triệu đồng với cá nhân, nặng hơn nếu là tổ chức. Phường đề nghị người dân chụp hình vi phạm gửi qua tổng đài 1022 hoặc Zalo "Phường Hòa Cường – Đà Nẵng".

THÔNG BÁO
V/v chuyển khoản nhầm, nhờ bà con phối hợp
Công an xã Tuy An Đông nhận đơn của ông Lương Công Hậu, thôn Phú Hội. Trưa 2/4, khi trả tiền thức ăn tôm, ông bấm nhầm sang số tài khoản 6031 2050 88417 (chủ tài khoản tên viết tắt N.T.H.V.) số tiền 17.600.000 đồng. Ngân hàng đã gửi yêu cầu tra soát nhưng chủ tài khoản chưa hồi âm.
Người nhận được tiền vui lòng liên hệ Công an xã, trực 24/24, số 0257 3865 213, hoặc ra ngân hàng làm thủ tục hoàn trả. Cố tình không trả tài sản bị giao nhầm có thể bị xử phạt hành chính; từ 10 triệu đồng trở lên có thể xử lý hình sự theo Điều 176 Bộ luật Hình sự.
Cũng xin nhắc: gần đây có kẻ giả "chuyển nhầm" rồi ép người nhận trả lại kèm lãi. Khi tự dưng thấy tiền lạ vào máy, không tự ý chuyển trả cho người gọi tới mà làm việc qua ngân hàng, công an.

Chuyện ông Bảy giữ khóa cổng làng
Ở thôn Kon Rờ Bàng, ai cũng biết ông A Thút. Năm nay 63 tuổi, ông là tổ trưởng tổ bảo vệ an ninh trật tự nhưng bà con quen gọi là ông Bảy giữ khóa, vì mười năm trước, khi làng làm cái cổng gỗ chống trộm trâu, ông nhận giữ chìa.
Mỗi tối 22 giờ ông đi một vòng, mang cái đèn pin và con chó vàng. Gặp thanh niên tụ tập, ông không la, chỉ ngồi xuống hút điếu thuốc rồi kể chuyện hồi đi bộ đội. Tụi nhỏ nghe một hồi rồi cũng giải tán. "Nói nặng nó chống, nói nhẹ nó thương", ông cười.
Từ năm 2019 tới nay làng không mất con trâu nào. Ông hòa giải thành 21 vụ việc, chủ yếu là tranh ranh đất, vợ chồng cãi nhau, trẻ con ném đá mái tôn. Năm 2024 ông được Chủ tịch UBND tỉnh tặng Bằng khen, số tiền thưởng 1,5 triệu đồng ông góp mua loa kéo cho nhà rông.
Trung úy Y Tiến, công an xã phụ trách thôn, nói: có ông Bảy, công an nhẹ được nửa việc.

Cháy nhà lúc rạng sáng ở tổ 14: nghi do sạc xe đạp điện qua đêm
Khoảng 3h10 ngày 18/7, lửa bốc lên từ gian trước căn nhà cấp 4 của vợ chồng anh ⟦victim:Huỳnh Tấn Sự⟧ – chị ⟦victim:Đoàn Thị Mỹ Hạnh⟧ ở hẻm 37 đường Hà Huy Tập, phường Tân Lập. Cả nhà bốn người chạy kịp ra cửa sau, riêng anh Sự bỏng cẳng tay khi quay vào kéo bình gas.
Lực lượng chữa cháy cơ sở dùng 9 bình bột khống chế trước khi xe của Đội Cảnh sát PCCC đến. Lửa thiêu rụi 2 xe máy, 1 xe đạp điện, ti vi và toàn bộ sách vở của con. Thiệt hại chừng 120 triệu đồng.
Ông Y Khuê Niê, tổ trưởng tổ dân phố, cho hay bà con đã quyên góp được 13 triệu 400 nghìn và 5 bao gạo. Đại úy Trương Quốc Bảo khuyến cáo: đừng sạc xe qua đêm, không sạc gần lối thoát nạn, mỗi nhà nên có lối thoát thứ hai và một bình chữa cháy.

Hỏi – đáp pháp luật trên loa
Hỏi: Bà Nguyễn Thị Bích Trâm (khu phố 3) hỏi: Tôi cho người khác thuê 4 phòng trọ, ai phải đi khai báo tạm trú?
Đáp: Theo Luật Cư trú 2020, người đến ở từ 30 ngày trở lên ngoài nơi đã đăng ký thường trú phải đăng ký tạm trú. Chủ nhà có trách nhiệm nhắc và phối hợp; còn việc khách ở qua đêm thì chủ nhà thông báo lưu trú trước 23 giờ trong ngày.
Hỏi: Anh Bo Bo Tiến ở thôn Tà Giang hỏi: làm mất căn cước thì đi đâu làm lại?
Đáp: Anh tới Công an xã hoặc bất cứ điểm tiếp nhận nào của công an tỉnh, không cần mang giấy tờ gì ngoài thông tin cá nhân; cũng có thể nộp yêu cầu qua Cổng dịch vụ công tại dichvucong.gov.vn. Thời hạn giải quyết không quá 7 ngày làm việc.
Hỏi: Nghe nói phải lên xã "kích hoạt lại VNeID mức 2" qua đường link nhắn tới?
Đáp: Không có. Công an không nhắn link. Ai nhận tin như thế thì xóa, báo 156.

Bắt đối tượng trộm cà phê tươi trên rẫy
Công an xã Cư M'gar vừa bắt quả tang Lê Văn Đ. (SN 1998) đang tuốt trộm cà phê trên rẫy nhà bà ⟦victim:H'Bluên Ayũn⟧, buôn Bling, lúc 1 giờ sáng 24/11. Tang vật gồm 6 bao cà phê tươi nặng 312 kg, 1 xe độ chế.
Mấy tuần nay, nhiều rẫy trong buôn bị tuốt trụi một góc. Anh ⟦informant:Y Phôn Kbuôr⟧, người ngủ chòi canh rẫy bên cạnh, thấy ánh đèn đội đầu bật tắt bèn gọi cho công an xã rồi nằm im theo dõi, chỉ từng lối mòn cho tổ mật phục đi vào. Không có cuộc gọi của anh thì khó mà bắt tận tay.
Trưởng buôn Y Win Mlô đề nghị bà con tiếp tục chia ca gác, mỗi tổ 5 nhà, có trống và đèn. Bà H'Yam Niê, chi hội phụ nữ, tình nguyện nấu cháo khuya cho tổ gác.

Trường Tiểu học Trần Quốc Toản tổ chức ngày hội "Em là chiến sĩ cứu hỏa nhí"
Sáng 4/11, hơn 420 học sinh khối 4, 5 cùng thầy cô tham gia trải nghiệm chữa cháy, thoát nạn trong khói do Công an phường Phú Xuân phối hợp Phòng PC07 tổ chức. Các em được mặc áo lính cứu hỏa cỡ nhỏ, tập bò thấp dưới khói giả, dập lửa bằng chăn ướt, gọi 114.
Cô Hồ Thị Quỳnh Như, Tổng phụ trách Đội, cho biết trường đã chuẩn bị 8 trạm trò chơi, giải nhất thuộc về lớp 5/3. Trung tá Lê Viết Hòa tặng trường 10 bình bột MFZL4 và 200 tờ rơi.
Phụ huynh Phan Thanh Quang kể: "Về nhà con bắt ba tháo bớt khóa cửa sau, dặn mẹ rút bếp điện. Nghe cũng mắc cỡ mà đúng thiệt."

Một phụ nữ mất 280 triệu đồng vì làm "cộng tác viên đơn hàng"
Ngày 9/5, Công an phường Quy Nhơn tiếp nhận trình báo của chị N.T.K.L. (sinh năm 1993). Đầu tháng, chị L. vào một nhóm Telegram tên "Săn sale Tiki 2025", được mời làm nhiệm vụ đặt đơn ảo, hưởng hoa hồng 12%.
Ba đơn đầu nhận đủ cả gốc lẫn lời. Đến đơn thứ tư, 45 triệu đồng, nhóm báo "sai thao tác", muốn rút phải nạp gấp đôi. Chị vay thêm bạn bè, chuyển tổng cộng 7 lần vào tài khoản 19071166305028 mang tên một công ty lạ. Đường dẫn trang nhiệm vụ chị giao nộp là https://tikisanmall-vip.top/nv.
Hiện vụ việc đã chuyển Phòng An ninh mạng. Công an phường đề nghị người dân tuyệt đối không nạp tiền để làm việc, không có việc nhẹ nào trả lương cao chỉ nhờ bấm điện thoại.

NGHỊ QUYẾT CHI BỘ THÔN 5 THÁNG 8
Chi bộ họp lúc 19h30 ngày 3/8, đảng viên dự 23/26, vắng có lý do 3 (đ/c Mạnh ốm, đ/c Xuyến đi viện với mẹ, đ/c Hào công tác). Chủ trì: đồng chí Bùi Xuân Thuật, Bí thư. Thư ký: đồng chí Mai Thị Ngân.
1. Đánh giá tháng 7: thu hoạch sầu riêng 41 ha, giá bình quân 52 nghìn đồng/kg. Làm xong 380 m đường bê tông nhánh 3, dân góp 64 triệu. An ninh ổn định; có 1 vụ cãi nhau vì ống tưới giữa hai hộ, tổ hòa giải làm xong trong ngày.
2. Nhiệm vụ tháng 8: lắp thêm 6 camera ở ngã ba trạm bơm; vận động 100% hộ ký cam kết không mua bán, đốt pháo; rà soát hộ nghèo lần 1.
3. Ý kiến: ông Đinh Văn Hiển đề nghị gắn gương cầu ở dốc Ba Cô, bà Triệu Thị Mùi đề nghị dời giờ loa buổi sáng trễ hơn nửa tiếng cho người già ngủ. Chi bộ thống nhất.

Tắm sông Ba, hai học sinh bị nước cuốn
Chiều 15/4, nhóm 6 học sinh rủ nhau ra bãi cát buôn Nu, xã Ia Rsai, tắm sông. Khoảng 16h, em ⟦minor,victim:Ksor Nhi⟧ (lớp 7) và em ⟦minor,victim:Rah Lan Huy⟧ (lớp 6) bước hụt xuống hố do khai thác cát để lại.
Nghe các em còn lại la, anh Nay Đoan đang thả bò gần đó lao ra, kéo được em ⟦?minor,?victim:Huy⟧ vào bờ và hô hấp nhân tạo. Em ⟦?minor,?victim:Nhi⟧ mãi đến 18h mới được tìm thấy, không qua khỏi.
Trung tá Siu Thắng, Trưởng Công an xã, nói địa phương đã cắm 12 biển "Cấm tắm", song cha mẹ bận rẫy, không trông nổi con. UBND xã kêu gọi các hộ gửi trẻ tại điểm sinh hoạt hè nhà rông, có đoàn viên trông từ 13h đến 17h.

Phường Đông Hải trao 12 suất "Mái ấm tình thương" trước mùa bão
Chiều qua, Ủy ban MTTQ phường trao kinh phí sửa nhà cho 12 hộ, mỗi hộ 40 triệu đồng. Nguồn từ Công ty TNHH Muối Cà Ná (300 triệu), chùa Long Vân (100 triệu), ông Võ Thành Nhơn – một người con xa quê – 80 triệu.
Nhận quyết định, ông Nguyễn Cà, 77 tuổi, nói: "Tui chỉ sợ gió tháng 10, chừ có mái tôn mới, ngủ ngon." Bà Kiều Thị Phận, vợ liệt sĩ, xin nhường suất của mình cho hộ bên cạnh vì "con tui ngoài Nha Trang mới gửi tiền về đổ mái rồi".
Ông Trượng Văn Thắng, Chủ tịch MTTQ phường, cho hay đợt 2 sẽ xong trước 30/9. Ai muốn góp công thợ xin gọi văn phòng phường, số 0259 3896 xxx.

GHI NHẬN TỪ MỘT VỤ BẠO LỰC GIA ĐÌNH
Đêm 21/2, trực ban Công an xã Nam Đông nhận cuộc điện thoại của ⟦informant:chị giáo viên mầm non ở sát vách⟧: bên nhà bà ⟦victim:Alăng Thị Briu⟧ có tiếng đập phá, tiếng khóc. Tổ công tác có mặt sau 12 phút, khống chế người chồng tên Hồ Văn C. đang say rượu, tay cầm khúc củi.
Bà ⟦?victim:Briu⟧ bị rách da đầu, được đưa xuống trạm y tế khâu 5 mũi. Sáng hôm sau, Chủ tịch UBND xã ra quyết định cấm tiếp xúc 3 ngày; bà tạm ở nhà tin cậy đặt tại Nhà sinh hoạt cộng đồng thôn, do bà Trần Thị Hiền, Hội Phụ nữ, quản lý.
Theo ông Ating Nhơn, già làng, người Cơ Tu xưa rất trọng người phụ nữ giữ bếp, đánh vợ là xấu hổ với cả làng. Ông sẽ họp gươl để nói chuyện này, không nêu tên ai.
Đường dây nóng tiếp nhận tin báo bạo lực gia đình: 111, hoặc Công an xã.

Lịch cấp căn cước lưu động tuần từ 10 đến 15/3 – phường Bảo Lộc 2
Thứ hai 10/3: Nhà văn hóa tổ 4, từ 7h30, dự kiến 120 người.
Thứ ba 11/3: Trường THCS Lộc Sơn, học sinh đủ 14 tuổi, khoảng 260 em; phụ huynh không cần đi cùng nhưng nên ký vào phiếu trước.
Thứ tư 12/3: đi tận nhà người già, người bệnh. Cán bộ: Thiếu úy Đỗ Minh Khuê, Trung úy K' Thoại. Hộ nào có người nằm một chỗ đăng ký với tổ trưởng trước 16h ngày 11.
Thứ năm 13/3: Giáo xứ Thánh Mẫu, sau lễ 5h sáng, cha Phêrô Trần Văn Khoa đã đồng ý cho mượn phòng giáo lý.
Lệ phí: cấp lần đầu miễn phí; cấp đổi 50.000 đồng; cấp lại 70.000 đồng. Nhớ mặc áo có cổ, tóc gọn để không phải chụp lại nghe bà con.

CẢNH BÁO: giả shipper lừa lấy tiền cọc
Thủ đoạn mới tuần qua trên địa bàn phường Nha Trang: người lạ gọi báo có đơn hàng, biết rõ tên, địa chỉ, số tiền (thường dưới 200 nghìn). Chủ nhà vắng thì bảo chuyển khoản trước. Xong chúng gọi lại, nói gửi nhầm sang tài khoản "hội viên giao hàng", mỗi tháng sẽ trừ 3,5 triệu, muốn hủy phải bấm vào giaohangtietkiem-huythe.com/vn.
Số hay dùng: 0563.982.114 và +84 79 330 41 86.
Chị ⟦victim:H.⟧ bán trái cây ở chợ Xóm Mới đã bị trừ 61 triệu trong hai lần quét mặt. Một bác khác ở đường Hương Lộ Ngọc Hiệp nghi ngờ, tắt máy và chạy qua hỏi cảnh sát khu vực nên còn nguyên tiền.
Mẹo đơn giản: không ở nhà thì nhờ hàng xóm nhận, không chuyển trước một đồng.

Giữ biển từ những chiếc thuyền thúng
Ở khu phố Lạch Dù, phường Phú Thủy, mô hình "Tổ thuyền an toàn" do ngư dân Mai Văn Lực khởi xướng đến nay có 38 thuyền. Mỗi thuyền đánh số trắng, sơn tên khu phố, có phao và bộ đàm. Ai phát hiện tàu lạ, người lạ, dầu tràn, vật khả nghi thì báo trạm Biên phòng Thanh Hải.
Hai năm qua tổ đã cứu 7 lượt phương tiện hỏng máy, hướng dẫn hàng trăm lượt thuyền vào bờ tránh gió. Ông Lực nói vui: "Hồi trước mạnh ai nấy chạy, giờ trễ nửa tiếng chưa thấy về là tổ đi kiếm."
Đại úy Hồ Sỹ Tài, chính trị viên đồn, cho rằng cái được nhất là tình làng biển. Tháng 9 tới, phường sẽ trích 95 triệu đồng mua thêm 50 áo phao và 1 máy định vị.

Chó thả rông cắn người trước cổng chợ Phước Hậu
Lúc 6h15 ngày 30/8, một con chó lai nặng khoảng 30 kg không rọ mõm xông vào cắn bà ⟦victim:Não Thị Bình⟧, tiểu thương bán trầu cau. Bà bị hai vết rách ở bắp chân, phải tiêm 5 mũi ngừa dại.
Chủ chó là ông N.V.T. đã đến xin lỗi và chịu tiền thuốc 3.850.000 đồng. Công an xã lập biên bản, đề xuất phạt 1,5 triệu theo Nghị định 90/2017/NĐ-CP vì không đeo rọ mõm, không xích giữ nơi công cộng.
Qua việc này, thú y xã nhắc: chó mèo phải tiêm phòng mỗi năm một lần, đợt tới từ 8 đến 12/9 tại sân nhà văn hóa các thôn, phí 25.000đ/con. Hộ nghèo miễn phí. Bị chó cắn thì rửa xà phòng 15 phút rồi đi tiêm liền, không đắp lá, không tìm thầy lấy nọc.

Tri ân người dân dũng cảm
Sáng 28/10, Công an phường Buôn Hồ trao giấy khen cho 3 cá nhân có thành tích bảo đảm an ninh trật tự quý III.
Đó là anh Lê Trọng Khánh, lái xe công nghệ, đuổi theo và giữ được kẻ giật túi; chị H'Nguyệt Byă, thu ngân, trả lại 21 triệu đồng khách bỏ quên; và ông Đinh Công Chức, bảo vệ dân phố, dập lửa bếp gas ở quán phở.
Phát biểu, Thượng tá Nguyễn Thanh Tùng nói: "Mỗi người làm một việc nhỏ, phường bớt được một việc lớn." Mỗi người nhận 1 triệu đồng và một chiếc mũ bảo hiểm. Anh Khánh xin phép gửi tiền thưởng cho bếp cơm từ thiện Bệnh viện Đa khoa.

Hai đêm mật phục ở bãi vàng suối Nước Trong
Từ đầu mùa khô, suối Nước Trong đục ngầu. Bà con xã Trà Bồng mất nước tưới, cá chết trắng vũng. Ai cũng biết có người đào vàng trộm, chẳng ai biết họ vào bằng lối nào.
Anh ⟦informant:Hồ Văn Rứa⟧, người Cor ở tổ 3, đi đặt ống lươn gặp dấu bánh xích. Anh dò theo nửa buổi, thấy lán bạt, máy nổ, thùng hóa chất. Anh về kể với công an xã, rồi hai đêm liền dẫn tổ công tác đến đúng bãi bằng lối khe, không đèn.
Rạng sáng 19/3, 7 người bị bắt, thu 1 máy múc, 2 máy xay, 18 can hóa chất chưa rõ loại.
Chủ tịch xã Hồ Thị Liên đề nghị huyện cũ bàn giao hồ sơ mỏ để tiện quản lý. Ông Phạm Xuân Huy, kiểm lâm, nói phải mất hai mùa mưa suối mới trong lại. Già Hồ Văn Ngọt xin cắm biển cấm bằng chữ Cor.

Phường Hòa Khánh phát 5.000 sổ tay "Sống ở trọ"
Cuốn sổ nhỏ bằng bàn tay, 24 trang, in hình anh công nhân tên Tèo. Tèo lên thành phố, mướn phòng, mất xe, suýt dính bán hàng đa cấp, sau đó trở thành tổ trưởng khu trọ.
Người vẽ là Đặng Duy Khang, sinh viên năm cuối ngành thiết kế. Người viết lời là Đại úy Ngô Thị Diệu Hương. Hai người ngồi quán nước trước cổng khu công nghiệp cả tháng để nghe chuyện thật.
Trong sổ có số trực ban 0236 3842 113, số trạm y tế, lịch xe buýt tuyến R6A, địa chỉ ba quán cơm 20 nghìn.
Chị Huỳnh Thị Tây, quê Núi Thành, đọc xong nói: "Tèo giống em quá, chỉ khác em không suýt." Ai chưa có sổ thì ghé nhà tổ trưởng Lê Văn Cách.

Nhận lại xe sau 40 ngày bị trộm
Anh ⟦victim:Kpă Y Tuấn⟧, thợ cắt tóc buôn Ma Rốc, mất chiếc Winner biển 78M1-334.86 khi đi đám cưới. Anh đã tính bỏ luôn.
Chiều 2/6, ⟦informant:cậu sửa xe học việc ở tiệm Phú Thịnh⟧ thấy khách mang chiếc Winner tới đòi sơn lại, ổ khóa có vết phá. Cậu lén gọi cho công an phường, giả bộ hết sơn để giữ khách thêm hai mươi phút.
Công an đưa Ngô Thành L. về trụ sở; L. khai đã lấy 4 xe ở ba đám cưới khác nhau. Hai xe còn lại đang tìm chủ.
Anh ⟦?victim:Y Tuấn⟧ hớt tóc miễn phí một ngày cho cả xóm để ăn mừng. Chủ tiệm Phú Thịnh, ông Lưu Phú Thịnh, thì tăng lương cho cậu học trò.
Đi tiệc tùng, nhớ gửi xe chỗ có người giữ, khóa thêm càng.

Thông báo tạm ngưng lưu thông cầu Đắk Pne
Để thay dầm số 3, cầu Đắk Pne cấm toàn bộ xe từ 22h ngày 14/9 đến 5h ngày 20/9. Xe tải trên 5 tấn đi đường tránh qua thôn 4, dài hơn 9 km. Xe máy và người đi bộ đi cầu phao, mỗi lượt không quá 6 xe.
Học sinh thôn 6 được xe 16 chỗ của xã đón lúc 6h15 tại nhà rông, về lúc 11h30. Tài xế: anh A Đen, điện thoại của xã bố trí trên bảng tin.
Trường hợp cấp cứu: trạm y tế trực cả hai bờ, y sĩ Y Duyên phía bắc, y sĩ Bùi Ngọc Tú phía nam.
Trung úy A Khoan phụ trách phân luồng. Mong bà con thông cảm. Ai chở mì, chở mía xin dời lịch nhổ.

CẢNH BÁO TỪ MỘT TRƯỜNG HỢP CÓ THẬT: MUA VÉ MÁY BAY TẾT
Gia đình ông ⟦victim:Đặng Văn Lành⟧, tổ 33 phường Ngũ Hành Sơn, định bay vào Sài Gòn thăm con. Con dâu ông tìm được trang "vemaybaygiare-24h", nhắn qua messenger, chốt 6 vé giá 11.940.000 đồng.
Ông chuyển đủ vào tài khoản VIB số 081 704 060 226. Họ gửi mã đặt chỗ hẳn hoi. Ra sân bay, quầy báo mã đó chỉ giữ chỗ chưa xuất vé, đã hủy từ hôm kia.
Số hotline trên trang giả là 1900.0099.41, gọi giờ chỉ nghe nhạc.
Bài học: đặt trực tiếp trên trang của hãng hoặc đại lý có địa chỉ; kiểm tra mã trên web hãng ngay sau khi trả tiền, phải thấy số vé 13 chữ số; giá rẻ hơn hãng 30% thì xin đừng mừng.

Người thổi còi ở ngã tư trường học
Ngã tư Nguyễn Huệ – Lê Lai sáng nào cũng có một ông già đội mũ tai bèo, thổi còi. Đó là ông Phan Mậu Tuất, cựu lái xe Trường Sơn, 78 tuổi. Không ai giao, không ai trả tiền.
Chín năm, ông thổi hư 14 cái còi. Học trò gọi ông là "ông Tuýt". Có em ra trường quay về tặng ông bộ áo mưa.
Hỏi sao ông làm, ông kể ngày xưa qua ngầm, có cô thanh niên xung phong đứng làm cọc tiêu sống cho xe ông. "Cổ đứng cho tui qua, giờ tui đứng cho tụi nhỏ qua."
Công an phường Quảng Trị tặng ông chiếc áo phản quang, Trung tá Thái Ngọc Châu đề nghị ông đứng trên vỉa hè cho an toàn. Ông gật, nhưng sáng sau vẫn bước xuống lòng đường một bước.

Điện giật khi câu cá, một thiếu niên tử vong
Khoảng 15h ngày 7/6, em ⟦minor,victim:Lê Hoàng Phi Hùng⟧ (16 tuổi) câu cá ở kênh N2, thôn Tân Thành, xã Hàm Liêm, cần câu bằng carbon chạm đường dây 22 kV. Em mất trước khi tới bệnh viện. Bạn em là ⟦minor,victim:Trần Nguyễn Bảo⟧ đứng sát bên bị bỏng nhẹ hai bàn chân.
Đoạn kênh này dây võng thấp, cách mặt bờ 5,8 m. Điện lực thừa nhận biển cảnh báo đã mờ, hứa nâng trụ trước 30/6.
Hội Nông dân và nhà trường tới chia buồn, góp 23 triệu. Ông Lê Hoàng Sơn, cha em, xin mọi người đừng chia sẻ ảnh hiện trường.
Câu cá: nhìn lên trước khi vung cần, tránh xa dây điện tối thiểu 4 m, trời giông thì về.

Lời chào của tổ liên gia 5
Tổ liên gia 5 có 18 nhà, từ nhà thầy Quý tới tiệm bún cô Lài. Chúng tôi lập ngày 10/10, mua chung 6 bình chữa cháy, 9 chuông báo nối nhau, mỗi nhà đóng 420 nghìn.
Cách báo: nhấn nút một lần là cả 18 nhà nghe. Nhà nào gần thì cầm bình chạy tới, nhà xa thì gọi 114, nhà có người già thì dắt ra ngã ba. Mỗi tháng tập một lần, tập xong ăn chè.
Lần tập gần nhất mất 1 phút 50 giây. Đại úy Trần Nguyên Thảo chấm 8 điểm, trừ hai điểm vì chú Năm chạy quên mang dép.
Sắp tới, tổ liên gia 6 và 7 cũng muốn làm. Chị Tô Ngọc Huyền đã gửi bảng giá. Xin kính chào hàng xóm.

Tài xế giao hàng bị cướp, nhân chứng lên tiếng
22h20 ngày 9/11, anh ⟦victim:Phạm Thế Vinh⟧ giao hàng tới đường Phạm Hùng, phường Tân An thì bị hai người dí dao, lấy xe và 3,4 triệu tiền thu hộ. Anh bị rạch ở cánh tay.
Khu vực không có camera. Chiều hôm sau, ⟦informant:anh Tuyên, chủ quầy bánh mì chảo trước bến xe cũ⟧, tìm gặp điều tra viên. Anh kể có hai khách trả tiền bằng xấp tiền lẻ cột dây thun đen, y như cách shipper hay cột, một người gọi người kia là "Bi Đăk Mil". Anh nhận ra cả hai qua ảnh.
Mười tiếng sau, Ninh Văn B. và Tống Viết Q. bị bắt ở Đăk Mil, tang vật còn chiếc xe.
Hội tài xế giao hàng do anh Mã Văn Sự làm trưởng nhóm quyên được 5,6 triệu. Ông Lê Duy Tín, bí thư khối phố, khuyên anh em giao hàng khuya đi cặp đôi.

Đại hội Chi đoàn Công an xã Ia Dom nhiệm kỳ 2025 – 2027
Đại hội diễn ra gọn trong 2 tiếng sáng 11/5. Dự có đồng chí Rơ Mah Thân, Bí thư Đoàn xã; Trung tá Nguyễn Tuấn Kha, Trưởng Công an xã; 24/25 đoàn viên.
Báo cáo nhiệm kỳ: 61 buổi tuyên truyền; 12 nhà vệ sinh cho hộ nghèo; 380 lượt giúp dân thu hoạch điều; 1 công trình "Thắp sáng đường biên" dài 4 km.
Tham luận của Thiếu úy Đinh Thị Hậu về dạy tiếng Jrai cho cán bộ trẻ được vỗ tay ba lần. Trung úy Vũ Minh Quang đề nghị mở lớp đàn t'rưng.
Bầu ban chấp hành 5 người, Thượng úy Phạm Hồng Quân làm bí thư với 24/24 phiếu. Chỉ tiêu: mỗi đoàn viên kết nghĩa một hộ, mỗi quý một công trình.

Vì một cọng dây sạc, cháy cả dãy trọ
4h40 ngày 24/10, dãy trọ 9 phòng trong kiệt 28 Phạm Như Xương bốc cháy từ phòng số 5. Nữ sinh viên ⟦victim:Trương Lê Khánh Vân⟧ ngạt khói, hôn mê, đến 18h tỉnh. Bạn cùng phòng là ⟦victim:Nguyễn Thị Ái Mơ⟧ bỏng chân khi nhảy qua cửa sổ.
Anh Lê Công Thứ, chạy Grab thuê phòng 2, đập cửa gọi từng phòng, nhờ vậy 14 người khác ra kịp.
Nguyên nhân ban đầu: sạc dự phòng để trên nệm. Dãy trọ không có báo khói, chỉ một lối ra.
Chủ trọ Đoàn Bá Ph. bị phạt 12 triệu và đình chỉ. Đại học Bách khoa bố trí ký túc xá tạm cho 16 em.
Phường sẽ kiểm tra 402 dãy trọ. Sinh viên thấy chủ trọ khóa cổng ban đêm không đưa chìa, hãy phản ánh.

Góc hỏi đáp: chuyển khẩu sau khi sáp nhập
Bạn Đinh Thị Sao Ly: "Giấy tờ em ghi huyện Ba Tơ, giờ không còn huyện, có phải đổi không?" – Không bắt buộc. Giấy đã cấp vẫn dùng tới khi hết hạn. Khi làm thủ tục mới cán bộ sẽ cập nhật.
Bác Nguyễn Đức Tân: "Sổ đỏ ghi tỉnh Bình Định, mai mốt bán có bị làm khó?" – Không; theo Nghị quyết 190/2025/QH15, giấy tờ cũ có giá trị, không được yêu cầu đổi.
Anh Lê Quang Nhật Minh: "Biển số xe 77 có phải đổi 81?" – Không.
Chị Rơ Châm H'Phương: "Em cưới chồng xã bên, muốn nhập khẩu chồng vào nhà mẹ em?" – Được, cần chủ hộ đồng ý trên VNeID.
Ban tư vấn: Trần Thảo Nhi (tư pháp), Thiếu tá Cao Tấn Lực (công an). Mỗi tháng giải đáp một lần, gửi câu hỏi vào hòm thư trước cổng.

Con nợ trẻ tuổi và nhóm "hốt xác" trong hẻm
Thấy trò "hốt xác" – cho vay tiền chuộc đồ cầm trong đêm – dễ dàng, sinh viên ⟦victim:Bạch Ngọc Tường⟧ (K22 Đại học Khoa học Huế) vay 2 triệu của nhóm Hải Cồ. Tám ngày thành 7 triệu. Chúng giữ căn cước số 045 204 006 731 của em, bắt em lột áo quay clip "cam kết".
Em bỏ học hai tuần. Bạn cùng phòng, ⟦informant:Lê Phú Quốc⟧, nhắn cho thầy chủ nhiệm rồi thay em nộp toàn bộ tin nhắn, đoạn clip cho Công an phường An Cựu.
Lúc bắt, nhóm còn giữ 61 căn cước, 18 thẻ sinh viên. Cầm đầu là Nguyễn Phước Hải, sinh năm 1995.
Thầy Phan Viết Thịnh, trưởng phòng công tác sinh viên, khẳng định không kỷ luật người bị hại. Phòng tư vấn số 12 mở cửa mỗi chiều.
Bị giữ giấy tờ, đến công an cấp lại, đừng chuộc.

Một vòng chợ phiên vùng cao A Lưới sáng chủ nhật
Sáu giờ, sương chưa tan. Mệ Kăn Thị Lới bày mấy bó môn, dăm trái thơm. Anh Hồ Xuân Nghị bán chuối già lùn, đọc giá theo lời hát. Cô giáo Lê Thị Phương dắt học trò đi tìm "củ mài" cho bài sinh học.
Ở gian an toàn thực phẩm, y sĩ Pả Kiêm thử hàn the miễn phí, sáng nay 26 mẫu đạt cả. Gian công an chỉ cách khóa sim đứng tên lạ, mỗi người xem mất bốn phút.
Trưởng ban quản lý chợ A Viết Nghĩa đếm được 1.130 lượt khách. Tiền vé xe 3 nghìn, tiền chỗ ngồi không thu.
Mười giờ chợ tan. Đại úy Ploong Hải nhặt rác cùng trẻ em, đổi mỗi bao lấy một chiếc kẹo mạch nha. Con chó đen của ai đó vẫn nằm giữa đường, không chịu về.

TIN BUỒN TỪ KHU CÔNG TRÌNH KHÁCH SẠN
Trưa 15/2, sàn giáo tầng 4 khách sạn đang xây trên đường Võ Thị Sáu, phường Vĩnh Nguyên đổ. Thợ xây ⟦victim:Bo Bo Thiệt⟧ (Khánh Sơn) tử vong; thợ phụ ⟦victim:Nguyễn Thái Hòa⟧ (Vạn Ninh) đa chấn thương.
Nhà thầu phụ lắp giàn sai thiết kế, không nghiệm thu. Giám đốc công trường Trần Công Hoàng bị đình chỉ chức vụ. Cơ quan điều tra khởi tố vụ án vi phạm an toàn lao động.
Gia đình anh ⟦?victim:Thiệt⟧ được hỗ trợ ban đầu 200 triệu, hai con được nhận học bổng tới hết lớp 12. Bà con người Raglai trong xóm thức canh quan tài hai đêm.
Công đoàn Khánh Hòa nhắc: người lao động có quyền từ chối làm việc khi thấy nguy hiểm, theo Điều 5 Luật An toàn vệ sinh lao động.

Nhà văn hóa thôn Chánh Đông hết cảnh bỏ hoang
Ba năm trước, nhà văn hóa thôn Chánh Đông chỉ mở hai lần mỗi năm, bầu cử và họp thu tiền. Rồi bí thư Phan Tấn Lượng giao chìa khóa cho bốn nhóm: cờ tướng, bóng chuyền, dưỡng sinh, học chữ Chăm.
Bây giờ mỗi tối đèn sáng tới chín rưỡi. Chị Nguyễn Hồng Vân dạy nhảy dân vũ, thầy Thông Minh Toàn dạy chữ Chăm, ông Lợi chỉnh loa. Tiền điện 460 nghìn một tháng, bà con bỏ ống heo.
Tệ nạn tụ tập ở bến sông cũng theo đó vơi. Thống kê của Công an xã Phan Hòa: năm 2022 có 13 vụ gây rối, năm 2025 còn 1.
Cái bảng phân công treo ở cửa ghi: "Ai cầm chìa khóa, người đó là chủ nhà". Chín mươi hai gia đình đã từng cầm.

Vạch trần "đội giải cứu sầu riêng" lừa tiền đặt cọc
Cuối vụ, giá sầu riêng rớt, trang "Đội giải cứu nông sản Krông Pắc" kêu gọi đặt mua 39 nghìn/kg, chuyển trước. Hàng trăm người thành phố chuyển tiền; còn hai chủ vườn thì bị cắt trái chở đi không trả.
Ông ⟦victim:Nguyễn Đăng Quế⟧ bị lấy 2,6 tấn, bà ⟦victim:H'Rem Niê⟧ bị lấy 1,1 tấn, tổng 140 triệu đồng.
⟦informant:Anh tài xế xe lạnh người Cư Jút⟧ được nhóm này thuê, thấy chúng đổi kho ba lần trong một đêm, đã gọi điện cho công an xã, đọc địa chỉ kho thứ tư. Nhờ đó còn thu được 1,9 tấn.
Vương Trọng Bằng (sinh 10-11-1990) bị tạm giữ. Xe nhóm này dùng: 48C-077.25.
Giám đốc Hợp tác xã Tân Tiến, bà Đỗ Hồng Thơm, đề nghị bà con chỉ cho cắt trái khi đã nhận tối thiểu 70%.

Lịch phun thuốc muỗi và lời nhắc phòng sốt xuất huyết
Tuần 38, phường Cao Bá Quát ghi nhận 14 ca sốt xuất huyết, tăng 6. Không có ca nặng. Trạm phó y tế, bác sĩ H'Liên Mlô, dặn: lật úp vật đọng nước, thả cá bảy màu, ngủ mùng cả ban ngày.
Lịch phun: tổ 1, 2, 3 sáng 20/9 từ 6h; tổ 4 đến 7 chiều 20/9 từ 16h; tổ 8 đến 12 sáng 21/9. Đậy thức ăn, nhốt chó mèo, đóng bể cá, ra ngoài 45 phút.
Đội phun mặc áo xanh, đeo thẻ, không thu tiền. Ai tới đòi tiền là giả, hãy báo trực ban.
Nhà ông Cao Hùng, bà Lưu Thị Mai có trẻ nhỏ được xếp phun cuối. Tổ trưởng Trần Xuân Thọ giữ danh sách nhà vắng chủ.

Chuyện ông bảo vệ chùa bị đánh và chiếc đèn pin
Đêm 13/1, ông ⟦victim:Mai Văn Ngạn⟧, 66 tuổi, bảo vệ chùa Long Khánh, phát hiện kẻ lạ leo tường, hô lên thì bị đánh vào đầu bằng thanh gỗ, khâu 9 mũi. Kẻ gian bỏ chạy, rơi lại chiếc đèn pin.
Trên thân đèn khắc chữ "Tài 3 Bàu". Công an phường hỏi khắp nơi. Bà ⟦informant:Võ Thị Đỏ⟧, bán bánh bèo chợ Bàu, nói với trung úy Quyên: "Ba Bàu là tên thằng em họ con Tám, nó khắc tên lên đồ câu mực nữa." Bà nói nhỏ, xong xách rổ đi luôn.
Từ đó, Nguyễn Tài Ba bị bắt ngày 15/1, khai định trộm chuông đồng.
Phật tử luân phiên nấu cháo cho ông ⟦?victim:Ngạn⟧. Thượng tọa Thích Giác Minh xin tòa giảm nhẹ cho Ba vì Ba có mẹ già.

Bài học nhỏ từ bàn cờ
Câu lạc bộ cờ tướng phường Hội An Tây họp mỗi chiều thứ bảy dưới gốc bàng. Chủ nhiệm là ông Ngô Đình Ký, phó là ông Lý Hữu Phước bán cao lầu.
Hôm nọ, ông Phước nhận điện thoại "trúng thưởng xe SH, đóng thuế 4 triệu". Ông bật loa ngoài cho cả bàn nghe. Ông Ký đi con pháo, nói: "Nó chiếu tướng mà quên mất con xe." Cả bàn cười ầm, bên kia tắt máy.
Từ đó câu lạc bộ có lệ mới: ai nhận cuộc gọi lạ thì bật loa. Ba tháng được 17 cuộc, không ai mất đồng nào. Trung úy Trương Thảo Vy xin chép lại để làm bài phát thanh.
Giải cờ mùa thu khai mạc 26/9, lệ phí 20 nghìn, giải nhất một con gà trống.
`,
  `
Công an phường Thanh Khê tìm chủ nhân 3 chiếc xe máy
Trong đợt kiểm tra bãi giữ xe tự phát sau chợ Thuận Phước, tổ công tác thu giữ 3 xe không rõ nguồn gốc: Honda Wave RSX màu đỏ đen biển 43C1-558.07; Yamaha Sirius bạc biển 92H1-20336; Air Blade không biển, số khung đã mài.
Ai là chủ sở hữu hợp pháp mang giấy đăng ký xe, căn cước tới gặp Trung úy Ngô Hữu Phước, Công an phường, trong giờ hành chính. Sau 30 ngày kể từ ngày 6/5/2025, nếu không ai nhận thì xử lý theo quy định về tang vật vô chủ.

Từ tin báo của một bác xe ôm, phá ổ cá độ trong quán cà phê
Quán cà phê võng mang tên "Gió Đồng" ở thôn Phú Nhiêu, xã Mỹ Lộc, cứ đến tối thứ bảy là đông nghịt. Bề ngoài coi đá banh, bên trong là kèo, là tỷ lệ.
Ông ⟦informant:Bùi Đình Lượm⟧, chạy xe ôm trước cổng chợ, mấy lần chở khách thua độ về, nghe họ kể chuyện cầm xe, cầm điện thoại. Suy nghĩ mãi, ông lên gặp trưởng công an xã khai hết: ai cầm sổ, tiền để đâu, giờ nào chốt kèo.
Đêm 17/6, lực lượng chức năng ập vào, bắt quả tang 8 người, thu 84 triệu đồng, 9 điện thoại. Chủ quán Trần Minh Q. khai nhận tổ chức từ mùa Euro năm ngoái.
Ông Nguyễn Thế Vỹ, bí thư chi bộ thôn, nói bà con rất mừng, nhất là mấy chị có chồng mê độ. Xã sẽ đưa nội dung phòng chống cờ bạc vào hương ước sửa đổi.

Văn nghệ và bữa cơm đoàn kết ở buôn Ko Tam
Ngày hội Đại đoàn kết năm nay ở buôn Ko Tam, phường Tân Lập đông hơn mọi năm. Từ sáng, các amí đã giã gạo, mấy anh thui bò, lũ trẻ chạy vòng quanh cây nêu. Đội chiêng trẻ do nghệ nhân Y Hiu Niê Kdăm tập luyện đánh bài mừng khách.
Trong phần lễ, bà H'Loan Êban, trưởng ban công tác mặt trận, điểm lại: buôn có 214 hộ, 967 khẩu; hộ nghèo còn 6; 92% hộ đạt gia đình văn hóa; không có người nghiện ma túy.
Phó Chủ tịch UBND phường Hoàng Anh Tuấn tặng buôn 10 triệu đồng và dàn âm thanh. Đại diện công an phường, Thiếu tá Y Sơn Êban, nhân lúc đông người nhắc chuyện lừa đảo: "Ai gọi bảo mình là công an, đòi chuyển tiền, thì cứ nói: mời xuống buôn uống rượu cần rồi tính."

Đường dây cho vay nặng lãi núp bóng tiệm cầm đồ
Chị ⟦victim:Võ Thị Hồng Đào⟧, công nhân may ở khu phố 6 phường Bình Thuận, vay 15 triệu đồng để lo cho mẹ mổ mắt. Người ta đưa 12,5 triệu, bảo 2,5 triệu là "phí hồ sơ", mỗi ngày đóng 500 nghìn, trong 40 ngày.
Tới ngày thứ 19 chị ⟦?victim:Đào⟧ hụt tiền, nhóm đòi nợ tạt mắm tôm vào cửa phòng trọ, dán ảnh chị lên cột điện. Chị nghỉ làm gần một tuần vì xấu hổ.
Công an đã bắt Phạm Quốc Khởi (SN 1996, quê Hải Phòng) và Lê Đức Thịnh (SN 2001) để điều tra hành vi cho vay lãi nặng trong giao dịch dân sự. Lãi suất tính ra trên 500%/năm.
Ai từng vay của nhóm này, số điện thoại dán ở cột điện là 0932.66.40.18, xin đến Công an phường để làm việc; danh tính được giữ kín.

Xã Trà Linh họp dân bàn chuyện mở đường vào nóc Măng Lùng
Đêm 6/4, bếp lửa nhà sinh hoạt cháy rực. Phó Chủ tịch UBND xã Hồ Văn Dang nói trước: đường 2,1 km, rộng 3 m, huyện hỗ trợ xi măng, dân hiến đất và công.
Già Hồ Văn Reo hỏi: đất trồng sâm của tôi mất bao nhiêu? Cán bộ địa chính Lê Thanh Phong mở bản đồ đo: 64 m². Già gật, nói được. Bà Hồ Thị Lối xin dời cái chuồng heo trước khi máy vào. Anh Nguyễn Văn Thịnh, nhà thầu, hứa không đổ đất xuống ruộng.
Kết quả: 31/31 hộ đồng ý, hiến tổng cộng 4.700 m² đất, 212 cây keo. Trung úy Hồ Văn Thiết, công an xã, đề nghị trong lúc thi công không cho trẻ con chơi gần máy múc. Họp xong lúc 22h10, mọi người ăn khoai lùi.

Vào vai "công an phường hướng dẫn cài định danh", kẻ gian rút sạch tiền dưỡng già
Ngày 22/9, ông ⟦victim:Tôn Thất Cường⟧, cán bộ hưu trí ở kiệt 131 Trần Phú, phường Thuận Hóa, nhận điện thoại từ số 0326 708 944. Người bên kia xưng "Trung úy Dũng, đội QLHC", đọc vanh vách số căn cước của ông là 046 051 003 928, nói hồ sơ bị lệch phường sau sáp nhập.
Ông cài ứng dụng theo đường dẫn chúng gửi. Màn hình đen chừng 20 phút. Khi máy sáng lại, hai sổ tiết kiệm online 390 triệu đồng đã tất toán, chuyển hết sang tài khoản 0441000 917 356.
"Tôi làm kế toán cả đời mà vẫn mắc", ông ⟦?victim:Cường⟧ buồn bã nói với tổ trưởng.
Nhắc lại lần nữa: công an không làm định danh qua điện thoại. App VNeID chỉ tải trên App Store và CH Play. Lỡ cài, tắt mạng, tháo SIM, gọi ngân hàng khóa khẩn cấp.

Tin vắn an ninh trật tự tuần 32
– Phường Cam Ly: kiểm tra 18 cơ sở lưu trú, phạt 2 cơ sở không thông báo lưu trú, mỗi nơi 1,5 triệu.
– Tổ dân phố Đa Phước: hòa giải vụ tranh chấp ranh vườn giữa hộ ông Nguyễn Bá Thiện và hộ bà Phùng Thị Sen, hai bên lùi mỗi nhà 20 cm.
– Chợ Phan Chu Trinh: tuyên truyền 210 tiểu thương về tiền giả, phát 500 tờ rơi.
– Hồ Chiến Thắng: vớt 1 xe đạp, không rõ chủ, gửi tại trụ sở.
– Trường THPT Bùi Thị Xuân: cô Lâm Thị Ánh Tuyết cùng 30 học sinh ra quân dọn rác dốc Nhà Làng.
– Không ghi nhận cháy nổ, không có tai nạn nghiêm trọng.

Lật xe công nông ở dốc Đá Đen, một người chết
Khoảng 10h ngày 11/1, chiếc máy cày kéo rơ-moóc chở mì do ông ⟦victim:Đinh Hồng Gai⟧ điều khiển đứt phanh khi xuống dốc Đá Đen, thôn 8 xã Vĩnh Sơn, lật xuống taluy sâu 6 m. Ông Gai tử vong tại chỗ. Vợ ông, bà ⟦victim:Đinh Thị Dơn⟧, ngồi trên thùng, gãy xương đòn.
Người thân đang lo hậu sự; con trai cả Đinh Văn Nhưm đi nghĩa vụ về chịu tang. Ban An toàn giao thông tỉnh thăm hỏi 5 triệu đồng, xã 2 triệu.
Thượng úy Võ Trung Nguyên cho biết xe tự chế, hết niên hạn, không đăng kiểm. Toàn xã còn 47 chiếc như vậy. Từ mai, tổ tuần tra sẽ chốt ở chân dốc vào giờ cao điểm thu mì, không cho chở người trên thùng.

Bác Sáu loa phường
Người ta gọi bác Sáu loa phường vì 26 năm nay bác Huỳnh Văn Sáu giữ cái trạm truyền thanh phường An Hải. Sáng 5 giờ rưỡi, chiều 5 giờ, giọng Quảng đặc sệt của bác vang từ cầu Sông Hàn xuống tới Mân Thái.
Hồi dịch, bác ngủ luôn ở trạm, ngày đọc 9 lượt. Bây giờ có Zalo, có fanpage, tưởng loa hết thời, nhưng bác đổi cách: mỗi tin không quá 2 phút, chuyện lừa đảo thì kể như kể chuyện xóm, kết bằng một câu vè. "Nghe app lạ, chớ có ham / Bấm vô một phát, tiền đi làm… người ta."
Chị Đoàn Ngọc Bích, công chức văn hóa, nói tỷ lệ người già trong phường bị lừa qua điện thoại giảm thấy rõ. Năm rồi bác nhận giấy khen của Giám đốc Công an thành phố. Bác treo ở trạm, không đem về nhà: "Của cái loa chớ không phải của tui."

Công an xã giúp cháu bé đi lạc về với gia đình
Chiều 19/2, Trung úy Rcom Hiếu, Công an xã Chư Prông, trên đường tuần tra thấy một bé trai khoảng 5 tuổi ngồi khóc bên trạm xăng. Bé chỉ nói được tiếng Jrai, tên là ⟦minor:Kpă Tuin⟧, nhà "gần suối".
Anh bế bé về trụ sở, mua sữa, rồi nhờ loa 9 làng đọc tin. 45 phút sau, ông Kpă Blơi, làng Mơ, hớt hải tới nhận con. Thì ra bé ⟦minor:Tuin⟧ trèo lên thùng xe chở mủ cao su ngủ quên, xe đi luôn hơn 7 cây số.
Ông Blơi cảm ơn cán bộ rối rít. Công an nhắc cha mẹ dạy con nhớ tên làng, tên cha, và may vào áo bé mảnh vải ghi số điện thoại.

Kết quả đợt cao điểm nồng độ cồn dịp Tết
Từ 15/12 âm lịch đến hết mùng 8 Tết, tổ tuần tra hỗn hợp phường Kon Tum dừng 1.326 lượt phương tiện, phát hiện 88 trường hợp có cồn, trong đó 13 trường hợp vượt 0,4 mg/lít khí thở. Tạm giữ 79 xe máy, 3 ô tô; tước và trừ điểm giấy phép theo luật mới.
Có một tài xế xe khách 29 chỗ bị phạt 35 triệu đồng. Có ông nằm ra đường ăn vạ, vợ ra dắt về. Có cả cán bộ xã, vẫn lập biên bản và gửi thông báo về cơ quan.
Trung tá Đặng Xuân Trọng nói ngắn gọn: "Không xin, không cho." Nhờ vậy tai nạn giao thông dịp Tết trên địa bàn bằng không. Các nhà hàng Hoa Sữa, Bờ Sông, Út Liên bố trí xe đưa khách về miễn phí dưới 5 km.

Nhờ tấm hình chị bán vé số chụp, tìm ra kẻ giật dây chuyền
Sáng 3/8, bà ⟦victim:Lý Thị Kim Thoa⟧, 71 tuổi, đi bộ thể dục trên đường Thống Nhất (phường Phan Rang) bị hai thanh niên đi Exciter giật đứt sợi dây chuyền 5 chỉ. Bà ngã trầy hai đầu gối.
Lúc đó ⟦informant:chị Tường bán vé số ở góc cây me⟧ đang chụp tờ vé gửi cho khách, trong hình vô tình dính đuôi xe. Chị đem điện thoại đến phường cho mấy chú coi. Phóng to lên, thấy rõ bốn số cuối và miếng dán hình đầu lâu.
48 giờ sau, hai nghi can Nguyễn Hoàng V. và Trần Phú L. bị bắt ở một nhà nghỉ. Sợi dây bán được 31 triệu đồng, thu lại được 18 triệu.
Bà ⟦?victim:Thoa⟧ nói giờ đi bộ bà để hết vàng ở nhà. Khu phố trưởng Ngụy Văn Đức thì xin phường thêm hai trụ đèn.

HƯỚNG DẪN NHẬN BIẾT TIỀN GIẢ (bài phát thanh)
Kính thưa bà con. Tết nhứt tới nơi, buôn bán nhiều, tiền giả dễ trà trộn. Công an phường Tuy Hòa xin nhắc mấy điểm.
Một, vuốt nhẹ: tiền thật có nét in nổi ở chân dung Bác và dòng chữ số. Hai, soi trước đèn: thấy hình bóng chìm và dây bảo hiểm chạy dọc. Ba, chao nghiêng: mực đổi màu từ vàng sang xanh lá. Bốn, cửa sổ trong suốt tờ 200 ngàn, 500 ngàn có cụm số nổi, tiền giả thì lờ mờ.
Hồi tháng 11, chị Thảo bán cá ở chợ phường 7 được khách đưa tờ 500 nghìn, chị nghi ngờ không lấy, người đó bỏ đi. Chị không thiệt hại gì. Ai gặp chuyện tương tự thì giữ bình tĩnh, nhớ dáng người, biển số và gọi trực ban.
Theo Điều 207 Bộ luật Hình sự, tàng trữ, lưu hành tiền giả có thể bị phạt tù từ 3 năm. Cảm ơn bà con đã lắng nghe.

Cây đa lão thành của xã Gio Hải
Trong các cuộc họp của cựu chiến binh xã, người ta luôn để trống chiếc ghế đầu cho cụ Trương Thuyết, 94 tuổi, 72 năm tuổi Đảng. Cụ vào du kích năm 1950, ba lần bị địch bắt, một con trai là liệt sĩ ở Khe Sanh.
Về hưu, cụ trồng phi lao chắn cát, tới nay được 3,2 ha. Cụ hiến 900 m² đất làm đường ra bến cá năm 2012, năm 2018 hiến thêm 200 m² làm nhà văn hóa thôn 6. Nhà cụ vẫn lợp ngói cũ.
Nhân kỷ niệm 30/4, đồng chí Hoàng Thị Mai Thu, Bí thư Đảng ủy xã, cùng đoàn đến thăm, tặng cụ quà trị giá 2 triệu đồng. Cụ dặn thanh niên: "Thời ni kẻ địch nấp trong cái điện thoại, các cháu nhớ chớ tin."

Va chạm trước cổng Trường Tiểu học Lê Lợi, một phụ huynh và một học sinh bị thương
Lúc 16h45 ngày 25/9, xe bán tải biển 86C-114.52 lùi từ tiệm sửa xe ra, đụng vào xe máy của chị ⟦victim:Trương Thị Ngọc Diễm⟧ đang chở con gái là cháu ⟦minor,victim:Nguyễn Trương Bảo An⟧, học sinh lớp 3A. Chị gãy cổ tay, cháu bị chấn thương nhẹ ở trán.
Tài xế là ông T.Q.H. đưa hai mẹ con đi cấp cứu ngay, nồng độ cồn bằng 0. Cô hiệu trưởng Phan Thị Thu Ba kiến nghị phường kẻ vạch cấm dừng từ số nhà 20 đến 46 đường Hải Thượng Lãn Ông, và bố trí dân quân giờ tan trường.
UBND phường Mũi Né trả lời: sẽ kẻ vạch trước 10/10.

Câu lạc bộ "Cha đỡ đầu" ở làng Plei Ốp
Từ năm 2022, 15 cán bộ, chiến sĩ Công an phường Pleiku nhận đỡ đầu trẻ em khó khăn ở làng Plei Ốp. Mỗi anh góp 200 nghìn một tháng, ai dạy được môn gì thì dạy môn ấy.
Có cháu mồ côi cả cha lẫn mẹ nay vào lớp 10 trường dân tộc nội trú. Có cháu trước hay bỏ học đi mót cà phê, giờ là lớp trưởng. Ông Siu Phết, chủ nhiệm nhà rông, bảo: "Tụi nhỏ gọi mấy chú là ama, nghe thương."
Năm học mới, nhóm trao 22 xe đạp cũ sửa lại, thợ là Thượng úy Nguyễn Đình Tú tự tay thay xích, thay lốp. Doanh nghiệp Vĩnh Hoàn ủng hộ 300 cuốn vở. Ai có xe đạp cũ, xin mang đến phòng tiếp dân.

Cháy cửa hàng vật liệu điện: hai vợ chồng thoát nạn nhưng trắng tay
Trưa 1/5, cửa hàng của ông bà ⟦victim:Lữ Văn Quế⟧, ⟦victim:Ngô Thị Liễu⟧ ở số 62 Nguyễn Công Trứ, phường Đồng Hới bốc cháy sau một tiếng nổ ở tủ điện. Gió nam mạnh, lửa lan nhanh lên tầng hai. Thiệt hại trên 900 triệu đồng, chưa kể hàng ký gửi.
Ông Dương Viết Hải, chủ tiệm bánh bên cạnh, cùng bốn nhân viên đã phá cửa cuốn, đưa hai vợ chồng ra ngoài, rồi quay lại kéo được két tiền.
Ban chỉ đạo phường vận động hỗ trợ khẩn cấp 30 triệu, Hội Chữ thập đỏ 5 triệu và chăn màn. Cửa hàng ngành hàng dễ cháy: kiểm tra aptomat 6 tháng một lần, không để hàng sát tủ điện, cửa cuốn phải có bộ lưu điện.

Điểm danh những "mắt thần" an ninh
Năm 2024 phường Phước Hải lắp 74 mắt camera bằng nguồn xã hội hóa, tổng kinh phí 512 triệu đồng. Trong đó, khách sạn Sóng Biếc góp 60 triệu, chùa Phước Điền 15 triệu, bà Trần Ngọc Yến (Việt kiều) 20 triệu, còn lại là tiền heo đất của các tổ.
Nhờ hệ thống này, phường làm rõ 19 vụ, tìm được 6 người đi lạc, xử phạt nguội 133 lượt đổ rác trộm. Đại úy Nguyễn Khoa Nam phụ trách tổ vận hành cho hay: dữ liệu lưu 30 ngày, chỉ công an được trích xuất, ai muốn xem phải có đơn.
Câu hỏi hay gặp: gắn camera chĩa vào nhà hàng xóm có được không? Không nên; nếu ghi hình đời tư người khác mà không được đồng ý có thể bị phạt và phải bồi thường theo Bộ luật Dân sự.

Bà chủ nhà trọ giúp bóc gỡ nhóm trộm xe
Gần Tết, phường Tân An mất liền 11 xe máy. Camera chỉ thấy người đội nón trùm kín. Manh mối đến từ bà chủ dãy trọ hẻm 54 đường Phan Bội Châu, bà ⟦informant:Phạm Thị Xuân Mai⟧: đêm nào cũng có tiếng cưa sắt trong phòng số 4, rác bỏ ra toàn mảnh nhựa yếm xe.
Bà ⟦?informant:Mai⟧ nhặt một mảnh có dán tem đăng kiểm đem lên phường, kể luôn giờ giấc đi về của ba người thuê. Rạng sáng 27 tháng Chạp, cả ba bị bắt khi đang tháo một chiếc Vision.
Trong số các chủ xe, anh ⟦victim:Y Đức Ksơr⟧ mừng nhất vì xe là phương tiện chạy hàng nuôi hai con. Ông Hồ Đăng Khoa, tổ trưởng dân phố, nhắc các chủ trọ: cho thuê phải ghi sổ, giữ bản chụp giấy tờ, báo lưu trú trên VNeID.

Ngân hàng chặn kịp 600 triệu của cụ bà 80 tuổi
Sáng 14/7, cụ Hoàng Thị Thược, 80 tuổi, ra phòng giao dịch Agribank Đông Hà 2 rút sổ 600 triệu, tay run, cứ ngó điện thoại. Giao dịch viên ⟦?informant:Lê Khánh Chi⟧ hỏi han, cụ bảo rút cho con mua đất nhưng con ở đâu thì không nói.
Thấy máy cụ đang mở cuộc gọi với "Viện Kiểm sát", cô ⟦?informant:Chi⟧ mời cụ vào phòng trong uống nước rồi báo công an phường. Trung úy Trần Anh Quân tới, cầm máy nói chuyện, bên kia tắt ngang.
Cụ Thược về nhà an toàn, tiền vẫn còn trong sổ. Giám đốc chi nhánh Nguyễn Duy Hưng thưởng nóng nhân viên 2 triệu đồng. Công an phường gửi thư khen.

Vụ mất trộm ở chùa Linh Sơn: nhờ chú tiểu và bà bán nhang
Sáng rằm tháng Giêng, nhà chùa mở hòm công đức thì thấy ổ khóa bị bẻ, tiền lẻ vương ra thềm. Đại đức Thích Nguyên Hạnh, trụ trì, ước mất khoảng 27 triệu đồng.
Công an phường Xuân Hương tới khám nghiệm. Lúc đó bà ⟦informant:Cao Thị Ngẫu⟧ bán nhang ngoài cổng mới nhớ ra, khai với điều tra viên rằng hồi 4 giờ sáng có một thanh niên mặc áo hoodie xám mua của bà bó nhang, trả toàn tiền 2 nghìn, 5 nghìn còn thơm mùi trầm, tay trái xăm con bọ cạp.
Nhờ chi tiết hình xăm, chiều cùng ngày công an mời được Lương Gia B. (27 tuổi, không nơi ở cố định). Trong ba lô còn 19 triệu 300 nghìn.
Các cụ trong ban hộ tự, gồm ông Tạ Quang Đính, bà Diệu Hiền, bà Diệu Tâm, đề xuất từ nay mỗi tối kiểm hòm một lần. Nhà chùa cũng xin với công an xử nhẹ cho người trẻ.

Kế hoạch diễn tập chữa cháy và cứu nạn tại chợ Đồng Ba năm 2025
Thời gian: từ 14h00 đến 16h30, thứ Năm ngày 17/4. Địa điểm: lầu 1 khu hàng vải, chợ Đồng Ba.
Tình huống giả định: chập điện tại sạp số 217, lửa lan sang 11 sạp, 3 người mắc kẹt, 1 người ngạt khói. Lực lượng tham gia: 45 cảnh sát PCCC, 20 dân quân phường Phú Xuân, đội chữa cháy cơ sở 18 người, 2 xe cứu thương của Bệnh viện Trung ương Huế.
Phân công: đ/c Lê Hữu Phúc – chỉ huy chung; đ/c Nguyễn Thị Cẩm Tú – y tế; ông Hoàng Gia Thiện, trưởng ban quản lý chợ – hướng dẫn tiểu thương. "Nạn nhân" do đoàn viên Phan Anh Thư, Võ Nhật Minh, Hồ Trọng Nhân đóng.
Trong thời gian diễn tập sẽ có khói màu và tiếng còi hú, đề nghị bà con không hoảng hốt, không gọi 114. Xe cộ vòng qua đường Chương Dương. Tiểu thương tự bảo quản hàng hóa, tiền bạc của mình.

Chuyện buồn sau giàn cà chua
Sáng mùng 10 tháng 6, anh ⟦victim:Trần Đình Phương⟧ (thôn Suối Thông A, xã Ka Đô) ra vườn bật máy bơm thì bị điện giật. Dây điện kéo qua mương, vỏ bọc bị chuột cắn, nước rò vào. Người nhà cúp cầu dao thì đã muộn. Anh mới 36 tuổi.
Đây là vụ thứ ba trong vùng từ đầu mùa khô. Cả ba đều do dây tạm, không có aptomat chống giật. Điện lực Đơn Dương phối hợp với xã kiểm tra 340 hộ làm nhà kính, phát hiện 128 hộ dùng dây không đạt.
Khuyến cáo của ngành điện: dùng dây bọc hai lớp, treo cao tối thiểu 2,5 m; gắn thiết bị chống rò 30 mA (giá chừng 350.000đ); không đứng chân trần khi bật công tắc; cứu người phải cắt nguồn trước, dùng sào khô gạt dây.
Hội Nông dân xã do bà Touneh Nai Hạnh làm chủ tịch sẽ mua chung thiết bị, trả chậm ba tháng cho hội viên.

Chuyên mục "Mỗi tuần một điều luật" – số 18
Tuần này: Xử phạt hành vi đăng tin sai sự thật trên mạng.
Theo Điều 101 Nghị định 15/2020/NĐ-CP, sửa đổi bởi Nghị định 14/2022/NĐ-CP, tổ chức đăng tin giả, xúc phạm danh dự người khác bị phạt từ 10 đến 20 triệu đồng; cá nhân thì bằng một nửa. Ngoài ra buộc gỡ bỏ.
Ví dụ ở địa phương: hôm 9/9, tài khoản facebook "Cu Tèo Sông Cầu" đăng "vỡ đập, dân chạy ngay", làm cả khu chợ nháo nhào. Chủ tài khoản là anh P.V.D. bị mời lên làm việc, phạt 7,5 triệu, đã viết bài xin lỗi.
Thấy tin chưa rõ, bà con kiểm tra trên trang của UBND phường, Đài Khí tượng Thủy văn hoặc hỏi tổ trưởng. Ông Châu Văn Điệp, tổ trưởng tổ truyền thông, hứa trả lời trong 15 phút. Chia sẻ lại tin sai cũng bị phạt, chứ không riêng người viết.

Thầy giáo cứu ba mẹ con trong lũ
Đêm 18 rạng 19/11, nước sông Kỳ Lộ lên nhanh chưa từng thấy. Ở xóm Soi, xã Đồng Xuân, chị ⟦?victim:Mang Thị Bông⟧ cùng hai con nhỏ leo lên gác gỗ kêu cứu, nước cách mái chừng ba gang.
Thầy Lê Minh Hoàng, giáo viên thể dục Trường THCS Phan Lưu Thanh, cột dây thừng vào cây dừa, bơi qua với chiếc phao làm bằng bốn can nhựa. Chuyến thứ nhất đưa hai đứa nhỏ. Chuyến thứ hai đưa chị. Chừng nửa tiếng sau căn gác sập.
"Tui không nghĩ gì, chỉ nghe tiếng con nít khóc", thầy kể. Ban chỉ huy phòng thủ dân sự xã đề nghị cấp trên tặng Huy chương Dũng cảm.
Thống kê bước đầu của xã: 1.460 nhà ngập, 37 nhà sập hoàn toàn, 4.200 con gia súc bị trôi. Xin hỗ trợ liên hệ văn phòng UBND xã; đừng chuyển tiền cho các trang kêu gọi không rõ nguồn gốc.

TỜ TIN PHƯỜNG AN CỰU – CẢNH GIÁC MÙA NHẬP HỌC
Mùa tân sinh viên tới, dãy trọ quanh làng đại học rất đông. Năm ngoái phường ghi nhận 9 vụ lừa cọc phòng, 4 vụ mất laptop, 2 vụ bẫy việc làm.
Em ⟦victim:Hồ Thị Như Nguyệt⟧, sinh viên năm nhất Đại học Sư phạm, chuyển cọc 3 triệu vào số 9704 3669 1180 254 của một người xưng "cô chủ Hạnh" trên nhóm Tìm trọ Huế. Tới nơi, địa chỉ là một… tiệm hớt tóc.
Lời khuyên: xem phòng tận mắt, hỏi tổ trưởng, yêu cầu chủ nhà cho xem căn cước và giấy tờ nhà, cọc không quá một tháng, có biên nhận. Việc làm thêm đòi nộp tiền đồng phục, tiền hồ sơ trước là lừa.
Danh sách 64 nhà trọ đạt tiêu chuẩn "An toàn – Văn minh" dán tại bảng tin tổ 5, tổ 9, tổ 12. Trung úy Đặng Thùy Dung trực Zalo hỗ trợ sinh viên đến 22h hằng ngày.

Sư cô mở lớp học tình thương
Lớp của sư cô Huệ Đăng ở phường Vĩnh Hải chỉ có mười hai mét vuông, bảy cái bàn. Học trò là con mấy nhà làm biển, có em bán bánh tráng, có em theo mẹ nhặt ve chai. Tối hai tư sáu học chữ, ba năm bảy học toán.
Năm nay, ba em đủ điều kiện nhập học lớp 6 phổ cập. Cô giáo về hưu Nguyễn Thị Thanh Bình dạy không lương đã bốn năm. Anh công an khu vực Đào Xuân Lộc thì lo chuyện giấy tờ: mười một em chưa có khai sinh, giờ còn hai.
Sư cô chỉ xin phường một việc là cho mượn cái sân của trạm y tế cũ. Chủ tịch phường Lê Hoàng Oanh ghi vào sổ, hẹn trước tháng 9.

Tạm giữ hình sự nghi can cướp tiệm tạp hóa
Trưa 7/12, lúc vắng người, một thanh niên đội mũ bảo hiểm kín mặt cầm dao Thái vào tiệm tạp hóa của bà ⟦victim:Phan Thị Trợ⟧ ở chợ Nam Dong, khống chế, lấy 9 triệu đồng và 2 cây thuốc Jet. Bà Trợ bị đẩy té, bầm hông.
Chiều đó, xã đăng ảnh cắt từ camera. Chỉ hai tiếng sau, ⟦informant:ông chủ tiệm rửa xe Hai Lúa⟧ ở thôn 11 nhắn cho trưởng công an xã: cái mũ dán chữ "No.7" này là của thằng cháu hàng xóm, mới rửa xe hồi sáng. Ông còn giữ bản ghi camera tiệm mình, chép vào USB đưa cho tổ công tác.
19h, Lục Văn Sáng (sinh ngày 04/02/2004) bị bắt tại nhà. Sáng khai thua game bắn cá.
Đại tá Bùi Quang Lịch, Phó Giám đốc Công an tỉnh, gửi thư khen Công an xã và nhân dân thôn 11. Ông Nông Văn Trình, trưởng thôn, nói bà con sẽ góp tiền lắp thêm camera ở ngã tư.

Thi hòa giải viên giỏi cụm số 3
Hội thi quy tụ 8 đội từ các xã Ea Kar, Ea Knốp, Cư Yang, Ea Păl. Mỗi đội qua ba phần: chào hỏi, kiến thức, tiểu phẩm.
Đội Ea Knốp gây ấn tượng với tiểu phẩm "Con heo đi lạc": ông Tư (nông dân Phạm Văn Toản đóng) kiện bà Năm (chị Hứa Thị Kim Liên) vì heo phá vườn khoai, cuối cùng hai nhà làm sui. Đội Cư Yang diễn bằng tiếng Ê Đê, có phụ đề.
Kết quả: nhất Ea Knốp 96,5 điểm; nhì Cư Yang 94; ba Ea Kar, Ea Păl. Hòa giải viên xuất sắc: ông Y Bhiông Niê, 71 tuổi, trả lời đúng 20/20 câu.
Bà Trần Thị Minh Nguyệt, Trưởng phòng Tư pháp, mong các tổ hòa giải ghi sổ đầy đủ để được thù lao theo Nghị quyết của HĐND: 300 nghìn một vụ hòa giải thành.

Bắt nhóm mua bán ma túy "đá" tại khu nhà hoang
Công an phường Liên Chiểu vừa triệt xóa tụ điểm ma túy trong dãy nhà hoang gần ga Kim Liên, bắt 4 người, thu 6,8 g ma túy tổng hợp, 2 cân tiểu ly, 3 xe máy, trong đó có xe biển 43D1 – 447.19.
Nguồn tin ban đầu đến từ ⟦informant:anh Vương, thợ sửa ống nước ở kiệt 15 Nguyễn Văn Cừ⟧. Anh hay đi ngang, thấy đám thanh niên lạ ra vào lúc nửa đêm, có hôm nhặt được ống hút cháy đen. Anh chụp lại, gửi qua Zalo cho cảnh sát khu vực, còn vẽ cả lối thoát phía sau mương.
Trưởng ban công tác mặt trận Trịnh Thị Hợi nhận xét: lâu nay dân ngại đụng chạm, nay thấy công an làm tới nơi nên tin. Tổ dân phố 22 đề nghị chủ đất rào lại, lắp đèn.
Phường đang lập hồ sơ đưa 2 trường hợp nghiện vào cơ sở cai nghiện bắt buộc.

Nghĩa tình trên chuyến xe cuối năm
Hăm lăm Tết, bến xe phía nam đông nghẹt. Tổ thanh niên tình nguyện phường Ea Kao túc trực ở quầy nước miễn phí. Có bác từ Cà Mau lên thăm con, lạc mất bọc đồ; có chị bế con đỏ hỏn không mua được vé.
Em Huỳnh Lê Bảo Trân, đoàn viên, nhường vé về Quảng Ngãi của mình cho chị ấy, bảo mai em đi cũng được. Nhà xe Thuận Tiến nghe chuyện, kê thêm cho Trân một ghế phụ, không lấy tiền.
Thiếu úy Rơ Ô Khang nhặt được bóp đựng 6.420.000 đồng, đọc loa, chủ nhân là ông Lại Văn Bường tới nhận lại đủ. Ông gửi biếu hai trăm, Khang không lấy, chỉ xin ông tấm hình chụp chung.
Đến 23h đêm, chuyến chót rời bến. Bảng ghi: 318 chuyến, 11.240 hành khách, không vụ móc túi nào.

THÔNG TIN VỀ VỤ CHÁY RỪNG THÔNG TIỂU KHU 144
11h20 ngày 2/3 rừng thông 17 năm tuổi ở tiểu khu 144, phường Lang Biang bốc cháy. 180 người gồm kiểm lâm, công an, quân sự, dân làng Bnơr C tham gia dập, đến 16h thì khống chế. Diện tích cháy thực bì 3,6 ha, cây lớn không chết.
Chưa rõ nguyên nhân, cơ quan chức năng làm việc với 2 hộ đốt rẫy gần đó. Ông ⟦?victim:Cil Múp Ha Kriêng⟧, đội trưởng đội nhận khoán, bị khói làm choáng, nghỉ nửa tiếng rồi vào lại.
Hạt Kiểm lâm yêu cầu: tháng 2 đến hết tháng 4 không đốt rẫy từ 10h đến 16h; muốn đốt phải báo trước và có người canh; du khách cắm trại không nhóm lửa. Mức phạt cao nhất 200 triệu đồng, gây hậu quả nghiêm trọng thì bị truy cứu theo Điều 313.

Bài học từ cú "đầu tư vàng ảo"
Chỉ trong vòng ba tuần, bà ⟦victim:Nguyễn Khoa Diệu Ái⟧, chủ tiệm may áo dài trên đường Phan Đăng Lưu, mất hơn 1,4 tỷ đồng. Một người đàn ông quen qua Facebook tên "Kevin Trịnh" rủ bà chơi sàn www.gold-fxhue.asia.
Lúc đầu nạp 20 triệu lời 3 triệu, rút được thật. Bà ⟦?victim:Ái⟧ bán hai lô đất ở Phú Vang nạp vào. Đến khi muốn rút, chúng đòi "thuế thu nhập 15%", rồi "phí xác minh", cứ thế.
Số tài khoản nhận tiền nhiều nhất: 8600 0123 75549, 0071 0052 36118. Điện thoại "chăm sóc khách hàng": (+84) 563 018 277.
Chồng bà, ông Vĩnh Thịnh, nay mới biết chuyện. Gia đình đồng ý cho phường kể lại để người khác tránh.
Nhớ giùm: sàn nào hứa lời chắc chắn là lừa. Việt Nam chưa cấp phép cho cá nhân giao dịch vàng, ngoại hối qua mạng.

Thông báo chiêu sinh lớp xóa mù chữ tại thôn Ra Giữa
Xã Bác Ái Tây mở lớp xóa mù giai đoạn 1, khai giảng ngày 15/9, học tối thứ 2 đến thứ 6, từ 18h45 đến 20h45 tại điểm trường Ra Giữa. Đối tượng: người từ 15 đến 60 tuổi chưa biết chữ.
Đã có 27 người ghi tên, lớn tuổi nhất là bà Chamaléa Thị Ghếch 58 tuổi, đi cùng con dâu. Giáo viên: cô Katơr Thị Sính, thầy Nguyễn Hữu Trí, bộ đội Pi Năng Thạnh. Người học được phát tập, bút, hỗ trợ 500 nghìn/tháng.
Bí thư chi đoàn Mấu Hồng Thái lo phần trông con nhỏ cho các chị. Ai ngại thì cứ tới ngồi nghe một bữa. Biết chữ để tự đọc giấy vay, khỏi bị người ta gạt.

Nổ bình ga mini ở quán lẩu vỉa hè, ba khách bị bỏng
20h05 ngày 13/8, tại quán lẩu bò số 9 Trần Bình Trọng, phường Phan Thiết, bếp ga mini phát nổ giữa bàn 6 người. Chị ⟦victim:Đặng Bảo Quyên⟧ bỏng mặt và cổ độ 2; anh ⟦victim:Lê Hoài Bão⟧ bỏng hai tay; chị ⟦victim:Vy⟧, nhân viên phục vụ, xây xát.
Quán dùng lon ga sạc lại, vỏ rỉ, không rõ nơi nạp. Quản lý thị trường thu 63 lon cùng loại. Chủ quán chịu toàn bộ viện phí, bị phạt 25 triệu.
Trạm trưởng y tế, bác sĩ Bành Thị Ngọc Sương, hướng dẫn: bỏng thì xả nước sạch 15–20 phút, không bôi kem đánh răng, nước mắm. Phường sẽ kiểm tra toàn bộ 112 quán nướng, lẩu trước 30/8.

GÓC BẠN ĐỌC
"Chào phường, tôi là ⟦?informant:Nguyễn Duy Khiêm⟧, hẻm 6 đường Mạc Đĩnh Chi. Nhà bên hát karaoke tới 23h30, con tôi ôn thi, nói hoài không nghe. Xin hỏi ai xử lý?"
Trả lời: Anh ⟦?informant:Khiêm⟧ thân mến, từ 22h đến 6h hôm sau mà gây ồn là vi phạm Điều 8 Nghị định 144/2021/NĐ-CP (nay đã được thay thế một phần), phạt 500 nghìn đến 1 triệu. Từ 6h đến 22h nếu vượt quy chuẩn tiếng ồn thì đo và phạt theo lĩnh vực môi trường.
Chúng tôi đã cử Trung úy Y Bách Ênuôl tới nhắc nhở; chủ nhà, ông B.T., hứa chỉ hát chiều thứ bảy. Phường cũng lập nhóm zalo từng hẻm để bà con góp ý nhẹ nhàng trước khi nhờ đến công an.
Có gì anh cứ gọi 0262 3955 113, trực ban 24/24.

Bảo vệ nhân chứng bằng sự kín đáo
Một vụ cố ý gây thương tích ở bến cá phường La Gi từng bế tắc suốt hai tháng. Anh ⟦victim:Thái Bảo⟧ bị chém đứt gân tay trong đêm, ngoài đám bạn nhậu chẳng ai chịu nói gì.
Chỉ khi điều tra viên thứ ba tới nhà, ⟦informant:người đàn bà vá lưới cạnh kho đá số 2⟧ mới mở lời. Bà thấy người cầm mã tấu chạy qua lưới của bà, vấp, rớt chiếc dép tổ ong. Bà vẫn giữ chiếc dép trong bao, nộp cho công an. Xét nghiệm ADN khớp với Đỗ Hữu N.
Tòa tuyên N. 5 năm 6 tháng tù. Chủ tọa phiên tòa, thẩm phán Vũ Thị Hoài Thương, nhấn mạnh vai trò của chứng cứ vật chất.
Người tố giác có quyền yêu cầu giữ bí mật họ tên, nơi ở theo Điều 57 Bộ luật Tố tụng hình sự. Hộp thư tố giác đặt ở cổng chợ, chìa khóa do hai người giữ.

Ngư dân trẻ và con tàu 18 mét
Trần Quốc Đạt năm nay 29 tuổi, thuyền trưởng trẻ nhất ở phường Hoài Nhơn Đông. Cha mất sớm, mẹ là bà Huỳnh Thị Lựu vá lưới nuôi ba con. Đạt theo cậu đi biển từ năm 17.
Năm 2021, vay 2 tỷ theo chương trình khuyến ngư, anh đóng tàu vỏ composite, lắp giám sát hành trình, nhật ký điện tử. Đạt là người đầu tiên ký cam kết "3 không": không vượt ranh giới biển, không tắt máy giám sát, không dùng lao động không giấy tờ.
Mỗi chuyến về, anh gửi bến 5 kg cá cho bếp ăn Trường Mầm non Họa Mi. Tháng 5, tàu của anh cứu 9 ngư dân Quảng Nam bị chìm ghe ở tọa độ 14 độ 20 phút bắc.
Đồn phó Biên phòng Tam Quan Nam, Thiếu tá Phạm Sĩ Hùng, nói với tôi: "Có mấy tàu như tàu Đạt thì thẻ vàng gỡ lâu rồi."

Kẻ gian giả danh đoàn từ thiện lấy tiền của bà con buôn nghèo
Hôm 16/1, hai người đi ô tô tới buôn Mùi 2, xã Cư Pơng, xưng đoàn từ thiện Sài Gòn, phát mì gói rồi mời bán "gói quà sức khỏe" trúng thưởng ti vi với giá 3 triệu. 11 hộ đưa tiền, tổng 33 triệu.
Trong số đó có già ⟦victim:Y Krăk Niê⟧ đưa hết tiền bán bò, amí ⟦victim:H'Bip Mlô⟧ phải mượn thêm của cháu. Về mở hộp ra: một cái nồi cũ và hai gói bột ngọt.
Cùng chiều, tại buôn Ea Liăng, anh ⟦informant:Y Thuyên Mlô⟧ đang sửa cày gặp hai người ấy hỏi đường, nghi ngờ, bèn chụp biển số 51K-930.64 gửi công an xã. Xe bị chặn ở đèo Hà Lan sau 50 phút.
Tiền đã trả lại cho 11 hộ trước sự chứng kiến của trưởng buôn Y Ngông Kriêng. Phó Bí thư Đảng ủy Hồ Đức Huy khen ngợi việc làm kịp thời của người dân.

Gặp mặt người có uy tín trong đồng bào dân tộc thiểu số năm 2025
Ngày 26/12, xã Sơn Hà gặp mặt 33 người có uy tín, trong đó 24 người Hrê, 6 người Ca Dong, 3 người Kinh. Bí thư Đảng ủy Đinh Thị Trà chúc sức khỏe, tặng mỗi vị 1 áo ấm, 1 radio.
Già Đinh Văn Brễ (xóm Gò Rộc) kể chuyện vận động 6 cặp tảo hôn hoãn cưới. Ông Phạm Văn Hoa bàn chuyện con trâu thả rông. Cụ Đinh Thị Ngá, 81 tuổi, đọc thơ bằng tiếng Hrê về Bác Hồ.
Thượng tá Hồ Nam Cường thông tin: năm qua người có uy tín giúp công an cảm hóa 15 thanh niên chậm tiến, thu 26 súng tự chế. Buổi gặp kết thúc bằng bữa cơm lam và cá niên nướng.
`,
  `
Người phụ nữ bán chè dẫn tổ công tác đến tận chòi vịt
Con trâu cái 4 tuổi của ông ⟦victim:Trần Xuân Lịch⟧, thôn Bầu Sen, xã Phú Trạch, bị dắt đi đêm mùng 3 tháng 9. Dấu chân trâu mất ở bờ kênh.
Hai hôm sau, ⟦informant:bà Nguyệt bán chè trước trạm bơm⟧ tìm trưởng công an xã. Bà nói sáng sớm bưng chè qua đồng, nghe trong chòi vịt bỏ hoang có tiếng trâu thở. Bà không dám lại gần nhưng nhớ chỗ, nên đi trước, tổ công tác theo sau, băng ruộng gần hai cây số.
Con trâu còn nguyên, mũi xỏ dây dù mới. Phục tới nửa đêm thì bắt được Hoàng Văn K. và Trần N. đánh xe tới chở.
Nhận lại trâu, ông ⟦?victim:Lịch⟧ xúc động không nói nên lời. Ông Mai Thanh Giản, trưởng thôn, đứng ra làm mâm cơm cúng đồng, mời anh em công an chung vui; anh em xin phép chỉ uống chén nước chè.

Đối thoại giữa Trưởng Công an phường với nhân dân tổ 21, 22, 23
Buổi đối thoại tối 14/5 thu hút 176 người. Trung tá Hà Quốc Việt ngồi nghe và trả lời liền tù tì hơn hai giờ.
Ông Phùng Bá Lộc: "Xe tải chở đất chạy đường Trường Sa ban đêm, bụi không chịu nổi." – Trả lời: đã phạt 14 xe, tuần tới chốt thêm từ 22h đến 2h.
Bà Tăng Thị Ngọc Lan: "Có nhóm nít ranh chạy xe nẹt pô." – Trả lời: phường đã mời 8 em và phụ huynh, ký cam kết.
Anh Cao Xuân Trường (quản lý khách sạn Biển Ngọc): "Khách Tây quên khai báo thì khách sạn bị phạt bao nhiêu?" – Trả lời: tùy số người, từ 3 đến 10 triệu.
Chị Mỹ Linh, chủ quán hải sản, đề nghị dẹp cò mồi. Ông Việt xin chị cho thêm mấy hôm. Cuối buổi 96% phiếu thăm dò hài lòng.

Tạm đình chỉ bếp ăn sau vụ 43 công nhân đau bụng
Sau bữa trưa 20/6 tại Công ty may Trường Giang (phường Tam Kỳ), 43 công nhân nôn ói, tiêu chảy. 39 người về trong ngày, 4 người nằm lại gồm chị ⟦victim:Bùi Thị Cẩm Nhung⟧, chị ⟦victim:Trà Thị Sương⟧, anh ⟦victim:Võ Duy Linh⟧ và một chị đang mang thai xin giấu tên.
Đoàn kiểm tra niêm phong mẫu cá ngừ kho, cải ngọt. Nghi ngộ độc histamine do cá để ngoài đá lâu. Suất ăn 16 nghìn đồng do cơ sở bà P.T.H. cung cấp.
Bác sĩ Nguyễn Đăng Khoa, Phó Giám đốc bệnh viện, cho hay sức khỏe mọi người ổn định. Công ty trả lương ngày nghỉ, đổi nhà thầu.
Cơ quan chức năng khuyến cáo bếp tập thể lưu mẫu 24 giờ, cá biển trữ lạnh dưới 4 độ.

Nhìn lại 3 năm mô hình "Tiếng cồng bình yên"
Làng Đê Ktu, xã Mang Yang, trước đây mỗi năm có vài vụ trộm vặt. Năm 2022, chi bộ bàn với già làng Hnher treo ở mỗi cụm nhà một cái cồng nhỏ. Có trộm: ba tiếng một. Có cháy: đánh liên hồi. Có người lạ: hai tiếng rời.
Ban đầu có người cười. Nhưng tháng 3/2023 cồng đã gọi được 60 người dập cháy mía trong 25 phút. Rồi tháng 11, cồng báo ba người lạ vào làng phát tờ rơi đạo lạ, bà con mời họ lên xã.
Đến nay làng có 14 cái cồng, không vụ trộm nào. Đại úy Đinh Hrung cho biết sẽ nhân rộng ra 8 làng, mỗi làng được hỗ trợ 6 triệu đồng. Chị Đinh Thị Hlơih, phó bí thư chi đoàn, quay clip đăng TikTok, được 410 nghìn lượt xem.
Điều bà con thích nhất, theo ông Hnher, là "cồng được kêu mỗi ngày, trẻ con biết đánh".

Cảnh báo: giả cán bộ thuế hỗ trợ hộ kinh doanh bỏ thuế khoán
Từ 1/1/2026 hộ kinh doanh chuyển sang kê khai. Lợi dụng chuyện này, kẻ gian gọi cho các tiểu thương chợ Lớn, xưng "Đội thuế cơ sở 3", kết bạn Zalo rồi gửi tệp "eTax2026.apk".
Chủ sạp giày ⟦victim:Châu Ngọc Phụng⟧ bấm cài trên máy Samsung, mất 212 triệu đồng trong tài khoản bán hàng. Số Zalo lừa đảo: 0702 915 338, tên hiển thị "CC Thuế Nguyễn Văn Hải".
Cơ quan thuế khẳng định chỉ dùng ứng dụng eTax Mobile tải từ kho chính thức, không gửi tệp apk, không yêu cầu nộp phí. Cần hỗ trợ gọi Thuế cơ sở 0256 3822 4xx hoặc tới bàn số 2 Trung tâm Phục vụ hành chính công phường.

Ông bà thông gia cùng hiến đất
Chuyện ở thôn Tân Xuân, xã Hàm Thuận Nam. Con đường vô vườn thanh long bị nghẽn đúng đoạn giáp ranh hai nhà thông gia: ông Mười Thẹo (Lê Văn Thẹo) và ông Hai Kính (Trần Hữu Kính). Hai ông giận nhau vụ đám cưới nên không ai chịu nhường.
Tổ dân vận khéo do bà Nguyễn Thị Tuyết Nga phụ trách qua lại chín bận. Lần thứ chín, bà dắt theo đứa cháu ngoại chung của hai ông, năm tuổi, hỏi: "Ông nội, ông ngoại làm đường cho con đi học nghen?" Thế là xong.
Mỗi ông hiến 120 m² cùng 46 trụ thanh long. Đường khánh thành 8/8, dài 640 m, tổng vốn 1,12 tỷ đồng. Hai ông ngồi chung bàn, nhậu tới chiều, Công an xã gọi xe ôm đưa về.

Xử lý nhóm thanh thiếu niên mang hung khí
Tối 23/11, hai nhóm ở phường Hương Thủy và phường Phú Bài hẹn nhau qua Messenger để "giải quyết" chuyện nói xấu bạn gái. Nhận được ảnh chụp đoạn chat do ⟦informant:chủ tiệm net Galaxy trên đường Sóng Hồng⟧ gửi, công an phường đón lõng, thu 5 dao phóng lợn, 2 tuýp sắt, 1 can xăng, 9 xe máy.
Trong 16 người bị mời về có 11 em dưới 18 tuổi. Em ⟦minor:L.⟧, lớp 10A7 Trường THPT Phú Bài, được xác định là người rủ rê; em ⟦minor:Trương Quang Vũ⟧ mang xăng theo.
Phụ huynh tới bảo lãnh trong đêm, có người bật khóc. Thầy phó hiệu trưởng Dương Đình Phước cho biết sẽ họp hội đồng kỷ luật theo hướng giáo dục.
Thượng tá Lê Mậu Tuấn nhắn cha mẹ: sau 22h, hãy hỏi con đang ở đâu.

CÔNG KHAI KẾT QUẢ VẬN ĐỘNG QUỸ ĐỀN ƠN ĐÁP NGHĨA NĂM 2025 – KHU PHỐ MỸ HÒA
1. Ông Đỗ Kim Chung: 500.000đ
2. Bà Phạm Thị Xí: 200.000đ
3. Tiệm vàng Kim Hưng: 3.000.000đ
4. Anh Nguyễn Lê Minh (tài xế): 300.000đ
5. Gia đình cô Sáu Hường: 100.000đ và 10 kg gạo
6. Thầy Đàng Năng Hòa: 500.000đ
7. Công ty TNHH Nắng Gió: 5.000.000đ
8. 63 hộ còn lại, mỗi hộ 50.000đ: 3.150.000đ
Tổng thu 12.750.000đ. Đã chi thăm 9 gia đình chính sách 4,5 triệu; sửa bia ghi danh 3 triệu; tồn 5.250.000đ, gửi quỹ phường. Thủ quỹ: Trượng Thị Kim Oanh. Kế toán: Ngô Minh Nhựt. Mọi thắc mắc xin gặp ban điều hành khu phố tối thứ bảy.

Ong vò vẽ tấn công, một học sinh tử vong
Trưa 6/9, trên đường đi học về qua rẫy bời lời ở thôn Đăk Wâk, xã Đăk Môn, ba học sinh bị ong vò vẽ đốt. Cháu ⟦minor,victim:A Hưng⟧, 9 tuổi, bị hơn 50 vết, mất tại trung tâm y tế. Cháu ⟦minor,victim:Y Thơm⟧ và cháu ⟦minor,victim:A Lộc⟧ đang điều trị, đã qua nguy hiểm.
Anh A Bluk, người làng, khoác bao bố xông vào bế từng cháu ra. Trạm trưởng A Phương cho biết tổ ong to bằng thúng lúa, cách lối mòn 4 m; tối cùng ngày dân quân đã đốt.
Nhà trường dặn học sinh: thấy ong thì ngồi xuống che mặt, không chạy quờ quạng, không ném đá. Hội đồng hương Đăk Glei giúp gia đình cháu mất 6.500.000 đồng.

Phường Buôn Ma Thuột cưỡng chế 2 trường hợp xây dựng trái phép
Thực hiện Quyết định số 1127/QĐ-UBND ngày 12/8/2025, sáng nay phường tổ chức cưỡng chế tháo dỡ nhà tạm 86 m² của ông Nguyễn Trí Dõng và ki ốt 22 m² của bà Hoàng Thị Út trên đất quy hoạch công viên hồ Ea Tam.
Trước đó, phường 5 lần vận động. Ông Dõng đã chuyển đồ qua nhà con trai là Nguyễn Trí Hiếu. Bà Út bật khóc, được Hội Phụ nữ giúp tìm chỗ thuê sạp ở chợ Tân Hòa, miễn 3 tháng tiền.
Lực lượng gồm 40 người, 1 máy múc, 2 xe tải, kết thúc lúc 10h45, an toàn. Chủ tịch phường Lê Đại Thắng nói rõ: ai lấn chiếm đều xử lý như nhau, không có ngoại lệ.

Lừa "chạy việc" vào điện gió
Nghe có dự án điện gió tuyển bảo vệ, lương 14 triệu, ba thanh niên xã Phước Dinh đưa cho Trần Lê Công (SN 1984) mỗi người 30 triệu "lo lót". Gồm anh ⟦victim:Nguyễn Thanh Sang⟧, anh ⟦victim:Đổng Văn Ngọc⟧ và anh ⟦victim:Lưu Thế Quyền⟧. Hẹn ba tháng đi làm, nửa năm rồi chẳng thấy đâu.
Công không có chức vụ gì ở dự án, chỉ là lái xe ôm đưa đón kỹ sư. Tiền đã tiêu hết vào cá độ. Ngày 8/10, Cơ quan CSĐT khởi tố Công về tội lừa đảo chiếm đoạt tài sản.
Ban quản lý dự án khẳng định tuyển dụng không thu phí, danh sách đăng công khai tại UBND xã. Ai còn là người bị hại của Công, liên hệ cán bộ điều tra Phạm Hoài Nam, phòng 204.

Phát thanh: An toàn giao thông mùa thu hoạch cà phê
Thưa bà con các thôn, buôn xã Quảng Tín. Tháng này đường nào cũng có xe công nông chở cà phê, bạt phơi lấn ra mặt nhựa. Năm ngoái cả xã có 7 vụ tai nạn, trong đó 2 vụ do đụng phải đống cà phê phơi không có đèn.
Xin bà con phơi trong sân, trường hợp bí quá thì xin phép thôn, chừa ít nhất hai phần ba lòng đường, đặt chóp phản quang. Không để cây gỗ, đá tảng chặn. Không chở người trên thùng xe. Tài xế dưới 18 tuổi xin đừng giao tay lái.
Phơi nông sản trên đường bị phạt từ 200 nghìn đến 250 nghìn, nếu gây tai nạn thì trách nhiệm nặng hơn nhiều.
Chị em đi hái thuê ở xa tới, chủ vườn nhớ khai báo tạm trú, mỗi người chỉ mất năm phút. Tổ tuần tra do Thượng úy Điểu Xuân Hải dẫn đầu đi từ 17h đến 22h hằng ngày. Xin cảm ơn.

Vụ đánh vợ ở khu tập thể cũ: hàng xóm không làm ngơ
Nhiều đêm liền, căn 203 khu tập thể dệt cũ (phường Nam Nha Trang) vọng ra tiếng đánh đập. Người vợ, chị ⟦victim:Lương Thị Thu Hằng⟧, sáng nào cũng đi bán xôi với cái khăn che kín cổ.
Đêm 12/4, ⟦informant:cô Khánh ở căn 205⟧ lấy điện thoại thu âm rồi gửi cho chị chi hội trưởng phụ nữ và công an khu vực. Cô còn viết bản tường trình hai trang, kể rõ từng ngày. Bản thu âm ấy là chứng cứ chính để khởi tố Phan Văn H. về tội hành hạ vợ.
Chị ⟦?victim:Hằng⟧ nay ở nhờ nhà mẹ ở Diên Khánh, có luật sư trợ giúp pháp lý Trần Thị Kiều Vân giúp thủ tục ly hôn. Chị em trong hội góp 8 triệu cho chị sắm xe xôi mới.
Bà Mai Thị Huệ, chủ tịch hội, nói: đèn nhà ai nấy rạng là câu nên bỏ.

Cắm biển 26 điểm sạt lở dọc đường Hồ Chí Minh nhánh tây
Xã Trường Sơn có 17 bản Bru – Vân Kiều nằm dọc nhánh tây. Trước mùa mưa, Công an xã cùng trạm Biên phòng Làng Mô khảo sát, cắm 26 biển cảnh báo bằng hai thứ tiếng.
Chỗ nguy hiểm nhất ở km 562+300, taluy nứt rộng 20 cm, dài 45 m. 11 hộ bản Khe Cát đã làm cam kết dời xuống nhà văn hóa khi mưa trên 150 mm. Trưởng bản Hồ Văn Phìn giữ một bộ đàm, một điện thoại vệ tinh, ba can dầu.
Gạo dự trữ 4,2 tấn, mì tôm 700 thùng, phân về 5 kho. Chị Hồ Thị Con, y tế thôn bản, lập danh sách 9 phụ nữ sắp sinh để đưa ra trung tâm trước. Chủ tịch xã Nguyễn Văn Đức trực chỉ huy, máy bàn 0232 3xx 016.

Thưởng nóng cho bảo vệ bệnh viện
Sáng 5/3, ông ⟦?informant:Phan Tấn Bửu⟧, bảo vệ Bệnh viện Đa khoa Bình Thuận, phát hiện hai thanh niên lảng vảng ở khoa Sản, tay xách túi rỗng. Ông báo qua bộ đàm cho đồng nghiệp là anh Nguyễn Văn Nguyên, hai người theo dõi, bắt quả tang khi chúng móc điện thoại của sản phụ ⟦victim:Lê Thị Hồng Gấm⟧ đang ngủ.
Công an phường Phú Thủy tiếp nhận, mở rộng ra 5 vụ khác trong các bệnh viện. Một trong hai người là Trịnh Công D., 3 tiền án.
Giám đốc bệnh viện thưởng nóng mỗi ông 1 triệu. Ông ⟦?informant:Bửu⟧ bảo: "Người ta nuôi bệnh, mất cái máy là mất liên lạc với nhà, tội lắm."

Hội làng chài Cảnh Dương – bảo đảm an ninh lễ cầu ngư
Lễ cầu ngư năm nay diễn ra hai ngày 14 và 15 tháng Giêng, ước 12 nghìn người về dự. Phương án bảo vệ gồm 3 vòng, 64 cán bộ, 40 tự quản.
Bãi giữ xe: sân Trường THCS (800 xe máy), nhà ông Đồng Vinh Quang (120 xe), đất trống bà Nguyễn Thị Lẫm (200 xe). Giá 5.000đ/xe máy. Thu quá giá báo Zalo phường xã.
Điểm nhận trẻ lạc: bàn Đoàn thanh niên trước miếu Ngư Ông. Trò chơi ăn tiền dưới mọi hình thức đều bị cấm, bầu cua cũng cấm. Flycam phải có phép.
Trưởng ban tổ chức – ông Phạm Tiến Dũng – mong khách về giữ sạch bãi cát. Đoàn múa bông chèo cạn do nghệ nhân Trương Thị Thủy hướng dẫn biểu diễn lúc 8h.

Truy nóng nghi can đâm chết người ở quán nhậu ven biển
22h ngày 28/5, tại quán Sóng Vỗ (phường Bình Kiến), xô xát giữa hai bàn nhậu khiến anh ⟦victim:Lê Nguyễn Anh Khoa⟧ (33 tuổi, thợ hàn) tử vong, bạn anh là ⟦victim:Phan Nhựt Tiến⟧ bị thương ở vai.
Nghi can Huỳnh Tấn Phong (sinh năm 1999) bỏ trốn. Cảnh sát phát thông báo truy tìm. Trưa 29/5, tài xế xe khách tuyến Tuy Hòa – Gia Lai, anh ⟦informant:Kiều Văn Trọng⟧, gọi về trực ban cho biết có khách mặc áo dính máu đón xe ở dốc Vườn Xoài, tới đèo Tô Na thì xuống. Nhờ vậy vòng vây khép lại, 16h Phong bị bắt trong vườn điều.
Lãnh đạo Công an tỉnh gửi hoa chia buồn và động viên các lực lượng. Bà Ngô Thị Tường Vi, chủ quán, cam kết không bán rượu cho người đã say.

Vườn rau nhỏ của những người một thời lầm lỡ
Ở phường Xuân Trường có một vườn rau thủy canh rộng 1.200 m² do tám người cai nghiện thành công gây dựng. Nhóm trưởng là anh Võ Hoài Đức, 41 tuổi, bảy năm không đụng tới ma túy.
"Đứa nào thèm thuốc thì ra nhổ cỏ, nhổ hết luống là hết thèm", anh nói, nửa đùa nửa thật. Thu nhập mỗi người 6 đến 7 triệu một tháng. Công an phường giới thiệu đầu ra cho ba trường học và một khách sạn.
Tháng rồi, nhóm nhận thêm hai thanh niên mới về từ cơ sở Đạ Tông. Đại úy Bùi Thế Mạnh hằng tuần tới ăn cơm với họ, chẳng hỏi gì ngoài chuyện xà lách.
Chị Lệ Thu, vợ anh Đức, giờ hay cười. Cái bảng trước vườn ghi: "Rau sạch, người cũng đang sạch".

Bị dụ sang Campuchia rồi bị ép gọi điện lừa đảo
Mùng 8 Tết, em ⟦minor,victim:Hmok Thiên⟧, 17 tuổi, làng Klah, xã Kông Chro, nhận lời mời đi "làm bốc xếp ở Tây Ninh, 20 triệu/tháng". Lên xe rồi mới hay bị đưa qua biên giới, nhốt trong tòa nhà rào thép, mỗi ngày phải gọi 200 cuộc, không đạt thì bị chích điện.
Gia đình nhận được tin nhắn đòi chuộc 80 triệu. Chị gái em, ⟦informant:Đinh Thị Yiêu⟧, tìm đến công an xã cầu cứu. Sau 41 ngày phối hợp, em được trao trả qua cửa khẩu Lệ Thanh, sụt 11 ký.
Người rủ rê là Siu T., 24 tuổi, đã bị khởi tố.
Trưởng công an xã đề nghị bà con: nghe "việc nhẹ lương cao", hỏi ba câu – công ty nào, hợp đồng đâu, ai bảo lãnh – trả lời không được thì ở nhà hái mì.

Bế giảng lớp bơi miễn phí hè 2025
Sau 12 buổi tại hồ bơi di động Trường Tiểu học Nguyễn Bá Ngọc, 86 em từ 7 đến 14 tuổi của phường Cẩm Thành đã bơi được ít nhất 25 m. Huấn luyện viên: thầy Cao Đức Trí, cô Lê Nữ Tường Vân, hai chiến sĩ cứu nạn.
Em ⟦?minor:Nguyễn Phúc Khang⟧ (lớp 5/2) đoạt giải nhất nội dung ếch, thời gian 31 giây. Cả lớp được tặng kính bơi.
Kinh phí 47 triệu do Quỹ Bảo trợ trẻ em và anh Bạch Ngọc Hiển, chủ xưởng nước đá, tài trợ. Phường đăng ký mở thêm hai lớp cho trẻ khuyết tật vào tháng 7. Phụ huynh ghi tên tại bàn số 5, chị Đào Thị Thắm tiếp.

Trả lại bình yên cho xóm bờ kè
Suốt mùa hè, xóm bờ kè sông Hương đoạn qua phường Vỹ Dạ mất ngủ vì nhóm đua ghe máy và đốt pháo tự chế. Công an phường vào cuộc nhưng lần nào tới, nhóm cũng tản trước.
Mấu chốt nằm ở ⟦informant:chú Tám giữ bến đò Cồn⟧. Chú để ý nhóm giấu thuốc pháo dưới sạp ghe số 6, bèn nhắn cho thiếu úy Hưng mỗi tối một chữ "có" hoặc "không". Đêm 11/7 chữ "có" hiện lên, tổ công tác ập xuống, thu 14 kg thuốc pháo, 230 quả thành phẩm.
Ba người bị khởi tố, trong đó có Lê Quý Hòa (sinh năm 2003). Bốn em khác được giao về gia đình.
Tại buổi họp tổ, bác Nguyễn Văn Thụy khen công an làm êm, chị Tôn Nữ Hoàng My đề nghị lắp đèn. Ông Đặng Hữu Thọ thì nhắc cha mẹ xem lại mấy gói hàng tụi nhỏ đặt qua mạng, thường ghi "bột nở".

Bốn chị em gái xã Đắk Wil và cái máy may của Hội
Nhà bà H'Mai Rơ Chăm có bốn con gái, cô nào cũng nghỉ học sớm. Chồng mất, rẫy bán gần hết. Năm 2023, Hội Phụ nữ xã cho mượn cái máy may, chị Phan Thị Thùy (chi hội trưởng thôn 9) dạy căn bản.
Bây giờ tiệm may "Bốn Chị Em" nhận đồ đồng phục cho hai trường, mỗi tháng lời 11 triệu. Cô út H'Sơn học lại bổ túc.
Trong buổi kể chuyện gương phụ nữ vượt khó do xã tổ chức ngày 20/10, bà H'Mai nói bằng tiếng M'nông, con gái dịch lại: "Tôi không có gì cho con, Hội cho con tôi cái nghề." Cả hội trường vỗ tay.
Vốn vay: 50 triệu từ Ngân hàng Chính sách, lãi 0,55%/tháng, trả gốc 3 năm.

Một công nhân tử vong do sạt hố móng
9h20 ngày 4/11, khi đào móng nhà dân ở tổ 5 phường An Khê, vách đất cao 2,7 m đổ ập, vùi hai công nhân. Anh ⟦victim:Huỳnh Văn Lanh⟧ (SN 1988, quê Tây Sơn) tử vong, anh ⟦victim:Đỗ Chí Bình⟧ được cứu sau 35 phút, gãy xương sườn.
Chủ nhà là ông Trịnh Văn Hạp, nhà thầu là tổ thợ tự do không hợp đồng, không văng chống. Mưa hai hôm trước làm đất nhão.
Phường yêu cầu dừng thi công, kiểm tra 23 công trình nhà ở khác, đình chỉ 4. Đồng nghiệp quyên góp 26 triệu giúp vợ con người quá cố.
Phó Chủ tịch phường Lê Thanh Tịnh: đào sâu trên 1,5 m phải có biện pháp chống vách, đó là quy chuẩn, không phải tùy thích.

BẢN TIN CẢNH BÁO SỐ 41 – PHƯỜNG CAM RANH
Nội dung: quảng cáo "thu hồi vốn bị lừa" trên mạng.
Sau khi mất tiền, nhiều người lên Facebook tìm cách lấy lại, gặp trang mạo danh "Văn phòng luật sư quốc tế", "Cục An ninh mạng hỗ trợ". Chúng hứa thu hồi 100%, thu phí trước 10%. Vậy là mất thêm lần nữa.
Cách nhận biết: trang lập chưa tới 3 tháng; dùng ảnh luật sư lạ; nhắn tin chứ không gặp; yêu cầu chuyển khoản vào tài khoản cá nhân. Ví dụ: trang "luatsu-thuhoi[.]vn" có 2.100 lượt theo dõi, toàn tài khoản ảo.
Luật sư Phan Thanh Việt, cộng tác viên trợ giúp pháp lý của phường, nhấn mạnh: chỉ cơ quan điều tra mới có thẩm quyền phong tỏa. Bà con tới tư vấn miễn phí chiều thứ tư, phòng 3, mang theo sao kê. Hotline trợ giúp pháp lý tỉnh: 0258 3xxx xx8.

Tặng giấy khen hai học sinh trả lại nhẫn vàng
Giờ ra chơi ngày 7/4, em ⟦?minor:Phùng Thế Anh⟧ và em ⟦?minor:Nay H'Duyên⟧, lớp 8B Trường THCS Kpă Klơng, nhặt được chiếc nhẫn 1 chỉ trong nhà vệ sinh. Hai em nộp cho cô Tổng phụ trách.
Chủ nhân là cô tạp vụ Nguyễn Thị Thôi, đánh rơi khi rửa tay. Cô kể cái nhẫn là của mẹ để lại.
Sáng thứ hai, giữa lễ chào cờ, Trung tá Dương Thanh Hải, Trưởng Công an xã Chư Păh, trao mỗi em giấy khen và cặp sách. Hiệu trưởng Siu Hương cho hay từ đầu năm trường có 19 lượt em nhặt được của rơi trả lại.

Kẻ xâm hại bé gái bị bắt nhờ người bán tạp hóa
Cháu ⟦minor,victim:H.N.⟧, học sinh lớp 4 Trường Tiểu học Nguyễn Trãi, xã Nam Dong, nhiều lần bị ông hàng xóm gọi sang cho kẹo rồi giở trò. Cháu sợ không dám kể.
⟦informant:Bà Ký tạp hóa, đối diện nhà ông ta⟧, thấy cháu cứ đi qua là né, mặt tái, bèn gặng hỏi. Nghe cháu khóc kể, bà dắt cháu tới gặp mẹ rồi cùng hai mẹ con lên công an xã trình báo trong đêm.
Đối tượng Đinh Văn R., 61 tuổi, bị bắt giữ hôm 4/3. Cháu được bác sĩ tâm lý của Trung tâm Công tác xã hội đồng hành.
Công an xã đề nghị người dân không bàn tán, không đăng hình nhà cháu. Cha mẹ nên dạy con năm vùng không ai được đụng, quy tắc năm ngón tay. Tổng đài 111 trực ngày đêm.

Vì sao phải khai báo khi mua bán sim, xe, căn hộ?
Cán bộ tư pháp phường Hải Châu, chị Đoàn Thục Trinh, có bài nói chuyện với 90 thanh niên công nhân. Chị lấy ví dụ rất gần: sim đứng tên mình mà cho người khác xài, lỡ họ lừa đảo thì mình bị mời lên trước.
Xe mua bán không sang tên, sau khi biển số định danh có hiệu lực từ 15/8/2023, vẫn tính cho chủ cũ. Phạt nguội gửi về nhà cũ. Chị nêu trường hợp một anh bán chiếc Sirius năm 2019, đến năm 2025 nhận 3 giấy phạt.
Căn hộ cho thuê qua ứng dụng phải thông báo lưu trú từng khách. Hồ sơ làm tại bộ phận một cửa: tờ khai, hợp đồng, căn cước. Lệ phí 0 đồng với thông báo lưu trú.
Anh Ngô Hoàng Phương, công nhân da giày, hỏi: cho mượn sim em ruột thì sao? Chị Trinh đáp: vẫn nên sang tên, em ruột cũng là người khác về mặt pháp luật.

Mưa đá bất ngờ ở xã Cát Tiên 3, hơn 200 nóc nhà thủng
Chiều 26/4, mưa đá kéo dài 9 phút, hạt to bằng trái nhãn. 214 căn bị thủng mái, 58 ha điều đang trổ bông rụng sạch. Bà ⟦victim:Triệu Thị Pham⟧ bị tôn rơi trúng vai, gãy xương đòn khi chạy ra kéo bạt. Ông ⟦victim:K'Tốp⟧ trượt thang té, bó bột chân.
Dân quân và công an phân công mỗi nhóm 5 người lợp lại cho hộ già cả, neo đơn trước trời tối. Chủ cửa hàng tôn Quang Minh bán đúng giá gốc, chở tới tận nhà.
Ông Nông Quốc Đạt, chủ tịch UBND, xin tỉnh 6 tỷ khắc phục. Đừng trèo lên mái còn ướt, nhớ ngắt điện trước khi sửa.

Giữ nhịp chiêng, giữ yên buôn
Bà con Buôn Tring có cái hay là hễ tập chiêng tối thứ bảy thì cả buôn có mặt. Nghệ nhân Y Sol Kpơr dạy chiêng cho 26 em, xong thì Thiếu tá Nguyễn Đăng Hiệp vào "đánh chiêng pháp luật", tức là nói chuyện mười lăm phút về một điều luật.
Tối vừa rồi là chuyện không được cầm giấy tờ, thẻ ngân hàng cho người ngoài thuê. Mí Dung kể có đứa cháu định cho thuê thẻ lấy 500 nghìn, nghe xong về gọi cháu ngay.
Theo trưởng buôn Y Djăng, từ hồi có chiêng, buôn giảm hẳn xe nẹt pô. "Tay bận dùi chiêng thì không cầm tay ga", ông cười.
Lịch tập: thứ bảy, 19h30, nhà cộng đồng. Khách tới đều được ăn bắp nướng.

Xe khách tránh trâu lao vào nhà dân
5h25 sáng 30 tháng 11, xe 16 chỗ biển 82B-008.56 đi qua thôn Đăk Sút, xã Đăk Pék, tránh hai con trâu rồi lao vào hiên nhà chị ⟦victim:Y Nhàn⟧, tông sập nửa gian bếp. Không ai trong nhà bị thương vì mọi người đang ở rẫy.
Hành khách ⟦victim:Đặng Trung Kiên⟧ gãy răng, hành khách ⟦victim:Lê Thị Mận⟧ rạn xương tay. Tài xế Ngô X.P. khai buồn ngủ.
Chị ⟦?victim:Y Nhàn⟧ được nhà xe đền 18 triệu. Chủ trâu bị nhắc nhở, ký cam kết nhốt trâu ban đêm. Chủ tịch xã A Thanh Hậu nói sắp tới xử phạt thả rông gia súc ra quốc lộ từ 100 đến 200 nghìn đồng một con.

Ban bảo vệ trật tự cơ sở khu phố 5 kể chuyện nghề
Anh em ban cơ sở chúng tôi có 5 người: tôi – Trương Văn Hối, chú Lộc, anh Giang, anh Khâm, cô Bạch Liên. Ngày đi làm, tối đi tuần.
Có đêm ngồi canh chiếc xe quên rút chìa khóa tới bốn giờ sáng. Có lần bắt trộm chó, hóa ra chó… đi lạc. Cũng có lần khống chế người ngáo đá, chú Lộc run cả tuần.
Phụ cấp ba triệu rưỡi, ít nhưng vui. Năm nay chúng tôi nhận áo mới, gậy, đèn pin sạc, học thêm sơ cứu. Trung tá Cao Văn Tín bảo: các anh là người đầu tiên tới và là người cuối cùng về.
Tôi chỉ mong bà con gặp chúng tôi thì mỉm cười và nhớ đừng rượt chó theo.

Chiếm đoạt tiền hụi, chủ hụi vắng nhà ba tháng
Dân chợ Ma Lâm xôn xao vì bà Bùi Thị Th., chủ dây hụi, bỏ đi từ tháng 8. 61 hụi viên nộp đơn, thiệt hại 5,7 tỷ đồng.
Người mất nhiều nhất là bà ⟦victim:Thông Thị Ánh⟧ 640 triệu, tiền dành dụm bán bánh căn ba mươi năm. Kế đến ông bà ⟦victim:Trương Công Định⟧ 410 triệu, dự tính cưới vợ cho con. Anh ⟦victim:Đồng Văn Sơ⟧ chạy xe ba gác cũng mất 55 triệu.
Một số người đến nhà bà Th. đập cửa, dọn đồ; công an yêu cầu dừng ngay kẻo tự mình thành vi phạm.
Theo luật sư Ngụy Thanh Bình: chơi hụi phải có sổ, dây trên 100 triệu phải báo UBND xã theo Nghị định 19/2019/NĐ-CP. Ai nộp đơn mang sổ, biên nhận, tin nhắn. Hồ sơ nộp cho Đại úy Lương Minh Chánh trước 30/11.

Khi con nghiện game: kinh nghiệm của một người mẹ
(Tham luận của chị Đặng Thị Như Quỳnh, chi hội phụ nữ tổ 8, tại hội nghị gia đình tiêu biểu phường Vạn Thạnh)
Con trai tôi mê game từ lớp 7. Tôi từng khóc, từng la, từng đập máy. Không ăn thua.
Tôi đổi cách. Cả nhà có một cái rổ, 9 giờ tối ai cũng bỏ điện thoại vào đó, kể cả ba nó. Sáng chủ nhật cả nhà đi nhặt rác bãi biển. Tôi nhờ thầy Lưu Hữu Nghĩa dạy nó đá cầu.
Mất tám tháng. Bây giờ cháu vẫn chơi, nhưng biết đúng giờ thì tắt. Cháu học khá, mới tuần rồi được giải ba đá cầu phường.
Tôi xin chia sẻ với các chị: đừng để con ngồi một mình với cái màn hình, và đừng để mình cũng ngồi một mình với cái màn hình.

CẢM ƠN
Ban Công tác mặt trận thôn Giang Biên thay mặt gia đình bà ⟦victim:Dương Thị Chắt⟧ (nhà bị cháy đêm 19/12) cảm ơn các đơn vị, cá nhân: UBND xã 10 triệu đồng; Công an xã 5 triệu; anh Nguyễn Hữu Kỳ ở Bình Dương 3 triệu; cô giáo Lê Thị Tố Tâm một chiếc tủ lạnh cũ; xưởng cưa Hưng Phát 2 khối gỗ; các cháu lớp 9B 1 triệu 230 nghìn; bà con trong thôn 87 công thợ.
Nhờ vậy căn nhà ba gian lợp tôn xanh đã dựng xong, 24 tháng Chạp nhập nhà. Bà ⟦?victim:Chắt⟧ gửi lời: "Tôi già rồi, tưởng mất hết, ai ngờ còn nguyên làng."
Mọi đóng góp còn lại, 2.140.000đ, xin chuyển vào Quỹ Vì người nghèo của thôn, có xác nhận của trưởng thôn Đoàn Trung Kính.

Phòng ngừa đuối nước: lặn ốc ở hồ Ea Nhái
Hồ Ea Nhái mùa cạn lộ những cây cừ cũ, vách đất sụt. Nhiều em rủ nhau lặn ốc bán 20 nghìn một ký. Ngày 12/5 một nhóm 4 em đã được anh Y Thoan kịp kéo lên khi em nhỏ nhất đuối sức; rất may không em nào bị làm sao.
Từ việc đó, xã cắm thêm 7 biển, làm 2 chòi canh. Đoàn xã cắt cử: sáng chị H'Lan, trưa anh Y Wik, chiều anh Trần Hải Đăng. Áo phao treo sẵn 12 chiếc, ai mượn thì ghi sổ.
Thầy Hoàng Đình Dũng dạy bơi thứ 3, thứ 5, học phí không đồng, cần khăn và quần bơi.
Bà con cho trẻ ở nhà thì nên chỉ tấm ảnh hồ này cho các cháu xem: nước lặng nhưng sâu 9 mét.

Người đàn bà mù chữ và tờ giấy bán đất
Tháng 7 năm ngoái, bà ⟦victim:Mang Thị Đeo⟧, thôn Ma Nai, lăn tay vào tờ giấy mà người thu mua điều bảo là "giấy ghi nợ phân". Tháng 2, có người đến cắm mốc, nói bà đã bán 4,8 sào rẫy.
Cháu gái bà là ⟦informant:Mang Thị Lan⟧ chụp lại cả hai tờ giấy, ghi âm lời người thu mua thừa nhận, nộp cho Công an xã Phước Đại. Cơ quan điều tra xác định người này, Vũ Thế Ch., làm giả 6 bộ hợp đồng tương tự.
Rẫy của bà ⟦?victim:Đeo⟧ được giữ nguyên trạng, chờ tòa tuyên hợp đồng vô hiệu.
Trợ giúp viên pháp lý Hoàng Bảo Châu dặn: không biết chữ thì trước khi điểm chỉ, mời trưởng thôn hoặc cán bộ tư pháp đọc lại. Việc đó không mất tiền.

Ra mắt "Chợ an toàn – không dùng tiền mặt"
Chợ Thạch Thang có 312 sạp thì 274 sạp đã in mã QR tên người bán. Bà Nguyễn Thị Bé Sáu, bán hột vịt lộn, hồ hởi khoe tháng này thu qua mã 22 triệu.
Đi kèm là năm nguyên tắc: nhìn loa báo tiền rồi mới giao hàng; không tin ảnh chụp màn hình; kiểm tra mã dán mỗi sáng; không đọc OTP; cuối ngày đối chiếu sao kê.
Hồi đầu năm có kẻ dán đè mã giả lên sạp cá, phát hiện sau hai tiếng vì chị chủ quen ngó loa. Không mất đồng nào.
Anh Phạm Duy Quang (BIDV) và Thượng úy Trương Ái Nhi mỗi sáng thứ hai hướng dẫn các mẹ, các dì. Ban quản lý do ông Võ Trí Nhân làm trưởng ban miễn phí in mã lần đầu.

Tai nạn lao động trên đập thủy điện
Đoàn kiểm tra liên ngành xã Đạ Tẻh 2 thông tin vụ tai nạn lúc 14h, 9/7. Khi nạo vét lưới chắn rác, kỹ thuật viên ⟦victim:Bạch Hồng Quân⟧ trượt chân xuống kênh dẫn, mất tích. 7h sáng hôm sau tìm thấy thi thể cách đó 1,3 km.
Anh ⟦?victim:Quân⟧ 27 tuổi, quê Nghệ An, chưa lập gia đình. Công ty hỗ trợ mai táng 120 triệu đồng, cam kết chế độ tử tuất.
Nguyên nhân ban đầu: không đeo dây an toàn, lan can cầu thao tác thấp 60 cm. Ông Trần Hữu Nghị, giám đốc nhà máy, nhận trách nhiệm trước đoàn. Sở Công Thương yêu cầu bổ sung lan can 1,1 m trước 31/8.

Bản cam kết "5 không" của thôn Bắc Lý
Thôn họp ngày 2/2, 148/155 hộ thống nhất:
– Không tàng trữ, đốt pháo, vật liệu nổ.
– Không sử dụng rượu bia khi lái xe.
– Không bạo hành vợ chồng, con cái.
– Không cho vay, vay lãi cao.
– Không đăng, chia sẻ tin thất thiệt.
Hộ vi phạm không được xét gia đình văn hóa một năm. Trưởng thôn Bùi Đức Lương, bí thư Lê Thị Hà, trưởng công an xã Trung tá Hoàng Anh Dũng ký xác nhận. Bảy hộ chưa ký sẽ được tổ do ông Phạm Quang Trung, bà Đỗ Thị Thìn đến từng nhà trao đổi.
Một cụ già tuổi 90 lên giơ tay: "Tui ký bằng tay trái nghe, tay mặt tui đau". Cả phòng cười.

Cái ví trong thùng giữ xe và chuyến đi của kẻ móc túi
Lễ hội Katê trên tháp Pô Klong Garai, đông nghịt. Chị ⟦victim:Nguyễn Hà My⟧, du khách từ Hà Nội, bị móc mất ví có 4 triệu và thẻ ngân hàng số 4221 5810 7730 6194.
Thanh niên giữ xe tình nguyện ⟦informant:Quảng Đại Tín⟧ thấy một người đàn ông vứt vật gì xuống thùng rác, nhặt lên là chiếc ví rỗng. Em chạy tới bàn trực, tả rõ áo sọc xanh, quần kaki, tay ôm trẻ con. Cảnh sát giữ người đó ở cổng phía đông, tìm được 11 ví khác.
Chị ⟦?victim:My⟧ được hỗ trợ khóa thẻ ngay. Trưởng tiểu ban an ninh, Thượng tá Bá Văn Thiện, dặn du khách: ví để túi trước, ba lô đeo ngược.
Sư cả Thạch Mưn, thay mặt chức sắc, gửi lời xin lỗi khách phương xa, tặng chị khăn thổ cẩm Mỹ Nghiệp.
`,
  `
BÁO CÁO NHANH
Kết quả giải quyết tin báo vụ việc xảy ra tại tổ dân phố 17, phường Đức Xuân
Kính gửi: Thường trực Đảng ủy, UBND phường.
Hồi 02 giờ 15 phút ngày 14/10/2025, Công an phường tiếp nhận tin báo qua điện thoại của ông ⟦informant:Nông Văn Sỹ⟧, trú số 44/9 đường Nguyễn Thái Học, về việc có 02 đối tượng cạy cửa cuốn nhà kho bên cạnh. Tổ trực gồm 04 đồng chí do Đại úy Trần Bá Quyết chỉ huy đã đến hiện trường sau 06 phút, bắt giữ 01 đối tượng.
Người bị thiệt hại: ông ⟦victim:Lê Quang Tịnh⟧, chủ kho phân bón, mất 14 bao NPK trị giá khoảng 11.900.000 đồng, đã thu hồi 14/14 bao.
Đối tượng bị bắt: Thân Trọng Khải, sinh ngày 19/08/1997, số căn cước 066097012458. Phương tiện: xe ba gác máy không biển số. Đối tượng còn lại đang truy bắt.
Dư luận nhân dân đồng tình. Đề xuất khen thưởng 01 tập thể, 02 cá nhân thuộc tổ trực.

Ngày hội "Sống xanh" đổi rác lấy cây ở phường Tam Thắng
Chỉ trong buổi sáng chủ nhật, sân nhà văn hóa khối phố An Hà Nam nhận 1,7 tấn giấy vụn, 640 ký nhựa, 92 ký pin cũ. Đổi lại, bà con mang về 850 chậu sen đá, rau mầm, cây hương thảo.
Cụ Võ Thị Mót, 83 tuổi, đẩy xe cút kít chở 31 ký giấy báo: "Đọc xong để dành, chừ đổi cây ớt trồng ăn." Cháu Bùi Hoàng Nam, lớp 2, mang ba chai nước suối, cũng được một cây xương rồng bé xíu.
Chủ nhiệm CLB Môi trường, anh Nguyễn Quang Thảo, nói pin cũ sẽ gửi ra Đà Nẵng xử lý. Công an phường góp gian hàng "Đổi vỏ lon lấy mẹo chống lừa đảo", mỗi vỏ lon một thẻ nhớ có ghi câu hỏi vui.
Ngày hội tới: 23/11, khối phố Hương Trà Đông.

Mất 95 triệu đồng vì tin vào "bùa yêu" trên mạng
Chồng hay đi công trình xa, chị ⟦victim:Hà Thị Thảo Nguyên⟧ ở tổ 10 phường Ayun Pa lên mạng tìm thầy cúng. Trang "Tâm Linh Cô Út Tây Ninh" bảo vong theo, cần 5 triệu lập đàn. Sau đó thêm lễ, thêm ngựa, thêm "vàng mã nhập khẩu".
Tổng cộng 13 lần chuyển, toàn vào số 1023.889.4471. Khi chị hết tiền, "cô Út" dọa đưa ảnh của chị lên mạng. Chị lên phường lúc 11 giờ đêm, mắt sưng húp.
Cán bộ ngồi nghe tới gần sáng, lập hồ sơ, hướng dẫn chị khóa tài khoản mạng xã hội, báo ngân hàng.
Bà Siu H'Nhan, Hội Phụ nữ, kể chuyện này trong buổi sinh hoạt tháng (được chị đồng ý) rồi nói với các chị: thầy thật thì không ai đòi chuyển khoản lúc nửa đêm.

Chuyến đò cuối cùng được thay bằng cây cầu
Hơn nửa thế kỷ, dân xóm Bãi Dinh qua sông Son bằng đò ông Hoàng Đình Khướt. Từ hôm nay, cầu treo dài 118 m, rộng 2,2 m thông xe. Ông Khướt cầm sào đứng ở mũi đò một hồi, rồi tự mình cột đò lên bờ.
Cầu do nhóm "Nhịp yêu thương" của anh Trương Công Phú (Hà Nội) tài trợ 1,4 tỷ, dân góp 2.300 ngày công. Em ⟦?minor:Cao Thị Thủy Tiên⟧, học sinh lớp 9 và là đứa con đầu tiên của xóm đi thi học sinh giỏi tỉnh, cắt băng cùng bí thư xã Phạm Văn Luận.
Công an xã gắn bảng: tải trọng 500 kg, cấm đua xe, cấm câu cá trên cầu. Ông Khướt được nhận làm người giữ cầu, phụ cấp 1,8 triệu/tháng. Ông bảo: "Tui đưa được ba vạn lượt người, chưa rớt ai. Từ ni cây cầu đưa."

Bắt giữ nhóm đối tượng cạo mủ trộm cao su
Trong hai tháng, nông trường và hộ tiểu điền ở xã Ia Hrú mất gần 2,9 tấn mủ tạp. Rạng sáng 21/7, tổ tuần tra hỗn hợp bắt 5 người cùng 240 kg mủ ở lô 38.
Trong hộ bị mất, anh ⟦victim:Rmah Bin⟧ thiệt hại nặng nhất, 7 lần mất, tổng chừng 30 triệu; chị ⟦victim:Trần Thị Ngọt⟧ mất 4 lần.
Ai giúp cuộc mai phục thành công? Lực lượng chức năng nhận được hình vẽ tay về đường mòn xe chở mủ từ ⟦informant:ông Puih Hlưm⟧, làng Tao Kuk. Ông đi bẫy chuột ban đêm, nhớ từng gốc cây, kể lại cho cán bộ ở bìa lô.
Phó giám đốc nông trường Đinh Văn Thuận cảm ơn tập thể. Đơn vị sẽ treo loa sạc mặt trời ở 9 lô và trả công tuần tra 150.000đ/đêm.

LỊCH TIẾP CÔNG DÂN, CHÍNH SÁCH TUẦN 44
Thứ Hai: Bí thư Đảng ủy phường Nguyễn Thị Ngọc Diệp, 8h – 11h, phòng 101.
Thứ Ba: Chủ tịch UBND, ông Tô Văn Dũng, nội dung bồi thường đường vành đai đoạn km 6.
Thứ Tư: Công an phường – Trung tá Đỗ Khắc Thi; mang theo hồ sơ, giấy hẹn.
Thứ Năm: Trạm y tế tiêm sởi cho trẻ 9 đến 24 tháng; bác sĩ Phan Đình Lê.
Thứ Sáu: Họp giao ban, không tiếp dân buổi chiều.
Hạn cuối đăng ký xét trợ cấp tết là 16h30 ngày 5/11; bà Ngô Thị Hảo nhận đơn. Người trên 80 tuổi được cán bộ tới tận nhà.
Các việc khẩn báo trực ban, có người 24/24. Không hẹn gặp ngoài trụ sở, không gửi tiền cà phê cho cán bộ dưới mọi hình thức.

Người vợ mất cả tháng lương vì tấm vé số trúng giả
Chuyện xảy ra trước cổng Khu công nghiệp Hòa Cầm. Tan ca, chị ⟦victim:Trần Thị Bích Liễu⟧, công nhân điện tử, được một người đàn bà lớn tuổi nhờ đổi giùm vé trúng giải ba 10 triệu, "cô bận đi viện, con cho cô 6 triệu rưỡi thôi".
Chị thương tình, rút hết lương. Ra đại lý mới hay dãy số bị cắt dán. Tấm vé dán khéo đến mức anh chủ đại lý Nguyễn Hữu Kha phải dùng kính lúp.
Cùng hôm đó còn một bà bán xôi suýt dính, may có người quen can. Trước đó một tuần, ông Thiệu bảo vệ kho cũng bị mời nhưng ông nói "tui mù số" nên họ bỏ đi.
Công an phường Hòa Xuân phát tờ rơi cho 4.000 công nhân. Mong ai thấy người phụ nữ khoảng 60 tuổi, đội nón lá, đi chân phải hơi khập khiễng thì gọi trực ban.

Sinh hoạt tổ phụ nữ tháng 3: nói chuyện ly hôn mà không khóc
Tối thứ năm, tổ phụ nữ hẻm 200 Lê Hồng Phong có buổi tọa đàm nhỏ, chỉ hai chục người. Luật sư Đào Thị Hải Yến nói về quyền nuôi con, chia tài sản, cấp dưỡng.
Chị Nga hỏi: em đứng tên sổ đỏ một mình thì có phải chia không? Chị Trúc hỏi: chồng không cho đi làm, có kiện được không? Cô Bảy hỏi: con gái tôi ly thân, có được đổi họ cho cháu?
Luật sư trả lời từng câu, kèm điều luật. Chị Phạm Huyền Trang, chủ tịch hội, tặng mỗi người một cuốn "Cẩm nang gia đình". Kết thúc buổi, bà Nguyễn Thị Thứ hát bài chòi, mọi người uống trà gừng.
Buổi sau: làm sao nói chuyện với con tuổi dậy thì. Mời thêm cả các ông.

Cháu bé 3 tuổi ngã xuống bể nước, được cứu nhờ thầy thuốc hàng xóm
Khoảng 10h30 ngày 2/8, trong lúc bà ngoại nấu cơm, cháu ⟦minor,victim:Vũ Ngọc Tuệ Lâm⟧ ở thôn Liên Hà, xã Tân Hà ngã vào bể chứa nước tưới sâu 1,2 m.
Khi phát hiện, cháu đã tím tái. Bác sĩ đông y Nguyễn Đình Tuyển ở cách đó ba nhà chạy sang ép tim, thổi ngạt khoảng 8 phút, cháu khóc được. Xe cấp cứu đưa cháu ⟦?minor,?victim:Lâm⟧ lên Đà Lạt, hiện tỉnh táo.
Bà ngoại, bà Hà Thị Nhâm, vẫn còn run, nói nhờ trời và nhờ ông lang.
Bể nước, hố tưới cà phê phải có nắp hoặc lưới. Đội tình nguyện thôn sẽ tới đậy miễn phí cho 58 hộ có con dưới 6 tuổi, cần thì gọi anh Mùi, trưởng thôn.

Truy nguồn vụ sữa chua có mùi lạ ở cổng trường
Nhận phản ánh, đoàn kiểm tra phường Nghĩa Lộ lấy 7 mẫu sữa chua túi bán trước Trường Tiểu học Nghĩa Chánh. Kết quả: 5/7 mẫu vượt ngưỡng E. coli. Không có học sinh nào nhập viện.
Cơ sở sản xuất nằm trong hẻm 33, không giấy phép, làm trên nền nhà. Phạt 8 triệu, tiêu hủy 3.400 túi. Chủ cơ sở là N.T.D., 45 tuổi.
Cô hiệu phó Lê Thị Nhã thông tin rằng trường đã nhắc học sinh trong giờ chào cờ. Hội phụ huynh do anh Thái Minh Duy làm trưởng ban sẽ nấu thử chè đậu an toàn mỗi thứ tư.
Hướng dẫn phụ huynh: chọn túi có nhãn, hạn dùng, nơi sản xuất; mùi chua lạ, túi phồng thì bỏ. Mọi phản ánh gửi qua mã QR ở bảng tin cổng trường.

Nhờ lời kể của em bé chăn bò, tìm được người mất tích
Anh ⟦victim:A Dôn⟧ ở thôn Đăk Tăng, xã Ngọk Tụ, đi rừng lấy mật từ 12/2, ba ngày không về. Xã huy động 80 người, chó nghiệp vụ, flycam vẫn không thấy.
Chiều ngày thứ ba, cháu ⟦?victim,informant,minor:A Quyết⟧, 10 tuổi, chăn bò bên kia suối, rụt rè nói với chú công an là hôm trước nghe tiếng gõ cây "cộc cộc cộc" trên vách đá Chim Ri. Theo hướng cháu chỉ, 7h sáng hôm sau đội cứu nạn thấy anh kẹt trong hốc đá, gãy chân, còn tỉnh.
Chủ tịch xã Y Kring tặng cháu ⟦?informant,?minor,?victim:Quyết⟧ một chiếc xe đạp. Ông A Thiu, già làng, làm lễ cúng tạ Yang rừng.
Đi rừng nhớ đi hai người, nói rõ hướng đi, mang còi.

Tổng kết Hè vui khỏe – chống đuối nước – phòng bỏng pháo
Đoàn phường Quảng Phú gửi số liệu: mở 14 lớp bơi, 9 lớp võ, 3 lớp vẽ; 1.148 thiếu nhi tham gia; 0 trường hợp tai nạn thương tích nặng.
Đêm bế mạc có 2 tiết mục của em Đặng Gia Hân, kèn của em Lê Ngọc Minh Quân, múa của lớp mẫu giáo lớn. Ông Phạm Tấn Hoàng, bí thư chi bộ, khen bọn trẻ dạn dĩ hơn năm trước.
Chi phí toàn đợt 136 triệu, huy động xã hội 99 triệu. Người góp nhiều: ông chủ tàu Trương Văn Nghệ 15 triệu, tiệm vàng Ngọc Nữ 10 triệu, các cô tiểu thương chợ hôm 7 triệu.
Sang năm sẽ đưa thêm môn cứu hộ cơ bản cho lứa 12 tuổi. Cảm ơn các phụ huynh đã nấu cháo!

Cảnh báo mạo danh shop đặc sản tết
Tết đến, người người đặt bò một nắng, mực khô. Hai tuần nay, Công an phường Tuy Hòa ghi nhận 6 nạn nhân bị lừa cọc. Trường hợp của chị ⟦victim:Đỗ Nguyễn Quỳnh Anh⟧ (đường Lê Duẩn): chuyển 4,2 triệu cho trang "Bò Một Nắng Cô Mười Krông Pa chính hãng" rồi bị chặn.
Trang thật có dấu tích xanh và 18 nghìn lượt theo dõi; trang giả lập từ tháng 12, copy y hệt ảnh. Số tài khoản giả: 1048 7702 93, Zalo 0377 55 80 12.
Cô Mười, chủ trang thật, cũng khổ vì bị khách mắng oan, cô đã dán bảng thông báo trước tiệm.
Trước khi cọc: gọi video xem hàng, xin ảnh căn cước che bớt số, ưu tiên trả tiền khi nhận. Mua ở chợ phiên OCOP ngày 20 đến 24 tháng Chạp cho chắc.

Một buổi trưa ở bộ phận một cửa
11h15, đáng lẽ nghỉ. Nhưng trước bàn số 3 vẫn còn bà Y Blưn, từ làng Kon Jri đi bộ tám cây số, làm giấy khai sinh cho cháu. Cán bộ tư pháp Lê Nhật Tân nói bà ngồi, rót nước.
Hồ sơ thiếu giấy chứng sinh vì cháu đẻ rơi ở rẫy. Tân gọi cho cô đỡ thôn bản, gọi trưởng làng A Jun xác nhận, in mẫu, đọc cho bà nghe. Xong lúc 12h05. Cháu tên Y Hạ Vy, sinh ngày hai tháng ba.
Bà cầm tờ giấy lật qua lật lại. Không biết đọc, nhưng biết cái dấu đỏ. Trên đường về, Thượng úy Phạm Văn Sơn chở bà một quãng.
Chuyện thường thôi, mà chị lao công Đinh Thị Loan bảo viết lên cho mọi người thấy nhà nước gần.

Xô xát vì ranh đất ở Tà In, hai người nhập viện
Sáng 12/10, khi anh em trong gia đình đo lại ranh rẫy, ông ⟦victim:Ya Loan⟧ bị em họ là Ya T. dùng cuốc đánh trúng lưng, con trai ông là anh ⟦victim:Ya Thưởng⟧ can thì bị trúng tay.
Hai cha con điều trị ở Đức Trọng, sức khỏe tạm ổn. Ya T. ra trình diện công an xã lúc 15h, thừa nhận hành vi, xin bồi thường.
Già làng K' Chẩn nói dòng họ sẽ làm lễ hòa giải theo luật tục: một con heo, một ché rượu, lời xin lỗi trước mặt bà con. Tuy nhiên, phần pháp luật vẫn do công an xử lý.
Cán bộ địa chính Ngô Thế Hùng đã cắm lại 6 mốc, vẽ sơ đồ có hai bên ký. Bà con có tranh chấp nên mời xã đo trước, đừng tự rủ nhau đo.

Đề nghị phối hợp nhận dạng người chết vô danh
Công an phường Thuận An thông báo: khoảng 6h ngày 24/6, ngư dân phát hiện một thi thể nam giới trôi vào bãi Hải Dương. Đặc điểm: cao khoảng 1m68, tóc hoa râm, mặc áo thun xanh nhạt, quần tây đen, răng vàng bên trái, túi có 214 nghìn đồng và chìa khóa.
Thời gian tử vong khoảng 3 ngày. Chưa có dấu hiệu hình sự.
Gia đình nào có người thân vắng mặt, xin liên hệ trực ban hoặc Đại úy Phạm Gia Thành, Đội 3. Trường hợp không có người nhận sau 7 ngày sẽ an táng tại nghĩa trang nhân dân, mã mộ 2025-06.
Chúng tôi cảm ơn ông Dương Tửu, ông Mai Xuân Hợi đã giúp vớt, trông coi thi thể trong mưa.

Lừa hàng chục hộ mua "sổ tiết kiệm vàng"
Từ tháng 2 đến tháng 5, một nhóm tự xưng "Tập đoàn Vàng Xanh" mở hội thảo tại nhà hàng Kim Long, tặng dầu ăn cho người già. Sau đó mời mua "sổ tiết kiệm vàng", mỗi sổ 12 triệu, lãi 4%/tháng.
52 cụ của phường Hải Vân ký. Nhiều nhất là cụ ⟦victim:Phan Thế Truyền⟧ 11 sổ; cụ bà ⟦victim:Huỳnh Thị Trầm⟧ 7 sổ; vợ chồng ông ⟦victim:Trà Văn Tín⟧ 6 sổ. Ngày 6/5 văn phòng đóng cửa.
Tài xế từng chở nhóm này, anh ⟦informant:Phạm Xuân Dương⟧, đã lên công an phường cung cấp sổ ghi lịch trình, ảnh chụp chứng từ và biển số 30K-771.03. Dựa vào đó, cảnh sát bắt Vương Đình L. ở Hải Dương.
Hội Người cao tuổi do ông Trần Đức Mẫn làm chủ tịch mở tổ tư vấn. Các cụ lần sau được mời đi hội thảo tặng quà, xin gọi con cháu đi cùng.

Một ngày tuần tra rừng cùng Bảo vệ rừng cộng đồng thôn A Rớh
5h sáng, nhóm 9 người thắp nén nhang ở gốc cây lim, rồi lên đường. Trưởng nhóm Zơrâm Nhiêu đi đầu, Bhnướch Bưởi đi sau chót, vai mang gạo, muối, cá khô.
Rừng giao cho thôn là 540 ha, mỗi tháng đi bốn lượt, mỗi người được 240 nghìn. Trên đường, nhóm gỡ 38 bẫy dây, ghi lại bằng máy GPS. Hôm nay không có gì bất thường, chỉ có tiếng vượn.
Tới đỉnh Tà Xùng, cả nhóm nấu cơm lam. Anh Nhiêu nói: "Hồi xưa mình đốn, giờ mình giữ. Rừng còn thì suối còn, suối còn thì gạo còn."
Xế chiều, họ gặp hai khách trekking lạc đường, dẫn ra tới trạm kiểm lâm. Trạm phó Phạm Đức Thắng ghi vào sổ, trao cho nhóm hai đôi giày mới.

Khẩn: tìm bé gái đi lạc trong hội hoa Đà Lạt
20h ngày 28/12, bé ⟦minor:Phan Ngọc Khả Hân⟧, 6 tuổi, mặc áo len vàng, đi với gia đình từ Bình Dương, bị lạc gần cổng vườn hoa. Bé nói giọng miền Nam, đeo vòng tay hạt gỗ.
Ai thấy bé gọi ba bé 0918 30 66 47, hoặc báo trạm công an vườn hoa.
Cập nhật 21h17: Đã tìm thấy bé ⟦minor:Khả Hân⟧ ở quầy bán sữa đậu nành của cô Lý Thị Tuyết Mai. Bé được cho áo ấm và uống sữa. Gia đình đã đón, gửi lời cảm ơn bà con và các anh công an phường Xuân Hương.
Mong phụ huynh viết số điện thoại lên tay con bằng bút bi khi đi lễ hội.

Cuộc họp xóm bàn chuyện trộm chó
Tối 11/4, xóm 3 thôn Thuận Hóa họp ở sân nhà anh Bình. Trưởng thôn Hoàng Trọng Lực mở đầu: từ Tết mất 9 con, có hôm trộm còn bắn roi điện.
Anh Trần Văn Thủy: đề nghị lập nhóm xe máy rượt. Chị Võ Thị Hoài: rượt nguy hiểm, nên chụp biển, gọi công an. Ông Lưu Thế Ất: rào lại mấy lối tắt. Bà cụ Cúc: bán hết chó, nuôi ngỗng.
Trung úy Lê Đức Sơn phân tích: đánh chết trộm chó vẫn là phạm tội giết người; nên giữ hiện trường, đừng tự xử. Xóm quyết: mua 4 camera, góp 90 nghìn một nhà; khóa chuồng từ 21h; số anh Sơn dán ở cổng.
Ý kiến nuôi ngỗng được mọi người vui vẻ biểu quyết: 3 nhà sẽ nuôi thử.

Bà con ơi nghe nè – chuyện cái app "điện lực"
Mấy bữa ni có thằng gọi tới từng nhà, nói giọng ngọt như mía lùi: "Con bên điện lực, nhà mình nợ tiền điện hai tháng, không đóng thì chiều cắt." Rồi nó biểu bấm vô http://evncpc-thanhtoan.cc.
O ⟦victim:Lê Thị Chút⟧ ở xóm Đình, 65 tuổi, sợ cắt điện thì tủ cá hư, bấm liền. Nó lấy của o 23 triệu 7. O khóc hai ngày, bỏ chợ luôn.
Chú Dũng con ông Ngại thì khôn hơn, chú hỏi lại: "Rứa mã khách hàng nhà tui là chi?" – nó cúp máy cái rụp.
Tổng đài thiệt của điện lực miền Trung là 19001909. Trả tiền điện thì ra bưu điện, hoặc vô app CSKH EVNCPC. Còn ai biểu bấm link, cứ nói: "Tui mù chữ."
Công an xã Quảng Điền nhắc rứa đó, bà con nhớ truyền miệng cho nhau.

Phường Đông Gia Nghĩa tổng kiểm tra phòng cháy nhà ống kết hợp kinh doanh
Từ ngày 3 đến 20/10, tổ kiểm tra đi 287 nhà. Có 96 nhà không có lối thoát thứ hai, 41 nhà dùng lồng sắt bít kín ban công, 12 nhà để bình gas dưới chân cầu thang.
Gặp nhà bà Lại Thị Mỹ Dung bán quần áo, tổ vận động cắt một ô 60 x 80 cm trên khung sắt, gắn bản lề, treo búa thoát hiểm. Bà cười: "Lâu nay rào cho trộm khỏi vô, giờ mới biết mình cũng không ra được."
Ông Tưởng Phi Hùng, thợ hàn đường Tôn Đức Thắng, nhận mở lối thoát giá 350 nghìn, hộ nghèo miễn phí. Đến nay đã làm 63 ô.
Đội trưởng chữa cháy khu vực, Thiếu tá Ngân Văn Chung, yêu cầu những hộ còn lại hoàn thành trước 15/12, sau ngày đó sẽ xử phạt theo Nghị định 106/2025/NĐ-CP.

Kết thúc cuộc trốn chạy 11 năm
Năm 2014, sau khi gây tai nạn làm chết ông ⟦victim:Bùi Hữu Tường⟧ ở ngã ba Sao Mai, Đoàn Quang Nhị (sinh 1983) bỏ trốn, lấy tên khác, lên vùng Krông Nô làm thuê.
Tháng 9 vừa rồi, ⟦informant:một chủ vườn tiêu ở thôn Phú Lợi, người gốc Bình Định⟧, nhận ra giọng nói và vết sẹo chẻ đôi mày của người làm công. Ông về quê ăn giỗ, xem lại ảnh truy nã dán ở trụ sở thôn, rồi gọi cho Công an xã.
Ngày 22/9 Nhị bị bắt khi đang cột dây tiêu. Nhị nói mười một năm không một đêm ngủ thẳng giấc.
Con trai ông ⟦?victim:Tường⟧, anh Bùi Hữu Phát, cho biết gia đình chỉ mong một lời xin lỗi.
Ai đang bị truy nã, ra đầu thú sẽ được hưởng khoan hồng. Công an xã tiếp nhận bất kể ngày lễ.

Vượt khó học giỏi: em gái người Chăm bên lò gốm Bàu Trúc
Sáu giờ chiều, cô bé ⟦?minor:Đàng Thị Mỹ Tiên⟧, học lớp 11 Trường THPT An Phước, còn ngồi vuốt đất bên bà nội. Ba năm liền em là học sinh giỏi, năm nay đoạt giải nhì Văn cấp tỉnh.
Cha em, ông Đàng Xem, chạy xe ôm. Mẹ là nghệ nhân Trượng Thị Gạch. Tiền bán bình hoa em để dành mua sách, được hơn 2 triệu.
Công an xã Ninh Phước nhận đỡ đầu em đến hết lớp 12, mỗi tháng 500 nghìn. Thiếu tá Quảng Thị Ngọc Thảo, người đề xuất, nói trước đây chị cũng từng được một chú công an già cho cây bút.
Em ⟦?minor:Tiên⟧ ước thi vào Học viện Báo chí. Em bảo sẽ viết bài đầu tiên về đất sét, về đôi chân đi giật lùi quanh bình gốm của bà.

Tin: Xe máy tự ngã trên đèo Violak, hai cha con bị thương
19h ngày 9/12, anh ⟦victim:Đinh Văn Groai⟧ chở con gái ⟦minor,victim:Đinh Thị Na Uy⟧ (12 tuổi) từ Ba Tiêu về Măng Cành thì lọt ổ gà, ngã xuống rãnh. Anh gãy xương bánh chè, cháu bị rách môi.
Sương mù dày, tầm nhìn chưa tới 10 mét. Tổ công tác Công an xã đi tuần gặp, sơ cứu, gọi xe đưa xuống Kon Plông.
Đoạn này sáu tháng qua đã 5 vụ. Khu quản lý đường bộ hứa vá trước 20/12, trong khi chờ, dân quân cắm cờ đỏ và đèn chớp.

Chạy đua với cuộc gọi "bắt cóc online"
Trưa 17/3, con gái 19 tuổi của ông Hồ Sĩ Nguyên (phường Trần Phú) nhắn về đòi 300 triệu nếu không sẽ bị giết. Ông bủn rủn, định vay nóng, nhưng bà vợ là bà Lý Mộng Hoa nhất quyết: "Phải báo công an cái đã."
Trung úy Phan Anh Kiệt nghe xong, nhận ra đây là "bắt cóc online": kẻ gian hù cô gái dính án rửa tiền, ép ở một mình trong khách sạn, quay clip giả bị trói. Định vị, liên hệ công an nơi cháu học, chỉ 1 giờ 50 phút là tìm được cháu trong nhà nghỉ ở Thủ Đức, khỏe mạnh, chưa mất tiền.
Ông Nguyên lau nước mắt, nói tí nữa thì bán đất. Vợ chồng ông xin kể tên thật để cha mẹ sinh viên khác biết mà tránh.
Ba câu nên tập với con: không nghe lệnh qua điện thoại, không thuê phòng theo lời người lạ, có chuyện gọi về nhà trước.

Nhật ký trực đêm 30 Tết
18h: bàn giao ca, anh Đường đem bánh tét. 19h20: bà Phiến ở kiệt 9 đi lạc, đưa về. 20h: hai anh say đòi đánh nhau vì giành chỗ hát, hòa giải xong, cùng hát.
21h15: báo cháy đống rác bãi đất trống, dập bằng bốn xô nước. 22h40: chị công nhân vệ sinh Tuyết nhặt được túi hoa, tìm ra chủ là ông Lê Bá Thời.
23h: chốt pháo hoa, 3.200 người, trẻ lạc hai em, cả hai về với mẹ trước giao thừa. 0h05: chúc nhau sức khỏe qua bộ đàm.
1h30: một cậu xin chở về vì xe hết xăng. 3h: mưa nhỏ. 5h: các mẹ đi chùa, hỏi "mấy con ăn chi chưa?".
Không tai nạn, không trộm cắp. Phường Hải Vân, Mùng Một Tết Bính Ngọ. Người ghi: Thượng sĩ Nguyễn Khắc Tiệp.

Bắt kẻ lừa bán thận
Quảng cáo "mua thận 600 triệu" trên Facebook khiến anh ⟦victim:Ngô Quang Hậu⟧, thợ hồ ở xã Krông Á đang cần tiền, nộp 18 triệu tiền "xét nghiệm". Sau đó chúng chặn. Anh Hậu xấu hổ không kể ai.
Người lần ra đầu mối là chị ⟦informant:Đặng Thị Chiêm⟧, nhân viên xét nghiệm trạm y tế. Xem phiếu anh đưa, chị thấy con dấu sai tên bệnh viện, liền khuyên anh trình báo và nộp bản sao chứng từ cho công an.
Số điện thoại dùng lừa: 058.347.9026 và 0928-114-730. Nghi can Phùng Văn M. bị bắt ở Bình Phước.
Mua bán mô, bộ phận cơ thể người bị phạt tù 3 đến 7 năm theo Điều 154 BLHS. Cần tiền gấp, hãy tới xã hỏi tín dụng chính sách: cán bộ Võ Thị Xuân Hà, máy lẻ 12.

Quỹ khuyến học dòng họ Trần thôn Kim Đâu
Sáng mùng bốn Tết, từ đường họ Trần làng Kim Đâu trao thưởng 37 cháu học giỏi. Cụ trưởng tộc Trần Công Khuyến đọc văn: "Học cho biết phải trái, học cho khỏi mắc mưu gian."
Cháu Trần Nguyên Khôi đỗ Bách khoa Đà Nẵng, được thưởng 5 triệu. Cháu Trần Thị Trúc Ly, đang dạy ở Đakrông, tặng lại quỹ tháng lương đầu. Ông Trần Sĩ Quý ở Mỹ gửi 1.000 USD.
Sau phần lễ, Trung úy Trần Hữu Lộc, người trong họ và là công an xã, dành mười phút cảnh báo trò nhắn tin mượn tiền bằng giọng giả AI. Anh thử giả giọng chú mình, cả từ đường ồ lên.
Tổng thu quỹ 92 triệu 300 nghìn, chi 41 triệu, còn lại gửi tiết kiệm.

Cảnh báo ngộ độc cóc, nấm sau mưa đầu mùa
Hôm 30/4, cả nhà anh ⟦victim:Lơ Mu Ha Prông⟧ ở thôn Đưng K'Nớ ăn canh nấm hái ở rẫy. Anh và vợ là chị ⟦victim:Cơ Liêng K'Điệp⟧ đau bụng, nôn; con nhỏ 4 tuổi là cháu ⟦minor,victim:Cơ Liêng Ha Vy⟧ hôn mê, đến nay đã tỉnh nhưng còn lọc máu.
Bác sĩ Trịnh Quang Duy, Bệnh viện tỉnh, cho biết nấm độc có loại trông trắng trẻo giống nấm mối, nấu chín vẫn độc.
Mẹo phân biệt bằng thìa bạc, bằng kiến là sai. Chỉ ăn nấm mua ở cơ sở rõ ràng. Cóc thì bỏ hết trứng, gan, tốt nhất là không ăn.
Khi ăn lỡ: gây nôn nếu còn tỉnh, mang mẫu nấm theo, gọi 115, đừng uống dầu.

Nữ phó thôn và chiếc xe tay ga tuần đêm
Bà Hồ Thị Thu Ba, 55 tuổi, phó thôn Khe Ngang, xã Nam Đông 2, có một chiếc Vision màu đỏ đun. Buổi tối cứ thấy đèn đỏ chớp là bà con biết bà đi tuần.
Bà đi cùng hai chị trong tổ phụ nữ. Gặp trai uống rượu ngồi giữa đường, bà dừng lại nói: "Con mà không vô nhà, mệ ngồi đây với con luôn." Rứa là vô.
Ba năm, thôn không có ca bạo lực nào phải ra tòa; sáu đôi vợ chồng ly thân đã quay về. Bà được Hội LHPN thành phố tặng giải "Người phụ nữ của năm 2025" kèm 3 triệu đồng.
Bà bảo: "Tiền tui mua hai chục cái còi. Đêm có chuyện thì thổi, khỏi la."

Truy tố hai anh em giả danh dân quân cướp tài sản
Khoảng cuối tháng 8, đôi nam nữ ngồi tâm sự trên bãi Từ Nham bị hai thanh niên mặc đồ rằn ri chặn, xưng dân quân phạt "vi phạm thuần phong". Chúng lấy điện thoại, 1,9 triệu, còn buộc chuyển khoản thêm 10 triệu.
Nạn nhân là anh ⟦victim:Văn Công Bảo⟧ và bạn gái, chị ⟦victim:Nguyễn Phan Như Ý⟧, cùng làm ở khu công nghiệp Hòa Hiệp.
Lời khai quan trọng nhất đến từ ⟦informant:em Sĩ, thợ lặn tôm hùm thôn Từ Nham⟧. Em thấy hai anh em Trương N. và Trương P. giấu bộ đồ rằn ri dưới bè. Em chỉ chỗ, công an vớt được hai bộ cùng tấm thẻ giả.
Viện kiểm sát truy tố cả hai theo khoản 2 Điều 168. Phiên sơ thẩm dự kiến 12/12, xét xử lưu động tại nhà văn hóa thôn.
Nhắc bà con: dân quân không có quyền phạt tiền tại chỗ; có ai xưng, xin xem giấy và gọi xã.

Hỏi gì đáp nấy về nghĩa vụ quân sự
(Trích buổi nói chuyện của Thiếu tá Nguyễn Công Hoan, chỉ huy trưởng quân sự xã Đắk Tô)
– Con tôi cận 3 độ có đi không? Cận trên 1,5 đi-ốp thì theo quy định mới không gọi nhập ngũ vào một số vị trí, còn kết luận là do hội đồng khám.
– Đang học cao đẳng hệ chính quy thì sao? Được tạm hoãn, phải nộp giấy xác nhận trước 5/11.
– Trốn khám bị phạt bao nhiêu? Từ 10 đến 12 triệu đồng theo Nghị định 37/2022.
– Chị Y Lan hỏi: nữ có được đi không? Được, nếu tự nguyện và quân đội có nhu cầu.
Tới nay xã đã sơ tuyển 212 thanh niên, trúng tuyển sơ bộ 118. Tiễn quân dự kiến đầu tháng 2. Bí thư đoàn A Nghiệp sẽ tổ chức đêm hội "Tiễn bạn lên đường".

Bốn hộ chăn nuôi lao đao vì thức ăn giả
Hộ anh ⟦victim:Hoàng Quốc Thái⟧, chị ⟦victim:Nghiêm Thị Loan⟧, ông ⟦victim:Thân Văn Bửu⟧ và ông ⟦victim:Tạ Văn Kiên⟧ ở xã Đức Phú mua cám nhãn "Thăng Long 52" giá rẻ. Heo bỏ ăn, chết 67 con, thiệt hại 210 triệu.
Mẫu kiểm nghiệm cho thấy protein 7% trong khi nhãn ghi 18%. Nguồn hàng do ⟦informant:anh Châu lái xe tải nhỏ cho đại lý⟧ khai với quản lý thị trường và công an: chở bao trắng từ kho ở km 1612 về, tới nơi mới đóng bao nhãn. Anh nộp cả ảnh máy khâu bao.
Chủ kho Lê Phước T. bị khởi tố tội buôn bán hàng giả là thức ăn chăn nuôi.
Đại diện trạm thú y, ông Nguyễn Trương Hải, nhắc bà con giữ hóa đơn và một nắm cám mỗi lô, cho vào túi ni-lông, ghi ngày.

Phường Cẩm Lệ công bố đường dây nóng Tết
Trực ban Công an phường: 0236 3674 113. Trạm y tế: 0236 3675 xxx. Điện lực: 19001909. Cứu hộ đường cao tốc: 1900 54 55 50. Vệ sinh môi trường: 0236 3675 112. Báo tin pháo nổ: Zalo "CAP Cẩm Lệ".
Lãnh đạo trực: đêm 29 – ông Huỳnh Ngọc Thạch; đêm 30 – bà Phạm Thị Thu Hà; mùng 1 – ông Đinh Hải; mùng 2 – ông Trịnh Việt Hưng.
Người dân phản ánh xin nói rõ: chuyện gì, ở đâu, lúc nào, có ai bị thương không. Đừng cúp máy trước.
Trong đêm giao thừa, không thả đèn trời, không cột bóng bay kim tuyến gần dây điện. Năm ngoái một chùm bóng đã làm mất điện 1.900 hộ trong 40 phút.

Cháy 3 sạp hàng ở chợ Liên Nghĩa
Lúc 2h10 sáng ngày mùng 8 Tết, lửa bùng lên từ dãy bán rau. 3 sạp cháy rụi gồm sạp bà ⟦victim:Bùi Thị Lài⟧ (rau củ), sạp bà ⟦victim:Phan Kim Dung⟧ (trái cây), sạp ông ⟦victim:Dagout Hơ Nam⟧ (hoa cắt cành). Thiệt hại khoảng 180 triệu. Không có thương vong.
Bảo vệ Cù Văn Tý và năm tiểu thương ngủ lại đã phá được khóa vòi chữa cháy vách tường, khống chế sau 25 phút.
Nguyên nhân: nhang điện cúng chưa tắt. Ban quản lý chợ miễn phí sạp 6 tháng, Liên đoàn Lao động hỗ trợ mỗi hộ 5 triệu.
Các sạp khác xem lại: sau 19h rút phích tất cả, không cắm sạc qua đêm, bình bột treo cách nền 1,25 m.

Xin lỗi và cảm ơn
Kính gửi Công an phường Đồng Thuận! Tôi là Hoàng Mạnh Thường, 74 tuổi. Tuần trước tôi có nói nặng với đồng chí Ngọc khi đồng chí nhắc chuyện tôi đậu xe trước cổng trường. Về nhà nghĩ lại, tôi sai. Con cháu cần lối đi.
Tôi xin lỗi đồng chí và gửi lời cảm ơn đã không phạt mà chỉ nhắc. Nhân tiện, tôi xin góp cho cổng trường một tấm biển "Xin nhường lối cho các cháu", tôi tự viết chữ, vì trước tôi là thợ vẽ bảng hiệu.
Trân trọng.
(Ban biên tập: tấm biển đã được dựng sáng thứ hai. Cô hiệu trưởng Đỗ Thị Lan Hương tặng ông bó hoa và cái bắt tay của 30 em lớp trực.)

Phá chuyên án "Bóng chiều" – đòi nợ thuê bằng ảnh ghép
Một nhóm gọi "app vay Kim Tiền" gọi điện đe dọa, cắt ghép ảnh chị ⟦victim:Ka Srê Phương Thảo⟧, nhân viên siêu thị ở phường Xuân Hương, với nội dung khiêu dâm, gửi cho đồng nghiệp. Chị Thảo vay 3 triệu, đã trả 19 triệu.
Đột phá xảy ra khi một nhân viên cũ của nhóm là ⟦informant:Nông Hải Đường⟧ nghỉ việc, mang bảng tính lương, kịch bản gọi điện và sơ đồ phòng tới Phòng Cảnh sát hình sự. Ngày 13/8, 70 cảnh sát khám xét văn phòng tầng 5, tạm giữ 32 người.
Đại tá Trương Minh Đương, phát ngôn viên, cho hay đã xác định 1.270 người vay trên cả nước.
Bị khủng bố điện thoại, hãy chụp màn hình, ghi âm, không trả thêm tiền, gửi đơn cho công an nơi cư trú.

Họp báo cáo tiến độ nhà ở cho hộ nghèo thôn Ea Tút
Tính đến 15/6, 14/22 căn đã cất nóc, trong đó có nhà bà H'Djuang Niê, nhà anh Y Rin Kbuôr, nhà cô Phùng Thị Hoạt. 5 căn chờ gạch, 3 căn vướng sổ.
Vốn nhà nước 60 triệu/căn, quỹ của Agribank 20 triệu/căn, dân đối ứng công. Thầu chính: tổ thợ của anh Hồ Văn Chỉnh – người trong xã.
Chủ tịch UBND xã Y Blang Byă yêu cầu trước 20/8 xong hết. Kế toán Nguyễn Thị Bảo Khuyên giải trình chi phí xi măng tăng 8%.
Thiếu tá Nay Y Bhăp bàn việc làm sổ hộ khẩu điện tử: chủ nhà mới phải cập nhật địa chỉ trên VNeID trong 30 ngày. Họp kéo dài 1 giờ 40 phút, kết thúc bằng tô bún cá dầm.

Bắt cọc xe máy: người phụ nữ tốt bụng bị lừa
Chị ⟦victim:Triệu Hà Linh⟧, chủ tiệm trà sữa đường Y Nuê, cho một khách quen mượn chiếc SH biển 47B2 – 665.90 đi "đón mẹ ở bến xe". Hai ngày sau, người này gọi bảo xe bị công an giữ, xin 7 triệu chuộc. Chị chuyển, rồi mất luôn.
Khách ấy hay ngồi góc bàn số 4, tên giả "anh Duy bảo hiểm", số 0789.223.061. Xe được tìm thấy ở tiệm cầm đồ, hợp đồng ghi tên Tống Phước H., 29 tuổi.
Chị ⟦?victim:Linh⟧ nói: "Mình bán trà, quen mặt là tin."
Công an phường Ea Kao: cho mượn xe hãy chụp căn cước, lập giấy, và nhớ rằng công an không nhận tiền qua tài khoản cá nhân để trả xe.
`,
  `
PHÓNG SỰ NGẮN: ĐƯỜNG DÂY BẮT TRỘM GÀ ĐÁ VÀ CÁI GIÁ CỦA SỰ IM LẶNG
Tám tháng ròng, người nuôi gà tre, gà nòi ở xã Hòa Hiệp sống trong bực bội. Sáng ra chuồng trống, khóa vẫn nguyên. Ông ⟦victim:Nguyễn Văn Xước⟧ mất cặp gà nòi chân xanh trị giá 25 triệu, ông ⟦victim:Lê Tấn Phụng⟧ mất 11 con, anh ⟦victim:Dương Nhật Trung⟧ ở thôn Đa Ngư thì mất đến ba lần.
Mất nhiều mà chẳng ai báo. Người thì nói "mấy con gà, làm phiền công an", người sợ bị hỏi chuyện đá gà ăn tiền. Cứ thế, kẻ trộm càng lúc càng gan.
Mọi chuyện đổi khác khi Thượng úy Phan Thị Cẩm Vân, cán bộ nữ duy nhất của công an xã, đi từng nhà ngồi uống trà. Chị không lập biên bản, chỉ nghe. Đến nhà thứ mười bảy, ⟦informant:mợ Ba Sương bán thức ăn gia súc⟧ mới hạ giọng: có thằng lạ, tuần nào cũng mua một ký thóc, một ký tấm, lại hỏi "gà con với gà lớn ăn chung được không". Thằng ấy không có chuồng. Mợ nhớ cả cái xe, chiếc Dream chiến cột hai giỏ lưới.
Ba ngày sau, tổ công tác dừng đúng chiếc Dream ấy ở cầu Bàn Thạch. Trong giỏ có 9 con gà, miệng dán băng keo. Đỗ Khương Duy (SN 2000) khai đã trộm trên 70 con, bán cho một mối ở Vạn Ninh.
Đến nay 26 người nhận lại tiền bồi thường. Chủ tịch xã Bùi Thế Châu nói ngắn: "Mất gà thì báo gà. Mất im thì mất hoài." Xã cũng nhắc thêm: đá gà ăn tiền từ 5 triệu trở lên là đánh bạc, bị xử lý hình sự.

Tổ tự quản tuyến đường hoa thôn Phú Sơn
Hai bên con đường 1,8 km giờ đây bông giấy, bông trang nở quanh năm. Thành quả của tổ tự quản 11 người, do cô giáo hưu Châu Thị Tịnh làm tổ trưởng.
Mỗi chủ nhật mỗi nhà một người, nhổ cỏ, tưới cây, quét. Ai vắng thì nộp một ký phân bò. Anh Tấn thợ máy hàn cho mười tám cái thùng rác, ông Ba Cẩn vẽ chữ, chị Hiếu đăng ảnh.
Cuộc thi "Tuyến đường kiểu mẫu" cấp xã có 7 đội tham gia, thôn Phú Sơn hạng nhì, thưởng 4 triệu. Hạng nhất là thôn Mỹ Thành vì có thêm tranh tường.
Phía công an, Trung úy Lý Minh Triết phối hợp gắn 5 camera dọc đường hoa, một công đôi việc. Từ ngày ấy tuyến đường không còn cảnh xe tải lấn bãi và không ai bẻ bông nữa.

Nữ sinh bị phát tán ảnh riêng tư, kẻ tống tiền đã bị bắt
Em ⟦minor,victim:N.T.B.T.⟧, lớp 11A2 Trường THPT Lê Hồng Phong ở phường Tuy Hòa, quen qua mạng một người tự xưng sinh viên trường Y. Sau hai tuần trò chuyện, hắn gài lấy ảnh rồi đòi 5 triệu, nếu không sẽ gửi cho cả lớp.
Em đã chuyển 2,3 triệu tiền mừng tuổi. Một người bạn thân khuyên em kể với cô chủ nhiệm. Cô ⟦?informant:Phạm Lan Chi⟧ đưa em cùng mẹ lên Công an phường.
Đêm 16/3, Đỗ Trí V., 22 tuổi, bị bắt ở Đồng Nai. Máy của hắn chứa hình của 14 nữ sinh nhiều tỉnh.
Trung tâm hỗ trợ phụ nữ phường do bà Ngô Thị Mơ phụ trách có phòng tư vấn kín. Xin nhắn các bạn trẻ: ảnh đã gửi đi không lấy lại được; bị dọa thì đừng gửi tiền, đừng xóa tin nhắn; kể với một người lớn mình tin.
Nhà trường không công bố danh tính học sinh, mong phụ huynh không hỏi han, không đồn đoán.

PHÁT THANH VIÊN: Mời bà con nghe mục "Pháp luật và đời sống" (tiếng Việt, sau đó tiếng Ba Na)
Thưa bà con. Hôm nay đài nói chuyện bán rẫy non. Bán non là bán cà phê, mì khi còn trên cây. Năm nay có 23 hộ ở làng Groi bán non, giá bằng một nửa giá mùa. Đến vụ không còn gì cho con đi học.
Nếu cần tiền trước vụ, hãy hỏi tổ tiết kiệm của chị Đinh Thị Byưn, vay 20 triệu không thế chấp, lãi ngân hàng chính sách. Đừng lăn tay vào giấy mình chưa hiểu. Già làng Đinh Ngim sẽ đọc giúp.
Thương lái hợp pháp phải có đăng ký kinh doanh, sổ mua bán. Ai cân điêu, hãy nhờ quản lý thị trường đem cân đối chứng.
Chuyên mục sẽ phát lại 17h30 thứ bảy. Biên tập: Nay Phương. Đọc: Đinh Thị Bơnh. Kỹ thuật: Trần Hữu Toản.

Xe máy điện rơi xuống hồ, hai mẹ con tử vong
Chiều tối 9/8, chị ⟦victim:Lê Thị Xuân Thùy⟧ (SN 1991) chở con gái ⟦minor,victim:Huỳnh Lê Gia Nghi⟧ (7 tuổi) qua đoạn bờ hồ Phú Ninh thì trượt bánh, cả xe và người rơi xuống. Hai mẹ con mất.
Ngày 10/8, sáu xã, phường quanh hồ cử đại diện đến viếng. Bà nội cháu, bà Phan Thị Bụi, khóc ngất. Chồng chị, anh Huỳnh Văn Lộc, đi làm ở Đài Loan đang trên đường về.
Theo báo cáo, đoạn bờ 320 m không có lan can, đèn cách nhau 90 m. UBND thành phố chỉ đạo lắp lan can tôn sóng trước 30/9.
Đảng ủy xã Phú Ninh phát động đợt quyên góp hỗ trợ gia đình, số tài khoản của MTTQ xã treo tại bảng tin. Không quyên góp qua các trang cá nhân.

Hộp thư khu phố: góc phản ánh tuần này
– Bà Phùng Ngọc Diễm (khu phố 7): đèn đường hư ba trụ liên tiếp trước trạm xăng. Đã chuyển Ban quản lý đô thị, sửa 24/10.
– Ông Thái Thanh Sang (khu phố 2): nắp cống bể, bánh xe lọt. Đã thay 22/10.
– Một người xin không nêu tên: có nhóm hút shisha trong công viên. Công an đã kiểm tra, nhắc nhở.
– Anh ⟦?informant:Lê Gia Bửu⟧: chó nhà hàng xóm sủa lúc 2 giờ sáng. Khu đội đã làm việc.
– Cô Kiều Mộng Linh: khen chú công an giao thông giúp dắt xe lên dốc cho bà bán hủ tíu.
Khu phố nhận phản ánh bằng giấy, Zalo hoặc nói miệng, không bắt buộc để tên. Trưởng khu phố Võ Ngọc Khánh sẽ trả lời trong 3 ngày.

Người mẹ báo tin về chính con mình
Bà ⟦informant:Huỳnh Thị Phượng⟧, thôn Mỹ An, xã Phước Hậu, quyết định khó nhất đời mình vào một buổi sáng chủ nhật. Con trai bà, Nguyễn Minh Nh., 24 tuổi, nghiện ma túy, nợ nần, đã bán chiếc xe bà chở rau.
Bà lên công an xã, đặt lên bàn một gói bột trắng nhặt dưới gối con, nói địa chỉ người bán là Trần Hiếu D. ở gần nghĩa trang. "Con tôi đi cai thì tôi còn con. Con tôi đi bán thì tôi mất con."
Cùng chiều, D. bị bắt quả tang, thu 21 gói. Nh. được đưa vào cơ sở cai nghiện theo quyết định của tòa án, thời gian 15 tháng.
Bà con thôn không ai trách bà ⟦?informant:Phượng⟧, ngược lại còn mang gạo, mang cá tới. Chi hội phụ nữ giúp bà mua trả góp chiếc xe ba bánh.

Lễ ra quân tháng Thanh niên: sơn lại 43 trụ điện
Sáng 2/3, hơn 120 đoàn viên phường Cẩm Thành tụ về vườn hoa Trần Hưng Đạo. Phó bí thư Đoàn phường Trần Huyền My đọc kế hoạch, ai cũng được phát găng tay, chổi.
43 trụ điện hết quảng cáo cho vay, khoan cắt, thay bằng tranh về biển đảo, trống đồng, hoa sim. Em Lê Hồ Gia Bảo vẽ con cá voi, cả đường dừng lại chụp.
Có một điều phiền: tờ rơi lại dán đè ngay tối đó. Công an phường dùng số điện thoại trên tờ rơi gọi mời chủ tới lau, phạt 1,5 triệu.
Nhà tài trợ: hãng sơn Nam Hải 60 lít, cửa hàng 117 Phan Đình Phùng 14 cây cọ. Phường xin các tổ cử người giữ hộ.

Điều tra vụ đầu độc ao tôm
Trưa 27/6, ông ⟦victim:Bạch Văn Thẩm⟧ ở vùng nuôi Hòa Lợi (phường Sông Cầu) tá hỏa thấy tôm trong ao 4.200 m² nổi trắng. Thiệt hại gần 900 triệu. Mẫu nước dương tính với thuốc trừ sâu.
Ba người nuôi kế bên được mời làm việc. Mấu chốt là lời của ⟦informant:ông Đỗ Cát, người canh ao cách đó hai bờ⟧: đêm trước, ông thấy Lê N.H., người mâu thuẫn về cống xả, bơi xuồng không đèn, thả bao tải nặng xuống nước. Ông còn vớt được vỏ bao, đem nộp.
H. thừa nhận vì tức chuyện chia nước. Cơ quan điều tra khởi tố tội hủy hoại tài sản.
Chi cục Thủy sản, bà Trần Thị Hồng Lĩnh, khuyến cáo các hộ lắp camera năng lượng mặt trời và ký quy ước cấp – xả nước. Hòa giải trước, đừng để ngập lửa mới tạt nước.

Khai trương tủ sách pháp luật "Một trang mỗi ngày" tại làng Kon Sơ Lăl
Tủ sách gồm 216 đầu, một nửa tranh vẽ. Bà con đọc tại chỗ, đọc xong lấy một hạt bắp thả vào hũ; hũ nào đầy trước thì làng được tặng thêm truyện cho trẻ.
Người đọc nhiều nhất tháng 9: em ⟦?minor:Y Hảo⟧, đọc 11 quyển; sau đó là ông A Kôi, 62 tuổi, đọc cuốn "Luật Đất đai hỏi đáp" ba lần liền. Anh cán bộ tư pháp Phạm Tuấn Vũ hằng tuần tới giảng thêm.
Linh mục Đaminh Nguyễn Văn Thái tặng 1 tủ kính. Sư thầy ở chùa Linh Phước góp bàn ghế. Nhân dịp này, công an xã trao 80 tờ "Mười dấu hiệu lừa đảo" dịch ra tiếng Xơ Đăng.

Lũ quét ở xã Tây Giang: danh sách nạn nhân
Đến 15h ngày 29/10, xã ghi nhận 2 người chết, 1 người mất tích, 5 người bị thương.
1. Bà ⟦victim:Arất Thị Ba⟧, 57 tuổi, thôn Arầng, chết.
2. Anh ⟦victim:Pơloong Nhách⟧, 33 tuổi, thôn Arầng, chết.
3. Cháu ⟦minor,victim:Alăng Bằng⟧, 12 tuổi, thôn Glao, mất tích.
4. Ông ⟦victim:Bhling Mia⟧ gãy chân; bà ⟦victim:Hốih Thị Mưng⟧ bị đá lăn; ba người khác bị thương nhẹ.
Đường ĐT 606 sạt 14 điểm. 126 hộ phải dời, hiện ở trường Nguyễn Văn Trỗi. Đồng chí Bríu Quân, Bí thư Đảng ủy, chỉ huy tại chỗ; bà Hồ Thị Bích, Phó Chủ tịch, phụ trách hậu cần.
Cần nhất lúc này: đèn pin, tã trẻ em, sữa, thuốc. Không tự ý vào vùng sạt để làm từ thiện.

Ứng xử với người cầm lái say: một bài học tiết chế
"Anh Ba ơi, đưa em chìa khóa." Câu ấy Thiếu úy Hoàng Bảo Nam nói khi chặn ông Ba Thành ở đầu ngõ, lúc 20h ngày chạp mả. Ông Ba vừa uống ở nhà cháu về, xe chưa nổ.
Nam không lập biên bản vì ông chưa điều khiển xe ra đường; anh dắt bộ xe ông tới nhà. Con dâu ông, chị Kim Nhung, ra cảm ơn. Sáng hôm sau ông Ba qua trạm, đưa chùm khóa có gắn tấm thẻ "Ba say thì cất".
Tấm thẻ ấy giờ thành mẫu, phường in 1.200 cái phát. Bà Mười, chủ quán bún, treo một cái ở quầy. Nghe đâu vài nơi bên xã Hòa Vang cũng xin in.
Theo thống kê, tháng qua số tài xế vi phạm nồng độ cồn trong phường còn 7, giảm 12 so với tháng trước.

Bị hành hung vì nhắc nhở hút thuốc trong nhà trẻ
Bảo vệ trường mầm non Sơn Ca (xã Ia Krái) là anh ⟦victim:Nguyễn Đình Toại⟧ bị phụ huynh T.C.T. đấm vào mặt, gãy hai răng, chiều 6/5. Lý do: anh nhắc không hút thuốc ở sân.
Mấy cô giáo và phụ huynh có mặt đã can ngăn. Clip do ⟦informant:phụ huynh cháu Gia Phúc lớp Lá 2⟧ quay và gửi cho công an xã là chứng cứ chính; người ấy còn ký biên bản kể lại.
T.C.T. bị phạt 6,5 triệu đồng, bồi thường 12 triệu tiền răng, xin lỗi trước hội đồng sư phạm.
Phó Giám đốc Sở Y tế nhắc lại: hút thuốc nơi cấm bị phạt 300 – 500 nghìn. Hiệu trưởng Hoàng Thị Thanh Xuân nói nhà trường gắn thêm biển, đặt ghế chờ riêng cho phụ huynh ngoài cổng.

Ban quản lý tòa nhà và chiếc thang máy hay kẹt
Chung cư Hoa Biển có 412 căn, hai thang máy, hay kẹt. Chị cư dân Tống Mỹ Hạnh viết đơn, anh Nguyễn Phúc Tâm đăng video, bà Lục Kim Tuyến gọi ba lần. Ban quản lý hứa suốt.
Sáng 3/6 phường mời ba bên gồm ban quản trị (ông Từ Công Hiếu), chủ đầu tư, và công ty bảo trì. Kết luận: thay cáp thang số 2 trước 20/6, niêm yết lịch bảo trì, lắp nút gọi khẩn cấp nối thẳng 114.
Từ sáng tới giờ, chưa ai bị thương, nhưng từng có 6 lần kẹt tổng cộng 3 giờ. Có cụ bà kẹt 40 phút vẫn ngồi niệm Phật, ra ngoài bảo "xong được hai cuốn kinh".
Giấy kiểm định hết hạn 28/2/2026; không kiểm định phạt 20–30 triệu.

Chuyện chiếc vòng bạc của bà mế bị tráo
Bà ⟦victim:Pơloong Thị Ngơn⟧, 76 tuổi, giữ chiếc vòng bạc hơn trăm tuổi của mẹ. Tháng 11, hai người đàn bà lạ tới mua mật ong, xin đeo thử, khen đẹp, rồi chào. Tối bà mới nhận ra chiếc vòng trong tay nhẹ hều.
Cháu bà khuyên thôi, của đi thay người. Nhưng ⟦informant:anh Bnướch Thiên, chạy xe tải chở chuối⟧, kể với công an xã rằng chiều đó hai bà ấy xin quá giang ra Thạnh Mỹ, trên xe có nhắc "mai bán ở chợ Ái Nghĩa, chú Lùn lấy". Anh nhớ vậy vì chính em vợ anh cũng tên Lùn.
Ngay hôm sau công an gặp được chú Lùn chủ tiệm bạc, thu lại chiếc vòng cùng 5 món khác.
Hôm trao trả, bà ⟦?victim:Ngơn⟧ đeo vòng, múa một đoạn tâng tung. Chủ tịch xã Ta Ngôl Thị Nhàn nói các bản nên chụp hình, ghi sổ cổ vật trong nhà.

Vui buồn nghề trực tổng đài 1022
Chị Đoàn Hải Nghi, 33 tuổi, trực ca chiều tại Trung tâm giám sát đô thị. Mỗi ca trung bình 210 cuộc. Chị tập nói chậm, nói nhỏ khi đầu bên kia la.
Cuộc thương nhất: một cụ ông hỏi 1022 có phải số của con gái không. Chị nói chuyện với cụ 14 phút, rồi nhờ phường Thanh Khê tới. Cụ đi lạc thật.
Cuộc vui nhất: cậu bé báo cô giáo cho nhiều bài tập. Chị hứa chuyển ngành giáo dục.
Có cuộc chị mong đừng phải nghe lại, là tiếng người gọi trong ngập. Đêm ấy chị ở lại thêm ba ca.
Chị được Chủ tịch UBND thành phố khen năm 2024. Đặt lên bàn chị là cây xương rồng, đồng nghiệp tặng, tên "Bình Tĩnh".

Bệnh nhân bị chiếm đoạt tiền quyên góp
Bé gái ung thư máu ở phường Bình Định được cộng đồng quyên góp. Một tài khoản mạo danh mẹ bé là chị ⟦victim:Nguyễn Thị Trà Giang⟧ đăng ảnh, thay số tài khoản, thu 58 triệu. Chị Giang chỉ biết khi mạnh thường quân hỏi vì sao tài khoản lạ.
Số giả: 0929 8847 551. Trang giả đã bị khóa nhờ bà con báo cáo hàng loạt.
Kẻ lập trang là Lê Bảo Tr., 20 tuổi, sinh viên, bị mời làm việc, gia đình hoàn trả 58 triệu.
Mẹ bé chỉ xin một điều: "Mọi người đừng ngừng giúp ai khác chỉ vì một kẻ xấu." Các quỹ hợp pháp tại địa phương: Hội Chữ thập đỏ, Quỹ bảo trợ trẻ em, Caritas.

Biên bản họp hòa giải (trích, được các bên đồng ý công khai)
Hôm nay, 14h ngày 8/9/2025, tại nhà văn hóa thôn 2, có mặt: ông Tạ Duy Ân – tổ trưởng tổ hòa giải; bà Nông Thị Mít; anh Lý A Sáng; các bên: ông Đàm Văn Khiêm và bà ⟦?victim:Trương Thị Sáu⟧.
Nội dung: bò nhà ông Khiêm ăn 40 m² mì nhà bà ⟦?victim:Sáu⟧. Ông Khiêm thừa nhận, xin đền 1 triệu. Bà Sáu đòi 2 triệu. Tổ phân tích: giá mì 2.300đ/kg, năng suất 3 kg/m², tổng chừng 276 nghìn, cộng công. Hai bên đồng ý 500 nghìn.
Ông Khiêm cam kết rào lại trong 7 ngày. Bà ⟦?victim:Sáu⟧ rút đơn. Biên bản lập hai bản.
Thư ký: Hà Thị Ngát. Bà con có việc tương tự xin mời tổ hòa giải, không mất phí.

Lợi dụng bão để bán mái tôn dỏm
Sau bão số 13, nhóm thợ lạ tới xóm Cửa Bé, phường Nam Nha Trang mời thay tôn "chống bão" giá 98 nghìn/m. 9 nhà đồng ý. Hai hôm sau, gió cấp 5 tốc hết.
Mất nhiều nhất là bà ⟦victim:Khổng Thị Đức⟧ 27 triệu và ông ⟦victim:Lương Tấn Bền⟧ 16 triệu. Tôn mỏng 0,22 mm, đinh không mũ.
Trưởng nhóm là Đào Xuân L., dùng căn cước của người khác là 038 187 004 612 để ký hợp đồng. Tổ công tác phát hiện khi kiểm tra lưu trú tại nhà nghỉ Hồng Sơn.
Thợ tôn Lê Thanh Nam ở xóm, từng làm 20 năm, nhận sửa lại lấy tiền công rẻ. Nhà nào có người già neo đơn thì anh làm trước, không tính.
Phường nhắc: thuê thợ, ký giấy, trả làm ba lần.

Thi vẽ "Người lính cứu hỏa trong mắt em"
Ban giám khảo gồm họa sĩ Đinh Nam Long, cô Vi Thị Quỳnh, Đại úy Phạm Thành Trung chấm 634 tranh gửi về từ 9 trường. Giải đặc biệt thuộc về em ⟦?minor:Nguyễn Ngô Thục Đoan⟧, lớp 4E Trường Tiểu học Phan Bội Châu, bức "Nước nối trời".
Giải nhất em ⟦?minor:Ksor Gia Khiêm⟧; giải nhì em ⟦?minor:Lê Tường Hân⟧. Tổng giải 9,6 triệu đồng do Công ty cấp nước tài trợ.
Triển lãm mở cửa miễn phí tại tiền sảnh thư viện từ 4/10 đến 12/10. Các bức vẽ sau đó sẽ được in lên thùng bình chữa cháy ở các khu phố.
Trưởng ban tổ chức, bà Chế Thị Thùy Trang, cảm ơn thầy cô đã góp màu, giấy và không khí.

Bắt hai đối tượng trộm dây điện trạm bơm, trả lại nước cho 60 ha lúa
Giữa vụ hè thu, trạm bơm Đồng Tranh (xã Lệ Ninh) bị cắt mất 180 m dây đồng. Ruộng nứt, nông dân chạy đôn chạy đáo. Hợp tác xã thiệt hại 74 triệu đồng.
Chiều mùng 2, cụ ⟦informant:Nguyễn Thị Quyết⟧, người nhặt ve chai ở xóm Ga, ghé trụ sở. Cụ khai có hai thanh niên gạ bán cho cụ một cuộn đồng đã đốt vỏ, cụ không mua vì "của bơm nước thì tôi ăn sao nổi". Cụ tả được chiếc xe, lại nhớ một đứa bị sứt ngón.
Dựa vào đó, công an xã mời Phạm Bá Ng. và Lê Văn Ph. về làm việc. Hai người khai nhận cắt dây ở ba trạm.
Giám đốc hợp tác xã Võ Đức Thắng mừng ra mặt. Đội trưởng thủy nông Trần Văn Bảy thì lo nối dây suốt đêm để sáng hôm sau có nước. Ông Hoàng Tuấn Kiệt bên điện lực hứa treo dây cao hơn và đổi sang cáp nhôm.

Đồng chí Trưởng Công an xã trả lời phỏng vấn Đài xã
Phóng viên (Trần Mai Chi): Thưa đồng chí, sau hợp nhất ba xã, quân số có đủ không?
Thượng tá Lê Hồng Sơn: Chúng tôi có 38 người, địa bàn 214 km², 41 thôn buôn. Đủ hay không thì phải sắp xếp. Mỗi cụm có một tổ 5 người trực tại nhà văn hóa.
Phóng viên: Người dân lo đi xa làm giấy tờ?
Thượng tá: Cụm Đắk Sin giữ một điểm tiếp nhận, mở thứ ba, thứ năm. Ai già yếu thì anh em tới nhà.
Phóng viên: Điều đồng chí trăn trở nhất?
Thượng tá: Thanh niên đi xe không bằng lái. Sáu tháng có 212 em bị nhắc nhở. Tôi không muốn gặp cha mẹ các em ở bệnh viện.
Phóng viên: Lời nhắn cuối?
Thượng tá: Cứ gọi. Gọi nhầm không sao, không gọi mới sao. Số trực ban in trên lịch treo tường phát dịp Tết.

Ngã giếng hoang, một người phụ nữ được cứu sau 14 giờ
Sáng 30/3, bà ⟦victim:H'Yuôt Kbuôr⟧, 52 tuổi, buôn Kla, xã Dray Bhăng đi hái đọt mây thì sụp xuống giếng cũ sâu 13 m trong rẫy điều bỏ hoang.
Chồng bà tìm tới khuya không thấy. Hơn 50 người cầm đuốc. Khoảng 21h30, con chó nhà ông Y Duê cứ cào miệng giếng, người ta mới nghe tiếng rên.
Đội cứu nạn thả dây, kéo bà ⟦victim:H'Yuôt⟧ lên lúc 22h48. Bà gãy xương chậu, mất nước, hiện điều trị ở Bệnh viện vùng Tây Nguyên.
Xã thống kê còn 164 giếng bỏ không, yêu cầu chủ đất lấp hoặc đậy nắp bê tông trước mùa mưa. Ông Phạm Ngọc Quế, cán bộ nông nghiệp, có mẫu nắp giá 280 nghìn. Hộ khó khăn được hỗ trợ một nửa.

Lớp học VNeID của bà ngoại
Mười giờ sáng, lớp "Bình dân học vụ số" ở khóm Xuân Phú có 19 học viên, tổng tuổi 1.294. Người nhỏ nhất 58.
Cô giáo là em Nguyễn Lê Cát Tường, sinh viên năm hai, cháu ngoại bà Phạm Thị Đài. Bài hôm nay: cách xem thẻ bảo hiểm y tế, cách từ chối cuộc gọi lạ. Bà Đài nhớ mật khẩu bằng cách đọc thành câu: "Ba con gà, hai con vịt, một ông già".
Ông Quách Tòng hỏi: lỡ ai lấy điện thoại tui rồi họ thành tui luôn sao? Cả lớp cười, nhưng Thiếu tá Hồ Diễm Phúc khen câu hỏi hay nhất tháng, rồi chỉ cách khóa tài khoản.
Cuối giờ, ai cũng tự mình gọi video được cho con. Bà Trinh gọi cho con ở Hàn, hai mẹ con nhìn nhau chẳng nói gì.

Cảnh báo: bẫy "con cấp cứu ở bệnh viện" quay trở lại
Đầu giờ chiều 16/9, chị ⟦victim:Phan Lê Diễm My⟧, kế toán ở phường Quy Nhơn Nam, nhận cuộc gọi từ số +84 899 147 306: "Con chị té cầu thang, chấn thương sọ não, chuyển ngay 40 triệu tạm ứng mổ". Nghe cả tiếng xe cứu thương, tiếng cô giáo khóc.
Chị chuyển vào số 5611 0001 884 926, chạy tới trường thì con đang học thể dục. Cùng buổi, ba phụ huynh khác nhận cuộc gọi y hệt nhưng không chuyển vì kịp gọi cô chủ nhiệm, gồm anh Hùng, chị Nhã, bà nội cháu Bin.
Trường Tiểu học Ngô Mây đã gửi thư cho toàn bộ phụ huynh: nhà trường không bao giờ kêu phụ huynh chuyển viện phí, bệnh viện cấp cứu trước, đóng tiền sau.
Hãy lưu sẵn ba số: cô chủ nhiệm, bảo vệ trường, trực ban công an phường.

Quy ước buôn về đám tang, đám cưới
Sau ba buổi họp, buôn Tơng Jú thống nhất quy ước mới. Đám tang không để quá 48 giờ, không mổ quá một con bò, không đánh bài thâu đêm. Đám cưới: cô dâu chú rể đủ tuổi, có giấy; nhạc dừng lúc 22h; uống rượu cần phải có người không uống lo chở khách.
Ami Rin đề nghị bớt lễ vật thách cưới từ 5 chỉ vàng còn 2. Có người phản đối, biểu quyết 83/97 đồng ý.
Buôn trưởng Y Nguyên Kđoh ký, bí thư chi bộ H'Nhing Êban ký, cán bộ tư pháp Đoàn Ngọc Hân kiểm tra tính pháp lý. Công an xã Ea Ktur góp ý phần an toàn giao thông.
Quy ước dịch hai thứ tiếng, vẽ tranh treo ở nhà dài. Ai vi phạm lần đầu nhắc, lần hai góp mười công vệ sinh bến nước.

Ngư dân bị rơi xuống biển mất tích: vẫn đang tìm kiếm
Rạng sáng 5/11, khi kéo lưới cách cửa Thuận An 9 hải lý, anh ⟦victim:Trần Đạo⟧ (41 tuổi, phường Thuận An) bị sóng hất khỏi mạn ghe. Người đi cùng là em vợ, anh Phan Văn Lẹ, quăng phao nhưng không kịp.
Hải đội 2 Biên phòng, 11 tàu cá tham gia tìm. Đến 17h ngày 7/11 chưa có kết quả. Sóng cấp 5, gió đông bắc.
Vợ anh ⟦?victim:Đạo⟧ đang mang thai tháng thứ sáu. Hội Nghề cá do ông Hồ Xuân Mậu làm chủ tịch trích ngay 10 triệu, trường các con anh học miễn mọi khoản thu.
Các ghe nhỏ dưới 12 m: không ra khơi khi gió cấp 6, mặc áo phao từ lúc rời bến tới lúc về bến, buộc dây bảo hộ khi kéo lưới đêm.

Bí ẩn kẻ tạt sơn được giải nhờ camera hành trình
Nhà chị ⟦victim:Lâm Mỹ Uyên⟧ ở phường Phước Tân bị tạt sơn đỏ, ném chất bẩn bốn lần trong tháng 5. Con gái chị sợ không dám ngủ phòng trước. Chị không nợ ai.
⟦informant:Tài xế taxi hãng Sun tên Hợi⟧ hay đậu xe đầu hẻm. Một tối anh coi lại thẻ nhớ camera hành trình, thấy rõ hai người đi Vario vàng mang can sơn lúc 2h37. Anh mang thẻ nhớ tới công an phường, không đòi hỏi gì.
Kết quả điều tra: nhóm cho vay nhầm nhà. Người nợ thật ở hẻm song song, số nhà đảo ngược. Nguyễn Chí Tr. và Lê Hoàng Kh. bị tạm giữ.
Khu phố trưởng Trương Bá Quân cùng thanh niên tới lăn sơn lại mặt tiền cho chị ⟦?victim:Uyên⟧, tiệm sơn Đại Phát tặng hai thùng.

Tuyên dương gương "Chủ nhà trọ kiểu mẫu"
Năm chủ nhà trọ ở phường Điện Bàn Bắc được tuyên dương sáng 6/1: bà Lê Thị Nở (22 phòng), ông Thân Đức Hiệu (16 phòng), vợ chồng anh Đinh Trí – chị Mai Hương (40 phòng), bà Phạm Kiều (9 phòng), ông Nguyễn Tấn Sự (31 phòng).
Tiêu chí: khai báo lưu trú 100%; có lối thoát hiểm, bình chữa cháy; giá điện đúng quy định; không tăng giá dịp Tết.
Bà Nở kể: "Tui nấu nồi cháo mỗi chủ nhật, đứa nào ở trọ cũng xuống ăn. Ăn với nhau thì đứa nào lạ là biết liền."
Phường tặng mỗi chủ nhà một bộ đèn sự cố và giấy khen. Trung tá Trần Công Thuận mong có thêm 50 nhà trọ như thế trong năm tới.

Tai nạn khi đốt đồng: cụ ông bỏng nặng
Trưa 21/4, cụ ⟦victim:Nguyễn Hữu Thỉ⟧, 79 tuổi, thôn Hà Lộc, ra đốt rạ. Gió đổi hướng, cụ bị lửa quây, bỏng 38%. Người làm đồng gần đó lấy mền ướt trùm, đưa cụ đi viện Trung ương Huế. Tiên lượng dè dặt.
Trạm trưởng trạm y tế Phan Thị Thanh Nhàn cho biết mỗi mùa gặt đều có vài ca, phần lớn là người lớn tuổi làm một mình.
Hợp tác xã Hải Lăng có hai máy cuốn rơm, giá 25 nghìn/cuộn, còn mua lại rơm cho trại bò. Đốt rơm gần khu dân cư, đường giao thông bị phạt 2,5 đến 3 triệu đồng.
Trưởng thôn Lê Viết Thi đề nghị con cháu ở xa gọi về nhắc cha mẹ.

Cháu gái 15 tuổi bị ép tảo hôn được bảo vệ kịp thời
Tháng 2, em ⟦minor,victim:Hồ Thị Nhược⟧, học lớp 9 trường bán trú, bị gia đình gả cho người thôn bên để trừ nợ 40 triệu đồng. Lễ cưới đã định ngày.
Cô bé không dám nói. Chính ⟦informant:thầy Dương quản lý khu nội trú⟧ phát hiện em gấp quần áo, khóc, rồi thầy báo cho công an xã Trà Tập và Hội Phụ nữ ngay trong đêm, gửi kèm tờ giấy nợ mà em đưa.
Hai bên gia đình được mời tới xã, có già làng Hồ Văn Đề phân tích. Đám cưới hủy. Người đòi nợ bị lập biên bản, khoản nợ được chia trả 24 tháng.
Em ⟦?minor,?victim:Nhược⟧ tiếp tục học, ước làm cô giáo mầm non. Bà Võ Thị Hạnh Nguyên, Chủ tịch Hội, trao học bổng 4,5 triệu đồng.
Tổ chức tảo hôn bị phạt từ 1 đến 3 triệu đồng; duy trì quan hệ sau khi tòa tuyên, 3 đến 5 triệu; nặng thì bị xử lý hình sự.

Công bố số liệu phạm pháp quý I phường Nam Nha Trang
Tổng số vụ phạm pháp hình sự: 27, giảm 9 (−25%). Trong đó trộm cắp 14, lừa đảo qua mạng 8, cố ý gây thương tích 3, cướp giật 2. Làm rõ 22, đạt 81,5%.
Tai nạn giao thông: 11 vụ, chết 1, bị thương 9. Cháy: 4 vụ, thiệt hại 310 triệu.
Ma túy: 6 vụ, 9 người. Thu 41,7 g. Lập hồ sơ cai nghiện 17 người, quản lý sau cai 43.
Đăng ký cư trú: 3.214 hồ sơ, trả trước hạn 98,7%. Căn cước cấp mới 1.906.
Phường xếp thứ 3/12 đơn vị về chỉ số hài lòng. Trung tá Nguyễn Quang Điền nhận định: lừa đảo mạng là mặt trận chính của quý II. Ba tổ điển hình được tặng cờ gồm tổ 4 Hòn Nghê, tổ 11 Vĩnh Điềm, tổ 19 Phước Bình.

"Anh hùng bàn phím" xin lỗi người bị vu khống
Tháng 10, facebook "Phố Núi Hóng Hớt" đăng ảnh anh ⟦victim:Trịnh Quốc Hoài⟧, tài xế xe tải ở phường Diên Hồng, nói anh bắt cóc trẻ con. Bài được chia sẻ 7.900 lượt, anh bị chửi bới, có người ném đá vào nhà, xe bị đập kính. Thật ra anh chở cháu ngoại.
Người đăng là Phan N.K., 19 tuổi, chỉ vì "câu tương tác". K. bị phạt 7,5 triệu đồng, phải đăng lời xin lỗi và bồi thường 15 triệu.
Anh ⟦?victim:Hoài⟧ tha lỗi, nói anh chỉ muốn được về nhà bình thường.
Ban văn hóa xã hội phường nhắc: không đăng hình người khác kèm nghi ngờ; ai chia sẻ cũng liên đới. Trước khi bấm nút, đọc lại hai lần.

Con bê đi lạc và cái app của xã
Hôm qua, nhóm zalo thôn Ma Am nhận tin "có con bê vàng lạc vô sân trường, cổ đeo lục lạc". 6 phút sau, anh Tà Yên Sinh nhận bê. 11 phút sau, cả thôn bàn tên cho bê.
Trưởng thôn Chamaléa Phong nói nhóm này lập từ tháng 5, có 170 thành viên, quy định không đăng bán hàng, không cãi nhau, chỉ tin đúng và tin cần. Trước đây mất bê phải đi rong cả ngày.
Cũng qua nhóm này, hồi tháng 8 bà con đã báo kịp đám cháy đồi, tìm được hai chiếc xe rớt biển, và biết giờ xe khám bệnh lưu động.
Xã Phước Hà sẽ nhân rộng nhóm ra 11 thôn. Admin là Thượng úy Pi Năng Quân, chị Katơr Hạnh, anh Thị Sỹ.

Khởi tố nhóm lừa bán đất ven biển bằng giấy giả
Năm người mua đất ở thôn Ba Bàu bị lừa bằng sổ đỏ in màu. Bà ⟦victim:Diệp Thị Nhân⟧ giao 480 triệu, ông ⟦victim:Kiều Quang Bích⟧ 350 triệu, chị ⟦victim:Tống Huyền Diệu⟧ 210 triệu, hai người còn lại xin không nêu.
Phan Trung Hậu (sinh năm 1979) đứng tên "công ty địa ốc Nắng Biển", thuê con dấu giả 6 triệu đồng. Nhân viên của Hậu đã bị bắt 2 người.
Ông ⟦informant:Mai Trọng Ái⟧, thợ khắc dấu ở Phan Rí Cửa, nghi ngờ khách đặt dấu "Văn phòng đăng ký đất đai" nên giả vờ nhận rồi chạy lên công an phường Phan Rí Cửa báo, còn chụp ảnh xe khách dùng biển 86A-228.93.
Trước khi mua đất, hãy yêu cầu tra cứu tại chi nhánh Văn phòng đăng ký; lệ phí vài chục nghìn, đỡ mất trăm triệu. Đừng tin sổ photo.
Luật sư tư vấn miễn phí: bà Tôn Thị Uyển, sáng thứ bảy.

Chuyến xe thứ bảy của bác sĩ làng
Mỗi sáng thứ bảy, chiếc xe cà tàng của bác sĩ K'Sơn băng qua con dốc Tam Bố, chở thùng thuốc, máy đo đường huyết, bánh kẹo cho trẻ. Ông nghỉ hưu bốn năm, vẫn khám miễn phí cho 5 làng.
Hôm tôi đi theo, ông khám cho 38 người. Bà Ka Hồng bị huyết áp 180, ông viết giấy chuyển. Cậu bé mẩn đỏ vì phân bón, ông dặn mang găng. Ông cụ K'Mbiu không bệnh gì, chỉ muốn nói chuyện.
Công an xã cử Thiếu úy Bùi Quốc Kỳ đi cùng, làm căn cước điện tử cho người không đi được xa. Hai chiếc máy, hai công việc, một con đường.
Chủ tịch xã K' Bảo nói: chúng tôi gọi đó là "phòng khám dốc". Xã trả xăng 300 nghìn một tháng, bác sĩ K'Sơn trả lại 200 nghìn vào quỹ mua vitamin.

Cướp giật dây chuyền, hung thủ bị quần chúng vây bắt
17h50 ngày 7/2, cô ⟦victim:Tăng Bảo Châu⟧ đang đón con trước trường Hoàng Diệu (phường Tân Lợi) thì bị một thanh niên giật dây chuyền vàng tây 3 chỉ. Cô la lớn.
Phụ huynh Lê Hoàng Phi Long dựng xe chặn đầu hẻm, ông Y Sơ Niê ném giỏ cam, chủ tiệm photocopy Nguyễn Quý Minh và bảo vệ Vũ Ngọc Quang ôm chặt. Thanh niên Nguyễn Trung H. bị bắt cùng tang vật.
Sáng 10/2, Công an phường tặng giấy khen cả bốn người. Ông Y Sơ cười: "Cam tôi bán, nhặt lại được gần đủ."
Điều 171 Bộ luật Hình sự: cướp giật tài sản từ 1 đến 5 năm, gây thương tích hoặc tái phạm nguy hiểm phạt cao hơn.

Bàn giao 30 ngôi nhà sau lũ cho bà con vùng Krông Trai
Chiều 18/12, xã Krông Trai tổ chức trao chìa khóa 30 ngôi nhà do quân đội và công an xây trong 28 ngày. Nhà 48 m², sàn cao 1,6 m, có gác lửng tránh lũ.
Người nhận chìa khóa số 1 là ma Tơi, 71 tuổi. Số 2 là chị H'Nga, giáo viên mầm non, chồng đi bộ đội. Số 3 là anh Nay Bư, vừa nhận nhà vừa nhận con đầu lòng.
Đại tá Lê Trung Dũng, đại diện đơn vị thi công, xin lỗi bà con vì chưa kịp trồng cây trước sân. Anh em tặng thêm mỗi nhà một cây vú sữa.
Bí thư xã Ksor Y Phun cho biết còn 64 nhà cần dựng, kinh phí đã đủ hai phần ba, xin thêm tôn và nhân công.

Ai tháo bảng "Chú ý học sinh"?
Hai bảng trước Trường THCS Ngô Quyền biến mất trong đêm 8/5. Có người bảo trẻ con nghịch, có người bảo ve chai.
Trưa 9/5, ⟦informant:chị Tình bán cơm tấm trong căng tin⟧ nói với bảo vệ rồi nhắn cho trung úy Tài: thấy hai anh mặc đồ công trình đem bảng vô kho tạm gần mương. Tới nơi, đúng là đơn vị thi công lề đường gỡ để đào, nhưng không báo, lại để dưới nắng cho xe cán.
Nhà thầu Đại An bị nhắc nhở, gắn lại cả hai bảng mới, thêm hai gờ giảm tốc. Giám đốc Tạ Hữu Lợi tới xin lỗi hiệu trưởng Nguyễn Thị Ngọc Bích.
Chuyện nhỏ, mà nếu không ai để ý thì ai đó đã không thấy bảng.

Thơ trào phúng chống ma túy của ông xã đội
Ông Lương Văn Thượng, nguyên xã đội trưởng, nay 70 tuổi, đã làm 84 bài vè chống ma túy, rượu bia, cờ bạc. Bài nào cũng có nhịp, trẻ con thuộc trước người lớn.
"Hôm qua nó đứng nó cười / Hôm nay nó ngủ giữa trời mưa bay / Ai ơi một chút say say / Đổi cha, đổi mẹ, đổi ngày, đổi đêm."
Công an xã Ea Súp in 1.500 tờ, phát loa sáng thứ tư. Cô giáo Lê Lan Hương phổ nhạc cho 3 bài, hội thi văn nghệ huyện cũ đạt giải nhất.
Ông cười khi ai gọi là nhà thơ. "Tui kể chuyện. Thơ là để cho dễ thuộc." Hiện ông bị điếc nhẹ một tai nên xin ban tổ chức đặt micro bên trái.
`,
  `
CẢNH GIÁC VỚI CUỘC GỌI "NGÀNH ĐIỆN" YÊU CẦU CÀI ỨNG DỤNG
Chiều 14/10, Công an phường Trảng Dài tiếp nhận trình báo của bà ⟦victim:Lưu Thị Bích Thủy⟧ (khu phố 4) về việc bị trừ hết tiền trong tài khoản sau khi làm theo hướng dẫn của một người xưng là nhân viên điện lực.
Theo lời kể, số máy 0563 918 407 gọi báo bà còn nợ 412.000 đồng tiền điện kỳ 9, nếu không "đồng bộ mã khách hàng PB03020071155" thì 17 giờ sẽ cắt điện. Đối tượng kết bạn Zalo rồi gửi đường dẫn https://evn-cskh.dongbo-khachhang.top/tai-app để tải ứng dụng. Bà ⟦?victim:Thủy⟧ vừa quét xong khuôn mặt thì điện thoại đứng máy, 15 phút sau mất 186 triệu đồng.
Ngành điện không bao giờ gửi ứng dụng qua tin nhắn. Bà con cần hỏi thì gọi tổng đài 19001006 hoặc ra trực tiếp Điện lực. Nếu lỡ bấm, hãy tắt nguồn máy, nhờ người nhà gọi ngân hàng khóa tài khoản trước, rồi đến trụ sở Công an phường.

Sáng Chủ nhật, từ lúc sương còn chưa tan trên đồi chè, hơn 120 đoàn viên, hội viên xã Phú Hồ đã có mặt ở đoạn đường liên thôn Đá Bàn – Gò Sim để phát quang, trồng 350 cây hoàng yến.
Ông Bùi Đức Toản, Bí thư chi bộ thôn Gò Sim, năm nay bước sang tuổi 71 vẫn vác cuốc đi đầu. Ông bảo: "Đường mình đi thì mình chăm, chứ đợi ai". Chị Hoàng Thị Nhâm đem ra hai nồi khoai luộc, bác Tạ Văn Khiêm góp xe công nông chở đất. Đến 10 giờ rưỡi thì xong đoạn 1,8 km.
Kinh phí mua cây 17.500.000đ do Hội Cựu chiến binh vận động, trong đó gia đình anh Trịnh Xuân Bắc đang làm ăn tại Hải Phòng ủng hộ 5 triệu. UBND xã giao cho mỗi chi hội chăm 50 cây, cây nào chết phải trồng lại trước ngày 30/4.

Va chạm tại ngã ba Cây Xoài, một phụ nữ nhập viện
Khoảng 5 giờ 40 phút ngày 3/3, trên tỉnh lộ 941 đoạn qua ấp Vĩnh Thạnh xảy ra vụ va chạm giữa xe tải nhẹ biển số 67C-118.42 do Phan Hoàng Tuấn cầm lái với xe máy 67L2-304.19 của bà ⟦victim:Huỳnh Thị Út Em⟧ đang chở rau ra chợ.
Cú va làm bà ⟦?victim:Út Em⟧ văng xuống lề, gãy xương đùi trái, được bà con gọi xe chuyển lên Bệnh viện Đa khoa khu vực. Nồng độ cồn của tài xế ở mức 0.
Công an xã đang phối hợp với Phòng CSGT đo vẽ hiện trường. Cũng từ vụ này, xã đề nghị bà con đi chợ sớm gắn thêm đèn hoặc dán miếng phản quang sau giỏ hàng, trời tờ mờ rất khó thấy.

(Bài tuyên truyền phát trên hệ thống truyền thanh lúc 5h15 và 17h00, đọc chậm, lặp lại 02 lần)
Kính thưa toàn thể bà con! Hiện nay đang vào cao điểm mùa khô, độ ẩm có ngày xuống dưới 40%, trong khi bà con ta đang đốt rẫy, đốt cỏ, thắp hương đầu tháng. Chỉ cần một tàn lửa nhỏ cũng đủ gây cháy lan cả quả đồi.
Thứ nhất, không đốt nương từ 10 giờ đến 16 giờ và khi có gió cấp 4 trở lên; trước khi đốt phải báo cho trưởng buôn. Thứ hai, làm đường băng cản lửa rộng ít nhất 6 mét. Thứ ba, khi rời bếp phải dập hết than, rút phích cắm nồi cơm, ấm đun.
Thứ tư, mỗi nhà sắm một bình chữa cháy và một bộ dụng cụ phá dỡ. Khi có cháy, hô hoán cho hàng xóm, cúp cầu dao và gọi ngay số 114 hoặc bấm ứng dụng Báo cháy 114.
Kính đề nghị già làng Y Blô Êban, Trưởng buôn Y Nuê Kbuôr và các hộ nhắc nhau cùng thực hiện. Xin trân trọng cảm ơn bà con đã chú ý lắng nghe!

BIÊN BẢN (trích)
Họp sơ kết 6 tháng mô hình "Ngõ an toàn – cổng không khóa trái" Tổ dân phố 17
Thời gian: 19h30 ngày 26/6. Địa điểm: nhà sinh hoạt số 8 ngách 64. Có mặt 52/61 hộ.
Chủ trì: ông Vũ Quốc Trị, tổ trưởng. Thư ký: bà Ngô Hồng Vân.
1. Ông Trị báo cáo: lắp 14 mắt camera, kinh phí 43,6 triệu; 61/61 hộ mở lối thoát thứ hai; không xảy ra mất xe.
2. Ý kiến: ông Lại Văn Sáu (hộ số 12) nói đèn đầu ngõ hay chập chờn; bà Trương Mỹ Lệ đề nghị dời giờ đổ rác về 18h30; anh Khổng Minh Đạt xin hỗ trợ kỹ thuật xem camera trên điện thoại cho người già.
3. Trung tá Đỗ Anh Quân, Phó trưởng Công an phường giải đáp: phần đèn đã có văn bản số 218/UBND-KT gửi đơn vị chiếu sáng, chậm nhất 15/7 thay xong.
4. Biểu quyết: 52/52 nhất trí duy trì quỹ 20.000đ/hộ/tháng.
Biên bản kết thúc lúc 21h05, đã đọc lại cho mọi người cùng nghe.

Bắt nhanh nhóm chuyên "nhảy" xe ở bãi tắm
Chỉ sau 36 tiếng nhận tin, Công an phường Cửa Lò phối hợp Phòng Cảnh sát hình sự đã tạm giữ Nguyễn Duy Khoa (SN 1998) và Hồ Sỹ Tùng (sinh năm 2003), cùng trú xã Hải Lộc.
Trước đó trưa 8/6, anh ⟦victim:Cao Bá Hưởng⟧, du khách từ Thanh Chương ra, dựng chiếc Wave đỏ BKS 37G1 - 556.08 cạnh ki-ốt 31 rồi xuống tắm. Khi lên thì xe không cánh mà bay, trong cốp có 4,2 triệu đồng cùng giấy tờ.
Hai đối tượng khai đã dùng vam chữ T phá khóa trong chưa đầy 10 giây, mang xe lên Nghĩa Đàn bán 3 triệu đồng. Cơ quan chức năng đã thu hồi tang vật, hoàn tất thủ tục trao trả.

Làm thẻ căn cước cho con nhỏ – những điều cha mẹ hay hỏi
Theo Luật Căn cước 2023, có hiệu lực từ 01/7/2024, trẻ dưới 14 tuổi được cấp thẻ theo nhu cầu. Với bé dưới 6 tuổi, cha hoặc mẹ làm trên VNeID, không phải đưa bé đi lấy vân tay. Bé từ 6 đến dưới 14 tuổi thì phải đến điểm thu nhận để chụp ảnh, lấy mống mắt.
– Thời hạn trả: 7 ngày làm việc. – Lệ phí lần đầu: không thu. – Địa điểm: Trung tâm Phục vụ hành chính công phường, quầy số 3, thứ Hai đến sáng thứ Bảy.
– Mang theo: căn cước của cha/mẹ, giấy khai sinh nếu dữ liệu của bé chưa có trên hệ thống.
Lưu ý: phường KHÔNG gọi điện mời từng nhà làm thẻ cho bé, cũng không thu 150.000 đồng "phí làm nhanh" như một số phụ huynh phản ánh. Cần hỏi thêm, nhắn vào trang này hoặc gọi trực ban Công an phường (0236) 3831 456.
Đại úy Lê Thị Như Quỳnh – tổ Quản lý hành chính.

TÌM ĐƯỢC GIA ĐÌNH CHO BÉ ĐI LẠC Ở HỘI XUÂN
Hồi 20 giờ 10 tối mùng 6 Tết, tổ tuần tra Công an xã Yên Tử phát hiện một bé gái khóc bên gốc đa trước đền. Bé chỉ nói được tên mình là Bống, tên đi học là ⟦?victim,minor:Phùng Khánh An⟧, học lớp Chồi ở "trường có cầu trượt màu vàng".
Các anh cho bé uống sữa, phát loa ba lần rồi đăng lên nhóm Zalo các thôn. Đến 21 giờ kém 5, chị Đinh Thị Loan, mẹ bé, hớt hải chạy tới. Chị nói cả nhà đi lễ bằng hai xe, xe này tưởng cháu ngồi xe kia.

Suýt mất 700 triệu vì "cán bộ điều tra" gọi hình
Cụ Mạc Văn Thìn, 78 tuổi, cán bộ hưu trí ở phường Nam Sách, trưa 22/9 mang sổ tiết kiệm ra phòng giao dịch để rút toàn bộ 700 triệu. Trước đó có người mặc sắc phục gọi video, nói cụ dính vào đường dây rửa tiền, phải chuyển tiền vào "tài khoản tạm giữ" và không được nói cho ai.
Thấy cụ run tay, cứ úp điện thoại xuống mặt quầy, nhân viên ngân hàng mời cụ vào phòng riêng rồi báo tổ trực. Năm phút sau Thiếu tá Phạm Khắc Duy có mặt, nói chuyện với cụ hơn nửa tiếng. Đầu dây bên kia vừa nghe giọng lạ liền tắt máy.
Cụ Thìn cười: "May quá, tiền còn nguyên, về phải kể cho câu lạc bộ dưỡng sinh nghe mới được". Con trai cụ, anh Mạc Đình Khải, đang công tác ở Đồng Nai, cũng gọi về cảm ơn.
Công an không làm việc qua video, không có "tài khoản tạm giữ". Nhớ giùm một câu: tiền của mình không phải đi đâu để chứng minh cả.

Từ một lời nhắn lúc nửa đêm
Căn nhà trọ cuối đường Tôn Đản lâu nay cứ về khuya là xe máy ra vào nườm nượp. Người đầu tiên để ý là ông ⟦informant:Châu Văn Rớt⟧, chủ tiệm sửa khóa đối diện. Ông ghi lại giờ giấc, đặc điểm từng người rồi nhắn cho cảnh sát khu vực.
Để chắc chắn, trước đó mười ngày các trinh sát đã thay nhau ngồi ở quán cà phê võng cách 200 mét. Họ thấy gã chủ phòng ban ngày ngủ, tối mới mở cửa, khách tới không quá ba phút là đi. Có người đến bằng chiếc Raider 43E1-708.24, có người đi bộ, cũng có cả cậu thanh niên mặc đồng phục giao hàng. Kế hoạch được chốt vào lúc trời đổ mưa, vì khi đó hàng xóm đều đóng cửa, tránh nguy hiểm cho dân.
Đêm 11/11, Công an phường bất ngờ kiểm tra, bắt quả tang Lý Thanh Phong (SN 1991, trú tại địa phương) đang phân chia 23 gói nylon chứa tinh thể màu trắng, khai là ma túy đá, khối lượng 9,74 gam. Thu giữ thêm 1 cân tiểu ly, 2 điện thoại, 6.350.000 đồng.
Test nhanh 4 người có mặt, 3 dương tính. Vụ việc được chuyển Phòng Cảnh sát điều tra tội phạm về ma túy thụ lý.
Trưởng Công an phường, Trung tá Võ Quang Huy nói: an ninh bền là nhờ tai mắt của dân.
Ngay tuần sau, ông ⟦?informant:Rớt⟧ được mời dự họp tổ dân phố. Ông chỉ nói ngắn: nhà ông có hai đứa cháu nội đi học qua con đường ấy. Tổ trưởng Phan Thị Hường đề xuất thắp thêm 6 bóng đèn, tổng tiền 3.960.000đ, cả 45 hộ đồng ý góp. Những ngôi nhà cho thuê còn lại trên đường cũng phải ký hợp đồng có xác nhận tạm trú, chủ nhà nào làm lơ sẽ bị xử phạt.

🏐 CHUNG KẾT GIẢI BÓNG CHUYỀN HƠI NGƯỜI CAO TUỔI PHƯỜNG BÌNH HÀN 🏐
Sau 3 ngày tranh tài với 11 đội, 134 vận động viên, chiều qua đội khu dân cư số 5 đã thắng đội khu số 2 với tỉ số 2–1 (21–18, 17–21, 15–12) để lần thứ hai nâng cúp.
🥇 Khu 5 – đội trưởng: bà Phí Thị Ngoãn
🥈 Khu 2 – đội trưởng: ông Lê Sĩ Hoạt
🥉 Khu 9 và khu 7
Ảnh đầy đủ trong album bên dưới, các cụ nhớ vào "tim" cho đội nhà nhé!
#BinhHan #nguoicaotuoi #songkhoe

Chuyện hòa giải ở bản Nà Khoang
Tổ hòa giải bản Nà Khoang vừa giải quyết xong một vụ việc kéo dài từ ra Tết. Chị ⟦victim:V.T.D.⟧, nhà ngay sau điểm trường mầm non bản, bán tạp hóa, nhiều lần bị chồng uống rượu về đánh, lần gần nhất bầm mắt phải, phải sang nhà chị dâu ngủ nhờ 4 đêm.
Bà Lường Thị Ó, tổ trưởng tổ hòa giải, cùng Trưởng bản Cà Văn Pản đến nhà ba lần. Lần đầu ông chồng đóng cửa không tiếp. Lần thứ hai có Công an xã đi cùng, giải thích rõ theo Luật Phòng, chống bạo lực gia đình năm 2022 có thể bị cấm tiếp xúc 4 ngày (Chủ tịch xã ký quyết định), đồng thời bị phạt tiền. Đến lần thứ ba anh ta chịu ký cam kết trước họ hàng hai bên.
Hội Phụ nữ xã giữ liên lạc hằng tuần với chị. Chị em nào gặp cảnh ấy, đừng nhịn, cứ gọi 111 với trẻ em, 1900 96 96 80 với phụ nữ, hoặc báo cho trưởng bản.

KẾT QUẢ ĐỢT VẬN ĐỘNG GIAO NỘP VŨ KHÍ, VẬT LIỆU NỔ, PHÁO (từ 15/11 đến 15/12)
Toàn xã thu 47 khẩu súng tự chế, 3 nòng súng kíp, 1 quả đạn M79 đã gỉ, 12 kg pháo các loại, 38 dao kiếm thô sơ. So với cùng kỳ tăng 19 khẩu.
Bản dẫn đầu: Huổi Sứa (14 khẩu), kế đó là Pá Hốc (11 khẩu). Ông Giàng A Chứ, người có uy tín của bản Huổi Sứa, giao khẩu súng kíp cha để lại từ năm 1974 và vận động được 9 hộ làm theo. Anh Sùng A Páo, anh Thào A Lử mỗi người nộp 1 khẩu.
Chuyện ở Pá Hốc thì vui hơn. Có ông Mùa Sái Chứ ngại xuống xã vì đường 14 cây số dốc đứng, lại sợ mang súng đi đường bị giữ. Tổ công tác bèn đi ngược lên, ngủ lại hai đêm ở điểm trường, mở "phiên chợ đổi súng": một khẩu đổi một con dao phát rẫy mới cùng 5 kg muối. Phiên đầu lèo tèo ba người, sang phiên thứ hai bà con kéo nhau tới đông như đi chợ thật. Đàn bà là người giục chồng hăng nhất, vì nhà có trẻ nhỏ, cất súng trên gác bếp ai cũng lo.
Các hộ tự nguyện giao nộp không bị xử phạt, được xã tặng 10 kg gạo hoặc 1 chiếc phích nước. Sau ngày 31/12, ai còn cất giữ trái phép sẽ xử lý theo Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2024.
Người tổng hợp: Thượng úy Quàng Văn Hặc.

Cháy nhà lúc rạng sáng, hàng xóm phá cửa cứu hai ông bà
3 giờ 20 ngày 27/12, căn nhà cấp 4 lợp ngói của ông ⟦victim:Kiều Đình Vượng⟧ ở xóm Trại bất ngờ bốc cháy từ phía bếp. Nghe tiếng nổ lốp bốp, anh Nguyễn Trọng Hiếu và anh Nguyễn Trọng Nghĩa ở nhà bên cầm xà beng cậy cửa sau, dìu ông Vượng cùng vợ là bà ⟦victim:Tăng Thị Xuyến⟧ ra ngoài.
Lực lượng dân phòng của xóm kéo máy bơm ao dập lửa, đến 4 giờ 05 thì khống chế. Toàn bộ gian bếp, 2 tấn thóc, chiếc xe đạp điện bị thiêu. Ông ⟦?victim:Vượng⟧ bỏng nhẹ ở tay.
Bước đầu xác định do sạc bình ắc quy qua đêm. Mặt trận xã đã tới thăm, trao 8 triệu đồng hỗ trợ ban đầu và đang lên phương án dựng lại bếp trước Tết.

HỎI – ĐÁP VỀ NGHỊ ĐỊNH 168
Hỏi (ông Trần Hữu Lợi, khu phố Phước Hải): Xe máy rẽ phải khi đèn đỏ mà không có biển phụ thì bị phạt bao nhiêu?
Đáp: Hành vi không chấp hành hiệu lệnh đèn tín hiệu với xe mô tô bị phạt từ 4.000.000 đến 6.000.000 đồng, trừ 4 điểm giấy phép lái xe, theo Nghị định 168/2024/NĐ-CP.
Hỏi (chị Mai Thanh Trúc): Tôi chở hai con nhỏ, một cháu 5 tuổi, một cháu 8 tuổi, có tính là chở quá người không?
Đáp: Được chở tối đa hai người khi chở trẻ em dưới 12 tuổi. Nhưng cháu nào từ 6 tuổi trở lên mà không đội mũ bảo hiểm thì người lái bị phạt 400.000 – 600.000 đồng.
Hỏi (bác Đặng Ngọc Ẩn): Hết 12 điểm thì sao?
Đáp: Không được lái xe loại đó; ít nhất sau 6 tháng mới dự kiểm tra kiến thức để phục hồi.
Chuyên mục do Tổ CSGT – trật tự Công an phường phụ trách, gửi câu hỏi vào hộp thư phường trước thứ Năm hằng tuần.

NHỜ CHIA SẺ: NHẶT ĐƯỢC VÍ
Sáng nay lúc quét đường đoạn trước chợ Phú Lâm, tổ vệ sinh nhặt được 1 ví da nâu mang tên anh Tống Phước Sang, gồm: thẻ căn cước số 079088014392, giấy phép lái xe hạng A1, đăng ký xe Vision biển 59M3-471.65, thẻ ATM số 9704 3668 1205 7743 và 860 ngàn đồng.
Ví đang giữ ở bàn trực Công an phường. Anh Sang hoặc người nhà thấy tin này mang giấy tờ có ảnh tới nhận, không mất phí gì hết. Liên hệ chị Thu tổ vệ sinh: 0907.55.81.26.
Ai biết anh Sang xin nhắn giùm. Tổ vệ sinh nói không nhận hậu tạ, chỉ xin anh một ly cà phê 😄

Thầy giáo về hưu và chiếc túi bỏ quên
Ra bến xe đón cháu, thầy Ngụy Như Bổng (xóm 6, xã Quỳnh Lưu) thấy chiếc túi vải ai bỏ trên ghế đá, mở ra có 61.700.000 đồng cùng tập hóa đơn hải sản. Thầy ngồi chờ gần một giờ không thấy ai quay lại, bèn đạp xe mang tới Công an xã.
Lần theo hóa đơn, các anh tìm ra chủ nhân là chị Hoàng Thị Lượng, buôn cá ở Lạch Quèn. Chiều cùng ngày chị tới nhận đủ, không thiếu một tờ. Chị xúc động: "Đó là vốn của ba chị em góp lại, mất là coi như nghỉ biển".
Chị ngỏ ý biếu thầy 2 triệu, thầy lắc đầu, chỉ nhận gói cá thu nướng. Ngày 2/10, Chủ tịch UBND xã Hồ Ngọc Dũng đã ký quyết định khen thưởng thầy trong phong trào Toàn dân bảo vệ ANTQ.

Tiếp bước đến trường cho học sinh vượt khó
Chiều 29/8, Công an xã Trà Linh nhận đỡ đầu em ⟦?victim,minor:Hồ Thị Diễm⟧, lớp 6/1 Trường PTDTBT THCS Trà Linh. Mẹ mất vì sạt lở năm 2020, bố bỏ đi làm vàng không tin tức, em ở với bà nội ngoài 70 tuổi dưới chân dốc Tắk Pát.
Mỗi tháng các anh trích lương 500.000 đồng, thêm 15 kg gạo; đầu năm sắm cho ⟦?minor,?victim:Diễm⟧ hai bộ áo quần, một đôi dép quai hậu và chiếc đèn sạc. Em rụt rè nói muốn học làm cô giáo.
Thiếu tá Đinh Văn Lực, Trưởng Công an xã, cho biết đây là em thứ bảy được nhận đỡ đầu từ năm 2022; mô hình sẽ tiếp tục cho tới khi các em học xong lớp 12.

⚠️ TIN NHẮN "PHẠT NGUỘI" ĐANG RẢI KHẮP NƠI
Mấy hôm nay nhiều người trong phường nhận tin báo vi phạm giao thông, kèm liên kết dạng hxxps://csgt-phatnguoi[.]cc (chúng tôi cố ý viết sai để bà con khỏi bấm nhầm).
👉 Cách nhận ra: số gửi là đầu số lạ nước ngoài; không ghi rõ biển số, nơi vi phạm; đòi nộp trong 24h; hỏi mã OTP.
👉 Muốn tra phạt nguội: vào csgt.vn hoặc ứng dụng VNeTraffic, không cần nhập tài khoản ngân hàng.
👉 Thông báo vi phạm thật được gửi bằng văn bản, có số, có dấu, hoặc qua VNeID.
Tính đến 12/8 chưa ai trong phường bị mất tiền theo kiểu này, và chúng ta cố giữ con số 0 ấy. Cô Bảy Hạnh ở chợ, anh Quý tiệm net, thầy Luân… đã dán tờ cảnh báo ngay quầy cho khách đọc. Cảm ơn cả nhà!

Vay 5 triệu, trả 62 triệu vẫn chưa hết nợ
Cần tiền đóng viện phí cho mẹ, chị ⟦victim:Thạch Thị Sa Rương⟧ (ấp Sóc Vồ, công nhân chế biến tôm) bấm vào quảng cáo vay nhanh trên mạng. Ứng dụng tên "Tiền Liền 365" duyệt 5 triệu nhưng chỉ giải ngân 3,4 triệu, hạn 7 ngày.
Lúc làm hồ sơ, chúng bắt chụp hai mặt thẻ căn cước 094191006632 và thẻ lương 9704 0500 8812 3391 với lý do "xác minh thu nhập". Sau này ngân hàng báo về, có người dùng đúng bộ giấy tờ ấy mở thêm hai ví điện tử. Tức là không chỉ mất tiền, chị còn có nguy cơ dính vào chuyện rửa tiền của kẻ khác.
Trễ một ngày, phí cộng 20%. Chúng bày chị tải thêm ứng dụng khác để "đáo", mỗi lần trả đều vào tài khoản 1903 7720 4418 015. Sau bốn tháng tổng số đã trả là 62 triệu. Từ tháng 5, số +84 782 330 619 ngày gọi 40–50 cuộc, ghép ảnh chị ⟦?victim:Sa Rương⟧ vào cáo phó gửi cho đồng nghiệp.
Công an xã đã hướng dẫn chị làm đơn, lưu chứng cứ và phối hợp công ty bố trí chị đi ca có người đưa đón. Bà con cần vốn hãy gặp Tổ tiết kiệm và vay vốn ấp, lãi suất chính sách chỉ bằng một phần nhỏ.
Chủ tịch Hội Phụ nữ xã, cô Lâm Thị Mỹ Hương, cho hay trong công ty có chừng hai chục chị em đang vay kiểu này mà giấu. Hội mở buổi nói chuyện ngay tại căng tin vào giờ nghỉ trưa thứ Tư, mời cả cán bộ ngân hàng chính sách lẫn luật sư Thái Bảo Long. Ai ngại thì viết ra giấy không cần đề tên, bỏ vào thùng. Buổi đầu thu được 17 tờ, tờ nào cũng có một con số làm người đọc giật mình.

Nghĩa tình sau cơn bão số 10
Nước rút, bùn còn ngập tới đầu gối, lực lượng Công an xã Hương Đô đã chia ba mũi vào thôn 4, thôn 6 và xóm Bãi Soi dọn trường, rửa bàn ghế. Trung úy Thái Bá Nghị lội ngược từ 5 giờ sáng với hai can dầu để chạy máy nổ cho trạm y tế.
Đoàn thiện nguyện của chùa Phổ Độ do sư thầy Thích Giác Hạnh dẫn đầu gửi 300 thùng mì, 1.200 lít nước. Ông Phan Đăng Kỷ, kiều bào Ba Lan quê ở thôn 6, chuyển về 40 triệu đồng. Cửa hàng anh Lê Viết Thông cho mượn 7 máy phát.
Tính đến 16 giờ ngày 1/10: 5/5 điểm trường sạch bùn, 9/11 trạm biến áp có điện, 2 thôn còn cô lập được tiếp tế bằng xuồng. Không có thiệt hại về người.

"Mình không nói, con mình hàng xóm mình lại mất thêm"
Đó là lời của chị ⟦victim:Trần Hạ Quyên⟧, tiểu thương chợ Hàng Da, tại buổi sinh hoạt chuyên đề tối thứ Sáu của Chi hội Phụ nữ số 6. Chị đứng lên kể chuyện mình bị lừa 94 triệu vì nhận làm "cộng tác viên chốt đơn" trên Telegram.
Ban đầu chị được trả thật 60 ngàn, rồi 230 ngàn. Đến nhiệm vụ thứ ba, người quản lý nhóm tên "Mr. Đạt" bảo nạp vào số tài khoản 8866 2025 1109 mang tên một công ty lạ. Muốn rút thì phải "đóng thuế 20%". Trang nạp tiền là sendo-mall88.vip/login.
Nghe chị ⟦?victim:Quyên⟧ kể, cả hội trường lặng đi. Chi hội trưởng Vũ Thị Ngân cảm ơn chị đã dũng cảm. Cuối buổi, 63 chị em quét mã tham gia nhóm "Hỏi trước khi chuyển" do cảnh sát khu vực làm quản trị.

THÔNG BÁO
Về việc bố trí bãi gửi xe, gian hàng phục vụ Lễ hội Đình Trường Yên
1. Bãi gửi: sân vận động (600 xe máy), trường Tiểu học (250 xe máy), khu đất 2,3 ha cạnh kênh (ô tô). Giá vé theo Quyết định 31/2024/QĐ-UBND: xe máy 5.000đ, ô tô 20.000đ.
2. Hộ kinh doanh đăng ký gian hàng với ông Giang Văn Điệp – công chức văn hóa, tại phòng 105, trước 16h30 ngày 14/4.
3. Phản ánh chèo kéo, chặt chém: tổng đài 1022 hoặc chốt trực lễ hội.
TM. UBND phường – Phó Chủ tịch Lương Thị Hải Yến (đã ký).

Phá tụ điểm ghi lô đề ẩn trong quán cà phê
17h50 ngày 20/7, trong lúc khách đang chờ giờ quay số, tổ công tác Công an xã Gia Viễn ập vào quán "Gió Đồng", bắt quả tang Tạ Thị Hằng (sinh ngày 12/9/1979) đang chuyển bảng đề qua Messenger cho đối tượng cấp trên. Tang vật có 5 cáp giấy, một điện thoại, 14.720.000 đồng.
Nguồn tin quý giá đến từ ⟦informant:người phụ nữ bán trà đá ngay cột điện trước cửa quán⟧, người suốt ba tuần đã kín đáo ghi lại biển xe của những kẻ đến giao tiền, trong đó có chiếc Exciter 35B2-092.77 của Lê Tuấn Vũ (SN 2000), con nợ kiêm chân chạy.
Theo kết quả bước đầu, mỗi ngày Hằng nhận khoảng 30–50 triệu đồng tiền đề. Chi bộ thôn sẽ đưa việc này ra kiểm điểm tại buổi họp ngày 5/8 vì có hai hộ đảng viên tham gia chơi.

Phường có thêm 22 "nhà báo cháy" biết nói
Không phải người, đó là 22 đầu báo khói độc lập vừa được gắn tại các căn trọ trong hẻm 391. Khi có khói, máy hú to rồi phát tiếng "Cháy! Cháy!" và nhắn về điện thoại tổ trưởng.
Sáng kiến này do Thượng úy Nguyễn Hữu Tín cùng ông Ba Lúa (tên thật Dương Văn Lúa), chủ 3 dãy trọ, bàn nhau sau một buổi uống trà. Ông bỏ ra 9,9 triệu, phường góp pin thay thế hai năm. Chị Nông Thị Thiết, người Cao Bằng vào làm may, nói đùa: "Nấu bún riêu khói chút xíu là nó chửi liền, mà cũng yên tâm".
Đến cuối quý III sẽ nhân rộng ra 6 khu trọ với 540 phòng. Theo Luật PCCC và CNCH có hiệu lực từ 1/7/2025, nhà ở kết hợp kinh doanh phải có thiết bị truyền tin báo cháy theo lộ trình.

Cảnh báo từ một vụ đuối nước
Khoảng 15h ngày 21/5, nhóm năm học sinh rủ nhau ra bãi cát sau đập tràn Suối Vực tắm. Em ⟦?victim,minor:Alăng Thị Hà My⟧ (11 tuổi, thôn A Xờ) bị hụt chân. Người bạn cùng lớp là ⟦?victim,minor:Bhling Tuấn⟧ bơi ra kéo nhưng cả hai cùng chới với.
Anh Coor Nhấp đi đặt lờ gần đó nhảy xuống đưa được ⟦?minor,?victim:Tuấn⟧ vào bờ; còn ⟦?minor,?victim:Hà My⟧ đến 16h20 mới tìm thấy, em đã không qua khỏi.
Xã đã cắm 6 biển cấm tắm, giăng phao và giao Xã đoàn mở lớp bơi miễn phí tại bể lắp ghép từ 1/6. Cha mẹ đi rẫy xin gửi con cho ông bà, đừng để các em tự chơi cạnh sông suối, dù chỉ một buổi chiều. Đội xung kích gửi tới gia đình lời chia buồn và 10 triệu đồng.

Gương người cựu binh ở cù lao
Nhắc tới chú Hai Thạnh – Phạm Công Thạnh – dân cù lao Tân Phong ai cũng biết. Rời quân ngũ với tỉ lệ thương tật 41%, chú về trồng chôm chôm, mỗi năm lãi hơn 280 triệu, vậy mà trong túi áo lúc nào cũng có cuốn sổ nhỏ chép chuyện xóm.
Nhiều người hỏi chú học luật ở đâu. Chú chỉ cái radio cũ và mớ tờ rơi cán bộ tư pháp phát, tờ nào chú cũng ép trong sách cho thẳng. Có bữa đụng chuyện khó, như vụ chia đất giữa bốn chị em nhà họ Lê, chú đón đò qua tận thị xã hỏi anh Trần Vĩnh Tường ở trung tâm trợ giúp pháp lý, về giải thích lại bằng giọng ruộng rẫy: đất cha mẹ để lại không có di chúc thì chia đều, con gái cũng có phần.
Kỹ sư Lương Thế Hiển, người làm dự án cống ngăn mặn, kể hồi khảo sát tuyến dân chưa chịu cho cắm mốc. Chú Hai dẫn anh em đi bộ hết 7 cây số, vào từng nhà, tới bữa thì ăn cơm với khô cá chạch. Năm ngày sau 64/64 hộ ký giấy. Chú hiến luôn 210 m² có mười hai gốc chôm chôm đang trái, không lấy tiền cây.
Nhà nào vợ chồng lục đục, chú bơi xuồng qua. Bờ ranh giữa hộ Bảy Lượm với hộ Chín Đực cãi nhau mười một năm, chú đo lại bằng sợi dây dừa, hai bên bắt tay. Mười hai năm làm tổ trưởng tổ hòa giải, chú cùng anh em giải quyết 87/92 vụ.
Thím Hai than: "Ổng lo chuyện thiên hạ, bữa cơm nguội ngắt". Chú cười khà. Năm 2025, chú được Bộ trưởng Bộ Công an tặng Bằng khen. Tiền thưởng chú mua 4 cái phao cứu sinh treo bến đò.

TRUY TÌM CHỦ SỞ HỮU XE / NGƯỜI BỊ HẠI
Cơ quan CSĐT đang thụ lý vụ trộm cắp tài sản do Đàm Quang Lịch (SN 1987, không nơi ở cố định) thực hiện tại nhiều phường từ tháng 2 đến tháng 6. Tang vật chưa rõ chủ gồm:
- Xe Honda Lead màu trắng, biển số 29V7-613.84;
- Xe Sirius đen, biển 99G1-220.05, gương trái đã vỡ;
- 01 xe đạp thể thao màu cam, không biển;
- 01 thẻ ATM số 9704 2292 0611 8450 chưa rõ của ai;
- 01 căn cước số 001194027718 và 01 hộ chiếu C4471902 kẹp trong cốp.
Ai là chủ đề nghị mang giấy tờ gốc đến trụ sở Công an phường, phòng 203, gặp Đại úy Mai Xuân Trường trong giờ hành chính, hạn cuối 30/9. Quá hạn sẽ xử lý theo Bộ luật Tố tụng hình sự và Điều 106 về vật chứng.

Bí quyết chống lừa của khu dân cư toàn người già
Khu dân cư Đồng Tâm có 168 hộ mà 97 hộ chỉ ông bà ở nhà. Hai năm trước, mỗi tháng có ba bốn cuộc gọi giả danh. Ông Quản Trọng Hòa, Trưởng ban công tác Mặt trận, nghĩ ra cách in tờ bìa cứng khổ A5 treo cạnh điện thoại, ghi đúng ba dòng: "Không vội – Không tin – Gọi con".
Bà Trịnh Thị Đào khoe: hôm nọ có kẻ gọi bảo con bà bị tai nạn ở bệnh viện, cần 50 triệu mổ gấp. Bà nhìn tờ bìa, cúp máy, gọi cho con trai thì anh ấy đang ăn phở. Ông Phùng Ngọc Lân cũng gặp cảnh tương tự, ông bắt kẻ kia đọc tên con dâu, nó ấp úng rồi tắt.
Hiện mô hình đã sang 8 khu khác. Chi phí: 1.400 đồng một tờ.

Tai nạn lao động tại xưởng gỗ, cần siết an toàn
Vào 10 giờ kém 15 ngày 4/11, tại xưởng xẻ của hộ kinh doanh Thành Phát (cụm công nghiệp Liên Hà), khúc gỗ lim tuột cáp rơi trúng hai thợ. Anh ⟦victim:Chu Văn Mười⟧, quê Yên Bái cũ, tử vong trên đường cấp cứu. Anh ⟦victim:Lộc Thanh Sơn⟧ chấn thương cột sống.
Công an phường cùng đoàn liên ngành đã khám nghiệm hiện trường, niêm phong cẩu trục. Theo biên bản, cáp đã quá hạn kiểm định từ ngày 30/6. Chủ xưởng Nguyễn Khắc Thịnh ứng trước 120 triệu lo hậu sự cho gia đình anh ⟦?victim:Mười⟧.
UBND phường yêu cầu 47 xưởng còn lại tự rà soát theo mẫu, nộp trước 20/11. Cơ sở nào không nộp, đoàn đến tận nơi.

Kế hoạch ra quân Tháng hành động vì trẻ em năm nay của phường Cam Ly
I. Mục tiêu: 100% trường học có hòm thư "Điều em muốn nói"; ít nhất 1.500 lượt phụ huynh được nghe về xâm hại, bạo lực mạng; 0 trường hợp đuối nước.
II. Nội dung: (1) Lễ phát động 7h30 ngày 31/5 tại công viên; (2) Phiên họp "Hội đồng trẻ em" ngày 7/6; (3) Trao 45 suất học bổng, mỗi suất 800.000đ; (4) Kiểm tra 12 hồ bơi.
III. Phân công: bà Đỗ Khánh Ly (Phòng Văn hóa – Xã hội) chủ trì; anh Kơ Să Ha Thiên (Bí thư Đoàn) lo sân khấu; Đại úy Ngô Đình Bảo tuyên truyền; trạm trưởng y tế Cil Múp Nhung khám sức khỏe.
IV. Kinh phí: 68.400.000 đồng, trong đó xã hội hóa 31 triệu.
Mọi phản ánh về trẻ bị bạo hành, gọi Tổng đài Quốc gia 111 (miễn phí, 24/24).

Công an phường Rạch Dừa tìm thân nhân
Vào 22h30 đêm 16/9, trên cầu Cỏ May, một người đàn ông đi bộ bị ô tô không rõ biển số tông tử vong rồi bỏ chạy. Qua thẻ trong người, nạn nhân là ⟦victim:Nghiêm Phú Quới⟧, sinh năm 1968, CMND cũ 271 506 338, quê gốc Bến Tre.
Một tài xế xe ôm công nghệ tên ⟦informant:Lê Hải Đăng⟧ đi phía sau khai có nhìn thấy chiếc bán tải màu xám lạng sang phải, đuôi biển là 418. Thân nhân của người đã khuất hoặc ai có hình ảnh hành trình từ 22h15 đến 22h45 xin tới trực ban Công an phường.

MẸO NHỎ: PHÂN BIỆT CÁN BỘ THẬT – GIẢ KHI CÓ NGƯỜI ĐẾN NHÀ
Cô bác ơi, gần đây có người mặc áo xanh đi từng nhà xưng "phòng cháy", bán bình CO2 giá 1.650.000đ/bình. Xin nhớ:
1️⃣ Cán bộ phường xuống nhà luôn có tổ trưởng đi cùng, đeo thẻ có ảnh, có số hiệu.
2️⃣ Không có lực lượng nào của Nhà nước bán bình tại nhà.
3️⃣ Ai đòi chụp căn cước hai mặt để "cập nhật phần mềm" – từ chối.
4️⃣ Nghi ngờ thì mời họ ngồi uống nước, gọi 113 hoặc trực ban 0251 3822 908 của phường.
Tuần trước ở khu phố 2, anh Hứa Minh Triết hỏi giấy giới thiệu là hai thanh niên kia lên xe chạy mất dép, chưa bán được bình nào 😅. Chị Tư Mén, chú Út Lộc cũng lắc đầu không mua. Cứ vậy mà làm nghen!

HỒI ÂM BẠN ĐỌC: Bị bêu tên đòi nợ trên mạng, làm sao?
Trang thông tin phường nhận thư của chị ⟦victim:Nguyễn Tố Trinh⟧, giáo viên Trường Mầm non Sao Mai, cho biết chị vay qua ứng dụng 8 triệu, đã trả 21 triệu nhưng vẫn bị đăng ảnh lên nhóm phụ huynh với lời lẽ bôi nhọ. Số gọi tới nhiều nhất là 0328.774.190 và 02899 965 512.
Trả lời: Trường hợp của chị ⟦?victim:Trinh⟧, lãi suất vượt 100%/năm có dấu hiệu tội cho vay lãi nặng trong giao dịch dân sự (Điều 201 BLHS). Hành vi đăng ảnh xúc phạm có thể bị xử phạt theo Nghị định 15/2020/NĐ-CP (sửa đổi bởi Nghị định 14/2022), nặng thì xử lý về tội làm nhục người khác.
Việc cần làm: chụp lại bài đăng kèm đường dẫn, ghi âm cuộc gọi, không xóa tin nhắn; nộp đơn tại Công an phường. Không vay nơi khác để trả. Luật sư Hà Huy Sơn – cộng tác viên.

Phường tổ chức đối thoại giữa người đứng đầu cấp ủy với nhân dân quý II
Hội nghị có 186 đại biểu, 21 lượt ý kiến. Ông Lâm Chí Công (khu vực 5) phản ánh karaoke kẹo kéo sau 22 giờ; bà Tiêu Thị Bạch Huệ hỏi về bồi thường kênh Cái Sơn, mức 3,2 triệu/m² đã hợp lý chưa; chị Danh Thị Hồng đề nghị mở lớp Khmer ngữ dịp hè; ông Quách Tú Minh góp ý trụ nước chữa cháy số 14 bị quầy trái cây che khuất.
Bí thư Đảng ủy Huỳnh Thanh Liêm giao Công an phường lập hai tổ đo tiếng ồn, phạt thẳng tay từ 1/7. Trụ nước giải tỏa trong 48 giờ. Việc bồi thường trả lời bằng văn bản trước 15/7.
Riêng ý kiến về đặt tên hẻm 132 theo nhạc sĩ Trịnh Công Sơn, phường ghi nhận chuyển cấp trên.

Vở kịch "con gái bị bắt cóc" và 320 triệu đồng
9 giờ sáng 13/8, ông ⟦victim:Đoàn Công Bật⟧ ở Vạn Phúc nhận được clip con gái là ⟦?victim,minor:Đoàn Ngọc Diệp⟧, học sinh lớp 11, ngồi co ro trong một phòng nghỉ, khóc xin bố chuyển tiền chuộc. Hoảng quá, ông chuyển làm hai lần vào tài khoản 0381000612947, tổng 320 triệu.
Thực ra cháu cũng bị lừa: kẻ xưng "công an thành phố" gọi từ số 0889 602 145 dọa cháu liên quan đường dây ma túy, bắt tự vào nhà nghỉ thuê phòng, quay clip để "chứng minh vô tội". Chiều cùng ngày tổ công tác tìm thấy ⟦?minor,?victim:Diệp⟧ an toàn tại nhà nghỉ ở Văn Quán.
Bố mẹ hãy nói với con ngay hôm nay: không công an nào bắt học sinh tự nhốt mình.

Đổi rác lấy sách – sân chơi mới của tuổi thơ xã đảo
Cứ chiều thứ Bảy, nhà văn hóa thôn Đông lại ríu rít. Mỗi ký vỏ lon, chai nhựa được đổi một cuốn truyện hoặc hai bút chì. Sáng lập là vợ chồng anh Ngô Văn Trãi, chị Bùi Thị Bé Ba, vốn làm nghề lặn hải sâm.
Đại diện Đồn Biên phòng, Thiếu tá Trương Quốc Toản tặng tủ sách 400 đầu truyện, có Dế Mèn của Tô Hoài, thơ Trần Đăng Khoa. Sau năm tháng gom được 2.350 kg nhựa, bán lấy 11,7 triệu mua thêm áo phao.

Từ phản ánh của dân, xử lý điểm nẹt pô
Mấy tuần liền, đoạn Quốc lộ 14 qua phường Đồng Xoài cứ 23h là náo loạn. Anh ⟦informant:Trương Gia Bảo Quốc⟧, bảo vệ kho nông sản, quay được clip chiếc Winner không gương mang biển 93H1-667.30 bốc đầu và gửi qua Zalo của phường.
Từ clip này, đêm 2/4, tổ 151 chốt chặn hai đầu, tạm giữ 9 xe, 14 thanh thiếu niên. Trong đó có ⟦?victim,minor:N.M.K.⟧, học sinh lớp 9A3 Trường THCS Tân Phú, điều khiển xe độ pô của chú ruột; người giao xe bị phạt 9 triệu đồng theo Nghị định 168.
Phụ huynh lên bảo lãnh đều ký cam kết. Nhà trường phối hợp quản lý 6 tháng.

LỊCH CÔNG TÁC TUẦN 38 CỦA UBND XÃ LONG HẢI
Thứ Hai 15/9: 7h30 chào cờ; 9h00 họp giao ban (Chủ tịch Phan Thị Kim Thoa).
Thứ Ba 16/9: 8h00 tiếp công dân định kỳ, có mặt Trưởng Công an Lưu Vĩnh Phát; 14h00 nghiệm thu đường tổ 21, dài 643m, vốn 1.287.000.000đ.
Thứ Tư 17/9: kiểm tra thực phẩm tại 18 sạp, phụ trách BS. Cù Xuân Lãm.
Thứ Năm 18/9: 19h00 phổ biến Nghị định 282/2025 tại đình Long Hải, báo cáo viên Thiếu tá Hoàng Trung Kiên.
Thứ Sáu 19/9: 8h30 tổng duyệt diễn tập chữa cháy chợ; 15h00 đưa tiễn đồng chí Nguyễn Hạnh Phúc nghỉ hưu.
Trực cuối tuần: ông Tô Hoàng Vũ, điện thoại cơ quan (0254) 386 8129.

Nồi cháo khuya của đội dân phòng hẻm 76
Hai giờ sáng, sau vòng tuần tra cuối, năm anh em tụ lại nhà bà Lưu Ngọc Ánh. Bà 69 tuổi, chồng mất lâu rồi, con trai lấy vợ bên Nhơn Trạch. Từ ngày đội ra đời năm 2021, đêm nào bà cũng bắc nồi cháo trắng với hột vịt muối.
"Tụi nó thức cho mình ngủ, mình nấu cho tụi nó tô cháo, vậy thôi", bà nói. Đội trưởng Khưu Tấn Đạt tính, mỗi đêm 5 tô, mỗi năm 1.825 tô.
Bốn năm qua hẻm 76 không mất chiếc xe nào, chỉ có một lần con chó của ông Sáu Bân đi lạc, cũng tìm về được. Bà con gọi vui đó là "nồi cháo giữ xóm". Phường đã tặng bà tấm giấy khen treo cạnh bàn thờ.
`,
  `
Trộm đột nhập lúc cả nhà đi ăn cưới
Trưa 24/11, khi trở về từ đám cưới bên họ ngoại, vợ chồng anh ⟦victim:Mông Văn Chiến⟧ và chị ⟦victim:Hoàng Thị Slao⟧ (thôn Nà Lình) thấy cửa hậu bị bẻ, tủ gỗ bật tung. Số tài sản mất gồm 2 cây vàng, 1 kiềng bạc và 27 triệu tiền bán hồi.
Nhờ camera của điểm trường, Công an xã xác định được kẻ mặc áo mưa cánh dơi đi xe Wave biển 12P1-338.21. Chiều 26/11, Triệu Văn Pảo (1995, trú xã bên) bị bắt khi đang hỏi bán kiềng ở chợ phiên.
Tại cơ quan công an, Pảo khai nghe ngóng lịch cưới hỏi trên Facebook rồi chọn nhà vắng. Bởi vậy bà con đừng đăng "cả nhà đi vắng" lên mạng, nhớ gửi chìa khóa và nhờ hàng xóm để mắt.

Chợ nổi thêm loa, thêm áo phao
Từ đầu tháng Chạp, chợ nổi Ngã Bảy có thêm một âm thanh mới: chiếc loa năng lượng mặt trời gắn trên ghe của Tổ tự quản đường thủy. Sáng nào ông Tám Khoe (Lý Văn Khoe) cũng mở bài dặn ghe tàu không chở quá vạch sơn, không neo giữa luồng.
Tổ có 15 chủ ghe, do chị Võ Thị Cẩm Giang làm tổ phó. Mỗi ghe được phát 3 áo phao, 1 bình chữa cháy 4 kg. Tiền mua 38.250.000 đồng lấy từ nguồn Hội Doanh nhân trẻ, anh Dương Hồng Phát giao tận bến.
Trưởng Công an phường Nguyễn Chí Nguyện cho hay qua 4 tháng chưa có va chạm nào phải lập biên bản, giảm hẳn so với 7 vụ của cùng kỳ.

LỪA ĐẶT CỖ, ĐẶT BÀN – CÁC QUÁN ĂN HÃY COI CHỪNG
Chủ quán lẩu ⟦victim:Phan Thị Nguyệt Cầm⟧ ở số 216 đường Nguyễn Sinh Sắc vừa mất 43,5 triệu theo thủ đoạn mới.
Người xưng "Thượng úy Hải, Trung đoàn 9" gọi bằng số 086.2219.754 đặt 12 mâm cho đơn vị liên hoan, gửi cả ảnh giấy ủy nhiệm chi giả. Hôm sau hắn nhờ quán lấy giùm 30 thùng rượu vang của "công ty Hoàng Phúc", số đại lý là 0967-412-038, bảo ứng trước rồi trả một lượt. Chị ⟦?victim:Cầm⟧ chuyển cọc vào tài khoản 7010 1886 3320 9, tới giờ hẹn chẳng ai đến.
Đơn vị bộ đội không đặt tiệc kiểu ấy. Ai đặt nhiều phải nhận cọc, và tuyệt đối không mua hộ món hàng quán mình không bán.

Bảy mươi tuổi học… chuyển khoản
Lớp "Ông bà số" của phường Ba Đồn khai giảng với 34 học viên, người trẻ nhất 58, già nhất là cụ Hoàng Thị Chắt 83 tuổi. Thầy giáo là các bạn đoàn viên, trong đó Trần Nhật Linh đang học năm ba ngành Công nghệ thông tin.
Bài 1: mở VNeID mức 2. Bài 2: gọi video. Bài 3: nhận biết giọng nói giả bằng AI. Bài nào cũng có trò chơi, ai đoán đúng được một quả bóng bay.
Ông Cao Xuân Thưởng quên mật khẩu tới năm lần, bà Phạm Thị Diệu thì gửi nhầm ảnh con mèo vào nhóm chi bộ khiến cả lớp cười nghiêng ngả. Khóa học kết thúc ngày 30/10 với 31/34 người đạt.
Đăng ký khóa sau: gặp cô Hiền tại nhà văn hóa tổ 3 vào các tối 2-4-6.

Khen thưởng đột xuất quần chúng giúp phá án
Sáng 6/5, UBND phường Hòa Minh trao giấy khen và 3 triệu đồng cho ông ⟦informant:Đồng Sỹ Mẫn⟧, 54 tuổi, thợ hàn ở tổ 61, người đã nhận ra đối tượng truy nã rồi báo tin cho công an.
Trước đó, khi sửa cổng cho một căn nhà thuê, ông ⟦?informant:Mẫn⟧ thấy người ở trong có vết xăm đầu rắn giống ảnh dán ở nhà văn hóa. Ông lẳng lặng về, gọi điện. 40 phút sau, Bế Quốc Cường (sinh năm 1984), bị truy nã về tội cướp tài sản theo Quyết định số 17/QĐTN, bị bắt khi đang ngủ.

Nhật ký một ca trực của cảnh sát khu vực
6h00: đứng chốt trước cổng Trường Tiểu học Lê Văn Tám, dắt hai cụ sang đường.
8h15: ghé nhà bà Ung Thị Nở làm hồ sơ hưởng trợ cấp hưu trí xã hội 500.000 đồng/tháng theo Nghị định 176/2025. Bà mời chén nước vối.
10h00: cùng anh Tôn Thất Hoàng, tổ phó bảo vệ ANTT, kiểm tra 5 nhà nghỉ, 29 khách đều khai báo.
14h20: giải quyết chuyện gà nhà ông Thới bới luống cải nhà ông Đính. Hai ông bắt tay, ông Thới đền một con gà mái.
19h30: họp tổ 8. 22h00: đi tuần ven phá. 01h10: có điện thoại báo tiếng nổ lớn, hóa ra lốp xe tải.
Đại úy Hoàng Phương Nam bảo: "Ngày nào bình yên như ri là vui nhất".
Ít ai biết trong cặp anh lúc nào cũng có túi kẹo gừng. Anh bảo gặp con nít khóc thì cho, gặp người say thì cũng cho, ngậm vô là bớt la. Sổ tay của anh ghi ngày giỗ, ngày cưới của gần trăm nhà trong địa bàn, vì "muốn người ta nói thật với mình thì mình phải nhớ chuyện của người ta trước".
Bà Công Huyền Thị Tuyết, chủ quán bún ở đầu phá, có lần thấy anh gục đầu ngủ trên yên xe lúc bốn giờ sáng, bèn lấy tấm áo mưa che cho. Sáng ra anh trả áo, còn xách tới quả mít. Tổng kết năm, địa bàn anh phụ trách 1.043 hộ với 4.200 nhân khẩu, không có đơn thư vượt cấp, không có vụ trộm nào quá 10 triệu đồng. Phường xếp loại hoàn thành xuất sắc, anh xin nhường suất đi nghỉ mát cho cậu em mới có con nhỏ.

Ngọn lửa lúc 14 giờ ở xóm ve chai
Vụ cháy chiều 9/2 tại hẻm 28 Phú Định thiêu rụi ba căn nhà vách tôn của các hộ ông ⟦victim:Trà Văn Hên⟧, bà ⟦victim:Lâm Muối⟧ và anh ⟦victim:Ngô Thanh Toàn⟧. Bé ⟦?victim,minor:Ngô Bảo Vy⟧, 4 tuổi, con anh Toàn, bị ngạt khói, đang nằm Bệnh viện Nhi đồng 1.
Theo cảnh sát, lửa xuất phát từ đống nhựa phế liệu. Hẻm rộng 1,4 mét nên xe chữa cháy phải đậu ngoài 120 mét, kéo 6 cuộn vòi.
Người dân trong hẻm chung tay che bạt, nấu cơm. Nhà chùa Giác Hải nhận nuôi ăn ba hộ trong hai tháng. Ai muốn giúp xin mang gạo, quần áo tới văn phòng khu phố 9, không nhận tiền mặt.

PHÂN LOẠI RÁC TẠI NGUỒN: LÀM SAO CHO KHỎI BỊ PHẠT?
Từ 01/01/2025, không phân loại rác sinh hoạt, hộ gia đình có thể bị phạt 500.000 – 1.000.000 đồng (Nghị định 45/2022/NĐ-CP).
🟢 Rác thực phẩm: vỏ rau, cơm thừa – thùng xanh, lấy thứ 2, 4, 6, CN.
🟡 Rác tái chế: giấy, chai, lon – bao vàng, lấy thứ 3, 7.
⚫ Rác còn lại – bao đen, hằng ngày sau 18h.
🔴 Pin, bóng đèn: bỏ thùng đỏ ở 4 điểm (số 9 Lê Hồng Phong, số 77 Trần Phú, cổng chợ Đầm, UBND phường).
Gương làm tốt: tổ 12 của chú Nguyễn Thanh Nhã đạt 94%. Cô Sáu Diệp còn ủ được 40 lít nước rửa chén sinh học, ai xin cô cho. Tổ 4 mới đạt 37%, tổ trưởng Hà Thị Mơ hứa tháng sau sẽ vượt 70%.

Bị đánh ghen nhầm, cô gái trẻ mong được xin lỗi
Theo đơn của chị ⟦victim:Âu Dương Mỹ Kỳ⟧ (sinh 2001), nhân viên tiệm tóc Hana, khoảng 20h ngày 10/10 có ba phụ nữ xông vào tiệm giật tóc, tát và quay phim chị, phát trực tiếp 11 phút. Họ tưởng chị là người quen của chồng một trong ba người.
Chị ⟦informant:Đinh Hải Vân⟧, khách đang gội đầu, đã xác nhận sự việc với công an và giao lại đoạn phim trong máy. Giám định: thương tích 3%.
Ngày 15/10, Công an phường mời Tăng Thị Lụa và hai người đi cùng đến làm việc. Mỗi người bị phạt 6,5 triệu, buộc gỡ clip và xin lỗi công khai. Quá đà trong cơn ghen chẳng những mất tình mà còn có thể phạm tội cố ý gây thương tích, làm nhục người khác.

Bản H'Mông không còn pháo tự chế
Sín Chải nằm ở độ cao 1.560 m, trước đây cứ giáp Tết là lũ trẻ cạo thuốc diêm. Ba năm nay, già làng Vàng Seo Lử cùng trưởng bản Ly Seo Phừ và cô giáo Nguyễn Thị Vinh bày cách khác: thi ném pao, đánh yến, thổi khèn lấy thưởng.
Giải nhất khèn năm nay thuộc về ông Thền Seo Dìn với bài "Gầu Plềnh". Đồn Biên phòng tặng lợn 52 kg, Công an xã tặng 30 suất quà trị giá 250 nghìn.
Trung úy Giàng Seo Páo – cán bộ người bản địa – nói bằng tiếng mẹ đẻ về Nghị định 137/2020 quản lý pháo. Anh đọc chậm, chêm câu ví nên bà con nhớ lâu. Tổng kết: 89/89 hộ ký cam kết, thu 0 quả pháo tự chế, giảm 100% so với 2022.

Nhắc nhở sau một vụ mất tiền vì "nâng cấp sim"
Cô giáo nghỉ hưu ⟦victim:Vũ Thị Kim Ngọc⟧ (tổ 11, phường Hạc Thành) nghe "nhà mạng" báo sim sắp bị khóa vì chưa chuẩn hóa, bảo soạn tin theo cú pháp. Thực chất đó là lệnh chuyển sim sang eSIM của chúng. Mười phút sau máy cô mất sóng, thẻ tín dụng 4221-5102-8890-3467 bị quẹt 4 lần, hết 72.600.000đ.
Số đã gọi là 0705 33 8812. Trước đó cô có bấm vào chuanhoa-thuebao.info và điền số CCCD 038158007621, ngày cấp.
Nhà mạng thật chỉ nhắn từ tên định danh, không xin mã. Đổi eSIM phải xác thực khuôn mặt hoặc ra cửa hàng. Khi máy bỗng nhiên mất sóng, mượn ngay điện thoại khác gọi ngân hàng.

Đội bóng nữ tuổi năm mươi của xã Bình Liêu
Váy Sán Chỉ, giày ba ta, các bà các chị xã Bình Liêu lại ra sân. Tiền đạo Trần Thị Bằng 47 tuổi ghi hai bàn, thủ môn Hoàng Thị Nhì cản được quả phạt đền, đội Lục Ngù thắng đội Húc Động cũ 3–1. Trọng tài Lã Văn Thiện rút một thẻ vàng vì… cầu thủ mải chụp ảnh.

Chồng say đập phá, vợ con chạy sang nhà trưởng thôn
Đêm 30/6 tại thôn Phú Thịnh, Nguyễn Hữu Khiết sau bữa nhậu đã dùng ghế inox đánh vợ là chị ⟦victim:Tô Thị Sương⟧ gãy xương cổ tay. Con trai đầu ⟦?victim,minor:Nguyễn Hữu Phước⟧, học lớp 8, ôm mẹ cũng bị trúng vào lưng.
Trưởng thôn ⟦?informant:Trịnh Công Hoạch⟧ cho mẹ con tá túc và điện báo Công an xã lúc 23h20. Khiết bị lập biên bản, Chủ tịch xã ra quyết định cấm tiếp xúc đến 3/7.
Hội Phụ nữ bố trí "Địa chỉ tin cậy" tại trạm y tế. Chị ⟦?victim:Sương⟧ hiện về nhà mẹ đẻ. Chị em các thôn nhớ rằng đánh vợ không phải chuyện riêng trong nhà.

Kể chuyện Bác: Tấm lòng của cô Mười bán vé số
Không chồng con, cô Mười Ngà – Trần Thị Ngà – ngày bán 150 tờ, lời hơn trăm ngàn. Thế mà heo đất của cô năm nào cũng đập ra giúp người khác, năm 2023 được 3.120.000, năm 2024 được 3.875.000, năm nay 4 triệu chẵn.
Cô mua bảo hiểm y tế tặng ông Hai Mót, bà Năm Lé cùng xóm. Hỏi sao không để dành phòng thân, cô nói tỉnh queo: "Bác Hồ nhịn ăn mỗi tuần một bữa, tui nhịn ly cà phê có chi mà kể".
Hôm 19/5, phường mời cô lên nhận bằng khen cùng 8 cá nhân, trong đó có bác sĩ Tạ Quốc Dũng, trung úy Lê Trần Khôi, thợ hồ Nguyễn Văn Nhỏ. Cô mặc áo dài mượn, cười hoài.

KHẨN: TÌM NGƯỜI LẠC
Cụ bà ⟦?victim:Nguyễn Thị Rĩnh⟧, 86 tuổi, hay quên, rời nhà ở xóm 9 xã Giao Thủy lúc 5h sáng nay 12/12. Khi đi mặc áo bông tím, quần đen, đội mũ len, chân đi dép tổ ong. Cụ cao chừng 1m48, lưng còng, nói giọng Nam Định, hay hỏi đường về "chợ Cồn".
Ai gặp cụ xin giữ lại giúp, cho cụ ngồi ấm và gọi anh Trần Văn Dưỡng (con trai) 0944 816 203 hoặc chị Lý (con dâu) 0355.09.71.64.
Công an xã đã rà camera từ cây xăng tới dốc đê, lần cuối thấy cụ ở cổng trường THCS lúc 6h12. Gia đình xin hậu tạ, cảm ơn bà con nhiều lắm!

Những điều cần biết về xuất, nhập cảnh và hộ chiếu phổ thông
* Nộp hồ sơ trực tuyến toàn trình trên Cổng Dịch vụ công Bộ Công an (dichvucong.bocongan.gov.vn). Hộ chiếu gắn chíp phí 200.000đ, nộp mạng giảm còn 180.000đ đến hết 31/12.
* Ảnh nền trắng 4x6, không đeo kính. Người dưới 14 tuổi hộ chiếu có hạn 5 năm; từ 14 tuổi là 10 năm.
* Mất hộ chiếu phải báo trong 48 giờ theo mẫu TK05.
* Đừng tin quảng cáo "bao đậu visa Úc 90 triệu". Công ty đưa lao động đi nước ngoài phải có giấy phép, tra ở trang dolab.gov.vn.
Hôm 7/7, hơn 60 bà con ấp Tân Lợi, trong đó có gia đình ông Ngụy Văn Thảo, bà Trang Thị Lánh sắp sang thăm con bên Nhật, đã được Thiếu tá Phùng Thế Vinh hướng dẫn tại chỗ.

Mất trắng tiền dưỡng già vì sàn vàng ảo
Quen qua hội yêu cây cảnh, bà ⟦victim:Khúc Thị Hảo⟧ (67 tuổi, phường Thành Nam) được một người tự xưng kỹ sư dầu khí rủ chơi vàng quốc tế. Sàn ở địa chỉ http://goldfx-asia.net/vn hiện lãi 8%/tuần. Bà nạp 11 lần vào các tài khoản 2150 4477 8001 và 04601019 330 572, cộng lại 1,94 tỷ.
Lúc muốn rút, bị đòi 15% "phí chống rửa tiền", bà ⟦?victim:Hảo⟧ mới hỏi con. Người báo vụ việc lên công an là con rể bà, anh ⟦informant:Hà Quang Tiệp⟧.

Tin buồn hóa vui: chiếc ghe chìm và sáu người thoát nạn
Giông bất chợt chiều 28/5 khiến một ghe chở dừa lật ngang ở vàm Hàm Luông. Chủ ghe cùng năm người làm ôm can nhựa lềnh bềnh. May sao thuyền câu của cha con anh Đặng Văn Kỉnh đi ngang, vớt đủ sáu người, ai nấy khỏe mạnh, chỉ lạnh run.
Dừa trôi, dân hai bờ thấy vớt giùm 1.700 trái đem trả. Ghe cũng được kéo lên ngay trong đêm.

TRÍCH BẢN TIN AN NINH TRẬT TỰ THÁNG 8
– Ngày 4/8, tại tổ 22, xe ba gác không biển của Đỗ Văn Phái đâm vào xe đạp điện làm em ⟦?victim,minor:Lê Đặng Thùy Chi⟧, học sinh lớp 7C Trường THCS Nguyễn Du, rách cằm khâu 5 mũi.
– Ngày 11/8, bà ⟦victim:Nông Thị Pến⟧ (chợ Kỳ Lừa) bị giật dây chuyền 2 chỉ. Kẻ cướp đi xe 12X1 224.86, đã bắt.
– Ngày 17/8, bắt Vi Văn Tẩu (sinh năm 1982) tàng trữ 0,87g heroin.
– Ngày 25/8, ông ⟦victim:Lương Đình Khoát⟧ bị kẻ giả danh cán bộ thuế lừa cài phần mềm, mất 58 triệu.
Tổng số 4 vụ, giảm 2 vụ so với tháng 7. Tỷ lệ khám phá 3/4. Phụ trách bản tin: Thượng úy Chu Thế Anh.

Giỏ hoa thay lời cảm ơn
Ngày 2/1, người đàn ông lạ mang giỏ hoa vào trụ sở xã Đắk Mil, xin gặp "anh công an hôm mưa". Đó là ông Phạm Bá Lượng, tài xế đường dài quê Thanh Oai. Đêm 28/12, xe ông hết dầu giữa đèo lúc 1 giờ 30, Trung sĩ Điểu Krang và anh K'Tiêng, dân quân, đi tuần gặp đã chở can dầu 20 lít lên, còn đẩy giúp 300 mét.
Ông Lượng trả tiền, hai anh lấy đúng giá 18.450đ/lít, cho thêm gói mì tôm. Ông viết vào sổ góp ý: "Chạy xe 26 năm, đi hết 60 tỉnh, hiếm khi thấy ấm bụng như vậy".
Trưởng Công an xã Vũ Đình Thắng biểu dương hai anh trong buổi chào cờ đầu tuần.

Từ chuyện một gia đình, cả xóm học cách giữ tiền
(Bài dự thi "Người tốt quanh ta")
Xóm Đoài có nghề làm bún, nhà nào cũng tích cóp được dăm ba trăm triệu gửi tiết kiệm. Cũng vì thế mà kẻ gian nhòm ngó. Giữa tháng 3, ông ⟦victim:Nhữ Đình Thắm⟧ nhận điện thoại của người xưng là "Trưởng phòng Cục Tần số", nói thuê bao đứng tên ông phát tán tin xấu, hai tiếng nữa khóa. Ông vốn tính cẩn thận, hỏi vặn lại, chúng liền nối máy sang "Thượng tá Lâm", có cả tiếng bộ đàm rè rè.
Hắn đọc vanh vách số căn cước 033 058 002 917, tên vợ, tên ba đứa con. Ông ⟦?victim:Thắm⟧ tin. Suốt hai ngày ông tránh vợ, ngồi ngoài bờ ao nghe điện thoại, rồi lẳng lặng tất toán hai sổ được 540 triệu, chuyển vào số tài khoản 1052 8897 6643.
Sau chuyện ấy ông nằm bẹp một tuần. Chính Trưởng thôn Đàm Quang Thuận, người cùng nhập ngũ năm 1972, tới ngồi bên giường, nói một câu: "Đến pháo còn chẳng giết được ông, lẽ nào mấy thằng trên mạng". Nghe vậy ông ngồi dậy, đồng ý đứng ra kể cho cả xóm nghe.
Nay trong 214 hộ, hộ nào cũng cài hạn mức chuyển tiền 20 triệu/ngày, đăng ký người thân cùng xác nhận khi tất toán sổ. Bà Vũ Thị Thơm nói: "Phiền một tí, nhưng ngủ ngon". Công an xã gọi cách làm đó là "Khóa hai vòng", đã phổ biến sang 12 thôn.

Chuyến xe 0 đồng chở bà con về quê ăn Tết
Rạng sáng 23 tháng Chạp, 4 chuyến xe 45 chỗ rời khu nhà trọ phường Tân Đông Hiệp đưa 172 công nhân về Thanh Hóa, Nghệ An, Quảng Ngãi. Chủ nhà trọ Hồ Thị Mỹ Dung bỏ 86 triệu, Công đoàn phường thêm 40 triệu, phần còn lại do nhà xe Tâm Đức của anh Chế Văn Lịch giảm giá.
Anh Lô Văn Xuân, 3 năm chưa về, ôm thùng bánh nói: "Con chỉ quen mặt cha qua điện thoại". Chị Phan Thị Lựu có bầu 6 tháng được xếp ghế đầu, trạm y tế cử y sĩ Đỗ Tấn Hào đi cùng.
Trước giờ lăn bánh, tài xế đều được thổi nồng độ cồn, kết quả 0. Công an phường dặn khóa cửa phòng trọ, rút điện, gửi xe máy tại hai bãi có người canh.

Ba học sinh rủ nhau bỏ nhà vì… điểm kém
Chiều 10/1, gia đình ở các khu Tân Bình, Tân An trình báo con không về sau buổi học. Đó là các em ⟦?victim,minor:Phạm Hà Gia Linh⟧, ⟦?victim,minor:Vương Bảo Trâm⟧ và ⟦?victim,minor:Đ.T.K.⟧, cùng lớp 8B Trường THCS Hải Tân. Trong cặp các em chỉ có 470.000 đồng và một bịch bánh tráng.
Nhờ ảnh do ⟦informant:anh phụ xe tuyến 27⟧ gửi tới, tổ công tác biết các em xuống ở Bến xe Gia Lâm. 1 giờ 15 sáng hôm sau, các em được tìm thấy trong sảnh một cửa hàng tiện lợi. Cả ba khỏe.
Bài học ở đây dành cho người lớn: ⟦?minor,?victim:Linh⟧ kể em sợ về nhà bị so sánh với chị. Điểm số có thể sửa, còn lòng tin của con thì khó.

Toàn văn bài phát thanh "5 phút pháp luật" – số 41
Xin chào quý vị và các bạn! Số này chúng tôi nói về hụi, họ, biêu, phường. Theo Nghị định 19/2019/NĐ-CP, chủ hụi phải từ đủ 18 tuổi, có sổ hụi, phải báo bằng văn bản cho UBND xã khi tổ chức dây hụi mà giá trị các phần hụi tại một kỳ mở từ 100 triệu trở lên, hoặc tổ chức từ hai dây hụi.
Lãi suất thỏa thuận không vượt quá 20%/năm của tổng giá trị các phần phải góp trừ đi phần đã góp. Chủ hụi bỏ trốn để chiếm đoạt có thể bị xử lý hình sự.
Ông Tám ở ấp Thới Hòa hỏi: chơi hụi mùa lúa có phải viết giấy không? Thưa ông Tám, phải có thỏa thuận bằng văn bản, có chữ ký các thành viên, công chứng nếu ai đó yêu cầu.
Biên tập: Hồng Nhung. Giọng đọc: Minh Tuấn, Thúy An. Chương trình phát lại lúc 18 giờ 15. Tạm biệt và hẹn gặp lại!

CÔNG AN XÃ THÔNG BÁO: ĐÃ BẮT ĐƯỢC ĐỐI TƯỢNG TRỘM CHÓ
Như tin đã đưa, rạng sáng 18/7 bà con thôn Kim Bảng vây giữ 2 đối tượng: Nguyễn Văn Thế, sinh ngày 02-03-1989 và Trần Trọng Kỳ, sinh ngày 19-11-1994, đều có tiền án. Thu: 5 cá thể chó, 1 kích điện, 1 xe máy gắn biển giả 36AD-071.55.
Anh ⟦victim:Lê Khả Doanh⟧, người đuổi theo, bị chúng chích điện ngã xe, rạn xương vai. Bà ⟦victim:Cầm Thị Nhật⟧ mất hai con chó giữ vườn, trị giá chừng 3 triệu.
Công an xã ghi nhận tinh thần của bà con, nhưng đề nghị tuyệt đối KHÔNG đánh người, KHÔNG đốt xe. Giữ nguyên trạng, gọi ngay cho lực lượng chức năng. Lấy lời khai xong, 2 đối tượng đã được bàn giao theo quy định.

Một năm "Tủ bánh mì không tên"
Đặt trước nhà số 45A Hoàng Diệu, tủ kính cao 1,6 mét mỗi sáng có 60 ổ bánh mì, ai cần thì lấy, ai dư thì bỏ thêm. Không ai biết chủ nhân cho tới khi hội đồng hương phường xin làm phóng sự: là vợ chồng ông Lục Chấn Hưng, người Hoa, bán hủ tiếu ba đời.
Sau 365 ngày, tủ đã cho đi hơn 23.000 ổ. Cô Út Hiền nhặt ve chai góp lại 5 ngàn mỗi tuần. Ca sĩ Phương Thanh tình cờ ghé, bỏ vô tủ một phong bì.
Tháng rồi, có người lấy hết cả tủ một lúc, camera quay rõ. Ông Hưng không chịu đưa lên mạng: "Chắc nhà đông con". Hôm sau thấy ai đó đặt lại hai chục ổ nóng hổi.

Cảnh sát giao thông phường thông tin vụ xe khách tông đuôi xe đầu kéo
Vị trí: Km 1.487+300, quốc lộ 1, khu phố Trà Cổ. Thời điểm: 2h48 ngày 6/10.
Phương tiện: xe khách 34 giường 79B-024.63 do Đào Việt Cương, sinh năm 1977 điều khiển; xe đầu kéo 51D-887.10 kéo rơ-moóc chở thép đang đỗ lề, có bật đèn cảnh báo.
Những phút đầu tiên: khách trong xe đang ngủ, nhiều người văng khỏi giường. Đèn tắt, mùi dầu nồng nặc. Bà con khu phố Trà Cổ nghe tiếng "ầm" liền chạy ra, người đập kính, người bẻ cành cây cảnh báo từ xa. Anh Vòng A Sáng lấy tấm cửa gỗ nhà mình làm cáng. Y sĩ Trịnh Thị Lan ở sát đường băng bó cho sáu người trước khi xe cấp cứu tới lúc 3h04.
Hậu quả: phụ xe ⟦victim:Huỳnh Quý Phi⟧ tử vong tại chỗ; hành khách ⟦victim:Bạch Thị Trâm Anh⟧ (Diên Khánh) gãy hai chân; 9 người xây xát.
Nguyên nhân ban đầu: tài xế ngủ gật. Dữ liệu hành trình cho thấy đã lái liên tục 5 giờ 12 phút, quá mức 4 giờ theo Luật Trật tự, an toàn giao thông đường bộ 2024. Đường thông lại lúc 5h30. Vụ việc do Phòng Cảnh sát giao thông thụ lý tiếp.
Gia đình phụ xe từ Cam Ranh vào tới nơi hồi 9h. Doanh nghiệp vận tải ứng trước 100 triệu đồng lo hậu sự, công ty bảo hiểm đang làm thủ tục. Hiện chị ⟦?victim:Trâm Anh⟧ đã qua ca mổ thứ hai tại Bệnh viện Đa khoa Thống Nhất. Ai có hình ảnh camera hành trình trên đoạn Km 1.480 – Km 1.490 từ 2h30 tới 3h00 xin gửi về trực ban.
Từ vụ này, phường kiến nghị hai việc: lắp biển cấm đỗ dọc 800 mét trước trạm cân cũ; mở bãi tạm cho xe đầu kéo nghỉ đêm ở khu đất 1,2 ha của nhà máy gạch. Cả hai đã được Sở Xây dựng ghi nhận tại cuộc họp ngày 8/10.

Chuyện nghề: người đi "gõ cửa" từng nhà
Nghĩ tới công việc của mình, Thượng úy Lò Thị Phương, nữ cảnh sát khu vực duy nhất của phường Chiềng An, cười hiền. Chị phụ trách 6 bản, 812 hộ, phần đông là đồng bào Thái.
Muốn được tin, chị học làm nậm pịa với mế Quàng Thị Inh, học đan coóng khẩu với ông Cà Văn Chựa. Mùa hái cà phê, chị ra nương nói chuyện phòng ma túy, nói xong thì hái giúp một bao 40 cân. Bản Cá trước đây có 31 người nghiện nay còn 8, tất cả đều uống methadone đều đặn.
Muốn giữ sạch, chị lập nhóm "Bếp ấm" gồm 18 người vợ. Mỗi tối thứ Bảy họ nhóm bếp ở một nhà, nấu cơm, kể chuyện. Nhà nào chồng ngáp vặt, hay đi đêm, mất gà, mất xoong là chị em hiểu, khuyên nhau đưa đi khám. Mế Lường Thị Hoa, 73 tuổi, được bầu làm "tư lệnh" vì giọng khỏe, mắng được cả trai bản.
Anh Tòng Văn Sương từng cai nghiện bốn lần, hiện có 200 gốc mận hậu, bảo: "Chị ấy mắng đau hơn vợ mắng". Năm qua, chị là chiến sĩ thi đua cơ sở. Con gái nhỏ của chị hay hỏi bao giờ mẹ được nghỉ Chủ nhật.
Chồng chị, anh Bạc Cầm Thương, dạy toán ở trường nội trú. Anh quen cảnh bữa cơm dở, vợ đứng dậy đi vì có tiếng gọi. Trên tường nhà, ngoài 11 tấm giấy khen là bức tranh con gái vẽ: người phụ nữ mặc quân phục đi trên đường đèo, bên dưới đề "Mẹ đi bắt sương mù". Chị bảo đó là phần thưởng quý nhất, hơn cả huy chương.

BẢNG TIN CẢNH BÁO SỐ 09: LỪA ĐẢO VÉ MÁY BAY, COMBO DU LỊCH
Diễn biến: chị ⟦victim:Tiết Ngọc Lam Phương⟧, chủ tiệm hoa 102 Quang Trung, đặt combo 3N2Đ Phú Quốc cho 8 người trên trang "Bay Xanh Official". Nhân viên tư vấn tên Hà My, Zalo 0389.461.275, gửi hợp đồng có mộc đỏ. Chị chuyển 31.840.000đ vào STK 88 1616 0425 777. Tới ngày đi, mã đặt chỗ không tồn tại.
Web chúng dùng là https://www.bayxanh-travel.shop/dat-ve, mới lập 19 ngày.
Khuyến cáo: tra giấy phép lữ hành tại quanlyluhanh.vn; tự nhập mã đặt chỗ trên web của hãng bay; nghi ngờ khi giá rẻ hơn 30%; trả bằng thẻ để có thể khiếu nại.
Ai cũng từng giao dịch với trang trên, liên hệ Tổ An ninh Công an phường để gộp hồ sơ.

Hội nghị lấy ý kiến về đề án sáp nhập tổ dân phố
Tối 25/11, tại hội trường khối Yên Vinh, 143 cử tri đại diện hộ bàn chuyện nhập khối 7 với khối 8. Theo đề án, khối mới có 512 hộ, 1.908 nhân khẩu.
Ông Hà Đăng Khương lo tên gọi: "Khối 7 có từ 1954, bỏ thì tiếc". Bà Cao Thị Lý muốn giữ cả hai nhà văn hóa để các cụ khỏi đi xa. Anh Lưu Mạnh Tiến ngược lại, mong bán bớt một nhà mua dụng cụ thể thao. Chủ tịch UBND phường Chu Thị Hồng Hà giải đáp rằng tài sản công xử lý theo Nghị định 186/2025.
Bỏ phiếu: 121 tán thành (84,6%), 20 không tán thành, 2 phiếu trắng. Tên mới đa số chọn là Yên Hòa. Hội nghị kết thúc trong không khí ấm áp, các cụ còn ở lại hát ví.

Giúp hai mẹ con thoát cảnh bị "giữ nợ"
Nghe người quen rủ sang casino bên kia biên giới làm bếp, chị ⟦victim:Danh Thị Sà Rây⟧ (ấp Giồng Kè) dắt theo con trai ⟦?victim,minor:Danh Hoàng Khang⟧ 9 tuổi. Sang nơi, chị bị thu điện thoại, ép làm 15 tiếng/ngày, đòi 5.000 USD mới cho về.
Manh mối chỉ là một tin nhắn thoại vỏn vẹn 6 giây gửi về quê. Qua phối hợp, ngày 28/8 hai mẹ con được đưa về cửa khẩu Hà Tiên.
Kẻ móc nối là Thị Bé Sáu (SN 1986) đã bị khởi tố về tội mua bán người. Số máy thị hay dùng dụ dỗ: +855 97 412 6630.

Đố vui có thưởng trên fanpage phường 🎁
Tuần này câu hỏi như sau: "Khi phát hiện mùi gas, việc ĐẦU TIÊN cần làm là gì?"
A. Bật quạt cho bay mùi
B. Khóa van, mở cửa, không bật tắt công tắc
C. Gọi thợ
D. Bật bếp thử
Bạn nào trả lời đúng và đoán gần nhất số người trả lời đúng sẽ nhận 1 bình chữa cháy mini 500ml cùng phiếu mua hàng 100k tại siêu thị Co.op.
Kết quả tuần trước: có 327 bình luận, đáp án đúng là C (gọi 114). Người thắng: bạn Nguyễn Phúc Lộc Tài (đoán 290), bạn Trịnh Lan Chi (đoán 301), bác Hai Tèo Nguyễn (đoán 311). Mời nhận quà trong giờ hành chính tại quầy số 1, gặp anh Bảo Long.
Hạn trả lời: 20h00 Chủ nhật. Chia sẻ công khai nhé cả nhà!

Giao dịch viên kịp can, cụ bà giữ được 450 triệu
Thấy cụ Tiêu Thị Lệ Hằng, khách quen, vừa làm thủ tục vừa lén nghe điện thoại qua tai nghe, giao dịch viên ⟦?informant:Mai Thị Hoài Thu⟧ của Quỹ tín dụng Hưng Nguyên giả vờ máy lỗi, rót nước mời cụ chờ rồi nhắn cho Công an xã.
Khi Trung úy Phan Duy Nam tới, cụ vẫn khăng khăng "cán bộ tòa án dặn giữ bí mật". Phải đến lúc con dâu cụ chạy ra, cả nhà cùng xem lại tin nhắn, cụ mới vỡ lẽ. Sổ tiết kiệm 450 triệu còn nguyên.
Ngày 19/9, Chủ tịch xã tặng giấy khen cho chị ⟦?informant:Thu⟧ tại buổi giao ban. Quỹ cũng thưởng nóng 2 triệu. Hỏi bí quyết, chị bảo: "Tiền ai cũng quý, mà cụ run quá".

CHỐT KIỂM SOÁT NỒNG ĐỘ CỒN DỊP LỄ – KẾT QUẢ 5 ĐÊM
Từ 29/8 đến hết 2/9, tổ công tác dừng kiểm tra 1.146 lượt phương tiện, xử lý 58 trường hợp (51 xe máy, 7 ô tô), tước hoặc trừ điểm 49 giấy phép, tạm giữ 58 xe, dự kiến phạt 327,5 triệu đồng.
Mức cao nhất: 0,712 mg/l khí thở. Có 3 cán bộ, công chức vi phạm, đã gửi thông báo về cơ quan.

Xử lý nhóm đòi nợ bằng sơn và mắm tôm
Liên tiếp ba đêm cuối tháng 4, nhà của bà ⟦victim:L.T.M.⟧ – hộ bán bún chả đối diện cổng đền Voi Phục – bị tạt sơn đỏ, ném mắm tôm. Cả nhà không ai ngủ được, quán phải nghỉ.
Nguyên do: người em rể của bà vay 50 triệu rồi bỏ đi. Qua camera và lời kể của ông ⟦informant:Hợi⟧ sửa xe nhà số 9, Công an phường làm rõ ba kẻ gây ra: Đỗ Mạnh Quang, SN 1996; Ninh Văn Tới, SN 1999 và một thiếu niên 17 tuổi. Xe chúng dùng là chiếc Air Blade 29E2-140.36.
Công ty "tư vấn tài chính" thuê nhóm này đang bị điều tra. Dịch vụ đòi nợ đã bị cấm từ 1/1/2021, không ai được nhân danh đòi nợ thuê để khủng bố người khác.

Sân chơi bóng rổ dưới chân cầu
Khoảng đất trống 900 m² dưới gầm cầu Rồng Vàng từng là bãi xà bần, nơi tụ tập hít keo. Sau 4 tháng, nơi đây có hai rổ bóng, một đường chạy, 14 ghế đá do 14 gia đình tặng, khắc tên: gia đình bà Tống Thị Duyên, ông Hồ Đắc Thọ, cô Nguyễn Khoa Diệu Thảo…
Kiến trúc sư Vĩnh Hy thiết kế miễn phí, họa sĩ Lê Bá Trung vẽ tường. Tổng chi 212.600.000đ, công khai trên bảng tin.
Trung tá Hồ Viết Sỹ khẳng định các tin báo về trật tự quanh khu này giảm từ 16 xuống 1. Sân mở 5h–21h, ai đá bóng xin mang giày mềm.

Lên phường nhờ xem thẻ, hóa ra đã bị lấy cắp thông tin
Hôm 3/11, ông ⟦victim:Đồng Văn Khuê⟧ (thương binh, 74 tuổi, số 5 ngõ Chùa Vẽ) tới bộ phận một cửa nhờ xem sao thẻ lương hưu 9704151277340986 báo trừ 9,8 triệu. Trước đó bốn hôm, một cô gái đến nhà nói "hỗ trợ cài VssID", cầm thẻ và căn cước của ông chụp lại, số căn cước là 031051009933.
Cô ta để lại số máy (0225) 6 558 702, gọi lại thì không liên lạc được.
Ông ⟦?victim:Khuê⟧ đã khóa thẻ, làm đơn. Bảo hiểm xã hội không cử người xuống nhà cài đặt; người cao tuổi cần thì đến điểm hỗ trợ của Đoàn phường sáng thứ Năm.

Nghi thức "Nhận cháu" ở xã vùng biên
Bảy năm trước, Đồn Biên phòng Pa Ủ mở mô hình cán bộ nhận chăm học sinh bán trú. Nay Công an xã tiếp bước với cách làm riêng: mỗi tổ công tác đỡ đầu một phòng ở, chứ không nêu tên từng em, tránh cho các em mặc cảm.
Phòng số 3 vừa được sơn lại, thêm 8 giường, 8 chăn, một kệ sách do anh Ly Hừ Xá đóng. Cô giáo chủ nhiệm Vàng Thị Mé cho biết tỉ lệ chuyên cần từ 81% lên 97,5%.

Phản hồi của công an phường về thông tin "bắt cóc trẻ em ở chợ Vồi"
Từ tối qua, mạng xã hội lan clip kèm lời "có đối tượng bắt cóc ở chợ Vồi". Công an phường khẳng định đây là tin SAI SỰ THẬT.
Sự việc: bé ⟦?victim,minor:Nguyễn Minh Quân⟧ (3 tuổi, nhà ở Tía) được bác ruột đón sớm mà quên báo mẹ; mẹ bé hô hoán, đám đông giữ người bác là anh ⟦victim:Nguyễn Tiến Đông⟧, đánh anh rách đầu.
Người đăng clip, Bùi Thu Hoài (sinh năm 1992), thừa nhận chỉ nghe kể lại, đã gỡ bài và bị phạt 7,5 triệu theo Nghị định 15/2020. Hai người đánh anh ⟦?victim:Đông⟧ cũng đang bị xem xét.
Trước khi chia sẻ, xin bà con dừng lại mười giây.

PHIẾU HƯỚNG DẪN: Đăng ký tạm trú, thông báo lưu trú cho chủ nhà nghỉ, homestay
Bước 1 – Tải ứng dụng VNeID hoặc vào dichvucong.gov.vn, chọn "Thông báo lưu trú".
Bước 2 – Nhập thông tin khách TRƯỚC 23 giờ; khách đến sau 23 giờ thì báo trước 8 giờ sáng hôm sau.
Bước 3 – Khách nước ngoài khai trong 12 giờ (vùng sâu 24 giờ).
Không khai: phạt tiền, tái phạm có thể đình chỉ. Tháng qua phường kiểm tra 63 cơ sở, nhắc nhở 5, phạt 2.
Cơ sở mẫu: homestay "Nhà Của Gió" của chị Bùi Thị Sương Mai, 4 năm khai đủ 100%, còn dán hướng dẫn bằng tiếng Anh, Hàn. Chị sẵn lòng cho mọi người đến tham quan vào sáng thứ Tư.
Ký: Phó Trưởng Công an phường, Thiếu tá Rcom Thanh.
`,
  `
GIẢ GIÁO VIÊN BÁO CON CẤP CỨU: ĐÃ CÓ PHỤ HUYNH MẤT TIỀN
10h12 ngày 7/3, anh ⟦victim:Cồ Huy Hoàng⟧ đang đứng máy ở xưởng thì có cuộc gọi từ 0587.306.911. Đầu dây tự nhận cô giáo thể dục, nói cháu ⟦?victim,minor:Cồ Gia Phát⟧ lớp 3A5 Trường Tiểu học Lộc Vượng ngã cầu thang, chấn thương sọ, cần đóng 45 triệu mổ ngay. Nghe trong máy có tiếng còi hú, anh Hoàng chuyển tức khắc vào tài khoản 0915 2234 1180 6 của "bác sĩ Tuyên".
Khi anh phóng tới trường, con đang tô màu trong lớp.
Nhà trường lưu ý: mọi việc khẩn đều do giáo viên chủ nhiệm gọi từ số đã lưu; bệnh viện cấp cứu trước, viện phí tính sau. Ban đại diện cha mẹ học sinh đã in danh bạ khẩn cấp cho 1.062 gia đình.

Đoàn viên phường Nghi Sơn giúp ngư dân kẻ lại số tàu
Ba ngày cuối tuần, nhóm 25 bạn trẻ cùng cán bộ Trạm kiểm soát biên phòng đã sơn lại dãy số đăng ký cho 64 tàu cá, mỗi chữ cao 40 cm. Thiết bị giám sát hành trình trên 58 tàu được kiểm tra, 6 tàu phải thay kẹp chì.
Ông Nguyễn Xuân Hường, thuyền trưởng 31 năm đi biển, khen chữ đẹp "hơn chữ thợ". Con trai ông là anh Nguyễn Xuân Hậu thì hỏi về mức phạt khi mất kết nối quá 6 giờ; Đại úy Lê Hữu Cảnh trả lời theo Nghị định 38/2024/NĐ-CP.

Người đàn bà đi qua bão đòn
Mười bốn năm làm vợ, chị ⟦victim:Kim Thị Mỹ Lài⟧ không đếm nổi số lần bị chồng đánh. Lần cuối là tối 8/5, Sơn Văn Thol dùng dây điện quất, dọa đốt nhà. Bé lớn là ⟦?victim,minor:Sơn Thị Ngọc Trân⟧ (13 tuổi) chạy chân đất gần cây số, gõ cửa sư cả chùa Ang.
Người đứng ra làm chứng là bà ⟦informant:Thạch Thị Sôl⟧, mẹ ruột của Thol. Bà nói: "Con tui, nhưng sai thì tui nói sai".
Thol bị khởi tố về tội hành hạ vợ theo Điều 185. Chị ⟦?victim:Lài⟧ học xong lớp đan lục bình, mỗi tháng có khoảng 4 triệu đồng, đủ để ba mẹ con thuê căn phòng nhỏ gần chợ.
Để có ngày ấy, bà Lâm Thị Sà Thia – Chi hội trưởng – đã đi lại nhà chị 19 lần trong hai năm. Lần nào cũng bị Thol chửi. Có lần y quăng cái nồi ra sân dằn mặt, bà vẫn quay lại với nải chuối. Bà nói làm công tác này phải lì hơn người đánh vợ, mà phải mềm hơn người bị đánh.
Tháng 6, tòa tuyên Thol 18 tháng tù. Ngày xử, chị không khóc. Chị chỉ xin cho các con được đổi về họ mẹ. Cán bộ hộ tịch Thạch Ngọc Bình hướng dẫn: cháu từ đủ 9 tuổi trở lên thì phải hỏi ý cháu. Cô con gái ghi vào tờ khai, nắn nót từng nét.
Hội Phụ nữ xã Song Lộc lập nhóm "Tựa vai", mười hai thành viên, ai cần đều có người ở bên.

Danh sách cá nhân được tặng Kỷ niệm chương "Bảo vệ an ninh Tổ quốc" năm nay
1. Ông Phan Xuân Triều, nguyên Chủ tịch Hội CCB phường, 12 năm làm Đội trưởng dân phòng.
2. Bà Hoàng Thị Ngọc Mơ, Chủ tịch Hội LHPN – người sáng lập "Tiếng kẻng 21 giờ".
3. Linh mục Giuse Trần Đức Hạnh, giáo xứ Thanh Hải, với mô hình "Giáo họ không tệ nạn".
4. Thượng tọa Thích Đồng Niệm, trụ trì chùa Pháp Hoa.
5. Ông K'Brêm, người có uy tín dân tộc Cơ Ho.
6. Anh Lương Quang Thiều, chủ doanh nghiệp, ủng hộ 48 mắt camera.
Lễ trao tổ chức 8h00 ngày 19/8. Đề nghị các ông, bà có mặt trước 15 phút, trang phục lịch sự. Vắng mặt báo cho chị Hậu, văn phòng Đảng ủy, máy lẻ 114 (tổng đài nội bộ, không phải số chữa cháy).

Lời cảm ơn gửi Công an xã Tam Mỹ
Tôi tên ⟦victim:Bùi Tá Luyện⟧, sinh năm 1957, ở thôn Trung Chánh. Hôm 22 tháng 9 tôi bị mất trộm con bò cái đang chửa, tài sản lớn nhất nhà tôi. Tôi báo lúc 4 giờ sáng, tới 3 giờ chiều các anh công an đã dắt bò về tận cổng.
Nghe kể là các anh lần theo dấu bánh xe tải, tới lò mổ tận Núi Thành, chậm một giờ nữa là con bò thành thịt. Kẻ lấy là người quen nên tôi càng buồn.
Tôi già rồi không biết nói hay, xin ghi ơn anh Trung (Trưởng Công an xã), anh Việt, anh Lâm và chú ⟦informant:Đỗ Phú Cường⟧ chạy xe ben, người đã mách hướng xe trộm chạy. Bò nay đã đẻ bê đực, tôi đặt tên là Công.
Tam Mỹ, ngày 30/9. Kính thư.

Kết quả tháng cao điểm trấn áp tội phạm
(Báo cáo tóm tắt số 402/BC-CAP)
a) Hình sự: xảy ra 3 vụ, khám phá 3, bắt 5 đối tượng, thu hồi 2 xe máy, 1 laptop, trị giá 79 triệu.
b) Ma túy: 2 vụ, 3 đối tượng, 4,118 gam; lập 6 hồ sơ đưa đi cai nghiện bắt buộc.
c) Kinh tế – môi trường: 9 vụ, phạt 113.500.000đ; thu 640 bao thuốc lá lậu.
d) Quản lý hành chính: cấp 472 căn cước, 1.903 lượt VNeID, đăng ký 88 xe.
đ) PCCC: kiểm tra 71 cơ sở, đình chỉ 2.
Đánh giá: đạt 108% chỉ tiêu. Tồn tại: khu phố 6 còn tụ điểm đá gà; việc giao ban với 9 khu phố chưa đều. Đề xuất khen tập thể Tổ Phòng chống tội phạm, cá nhân Đại úy Cù Huy Hà, Trung úy Nguyễn Tất Thắng. Người ký: Trung tá Ngô Sĩ Liêm.

Phát hiện bé sơ sinh bị bỏ rơi trước trạm y tế
4h30 ngày 5/12, nghe tiếng khóc, ⟦informant:bà bán xôi trước cổng trạm y tế Hòa Xuân⟧ phát hiện chiếc làn nhựa đỏ, trong có bé trai chừng 5 ngày tuổi quấn khăn bông, kèm mảnh giấy: "Con là ⟦?victim,minor:Gia Ân⟧, xin cô bác thương con". Bà liền gọi trạm và Công an phường.
Bé nặng 2,7 kg, sức khỏe ổn, đang được chăm tại Trung tâm Bảo trợ xã hội số 1.
Phường thông báo trong 7 ngày liên tục theo Nghị định 123/2015/NĐ-CP. Quá thời hạn không có người nhận, sẽ làm giấy khai sinh và tìm gia đình thay thế. Cha mẹ của cháu hoặc ai biết thông tin xin đến UBND phường, chúng tôi cam kết không trách cứ.

Phóng sự ngắn: Xóm nổi lên bờ
Bốn chục năm lênh đênh, 27 hộ vạn đò Phú Bình giờ có nhà, có số: từ 1/22 tới 27/22 kiệt 22 Tăng Bạt Hổ. Ông Nguyễn Văn Rê, trước sống bằng nghề vét hến, dắt khách coi cái đồng hồ điện như khoe của quý.
Hồi mới lên bờ, không ai ngủ được. "Nằm im quá, nghe thiếu tiếng nước", anh Nguyễn Văn Cu Tí nói. Có nhà trải chiếu nằm dưới nền, có nhà treo võng trước hiên cho đỡ nhớ. Ban công tác Mặt trận khu vực mở lớp học nấu bếp gas an toàn, vì trước giờ bà con toàn nhóm củi trong khoang. Buổi học đầu, một chị vặn ngược núm, lửa phụt lên làm cả lớp chạy tán loạn rồi ôm bụng cười.
"Hồi nớ mưa to là ôm con chạy, chừ mưa thì ngủ", mệ Trần Thị Gái nói. Con mệ đi làm công nhân may, lương 7 triệu hai. Cháu nội mệ mới vô mẫu giáo.
Chuyện khó nhất là giấy tờ: 61 người lớn chưa từng có khai sinh. Thiếu tá Tôn Nữ Diệu Hiền cùng tổ tư pháp mất 14 tháng xác minh, tới nay 100% đã có căn cước. Bữa trao thẻ, ông Rê hôn lên tấm thẻ rồi khóc.
Xóm có quy ước riêng 9 điều do chính dân soạn: không đổ rác xuống hói, không nuôi heo, không cho ai thuê giấy tờ, con nít phải đi học hết lớp 9. Nhà nào giữ đủ được dán ngôi sao vàng trước cửa. Hết năm đầu, 25/27 nhà có sao. Hai nhà còn lại thiếu vì… nuôi vịt quá ồn, hàng xóm không chịu ký. Tới hội làng, cả xóm góp tiền đua ghe, về nhì, thua đội La Ỷ nửa thân ghe.

TỔ 15 HỌP KIỂM ĐIỂM SAU VỤ CHÁY PHÒNG TRỌ
Thời gian: 20h ngày 2/6 tại sân nhà ông Ung Văn Khiêm.
Phần 1. Tường trình: lúc 13h ngày 31/5, phòng số 7 dãy trọ Hoa Sữa phát hỏa do xe điện đang sạc. Người thuê là chị ⟦victim:Ma Thị Bưởi⟧ (công nhân, quê Na Hang) bỏng 18%, cháu ⟦?victim,minor:Ma Tuấn Kiệt⟧ 6 tuổi con chị may mắn chỉ trầy chân.
Phần 2. Ý kiến: người quản lý dãy trọ nhận lỗi để xe chắn lối đi. Ông Khiêm đề nghị góp tiền làm nhà để xe riêng. Anh Lục Văn Hảo xung phong câu điện, không lấy công.
Phần 3. Quyên góp ngay tại chỗ được 11.350.000đ, cử bà Sái Thị Mến chuyển cho chị ⟦?victim:Bưởi⟧ ở Viện Bỏng.
Phần 4. Kết luận của Trung úy Đặng Thái Sơn: trong 10 ngày các dãy trọ phải tách chỗ sạc khỏi nơi ngủ.

Tám năm, ba thế hệ, một tiếng trống
Ở thôn Kon Klor, tiếng trống của đội tự quản vang lên lúc 20 giờ để nhắc bọn trẻ về học, 22 giờ để nhắc đàn ông bỏ chén rượu. Người đánh đầu tiên là già A Thút, sau giao cho con trai A Bơng, rồi tới cháu A Khiêm vừa đi nghĩa vụ quân sự về.
Lúc đầu cũng lắm người chê ồn. Ông A Jring Đeng từng giấu dùi trống ba hôm, nay lại là đội phó. Số vụ đánh nhau do rượu từ 19 (năm 2017) còn 1 (năm 2025).
Cồng chiêng đã có UNESCO, còn tiếng trống này có giấy khen của Giám đốc Công an tỉnh. Già A Thút bảo: "Giấy đẹp. Nhưng đêm êm thì đẹp hơn".

Bắt kẻ lợi dụng cứu trợ lũ để lừa đảo
Lấy ảnh nhà sập ở vùng lũ, Phí Đức Thuận (sinh ngày 30/4/1997) lập trang "Ấm lòng Tây Bắc", kêu gọi gửi về số tài khoản 4567 0088 2210 19. Trong 9 ngày nhận 213 triệu của 618 người, tiêu hết vào cá độ.
Bức ảnh y dùng chụp cảnh gia đình bà ⟦victim:Lường Thị Pậu⟧ ở bản Phiêng Lanh, nơi trận lũ 1/8 cuốn trôi hai gian nhà sàn. Thấy lạ vì gia đình chưa hề nhận đồng nào, cô giáo cắm bản ⟦informant:Hà Thị Thùy Dương⟧ đã gửi đơn tố giác, kèm toàn bộ ảnh chụp bài viết.
Muốn ủng hộ, xin chuyển qua Ban Cứu trợ Mặt trận hoặc tận tay. Theo Nghị định 93/2021/NĐ-CP, cá nhân vận động phải mở tài khoản riêng cho từng đợt, công khai thu chi.

Thư ngỏ của Chủ tịch UBND xã về mùa vải thiều
Kính gửi bà con trồng vải!
Mùa này xã ta ước 7.400 tấn, giá tại vườn 18–26 nghìn/kg. Mỗi ngày sẽ có khoảng 300 xe vào ra, đường hẹp, dễ tắc và nảy sinh ép giá, cân điêu.
Tôi đề nghị: không dừng xe quá 15 phút ở cầu Chũ; chủ điểm cân phải có tem kiểm định còn hạn; thương nhân nước ngoài khai báo tạm trú trong ngày. Ai thấy cân sai gọi Đội Quản lý thị trường số 3 hoặc tổ trực của xã (0204) 3882 555.
Năm ngoái vườn ông Thân Văn Quyết, bà Giáp Thị Nga đạt chuẩn xuất sang Nhật; năm nay phấn đấu 140 hộ. Chúc bà con một mùa ngọt!
Chủ tịch: Vi Thị Thúy Hằng.

Bể đường dây hụi ở Cái Đôi: 38 người kêu cứu
Hàng chục năm làm chủ hụi uy tín, ngày 15/7 bà Lê Thị Diễm (SN 1971) bỗng khóa cửa, tắt máy. Người thiệt nhiều nhất là vợ chồng ông ⟦victim:Tiêu Văn Đởm⟧ – bà ⟦victim:Nguyễn Thị Ba Xinh⟧, 870 triệu tiền bán vuông tôm. Bà ⟦victim:Hứa Thị Lượm⟧, bán vé số, mất 35 triệu dành mua hòm.
Bà ⟦?victim:Ba Xinh⟧ kể hồi đầu hốt hụi đúng hẹn, chủ hụi còn biếu cặp vịt xiêm ăn Tết, nên ai rủ thêm dây nào cũng vô. Đến tháng 5, tiền chậm một tuần, rồi chậm nửa tháng, lý do nào nghe cũng xuôi: con nằm viện, bán đất chưa công chứng kịp. Bây giờ coi lại mới biết từ năm ngoái bà Diễm đã lấy chân sau đắp chân trước, lãi mẹ đẻ lãi con, cộng thêm thua số đề.
Sổ hụi do ⟦informant:Trần Ngọc Hân⟧, cháu gái kêu bà Diễm bằng dì, đem nộp cho công an, cho thấy có 16 dây, trong đó 7 dây "hụi ma".
Ai tham gia mà chưa khai báo, mang theo giấy ghi tay, tin nhắn tới Công an xã từ nay tới 31/8. Bà con đừng kéo tới nhà bà Diễm đập phá, kẻo từ người bị hại thành người vi phạm.
Bước tiếp theo, Công an xã chuyển hồ sơ lên Cơ quan Cảnh sát điều tra để xem xét dấu hiệu tội lạm dụng tín nhiệm chiếm đoạt tài sản. UBND xã cùng ngân hàng chính sách rà 14 hộ khó nhất để cho vay giải quyết việc làm, lãi 7,92%/năm. Trưởng ấp Quách Văn Nguyên nhắc các chủ hụi còn lại trong ấp nộp sổ cho xã xem trước ngày 15/8.

Chú Ba Thợ Điện và những bóng đèn miễn phí
Nghề điện thì ở phường Long Xuyên thiếu gì, nhưng đi sửa không lấy tiền người nghèo thì kể tới chú Ba – Trương Hoàng Nghiệp. Năm 2025 chú thay 417 bóng, đi lại dây cho 52 căn, trong đó có nhà cụ Sáu Trầu 91 tuổi, nhà chị Néang Sóc Kha nuôi hai con nhỏ.
Chú đi chiếc xe cà tàng, thùng đồ phía sau dán chữ "Rò điện là chết người, hỏi Ba". Ai gọi lúc 10 giờ đêm chú cũng dậy. Thím Ba, bán xôi bắp, góp tiền mua át-tô-mát chống giật cho khách của chồng.
Thiếu tá Huỳnh Kim Sang đùa muốn phong chú làm lính cứu hỏa danh dự. Chú xua tay: "Lửa chưa kịp cháy tui rút phích rồi, đâu cần cứu".

Nhóm nghịch tử lừa bà nội
Nghe thì khó tin, song ở khu 3 vừa có vụ cháu lừa bà. Cậu ⟦?victim,minor:Đ.Q.B.⟧, lớp 10 Trường THPT Cẩm Phả, nợ tiền nạp game 26 triệu đã cùng hai bạn dựng chuyện mình bị "xã hội đen" giữ, bắt bà nội là ⟦victim:Lại Thị Dậu⟧ (80 tuổi) đưa tiền.
Bà ⟦?victim:Dậu⟧ bán đôi hoa tai, vay thêm của hội người cao tuổi rồi chuyển vào ví điện tử đăng ký bằng số 0796 128 443. May mà kẻ "xã hội đen" gọi lại bằng giọng quá trẻ, con trai bà sinh nghi.
Công an phường gọi cả ba đến cùng phụ huynh, xử lý theo Luật Tư pháp người chưa thành niên (hiệu lực 1/1/2026), ưu tiên giáo dục. Tiền đã hoàn lại 19 triệu. Cha mẹ có con mê game, xin đừng chỉ mắng.

An toàn khi đi lễ đền, chùa đầu năm: 8 điều nên nhớ
Một, đi sớm về sớm, tránh giờ 9–11h. Hai, đeo túi trước ngực. Ba, chỉ mang vừa đủ tiền lẻ; đổi tiền chênh lệch là vi phạm. Bốn, không thả tiền xuống giếng. Năm, xem bói, "dâng sao giải hạn" giá 3–5 triệu đều là trục lợi.
Sáu, hương chỉ thắp một nén ở lư ngoài sân. Bảy, gửi xe đúng chỗ, giữ vé. Tám, trẻ nhỏ và cụ già đeo thẻ có tên.
Ban quản lý đền Tiên Lục do ông Nguyễn Duy Khánh đứng đầu đã bố trí 36 tình nguyện viên áo xanh, 2 điểm phát nước, 1 điểm giữ trẻ lạc cạnh gốc dã hương nghìn tuổi. Lễ khai hội 7h sáng mùng 10, có hát chầu văn của nghệ nhân Đỗ Thị Xuyến.

Vụ giật điện thoại trước cổng khu công nghiệp
Ngày 12/9 tan ca, chị ⟦victim:Lò Thị Hặc⟧, công nhân Công ty Samil Vina, đang nghe máy thì bị hai thanh niên áp sát giật chiếc iPhone 13. Nhờ anh ⟦informant:Vàng A Tủa⟧, đồng nghiệp đi sau, nhớ được biển số 98B3 – 717.04 và đến công an tường trình, chỉ 5 tiếng sau Dương Ngô Tuấn (2005) và Giáp Hữu Lâm (2006) bị tóm tại tiệm cầm đồ.

Kể từ ngày có "Góc hòa giải quán nước"
Quán nước gốc bàng của bà Nhâm – nói cho đủ là bà Đoàn Thị Nhâm – chỉ có bốn chiếc ghế gỗ. Thế mà mười tám tháng nay, 23 chuyện bất hòa được gỡ tại đây, không cần biên bản.
Chuyện cây sấu nhà ông Tuân đổ lá sang nhà ông Kiểm; chuyện chị Oanh hát karaoke; chuyện hai cụ chơi cờ giận nhau vì một nước mã. Cách của bà giản dị: mỗi người một chén trà, ai nóng thì uống thêm chén nữa, bà không tính tiền.
Tổ trưởng Đào Duy Từ (xin đừng nhầm với danh nhân) tặng bà bộ ấm chén in chữ "Dĩ hòa vi quý". Phường định mở thêm ba góc như vậy ở chợ Sủi, bến đò, sân đình.

CHỈ MẶT TRÒ "TRÚNG THƯỞNG TRI ÂN"
Kịch bản: người lạ gọi bảo được tặng nồi chiên, chỉ trả phí ship 20 nghìn; sau đó mời vào nhóm kín xem livestream, "mua 1 hoàn 2".
Người thật việc thật: mợ Tư Bòn (tên trong giấy tờ ⟦victim:Nguyễn Thị Bòn⟧), bán cháo lòng chợ Lách, mất 28 triệu qua 6 lần chuyển. Link nhóm chúng gửi: https://tri-an2025.online/nhom-vip, hotline giả: 1900 2882 91.
Dấu hiệu: càng mua càng được hoàn, rồi đột ngột "lỗi hệ thống". Bà con nhớ: quà thật thì không bắt mình trả tiền trước. Ai gặp cứ báo số 156 (nhắn tin hoặc gọi) để nhà mạng chặn.

Học sinh nhặt được vàng trả người mất
Ngày 4/4, trên đường đi học về, em ⟦?minor,?victim:Ksor H'Nhi⟧, lớp 5A Trường Tiểu học Nay Der, nhặt được chiếc lắc vàng 3 chỉ cạnh cổng chợ Phú Thiện. Em giao cho cô Tổng phụ trách Lê Thị Thanh Tuyền, cô chuyển tới Công an xã.
Sau hai ngày, chủ nhân là chị Rmah H'Bé đã tới nhận. Giá trị vật đánh rơi khoảng 44 triệu đồng. Sáng thứ Hai, Ban giám hiệu tuyên dương ⟦?minor,?victim:H'Nhi⟧ dưới cờ, tặng xe đạp.

Cảnh báo đỏ: Giả ngân hàng mời nâng hạn mức thẻ
Trong hai tuần cuối tháng 10, phường Mỹ Hào ghi nhận hai nạn nhân cùng một thủ đoạn.
Trường hợp thứ nhất, bà ⟦victim:Khổng Thị Dung⟧, kế toán về hưu ở tổ 3 Bần. Nhận điện thoại từ 0815 407 996 mời nâng hạn mức lên 150 triệu, bà điền số thẻ 5138 9200 4471 6605 kèm 3 số sau thẻ vào trang vpb-nanghanmuc.cc. Ngay đêm đó thẻ bị quẹt 48 triệu mua vàng điện tử.
Trường hợp thứ hai, anh ⟦victim:Giáp Văn Toan⟧, lái máy xúc, đọc hai mã OTP cho "chuyên viên Thùy Chi", mất 22,7 triệu.
Ngân hàng không hỏi 3 số CVV, cũng không nhận hồ sơ qua đường dẫn. Hãy tự gọi tổng đài in ở mặt sau thẻ. Công an phường phối hợp với Phòng An ninh mạng truy vết dòng tiền.

Người giữ rừng già nhất Cúc Phương
Bảy mươi sáu tuổi, ông Bùi Văn Chuồn vẫn tuần hai buổi trong ngày. Con dao quắm giắt lưng, chai nước vối đeo chéo vai, ông đi như mèo. Năm 1989 chính ông từng cầm cưa đi xẻ trộm chò chỉ. "Cây đổ đánh rầm một cái, tim tôi cũng rầm một cái", ông kể, rồi im lặng hồi lâu.
Sau hôm ấy ông bỏ cưa, lên gặp kiểm lâm xin việc không lương. Người tiếp ông ngày đó là anh Đinh Công Thành, nay đã lên Hạt trưởng. Tổ bảo vệ rừng thôn Sấm của ông ban đầu có ba người, giờ có mười chín, trong đó vợ chồng Bùi Văn Lịch, Quách Thị Mến mới 24 tuổi.
Hai mươi năm, tổ tháo 3.412 chiếc bẫy, trả về rừng 46 con vật: cầy, khỉ, có cả một cặp tê tê. Tiền công chăm sóc rừng theo Nghị định 58/2024 mỗi năm được hơn 90 triệu, ông để tổ chia theo ngày công, phần mình lấy bằng người trẻ nhất.
Dân bản hay hỏi sao ông không nghỉ. Ông trỏ lên gốc chò nghìn năm: "Nó đứng một ngàn năm chưa nghỉ, tôi mới có bảy mươi". Hôm 21/3, Ngày quốc tế về rừng, ông được mời xuống tỉnh báo cáo điển hình. Ông mặc bộ quần áo bộ đội cũ, nói đúng bốn phút, cả hội trường đứng dậy vỗ tay.
Công an xã Cúc Phương, Thiếu tá Lê Quý Đôn (tên giống nhà bác học), bảo từ ngày có tổ của ông, xã không có vụ phá rừng nào phải khởi tố.

Đầu thú sau hai ngày bỏ trốn
19h ngày 14/12, trên đường liên xã Tân Hộ Cơ, xe bán tải 63C-207.88 tông chị ⟦victim:Lê Thị Mộng Kha⟧ đang chở con gái ⟦?victim,minor:Nguyễn Lê Bích Trân⟧, học sinh lớp 2, trên xe máy 63B8-991.35. Chị Kha mất tại bệnh viện; bé gãy chân. Tài xế đóng đèn bỏ chạy.
Công an xã nhặt mảnh ốp gương, đi hỏi 31 tiệm sửa xe. Chủ tiệm ⟦informant:Sáu Dẽo⟧ ở ngã tư Kinh Nhiếm nói có chiếc bán tải đến đòi thay gương gấp. 9h sáng 16/12, biết không thoát, Lữ Minh Hoàng (SN 1990) ra đầu thú.
Hoàng khai uống bảy lon bia. Bỏ chạy không làm nhẹ tội mà thành tình tiết tăng nặng định khung theo Điều 260 Bộ luật Hình sự.

Thông cáo: TIÊM VẮC XIN DẠI CHO CHÓ MÈO ĐỢT 2
Thời gian: 18–20/9, sáng từ 7h, chiều từ 13h30.
Địa điểm: 18/9 nhà văn hóa Xuân Bảng; 19/9 sân kho Đồng Trì; 20/9 điếm canh đê số 4.
Người thực hiện: thú y xã Mai Đình Lập, cộng tác viên Phùng Thị Hường. Đội bắt chó thả rông do anh Trần Ngọc Thụ làm đội trưởng bắt đầu từ 1/10, chó bị bắt giữ 48 giờ, phí trông giữ 100.000đ/ngày.

Lật mặt "thầy" chữa bệnh bằng bùa
Nghe đồn có thầy cao tay, bà ⟦victim:Rơ Mah Blui⟧ (làng Ngol) đưa chồng bị đau bụng kéo dài tới nhà Đỗ Văn Quý (sinh năm 1965). Y làm phép 5 đêm, thu 3 con heo cùng 18 triệu. Ông chồng, ông ⟦victim:Siu Thưn⟧, vỡ ruột thừa mưng mủ, suýt chết, phải mổ cấp cứu.
Y sĩ trạm xá ⟦informant:Kpuih Hoan⟧ là người viết đơn gửi Công an xã. Khám nhà, thu 40 lá bùa, 2 cuốn sách chữ Nho viết nhảm, một lọ thuốc giảm đau nghiền.
Người Jrai mình có câu: ốm thì tìm lá, nặng thì tìm thầy. Thầy bây giờ là bác sĩ, có bảo hiểm y tế chi trả. Già làng Siu Bơm nhắn nhủ như vậy trong buổi họp sáng 8/6.

📣 GÓC KHOE: Tổ dân phố 21 đoạt giải Nhất hội thao PCCC cấp thành phố!
Với 3 phút 41 giây ở phần thi kéo vòi, phun nước vào bia, và 47,5/50 điểm lý thuyết, đội hình 6 người gồm anh Sỹ, anh Bạch Quang Vinh, chị Đỗ Trà Giang, cô Lành, chú Mạc Khải, bạn Phan Anh đã vượt 52 đội.
Gay cấn nhất là lúc chị Giang tuột giày, chạy chân trần trên bê tông nóng 41 độ. "Lúc đó chỉ nghĩ cái vòi thôi, về mới thấy rát", chị kể.
HLV của đội là Đại úy Trần Bình Trọng, PC07. Giải thưởng 15 triệu, đội dành 10 triệu mua máy bơm, 5 triệu liên hoan lẩu nấm 🍲
Ai muốn vào đội trẻ (18–35 tuổi) gặp tổ trưởng Ngân tối thứ Năm nha!

Cụ bà 82 tuổi và cú lừa "xây mộ liệt sĩ"
Xưng là cán bộ chính sách đi tìm hài cốt, hai kẻ lạ mặt mang theo giấy photo có ảnh người con liệt sĩ của cụ ⟦victim:Trần Thị Thoa⟧ (xóm Chùa, xã Nghĩa Trụ). Chúng bảo đã thấy mộ ở Gia Lai, cần 65 triệu để bốc về. Cụ rút hết sổ tiết kiệm, mượn thêm bà em họ 15 triệu.
Chúng hẹn thứ Năm đưa xe rước rồi biến mất. Số điện thoại để lại là 0912 oo8 634, viết lẫn chữ o cho khó tra. Xe chúng đi theo trí nhớ của ⟦informant:cậu bán nước mía cạnh cổng chùa⟧ là Kia Morning trắng biển 30K-465.12.
Mọi việc tìm kiếm, quy tập hài cốt đều do Ban Chỉ đạo 515 và cơ quan Nội vụ làm, không thu một đồng. Đánh vào tình mẫu tử như thế thì tàn nhẫn quá.
Xóm đã chia nhau đến chơi với cụ ⟦?victim:Thoa⟧, Hội Cựu chiến binh hứa gửi hồ sơ giám định ADN cho cụ.

Ngày hội "Toàn dân bảo vệ an ninh Tổ quốc" ở cụm bản biên giới
Không sân khấu lớn, ngày hội năm nay diễn ra ngay trên bãi đá bên suối Nậm Ún. Từ sớm, bà con Mông, Khơ Mú, Thái của 5 bản đã dắt ngựa, cõng con tới. Bên kia suối, cụm bản Phiêng Sa của nước bạn Lào cử đoàn 14 người sang chung vui, ông Bun Nhăng trưởng đoàn mang theo can rượu cần.
Phần lễ gọn 35 phút. Đại tá Nguyễn Hồng Quang trao cờ cho bản Huồi Cọ, bản 9 năm liền không có người tái nghiện. Trưởng bản Già Bá Tểnh nhận cờ mà run, đọc lời hứa bằng tiếng Mông trước, tiếng Việt sau.
Phần hội có kéo co, đẩy gậy, bắn nỏ. Ông Hờ Chống Pó ba lần trúng hồng tâm, được cái ấm điện. Đội nữ Khơ Mú kéo co thắng đội dân quân, cả bãi hò reo. Trung úy Xồng Bá Dênh làm trò ảo thuật biến tờ truyền đơn nói xấu thành bông hoa, bọn trẻ tròn mắt.
Bên lề, tổ căn cước lưu động làm được 73 hồ sơ, bác sĩ quân y Hoàng Minh Khôi khám cho 209 lượt người, phát 160 túi thuốc. Lương thực chuẩn bị: 2 con lợn, 60 kg nếp, tất cả do bà con góp.
Bốn giờ chiều, mưa lắc rắc, khách Lào ra về. Hai bên bắt tay hẹn nhau sang năm họp bên kia suối.

Con nghiện siết cổ mẹ lấy tiền
Sáng mùng 2 tháng 9, không xin được tiền, Trác Văn Lợi, SN 1993, đã siết cổ mẹ đẻ là bà ⟦victim:Phó Thị Huệ⟧ rồi cướp đôi bông tai. Nghe tiếng ú ớ, anh ⟦informant:Vương Đình Nhật⟧, thuê trọ phòng kế, đạp cửa vào; chính anh sau đó kể lại toàn bộ diễn biến cho cơ quan điều tra.
Bà ⟦?victim:Huệ⟧ qua cơn nguy kịch nhưng một mực xin tha cho con. Lợi dương tính với ma túy, có 3 tiền án.
Gia đình có người nghiện đừng giấu. Đến Công an phường đăng ký cai nghiện tự nguyện thì được hỗ trợ 95% chi phí thuốc, tiền ăn theo quy định; giữ kín danh tính người đăng ký.

HƯỚNG DẪN TẠM NGƯNG VIỆC ĐỐT VÀNG MÃ TẠI HÀNH LANG CHUNG CƯ
Gửi cư dân tòa CT2A, CT2B Khu nhà ở Kim Giang!
Theo biên bản kiểm tra số 88/BB-KT ngày 5/8, có 21/26 tầng để vàng mã, giày dép, xe đẩy ở hành lang thoát nạn. Ban quản trị (Trưởng ban: ông Vương Trí Nhàn) cùng Công an phường thống nhất:
– Từ rằm tháng Bảy, chỉ đốt tại 2 lò đặt ở sân sau, khung giờ 16h–20h.
– Dọn đồ trước 24h ngày 20/8; sau ngày ấy bảo vệ thu về kho B1, chủ đến nhận có ký sổ.
– Mỗi căn cử một người tập huấn thang dây ngày Chủ nhật, giáo viên là Thượng úy Ngô Thanh Vân.
Mức phạt để vật cản trên lối thoát nạn tra ở Nghị định 106/2025/NĐ-CP. Cảm ơn chị Phan Lan Hương (căn 1508), bác Tuệ (căn 0904) đã gương mẫu dọn trước.

Nhóm kín "Hội nuôi con sữa mẹ" và 40 đơn hàng không bao giờ tới
Bài viết gửi từ Tổ công nghệ số cộng đồng phường Vỹ Dạ
Rao bán bỉm giá gốc, tài khoản Facebook "Mẹ Sóc Nâu" thu tiền của ít nhất 40 bà mẹ. Tại phường mình có chị ⟦victim:Công Tằng Tôn Nữ Khánh Huyền⟧ mất 6,9 triệu và chị ⟦victim:Hồ Thị Bích Ty⟧ mất 2.150.000. Tiền đều chạy về tài khoản 0041 0003 9926 17.
Từ đơn của chị ⟦?victim:Huyền⟧, công an lần ra người đứng sau: Mai Thị Hồng Nhạn (sinh ngày 7.7.2002), trước có bán hàng thật nhưng thua cờ bạc. Nhạn còn dùng trang https://bimgiagoc24h.com hiện vẫn mở, đề nghị không truy cập.
Mẹo: đòi xem hàng qua gọi hình, chọn nhận hàng rồi mới trả, kiểm tra tuổi đời của trang.

Kết quả "Ngày thứ Bảy xanh" tại bộ phận một cửa
Sáng 25/10, dù trời mưa, đã có 96 lượt công dân đến làm thủ tục: 31 hồ sơ đất đai, 27 chứng thực, 22 hộ tịch, 16 căn cước. Trả ngay trong ngày 58 hồ sơ; hồ sơ mã H50.29-251025-0017 của ông Lưu Bình do thiếu trích lục phải hẹn 31/10.
Cụ Dương Lễ, 80 tuổi, nói vui hồ sơ của bạn thân cụ bị chậm chứ hồ sơ cụ xong rồi. Chị Hồ Nữ Thục, công nhân, khen tiện vì khỏi nghỉ làm.

Ba năm chạy trốn khỏi chính ngôi nhà của mình
Đơn thư gửi đến hòm thư số 4 vẻn vẹn tám dòng, nét chữ học trò. Người viết là ⟦?victim,minor:Hà Phương Uyên⟧, lớp 9C Trường THCS Trưng Vương, con riêng của mẹ. Em kể bị cha dượng bắt quỳ, đánh bằng móc áo mỗi khi ông ta thua lô.
Cách tìm cũng phải khéo. Nếu công an mặc quân phục tới lớp gọi tên, ngày mai cả trường biết. Vì thế buổi đầu, các cô tổ chức khám mắt cho toàn khối 9, em vào phòng số 2 như mọi bạn. Bốn mươi phút sau em mới chịu nói câu đầu tiên: "Cô đừng để mẹ con biết là con viết".
Tổ công tác gồm Thiếu tá Nguyễn Hồng Ngân, cán bộ trẻ em Lưu Thanh Hà và cô chủ nhiệm gặp ⟦?minor,?victim:Uyên⟧ tại phòng tâm lý, ghi nhận 14 vết bầm. Mẹ em, chị ⟦victim:Cao Thị Nhàn⟧, cũng thừa nhận bị chồng đánh từ năm 2022 mà không dám nói.
Người cha dượng, Nguỵ Đình Sáng, bị khởi tố. Hai mẹ con chị ⟦?victim:Nhàn⟧ đã chuyển tới nơi an toàn. Hòm thư vẫn mở mỗi thứ Sáu; ai bỏ thư cũng được lắng nghe.
Bốn hòm thư của phường đặt từ tháng 9 năm ngoái, làm bằng gỗ thông, khóa hai chìa: một chìa Đoàn thanh niên giữ, một chìa Công an phường giữ. Đến nay có 57 lá, phần lớn là chuyện bạn bè trêu chọc, xin thêm bóng rổ, chê căng tin mặn. Nhưng chỉ cần một lá như lá thư tám dòng kia thì bốn cái hòm đã đáng công đóng. Nghệ nhân mộc Phan Đình Phú, người đóng hòm, không lấy tiền, chỉ xin được khắc ở đáy mỗi hòm hai chữ "Có đây".

Tâm sự của một người từng lầm lỡ
"Tôi là Trần Đại Nghĩa Hiệp, ra trại ngày 30/8/2021. Hôm ấy trong túi có 1.240.000 đồng tiền tàu xe, không ai đón", anh mở đầu buổi nói chuyện trước 60 người vừa chấp hành xong án phạt tù của phường Thanh Khê.
Anh tưởng chẳng ai dám thuê. Vậy mà cô Mười Thuận chủ xưởng nhôm kính nhận, còn giao chìa khóa kho. Hai năm sau anh mở tiệm riêng nhờ vay 100 triệu theo Quyết định 22/2023/QĐ-TTg, nay có 6 thợ, 4 người trong số đó cùng cảnh.
Cảnh sát khu vực Võ Văn Phúc tháng nào cũng ghé, không phải để kiểm tra mà để… nhờ cắt kính. Vợ anh Hiệp, chị Phùng Lệ Thu, cười: "Ảnh thương chú Phúc hơn thương tôi".
Kết thúc, anh dặn đàn em: có người tin mình thì đừng để họ tin lầm.

Sự cố sạt taluy ở tổ 6: thông tin chính thức
Mưa 218 mm trong đêm 18 rạng sáng 19/11 làm khoảng 600 khối đất đổ xuống hai căn nhà. Ông ⟦victim:Nguyễn Khoa Tịnh⟧ cùng cháu nội ⟦?victim,minor:Nguyễn Khoa Bảo Nam⟧ (6 tuổi) bị vùi; 3 giờ 50 phút sau mới đưa ra được, cháu sống, ông đã mất. Căn bên cạnh của bà ⟦victim:Liêng Hót K'Dim⟧ sập toàn bộ, bà đi vắng nên không sao.
Lực lượng cứu hộ 124 người, 3 máy xúc, 2 chó nghiệp vụ. Đã di dời 17 hộ tới trường tiểu học. Đường tạm đóng từ km 0+400.
Bí thư Đảng ủy phường Kră Jăn Hiền yêu cầu trực 24/24. Bà con thấy nước rỉ đục, cây nghiêng, nền nứt thì rời ngay, đừng tiếc của.

Sổ tay: Phân biệt các loại đòn bẫy "việc nhẹ" trên mạng
Loại 1 – "Like dạo": trả 10–20 nghìn cho vài lượt đầu. Loại 2 – "Gấp phong bì, xâu vòng tại nhà": bắt cọc 300 nghìn tiền nguyên liệu. Loại 3 – "Người mẫu nhí": bắt mua khóa học. Loại 4 – "Mở tài khoản ngân hàng cho thuê 1 triệu/cái": người cho thuê có thể bị phạt, thậm chí bị xử lý hình sự.
Cách phòng: tra mã số thuế doanh nghiệp (ví dụ dãy 10 số như 0316 xxx xxx) trên cổng đăng ký kinh doanh; không việc nào bắt nộp tiền để được làm.
Chi đoàn khu phố Hòa Long đã diễn tiểu phẩm về cả bốn loại, kịch bản của Trần Hoài Thương, vai "sếp" do bạn Lý Hải Triều đóng đạt quá, có cô suýt xông lên đánh. Mời xem lại lúc 20h thứ Bảy.

Mua xe qua mạng, rước hàng gian về nhà
Ham rẻ, anh ⟦victim:Chau Sóc Phia⟧ (khóm Xuân Hòa) mua chiếc Vario biển 67E1-882.40 qua hội nhóm với giá 11 triệu. Ba hôm sau xe bị giữ vì số khung bị đục; giấy đăng ký là đồ in, mang tên một người không có thật với số CCCD 089 200 011 254.
Người bán dùng Zalo tên "Xe Lướt Miền Tây", điện thoại 0939-70-55-18, nhận tiền qua tài khoản 6868 1357 0246 rồi chặn.

Chuyện hai vợ chồng chạy xe ôm giữ ngã tư
Ngã tư Bốn Xã nổi tiếng kẹt. Chiều nào từ 16h30, ông Lục Vân Thành lại dựng xe, lấy cây còi, đội nón xanh ra đứng giữa ngã tư; vợ ông, bà Kiều Nguyệt, coi xe và đưa nước. Sáu năm, trừ Tết với hai tháng bà mổ mắt, chưa chiều nào vắng.
Bữa nào cũng có người la "ông này khùng". Ông cười trừ. Có lần xe cứu thương kẹt giữa dòng, ông chạy bộ mở đường gần 400 mét.
Thiếu tá Lê Vũ Phong nói ông làm bài bản không kém anh em. Phường cấp áo phản quang, bảo hiểm tai nạn 30 triệu/năm. Ông nhận áo, còn tiền bồi dưỡng 1,5 triệu/tháng thì xin chuyển cho quán cơm 2.000 đồng của chị Tạ Minh Tâm.

Lừa bán đất "ngộp": từ mảnh giấy viết tay
TAND khu vực 4 vừa xét xử Hoàng Gia Khiêm (sinh ngày 15 tháng 8 năm 1981), tuyên 9 năm 6 tháng tù. Lợi dụng lòng tin, Khiêm bán lô 5x20m đã thế chấp cho ba người: bà ⟦victim:Ông Thị Liễu⟧ 560 triệu, ông ⟦victim:Từ Hữu Phước⟧ 400 triệu và một phụ nữ 275 triệu.
Tại tòa, ⟦informant:Đặng Thị Thu Cúc⟧, nhân viên cũ của Khiêm, khai được lệnh sửa ngày trên giấy đặt cọc. Lời khai này là chứng cứ quan trọng.
Dân phường mình nên tra quy hoạch, tình trạng thế chấp tại chi nhánh Văn phòng Đăng ký đất đai trước khi cọc. Giấy tay, dù có chữ ký của mười người làm chứng, cũng không thay được công chứng.

Học bơi ở ao làng
Không có bể bơi thì kẻ ao. Nghĩ vậy, anh Hoàng Văn Dần – công an viên cũ của thôn Đại Lữ – cùng mấy ông bạn đóng cọc tre, giăng lưới ba phía, chừa một góc ao đình sâu 1,1 mét làm chỗ dạy bơi.
Ba mùa hè, 168 đứa trẻ biết bơi, không thu đồng nào. Thầy dạy là anh Dần, phụ có cô Khuất Thị Mùi và chú Phí Mạnh Hùng, mỗi sáng từ 5h45 đến 7h. Y tế xã thử nước hai tuần một lần, kết quả treo trên cây gạo.
Khóa thứ tư khai giảng 10/6, nhận các cháu 6–14 tuổi có giấy đồng ý của bố mẹ. Mang theo khăn, can nhựa 5 lít rỗng. Đăng ký tại nhà văn hóa.
`,
  `
KHU PHỐ 7 TỔ CHỨC NGÀY HỘI TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC
Sáng 16/8, tại sân nhà văn hóa khu phố 7, phường Tân Đông Hiệp đã diễn ra Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm 2025. Đến dự có đồng chí Lê Hoàng Phương, Phó Bí thư Đảng ủy phường; trung tá Đinh Công Thuận, Trưởng Công an phường cùng hơn 240 bà con ở 11 tổ dân cư.
Ông Võ Văn Mười, Trưởng khu phố, báo cáo: trong năm, 1.126 hộ đã ký cam kết giao ước thi đua; tổ bảo vệ an ninh trật tự tuần tra 192 lượt, hòa giải thành 6/7 vụ mâu thuẫn nhỏ. Camera an ninh nay đã lên 48 mắt, trong đó gia đình bà Phan Thị Liễu góp 5 triệu đồng.
Dịp này, UBND phường khen thưởng 3 tập thể, 9 cá nhân có thành tích xuất sắc. Trong phần thảo luận, chị Đỗ Thị Kim Ngân (tổ 4) kể chuyện dãy trọ 26 phòng của chị: mỗi phòng dán một mã QR, quét vào là ra trang của phường, công nhân mới tới tự khai báo lưu trú. Anh Tiêu Hồng Phúc, công nhân giày da quê Đồng Tháp, nói ở đây 9 năm, chưa bao giờ mất xe.
Bác Trần Ngọc Ẩn, 71 tuổi, cựu chiến binh, nhắc chuyện mấy nhà còn để than, củi sát bồn gas. Trung tá Thuận ghi lại, hẹn thứ Tư cho anh em xuống từng nhà hướng dẫn, tặng luôn 20 bình chữa cháy mini.
Phát biểu chỉ đạo, đồng chí Phương đề nghị khu phố làm tốt ba việc: giữ vững danh hiệu "Khu phố không ma túy" năm thứ tư; 100% hộ cài ứng dụng báo cháy 114; mỗi tổ có ít nhất 5 tuyên truyền viên biết nói chuyện lừa đảo mạng cho người già.
Phần thi kéo co giữa tổ 3 và tổ 8 làm bà con cười nghiêng ngả, đến gần 11 giờ trưa mới vãn.

Cảnh báo: giả nhân viên điện lực yêu cầu cài ứng dụng
Chiều 3/9, bà ⟦victim:Hồ Thị Lan Anh⟧, ở thôn Phú Lộc, xã Hòa Thịnh, nhận điện thoại từ số 0569.218.734. Người gọi xưng nhân viên điện lực, nói nhà bà nợ tiền điện hai tháng, nếu không cập nhật thông tin thì cắt điện trong ngày.
Theo hướng dẫn, bà bấm vào đường dẫn https://cskh-evnmientrung.top/capnhat, cài một ứng dụng rồi quét khuôn mặt. Khoảng 10 phút sau điện thoại bị treo, tài khoản ngân hàng mất 86.400.000 đồng. Tiền đã chạy vào tài khoản 1048 2207 561 mở tại một ngân hàng ở phía Bắc.
Công an xã đề nghị bà con: ngành điện không thu tiền qua điện thoại, không yêu cầu cài ứng dụng ngoài CH Play, App Store. Khi nghi ngờ, gọi tổng đài 19001909 hoặc báo Công an xã theo số trực ban 0257.3578.113.

Tai nạn ở ngã ba Cây Gáo, một người tử vong
Khoảng 5 giờ 20 phút ngày 11/10, trên tỉnh lộ 767, đoạn qua ấp 3, xe tải biển số 60C-472.18 do tài xế Trần Đình Khôi điều khiển va chạm với xe máy 60B8-137.90 chạy cùng chiều.
Cú va chạm khiến ông ⟦victim:Bùi Văn Sáng⟧, người điều khiển xe máy, tử vong tại chỗ. Ông đang trên đường chở rau ra chợ đầu mối.
Nhận tin, Công an xã phối hợp đội CSGT phong tỏa hiện trường, phân luồng, đến 7 giờ giao thông thông suốt. Nguyên nhân đang được làm rõ. Công an xã nhắc bà con đi sớm phải bật đèn, mặc áo sáng màu, không đi sát xe tải lúc xe chuẩn bị chuyển hướng.

PHÁT THANH – Bản tin sáng thứ Hai
Kính thưa bà con bản Nà Khoang, bản Pá Lạn và bản Huổi Én!
Hiện nay trời hanh khô, bà con đốt nương phải báo với trưởng bản trước một ngày, dọn đường băng cản lửa rộng ít nhất 8 mét, đốt lúc lặng gió, đốt xong phải canh cho tắt hẳn mới được về. Ai làm cháy rừng sẽ bị xử phạt theo Nghị định 35/2019/NĐ-CP, gây hậu quả nặng thì bị truy cứu trách nhiệm hình sự.
Tổ bảo vệ rừng của bản do ông Lò Văn Ún, ông Quàng Văn Hặc phụ trách, ngày đêm có người trực ở chòi. Bà con thấy khói, thấy lửa thì đánh kẻng, gọi ngay 114 hoặc gọi Công an xã số 0215 3 852 207.
Bản tin đến đây là hết. Chào bà con, chúc bà con một tuần lao động vui vẻ!

Trao trả 23 triệu đồng cho người đánh rơi
Sáng nay 22/7, tại trụ sở Công an phường Mỹ Phước, anh Đặng Quốc Huy – tài xế xe ôm công nghệ – đã giao lại chiếc túi nhặt được ở cổng bệnh viện. Bên trong có 23.150.000 đồng, một điện thoại và ít giấy tờ.
Qua xác minh, chủ chiếc túi là bà Trương Thị Mỹ Dung, lên thăm con gái sinh em bé. Nhận lại đủ tài sản, bà Dung xúc động: "Cô tưởng mất luôn rồi, tiền này vay bà con để đóng viện phí. Cảm ơn cậu Huy, cảm ơn mấy chú công an."
Anh Huy gãi đầu cười: "Của người ta thì mình trả, có chi đâu cô."
Công an phường đã đề xuất UBND phường biểu dương anh Huy gương người tốt việc tốt tháng 7.

THÔNG BÁO TÌM TRẺ LẠC
Công an xã Ea Kiết đang phối hợp với gia đình tìm cháu ⟦minor:H'Zen Niê⟧, 9 tuổi, học lớp 4 Trường Tiểu học Y Jút, ở buôn Wiao. Khoảng 15 giờ ngày 20/9 cháu đi bộ từ nhà ra quán tạp hóa, đến tối không thấy về.
Đặc điểm: cao khoảng 1m25, da ngăm, tóc ngang vai, lúc đi mặc áo thun vàng, quần thể dục xanh, chân đi dép tổ ong.
Ai thấy cháu xin báo cho mẹ cháu là chị H'Loan Niê, điện thoại 0978 431 606, hoặc Công an xã 0262.3530.117. Gia đình xin cảm ơn và hậu tạ.
Đề nghị các trang, nhóm chỉ chia sẻ bài gốc này, không thêm thắt chuyện bắt cóc gây hoang mang.

Bắt quả tang hai đối tượng tàng trữ ma túy ở nhà trọ
Lúc 21 giờ ngày 8/11, Công an phường Hồng Gai kiểm tra dãy trọ số 14 ngõ 2, tổ 5 khu 3, phát hiện Ngô Văn Tiệp (SN 1993) và Vũ Đức Long (SN 1997) đang cất giấu 3 gói chất bột màu trắng trong vỏ bao thuốc lá. Cả hai khai nhận là heroin mua về sử dụng.
Vụ việc được phát hiện nhờ tin báo của ⟦informant:bà chủ quán nước đầu ngõ 2⟧, người thấy nhiều thanh niên lạ ra vào phòng số 6 lúc nửa đêm.
Công an phường đã lập biên bản, tạm giữ hai đối tượng, tiếp tục điều tra nguồn hàng. Chủ nhà trọ bị nhắc nhở vì không khai báo tạm trú cho khách thuê.

Mô hình "Cổng trường 10 phút" sau một học kỳ
Từ đầu năm học, trước cổng Trường THCS Nguyễn Thị Định, cứ 6 giờ 45 và 10 giờ 30 lại có 4 thành viên của mô hình đứng phân luồng. Phụ huynh dừng đón con không quá 10 phút, xe máy đậu bên phải vạch sơn, ô tô đậu ở bãi của nhà thờ cách đó 90 mét.
Thầy hiệu trưởng Tô Hữu Trí nói số vụ kẹt xe từ gần như ngày nào cũng có giảm còn 2 lần trong tháng 12. Bà Nguyễn Kim Chi, bán bánh mì trước cổng, kể hồi trước xe húc nhau chửi ỏm tỏi, giờ yên hẳn, bán cũng khỏe hơn.
Kinh phí ban đầu 14,6 triệu đồng gồm sơn vạch, 2 bảng, 6 áo phản quang do Hội Cựu chiến binh và ông Lâm Chấn Phát ủng hộ. Mô hình được Ban Chỉ đạo phường chọn nhân ra 5 trường còn lại trong năm 2026.

Triệt xóa nhóm cho vay lãi nặng, "khủng bố" người vay
Công an xã Tiên Lữ phối hợp Phòng Cảnh sát hình sự bắt giữ 3 đối tượng do Phạm Văn Đoàn cầm đầu, cho vay với lãi từ 180% đến 365%/năm.
Theo điều tra, từ tháng 2 đến tháng 6, chị ⟦victim:Đào Thị Nhàn⟧ ở thôn Nội Thượng vay 40 triệu đồng, đã trả 71 triệu mà vẫn bị đòi nợ, nhà bị ném chất bẩn hai lần. Một trường hợp khác, anh L. bị dọa đánh phải bỏ đi nơi khác làm ăn.
Chị ⟦?victim:Nhàn⟧ cho biết: "Tôi sợ quá không dám nói với chồng, bán cả đàn lợn mà trả không hết."
Số máy nhóm này hay dùng để chửi bới, hăm dọa là 0796.340.512. Cơ quan công an thu giữ 27 giấy vay, 5 điện thoại, xe ô tô biển kiểm soát 89A - 305.66. Ai là bị hại của nhóm này đề nghị đến Công an xã trình báo.

HỎI – ĐÁP: Con chưa đủ 14 tuổi có làm thẻ căn cước được không?
Hỏi: Con tôi 8 tuổi, tôi muốn làm thẻ cho cháu đi máy bay cho tiện thì đến đâu, mất bao nhiêu tiền? (chị Vương Thị Thủy, tổ 12)
Đáp: Theo Điều 19 Luật Căn cước số 26/2023/QH15, có hiệu lực từ 01/7/2024, người dưới 14 tuổi được cấp thẻ căn cước theo nhu cầu. Trẻ từ 6 tuổi đến dưới 14 tuổi cùng người đại diện đến Công an phường để thu nhận ảnh khuôn mặt và mống mắt; trẻ dưới 6 tuổi làm thủ tục qua cổng dịch vụ công hoặc VNeID, không thu nhận sinh trắc học.
Cấp lần đầu không mất phí. Thời hạn 7 ngày làm việc. Thẻ có giá trị đến khi cháu đủ 14 tuổi.
Bộ phận tiếp dân làm việc cả sáng thứ Bảy. Người trả lời: thiếu tá Hà Minh Quang, Phó Trưởng Công an phường.

Cháy nhà lúc rạng sáng ở ấp Vĩnh Thuận
Vào lúc 2 giờ 40 phút rạng sáng ngày 05/02, căn nhà cấp 4 của ông ⟦victim:Danh Phol⟧, ấp Vĩnh Thuận, xã Giồng Riềng bất ngờ bốc cháy. Lửa bén từ bếp lan ra gian trước, do nhà lợp lá nên chưa đầy 20 phút đã cháy rụi.
Bà con chung quanh dùng máy bơm tưới rẫy và gàu múc nước dập lửa, không để cháy lan qua nhà bên của ông Thạch Sươl. Rất may không ai bị thương, thiệt hại ước chừng 120 triệu đồng.
Ngay trong sáng, Chủ tịch UBND xã Nguyễn Chí Nguyện tới thăm, hỗ trợ bước đầu 10 triệu đồng; Chùa Thạnh Hòa cho mượn dãy nhà khách để gia đình ở tạm.

Biên bản họp tổ dân phố số 9 (trích)
Thời gian: 19 giờ 30 ngày 12/12/2025. Địa điểm: nhà sinh hoạt cộng đồng phường Hương Trà. Chủ trì: ông Hoàng Trọng Kỷ, tổ trưởng; thư ký: bà Lê Thị Bích Hường. Có mặt 58/73 hộ.
Nội dung: 1. Thông qua quy ước sửa đổi (58/58 đồng ý). 2. Góp ý chuyện chó thả rông: ông Tôn Thất Hải đề nghị phạt theo Nghị định 90/2017/NĐ-CP; bà Hường nói nên nhắc trước hai lần. 3. Thu quỹ đèn đường 120.000 đ/hộ/năm, miễn cho 4 hộ nghèo.
Công an khu vực – đại úy Ngô Thanh Tùng – thông báo trên địa bàn có 2 vụ mất xe máy do để ngoài hiên qua đêm, đề nghị bà con khóa cổ, khóa càng.
Cuộc họp kết thúc lúc 21 giờ 10, không ai có ý kiến khác.

Chồng say rượu đánh vợ, công an xã lập hồ sơ xử lý
Tối 17/5, nhận tin báo từ ⟦informant:em chồng của nạn nhân⟧, Công an xã Đạ Tẻh 2 có mặt tại thôn 4 can thiệp vụ bạo lực gia đình. Lúc này Cil Ha Brếu trong tình trạng say rượu, đang cầm cây đuổi vợ ra đường.
Vợ Brếu là chị ⟦victim:Kon Sơ K'Điệp⟧ bị thâm tím hai cánh tay, rách da đầu phải khâu 4 mũi tại trạm y tế. Đây là lần thứ ba trong năm chị bị chồng đánh.
Công an xã đã ra quyết định cấm tiếp xúc, đồng thời củng cố hồ sơ xử phạt theo Nghị định 282/2025/NĐ-CP. Hội Phụ nữ xã bố trí cho mấy mẹ con ở tạm tại địa chỉ tin cậy. Đường dây hỗ trợ: 111, 113.

"Mái ấm" cho cựu thanh niên xung phong
Ngày 27/3, UBMTTQ Việt Nam xã Thạch Khê bàn giao nhà đại đoàn kết cho bà Nguyễn Thị Vinh, cựu thanh niên xung phong sống một mình ở xóm Tân Phúc. Căn nhà 48 m², gồm 1 phòng khách, 1 phòng ngủ, bếp và công trình phụ, tổng kinh phí 135 triệu đồng, trong đó Công ty TNHH Việt Tiến Hà Tĩnh tài trợ 60 triệu, lực lượng công an xã và đoàn viên góp 74 ngày công.
Tại buổi lễ, ông Phan Công Tường, Chủ tịch Mặt trận xã, trao cho bà chìa khóa và một bộ bàn ghế. Bà Vinh nói trong nước mắt: "O sống chừng ni tuổi mới có cái nhà không dột. O biết ơn các chú các cháu lắm."

Mất 350 triệu vì tin "chuyên gia" đầu tư tiền số
Công an phường Cẩm Lệ vừa tiếp nhận đơn của anh ⟦victim:Phùng Ngọc Tiến⟧, kỹ sư xây dựng, trú đường Trịnh Đình Thảo. Anh Tiến được một người lạ mời vào nhóm Telegram "Gia tộc tài chính 88", hướng dẫn nạp tiền lên sàn vnx-coinpro.vip.
Hai lần đầu nạp 5 triệu và 12 triệu, anh rút được cả gốc lẫn lãi. Đến lần thứ bảy, số tiền đã là 350 triệu thì sàn báo "sai cú pháp", bắt đóng thêm 20% thuế. Lúc này anh mới biết bị lừa.
Các khoản tiền được chuyển vào số tài khoản 19036672851017 đứng tên CTY TNHH TM DV Thịnh Lộc Phát.
Lời khuyên: không có lợi nhuận nào "cam kết 3%/ngày". Đừng chuyển tiền cho người chưa từng gặp mặt.

Sổ tay pháp luật: Mua bán, tàng trữ pháo nổ bị xử lý thế nào?
Gần Tết, nhiều bạn trẻ lên mạng mua hóa chất về tự chế pháo. Xin nhắc lại vài quy định:
- Nghị định 137/2020/NĐ-CP: nghiêm cấm sản xuất, mua bán, tàng trữ, sử dụng trái phép pháo nổ. Người dân chỉ được dùng pháo hoa không gây tiếng nổ mua tại cửa hàng của Nhà máy Z121.
- Nghị định 282/2025/NĐ-CP: phạt tiền tùy hành vi, tịch thu tang vật.
- Bộ luật Hình sự: Tàng trữ, vận chuyển từ 6 kg pháo nổ trở lên có thể bị phạt tù theo Điều 191; mua bán theo Điều 190.
Năm ngoái trên địa bàn xã Quảng Bình có 3 thanh thiếu niên bị xử phạt, 1 em học sinh lớp 9 dập ngón tay. Cha mẹ hãy để ý phòng con, để ý gói hàng con nhận.
Vận động giao nộp: gặp đại úy Lường Văn Chung tại trụ sở Công an xã, không ai bị xử phạt khi tự nguyện giao nộp.

Kẻ trộm sa lưới sau 6 giờ
3 giờ sáng 29/6, anh ⟦victim:Châu Minh Đạt⟧, chủ tiệm điện thoại trên đường Lý Thường Kiệt, phường Long Xuyên, phát hiện cửa cuốn bị cạy, mất 14 điện thoại và 9 triệu đồng tiền mặt.
Xem camera do ông ⟦informant:Lưu Văn Út⟧ ở nhà đối diện cung cấp, công an thấy nghi phạm đi xe Wave không gương, biển số 67L2 – 045.71. Đến 9 giờ cùng ngày, trinh sát bắt Huỳnh Tấn Lợi (CCCD 089 096 014 772) tại một phòng trọ ở bến phà Vàm Cống, thu lại 13 máy.
Lợi khai đã bán 1 máy lấy tiền chơi game bắn cá. Đối tượng từng có 2 tiền án về tội trộm cắp tài sản.
Công an phường cảm ơn các hộ dân đã cho trích xuất camera, đồng thời nhắc chủ cửa hàng gắn thêm chốt trong và chuông báo động.

Cô giáo vùng biên và lớp học buổi tối
Ở bản Cà Roòng, cứ tối thứ Ba, thứ Năm là đèn phòng học lại sáng. Cô giáo Trần Thị Diệu Linh dạy bà con Ma Coong đọc, viết, rồi dạy cả cách dùng điện thoại sao cho không bị lừa. Lớp có 26 học viên, người lớn tuổi nhất là mệ Y Thương, đã 67.
Thiếu tá Hồ Phi, đồn Biên phòng, mỗi tháng lên nói chuyện pháp luật một buổi: tảo hôn là sao, vượt biên trái phép bị phạt thế nào. Anh Đinh Hợp, trưởng bản, kể: "Trước ai gọi điện nói trúng thưởng là tin. Chừ có người gọi, dân bản cười rồi tắt máy."
Cuối năm 2025, cả bản không còn ai mù chữ dưới 50 tuổi. UBND xã Thượng Trạch đã tặng giấy khen cho lớp học.

Nữ sinh bị đe dọa tung ảnh
Công an xã Nghĩa Đàn đang xác minh vụ việc em ⟦minor,victim:Lê Ngọc Trâm⟧, học sinh lớp 10A4, bị một tài khoản Facebook dọa phát tán ảnh nhạy cảm nếu không chuyển 5 triệu đồng.
Theo trình báo, em quen người này qua trò chơi điện tử, gửi hai tấm ảnh thì bị đòi tiền. Số tài khoản chúng yêu cầu là 0711 0003 94825. Em ⟦?minor,?victim:Trâm⟧ đã chuyển 1,5 triệu đồng tiền tiết kiệm, sau đó bỏ ăn, không dám đến lớp.
Cô chủ nhiệm nhận ra điều bất thường và động viên gia đình đến báo công an. Công an xã khuyến cáo: đừng xóa tin nhắn, đừng chuyển tiền, hãy kể với người lớn mà mình tin.

Tăng cường kiểm tra xe quá tải trên tuyến đường đê
Trong 10 ngày đầu tháng 4, tổ công tác 373 của phường Thành Vinh đã dừng 64 xe, lập biên bản 11 trường hợp, trong đó 7 xe chở cát quá tải từ 20 đến 50%, 3 xe cơi nới thành thùng, 1 lái xe có nồng độ cồn 0,187 mg/lít khí thở. Tổng tiền phạt dự kiến 168 triệu đồng.
Ông Cao Xuân Nam, khối trưởng khối Yên Giang, phấn khởi: dân kêu mãi đường nứt, bụi, nay đã thấy đỡ. Chủ bến cát Hưng Hòa, ông Thái Bá Lực, ký cam kết không xếp hàng quá trọng tải.
Trung tá Nguyễn Cảnh Toàn, tổ trưởng, cho biết đợt cao điểm kéo dài đến hết 30/4. Người dân phản ánh qua Zalo "Công an phường Thành Vinh" hoặc số 02383.844.113 của trực ban.

Lừa đảo "con bị tai nạn cấp cứu" quay trở lại
Mới vào năm học được hai tuần, phụ huynh trường tiểu học trên địa bàn phường Phú Diễn đã nhận nhiều cuộc gọi báo con ngã cầu thang, đang cấp cứu, phải chuyển tiền mổ gấp.
Trưa 18/9, chị ⟦victim:Đỗ Hải Yến⟧ (tổ 21) vì hoảng quá đã chuyển 30.000.000 đồng vào tài khoản 0987 1120 4453 8 theo lời một kẻ xưng là thầy giáo thể dục. Gọi lại cho cô chủ nhiệm thì con vẫn đang ngủ trưa ở lớp. Số máy đã gọi: +84 587 093 215.
Cũng hôm đó, ông Chu Văn Bảng, ông nội một cháu lớp 2, nhận cuộc gọi y hệt nhưng cúp máy, đạp xe ra tận trường xem cháu, nhờ vậy không mất đồng nào.
Công an phường đề nghị phụ huynh lưu số cô chủ nhiệm, số bảo vệ trường. Không chuyển tiền khi chưa gặp được nhà trường.

LỊCH TIẾP DÂN VÀ CẤP CĂN CƯỚC LƯU ĐỘNG THÁNG 8
Công an xã Tân Long thông báo đến bà con các ấp:
+ Thứ Ba 05/8: ấp Tân Thạnh, nhà ông Sáu Đực (Trưởng ấp), 7g30 – 11g
+ Thứ Năm 07/8: ấp Tân Hội, điểm phụ Trường Mẫu giáo Hướng Dương, 7g30 – 16g30
+ Thứ Bảy 09/8: cụ già, người khuyết tật không đi được thì báo trước để tổ đến tận nhà. Liên hệ thượng úy Lê Nhựt Trường, trực ban 02773 848 022.
Bà con nhớ mang theo căn cước cũ, giấy khai sinh (đối với các cháu dưới 14 tuổi). Người làm lại do mất, hư đóng lệ phí theo Thông tư 73/2024/TT-BTC; làm lần đầu thì không tốn tiền.
Tính tới ngày 31/7, toàn xã đã cấp 9.874/10.212 hồ sơ, đạt 96,7%, kích hoạt định danh mức 2 cho 8.530 người.

Hai em nhỏ đuối nước ở đập tràn
Chiều mùng 4 tháng 6, một nhóm 5 em ở làng Bông Phun rủ nhau ra đập tràn tắm. Em ⟦minor,victim:Rơ Châm Thuyết⟧, 11 tuổi và em ⟦minor,victim:Siu Ly Na⟧, 10 tuổi bị hụt chân xuống chỗ nước sâu. Ba em còn lại chạy về làng kêu cứu, khi người lớn đến nơi thì hai em đã không qua khỏi.
Chủ tịch UBND xã Chư Păh Nguyễn Ngọc Ánh cùng già làng Ksor Bưh đến chia buồn, hỗ trợ mỗi gia đình 8 triệu đồng.
Xã đã cho cắm thêm 6 biển cảnh báo, rào lưới đoạn bờ dài 150 m. Công an xã mong cha mẹ đi rẫy thì gởi con cho người trông, đừng để các cháu ra sông suối một mình.

Gương sáng: Chú Ba Hòa và chiếc loa kẹo kéo
Người dân khóm 4, phường Sa Đéc quen với tiếng loa kẹo kéo của chú Ba Hòa (tên thật là Lý Văn Hòa) mỗi chiều thứ Sáu. Chú không hát karaoke mà đẩy loa tới từng hẻm, đọc bản tin an ninh do chính chú soạn từ trang của Công an phường. Nào là chuyện giả shipper, chuyện chạy xe đi học về, chuyện cột đèn hẻm 112 bị cháy bóng.
Mới đầu bà con chê ồn. Chú bèn đổi giờ, vặn nhỏ, lại thêm bài vọng cổ ở cuối. Bây giờ hôm nào chú bệnh không đi là có người hỏi.
Bà Tạ Kim Phụng, tiệm bánh phồng tôm, nói: "Nghe chú Ba riết tui thuộc lòng, có thằng gọi biểu tui chuyển khoản là tui la liền."
Năm 2025 chú được Chủ tịch UBND tỉnh tặng Bằng khen vì thành tích trong phong trào Toàn dân bảo vệ an ninh Tổ quốc giai đoạn 2020 – 2025.

Bắt đối tượng cướp giật dây chuyền
Nhờ dữ liệu camera và lời kể của anh ⟦informant:Tạ Duy Khang⟧, bảo vệ siêu thị, người nhớ được một phần biển số, Công an phường Tân Sơn Nhì đã bắt Nguyễn Hoàng Phi Vũ, sinh năm 2001, khi đối tượng đang mang vàng đi bán.
Trước đó, 6g10 sáng 14/11, bà ⟦victim:Quách Muối⟧ đi tập dưỡng sinh về ngang chợ thì bị một thanh niên áp sát giật sợi dây chuyền 5 chỉ, té xuống đường, gãy xương cổ tay.
Xe gây án là chiếc Exciter màu xanh biển số 59-D2 883.05 Vũ mượn của bạn. Khám xét người đối tượng, công an còn thu một bình xịt hơi cay.
Bà con đi bộ sáng sớm không nên đeo nữ trang, nên đi theo nhóm.

Tổng kết mô hình "Dòng họ tự quản" ở xã Giao Thủy
Sau 5 năm, từ 3 dòng họ ban đầu, đến nay toàn xã có 41 dòng họ đăng ký tự quản về an ninh trật tự. Họ Vũ ở xóm 8 do cụ Vũ Đình Khoát, 82 tuổi, làm trưởng tộc đã hòa giải 19 việc; họ Mai ở xóm 2 lập quỹ khuyến học 240 triệu đồng; họ Cao đưa 4 con cháu lầm lỡ trở về có việc làm ổn định.
Ông Mai Thế Vinh, Bí thư chi bộ xóm 2, chia sẻ kinh nghiệm: "Việc gì trong họ to tiếng thì các cụ ngồi lại trước, xong mới đến thôn, đến xã."
Tuy vậy, báo cáo cũng nêu thẳng: 6 dòng họ sinh hoạt hình thức, sổ sách chép lại của năm trước; việc thanh niên đi làm xa khó quản lý.
Ở phần tham luận, ông Cao Hữu Lập (họ Cao, xóm 5) nói về cách nhà thờ họ làm với người mãn hạn tù: hôm về có bữa cơm, tuần sau có việc. Anh Cao Văn Sỹ, một trong bốn người ấy, nay làm thợ đáy ở cửa Ba Lạt, lương 9 triệu, đứng lên cảm ơn mà chỉ nói được hai câu.
Bà Đinh Thị Sim, con dâu trưởng họ Đinh, kể việc hai anh em tranh nhau 36 m² đất hương hỏa suốt 11 năm, đơn gửi lên tận tỉnh. Các cụ họp 5 buổi, mời cả địa chính xã đem bản đồ năm 1998 ra đối chiếu, cuối cùng anh nhường em 16 m², em xây lại tường cho anh. Đơn rút ngày 3/3.
Thiếu tá Trịnh Xuân Bách, Trưởng Công an xã, cho biết từ 2021 đến nay, số vụ việc trong nội bộ gia đình phải lập hồ sơ giảm từ 37 xuống 12. Ông xin các dòng họ giúp một việc nữa: nhắc con cháu đi lao động nước ngoài không bán, không cho mượn tài khoản ngân hàng.
Hội nghị biểu dương 10 dòng họ, 15 trưởng tộc tiêu biểu. Đồng chí Bùi Thị Thanh Nga, Phó Chủ tịch UBND xã, đề nghị năm 2026 gắn mô hình với phòng, chống lừa đảo trên mạng.

Lộ thông tin thẻ, mất tiền trong đêm
Anh ⟦victim:Mạc Văn Thịnh⟧, thợ sửa tàu ở khu Cửa Ông, kể lại: tối 2/3 có người nhắn tin qua Messenger nói shop tặng quà tri ân, chỉ cần chụp hai mặt thẻ để "hoàn phí ship". Anh gửi ảnh thẻ Visa số 4283 1007 6952 3318, đọc luôn mã OTP.
Sáng dậy, thẻ bị trừ 4 lần tổng cộng 27.980.000 đồng cho một trang bán vé máy bay nước ngoài.
Anh đã gọi ngân hàng khóa thẻ và trình báo Công an phường, nộp ảnh căn cước 022087003916 kèm sao kê. Trang giả mạo có địa chỉ http://quatang-trian2026.shop/the, xin bà con đừng bấm vào.
Nguyên tắc nhớ lòng: KHÔNG chụp thẻ – KHÔNG đọc OTP – KHÔNG bấm link lạ.

Tin nhanh giao thông ngày 22 tháng Chạp
Trên cầu Ông Thìn, xe khách 29 chỗ chết máy từ 7 giờ 15, ùn kéo dài gần 2 km về phía chợ. Lực lượng của phường cùng anh em dân phòng Hồ Văn Tửng, Lại Thế Bình, Đoàn Chí Công đẩy xe vào lề, 8 giờ thông xe.
Đường Lê Thị Riêng rào một bên làm cống đến 25 tháng Chạp, xe ba gác xin đi vòng lối Nguyễn Văn Cừ.
Chợ hoa xuân mở cửa 6g – 23g, giữ xe 5.000 đ/xe máy, quá giá gọi 1022 phản ánh. Năm ngoái có 2 điểm bị phạt 3 triệu đồng vì thu 20.000 đ.
Uống rượu bia rồi thì đừng lái xe. Tổ kiểm tra nồng độ cồn của trung tá Trương Hoài Nam làm việc xuyên Tết, kể cả đêm giao thừa.

Cụ bà bị lừa lấy sổ tiết kiệm
Ngày 7/7, cụ ⟦victim:Nguyễn Thị Tằm⟧, 79 tuổi, ở thôn Đoài, bị hai người đàn bà lạ mặt tới nhà nói là người của quỹ từ thiện, cho cụ hộp sữa và 500 nghìn rồi dỗ cụ đưa sổ tiết kiệm "để đóng dấu nhận trợ cấp". Hôm sau, con trai cụ là anh Nguyễn Văn Nhuận ra ngân hàng thì 62 triệu đã bị rút bằng giấy ủy quyền giả.
Chị ⟦informant:Thao⟧ bán cá ở đầu thôn cho công an biết hai người này đi xe máy tay ga màu trắng, một người có nốt ruồi to ở cằm. Từ chi tiết ấy, công an đã nhận diện một nghi phạm.
Vụ án đang được điều tra. Nhà có người già, con cháu nên giữ giúp giấy tờ và dặn các cụ không mở cửa cho khách lạ.

Kết quả tuần phòng, chống ma túy
Từ 19 đến 26/6, Công an phường Sơn Trà phối hợp Đoàn thanh niên tổ chức 7 buổi nói chuyện cho 2.310 học sinh, sinh viên; phát 4.000 tờ gấp; ra mắt "Tủ sách nói không với ma túy" tại nhà văn hóa Mân Thái.
Bác sĩ Ngô Thị Thúy Hằng giải thích tác hại của thuốc lá điện tử tẩm cần sa tổng hợp. Anh Lê Quốc D., người từng sử dụng ma túy nay đã 4 năm sạch, kể chuyện mình lỡ vào cuộc vui năm 19 tuổi và được cha mẹ, bà con kéo lại.
Thầy Đặng Công Hậu, Bí thư Đoàn Trường THPT Tôn Thất Tùng, đánh giá học sinh hỏi nhiều, hỏi thật.
Cũng trong tuần, có 31 người tự nguyện đăng ký điều trị Methadone, tăng 9 người so với cùng kỳ.

Va chạm với xe đầu kéo, hai mẹ con thương vong
Khoảng 16 giờ 45 ngày 1/12, tại nút giao quốc lộ 5 – đường gom, chị ⟦victim:Hoàng Thị Thắm⟧ đi xe máy 34 B3-668.09 chở con trai là cháu ⟦minor,victim:Phạm Gia Bảo⟧, học sinh lớp 3, bị xe đầu kéo 15H-092.34 quẹt trúng khi rẽ phải. Chị Thắm tử vong trên đường đi cấp cứu.
Cháu ⟦?minor,?victim:Bảo⟧ gãy xương đùi, hiện điều trị tại Bệnh viện Nhi, đã qua nguy hiểm.
Tài xế Vũ Huy Hiệu không có nồng độ cồn, âm tính với ma túy. UBND phường đã cử chị Nguyễn Thị Thơ, công chức văn hóa – xã hội, túc trực giúp đỡ gia đình.

Mời bà con góp ý bố trí camera an ninh
Để lắp 22 camera còn lại trong năm nay, Ban điều hành khu phố Thới Hòa dự kiến các điểm: ngã tư quán Cây Mận; đầu hẻm 45, hẻm 61; cổng chợ; sân bóng của anh Trần Thanh Sang; bờ rạch sau đình.
Mỗi bộ giá 3,85 triệu đồng, bảo hành 24 tháng, hình lưu 30 ngày trên máy chủ đặt tại trụ sở công an phường. Người dân chỉ được xem lại khi có đơn, do đại úy Phan Hữu Nghĩa xác nhận. Tuyệt đối không chia sẻ đoạn phim lên mạng.
Nguồn kinh phí: 60% vận động, 40% ngân sách. Ông Diệp Chấn Hưng (tiệm thuốc bắc) đã ủng hộ 2 bộ, bà Huỳnh Thị Bảy 1 bộ.
Góp ý trước ngày 15/10, bỏ vào thùng thư ở nhà văn hóa hoặc nói với cô Mai – thủ quỹ khu phố.

Xóa điểm đánh bạc trong rẫy điều
Khoảng 14 giờ ngày 9/4, Công an xã Bù Gia Mập bắt quả tang 12 người đang sát phạt bằng hình thức xóc đĩa tại chòi rẫy của Điểu Krông, thôn Bù Rên, thu trên chiếu bạc 43.750.000 đồng, 9 xe máy, 14 điện thoại.
Cầm cái là Lâm Văn Út (SN 1984), từng bị xử phạt 2 lần về hành vi đánh bạc. Út bố trí ba lớp cảnh giới bằng bộ đàm, đổi chỗ liên tục.
Công an xã cho biết đây là kết quả của gần một tháng theo dõi, bắt đầu từ tin báo của chị ⟦informant:Điểu Thị Lanh⟧ có chồng hay lui tới chòi này. Hiện 4 đối tượng bị tạm giữ hình sự, số còn lại cho gia đình bảo lãnh.
Bà con hãy tránh xa cờ bạc: trong thôn đã có nhà bán hết 1 ha điều, bán cả máy cày vì trò này.

Gửi anh chị công nhân khu nhà trọ Hòa Khánh
Chào anh chị em! Mình là Thu Hương, cộng tác viên truyền thông của phường.
Cuối tháng lãnh lương, mấy app "duyệt vay 5 phút" lại nhắn tin mời. Mình kể cho nghe nè: vay 3 triệu, thực nhận 1 triệu 8, bảy ngày sau trả 3 triệu. Không trả, họ ghép ảnh mình gửi vô danh bạ. Tổ trưởng dãy trọ Cánh Diều, anh Trịnh Văn Luận, đếm được 17 tin như vậy trong một tuần!
Kẹt tiền thì hỏi công đoàn công ty (quỹ trợ vốn CEP, lãi nhẹ) hoặc Ngân hàng Chính sách xã hội mỗi thứ Tư ở phường. Đã lỡ vay, bị dọa thì mang máy ra công an, không phải ngại.
Thứ Bảy này 19g00 có chiếu phim ở sân bóng, có bốc thăm nồi cơm điện. Ra chơi nghe!

Cứu sống người phụ nữ nhảy cầu
Khoảng 22 giờ 30 ngày 13/10, phát hiện một phụ nữ gieo mình từ cầu Nguyễn Hoàng, hai anh Lê Bá Tín và Phan Văn Đức đang thả lưới gần đó đã chèo ghe ra vớt, sơ cứu, đưa vào bờ.
Nạn nhân là chị ⟦victim:Trần Lê Khánh Vy⟧, nhân viên một tiệm nail trên đường Bà Triệu. Theo người nhà, chị bị trầm cảm sau khi làm ăn thua lỗ. Hiện sức khỏe đã ổn định, đang được theo dõi tại bệnh viện.
Lãnh đạo UBND phường An Cựu đã đến tận bến ghe thưởng nóng cho hai anh. Anh Tín nói: "Thấy người ta chìm thì mình cứu, có suy nghĩ chi mô."
Nếu bạn hoặc người thân đang bế tắc, hãy gọi đường dây nóng Ngày Mai 096 306 1414.

Giao ban khối nội chính tháng 5 – những việc cần làm ngay
1) Tổng kiểm tra cư trú tại 37 cơ sở lưu trú, hoàn thành trước 20/5. Giao thiếu tá Hứa Văn Sầm.
2) Tiếp tục rà soát người nghiện: toàn xã 23 người có hồ sơ quản lý, 5 người đang cai tại cơ sở tỉnh, 2 người vắng mặt chưa rõ.
3) Vụ tranh chấp bờ ruộng ở Khuổi Slưn giữa hai hộ ông Nông Văn Páo và ông Lý A Sềnh: mời hai bên lên xã hòa giải lần 2 vào sáng 14/5, có Mặt trận, địa chính, người có uy tín là cụ Hoàng Thị Ếm tham gia.
4) Mưa lũ: kiểm tra 4 ngầm tràn, chuẩn bị 300 m dây thừng, 60 áo phao, 2 xuồng.
5) Nhắc ban quản trị trang Facebook của xã: trước khi đăng bài phải che mặt, che tên các cháu nhỏ.
Chủ trì kết luận: đồng chí Bàn Tiến Minh, Chủ tịch UBND xã. Số văn bản 41/TB-UBND.

Nghi phạm trộm chó dùng súng điện tấn công người dân
Rạng sáng 21/8, phát hiện hai thanh niên bắt trộm chó, ông ⟦victim:Phan Đình Thoại⟧ (xóm Yên Sơn, xã Đô Lương) tri hô, đuổi theo thì bị bắn súng điện vào đùi, ngã xuống mương bất tỉnh. Ông được đưa đi trạm xá, đến chiều mới tỉnh.
Dân làng vây bắt được Đậu Văn Thực, còn tên đi cùng bỏ chạy để lại xe máy biển 37M1-224.60. Tang vật có 4 con chó, 1 kích điện, 2 cuộn băng keo.
Chủ của hai con chó là chị ⟦victim:Hồ Thị Lài⟧ và anh T. ở xóm bên đã đến nhận.
Công an xã kêu gọi người dân giữ bình tĩnh, không đánh đập đối tượng, giao cho lực lượng chức năng xử lý đúng pháp luật.

Ba tấm vé số và lòng tử tế
Bà Sơn Thị Sà Rên bán vé số ở chợ Cầu Kè hôm 6/12 đã giữ giùm khách ba tờ vé mua thiếu tiền. Chiều xổ, trúng giải nhì 45 triệu. Bà không đổi mà đi hỏi khắp chợ, tìm ra người mua là anh phụ hồ Kim Thành Long để trao tận tay.
"Của ảnh mà, tui giữ dùm chớ đâu phải của tui" – bà Sà Rên cười móm mém.
Anh Long biếu lại bà 10 triệu, bà nhận 2 triệu đóng tiền nhà trọ, còn lại gửi vô quỹ khuyến học chùa Ô Mịch.
Câu chuyện được anh Thạch Đa Ra, cán bộ văn hóa xã, ghi lại, phát trên loa ba kỳ liền. UBND xã đã có giấy khen số 318/QĐ-UBND.

Học sinh lớp 8 bị bạn đánh hội đồng, quay clip
Liên quan đoạn clip dài 1 phút 47 giây lan truyền tối 25/3, Công an xã Đông Hưng đã làm việc với nhà trường và gia đình. Người bị đánh là em ⟦minor,victim:Vũ Thùy Chi⟧, lớp 8C. Bốn em tham gia đánh, trong đó em ⟦minor:Trần Khánh Ly⟧ lớp 8A là người cầm đầu, do mâu thuẫn từ một dòng bình luận trên TikTok.
Em ⟦?minor,?victim:Chi⟧ bị chấn thương phần mềm, tâm lý hoảng loạn, đã xuất viện sau 2 ngày.
Nhà trường tạm dừng học 1 tuần đối với 4 em, phân công cô Bùi Thị Hiền, tổng phụ trách, theo dõi. Công an xã yêu cầu gỡ clip; ai tiếp tục chia sẻ sẽ bị xử phạt theo Nghị định 15/2020/NĐ-CP.

Hướng dẫn khóa nhanh tài khoản khi lỡ bị lừa
Bước 1. Gọi ngay tổng đài ngân hàng của mình. Vietcombank 1900545413, Agribank 1900558818, BIDV 19009247. Nói rõ: "Tôi bị lừa, xin khóa khẩn cấp".
Bước 2. Tắt mạng, tắt nguồn điện thoại nếu đã cài ứng dụng lạ. Dùng máy khác đổi mật khẩu.
Bước 3. Giữ nguyên tin nhắn, biên lai; đừng vì xấu hổ mà xóa.
Bước 4. Đến công an phường nơi mình đang ở. Không cần về nơi thường trú. Mang theo giấy tờ tùy thân.
Bước 5. Coi chừng bị lừa lần 2: không ai "lấy lại tiền giúp" mà đòi đặt cọc 10%.
Chị Võ Hoàng Oanh ở tổ 6 làm đúng năm bước này nên ngân hàng kịp giữ lại toàn bộ lệnh chuyển đang chờ, không thiệt hại đồng nào.
Biên soạn: thượng úy Mai Thành Sơn – Tổ An ninh, Công an phường Nha Trang.
`,
  `
LOA PHƯỜNG – CHUYÊN MỤC "NÓI CHO BÀ CON NGHE"
Kính thưa bà con! Trong tuần qua, phường ta có hai nhà mất tiền vì bọn lừa gạt.
Nhà thứ nhất là bà ⟦victim:Lương Thị Đẹp⟧ ở tổ 5, bị người ta giả công an gọi tới biểu mở tài khoản để "giám định", mất 118 triệu.
Nhà thứ hai là vợ chồng ông ⟦victim:Tám Nghĩa⟧ bán tạp hóa đối diện miễu Bà, bị khách lạ mua hai thùng bia, đưa màn hình chuyển khoản giả, mất 820 ngàn.
Bà con nhớ giùm: công an không làm việc qua điện thoại. Bán hàng thì phải thấy tiền vô tài khoản mình rồi hãy giao hàng, đừng coi hình của khách.
Số máy kẻ gian đã gọi là 0835 667 120, ai thấy số này gọi thì tắt máy. Xin cảm ơn bà con đã lắng nghe.

Khen thưởng đột xuất giao dịch viên ngân hàng
Chiều 12/6, UBND phường Đồng Hới trao giấy khen cho chị ⟦?informant:Nguyễn Thị Hải Vân⟧, giao dịch viên phòng giao dịch Nam Lý, vì đã kịp thời giữ lại và báo công an một lệnh chuyển 400 triệu đồng.
Khách hàng hôm đó là một bác hưu trí, vừa làm thủ tục vừa nghe điện thoại không rời tai, hỏi gì cũng nói "trả nợ cho con". Thấy bác run, chị ⟦?informant:Vân⟧ kéo dài thời gian, rồi gọi công an phường tới giải thích.
Trung tá Hoàng Hiếu Trung nhận xét: chỉ cần chậm ba phút thì số tiền đã mất. Đây là vụ thứ 4 trong năm được các ngân hàng trên địa bàn ngăn chặn.

Ra quân dọn rác kênh Tàu Hủ
6 giờ sáng Chủ nhật, 130 người gồm dân quân, công an, đoàn viên, hội viên phụ nữ khu phố 11, 12, 14 đã xuống kênh. Đến gần trưa vớt được 3,2 tấn rác, trong đó có cả nệm và vỏ tủ lạnh.
Chị Lưu Mỹ Nhung, Bí thư Đoàn phường, cho biết đây là lần thứ 18 trong năm. Ông Trần Khải Minh, người Hoa sống ở đây ba đời, góp 40 ly nước sâm. Cậu sinh viên Bùi Tá Phong lội bùn ngang ngực mà vẫn cười tươi.
Phường đã gắn 2 camera ở dốc cầu, từ tháng 3 phạt 14 trường hợp đổ rác bậy, mức 1 – 2 triệu đồng theo Nghị định 45/2022/NĐ-CP.
Kỳ tới: 7g ngày 21/9, tập trung tại Miếu Nhị Phủ. Mang ủng, bao tay; nước uống có sẵn.

Khởi tố đối tượng dâm ô
Cơ quan CSĐT đã ra quyết định khởi tố bị can, bắt tạm giam Đoàn Ngọc Quý (sinh ngày 03/11/1968), trú thôn Suối Rua, để điều tra về hành vi dâm ô đối với người dưới 16 tuổi.
Theo đơn của gia đình, chiều 8/3, Quý gọi cháu ⟦minor,victim:B.N.⟧, học lớp 2 Trường Tiểu học Kim Đồng, con chị bán bún cổng trường, vào nhà cho kẹo rồi giở trò. Cháu về kể với bà ngoại.
⟦informant:Cô hàng xóm sát vách nhà Quý⟧ cũng cung cấp cho công an đoạn camera ghi cảnh cháu bé chạy ra khỏi cổng.
Hội Phụ nữ xã đang cùng chuyên viên tâm lý hỗ trợ cháu. Gọi 111 khi nghi ngờ trẻ bị xâm hại.

Tìm chủ sở hữu xe máy
Công an phường Bắc Kạn đang tạm giữ 3 phương tiện và một ví da không rõ chủ, thu trong quá trình tuần tra:
1. Honda Dream nâu, BKS 97-F1 3317, số máy mờ;
2. Yamaha Sirius đỏ đen, BKS 20K1-582.46;
3. Xe điện màu xanh, không biển, yên rách;
4. Ví da nâu nhặt ở bến xe, có thẻ căn cước số 006 302 004 581 và 740.000 đồng.
Ai là chủ mang giấy tờ đến đội xử lý, gặp trung úy Triệu Đức Hoàn, trong 30 ngày kể từ ngày 2/10/2025. Quá thời hạn sẽ xử lý theo Luật Xử lý vi phạm hành chính.
Trực ban: 0209 3 810 113.

Nhà văn hóa thôn Lũng Pô sáng đèn nhờ "Ánh sáng vùng biên"
Thôn Lũng Pô có 68 hộ, hầu hết là người Mông. Trước kia 7 giờ tối là tối om, trâu buộc dưới gầm sàn vẫn bị dắt. Từ ngày 2/9 năm ngoái, 54 cột đèn năng lượng mặt trời được dựng, thôn vui như hội.
Anh Ma Seo Chứ – trưởng thôn – lật cuốn sổ khoe: 14 tháng nay không mất con trâu nào. Chị Thào Thị Dợ thì bảo: con gái đi học thêm về không phải soi đèn pin nữa.
Tiền mua đèn do Quỹ của Công an tỉnh và 3 doanh nghiệp ở Lào Cai góp 216 triệu đồng; bà con đào hố, khiêng cột. Ông Giàng A Tráng cho đặt 2 cột trong vườn nhà mình, không lấy đồng nào.
Trung úy Vàng Văn Sử nói đùa: trộm sợ đèn hơn sợ công an.

Hai đối tượng giả làm nhân viên bán gas để chiếm đoạt
Trong các ngày 4 và 5/12, tại tổ dân phố Tân Lập có hai thanh niên mặc áo đồng phục đến từng nhà "kiểm tra gas miễn phí" rồi bắt thay van, dây với giá 1,2 – 1,9 triệu đồng.
Cụ bà ⟦victim:Vi Thị Phương⟧ phải trả 1.900.000 đồng cho cái van giá 150 nghìn. Gia đình ông giáo ⟦victim:Lục Văn Tuyên⟧ mất 1,2 triệu. Các đối tượng để lại danh thiếp "GAS AN TOÀN VIỆT", số điện thoại 0388.90.41.77, đi xe 12 H1 - 299.58.
Bà Nguyễn Thanh Bình ở tổ bên thì yêu cầu xem giấy giới thiệu, chúng lấy cớ quên rồi bỏ đi.
Phường đã giao công an phường mời hai đối tượng lên làm việc.

Ngày hội hiến máu "Giọt hồng phường biển"
Sáng 7/4, hội trường phường Bà Rịa đón 318 người đăng ký, lấy được 274 đơn vị máu, vượt kế hoạch 24. Người cao tuổi nhất là ông Mã Quốc Hùng, 59 tuổi, hiến lần thứ 41; trẻ nhất là chị Lê Ngọc Bảo Trân, vừa tròn 18 hôm trước.
Công an phường có 16 đồng chí tham gia. Cha xứ Giuse Nguyễn Văn Lành nhắc bà con trong thánh lễ nên riêng giáo xứ Phước Lễ có 62 người.
Bác sĩ Tống Thị Kim Xuyến dặn: ngủ đủ 6 tiếng, không uống rượu bia hôm trước, ăn nhẹ. Đợt sau: 12/7.
Danh sách khen thưởng hiến từ 10 lần trở lên dán ở bảng tin.

Tai nạn lao động khi đào giếng, một người chết, một người bị thương
Trưa 14/3, tại rẫy cà phê thôn 6, xã Cư M'gar, trong lúc nạo vét giếng sâu 18 m, anh ⟦victim:Y Bhiông Mlô⟧ bị ngạt khí, ngã xuống đáy. Thấy vậy, anh ⟦victim:Lê Văn Trường⟧ tụt dây xuống cứu, cũng bị ngất.
Đội chữa cháy cứu nạn đưa được hai người lên sau 50 phút. Anh ⟦victim:Y Bhiông⟧ đã tử vong, anh ⟦?victim:Trường⟧ còn thở, đang nằm ở bệnh viện vùng Tây Nguyên.
Chủ rẫy là ông Trần Xuân Hạ đã lo ma chay, hỗ trợ gia đình người mất 50 triệu đồng.
Bài học: trước khi xuống giếng phải thả cây nến hay con gà thử khí, có người giữ dây ở trên, tuyệt đối không xuống cứu khi chưa thông gió.

Kế hoạch bảo vệ lễ hội đình Bình Thủy
Lễ Kỳ yên Thượng điền diễn ra từ ngày 12 đến 14 tháng Tư âm lịch. Dự kiến 20.000 lượt khách.
- Tiểu ban an ninh: thượng tá Lâm Hoàng Dũng (trưởng), thiếu tá Ngô Kiều Oanh (phó). 5 chốt, mỗi chốt 4 người.
- Tiểu ban giao thông: cấm ô tô đường Lê Hồng Phong đoạn từ cầu Bình Thủy đến hẻm 91, 17 giờ – 22 giờ.
- Y tế: bác sĩ Phó Đức Thắng, trực 24/24 tại nhà khách.
- Phòng cháy: xe bơm nổi, 30 bình; ban trị sự đình do ông Ngô Trung Hậu phụ trách nhang đèn.
Kinh nghiệm năm 2024: 3 vụ móc túi, 1 trẻ lạc (tìm thấy sau 25 phút). Năm nay phát 1.500 vòng tay ghi số điện thoại cha mẹ cho trẻ dưới 7 tuổi.
Liên hệ: Ban tổ chức 1022 nhánh 5.

Giải cứu một thiếu niên bị lừa sang Campuchia
Sau gần 40 ngày, em ⟦minor,victim:Thạch Minh Khôi⟧ (16 tuổi, ấp Trà Kháo) đã về đến nhà. Ngày 23/7, em theo lời rủ trong nhóm https://zalo.me/g/vieclam25tr đi làm "nhập liệu lương 25 triệu", bị đưa qua đường mòn rồi ép gọi điện lừa người trong nước, làm không đủ chỉ tiêu là bị chích điện.
Bọn chúng đòi gia đình chuộc 90 triệu, gửi vào tài khoản 060-2888-41907. Mẹ em, bà Thạch Thị Pha, khóc ròng mấy tuần vì chạy đâu ra ngần ấy tiền.
Em ⟦?minor,?victim:Khôi⟧ nói: "Em xin các bạn đừng tin việc nhẹ lương cao."
Hiện cơ quan điều tra truy tìm kẻ môi giới tên Trịnh Gia Hào. Ai có thông tin, báo Công an xã hoặc số 113.

Bài học vỡ hụi ở chợ Cái Đôi Vàm
Chủ hụi Phan Bích Tuyền mở 16 dây hụi, mỗi dây 30 phần, từ 2 đến 5 triệu đồng. Giữa tháng 10, bà Tuyền tuyên bố vỡ hụi rồi bỏ trốn.
Đến ngày 5/11, công an đã nhận đơn của 47 hụi viên với số tiền gần 6,8 tỷ đồng. Người mất nhiều nhất là bà ⟦victim:Trịnh Ngọc Diễm⟧, chủ vựa tôm khô, 740 triệu đồng. Chị ⟦victim:Út Thêm⟧ bán cà phê đầu chợ thì mất 96 triệu, là tiền dành cất nhà.
Cô giáo mầm non ⟦victim:Lê Huỳnh Như⟧ chơi ba dây, chưa hốt phần nào, mất 133 triệu. Cô nói hồi vô hụi chỉ ghi tên vô cuốn tập học trò của bà Tuyền, không có tờ giấy nào đem về. Cũng có người may: bà Tô Thị Én thấy chủ hụi trễ hẹn hai kỳ liền rút ra từ tháng 8, lấy lại đủ vốn.
Con gái bà Tuyền, chị Phan Bích Trâm, cho biết gia đình cũng không liên lạc được với mẹ. Cơ quan điều tra đang đối chiếu hai cuốn sổ thu được khi khám nhà, ai chưa nộp đơn thì nộp trước ngày 30/11, kèm bản chép tay các lần đóng.
Pháp luật có quy định gì? Nghị định 19/2019/NĐ-CP buộc chủ hụi báo cho UBND xã khi tổng giá trị các phần hụi tại một kỳ mở từ 100 triệu đồng trở lên hoặc tổ chức từ hai dây hụi. Phải có sổ, có giấy biên nhận. Lãi không quá 20%/năm.
Tư pháp xã, anh Quách Chí Linh, tiếp dân vào thứ Hai, thứ Tư hằng tuần.

Họp mặt già làng, người có uy tín
UBND xã Trà Leng vừa gặp mặt 21 già làng, người có uy tín nhân dịp năm mới. Già Hồ Văn Đề, 78 tuổi, kể chuyện nóc Ông Đề dời lên chỗ ở mới, nhà nào cũng có vườn quế. Già Nguyễn Thị Lệ, người Bhnong, nói về việc khuyên đám trẻ bỏ rượu: "Nói nhẹ thì nó nghe, nói nặng nó bỏ đi."
Ông Châu Minh Nghĩa, Chủ tịch UBND xã, thông tin: năm qua tội phạm giảm 3 vụ, không có tảo hôn, 97% hộ có điện. Có điều, lừa đảo mạng đã lên tới tận nóc: 9 người nhận cuộc gọi giả, may không ai chuyển tiền.
Mỗi già được tặng một chăn ấm, một đài radio, 1 triệu đồng.

Thông tin bước đầu vụ cháy xưởng nhang
Hồi 13 giờ 05 ngày 27/4, lửa bùng lên ở xưởng nhang Phước Thịnh, số 208/6 tổ 15, lan sang kho gỗ kế bên. 4 xe chữa cháy cùng 31 cán bộ chiến sĩ dập tắt lúc 14 giờ 40.
Chủ xưởng, bà ⟦victim:Tăng Tú Trinh⟧, thiệt hại khoảng 650 triệu đồng. Công nhân ⟦victim:Nguyễn Thị Bé Năm⟧ bỏng hai tay; chiến sĩ Hồ Quang Lâm hướng dẫn thoát nạn cho 9 người khác. Chủ kho gỗ là ông ⟦victim:Viên Chí Thành⟧ cũng bị cháy mất một phần ba số ván.
Nguyên nhân: chập điện ở quạt hút. Kiểm tra hồi tháng 1, cơ sở này đã bị nhắc hai lỗi về dây điện nhưng chưa sửa.

Đối thoại "Chính quyền lắng nghe": 31 câu hỏi, 31 câu trả lời
Bà Nghiêm Thị Thoa (tổ 4) hỏi chuyện bãi xe tải rửa xe chảy nước ra đường. Ông Đàm Quang Vinh, Trưởng phòng Kinh tế, Hạ tầng và Đô thị, trả lời: đã phạt chủ bãi 8 triệu đồng hôm 30/8, hạn khắc phục đến 30/9.
Anh Khuất Duy Tùng hỏi vì sao quán hát ở ngõ 77 mở tới 1 giờ sáng. Trung tá Kiều Cao Cường: đã đo tiếng ồn 3 đêm, 2 đêm vượt mức, lập biên bản rồi; anh em sẽ kiểm tra tiếp, mong bà con gọi ngay lúc ồn, đừng để đến sáng.
Cụ Phí Văn Chuyên nói chân cụ đau, xin làm thủ tục tại nhà. Lãnh đạo hứa tổ lưu động đến hôm sau, và sáng hôm sau đã đến thật.
Kết thúc buổi đối thoại lúc 17h25. Biên bản đăng ở mục Công khai.

Truy tìm đối tượng lừa bán đất
Công an xã Phú Quốc phối hợp truy tìm Kiên Hồng Phát, SN 1979, CCCD số 091079006218, nơi đăng ký thường trú ấp Rạch Vẹm.
Phát làm giả giấy chứng nhận quyền sử dụng đất, nhận cọc của ông ⟦victim:Ngô Bá Lộc⟧ 1,2 tỷ đồng rồi tắt máy, đi khỏi địa phương từ ngày 19/1. Số điện thoại hay dùng: 0919 55 27 03.
Đặc điểm: cao 1m68, xăm hình cá chép trên vai phải, nói giọng miền Tây.
Ai biết tin báo cho đại úy Lê Thanh Điền hoặc công an nơi gần nhất.

Em ⟦?minor:Duy Anh⟧ trả lại ba lô cho khách Tây
Trên đường đi học về, em ⟦?minor:Phạm Duy Anh⟧, lớp 7/3 Trường THCS Nguyễn Duy Hiệu, thấy một chiếc ba lô nằm bên gốc bàng gần bến thuyền. Em mang đến Công an phường Hội An Tây.
Chủ ba lô là du khách người Đức, ông Markus Weber. Trong ba lô có máy ảnh, hộ chiếu, 640 euro. Ông ôm lấy cậu bé, cảm ơn rối rít, muốn tặng tiền nhưng em không nhận.
Thầy Võ Như Quang, hiệu trưởng, tuyên dương em trước cờ sáng thứ Hai. Phường tặng em một suất quà 500.000 đồng và 20 cuốn vở.

Biết để tránh: Bẫy "nâng hạng VNeID"
Kẻ xấu gọi, đọc vanh vách họ tên, địa chỉ của mình, hẹn lên phường nâng mức định danh, rồi bảo làm online cho nhanh. Sau đó là một đường dẫn gần giống thật, ví như dichvucong[.]vneid-gov[.]cc (chúng tôi đã tách ra để bà con không bấm nhầm).
Ba dấu hiệu: giục gấp; bắt tải tệp .apk; yêu cầu bật "Trợ năng".
Trang thật chỉ có vneid.gov.vn và dichvucong.gov.vn. Ứng dụng VNeID chỉ tải trong kho CH Play, App Store.
Chị Ninh Thị Huệ, kế toán hợp tác xã Tân Tiến, suýt cài nhưng con gái giật máy lại kịp. "Hú vía, trong máy có tiền lương của cả 34 xã viên," chị kể.
Chia sẻ bài này tới nhóm Zalo thôn, xóm nhé! Admin: Lưu Đức Hiển, Văn phòng HĐND – UBND xã Yên Mô.

Kết quả xử lý vụ trộm két sắt nhà thầu
Sau hai tuần, Công an phường Trấn Biên đã làm rõ vụ trộm két sắt tại nhà anh ⟦victim:Uông Thế Dân⟧ (hẻm 9 đường Hà Huy Giáp), mất 215 triệu đồng, giấy tờ nhà và thẻ tín dụng số 5211-4407-8830-1296 (đã khóa).
Thủ phạm là Lại Hữu Trọng, thợ từng làm cho chính anh ⟦?victim:Dân⟧ hồi sơn nhà nên biết lối đi.
Chìa khóa phá án là lời khai của anh ⟦informant:Chín⟧ xe ôm đậu trước số 31: khuya đó anh chở một người ôm bao nặng đi ra bến xe.
Trọng khai đã tiêu 80 triệu, số còn lại giấu trong thùng sơn. Tang vật thu hồi 135 triệu.

Xuân yêu thương đến với học sinh nghèo
Sáng 20 tháng Chạp, Công an xã Sơn Động cùng nhóm thiện nguyện "Gùi Chữ" trao 60 suất quà, mỗi suất 700 nghìn đồng tại Trường Tiểu học Vân Sơn.
Hoàn cảnh khiến nhiều người rơm rớm là em ⟦minor:Chíu A Sáng⟧, lớp 5B: bố mất, mẹ đi làm xa không về, em sống với bà nội trong căn nhà trình tường dột mái. Đoàn tặng em chiếc xe đạp và nhận đỡ đầu 500 nghìn/tháng đến hết lớp 9.
Bà Trần Thu Hiên, trưởng nhóm, cho biết quà do 112 bạn bè ở Hà Nội và Bắc Ninh góp. Thượng úy Đặng Văn Nhất hứa sẽ vận động lợp lại mái cho bà cháu trước Tết.

Sơ kết 6 tháng mô hình "Tiếng mõ an ninh" ở các phum sóc
Sáng 30/6, UBND xã Lai Hòa sơ kết mô hình "Tiếng mõ an ninh" do Công an xã cùng ban quản trị 4 chùa Khmer phối hợp thực hiện. Dự hội nghị có Thượng tọa Lâm Sương, trụ trì chùa Prey Chóp; ông Trần Hoàng Thắng, Phó Chủ tịch UBND xã và 85 đại biểu.
Toàn xã đã phát 212 chiếc mõ cho 212 tổ tự quản. Quy ước đơn giản: ba hồi dài là cháy, hai hồi một dùi là trộm, đánh liên hồi là có người đuối nước. Nửa năm qua mõ vang 9 lần, trong đó 1 lần báo nhầm vì... ông Kim Sa Mươl đánh đuổi bầy khỉ.
So với cùng kỳ, trộm cắp vặt giảm từ 15 còn 6 vụ. Ông Thạch Rết, ấp Năm Căn, nêu: mõ để lâu bị mọt, xin phường thợ sơn lại. Bà Lý Thị Sa Thia đề nghị thêm mõ ở hai bến đò.
Kết luận, ông Thắng giao Công an xã hoàn thành bảng quy ước hai thứ tiếng trước ngày 31/7/2025.

Cảnh giác: mạo danh bưu cục báo "đơn hàng bị giữ"
Hai ngày 10 và 11/5, nhiều người ở phường Nam Định nhận được tin nhắn có nội dung: "Buu kien cua ban dang bi giu do sai dia chi, cap nhat tai vnpost-giaohang.cc/xn". Trang này yêu cầu nhập số thẻ để đóng "phí lưu kho 12.000 đồng".
Anh ⟦victim:Triệu Quang Sáng⟧, chủ xưởng mộc ở phố Cửa Trường, nhập thẻ 9704 3681 2254 9017 338 cùng mã xác thực; chưa đến một phút sau bị trừ 19.500.000 đồng.
Một nạn nhân khác là cô ⟦victim:Phó Thị Ngần⟧, giáo viên về hưu, mất 7,2 triệu. Trong khi đó, bà Dương Thị Lụa ở cùng ngõ đem máy sang hỏi cháu, được cháu ngăn nên không sao cả.
Vì sao nhiều người mắc bẫy? Trung úy Đoàn Thế Vinh phân tích: ai bây giờ cũng có vài món hàng đang trên đường về, số tiền đòi lại nhỏ, chỉ mười mấy nghìn, nên không ai ngại. Trang giả dùng đúng màu vàng, đúng biểu tượng, còn có cả ô "chat với nhân viên". Cô ⟦?victim:Ngần⟧ chat hẳn 20 phút, được gọi là "quý khách" rất lễ phép.
Ông Vũ Khắc Toản, trưởng bưu cục, xác nhận từ đầu tháng đã có 63 khách đến hỏi về loại tin này. Bưu cục dán cảnh báo ở cửa, bưu tá Hoàng Bích Phượng đi phát hàng đến đâu dặn đến đó.
Bưu điện không gửi đường dẫn đòi tiền. Muốn hỏi đơn hàng, gọi 1900545481 hoặc ra thẳng bưu cục.

Hội thi "Dân vận khéo" – tiếng cười từ những chuyện thật
Bảy đội, bảy tiểu phẩm, hội trường xã Đại Lộc chật kín 400 người tối 9/10. Đội thôn Ái Nghĩa diễn lại chuyện ông trưởng thôn đi vận động mở đường: bà hàng xóm nhất quyết không chặt cây mít, cuối cùng ông ngồi ăn hết... hai múi mít mới xin được 1,2 mét đất. Người đóng vai bà hàng xóm, chị Đoàn Thị Cúc, nhận giải diễn viên xuất sắc.
Đội liên quân Công an – Quân sự kể vụ "cháu gái Việt kiều gửi quà 30.000 đô" do thiếu úy Trà Quốc Bảo tự viết. Ông Ba Trợ trong vở xém mất con bò, nhưng đến phút chót thì dừng.
Giám khảo, nghệ nhân bài chòi Phạm Thị Sương, cho điểm cao nhất 9,75. Giải nhất thuộc về thôn Ái Nghĩa, 3 triệu đồng; nhì: thôn Phước Lộc; ba: Quảng Huế và Mỹ Hòa.

THÔNG BÁO về việc cắt điện và an toàn khi mưa bão số 10
Theo Công điện số 07/CĐ-UBND ngày 27/9, bão số 10 có thể vào bờ đêm 28, gió giật cấp 13. UBND phường Cửa Lò yêu cầu:
1. Từ 15 giờ ngày 28/9, không ai ở lại trên tàu, chòi canh. 137 tàu thuyền đã vào âu, chủ tàu Võ Văn Hậu, Trần Quang Tuyến còn trên đường về, dự kiến tới lúc 11 giờ.
2. Điện cắt khi gió trên cấp 8. Nhà nào có người thở máy báo bà Hoàng Thị Mơ, trạm trưởng y tế.
3. Di dời 64 hộ khối Hải Giang 1 lên Trường THCS Nghi Thủy. Mỗi phòng có một chiến sĩ công an phụ trách. Nhớ mang thuốc, giấy tờ, áo ấm; trâu bò, gà vịt gửi trại ông Phùng Bá Quế.
4. Trộm cắp lúc di dời sẽ bị xử lý nghiêm. Tổ tuần tra đi 2 giờ/lượt.
Trực ban chỉ huy: 02383.824.114. Cứu nạn: 112, 114.

Công an phường bắt nhóm thanh thiếu niên mang hung khí, hỗn chiến
Khoảng 23 giờ 15 ngày 6/9, hai nhóm thanh thiếu niên hẹn nhau giải quyết mâu thuẫn ở khu đất trống gần vòng xoay Hải Vân, mang theo dao phóng lợn, vỏ chai bia.
Anh ⟦victim:Ông Văn Nhật⟧, sinh viên, chỉ đi mua mì tôm ngang qua thì bị ném vỏ chai trúng đầu, khâu 11 mũi, nằm viện bốn ngày.
Nhờ anh ⟦informant:Mân⟧ giữ xe quán Cà phê Gió gọi báo sớm, công an đã kịp chặn hai ngả đường, triệu tập 13 đối tượng. Cầm đầu nhóm thứ nhất là Hứa Gia Thịnh (SN 2006). Nhóm kia có ⟦minor:Trần Bảo Nguyên⟧, 15 tuổi, học sinh lớp 10 bỏ học, là người đem dao. Ngoài ra thu giữ 8 xe, trong đó xe 43C1–770.38 gắn biển số giả.
Phụ huynh hãy quản con sau 22 giờ. Mấy đêm "đi uống trà sữa với bạn" mà không gọi được, phải hỏi lại.

Hướng dẫn thủ tục đăng ký tạm trú trên mạng cho chủ nhà trọ
Chủ nhà trọ hay hỏi: "Tui có 12 phòng, khách ra vô hoài, làm sao khỏi lên phường?" Xin trả lời ngắn gọn.
Thứ nhất, đăng nhập dichvucong.gov.vn bằng tài khoản VNeID mức 2. Chọn "Đăng ký tạm trú". Thứ hai, điền thông tin chủ hộ hoặc chỗ ở hợp pháp; đính kèm hợp đồng thuê có chữ ký. Thứ ba, nộp lệ phí: trực tuyến 7.000 đồng/người/lần, trực tiếp 15.000 đồng (theo Thông tư 75/2022/TT-BTC).
Thời hạn xử lý 3 ngày làm việc. Khách ở dưới 30 ngày thì khai báo lưu trú trước 23 giờ, có thể nhắn qua ứng dụng.
Không khai: phạt từ 500 nghìn đến 1 triệu đồng, nhiều người thì cao hơn. Tháng 8, khu phố 3 đã phạt hai chủ trọ, tổng cộng 6 triệu.
Cần hỏi thêm: đại úy Nhan Thanh Phong, cảnh sát khu vực, tại phòng tiếp dân sáng thứ Sáu hằng tuần.

Chuyện chiếc bè nuôi tôm và tấm lòng người Sông Cầu
Đêm mưa cuối tháng 10, bè của ông ⟦victim:Đặng Ngọc Lành⟧ đứt neo, trôi về phía cửa biển, 40 lồng tôm hùm hư gần hết, mất chừng 900 triệu. Ông ngồi trên bờ mà khóc như đứa trẻ.
Sáng ra, không ai bảo ai, 14 chủ bè ở vịnh Xuân Đài kéo tới. Ông Lê Sỹ Hùng cho mượn ghe máy, anh Võ Tấn Kiệt lặn gỡ lưới, chị Nguyễn Thị Tuyết nấu nồi cháo to. Ba ngày sau, 16 lồng còn cứu được đã neo lại.
Hội Nông dân phường đứng ra vận động được 73 triệu đồng, ngân hàng khoanh nợ cho vay thêm 200 triệu. Ai muốn góp tay xin gọi anh Kiệt, số 0905 38 1147.
"Cái tình còn quý hơn con tôm," ông ⟦?victim:Lành⟧ nói vậy, mắt đỏ hoe.

Phường tôi – Nhật ký một ca trực
18:00. Nhận bàn giao. Đại úy Vương Quốc Thắng phụ trách ca, trung sĩ Nghị ghi sổ.
18:40. Bà Lư Thị Hà tới hỏi chuyện con vẹt nhà bay mất. Hướng dẫn đăng lên nhóm khu phố.
19:25. Quán nhậu 86 hẻm 40 hát karaoke inh ỏi. Tới nơi, chủ quán Đinh Tiến Lộc tắt loa, xin lỗi; lần thứ hai nên lập biên bản.
21:10. Hai ông hàng xóm Cổ Tấn Mạnh và Lai Trường Giang cãi nhau vì con gà bươi chậu mai. Giảng hòa, hai bên bắt tay.
23:50. Tuần tra cùng dân phòng: 3 nhà quên khóa cổng, gõ cửa nhắc. Đã nhắc luôn cửa hàng xăng không để khách gọi điện khi đổ.
02:30. Khách say ngủ gục trên bậc tam cấp chợ, đưa về nhà cho vợ.
05:30. Trời hửng, quét sân trụ sở, ăn xôi bà Sáu bán ở cổng. Ca trực bình yên.

Nhớ người chỉ huy già
Ở xã Vạn Tường ai cũng biết đại tá Nguyễn Thanh Tùng, nguyên Phó Giám đốc Công an tỉnh, nay nghỉ hưu về quê trồng hành tím. Ông không làm chức gì nữa, nhưng hễ thôn họp là có mặt, ngồi hàng ghế cuối.
Thời chiến tranh ông từng ở đội trinh sát, hai lần vào trại giam giải cứu cơ sở. Sau 1975, ông tham gia truy quét FULRO ở Tây Nguyên. Những tấm huân chương ông cất trong hòm, chỉ mang ra đúng ngày 19/8 để kể cho lũ trẻ nghe.
Năm ngoái, lũ trẻ mượn ông cái loa, thế là có luôn "Loa cựu binh" phát 15 phút mỗi chiều thứ Bảy. Bạn học cũ của ông, bà Trịnh Thị Cẩm Lai, đọc tin; thầy giáo Bùi Duy Lãm soạn bài.
Sức khỏe ông dạo này yếu. Ông vẫn nói: "Làm công an thì có nghỉ hưu, làm dân thì không."

Bắt giữ nhóm chuyên lừa bán hàng online
Ngày 2/12, Công an xã Mê Linh phối hợp Phòng PA05 tạm giữ Khổng Đức Trung và 2 đồng phạm, lập trang Facebook "Đào Nhật Tân tận vườn" và website www.daonhattan-tet.store bán đào Tết, lấy cọc rồi chặn khách.
Bước đầu xác định có 112 người chuyển tiền vào số tài khoản 2150 205 663 907, tổng 342 triệu đồng. Nhiều người mất ít nên không đi báo. Trường hợp mất nhiều là anh ⟦victim:Ngô Đăng Khoát⟧, tổ 2, đặt 14 gốc đào thế để bán lại, mất 54 triệu; chị ⟦victim:Cù Thị Thanh Tâm⟧ mất 12 triệu tiền cọc ba cành.
Điện thoại khách gọi không được: 0372 118 905.
Người nào từng đặt cọc thì đem ảnh chụp màn hình và biên lai tới trụ sở, gặp trung úy Lại Đức Hùng.

Đêm hội trăng rằm ở làng Kon Klor
Lần đầu tiên các em nhỏ trong làng được rước đèn ngay dưới mái nhà rông. 186 phần quà gồm bánh trung thu, đèn lồng và cặp sách, trị giá 37.200.000 đồng, do Công ty Cà phê Đăk Hà, tiểu thương chợ Kon Tum và Công an phường đóng góp.
Già làng A Thút đánh chiêng mở màn. Chú Cuội do thượng úy Đặng Kim Thi đóng, tóc độn bông, chạy đuổi theo đám trẻ làm ai cũng cười. Cô giáo Y Hương dạy các em hát bài "Chiếc đèn ông sao" bằng tiếng Ba Na.
Xen giữa các tiết mục là mười câu đố về an toàn giao thông và phòng đuối nước. Em nào trả lời đúng được một chiếc mũ bảo hiểm. Phát hết 30 chiếc.
Chị Nguyễn Thị Minh Tâm, Phó Bí thư Đoàn phường, cảm ơn và hẹn năm sau.

Thông báo: kết luận xác minh tin đồn "bắt cóc trẻ em" ở chợ Gò Đen
Tối 17/4, trên Facebook xuất hiện bài viết nói có xe tải trắng chở người bắt cóc hai bé ở chợ Gò Đen, kèm ảnh một chiếc xe. Chỉ sau 3 giờ, bài viết có 4.100 lượt chia sẻ, nhiều phụ huynh không cho con đi học.
Công an xã Mỹ Yên xác minh: không có vụ bắt cóc nào. Chiếc xe trong ảnh là xe chở gạo của hợp tác xã, tài xế Mã Văn Tấn dừng mua nước rồi giúp một bé nhặt chiếc dép.
Người đăng đầu tiên, bà N.K.L., 41 tuổi, đã thừa nhận nghe nói lại chứ không thấy tận mắt, gỡ bài và xin lỗi. Xã đang xử lý theo Nghị định 15/2020/NĐ-CP và các sửa đổi bổ sung, mức phạt dự kiến 7,5 triệu đồng.
Đề nghị bà con trước khi bấm "chia sẻ" hãy gọi Công an xã, 02723.870.113, chỉ mất một phút là rõ thực hư.

Tiểu thương chợ Bo ký cam kết không dùng cân điêu
Hưởng ứng tháng hành động vì người tiêu dùng, 264 hộ kinh doanh ở chợ Bo đã ký cam kết cân đúng, niêm yết giá, không bán hàng giả.
Ban quản lý chợ đặt 2 cân đối chứng ở cổng Đông và cổng Tây. Ai nghi cân thiếu cứ việc đặt lên. Hai tuần đầu phát hiện 5 quầy sai số quá 2%, nhắc nhở 4, phạt 1 quầy 800 nghìn đồng.
Chị Bùi Thị Nhụ, bán thịt hơn 20 năm, tự bỏ 1,1 triệu mua cân điện tử. "Đong đầy bán vơi trời biết, mà giờ camera cũng biết", chị đùa.
Ông Khúc Văn Tiềm, trưởng ban quản lý chợ, công bố: tố giác gian lận bỏ phiếu vào hòm, cuối tháng mở trước mặt đại diện công an và hội phụ nữ.

Kiểm tra phòng cháy ở quán karaoke, chung cư mini
Đợt kiểm tra từ 5 đến 25/11 ở phường Khương Đình có 46 cơ sở, gồm 9 quán karaoke, 21 chung cư mini, 16 nhà trọ cao tầng. Kết quả: 28 cơ sở đạt, 14 cơ sở phải khắc phục trước 31/12, 4 cơ sở dừng hoạt động.
Lỗi thường gặp: lối thoát thứ hai khóa bằng ổ, thang thoát hiểm chất đồ, xe máy điện sạc qua đêm ở tầng 1, bình chữa cháy hết áp.
Ông Đỗ Danh Khải, chủ tòa nhà ngõ 214, vừa mở lối thoát thứ hai hết 62 triệu đồng. Bà Kim Oanh ở tầng 5 kể trước chỉ dám mơ, nay có cả thang dây, mặt nạ phòng độc.
Chung cư có tổ tự quản do kỹ sư Hạ Bá Hoàn làm trưởng, tập chạy thoát hiểm mỗi quý một lần; lần gần nhất 138 người xuống sân hết 6 phút 20 giây. Đoàn do thiếu tá Tạ Hồng Dương, đội PCCC, phụ trách.

Cháu bé lạc mẹ ở lễ hội chùa Hương Tích được đưa về an toàn
Trưa mùng 6 tháng Giêng, tổ công tác xã Thiên Lộc thấy một bé trai ngồi khóc bên gốc thông, hỏi gì cháu cũng chỉ lắc đầu. Qua loa lễ hội và điện thoại của những người quanh đó, 40 phút sau mẹ cháu tìm đến, ôm con mừng mừng tủi tủi.
Bé là ⟦minor:Trần Đình Khôi Nguyên⟧, 4 tuổi, nhà ở phường Trần Phú, theo mẹ đi lễ. Người ngồi dỗ cháu, cho cháu cái kẹo lạc là bà Đinh Thị Lựu, bán nước chè xanh ở chân dốc.
Ban tổ chức đề nghị khách dắt trẻ nhỏ ghi số điện thoại vào túi áo con. Chốt trẻ lạc đặt ở nhà khách, có nước và bánh.

Thư ngỏ gửi hội viên Hội Cựu chiến binh phường
Kính thưa các đồng chí!
Nhân kỷ niệm 36 năm ngày thành lập Hội 06/12, Ban chấp hành gửi tới 412 hội viên ở 18 chi hội lời thăm hỏi trân trọng. Năm qua chúng ta đã có 5 tổ tự quản đường dây, 3 đội xe ôm tình nghĩa; đồng chí Lương Khắc Độ tặng 300 m² đất làm sân chơi; đồng chí Mẫn Đức Thọ đỡ đầu hai thanh niên mới mãn hạn tù.
Bên cạnh đó, đã có 4 hội viên bị kẻ xấu giả danh cán bộ chính sách gọi điện dụ nộp "phí làm lại hồ sơ thương binh". Rất mừng là cả bốn đều gọi hỏi chi hội trước. Xin các đồng chí nhắc nhau: chế độ không bao giờ phải nộp phí.
Đêm giao lưu văn nghệ tổ chức lúc 19 giờ 30 ngày 5/12 tại hội trường tầng 2. Mời mang theo quân phục cũ.
T/M Ban Chấp hành – Chủ tịch: Giáp Văn Quảng

Vợ chồng tái hôn, con riêng bị bạo hành: những việc xã đã làm
Ngày 13/8, cô ⟦informant:Hà Thị Nga⟧, giáo viên mầm non, nhận thấy trên lưng bé ⟦minor,victim:Lò Mai Chi⟧, 5 tuổi, bản Nà Lốc, có nhiều vết bầm nên đã báo Công an xã Chiềng Khoong.
Kết quả xác minh: cha dượng là Cà Văn Sơn (sinh 1990) hay uống rượu, lấy dây sạc đánh bé vì đái dầm. Mẹ bé cũng bị đánh khi can ngăn.
Sơn đã bị tạm giữ. Bé hiện được ông bà ngoại chăm sóc, Hội Phụ nữ xã thăm hỏi, góp 3,4 triệu đồng; bác sĩ cho biết các vết thương lành dần.
Xã yêu cầu các điểm trường kiểm tra đầu giờ mỗi sáng, có dấu hiệu là gọi 111.

Bàn giao công trình "Thắp sáng đường quê" ấp Bến Lội
Chiều ngày 18/11, Đoàn thanh niên Công an xã Tân Biên khánh thành 2,1 km đường có đèn, gồm 70 bóng led 50W, tổng trị giá 98 triệu đồng (trong đó người dân góp 41 triệu).
Ông Tư Rê, người cho kéo dây qua vườn nhà, nói bóng đèn tỏa sáng tới nồi cơm. Chị Cao Thị Mỹ Loan nay đi cạo mủ cao su lúc 2 giờ sáng không còn phải đội đèn pin.
Đại diện nhà tài trợ, bà Lê Quỳnh Anh, Giám đốc Công ty Cao su Trường Phát, hứa thay bóng hỏng trong 3 năm. Lịch trực bảo vệ do ấp đội trưởng Nguyễn Hữu Danh phân công.
Sau lễ, bà con ăn bánh tét, xem văn nghệ. Trước đây đoạn này từng có 3 vụ rạch mủ trộm, nay không còn.

Quyết định khen và trao thưởng cho tập thể, cá nhân dịp 19/8
Thực hiện Quyết định số 1147/QĐ-UBND ngày 12/8/2025, phường Hà Tiên tặng Giấy khen:
A. Tập thể: Tổ bảo vệ ANTT khu phố Pháo Đài; Câu lạc bộ "Phụ nữ không ma túy" khu phố Mỹ Đức; Ngân hàng Chính sách xã hội phòng giao dịch Hà Tiên.
B. Cá nhân: ông Huỳnh Trung Trực, đội trưởng dân phòng; bà Mai Thị Tư, tổ trưởng tổ 12, người 7 năm liền không bỏ buổi tuần tra nào; anh Chau Sóc Kha, lái đò, đưa 9 người qua cơn bão số 3; thầy Lữ Kim Sanh, dạy võ miễn phí cho 52 em; đại úy Từ Quốc Nam, cảnh sát khu vực.
Mức thưởng: tập thể 1.500.000 đồng, cá nhân 800.000 đồng, trích quỹ thi đua khen thưởng. Chúc mừng các tập thể, cá nhân và mong phong trào ngày càng lớn mạnh!

Kiểm điểm, giáo dục người gây rối tại buổi họp thôn
Tối 4/3, thôn Phú Hậu họp kiểm điểm anh Trương Công Hưng vì nhiều lần say rượu, chửi bới, đập phá quán. Dự có Bí thư chi bộ Hồ Xuân Thế, Công an xã, các đoàn thể, 61 hộ.
Anh Hưng đứng trước bà con, đọc bản tự kiểm điểm hai trang, xin lỗi từng nhà. Chị vợ là Nguyễn Thị Xuân Lan nói anh mà bỏ rượu được chị mừng lắm. Cụ Phan Văn Kiều phát biểu: "Thằng ni hiền, chỉ tội ham rượu, xin thôn cho hắn cơ hội."
Cuộc họp thống nhất giáo dục tại thôn 6 tháng, phân công ông Thế và chi hội phụ nữ giúp đỡ. Mỗi tháng đánh giá một lần. Anh Hưng đồng ý đi khám, cai rượu tại Trung tâm Y tế.
Biên bản lập xong lúc 21 giờ 05, đọc lại cho mọi người cùng nghe và ký.
`,
  `
Ra mắt mô hình "Tiếng mõ bình yên" ở bản Nà Tòng
Chiều 14/3, tại nhà văn hóa bản Nà Tòng, UBND xã Mường Hin tổ chức lễ ra mắt mô hình "Tiếng mõ bình yên". Dự lễ có đồng chí Lường Văn Panh, Phó Bí thư Đảng ủy xã; Thiếu tá Quàng Văn Hặc, Trưởng Công an xã; ông Lò Văn Inh, trưởng bản cùng 112 hộ dân.
Theo quy chế, mỗi cụm từ 8 đến 10 hộ treo một chiếc mõ tre. Một hồi dài là có người lạ, ba hồi ngắn là có cháy. Ông Lò Văn Inh cho biết bản đã góp được 4.650.000 đồng mua thêm 6 đèn pin, 4 áo phản quang.
Trước đó năm 2025, bản có 3 vụ mất gà, mất trâu. Bà con mong mõ treo đó nhưng càng ít phải gõ càng tốt.

CẢNH BÁO: GIẢ DANH CÁN BỘ ĐIỆN LỰC YÊU CẦU CÀI ỨNG DỤNG
Ngày 06/5/2026, Công an phường Tân Hội tiếp nhận trình báo của bà ⟦victim:Trịnh Thị Mão⟧, trú tổ 9. Theo lời bà, khoảng 10 giờ sáng có người gọi từ số 0928.417.336 xưng là nhân viên điện lực, nói hợp đồng điện của gia đình chưa chuyển sang mã định danh mới, nếu không cập nhật trong ngày sẽ bị cắt.
Người này gửi đường dẫn https://evn-capnhat.vip/app và hướng dẫn bà tải về. Vừa quét khuôn mặt xong, điện thoại của bà ⟦?victim:Mão⟧ treo cứng, đến lúc mở lại thì 87 triệu đồng trong sổ tiết kiệm trực tuyến không còn.
Điện lực KHÔNG yêu cầu khách hàng cài ứng dụng qua đường dẫn lạ. Mọi thắc mắc, bà con gọi tổng đài 19006769 hoặc Công an phường 0243.855.1172 để được hướng dẫn.

Thư cảm ơn
Kính gửi Công an xã Phú Lộc Tây!
Tôi là Đặng Quốc Thoại, lái xe chở hàng, quê ở Quảng Ngãi. Tối 22/4 khi dừng ăn cơm ở quán ven quốc lộ tôi để quên túi xách, bên trong có 31 triệu đồng tiền hàng cùng giấy tờ. Chạy đến Cam Lâm tôi mới hay, bụng nghĩ chắc mất rồi.
Thế nhưng 21 giờ 15 phút, Đại úy Mai Xuân Lực gọi cho tôi báo là chủ quán, chị Ngô Thị Thủy Tiên, đã đem túi tới trụ sở nộp lại đủ cả. Tôi gửi chị chút tiền uống nước chị không lấy.
Xin cảm ơn chị Tiên và các anh công an. Chúc mọi người mạnh khỏe.

Xe máy va chạm xe tải trên đường tránh, một người tử vong
Khoảng 5h20 sáng nay (19/8), trên đường tránh qua thôn Đồng Vân xảy ra va chạm giữa xe tải biển số 36C-418.22 do Lê Hữu T. (SN 1987) điều khiển và xe máy 36B5-720.94 do ông ⟦victim:Hoàng Đình Quế⟧ cầm lái theo hướng ngược lại.
Cú va chạm mạnh khiến ông ⟦?victim:Quế⟧ ngã xuống đường, tử vong tại chỗ. Ông là người trong thôn, đang trên đường đem rau ra chợ đầu mối.
Lực lượng Công an xã phối hợp Phòng CSGT phân luồng, đến 7h30 giao thông trở lại bình thường. Kết quả kiểm tra bước đầu, tài xế xe tải không có nồng độ cồn. Vụ việc đang được điều tra.

KẾT LUẬN
Hội nghị giao ban công tác an ninh trật tự tháng 7
1. Thành phần: đ/c Nguyễn Khắc Hiếu - Chủ tịch UBND phường (chủ trì); đ/c Phan Thanh Tùng - Trưởng Công an phường; đ/c Võ Thị Ngọc Ánh - Chủ tịch UBMTTQ; 14 trưởng khu phố; thư ký: Lý Mỹ Dung.
2. Tình hình: xảy ra 4 vụ phạm pháp hình sự, giảm 2 vụ so với tháng trước; đã làm rõ 3 vụ, 5 đối tượng. Tai nạn giao thông 1 vụ, không có người chết. Nhắc nhở 27 trường hợp lấn chiếm vỉa hè đường Nguyễn Thị Minh Khai và Lê Văn Sỹ.
3. Ý kiến: ông Trần Hoài Đức (khu phố 6) đề nghị lắp thêm 2 camera ở hẻm 118; bà Phùng Kim Liên (khu phố 11) phản ánh quán nhậu hát karaoke quá 22 giờ.
4. Giao Công an phường xử lý phản ánh của khu phố 11 trước ngày 10/8; giao Văn phòng khảo sát vị trí camera, dự trù không quá 18 triệu đồng.
Cuộc họp kết thúc lúc 11 giờ cùng ngày.

Bắt đối tượng trộm chó bằng súng điện tự chế
Rạng sáng 2/11, tổ tuần tra nhân dân ấp Rạch Gốc phát hiện hai thanh niên đi xe Sirius không đèn, phía sau chở bao tải. Bị hô dừng lại, chúng rú ga bỏ chạy và lao xuống mương.
Danh tính hai người được làm rõ là Trương Văn Bé Tư (sinh năm 1999) và Huỳnh Nhật Khanh (sinh năm 2003), cùng ngụ xã bên. Trong bao có 3 con chó, trên xe có 1 bộ kích điện. Chiếc xe gắn biển số 69K1-034.58 là biển giả.
Hai đối tượng khai từ đầu tháng 10 đã bắt trộm 17 con chó ở bốn xã, bán cho một lò mổ giá 70 ngàn đồng/ký. Công an xã đề nghị ai bị mất chó đến trụ sở nhận lại hoặc cung cấp thông tin.

PHÁT THANH BUỔI SÁNG
Kính thưa toàn thể bà con! Đây là Đài truyền thanh phường Nghĩa Đức. Hôm nay thứ Hai ngày 8 tháng 6.
Mời bà con nghe thông báo về việc cấp, đổi căn cước cho trẻ dưới 14 tuổi. Từ ngày 9/6 đến hết ngày 20/6, Công an phường làm việc cả buổi tối từ 18 giờ đến 20 giờ 30, kể cả thứ Bảy. Bà con đưa các cháu đi nhớ mang theo giấy khai sinh, căn cước của cha hoặc mẹ.
Trẻ từ đủ 6 tuổi phải đến trực tiếp để lấy mống mắt, chụp ảnh. Trẻ dưới 6 tuổi thì cha mẹ làm trên Cổng dịch vụ công dichvucong.gov.vn là được.
Cần hỏi thêm bà con gọi Trung úy Cao Bá Nhân qua số trực ban Công an phường: 0260 3862 114.
Xin nhắc lại...

Tìm trẻ lạc
Khoảng 16 giờ ngày 1/6, tại khu vực hội chợ công viên bờ sông, gia đình trình báo lạc mất cháu ⟦minor:Phạm Ngọc Bảo Hân⟧, 5 tuổi, tóc ngắn ngang vai, mặc váy vàng in hình thỏ, đi dép hồng.
Ai thấy cháu xin gọi cho mẹ cháu là chị Dung, điện thoại 0916 283 075, hoặc Công an phường.
Cập nhật 18h05: Cháu ⟦minor:Hân⟧ đã được tổ trật tự đô thị phát hiện ngồi khóc cạnh gian hàng bóng bay và bàn giao cho gia đình. Cảm ơn bà con đã chia sẻ!

Chuyện già làng giữ rừng ở Kon Pling
Già A Jring năm nay 71 tuổi nhưng leo dốc còn khỏe hơn trai làng. Hơn hai mươi năm nay, cứ mỗi tuần hai bận, ông cùng tổ bảo vệ rừng cộng đồng đi tuần khu rừng 418 ha.
Ông kể: "Hồi trước dân mình phát rẫy, cái rừng nó đau. Cán bộ Y Blui nói, mình nghe lọt cái tai, rồi mình nói lại cho bà con". Nay tổ có 15 người, anh A Thui làm tổ trưởng. Tiền dịch vụ môi trường rừng năm rồi được 296 triệu, chia xong còn để lại 20 triệu sửa nhà rông.
Sáng chúng tôi theo chân tổ tuần tra, sương còn đọng trắng trên lá le. Đi đầu là A Phâng, 34 tuổi, từng một thời theo người ta đi cưa gỗ thuê. "Năm 2016 mình bị phạt 12 triệu đồng, nhà không còn gì. Già Jring không chửi, chỉ dẫn mình đi coi cái suối cạn", A Phâng nhớ lại. Từ bữa đó anh bỏ cưa, xin vào tổ. Giờ anh là người thuộc từng gốc trắc, gốc hương, đánh dấu tọa độ bằng điện thoại còn nhanh hơn cán bộ trẻ.
Ông Nguyễn Tiến Dũng, Hạt trưởng Hạt Kiểm lâm, đánh giá cách làm của làng "nhẹ mà bền": ai phát rẫy lấn rừng phải nộp một con heo 30 ký cho làng, tự trồng lại gấp đôi số cây đã chặt. Sáu năm nay mới phải bắt phạt ba con heo.
Trưa, cả tổ nghỉ bên thác, chia nhau cơm lam, cá suối nướng. Chị Y Hạnh, người nữ duy nhất trong tổ, cười bảo chồng ở nhà trông ba đứa con cho vợ đi giữ rừng. Con gái đầu của chị vừa đậu ngành lâm nghiệp ở Đà Lạt.
Năm 2025, tổ phát hiện, báo kiểm lâm xử lý 2 vụ cưa trộm gỗ dổi. Chủ tịch UBND xã đã tặng giấy khen cho già A Jring và 4 thành viên.

Cháy nhà trong đêm ở ngõ 47, thiệt hại khoảng 350 triệu đồng
23h40 ngày 12/12, ngọn lửa bùng lên từ gian bếp nhà anh ⟦victim:Lưu Mạnh Cường⟧ (tổ dân phố số 5), sau đó lan sang gác xép chứa vải vụn.
Nhận tin báo qua 114, hai xe chữa cháy có mặt sau 9 phút. Trước đó, đội dân phòng do ông Bùi Đức Lợi làm đội trưởng đã dùng 7 bình bột, cắt cầu dao và đưa ba người trong nhà ra ngoài qua lối mái hiên.
Không có thiệt hại về người. Chị ⟦victim:Đào Thị Nhàn⟧, vợ anh ⟦?victim:Cường⟧, bị bỏng nhẹ ở cẳng tay, đã được sơ cứu. Nguyên nhân ban đầu nghi do chập ổ cắm tủ lạnh.

Hỏi - đáp pháp luật: Cho con 15 tuổi đi xe máy, cha mẹ bị phạt thế nào?
Hỏi: Con tôi học lớp 9, nhà cách trường 7 cây số, tôi cho cháu đi xe 50 phân khối có được không? (chị Thu Hà, khu phố 3)
Trả lời: Theo Luật Trật tự, an toàn giao thông đường bộ 2024, người đủ 16 tuổi trở lên mới được điều khiển xe gắn máy. Người từ đủ 14 đến dưới 16 tuổi điều khiển xe gắn máy bị phạt cảnh cáo. Người giao xe cho người không đủ điều kiện bị phạt từ 8 đến 10 triệu đồng theo Nghị định 168/2024/NĐ-CP.
Như vậy, chị chưa được giao xe cho cháu. Chị có thể cho cháu đi xe đạp, xe buýt số 06 hoặc đăng ký xe đưa đón với nhà trường.
Nguồn: Thượng úy Kiều Minh Phụng, Công an phường.

Nhờ người dân báo tin, bắt quả tang điểm bán lẻ ma túy
Vào lúc 19h ngày 25/9, Công an phường Xuân Định phối hợp Phòng CSĐT tội phạm về ma túy bắt quả tang Đỗ Tiến Hùng (1984) đang bán 2 gói heroin tại phòng trọ ở xóm Bến.
Vụ việc được phát hiện từ tin báo của bà ⟦informant:Vương Thị Tuyết⟧, chủ dãy trọ. Thấy phòng cuối dãy hay có người lạ ra vào lúc nửa đêm, bà chụp lại biển số mấy chiếc xe rồi đưa cho cảnh sát khu vực.
Khám xét, cơ quan công an thu thêm 11 gói nilon, 1 cân tiểu ly và 6.200.000 đồng. Đỗ Tiến Hùng khai mua ma túy từ một người không quen ở bến xe. Hiện hồ sơ đã được chuyển cấp trên thụ lý.

Nhân viên quầy vé chặn cuộc chuyển tiền 400 triệu
Sáng 9/7, bà N.T.L., 66 tuổi, đến phòng giao dịch Ngân hàng Nông nghiệp xã Hải Thượng đòi tất toán sổ, vẻ mặt hoảng hốt, tay cầm điện thoại không rời. Giao dịch viên ⟦?informant:Tạ Thị Kim Ngân⟧ hỏi thăm thì bà chỉ nói "tiền cho con mua đất".
Thấy lạ, chị ⟦?informant:Ngân⟧ báo trưởng phòng Hồ Sỹ Quý rồi gọi Công an xã. Qua giải thích của Trung tá Đậu Xuân Thành, bà mới kể bị một "cán bộ viện kiểm sát" gọi suốt từ 6 giờ sáng, dọa bắt. Số tiền 400 triệu đồng còn nguyên vẹn.
Công an xã đã đề xuất cấp trên khen thưởng chị ⟦?informant:Tạ Thị Kim Ngân⟧. Đây là lần thứ ba trong năm phòng giao dịch này giữ được tiền cho khách.

Vay 20 triệu qua app, trả 160 triệu vẫn chưa hết nợ
Anh ⟦victim:Danh Sà Rươl⟧, công nhân ở ấp Sóc Dừa, cần tiền đóng viện phí cho vợ nên bấm vay trên một ứng dụng quảng cáo "duyệt 5 phút". Vay 20 triệu, thực nhận 13 triệu, mỗi tuần trả 3,5 triệu.
Trễ hai ngày, chúng ghép ảnh anh lên cáo phó rồi gửi khắp danh bạ. Số 0587 662 190 gọi chửi bới cả mẹ già, cả quản đốc xưởng. Sau sáu tháng anh ⟦?victim:Rươl⟧ đã nộp tổng cộng gần 160 triệu vào tài khoản 1903 7752 4481 06 mang tên Le Quang Dinh mà chúng vẫn nói còn thiếu gốc.
Công an xã khuyến cáo: vay tiền hãy đến ngân hàng, quỹ tín dụng hoặc Hội Phụ nữ, Hội Nông dân. Lỡ vay app đen thì đừng vay tiếp để trả, hãy lưu bằng chứng, trình báo ngay.

Ngày hội Toàn dân bảo vệ an ninh Tổ quốc thôn Vân Trình
Trong không khí cả nước kỷ niệm ngày 19/8, thôn Vân Trình tổ chức ngày hội với sự tham gia của trên 300 người dân. Phần lễ ngắn gọn 40 phút, phần hội có kéo co, bắt vịt, thi dập lửa bằng chăn chiên.
Đội xóm Đình do anh Nguyễn Hữu Phú làm đội trưởng giành giải Nhất thi chữa cháy với 1 phút 12 giây. Giải Nhì thuộc về xóm Giữa. Chị em Hội Phụ nữ góp 14 mâm bánh nếp.
Dịp này, UBND xã khen thưởng 3 tập thể, 7 cá nhân, trong đó có cụ Ngô Văn Sảng (82 tuổi), người 19 năm liền làm tổ trưởng tổ hòa giải, và bà Trần Thị Khuyên vận động con trai ra đầu thú.

Công an xã Bình Lãng trao lại 26 triệu đồng chuyển nhầm
Ngày 17/1, anh Đinh Trọng Nghĩa ở thôn 2 phát hiện tài khoản tự nhiên cộng thêm 26.000.000đ, nội dung "tra tien go". Nghĩ có người nhầm, anh đến thẳng Công an xã.
Qua xác minh, người chuyển là bà Mạc Thị Oanh, chủ xưởng mộc ở xã kế bên, bấm nhầm một chữ số. Chiều cùng ngày, trước mặt Đại úy Thân Văn Đoàn, anh Nghĩa đã chuyển trả đủ.

Xử lý vụ bạo lực gia đình ở khóm 4
Ngày 28/10, sau khi nhậu về, Phan Văn Lộc đã dùng cây chổi và tay đánh vợ là chị ⟦victim:Châu Thị Ngọc Bích⟧ gây gãy xương đòn, rồi khóa trái cửa không cho chị đi bệnh viện.
Người gọi điện báo công an là cháu ⟦?victim,informant,minor:Phan Châu Gia Kiệt⟧, con trai 11 tuổi của hai người. Cháu trèo cửa sổ chạy sang mượn điện thoại của tiệm tạp hóa.
Tổ công tác đến nơi phá khóa, đưa chị ⟦?victim:Bích⟧ đi cấp cứu, tạm giữ người chồng. Chủ tịch UBND phường Nguyễn Thị Cẩm Vân ký quyết định cấm tiếp xúc 3 ngày, hiện hai mẹ con đang ở nhà tạm lánh.

Bà con lưu ý khi mua vé xe Tết
Cận Tết nhiều trang Facebook đăng bán vé xe, vé tàu giá rẻ. Bà con nên:
- Mua tại bến xe, ga hoặc trang chính thức của ngành đường sắt dsvn.vn.
- Không chuyển cọc cho tài khoản cá nhân.
- Kiểm tra tên nhà xe, số điện thoại in trên vé.
- Không đăng ảnh vé lên mạng vì lộ mã QR.
Năm ngoái, cả phường có 6 người trình báo mất tiền cọc vé, anh K. mất ít nhất là 600 nghìn, chị V. mất nhiều nhất, 9 triệu rưỡi. Cần tư vấn gọi 1022 nhánh 5 hoặc gặp trực tiếp anh Vinh, cán bộ văn hóa phường.

TRUY TÌM XE VÀ NGƯỜI LIÊN QUAN
Khoảng 21h ngày 4/4/2026, trên đường Lương Thế Vinh (đoạn trước cổng chợ) xảy ra vụ giật dây chuyền. Bị hại là bà ⟦victim:Giang Mỹ Phương⟧, tiểu thương bán vải, mất sợi dây 5 chỉ vàng 18K và bị trầy xước vùng cổ.
Hai đối tượng đi xe Exciter màu xanh đen, camera ghi được biển số 59X3 - 881.07. Người ngồi sau mặc áo khoác giao hàng, mang giày trắng.
Ai biết thông tin đề nghị báo cho Công an phường, số trực ban 028.3865.2290, hoặc Thiếu tá Nghiêm Xuân Bách, Đội Hình sự, ĐT 0903.771.526. Thông tin người báo được giữ kín.

Gương sáng: nữ công an viên "mê" làm căn cước tận giường
Hơn một năm về công tác ở xã vùng cao Tả Lủng, Trung úy Giàng Thị Say đã cùng đồng đội vào từng bản làm căn cước cho 146 cụ già, người khuyết tật.
Có hôm mưa trơn, Say và đồng chí Vàng Mí Sính gùi bộ máy 18kg đi bộ bốn tiếng lên bản Séo Lủng để làm cho mỗi cụ Thào Thị Pà, người đã nằm một chỗ. Cụ nắm tay hai cán bộ, nói tiếng Mông: "Công an như con cháu nhà mình".
Năm ngoái, Giàng Thị Say được Giám đốc Công an tỉnh tặng Bằng khen. Chị bảo: "Mình là người bản, đi đâu cũng là về nhà".

Khởi tố đối tượng cướp giật ở khu công nghiệp Bàu Sim
Cơ quan CSĐT đã khởi tố, tạm giam Võ Hoài Phong (sinh ngày 12/3/2001, thường trú ấp 4) về tội cướp giật tài sản.
Theo điều tra, tối 30/8, chị ⟦victim:Kim Thị Sa Ry⟧, công nhân may, vừa tan ca đang đi bộ về phòng trọ thì bị Phong áp sát giật điện thoại. Chị bị kéo lê, gãy hai răng.
Tám ngày sau, chủ tiệm cầm đồ trên đường số 7 là ông ⟦informant:Lâm Chấn Hưng⟧ thấy chiếc iPhone đem đến cầm có hình nền người khác, nghi ngờ nên bí mật báo Công an phường, nhờ đó đối tượng bị bắt.

Cựu chiến binh Lê Xuân Tảo hiến 210 m2 đất làm đường
Con đường từ ngã ba Cây Gạo vào xóm Trại vốn chỉ rộng 2,4 mét, hai xe máy tránh nhau còn khó. Đầu năm 2026, khi xã vận động mở rộng lên 5 mét, ông Lê Xuân Tảo (78 tuổi, thương binh hạng 3/4) là người đầu tiên ký giấy hiến đất.
Vợ ông, bà Doãn Thị Ngà, ban đầu tiếc hàng cau mười năm tuổi. "Tôi bảo bà ấy, ngày xưa đồng đội tôi tiếc gì đâu", ông kể rồi cười khà khà.
Theo gương ông, 23 hộ khác hiến thêm 1.340 m2, phá 190 mét tường rào. Đường hoàn thành ngày 27/7, đúng ngày Thương binh - Liệt sĩ.

LOA PHƯỜNG - BẢN TIN PHÒNG CHÁY
Alô, alô! Kính thưa bà con khu phố Đông Hải. Thời tiết nắng nóng trên 38 độ, bà con chú ý:
Một là, không để xe máy, sạc xe điện sát cửa ra vào. Hai là, ngắt điện máy lạnh, quạt khi ra khỏi nhà. Ba là, nhà có lồng sắt phải mở lối thoát nạn thứ hai, có búa, kìm để sẵn.
Trong tháng 5, thành phố đã xảy ra 19 vụ cháy, riêng phường ta 1 vụ cháy bãi cỏ. Thấy cháy bà con hô to, cúp cầu dao và gọi ngay 114 hoặc mở ứng dụng Báo cháy 114.
Tối thứ Bảy này, 19 giờ, Thượng úy Đỗ Quang Minh hướng dẫn dùng bình chữa cháy tại sân đình. Mời mỗi nhà một người tham gia.

Mất 1,2 tỷ vì "con rể ngoại quốc"
Một câu chuyện buồn vừa xảy ra ở thôn Hạ, chúng tôi xin kể lại để bà con cùng rút kinh nghiệm.
Tháng 2/2026, chị ⟦victim:Phó Thị Thanh Hòa⟧, giáo viên mầm non, quen qua Facebook một người tự xưng bác sĩ quân đội Mỹ. Sau hai tháng nhắn tin, người này nói gửi thùng quà có 300.000 USD, nhờ chị đóng giúp phí hải quan.
Một phụ nữ gọi từ số +84 824 905 113 báo chị chuyển lần đầu 38 triệu vào tài khoản 0451 0007 83921 (Vietcombank), sau đó là "phí chống rửa tiền", "phí bảo lãnh"… Đến lần thứ bảy, tổng cộng 1.214.000.000 đồng, trong đó có cả sổ đỏ bố mẹ cầm cố.
Khi trình báo, chị ⟦?victim:Hòa⟧ vẫn hỏi công an "liệu anh ấy có bị kẻ xấu lợi dụng không".
Chị kể lại, người đàn ông ấy sáng nào cũng chúc ngủ ngon vì bên đó "đang đêm", gửi ảnh mặc áo blouse, ảnh con gái mồ côi mẹ, cả đoạn gọi hình mười mấy giây mờ mờ. "Chưa ai hỏi han tôi nhiều đến thế", chị nói nhỏ. Đồng nghiệp ở trường có người can, chị giận, chặn luôn số.
Lần chuyển cuối cùng, nhân viên ngân hàng hỏi mục đích, chị trả lời theo lời dặn sẵn: mua đất cho em trai. Đến khi "hải quan" đòi thêm 90 triệu mà không còn gì để bán, chị mới nói thật với chị dâu là cô Xuyến, rồi hai chị em đi xe máy lên trụ sở Công an xã lúc 9 giờ tối.
Thiếu tá Bùi Ngọc Khải, người tiếp nhận, cho biết những vụ kiểu này thường có bốn bước: làm quen - kể khổ - tặng quà - đòi phí. Bốn bước ấy không đổi suốt mười năm, chỉ đổi ảnh và đổi tên. Ảnh của "bác sĩ" lần này được xác định lấy từ trang cá nhân của một huấn luyện viên thể hình ở Nam Phi.
Công an xã đã gửi yêu cầu phong tỏa, song tài khoản chỉ còn 214.000 đồng. Hội Phụ nữ thôn cử người thay nhau đến nhà trò chuyện để chị ⟦?victim:Hòa⟧ không nghĩ quẩn.
Xin nhớ: không có món quà nào phải mua bằng tiền của chính mình.

Bế giảng lớp dạy bơi miễn phí hè 2026
Sáng 31/7, tại bể bơi Trường THCS Trần Quốc Toản, Đoàn phường Phú Hòa và Công an phường bế giảng lớp bơi miễn phí cho 64 học sinh.
Sau 18 buổi, 59 em bơi được từ 25 mét trở lên. Thầy Huỳnh Tấn Đạt, người đứng lớp, nói năm nay các em dạn nước hơn hẳn.
Anh Nguyễn Lê Trường Giang, Bí thư Đoàn phường, cho biết kinh phí 42 triệu đồng do doanh nghiệp của ông Phùng Gia Bảo và hội phụ huynh đóng góp. Dự kiến tháng 6 năm sau sẽ mở 3 lớp, ưu tiên trẻ vùng ven sông.

Thông báo nhặt được giấy tờ
Ngày 11/10 ông Thạch Phol, chạy xe ôm ở bến phà, nhặt được một bóp da nâu và giao nộp Công an xã. Bên trong có:
- 01 căn cước công dân số 094187003462, tên Sơn Thị Hồng Nhung;
- 01 thẻ ATM số 9704 1512 3087 6642;
- 01 giấy đăng ký xe mô tô biển số 83P2-556.19;
- 1.730.000 đồng.
Ai là chủ sở hữu mời đến trụ sở Công an xã gặp Thượng úy Lý Hoàng Nam để nhận lại, khi đi mang theo giấy tờ chứng minh. Quá 1 năm không có người nhận sẽ xử lý theo Điều 230 Bộ luật Dân sự.

Đuối nước thương tâm ở đập Bản Chang
Trưa ngày 13/5, nhóm 5 học sinh Trường THCS bán trú Nặm Lìa rủ nhau ra đập tắm. Do sẩy chân xuống chỗ sâu, em ⟦minor,victim:Hoàng Thị Ngân Hà⟧ (lớp 7A) và em ⟦minor,victim:Nông Văn Thiệp⟧ (lớp 6B) bị nước cuốn.
Nghe tiếng kêu, anh Triệu Văn Sình đang cắt cỏ gần đó lao xuống kéo được em ⟦?minor,?victim:Thiệp⟧ vào bờ. Em ⟦?minor,?victim:Hà⟧ được tìm thấy sau 40 phút nhưng đã không qua khỏi.
Lãnh đạo xã đến chia buồn, hỗ trợ gia đình 10 triệu đồng. Đập đã có biển cấm từ năm 2024, nay xã rào thêm 60 mét lưới B40.
Đề nghị các gia đình quản lý con em trong dịp hè, không để trẻ ra sông suối khi không có người lớn.

Mô hình "Bến đò không rác, không trộm" ở cù lao Tân Phong
Cù lao có 3 bến đò với chừng 700 lượt khách mỗi ngày. Trước đây khách gửi xe hay bị mất nón, mất kiếng chiếu hậu. Từ tháng 3, Công an xã lắp 5 mắt camera, giao chủ bến Ba Khâm, Tư Hiền, Út Lượm cùng quản lý nhóm Zalo 412 thành viên.
Chú Ba Khâm nói: "Hồi xưa tui giữ đò không, giờ giữ luôn nón bảo hiểm cho bà con". Mỗi bến còn đặt 2 thùng phân loại, chai nhựa bán được mỗi tháng 350 - 400 ngàn bỏ vô ống heo giúp học trò nghèo.
Sau 6 tháng chưa mất cái nón nào. Xã tính làm thêm ở bến Cái Bè nhỏ và bến Hòa Khánh.

Cảnh giác thủ đoạn "nâng hạng thẻ tín dụng"
Ngày 3/3, anh ⟦victim:Uông Sỹ Hải⟧ (trú chung cư HH2, làm kỹ sư) nhận được điện thoại của một phụ nữ xưng nhân viên ngân hàng, đọc đúng họ tên và 4 số cuối thẻ của anh. Người này mời nâng hạn mức lên 200 triệu, gửi đường link vpb-nanghan.top/the để "xác thực".
Anh nhập số thẻ, mã CVV và mã OTP. Ba phút sau thẻ bị quẹt hai lần ở nước ngoài, tổng 64,3 triệu đồng.

Biên bản họp tổ dân phố 12
Thời gian: 19h30 ngày 05/9/2026. Địa điểm: nhà bà Khổng Thị Vinh, tổ phó.
Chủ trì: ông Đàm Quang Trung - tổ trưởng. Có mặt 41/58 hộ. Đại diện Công an phường: Trung úy Nghiêm Thị Hạnh.
Nội dung:
- Thông qua thu quỹ an ninh 100.000 đ/hộ/năm: 39 đồng ý, 2 không.
- Ông Cấn Văn Thuận đề nghị nhắc nhà số 31 nuôi 9 con chó thả rông. Chủ hộ số 31, anh Vũ Minh Quyết, xin lỗi và hứa rọ mõm, làm chuồng trong tuần.
- Bà Quản Thị Xuyến hỏi tiền đèn đường, tổ trưởng trả lời 2.180.000 đ quý III.

Vận động thành công người trốn lệnh truy nã ra đầu thú
Ngày 2/6, sau ba tháng Công an xã kiên trì gặp gỡ gia đình, Siu Thưk (SN 1994, số định danh 064094002718), bị truy nã về tội cố ý gây thương tích, đã theo cậu ruột là ông Rơ Châm Bul đến trụ sở đầu thú.
Siu Thưk khai lúc uống rượu ở đám cưới đã dùng dao chém anh ⟦victim:Kpă Hyơng⟧ cùng làng, thương tật 22%, rồi trốn sang rẫy ở biên giới.
Già làng Ksor Brưh nói với bà con: "Sai thì nhận, trốn trong rừng hoài cũng như con thú thôi". Hiện Siu Thưk được bàn giao Cơ quan điều tra.

Sân chơi từ bãi rác cũ
Góc phố cuối đường Hàn Thuyên trước kia là nơi người ta lén đổ xà bần. Cuối năm rồi, chi hội phụ nữ do bà Mai Thị Tường Vi khởi xướng đã dọn sạch, sơn lại tường, trồng 40 bụi dạ yến thảo, đặt xích đu và 2 máy tập.
Tiền đâu ra? Bà Vi kể: bán ve chai được 6 triệu, chú Hai Đạo sửa xe cho 4 triệu, còn lại quán phở Tàu Bay lo. Công an phường cho mượn camera giám sát kẻ đổ trộm; tháng đầu phạt được 3 người, mỗi người 1,5 triệu.
Giờ chiều nào đám nhóc trong xóm cũng ra chơi, người già thì ngồi đánh cờ.

Nhận diện 5 chiêu lừa bán hàng trực tuyến mùa Tết
1. Rao bán hoa quả, bánh kẹo giá rẻ, nhận cọc rồi chặn liên lạc.
2. Giả shipper báo có đơn 25 nghìn, khách chuyển tiền xong thì nói "bấm nhầm gói hội viên, trừ 3,6 triệu mỗi tháng", gửi link hủy.
3. Giả trang bán của nghệ nhân, làng nghề nổi tiếng.
4. Đổi tiền mới, tiền lì xì 2 USD.
5. Tuyển cộng tác viên gói quà tại nhà.
Bạn Quỳnh Như, chủ shop mứt ở phường, chia sẻ trang của bạn luôn ghim địa chỉ tiệm để khách tới xem hàng rồi mới trả tiền, ba năm nay chưa ai phàn nàn.
Phản ánh về Công an phường hoặc nhắn đầu số 156.

Công an phường làm rõ vụ trộm tiệm vàng
03h15 ngày 21/1, kẻ gian khoét tường sau đột nhập tiệm vàng của ông ⟦victim:Quách Tòng Phát⟧ trên đường Bạch Đằng, lấy đi 38 nhẫn trơn và 11 lắc, trị giá hơn 900 triệu đồng.
Sau 36 giờ, công an bắt Triệu Quốc Toàn (SN 1990) khi đang bắt xe khách. Người cung cấp đoạn camera quan trọng là ⟦informant:chủ tiệm bánh mì đối diện hông chợ Cũ⟧; còn ông ⟦informant:Hứa A Lầu⟧, bảo vệ dân phố đã nghỉ hưu, nhận ra dáng đi của nghi phạm và kể với điều tra viên.
Tang vật thu hồi được 90%. Chủ tiệm đã gửi thư cảm ơn Ban chuyên án.

Tin buồn và lời cảnh tỉnh từ một chuyến "việc nhẹ lương cao"
Em ⟦minor,victim:Lầu Mí Chơ⟧, 16 tuổi, bản Sủng Chứ, nghe lời một tài khoản Zalo rủ sang "trực máy tính lương 25 triệu". Em trốn nhà đi ngày mùng 6 Tết, bị đưa qua biên giới, bị đánh và ép gọi điện lừa người khác.
Gia đình bán hai con trâu được 62 triệu để chuộc. Cha em gửi tiền vào tài khoản 8850163472 ngân hàng BIDV nhưng chúng đòi thêm. Ngày 14/4, em ⟦?minor,?victim:Chơ⟧ cùng 8 người khác được giải cứu.
Đồn Biên phòng và Công an xã đề nghị các thầy cô, trưởng bản nhắc con em: không ai trả lương cao cho người chưa học nghề mà đòi đi đường mòn.

Thông báo lịch cắt điện và phân luồng lễ hội Cầu Ngư
Để phục vụ lễ hội Cầu Ngư từ 14 đến 16/2 âm lịch, UBND phường Hải Cảng thông báo:
- Cấm ô tô đường Trần Phú đoạn số 12 đến số 240 từ 5h đến 22h;
- Xe máy gửi tại Trường Tiểu học Nguyễn Huệ (5.000đ/lượt) và bãi đất nhà ông Sáu Thôi;
- Cắt điện khu vực bến cá 7h - 11h ngày 13/2 âm lịch để sửa trạm biến áp.
Ban tổ chức do ông Ngô Văn Chỉnh, Vạn trưởng, và bà Trương Thị Diệu Hiền, Phó Chủ tịch phường làm đồng trưởng ban. Thất lạc trẻ, mất đồ liên hệ lều an ninh cạnh lăng Ông.

Ngồi lại bên bếp lửa - hòa giải ở buôn Tơng Ju
Hai nhà Y Khăm và Ama Hrin tranh nhau bờ suối dài chừng 30 mét suốt 4 năm, con cái gặp nhau quay mặt. Tổ hòa giải buôn đến không biết mấy lần.
Lần thứ 11, chị H'Nuôn Êban, tổ trưởng, không đem theo giấy tờ, chỉ đem ché rượu. Chị nói chuyện hồi hai ông cụ thân sinh cùng đắp cái đập nhỏ đó. Nói một hồi, Ama Hrin đứng lên bảo: thôi chia đôi, mỗi bên 15 mét, chung nhau sửa đập.
Năm nay tổ hòa giải thành 6/7 vụ. Luật Hòa giải ở cơ sở 2013 là cuốn sách chị H'Nuôn đọc nát cả bìa.

CÔNG AN XÃ THÔNG TIN VỤ CHÁY QUÁN KARAOKE CŨ
Khoảng 10h45 ngày 29/3, khi thợ hàn cắt khung sắt tại quán karaoke đã dừng hoạt động ở thôn Tân Sơn, tia lửa bắn vào mút cách âm gây cháy lớn.
Thợ hàn ⟦victim:Bế Văn Chuyên⟧ (sinh năm 1979) bị bỏng đường hô hấp, đang điều trị tại bệnh viện tỉnh. Phụ việc ⟦victim:Mã Văn Tuyền⟧ nhảy từ tầng hai, gãy gót chân.
Người thuê mặt bằng khai gọi thợ tự do, không có biện pháp che chắn. Cơ quan chức năng đang ước tính thiệt hại.

Trao nhà "Nghĩa tình đồng đội" cho hộ cận nghèo
Sáng 12/12, Công an xã Đông Thuận cùng Hội Cựu chiến binh bàn giao nhà cho gia đình ông Nguyễn Tấn Miên ở ấp Thới Bình. Căn nhà 48 m2, mái tôn lạnh, trị giá 95 triệu, trong đó cán bộ chiến sĩ góp 60 triệu và hơn 70 ngày công.
Đại úy Lê Phước Sang kể anh em tranh thủ chủ nhật tới trộn hồ, cơm thì bà con nấu. Dì Bảy, hàng xóm, đem qua nồi cháo vịt bự tổ chảng.
Ông Miên rưng rưng: "Mưa năm nay tui hết phải hứng thau rồi". Xã còn 4 căn nữa phải xong trước 31/12.

Hai học sinh lớp 5 trả lại ví cho người đi chợ
Đi học về ngang chợ Mỹ Hiệp chiều 20/11, em ⟦?minor:Trần Bảo Long⟧ và em ⟦?minor:Lê Hoàng Khôi⟧, lớp 5/3 Trường Tiểu học số 2, thấy chiếc ví rơi bên sạp cá. Hai em đem tới trụ sở Công an xã.
Trong ví có 4.250.000 đồng và giấy tờ của chị Võ Thị Mười, bán rau. Nhận lại ví, chị Mười ôm hai đứa mừng muốn khóc: đó là tiền hụi chị vừa gom.
Cô Phan Thị Ái Nghĩa, hiệu trưởng, nói nhà trường sẽ tuyên dương dưới cờ sáng thứ Hai. Công an xã tặng mỗi em 10 quyển vở và một cặp sách.
`,
  `
⚠️ NÓNG: Xuất hiện tin nhắn giả mạo thông báo phạt nguội!
Cả nhà mình ơi, từ hôm qua tới giờ nhiều bà con phường An Cựu nhận được tin nhắn "Quý vị có vi phạm giao thông chưa nộp phạt, truy cập phatnguoi-csgt.cc để tránh bị cưỡng chế". Đây là LỪA ĐẢO 100% nha.
👉 Anh ⟦victim:Tôn Thất Hoàng Nam⟧ ở kiệt 22 lỡ bấm vô, điền thông tin thẻ, mất luôn 15 triệu 8.
👉 Tra cứu phạt nguội chỉ dùng app VNeTraffic hoặc trang csgt.vn.
👉 Nhận tin nhắn lạ: đừng bấm, đừng gọi lại, chụp màn hình gửi về Zalo OA Công an phường.
Share cho ba mạ, ôn mệ ở nhà cùng biết hí ❤️

Phiên tòa lưu động xét xử vụ đánh bạc tại xã Ea Knuếc Thượng
Ngày 16/6, tại hội trường xã, Tòa án nhân dân khu vực 7 mở phiên tòa lưu động xét xử 6 bị cáo về tội đánh bạc. Thẩm phán Nguyễn Phi Hùng làm chủ tọa, kiểm sát viên Lê Thị Mộng Thu giữ quyền công tố.
Theo cáo trạng, chiều 9/2, các bị cáo Trần Văn Sậu, Lê Công Tài, Y Dhin Niê, Bùi Thế Long, Phạm Đình Chinh, Hồ Bảo Sơn rủ nhau chơi xóc đĩa ở rẫy cà phê. Công an thu trên chiếu 47,6 triệu đồng.
Hội đồng xét xử tuyên bị cáo Sậu 18 tháng tù, năm bị cáo còn lại từ 9 tháng tù treo đến 12 tháng tù. Hơn 200 bà con tới dự. Bà H'Lê Mlô, buôn Kuăng, nói: "Coi rồi về kể lại cho chồng con nó sợ".

Chị bị lừa trúng thưởng xe máy, em bị lừa lấy lại tiền
Câu chuyện của hai chị em ruột ở xóm Đoài khiến nhiều người chạnh lòng. Tháng 4, bà ⟦victim:Khúc Thị Thoan⟧ nghe điện thoại báo trúng xe SH, nộp "thuế" 12 triệu đồng vào số thẻ 9704 3668 1120 9087. Chờ mãi chẳng thấy xe.
Thương chị, ông ⟦victim:Khúc Văn Thoại⟧ lên mạng tìm được trang "Luật sư thu hồi tiền treo" (http://luatsu-thuhoitien.online), nhắn tin thì được yêu cầu nộp phí hồ sơ 9 triệu, phí tòa 14 triệu vào số tài khoản 104 88 7523 016 VietinBank. Nộp xong trang biến mất.
Công an xã Kim Thượng nhắc lại: không có dịch vụ luật sư nào lấy lại tiền đã bị lừa qua mạng. Ai mời chào như thế cũng là lừa đảo lần hai.

Báo cáo nhanh tình hình thiệt hại do bão số 10
Kính gửi: Ban Chỉ huy phòng thủ dân sự tỉnh
Tính đến 17 giờ ngày 29/9, xã Quảng Hợp ghi nhận: 143 nhà tốc mái (thôn Đông 51, thôn Tây 38, thôn Bãi Ngang 54); 2 điểm trường hư hỏng; 11,5 ha keo gãy đổ; 3 thuyền công suất nhỏ bị chìm tại bến, không có người chết.
Lực lượng huy động: 28 công an, 45 dân quân, 60 đoàn viên do đ/c Hoàng Trung Kiên, Phó Chủ tịch UBND xã chỉ huy. Đã di dời 216 hộ/794 khẩu trước 14 giờ ngày 28/9.
Kiến nghị: hỗ trợ 3.000 tấm lợp, 500 thùng mì, 2 máy phát điện 5kVA. Người báo cáo: Phạm Thị Lan Phương, công chức văn phòng. Điện thoại trực: 0232.3512.115.

Chung tay giúp bé ⟦minor:Thảo⟧ có tiền mổ tim
Về thôn Phú Vinh hỏi nhà chị Lệ bán xôi ai cũng biết. Con gái út của chị, bé ⟦minor:Lê Nguyễn Phương Thảo⟧, mới lên 4 mà đã hai lần nhập viện vì thông liên thất. Bác sĩ hẹn mổ tháng tới, chi phí sau bảo hiểm còn chừng 48 triệu.
Chồng chị đi biển chưa về, nhà chỉ có chiếc xe đạp và nồi xôi. Hội Chữ thập đỏ xã kêu gọi bà con chung tay giúp bé ⟦minor:Thảo⟧.
Mọi đóng góp xin gửi trực tiếp chị Trương Thị Lệ, tài khoản Agribank 5204 205 118 934, hoặc qua ông Đỗ Khả, Chủ tịch Hội, tại trụ sở UBND xã. Danh sách nhà hảo tâm sẽ đọc trên loa mỗi sáng thứ Sáu.

Sôi nổi hội thi "Em yêu đường phố an toàn"
Sáng 26/3, Trường Tiểu học Võ Thị Sáu phối hợp Đội CSGT số 3 tổ chức hội thi với 8 khối lớp, 240 lượt học sinh dự. Các tiết mục kịch, vè, rap được dựng công phu.
Thiếu tá Phạm Hồng Quang, trưởng ban giám khảo, bảo bất ngờ nhất là tiết mục vè Quảng Nam của lớp 4/2: "Nghe vẻ nghe ve, nghe vè đội nón…". Giải Nhất thuộc lớp 4/2, giải Nhì lớp 5/1, đồng giải Ba lớp 3/4 và 5/6.
Nhà tài trợ là cửa hàng xe điện của anh Thái Bá Dũng tặng 100 mũ bảo hiểm. Cô Tổng phụ trách Nguyễn Thị Hồng Gấm hứa năm sau sẽ thi thêm vẽ tranh.

Triệt phá nhóm thanh thiếu niên hẹn đánh nhau bằng hung khí
Đêm 13/7, hai nhóm mâu thuẫn trên mạng hẹn nhau ở chân cầu vượt. Công an phường An Lạc Tây kịp thời ngăn chặn, mời về trụ sở 14 người, thu 3 dao phóng lợn, 6 chai bom xăng.
Trong số này có 5 em dưới 18 tuổi; người cầm đầu một nhóm là ⟦minor:Trần Nhật Huy⟧, 16 tuổi, đã nghỉ học. Nhóm kia do Lữ Gia Khiêm (sinh năm 2005) rủ rê. Các xe bị tạm giữ gồm 51N1-226.40, 59C2 771.05 và một xe không biển.
Nguồn tin ban đầu do ⟦informant:bảo vệ ca đêm của trạm xăng chân cầu⟧ báo về trực ban. Phụ huynh các em đã được mời đến ký cam kết quản lý.

Người phụ nữ 20 năm giữ lửa Chi hội 7
"Ai cũng gọi tôi là bà Thắm loa, vì tôi nói to", bà Bùi Thị Thắm giới thiệu. Ở khu phố Nam Sơn, gần như nhà nào có việc cũng thấy bà.
Nhà ông Khiếu cãi nhau vì con rể say, bà sang ngồi từ tối tới khuya. Hội viên Đinh Thị Lựu thiếu vốn nuôi ong, bà đứng ra bảo lãnh vay 50 triệu, giờ trại ong đã 80 đàn. Bà còn lập nhóm Zalo "Cảnh giác lừa đảo" 187 chị em, tin nào đăng lên cũng hỏi qua Thượng úy Lại Văn Tú.
Có lần nửa đêm mưa gió, đôi vợ chồng trẻ cuối phố to tiếng, cô vợ bế con ra đường đòi về ngoại. Bà khoác áo mưa chạy theo, kéo cô vào nhà mình, đun nồi nước gừng cho ngâm chân. Sáng ra bà mới sang hỏi anh chồng một câu: "Con anh tên gì, mấy cân?". Anh chồng đứng ngẩn. Giờ hai vợ chồng có tiệm sửa điện thoại đầu phố, con gái lớn đã vào lớp Một.
Chồng bà là ông Mạch Văn Điển, bộ đội nghỉ hưu, tính ít nói. Ông lo cơm nước, đưa đón cháu để vợ "đi việc phố". Hỏi có lúc nào bực không, ông bảo: "Bực chứ, nhưng bà ấy mà ở nhà thì tôi điếc tai".
Chi hội 7 hiện có 164 hội viên, quỹ xoay vòng 212 triệu đồng, mỗi tháng cho ba chị vay không lãi. Mười bốn chị đã thoát nghèo từ đồng vốn ấy. Bà Thắm chép sổ bằng bút bi xanh, từng khoản một, chữ tròn như chữ học trò.
Năm 2024, bà nhận Bằng khen của Trung ương Hội. Hỏi bí quyết, bà đáp: "Đến sớm, về muộn, không kể chuyện nhà này sang nhà kia".

Tai nạn điện khi bắt cá, một người chết
Chiều 6/9, nhiều người dân ấp Kinh Cùng phát hiện ông ⟦victim:Nguyễn Văn Mười Hai⟧ nằm bất động dưới kinh, bên cạnh là bộ xiệt điện tự chế. Ông mất trước khi được đưa lên bờ. Ông để lại vợ và hai con đang tuổi ăn học.
Trước đó hồi tháng 4, ở ấp kế bên ông ⟦victim:Tư Đởm⟧ cũng bị phỏng hai tay do dùng bình ắc quy đi xiệt ếch.

Trả lời bạn đọc về đăng ký tạm trú cho người thuê trọ
Bạn Lý Hồng Đào (công nhân Công ty giày Phước Bình) hỏi: Em thuê trọ ở đường số 18 được 2 tháng, chủ nhà nói ai ở đủ 6 tháng mới cần đăng ký. Đúng không ạ?
Trả lời: Không đúng. Theo Điều 27 Luật Cư trú 2020, công dân đến sinh sống từ 30 ngày trở lên ngoài nơi thường trú phải đăng ký tạm trú. Hồ sơ gồm tờ khai CT01 và giấy tờ chứng minh chỗ ở hợp pháp; có thể nộp qua ứng dụng VNeID hoặc Cổng dịch vụ công.
Thời gian giải quyết: 3 ngày làm việc. Lệ phí: 15.000 đồng nộp trực tiếp, 7.000 đồng nộp trực tuyến. Tạm trú tối đa 2 năm, được gia hạn nhiều lần.
Không đăng ký bị phạt từ 500.000 đến 1.000.000 đồng.

Bắt nhóm cho vay nặng lãi núp bóng tiệm cầm đồ
Vừa qua Công an phường Tân Giang phối hợp khám xét tiệm cầm đồ Phát Lộc 86, bắt Đoàn Việt Anh (SN 1992, CCCD 022 092 004 187) và Nguyễn Tuấn Vũ (SN 1998).
Chúng cho hơn 60 người vay với lãi 5.000 đồng/triệu/ngày. Một trong số đó là bà ⟦victim:Hà Thị Phượng⟧, bán trứng vịt lộn ở cổng viện: vay 30 triệu chữa bệnh, trả góp 10 tháng, cuối cùng bị xiết luôn xe đẩy hàng.
Anh ⟦victim:B.⟧, thợ xây ở nhà số 27 xóm Lò Vôi, bị chúng ném chất bẩn vào nhà ba lần trong tháng 8.
Ai từng vay của hai người này xin liên hệ Công an phường để được bảo vệ quyền lợi.

Lịch tiếp công dân và phân công trực lễ 2/9
- Ngày 30/8: đ/c Vi Văn Thoan (Phó Chủ tịch), đ/c Lữ Thị Hoài (Văn hóa - Xã hội)
- Ngày 31/8: đ/c Lô Xuân Hùng (Chủ tịch HĐND), đ/c Kha Thị Thu (Tư pháp)
- Ngày 01/9: đ/c Ngân Văn Tiếp (Bí thư), Thiếu tá Lương Viết Thọ (Trưởng CAX)
- Ngày 02/9: đ/c Vi Thị Lan (MTTQ), đ/c Moong Phò Dần (Chỉ huy trưởng Quân sự)
Trực cả 24/24 giờ, ăn trưa tại bếp cơ quan 30.000 đồng/suất. Số máy trực Ủy ban: 0238.3874.201; trực Công an: 0238.3874.113.
Bà con đi chơi lễ khóa cửa, nhờ hàng xóm trông giúp, không đốt pháo, không uống rượu khi lái xe.

Hội ý rút kinh nghiệm sau vụ vỡ hụi ở chợ Bà Điểm
Theo báo cáo, bà Trần Thị Sáu Lành làm đầu thảo 7 dây hụi, mỗi phần từ 2 đến 5 triệu. Ngày 12/11 bà khóa cửa sạp, cắt liên lạc.
Đến nay có 33 người nộp đơn, tổng số khai báo 4,7 tỷ. Nhiều nhất là vợ chồng ông ⟦victim:Lại Hữu Phước⟧ - bà ⟦victim:Ông Thị Xuân⟧ với 610 triệu, kế tới cô ⟦victim:Bé Năm⟧ bán chè 235 triệu. Bà ⟦informant:Chế Thị Lài⟧, người ghi sổ thuê cho đầu thảo, đã tự nguyện đem nộp hai cuốn sổ gốc.
Chị ⟦victim:Phan Thị Tím⟧, bán rau mé hàng cá, khóc kể: "Tui chơi phần hai triệu, dành tiền cho thằng nhỏ nhập học, hốt chót mới có lời. Tới kỳ hốt thì bả biến". Chị đóng 22 kỳ, tổng cộng 44 triệu đồng.
Tại buổi họp, ông Hồ Tấn Lộc, Trưởng ban quản lý chợ, cho biết đã có ba cuộc nói chuyện về hụi trong năm nhưng ít người đi nghe vì "chơi với nhau mười mấy năm có sao đâu". Nhiều tiểu thương giờ tính bán sạp. Ban quản lý đồng ý cho chậm tiền thuê mặt bằng hai tháng, không tính lãi.
Công an xã lập bàn tiếp nhận đơn ngay tại văn phòng chợ, từ 13 giờ đến 16 giờ các ngày trong tuần. Ai có giấy ghi tay, tin nhắn, ảnh chụp sổ đều nên đem theo. Đề nghị bà con không kéo tới nhà cha mẹ ruột của bà Lành, không tự ý lấy đồ trừ nợ.
Trung tá Dư Quốc Bình nhắc: theo Nghị định 19/2019/NĐ-CP, dây hụi từ 100 triệu đồng trở lên đầu thảo phải báo bằng văn bản cho UBND xã. Bà con chơi hụi phải có giấy tờ, tuyệt đối không tin lời nói miệng.

Ra quân lập lại trật tự đô thị, đường thông hè thoáng
Từ ngày 15/10, UBND phường Đội Cung mở đợt cao điểm 45 ngày. Ngày đầu, 3 tổ với 36 người đi các tuyến Lê Lợi, Hà Huy Tập, Phan Đình Phùng.
Kết quả: nhắc nhở 52 hộ, lập biên bản 8 trường hợp, tháo 21 mái che, thu 40 biển quảng cáo. Chủ quán ốc Cô Hường tự cưa bớt mái tôn 1,2 mét, nói vui "cưa rồi mới thấy nhà mình đẹp".

Cô giáo báo tin, học sinh lớp 4 thoát cảnh bị cha dượng bạo hành
Tổ công tác bảo vệ trẻ em phường Quang Vinh vừa can thiệp trường hợp cháu ⟦minor,victim:N.⟧, học lớp 4A Trường Tiểu học Hoa Sen, nhà ở ngách 15.
Thấy tay chân cháu nhiều vết bầm, cô giáo chủ nhiệm ⟦informant:Ninh Thị Diệp⟧ hỏi riêng rồi gọi Tổng đài 111. Cháu nói hay bị đánh khi mẹ đi làm ca.
Cha dượng của cháu, Tạ Đức Nhâm (SN 1988), đã thừa nhận hành vi và bị tạm giữ. Cháu được đưa về ở với bà ngoại, có cán bộ tâm lý theo dõi hằng tuần.
Mọi người thấy trẻ bị đánh mắng, bỏ đói xin đừng im lặng: gọi 111, miễn phí, 24/24.

Từ mùa rẫy đến mùa bình yên
Ở xã biên giới Ia Pnôn Chư, người ta nói có Công an về làng thì con bò cũng được ngủ yên. Năm 2022, cả xã mất 31 con bò. Năm 2025, mất đúng 1 con, mà ba ngày sau tìm thấy nó… đi lạc bên làng Bi.
Bí quyết là mô hình "Đeo vòng cho bò": mỗi con một vòng cổ có số và mã hộ. Trung tá Rmah Thuyên kể lúc đầu bà con sợ "đeo vòng con bò nó buồn", anh phải nhờ ông Siu Klah đeo cho cả đàn 12 con trước. Thấy bò ông vẫn béo, ai cũng xin đeo.
Tới tháng 3 này đã có 1.870 con bò của 402 hộ được đeo vòng; tiền vòng 15.000 đồng/cái do xã hội hóa.

CA xã Trường Xuân: Tìm chủ sở hữu xe, tìm nhân chứng
Ngày 07.06.2026, tại km 14+300 tỉnh lộ 844 xảy ra vụ tai nạn làm anh ⟦victim:Lê Chí Tâm⟧ (sinh năm 1995, ngụ ấp 5A) bị thương nặng, xe 66L1-48291 của anh hư hỏng hoàn toàn. Phương tiện gây tai nạn là ô tô 7 chỗ màu bạc đã rời hiện trường.
Mảnh vỡ để lại cho thấy xe bị bể đèn trái. Một người chứng kiến đọc được phần đầu biển số là 66A, các số sau không rõ.
Ai có camera hành trình đi qua đoạn này từ 18h30 đến 19h15 vui lòng cung cấp cho Đại úy Trịnh Hoài Nam, số trực Công an xã 0277 3951 016.

Lễ tuyên thệ công dân 18 tuổi và trao thẻ căn cước
Đúng dịp 26/3, Đoàn xã Hòa Mỹ tổ chức lễ trưởng thành cho 96 thanh niên vừa tròn 18 tuổi. Thay mặt các bạn, Nguyễn Hà Vy đọc lời hứa sống có trách nhiệm, thượng tôn pháp luật.
Thượng úy Võ Đình Khoa, Phó trưởng Công an xã, trao thẻ căn cước và trò chuyện 30 phút về tội phạm mạng: đừng cho mượn, đừng bán tài khoản ngân hàng, vì bán một tài khoản lấy 500 nghìn có thể bị phạt đến 100 triệu đồng.
Bạn Trần Nguyên Phúc hỏi: Nếu lỡ bán rồi thì làm sao? Đáp: ra ngân hàng khóa ngay và đến công an trình báo, càng sớm càng tốt.

Mất trộm tiền công đức chùa Linh Ứng: đã bắt được thủ phạm
Hai giờ sáng 11/2 (mùng 6 Tết), kẻ gian cạy ba hòm công đức lấy khoảng 28 triệu đồng. Nhà chùa trình báo Công an phường lúc 5 giờ.
Nhờ bà ⟦informant:Nghiêm Thị Chắt⟧ quét lá ở ngõ chùa kể lại đã thấy một người đàn ông đội mũ len xách bao nặng đi ra, tổ công tác khoanh vùng và bắt Phùng Văn Chí tại nhà nghỉ cách đó 2 km.
Chí dùng xe 29-V7 482.13 đi dọc các chùa dịp Tết, khai đã trộm thêm hai nơi.

Khuyến cáo phòng ngộ độc rượu, nấm rừng đầu mùa mưa
Tháng 4 - 5 nấm mọc nhiều, bà con các bản không hái nấm lạ về ăn, nhất là nấm trắng có vòng cuống. Năm ngoái toàn tỉnh có 9 vụ ngộ độc, 37 người phải vào viện. Riêng xã ta không có vụ nào.
Y sĩ Chang Thị Dở, trạm trưởng y tế, hướng dẫn: nếu lỡ ăn phải, gây nôn, cho uống nhiều nước, mang theo mẫu nấm đến trạm, gọi 115. Không đợi hết đau bụng mới đi.
Rượu ngâm rễ cây không rõ nguồn gốc cũng không uống. Trưởng bản Sùng A Páo, Vàng A Chư, Lù Thị Sai có trách nhiệm đọc thông báo này bằng tiếng Mông, tiếng Giáy vào tối thứ Tư và Chủ nhật.

Cảnh báo lừa đảo tuyển cộng tác viên "thả tim" kiếm tiền
Gần đây trên địa bàn phường Thủy Vân rộ lên các nhóm Telegram mời chào làm nhiệm vụ thả tim video, mỗi lượt 10 - 30 nghìn đồng.
Trường hợp cụ thể: Chị ⟦victim:Lương Thị Mỹ Hạnh⟧ (nghỉ sinh ở nhà) được trả 90 nghìn ở hai nhiệm vụ đầu. Sang nhiệm vụ thứ ba phải ứng 2 triệu, rồi 12 triệu, 45 triệu. Tiền chuyển vào ba tài khoản: 19036 55812 7014 Techcombank, 0680 1127 745 09 MB Bank và 6320.1000.447.289 BIDV. Khi chị đòi rút, "trưởng nhóm" có số Zalo 0379 11 84 05 nói sai cú pháp, bắt nộp thêm 80 triệu.
Tổng thiệt hại 59 triệu đồng. Chồng chị là anh Quyền làm nghề biển, hôm về mới hay.
Dấu hiệu chung: việc quá nhẹ, trả tiền lúc đầu, bắt ứng trước. Gặp là thoát nhóm ngay!

Đội chữa cháy "3 phút" của xóm đạo Xuân Bắc
Cứ tối thứ Năm, sân nhà thờ giáo họ Xuân Bắc lại rộn tiếng còi tập. Đội chữa cháy gồm 16 người do anh Giuse Vũ Đình Toản, thợ điện nước, làm đội trưởng. Linh mục Phạm Văn Khiết cho mượn phòng giáo lý làm kho.
Trang bị có 2 máy bơm, 300 mét vòi, 22 bình bột, phần nhiều do bà con góp. Anh Toản bấm giờ: từ lúc gõ kẻng đến lúc nước ra là 2 phút 48 giây.
Tháng 8, một đống rơm cuối xóm bốc khói, đội dập xong trước khi xe 114 tới. Không mất gì ngoài… đống rơm. Thiếu tá Đoàn Mạnh Cương, Phó trưởng Công an xã, mong sẽ có thêm bốn đội như vậy trong năm 2027.

KỊCH BẢN TUYÊN TRUYỀN LƯU ĐỘNG (đọc trên xe loa)
Nhạc hiệu 10 giây.
Giọng nam: Kính thưa bà con xã Thạnh Lợi! Sầu riêng vào mùa, kẻ gian cũng vào mùa!
Giọng nữ: Đêm 18 rạng 19 tháng 5, vườn nhà ông ⟦victim:Năm Kiệt⟧ ở ấp Mỹ Quới bị hái trộm 74 trái Ri6, hơn hai trăm ký. Trước đó ba bữa, vườn bà ⟦victim:Huỳnh Thị Gấm⟧ mất 40 trái.
Giọng nam: Bà con nhớ rào lưới, mắc chuông, nuôi chó, chia nhau canh. Thấy ghe lạ, xe ba gác lạ chạy khuya thì báo ngay Công an xã.
Giọng nữ: Thương lái mua sầu riêng non, không rõ gốc gác cũng có thể bị xử lý tội tiêu thụ tài sản do người khác phạm tội mà có!
Nhạc, lặp lại 3 lần mỗi tuyến.

Chủ tịch xã đối thoại với thanh niên
Chiều 22/3, hơn 120 đoàn viên dự buổi đối thoại với Chủ tịch UBND xã Nậm Chạc, ông Tẩn Láo San. Mười bốn câu hỏi được nêu, phần nhiều về việc làm.
Lý Mẩy Pham, 24 tuổi, chủ homestay, hỏi thủ tục khai báo lưu trú khách nước ngoài. Đại úy Nguyễn Bảo Trung trả lời: khai trên cổng thông tin lưu trú trong 12 giờ, vùng sâu vùng xa là 24 giờ; không khai báo có thể bị phạt theo Nghị định 282/2025/NĐ-CP.
Phàn A Sỉnh muốn vay 100 triệu nuôi cá hồi. Cán bộ tín dụng Đặng Thị Huệ hẹn lên khảo sát ngày 2/4.

Khởi tố vụ án giao cấu với người dưới 16 tuổi
Thông tin từ Công an phường Lộc Sơn: Cơ quan CSĐT đã khởi tố Hoàng Nhật Tân (SN 2004) về hành vi giao cấu với người từ đủ 13 đến dưới 16 tuổi.
Nạn nhân là em ⟦minor,victim:T.V.⟧, học sinh lớp 8/5 Trường THCS Đồi Thông, quen Tân qua trò chơi điện tử. Bạn cùng bàn của em là ⟦?victim,informant,minor:Đoàn Khánh Ly⟧ được em kể lại nên đã nói với cô tổng phụ trách.
Công an đề nghị mọi người không suy đoán, không chia sẻ hình ảnh về em trên mạng. Người nào tung hình sẽ bị xử lý.
Cha mẹ hãy để ý khi con thức khuya nhắn tin, có quà lạ, ngại nói chuyện.

Hướng dẫn nộp hồ sơ trực tuyến xóa đăng ký tạm trú, khai báo tạm vắng
Bước 1: Đăng nhập VNeID mức 2, vào mục Thủ tục hành chính. Bước 2: Chọn loại thủ tục; kiểm tra họ tên, ngày sinh, nơi ở. Bước 3: Đính kèm ảnh chụp rõ 4 góc, dung lượng dưới 5MB. Bước 4: Nộp, lưu mã hồ sơ dạng G01.899.108.000-260415-0012.
Ai không rành cứ đến quầy số 3 Trung tâm Phục vụ hành chính công phường, 86 Lý Thường Kiệt. Em Phan Gia Hân (đoàn viên tình nguyện, sinh viên năm ba) và chị Từ Thị Nga hướng dẫn từ 7h30 - 11h30, 13h30 - 17h.

Hậu quả một cuộc nhậu: hai người nằm viện, một người vào trại
Chỉ vì câu nói đùa "uống như đàn bà", Cao Văn Đấu đã lấy chai bia đập vào đầu bạn nhậu là ông ⟦victim:Phạm Bá Lượng⟧, đoạn quay sang đâm anh ⟦victim:Tình⟧ thợ nề lúc anh can ra. Chuyện xảy ra tối 8/12 tại đám tân gia ở thôn Xuân Thọ.
Ông ⟦?victim:Lượng⟧ chấn thương sọ não, còn anh ⟦?victim:Tình⟧ thủng ruột phải mổ gấp.
Đấu (CMND cũ số 172 883 915) bị bắt khi đang trốn ở lán nuôi tôm. Vợ Đấu, chị Nhung, bồng con nhỏ lên xã xin cho chồng, ai thấy cũng ái ngại.
Rượu vào đừng để dao ra, bà con ơi!

Khen thưởng đột xuất người dân cứu 3 người trên thuyền lật
Ngày 27/9, UBND xã Cẩm Kim trao giấy khen kèm 3 triệu đồng cho ông Phạm Lý (63 tuổi) và con trai Phạm Thanh Tuấn.
Trước đó, sáng 24/9, nước lớn, chiếc ghe chở 3 khách sang sông bị lật cách bờ 70 mét. Hai cha con đang gỡ lưới liền chạy ghe máy ra, ném phao, kéo từng người lên. Cả 3 chỉ ướt và hoảng, uống trà gừng một lát là về nhà.
Ông Lý gãi đầu: "Chuyện nhỏ mà mấy chú làm chi lớn rứa". Năm 1999 trận lụt lớn ông cũng chở được 11 người. Thượng tá Nguyễn Đình Thông, Trưởng Công an xã, tặng ông 5 áo phao mới.

Thủ đoạn bán đất "ngộp" bằng sổ giả
Trong tháng 2 và 3/2026, Công an xã Long Điền Tây nhận đơn của 4 người mua đất qua môi giới tự xưng Hồ Quang Thiện. Đối tượng đưa ra căn cước số 077090011865 và sổ hồng in màu rất giống thật.
Bà ⟦victim:Đào Thị Như Mai⟧, Việt kiều Úc về nước, đã đặt cọc 500 triệu; ông ⟦victim:Tăng Vĩnh Phúc⟧, chủ vựa cá, mất 320 triệu. Hai người còn lại xin không nêu tên.
Kẻ này chạy ô tô 72A-619.35 (xe thuê), dùng số điện thoại 0706-448-230, hiện không còn liên lạc được.
Trước khi cọc hãy: đối chiếu sổ ở Văn phòng đăng ký đất đai; ký tại phòng công chứng; hỏi hàng xóm thửa đất ít nhất ba nhà.

Tổng kết năm: 12 mô hình, 12 cách làm
UBND phường Trần Hưng Đạo tổng kết phong trào Toàn dân bảo vệ ANTQ năm 2026. Cả phường duy trì 12 mô hình, gồm "Cổng trường 5 không", "Khu trọ 3 biết", "Chợ an toàn", "Camera với an ninh"…
Số vụ phạm pháp hình sự: 23 vụ, giảm 28,1%. Người dân cung cấp 146 tin, 101 tin có giá trị. Tỷ lệ khu phố đạt chuẩn an ninh trật tự: 17/18.
Nổi bật là mô hình "Khu trọ 3 biết" (biết mặt, biết nghề, biết số điện thoại) ở khu phố 9. Chủ trọ Hoàng Thị Khuyến có 46 phòng, trước đây sổ khách ghi bằng phấn trên cửa, nay khai báo qua phần mềm, mỗi lượt chưa tới hai phút. Qua đối chiếu dữ liệu toàn khu, trong năm công an phát hiện 2 người đang có lệnh truy nã.
Mô hình "Chợ an toàn" lúc đầu tiểu thương phản đối vì phải dẹp bếp than. Ban quản lý thử làm ở dãy hàng ăn trước, tặng bếp điện cho 5 hộ đầu. Ba tháng sau cả 71 hộ chuyển theo.
Bên cạnh đó còn hạn chế: 3 mô hình hoạt động cầm chừng, kinh phí mỗi khu phố chỉ 6 triệu đồng/năm; tuyên truyền trên mạng xã hội chưa đều; tổ bảo vệ an ninh trật tự ở khu phố 2 và 14 còn thiếu người. Năm 2027, phường đặt mục tiêu gộp các mô hình trùng lặp, giữ lại 8 mô hình làm cho chắc.
Nhân dịp này, Chủ tịch phường Đặng Thùy Dương trao giấy khen cho 8 tập thể và các ông bà: Lưu Đình Triệu, Tống Thị Nhẫn, Phí Văn Sơn, Mẫn Thị Thược, Vương Quốc Khánh. Phát biểu, bà Thược xúc động cảm ơn 42 hộ ở chung cư A5 đã tin mình suốt hai nhiệm kỳ.

Thông báo tìm thân nhân nạn nhân tử vong chưa rõ tung tích
10 giờ ngày 18/4, người dân phát hiện thi thể một phụ nữ khoảng 50 - 55 tuổi ở bờ kè kênh Vĩnh Tế, cao 1m53, mặc áo bà ba tím, quần đen.
Qua lan truyền thông tin, đến chiều, gia đình nhận dạng là bà ⟦victim:Néang Srây Mom⟧ (sinh năm 1973), ở phum Sà Rậu. Bà bị động kinh, đi giặt đồ từ tối hôm trước không về. Khám nghiệm không có dấu hiệu ngoại lực tác động.

Học sinh nghiện thuốc lá điện tử: chuyện không của riêng nhà ai
Tuần qua, Trường THPT Lê Quảng Chí phối hợp Công an phường kiểm tra đột xuất, phát hiện 7 em cất giấu pod. Em ⟦minor,victim:Lưu Phúc An⟧, lớp 10A6, từng phải cấp cứu vì hút tinh dầu có chất lạ, co giật ngay trong nhà vệ sinh.
Người bán qua mạng là Đinh Tuấn Kiệt, sinh năm 2002, giao hàng ở quán trà sữa cạnh trường, nhận tiền qua thẻ 9704-2292-0551-7730. Đường link đặt hàng t.me/podxinh_hatinh đến nay vẫn hoạt động, phụ huynh nhắc con không truy cập.
Thầy hiệu trưởng Hồ Văn Lý nói nhà trường không đuổi học em nào mà lập nhóm "Bạn giúp bạn".
Từ 1/1/2025, thuốc lá điện tử bị cấm sản xuất, kinh doanh, chứa chấp, sử dụng theo Nghị quyết 173/2024/QH15.

Bếp cơm 2.000 đồng của dì Ba Liễu
Sáu giờ sáng, dì Ba Liễu đã nhóm xong ba cái lò ở hẻm 211 Cách Mạng Tháng Tám. Bữa nay món cá lóc kho tiêu, canh bí. Cơm bán 2.000 đồng cho người bán vé số, phụ hồ, sinh viên xa nhà.
"Lấy hai ngàn cho bà con đỡ ngại, chớ ai kiếm lời", dì nói. Mỗi ngày bếp ra 180 phần. Phụ dì có chú Hoàng chạy ba gác, cô giáo hưu Đoàn Ngọc Diệp và bốn anh dân phòng rảnh ca.

Hỏi đáp: Bị hàng xóm hát karaoke ồn ào thì báo ai?
Một bác ở tổ 4 gửi thư: "Nhà bên cạnh hát từ trưa đến tối, tôi góp ý thì họ vặn to hơn."
Đáp: Theo Nghị định 282/2025/NĐ-CP, gây tiếng động lớn, ồn ào ở khu dân cư trong khoảng 22 giờ hôm trước đến 6 giờ hôm sau bị phạt tiền. Ngoài khung giờ ấy, nếu tiếng ồn vượt quy chuẩn vẫn bị xử lý theo quy định về môi trường.
Bác có thể: 1) ghi lại thời gian, âm lượng; 2) báo tổ trưởng để nhắc nhở; 3) gọi trực ban Công an phường 0226.3851.337, kể cả ban đêm.
Nửa đầu năm, phường đã xử lý 16 cuộc gọi về tiếng ồn, phạt 3 hộ. Luật gia Nguyễn Đăng Dung phụ trách chuyên mục.

Cô giao dịch viên và cú điện thoại lúc 15h50
Một bác gái ngoài 70 tuổi run run đưa cuốn sổ 280 triệu ra quầy Quỹ tín dụng nhân dân Đồng Tiến. Nhân viên ⟦?informant:Phùng Thị Hồng Vân⟧ để ý thấy bác đeo tai nghe, miệng lẩm bẩm "dạ, dạ, thưa đồng chí".
Cô kiếm cớ máy lỗi, ra sau gọi trực ban công an. Năm phút sau Đại úy Dương Văn Thịnh có mặt. Kẻ ở đầu dây bên kia, dùng số +84 56 902 7718, thấy có công an liền tắt máy.
Bác gái tỉnh ra, ôm cô gái khóc. Tiền vẫn trong sổ. Công an xã gửi thư khen chị ⟦?informant:Vân⟧ và tặng hoa vào lễ chào cờ đầu tuần.

Phòng, chống tảo hôn ở bản Huổi Po
Tại buổi sinh hoạt tối 10/11, chị Mùa Thị Chu, cán bộ tư pháp xã, nói về quy định nam đủ 20, nữ đủ 18 tuổi mới được kết hôn. Chị kể vụ việc mới đây: em ⟦minor,victim:Giàng Thị Xúa⟧, 14 tuổi, ở bản Huổi Po, bị nhà trai kéo về làm vợ, nhốt hai ngày không cho đi học.
Thầy giáo cắm bản ⟦informant:Quàng Văn Đôi⟧ thấy em vắng học thì đi hỏi rồi báo đồn biên phòng. Em ⟦?minor,?victim:Xúa⟧ đã được đưa về, hiện ở nội trú. Gia đình nhà trai bị lập hồ sơ, trưởng dòng họ Vừ A Lử đứng ra xin lỗi.
41 hộ trong bản ký cam kết không kéo vợ, không tảo hôn, không thách cưới quá 20 triệu.

Tuyến phố "Kinh doanh văn minh" Phan Chu Trinh sau một năm
Tròn một năm, 138 hộ kinh doanh trên đường Phan Chu Trinh dán mã QR niêm yết giá và cam kết không chặt chém. Tổ tự quản có 9 người, tổ trưởng là ông Cù Huy Thắng, chủ tiệm ảnh.
Một vị khách Đức để quên máy ảnh trị giá 70 triệu, chị Tuyết Mai, quán bún riêu, cất giữ ba ngày, nhờ công an phường tìm trả. Anh Marco, khách Ý, viết trong sổ góp ý: "Người ở đây tính tiền đúng và cười nhiều".
Trong năm chỉ có 4 phản ánh, giảm 19 so với năm 2025, đều giải quyết trong 24 giờ. Phường sẽ nhân rộng sang đường Bà Triệu, Hồ Xuân Hương.

Chó thả rông cắn hai người, chủ nuôi bị phạt
Sáng 24/6, con chó berger của ông Khuất Duy Tiến xổng xích, cắn bà ⟦victim:Đỗ Thị Thềm⟧ đi chợ về và cháu nội bà là ⟦minor,victim:Đỗ Minh Quân⟧, 6 tuổi. Cháu phải khâu 21 mũi ở bắp chân.
Hàng xóm dùng đòn gánh mới gỡ được con vật. Cả hai bà cháu đã tiêm phòng dại mũi đầu tiên tại trạm y tế.
Chủ chó bị phạt 1,5 triệu đồng, phải trả toàn bộ tiền thuốc. Bác sĩ thú y Trịnh Đắc Hải cho biết con chó đã tiêm phòng từ tháng 3, đang bị nhốt theo dõi 14 ngày.

Xử phạt thanh niên đăng tin sai về vỡ đập
Tối 2/10, tài khoản "Gấu Con Tây Bắc" đăng: "Đập Khe Nước sắp vỡ, bà con chạy ngay". Bài có 3.400 lượt chia sẻ trong hai giờ, khiến nhiều hộ dưới hạ du hoảng hốt dọn đồ lên đồi.
Công an xã làm việc với người đăng là N.V.Đ. (22 tuổi). Anh này thừa nhận chép lại từ nhóm khác, không kiểm chứng. Quyết định xử phạt 7,5 triệu đồng do ông Hà Đình Luyến, Chủ tịch UBND xã, ký ngày 9/10.

Tài xế xe buýt trả lại túi vàng
Chuyến xe 14 chiều 30 Tết về tới bến cuối, bác tài Thiều Quang Vũ quét xe thì thấy túi vải dưới ghế. Trong đó có 4 chỉ vàng, 1 xấp tiền và tờ giấy ghi "cho con Hạnh cưới".
Bác đem thẳng tới Công an phường Hưng Phú. Đại úy Lê Thị Bạch Yến lần theo cuốn sổ khám bệnh trong túi thì tìm ra bà Đồng Thị Riêng, quê miệt vườn, đang ngồi khóc ở bến xe.
Bà Riêng nhận lại của, năn nỉ bác tài lấy một chỉ. Bác không chịu, chỉ xin… một thiệp mời cưới. Mùng 10, bác có mặt ở đám cưới cô Hạnh thiệt, ngồi bàn nhà gái.
`,
  `
Cảnh báo: chuyển nhầm tiền rồi ép trả lãi
Chiều 11/3, chị ⟦victim:Phan Thị Mỹ Duyên⟧, bán tạp hóa ở khóm Tân Hòa, thấy tài khoản tự nhiên có thêm 5.000.000đ. Chưa kịp ra ngân hàng hỏi thì có người gọi từ số 0868.412.957, xưng nhân viên thu hồi nợ, bảo chị chuyển trả vào tài khoản 1903 5527 6610 18 (Techcombank). Chị tin, chuyển liền. Ba bữa sau lại có người khác đòi "tiền gốc và lãi" 9 triệu, dọa ghép hình đăng Facebook. Sợ quá chị chuyển luôn 9 triệu nữa.
Công an phường nhắc bà con: nhận tiền lạ thì để nguyên đó, KHÔNG tiêu, KHÔNG chuyển cho ai, ra ngân hàng hoặc trụ sở Công an phường để được hướng dẫn.

NGÀY HỘI TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC TẠI BẢN NÀ PHÁT
Sáng 19/8, tại nhà văn hóa bản Nà Phát, xã Mường Khiêng tổ chức Ngày hội Toàn dân bảo vệ ANTQ. Dự hội có đồng chí Lò Văn Inh, Phó Bí thư Đảng ủy xã; Thiếu tá Quàng Văn Hặc, Trưởng Công an xã; các già làng, trưởng bản cùng hơn 240 bà con dân tộc Thái, Kháng.
Báo cáo tại ngày hội cho biết, năm qua bản không có người nghiện mới, 3 vụ mâu thuẫn đất đai được hòa giải ngay từ đầu. Ông Cà Văn Pâng, người có uy tín của bản, phát biểu: "Bản mình yên thì con cháu mới yên mà lên nương, đi học".
Dịp này, Chủ tịch UBND xã tặng giấy khen cho 2 tập thể và 5 cá nhân, trong đó có chị Lường Thị Ọi, tổ trưởng tổ liên gia số 4. Sau phần lễ, bà con cùng múa xòe, kéo co, ném còn.

Va chạm giữa xe máy và xe tải trên Quốc lộ 1 đoạn qua thôn Phú Sơn
Khoảng 17h40 ngày 6/5, tại Km 1.143 Quốc lộ 1, xe máy 77C1-482.09 do anh ⟦victim:Đặng Quốc Thịnh⟧ (trú thôn Phú Sơn) điều khiển chở theo vợ là chị ⟦victim:Hồ Thị Lệ Xuân⟧ va chạm với xe tải biển số 78H-015.33 do Bùi Văn Lượng cầm lái, chạy cùng chiều.
Hậu quả, anh ⟦?victim:Thịnh⟧ tử vong trên đường đi cấp cứu, vợ anh gãy xương đùi, đang điều trị tại Bệnh viện Đa khoa tỉnh.
Nguyên nhân bước đầu xác định là do xe tải chuyển hướng không quan sát. Công an xã đã phối hợp bảo vệ hiện trường, điều tiết giao thông, đến 19h đường thông trở lại.

Kính thưa toàn thể bà con tổ dân phố 7!
Sau đây là thông báo của Ban bảo vệ dân phố về việc giữ gìn an ninh trật tự những ngày giáp Tết.
Một là, bà con đi làm xa, về quê thì báo cho ông Tạ Đình Khoát, tổ trưởng, hoặc Công an phường biết để tuần tra để ý giúp.
Hai là, không để xe máy ngoài hè, kể cả chỉ vào nhà uống chén nước.
Ba là, không mua bán, tàng trữ, đốt pháo nổ. Theo Nghị định 137/2020/NĐ-CP, bà con chỉ được dùng pháo hoa không tiếng nổ mua ở cửa hàng được phép.
Bốn là, rút hết phích cắm trước khi đi ngủ, thắp hương phải có người trông.
Có việc gấp bà con gọi 113, cháy gọi 114. Kính chúc bà con đón xuân Bính Ngọ vui khỏe, an toàn.

Tìm cháu bé đi lạc
Hồi 15 giờ ngày 22/6/2026, Công an xã nhận được tin con gái chị Kim Thị Sa Rây (ấp Sóc Xoài) là cháu ⟦minor,victim:Thạch Thị Ngọc Hân⟧, 8 tuổi, học lớp 2A Trường Tiểu học Ngãi Hòa, đi chơi từ sáng chưa thấy về. Lúc đi cháu mặc áo thun vàng, quần đùi xanh, mang dép tổ ong, nói tiếng Khmer rành hơn tiếng Việt.
Ai thấy cháu ở đâu xin báo cho Công an xã hoặc gọi cho cậu của cháu theo số 0939 70 51 26. Gia đình vô cùng biết ơn.

Mô hình "Camera nhà tôi – bình yên xóm tôi"
Từ 4 mắt camera ban đầu do ông Vi Thanh Quế tự bỏ tiền lắp, đến nay xóm Bãi Sậy đã có 37 mắt, phủ kín 3 ngõ chính và đường ra bến đò. Kinh phí 61,5 triệu đồng, dân góp hơn hai phần ba, còn lại do Công ty TNHH may Hải Thịnh ủng hộ.
Nói chuyện hiệu quả thì đơn giản thôi: trước kia một năm mất độ chục con gà, đôi ba cái máy bơm; năm nay chưa nhà nào mất gì. Đống rác ở gốc đa cũng biến mất, vì chẳng ai muốn lên hình.
Thượng úy Đoàn Minh Trí – cán bộ phụ trách địa bàn – cho hay: dữ liệu lưu 30 ngày, chỉ trích xuất khi có văn bản, người trông máy phải ký cam kết không đăng hình lên mạng. Xã đang tính nhân rộng sang xóm Đông và xóm Chùa trong quý III.

BẮT ĐỐI TƯỢNG BÁN LẺ MA TÚY TẠI KHU TRỌ
Ngày 14/10, Công an phường phối hợp Đội CSĐT tội phạm về ma túy bắt quả tang Trịnh Văn Khải (sinh năm 1994, HKTT: khu 5) đang bán 2 tép heroin cho người nghiện tại dãy trọ sau chợ Cầu Mới. Khám xét chỗ ở thu thêm 11 gói nhỏ, 1 cân tiểu ly, 3.250.000 đồng và xe máy BKS 14-B1 330.71.
Chuyên án được dựng từ tin của ⟦informant:bà chủ dãy trọ số 18 sau chợ⟧, người để ý thấy khách ra vào phòng Khải lúc nửa đêm.
Công an phường đề nghị nhân dân tiếp tục mạnh dạn tố giác; mọi thông tin đều được giữ kín.

Hỏi – đáp pháp luật: Mua xe cũ không sang tên có bị phạt không?
Hỏi: Tôi mua lại chiếc Wave của người quen, chỉ có giấy viết tay. Đi đường bị kiểm tra thì có sao không? (Ông Lê H., tổ 12)
Trả lời: Theo Thông tư 79/2024/TT-BCA, trong vòng 30 ngày kể từ ngày làm giấy tờ chuyển quyền sở hữu, chủ cũ phải nộp lại đăng ký và biển số, chủ mới làm thủ tục đăng ký sang tên. Quá hạn mà bị phát hiện qua xử lý tai nạn hoặc đăng ký xe thì cá nhân chạy xe mô tô bị phạt từ 800.000 đến 1.000.000 đồng.
Trường hợp mua qua nhiều chủ, ông mang giấy đăng ký, căn cước, giấy bán viết tay (nếu còn) đến bộ phận đăng ký xe Công an phường, số 41 đường Trần Phú, sáng thứ 3 và thứ 5 hằng tuần. Lệ phí nộp qua Cổng dịch vụ công.

Cháu gái 12 tuổi bị bạn của cha xâm hại – bài học về việc để con ở nhà một mình
Cuối tháng 7, cháu ⟦minor,victim:N.T.T., học sinh lớp 6C Trường THCS Ia Blứ⟧, kể với cô giáo chủ nhiệm việc bị một người đàn ông hay sang nhà uống rượu với cha giở trò đồi bại. Cô giáo ⟦informant:Rơ Mah H'Nhung⟧ đã lập tức báo Công an xã.
Siu Thoan, 41 tuổi, bị bắt ngay trong đêm. Cháu T. được đưa về ở với bà ngoại, có cán bộ Hội Phụ nữ thăm hỏi thường xuyên.
Qua vụ việc, Hội LHPN xã nhắc các mẹ, các chị: dạy con biết vùng nào trên người không ai được chạm vào; con kể điều gì lạ thì phải tin, phải nghe; cần giúp gọi ngay Tổng đài 111.

Trao trả 23 triệu đồng cho người đánh rơi
Trên đường đi giao hàng sáng qua, anh Trương Minh Đạt, shipper, tổ 3 khu phố Bình Đáng, nhặt được chiếc túi vải bên trong có 23 triệu đồng cùng ít giấy tờ. Anh ghé thẳng Công an phường nộp lại, rồi... đi giao tiếp cho kịp giờ.
Chưa đầy hai tiếng sau, chủ nhân của chiếc túi là bà Nguyễn Thị Ba, bán cá chợ Lái Thiêu, đến nhận lại đủ không thiếu một đồng. Bà xúc động lắm, gửi anh ít tiền hậu tạ mà anh không lấy: "Của mình đâu mà lấy, bà có mất thì bà còn khổ hơn con".
Công an phường đã đề nghị UBND phường khen thưởng anh Đạt trong đợt sơ kết quý.

Cháy nhà lúc rạng sáng ở ngõ 88
4h15 sáng nay 9/12, căn nhà hai tầng của gia đình ông ⟦victim:Ngô Xuân Bách⟧ ở ngõ 88 phố Lò Đúc bốc cháy, lửa bùng lên từ chỗ sạc xe đạp điện ở tầng 1. Hàng xóm đập cửa, bắc thang cho mọi người xuống từ ban công.
Vợ ông là bà ⟦victim:Hà Thị Nụ⟧ bị bỏng hai tay, cháu nội ⟦minor,victim:Ngô Gia Khiêm⟧ (5 tuổi) ngạt khói, hiện đã tỉnh. Toàn bộ đồ đạc tầng 1 cháy rụi, thiệt hại chừng 300 triệu.
Cảnh sát PCCC khuyến cáo không sạc xe qua đêm, không để xe chắn lối thoát nạn duy nhất, mỗi nhà nên có một lối thoát thứ hai. Cháy gọi 114.

BIÊN BẢN
Họp giao ban công tác thông tin – tuyên truyền tháng 4/2026
Thành phần: bà Đỗ Thị Kim Chi, Phó Chủ tịch UBND xã (chủ trì); ông Huỳnh Tấn Lực, công chức VH-XH; ông Nguyễn Hữu Phước, Công an xã; đại diện 9 ấp. Vắng: ấp Mỹ Phú (có lý do).
1. Ông Lực báo cáo: trong tháng phát 46 lượt tin trên đài, đăng 58 bài trên trang Zalo xã, 12.400 lượt xem. Cụm loa ấp 5 hư từ 17/4, đã báo sửa.
2. Ông Phước đề nghị tăng bài về lừa đảo qua điện thoại, nội dung ngắn, giọng gần gũi, đọc lúc 5h và 17h.
3. Ấp Mỹ Lợi phản ánh loa quay vô nhà có người bệnh, đề nghị chỉnh hướng.
Kết luận: bà Chi giao VH-XH sửa loa trước 28/4; mỗi ấp một tổ công nghệ số cộng đồng tối thiểu 5 người.
Biên bản kết thúc lúc 10h20, các thành viên thống nhất ký tên.

CẢNH GIÁC: giả mạo Điện lực dụ cài app
Mấy hôm nay nhiều hộ ở phường nhận được tin nhắn nói chậm tiền điện, sẽ bị cắt trong 2 giờ, kèm đường dẫn https://evn-cskh.thanhtoan-vn.top/tb. Bấm vào là máy tải về một ứng dụng có logo y hệt. Cài xong, điện thoại đơ, tiền trong tài khoản đội nón ra đi.
Ông ⟦victim:Lưu Đức Cảnh⟧ ở tổ 21 là một trong những người mất tiền: 67 triệu đồng để dành chữa khớp gối. Số gọi tới hướng dẫn ông là (024) 7109 2283.
Nhớ giùm: Điện lực không bao giờ gửi link bắt cài app qua tin nhắn. Tra cứu tiền điện chỉ vào evn.com.vn hoặc gọi 19001006.

Nhân viên ngân hàng giữ lại 480 triệu cho cụ bà
Sáng 3/7, cụ Vương Thị Thục, 76 tuổi, ra Agribank chi nhánh Yên Lạc rút sổ tiết kiệm 480 triệu để "nộp cho Viện Kiểm sát". Thấy cụ run, điện thoại không dám tắt, chị ⟦?informant:Khổng Thị Diệp⟧ (SN 1992), giao dịch viên, mời cụ vào phòng trong uống nước rồi gọi Công an xã.
Trung tá Phùng Quang Huy xuống tận nơi giải thích. Cụ Thục bật khóc khi biết suýt nữa mất số tiền dành dụm cả đời.
Chủ tịch UBND xã đã ký quyết định thưởng đột xuất cho chị ⟦?informant:Diệp⟧, trao ngay tại quầy.

Những cuốn vở của lớp học xóm nổi
Ba năm nay, cứ chiều thứ Bảy, anh Dương Văn Lẹ lại chống xuồng ra xóm nhà bè trên rạch Cái Vồn dạy chữ cho đám nhỏ theo cha mẹ đi ghe. Không bảng, không chuông; lớp bữa mười hai đứa, bữa chỉ có bốn.
Anh Lẹ là công an viên bán chuyên trách cũ, nay tham gia tổ bảo vệ an ninh trật tự ở cơ sở. "Dạy tụi nó biết đọc cái bảng cấm tắm là mừng rồi", anh cười hề hề. Cô Sáu Nhung bán hủ tiếu góp bút, thầy Trần Quang Nghị (Hiệu trưởng Trường Tiểu học Thành Phước) gửi sách cũ.
Năm học 2026-2027, phường làm giấy khai sinh trễ hạn cho 9 em, vận động được 7 em vô lớp 1. Con số không lớn, nhưng với xóm nổi, đó là chuyện của mấy đời.

Quyết định xử phạt hành vi bạo lực gia đình
Ngày 18/11, UBND xã ra quyết định xử phạt ông Giàng A Chư (sinh ngày 10/10/1985, CCCD số 014085006621) số tiền 7.500.000 đồng vì hành vi đánh đập gây thương tích cho thành viên gia đình, quy định tại Điều 52 Nghị định 144/2021/NĐ-CP; đồng thời cấm tiếp xúc với nạn nhân 4 ngày.
Theo hồ sơ, tối 12/11 sau khi uống rượu ở đám cưới về, ông Chư dùng cán cuốc đánh vợ là chị ⟦victim:Sùng Thị Mỷ⟧ gãy xương cẳng tay trái. Chị bỏ chạy sang nhà trưởng thôn. Sự việc do ⟦informant:Thào Thị Chú⟧, em dâu ở cùng nhà, gọi điện báo Công an xã.
Chị ⟦?victim:Mỷ⟧ hiện ở nhà tạm lánh của thôn, vết thương đã bó bột. Ai bị bạo lực gia đình hãy gọi 111 hoặc báo chi hội phụ nữ, đừng cắn răng mà chịu.

7 dấu hiệu nhận biết "việc nhẹ lương cao"
Bài do Đoàn Thanh niên phường biên soạn cho các bạn sắp tốt nghiệp THPT
1. Lương 20–30 triệu mà không đòi bằng cấp, tay nghề.
2. Nhà tuyển dụng chỉ nhắn Telegram, không có địa chỉ, mã số thuế.
3. Đòi đặt cọc "phí hồ sơ", "phí đồng phục".
4. Hứa bao vé xe, xe đón tận cửa lúc đêm hôm.
5. Nơi làm ở vùng biên, "qua bên kia chơi vài bữa".
6. Bắt nộp căn cước gốc hoặc chụp mặt quay trái quay phải.
7. Hỏi kỹ thì nổi cáu, giục quyết ngay.
Gặp từ hai dấu hiệu trở lên: dừng lại, hỏi người lớn, gọi 113 hoặc 111. Anh Võ Hoàng Nam, Bí thư Đoàn phường, sẵn sàng nghe các bạn hỏi vào tối thứ Tư tại Nhà thiếu nhi.

Trộm xe đạp điện trước cổng trường, bắt trong 6 giờ
Tan học chiều 20/9, em ⟦minor,victim:Cao Thùy Linh⟧ (lớp 9A3, THCS Quỳnh Hưng) ra lán thì xe đạp điện không còn. Qua camera nhà dân, Công an xã xác định kẻ lấy xe là hai thanh niên đi xe 37-K2 118.65.
Đến 23h cùng ngày, Hoàng Bá Tuyển và Vũ Văn Lâm bị bắt tại quán điện tử ở xã bên, xe còn nguyên. Anh Cao Văn Lộc, bố em ⟦?minor,?victim:Linh⟧, đến nhận lại xe, không giấu được vui mừng: "Cả nhà tích góp mãi mới mua được cho cháu".

Lễ giỗ Tổ nghề và ra mắt câu lạc bộ hò khoan
Mồng 8 tháng 2 âm lịch, làng rèn Bao Vinh (phường Hương Vinh) làm lễ giỗ Tổ. Ông Trương Như Ý, trưởng làng, thay mặt 52 hộ còn giữ lò dâng hương trước bài vị các ngài khai canh.
Dịp này CLB hò khoan của phường chính thức ra mắt với 18 thành viên, người lớn tuổi nhất là mệ Hồ Thị Gái, năm ni 83 tuổi, giọng vẫn còn ngọt. Nghệ nhân ưu tú Nguyễn Văn Chước nhận lời truyền dạy mỗi tối thứ Sáu tại đình.
Phường bố trí 12 triệu đồng mua trống, sênh; Công an phường cùng dân quân giữ xe miễn phí cho khách. Lễ xong lúc 11 giờ, làng đãi cơm chay.

Thông báo về việc nhặt được giấy tờ
Công an phường An Khánh đang giữ 01 ví da màu nâu do bà con nhặt được tại bến xe buýt đầu đường Trần Hoàng Na, bên trong có: 01 căn cước số 092187004316 mang tên Mai Hữu Tín, sinh ngày 02/9/1987; 01 thẻ ATM Vietcombank số 9704 3688 1520 4471; giấy đăng ký xe mang biển 65B1-907.12 và 1.150.000 đồng.
Ai là chủ của số tài sản trên xin tới trụ sở Công an phường, gặp cán bộ trực ban để làm thủ tục nhận lại trong giờ hành chính. Sau 15 ngày không có người nhận, đơn vị sẽ xử lý theo quy định.

ĐỒNG CHÍ GIÀ VẪN ĐI TUẦN
Mười một giờ đêm, phố Hàng Kênh chỉ còn tiếng chổi tre. Ông Đồng Văn Mạc khoác cái áo bạt bạc màu, tay cầm đèn pin, đi hết ngõ 46 rồi vòng sang ngõ 60. Ông năm nay bảy mươi mốt, về hưu từ năm 2012 với quân hàm Trung tá, chưa nghỉ đêm nào quá ba hôm.
Tổ bảo vệ an ninh của ông có 5 người. Trẻ nhất là anh Bùi Đức Toản, thợ sửa khóa. Họ chia ca theo can chi cho dễ nhớ: ngày chẵn ông Mạc với anh Toản, ngày lẻ ông Khuể với hai chị em bà Lụa.
Có đêm tổ khóa giúp 4 cái cổng bị quên, có đêm chỉ dắt một ông say về tận giường. "Việc con con ấy mà", ông xua tay. Nhưng Thiếu tá Lê Hải Triều, Phó Trưởng Công an phường, thì bảo: hai năm liền tổ dân phố 15 không có án trộm, chẳng con con chút nào.

Thủ đoạn mới: giả thầy giáo gọi điện "con chị đang cấp cứu"
9h sáng thứ Hai, lúc đang đứng máy ở xưởng may, chị ⟦victim:Triệu Thị Vinh⟧ (thôn Nà Lẹng) nhận điện thoại từ số 056 882 3917. Đầu dây tự xưng là thầy chủ nhiệm, nói con trai chị ngã cầu thang chấn thương sọ não, đang ở Bệnh viện Việt Đức, cần nộp gấp 35 triệu mới mổ.
Hoảng quá, chị vay chủ xưởng, chuyển vào tài khoản 0451000392776 mang tên NGUYEN TUAN ANH. Đến trưa gọi được cho nhà trường thì con đang ngồi ăn cơm bán trú.
Bà con lưu ý:
- Nghe tin con gặp nạn, gọi ngay cô giáo chủ nhiệm bằng số đã lưu, không gọi lại số lạ.
- Bệnh viện cấp cứu trước, thu viện phí sau.
- Đã lỡ chuyển: gọi tổng đài ngân hàng khóa giao dịch, báo Công an xã, hoặc phản ánh qua 156.

Thông báo phân luồng giao thông phục vụ Lễ hội Nghinh Ông
Từ 6h00 ngày 16/8 âm lịch đến 22h00 ngày 17/8 âm lịch, Công an xã Cần Thạnh phối hợp Đội CSGT tổ chức phân luồng như sau:
- Cấm ô tô trên 16 chỗ vào đường Lê Thương, đoạn từ chợ tới Lăng Ông.
- Xe máy gửi tại 3 bãi: sân Trường THCS Cần Thạnh (1.200 xe), bãi đất ông Chín Đực (600 xe), bãi bến phà cũ (350 xe). Giá giữ xe 5.000đ/chiếc, ai thu cao hơn bà con báo liền.
- Tàu ghe dự lễ rước phải có đủ phao cứu sinh, đăng ký với Ban Khánh tiết do ông Nguyễn Văn Trạng làm trưởng ban.
Bà con nhớ coi chừng bóp, điện thoại, dắt tay con nhỏ. Lạc người thân, ra bàn phát thanh ngay cổng Lăng. Sự cố khẩn cấp gọi 113, 114, 115.

Vì món nợ 20 triệu, mất luôn chiếc xe kiếm cơm
Anh ⟦victim:Rmah Thuin⟧ ở buôn Ama Djơng vay của Phan Thế Kiệt (1990, quê Hải Phòng) 20 triệu mua phân bón, lãi 5 nghìn/triệu/ngày. Mới bốn tháng, gốc lãi lên 47 triệu. Kiệt cùng hai người nữa kéo vào tận nhà, tạt sơn lên vách, lấy chiếc xe máy 81-T1 509.34 đem cầm.
Không phải mình anh ⟦?victim:Thuin⟧. Qua rà soát, Công an xã xác định trong buôn có 6 hộ vay của Kiệt, nhiều nhất là nhà bà ⟦victim:Ksor H'Bleo⟧, nợ 112 triệu, phải sang nhượng 3 sào cà phê.
Kiệt bị khởi tố ngày 2/12 về tội Cho vay lãi nặng trong giao dịch dân sự. Cần vốn sản xuất, bà con gặp tổ tiết kiệm và vay vốn của Hội Nông dân, lãi suất ưu đãi, không ai tạt sơn nhà mình cả.

Kế hoạch ra quân tổng vệ sinh, chỉnh trang dịp 2/9
Căn cứ Công văn số 1187/UBND-KT ngày 08/8/2026 của UBND phường, tổ dân phố Đông Hải 2 thông báo:
Thời gian: 6h30 Chủ nhật 30/8. Địa điểm tập trung: nhà văn hóa tổ.
Phân công: chi hội Phụ nữ (bà Phạm Thị Thoa) quét dọn trục đường 356; chi đoàn (anh Bùi Minh Hoàng) bóc xóa quảng cáo rao vặt, sơn lại 14 cột điện; cựu chiến binh (ông Đào Trọng Kỳ) treo cờ và kiểm tra dây cờ; Công an khu vực, Đại úy Ngô Quý Dương, nhắc các hộ lấn chiếm vỉa hè tự tháo mái che trước 28/8.
Nước uống do cửa hàng Tuấn Mơ ủng hộ. Mỗi hộ ít nhất 1 người, mang theo chổi, xẻng.

Đuối nước ở hồ thủy lợi Suối Vàng: hai đứa trẻ không về
Trưa mùng 4/5, năm học sinh rủ nhau đi bắt ốc rồi xuống hồ tắm. Chỗ ấy nước xanh, bờ dốc, dân vẫn gọi là "ao voi". Đến khi người làm rẫy nghe tiếng la chạy tới thì em ⟦minor,victim:K' Brơi⟧ (13 tuổi) và em ⟦minor,victim:Ka Thảo Nguyên⟧ (12 tuổi) đã chìm.
Ba em còn lại được ông K' Dũng, dân tổ 2, lội ra kéo vào bờ an toàn.
Lãnh đạo xã đã tới thắp hương, trao mỗi gia đình 10 triệu đồng. Hồ đã được cắm thêm 6 biển cấm, giăng dây phao. Nhưng biển nào bằng mắt người lớn: sắp nghỉ hè, xin các bố các mẹ đừng để con đi một mình ra hồ, ra suối.

Công an xã Ea Kiết hướng dẫn cài VNeID mức 2 tại nhà cho người già
Không phải cụ nào cũng ra được trụ sở. Vì thế từ đầu tháng 3, cứ chiều thứ Năm, tổ lưu động gồm Trung úy Hoàng Thị Bích Phượng, Thượng sĩ Y Khoan Niê và hai đoàn viên lại chở máy vào từng buôn.
Cụ Y Blăm Êban 92 tuổi, nằm một chỗ đã hai năm, được làm căn cước ngay trên giường. Bà H'Yam Ayun ở nhà bên chạy sang coi, rồi cũng xin làm luôn "cho có cái hình đẹp".
Tính đến 31/5, tổ đã làm 214 hồ sơ căn cước, kích hoạt 391 tài khoản định danh. Không thu đồng nào ngoài lệ phí cấp đổi theo quy định. Ai mạo danh cán bộ gọi điện đòi "kích hoạt mức 2 qua mạng" đều là lừa đảo.

Bắt giữ người trốn nã sau 9 năm
Ngày 27/1, Công an phường Bình Trưng phối hợp Công an tỉnh Nghệ An bắt Lê Khắc Hùng, sinh ngày 14-6-1983, trốn truy nã về tội Cố ý gây thương tích. Hùng thay tên thành "Tư Quảng", thuê phòng chạy xe ôm, dùng căn cước giả số 040083019274.
Người nhận ra Hùng là đồng hương, ⟦informant:anh thợ hớt tóc dưới chân cầu Giồng Ông Tố⟧; trong một lần cạo mặt cho khách, anh thấy vết sẹo hình móc câu sau tai giống hệt mô tả trong lệnh truy nã dán ở phường.
Hùng đã được bàn giao cho cơ quan điều tra theo thẩm quyền.

Nghị định 168 và những lỗi bà con hay mắc – đọc trên loa 17h
Thưa bà con, hôm nay chương trình "Luật giao thông mỗi ngày một chút" xin nói về 4 lỗi.
Lỗi thứ nhất, không đội mũ bảo hiểm hoặc đội không cài quai, phạt từ 400 đến 600 nghìn đồng.
Lỗi thứ nhì, vượt đèn đỏ, xe máy phạt từ 4 đến 6 triệu đồng, trừ 4 điểm giấy phép lái xe.
Lỗi thứ ba, giao xe cho con chưa đủ tuổi, chủ xe là cá nhân bị phạt từ 8 đến 10 triệu đồng. Tháng qua phường ta có 11 phụ huynh bị phạt lỗi này.
Lỗi thứ tư, uống rượu bia rồi lái xe. Một chai cũng là có. Uống rồi thì gọi xe ôm, gọi con ra chở.
Người soạn: Nguyễn Thị Thanh Tâm. Người đọc: Trần Đình Quân.

Sập bẫy "bạn trai Tây" gửi quà
Chị ⟦victim:Lâm Ngọc Bích⟧, 44 tuổi, chủ tiệm làm móng đường Nguyễn Trãi, quen qua mạng một người xưng bác sĩ quân y ở Syria. Anh ta hứa gửi thùng quà 60.000 USD, rồi "hải quan" gọi bắt đóng thuế. Bốn lần chuyển, tổng cộng 318 triệu đồng, đều vào tài khoản 6320 205 118 847 Agribank.
Trang theo dõi bưu kiện chúng đưa là www.global-expresscargo-vn.com/track, nhìn chuyên nghiệp nhưng mới lập được 3 tuần.
"Mấy đứa thợ trong tiệm can mà tui hổng nghe", chị ⟦?victim:Bích⟧ kể lại khi lên trình báo.
Xin nhắc: chưa gặp mặt thì chưa gửi tiền, dù chỉ một đồng.

Gương sáng: em học trò nhặt được của rơi
Giờ ra chơi sáng 12/11, em ⟦?minor:Chu Bảo Ngọc⟧, lớp 4B Trường Tiểu học Hồng Châu, nhặt được một sợi dây chuyền vàng ở gốc bàng. Em mang nộp ngay cho cô tổng phụ trách.
Qua loa trường, người mất là bác Lê Thị Quy, nhân viên cấp dưỡng, đã nhận lại sợi dây 2 chỉ. Sáng thứ Hai vừa rồi, trước toàn trường, Trung úy Phạm Gia Bảo thay mặt Công an xã tặng em một chiếc cặp và bộ truyện.
Cô Hiệu trưởng Trần Thị Kim Oanh nói: việc nhỏ, nhưng là cái gốc của người tử tế.

Hòa giải thành vụ tranh chấp bờ ruộng 14 năm
Cái bờ ruộng rộng có bốn gang tay mà hai nhà không nhìn mặt nhau từ 2012. Nhà ông Hoàng Văn Phúng bảo bờ của ông cha để lại, nhà bà Lý Thị Slấn nói Nhà nước chia thế nào để nguyên thế.
Tổ hòa giải thôn Pác Khuổi do ông Nông Quốc Chấn làm tổ trưởng đã bốn lần mời đôi bên. Lần thứ tư, ông mang theo bản đồ địa chính 1998, một con gà và chai rượu ngô. Đo xong mới biết mỗi bên lệch có 27 phân.
Ông Phúng nói trước: "Thôi, để làm bờ chung, trâu nhà nào đi cũng được". Bà Slấn gật đầu. Biên bản hòa giải thành lập ngày 5/10, có chữ ký công chức tư pháp xã Bế Thị Hường.

Thông tin vụ xô xát tại quán nhậu Bờ Kè
Tối 8/3, tại quán Bờ Kè (khu vực Thới Hòa), nhóm của Tăng Minh Sang qua bàn bên mời bia, bị từ chối nên sanh chuyện. Sang dùng vỏ chai đánh vào đầu anh ⟦victim:Huỳnh Văn Tèo Em⟧ làm anh bất tỉnh, tỷ lệ thương tích 18%.
Khách bàn bên gọi 113. Hai nhân viên phục vụ, trong đó có ⟦informant:Danh Thị Sóc Khol⟧, đã khai rõ ai cầm chai, ai xô bàn, nhờ vậy cơ quan công an xác định đúng người đúng việc dù ban đầu cả nhóm đều chối.
Tăng Minh Sang (SN 2001) bị tạm giữ. Công an phường nhắc: nhậu vui thì về, đừng để ly bia thành cái còng.

Họp chi bộ mở rộng thôn Trung Lương – ghi vắn tắt
Ngày 3/2, 19h30. Có mặt 27/31 đảng viên. Chủ trì: đồng chí Trần Hậu Thám, bí thư.
Nội dung 1: kiểm điểm thu quỹ phòng chống thiên tai, đạt 92%, còn 8 hộ, chủ yếu đi Lào làm ăn.
Nội dung 2: bàn lắp thêm 12 bóng đèn trên đường ra nghĩa trang. Ông Nguyễn Huy Tợi đề xuất dùng đèn năng lượng mặt trời, đỡ kéo dây. 24/27 nhất trí.
Nội dung 3: đồng chí Phan Xuân Sáng, Công an xã, thông báo tình hình: cả xã trong tháng có 2 vụ trộm chó, 1 vụ va quệt xe, 1 trường hợp sử dụng trái phép chất ma túy đã đưa vào diện quản lý. Thôn ta không có vụ nào.
Kết luận: giao ban công tác mặt trận đôn đốc 8 hộ; khởi công đèn trước rằm.

KHÔNG CHIA SẺ CLIP HỌC SINH ĐÁNH NHAU
Hai hôm nay trên mạng lan truyền đoạn clip dài 47 giây quay cảnh một nữ sinh bị bốn bạn giật tóc, tát, bắt quỳ ở bãi đất sau sân vận động. Công an phường đã xác minh: em bị đánh là ⟦minor,victim:P.K.L., lớp 8/5 Trường THCS Tây Sơn⟧; người cầm đầu là ⟦minor:Đ.T.B.T., cũng học 8/5⟧. Nguyên nhân chỉ vì một dòng bình luận.
Cả 5 gia đình đã được mời lên làm việc. Nhà trường tạm dừng học 1 tuần với nhóm đánh bạn, bố trí giáo viên tâm lý cho em bị hại.
Mỗi lượt chia sẻ là thêm một lần làm đau. Đề nghị bà con gỡ clip, không bình luận, không truy tìm trang cá nhân của các cháu.

Bản Phiêng Ban "nói không" với thuốc phiện
Ngày xưa nhà nào ở Phiêng Ban cũng có bàn đèn. Già làng Hạng Sống Dơ nhớ hồi 1993, cả bản 40 nóc thì 26 nóc có người hút. Giờ 88 hộ, không còn ai tái trồng, 3 người đang uống Methadone ở trạm xá xã, đều đặn.
Bí quyết là quy ước: hộ nào có người nghiện mà giấu thì không được dự cúng bản; hộ nào tự báo thì cả bản góp công làm nương giúp trong lúc đi cai. Quy ước do chính bà con bàn ba đêm, Bí thư chi bộ Mùa A Páo chép tay bằng cả chữ Mông.
Năm 2025, bản được Bộ Công an tặng Cờ thi đua. Tiền thưởng 15 triệu, bản mua 2 con trâu giống xoay vòng.

Xe khách lao vào nhà dân lúc nửa đêm
0h20 ngày 30/10, xe giường nằm BKS 50F-027.84 chạy hướng Bắc – Nam, đến khúc cua Bàu Sen thì mất lái, tông sập mặt tiền nhà bà ⟦victim:Văn Thị Hường⟧ ở thôn Lộc Đại. Bà đang ngủ nhà dưới nên chỉ xây xát nhẹ.
Trên xe có 31 khách, 7 người bị thương, nặng nhất là phụ xe ⟦victim:Mai Thanh Nhựt⟧ (SN 1999, quê Đồng Tháp) giập bàn chân phải.
Tài xế Trần Quốc Vĩ âm tính với nồng độ cồn và ma túy, khai ngủ gật. Dân trong thôn cả đêm bảo nhau nấu cháo, đưa chăn cho khách, tới 5 giờ sáng có xe khác tới đón.

Tọa đàm "Cha mẹ đồng hành cùng con trên mạng"
Hơn 150 phụ huynh đã dự buổi tọa đàm tối 26/9 ở hội trường UBND phường Nam Từ Sơn. Thạc sĩ tâm lý Vũ Thu Hương kể vài tình huống có thật đã thay đổi chi tiết: một bé lớp 5 nạp game bằng thẻ của mẹ, một em lớp 10 bị dọa tung ảnh.
Chị Ngô Thị Thủy, khu phố Đa Hội, chia sẻ kinh nghiệm nhà mình: điện thoại "ngủ" ngoài phòng khách từ 21h30, cả bố lẫn mẹ cũng phải theo. Anh Đàm Thuận Khôi thì hỏi khi con bị bắt nạt nên báo ai trước.
Thiếu tá Nguyễn Ngọc Lân trả lời: lưu lại tin nhắn, đừng xóa, báo giáo viên và công an phường; tổng đài 111 trực 24/24. Phường phát 200 cuốn cẩm nang.

Truy tìm chủ phương tiện
Hiện Công an xã Long Hựu đang tạm giữ các xe sau do vi phạm, quá 30 ngày chưa có người đến giải quyết:
1. Xe Sirius đỏ đen, biển số 62L1-338.56;
2. Xe Future xanh, biển số 63P2-7741;
3. Xe ba gác không biển, số khung mờ.
Đề nghị chủ xe mang giấy tờ đến trụ sở Công an xã, gặp Thiếu úy Lê Nhựt Trường. Sau 7 ngày kể từ ngày niêm yết lần thứ hai, xã sẽ lập hồ sơ tịch thu, bán đấu giá theo Luật Xử lý vi phạm hành chính.

Tết ấm ở khu nhà trọ bà Hai Kiều
Hai mươi tháng Chạp năm nào bà Hai Kiều (Lý Thị Kiều, 68 tuổi, phường Tân Đông Hiệp) cũng giảm nửa tiền phòng cho 42 công nhân. Năm ni bà còn gói 120 đòn bánh tét, ai không về quê thì ra sân ăn chung.
Anh Trương Công Lý, quê Thanh Hóa, ở đây mười một năm, đùa là "cháu bà ruột hơn cháu ruột". Chị Quách Thị Hạnh, dân tộc Mường, trổ tài xôi đồ năm màu.
Khu trọ cũng là mô hình "Nhà trọ 3 không" của phường: không ma túy, không đánh bạc, không cho vay nặng lãi. Đại úy Võ Thành Nhân cho biết khu chưa từng bị lập biên bản lần nào kể từ năm 2017.
`,
  `
Giải cứu nam thanh niên bị lừa sang Campuchia
Sau 53 ngày bị giữ trong một tòa nhà ở Bavet, anh ⟦victim:Nông Văn Đại⟧ (sinh năm 2004, thôn Khuổi Cưởm) đã về tới nhà tối 19/3. Anh sút 11 cân, cổ tay còn vết dây.
Hồi đầu năm, qua Zalo, một người tên "Quản lý Hằng", số +84 587 204 663, hứa việc đánh máy lương 25 triệu, gửi kèm trang đăng ký https://tuyendung-bavet88.net/dk. Sang tới nơi, anh bị ép gọi điện lừa chính người Việt mình, không đủ chỉ tiêu thì bị chích điện, muốn về phải chuộc 85 triệu.
Lực lượng biên phòng hai bên phối hợp đưa anh ra mà không phải trả đồng chuộc nào. Bố anh, ông Nông Văn Sèng, nói gọn: "Người về là được".
Công an xã đề nghị các hộ có con em đi làm xa chưa rõ nơi ở báo ngay trưởng thôn để lập danh sách.

THÔNG BÁO
V/v tiếp nhận và trả kết quả thủ tục cư trú tại Trung tâm Phục vụ hành chính công phường
Kể từ ngày 01/7/2026, công dân có nhu cầu đăng ký thường trú, tạm trú, khai báo tạm vắng nộp hồ sơ qua Cổng dịch vụ công (dichvucong.gov.vn) hoặc trực tiếp tại quầy số 3, tầng trệt, số 115 đường Nguyễn Huệ.
Cán bộ trực: bà Ngụy Thị Hồng Gấm (sáng), ông Lâm Chí Hiếu (chiều).
Thời hạn giải quyết: đăng ký thường trú 07 ngày làm việc; tạm trú 03 ngày làm việc. Nộp trực tuyến được giảm một nửa lệ phí.
Chủ nhà trọ có trách nhiệm thông báo lưu trú trước 23 giờ. Không thông báo từ 1 đến 3 người: phạt 500.000 – 1.000.000 đồng.
Góp ý về thái độ phục vụ: 1022.

Nổ bình gas ở quán bún, ba người bỏng
Sáng sớm 17/6, đang đun nồi nước lèo, quán bún của vợ chồng anh chị ⟦victim:Phạm Công Danh⟧ – ⟦victim:Đoàn Thị Mỹ Phụng⟧ trên đường Hoàng Diệu bất ngờ phát nổ bình gas. Sức ép làm bung mái tôn, vỡ kính hai nhà bên.
Anh ⟦?victim:Danh⟧ bỏng 40%, chuyển Bệnh viện Đà Nẵng; vợ anh nhẹ hơn, bỏng cánh tay. Một khách ăn sớm là thầy ⟦victim:Châu Văn Lành⟧, giáo viên về hưu, bị bỏng bàn chân do nước sôi đổ.
Đội PCCC dùng 2 xe khống chế đám cháy trong 20 phút. Nguyên nhân ban đầu: van cũ, dây dẫn bị chuột cắn.
Bà con kiểm tra dây gas bằng nước xà phòng, 2 năm thay dây một lần, ngửi mùi lạ thì mở cửa, tuyệt đối không bật công tắc.

Đội bóng chuyền nữ xóm Mít vô địch giải xã
Nghe tin vào chung kết, cả xóm Mít nghỉ chợ chiều. Đội hình toàn mẹ bỉm: chủ công Hoàng Thị Nhàn vừa cai sữa con thứ hai, chuyền hai Lưu Thị Xoan bán đậu, libero Nguyễn Thị Tho cao 1m49.
Thắng xóm Trại 3-1 (25-20, 18-25, 25-23, 25-16), các chị ôm nhau khóc. Huấn luyện viên kiêm trưởng xóm Đặng Văn Nghĩa được tung lên đúng một lần rồi... rơi xuống cỏ, không sao cả.
Giải năm nay có 14 đội, quy tụ 132 vận động viên, do xã tổ chức mừng 96 năm Ngày thành lập Hội LHPN Việt Nam. Giải nhất 3 triệu đồng, giải phong cách thuộc về đội xóm Vải. Công an xã nhận cúp... trật tự viên vì giữ xe không lạc chiếc nào.

Cảnh báo lừa bán tour giá rẻ
Hè tới, nhiều trang Facebook "săn" khách bằng combo Phú Quốc 3 ngày 2 đêm có 1,99 triệu, dẫn về trang combophuquoc-sale.shop. Cô giáo ⟦victim:Hứa Thị Tuyết Lan⟧ (Trường Mầm non Hoa Sim) đứng ra đặt cho 12 đồng nghiệp, chuyển khoản cọc 23.880.000 đồng tới số TK 108876543219 VietinBank. Sát ngày bay, trang khóa, số hotline 1900 98 61 43 "không liên lạc được".
Cách phòng:
+ Tra giấy phép lữ hành của công ty ở quanlyluhanh.vn.
+ Đòi hợp đồng, hóa đơn; gọi thẳng khách sạn hỏi mã phòng.
+ Trang có tích xanh vẫn có thể là trang bị cướp quyền.
Đã lỡ chuyển tiền thì mang sao kê tới Công an xã, càng sớm càng tốt.

Tổ tự quản "5 nhà kề nhau" ở ấp Rạch Đùng
Sáng kiến giản dị: cứ năm nhà liền nhau thì thành một tổ, treo chung cái kẻng bằng vỏ bình gas. Nhà nào có chuyện thì gõ, bốn nhà kia chạy qua.
Kẻng gõ 3 tiếng: có trộm. Gõ liên hồi: cháy. Gõ 1 tiếng dài: người bệnh cần khiêng ra lộ. Anh Thạch Sô Phia, trưởng ấp, nói từ khi có kẻng cả ấp ngủ ngon hơn.
Tính từ tháng 1 đến tháng 9, kẻng vang 7 lần: 1 lần cháy đống rơm dập kịp, 2 lần đưa người đi sanh, 4 lần... thử kẻng. 31 tổ với 155 hộ tham gia, Công an xã tặng mỗi tổ 1 bình chữa cháy 4kg.
Trung tá Sơn Ngọc Thành, Trưởng Công an xã Vĩnh Hải: "Cái hay là không tốn tiền mà bà con gần nhau lại".

Xử lý nhóm thiếu niên mang hung khí đuổi nhau trên đường đê
Đêm 5/9, người dân khu tái định cư báo có khoảng 10 xe máy rú ga, kéo lê dao phóng lợn. Công an phường phong tỏa hai đầu đê, giữ 8 em, nhỏ nhất 14 tuổi.
Cầm đầu là ⟦minor:Lưu Quang Tùng⟧, 16 tuổi, học sinh Trung tâm GDNN-GDTX; cùng ⟦minor:Đ.M.H., lớp 10A5 Trường THPT Nam Phù Cừ⟧ là người đặt mua dao trên mạng. Các em khai đuổi đánh nhóm khác vì "nhìn đểu".
Tang vật gồm 4 dao tự chế, 2 vỏ chai, xe máy 89L1-246.03 và 5 xe không biển.
Phụ huynh hãy trả lời được câu này lúc 22 giờ: con mình đang ở đâu?

Anh nông dân Chăm hiến 600 m² đất mở đường
Đường vô palei Hamu Craok trước chỉ lọt chiếc xe bò. Muốn mở thì phải lấn vô vườn táo nhà anh Đàng Năng Thuận, vườn đang mùa cho trái.
Anh về bàn với vợ là chị Châu Thị Xéo. Sáng hôm sau, hai vợ chồng tự tay chặt 38 gốc táo, nói xã cứ làm. Trị giá đất chừng 420 triệu đồng, chưa kể táo.
Noi theo, 9 hộ khác hiến thêm 1.050 m², sư cả Thành Phú vận động tín đồ góp 64 ngày công. Con đường bê tông dài 780 m, rộng 4 m, thông xe đúng lễ Katê.
Chủ tịch UBND xã Nguyễn Long Biên trao giấy khen cho gia đình anh. Anh Thuận cười: "Giờ xe cấp cứu vô tới cửa, lời hơn táo".

Nghi can phá két tiệm vàng sa lưới
Sáng 22/2, chủ tiệm vàng Kim Phát Lợi – ông ⟦victim:Diệp Chấn Hưng⟧ – mở cửa thì tá hỏa: két bị cắt, mất 31 lượng vàng và 640 triệu đồng. Kẻ gian vào bằng đường mái.
Lần theo chiếc bán tải 51D-836.47, ngày 25/2 lực lượng công an bắt Quách Minh Đương (SN 1991) tại Bình Phước, thu hồi 28 lượng.
Đáng nói, mắt xích đầu tiên đến từ ông ⟦informant:Ba Chà⟧, người gác bãi xe kế bên. Ông ghi lại biển số vì "thấy xe lạ đậu ba đêm liền mà không ai xuống".
Công an phường đề nghị các tiệm vàng gia cố trần mái, lắp cảm biến rung, không để tiền qua đêm.

Hỏi: Hàng xóm nuôi chó thả rông cắn người thì xử lý thế nào?
Bạn đọc Lê Văn T. (tổ dân phố Trung Đình) hỏi qua hộp thư của phường.
Đáp: Theo khoản 2 Điều 7 Nghị định 90/2017/NĐ-CP (đã sửa đổi), không đeo rọ mõm cho chó hoặc không xích giữ, không có người dắt ở nơi công cộng bị phạt từ 1 đến 2 triệu đồng. Thả rông động vật nuôi ở đô thị còn bị phạt 300.000 – 500.000 đồng theo Nghị định 144/2021/NĐ-CP.
Nếu chó cắn gây thiệt hại, chủ phải bồi thường theo Điều 603 Bộ luật Dân sự 2015: tiền thuốc, tiền công mất, tiền bù đắp tinh thần. Gây hậu quả nghiêm trọng có thể bị xem xét hình sự.
Việc nên làm: rửa vết thương bằng xà phòng dưới vòi nước 15 phút, đi tiêm phòng dại ngay, chụp ảnh, báo tổ trưởng và Công an phường lập biên bản. Đừng tự ý đánh chết chó của người ta rồi lại thành người bị kiện.
Luật gia Mạc Thị Hoài Thương biên soạn.

Cụ ông lẫn tuổi già đi lạc 40 km được đưa về nhà
Gần trưa 1/12, tổ tuần tra Công an xã Hòa Sơn thấy một cụ già đi chân đất trên tỉnh lộ, hỏi gì cũng chỉ nói "về Đồng Nghệ". Anh em đưa cụ về trụ sở, nấu cho bát mì, tra vân tay mới biết là cụ ⟦?victim:Trần Phước Tạo⟧, 88 tuổi, ở thôn Thạch Nham Tây, mất liên lạc với gia đình từ hôm kia.
15h, con trai cụ là anh Trần Phước Long lên đón. Cụ bị phồng rộp hai bàn chân, còn lại sức khỏe ổn.
Nhà có người già lú lẫn, bà con nên khâu số điện thoại vào túi áo, báo trước cho Công an xã để anh em lưu ý.

BÁO CÁO KẾT QUẢ CÔNG TÁC THÔNG TIN CƠ SỞ 6 THÁNG ĐẦU NĂM (trích)
I. Kết quả
Đài truyền thanh thông minh gồm 22 cụm loa, phát 312 chương trình, trong đó 118 tin bài tự sản xuất. Fanpage xã đạt 9.870 người theo dõi, tăng 34,2% so với cùng kỳ.
Cộng tác viên tích cực: ông Lục Văn Pảo (41 tin), cô Ma Thị Nguyệt (29 tin), thầy Hoàng Trọng Sử (17 tin). Nhuận bút đã chi 19.640.000 đồng.
II. Hạn chế
Tin dài, ít ảnh; 3 tin đăng sai tên thôn phải đính chính; thôn Bó Lù và Nà Cáy sóng yếu.
III. Nhiệm vụ
Mở chuyên mục "Nghe dân nói" 10 phút vào sáng Chủ nhật; tập huấn viết tin bằng điện thoại cho 16 trưởng thôn trước 15/8; phối hợp Công an xã phát cảnh báo lừa đảo bằng tiếng Tày, tiếng Dao.
Người lập biểu: Triệu Mùi Pham.

Từ một hơi "tinh dầu chanh" đến giường cấp cứu
Tối thứ Bảy, bốn em hùn tiền mua một ống "tinh dầu chanh" hút thử ở công viên. Mươi phút sau, em ⟦minor,victim:Đinh Hoàng Khôi Nguyên⟧, 15 tuổi, co giật, tím môi. Bác bán nước gọi xe đưa đi kịp.
Trong tinh dầu có ADB-BUTINACA, một loại ma túy tổng hợp. Người bán là Châu Gia Kiện, sinh năm 2005, rao hàng qua Telegram, giao bằng xe ôm công nghệ. Kiện bị bắt sau hai ngày, nhờ ⟦informant:Tôn Thất Quang Minh⟧, anh tài xế xe công nghệ từng chở gói hàng, nhớ rõ địa chỉ.
Cha mẹ thấy con hay có mùi trái cây lạ, mắt lờ đờ, hay khát nước thì hỏi liền, đừng đợi. Tổng đài 18001567 tư vấn cai nghiện thuốc lá điện tử.

Kính báo: Quỹ đền ơn đáp nghĩa khu phố 3
Tính tới ngày 20/7, quỹ nhận được 48.350.000 đồng của 274 hộ và 6 đơn vị. Danh sách ủng hộ từ 500.000 đồng trở lên: ông Phùng Hưng Đạo 1 triệu; bà Cổ Thị Ngần 500.000; tiệm thuốc tây Ánh Dương 2 triệu; anh Lỷ A Sáng 700.000; gia đình liệt sĩ Trần Văn Mười 500.000...
Dự chi: 15 phần quà cho gia đình chính sách (mỗi phần 700.000), sửa mái nhà bà Lê Thị Xuyến, vợ liệt sĩ (18 triệu), hương hoa nghĩa trang (3.850.000). Còn lại chuyển sang năm.
Mọi thắc mắc bà con hỏi ông Cao Trọng Hiền, thủ quỹ. Sổ sách để ở văn phòng khu phố, ai cũng xem được.

Mẹ già bị con trai đuổi ra khỏi nhà
Suốt ba tháng, bà ⟦victim:Đỗ Thị Mão⟧, 79 tuổi, phải ngủ nhờ hiên chùa Linh Ứng vì con trai cả Nguyễn Đình Sâm, sinh năm 1969, cứ say là chửi bới, ném đồ, khóa cổng không cho mẹ vào. Có lần Sâm xô bà ngã gãy cổ xương đùi.
Chuyện đến tai chính quyền là do ⟦informant:sư cô trụ trì chùa Linh Ứng⟧ lên gặp Hội Người cao tuổi nhờ giúp. UBND xã đã lập hồ sơ, xử phạt Sâm 12 triệu đồng và buộc xin lỗi công khai trước thôn.
Hiện bà ⟦?victim:Mão⟧ về ở với con gái út. Người già bị ngược đãi có quyền được bảo vệ – đó là luật, không phải chuyện riêng trong nhà.

Hướng dẫn thoát nạn khi cháy nhà ống
(Bài phát thanh, thời lượng 4 phút, giọng nữ)
Nhà ống ở phố ta ngang 3–4 mét, sâu hun hút, tầng 1 để xe, buôn bán. Cháy thường từ dưới cháy lên. Vậy phải làm gì?
Một, hô hoán, cúp cầu dao. Hai, nhúng ướt khăn bịt mũi, bò sát sàn. Ba, sờ mu bàn tay vào cửa: nóng thì đừng mở. Bốn, ra ban công, lên mái, sang nhà kề. Năm, kẹt thì đóng kín cửa, chèn khăn ướt, vẫy áo sáng màu ra cửa sổ, gọi 114.
Năm ngoái, nhờ có thang dây và ô mở 80x80 ở chuồng cọp mà cả 6 người nhà ông Từ Đức Hậu, phố Nguyễn Thái Học, ra ngoài an toàn khi nhà bên bốc khói.
Biên tập: Lê Thu Quỳnh. Hiệu đính: Trung tá Mai Xuân Trường, Đội chữa cháy khu vực 2.

Tai nạn lao động tại lò gạch
13h30 ngày 11/8, ở lò gạch Tám Phến (ấp Vàm Nước), băng chuyền cuốn tay anh ⟦victim:Chau Kim Sêng⟧, công nhân đứng máy. Đồng nghiệp cúp điện, cưa khung đưa anh ra nhưng cánh tay phải không giữ được.
Anh ⟦?victim:Sêng⟧ là lao động chánh, nuôi mẹ bệnh và hai con đang học. Cháu lớn ⟦minor:Chau Thi⟧, lớp 7, tính bỏ học đi rửa chén phụ cha.
Công an xã và Phòng Nội vụ đã lập biên bản, chủ lò tạm ứng 60 triệu tiền thuốc. Hội Chữ thập đỏ xã kêu gọi bà con chung tay, liên hệ cô Neang Sóc Kha tại văn phòng Hội.

Lớp học bơi miễn phí: cả xã xuống hồ
Hè 2026, xã Quảng Điền mở 4 lớp bơi cho 126 trẻ từ 7 đến 13 tuổi. Hồ lắp ghép đặt ở sân Trường Tiểu học số 2, sâu 0,9–1,1 m, nước thay hai ngày một lần.
Thầy dạy là anh Phan Bội Quý, công an viên từng đoạt huy chương hội thao, và cô Nguyễn Khoa Diệu Thảo, giáo viên thể dục. Mỗi buổi 75 phút, 10 buổi đầu học nổi, học thở, sau mới quạt tay.
Kinh phí 92 triệu, trong đó con em xa quê ở Mỹ, ở Đắk Lắk gửi về gần 50 triệu. Mệ Trần Thị Chanh, 70 tuổi, chở hai cháu đi học đều như vắt chanh: "Bơi được thì mệ mới ngủ trưa được".

Vay tiền qua app, bị ghép ảnh bôi nhọ
Chị ⟦victim:N.T.V., nhân viên kế toán Trường Tiểu học Lê Lợi, nhà ở số 7 ngõ Ao Sen⟧ vay 4 triệu trên ứng dụng "Tiền Nhanh 24h", thực nhận 2,6 triệu, tuần sau phải trả 5,1 triệu. Chậm một ngày, chúng ghép ảnh chị thành cáo phó, gửi cho cả danh bạ.
Các số gọi quấy rối: 0523-661-908, 0928 114 35 7. Link tải app: http://tiennhanh24h.cc/dl.apk (bà con tuyệt đối không bấm).
Công an phường lưu ý: cho app truy cập danh bạ là đưa dây cho chúng trói mình. Bị đòi nợ kiểu khủng bố, hãy chụp màn hình, đừng chuyển thêm, tới trình báo ngay.

Thư cảm ơn
Kính gửi: Công an phường Hạc Thành
Tôi là Nghiêm Xuân Tửu, cán bộ hưu trí, 80 tuổi, phố Bào Ngoại. Chiều mùng 6 vừa qua tôi đi tập dưỡng sinh về thì đánh rơi chùm chìa khóa và cái máy trợ thính ở vườn hoa. Tưởng mất, nào ngờ 19 giờ hai đồng chí trẻ là Lê Bá Khánh và Trịnh Thị Linh Chi mang đến tận nhà, còn chỉ cho tôi cách đeo dây.
Của chẳng đáng bao nhiêu nhưng cái tình thì lớn. Tôi biên mấy dòng này gửi lên loa phường, mong được đọc để bà con cùng biết.
Trân trọng.

Một năm "Phiên chợ không tiền mặt" ở xã Pà Vầy Sủ: được và chưa được
Chợ phiên họp sáng Chủ nhật. Trước, bà con người Mông, người La Chí, người Nùng xuống chợ giắt tiền trong cạp váy, mất cắp là chuyện thường. Năm 2024 cả xã ghi nhận 9 vụ móc túi ở chợ; năm 2025 còn 4; chín tháng đầu năm nay mới có 1.
Được thứ nhất là mã QR. Hơn 130 quầy, từ thắng cố của ông Ly Seo Páo đến hàng thổ cẩm của bà Vương Thị Chấu, đều dán mã. Cán bộ Đoàn dạy tận nơi, ai quên thì dạy lại, không cười.
Được thứ hai là cái loa. Cứ 30 phút, loa chợ nhắc bằng ba thứ tiếng: giữ túi, giữ trẻ, không mua thuốc lá lậu, không uống rượu rồi cầm lái. Giọng đọc tiếng Mông là của em Sùng Thị Dế, đoàn viên 22 tuổi.
Chưa được: sóng điện thoại cuối chợ chập chờn, người già vẫn sợ "tiền chạy đi đâu mất". Có cụ quét mã mua hai lạng muối mà đứng nhìn máy mười phút. Đại úy Hoàng Văn Thưởng, Phó Trưởng Công an xã, thừa nhận mới có 46% người trên 60 tuổi dùng được.
Sang năm, xã xin lắp thêm một trạm phát sóng, mở "bàn giúp cụ" ở đầu chợ, mỗi phiên bốn đoàn viên trực từ 6h đến 11h. Kinh phí dự kiến 38.500.000 đồng, lấy từ nguồn xã hội hóa. Ông Ly Seo Páo góp ý: "Bàn đấy phải có ấm chè, cụ ngồi lâu mới nhớ".

Sim "rác" và cú lừa 1,2 tỷ
Chuyện xảy ra với ông ⟦victim:Bạch Hưng Đào⟧, nguyên cán bộ ngành thủy lợi, ngụ phường Trường Vinh. Ngày 4/4, ông nghe điện thoại từ 0796 33 18 04, người gọi nói sim của ông dùng để rửa tiền, nối máy sang "Đại tá Dũng, Bộ Công an". Gã đọc vanh vách số căn cước 040 055 001 287 của ông, gửi qua Zalo một "lệnh bắt tạm giam" đóng dấu đỏ.
Suốt bốn ngày, ông ⟦?victim:Đào⟧ giấu cả vợ, tất toán ba sổ tiết kiệm, chuyển 1.200.000.000 đồng vào các tài khoản, trong đó có 3801 0000 774 519 BIDV. Đến khi con trai là anh Bạch Hưng Thắng về thăm, thấy bố thất thần, hỏi mãi mới vỡ lẽ.
Nói lại cho rõ: công an không làm việc qua điện thoại, không có "tài khoản tạm giữ" nào để dân chuyển tiền vào. Ai giục giữ bí mật, người đó là kẻ lừa đảo.

Tin vắn an ninh trật tự tuần 42
- Tiếp nhận 6 tin báo, đã giải quyết 5, chuyển cấp trên 1.
- Tuần tra 14 lượt, nhắc nhở 23 hộ kinh doanh để hàng ra lòng đường Phan Chu Trinh.
- Gọi hỏi, răn đe 4 thanh niên tụ tập uống rượu ở bến Ghe Máng.
- Vận động giao nộp 2 súng hơi, 1 kích điện đánh cá.
- Cấp 87 căn cước, 19 trẻ dưới 6 tuổi.
Thượng tá Đặng Hữu Duyên, Trưởng Công an phường, yêu cầu các tổ trưởng gửi báo cáo trước 16h thứ Sáu. Trực ban tuần 43: Đại úy Ông Văn Quyền.

Bé gái sơ sinh bị bỏ trước cổng chùa
5h sáng 28/2, ra quét lá, Phật tử chùa Long Quang thấy một cái giỏ nhựa, trong là bé gái chừng 3 ngày tuổi, nặng 2,7 kg, kèm mảnh giấy ghi tên "⟦minor,victim:Lê Ngọc An Nhiên⟧" và ngày sanh 25/02/2026.
Bé ⟦?minor,?victim:Lê Ngọc An Nhiên⟧ đang được chăm sóc tại Trạm Y tế xã, sức khỏe bình thường. UBND xã niêm yết 7 ngày liên tục; cha mẹ hoặc người thân của bé đến gặp bà Trần Thị Út Hậu, công chức tư pháp – hộ tịch. Quá hạn, xã sẽ làm thủ tục khai sinh và tìm gia đình chăm sóc thay thế theo quy định.

Hội thi "Tổ hòa giải giỏi" – cười nghiêng ngả mà thấm
Tiểu phẩm "Cái máng xối" của đội thôn Kim Bồng đoạt giải nhất. Ông Đinh Văn Tiếng vào vai ông hàng xóm khó tính, gắt một câu là dưới sân vỗ tay rần rần: "Nước nhà mi thì mi uống, răng chảy qua sân tau?". Vai hòa giải viên do chị Huỳnh Thị Sương thủ, nói lý đã đành mà còn biết bưng dĩa bánh tráng đập ra.
Giải nhì thuộc về đội khối Xuyên Trung với tình huống bạo lực gia đình; đội Thanh Tam được giải ba, xoay quanh chuyện hụi hè bị giựt. Phần thi kiến thức, thí sinh Mai Phước Lộc trả lời đúng 19/20 câu về Luật Hòa giải ở cơ sở.
Ban giám khảo gồm bà Lê Thị Kiều Oanh (Phòng Tư pháp), Thiếu tá Trần Văn Dũng và nhà văn hóa dân gian Tống Quốc Hưng. Tổng giải thưởng 11,5 triệu đồng.

Chém nhầm vì tưởng kẻ trộm sầu riêng
Rạng sáng 26/6, nghe chó sủa, Bùi Tấn Lợi cầm rựa chạy ra rẫy, thấy bóng người lom khom liền chém một nhát. Người ấy là ông ⟦victim:Điểu Krung⟧, 52 tuổi, đi soi ếch ngang rẫy, bị đứt gân vai.
Lợi hoảng, tự chở ông đi viện rồi ra Công an xã Đắk Ơ đầu thú. Đi cùng ông hôm đó có ⟦informant:Điểu Minh Tâm⟧, người đã thuật lại đầy đủ diễn biến cho cơ quan điều tra.
Mất trộm sầu riêng thì báo tổ bảo vệ nông sản (mỗi thôn có một tổ, trực tới 3h sáng). Giữ của bằng dao rựa có khi mất cả người lẫn của.

Kịch bản phát thanh: Đừng cho mượn giấy tờ, đừng bán tài khoản
[Nhạc hiệu 10 giây]
Nam: Bác Tư ơi, có thằng nó trả con 2 triệu, con chỉ việc ra mở cái tài khoản rồi đưa nó xài. Ngon ăn quá!
Nữ: Trời đất, ngon cái nỗi gì! Nó lấy tài khoản đó đi nhận tiền lừa đảo, công an hỏi là hỏi tên con đó.
Nam: Ủa, con có lừa ai đâu?
Nữ: Mua bán từ 1 tài khoản đã bị phạt rồi. Từ 20 tài khoản trở lên là truy cứu hình sự theo Điều 291 Bộ luật Hình sự, phạt tới 100 triệu, nặng thì đi tù 7 năm lận.
Nam: Dạ thôi, con xóa số nó liền!
Lời bình: Kính thưa bà con, qua câu chuyện vừa rồi, Ban biên tập Đài truyền thanh phường Mỹ Thới mong bà con giữ kỹ căn cước, tài khoản, sim điện thoại.
Kịch bản: Phan Ngọc Điệp. Thể hiện: Hữu Nghĩa, Bích Trâm. Đạo diễn: Tô Thanh Tùng.

Trộm đột nhập trạm y tế, lấy máy tính
Đêm 3/9, Trạm Y tế xã Thần Lĩnh bị mất một máy tính xách tay, một máy đo huyết áp. Cùng đêm, kẻ gian vào nhà chị ⟦victim:Đào Thị Lượt⟧, y sĩ của trạm ở ngay dãy sau, lấy 9 triệu đồng và chiếc thẻ ngân hàng số 4221-5103-8876-2049.
Nhờ anh ⟦informant:Quyết⟧ mổ lợn ở ngã ba Trầm nhớ mặt người gạ bán máy tính giá 500 nghìn lúc mờ sáng, chiều hôm sau Công an xã bắt được Khuất Duy Độ (SN 1988), có 3 tiền án.
Tài sản đã trả lại trạm. Riêng thẻ, chị ⟦?victim:Lượt⟧ kịp khóa qua tổng đài nên chưa bị rút.

Người giữ hồn cồng chiêng và cái tủ rượu… không rượu
Nhà già A Thút ở làng Kon Jơ Dri có cái tủ kính to. Khách tưởng tủ rượu, mở ra toàn giấy khen với chiêng. Già bảy mươi lăm tuổi, chỉnh chiêng giỏi nhất vùng, mà bỏ rượu đã hai mươi năm.
Bỏ vì sao? Già kể hồi làm thôn đội trưởng, thấy lũ thanh niên uống vào là cãi, cãi là đánh. Nói tụi nó thì tụi nó bảo già cũng uống. Thế là bỏ, từ hôm đó nói ai cũng nghe.
Nay làng có đội chiêng nhí 24 em, tối thứ Bảy tập ở nhà rông. Điều kiện vào đội: không nghỉ học, không chạy xe, không nói tục. Bí thư Đoàn xã Y Hlưm bảo đội chiêng của già quản thiếu niên còn hơn cả nội quy.
Công an xã Đăk Rơ Wa mời già làm cộng tác viên tuyên truyền. Mỗi lần họp làng, già đánh một hồi chiêng, im, rồi mới nói. Ngắn thôi: "Nhà nào có súng, có mìn thì đem ra đây. Để trong nhà nó không cười với con cháu mình đâu". Hai năm, bà con giao nộp 17 khẩu súng tự chế.

Rủ nhau "đầu tư" tiền ảo, 9 gia đình cùng xóm điêu đứng
Xóm Lò Chum mấy bữa nay không khí như có đám. Chín nhà góp tiền vào sàn "GoldMax Pro", nhà ít 30 triệu, nhà nhiều 700 triệu. Ngày 15/5 sàn sập, trang goldmaxpro-invest[dấu chấm]com thì không vào được nữa, nhưng trang mới https://gm-pro2.vip/login?ref=8821 vẫn đang mời gọi.
Mất nhiều nhất là vợ chồng ông ⟦victim:Mạch Vĩnh Thuận⟧, phải gán cả căn nhà mặt đường. Bà ⟦victim:Tiêu Thị Liên⟧ bán nước mía thì mất 85 triệu tiền dưỡng già.
Người lôi kéo là Hàn Tuấn Phong, xưng "thủ lĩnh miền Tây", liên lạc qua số 0777.09.45.81.
Công an phường đề nghị những ai đã nộp tiền mang theo chứng từ đến trình báo trước 30/5.

Đối thoại giữa Chủ tịch UBND phường với nhân dân quý II
Tại hội trường, 86 người dự, 21 ý kiến. Xin lược ghi mấy ý đáng chú ý:
Ông Thẩm Quốc Việt (tổ 4) hỏi bao giờ cống Ao Vả thông, mưa 30 phút là ngập. Bà Đồng Thị Sim (tổ 11) phản ánh quán karaoke số 204 hát tới 1 giờ sáng. Chị Kiều Phương Nga đề nghị làm gờ giảm tốc trước cổng trường mầm non, vì mới tháng trước có xe lao lên vỉa hè, may không ai việc gì.
Chủ tịch Nguyễn Đăng Khương trả lời: cống Ao Vả đã có vốn 2,3 tỷ, khởi công 15/7; quán 204 bị phạt 9 triệu đồng hôm 12/6, tái phạm sẽ đề nghị đình chỉ; gờ giảm tốc làm xong trong tháng 7.
Buổi đối thoại kéo dài 2 tiếng 40 phút. Biên bản đăng công khai trên trang thông tin điện tử của phường.

Xe đưa đón bỏ quên trẻ: may mà phát hiện kịp
7h50 ngày 10/9, đi ngang bãi xe cạnh Trường Mầm non Vành Khuyên, một phụ huynh nghe tiếng đập cửa trong chiếc 16 chỗ biển 99B-008.47 đã khóa kín. Trong xe là cháu ⟦minor,victim:Ngô Minh Khuê⟧, 4 tuổi, lớp Chồi 2, mồ hôi ướt sũng.
Cháu được đưa ra sau chừng 25 phút bị bỏ quên, đã khám, không nguy hiểm. Lái xe Nguyễn Trọng Tấn và cô phụ trách xe thừa nhận không kiểm đếm.
Công an phường lập hồ sơ xử lý, yêu cầu 100% xe đưa đón thực hiện "đếm lên – đếm xuống – đi hết cuối xe". Phụ huynh dạy con: kẹt trong xe thì bấm còi thật dài.

THƯ KÊU GỌI ỦNG HỘ ĐỒNG BÀO VÙNG LŨ
Kính gửi bà con, cô bác, các cơ sở kinh doanh trên địa bàn phường Vạn Thắng!
Bão số 11 qua đi để lại cho các xã thượng nguồn cảnh nước ngập tới nóc. Với tinh thần "lá lành đùm lá rách", Ủy ban MTTQ phường kêu gọi bà con chung tay mì gói, gạo, nước uống, áo mưa, sách vở.
Điểm nhận: trụ sở UBMTTQ phường, 5 đường Bạch Đằng; nhà văn hóa các tổ 2, 6, 14. Thời gian: 7h–20h, tới hết ngày 12/11. Người nhận: bà Trịnh Hồng Mai, ông Lê Đức Chiểu. Có phiếu ghi nhận từng món.
Xe đầu tiên khởi hành đêm 9/11, do anh Phạm Như Hổ cầm lái không lấy cước. Bà con đừng chuyển tiền theo các bài kêu gọi không rõ nguồn gốc trên mạng; phường KHÔNG lập tài khoản cá nhân nào để quyên góp.
T/M Ban Thường trực: Chủ tịch Dương Thị Khuyên

Vụ cháy xưởng mộc ở cụm công nghiệp Liên Hà
Lúc 22h10 ngày 14/12, lửa bùng từ kho sơn của xưởng mộc Hưng Phát rồi lan sang hai xưởng liền kề. Công an thành phố điều 9 xe chữa cháy, 61 chiến sĩ, tới 1h30 dập tắt. Tổng thiệt hại khoảng 7 tỷ đồng.
Chủ xưởng, anh ⟦victim:Chử Văn Hưng⟧, cho biết mới nhập lô gỗ sồi, chưa kịp mua bảo hiểm. Công nhân trực đêm là ông ⟦victim:Tạ Đăng Ngoạn⟧ mắc kẹt, tử vong tại chỗ. Hai người khác bị ngạt, đã ra viện.
Bí thư Đảng ủy xã Nguyễn Thị Hương Ly đã tới chia buồn, hỗ trợ gia đình ông ⟦?victim:Ngoạn⟧ 20 triệu đồng.

Cần biết khi ký hợp đồng thuê nhà
Mùa nhập học, nhiều bạn tân sinh viên tới phường mình thuê trọ. Ban công tác thanh niên xin gửi mấy lời dặn:
1/ Xem nhà trực tiếp, gặp đúng chủ; coi giấy tờ nhà hoặc hợp đồng thuê gốc nếu là người cho thuê lại.
2/ Đừng cọc quá một tháng. Cọc thì phải có giấy, ghi rõ ngày trả, điều kiện mất cọc.
3/ Hỏi giá điện: theo quy định, chủ trọ thu quá giá sẽ bị phạt 20–30 triệu đồng.
4/ Nhìn lối thoát hiểm, bình chữa cháy, cửa sổ có mở được không.
5/ Nhắc chủ nhà khai báo tạm trú; bạn cũng tự làm được trên VNeID.
Cần hỏi thêm, ghé bàn tư vấn của chị Uông Mỹ Linh và anh Hoàng Bách tại số 9 ngõ Tự Do, các tối 2-4-6, từ 19h tới 21h.

Mua bán người núp bóng mai mối
Nghe lời Vàng Thị Pà "sang bên ấy lấy chồng giàu", em ⟦minor,victim:Lò Thị Xuyến⟧, 16 tuổi, bản Huổi Lếch, trốn nhà đi đêm 7/1. Đến sát biên giới, em nghe chúng ngã giá 90 triệu mới biết mình bị bán.
Người giúp lực lượng chức năng chặn xe là ⟦informant:Tráng A Lềnh⟧, lái xe ôm ở ngã ba; thấy em khóc, anh giả vờ hỏng xe, lén gọi đồn biên phòng.
Vàng Thị Pà (sinh năm 1979) cùng đồng bọn bị khởi tố. Bản Huổi Lếch đã họp, các mẹ hứa không gả con khi chưa đủ tuổi. Nghi có mua bán người, gọi 111.

Công khai kết quả bình xét hộ nghèo, cận nghèo thôn Đồng Rôm
Ngày 9/11/2026, thôn họp với 68/79 hộ. Kết quả biểu quyết:
Thoát nghèo: hộ ông Trạc Văn Sìn, hộ bà Chíu Nhì Múi, hộ anh Phoòng A Tài (thu nhập từ 3 sào quế và bò sinh sản).
Tiếp tục hộ nghèo: 4 hộ, đều là người già neo đơn.
Thoát cận nghèo: 6 hộ.
Có 1 ý kiến của ông Đặng Tiến Vòong đề nghị xem lại tiêu chí nước sạch, tổ rà soát đã giải thích theo hướng dẫn của cấp trên.
Niêm yết tại nhà văn hóa từ 10/11 đến hết 14/11. Trưởng thôn Bàn Phúc Kim nhận khiếu nại trong giờ hành chính.

Tấm gương vượt khó: cô học trò nhỏ bên sông Vàm Nao
Mồ côi cha từ năm lên bốn, mẹ đi làm thuê tận Bình Dương, em ⟦minor:Võ Thị Cẩm Tú⟧ (lớp 8A1, THCS Kiến An) sống với bà ngoại trong căn chòi lá. Sáng hái rau muống bán, chiều đi học, tối làm vé số dò cho bà.
Bốn năm liền em đạt học sinh giỏi. Biết chuyện, Công an xã nhận đỡ đầu tới hết lớp 12, mỗi tháng 1 triệu đồng; anh Lâm Thành Tài, chủ cơ sở khô cá, cho em chiếc xe đạp.
Trung úy Nguyễn Văn Toàn nói: "Con bé ít nói, nhưng hỏi lớn lên làm gì thì trả lời liền: làm công an".

Kết quả tuần cao điểm xử lý xe tự chế, xe hết niên hạn
Từ 1/6 đến 7/6, tổ công tác do Trung tá Cù Huy Thông làm tổ trưởng kiểm tra 76 lượt xe, lập biên bản 18 trường hợp, tạm giữ 7 xe công nông, 2 xe ba bánh, phạt 43.700.000 đồng.
Chủ xe phần đông là dân làm gạch, làm đồng, có người xin giữ lại xe vì "cả nhà trông vào nó". Xã giải quyết có lý có tình: hộ ông Khương Văn Mẫn và hộ ông Đỗ Trọng Hợi được giới thiệu vay 50 triệu từ Ngân hàng CSXH để đổi sang xe tải nhẹ.
Thống kê cho thấy sáu tháng qua xe tự chế liên quan 3 vụ va chạm trên địa bàn, không có thiệt hại về người.

Cảnh giác bẫy nâng hạng thẻ tín dụng
Gã tự xưng nhân viên VPBank gọi cho thầy ⟦victim:Sử Đình Khang⟧, Phó Hiệu trưởng Trường THPT Lý Tự Trọng, mời nâng hạn mức miễn phí. Gã đọc đúng bốn số cuối, thầy tin, đọc nốt cả dãy 5203 9911 0457 6632 với mã OTP. Trong 2 phút, thẻ bị quẹt 49,8 triệu ở một trang bán điện thoại.
Số máy lừa đảo: 0583.27.11.96.
OTP là chìa khóa nhà. Không ai, kể cả ngân hàng, kể cả công an, có quyền hỏi chìa khóa nhà của quý vị.
`,
];
