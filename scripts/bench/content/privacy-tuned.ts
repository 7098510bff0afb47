/**
 * Our own prose about invented people and numbers, written and marked before the rules were measured on it, then used to
 * improve them. `⟦kind,kind:words⟧` marks what must be found; everything else must stay silent.
 */
export const PRIVACY_TUNED = `
Công an phường Tiếng Mõ cảnh báo thủ đoạn giả danh nhân viên điện lực để chiếm đoạt tài sản
Sáng 14/3, ⟦victim:chị Nguyễn Thị Lan⟧ (trú tổ 5, phường Tiếng Mõ) nhận cuộc gọi từ số ⟦phone:0987 654 321⟧ tự xưng là nhân viên điện lực, yêu cầu nộp ngay 2.350.000 đồng tiền điện còn nợ. Do tin tưởng, chị đã chuyển khoản vào tài khoản số ⟦bank-account:19036789012345⟧ tại Techcombank. Khi phát hiện bị lừa, chị đến Công an phường trình báo.
Đối tượng gửi cho bị hại đường dẫn ⟦live-link:https://dienluc-hotro.example/thanhtoan⟧ và yêu cầu cài ứng dụng ngoài kho. Người dân tuyệt đối không bấm vào các địa chỉ dạng dienluc-hotro[.]example hay hxxps://evn-thanhtoan[.]com.
Theo Đại úy Trần Quốc Bảo, Trưởng Công an phường, trong 6 tháng đầu năm 2026 địa bàn xảy ra 12 vụ lừa đảo qua mạng, thiệt hại 1.245.600.000 đồng, giảm 8 vụ so với cùng kỳ. Người dân cần hỗ trợ gọi 113 hoặc 1900 1234, báo tin nhắn rác về 5656 hay 156.
Thượng úy Lê Minh Tuấn, cán bộ Công an phường, cho biết nhiều người dân bị lừa vì làm theo hướng dẫn của kẻ gian trên mạng. "Bà con không nên cung cấp mã OTP cho bất kỳ ai", Thượng úy Tuấn khuyến cáo.
Ngày 02/4/2026, Cơ quan Cảnh sát điều tra ra quyết định khởi tố bị can đối với ⟦name-with-birth-year:Phạm Văn Hùng (SN 1991⟧, trú tại thôn Đông, xã Cầu Gáo) về tội lừa đảo chiếm đoạt tài sản theo Điều 174 Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017.
Trước đó, Hùng điều khiển xe mô tô biển số ⟦plate:29H1-123.45⟧ chở đối tượng ⟦name-with-birth-year:Đỗ Mạnh Cường, sinh năm 1994⟧ đi qua phố Trần Phú thì giật chiếc túi xách của ⟦victim:bà Lê Thị Hồng⟧ đang đi bộ. Trong túi có một điện thoại, căn cước công dân số ⟦citizen-id:001187012345⟧ và 3,2 triệu đồng.
Vụ việc xảy ra khoảng 21 giờ ngày 18/01 trên đường Nguyễn Văn Linh, đoạn qua phường Lê Lợi, gần Trường THPT Nguyễn Huệ. Lực lượng chức năng đã trích xuất 14 camera, xác minh chiếc xe Honda Wave màu xanh.
Cháu bé 7 tuổi bị lạc đã được lực lượng tuần tra đưa về nhà an toàn. Một học sinh lớp 8 khác cũng được nhắc nhở vì đi xe máy khi chưa đủ tuổi.
Tối cùng ngày, ⟦minor:cháu N.T.M.⟧ (12 tuổi, học lớp 7A Trường THCS Cầu Gáo) đi học thêm về thì bị hai thanh niên chặn xe. ⟦minor:Em Trần Gia Bảo⟧, học sinh lớp 5A Trường Tiểu học Kim Đồng, đã nhặt được chiếc ví và nộp lại cho Công an phường.
Trong buổi tuyên truyền tại Trường Tiểu học Lê Văn Tám, hơn 450 học sinh được hướng dẫn kỹ năng phòng, chống bắt cóc, xâm hại. Cô giáo Nguyễn Thị Bích, giáo viên chủ nhiệm lớp 4B, cho biết các em rất hào hứng.
Nguồn tin cho biết vụ tàng trữ pháo nổ bị phát hiện nhờ ⟦informant:ông Bùi Văn Tiến⟧ (tổ 3) đã báo tin cho Công an phường. Trước đó, ⟦informant:bà chủ quán nước ở đầu ngõ 12 kịp thời báo tin⟧ về nhóm thanh niên lạ mặt.
Thông qua các buổi họp, quần chúng nhân dân đã cung cấp 278 tin có giá trị, giúp lực lượng Công an làm rõ 23 vụ, 29 đối tượng. Người dân cung cấp tin được giữ bí mật tuyệt đối.
Mọi thông tin xin báo về Công an phường qua số trực ban hoặc gặp trực tiếp đồng chí Thượng úy Nguyễn Văn Nam để được hướng dẫn tố giác tội phạm qua ứng dụng VNeID.
Kẻ gian thường mở đầu bằng câu "bác có bưu phẩm chưa nhận" rồi gọi từ đầu số lạ như ⟦phone:+84 24 3999 1234⟧ hoặc ⟦phone:0283.999.4321⟧. Số máy 09xx xxx 123 cũng nhiều lần bị phản ánh.
STK nhận tiền: ⟦bank-account:0987654321⟧ MB Bank, chủ tài khoản NGUYEN VAN A; một tài khoản khác là ⟦bank-account:1012 3456 78⟧ của Vietcombank.
Đến nay phường có 30 tài khoản Zalo của tổ dân phố với 2.125 người tham gia, 226.731 lượt tương tác, kinh phí 313 triệu đồng; tài khoản Facebook của Công an phường đạt 1.632.000 lượt xem.
BỊ LỪA 500 TRIỆU ĐỒNG VÌ TIN LỜI "CÁN BỘ TÒA ÁN"
CẢNH BÁO: KHÔNG CHUYỂN TIỀN CHO NGƯỜI TỰ XƯNG CÔNG AN
⟦victim:BÀ TRẦN THỊ MAI⟧ BỊ LỪA 500 TRIỆU ĐỒNG VÌ CUỘC GỌI GIẢ DANH
Bà P.T.K. (62 tuổi) bị lừa 300 triệu đồng. Chị H. bị mất 20 triệu đồng khi mua hàng qua mạng.
⟦victim:Bà P.T.K.⟧ (62 tuổi, trú khu phố 2, phường Tiếng Mõ) cho biết mình bị lừa 300 triệu đồng sau khi nghe điện thoại của người tự xưng cán bộ viện kiểm sát.
Nạn nhân là ⟦victim,name-with-birth-year:anh Vũ Đình Khoa (sinh năm 1988⟧, quê xã Bình Minh) bị nhóm thanh niên đánh gây thương tích 12%.
Đối tượng dùng thẻ ⟦card:4111 1111 1111 1111⟧ để mua hàng; thẻ ATM số ⟦card:9704 1812 3456 7890 123⟧ đứng tên người khác cũng bị thu giữ.
Tang vật gồm giấy chứng minh nhân dân số ⟦citizen-id:123456789⟧, hộ chiếu và ô tô mang biển kiểm soát ⟦plate:51F-678.90⟧.
Mã hồ sơ 000.24.15.H12-260318-0004, mã số thuế 0301234567, số hiệu văn bản 124/2021/TT-BCA, Nghị định số 282/2025/NĐ-CP ngày 30/10/2025, Kế hoạch 45/KH-UBND, Quyết định số 1208/QĐ-UBND.
Chương trình có sự tham dự của ông Hoàng Văn Thành, Phó Chủ tịch UBND phường; bà Đinh Thị Thu, Chủ tịch Hội Phụ nữ; đồng chí Lý A Páo, Bí thư chi bộ bản Nậm Cắn.
Ông Vừ A Dế, Trưởng bản Nậm Cắn, cho hay nhờ mô hình "Tiếng mõ an ninh" mà bà con không còn bị mất trộm trâu bò. Cả bản hiện có 118 hộ, 542 nhân khẩu.
Hỗ trợ thêm: Tổng đài quốc gia bảo vệ trẻ em 111; cứu hỏa 114; cấp cứu 115; tổng đài ngân hàng 1900 545 413; tra cứu tại congan.example.gov.vn và dichvucong.gov.vn.
Trang ⟦live-link:vietcombank-xacthuc.top⟧ và kênh ⟦live-link:t.me/kiemtienonline88⟧ đã bị chặn. Đường link rút gọn ⟦live-link:bit.ly/3xAbC9⟧ dẫn tới trang giả mạo dichvucong-gov[.]vn.
Khoảng 15 giờ ngày 9/5, ⟦victim:anh Nguyễn Văn Phúc⟧ ở thôn Tây phát hiện bị mất chiếc xe máy biển số ⟦plate:60B1-23456⟧. Qua truy xét, Công an xã bắt giữ Lò Văn Toản khi đối tượng đang tìm cách tiêu thụ.
Tổ công tác kịp thời ngăn chặn ⟦victim:cụ Đặng Thị Nhàn⟧ chuyển tiền cho kẻ gian lừa đảo "bắt cóc online". Con trai cụ hiện là sinh viên năm thứ nhất.
Con trai 8 tuổi của ⟦minor:anh Đặng Văn Quý⟧ ở tổ 2 bị đuối nước khi tắm sông. ⟦minor,victim:Cháu Bùi Minh Đ.⟧ (6 tuổi, ở thôn Bắc) tử vong do tai nạn giao thông.
Trao đổi với phóng viên, luật sư Phan Thị Hải Yến phân tích: hành vi chiếm đoạt từ 2 triệu đồng trở lên có thể bị truy cứu theo khoản 1 Điều 174.
Bài, ảnh: Nguyễn Thu Hà
Theo Nguyễn Văn Đạt (Báo Đồng Xa)
Dự hội nghị có Trung tá Ngô Đức Thắng, sinh ra và lớn lên tại địa bàn. Chủ tịch Hồ Chí Minh sinh ngày 19/5/1890 tại Nghệ An.
Lúc 7 giờ 30 phút ngày 20/10/2025, tại Km 125+300 quốc lộ 1, ô tô tải va chạm với xe đạp điện của ⟦minor,victim:em Hoàng Thị Y⟧, học sinh lớp 9 Trường THCS Nguyễn Du, khiến em bị thương nặng.
Bình quân mỗi tháng tổ tự quản tuần tra 24 buổi, tổng quãng đường 1.280 km; quỹ an ninh thu 45.000.000 đồng, chi 38.500.000 đồng, còn 6.500.000 đồng. Giai đoạn 2021 - 2025, phường tổ chức 186 cuộc tuyên truyền với 61.697 người tham gia.
Liên hệ anh Tú (Zalo ⟦phone:0912.345.678⟧) để đặt mua là chiêu câu khách của nhóm bán pháo lậu. Công an xác định người đứng tên thuê bao là ⟦name-with-birth-year:Trịnh Quang Tú, nam, sinh ngày 04/8/1997⟧.
Nhân chứng ⟦informant:Lê Văn Sáu⟧ cho biết đã thấy chiếc xe dừng trước cổng chợ từ sáng sớm.
Người tố giác là ⟦informant:vợ của đối tượng, sống tại ngõ 5⟧; cơ quan điều tra đã ghi lời khai.
Để vay 10 triệu đồng, ⟦victim:chị Cao Thị Thơm⟧ phải nộp phí ba lần, tổng cộng 6 triệu đồng rồi bị chặn liên lạc. Chị cho biết kẻ lừa đảo xưng là nhân viên công ty tài chính.
`.trim();
