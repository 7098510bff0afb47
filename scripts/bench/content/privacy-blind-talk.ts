/** The other half of the third set: warnings, scripts for loudspeakers, letters of readers, reports; see `privacy-blind-news.ts`. */
export const PRIVACY_BLIND_TALK = `
Kính thưa toàn thể bà con nhân dân! Sau đây Đài truyền thanh xã Vĩnh Lộc xin gửi tới bà con bản tin an ninh trật tự tuần 3 tháng 11. Chương trình gồm 3 phần, thời lượng 12 phút.
Phần thứ nhất, tình hình an ninh trật tự. Tuần qua trên địa bàn xảy ra 02 vụ trộm cắp tài sản, 01 vụ tự gây tai nạn giao thông. Thôn Đoài có 1 hộ bị mất 14 con gà, thôn Trung có 1 hộ bị lấy trộm máy bơm nước.
Vào hồi 23 giờ ngày 16/11, tại dốc Bà Lơ, ⟦victim:anh Cao Văn Khởi⟧ (sinh sống tại thôn Đoài) điều khiển xe máy tự ngã xuống mương, bị thương nặng vùng đầu. Nguyên nhân do đi xe sau khi đã uống rượu.
Phần thứ hai, gương người tốt việc tốt. Chị Ngô Thị Thoan, thôn Thượng, nhặt được 1 chiếc điện thoại iPhone và 2 triệu đồng, đã mang ra trụ sở công an xã trả lại người mất. Ban Chỉ huy quân sự xã khen thưởng 3 đồng chí dân quân.
Phần thứ ba, thông báo. Từ ngày 25/11, công an xã cấp căn cước lưu động cho người già, người khuyết tật tại nhà; gia đình có nhu cầu đăng ký qua trưởng thôn. Lịch: thôn Đoài thứ ba, thôn Trung thứ tư, thôn Thượng thứ năm. Xin cảm ơn bà con đã lắng nghe.
Hỏi: Tôi nhận được điện thoại báo "căn cước của ông bị lỗi, phải bấm vào đường dẫn để đồng bộ". Tôi nên làm gì? Đáp: Không bấm. Công an không đồng bộ dữ liệu qua điện thoại. Bác mang căn cước ra trụ sở, cán bộ kiểm tra miễn phí trong 5 phút.
Hỏi: Con tôi 15 tuổi bị bạn cùng lớp dọa tung ảnh, tôi báo ai? Đáp: Gọi 111, báo công an xã và nhà trường. Giữ lại tin nhắn, không chuyển tiền, không mắng cháu. Danh tính cháu được bảo vệ.
Bạn đọc Minh Tuệ (Đồng Hới) hỏi: Ông nội tôi năm nay 85 tuổi, tai nghễnh ngãng, có cách nào để người lạ không gọi được? Đáp: Bật chế độ chỉ nhận cuộc gọi từ danh bạ; dán số con cháu ở đầu giường; đăng ký dịch vụ chặn cuộc gọi của nhà mạng.
Thư bạn đọc: "Tôi là Đặng Thị Hoa Mai, giáo viên về hưu, xin góp ý về giờ phát loa. Buổi sáng 5 giờ là quá sớm đối với người bệnh, trẻ nhỏ." UBND phường đã tiếp thu, chuyển giờ phát sang 6 giờ 30.
Cảnh báo: Xuất hiện đối tượng giả danh nhân viên điện lực đến từng nhà "thay công tơ, thu 650.000 đồng". Sáng thứ hai vừa rồi, lợi dụng lúc các con đi làm, hắn vào nhà ⟦victim:ông bà Hùng Thắm⟧ ở ngõ 9 Cầu Cốc, tháo công tơ rồi đòi tiền. Khi ông đi lấy tiền, hắn nhặt luôn chiếc điện thoại để trên bàn.
Đặc điểm nhận dạng: nam, khoảng 35 tuổi, cao 1m70, áo xanh công nhân, đi xe Sirius biển số đuôi 4417. Ai gặp người có đặc điểm trên xin báo ngay Công an xã.
Điện lực không thu tiền mặt tại nhà. Hóa đơn điện có mã khách hàng 13 ký tự, ví dụ PA13020045678; thanh toán qua ngân hàng, ví điện tử hoặc điểm thu. Tổng đài chăm sóc khách hàng: 1900 1909 (miền Nam), 1900 1288 (miền Trung), 1900 6769 (miền Bắc).
Giả giáo viên báo con cấp cứu: 10 giờ sáng 20/10, ⟦victim:chị Phùng Thanh Hiếu⟧ đang làm ở xưởng may thì có người xưng thầy thể dục gọi bằng số ⟦phone:0325 817 446⟧, báo con chị ngã cầu thang, chấn thương sọ não, phải nộp 50 triệu đồng tạm ứng vào tài khoản "bác sĩ". Hoảng quá, chị chuyển luôn 30 triệu.
Số tài khoản nhận tiền là ⟦bank-account:2145.8877.0931⟧ (TPBank). Mười phút sau, chị gọi được cho cô chủ nhiệm, cháu vẫn đang ngồi học bình thường. Chị trình báo Công an phường trong buổi trưa, ngân hàng giữ lại được 18 triệu đồng.
Lời khuyên cho phụ huynh: lưu sẵn số của cô chủ nhiệm, bảo vệ, phòng y tế; quy ước với con một câu hỏi bí mật; không đăng giấy khen có tên lớp, tên trường của con lên mạng.
Lập vi bằng giả để bán đất: ⟦victim:Ông Trương Công Phước⟧, 59 tuổi, nhà ở đường số 7, đã trả 1,2 tỷ đồng cho hai lô đất mà người bán chỉ có "vi bằng". Người bán, một phụ nữ tên Thúy, đã bán cùng lô cho ít nhất bốn người.
Cơ quan điều tra Công an tỉnh đề nghị ai là bị hại của ⟦name-with-birth-year:Lâm Thị Thúy (sinh 1976⟧) đến trụ sở số 263 đường Bạch Đằng hoặc liên hệ Đại úy Nguyễn Mạnh Cường để làm việc.
Công ty cổ phần Dịch vụ bảo vệ Thăng Long, mã số doanh nghiệp 0104567893, vốn điều lệ 5.000.000.000 đồng, bị xử phạt 25.000.000 đồng vì sử dụng nhân viên chưa qua đào tạo.
Xưng "cán bộ thuế", kẻ xấu gửi cho chủ quán phở ứng dụng tên "eTax Pro" tại địa chỉ ⟦live-link:http://etax-mobile.vip/tai-ve.apk⟧. Cài xong, máy treo mười phút. Khi mở lên, 73 triệu đồng trong hai tài khoản đã bay sang thẻ ⟦card:9704 3667 1209 8845 016⟧.
Chủ quán là ⟦victim:anh Mạch Vĩnh Phát⟧, phường Tân Thành. "Tôi chỉ nghĩ cập nhật cho kịp hạn kê khai", anh nói. Cơ quan thuế chỉ có một ứng dụng là eTax Mobile trên kho chính thức.
Thu hồi được chiếc ví: Trong ví có 3,1 triệu đồng, một thẻ ngân hàng, giấy phép lái xe số 790123456789 và căn cước ⟦citizen-id:079196008832⟧. Ai mất ví xin đến bộ phận một cửa nhận lại, mô tả đúng đặc điểm.
Nhóm bán thuốc giả gọi điện cho người già theo danh sách. Theo hồ sơ, ⟦victim:bà Đinh Thị Chắt⟧ (xóm 6, xã Giao Thiện) đã mua 14 hộp "xương khớp hoàng gia" hết 19,6 triệu đồng; uống vào bị đau dạ dày phải nhập viện. ⟦victim:Ông M.⟧ ở xóm 8 cùng xã mua 6 hộp, đến nay chưa dám uống.
Tại kho của nhóm này ở số 9 ngách 12/44, cảnh sát thu 4.120 hộp thành phẩm, 2 máy dập viên, sổ ghi chép 7.800 số điện thoại khách hàng. Năm người bị khởi tố, trong đó có ⟦name-with-birth-year:Nguyễn Bá Tùng (SN 1989⟧) cầm đầu.
Hai học sinh lớp 11 đi xe máy điện vượt đèn đỏ bị xử phạt cảnh cáo; phụ huynh ký cam kết. Tính từ đầu năm học, công an xã đã gửi thông báo vi phạm của 43 học sinh về 5 trường.
Tại phiên tòa giả định ở Trường THPT Chu Văn An, các em đóng vai chủ tọa, kiểm sát viên, bị cáo; tình huống "bị cáo Trần Văn A đánh bạn gây thương tích 15%". Hơn 900 học sinh theo dõi, đặt 27 câu hỏi.
Học sinh giỏi: ⟦minor:Nguyễn Hà My⟧, lớp 12A1 Trường THPT chuyên Lê Hồng Phong, đạt giải Nhất cuộc thi vẽ tranh "Vì bình yên cuộc sống". Giải Nhì thuộc về ⟦minor:Trịnh Gia Hưng⟧ (lớp 7, THCS Nguyễn Trãi). Ban tổ chức trao 15 giải, tổng trị giá 30 triệu đồng.
Vụ đuối nước ở đập Bến Tre: Nhóm bốn học sinh rủ nhau tắm, ⟦victim,minor:em Vàng A Sếnh⟧ (13 tuổi) bị nước cuốn. Đến 17 giờ, thi thể em được tìm thấy cách đó 200 mét. Chính quyền xã thăm hỏi, hỗ trợ gia đình 10 triệu đồng.
⟦minor:Cháu L.B.K.⟧, 8 tuổi, học lớp 3 điểm trường Huổi Lóng, được các chú bộ đội biên phòng nhận nuôi theo chương trình "Nâng bước em tới trường". Mẹ cháu mất sớm, bố đi làm xa.
Cháu bé sơ sinh bị bỏ rơi trước cổng chùa Phước Lâm rạng sáng 5/11 nặng 2,8 kg, sức khỏe ổn định. Ai là thân nhân của cháu liên hệ UBND xã trong 7 ngày, quá hạn sẽ làm thủ tục giao nhận nuôi con nuôi.
Bị lừa góp vốn "sàn vàng", ⟦victim:một cán bộ hưu trí tên Lại Văn Tích⟧ mất sạch khoản tiết kiệm 900 triệu đồng. Ông mong câu chuyện của mình giúp người khác tỉnh táo: "Lãi 3% một ngày thì chẳng ai cho không mình cả".
Sàn này hoạt động qua ⟦live-link:goldtrade247.com⟧ và nhóm ⟦live-link:zalo.me/g/xkqwpt118⟧, "chuyên gia" gọi đọc lệnh hằng tối. Ban đầu rút được 10 triệu, sau đó báo "lỗi thanh khoản".
Tên thật của "chuyên gia Kelvin Trần" là ⟦name-with-birth-year:Trần Đình Khôi, sinh năm 2000, trú phường Ninh Kiều⟧. Khôi khai dùng 11 sim rác, trong đó có ⟦phone:0792.118.336⟧.
Đám cưới bị gọi điện phá: ⟦victim:gia đình anh Quyết⟧ liên tục nhận cuộc gọi đòi nợ của một người họ hàng xa. Theo hướng dẫn của công an, gia đình thông báo cho nhà mạng, soạn tin gửi 5656, số gọi đến đã bị khóa hai chiều.
Ông Nguyễn Tấn Sĩ – Trưởng ban công tác Mặt trận khu phố 2 – là người đầu tiên dán mã QR "phản ánh an ninh" tại cột điện. Sau 3 tháng có 214 lượt quét, 57 phản ánh, xử lý xong 55.
Bà Bùi Thị Nhạn là điển hình trong phong trào hiến đất mở đường: gia đình bà hiến 86 m2, trị giá 1,7 tỷ đồng theo giá thị trường. Bà nói gọn: "Đường rộng thì xe chữa cháy vào được".
Mô hình "Camera với an ninh trật tự" xã Bình Mỹ: 312 mắt, trong đó dân lắp 270, ngân sách 42; tỷ lệ phá án nhờ camera 68%; kinh phí vận động 1.156.000.000 đồng. Xã có 18.432 nhân khẩu, 4.917 hộ, 11 ấp.
Đoàn viên Lê Thị Kim Chi cùng 14 bạn hỗ trợ người cao tuổi cài VNeID. Cụ Đoàn Thị Sáo 79 tuổi cười: "Cháu nó chỉ ba lần tôi mới nhớ, nhưng giờ tôi tự mở được rồi".
Thiếu tướng Nguyễn Văn Kha, Giám đốc Công an tỉnh, trao bằng khen cho tập thể cán bộ, nhân dân xã Mường Khoa và ông Lường Văn Inh, nguyên Bí thư chi bộ bản Nà Pàn, vì thành tích xuất sắc giai đoạn 2020 - 2025.
Ngày 8/11/2026, Bí thư Đảng ủy Trần Thị Kim Yến chủ trì hội nghị đánh giá 01 năm thực hiện Nghị quyết số 09-NQ/ĐU. Chủ tịch UBND phường Vương Quốc Tuấn, Phó Chủ tịch Hồ Thanh Bình cùng dự.
Lý lịch trích ngang của đồng chí Phạm Hùng Dũng: ⟦name-with-birth-year:Phạm Hùng Dũng, sinh ngày 02/9/1975⟧; quê quán xã Kiến Xương; trình độ Đại học An ninh; nguyên Phó trưởng Công an huyện.
Kỷ niệm 100 năm ngày sinh Đại tướng Mai Chí Thọ, đoàn thanh niên dâng hương tại nghĩa trang. Nhà thơ Tố Hữu (1920 – 2002) từng viết về những chiến sĩ công an. Anh hùng Lực lượng vũ trang Nguyễn Văn Tư sinh năm 1930 là con em của xã.
Phát hiện 2 tấn mỡ bẩn tại cơ sở của bà Tạ Thị Lan; cơ sở không có giấy chứng nhận đủ điều kiện an toàn thực phẩm. Đội Quản lý thị trường số 4 lập biên bản, buộc tiêu hủy.
Sau khi có người dân báo tin, tổ công tác đến hiện trường trong 7 phút. Người dân ở gần đó cho biết đã nghe tiếng cãi vã từ chiều. Vụ việc được hòa giải tại chỗ.
Từ nguồn tin do ⟦informant:chị Quàng Thị Ên⟧ cung cấp, Công an xã Chiềng Cang phát hiện nhóm người dựng lán khai thác gỗ trái phép trong rừng phòng hộ. Chị Ên là thành viên tổ tự quản của bản.
Một ⟦informant:bảo vệ của Công ty may Sông Tiền đã báo cho cảnh sát⟧ khi thấy chiếc xe tải lạ vào kho lúc 1 giờ sáng. Nhờ đó, lô vải trị giá 640 triệu đồng không bị tẩu tán.
Nhân chứng của vụ va chạm là ⟦informant:bà Phí Thị Nga⟧, nhà đối diện hiện trường, đã cung cấp đoạn video từ camera.
Ban điều hành tổ dân phố cảm ơn các bà Hoa, bà Tuyết, ông Lực đã ủng hộ quỹ mỗi người 500.000 đồng, cảm ơn cửa hàng vật liệu Tiến Đạt hỗ trợ 20 bao xi măng.
Mẹo nhỏ cho bà con: đặt mã PIN khác ngày sinh; không dùng 1234, 0000, 123456; đổi mật khẩu 3 tháng một lần; bật xác thực hai lớp. Mã OTP gồm 6 số như 482913 không đọc cho ai.
Nhận biết biển số xe: xe của doanh nghiệp nước ngoài ký hiệu NN, NG; xe quân đội nền đỏ; xe kinh doanh vận tải nền vàng. Biển số định danh gồm 5 số, theo chủ xe suốt đời. Thông tư 79/2024/TT-BCA có hiệu lực từ 01/01/2025.
Trúng thưởng giả: tin nhắn báo "thuê bao 09*****218 trúng xe SH trị giá 100 triệu", soạn theo cú pháp TT SH gửi 8785 với phí 15.000 đồng/tin. ⟦victim:Bà Lã Thị Xuyến⟧ trú xóm Mới nhắn 22 tin, lại nộp thêm 9 triệu "phí trước bạ", cuối cùng chẳng nhận được gì.
Đòi nợ thuê: Nhóm 5 người ném chất bẩn vào nhà ⟦victim:anh Giáp Văn Điệp⟧ và dán tờ rơi ghi "con nợ" kèm ảnh gia đình khắp chợ. Công an đã triệu tập ⟦name-with-birth-year:Thân Văn Quân (1993⟧) và đồng bọn.
Nghi án cướp tiệm vàng Kim Phát: hồi 18 giờ 20 phút, một người bịt mặt dùng búa đập tủ kính, cướp khoảng 2 cây vàng. Chủ tiệm và một nhân viên bị xây xát nhẹ. Xe gây án là Exciter gắn biển giả ⟦plate:71B3-990.14⟧.
Nửa đêm nghe tiếng chó sủa, ⟦victim:nhà anh Tráng A Chu⟧ bản Hua Nậm dậy thì con trâu cái buộc trong chuồng đã bị dắt đi. Lần theo dấu chân, anh em dân bản gặp hai người lạ ở khe suối.
Quảng cáo trên tờ rơi: "Cho vay nhanh, 0 lãi, gọi Tuấn ⟦phone:0899.662.014⟧". Tổ dân phố đã bóc 132 tờ. Người vay 10 triệu đồng thực nhận 8 triệu, mỗi ngày góp 300.000 đồng trong 40 ngày.
Vì tin vào lời quảng cáo "xuất khẩu lao động Hàn Quốc, bao đậu", ⟦victim:ba anh em nhà ông Lê Văn Quế⟧ đã đóng tổng cộng 285 triệu đồng tiền cọc. Chín tháng trôi qua không có lịch bay, văn phòng công ty thì khóa cửa.
Trong tuần, nhà xe Thành Công chở 45 hành khách từ bến Nước Ngầm đi Vinh; tuyến cố định số 2963.1115. Xe biển vàng, phù hiệu 29-02451, tổng đài 1900 6776.
⟦victim:Nạn nhân Hồ Thị Kiều Diễm⟧ trong vụ án năm 2021 nay đã ổn định cuộc sống. Chị không muốn nhắc lại chuyện cũ; bài viết này xin phép đổi tên nhân vật.
Điện thoại trực ban: Công an xã Tam Hồng 0211 3838 113; Trạm Y tế xã 0211 3838 115; đồng chí Nguyễn Văn Khoa, Phó Chủ tịch UBND xã: ⟦phone:0982 013 774⟧.
Trưởng thôn ở các thôn có số máy: thôn 1 ông Bốn ⟦phone:0356 772 109⟧, thôn 2 ông Năm ⟦phone:0368 114 552⟧, thôn 3 bà Hường ⟦phone:0914-207-338⟧. Bà con lưu lại để gọi khi cần.
Chi tiết xem tại trang ⟦live-link:https://www.facebook.com/congansonnam⟧ hoặc cổng thông tin sonnam.hungyen.gov.vn. Tải ứng dụng trên App Store, CH Play. File mẫu: mau-don.docx, kehoach_2026.pdf.
Chỉ huy Đội CSGT-TT Công an TP. Thủ Đức, thông qua hệ thống phạt nguội, xác định chủ xe ⟦plate:51K-884.52⟧ vượt đèn đỏ tại ngã tư Bình Thái; chủ xe đã nộp phạt 19 triệu đồng.
Hồ sơ đăng ký thường trú gồm tờ khai CT01, giấy tờ chứng minh chỗ ở hợp pháp; thời hạn giải quyết 07 ngày làm việc; lệ phí 20.000 đồng, nộp trực tuyến còn 10.000 đồng. Mã thủ tục 1.004222, mã tra cứu G22.99.102-261118-0034.
Được sự tin tưởng của hàng xóm, bà Út Lan tự đứng ra làm chủ hụi rồi tuyên bố vỡ. ⟦victim:Chị Sơn Thị Thu Ba⟧ góp 62 triệu đồng, ⟦victim:bà Kim Thị Sà Rương⟧ góp hơn 100 triệu đồng, đều không lấy lại được.
Ông Châu Kim Sa Rết, người có uy tín ở phum Sóc Tro, đến từng nhà nói chuyện bằng tiếng Khmer, nhờ vậy không hộ nào trong phum tham gia dây hụi ấy.
Ghi nhanh tại lễ hội: 5 vạn lượt khách, 3 trường hợp trẻ lạc đều tìm được bố mẹ trong vòng 20 phút, không xảy ra móc túi, cháy nổ. Lực lượng gồm 120 cán bộ, 80 đoàn viên thanh niên tình nguyện.
Ngày cuối tuần, ⟦victim:anh Trịnh Xuân Bách⟧ ra ngân hàng rút tiền thì tài khoản chỉ còn 50.000 đồng. Đêm trước anh có bấm vào đường dẫn "tra cứu phạt nguội" ai đó gửi qua tin nhắn.
Đường dẫn ấy là ⟦live-link:csgt-tracuu.click/?v=2⟧; trang thật là ⟦live-link:csgt.vn⟧ của Cục Cảnh sát giao thông. Anh đã trình báo, đồng thời đổi mật khẩu thư điện tử ⟦live-link:bach.tx@congtyanphat.com.vn⟧ dùng chung.
Chuyện của ⟦victim:chị Hương (tổ 11)⟧: mua chiếc váy 250.000 đồng, hai hôm sau có người gọi bảo đơn hàng "trúng voucher", hướng dẫn quét mã. Quét xong, máy bị khóa, kẻ kia nhắn đòi 5 triệu mới mở.
Người phụ nữ 46 tuổi ở thôn Vạn, sau khi bị chiếm đoạt 1,3 tỷ đồng, đã phải bán nhà. Một nạn nhân khác là nam sinh viên quê Nghệ An mất 36 triệu đồng tiền học phí.
Anh em ông Nhẫn hiếu khách, nhà luôn mở cửa; từ ngày có mô hình tự quản mới tập thói quen khóa cổng. Cái Tí, con Mực trong câu chuyện vui của xóm được đưa vào tiểu phẩm tuyên truyền, diễn 6 đêm liền.
Tổng kết công tác 6 tháng: Thực hiện Chỉ thị 04/CT-UBND ngày 12/01/2026 của Chủ tịch UBND tỉnh, Công an xã Đại Lộc đã tham mưu Đảng ủy ban hành 3 nghị quyết chuyên đề, UBND xã 14 kế hoạch. Phạm pháp hình sự xảy ra 11 vụ (giảm 4 vụ, tương đương 26,7% so với cùng kỳ năm 2025), điều tra làm rõ 10 vụ, 13 đối tượng.
Về tệ nạn ma túy: toàn xã có 27 người trong diện quản lý, lập hồ sơ đưa 3 người đi cai nghiện bắt buộc; bắt quả tang 2 vụ tàng trữ, thu 1,38 gam heroin và 14 viên hồng phiến. Về trật tự an toàn giao thông: tuần tra 184 lượt, lập biên bản 302 trường hợp, tạm giữ 61 xe máy, 4 ô tô.
Công tác quản lý cư trú: hiện có 21.347 nhân khẩu, 5.836 hộ; tạm trú 612 người; kiểm tra 38 cơ sở lưu trú, xử phạt 5 cơ sở với số tiền 17.500.000 đồng. Số định danh cá nhân cấp cho trẻ sơ sinh: 143 trường hợp.
Tồn tại, hạn chế: một số mô hình hoạt động hình thức; 4/18 camera hỏng chưa sửa; công tác phối hợp của các chi hội chưa thường xuyên. Nguyên nhân: kinh phí hạn hẹp, địa bàn rộng 46,2 km2, dân cư phân tán.
Nơi nhận: Thường trực Đảng ủy (b/c); UBND xã (b/c); các ban ngành (p/h); Lưu: VT, CAX. Trưởng Công an xã: Trung tá Nguyễn Hữu Thắng (đã ký).
Chuyện ở quán nước: Sáng nay ông Thụ kể cho cả quán nghe, hôm qua có đứa gọi bảo ông nợ cước điện thoại 8.930.000 đồng. Ông bảo "thế thì mời anh ra phường, tôi đang ngồi với anh Cường công an đây", đầu dây bên kia tắt luôn. Cả quán cười.
Có người nghe chuyện chỉ thở dài. Năm ngoái ⟦victim:cụ Nghiêm Thị Lụa⟧ bên kia đường cũng nghe đúng bài ấy, nhưng cụ ở nhà một mình, hốt hoảng đưa hết số tiền dành dụm lo hậu sự. Tới giờ nhắc lại mắt cụ vẫn đỏ hoe.
Giả danh shipper: Chưa đặt gì nhưng ⟦victim:chị Mai Phương Dung⟧ vẫn nhận cuộc gọi báo có đơn 128.000 đồng, chuyển khoản trước sẽ để hàng ở bảo vệ. Chuyển xong, người kia nói nhầm sang tài khoản "đăng ký hội viên, mỗi tháng trừ 3,5 triệu", gửi đường dẫn để hủy. Bấm vào, chị bị trừ liền 21 triệu đồng.
Số hắn dùng là ⟦phone:0589 446 027⟧, tài khoản ⟦bank-account:9021 7788 135⟧ Cake. Chị đã chụp màn hình nộp cho Công an phường Dịch Vọng.
Mất cắp ở phòng tập: tủ đồ số 17 bị cạy, ⟦victim:anh Vương Nhật Minh⟧ mất đồng hồ và 6 triệu đồng; phòng tập bồi thường một nửa. Quản lý phòng tập, anh Tạ Quang Sơn, nói sẽ lắp thêm hai camera.
Được nhận lại số tiền 47 triệu đồng chuyển nhầm, bà Ninh Thị Hảo ở khu 6 đã viết thư cảm ơn Công an xã và người trả lại là anh Đỗ Quý Đôn, lái xe tải.
Bà con bản Pa Cheo nghe loa phát bằng tiếng Mông. Ông Hạng A Của, già làng, bảo cái loa này hay, từ lúc có nó thì người bản biết tránh "con ma trong điện thoại". Bản có 72 nhà, nhà nào cũng có bảng số của cán bộ.
Tin buồn trên công trường: Khoảng 14 giờ, giàn giáo tầng 3 đổ sập, ⟦victim:anh Rơ Châm Tih⟧ và một công nhân khác rơi xuống đất. Anh Tih không qua khỏi; người còn lại qua cơn nguy kịch.
Nhà trường gửi phụ huynh: gần đây có người lạ tự xưng "chú của cháu" đến đón trẻ ở cổng sau. Bảo vệ không cho đón nếu tên không có trong danh sách. Phụ huynh đổi người đón hãy gọi cô chủ nhiệm trước 15 giờ.
Trước giờ tan học ngày 13/11, một người đàn ông đến xin đón ⟦minor:cháu Gia Khiêm⟧ lớp lá 2, Trường Mầm non Sơn Ca; cô Hiền thấy lạ nên gọi cho mẹ cháu. Người này vội bỏ đi bằng xe Air Blade.
Bài học: các cô giáo của Trường Mầm non Sơn Ca đã làm đúng quy trình. UBND phường gửi thư khen cô Bùi Thị Thu Hiền và bác bảo vệ Lương Văn Tốn.
Vướng vào cờ bạc qua mạng, một cán bộ văn thư tự ý rút 1,16 tỷ đồng của đơn vị. ⟦name-with-birth-year:Đàm Thu Trang (SN 1992⟧) bị tạm giam để điều tra tội tham ô tài sản.
Rút kinh nghiệm từ vụ ở xã bên, hợp tác xã thay két, hai người giữ hai chìa, số dư đối chiếu cuối ngày. Ông Khổng Minh Đạt, giám đốc hợp tác xã, nói vui: "Tin nhau nhưng vẫn phải đếm".
Gọi điện xưng người của nhà mạng, kẻ xấu dọa khóa SIM sau 2 giờ nếu không "chuẩn hóa". ⟦victim:Bác Tấn⟧, nhà ở đầu ngõ 33, đọc cho nó dãy số vừa nhận được. Ba phút sau máy mất sóng, tài khoản ngân hàng bay 54 triệu.
Nhà mạng thông báo: không gọi dọa khóa SIM, mọi việc chuẩn hóa làm tại cửa hàng hoặc ứng dụng chính thức. Gọi 18001090 (miễn phí) để hỏi.
Trong buổi làm việc, ⟦informant:chị T.⟧, nhân viên lễ tân khách sạn Bình Minh, khai với cơ quan điều tra đã nhìn thấy hai người này nhận phòng lúc 1 giờ 20.
Mấy đứa trẻ xóm Đình nhặt được quả đạn cối khi đào giun, chạy về báo bố. Ban Chỉ huy quân sự xã đã rào khu vực, xử lý an toàn trong ngày.
Ngày 19/8 năm nay, chị Y Nhiên, cán bộ hội phụ nữ xã Đăk Tờ Lung, được chọn đi báo cáo điển hình ở tỉnh. Chị kể chuyện đi 12 km đường rừng để giải thích cho 5 hộ rằng không có chuyện "góp 2 triệu, nhận 20 triệu".
`.trim();
