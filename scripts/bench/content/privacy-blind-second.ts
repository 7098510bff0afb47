/** Fourth set, written after the rules had been mended on the third and looked at once; see `privacy-tuned.ts` for the marks. */
export const PRIVACY_BLIND_SECOND = `
Bản tin phòng, chống tội phạm công nghệ cao số 11 – Công an phường Yên Hòa
Đầu tuần, một phụ nữ bước vào trụ sở công an phường, tay run run cầm điện thoại. Đó là ⟦victim:chị Hoàng Minh Nguyệt⟧, kế toán một công ty in. Chỉ hai tiếng trước, tài khoản công ty "không cánh mà bay" 640 triệu đồng.
⟦?victim:Chị Nguyệt⟧ kể, sếp nhắn qua Zalo bảo chuyển gấp tiền hàng cho đối tác mới, ảnh đại diện, cách xưng hô giống hệt. Đến lúc gặp sếp ngoài hành lang thì mới biết Zalo đã bị kẻ khác chiếm. Số tài khoản nhận là ⟦bank-account:8814 0092 771⟧, ngân hàng OCB.
Trước đó một hôm, ⟦victim:ông Đỗ Khắc Nhuận⟧ (trú ngách 5/12) cũng lâm vào cảnh tương tự khi "cháu họ ở nước ngoài" nhắn hỏi vay 80 triệu đồng. May có cô giao dịch viên hỏi kỹ nên ông mới chuyển một nửa.
Theo Thiếu tá Vũ Tuấn Anh, Phó Trưởng Công an phường, trong 10 tháng, phường tiếp nhận 61 tin báo liên quan lừa đảo trên không gian mạng, tổng thiệt hại trên 9,7 tỷ đồng; trong đó 23 tin đã khởi tố, 8 tin đình chỉ, còn lại đang xác minh.
Tin vui: cháu gái 10 tuổi mất tích từ chiều qua đã được tìm thấy tại nhà văn hóa xã bên. Gia đình cảm ơn bà con đã chia sẻ thông tin và đề nghị mọi người gỡ ảnh của cháu xuống.
Lúc 20 giờ 05 phút ngày 22/11, trên tuyến ĐT.741, ⟦victim:anh Nông Văn Tự⟧ đang dắt bộ chiếc xe hết xăng thì một xe khách biển số ⟦plate:93B-008.41⟧ chạy cùng chiều húc từ phía sau. Anh được đưa đi bệnh viện với nhiều vết thương, hiện chưa tỉnh.
Tài xế xe khách là ⟦name-with-birth-year:Hà Đình Thắng (46 tuổi, sinh năm 1980⟧, quê xã Tân Lợi) âm tính với ma túy và cồn. Hành khách trên xe được chuyển sang xe khác để tiếp tục hành trình.
Lợi dụng đám hiếu đông người, kẻ trộm đã khoắng sạch tủ của ⟦victim:gia chủ là anh Phùng Bá Kiệm⟧. Khi phúng viếng xong, anh mở tủ thì hai chỉ vàng và hơn 15 triệu đồng tiền phúng điếu đã không còn.
⟦victim:Cụ ông Lê Đình Chước⟧ tưởng mua được "thuốc gia truyền chữa dứt điểm tiểu đường". Ba tháng, cụ gửi đi 27 triệu đồng, bệnh nặng thêm. Người bán dùng tên "lương y Thái Hòa", số điện thoại ⟦phone:0768 331 905⟧, giờ không liên lạc được.
Lương y thật Nguyễn Thái Hòa ở phố Hàng Kênh khẳng định ông không bán thuốc qua mạng; ảnh ông bị cắt ghép từ một chương trình truyền hình năm 2021.
Hội Nông dân xã phát động thi đua. Dẫn đầu là chi hội thôn Bãi với 3 công trình: đường hoa 1,2 km, 45 bóng đèn năng lượng, 6 camera. Bà Phạm Thị Lượt, chi hội trưởng, nhận cờ; ông Đoàn Văn Túc và bà Lê Thị Nhuần mỗi người góp 2 triệu đồng.
Cuộc họp giao ban sáng thứ hai: đồng chí Khánh báo cáo tình hình tạm trú; đồng chí Thảo báo cáo 12 hồ sơ đăng ký xe; đồng chí Bằng đề xuất mua 2 bộ đàm. Kết luận: giao đồng chí Khánh phúc tra 34 nhà trọ trước ngày 05/12.
"Cháu nhà em học lớp 8, tối nào cũng chơi game tới khuya rồi vay của ai đó 4 triệu, họ nhắn dọa đến trường bêu tên", một phụ huynh viết. Công an trả lời: phụ huynh đừng trả thay khi chưa rõ, hãy chụp lại tin nhắn và đến gặp trực tiếp.
⟦minor,?victim:Em T.Q.A.⟧ (lớp 10, một trường THPT trên địa bàn) bị bạn đánh hội đồng, quay clip tung lên mạng. Nhà trường đình chỉ học một tuần với bốn học sinh, mời phụ huynh ký cam kết.
Đội tuyển bóng đá thiếu niên phường giành giải Ba. Vua phá lưới là ⟦minor:em Đinh Hải Đăng⟧, 12 tuổi. Huấn luyện viên Trịnh Văn Lâm cho biết cả đội tập bốn buổi một tuần.
Bắt quả tang sới bạc trong vườn nhãn lúc 14 giờ 30 ngày 19/11, thu 21.650.000 đồng, 5 xe máy. Danh sách gồm: ⟦name-with-birth-year:Lưu Văn Phán (SN 1971)⟧, ⟦name-with-birth-year:Trần Thị Hợi (SN 1983)⟧, ⟦name-with-birth-year:Tống Duy Hiển (SN 1990)⟧ và hai người khác.
Nguồn tin xuất phát từ ⟦informant:một chị bán nước mía cạnh vườn nhãn⟧, chị đã nhiều lần gọi cho công an nhưng đề nghị giấu tên.
Để có mặt kịp thời, tổ công tác dựa vào cuộc gọi của ⟦informant:anh Bạch Công Sử⟧, bảo vệ dân phố về hưu. Anh Sử cho rằng đó là việc nên làm.
Người dân phát hiện, tố giác hành vi đốt rác, đổ trộm phế thải xin gửi ảnh qua ứng dụng của tỉnh hoặc gọi 1022; thông tin người gửi không bị tiết lộ.
Ngày hội hiến máu tiếp nhận 312 đơn vị máu; ông Kha Văn Thế, 58 tuổi, hiến lần thứ 41, được Chủ tịch UBND tỉnh tặng bằng khen. Chị Lương Thị Huế lần đầu hiến máu hơi chóng mặt, nghỉ 15 phút thì khỏe.
Mưa lũ làm sạt 40 mét taluy, cuốn trôi cầu tạm; 11 hộ ở xóm Khe phải di dời. ⟦victim:Anh Lìm A Vừ⟧ bị đất vùi khi quay lại lấy đồ, lực lượng cứu hộ tìm thấy thi thể anh lúc 9 giờ 40.
UBND xã cử Phó Chủ tịch Mùa A Tủa trực tại hiện trường; cô giáo Lê Thị Hạnh dạy ở điểm trường Khe cùng 19 học sinh được đưa ra an toàn. Điện thoại ban chỉ huy: 0213 3861 204.
Tình trạng rao bán hồ sơ SIM: nhóm "Data VIP" rao gói 10.000 số với giá 1,5 triệu đồng, gửi mẫu ba dòng, trong đó có số ⟦citizen-id:024199003316⟧. Nhóm hoạt động ở ⟦live-link:t.me/datavip68⟧; quản trị viên nhận tiền qua thẻ ⟦card:5123 4500 9981 2206⟧.
Trang chống lừa đảo chính thức: ⟦live-link:canhbao.khonggianmang.vn⟧ không phải do xã lập; bà con muốn tra thì vào ⟦live-link:https://canhbao.khonggianmang.vn⟧ hoặc hỏi cán bộ. Không vào bidv-smart[.]vip.
Nhân dịp 22/12, phường gặp mặt cựu chiến binh tiêu biểu: ông Hứa Văn Xô, đại tá Lâm Quang Đạo, bà Trần Thị Sáu – du kích Ba Tơ năm xưa. Các cụ kể chuyện giữ làng thời chiến bằng tiếng mõ.
Cơ quan điều tra xác định, với thủ đoạn "mua hàng rồi xin lại tiền thừa", nhóm này đã qua mặt ít nhất 19 cửa hàng, trong đó tiệm tạp hóa của ⟦victim:bà Chu Thị Vân⟧ (chợ Gò) thiệt hại 3,6 triệu đồng.
Ngay trong đêm, tổ công tác đã mời ⟦name-with-birth-year:Nguyễn Hữu Tính, sinh năm 2004⟧ về trụ sở. Tính cho rằng chỉ chở thuê; điện thoại của Tính lưu 214 tin nhắn với tài khoản "Boss".
Hòa giải thành vụ tranh chấp lối đi giữa hộ ông Lễ và hộ ông Cẩn; hai nhà thống nhất lùi rào 40 cm, tự chịu chi phí. Biên bản có chữ ký của trưởng thôn Vũ Đức Quyền và hai người làm chứng.
⟦victim:Bà Quản Thị Tẹo⟧ bán vé số dạo bị hai thanh niên đưa tiền giả mệnh giá 500.000 đồng mua 20 tờ. Đến chiều ra đại lý thanh toán, bà mới tá hỏa. Mạnh thường quân đã hỗ trợ bà 2 triệu đồng.
Mất tập trung vài giây, ⟦victim:chị Bế Thị Lả⟧ bị giật phăng túi xách trước cửa hàng gas; trong túi có sổ hộ nghèo và 900.000 đồng. Camera nhà ông Toản ghi được hình hai đối tượng đi xe Winner không biển số.
Số thuê bao gọi nhắc nợ thuê trong tháng: ⟦phone:0923 447 118⟧, ⟦phone:0598-220-713⟧. Đầu số dịch vụ công an: 113; tổng đài hỗ trợ VNeID: 1900 0368.
Ba năm liền, chị Đàm Thị Thơm giữ chức tổ trưởng tổ phụ nữ phòng cháy. Nghe tin bên kia đồi có khói, chị xách bình chạy trước. "Chị Thơm mà đã hô thì cả xóm ra", bà con nói vậy.
Vườn cam của ⟦victim:nhà anh Sằm Văn Pá⟧ bị kẻ xấu chặt phá 60 gốc trong đêm. Anh Pá nói gia đình không mâu thuẫn với ai, mong công an sớm làm rõ.
Tin lời "thầy" trên TikTok rằng phải cúng giải hạn, ⟦victim:chị Vi Thị Mến⟧ ở tổ 6 bán cả xe máy để gửi lễ. Ba lần tất cả 41 triệu, "thầy" vẫn bảo chưa đủ.
Văn bản số 881/UBND-NC ngày 17/11/2026 yêu cầu các trường rà soát camera; hạn báo cáo 25/11; đầu mối: đồng chí Trần Kim Phụng, chuyên viên Văn phòng, thư điện tử tkphung@yenhoa.hanoi.gov.vn.
`.trim();
