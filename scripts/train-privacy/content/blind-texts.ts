/** Texts of somebody who knew no rule; each set was scored once before anybody read it. Only persons are marked. Invented people. */
export const BLIND_TEXTS: readonly string[] = [
  `
CẢNH BÁO: GIẢ DANH CÁN BỘ ĐIỆN LỰC GỌI ĐIỆN DOẠ CẮT ĐIỆN
Những ngày nắng nóng vừa qua, Công an phường Kênh Vàng tiếp nhận nhiều phản ánh về việc có người tự xưng nhân viên điện lực, thông báo khách hàng chậm thanh toán và sẽ bị cắt điện sau 2 giờ. Kẻ gian dùng số 0862 417 905 để gọi, sau đó gửi qua Zalo một đường dẫn evn-hotro.top/thanhtoan và yêu cầu cài ứng dụng. Khi người dân bấm đồng ý cấp quyền "Trợ năng", điện thoại bị chiếm quyền điều khiển.
Gần 80% người cao tuổi trong phường đã từng nhận cuộc gọi kiểu này. Công an phường đề nghị bà con: không cài ứng dụng ngoài CH Play, App Store; kiểm tra nợ tiền điện trên ứng dụng chính thức hoặc gọi tổng đài 1900 6769; nếu đã lỡ cài, tắt nguồn điện thoại, gọi ngay ngân hàng khoá tài khoản rồi đến trụ sở Công an phường trình báo. Trường hợp khẩn cấp gọi 113.

Kết quả 30 ngày cao điểm cấp căn cước cho học sinh cuối cấp
Thực hiện Kế hoạch số 87/KH-CAP ngày 04/3/2026 của Công an phường, từ ngày 10/3 đến 10/4, tổ công tác đã tổ chức 14 buổi thu nhận hồ sơ lưu động tại 3 trường THPT và 5 trường THCS trên địa bàn. Theo báo cáo tổng hợp của Tổ Cảnh sát quản lý hành chính, toàn phường thu nhận 1.286 hồ sơ căn cước, đạt 98,4% số học sinh đủ điều kiện; kích hoạt 742 tài khoản định danh mức 2. Thiếu tá Đoàn Mạnh Quyết, Phó Trưởng Công an phường cho biết, 21 trường hợp còn lại do các em chuyển trường, đi điều trị dài ngày, tổ công tác sẽ đến tận nhà trong tháng 5. Lệ phí cấp lần đầu được miễn theo Thông tư của Bộ Tài chính. Phụ huynh cần hỏi thêm xin liên hệ trực ban Công an phường, số 0225.3.880.113 (24/24 giờ).

Khởi tố vụ án lừa đảo bán phòng du lịch giá rẻ
Cơ quan Cảnh sát điều tra đã ra quyết định khởi tố bị can, bắt tạm giam đối với Vũ Đức Thiện, sinh năm 1994, trú tại tổ dân phố Cầu Niệm, về tội lừa đảo chiếm đoạt tài sản. Theo tài liệu điều tra ban đầu, từ tháng 5/2025 đối tượng lập trang mạng giả danh khu nghỉ dưỡng, đăng bán phòng với giá rẻ hơn 40% và yêu cầu khách đặt cọc vào tài khoản số 1903 6628 115 014 mở tại một ngân hàng thương mại. Nhận tiền xong, Thiện chặn liên lạc. Trong số người bị hại có chị ⟦victim:Lưu Thị Bích Ngọc⟧, ở ngõ 72 đường Lê Lai, mất 26 triệu đồng tiền đặt phòng cho cả gia đình.
Công an phường đề nghị ai từng chuyển tiền cho đối tượng với thủ đoạn nêu trên đến trụ sở, số 15 đường Nguyễn Bình, để được hướng dẫn.

Sáng 19/8, tại Nhà văn hoá trung tâm, phường Kênh Vàng long trọng tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026. Dự ngày hội có đồng chí Trịnh Thị Hương Giang, Bí thư Đảng uỷ; đồng chí Bùi Xuân Hoà, Chủ tịch UBND phường; Đại tá Nguyễn Khắc Tiệp, Phó Giám đốc Công an thành phố cùng hơn 400 cán bộ và nhân dân 18 tổ dân phố. Ngày hội ôn lại truyền thống 81 năm Công an nhân dân, tấm gương hy sinh của các anh hùng liệt sĩ Phạm Văn Cương, Đinh Văn Lan. Ông Bùi Xuân Hoà nhấn mạnh: "Mỗi gia đình là một pháo đài, mỗi người dân là một chiến sĩ". Dịp này, Chủ tịch UBND phường trao Giấy khen theo Quyết định số 412/QĐ-UBND cho 6 tập thể và 9 cá nhân có thành tích xuất sắc. Sau phần lễ là hội thao chữa cháy và tiết mục văn nghệ của các tổ.

TAI NẠN GIAO THÔNG TẠI NGÃ TƯ AN DƯƠNG
Khoảng 6 giờ 40 phút ngày 12/5, tại ngã tư An Dương – Tôn Đức Thắng xảy ra va chạm giữa xe tải biển kiểm soát 15C-218.47 và xe mô tô 15B3-906.12 do ông ⟦victim:Đặng Văn Chiến⟧ điều khiển. Hậu quả, ông bị gãy chân phải, hiện điều trị tại Bệnh viện Việt Tiệp; phương tiện hư hỏng. Lực lượng Công an phường đã có mặt phân luồng, bảo vệ hiện trường; đến 7 giờ 30 phút giao thông trở lại bình thường.
Kiểm tra nồng độ cồn cả hai lái xe đều cho kết quả 0. Nguyên nhân bước đầu do xe tải chuyển hướng không nhường đường. Công an phường nhắc người tham gia giao thông: quan sát điểm mù của xe lớn, không cố vượt khi xe tải đã bật xi-nhan; người vi phạm có thể bị phạt theo Nghị định số 168/2024/NĐ-CP.

Hướng dẫn đăng ký tạm trú trực tuyến cho người thuê trọ
Bước 1. Truy cập Cổng dịch vụ công quốc gia tại dichvucong.gov.vn hoặc ứng dụng VNeID, đăng nhập bằng tài khoản định danh mức 2.
Bước 2. Chọn "Đăng ký tạm trú", điền thông tin người đăng ký, nơi ở, thời hạn (tối đa 2 năm).
Bước 3. Tải ảnh hợp đồng thuê nhà hoặc giấy tờ chứng minh chỗ ở hợp pháp.
Bước 4. Nộp lệ phí. Mức thu nộp trực tuyến là 7.000 đồng/lần, theo Thông tư số 75/2022/TT-BTC.
Thời hạn giải quyết: 3 ngày làm việc kể từ ngày nhận đủ hồ sơ, theo Điều 28 Luật Cư trú số 68/2020/QH14. Mỗi hồ sơ có mã dạng G01.899.108.000-260512-0021, bà con ghi lại để tra cứu. Không nộp tiền cho bất cứ ai tự nhận "làm nhanh". Cần hỗ trợ, gọi đường dây nóng của Tổ công nghệ số cộng đồng phường: 0225 3 712 456.

Bắt nhóm trộm cắp xe máy trong khu trọ
Sau ba ngày truy xét, Công an phường phối hợp Đội Cảnh sát hình sự bắt giữ hai đối tượng Hoàng Văn Sáng (SN 1999) và Phí Ngọc Tùng (SN 2001), cùng không có nghề nghiệp. Tại cơ quan Công an, cả hai khai đã lấy 5 xe máy tại các dãy trọ khu công nghiệp, tháo biển, đem bán cho người không quen biết. Tang vật thu giữ gồm chiếc Honda Vision gắn biển giả 34B4-551.80, một vam phá khoá và 3 điện thoại. Vụ án được làm rõ nhờ tin báo của quần chúng nhân dân qua hòm thư tố giác.
Trung tá Ngô Thế Anh, Trưởng Công an phường khuyến cáo công nhân ở trọ khoá cổ, khoá càng, lắp thiết bị định vị; chủ nhà trọ lắp ít nhất một camera ở lối ra vào và khai báo tạm trú đầy đủ cho người thuê.

Gương người tốt: em học sinh trả lại 15 triệu đồng
Trên đường đi học về chiều 3/4, em ⟦minor:Trần Khánh Linh⟧, học sinh lớp 7C Trường THCS Lê Chân, nhặt được một túi vải bên trong có 15 triệu đồng và giấy tờ. Em mang ngay đến trụ sở Công an phường nhờ tìm người đánh mất. Sau khi xác minh, cán bộ trực ban đã mời chủ nhân chiếc túi đến nhận lại đầy đủ tài sản. Ban Giám hiệu nhà trường biểu dương em trước toàn trường trong tiết chào cờ thứ hai; Công an phường tặng em một phần quà và thư khen. Cô Vũ Thị Thu Hằng, Hiệu trưởng nhà trường chia sẻ: "Việc làm nhỏ nhưng là tấm gương đẹp cho các bạn noi theo". Đây là trường hợp thứ tư trong năm học 2025–2026 học sinh của phường trả lại của rơi, theo sổ theo dõi của Đội Thiếu niên.

Thông báo về việc kiểm tra phòng cháy tại chợ và nhà ở kết hợp kinh doanh
Thực hiện Công văn số 1123/CATP-PCCC ngày 02/6/2026, từ 08/6 đến 30/6, đoàn liên ngành do Phó Chủ tịch UBND phường Lại Thị Minh Phương làm trưởng đoàn kiểm tra 164 cơ sở thuộc diện quản lý. Nội dung: lối thoát nạn thứ hai, bình chữa cháy (loại MFZ4, MFZ8 còn hạn), dây dẫn điện, nơi đặt bàn thờ, khu sạc xe điện. Theo thống kê của Công an thành phố, 5 tháng đầu năm xảy ra 37 vụ cháy, trong đó 62% do sự cố điện. Cơ sở để hàng hoá che lối thoát nạn bị phạt từ 5.000.000 đồng đến 10.000.000 đồng. Khi có cháy, gọi 114 hoặc bấm nút trên ứng dụng Báo cháy 114, sau đó mới chữa cháy bằng phương tiện tại chỗ. Xe chữa cháy đi đường Phan Đình Phùng, rẽ vào phố Trần Nguyên Hãn; đề nghị các hộ không đỗ xe cả hai bên.

Cảnh giác thủ đoạn "cán bộ Công an" gọi điện yêu cầu cập nhật dữ liệu dân cư
Ngày 21/4, bà ⟦victim:Nguyễn Thị Thoa⟧ (tổ dân phố số 9) nhận cuộc gọi từ số +84 587 203 664. Người ở đầu dây xưng là cán bộ Công an thành phố, đọc đúng số căn cước 031168004527 của bà rồi thông báo hồ sơ "bị lỗi", phải cập nhật ngay qua trang https://dancuquocgia-bca.com. Sau khi nhập mã OTP, tài khoản của bà bị trừ 84 triệu đồng trong 4 phút.
Cơ quan Công an không làm việc qua điện thoại, không yêu cầu người dân đọc mã OTP, không gửi đường dẫn lạ. Nhận cuộc gọi như trên, bà con tắt máy, nhắn tin phản ánh tới đầu số 156 hoặc 5656 và báo Công an phường nơi cư trú.

Biên bản họp giao ban tổ bảo vệ an ninh, trật tự cơ sở tháng 6/2026 (trích)
Thời gian: 14 giờ ngày 25/6/2026. Chủ trì: Thượng uý Phạm Hải Nam, cán bộ Công an phường phụ trách phong trào. Thư ký: bà Đào Thị Lụa.
1. Kết quả: 18/18 tổ duy trì tuần tra; phát hiện, nhắc nhở 43 lượt dừng đỗ sai quy định; hoà giải 5 vụ việc (nguồn: sổ trực của các tổ).
2. Tồn tại: tổ 4, tổ 11 nộp báo cáo chậm; camera số 07 và 12 ở phố Hai Bà Trưng mất tín hiệu.
3. Nhiệm vụ tháng 7: rà soát nhà trọ; tuyên truyền Luật Trật tự, an toàn giao thông đường bộ; chuẩn bị Ngày hội 19/8.
4. Ý kiến: ông Hà Quang Đạo, Tổ trưởng tổ 6 đề nghị cấp thêm 2 bộ đàm.
Cuộc họp kết thúc lúc 16 giờ 10 phút cùng ngày, biên bản được thông qua 100%.

Khen thưởng công dân giúp Công an bắt đối tượng ma tuý
Chiều 17/5, tại hội trường UBND phường, đồng chí Bùi Xuân Hoà, Chủ tịch UBND phường trao Giấy khen và tiền thưởng 2.000.000 đồng cho ông ⟦informant:Lê Đình Khang⟧, tổ dân phố Đồng Thiện, người đã mật báo cho Công an về căn nhà thường xuyên có người lạ tụ tập. Từ nguồn tin này, lực lượng Công an bắt quả tang 4 đối tượng đang sử dụng trái phép chất ma tuý, thu 12,6 gam ma tuý đá. Phát biểu tại buổi lễ, Trung tá Ngô Thế Anh ghi nhận tinh thần trách nhiệm của người dân đối với việc giữ bình yên khu phố. Trong 6 tháng đầu năm, theo Công an phường, nhân dân cung cấp 61 tin, trong đó 38 tin có giá trị, giúp khám phá 9 vụ, xử lý 17 đối tượng.

Một số điều cần biết khi mua thẻ bảo hiểm y tế hộ gia đình
Người tham gia chỉ nộp tiền qua đại lý thu có biển hiệu hoặc qua ứng dụng VssID. Trên thẻ có mã gồm 10 ký tự số, ví dụ ghi trên tờ hướng dẫn là 0123456789; không cho người lạ chụp mã này. Mức đóng người thứ nhất bằng 4,5% mức lương cơ sở (2.340.000 đồng), người thứ hai bằng 70% mức của người thứ nhất, theo Nghị định của Chính phủ. Gần đây xuất hiện tin nhắn giả mạo có gắn địa chỉ bhxh-hoantien[.]vip báo "hoàn tiền bảo hiểm"; bà con xoá tin, không bấm. Bảo hiểm xã hội cơ sở giải đáp tại tổng đài 1900 9068. Đại lý thu của phường đặt tại bưu điện đường Trần Phú, mở cửa từ 7 giờ 30 đến 17 giờ, chị Phùng Thị Hạnh, nhân viên bưu điện, hướng dẫn tại quầy số 3.

Triệt phá đường dây cho vay lãi nặng qua mạng xã hội
Qua công tác nắm tình hình, Công an phường phát hiện trang Facebook "Tài chính Ánh Dương" (facebook.com/taichinhanhduong.hp) quảng cáo cho vay không thế chấp. Thực chất, người vay phải chịu lãi 3.000 – 5.000 đồng/1 triệu/ngày. Khi chậm trả, nhóm này dùng các số 0349.118.772, 0325 660 019 nhắn tin đe doạ người thân. Ngày 02/7, cơ quan chức năng bắt Mai Thế Lực, sinh ngày 14/9/1991, kẻ cầm đầu. Người vay được yêu cầu trả tiền về tài khoản 0711000284613 mang tên một người khác. Thượng tá Lương Văn Hiển, Trưởng phòng Cảnh sát hình sự đề nghị ai từng vay của nhóm này sớm trình báo; mức lãi trên 20%/năm là trái quy định tại Điều 468 Bộ luật Dân sự.

Phường Kênh Vàng ra mắt mô hình "Cổng trường bình yên"
Sáng 05/9, Công an phường phối hợp Trường Tiểu học Võ Thị Sáu ra mắt mô hình "Cổng trường bình yên". Theo đó, từ 6 giờ 45 đến 7 giờ 30 và từ 16 giờ đến 17 giờ hằng ngày, 2 công an viên, 4 thành viên tổ bảo vệ an ninh và 6 phụ huynh luân phiên phân luồng. Nhà trường kẻ vạch chờ cho từng khối lớp, bố trí điểm đón trả cách cổng 50 m. Các cháu học sinh lớp 1 đi thành hàng, có cô giáo dẫn. Sau một tháng chạy thử, thống kê của nhà trường cho thấy ùn tắc giảm 70%. Thầy Đỗ Hữu Nghị, Phó Hiệu trưởng nói: "Phụ huynh yên tâm hơn hẳn". Tuyến xe buýt số 02 và 16C sẽ dừng ở vị trí mới trước số nhà 118 đường Lạch Tray. Mô hình được nhân rộng theo Kế hoạch 203/KH-UBND.

Ngăn chặn kịp thời vụ lừa chuyển 500 triệu đồng
Khoảng 9 giờ ngày 28/6, bà ⟦victim:Phan Thị Quế⟧, 68 tuổi, đến quầy giao dịch đề nghị tất toán sổ tiết kiệm, vẻ mặt hoảng hốt, tai luôn đeo tai nghe. Bà vừa bị một người xưng "điều tra viên" doạ bắt vì liên quan đường dây rửa tiền, buộc chuyển hết tiền vào tài khoản 9704 2291 0037. Thấy bất thường, giao dịch viên ⟦informant:Cao Thuỳ Dung⟧ đã báo ngay cho Công an phường. Hai cán bộ có mặt sau 5 phút, giải thích để bà dừng giao dịch. Toàn bộ số tiền được giữ an toàn.
Công an phường khuyến cáo: không có "tài khoản tạm giữ" nào của cơ quan điều tra mở cho người dân chuyển tiền. Hãy nói với con cháu hoặc gọi 113 trước khi làm theo lời người lạ.

Ra quân lập lại trật tự vỉa hè dịp hè
Sáng nay, Công an phường, Đội quy tắc và 5 tổ dân phố ra quân trên các tuyến Hoàng Văn Thụ, Minh Khai, Điện Biên Phủ. Lực lượng chức năng tháo dỡ 26 mái che, 41 biển quảng cáo lấn chiếm, lập biên bản 12 trường hợp, tạm giữ 3 xe đẩy (số liệu của tổ công tác lúc 11 giờ). Chị Tạ Thị Mận, chủ quán bún trên phố Minh Khai cho biết đã tự lùi bàn ghế vào trong 1,5 m và đồng tình với đợt ra quân. Mức phạt với hành vi để xe ở vỉa hè trái quy định là 2.000.000 – 3.000.000 đồng với cá nhân. Đợt cao điểm kéo dài đến hết 31/8/2026; sau đó tổ tự quản từng phố giữ kết quả, mỗi tuần chấm điểm một lần. Người dân gửi ảnh phản ánh tới hộp thư của phường, không cần ghi tên.

Tìm chủ sở hữu phương tiện
Công an phường đang tạm giữ một xe mô tô nhãn hiệu Yamaha Sirius màu đỏ đen, số máy 5C6K-118842, số khung RLCS5C6K0BY118842, biển kiểm soát 16M7-3382, phát hiện bỏ lại tại bãi đất trống gần đê ngày 30/5. Ai là chủ sở hữu mang giấy tờ gốc đến trụ sở, gặp đồng chí Trung uý Vương Đình Lâm (điện thoại 0936.270.415) để giải quyết. Sau 30 ngày kể từ ngày đăng tin mà không có người đến nhận, phương tiện sẽ được xử lý theo Nghị định số 29/2018/NĐ-CP. Đề nghị các tổ dân phố đọc trên hệ thống truyền thanh và dán ở bảng tin. Người giúp tìm được chủ xe được ghi nhận trong phong trào bảo vệ an ninh Tổ quốc của phường.

Nhật ký một ca trực
Hai giờ sáng, chuông reo. Một giọng trẻ con run run: "Chú ơi, bố cháu đánh mẹ". Tôi và anh Nam lao xe đi. Căn nhà cuối ngõ 31 vẫn sáng đèn. Cô bé mở cửa cho chúng tôi là ⟦minor:Ngô Bảo Trâm⟧, mới học lớp 4, tay ôm em. Mẹ cháu, chị ⟦victim:Vi Thị Sen⟧, ngồi bệt ở bếp, trán rớm máu. Chúng tôi gọi 115 rồi đưa người chồng về trụ sở.
Sáng ra, giao ca, tôi cứ nghĩ mãi về bàn tay bé tí níu lấy ống quần mình. Nghề này, có những đêm chẳng lập được chiến công gì, chỉ mong có mặt kịp.

"Tôi cứ tưởng con tôi gặp nạn thật"
Bác ngồi trước hiên, tay vẫn cầm chiếc điện thoại cũ. Hôm ấy có người gọi báo con bác đang cấp cứu, cần 30 triệu mổ gấp. "Nghe tiếng khóc y như tiếng nó", bác ⟦victim:Khổng Văn Tuất⟧ kể. Bác chạy vay hàng xóm rồi ra bưu điện chuyển. Đến chiều con trai đi làm về, nguyên vẹn. Cả nhà lặng đi.
Số điện thoại lạ kia — 0778-902-336 — nay đã không liên lạc được. Bác bảo chúng tôi cứ kể ra, để người khác khỏi mắc như bác.

Chuyện ở tổ dân phố số 3
Ai cũng biết khu đất ven kênh từng là nơi đổ trộm phế thải. Vậy mà suốt nửa năm không ai bắt được. Cho đến tháng tư vừa rồi. Chẳng ai nói ra, nhưng cả xóm hiểu: chính ⟦informant:bà bán trà đá đối diện trạm bơm, có con rể làm bảo vệ bãi xe⟧ đã ghi lại từng chuyến và đưa cho Công an. Chiếc xe ben 15H-004.73 bị giữ ngay trong đêm.
Từ đó bờ kênh sạch hẳn. Chiều chiều trẻ con ra thả diều. Tổ trưởng Hà Quang Đạo cười: "Đất này giờ là của hoa mười giờ".

Người thầy của bọn trẻ bến đò
Không ai gọi ông là thầy, vì ông chưa từng đứng trên bục giảng. Ông Đoàn Trọng Kính, 71 tuổi, cựu chiến binh, mười hai mùa hè nay mở lớp dạy bơi miễn phí ở khúc sông sau đình. Mỗi lứa chừng hai chục em. Ông chia nhóm, buộc phao, thổi còi. "Tôi từng lội qua bao con sông thời chiến, chỉ sợ nhất cảnh trẻ con chới với", ông nói.
Trong sổ tay của ông ghi 263 lượt em đã biết bơi. UBND phường tặng ông Giấy khen năm 2024. Ông treo nó cạnh bức ảnh đồng đội cũ, rồi lại xách phao ra bến.

Hàng xóm tôi là ⟦informant:anh Thạch thợ hàn, nhà số 18⟧. Mọi người hỏi sao Công an biết sòng bạc trong xưởng gỗ. Tôi cũng hỏi. Anh chỉ cười: "Thì tôi gọi chứ ai".
Đêm đó bảy người bị đưa về phường. Trong số tiền thu trên chiếu bạc, có cả tiền đóng học của con người ta. Một bà vợ đến nhận chồng, vừa đi vừa khóc. Tôi viết mấy dòng này gửi bản tin phường, mong các ông chồng đọc mà nghĩ lại.

Sau vụ cháy
Ngôi nhà ba tầng chỉ còn khung đen. Người ta đưa được cụ bà xuống trước, rồi đến thằng bé. ⟦minor,victim:Cháu Tít⟧, con anh Quảng thợ điện, hôm ấy ngủ trên gác xép, hít phải khói, phải nằm viện mười một ngày. Giờ cháu đã chạy nhảy, chỉ sợ mỗi tiếng còi.
"Giá mà có cái thang dây", bố cháu lặp đi lặp lại. Tổ dân phố đang vận động mỗi nhà mở một lối thoát thứ hai. Đến nay 47/52 hộ đã làm, theo sổ của tổ.

Gửi các bác trong tổ!
Hôm nay cháu được phân công nói về hai chữ "bình tĩnh". Có người gọi, tự nhận công an, viện kiểm sát, toà án. Họ nói to, nói nhanh, bắt ta ở trong phòng một mình. Họ đọc được tên, nơi ở, cả số thẻ căn cước (dạng 0311xxxxxx27) của ta. Ta hoảng. Đó là lúc dễ mất tiền nhất.
Vậy xin các bác nhớ ba việc: dập máy; hỏi con cháu; gọi 113 hoặc ra trụ sở số 15 đường Nguyễn Bình. Chẳng cơ quan nào phạt các bác vì đã tắt máy cả. Cháu Hải Nam, công an phường, kính mời các bác uống nước.

canh bao khan: hien co doi tuong dung so 0939 551 208 goi cho nguoi gia tren dia ban xung la bac si benh vien bao chau noi bi tai nan yeu cau chuyen tien vao stk 105877432190 vietinbank. de nghi ba con khong chuyen tien, goi ngay 113 hoac bao to truong to dan pho. doi tuong con gui link benhvien-vietduc.vip de nop vien phi, tuyet doi khong bam vao. cong an phuong kenh vang xin thong bao

BẢN TIN PHÁT THANH – ĐỌC 2 LẦN
Kính thưa toàn thể nhân dân! Công an phường thông báo truy tìm đối tượng NGUYỄN TIẾN ĐẠT, SINH NĂM 1987, đi xe máy biển kiểm soát 15 B1 – 447 . 09. AI BIẾT GỌI SỐ không chín tám ba, năm bảy một, hai không sáu. Hoặc gọi một một ba. Xin nhắc lại, gọi một một ba. Xin trân trọng cảm ơn.

DANH SÁCH CẤP ĐỔI CĂN CƯỚC (đợt 3)
STT | Họ tên | Ngày sinh | Số CC
1 | Tô Thị Nhài | 12/02/1969 | 031169 002 318
2 | Quách Văn Bính | 1975 | 0310 7500 8841
3 | Đỗ Thị Lành | 30.11.1982 | 0311
82014406
Mang theo giấy hẹn, đến quầy 2 trước 11g30.

Lịch cắt nước   –   phường Kênh Vàng
T2 06/7: tổ 1 , 2 , 3  ( 8h - 11h30 )
T3 07/7: phố Lý Thường Kiệt, số chẵn 20 → 86
T4 08/7: Khu TĐC lô A12 – B07, mã tuyến 0225-KV-118
Đồng hồ loại DN15, seri từ 240118203 đến 240118950 sẽ thay trong tuần.
Thắc mắc : trực ban nhà máy nước, 1900 . 5555 . 17

Chị em lưu ý nhé!!! Lừa "hoàn tiền đơn hàng" đang RẤT NHIỀU...
Nó xin số thẻ 16 số in trên mặt thẻ kiểu 9704 3668 1190 2745 rồi hỏi luôn 3 số sau thẻ + OTP
=> MẤT SẠCH.
Chị ⟦victim:H.T.M.⟧, nhà ở ngách 12/5 phố Đội Cấn, mất 17tr sáng nay.
Nick lừa: "Shop hỗ trợ 24h", link http://hoantien.shopee-vn.icu/kh đừng có bấm!
Lưu số này mà hỏi: 113. Đừng hỏi trên mạng
`,
  `
Xã Mường Lạn sôi nổi hội thi "Tiếng loa an ninh bản làng"
Tối 16/8, tại sân vận động trung tâm, Ban Văn hoá – Xã hội phối hợp với Công an xã tổ chức đêm chung kết hội thi tuyên truyền viên cơ sở. Mười hai đội đến từ mười hai bản đem tới những tiểu phẩm, bài nhuôn, điệu xuối thấm đượm hồn quê, lồng vào đó lời răn về ma tuý, tảo hôn, lừa đảo trên mạng. Nghệ nhân ưu tú Lương Thị Phiên, 76 tuổi, bản Pha Lài, vẫn lên sân khấu hát cùng cháu con. Kết thúc, Ban Tổ chức trao giải Nhất cho đội bản Kẻ Nính, hai giải Nhì cho bản Na Ngân và bản Huồi Tố; giải thưởng lần lượt là 3.000.000 đồng và 2.000.000 đồng. Ông Lô Thanh Nhất, Chủ tịch UBND xã, Trưởng Ban Chỉ đạo khen ngợi các đội đã dàn dựng công phu, gần gũi, dễ nhớ.

Thông báo về việc tiếp nhận ủng hộ đồng bào bị thiệt hại do lũ ống
Trận lũ ống đêm 27/7/2026 đã cuốn trôi 9 ngôi nhà, vùi lấp 14 ha lúa (theo báo cáo nhanh số 31/BC-UBND của UBND xã). Uỷ ban Mặt trận Tổ quốc xã kêu gọi các cơ quan, đơn vị, nhà hảo tâm, con em xa quê chung tay giúp đỡ. Mọi sự ủng hộ bằng tiền xin chuyển về tài khoản 3761.0.9055128.91046 tại Kho bạc Nhà nước khu vực; nội dung ghi "Ủng hộ lũ ống". Hiện vật (gạo, mì, chăn màn) nhận tại Nhà văn hoá xã từ 7 giờ đến 17 giờ 30 phút hằng ngày. Đầu mối: bà Hà Thị Xuyến, Phó Chủ tịch Uỷ ban Mặt trận, điện thoại 0915 663 047. Danh sách ủng hộ được đọc trên loa truyền thanh vào thứ sáu hằng tuần và niêm yết công khai ở trụ sở.

Bắt đối tượng mua bán người sau mười hai năm lẩn trốn
Từ tố giác của gia đình người bị hại, Công an tỉnh vừa bắt giữ Cụt Văn Thoong (sinh năm 1979), trú bản Huồi Pốc. Năm 2014, hắn rủ rê hai phụ nữ trong bản đi làm thuê, rồi đưa qua biên giới bán. Một trong hai người là chị ⟦victim:Moong Thị Nhàn⟧ mãi tới năm 2025 mới tìm được đường về quê. Hiện chị được Hội Phụ nữ giúp vay vốn nuôi bò. Qua vụ việc, Công an xã nhắc nhở bà con nhất là thanh niên nữ: chớ nghe lời ngon ngọt hứa việc nhẹ lương cao; trước khi đi phải báo trưởng bản, để lại địa chỉ; gặp nạn gọi Tổng đài 111 hoặc đường dây nóng phòng, chống mua bán người. Vụ án đang tiếp tục được mở rộng.

Kết quả phong trào xây dựng bản văn hoá không có tội phạm, tệ nạn
Tại hội nghị sơ kết sáu tháng, ông Vi Hải Đăng, Trưởng phòng Văn hoá – Xã hội xã báo cáo: toàn xã có 10/12 bản giữ vững danh hiệu, 1.874 hộ đạt gia đình văn hoá, bằng 91,2% tổng số hộ đăng ký. Tổ hoà giải các bản hoà giải thành 27/31 vụ mâu thuẫn. So với cùng kỳ năm 2025, phạm pháp hình sự giảm 4 vụ (nguồn: Công an xã). Dù vậy, hai bản Huồi Tố, Pha Lài còn có thanh niên chạy xe không mũ bảo hiểm; quy ước bản chưa được sửa cho hợp với luật mới. Hội nghị thống nhất đến hết quý III hoàn thành sửa đổi quy ước theo Nghị định số 61/2023/NĐ-CP; mỗi bản dựng một cụm loa và một pa nô khổ 2 x 3 m.

Cảnh báo kẻ gian mạo danh đoàn từ thiện
Thời gian sau lũ, trên địa bàn xuất hiện một số người đi xe ô tô bảy chỗ, biển số 36A-773.19, tự xưng là "Quỹ Nhân ái Miền Trung" tới từng nhà phát phong bì 200 nghìn đồng, rồi bảo bà con đưa căn cước chụp ảnh, quét khuôn mặt "để ký nhận". Thực ra chúng dùng ảnh ấy mở tài khoản ngân hàng, vay tiền qua ứng dụng. Kẻ tự nhận trưởng đoàn để lại số 0703-118-264 và bảo mọi người tham gia nhóm zalo.me/g/quynhanai2026. Hàng nghìn người ở nhiều tỉnh đã sập bẫy theo lối ấy. Quỹ này không có tên trong danh sách do Uỷ ban Mặt trận Tổ quốc tỉnh công bố.
Bà con nhớ cho: cho thì nhận, nhưng giấy tờ thì không đưa. Đoàn thật bao giờ cũng đi cùng cán bộ xã hoặc trưởng bản. Thấy nghi ngờ gọi 113 hoặc báo đường dây nóng Công an xã 0238 3 915 113.

Tìm hiểu pháp luật: Vì sao không được săn bắt, nuôi nhốt động vật rừng?
Hỏi: Gia đình tôi bẫy được một con cầy hương, nuôi trong chuồng có bị phạt không?
Đáp: Theo Nghị định số 35/2019/NĐ-CP (được sửa đổi bởi Nghị định số 07/2022/NĐ-CP), người săn bắt, nuôi nhốt động vật rừng trái pháp luật bị phạt từ 5.000.000 đồng đến 400.000.000 đồng tuỳ loài, số lượng và giá trị. Trường hợp nghiêm trọng còn bị truy cứu trách nhiệm hình sự theo Điều 234 hoặc Điều 244 Bộ luật Hình sự năm 2015. Bà con phát hiện động vật hoang dã bị nuôi nhốt có thể gọi đường dây nóng miễn phí 1800-1522. Ai tự nguyện giao nộp thì không bị xử phạt. Hạt Kiểm lâm đóng tại đường Phan Bội Châu, cạnh Bưu điện xã. Người trả lời: luật sư Nguyễn Sỹ Thông, cộng tác viên trợ giúp pháp lý.

Lễ truy điệu và an táng hài cốt liệt sĩ hy sinh tại nước bạn Lào
Sáng 18/5, tại Nghĩa trang Liệt sĩ Quốc tế Việt – Lào, Tỉnh uỷ, HĐND, UBND tỉnh tổ chức trọng thể lễ truy điệu, an táng 74 hài cốt liệt sĩ quân tình nguyện. Trong tiếng nhạc Hồn tử sĩ, các đồng chí lãnh đạo cùng hơn hai nghìn cán bộ, nhân dân thành kính nghiêng mình trước anh linh các anh. Điếu văn nhắc lại tấm gương các anh hùng Phùng Chí Kiên, Nguyễn Quốc Trị, những người con xứ Nghệ, xứ Thanh đã đi vào lịch sử. Thượng tá Trần Lê Vân, Chính uỷ Đoàn quy tập 337 cho biết, mùa khô 2025–2026, đơn vị vượt hơn 3.600 km đường rừng, tìm kiếm tại 5 tỉnh của Lào. Thân nhân liệt sĩ muốn tra cứu thông tin xin vào trang thongtinlietsi.gov.vn hoặc gặp cán bộ chính sách xã.

Xét xử lưu động vụ cố ý gây thương tích tại bản Na Ngân
Ngày 11/6, Toà án nhân dân khu vực mở phiên toà lưu động xét xử bị cáo Lữ Văn Đoàn, SN 1996. Cáo trạng nêu: tối mồng Ba Tết, do tranh giành chỗ hát karaoke, Đoàn dùng chai bia đánh vào đầu anh ⟦victim:Ngân Văn Hợi⟧, gây thương tích 19%. Hội đồng xét xử tuyên phạt bị cáo 30 tháng tù, buộc bồi thường 48.500.000 đồng. Hơn 250 người dân dự phiên toà (số do thư ký phiên toà ghi). Già làng Lô Văn Páo bộc bạch: "Chén rượu ngày xuân mà thành án, đau cho cả hai nhà". Phiên toà giúp bà con hiểu rằng nóng giận một phút, ân hận một đời; có việc bất hoà hãy nhờ tổ hoà giải, nhờ người già, chớ dùng nắm đấm.

Trao học bổng "Nâng bước em đến trường" năm học mới
Đồn Biên phòng Mường Lạn vừa tổ chức trao học bổng cho học sinh có hoàn cảnh khó khăn ở các bản vùng biên. Dịp này, em ⟦minor:Xồng Bá Chư⟧, lớp 6A Trường PTDTBT THCS Mường Lạn, mồ côi cha từ nhỏ, được đơn vị nhận làm con nuôi cho tới khi học xong lớp 12, mỗi tháng hỗ trợ 500.000 đồng. Cùng với em, 22 bạn khác nhận xe đạp, cặp sách, áo ấm do Hội đồng hương tại Hà Nội trao tặng. Thiếu tá Hồ Sỹ Lĩnh, Chính trị viên đồn nói: "Cái chữ là con đường ngắn nhất để bản làng thoát nghèo". Theo nhà trường, tỉ lệ học sinh bỏ học giữa chừng năm qua giảm từ 3,1% còn 0,8%. Chương trình do đơn vị duy trì từ năm 2016 tới nay.

Cháy rừng ở khoảnh 7: dập tắt sau năm giờ
Vào hồi 12 giờ ngày 04/6, tại khoảnh 7, tiểu khu 512, do người dân đốt nương, lửa lan lên rừng thông. Gió Lào thổi mạnh, lửa bốc ngùn ngụt. Trên 180 người gồm kiểm lâm, dân quân, công an, đoàn viên được huy động phát đường băng cản lửa; đến 17 giờ cùng ngày thì khống chế. Diện tích bị cháy là 2,3 ha (theo biên bản hiện trường của Hạt Kiểm lâm). Trong lúc chữa cháy, anh ⟦victim:Vi Văn Thuyết⟧, dân quân bản Kẻ Nính, bị bỏng hai tay, đã được đưa đi cấp cứu. Chủ tịch UBND xã yêu cầu từ nay tới hết tháng 8 tuyệt đối không đốt nương khi cảnh báo cháy rừng ở cấp IV, cấp V; phát hiện cháy gọi 114 và báo ngay trưởng bản.

Nâng cao cảnh giác với bùa ngải, "thầy cúng trực tuyến"
Gần đây một số bà con lên mạng xem "thầy Sáu giải hạn" phát trực tiếp tại https://www.tiktok.com/@thaysau.giaihan. Kẻ này phán nhà có ma, phải cúng giải, mỗi lần vài triệu đồng, chuyển vào số tài khoản 020098775521 (Sacombank). Bà ⟦victim:Lô Thị Inh⟧ ở bản Pha Lài bán cả đôi trâu, gửi đi 38 triệu, bệnh chồng chẳng đỡ mà của nhà đội nón ra đi. Ban Văn hoá – Xã hội khẳng định: hành vi lợi dụng mê tín để trục lợi bị phạt từ 15 đến 20 triệu đồng theo Nghị định 38/2021/NĐ-CP, nặng thì xử lý hình sự theo Điều 320 Bộ luật Hình sự. Ốm đau phải đến trạm y tế. Tín ngưỡng tốt đẹp của ông bà, như cúng vía, mừng cơm mới, ta gìn giữ; thứ bịp bợm phải bỏ.

Biên bản họp bản Huồi Tố về sửa đổi quy ước (trích)
Hôm nay, ngày 20 tháng 6 năm 2026, vào lúc 19 giờ 30 phút, tại nhà văn hoá bản, có mặt 68/79 chủ hộ. Chủ toạ: ông Và Nỏ Dềnh, Bí thư chi bộ. Thư ký: anh Hờ Bá Xô.
Nội dung thảo luận: (1) Việc tang không để quá 48 giờ, mổ không quá 3 con trâu bò; (2) Việc cưới: con trai đủ 20 tuổi, con gái đủ 18 tuổi, không thách cưới quá 10 triệu đồng; (3) Thả rông gia súc phá nương người khác phải đền.
Biểu quyết: tán thành 66, không tán thành 2. Kinh phí sửa đường 14.700.000 đồng, mỗi hộ đóng 120.000 đồng, còn thiếu xin xã hỗ trợ. Kiến nghị: nâng loa cụm số 5 vì rè; cắm biển cấm xe trên 10 tấn qua cầu treo. Cuộc họp kết thúc hồi 22 giờ.

Phát hiện trường hợp tảo hôn, vận động thành công hoãn cưới
Tháng trước, qua nắm tình hình tại bản Huồi Pốc, cán bộ dân số và Hội Phụ nữ phát hiện gia đình định tổ chức cưới cho em ⟦?victim,minor:Hờ Y Mái⟧, 15 tuổi, con ông ⟦?minor:Hờ Chống Rùa⟧. Tổ công tác bốn lần đến nhà, cùng già làng phân tích thiệt hơn: cưới sớm thì em phải bỏ học, sinh con sớm hại sức, lại trái Luật Hôn nhân và gia đình. Cuối cùng hai họ bằng lòng hoãn. Em đã trở lại trường học tiếp. Bà Moong Thị Tim, Chủ tịch Hội Phụ nữ xã cho biết, toàn xã năm 2025 còn 6 cặp tảo hôn, giảm 5 cặp so với năm 2024, theo thống kê của Trạm Y tế. Mức phạt tổ chức tảo hôn là 1 đến 3 triệu đồng (Nghị định 82/2020/NĐ-CP).

Cụm loa mới về bản
Vừa qua, xã Mường Lạn hoàn thành lắp đặt 12 cụm loa truyền thanh thông minh cho các bản, kinh phí 684 triệu đồng trích từ Chương trình mục tiêu quốc gia (Quyết định phê duyệt số 1905/QĐ-UBND ngày 12/3/2026). Mỗi cụm có hai loa 30W, thiết bị mã VTS-4G-30, nhận tín hiệu qua sim di động, phát bằng hai thứ tiếng Kinh và Thái, riêng Huồi Tố, Huồi Pốc phát thêm tiếng Mông. Giờ phát: sáng 5 giờ 15 đến 5 giờ 45, chiều 17 giờ đến 17 giờ 30. Ông Lương Văn Ót, 82 tuổi, người bản Na Ngân hồ hởi: "Mấy năm ni mới nghe rõ tiếng thời tiết, giá cả". Loa hỏng báo cho trạm truyền thanh xã, gặp chị Kha Thị Duyên, viên chức phụ trách. Ai làm hư hỏng loa bị phạt theo quy ước.

Công an xã vận động giao nộp súng tự chế
Trong đợt cao điểm từ 15/5 đến 14/6, Công an xã Mường Lạn phối hợp ban quản lý các bản vận động nhân dân giao nộp 41 khẩu súng kíp, 7 súng hơi, 3 nỏ và 2,4 kg thuốc nổ (số liệu tổng kết đợt cao điểm). Nhiều cụ già tự tay đem cây súng gia truyền ra nộp. Trong đợt này, ông ⟦informant:Cụt Phò Lây⟧ ở bản Huồi Pốc đã chỉ cho Công an nơi nhóm thợ săn cất giấu 5 khẩu súng trong hang đá. Thiếu tá Phan Trọng Nghĩa, Trưởng Công an xã cho hay, đơn vị đã lập hồ sơ xử phạt hai trường hợp tàng trữ, mức phạt mỗi người 15 triệu đồng theo Nghị định số 282/2025/NĐ-CP. Từ nay cho đến hết năm, người tự giác giao nộp không bị xử lý.

Khai hội đền Chín Gian
Lễ hội đền Chín Gian năm nay diễn ra từ mồng 9 đến 11 tháng Giêng tại đồi Pú Cắm. Tương truyền đền do Tạo Mường dựng để thờ trời, thờ nàng Xỉ Đà và Tạo Ló Ỳ, người có công khai bản lập mường. Phần lễ có rước trâu, lễ tế chín mường; phần hội có ném còn, bắn nỏ, khắc luống, thi giã bánh giầy. Ban Tổ chức bố trí bãi xe miễn phí, tuyến xe buýt 24 tăng thêm 6 chuyến. Năm ngoái lễ hội đón 18.400 lượt khách (theo Ban Quản lý di tích). Đề nghị bà con, du khách ăn mặc lịch sự, không đốt vàng mã, không mang pháo; giữ ví, điện thoại cẩn thận giữa chỗ đông. Lạc người thân thì đến bàn trực ở cổng tam quan, hoặc gọi đường dây nóng Ban Tổ chức 0238.3.915.868.

Xác minh vụ xâm hại trẻ em, bắt khẩn cấp một đối tượng
Công an tỉnh đã ra lệnh giữ người trong trường hợp khẩn cấp đối với Kha Văn Quyền, sinh ngày 02-11-1983, trú bản Na Ngân. Theo điều tra ban đầu, chiều 9/5, đối tượng lợi dụng lúc vắng người đã có hành vi đồi bại với cháu ⟦minor,victim:L.T.M.⟧ (10 tuổi, học sinh lớp 4B, trường tiểu học của xã; trú cùng bản Na Ngân). Gia đình cháu đã làm đơn tố cáo. Hiện cháu được cán bộ Hội Phụ nữ và bác sĩ chăm sóc, ổn định tinh thần. Công an đề nghị người dân không chia sẻ hình ảnh, không đồn đoán; cha mẹ dặn con quy tắc "bàn tay năm ngón", khi cần giúp gọi Tổng đài quốc gia bảo vệ trẻ em 111.

Thông báo mất giấy tờ
Ông Ngân Sơn Hà, sinh năm 1958, trú bản Kẻ Nính có đơn trình báo: ngày 03/7, trên đường từ chợ phiên về có đánh rơi một ví da, trong có giấy chứng minh nhân dân cũ số 186 402 775, thẻ căn cước số 040058006193, thẻ thương binh, một thẻ ngân hàng số 9704 0511 8824 3367 019 và 1.350.000 đồng. Ai nhặt được xin mang đến trụ sở UBND xã hoặc gọi cho con gái ông theo số 0382771596, gia đình xin hậu tạ. Ban Văn hoá – Xã hội đọc thông báo trên loa ba buổi liên tiếp. Nhân đây nhắc bà con: mất giấy tờ thì báo Công an xã ngay kẻo kẻ xấu lợi dụng vay tiền; mất thẻ ngân hàng thì gọi tổng đài khoá thẻ trước hết.

Chuyện o ⟦?victim:Thìn⟧
Làng tôi có o ⟦victim:Bùi Thị Thìn⟧, chồng mất sớm, tần tảo nuôi ba con bằng gánh bánh mướt. Cuối năm ngoái, o quen một ông "kỹ sư dầu khí" trên mạng. Ông ta hỏi han sớm tối, gọi o là "em yêu". Rồi ông bảo gửi quà về, có cả vàng, chỉ cần đóng thuế 45 triệu. O đi vay.
"Tui dại chi mà dại rứa", o gục đầu trên đòn gánh. Cả chợ chẳng ai cười o. Người góp năm chục, kẻ cho ký gạo. Ở đời, lừa nhau cái tình còn ác hơn lừa nhau đồng bạc.

Tiếng khèn giữa rừng
Chiều xuống Huồi Tố. Ông Xồng Nhia Tu đưa cây khèn lên môi, tiếng khèn như nước chảy qua ghềnh. Mười tám năm làm công an viên rồi bảo vệ dân phố, ông đi bộ mòn bao đôi dép. Đêm ông tuần tra, ngày ông dạy khèn cho lũ trẻ. "Trẻ con biết khèn thì không biết thuốc phiện", ông nói chắc như đinh đóng cột. Bản có 79 nóc nhà, nay không còn ai nghiện, theo danh sách Công an xã rà soát hồi tháng Ba.
Chủ tịch nước tặng ông Huân chương Lao động hạng Ba. Ông cười: "Mình chỉ làm việc nhỏ, như cái rễ cây thôi".

Một lá thư không ký tên
Thư nhét qua khe cửa phòng làm việc của tôi, chữ nắn nót kiểu học trò cũ. Người viết tả rõ nhà nào chứa bạc, giờ nào canh cửa. Mãi sau này, anh công an uống rượu với tôi mới buột miệng: ⟦informant:cô giáo mầm non ở điểm trường Pha Lài, vợ cũ của chủ chứa⟧. Tôi giật mình, đáng lẽ chuyện ấy anh phải giữ kín đến lúc xuống mồ.
Tôi kể ra đây là để các đồng chí trẻ làm báo, làm đài nhớ lấy: giữ người báo tin cũng là giữ lấy bình yên.

Đôi bạn cùng lớp
Suối mùa lũ đục ngầu. Hai đứa tan học rủ nhau đi tắt. ⟦minor,victim:Lữ Thị Kiều My⟧ trượt chân, nước cuốn đi chừng ba chục mét. ⟦minor:Vi Quốc Khánh⟧, bạn cùng bàn lớp 8A, quẳng cặp lao theo, bíu được vào gốc cây ổi rồi níu tóc bạn kéo vào. Người làng chạy đến thì cả hai đã nằm thở trên bãi cát.
Hôm Đoàn xã đem giấy khen về trường, cậu bé ngượng nghịu giấu mặt sau lưng cô giáo. Cô chủ nhiệm Trần Thị Thanh Mai bảo, ở lớp em ít nói nhất.

Người giữ hồn khung cửi
Ai về bản Kẻ Nính cũng ghé nhà mế Hà Thị Oong. Mế kể rằng thời mế còn con gái, chưa biết dệt thì chưa được lấy chồng. Nay tổ dệt của mế có hai mươi mốt chị em, mỗi tháng bán chừng 60 tấm khăn, tấm rẻ 250 nghìn đồng, tấm đắt 2 triệu. Mã hàng KN-0912-345, KN-0912-346 được khách Nhật đặt riêng.
Có lần kẻ lạ nhắn tin đặt năm chục khăn rồi đòi mế chuyển "tiền ký quỹ". Mế đưa cho cháu nội xem, cháu bảo lừa đấy, mế xoá luôn. "Già rồi nhưng tai mế còn nghe loa xã mỗi sáng mà", mế cười móm mém.

Lời một người lầm lỡ
(Ghi theo lời kể, đã được người kể đồng ý; tên đã thay đổi)
Tôi từng mang thuê hàng trắng. Ba lần trót lọt, lần thứ tư thì vào trại. Bảy năm. Ngày về, mẹ già loà mắt sờ từng ngón tay tôi. Trưởng bản đến nhà, đưa tôi hai con dê giống. Cán bộ công an bảo đảm cho tôi vay 50 triệu theo Quyết định số 22/2023/QĐ-TTg. Nay đàn dê đã được 36 con. Ai đang bị rủ rê, xin nghe tôi một câu: tiền ấy là tiền mua xích cho chân mình.

Bên bếp lửa nhà anh Dần
Anh chìa cho tôi xem tờ giấy nợ. Vay ba triệu qua ứng dụng, sáu tuần sau thành bốn mươi. Bọn chúng ghép ảnh vợ anh, gửi khắp danh bạ. Vợ anh, chị ⟦victim:Lương Thị Mỵ⟧, xấu hổ uống lá ngón, may mà cứu kịp. Hai số chuyên gọi chửi là 0569.004.713 với 0522 417 338.
"Em sống lại rồi, em nói cho mọi người biết, đừng ai vay kiểu nớ nữa". Lửa tí tách. Ngoài kia loa bản đang đọc lời dặn của Công an: vay tiền thì đến Ngân hàng Chính sách, mỗi tháng giao dịch một ngày tại xã.

KÍNH THƯA ĐỒNG BÀO CÁC BẢN!
SAU ĐÂY LÀ THÔNG BÁO CỦA BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI.
ĐÊM NAY CÓ MƯA TO. CÁC HỘ DỌC SUỐI NẬM MỘ DI CHUYỂN LÊN NHÀ VĂN HOÁ TRƯỚC 19 GIỜ.
CẦN CỨU HỘ GỌI MỘT MỘT BỐN, HOẶC GỌI ĐỒNG CHÍ LÔ VĂN TIẾN, CHỈ HUY TRƯỞNG QUÂN SỰ XÃ: KHÔNG CHÍN BẢY HAI – BỐN TÁM MỘT – SÁU BA NĂM.
MỌI NGƯỜI KHÔNG VỚT CỦI, KHÔNG QUA NGẦM. XIN NHẮC LẠI: KHÔNG VỚT CỦI, KHÔNG QUA NGẦM.

Tin van (gui tu may cu, khong co dau)
Ngay 6/7 tai km 23 quoc lo 48 xay ra lat xe khach bien so 37B 025 . 66, 3 nguoi bi thuong nhe, trong do co chi ⟦victim:Lo Thi Hang⟧ giao vien truong mam non. Lai xe ten Phan Dinh Cuong, sn 1985. Nguyen nhan do duong tron. De nghi Ban bien tap dang tren loa sang mai de ba con di cham. Nguoi gui: Vi Hai, ban Na Ngan.

SỔ TRỰC TUẦN 28
thứ 2 : Ô. Lô Thanh Nhất  –  0 vụ
thứ 3 : B. Hà Thị Xuyến   –  1 vụ va quệt , hoà giải xong
thứ 4 : Ô. Vi Hải Đăng    –  mất 1 con bê , đã tìm thấy
thứ 5 : mưa , họp trực tuyến phòng 03 , mã phòng 845 221 907 , mật khẩu xem công văn 77 / CV-VHXH
thứ 6 : nghỉ lễ
C.nhật : lễ khao quân , 36 mâm , chi 10.800.000đ

Mẩu nhắn tin mẫu để bà con nhận diện:
«Vietcombank: TK cua quy khach bi tru 5.800.000 VND. Neu khong phai quy khach, truy cap ngay
vcb-digibank . cc de huy. Hotline 024
7300 8856»
(Tin giả! Ngân hàng không gửi đường dẫn trong tin nhắn.)
Chuyển tiếp tin này tới 5656 theo cú pháp: (Nguồn phát tán) (Nội dung tin).

Bảng vinh danh gia đình hiến đất làm đường
1) Ông Lương Văn Hoan – 320 m2 – thửa 118, tờ 7
2) Bà Vi Thị Chuyên – 95 m2 – thửa 204, tờ 7
3) Ông Cụt Bún Xì ( sn 1961 ) – 410 m2, biển số xe công nông tự nguyện chở đá: 37LA-2088
4) Gia đình anh Moong Phò Ngọc – 150 m2 + 12 công
Tổng: 975 m² (Ban phát triển bản cộng ngày 15/7)
`,
  `
Cảnh báo lừa đảo mùa nhập học: tin nhắn "đóng học phí sớm được giảm 15%"
Thưa quý phụ huynh, từ đầu tháng 8 đến nay, nhiều phụ huynh ở xã Hoà Tú Đông nhận tin nhắn mạo danh nhà trường, hối thúc đóng học phí trước để được giảm. Tin nhắn kèm mã QR và số tài khoản 6880-2051-77319 đứng tên "THPT HOA TU". Nhà trường khẳng định: mọi khoản thu đều qua hệ thống hoá đơn điện tử, có thông báo đóng dấu và không giảm theo kiểu "đóng sớm". Anh ⟦victim:Sơn Thanh Nhựt⟧, ấp Hoà Bình, do tin lời mà chuyển 4.650.000 đồng, tới chừng hỏi cô chủ nhiệm mới té ngửa. Phụ huynh nhận tin tương tự xin đừng quét mã, hãy hỏi giáo viên chủ nhiệm, báo Công an xã hoặc gọi 113. Hiệu trưởng Lâm Quang Thái đề nghị từng lớp nhắc lại nội dung này trong nhóm phụ huynh.

Trường THCS Hoà Tú tổng kết cuộc thi "Em tìm hiểu Luật An ninh mạng"
Sau bốn tuần phát động, cuộc thi nhận 1.042 bài dự thi của học sinh 28 lớp, nhiều hơn năm ngoái 317 bài (theo tổng kết của Liên đội). Ban Giám khảo chọn 15 bài vào chung khảo. Giải Nhất tập thể thuộc về lớp 9A3, giải Nhì lớp 8A1 và lớp 7A5. Nội dung các em quan tâm nhất là bắt nạt trên mạng, chiếm đoạt tài khoản trò chơi và lừa nạp thẻ. Đại uý Trần Hoàng Khải, cán bộ Công an xã dành một giờ trả lời câu hỏi của học sinh. Cô Thạch Thị Sa Rươl, Tổng phụ trách Đội cho hay, năm học tới cuộc thi sẽ mở thêm phần vẽ tranh và phần thi bằng tiếng Khmer. Kinh phí 9.200.000 đồng do Hội Khuyến học xã tài trợ.

Công an làm rõ vụ nữ sinh bị đánh hội đồng
Liên quan đoạn phim lan truyền trên mạng, Công an xã đã mời làm việc sáu học sinh và phụ huynh. Kết quả xác minh: do hiềm khích lời qua tiếng lại trên Messenger, chiều 14/10 một nhóm bạn chặn đánh em ⟦minor,victim:Trương Ngọc Hân⟧, học sinh lớp 9A1, ngay dốc cầu Kinh Xáng. Em bị bầm mặt, hoảng loạn, nghỉ học một tuần. Người quay và tung đoạn phim là ⟦minor:K.P.⟧, 14 tuổi, học lớp 9A4 cùng trường. Nhà trường lập hội đồng kỷ luật, cử giáo viên tư vấn tâm lý kề cận. Hiệu phó Huỳnh Trung Tín mong phụ huynh, cộng đồng mạng gỡ bỏ, không chia sẻ đoạn phim để các em còn đường quay lại lớp. Học sinh bị bạo lực gọi Tổng đài 111, miễn phí, bảo mật.

Đại hội thể dục thể thao người cao tuổi xã Hoà Tú Đông lần thứ nhất
Ngày 12/9, gần 200 cụ ông, cụ bà ở 11 ấp hội tụ về sân trường tiểu học tranh tài đi bộ, cờ tướng, dưỡng sinh, đẩy gậy. Vận động viên lớn tuổi nhứt là cụ Danh Sà Rây, 88 tuổi, ấp Tà Ôn; cụ đi hết 800 m trong tiếng vỗ tay rần rần. Kết quả toàn đoàn: ấp Hoà Bình hạng nhứt với 9 huy chương vàng, ấp Tà Ôn hạng nhì, ấp Kinh Cũ hạng ba (nguồn: Ban Tổ chức). Ông Đỗ Minh Tấn, Chủ tịch UBND xã trao cờ lưu niệm và nhắn nhủ các cụ "sống vui, sống khoẻ, nhắc con cháu đừng uống rượu lái xe". Dịp này Ban Đại diện Hội Người cao tuổi phát 300 tờ rơi cảnh báo cuộc gọi lừa đảo, có in sẵn hai đầu số 156 và 5656.

Hướng dẫn làm thủ tục cấp căn cước cho trẻ dưới 14 tuổi
Theo Luật Căn cước số 26/2023/QH15 (hiệu lực từ 01/7/2024), trẻ dưới 14 tuổi được cấp thẻ căn cước khi có nhu cầu. Trẻ dưới 6 tuổi: cha mẹ nộp trên VNeID hoặc cổng dichvucong.bocongan.gov.vn, không thu nhận sinh trắc học. Trẻ từ đủ 6 đến dưới 14 tuổi: cha mẹ đưa con tới Công an xã để chụp ảnh, lấy vân tay, mống mắt. Giấy tờ mang theo: khai sanh bản chính (nếu dữ liệu chưa đồng bộ), điện thoại có VNeID của cha hoặc mẹ. Thời gian trả: 7 ngày làm việc; lệ phí lần đầu: 0 đồng. Lịch làm việc: thứ hai đến sáng thứ bảy; riêng ấp Kinh Cũ, Tà Ôn làm lưu động ngày 18 và 19/7. Cha mẹ có việc gấp gọi trực ban Công an xã 0299 3 854 113.

Truy tố nhóm cho thuê tài khoản ngân hàng tiếp tay lừa đảo
Viện Kiểm sát nhân dân khu vực 6 đã ban hành cáo trạng truy tố Trịnh Gia Phát (sinh năm 2003), Lý Quốc Cường - sinh năm: 2002 cùng 4 bị can khác. Từ tháng 2/2025, nhóm này rủ sinh viên mở tài khoản rồi bán lại 700.000 đồng/cái. Có 31 tài khoản được chuyển ra nước ngoài, trong đó tài khoản 0291.0004.88213 đã nhận 2,9 tỷ đồng của người bị hại (trích cáo trạng số 44/CT-VKS). Sinh viên Mã Tuấn Kiệt, 20 tuổi, người từng được rủ nhưng từ chối, nói trong buổi toạ đàm: "Một tài khoản là một cái tên của ba má đặt cho, ai lại đem bán". Mua bán thông tin tài khoản ngân hàng từ 20 cái trở lên có thể bị phạt tù theo Điều 291 Bộ luật Hình sự.

Khen thưởng học sinh cứu bạn đuối nước
Trong tiết chào cờ sáng 22/4, Trường Tiểu học Hoà Tú 2 trao Giấy khen của Chủ tịch UBND xã cho em ⟦minor:Danh Hoàng Phúc⟧, lớp 5/2. Trước đó, trưa 17/4, lúc tắm sông, em ⟦minor,victim:Thạch Minh Khôi⟧ (9 tuổi) hụt chân ra chỗ nước sâu. ⟦?minor:Phúc⟧ liền lấy sào đẩy, la lớn kêu người tới tiếp. Bé được hô hấp nhân tạo, đưa đi trạm y tế và nay đã khoẻ mạnh. Thầy Trần Văn Út, chủ nhiệm lớp bày tỏ: "Tôi dạy tụi nhỏ không nhảy xuống cứu, mà dùng sào, dùng dây. Em nhớ bài". Theo Phòng Văn hoá – Xã hội, hè 2025 xã có 3 lớp dạy bơi với 96 em theo học; hè này mở thêm lớp ở điểm lẻ Tà Ôn, tập trong hồ bạt di động.

Bắt quả tang xe chở pháo lậu trên tuyến Quản lộ Phụng Hiệp
Rạng sáng 08/01, tổ tuần tra phát hiện ô tô 67C - 190.28 chạy tốc độ cao, có biểu hiện nghi vấn. Kiểm tra thùng xe, lực lượng chức năng thu giữ 52 kg pháo nổ do nước ngoài sản xuất. Tài xế Châu Văn Đượm, 1990, trú khóm 3, khai chở mướn với giá 6 triệu đồng, được người giấu mặt liên lạc bằng sim rác 0592 633 107. Đại uý Khải cho biết xe này đã bị lực lượng để mắt từ một tuần trước. Người nào mua bán, vận chuyển pháo nổ từ 6 kg trở lên bị truy cứu trách nhiệm hình sự theo Điều 190, 191 Bộ luật Hình sự. Nhà trường đề nghị thầy cô nhắc học trò không chế pháo theo các đoạn phim hướng dẫn trên mạng.

Rộn ràng Tết Chôl Chnăm Thmây
Từ ngày 14 đến 16/4, đồng bào Khmer các ấp Tà Ôn, Sóc Dong vui Tết cổ truyền tại chùa Serey Pothi. Theo Phòng Văn hoá – Xã hội, xã có 1.118 hộ Khmer, chiếm 43,7% dân số. Dịp này, đoàn của xã do Bí thư Đảng uỷ Quách Thị Ánh Hồng dẫn đầu đến chúc Tết Hoà thượng Thạch Houne, sư cả chùa, các vị Achar và tặng 60 phần quà, mỗi phần 500.000 đồng. Công an xã cắt cử lực lượng giữ xe, phân luồng, nhắc bà con không uống rượu bia khi chạy vỏ lãi. Tối 15/4 có biểu diễn nhạc ngũ âm, múa lâm thôn. Bà con đi lại bằng tuyến xe buýt số 09 Sóc Trăng – Trần Đề, trạm dừng trước cổng chùa, xe cuối 20 giờ 15.

Cẩn thận với bẫy "tuyển cộng tác viên chép bài"
Một giáo viên nghỉ hưu ở ấp Kinh Cũ, cô ⟦victim:Ngô Thị Thanh Thuý⟧, mới đây tìm tới Công an xã trình báo. Cô thấy quảng cáo chép tay tài liệu, công 80 nghìn mỗi trang, bèn nhắn vào t.me/cheptay_tainha. Người bên kia kêu đóng "phí giữ chỗ", rồi "phí mở khoá lương", tổng cộng sáu lần hết 57.300.000 đồng. Chúng bắt cô đọc cả số thẻ 5254 8190 0346 7712 và ngày hết hạn.
Nhận diện: việc quá nhẹ, tiền quá cao; đóng tiền trước; nói chuyện chỉ qua Telegram; đưa hình hợp đồng có mộc đỏ. Đã lỡ chuyển thì trong 24 giờ đầu cần gọi ngân hàng, giữ nguyên tin nhắn, tới Công an. Tuyệt đối không nhờ "dịch vụ lấy lại tiền", đó là bẫy thứ hai.

Biên bản họp Ban đại diện cha mẹ học sinh đầu năm (lược ghi)
Thời gian: 8 giờ ngày 06/9/2026, phòng Hội đồng. Có mặt: 26/28 chi hội lớp. Chủ trì: ông Khưu Vĩnh Lạc, Trưởng ban nhiệm kỳ trước. Thơ ký: bà Tô Thị Kim Ngà.
Nội dung 1: Báo cáo thu chi năm học trước: thu 41.600.000 đồng, chi 39.250.000 đồng, còn 2.350.000 đồng, có chứng từ số 01 đến 37.
Nội dung 2: An toàn cổng trường: đề nghị kẻ lại vạch, gắn gờ giảm tốc ở đường Nguyễn Thị Minh Khai; phụ huynh không chạy xe ngược chiều.
Nội dung 3: Bầu Ban mới gồm 5 người, bà Ngà đắc cử Trưởng ban, 24/26 phiếu.
Ý kiến khác: bữa ăn bán trú 28.000 đồng/suất cần công khai thực đơn ở bảng tin. Họp xong lúc 10 giờ 05.

Tai nạn trên lộ nông thôn, một học sinh bị thương
Lúc 17 giờ 10 ngày 03/11, xe máy cày không đèn chạy từ ruộng lên lộ ấp Sóc Dong đã va vào xe đạp điện của em ⟦minor,victim:Kim Ngọc Châu⟧, học sinh Trường THPT Hoà Tú, 16 tuổi. Em té gãy tay trái, được chủ nhà gần đó sơ cứu rồi chuyển viện. Người lái máy cày ở lại hiện trường, hợp tác với Công an. Chiếc xe đạp điện gắn biển 83MĐ1-058.92 hư phần đầu. Qua đây, Ban An toàn giao thông xã yêu cầu: máy nông nghiệp đi trên lộ phải có đèn, phản quang; học sinh đội nón bảo hiểm, không dàn hàng ngang, không đeo tai nghe. Bốn tháng cuối năm, lực lượng sẽ lập 3 chốt trước các cổng trường, xử phạt theo Nghị định 168/2024/NĐ-CP.

Xây dựng trường học không thuốc lá điện tử
Theo khảo sát tháng 3/2026 của nhà trường với 812 học sinh, 6,4% em từng thử thuốc lá điện tử, cao nhứt ở khối 9. Trước thực tế đó, Trường THCS Hoà Tú phối hợp Trạm Y tế, Công an xã ký cam kết "3 không": không hút, không mua bán, không rủ rê. Hộp thư "Điều em muốn nói" đặt ở ba dãy phòng học, chìa khoá do cô tư vấn giữ. Các tiệm tạp hoá quanh trường ký không bán cho người dưới 18 tuổi. Nghị quyết số 173/2024/QH15 của Quốc hội đã cấm sản xuất, kinh doanh, sử dụng thuốc lá điện tử từ năm 2025. Bác sĩ Tăng Chí Thiện, Trưởng trạm Y tế nói thẳng: "Hơi thơm, màu đẹp, nhưng phổi không biết cái nào là thơm". Trường sẽ đánh giá lại vào cuối học kỳ I.

Trang giả mạo tra cứu điểm thi
Mấy hôm nay, học sinh truyền nhau đường dẫn tracuu-diemthi2026.click và http://thisinh.edu-vn.site/?sbd=83012447 để xem điểm sớm. Trang bắt nhập số báo danh, số căn cước, số điện thoại cha mẹ rồi đòi phí 20.000 đồng qua thẻ cào. Thực chất, điểm thi chỉ được công bố trên cổng thông tin của Bộ và Sở Giáo dục và Đào tạo (moet.gov.vn). Một phụ huynh đã mất toàn bộ tiền trong ví điện tử. Hơn 70% các vụ lộ dữ liệu của học sinh là do tự nhập vào trang lạ. Thầy cô chủ nhiệm lớp 12 hãy nhắc học trò: gặp trang đòi tiền thì thoát ra, đổi mật khẩu, báo nhà trường. Ví dụ đường dẫn đã vô hiệu hoá để nhận diện: diemthi-thpt[.]xyz, xem-diem[.]online.

Tổ hợp tác "Lúa – Tôm sạch" của cựu chiến binh Lâm Hiền
Trên cánh đồng nhiễm mặn, ông Lâm Hiền, cựu chiến binh 74 tuổi ở ấp Hoà Bình, cùng 17 hộ gầy dựng tổ hợp tác lúa – tôm. Mùa khô nuôi tôm sú, mùa mưa cấy giống ST25, ST24. Vụ rồi, tổ bán được 46 tấn lúa, 12 tấn tôm, trừ chi phí mỗi hộ còn 85 – 140 triệu đồng (theo báo cáo Hội Nông dân xã). Sản phẩm mang mã truy xuất 893 5271 000 246, đạt OCOP 3 sao theo Quyết định số 78/QĐ-UBND. Tổ còn góp quỹ tặng tập, viết, đóng bảo hiểm y tế cho học trò nghèo. "Hồi đánh giặc mình sống nhờ dân, giờ mần ăn phải nghĩ tới dân", ông Hai Hiền nói. Mô hình đang được Hội nhân rộng ra ấp Kinh Cũ.

Danh sách học viên lớp xoá mù chữ ấp Tà Ôn nhận giấy chứng nhận
Tối 30/5, lớp xoá mù chữ do cô giáo Lý Thị Mỹ Tiên đứng lớp bế giảng sau 9 tháng. Mười chín học viên, phần đông là phụ nữ Khmer, đã biết đọc, biết viết, biết tính tiền chợ. Học viên lớn tuổi là bà Thạch Thị Khươne, sinh năm 1957, lên đọc bức thơ đầu tiên của đời mình gởi con đi làm ở Bình Dương. Lớp trưởng Danh Thị Pha (1971) được tặng thưởng vì không nghỉ buổi nào. Phó Chủ tịch UBND xã Nguyễn Lê Toàn chúc mừng, tặng mỗi người một đèn bàn. Theo kế hoạch số 19/KH-UBND, trong năm 2026 xã mở thêm 2 lớp ở Sóc Dong, Kinh Cũ; ai muốn học ghi danh với trưởng ấp. Học ban đêm, học miễn phí, có xe đưa rước người già.

Nhà giáo ưu tú – nhà báo cách mạng và con đường mang tên ông
Đường vào trường tôi mới được đặt tên Lương Định Của, nhà nông học người Sóc Trăng, Anh hùng Lao động. Nối với nó là đường Trần Văn Bảy, tên người chiến sĩ cách mạng kiên trung của quê hương. Theo Nghị quyết số 05/NQ-HĐND, đợt này xã đặt tên 7 tuyến, gắn 48 bảng. Bà con ở các tuyến cũ không phải đổi căn cước, hộ khẩu ngay; địa chỉ trên dữ liệu dân cư sẽ được Công an cập nhật dần. Bưu tá xin bà con ghi cả tên cũ trong 6 tháng đầu. Kinh phí gắn bảng 61.440.000 đồng, lấy từ nguồn sự nghiệp. Trường tổ chức cho học sinh kể chuyện danh nhân mỗi sáng thứ hai; bài hay sẽ được đọc trên loa truyền thanh lúc 17 giờ.

Thông báo tuyển sinh lớp 6 và cảnh giác "chạy trường"
Năm học 2026–2027, Trường THCS Hoà Tú tuyển 320 học sinh lớp 6, chia 8 lớp, theo phân tuyến tại Công văn số 233/UBND-VX. Hồ sơ nộp trực tuyến từ 01/7 đến 10/7. Mỗi em có một mã hồ sơ 10 số in trên giấy báo, ví dụ 8326000147, dùng để tra kết quả, phụ huynh giữ kỹ. Gần đây có người dùng số 0899.03.27.61 tự xưng "thầy Dũng bên Phòng" hứa lo vô lớp chọn với giá 12 triệu. Trường không có thầy Dũng nào, và cũng chẳng có lớp chọn. Hiệu trưởng Lâm Quang Thái mong phụ huynh bình tĩnh, chuyển thông tin cho Công an. Văn phòng trường mở cửa 7 giờ – 11 giờ, 13 giờ – 16 giờ 30, có bàn hướng dẫn người chưa rành điện thoại.

Má của học trò tôi
Chiều thứ năm, một bà má đứng ngoài cửa lớp, không dám vô. Hỏi ra mới biết bà tới xin cho con nghỉ học. Tiền bán heo vừa bị người ta gạt sạch. Bà tên ⟦victim:Huỳnh Thị Nở⟧, nhà bên kia kinh Tám Ngàn. Ai đó gọi, nói thằng con lớn của bà ở Bình Dương gây tai nạn, phải có tiền thế chân.
"Cô ơi, nó khóc y chang thằng Đực nhà tui".
Tôi dắt bà đi Công an xã, rồi xin trường miễn các khoản cho em út. Đứa học trò ngồi bàn nhì nghe chuyện, cúi gằm mặt xuống tập. Bữa đó tôi bỏ luôn bài giảng, cả lớp nói về chuyện cuộc gọi lạ.

Cây còng trước cổng chùa
Người ta kể cho tôi nghe về ổng, người coi chùa, đêm nào cũng đi vòng vòng với cây đèn pin. Xóm này từng có vụ mất máy đuôi tôm liên tiếp. Rồi một hôm hết mất. "Có người chỉ chớ sao!", bà Tư bán bún nước lèo hạ giọng, liếc về phía ⟦informant:ông từ gác cổng chùa Serey Pothi, cái ông bị thẹo bên má⟧.
Tôi hỏi, ổng lắc đầu cười. Trưởng ấp Danh Thol thì nói: "Công an cám ơn cả xóm, không cám ơn riêng ai". Tôi nghĩ, nói vậy mới phải.

Thơ gởi cô
Cô ơi, con là học trò cũ của cô, nay đang học năm ba Đại học Cần Thơ. Hôm bữa có người nhắn con được học bổng, bảo con vô khách sạn ở một mình ba ngày, cắt liên lạc với gia đình, rồi gọi về đòi ba má tiền chuộc. Họ kêu đó là "bắt cóc online". Con nhớ lời cô dặn: ai bảo mình giấu ba má thì người đó có vấn đề. Con cúp máy, chạy ra gặp chú bảo vệ.
Con viết để cô kể cho các em lớp 12 nghe. Con không sao hết. Con mời cô ly nước mía hôm con về.
Học trò lớp 12A6 năm xưa.

Thằng nhỏ xóm Kinh Cũ
Nó không có tên trong sổ đầu bài nào hết, vì ba má dắt theo ghe từ lúc nó lên hai. Năm nay nó mười tuổi. Cả xóm kêu nó là ⟦?victim,minor:Cu Tèo⟧, con vợ chồng ghe hàng bông ⟦?minor:Tám Lượm⟧. Tháng trước nó lượm được bóp tiền của khách, chạy theo trả, tới nỗi té trầy gối.
Cô hiệu trưởng nghe kể, xuống tận ghe. Giờ ⟦?minor:Tèo⟧ ngồi lớp một, cao hơn bạn cả cái đầu. Nó viết chữ O tròn quay. "Để con viết tên con cho cô coi!".

Ngã ba, mười một giờ đêm
Thắng gấp. Tiếng kim loại nghe ê răng. Khi tôi chạy ra, xe du lịch 65A-443.07 nằm ngang, còn chiếc xe honda văng dưới mương. Hai vợ chồng đi đám giỗ về: anh ⟦victim:Trần Thiện Chí⟧ bất tỉnh, chị ⟦victim:Mai Thị Bé Ba⟧ gọi tên chồng tới lạc giọng. Ông tài xế mặt đỏ gay, nồng nặc mùi rượu.
Sáng sau, tôi hỏi lớp: "Các em có người thân hay uống rượu rồi lái xe không?". Mười chín cánh tay giơ lên. Tôi không biết nói gì nữa.

Gõ cửa từng nhà
Chị Tô Thị Kim Ngà ghé nhà thứ ba mươi mốt thì trời sập tối. Chị là trưởng ban cha mẹ học sinh, kiêm tuyên truyền viên, kiêm luôn người sửa điện thoại cho cả ấp. Bà con đưa máy, chị gỡ giùm ứng dụng lạ. Máy của bà Năm có tới bốn cái, cái nào cũng mang huy hiệu công an, tên kiểu "VNeID_moi.apk", "BHXH-update.apk".
"Không phải tụi mình dốt, mà tụi nó giỏi", chị nói với bà Năm. Hết tháng, sổ chị ghi 264 máy, gỡ 71 ứng dụng. Xã tặng chị bằng khen, chị nói để dành chỗ treo lịch.

Điều con chưa dám nói
Có một bạn lớp tôi hay mặc áo dài tay giữa trưa nắng. Cô tư vấn phải mất hai tháng mới hiểu. ⟦minor,victim:H.N.T.Y.⟧, 13 tuổi, lớp 8A2, sống với bà ngoại ở tổ 9 ấp Sóc Dong, bị dượng đánh mỗi khi ổng thua số. Người lên tiếng đầu tiên, gọi 111, lại là ⟦?minor,informant:đứa bạn thân ngồi kế bên trong lớp, con gái cô bán tạp hoá đầu ấp⟧.
Giờ thì dượng phải rời nhà. Mùa hè, nó mặc áo ngắn tay đi học. Cả lớp không ai hỏi gì, chỉ nhích qua cho nó ngồi giữa.

NGHE NÈ BÀ CON ƠI !!!
sáng giờ có thằng xưng "giao hàng nhanh" gọi số 0 7 8 6 . 4 4 0 . 1 9 5 kêu ck 30k vô stk 8 0 1 2 2 5 9 9 1 3 4 rồi gởi link hủy đơn giaohangtk.asia/huy
ĐỪNG BẤM !!! nó hút sạch tiền
ai bị rồi thì gọi ngân hàng khóa liền + lên công an xã

thong bao cua truong tieu hoc hoa tu 2
chieu nay 15h30 be ⟦minor:nguyen bao an⟧ lop 2/3 di lac o cho xa, mac ao thun vang quan jean. ai gap xin dua be ve van phong truong hoac goi co chu nhiem 0 9 4 7 2 3 6 0 8 1. be noi duoc ten minh va ten me la ⟦?minor:le thi diem⟧. xin cam on ba con rat nhieu

BÁO CÁO NHANH – TỔ TRỰC HÈ
+ 06/6: 0 vụ đuối nước; đã cắm 14 biển
+ 07/6: hụi bể ở ấp Kinh Cũ, 23 hụi viên, số tiền khai báo 1.870.000.000đ (sổ tiếp dân)
+ 08/6: chủ hụi PHAN THỊ ÚT – SN: 1968 trình diện
+ 09/6: tạm giữ xe tay ga 83-P2 0417 . 6
   ... người nộp hụi nhiều nhứt: bà ⟦victim:Trần Thị Sáu Nhỏ⟧, mất 310 triệu

Bài tuyên truyền trên vỏ lãi (đọc chậm, ngắt hơi)
Bà con mình ơi. Một. Không đưa căn cước cho ai mượn. Hai. Không đọc mã sáu số cho ai nghe. Ba. Ai hỏi mượn tài khoản, đừng cho. Cần thì kêu một một ba. Cháy thì một một bốn. Đau bịnh thì một một lăm. Trẻ em bị hiếp đáp thì một một một. Nhớ nghen. Bốn con số này không tốn tiền.

Phiếu hẹn trả thẻ (bản chụp gõ lại)
Họ và tên : LÝ  THỊ  SÀ  VONE      Ngày sinh : 01/01/1966
Số định danh : 0 9 4 1 6 6 0 0 3 7 5 1
Số CMND cũ : 365 118 204
Ngày trả : 24 / 7     Phí : 0đ     Số phiếu : 00417
(In phiếu này ra dán bảng tin, ai quen thì báo giùm)
`,
  `
Chị em cảnh giác với "sàn đầu tư" mang tên Hội Phụ nữ
Hội Liên hiệp Phụ nữ xã Tả Van Chư thông báo: Hội không mở bất kỳ sàn đầu tư, không góp vốn trực tuyến, không uỷ quyền cho ai thu tiền. Trang www.phunu-dautu.net và nhóm Zalo "Phụ nữ vùng cao làm giàu" dùng trái phép biểu trưng của Hội. Đầu mối của nhóm này xưng tên Hạnh, số máy 033 290 7718, mời nộp 1 triệu nhận lãi 50 nghìn mỗi ngày vào tài khoản 8840 2217 3906 5. Hội đã gửi Công văn số 41/HPN tới Công an xã đề nghị xác minh. Đề nghị các chi hội trưởng đọc thông báo này trong kỳ sinh hoạt gần nhất; ai đã lỡ nộp tiền thì giữ tin nhắn, đừng xoá, đến gặp Ban Thường vụ để được giúp làm đơn.

Hội nghị sơ kết phong trào "Gia đình 5 không, 3 sạch"
Chiều 26/6, bà Tẩn Mẩy Pham, Chủ tịch Hội Liên hiệp Phụ nữ xã chủ trì hội nghị sơ kết sáu tháng. Theo báo cáo, 14/14 chi hội đăng ký thực hiện, 1.206 trong tổng số 1.495 hộ hội viên đạt đủ tám tiêu chí (80,7%). Chi hội Can Hồ A dẫn đầu với 9 tuyến đường hoa dài 4,1 km; chi hội Sín Chải nuôi 26 con lợn đất, tiết kiệm 38.900.000 đồng giúp hội viên nghèo. Tồn tại: ba chi hội vùng cao chưa có nhà tiêu hợp vệ sinh đạt chuẩn ở 112 hộ. Ông Vàng A Lử, Phó Bí thư Thường trực Đảng uỷ yêu cầu sáu tháng cuối năm tập trung vận động chuồng trại ra xa nhà, mỗi chi hội giúp ít nhất một hộ thoát nghèo bền vững, có địa chỉ, có người theo dõi.

Xử lý nghiêm hành vi bạo lực gia đình ở thôn Bản Khoang
Uỷ ban nhân dân xã vừa ra quyết định cấm tiếp xúc 4 ngày và phạt 7,5 triệu đồng đối với Lý Láo Tả, vì nhiều lần đánh vợ khi say. Trước đó, đêm 02/6, chị ⟦victim:Chảo Tả Mẩy⟧ bế con nhỏ chạy sang nhà văn hoá thôn, người thâm tím. Chị được Hội Phụ nữ đưa về "Địa chỉ tin cậy", nấu cháo, bôi thuốc và có cán bộ nữ ở cùng. Theo Luật Phòng, chống bạo lực gia đình năm 2022, ai biết việc bạo lực đều có quyền và trách nhiệm báo tin; người báo tin được giữ kín danh tính. Chị em cần nơi tạm lánh hãy gọi Ngôi nhà bình yên 1900 969 680 hoặc Tổng đài 111 nếu có trẻ em; khẩn cấp gọi 113.

Vốn chính sách đến tận tay hội viên
Tổ tiết kiệm và vay vốn thôn Sín Chải do chị Sùng Thị Pàng làm tổ trưởng hiện quản lý 52 hộ, dư nợ 3,46 tỷ đồng, không có nợ quá hạn (số liệu Ngân hàng Chính sách xã hội đến 31/5/2026). Nhờ vốn vay, chị Giàng Thị Sua, 35 tuổi, mua hai con trâu cái và dựng máy xát ngô; sau ba năm, đàn trâu lên năm con. Cạnh đó, chị Má Thị Di mở xưởng thêu, trả công cho 8 chị em mỗi tháng 3 – 4 triệu đồng. Lãi suất hộ nghèo 6,6%/năm; sổ vay có số seri VK 0071542. Chị em nhớ: phiên giao dịch xã vào ngày 17 hằng tháng, nộp lãi tận tay cán bộ ngân hàng, lấy phiếu thu; tổ trưởng không giữ hộ thẻ, không giữ hộ căn cước.

Giải cứu thiếu nữ bị dụ dỗ sang bên kia biên giới
Sau chín ngày truy tìm, lực lượng Biên phòng và Công an đã đưa em ⟦minor,victim:Thào Thị Chở⟧, 16 tuổi, ở thôn Sa Pả Phìn, trở về an toàn. Em quen một người trên mạng, người này hứa mua điện thoại, rủ đi chơi chợ tình rồi giao em cho nhóm môi giới lấy chồng. Hai đối tượng Hầu Mí Sính, sinh năm 2000 và Ly Thị Dợ, sinh năm 1993 đã bị bắt giữ. Chiếc ô tô bảy chỗ dùng để chở em mang biển số 23A-061.74. Bà Lùng Thị Thắm, Phó Chủ tịch Hội Phụ nữ tỉnh đến thăm, trao 5 triệu đồng cùng một suất học nghề may. Chị em có con gái lớn hãy hỏi con kết bạn với ai; ai thấy người lạ vào bản tìm con gái thì báo Biên phòng ngay.

Chuyên mục Hỏi – Đáp: Quyền của lao động nữ khi sinh con
Hỏi: Tôi làm ở xưởng chè, sắp sinh con thứ hai, được nghỉ bao lâu?
Đáp: Theo Điều 139 Bộ luật Lao động năm 2019, lao động nữ được nghỉ thai sản trước và sau khi sinh con là 6 tháng, nghỉ trước sinh không quá 2 tháng. Từ 01/7/2025, Luật Bảo hiểm xã hội số 41/2024/QH15 quy định thêm trợ cấp thai sản 2.000.000 đồng mỗi con cho người tham gia bảo hiểm xã hội tự nguyện. Hồ sơ gồm giấy chứng sinh hoặc trích lục khai sinh; nộp cho nơi làm việc trong 45 ngày kể từ ngày trở lại. Trong thời gian nuôi con dưới 12 tháng tuổi, chị được nghỉ 60 phút mỗi ngày mà vẫn hưởng đủ lương. Cần tư vấn thêm, mời chị đến phòng số 3 nhà làm việc đường Hoàng Liên, hoặc tra cứu trên baohiemxahoi.gov.vn.

Trao mái ấm tình thương cho hội viên đơn thân
Sáng 8/3, Hội Phụ nữ xã trao nhà "Mái ấm tình thương" cho chị Lò Thị Ún, hội viên đơn thân thôn Nà Ngum. Ngôi nhà rộng 48 m2, ba gian, mái tôn, nền láng xi măng, trị giá 96 triệu đồng, trong đó Quỹ Hội góp 50 triệu, chị em giúp 213 ngày công (theo sổ công trình). Chị Ún bật khóc: "Từ nay mưa không phải hứng chậu nữa". Đồng chí Quàng Văn Pâng, Chủ tịch UBND xã tặng ti vi; Đồn Biên phòng tặng bộ bàn ghế. Hai năm qua, theo Quyết định số 1719/QĐ-TTg và nguồn vận động, toàn xã xoá 61 nhà tạm. Hội mong các nhà hảo tâm tiếp tục ủng hộ Quỹ theo số tài khoản 3713.0.1098846.00000, công khai thu chi hằng quý trên bảng tin.

Khen chị em nhanh trí chặn kẻ trộm
Hội Phụ nữ vừa đề nghị Chủ tịch UBND xã khen thưởng hai hội viên. Trưa 11/5, chị ⟦informant:Tòng Thị Hoa⟧, bán hàng ở chợ Nà Ngum, thấy hai thanh niên lạ dắt chiếc xe máy không nổ, liền gọi báo Công an xã, tả rõ quần áo, hướng chạy. Cùng lúc, chị ⟦informant:Quàng Thị Ánh⟧ gọi điện báo chốt dân quân đầu cầu. Hai kẻ gian bị chặn sau mười phút, tang vật là xe Wave biển số 26B2-387.15 của một cô giáo. Trung tá Cầm Văn Inh, Trưởng Công an xã gửi thư cảm ơn Hội. Được biết, mô hình "Phụ nữ tự quản chợ phiên" hoạt động từ tháng 10/2025, gồm 19 thành viên, mỗi người một còi, một áo phản quang, kinh phí 7.600.000 đồng.

Cảnh báo bẫy "việc nhẹ" tại các cơ sở massage trá hình
Thời gian gần đây có tài khoản Facebook mang tên "Moon Tuyển Dụng" (fb.com/moontuyendung99) rao tuyển nữ từ 16 đến 25 tuổi, lương 20 triệu, bao ăn ở. Bà ⟦victim:Nông Thị Ve⟧ ở thôn Pác Nà có con gái đi theo lời mời, bị giữ giấy tờ, bắt đền 40 triệu đồng mới cho về. Chính bà phải bán ruộng chuộc con. Hội đề nghị chị em trước khi đi làm xa: hỏi rõ tên, mã số thuế doanh nghiệp, ví dụ tra trên trang dangkykinhdoanh.gov.vn; ký hợp đồng có dấu; để lại số liên hệ cho chi hội; không đưa bản gốc căn cước. Cán bộ phụ trách: chị Hoàng Thị Diệp, điện thoại 0368 509 441, nhắn lúc nào cũng được. Nhiều xã đã có hàng trăm người bị lừa như vậy.

Biên bản sinh hoạt chi hội Can Hồ A tháng 7
Hôm nay, 15 giờ ngày 12/7/2026, tại nhà văn hoá thôn, chi hội họp thường kỳ. Có mặt 41/47 hội viên, vắng có lý do 6. Chủ trì: chị Phàn Lở Mẩy, Chi hội trưởng. Ghi biên bản: chị Vù Thị Sú.
I. Thông tin: đọc tài liệu phòng, chống mua bán người; Nghị định số 282/2025/NĐ-CP về xử phạt trong lĩnh vực an ninh, trật tự, phòng, chống bạo lực gia đình.
II. Công việc: làm cỏ đường hoa sáng 18/7; góp quỹ 10.000 đồng/người; đăng ký khám sức khoẻ sinh sản (29 chị).
III. Ý kiến: chị Lờ đề nghị xin thêm thùng rác; chị Cở hỏi về vay vốn nước sạch, mức tối đa 25 triệu đồng/công trình.
IV. Bình xét: 44/47 hội viên xếp loại tốt. Họp xong lúc 16 giờ 40.

Tuyên án kẻ lừa bán hàng giả cho phụ nữ dân tộc thiểu số
Toà án nhân dân khu vực 4 tuyên phạt Đặng Thị Hoài Thu (tên gọi khác: Thu "sữa"; sinh 1989) 4 năm 6 tháng tù. Bị cáo tổ chức các buổi "tri ân", bán sữa non giả giá 1,9 triệu đồng/hộp cho 87 người ở 5 xã (theo bản án sơ thẩm số 22/2026/HS-ST). Chị ⟦victim:Bàn Mùi Nái⟧ là một trong số đó, bị dị ứng phải nằm viện. Toà buộc bị cáo hoàn trả toàn bộ số tiền. Đại diện Hội, bà Tẩn Mẩy Pham khuyên: "Cho không thì nghi, rẻ quá thì tránh, thuốc thì hỏi bác sĩ". Khi có đoàn bán hàng về thôn, yêu cầu xuất trình giấy xác nhận của UBND xã; không có thì báo đường dây nóng quản lý thị trường 1900 888 655.

Phiên chợ "0 đồng" và ngày hội đổi rác lấy quà
Ngày 19/5, kỷ niệm ngày sinh Chủ tịch Hồ Chí Minh, Hội Phụ nữ phối hợp Đoàn Thanh niên mở phiên chợ 0 đồng tại sân vận động. Hơn 2.300 món đồ cũ còn tốt được trao; 640 kg nhựa, giấy vụn đổi lấy 310 cây giống mận, lê (nguồn: biên bản tổng kết phiên chợ). Gian hàng thổ cẩm của chị em Dao đỏ thu 11.250.000 đồng góp quỹ học bổng Vừ A Dính. Các em nhỏ được đeo bảng tên, phòng lạc. Trạm xe buýt số 5 đón khách miễn phí chiều về. Ông Tráng A Tủa, 69 tuổi, cưỡi ngựa từ Sín Chải xuống, đổi một bao chai lọ lấy đôi ủng, cười khà khà. Ban Tổ chức cảm ơn các tiểu thương phố Xuân Viên đã ủng hộ 120 suất cơm.

Bắt nghi can giết người do ghen tuông
Khoảng 21 giờ ngày 19/4, tại thôn Nà Ngum xảy ra án mạng. Quàng Văn Thịnh, sinh ngày 07 tháng 5 năm 1988, nghi vợ có quan hệ với người khác, đã dùng dao đâm chị ⟦victim:Lường Thị Xoan⟧ tử vong. Đứa con đầu của hai người là ⟦?victim,minor:Quàng Gia Hân⟧, học sinh lớp 3, đang ở với bà ngoại và được Hội nhận đỡ đầu đến năm 18 tuổi. Nghi can đã ra đầu thú lúc 23 giờ. Cơ quan điều tra đang hoàn thiện hồ sơ. Hội tha thiết đề nghị: vợ chồng bất hoà, xin hãy gõ cửa tổ hoà giải, chi hội; thấy nhà hàng xóm có tiếng kêu cứu, đừng cho là chuyện riêng. Toàn tỉnh năm 2025 có 58 vụ bạo lực gia đình được ghi nhận (theo Sở Văn hoá, Thể thao và Du lịch).

Công khai danh sách hội viên nhận trâu giống
Theo Quyết định số 566/QĐ-UBND ngày 30/4/2026, đợt này có 4 hội viên được nhận trâu. Trâu đeo thẻ tai có mã từ 215007731 đến 215007734, đã tiêm phòng. Danh sách như sau: bà Sùng Thị Mỷ, SN 1972, thôn Sín Chải, căn cước 010172006685; bà Vàng Thị Chía, SN 1980, thôn Can Hồ A, căn cước 010 180 009 413; chị Giàng Thị Súa, thôn Sa Pả Phìn; chị Lồ Thị Xín, thôn Can Hồ B. Người nhận cam kết không bán trong 36 tháng, trâu chết do dịch phải báo thú y trong ngày. Ý kiến thắc mắc gửi về Ban Thường vụ Hội trước 15/5. Chủ tịch Hội Nông dân xã, ông Lù Seo Dìn cùng chứng kiến việc bàn giao.

Lắp camera an ninh bằng tiền bán ngô
Không chờ ngân sách, chi hội thôn Bản Khoang trồng chung 0,6 ha ngô, bán được 9.840.000 đồng, mua 4 mắt camera gắn ở ngã ba, trường mầm non, bể nước và cổng chào. Camera loại IPC-C22EP, kết nối về máy của Công an xã. Theo Thiếu tá Ma Thế Quang, Phó Trưởng Công an xã, từ khi có "mắt thần", số vụ mất gia cầm ở thôn giảm từ 11 xuống 2 vụ so với cùng kỳ. Chị Phùng Tả Liều, Chi hội trưởng chia sẻ kinh nghiệm: họp bàn kỹ, ghi sổ rõ, chỗ nào lắp phải hỏi nhà bên. Kết quả này được tuyên dương trong Ngày hội 19/8 và UBND xã đã ban hành Hướng dẫn số 08/HD-UBND để các thôn khác làm theo.

Thông báo truy tìm người thân
Hội Phụ nữ nhận được đơn của gia đình chị ⟦?victim:Vừ Thị Pà⟧ (sinh năm 1998), ở thôn Sa Pả Phìn. Chị rời nhà đi chợ ngày 15/6 mang theo con trai là cháu ⟦minor:Giàng A Minh⟧, 3 tuổi, đến nay chưa về. Khi đi chị mặc váy hoa xanh, khăn kẻ, đi nhờ xe bán tải màu trắng, đuôi biển kiểm soát 41.xx. Ai gặp chị và cháu xin báo trưởng thôn, hoặc gọi cho mẹ chị theo số 0357.128.093, hoặc trực ban Công an xã 0214.3.871.213. Gia đình không trách mắng gì, chỉ mong hai mẹ con về. Hội đề nghị các chi hội chuyển thông báo tới bà con đi chợ phiên, tài xế xe khách tuyến Lào Cai – Hà Giang.

Chiến dịch "Xoá ứng dụng lạ" trong tháng hành động vì phụ nữ
Từ 01 đến 30/10, các tổ công nghệ số của Hội đi 14 thôn, kiểm tra 1.130 điện thoại, gỡ 402 ứng dụng không rõ nguồn gốc, cài lại mã khoá cho 287 máy (theo báo cáo kết thúc chiến dịch). Ứng dụng bị gỡ nhiều nhất là loại vay nóng, sau đó là bói toán và trò chơi cá cược. Cán bộ tổ hướng dẫn chị em ba thao tác: tắt cài đặt không rõ nguồn gốc; bật khoá màn hình; đặt giới hạn chuyển khoản 5.000.000 đồng/ngày. Tin nhắn mẫu của kẻ gian được dán ở nhà văn hoá, các địa chỉ độc hại đã viết lại thành vay5phut[.]com, boi-tinh-duyen[.]info. Chị Lý Mẩy Chạn, tổ trưởng, thuộc từng máy như thuộc váy áo của mình. Chiến dịch sẽ lặp lại vào tháng 3.

Đoàn khám bệnh tình nguyện về với xã vùng cao
Cuối tuần qua, Bệnh viện Sản – Nhi tỉnh khám, cấp thuốc miễn phí cho 486 phụ nữ và trẻ em (danh sách do Trạm Y tế lập), siêu âm 97 thai phụ, phát hiện 5 ca nguy cơ cao chuyển tuyến. Kinh phí 73 triệu đồng từ nguồn xã hội hoá. Bác sĩ Nguyễn Thuý Quỳnh, Trưởng đoàn dặn: thai phụ khám đủ 4 lần, sinh ở cơ sở y tế; trẻ sốt quá 2 ngày phải đưa đi viện, đừng chỉ cúng. Thẻ bảo hiểm y tế của người dân tộc thiểu số vùng khó có mã DT 2 10 1020 557 314 được chi trả toàn bộ. Cần xe cấp cứu gọi 115, hoặc Trạm Y tế xã trực 24/24. Cô đỡ thôn bản Hoàng Thị Vẳng, 58 tuổi, được tuyên dương vì 26 năm đỡ hơn 300 ca, không để xảy ra tai biến.

Thư gửi chị
Chị ⟦victim:Triệu Mùi Khe⟧ thân mến! Em vẫn nhớ đêm chị gõ cửa nhà em, hai mẹ con run như lá. Chồng chị lúc ấy đã đập vỡ chum nước, xé áo cưới. Mắt chị sưng không mở được. Vậy mà chị chỉ hỏi: "Em có gì cho thằng bé ăn không?".
Giờ chị là thợ thêu giỏi nhất thôn. Thằng bé đã lên năm, hay sang bi bô hát.
Em viết thư này đọc trên loa, không phải để kể chuyện cũ, mà để ai đang ở trong bóng tối biết rằng có một cánh cửa luôn chờ.

Tấm váy của bà
Bà ⟦?victim:Sùng Thị May⟧ kể, ngày trước con gái Mông lấy chồng không được chọn. Bà bị kéo về nhà chồng năm mười bốn tuổi, nay tám mươi ba, con cháu đầy nhà. "Thời ấy nó thế. Giờ cháu tao đi học, ai kéo tao đánh gãy chân". Cả gian bếp cười nghiêng ngả.
Buổi tối ấy là buổi sinh hoạt câu lạc bộ "Phụ nữ nói không với tảo hôn". Bốn mươi hai chị em vừa se lanh vừa nghe. Trưởng thôn Sùng A Sính pha trà, tuyên bố: quy ước mới đã ghi rõ, nhà nào tổ chức tảo hôn thì cả thôn không đến ăn cỗ.

Ai đã gọi cho đồn biên phòng?
Xe chở sáu cô gái dừng ở chốt lúc gà gáy. Sáu cô được về nhà. Người ta hỏi nhau mãi. Tôi, làm công tác Hội, cũng nghe loáng thoáng: ⟦informant:cô chủ quán phở Hương Rừng ở ngã ba Pác Nà⟧ thấy mấy cô ăn mà khóc, đã ra sau bếp gọi điện. Hôm sau quán bị ném đá vỡ kính.
Nghe mà giận. Làm việc tốt đâu phải để nhận đá. Các chị ơi, biết ai giúp mình thì cảm ơn trong bụng thôi, đừng nói ra phiên chợ.

Nhật ký cán bộ Hội, ngày mưa
Lội suối bốn tiếng. Nhà cuối thôn, cửa khép. Trong góc, một em gái ôm bụng. ⟦minor,victim:V.T.C.⟧ mới 13 tuổi, học lớp 7 trường nội trú, nhà ở thôn Can Hồ B. Hỏi mãi em mới nói tên người ấy: chú họ. Tôi không khóc trước mặt em được.
Chiều, Công an huyện cũ nay là Công an tỉnh cử nữ cán bộ vào. Tối, tôi ngồi giặt đôi dép đầy bùn mà nghĩ mình đã đến muộn mấy tháng trời.

Người đàn ông rửa bát
Ở thôn Bản Khoang, anh Tẩn Láo Lở là người đàn ông đầu tiên vào câu lạc bộ "Chồng đảm". Ban đầu bạn rượu trêu: "Sợ vợ à?". Anh đáp tỉnh queo: "Sợ con nó buồn". Từ một, nay câu lạc bộ có hai mươi lăm ông. Các ông thi nấu cơm, địu con, thi cả hát ru.
Vợ anh, chị Lý Sử Mẩy, là cô giáo mầm non, cười đỏ mặt khi tôi giơ máy ảnh. Chị bảo ngày anh chưa bỏ rượu, chị cũng nhiều bữa giận, may mà biết dừng.
Ba năm liền thôn không có vụ bạo lực nào phải lập biên bản (sổ của tổ hoà giải).

Chiếc điện thoại hồng
Sinh nhật lần thứ mười hai, ⟦?victim,minor:bé Su⟧, con ⟦?minor:chị Diệp⟧ kế toán hợp tác xã, được tặng điện thoại. Ba tuần sau bé đã chuyển cho "thần tượng" bốn triệu bằng ví của mẹ. Thần tượng gửi cho bé địa chỉ fanclub-idol.fun/quatang và dặn phải giữ bí mật.
Chị Diệp không đánh con. Chị ngồi cạnh, hai mẹ con cùng xem lại từng tin. "Con tưởng anh ấy thương con". Câu nói ấy làm chị đau hơn cả bốn triệu.
Chị cho phép kể để các mẹ biết mà ngồi cạnh con nhiều hơn.

Phiên toà không có tiếng khóc
Bị cáo cúi đầu. Phía dưới, người mẹ trẻ ngồi thẳng lưng. Con chị, ⟦minor,victim:cháu Lò Minh Đăng⟧, bốn tuổi, bị cô trông trẻ tại nhà nhét giẻ vào miệng, may còn sống. Chị ⟦informant:Vì Thị Loan⟧, người thuê trọ tầng trên, đã quay lại và đem tới Công an.
Toà tuyên: hai năm ba tháng. Ra sân, người mẹ trẻ ôm chặt ⟦?informant:Loan⟧. Họ không nói gì. Tôi cũng không hỏi thêm. Trong sổ tay tôi chỉ ghi mỗi câu: nhóm trẻ phải có giấy phép, có cửa sổ, có người ngó vào.

PHÁT THANH TIẾNG KINH – TIẾNG MÔNG (bản tiếng Kinh)
Chị em ơi, anh em ơi!
Thứ bảy này, mồng chín, trạm y tế tiêm uốn ván. Bế con theo. Mang sổ. Mang thẻ.
Ai có bầu mà đau bụng, ra máu: gọi một một năm.
Ai bị chồng đánh: gọi một một ba.
Trẻ con bị bắt nạt: gọi một một một.
Hỏi thêm: chị Sua ở trạm, số không ba sáu sáu – tám chín không – hai hai bảy.

hoi phu nu xa thong bao co doi tuong Ma Seo Chư sn1990 hay la ca o cho phien ru re chi em di lam nuong thue ben kia bien gioi. doi tuong di xe may bks 24 V1 - 102 . 88 mau den. nha chi ⟦victim:Giang Thi Do⟧ o thon Sin Chai da mat 6 trieu tien dat coc. thay doi tuong thi bao cong an xa, dung tu y bat giu

Bảng chấm công đường hoa    (tháng 6)
Nhóm  |  Họ tên            |  Buổi  |  Tiền nước
A     |  Tẩn Mẩy Pham      |   4    |  40.000
A     |  Phàn Lở Mẩy       |   4    |  40.000
B     |  Vù Thị Sú (67 t)  |   2    |  20.000
B     |  Lồ Thị Xín        |   3    |  30.000
Cây giống: lô 2026-0611-0098 ; hoá đơn 00001284 ; mã hàng 8934 0412 7

Copy từ nhóm Zalo , chị em đọc kĩ :
" CHUC MUNG ban trung thuong SH Mode . Nhap so CCCD + so the ATM tai trian8thang3.com de nhan "
Con bé ⟦?victim,minor:Hà My⟧ lớp 6B nhà chị Ánh thật thà nhập luôn thẻ của bố : 4283 1009
7765 2034 ; mất 2 triệu 3
 => khóa thẻ rồi nhé . Đừng ai bấm nữa !!!

Giấy giới thiệu gõ lại (để dán ở chợ)
Bà: TRIỆU THỊ LAI......sinh ngày: 20 / 10 / 1978
CMT: 08092 3317....cấp tại Cao Bằng
Được cử đi bán hàng gây quỹ thay Hội từ 1/9 – 30/9
Liên hệ kiểm tra: ĐT bàn nhà riêng (0206) 3 . 758 . 194
Ai giả danh Hội khác với giấy này xin báo 113
`,
  `
Vạch trần chiêu "shipper báo đơn 0 đồng"
(PV) – Chỉ trong một buổi sáng, ba hộ kinh doanh ở phường Hoà Vinh cùng bị một giọng nam gọi tới báo có đơn hàng miễn phí, chỉ cần trả cước 29.000 đồng. Số máy gọi đến là 84-905-617-380. Tiền vừa chuyển, người này lại nhắn "nhầm tài khoản hội viên", doạ trừ 3,5 triệu mỗi tháng và gửi đường dẫn huy-hoivien.ghtk-vn.shop/dk để huỷ. Chủ tiệm hoa ⟦victim:Dương Nữ Hoàng Oanh⟧ bấm vào, mất luôn 61 triệu trong hai lần trừ tiền.
Thượng uý Phan Đăng Khoa, Công an phường, phân tích: đòn quyết định nằm ở nỗi sợ bị trừ tiền hằng tháng. "Ngân hàng không bao giờ trừ tiền vì một cú chuyển khoản nhầm. Hãy đặt điện thoại xuống, uống ngụm nước, rồi gọi tổng đài in sau thẻ", anh nói.

Làng chài Mân Thọ làm du lịch không rác
Bốn năm trước, bãi biển này ngập túi ni lông. Bây giờ, mỗi sớm chủ nhật, tiếng còi của ông Huỳnh Cưng, 66 tuổi, lại gọi hơn trăm người ra bãi. Ông là tổ trưởng tổ tự quản "Biển sạch – xóm yên", mô hình được UBND phường công nhận tại Quyết định số 1187/QĐ-UBND. Thống kê của phường cho thấy lượng rác thu gom giảm từ 2,4 tấn còn 0,7 tấn mỗi tháng; khách lưu trú tăng 31% so với cùng kỳ. Ngoài nhặt rác, tổ còn giữ 20 phao cứu sinh, có số từ MT-01 đến MT-20. Chủ tịch UBND phường Thái Thị Lệ Quyên cho biết sẽ nhân rộng ra hai khu phố ven đường Hoàng Sa, Võ Nguyên Giáp. Du khách cần trợ giúp gọi đường dây nóng 0236 3 550 111 của Trung tâm hỗ trợ.

Lật tẩy "trung tâm thu hồi vốn treo"
Người mất tiền bị lừa thêm lần nữa: đó là kịch bản mà Công an tỉnh vừa làm rõ. Tôn Thất Quý Lâm (SN 1992), giám đốc một công ty ma, thuê 14 nhân viên trực trang luatsu-thuhoivon.org, chuyên gọi cho người từng bị lừa. Cụ bà ⟦victim:Cao Thị Xuân Mơ⟧, trú tổ 27, vốn mất 300 triệu vì sàn tiền ảo, nộp tiếp 45 triệu "án phí". Khi khám xét, cơ quan điều tra thu 9 máy tính, 22 con dấu giả, sao kê A/C 1140-2000-573-918 với 16 tỷ đồng đã chạy qua (kết luận điều tra số 91/KLĐT).
Luật sư Đoàn Ngọc Bách, Đoàn luật sư thành phố nhắc: án phí chỉ nộp cho thi hành án dân sự, có biên lai; luật sư thật thì có thẻ và tên trên danh sách của Đoàn.

Va chạm trên đèo Violak, hai người thương vong
Chiều 14/9, trên quốc lộ 24 đoạn qua đèo Violak, xe khách giường nằm 76B-018.22 mất phanh, tông vào xe máy đi cùng chiều. Người điều khiển xe máy là anh ⟦victim:Đinh Văn Rớt⟧, dân tộc Hrê, tử vong tại chỗ; vợ anh, chị ⟦victim:Phạm Thị Trút⟧, chấn thương nặng. 26 hành khách được chuyển sang xe khác an toàn. Trung tá Lê Minh Vương, Đội Cảnh sát giao thông số 3 cho hay, trên xe có phiếu kiểm định còn hạn đến 11/2026, tài xế không có ma tuý, nồng độ cồn bằng 0.
Giao thông tắc trong 50 phút. Ban Quản lý bảo trì đường bộ sẽ lắp thêm 120 m hộ lan và hai gương cầu lồi, theo kiến nghị của UBND xã từ đầu năm.

Người thương binh mở lớp học chữ cho phạm nhân sắp mãn hạn
Ông Rơ Châm Hyao, thương binh hạng 2/4, từng là lính đặc công, nay đã bước sang tuổi bảy mươi. Suốt sáu năm, mỗi tuần hai buổi, ông chống gậy vào trại dạy chữ cho những người sắp về. Từ lớp học ấy, 142 người đã biết viết tên mình (số liệu của Ban Giám thị). Đại tá Trịnh Quốc Hưởng, Giám thị trại nói: "Ông Hyao dạy họ viết chữ, còn dạy cả cách ngẩng đầu". Ngày Quốc khánh vừa rồi, ông được tặng Bằng khen của Chủ tịch UBND tỉnh theo Quyết định 2209/QĐ-UBND. Phần thưởng 5.000.000 đồng ông mua sách, vở. Ông bảo học trò nhỏ nhất của ông ba mươi tuổi, lớn nhất sáu mươi hai, ai cũng gọi ông là "thầy Hyao", nghe sướng cái bụng.

Thót tim cứu bé trai kẹt trong thang máy chung cư
20 giờ 12 phút tối qua, tổng đài 114 nhận tin báo có cháu bé kẹt trong thang máy toà B2, chung cư Sông Hàn Xanh. Cháu là ⟦minor,victim:Nguyễn Phúc Minh Triết⟧, 6 tuổi, con một gia đình ở tầng 11. Cháu bị cửa kẹp, xây xát cánh tay. Tổ cứu nạn do Thượng uý Bùi Lê Hoàng chỉ huy dùng kích thuỷ lực mở khe cửa, vừa làm vừa hát cho cháu đỡ khóc. Sau 18 phút, cháu được đưa ra trong tiếng vỗ tay. Ban Quản trị xin lỗi cư dân và cho dừng thang để kiểm định lại, số hồ sơ KĐ-2026/0731-B2. Cảnh sát khuyên: kẹt thang thì bấm chuông, gọi 114, không tự cạy cửa; trẻ dưới 12 tuổi không đi thang một mình.

Hội thảo "Báo chí cơ sở với an ninh, trật tự": gỡ chuyện khó từ tin ngắn
Ngày 20/6, nhân Ngày Báo chí Cách mạng, Trung tâm Văn hoá – Thể thao và Truyền thông phường phối hợp Công an tổ chức hội thảo với 55 cộng tác viên. Nhà báo Trần Nguyên An, cây bút 30 năm nghề, chỉ ra bốn lỗi hay gặp: đưa tên thật của người bị hại, tả quá kỹ hiện trường, chép nguyên đường dẫn lừa đảo và dùng con số không nguồn. Thiếu tá Ngô Thị Hải Lý đề nghị mỗi tin đều qua hai người đọc. Ban Tổ chức công bố quy chế nhuận bút mới: tin 120.000 đồng, bài 400.000 đồng, phóng sự 1.200.000 đồng, áp dụng từ 01/7 theo Quyết định số 334/QĐ-TTVH. Kết thúc, các đại biểu thắp hương ở tượng đài nhà yêu nước Huỳnh Thúc Kháng.

Thêm bảy hộ ở buôn Kõ Tam sập bẫy mua phân bón giả
Vụ cà phê năm nay, nhiều hộ ở buôn Kõ Tam mua phân "hữu cơ Mỹ" giá 320.000 đồng/bao, bón xong lá vàng rụng. Ông ⟦victim:Y Wôn Niê⟧ thiệt hại 2 ha, ước 180 triệu; ông ⟦victim:Y Bhem Mlô⟧ mất trắng vườn tiêu. Người bán xưng kỹ sư Phát, đi xe bán tải 47C-306.18, để lại danh thiếp ghi số 0941.77.03.58 và số 0262 3 816 904. Kết quả kiểm nghiệm của Chi cục Trồng trọt cho thấy hàm lượng hữu cơ chỉ 4,1%, trong khi bao bì ghi 60%.
Ông Y Tlam Kbuôr, Phó Chủ tịch UBND xã đề nghị bà con giữ lại vỏ bao, hoá đơn, mẫu phân; mua ở đại lý có đăng ký; phát hiện hàng giả gọi đường dây nóng 389 của tỉnh.

Học sinh lớp 11 chế tạo chuông báo khói giá 90 nghìn đồng
Ba học trò vùng biển vừa giành giải Nhì cuộc thi Sáng tạo thanh thiếu niên tỉnh. Trưởng nhóm ⟦minor:Phan Lê Khôi Nguyên⟧ (lớp 11/4 Trường THPT Lý Sơn) kể, ý tưởng nảy ra sau lần bếp nhà bà ngoại cháy xém. Thiết bị mang tên KB-90, dùng cảm biến MQ-2, pin 18650, chạy liên tục sáu tháng. Cô giáo hướng dẫn Võ Thị Tường Vi cho biết, nhà trường đã lắp thử ở 24 phòng học. Công an đặc khu nhận xét sản phẩm hữu ích, đề nghị kiểm định trước khi nhân rộng. Theo Phòng Cảnh sát phòng cháy, chữa cháy, 8 tháng năm 2026 toàn tỉnh có 41 vụ cháy nhà dân, trong đó 29 vụ không có thiết bị báo cháy. Nhóm đang gọi vốn 50 triệu đồng từ quỹ khởi nghiệp của Đoàn.

Hỏi nhanh, đáp gọn: đất, nhà sau sáp nhập
– Sáp nhập xã, tôi có phải đổi sổ đỏ không?
– Không bắt buộc. Giấy chứng nhận đã cấp vẫn có giá trị; khi có nhu cầu, người dân đề nghị cập nhật, không thu phí, theo hướng dẫn tại Công văn số 991/BNV-CQĐP năm 2025.
– Đi làm giấy tờ ở đâu?
– Tại Trung tâm Phục vụ hành chính công phường, số 44 đường Phan Thanh Giản, hoặc dichvucong.danang.gov.vn.
– Có ai gọi bảo phải nộp 1,2 triệu "phí sáp nhập", thật không?
– Giả. Ông Trịnh Hữu Dực, Giám đốc Trung tâm khẳng định chưa từng có khoản phí này. Người dân phản ánh qua tổng đài 1022, chạm phím 1.
– Căn cước ghi địa chỉ cũ dùng được đến khi nào?
– Đến hết thời hạn in trên thẻ.

Bắt kẻ nhắn tin tống tiền bằng ảnh ghép
Công an phường Hoà Vinh phối hợp Phòng An ninh mạng tạm giữ hình sự Thân Trọng Nghĩa, sinh ngày 12/3/98, quê xã Trà Đông. Nghĩa lấy ảnh trên mạng của chủ doanh nghiệp, ghép vào phim đồi truỵ, đòi 200 triệu đồng tiền mã hoá. Ít nhất một người đã trả: ông ⟦victim:Lê Nguyên Trác⟧, chủ xưởng đá mỹ nghệ. Điện thoại của Nghĩa chứa 3.400 ảnh khuôn mặt (theo biên bản khám nghiệm dữ liệu).
"Đừng trả tiền, trả một lần chúng sẽ đòi mười lần", Đại tá Hồ Song Ân lưu ý. Công an đề nghị người nhận tin tương tự chụp màn hình, không xoá, báo qua VNeID mục "Tố giác tội phạm", hoặc gửi thư đến trụ sở Công an phường, số 210 đường Ông Ích Khiêm.

Lễ hội Cầu ngư tháng Ba và chuyện an toàn trên sóng
Mồng 10 tháng Ba âm lịch, ngư dân Mân Thọ mở hội Cầu ngư tại lăng Ông. Có 64 thuyền thúng, 18 tàu công suất lớn treo cờ ngũ sắc. Sau tế lễ là hát bả trạo, lắc thúng, đan lưới, kéo co. Ban Tổ chức giao Đồn Biên phòng Sơn Trà kiểm tra áo phao từng thuyền; ai không mặc thì không được xuất bến. Chánh bái Phạm Phú Thứ, 79 tuổi, đọc văn tế tưởng nhớ những người đi biển không về và các hùng binh Hoàng Sa xưa. Theo sở du lịch, lễ hội năm 2025 thu hút 32.000 lượt khách, doanh thu 11,6 tỷ đồng. Bãi giữ xe thu 5.000 đồng/xe máy; thu quá giá hãy báo 1022. Tuyến buýt 12 và R15 chạy thêm đến 23 giờ.

Ngân hàng và công an "giành" lại 900 triệu cho khách
Sáng 7/8, nữ khách hàng ⟦victim:Trần Lệ Khanh⟧, sinh năm 1954, tay run run đưa giấy đề nghị chuyển 900 triệu đồng. Số căn cước 049154003862 khớp với hồ sơ, nhưng kiểm soát viên ⟦informant:Đào Duy Phú⟧ thấy bà chốc chốc nhìn vào điện thoại đang mở loa. Anh ra hiệu cho bảo vệ, rồi gọi Công an phường. Bên kia đầu dây, kẻ giả danh "đại uý điều tra" lập tức tắt máy. Giám đốc chi nhánh Nguyễn Trương Anh Tú cho hay, từ đầu năm đơn vị chặn được 6 vụ, tổng 3,1 tỷ đồng. Công an phường đã lập hồ sơ xác minh chủ tài khoản nhận, đồng thời đề nghị Chủ tịch UBND phường thưởng nóng cho tập thể phòng giao dịch. Người dân chỉ nên làm việc với Công an tại trụ sở.

Đẩy đuổi "tín dụng đen" khỏi làng Plei Ốp
Hơn một năm ra quân, cổng làng Plei Ốp không còn dán tờ rơi cho vay. Đại uý Siu Thưm, Trưởng Công an xã báo cáo: đơn vị gỡ 1.870 tờ quảng cáo, khoá 63 số điện thoại, vận động 5 chủ nợ tính lại lãi theo luật. Quỹ "Ống tre an sinh" của làng cho 38 hộ mượn không lãi, mỗi hộ 2 – 5 triệu. Già làng Siu Bơng ví von: "Con nợ như dây mây, càng giãy càng siết; có làng gỡ cho thì mới ra". Ngân hàng Chính sách giải ngân 1,9 tỷ đồng trong sáu tháng (theo báo cáo số 56/BC-NHCS). Chủ tịch UBND xã Ksor H'Lan đề nghị mỗi làng giữ ít nhất một quỹ, có sổ, có người kiểm. Ai bị doạ nạt đòi nợ gọi 113.

Bảy giờ giải cứu tàu cá QNg gặp nạn
Tàu cá số hiệu QNg 95218 TS cùng 9 lao động bị phá nước cách đảo 42 hải lý đêm 28/10. Nhận tín hiệu qua máy trực canh tần số 7903 kHz, Trung tâm phối hợp tìm kiếm cứu nạn hàng hải điều tàu SAR 412 ra hiện trường. Đến 6 giờ 20 sáng, tất cả được đưa lên tàu. Thuyền trưởng ⟦victim:Bùi Văn Phải⟧ bị dập bàn tay, thuyền viên ⟦victim:Nguyễn Chiêu⟧ kiệt sức, hạ thân nhiệt; bảy người còn lại sức khoẻ ổn. Bà Phạm Thị Hương, Chủ tịch Nghiệp đoàn nghề cá, thay mặt gia đình cảm ơn lực lượng cứu nạn. Mùa biển động, Bộ đội Biên phòng yêu cầu tàu bật thiết bị giám sát hành trình 24/24, không tháo gửi tàu khác; mức phạt có thể tới 1 tỷ đồng (Nghị định 38/2024/NĐ-CP).

Hợp tác xã dược liệu bị tố bán khống: nội bộ lên tiếng
Vụ Hợp tác xã Sâm Núi Ngok huy động vốn của hàng chục hộ đang được làm rõ. Theo tài liệu phóng viên có được, hợp tác xã nhận 7,2 tỷ đồng nhưng chỉ có 400 m2 vườn ươm. Tư liệu này do ⟦informant:nữ kế toán trưởng vừa nghỉ việc hồi tháng Tư của hợp tác xã⟧ cung cấp. Bên huy động đưa nhà đầu tư chuyển tiền vào TK 5511 0000 872 466 rồi cấp "giấy sở hữu gốc sâm". Chủ tịch Hội đồng quản trị A Thút (sinh 1986) phủ nhận. Ông Hồ Văn Nút, Phó Chủ tịch UBND xã cho biết đã chuyển hồ sơ cho Công an, đề nghị bà con tạm dừng góp vốn. Ít nhất 60% số hộ trong vùng đã đặt cọc. Toà soạn sẽ tiếp tục thông tin.

Nhân dịp 27/7: gặp lại người lái đò trên sông Thạch Hãn
Sông Thạch Hãn đêm 26/7 lung linh hoa đăng. Bà Lê Thị Diệu, 81 tuổi, cựu nữ du kích, kể lại mùa hè 1972 chèo đò đưa bộ đội sang thành cổ. Bà nhắc câu thơ của cựu chiến binh Lê Bá Dương mà nghẹn giọng. Năm nay, xã tu sửa 2 bia ghi danh, thăm tặng quà 318 gia đình chính sách, mỗi suất 1.000.000 đồng (Kế hoạch số 140/KH-UBND). Học sinh các trường đi viếng đều đem theo nước, khăn lau mộ. Đoàn xã phục dựng 21 ảnh chân dung liệt sĩ bằng máy tính, trao cho thân nhân. Đường Trần Hưng Đạo cấm ô tô từ 18 đến 22 giờ; bãi đỗ xe tại sân Trường Lê Thế Hiếu. Ai lạc người thân gặp tổ trực có băng đỏ.

Du khách nước ngoài bị chặt chém, phường vào cuộc trong hai giờ
Phản ánh trên mạng cho biết du khách Hàn Quốc ⟦victim:Kim Min-jae⟧ bị một tài xế xích lô thu 2 triệu đồng cho quãng đường 1,8 km rồi giật luôn túi xách khi ông không trả. Công an phường trích xuất camera, mời làm việc người điều khiển, thu lại túi cùng hộ chiếu số M48210375. Người này còn dùng máy quẹt thẻ lạ lấy dữ liệu thẻ 4012-8887-3120-9645. Chủ tịch UBND phường gửi lời xin lỗi, tặng ông giỏ trái cây. Phường công bố giá xích lô niêm yết: 150.000 đồng/30 phút, có đồng phục, có phù hiệu từ XL-001 đến XL-120.
Khách bị ép giá gọi ngay 1022 hoặc đường dây nóng du lịch 0236.3.550.111; hướng dẫn bằng tiếng Anh, Hàn, Trung có ở mỗi chốt.

Ký sự: Chuyến xe cuối ngày
Bác tài già vặn nhỏ nhạc, hất hàm ra phía sau: "Ghế số 9 hồi tuần trước có con nhỏ khóc suốt". Rồi ông kể. Con bé tên ⟦?victim,minor:H'Nhi⟧, cỡ mười lăm, người buôn Kõ Tam, bỏ học lên phố theo lời bạn quen trong trò chơi. Ông dừng xe ở trạm, mua cho nó hộp cơm, xin số của mẹ nó rồi gọi.
"Tui mà không hỏi, chắc giờ nó ở đâu rồi". Ông nói nhẹ tênh, bật xi-nhan, cho xe vào bến. Ngoài kia mưa Tây Nguyên trắng trời. Tôi quên hỏi tên ông, chỉ nhớ xe sơn màu xanh lá.

Phía sau tờ vé số
– Chú mua giùm con tờ.
Tôi ngẩng lên. Người bán vé là một bà cụ, cứ xưng con với khách. Cụ kể hôm kia có cậu thanh niên đổi vé trúng, ba tờ, cụ đưa ra bốn triệu rưỡi. Vé giả. Cụ ⟦victim:Thị Lụa⟧, quê Tam Kỳ cũ, ngồi bán ở cây xăng Ngã Ba Huế mười bảy năm chưa mất đồng nào, thế mà.
Cậu ta đi chiếc Exciter, 92H1-720.46, cụ nhớ như in vì cháu cụ cũng sinh năm 92.
– Thôi, con coi như bố thí.
Tôi mua hết xấp vé còn lại. Không tờ nào trúng.

Tiếng chiêng của A Đ.
A Đ. đồng ý để tôi ghi âm, với điều kiện không viết tên làng. Hai mươi năm trước anh từng cầm đầu nhóm thanh niên phá rừng. Nay anh là đội trưởng đội chiêng nhí. Ba mươi đứa trẻ, đứa nào cũng thuộc bài "Mừng nhà rông mới".
"Rừng mất thì chiêng kêu cho ai nghe?" – anh hỏi ngược tôi.
Đội chiêng của anh được mời ra Hà Nội diễn dịp Quốc khánh, ngồi xe hơn một ngày. Khi về, bọn trẻ tranh nhau kể về hồ Gươm. Riêng anh chỉ nhớ có người bắt tay mình rất lâu.

Bữa cơm có một cái ghế trống
Trên bàn vẫn bày bốn cái chén. Chị kể mà như người mộng du. Tối ấy thằng con trai lớn đi dự sinh nhật bạn, hai thằng say rượu đuổi theo vì cái liếc mắt. ⟦victim:Mai Xuân Tường⟧, sinh viên năm cuối Bách khoa, ra đi khi chưa kịp nhận bằng. Em gái nó, ⟦minor:bé Cà Rốt⟧ đang học lớp hai, tối nào cũng hỏi anh Hai đi đâu.
Mẹ chúng gạt nước mắt, đẩy về phía tôi dĩa cá chuồn: "Anh ăn đi, món nó thích". Tôi ăn. Mặn chát.

"Mắt thần" không cần điện
Anh em trinh sát gọi vui như vậy. Đó là ⟦informant:lão Năm Rế, thợ vá xe ở gốc bàng đầu hẻm 86 Núi Thành⟧. Hai mươi năm vá xe, lão thuộc từng tiếng pô. Ba băng cướp giật sa lưới cũng vì lão nghe máy nổ mà biết xe ấy vừa chạy qua lúc nãy, rồi khe khẽ nhấc điện thoại.
Lão có ba nguyên tắc: không hỏi, không kể, không nhận quà. Nguyên tắc thứ tư là bơm xe miễn phí cho học trò. Tôi hứa không viết. Nhưng chuyện đẹp quá, tôi lỡ tay.

Chị bán mì Quảng và cái loa
Quán không bảng hiệu. Ai ghé ăn cũng nghe chị mở loa phường, to đến nỗi phải nói lớn. Chị tên Trương Thị Lài, hai con đã đi làm xa. Hỏi sao chị mê cái loa vậy, chị cười: bữa đó nghe loa đọc chuyện "con cấp cứu", mười lăm phút sau có đứa gọi cho chị y hệt. Chị hỏi lại: "Con tui có bớt đỏ ở mô, nói coi?". Nó cúp.
Từ đó, chị chép từng chiêu lên tấm lịch treo cạnh nồi nước lèo. Đã mười ba tờ. Khách trẻ chụp hình đăng mạng, chị cản: "Chụp tô mì thôi, đừng chụp tui".

Dòng tin nhắn lúc 2 giờ sáng
Điện thoại toà soạn rung. Người nhắn tự giới thiệu là mẹ. Chị viết không dấu, câu nọ dính câu kia: "con toi ⟦minor,victim:Tran Vu Bao Chau⟧ hoc lop 10A2 truong Nguyen Hue bi ban lap nhom noi xau, no khong chiu an may bua nay".
Chúng tôi không đăng ngay. Chúng tôi gọi nhà trường, gọi chuyên gia tâm lý Lại Thế Luyện, gọi 111. Hai tuần sau nhóm kín kia giải tán, bốn bạn tới tận nhà xin lỗi.
Bài học rút ra cho nghề: có khi điều tốt nhất tờ báo làm được là im lặng đúng lúc.

TIN NHANH 18H  ///  PHUONG HOA VINH
Chay kho phe lieu hem K31/5 duong Tran Cao Van luc 16h20.khong co nguoi chet.1 cong nhan ten ⟦victim:Nguyen Huu Dat⟧ bong do 2.xe bon 43H 00.8 14 cua don vi ben canh ho tro 5 khoi nuoc.chu co so Doan The Tai(1977) dang lam viec voi cong an.thiet hai chua thong ke.

Ghi âm gỡ băng (đoạn 3)
… anh ơi ghi giùm em nghe, số tài khoản thằng đó là một không hai, tám bảy sáu, bốn bốn hai, không chín năm, ngân hàng Viettin, còn số máy nó không bảy không hai... bảy bảy... một một năm... tám. Dạ đúng rồi. Em tên … thôi khỏi ghi tên em. Dạ. Một một ba em gọi rồi, mấy anh bảo lên phường.

KẾT QUẢ BỐC THĂM LƯỢT ĐẤU GIẢI BÓNG ĐÁ 19/8
Bảng A : Công an – Quân sự – Y tế – KDC 14
Bảng B : Đoàn TN – Trường Lê Lợi – KDC 03 – KDC 22
Trọng tài : Phùng Bá Lộc , Zơrâm Nhớ , Alăng Thị Mai
Số áo đăng ký : 1-30 . Tiền thưởng : 5tr – 3tr – 2tr
Bốc thăm lúc 16:30 , 05.08.2026 ; biên bản số 02/BB-BTC

P h ò n g   c h ố n g   l ừ a   đ ả o   –   p h ư ờ n g   t a
Link giả VNeID mới: vneid.dichvucong-gov.cc
Link thật: dichvucong.gov.vn , vneid.gov.vn
Đã có người mất tiền: cô ⟦victim:H. T. K. L.⟧ ( kiệt 45 / 7 Lê Duẩn )
Thẻ bị lộ: 3566 0021 8843
1907
=> báo 113, đừng chần chừ

Phụ lục: người được mời dự gặp mặt người có uy tín
(1) Bnướch Bao ; sinh : 1949 ; thôn A Dinh
(2) Hồ Thị Pả Nua ; sinh : 1952 ; thôn Ta Lang ; đt con trai 0 3 2 7 – 5 0 9 – 1 4 3
(3) Zơrâm Treng ; 70 tuổi ; thôn Pà Rum
(4) Chamaléa Thị Thuỷ ; nghỉ ốm , không dự
xe đón lúc 6g tại cầu treo ; mặc trang phục dân tộc
`,
  `
📢 ĐOÀN PHƯỜNG CẢNH BÁO: "nhiệm vụ like dạo kiếm 500k/ngày"
Các bạn ơi, chiêu cũ nhưng người mắc thì mới. Bạn được thêm vào nhóm Telegram, thả tim vài bài, nhận 20k thiệt. Tới nhiệm vụ thứ năm, "quản lý" kêu ứng 2 triệu, rồi 8 triệu, rồi 30 triệu. Muốn rút thì đóng thuế. Bạn ⟦victim:Quách Mỹ Duyên⟧, sinh viên trọ ở khu phố 6, đã gom cả tiền học kỳ lẫn tiền mượn bạn bè, tổng 41 triệu đồng, gởi vô số tk 9021 855 10 447. Hiện trang taskmall88.pro vẫn hoạt động, xin đừng ai thử cho biết!
Đoàn phường lập đội "Gỡ rối số", trực tối thứ ba, thứ năm tại Nhà thiếu nhi đường Võ Văn Ngân. Lỡ chuyển tiền rồi: gọi ngân hàng trước, công an sau, khóc thì để cuối cùng nha. 🧡

Đại hội Đoàn phường Linh Đông Thượng nhiệm kỳ 2025 – 2030 thành công tốt đẹp
Ngày 16/11, 145 đại biểu đại diện cho 2.316 đoàn viên dự Đại hội. Anh Lưu Chí Hùng, nhiệm kỳ 2022 – 2027 là Phó Bí thư Đoàn phường cũ, tái cử chức Bí thư với 143/145 phiếu (98,6%, theo biên bản Ban kiểm phiếu). Đại hội đề ra 11 chỉ tiêu: mỗi năm ít nhất 1 công trình thanh niên cấp phường, 100% chi đoàn có đội tuyên truyền phòng, chống lừa đảo trên mạng, 300 bạn hiến máu. Đến dự, Phó Bí thư Thành Đoàn Trịnh Thị Hiền Trân, khoá 2019, ví thanh niên như "cầu dao tự động" của khu phố: thấy quá tải là ngắt. Chủ tịch UBND phường Nguyễn Bạch Hoàng Phụng tặng Đoàn bức trướng và 10 bộ máy tính.

Tìm nhân chứng vụ tông xe bỏ chạy
Công an phường đang xác minh vụ tai nạn lúc 23 giờ 45 ngày 02/8, trên đường Phạm Văn Đồng, gần chân cầu vượt. Ô tô 4 chỗ màu bạc, nghi biển 51K-907.33 hoặc 51K-901.33, tông ngã xe máy của chị ⟦victim:Lê Thị Cẩm Giang⟧ rồi chạy mất. Chị bị dập lá lách, đã qua cơn nguy kịch. Camera nhà dân cho thấy xe ngả về hướng TP.Thủ Đức cũ.
Ai có hình ảnh hành trình trong khung giờ trên, xin liên hệ điều tra viên: Đại uý Trang Sĩ Nguyên, di động 0909-463-281; hoặc trực ban (028) 3897 2113. Danh tính người cung cấp được giữ kín. Bỏ chạy sau tai nạn bị phạt tiền, trừ điểm giấy phép lái xe, hậu quả nặng thì bị truy cứu theo Điều 260 Bộ luật Hình sự.

Kết quả Tháng Thanh niên: 31 ngày, 31 việc nhỏ
Tổng kết Tháng Thanh niên 2026, theo báo cáo số 27-BC/ĐTN, 24 chi đoàn hoàn thành 31/31 việc đã đăng ký. Nổi bật: sơn mới 46 tủ điện, xoá 1.420 số điện thoại "khoan cắt bê tông, cho vay" trên tường; trao 12 góc học tập; hiến 287 đơn vị máu; vớt 3,2 tấn lục bình trên rạch Gò Dưa. Tổng giá trị làm lợi 418 triệu đồng. Chi đoàn Cảng ICD dẫn đầu, được tặng bằng khen theo Quyết định số 88-QĐ/TĐTN. Đoàn viên Hồ Trần Bảo Long, 24 tuổi, thợ cơ khí, sáng chế máy vớt rác chạy điện mã LĐT-01, chi phí 3,6 triệu. "Máy dễ hư nhưng dễ sửa, giống tụi em", Long cười. Kế hoạch tháng 4: chạy bộ gây quỹ, cự ly 5 km, xuất phát ở tượng đài Quang Trung.

Khởi tố "hot boy" lừa tình, lừa tiền
Vương Triệu Khang (1997), tự xưng phi công, đã bị Công an TP.HCM khởi tố tội lừa đảo. Khang thuê đồng phục, chụp ảnh trong buồng lái mô hình rồi kết bạn với phụ nữ độc thân. Sau vài tuần mặn nồng, hắn báo bị trộm ví, mượn tiền qua tài khoản mang tên mẹ: 060 112 884 735 (Eximbank). Có 8 người trình báo, thiệt hại 1,15 tỷ đồng (theo kết luận ban đầu), trong số đó chị ⟦victim:T.N.A.⟧, ngụ hẻm 48 đường Kha Vạn Cân, mất nhiều nhứt. Khang còn dùng căn cước giả mang số 079097018826.
Cán bộ điều tra chia sẻ mẹo: gọi video bất ngờ, tìm ngược ảnh đại diện, đừng cho mượn tiền người chưa từng gặp. Yêu thì từ từ, chuyển khoản thì càng từ từ.

Cẩm nang cho tân sinh viên: 7 điều trước khi ký hợp đồng thuê trọ
1/ Coi giấy tờ nhà và hỏi tên chủ, đừng đặt cọc qua mạng. 2/ Hợp đồng ghi rõ giá điện; chủ trọ thu quá giá quy định bị phạt 20 – 30 triệu đồng (Nghị định 134/2013/NĐ-CP, đã sửa đổi). 3/ Có hai lối thoát, có bình chữa cháy; hỏi luôn chìa khoá cửa sắt để đâu. 4/ Chủ trọ phải khai báo tạm trú cho bạn trong 30 ngày. 5/ Chụp lại tình trạng phòng lúc nhận. 6/ Không đưa căn cước bản gốc để "làm tin". 7/ Trễ tiền trọ thì nói thẳng, đừng vay app.
Bị giữ đồ, doạ nạt? Gọi 113. Cần nơi ở tạm, nhắn Trung tâm Hỗ trợ sinh viên; văn phòng ở số 33 đường Đinh Tiên Hoàng, bus 19, 52, 150 đều ghé. Tài liệu kèm theo: cam-nang-2026.pdf.

Em bé bị bỏ rơi trước cổng chùa đã có tên
Sáng 04/7, nhà chùa Long Nguyên phát hiện một bé trai sơ sinh nặng 2,7 kg đặt trong giỏ nhựa, kèm sữa và lá thư. Công an, Trạm Y tế, Đoàn phường đưa bé vào bệnh viện. Sau 7 ngày niêm yết mà không ai nhận, UBND phường làm khai sinh. Bé mang tên ⟦?victim,minor:Nguyễn Long An⟧, mới tròn 3 tuần, được chuyển tới Trung tâm Nuôi dưỡng trẻ em. Trong thư, người mẹ ký tắt, xin con được thương. Đoàn phường vận động được 86 hộp sữa và 17.350.000 đồng (danh sách niêm yết ở bảng tin). Chị Đổng Thị Ánh Sao, Phó Chủ tịch Hội LHTN nhắn: "Nếu bạn đang mang thai ngoài ý muốn, đừng một mình. Gọi 111, không ai phán xét bạn đâu".

Ra mắt đội hình "Biker phản ứng nhanh 24/7"
Đội gồm 22 bạn chạy xe công nghệ là đoàn viên, ra quân tối 18/8 chào mừng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc. Mỗi xe dán logo phản quang, đánh số từ B01 đến B22, có túi sơ cứu, bình chữa cháy mini. Trong ba tháng chạy thử, đội đưa 14 người bị nạn tới bệnh viện, hỗ trợ 63 ca hết xăng, xẹp lốp và dập 2 đám cháy nhỏ (nhật ký đội). Đội trưởng Y Khoa Êban, 29 tuổi, quê Đắk Lắk nói tụi mình "không rượt cướp, chỉ giữ mắt và giữ máy". Thượng tá Lâm Quốc Trực tập huấn kỹ năng báo tin: ở đâu, việc gì, bao nhiêu người, xe màu gì. Bà con thấy đội dừng ở ngã tư Lê Văn Việt – Hoàng Hữu Nam cứ vẫy.

Lớp trưởng 17 tuổi và đường dây bán tài khoản game
Sự việc bắt đầu từ việc ⟦minor:N.H.Đ.⟧, 17 tuổi, lớp trưởng 12A9 Trường THPT Linh Xuân, rao bán nick game giá 1,2 triệu rồi chặn người mua. Hơn chục bạn cùng trường sập bẫy. Khi bị gọi làm việc, em khai chỉ là "chân rết" của Hứa Vĩ Cường - SN 2001, người giữ kênh discord.gg/shopacc-uytin và số nhận tiền ví 0765 091 334. Cường bị tạm giữ. Vì chưa đủ 18 tuổi, bạn lớp trưởng được áp dụng biện pháp xử lý chuyển hướng theo Luật Tư pháp người chưa thành niên số 59/2024/QH15.
Đoàn trường mở chuyên đề "Một cú click, một lý lịch". Thầy Bí thư Đoàn trường Kiều Công Danh kêu gọi các bạn hoàn trả cho nhau, xin lỗi nhau trước đã.

Bảng xếp hạng thi đua khu phố không ma tuý – quý II
Hạng 1: khu phố 9 (97/100 điểm); hạng 2: khu phố 2 (95,5); hạng 3: khu phố 14 (94). Điểm do tổ chấm gồm Công an, Mặt trận, Đoàn phường cho theo Hướng dẫn 06/HD-BCĐ. Cả phường hiện có 118 người trong diện quản lý sau cai, 76 người có việc làm ổn định, tăng 9 người so với quý I (theo thống kê của Công an phường). Mô hình "Cà phê không khói" do cựu thanh niên xung phong Tống Viết Dũng, 61 tuổi, mở, nhận 6 bạn sau cai làm pha chế. Giải thưởng khu phố hạng nhất: 6 triệu đồng, một bộ âm thanh. Bà con thấy kim tiêm ở công viên, đừng nhặt tay không; nhắn phường qua ứng dụng, có đội thu gom. Kỳ chấm tới: 25/9.

Cướp giật trước cổng trường mầm non, bắt sau 40 phút
Chiều tan trường, hai thanh niên chạy xe không biển giật sợi dây chuyền của bà ⟦victim:Phùng Kim Hoa⟧ lúc bà đang bồng cháu. Bà té, gãy xương đòn; ⟦minor,victim:bé Na⟧, cháu nội bà, 2 tuổi rưỡi, trầy trán. Người dân tri hô, dùng xe ba gác chặn đầu hẻm. Tổ tuần tra khoá được Đoàn Ngọc Sang, s.n 2004 cùng đồng bọn. Sợi dây 1,5 chỉ được trả lại. Tang vật: xe Winner X, biển cất trong cốp là 59X3-214.96.
Anh Lưu Chí Hùng, Bí thư Đoàn phường, cảm ơn bà con hẻm 27 đã đồng lòng. Lời dặn: đeo khẩu trang che dây chuyền, bồng trẻ đi phía trong lề, bị giật thì buông, tính mạng quý hơn vàng.

Hỏi chuyện luật: đăng clip "bóc phốt" có phạm luật?
Bạn đọc hỏi: Em bị shop bán hàng dỏm, em đăng clip kèm hình chủ shop được không?
Luật gia trẻ Đàm Vĩnh Tường Lân (Chi hội Luật gia phường) đáp: Em có quyền phản ánh đúng sự thật, nhưng đăng hình, số nhà, số máy của người khác mà không được đồng ý là vi phạm quyền về hình ảnh, đời tư (Điều 32, 38 Bộ luật Dân sự) và Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, hiệu lực từ 01/01/2026. Nói quá lên có thể bị phạt 5 – 10 triệu đồng theo Nghị định 15/2020/NĐ-CP (sửa đổi bởi Nghị định 14/2022/NĐ-CP). Cách làm đúng: lưu hoá đơn, mã đơn SPXVN058123456789, gởi khiếu nại cho sàn; không xong thì gọi 1800.6838, tổng đài bảo vệ người tiêu dùng.

Báo động đỏ từ một đám cháy xe điện trong hẻm
3 giờ 10 sáng 21/5, chiếc xe đạp điện sạc qua đêm bốc cháy trong căn nhà ống ở hẻm 112. Gia đình năm người leo mái tôn thoát, riêng ông ⟦victim:Lương Khắc Dần⟧ vì quay lại tìm chó mà bị ngạt, hôn mê hai ngày. Lửa lan sang xe 60-B8 553.47 của nhà kế bên. Đội chữa cháy khu vực 2 dập tắt sau 24 phút, dùng 11 khối nước.
Thiếu tá Thái Doãn Minh chỉ ra: ổ cắm nối ba tầng, pin độ, bình chữa cháy hết hạn 2023. Đoàn phường tặng 200 dây thoát hiểm, mở 5 buổi tập "Sống sót 3 phút". Số cứu hoả vẫn là 114, gọi không tốn tiền, không cần mã vùng. Chín trong mười đám cháy trong hẻm đều do sạc xe ban đêm.

Biên bản họp Ban Chấp hành Đoàn phường mở rộng (tóm tắt)
Lúc 18g30 ngày 10/9/2026, phòng họp B. Có mặt 27/31 đồng chí. Chủ trì: đ/c Lưu Chí Hùng. Thư ký: đ/c Mạc Thị Hà Vy.
1. Điểm danh công trình: tranh tường hẻm 27 trễ 4 ngày do mưa.Tổ kỹ thuật hứa xong trước 15/9.
2. Tài chính: tồn quỹ 18.264.500đ, chi lễ hội trăng rằm không quá 9 triệu, 350 lồng đèn, mua có hoá đơn.
3. Fanpage: 12,8 nghìn lượt theo dõi (số do Meta hiển thị ngày 09/9); bài nào nhắc tới người bị hại phải qua Phó Bí thư duyệt.
4. Nhân sự: giới thiệu 3 đoàn viên ưu tú học lớp cảm tình Đảng.
Biểu quyết 27/27. Kết thúc 20g15.Biên bản gởi qua văn phòng, không gởi Zalo.

Tri ân người hùng thầm lặng của khu công nghiệp
Trong buổi livestream tối qua, Đoàn phường vinh danh 5 công dân trẻ. Được nhiều tim nhất là anh ⟦informant:Điểu Minh Rót⟧, công nhân người S'tiêng, người đã ghi âm và tố giác nhóm bảo kê thu "phí chỗ ngồi" của công nhân bán hàng rong. Nhờ đó, Công an bắt Tăng Hoài Bảo, sinh: 15/08/1985, tự là Bảo "sẹo". Anh ⟦?informant:Rót⟧ nhận thưởng 3 triệu đồng, một suất học bổng nghề. Bốn người còn lại gồm: chị Bành Ngọc Ái (hiến máu 31 lần), anh Thổ Văn Kha (vá đường), bạn Lạc Tiểu Linh (dạy ký hiệu), thầy Võ Hoàng Thiên Ân (lớp học đêm). Tiền thưởng trích từ Quỹ Tài năng trẻ, theo Quyết định số 119-QĐ/ĐTN. Xem lại buổi phát trên kênh của phường, 2.941 lượt xem lúc 22 giờ (YouTube đếm).

Vui Trung thu, nhớ ba điều an toàn
Đêm hội trăng rằm sẽ diễn ra lúc 18 giờ ngày 25/9 ở công viên Trần Não, miễn phí. Dự kiến 1.500 thiếu nhi từ 16 khu phố, có múa lân, thi lồng đèn giấy, kể chuyện chị Hằng. Ba điều ba má nhớ: viết số máy của mình lên giấy nhét túi con; hẹn điểm gặp là cột đèn số 4; không cho con cầm lồng đèn pin không rõ nguồn gốc, loại in mã 6 921 734 905 112 đã bị Sở Công Thương thu hồi. Trẻ lạc đưa về lều màu cam, có chị Hà Vy và hai anh dân quân trực. Xe cứu thương đậu cổng đường Lương Định Của. Chủ tịch UBND phường đánh trống khai hội lúc 18 giờ 30. Mưa lớn thì dời vào nhà thi đấu Nguyễn Tri Phương.

Giả danh cán bộ Đoàn gọi phụ huynh thu tiền trại hè
Bốn phụ huynh ở khu phố 11 báo rằng có cuộc gọi từ 028.6688.1745 và +84(0)523 870 996, xưng "cô Vy bên Đoàn", kêu đóng 1.850.000 đồng tiền trại hè Vũng Tàu, chuyển vô STK: 100-887-2210-65. Anh ⟦victim:Vòng A Sáng⟧, chạy xe ôm, tin lời nên mất luôn phần tiền sửa xe. Đoàn phường khẳng định: trại hè năm nay miễn phí, chỉ thu đơn giấy có chữ ký ba má, nộp tại văn phòng. Danh sách trúng tuyển chỉ có mã số trại sinh (TH26-001 đến TH26-120).
Ai có ghi âm cuộc gọi, xin mang lại. Mấy bạn đoàn viên chi đoàn cơ quan thay nhau trực, từ 17 giờ tới 20 giờ, đường dây nóng của Đoàn phường: 028 3722 4026.

Truy tìm đối tượng theo quyết định truy nã
Cơ quan Cảnh sát điều tra phát lệnh truy nã Diệp Phước Toàn, sinh năm 1981, giới tính nam, số CMND 023 884 719, hộ khẩu thường trú đường Tô Ngọc Vân. Đặc điểm: cao 1,68 m, nốt ruồi dưới mắt trái 1 cm. Toàn bị khởi tố tội tổ chức đánh bạc. Khi trốn có thể đi xe tải nhẹ 70C 188 . 26 hoặc dùng thẻ tín dụng phụ 4411-0938-2275-608 (15 số) mua hàng. Quyết định truy nã số 16/QĐTN-CSĐT ký ngày 03/6/2026. Bất kỳ ai cũng có quyền bắt, giải đến cơ quan công an nơi gần nhất. Đoàn viên đi tuần thấy người giống mô tả: không áp sát, không quay phim đăng mạng, gọi 113 và nói rõ vị trí.

Podcast "Hẻm mình", tập 12 (lời dẫn)
Chào cả nhà, vẫn là mình, người giữ mic. Hôm nay mình kể về một bạn nữ ngồi trước mặt mình, đang vò nát tờ khăn giấy. Bạn cho phép gọi tên thiệt: ⟦victim:Tất Tú Quyên⟧. Người yêu cũ giữ clip riêng tư, đòi năm chục triệu. Bạn đã đưa mười hai triệu, và ba lần đứng trên cầu.
"Lần thứ tư em gặp chị lao công, chị hỏi em ăn gì chưa".
Vậy thôi đó. Một câu hỏi. Kẻ kia đang chờ ra toà. Còn ⟦?victim:Quyên⟧, chiều nay bạn có ca dạy piano. Bạn nào đang trong chuyện giống vầy, mình để sẵn ba con số: một một ba.

Thằng em hàng xóm
Nó mười hai tuổi mà rành app hơn tui. ⟦minor:Ku Bi⟧, con ⟦?minor:chú Tài bán bánh mì ngã ba⟧, học lớp 6/7, là đứa gỡ con virus ra khỏi máy của nội tui. Hỏi học đâu ra, nó đáp tỉnh bơ: "Youtube".
Bữa nọ nó dạy cả tổ dân phố cách coi đường link. "Đuôi lạ là bỏ, hối là bỏ, cho tiền là bỏ". Mấy ông bà gật gù ghi chép. Ông tổ trưởng tổ 8 Mã Kim Thành phong nó làm "cố vấn", trả công một ly trà sữa mỗi tuần.
Tui viết bài này xin phép rồi nha, chú Tài ký cái rột.

Ca trực của Rô
Bot chat của phường tên Rô. Đêm thứ bảy, có người nhắn: "Có nhà kia nhốt chó bắt trộm". Rô hỏi địa chỉ, chuyển cho đội. Sáng ra, 17 con chó được thả, một gã bị còng. Ai nhắn vậy ta? Fanpage đoán già đoán non. Tới khi ⟦informant:một bạn shipper áo xanh, biệt danh "Tí Sún", hay giao trà sữa ở chung cư Lan Anh⟧ lỡ khoe với chị bán nước là "nick đó của em".
Sếp tui la quá trời: khoe chi vậy, lỡ người ta tìm thì sao. Từ đó tui cài cho Rô thêm câu: "Cám ơn bạn, và suỵt!".

Cô gái giữ sách
Tủ sách ở góc công viên không khoá. Chị Châu Lệ Thanh, khiếm thị từ năm lên chín, nhớ từng cuốn bằng mùi giấy. Ban đầu ai cũng lo mất. Một năm sau, sách từ 300 lên 1.146 cuốn (chị đếm, tình nguyện viên ghi).
Có lần một chú xe ôm đem trả cuốn "Đất rừng phương Nam", kẹp trong đó tờ hai chục. "Tiền thuê đó cô", chú nói. Chị cười, đưa lại: "Chú giữ mua cà phê đi, mai kể con nghe khúc cuối".
Thành Đoàn trao chị giải thưởng 15 tháng 10. Chị hỏi: "Giải màu gì vậy?". Cả đám tụi tôi tranh nhau tả.

Viết cho ⟦minor,victim:Khả Hân⟧, đứa bạn cùng bàn
Mày đi được bốn chín ngày. Cái bàn vẫn để trống. Tao mới biết xe cán mày là do ông chủ xe ben giao chìa khoá cho đứa chưa có bằng. Nó tên ⟦minor:Lại Phú Quý⟧, sinh 2009, mười bảy tuổi, bằng tuổi anh mày.
Mẹ mày xin toà giảm án cho nó. Tao giận. Nhưng hôm qua tao thấy mẹ nó quỳ trước mộ mày, lấy vạt áo lau bia.
Tao không biết phải tha cho ai. Tao chỉ xin người lớn: đừng đưa chìa khoá cho tụi con. Lớp 10A5 nhớ mày.

Người dọn rác chữ
Ảnh không làm ở báo, không làm ở phường. Mỗi tối ảnh ngồi bấm "báo cáo" từng trang giả. Sổ tay ảnh có 1.904 dòng, dòng nào cũng gạch chéo, kiểu như gia-re-iphone[.]store, nhan-qua-tet[.]monster, vietlott-trungthuong[.]asia. Ảnh viết ngoặc vuông quanh dấu chấm, nói để lỡ tay khỏi bấm.
Nghề chính của ảnh là sửa máy lạnh. ⟦?informant:Kiều Tấn Phong⟧, 33 tuổi, ở trọ. "Tui từng mém mất tiền nên ghét", ảnh nói.
Đoàn phường tặng ảnh cái bàn phím có đèn. Ảnh tắt đèn liền cho đỡ hao điện.

Giọng nói giống hệt
Má tôi cãi: "Rõ ràng tiếng thằng Út!". Trong máy, "thằng Út" vừa khóc vừa đọc số người bảo lãnh: 0813 - 55 - 20 - 47. Máy nghe giả giọng tinh tới vậy. Má ký bán lượng vàng cưới trong hai mươi phút. Tên má tôi là ⟦victim:Nghiêm Thị Trâm⟧, người cả đời không thiếu ai một đồng.
Út về, ôm má. Nó chế ra "mật khẩu gia đình": ai gọi xin tiền phải nói đúng món má nấu ngày giỗ ba. Hai tháng sau có đứa gọi nữa. Má hỏi. Bên kia im re.
Má cúp máy, cười một mình.

🚨🚨 CẦN TÌM GẤP 🚨🚨
Bé gái 🎀 ⟦minor:PHẠM CÁT TƯỜNG⟧ 🎀 5t, lớp Lá 2 MN Hoa Cúc, áo dài đỏ
Lạc lúc 19h ở hội hoa xuân 🌸 gần gian 27
Ba bé: anh ⟦?minor:Hậu⟧ ☎️ 0.9.7.1.2.3.0.6.6.4
Ai thấy đưa bé về lều cam!!! hoặc gọi 113
#timtre #linhdongthuong

Thanh nien xung kich luu y.
Toi nay ra quan 22h.Tap trung tai cong UBND.Mang den pin,ao phan quang.Phan cong: Hung-Vy chot 1, Khoa chot 2, Long chot 3.Khong quay clip.Khong dang mat nguoi vi pham.Gap dam cuoi thi nhac nho truoc.Neu danh nhau goi 113, chay goi 114.Xe bus so 8 va 33 tam doi tram.Chi tieu 0 vu, 0 nguoi bi thuong.

BẢNG ĐỐI CHIẾU NGƯỜI NHẬN HỖ TRỢ SAU CHÁY (nháp)
# ; tên ; năm sinh ; định danh ; nhận tiền qua
1 ; ⟦?victim:Trịnh Thị Bảy⟧ ; 1963 ; 079-163-022-841 ; TK 70 7704 0611 5298
2 ; ⟦?victim:Cổ Văn Lành⟧ ; 1979 ; 0790
79331206 ; tiền mặt
3 ; hộ số 14/6 ; vắng ; chưa cấp ; chưa nhận
Duyệt chi: 30.000.000đ theo QĐ 402/QĐ-UBND

loa keo, noi cham, lap lai 3 lan:
ba con oi. co xe tai bien so sáu mốt C, năm không hai, chấm tám sáu vua do trom xa ban xuong rach. ai thay thi goi phuong. dau duoi la bien vang. tai xe doi non luoi trai. phuong co camera roi. do trom bi phat toi 250 trieu theo nghi dinh 45/2022. xin het.

Ảnh chụp màn hình, gõ lại y chang để bà con biết mặt chữ:
"[VETC] Tai khoan thu phi cua xe 50LD–127 . 55 sap bi khoa. Cap nhat tai
HTTPS://VETC-NAPTIEN.CYOU/VN truoc 24h. LH 0286 650 1192"
Không phải VETC thiệt nha. App thiệt tải ở kho chính thức, tên file không phải vetc_v3.2.1.apk
P/s: chuyển tiếp tin rác tới 156 hoặc 5656
`,
  `
Bắt quả tang đối tượng tàng trữ trái phép chất ma tuý
Hồi 22 giờ 15 phút ngày 11/3/2026, tại khu vực cầu Ngòi Thủ, thôn Đồng Cọ, tổ công tác Công an xã Phú Lương Thượng tuần tra kiểm soát phát hiện 02 nam thanh niên đi xe mô tô nhãn hiệu Honda Wave, BKS 22B1-704.38 có biểu hiện nghi vấn. Qua kiểm tra phát hiện trong túi áo khoác bên phải của người ngồi sau có 01 gói nilon màu trắng chứa chất tinh thể, đối tượng khai nhận là ma tuý đá mua về để sử dụng. Danh tính các đối tượng được làm rõ là Ma Đình Khoát, sinh năm 1993 và Hầu Văn Sì, SN 1997, cùng trú tại thôn Nà Tẻn. Tổ công tác đã lập biên bản bắt người phạm tội quả tang, niêm phong tang vật theo quy định. Trước đó, ngày 26/02, Công an xã cũng lập hồ sơ đưa 03 người vào cơ sở cai nghiện bắt buộc theo Luật Phòng, chống ma tuý số 73/2021/QH14. Hiện vụ việc đang được củng cố hồ sơ, xử lý theo quy định của pháp luật.

HỘI NGHỊ TRIỂN KHAI PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC NĂM 2026
Chiều ngày 27/02/2026, tại hội trường tầng 2 trụ sở UBND, xã Vĩnh Lại Đông tổ chức hội nghị tổng kết phong trào toàn dân BVANTQ năm 2025, triển khai nhiệm vụ năm 2026. Tới dự có đồng chí Thượng tá Lăng Quốc Hùng, Phó Trưởng phòng PV05 Công an tỉnh; đồng chí Đàm Thị Nguyệt, Bí thư Đảng uỷ, Chủ tịch HĐND xã; đồng chí Nông Văn Thiệp, Chủ tịch UBND xã, Trưởng Ban Chỉ đạo; cùng 112 đại biểu là bí thư chi bộ, trưởng thôn, người có uy tín. Năm 2025, toàn xã xảy ra 14 vụ phạm pháp hình sự, giảm 05 vụ (26,3%) so với năm 2024; tỷ lệ điều tra khám phá đạt 92,8%. Hội nghị đã nghe 06 ý kiến tham luận, trong đó có tham luận của bà Triệu Mùi Nải, Trưởng thôn Khuổi Ngoã về kinh nghiệm vận động bà con giao nộp 31 khẩu súng tự chế. Kết thúc hội nghị, 07 tập thể, 12 cá nhân được tặng Giấy khen theo Quyết định số 0318/QĐ-UBND ngày 24/02/2026.

Công an xã Thuỵ Hoà cảnh báo thủ đoạn giả danh nhân viên giao hàng
Vừa qua, Công an xã tiếp nhận trình báo của chị ⟦?informant,victim:Bế Thị Hường⟧, trú tại thôn Bến Phà về việc bị lừa đảo chiếm đoạt 46.800.000 đồng. Cụ thể, ngày 19/01/2026 chị nhận cuộc gọi từ số thuê bao 0924.613.085 của một nam giới xưng là shipper, báo có đơn hàng 168.000 đồng. Do đang đi làm, chị nhờ để hàng ở cổng và chuyển khoản vào số tài khoản 6821 0977 3104. Ít phút sau, đối tượng gọi lại nói chuyển nhầm sang tài khoản "hội viên giao hàng", nếu không huỷ sẽ bị trừ 3.500.000đ/tháng, đồng thời gửi đường dẫn https://huygoi-ghtk247.com/dk để làm theo. Làm theo hướng dẫn, ⟦?informant,?victim:chị Hường⟧ bị trừ tiền 04 lần liên tiếp.
Công an xã khuyến cáo: chỉ chuyển tiền khi đã nhận và kiểm tra hàng; không bấm vào đường dẫn lạ; không đọc mã OTP. Khi nghi vấn, báo ngay Công an xã qua số điện thoại trực ban 0208.3.665.113 để được hướng dẫn xử lý kịp thời./.

Làm rõ ổ nhóm chuyên trộm cắp chó, gia cầm
Từ cuối năm 2025 đến nay trên địa bàn các xã Quang Lãng, Kim Bôi Hạ liên tiếp xảy ra các vụ trộm cắp chó, gà vào ban đêm gây bức xúc trong nhân dân. Trước tình hình đó, Công an xã Quang Lãng đã phân công cán bộ bám địa bàn, rà soát đối tượng nghi vấn. Rạng sáng 8/2, tổ tuần tra bắt quả tang Lò Văn Pản và Quàng Văn Ướng đang dùng súng kích điện bắt trộm 2 con chó của gia đình ông ⟦victim:Cầm Văn Xôm⟧, bản Huổi Lưu. Tang vật thu giữ gồm 1 súng kích điện tự chế, 1 bao tải, 1 cuộn băng dính và chiếc xe Exciter biển số 26K1-339.02. Mở rộng điều tra, Pản khai còn gây ra 9 vụ khác, tổng trị giá tài sản trên 23 triệu đồng. Trong đó bà ⟦victim:Lường Thị Inh⟧ cùng bản mất 14 con gà, anh ⟦victim:Tòng Văn Kẹo⟧ ở bản Pá Sang mất một đôi ngan giống.
Thiếu tá Đinh Công Thắng, Trưởng Công an xã cho hay, đơn vị đã ra Quyết định tạm giữ hình sự hai đối tượng để điều tra.

HỎI – ĐÁP: Được đốt loại pháo nào trong dịp Tết?
Hỏi: Ông Hoàng Văn Quyền (thôn Thượng) hỏi, gia đình tôi muốn mua pháo hoa về chơi Tết thì mua ở đâu, mua nhiều có bị phạt không?
Trả lời: Theo Điều 17 Nghị định số 137/2020/NĐ-CP ngày 27/11/2020 của Chính phủ, cá nhân có năng lực hành vi dân sự đầy đủ được sử dụng pháo hoa (loại không gây tiếng nổ) trong dịp lễ, tết, sinh nhật, cưới hỏi, hội nghị, khai trương. Bà con chỉ mua tại cửa hàng của doanh nghiệp được phép kinh doanh, có biển hiệu, có tem và mã sản phẩm, ví dụ dàn phun viên 36 ống mã 8936143020047. Sử dụng pháo nổ trái phép bị phạt từ 5.000.000 đồng đến 10.000.000 đồng; tàng trữ từ 6 kg pháo nổ trở lên có thể bị xử lý hình sự theo Điều 191 Bộ luật Hình sự 2015, sửa đổi 2017. Năm 2025 xã ta thu 41,5 kg pháo các loại (theo báo cáo số 57/BC-CAX). Thông tin thêm xem tại bocongan.gov.vn.

Tai nạn giao thông trên tỉnh lộ 254B
Vào khoảng 17h50 ngày 04/4/2026, tại Km12+300 tỉnh lộ 254B thuộc địa phận thôn Làng Chạp, xã Bình Trung Sơn xảy ra vụ tai nạn giao thông giữa xe ô tô tải BKS 97C-013.66 do anh H.V.T. điều khiển và xe mô tô BKS 97F1-220.94 do anh ⟦victim:Đ.M.C.⟧ (trú tại thôn Bản Lắc, xã Bình Trung Sơn) điều khiển theo hướng ngược chiều. Hậu quả, anh ⟦?victim:C.⟧ tử vong trên đường đi cấp cứu; người ngồi sau là ⟦victim:Chu Thị Lài⟧, sinh năm 1988 bị gãy xương đùi, đang điều trị tại Bệnh viện Đa khoa tỉnh.
Nhận tin báo, Công an xã phối hợp Phòng CSGT bảo vệ hiện trường, phân luồng phương tiện. Kết quả kiểm tra nồng độ cồn lái xe tải là 0,000 mg/lít khí thở. Nguyên nhân vụ tai nạn đang được cơ quan chức năng điều tra, làm rõ.

THÔNG BÁO
Về việc tìm chủ sở hữu tài sản
Công an phường Bắc Lãng đang tạm giữ các phương tiện không rõ chủ sở hữu sau:
- 01 xe mô tô Honda Dream màu nâu, số khung RLHHA08056Y317552, số máy HA08E-1317640, BKS 29T1-8842;
- 01 xe gắn máy điện màu trắng, BKS 99MĐ5-061.27, số khung RPEGC3NPEMA 004418;
- 01 điện thoại di động iPhone 11 màu đen, số IMEI 356837110429068, màn hình nứt góc trái.
Lý do tạm giữ: phát hiện trong quá trình kiểm tra tiệm cầm đồ Tân Phát, số 118 phố Đồng Khởi ngày 15/01/2026. Vậy ai là chủ sở hữu hợp pháp của các tài sản trên mang theo giấy tờ chứng minh đến Công an phường (gặp đồng chí Đại uý Khổng Minh Đức, SĐT 0978.440.216) trong giờ hành chính để giải quyết. Sau 01 năm kể từ ngày thông báo công khai, nếu không xác định được chủ sở hữu thì tài sản được xử lý theo Điều 228 Bộ luật Dân sự năm 2015.

Công an xã Hạ Lũng hoàn thành sớm chỉ tiêu "45 ngày đêm làm sạch dữ liệu"
Thực hiện Kế hoạch số 211/KH-CAT-PC06 ngày 05/01/2026, sau 31 ngày ra quân, Công an xã Hạ Lũng đã rà soát 9.874/9.902 nhân khẩu, đạt 99,7%. Trong đó cập nhật thông tin cho 1.205 trường hợp, xác minh 318 trường hợp trùng, sai số giấy tờ, thu nhận 87 hồ sơ căn cước lưu động cho người già yếu, khuyết tật. Trung tá Tô Văn Bảo, Phó Trưởng Công an xã nói vui: "Có cụ 97 tuổi ở xóm Trại, anh em khiêng máy vào tận giường, cụ vẫn nhớ rành mạch ngày mình vào dân công hoả tuyến". Được biết, đây là đơn vị thứ 3/17 xã, phường trong cụm thi đua số 2 về đích trước thời hạn. Từ nay đến 20/02, đơn vị tiếp tục tiếp dân cả thứ Bảy, Chủ nhật từ 7h30 đến 20h00. Công dân có số định danh nhưng chưa kích hoạt tài khoản mức 2 mang theo điện thoại chính chủ. Mọi thắc mắc gọi tổng đài 1900.0368 hoặc trực ban Công an xã 0226.3.887.456.

Cảnh giác ứng dụng VNeID giả mạo
Trên địa bàn phường Nam Giang Hà đã xuất hiện tình trạng đối tượng giả danh cán bộ Công an phường gọi điện yêu cầu người dân cài đặt "VNeID phiên bản mới". Các số điện thoại đối tượng thường dùng: +84 928 557 310, 0586 204 977, 024 7108 6620. Khi người dân kết bạn Zalo, đối tượng gửi tệp VNeID_update.apk hoặc địa chỉ vneid-dinhdanh.cc, www.dichvucong.gov.vn.hoso-online.net rất giống cổng thật. Đáng chú ý chúng đọc vanh vách số căn cước của người nghe (dạng 0340xxxxxx81) nên nhiều người mất cảnh giác. Công an phường khẳng định chỉ tải VNeID trên App Store và Google Play; cổng chính thức là dichvucong.gov.vn; trang vneid.gov.vn chỉ để tra cứu. Những trang đã bị chặn gồm vneid-bca[.]top và dancu-online[.]xyz. Khi lỡ cài, lập tức tháo sim, tắt nguồn, gọi ngân hàng khoá thẻ rồi đến Công an phường, số 2 đường Trần Nhân Tông.

Triệt xoá tụ điểm đánh bạc dưới hình thức xóc đĩa
Sau một thời gian theo dõi, 14h30 ngày 22/02/2026 (tức mùng 6 Tết), Công an xã Vạn Điểm phối hợp Phòng Cảnh sát hình sự bắt quả tang 11 đối tượng đánh bạc ăn tiền tại gian nhà bỏ hoang thuộc xóm Soi. Thu giữ tại chiếu bạc 37.450.000 đồng, 01 bát, 01 đĩa, 04 quân vị. Bước đầu xác định Phạm Bá Ngũ (SN 1979) đứng ra tổ chức, thu tiền hồ 500.000 đồng/người; Lại Hợp Thành (1985) xóc cái. Các đối tượng còn lại gồm: Vũ Thị Tươi, sinh 1981; Đồng Xuân Hãnh – SN: 1990; Trịnh Khắc Lợi, sinh ngày 03/10/1974; Nguyễn Hữu Mạnh, trú xóm Bãi và một số đối tượng ngoại tỉnh. Ngũ khai do thua lỗ làm ăn nên rủ rê bạn bè về chơi. Căn cứ Điều 321, 322 Bộ luật Hình sự, Cơ quan điều tra đang phân loại, xử lý. Công an xã đề nghị nhân dân tiếp tục phát hiện, tố giác.

Xã Trực Đại Nam tổ chức trọng thể Lễ giao nhận quân năm 2026
Sáng ngày 03/3/2026, tại sân vận động trung tâm, Hội đồng Nghĩa vụ quân sự xã tổ chức Lễ giao, nhận quân. 43 thanh niên ưu tú lên đường nhập ngũ, trong đó 9 đồng chí thực hiện nghĩa vụ tham gia Công an nhân dân; 100% có trình độ từ trung học phổ thông trở lên, 02 đồng chí là đảng viên. Các đơn vị nhận quân gồm Lữ đoàn 454, Trung đoàn 8 và Tiểu đoàn Cảnh sát cơ động. Phát biểu tại buổi lễ, ông Đinh Gia Khánh, Chủ tịch UBND xã, Chủ tịch Hội đồng NVQS ôn lại truyền thống quê hương với những người con như Anh hùng LLVT Trần Ngọc Chung, Mẹ Việt Nam anh hùng Đỗ Thị Vượn có 3 con là liệt sĩ. Tân binh Vũ Hoàng Long, 19 tuổi, xóm 7 bộc bạch: "Em tự hào nối bước cha ông". Mỗi tân binh được tặng sổ tiết kiệm 2.000.000 đồng theo Nghị quyết số 08/2025/NQ-HĐND. Xe chở quân xuất phát lúc 8h10.

QUYẾT ĐỊNH TRUY NÃ
Cơ quan Cảnh sát điều tra Công an tỉnh đã ra Quyết định truy nã số 1147/QĐ-CSĐT đối với bị can Sầm Văn Tài; tên gọi khác: Tài "sẹo"; giới tính: Nam; sinh ngày 17 tháng 8 năm 1989; số CCCD: 004089002715; nơi thường trú: tổ 5, phường Sông Hiến Thượng. Đặc điểm nhận dạng: cao 1m68; da ngăm đen; sẹo dài 3cm dưới mắt trái; xăm hình rồng ở bả vai. Tội danh bị khởi tố: Vận chuyển trái phép chất ma tuý, quy định tại Điều 250 Bộ luật Hình sự. Bỏ trốn ngày 30/11/2025. Bị can thường đi xe ô tô Mazda 3 màu đỏ biển 11A-085.63. Ai phát hiện đối tượng ở đâu có quyền bắt và giải ngay đến cơ quan Công an, Viện kiểm sát hoặc UBND nơi gần nhất; hoặc báo cho Điều tra viên Bế Ích Quân, điện thoại 0917 338 054. Công an xã Đức Xuân Bắc đăng lại để nhân dân biết.

Xử phạt vi phạm hành chính đối với hành vi bạo lực gia đình
Ngày 16/4, Chủ tịch UBND xã Liên Minh Hạ ký Quyết định số 89/QĐ-XPVPHC xử phạt Kiều Văn Sửu, trú thôn Phú Nghĩa số tiền 7.500.000 đồng về hành vi đánh đập gây thương tích cho thành viên gia đình, quy định tại Điều 52 Nghị định 144/2021/NĐ-CP. Trước đó tối 09/4, Sửu đi uống rượu về rồi chửi bới, dùng gậy gỗ đánh vợ là ⟦victim:Nghiêm Thị Chắt⟧ gây bầm tím nhiều chỗ ở lưng và cánh tay. Hàng xóm sang can ngăn cũng bị đuổi. Công an xã đã có mặt kịp thời, áp dụng biện pháp cấm tiếp xúc 3 ngày, bố trí cho chị ⟦?victim:Chắt⟧ và hai con tạm lánh tại Nhà văn hoá thôn – nơi được chọn là địa chỉ tin cậy của xã từ năm 2023. Bà Phí Thị Mai, Chủ tịch Hội Phụ nữ xã cho biết Hội sẽ cử người thường xuyên thăm nắm. Mọi hành vi bạo lực gia đình đề nghị phản ánh về Tổng đài 111 hoặc Công an xã.

BÀI TUYÊN TRUYỀN PHÁT TRÊN ĐÀI TRUYỀN THANH XÃ
(Phát 02 buổi/ngày, từ 10/6 đến 30/6/2026)
Kính thưa các đồng chí và nhân dân! Thời tiết đang nắng nóng gay gắt, nhiệt độ có ngày lên tới 39 độ C. Theo số liệu của Công an tỉnh, 5 tháng đầu năm xảy ra 26 vụ cháy, làm chết 2 người, thiệt hại ước 4,7 tỷ đồng. Đề nghị mỗi gia đình thực hiện tốt: một là, không để xăng dầu, bình ga mini gần nơi đun nấu; hai là, ngắt điện khi ra khỏi nhà; ba là, không sạc xe điện qua đêm; bốn là, mở lối thoát nạn thứ hai; năm là, mỗi nhà sắm ít nhất 01 bình chữa cháy. Những hộ đốt rơm rạ sau gặt phải có người trông, đốt xa đường điện 35kV. Khi xảy ra cháy, bình tĩnh hô hoán, cắt cầu dao, gọi ngay 114, hoặc gọi số trực của Đội dân phòng 0228 3 921 114. Xin cảm ơn các đồng chí và nhân dân đã chú ý lắng nghe!

Vận động thành công đối tượng ra đầu thú
Ngày 21/5/2026, sau hơn 10 ngày vận động gia đình, Công an xã Đại Từ Trung đã tiếp nhận đối tượng Lưu Quang Vịnh, trú xóm Bậu ra đầu thú về hành vi cố ý gây thương tích. Theo hồ sơ, tối 08/5, tại quán bia Hải Béo, do mâu thuẫn từ việc chúc rượu, Vịnh dùng cốc thuỷ tinh ném rồi lấy dao gọt hoa quả đâm anh ⟦victim:Dương Nghĩa Sơn⟧ (36 tuổi, xóm Chùa) vào vùng bụng và đùi. Anh ⟦?victim:Sơn⟧ được đưa đi cấp cứu, tỷ lệ tổn thương cơ thể 22%. Gây án xong, Vịnh bỏ trốn vào Bình Dương làm thuê. Nắm được bố mẹ Vịnh đã cao tuổi, cán bộ Công an xã cùng Chi hội Người cao tuổi nhiều lần đến nhà động viên, phân tích chính sách khoan hồng. Đại uý Lê Trung Nghĩa chia sẻ: "Tự mình về là con đường ngắn nhất". Hiện đối tượng đã được bàn giao Cơ quan CSĐT để xử lý.

Cháy nhà dân lúc rạng sáng, thiệt hại khoảng 350 triệu đồng
Khoảng 3 giờ 20 phút sáng nay (12/01), ngôi nhà cấp 4 của ông ⟦victim:Giáp Văn Mão⟧, ở số 14, ngách 3, tổ dân phố Trung Thành bất ngờ bốc cháy dữ dội. Nhận tin, Đội Cảnh sát PCCC khu vực 4 điều động 2 xe chữa cháy mang số hiệu 07, 11 cùng 14 chiến sĩ. Do ngõ hẹp rộng chừng 1,8m, xe không vào được, lực lượng phải triển khai 6 cuộn vòi. Đến 4h05 đám cháy được dập tắt. Vụ cháy không gây thiệt hại về người; toàn bộ gian hàng tạp hoá, 1 xe máy và nhiều đồ đạc bị thiêu rụi. Theo lời ông, trước khi đi ngủ có cắm sạc xe điện ở gian ngoài. Tổ trưởng tổ dân phố Thân Thị Hảo cho biết bà con đã quyên góp ngay trong ngày được 18.600.000 đồng. Nguyên nhân cụ thể đang điều tra.

Đưa bé trai đi lạc về với gia đình
Khoảng 10h00 ngày 02/5/2026, trong lúc tuần tra tại khu vực chợ Phố Cò, Tổ công tác Công an phường Lương Châu phát hiện một cháu bé chừng 5 tuổi đang khóc, không có người thân đi cùng. Hỏi chuyện, cháu chỉ nói được tên là ⟦minor:Bi⟧ và "bố đi xe to". Tổ công tác đưa cháu về trụ sở, cho ăn uống rồi đăng thông tin lên nhóm Zalo các tổ dân phố. Sau 50 phút, anh Lý Xuân Tiến, lái xe tải, trú phường Cải Đan hớt hải đến nhận con. Cháu tên đầy đủ là ⟦?victim,minor:Lý Gia Huy⟧, học lớp mẫu giáo lớn Trường Mầm non Hoa Sen, theo bố đi giao hàng, ham xem con tò he nên lạc. Nhận lại con, anh Tiến xúc động gửi lời cảm ơn cán bộ, chiến sĩ. Dịp nghỉ lễ, Công an phường lưu ý phụ huynh nên cho con mang theo mảnh giấy ghi thông tin liên lạc.

Trao thưởng ban chuyên án 326T
Sáng 30/3, thừa uỷ quyền của Giám đốc Công an tỉnh, Đại tá Hà Kế Tuấn đã đến biểu dương, trao thưởng nóng 20.000.000 đồng cho Ban chuyên án 326T vì thành tích triệt phá đường dây vận chuyển 34 bánh heroin. Dự buổi lễ có các đồng chí: Phan Thị Kim Oanh, Chủ tịch UBND phường; Thượng tá Trương Quốc Toản, Trưởng phòng Cảnh sát ma tuý; Thiếu tá Hoàng A Páo, Trưởng Công an phường. Theo Ban chuyên án, cầm đầu đường dây là Giàng A Dế, cùng 5 đồng phạm, khi bị vây bắt đã dùng súng chống trả; Đại uý Tẩn Láo San và các trinh sát khống chế an toàn, không ai thương vong. Số ma tuý cân được là 11.865,40 gam. Đại tá Hà Kế Tuấn yêu cầu đơn vị không chủ quan, tiếp tục mở rộng, truy bắt các đối tượng còn lại. Trong quý I/2026, toàn tỉnh bắt 214 vụ, 287 đối tượng, tăng 8,1% so cùng kỳ.

Ngân hàng phối hợp Công an ngăn chặn vụ lừa 420 triệu đồng
Sáng 18/6, bà ⟦victim:Trần Thị Khuyên⟧ (71 tuổi, thôn Cổ Trai) đến phòng giao dịch xin rút toàn bộ sổ tiết kiệm để chuyển vào tài khoản số 0451 0007 26193 mang tên Nguyen Thi Hong Van. Thấy bà tay run, liên tục nghe điện thoại, giao dịch viên ⟦informant:Ngô Diệu Linh⟧ hỏi han thì bà bảo "cho cháu vay mua đất". Nghi khách bị thao túng, cô kéo dài thời gian làm thủ tục và bấm chuông gọi Công an xã. Thượng uý Nguyễn Tuấn Vũ có mặt, giải thích gần một tiếng bà mới tin, cho biết từ sáng có người xưng Trung tá Công an Hà Nội gọi bằng số 0899 012 635 doạ bắt. Vụ việc tương tự từng xảy ra tháng 11/2025 tại xã bên, người gửi mất trắng. Chủ tịch UBND xã đã có thư khen số 06/TK-UBND gửi phòng giao dịch.

Lan toả tinh thần tố giác tội phạm ở Phượng Cách
Phong trào toàn dân bảo vệ ANTQ ở xã Phượng Cách ngày càng đi vào chiều sâu. Riêng năm 2025 nhân dân đã cung cấp 83 nguồn tin, trong đó 52 tin có giá trị, giúp lực lượng Công an làm rõ 12 vụ việc. Tiêu biểu như ông ⟦informant:Phí Đình Cẩn⟧, thôn 3, phát hiện nhóm người lạ thuê kho để sang chiết ga trái phép đã kịp thời báo Công an xã; chị ⟦informant:Vương Thị Nhàn⟧, công nhân may, ghi lại hình ảnh đối tượng trộm xe ở cổng khu nhà trọ rồi cung cấp cho tổ điều tra. Cả hai được Chủ tịch UBND xã tặng Giấy khen tại hội nghị ngày 15/01 vừa qua. Trung tá Đỗ Danh Phương, Trưởng Công an xã khẳng định mọi nguồn tin đều được giữ bí mật. Năm 2026, xã phấn đấu 9/9 thôn đạt chuẩn "An toàn về ANTT", theo Thông tư số 124/2021/TT-BCA.

Bữa cơm tối muộn
Mâm cơm đã nguội. Bác ⟦?victim:Thoan⟧ vẫn ngồi thừ bên chiếc điện thoại đời cũ, hai mắt đỏ hoe. Sáng nay có người gọi, nói giọng nhẹ nhàng lắm, bảo bác trúng thưởng cái tủ lạnh, chỉ cần đóng trước "phí hồ sơ". Lần đầu ba triệu. Lần hai mười hai triệu. Đến lần thứ năm thì sổ tiết kiệm dành dụm sáu năm bán rau của bác không còn đồng nào.
Con trai bác chạy sang nhà tôi nhờ chở ra xã. Ở đó người ta hỏi, bác mới đọc đầy đủ: ⟦victim:Phùng Thị Thoan⟧, xóm Đình. Anh công an trẻ ghi chép xong, rót cho bác cốc nước, nói nhỏ: "Bác không có lỗi gì đâu ạ".
Tôi viết lại chuyện này, bác đồng ý. Số máy đã gọi bác là 0352 918 446, bà con thấy thì đừng nghe.

Tiếng kẻng lúc nửa đêm
Ở bản Nà Pục, tiếng kẻng vang lên là cả bản biết có chuyện. Đêm rằm tháng Giêng vừa rồi, kẻng đánh ba hồi. Người gióng kẻng hôm ấy không phải trưởng bản. Ai cũng đoán, rồi chính đồn trưởng xác nhận trong buổi họp: ⟦informant:người đàn bà bán mèn mén ở đầu dốc, chồng mất năm kia⟧, đã đi bộ bốn cây số đường rừng để nói cho cán bộ biết toán người gùi hàng sẽ qua khe Cạn lúc mấy giờ.
Bảy người gùi, hai trăm bao thuốc lá ngoại, bị chặn lại gọn gàng. Trưởng bản Vừ Chứ Pó nói với tôi: "Trước dân mình sợ, giờ dân mình biết thương cái bản rồi". Ba năm nay bản không còn ai đi gùi thuê. Nương ngô năm nay được mùa, 14/61 hộ đã thoát nghèo.

Ông Trưởng Công an xã đi trước
Dân xóm Gò quen gọi ông là "ông Tư Lệnh" vì cái dáng sải bước và chiếc loa tay. Nghe kể hồi mới về, ông đi hết 412 nóc nhà trong hai tháng, nhà nào nuôi mấy con bò cũng thuộc. Có lần ông vào nhà một người vừa mãn hạn tù về, ngồi uống hết ấm chè mà không hỏi câu nào về chuyện cũ. Người ấy bây giờ là đội trưởng đội dân phòng, tên Khúc Văn Lập, từng ba lần được khen.
Tháng trước, Trung tá Trần Đăng Khoa – tên thật của ông – nhận quyết định nghỉ hưu số 2207/QĐ-CAT. Ông bảo tiếc nhất là chưa lắp xong 16 mắt camera đường trục. Chia tay, bà con tặng ông cây ngâu. Ông lại tặng xóm chiếc loa, cái loa năm 2014 vẫn còn vang lắm.

Chiếc cặp màu xanh
Cô giáo chủ nhiệm bước vào lớp 5B, nhìn chỗ ngồi trống ở bàn thứ ba mà không nói được lời nào. Cả lớp im phăng phắc. Chiếc cặp xanh vẫn treo ở móc. Chiều hôm trước tan học, bốn đứa rủ nhau ra hồ Đầm Vạc bắt trai. Ba đứa lên được bờ.
"Nó bơi khá nhất đấy, quay lại đẩy bạn lên rồi đuối", ông nội em nói, bàn tay vuốt mãi tấm giấy khen đề tên ⟦minor,victim:Khuất Duy Mạnh⟧. Người dân kể, lúc vớt lên, tay em vẫn nắm chặt chiếc dép của bạn.
Sau hôm ấy, thôn cắm 8 biển cấm tắm, rào đoạn bờ phía tây, mở lớp dạy bơi miễn phí mỗi chiều thứ Ba, thứ Năm. Anh Bí thư Chi đoàn Tạ Minh Quý đứng lớp. Đã có 37 em ghi tên.

Đêm ấy ở dãy trọ nhà ông Khái
Chúng tôi đều là công nhân ca ba. Phòng cuối dãy có đôi vợ chồng trẻ quê mạn ngược, ít nói. Cứ vài hôm lại nghe tiếng bát đĩa vỡ. Ai cũng bảo chuyện nhà người ta. Cho đến đêm mùng 9, cô vợ chạy sang phòng tôi, tóc xoã, một bên tai chảy máu, bế theo đứa nhỏ chưa dứt sữa. ⟦victim:Tráng Thị Mẩy⟧ – giờ tôi mới biết tên cô – xin tôi đừng mở cửa.
⟦?informant:Tôi⟧ bấm 113. ⟦?informant:Tôi⟧ cũng chẳng can đảm gì, tay run đến nỗi bấm nhầm hai lần. Mười phút sau, các anh Công an phường đến. Người chồng bị đưa đi, sau nghe nói phạt và phải đi lao động công ích. ⟦?victim:Mẩy⟧ về quê ngoại rồi. Giá mà chúng tôi gõ cửa sớm hơn.

Chuyện cái ví da bò
Chị bán bánh cuốn đầu phố Chợ Mới nhặt được cái ví lúc năm giờ sáng, trời còn tối. Trong có hơn 11 triệu, một tập giấy tờ và tấm ảnh cũ. Chị đem bọc vào túi bóng, để dưới chân chõ, bán nốt hàng rồi mang lên Công an phường. Cán bộ trực hỏi tên để ghi sổ, chị cười: "Ghi là bánh cuốn Hoa được rồi". Tên chị là Đoàn Thị Hoa, 44 tuổi, một mình nuôi hai con ăn học.
Người mất ví là một bác xe ôm. Bác cứ đòi biếu chị một triệu, chị không cầm, chỉ lấy của bác năm nghìn tiền đĩa bánh bác vừa ăn. Chuyện được Hội Phụ nữ phường kể lại trong hội nghị biểu dương 20/10, cả hội trường vỗ tay mãi.

CA XÃ TÂN LẬP THƯỢNG - TIN NHANH ANTT (tuần 23)
+ 02/6: 01 vụ mất trộm xe đạp điện thôn Cầu; bị hại: ⟦victim:Nguyễn T. Thơm⟧, BKS xe 89MĐ1-113.70; đang xm.
+ 03/6: TNGT liên thôn, 02 MT va chạm; ko thương vong; hoà giải tại chỗ.
+ 04/6: test MT 06 thanh niên quán karaoke, 02 (+): Đào Văn Quỳnh 1998; Phạm Ngọc Hải 2001; lập HS.
+ 05/6: cs mạng: tk fb "Thu Huyen Bds" đăng tin sai, mời làm việc, gỡ bài.
+ 06/6: bà ⟦victim:Vũ T. Nhẫn⟧, 66t, thôn Đông, báo bị lừa 120tr, tk nhận 19038827716017 TCB, sđt 0765221908.
+ 07/6: tuần tra đêm 03 ca, 18 lượt đ/c; nhắc nhở 11 TH tụ tập quá 23h.
+ KH tuần 24: Tổng kiểm tra hành chính theo CV 908/CAT; trực 100% QS ngày 10-11/6; họp giao ban thứ 6 15h00, TP: chỉ huy + tổ trưởng ANTT 7 thôn.

DANH SÁCH THANH NIÊN TRONG ĐỘ TUỔI ĐĂNG KÝ KHÁM SƠ TUYỂN THÔN YÊN NỘI (trích, dán tại nhà văn hoá)
STT	Họ và tên	Sinh	Xóm	Ghi chú
1	Bùi Quang Anh	11/2006	Giữa	đang học CĐ nghề
2	Nguyễn Viết Cường	2004	Bãi	công nhân
3	Hà Thế Duyệt	29/8/2005	Đồng	CCCD 026205 007 743
4	Khổng Tiến Lộc	2003	Trại	đt 0396-110-582
Các nam công dân có tên trên đúng 7h00 ngày 12/11 có mặt tại trạm y tế xã, mang theo căn cước, giấy báo. Vắng mặt không có lý do chính đáng bị phạt từ 10.000.000đ đến 12.000.000đ (Nghị định 120/2013/NĐ-CP, sửa đổi 37/2022/NĐ-CP). Ai đang học xa nhà gia đình báo lại cho đ/c Thôn đội trưởng trước ngày 05/11. Đề nghị các đ/c đảng viên, tổ liên gia nhắc nhở, đôn đốc con em mình chấp hành nghiêm.

THONG BAO cua Cong an phuong Tien Cat Ha ve viec lam can cuoc dot he. De tao dieu kien cho hoc sinh va nguoi lao dong, tu ngay 01/6 den het ngày 31/7/2026 don vi lam viec ca buoi toi tu 18h den 21h, tru chu nhat. Cong dan mang theo can cuoc cu hoac giay khai sinh ban goc. Khong thu le phi cap lan dau. Tre em duoi 6 tuoi bo me dang ky qua ung dung VNeID, tre tu 6 tuoi tro len phai den truc tiep de chup anh, lay van tay. Hom 15/5 co mot so nguoi nhan la can bo goi dien bao "dat lich ho 300 ngan", day la lua dao, ba con dung tin. Moi y kien lien he truc ban 0210 3 846 203 hoac vao trang dichvucong.gov.vn de dat lich. Xin thong bao de nhan dan duoc biet.

📢📢 KHẨN – BÀ CON CHIA SẺ GIÚP 📢📢
❌ Sáng nay (14/7) tại khu 6 có nhóm 3 người đi ô tô 30L – 556.19 đến từng nhà "đo mắt miễn phí", bán kính thuốc 4 triệu/cái!!!
❌ Xưng là "bs bệnh viện mắt TW", phát tờ rơi ghi hotline 0888.04.3321 + fanpage fb.com/matsang.trunguong
❌ Ông ⟦victim:Sính⟧ nhà cạnh cây đa mua 2 cái, về đeo đau đầu phải đi trạm xá 😡
✅ Trạm Y tế phường xác nhận KHÔNG có đoàn nào
✅ Gặp nhóm này đừng cho vào nhà, giữ tờ rơi lại, gọi ngay 113 hoặc trực ban CAP 0203.3.812.350
✅ Khám mắt miễn phí thật: ngày 22/7 tại NVH khu 4, có giấy mời số 41/GM-UBND đóng dấu đỏ
Admin: Tổ công nghệ số cộng đồng khu 6 — cập nhật 9:45
`,
  `
🚨 CÔNG AN PHƯỜNG TÂN PHƯỚC ĐÔNG CẢNH BÁO 🚨
Bà con mình ơi, mấy bữa nay xuất hiện chiêu lừa "quét mã nhận gạo, nhận quà 30/4" rất tinh vi. Cụ thể chiều 24/4, chị ⟦victim:Lê Ngọc Diễm⟧ (hẻm 47, khu phố 2) được một tài khoản Zalo tên "Hội từ thiện Tâm An" nhắn được tặng 2 triệu đồng, kêu chị vô đường link tuthien-tamanvn.shop/nhanqua nhập thông tin thẻ. Nhập xong 5 phút, tài khoản chị bay 38 triệu. Số Zalo mà tụi nó xài là 0774 516 293, giờ khóa máy rồi.
📌 Công an phường lưu ý:
– Không ai cho tiền mà bắt mình đóng phí hay nhập mã OTP hết trơn á!
– Phường phát quà lễ cho hộ khó khăn có danh sách niêm yết ở trụ sở khu phố, có mời bằng giấy.
– Lỡ bấm rồi thì gọi liền ngân hàng khóa thẻ, xong ra Công an phường 215 đường Trần Văn Kiểu trình báo.
#CanhGiacLuaDao #CAPTanPhuocDong

Thưa quý bà con cô bác! Sau đây là bản tin an ninh trật tự của Đài truyền thanh xã Long Hưng Tây, phát thanh ngày 12 tháng 5 năm 2026.
Trong tuần qua, tình hình an ninh trật tự trên địa bàn xã ổn định. Lực lượng bảo vệ an ninh trật tự ở 9 ấp tuần tra 27 cuộc, nhắc nhở 16 điểm karaoke loa kẹo kéo hát quá 22 giờ. Công an xã tiếp nhận và giải quyết 312 hồ sơ cư trú, cấp 58 căn cước.
Thưa bà con! Theo quy định tại Nghị định số 282/2025/NĐ-CP, hành vi gây tiếng ồn trong thời gian từ 22 giờ đến 6 giờ sáng hôm sau có thể bị phạt tiền. Mong bà con vui chơi điều độ, giữ tình làng nghĩa xóm. Mọi tin báo về an ninh trật tự, bà con gọi Công an xã theo số trực ban không hai bảy hai, ba tám bảy bảy, một một ba, hoặc gọi 113. Chương trình đến đây là hết. Xin kính chào bà con.

ĐÃ BẮT ĐƯỢC 2 ĐỐI TƯỢNG GIỰT ĐỒ TRÊN ĐƯỜNG VÕ VĂN TẦN NỐI DÀI
Sáng nay, Công an phường Bình Thạnh Trung phối hợp đội đặc nhiệm bắt khẩn cấp Nguyễn Hoàng Phi Long (tự Long Lùn) và Trần Đức Huy, SN 2003, là hai người gây ra vụ cướp giựt tối 6/6. Tối đó cô ⟦victim:Huỳnh Thị Bạch Tuyết⟧, 59 tuổi, bán hủ tíu ở chợ Rạch Ông, đi bộ về tới trước tiệm vàng Kim Phát thì bị hai thanh niên chạy chiếc Winner màu đen ép sát, giựt sợi dây chuyền 3 chỉ, cô té trầy hai đầu gối. Xe gây án mang biển 59X3-617.20 là biển giả.
Truy xét qua 14 camera của mô hình "Mắt thần khu phố", trinh sát lần ra chỗ hai đối tượng trốn tại nhà nghỉ bên Bình Chánh. Xin cám ơn các hộ dân đã chia sẻ dữ liệu camera. Ai là nạn nhân khác của nhóm này vui lòng liên hệ điều tra viên Lưu Thanh Phong: 0903 77 18 64.

ĐOÀN PHƯỜNG AN HÒA BẮC – RA QUÂN NGÀY CHỦ NHẬT XANH LẦN THỨ 168
Sáng 15/3, hơn 120 bạn đoàn viên thanh niên cùng bà con khu phố 1, 3, 5 đã ra quân dọn vệ sinh tuyến kênh Bà Tàng. Chỉ trong 2 tiếng rưỡi, tụi mình vớt được 4,2 tấn rác, sơn mới 18 nắp hố ga, gắn 30 bảng "Không đổ rác xuống kênh". Bạn Trương Gia Phúc, Bí thư Đoàn phường chia sẻ: "Mỗi người một tay thôi là kênh mình khác liền". Cám ơn cô Năm Hường bao nguyên thùng trà tắc, chú Bảy Ròm cho mượn 2 chiếc ghe, anh chị Công ty TNHH Phú Gia (MST 0315 882 947) tài trợ 200 cái bao tay. Công trình thanh niên cấp thành phố năm 2025 "Tuyến kênh không rác" cũng vừa được công nhận theo Quyết định 77-QĐ/TĐTN. Hẹn gặp mọi người 7h00 ngày 19/4 ở công viên Lê Thị Riêng nhen! 💚

Kính thưa bà con ấp Rạch Chùa!
Ban Nhân dân ấp xin thông báo về việc truy tìm người đi lạc. Lúc 16 giờ ngày 20 tháng 6, cháu ⟦?victim,minor:Danh Thị Sóc Kha⟧, 9 tuổi, người dân tộc Khmer, là cháu ngoại của bà Thạch Thị Mười ở tổ 4, đi ra chợ mua nước đá rồi không thấy về. Cháu mặc áo thun vàng, quần đùi bông, tóc cắt ngắn, bị ngọng nhẹ. Bà con ai thấy cháu ở đâu làm ơn giữ cháu lại, nói chuyện nhẹ nhàng cho cháu khỏi sợ rồi báo liền cho anh Sơn Minh Tâm, Trưởng ấp, số điện thoại 0398 245 761, hoặc báo Công an xã. Gia đình xin đội ơn.
Cũng nhân đây, Ban Nhân dân ấp nhắc mỗi nhà có con nhỏ để ý mương vườn, ao cá; mùa mưa nước lên, tháng rồi toàn xã đã có 2 vụ té mương, may là cứu kịp. Xin cám ơn bà con đã lắng nghe.

HƯỚNG DẪN ĐĂNG KÝ XE MÁY TẠI CÔNG AN PHƯỜNG (cho bà con nào chưa rành)
🔹 B1: Vô dichvucong.bocongan.gov.vn, đăng nhập bằng VNeID mức 2, chọn "Đăng ký xe lần đầu". Điền số khung, số máy y chang trên giấy.
🔹 B2: Nộp lệ phí trước bạ qua app eTax Mobile, phường mình mức thu 2%.
🔹 B3: Chạy xe tới sân Công an phường (1450 Huỳnh Tấn Phát) bấm biển số. Sáng 7g30–11g30, chiều 13g30–17g00, thứ Bảy làm buổi sáng.
🔹 Giấy tờ: căn cước, hóa đơn, phiếu xuất xưởng.
Theo Thông tư 79/2024/TT-BCA, biển số định danh gắn với người, bán xe phải giữ lại biển. Nhiều bà con hỏi có được chọn số đẹp không: dạ hông, hệ thống bấm ngẫu nhiên nha. Dạo này có người rao "bao đậu ngũ quý 1,5 triệu", đó là cò, đừng tin. Cần hỏi thêm nhắn vô fanpage hoặc gọi đường dây nóng 028 3785 2213 (giờ hành chánh).

Cám ơn em trai lượm được của rơi
Chiều hôm qua (9/4) Công an phường Hưng Lợi Nam có tiếp một bạn nhỏ dễ thương hết sức. Em ⟦minor:Phan Nguyễn Hoàng Bách⟧, học lớp 6A5 trường THCS Lương Thế Vinh, trên đường đi học thêm lượm được cái bóp trong đó có 9 triệu 750 ngàn đồng, 1 thẻ ATM và giấy tờ mang tên ông ⟦?victim:Quách Văn Tư⟧. Em ngồi chờ chừng nửa tiếng không thấy ai quay lại nên kêu ba chở lên phường. Mười lăm phút sau, Công an đã kiếm ra ⟦?victim:chú Tư⟧ ở khu vực 7, chạy xe ba gác, tiền đó là tiền mới bán xe trả nợ. Chú mừng rớt nước mắt, cứ vò đầu thằng nhỏ hoài.
Trường đã tuyên dương em trong giờ sinh hoạt đầu tuần, tặng 10 cuốn tập. Chúc con luôn ngoan, học giỏi, giữ hoài cái tính thiệt thà này nghe con!

TẠM GIỮ ĐỐI TƯỢNG ĐÁNH VỢ PHẢI NHẬP VIỆN
Công an xã Mỹ Phước Tân vừa đề nghị tạm giữ hình sự Lâm Hoài Nhớ (sinh năm 1986), ngụ ấp Giồng Trôm Nhỏ, để điều tra hành vi cố ý gây thương tích. Khuya 28/3, sau khi nhậu đám giỗ về, Nhớ kiếm chuyện ghen tuông rồi lấy cây tầm vông đánh vợ là chị ⟦victim:Võ Thị Cẩm Loan⟧ gãy xương cẳng tay trái, rách da đầu phải may 7 mũi. Cháu ⟦?victim,minor:Lâm Võ Khánh Ngân⟧, học lớp 3, con gái hai vợ chồng, chạy qua nhà ngoại kêu cứu. Tổ bảo vệ an ninh trật tự ấp có mặt khống chế, đưa chị ⟦?victim:Loan⟧ đi Bệnh viện huyện cũ cấp cứu.
Được biết hồi 2024 Nhớ từng bị phạt hành chánh 5 triệu đồng cũng về hành vi này. Hội LHPN xã đã vận động hỗ trợ chị 6 triệu đồng. Chị em nào bị bạo hành đừng im lặng, gọi 113 hoặc tổng đài 1900 96 96 80.

📣 LOA PHƯỜNG XIN THÔNG BÁO 📣
Kính thưa bà con khu phố Đông An! Nhằm chủ động phòng chống ngập do triều cường kết hợp mưa lớn, Ủy ban nhân dân phường xin thông báo một số nội dung như sau. Đỉnh triều rằm tháng Chín âm lịch dự báo đạt 1 mét 72, vượt báo động 3 là 12 phân, xuất hiện từ 17 giờ đến 19 giờ các ngày 6, 7, 8 tháng 11. Những tuyến dễ ngập: đường số 8, đường 26, hẻm 1041, hẻm 1135 Trần Xuân Soạn. Bà con kê đồ điện lên cao, che miệng cống, không cho trẻ em chơi gần hố ga, ai có bầu hay người già yếu cần di dời thì báo Ban điều hành khu phố. Phường đã trang bị 3 máy bơm 1.500 m3/giờ, 600 bao cát. Số điện thoại trực phòng chống thiên tai của phường: 028.3872.4019, trực 24 trên 24. Đọc xong nghỉ 5 giây, đọc lại lần 2.

Cảnh báo bà con mua nhà trọ, đất nền giấy tay
Mới đây Công an phường Thạnh Xuân An tiếp nhận đơn của 6 hộ tố giác bà Đinh Lệ Thu (ngụ khu phố 5) bán một miếng đất cho nhiều người. Trong số này, ông ⟦?informant,victim:Từ Quang Hiển⟧ đưa cọc 300 triệu, vợ chồng anh ⟦?informant,victim:Bùi Tấn Lực⟧ đưa tới 720 triệu, là tiền dành dụm 12 năm làm công nhân. Tiền đều chuyển vô số tài khoản 060 2251 98834 Sacombank của bà Thu. Miếng đất thửa 418, tờ bản đồ 27 thiệt ra là đất công viên cây xanh, không tách thửa được.
Hiện bà Thu đã rời khỏi nơi cư trú, ai biết bà ở đâu báo giùm. Nhân vụ này, cán bộ tư pháp phường nhắc: mua bán nhà đất phải công chứng theo Luật Đất đai 2024, tra quy hoạch miễn phí trên thongtinquyhoach.hochiminhcity.gov.vn hoặc hỏi quầy số 6 Trung tâm Phục vụ hành chính công.

HỌP TỔ DÂN PHỐ 14 – MẤY Ý CHÁNH CHO AI BẬN KHÔNG DỰ ĐƯỢC
Tối thứ Sáu 17/7, nhà văn hóa khu phố, có 46/71 hộ. Chủ tọa: chú Ba Nghĩa tổ trưởng. Khách mời: Trung úy Phạm Đăng Khôi, cảnh sát khu vực; chị Tăng Tú Anh, Chủ tịch Hội Phụ nữ phường.
1/ Quỹ an ninh: tồn 8.345.000đ, thu thêm 50.000đ/hộ/năm, chị Út Lan giữ sổ.
2/ Camera đầu hẻm 3 và hẻm 9 mờ, thay 2 mắt mới, dự toán 3.600.000đ.
3/ Xe bán hàng rong đậu bít lối: thống nhất chỉ đậu từ 16g tới 18g.
4/ Chó thả rông: nhà nào tái phạm phường phạt theo Nghị định 04/2020/NĐ-CP.
5/ Thi "Hẻm tôi xanh": tổ mình hạng 3 năm 2025, năm nay ráng hạng 1.
6/ Góp ý: ông Lương Chí Hòa nhà 14/22 đề nghị gom rác sớm hơn, từ 18g30.
Họp xong lúc 21g05, biểu quyết 100% đồng ý. Bà con có gì nhắn vô nhóm.

THÔNG TIN VỤ TAI NẠN NGÃ TƯ XE TĂNG
Dạ page xin cập nhật cho bà con đỡ đồn đoán. Lúc 5h15 sáng 2/9, xe ben 51D-782.06 chạy hướng cầu vượt về phà cán trúng xe máy 62P1-339.48. Người chạy xe máy là anh ⟦victim:Kha Minh Đăng⟧, 31 tuổi, công nhân giày da, mất tại chỗ. Vợ anh là chị ⟦victim:Sơn Thị Pha Ly⟧ đang mang thai 5 tháng bị chấn thương, đã được đưa vô Bệnh viện Chợ Rẫy, hiện qua cơn nguy kịch.
Tài xế xe ben tên Tô Văn Hận đã ở lại trình diện, test nồng độ cồn bằng 0, ma túy âm tính. Công an đang trích camera. Có bạn kia đăng clip quay rõ mặt người mất, page đã nhắn xin gỡ, mong mọi người đừng share nữa, tội nghiệp gia đình. Ai thấy vụ việc lúc đó vui lòng liên hệ Đội CSGT, gặp Đại úy Nghĩa 0918.20.36.55.

Khen thưởng người dân dũng cảm bắt cướp
Sáng 11/8, UBND phường Phú Lợi Trung tổ chức khen thưởng đột xuất cho 3 công dân. Trước đó tối 7/8, nghe tiếng la, các anh ⟦?informant:Thái Bá Lộc⟧, ⟦?informant:Đặng Trường Giang⟧ (chạy xe công nghệ) và ⟦?informant:Lê Vũ Phong⟧ (bán trái cây) đã rượt theo hai tên cướp hơn 2 cây số, ép té tại vòng xoay An Phú, giữ lại giao Công an. Túi xách có 15 triệu đồng được trả lại cho chị ⟦victim:Thân Ngọc Mai⟧, nhân viên văn phòng, người bị giựt.
Tại buổi lễ, bà Cao Thị Mỹ Hạnh, Phó Chủ tịch UBND phường trao Giấy khen kèm tiền thưởng 1.500.000 đồng/người. ⟦?informant:Anh Lộc⟧ cười hiền: "Thấy thì rượt thôi, chớ hồi đó đâu có nghĩ gì". Theo Công an phường, từ đầu năm 2026 tới nay có 17 lượt người dân tham gia bắt quả tang tội phạm.

🎒 AN TOÀN TỰU TRƯỜNG – 5 ĐIỀU BA MẸ DẶN CON 🎒
1. Thuộc số điện thoại của ba hoặc má, biết tên đường nhà mình.
2. Không đi theo người lạ dù họ kêu đúng tên, kể cả nói "ba con nhờ chú rước".
3. Bị ai rủ quay clip, gửi hình riêng tư thì nói liền với thầy cô.
4. Đội nón bảo hiểm khi ngồi sau xe, con từ 6 tuổi là bắt buộc rồi nha.
5. Thấy bạn bị đánh thì kêu người lớn, đừng đứng quay phim.
Năm học 2025–2026, 4 trường trên địa bàn phường Hiệp Thành Đông có 3.876 học sinh, không xảy ra vụ bạo lực nào phải xử lý. Mô hình "Cổng trường an toàn" của Trường Tiểu học Võ Thị Sáu được Công an thành phố tặng Giấy khen số 1590. Tổng đài quốc gia bảo vệ trẻ em 111, miễn phí, gọi giờ nào cũng được. Nguồn: Đội Cảnh sát khu vực.

Bữa nay kể bà con nghe chuyện ông Tám Xích ở xóm Lò Gạch. Ông tên thiệt là Hồ Văn Tám, sinh năm 1957, chạy xe lôi hồi trẻ, giờ về già hông nghỉ mà mở điểm sửa xe, bơm vá 0 đồng cho học trò với người khuyết tật. Cái tủ đồ nghề ông để dòng chữ "Ai thiếu cứ ghé, đừng ngại". Tám năm nay ông vá chừng hơn 4.000 cái ruột xe, theo cuốn sổ ông ghi. Tối tối ông còn xách đèn pin đi một vòng với tổ tuần tra nhân dân.
Năm 2024 ông được Chủ tịch UBND tỉnh tặng Bằng khen, năm 2025 được mời dự hội nghị điển hình tiên tiến toàn quốc ở Hà Nội. Hỏi ông mong gì, ông nói: "Mong xóm mình đêm ngủ khỏi khóa cửa". Ai muốn phụ ông vài cái ruột xe cũ cứ đem lại nhà số 9, dốc cầu Bà Bộ nghe.

CẢNH BÁO GIẢ DANH CÔNG AN PHƯỜNG GỌI ĐIỆN MỜI "LÀM ĐỊNH DANH"
Ngày 3/10 có ít nhứt 9 người dân khu phố 6, 7 nhận cuộc gọi từ số 0339801274 và 02899963117, tự xưng "Thiếu tá Hoàng, Công an phường", kêu cập nhật căn cước cho con. Đối tượng kết bạn Zalo, gửi ảnh thẻ ngành giả, rồi gửi link https://bit.ly/cccd-con2026. Anh ⟦?informant,victim:Ngô Quốc Trung⟧, chủ tiệm sửa máy lạnh đường số 19, làm theo và mất 54 triệu trong thẻ số 4221 4901 7736 5508. Số căn cước 079 091 026 644 của anh còn bị tụi nó lấy đi mở tài khoản khác.
Công an phường Tam Bình Tây KHÔNG có ai tên Hoàng. Cán bộ làm việc đều có giấy mời hoặc thông báo qua cảnh sát khu vực mà bà con đã biết mặt. Thấy nghi thì cúp máy, gọi trực ban 028 3729 5113 hỏi lại cho chắc.

Tổ chức đêm hội Trung thu cho thiếu nhi phường Long Phú An
Tối 24/9 (13/8 âm lịch), sân Trung tâm văn hóa rực rỡ với hơn 500 chiếc lồng đèn. Các em được xem múa lân của đoàn Hào Dũng Đường, ảo thuật của nghệ sĩ Tuấn Khỉ, nghe kể chuyện về Kim Đồng, Lê Văn Tám, Dương Văn Nội. Đặc biệt, "Góc an toàn" của Công an phường thu hút đông nhứt: các bạn nhỏ được tập gọi 114, chui hầm khói giả, trả lời câu hỏi nhận quà. Dịp này, anh Dương Hoàng Nam, Phó Bí thư Đoàn phường cùng nhà tài trợ trao 65 phần quà, mỗi phần 400.000 đồng cho thiếu nhi có hoàn cảnh khó khăn, 20 suất học bổng Nguyễn Hữu Thọ trị giá 1 triệu đồng. Tổng kinh phí vận động 71.500.000 đồng, không xài tiền ngân sách. Hình ảnh xem trong album phía dưới, ai thấy hình con mình mà muốn gỡ thì nhắn page nha.

Phát hiện vụ hàng gian: 420 hũ kem trộn hông rõ nguồn gốc
Ngày 29/5, nhờ nguồn tin của chị ⟦informant:Lữ Thị Thanh Trúc⟧, chủ tiệm làm tóc kế bên, Công an phường Mỹ Xuyên Hạ phối hợp Đội Quản lý thị trường số 6 kiểm tra căn nhà 88/4 đường Nguyễn Huệ do Trần Khả Tú thuê, lập biên bản 420 hũ kem "body trắng cấp tốc", 30 ký nguyên liệu, 1 máy khuấy sơn nước. Người thuê nhà khai bán qua livestream, mỗi ngày chốt vài chục đơn. Hai khách là chị ⟦victim:Ái Vân⟧ ở Vĩnh Châu và bạn ⟦victim:Kiều Oanh⟧, sinh viên, từng bị dị ứng phồng rộp mặt sau khi xài, đã gửi bệnh án tới Công an.
Toàn bộ tang vật bị tạm giữ theo Biên bản số 0047852. Bà con mua mỹ phẩm nhớ coi số phiếu công bố, ví dụ 001234/25/CBMP-HCM, tra ở trang của Sở Y tế.

Thơ ngỏ kêu gọi bà con giúp đỡ
Kính thưa quý mạnh thường quân! Rạng sáng 19/2 (mùng 3 Tết), chập điện làm cháy rụi 3 căn nhà lá ở xóm Kinh Cùng, ấp 6. Căn nhà của bà ⟦victim:Nguyễn Thị Sáu Lành⟧, 74 tuổi, sống một mình, cháy hông còn gì; căn của anh ⟦victim:Trần Văn Nhanh⟧ mất chiếc xe máy 65-K5 4471 với 20 bao lúa; căn thứ ba sập vách. Rất may không ai bị gì. Ủy ban Mặt trận Tổ quốc xã Trường Long Hòa đã trao trước mỗi hộ 5 triệu đồng, Xã đội cử 15 dân quân dựng lại nhà.
Mọi đóng góp xin gửi về tài khoản Quỹ cứu trợ xã số 1890 2010 44377, Agribank, nội dung "giup ap 6", hoặc liên hệ chị Thơ thủ quỹ, 0946 113 870. Danh sách đóng góp công khai mỗi ngày trên nhóm Zalo xã. Xin chân thành cám ơn.

RA MẮT MÔ HÌNH "CÀ PHÊ SÁNG CÙNG CẢNH SÁT KHU VỰC"
6 giờ 30 thứ Bảy hằng tuần, quán cà phê Ông Ba Kiệt đầu khu phố 3 lại rôm rả. Một bên là bà con, một bên là mấy anh cảnh sát khu vực, tay ly cà phê sữa, tay cuốn sổ. Chuyện gì cũng nói được: đèn đường hư, xe rác trễ, mấy đứa choai choai nẹt pô. Từ lúc ra mắt 10/01/2026 tới nay mô hình mở 22 buổi, nhận 137 ý kiến, giải quyết xong 119. Thượng úy Huỳnh Lê Duy nói: "Ngồi một tiếng ở đây bằng đọc mười báo cáo". Bà Trịnh Kim Phụng, 66 tuổi, bán vé số, khoái nhứt vụ được hướng dẫn cài VNeID. UBND phường đã ban hành Kế hoạch 156/KH-UBND nhân rộng ra 8 khu phố, kinh phí 24 triệu đồng lấy từ nguồn xã hội hóa. Phường nào muốn học hỏi xin mời ghé, nước phường mời!

Má tui khóc suốt hai đêm
Má tui ngoài bảy chục rồi, cả đời bán bánh lọt ở bến đò Cái Muối, dành dụm được ít vàng để dưỡng già. Hôm thứ Ba có đứa con gái ăn bận lịch sự tới, xưng là bên bảo hiểm xã hội, ngồi nói chuyện nhỏ nhẹ, cho má coi giấy có đóng mộc. Nó kêu đưa vàng "đổi thẻ vàng bảo hiểm" mỗi tháng lãnh 3 triệu. Má đưa hết bốn chỉ. Tới chừng tui đi làm về thì nó mất dạng.
Tui chở má lên trên xã. Anh Công an hỏi tên tuổi, má đọc rành rọt: ⟦?informant,victim:Mai Thị Bông⟧, nhà kế lò bánh tráng. Ảnh dỗ má: "Bác yên tâm, tụi con kiếm". Con nhỏ kia chạy chiếc Vision trắng, tui nhớ có mấy số 64F1 – 880.15. Bà con bến đò ai thấy làm ơn nhắn tui.

Có một người tui hông được phép kể tên, mà tui cứ muốn kể. Chỉ nói là ⟦informant:chú chạy đò ngang ở bến Xẻo Quýt, cụt hai ngón tay trái⟧. Mùa nước nổi năm rồi, đêm nào cũng có vỏ lãi chở bao trùm bạt kín mít đi ngang bến lúc hai, ba giờ sáng. Người ta ngủ, chú thức. Chú đếm. Chú gạch từng gạch lên cây cột đò bằng phấn. Bữa Công an với Biên phòng chặn ở ngã ba kinh, mười bốn ngàn gói thuốc lá lậu nằm ngay ngắn trong khoang.
Hỏi sao chú hông sợ, chú nhún vai: "Con chú nghiện thuốc mà chết phổi, chú ghét cái thứ đó". Rồi chú nổ máy đò, khách qua sông đang chờ. Phường mình sống yên là nhờ mấy người như vậy, hông ai gắn huy chương cho, mà cũng hông cần.

CHUYỆN CÁI MƯƠNG SAU NHÀ
Mương chỉ sâu cỡ ngang ngực người lớn. Ông ngoại đi vô lấy cái rổ, trở ra đã hông thấy thằng nhỏ đâu. Đôi dép nhựa xanh nằm trên bờ. Ông nhảy xuống mò, la làng, mà tới hồi vớt lên thì người nó đã lạnh. ⟦minor,victim:Tí Nị⟧ – cả xóm quen kêu con trai út của vợ chồng anh ⟦?victim:Cảnh⟧ vá vỏ như vậy – mới vừa tròn ba tuổi bữa trước, bánh kem còn phân nửa trong tủ lạnh.
Chị cán bộ trẻ em xuống thắp nhang, đứng hồi lâu hông nói được. Sau đó tổ hội vận động rào hết 23 cái mương trong xóm, mỗi nhà góp tre, góp lưới. Ai nhà có con nít, xin làm ơn dòm chừng từng phút. Nước nó im lắm, hông kêu tiếng nào đâu.

Thằng Hậu về xóm
Hồi nó đi, xóm này ai cũng thở phào. Trộm gà, trộm chó, đá cửa quán, đủ hết. Bốn năm sau nó về, tay xách cái giỏ, cúi gằm mặt đi từ đầu hẻm tới cuối hẻm, hông ai dám kêu. Người đầu tiên kêu nó là cô Hai Kim bán cháo: "Hậu, vô ăn tô cháo, cô đãi". Người thứ hai là anh cảnh sát khu vực, kéo nó đi học nghề sửa máy lạnh, bảo lãnh cho vay 30 triệu theo Quyết định 22/2023/QĐ-TTg.
Giờ tiệm "Điện lạnh Hậu" có hai thợ, đều là mấy đứa từng lầm lỡ. Nguyễn Phúc Hậu, 33 tuổi, đứng phát biểu ở hội nghị mà run cầm cập: "Con cám ơn tô cháo". Cả hội trường cười mà mắt ai cũng ướt. Mô hình "5+1" của phường tới nay giúp được 19 người như nó.

Gởi em gái phòng trọ số 6,
Chị ở phòng kế bên, nghe hết. Nghe tiếng em năn nỉ, tiếng ghế gãy, tiếng đứa nhỏ khóc rồi im bặt. Chị xin lỗi vì lần đầu chị vặn ti vi lớn lên. Lần thứ hai chị gọi cho Công an phường, và chị, ⟦informant:Lài bán xôi đầu hẻm⟧, sẽ gọi hoài, tới chừng nào hắn hết dám giơ tay lên mới thôi.
Hôm lên phường, em viết bản tường trình, chị thấy tên em đẹp lắm: ⟦victim:Kiên Thị Ngọc Bích⟧. Em nói em hông biết đi đâu. Thì bên Hội có nhà tạm lánh, ở được ba tháng, con em được đi học, có người dạy em may. Địa chỉ họ giữ kín. Em cứ mang theo giấy khai sanh của con là được. Chị mua sẵn cho em ký đường với hộp sữa, treo ở cửa. Mạnh giỏi nghen.

Bà giáo về hưu và 17 đứa học trò đặc biệt
Lớp học nằm trong sân đình, tối thứ Hai, Tư, Sáu. Học trò nhỏ nhứt năm mươi hai, lớn nhứt tám mươi mốt tuổi. Bài học không phải a bê xê mà là: nhận mã OTP thì làm gì, ai gọi xưng Công an thì nói sao, mở điện thoại chặn số lạ chỗ nào. Cô Đoàn Thị Kim Liên đứng lớp, dạy văn ba mươi lăm năm ở trường Phan Ngọc Hiển, nói bài giảng phải có chuyện cười thì người già mới nhớ.
Tới nay lớp mở được 4 khóa. "Hồi đó tui thấy số lạ là nghe, giờ tui nghe mà tui hỏi ngược lại nó", ông Chín Đờn khoe. Cô giáo chỉ lên tấm bảng có dòng phấn: Chậm một phút, giữ một đời. Phường in câu đó thành 500 tờ dán khắp chợ.

thong bao ba con ap 3!! toi qua khoang 1h sang an trom vo nha chu ⟦victim:Nam Den⟧ ngay cau sat bẻ khoa lay 1 xe wave do bien so 67H1 52036 + 2 con ga noi + binh ga. camera quay duoc 2 dua deo khau trang, 1 dua mac ao Grab. ai thay xe nay o dau dt lien cho chu 0913846027 hoac cong an xa so truc 0296 3655 113. tuan roi ap 5 cung mat 1 chiec y chang. ba con ban dem nho khoa co xe, gai cua rao, nha nao co cho dung nhot trong cui. to tuan tra se di tu 11h toi 4h, thay den pin dung co la. ai co camera cho xin du lieu tu 0h toi 2h sang ngay 18/11. cam on ba con nhieu, nho share dum

BẢNG TRỰC TẾT BÍNH NGỌ 2026 – BAN ĐIỀU HÀNH KHU PHỐ 9
| Ngày (ÂL) | Ca sáng 6g–14g | Ca chiều 14g–22g | Ca đêm 22g–6g |
| 29 Chạp 16/02 | Chú Hai Phước | Anh Trần Quốc Đạt | Tổ BVANTT số 1 |
| Mùng 1 17/02 | Chị Lê Thị Hạnh | Anh Nguyễn Bá Duy | Tổ BVANTT số 2 |
| Mùng 2 18/02 | Chú Sáu Thiện | Cô Ngọc Nga | Tổ BVANTT số 3 |
| Mùng 3 19/02 | Anh Lý Thanh Bình | Anh Trần Quốc Đạt | Tổ BVANTT số 1 |
Lưu ý: giao ca ghi sổ số 02/2026; bộ đàm kênh 7, tần số 439.125; đèn pin, còi để tủ A3. Có cháy gọi 114, cấp cứu 115, trật tự 113. Đường dây nóng phường: 028 3716 4466. Tiền trực 150.000đ/ca, nhận mùng 8. Ai đổi ca báo trước 24 tiếng, không tự ý bỏ ca. CHÚC BÀ CON NĂM MỚI AN KHANG!

[ZALO NHÓM KP 11] 
Chị Tư Thủy: mọi ng ơi số 0 5 6 4 - 9 2 8 - 1 1 7 gọi kêu e đóng tiền phạt nguội, biển số xe đọc đúng luôn 59 - T2 / 483.66 😱
Anh Khoa: lừa đó chế, đừng đóng
Chị Tư Thủy: nó kêu ck vô stk 8007 0412 5591 6 tên CTY TNHH XLVP GIAO THONG 
Bà Ngân bánh mì: hôm qua ông xã tui ⟦victim:Huỳnh Tấn Phú⟧ mới đóng 4tr rồi huhu
Anh Khoa: trời!! lên CAP báo liền đi cô
CSKV Toàn: Dạ em Toàn đây. Phạt nguội tra ở csgt.vn hoặc app VNeTraffic nha mọi người, Công an không gọi điện thu tiền. Cô Ngân cho chú cầm biên lai lên gặp em, em trực tới 22h, phòng tiếp dân. Nhóm mình ghim lại giúp em, đừng đăng số tài khoản của mình lên đây.

BẢN TIN SỐ 22 - ĐỌC CHẬM, RÕ, NGHỈ SAU MỖI CÂU
KÍNH THƯA BÀ CON NHÂN DÂN PHƯỜNG VĨNH QUANG ĐÔNG.
HIỆN NAY CÓ ĐỐI TƯỢNG TỰ XƯNG NHÂN VIÊN ĐIỆN LỰC, DÙNG SỐ KHÔNG BẢY CHÍN HAI – BA TÁM MỘT – NĂM KHÔNG BỐN, GỌI BÁO NỢ TIỀN ĐIỆN, YÊU CẦU CHUYỂN VÀO TÀI KHOẢN BẢY BẢY KHÔNG HAI – MỘT CHÍN NĂM – BỐN BỐN BA SÁU.
TUẦN QUA BÀ ⟦victim:TRƯƠNG THỊ ÚT⟧, KHU PHỐ BỐN, ĐÃ MẤT MƯỜI HAI TRIỆU ĐỒNG VÌ TIN LỜI.
CÔNG AN PHƯỜNG ĐỀ NGHỊ: MỘT LÀ KHÔNG CHUYỂN TIỀN. HAI LÀ GỌI TỔNG ĐÀI MỘT CHÍN KHÔNG KHÔNG, MỘT KHÔNG KHÔNG SÁU, KHÔNG KHÔNG CHÍN ĐỂ KIỂM TRA. BA LÀ BÁO CÔNG AN QUA SỐ MỘT MỘT BA.
XIN NHẮC LẠI: NGÀNH ĐIỆN KHÔNG GỌI ĐIỆN ĐE DỌA CẮT ĐIỆN NGAY.
XIN CẢM ƠN BÀ CON. (Nhạc cắt 10 giây – bài "Tự nguyện")
`,
  `
BÁO CÁO
Kết quả công tác bảo đảm an ninh, trật tự và phong trào Toàn dân bảo vệ an ninh Tổ quốc 6 tháng đầu năm 2026 (trích)
Dưới sự lãnh đạo, chỉ đạo của Đảng uỷ, UBND xã, sự phối hợp chặt chẽ của MTTQ và các đoàn thể, tình hình ANTT trên địa bàn xã Cẩm Đàn Sơn cơ bản ổn định. Phạm pháp hình sự xảy ra 07 vụ, giảm 02 vụ so với cùng kỳ; làm rõ 06/07 vụ, đạt 85,7%. Tai nạn giao thông 03 vụ, làm chết 01 người, bị thương 02 người. Công tác tuyên truyền: tổ chức 41 buổi với 3.608 lượt người tham dự, phát 2.150 tờ rơi, đăng 118 tin bài. Công tác xây dựng mô hình: duy trì 09 mô hình cũ, thành lập mới 02 mô hình là "Tiếng loa an ninh" và "Nhà trọ 3 không". Toàn xã có 68 tổ liên gia, 1.947 hộ ký cam kết, đạt 97,1%.
Tồn tại, hạn chế: một số thôn còn khoán trắng cho lực lượng Công an; việc nhân rộng mô hình còn hình thức. Báo cáo số 142/BC-UBND gửi Công an tỉnh trước ngày 15/6 để tổng hợp.

QUYẾT ĐỊNH
Về việc tặng Giấy khen của Chủ tịch UBND phường Hồng Phong Tây
Điều 1. Tặng Giấy khen cho 04 tập thể và 05 cá nhân có thành tích xuất sắc trong phong trào Toàn dân bảo vệ ANTQ giai đoạn 2021–2026, gồm các ông, bà:
1. Bà Vũ Thị Nhung, sinh năm 1968, Tổ trưởng tổ dân phố số 2;
2. Ông Lưu Xuân Điệp, sinh năm 1959, Tổ trưởng Tổ bảo vệ ANTT số 5;
3. Ông Đàm Quang Vượng, sinh năm 1972, chủ nhà trọ Quang Vượng;
4. Bà Nghiêm Thu Trà, sinh năm 1990, giáo viên Trường THCS Hồng Phong;
5. Thượng uý Tống Duy Khang, cán bộ Công an phường.
Điều 2. Tiền thưởng kèm theo thực hiện theo Nghị định số 98/2023/NĐ-CP, cụ thể tập thể 2.808.000 đồng, cá nhân 1.404.000 đồng, trích từ Quỹ thi đua khen thưởng năm 2026.
Điều 3. Văn phòng HĐND và UBND, Phòng Văn hoá – Xã hội, Trưởng Công an phường và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.

Hiệu quả từ mô hình "Dòng họ tự quản về an ninh trật tự"
Xã Quỳnh Tam Thượng có 23 dòng họ, trong đó họ Hồ Hữu là dòng họ lớn với 187 hộ, trên 800 nhân khẩu. Năm 2018, từ trăn trở khi thấy con cháu trong họ có người dính vào cờ bạc, Hội đồng gia tộc đã đứng ra đăng ký xây dựng dòng họ không có tội phạm. Ông Hồ Hữu Phú, 79 tuổi, tộc trưởng cho biết quy ước gồm 12 điều, được đọc tại nhà thờ họ vào ngày rằm tháng Giêng hằng năm. Con cháu đỗ đại học được thưởng 500.000 đồng, ai vi phạm phải thắp hương tạ lỗi tổ tiên.
Nhờ vậy, 8 năm liền dòng họ không có người mắc tệ nạn. Đến nay mô hình đã nhân ra 19/23 dòng họ. Trung tá Bành Đức Tín, Trưởng Công an xã đánh giá: "Dòng họ nói một câu bằng chúng tôi nói mười câu". Năm 2024 mô hình được Bộ trưởng Bộ Công an tặng Bằng khen. Theo gia phả, cụ thuỷ tổ Hồ Hữu Quyền về đây lập nghiệp từ năm 1683.

Tham luận của Công an xã Bản Ngoại Hạ về xây dựng mạng lưới cộng tác viên
Kính thưa hội nghị! Địa bàn xã chúng tôi có 11,4 km đường biên, 6 dân tộc cùng sinh sống. Kinh nghiệm rút ra là phải dựa vào dân, mà trước hết là những người dân tin. Tôi xin nêu một ví dụ. Tháng 10 năm ngoái, ông ⟦informant:Chẻo Phủ Sênh⟧, người có uy tín bản Sì Choang, trong một đêm đi thăm bẫy đã thấy nhóm lạ mặt dắt theo hai phụ nữ trẻ. Ông xuống gọi điện cho tôi lúc 1 giờ 40. Nhờ đó hai chị ⟦victim:Tẩn Mý Lai⟧ và ⟦victim:Lý Sử Mẩy⟧ được giải cứu ngay trước khi bị đưa qua bên kia suối; hai đối tượng mua bán người bị bắt giữ.
Hiện xã có 17 người có uy tín, 34 cộng tác viên, năm 2025 cung cấp 96 tin. Chúng tôi đề nghị cấp trên quan tâm chế độ hỗ trợ, bởi mức 300.000 đồng/tháng như hiện nay là còn thấp. Xin cảm ơn hội nghị!

BẢNG TỔNG HỢP CHẤM ĐIỂM THI ĐUA CÁC TỔ LIÊN GIA AN TOÀN PCCC QUÝ II/2026 – PHƯỜNG NAM NGẠN ĐÔNG
STT | Tổ liên gia | Tổ trưởng | Số hộ | Bình chữa cháy | Chuông báo | Điểm | Xếp loại
1 | Số 01 phố Cầu Sâng | Lê Viết Thuận | 14 | 22 | 14 | 96,5 | Xuất sắc
2 | Số 02 ngõ Đông Tác | Mai Thị Hoà | 11 | 11 | 9 | 88,0 | Khá
3 | Số 05 chợ Vườn Hoa | Cao Thế Toàn | 15 | 31 | 15 | 98,0 | Xuất sắc
4 | Số 08 tập thể Cơ khí | Nguyễn Thị Lệ Quyên | 12 | 10 | 6 | 71,5 | Trung bình
5 | Số 11 ven đê | Lương Công Sáu | 9 | 9 | 9 | 90,0 | Tốt
Ghi chú: điểm trừ chủ yếu do chưa mở lối thoát nạn thứ hai (tổ 02: 2 hộ, tổ 08: 5 hộ). Căn cứ chấm: Hướng dẫn số 1915/HD-CAT ngày 21/3/2026. Kết quả niêm yết đến hết 20/7; ý kiến gửi Tổ giúp việc tại phòng 203 hoặc đường dây nóng 0237 3 720 114.

Xã Ea Tling Nam sơ kết 2 năm thực hiện mô hình "Buôn làng không tín dụng đen"
Sáng 23/4, xã tổ chức sơ kết 2 năm mô hình. Theo báo cáo, trước năm 2024 có 164 hộ đồng bào vay nóng với lãi suất 5–8%/tháng, nhiều nhà phải bán non cà phê. Điển hình gia đình ông ⟦victim:Y Blơm Niê⟧, buôn Kô Siêr, vay 20 triệu mà sau 14 tháng phải gán 3 sào rẫy. Từ khi có mô hình, Tổ tư vấn của Hội Nông dân phối hợp Ngân hàng Chính sách giải ngân 7,2 tỷ đồng cho 141 hộ; Công an xã mời răn đe 9 đối tượng, xử lý Trịnh Đình Khuê (SN 1983) và một người khác về tội cho vay lãi nặng; xoá 2.300 tờ rơi có số 0949 77 31 05, 0962 118 440 dán trên cột điện.
Bà H'Nguôm Byă, Phó Chủ tịch UBND xã nhấn mạnh phải đưa nội dung này vào quy ước của 12/12 buôn. Dịp này 3 tập thể và 6 cá nhân được khen thưởng.

BIÊN BẢN
Hội nghị kiểm điểm công tác tháng 5 của Tổ công nghệ số cộng đồng
Hôm nay, vào hồi 19h30 ngày 29/5/2026, tại Nhà văn hoá thôn Phú Cốc. Thành phần: ông Tăng Bá Dũng – Bí thư chi bộ; bà Khiếu Thị Lơ – Trưởng thôn, chủ trì; chị Nguyễn Phương Nga – công chức VHXH; 8/9 thành viên Tổ (vắng anh Hoàn, có lý do). Thư ký: anh Lê Minh Trí.
Nội dung: 
1. Cài đặt VNeID mức 2: 612/640 người đủ điều kiện (95,6%).
2. Hướng dẫn nộp hồ sơ trực tuyến: 77 hồ sơ, mã tra cứu đầu H34.12.260529.
3. Số hoá 14 điểm di tích bằng mã QR; kinh phí 4.200.000 đồng.
4. Nhóm Zalo của thôn có 418 thành viên, phát 36 lượt cảnh báo.
Ý kiến: anh Trí đề nghị xin cấp lại wifi công cộng; bà Lơ yêu cầu xong trước 30/6.
Kết luận: nhất trí. Biên bản lập thành 02 bản, kết thúc 20h55 cùng ngày.

Gương sáng người trưởng thôn
Nhắc tới ông Lục Văn Thoòng, sinh năm 1961, Bí thư chi bộ kiêm Trưởng thôn Khuôn Lình, ai cũng một lòng quý trọng. 15 năm làm trưởng thôn, ông đã cùng ban công tác mặt trận hoà giải thành 87 vụ việc, vận động bà con hiến 4.700 m2 đất làm đường, giao nộp 52 khẩu súng. Năm 2022, chính ông đạp xe 6 cây số trong mưa để thuyết phục Hoàng Văn Tẹo, một thanh niên trong thôn trốn truy nã, ra đầu thú.
Bà Mông Thị Ké, hàng xóm, kể ông thường giúp nhà neo người cày bừa rồi mới về làm ruộng mình. Với những cống hiến đó, ông được tặng Kỷ niệm chương "Bảo vệ an ninh Tổ quốc" năm 2023, Bằng khen của UBND tỉnh các năm 2019, 2021, 2025. Muốn tìm hiểu cách làm, các đơn vị có thể liên hệ ông qua số 0373.905.246 hoặc gặp tại nhà vào buổi tối.

KẾ HOẠCH
Tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 tại khu dân cư liên thôn 3, 4, 5
I. Mục đích, yêu cầu: ôn lại truyền thống 21 năm Ngày hội (19/8/2005 – 19/8/2026); tổ chức trang trọng, tiết kiệm, tránh phô trương hình thức.
II. Thời gian, địa điểm: 7h30 ngày 16/8/2026 (Chủ nhật), sân vận động xã Đông Hoàng Giang.
III. Chương trình: 7h30 đón tiếp đại biểu; 8h00 văn nghệ chào mừng (4 tiết mục); 8h20 chào cờ, tuyên bố lý do; 8h35 diễn văn của đồng chí Phạm Thị Vân Khánh, Chủ tịch UBND xã; 9h00 lãnh đạo Công an tỉnh phát biểu; 9h15 khen thưởng; 9h30 hội thi kéo co, dập lửa bằng chăn chiên.
IV. Kinh phí: 38.600.000 đồng, trong đó ngân sách 25.000.000 đồng, xã hội hoá 13.600.000 đồng.
V. Phân công: Công an xã (đ/c Thiếu tá Bùi Tiến Lực) chủ trì nội dung; Văn phòng lo hậu cần; Đoàn xã trang trí; Trạm Y tế cử 02 cán bộ trực cùng xe cứu thương.

"Camera an ninh" – mắt thần giữ bình yên xóm đạo
Giáo xứ Hải Thịnh Nam có 742 hộ, 96% là đồng bào công giáo. Mô hình "Xứ, họ đạo bình yên" ra đời năm 2020, Linh mục Giuse Trần Đức Hạnh là cố vấn, ông Phaolô Vũ Văn Chinh – Trùm chánh làm tổ trưởng. Bằng nguồn xã hội hoá 312 triệu đồng, giáo dân lắp 64 mắt camera kết nối về trụ sở Công an xã. Nhờ đó, ngày 07/02, dữ liệu camera số 31 ghi được hình ảnh chiếc xe tải biển số 18C-094.77 đổ trộm 3 khối phế thải; ngày 15/3 truy ra kẻ bẻ khoá lấy hòm công đức. Cũng từ camera, Công an xã tìm thấy chiếc nón bảo hiểm của bà ⟦victim:Maria Ngô Thị Cúc⟧ bị xe khách quệt ngã gãy tay, xác định được lái xe bỏ chạy.
"Sống tốt đời, đẹp đạo là phải giữ cho xóm ngõ yên lành", linh mục chia sẻ. Xã đang nhân rộng ra 2 giáo xứ Sa Châu, Liên Phú, dự kiến xong trước lễ Giáng sinh.

Hội Cựu chiến binh phường Tân Thanh Trung với phong trào "3 giữ"
Phát huy bản chất "Bộ đội Cụ Hồ", 5 năm qua Hội CCB phường (386 hội viên, 14 chi hội) đã thực hiện có hiệu quả phong trào "Giữ nhà – Giữ ngõ – Giữ phố". Các cựu chiến binh nhận giúp đỡ 26 người chấp hành xong án phạt tù, trong đó 21 người có việc làm ổn định. Ông ⟦?victim:Trịnh Hữu Tề⟧, thương binh hạng 2/4, từng chiến đấu tại mặt trận Vị Xuyên 1984, trực tiếp dạy nghề mộc miễn phí cho 7 người. Ông Quản Trọng Luân, Chủ tịch Hội cho biết Hội có đội tuần tra 18 người, bình quân tuổi 63, đêm nào cũng đi đủ 2 lượt. Đội được đặt tên "Đội 22-12".
Đại tướng Võ Nguyên Giáp từng căn dặn cựu chiến binh phải gương mẫu, lời dặn ấy được in khổ lớn ở phòng truyền thống. Giai đoạn tới Hội phấn đấu 100% chi hội có mô hình tự quản, thu hút 5.000 lượt người nghe tuyên truyền mỗi năm.

Công an xã Long Điền Bắc tổng kết đợt cao điểm phòng, chống lừa đảo trên không gian mạng
Trong 60 ngày cao điểm (01/4–30/5), Công an xã ghi nhận 19 vụ việc có dấu hiệu lừa đảo, thiệt hại 2,347 tỷ đồng; trong đó đầu tư tài chính 8 vụ, giả danh cơ quan chức năng 6 vụ, tuyển cộng tác viên 5 vụ. Vụ thiệt hại lớn nhất là của bà ⟦victim:Đỗ Thị Ánh Nguyệt⟧, tiểu thương chợ Điền, mất 860 triệu đồng vào sàn goldtrade-pro88.com; tiếp đến anh ⟦victim:Võ Duy Tân⟧, ấp Thới 2, mất 415 triệu đồng khi làm nhiệm vụ trên nhóm t.me/ctv_tiki_lazada. Các tài khoản ngân hàng nhận tiền nhiều nhất: 10222 8846 103 (MB), 0909 3311 7522 6 (ACB). Đã kiến nghị chặn 27 địa chỉ, ví dụ goldtrade-vip[.]net, san-vang[.]pro.
Đợt cao điểm phát 4.400 tờ rơi có mã QR, 22 buổi nói chuyện chuyên đề, 36 bảng pa-nô. Phản ánh lừa đảo nhắn tin tới 156. Báo cáo chi tiết đăng tại mục Tin hoạt động của xã.

Đại hội Thi đua yêu nước xã Sơn Hà Thượng lần thứ I: Biểu dương 46 điển hình tiên tiến
Sáng 05/6, hội trường xã rực rỡ cờ hoa chào đón 150 đại biểu về dự Đại hội. Đến dự có các đồng chí: Đinh Thị Bơi, Tỉnh uỷ viên, Bí thư Đảng uỷ; Phạm Văn Rếp, Phó Bí thư Thường trực; Đinh Ka Lăng, Chủ tịch UBND; Trung tá Nguyễn Lương Bằng, Trưởng Công an; cùng đại diện lãnh đạo Ban Thi đua – Khen thưởng tỉnh. Báo cáo do đồng chí Đinh Ka Lăng trình bày nêu rõ 5 năm qua thu nhập bình quân tăng từ 21,5 lên 38,2 triệu đồng/người, hộ nghèo giảm còn 17,4%. Lĩnh vực ANTT có 9 điển hình như già làng Đinh Hreo, 84 tuổi; nữ công an viên Phạm Thị Trớt; tổ tự quản thôn Gò Da (thành lập ngày 12/9/2016).
Đại hội bầu 12 đại biểu dự Đại hội cấp tỉnh, trao 46 Giấy khen theo Quyết định số 0901/QĐ-UBND và phát động thi đua giai đoạn 2026–2030.

CÔNG KHAI DANH SÁCH ỦNG HỘ LẮP ĐẶT CAMERA TỔ DÂN PHỐ 21 (tính đến 18h00 ngày 10/5/2026)
1. Gia đình ông Chu Đức Hạ (ngõ 5): 2.000.000đ
2. Cửa hàng xe đạp Thành Công: 3.000.000đ
3. Bà Lê Thị Hồng Vân, cán bộ hưu trí: 500.000đ
4. Công ty CP Xây lắp 1-5 (MST 2300 861 947): 10.000.000đ
5. Nhóm bạn trẻ "Phố Núi Xanh": 1.250.000đ
6. Anh Nguyễn Huy Tráng, thợ sơn: 1 ngày công
Tổng thu 16.750.000 đồng, dự toán 24.300.000 đồng gồm 9 mắt camera 4MP, 1 đầu ghi 16 kênh, 640 m cáp.
Ai muốn ủng hộ tiếp xin chuyển khoản về số TK 4300 205 118 926 Agribank, chủ TK Ngọ Thị Hợi (thủ quỹ), ghi "CAMERA TDP21", hoặc nộp trực tiếp. Mọi thắc mắc gọi bác Hạ 0988 602 351. Ban vận động cam kết công khai từng hoá đơn trên bảng tin, quyết toán trước 30/6.

Tổ tự quản bến đò Vĩnh Trạch
Bến đò ngang Vĩnh Trạch mỗi ngày đưa chừng 900 lượt khách, có 4 phương tiện đăng ký AG-21887, AG-20935, AG-24410, AG-25002. Trước đây, bến thường mất trật tự do giành khách, chở quá số người. Tháng 3/2019, Công an xã cùng Hội Nông dân lập Tổ tự quản 12 thành viên do ông Lâm Thành Ẩn làm tổ trưởng. Tổ quy định mỗi chuyến không quá 24 người, khách phải mặc áo phao, xe máy tắt máy dắt xuống. Ai vi phạm lần một bị nhắc nhở, lần hai nghỉ chạy một ngày.
Bảy năm qua bến không xảy ra tai nạn; trả lại cho khách 31 điện thoại, 12 túi xách và tiền mặt hơn 64 triệu đồng, có ghi sổ đàng hoàng. Ông Ẩn nói: "Sống nhờ khách thì phải thương khách". Năm 2025, mô hình được UBND tỉnh An Giang chọn làm điểm theo Công văn 3310/UBND-NC. Sắp tới bến gắn thêm đèn năng lượng mặt trời và phao cứu sinh.

Xã Mường Chanh Trong: 100% bản có tổ tuần tra nhân dân
Sau hơn một năm triển khai Luật Lực lượng tham gia bảo vệ ANTT ở cơ sở (Luật số 30/2023/QH15), xã kiện toàn 16 tổ với 52 thành viên, tuổi từ 20 đến 58. Mỗi đồng chí được trang bị 1 dùi cui cao su, 1 áo phản quang, 1 đèn pin, mức hỗ trợ 1.440.000 đồng/tháng theo Nghị quyết của HĐND tỉnh. Anh Vì Văn Chương, tổ viên bản Púng, chia sẻ: "Đi tuần đêm quen rồi, ở nhà lại không ngủ được".
Các tổ đã phát hiện 21 vụ việc, tiêu biểu đêm 18/01 phát hiện, dập tắt kịp thời đám cháy kho thóc của gia đình bà ⟦victim:Hà Thị Phiêng⟧; đêm 02/3 bắt quả tang Lèo Văn Dọn trộm 2 con dê của ông ⟦victim:Cà Văn Hính⟧ ở bản Hụm. Theo ông Lò Văn Sương, Chủ tịch UBND xã, kết quả này góp phần giúp xã giữ vững danh hiệu "Xã không có ma tuý" được công nhận ngày 30/12/2024.

Tuổi trẻ Công an phường Minh Tân Thượng: Những việc làm nhỏ, ý nghĩa lớn
Chi đoàn Công an phường có 19 đoàn viên, tuổi đời bình quân 27. Trong Tháng Thanh niên, chi đoàn thực hiện 3 phần việc: sửa nhà cho bà Phương Thị Nhẫn, vợ liệt sĩ; nhận đỡ đầu cháu ⟦minor:Lưu Hà An⟧, học sinh lớp 4C Trường Tiểu học Minh Tân, mồ côi cha, mỗi tháng 500.000 đồng đến khi cháu đủ 18 tuổi; mở lớp võ tự vệ cho 35 nữ sinh. Bí thư Chi đoàn, Trung uý Đậu Thanh Tùng bộc bạch mong muốn "để lại chút gì đó cho nơi mình công tác".
Năm 2025, chi đoàn được Trung ương Đoàn tặng Bằng khen, 2 đoàn viên được kết nạp Đảng. Phường cũng đề nghị nhân rộng mô hình "Thứ Bảy hồng", mỗi thứ Bảy tiếp nhận hồ sơ cho công nhân đến 20h30; 14 buổi đầu giải quyết 406 lượt. Trang Facebook của Chi đoàn đạt 12.500 người theo dõi, cập nhật ngày 28/3.

THÔNG BÁO KẾT QUẢ HỘI THI "TÌM HIỂU PHÁP LUẬT VỀ AN NINH MẠNG" CẤP XÃ
Ban Tổ chức thông báo kết quả Hội thi diễn ra ngày 11–12/4/2026 tại Trường THPT Lý Bôn như sau:
Giải Nhất (1.500.000đ): đội Công đoàn Trạm Y tế, 285 điểm.
Giải Nhì (1.000.000đ): đội Thôn Bồng Lai, 271 điểm.
Giải Ba (700.000đ): đội Hội Phụ nữ, 268 điểm; đội Cựu giáo chức, 260,5 điểm.
Thí sinh ấn tượng: em ⟦minor:Phùng Khánh Vy⟧, lớp 11A2 Trường THPT Lý Bôn; bà Hạ Thị Ngát, thôn Bồng Lai, 72 tuổi, thí sinh cao tuổi nhất.
Giải tiểu phẩm hay: "Cuộc gọi lúc nửa đêm" – tác giả Đới Sỹ Nam, 1978.
Phần thi trắc nghiệm gồm 50 câu dựa trên Luật An ninh mạng, Nghị định 53/2022/NĐ-CP. Trao giải lúc 8h00 ngày 18/4 tại sân UBND xã. Ban Tổ chức nhận kiến nghị đến 17h00 ngày 16/4, quá hạn không giải quyết.

Phường Trúc Bạch Nam phát động ký cam kết "Nói không với ma tuý, thuốc lá điện tử" trong học đường
Hưởng ứng Tháng hành động phòng, chống ma tuý (01–30/6) và Ngày toàn dân phòng, chống ma tuý 26/6, phường tổ chức lễ phát động với 850 học sinh khối 8, 9 tham gia. Thạc sĩ Lương Thị Minh Hiền, Phó Hiệu trưởng Trường THCS Ngô Sĩ Liên khẳng định nhà trường cam kết 4 không. Qua rà soát, toàn phường quản lý 32 người nghiện, 11 người sau cai. Năm học vừa qua phát hiện 6 trường hợp học sinh sử dụng thuốc lá điện tử, đã giao gia đình phối hợp giáo dục, không nêu tên trước lớp. Nghị quyết số 173/2024/QH15 của Quốc hội cấm sản xuất, kinh doanh, nhập khẩu, chứa chấp, vận chuyển, sử dụng thuốc lá điện tử từ năm 2025.
Sau lễ phát động, diễn giả Thiếu tá Phan Quỳnh Mai trả lời 23 câu hỏi của các em. Số tư vấn: 111; đường dây nóng Công an phường: 024.3829.7113.

BÁO CÁO THÀNH TÍCH đề nghị khen thưởng (tóm tắt)
Họ và tên: ⟦?informant:Nguyễn Thị Bích Hợp⟧. Sinh ngày: 04/12/1984. Giới tính: Nữ. Số CCCD: 038184 011 529. Chức vụ: Chủ nhiệm Câu lạc bộ "Phụ nữ với pháp luật". Nơi công tác: Hội LHPN xã Hoằng Trạch Tây. Điện thoại: 0915-648-303.
Thành tích: từ năm 2022 đến nay tổ chức 62 buổi sinh hoạt, 1.980 lượt hội viên; hoà giải 14 vụ mâu thuẫn hôn nhân; bố trí nơi tạm lánh cho chị ⟦victim:L.T.D.⟧, trú ngõ 9 thôn Trung Hoà, bị chồng hành hung tháng 8/2025. Sáng kiến "Hộp thư màu tím" đặt tại 10 điểm được Hội đồng sáng kiến xã công nhận theo Quyết định 275/QĐ-UBND. Phối hợp cung cấp cho Công an xã nhiều thông tin có giá trị.
Hình thức khen thưởng đã nhận: Giấy khen UBND huyện năm 2023; Bằng khen Trung ương Hội năm 2025.
Đề nghị: Bằng khen của Chủ tịch UBND tỉnh.

Tiếng mõ làng Chuông
Ngày trước, làng có mõ báo cướp. Sau này mõ treo ở đình làm cảnh. Năm 2021, khi nạn trộm chó hoành hành, các cụ bàn nhau khôi phục lại tiếng mõ. Mỗi xóm một chiếc, gõ ba tiếng một là có người lạ, gõ liên hồi là có trộm. Đám thanh niên cười, bảo thời công nghệ ai lại gõ mõ. Thế rồi một đêm tháng Mười mất điện, sóng điện thoại phập phù, chính tiếng mõ của cụ từ trông đình đã đánh thức hơn hai trăm con người, chặn hai đầu đê, tóm gọn bốn tên dùng kích điện.
Cụ từ năm nay tám mươi hai, tên Lê Quang Tuyển, tai đã nghễnh ngãng nhưng tay mõ còn dẻo. Cụ bảo: "Camera thì nó nhìn, mõ thì nó gọi". Làng đã viết hai câu ấy vào hương ước, khoản 6, điều 14. Từ bấy đến nay, năm mùa lúa, làng không mất con chó nào.

Nhà sàn có ánh đèn
Ở bản này, nhà nào treo đèn đỏ trước sàn là nhà xin giúp. Cách ấy do chị em trong chi hội nghĩ ra, bởi phụ nữ ở đây hay ngại, không quen nói chuyện trong nhà ra ngoài. Đèn đỏ đầu tiên thắp lên đúng vào đêm mưa lũ. Chi hội trưởng lội suối sang, thấy người đàn bà ngồi co ro dưới gầm sàn, một mắt sưng húp không mở được, bên cạnh là hai đứa trẻ run cầm cập. Chồng chị say, nằm ngáy trên nhà.
"Ta tưởng không ai thấy đèn", ⟦victim:Lò Thị Ơi⟧ nói, câu đầu tiên sau nhiều tháng. Hôm sau chồng chị bị gọi ra xã, ký cam kết, bỏ rượu được đến giờ. Còn đèn đỏ, từ đó cả bản thắp thêm ba lần, rồi thôi. Ông Trưởng bản Lò Văn Xuân bảo đêm nào cũng đi một vòng nhìn lên các nhà sàn, thấy tối om thì mừng.

Một góc chợ Đồn
Sạp cá thứ ba tính từ cổng phụ là của ⟦?informant:một phụ nữ chừng năm mươi⟧, tay thoăn thoắt mà mắt thì tinh. Ban quản lý chợ gọi đùa chị là "ra-đa". Hồi đầu năm, thấy có hai người đàn ông lạ ngày nào cũng mua đúng nửa cân cá rồi đứng ngó quầy vàng đối diện, chị để ý, nhớ mặt, nhớ cả cái nốt ruồi. Chị nói lại với anh công an phụ trách chợ. Ba hôm sau, hai người ấy bị giữ ngay khi vừa rút búa ra. Chủ quầy vàng đến giờ vẫn nhắc ơn.
Chúng tôi xin phép chụp ảnh chị, chị xua tay: "Thôi, tui còn buôn bán". Chúng tôi tôn trọng chị, nên bài này không có ảnh. Nhưng người chợ Đồn ai chẳng biết chị ⟦informant:Sương cá⟧. Tổ tự quản của chợ có 16 người như thế, năm ngoái được phường khen.

Lớp học lúc 8 giờ tối
Không giáo án, không điểm số. Cứ tối thứ Năm, anh cảnh sát khu vực lại bê chồng ghế nhựa ra sân đình. Bài hôm nay là "Người yêu trên mạng". Anh không giảng mà mời một người kể. Bác ấy đứng lên, vặn vặn cái khăn, mãi mới thành lời: góa chồng lâu, có ông kỹ sư nước ngoài nhắn tin, hẹn gửi quà, rồi "hải quan" bắt nộp thuế. Hai trăm mười triệu. Tiền bán mảnh vườn.
Cả sân lặng phắc. Rồi một bà ngồi hàng sau bước lên ôm lấy bác. "Thôi bà ⟦?victim:Hợi⟧ ạ, của đi thay người", bà nói, và sân đình vỡ ra những tiếng sụt sịt. Bác ⟦victim:Ngô Thị Hợi⟧ đồng ý để câu chuyện của mình được in lên tờ tin của khu, chỉ mong đừng ai như bác. Lớp học đã sang buổi thứ 31.

Ông giữ rừng không lương
Bốn mươi mốt năm nay, ngày nào ông cũng vác con dao quắm lên khu rừng đầu nguồn. Không ai thuê. Vợ ông hờn: "Rừng có trả cơm cho ông không?". Ông cười. Cây lim cổ nhất trong rừng, năm người ôm, người ta trả ông bằng cả cái nhà để ông nhắm mắt một đêm. Ông không nhắm mắt. Ông thức, đốt lửa ở gốc cây suốt mười bảy đêm.
Lâm tặc sau đó đi nơi khác. Rừng còn nguyên 118 héc-ta, nước suối bốn mùa trong vắt, đủ tưới cho cánh đồng ba thôn. Tỉnh mời ông đi dự hội nghị, ông mặc áo chàm mới, ngồi hàng đầu, tên trên thẻ ghi Phàn Chòi Kinh. Người dẫn chương trình hỏi bí quyết, ông nói tiếng Dao, cháu nội dịch lại: "Ông bảo, có gì đâu, rừng là nhà mình thì mình giữ thôi".

Chuyện xóm Bờ Hồ cai cờ bạc
Xóm này từng có tiếng là "sới". Ngày giỗ đánh, ngày cưới đánh, trời mưa cũng đánh. Cho đến khi cậu con trai duy nhất nhà ông thợ cối đi trộm xe để trả nợ bạc và vào tù, xóm mới giật mình. Các bà các cô họp trước, các ông họp sau. Nghị quyết của xóm chỉ một dòng: ai đánh bạc, cả xóm không ăn giỗ.
Vẫn có một nhà lén mở. ⟦informant:Cô con dâu nhà ấy, làm ở trạm bơm⟧, nửa đêm gửi cho trưởng xóm tấm ảnh chụp chiếu bạc. Từ đó tắt hẳn. Mẹ chồng nàng dâu giận nhau nửa năm rồi cũng lành, bà còn nói với hàng xóm "không có nó thì nhà tôi bán rồi". Tính đến cuối năm 2025 xóm đã ba năm không có đánh bạc, được công nhận xóm kiểu mẫu theo Quyết định 1180. Ông thợ cối nay là tổ phó tổ tự quản.

TIN NHANH ĐẠI HỘI!!! (gửi web xã, nhờ biên tập)
Chi hội nông dân thôn 7 hnay 25/10 họp tổng kết, 58/63 hv có mặt. Đ/c chủ tịch hội xã Ng. Văn Thuỷ dự chỉ đạo. KQ nổi bật:
- quỹ hội: 46tr250, cho 9 hộ vay xoay vòng, ls 0%
- mh "Cánh đồng ko rác thải - ko trộm cắp" 32ha, 4 tổ, mỗi tổ 7-8 ng, gác từ 19h-5h mùa thu hoạch; kq ko mất máy bơm nào (2024 mất 5 cái)
- hoà giải 3 vụ tranh chấp bờ thửa
- hiến 612m2 đất mở đg nội đồng
PHƯƠNG HƯỚNG 2027: thêm 10 camera, kết nạp 6 hv, 100% hộ cài vneid.
Bầu BCH mới 5 đ/c: Thuỵ (ct), Hợp, Lĩnh, Nga, Doanh. Tỷ lệ 100%.
Ảnh: c Nga chụp, gửi sau qua zalo nhóm. Bản cứng BC số 04/BC-CHND nộp VP chiều nay. Cần gấp thì đăng trc ko cần ảnh cx đc ạ

DANH SÁCH THÀNH VIÊN TỔ BẢO VỆ AN NINH TRẬT TỰ THÔN LŨNG CẠN (dán kèm QĐ 33/QĐ-UBND)
TT; Họ tên; Năm sinh; Dân tộc; Chức danh; Số ĐT
1; Vàng Mí Pó; 1987; Mông; Tổ trưởng; 0388.214.760
2; Sùng Thị Già; 1995; Mông; Tổ phó; 0327.559.018
3; Ly Chứ Và; 1999; Mông; Tổ viên; 0971 443 226
4; Nguyễn Tài Đức; 1980; Kinh; Tổ viên; không có
Ghi chú: phụ cấp tổ trưởng 1,6 tr/tháng, tổ phó 1,5 tr, tổ viên 1,4 tr; được đóng BHXH tự nguyện, mua BHYT (mã thẻ do BHXH cấp). Trực tại nhà văn hoá thôn, lịch: T2-T4-T6 tổ trưởng, tổ phó; T3-T5-T7 tổ viên; CN luân phiên. Hội ý 15 phút trước mỗi ca. Trang bị nhận ngày 05/01/2026: 4 bộ quần áo, 4 mũ, 4 gậy, 2 đèn, 1 loa, biên bản bàn giao số 12, có chữ ký của Thiếu tá Hạng A Chu.

DE NGHI DANG TIN: mo hinh "Tu sach phap luat luu dong" cua xa Yen Binh Thuong. Mo hinh do Hoi Cuu giao chuc phoi hop Cong an xa xay dung tu thang 9-2024, hien co 8 tu, 1.236 dau sach, luan chuyen 2 thang 1 lan giua cac nha van hoa. Nguoi phu trach la thay Vi Hong Ky, nguyen hieu truong. Moi tu co so ghi nguoi muon, ai muon qua 30 ngay thi nhac. Thang qua co 317 luot muon, nhieu nhat la Luat Dat dai, Luat Hon nhan va gia dinh 2014, Bo luat Hinh su. Mo hinh duoc cham 94/100 diem, xep thu 2 toan tinh, duoc thuong 5 trieu dong. Kinh phi mua sach 68 trieu, trong do xa hoi hoa 41 trieu. Don vi nao can trao doi xin lien he thay Ky dt 0985 330 674 hoac email tusachyenbinh@gmail.com, xin cam on toa soan nhieu.

📊 INFOGRAPHIC – CHỮ CHO BẢN TIN THÁNG 9
⬛ 1.204 → số lượt người dùng "Ứng dụng phản ánh" 
⬛ 87,3% → xử lý đúng hạn (nguồn: Trung tâm PVHCC)
⬛ 0 → vụ cháy lớn
⬛ 26 tỷ 480 triệu → thiệt hại do lừa đảo toàn tỉnh 8 tháng (CA tỉnh, BC 4471)
⬛ TOP 3 CHIÊU: (1) giả công an, (2) đầu tư coinviet-fx.io, (3) việc nhẹ lương cao
⬛ CÂU CHUYỆN: "Tôi mất 1,1 tỷ trong 9 ngày" – ⟦victim:Đặng Ngọc Toản⟧, kỹ sư, phường Yên Hải
⬛ SỐ CẦN NHỚ: 113 / 114 / 115 / 111 / 156
⬛ SỐ CẦN CHẶN: 02488 861 337; +84-56-9902-714
⬛ NGƯỜI TỐT: anh Khúc Đình Ba – bảo vệ siêu thị, trả lại 42 triệu; tổ xe ôm chợ Gạo – 9 lần bắt cướp
⬛ Chân trang: Công an tỉnh – Trang congan.haiyen.gov.vn – In 3.000 tờ, giấy phép XB 118/GP-SVHTTDL
`,
  `
Hai học sinh đuối nước tại sông Cái Vừng
Chiều 17/5, tại đoạn sông Cái Vừng chảy qua khóm Long Thạnh, phường Tân An Tây xảy ra vụ đuối nước thương tâm làm hai em nhỏ tử vong. Thông tin ban đầu, khoảng 15 giờ, nhóm 5 học sinh rủ nhau ra bãi bồi tắm. Do nước chảy xiết, hai em ⟦minor,victim:Đoàn Minh Khôi⟧ (12 tuổi) và ⟦minor,victim:Lê Quốc Thịnh⟧ (11 tuổi), cùng học Trường THCS Trần Quốc Toản, bị cuốn ra xa. Nghe tiếng kêu cứu, anh Tô Văn Lượm, người thả lưới gần đó, lao xuống vớt được em ⟦?minor,?victim:Thịnh⟧ nhưng em đã ngưng thở. Đến 18 giờ 20, lực lượng cứu nạn tìm thấy thi thể em ⟦?minor,?victim:Khôi⟧ cách hiện trường 400 m.
Chính quyền phường đã đến thăm hỏi, hỗ trợ mỗi gia đình 10 triệu đồng. Từ đầu năm đến nay, tỉnh ghi nhận 14 trẻ tử vong do đuối nước (theo báo cáo của Sở Y tế). Phụ huynh cần quản lý con em chặt chẽ, nhất là dịp nghỉ hè.

Tuyên phạt 9 năm tù kẻ lừa bán hàng nhái qua mạng
Ngày 22/4, Toà án nhân dân khu vực 3 mở phiên toà sơ thẩm xét xử bị cáo Quách Thành Đạt (sinh năm 1990), ngụ phường Lạc Đạo, về tội "Lừa đảo chiếm đoạt tài sản". Theo cáo trạng, từ tháng 6/2024 đến tháng 1/2025, Đạt lập 4 trang bán hàng "xả kho", nhận tiền của khách rồi gửi gạch, giấy vụn. Tổng cộng Đạt chiếm đoạt 1,268 tỷ đồng của 93 người. Tại toà, bà ⟦victim:Tôn Nữ Diệu Hằng⟧ cho biết đã đặt mua máy lọc nước 7,9 triệu đồng nhưng mở hộp ra chỉ có hai viên gạch ống. Ông ⟦victim:Phạm Ngọc Bền⟧ mất 31 triệu đồng tiền mua xe đạp trợ lực cho con gái.
Hội đồng xét xử do thẩm phán Hứa Văn Thông làm chủ toạ tuyên phạt bị cáo 9 năm tù, buộc bồi thường toàn bộ. Bị cáo có quyền kháng cáo trong 15 ngày kể từ ngày tuyên án (Điều 333 Bộ luật Tố tụng hình sự).

Va chạm giữa xe máy và xe bồn, một người nguy kịch
Khoảng 19h45 tối 8/3, trên quốc lộ 26B đoạn qua thôn Tân Tiến, xã Ea Knop Thượng, xe bồn 47H-018.82 kéo theo rơ moóc 47RM-004.19 xảy ra va chạm với xe máy 47AA-330.57. Cú va chạm khiến hai người trên xe máy ngã văng ra đường. Người điều khiển được xác định là ⟦victim:Y Thăng Ayun⟧, 22 tuổi, bị chấn thương sọ não, đang thở máy; người ngồi sau là ⟦victim:H'Ruê Ksơr⟧, 20 tuổi, xây xát nhẹ. Một số người dân cho hay trời lúc đó mưa to, đoạn đường đang sửa không có đèn.
Lái xe bồn tên Kiều Xuân Hoà đã đến Công an xã trình diện. Lực lượng CSGT dựng biển cảnh báo, điều tiết giao thông qua đường tránh Km 41 đến 21h30. Đây là vụ thứ 3 xảy ra tại đoạn đường này trong vòng hai tháng. UBND xã đã có Công văn số 212 đề nghị đơn vị thi công lắp bổ sung 12 cọc tiêu phản quang.

Mở phiên toà giả định tuyên truyền phòng, chống bạo lực học đường
Chiều 14/10, Trường THPT Chu Văn Thịnh phối hợp Công an phường, Đoàn luật sư tổ chức phiên toà giả định thu hút 900 học sinh, giáo viên. Vụ án được dựng: hai nữ sinh mâu thuẫn trên mạng, một bạn hẹn đánh nhau, kết quả bạn kia thương tật 11%. Các vai diễn do chính học sinh và luật sư đảm nhận; "thẩm phán" là luật sư Đào Kim Ngân, "kiểm sát viên" là Trung uý Vi Hoàng Giang. "Bị cáo" nghẹn ngào nói lời sau cùng làm nhiều bạn rơi nước mắt. Phần hỏi đáp sau đó xoay quanh Điều 12 và Điều 134 Bộ luật Hình sự: người từ đủ 14 tuổi phải chịu trách nhiệm hình sự về tội rất nghiêm trọng.
Cô Lê Thị Thuỳ Ninh, Phó Hiệu trưởng, cho biết đây là hoạt động nằm trong Kế hoạch số 68/KH-THPT, mỗi học kỳ một lần. Năm học 2025–2026 trường không xảy ra vụ bạo lực học đường nào, giảm 4 vụ so với năm trước.

Tình nguyện viên trao trả tài sản hơn 60 triệu đồng
Trưa 26/1, khi đang bán hàng ở bến xe Trà Lý, chị Bùi Thị Luyến, 38 tuổi, tiểu thương, phát hiện một túi du lịch bỏ quên trên ghế chờ. Mở ra tìm địa chỉ, chị thấy 61.300.000 đồng, 2 cây vàng trang sức và hộ chiếu số B7719042. Chị liền báo bảo vệ rồi cùng mang đến Công an phường. Qua loa bến xe, chủ nhân là một cụ bà về quê ăn Tết nhanh chóng được tìm thấy. Cụ run run đếm lại, không thiếu một đồng. 
Chị Luyến nhất quyết từ chối khoản hậu tạ 5 triệu đồng. "Tôi cũng nghèo, mà tiền của người ta thì không ngủ được", chị nói. Lãnh đạo bến xe cho biết trong năm 2025, nhân viên và tiểu thương bến xe đã 27 lần trả lại của rơi, tổng giá trị trên 400 triệu đồng. Thị uỷ cũ từng tặng bến xe danh hiệu "Bến xe văn hoá" năm 2012.

Khởi tố người mẹ kế bạo hành con chồng
Cơ quan Cảnh sát điều tra vừa khởi tố bị can, cấm đi khỏi nơi cư trú đối với Nguyễn Thị Thuý Vân (SN 1992), trú tại chung cư Sông Nhuệ, để điều tra tội "Hành hạ người khác". Theo điều tra, từ tháng 9/2025, do bực tức vì con riêng của chồng là cháu ⟦?victim,minor:T.G.B.⟧, 7 tuổi, học chậm, Vân nhiều lần dùng móc áo, dép đánh cháu, bắt quỳ ngoài ban công. Ngày 06/12, ⟦?informant:cô giáo chủ nhiệm⟧ phát hiện trên lưng cháu có nhiều vết bầm nên đã báo cho Ban Giám hiệu và Công an phường Hà Đông Nam. Giám định thương tích 6%.
Hiện cháu ⟦?minor,?victim:B.⟧ được ông bà nội đón về chăm sóc, được chuyên gia tâm lý của Tổng đài 111 hỗ trợ. Công an đề nghị người dân khi phát hiện trẻ bị bạo hành cần gọi ngay 111 hoặc 113. Che giấu, không tố giác cũng có thể bị xử lý theo Nghị định 130/2021/NĐ-CP.

Thầy giáo hiến máu cứu sản phụ trong đêm
2 giờ sáng 12/9, Trung tâm Y tế khu vực Mù Cang phát thông báo cần gấp 3 đơn vị máu nhóm B cho một sản phụ băng huyết. Đọc tin trên nhóm, thầy Hà Minh Thuyết, giáo viên Thể dục Trường PTDT bán trú, chạy 22 km đường đèo trong mưa để kịp hiến. Cùng đêm, Thượng uý Sùng A Lử và chị Giàng Thị Bla, nhân viên y tế bản, cũng có mặt. Nhờ đó mẹ tròn con vuông, bé gái nặng 3,1 kg chào đời lúc 4 giờ 10.
Đây là lần thứ 19 thầy Thuyết hiến máu. "Máu chảy trong mình, cho đi lại có", thầy cười. Câu lạc bộ "Ngân hàng máu sống" do thầy lập năm 2017, từ 11 người nay có 164 thành viên, đã hiến 538 đơn vị. Chủ tịch UBND tỉnh tặng thầy Bằng khen tại Quyết định 1402/QĐ-UBND ngày 03/10/2025, Hội Chữ thập đỏ Việt Nam tặng Kỷ niệm chương. Học trò gọi thầy là "thầy Máu nóng".

Phá cửa cứu 4 người trong đám cháy, hai cha con bị bỏng
Rạng sáng 4/2, lửa bùng lên từ tầng 1 căn nhà số 27/8 ngõ Văn Miếu, phường Cửa Đông Nam, nơi gia đình ông ⟦victim:Lưu Đức Chiểu⟧ bán chăn ga. Khói chặn kín cầu thang. Nghe tiếng kêu, hai người hàng xóm là anh Bạch Trọng Phúc và anh Tạ Quang Lâm bắc thang, dùng búa phá khung sắt ban công tầng 2 đưa cả nhà ra ngoài. Con trai ⟦?victim:ông Chiểu⟧ là ⟦victim:Lưu Đức Anh Tài⟧, sinh năm 1996, bỏng 18% vùng tay, cháu nội ⟦minor,victim:Lưu Bảo Chi⟧, 6 tuổi, học lớp 1A Trường Tiểu học Cửa Đông, ngạt khói phải thở ô xy.
Cảnh sát PCCC xuất 4 xe, khống chế lúc 3h25. Thiếu tướng Cao Hữu Đạo trực tiếp chỉ đạo tại hiện trường. UBND phường làm thủ tục đề nghị tặng Bằng khen cho anh Phúc và anh Lâm về hành động dũng cảm. Sáng ra, ban công vẫn treo chiếc búa cong cán.

HƯỚNG DẪN NGƯỜI BỊ BẠO LỰC GIA ĐÌNH TỰ BẢO VỆ MÌNH
(Trích tờ gấp của Hội Liên hiệp Phụ nữ xã Vân Lĩnh Đông)
1. Bạn có quyền: yêu cầu bảo vệ tính mạng, sức khoẻ; được giữ bí mật nơi tạm lánh; được trợ giúp pháp lý miễn phí (Điều 9 Luật Phòng, chống bạo lực gia đình số 13/2022/QH15).
2. Khi nguy hiểm: chạy ra nơi đông người, tránh bếp và nơi có dao kéo; gọi 113; gọi 1800 1567.
3. Giữ bằng chứng: chụp ảnh vết thương, giấy khám bệnh, tin nhắn. Ghi ngày giờ.
4. Chuẩn bị túi khẩn cấp: giấy tờ, ít tiền mặt, quần áo của con.
5. Biện pháp cấm tiếp xúc: Chủ tịch UBND xã ra quyết định trong 12 giờ, thời hạn 3 ngày; Toà án có thể kéo dài đến 4 tháng.
6. Địa chỉ tin cậy của xã: Nhà văn hoá thôn 2, Trạm Y tế xã. Trong năm 2025 có 9 chị đã đến đây và được hỗ trợ kịp thời. Đừng cam chịu, bạn không có lỗi.

Truy tố bị can gây tai nạn làm chết người rồi bỏ trốn
Viện kiểm sát nhân dân khu vực 7 vừa ban hành cáo trạng số 44/CT-VKS truy tố Hồ Thanh Sử, sinh ngày 09/07/1998, về tội "Vi phạm quy định về tham gia giao thông đường bộ". Tối 30/11/2025, Sử sau khi dự tiệc thôi nôi đã lái ô tô bán tải 60C-771.08 về nhà, đến đoạn ấp Bàu Cối, xã Xuân Hoà Tây thì tông ông ⟦victim:Đổng Văn Sầm⟧ (61 tuổi) đi bộ cùng chiều tử vong. Thay vì dừng lại, Sử lái xe về nhà, rửa xe, tháo biển số. Sáng hôm sau, được cha mẹ khuyên nhủ, bị can đến Công an xã đầu thú.
Xét nghiệm sau 10 giờ vẫn còn 42 mg cồn trong 100 ml máu. Gia đình ⟦?victim:ông Sầm⟧ gồm người vợ bệnh tật là bà ⟦?victim:Thông Thị Lẹ⟧ và hai cháu nội mồ côi. Bị can đã bồi thường 120 triệu đồng. Vụ án dự kiến xét xử lưu động tháng 6 để răn đe, tuyên truyền.

Tai nạn lao động nghiêm trọng tại công trình xây trường
Khoảng 9h30 ngày 13/7, tại công trình xây mới khối phòng học Trường Mầm non Bình Minh (phường Kỳ Trinh Hạ), giàn giáo cao 6 m bất ngờ đổ sập. Ba công nhân rơi xuống đất. Nạn nhân ⟦victim:Lê Văn Thìn⟧ (45 tuổi, quê xã Kỳ Lạc) tử vong tại chỗ; anh ⟦victim:Trần Đình Cảnh⟧ gãy hai chân; anh ⟦victim:Nguyễn Văn Sỹ⟧ chấn thương cột sống. Đơn vị thi công là Công ty TNHH Xây dựng Thành Sơn Hà, người đại diện ông Phan Khắc Ái.
Công an phường cùng Đội 8 điều tra đã khám nghiệm hiện trường. Người nhà ⟦?victim:anh Thìn⟧ nhận hỗ trợ ban đầu 60 triệu đồng. Công trình khởi công 02/01/2026, vốn 14,6 tỷ đồng, theo Quyết định 887/QĐ-UBND. Phó Chủ tịch UBND phường Dương Thị Hải Yến yêu cầu đình chỉ thi công, tổng kiểm tra 11 công trình khác trên địa bàn trước ngày 31/7.

Tôn vinh những người lặng thầm vớt xác trên sông Hồng
Hơn 30 năm, đội chèo đò xóm Bãi Giữa Đông tự nguyện tìm kiếm người không may gặp nạn. Đội trưởng Nguyễn Văn Bành năm nay 66 tuổi, da đen sạm, kể lần đầu vớt được người là năm 1991. Đội có 7 thành viên, không ai nhận lương, mỗi năm tìm được 12 đến 15 trường hợp, cứu sống 3, 4 người tự tử. Cứ có điện thoại là đi, kể cả đêm giao thừa. Bà Trần Thị Tẹo, vợ ông Bành, nấu sẵn nồi nước lá bưởi cho chồng tắm mỗi bận về.
Năm 2021, đội được Chủ tịch nước tặng Huân chương Dũng cảm. Năm 2025, thành phố tặng đội một ca nô 40 sức ngựa, 20 bộ áo phao. Điều ông trăn trở là chưa có lớp trẻ nối nghiệp. Ông bảo: "Khi kéo được lên, tôi nói với họ: về nhà thôi". Bài viết đạt giải B cuộc thi "Bình dị mà cao quý" lần thứ 14.

Mâu thuẫn bữa nhậu, một thanh niên bị đâm trọng thương
Công an xã Thạnh Đông Trung đang tạm giữ Đỗ Tấn Kiệt (26 tuổi), Dương Khải (24 tuổi) để điều tra hành vi giết người. Tối 20/8, tại đám cưới ở ấp Kinh 3, Kiệt và anh ⟦victim:Neáng Sóc Thia⟧ cự cãi chuyện hát karaoke. Được can ngăn, hai bên ra về. Chừng 30 phút sau, Kiệt cùng Khải cầm dao bầu quay lại, đâm anh ⟦?victim:Thia⟧ hai nhát trúng phổi; ⟦victim:Trần Quí⟧, bạn ⟦?victim:anh Thia⟧, bị chém đứt gân tay khi đỡ giùm. Người nhà đưa hai nạn nhân đi cấp cứu tại Bệnh viện Đa khoa Kiên Giang.
Ông Danh Ươl, chủ nhà đám cưới, cho biết vụ việc xảy ra quá nhanh, chưa kịp trở tay. Đại úy Tiêu Hùng Cường, Phó Trưởng Công an xã khuyến cáo: trong 6 tháng qua, 8/13 vụ gây rối trên địa bàn bắt nguồn từ rượu bia; các đám tiệc nên kết thúc trước 21 giờ.

Lớp học bơi 0 đồng của Công an xã Đức Lạc Thượng
Mùa hè này, bể bơi di động cạnh trụ sở Công an xã luôn rộn tiếng cười. Gần 210 trẻ từ 6 đến 14 tuổi thay nhau học theo 7 ca, mỗi ca 90 phút. Người dạy là Thượng uý Bùi Văn Tới và hai đoàn viên Phan Hoài Thư, Trần Nguyên Bách; phụ huynh chia nhau trông nom. Sau 12 buổi, các em biết bơi ếch, đứng nước, kỹ năng kêu cứu, ném phao cho bạn. Kinh phí 96 triệu đồng, trong đó doanh nghiệp ủng hộ 70 triệu, còn lại do cán bộ, chiến sĩ đóng góp.
Trước đó, giai đoạn 2021–2024 xã từng có 5 trẻ tử vong do đuối nước; riêng năm 2025 không có trường hợp nào. Chị Lưu Thị Hoà, phụ huynh có hai con theo học, xúc động: "Đi làm đồng mà yên cái bụng". Thời gian tới xã sẽ xây bể cố định 10 x 20 m cạnh sân vận động, dự kiến vận hành tháng 5/2027.

Xét xử lưu động vụ trộm két sắt Trường Tiểu học
Sáng 07/11, tại hội trường UBND phường Yên Trường Đông, Toà án nhân dân khu vực 5 xét xử lưu động 3 bị cáo Mạc Văn Rin, Nông Thế Anh, Đinh Trọng Hữu về tội "Trộm cắp tài sản". Đêm 14/6/2026 là ngày chủ nhật, ba bị cáo cạy cửa phòng tài vụ Trường Tiểu học Yên Trường, lấy két có 143 triệu đồng tiền bán trú. Để tránh camera, chúng mặc áo mưa, cắt điện. Công an phường truy vết từ vết xi măng trên lốp xe. 
Hội đồng xét xử nhận định bị cáo Rin có 2 tiền án, cầm đầu, nên tuyên 6 năm 6 tháng tù; Nông Thế Anh 4 năm; Đinh Trọng Hữu 3 năm cho hưởng án treo, thử thách 5 năm. Bị cáo Hữu cùng gia đình đã bồi thường đủ. Thẩm phán Tăng Quỳnh Chi nhắn nhủ thanh niên đừng để "đêm vui bằng ngàn đêm ân hận". Phiên toà có 320 người dự khán.

Nữ sinh lớp 8 giúp bắt kẻ dàn cảnh móc túi ở hội chùa
Hội chùa Dâu Hạ năm nay xảy ra 3 vụ móc túi. Nhờ một học sinh mà kẻ gian lộ diện. Em ⟦informant,minor:Phí Thảo Nguyên⟧, lớp 8D Trường THCS Thanh Lâm, đi lễ với bà thì thấy người phụ nữ áo tím lách vào đám đông đúng lúc bà ⟦victim:Đào Thị Tơ⟧ kêu mất ví. Em nhớ đôi giày đỏ của chị ta, liền kể với chú Công an trực ở cổng tam quan. Lát sau, đối tượng Lộ Thị Khế (SN 1980) bị giữ cùng 4 chiếc ví, 2 điện thoại.
⟦?victim:Bà Tơ⟧ được nhận lại đủ 2,6 triệu đồng và tấm ảnh chồng đã mất. Chiều 20/2, Phó Trưởng Công an xã Hà Duy Tùng đã đến lớp tặng ⟦?informant,?minor:em Nguyên⟧ giấy khen và bộ sách. Em nói thích làm điều tra viên. Ban Tổ chức lễ hội khuyến cáo du khách đeo túi trước ngực, không chen lấn ở lối lên thượng điện.

TIN BUỒN TỪ HIỆN TRƯỜNG: CHIẾN SĨ HY SINH KHI CHỮA CHÁY
Chiều 2/6, trong lúc cứu người ở đám cháy chợ Cầu Đất Nam, Thượng uý ⟦victim:Trương Nhật Minh⟧ (29 tuổi) và Trung sĩ ⟦victim:Vũ Hải Đăng⟧, Đội Cảnh sát PCCC&CNCH khu vực 2, đã bị vùi khi trần nhà đổ sập. Hai anh được đưa ra ngoài nhưng không qua khỏi. Cùng bị thương còn có Thiếu tá ⟦victim:Lại Ngọc Bảo⟧, gãy xương bả vai. Trong vụ cháy, các anh đã cứu được 3 tiểu thương mắc kẹt.
Lễ viếng tổ chức từ 7h00 ngày 04/6 tại Nhà tang lễ thành phố. Bộ Công an truy thăng cấp bậc hàm cho hai liệt sĩ theo Quyết định số 5107. Thượng uý ⟦?victim:Minh⟧ để lại vợ trẻ và con gái 14 tháng tuổi. Thành phố phát động đợt noi gương, hỗ trợ gia đình; đóng góp qua tài khoản 3713 0000 55228 của Quỹ Đồng đội, Kho bạc Nhà nước khu vực V. Đồng đội viết: "Các anh chạy vào nơi mọi người chạy ra".

Chăm lo trẻ em mồ côi do tai nạn giao thông
Nhân Tháng hành động vì trẻ em, Ban An toàn giao thông tỉnh cùng Công an phường Long Xuyên Tây đến thăm, tặng quà 8 em nhỏ mồ côi cha hoặc mẹ vì tai nạn. Mỗi suất gồm 3 triệu đồng, tập vở và xe đạp. Trong căn nhà cấp 4, em ⟦?victim,minor:Ngô Thị Kiều Tiên⟧, học lớp 9A1 Trường THCS Nguyễn Trãi, sống với bà ngoại từ khi cha mẹ là anh ⟦victim:Ngô Văn Vũ⟧ và chị ⟦victim:Cao Thị Nga⟧ qua đời trong vụ tai nạn năm 2021. Hai chị em ⟦?victim,minor:P.T.L⟧, 13 tuổi và ⟦?victim,minor:P.T.H⟧, 9 tuổi ở hẻm 26 Trần Hưng Đạo cũng được nhận đỡ đầu đến khi học xong lớp 12.
Ông Thái Minh Dương, Phó Ban chia sẻ nỗi đau vì tai nạn còn day dứt lâu dài. Năm 2025 toàn tỉnh có 214 người chết, 177 người bị thương vì tai nạn giao thông, giảm 11,6% và 9,2% so với năm trước.

Xe khách lao xuống vực, 7 người thương vong: phản ứng nhanh của bản Pá Khoang
Gần 10 giờ đêm 29/12, xe khách 29 chỗ chở đoàn đám cưới mất phanh trên đèo Pá Khoang Hạ, lao xuống sâu 15 m. Hai người chết, năm người bị thương, danh tính đang được xác minh. Người đầu tiên phát hiện là ông ⟦?informant:Cứ A Vảng⟧ đang chăn trâu về muộn; ông gọi bản, trong 20 phút hơn 60 người đã đốt đuốc, kết cáng tre đưa người bị nạn lên đường. Bác sĩ Quàng Thị Ngơi, Trưởng trạm Y tế, sơ cứu ngay bên bờ vực. Đến 1 giờ sáng, toàn bộ số người bị thương đã ở Bệnh viện Đa khoa tỉnh, tiên lượng tốt.
Chủ tịch UBND xã Lầu Bả Tủa cho biết xã đã hỗ trợ ban đầu 5 triệu đồng/người chết, 3 triệu đồng/người bị thương. Trước mắt, địa phương lập chốt ở hai đầu đèo, cấm xe trên 24 chỗ qua sau 20 giờ, theo Thông báo số 09/TB-UBND.

BẢN ÁN HÌNH SỰ SƠ THẨM (lược đăng tuyên truyền)
Bản án số 31/2026/HS-ST, ngày 28/01/2026. Toà án nhân dân khu vực 2. Thẩm phán chủ toạ: ông Vi Quốc Cường. Bị cáo: Hờ A Sáu; sinh năm 2002; nơi cư trú bản Háng Đề, xã Tà Sì Trong; nghề nghiệp làm nương; trình độ 5/12. Bị hại: chị ⟦victim:Hờ Thị Lỳ⟧, vợ bị cáo, vắng mặt có lý do. Người làm chứng: anh ⟦?informant:Thào A Dê⟧, em họ bị cáo; bà ⟦?informant:Vàng Thị Súa⟧.
Tóm tắt: khoảng 20 giờ ngày 03/10/2025, sau khi uống rượu ngô, bị cáo nghi vợ lấy 200.000 đồng bán gà nên dùng gậy tre đánh vào lưng, chân chị ⟦?victim:Lỳ⟧, gây thương tích 14%. Quyết định: áp dụng điểm a khoản 1 Điều 134 BLHS; xử phạt 09 tháng tù; án phí 200.000 đồng. ⟦?victim:Chị Lỳ⟧ xin giảm nhẹ hình phạt cho chồng. Việc đăng tải nhằm răn đe, giáo dục, không vì mục đích nào khác.

Chiếc nón đỏ trên mái tôn
Ai từng qua ngã ba Dốc Sỏi cũng nhớ quán nước của vợ chồng chú ⟦?victim:Kha⟧. Bữa đó con nước lên, chồng chở vợ đi chợ sớm. Chiếc xe container tạt qua, họ chỉ kịp thấy ánh đèn. Chiếc nón đỏ của cô bay lên mái tôn nhà bên, giờ vẫn nằm đó, người ta không ai nỡ khều xuống. Chú nằm viện ba tháng, mất một chân. Cô thì không về.
"Tên bả đẹp lắm", chú nói, mắt nhìn ra đường, "⟦victim:Lâm Thị Thu Sương⟧". Còn chú, ⟦victim:Kha Ngọc Sanh⟧, giờ ngồi trên xe lăn bán nước mía. Ly nào chú cũng hỏi khách một câu: "Chạy chậm lại nha". Cảnh sát giao thông đã gắn thêm gờ giảm tốc, đèn vàng, hai gương cầu. Từ tết tới nay ngã ba đó chưa có thêm vụ nào.

Đứa bé ngồi cuối lớp
Nó vẽ ngôi nhà không có cửa. Cô giáo mỹ thuật cầm bức tranh lên xuống phòng bảo vệ, rồi lên phòng hiệu trưởng, tay run. Nó mới vào lớp 2C, là ⟦minor,victim:Tú Uyên⟧, con chị Hường bán cháo lòng. Trước đó cô để ý nó mặc áo dài tay giữa trưa nắng, ăn cơm thì gục xuống đĩa.
Hai hôm sau, cha dượng nó bị mời lên làm việc, nó được chuyển sang ở cùng bà ngoại. Chẳng có gì long trọng, chỉ có cô tổng phụ trách chở nó đi bằng xe đạp, qua cánh đồng lúa, nó hỏi: "Nhà bà có cửa không cô?". Hôm nay nó lại vẽ. Ngôi nhà có cửa rồi, lại có cả chậu hoa. Cô ⟦informant:Hoàng Thị Diễm My⟧, người đã mang tranh đi báo, dán nó lên tường lớp, cạnh bảng phân công trực nhật.

Bố tôi làm bảo vệ
Bố tôi cao một mét năm tám, lưng hơi gù, làm bảo vệ ở khu chợ đêm. Đồng nghiệp gọi bố là "ông còi". Một đêm mưa, có đứa nhỏ bán vé số trượt chân ngã xuống hố ga mất nắp. Bố nhảy xuống, nước ngập tới cổ, đội nó lên vai. Bố bảo lúc đó nước xoáy mạnh lắm mà vẫn nghe nó niệm "con còn đem tiền về cho má". Ngoi lên được thì cả chợ vỗ tay, còn bố thì tìm chiếc dép.
Không ai hỏi tên nó. Sáng hôm sau nó mang tới chốt bảo vệ một ổ bánh mì. Bố chia hai. Tên bố tôi là Lục Trọng Nghĩa, có tờ báo viết về bố rồi, nhưng tôi vẫn muốn kể lại, vì hôm nay bố về hưu. Từ ngày mai chốt số 4 sẽ có người khác. Mong ai đó sửa giùm nắp hố ga.

Người bà
Mười một giờ trưa, bà khoá cửa, đạp xe ba cây số ra toà. Đây là lần thứ tư. Ở ghế bị cáo là đứa cháu đích tôn bà nuôi từ đỏ hỏn. Còn người nằm xuống cũng là máu mủ: ⟦victim:Thái Kim Long⟧, chú út của nó, hai chú cháu giằng co chiếc xe rồi cái kéo cắm vào cổ. Bà không biết phải cầu xin ai. Luật sư hỏi bà muốn nói gì, bà đứng một lúc lâu: "Tôi chôn một đứa rồi. Xin toà đừng chôn đứa kia".
Thẩm phán gỡ kính lau. Mười bốn năm tù, toà tuyên. Bị cáo Thái Kim Hiếu cúi đầu. Bà ra về, trời chang chang, chiếc nón lá nghiêng một bên. Ngoài cổng có người bán dừa gọi bà lại, đưa bà một trái, không lấy tiền. Viết chuyện này không để kể tội ai, chỉ xin các nhà có chuyện thì đừng để chén rượu lên tiếng.

Cô bé cầm tù và
Trên cao kia sương dày lắm, gọi nhau chẳng nghe. Thế mà con bé đứng ở mỏm đá thổi tù và ba hơi dài, cả mấy bản dưới đều biết có chuyện. Hôm đó nó đi chăn bò cùng em trai thì thấy đất dưới chân nứt ra, tiếng ùng ục như nồi sôi. Nó nhớ lời chú bộ đội dạy trong buổi tập huấn: thấy đất nứt là chạy, báo người lớn. Hơn bốn chục nóc nhà dời lên điểm trường. Bốn giờ sau, nửa quả đồi trút xuống.
Không một ai việc gì. Tỉnh tặng em giấy khen, cả một chiếc xe đạp. Em tên ⟦minor:Chảo Mẩy Pham⟧, lớp 6, trường nội trú. Hỏi được khen có vui không, em gật rồi lắc: "Nhưng con bò nhà em mất rồi". Hôm sau các chú Công an gom tiền mua cho nhà em con bê, đặt tên nó là Tù Và.

Chuyến xe số 7
Anh tài xế xe buýt tên gì, khách không biết, chỉ biết anh luôn dừng đủ lâu cho cụ già ngồi xuống mới chạy. Trưa thứ Sáu, giữa cầu Trần Phú, có cô gái trèo qua lan can. Anh tắt máy giữa dòng xe, xuống đi bộ, không la, không chụp hình. Anh đứng tựa lan can kể chuyện con gái anh thi rớt đại học. Mười lăm phút, còi xe inh ỏi. Rồi cô gái bước qua lại phía này, khóc rũ trên vai anh.
Khách trên xe không ai phàn nàn trễ giờ. Sau này công ty tìm ra anh: Mai Xuân Lộc, tuyến số 7, 16 năm cầm lái không một lỗi. Anh nhận bằng khen ngày 20/10, phát biểu gọn lỏn: "Tui chỉ đậu xe sai chỗ thôi". Cô gái kia nay đã có việc làm, thỉnh thoảng đi đúng chuyến của anh, vẫn ngồi ghế đầu.

CẬP NHẬT TAI NẠN LÚC 21H – ĐỒN CA TRUNG TÂM 
+ Đ.điểm: ngã ba Cây Xoài, QL1 Km 1738+50
+ PT: (1) xe tải 77H 016 55; (2) mtô 77-L1 8802; (3) xđ điện ko biển
+ Nạn nhân: ⟦victim:Đặng Văn Hiền⟧, 1969, chết; ⟦minor,victim:Đặng Thị Như Ý⟧, 10t, con ⟦?victim:ông Hiền⟧, gãy tay; cô ⟦victim:Tr. T. Bé⟧, tổ 3 khu vực 5, xây xát.
+ Tài xế xe tải: Phùng Quốc Sinh – sn 1986, GPLX 560117009432, ko có cồn
+ NV: CSGT 5 đ/c, CAP 3 đ/c, y tế 1 xe; bắt đầu 20h05, xong 20h50
+ Thân nhân lhệ: anh ⟦?victim:Hậu⟧ (em ruột) 0905.88.1247
+ Nhận định: xe tải sang đường thiếu quan sát; mưa, đường trơn
+ Việc tiếp: khám nghiệm PT sáng mai 7h30, xin trích camera cây xăng số 12, báo cáo VP trước 9h. Người trực: Tr.uý Khánh. HẾT

lịch xử lưu động + hoà giải tháng 11 xã Ba Chùa Nam
ngày 3 | 8h | nvh xóm 1 | Vụ: trộm bò; bị cáo Kim Sa Rây; chủ bò bà ⟦victim:Thạch Thị Kía⟧
ngày 10 | 8h | trụ sở | Vụ: tranh chấp ranh đất bà Ngọt – ông Bảy Chà, hoà giải lần 2, ko công khai
ngày 12 | 14h | nvh xóm 4 | Vụ: gây rối, 4 bị cáo
ngày 19 | 8h | trường TH | Vụ: bạo lực gia đình; bị cáo Lâm Văn Út; bị hại chị ⟦victim:S.T.H.⟧ ở kênh Bà Rằn, xóm 6
ngày 26 | 9h | nvh xóm 2 | hội nghị tuyên truyền Luật Trật tự, ATGT đường bộ 2024, 150 ng
- ai đc mời mang giấy tờ tùy thân, ko dẫn trẻ em dưới 16t vô phòng xử.
- loa báo trước 3 ngày. xe cấm đậu trước cổng sau 7h.
- hỏi thêm: chị Sà Rinh vp, phòng tư pháp hộ tịch, bàn số 4, tầng trệt

🏅🏅🏅 NGƯỜI TỐT VIỆC TỐT TUẦN 34 🏅🏅🏅
1️⃣ Tổ xe ôm bến Bính: chở miễn phí 38 thí sinh
2️⃣ Bác Trần Kim Dậu, 70t: trả ví có 4tr9 + 1 thẻ ATM (đã giao chủ thẻ)
3️⃣ Bạn ⟦minor:Hà My⟧, 3B TH Kim Giang: trả vòng tay vàng 2 chỉ 👏
4️⃣ Quán Cơm 2K: 312 suất cho người lao động, từ 10h đến hết
5️⃣ Chú bảo vệ Đặng Xuân Soạn trường THPT: giúp thí sinh quên CCCD chạy về lấy
6️⃣ Anh Lý Quốc Khang & chị Đoàn Ngân: cứu cụ bà ⟦victim:Vũ Thị Xuyến⟧ bị rơi xuống hồ, đưa vào viện
👉 Tuần tới bình chọn bằng cmt, mỗi ng 1 phiếu, chốt 22h CN
👉 Gửi bài: hòm thư điện tử nguoitotviectot@phuongkimgiang.gov.vn, có ảnh & xác nhận của tổ
#NTVT34 #DanPhoXanh – Ban biên tập: Trang Đoàn phường, xuất bản thứ 2, 8h sáng

BAN TIN PHAT THANH MUA MUA BAO, DOC HAI LAN, KHONG DAU. kinh thua ba con, bao so 5 du bao vao bo dem mung 9, gio giat cap 11, song cao 4 met. xa huy dong 214 dan quan, 9 xuong, 3 diem so tan: truong cap 1, cap 2, nha tho Hoa Yen. Ai o nha tam, ven de, lan trai thi phai di doi truoc 15 gio hom nay. Nguoi gia, tre em, phu nu mang thai di truoc. Dem theo thuoc, nuoc, giay to. Dau thang da co mot vu cay do de chet nguoi o xa ben, vi vay xin ba con chat canh, neo nha. Tau thuyen khong ra khoi, keo len bai. Co nguoi mac ket goi 112 hoac 114, so truc phong chong thien tai 0256 3 846 255. Ca nhan vi pham bi xu phat theo Nghi dinh 03/2022. Xin ba con nghe theo loi can bo. Het ban tin.
`,
  `
Cảnh báo thủ đoạn lừa đảo "làm nhiệm vụ" thu lợi nhuận cao
Thời gian gần đây, Công an phường Đông Khê Hạ liên tiếp nhận đơn của người dân về việc bị lôi kéo vào các nhóm "nhiệm vụ" trên Telegram. Điển hình, chị ⟦?informant,victim:Tạ Thị Hải Vân⟧ (34 tuổi, kế toán) thực hiện 3 nhiệm vụ thanh toán đơn hàng ảo, ban đầu được trả 10% hoa hồng. Tin tưởng, chị chuyển tổng cộng 187.500.000 đồng vào các tài khoản 108 877 446 021 (VietinBank) và 0381000577190 (Vietcombank), sau đó không rút được. Đối tượng sử dụng số 0582 914 067 và địa chỉ https://mall-shopee88.vip/login.
Công an phường khuyến cáo: không có công việc nào chỉ bấm like mà được tiền; không nạp tiền trước dưới mọi hình thức; các địa chỉ đã chặn như mall-sp88[.]top cần tránh xa. Khi phát hiện, báo ngay cho Công an phường (số 31 Lê Hồng Phong) hoặc gọi 113; tra cứu thêm tại chongluadao.gov.vn.

Phường Đông Khê Hạ tổ chức hội nghị tiếp xúc cử tri
Sáng 12/5/2026, tại hội trường Nhà văn hoá, Thường trực HĐND phường phối hợp Ban Thường trực UBMTTQ tổ chức tiếp xúc cử tri trước kỳ họp thứ 3. Dự hội nghị có bà Chử Thị Minh Thuý, Phó Bí thư Thường trực; ông Phạm Đình Khải, Phó Chủ tịch HĐND; Trung tá Đới Văn Quân, Trưởng Công an; cùng 164 cử tri.
Các ý kiến tập trung vào nạn đỗ xe lòng đường, tiếng ồn karaoke, tiến độ cống thoát nước ngõ 46. Cử tri Hoàng Xuân Bách (tổ 8) kiến nghị lắp thêm đèn ở công viên; cử tri Nguyễn Thị Thục (tổ 3) đề nghị giữ nguyên chợ cóc đến hết 2026. Ông Khải tiếp thu, cho biết phường đã bố trí 2,3 tỷ đồng theo Nghị quyết số 19/NQ-HĐND; hồ sơ dự án mã 8034512 đang chờ thẩm định. Hội nghị ghi nhận 19 ý kiến, trả lời ngay 11, chuyển cấp trên 8 ý kiến.

Bắt kẻ trộm chuyên đột nhập trường học
Sau 4 ngày truy xét, Công an xã Thạch Lưu Tây đã bắt giữ Phan Văn Truyền, sinh năm 1988, trú xã Thạch Đài, có 3 tiền án về tội trộm cắp. Trước đó, sáng 06/4, thầy ⟦?informant:Trương Quang Ngọ⟧, bảo vệ Trường THPT Lưu Vĩnh Sơn phát hiện phòng máy bị cạy khoá, mất 11 bộ máy tính nên đã báo Công an. Xem lại camera, tổ công tác xác định nghi phạm đi xe tải nhỏ 38C-160.55. Truyền khai đã bán máy cho một cửa hàng ở phố Hàm Nghi với giá 21 triệu đồng, còn trộm của bà ⟦victim:Hoàng Thị Sâm⟧ (xóm Tân Lộc) một xe đạp điện. 
Tang vật thu hồi 9/11 bộ máy. Ban Giám hiệu nhà trường đã gửi thư cảm ơn lực lượng Công an. Công an xã đề nghị các trường học cử người trực 24/24 dịp nghỉ lễ 30/4–01/5, kiểm tra hệ thống báo động.

HƯỚNG DẪN: Thủ tục khai báo tạm vắng và thông báo lưu trú qua VNeID
Theo Điều 30, 31 Luật Cư trú năm 2020, cơ sở lưu trú phải thông báo trước 23 giờ. Các bước thực hiện: mở ứng dụng VNeID, chọn "Thủ tục hành chính", chọn "Thông báo lưu trú", nhập thông tin khách, bấm gửi. Nếu khách không có điện thoại, có thể đến trực tiếp Công an phường từ 7h30 đến 17h00 các ngày làm việc.
Hành vi không thông báo lưu trú từ 1 đến 3 người bị phạt từ 500.000 đồng đến 1.000.000 đồng; từ 9 người trở lên bị phạt 4.000.000 đến 6.000.000 đồng theo Nghị định 282/2025/NĐ-CP. Người dân cần lưu số hồ sơ gồm 19 ký tự để tra cứu, ví dụ mẫu trên tờ khai là G07.128.204.000-2600311. Số định danh của mẫu hướng dẫn ghi 0011xxxx5670. Mọi hướng dẫn miễn phí. Đường dây hỗ trợ 1900 0368. Ảnh chụp bảng giá niêm yết xem tại bộ phận một cửa.

Tai nạn giao thông nghiêm trọng trên đường liên xã Vĩnh Bình – Nhơn Lý
Lúc 20h10 ngày 11/4, ô tô con mang biển số 71A-286.04 do Lê Minh Cảnh (SN 1985) điều khiển đã tông vào đuôi xe máy 71B2-905.73 chạy cùng chiều. Trên xe máy là vợ chồng ông ⟦victim:Huỳnh Văn Đực⟧, bà ⟦victim:Lê Thị Bé Ba⟧; ông tử vong trên đường đi cấp cứu, bà bị dập lá lách, đang điều trị tại bệnh viện. Hiện trường xe máy bị kéo lê 30 mét.
Đo nồng độ cồn của Cảnh cho kết quả 0,612 mg/lít khí thở. Công an xã tạm giữ phương tiện, giấy phép lái xe, phối hợp Đội CSGT khám nghiệm. Ngay trong đêm, lãnh đạo xã thăm hỏi, trao 7 triệu đồng cho gia đình. Qua vụ việc, Công an xã một lần nữa khuyến cáo "Đã uống rượu bia thì không lái xe". Theo thống kê, từ đầu năm đã xử phạt 84 trường hợp vi phạm nồng độ cồn, thu ngân sách 521 triệu đồng.

Thư ngỏ gửi các bậc phụ huynh nhân dịp nghỉ hè
Kính gửi quý phụ huynh! Hè đến, các con được nghỉ ngơi nhưng cũng tiềm ẩn nhiều nguy cơ. Theo Cục Bà mẹ và Trẻ em, mỗi năm nước ta có gần 2.000 trẻ tử vong do đuối nước. Trường Tiểu học Hoa Lư xin lưu ý một số điểm. Không để trẻ tự đi tắm ở ao, hồ, sông, kênh. Không để trẻ lớp 1, 2 ở nhà một mình với bếp ga, ổ điện. Cài chế độ giám sát khi cho trẻ dùng điện thoại, không cho trẻ gửi ảnh riêng tư. Thoả thuận với con một "mật khẩu gia đình" đề phòng kẻ bắt cóc giả danh.
Nhà trường mở lớp võ, lớp bơi từ 08/6 đến 25/7/2026, mỗi lớp 25 em, học phí 450.000 đồng; đăng ký với cô Lã Thị Hiên, văn phòng nhà trường. Tổng đài bảo vệ trẻ em: 111. Công văn chỉ đạo: số 1308/UBND-VHXH. Kính chúc các gia đình mùa hè an toàn, vui khoẻ. Hiệu trưởng (đã ký): Quách Thu Hà.

THÔNG BÁO CỦA CÔNG AN XÃ MINH LƯƠNG ĐÔNG
Về việc cung cấp thông tin liên quan đến hoạt động cho vay qua ứng dụng
Công an xã đang xác minh ứng dụng "Vay Nhanh Phát Đạt" (quảng cáo tại vaynhanhphatdat.net, zalo.me/0878441205) có dấu hiệu cho vay lãi nặng. Người vay phải gửi ảnh căn cước, ảnh thẻ. Khi chậm trả, nhóm này ghép ảnh, gọi cho cả cơ quan. Đã có 5 người đến trình báo, trong đó anh ⟦?informant,victim:Thạch Ngọc Sơn⟧ vay 8 triệu, bị ép trả 61 triệu; số căn cước 084093 006 218 của anh bị đăng trên mạng. Các số gọi đe doạ: 0776.415.920, 0833-905-274, +842488821156.
Ai từng vay của ứng dụng trên liên hệ Công an xã, gặp Trung uý Kiên Hoàng Nhựt, điện thoại 0907 561 338. Thông tin cá nhân của người cung cấp tin được giữ kín. Đề nghị các ấp phát thông báo trên loa 3 lần/ngày từ 16/6 đến 22/6.

Sơ kết 6 tháng phong trào "Toàn dân bảo vệ ANTQ" và mô hình "Ngõ phố văn minh, không tội phạm"
Sau 6 tháng, mô hình đã triển khai tại 42/57 ngõ với 1.860 hộ tham gia, đạt 96,2%. Các tổ tự quản nhắc nhở 310 lượt đỗ xe sai, giải toả 14 bếp than, lắp 88 mắt camera, phát hiện 7 vụ việc và chuyển Công an xử lý. Nổi bật là ngõ 129, nơi ông Thân Văn Chiến, cựu chiến binh 73 tuổi, làm tổ trưởng, nhiều năm liền không có vi phạm; ngõ 64 do chị Mã Thị Hạnh phụ trách vừa khánh thành vườn hoa cộng đồng 220 m2.
Điểm hạn chế, theo báo cáo số 66/BC-CAP, là 15 ngõ chưa có tổ tuần tra đêm và kinh phí duy trì thấp (trung bình 24.000đ/hộ/tháng). Phương hướng 6 tháng cuối năm: phủ 100%; thi chấm điểm chéo hằng quý; khen thưởng vào dịp 19/8. Đề nghị cấp trên bổ sung thêm 20 bộ đàm. Phụ lục kèm theo: bảng kê 57 ngõ, biểu đồ vi phạm.

Khởi tố, bắt tạm giam cựu nhân viên ngân hàng chiếm đoạt tiền của khách
Cơ quan CSĐT vừa tống đạt quyết định khởi tố bị can, lệnh bắt tạm giam Bùi Hồng Phượng (trú phường Trung Vương Bắc) về hành vi lạm dụng tín nhiệm chiếm đoạt tài sản. Lợi dụng được tin cậy, Phượng thuyết phục khách gửi tiền "nhận lãi ngoài", thu sổ, ký khống rồi rút tiền. Trong số khách hàng có vợ chồng ông ⟦victim:Chu Bá Tuyển⟧ mất 1,8 tỷ đồng tiền bán đất; bà ⟦victim:Nông Thị Én⟧, tiểu thương, mất 640 triệu. Ngoài ra bị can còn dùng thẻ 5203 8810 4429 0076 mang tên một khách để mua hàng 58 triệu đồng.
Toàn bộ số tiền bị can nướng vào cá độ. Theo Điều 175 Bộ luật Hình sự, hành vi có thể bị phạt tù tới 20 năm. Ngân hàng cho biết đã chấm dứt hợp đồng với Phượng từ 01/12/2025 và sẽ phối hợp khắc phục. Người bị hại khác liên hệ số trực ban Công an tỉnh 069.2xx.3456 để được hướng dẫn.

Đám tang người phụ nữ 42 tuổi và câu hỏi về bạo lực gia đình
Ba ngày sau khi nhập viện, chị ⟦victim:Lầu Thị Xúa⟧, bản Sủng Cang, đã không qua khỏi. Theo điều tra, tối 17/11, chồng chị là Giàng Mí Sò uống say, đẩy vợ ngã từ cầu thang xuống nền đá. Trưởng bản ⟦informant:Vàng Sìa Lềnh⟧ là người đầu tiên đi bộ hơn tiếng đồng hồ xuống trạm gác báo tin. Chị ⟦?victim:Xúa⟧ để lại bốn người con, đứa nhỏ nhất 2 tuổi. Giàng Mí Sò bị bắt khẩn cấp.
Chủ tịch Hội Phụ nữ xã Hầu Thị Mỷ cho hay, năm 2025 xã có 11 vụ bạo lực gia đình, giảm 6 vụ. Nhiều chị em ngại nói ra vì sợ xấu hổ. Từ tháng này, Hội thí điểm "Đôi tai trong bản" để các bà, các mẹ lắng nghe, cùng nhau giúp người bị bạo hành đến nhà tạm lánh. Đường dây nóng của Hội: 0219 3 855 777.

Thanh niên xung kích "5 cùng" với dân bản
Tuần lễ tình nguyện của Đoàn xã Nậm Mười Thượng đã khép lại với nhiều dấu ấn. 48 đoàn viên cùng ăn, cùng ở, cùng làm với bà con bản Nậm Pùng trong 7 ngày. Đoàn dựng 3 cầu gỗ, làm 450 m đường bê tông, dạy chữ cho 16 chị, khám phát thuốc cho 214 lượt người. Bí thư Đoàn Bàn Tòn Khé, người con của bản, bật mí: "Lần đầu tiên bản có đèn đường, trẻ con chạy ra ngắm đến 10 giờ đêm".
Công trình trị giá 215 triệu đồng, Tỉnh đoàn hỗ trợ 60 triệu. Dịp này, cụ Lý Sành Dùng, 91 tuổi, kể cho thanh niên nghe chuyện anh hùng liệt sĩ Bế Văn Đàn lấy vai làm giá súng, La Văn Cầu chặt tay phá bốt. Lễ tổng kết có Phó Bí thư Tỉnh đoàn Lương Khánh Toàn, Chủ tịch UBND xã Phùng Tòn Phấu tham dự, trao 12 Giấy khen.

CẢNH BÁO MẤT CẮP THẺ NGÂN HÀNG VÀ GIẤY TỜ
Tôi là ⟦victim:Ngô Thanh Huyền⟧, sinh ngày 22/6/1995, trú ngõ 18 phố Nguyễn An Ninh. Sáng 03/9 tôi bị móc túi trên xe buýt 32, mất ví có: thẻ ATM số 9704 1580 2233 7719, căn cước số 001195 027 836, bằng lái xe A1, thẻ bảo hiểm. Ngay sau đó kẻ gian tiêu 14.200.000 đồng ở siêu thị điện máy. Tôi đã khoá thẻ và trình báo Công an phường.
Ai nhặt được xin liên hệ số máy 0967 228 045, tôi xin hậu tạ. Đồng thời tôi tuyên bố từ 9h00 ngày 03/9/2026, mọi giao dịch dùng giấy tờ trên đều không phải do tôi. (Ban biên tập: Trang tin phường đăng theo đề nghị của công dân. Nhân đây, nhắc lại 4 việc khi mất thẻ: khoá thẻ trên app, gọi tổng đài ngân hàng, trình báo Công an, đổi mật khẩu. Không đọc mã OTP cho bất cứ ai.)

Học sinh lớp 5 dũng cảm cứu bạn đuối nước
Trưa 28/6, tại hồ thuỷ lợi thôn Đồng Quan, hai em học sinh đang câu cá thì bị trượt chân. Em ⟦minor:Trần Minh Quang⟧, lớp 5A Trường Tiểu học Kim Ngọc đã bình tĩnh bẻ cành tre, vừa hô hoán vừa kéo bạn là ⟦minor,victim:Lưu Tuấn Kiệt⟧ vào bờ. Em ⟦?minor,?victim:Kiệt⟧ bị ngạt nước, được anh Đinh Văn Huấn hô hấp nhân tạo trước khi đưa đi Trạm Y tế.
Chị Phạm Thị Hảo, mẹ ⟦?minor:em Quang⟧, rưng rưng: "Cháu về đến nhà ướt sũng, hỏi mãi mới nói". Sáng 30/6, lãnh đạo UBND xã, đại diện Công an xã đến tận nhà trao giấy khen và 1 triệu đồng cho em; Tỉnh đoàn đề nghị tặng huy hiệu "Tuổi trẻ dũng cảm". Ông Vũ Văn Sử, Phó Chủ tịch UBND xã đề nghị các thôn rào ngay 13 điểm nguy hiểm đã thống kê trong Báo cáo 90/BC-UBND. Năm 2024 hồ này từng có người chết đuối.

Bản tin truyền thanh: tuyên truyền Luật Căn cước
Thưa bà con và các bạn! Luật Căn cước số 26/2023/QH15 có hiệu lực từ ngày 01 tháng 7 năm 2024. Luật quy định thẻ căn cước cấp cho người từ 6 tuổi trở lên; người dưới 6 tuổi do cha, mẹ hoặc người giám hộ đề nghị; người 14, 25, 40, 60 tuổi phải đổi thẻ. Thẻ chứng minh nhân dân 9 số hết giá trị từ 01/01/2025. Khi đi làm căn cước, bà con mang theo giấy khai sinh hoặc sổ hộ khẩu cũ nếu thông tin chưa khớp. Thời gian cấp không quá 7 ngày làm việc; lệ phí cấp đổi 50.000 đồng, cấp lại 70.000 đồng.
Mẹo nhỏ: ba số đầu của mã định danh là mã tỉnh nơi khai sinh, số thứ tư là giới tính, hai số tiếp theo là hai số cuối năm sinh. Mời bà con đăng ký lịch hẹn tại dichvucong.gov.vn. Trực ban Công an xã: 0263 3 874 113. Bản tin do Đài xã Lộc Ngãi Đông phát.

Giao lưu điển hình tiên tiến: Những bông hoa trong phong trào bảo vệ ANTQ
Tại buổi giao lưu tối 15/8, các đại biểu lặng đi khi nghe chị ⟦informant:Triệu Thị Líu⟧, hộ kinh doanh tạp hoá ở thôn Khuổi Mò, kể lại đêm chị nhận ra kẻ gian qua giọng nói và nhắn cho Công an xã từng đường đi nước bước của nhóm bảy người vận chuyển thuốc nổ. Chị nói mình sợ đến mức nôn ra mật. Nhờ tin đó, cơ quan chức năng thu giữ 42 kg thuốc nổ, 310 kíp.
Còn anh Hoàng Trung Thông, Công an viên, nhớ buổi dập lửa ở kho gỗ; bà giáo Lê Thanh Tịnh, 68 tuổi, chia sẻ cách "trò chuyện với trẻ hư". Chương trình do nhạc sĩ Phó Đức Sùng dàn dựng, dài 120 phút, có 19 khách mời. Trưởng Công an tỉnh, Đại tá Mông Văn Đạt tặng hoa, bằng khen. Theo Phòng PV05, nửa đầu năm quần chúng cung cấp 1.742 tin, 61% có giá trị.

Vụ cháy phòng trọ ở phường Tân Quy Đông, 2 người thương vong
Khoảng 1 giờ 15 ngày 24/12, ngọn lửa bốc lên tại phòng trọ số 4, hẻm 212 đường Lê Văn Lương. Do trọ kín, cửa cuốn không mở được, hai người mắc kẹt. Chị ⟦victim:Nguyễn Thị Trà Giang⟧ (27 tuổi, quê Gia Lai) tử vong do ngạt khói; em ruột ⟦victim:Nguyễn Minh Trí⟧ bỏng hô hấp, được chuyển Bệnh viện Nhân dân Gia Định. Các phòng bên thoát ra nhờ bà chủ trọ ⟦victim:Đinh Thị Kim Chi⟧ đập vách. ⟦?victim:Bà Chi⟧ bị bỏng nhẹ bàn tay.
Cảnh sát điều 3 xe, 20 cán bộ. Theo hàng xóm, lửa xuất phát từ xe điện đang sạc. Bí thư Đảng uỷ phường Lê Hoàng Kiều nhắc các dãy trọ phải có lối thoát thứ hai và cấm sạc xe trong phòng ngủ. Từ 2/1, phường kiểm tra 119 nhà trọ, nhà nào không khắc phục sẽ đình chỉ theo Nghị định 106/2025/NĐ-CP.

Biểu dương tập thể, cá nhân trong phòng, chống ma tuý
Chiều 26/6, UBND xã Quảng Lạc Trung công bố quyết định khen thưởng. Tập thể: Chi hội Phụ nữ thôn Tà Lài, Tổ ANTT số 2. Cá nhân: anh Trần Phú Hộ, Trưởng thôn; chị ⟦?informant:Hà Thị Chanh⟧; bà ⟦?informant:Y Mơi⟧; ông ⟦?informant:K'Brối⟧; Thượng uý Đào Nguyên Ngữ. Mỗi cá nhân được thưởng 600.000 đồng. Trưởng Công an xã Lê Quang Đạo cho biết nhờ mô hình "Thắp sáng cổng rào" và hộp thư kín, 5 điểm phức tạp về ma tuý bị xoá. Dẫn chứng, vào tháng 3 một ⟦informant:người làm nghề cắt tóc ở cổng chợ xã⟧ đã để ý thấy khách lạ thường hẹn ở kiốt bỏ hoang rồi báo tổ công tác; kết quả bắt quả tang Nguyễn Văn Tuấn, SN 1994, thu 6,2 gam ma tuý đá.
Hết năm 2025, xã còn quản lý 17 người nghiện (giảm 5), 23 người sau cai có 19 người có việc. Mục tiêu năm 2026: không phát sinh người nghiện mới.

NỘI QUY NHÀ TRỌ TỰ QUẢN (mẫu của Công an phường Long Hưng Bắc)
1. Chủ trọ lập sổ theo dõi, khai báo tạm trú trong 24 giờ; phòng nào để khách ở quá 3 đêm không báo, phạt 200.000đ vào quỹ.
2. Không tàng trữ vũ khí, ma tuý, pháo nổ; không đánh bạc, cho vay nặng lãi.
3. Sau 22 giờ giảm âm lượng; sau 23 giờ đóng cổng chính, để lối thoát phụ.
4. Không nấu bếp ga ở hành lang; bình chữa cháy kiểm định hạn đến 12/2027.
5. Có camera ở cổng, lưu dữ liệu 30 ngày.
6. Trẻ em phải có người lớn trông, không chơi ở cầu thang, bể nước.
7. Mâu thuẫn báo tổ tự quản, không tự ý giải quyết.
8. Đóng góp quỹ 10.000đ/tháng/phòng, công khai ngày 05.
Tổ trưởng: ông Dương Cẩm Vinh; Phó: bà Phí Ngọc Thuỷ. Ban hành kèm Thông báo 117/TB-CAP ngày 06/02/2026. Khẩn cấp: 113, 114, 115.

Phạm nhân về quê làm lại: chuyện của những người "lầm lỗi"
Xã Tam Hợp Nam đang quản lý 31 người chấp hành xong án. Để họ không tái phạm, xã có mô hình "3+1" với 3 tổ chức đoàn thể và 1 người uy tín kèm cặp một người. Nhờ đó 27/31 người có việc. Có người trước bị bắt vì buôn ma tuý, nay làm thợ xây giỏi; có người trộm cắp nay là tổ phó tổ dân phòng. Anh Hồ Văn Bơn, 41 tuổi, trở thành chủ vườn chuối 4 hecta, tạo việc làm cho 12 người, trong đó 3 người như anh.
Ngân hàng Chính sách đã giải ngân 1,45 tỷ đồng, lãi suất 6,6%/năm. Theo Trưởng Công an xã Đặng Xuân Trí, tỷ lệ tái phạm 2 năm nay là 0%. Ngày 20/3, đoàn 15 người của tỉnh bạn đến tham quan. Nhiều người hỏi làm sao giữ được, ông Trí nói: "Đừng gọi họ bằng quá khứ". Quyết định công nhận mô hình: 0055/QĐ-CAT.

Một số thủ đoạn mới dịp mùa mua sắm cuối năm – Công an tỉnh tổng hợp
(1) Giả danh shop gửi tin nhắn nhận quà: dùng đường link nhanqua.lazada-sale.xyz/q?id=88; (2) Bán vé máy bay giả tên "Minh Anh Travel": bị hại ⟦victim:Đỗ Quang Hà⟧ (phường Bồ Xuyên) chuyển 22,4 triệu đồng qua STK 0041 00 2287 991; (3) Giả shipper, số 0921-556-340; (4) Giả nhân viên bảo hành, yêu cầu chụp hai mặt thẻ, mất ngay 45 triệu từ thẻ có số 4105 2288 0317 9945; (5) Giả hội từ thiện, tài khoản 777 9001 22358; (6) Cuộc gọi Deepfake: bà ⟦victim:Trịnh Thị Thư⟧, xã Đông La Trung, thấy "con trai" trên video khóc xin tiền, chuyển 30 triệu.
Hãy áp dụng quy tắc 4 không: không nghe, không tin, không bấm, không chuyển. Đối tượng thường chọn giờ 18–21h, nhóm 25–45 tuổi chiếm 57% người bị lừa (theo Công an tỉnh). Phản ánh tới 156.

Cái giếng sau đình
Chẳng ai nhớ người ta đậy miệng giếng từ năm nào, chỉ biết hôm ấy tấm nắp gỗ đã mục. Con chó vàng của bà từ sủa mãi không thôi. Khi kéo lên được thì thằng bé đã tím tái. Nó năm nay vào mẫu giáo nhỡ, suốt ngày chạy theo ông nội gánh nước. Ông già ấy, tay run, cầm đôi dép nhựa hình con vịt: "Ông chỉ chớp mắt thôi".
Tên nó là ⟦minor,victim:Bo⟧, con đầu nhà anh thợ mộc ⟦?victim:Trần Gia Vượng⟧. Cả làng góp tiền đậy lại sáu cái giếng bằng tấm bê tông, ghi sơn trắng số thứ tự. Cụ Tiên chỉ đọc tại đình: giếng từ nay của chung, ai cũng phải trông. Cô giáo mẫu giáo treo một con diều nhỏ nơi cửa lớp, chữ "Bay cao nhé".

Người không đi qua cổng chính
Mỗi sáng, ⟦informant:bà cụ gánh cháo, nhà ở mé chân cầu Mới⟧ lại dừng trước cổng Công an phường, đặt gánh xuống, bước vào từ cửa phụ. Bà chẳng đưa đơn gì. Bà chỉ ngồi uống cốc nước và nói: "Đêm qua chúng nó lại về gầm cầu". Thế thôi. Trong vòng một tháng, sáu lần bà nói, sáu lần lực lượng bắt được đúng người. Hơn ba lạng hồng phiến.
Có người biết, nhắc khéo bà coi chừng bị trả thù. Bà hất cằm: "Tao già rồi, sợ gì nữa, chỉ sợ đám con nít dưới đó". Chúng tôi xin phép không viết tên bà. Chuyện bà cứ âm thầm như gánh cháo, nóng, thơm và bình thường. Đến nay gầm cầu đã thành sân bóng mini, tối nào cũng chật trẻ em. Phường thắp bốn cột đèn và dựng bảng nội quy.

Hai mươi năm một lá thư
Ông mở chiếc hộp thiếc, lấy ra lá thư đã ố. Năm 2006, ông chở hàng thuê, một đêm phanh gấp ở dốc Cun, suýt gây hoạ. Người dân kéo ra, ai cũng hỏi han, có chị dúi cho mấy củ khoai. Sợ quá, ông không kịp hỏi tên. Hai chục năm sau, ông quay lại, tay cầm bức ảnh bản làng cũ, tìm chị để trả ơn mà không ai nhớ. Trưởng bản dẫn ông sang nhà văn hoá, treo ảnh ông chụp tặng lên cạnh bằng khen "Bản văn hoá 2011".
Tên ông là Vũ Quốc Bảo, lái xe tải đã về hưu. Ông tặng bản mười bình chữa cháy, đủ cho mười nhóm liên gia. "Tôi nhận được củ khoai, tôi trả bằng mấy cái bình", ông cười. Người dân bảo, chắc chị ngày xưa nghe thấy cũng vui.

Tin nhắn lúc 3 giờ sáng
"Em ơi chị chết mất". Người chị gửi tin cho tôi lúc ba giờ sáng. Sau này tôi mới biết đầu đuôi. Chị mới sinh, mất ngủ, đọc quảng cáo "chuyên gia đòi lại tiền". Trước đó chị đã bị một shop quần áo ăn mất ba triệu. Cái công ty kia bảo thu phí trước bốn triệu, rồi tám, rồi mười hai. Cứ như sa lầy. Khi hết tiền thì họ chặn luôn.
Chị tôi, ⟦victim:Đinh Thị Thuý Nga⟧, y tá, bốn đời hiền lành, chưa bao giờ vay ai. Bây giờ cả nhà phải vay. Trang mà chị liên hệ là luatsu-thuhoitien.org, người tư vấn dùng số 0394 77 51 68. Tôi viết để những ai mất tiền rồi, xin đừng mất thêm một lần. Báo Công an thôi, không ai lấy lại giùm mình hết.

Người thợ hàn ngõ Hạ
Anh hay cúi mặt. Anh là một trong số ít thanh niên làng sau khi bỏ thuốc đã giữ được nghề, mở được xưởng. Hỏi anh hồi đó ra sao, anh cười: "Chết đi sống lại". Vợ anh, người đi tận ba cây số theo anh cai, đã cầm bút đăng ký cho anh vào Câu lạc bộ Phục thiện. Ngày đầu có năm người, sau bảy tháng có hai mươi hai. Họ họp tối thứ Ba, ai dùng lại thì tự lấy phấn gạch tên.
Bí thư chi bộ Trịnh Xuân Bàng bảo, anh ấy là "vốn quý" của làng. Xưởng hàn hiện có bốn thợ, làm cổng cho 30 nhà, tự tay anh lắp 12 ngọn đèn năng lượng mặt trời cho ngõ Hạ. Tên anh là Lê Đức Thuận, 39 tuổi. Năm ngoái Hội Nông dân tỉnh tặng anh danh hiệu "Nông dân sản xuất giỏi".

Chuyện nhỏ ở bãi giữ xe
Thằng bé mười bốn tuổi, gầy nhom, mặt vênh vênh, bị dắt vào phòng trực lúc nửa đêm. Nó lấy cái điện thoại của khách để quên trên yên xe. Tôi hỏi tên, nó trả lời: ⟦minor:Thạch Út⟧, con bà Chanh nhặt ve chai xóm Ghềnh. Tôi hỏi sao lấy, nó nói má đau, không có tiền mua thuốc. Xác minh, đúng y như vậy. Người bị mất là cô ⟦victim:Bạch Kim Thoa⟧, lên nhận lại điện thoại, nghe chuyện, không những bỏ qua mà còn đưa nó 300 nghìn mua thuốc.
Chúng tôi giao nó cho Đoàn phường kèm cặp. Hôm nay nó ghé, đứng cửa, khoe tờ giấy: lớp học nghề sửa xe, đủ điểm chuyên cần. Nó lớn hẳn. Tôi cầm tờ giấy, tự nhiên thấy cả ca trực nhẹ nhõm. Hồi đó tôi mà lập biên bản cho xong thì chắc giờ nó đi đâu không biết.

trích sổ trực ban – Công an xã Lạc Sơn Hạ – ngày 19/10
07h05 | nhận bàn giao ca: Thượng uý Bùi Hà, Hạ sĩ Quách Nam | vũ khí đủ, bộ đàm 4
08h40 | bà ⟦?informant,victim:Bùi T. Lượm⟧ xóm Đồi báo mất 3 con dê, nghi người lạ đi xe bán tải 28C 117-06
10h15 | anh ⟦informant:Quách Văn Ển⟧ trưởng xóm báo có nhóm đánh bạc nhà hoang gần suối; đi bắt: thu 4tr3, 3 ng
13h00 | khách lưu trú: đoàn 12 ng, khách sạn Thác Mây
15h20 | ⟦victim:Đinh Công Dũng⟧ cãi nhau với hàng xóm, bị đấm gãy răng; hoà giải ko thành, lập HS
17h30 | tìm người nhà cho cháu ⟦?victim,minor:Gia Bảo⟧, 4t, mặc áo Doraemon, lạc ở chợ; 18h05 mẹ đón
21h00 | tuần tra 2 vòng, ko có gì
22h10 | trả đơn xác nhận, số 77/ĐX; lưu hồ sơ tủ số 3
Ghi chú: mai họp UBND 8h; cần photo 20 bản KH 41; nhớ nộp báo cáo tuần

🔥🔥 TIN VỪA NHẬN ĐƯỢC 🔥🔥 ai ở Ấp 4 – Ấp 5 coi kỹ giúp!!!
Có 2 ông xưng "kiểm tra đồng hồ nước" đi xe 63B9.118.40
Vô nhà dì ⟦victim:Sáu Lệ⟧ lấy mất cái hộp nữ trang dưới gối, 5 chỉ vàng 24K nha trời 😭😭
1 ông cao gầy áo xanh có chữ CAPNUOC, 1 ông đeo khẩu trang
Công ty cấp nước nói KHÔNG có nhân viên nào đi ghi số hôm nay (giờ ghi số: ngày 18–22 hàng tháng)
>>> thấy ở đâu gọi 113 hoặc trực ban Công an xã 0273 3 846 224
>>> đừng cho vô nhà nếu không đeo thẻ có ảnh + mã số NV 4 số
>>> nhờ cô bác share zalo nhóm ấp, hội phụ nữ, hội nông dân
Cập nhật 15:40 – thằng cháu nội dì nói 2 ông vừa chạy về hướng cầu Ông Bồi
Đăng bởi: Trang Ban ấp 4, duyệt: Ấp đội trưởng

BANG TONG HOP HO SO HO TRO GIA DINH CO NGUOI BI NAN (lap ngay 02/12/2026 – luu noi bo, gui bien tap xem co dang duoc ko)
Stt / Ho ten nguoi bi nan / Sinh / Hoan canh / So tien
1 / ⟦victim:Tran Van Khoai⟧ / 1971 / chet duoi khi di luoi / 10.000.000
2 / ⟦victim:Ho Thi Sung⟧ / 1950 / chay nha / 5.000.000
3 / ⟦victim:Le A Phin⟧ / ko ro / bi xe tai tong / 5.000.000
4 / be ⟦minor,victim:N.T.Q⟧, 8 tuoi, xom Mieu / bi bong nuoc soi / 3.000.000
Nguoi nhan thay: con gai ong ⟦?victim:Khoai⟧ so tk 1060 2771 448; dien thoai 0966 190 354. Cac khoan chi theo Quyet dinh 451/QD-UBND, co ky nhan. Can bo Van hoa - Xa hoi: ba Cao Thi Hue. De nghi khong dang ten nguoi gia neo don neu chua dong y. Tong 23.000.000 dong, con quy 41.250.000 dong. Het.

LỊCH TUẦN CÔNG TÁC – UBND PHƯỜNG AN PHÚ HẠ (từ 20 đến 24/7/2026)
THỨ HAI 20/7: 8h giao ban (CT Lê Vinh Quang chủ trì, PCT Ngô Bảo Thư, trưởng phòng; P.301). 14h tiếp công dân.
THỨ BA 21/7: 7h30 kiểm tra cống ngõ 12, 14 (PCT Hồ Sĩ Lân). 15h dự sơ kết ANTT, Công an TP (xe 29A-xxx.88 đón 14h20).
THỨ TƯ 22/7: 9h duyệt danh sách khen 19/8: 6 TT, 14 CN; QĐ số … /QĐ-UBND. 16h họp chi bộ.
THỨ NĂM 23/7: 8h30 tiếp đoàn phường bạn 22 người (mô hình "Chợ an toàn"). 14h xử lý đơn thư, sổ số 07.
THỨ SÁU 24/7: 8h nghiệm thu 17 camera giai đoạn 2, tổng 486.000.000đ. 15h tập huấn PCCC 60 đại biểu, hội trường T2.
Trực lãnh đạo cả tuần: đ/c Thư; trực Công an: tổ 3. Hotline: 024 3558 2110. Lịch có thể thay đổi, xem bảng tin tầng 1.
`,
  `
Mạo danh nhân viên điện lực, đòi "cắt điện trong 2 giờ"
Từ đầu tháng 10/2026, Công an xã Tân Lũng Hạ tiếp nhận 4 trường hợp người dân bị gọi điện tự xưng nhân viên điện lực, báo nợ tiền điện và doạ cắt điện ngay trong buổi sáng. Ngày 07/10, ông ⟦?informant,victim:Hứa Đức Nhuần⟧, 61 tuổi, ở xóm Bãi Đá, làm theo yêu cầu, bấm vào evn-thanhtoan.click/hoadon và nhập mã OTP, bị trừ 23.400.000 đồng. Số máy gọi đến là 0566.218.903; tiền được chuyển vào tài khoản 6620 1188 4509 mở tại một ngân hàng số, chủ tài khoản mang tên LUONG VAN TIEP.
Điện lực huyện cũ nay là Đội quản lý điện khu vực 3 khẳng định không bao giờ yêu cầu khách hàng cài ứng dụng qua tin nhắn. Mọi thắc mắc về hoá đơn, bà con gọi tổng đài 1900 6769 hoặc đến trụ sở đội tại km 4, đường tỉnh 312. Khi lỡ chuyển tiền, gọi ngay ngân hàng để khoá tài khoản, rồi báo Công an xã.

Tai nạn tại ngã ba Cầu Sắt, hai người bị thương
Khoảng 5 giờ 40 phút sáng 14/10, tại ngã ba Cầu Sắt, thôn Hạ Vỹ, xã Đồng Quan Thượng, một xe tải chở gạch chạy hướng Phú Xuyên đi Hưng Yên đã va chạm với xe máy do một người đàn ông 43 tuổi điều khiển, chở theo vợ. Cú va chạm khiến người chồng gãy xương đùi, người vợ đa chấn thương, được anh Đặng Hữu Toán, thợ sửa xe đầu ngã ba, và chị Lưu Thị Ngà, bán phở, băng bó rồi đưa đến Trung tâm Y tế cấp cứu.
Lái xe tải là Mai Quốc Thịnh, 38 tuổi, dừng lại hiện trường và khai báo với Công an; kết quả đo nồng độ cồn bằng 0. Đại uý Vi Văn Khương, Phó Trưởng Công an xã, cho biết đoạn đường này từ đầu năm đã xảy ra 3 vụ va chạm, xã đã có Tờ trình số 61/TTr-UBND đề nghị lắp đèn cảnh báo và gờ giảm tốc. Trong lúc chờ, người dân đi qua ngã ba cần giảm tốc độ, bật đèn khi trời có sương mù.

Đại hội Chi hội Cựu chiến binh thôn Đoài Trung nhiệm kỳ 2026–2031
Chiều 18/10, Chi hội Cựu chiến binh thôn Đoài Trung, xã An Phú Lâm tổ chức đại hội. Về dự có ông Nghiêm Xuân Hoà, Bí thư Đảng uỷ xã; bà Khuất Thị Lê, Chủ tịch Uỷ ban MTTQ; Thiếu tá Đàm Thế Vĩnh, Trưởng Công an xã cùng 57 hội viên. Báo cáo do ông Vương Đình Sửu trình bày nêu rõ: chi hội thành lập năm 1990, hiện có 62 hội viên, trong đó cao tuổi nhất là cụ Vương Đình Cổn, 97 tuổi, từng tham gia chiến dịch Điện Biên Phủ năm 1954.
Nhiệm kỳ qua, hội viên góp 1.240 ngày công làm đường, ủng hộ 38.500.000 đồng quỹ "Nghĩa tình đồng đội", nhận Bằng khen theo Quyết định số 2214/QĐ-UBND ngày 30/4/2025. Đại hội bầu Ban Chấp hành gồm 5 đồng chí, ông Vương Đình Sửu tái đắc cử chi hội trưởng; ông Phí Văn Tuất giữ chức chi hội phó. Tổ tự quản số 2 do ông Tuất phụ trách tiếp tục tuần tra từ 22 giờ đến 2 giờ sáng.

Làm rõ nhóm trộm trâu bò liên xã
Sau gần ba tuần xác minh, Công an xã Nậm Khoá phối hợp Phòng Cảnh sát hình sự bắt giữ ba đối tượng gây ra 5 vụ trộm trâu, bò. Cầm đầu là Lò Văn Piêng, sinh ngày 02/9/1991, trú bản Huổi Sang; hai đồng phạm là Quàng Văn Chựa (SN 1996) và Lường Văn Hặc, 24 tuổi. Rạng sáng 03/10, nhóm này cắt dây buộc, dắt hai con trâu của gia đình ông ⟦victim:Cà Văn Inh⟧ ở bản Pá Lầu, đưa lên xe tải 27C-052.38 chở xuống xuôi bán được 46 triệu đồng. Trước đó, bà ⟦victim:Tòng Thị Ọi⟧, bản Nà Tấu, cũng mất một con bò cái sắp đẻ.
Công an đã thu hồi một con trâu trả cho gia đình. Cơ quan điều tra đề nghị ai mất gia súc từ tháng 6 đến nay đến trình báo tại trụ sở. Trung tá Lê Quang Đạo khuyên bà con đánh dấu sừng, nuôi nhốt ban đêm, không thả rông và lập nhóm Zalo của bản để báo nhau khi có xe lạ.

Xử phạt người chồng hành hung vợ
Ngày 20/10, Chủ tịch UBND phường Bến Gỗ ký Quyết định xử phạt vi phạm hành chính số 418/QĐ-XPHC đối với Trịnh Hoài Phương, trú khu phố 6, về hành vi bạo lực gia đình, mức phạt 12.000.000 đồng, đồng thời áp dụng biện pháp cấm tiếp xúc 3 ngày. Theo hồ sơ, tối 11/10, sau khi uống rượu, Phương dùng gậy đánh chị ⟦victim:Võ Thị Cẩm Loan⟧, vợ mình, làm chị gãy ngón tay, bầm tím vai. Cháu ⟦minor,victim:Trịnh Gia Hân⟧, con gái 9 tuổi, chạy ra can cũng bị xô ngã, rách trán phải khâu 4 mũi.
Hai mẹ con hiện tạm lánh tại địa chỉ tin cậy của khu phố. Bà Dương Kim Phụng, Chi hội trưởng Phụ nữ, cùng các chị trong tổ thay nhau đưa đón cháu đi học. Phường nhắc lại: ai thấy bạo lực gia đình hãy gọi tổng đài 111 (trẻ em), 113 hoặc trực ban Công an phường 0274 3 777 913, không coi đó là chuyện riêng của nhà người khác.

Đau lòng vụ đuối nước ở đầm Sen
Chiều 09/10, tại đầm Sen thuộc thôn Trà Lý, xã Hải Đông Châu, xảy ra vụ đuối nước khiến một học sinh thiệt mạng. Theo thông tin ban đầu, khoảng 15 giờ, bốn em rủ nhau ra đầm bắt ốc. Em ⟦minor,victim:Ngô Bá Khôi Nguyên⟧, lớp 6B Trường THCS Hải Đông Châu, trượt chân xuống hố hút cát sâu chừng 3 mét. Em ⟦?victim,minor:P.T.D.⟧, 11 tuổi, nhảy xuống kéo bạn, bị đuối nhưng được ông Bùi Văn Hoạch đang thả lưới gần đó cứu kịp; hiện sức khoẻ đã ổn định.
UBND xã đã đến thăm hỏi, hỗ trợ gia đình 10 triệu đồng. Ông Tô Ngọc Bình, Chủ tịch UBND xã, yêu cầu chủ đầm rào chắn các hố hút, cắm 14 biển cảnh báo trước ngày 20/10. Nhà trường mở lại lớp dạy bơi miễn phí chiều thứ Bảy tại bể bơi lắp ghép. Các bậc cha mẹ không để trẻ tự ý ra ao, đầm khi không có người lớn.

THÔNG BÁO TÌM NGƯỜI ĐÁNH RƠI GIẤY TỜ
Công an phường Kim Đồng Trung thông báo: sáng 16/10, anh Lại Văn Đoan, nhân viên vệ sinh môi trường, nhặt được tại vỉa hè trước số 88 đường Hồ Xuân Hương một ví da màu đen, bên trong có: căn cước công dân số 034 087 012 559 mang tên ⟦?victim:Mẫn Xuân Tĩnh⟧; giấy phép lái xe hạng B; thẻ ngân hàng số 9704 1800 6412 7753; đăng ký xe ô tô 17A-306.44 và 2.150.000 đồng tiền mặt.
Vậy ai là chủ nhân của số giấy tờ trên liên hệ Tổ Cảnh sát khu vực, gặp Thượng uý Đoàn Minh Chiến, điện thoại 0917 640 285, trong giờ hành chính để nhận lại. Khi đến mang theo giấy tờ chứng minh hoặc mở tài khoản VNeID mức 2 để đối chiếu. Sau 30 ngày kể từ ngày niêm yết, nếu không có người nhận, Công an phường sẽ xử lý theo quy định của pháp luật. Thông báo này được phát trên loa truyền thanh ba buổi sáng liên tiếp.

Người phụ nữ thu gom ve chai trả lại 52 triệu đồng
Sáng 12/10, chị Nông Thị Bích Liễu, 45 tuổi, làm nghề thu mua phế liệu ở tổ dân phố Nà Cáp, phường Bằng Sơn, khi phân loại chồng sách báo cũ đã phát hiện một phong bì có 52 triệu đồng cùng hai chỉ vàng. Không nhớ đã mua của nhà nào, chị mang toàn bộ đến Công an phường nhờ trả lại. Tổ công tác do Thượng uý Hà Trọng Nghĩa phụ trách rà soát 19 hộ chị đã ghé trong ngày và tìm ra chủ nhân là một cụ bà 78 tuổi sống một mình.
Cụ bà xin biếu chị Liễu 2 triệu đồng nhưng chị từ chối, chỉ nhận túi cam nhà trồng. Ông Bế Ích Quân, Chủ tịch UBND phường, đã trao Giấy khen kèm Quyết định số 905/QĐ-UBND ngày 21/10/2026. "Tiền của người ta dành dụm, mình giữ sao ngủ được", chị Liễu cười hiền. Chồng chị, anh Lục Văn Bảo, là tổ viên tổ tự quản của khu.

HỎI – ĐÁP PHÁP LUẬT: Không đội mũ bảo hiểm cho trẻ em ngồi sau xe máy bị phạt thế nào?
Hỏi: Tôi chở con đi học, đoạn đường chỉ 600 mét, không đội mũ cho cháu thì có bị phạt không?
Trả lời: Có. Theo Nghị định số 168/2024/NĐ-CP, người điều khiển xe mô tô, xe gắn máy chở người ngồi trên xe không đội mũ bảo hiểm, hoặc đội không cài quai đúng quy cách, bị phạt tiền từ 400.000 đồng đến 600.000 đồng, trừ trường hợp chở trẻ em dưới 06 tuổi, chở người bệnh đi cấp cứu. Kể từ ngày 01/01/2025, Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 có hiệu lực.
Hỏi: Tra cứu phạt nguội ở đâu?
Trả lời: Người dân vào địa chỉ chính thức trên cổng https://phatnguoi.bocongan.gov.vn hoặc dùng ứng dụng VNeTraffic; không bấm liên kết trong tin nhắn lạ. Cần hỏi thêm, gọi tổng đài 1900 9255.

KỊCH BẢN PHÁT THANH (thời lượng 3 phút, phát 17 giờ)
Nhạc hiệu. Thưa bà con thôn Rộc Bông! Đài truyền thanh xã Yên Sở Đoài xin chuyển tới bà con bản tin an ninh. Vừa qua, có kẻ tự xưng cán bộ bảo hiểm xã hội gọi vào máy của các cụ, báo được nhận thêm tiền lương hưu và xin số thẻ. Bà ⟦?informant,victim:Chu Thị Ngoan⟧ ở ngõ Đình, vì đọc mã gửi về máy cho chúng, đã mất mười chín triệu đồng. Số điện thoại kẻ gian dùng là không năm tám ba, bốn một hai, bảy bảy sáu, bà con nghe thấy thì tắt máy ngay. Chúng còn bắt chuyển phí vào số tài khoản một không ba tám, năm năm hai chín, sáu bốn không một.
Bà con nhớ ba không: không đọc mã, không chuyển tiền, không bấm đường dẫn. Bảo hiểm xã hội Việt Nam chỉ có một cổng thông tin là baohiemxahoi chấm gov chấm vn. Cần hỏi, gọi một chín không không, chín không sáu tám. Xin cảm ơn bà con đã lắng nghe.

Phiên toà lưu động xét xử vụ "Cố ý gây thương tích"
Ngày 15/10, tại nhà văn hoá ấp Rạch Chanh, xã Long Điền Thới, Toà án nhân dân khu vực 7 mở phiên toà lưu động xét xử sơ thẩm vụ án đối với bị cáo Dư Thanh Hậu, sinh năm 2001. Theo cáo trạng số 33/CT-VKS, tối 22/3/2026, tại đám cưới ở ấp, do mâu thuẫn khi hát karaoke, Hậu dùng vỏ chai bia đâm vào cổ anh ⟦victim:Thạch Sà Rươl⟧, gây tổn hại 31% sức khoẻ; người can ngăn là anh ⟦victim:Kim Hoàng Vũ⟧ bị rách bàn tay, thương tích 4%.
Tại toà, bị cáo khai nhận toàn bộ hành vi, gia đình đã bồi thường 65 triệu đồng. Hội đồng xét xử do thẩm phán Lâm Kiều Diễm làm chủ toạ tuyên phạt Hậu 4 năm 6 tháng tù. Hơn 200 người dân dự khán. Sau phiên toà, Công an xã phát 300 tờ rơi về phòng, chống tội phạm và vận động 12 hộ ký cam kết không hát karaoke sau 22 giờ.

Trường Tiểu học Phong Niên khen thưởng học sinh "Nhặt được của rơi"
Trong tiết chào cờ sáng thứ Hai, 12/10, Trường Tiểu học Phong Niên (phường Cam Lộc) tuyên dương ba học sinh có hành động đẹp. Em ⟦minor:Giàng Thị Mỷ⟧, lớp 4A2, cùng bạn ⟦minor:Hoàng Tuấn Kiệt⟧, lớp 4A5, nhặt được chiếc nhẫn vàng ở cổng trường đã giao ngay cho cô tổng phụ trách Đội. Em ⟦minor:Sùng A Pó⟧, 8 tuổi, nhặt được 1,5 triệu đồng đem nộp cho bác bảo vệ.
Phát biểu tại lễ chào cờ, cô Trần Thị Ánh Hồng, hiệu trưởng, tặng mỗi em một giấy khen và bộ sách trị giá 250.000 đồng. Trung uý Vàng Seo Lử, Công an phường phụ trách trường học, trao thư khen của Công an phường, đồng thời hướng dẫn các em quy tắc "5 ngón tay" phòng tránh xâm hại. Toàn trường có 612 học sinh, 21 lớp, năm học qua có 43 lượt em trả lại của rơi. Nhà trường duy trì "Hộp thư điều em muốn nói" từ năm 2019.

"Tiếng kẻng bình yên" ở làng chài Cồn Nổi
Đã 7 năm nay, cứ 21 giờ 30, tiếng kẻng làm từ vành bánh xe tải lại vang lên ở làng chài Cồn Nổi, xã Giao Hưng. Mô hình ra mắt ngày 19/8/2019 theo Kế hoạch số 27/KH-CAX, ban đầu chỉ có 3 điểm kẻng, nay có 11 điểm với 48 thành viên. Tổ trưởng là ông Đinh Trọng Khoát, 66 tuổi, nguyên thuyền trưởng; tổ phó là bà Mai Thị Xoan, bán tạp hoá ở đầu bến.
Ông Khoát kể, ba hồi chín tiếng là có cháy, đánh dồn là có trộm, đánh thưa là gọi người đi cứu thuyền. Năm 2025, anh Phạm Văn Thơ và anh Vũ Đình Cường nghe kẻng đã bơi thuyền thúng ra cứu một tàu cá mắc cạn, đưa 6 ngư dân vào bờ an toàn. Theo Công an xã, số vụ trộm ngư cụ giảm từ 14 vụ (2018) xuống còn 2 vụ (2025). Mô hình được nhân rộng ra 5 xóm, được Bộ Công an tặng Bằng khen năm 2024.

[Trang Facebook Công an xã Thượng Cốc] 🔴 TÌM NGƯỜI THÂN ĐI LẠC
Mọi người ơi, cụ ⟦?victim:Dương Thị Nhót⟧ – tên đầy đủ trên giấy tờ là ⟦?victim:Dương Thị Nhót, sinh năm 1942⟧ – ở xóm Mít, xã Thượng Cốc, rời nhà từ 5h sáng 13/10 đến giờ chưa về 😢. Cụ cao khoảng 1m48, tóc bạc búi, mặc áo len tím, quần lụa đen, chân đi dép tổ ong, có biểu hiện lẫn. Lần cuối có người nhìn thấy cụ ở bến xe buýt 74 lúc gần 7h.
Ai gặp cụ xin báo cho con trai cụ là anh Bằng, số 0386 551 709, hoặc gọi trực ban Công an xã 024 3388 1113 (24/24h). Gia đình xin hậu tạ 🙏. Bà con chia sẻ giúp, đừng bình luận đồn đoán. Bài gốc và ảnh của cụ: https://www.facebook.com/caxthuongcoc/posts/77120. Cảnh giác: đã có tài khoản lạ nhắn cho gia đình đòi 5 triệu "tiền chuộc thông tin", đó là lừa đảo, không chuyển tiền!

LỜI KÊU GỌI ỦNG HỘ
Kính gửi bà con và các nhà hảo tâm! Đêm 06/10, một vụ chập điện đã thiêu rụi căn nhà gỗ ba gian của gia đình anh ⟦victim:Hờ A Sùng⟧ ở bản Tà Lèng, xã Mường Nhé Thượng. Rất may, nhờ ông ⟦?informant:Vàng A Chứ⟧ là hàng xóm phát hiện sớm, cả năm người thoát ra ngoài, nhưng 30 bao thóc, chiếc xe máy và toàn bộ quần áo, sách vở của các con không còn gì.
Uỷ ban MTTQ xã kêu gọi cán bộ, nhân dân chung tay giúp gia đình dựng lại nhà trước Tết. Mọi ủng hộ xin gửi về: Quỹ Cứu trợ xã Mường Nhé Thượng, số tài khoản 8903 2011 05577 tại Agribank chi nhánh huyện cũ; nội dung: "Ung ho gia dinh ban Ta Leng". Hoặc trực tiếp tại trụ sở, gặp bà Khoàng Thị Dính, cán bộ văn phòng, điện thoại 0215.3845.662. Danh sách ủng hộ được công khai trên loa và tại trang muongnhethuong.dienbien.gov.vn vào 17 giờ hằng ngày, tính đến nay đã nhận 28.300.000 đồng.

"Họ biết cả tên con tôi": cuộc trò chuyện với người suýt trắng tay
Phóng viên: Thưa bà, vì sao bà tin người gọi đến?
Bà ⟦victim:Thái Thị Quế Chi⟧ (62 tuổi, khu phố Tân Hoà): Họ mặc sắc phục, gọi hình, đọc đúng số căn cước 049164003827 của tôi. Họ bảo tôi dính đường dây rửa tiền, phải "nộp để thẩm tra".
Phóng viên: Bà đã làm gì?
Bà ⟦?victim:Quế Chi⟧: Tôi rút sổ 410 triệu, ra quầy chuyển vào tài khoản 0061-0044-92718. May cô giao dịch viên ⟦?informant:Lý Mộng Tuyền⟧ hỏi kỹ, thấy tôi run nên gọi Công an phường.
Phóng viên: Bây giờ bà muốn nhắn gì?
Bà ⟦?victim:Quế Chi⟧: Công an không làm việc qua điện thoại. Hôm sau số +84 928 116 340 còn gọi chửi tôi.
Thiếu tá Nguyễn Hữu Trí, Phó Trưởng Công an phường Tân Hoà Đông, cho biết từ đầu năm ngân hàng và công an đã ngăn chặn 9 vụ, giữ lại 2,7 tỷ đồng cho người dân.

Lễ hội đình Vạn Lộc và chuyện vị tướng giữ làng
Đình Vạn Lộc, xã Nghĩa Trung, thờ Lý Thường Kiệt (1019–1105) và ông tổ lập làng Cao Khắc Tuyên, người đưa 12 dòng họ về khai khẩn năm 1471. Đình được xếp hạng di tích cấp quốc gia theo Quyết định số 1548-QĐ/BVHTT ngày 30/8/1991. Bia đá trong hậu cung ghi việc Đốc học Cao Khắc Uẩn, sinh năm Đinh Dậu 1837, cúng 36 quan tiền sửa đình.
Hội mở từ mồng 8 đến mồng 10 tháng Hai âm lịch. Ông Cao Khắc Thư, trưởng ban khánh tiết, cho biết năm nay có 18 đoàn rước. Để giữ trật tự, Công an xã bố trí 22 đồng chí, phối hợp 40 thành viên tổ tự quản phân luồng; xe máy gửi giá 5.000 đồng, ô tô 20.000 đồng. Bà Phan Thị Hợi và tổ phụ nữ thôn Đông phục vụ nước miễn phí. Năm 2026, lễ hội không xảy ra vụ móc túi nào; hai điện thoại bị rơi đã về tay người mất qua loa của ban tổ chức.

BẢNG TỔNG HỢP XỬ LÝ VI PHẠM NỒNG ĐỘ CỒN (tuần 41/2026, xã Bình Sơn Hoà)
STT | Họ tên | Năm sinh | Biển số | Mức phạt
1 | Lê Khả Ninh | 1984 | 36B7-118.20 | 7.000.000 đ
2 | Hà Văn Lượng | 1979 | 36AA-072.65 | 9.000.000 đ
3 | Bùi Công Thoại | 1999 | 36C-284.91 | 19.000.000 đ
4 | Đối tượng bỏ chạy | – | chưa rõ | –
Tổng tiền phạt: 35.000.000 đồng, nộp Kho bạc theo biên lai số 0047718.
Ghi chú: trường hợp số 3 khi bị dừng xe đã tông vào chốt, làm Thượng uý ⟦victim:Trương Bá Lĩnh⟧ rạn xương cổ chân; hồ sơ chuyển Cơ quan điều tra theo Điều 330 Bộ luật Hình sự. Tổ tuần tra do Đại uý Quách Văn Dũng chỉ huy gồm 5 đồng chí, lập chốt trên tuyến tỉnh lộ 516B từ 18 giờ đến 23 giờ. Tính chung 9 tháng, xã xử lý 143 trường hợp, giảm 11% so với cùng kỳ. Tuần tới tiếp tục kiểm tra trên tuyến liên thôn và khu vực chợ đêm.

Phường Cửa Nam Giang sơ kết ba năm mô hình "Camera an ninh – Mắt thần khu phố"
Ngày 17/10, UBND phường sơ kết mô hình thực hiện theo Chỉ thị số 08-CT/ĐU và Kế hoạch 145/KH-UBND. Dự và chỉ đạo có Thượng tá Kiều Mạnh Hà, Phó Trưởng phòng Xây dựng phong trào; ông Tăng Bá Hoành, Phó Chủ tịch UBND phường. Theo báo cáo do Thiếu tá Âu Thị Phương Thảo trình bày, sau ba năm phường lắp 386 mắt camera, trị giá 3,94 tỷ đồng, trong đó 91% là xã hội hoá. Dữ liệu camera giúp làm rõ 57 vụ, trong đó có vụ Phùng Đắc Lợi giật dây chuyền ở chợ Gà, bị bắt sau 3 giờ.
Tại hội nghị, 7 tập thể và 12 cá nhân được khen thưởng. Ông Trần Sỹ Chương, chủ xưởng mộc, người tặng 24 mắt camera, chia sẻ kinh nghiệm vận động. Phường phấn đấu đến ngày 30/6/2027 đạt 500 mắt. Người dân phản ánh sự cố qua đường dây nóng 0228 3 690 113 hoặc cổng dichvucong.gov.vn.

THÔNG BÁO Về việc tìm chủ sở hữu phương tiện
Công an xã Cẩm Điền đang tạm giữ các phương tiện vô chủ, thu giữ trong đợt truy quét bãi xe tự phát tại thôn Hoàng Xá: 1) xe mô tô Honda Wave màu xanh, biển kiểm soát 34P2-7719, số khung RLHHC1203, số máy HC12E-0412; 2) xe máy điện không biển, màu trắng; 3) xe Yamaha Sirius biển 89 K1 – 260.13; 4) xe đạp thể thao Asama.
Ai là chủ sở hữu hợp pháp hoặc có thông tin về nguồn gốc các phương tiện trên, trong vòng 30 ngày kể từ ngày 22/10/2026, đến Công an xã mang theo giấy đăng ký xe để giải quyết. Cán bộ thụ lý: Trung uý Nhữ Đình Lâm, số máy 0974-302-118, hoặc điện thoại trực ban 0220 378 6113. Quá thời hạn, Công an xã tham mưu ra quyết định tịch thu sung công quỹ theo khoản 4 Điều 126 Luật Xử lý vi phạm hành chính. Thông báo niêm yết tại trụ sở UBND xã và 9 nhà văn hoá thôn.

Khởi tố nhóm đòi nợ thuê ở phường Trảng Dài Bắc
Cơ quan CSĐT vừa khởi tố 3 bị can về tội "Cưỡng đoạt tài sản". Kẻ cầm đầu là Đỗ Khánh Duy, biệt danh "Duy Sẹo", SN 1990; cùng nhóm có Mã Hồng Tín và Thân Văn Lực. Vợ chồng chủ tiệm hủ tiếu ⟦victim:Huỳnh Tấn Phước⟧ – ⟦victim:Lê Thị Mộng Thu⟧ ở hẻm 41 vay 50 triệu đồng, sau 8 tháng đã trả 112 triệu nhưng vẫn bị nhóm này tạt sơn đỏ, ném mắm tôm, doạ chặt tay. Chúng còn ghép ảnh tung lên mạng, gọi khủng bố từ số 0792 045 581 tới cả cô giáo của con họ.
Ngày 08/10, khi đang nhận 20 triệu đồng, cả ba bị bắt quả tang. Khám xét nơi ở, Công an thu 2 mã tấu, 47 giấy vay nợ, ô tô 60K-771.02. Trung tá Cao Xuân Tiến cho biết đơn vị bảo đảm giữ kín danh tính người tố giác; bà con từng vay của nhóm này liên hệ Công an phường. Lãi suất vượt quá 100%/năm là có dấu hiệu cho vay lãi nặng theo Điều 201 Bộ luật Hình sự.

Cái nhẫn cưới cuối cùng
Chị ⟦victim:Sầm Thị Hảo⟧ ngồi bên quầy cá khô chợ Đầu Mối, tay mân mê vệt trắng nơi ngón áp út. Ba tháng trước, một người tự nhận là kỹ sư giàn khoan nhắn tin mỗi sáng, gọi chị là "em yêu", rồi hứa gửi về một thùng quà từ Anh quốc. Phí hải quan, phí lưu kho, phí "chống khủng bố" cứ thế nối nhau. Sổ tiết kiệm tám năm bán cá bay sạch, chiếc nhẫn cưới của người chồng quá cố cũng ra tiệm cầm đồ. Người ấy thì không bao giờ lên tiếng nữa.
"Tôi chỉ thấy mình dại", chị nói. Bà Tư Lành bán rau bên cạnh rót cho chị cốc trà, bảo chợ này đâu chỉ một người. Cán bộ Hội Phụ nữ xã Vĩnh Châu Đông, cô Lâm Thị Bé Sáu, cứ chiều thứ Năm lại ra chợ, dạy các cô các chị cách tra tên người lạ, cách giữ mã OTP, cách nói không với kẻ chưa từng gặp mặt.

Vì sao ổ đánh bạc ở bãi sậy bị xoá?
Nhiều người dân xã Phước Thuận Tây thắc mắc làm sao Công an biết đúng giờ, đúng chỗ. Đại uý Triệu Quang Vũ chỉ cười: "Dân bảo chúng tôi cả." Hỏi mãi, anh mới kể: mọi chuyện bắt đầu từ ⟦informant:người đàn ông chạy đò ngang ở bến Cây Gáo⟧, ba đêm liền đếm số khách lạ sang sông rồi ra trụ sở nói lại. Đến đêm thứ tư, ⟦informant:cô giáo mầm non có nhà sát bãi sậy⟧ nhắn cho cảnh sát khu vực một tấm ảnh chụp qua cửa bếp.
22 giờ 15 ngày 04/10, tổ công tác ập vào, bắt quả tang 13 đối tượng, trong đó có Hồ Tấn Đạt và Phan Ngọc Sang là chủ sòng, thu giữ 87.600.000 đồng, 9 xe máy. Vụ việc chuyển cấp có thẩm quyền theo Điều 321, 322 Bộ luật Hình sự. Sau vụ này, bãi sậy được phát quang làm sân bóng cho thanh niên ấp.

Những buổi chiều không về nhà
⟦?informant:Cô chủ nhiệm⟧ để ý từ giữa tháng Chín. Cậu ⟦minor,victim:Quân⟧, học lớp 5C ở điểm trường Khe Tre, cứ tan học là ngồi lì ở gốc bàng, trời nắng vẫn mặc áo dài tay. Hôm học thể dục, tay áo xắn lên, cô lặng người: những vệt dài tím đỏ, vệt cũ chồng vệt mới. Hỏi mãi em mới nói khẽ, bố dượng bảo ăn bám thì phải chịu.
⟦?informant:Cô⟧ báo với nhà trường. Chiều hôm ấy, bà ngoại ⟦?minor,?victim:em⟧ từ xóm trên xuống đón, xã cử chị Ngân Thị Hà ở Hội Phụ nữ đến ở cùng hai bà cháu mấy hôm. Người bố dượng, Lương Văn Thắng, bị triệu tập lên xã làm việc, ký bản cam kết và nhận quyết định xử phạt 8 triệu đồng. Giờ thì cậu bé đã chịu đá bóng với các bạn. Ai biết trẻ em bị như vậy, xin gọi 111, tổng đài này trực cả ngày lẫn đêm, không mất tiền.

Anh công an "biết nghe"
Ở xóm Chùa, người ta gọi Trung uý Ngô Thành Luân là anh công an biết nghe. Hai nhà ông Thịnh và ông Mão kề nhau, chung một bờ tường, ba năm không nhìn mặt nhau vì cái rãnh nước rộng hai gang tay. Luân đến, không mang sổ, chỉ ngồi uống trà, nghe nhà này rồi nghe nhà kia, mỗi nhà bốn buổi. Buổi thứ năm, anh xách theo cái thước dây và tờ bản đồ địa chính số 17 lập năm 1998.
Hoá ra cả hai nhà đều đúng, chỉ cái cống của hợp tác xã cũ là sai. Ông Mão cười xoà, ông Thịnh gọi con trai mang xi măng sang. Bí thư chi bộ Lưu Thị Đượm bảo, từ ngày Luân về, xóm giải quyết xong 12 vụ việc, không đơn thư nào lên xã. Cuối năm, anh được đề nghị tặng danh hiệu Chiến sĩ thi đua theo Tờ trình 90/TTr-CAX. Anh xin nhường cho tổ hoà giải.

Cánh cửa nhà bà Sáu
Đêm 27/9, cánh cửa nhà bà ⟦?informant:Sáu Điệp⟧ ở ấp Kinh Ngang mở ra lúc gần một giờ sáng. Đứng ngoài là ⟦victim:Mai Thị Thuý Vy⟧, con dâu nhà đầu ấp, chân đất, một bên mắt sưng húp, ôm ⟦?minor:đứa nhỏ mới tám tháng⟧. Cô không khóc, chỉ xin bà cho ngồi nhờ tới sáng. Bà ⟦?informant:Sáu⟧ lấy đá chườm, pha sữa cho thằng bé, rồi gọi điện cho con trai đang làm ở tổ an ninh.
Chồng cô, Trần Hoàng Em, bị mời làm việc ngay trong đêm. Ở nhà anh ta, Công an thấy chiếc ghế gãy chân và tóc dính trên bậc thềm. Bệnh viện ghi trong giấy: rạn xương gò má, tổn thương 12 phần trăm. Bà ⟦?informant:Sáu⟧ kể, cánh cửa ấy mười lăm năm nay đã mở cho bảy người đàn bà. Xã Thạnh Lợi Đông giờ treo trước nhà bà tấm biển "Địa chỉ tin cậy", số trực ban bên dưới là của Công an xã.

Thuốc tiên từ chiếc loa kéo
Họ dựng rạp ở sân kho, phát mì chính và khăn mặt miễn phí hai hôm liền. Hôm thứ ba mới bán. Cụ ⟦victim:Bạch Văn Tuế⟧, tám mươi hai tuổi, người làng Nhân Lý, ôm về chiếc máy "rung lọc máu" giá mười bốn triệu, tiền con cháu mừng thọ. Máy chạy được hai ngày thì khét. Chị ⟦victim:Hạ⟧, con dâu trưởng nhà ông Khiết xóm Bùi, cũng vét tiền bán lợn mua sáu hộp cao, uống vào nổi mề đay khắp người, phải nằm trạm xá.
Đoàn người ấy nhổ rạp lúc nửa đêm, để lại tấm phông có in số 0869.113.472. Trạm trưởng Y tế xã, bác sĩ Hàn Thị Nhu, bảo hộp cao chỉ là bột nghệ trộn đường. Trưởng thôn Nghiêm Bá Trạc tự trách đã ký giấy cho mượn sân. Từ nay, xã quy định mọi buổi "hội thảo sức khoẻ" phải có giấy xác nhận, và cán bộ y tế ngồi dự từ đầu.

CANH BAO KHAN!!! (tin nhan noi bo to dan pho 14, khong dau)
Ba con chu y: co doi tuong gia lam shipper goi den bao "don hang 0 dong da giao cho bao ve", xin chuyen khoan 30k vao stk 19037
728841016 Techcombank roi gui link giaohang-tk.xyz de "huy hoi vien". Chi ⟦victim:Nguyen Thi Thom⟧ o ngach 14/6 bam vao da bi rut 17 trieu. So goi den: 0563
882 190 va 84-523-771-064. Bac ⟦victim:Phung Van Ky⟧ (nha 22) cung mat 6 trieu hom thu Ba.
Bac nao nhan duoc cuoc goi nhu vay tuyet doi KHONG bam link, KHONG chuyen tien. Chup man hinh gui cho to truong (bac Dao Duy Lap) hoac ra chot dan phong dau ngo. Cac link gia da bi chan: giaohangtk[.]top, ghtk-hoantien(.)vip. Ngan hang ho tro 24/7: 1800 588822. Cong an phuong nhac: shipper that khong bao gio doi huy hoi vien. Chuyen tiep giup toi cac cu lon tuoi khong dung Zalo.

sổ trực tổ bảo vệ ANTT – chép lại nguyên văn
T2 12/10, 22h10: ck nhà 37 cãi nhau, nhắc nhở, ổn.
T3 13/10, 01h25: mất xe trc cổng nhà a. ⟦victim:Lãnh Văn Sỹ⟧, xe Vision đen bs 98E1-66402, cam nhà 52 có hình 2 đtượng đội mũ lưỡi trai. đã báo CAP.
T4 14/10, 19h: cháu ⟦?victim,minor:Minh Thư⟧ 6t con c. Hoài (p.304 nhà B) đi lạc ra bờ hồ, a. Giáp dẫn về, gđ cảm ơn.
T5 15/10, 23h40: say rượu đập cửa nhà b. ⟦victim:Lanh⟧ (kiot 5), vỡ kính, b. ⟦?victim:Lanh⟧ xước tay. đtượng: Tuấn "còi", Khổng Minh Tuấn sn 93, cccd 024093011876. lập bb số 07.
T6 16/10: nghỉ bù, a. Thuyên trực thay. đt trực đổi sang máy a. Thuyên 0395 208 667.
T7 17/10: đón đoàn ktra của phường, trung tá Hiển khen sổ ghi đủ. Nhận 2 bình chữa cháy MFZ4, mã QĐ 311/QĐ-UBND. CN 18/10: không có việc gì.

DANH MỤC TRA NHANH (in dán bảng tin khu 5, bản cập nhật lần 3 ngày 10/10/2026)
113 – công an | 114 – cháy, cứu nạn | 115 – cấp cứu | 111 – trẻ em | 112 – tìm kiếm cứu nạn
Trực ban Công an phường: 0203 3 655 113 · Đường dây nóng UBND: 0203 3 655 700
Tổng đài điện: 1900 6769 · Nước sạch: 1800 1568 · BHXH: 1900 9068
Địa chỉ CHỈ dùng loại này: vneid.gov.vn, dichvucong.gov.vn, canhbao.khonggianmang.gov.vn
Địa chỉ GIẢ đã gặp: vneid-capnhat[.]com; dichvucong[.]gov-vn[.]info; hxxps://thue-dientu[.]cc
Mẫu số giả thường thấy: 08xx.xxx.913; 02x 7300 xxxx; tk 1903*****816
Mã hồ sơ một cửa: 000.21.H49-261010-0042 · QĐ thành lập tổ: 77/QĐ-UBND (15/3/2022) · Mã số thuế mẫu: 57009xxxxx
Tổ trưởng: ô. Vi Khắc Thạo (nhà 12) · Tổ phó: b. Cung Thị Ngát (nhà 40) · CSKV: Đ/c Thượng uý Phạm Trường An
Lịch trực tháng 10: tổ 1 tuần lẻ, tổ 2 tuần chẵn; 21h00–23h30. Sáng Chủ nhật thứ ba trong tháng: tổng vệ sinh 6h–7h30. Cảm ơn bà con đã chung tay gìn giữ khu phố bình yên.
`,
  `
Dùng hình ảnh giả mạo người thân ở nước ngoài để vay tiền
Chiều 03/11/2026, bà ⟦?informant,victim:Mạc Thị Tường Vân⟧, chủ cửa hàng vải ở phố Đông Môn, phường Lạc Đạo Hạ, nhận cuộc gọi hình từ tài khoản mang tên cháu gái đang làm việc ở Nhật. Hình ảnh mờ, tiếng ngắt quãng nhưng đúng mặt cháu, nói cần gấp 85 triệu đồng đặt cọc nhà. Bà chuyển đủ vào số tài khoản 4411 0922 3780 5 mang tên KIEU DINH SAM. Đến tối gọi điện cho cháu bà mới biết tài khoản đã bị chiếm quyền từ trước.
Công an phường xác định kẻ gian dụ người dùng bấm bình chọn tại http://binhchon-beyeu.site/2026 để lấy mật khẩu, đồng thời liên lạc qua zalo.me/0579204416. Thiếu tá Uông Quốc Bình khuyến cáo: hãy hỏi một câu chỉ người nhà mới biết, gọi lại bằng số điện thoại cũ, không chuyển tiền khi chưa nghe rõ giọng. Ai bị mất quyền tài khoản, xem hướng dẫn tại địa chỉ canhbao.khonggianmang.gov.vn hoặc đến trụ sở số 5 phố Hàng Cháo.

Bắt hai đối tượng chuyên bẻ khoá xe ở khu nhà trọ công nhân
Qua công tác nắm tình hình, Công an xã Đại Hưng Yên đã bắt quả tang Nghiêm Đình Tú (sinh năm 2003) và Hoàng Công Vượng, SN 2000, đều không nghề nghiệp, khi đang dắt chiếc xe Honda Air Blade biển số 99D1-528.46 của chị ⟦victim:Lường Thị Phích⟧, công nhân may, thuê trọ ở thôn Nội Trà. Mở rộng điều tra, hai đối tượng khai đã gây ra 6 vụ từ tháng 8, trong đó có xe 12F1-30977 của anh ⟦victim:Triệu Sành Chòi⟧ bị lấy ngay trước cửa phòng.
Tang vật còn thu được: 3 vam phá khoá, 1 biển giả 29-Y5 613.08, 11 triệu đồng. Trung tá Lê Bá Khiêm, Trưởng Công an xã, đề nghị các chủ nhà trọ lắp camera, khoá cổng sau 23 giờ và đăng ký tạm trú cho công nhân qua VNeID. Vụ án được chuyển Cơ quan Cảnh sát điều tra xử lý theo Điều 173 Bộ luật Hình sự.

Xóm nhỏ dập lửa cứu cả gia đình lúc nửa đêm
Khoảng 0 giờ 50 phút ngày 05/11, căn nhà ống ba tầng ở ngõ 27, tổ dân phố Yên Phúc, phường Kiến Bình bốc cháy từ bếp. Nghe tiếng nổ, anh Tiêu Văn Lộc, thợ hàn ở sát vách, vác máy cắt sang phá cửa cuốn; anh Bành Quốc Sửu và hai sinh viên thuê trọ kéo vòi chữa cháy công cộng của tổ liên gia. Chỉ 9 phút sau, bốn người trong nhà được đưa xuống bằng thang dây, không ai bị thương.
Trung uý Đinh Nho Quang, Đội Cảnh sát PCCC và CNCH khu vực 2, đánh giá tổ liên gia đã làm đúng phương châm bốn tại chỗ. Tổ thành lập năm 2023 theo Công văn số 1172/CAP-PCCC, gồm 14 hộ, 7 nút chuông, 2 điểm chữa cháy công cộng trị giá 26.800.000 đồng. Sáng hôm sau, ông Cấn Xuân Hiển, Chủ tịch UBND phường, đến tận nơi biểu dương và đề nghị tặng Giấy khen cho ba cá nhân. Nguyên nhân ban đầu là do chập dây tủ lạnh.

Khởi tố đối tượng dụ dỗ trẻ em qua trò chơi trực tuyến
Cơ quan CSĐT Công an tỉnh vừa ra quyết định khởi tố Tống Duy Khải, sinh ngày 14-6-1997, trú xã Minh Cường, về hành vi dâm ô đối với người dưới 16 tuổi. Theo điều tra, Khải làm quen với cháu ⟦minor,victim:N.H.Y.⟧, 12 tuổi, ở thôn Đồng Rằm, qua một trò chơi điện tử, tặng vật phẩm rồi rủ đi chơi. Thủ đoạn tương tự được dùng với em ⟦?victim,minor:K.⟧, học sinh lớp 7 Trường THCS Minh Cường, nhưng em cảnh giác kể ngay với mẹ.
⟦?informant,?minor,?victim:Mẹ của cháu Y.⟧ đã tố giác vụ việc với Công an xã ngày 21/10. Khám điện thoại của Khải, cơ quan điều tra phát hiện nhiều tài khoản giả làm nữ sinh. Thiếu tá Phan Thị Diệu Hiền, Đội trưởng, khuyên phụ huynh cùng con đặt chế độ riêng tư, nói chuyện với con mỗi tối và gọi tổng đài 111 khi nghi ngờ. Danh tính, hình ảnh trẻ em được giữ kín theo Điều 21 Luật Trẻ em năm 2016.

Thưởng nóng quần chúng giúp phá tụ điểm ma tuý
Sáng 06/11, Công an phường Hạ Đình Nam trao thưởng đột xuất cho ông ⟦informant:Phó Đức Nhượng⟧, tổ trưởng tổ xe ôm bến Trại Gà, người đã nhiều lần cung cấp tin về căn nhà cho thuê ở ngách 118/20, và chị ⟦informant:Kha Thị Mỹ Duyên⟧, nhân viên cửa hàng tiện lợi, người báo biển số 15B-090.83 của kẻ giao hàng. Từ những nguồn tin này, đêm 01/11, trinh sát bắt Hầu Văn Quyết cùng bốn con nghiện, thu 46 gam methamphetamine.
Đại tá Giang Thanh Sơn, Phó Giám đốc Công an thành phố, gửi thư khen số 212/TK-CATP. Phường Hạ Đình Nam hiện có 26 hòm thư tố giác, mỗi tháng tiếp nhận trung bình 15 tin. Người dân có thể gọi đường dây nóng 0225 3 918 113, hoặc gặp riêng Đại uý Đặng Thế Duyệt qua số 0936 771 024. Mọi thông tin về người cung cấp đều được bảo mật theo quy định của pháp luật.

Xã Sơn Kim Thượng tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2026
Chiều 10/11, Ban Chỉ đạo 138 xã tổ chức hội nghị tổng kết. Dự hội nghị có Đại tá Phùng Khắc Hiếu, đại diện Phòng PV05; bà Lạc Thị Ngân Hà, Bí thư Đảng uỷ; ông Thân Nhân Tín, Chủ tịch UBND xã. Báo cáo cho thấy: 14/14 thôn đạt chuẩn "An toàn về ANTT" theo Thông tư 124/2021/TT-BCA; tiếp nhận 87 tin báo, giải quyết 85 tin, đạt 97,7%. Phạm pháp hình sự giảm 4 vụ, trong đó vụ Hồ Sỹ Lập trộm dây điện được làm rõ sau 20 giờ.
Xã đang duy trì 6 mô hình: "Tổ liên gia an toàn PCCC", "Xứ đạo bình yên", "Tuyến biên giới xanh"… Riêng mô hình "Dòng họ tự quản" của họ Đinh do ông Đinh Xuân Thiều làm tộc trưởng, ra đời năm 2014, 12 năm liền không có người vi phạm. Hội nghị trao 5 giấy khen theo Quyết định số 1407/QĐ-UBND ngày 05/11/2026, kinh phí 9.500.000 đồng.

(Nhóm Facebook "Người Vĩnh Thịnh Phố") Nhờ admin duyệt bài!
Cả nhà ơi, tối qua khoảng 20h mình đi từ chợ Mơ Đất về ngã tư Bách Hoá thì rơi một túi vải màu be. Trong túi có căn cước của mình số 025190008346, chứng minh cũ của mẹ số 131 472 905, thẻ Visa 4283-1000-7756-2914, chìa khoá xe 19N1-337.85 và sổ khám bệnh. Ai nhặt được cho mình xin lại giấy tờ thôi, tiền trong túi xin biếu ạ 😭.
Liên hệ giúp mình: ⟦?victim:Hằng Sữa⟧, 0862 190 553 (có Zalo), hoặc nhắn qua trang fb.com/hangsua.vinhthinh. Mình cũng đã ra Công an phường khai báo, các anh hướng dẫn khoá thẻ và xin cấp lại căn cước trên dichvucong.gov.vn. Cảm ơn bác bảo vệ Thế ở siêu thị đã cho xem lại camera đến 22h. À có người nhắn đòi 2 triệu rồi mới trả, các anh bảo cứ hẹn ra trụ sở phường mà trả, nên mình không chuyển đồng nào. Cảm ơn mọi người nhiều lắm ạ!

Tìm hiểu pháp luật: Mua bán xe không sang tên có bị phạt không?
Căn cứ Điều 39 Luật Trật tự, an toàn giao thông đường bộ và Thông tư số 79/2024/TT-BCA, trong thời hạn 30 ngày kể từ ngày làm giấy tờ chuyển quyền sở hữu, chủ xe phải làm thủ tục thu hồi đăng ký, biển số. Từ ngày 15/8/2023, biển số được quản lý theo mã định danh của chủ xe; khi bán xe, chủ xe giữ lại biển số trong 5 năm.
Mức phạt đối với cá nhân không làm thủ tục sang tên mô tô: từ 800.000 đồng đến 1.000.000 đồng; ô tô: từ 4.000.000 đồng đến 6.000.000 đồng.
Hồ sơ gồm: tờ khai theo mẫu ĐKX10, chứng từ chuyển quyền sở hữu có công chứng, chứng từ lệ phí trước bạ. Ví dụ, anh A bán xe biển 30A-xxx.xx cho chị B thì anh A nộp lại biển, chị B nộp hồ sơ tại Công an xã nơi cư trú. Công dân nộp trực tuyến tại https://dichvucong.bocongan.gov.vn, tra cứu mã hồ sơ 13 ký tự nhận qua tin nhắn. Giải đáp: 1900 0368.

BẢN TIN LOA PHÁT THANH xã Kỳ Lâm Hạ, 6 giờ sáng thứ Tư ngày 04 tháng 11
Kính thưa toàn thể bà con! Trạm Y tế xã thông báo lịch tiêm vắc-xin dại cho chó, mèo: thôn Trung Tiến ngày mồng 7, thôn Mỹ Lạc ngày mồng 8, thôn Hải Vân ngày mồng 9; mỗi mũi thu hai mươi lăm nghìn đồng, hộ nghèo không phải nộp. Bà con xích chó, rọ mõm khi đưa ra đường. Tháng trước, trên địa bàn đã có ba người bị chó thả rông cắn, đều đã tiêm phòng kịp thời.
Tiếp theo là thông báo của Công an xã: tối mồng 6, tổ tự quản do ông Biện Văn Lự phụ trách tuần tra tuyến đê; ai có nhu cầu làm căn cước cho trẻ dưới sáu tuổi thì đăng ký với đồng chí Thượng uý Thiều Quang Nam tại bộ phận một cửa. Khi cần báo tin, gọi một một ba hoặc số trực ban không hai ba chín, ba tám sáu năm, một một ba. Cuối cùng, hợp tác xã nhắc bà con chín giờ hôm nay mở nước đồng Cửa Miếu. Xin cảm ơn.

Truy bắt nhanh kẻ cướp tiệm vàng ở chợ Thạnh Quới
Khoảng 11 giờ 20 ngày 02/11, một thanh niên đội mũ bảo hiểm kín mặt, cầm vật giống súng, xông vào tiệm vàng Kim Phát Lợi ở chợ Thạnh Quới, xã Thạnh Hoà Tây. Chủ tiệm là bà ⟦victim:Đoàn Ngọc Sương⟧ bị dí súng vào đầu, phải nằm xuống sàn; nhân viên ⟦victim:Trầm Thị Bích Tuyền⟧ bị đánh bằng báng súng, chảy máu thái dương. Kẻ cướp đập tủ, vơ 27 chiếc nhẫn rồi phóng xe máy bỏ chạy về hướng kinh 9.
Anh ⟦?informant:Sơn Minh Phụng⟧, tài xế xe ba gác, đuổi theo 2 km và liên tục gọi điện báo vị trí cho Công an xã. Đến 12 giờ 05, lực lượng chức năng bắt được Từ Công Hiệp, sinh năm 1998, thu toàn bộ số vàng trị giá khoảng 410 triệu đồng, xe máy 65L2-019.74. Khẩu súng là loại bắn đạn nhựa. Hiệp khai nợ tiền cá độ. Đại tá Huỳnh Việt Trung đã thưởng nóng ban chuyên án 30 triệu đồng.

Trường THCS Đoàn Kết Hạ đạt giải Nhất hội thi "Học sinh với an toàn giao thông"
Sáng 07/11, tại nhà đa năng huyện cũ, 12 trường THCS tranh tài hội thi tìm hiểu pháp luật. Đội Trường THCS Đoàn Kết Hạ gồm 15 học sinh các lớp 8A, 8B và 9C giành giải Nhất với 286 điểm, hơn đội xếp thứ hai 4 điểm. Tiểu phẩm "Chiếc mũ của mẹ" do cô Lò Thị Hồng Duyên, giáo viên Ngữ văn, viết kịch bản, được ban giám khảo khen là gần gũi.
Thầy Quàng Minh Tuệ, Hiệu trưởng, cho biết trường thành lập năm 1964, hiện có 18 lớp, 704 học sinh; ba năm nay mô hình "Cổng trường an toàn" phối hợp cùng Công an xã giúp chấm dứt cảnh xe đỗ chắn lối. Thượng uý Cầm Văn Khiêm thường trực cổng trường vào 6 giờ 45 và 16 giờ 30. Giải thưởng gồm cúp, cờ và 3.000.000 đồng, nhà trường dùng mua 20 mũ bảo hiểm tặng học sinh bán trú. Kết quả đăng tại doanketha.laichau.gov.vn.

"Việc nhẹ lương cao": cái giá của 23 ngày bên kia biên giới
Sau 23 ngày bị giữ trong một toà nhà ở Campuchia, anh ⟦victim:Y Thoan Niê Kdăm⟧, 22 tuổi, buôn Ea Sút, xã Krông Buk Hạ, đã về với gia đình. Anh kể thấy quảng cáo tuyển nhân viên gõ máy lương 25 triệu trên t.me/vieclam_casino_kh, gọi vào số (+84)335.902.617, rồi được đón xe ra cửa khẩu. Sang tới nơi, anh bị thu căn cước số 066 204 007 183, ép gọi điện lừa người Việt, không đủ chỉ tiêu thì bị chích điện. Người bạn cùng buôn là ⟦victim:Y Blơi Mlô⟧ bị đánh gãy răng, đến nay chưa về được.
Gia đình đã gửi 170 triệu đồng tiền chuộc vào tài khoản 0500 88 219 4473 của kẻ môi giới Cù Đức Mạnh. Công an xã đề nghị gia đình có người thân bị lừa đến trình báo ngay; không tự ý chuyển tiền. Già làng Ama Hrin cho biết buôn đã họp, ký cam kết không để con em đi theo lời rủ của người lạ.

Người chiến sĩ 31 lần hiến máu
Sáng 08/11, tại ngày hội "Giọt hồng Cồn Tiên", Thượng uý Hồ Nhật Tường, cán bộ Công an xã Gio Hải Tây, hiến máu lần thứ 31. Nhóm máu O, Rh âm tính, anh luôn để máy sẵn sàng. Tháng 5 vừa qua, lúc 2 giờ sáng, anh chạy xe 40 km ra bệnh viện cho máu một sản phụ băng huyết. Hai mẹ con đã khoẻ mạnh xuất viện sau 6 ngày.
Vợ anh, chị Lê Thị Như Ý, giáo viên mầm non, cũng đã 9 lần hiến máu. Bố anh, cựu chiến binh Hồ Văn Triển, từng chiến đấu bảo vệ Thành cổ năm 1972, là người động viên con đầu tiên. Ông Trương Đình Lãm, Chủ tịch Hội Chữ thập đỏ xã, cho biết câu lạc bộ hiến máu dự bị có 58 thành viên, thành lập ngày 07/4/2018 theo Quyết định 36/QĐ-CTĐ. Năm 2025, anh Tường nhận Bằng khen của Bộ Công an. Người muốn tham gia, đăng ký tại trụ sở Hội, số 2 đường Trần Hưng Đạo.

DANH SÁCH HỌC SINH NHẬN HỌC BỔNG "CÙNG EM ĐẾN TRƯỜNG" (xã Trà Phong Nam, đợt II/2026)
TT – Họ và tên – Ngày sinh – Lớp – Hoàn cảnh – Mức
1 – ⟦minor:Hồ Thị Nhi⟧ – 03/02/2015 – 6A – mồ côi cha – 1.500.000đ
2 – ⟦minor:Đinh Văn Rin⟧ – 27/11/2013 – 7B – hộ nghèo – 1.500.000đ
3 – ⟦minor:Phạm Hồ Gia Bảo⟧ – 19/7/2017 – 4C – mẹ bệnh hiểm nghèo – 2.000.000đ
Đơn vị tài trợ: Công an xã và Câu lạc bộ Thiện nguyện Trà Giang. Người phụ trách danh sách: cô Võ Thị Ái Nghĩa, tổng phụ trách Đội, số máy 0708 335 196.
Học bổng trao tại sân Trường Phổ thông dân tộc bán trú Tiểu học và THCS Trà Phong Nam lúc 8 giờ ngày 14/11/2026, phụ huynh mang theo giấy mời. Dự lễ có ông Bùi Tá Long, Phó Chủ tịch UBND xã, Trung tá Hồ Ngọc Ân. Các em còn được tặng áo ấm, đèn bàn. Chương trình bước sang năm thứ 5, đã hỗ trợ 61 lượt học sinh với tổng số tiền 96 triệu đồng theo sổ quỹ của xã.

Lũ quét ở bản Nậm Ngà: tìm thấy thi thể người mất tích cuối cùng
16 giờ ngày 31/10, lực lượng cứu hộ tìm thấy thi thể bà ⟦victim:Lý Mẩy Pham⟧ cách bản 4 km. Như vậy, trận lũ quét rạng sáng 29/10 tại bản Nậm Ngà, xã Tả Sìn Hồ, đã cướp đi sinh mạng ba người trong một nhà, gồm ông ⟦victim:Tẩn Vần Siểu⟧, vợ là bà ⟦?victim:Pham⟧ và cháu nội ⟦minor,victim:Tẩn Lở Mẩy⟧, 4 tuổi. Anh ⟦victim:Chẻo A Páo⟧, hàng xóm, bị đá đè gãy chân, đang điều trị tại Bệnh viện đa khoa tỉnh.
Hơn 120 cán bộ, chiến sĩ, dân quân đã tham gia tìm kiếm; Thiếu tá Giàng A Hừ trực tiếp buộc dây vượt suối đưa 17 người dân sang bờ an toàn. Ông Sìn Văn Phong, Chủ tịch UBND xã, cho biết 22 hộ được chuyển đến nhà văn hoá; mỗi gia đình có người mất được hỗ trợ 50 triệu đồng. Xã kêu gọi bà con không quay về lấy đồ khi còn mưa. Số trực ban phòng, chống thiên tai: 0213 3 870 112.

Phạt tù kẻ bán "đất nền ma" cho người dân ven sông
Ngày 05/11, Toà án nhân dân tỉnh tuyên phạt Kiều Trọng Nghiệp (1981) 13 năm tù về tội Lừa đảo chiếm đoạt tài sản. Theo bản án số 118/2026/HS-ST, từ năm 2022, Nghiệp vẽ dự án trên đất lúa ở xã Phù Lưu Đông rồi ký hợp đồng đặt cọc với nhiều người. Trong số đó có chị ⟦victim:T.T.B.H.⟧ (xóm 5, thôn Thượng) nộp 620 triệu đồng; ông ⟦victim:Ng.V.C.⟧, số nhà 17 ngõ Giếng, nộp 1,1 tỷ đồng; vợ chồng anh ⟦victim:Tưởng Duy Hậu⟧ nộp 400 triệu đồng vay ngân hàng. Tiền được gửi vào tài khoản 2150.2050.99346 của công ty do Nghiệp lập ra, mã số doanh nghiệp 0109944721.
Toà buộc bị cáo bồi thường toàn bộ. Vợ bị cáo, Phí Thị Lụa, được xác định không liên quan. Qua vụ án, UBND xã khuyên người mua đất kiểm tra quy hoạch tại bộ phận một cửa, tra cứu trên trang quyhoach.xaydung.gov.vn và chỉ ký hợp đồng có công chứng.

Trưởng Công an xã: "Muốn dân tin, trước hết phải gần dân"
Phóng viên: Thưa Thượng tá Ninh Viết Chung, sau hơn một năm sắp xếp đơn vị hành chính, khó khăn nhất là gì?
Thượng tá Ninh Viết Chung: Xã mới rộng 78 km², gộp từ ba xã, dân số 31.400 người. Chúng tôi có 34 cán bộ, phải chia 5 tổ công tác, mỗi tổ phụ trách 4 thôn.
Phóng viên: Mô hình nào khiến anh tâm đắc?
Thượng tá Ninh Viết Chung: "Ngày thứ Bảy lưu động". Từ 01/8/2025 đến nay, chúng tôi làm căn cước tại nhà cho 212 cụ già. Cụ Lại Thị Mùi, 101 tuổi, thôn Đồng Vàng, chụp ảnh xong cứ nắm tay đồng chí Vũ Hoài Nam mà cười.
Phóng viên: Còn chuyện cắt giảm thủ tục?
Thượng tá Ninh Viết Chung: 100% hồ sơ cư trú tiếp nhận trực tuyến. Ông Phạm Ngọc Thưởng và bà Tống Thị Liên ở tổ công nghệ số là những người đi từng nhà hướng dẫn. Dân gọi 0226 3 550 113 lúc nào cũng có người nghe.

Cảnh báo tin nhắn "khoá SIM hai chiều trong 24 giờ"
Phòng An ninh mạng thông báo: những ngày gần đây xuất hiện tin nhắn giả danh nhà mạng, yêu cầu chuẩn hoá thông tin nếu không sẽ khoá SIM. Đặc điểm nhận biết: gửi từ số dạng 08x.xxxx.412 hoặc đầu số nước ngoài +67x; đường dẫn gần giống địa chỉ thật, như vnpt-chuanhoa[.]cc, hxxp://mobi-sim[.]online/kyc; yêu cầu chụp căn cước hai mặt, gửi kèm mã OTP 6 số. Tài khoản nhận "phí" được che là 105*******772.
Việc cần làm: một là, soạn TTTB gửi 1414 để tự kiểm tra thông tin; hai là, không cài tệp có đuôi .apk, ví dụ simcheck.apk; ba là, báo tin nhắn rác bằng cách chuyển tiếp tới 156 hoặc 5656. Nếu lỡ cung cấp mã OTP, gọi 18001091 hoặc 18001090 của nhà mạng để khoá chiều gọi, gọi ngân hàng để khoá thẻ, lưu lại ảnh chụp màn hình. Căn cứ Nghị định 163/2024/NĐ-CP, nhà mạng không nhắn tin đòi phí chuẩn hoá thông tin thuê bao.

"Con chị đang cấp cứu": một buổi sáng hoảng loạn của phụ huynh Trường Tiểu học Đông Sơn Bắc
9 giờ sáng 03/11, chị ⟦?informant,victim:Ông Thị Kim Thoa⟧ đang bán hàng ở chợ thì có người xưng là thầy giáo gọi từ số 0817.660.392, báo con trai chị là ⟦?victim,minor:Nguyễn Thiên Phúc⟧, lớp 2/3, ngã cầu thang chấn thương sọ não, cần 30 triệu mổ gấp. Kẻ gian còn cho nghe tiếng trẻ khóc. Chị ⟦?victim:Thoa⟧ chuyển 30 triệu đồng vào số tài khoản 7800 2213 1196 4, chạy đến bệnh viện thì không có ca nào như thế, con vẫn đang ngồi học.
Cô hiệu trưởng Trương Lệ Quyên khẳng định mọi sự cố đều do giáo viên chủ nhiệm gọi bằng số đã đăng ký. Nhà trường đã gửi thông báo số 44/TB-TH tới 890 phụ huynh. Công an phường lưu ý: bệnh viện luôn cấp cứu trước, thu viện phí sau; hãy gọi lại cho trường, bình tĩnh hỏi tên khoa, tên bác sĩ, đừng chuyển tiền cho người chưa quen.

KẾT QUẢ THI ĐUA CÁC TỔ TỰ QUẢN QUÝ III/2026 – PHƯỜNG TÂN THÀNH ĐÔNG
Tổ | Tổ trưởng | Số hộ | Tin báo | Điểm
01 | Châu Văn Rạng | 86 | 12 | 98,5
02 | Mã Thị Kim Xuyến | 74 | 9 | 97,0
03 | Ưng Hoài Đức | 102 | 15 | 96,5
04 | Liêu Tú Trinh | 91 | 6 | 92,0
Tổng cộng: 353 hộ, 42 tin báo, trong đó 39 tin đã xác minh, tỉ lệ 92,9%.
Ghi chú: Tổ 03 được cộng 5 điểm vì vận động đối tượng Khưu Chí Dũng ra đầu thú ngày 19/8/2026; Tổ 04 bị trừ 3 điểm do để xảy ra 1 vụ cháy rác. Quỹ thưởng 12.000.000 đồng, chi theo Quyết định số 2065/QĐ-UBND ngày 30/9/2026, mục lục ngân sách 340-341-7764. Người lập biểu: Thái Ngọc Trâm; người duyệt: ông Ngô Tấn Lực, Phó Chủ tịch UBND phường. Biểu này niêm yết tại 4 trụ sở khu phố đến hết ngày 20/11/2026. Ý kiến phản ánh gửi về tanthanhdong.camau.gov.vn.

THÔNG BÁO TRUY NÃ
Cơ quan Cảnh sát điều tra Công an tỉnh thông báo truy nã bị can: Hạ Quốc Tuynh; tên gọi khác: Tuynh "chột"; sinh ngày 25/12/1986; số CCCD: 038086021954; nơi đăng ký thường trú: thôn Phú Nhi, xã Hoằng Lưu Nam. Về tội: Huỷ hoại tài sản. Theo Quyết định truy nã số 57/QĐTN-CSĐT ngày 27/10/2026.
Đặc điểm nhận dạng: cao 1m67, da ngăm, sẹo lồi dài 4 cm đuôi mắt trái. Khoảng 23 giờ ngày 18/10, Tuynh đổ dầu đốt lều vịt của ông ⟦victim:Lê Nhân Quế⟧ ở bãi bồi, thiêu rụi 900 con vịt đẻ, rồi đi xe máy 36-H3 4471 bỏ trốn.
Bất kỳ người nào cũng có quyền bắt, giải đối tượng đến cơ quan Công an, Viện kiểm sát hoặc UBND nơi gần nhất. Ai biết nơi ẩn náu, báo cho Điều tra viên Thiếu tá Trịnh Văn Huấn, điện thoại 0983 014 667, hoặc gọi 113. Thông báo được dán tại bến xe, chợ và đọc trên loa truyền thanh các thôn.

Ai đã nói với chúng tôi?
Vụ cát tặc trên sông Cổ Cò kéo dài hai năm, thuyền cứ thấy bóng ca nô là tắt máy. Bước ngoặt đến vào một buổi giỗ. ⟦informant:Người em vợ của chủ bãi⟧, uống chén rượu, nói nhỏ với phóng viên rằng ghe chỉ ra lúc con nước lớn sau nửa đêm, mùng mười và hai lăm. Một tuần sau, ⟦informant:bà cụ bán bánh đúc ngay chân cầu Đá Bàn⟧ cho xem cuốn vở học trò, bà ghi bằng bút chì từng chuyến suốt bốn tháng.
Chúng tôi chuyển mọi thứ đến Công an xã. Rạng sáng 25/10, bốn ghe máy bị bắt giữ cùng 210 mét khối cát. Chủ bãi Lưu Đình Phát bị lập biên bản, ghe bị tạm giữ theo Nghị định 36/2020/NĐ-CP. Đại uý Trà Minh Sang, người chỉ huy đêm ấy, bảo: không có dân thì chúng tôi chỉ đuổi theo sóng. Nay bờ sông đã thôi lở, bãi dâu lại xanh.

Người gác chắn tàu Km 702
Tiếng còi vang lên lúc 18 giờ 12. Anh ⟦victim:Mai Xuân Cảnh⟧ đã kịp đẩy chiếc xe nôi qua bên kia đường ray, còn mình thì không. Khi bà con chạy tới, chân anh không còn cảm giác nữa, đôi giày bảo hộ nằm cách đó mươi mét. Trên xe cấp cứu, anh chỉ hỏi đứa bé có sao không.
Đứa bé không sao. Mẹ nó, chị hàng xóm trạm gác, cứ quỳ mãi bên vệ cỏ. Mười bốn hôm nay, người ở thôn Hoà Mục thay nhau vào bệnh viện. Chị ⟦?victim:Tuyết⟧, vợ anh, đã quen dần với chiếc xe lăn công đoàn tặng. Ông Khúc Văn Tựu, cung trưởng, bảo lối đi ấy dân tự mở từ năm 1995, ba lần xã có văn bản xin rào, đến nay mới xong. Hôm 07/11, Công an xã cùng đường sắt đóng 42 cọc bê tông. Trưởng Công an xã, Trung tá Thẩm Đức Hoài, cúi xuống đặt một bó hoa cúc.

Bát bún của chị Mận
Chị ⟦?minor,?victim:Mận⟧ bán bún ốc đầu dốc Nhà Thờ, ai ở phố Cát cũng biết. Dạo này chị dọn hàng sớm, vì cô con gái út, bé ⟦minor,victim:Thảo My⟧, không chịu ngồi một mình trong nhà nữa. Từ hôm ở lớp vẽ tư thục về, con bé chín tuổi cứ tắm đi tắm lại, đêm bật dậy hét, thấy đàn ông đeo kính là nấp sau lưng mẹ. Chị dỗ mãi, nó mới lấy búp bê ra, chỉ vào chỗ ông thầy đã đụng.
Chị ⟦?informant,?victim:Mận⟧ gửi hàng cho bà cô, dắt con thẳng lên phường. Nữ cảnh sát tên Phùng Hạnh Dung không hỏi gì ngay, chỉ ngồi vẽ cùng cháu. Ông thầy ấy, Vương Thế Truyền, bị bắt hai hôm sau. Lớp vẽ đóng cửa. Giờ mỗi chiều thứ Sáu, cô Dung vẫn ghé ăn bún, để phần thịt ốc cho con bé. Nó bắt đầu vẽ mặt trời, một mặt trời rất to và có râu.

Tiệm cắt tóc "Làm Lại"
Tấm biển gỗ đề hai chữ "Làm Lại", do chính tay Cao Văn Bổng khắc. Bổng từng ba lần ra vào trại vì trộm cắp, lần cuối về làng là Tết năm 2020. Ngày ấy đi đâu cũng bị người ta rút dép cất vào nhà. Chỉ có Đại uý Khương Duy Thanh đến, đưa cho cuốn sổ vay vốn theo Quyết định 22/2023/QĐ-TTg, 40 triệu đồng, bảo: "Anh ký bảo lãnh rồi đấy."
Bổng học nghề, mở tiệm, trả hết nợ sau 26 tháng. Sáng Chủ nhật cuối tháng, anh cắt tóc không lấy tiền cho các cụ ở nhà dưỡng lão. Hôm tôi ghé, ông giáo Đàm Quang Trứ, 79 tuổi, đang ngồi trên ghế, cười móm mém: "Thằng này tay nhẹ." Hai thợ phụ của Bổng, Lù Văn Đốc và Hà Công Tiến, cũng là người mới về. Mô hình "Ba kèm một" của xã Quỳnh Lưu Thượng đến nay đã giúp 19 người, chưa ai trở lại đường cũ.

Bữa cơm nguội
Người ta thấy cụ ⟦victim:Quản Thị Sợi⟧ ngồi ở bậc tam cấp đình Cả từ lúc gà chưa gáy, tay ôm cái nón rách. Cụ chín mươi mốt tuổi, có ba người con trai nhà tầng cùng xóm Thượng. Bác từ đình đưa bát cháo, cụ ăn như chưa từng được ăn. Cổ tay cụ có vết dây. Hỏi, cụ chỉ nói: "Nó trói vì tôi hay đi lạc."
Cán bộ phụ nữ xã, chị Bùi Hương Nhài, đưa cụ về trạm y tế, cân lên được ba mươi mốt cân. Người con cả, Quản Bá Tước, bị gọi lên làm việc, phạt 10 triệu đồng vì ngược đãi cha mẹ. Cuối buổi, ba anh em cùng ký vào bản phân công trước mặt trưởng họ. Nay mỗi nhà nuôi cụ mười ngày, tổ liên gia ghé nom buổi tối. Cụ bảo cơm giờ đã nóng, chỉ có điều cụ vẫn giấu nửa bát dưới gối.

Những đôi găng tay
Xưởng bóc vỏ hàu nằm sau rặng phi lao, cổng khoá ngoài. Bên trong, mười một người dậy từ hai giờ sáng, bóc đến khi tay bật máu mới được ăn. ⟦victim:Bhling Thị Ển⟧, quê tận A Vương Thượng, vào đây theo lời người quen, giấy tờ chủ cầm, lương hẹn Tết trả. Lần chị trèo rào, chủ xưởng thả chó. Chị ⟦victim:Arất Thị Nhưn⟧, ngủ cùng chiếu, bị trừ nửa năm công vì dám hỏi tiền.
Mảnh giấy cuộn trong đôi găng tay cao su ra khỏi cổng nhờ ⟦informant:cậu chở đá lạnh của đại lý Út Hường⟧. Hôm sau, 14 giờ, Công an xã Vạn Thọ Đông mở khoá. Chủ xưởng Tạ Hùng Cường cúi mặt trước bàn kê đầy sổ nợ. Tiền công được trả ngay tại sân, 486 triệu đồng cho mười một người. Bữa cơm tối ấy, chị nuôi của Công an xã nấu nồi canh chua to, không ai nói gì, chỉ nghe tiếng đũa.

[Trích xuất hội thoại nhóm Zalo "Khu tập thể Dệt", 02/11/2026, do tổ trưởng gửi biên tập]
[07:02] Tổ trưởng Nhã: mn cẩn thận, hôm qua bà ⟦victim:Liên⟧ nhà B4 bị giật túi ở cổng chợ nhé, ngã trầy hết tay
[07:05] ⟦?informant:Phượng B2⟧: thằng đó đi con Exciter, em đọc đc mỗi đuôi, camera shop em thì ra 18B2 44091
[07:06] ⟦?informant:Phượng B2⟧: em gửi CA r
[07:11] Chú Hoè: sáng nay có đứa gọi tôi bảo trúng xe SH, số 0 5 8 8 - 3 1 7 - 0 2 4, đòi đọc số thẻ 5301 2288 0947 6613 là sao
[07:12] Tổ trưởng Nhã: trời ơi chú đừng đọc, xoá ngay số thẻ đi ạ
[07:15] Mẹ Bon: nhà em vừa nhận link trungthuong-sh2026.shop/nhan-qua
[07:16] Tổ trưởng Nhã: link giả đó, đừng bấm, giống cái honda-tang[.]top tuần trước
[07:20] Tổ trưởng Nhã: ai cần gọi trực ban phường 0228 3 645 113
[07:31] Mẹ Bon: bé ⟦minor:Bon⟧, con em, lớp lá 2 trường Hoa Sen, hôm nay nghỉ ốm, nhờ bác Hoè trông giúp 10p ạ 🥺

VÈ AN NINH THÔN XUÂN LẠC
(Sáng tác: ông giáo Từ Văn Điển, 74 tuổi; biểu diễn: đội văn nghệ xóm Nam)
Ve vẻ vè ve, nghe vè giữ xóm,
Đêm đêm tuần sớm, có bác Tự Lân,
Có chú Ba Cần, cầm đèn đi trước.
Thằng Tèo trộm vịt, năm ngoái đầu thú rồi,
Nay làm thợ xẻ, cả xóm đều vui.
Ai gọi xưng là công an, toà án,
Bắt chuyển năm trăm triệu đồng,
Cứ bấm một một ba, hỏi cho ra nhẽ.
Ai gửi đường dẫn chấm top, chấm vip,
Chớ dại mà sờ, mất sạch tiền mồ hôi.
Số quyết định một trăm linh sáu,
Ra đời mô hình tiếng trống quê ta,
Từ năm hai nghìn mười bảy,
Mười ba hộ đầu, nay hai trăm nhà.
Cảm ơn Thượng uý Vi Thành Đạt,
Về làng từng ngõ hỏi thăm,
Cảm ơn mẹ Hai bán chè,
Nhặt vàng trả lại, chẳng nề nghèo khó.
(Chép tại hội diễn ngày 19/8/2026, giải Nhì, theo Quyết định 512/QĐ-BTC, giải thưởng 1.500.000 đồng.)

CÔNG AN XÃ BÌNH
LÃNG TRUNG – BIÊN BẢN TIẾP NHẬN NGƯỜI (bản quét nhận dạng chữ, chưa sửa dòng)
Hồi 21 giờ 3O phút, ngày 01/11/2026, tiếp nhận chị VŨ THỊ
HỒNG NHẠN, sinh năm 1994, trú xóm Chài, đến trình
báo việc bị chồng dùng dây lưng đánh. CCCD số 033194
002671, cấp ngày 12/5/2O21. Đi cùng có con là Tạ Vũ
Nhật Anh, 5 tuổi. Số điện thoại 0353.
814.906.
Người chứng kiến: bà ⟦?informant:Cù Thị Đăm⟧, hàng xóm.
Tình trạng: sưng môi, bầm tím hai cẳng tay, đã đưa đi
trạm y tế lúc 22 giờ 15, hoá đơn số 00 1187.
Chồng: Tạ Văn Hoàn, thợ xây, có mặt lúc 23 giờ, thừa
nhận hành vi. Áp dụng cấm tiếp xúc theo Điều 25 Luật
Phòng, chống bạo lực gia đình năm 2022. Xe máy tạm giữ: 89H1-
025.66. Biên bản lập thành 03 bản, đọc lại cùng nghe, ký tên.
Cán bộ tiếp nhận: Thượng uý Doãn Chí Kiên. Mã biểu: BB-14/2026/CAX.
`,
  `
Công an xã Đồng Nghĩa cảnh báo thủ đoạn giả shipper báo "đơn hàng hoàn về kho"
Chỉ trong mười ngày đầu tháng 3/2026, Công an xã tiếp nhận 4 trường hợp bị gọi điện tự xưng nhân viên giao hàng. Kẻ gian canh giờ hành chính, biết người nhận vắng nhà nên bảo "em gửi hàng cho hàng xóm rồi, chị chuyển khoản giúp em". Sau đó chúng báo chuyển nhầm vào tài khoản đăng ký hội viên, mỗi tháng bị trừ 3,5 triệu đồng, muốn huỷ phải bấm vào đường dẫn. Chị ⟦victim:Lương Thị Quế⟧, công nhân may ở thôn Trại Vải, làm theo và bị rút 27.400.000 đồng. Tài khoản nhận tiền là 1038 5526 7741 mang tên một công ty không có thật; số gọi đến là 0587 214 906 và 0562.774.318. Công an xã đề nghị bà con chỉ trả tiền khi cầm hàng trên tay, không bấm đường dẫn lạ. Lỡ chuyển tiền, gọi ngay tổng đài ngân hàng và trực ban Công an xã 0204 3 688 204.

BIÊN BẢN HỌP THÔN PHÚ LỘC (trích)
Thời gian: 19 giờ 30 ngày 05/3/2026. Địa điểm: Nhà văn hoá thôn. Có mặt 87/112 hộ. Chủ trì: ông Phạm Đức Toản, Trưởng thôn. Thư ký: bà Lê Thị Mận.
1. Thông qua quy ước an ninh trật tự: 85 hộ tán thành, 2 hộ đề nghị xem lại mức đóng góp quỹ camera. Bà Mận đọc báo cáo thu chi: thu 23.650.000 đồng, chi 19.872.000 đồng, còn 3.778.000 đồng.
2. Đổi giờ mở loa từ 5 giờ sang 5 giờ 30 phút.
3. Ông Trịnh Xuân Khoát (72 tuổi) phản ánh đèn ngõ 4 hỏng đã 20 ngày; thôn hứa thay trước 10/3. Chị Đỗ Thị Nhàn hỏi về việc trẻ em đi xe đạp điện không đội mũ; thiếu tá Vũ Ngọc Hùng, Công an xã trả lời, từ đầu tháng đã nhắc nhở 14 trường hợp.
4. Giao tổ trưởng các ngõ lập danh sách người cao tuổi sống một mình.
Cuộc họp kết thúc lúc 21 giờ 15, biên bản lập thành 03 bản.

Bắt đối tượng chuyên bẻ khoá xe máy ở bãi gửi bệnh viện
Ngày 18/02/2026, Công an phường Tân Hải phối hợp Đội Cảnh sát hình sự bắt giữ Hà Trọng Nghĩa (SN 1997), trú tỉnh ngoài, để điều tra hành vi trộm cắp tài sản. Trước đó, lúc 9 giờ ngày 15/02, anh ⟦victim:Phùng Văn Đại⟧ đưa vợ đi khám thai, gửi chiếc Wave màu xanh biển kiểm soát 37B2-419.05 ngoài cổng phụ; chưa đầy 20 phút quay ra thì xe không còn. Từ hình ảnh camera, trinh sát xác định nghi phạm đi xe 38N1 - 206.77, mặc áo tài xế công nghệ. Khám phòng trọ, công an thu 3 bộ vam phá khoá, 2 xe máy chưa rõ nguồn gốc, trong đó một xe đeo biển giả 37K1-0092. Nghĩa khai đã gây 6 vụ, bán xe qua nhóm kín trên mạng. Ai là chủ nhân hai chiếc xe trên, mời mang giấy tờ đến Công an phường gặp trung uý Lưu Bá Quân, điện thoại 0977 305 641.

Tai nạn trên tỉnh lộ 516C, một người tử vong
Khoảng 17 giờ 40 ngày 21/01, tại km 8+350 tỉnh lộ 516C đoạn qua xã Yên Khê xảy ra va chạm giữa xe tải 36H-052.81 do Nguyễn Khắc Thụ, sinh năm 1984 điều khiển và xe máy 36B5-118.42. Hậu quả, người đi xe máy là ông ⟦victim:Lê Viết Đoàn⟧ (58 tuổi, thôn Cẩm Tú) tử vong tại chỗ; cháu ngoại ông là bé ⟦minor,victim:Lê Gia Hân⟧, học sinh lớp 2B, gãy tay, được đưa vào Bệnh viện Đa khoa huyện cũ cấp cứu. Nhận tin, Công an xã cử lực lượng phân luồng, đến 19 giờ giao thông trở lại bình thường. Kết quả đo ban đầu: tài xế xe tải không có nồng độ cồn. Theo Công an xã, đây là điểm giao cắt khuất tầm nhìn, từng xảy ra 3 vụ trong năm 2025. Xã đã kiến nghị Sở Xây dựng lắp gương cầu lồi và vạch giảm tốc trước ngày 30/4.

Bài phát thanh tuyên truyền phòng cháy mùa hanh khô
Đây là Đài truyền thanh xã Mường Hợp. Thưa bà con, theo Trạm Khí tượng, từ ngày 10 đến ngày 20 tháng 3 có nắng nóng, gió tây nam cấp 4, cấp cháy rừng là cấp IV, cấp nguy hiểm. Uỷ ban nhân dân xã đề nghị bà con không đốt nương trong khung từ 10 giờ đến 16 giờ; trước khi đốt phải báo trưởng bản và phát đường băng cản lửa rộng ít nhất 6 mét. Nhà nào nuôi ong, lấy mật phải dập kỹ tàn lửa. Trẻ chăn trâu không được nghịch bật lửa. Các hộ có xe máy để dưới gầm sàn cần rút chìa khoá, để xa bếp. Tổ bảo vệ rừng các bản trực theo lịch số 07/LT-TBV; bình chữa cháy để ở nhà văn hoá. Khi phát hiện cháy, gọi số 114 hoặc đường dây nóng Hạt Kiểm lâm 0238 3 875 114. Người cố ý đốt rừng bị xử lý theo Điều 243 Bộ luật Hình sự. Xin cảm ơn bà con đã lắng nghe.

Can thiệp kịp thời một vụ bạo hành gia đình
22 giờ đêm 12/02, Tổ bảo vệ an ninh trật tự ấp Rạch Gừa nhận tin báo có tiếng kêu cứu. Tới nơi, tổ phát hiện Trần Quốc Lợi (sinh 1988) say rượu, dùng thanh gỗ đánh vợ là chị ⟦victim:Huỳnh Thị Bé Tư⟧. Chị ⟦?victim:Bé Tư⟧ bị rách da đầu, khâu 7 mũi; con gái lớn của hai người là ⟦?victim,minor:Trần Huỳnh Như⟧, 11 tuổi, chạy ra cửa sau cầu cứu hàng xóm nên không bị thương. Công an xã lập biên bản, ra quyết định cấm tiếp xúc 3 ngày theo Luật Phòng, chống bạo lực gia đình năm 2022 và bố trí cho hai mẹ con tạm lánh ở Trạm Y tế. Bà Nguyễn Thị Sáng, Chủ tịch Hội Phụ nữ xã nói: "Đây không phải chuyện nhà người ta. Ai thấy thì báo, đừng đợi có người nằm xuống". Cần giúp đỡ, bà con gọi tổng đài 1900 96 96 80 hoặc 111, trực suốt ngày đêm.

Trường THCS Nghĩa Hưng trao giải hội thi "Pháp luật với tuổi học trò"
Sáng 9/3, hội thi thu hút 312 học sinh của 18 lớp tham gia. Phần thi tiểu phẩm được cổ vũ nhiều nhất là "Chiếc điện thoại lạ" của lớp 8C, kể chuyện một bạn bị dụ nạp thẻ trò chơi. Kết quả, giải Nhất cá nhân thuộc về em ⟦minor:Đặng Bảo Ngân⟧ (lớp 9A), giải Nhì là ⟦minor:Bùi Tiến Đạt⟧, lớp 7D, giải Ba trao cho hai em ⟦minor:Hoàng Khánh Vy⟧ và ⟦minor:Vũ Nhật Minh⟧ cùng lớp 6B. Tập thể lớp 8C nhận giải tiểu phẩm xuất sắc kèm 500.000 đồng. Cô Phan Thị Thu Hà, Bí thư Chi đoàn, cho biết đề thi gồm 40 câu, bám sát Luật Trật tự, an toàn giao thông đường bộ. Trung tá Đinh Công Thành, Phó Trưởng Công an xã nhận xét: "Các em trả lời còn nhanh hơn cán bộ". Nhà trường sẽ gửi bài tuyên truyền của các em lên fanpage của Đoàn xã.

Hướng dẫn đăng ký tạm trú cho người thuê trọ
Theo Điều 27 Luật Cư trú số 68/2020/QH14, công dân đến sinh sống ngoài nơi thường trú từ 30 ngày trở lên phải đăng ký tạm trú. Hồ sơ gồm tờ khai mẫu CT01 và giấy tờ chứng minh chỗ ở hợp pháp; chủ trọ và người thuê có hợp đồng thì chụp cả hai mặt, tải lên Cổng dichvucong.gov.vn hoặc ứng dụng VNeID. Thời hạn giải quyết: 03 ngày làm việc. Lệ phí nộp trực tuyến 7.000 đồng, nộp trực tiếp 15.000 đồng (Thông tư 75/2022/TT-BTC). Ví dụ: anh A thuê phòng từ ngày 01/4/2026 thì chậm nhất phải nộp hồ sơ trước 01/5/2026. Không đăng ký, mức phạt từ 500.000 đến 1.000.000 đồng theo Nghị định 282/2025/NĐ-CP. Mã hồ sơ có dạng G01.899.108.000-260310-0041, bà con giữ lại để tra cứu. Bộ phận một cửa tiếp công dân từ 7 giờ 30 đến 17 giờ; cán bộ không thu thêm bất kỳ khoản nào.

🆘 TÌM TRẺ LẠC – NHỜ MỌI NGƯỜI CHIA SẺ 🆘
Lúc 15h chiều nay 02/3, tại khu vui chơi cạnh chợ Đầu Cầu, phường Hưng Thạnh, bé trai ⟦?victim,minor:Nguyễn Hoàng Gia Bảo⟧ (tên ở nhà là ⟦?minor,?victim:Tôm⟧), 5 tuổi, cao khoảng 1m05, mặc áo đỏ có hình siêu nhân, quần đùi xanh, đi dép sục, tách khỏi bà nội và chưa tìm thấy. Bé hơi nói ngọng, khi hỏi tên ba thì trả lời "ba Tí". Camera tiệm vàng ghi hình bé đi về hướng bờ kè lúc 15h12. Công an phường đã chia 3 tổ đi tìm. Ai thấy bé xin giữ lại và báo ngay mẹ bé là chị Diễm, số 0838 116 529, hoặc trực ban Công an phường 0256 3 791 113. Mong bà con chỉ chia sẻ bài này, không đăng thêm tin đồn bắt cóc gây hoang mang.
CẬP NHẬT 17h05: đã tìm thấy bé ngủ quên trong quán net, bé khoẻ. Cảm ơn cả nhà! ❤️

Trả lại 68 triệu đồng chuyển nhầm cho người lạ
Sáng 26/02, anh ⟦?informant:Tống Văn Lực⟧, thợ cắt tóc ở tổ 6 phường Nam Sơn, nhận được thông báo số dư tăng 68.000.000 đồng vào tài khoản ngân hàng (số đuôi 346). Nghi có người chuyển nhầm, lại nghe loa phường nhắc thủ đoạn "cho vay nóng", anh không tiêu mà đến thẳng Công an phường trình báo. Qua xác minh, người chuyển nhầm là ⟦?victim:bà Ngô Thị Thơm⟧ ở tỉnh khác, gõ lộn một chữ số. Chiều cùng ngày, với sự chứng kiến của đại uý Mai Xuân Tường và nhân viên ngân hàng, anh Lực hoàn trả đủ số tiền. Anh cười: "Của mình thì mình giữ, của người thì trả, có gì đâu mà lên báo". Công an phường khuyến cáo: khi nhận tiền lạ, không tự chuyển lại theo số người gọi đến đưa, mà để ngân hàng tra soát. Uỷ ban nhân dân phường đã tặng anh Giấy khen.

Xét xử lưu động vụ cố ý gây thương tích tại Nhà văn hoá xã Đắk Lua
Ngày 06/3, Toà án nhân dân khu vực 4 mở phiên toà xét xử bị cáo Y Bhen Niê, sinh ngày 14/8/1999, về tội cố ý gây thương tích. Theo cáo trạng số 19/CT-VKS, tối 11/10/2025, tại đám cưới ở buôn Ea Mlô, sau khi bị nhắc chuyện hát to, bị cáo dùng chai bia đánh vào đầu anh ⟦victim:Y Thuyên Mlô⟧, gây thương tích 14%. Anh ⟦?victim:Thuyên⟧ nằm viện 11 ngày, nay vẫn còn đau đầu. Tại toà, bị cáo thừa nhận hành vi, gia đình đã bồi thường 35 triệu đồng. Hội đồng xét xử tuyên phạt 24 tháng tù nhưng cho hưởng án treo, thời gian thử thách 48 tháng. Hơn 200 người dân đến dự. Thẩm phán Nguyễn Thị Hoài An dành 15 phút giải thích Điều 134 Bộ luật Hình sự bằng cả hai thứ tiếng. Già làng Ama Khoát nói với bọn trẻ: cái rượu không có lỗi, cái tay mình mới có lỗi.

Phỏng vấn ông Võ Tấn Bửu, Tổ trưởng Tổ tự quản số 9, phường An Khê Tây
PV: Thưa ông, mô hình "Cổng rào có mắt" bắt đầu từ đâu?
Ông Bửu: Từ một bữa nhậu (cười). Năm 2023, xóm mất liên tiếp 5 cái xe, anh em ngồi lại góp tiền mua camera. Đầu tiên 12 mắt, nay được 46 mắt, chi phí 118 triệu đồng, dân góp hết, có sổ công khai.
PV: Ai coi camera?
Ông Bửu: Mỗi tối hai người, xoay vòng. Chị Hạnh bán cháo, thầy Lý dạy toán cũng trực. Nhà tôi 70 tuổi vẫn trực như ai.
PV: Có ai ngại bị quay?
Ông Bửu: Có chứ. Nên tổ quy ước chỉ quay đường chung, dữ liệu giữ 15 ngày, ai muốn xem phải có công an phường. Không ai được đưa hình lên mạng.
PV: Kết quả ra sao?
Ông Bửu: Theo thống kê của Công an phường, năm 2025 tổ tôi không xảy ra vụ trộm nào, năm trước đó là 4 vụ.
PV: Xin cảm ơn ông.

Khen thưởng quần chúng giúp phá điểm bán lẻ ma tuý
Chiều 03/3, Chủ tịch UBND xã Thuận Hoà ký Quyết định số 214/QĐ-UBND tặng Giấy khen cho 3 cá nhân có thành tích phòng, chống ma tuý. Ông ⟦informant:Cao Xuân Rạng⟧, thợ sửa xe ở thôn 5, là người nhiều lần ghi lại giờ giấc và đặc điểm những người lạ ra vào quán cà phê Gió Ngàn rồi báo cho Công an xã. Nhờ đó, rạng sáng 20/02, tổ công tác bắt quả tang Đoàn Minh Thuận - SN 1993 đang bán 2 gói ma tuý; thu thêm 11,4 gam chất dạng đá, 1 cân điện tử, xe máy 48B1-305.18. Hai công an viên cùng được khen là thượng uý Lã Văn Tú và trung sĩ Bế Hữu Phước. Thiếu tá Nông Đức Chính, Trưởng Công an xã cho biết, từ đầu năm xã đã tiếp nhận 17 nguồn tin của quần chúng, xác minh đúng 12 tin. Toàn bộ hồ sơ đang được củng cố để chuyển cơ quan điều tra.

THÔNG BÁO về việc xử phạt vi phạm hành chính
Căn cứ Luật Xử lý vi phạm hành chính và biên bản số 33/BB-VPHC ngày 27/02/2026, Công an xã Phước Trạch thông báo đã ra quyết định xử phạt đối với: ông Hứa Quang Thạnh, sinh ngày 03/11/1979, căn cước số 079079 014 522, nơi ở hiện nay: ấp Giồng Ké, về hành vi đánh bạc trái phép dưới hình thức đá gà; bà Dư Thị Kim Chi (1986), CMND cũ số 331 402 875, cùng hành vi. Mức phạt mỗi người 1.500.000 đồng; tịch thu 2 con gà, 4.120.000 đồng và điện thoại. Người vi phạm nộp tiền tại Kho bạc Nhà nước khu vực trong thời hạn 10 ngày, ghi rõ số quyết định 41/QĐ-XPHC. Nếu quá thời hạn mà không chấp hành thì bị cưỡng chế, mỗi ngày chậm nộp phải nộp thêm 0,05% trên tổng số tiền phạt. Đề nghị Ban ấp niêm yết thông báo này tại trụ sở trong 15 ngày.

Cảnh giác trang web giả "tra cứu phạt nguội"
Phòng An ninh mạng vừa phát hiện nhiều trang giả giao diện cổng tra cứu vi phạm giao thông. Người dùng nhập biển số xong thì bị báo có "lỗi chưa nộp" và phải cài tệp TraCuuPhat.apk. Một số địa chỉ đang hoạt động: phatnguoi-csgt24h.com, https://tracuu-vipham.top/nop-phat và vneid.hotro-canhan.vip. Người nào đã nhập thông tin thẻ cần khoá thẻ ngay; một nạn nhân ở xã Bình Hoà Bắc đã bị trừ 12 triệu đồng từ thẻ 4221 5590 0387 1164 chỉ sau 3 phút. Trang chính thức của Cục Cảnh sát giao thông là csgt.bocongan.gov.vn không thu tiền, không yêu cầu cài ứng dụng. Bà con có thể kiểm tra đường dẫn ở tinnhiemmang.vn trước khi bấm. Kẻ xấu còn nhắn tin qua đầu số lạ +84 59 320 8815, ký tên "Đội xử phạt". Cơ quan công an không bao giờ thông báo phạt nguội qua tin nhắn kèm liên kết.

Ngày hội Toàn dân bảo vệ an ninh Tổ quốc ở khu phố 3
Tối 15/8, hơn 260 người dân khu phố 3, phường Long Thuỷ dự Ngày hội. Đến dự có bà Kiều Thị Thanh Trúc, Phó Bí thư Thường trực Đảng uỷ; thượng tá Lý Anh Dũng, đại diện Công an tỉnh; đại tá nghỉ hưu Tạ Đình Phong, 81 tuổi, người có 32 năm gắn bó với phong trào. Báo cáo của Ban điều hành cho thấy, 12 tháng qua khu phố duy trì 5 mô hình, trong đó "Tổ xe ôm tự quản" có 22 thành viên, hoà giải thành 9/10 vụ mâu thuẫn. Sau phần lễ là thi nấu cơm, kéo co, đổi 50 kg pin cũ lấy cây xanh. Gia đình ông Lư Chấn Hưng nhận danh hiệu gia đình tiêu biểu năm thứ 6 liên tiếp. Chị Từ Mỹ Duyên, chủ tiệm nail, góp 2 triệu đồng mua loa kéo. Khu phố tặng 30 suất quà cho học sinh khó khăn, mỗi suất 400.000 đồng (nguồn: Ban công tác Mặt trận).

Hai học sinh đuối nước ở hồ thuỷ lợi Suối Trầu
Trưa 28/02, nhóm 5 học sinh Trường THCS Trần Phú (xã Ia Piơ) rủ nhau ra hồ tắm sau buổi lao động. Em ⟦minor,victim:Rơ Châm Tiến⟧ (13 tuổi) và em ⟦minor,victim:Ksor Thị Mai⟧, lớp 7A2, trượt chân xuống vực sâu. Nghe tiếng la, anh Siu Blơi đang tưới cà phê gần đó lao xuống kéo được em ⟦?minor,?victim:Mai⟧ lên bờ, hô hấp nhân tạo và đưa đi trạm xá; em đã qua cơn nguy kịch. Còn em ⟦?minor,?victim:Tiến⟧ được tìm thấy sau 2 giờ, đã tử vong. Lãnh đạo xã đến thăm, hỗ trợ gia đình 10 triệu đồng. Thầy hiệu trưởng Hồ Ngọc Lai nói trong nước mắt rằng trường đã cắm 4 biển cảnh báo, nhưng vẫn thiếu rào. Theo Phòng Văn hoá - Xã hội xã, đây là vụ đuối nước đầu tiên của năm 2026. Đề nghị phụ huynh quản lý con em, nhất là dịp nghỉ trưa và cuối tuần.

Làm rõ nhóm thanh thiếu niên mang hung khí hỗn chiến
Đêm 22/02, trên đường Bờ Bao, hai nhóm hẹn nhau giải quyết mâu thuẫn từ một bình luận trên TikTok. Công an phường Thới Thuận đã triệu tập 9 người, thu 4 dao phóng lợn tự chế, 1 can xăng, 5 xe máy không biển số. Cầm đầu là Âu Chí Khang (SN 2006) cùng ⟦minor:T.M.Q.⟧, 16 tuổi và ⟦minor:L.H.P.⟧ (học sinh lớp 11 một trường nội trú). Trong lúc rượt đuổi, nhóm này chém nhầm vào vai anh ⟦victim:Quách Minh Tấn⟧, người đi làm ca đêm về ngang qua, khiến anh phải phẫu thuật nối gân. Trung tá Cù Văn Hậu cho biết, cơ quan điều tra đã khởi tố vụ án gây rối trật tự công cộng theo Điều 318 Bộ luật Hình sự. Qua đây, đề nghị phụ huynh không giao xe máy cho con chưa đủ tuổi; hành vi giao xe có thể bị phạt từ 8 đến 10 triệu đồng.

Kết quả công tác quý I/2026 của Công an xã Quảng Lộc
Trong quý, tình hình cơ bản ổn định. Xã xảy ra 3 vụ phạm pháp hình sự, giảm 2 vụ so với cùng kỳ (40%), điều tra làm rõ 3/3 vụ. Tai nạn giao thông: 1 vụ, bị thương 1 người. Cấp 418 thẻ căn cước, kích hoạt 1.276 tài khoản định danh mức 2, thu nhận 63 mẫu cho trẻ dưới 6 tuổi. Tiếp nhận 29 tin báo qua ứng dụng, xử lý 29. Kiểm tra hành chính 17 lượt cơ sở cầm đồ, karaoke, phạt 26.500.000 đồng. Tổ chức 14 buổi tuyên truyền cho 2.310 lượt người, phát 1.900 tờ rơi, treo 22 băng rôn, phát 36 lượt bài trên loa. Công văn số 0912/CV-CAX ngày 25/3/2026 đã gửi cấp trên. Trọng tâm quý II: đợt cao điểm từ 15/4 đến 15/6; mở rộng mô hình "Bến đò an toàn" từ 3 lên 8 điểm; tập huấn 120 tổ viên. Nguồn: Báo cáo số 58/BC-CAX.

Giải cứu nam thanh niên bị lừa sang Campuchia
Ngày 01/3, Công an xã Tân Hoà Lợi phối hợp Đồn Biên phòng đưa anh ⟦victim:Phan Sơn Hải⟧, 22 tuổi, ngụ ấp Xẻo Mác, trở về với gia đình. Cuối năm 2025, anh ⟦?victim:Hải⟧ quen trên mạng một người tên "Ngọc Trinh", được rủ làm đánh máy lương 20 triệu. Sang đến nơi, anh bị ép gọi điện lừa đảo, không đủ chỉ tiêu thì bị chích điện. Kẻ giữ người đòi chuộc 90 triệu đồng vào số tài khoản 6704-1195-203 và liên lạc bằng số 0925 81 44 07. Mẹ anh là bà ⟦?informant,?victim:Danh Thị Lượm⟧ bán hai công đất để gom tiền, may được cán bộ ngân hàng nhắc nên đến công an trình báo. Hiện ⟦?victim:Hải⟧ sức khoẻ yếu, còn vết bỏng ở lưng. Công an khuyến cáo: "việc nhẹ lương cao" ở cửa khẩu là bẫy; trước khi đi làm xa, hãy báo cho trưởng ấp.

Hoả hoạn thiêu rụi hai căn nhà ven kênh
2 giờ sáng 07/3, đám cháy bùng lên từ căn nhà gỗ của vợ chồng ông ⟦victim:Trương Văn Rớt⟧ ở khóm Bình Tân, rồi lan sang nhà kế bên của bà ⟦victim:Lâm Thị Hai⟧. Bình gas phát nổ, nước lại ròng nên xe chữa cháy khó lấy nước. Tổ liên gia an toàn phòng cháy gồm 8 hộ dùng bình bột khống chế lửa sau 40 phút. Ông ⟦?victim:Rớt⟧ bị phỏng hai tay; tài sản thiệt hại ước chừng 240 triệu đồng (số liệu của UBND phường). Mặt trận phường vận động giúp đỡ qua tài khoản của Ban vận động Quỹ Vì người nghèo: 7300 0271 5586 Kho bạc, nội dung "giúp 2 hộ cháy nhà". Quỹ đã nhận được 61 triệu đồng và 20 tấm tôn. Nguyên nhân ban đầu được xác định do chập điện ở ổ cắm tủ lạnh. Công an phường nhắc: tắt cầu dao khi ra khỏi nhà, không câu móc điện dưới mái lá.

Câu lạc bộ "Ông bà không sập bẫy" ở xã Cẩm Nhượng
Cứ chiều thứ Năm, hơn 40 cụ ở thôn Đông Hà lại ra nhà văn hoá học... bấm điện thoại. Cụ Trần Thị Khuyên (79 tuổi) kể, tuần trước có người tự xưng thiếu tá gọi video, mặc quân phục, nói cụ dính vào vụ rửa tiền. Cụ đáp: "Anh ra xã mà gặp tui, tui pha nước chè", rồi tắt máy. Cả lớp cười nghiêng ngả. Chị Nguyễn Thị Hồng Gấm, Bí thư Đoàn xã, đứng lớp, dạy các cụ ba việc: tắt máy, hỏi con, báo công an. Lớp không dùng giáo án in sẵn mà lấy chính những cuộc gọi các cụ vừa nhận làm bài tập. Qua 5 tháng, theo sổ của câu lạc bộ, 31 cuộc gọi lừa đã bị nhận ra, chưa cụ nào mất tiền. Ông Dương Quốc Trị, Chủ nhiệm, dự định mở thêm lớp ở thôn Xuân Bắc, kinh phí 3,2 triệu đồng do con em xa quê gửi về.

Danh sách đồ vật nhặt được đang giữ tại Công an phường Mỹ Xuân Đông (tính đến 10/3/2026)
STT | Đồ vật | Đặc điểm | Nơi nhặt
1 | Ví da nâu | Bên trong có căn cước số 001188027643 mang tên ⟦?victim:Khuất Thị Vân Anh⟧, 1 thẻ ATM 9704 3611 2087 4455 019, tiền mặt | Cổng chợ Xép
2 | Điện thoại Oppo | Ốp lưng hoa, màn hình nứt, sim không còn | Bến xe
3 | Biển số xe | 72E1-884.30 | Vòng xoay số 2
4 | Chìa khoá Honda | Móc hình con cá | Sân bóng
5 | Túi vải | 2 bộ đồ trẻ em, sổ tiêm chủng ghi tên bé ⟦minor:Tạ Quỳnh Chi⟧, 14 tháng tuổi | Trạm Y tế
Ai là chủ sở hữu mang giấy tờ đến gặp trực ban (024 3 966 7113) trong giờ hành chính. Quá 01 năm kể từ ngày thông báo công khai mà không xác định được chủ sở hữu, vật được xử lý theo Điều 230 Bộ luật Dân sự. Công an phường cảm ơn các em học sinh Trường Tiểu học Mỹ Xuân đã đem nộp 3 trong 5 món nói trên.

Chuyện ở tiệm vàng cuối chợ
Bảy giờ kém mười, bà ⟦victim:Mai Thị Thược⟧ vừa kéo cửa sắt lên thì có hai người khách lạ bước vào hỏi mua lắc tay. Một người vờ xem mẫu, một người nhờ bà lấy ly nước. Lúc bà quay ra, khay nhẫn trong tủ đã vơi đi quá nửa, và chỉ kịp thấy chiếc xe tay ga màu trắng quẹo vào hẻm 27. Bà ngồi thụp xuống bậc thềm, mấy chị bán rau phải dìu vào. Người giúp công an gỡ nút thắt lại là ⟦informant:anh bán vé số có vết chàm ở má, ngày nào cũng ngồi trước tiệm thuốc đối diện⟧: anh nhớ được ba ký tự cuối trên biển số và cái nón bảo hiểm sơn hình đầu lâu. Hai ngày sau, các trinh sát gõ cửa một nhà nghỉ ở xã bên. Theo Công an xã Vĩnh Thạnh Trung, số vàng thu lại được 18,5 chỉ, còn thiếu 4 chỉ đã bán. Bà chủ tiệm nay đặt chuông báo động và thuê thêm người.

Bé gái trong căn nhà cuối xóm
Suốt học kỳ I, cô chủ nhiệm lớp 4A điểm trường Bản Khoang nhận thấy ⟦minor,victim:Sùng Thị Dở⟧ hay đến lớp muộn, tay có những vệt dài tím bầm, hỏi thì em chỉ cúi mặt. Em là con thứ ba của vợ trước ông Sùng A Páo; từ ngày có mẹ kế, em thôi không còn xuống suối bắt cá với bạn. Một chiều tháng Chạp, em không về nhà mà ngồi co ro ở bếp của trường. Cô trò nói chuyện đến tối. Hôm sau, cán bộ trẻ em của xã, chị Lò Thị Inh, cùng công an lên bản. Người lớn trong nhà bị mời làm việc; còn em được sang ở với bà ngoại ở bản Nậm Cang, cách trường hai giờ đi bộ. Nay ⟦?minor,?victim:Dở⟧ đã biết cười, môn Toán được 8 điểm. Nghi bị xâm hại, trẻ em và người lớn gọi 111, không mất tiền. Luật Trẻ em năm 2016 nghiêm cấm mọi hành vi bạo lực với trẻ.

Loa thôn sáng thứ Hai: "Đừng gọi lại số ấy"
Bà con thôn Bàu Sen chú ý! Hai hôm nay nhiều nhà nhận cuộc gọi nói con đang cấp cứu, phải nộp tiền mổ. Số gọi đến, tôi đọc để bà con ghi vào giấy mà tránh: không tám bảy, sáu một hai, chín chín không bốn. Họ bảo chuyển vào tài khoản một không một sáu, ba ba năm bảy, hai tám. Vợ chồng bác ⟦victim:Lê Văn Khỏe⟧ đầu thôn vì hoảng quá đã chuyển 15 triệu, bữa nay bác ấy xin được kể để mọi người rút kinh nghiệm, còn thầy hiệu trưởng xác nhận hôm đó các cháu vẫn ngồi trong lớp. Nhận cuộc gọi như vậy, trước tiên hít một hơi, gọi cho cô giáo, gọi cho con, rồi gọi Công an xã. Bệnh viện cấp cứu người bệnh trước, không đòi tiền trước qua điện thoại. Bài này Đài truyền thanh xã phát lại lúc 17 giờ, ai chưa nghe thì nhắc nhau nghe.

Ghi chép bên bậc thềm trụ sở
Ông cụ đến từ lúc trụ sở chưa mở cửa, tay ôm chiếc cặp giấy đã sờn. Cụ bảo cụ không mất gì cả, chỉ muốn hỏi vì sao con dấu trong tờ giấy người ta gửi lại méo. Thượng uý trực ban Đào Hải Yến mời cụ chén trà, cùng cụ soi tờ "lệnh bắt" in màu: sai tên cơ quan, sai cả căn cứ điều luật, dưới có dòng số tài khoản đã bị cụ lấy bút đen gạch kín. Hoá ra cụ từng là thợ khắc dấu, con mắt nghề không chịu được một vòng tròn lệch. Từ hôm ấy, cứ sáng thứ Tư cụ lại ra, ngồi chỉ cho bà con cách nhìn một tờ giấy giả. Người trong phường gọi đùa cụ là "giám định viên". Công an phường Cửa Lấp đã in lời cụ thành tờ gấp, 500 bản, để ở bộ phận một cửa. Cụ xin đừng ghi tên, chỉ ghi "⟦?informant:một người già hay soi⟧".

THONG BAO KHAN (dan tren nhom Zalo to dan pho 14)
Ba con luu y: co doi tuong gia nhan vien dien luc goi bang so 0528774160 bao no tien dien, yeu cau ket ban Zalo va quet ma. Sang nay co ⟦victim:Hoang Thi Lanh⟧ nha so 18 ngo 5 bi mat 9 trieu 600 nghin. So tai khoan nhan tien: 190 2266 480 013 ten DIEN LUC VIET. Link chung gui: http://evn-thanhtoan.cc/hd — TUYET DOI KHONG BAM. Doi tuong con di xe may bien 29X3 55210 den tan nha thu "phi thay cong to", ai thay thi chup lai roi bao cho to truong Nguyen Huu Tien. Dien luc chi thu qua ngan hang, ung dung, khong cu nguoi den nha thu tien mat. Moi thac mac goi tong dai 19006769 hoac cong an phuong. Ai da chuyen tien thi gui don ngay trong hom nay. Xin cam on ba con da doc va chuyen tiep cho nguoi gia trong nha.

BẢNG TỔNG HỢP TỔ TỰ QUẢN - XÃ PHÙNG SƠN - THÁNG 02/2026
Tên tổ ; Tổ trưởng ; Số hộ ; Số buổi tuần tra ; Tin báo ; Ghi chú
Tổ 1 Gò Dưa ; Nguyễn Bá Ngọ ; 46 ; 12 ; 3 ; đạt
Tổ 2 Bến Gỗ ; Trần Thị Sửu ; 51 ; 12 ; 1 ; đạt
Tổ 3 Lò Gạch ; Vương Khả Dần ; 38 ; 9 ; 0 ; thiếu 3 buổi do mưa
Tổ 4 Cầu Sắt ; Phí Văn Mão ; 60 ; 14 ; 5 ; đề nghị khen
Tổ 5 Ao Cá ; La Đình Thìn ; 44 ; 12 ; 2 ; mới thay tổ trưởng từ 11/02
Cộng ; 5 tổ ; 239 ; 59 ; 11 ;
Mã báo cáo: PS-2026-02-000159. Người lập biểu: Ngụy Thị Tỵ, công chức Văn phòng. Kinh phí xăng xe: 59 buổi x 40.000 đồng = 2.360.000 đồng, chi theo Quyết định 17/QĐ-UBND ngày 05/01/2026. Camera: 73 mắt, hỏng 4 (mã thiết bị 20231107-004, 20231107-019, hai mắt còn lại chưa dán mã). Kiểm kê lại ngày 31/3. Gửi: lưu VT, Công an xã, Ban Chỉ đạo 138; bản mềm lưu tệp tonghop_t2.xlsx trên máy văn phòng.

[Bản quét, chữ bị ngắt dòng]
ĐƠN TRÌNH BÁO
Kính gửi: Công an xã Hoài Mỹ Tây
Tôi tên là: PHẠM NGỌC
TRÂM, sinh năm 1991
Căn cước: 0521910
08437. Chỗ ở: thôn Định Bình. Điện thoại: 0369 447
128
Ngày 24/02/2026 tôi thấy trên mạng quảng cáo bán máy sấy cũ, giá 3 triệu đồng. Tôi đặt cọc
1.500.000 đồng vào tài khoản 8007 2241
9935 theo lời người bán. Sau khi nhận tiền người này chặn liên lạc. Tôi lên hỏi trong
nhóm mới biết có 4 người nữa cũng mất tiền như tôi, trong đó có em họ tôi là Phạm Thị Bích
Tuyền. Tôi làm đơn này kính mong Công an xã điều tra làm rõ, giúp tôi lấy lại tài sản. Tôi xin cam đoan
những lời khai trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật. Kèm theo: 02 ảnh chụp màn hình, 01 sao kê.
Hoài Mỹ Tây, ngày 26 tháng 02 năm 2026. Người làm đơn (đã ký).
`,
  `
Giả danh cán bộ thuế "hoàn thuế hộ kinh doanh", chiếm đoạt gần 200 triệu đồng
Sau khi bỏ thuế khoán, nhiều hộ buôn bán ở chợ Kênh Đào, xã Thạnh Lợi Hoà, còn lúng túng với hoá đơn điện tử, kẻ gian liền lợi dụng. Ngày 04/3/2026, bà ⟦victim:Tăng Mỹ Lệ⟧, chủ sạp vải, nhận cuộc gọi từ số 0993-217-604, người gọi tự xưng ở phòng thuế, hướng dẫn bà vào địa chỉ hoanthue-etax.net để nhận 4,8 triệu đồng. Bà điền thông tin thẻ 5203 8847 1096 3320, nhập mã OTP và mất 196.500.000 đồng. Tiền bị chuyển lòng vòng, chặng cuối là tài khoản 0481000773512. Công an xã đã gửi yêu cầu tạm dừng giao dịch. Ông Kha Vĩnh Nguyên, Phó Trưởng Thuế cơ sở 7, khẳng định ngành thuế không hoàn tiền qua đường dẫn; người nộp thuế chỉ dùng eTax Mobile và trang thuedientu.gdt.gov.vn. Các sạp gặp trường hợp tương tự hãy dừng thao tác, gọi ngân hàng khoá thẻ và báo Ban Quản lý chợ.

THÔNG BÁO lịch cắt điện và phân luồng giao thông
Để thi công cống qua đường liên xã, UBND xã Hồng Quảng thông báo: từ 7 giờ 00 ngày 16/3/2026 đến 17 giờ 30 ngày 22/3/2026, cấm xe tải trên 3,5 tấn lưu thông đoạn từ km 2+150 đến km 3+400. Xe dưới 9 chỗ đi theo hướng thôn Vân Trình – cầu Bến Củi. Xe buýt tuyến 02, tuyến 11 dời trạm dừng về trước Trường Mầm non Hoa Sen. Điện lực cắt điện trạm biến áp HQ-0417 từ 8 giờ đến 14 giờ ngày 18/3, ảnh hưởng 326 khách hàng, mã khách hàng từ PC05HH0204411 đến PC05HH0204736. Đơn vị thi công: Công ty Thành Phát, hợp đồng số 22/2026/HĐXD, trị giá 1.874.000.000 đồng. Công an xã bố trí hai chốt trực, do thiếu tá Hồ Đăng Khoa phụ trách. Người dân có phản ánh xin gặp ông Trần Đình Sử, cán bộ địa chính - xây dựng, tại trụ sở hoặc gửi vào hòm thư góp ý. Rất mong bà con thông cảm.

Trộm đột nhập ba nhà trong một đêm
Theo trình báo, đêm 13 rạng sáng 14/02, kẻ gian trèo rào vào nhà ông ⟦victim:Nguyễn Danh Tuệ⟧, chị ⟦victim:Trịnh Thị Hoài⟧ và gia đình bà ⟦victim:Đàm Thị Nụ⟧ ở thôn Ngọc Động, xã Phú Cường Bắc, lấy đi 2 điện thoại, 1 máy tính xách tay, 3 con gà chọi và 22 triệu đồng. Trích xuất camera của cây xăng, Công an xã xác định hai nghi phạm đi xe Exciter biển số 30-H8 4417. Đến 20 giờ ngày 16/02, Chử Văn Thái (1995), số CMND 013288547, và Đồng Xuân Bách, sinh 16/7/2001, bị bắt khi đang mang máy tính đi cầm ở thị trấn cũ. Tang vật được trả lại cho chủ sở hữu, riêng ba con gà đã bị bán. Ông ⟦?victim:Tuệ⟧ cho biết cổng nhà ông cao 2 mét nhưng quên khoá chốt trong. Trung tá Nghiêm Văn Lợi khuyên bà con lắp đèn cảm biến, không đăng lên mạng lịch đi chơi Tết. Thôn Ngọc Động sẽ khôi phục lịch tuần đêm 3 người/ca từ tháng 3.

Xe khách lật ở đèo Tà Lơi, 6 người bị thương
5 giờ 20 sáng 25/02/2026, xe khách 29 chỗ biển kiểm soát 75F-003.96 chạy hướng Huế – A Lưới bị lật nghiêng bên vách đá. Trên xe có 17 người. Trong số người bị thương, nặng nhất là bà ⟦victim:Kăn Hợi⟧ (gãy xương đùi) và phụ xe ⟦victim:Hoàng Phước Lộc⟧; bốn người còn lại xây xát nhẹ. Bé trai ⟦minor,victim:Hồ Minh Nhật⟧, 3 tuổi, con chị ⟦?victim:Hồ Thị Vân⟧, bị mảnh kính cứa ở trán, đã được khâu. Người dân hai bản Pâr Ay và Ka Nôn mang võng, chăn, nước gừng ra cứu giúp; thầy giáo Lê Phước Đức lấy xe riêng chở người đi cấp cứu ba chuyến. Tài xế Mai Văn Tịnh, SN 1972, khai bị mất phanh, kết quả kiểm tra ma tuý âm tính. Đồn trưởng đồn biên phòng, thiếu tá Đoàn Quang Vịnh cử 12 chiến sĩ điều tiết. Thông xe lúc 9 giờ 45. Đường đèo dài 11 km, có 3 khúc cua gắt, mùa này sương dày, lái xe cần bật đèn vàng và về số thấp.

Giới thiệu mô hình "Đèn sáng – ngõ an" ở phường Trần Phú Đông
Ba năm trước, ngõ 215 tối như hũ nút, ai đi làm ca về cũng rảo bước. Ông Bàng Quang Thọ, bí thư chi bộ, 68 tuổi, đem chuyện ra họp. Cả tổ góp được 41,2 triệu đồng, mắc 58 bóng đèn năng lượng mặt trời, 9 camera, kẻ lại vạch dừng, đặt 14 bình chữa cháy. Cô Phạm Thuý Ái dạy múa, anh Kiên "còi" sửa khoá, chị em bán hàng rong, mỗi người nhận một đoạn ngõ để trông. Theo số liệu Công an phường, từ tháng 6/2023 đến tháng 12/2025, cả ngõ chỉ xảy ra 1 vụ mất trộm, giảm 8 vụ so với 30 tháng trước. Mô hình được UBND thành phố tặng Bằng khen năm 2024 và nhân ra 19 ngõ. Bà Sầm Thị Nguyệt, Chủ tịch Mặt trận phường, tâm đắc: "Cái đèn rẻ, cái lòng mới quý". Đoàn công tác tỉnh bạn 30 người đến học tập ngày 07/3, đi bộ dọc ngõ lúc 9 giờ tối mà vẫn đọc được báo.

Học sinh lớp 6 bị dụ dỗ gửi ảnh riêng tư
Công an xã Vĩnh Bình Trung vừa tiếp nhận trình báo của một phụ huynh về việc con gái bị ép gửi ảnh. Nạn nhân là cháu ⟦?victim,minor:N.T.K.A.⟧, học sinh lớp 6, quen một tài khoản Facebook tên "Anh trai mưa" khi chơi trò Roblox. Đối tượng tặng cháu 200 viên đá quý rồi đòi ảnh, sau đó doạ tung lên nhóm lớp nếu không nộp 3 triệu đồng vào ví số 0584 661 972. Cháu lấy tiền heo đất, rồi sợ quá nên bỏ ăn ba ngày. Mẹ cháu phát hiện, không mắng mà đưa con đi trình báo. Cô Trương Thị Hiền, giáo viên tư vấn, nói trường sẽ dạy tiết "Quyền nói không" cho toàn khối. Phụ huynh cần kết bạn với con bằng sự tin tưởng, giữ lại tin nhắn làm chứng cứ, không trả tiền. Theo Bộ luật Hình sự, sử dụng người dưới 16 tuổi vào mục đích khiêu dâm bị phạt tù từ 6 tháng trở lên (Điều 147). Bảo vệ trẻ em: gọi 111.

Câu hỏi – trả lời: Nồng độ cồn và trừ điểm giấy phép lái xe
Hỏi: Tôi uống một lon bia tối qua, sáng nay đi xe máy có bị phạt không?
Trả lời: Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 nghiêm cấm điều khiển phương tiện mà trong máu hoặc hơi thở có nồng độ cồn. Theo Nghị định 168/2024/NĐ-CP, người đi xe máy có nồng độ cồn chưa quá 0,25 mg/lít khí thở bị phạt từ 2.000.000 đến 3.000.000 đồng, trừ 4 điểm; trên 0,4 mg/lít phạt từ 8.000.000 đến 10.000.000 đồng, tước bằng 22 – 24 tháng.
Hỏi: Hết 12 điểm thì sao?
Trả lời: Không được lái, sau ít nhất 06 tháng phải kiểm tra lại kiến thức, đạt thì phục hồi đủ 12 điểm.
Hỏi: Xem điểm ở đâu?
Trả lời: Trên VNeID, mục Giấy phép lái xe. Biên bản vi phạm có số dạng 0042731/BB-VPHC. Xe bị tạm giữ được dán tem số 118206; bà con mang biên bản đến nhận vào thứ Tư, thứ Sáu.
Chuyên mục do trung uý Âu Dương Tùng, Công an phường Kỳ Sơn thực hiện.

Shop Mẹ Sóc – bài đăng trong nhóm cư dân phường Phước Tân Nam
Cả nhà ơi cảnh giác giùm em!!! Sáng nay khoảng 10h có 1 cặp đôi vào shop em mua 2 hộp sữa + tã, đưa tờ 500k rồi kêu đổi ý, xin lại tiền, nói qua nói lại một hồi em rối, kiểm tủ thì hụt 2 triệu. Em tên ⟦victim:Lã Thanh Trà⟧, bán ở đây 6 năm chưa gặp kiểu này. Camera em có quay: nam mập, xăm rồng cổ tay, nữ đeo khẩu trang hồng, chạy con Vision đỏ 60C1 877.02. Ai biết hai người này nhắn em qua Zalo 0909.633.870 hoặc comment, em hậu tạ 1 thùng tã nha 😢. Clip đầy đủ em để ở fb.watch/k9Tsoc2 cho mọi người xem mặt.
— Admin nhóm: Đã chuyển nội dung này cho anh Hiệp cảnh sát khu vực. Mọi người không bình luận xúc phạm, không suy diễn danh tính. Ai bị tương tự nhớ ra Công an phường trình báo, đừng tự đi tìm, tự "xử" nha cả nhà.

Em học sinh trả lại chiếc nhẫn cưới
Trong giờ ra chơi sáng 11/3, em ⟦minor:Triệu Mùi Pham⟧, lớp 3A Trường Phổ thông dân tộc bán trú Tiểu học Nà Khoa, nhặt được một chiếc nhẫn vàng cạnh bể nước. Không suy nghĩ lâu, em mang nộp cho thầy Tổng phụ trách. Nhà trường báo lên Công an xã và thông báo trên loa. Đến chiều, chị ⟦?victim:Bàn Thị Sinh⟧, nhân viên nấu ăn, đến nhận lại chiếc nhẫn cưới tuột khi rửa rau. Chị ôm em mà rơi nước mắt: chiếc nhẫn chỉ một chỉ, nhưng chồng chị đi làm xa ba năm mới mua được. Trong lễ chào cờ, thầy Hoàng Văn Tài, hiệu trưởng, trao cho ⟦?minor:Mùi Pham⟧ giấy khen và bộ sách 12 quyển. Bạn thân của em là ⟦minor:Đặng Tòn Nảy⟧, cùng lớp, khoe: "Bạn ấy còn trả em cái tẩy em làm rơi từ năm ngoái". Theo sổ của Liên đội, từ đầu năm học có 46 lượt học sinh nhặt được của rơi trả người đánh mất.

Lễ phát động phong trào thi đua và ra mắt Tổ bảo vệ an ninh trật tự
Sáng 02/3/2026, Đảng uỷ, HĐND, UBND xã Xuân Trường Thượng tổ chức lễ phát động thi đua "Vì an ninh Tổ quốc". Dự lễ có đồng chí Ninh Văn Quyết, Bí thư Đảng uỷ; đồng chí Vi Thị Thanh Huyền, Chủ tịch UBND xã; thượng tá Cung Hoàng Nam, Phó Trưởng phòng PV05. Đồng chí Huyền đọc diễn văn, nhấn mạnh 4 chỉ tiêu: giảm ít nhất 5% số vụ phạm pháp, 100% thôn có camera, 95% cơ sở trường học đạt tiêu chuẩn an toàn, 90% tin báo được giải quyết. Xã công bố Quyết định số 88/QĐ-UBND thành lập 21 tổ với 84 thành viên; tổ viên lớn tuổi nhất là ông Tô Hữu Vĩnh, 66 tuổi, trẻ nhất là chị Trang Thuỳ Linh, 19 tuổi. Mỗi tổ được cấp 2 bộ đàm, 4 áo giáp, 1 loa cầm tay, mức hỗ trợ 1.200.000 đồng/người/tháng theo nghị quyết của HĐND tỉnh. Sau lễ, gần 300 người diễu hành quanh các trục đường chính.

Toà tuyên án kẻ giả làm "thầy cúng giải hạn"
Ngày 27/02, Toà án nhân dân khu vực 2 xử sơ thẩm bị cáo Bồ Thị Xuyến (sinh năm 1968), tội lừa đảo chiếm đoạt tài sản. Cáo trạng nêu: từ tháng 5 đến tháng 9/2025, bị cáo tự xưng có "căn cao số nặng", dụ người bệnh nộp tiền lễ. Bà ⟦victim:Giang Thị Mến⟧, người có con trai mắc bệnh thận, đã bán bò, vay nóng đưa cho bị cáo 143 triệu đồng; ông ⟦victim:Khúc Văn Điềm⟧ mất 60 triệu đồng và một chiếc xe cúp. Bị hại thứ ba, anh ⟦victim:H.Đ.T.⟧, trú số 9 ngõ Chùa, xã Đại Thắng, đưa 25 triệu vào tài khoản số 2188-0046-57 của con dâu bị cáo. Hội đồng xét xử tuyên phạt 8 năm 6 tháng tù, buộc trả lại toàn bộ tiền. Luật sư Quan Thế Dân bào chữa cho bị cáo xin giảm nhẹ vì tuổi cao. Chủ toạ phiên toà kết luận: tín ngưỡng được pháp luật bảo vệ, còn lợi dụng lòng tin để kiếm tiền thì phải trả giá.

Phỏng vấn thiếu tá Trà Quốc Việt, Trưởng Công an xã Bình Lãng Tây
PV: Thiếu tá có thể nói rõ hơn về cách người dân gửi phản ánh?
Thiếu tá Trà Quốc Việt: Có bốn cách: gọi 113, gọi trực ban 0272 3 905 113, nhắn qua trang Zalo của Công an xã, hoặc bỏ thư vào 11 hòm thư đặt ở các ấp. Thư không cần ký tên. Chúng tôi mở hòm chiều thứ Sáu hằng tuần, có đại diện Mặt trận chứng kiến.
PV: Người báo tin có bị lộ không?
Thiếu tá: Tuyệt đối không. Thông tin người báo chỉ một mình tôi và một cán bộ thụ lý biết, sổ cất tủ sắt. Luật Tố cáo năm 2018 cũng quy định rõ việc giữ bí mật.
PV: Số lượng ra sao?
Thiếu tá: Năm 2025 có 94 phản ánh, 71 cái đúng, 15 cái nhầm, 8 cái... giận nhau mà gửi. Tôi đọc hết. Có thư của cháu học trò chê đèn đường tắt, hai hôm sau điện lực tới thay.
PV: Cảm ơn thiếu tá.

Triệt xoá sới bạc núp bóng quán cà phê vườn
16 giờ 30 ngày 08/3, Công an phường Bình Chánh Tây ập vào quán Vườn Dừa, bắt quả tang 11 người chơi xóc đĩa, thu 87.350.000 đồng, 13 điện thoại, 7 xe máy, 1 ô tô 51L-662.19. Chủ quán Ôn Văn Hổ - 1976 (căn cước 075076 009 881) cùng người cầm cái Tiết Kim Loan (SN: 1983) bị tạm giữ hình sự. Sới bạc này có ba lớp cảnh giới, dùng sim 0566 080 243 để báo động. Vụ việc được làm rõ nhờ ⟦informant:một người phụ việc rửa ly ở chính quán này, quê Đồng Nai⟧, bức xúc vì thấy chồng mình nướng sạch tiền lương nên lén vẽ sơ đồ lối ra vào gửi cho cảnh sát khu vực. Bà ⟦informant:Nhan Thị Phụng⟧, tổ phó tổ dân phố 22, cũng được khen vì kiên trì ghi nhật ký xe lạ suốt hai tuần và cung cấp cho công an. Trung tá Liêu Chí Cường cho hay, từ đầu năm phường đã xử lý 5 tụ điểm, phạt hành chính 38 lượt người.

Chó thả rông cắn người, chủ nuôi bị phạt
Chiều 19/02, tại thôn Hạ Lũng, con chó becgie không rọ mõm của gia đình ông Trình Văn Cẩn xổng xích, lao ra cắn hai người. Cụ bà ⟦victim:Vũ Thị Hĩm⟧, 77 tuổi, bị ngã gãy cổ tay; bé ⟦minor,victim:Bông⟧ (cháu nội cụ, 4 tuổi) bị cắn ở bắp chân, phải tiêm 5 mũi vắc xin phòng dại. UBND xã Lũng Hoà lập biên bản, phạt chủ nuôi 2 triệu đồng theo Nghị định 90/2017/NĐ-CP, buộc chi trả toàn bộ viện phí 6.740.000 đồng. Ông Cẩn đã sang xin lỗi, đem gửi con chó cho trại huấn luyện. Cán bộ thú y Cấn Thị Thơ cho biết cả xã có 1.412 con chó, mới tiêm phòng được 78%, đợt tiêm bổ sung từ 15 đến 20/3, lịch cụ thể: sáng ở nhà văn hoá Hạ Lũng, chiều ở Thượng Lũng. Nuôi chó phải khai báo, xích, nhốt, ra đường có rọ mõm và người dắt. Người bị cắn rửa vết thương bằng xà phòng 15 phút, đến trạm y tế ngay, không chữa thuốc nam.

Hội nghị tiếp xúc cử tri trước kỳ họp thứ nhất HĐND xã Nam Phú
Chiều 20/3, tại hội trường, 5 đại biểu HĐND xã tiếp xúc cử tri các thôn 1, 2, 3. Ông Hạ Bá Đoàn (thôn 2) kiến nghị sửa 340 m đường bê tông. Bà Chu Thị Ngát (thôn 3) hỏi vì sao xe rác một tuần chỉ đến hai lần. Anh Lục Văn Hà cho rằng quán karaoke cạnh trường ồn quá 22 giờ; cử tri Tiêu Thị Bưởi đề nghị công khai mức thu quỹ phòng, chống thiên tai. Giải trình, ông Ngạc Văn Đẩu, Phó Chủ tịch UBND xã, cho biết đường thôn 2 đã đưa vào danh mục năm 2026, vốn 612.000.000 đồng, mã dự án 8051273. Về tiếng ồn, Công an xã đã nhắc nhở chủ quán hai lần, lần ba sẽ xử phạt theo Nghị định số 282/2025/NĐ-CP. Thửa đất số 148, tờ bản đồ 27 mà cử tri hỏi hiện là đất công, xã không bán. Hội nghị ghi nhận 16 ý kiến, trả lời ngay 11, còn 5 ý kiến chuyển cơ quan chuyên môn trả lời bằng văn bản trước ngày 05/4.

Cảnh báo chiêu "đặt cỗ ảo" nhắm vào chủ quán ăn
Gần Tết, hai quán ở xã Hải Thịnh Nam mắc bẫy một người tự xưng là "đại uý Long, ban hậu cần". Người này gọi từ số 035 917 2260, đặt 25 mâm cỗ rồi nhờ mua hộ 40 thùng rượu của "nhà phân phối" quen. Tin lời, anh ⟦victim:Doãn Chí Phúc⟧, chủ quán Gió Biển, chuyển 58 triệu đồng cho tài khoản 6866 8102 4479 01. Quán thứ hai, chị ⟦victim:Ngọ Thị Hường⟧ chuyển 12 triệu, đến phút chót gọi điện hỏi đồn biên phòng mới biết không có ai tên như thế. Riêng bà Khiếu Thị Lan, chủ quán cơm đầu bến, cũng được "đại uý" gọi nhưng bà hỏi vặn tên chỉ huy, hắn ấp úng rồi cúp máy. Công an xã đề nghị: đơn vị quân đội, công an đặt hàng đều có giấy giới thiệu; chủ quán nên nhận cọc trước, không ứng tiền mua hộ món thứ ba. Lưu lại tin nhắn, ảnh chụp và gửi cho Công an xã theo địa chỉ facebook.com/conganxahaithinhnam.

Cụ già đi lạc được đưa về với con cháu
21 giờ 10 ngày 01/3, tổ tuần tra phường Phú Lãm gặp một cụ bà ngồi ở trạm xe buýt, chân đi một chiếc dép, không nhớ nhà. Cụ chỉ nói được "nhà có cây khế". Thượng sĩ Bạch Quang Huy mua cháo cho cụ, rồi dùng máy đọc vân tay tra cứu, biết cụ tên ⟦?victim:Âu Thị Vượng⟧, sinh năm 1941, cư trú cách đó 14 km. Con trai cụ, anh Đỗ Văn Hoan, tìm mẹ từ trưa, gặp lại chỉ biết ôm cụ mà khóc. Anh để lại số 0944.27.1850 và nhờ công an, nếu lần sau gặp thì gọi giúp. Theo Trạm Y tế, phường có 63 người cao tuổi sa sút trí tuệ; các gia đình nên may tên và số liên lạc vào gấu áo, cho cụ đeo vòng định vị. Mô hình "Vòng tay nhớ nhà" do Hội Chữ thập đỏ phát động đã tặng 40 chiếc, còn 23 cụ chưa có, cần thêm nhà hảo tâm.

Bàn giao phương tiện và thông báo tìm chủ sở hữu
Công an xã Sơn Lôi đang tạm giữ các phương tiện sau do vi phạm hoặc không rõ chủ:
- Xe máy Dream màu nâu, biển số 88L5-7741, số máy bị đục;
- Xe Wave Trung Quốc, biển số 19P1-633.08, thu ở bãi bồi ngày 06/01;
- Xe đạp điện không biển, có dán tên ⟦?minor:"Mít 5B"⟧;
- Xe ba bánh tự chế chở phế liệu, trên thành xe sơn số 0387 552 019.
Chủ sở hữu mang đăng ký xe và căn cước đến gặp đại uý Ngân Thế Vỹ vào các ngày làm việc trước 30/4/2026. Ngày 10/3, công an đã bàn giao xe 88B1 - 150.46 cho chị ⟦victim:Kim Thị Thoa⟧, người bị cướp giật xe từ cuối năm 2024; chị mừng quá đem tặng anh em một nải chuối. Quá hạn trên, phương tiện không có người nhận được xử lý theo Nghị định số 118/2021/NĐ-CP và bán đấu giá, tiền nộp ngân sách. Danh sách này cũng được dán ở trụ sở, nhà văn hoá 9 thôn.

Bản tin phát thanh "An toàn trên sông, trên biển"
Nhạc hiệu. Kính thưa quý vị và bà con xã Long Vĩnh Đông! Gió mùa đông bắc còn kéo dài đến ngày 24, sóng cao 2 đến 3 mét. Trạm Kiểm soát Biên phòng đề nghị tàu dưới 12 mét không ra khơi; tàu đang đánh bắt ở toạ độ 9 độ 15 phút Bắc, 106 độ 40 phút Đông di chuyển vào bờ. Trước khi đi, thuyền trưởng kiểm tra áo phao, máy bộ đàm tần số 7903 ki-lô-héc, đủ giấy tờ của thuyền viên. Các bến đò chở học sinh phải có đủ áo phao, không chở quá 12 người một chuyến. Tuần qua, theo Ban Chỉ huy Phòng thủ dân sự xã, lực lượng dân quân đã kéo hai ghe mắc cạn, không có thiệt hại về người. Cũng trong tuần, Hội Phụ nữ xã tặng 150 áo phao cho điểm trường cồn Ngang. Tần số cứu nạn: 6973 ki-lô-héc. Số máy khẩn cấp: 112. Chương trình do biên tập viên Thái Ngọc Ẩn và phát thanh viên Mỹ Xuyên thực hiện.

Vay tiền qua ứng dụng, bị khủng bố cả cơ quan
Cô ⟦victim:Phương Thị Diệu⟧, giáo viên mầm non ở phường Lam Hạ Đông, vay 5 triệu đồng qua ứng dụng "Tiền Nhanh 24". Sau 10 ngày, khoản nợ thành 31 triệu. Chúng ghép ảnh cô vào cáo phó, gọi cho hiệu trưởng, gọi cả phụ huynh, đăng công khai số thẻ tín dụng 4665 0912 7743 8250 của cô; các cuộc gọi đến từ 02871096643, 0522 019 384. Chồng cô là anh ⟦?victim:Giáp Văn Sáng⟧ suýt bỏ việc vì bị réo tên. Ngày 05/3, Công an phường phối hợp Phòng Cảnh sát hình sự khám xét trụ sở công ty, tạm giữ giám đốc Lều Thế Anh, SN 1990 và 14 nhân viên. Ứng dụng được quảng cáo tại www.tiennhanh24.info, thu lãi đến 912%/năm (trích kết luận ban đầu). Theo Điều 201 Bộ luật Hình sự, cho vay lãi từ 100%/năm trở lên, thu lợi bất chính từ 30 triệu đồng là phạm tội. Ai đang bị đòi nợ kiểu khủng bố hãy chụp màn hình, ghi âm, đến công an; không trả thêm tiền, không vay nơi này đắp nơi kia.

Những "chiến sĩ" đường gom rác ở xóm Đáy
Trường Tiểu học và THCS Yên Đồng có câu lạc bộ "Xanh một giờ". Chiều thứ Bảy, 35 bạn nhỏ cùng thầy Ngọc Văn Hùng đạp xe nhặt rác, vẽ tường, sơn lại 12 chiếc ghế đá. Quy tắc của câu lạc bộ: đi hàng một, đội mũ, không ra bờ đê khi không có người lớn. Cô Tổng phụ trách kể, học sinh lớp 5 hăng hái nhất, còn học sinh lớp 9 lo phần quay phim, dựng thành 6 đoạn ngắn được 21.000 lượt xem trên trang của trường. Bác Đinh Như Hoạt, trưởng xóm, 64 tuổi, góp một xe cải tiến. Uỷ ban xã hỗ trợ 3.500.000 đồng mua găng tay. Từ tháng 10/2025 đến tháng 3/2026, các em thu 1.870 kg rác nhựa, bán được 4.230.000 đồng, mua 18 thẻ bảo hiểm y tế tặng bạn nghèo (theo sổ của câu lạc bộ). Công an xã dạy các bạn nhỏ kỹ năng thoát hiểm khi cháy và nhớ ba số 113, 114, 115. Ngày 26/3 tới sẽ tổng kết, chọn ra 3 tổ xuất sắc.

Hoà giải thành vụ tranh chấp lối đi kéo dài 7 năm
Hai nhà ông Tưởng Đức Lai và bà Hùng Thị Lụa ở thôn Đìa, xã Quế Lâm, giận nhau từ năm 2019 vì bức tường lấn 40 cm. Đỉnh điểm tháng 9/2025, hai bên định kiện nhau ra toà. Tổ hoà giải gồm 5 người do bà giáo Kỷ Thị Xuân, 71 tuổi, đứng đầu đã gặp mỗi nhà 6 lần, mang theo cả bản đồ 299 và trích lục thửa 512, tờ số 9. Không ai phải thắng: ông Lai lùi tường, bà Lụa góp 3 triệu đồng đổ bê tông, lối đi rộng 2,1 m cho cả xóm. Biên bản số 04/BB-HG lập ngày 08/3/2026 có chữ ký hai bên, gửi Toà án nhân dân khu vực 5 công nhận theo Bộ luật Tố tụng dân sự. Hôm giỗ cụ thân sinh, ông Lai sang mời, bà Lụa đội mâm xôi qua. Theo báo cáo của Tư pháp xã, năm 2025, 14 tổ hoà giải tiếp nhận 52 vụ, hoà giải thành 46 vụ, đạt 88,5%. Cán bộ tư pháp Viên Ngọc Bảo gọi đó là "bức tường đổ đẹp nhất năm".

Tìm người bị hại, người làm chứng trong vụ án
Cơ quan Cảnh sát điều tra thông báo: Công an xã Tịnh An Đông đang xác minh đơn của ⟦?informant,victim:Bùi Thị Ánh Sao⟧, ⟦?informant,victim:Tiêu Viết Cảnh⟧ tố cáo Đới Thị Mơ, sinh ngày 22/12/1989, CCCD 051.189.006.713, hộ khẩu thôn Phước Lộc, huy động tiền chơi hụi rồi bỏ đi khỏi địa phương ngày 15/01/2026. Người này mở 6 dây hụi, có dây 50 phần, mỗi phần 5 triệu đồng. Tiền hụi nhận qua tài khoản 060 288 154 773 và 5590.1327.44. Ai đã nộp tiền, còn giữ giấy viết tay, tin nhắn, đề nghị đến gặp điều tra viên, trung uý Lai Phú Khương, số máy 0915 68 33 02, trước ngày 31/3. Bà Mơ cao 1m58, nói giọng Quảng, có nốt ruồi dưới mắt trái, thường đi xe 76D1-290.55. Người biết nơi ở của bà Mơ báo ngay cơ quan công an gần nhất; che giấu có thể bị xử lý theo Điều 389 Bộ luật Hình sự. Theo Điều 471 Bộ luật Dân sự, chủ hụi phải lập sổ và thông báo với UBND xã.

Mùa này, nhà ai cũng có người xa
Thằng lớn nhà chị ⟦victim:Sơn Thị Nết⟧ đi lao động nước ngoài được hai năm thì thưa gọi. Đêm mười tám, màn hình sáng lên, đúng cái mặt ấy, đúng cái giọng khàn khàn vì hay cảm: má ơi con bị giữ ở đồn, má gom giúp con sáu chục. Hình nhoè, mất tiếng, rồi tắt. Chị đi gõ cửa ba nhà, cầm đôi bông cưới, sáng ra ngồi chờ ngân hàng mở cửa. Khi tờ giấy báo có màu hồng nằm trong tay thì đứa con thật nhắn: con mới tan ca. Cán bộ Công an xã Thuận Hưng Tây nghe chuyện, lắc đầu: máy bây giờ biết nhái mặt người. Cách đơn giản nhất là đặt với nhau một câu hỏi chỉ nhà mình biết, ví dụ hồi nhỏ con té ở gốc cây gì. Từ đó, hễ con gọi về là chị hỏi: "Con té gốc gì?" – "Gốc bình bát, má". Cả xóm giờ nhà nào cũng có một gốc cây như vậy.

Sau tấm rèm của quầy thuốc
Người ta chỉ biết sau tháng Ba, con đường dẫn ra cảng cá thôi tụ tập xe lạ lúc nửa đêm. Ít ai biết mọi chuyện bắt đầu từ ⟦informant:cô dược sĩ trẻ thuê mặt bằng ngay góc đường Trần Xuân Soạn nối dài⟧. Cô để ý có những thanh niên mua ống tiêm nhiều bất thường, lại toàn trả tiền lẻ. Cô không hỏi, chỉ ghi giờ ra sau tờ lịch, rồi một hôm đem cả xấp lịch lên phường. Thêm nữa là ⟦informant:ông M., bảo vệ ca đêm của kho lạnh số 6⟧, nhớ vanh vách đuôi biển của từng xe. Ba tuần sau, tổ công tác của Công an phường Cảng Đông phá đường dây, bắt bảy người. Trung tá chỉ huy không nêu tên ai trong buổi họp báo, chỉ nói: "Chúng tôi nợ người dân một lời cảm ơn". Còn quầy thuốc vẫn sáng đèn đến 22 giờ, vẫn cân đo huyết áp miễn phí cho người già vào sáng Chủ nhật.

Chiếc ghế trống ở tổ ba
Từ thứ Hai, bàn đầu dãy cửa sổ lớp 10A7 vắng một người. Cô chủ nhiệm Thân Thị Hảo không điểm danh chỗ ấy nữa. ⟦minor:Quyên⟧, bạn ngồi cạnh, vẫn để phần nửa chiếc bánh mì như mọi ngày. Hai đứa từng hẹn thi chung vào trường sư phạm. Chiều thứ Sáu tuần trước, ⟦minor,victim:Hạ My⟧ đạp xe về qua ngã ba lò gạch thì chiếc xe ben ôm cua. Người lái dừng lại, ngồi bệt xuống vệ đường, hai tay ôm đầu. Mẹ của em bán bánh đúc ở chợ, cha mất sớm, em là con một. Hôm đưa tiễn, cả lớp mặc áo trắng đi thành hai hàng, không ai bảo ai. Xã Nghĩa Đồng Hạ năm nay đã họp ba lần về giờ chạy của xe ben. Từ 01/4, theo quyết định của UBND xã, xe trên 10 tấn không được qua ngã ba trong khung 6 giờ 30 – 7 giờ 30 và 16 giờ 30 – 18 giờ. Một tấm biển mới được dựng lên, còn thơm mùi sơn.

Ba hồi kẻng
Ở bản Pù Hin không ai khoá cửa, vì đã có kẻng. Một hồi là họp, hai hồi là cháy, ba hồi là có người lạ vào bản mà không chào trưởng bản. Kẻng làm từ vỏ bom, ông cụ thân sinh trưởng bản Vi Văn Khăm nhặt trên nương sau chiến tranh, nay đã mòn một vệt sáng bằng bàn tay. Mùa ngô năm ngoái, có hai người đàn ông đến mời ký giấy nhận phân bón, bảo chỉ cần đưa căn cước cho chụp hai mặt. Bà Lương Thị Piêng hỏi: "Cho phân thì cho, chụp cái mặt tao làm gì?", rồi sai cháu chạy đi đánh kẻng. Hai người ấy bỏ lại chồng giấy in sẵn, lên xe đi mất. Công an xã Mường Quàng đem chồng giấy về, thấy đó là hợp đồng mua hàng trả góp. Từ đấy trong bài nói chuyện ở các bản, cán bộ luôn kể lại câu của bà. Trong 15 bản của xã, theo thống kê cuối năm 2025, đã có 11 bản treo lại kẻng.

CẢNH BÁO!!! SHARE MẠNH!!! ‼️‼️‼️
MÌNH LÀ ⟦victim:ÔNG THỊ MỸ HẠNH⟧, NHÀ Ở HẺM 72 KHU PHỐ 5, P. TÂN ĐÔNG HOÀ. MÌNH BỊ LỪA MUA VÉ XE TẾT TRÊN PAGE "XE PHƯƠNG NAM VIP" (TÍCH XANH MUA LUÔN NHA MN). CK 3TR6 CHO STK 9021.7745.618 NH... TÊN LE T. XONG NÓ BLOCK. SĐT NÓ NÈ: 0598⋅331⋅047, Zalo cũng số này. Page nó dẫn qua web datve-phuongnamvip.shop nhìn y như thiệt 😡😡
👉 ai cũng bị thì vô nhóm zalo.me/g/xqpt551 để gom đơn nộp công an phường
👉 ĐỪNG thấy giá rẻ 40% mà ham như mình
👉 vé thiệt thì ra bến, hoặc gọi tổng đài nhà xe 1900 2618
P/s: cảm ơn chú Bảy tổ trưởng với anh trung uý Thịnh đã hướng dẫn mình viết đơn, mấy anh dễ thương xỉu. Mình đăng là để mn né, không cần like. Ai chửi mình ngu thì mình chịu, nhưng đừng để người nhà mình bị giống vậy nha. #canhbao #luadao #vexetet

SỔ TRỰC BAN (chép lại) – Công an xã Ea Drông Hạ, tuần 10/2026
T2 02/3 | 08:15 | Bà ⟦?informant,?victim:H'Loan Kbuôr⟧ báo mất bò, 10:40 tìm thấy ở rẫy cà phê | xong
T2 02/3 | 21:30 | Gây rối ở quán nhậu, nhắc nhở 3 TN | xong
T3 03/3 | 14:05 | TNGT xe máy 47M1-55.208 tự ngã, ⟦victim:Y Suin Niê⟧ trầy chân, đưa trạm y tế | xong
T4 04/3 | 09:00 | Tiếp dân: ⟦victim:Cao Thị Vịnh⟧ (s.1963) trình báo bị chiếm đoạt 40tr qua Telegram; TK nhận 1451 0003 0987 22 | chuyển ĐTV
T5 05/3 | 16:20 | HS ⟦minor,victim:Y Phúc Ayŭn⟧ L8, trường Lê Lợi, bị bạn đánh chảy máu mũi, mời PH 2 bên | đang xử lý
T6 06/3 | 11:11 | Kiểm tra tạm trú nhà trọ 3 phòng, 01 TH chưa khai báo | phạt 750k
T7 07/3 | 23:50 | Đ/c Hùng, đ/c Y Bách tuần tra cùng tổ ANTT buôn Tría | không có vụ việc
CN 08/3 | 10:00 | Trao trả ví cho khách đi đường | xong
Bàn giao: súng, còng, sổ đủ. Ký: Siu Thương.

Dạ alô, cháu ghi lại lời bà ngoại để nhờ đài xã phát, bà nói sao cháu đánh máy vậy, không sửa
"Tui kêu bằng Sáu Lùn, tám mươi ba tuổi, ở đầu vàm. Bữa rằm có thằng nhỏ đi xe máy tới, áo xanh, nói con ơi lộn, nói ngoại ơi, con ở bên nước, coi đồng hồ, ngoại thiếu hai trăm mười sáu ngàn. Tui hỏi: nhà tui xài nước mưa, đồng hồ ở đâu mà coi? Nó cười khì khì. Nó xin cái giấy căn cước để 'làm sổ mới'. Tui nói giấy thằng Út giữ, mà thằng Út đi biển, tháng chạp mới dìa. Nó đứng một hồi, xin ca nước mưa, uống hết, rồi đi. Tui kể vầy là để mấy bà già như tui nhớ: ai tới nhà hỏi giấy tờ thì nói con giữ. Còn nước mưa thì cứ cho nó uống, tội nghiệp."
(Ghi chú của Đài Truyền thanh xã Vàm Láng Tây: Công ty cấp nước không cử nhân viên thu tiền mặt; tổng đài chăm sóc khách hàng 1800 1548. Phát lúc 5 giờ và 17 giờ ngày 12, 13, 14/3.)
`,
  `
CẢNH GIÁC VỚI CUỘC GỌI "CẬP NHẬT ĐỊNH DANH MỨC 2"
Sáng 14/10, bà ⟦victim:Phạm Thị Nhạn⟧, ở tổ 7, phường Đông Kinh, đang bán hàng thì nhận được cuộc gọi từ số 0835.216.749. Người ở đầu dây tự xưng là cán bộ tư pháp phường, nói dữ liệu của bà bị lỗi, đọc vanh vách cả số căn cước 020 164 003 872 rồi yêu cầu bà kết bạn Zalo để được "hỗ trợ từ xa".
Theo hướng dẫn, ⟦?victim:bà Nhạn⟧ bấm vào https://vneid-hotrocapdo2.com/caidat và tải một ứng dụng lạ. Chưa đầy 15 phút sau, toàn bộ 86 triệu đồng tiền tiết kiệm trong máy bị chuyển đi hai lần.
Công an phường nhắc lại: không cơ quan nào làm định danh qua điện thoại. Bà con cần hỏi thì đến thẳng bộ phận một cửa hoặc gọi trực ban Công an phường 0205.3810.234 (24/24 giờ).

Phường Tân Lập: Bắt nhanh nhóm trộm xe máy
Đêm 3/11, Công an phường Tân Lập phối hợp Phòng Cảnh sát hình sự đã bắt giữ Trần Quốc Đạt (SN 1998, trú phường Thành Nhất) và Y Krông Byă, sinh năm 2001, trú xã Ea Kao, để điều tra hành vi trộm cắp tài sản.
Trước đó, khoảng 19 giờ ngày 1/11, anh ⟦victim:Lê Đình Khoát⟧, nhân viên quán cà phê trên đường Y Jút, phát hiện chiếc Exciter biển số 47B2-618.03 để trước cửa đã không cánh mà bay. Cùng đêm, chị ⟦victim:H'Linh Niê⟧ ở buôn Păm Lăm cũng mất chiếc Wave 47-M1 295.46 dựng ngoài hiên.
Nhờ lời kể của ⟦informant:người đàn ông bán bánh mì ở ngã ba Phan Bội Châu⟧, công an biết hai thanh niên dắt xe vào một nhà trọ gần bến xe. Tại đây, tổ công tác thu lại cả hai xe cùng bộ vam phá khóa.
Vụ việc đang được tiếp tục mở rộng.

UBND XÃ HÒA THUẬN
BẢN TIN TRUYỀN THANH – SỐ 42
Kính thưa quý vị và bà con!
Thực hiện Kế hoạch số 118/KH-UBND ngày 06/10/2025 của UBND xã, từ ngày 15/10 đến hết ngày 15/11, Công an xã mở đợt cao điểm vận động nhân dân giao nộp vũ khí, vật liệu nổ, công cụ hỗ trợ và pháo. Điểm tiếp nhận đặt tại trụ sở Công an xã, ấp Hòa Lợi, từ 7 giờ đến 17 giờ hằng ngày, kể cả thứ bảy.
Theo báo cáo của Công an tỉnh, 9 tháng đầu năm 2025 toàn tỉnh đã tiếp nhận 214 khẩu súng tự chế, tăng 31 khẩu so với cùng kỳ.
Đồng chí Thiếu tá Huỳnh Văn Bé, Trưởng Công an xã, đề nghị các ông bà Trưởng ấp, Chi hội Cựu chiến binh, Hội Phụ nữ đi từng nhà nhắc bà con. Người tự giác giao nộp không bị xử phạt.
Đường dây nóng: 0292.3866.113. Xin cảm ơn bà con đã lắng nghe.

Gương học sinh nhặt được của rơi
Chiều 22/9, trên đường đi học về, em ⟦minor:Đinh Bảo Ngân⟧, học sinh lớp 5C Trường Tiểu học Lê Văn Tám, cùng bạn là ⟦minor:Vi Hoàng Phúc⟧ (10 tuổi) nhặt được một chiếc ví trước cổng chợ Mường Thanh. Bên trong có 7.450.000 đồng, một căn cước và một thẻ ngân hàng.
Hai em mang ngay đến chốt Công an phường. Qua xác minh, chủ nhân chiếc ví là chị ⟦?victim:Quàng Thị Ơn⟧, làm nghề bán rau. Nhận lại đủ tiền, chị xúc động cho biết đây là khoản gom góp đóng học phí cho con.
Thầy Nguyễn Hữu Trí, Hiệu trưởng nhà trường, đã tuyên dương hai em dưới cờ; Công an phường tặng mỗi em một suất quà 500.000 đồng.

CÔNG AN XÃ TÂN HIỆP – THÔNG BÁO TÌM CHỦ SỞ HỮU
Công an xã Tân Hiệp đang tạm giữ một số tài sản thu được khi tuần tra đêm 17/8:
- 01 xe mô tô Honda Vision màu đỏ, biển kiểm soát 63B9 – 472.18;
- 01 xe Sirius không rõ chủ, biển 63P3-5518;
- 01 ví da bên trong có căn cước số 082.178.010.946 và thẻ ATM 9704 2292 0563 7714;
- 02 điện thoại di động đã vỡ màn hình.
Ai là chủ sở hữu hợp pháp, mang giấy tờ đến gặp Đại úy Phan Thanh Sử, số máy 0918 447 206, trong giờ hành chính.
Quá 30 ngày kể từ ngày thông báo mà không có người đến nhận, cơ quan công an sẽ xử lý theo quy định của pháp luật.

Chuyện ở ấp Rạch Gốc
Hổm rày bà con trong ấp cứ bàn hoài chuyện bác ⟦victim:Tám Lượm⟧. Bác năm nay 67 tuổi, ở một mình, dành dụm được ít tiền bán tôm. Bữa mùng 6, có cô gái gọi tới nói bác trúng một chiếc Air Blade, phải đóng thuế trước 9 triệu rưỡi vô tài khoản 0671 0049 23815 ngân hàng Vietcombank. Bác mừng quá, chạy đi chuyển liền, rồi người ta kêu đóng thêm, bác lại đóng. Tính ra hết thảy 41 triệu.
Tới chừng gọi lại thì số máy 0776-318-052 đã khóa.
May nhờ ⟦informant:cô Út Mén bán bún nước lèo ngang cầu⟧ nghe chuyện thấy lạ, cổ chạy ra báo với mấy chú công an xã, bác mới biết mình bị gạt.
Bà con mình nhớ nghen: trúng thưởng mà bắt đóng tiền trước là lừa đảo. Có chuyện gì cứ ra trụ sở ấp hỏi chú Trưởng ấp, đừng ngại.

Cháy nhà ở phố Hàng Bè, ba người được cứu
Khoảng 2 giờ 10 phút ngày 9/12, lửa bùng lên tại tầng một căn nhà ống số 31, phường Vị Xuyên. Thời điểm xảy ra cháy, trong nhà có bà ⟦victim:Trịnh Thị Hợi⟧ (71 tuổi), con dâu là chị ⟦victim:Mai Phương Thảo⟧ và cháu nội ⟦minor,victim:Trịnh Gia Huy⟧, 4 tuổi.
⟦?informant:Anh Tiến, chủ tiệm sửa xe đối diện⟧, thấy khói liền gọi 114 rồi cùng hàng xóm phá cửa sau. Lực lượng chữa cháy đưa được cả ba người ra ngoài, song ⟦?victim:bà Hợi⟧ bị bỏng đường hô hấp, phải chuyển Bệnh viện Đa khoa tỉnh. Cháu bé bị ngạt nhẹ, nay đã ổn định.
Nguyên nhân ban đầu xác định do chập điện từ bộ sạc xe đạp điện.
Trung tá Vũ Đình Lân, Đội trưởng Đội Chữa cháy khu vực 2, khuyến cáo các hộ không sạc xe qua đêm và mở lối thoát nạn thứ hai.

HƯỚNG DẪN THỦ TỤC ĐĂNG KÝ TẠM TRÚ
1. Ai phải đăng ký? Công dân đến sinh sống ngoài nơi thường trú từ 30 ngày trở lên (Điều 27 Luật Cư trú 2020).
2. Hồ sơ: tờ khai thay đổi thông tin cư trú (mẫu CT01); giấy tờ chứng minh chỗ ở hợp pháp.
3. Nộp ở đâu? Trực tuyến tại https://dichvucong.gov.vn hoặc dichvucong.bocongan.gov.vn; trực tiếp tại trụ sở Công an phường Cửa Nam, số 12 phố Yết Kiêu.
4. Lệ phí: nộp trực tiếp 15.000 đồng/lần, nộp trực tuyến 7.000 đồng/lần (Thông tư 75/2022/TT-BTC).
5. Thời hạn giải quyết: 03 ngày làm việc.
Khi khai, công dân ghi đủ 12 chữ số căn cước của mình, không viết tắt họ tên. Cán bộ tiếp nhận: Thượng úy Đào Thị Mỹ Linh, bàn số 3. Không nộp thêm bất kỳ khoản nào ngoài lệ phí nêu trên. Tổng đài hướng dẫn: 1900 0368.

Khen thưởng đột xuất quần chúng tham gia bắt cướp
Sáng 5/6, Chủ tịch UBND phường An Hội trao giấy khen kèm tiền thưởng 2 triệu đồng cho anh ⟦informant:Ngô Tấn Lực⟧, tổ trưởng tổ xe ôm bến phà, vì đã kịp thời cung cấp tin giúp công an bắt kẻ cướp giật.
Theo hồ sơ, khoảng 20 giờ ngày 28/5, chị ⟦victim:Đoàn Thị Kim Sáu⟧, quê Thạnh Phú, đang đi bộ trên đường Đồng Khởi thì bị một gã đi xe 71B4-308.77 áp sát giật sợi dây chuyền, kéo ngã xây xát tay chân. ⟦?informant:Anh Lực⟧ trông thấy, nhớ biển số, bám theo tới khu trọ rồi gọi công an.
Chưa đầy một giờ sau, đối tượng Võ Minh Chánh (sinh 1995) bị bắt khi đang tẩu tán tang vật.
Phát biểu tại buổi lễ, ông Lữ Hoàng Ân, Chủ tịch phường, nhấn mạnh vai trò "tai mắt" của nhân dân. Trong 5 tháng đầu năm, quần chúng đã cung cấp 46 tin có giá trị (số liệu của Công an phường).

LOA PHÁT THANH THÔN – NHẮC CHUYỆN SÔNG NƯỚC MÙA HÈ
Thưa bà con thôn Phú Lễ! Chiều hôm qua, ở khúc sông sau đình đã xảy ra một vụ đuối nước thương tâm. Cháu ⟦minor,victim:N.H.K.⟧, sinh năm 2014, con anh Thắng xóm Giữa, rủ bạn cùng lớp là ⟦minor,victim:T.Đ.M.⟧ ra tắm. Hai cháu trượt chân xuống hố cát. Người đi đánh cá lao xuống kéo được cháu ⟦?minor,?victim:M.⟧ lên bờ, còn cháu ⟦?minor,?victim:K.⟧ đã không qua khỏi.
Ban Thôn đề nghị các gia đình:
Một là, không để trẻ ra sông, ra mương một mình, nhất là buổi trưa.
Hai là, nhà nào có ao phải rào, có giếng phải đậy.
Ba là, cho con em đi học bơi. Lớp bơi miễn phí ở Nhà văn hóa xã khai giảng ngày 10 tháng 6, đăng ký với chị Hòa, Bí thư Đoàn xã.
Mong bà con nghe rõ và nhắc nhau cùng thực hiện.

RA MẮT MÔ HÌNH "CAMERA AN NINH – MẮT THẦN KHU PHỐ"
Ngày 20/7, phường Bình Thắng tổ chức lễ ra mắt mô hình "Camera an ninh – Mắt thần khu phố" tại khu phố 4. Dự lễ có ông Đỗ Văn Quyết, Phó Bí thư Thường trực Đảng ủy; Thượng tá Nguyễn Duy Khiêm, Phó Trưởng phòng PV05 Công an thành phố; bà Trương Mỹ Dung, Chủ tịch Ủy ban MTTQ phường cùng 180 hộ dân.
Mô hình gồm 36 camera lắp tại 14 tuyến hẻm, kinh phí 412.500.000 đồng do doanh nghiệp và nhân dân đóng góp. Dữ liệu truyền về phòng trực Công an phường, lưu 30 ngày.
Theo Công an phường, sau 3 tháng thí điểm ở khu phố 2, phạm pháp hình sự giảm từ 7 vụ xuống còn 3 vụ.
Ban Chủ nhiệm gồm 9 thành viên theo Quyết định số 277/QĐ-UBND ngày 11/7/2025, do ông Hà Văn Tuấn làm trưởng ban.

CANH BAO TREN FANPAGE CONG AN PHUONG
⚠️ Nhiều chị em trong phường mình vừa bị dính "việc nhẹ lương cao" nè!
Cách làm của tụi lừa đảo: add vào nhóm t.me/donhang_tiki_2025, cho làm nhiệm vụ 50k lời 15k, rồi dụ nạp lớn. Đã có bạn ⟦victim:Hồ Ngọc Trâm⟧ (hẻm 86 Trần Bình Trọng) nạp tổng cộng 137tr, giờ không rút được đồng nào.
Mấy STK tụi nó xài, cả nhà thấy là né:
👉 19037728164015 - Techcombank
👉 060289951437 Sacombank
👉 8800 1142 97 – BIDV
Web giả: tiki-mall88.vip, www.shopnhiemvu.top/vn
Ai lỡ chuyển tiền thì gọi ngân hàng khóa liền rồi ra Công an phường trình báo. Trực ban: 0258.3822.113.
Tra cứu web đáng ngờ ở chongluadao.vn trước khi bấm nha cả nhà ❤️

Tai nạn giao thông trên Quốc lộ 6, hai người thương vong
Hồi 5 giờ 40 phút ngày 2/11, tại km 138+200 Quốc lộ 6, địa phận bản Co Chàm, xe khách biển số 26B-004.71 do tài xế Cầm Văn Thưởng, SN 1979, điều khiển đã va chạm với xe mô tô 26 D1 – 317.59 đi chiều ngược lại.
Hậu quả, anh ⟦victim:Lường Văn Ín⟧ (trú bản Co Chàm) tử vong tại chỗ. Vợ anh là chị ⟦victim:Quàng Thị Dín⟧ bị gãy xương đùi, đang điều trị tại Bệnh viện Đa khoa khu vực. Hành khách trên xe không ai bị thương.
Cảnh sát giao thông đã phong tỏa hiện trường, phân luồng từ xa. Kiểm tra nồng độ cồn, ma túy đối với lái xe khách đều cho kết quả âm tính.
Nguyên nhân vụ việc đang được điều tra. Người dân chứng kiến có thông tin xin báo trực ban Đội CSGT số 3, điện thoại 0212.3845.678.

Ngôi nhà nhỏ giữa hai mùa bão
Căn nhà tình nghĩa của mẹ con chị ⟦victim:Trần Thị Lành⟧ ở xóm Cồn vừa được bàn giao. Ba tháng trước, cơn bão số 5 hất bay mái tôn, chị bị xà gồ rơi trúng, liệt nửa người. Con trai lớn, cháu ⟦minor:Trần Quang Vinh⟧, phải nghỉ học giữa năm lớp 7 để chăm mẹ; em gái ⟦minor:Diệu⟧ mới lên 6.
Thấy hoàn cảnh ấy, Công an xã đứng ra vận động được 78 triệu đồng, góp 120 ngày công. Ai muốn giúp thêm xin gửi về tài khoản 3801 2050 44918 (Agribank, chủ tài khoản: Hội Chữ thập đỏ xã).
Ông Bùi Xuân Thu, Bí thư Đảng ủy xã, bảo: "Dân có chỗ ở yên thì làng mới yên."
Ngày dọn về, chị cười, nước mắt cứ chảy. Cháu ⟦?minor:Vinh⟧ thì khoe sang tuần được trở lại trường.

LIÊN ĐOÀN LAO ĐỘNG – CÔNG AN KHU CÔNG NGHIỆP
GIẢI BÓNG ĐÁ "CÔNG NHÂN VÌ AN NINH TRẬT TỰ" NĂM 2025
Sau 9 ngày tranh tài, giải đấu đã khép lại tại sân vận động Bàu Thành với chức vô địch thuộc về đội Công ty TNHH May Đại Phát. Đội Công an phường Tân Phước nhận giải nhì; đồng hạng ba là đội Gỗ Trường Sơn và đội Bao bì Vạn Lợi.
Danh hiệu cá nhân:
- Vua phá lưới: Nguyễn Hoàng Long (Đại Phát), 8 bàn.
- Thủ môn xuất sắc: Lâm Chí Tài (Công an phường), 29 tuổi.
- Cầu thủ phong cách: Rah Lan Thuân (Trường Sơn).
Giải nhất được thưởng 15.000.000 đồng, giải nhì 10.000.000 đồng. Bên lề giải, ban tổ chức phát 2.300 tờ gấp về phòng, chống tín dụng đen, treo 18 băng rôn. Giải thứ năm dự kiến khai mạc ngày 8/8/2026.

TIẾP NHẬN TRÌNH BÁO VỀ VAY TIỀN QUA APP
Ngày 11/3/2026, Công an phường Nghi Hải nhận đơn của anh ⟦victim:Cao Xuân Dũng⟧, thợ sơn, trú khối Hải Thanh. Trong đơn, anh trình bày đã vay 5 triệu đồng trên trang http://vaynhanh247.cc, phải gửi ảnh căn cước số 040086017325 và ảnh chụp thẻ 5264-1180-7735-4092. Đến hạn chậm hai ngày, anh bị nhóm đòi nợ gọi điện chửi bới, ghép ảnh đưa lên mạng, gọi cả tới số của mẹ vợ là +84 368 502 917.
Sáng 12/3, chị ⟦informant:Hoàng Thị Sâm⟧, người phụ nữ ở trọ cùng dãy, tới công an cung cấp thêm đoạn ghi âm hai người lạ tới đập cửa lúc nửa đêm.
Cơ quan công an đang củng cố hồ sơ, đồng thời đề nghị ai từng bị nhóm này đe dọa đến trình báo để được bảo vệ.

XÃ NGHĨA ĐỒNG TỔ CHỨC NGÀY HỘI TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC
Ngày 12/8, tại Nhà văn hóa thôn Đông Hạ, xã Nghĩa Đồng tổ chức điểm Ngày hội Toàn dân bảo vệ ANTQ (19/8/2005 – 19/8/2025). Về dự có Đại tá Lê Khắc Thuyết, Phó Giám đốc Công an tỉnh, lãnh đạo xã và gần 400 người dân.
Phần lễ ôn lại truyền thống 80 năm Công an nhân dân. Báo cáo do Trung tá Phan Đăng Cường trình bày nêu rõ: từ đầu năm, xã hòa giải thành 19/21 vụ mâu thuẫn, tỷ lệ hộ ký cam kết đạt 99,4% (nguồn: Công an xã).
Phần hội có kéo co, bịt mắt bắt dê và thi nấu cơm. Đội xóm 6 giành giải nhất.
Dịp này, 5 tập thể và 8 cá nhân được tặng giấy khen theo Quyết định số 1496/QĐ-UBND, trong đó có ông Thái Bá Nhuần, Tổ trưởng Tổ bảo vệ an ninh, trật tự xóm 3, và bà Đặng Thị Quế, Chi hội trưởng Phụ nữ.

Đánh bạn, quay clip tung lên mạng
Công an phường Long Bình cho biết vừa làm việc với gia đình các em liên quan đoạn clip nữ sinh bị đánh hội đồng lan truyền từ tối 16/4.
Người bị đánh là em ⟦minor,victim:Phan Ngọc Khánh Vy⟧, lớp 8/4 Trường THCS Trần Quốc Toản. Mâu thuẫn nảy sinh từ một bình luận trên TikTok; ba bạn cùng khối, trong đó có ⟦minor:L.T.B.T.⟧ (14 tuổi) và ⟦minor:Ng.H.A.⟧, học lớp 8/6, hẹn em ra bãi đất sau chung cư rồi dùng mũ bảo hiểm đánh vào đầu.
⟦informant:Chú bảo vệ của chung cư⟧, người chứng kiến toàn bộ, đã tới công an tường trình và giao nộp đoạn ghi hình.
Nạn nhân bị chấn thương phần mềm, đang được bác sĩ theo dõi tâm lý. Công an đề nghị cộng đồng mạng không chia sẻ tiếp clip. Đường link gốc tại https://www.tiktok.com/@hongbien.lb/video/73518 đã được yêu cầu gỡ.

HỎI – ĐÁP PHÁP LUẬT
Hỏi: Tôi cho bạn mượn tài khoản ngân hàng để nhận tiền giùm, bạn hứa trả công mỗi tháng 2 triệu đồng. Như vậy có vi phạm không? (Chị T.H., phường Hòa Khánh)
Trả lời: Hành vi thuê, cho thuê, mượn, cho mượn tài khoản thanh toán bị phạt tiền theo quy định về xử phạt vi phạm hành chính trong lĩnh vực tiền tệ, ngân hàng. Nếu biết người khác dùng tài khoản đó để lừa đảo mà vẫn giúp sức, chị có thể bị truy cứu trách nhiệm hình sự theo Điều 174 hoặc Điều 291 Bộ luật Hình sự.
Chị nên đến ngân hàng khóa ngay tài khoản và trình báo công an nơi cư trú.
Chuyên mục do luật sư Trần Hữu Phước, Đoàn Luật sư thành phố, phụ trách. Bạn đọc gửi câu hỏi về Công an phường, 54 Âu Cơ, hoặc qua cổng congan.danang.gov.vn.

Ngăn chặn kịp thời vụ lừa đảo 350 triệu đồng
Trưa 7/1, chị ⟦?informant:Nguyễn Thùy Dương⟧, giao dịch viên Phòng giao dịch Chợ Mới, để ý một khách hàng lớn tuổi liên tục nghe điện thoại, tay run run khi viết giấy chuyển tiền. Hỏi ra mới biết bà ⟦victim:Bế Thị Nọi⟧ (thôn Nà Mố) đang bị kẻ giả danh "điều tra viên" dọa bắt vì dính đường dây rửa tiền, phải chuyển 350 triệu vào số tài khoản 1026-6671-8834 để "kiểm chứng".
Giao dịch viên lập tức dừng lệnh, mời Công an xã đến. Trước mặt tổ công tác, kẻ gian vẫn gọi lại từ đầu số (+84) 024 7108 5563, xưng "Thiếu tá Hùng".
Nghe cán bộ giải thích, ⟦?victim:bà Nọi⟧ mới bàng hoàng. Đây là vụ thứ tư trong tháng ngân hàng và công an cùng chặn được trên địa bàn, theo thống kê của Công an xã.

TRIỆT PHÁ ĐƯỜNG DÂY MUA BÁN THÔNG TIN THẺ TÍN DỤNG
Công an thành phố vừa khởi tố, bắt tạm giam Dương Nhật Hào (sinh ngày 14/02/1999), Mạc Đăng Khoa - 2000 và Tống Thị Bích Loan, s.n. 1996, cùng trú phường Tân Sơn, về tội "Thu thập, tàng trữ, trao đổi, mua bán trái phép thông tin về tài khoản ngân hàng".
Nhóm này lập trang https://hoantien-the24h.net giả giao diện ngân hàng, dụ khách nhập số thẻ và mã OTP. Trong máy tính thu giữ có danh sách hàng trăm thẻ, ví dụ: 4097 5821 3306 1178; 5412-7503-9981-2046; 3566002018834719; 9704 0512 3498 7761 025.
Một trong những người mất tiền là chị ⟦victim:Kiều Oanh⟧, nhân viên văn phòng trên phố Trương Công Định: sau khi nhập thẻ 4221.4907.6612.3058 để "nhận hoàn tiền", chị bị trừ liên tiếp ba giao dịch, tổng cộng 24,6 triệu đồng.
Công an đề nghị các bị hại khác liên hệ Phòng PA05, số 40 Lý Thường Kiệt.

QUY CHẾ HOẠT ĐỘNG TỔ LIÊN GIA AN TOÀN PHÒNG CHÁY
(Trích, ban hành kèm theo Quyết định số 85/QĐ-UBND ngày 03/4/2025)
Điều 1. Mỗi tổ gồm từ 5 đến 15 hộ liền kề, có tổ trưởng và tổ phó do các hộ bầu.
Điều 2. Hộ gia đình trang bị ít nhất 01 bình chữa cháy xách tay, 01 dụng cụ phá dỡ, 01 nút ấn báo cháy đấu nối chuông với nhà bên.
Điều 3. Khi nghe chuông, người phát hiện hô hoán, cúp cầu dao, gọi 114, đồng thời báo trực ban Công an phường 0236.3777.115.
Điều 4. Tổ họp sáu tháng một lần; thực tập phương án mỗi năm ít nhất một lần.
Phụ lục: danh sách tổ trưởng các tổ liên gia khu phố Thanh Lộc: ông Võ Đại Nghĩa (tổ 1), bà Phùng Thị Lài (tổ 2), ông Tán Văn Tư (tổ 3), ông Ngô Quý Hợi (tổ 4).

Người mẹ và cuộc gọi "con chị đang cấp cứu"
Đang dở tay ở xưởng may, chị ⟦victim:Vũ Thị Bích Hằng⟧ nghe máy từ số lạ 0942.60.77.18. Giọng một phụ nữ gấp gáp: "Chị là mẹ của ⟦minor:Nguyễn Đức Minh⟧, lớp 4A2 Tiểu học Kim Đồng phải không? Cháu ngã cầu thang, chấn thương sọ não, bệnh viện cần 30 triệu mổ gấp."
Chị ⟦?victim:Hằng⟧ chuyển luôn vào tài khoản được đọc qua điện thoại, số 5611 0004 837 219. Lúc gọi cho cô giáo chủ nhiệm thì mới hay ⟦?minor:Minh⟧ vẫn đang học vẽ trong lớp.
Cô Tạ Thu Hiền, Phó Hiệu trưởng, cho biết trường đã gửi thông báo tới toàn bộ phụ huynh trong ngày. Công an xã đang phối hợp ngân hàng phong tỏa dòng tiền.
Xin các bố mẹ nhớ: trước khi chuyển, hãy gọi lại cho nhà trường.

Danh sách phương tiện vi phạm bị camera giao thông ghi nhận tuần 3 tháng 10
Công an phường Ninh Xá thông báo để chủ phương tiện biết, đến giải quyết tại trụ sở số 2 đường Nguyễn Cao:
1. 99A-417.25: dừng đỗ nơi có biển cấm, đường Lý Anh Tông.
2. 99-F1 023.66: không chấp hành đèn tín hiệu, ngã tư Cổng Ô.
3. 30K 882 19: đi ngược chiều, phố Vũ Ninh.
4. 98LD-007.13: chở hàng cồng kềnh.
Quá 20 ngày, chủ xe không đến làm việc thì dữ liệu sẽ chuyển sang cơ quan đăng kiểm.
Mọi thắc mắc gọi đồng chí Trung úy Ngô Mạnh Tùng, cán bộ thụ lý, máy 0396 118 540. Người dân có thể tra cứu tại csgt.vn hoặc ứng dụng VNeTraffic.

CHI BỘ CÔNG AN PHƯỜNG HẠC THÀNH SINH HOẠT CHUYÊN ĐỀ
Chiều 27/9, Chi bộ Công an phường Hạc Thành tổ chức sinh hoạt chuyên đề "Trọng dân, gần dân, học dân". Đồng chí Thượng tá Lê Thế Anh Vũ, Bí thư Chi bộ, chủ trì; 47/49 đảng viên có mặt.
Tại hội nghị, đồng chí Đại úy Mai Quốc Khánh trình bày tham luận về kinh nghiệm quản lý địa bàn phức tạp quanh bến xe phía Bắc và chợ Vườn Hoa. Đồng chí Thiếu úy Trương Hà My nêu giải pháp rút ngắn thời gian cấp căn cước cho người già yếu: sáu tháng qua, đơn vị đã đến nhà làm cho 326 trường hợp (báo cáo số 214/BC-CAP).
Kết luận, đồng chí Bí thư yêu cầu mỗi đảng viên đăng ký một việc làm theo Bác, gửi về cấp ủy trước ngày 15/10.
Tin: Thu Giang – Ảnh: Bá Toàn

Cứu nạn hai mẹ con trên đường đi học
Khoảng 6 giờ 45 sáng nay, xe ben 79H-025.94 lùi trong hẻm đã va vào xe đạp điện của chị ⟦victim:Nguyễn Thị Tố Uyên⟧, đang chở con gái là bé ⟦minor,victim:Bảo Châu⟧, học sinh lớp Một Trường Tiểu học Vĩnh Ngọc 2.
⟦?victim:Bé Châu⟧ văng vào gốc cây, gãy tay trái; mẹ bị thương nhẹ ở đầu. Hai dân phòng khu phố là ông Trần Khuê và ông Lý Sơn đã sơ cứu, đưa hai mẹ con đi viện.
Người lái xe ben là Huỳnh Tấn Phát (SN: 1988), không có nồng độ cồn. Căn cước anh này xuất trình mang số 056 088 004 617.
Thượng úy Phan Ngọc Lâm lưu ý các bác tài: vô hẻm nhỏ phải có người xi nhan phía sau.

Bạo hành gia đình: đừng im lặng
Thôn Nà Pục mấy năm nay ai cũng biết chuyện nhà chị ⟦victim:Triệu Mùi Pham⟧. Chồng chị uống rượu vào là đánh. Đầu tháng 4, chị bị đánh gãy hai xương sườn, đứa con trai ⟦?victim,minor:Triệu Tòn Sinh⟧ mới 9 tuổi can mẹ cũng bị xô ngã.
Lần này ⟦informant:người em dâu ở nhà bên⟧ không chịu được nữa, đêm ấy đội mưa xuống trạm báo Công an xã. Ông chồng Bàn Văn Chòi, sinh 1984, đã bị lập hồ sơ xử lý và cấm tiếp xúc 4 ngày.
Hội Phụ nữ xã bố trí cho hai mẹ con ở Nhà tạm lánh, kèm theo dõi sức khỏe.
Nếu chị em mình bị bạo lực, hãy gọi 1900 969 680 của Ngôi nhà bình yên, hoặc 113. Trưởng thôn Đặng Phụ Quấy và Tổ bảo vệ an ninh, trật tự thôn luôn có người trực.

Bắt đối tượng đột nhập trường học
Ngày 19/2, Công an xã Cẩm Giàng ra quyết định tạm giữ Đàm Văn Quý (1993), nơi thường trú thôn Đoài, số căn cước 030093014478, để làm rõ hành vi trộm cắp máy tính tại Trường THCS Cẩm Giàng.
Đầu mối của vụ án đến từ ⟦informant:bà Lụa bán xôi cạnh cổng trường⟧. Bà kể với công an rằng rạng sáng 16/2 thấy một thanh niên mặc áo mưa khuân thùng lên chiếc xe ba gác.
Sau đó, ⟦informant:Phạm Xuân Bách⟧, chủ cửa hàng thu mua đồ cũ ở xã bên, cũng điện báo có người đến hỏi bán 5 bộ máy giá rẻ bất thường.
Mở rộng, Quý khai còn lấy chiếc xe đạp thể thao của em ⟦minor,victim:Vũ Hải Nam⟧ (lớp 9B) và điện thoại của bác bảo vệ ⟦victim:Nguyễn Văn Tự⟧.
Toàn bộ tang vật đã được thu hồi, trả lại cho người bị mất.

GIÁ VÉ VÀ QUY ĐỊNH AN NINH LỄ HỘI ĐỀN THƯỢNG 2026
Ban Tổ chức lễ hội thông báo:
- Thời gian: từ 14 đến 18 tháng Giêng, tức 02/3 – 06/3/2026.
- Vé trông giữ xe: xe máy 5.000 đồng, ô tô dưới 9 chỗ 25.000 đồng, ô tô trên 16 chỗ 50.000 đồng, theo Nghị quyết số 19/2024/NQ-HĐND.
- Không đốt pháo, không thả đèn trời, không bay flycam khi chưa được cấp phép.
- Người đi cùng trẻ nhỏ nên ghi số máy của mình bỏ vào túi áo các cháu.
Công an xã bố trí 62 cán bộ, chiến sĩ ở 5 chốt; chốt trung tâm đặt tại sân Nghè do Thiếu tá Hoàng Kim Đồng chỉ huy. Năm 2025, lễ hội đón 41.200 lượt khách (theo Trung tâm Văn hóa, Thể thao), không xảy ra vụ việc phức tạp.
Phản ánh: đường dây nóng Ban Tổ chức 0214 3830 339.

THÔNG BÁO VỀ VIỆC TRẢ LẠI TIỀN CHO BỊ HẠI
Cơ quan Cảnh sát điều tra thông báo đã thu hồi được một phần tiền trong vụ án "Sàn vàng quốc tế goldfx-asia.com". Những người sau đây mang theo giấy tờ tùy thân đến nhận:
1. Ông ⟦victim:Lâm Chấn Hưng⟧, số CMND cũ 023 719 448, đã chuyển từ tài khoản 0721 000 583 914;
2. Bà ⟦victim:Ôn Mỹ Phụng⟧, căn cước 079-168-004-253, thẻ 4365 0912 7748 2203;
3. Bà ⟦victim:Quách Thị Én⟧, CCCD 079 175 020 316, thẻ ghi nợ số 9704-3667-1204-5589.
Trường hợp ủy quyền phải có công chứng. Điều tra viên phụ trách: Trung tá Đỗ Thành Nhơn, Phòng PC01, phòng 204, tầng 2.
Cơ quan điều tra không thu bất kỳ khoản phí nào và không yêu cầu đọc mã OTP.

TỔNG KẾT MÔ HÌNH "HỌ ĐẠO BÌNH YÊN"
Sáng 6/12, xã Xuân Thành tổng kết 5 năm thực hiện mô hình "Họ đạo bình yên" tại giáo xứ Thánh Mẫu. Linh mục Giuse Trần Văn Hiển, chánh xứ, cùng ông Nguyễn Đăng Khôi, Chủ tịch UBND xã, đồng chủ trì.
Theo báo cáo tổng kết, 6 giáo họ với 1.870 nhân khẩu đã ký cam kết không có người mắc tệ nạn ma túy; xây dựng quỹ khuyến học 214 triệu đồng; vận động 12 thanh niên chậm tiến học nghề. Cả giai đoạn chỉ ghi nhận 2 vụ mất trộm vặt.
Ông Phêrô Vũ Văn Mạnh, Trưởng ban Hành giáo, cho rằng bí quyết nằm ở việc "nói ít, gặp nhiều". Xã tặng giấy khen 4 tập thể: họ Đông, họ Nam, Hội Các bà mẹ, ca đoàn Têrêsa.

Tin nhanh Zalo nhóm "Xóm 9 an toàn"
22h15: Bà con chú ý, vừa có 2 thanh niên đi con 37-G1 884.02 vào ngõ nhà ông Bính, dắt mất xe đạp điện của cháu ⟦minor,victim:Hà Linh⟧ (lớp 7, con chị Thắm xóm trưởng) dựng ngoài sân.
22h31: ⟦informant:Bác Khuể trông đầm tôm⟧ gọi báo công an rồi ạ, bác thấy chúng nó rẽ ra đê.
22h58: Đã chặn được ở cống Ba Xã. Một đứa là Trương Công Lập sn 2003, người xã bên. Đứa kia còn ít tuổi.
23h10: Xe trả lại chủ rồi. Cảm ơn bác ⟦?informant:Khuể⟧ và các chú công an!
Lưu số anh công an viên trực xóm nhé: 097 445 1862 (anh Hoàn).

Trại hè "Chiến sĩ nhí" lần thứ ba
Mười ngày ở Trung đoàn, 120 bạn nhỏ được tập gấp chăn, đi đều, học kỹ năng thoát hiểm. Ấn tượng nhất với các chú bộ đội là ⟦minor:Nguyễn Trần Gia Bảo⟧, 9 tuổi, con trai một chiến sĩ công an xã: ngày đầu khóc đòi mẹ, ngày cuối xung phong làm tiểu đội trưởng. Giải nhất hội thi "Rung chuông vàng về an toàn giao thông" thuộc về ⟦minor:Phùng Thị Thảo My⟧ (học sinh lớp 8C, Trường PTDT nội trú).
Chị Lê Hải Yến, Bí thư Đoàn xã, cho biết năm sau sẽ mở thêm lớp dành cho các em vùng cao. Phụ huynh đăng ký sớm tại https://forms.gle/x7TraiHe2026 hoặc nhắn chị Yến theo số 0862.509.337.
Kinh phí: 1.200.000 đồng/em; con hộ nghèo được miễn. Ủng hộ quỹ trại hè: STK 2601 8888 0357 MB Bank.

CÔNG AN XÃ LONG ĐIỀN – CẢNH BÁO LÀM GIẢ GIẤY TỜ
Qua công tác nắm tình hình, Công an xã phát hiện trang Facebook rao làm căn cước, bằng lái giá 3 – 5 triệu đồng, đường dẫn facebook.com/lamgiaytogap.toanquoc.
Ông ⟦victim:Danh Sà Rươl⟧, ấp Cây Giang, đặt làm bằng lái, gửi ảnh chân dung và số căn cước 095.071.006.128, đóng cọc 1,5 triệu rồi bị chặn liên lạc. Tiếp đó, kẻ gian dùng giấy tờ của ông mở thẻ tín dụng 5203 1147 6690 8825 và vay 40 triệu đồng.
Việc chỉ lộ ra khi ⟦informant:cô con gái ông chủ vựa cua gần cầu Ba Nhuận⟧, thấy giấy đòi nợ dán trước cửa, tới công an báo tin.
Làm giả, mua, dùng giấy tờ giả đều bị xử lý hình sự theo Điều 341 Bộ luật Hình sự. Bà con cần cấp đổi bằng lái chỉ làm trên https://dichvucong.gov.vn.

LỊCH CẤP CĂN CƯỚC LƯU ĐỘNG THÁNG 11
Để thuận tiện cho nhân dân, Công an xã Trà Giang bố trí tổ cấp căn cước lưu động như sau:
Ngày 04/11: Nhà văn hóa thôn 1 (thôn 1, thôn 2);
Ngày 07/11: Trường Tiểu học Trà Giang, dành cho học sinh từ đủ 6 tuổi, có cha mẹ đi cùng;
Ngày 12/11: Nhà Gươl thôn 5 (thôn 4, thôn 5, thôn 6);
Ngày 18/11: đến tận nhà người già yếu, khuyết tật.
Người dân mang theo giấy khai sinh, sổ hộ khẩu cũ nếu còn. Lệ phí cấp đổi 50.000 đồng, cấp lại 70.000 đồng theo Thông tư số 59/2019/TT-BTC, cấp lần đầu không thu tiền.
Phụ trách: Đại úy A Viết Lâm Tới; Thượng úy Nguyễn Thị Như Ý. Liên hệ trực ban Công an xã: 0235.3894.113.

Đối thoại với người dân khu tái định cư
Sáng 15/1, lãnh đạo phường Phú Mỹ và Công an phường đối thoại với 92 hộ khu tái định cư 44 ha. Các ông Nguyễn Trọng Hiếu, Lưu Văn Phới, bà Cao Thị Thanh kiến nghị về đèn đường, nạn đua xe và tiếng ồn karaoke.
Trả lời, Trung tá Tạ Duy Linh, Trưởng Công an phường, cho hay trong quý IV/2025, đơn vị đã lập biên bản 38 trường hợp gây ồn, xử phạt 47.500.000 đồng (số liệu do Công an phường cung cấp); từ 1/2 sẽ tăng tuần tra khung giờ 22 giờ – 2 giờ.
Về đèn đường, Chủ tịch phường Đinh Thị Hồng Nhung hứa hoàn thành 64 trụ trước Tết.
Văn bản trả lời từng kiến nghị được đăng tại phumy.hochiminhcity.gov.vn trong vòng 7 ngày.

Tiếng kẻng ở Plei Ốp
Già làng Siu Blơh vừa kể vừa chỉ chiếc kẻng làm từ vỏ bom treo đầu nhà rông. Ba hồi dài là cháy, năm tiếng ngắn là trộm. "Kẻng kêu thì trai làng chạy ra, không ai hỏi của nhà mình hay nhà khác," già nói.
Mô hình "Tiếng kẻng an ninh" ra đời từ năm 2019, theo Nghị quyết số 07-NQ/ĐU của Đảng ủy xã. Đến nay 11/11 làng đều có kẻng; mỗi làng một tổ 6 người thay nhau đi tuần.
Theo Đại úy Ksor Hùng, Phó Trưởng Công an xã, ba năm liền nơi đây không có trọng án. Đầu năm 2025, mô hình được Bộ Công an chọn làm điển hình tiên tiến.
Anh Rmah Thưk, công an viên, cười: giờ có thêm nhóm Zalo, nhưng kẻng thì vẫn đánh, vì không sợ hết pin.

Bàn giao người đi lạc và cảnh báo ngược đãi người già
Tối 23/8, tổ tuần tra Công an phường Kim Long đưa về trụ sở một cụ bà đi lang thang ngoài bến xe. Cụ là ⟦victim:Tôn Nữ Thị Hạnh⟧, bị người làm thuê chiếm thẻ lương hưu 9704 3201 8876 4415 rồi bỏ rơi.
Nguồn tin quan trọng nhất do ⟦informant:một chú chạy xích lô quen mặt ở cửa Thượng Tứ⟧ cung cấp: chú từng chở người đàn bà ấy đi rút tiền hai lần. Số tiền còn lại đã bị chuyển sang tài khoản 0161-000-774-0825 (Vietcombank).
Từ đó, công an xác định người làm thuê tên Lài, dùng số 0705 993 264, căn cước 046 181 000 795.
Cụ đã được cháu đón về nhà ở kiệt 42 Nguyễn Phúc Nguyên. Gia đình nào thuê người chăm sóc cha mẹ cần khai báo tạm trú, giữ bản chụp giấy tờ của người giúp việc.

Kỹ năng cho con: khi người lạ đón ở cổng trường
Tuần trước, ở cổng Trường Tiểu học Tân An A, em ⟦minor:Mai Thiên Kim⟧, học lớp 2/3, đã xử lý rất giỏi khi có phụ nữ lạ tới nói "mẹ con bận, nhờ cô đón". Em lùi lại, hỏi mật khẩu gia đình, rồi chạy vô phòng bảo vệ.
Bác bảo vệ ⟦informant:Lê Văn Đực⟧ liền gọi Công an phường, cung cấp đặc điểm người phụ nữ đi xe tay ga trắng. Hiện công an đang xác minh.
Cô giáo Phan Thị Diệu Hiền gợi ý các bước:
1. Quy ước mật khẩu riêng giữa cha mẹ và con.
2. Không nhận quà bánh của người lạ.
3. Biết la to, chạy về phía có đông người.
4. Thuộc số điện thoại của ba mẹ và Tổng đài quốc gia bảo vệ trẻ em 111.

TỔ DÂN PHỐ 15 – BIÊN BẢN HỌP THÁNG 5 (TÓM TẮT)
Chủ trì: ông Nguyễn Công Hoan, Tổ trưởng. Thư ký: bà Đỗ Thị Lý.
1. Đồng chí cảnh sát khu vực, Thượng úy Bùi Đức Trọng, thông báo: trong tháng có 1 vụ trộm. Nhà bà ⟦victim:Hà Thị Tuyết Mai⟧ (số 8 ngách 27) mất 2 chỉ vàng và một thẻ Visa 4712 6608 1935 5520, nay đã khóa.
2. Về nguồn tin, ⟦informant:anh Quyền sửa khóa ở số 14⟧ đã gặp cảnh sát khu vực nói rõ việc có người đến đặt đánh chìa trước đó hai hôm.
3. Cháu ⟦minor:Đ.T.A.⟧, con trai hộ số 19, 15 tuổi, bỏ học tụ tập ban đêm; giao Chi hội Phụ nữ cùng gia đình giúp đỡ.
4. Thu quỹ khu dân cư 50.000 đồng/hộ/năm, tổng thu đến nay 6.350.000 đồng.
100% hộ dự họp nhất trí. Cuộc họp kết thúc lúc 21 giờ.
`,
  `
Công an xã Yên Thủy làm rõ vụ cưỡng đoạt tài sản
Ngày 8/10, Cơ quan CSĐT Công an tỉnh tống đạt quyết định khởi tố bị can đối với Bùi Văn Quỳnh, sinh năm 1997, trú xóm Đình, và Quách Công Tạo (SN 2002; trú xóm Mền) về hành vi cưỡng đoạt tài sản.
Trước đó, em ⟦minor,victim:Bùi Thị Ngọc Á.⟧ (học lớp 10, ở trọ gần trường) quen Quỳnh qua mạng, bị ghi lại hình ảnh riêng tư rồi đe dọa phát tán. Hoảng sợ, em lấy trộm tiền của mẹ chuyển nhiều lần vào tài khoản 3300 205 118 746 do Tạo đứng tên, tổng cộng 17 triệu đồng.
Người giúp vụ việc ra ánh sáng là ⟦informant:cô giáo chủ nhiệm của em⟧, nhận thấy học trò gầy sút, hay khóc nên khéo léo gặng hỏi, sau đó tìm đến Công an xã.
Hai đối tượng bị bắt trên xe 28H1 – 402.95. Cơ quan điều tra giữ kín thông tin người bị hại.

THÔNG TIN TUYÊN TRUYỀN TRÊN HỆ THỐNG LOA – SỐ 17/2025
Mời quý vị và bà con cùng nghe bài "Mùa khô, coi chừng bà hỏa".
Từ đầu tháng 2 tới nay, trên địa bàn tỉnh xảy ra 23 vụ cháy, thiệt hại ước tính 4,8 tỷ đồng, theo số liệu của Phòng Cảnh sát PCCC và CNCH. Phần lớn do đốt cỏ, đốt rác và câu mắc điện tùy tiện.
Bà con ấp 3, ấp 5 và ấp Mới cần lưu ý: dọn cỏ quanh nhà, không đốt rẫy khi trời hanh gió; hộ nào buộc phải đốt thì báo trước cho Trưởng ấp, đứng canh tới khi tàn lửa.
Chú Ba Thiện, Tổ trưởng Tổ bảo vệ an ninh, trật tự ấp 5, nhắc: bình chữa cháy để chỗ dễ thấy, mỗi tháng lắc ngược bình một lần.
Khi có cháy, gọi ngay 114 hoặc trực ban Công an xã 0271.3887.113. Chương trình đến đây là hết, kính chào bà con.

Mất 1,2 tỷ đồng vì đầu tư tiền ảo theo "chuyên gia"
Ông ⟦victim:Lương Khánh Toàn⟧, cán bộ hưu trí ở phố Mới, được một tài khoản Facebook mời vào nhóm tư vấn https://zalo.me/g/kxtrfd882. Người tự xưng "chuyên gia Kelvin" hướng dẫn ông mở tài khoản trên app.binanvn-pro.com, chụp mặt trước thẻ căn cước 034 059 002 871 và thẻ ngân hàng 4283 1009 5574 6612 để xác minh.
Ba lần đầu, ông rút được lãi thật. Tới khi nạp 1,2 tỷ đồng vào hai tài khoản 118 002 994 573 (VietinBank) và 9021.7746.3358 (MB), hệ thống báo lỗi, đòi thêm 15% "phí giải ngân".
Số máy 0899 014 726 của "chuyên gia" từ đó không liên lạc được.
Công an phường khuyến cáo: lợi nhuận cao bất thường luôn là mồi nhử. Ai đã nạp tiền, hãy lưu lại tin nhắn và đến trình báo càng sớm càng tốt.

Bữa cơm của anh cảnh sát khu vực
Hẻm 220 có cụ ⟦?victim:Lý Muội⟧, 82 tuổi, con cái ở xa. Chiều nào tan ca, Trung úy Nguyễn Phi Hùng cũng ghé coi cụ ăn cơm chưa. Anh em trong phường gọi đùa đó là "ca gác thứ ba".
Năm ngoái, cụ ngã trong nhà tắm, nằm suốt đêm. Sáng ra ⟦?informant:dì Bảy bán hủ tiếu⟧ không thấy cụ mở cửa, chạy lên phường kêu, anh Hùng phá khóa vô cõng cụ đi viện. Từ bữa đó anh gắn cho cụ cái chuông, bấm là máy anh reo.
Hỏi anh có mệt không, anh chỉ cười: "Bà nội tôi ở quê cũng vậy thôi."
Cuối năm 2025, Trung úy Hùng được Công an Thành phố tặng giấy khen. Cụ Muội dặn in tấm hình thiệt lớn để treo cạnh bàn thờ ông Địa.

QUYẾT ĐỊNH
Về việc công nhận khu dân cư, cơ quan, doanh nghiệp đạt tiêu chuẩn "An toàn về an ninh, trật tự" năm 2025
Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
Căn cứ Thông tư số 124/2021/TT-BCA ngày 28/12/2021 của Bộ trưởng Bộ Công an;
Xét đề nghị của Trưởng Công an phường tại Tờ trình số 305/TTr-CAP ngày 02/12/2025,
QUYẾT ĐỊNH:
Điều 1. Công nhận 17 khu dân cư, 6 cơ quan, 3 doanh nghiệp và 4 trường học đạt tiêu chuẩn (có danh sách kèm theo), trong đó có Trường THPT Chuyên Lương Thế Vinh, Công ty CP Dệt Hòa Khánh.
Điều 2. Kinh phí khen thưởng 38.600.000 đồng, trích từ Quỹ Thi đua, khen thưởng.
Điều 3. Chánh Văn phòng, Trưởng Công an phường và các đơn vị có tên chịu trách nhiệm thi hành./.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đoàn Trần Hải Đăng

Đuối nước ở hồ thủy lợi, hai anh em không qua khỏi
Thông tin từ UBND xã Ia Pal cho hay, trưa 30/4, hai anh em ruột ⟦minor,victim:Rơ Châm Tuyên⟧ (12 tuổi) và ⟦minor,victim:Rơ Châm Thủy⟧ (9 tuổi) theo cha mẹ đi rẫy rồi rủ nhau xuống hồ Ia Ring tắm, không may bị chìm.
Lúc này, bé ⟦minor:H'Nhi⟧, em họ của hai cháu, đứng trên bờ khóc gọi, một nhóm người câu cá chạy lại thì đã muộn. Thi thể các cháu được Đội cứu nạn tìm thấy sau ba giờ.
Cha của hai cháu, anh ⟦?victim:Rơ Châm Đớt⟧, làm công nhân cao su, gia cảnh thuộc diện cận nghèo. Chính quyền đã hỗ trợ gia đình 10 triệu đồng.
Mọi tấm lòng xin gửi qua tài khoản của Ủy ban Mặt trận xã: 5005 2011 00736, Agribank chi nhánh Chư Sê.
Ông Kpă Thuyên, Chủ tịch xã, yêu cầu cắm ngay biển cấm tắm quanh hồ.

Mô hình "Cựu chiến binh giữ bình yên ngõ phố"
Thành lập tháng 3/2023 theo sáng kiến của Hội Cựu chiến binh phường Ngọc Hà, mô hình hiện có 8 tổ, 96 hội viên. Mỗi tối, các bác chia ca đi quanh ngõ từ 21 giờ đến 23 giờ 30, nhắc xe để lấn vỉa hè, giải tán nhóm tụ tập.
Ông Phạm Ngọc Toản, Chủ tịch Hội, nguyên Trung đoàn trưởng, năm nay đã 74 tuổi vẫn đều đặn ca thứ ba và thứ sáu. Phó ban là ông Dương Đình Khải và bà Lê Thị Phi Nga.
Kết quả: trong hai năm, các tổ tham gia hòa giải 52 vụ việc, cảm hóa 9 người từng lầm lỗi, vận động lắp 40 đèn ngõ trị giá 66 triệu đồng (theo báo cáo sơ kết số 41/BC-HCCB).
Phường đang nhân rộng mô hình ra khu tập thể Nhà máy Điện và phố Đội Cấn.

BẮT ĐỐI TƯỢNG DÙNG DAO GÂY THƯƠNG TÍCH
23 giờ ngày 12/1, tại quán nhậu Sông Quê, đường Nguyễn Trung Trực, do hát hò ồn ào, hai bàn khách lời qua tiếng lại. Trần Hoài Hận (tên gọi khác: Cu Đen), sinh 1990, rút dao Thái Lan đâm anh ⟦victim:Nguyễn Chí Nguyện⟧ một nhát vào bụng, chém trúng tay anh ⟦victim:T.V.L.⟧ (tổ 4, khu phố Minh Lạc) đang can ngăn.
Gây án xong, y lên xe 68X1-270.36 chạy về hướng Rạch Sỏi.
Nhờ ⟦informant:em phụ bếp của quán⟧ kể lại đầy đủ nhân dạng và đưa tấm hình chụp lén, sáng hôm sau công an bắt được Hận tại nhà người quen.
Qua kiểm tra trong người y có giấy chứng minh nhân dân số 371 258 409 đã hết hạn.
Anh ⟦?victim:Nguyện⟧ đã qua cơn nguy kịch. Vụ án được Cơ quan CSĐT thụ lý.

[THÔNG BÁO TRÊN NHÓM ZALO CHUNG CƯ GREEN HILL]
Kính gửi cư dân!
BQL vừa nhận phản ánh: có người giả shipper gọi từ 0583.220.914 và 0583 220 915, đọc đúng tên, số căn hộ, nói hàng gửi lễ tân rồi xin chuyển khoản. Cô ⟦victim:Bạch Tuyết Nhung⟧ block B đã chuyển 389k vào STK VPBank 2187 4490 56; sau đó còn bị dụ vào link ghtk-hoantien.click/huy để "hủy gói hội viên", mất thêm 12tr6.
👉 Shipper thật thì hàng phải thấy tận mắt mới trả tiền.
👉 KHÔNG bấm link, KHÔNG đọc OTP.
👉 Lễ tân KHÔNG thu tiền hộ.
Cảnh sát khu vực: anh Lộc 0377-160-928. Trực ban Công an phường 028.3711.0113.
BQL cảm ơn ⟦informant:anh bảo vệ ca đêm sảnh B⟧, là người đầu tiên trình công an ảnh chụp kẻ đi phát tờ rơi in mã QR lạ.

HƯỚNG DẪN NỘP PHẠT NGUỘI ĐÚNG CÁCH
Gần đây, một số người dân hỏi Công an phường về tin nhắn "thông báo phạt nguội". Xin trả lời như sau:
Bước 1. Kiểm tra vi phạm trên trang của Cục Cảnh sát giao thông www.csgt.bocongan.gov.vn hoặc ứng dụng VNeID.
Bước 2. Nếu có vi phạm, chủ xe đến cơ quan ghi trong thông báo để làm việc; không ai thu tiền qua điện thoại.
Bước 3. Nộp phạt tại Kho bạc, ngân hàng được ủy nhiệm hoặc dichvucong.gov.vn. Giữ biên lai.
Mức phạt vượt đèn đỏ đối với xe máy là 4 đến 6 triệu đồng, với ô tô là 18 đến 20 triệu đồng theo Nghị định 168/2024/NĐ-CP.
Cơ quan công an không bao giờ gửi đường liên kết qua tin nhắn. Thấy nghi ngờ, gọi 0243.9396.113 (trực ban) hoặc gặp Thiếu tá Mẫn Bá Cường, Đội trưởng, tại phòng 105.

TUYÊN DƯƠNG NGƯỜI TỐT, VIỆC TỐT QUÝ III
Công an phường Bồng Sơn trân trọng giới thiệu:
1. Bà ⟦informant:Thái Thị Mùi⟧, tiểu thương chợ, cung cấp tin về nhóm cho vay nặng lãi núp bóng tiệm cầm đồ, giúp bắt 3 đối tượng.
2. Anh ⟦informant:Lê Quốc Sử⟧, thợ hồ khu phố Liêm Bình, phát hiện và mật báo điểm tàng trữ pháo.
3. Em ⟦minor:Trương Hoài Ân⟧ (lớp 6A3 Trường THCS Bồng Sơn), trả lại 1 cây vàng cho người đánh rơi.
4. Anh Đặng Vĩnh Thụy, dân phòng, nhiều lần cứu người trên sông Lại Giang; gần đây nhất cứu em ⟦minor,victim:Ngô Quang H.⟧, 11 tuổi, ở hẻm 3 Trần Phú, bị nước cuốn.
5. Tập thể Tổ tự quản số 9.
Chủ tịch UBND phường Nguyễn Cảnh Hòa đã ký quyết định khen thưởng số 733/QĐ-UBND, mức 1.000.000 đồng mỗi cá nhân.

Va chạm liên hoàn trên cầu Rạch Miễu
Ba ô tô và một xe máy va chạm liên hoàn lúc 17 giờ 25 phút ngày 21/6 khiến giao thông tê liệt hơn một giờ. Theo xác minh ban đầu, xe tải 64C-118.02 không giữ khoảng cách, húc đuôi xe con 62A – 390.17; xe này lao tới đẩy xe bán tải 71C-045.68 tông vào xe máy mang biển 71-B3 662.40.
Người điều khiển xe máy, chị ⟦victim:Thạch Thị Sóc Kha⟧, giáo viên mầm non, bị gãy chân phải. Con gái chị ngồi sau, bé ⟦minor,victim:Kim Ngọc⟧ 5 tuổi, trầy xước nhẹ.
Tài xế xe tải Lâm Văn Dễ, SN 1982, khai buồn ngủ do chạy thâu đêm.
Cảnh sát giao thông đề nghị ai có hình ảnh camera hành trình gửi về Trạm, gặp Trung úy Phùng Gia Lạc, điện thoại 0939.715.204.

CHƯƠNG TRÌNH VĂN NGHỆ "BẢN LÀNG BÌNH YÊN"
Tối 18/8, tại sân vận động xã Mường Sang, Công an xã phối hợp Đoàn Thanh niên, Trường PTDT bán trú tổ chức đêm giao lưu văn nghệ.
Chương trình gồm 14 tiết mục:
- Tốp ca nam "Hành khúc Công an nhân dân": Chi đoàn Công an xã;
- Đơn ca "Tiếng hát giữa rừng Pác Bó": cô giáo Lò Thị Hạnh;
- Múa xòe "Mừng Ngày hội": Hội Phụ nữ bản Vặt;
- Tiểu phẩm "Cái bẫy việc nhẹ": kịch bản Thượng úy Tòng Văn Thiết, diễn xuất Vì Văn Páo, Lò Thị Chựa.
Hơn 900 lượt người xem (Ban Tổ chức thống kê). Ban Giám khảo gồm nghệ nhân ưu tú Hà Văn Inh, bà Hoàng Lan, ông Mùa A Lử trao giải nhất trị giá 3.000.000 đồng cho bản Nà Bó.

Xử phạt người đăng tin sai sự thật
Công an tỉnh vừa xử phạt vi phạm hành chính 7.500.000 đồng đối với Lê Hoàng Tú Anh (sinh năm 1994, phường Vạn An) vì đăng tin "bắt cóc trẻ em giữa chợ" lên nhóm facebook.com/groups/cho-que-vanan.
Thực tế, hôm đó chị ⟦?victim:Trần Thị Bưởi⟧ lạc mất con trai là cháu ⟦minor:Tí⟧ (3 tuổi) chừng mười phút, người dân thấy cháu khóc nên đưa vào ban quản lý chợ. Không hề có bắt cóc.
Bài viết được chia sẻ hơn 3.000 lượt, theo dữ liệu trên bài đăng. Hậu quả là ông ⟦victim:Phó Đức Chỉnh⟧, người bế cháu bé đi tìm mẹ, bị nhận diện nhầm, bị đánh rách trán và bôi nhọ trên mạng nhiều ngày.
Theo quy định tại Nghị định 15/2020/NĐ-CP, mức phạt với cá nhân là 5 đến 10 triệu đồng. Trước khi chia sẻ, hãy kiểm chứng với cơ quan công an.

Công đoàn Công an tỉnh thăm, tặng quà mái ấm
Ngày 28/5, Công đoàn cơ sở Phòng Tham mưu đến thăm Mái ấm Hoa Sen, phường Thủ Dầu Một. Thượng tá Võ Hoàng Nam, Chủ tịch Công đoàn, trao 40 suất quà, 2 máy lọc nước cùng 25.000.000 đồng tiền mặt.
Sơ Maria Nguyễn Thị Lan, phụ trách mái ấm, cho biết nơi đây đang nuôi dưỡng 37 trẻ mồ côi và khuyết tật, nhỏ nhất 4 tháng, lớn nhất 15 tuổi, tất cả các cháu trong độ tuổi đều được đến trường.
Sau phần trao quà, các đoàn viên cùng các cháu chơi trò chơi, vẽ tranh "Chú công an trong mắt em". Bức tranh tập thể của nhóm lớp 3 được treo tại phòng khách.
Được biết, từ năm 2021 tới nay, đơn vị đã tổ chức 11 chuyến đi tương tự (nguồn: Công đoàn Công an tỉnh).

Bản tin cảnh báo số 9: Giả danh nhân viên điện lực
Thủ đoạn: đối tượng gọi từ đầu số 024 6683 9172, báo khách hàng nợ tiền điện, hai giờ sau cắt. Khách được mời kết bạn Zalo để nhận tệp "CSKH_EVN.apk".
Bị hại gần nhất là bà ⟦victim:Vương Thị Chín⟧ tổ dân phố Đồng Mát. Bà đã nhập số thẻ 9704 1800 9937 2251 640 lên trang http://evn-thanhtoan.info, đọc mã OTP và mất 63,2 triệu đồng.
Cùng ngày, một người ở ngõ bên là ông ⟦victim:Đ.X.P.⟧ (ngõ 45 phố Sơn Hòa) cũng bị lừa 8 triệu.
Cách phòng tránh: chỉ thanh toán qua ứng dụng chính thức; gọi tổng đài 1900 6769 để hỏi; cài ứng dụng từ kho chính thức. Thông tin do Thượng úy Khổng Minh Đạo, Công an phường Sơn Hòa, cung cấp.

Giữ bình yên cho vùng nuôi tôm
Các vụ trộm tôm, trộm quạt nước trên địa bàn xã Vĩnh Hậu giảm hẳn sau khi Công an xã bắt băng nhóm do Tăng Khến – SN 1986 cầm đầu.
Ông ⟦victim:Sơn Pho La⟧, ấp 12, bị mất 6 dàn quạt; ông ⟦victim:Trịnh Minh Cảnh⟧ ấp Thống Nhất thiệt hại 400 ký tôm sắp thu hoạch; riêng chị ⟦victim:Mã Tú Châu⟧ còn bị chúng dùng súng điện tự chế khống chế ngay trong chòi.
Đêm 4/9, ⟦informant:vợ chồng anh Nhịn làm mướn cho vuông bên⟧ thấy chiếc vỏ lãi lạ, đã bấm máy báo cho công an. Lực lượng mật phục bắt tại trận 4 người, thu xe ba bánh 94-D1 005.83.
Trung tá Dương Quốc Thới, Trưởng Công an xã, cho biết đơn vị đã lập 12 nhóm Zalo "Vuông tôm an toàn".

QUY TẮC 5 KHÔNG KHI DÙNG MẠNG XÃ HỘI
Tài liệu phát tại sinh hoạt dưới cờ, Trường THCS & THPT Nguyễn Khuyến
1. Không kết bạn, gặp mặt người lạ một mình.
2. Không gửi hình ảnh riêng tư cho bất kỳ ai, kể cả bạn thân.
3. Không đăng địa chỉ nhà, số điện thoại, lịch đi học.
4. Không bình luận xúc phạm, không quay clip bạn bè khi chưa được đồng ý.
5. Không im lặng: bị bắt nạt, hãy nói với thầy cô, cha mẹ hoặc gọi 111.
Số liệu của UNICEF Việt Nam cho thấy phần lớn học sinh 12 – 17 tuổi dùng Internet mỗi ngày. Vì vậy, Công an phường cùng nhà trường mở "Hộp thư em nói", mở thư vào thứ sáu hằng tuần.
Người biên soạn: Đại úy Trịnh Phương Loan; cô Bùi Diễm Quỳnh, Tổng phụ trách Đội.
Lưu hành nội bộ, 500 bản.

Chuyến xe đêm từ biên giới
"Em tưởng không còn ngày về," chị ⟦victim:Giàng Thị Sáy⟧ nói, tay nắm chặt tay mẹ. Tháng 10 năm ngoái, qua lời rủ trên mạng, chị cùng đứa em gái họ ⟦minor,victim:Giàng Thị Dợ⟧ vừa tròn 14 tuổi theo người ta sang bên kia biên giới làm quán ăn. Tới nơi, cả hai bị nhốt, bị ép tiếp khách.
Manh mối đầu tiên tới từ ⟦informant:một bà lão bán thổ cẩm dưới chân dốc Tả Gia Khâu⟧: bà kể với bộ đội biên phòng chuyện thấy hai cô gái bước lên chiếc xe bảy chỗ màu bạc. Biển số bà nhớ lõm bõm, sau xác định là 24A-168.35.
Kẻ môi giới Thào Seo Phừ, sn 1992, đã bị bắt.
Hiện ⟦?victim:Sáy⟧ học nghề may, còn ⟦?minor,?victim:Dợ⟧ trở lại lớp 8. Trung tâm Công tác xã hội bố trí cán bộ tâm lý theo sát hai chị em.

DANH SÁCH GIẤY TỜ NHẶT ĐƯỢC ĐANG LƯU TẠI BỘ PHẬN MỘT CỬA
(Cập nhật đến ngày 30/11)
– Căn cước số 027.195.008.336;
– Căn cước số 024 302-011-578;
– Chứng minh nhân dân 121 904 663;
– Thẻ ngân hàng quốc tế 5189 0076 2231 9940;
– Thẻ ATM 9704180044127765;
– Thẻ ATM 9704 3101 8852 0047 116;
– Giấy đăng ký xe mang biển kiểm soát 98B3-117.54;
– Thẻ học sinh mang tên ⟦minor:Giáp Tuấn Kiệt⟧, lớp 11A7, Trường THPT Lạng Giang 1.
Người mất liên hệ chị Hoàng Thị Lượt, công chức văn phòng, di động 0973 08 55 61, trong giờ làm việc. Khi đến nhận, đề nghị cho biết đặc điểm giấy tờ; nhận hộ phải có giấy ủy quyền.

Khởi tố nhóm mở tài khoản thuê
Công an tỉnh khởi tố 4 bị can về tội "Mua bán trái phép thông tin về tài khoản ngân hàng", trong đó có Phí Ngọc Lượng (SN 1991, trú xã Đông Tiền Hải) và Khiếu Thị Duyên, SN 1995, trú phường Trần Lãm.
Các bị can rủ sinh viên, công nhân mở tài khoản với giá 700.000 đồng, rồi bán lại. Tang vật có 58 thẻ, trong đó nhiều thẻ nhận tiền lừa đảo, như 9704-2266-0175-8831, 4023 8871 0042 9916, 5576.2098.1143.7702. Hai tài khoản có dòng tiền lớn nhất là 1047 8820 3316 và 0341006677295.
Bà ⟦victim:Tô Thị Hảo⟧, ở thôn Nho Lâm, đã chuyển 215 triệu vào một trong số đó vì tin con mình "bị tạm giữ ở sân bay".
⟦informant:Nhữ Đình Khang⟧, sinh viên năm ba, người từng bị gạ bán thẻ, đã chủ động tới công an tố giác và cung cấp toàn bộ tin nhắn.

LỄ PHÁT ĐỘNG "NGÀY THỨ BẢY AN TOÀN"
Sáng 4/4, phường Hải Châu phát động phong trào "Ngày thứ Bảy an toàn" giai đoạn 2026 – 2030. Theo kế hoạch, mỗi thứ bảy tuần đầu tháng, các tổ dân phố cùng kiểm tra bình chữa cháy, gỡ bỏ quảng cáo vay tiền dán cột điện, nhắc nhở hộ kinh doanh lấn chiếm vỉa hè đường Phan Châu Trinh, Hoàng Diệu, Trưng Nữ Vương.
Phát biểu phát động, ông Phùng Tấn Viết, Bí thư Đảng ủy, đề nghị "mỗi nhà một việc, mỗi tổ một tuyến". Đại diện Công an phường, Trung tá Trà Thanh Danh hướng dẫn cách gửi phản ánh qua tổng đài 1022.
Ngay sau lễ, lực lượng ra quân bóc 1.160 tờ quảng cáo (Đoàn phường tổng hợp). Đơn vị dẫn đầu là Chi đoàn Trường Cao đẳng Thương mại.

TÌM THÂN NHÂN VÀ NHÂN CHỨNG
Khoảng 21 giờ 15 phút ngày 26/10, tại Km 1205 Quốc lộ 1, đoạn qua thôn Gia Hữu, một xe ô tô chưa rõ biển số đâm vào người đi bộ rồi bỏ chạy. Nạn nhân là cụ ông ⟦victim:Phan Sĩ Tuệ⟧, người bán vé số, tử vong trên đường cấp cứu. Trong túi có căn cước 052 053 000 419.
Theo ⟦informant:hai cô công nhân may tan ca đi phía sau⟧, đã trực tiếp trình bày với cảnh sát giao thông, chiếc xe là loại bán tải màu cam, đuôi số …47.19.
Ai biết thêm, xin báo Đội CSGT, trực ban 0256.3835.777, hoặc điều tra viên Huỳnh Công Lý, máy riêng 0788.215.630. Thông tin người cung cấp được giữ bí mật.

Khi chiếc điện thoại đầu đời thành cái bẫy
Nhận được điện thoại mẹ mua nhân dịp vào lớp 6, ⟦minor,victim:Khánh Linh⟧ (con gái lớn của một tiểu thương chợ Rồng) mê mải tải trò chơi. Một "chị mentor" rủ em thi "mẫu nhí", bảo chụp ảnh mặc đồ bơi rồi đóng phí tập huấn.
Em lấy thẻ của mẹ, thẻ số 9704 0788 4312 6650, đóng ba lần được 19 triệu. Trang đăng ký có tên maunhi-casting.site.
Người mẹ biết chuyện thì giận lắm, nhưng rồi hai mẹ con cùng nhau ra công an phường. Chị bảo: "Tiền mất còn làm lại được, con mà dại dột thì biết tính sao."
Trung úy Đồng Thị Ánh Tuyết, người tiếp nhận, khuyên phụ huynh bật chế độ kiểm soát, không lưu thẻ trên máy của con.
Chuyện của ⟦?minor,?victim:Linh⟧ nay được kể lại ở các buổi sinh hoạt, để bạn khác không vấp phải.

BÁO CÁO NHANH
Về vụ cháy dãy ki-ốt chợ Thạnh Trị
1. Thời gian, địa điểm: 3 giờ 50 phút ngày 16/12, dãy C chợ Thạnh Trị.
2. Diễn biến: ⟦?informant:ông Mười Cọp, giữ xe đêm⟧, phát hiện lửa ở lô C7, đánh kẻng và gọi 114. Đến 4 giờ 35 phút, đám cháy được dập tắt.
3. Thiệt hại: 5 ki-ốt của các hộ ⟦victim:Đào Thị Ba⟧, ⟦victim:Lưu Vĩnh Phát⟧, ⟦victim:Trương Ngọc Sương⟧ và hai hộ khác cháy rụi; ước tính ban đầu 640 triệu đồng (nguồn: Ban Quản lý chợ). Anh ⟦victim:Lưu Chí Bền⟧ bị bỏng hai bàn tay khi cứu hàng.
4. Nguyên nhân: nghi do chập điện tủ đông.
5. Xử lý: bảo vệ hiện trường; vận động hỗ trợ các hộ qua tài khoản 7508 2050 06617 Agribank của UBMTTQ xã.
Người báo cáo: Thiếu tá Hồng Văn Sển, Phó Trưởng Công an xã.

TUYỂN CHỌN CÔNG DÂN THỰC HIỆN NGHĨA VỤ THAM GIA CÔNG AN NHÂN DÂN 2026
Công an xã Quảng Phú thông báo đến thanh niên và gia đình:
- Độ tuổi: từ đủ 18 đến hết 25 tuổi; tốt nghiệp đại học, cao đẳng thì đến hết 27 tuổi.
- Tiêu chuẩn: tốt nghiệp THPT trở lên (khu vực miền núi được xét THCS); chiều cao nam từ 1m64, nữ từ 1m58.
- Hồ sơ: tờ khai đăng ký, lý lịch tự khai, bản sao căn cước, học bạ.
- Thời hạn: đến 17 giờ ngày 10/10/2025.
Nơi nhận: trụ sở Công an xã, gặp Trung úy Nguyễn Hữu Bằng. Năm 2025, toàn xã có 9 thanh niên trúng tuyển, tiêu biểu là Lê Công Thành (thôn Phú Vinh) và Trần Nhật Quang (thôn Hà Lỗ), nay đã vào đơn vị.
Chi tiết xem tại quangphu.quangtri.gov.vn. Không có khoản lệ phí nào; ai hứa "chạy suất", hãy báo ngay đường dây nóng 0233.3872.113.

Phá đường dây làm giả hồ sơ vay
Sau hai tháng xác minh, Công an phường Đông Hương bàn giao cho cơ quan điều tra Nghiêm Xuân Trọng, sinh ngày 30-11-1989, cầm đầu nhóm chuyên dùng thông tin người khác để vay tiêu dùng.
Danh sách người bị lợi dụng thông tin gồm:
+ ⟦victim:Lê Thị Nhàn⟧, căn cước 038.172.009.114;
+ ⟦victim:Mai Văn Thuần⟧, căn cước 038 069 015 442;
+ ⟦victim:Trịnh Thị Xoan⟧, CMND 171 640 225, số máy 0912-774-038.
Mỗi người bỗng dưng mang khoản nợ từ 20 đến 55 triệu đồng. Tiền giải ngân chảy về tài khoản 2155 8807 0019 36.
Chuyên án khởi đầu từ ⟦informant:một nữ nhân viên thu hồi nợ đã nghỉ việc ở công ty tài chính trên đại lộ Lê Lợi⟧, mang sổ ghi chép tới trình báo.
Người dân nên kiểm tra dư nợ của mình qua CIC.

Thiếu niên đi bão gây tai nạn
Sau trận chung kết tối 18/12, nhóm thanh thiếu niên tụ tập nẹt pô trên đường Hùng Vương. Trong nhóm có ⟦minor:Lê Trần Anh Q.⟧ (15 tuổi, học sinh một trường THPT ở phường) chở bạn gái là ⟦minor:Ngọc Diệp⟧, cùng lớp, trên xe 43-D1 916.28.
Khi bị yêu cầu dừng, Q. rồ ga bỏ chạy, tông trúng chị lao công ⟦victim:Đặng Thị Thu⟧. Chị bị chấn thương sọ não, hiện còn hôn mê.
Chủ xe là Lê Văn Hưng (1980), cha của Q., bị lập biên bản về hành vi giao xe cho người không đủ điều kiện.
Bác ⟦informant:Trần Kỳ⟧, xe thồ ở góc ngã tư, là người đưa clip cho cảnh sát.
Thượng tá Nguyễn Đắc Dũng nhắc: giao xe cho con chưa đủ tuổi là đặt tính mạng con và người khác vào vòng nguy hiểm.

SƠ KẾT CHIẾN DỊCH 50 NGÀY ĐÊM LÀM SẠCH DỮ LIỆU
Ngày 30/6, Công an xã Đak Pơ sơ kết chiến dịch 50 ngày đêm làm sạch dữ liệu dân cư, đất đai, hôn nhân.
Kết quả (theo báo cáo số 158/BC-CAX): rà soát 11.482 nhân khẩu; chuẩn hóa 3.906 trường thông tin; cấp 412 căn cước; kích hoạt 1.275 tài khoản định danh mức 2, đạt 98,7% chỉ tiêu. Tổ Đề án 06 các làng Kuk Kôn, Jro Ktu, Hven đứng đầu.
Có được kết quả ấy là nhờ các anh Đinh Văn Hyưh, Đinh Thị Blưnh (già làng, Bí thư Chi đoàn) đi từng nhà, lên tận rẫy. Thượng úy Trịnh Hoài Nam, người trực tiếp chụp ảnh lưu động, nói vui: máy nặng 12 kg, đường 9 km, nhưng bà con cho ngô luộc ăn dọc đường.
Xã đề nghị khen 3 tập thể, 7 cá nhân.

LOA LƯU ĐỘNG – ĐỌC CHẬM, RÕ
A lô, a lô! Công an phường thông báo.
Sáng nay, tại chợ đầu mối, bà ⟦victim:Sáu Thẹo bán rau muống⟧ bị hai phụ nữ thôi miên, đổi hết nhẫn vàng lấy nhẫn giả.
Hai người này đi xe tay ga màu kem, biển số 50N1 / 227.81. Ai thấy xin gọi ngay cho anh Thuận công an khu vực, số không chín ba tám, bốn bốn sáu, một không bảy.
Xin cảm ơn ⟦informant:chị Diễm bán trái cây lô số 6⟧ đã nhanh trí chụp hình và báo cho chúng tôi.
Bà con lưu ý: không đứng nói chuyện lâu với người lạ mời xem hàng, không cởi nữ trang giữa chợ. Có việc khẩn, bấm một một ba.
A lô, xin nhắc lại lần thứ hai.

LẬT TẨY CHIÊU BÁN TOUR DU LỊCH GIÁ RẺ
Trước kỳ nghỉ lễ, các trang dulichphuquoc-5sao.com.co, http://vemaybay24h.store/km và fb.com/combotour.gialinh chạy quảng cáo combo ba ngày chỉ 1.990.000 đồng.
Nhóm 12 giáo viên của một trường mầm non, do cô ⟦victim:Hứa Thị Thanh Bình⟧ đứng ra đặt, đã chuyển 23.880.000 đồng vào số tài khoản 6868 2244 901 tại ACB, đứng tên Công ty Gia Linh. Đến sân bay, cả đoàn mới biết mã đặt chỗ là giả.
Anh ⟦victim:Mạnh Cường⟧ (số nhà 7, ngách 118/2 Nguyễn Khánh Toàn) cũng mất 16 triệu; số thẻ 4988 1603 7725 0914 của anh còn bị trừ thêm phí "hoàn hủy".
Lưu ý: kiểm tra giấy phép lữ hành, yêu cầu hợp đồng, không chuyển tiền cho tài khoản cá nhân. Cần hỗ trợ gọi trực ban Công an phường 0243.7563.113.

CÂU LẠC BỘ "BƯỚC CHÂN HOÀN LƯƠNG" TRÒN MỘT TUỔI
Câu lạc bộ do Công an xã Thanh Thủy và Hội Nông dân thành lập ngày 01/8/2024, hiện có 26 thành viên là người chấp hành xong án phạt tù. Ông Hoàng Trung Dũng, Chủ tịch Hội Nông dân, làm chủ nhiệm; Thượng úy Cù Huy Thông làm phó.
Trong năm, 19 thành viên được vay vốn theo Quyết định 22/2023/QĐ-TTg với tổng dư nợ 1.430.000.000 đồng; 5 người mở xưởng mộc, trại gà, tiệm rửa xe. Không thành viên nào tái phạm (theo thống kê của Công an xã).
Tại buổi sinh hoạt kỷ niệm, các thành viên được nghe cán bộ Ngân hàng Chính sách xã hội giải đáp thủ tục; Luật sư Hoàng Thanh Mai tư vấn xóa án tích. Buổi lễ kết thúc bằng trận bóng chuyền giao hữu ở sân Trường THCS Thanh Thủy.

Bảo mẫu đánh trẻ: cơ sở mầm non bị đình chỉ
UBND phường Tân Đông Hiệp đình chỉ hoạt động nhóm trẻ tư thục Nắng Mai từ ngày 9/6, sau khi ⟦informant:bà ngoại của một bé học cùng nhóm⟧ giao cho công an đoạn clip quay qua khe cửa.
Trong clip, Hồ Thị Ngọc Sang (sinh năm 1998) dùng dép đánh vào đầu và nhét khăn vào miệng hai trẻ. Công an xác định là bé ⟦minor,victim:Đ.N.P.T.⟧, 22 tháng tuổi, nhà ở tổ 12, khu phố Tân An và bé ⟦minor,victim:Nguyễn Lê Hoài Thương⟧, 3 tuổi, con một công nhân giày da.
Kết quả giám định sẽ được công bố sau. Phòng Văn hóa - Xã hội phường bố trí chỗ học mới cho 17 cháu còn lại.
Đường dây tiếp nhận tin về xâm hại trẻ em: 111 (miễn phí, 24/24).

Trao tiền hỗ trợ học sinh vượt khó
Tại lễ khai giảng Trường TH&THCS Hồng Ca, Công an xã trao 3 suất "Nâng bước em tới trường" cho: ⟦minor:Giàng A Páo⟧, lớp 3B, bố mất vì tai nạn lao động; ⟦minor:Hảng Thị Chư⟧, lớp 7A, ở với bà; và ⟦minor:Sùng Mí Dia⟧ – cậu bé 11 tuổi đi bộ 6 km tới lớp.
Mỗi em nhận 500.000 đồng một tháng cho đến hết lớp 9. Nguồn quỹ do cán bộ, chiến sĩ góp và nhà hảo tâm gửi về số tài khoản 8710 205 003 148 (Agribank). Liên hệ ủng hộ: Thiếu úy Hoàng Thị Nguyệt, +84.343.180.652.
Thầy Đinh Công Nguyên, Hiệu trưởng, cho biết năm học này trường có 486 học sinh, tỷ lệ chuyên cần ngày đầu đạt 97%.

VĂN MINH KHI ĐI LỄ CHÙA ĐẦU NĂM
Để du xuân an toàn, Công an phường Yên Tử đề nghị du khách:
• Gửi xe đúng nơi quy định, giá niêm yết: xe máy 10.000 đồng, ô tô 40.000 đồng.
• Không mang nhiều tiền, nữ trang; đeo túi phía trước.
• Không đổi tiền lẻ, không xem bói, không đưa điện thoại cho người lạ "chụp giúp".
• Trẻ nhỏ, người cao tuổi nên có thẻ ghi tên, số liên hệ của người thân.
• Lạc nhau, hãy đến chốt an ninh tại Bến xe Giải Oan, Hoa Yên, chùa Đồng.
Ban Quản lý Di tích do ông Lê Trọng Thanh làm Trưởng ban, phối hợp với Đại đức Thích Khai Minh bố trí 60 tình nguyện viên áo xanh.
Theo Ban Quản lý, mùa hội năm 2025 đón hơn 600.000 lượt khách. Hotline cứu hộ: 0203.3854.114.

Tổ tự quản bắt kẻ trộm chó
Rạng sáng 2/7, nhận điện thoại của ⟦informant:ông Đỗ Khắc Tình⟧, nhà ở đầu làng Ngò, rằng có hai người đi xe máy kéo lê một con chó, Công an xã cùng tổ tự quản chốt các ngả.
Đến cầu Đất, hai đối tượng bị chặn. Chúng dùng súng tự chế bắn trả làm ông ⟦victim:Ngọ Văn Thắng⟧, tổ viên, trúng điện vào đùi; anh ⟦victim:Giáp Văn Hoan⟧ bị xịt hơi cay.
Hai kẻ bị bắt là Thân Đức Hậu, 1996, và Nguyễn Quang Chiến, năm sinh: 1987. Thu giữ xe Dream 98K1 234.09 gắn biển giả 29S6 – 7714, hai bao tải chứa chín con chó.
Hộ các ông bà ⟦victim:Trần Thị Nho⟧, ⟦victim:Lương Văn Kỷ⟧ đã tới nhận lại vật nuôi của mình.
Đồng chí Phạm Hồng Quảng, Trưởng Công an xã, biểu dương tinh thần dũng cảm của quần chúng.

Đường dây lừa bán hàng online cho mẹ bỉm
Các trang bimsua-giatot.shop và https://m.me/khobimsi2025 rao bán bỉm, sữa rẻ bằng nửa giá. Chị ⟦victim:Nông Thị Huệ⟧, mẹ của bé gái ⟦minor:Nông Bảo Hân⟧ mới 7 tháng, cọc 4,5 triệu cho 30 thùng sữa, rồi không bao giờ nhận được hàng. Chị còn khai báo cả số thẻ 3528 7714 0093 6281 để "hoàn cọc", mất tiếp 11 triệu.
Trong nhóm "Mẹ bỉm thị trấn cũ", chị ⟦victim:Lành Thị Nguyên⟧ cũng báo mất 2,2 triệu.
Công an xã xác định người nhận tiền là Chu Văn Đoàn (SN 2000, trú xã Hoàng Đồng), dùng sim rác 0925 661 7 30.
Muốn mua hàng an toàn: chọn gian hàng chính hãng, xem hàng trước khi trả tiền. Tra cứu lừa đảo tại https://tinnhiemmang.vn.

Hội nghị lấy ý kiến về Hương ước mới của làng Diềm
Ngày 9/11, thôn Viêm Xá (làng Diềm) họp lấy ý kiến hương ước sửa đổi. Cuộc họp do Trưởng thôn Nguyễn Văn Ất điều hành, có Phó Chủ tịch UBND phường Ngô Thị Thơm và cán bộ tư pháp Lưu Quang Bình dự.
Dự thảo có 6 chương, 31 điều. Nhiều ý kiến bàn về giờ hát đám cưới (không quá 22 giờ), việc nuôi chó thả rông, quỹ khuyến học của các dòng họ Nguyễn, Ngô, Trần.
Cụ Trần Thị Vì, nghệ nhân quan họ 88 tuổi, đề nghị ghi thêm việc dạy trẻ con chào hỏi. Cả hội trường vỗ tay.
Kết quả biểu quyết: 203/211 đại diện hộ tán thành (biên bản số 04/BB-TDP). Hương ước sẽ trình UBND phường công nhận theo Nghị định 61/2023/NĐ-CP.

Một buổi chiều ở điểm cấp căn cước
Hai giờ chiều, hành lang Công an phường Phú Xuân vẫn chật người. Ông Tôn Thất Dụ, sinh năm 1941, ngồi xe lăn, được Thượng sĩ Hồ Văn Nhật bế từng bậc. Ông chìa tấm chứng minh cũ số 190 335 872, xin giữ lại làm kỷ niệm.
Bên cạnh, cậu bé ⟦minor:Trần Hữu Khôi⟧, mới học lớp Hai, lần đầu chụp ảnh căn cước, cứ nhắm tịt mắt. Mẹ dỗ mãi không được, cô cán bộ phải đeo mũ tai thỏ mới xong.
Khoảng ba giờ, chị ⟦victim:Phan Thị Mỹ Lợi⟧ hớt hải chạy vào: vừa bị giật túi ở đường Chi Lăng, mất hết giấy tờ, cả thẻ 9704 0608 1179 5543. Người ta nhường ghế, rót nước, hướng dẫn chị khóa thẻ, trình báo ở phòng bên.
Sáu giờ, đèn vẫn sáng. Hôm ấy tổ làm được 118 hồ sơ, theo sổ trực.

Thông báo kết quả xử lý tin báo của công dân
Kính gửi bà con tổ dân phố Hòa Bình!
Ngày 6/5, Công an phường nhận tin từ ⟦informant:người thuê trọ phòng 203 dãy nhà bà Năm Lý⟧ về việc có nhóm thanh niên sử dụng ma túy. Đêm đó, lực lượng kiểm tra phòng 205, phát hiện 4 người dương tính, trong đó có Châu Gia Kiệt – sinh năm 2004, số căn cước 086 204 007 553.
Một em trong nhóm là ⟦minor:P.Q.V.⟧, 16 tuổi, học sinh lớp 11 trung tâm giáo dục thường xuyên, được giao gia đình quản lý.
Chủ nhà trọ bị phạt 1.500.000 đồng do không thông báo lưu trú.
Công an phường mong tiếp tục nhận phản ánh qua ứng dụng VNeID hoặc trực ban 0270.3823.113; danh tính người báo được giữ kín theo quy định.
`,
  `
CẢNH BÁO: GIẢ DANH CÁN BỘ ĐIỆN LỰC YÊU CẦU ĐÓNG TIỀN
Sáng 12/11, Công an xã Đông Lĩnh tiếp nhận trình báo của bà ⟦?informant,victim:Hoàng Thị Mùi⟧ (SN 1961), trú thôn Bắc Sơn. Theo lời bà, lúc 8 giờ có người dùng số 0868 412 907 gọi đến, xưng là nhân viên điện lực, nói gia đình còn nợ hai tháng tiền điện, nếu không nộp ngay sẽ cắt điện trong buổi sáng.
Đối tượng hướng dẫn bà bấm vào trang https://evn-thanhtoan.cc/hd rồi nhập số thẻ 9704 0521 8837 4416 và mã OTP. Ít phút sau, tài khoản của ⟦?victim:bà Mùi⟧ bị trừ 27,4 triệu đồng, tiền chuyển sang STK 1048 7733 205 mang tên Tran Van Loc.
Công an xã đề nghị bà con:
- Không bấm vào đường dẫn lạ, không đọc mã OTP cho bất kỳ ai.
- Khi cần kiểm tra tiền điện, gọi tổng đài 19001288.
- Phát hiện vụ việc tương tự, báo trực ban Công an xã: 0237.3856.114.

Công an phường Tân Bình ra mắt mô hình "Chung cư an toàn về PCCC"
Chiều 20/9, tại chung cư Hưng Phát, UBND phường Tân Bình phối hợp Công an phường tổ chức lễ ra mắt mô hình "Chung cư an toàn về phòng cháy, chữa cháy". Tới dự có ông Lê Quang Thắng, Phó Chủ tịch UBND phường; Trung tá Đỗ Mạnh Cường, Trưởng Công an phường; bà Nguyễn Thị Lan Hương, Chủ tịch Ủy ban MTTQ Việt Nam phường.
Mô hình được thành lập theo Quyết định số 412/QĐ-UBND ngày 05/9/2025, gồm 15 thành viên do ông Phạm Văn Hòa, Trưởng ban quản trị, làm tổ trưởng. Chung cư có 2 khối nhà, 318 căn hộ, khoảng 1.100 nhân khẩu (số liệu của ban quản trị tính đến 31/8/2025).
Phát biểu tại buổi lễ, Trung tá Đỗ Mạnh Cường đề nghị mỗi căn hộ trang bị ít nhất một bình chữa cháy xách tay, một mặt nạ phòng độc và cài ứng dụng báo cháy 114. Ban quản trị trao 20 bình chữa cháy loại 4 kg, trị giá 7,2 triệu đồng, cho hai khối nhà.

Khen thưởng công dân dũng cảm tố giác tội phạm
Ngày 3/10, Công an phường Vĩnh Hải tổ chức trao giấy khen đột xuất cho ông ⟦informant:Đặng Văn Khoa⟧ (tổ dân phố 14) và anh ⟦informant:Lâm Quốc Việt⟧, nhân viên bảo vệ Siêu thị Hòa Mai, vì đã kịp thời cung cấp thông tin giúp lực lượng Công an bắt giữ hai đối tượng trộm cắp xe máy.
Trước đó, rạng sáng 26/9, ⟦?informant:ông Khoa⟧ thấy hai thanh niên lạ dắt chiếc Vision biển số 79N2-318.45 ra khỏi dãy trọ đường Mai Xuân Thưởng nên gọi ngay cho Công an phường. ⟦?informant:Anh Việt⟧ trích xuất camera, gửi hình ảnh cho tổ tuần tra. Chỉ sau 40 phút, Trương Minh Phát (SN 1998) và Hồ Tấn Lực, SN 2001, bị giữ tại cầu Bà Vệ.
Chiếc xe đã được trả lại cho chị ⟦victim:Cao Thị Ngọc Thảo⟧, công nhân trọ tại số 8/12 Mai Xuân Thưởng.
Thay mặt lãnh đạo đơn vị, Thiếu tá Nguyễn Hữu Danh biểu dương tinh thần của hai công dân và mong bà con tiếp tục phát huy.

Kính thưa bà con nhân dân! Đây là Đài Truyền thanh xã Mỹ Thạnh.
Chiều qua, trên rạch Cái Sơn thuộc ấp Mỹ Lợi đã xảy ra một sự việc đau lòng. Hai anh em cháu ⟦minor,victim:Võ Hoàng Nam⟧, học lớp 4, và cháu ⟦minor,victim:Võ Hoàng Khang⟧, 6 tuổi, con anh Võ Văn Đời, rủ nhau ra cầu ván tắm mà không có người lớn đi cùng. Đến khi người nhà đi kiếm thì ⟦?minor,?victim:cháu Khang⟧ đã không qua khỏi, ⟦?minor,?victim:cháu Nam⟧ được đưa lên bệnh viện tỉnh cấp cứu.
Mùa nước nổi năm nay về sớm. Ủy ban nhân dân xã đề nghị các bậc phụ huynh không để con em tự ý tắm sông, tắm rạch; nhà có ao, mương phải rào chắn; khi chở trẻ bằng xuồng phải cho mặc áo phao.
Lớp dạy bơi miễn phí của xã mở lúc 16 giờ chiều thứ ba và thứ năm hằng tuần tại hồ bơi Trường Tiểu học Mỹ Thạnh A. Bà con đăng ký với Đoàn xã.

HƯỚNG DẪN KHAI BÁO TẠM TRÚ QUA VNeID
1. Đối tượng phải khai báo
Theo Luật Cư trú năm 2020, công dân đến sinh sống ngoài nơi thường trú từ 30 ngày trở lên phải đăng ký tạm trú.
2. Các bước thực hiện
- Mở ứng dụng VNeID, chọn "Thủ tục hành chính", chọn "Đăng ký tạm trú".
- Điền thông tin theo mẫu CT01 ban hành kèm Thông tư 66/2023/TT-BCA.
- Tải ảnh hợp đồng thuê nhà hoặc văn bản cho mượn, ở nhờ.
3. Lệ phí
Nộp trực tuyến: 7.000 đồng/lần; nộp trực tiếp: 15.000 đồng/lần (Thông tư 75/2022/TT-BTC).
4. Thời hạn giải quyết: 03 ngày làm việc.
5. Nơi hỗ trợ
Bộ phận tiếp dân Công an xã Hòa Tiến, số 120 đường Lê Trọng Tấn, từ 7 giờ 30 đến 17 giờ các ngày làm việc; Cổng dịch vụ công quốc gia dichvucong.gov.vn. Chủ nhà trọ không khai báo có thể bị phạt tới 1.000.000 đồng theo Nghị định 282/2025/NĐ-CP.
Cán bộ hướng dẫn: Đại úy Trần Thị Thu Trang.

Bắt nhóm cho vay nặng lãi ở phường Phú Lợi
Công an phường Phú Lợi phối hợp Phòng Cảnh sát hình sự vừa tạm giữ Bùi Đức Toàn, sinh năm 1989, Nguyễn Hoài Phong (sinh ngày 14/02/1994) và Thái Thị Diễm (1996, ngụ phường Chánh Hiệp) để điều tra hành vi cho vay lãi nặng trong giao dịch dân sự.
Kết quả xác minh ban đầu cho thấy, nhóm này dán tờ rơi ghi số 0779.531.246, 0779.531.247 khắp các khu trọ, cho vay không thế chấp, lãi 20–30%/tháng. Người vay phải nộp ảnh căn cước và để người nhà bảo lãnh.
Chị ⟦victim:Phạm Thị Kiều⟧ (khu phố 6) vay 10 triệu, sau bốn tháng phải trả hơn 38 triệu đồng. Khi chị không còn khả năng, nhóm này đến tạt sơn trước cửa, đòi đánh cả hai vợ chồng. Anh ⟦victim:L.V.H.⟧, thuê trọ hẻm 215 Huỳnh Văn Lũy, bị chúng giữ xe 61F1-884.02 và căn cước số 074 092 118 530 làm tin.
Lực lượng chức năng thu giữ 3 điện thoại, 1 ô tô 61A - 902.17, 46 giấy vay tiền. Một thẻ ghi nợ mang số 5218.4470.0913.6625 cũng bị niêm phong. Sổ ghi chép thể hiện tiền góp được chuyển vào tài khoản 0281 000 664 519 của Diễm.
Vụ việc đang được mở rộng điều tra.

Giải bóng chuyền hơi mừng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc
Trong hai ngày 16 và 17/8, tại Nhà văn hóa thôn Thượng, UBND xã Bình Minh tổ chức giải bóng chuyền hơi nam, nữ chào mừng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2025. Giải có 14 đội với 132 vận động viên (theo báo cáo của Ban tổ chức).
Ở nội dung nữ, đội thôn Đông thắng đội thôn Hạ 2–0 (15–11, 15–13). Ở nội dung nam, đội Công an xã thắng đội thôn Thượng 2–1. Ban tổ chức trao cờ, huy chương và tiền thưởng 2.000.000 đồng cho đội nhất, 1.500.000 đồng cho đội nhì, 1.000.000 đồng cho hai đội đồng hạng ba.
Ông Đào Xuân Trường, Trưởng phòng Văn hóa – Xã hội xã, Trưởng Ban tổ chức, cho biết giải đã trở thành sân chơi thường niên. "Qua giải, tình làng nghĩa xóm thêm gắn bó, bà con gần gũi với lực lượng Công an hơn", ông Trường nói.
Vận động viên xuất sắc nhất: Nguyễn Thị Hằng (đội thôn Đông), Vũ Văn Thịnh (đội Công an xã).

Cháy phòng trọ lúc nửa đêm, ba người nhập viện
Khoảng 23h40 ngày 8/12, dãy trọ ba tầng trong ngách 44/19 phố Định Công Thượng bốc cháy từ khu để xe. Lửa lan nhanh lên cầu thang, khói bịt kín lối thoát.
Lực lượng Cảnh sát PCCC và CNCH khu vực số 5 điều 4 xe, 26 cán bộ, chiến sĩ đến hiện trường; đến 0h30 đám cháy được khống chế. Ba người được đưa ra qua ban công: anh ⟦victim:Trịnh Đình Long⟧, 27 tuổi, bỏng hai tay; chị ⟦victim:Quách Thị Nhung⟧, 25 tuổi, ngạt khói; và con gái hai người, bé ⟦minor,victim:Trịnh Bảo Ngọc⟧, mới 14 tháng tuổi.
Một xe máy SH 29D1-447.83 và hai xe đạp điện bị thiêu rụi. Chủ dãy trọ là bà ⟦?victim:Đỗ Thị Vinh⟧ cho biết hệ thống điện được thay năm 2019.
Bước đầu, nguyên nhân được xác định do chập điện tại ổ sạc xe. Công an phường Định Công khuyến cáo không sạc xe qua đêm, không để xe chắn cầu thang, mỗi nhà trọ cần có lối thoát nạn thứ hai.

NHẬT KÝ MÔ HÌNH "TIẾNG KẺNG AN NINH" – BẢN NÀ PHÁT
Từ ngày thành lập (19/5/2025) đến nay, tổ tự quản bản Nà Phát đã gõ kẻng 4 lần, trong đó có hai lần giúp bắt quả tang kẻ gian.
Lần thứ nhất, đêm 2/7: ⟦informant:anh trai út nhà ông Lò Văn Pánh ở cạnh suối⟧ nghe tiếng chó sủa, soi đèn thấy người lạ mở cửa chuồng trâu, liền điện cho Công an xã và chạy đi gõ kẻng. Nhà bị dắt mất trâu hôm ấy là nhà bà ⟦victim:Quàng Thị Inh⟧; đến sáng thì tìm lại được con trâu ở bìa rừng.
Lần thứ hai, trưa 11/9: ⟦informant:cô giáo cắm bản dạy ở điểm trường mầm non⟧ gọi báo có hai người đi xe 27B1-660.91 dừng trước nhà, hỏi mua tóc rồi lấy túi tiền của cụ ⟦victim:Tòng Thị Lả⟧, 81 tuổi. Dân bản chặn đầu cầu, giao hai người cho Công an.
Kinh nghiệm: ai cũng thuộc hiệu lệnh ba hồi dài; nhà nào cũng lưu số trực ban 0215.3862.119; mỗi tháng họp bản một lần.
Người ghi: Lò Văn Thoan, Bí thư chi bộ.

Tin tai nạn giao thông tuần qua (từ 3/11 đến 9/11)
* Lúc 6h15 ngày 4/11, trên Quốc lộ 1 đoạn qua xã Núi Thành, xe tải 92C-115.68 do tài xế Nguyễn Tấn Hải điều khiển va chạm xe máy 92F1 - 237.50. Người đi xe máy là ông ⟦victim:Huỳnh Đức Lợi⟧ (SN 1970, thôn Tịch Tây) tử vong tại chỗ.
* Khoảng 17h ngày 6/11, em ⟦minor,victim:Lê Ngọc Hân⟧, học sinh lớp 9/3 Trường THCS Nguyễn Khuyến, đi xe đạp điện qua ngã ba Chợ Bà Bầu thì bị ô tô bảy chỗ tông, gãy xương đùi. Tài xế đưa em đi cấp cứu và ra trình diện.
* 22h30 ngày 8/11, anh ⟦victim:P.Q.T.⟧ (32 tuổi, tổ 3, thôn An Thiện) tự ngã khi qua ổ gà trên đường ĐH3, chấn thương sọ não. Nồng độ cồn của anh là 0,61 mg/lít khí thở.
Trong tuần toàn địa bàn xảy ra 3 vụ, chết 1 người, bị thương 2 người; so với tuần trước tăng 1 vụ (nguồn: Công an xã Núi Thành).
Ai biết thêm về vụ ngày 6/11 xin liên hệ cán bộ thụ lý, Thượng úy Võ Thành Nhân, điện thoại 0905 773 216.

TUYÊN TRUYỀN: TẢN PHÁT VŨ KHÍ, VẬT LIỆU NỔ – HẬU QUẢ VÀ CHẾ TÀI
Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2024 có hiệu lực từ ngày 01/01/2025. Theo đó, dao có tính sát thương cao được sử dụng vào mục đích phạm tội được coi là vũ khí thô sơ hoặc vũ khí quân dụng.
Người dân tự nguyện giao nộp không bị xử lý; người cố tình cất giữ có thể bị phạt tiền từ 20 đến 40 triệu đồng hoặc bị truy cứu trách nhiệm hình sự theo Điều 304, 305, 306 Bộ luật Hình sự.
Năm 2025, Công an xã Quảng Trực đã vận động giao nộp 23 khẩu súng tự chế, 4 bộ kích điện, 61 dao kiếm (báo cáo số 318/BC-CAX ngày 15/12/2025). Thôn dẫn đầu là bon Bu Prăng 1 với 9 khẩu.
Địa điểm giao nộp: trụ sở Công an xã, hoặc gặp già làng Điểu Krang, trưởng bon Thị Mai tại nhà văn hóa cộng đồng.
Đường dây nóng Công an tỉnh: 0261.3544.888. Bà con có thể xem thêm tại bocongan.gov.vn.

Lật tẩy chiêu lừa "con bị cấp cứu"
(Báo địa phương) – Chỉ trong một buổi sáng, hai phụ huynh Trường Tiểu học Kim Đồng cùng nhận được cuộc gọi báo con ngã cầu thang, phải chuyển viện gấp.
Chị ⟦victim:Ngô Thị Phương Anh⟧, nhà ở ngõ 7 phố Hàng Kênh, kể lại: "Họ đọc đúng tên con tôi là ⟦minor:Minh Châu⟧, đúng lớp 2A4, đúng tên cô giáo. Tôi run quá nên chuyển luôn 30 triệu". Số điện thoại gọi tới là +84 583 017 442; tài khoản nhận tiền: 6868 0102 3355 7, ngân hàng MB. Chiều hôm đó, chị còn bị trừ thêm 5 triệu trên thẻ tín dụng 4617 - 3802 - 9954 - 1170 vì đã lỡ đọc số thẻ.
May mắn hơn, anh Đỗ Tuấn Kiệt gọi lại cho cô chủ nhiệm trước khi chuyển tiền nên phát hiện là giả.
Hiệu trưởng nhà trường, bà Lưu Thị Hải Yến, khẳng định trường không bao giờ yêu cầu phụ huynh chuyển viện phí qua điện thoại. Công an phường Lê Chân đã tiếp nhận đơn, đề nghị phụ huynh không đăng ảnh thẻ học sinh, lịch học của con lên mạng và lưu số trực ban: 0225.3846.270.
Đường link giả mạo nhà trường mà kẻ gian gửi kèm: kimdong-edu.top/vienphi.

Hội thi "Tuyên truyền viên giỏi" về phòng, chống lừa đảo trực tuyến
Ngày 25/10, Hội Liên hiệp Phụ nữ xã Tam Hồng phối hợp Công an xã tổ chức hội thi "Tuyên truyền viên giỏi". Tham gia có 12 đội đến từ 12 chi hội với các phần: chào hỏi, kiến thức, tiểu phẩm.
Tiểu phẩm "Bà Tư trúng thưởng" của chi hội thôn Man Để được khán giả cổ vũ nhiều nhất: nhân vật bà Tư do chị Nguyễn Thị Thắm thủ vai suýt mất con lợn vì tin lời "tổng đài tri ân". Chi hội thôn Lâm Xuyên mang đến bài vè năm không, năm cần.
Kết quả: giải nhất thuộc về đội thôn Man Để; giải nhì: đội thôn Phù Lưu; giải ba: đội thôn Lâm Xuyên và đội Trường Mầm non Tam Hồng.
Bà Trần Thị Hợi, Chủ tịch Hội Liên hiệp Phụ nữ xã, cho biết kinh phí hội thi là 18 triệu đồng, trong đó xã hội hóa 10 triệu đồng. Hình ảnh đăng tại trang tamhong.vinhphuc.gov.vn.

THÔNG BÁO TÌM CHỦ SỞ HỮU VÀ NGƯỜI BỊ HẠI
Cơ quan Cảnh sát điều tra đang thụ lý vụ án lừa đảo chiếm đoạt tài sản do Lý Gia Hưng (SN 1992), trú phường An Hội, cầm đầu.
Hưng lập trang www.vaytieudung24h.info và fanpage facebook.com/vaynhanh.24h.vn, yêu cầu người vay đóng "phí bảo hiểm khoản vay" vào các tài khoản:
– 0071 0009 88213, Vietcombank;
– 19036622817015, Techcombank;
– 106-87-441-2090, VietinBank.
Ai đã chuyển tiền vào những tài khoản trên, đề nghị liên hệ điều tra viên Nguyễn Chí Tâm, số 0917-220-865, để phối hợp giải quyết. Khi đi mang theo căn cước, sao kê ngân hàng.
Đến nay đã xác định được bốn người: bà ⟦victim:Trần Thị Bảy⟧ (khóm 3), ông ⟦victim:Dương Văn Sáu⟧ (ấp Phú Chiến), chị ⟦victim:N.T.M.L.⟧ (đường Nguyễn Huệ) và anh ⟦victim:Kim Sa Rết⟧ (phum Bưng Cốc).
Thông báo được đăng đến hết ngày 31/01/2026.

Chuyện người tổ trưởng 15 năm gõ cửa từng nhà
Ở tổ dân phố 9, phường Đồng Tâm, không ai không biết ông Vi Văn Thụ. Mười lăm năm làm tổ trưởng, ông thuộc tên từng chủ hộ, nhớ nhà ai có người già ở một mình, nhà nào con đi làm xa.
Năm 2021, khi phường vận động lắp camera an ninh, ông đến từng nhà giải thích. Sau hai tháng, tổ lắp được 16 mắt camera với số tiền 48 triệu đồng do 92 hộ đóng góp. "Ban đầu nhiều người e ngại, nhưng thấy sổ thu chi dán công khai ở nhà văn hóa thì ai cũng yên tâm", ông Thụ kể.
Theo Công an phường, sáu tháng đầu năm 2025 tổ dân phố 9 không xảy ra vụ trộm cắp nào, giảm 4 vụ so với cùng kỳ năm trước.
Với những đóng góp đó, ông được Chủ tịch UBND tỉnh tặng Bằng khen theo Quyết định số 1187/QĐ-UBND. Trung tá Nông Thị Kim Huệ, Phó Trưởng Công an phường, nhận xét: "Bác Thụ là cánh tay nối dài của chúng tôi".

Vụ bạo lực ở tiệm nail: lời kể của hàng xóm
Tối 14/7, cô thợ nail ⟦victim:Sơn Thị Phượng⟧, 22 tuổi, ở trọ hẻm 91 đường Trần Hưng Đạo, bị người chồng không hôn thú dùng kéo đâm vào vai vì ghen. Trước đó cô từng hai lần phải qua nhà trọ kế bên lánh nạn.
⟦informant:Chị bán bánh canh trước cổng khu trọ⟧ nghe la hét, biết chuyện chẳng lành nên bấm 113 và kêu mấy anh xe ôm phụ đạp cửa. Nhờ vậy ⟦?victim:cô Phượng⟧ được chở đi cấp cứu kịp, còn đứa con gái riêng tên ⟦minor:Bé Na⟧, bốn tuổi, được dì ruột đón về.
Người gây án là Trần Quốc Cảnh, SN 1993, làm phụ hồ. Cảnh chạy xe 65-K1 702.39 về phía cầu Cái Răng thì bị chặn lại. Kiểm tra hành chính, người này xuất trình căn cước 092093007781.
Công an phường đã lập hồ sơ, đồng thời giới thiệu nạn nhân đến "Ngôi nhà Ánh Dương". Tổng đài hỗ trợ phụ nữ, trẻ em: 111.

Gương người tốt, việc tốt: Nhặt được của rơi, trả lại người mất
Trên đường đi học về, hai em ⟦minor:Phùng Đức Anh⟧ và ⟦minor:Chu Khánh Ly⟧, cùng lớp 5B Trường Tiểu học Sơn Đông, nhặt được chiếc ví bên trong có 6.350.000 đồng, một thẻ ngân hàng số 4221-4980-0176-2253 và căn cước mang tên Hà Văn Tuyển. Các em đã mang đến trụ sở Công an xã nhờ trả lại.
Qua số căn cước 026.084.011.297, Công an xã tìm được chủ nhân là anh ⟦?victim:Hà Văn Tuyển⟧, thợ xây ở thôn Đồng Cọ. Nhận lại ví, anh xúc động: "Đó là tiền công cả tháng của tôi".
Sáng thứ hai đầu tuần, trong lễ chào cờ, Đại úy Bùi Văn Lâm, Phó Trưởng Công an xã, đã trao thư khen và phần quà 500.000 đồng cho mỗi em. Cô Tạ Thị Bích, Tổng phụ trách Đội, cho biết năm học này toàn trường có 37 lượt học sinh nhặt được của rơi trả người đánh mất (theo sổ theo dõi của Liên đội).

Khuyến cáo mua vé tàu, xe Tết
Dịp Tết Bính Ngọ 2026, nhu cầu đi lại tăng cao, tội phạm lợi dụng lập trang bán vé giả. Công an xã Trực Ninh khuyến cáo:
1. Chỉ mua vé tại nhà ga, bến xe, đại lý chính thức; vé tàu có thể tra cứu bằng mã đặt chỗ.
2. Không chuyển khoản đặt cọc cho tài khoản cá nhân. Giá vé niêm yết ghế ngồi tuyến Nam Định – Sài Gòn từ 1.018.000 đồng, ai rao bán rẻ bằng một nửa cần phải cảnh giác.
3. Không gửi ảnh chụp giấy tờ tùy thân qua mạng xã hội.
4. Khi bị chèo kéo, "bắt khách" dọc đường, gọi đường dây nóng Phòng CSGT 0228.3649.355.
Theo Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao, năm ngoái cả nước có hàng trăm trang vé giả bị chặn. Người dân phản ánh tại canhbao.khonggianmang.gov.vn hoặc nhắn tin tới 156 và 5656.
Bản tin do Thiếu úy Phạm Hoàng Yến biên soạn, phát trên loa các xóm vào 17 giờ từ ngày 10/01 đến 10/02/2026.

THONG BAO NHANH (nhóm Zalo tổ dân phố 22)
Bà con ơi cảnh giác gấp nha!! Sáng nay cô ⟦victim:Lan bán xôi⟧, nhà 22/7 Bùi Hữu Nghĩa, mới bị giựt dây chuyền ngay đầu hẻm. Hai thằng đi Exciter xanh, bs 66C1 43579, thằng ngồi sau đội nón kết đen.
⟦informant:Bác Tám sửa xe gần đó⟧ ghi được số xe và đã gọi công an phường rồi. Ai có camera quay hướng ra hẻm từ 6h05 tới 6h15 gửi giùm cho chú cảnh sát khu vực, đt 0939 08 44 17 (chú Thuận).
Sẵn nhắc luôn: hôm qua có link bit.ly/quatang-bhx gửi lung tung trong nhóm, con bé ⟦minor,victim:Gia Hân⟧ con anh Phú (lớp 6 trường Thoại Ngọc Hầu) bấm vô bị mất nick Facebook, rồi nick đó đi mượn tiền khắp xóm. Cô ⟦victim:Út Hạnh⟧ ở hẻm 30 lỡ chuyển 2 triệu vô stk 0909 5512 3387 bên TPBank.
Ai nhận tin mượn tiền thì gọi video hỏi lại cho chắc. Có gì gấp gọi 113.
Cảm ơn bà con.

Tập huấn nghiệp vụ cho lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Từ ngày 6 đến 8/10, Công an tỉnh Tuyên Quang tổ chức lớp tập huấn cho 214 thành viên Tổ bảo vệ an ninh, trật tự của 9 xã, phường phía nam. Các học viên được truyền đạt Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở số 30/2023/QH15, kỹ năng sơ cứu, võ thuật và cách sử dụng công cụ hỗ trợ.
Thượng tá Ma Văn Quyết, Phó Trưởng phòng PV05, trực tiếp giảng chuyên đề về nắm tình hình cơ sở. Học viên Hoàng Thị Xuyến, tổ viên thôn Khuôn Hà, chia sẻ: "Tôi học được cách khóa tay và cách lập biên bản ban đầu".
Kết thúc lớp học, 100% học viên đạt yêu cầu, trong đó 61 người đạt loại giỏi (báo cáo của Ban tổ chức lớp học).
Mức hỗ trợ hằng tháng cho tổ trưởng là 1.500.000 đồng, tổ phó 1.300.000 đồng, tổ viên 1.200.000 đồng theo Nghị quyết số 17/2024/NQ-HĐND.

Triệt phá điểm đánh bạc từ tin báo của người dân
22 giờ ngày 19/10, tổ công tác Công an xã Nghĩa Hành ập vào ngôi nhà cấp bốn cuối thôn Phú Lâm Đông, bắt quả tang 9 người đang chơi xóc đĩa, thu giữ 46 triệu đồng, 11 điện thoại, 7 xe máy. Chủ nhà Phan Tấn Dũng (s.1979) và con bạc Lê Thị Sương – sinh năm: 1985 bị tạm giữ hình sự.
Theo Đại úy Nguyễn Anh Tài, trước đó đơn vị nhận được tin từ ⟦informant:một người phụ nữ bán vé số hay đi qua thôn, quê ngoài Bình Sơn⟧; bà để ý thấy tối nào cũng có xe lạ gửi trong vườn. ⟦informant:Anh Tiêu Viết Cảm⟧, Chi hội trưởng nông dân, sau đó cung cấp thêm giờ giấc tụ tập và lối thoát phía sau nhà.
Trong số tang vật có xe ô tô 76A-220.19, xe máy 76U1 905 33, một thẻ ATM 9704366802215573019 dùng để chuyển tiền thua bạc.
Công an xã đề nghị nhân dân tiếp tục cung cấp thông tin; danh tính người báo được giữ bí mật theo quy định.

BẢN TIN ĐÀI TRUYỀN THANH PHƯỜNG – Số 46
Kính thưa quý vị và các bạn! Bản tin hôm nay gồm những nội dung chính sau:
Một, phường tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2025. Hai, lịch cấp căn cước lưu động. Ba, nhắc nhở an toàn khi dùng bếp than mùa lạnh.
Sáng nay, tại hội trường UBND phường, đồng chí Lương Thị Thanh, Bí thư Đảng ủy, chủ trì hội nghị tổng kết. Theo báo cáo, năm 2025 phường có 41/43 tổ dân phố đạt tiêu chuẩn "An toàn về an ninh, trật tự", đạt 95,3%. Tập thể tổ dân phố 5, Trường THPT Chu Văn An và Công ty cổ phần May Sông Cầu được tặng giấy khen.
Từ thứ hai tuần tới, Công an phường cấp căn cước lưu động cho người già yếu, đi từng nhà theo danh sách tổ trưởng lập. Công dân trên 14 tuổi chưa làm căn cước đến trụ sở tại số 15 đường Bắc Kạn.
Trời rét đậm, bà con không đốt than tổ ong trong phòng kín. Khi có cháy gọi 114, cấp cứu gọi 115.
Chương trình đến đây là hết.

Vạch mặt "thầy bói online"
Nhiều phụ nữ ở xã Cẩm Giàng vừa mất tiền vì tin lời "thầy Minh Đạo" trên mạng.
Chị ⟦victim:Vũ Thị Nhàn⟧, chủ cửa hàng vật liệu ở thôn Quý Dương, hết lần này đến lần khác gửi tiền "giải hạn", tổng cộng 86 triệu đồng. Cô ⟦victim:Đ.T.T.⟧ (xóm Đình, thôn Phú An) thì bán cả đôi hoa tai cưới. Còn bà ⟦victim:Phí Thị Ngoạt⟧, 73 tuổi, gửi 12 triệu qua bưu điện.
Tiền đều đổ về tài khoản số 2410 2050 6677 1, BIDV, một phần nạp vào thẻ 970418 5520096631 của Ngô Văn Hiển, sinh 1990, không nghề nghiệp.
"Thầy" hẹn khách qua Zalo 0342.876.590 và kênh tiktok.com/@thayminhdao.giaihan; ai trễ hẹn thì bị dọa "con cái gặp nạn".
Đáng nói, ⟦informant:em chồng của chị Nhàn⟧ là người đầu tiên nghi ngờ, chép lại số tài khoản rồi ra Công an xã tố giác, từ đó vụ việc mới vỡ lở.
Nghị định 144/2021/NĐ-CP và Nghị định 38/2021/NĐ-CP quy định mức phạt đối với hành vi mê tín dị đoan; nếu chiếm đoạt tài sản sẽ bị xử lý theo Điều 174 Bộ luật Hình sự.

Thông tin đường dây nóng và lịch tiếp công dân tháng 12/2025
Công an xã An Biên thông báo lịch tiếp công dân định kỳ như sau:
- Thứ hai, ngày 01/12: Trung tá Danh Hoàng Nam, Trưởng Công an xã.
- Thứ hai, ngày 08/12: Thiếu tá Lê Thị Cẩm Tú, Phó Trưởng Công an xã.
- Thứ hai, ngày 15/12: Đại úy Trần Quốc Bảo, Phó Trưởng Công an xã.
Thời gian: sáng từ 7 giờ đến 11 giờ, chiều từ 13 giờ đến 17 giờ. Địa điểm: phòng tiếp dân, trụ sở Công an xã, khu phố 2, đường Nguyễn Trung Trực.
Công dân mang theo căn cước hoặc tài khoản định danh mức 2. Đơn khiếu nại viết theo mẫu số 01 ban hành kèm Nghị định 124/2020/NĐ-CP, đơn tố cáo ghi rõ họ tên, địa chỉ theo Luật Tố cáo 2018.
Đường dây nóng: 0297.3880.113 (trực ban Công an xã), 0297.3862.346 (trực ban Công an tỉnh). Tổng đài quốc gia bảo vệ trẻ em: 111. Tổng đài dịch vụ công: 18001096.

Cứu sống ba học sinh bị nước cuốn
Chiều 2/5, nhóm học sinh Trường THCS Hương Lâm ra đập Khe Lá tắm thì ba em bị trượt chân xuống chỗ sâu: ⟦minor,victim:Hồ Thị Mai Sương⟧ (lớp 8B), ⟦minor,victim:Hồ Văn Quý⟧ (lớp 6A) và em ⟦minor,victim:N.T.⟧ (12 tuổi, ở bản Tân Hội).
Nghe tiếng kêu cứu, anh Trần Đình Chiến, 34 tuổi, đang chăn bò gần đó lao xuống, lần lượt kéo từng em vào bờ. Riêng ⟦?minor,?victim:em Quý⟧ ngừng thở, được anh Chiến ép tim, thổi ngạt hơn mười phút mới tỉnh. Trạm y tế xã sau đó chuyển em lên tuyến trên theo dõi; hiện cả ba đã ổn định.
Anh Chiến nguyên là chiến sĩ Cảnh sát cơ động xuất ngũ năm 2013. Chủ tịch UBND xã Nguyễn Tuấn Anh đã ký Quyết định số 356/QĐ-UBND tặng giấy khen kèm tiền thưởng 1.170.000 đồng.
Ông ⟦?victim:Hồ Văn Lai⟧, cha của ⟦?minor,?victim:Quý⟧, nói trong nước mắt: "Gia đình tôi nợ anh ấy một mạng người".

Công an xã Lộc Thành: Xử phạt thanh niên đăng tin sai sự thật
Ngày 21/8, Công an xã Lộc Thành làm việc với K'Brêm, sinh ngày 05-06-2003, và Đinh Thị Ái Vy (SN: 1999) về hành vi cung cấp, chia sẻ thông tin sai sự thật trên mạng.
Trước đó, hai người đăng lên nhóm "Bảo Lộc tám chuyện" (https://www.facebook.com/groups/baoloc.tam.chuyen) bài viết cho rằng "cháu bé lớp 1 bị bắt cóc mổ nội tạng", kèm hình ảnh em ⟦minor,victim:Trần Lê Bảo Trâm⟧, học sinh Trường Tiểu học Lộc Thành A, lấy từ trang của trường. Bài viết được 1.900 lượt chia sẻ, khiến gia đình em bị nhiều người gọi điện quấy rối, em phải nghỉ học một tuần vì hoảng sợ.
Tại cơ quan Công an, cả hai thừa nhận bịa chuyện để bán hàng. Mỗi người bị phạt 7,5 triệu đồng theo Nghị định 15/2020/NĐ-CP, buộc gỡ bài.
Chiếc xe 49-H1 508.27 của K'Brêm không giấy tờ cũng bị tạm giữ để xác minh.

MÔ HÌNH "CỔNG TRƯỜNG AN TOÀN" – CÁCH LÀM VÀ KẾT QUẢ
1. Lý do: đầu năm học 2024–2025, trước cổng Trường Tiểu học và THCS Hải Lý thường xuyên ùn tắc, hàng quán lấn chiếm.
2. Cách làm: Công an xã phối hợp nhà trường kẻ vạch chờ cho phụ huynh, chia ba khung giờ tan học lệch nhau 10 phút, lập đội "Cờ đỏ giao thông" gồm 30 học sinh; phụ huynh ký cam kết đội mũ bảo hiểm cho con.
3. Kinh phí: 24.600.000 đồng, do Ban đại diện cha mẹ học sinh vận động, thu chi công khai.
4. Kết quả sau một năm: không để xảy ra va chạm trước cổng trường; tỷ lệ học sinh đội mũ bảo hiểm tăng từ 71% lên 98% (khảo sát của nhà trường, tháng 9/2025).
5. Kinh nghiệm: hiệu trưởng Mai Thị Duyên cho rằng "phải bắt đầu từ phụ huynh"; Trưởng Công an xã Vũ Trọng Nghĩa lưu ý duy trì lực lượng trực đủ cả ngày mưa.
Mô hình được nhân rộng ra 5 trường theo Kế hoạch số 89/KH-UBND ngày 12/9/2025.

Trộm đột nhập tiệm vàng, chủ tiệm bị trói
Rạng sáng 17/1, hai đối tượng bịt mặt cạy cửa sau tiệm vàng Kim Phát 2, chợ Bà Rén, khống chế vợ chồng ông ⟦victim:Lương Công Trứ⟧ – SN 1964 và bà ⟦victim:Trà Thị Điểu⟧, lấy đi 38 chỉ vàng cùng 120 triệu đồng tiền mặt. Cô con dâu ⟦victim:Hà My⟧, đang mang thai, bị đẩy ngã phải nhập viện.
⟦informant:Chị quét rác ca đêm của Hợp tác xã môi trường⟧ thấy hai người đàn ông nhảy qua tường, lên chiếc Winner không gương, đã đọc cho Công an bốn số cuối của biển. Từ đó trinh sát xác định xe mang biển 92H1-190.74, chủ xe là Phan Nhật Trường (2000). Người này khai số căn cước 049200013862; đồng phạm dùng CMND cũ 205 761 334.
Chiều 19/1, cả hai bị bắt tại bến xe Đà Nẵng. Trước khi bị bắt, Trường đã bán 10 chỉ vàng, nạp 60 triệu đồng vào trang kubet-vip8.net và trả nợ qua số tài khoản 5601 2050 04417.
Công an khuyến cáo các tiệm vàng lắp chuông báo động nối thẳng với trực ban, không để tiền, vàng qua đêm trong tủ trưng bày.

Thư ngỏ gửi người cao tuổi trong xã
Kính thưa các cụ, các ông, các bà!
Tháng rồi, một cụ trong chi hội ta là cụ ⟦victim:Nguyễn Khắc Hiếu⟧, hội viên xóm 9, đã mang cả sổ tiết kiệm 150 triệu ra phòng giao dịch để chuyển cho một "đại tá điều tra" chưa từng gặp mặt. Người ta bắt cụ giữ máy suốt bốn tiếng, không cho nói với con cháu. Nhờ cô giao dịch viên ⟦?informant:Trịnh Thùy Dung⟧ hỏi han và báo Công an xã, khoản tiền được giữ lại.
Bà ⟦victim:Lê Thị Dần⟧, xóm 2, không may mắn như vậy: bà đã đọc cho chúng số thẻ 5304 8711 6620 9935 và mất sạch 64 triệu tiền dưỡng già.
Xin các cụ nhớ ba điều: Công an không làm việc qua điện thoại; không ai giúp mình "giữ hộ" tiền; việc gì cũng hỏi con cháu hoặc chú Công an trước.
Số hay gọi đến gần đây: 02466.881.204, 0819 - 330 - 752. Cụ nào đã nghe máy các số ấy xin báo cho ông Hoàng Trọng Phu, Chủ tịch Hội Người cao tuổi xã.
Kính chúc các cụ mạnh khỏe!

Phường Hồng Hà tổng kết cao điểm tấn công, trấn áp tội phạm dịp Tết
Từ ngày 15/12/2025 đến 28/02/2026, Công an phường Hồng Hà đã tiếp nhận 52 tin báo, giải quyết 49 tin, đạt 94,2%. Lực lượng Công an khám phá 11 vụ phạm pháp hình sự, bắt 19 đối tượng; phát hiện 6 vụ tàng trữ, mua bán pháo nổ, thu giữ 43,5 kg pháo các loại (nguồn: Báo cáo số 77/BC-CAP ngày 02/3/2026).
Tuần tra vũ trang được duy trì từ 21 giờ đến 4 giờ, trọng tâm là các tuyến Phan Chu Trinh, Trần Quý Cáp và khu vực ga. Tổ bảo vệ an ninh, trật tự các tổ dân phố huy động 1.260 lượt người tham gia.
Tại hội nghị, Thượng tá Phạm Thế Vinh, Trưởng Công an phường, biểu dương các tập thể: Tổ phòng chống tội phạm, Tổ quản lý hành chính, Ban bảo vệ chợ Cốc Lếu; các cá nhân: Đại úy Giàng A Chu, Trung úy Đặng Thị Nga, ông Tẩn Láo Tả.
Bị can Lưu Đức Long, cầm đầu đường dây pháo nổ, bị khởi tố theo Điều 190 Bộ luật Hình sự.

Chó thả rông cắn người, chủ bị phạt
Chỉ trong tuần qua, trên địa bàn xã Đồng Tiến có ba người bị chó thả rông tấn công.
Nặng nhất là cháu ⟦minor,victim:Ma Thị Thùy Linh⟧, 3 tuổi, con chị ⟦?victim:Ma Thị Viện⟧ ở xóm Cầu Bình: cháu bị con chó lai becgie của nhà hàng xóm cắn vào mặt, phải khâu 24 mũi. Bà ⟦victim:Dương Thị Quế⟧, người bán rau ở chợ Trung Thành, bị cắn vào bắp chân. Ông ⟦victim:N.V.Đ.⟧ (71 tuổi, xóm Giếng) ngã gãy tay khi tránh chó đuổi.
Công an xã đã lập biên bản ba chủ nuôi, mức phạt từ 1 đến 2 triệu đồng mỗi người theo Nghị định 90/2017/NĐ-CP và buộc trả viện phí. Anh Ma Đình Thức (SN 1987), chủ con chó lai becgie, đã chuyển 15 triệu đồng hỗ trợ vào tài khoản của gia đình cháu bé, số 8509 205 114 380 Agribank Phổ Yên.
Trạm Chăn nuôi và Thú y tiêm phòng dại miễn phí tại nhà văn hóa các xóm từ 8 giờ ngày 22/3.

Cảnh giác cuộc gọi video "khỏa thân" tống tiền
Công an xã Phước Hải vừa giải quyết đơn của anh ⟦?informant,victim:T.Q.B.⟧ (khu phố Hải Sơn) và anh ⟦?informant,victim:Nguyễn Hoàng Duy⟧, SN 1997. Cả hai kết bạn với một cô gái qua Telegram, được mời cài ứng dụng từ http://app-hen-ho.xyz/tai-ve, sau đó bị ghép hình nhạy cảm, buộc trả 20 đến 50 triệu đồng nếu không muốn gửi cho vợ con, cơ quan.
Đáng lo hơn, trong danh sách bị nhắm tới có cả học sinh: em ⟦minor,victim:Đ.M.K.⟧, lớp 10C1 Trường THPT Võ Thị Sáu, bị dọa suốt ba ngày mới dám nói với mẹ; em ⟦minor,victim:Phương Uyên⟧ (15 tuổi, cháu ngoại bà Tư Lành bán mắm) từng định bỏ nhà đi.
Kênh liên lạc của nhóm này: t.me/phongkin_sg, số (+84) 763 229 815. Tiền chuyển qua Ví điện tử gắn thẻ 4889-5012-7704-3368.
Khi gặp tình huống này: không chuyển tiền, chụp lại màn hình, khóa danh bạ, báo Công an. Phụ huynh hãy lắng nghe, không mắng các em. Tổng đài 111 tư vấn miễn phí 24/24.

Lễ phát động học tập kỹ năng thoát hiểm
Sáng 4/11, hơn 900 học sinh Trường THPT Nguyễn Bỉnh Khiêm dự buổi thực hành thoát hiểm do Phòng Cảnh sát PCCC và CNCH Công an tỉnh tổ chức.
Các em được hướng dẫn cách nhận biết khói độc, dùng khăn ướt che mũi, di chuyển thấp theo tường, cách sử dụng bình bột và vòi chữa cháy vách tường. Phần hấp dẫn nhất là nhà khói mô phỏng dài 15 m.
Thầy Hiệu trưởng Cao Văn Đạt cho biết đây là năm thứ ba trường tổ chức hoạt động này. Theo Thiếu tá Lê Minh Hoàng, Đội trưởng Đội tuyên truyền, mỗi gia đình nên có "kế hoạch thoát nạn" dán trên cửa tủ lạnh và tập thử sáu tháng một lần.
Cuối buổi, Ban tổ chức tặng trường 10 bình chữa cháy, 200 cuốn sổ tay. Hoạt động nằm trong Kế hoạch số 205/KH-CAT-PC07 ngày 15/9/2025. Tài liệu tải tại congan.vinhlong.gov.vn.

Tin cuối ngày: Công an phường bắt đối tượng cướp giật sau ba giờ
12h20 ngày 6/6, đang đi bộ về nhà trên đường 2 Tháng 9, bà ⟦victim:Nguyễn Thị Cúc⟧, sinh năm 1955, bị giật túi xách, té ngã xây xát. Trong túi có 4 triệu đồng, điện thoại, thẻ bảo hiểm, thẻ rút tiền 9704 1500 8123 9964 27 và căn cước 048.155.002.716.
Nhận tin, Công an phường Hòa Cường phát thông tin lên nhóm Zalo khu dân cư. ⟦informant:Anh Thái Ngọc Bửu, tài xế xe ôm công nghệ⟧, nhận ra đối tượng đang đổi biển số trong hẻm 41 nên âm thầm bám theo, báo vị trí cho tổ 8394.
15h10, Đoàn Văn Rin (SN: 1995), đang có lệnh truy nã, bị khống chế. Tang vật còn nguyên, kèm hai biển số 43D1-554.20 và 43X5 – 1289.
⟦?victim:Bà Cúc⟧ nghẹn ngào: "Mấy chú làm lẹ quá, tui không ngờ". Công an phường đề nghị khen thưởng ⟦?informant:anh Bửu⟧.

Góc nhìn: Đừng để "việc nhẹ lương cao" cướp mất con em mình
Hôm gặp tôi ở trụ sở Công an xã, chị ⟦victim:Rơ Châm H'Biên⟧, làng Kép, vẫn chưa hết run. Con gái chị, ⟦minor,victim:Rơ Châm H'Linh⟧, nghỉ học từ lớp 9, mười lăm tuổi, theo lời rủ trên mạng đi làm "lễ tân khách sạn", rồi bị đưa sang bên kia biên giới. Muốn con về, chị phải gom 90 triệu chuyển làm ba lần vào tài khoản 1017 8820 9 (VietABank).
Người đứng ra rủ rê là Siu Thị Nga, SN 2002, vốn cùng làng. Nga lập nick "Ngọc Tuyết Việc Làm", để số 0396 11 27 54.
Manh mối đầu tiên do ⟦informant:ông Puih Hlơm, thầy giáo về hưu⟧, cung cấp cho Công an: ông thấy Nga đón mấy đứa nhỏ ở ngã ba lúc 4 giờ sáng trên chiếc bảy chỗ 81A-356.08.
Sau ⟦?minor,?victim:H'Linh⟧, còn em ⟦minor,victim:K.⟧ (14 tuổi, con gái út nhà già làng Rah Lan Bơi) cũng được giải cứu.
Hãy hỏi con: ai rủ, đi đâu, làm cho ai. Và khi nghi ngờ, gọi ngay 113.

Trao sinh kế cho người hoàn lương
Sáng 28/11, Công an xã Thanh Nưa cùng các đoàn thể trao vốn làm ăn cho năm người chấp hành xong án phạt tù trở về địa phương theo Quyết định số 22/2023/QĐ-TTg.
Anh Cà Văn Hặc được hỗ trợ một cặp bò giống trị giá 32 triệu đồng; anh Lường Văn Bun nhận máy cắt cỏ và 5 triệu đồng tiền mặt. Ngân hàng Chính sách xã hội giải ngân cho ba người còn lại, mỗi người 50 triệu đồng, lãi suất 6,6%/năm.
Thiếu tá Quàng Văn Hải, Trưởng Công an xã, cho biết sau ba năm thực hiện mô hình "Thắp sáng niềm tin", toàn xã có 17 người tái hòa nhập cộng đồng, không ai tái phạm (số liệu sơ kết tháng 10/2025).
"Bà con không nhìn tôi bằng con mắt khác nữa, đó là điều tôi mừng nhất", anh Hặc bộc bạch.

Vụ ngộ độc rượu ở thôn Nậm Lang: hai người không qua khỏi
Sau bữa cơm mừng nhà mới tối 10/2, bảy người ở thôn Nậm Lang có biểu hiện mờ mắt, nôn ói. Ông ⟦victim:Sùng Mí Pó⟧ (sinh hoạt tại tổ tự quản số 1) và ông ⟦victim:Thào Chứ Lử⟧ (sinh năm 1976) tử vong trên đường đến bệnh viện; năm người khác đang lọc máu, trong đó có anh ⟦victim:Vàng Mí Say⟧, chủ nhà.
Rượu mua của Hoàng Văn Tài SN 1983, người nơi khác chở can nhựa đi bán dạo bằng xe 23-B1 384.55. ⟦informant:Bà hàng xén ở dốc chợ⟧ cho Công an biết người này thường trọ ở quán Bình Minh; bằng tin ấy, tổ công tác đã bắt được Tài cùng 180 lít cồn công nghiệp, biên lai mua hàng có ghi điện thoại 0978.40.40.91 và căn cước 002083 009 417.
Đồn Biên phòng và Công an xã đang đi từng nhà thu hồi số rượu đã bán. Bà con tuyệt đối không uống rượu không rõ nguồn gốc; người đã uống thấy mờ mắt phải đi viện ngay.

DANH SÁCH XE VI PHẠM BỊ TẠM GIỮ QUÁ HẠN
Căn cứ khoản 4 Điều 126 Luật Xử lý vi phạm hành chính, Công an phường Long Xuyên thông báo các phương tiện sau đã hết thời hạn tạm giữ mà chủ xe chưa đến nhận:
1. Honda Wave, 67L1-238.16, người vi phạm: Tô Văn Hơn (SN 1981), căn cước 089081004533.
2. Yamaha Sirius, 67M1 – 4507, người vi phạm: Néang Sóc Phia, sinh năm 1990, căn cước 089 190 016 204.
3. Honda Dream, 66S3-9012, không rõ chủ, số khung mờ.
Quá 30 ngày kể từ ngày thông báo lần hai, nếu không có người đến nhận, đơn vị sẽ trình cấp có thẩm quyền quyết định tịch thu, bán đấu giá.
Người đến nhận mang theo giấy tờ xe, biên lai nộp phạt. Phí nộp vào tài khoản 3511.0.9058716.00000 tại Kho bạc Nhà nước khu vực XX.
Liên hệ: Thượng úy Thạch Minh Luân, 0918 552 036, hoặc trực ban 0296.3841.077.

Chia sẻ từ người trong cuộc: mất nhà vì "đa cấp tiền số"
Ông ⟦victim:Đinh Công Mẫn⟧ từng có căn nhà mặt tiền đường Trưng Nữ Vương. Bây giờ ông ở nhờ nhà con rể, sáng sáng phụ bán cà phê. Mọi chuyện bắt đầu từ một hội thảo ở khách sạn với lời hứa lãi 3%/ngày của sàn "Gold Coin Asia", địa chỉ goldcoinasia.io.
Ông vay 1,2 tỷ đồng, nạp tiền bằng thẻ 3562.0091.4478.1206 và chuyển khoản đến tk ACB 2386 44 719. Ba tháng sau sàn sập.
Cùng cảnh với ông có bà ⟦victim:Tăng Thị Hường⟧ (kiệt 62 Ông Ích Khiêm), đã uống thuốc ngủ nhưng được cứu kịp, và thầy giáo ⟦victim:Mạc Như Tùng⟧.
Người chủ trì các buổi hội thảo là Giang Kim Yến, sinh ngày 9.9.1987, căn cước số 048 187 006 091; trợ lý để lại số 0935-66-10-48. Họ còn giới thiệu khách sang trang https://hoantien-goldcoin.com?ref=KY88 để "lấy lại vốn", thực ra là bẫy lần hai.
Theo luật sư Trần Bảo Lộc, người dân nên gửi đơn kèm chứng cứ về Công an nơi cư trú càng sớm càng tốt.

Kịch bản loa lưu động (đọc chậm, nhắc lại hai lần)
A lô, a lô! Mời bà con chú ý lắng nghe.
Tối qua, ở tổ 7 ấp Vàm Rầy, gia đình anh ⟦victim:Út Đen⟧ bị mất hai máy dầu chạy vỏ. Cùng đêm, chị ⟦victim:Lê Thị Tuyết Mai⟧ ở tổ 4 bị mất 6 bình ắc quy. Kẻ gian đi vỏ máy lúc nước lớn.
Được biết ⟦?minor,informant:thằng Tí con ông Ba Rạch Giá đi soi ếch⟧ có gặp chiếc vỏ lạ, đã lên Công an xã kể lại rồi, ai còn thấy gì nữa thì cứ lên báo.
Bà con nhớ: ban đêm khóa máy bằng dây xích, để đèn sáng ngoài bến, nuôi chó giữ nhà. Gặp người lạ bán máy cũ giá rẻ chớ có mua.
Có việc gọi anh Tân, Công an xã, số không chín bốn bảy, hai hai một, tám không năm – 0947 221 805.
Xin cám ơn bà con. A lô, xin nhắc lại!
`,
  `
CÔNG AN XÃ NGHĨA TRUNG CẢNH BÁO THỦ ĐOẠN "TRÚNG THƯỞNG TRI ÂN"
Trong hai tuần đầu tháng 9, đơn vị nhận được bốn đơn trình báo của người dân. Điển hình là trường hợp bà ⟦?informant,victim:Bùi Thị Nụ⟧, xóm Tây: ngày 3/9, bà nghe điện thoại từ số 0563 908 114 báo trúng chiếc xe SH, muốn nhận phải đóng 10% thuế. Bà ra bưu cục gửi 8,5 triệu đồng, sau đó chuyển thêm 6 triệu vào STK 0101 238 775 (DongA Bank).
Ông ⟦victim:Mai Xuân Kỷ⟧ ở xóm Nam nhận gói hàng thu hộ 490.000 đồng, bên trong là cục đá. Anh ⟦victim:T.V.L.⟧, ngõ 3 xóm Trung, nhập thông tin thẻ 4367 9902 1158 0046 vào trang trian-dienmay2025.com và mất 13 triệu.
Cách phòng tránh:
- Không nộp tiền trước để nhận thưởng.
- Kiểm hàng trước khi trả tiền.
- Hỏi con cháu, hỏi tổ công nghệ số cộng đồng.
Báo tin: trực ban Công an xã 0228.3870.022.

Tổ liên gia an toàn PCCC: hàng xóm cứu nhau
Phường Thanh Khê hiện có 86 tổ liên gia an toàn phòng cháy, chữa cháy với 1.214 hộ tham gia (báo cáo quý III/2025 của Công an phường). Mỗi nhà có một nút bấm báo cháy nối chuông với các nhà còn lại.
Bà Phan Thị Kim Chi, tổ trưởng tổ liên gia số 12, đường Hà Huy Tập, cho biết tổ có 14 hộ, mỗi hộ góp 350.000 đồng để lắp hệ thống chuông. Cứ ba tháng tổ tập thử một lần, người già cũng biết bấm chuông và rút chốt bình bột.
Đại úy Lê Khắc Điệp, cán bộ phụ trách phòng cháy, lưu ý: "Chuông reo thì mỗi nhà cử một người mang bình sang, người còn lại gọi 114".
UBND phường phấn đấu đến hết năm 2026, 100% kiệt, hẻm sâu trên 50 m có tổ liên gia và điểm chữa cháy công cộng, theo Kế hoạch số 61/KH-UBND ngày 20/3/2025. Mô hình được Công an thành phố chọn nhân rộng.

Phá ổ nhóm trộm chó bằng súng điện
Từ nguồn tin của ⟦informant:anh Nguyễn Duy Khương, chủ quán cháo đêm ở ngã ba Ông Xã⟧, rạng sáng 11/4, tổ tuần tra Công an xã Phú Hòa phục kích, bắt Võ Minh Đương (SN 1991) và Lê Nhựt Trường, sinh năm 1996 khi cả hai đang chở 5 con chó trên xe 71B2 - 665.09.
Tại cơ quan điều tra, các đối tượng khai trong tháng đã gây ra 14 vụ. Đêm 2/4, khi bị ông ⟦victim:Trương Văn Nhơn⟧ (58 tuổi, tổ 11 ấp Kinh Mới) rượt theo, chúng bắn roi điện làm ông té mương, gãy ba xương sườn. Con trai ông là anh ⟦victim:Trương Hoài Ân⟧ cũng bị đánh bầm mặt.
Tang vật gồm súng điện tự chế, ba biển số 71C1-220.48, 63-B4 118.92, 84H1-0277 và một điện thoại có số liên lạc với nơi tiêu thụ là 0708-915-336.
Chủ cơ sở thu mua, Đặng Thị Muôn (1978), căn cước 083178004915, đang được triệu tập.

Buổi sinh hoạt dưới cờ về bạo lực học đường
Thưa các thầy cô và các em! Tuần trước, trường ta có một chuyện buồn. Bạn ⟦minor,victim:Lâm Gia Hưng⟧ lớp 7A3, con một nhà nghèo trong xóm Lò, bị ba bạn lớp trên chặn ở nhà xe, bắt quỳ và quay clip. Người cầm máy quay là ⟦minor:T.K.⟧, lớp 9A1. Clip bị đưa lên mạng khiến ⟦?minor,?victim:Hưng⟧ nghỉ học bốn ngày, phải gặp bác sĩ tâm lý.
Chính ⟦?minor,informant:bạn nữ ngồi bàn cuối lớp 7A3⟧ đã viết thư bỏ vào hộp "Điều em muốn nói", nhờ đó thầy cô và các chú Công an biết chuyện, clip được gỡ ngay trong chiều hôm ấy.
Thầy muốn các em nhớ: người im lặng cũng có lỗi. Quay và phát tán clip đánh bạn là vi phạm pháp luật, có thể bị đưa vào trường giáo dưỡng.
Gặp chuyện, các em báo thầy tổng phụ trách Hứa Quang Vinh, báo ba mẹ, hoặc gọi 111. Từ hôm nay, ở cổng trường có Trung úy Kiều Minh Thư trực tư vấn mỗi chiều thứ năm.

QUY ĐỊNH VỀ ĐỘ TUỔI LÁI XE VÀ TRÁCH NHIỆM CỦA CHỦ PHƯƠNG TIỆN
(Tài liệu phát cho phụ huynh)
Theo Luật Trật tự, an toàn giao thông đường bộ năm 2024:
- Người đủ 16 tuổi trở lên được điều khiển xe gắn máy (dung tích dưới 50 cm³ hoặc động cơ điện không quá 4 kW).
- Người đủ 18 tuổi được cấp giấy phép lái xe hạng A1, A, B, C1.
Mức phạt theo Nghị định 168/2024/NĐ-CP:
1. Người từ 14 đến dưới 16 tuổi lái xe: cảnh cáo.
2. Người từ đủ 16 đến dưới 18 tuổi lái xe từ 50 cm³: phạt 400.000 – 600.000 đồng.
3. Giao xe cho người không đủ điều kiện: cá nhân bị phạt từ 8 đến 10 triệu đồng.
Từ đầu năm học 2025–2026 đến nay, Công an phường Quảng Phú đã xử lý 37 trường hợp học sinh vi phạm, gửi thông báo về 6 trường (nguồn: sổ thống kê của Công an phường).
Mọi thắc mắc gửi về bộ phận một cửa hoặc xem tại csgt.bocongan.gov.vn.

Người đàn ông bị đâm khi can ngăn ẩu đả
Khuya 29/3, tại quán nhậu Bờ Kè (khu phố 4), hai nhóm thanh niên xô xát vì tiếng hát karaoke. Ông ⟦victim:Lê Hữu Phước⟧, sinh ngày 20/10/1969, người ở đối diện, chạy sang can thì trúng một nhát dao vào bụng, hiện còn hôn mê. Nhân viên phục vụ ⟦victim:Danh Thị Sa Rây⟧ cũng bị mảnh chai văng rách mặt.
Sau vụ việc, ⟦informant:chú bảo vệ bãi xe của quán⟧ giao cho Công an đoạn phim quay rõ người cầm dao. Trưa hôm sau, Huỳnh Tuấn Kha (SN 2003) và Nguyễn Trần Hậu, SN 2004 bị bắt khi trốn ở nhà bà con. Đi cùng nhóm còn có ⟦minor:P.T.Đ.⟧ (15 tuổi, em ruột của Hậu); do chưa đủ 16 tuổi nên được giao gia đình quản lý.
Công an tạm giữ xe 68G1 472.36 và 68-S1 903.18. Kha khai số căn cước 091 203 008 845.
Hàng quán trong phường được yêu cầu không bán rượu bia sau 23 giờ, không để dao kéo trên bàn.

Khai trương tủ sách pháp luật thôn Ngọc Trì
Nhân Ngày Pháp luật Việt Nam 9/11, thôn Ngọc Trì khai trương tủ sách pháp luật đặt tại nhà văn hóa. Tủ sách có 420 đầu sách do Sở Tư pháp, Nhà sách Trí Đức và Câu lạc bộ Luật gia trẻ trao tặng, trị giá 31,5 triệu đồng.
Ông Nguyễn Bá Hùng, Bí thư Chi bộ, cho biết tủ sách mở cửa từ 19 giờ đến 21 giờ các ngày thứ ba, thứ năm và chủ nhật. Bà Đàm Thị Vân, cán bộ tư pháp – hộ tịch đã nghỉ hưu, tình nguyện trông coi.
Đáng chú ý có góc "Hỏi nhanh – đáp gọn" với mã QR dẫn tới trang phapluat.gov.vn để người dân tra cứu văn bản. Tại buổi khai trương, Thượng úy Dương Minh Quân giải đáp 16 câu hỏi về căn cước, cư trú, xử phạt vi phạm giao thông.
Theo thống kê của thôn, một tháng đầu có 238 lượt người đến đọc và mượn sách.

BẢN TIN AN NINH TRẬT TỰ TUẦN 38
1. Trộm cắp: Đêm 15/9, nhà anh ⟦victim:Nông Văn Thắng⟧, thôn Nà Lùng, bị kẻ gian phá cửa lấy xe máy 12P1-447.05 và 18 triệu đồng. Cùng đêm, nhà bà ⟦victim:Chu Thị Sẹc⟧ sát bên mất đôi loa.
2. Lừa đảo: Chị ⟦victim:Hứa Thị Lê⟧, giáo viên mầm non, chuyển 45 triệu cho người tự xưng "quân nhân Mỹ" qua tài khoản Sacombank số 0602 2119 4873. Đối tượng dùng số +84-927-304-611 và trang dhl-vn-express.info/tracking?id=7731.
3. Tai nạn: Cháu ⟦minor,victim:Hoàng Anh Thư⟧, học lớp 1B, bị cánh cổng sắt đổ vào người tại nhà ông bà ngoại ở thôn Pò Đán, đa chấn thương.
4. Ma túy: Bắt quả tang Lương Văn Bằng (SN 1986), thu 2 gói heroin. Tin ban đầu do ⟦informant:người chạy xe ba gác hay đậu ở đầu chợ Kỳ Lừa⟧ báo.
5. Công tác cấp căn cước: thu nhận 214 hồ sơ (theo Đội QLHC).
Trực ban: 0205.3812.645.

Ký ức sau trận lũ
Nước rút, xóm Soi chỉ còn một màu bùn. Anh ⟦victim:Bế Văn Khôi⟧ ngồi thẫn thờ trước nền nhà trống; lũ đã lấy đi cả đàn lợn mười bảy con, nhưng điều anh đau nhất là mẹ anh, cụ ⟦victim:Bế Thị Nhình⟧, được tìm thấy cách nhà hai cây số.
Gần đó, vợ chồng anh ⟦?victim:Hà Văn Tụng⟧ mất đứa con thứ hai: bé ⟦minor,victim:Hà Minh Quang⟧, đang học lớp mẫu giáo lớn. Chị gái của bé, cháu ⟦?victim,minor:Hà Thu Uyên⟧, 10 tuổi, bám được vào cây nhãn nên thoát nạn.
Suốt ba đêm, Công an xã, bộ đội và thanh niên dầm mình tìm kiếm. Trung tá Triệu Văn Lềnh nói giọng khản đặc: "Còn một hy vọng chúng tôi còn tìm".
Mọi sự ủng hộ xin gửi về Ban vận động cứu trợ xã, số tài khoản 8600 201 005 772 – Agribank, nội dung "Ủng hộ xóm Soi". Người liên hệ: bà Đinh Thị Hậu, Chủ tịch Hội Chữ thập đỏ, điện thoại 0986.207.415.

Lừa thuê nhà trọ đầu năm học, nhiều tân sinh viên sập bẫy
Đầu tháng 9, Công an phường Linh Xuân tiếp nhận trình báo của ⟦?informant,victim:Đoàn Thị Khánh Huyền⟧, sinh viên năm nhất. Em xem phòng trên trang phongtro-thuduc.shop, thấy giá 1,8 triệu đồng/tháng nên chuyển cọc 2 triệu cho người tên Quân, số 0784.02.55.19. Đến nơi mới biết địa chỉ là bãi đất trống.
Cùng cách ấy, ⟦victim:Lý Thành Công⟧ mất 3,5 triệu, còn ⟦victim:N.H.B.⟧ (trọ đường số 8, khu phố 11) mất 5 triệu đồng tiền đóng học.
Theo ⟦informant:bà Sáu Hường, chủ tiệm photo trước cổng ký túc xá⟧, người đàn ông này thường tới in tờ rơi, đi xe 59X3 841.27. Từ lời khai đó, Công an xác định đối tượng là Trần Mạnh Quân, s.n. 1999, tài khoản nhận tiền 9704-2299-1843, VIB.
Công an khuyên sinh viên:
a) Đến xem phòng trực tiếp trước khi cọc.
b) Yêu cầu xem giấy tờ nhà.
c) Hỏi phòng công tác sinh viên về danh sách nhà trọ tin cậy.

Hội nghị đối thoại giữa Công an phường với nhân dân
Chiều 14/5, UBND phường Ngọc Hà tổ chức diễn đàn "Công an lắng nghe ý kiến nhân dân" với 180 đại biểu của 24 tổ dân phố. Có 27 ý kiến được nêu, tập trung vào trật tự vỉa hè, tiếng ồn karaoke, chó thả rông, bãi gửi xe không phép.
Ông Trần Gia Định, tổ dân phố 7, phản ánh quán bia số 46 phố Đội Cấn bày bàn ghế ra lòng đường. Bà Vương Thị Liên, tổ dân phố 19, đề nghị tăng tuần tra khu hồ vào ban đêm. Cụ Hoàng Bảo Sơn mong có thêm đèn chiếu sáng ở ngõ 12.
Tiếp thu, Trưởng Công an phường Nguyễn Chí Công cho biết trong tháng 6 sẽ ra quân lập lại trật tự đô thị; các hộ vi phạm bị phạt từ 2 đến 3 triệu đồng theo Nghị định 168/2024/NĐ-CP. Phó Chủ tịch UBND phường Tạ Thùy Linh giao phòng Kinh tế khảo sát, lắp 40 bóng đèn LED trước 30/7.
Ý kiến tiếp theo xin gửi hộp thư góp ý đặt tại các nhà sinh hoạt cộng đồng.

Bé gái 8 tuổi thoát tay kẻ xấu nhờ chị hàng nước
Chiều 9/10, trên đường từ Trường Tiểu học Ngô Gia Tự về nhà, cháu ⟦minor,victim:Phạm Khánh Vy⟧ (8 tuổi) bị một người đàn ông lạ mặt dụ lên xe bằng túi bánh kẹo, rồi chở về phía bãi ngô ven sông. Thấy cháu khóc, ⟦informant:chị bán nước mía dưới chân cầu Bính⟧ gọi Công an phường, đồng thời nhờ mấy thanh niên chạy theo chặn xe.
Đối tượng là Đồng Văn Phú – 1977, từng có tiền án, đi chiếc Wave 15B3-086.61, biển đã bẻ cong. Cháu bé chưa bị xâm hại, đã được bàn giao cho gia đình.
Qua rà soát, Công an còn xác định trước đó em ⟦minor,victim:H.N.⟧ (lớp 2A1, tổ dân phố Cống Mỹ) cũng bị người này sàm sỡ; gia đình em không trình báo vì sợ tai tiếng.
Cơ quan chức năng nhắc các bậc cha mẹ dạy con "quy tắc năm ngón tay", không để trẻ đi một mình đoạn vắng. Tổng đài bảo vệ trẻ em: 111.

Đồng chí Trưởng Công an xã và 1.000 ngày bám bản
Năm 2023, khi nhận nhiệm vụ ở xã vùng cao Trung Lý, Thiếu tá Hơ Văn Dính chưa biết đường vào bản Tà Cóm phải đi mất nửa ngày. Đến nay, anh thuộc từng khúc cua.
Với cách làm "ba cùng, bốn bám", Công an xã đã vận động 64 hộ ký cam kết không trồng cây thuốc phiện, mở 3 lớp xóa mù chữ cho 71 học viên, giúp bản Cánh Cộng dựng 9 ngôi nhà (số liệu UBND xã, tháng 12/2025).
Trưởng bản Sùng A Thào kể: "Cán bộ Dính ăn mèn mén với dân, ngủ lán với dân, nói tiếng Mông như người Mông". Bí thư Đảng ủy xã Lò Thị Thiết đánh giá Công an xã là chỗ dựa của bà con.
Tháng 8 vừa qua, Thiếu tá Dính được Bộ trưởng Bộ Công an tặng Bằng khen. Phần thưởng 2,3 triệu đồng anh góp cả vào quỹ "Áo ấm cho em".

THÔNG BÁO VỀ VIỆC PHÁT HIỆN TRANG MẠO DANH CỔNG DỊCH VỤ CÔNG
Qua công tác nắm tình hình không gian mạng, Công an phường Hạc Thành phát hiện các địa chỉ https://dichvucong-gov.vip, vneid.cap-nhat.online và http://dancuquocgia.org/login giả giao diện cơ quan nhà nước để lấy dữ liệu cá nhân.
Ngày 7/7, anh ⟦victim:Lê Khả Tùng⟧ (đường Lê Hoàn) làm theo lời "cán bộ Nam", điền số căn cước 038.091.017.224, số thẻ 9704 1828 7736 0091 552, chỉ năm phút sau bị rút 112 triệu đồng. Bà ⟦victim:Thiều Thị Đoan⟧, tổ dân phố 6, bị mất quyền kiểm soát điện thoại, thẻ 5471-0088-3916-2274 bị trừ ba lần. Kẻ gian liên lạc bằng các số 0947 80 66 13, 0373.118.529.
Công an phường khẳng định: địa chỉ chính thức là dichvucong.gov.vn; ứng dụng VNeID chỉ tải từ App Store, Google Play (CH Play); cán bộ không hướng dẫn cài qua điện thoại.
Người dân cần hỗ trợ gọi trực ban: 0237.3852.309.

Có một "người gác cổng" thầm lặng ở chợ Rạch Ông
Bà con tiểu thương vẫn nhắc chuyện hồi tháng Chạp, một buổi chợ mà có tới ba người bị móc túi: dì ⟦victim:Tư Nhãn⟧ bán cá, chị ⟦victim:Mỹ Dung⟧ sạp vải số 21, và ông cụ ⟦victim:Trần Ngọc Ẩn⟧ đi mua trà. Không ai thấy mặt thủ phạm, trừ ⟦informant:ông già sửa khóa có cái chân giả⟧. Ông đợi vãn khách, thủng thẳng qua phòng trực kể cho anh công an khu vực nghe từng chi tiết: cái áo khoác đổi hai mặt, con nhỏ đi kèm làm "chim mồi".
Nhóm móc túi do Hà Thị Loan (SN 1974) cầm đầu bị bắt hai hôm sau. "Chim mồi" là ⟦minor:bé Tiên⟧, cháu gọi Loan bằng dì, mới mười hai tuổi, nay đã vô mái ấm học chữ.
Từ bữa đó, ban quản lý chợ gắn bảng nhắc khách đeo túi phía trước. Trưởng ban quản lý Đoàn Kim Sáng nói: một lời báo đúng lúc bằng mười lần tuần tra.

Tai nạn lao động ở công trường: một người chết, hai người bị thương
Khoảng 10h ngày 18/6, giàn giáo tầng 4 công trình nhà ở số 77 đường Trần Phú bị sập. Anh ⟦victim:Hoàng Văn Cảnh⟧ SN 1988, quê Nghệ An, tử vong tại chỗ. Hai thợ ⟦victim:Lữ Văn Tốt⟧ và ⟦victim:Kha Văn Pấc⟧ được chuyển đến Bệnh viện Đa khoa khu vực trong tình trạng gãy chân, dập gan. Con trai ⟦?victim:anh Cảnh⟧, cháu ⟦?victim,minor:Hoàng Đức Mạnh⟧, mới vào lớp 10, đang được Liên đoàn Lao động hỗ trợ chi phí học tập.
Nhà thầu là Công ty TNHH Xây dựng Tân Việt Phát (mã số doanh nghiệp 0401998876). Giám đốc Cù Huy Thức, sinh năm 1980, thừa nhận không trang bị dây an toàn.
Tấm lòng hảo tâm giúp vợ con ⟦?victim:anh Cảnh⟧ xin gửi về TK 190-2847-5516-038, Techcombank, chủ TK Lô Thị Hiền, ĐT 0972 61 8804.
Công an phường nhắc các chủ nhà khi ký hợp đồng phải yêu cầu nhà thầu có phương án bảo đảm an toàn. Chở người bị nạn đi cấp cứu là xe bán tải 43C - 227.18 của một người dân qua đường.

Gameshow "Rung chuông vàng": học sinh tìm hiểu Luật An ninh mạng
Sáng 22/12, Đoàn phường Nam Nha Trang phối hợp Công an phường tổ chức sân chơi "Rung chuông vàng" tại Trường THCS Bùi Thị Xuân. 100 thí sinh của 8 lớp khối 8 tranh tài qua 20 câu hỏi về Luật An ninh mạng, kỹ năng nhận diện tin giả, bảo vệ dữ liệu cá nhân.
Câu hỏi số 17 khó nhất: "Hành vi nào bị nghiêm cấm theo Điều 8?", chỉ còn 6 thí sinh trụ lại. Tập thể lớp 8/5 có nhiều học sinh trả lời đúng nhất, nhận giải tập thể 1 triệu đồng; giải cá nhân gồm một xe đạp trị giá 2,9 triệu đồng.
Anh Phạm Nhật Huy, Bí thư Đoàn phường, cho biết sẽ tổ chức sân chơi này hai lần mỗi năm. Trung úy Bùi Ngọc Hà, thành viên Ban giám khảo, nhấn mạnh: "Một cú nhấp chuột cũng cần suy nghĩ".
Kinh phí do nhà xuất bản tài trợ.

[Tin nhắn tổ trưởng gửi nhóm "TDP 8 Bình yên"]
Kính báo các bác: 5h sáng nay nhà cụ ⟦victim:Vịnh⟧ (số 3 ngách 20) bị rút trộm mất con SH mode, BKS 30M4-551.86, cụ đang rất suy sụp. ⟦?minor,informant:Cháu Long con bà Thơm tập thể dục sớm⟧ trông thấy 2 ông đội mũ ship hàng, đã ra phường trình bày.
Nhà nào có camera xin trích gửi anh Đức cảnh sát khu vực: 0 9 1 2 . 7 7 4 . 0 3 6.
Tiện đây nhắc vụ quỹ khuyến học: các bác chuyển về tài khoản của thủ quỹ, stk 2611 8899 04 VPBank Nguyen Thi Thom, ghi rõ số nhà. Ai từng chuyển vào stk khác theo tin nhắn giả hôm 20/2 thì báo lại ngay; bác ⟦victim:Khuê số 15⟧ đã mất 1 triệu vì tin đó. Link giả là khuyenhoc-tdp8.xyz
Danh sách cháu được thưởng: ⟦minor:Nguyễn Nhật Nam 5A2⟧, ⟦minor:Trịnh Quế Chi 3A1⟧, ⟦minor:Bùi Sơn Tùng 9C⟧.
Trân trọng!

Thông tin vụ cháy chợ Phú Lễ
Theo báo cáo nhanh của UBND xã Phú Lễ, đám cháy lúc 2h10 ngày 5/5 tại chợ trung tâm đã thiêu rụi 21 ki-ốt, diện tích 640 m², không có thiệt hại về người. Giá trị tài sản ước khoảng 4,7 tỷ đồng (Báo cáo số 133/BC-UBND ngày 05/5/2025).
Lực lượng PC07 huy động 7 xe chữa cháy, 45 cán bộ, chiến sĩ; dân quân, Tổ bảo vệ an ninh, trật tự di chuyển hàng hóa ra ngoài. Đến 4h00, đám cháy được dập tắt.
Chủ tịch UBND xã Ngô Đình Chiến đã chỉ đạo bố trí khu buôn bán tạm ở sân vận động, miễn phí mặt bằng ba tháng. Ngân hàng Chính sách xã hội cho vay mỗi hộ tối đa 100 triệu đồng.
Nguyên nhân đang được Phòng Kỹ thuật hình sự làm rõ. Thượng tá Lâm Đức Tuấn, Phó Trưởng phòng PC07, cho rằng hệ thống điện của chợ xây từ năm 1998 đã xuống cấp. Điểm tiếp nhận hỗ trợ: Ủy ban MTTQ Việt Nam xã, giờ hành chính.

Xét xử lưu động vụ "Cố ý gây thương tích"
Ngày 30/8, tại nhà văn hóa xã Ea Kiết, Tòa án nhân dân khu vực 3 xét xử lưu động bị cáo Y Bliu Niê (sinh năm 1994).
Theo cáo trạng, tối 12/2, do mâu thuẫn ranh rẫy, bị cáo dùng rựa chém anh ⟦victim:Y Thoát Ayun⟧ ở buôn Ja Rai, làm anh mất hai ngón tay, tỷ lệ tổn thương cơ thể 24%. Chị ⟦victim:H'Nuin Mlô⟧, vợ anh, bị xô ngã khi xông vào can. Vụ án được phát hiện nhờ ⟦informant:ông Ama Kô Đê, người có uy tín của buôn⟧, điện báo ngay cho Công an xã và giữ lại hung khí.
Hội đồng xét xử tuyên phạt bị cáo 3 năm 6 tháng tù theo điểm đ khoản 2 Điều 134 Bộ luật Hình sự, buộc bồi thường 86 triệu đồng. Xe máy 47S1-308.77 của bị cáo được trả lại cho mẹ bị cáo; bà khai số căn cước 066164002938.
Phiên tòa có hơn 300 người dự khán. Thẩm phán chủ tọa: bà Nguyễn Thị Minh Tâm.

Bắt đối tượng chiếm đoạt tài khoản mạng xã hội
Công an xã Hải Thịnh vừa bàn giao Phùng Thế Vỹ, sinh năm 2002, cho Phòng An ninh mạng để điều tra theo thẩm quyền. Vỹ dùng trang bình chọn ảnh binhchon-beyeu2025.site để lấy mật khẩu Facebook, rồi nhắn tin vay tiền bạn bè của chủ tài khoản.
Đã có sáu người trình báo, trong đó bà ⟦?informant,victim:Nguyễn Thị Nguyệt⟧ (chợ Cồn) mất 22 triệu đồng, anh ⟦?informant,victim:Mai Đức Thiện⟧ mất 9 triệu. Trang cá nhân của cô giáo ⟦victim:Trần Ngọc Diệp⟧ bị chiếm suốt năm ngày.
Người giúp Công an lần ra Vỹ là ⟦informant:anh họ bên ngoại của y⟧: thấy em tiêu xài bất thường, anh ra trụ sở nói rõ sự tình. Khám xét nơi ở, tổ công tác thu hai thẻ ngân hàng số 4263 9015 5538 7704 và 9704-0703-2218-6654, căn cước giả mang số 036202011479, xe 18B2 – 390.66.
Hãy bật xác thực hai lớp, không bấm vào liên kết bình chọn, gọi điện xác minh trước khi cho vay tiền.

Ngày hội Toàn dân bảo vệ an ninh Tổ quốc xã Ia Hrung
Sáng 15/8, trong tiếng cồng chiêng rộn rã, hơn 600 người dân các làng dự Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2025. Dự và chỉ đạo có Đại tá Rah Lan Lâm, Giám đốc Công an tỉnh; ông Siu Nhơn, Bí thư Đảng ủy xã.
Báo cáo của Ban Chỉ đạo cho biết, 5 năm qua nhân dân đã cung cấp 312 nguồn tin, giúp lực lượng chức năng làm rõ 58 vụ việc. 9/9 làng đạt tiêu chuẩn "An toàn về an ninh, trật tự".
Ngày hội có phần thi nấu cơm lam, kéo co, bắn nỏ và trưng bày nông sản: cà phê bột 180.000 đồng/kg, mật ong rừng 350.000 đồng/lít.
Giám đốc Công an tỉnh tặng giấy khen cho tập thể làng Maih và các cá nhân: già làng Ksor Blâm, Bí thư Đoàn xã Nguyễn Thị Thanh Tâm, Thiếu úy Rơ Mah Thuyên. UBND xã trao 12 suất quà cho hộ nghèo, mỗi suất 1 triệu đồng.

HỎI – ĐÁP PHÁP LUẬT: Bị lừa mất tiền qua mạng, tôi phải làm gì?
Hỏi: Tôi là ⟦victim:Nguyễn Văn Quyền⟧, thôn Đại Vi. Ngày 1/12 tôi bị lừa mua máy cày cũ qua mạng, chuyển 60 triệu vào số TK 3904 2050 88126 Agribank, giờ người bán chặn số 0865 447 092. Tôi phải nộp đơn ở đâu, có lấy lại được tiền không?
Trả lời:
Bác cần làm ngay bốn việc. Thứ nhất, gọi tổng đài ngân hàng đề nghị tạm khóa giao dịch. Thứ hai, chụp lại tin nhắn, đường dẫn www.maynongnghiep-thanhly.net, biên lai. Thứ ba, viết đơn tố giác, kèm bản sao căn cước, nộp tại Công an xã nơi cư trú hoặc qua VNeID. Thứ tư, cảnh báo người thân.
Theo Điều 145 Bộ luật Tố tụng hình sự năm 2015, cơ quan tiếp nhận có trách nhiệm cấp biên nhận; thời hạn giải quyết là 20 ngày, vụ phức tạp không quá 2 tháng.
Nếu thu hồi được tiền, tài sản trả lại theo Điều 106 của Bộ luật này.
Người trả lời: Thiếu tá Ngô Quang Hưng, Phó Trưởng Công an xã.

Nổ bình gas quán phở, hai mẹ con bị bỏng
Hồi 5h50 ngày 23/2, quán phở bò ở số 102 Nguyễn Thái Học phát nổ, kính văng ra giữa đường. Chủ quán ⟦victim:Vương Thị Tý⟧ (SN 1983) bỏng 35%, con trai là ⟦minor,victim:Vương Anh Khoa⟧, học sinh lớp 4C Trường Tiểu học Lê Ngọc Hân, bỏng hai chân khi đang ăn sáng trước giờ đi học. Khách ăn sớm, ông ⟦victim:Lưu Bách⟧ ở tập thể Giày da, bị mảnh kính cứa đứt gân tay.
Ba nạn nhân được chuyển tới Viện Bỏng bằng xe tải 21C-064.39 của anh hàng xóm, do đường tắc xe cấp cứu.
Thượng úy Sa Văn Kiên cho hay, bình gas là loại sang chiết lậu. Công an đã xác định cơ sở cung cấp do Hoàng Trung Hiệu, s. 1990, làm chủ, nhờ tờ hóa đơn có số 02163.854.776 và lời kể của ⟦informant:cậu giao gas thuê tên Mạnh⟧.
Dấu hiệu bình gas sang chiết lậu: tem mờ, không có niêm màng co, giá rẻ hơn 50.000 – 80.000 đồng/bình.

Công trình "Thắp sáng đường quê" dài 4,5 km
Tối 30/4, Đoàn Thanh niên Công an tỉnh Đồng Tháp và xã Mỹ Hiệp đóng điện công trình "Thắp sáng đường quê" tuyến kênh Nguyễn Văn Tiếp. Công trình dài 4,5 km, gồm 112 trụ đèn năng lượng mặt trời, tổng kinh phí 268 triệu đồng, trong đó nhân dân đóng góp 90 triệu đồng.
Bà Lê Thị Bé Bảy, ấp 3, phấn khởi: "Hồi trước tối thui, đi đám về phải rọi đèn pin. Giờ sáng trưng, con nít đạp xe, người lớn đi bộ thể dục".
Theo Đại úy Trương Hoàng Phúc, Phó Trưởng Công an xã, từ khi thi công từng đoạn (tháng 01/2026), trên tuyến không xảy ra vụ va chạm nào vào ban đêm, trong khi cả năm 2025 có 5 vụ.
Dịp này, Đoàn Thanh niên tặng 30 xe đạp, mỗi chiếc 1,6 triệu đồng, cho học sinh vượt khó. Công ty Điện lực hỗ trợ miễn phí nhân công lắp đặt.

Lời cảm ơn
Tôi là ⟦?informant,victim:Châu Ngọc Lài⟧, bán trái cây ở chợ Long Toàn. Xin mượn mấy dòng trên bản tin của xã để cảm ơn các chú Công an và bà con.
Trưa mùng 6 tháng Giêng, tôi đang cân hàng thì có cặp vợ chồng trẻ tới mua thiếu rồi đổi tiền qua lại, lúc tính sổ mới hay xấp 7 triệu trong hộc đã thành giấy vụn. Tôi vừa khóc vừa chạy lên phường. Cũng nhờ ⟦informant:con dâu chị Sáu Ghe bán dừa⟧ nhớ mặt và đọc được số xe 84-E1 551.03, nên chưa hết buổi chiều các chú đã tìm ra. Tiền về lại đủ, không thiếu một đồng.
Nghe đâu bữa đó bác ⟦victim:Kiên Thị Sâm⟧, 70 tuổi, bán nhang ở đầu chợ cũng dính chiêu y vậy.
Tôi chỉ mong anh chị em tiểu thương để ý, đếm tiền ngay trước mặt khách, đừng ngại. Chú Trung úy Thạch Ngọc Sơn dặn có gì cứ gọi thẳng, số chú là 0975.03.8841.

Nhận diện hóa đơn tiền điện, tiền nước giả
Gần đây trên địa bàn tỉnh xuất hiện giấy báo cước giả gắn mã QR dẫn tới tài khoản cá nhân. Công an phường Sầm Sơn hướng dẫn cách nhận biết:
- Giấy thật có mã khách hàng 13 ký tự bắt đầu bằng chữ PA; giấy giả thường thiếu hoặc sai.
- Tài khoản nhận tiền phải mang tên công ty, không mang tên cá nhân.
- Tiền điện sinh hoạt bậc 1 (0–50 kWh) hiện là 1.984 đồng/kWh theo Quyết định số 1279/QĐ-BCT; giấy giả hay tính tròn số.
- Nhân viên thu tiền có thẻ, đồng phục và không thu tiền mặt sau 18 giờ.
Ông Lê Đình Khải, Giám đốc Điện lực, khẳng định đơn vị chỉ nhắn tin bằng tên định danh. Hộ dân nghi ngờ gọi tổng đài 19006769, hoặc Công an phường 0237.3821.113.
Trong quý I/2026, phường đã thu hồi 58 tờ giấy báo giả dán ở các khu trọ (theo Công an phường).

Vụ lừa đảo "cọc đất nền" tại khu Bàu Sen: khởi tố ba bị can
Cơ quan CSĐT khởi tố Tạ Quang Khải (SN 1984), Đoàn Thị Mộng Cầm, sinh 16/7/1991, và Trần Ái Quốc (sn 1993) về tội "Lừa đảo chiếm đoạt tài sản".
Theo kết luận ban đầu, công ty của Khải không có quyền sử dụng đất nhưng vẽ dự án, quảng cáo trên bausen-riverpark.com.vn và tổng đài riêng 028 7300 5518, thu cọc 100–300 triệu mỗi nền. Vợ chồng ông ⟦victim:Đàm Vĩnh Lợi⟧, bà ⟦victim:Ngô Mỹ Linh⟧ (hẻm 18 Cách Mạng Tháng Tám) đã nộp 280 triệu; chị ⟦victim:H.T.K.O.⟧ (tổ 25, khu phố Bình Hòa) nộp 150 triệu, nay ly tán vì nợ.
Công an tạm giữ ô tô 51K 908.43, 60A-774.15; phong tỏa TK 0721 0003 9176 5 và thẻ 3528-0044-1970-8823. Căn cước của ba bị can lần lượt là 075084006713, 079191020846, 051-093-007-522.
Ai là bị hại trong vụ án liên hệ phòng 204, trụ sở PC03, số 161 Nguyễn Ái Quốc.

Em bé bị bỏ quên trên xe đưa đón, may mắn được cứu
11 giờ trưa 26/5, ⟦?informant:bác lao công của Trường Mầm non Hoa Sữa⟧ nghe tiếng đập cửa yếu ớt từ chiếc xe 16 chỗ 29H-503.71 đậu dưới nắng. Trong xe, bé ⟦minor,victim:Tống An Nhiên⟧, 4 tuổi, lớp Chồi 2, mồ hôi đầm đìa, đã lả đi. Bác đập kính, bế cháu ra và gọi Công an phường cùng xe cấp cứu 115.
Bác sĩ cho biết bé sốc nhiệt nhưng qua cơn nguy kịch. Bà ngoại của bé kể, cháu ngủ ở hàng ghế cuối nên không ai để ý.
Lái xe Đinh Hữu Cương, sinh năm 1972, và cô phụ xe Hoàng Lệ Quyên đã được mời làm việc. Kiểm tra giấy phép lái xe, số căn cước của ông Cương là 034 072 016 388.
Từ vụ việc, Công an phường cùng ngành giáo dục yêu cầu các trường: điểm danh lên xuống xe hai lượt, dán nút báo động trong tầm tay trẻ, gọi phụ huynh nếu trẻ vắng sau 15 phút.

Chuyển biến sau một năm xây dựng "Khu dân cư không ma túy"
Khối Tân Thành, phường Vinh Lộc từng là điểm nóng, năm 2023 có 14 người nghiện trong diện quản lý. Sau một năm thực hiện Kế hoạch số 34/KH-UBND, con số ấy còn 3, đều đang điều trị Methadone (nguồn: Công an phường, tháng 11/2025).
Cách làm của khối là "3 biết": biết người, biết hoàn cảnh, biết nguyện vọng. Chi bộ phân công mỗi đảng viên giúp đỡ một gia đình; Hội Phụ nữ nhận dạy nghề; Công ty May Minh Anh tuyển 5 lao động.
Khối trưởng Phan Bá Tường nói: "Khó nhất là để bà con mở lòng, nên chúng tôi không bao giờ nêu tên ai trong cuộc họp".
Trung tá Hồ Sỹ Nguyên, Trưởng Công an phường, cho biết đơn vị sẽ nhân rộng ra bốn khối giáp ranh trong quý II. Kinh phí mỗi khối 15 triệu đồng, trích từ quỹ phòng chống tội phạm.
Đường dây nóng tiếp nhận thông tin về ma túy: 0238.3511.113.

Tin vắn xã đảo
° Ngày 3/6, thuyền viên ⟦victim:Ngô Văn Tứ⟧ của tàu cá trú tại cảng Nam Du bị dây tời quấn, dập nát bàn tay phải, được tàu Cảnh sát biển đưa vào bờ.
° Ông chủ bè ⟦?informant,victim:Lê Văn Rớt⟧ (1967 – ấp An Phú) trình báo bị kẻ gian tháo trộm 2 động cơ và lấy thẻ ngân hàng 9704 3201 7744 9086. ⟦informant:Hai vợ chồng câu mực neo ghe gần bè⟧ thấy một thanh niên bơi ra lúc nửa đêm nên đã cấp báo Đồn Biên phòng.
° Một cơ sở homestay bị khách tố không trả cọc. Khách là chị ⟦victim:Phí Hồng Nhung⟧, đặt qua namdu-homestay.net, chuyển 6,4 triệu vào tài khoản số 1234 0770 5561, LPBank; số điện thoại trên trang 0888-193-047 đã khóa.
° Trong tháng, Công an xã tuyên truyền 6 buổi cho 420 lượt ngư dân, vận động 38 chủ tàu ký cam kết không vi phạm vùng biển nước ngoài (báo cáo của Công an xã).
° Em ⟦minor:Trịnh Minh Thư⟧, lớp 12A Trường THPT Kiên Hải, đoạt giải nhì cuộc thi viết "Em yêu biển đảo".

Phiên họp tổ dân phố và chuyện ông giáo Tịnh
Trong phiên họp, có người hỏi sao dạo này ông giáo ⟦victim:Tịnh⟧ không ra chơi cờ. Tổ trưởng ngập ngừng, rồi kể. Hóa ra hôm rằm, ông nghe điện thoại của "Viện kiểm sát", khóa trái cửa, đốt luôn mảnh giấy ghi số, và sau một đêm, sổ lương hưu dành dụm hai mươi năm chỉ còn tám trăm nghìn. Thẻ của ông, số 9704 2292 0055 1846 33, bị quét tới mười một lần. Tên nhận tiền đăng ký căn cước 025095003318.
Con gái ông, cô ⟦?victim:Hạnh⟧, khóc: "Giá mà bố gọi cho con một câu".
⟦informant:Cô thu ngân cửa hàng tiện lợi góc phố Gia Cẩm⟧, nơi ông ra mua thẻ cào, thấy lạ bèn gọi phường; tiếc là muộn mất nửa giờ.
Cả tổ lặng đi. Rồi mọi người thống nhất: mỗi nhà có người già cử một người "gác điện thoại"; trưởng ngõ đến chơi mỗi tuần; dán số trực ban 0210.3846.113 cạnh máy bàn.

Giải cứu nhóm học sinh bị ép làm việc ở quán karaoke
Đêm 5/4, Công an xã Tân Uyên Bắc kiểm tra quán karaoke Đêm Màu Hồng, phát hiện hai em gái chưa đủ tuổi bị ép tiếp khách. Em ⟦minor,victim:L.T.B.N.⟧ (14 tuổi, học sinh lớp 8 Trường THCS Tân Hiệp) và em ⟦minor,victim:Thạch Thị Sô Phi⟧ (SN 2011, dân tộc Khmer) đã được đưa về Trung tâm Bảo trợ.
Chủ quán Tô Hồng Yến, SN 1982, căn cước số 077182005190, khai cho các em vay 5 triệu rồi giữ giấy tờ, bắt làm trừ nợ. Yến giao dịch qua tài khoản MB 0982 554 117 9 và thẻ 5243.9901.3370.8816. Khách quen đặt phòng qua trang https://demmauhong.business.site/dat-phong.
Công tác trinh sát có được là nhờ ⟦informant:người thợ sơn nước từng làm cho quán hồi Tết⟧. Ông nghe tiếng khóc sau vách tôn và không ngủ được mấy hôm liền.
Mọi hành vi che giấu, dụ dỗ trẻ em bị nghiêm trị. Gọi 111 hoặc 113 khi thấy trẻ có dấu hiệu bị bóc lột.

Kết quả vụ án cướp tiệm tạp hóa trên đường ĐT 743
(Bản tin tòa án) Chiều 19/11, Hội đồng xét xử tuyên bị cáo Nguyễn Duy Lực (sinh 1990) 9 năm tù về tội "Cướp tài sản". Trước tòa, Lực thừa nhận đã dùng súng bắn bi khống chế bà chủ tiệm ⟦victim:Hứa Muội⟧, lấy 11 triệu đồng và dây chuyền; chồng bà, ông ⟦victim:Trần Xường⟧, bị đánh gãy răng.
Bị cáo chạy trốn bằng mô tô 61E1-027.86, sau đó đổi sang 93P2 119.45. Đáng chú ý, ⟦informant:ông bán hủ tiếu gõ tên Năm⟧ là người thuật lại với trinh sát đặc điểm hình xăm cá chép ở cổ tay, manh mối quyết định.
Cháu ngoại bà ⟦?victim:Muội⟧, bé ⟦?victim,minor:Gia Mẫn⟧ đang học lớp 2, chứng kiến sự việc nên nhiều đêm giật mình; gia đình đã nhờ bác sĩ tâm lý.
Tài sản thu hồi: 4 triệu đồng, một thẻ 4012 7765 1189 0034 và sim 0792.604.118.
Chủ tọa: Thẩm phán Phạm Thị Ngọc Lan.

MỜI VIẾT BÀI CHO CHUYÊN MỤC "GƯƠNG SÁNG CƠ SỞ"
Ban Biên tập cổng thông tin phong trào Toàn dân bảo vệ an ninh Tổ quốc mời cộng tác viên gửi bài cho chuyên mục "Gương sáng cơ sở".
Yêu cầu: bài 600–900 chữ, kèm 2 ảnh, ghi rõ nguồn số liệu; nhân vật phải đồng ý; không nêu danh tính người tố giác, trẻ em, người bị hại. Ưu tiên bài về già làng, trưởng bản, tổ bảo vệ an ninh, trật tự, các mô hình tự quản.
Nhuận bút: từ 300.000 đồng đến 800.000 đồng/bài theo Nghị định 18/2014/NĐ-CP.
Thời hạn nhận bài: đến hết ngày 30/6/2026. Cộng tác viên nộp bài ở mục "Gửi bài" của cổng hoặc qua văn thư Phòng PV05, số 80 đường Lý Tự Trọng.
Người duyệt: Thượng tá Hà Thị Thanh Nhàn; thư ký: Trung úy Lâm Chí Bảo. Các bài đạt giải năm 2025: "Tiếng kẻng làng Chày" (Vũ Thúy), "Đêm trên đèo" (Hoàng Lực).

Công an xã giúp dân gặt lúa chạy bão
Trước tin bão số 10 có khả năng đổ bộ, ngày 27/9, Công an xã Giao Hưng, dân quân và đoàn viên xuống đồng giúp 46 hộ neo đơn gặt 11,2 ha lúa mùa (theo UBND xã). Từ 4 giờ sáng, ba máy gặt chạy liên tục, giá công gặt giữ ở mức 130.000 đồng/sào.
Cụ Phạm Thị Nhu, 86 tuổi, xóm 12, xúc động: "Các chú gánh thóc về tận sân, che bạt cẩn thận rồi mới đi".
Chiều cùng ngày, Trưởng Công an xã Đỗ Trung Kiên chỉ đạo chằng chống 19 nhà tạm, bố trí Trường THCS Giao Hưng và chùa Diêm Điền làm nơi tránh trú cho 240 người. Các chốt ở đê biển trực 24/24.
Bà con cần hỗ trợ gọi trực ban Công an xã 0228.3895.117 hoặc Ban Chỉ huy Phòng thủ dân sự 0228.3895.002. Mọi thông tin thời tiết theo dõi tại nchmf.gov.vn.

Bài vè phòng chống lừa đảo (Câu lạc bộ Thơ xã Thạch Bình)
Nghe vẻ nghe ve, nghe vè lừa đảo
Nó gọi nó bảo: "Bác trúng xe hơi"
Bác chớ tin lời, mất tiền oan uổng.
Chuyện này có thật, kể luôn cho tường:
Bà ⟦victim:Dậu⟧ xóm Mường, bán hai con nghé
Nghe lời con bé: "Cháu ở ngân hàng"
Đọc mã vội vàng, bay mươi triệu chẵn.
Ông ⟦victim:Quế⟧ xóm Vạn, thấy "điện toán đám mây"
Gửi hết mùa này, giờ còn tay trắng.
Câu lạc bộ kết hợp đọc vè với phát tờ gấp, đã diễn 9 buổi cho 760 lượt người (sổ theo dõi của câu lạc bộ). Tác giả: cụ Quách Đình Khôi, hội viên cao tuổi nhất. Bài do thầy Bùi Công Hoan phổ nhạc. Ai muốn mời diễn xin gọi bà Đinh Thị Nụ, chủ nhiệm, số 0394 60 50 21; xem video ở youtube.com/@cltho.thachbinh. Mọi đóng góp cho câu lạc bộ: tài khoản 3300 215 906 114 Agribank.
Em ⟦minor:Bùi Thảo Nhi⟧, cháu nội cụ Khôi, học lớp 5A, là giọng đọc chính.

Đấu tranh với nạn lấn chiếm hành lang giao thông: chuyển biến ở ngã tư Xuân Quan
Ngã tư Xuân Quan từng là điểm đen với 6 vụ va chạm trong năm 2024 (thống kê của Đội CSGT số 3). Đầu tháng 3/2026, UBND xã ra quân giải tỏa, tháo dỡ 22 mái che, 9 biển quảng cáo, vận động 17 hộ lùi hàng rào.
Hộ ông Đặng Bá Tiến tự nguyện hiến 12 m² đất; hộ bà Phùng Thị Sáu tháo cổng xây năm 2010. Hai hộ Lê Văn Quảng và Cao Thị Mơ tái lấn chiếm, bị phạt mỗi hộ 2,5 triệu đồng theo Nghị định 168/2024/NĐ-CP, do Chủ tịch UBND xã Đào Mạnh Hùng ký tại Quyết định số 45/QĐ-XPHC.
Đại úy Lại Thế Nam cho biết sẽ lắp hai gương cầu lồi, vạch sơn giảm tốc và camera giám sát trước 30/4. Kinh phí 96 triệu đồng từ nguồn xã hội hóa.
Từ ngày giải tỏa đến nay, chưa ghi nhận vụ va chạm nào tại đây (số liệu của Công an xã đến 20/4/2026).

Học sinh đuối nước ở hồ thủy lợi: nỗi đau và lời nhắc
Chiều chủ nhật, ba học sinh rủ nhau đến hồ Ea Sô câu cá. Do sạt mép, em ⟦minor,victim:Nguyễn Hữu Thịnh⟧ (SN 2012), em ⟦minor,victim:Hoàng Tiểu Long⟧ – cùng học lớp 7C – rơi xuống nước, không thể thoát; em thứ ba, ⟦minor,victim:Y Khoa Byă⟧, 11 tuổi, bám được cọc tre.
⟦?informant:Ông Ma Thanh, người chăn vịt⟧, phát hiện, hô hoán và báo Công an xã. Hơn 40 người lặn tìm, đến 20 giờ mới đưa được hai em lên bờ.
Mẹ ⟦?minor,?victim:em Thịnh⟧, chị ⟦?victim:Lưu Thị Duyên⟧, ngất lịm khi nhận tin. Nhà trường, hội phụ huynh chung tay lo hậu sự, quyên góp qua tài khoản của thầy hiệu trưởng Vi Văn Tài: 5400 2050 6614.
Thống kê của xã cho thấy, hai năm qua có 4 trẻ tử vong do đuối nước, đều ở hồ không rào. Chủ tịch UBND xã đã yêu cầu cắm 26 biển báo, rào lưới các điểm sâu trước 30/6.

Đề nghị cảnh giác với xe dù, xe "tiện chuyến" trá hình
Ngày 2/1, chị ⟦victim:Sùng Thị Vừ⟧, thôn Lũng Phìn, đặt xe từ nhóm Facebook về quê, bị bỏ giữa đèo lúc nửa đêm cùng hai con nhỏ, một cháu sốt cao. Anh ⟦victim:Đặng Chòi Phúc⟧ thì bị nhà xe đánh khi không chịu trả thêm tiền.
Nhóm lái xe do Phạm Văn Thuần (SN 1985) cầm đầu, dùng xe 23A-110.87, 29K 774.06. Khách đặt qua số 0348 552 190, cọc vào STK: 8833 5500 12 (Techcombank) hoặc thẻ 4779 6600 1123 9958.
Công an xã đã xử phạt 14 triệu đồng và lập hồ sơ về hành vi đánh khách. Giấy tờ tùy thân của Thuần: CMND cũ 073 118 465, căn cước 002085007731.
Bà con nên đi xe có hợp đồng, chụp biển số gửi người thân. ⟦informant:Chị Giàng Mỷ, bán vé ở bến⟧, là người đã cung cấp danh sách xe dù cho Công an, được Trưởng Công an xã gửi thư cảm ơn.
`,
  `
CẢNH BÁO: GIẢ CÔNG AN PHƯỜNG YÊU CẦU CẬP NHẬT VNeID
Ngày 12/10/2026, bà ⟦?informant,victim:Lương Thị Nhạn⟧, trú tổ dân phố số 6, phường Sông Cầu, nhận được cuộc gọi từ số 0587.214.903. Người gọi tự xưng là cán bộ Công an phường, đọc đúng họ tên và số căn cước 019 164 003 218 của bà rồi bảo bà vào trang dichvucong-vneid.com để tải ứng dụng.
Làm theo hướng dẫn, chỉ ít phút sau điện thoại của bà bị treo, tài khoản bị rút sạch 186 triệu đồng, thẻ tín dụng số 4221 5577 0936 1182 cũng bị quẹt hết hạn mức. Số tiền chuyển tới tài khoản 1032 7745 918 mở tại một ngân hàng cổ phần.
Công an phường Sông Cầu khẳng định không làm việc qua điện thoại, không yêu cầu người dân cài ứng dụng ngoài kho chính thức. Khi gặp trường hợp tương tự, bà con gọi ngay 113 hoặc đến trụ sở Công an phường tại số 15 đường Bắc Sơn.

CÔNG AN XÃ TÂN HƯNG RA MẮT MÔ HÌNH "CỔNG RÀO AN NINH"
Sáng 18/9, Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc xã Tân Hưng tổ chức lễ ra mắt mô hình "Cổng rào an ninh" tại ấp Bình Thủy. Dự buổi lễ có ông Huỳnh Văn Lành, Phó Bí thư Đảng ủy xã; thiếu tá Đoàn Minh Trí, Trưởng Công an xã; bà Lê Thị Bé Ba, Chủ tịch Ủy ban MTTQ Việt Nam xã.
Theo báo cáo số 142/BC-CAX ngày 10/9/2026 của Công an xã, mô hình có 24 hộ tham gia, lắp 6 cổng rào và 9 camera với kinh phí 84 triệu đồng do nhân dân đóng góp. Ban quản lý ấp gồm 5 thành viên, do ông Trần Văn Sáu làm trưởng ban.
Phát biểu tại buổi lễ, thiếu tá Đoàn Minh Trí đề nghị các hộ chấp hành quy ước đóng mở cổng, giữ đường thông thoáng cho xe chữa cháy.

Bắt nhanh đối tượng cướp giật trên đường Nguyễn Văn Cừ
(BĐT) - Khoảng 19 giờ 20 phút ngày 3/11, chị ⟦?informant,victim:Đặng Ngọc Hân⟧ (SN 1994), nhân viên một cửa hàng mỹ phẩm, đang dừng xe nghe điện thoại trước nhà số 211 thì bị hai thanh niên đi xe Exciter biển số 65B2-418.77 áp sát giật chiếc iPhone rồi phóng về hướng cầu Rạch Ngỗng.
Nghe tiếng tri hô, anh ⟦informant:Lâm Chí Dũng⟧, tài xế xe ôm công nghệ đậu gần đó, đã ghi lại biển số và gọi điện báo cho Công an phường. Từ tin báo này, chỉ sau 2 giờ, tổ công tác bắt giữ Phan Hoài Bảo, sinh năm 2003 và Trần Quốc Đạt, 22 tuổi, khi cả hai đang tìm chỗ tiêu thụ tài sản.
Tại cơ quan Công an, Bảo và Đạt khai nhận còn gây ra một vụ tương tự ở phường Cái Khế. Vụ việc đang được tiếp tục điều tra, mở rộng.

TIN BUỒN TỪ BẾN SÔNG: LẠI MỘT VỤ ĐUỐI NƯỚC
Chiều 21/6, nhóm năm học sinh rủ nhau ra bãi bồi thôn Phú Nhuận tắm mát. Đến khoảng 16 giờ, cháu ⟦?informant,minor,victim:Hoàng Gia Khiêm⟧, học sinh lớp 7A2 Trường THCS Phú Nhuận, trượt chân xuống hố cát sâu. Thấy bạn chới với, em ⟦?informant,minor,victim:Ngô Đức Toàn⟧ (13 tuổi) lao ra cứu nhưng cũng bị nước cuốn.
Người dân đánh cá gần đó đưa được hai em lên bờ. ⟦?minor,?victim:Cháu Khiêm⟧ đã tử vong trước khi tới trạm xá; ⟦?minor,?victim:em Toàn⟧ đang điều trị tại Bệnh viện đa khoa khu vực.
UBND xã đã cử đoàn đến thăm hỏi, hỗ trợ gia đình. Công an xã đề nghị các bậc phụ huynh quản lý con em trong dịp nghỉ hè, tuyệt đối không để trẻ tự ý ra sông, hồ, ao tắm.

BÀI PHÁT THANH: PHÒNG CHÁY TRONG MÙA HANH KHÔ
Kính thưa toàn thể bà con!
Hiện nay thời tiết hanh khô, nguy cơ cháy nổ rất cao. Theo Phòng Cảnh sát PCCC và CNCH Công an tỉnh, 9 tháng năm 2026 toàn tỉnh xảy ra 47 vụ cháy, trong đó 31 vụ do chập điện.
Công an xã Mường Khoa đề nghị bà con: không đốt nương khi chưa có người trực; không sạc xe điện qua đêm trong nhà; mỗi hộ có ít nhất một bình chữa cháy và một lối thoát nạn thứ hai.
Khi có cháy, bà con hãy hô hoán, ngắt cầu dao và gọi ngay số 114. Bà con cũng có thể báo cháy qua ứng dụng Help 114. Đường dây nóng của Công an xã Mường Khoa: 0212 3847 113.
Xin cảm ơn bà con đã chú ý lắng nghe!

KHEN THƯỞNG ĐỘT XUẤT CÔNG DÂN TỐ GIÁC TỘI PHẠM
Ngày 5/8, tại trụ sở UBND phường Hòa Hiệp, đồng chí Võ Thành Nhân, Chủ tịch UBND phường, trao giấy khen cho ông ⟦informant:Nguyễn Hữu Phước⟧, tổ 41, vì đã kịp thời cung cấp thông tin giúp Công an phường triệt xóa điểm bán lẻ ma túy trong khu nhà trọ.
Cùng được khen dịp này có em ⟦minor:Trương Nhật Minh⟧, lớp 9/3 Trường THCS Lương Thế Vinh, nhặt được ví có 7,4 triệu đồng đã đem nộp cho Công an. Chủ nhân chiếc ví là một tài xế xe tải ngoại tỉnh.
Theo Quyết định số 318/QĐ-UBND, mức thưởng cho mỗi cá nhân là 1 triệu đồng.

Cụ bà suýt mất 500 triệu đồng vì "lệnh bắt tạm giam"
Sáng 14/4, nhân viên Quỹ tín dụng nhân dân xã Thanh Lâm thấy cụ ⟦?informant,victim:Vũ Thị Nụ⟧, 79 tuổi, ở xóm Đông, cứ cuống quýt đòi tất toán cả ba sổ tiết kiệm. Hỏi mãi cụ mới nói có người tên "đại úy Hùng" gọi bằng số +84 28 4488 2109 rồi chuyển sang số 0 924 118 560, bảo cụ dính vào đường dây rửa tiền, phải chuyển tiền vào tài khoản số 19038-8472-61015 để "thẩm tra".
Chị ⟦?informant:Đinh Thu Huyền⟧, giao dịch viên, đã dừng giao dịch và báo Công an xã. Tổ công tác do trung úy Phạm Quang Hưng phụ trách có mặt giải thích, ⟦?victim:cụ Nụ⟧ mới vỡ lẽ.
Công an xã biểu dương tinh thần cảnh giác của cán bộ quỹ và nhắc bà con: công an không bao giờ gửi lệnh bắt qua Zalo hay qua những trang như bocongan-vn.online/lenhbat.

THÔNG BÁO TÌM CHỦ SỞ HỮU PHƯƠNG TIỆN
Công an phường Đông Hải đang tạm giữ các phương tiện sau đây, chưa xác định được chủ sở hữu:
1. Xe mô tô Honda Wave, màu xanh, biển kiểm soát 15B1-332.08;
2. Xe Yamaha Sirius, màu đỏ đen, BKS 34-F3 7719;
3. Xe máy điện không biển, khung sơn trắng;
4. Ô tô tải nhỏ hiệu Suzuki mang biển 15C 204.61.
Ai là chủ sở hữu hợp pháp đề nghị mang giấy tờ đến Công an phường Đông Hải (gặp thượng úy Bùi Văn Tiến, điện thoại 0936 552 017) trong thời hạn 30 ngày kể từ ngày ra thông báo. Quá thời hạn trên, Công an phường sẽ xử lý theo Nghị định số 138/2021/NĐ-CP.

HỎI - ĐÁP PHÁP LUẬT: THỦ TỤC CẤP THẺ CĂN CƯỚC CHO TRẺ EM
Hỏi: Con tôi chưa đủ 6 tuổi thì làm thẻ căn cước ở đâu?
Trả lời: Theo Điều 23 Luật Căn cước năm 2023, người đại diện hợp pháp thực hiện thủ tục cấp thẻ căn cước cho trẻ dưới 6 tuổi thông qua Cổng dịch vụ công hoặc VNeID; không thu nhận thông tin nhân dạng và sinh trắc học. Trẻ từ đủ 6 đến dưới 14 tuổi cùng cha mẹ đến cơ quan quản lý căn cước.
Số định danh cá nhân gồm 12 chữ số, do Bộ Công an thống nhất quản lý trên toàn quốc.
Lệ phí: cấp lần đầu miễn phí; cấp đổi 50.000 đồng; cấp lại 70.000 đồng theo Thông tư số 73/2024/TT-BTC.
Nộp hồ sơ tại https://dichvucong.gov.vn hoặc bộ phận một cửa UBND xã.

Bị lừa 320 triệu đồng vì tin "việc nhẹ lương cao"
Đọc quảng cáo trên mạng, chị ⟦?informant,victim:H.T.M.L⟧ (ngụ hẻm 48 đường Trần Quang Diệu, phường Bình Thủy) nhấn vào đường dẫn https://shop-nhiemvu.top/dk?id=77 rồi được kéo vào nhóm làm nhiệm vụ. Ban đầu chị nhận lại 240.000 đồng tiền hoa hồng. Đến nhiệm vụ thứ tư, tụi nó biểu chị chụp hai mặt căn cước 092.199.001.736 và thẻ Visa 4610-0072-9948-1153 gửi qua, rồi nạp thêm tiền mới rút được.
Trong hai ngày, chị chuyển tổng cộng 11 lần vô các tài khoản 0700 2214 8835 và 6622.118.90417 đứng tên công ty ma.
Cùng thủ đoạn này, anh ⟦?informant,victim:Tô Minh Hiếu⟧, SN 1999, công nhân khu công nghiệp Trà Nóc, cũng mất 41 triệu đồng hồi tháng trước.
Công an thành phố khuyến cáo: không có công việc nào bắt người lao động đóng tiền trước để nhận lương.

TIN HOẠT ĐỘNG: NGÀY HỘI TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC TẠI THÔN KIM SƠN
Tối 12/8, thôn Kim Sơn, xã Hương Sơn tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026. Ông Phan Văn Thắng, Bí thư chi bộ thôn, ôn lại truyền thống 21 năm Ngày hội. Đội văn nghệ CLB Dưỡng sinh, Chi đoàn thanh niên và Trường Tiểu học Hương Sơn góp 9 tiết mục.
Theo báo cáo của Công an xã, trong năm nhân dân thôn cung cấp 14 nguồn tin, giúp lực lượng chức năng làm rõ 4 vụ việc. Hai tập thể, ba cá nhân được UBND xã tặng giấy khen.
Bà Nguyễn Thị Sâm, Chi hội trưởng Phụ nữ, chia sẻ: "Từ ngày có đèn đường và tổ tự quản, chị em đi làm ca đêm về yên tâm hẳn."

Hỏa hoạn lúc rạng sáng, hai bà cháu được đưa ra ngoài
Lúc 2 giờ 40 phút ngày 27/1, ngọn lửa bùng lên từ gian bếp nhà bà ⟦?informant,victim:Nông Thị Pửn⟧ (sinh ngày 02/9/1957) ở bản Nà Lốc. Trong nhà khi đó còn có cháu gái ⟦?informant,minor,victim:Lò Thị Mai An⟧ mới lên bốn. Hai bà cháu bị bỏng ở tay và chân, được hàng xóm phá vách đưa ra, chuyển lên bệnh viện tỉnh.
Theo lời anh ⟦?informant:Lò Văn Thoan⟧, người đầu tiên phát hiện đám cháy, lửa bén rất nhanh vì cạnh bếp chất nhiều củi khô. Ước tính thiệt hại ban đầu khoảng 120 triệu đồng, theo UBND xã Chiềng Sơ.
Mọi sự giúp đỡ xin gửi về Ban vận động Quỹ "Vì người nghèo" xã, số tài khoản 7901 201 004 556 Agribank chi nhánh Sông Mã.

CÔNG AN XÃ PHÚ LỘC: XỬ LÝ NHÓM THANH THIẾU NIÊN MANG HUNG KHÍ
Theo tin báo của ⟦informant:chị chủ quán tạp hóa ở đầu ngõ 12, thôn Hạ⟧, đêm 9/10 có một tốp thanh niên tụ tập mang theo dao phóng lợn. Công an xã Phú Lộc lập tức triển khai lực lượng, đưa 7 đối tượng về trụ sở.
Kết quả xác minh, nhóm này hẹn nhau qua mạng để giải quyết mâu thuẫn. Trong số đó có ⟦minor:Đ.V.Q⟧ (16 tuổi, thôn Trung) và ⟦minor:Bùi Tuấn Kiệt⟧, học sinh lớp 11B4 Trường THPT Phú Lộc. Tang vật thu giữ gồm 4 dao tự chế, 3 xe máy, trong đó có xe gắn biển giả 36B5 - 01982.
Trung tá Lê Hồng Sơn, Trưởng Công an xã, cho biết đơn vị đang củng cố hồ sơ xử lý theo quy định, đồng thời mời phụ huynh, nhà trường đến phối hợp giáo dục.

CẢNH BÁO THỦ ĐOẠN LẤY CẮP THÔNG TIN THẺ NGÂN HÀNG
Thời gian qua, Công an tỉnh tiếp nhận nhiều trình báo về tin nhắn giả mạo ngân hàng. Điển hình, ngày 8/7 anh ⟦?informant,victim:Cao Xuân Trường⟧, kế toán một công ty ở phường Vinh Tân, nhận tin nhắn "thẻ của quý khách đã bị khóa" kèm liên kết vpb-xacthuc.info/login. Anh đăng nhập, nhập số thẻ 5243 9910 0827 4416 cùng mã CVV. Mười phút sau, thẻ bị quẹt 4 giao dịch tại nước ngoài, tổng 63 triệu đồng; tiền trong tài khoản thanh toán 108-8700-45219 cũng không còn.
Một trường hợp khác là chị ⟦?informant,victim:Hồ Thị Thanh Trà⟧, khối 9, bị chiếm đoạt 27 triệu đồng từ thẻ nội địa 9704 2292 0417 3385 602.
Người dân tuyệt đối không cung cấp số thẻ, mã OTP cho bất kỳ ai, kể cả người xưng là nhân viên ngân hàng.

HƯỚNG DẪN ĐĂNG KÝ TẠM TRÚ TRỰC TUYẾN
Bước 1: Truy cập Cổng dịch vụ công Bộ Công an tại dichvucong.bocongan.gov.vn, đăng nhập bằng tài khoản định danh mức độ 2.
Bước 2: Chọn thủ tục "Đăng ký tạm trú", điền thông tin, tải lên giấy tờ chứng minh chỗ ở hợp pháp.
Bước 3: Nộp lệ phí 7.000 đồng nếu nộp trực tuyến (nộp trực tiếp là 15.000 đồng) theo Thông tư 75/2022/TT-BTC.
Thời hạn giải quyết: 3 ngày làm việc kể từ ngày nhận đủ hồ sơ.
Cần hỗ trợ, người dân liên hệ tổ công tác Đề án 06 của phường, do chị Mai Thị Ngà, Bí thư Đoàn phường, làm tổ trưởng; hoặc gọi tổng đài 1900 0368.

Chặn đứng đường dây lô đề ở chợ Cồn
Sau nửa tháng theo dõi, 17 giờ ngày 2/12, Công an phường Thạc Gián phối hợp Phòng Cảnh sát hình sự bắt quả tang Huỳnh Thị Kim Oanh (47 tuổi) và Nguyễn Tấn Lộc (39 tuổi) đang tổng hợp phơi đề tại ki-ốt số 8. Thu giữ 2 điện thoại, 1 máy tính bảng và 56 triệu đồng.
Bước đầu Oanh khai nhận tổ chức ghi đề từ tháng 6, mỗi ngày từ 20 đến 30 triệu đồng. Cơ quan Cảnh sát điều tra đã ra quyết định khởi tố vụ án, khởi tố bị can đối với hai người về tội "Tổ chức đánh bạc" theo Điều 322 Bộ luật Hình sự.
Thượng tá Hà Phước Long, Phó trưởng phòng, khuyến cáo bà con tiểu thương không tiếp tay cho tệ nạn này.

GƯƠNG NGƯỜI TỐT: CẬU HỌC TRÒ CỨU BẠN GIỮA DÒNG NƯỚC XIẾT
Trưa 16/5, trên đường đi học về, ⟦minor:Y Khoan Niê⟧, học sinh lớp 8 Trường PTDTNT Ea Súp, thấy một bé gái vùng vẫy giữa suối. Không kịp cởi cặp, em nhảy xuống kéo được bạn vào bờ.
Bé gái được cứu là ⟦?informant,minor,victim:H'Linh Byă⟧, 9 tuổi, ở buôn Trấp. Em bị sặc nước, phải nằm viện hai ngày, nay sức khỏe đã ổn định. "Hắn bơi giỏi lắm, nhưng tui vẫn run", ông Ama Thuột, già làng, kể lại.
Tại lễ chào cờ ngày 18/5, thay mặt lãnh đạo xã, đồng chí Nguyễn Công Định trao tặng học sinh dũng cảm giấy khen và xe đạp trị giá 2,5 triệu đồng.

THÔNG BÁO TRUY TÌM NGƯỜI LIÊN QUAN
Cơ quan CSĐT Công an tỉnh thông báo truy tìm người sau:
Họ và tên: Trịnh Công Mẫn. Sinh ngày: 11-03-1986
Số CCCD: 038086014772; số CMND cũ: 172 554 906
Nơi ở cuối cùng: thôn 4, xã Nga Thiện.
Mẫn có liên quan đến vụ vay tiền rồi bỏ trốn, chiếm đoạt của bà ⟦?informant,victim:Mai Thị Lựu⟧ ở thôn 2 số tiền 1,2 tỷ đồng (chuyển vào tài khoản số 5012 0099 87416) và của ông ⟦?informant,victim:Nguyễn Đình Cát⟧, chủ cửa hàng vật liệu xây dựng, 700 triệu đồng.
Ai biết Trịnh Công Mẫn ở đâu, đề nghị báo điều tra viên Lưu Văn Thịnh, số điện thoại (0237) 3852.446 hoặc Công an nơi gần nhất.

ĐOÀN PHƯỜNG AN KHÁNH TẬP HUẤN KỸ NĂNG SỐ CHO NGƯỜI CAO TUỔI
Ngày 28/3, Đoàn phường An Khánh phối hợp Hội Người cao tuổi mở lớp "Ông bà vui dùng điện thoại" tại Nhà văn hóa khu phố 3, thu hút 65 hội viên. Báo cáo viên Trần Lê Bảo Ngọc, giảng viên Trường Cao đẳng Kinh tế, hướng dẫn cách nhận diện cuộc gọi giả mạo, chặn số lạ, kiểm tra thông tin trên cổng khonggianmang.gov.vn.
Ông Đỗ Quang Vinh, Chủ tịch Hội Người cao tuổi phường, cho biết đây là lớp thứ tư trong năm, theo Kế hoạch số 27/KH-ĐTN ngày 5/2/2026. Mỗi học viên được tặng một cuốn cẩm nang "4 không, 2 phải".
Lớp tiếp theo dự kiến mở ngày 25/4 tại khu phố 7.

Tài xế xe ben gây tai nạn rồi bỏ chạy
Công an xã Đức Hòa cho biết, khoảng 5 giờ 30 ngày 19/11, trên đường tỉnh 825 xảy ra va chạm giữa xe ben mang BS 62H-017.45 và xe đạp điện do em ⟦?informant,minor,victim:Nguyễn Trần Khả Vy⟧, học sinh lớp 10A7, điều khiển. Cú va chạm khiến nữ sinh văng xuống mương, gãy xương đùi; tài xế không dừng lại.
Một ⟦informant:người bán bánh mì trước cổng chùa Phước Long⟧ nhớ được mấy số cuối của biển xe, chạy tới trụ sở Công an xã báo tin. Đến 9 giờ cùng ngày, tài xế Ngô Thành Được (1981) bị mời làm việc.
Bà Phan Thị Tư, bà nội của nạn nhân, cho biết cháu đã qua cơn nguy kịch.

Cảnh giác với chiêu "chuyển khoản nhầm"
Đang ngồi bán hàng ngoài chợ Vồi, chị ⟦?informant,victim:Nguyễn Thị Khuyên⟧ thấy tài khoản báo có 50 triệu đồng. Một lát sau, có người dùng số máy +84 367 902 415 gọi tới nói chuyển nhầm, nhờ trả lại vào STK 21510003348876. Chị làm theo. Nửa tháng sau, một công ty tài chính gọi đòi nợ, lúc đó chị mới biết mình bị đứng tên khoản vay.
Tương tự, anh ⟦?informant,victim:Phùng Bá Lượng⟧ ở thôn Văn Giáp bị đòi 50 triệu đồng gốc cùng 18 triệu đồng tiền lãi. Kẻ gian đã dùng ảnh chụp căn cước số 001091-022-634 của anh để đăng ký trên trang vaynhanh24h.vip, lại còn làm giả thẻ 9704 3600 1122 8745 031.
Trung úy Kiều Thanh Bình, cán bộ tổng hợp Công an xã, khuyên bà con không tiêu, không tự chuyển trả, hãy ra ngân hàng lập biên bản.

NÉT ĐẸP TỔ LIÊN GIA Ở PHƯỜNG NGHĨA LỘ
Có mặt tại tổ dân phố 5 vào một tối cuối tuần, chúng tôi gặp ông Hà Văn Pản, tổ trưởng tổ liên gia số 3, đang cùng các thành viên kiểm tra chuông báo cháy. Ông kể, ngày mới thành lập, nhiều hộ còn ngại, chỉ 8/15 nhà tham gia. Nay cả tổ đã có 15 nút nhấn, 30 bình chữa cháy.
Theo thống kê của Công an phường, đến 30/9/2026 toàn phường có 112 tổ liên gia an toàn PCCC với 1.426 hộ. Đại úy Sa Thị Minh Nguyệt, Phó trưởng Công an phường, đánh giá: "Cái được nhất là bà con biết lo cho nhau".
Mô hình đã được đoàn công tác của Ủy ban MTTQ tỉnh do bà Giàng Thị Mỷ dẫn đầu đến tham quan, học tập.

Bắt hai đối tượng chuyên trộm chó bằng súng điện
Rạng sáng 6/10, hay tin từ ⟦informant:một cụ ông trông đầm tôm ở cuối xóm 7⟧ rằng có hai người lạ chạy xe máy lảng vảng, Công an xã Giao Hải chốt chặn các ngả đường. Đến 3 giờ, tổ tuần tra dừng xe Dream không yếm mang biển kiểm soát 18L1-3306, phát hiện 5 con chó đã chết cùng một bộ kích điện.
Hai đối tượng là Vũ Đức Chiến, SN: 1989 và Mai Văn Tới (sinh năm 1992), CMND 162-883-401, đều trú ở xã bên.
Các bị hại gồm ông ⟦?informant,victim:Trần Xuân Quýnh⟧, bà ⟦?informant,victim:Đỗ Thị Miền⟧, anh ⟦?informant,victim:Phạm Hồng Phong⟧, cùng ở xóm 7, bị mất trộm chó trong đêm. Công an xã đã trả lại tang vật và hoàn thiện hồ sơ chuyển Cơ quan CSĐT.

THÔNG BÁO KẾT QUẢ GIẢI QUYẾT TIN BÁO
Kính gửi: Ông ⟦informant:Châu Văn Nghĩa⟧, ngụ ấp Rạch Gốc B
Ngày 20/7/2026, Công an xã Đất Mũi tiếp nhận tin báo của ông về việc nhà hàng xóm tàng trữ pháo nổ. Qua kiểm tra, lực lượng chức năng phát hiện 14 kg pháo do Lý Hoàng Giang, sinh ngày 30 tháng 4 năm 1979, số định danh cá nhân 0960 7900 4418, cất giấu.
Vụ việc đã được chuyển Cơ quan CSĐT theo thẩm quyền. Công an xã thông báo để ông được biết. Mọi thắc mắc xin liên hệ đồng chí Thạch Sơn, di động 0918.47.30.62.
TRƯỞNG CÔNG AN XÃ
Thiếu tá Quách Minh Đương

Bé gái lớp 2 bị chó thả rông cắn nhiều vết
Ngày 11/9, đang trên đường tới trường, cháu ⟦?informant,minor,victim:Trần Ngọc Diệp⟧, học lớp 2C Trường Tiểu học Nghi Phú, bị con chó lai lao ra cắn vào mặt và cánh tay. Cháu được đưa đi tiêm phòng, khâu 17 mũi.
Anh ⟦?victim:Trần Văn Hợi⟧, bố cháu, cho biết con chó của một hộ kinh doanh cùng xóm, thường không rọ mõm. UBND xã đã lập biên bản, xử phạt chủ nuôi chó 1,5 triệu đồng theo Nghị định 90/2017/NĐ-CP, đồng thời buộc bồi thường chi phí điều trị.
Cán bộ thú y xã, ông Hồ Sỹ Lợi, đề nghị các hộ xích nhốt vật nuôi, tiêm vắc xin dại đợt 2 trước ngày 30/9.

Sập bẫy đầu tư tiền ảo, nhiều người ôm hận
"Tui mất hết vốn liếng mần ăn cả đời", ông ⟦?informant,victim:Bùi Hữu Thọ⟧ (hẻm 6, khu vực Thới Trinh) nghẹn giọng kể. Hồi tháng 2, ông được một phụ nữ quen qua mạng rủ vô sàn www.goldfx-pro.net. Ban đầu ông nạp 10 triệu, rút được 12 triệu. Tới khi nạp 890 triệu vô tài khoản 0441000987213 (Vietcombank) thì sàn khóa.
Theo hồ sơ, cùng sập bẫy sàn này còn có bà ⟦?informant,victim:Lê Thị Cẩm Nhung⟧, giáo viên về hưu, mất 410 triệu đồng; anh ⟦?informant,victim:N.V.P⟧, ngụ số 27/4 đường Lê Bình, mất 155 triệu đồng. Nhóm điều hành dùng thẻ mang số 4097-2261-8830-5174 để mua tiền số.
Kẻ cầm đầu được xác định là Quan Chí Vĩ (SN 1990). Người dân có thể tra cứu tên miền lừa đảo tại https://chongluadao.vn hoặc báo Công an.

LỊCH CÔNG TÁC TUYÊN TRUYỀN THÁNG 11 CỦA XÃ BÌNH HÒA
- Ngày 5/11: Nói chuyện chuyên đề "Phòng ngừa bạo lực học đường" tại Trường THCS Bình Hòa; báo cáo viên: thạc sĩ Đào Thị Kim Chi, Trung tâm Công tác xã hội tỉnh.
- Ngày 9/11: Hưởng ứng Ngày Pháp luật Việt Nam, treo 25 băng rôn tại trụ sở 7 ấp.
- Ngày 18/11: Ngày hội Đại đoàn kết tại ấp 3, ấp 5. Văn nghệ do CLB Đờn ca tài tử xã phụ trách.
- Ngày 24/11: Thực tập phương án chữa cháy tại chợ Bình Hòa; chỉ huy: thượng úy Phùng Gia Huy.
Đơn vị phối hợp: Hội Phụ nữ (bà Nguyễn Ngọc Lan), Đoàn Thanh niên (anh Trần Thế Vinh).
Trẻ em cần giúp đỡ hoặc người phát hiện trẻ bị xâm hại gọi Tổng đài quốc gia 111.

Nữ sinh bị đánh hội đồng, clip lan truyền trên mạng
Đoạn clip dài 1 phút 12 giây phát tán trên trang facebook.com/hongbien.phohien ghi cảnh một nữ sinh bị ba bạn túm tóc, đấm đá. Công an phường xác định người bị đánh là em ⟦?informant,minor,victim:N.T.T.H⟧, lớp 8D Trường THCS Hiến Nam, ở ngõ 23 đường Chùa Chuông.
Nhóm hành hung gồm ⟦minor:V.K.L⟧, ⟦minor:P.T.M.A⟧ (cùng 14 tuổi, học lớp 8E) và một em đã nghỉ học. Nguyên nhân do mâu thuẫn trên mạng xã hội.
Cô ⟦informant:Trần Thị Hường⟧, người bán nước ở cổng sau trường, là người đã can ngăn rồi gọi cho Công an. Nhà trường tạm đình chỉ học sinh vi phạm 5 ngày, mời chuyên gia tâm lý hỗ trợ em bị hại. Đề nghị người dân không chia sẻ lại clip.

Cứu sống một phụ nữ định nhảy cầu
Chiều 30/8, trong lúc tuần tra qua cầu Bến Thủy, tổ công tác Công an phường Trường Vinh gồm thượng úy Nguyễn Cảnh Tuấn và hạ sĩ Lê Đình Quân phát hiện một phụ nữ trèo ra ngoài lan can. Hai cán bộ vừa trò chuyện, vừa áp sát giữ lại an toàn.
Sau khi được động viên, người phụ nữ đã về cùng gia đình. Lãnh đạo Công an phường biểu dương tinh thần vì nhân dân phục vụ của hai chiến sĩ.
Khi gặp khủng hoảng tâm lý, người dân có thể gọi đường dây nóng Ngày Mai 096 306 1414 hoặc cấp cứu 115.

Cửa hàng điện thoại bị đột nhập, mất 23 máy
Sáng 4/3, mở cửa hàng ở số 88 phố Hàng Đồng, anh ⟦?informant,victim:Chu Việt Anh⟧ tá hỏa thấy cửa kính bị cắt, 23 điện thoại cùng 14 triệu đồng trong két không cánh mà bay. Qua camera và thông tin ông ⟦informant:Lục Văn Bình⟧, thợ sửa khóa ở nhà kế bên, cung cấp cho trinh sát, Công an phường xác định nghi phạm đi xe tay ga 30-Y7 / 456.12, đeo khẩu trang.
Lần theo dấu vết, trinh sát phát hiện điện thoại được rao trên trang chotot-dtcu.store với số liên hệ (+84) 97 8851 306. Khi đối tượng giao máy cho khách tại bến xe, lực lượng Công an ập vào bắt giữ. Danh tính người này là Đàm Quang Vũ, 1998, số căn cước 004098 007 561.
Tại chỗ ở, Vũ còn cất một thẻ tín dụng số 3562 8819 0045 7726 không chính chủ.

QUY ƯỚC BẢO VỆ AN NINH, TRẬT TỰ BẢN HUA TÁT
Điều 1. Mọi gia đình trong bản đoàn kết, không để xảy ra trộm cắp, đánh bạc, nghiện hút.
Điều 2. Khách đến ở lại qua đêm, chủ nhà phải thông báo lưu trú với Công an xã trước 23 giờ.
Điều 3. Không nghe, không theo người lạ xúi giục học đạo trái pháp luật, vượt biên, di cư tự do.
Điều 4. Thanh niên đi xe máy phải đội mũ bảo hiểm, đã uống rượu không lái xe.
Điều 5. Hộ nào vi phạm thì tổ hòa giải do ông Tráng A Chu làm tổ trưởng nhắc nhở; tái phạm đưa ra họp bản.
Quy ước có hiệu lực từ ngày 01/01/2026, được UBND xã Vân Hồ công nhận tại Quyết định số 512/QĐ-UBND.

Giả danh nhân viên điện lực, dọa cắt điện
Bà ⟦?informant,victim:Ngô Thị Đào⟧, chủ quán cơm ở kiệt 54 Điện Biên Phủ, kể: "Hắn nói mạ chưa đóng tiền điện ba tháng, không đóng chừ là cắt liền". Số gọi đến là 0236.7108.554. Lo quán phải nghỉ bán, bà bấm vào http://evn-cskh.cc/thanhtoan, điền thông tin thẻ 9704 0701 2836 4459. Tài khoản bị trừ liền 38,6 triệu đồng.
Cùng tổ dân phố, ông ⟦?informant,victim:Hoàng Trọng Nghị⟧ cũng mất 12 triệu theo cách này, tiền chạy vô số tài khoản 0071.0032.58824. Còn ông Phan Đình Lộc nhờ hỏi lại tổ trưởng nên không bị gạt.
Ngành điện chỉ thông báo qua ứng dụng và tổng đài 1900 1909. Công an phường đề nghị bà con chia sẻ cảnh báo này cho người thân.

NHẬN ĐỠ ĐẦU TRẺ MỒ CÔI
Thực hiện chương trình "Mẹ đỡ đầu", Hội Phụ nữ Công an tỉnh nhận đỡ đầu ba cháu có hoàn cảnh khó khăn tại xã Trà Leng: cháu ⟦minor:Hồ Thị Nhi⟧, lớp 4; cháu ⟦minor:Hồ Văn Đạt⟧, 6 tuổi, em ruột ⟦?minor:của Nhi⟧; và cháu ⟦minor:Nguyễn Thanh Tú⟧, học lớp 6/1 Trường PTDTBT THCS Trà Leng.
Mỗi cháu được hỗ trợ 500 nghìn đồng/tháng đến khi tròn 18 tuổi. Trung tá Nguyễn Thị Diễm Thúy, Chủ tịch Hội, trao tặng thêm sách vở, quần áo ấm.
Nhà hảo tâm muốn chung tay có thể chuyển khoản qua số tài khoản: 5600 2058 73911, chủ tài khoản Hội Phụ nữ Công an tỉnh, nội dung "Me do dau", hoặc đăng ký tại www.medodau-traleng.org.vn.

ĐẠI HỘI THỂ DỤC THỂ THAO XÃ ĐÔNG PHÚ
Sáng 26/3, hơn 600 vận động viên đến từ 14 thôn dự khai mạc Đại hội TDTT xã Đông Phú lần thứ VII. Ông Nguyễn Khắc Hải, Chủ tịch UBND xã, đánh trống khai hội.
Kết quả: giải Nhất kéo co nam thuộc về thôn Cẩm Nang; bóng chuyền nữ thôn Yên Thịnh; chạy 1.500 m nam: Lưu Đức Mạnh (thôn Chằm), nữ: Hoàng Thị Thêu (thôn Ao Vè). Cờ tướng: ông Thân Văn Đoàn.
Công an xã bố trí 22 cán bộ, lực lượng bảo vệ an ninh cơ sở phân luồng giao thông, trông giữ xe miễn phí. Không xảy ra mất mát, va chạm.

Triệt phá nhóm cho vay nặng lãi núp bóng cầm đồ
Từ đơn tố giác của chị ⟦informant,victim:Lưu Thị Bích Vân⟧, công nhân may, người bị ép trả lãi 360%/năm và bị tạt sơn vào phòng trọ, Công an phường Dĩ An khám xét tiệm cầm đồ Tín Phát. Chủ tiệm Nguyễn Lê Trung, sinh năm 1987 cùng hai đàn em bị tạm giữ.
Sổ ghi nợ cho thấy 68 người vay. Trung giữ của người vay nhiều giấy tờ, trong đó có căn cước số 060-195-008-447, 066300012895 và CMND 273.418.665; hai thẻ ATM có số 9704366812047731 và 970415 3308 7719 0462.
Anh ⟦?informant,victim:Đ.T.K⟧, ở đường số 9 khu phố Đông Tân, cho biết từng bị nhóm này chặn đánh gãy tay. Ai là bị hại của Trung, liên hệ Đội Cảnh sát hình sự.

Loa truyền thanh ấp Tân Lợi – bản tin sáng thứ Hai
Thưa bà con! Tối thứ Bảy vừa rồi, tại vuông tôm nhà ông Tám Khởi, bé ⟦?informant,minor,victim:Danh Hoàng Phúc⟧, con trai út của vợ chồng anh Danh Sóc, mới 3 tuổi, té xuống ao, may được cứu kịp. Bà con có con nhỏ phải rào ao, đậy lu khạp.
Cũng trong tuần, bà ⟦?informant,victim:Thị Sà Rinh⟧ ở tổ 2 bị kẻ gian giật sợi dây chuyền 5 chỉ trên lộ đal. Theo lời ⟦informant:một chị bán vé số hay ngồi ở chân cầu sắt⟧ nói với công an, kẻ gian chạy xe Sirius màu đen, biển 68-H1 224.90. Ai thấy xe này báo liền cho anh Năm Lực, công an viên phụ trách ấp, số 0949-118-726.
Chúc bà con một tuần mần ăn phát đạt!

KẾT QUẢ MÔ HÌNH "CAMERA AN NINH – MẮT THẦN GIỮ PHỐ"
Sau một năm triển khai, phường Kỳ Bá đã lắp 214 mắt camera tại 31 tuyến phố với tổng kinh phí 1,86 tỷ đồng, trong đó nhân dân đóng góp 72% (nguồn: Báo cáo số 96/BC-UBND ngày 2/10/2026).
Từ dữ liệu camera, Công an phường làm rõ 19 vụ, xử lý 27 đối tượng; phạm pháp hình sự giảm 23,5% so với cùng kỳ. Điển hình, ngày 7/6, chỉ sau 40 phút, Công an bắt giữ Phí Văn Thụ khi y vừa bẻ khóa một xe máy trên phố Lê Quý Đôn.
Ông Tạ Ngọc Quyền, Tổ trưởng tổ dân phố 11, đề nghị tiếp tục lắp thêm ở các ngõ cụt. Phường phấn đấu đến hết quý II/2027 phủ kín 100% tổ dân phố.

Xe khách lật trên đèo, nhiều người bị thương
Khoảng 22 giờ 15 ngày 13/2, xe khách giường nằm BKS 47F – 006.32 chở 28 người chạy hướng Buôn Ma Thuột – Nha Trang bị lật ở khúc cua km 84. Ba hành khách bị thương nặng gồm: ⟦?informant,victim:Võ Thị Lệ⟧ (sinh năm 1968); ⟦?informant,victim:Nguyễn Hoàng Sang⟧, 34 tuổi, quê xã Ninh Tây; cháu ⟦?informant,minor,victim:Trần Bảo An⟧ 5 tuổi, đi cùng mẹ.
Phụ xe ⟦?informant,victim:Mai Quốc Thắng⟧ tử vong tại chỗ. Tài xế có nồng độ cồn bằng 0. Một xe tải BKS 79C-118.26 chạy ngược chiều bị va quệt nhẹ, không ai hề hấn.
Thân nhân cần tin tức gọi bác sĩ trực ở số 0258 3822 17 5 hoặc trung tâm cấp cứu 115.

Từ tin nhắn của người dân, triệt xóa điểm "bay lắc"
22 giờ đêm 21/10, hộp thư trang Facebook của Công an phường Máy Chai nhận được hình ảnh do ⟦informant:anh nhân viên giao hàng thường ra vào khu nhà số 30⟧ gửi tới, phản ánh nhạc mở rất to, nhiều người lạ. Trước đó ⟦informant:bà bán xôi đối diện nhà nghỉ Hoa Mai⟧ cũng đã trình báo với cảnh sát khu vực về mùi lạ bốc ra.
Xác minh nhanh, tổ công tác kiểm tra, đưa 9 nam nữ về trụ sở; 7 người dương tính. Chủ phòng là Lã Tuấn Hải, 29 tuổi, có hai tiền án. Thu giữ 12 viên thuốc lắc, thẻ ngân hàng nước ngoài số 6214 8300 7719 2205 và xe SH biển số 15AA-026.81.
Vụ án đang được điều tra theo Điều 255 Bộ luật Hình sự.

THÔNG TIN VỀ VỤ CHÁU BÉ BỊ BỎ RƠI
Sáng sớm 9/1, bác ⟦?informant:Đinh Thị Xoan⟧, người quét dọn chùa Vĩnh Phúc, nghe tiếng trẻ khóc ngoài tam quan. Một bé trai chừng 3 ngày tuổi nằm trong làn nhựa, kèm mảnh giấy ghi sinh ngày 6/1/2026.
Công an xã đã lập biên bản, giao bé cho trạm y tế chăm sóc. Anh ⟦informant:Lại Văn Chính⟧, chạy xe ba gác, cung cấp cho Công an hình ảnh một xe máy rời chùa lúc 4 giờ. Qua đó, cơ quan chức năng xác định người mẹ là ⟦minor:L.T.N.Y⟧, 17 tuổi, ở thôn Bái Thượng.
Thân nhân đến nhận bé trong 7 ngày; liên hệ công chức tư pháp Trịnh Thị Lan Anh, ĐT: 02293 764 118. Quá hạn, UBND xã làm thủ tục tìm gia đình nhận nuôi.
`,
  `
BẢN TIN AN NINH TRẬT TỰ TUẦN 42
I. Tình hình
Trong tuần, trên địa bàn xã Thượng Trưng xảy ra 02 vụ trộm cắp, 01 vụ tai nạn giao thông.
- Đêm 14/10, kẻ gian cạy cửa nhà ông ⟦?informant,victim:Bùi Đăng Khoa⟧ ở thôn Thọ Trưng lấy đi xe máy Vision 88G1-274.19 và 9 triệu đồng.
- Trưa 16/10, tại kho thóc của bà ⟦?informant,victim:Phùng Thị Mỵ⟧, thôn Phú Hạnh, 14 bao lúa giống không cánh mà bay.
- Chiều 17/10, xe tải 88C-110.53 va chạm xe đạp do cháu ⟦?informant,minor,victim:Lê Đức Anh⟧, học sinh lớp 5B Trường Tiểu học Thượng Trưng, điều khiển; cháu bị rạn xương đòn.
II. Kết quả
Từ thông tin của bà ⟦informant:Kim Thị Thược⟧, hàng xóm ⟦?victim:ông Khoa⟧, Công an xã đã xác định được đối tượng Nguyễn Văn Quân - SN 2001, thu hồi chiếc xe.
III. Kiến nghị
Người dân khóa cửa cẩn thận, cho trẻ đi học phải có người lớn kèm.

THƯ CẢM ƠN
Kính gửi: Ban chỉ huy Công an phường Ba Ngòi
Tôi là ⟦?informant,victim:Đoàn Thị Kim Liên⟧, sinh ngày 19.8.1963, số căn cước 056163 000 928, thường trú tổ dân phố Đá Bạc.
Ngày 3/3 vừa qua tôi bị kẻ xấu gọi điện nói con trai tôi gặp tai nạn phải mổ gấp. Hoảng quá, tôi chuyển 80 triệu đồng tới tài khoản 0291 0004 77316. Nhờ các anh công an, nhất là đại úy Trần Khánh Duy, phối hợp ngân hàng phong tỏa kịp thời, tôi nhận lại được 61 triệu.
Đối với người già như tôi, đó là tiền dành dụm mười năm. Tôi viết thư này bày tỏ lòng biết ơn. Cần xác nhận, xin gọi cho tôi qua số 0258.395.1147.
Kính thư!

CÔNG AN TỈNH TRAO TẶNG NHÀ TÌNH NGHĨA Ở XÃ ĐỒNG VĂN
Chiều 20/7, Đoàn Thanh niên Công an tỉnh phối hợp UBND xã Đồng Văn bàn giao nhà tình nghĩa cho gia đình ông Vàng Mí Sính, thương binh hạng 3/4, thôn Má Lủng. Căn nhà rộng 72 m2, kinh phí 120 triệu đồng, trong đó cán bộ, chiến sĩ ủng hộ 80 triệu đồng, theo Quyết định số 77/QĐ-CAT.
Tham dự có đại tá Nguyễn Huy Hoàng, Phó Giám đốc Công an tỉnh; bà Vừ Thị Mai, Chủ tịch UBND xã; ông Ly Dúng Chá, người có uy tín trong đồng bào Mông.
Dịp này, đoàn thăm, tặng 40 suất quà tại Trường PTDTBT Tiểu học Đồng Văn và tổ chức khám bệnh miễn phí cho 215 người dân.

Nhóm "báo thủ" tuổi teen và bài học quản lý con em
Ba đối tượng bị Công an phường Long Xuyên đưa về trụ sở đêm 22/8 đều còn rất trẻ: ⟦minor:Nguyễn Phú Hào⟧, 15 tuổi, nghỉ học từ lớp 8; ⟦minor:Trương Văn Lượm⟧, 14 tuổi, con của một người bán vé số ở bến phà; và ⟦minor:L.H.D⟧ (lớp 9A5, Trường THCS Mạc Đĩnh Chi).
Trước đó ít phút, cả nhóm dùng gậy bóng chày rượt đánh ⟦?informant,minor,victim:Phạm Quốc Cường⟧ (17 tuổi), gây chấn thương đầu, chỉ vì bị nẹt pô. Chiếc xe các em đi mang biển 67L2-58091 là của người quen cho mượn.
⟦informant:Bà chủ tiệm tạp hóa kế trụ điện số 14 đường Thoại Ngọc Hầu⟧ là người gọi cho cảnh sát khu vực.
Thượng úy Mạc Thế Anh nói: "Phụ huynh phải biết tối nay con mình đi đâu, chơi với ai".

NHỮNG ĐIỂM MỚI VỀ XỬ PHẠT NỒNG ĐỘ CỒN
Theo Nghị định số 168/2024/NĐ-CP có hiệu lực từ ngày 01/01/2025, người điều khiển xe mô tô trên đường mà trong hơi thở có nồng độ cồn bị phạt như sau:
Mức 1: chưa vượt quá 0,25 mg/lít khí thở, phạt từ 2 đến 3 triệu đồng, trừ 4 điểm giấy phép lái xe.
Mức 2: vượt quá 0,25 đến 0,4 mg/lít khí thở, phạt từ 6 đến 8 triệu đồng, trừ 10 điểm.
Mức 3: vượt quá 0,4 mg/lít khí thở, phạt từ 8 đến 10 triệu đồng, tước giấy phép lái xe 22 - 24 tháng.
Người dân tra cứu vi phạm qua hình ảnh tại csgt.bocongan.gov.vn. Đường dây nóng Phòng Cảnh sát giao thông: 0693 187 200. Biên soạn: trung tá Lưu Hoài Nam, Đội Tuyên truyền.

Thủ đoạn mới: lừa "khóa SIM" để chiếm ví điện tử
Một cuộc gọi dài 7 phút, một đường dẫn chuanhoathuebao.net/kyc, và toàn bộ 54 triệu đồng của anh ⟦?informant,victim:Lâm Quốc Thái⟧, thợ hồ ở khóm 3, phường Vĩnh Lợi bay theo. Kẻ gian xưng người của nhà mạng, gọi bằng đầu số 0 522 801 639, hù khóa SIM trong 2 tiếng nữa.
"Nó đọc trúng phóc số căn cước 095 088 004 173 của tui nên tui đâu có nghi", anh kể. Kẻ gian lại lấy luôn số thẻ 9704-1809-3345-2271 in trên tấm hình anh từng gửi trong Zalo.
Trường hợp của chị ⟦?informant,victim:Trịnh Mỹ Xuyên⟧ cũng y chang: ví điện tử bị đổi mật khẩu, mất 8,2 triệu. Tiền đều đổ về số tài khoản 1903 5528 7740 16.
Công an phường nhắc bà con: nhà mạng không bao giờ hỏi OTP.

DANH SÁCH HỌC SINH ĐẠT GIẢI CUỘC THI "EM YÊU AN TOÀN GIAO THÔNG"
(Kèm theo Quyết định số 44/QĐ-BTC ngày 6/4/2026)
Giải Nhất: ⟦minor:Phan Hà My⟧, lớp 4A1, Trường Tiểu học Lê Lợi
Giải Nhì: ⟦minor:Đinh Công Minh Quân⟧, lớp 3A4, Trường Tiểu học Lê Lợi
Giải Ba: ⟦minor:Bế Ích Nguyên⟧, lớp 5C, Trường Tiểu học Hoàng Văn Thụ
Tập thể: Trường Tiểu học Đông Kinh đạt giải Phong trào.
Trưởng ban tổ chức: thiếu tá Hứa Văn Duẩn. Thư ký: cô giáo Vi Thị Thơ. Lễ trao giải tổ chức lúc 8 giờ ngày 12/4 tại hội trường UBND phường Đông Kinh, số 2 đường Phai Vệ. Phần thưởng gồm giấy khen và mũ bảo hiểm do doanh nghiệp trên địa bàn tài trợ. Kính mời quý phụ huynh và các em đến dự.

Trộm đột nhập chùa giữa đêm, lấy tiền công đức
Sư thầy ⟦?informant,victim:Thích Đàm Hiền⟧, trụ trì chùa Linh Quang, cho biết hai hòm công đức bị phá khóa, mất chừng 30 triệu đồng cùng một pho tượng đồng cổ. Ngay sáng hôm sau, anh ⟦informant:Nghiêm Đình Trọng⟧, nhà ở sát cổng chùa, đã mang đoạn phim từ camera gia đình giao cho Công an xã.
Nhìn rõ trong hình là một nam giới đi xe Future 99 H7 - 5820. Hai ngày sau, Ngô Bá Tùng, năm sinh 1985, bị bắt khi đang rao bán tượng trên trang docodongho.com.vn. Trong ví của y có hai thẻ căn cước, một mang số 027.085.011.906, một mang tên người khác.
Pho tượng đã được trao trả nhà chùa trong sự vui mừng của nhân dân địa phương.

PHƯỜNG TÂN THÀNH: SƠ KẾT CHUYÊN ĐỀ CHUYỂN HÓA ĐỊA BÀN
Sáng 30/6, UBND phường Tân Thành sơ kết 6 tháng thực hiện chuyển hóa địa bàn trọng điểm về ma túy. Dự hội nghị có bà Phạm Lê Hoàng Yến, Bí thư Đảng ủy phường; trung tá Dương Tấn Phát, Trưởng Công an phường; đại diện 9 khu phố.
Theo báo cáo của Công an phường, 6 tháng qua lực lượng chức năng bắt 11 vụ, 15 đối tượng; lập hồ sơ đưa 23 người đi cai nghiện bắt buộc. Tiêu biểu là chuyên án bắt Hồ Văn Lợi (tức Lợi "sẹo") và Nguyễn Thị Mộng Cầm, thu 1,2 kg ma túy tổng hợp.
Hội nghị khen thưởng 3 tập thể: khu phố 2, Hội Cựu chiến binh và Câu lạc bộ "Ánh sáng niềm tin". Phấn đấu cuối năm 2026, khu phố 6 ra khỏi danh sách trọng điểm.

Cô giáo mầm non bị hành hung ngay trước cổng trường
"Tôi chưa kịp nói gì thì bị tát liên tiếp", cô ⟦?informant,victim:Quàng Thị Hảo⟧, SN 1993, giáo viên Trường Mầm non Hoa Ban, nhớ lại. Sự việc xảy ra lúc 16 giờ 40 ngày 25/9, khi phụ huynh của cháu ⟦minor:Cầm Tuấn Phong⟧, lớp mẫu giáo 4 tuổi A, cho rằng con mình bị bạn cào xước mặt mà cô không báo.
Người phụ huynh được xác định là Cầm Văn Hặc, làm nghề lái xe. ⟦?victim:Cô Hảo⟧ phải điều trị 4 ngày vì thủng màng nhĩ.
Công an xã Chiềng Mung đã mời ông Hặc lên làm việc; ông thừa nhận nóng giận và xin lỗi. Theo Công an xã, hành vi cố ý gây thương tích sẽ bị xử lý nghiêm minh.

THÔNG BÁO VỀ VIỆC MẤT GIẤY TỜ
Ông Dương Chí Kiên, sinh 1974, trú ngõ 5 phố Lê Chân, có đánh rơi một ví da màu nâu trên đoạn từ chợ An Dương đến cầu Niệm vào ngày 8/5. Trong ví có:
- Thẻ căn cước số 031 074 - 008 255;
- Giấy đăng ký xe ô tô 15A-774.03;
- Thẻ ghi nợ quốc tế số 5264 1900 3382 0076 và một thẻ nội địa số 9704078820014419;
- 2 triệu đồng tiền mặt.
Ai nhặt được xin liên hệ số 0904.118 372 hoặc gửi lại Công an phường An Biên. Gia đình xin hậu tạ.
Người phụ trách tiếp nhận tại Công an phường: thiếu úy Hoàng Thu Trang.

NẠN NHÂN TRỞ VỀ TỪ TAM GIÁC VÀNG
Nghe lời một người bạn quen trên Facebook hứa hẹn lương 25 triệu một tháng, tháng 9 năm ngoái ⟦?informant,victim:Moong Văn Dần⟧, ở bản Xốp Tụ, vượt biên sang Lào. Tới nơi, điện thoại bị thu, ngày làm 16 tiếng, không đủ chỉ tiêu là ăn dùi cui điện. Cùng cảnh ngộ có ⟦?informant,victim:Lữ Thị Kháy⟧, 21 tuổi, người cùng bản, bị bán qua hai công ty trước khi gia đình gửi đủ 170 triệu tiền chuộc vào tài khoản 88-0123-4400-719.
Ngày 6/2, hai người được đồn biên phòng đón về. Lời khai của họ giúp Công an tỉnh khởi tố Xeo Văn Thi (sinh 15/10/1991) về tội mua bán người.
Trung tá Kha Văn Lập khuyên bà con đừng tin lời mời ra nước ngoài làm việc nhẹ.

LỄ RA MẮT CÂU LẠC BỘ "PHÒNG, CHỐNG MA TÚY HỌC ĐƯỜNG"
Ngày 15/10, Trường THPT Chu Văn An phối hợp Công an phường Tân Lập ra mắt Câu lạc bộ Phòng, chống ma túy học đường gồm 45 thành viên. Thầy Nguyễn Trọng Hiếu, Phó Hiệu trưởng, làm chủ nhiệm; thượng úy H'Nguyệt Ayun làm cố vấn.
Ngay sau lễ ra mắt, các đội tham gia phần thi rung chuông vàng với 30 câu hỏi về Luật Phòng, chống ma túy. Đội khối 11 giành giải Nhất, nhận phần thưởng 2 triệu đồng.
Cô Trần Thị Diệu Hiền, giáo viên Giáo dục công dân, cho biết CLB sinh hoạt chiều thứ Sáu của tuần thứ hai hằng tháng. Tài liệu tuyên truyền đăng trên phongchongmatuy.daklak.gov.vn.

CẢNH GIÁC LỪA BÁN VÉ TÀU TẾT
Tết nhứt tới nơi, nhu cầu vé tàu xe tăng, tội phạm mạng lại rục rịch. Mới đây, sinh viên ⟦?informant,victim:Thái Ngọc Uyên Vy⟧, tạm trú đường số 17, phường Linh Xuân, đặt 4 vé về Quảng Ngãi trên trang vetau-tet2027.com rồi chuyển 5,8 triệu đồng vô tài khoản 60704 406 1158 22. Trang này còn bắt nhập số thẻ, và thẻ 4017 9950 2286 3307 ⟦?victim:của Vy⟧ bị trừ thêm 3 triệu. Tới ga, nhân viên nói vé giả.
Cùng hoàn cảnh có anh ⟦?informant,victim:K.P.Đ⟧ trọ ở hẻm 990 quốc lộ 1K. Người bán dùng Zalo +84.79.442.8806, ảnh đại diện là cô gái mặc đồng phục hãng tàu.
Công an phường Linh Xuân khuyên: mua vé tại https://dsvn.vn, đại lý chánh thức hoặc quầy ga. Có bị gạt, giữ lại sao kê, tin nhắn rồi trình báo liền.

PHÁT HIỆN SỚM, DẬP TẮT ĐÁM CHÁY Ở CHỢ MỚI
Nhờ hệ thống báo cháy, khoảng 1 giờ 15 phút ngày 11/3, bảo vệ chợ Mới là ông Tô Văn Hạnh phát hiện khói tại dãy hàng vải. Ông cùng tổ chữa cháy tại chỗ của chợ dùng 9 bình bột dập lửa trước khi xe chữa cháy tới. Không có thiệt hại về người, hàng hóa hư hỏng không đáng kể.
Trung tá Đào Xuân Trường, Đội trưởng Đội Chữa cháy và CNCH khu vực 3, đánh giá: "Mô hình chợ an toàn PCCC đã phát huy tác dụng". Ban quản lý chợ cho biết sẽ thay toàn bộ dây điện cũ trước ngày 30/4.
Tiểu thương có nhu cầu tập huấn đăng ký với chị Lý Ngọc Bích tại văn phòng ban quản lý.

Vụ thiếu nữ mất tích: Công an tìm thấy sau ba ngày
Từ khi con gái ⟦?victim,minor:Vi Thị Thu Hoài⟧ (15 tuổi, học sinh Trường THCS Tam Thái) bỏ nhà đi ngày 4/4, gia đình anh ⟦?victim:Vi Văn Mười⟧ mất ăn mất ngủ. Đến ngày 7/4, theo nguồn tin từ ⟦informant:một nam tài xế xe khách tuyến Vinh – Hà Nội⟧ báo về, Công an xã phối hợp tìm thấy em tại phòng trọ ở phường Hoàng Liệt.
Em cho hay bị một thanh niên quen qua mạng tên Phạm Đức Nam, s.n. 2002, dụ dỗ. Nam liên lạc với em bằng số 0 33 6719 584.
Hiện thiếu nữ đã về nhà. Công an đang xác minh hành vi của Nam để xử lý. Cha mẹ cần trò chuyện với con nhiều hơn, lưu ý các mối quan hệ trên mạng.

HƯỚNG DẪN XỬ LÝ KHI BỊ LỪA ĐẢO TRÊN KHÔNG GIAN MẠNG
1. Dừng ngay mọi giao dịch, không chuyển thêm tiền dù được hứa hoàn lại.
2. Gọi tổng đài ngân hàng (số in ở mặt sau thẻ) yêu cầu khóa tài khoản, thẻ.
3. Chụp lại tin nhắn, số tài khoản nhận, đường dẫn; không xóa lịch sử trò chuyện.
4. Trình báo Công an xã, phường gần nhất hoặc qua VNeID; gửi phản ánh tới đầu số 156 hoặc trang canhbao.khonggianmang.gov.vn.
5. Không thuê "luật sư thu hồi tiền" trên mạng, đó là bẫy lần hai.
Theo khảo sát của Hiệp hội An ninh mạng quốc gia tháng 12/2025, chỉ 32,12% nạn nhân trình báo. Biên soạn: Tổ tuyên truyền Công an xã Hưng Đạo, trưởng nhóm Đặng Thu Phương.

Gã hàng xóm nghiện rượu và nhát dao trong đêm
Mâu thuẫn về cái rãnh thoát nước kéo dài hai năm. Tối 13/7, sau khi uống rượu, Hà Công Lực (SN 1976), xóm Vôi, xách dao sang nhà đối diện chửi bới. Ông ⟦?informant,victim:Đinh Công Ếnh⟧ ra can thì bị chém vào vai trái; con dâu ông, chị ⟦?informant,victim:Bùi Thị Nhiện⟧, bị đạp ngã gãy cổ tay; cháu nội ⟦?informant,minor,victim:Đinh Bảo Châu⟧, 6 tuổi, hoảng loạn phải đi khám tâm lý.
Tin báo đến Công an xã lúc 21 giờ 05, từ chị ⟦informant:Quách Thị Dịu⟧, Chi hội trưởng phụ nữ xóm. Tổ tuần tra khống chế Lực, thu dao.
Cơ quan điều tra tạm giữ hình sự đối tượng về hành vi cố ý gây thương tích.

BẢN TIN LOA: NGƯỜI CAO TUỔI VÀ CHIÊU "TẶNG QUÀ TRI ÂN"
Thưa các cụ, các bác!
Tuần qua, ở xóm Cầu, có ba cô gái mở điểm "hội thảo sức khỏe" phát trứng, phát mì rồi bán máy mát xa. Cụ ⟦?informant,victim:Tống Thị Bích⟧, 81 tuổi, bỏ 15 triệu đồng mua cái máy trị giá chưa tới một triệu. Vợ chồng ông ⟦?informant,victim:Khổng Minh Đắc⟧ mua hai hộp thuốc không nhãn mác, uống vào phải cấp cứu vì tụt huyết áp.
Nhóm này thuê ô tô 29K-118.94, cho khách gọi số 024 . 7300 1562 và giới thiệu trang suckhoevang.shop/uudai.
Đề nghị các cụ không mua hàng trôi nổi, có người lạ đến mời chào thì báo trưởng xóm Vũ Hữu Lộc hoặc trực ban Công an xã: 0243 385 2113.

GIẢI BÓNG CHUYỀN HƠI LIÊN THÔN XÃ QUẢNG YÊN
Trong hai ngày 1 và 2/5, 12 đội bóng chuyền hơi nữ tranh tài tại sân nhà văn hóa thôn Trung Đào. Chung kết, thôn Yên Cảnh thắng thôn Chính Trung 2-1. Bà Lê Thị Thành (thôn Yên Cảnh) được bầu là vận động viên xuất sắc; huấn luyện viên giỏi là ông Trịnh Đình Cương.
Ban tổ chức trao tổng giải thưởng 9 triệu đồng do Công ty TNHH May Hồng Phát và Quỹ khuyến học xã tài trợ.
Trưởng ban tổ chức, ông Nguyễn Bá Ngọc, Phó Chủ tịch UBND xã, cho biết: giải là hoạt động thiết thực chào mừng 51 năm Ngày Giải phóng miền Nam. Trong thời gian diễn ra giải, an ninh trật tự được bảo đảm.

Hai chị em bị bỏng vì nghịch cồn khô
Chiều mồng 6 Tết, ở nhà một mình, hai chị em ⟦?informant,minor,victim:Đàm Thảo Nguyên⟧ (lớp 6A) và ⟦?informant,minor,victim:Đàm Trung Hiếu⟧ (lớp 2) lấy cồn khô ra nướng mực. Lửa bùng lên làm cả hai bỏng mặt, bỏng tay. Anh ⟦?victim:Đàm Văn Sự⟧, bố các cháu, đang đi làm cách đó 3 km.
Người đưa hai cháu đi cấp cứu là bà Trần Thị Gấm, nhà sát vách. Bác sĩ Nguyễn Lương Bằng, Khoa Bỏng, cho biết ⟦?minor,?victim:cháu Nguyên⟧ bỏng 12%, ⟦?minor,?victim:cháu Hiếu⟧ 7%.
Hoàn cảnh gia đình rất khó khăn. Bạn đọc hảo tâm ủng hộ qua STK 4605 2050 118 37 hoặc liên hệ thầy giáo chủ nhiệm ⟦?minor,?victim:của Nguyên⟧, ĐT 0377 905.218.

KHEN THƯỞNG TẬP THỂ, CÁ NHÂN TRONG PHÒNG, CHỐNG TỘI PHẠM
Căn cứ Quyết định số 905/QĐ-UBND ngày 12/9/2026, Chủ tịch UBND xã Ba Động tặng giấy khen cho các cá nhân sau đây đã có thành tích cung cấp tin, tố giác tội phạm:
1. Ông ⟦informant:Phạm Văn Tréo⟧, thôn Hóc Kè;
2. Bà ⟦informant:Đinh Thị Rốt⟧, thôn Tân Long;
3. Anh ⟦informant:Nguyễn Tấn Sinh⟧, chủ trại heo, thôn Trường An.
Ngoài ra, khen thưởng ba cán bộ Công an xã: đại úy Võ Duy Khoa, thượng úy Lê Tự Tín, trung úy Bùi Thị Phương Thảo vì thành tích phá nhanh vụ trộm 6 con trâu của ông ⟦?informant,victim:Phạm Văn Ghê⟧ và hộ bà ⟦?informant,victim:Đinh Thị Hrê⟧ ở thôn Hóc Kè.
Lễ trao thưởng tổ chức lúc 7 giờ 30 ngày 15/9.

Mất 2,3 tỷ đồng sau cuộc gọi video "người yêu ngoại quốc"
Chuyện bắt đầu từ lời kết bạn của tài khoản https://www.facebook.com/dr.william.harris.88. Chị ⟦?informant,victim:P.T.B.N⟧, ngụ ấp Phú Lợi, góa chồng đã sáu năm, tin rằng mình gặp được bác sĩ quân y. Rồi "thùng quà" bị hải quan giữ, rồi "phí chống rửa tiền"... Lần nào tiền cũng đi tới một trong ba nơi: tài khoản 0181 0035 62209, tài khoản 1017-1184-263 và thẻ mang số 4665 0821 7390 5518.
Người đứng sau là Nguyễn Thị Thùy Dương, sinh năm 1995, CCCD số 087195 006 310, cùng chồng là người Nigeria. Công an thu giữ thêm thẻ Mastercard 54131990 22048867. Cặp này còn lừa bà ⟦?informant,victim:Tăng Thị Huệ Phương⟧, chủ nhà thuốc, 640 triệu đồng.
Cơ quan CSĐT đã khởi tố, bắt tạm giam bị can Dương.

CÔNG AN XÃ LẮNG NGHE Ý KIẾN NHÂN DÂN
Sáng 8/8, Công an xã Xuân Hồng tổ chức diễn đàn "Công an lắng nghe ý kiến nhân dân" tại nhà văn hóa thôn Hội Khê. Thượng tá Phạm Ngọc Ánh, Phó trưởng phòng Xây dựng phong trào, chủ trì.
Đã có 17 lượt ý kiến. Ông Vũ Tiến Sứng hỏi về việc xe quá tải cày nát đường đê; bà Ngô Thị Nga, đại diện tiểu thương chợ, phản ánh thiếu bãi gửi xe; anh Trịnh Văn Khôi đề nghị tăng tuần tra ban đêm dịp giáp Tết.
Trả lời từng nội dung, thiếu tá Mai Đình Khánh, Trưởng Công an xã, cho biết từ tháng 1 đến tháng 7 đơn vị đã lập biên bản 38 trường hợp xe quá khổ, phạt 214 triệu đồng (Báo cáo số 61/BC-CAX).

Lời cảnh tỉnh từ vụ nổ pháo tự chế
Học theo clip trên mạng, nhóm bốn nam sinh mua hóa chất tại trang hoachat-giare.asia về trộn. Hậu quả: ⟦?informant,minor,victim:Hà Minh Đăng⟧, lớp 11C Trường THPT Hương Cần, cụt ba ngón tay phải; ⟦?informant,minor,victim:T.Đ.K⟧ (15 tuổi, khu 4 xã Hương Cần) hỏng một mắt. Hai em còn lại may mắn đứng xa.
Tiếng nổ được ⟦informant:ông cụ chăn vịt ngoài đồng Mả Lim⟧ trình báo với Công an xã lúc 14 giờ 20. Người bán hóa chất là Sa Trung Kiên (1996), giao hàng bằng ô tô mang BKS 19A.330-17.
Theo Bệnh viện Đa khoa tỉnh, từ đầu tháng 12/2026 đã tiếp nhận 9 ca tai nạn do pháo. Trưởng khoa Chấn thương, bác sĩ Cù Xuân Lâm, mong các trường tuyên truyền mạnh hơn.

THÔNG BÁO PHÂN LUỒNG GIAO THÔNG PHỤC VỤ LỄ HỘI ĐỀN
Để bảo đảm trật tự, an toàn giao thông trong thời gian diễn ra Lễ hội Đền Bà (từ 7 giờ ngày 12 đến 22 giờ ngày 15 tháng Giêng), UBND xã thông báo:
- Cấm ô tô từ ngã ba Bưu điện đến cổng đền; ô tô đi theo đường tránh Nguyễn Trung Trực.
- Bãi xe số 1: sân vận động; bãi xe số 2: Trường THCS Lý Tự Trọng. Giá giữ xe máy 5.000 đồng, ô tô 20.000 đồng theo Quyết định số 31/2025/QĐ-UBND.
- Tổ trực an ninh do thượng úy Nguyễn Hải Triều phụ trách. Đường dây nóng lễ hội: 0296 3 861 113.
Đề nghị du khách không đốt vàng mã tràn lan, cảnh giác móc túi. Thông tin chi tiết xem tại lehoi.angiang.gov.vn.

Chị em tiểu thương điêu đứng vì bể hụi
Có mặt tại trụ sở Công an phường Mỹ Phong sáng 19/6, bà ⟦?informant,victim:Võ Thị Út Hậu⟧ nói không ra hơi: 18 dây hụi, gom góp 430 triệu, giờ chủ hụi tắt máy. Kế bên, cô ⟦?informant,victim:Mai Kiều Diễm⟧, bán cá ở chợ Cũ, nhẩm tính phần mình cũng trăm mấy. Còn bà ⟦?informant,victim:L.T.S⟧, nhà ở tổ 6 khu phố Mỹ Lợi, bán cả công đất để đóng hụi cho con.
Chủ hụi tên Huỳnh Thị Thu Ba, sanh năm 1970, chạy xe AirBlade 63B8 – 704.22, số điện thoại 0703 - 662 - 918 đã ngưng liên lạc từ 12/6. Bà con nộp hụi bằng tiền mặt hoặc qua tài khoản 0651000 449 208.
Ai biết tung tích người này xin báo Công an phường.

CHUYỆN TỬ TẾ Ở BẾN XE
Trả lại 45 triệu đồng cho khách bỏ quên, anh Phạm Công Thành, phụ xe tuyến Pleiku – Quy Nhơn, chỉ cười: "Của người ta mà, mình lấy răng được". Chiếc túi được anh phát hiện dưới ghế số 14 lúc dọn xe chiều 3/4, rồi bàn giao cho Công an phường Diên Hồng trước sự chứng kiến của ông Siu Blơi, quản lý bến xe.
Chủ nhân chiếc túi là một thương lái cà phê, đã nhận lại đủ tài sản vào sáng hôm sau.
Ghi nhận nghĩa cử ấy, Giám đốc Công ty Vận tải Gia Hưng, bà Nguyễn Phan Tường Vi, thưởng nóng anh Thành 3 triệu đồng. UBND phường đã có Tờ trình số 58/TTr-UBND đề nghị cấp trên khen thưởng.

Tài khoản giả mạo chủ tịch xã vay tiền cán bộ
Công an xã Lộc Hà cảnh báo: có đối tượng lập tài khoản Zalo giả danh ông ⟦?victim:Nguyễn Sỹ Hùng⟧, Chủ tịch UBND xã, để mượn tiền. Chị ⟦?informant,victim:Phan Thị Hồng Nhạn⟧, cán bộ văn phòng, đã chuyển 15 triệu đồng vào số TK 0985 2217 604 (chủ TK: LE VAN TAM). Anh ⟦?informant,victim:Trần Hữu Đồng⟧, trưởng thôn Xuân Hải, chuyển 5 triệu thì sinh nghi, gọi lại mới biết mình bị lừa.
Tài khoản giả đăng ký bằng số 84 567 331 902. Kẻ gian còn gửi đường link bit.ly/3xHopdong chứa mã độc, đồng thời xin ảnh thẻ căn cước và số thẻ tín dụng; một cán bộ đã lỡ gửi thẻ 4283.1000.5567.2390 nhưng kịp khóa.
Ai nhận được tin nhắn tương tự, tuyệt đối không mở đường link, báo ngay cho thiếu tá Hồ Viết Lam.

TÌM NGƯỜI NHÀ CHO CHÁU BÉ ĐI LẠC
16 giờ ngày 2/9, tại khu vực pháo hoa bờ hồ, Công an phường Nam Cường tiếp nhận một bé trai đi lạc. Cháu nói tên là ⟦minor:Nguyễn Bảo Nam⟧, 5 tuổi, học lớp Chồi Trường mầm non Sao Mai, mẹ tên Thoa bán hoa quả. Cháu mặc áo phông in hình siêu nhân, quần bò.
Người đưa cháu tới trụ sở là chị Đặng Thị Hòa, công nhân môi trường.
Gia đình cháu ở đâu, đến nhận tại trụ sở Công an phường số 40 đường Thanh Niên hoặc gọi cho cán bộ trực, thượng sĩ Bàn Văn Kim, số riêng (+84)358.220.916.
Đề nghị người dân chia sẻ thông báo này trong các nhóm Zalo tổ dân phố.

Nhóm cò mồi làm giả hồ sơ vay vốn sa lưới
Đầu tháng 11, Công an tỉnh khám xét khẩn cấp nơi ở của Lương Văn Bắc (SN: 12/1988) và Chu Thị Loan (sinh năm 1990). Tang vật gồm 36 phôi căn cước, trong đó đã in tên thật các số 024-188-003-950, 024090 017 733, 024 0 9901 2816 và CMND 121 774 093; 14 thẻ ngân hàng, có thẻ số 9704 4178 0032 5566 194, 5313-2088-4410-9927; ô tô Mazda 98A-552.60.
Manh mối vụ án đến từ ⟦informant:một nữ nhân viên lễ tân khách sạn trên đường Xương Giang⟧, người thấy nhóm này thuê phòng in ấn suốt đêm và báo cho cảnh sát.
Bước đầu, cơ quan điều tra xác định ông ⟦?informant,victim:Giáp Văn Lưỡng⟧ và bà ⟦?informant,victim:Thân Thị Xuyến⟧ bị đứng tên khoản vay 300 triệu đồng mà không hề hay biết.

KỲ HỌP HỘI ĐỒNG NHÂN DÂN XÃ: NHIỀU NGHỊ QUYẾT QUAN TRỌNG
Ngày 17 và 18/7, HĐND xã Vĩnh Bình khóa mới họp kỳ thứ hai dưới sự điều hành của bà Thạch Thị Ngọc Mai, Chủ tịch HĐND. Kỳ họp nghe Phó Chủ tịch UBND xã Kim Hoàng Nam báo cáo kinh tế - xã hội: thu ngân sách đạt 58,4% dự toán; hộ nghèo còn 1,9% (nguồn: Báo cáo số 203/BC-UBND).
Đại biểu Lâm Ngọc Rạng (tổ 4) chất vấn tình trạng trộm cắp mô-tơ bơm nước. Thiếu tá Sơn Minh Cảnh, Trưởng Công an xã, cho biết đã xử lý 5 đối tượng, trả lại 12 mô-tơ.
Kỳ họp thông qua 7 nghị quyết, trong đó có nghị quyết hỗ trợ lực lượng tham gia bảo vệ ANTT ở cơ sở 1,8 triệu đồng/người/tháng.

Tai nạn lao động ở mỏ đá, một người chết
Sạt lở bất ngờ xảy ra lúc 9 giờ 50 ngày 23/3 tại mỏ đá Lèn Bút. Theo Công an xã Tân Kỳ, người bị vùi lấp là anh ⟦?informant,victim:Nguyễn Văn Thuần⟧ - sinh năm 1983, quê xóm Trung Mỹ; thi thể được đưa ra sau 5 giờ tìm kiếm. Hai công nhân ⟦?informant,victim:Lê Khắc Điệp⟧ và ⟦?informant,victim:Vi Văn Nhất⟧ bị đa chấn thương.
⟦?victim:Anh Thuần⟧ là lao động chính, để lại vợ đang mang thai và con trai ⟦minor:Nguyễn Gia Phúc⟧ mới 22 tháng tuổi. Phó Chủ tịch UBND xã Đặng Quốc Việt đã đến chia buồn, hỗ trợ 10 triệu đồng.
Mọi đóng góp xin gửi ông Nguyễn Văn Thảo (anh ruột), số điện thoại 0 983 714 065; số tài khoản 3608.205.117.924 Agribank.

Cướp ngân hàng bất thành, nghi phạm bị vây bắt trong 50 phút
10 giờ 5 phút ngày 26/11, một kẻ bịt mặt xông vào phòng giao dịch trên đường Phạm Hùng, dùng vật giống súng uy hiếp giao dịch viên ⟦?informant,victim:Trịnh Ngọc Mai⟧, cướp 310 triệu đồng. Lúc tháo chạy y đâm anh bảo vệ ⟦?informant,victim:Sú Văn Hậu⟧ trọng thương.
Được ⟦informant:anh chạy xe ôm đứng trước tiệm vàng Kim Thành⟧ chỉ hướng, tổ Cảnh sát 113 vây ráp khu nhà hoang. Nghi phạm là Đỗ Thanh Nhàn, sinh 02-1994, nợ nần do cá độ trên trang thabet88.club. Xe máy gây án gắn biển 72-E1.884.30 là xe trộm cắp của ông ⟦?informant,victim:Lại Thế Vinh⟧.
Đại tá Bùi Quốc Khánh, Phó Giám đốc Công an tỉnh, có mặt chỉ đạo và thưởng nóng ban chuyên án.

Tin ngắn: Ra quân tuyên truyền Tháng hành động phòng, chống mua bán người
Ngày 30/7, Hội Liên hiệp Phụ nữ xã Mường Lát phối hợp Đồn Biên phòng và Công an xã ra quân hưởng ứng "Ngày toàn dân phòng, chống mua bán người". Gần 300 hội viên diễu hành, phát 500 tờ rơi bằng hai thứ tiếng Việt, Mông.
Trung tá Hơ Văn Di, Chính trị viên phó đồn, phổ biến bốn thủ đoạn thường gặp. Chị Lâu Thị Pà, Chủ tịch Hội, cho biết toàn xã hiện có 11 tổ "Phụ nữ tự quản đường biên" với 164 thành viên, theo Báo cáo số 29/BC-HPN.
Khi nghi ngờ có trường hợp mua bán người, hãy gọi Tổng đài 111 hoặc Cảnh sát 113.

Nữ sinh lớp 12 bị tống tiền bằng ảnh ghép
Ngày 2/10, em ⟦?informant,minor,victim:Châu Ngọc Thiên Kim⟧, học sinh lớp 12A9 Trường THPT Nguyễn Khuyến, nhận được tin nhắn kèm ảnh khỏa thân ghép mặt mình. Người gửi dùng số +84 (0)819 226 470, đòi 20 triệu đồng chuyển vào tài khoản 99 0210 4473, nếu không sẽ tung lên trang hocsinhvn.xyz. Hoảng sợ, em chuyển 6 triệu bằng thẻ của mẹ (số thẻ: 9704 2300-5518-0936) rồi mới dám nói với cô chủ nhiệm.
Kẻ tống tiền hóa ra là ⟦minor:Võ N.B.⟧ – 17 tuổi, bạn học cùng lớp học thêm. Em này đã chụp lại cả thẻ căn cước số 082308-004-516 ⟦?minor,?victim:của Kim⟧ để hù dọa.
Chuyên viên tâm lý Hồ Nguyên Khang lưu ý: hễ bị đe dọa, các em đừng trả tiền, hãy báo cha mẹ hoặc công an liền.

MÔ HÌNH "TIẾNG KẺNG AN NINH" Ở XÃ QUANG TRUNG
Ba hồi kẻng lúc 21 giờ 30 đã thành thói quen của người dân 8 thôn. Theo ông Hoàng Ngọc Phượng, trưởng thôn Nà Lình, kẻng nhắc các nhà cất xe, khóa cửa, học sinh về nhà học bài.
Đại úy Nông Quốc Cường, Phó trưởng Công an xã, cho biết mô hình ra đời từ Kế hoạch số 18/KH-BCĐ năm 2024. Năm 2026, số vụ trộm cắp giảm từ 14 xuống 5 vụ (nguồn: Công an xã). Đã có 3 xã bạn đến học tập, mới nhất là đoàn xã Thiện Long do bà Lộc Thị Hiên làm trưởng đoàn.
Bà Hứa Thị Slính, 74 tuổi, vui vẻ: "Nghe kẻng là yên cái bụng mà ngủ".

Đuối nước thương tâm ở hồ thủy lợi
Không ai ngờ buổi chăn bò chiều 14/4 lại là lần cuối bà ⟦?victim:Rơ Châm H'Bleng⟧ nhìn thấy hai đứa cháu. ⟦?informant,minor,victim:Rơ Châm Thiện⟧, 8 tuổi, và em họ ⟦?informant,minor,victim:Ksor Y Nhân⟧ (lớp 1) xuống hồ Ia Rong rửa chân rồi trượt vào vùng nước sâu. Khi dân làng tìm được thì đã muộn.
Công an xã Ia Hrú khám nghiệm, xác định hai cháu tử vong do ngạt nước, bàn giao thi thể cho gia đình lo hậu sự.
Ông Nay Djruêng, Phó Chủ tịch UBND xã, cho biết sẽ cắm 20 biển cảnh báo, mở 2 lớp dạy bơi miễn phí. Ân nhân muốn giúp đỡ gia đình xin qua số 0269 . 388 . 7052 (chị Siu H'Phương, cán bộ văn hóa xã).

HỎI ĐÁP: NHẶT ĐƯỢC TÀI SẢN CỦA NGƯỜI KHÁC
Bạn đọc Nguyễn Hữu Tài hỏi: Tôi nhặt được ví tiền trên đường, nếu giữ lại thì có bị phạt không?
Luật sư Phan Thị Lam Hồng, Đoàn Luật sư tỉnh, trả lời: Theo Điều 230 Bộ luật Dân sự năm 2015, người phát hiện tài sản do người khác đánh rơi phải thông báo hoặc giao nộp cho UBND cấp xã hoặc Công an cấp xã nơi gần nhất. Nếu cố tình không trả, tùy giá trị, có thể bị phạt từ 3 đến 5 triệu đồng theo Nghị định số 144/2021/NĐ-CP hoặc truy cứu trách nhiệm hình sự về tội chiếm giữ trái phép tài sản.
Sau một năm không xác định được chủ sở hữu, việc xác lập quyền thực hiện theo luật định. Bạn đọc xem văn bản tại chinhphu.gov.vn.

Lật tẩy kho hàng giả giữa khu dân cư
Cứ khoảng nửa đêm, ô tô tải BKS 51D 66304 lại vào con hẻm 212. Thấy lạ, ⟦informant:chú Ba Thới, thợ hớt tóc đầu hẻm⟧, nói nhỏ với cảnh sát khu vực. Ít lâu sau, ⟦informant:một sinh viên trọ trên lầu căn nhà 212/9⟧ cũng gửi cho công an mấy tấm hình chụp thùng mỹ phẩm không nhãn.
Ngày 9/5, tổ liên ngành kiểm tra, thu giữ 4.200 hộp kem. Chủ kho Kha Mỹ Linh sinh năm 1986 khai bán qua trang http://kemtrang-linhkha.com.vn và nhận tiền bằng thẻ 3770 218846 90125, tài khoản 007 8824 10936.
Nhiều người mua kem bị dị ứng, trong đó chị ⟦?informant,victim:Đỗ Hoàng Oanh⟧, thợ may ở chợ Phước Bình, phải nằm viện 10 ngày vì viêm da nặng.
`,
  `
Công an xã Hòa Phú cảnh báo thủ đoạn giả danh cán bộ điện lực
Sáng 12/11, bà ⟦victim:Đặng Thị Mùi⟧, 67 tuổi, ở thôn Đông, xã Hòa Phú nhận cuộc gọi từ số 0867 214 905 của người tự xưng là nhân viên điện lực, báo gia đình bà còn nợ 1,8 triệu đồng tiền điện, nếu không trả ngay sẽ cắt điện. Người này kết bạn Zalo rồi gửi đường dẫn https://evnspc-thanhtoan.top/tra-cuu để cập nhật thông tin khách hàng.
Làm theo hướng dẫn, chỉ trong ít phút, toàn bộ 46 triệu đồng trong tài khoản của ⟦?victim:bà Mùi⟧ đã bị chuyển sang tài khoản 1903 8827 4410 15 tại Ngân hàng Techcombank.
Công an xã đề nghị người dân không truy cập đường dẫn lạ; ngành điện không yêu cầu khách hàng chuyển tiền vào tài khoản cá nhân.

THÔNG BÁO TÌM CHỦ SỞ HỮU TÀI SẢN
Công an phường Tân Lập đang tạm giữ một số tài sản do quần chúng nhân dân nhặt được và giao nộp, gồm:
1. 01 ví da màu nâu, bên trong có căn cước số 036 185 004 721 và thẻ ngân hàng số 9704 3602 1185 4470.
2. 01 xe mô tô Honda Wave màu xanh, biển kiểm soát 29-H1 482.63, dựng ở vỉa hè đường Lê Hồng Phong từ ngày 2/11.
3. 01 thẻ tín dụng Visa số 4123-5508-7719-0346, không rõ tên chủ thẻ.
Ai là chủ sở hữu, đề nghị mang giấy tờ liên quan đến trụ sở Công an phường, số 18 đường Trần Phú, gặp đồng chí Đại úy Phạm Văn Lực, điện thoại 0983.115.742 để nhận lại. Quá thời hạn 12 tháng kể từ ngày thông báo, tài sản sẽ được xử lý theo quy định của pháp luật.

Đuối nước ở hồ thủy lợi, một học sinh tử vong
Khoảng 15 giờ 20 phút ngày 9/6, em ⟦minor,victim:Lò Văn Tuấn⟧, học sinh lớp 6A Trường PTDTBT THCS Chiềng Sung, cùng bốn bạn rủ nhau ra hồ bản Nong tắm. Do không biết bơi, em bị trượt chân xuống vùng nước sâu. Nghe tiếng kêu cứu, người dân gần đó chạy đến nhưng đến 16 giờ 10 phút mới đưa được nạn nhân lên bờ.
Cùng bị đuối nước còn có em ⟦minor,victim:Lò Thị Ánh⟧, 9 tuổi, em họ của ⟦?minor,?victim:Tuấn⟧, rất may được anh Quàng Văn Ín kéo lên kịp thời, hiện sức khỏe đã ổn định.
Qua sự việc trên, Công an xã Chiềng Sung khuyến cáo các bậc phụ huynh tăng cường quản lý con em trong dịp nghỉ hè, không để trẻ tự ý tắm ở ao, hồ, sông, suối.

Phường Bình Hưng ra mắt mô hình "Cụm liên kết an ninh khu nhà trọ"
Sáng 20/10, tại hội trường khu phố 5, UBND phường Bình Hưng tổ chức lễ ra mắt mô hình "Cụm liên kết an ninh khu nhà trọ". Dự lễ có đồng chí Trương Quốc Thái, Phó Bí thư Thường trực Đảng ủy phường; Thượng tá Lê Minh Đức, Trưởng Công an phường; bà Huỳnh Thị Bạch Tuyết, Chủ tịch Ủy ban MTTQ Việt Nam phường cùng 120 chủ nhà trọ.
Theo Quyết định số 412/QĐ-UBND ngày 15/10/2025, cụm gồm 46 cơ sở với 1.180 phòng, do ông Nguyễn Văn Bé Ba làm cụm trưởng. Các thành viên lắp 62 camera, trị giá 248 triệu đồng từ nguồn xã hội hóa, và lập nhóm Zalo để trao đổi tình hình.
Theo báo cáo của Công an phường, 9 tháng năm 2025 trên địa bàn xảy ra 14 vụ phạm pháp hình sự, giảm 5 vụ so với cùng kỳ. Người dân có thể phản ánh qua số trực ban 028 3758 1122 hoặc Cổng thông tin https://binhhung.hochiminhcity.gov.vn.

Khen thưởng đột xuất người dân giúp Công an bắt trộm
Ngày 3/11, Chủ tịch UBND xã Vĩnh Thạnh Trung tặng giấy khen cho ông ⟦informant:Trần Văn Tám Lũy⟧, ngụ ấp Vĩnh Quý, vì đã có thành tích trong phòng, chống tội phạm.
Trước đó, rạng sáng 29/10, trong lúc đi giăng lưới, ⟦?informant:ông Tám Lũy⟧ phát hiện hai thanh niên lạ mặt chở theo một bao tải lớn trên xe máy biển số 67K1-338.20, có biểu hiện nghi vấn. Ông liền điện thoại cho Công an xã. Lực lượng tuần tra chặn bắt được Lâm Hoài Phong và Thạch Rinh, thu giữ 14 con gà nòi cùng một máy bơm nước.
Hai đối tượng khai đã lấy trộm số tài sản trên của gia đình anh ⟦victim:Nguyễn Hoàng Khải⟧ ở cùng ấp. Toàn bộ đã được trao trả cho chủ sở hữu.

Bắt nhóm đối tượng làm giả giấy tờ để mở tài khoản
Cơ quan Cảnh sát điều tra Công an tỉnh vừa ra quyết định khởi tố bị can đối với Vũ Đình Quyết (SN 1994, trú tại phường Nam Cường), Hoàng Thị Lan Anh, sinh năm 1999, trú tại xã Giao Thủy, về tội làm giả tài liệu của cơ quan, tổ chức.
Theo điều tra, các đối tượng đã dùng số căn cước 034099012385 và chứng minh nhân dân số 163 204 877 của người khác, thay ảnh, làm giả giấy tờ để mở tài khoản 0451000387621 (Vietcombank) và tài khoản số 105 8724 6630 tại VietinBank, rồi bán cho đường dây đánh bạc qua mạng với giá 3 triệu đồng mỗi tài khoản.
Khám xét nơi ở, Công an thu giữ 1 xe ô tô BKS 18A-274.19, 6 điện thoại và nhiều thẻ ATM, trong đó có thẻ mang số 9704 1500 2266 7810 334.

Bản tin truyền thanh xã Quảng Hòa
Thưa bà con và các đồng chí! Trong tuần qua, Công an xã nhận được trình báo của chị ⟦?informant,victim:Trần Thị Ngân⟧, ở thôn Tân Hòa, về việc mất con bò đang chửa buộc ở bìa rừng, trị giá khoảng 22 triệu đồng. Trước đó mấy hôm, nhà ông ⟦victim:Nguyễn Hữu Lợi⟧ ở thôn Tân Sơn cũng bị kẻ gian vào chuồng dắt mất hai con dê.
Công an xã đề nghị bà con không thả rông trâu bò qua đêm, gia cố chuồng trại, lắp đèn chiếu sáng. Ai biết thông tin về các vụ việc trên, hoặc thấy người lạ hỏi mua trâu bò giá rẻ, xin báo ngay cho Công an xã theo số trực ban 0232 3866 113.
Mọi thông tin về người báo tin đều được giữ bí mật. Xin cảm ơn bà con đã lắng nghe.

Học sinh lớp 4 nhặt được của rơi, trả lại người mất
(QĐ) Chiều 6/11, trên đường đi học về, em ⟦minor:Hồ Ngọc Bảo Trân⟧, học sinh lớp 4/3 Trường Tiểu học Nguyễn Văn Trỗi, nhặt được chiếc túi xách bên trong có 7,5 triệu đồng, một thẻ căn cước và thẻ ngân hàng. Em cùng mẹ mang đến Công an phường Hương Trà nhờ tìm người đánh mất.
Qua xác minh, chủ nhân chiếc túi là chị ⟦?victim:Phan Thị Thảo⟧. Nhận lại tài sản, chị xúc động cảm ơn cháu và lực lượng Công an.
Cô Lê Thị Kim Cúc, Hiệu trưởng nhà trường cho biết, ⟦?minor:Trân⟧ là học sinh ngoan. Trước đó, tháng 9, em ⟦minor:Nguyễn Phước Thịnh⟧, lớp 5/1 cùng trường cũng nhặt được điện thoại và giao nộp cho thầy tổng phụ trách.
Nhà trường đã tuyên dương hai em trong buổi chào cờ đầu tuần.

HƯỚNG DẪN NGƯỜI DÂN XỬ LÝ KHI NGHI BỊ LỪA ĐẢO QUA MẠNG
Bước 1. Dừng ngay việc chuyển tiền, không xóa tin nhắn, cuộc gọi.
Bước 2. Gọi ngân hàng nơi mở tài khoản đề nghị tạm khóa. Một số tổng đài: Vietcombank 1900 545413, Agribank 1900 558818, BIDV 1900 9247.
Bước 3. Chụp màn hình, lưu lại số điện thoại, số tài khoản, đường dẫn của đối tượng.
Bước 4. Đến Công an xã, phường gần nhất trình báo hoặc phản ánh qua ứng dụng VNeID, mục "Tố giác tội phạm"; có thể gọi 113.
Theo Điều 174 Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017), người nào bằng thủ đoạn gian dối chiếm đoạt tài sản trị giá từ 2 triệu đồng trở lên có thể bị phạt cải tạo không giam giữ đến 3 năm hoặc phạt tù từ 6 tháng đến 3 năm; mức cao nhất là tù chung thân.
Tài liệu do Công an phường Việt Hưng biên soạn, tham khảo tại bocongan.gov.vn.

Cháy nhà trong đêm, hai bà cháu thoát nạn
Khoảng 1 giờ 30 phút ngày 17/11, ngôi nhà cấp bốn của bà ⟦victim:Lê Thị Xuyến⟧ (71 tuổi) ở ngõ 45, tổ dân phố Hợp Nhất bất ngờ bốc cháy. Lúc này trong nhà có ⟦?victim:bà Xuyến⟧ và cháu nội là ⟦minor,victim:Lê Minh Khôi⟧, 5 tuổi. Bà bị bỏng hai tay, cháu bé bị ngạt khói, cả hai được hàng xóm phá cửa đưa ra ngoài.
⟦informant:Anh thợ sửa xe ở đầu ngõ 45⟧ là người phát hiện cháy đầu tiên và đã gọi 114. Công an tỉnh điều động 2 xe chữa cháy, đến 2 giờ 10 phút thì dập tắt hoàn toàn.
Nguyên nhân ban đầu được xác định do chập điện từ bộ sạc xe đạp điện. Thiệt hại ước tính 150 triệu đồng (theo biên bản của Công an phường).
Đại tá Nguyễn Quang Hưng, Trưởng phòng Cảnh sát PCCC&CNCH khuyến cáo không sạc xe qua đêm trong nơi ở.

Mất 1,2 tỷ đồng vì tin "sàn vàng quốc tế"
Công an xã Ea Kly vừa tiếp nhận đơn của chị ⟦?informant,victim:H'Wen Niê⟧, trú buôn Krông Pắk. Qua mạng xã hội, chị quen một tài khoản tên "David Trần" tự xưng kỹ sư ở Singapore, được rủ đầu tư vàng tại trang goldfx-invest.vip. Ban đầu chị nạp 10 triệu đồng, rút được cả lãi lẫn gốc nên tin tưởng vay mượn người thân nạp thêm 9 lần vào hai tài khoản 0071 0012 94853 Vietcombank và 5611 0002 3478 90 BIDV, đều đứng tên công ty.
Đến khi không rút được tiền, chị mới biết bị lừa.
Cũng bằng thủ đoạn này, anh ⟦victim:Y Thuyên Mlô⟧ ở buôn bên cạnh bị chiếm đoạt 85 triệu đồng qua website www.goldfx88.net/nap-tien.
Công an đề nghị bà con cảnh giác với lời mời gọi lãi suất cao, chắc thắng.

Tai nạn giao thông nghiêm trọng trên Quốc lộ 37
Vào hồi 6 giờ 45 phút ngày 21/11, tại km 82+300 Quốc lộ 37, đoạn qua xã Yên Bình, xảy ra va chạm giữa xe tải mang biển kiểm soát 21C - 076.54 do tài xế Đỗ Văn Thắng điều khiển với xe máy 21B1 - 559.07.
Hậu quả làm người điều khiển xe máy là ⟦victim:Hoàng Văn Páo⟧, SN 1988, trú tại thôn Khe Gầy, tử vong tại chỗ; cháu ⟦?victim,minor:H.T.D.⟧, 7 tuổi, con gái anh, bị gãy chân, đang điều trị tại Bệnh viện đa khoa tỉnh.
Công an huyện cũ trước đây đã nhiều lần kiến nghị cắm biển cảnh báo tại khúc cua này. Đội Cảnh sát giao thông số 2 đang khám nghiệm hiện trường, làm rõ nguyên nhân. Kết quả kiểm tra cho thấy lái xe tải không vi phạm nồng độ cồn.

Ngày hội Toàn dân bảo vệ ANTQ xã Phước Long
Sáng 19/8, xã Phước Long long trọng tổ chức Ngày hội "Toàn dân bảo vệ an ninh Tổ quốc" năm 2025 tại Nhà văn hóa ấp Long Hòa. Đồng chí Đặng Thanh Sơn, Phó Chủ tịch UBND tỉnh và Đại tá Phan Hữu Nghĩa, Phó Giám đốc Công an tỉnh đến dự.
Ôn lại truyền thống, Trung tá Võ Thành Được, Trưởng Công an xã nêu bật kết quả: theo báo cáo số 127/BC-CAX, 7 tháng đầu năm quần chúng cung cấp 64 tin có giá trị, giúp làm rõ 19 vụ, xử lý 27 đối tượng.
Dịp này, Câu lạc bộ Đờn ca tài tử xã biểu diễn 6 tiết mục; đội bóng chuyền Trường THPT Võ Văn Kiệt giao hữu với đội Công an xã, tỉ số 3-1. Ban tổ chức trao 20 phần quà, mỗi phần 500.000 đồng, cho hộ khó khăn.
5 tập thể, 11 cá nhân được khen thưởng theo Quyết định 893/QĐ-UBND.

Nhờ tin báo của người bán vé số, Công an triệt phá điểm bán lẻ ma túy
Chiều 8/10, ⟦informant:người đàn ông bán vé số dạo trước hẻm 128 Nguyễn Trãi⟧ đến Công an phường An Cư cho biết có nhiều thanh niên lạ thường xuyên ra vào phòng trọ số 7 trong hẻm vào giờ trưa. Cùng thời điểm, bà ⟦informant:Lý Ngọc Hương⟧, chủ quán cơm đối diện, cũng báo cho cảnh sát khu vực sự việc tương tự.
Sau ba ngày theo dõi, tổ công tác kiểm tra hành chính phòng trọ, bắt quả tang Phạm Quốc Huy (sinh ngày 14/02/1997) đang bán trái phép chất ma túy cho hai người nghiện. Tang vật gồm 12 gói heroin, một cân tiểu ly và xe mô tô biển số 65-B2 018.46.
Vụ việc đang được tiếp tục điều tra mở rộng.

Cảnh giác với trò "nạp thẻ, nâng hạng thẻ tín dụng"
Thời gian gần đây trên địa bàn phường Kỳ Lừa có một số người nhận cuộc gọi mời nâng hạn mức thẻ. Cụ thể, ngày 5/11, anh ⟦victim:Nông Đức Thịnh⟧, trú khối 8, được người phụ nữ dùng số +84 352 907 118 hướng dẫn chụp hai mặt thẻ tín dụng số 5324 1178 6605 2291 và đọc mã OTP. Ngay sau đó thẻ bị trừ 38.500.000 đồng mua hàng trên mạng.
Một trường hợp khác là chị ⟦victim:Vi Thị Hằng⟧, giáo viên, bị kẻ xấu lấy thông tin thẻ 3561 0087 4412 9930 (JCB), thiệt hại 21 triệu đồng.
Khuyến cáo: tuyệt đối không cung cấp số thẻ, mã CVV, OTP cho bất kỳ ai. Nhân viên ngân hàng không bao giờ hỏi mã OTP. Khi nghi ngờ, gọi số in ở mặt sau thẻ.

Làm rõ vụ hành hung nữ sinh ngoài cổng trường
Liên quan đến đoạn clip dài hơn 2 phút lan truyền trên mạng xã hội, Công an xã Tam Dương xác định, nữ sinh bị đánh là cháu ⟦?victim,minor:N.T.K.L.⟧, học lớp 8C Trường THCS Hợp Hòa. Nhóm tham gia gồm bốn em, trong đó ⟦minor:P.A.T.⟧ (14 tuổi) là người trực tiếp dùng mũ bảo hiểm đánh bạn, còn ⟦minor:Đ.M.N.⟧, lớp 9A, quay clip.
Nguyên nhân do mâu thuẫn từ việc bình luận trên Facebook. ⟦?minor,?victim:Cháu L.⟧ bị chấn thương phần mềm, tâm lý hoảng loạn.
Ông Nguyễn Tiến Dũng, Phó Hiệu trưởng nhà trường, cho hay trường đã mời phụ huynh các em đến làm việc. Công an xã đang củng cố hồ sơ, xử lý theo quy định, đồng thời đề nghị cộng đồng mạng không chia sẻ clip để bảo vệ trẻ em.

Lễ tuyên dương Điển hình tiên tiến phong trào TDBVANTQ giai đoạn 2020-2025
Tối 25/9, tại Trung tâm Văn hóa – Thể thao phường Sầm Sơn, Ban Chỉ đạo 138 tổ chức lễ tuyên dương 35 điển hình tiên tiến. Trong đó có ông Cao Văn Chất, Tổ trưởng Tổ bảo vệ an ninh, trật tự khu phố Trung Kỳ; bà Viên Thị Hòa, Chi hội trưởng phụ nữ khu phố Vinh Sơn; linh mục Giuse Trần Xuân Thủy, quản xứ Ba Làng; Đại đức Thích Nguyên Hạnh, trụ trì chùa Khải Minh.
Ông Chất cho biết, tổ của ông duy trì tuần tra 4 đêm mỗi tuần, đã hòa giải thành 23 vụ mâu thuẫn. "Làm việc này phải gần dân, nghe dân nói", ông chia sẻ.
Theo Công an phường, 5 năm qua có 312 lượt tập thể, cá nhân được khen. Kinh phí lễ tuyên dương 45 triệu đồng lấy từ nguồn ngân sách theo Nghị quyết 07/NQ-HĐND.

Giải cứu cụ bà khỏi bẫy "bắt cóc online"
Ngày 30/10, cụ ⟦victim:Bùi Thị Thanh Nhàn⟧, 78 tuổi, trú phố Hàng Kênh, đến phòng giao dịch Agribank xin rút sổ tiết kiệm 300 triệu đồng, vẻ mặt lo lắng, liên tục nghe điện thoại. Thấy nghi, giao dịch viên ⟦?informant:Đoàn Thu Trang⟧ giữ cụ lại nói chuyện và báo Công an phường.
Tại đây, ⟦?victim:cụ Nhàn⟧ kể có người xưng là Đại úy công an, gọi từ số 024.7109.8834, nói cụ liên quan đường dây rửa tiền và phải chuyển hết tiền vào tài khoản 8820 1997 0413 MB Bank để "thẩm tra". Đối tượng còn gửi ảnh lệnh bắt có in đúng số căn cước 031147006218 của cụ.
Số tiền đã được giữ an toàn. Trung tá Ngô Đình Khoa, Phó trưởng Công an phường khuyến cáo: Công an không làm việc qua điện thoại.

Truy tìm người vi phạm giao thông bỏ chạy
Công an phường Thủ Dầu Một thông báo truy tìm Trịnh Công Hậu, sinh 1990, hộ khẩu thường trú xã Bàu Bàng, số CCCD 074-090-003-517, đặc điểm cao khoảng 1m70, tóc ngắn, có hình xăm con cá ở cẳng tay trái.
Hậu là người điều khiển ô tô con màu trắng, biển số 61A-908.33, gây tai nạn lúc 22 giờ ngày 11/11 trên đại lộ Bình Dương làm ông ⟦victim:Tô Văn Nghiệp⟧, chạy xe ôm, bị chấn thương sọ não rồi bỏ khỏi hiện trường.
Theo lời ⟦informant:một nam bảo vệ ngân hàng đối diện nơi xảy ra tai nạn⟧, sau khi tông, người này có xuống xe nhìn rồi lên xe phóng về hướng Chơn Thành.
Ai phát hiện đối tượng ở đâu báo cho điều tra viên Nguyễn Hải Đăng, số di động 0909-662-415.

Triển khai Luật Lực lượng tham gia bảo vệ ANTT ở cơ sở tại xã Nậm Pồ
UBND xã Nậm Pồ vừa kiện toàn 18 tổ bảo vệ an ninh, trật tự với 54 thành viên, theo Nghị quyết số 15/2024/NQ-HĐND của HĐND tỉnh. Mức hỗ trợ hằng tháng của tổ trưởng là 1.500.000 đồng, tổ viên 1.200.000 đồng.
Chủ tịch UBND xã Giàng A Sử yêu cầu các bản tạo điều kiện về nơi làm việc; Công an xã do Thiếu tá Lường Văn Hặc làm Trưởng công an tổ chức tập huấn 3 ngày, từ 4 đến 6/12, tại Nhà văn hóa bản Nậm Pồ 2.
Thống kê của Công an xã cho biết, năm 2025 toàn xã tiếp nhận 39 tin, giải quyết 37 tin, đạt 94,8%. Hai đối tượng Sùng A Chứ và Vàng A Lềnh bị xử phạt hành chính do tàng trữ súng tự chế.
Mọi ý kiến gửi về thư điện tử hoặc số đường dây nóng 0215.3744.113.

Tin nhanh: Bắt đối tượng cướp giật dây chuyền
Chỉ sau 5 giờ gây án, Công an phường Nha Trang đã bắt giữ Lương Gia Bảo, SN 2001, không nghề nghiệp. Trước đó, 19 giờ 40 tối 3/11, khi đang đi bộ thể dục trên đường Phạm Văn Đồng, bà ⟦victim:Kiều Thị Ánh Nguyệt⟧ bị một thanh niên áp sát giật đứt sợi dây chuyền 5 chỉ vàng, ngã trầy xước tay chân.
⟦informant:Chị bán nước mía gần khách sạn Hải Yến⟧ kịp nhớ mấy số cuối của biển xe và nói lại với tổ tuần tra; qua trích xuất camera, Công an xác định đó là chiếc Exciter biển 79N2-660.18. Dây chuyền đã thu hồi từ tiệm cầm đồ, trao lại người bị hại.
Thiếu tá Mai Xuân Trường cho biết đây là vụ cướp giật thứ hai được phá nhanh trong tháng.

Danh sách tài khoản, số điện thoại nghi lừa đảo người dân cần cảnh giác
Qua tổng hợp đơn trình báo tháng 10, Công an phường Đông Hải thông báo để Nhân dân biết, không giao dịch:
- Giả danh nhân viên giao hàng (shipper): 0776.431.209, +84 586 113 974; yêu cầu chuyển tiền vào STK 1040-2217-9365, VietinBank.
- Giả danh cán bộ thuế: 0242 6688 371, gửi link tải ứng dụng http://gdt-dichvucong.cc/app.
- Bán vé máy bay giá rẻ: trang vemaybaytet24h.com, số tài khoản nhận tiền 0349 8817 0022 (MB), tên chủ tài khoản là hộ kinh doanh.
- Tuyển cộng tác viên online: kênh t.me/ctv_shop_vn.
Ai đã lỡ chuyển tiền, xin liên hệ ngay bộ phận trực ban Công an phường, đường dây nóng 0225.3878.113.

Gương sáng vùng biên: nữ sinh lớp 11 cứu hai em nhỏ
Nhắc tới em ⟦minor:Sùng Thị Dí⟧, học sinh lớp 11A2 Trường THPT Mường Khương, bà con thôn Sả Hồ ai cũng khâm phục. Trưa 2/8, đi làm nương về qua đập tràn, ⟦?minor:Dí⟧ nghe tiếng khóc thất thanh. Dưới nước, bé ⟦minor,victim:Ma Seo Chính⟧, 6 tuổi, đang chới với, còn chị gái của bé là ⟦minor,victim:Ma Thị Sua⟧, học lớp 4, đã chìm gần hết.
Không chần chừ, ⟦?minor:Dí⟧ nhảy xuống kéo được cả hai vào bờ, rồi cùng người lớn hô hấp nhân tạo. Cả hai chị em phải nằm viện năm ngày vì sặc nước, nay đã khỏe.
Chủ tịch UBND xã Thào Seo Lùng đã gửi thư khen, Công an xã tặng em một xe đạp trị giá 2,2 triệu đồng.

Xã Hiệp Đức: 100% thôn có camera an ninh
Theo báo cáo của Ban Chỉ đạo 138 xã Hiệp Đức, đến hết tháng 10/2025, 12/12 thôn lắp đặt camera an ninh với 86 mắt, tổng kinh phí 402 triệu đồng, trong đó Nhân dân đóng góp 318 triệu.
Ông Đoàn Ngọc Sơn, Trưởng thôn An Tráng, nói trước đây hay có nạn trộm cau, từ ngày có camera thì hết hẳn. Còn ông Tăng Tấn Lợi, Bí thư Chi bộ thôn Trà Huỳnh, cho rằng điều quý là bà con tự giác bảo quản máy móc.
Trung tá Trà Văn Lam, Trưởng Công an xã thông tin thêm: dữ liệu camera đã giúp làm rõ 7 vụ, 9 đối tượng, điển hình là vụ Nguyễn Đình Hạ và Phan Tấn Tới trộm cắp thiết bị tại công trình thủy điện. Mô hình sẽ được nhân rộng sang Trường THCS Phan Bội Châu và chợ Tân An vào quý I năm 2026.

Chiếm đoạt tiền từ thiện của bệnh nhân nghèo
Bị tai nạn lao động hồi tháng 4, anh ⟦victim:Danh Sóc Kha⟧, ấp Thạnh Hòa, được nhiều nhà hảo tâm gửi tiền giúp đỡ qua tài khoản của vợ, số 7009 2051 88316 Agribank chi nhánh Gò Quao. Biết chuyện, một người lập trang Facebook giả facebook.com/giupanhkha.tuthien, sao chép hình ảnh nhưng đổi số tài khoản thành 19036677120458 để trục lợi.
Theo trình báo, đã có ít nhất 23 người chuyển nhầm, tổng số 31 triệu đồng. Trong đó bà ⟦victim:Trương Mỹ Lệ⟧, Việt kiều, gửi 500 đô la.
Công an xã Gò Quao đã xác định người lập trang là Ngô Chí Công (1998), từng có tiền án; đồng thời nhắc bà con kiểm tra kỹ với chính quyền địa phương trước khi ủng hộ.

Bàn giao tài sản cho khách nước ngoài
Chiều 14/11, tại trụ sở Công an phường Hội An, Thiếu tá Lê Quý Hậu trao trả cho du khách người Pháp một túi xách bỏ quên trên taxi. Trong túi có hộ chiếu, 1.200 euro, thẻ Mastercard số 5412 7534 0091 8826 và một thẻ American Express 3714 496353 98431.
Chiếc taxi mang BKS 92E-005.71 do anh Đinh Văn Pháp lái. Phát hiện khách để quên đồ, anh chủ động gọi về tổng đài của hãng rồi đem nộp. Số điện thoại riêng của anh Pháp, (+84) 905 77 31 64, được du khách xin để giữ liên lạc.
Công an phường biểu dương hành động đẹp này và đề nghị các hãng vận tải tiếp tục nhắc nhở lái xe.

Lời kêu gọi của Chủ tịch UBND phường
Kính thưa toàn thể Nhân dân phường Long Biên!
Hưởng ứng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc, thay mặt UBND phường, tôi kêu gọi các tầng lớp Nhân dân phát huy tinh thần "mỗi người dân là một chiến sĩ", tích cực tham gia tố giác tội phạm, cảm hóa người lầm lỗi, xây dựng khu dân cư bình yên.
Khi phát hiện người lạ, xe lạ, hành vi nghi vấn, hãy gọi 113 hoặc số trực ban 024 3872 6113. Danh tính người báo tin được giữ bí mật tuyệt đối.
Năm 2025, phường có 41 tổ dân phố đăng ký đạt tiêu chuẩn "An toàn về ANTT" theo Thông tư 124/2021/TT-BCA. Mỗi tổ dân phố đạt chuẩn sẽ được thưởng 2 triệu đồng.
CHỦ TỊCH
Nguyễn Mạnh Hà

Một gia đình, hai lần bị lừa
Ba tháng sau khi bị kẻ gian giả làm cán bộ ngân hàng lấy mất 90 triệu đồng, ông ⟦victim:Phùng Bá Lộc⟧ ở ngõ 7 Kim Đồng lại lên mạng tìm "dịch vụ lấy lại tiền lừa đảo". Trang luatsuthuhoi.org mà ông tìm được có cả ảnh luật sư, con dấu đỏ. Ông bấm số 0 8 1 9 4 4 2 0 7 6, được bảo đóng phí 15 triệu đồng vào tài khoản 6666 1902 7338 ngân hàng VPBank, sau đó chụp căn cước (001 058 022 914) gửi qua Zalo.
Tiền vừa đi thì trang cũng biến mất. Đau hơn, con gái ông là chị ⟦victim:Phùng Thu Hà⟧ bị chúng dùng ảnh căn cước đứng tên vay tiền qua ứng dụng, bị khủng bố điện thoại suốt một tuần.
Công an phường khẳng định: không có dịch vụ nào lấy lại được tiền đã bị lừa.

Phiên tòa lưu động xét xử vụ cố ý gây thương tích
Sáng 18/11, tại Nhà văn hóa xã Kỳ Anh, Tòa án nhân dân khu vực 5 mở phiên sơ thẩm lưu động, tuyên phạt bị cáo Dương Đình Chiến – sinh năm 1985 4 năm 6 tháng tù.
Theo cáo trạng, do tranh chấp ranh giới đất vườn, tối 2/5 Chiến cầm cuốc sang sân nhà hàng xóm, bổ nhiều nhát. Hậu quả, ông ⟦victim:Lê Hữu Thập⟧ thương tật 34%, con trai ông là ⟦victim:Lê Hữu Đạt⟧ gãy xương cánh tay khi lao vào can ngăn. Khi đó cháu ⟦minor:Lê Gia Hân⟧, học sinh lớp 2, cháu nội ông, cũng có mặt nhưng được mẹ bế chạy thoát.
Người làm chứng ⟦informant:Nguyễn Thị Phượng⟧, nhà ở sát vách, khai đã nghe cãi vã và gọi báo công an xã ngay.
Phiên tòa có hơn 200 người dự.

Tăng cường quản lý vũ khí, pháo nổ dịp cuối năm
Công an xã Tà Rụt ban hành Kế hoạch số 88/KH-CAX ngày 1/11/2025 về vận động giao nộp vũ khí, vật liệu nổ, pháo. Theo đó, từ 5/11 đến 15/12, người dân giao nộp súng tự chế, súng hơi, kiếm, pháo các loại tại trụ sở Công an xã hoặc nhà trưởng thôn.
Hành vi tàng trữ pháo nổ trái phép bị phạt tiền từ 5 đến 10 triệu đồng theo Nghị định 144/2021/NĐ-CP; từ 6 kg trở lên có thể bị xử lý hình sự theo Điều 191 Bộ luật Hình sự.
Sau hai tuần, bà con bản A Đăng, A Pun, Vực Leng đã nộp 17 khẩu súng, 9 kg pháo. Già làng Hồ Văn Cốt tự tay vận động 6 hộ. Đối tượng Hồ Ta Lư bị lập biên bản vì mua 3 kg pháo trên mạng.
Liên hệ: Đại úy Nguyễn Phi Hùng; cổng thông tin congan.quangtri.gov.vn.

Bạo hành trẻ: tạm giữ người cha dượng
Mấy hôm liền nghe tiếng trẻ khóc vào ban đêm, ⟦informant:bà cụ bán xôi thuê trọ cùng dãy⟧ đánh liều lên Công an phường Trảng Dài kể lại. Nhờ vậy sự việc được phát hiện: bé ⟦minor,victim:Đỗ Hoàng Yến Nhi⟧, 4 tuổi, có nhiều vết bầm cũ và mới ở lưng, đùi. Anh trai của bé, ⟦minor,victim:Đỗ Hoàng Phúc⟧ (học lớp 1), bị bỏng nước sôi ở bàn tay phải.
Cơ quan điều tra đã tạm giữ hình sự người cha dượng là Lê Tuấn Kiệt, sinh năm 1993, quê Cà Mau. Kiệt thừa nhận thường nhậu say rồi đánh hai đứa trẻ.
Hiện hai cháu đã được đưa về Trung tâm Bảo trợ xã hội tỉnh chăm sóc. Bà Trần Ngọc Diễm, Chủ tịch Hội LHPN phường, cho biết Hội sẽ hỗ trợ lâu dài. Tổng đài bảo vệ trẻ em: 111.

Sáng tạo cách tuyên truyền ở phường Cam Ly
Không chỉ phát loa, Công an phường Cam Ly còn mở kênh Tiktok, Zalo để đưa cảnh báo tới từng hộ. Trong 10 tháng, theo thống kê của phường, có 96 tin bài, 41 video, thu hút 780.000 lượt xem.
Điểm nhấn là tiểu phẩm "Cuộc gọi lúc nửa đêm" do Câu lạc bộ Hưu trí và Đoàn Thanh niên dàn dựng, diễn tại 9 khu phố. Ông Tôn Thất Hiệp, vai người cha; cô giáo K'Thảo, Trường Mầm non Hoa Dã Quỳ, vai người con. "Diễn vui mà bà con nhớ", Thiếu tá Cil Ha Bang nói.
Ngoài ra, chuyên mục "5 phút an ninh" phát lúc 17 giờ thứ ba, thứ sáu hằng tuần. Phường dự kiến năm 2026 dành 60 triệu đồng nâng cấp 14 cụm loa tại đường Hoàng Văn Thụ, Ankroet và hồ Vạn Kiếp.

Thông báo về việc mạo danh thương binh bán tăm
Theo phản ánh, mấy ngày nay có hai người đàn ông đi xe máy 37 F1 - 775.02 tới các trường học xã Đô Lương bán tăm, bút, tự giới thiệu ở Hội Người mù. Họ xuất trình giấy giới thiệu đóng dấu giả, ghi tên Phan Trọng Nghĩa, sinh ngày 05.9.1976, CMND 186.552.310 và để lại số 0238-3562-417.
Bà ⟦informant:Đậu Thị Lành⟧, hiệu trưởng Trường Mầm non Hoa Sen, sau khi gọi kiểm chứng đã báo Công an xã. ⟦informant:Một phụ huynh làm nghề xe ôm ở cổng chợ Lường⟧ cũng cung cấp ảnh chụp hai người này.
Đáng chú ý, cô giáo ⟦victim:Hoàng Thị Quỳnh Mai⟧ đã đặt cọc 4 triệu đồng mua hàng mà không nhận được gì.

Triệt phá đường dây đánh bạc trên không gian mạng
Ngày 22/10, Phòng Cảnh sát hình sự phối hợp Công an phường Kinh Bắc đồng loạt khám xét 7 địa điểm, bắt 11 đối tượng. Cầm đầu là Nguyễn Khắc Tiệp, SN: 1987 và vợ là Chu Thị Bích, SN: 1990, trú khu Thị Cầu.
Các đối tượng quản lý trang bong99z.club, dùng thẻ ngân hàng 9704 0700 5512 6634 và 9704229203118845 rút tiền. Thẻ căn cước số 027 087 003 992 của Tiệp được dùng đăng ký 14 sim rác, trong đó có 0398 22 71 54.
Số tiền giao dịch khoảng 600 tỷ đồng (theo Cơ quan CSĐT). Tang vật gồm xe Lexus biển 99A-688.68, 24 điện thoại, 6 máy tính.
Đại tá Hoàng Anh Tuấn đã gửi thư khen ban chuyên án.

Quyết định thành lập Tổ liên gia an toàn PCCC
Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ năm 2024; theo đề nghị của Trưởng Công an phường tại Tờ trình số 56/TTr-CAP, UBND phường Hạc Thành quyết định:
Điều 1. Thành lập 12 Tổ liên gia an toàn PCCC tại phố Tân An, phố Lê Lai, phố Đội Cung, gồm 148 hộ. Ông Lê Khả Phiệt làm tổ trưởng tổ số 1; bà Trịnh Thị Nga, tổ số 2; ông Hà Xuân Bính, tổ số 3.
Điều 2. Mỗi hộ trang bị tối thiểu 01 bình chữa cháy (khoảng 280.000 đồng/bình), 01 búa, 01 kìm cộng lực; nút báo cháy liên gia do phường hỗ trợ.
Điều 3. Quyết định có hiệu lực từ ngày 10/11/2025. Khi có cháy, gọi 114 hoặc trực ban phường 0237 3852 114.

Ba học sinh bị dụ dỗ "việc nhẹ lương cao" được giải cứu
Ngày 19/7, Bộ đội Biên phòng và Công an xã Lóng Sập đón về ba em bị lừa bán: ⟦minor,victim:Giàng Thị Mỷ⟧ (15 tuổi, bản Bó Sập), ⟦minor,victim:Mùa Thị Xía⟧ (16 tuổi, cùng bản) và em ⟦minor,victim:T.A.C.⟧, học sinh lớp 10 ở bản Phát.
Trước đó, qua tài khoản "Hoàng Kha", các em được mời sang bên kia biên giới làm quán ăn, lương 20 triệu/tháng. ⟦?minor,informant:Cậu ruột của em Mỷ⟧ thấy cháu nhắn tin cầu cứu nên đã ra đồn trình báo.
Kẻ tổ chức, Lý A Dơ (29/4/1996), căn cước 014096007743, đã bị bắt cùng chiếc xe bán tải 26C-118.90.
Công an xã mong các gia đình quan tâm con em, nhất là dịp hè.

Phát hiện thẻ ngân hàng giả tại cây ATM
Ngày 25/9, ⟦?informant:nhân viên một ngân hàng ở phường Hoa Lư⟧ báo về máy ATM trên đường Đinh Tiên Hoàng bị gắn thiết bị sao chép dữ liệu. Công an xác định có ít nhất hai thẻ bị đánh cắp thông tin: thẻ 9704 1800 4471 2096 của bà ⟦victim:Tạ Thị Ngoan⟧ mất 18 triệu đồng và thẻ tín dụng đuôi 4417 của một du khách. Cả thẻ trắng mà đối tượng in lại, mang dãy 4000 1234 9981 7765, cũng bị thu giữ.
Đối tượng khai tên Lê Phú Cường – sinh 1991, có số căn cước 037 091 116 508 và CMND cũ 164 990 213.
Người dân khi rút tiền nên quan sát khe đọc thẻ, che bàn phím, đổi mã PIN định kỳ.

Chuyện ở Tổ hòa giải khu phố 3
Hôm ấy trời mưa, bác Sáu Thiện, tổ trưởng, vừa dắt xe vô nhà thì nghe cãi lộn. Hai nhà giành nhau cái mương thoát nước, lời qua tiếng lại mấy bữa rồi. Bác kêu cả hai ra quán cà phê của cô Út Lan đầu hẻm, mỗi bên một ly đá chanh, nói chuyện tình làng nghĩa xóm. Cuối cùng ai cũng bắt tay.
Từ đầu năm tới nay, theo sổ theo dõi của khu phố, tổ đã hòa giải thành 16/17 vụ. Bác Sáu nói vui: "Cái gì bằng lời được thì đừng nhờ tới công an".
Mô hình "Ly nước chanh hòa giải" của phường Bình Thới vừa được Ủy ban MTTQ Thành phố tặng bằng khen số 2210/QĐ-MTTQ. Chủ tịch phường Đỗ Thị Ánh Tuyết cho biết sẽ nhân rộng ra các khu phố cặp đường Lạc Long Quân, Bình Thới.

Bản tin cảnh báo: vay tiền qua app
Chào quý vị và bà con. Vừa rồi có anh ⟦victim:Thạch Sô Phi⟧, ngụ ấp Sóc Tre, do kẹt tiền nên vay 3 triệu đồng trên một ứng dụng, tải từ địa chỉ vaynhanh247.app. Nhận có 1 triệu 800, vậy mà chỉ hai tháng phải trả 47 triệu. Trả không nổi, đám đòi nợ gọi từ số 028 7300 9914 chửi bới, ghép hình anh đăng lên mạng, gọi cả cho cô giáo chủ nhiệm của con gái anh là bé ⟦minor:Thạch Thị Ni⟧, lớp 3B.
Đầu tháng này, ⟦informant:một người bạn làm chung xưởng dừa với anh⟧ đã đưa toàn bộ tin nhắn cho Công an xã Tiểu Cần.
Bà con cần vốn hãy tới Phòng giao dịch Ngân hàng Chính sách xã hội hoặc Hội Nông dân. Đừng vay tiền qua app, đừng đưa số căn cước cho ai hết.

Giải bóng đá thanh niên "Vì bình yên cuộc sống" 2025
Chiều 26/10, sân vận động phường Nghĩa Lộ nóng lên với trận chung kết giữa Công an phường và Liên quân Đoàn Thanh niên – Trung tâm Y tế. Sau 60 phút, tỉ số 2-2; trên chấm luân lưu, Công an phường thắng 4-3. Thủ môn Hà Đình Tùng, cầu thủ Lò Văn Phong được trao danh hiệu cá nhân.
Giải diễn ra từ 18 đến 26/10, có 8 đội, 112 vận động viên, do ông Phạm Đình Vinh, Phó Chủ tịch UBND phường làm trưởng ban. Tiền thưởng: nhất 5.000.000 đồng, nhì 3.000.000 đồng, ba 2.000.000 đồng.
Giữa giờ nghỉ, Câu lạc bộ Dân vũ Mường Lò biểu diễn; Đội Cảnh sát giao thông phát 600 tờ rơi. Ban tổ chức cảm ơn nhà tài trợ là HTX Chè Suối Giàng, Trường Cao đẳng nghề Nghĩa Lộ.
Tin, ảnh: Thu Hiền
`,
  `
Trộm đột nhập tiệm tạp hóa lúc chủ đi đám giỗ
Trưa 6/11, lợi dụng lúc cả nhà đi ăn giỗ, kẻ gian cạy cửa sau vào tiệm tạp hóa trên đường Nguyễn Văn Cừ, ấp Phú Thuận, lấy đi 32 triệu đồng, hai cây vàng và một chiếc xe máy Vision biển số 71B3-448.72. Chủ tiệm, bà ⟦victim:Phan Thị Kim Sương⟧, phát hiện lúc về tới nhà khoảng 14 giờ.
Theo Công an xã, ⟦informant:em trai giao nước đá cho tiệm⟧ nói thấy một người đàn ông đội nón kết, mặc áo xanh, chạy xe ra từ hẻm phía sau lúc gần 12 giờ. Từ nguồn tin này, tối cùng ngày Công an mời làm việc với Lê Văn Cu Em, SN 1995, ngụ cùng ấp; đối tượng đã cúi đầu nhận tội.
Tài sản thu hồi được phần lớn và sẽ trả lại cho ⟦?victim:bà Sương⟧.

CẢNH BÁO: Giả danh giáo viên báo con cấp cứu
Liên tiếp trong hai ngày 10 và 11/11, phụ huynh Trường Tiểu học Quang Trung, phường Thái Bình nhận điện thoại của người xưng là thầy giáo. Chị ⟦victim:Vũ Thị Thoa⟧, mẹ cháu ⟦minor:Trần Vũ Hải Đăng⟧, lớp 3A4, đã chuyển 20 triệu đồng vào tài khoản 2211 0058 47163 (BIDV) vì nghe nói con ngã cầu thang, phải mổ gấp. Chạy đến bệnh viện mới biết con vẫn đang ngồi học.
Các số điện thoại đối tượng sử dụng: 0925 118 643; 0564 77 20 19.
Phụ huynh em ⟦minor:Ngô Bảo Châu Anh⟧, lớp 5A1, cũng nhận cuộc gọi tương tự nhưng gọi lại cho cô chủ nhiệm nên không mất tiền.
Nhà trường khẳng định không thu viện phí qua điện thoại. Gặp trường hợp trên, bà con báo ngay Công an phường, số trực ban 0227.3831.113.

Sổ tay pháp luật: Đăng ký tạm trú qua VNeID
Theo Luật Cư trú năm 2020, công dân đến sinh sống tại chỗ ở hợp pháp ngoài phạm vi xã, phường nơi đăng ký thường trú từ 30 ngày trở lên phải đăng ký tạm trú.
Các bước: (1) Đăng nhập ứng dụng VNeID mức độ 2; (2) chọn "Thủ tục hành chính", mục "Đăng ký cư trú"; (3) điền thông tin, đính kèm hợp đồng thuê nhà; (4) nộp lệ phí 7.000 đồng/lần nếu làm trực tuyến, 15.000 đồng/lần nếu nộp trực tiếp, theo Thông tư 75/2022/TT-BTC; (5) nhận kết quả sau 3 ngày làm việc.
Không đăng ký tạm trú bị phạt từ 500.000 đến 1.000.000 đồng.
Cần hỗ trợ, công dân gặp Đại úy Lưu Thị Minh Ngọc, Tổ Cảnh sát khu vực, trụ sở số 5 đường Hùng Vương, hoặc gọi tổng đài 1900 0368. Trang dịch vụ: dichvucong.gov.vn.

Thư khen của Giám đốc Công an tỉnh gửi hai công dân
Giám đốc Công an tỉnh vừa gửi thư khen chị ⟦informant:Cầm Thị Duyên⟧, bản Mé Ban và anh ⟦informant:Quàng Văn Tới⟧, bản Hẹo Phung về tinh thần tố giác tội phạm.
Ngày 14/10, chị ⟦?informant:Duyên⟧ đi chợ về, thấy hai người lạ bế theo một bé gái vừa đi vừa khóc, liền hỏi chuyện; họ ấp úng rồi lên xe ôm đi tiếp. Chị gọi cho anh ⟦?informant:Tới⟧ là công an viên cũ, cả hai bám theo và báo Công an xã Chiềng Mung.
Nhờ đó, cháu ⟦minor,victim:Cà Thị Ngọc Mai⟧, 3 tuổi, được giải cứu sau hơn 5 giờ bị bắt cóc. Đối tượng Lèo Văn Inh (sinh năm 1989) cùng đồng bọn bị bắt khi chuẩn bị lên xe khách 26B-009.83 đi Hà Nội.

Xe ba gác chở tôn tự chế gây tai nạn chết người
Khoảng 17 giờ ngày 4/11, trên đường Tô Ngọc Vân, phường Tam Bình, tấm tôn trên xe ba gác không biển số cứa vào cổ một nam sinh đi xe đạp ngược chiều. Em được chuyển tới bệnh viện nhưng không qua khỏi. Danh tính em là ⟦minor,victim:Phạm Gia Huy⟧, 13 tuổi, học sinh lớp 8/7 Trường THCS Dương Văn Thì.
Đi cùng em là bạn cùng lớp ⟦minor:Trần Nhật Minh⟧, chứng kiến toàn bộ sự việc, hiện tâm lý chưa ổn định.
Người điều khiển ba gác khai là Nguyễn Văn Út, sinh 1972, CCCD 080072014459, chưa có giấy phép lái xe. Công an phường đã lập biên bản, tạm giữ phương tiện.
Thượng tá Lê Hồng Phúc đề nghị các cửa hàng vật liệu xây dựng ký cam kết không thuê xe tự chế.

Xã Thạnh Hóa tổng kết mô hình "Tiếng kẻng an ninh"
Ngày 28/11, UBND xã Thạnh Hóa tổng kết 5 năm thực hiện mô hình "Tiếng kẻng an ninh". Theo báo cáo, toàn xã treo 74 kẻng tại 11 ấp, mỗi đêm gõ một hồi lúc 22 giờ nhắc học sinh đi ngủ, hộ dân đóng cửa, tắt bếp.
Ông Huỳnh Văn Sang, Trưởng ấp Thạnh Lập, kể hồi đầu có người chê kẻng ồn, nay bữa nào quên gõ là bà con hỏi. Ông Sáu Ngời, 74 tuổi, cựu chiến binh, người gõ kẻng lâu năm nhứt ấp 2, được tặng bằng khen của UBND tỉnh (Quyết định số 1735/QĐ-UBND).
5 năm qua, tiếng kẻng đã giúp vây bắt 13 đối tượng, trong đó có Võ Hoàng Nhẫn, Cao Văn Đen trộm vỏ lãi, dập tắt 4 vụ cháy. Kinh phí 19 triệu đồng do hội viên Hội Cựu chiến binh đóng góp.

Bị lừa khi làm "cộng tác viên chốt đơn"
Cần tiền đóng học phí, ⟦victim:Lê Ngọc Hân⟧, sinh viên năm thứ hai, tạm trú kiệt 82 đường Bùi Thị Xuân, phường Thuận Hóa, nhận lời làm cộng tác viên cho trang shopee-ctv.net. Đơn đầu 200 nghìn, được trả cả gốc lẫn hoa hồng. Đến đơn thứ tư thì bị đòi nạp 28 triệu vào STK 0973-5512-8840 ngân hàng Quân đội mới cho rút. Mượn bạn bè nạp xong thì "quản lý" chặn liên lạc, số (0234) 629 7715 cũng không ai nghe máy.
Cùng dãy trọ, ⟦victim:Hoàng T. B.⟧ (kiệt 82) mất 12 triệu theo cách y chang, nhưng ngại không trình báo.
Công an phường Thuận Hóa lưu ý sinh viên: công việc phải đóng tiền trước đều là lừa đảo; xem thêm cảnh báo tại https://tinnhiemmang.vn.

Thông báo kết quả xác minh tin báo về tội phạm
Công an xã Văn Giang thông báo kết quả xác minh tin báo ngày 7/10 như sau:
Người bị tố giác: Đào Quang Vinh, sinh ngày 19/03/1982; căn cước công dân số 033 082 005 176; nơi ở thôn Đầu.
Nội dung: ông Vinh bán cho chị ⟦victim:Chử Thị Tâm⟧ lô đất không có thật, nhận cọc 350 triệu đồng qua tài khoản 3100 2056 88714 Agribank, sau đó cắt liên lạc. Chị có giấy cọc viết tay và sao kê kèm theo.
Quá trình xác minh, ⟦informant:ông cán bộ địa chính đã nghỉ hưu ở thôn Đầu⟧ cung cấp bản đồ chứng minh lô đất thuộc hành lang đê. Công an xã thấy có dấu hiệu tội phạm, đã chuyển hồ sơ đến Cơ quan CSĐT Công an tỉnh.
Trưởng Công an xã: Trung tá Đỗ Văn Hiểu

Đêm ở xóm chài
Hơn chín giờ tối, gió đã thổi mạnh. Tổ tàu thuyền an toàn của anh Năm Chì vẫn chưa vô bờ. Trên bến, Thiếu tá Đồng Xuân Hải, Công an xã, cùng mấy anh biên phòng cầm đèn pin soi từng chiếc ghe, nhắc neo chắc lại.
"Hồi trước mạnh ai nấy đi, giờ có tổ, ghe này hư máy thì ghe kia kéo", ông Bùi Tấn Đạt, chủ vựa cá, nói. Tổ có 21 ghe, 63 lao động, lập từ năm 2021 theo Quyết định 77/QĐ-UBND của UBND xã Tịnh Khê. Mỗi ghe góp 100 nghìn đồng/tháng làm quỹ.
Năm ngoái, anh em trong tổ vớt được một phao cứu sinh có chữ nước ngoài, đem nộp liền cho đồn. Cũng chính họ phát hiện nhóm Trần Lý, Võ Kéo dùng thuốc nổ đánh cá.

Cháy phòng trọ trên phố Vọng, nhiều người bị thương
Đến 8 giờ sáng 13/11, Bệnh viện đã tiếp nhận 4 người bị thương trong vụ cháy nhà trọ số 27, ngách 3, phố Vọng gồm: anh ⟦victim:Lưu Đức Mạnh⟧, chị ⟦victim:Hoàng Thu Uyên⟧, cháu ⟦minor,victim:Lưu Hoàng Bách⟧ (22 tháng tuổi, con anh chị) và bà ⟦victim:Nguyễn Thị Sửu⟧, quê Nam Định.
Anh ⟦?victim:Mạnh⟧ bỏng 25%, những người còn lại bị ngạt khói, đã qua cơn nguy kịch.
Lửa bùng từ tầng một, nơi để 9 xe máy. Chủ nhà khai chiếc xe điện biển số 29MĐ1-204.77 cắm sạc từ tối hôm trước. Người phát hiện và gọi 114 là ⟦informant:một chú bảo vệ ca đêm của tòa nhà bên cạnh⟧.
Công an quận cũ từng yêu cầu cơ sở này khắc phục lối thoát nạn thứ hai, song chủ nhà chưa thực hiện. UBND phường hỗ trợ mỗi người bị thương 5 triệu đồng.

Tuyên dương học sinh dũng cảm
Tại lễ chào cờ sáng 17/11, thầy Hoàng Xuân Bách, Hiệu trưởng Trường THCS Lý Nhật Quang tặng giấy khen cho em ⟦minor:Nguyễn Cảnh Toàn⟧, lớp 9C, vì đã cứu bạn khỏi đuối nước tại bara Đô Lương; em ⟦minor:Thái Thị Hà My⟧, lớp 7A, vì trả lại 11 triệu đồng nhặt được.
Người được ⟦?minor:Toàn⟧ cứu là ⟦minor,victim:Trần Quốc V.⟧, học lớp 6, nhà ở xóm Tràng Thịnh, hôm 9/11 trượt chân khi rửa tay ở bờ sông và bị nước cuốn đi chừng 15 mét.
Thiếu tá Phan Bá Quân, Phó trưởng Công an xã trao cho mỗi em phần thưởng 1 triệu đồng. Nhà trường phát động phong trào "Người tốt – Việc tốt" trong toàn thể 842 học sinh.

Đấu tranh với tội phạm trộm cắp xe máy liên tỉnh
Từ ngày 1 đến 20/9, Công an các phường Long Xuyên, Bình Đức tiếp nhận 5 tin báo mất trộm xe. Xe bị mất gồm: 67-L2 215.90 của anh ⟦victim:Mai Hữu Nghị⟧; 67B1 70316 của ông ⟦victim:Tăng Phước Lành⟧; xe 66 P1 - 338.84 của một công nhân; hai xe còn lại chưa đăng ký.
Ban chuyên án xác định Đinh Hoàng Giang (SN 1992) và Trần Thị Bé Ngoan (SN 2000) là thủ phạm. Chúng dùng đoản phá khóa, đưa xe qua biên giới bán 4 triệu đồng mỗi chiếc.
Khi bị bắt, trong người Giang có hai thẻ căn cước mang số 089 192 004 335 và 087200011698, đều nhặt được.
Đại tá Lâm Phước Nguyên biểu dương tinh thần phối hợp của các đơn vị.

Hội thi "Dân vận khéo trong xây dựng phong trào TDBVANTQ"
Sáng 22/10, tại nhà thi đấu đa năng Trường THPT Lê Quý Đôn, phường Tam Kỳ diễn ra Hội thi với 13 đội, 130 thí sinh. Các đội trải qua ba phần: chào hỏi, kiến thức, tiểu phẩm.
Ban giám khảo gồm ông Trịnh Xuân Phú, Trưởng Ban Xây dựng Đảng; Thượng tá Nguyễn Thị Minh Thu, Phó Trưởng phòng PV05 Công an thành phố; nhạc sĩ Trần Quế Sơn Hà. Kết quả, giải Nhất thuộc về đội khối phố Mỹ Thạch Trung (95,5 điểm), giải Nhì: khối phố Hương Trà Đông; giải Ba: khối phố Đoan Trai và đội Câu lạc bộ Thanh niên xung kích. Thí sinh Lương Thị Ngọc Ánh, vai "bà Bảy" trong tiểu phẩm "Cái bẫy", đạt giải diễn viên xuất sắc.
Cơ cấu giải thưởng: Nhất 4 triệu, Nhì 3 triệu, Ba 2 triệu đồng, theo Thể lệ số 31/TL-BTC.

Cảnh giác mua bán hàng qua mạng dịp 20/11
Đặt mua 40 bó hoa tặng cô giáo trên trang fb.com/hoatuoi.giasi.hn, chị ⟦victim:Đồng Thị Kiều Trinh⟧ ở tổ 4, phường Yên Thịnh chuyển khoản trước 6.800.000 đồng tới số tài khoản 9990 3477 21 (VIB), rốt cuộc không nhận được bó nào. Khi chị đòi tiền, bên bán đưa đường dẫn hoantien-vib.com/xacnhan, yêu cầu nhập số thẻ. Chị làm theo, thẻ 5138 9200 1165 7043 bị rút tiếp 9 triệu.
Chị ⟦informant:Nguyễn Lan Phương⟧, đồng nghiệp cùng cơ quan, sau khi nghe chuyện đã gửi ảnh chụp trang bán hàng cho Công an phường để cảnh báo người khác.
Lưu ý: không bấm vào link hoàn tiền, chỉ thanh toán khi nhận hàng, giữ lại tin nhắn làm chứng cứ.

TIN BUỒN và lời nhắc từ một vụ cháy nổ bình gas
Vụ nổ bình gas mini chiều 1/11 ở quán lẩu đường Trần Hưng Đạo, phường Buôn Hồ đã cướp đi sinh mạng chị ⟦victim:Bế Thị Nụ⟧, sinh năm 1996, phụ bếp; chủ quán ⟦victim:Trương Công Lý⟧ bị bỏng 40% cơ thể.
Chồng chị đi làm xa. Hai con nhỏ của chị là ⟦?victim,minor:Hà Bế Thiên⟧, lớp 2, và ⟦?victim,minor:Hà Bế An⟧, 4 tuổi, đang ở với bà ngoại. Các tấm lòng hảo tâm xin gửi về tài khoản của Hội Chữ thập đỏ phường: 6300 201 004 577, Agribank Buôn Hồ.
Công an phường khuyến cáo: không dùng lại bình gas mini đã hết hạn, không sang chiết trái phép. Trong 10 tháng, theo PC07, toàn tỉnh có 6 vụ cháy nổ do gas.

Bố trí lực lượng bảo đảm ANTT lễ hội đền Mẫu
Theo Phương án số 19/PA-CAP, lễ hội đền Mẫu từ mùng 10 đến 12 tháng Ba âm lịch dự kiến đón 30.000 lượt khách. Công an phường Phố Hiến bố trí 85 cán bộ, chiến sĩ, 120 dân quân, bảo vệ ANTT tại 7 chốt: ngã ba Nguyễn Du – Bạch Đằng, bến xe, cổng đền, hồ Bán Nguyệt...
Trung tá Đào Thị Hồng Nhung phụ trách tổ tiếp nhận thông tin; Thiếu tá Vương Quốc Khánh phụ trách phân luồng. Giá trông giữ xe máy 5.000 đồng, ô tô 20.000 đồng theo quy định; ai thu quá giá bị xử lý.
Du khách mất đồ, lạc người thân, gọi đường dây nóng 0221 3862 113 hoặc tới chốt trước đình. Chương trình văn nghệ do Nhà hát Chèo và CLB Hát trống quân thôn Đặng Xá đảm nhận.

Bắt quả tang tụ điểm cho vay nặng lãi
Từ đơn tố cáo của chị ⟦?informant,victim:Sơn Thị Sa Ry⟧, khóm 3, Công an phường Nguyệt Hóa làm rõ ổ nhóm cho vay lãi suất 365%/năm. Chị vay 15 triệu, trả hoài mà nợ vẫn còn 60 triệu, bị tạt sơn vô nhà, tháng rồi con trai chị là cháu ⟦?victim,minor:Kim Minh Trí⟧, học lớp 5, sợ quá phải nghỉ học.
Kiểm tra nơi ở của Hồ Sỹ Tài, 1988, quê Thanh Hóa, Công an thu 43 hợp đồng, 9 thẻ ATM (có thẻ 9704 0511 8830 4427, 970436 0029 4481 15327), một sổ ghi tên người vay kèm số căn cước như 084 188 006 291, xe Air Blade 36B4-882.03.
Tờ rơi bọn chúng dán cột điện ghi số 0 7 8 4 . 3 3 1 . 6 9 2.
Bà con có vay của nhóm này, xin mạnh dạn tới Công an trình báo.

Chi bộ, nhà trường vào cuộc chống bạo lực học đường
Phường Hải An hiện có 9 trường với 7.240 học sinh (số liệu Phòng Văn hóa – Xã hội, tháng 9/2025). Từ mô hình "Cổng trường bình yên", mỗi sáng có 2 công an, 3 phụ huynh đứng điều tiết giao thông ở cổng Trường Tiểu học Đằng Lâm, THCS Lê Lợi, THPT Hải An.
Cô Mạc Thị Thu Hường, Bí thư Chi bộ trường Lê Lợi, nói năm học trước còn 5 vụ xô xát, năm nay chưa có vụ nào. Ông Vũ Công Thành, Trưởng ban đại diện cha mẹ học sinh, góp 12 triệu đồng mua gậy phát sáng, áo phản quang.
Trường mở hộp thư "Điều em muốn nói", tư vấn vào thứ tư hằng tuần. Học sinh cũng có thể gọi 111 để được trợ giúp miễn phí.

Lật tẩy chiêu trò "bói toán, giải hạn online"
Nghe đồn "cô đồng" xem bói hay, chị ⟦victim:Ngần Thị Thắm⟧, tiểu thương chợ Xuân Hòa, nhắn vào Zalo 0332-096-587. Sau vài câu hỏi, "cô" phán chồng chị sắp có hạn lớn, phải cúng 36 triệu. Chị chuyển khoản 5 lần vào số TK 1017 6620 49 Vietcombank. Cúng xong, "cô" đòi thêm, dọa không làm thì con gặp nạn.
⟦informant:Người em chồng⟧ biết chuyện, đưa điện thoại của chị dâu tới Công an xã nhờ can thiệp. Cơ quan chức năng xác định người đứng sau là Kiều Văn Bốn, sinh năm 1983.
Thượng úy Trần Thị Hải Yến nhắc nhở: hành nghề mê tín dị đoan bị phạt đến 20 triệu đồng; gây hậu quả nghiêm trọng bị xử lý hình sự theo Điều 320.

Tìm thân nhân người gặp nạn
Công an phường Cái Răng đang cần tìm thân nhân một phụ nữ bị tai nạn giao thông vào khuya 8/11 tại dốc cầu Cái Răng, đang hôn mê. Trong túi áo có giấy ghi tên ⟦victim:Đoàn Thị Cẩm Giang⟧, số điện thoại 02923 846 205 (không liên lạc được) và thẻ BHYT.
Đi cùng là một bé trai chừng 7 tuổi, tự xưng tên ⟦?victim,minor:Tí Nị⟧, nói học lớp một ở "trường gần chợ nổi". Bé chỉ xây xát nhẹ.
Xe gây tai nạn là ô tô tải, theo ⟦informant:cô bán bắp nướng ở chân cầu⟧ thì xe có biển 65C-187.46, chạy về hướng Sóc Trăng.
Ai biết thông tin xin liên hệ Thiếu tá Trương Hoàng Dũng, 0918.20.33.47, hoặc trực ban Công an phường 0292 3846 113.

Nhận diện 4 thủ đoạn đánh cắp thông tin thẻ
Công an phường Tân Sơn Nhì ghi nhận từ đầu quý III có 11 người dân bị mất tiền trong thẻ. Điển hình:
Ngày 2/9, ông ⟦victim:Vương Tiến Phát⟧, 61 tuổi, đưa thẻ cho nhân viên quán karaoke quẹt; số thẻ 4716 9082 3345 1160 bị chụp lại, mất 14 triệu.
Ngày 15/9, bà ⟦victim:Lâm Tú Trinh⟧ nhập số thẻ 9704 0366 1278 5501 vào trang https://vnpost-giaohang.info/phi để "nộp phí giao lại bưu phẩm" 12.000 đồng, mất 55 triệu.
Ngày 21/9, anh ⟦victim:Trần Khải Ca⟧ cho người quen qua mạng mượn thẻ 5290-0418-7726-3315, bị rút sạch.
Khuyến cáo: đặt hạn mức thấp cho giao dịch trên mạng, bật thông báo biến động số dư, khóa thẻ ngay khi nghi ngờ.

Người phụ nữ 12 năm giữ bình yên cho bản
Ở bản Phiêng Ban, xã Bắc Yên, nhắc đến chị Mùa Thị Ganh, Tổ trưởng tổ bảo vệ ANTT, ai cũng quý. Sinh ra trong gia đình nghèo, học hết lớp 9, chị Ganh đi học nghề rồi trở về làm công tác phụ nữ. Năm 2013, chị vào tổ bảo vệ.
Chị cùng Công an xã vận động 4 người nghiện đi cai, hòa giải 31 vụ mâu thuẫn hôn nhân, đất đai. "Dân bản mình nghe việc làm, không nghe lời nói suông", chị bảo.
Anh Vàng A Pó, Trưởng bản, cho biết từ ngày chị làm tổ trưởng, bản không có người di cư tự do, không trồng cây thuốc phiện. Chị đã được tặng 2 bằng khen, 5 giấy khen; mới nhất là Bằng khen của Bộ Công an theo Quyết định số 6120/QĐ-BCA.

Cụ già đi lạc được đưa về nhà an toàn
Lúc 21 giờ ngày 25/10, tổ tuần tra Công an phường Quy Nhơn Bắc gặp một cụ bà ngồi co ro ở trạm xe buýt đường Hùng Vương. Cụ không nhớ nhà, trong túi có thẻ căn cước mang số 052.139.000.847, tên ⟦?victim:Châu Thị Lựu⟧, 1939.
Tra cứu dữ liệu dân cư, tổ công tác liên lạc được với cháu nội cụ là anh Tô Đình Hiệp qua số 0 935 60 41 28. Anh Hiệp chạy chiếc xe bán tải biển 77C-251.09 tới đón bà, mừng rơi nước mắt.
Trung úy Nguyễn Lê Vy khuyên các gia đình có người lớn tuổi trí nhớ kém nên may số điện thoại con cháu vào áo và đăng ký định danh điện tử cho người già.

Hai vụ xâm hại trẻ em được khởi tố
Viện KSND khu vực 3 vừa phê chuẩn quyết định khởi tố bị can Bùi Văn Thuyết (SN 1979), trú xóm Mới. Nạn nhân trong vụ việc là cháu ⟦minor,victim:B.T.N.⟧, 11 tuổi, ở xóm Mới, xã Mường Bi. Sự việc vỡ lở khi ⟦informant:cô giáo chủ nhiệm của cháu⟧ thấy học trò hay khóc, bỏ ăn, đã gặng hỏi và báo Công an xã.
Vụ thứ hai xảy ra tại xóm Chiềng 5. Bị hại là em ⟦minor,victim:Q.T.H.L.⟧, học sinh lớp 7, trú cùng xóm với đối tượng Đinh Công Thái, SN 2003.
Công an xã Mường Bi đề nghị báo chí, người dùng mạng xã hội không đăng tải hình ảnh, thông tin có thể làm lộ danh tính các cháu. Đường dây tư vấn tâm lý miễn phí: 111.

Phát thanh: Phòng ngừa trộm cắp dịp Tết
Kính thưa bà con khu phố Hòa Long! Cuối năm là dịp kẻ gian hoạt động mạnh. Đêm mùng 8 vừa rồi, nhà vợ chồng ông ⟦victim:Ngô Tùng Châu Giang⟧ ở tổ 6 bị kẻ gian trèo mái lấy mất ti vi, két sắt có 70 triệu. Cách đó hai hôm, cô ⟦victim:Út Hoanh⟧, bán tạp hóa đường Rạch Bầu, bị hai đứa chạy xe Winner biển 60B9-114.36 giả mua thuốc lá rồi giựt bóp.
May nhờ ⟦informant:anh Tư chạy xe ba gác⟧ nhìn rõ mặt, chỉ cho Công an nên đã bắt được một đứa.
Bà con nhớ khóa cửa trước sau, không để nhiều tiền vàng trong nhà, đi xa gửi nhà cho hàng xóm. Thấy gì lạ gọi liền số 0251 3991 113 của Công an phường. Xin cảm ơn!

Công bố mô hình "Chợ an toàn – văn minh" tại chợ Mới
Ngày 3/12, Ban Quản lý chợ Mới, phường Lương Văn Tri công bố mô hình "Chợ an toàn – văn minh". Chợ có 214 hộ kinh doanh, doanh thu bình quân 2,1 tỷ đồng/tháng (theo Ban Quản lý chợ).
Các hộ cam kết 5 không: không hàng giả, không nói thách, không lấn chiếm, không đun nấu, không thắp hương trong quầy. Ban Quản lý trang bị 30 bình chữa cháy, 2 máy bơm, 16 camera, hết 187 triệu đồng.
Bà Hứa Thị Vân, tiểu thương hàng vải, nói từ ngày có loa nhắc móc túi, khách yên tâm hơn. Ông Lương Trọng Nghĩa, Trưởng ban, cho hay tháng 10, tổ tự quản bắt quả tang Lê Thị Lụa móc túi ở dãy hàng khô.
Đường dây nóng của chợ: 0205 3812 888. Website phường: luongvantri.langson.gov.vn.

Vạch trần app "dịch vụ công" giả
Ngày 10/10, anh ⟦victim:Lục Văn Tiệm⟧, thôn Nà Làng, nhận điện thoại của "cán bộ công an xã" gọi từ số 0708.551.236 đề nghị cập nhật định danh mức 2. Anh được gửi đường dẫn dichvucong-vneid.com/tai-ve, tải ứng dụng về thì điện thoại đơ, 3 phút sau tài khoản 8400 2050 71129 của anh tại Agribank báo trừ 112 triệu đồng, chuyển đến STK 0388 7741 9026 (MSB).
Lục lại, anh thấy mình đã gửi cho chúng ảnh căn cước, số 020 091 003 385, và cả của vợ, số 020193004476.
Ngoài ra còn các tên miền giả cần chặn: vneid-capnhat.top, http://congan-online.xyz.
Công an xã Thất Khê chỉ hướng dẫn định danh trực tiếp tại trụ sở. Ứng dụng thật chỉ tải từ App Store, Google Play.

Vụ chìm đò ở bến Cốc: tìm thấy nạn nhân cuối cùng
Sau hai ngày tìm kiếm, 7 giờ sáng 23/8, lực lượng cứu hộ đã tìm thấy thi thể bà ⟦victim:Lương Thị Khánh⟧, 58 tuổi, cách hiện trường 3 km. Trước đó đã tìm thấy ông ⟦victim:Vi Văn Thoong⟧ và cháu ngoại là ⟦minor,victim:Vi Bảo Nam⟧, học sinh lớp 1 Trường Tiểu học Tam Quang 2.
Chủ đò, Lô Văn Khuyên, sinh năm 1970, bơi được vào bờ, đang điều trị. Thời điểm đò chìm trên đò có 7 người, không ai mặc áo phao.
⟦informant:Hai thanh niên đi thả lưới⟧ nhìn thấy đò lật đã chèo bè ra cứu được 4 người, rồi chạy về bản báo Công an viên trực.
UBND xã thăm hỏi, hỗ trợ mỗi gia đình có người mất 10 triệu đồng. Chủ tịch UBND xã Kha Văn Lập yêu cầu dừng các bến đò không phép.

Tập huấn kỹ năng chữa cháy cho lực lượng cơ sở
Ngày 15/11, Công an xã Bàu Hàm phối hợp Phòng Cảnh sát PCCC&CNCH tập huấn cho 96 thành viên tổ bảo vệ ANTT và 40 công nhân Công ty TNHH Gỗ Hưng Lộc. Báo cáo viên, Thiếu tá Trịnh Đình Long, hướng dẫn dùng bình bột, lăng vòi, sơ cứu nạn nhân, thoát nạn trong khói.
Cuối buổi, các học viên thực hành tình huống giả định: cháy kho gỗ, hai công nhân mắc kẹt. Anh Sầm Văn Thọ, tổ trưởng tổ bảo vệ ấp Tân Việt, nói: "Cầm vòi thật mới biết nặng, phải tập nhiều".
Theo Công an tỉnh, 10 tháng đầu năm toàn tỉnh xảy ra 58 vụ cháy, giảm 9 vụ. Giá tham khảo bình bột 4 kg khoảng 240.000 đồng. Khi có cháy gọi 114 hoặc bấm "Báo cháy 114" trên điện thoại.

Thông báo nhặt được giấy tờ, thẻ ngân hàng
Bộ phận một cửa Công an xã Quế Sơn thông báo: trong tháng 11 người dân đã gửi lại các giấy tờ sau:
+ Giấy phép lái xe và CCCD 049-198-006-312 mang tên Đặng Ngọc Khanh, sinh ngày 7 tháng 6 năm 1998;
+ CMND (loại cũ) số 205 884 317;
+ Thẻ ATM Agribank 9704 0512 3391 7768, thẻ Sacombank 4221 5100 9934 6072;
+ Đăng ký xe mô tô biển số 92H1-573.80;
+ Sổ tiết kiệm và thẻ 9704 1822 0046 3519 702 (SHB).
Người nhặt được chiếc ví là em ⟦minor:Võ Lê Thảo Nguyên⟧, học sinh lớp 8/4 Trường THCS Quế Phú, cùng chú Hồ Văn Thuận, xe ôm chợ Bà Rén.
Ai mất liên hệ Thượng úy Doãn Thị Hà, di động 0905 44 12 67, trong giờ hành chính.

Tin thêm vụ nổ súng ở rẫy cà phê
Liên quan vụ án mạng tại thôn 4, xã Đắk Mil, Cơ quan CSĐT xác định hung thủ là Trương Minh Sử (1980). Do nghi ngờ bị trộm cà phê, rạng sáng 12/11 Sử mang súng tự chế đi rình. Hai phát đạn khiến anh ⟦victim:Điểu Krang⟧ chết tại chỗ, người đi cùng là ⟦victim:Điểu Nhơn⟧ trọng thương, phải cắt bỏ bàn chân trái.
Lúc ấy, chị ⟦informant:Mai Thị Xuân Đào⟧, chủ rẫy giáp ranh, nghe tiếng nổ, nhìn qua hàng rào thấy Sử kéo vật gì dài ra mé suối nên gọi cho Công an xã. Khẩu súng được vớt lên ngay trong sáng đó.
Anh ⟦?victim:Krang⟧ có con gái mới 5 tuổi là bé ⟦minor:Thị Duyên⟧, đang được bà nội nuôi.
Qua vụ án, đề nghị bà con giao nộp súng tự chế; phát hiện trộm cắp thì báo Công an, không tự xử.

Hỏi – đáp: Tố giác tội phạm thế nào cho đúng?
Hỏi: Tôi thấy có người bán pháo lậu, tôi có thể báo bằng cách nào và có bị lộ danh tính không?
Đáp: Theo Điều 144 và Điều 145 Bộ luật Tố tụng hình sự năm 2015, cá nhân có thể tố giác bằng lời hoặc bằng văn bản với Công an xã, phường, Viện kiểm sát, Tòa án hoặc cơ quan khác. Cách thuận tiện là dùng mục "Tố giác tội phạm" trên VNeID, gọi 113, hoặc gửi vào hòm thư tố giác đặt tại nhà văn hóa.
Điều 56 quy định người tố giác có quyền được giữ bí mật việc tố giác, được bảo vệ tính mạng, sức khỏe, danh dự. Cố ý tố giác sai sự thật sẽ bị xử lý.
Luật gia Nguyễn Bá Thuyết, Hội Luật gia phường Bạch Mai, phụ trách chuyên mục. Câu hỏi gửi về 35 phố Lê Thanh Nghị.

Ngăn chặn kịp thời vụ chuyển tiền cho "cán bộ tòa án"
Sáng 7/11, cô ⟦victim:Tôn Nữ Diệu Hiền⟧, giáo viên về hưu ở đường Chi Lăng, suýt mất 410 triệu đồng. Cô bị một nhóm người thay nhau gọi Zalo, mặc đồ tòa án, đọc đúng số CCCD 046 158 009 214, đúng cả biển số xe 75A-330.12 của con trai nên tin là thật. Chúng bắt cô ra khách sạn thuê phòng, tắt hết đèn, chờ lệnh chuyển tiền sang tài khoản 1122-0044-8876 ngân hàng ACB.
⟦informant:Nữ lễ tân khách sạn⟧ thấy khách cứ thì thầm điện thoại, không mang hành lý, đã báo cho cảnh sát khu vực. Thiếu tá Lê Viết Quân tới giải thích gần một giờ, cô mới chịu cúp máy.
Tòa án không xét xử, không thu tiền qua điện thoại. Hãy nói với người thân ngay khi có cuộc gọi lạ.

Xã Tân Hội: Vận động giao nộp chó thả rông, cam kết nuôi nhốt
Trước tình hình chó thả rông gây tai nạn giao thông và cắn người, UBND xã Tân Hội ra Công văn số 645/UBND-KT ngày 6/11 yêu cầu các hộ nuôi chó phải xích nhốt, tiêm phòng, đeo rọ mõm khi ra đường. Vi phạm bị phạt từ 1 đến 2 triệu đồng.
Trạm thú y tổ chức tiêm tập trung vào thứ bảy tại nhà văn hóa các ấp, giá 25.000 đồng/mũi. Ông Kiên Sa Rinh, Trưởng trạm, thông tin năm 2025 đã tiêm 1.930 con, đạt 81% (theo báo cáo của trạm).
Tổ bắt chó gồm 6 người do anh Lý Thanh Tòng làm tổ trưởng. Công an xã, do Thiếu tá Trần Thị Mỹ Linh chủ trì, kiểm tra các tuyến đường Nguyễn Huệ, Lê Lợi, khu vực Trường Tiểu học Tân Hội A.

Bắt băng nhóm bảo kê bến bãi
Sau thời gian dài chịu đựng cảnh đóng "phí bến" 500 nghìn đồng/xe/ngày, bị đập kính, đánh người, nhiều tài xế ở bãi cát Hưng Thịnh không dám lên tiếng. Riêng anh ⟦victim:Tạ Đình Toản⟧, lái chiếc 19H-022.58, bị nhóm này chém đứt gân tay hồi tháng 6.
⟦informant:Một kế toán đã nghỉ việc của bến bãi⟧ cung cấp cho Công an quyển sổ thu tiền và file sao kê các tài khoản nhận tiền, trong đó có tài khoản 2608 2051 44937 của vợ đối tượng cầm đầu. Bà ⟦informant:Lưu Thị Nguyên⟧, bán hàng nước gần bãi, cũng đứng ra làm chứng.
Ngày 19/11, Công an tỉnh bắt Hà Quang Trưởng, sinh năm 1984, và 5 đàn em. Bước đầu xác định chúng thu lợi bất chính 2,7 tỷ đồng, theo kết luận của Cơ quan CSĐT.

Ngộ độc vì đồ chơi, kẹo lạ trước cổng trường
Ăn kẹo mua ở xe đẩy trước cổng Trường Tiểu học Kim Liên, chiều 20/11, ba học sinh phải nhập viện. Đó là ⟦minor,victim:Bạch Gia Linh⟧ (lớp 3E), ⟦minor,victim:Trương Bảo Lâm⟧ (lớp 3E) và ⟦minor,victim:Đoàn Hải Phong⟧, 10 tuổi. Đến sáng nay hai bạn đã ra viện, riêng ⟦?minor,?victim:Phong⟧ còn theo dõi.
⟦informant:Mẹ của một bạn cùng lớp⟧ giữ lại hai gói kẹo và giao cho Công an phường. Bao bì in chữ nước ngoài, có mã quét dẫn tới trang keoxinh-shop.store. Người bán, Triệu Thị Mến (SN 1968), khai lấy hàng qua số 0243.9988.761.
Ông Đàm Quang Thiện, Trưởng trạm Y tế phường, khuyên phụ huynh không cho con mua hàng không nhãn mác. Ban giám hiệu phối hợp tổ tự quản dẹp hàng rong trong bán kính 100 mét.

Hội nghị giao ban công tác tháng 11 phường Hồng Gai
Chiều 1/12, Đảng ủy phường Hồng Gai giao ban với Công an, Quân sự, Tư pháp. Theo báo cáo số 342/BC-CAP, trong tháng xảy ra 3 vụ trộm cắp, đã làm rõ 3 vụ, bắt 4 đối tượng: Vũ Ngọc Bình, Lại Thế Mạnh, Đỗ Văn Hoan, Bùi Thị Nết; xử lý 126 trường hợp vi phạm giao thông, phạt 214 triệu đồng.
Bí thư Đảng ủy Nguyễn Thị Vân Hà chỉ đạo: tháng 12 tập trung kiểm tra karaoke, quán bar trên đường 25/4, Lê Thánh Tông; tuyên truyền tại 22 khu phố, Trường Tiểu học Hạ Long và chợ Hạ Long I; hoàn thành trước 20/12.
Đồng chí Phó Chủ tịch UBND phường Trần Mạnh Thường phát biểu tiếp thu. Tài liệu đăng tại honggai.quangninh.gov.vn, số trực 0203 3825 113.

Câu chuyện cảnh giác: "Con dâu hờ"
Ông ⟦victim:Quách Đình Sửu⟧, sinh năm 1949, góa vợ, ở xóm Đồi, được mai mối cho người phụ nữ tự xưng tên Hạnh. Ở với nhau 20 ngày, bà ta biến mất cùng 5 chỉ vàng, sổ lương hưu và chiếc thẻ ATM 9704 1598 2203 6640, mật khẩu do chính ⟦?victim:ông Sửu⟧ đưa. Thẻ bị rút 43 triệu.
Hỏi ra thì bên xóm Vành, ông ⟦victim:Bùi Văn Chấn⟧ cũng từng mất con nghé với đúng bà "vợ" ấy. Tên thật của bà ta là Hà Thị Lén, SN 1971, CMND 113-208-654.
⟦informant:Bà chủ nhà nghỉ Hương Rừng⟧ nhận ra người trong ảnh dán ở trụ sở xã nên đã gọi cho Công an.
Trưởng Công an xã Nguyễn Đức Cảnh Hưng mong các cụ hãy bàn với con cháu trước khi giao tiền cho người lạ.

Mua bán thông tin cá nhân: xử lý một nhóm quản trị
Công an xác định nhóm chat trên https://t.me/data_khachhang rao bán hơn 300.000 dòng dữ liệu (theo kết luận giám định). Mỗi dòng có tên, số điện thoại, số căn cước. Ví dụ một dòng được rao mẫu: "⟦?victim:Nguyễn Thị Bạch Yến⟧, 12/08/1987, 079187013326, 0919 338 046, thẻ 4384 7700 1259 6638".
Người mua trả tiền vào ví điện tử hoặc tài khoản 0962 7715 33 Ngân hàng TPBank. Quản trị nhóm là Lý Tuấn Đạt, sinh năm 2002, sinh viên bỏ học.
Từ 1/1/2026, Luật Bảo vệ dữ liệu cá nhân có hiệu lực, mua bán dữ liệu cá nhân có thể bị phạt gấp 10 lần khoản thu được. Người dân cần tra cứu quyền của mình, truy cập www.chongluadao.vn hoặc hỏi Công an phường Thạnh Mỹ Tây.

Trao nhà "Mái ấm chiến sĩ" và sinh kế cho hộ nghèo
Ngày 12/12, Công an tỉnh và Hội Cựu CAND xã Mường Lát trao nhà cho gia đình ông Lâu Văn Dính, bản Ón. Căn nhà rộng 48 m², trị giá 95 triệu đồng, trong đó 60 triệu do Công ty cổ phần Xi măng Sông Mã tài trợ, còn lại là ngày công của 32 đoàn viên, dân quân.
Dịp này, đoàn tặng 5 con bò giống cho các hộ Hơ Thị Dợ, Thao Văn Sếnh, Sung Thị Mai, Giàng A Pó, Gia Thị Xua; tặng Trường PTDTBT Tiểu học Pù Nhi 300 bộ chăn và 2 máy lọc nước.
Đại tá Lê Như Lập, Phó Giám đốc Công an tỉnh, nói đây là hoạt động nằm trong Kế hoạch 203/KH-CAT. Theo UBND xã, năm 2025, tỉ lệ hộ nghèo còn 28,4%, giảm 6,1%.
`,
];
