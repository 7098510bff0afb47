/** A second set in other voices, written after the rules and marked before the first measurement; see `privacy-tuned.ts`. */
export const PRIVACY_UNSEEN = `
Tuần qua, Công an xã Bến Gáo tiếp nhận đơn của ⟦victim,name-with-birth-year:ông Trịnh Văn Lực (sinh năm 1957⟧, ngụ ấp 4) trình báo việc bị một nhóm người lạ mặt dụ tham gia "hội thảo sức khỏe" rồi bán cho bộ máy massage giá 38 triệu đồng.
Theo trình bày của ông Lực, nhóm này đi xe bảy chỗ gắn biển số ⟦plate:62A-045.17⟧, phát quà miễn phí hai buổi trước khi thu tiền.
Liên quan vụ việc, công an mời làm việc ba người gồm: ⟦name-with-birth-year:Quách Đình Thọ (SN 1986⟧), ⟦name-with-birth-year:Lưu Thị Ngát (SN 1990⟧) và ⟦name-with-birth-year:Nông Văn Sìn (SN 1999⟧), cùng trú ngoài tỉnh.
Khi kiểm tra, Thọ xuất trình CCCD số ⟦citizen-id:025 086 004 512⟧; Ngát khai dùng số di động ⟦phone:0356-112-908⟧ và ⟦phone:+84 907 551 662⟧ để mời khách.
Đại diện Công an xã khuyến cáo bà con không mua hàng qua các buổi hội thảo lưu động, giữ lại hóa đơn và báo ngay cho tổ an ninh trật tự cơ sở.
Chuyện xảy ra ở khu trọ công nhân: một nam công nhân làm ca đêm nhận lời mời "đánh giá khách sạn", ban đầu được trả 90.000 đồng, sau năm lượt nạp thì không rút được 46 triệu đồng.
Người bị hại trong vụ này là ⟦victim:chị T.T.N.⟧, trú tổ dân phố số 9, phường Đồng Xa. Sau khi chuyển tám lần vào tài khoản ngân hàng BIDV ⟦bank-account:5601 0009 8812 34⟧, chị mới biết mình bị lừa.
Trong khi đó anh L. mất 15 triệu đồng vì mua vé máy bay giá rẻ qua một trang fanpage có tích xanh mua lại.
Trang đó dẫn khách sang ⟦live-link:http://sanveretet.shop/dat-cho?id=88⟧, còn nhóm Telegram ở ⟦live-link:https://t.me/+AbCdEf123⟧ chỉ là nơi gửi biên lai giả.
Bạn đọc có thể tra danh sách trang lừa đảo tại cổng ⟦live-link:tinnhiemmang.vn⟧; tài liệu tuyên truyền đăng ở https://bocongan.gov.vn và www.tiengmo.gov.vn/tai-lieu.
Lúc 16h45 ngày 11-5, tại ngã ba Lò Gạch, xe tải mang BKS ⟦plate:36H-041.88⟧ do tài xế điều khiển tông vào hai học sinh đi xe đạp điện. Hậu quả, ⟦minor,victim:em Lê Khánh V.⟧ (15 tuổi, ở thôn Thượng) tử vong tại chỗ, em còn lại bị thương nhẹ.
⟦minor,?victim:Bé An Nhiên⟧, 4 tuổi, con gái anh Hòa bán vé số, đang được bà ngoại chăm sóc.
Biểu dương ⟦minor:em Phùng Gia Hân⟧ lớp 8C, Trường THCS Chu Văn An trả lại người mất 5 triệu đồng nhặt được.
Hội đồng đội phường trao 20 suất học bổng cho học sinh lớp 1 đến lớp 9 có hoàn cảnh khó khăn; Trường THPT Lý Thường Kiệt và Trường Tiểu học Võ Thị Sáu được nhận cờ thi đua.
Em nào thấy người lạ lảng vảng trước cổng trường thì báo ngay thầy cô. Các cháu dưới 16 tuổi không được điều khiển xe máy; phụ huynh giao xe có thể bị phạt từ 8 đến 10 triệu đồng.
Được biết, manh mối đầu tiên đến từ ⟦informant:anh Kiều Văn Thuận⟧, người làm ở bãi gửi xe; anh đã cung cấp thông tin cho trinh sát.
Một ⟦informant:nhân viên quán karaoke Sao Đêm đã gọi 113⟧ sau khi nghe tiếng la hét.
⟦informant:Chị Mạc Thị Hiền⟧, hàng xóm đối diện, tố giác đường dây đánh bạc cho công an từ tháng trước.
Từ tin báo của quần chúng, tổ công tác bắt quả tang năm người đánh bạc dưới hình thức xóc đĩa, thu 12.350.000 đồng. Nhiều nguồn tin có giá trị được gửi qua hòm thư tố giác.
Người dân có thể báo tin qua 111, 113, tổng đài 1022 hoặc nhắn VNeID. Danh tính người báo tin được bảo vệ theo quy định của pháp luật.
TRUY NÃ: công an thông báo truy nã ⟦name-with-birth-year:HỨA VĂN LONG, SINH NGÀY 22/7/1989⟧, HKTT: THÔN 6.
PHƯỜNG ĐỒNG XA RA MẮT MÔ HÌNH "CAMERA AN NINH – GIỜ VÀNG TUẦN TRA" TẠI ĐƯỜNG NGUYỄN TRÃI
Sau một năm, mô hình có 86 mắt camera, 14 tổ tự quản, 240 thành viên; nhân dân đóng góp 412.500.000 đồng. Số vụ trộm cắp giảm 37,5% (từ 24 vụ xuống 15 vụ).
Ông Phan Thanh Sơn, Tổ trưởng tổ dân phố 7 cho biết, trước đây bà con hay bị mất trộm gà vịt, nay đêm ngủ không phải khóa cổng.
Bà Tạ Thị Kim Liên – Bí thư chi bộ – chia sẻ: "Nhờ loa truyền thanh đọc mỗi sáng, không còn ai bị lừa mua thuốc trôi nổi".
Dự lễ có đồng chí Đoàn Văn Khải, Phó Bí thư Đảng ủy; Thiếu tá Cao Xuân Trường, Phó Trưởng Công an phường; ông Vi Văn Đức, người có uy tín trong đồng bào.
Kế hoạch số 112/KH-CAX ngày 03/3/2026 đặt chỉ tiêu 100% tổ liên gia có bình chữa cháy; 8.795 khẩu, 2.238 hộ được ký cam kết; thi hành Nghị định 168/2024/NĐ-CP và Thông tư 32/2023/TT-BCA.
Giá vàng giả mà nhóm này rao bán là 1.450.000 đồng/chỉ. Mã vận đơn 841234567890 trên gói hàng là mã thật của một đơn vị khác bị sao chép.
Cảnh giác với đầu số quốc tế lạ như +224, +231, +252; không gọi lại. Số 02x xxxx 8899 từng được dùng để mạo danh ngân hàng.
Khổ chủ là ⟦victim:gia đình bà Hồ Thị Bông⟧, thôn Trung: sáng 3/5 ngủ dậy thấy cửa bếp bị cạy, mất một đôi bông tai và 7 triệu đồng tiền bán heo.
Lợi dụng lúc chủ nhà đi vắng, đối tượng lẻn vào phòng trọ lấy trộm máy tính xách tay của ⟦victim:sinh viên Đinh Tiến Đạt⟧.
Trong cơn nóng giận, Toàn dùng gậy đánh ⟦victim:anh Thạch Sơn⟧ gãy tay trái rồi bỏ trốn khỏi hiện trường.
Đến khi có người gõ cửa đòi nợ, ⟦victim:vợ chồng chị Doãn Thị Mơ⟧ mới hay căn cước của mình đã bị kẻ xấu dùng để vay qua ứng dụng.
⟦victim:Bà Sáu Nhàn⟧ bán xôi đầu hẻm kể: "Nó gọi xưng là công an, tôi sợ quá chuyển luôn 30 triệu, giờ mất trắng".
Tòa tuyên phạt Nguyễn Tấn Lộc 7 năm tù; buộc bồi thường cho các bị hại. Trước tòa, Lộc thừa nhận đã lừa 14 người, chiếm đoạt 2,8 tỷ đồng.
Anh Hà Quang Huy, Bí thư Đoàn phường, hướng dẫn các cụ cài đặt VNeID mức 2. Chị Hoa, chủ tạp hóa, dán tờ rơi cảnh báo ngay quầy thu tiền.
Ngày 19/8/2026, phường tổ chức Ngày hội Toàn dân bảo vệ an ninh Tổ quốc tại Nhà văn hóa khu phố Hồng Hà; ông Nguyễn Hữu Phước, 72 tuổi, được tặng giấy khen.
Cơ sở của Trần Thanh Mẫn tại số 15 đường Lê Duẩn bán pháo trái phép, bị xử phạt 15 triệu đồng.
Tác giả: Mai Phương – Ảnh: Công an xã cung cấp
Nếu nhận được cuộc gọi từ ⟦phone:024 7309 8812⟧ hoặc ⟦phone:(028) 3622 1188⟧ xưng là "trung tâm hỗ trợ căn cước", hãy cúp máy.
Chủ tài khoản ⟦bank-account:106872345098⟧ (VietinBank) khai được thuê mở với giá 500.000 đồng. Tiền sau đó chuyển tiếp sang ⟦bank-account:0441000712345⟧ tại Vietcombank trong vòng ba phút.
Thẻ tín dụng của nạn nhân, số ⟦card:5412-7512-3456-7890⟧, bị quẹt 4 lần tại nước ngoài.
Thông tin cũ như số CMND 9 số ⟦citizen-id:271 345 678⟧ vẫn bị rao bán công khai trong nhóm kín với giá 2.000 đồng một dòng.
`.trim();
