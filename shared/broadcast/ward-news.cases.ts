/** A month of news from an invented ward, sentence by sentence as it is read; each number in it was checked by a person. */
export const WARD_NEWS: readonly (readonly [written: string, spoken: string])[] = [
  [
    'Chiều 14/10/2026, Công an phường Tiếng Mõ phối hợp UBND phường, Ủy ban MTTQ và các đoàn thể tổ chức tổng kết 1 năm thực hiện mô hình “Tổ liên gia an toàn PCCC” tại khu phố 4.',
    'Chiều mười bốn tháng mười năm hai nghìn không trăm hai mươi sáu, Công an phường Tiếng Mõ phối hợp Ủy ban nhân dân phường, Ủy ban Mặt trận Tổ quốc và các đoàn thể tổ chức tổng kết một năm thực hiện mô hình Tổ liên gia an toàn phòng cháy, chữa cháy tại khu phố bốn.',
  ],
  [
    'Dự hội nghị có đ/c Trần Văn Hậu, Phó Bí thư Thường trực Đảng ủy, cùng hơn 120 đại biểu là người có uy tín, trưởng các khu phố và 86 hộ tham gia.',
    'Dự hội nghị có đồng chí Trần Văn Hậu, Phó Bí thư Thường trực Đảng ủy, cùng hơn một trăm hai mươi đại biểu là người có uy tín, trưởng các khu phố và tám mươi sáu hộ tham gia.',
  ],
  [
    'Sau 12 tháng, phường đã thành lập 27/27 tổ liên gia với 412 hộ, lắp đặt 389 chuông báo cháy, trang bị 1.045 bình chữa cháy xách tay; tổng kinh phí gần 1,15 tỷ đồng, trong đó người dân đóng góp 68,5%.',
    'Sau mười hai tháng, phường đã thành lập hai mươi bảy trên hai mươi bảy tổ liên gia với bốn trăm mười hai hộ, lắp đặt ba trăm tám mươi chín chuông báo cháy, trang bị một nghìn không trăm bốn mươi lăm bình chữa cháy xách tay; tổng kinh phí gần một phẩy mười lăm tỷ đồng, trong đó người dân đóng góp sáu mươi tám phẩy năm phần trăm.',
  ],
  [
    'Trong kỳ, địa bàn không xảy ra vụ cháy nào gây thiệt hại về người, giảm 3 vụ (01/04 vụ) so với cùng kỳ năm 2025.',
    'Trong kỳ, địa bàn không xảy ra vụ cháy nào gây thiệt hại về người, giảm ba vụ so với cùng kỳ năm hai nghìn không trăm hai mươi lăm.',
  ],
  [
    'Phát biểu tại hội nghị, Thượng tá Lê Minh Quang - Trưởng Công an phường đề nghị các tổ kiểm tra hệ thống điện 2 lần/tháng, thực tập chữa cháy ít nhất 1 lần/quý.',
    'Phát biểu tại hội nghị, Thượng tá Lê Minh Quang - Trưởng Công an phường đề nghị các tổ kiểm tra hệ thống điện hai lần mỗi tháng, thực tập chữa cháy ít nhất một lần mỗi quý.',
  ],
  [
    'Khi có cháy, bà con gọi ngay 114 hoặc số trực ban Công an phường 0298.3.811.114.',
    'Khi có cháy, bà con gọi ngay một một bốn hoặc số trực ban Công an phường không hai chín tám, ba, tám một một, một một bốn.',
  ],
  [
    'Từ ngày 01/11 đến 31/12/2026, Công an phường tổ chức cấp CCCD lưu động cho người từ đủ 14 tuổi vào các ngày thứ 7, chủ nhật.',
    'Từ ngày mùng một tháng mười một đến ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi sáu, Công an phường tổ chức cấp căn cước công dân lưu động cho người từ đủ mười bốn tuổi vào các ngày thứ bảy, chủ nhật.',
  ],
  [
    'Buổi sáng từ 7h30 đến 11h, buổi chiều từ 13h30-16h30, tại Nhà văn hóa khu phố 2 và Trường THCS Nguyễn Du.',
    'Buổi sáng từ bảy giờ ba mươi phút đến mười một giờ, buổi chiều từ mười ba giờ ba mươi phút đến mười sáu giờ ba mươi phút, tại Nhà văn hóa khu phố hai và Trường trung học cơ sở Nguyễn Du.',
  ],
  [
    'Người dân mang theo CMND 9 số hoặc thẻ căn cước cũ; người già yếu đăng ký qua SĐT 0912.000.114 để được làm tại nhà.',
    'Người dân mang theo chứng minh nhân dân chín số hoặc thẻ căn cước cũ; người già yếu đăng ký qua số điện thoại không chín một hai, không không không, một một bốn để được làm tại nhà.',
  ],
  [
    'Lệ phí cấp đổi 50.000 đồng/thẻ, cấp lại 70.000 đồng/thẻ; cấp lần đầu được miễn phí theo quy định.',
    'Lệ phí cấp đổi năm mươi nghìn đồng mỗi thẻ, cấp lại bảy mươi nghìn đồng mỗi thẻ; cấp lần đầu được miễn phí theo quy định.',
  ],
  [
    'Đến nay, toàn phường có 8.764/9.102 trường hợp đã được cấp, đạt 96,29%.',
    'Đến nay, toàn phường có tám nghìn bảy trăm sáu mươi tư trên chín nghìn một trăm linh hai trường hợp đã được cấp, đạt chín mươi sáu phẩy hai mươi chín phần trăm.',
  ],
  [
    'Khoảng 20h ngày 3/9, bà N.T.L. (SN 1958, trú khu phố 6) nhận được cuộc gọi qua Zalo của một người tự xưng là cán bộ Bộ Công an.',
    'Khoảng hai mươi giờ ngày mùng ba tháng chín, bà N T L, sinh năm một nghìn chín trăm năm mươi tám, trú khu phố sáu, nhận được cuộc gọi qua Da-lô của một người tự xưng là cán bộ Bộ Công an.',
  ],
  [
    'Đối tượng nói bà liên quan đến đường dây rửa tiền, yêu cầu cài app giả VNeID qua đường link gửi kèm rồi nhập mã OTP.',
    'Đối tượng nói bà liên quan đến đường dây rửa tiền, yêu cầu cài ứng dụng giả vê-nờ-e-i-đi qua đường dẫn gửi kèm rồi nhập mã ô-tê-pê.',
  ],
  [
    'Chỉ trong 15 phút, tài khoản của bà bị chuyển đi 3 lần, tổng cộng 287.500.000đ.',
    'Chỉ trong mười lăm phút, tài khoản của bà bị chuyển đi ba lần, tổng cộng hai trăm tám mươi bảy triệu năm trăm nghìn đồng.',
  ],
  [
    'Sáng hôm sau bà mới đến Công an phường trình báo; hơn 2/3 số tiền đã bị rút.',
    'Sáng hôm sau bà mới đến Công an phường trình báo; hơn hai phần ba số tiền đã bị rút.',
  ],
  [
    'Công an khẳng định không làm việc với người dân qua điện thoại, không yêu cầu chuyển tiền “xác minh” dưới mọi hình thức.',
    'Công an khẳng định không làm việc với người dân qua điện thoại, không yêu cầu chuyển tiền xác minh dưới mọi hình thức.',
  ],
  [
    'Ai nhận cuộc gọi tương tự, hãy cúp máy, báo Công an phường hoặc gọi 113.',
    'Ai nhận cuộc gọi tương tự, hãy cúp máy, báo Công an phường hoặc gọi một một ba.',
  ],
  [
    'Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2026 của UBND phường, đợt cao điểm tấn công trấn áp tội phạm kéo dài từ 15/12/2026 đến 14/02/2027.',
    'Thực hiện Kế hoạch số bốn mươi lăm ngày mười hai tháng ba năm hai nghìn không trăm hai mươi sáu của Ủy ban nhân dân phường, đợt cao điểm tấn công trấn áp tội phạm kéo dài từ mười lăm tháng mười hai năm hai nghìn không trăm hai mươi sáu đến mười bốn tháng hai năm hai nghìn không trăm hai mươi bảy.',
  ],
  [
    'Quá trình tuần tra lúc 1h15 ngày 22/9, tổ 363 phát hiện Nguyễn Văn K. (27 tuổi) điều khiển xe máy BKS 98B1-234.56 có biểu hiện nghi vấn.',
    'Quá trình tuần tra lúc một giờ mười lăm phút ngày hai mươi hai tháng chín, tổ ba trăm sáu mươi ba phát hiện Nguyễn Văn K, hai mươi bảy tuổi, điều khiển xe máy biển kiểm soát chín tám B một, hai ba bốn, năm sáu có biểu hiện nghi vấn.',
  ],
  [
    'Kiểm tra, lực lượng chức năng thu giữ 0,42g ma túy, 01 con dao dài 35cm và 2 ĐTDĐ.',
    'Kiểm tra, lực lượng chức năng thu giữ không phẩy bốn mươi hai gam ma túy, một con dao dài ba mươi lăm xăng-ti-mét và hai điện thoại di động.',
  ],
  [
    'Hành vi mang theo dao trái phép có thể bị phạt tiền từ 10-20 triệu đồng theo Nghị định 144/2021/NĐ-CP.',
    'Hành vi mang theo dao trái phép có thể bị phạt tiền từ mười đến hai mươi triệu đồng theo Nghị định số một trăm bốn mươi tư năm hai nghìn không trăm hai mươi mốt của Chính phủ.',
  ],
  [
    'Người điều khiển xe máy có nồng độ cồn vượt quá 0,4 mg/lít khí thở bị phạt từ 8-10 triệu đồng và trừ 10 điểm GPLX.',
    'Người điều khiển xe máy có nồng độ cồn vượt quá không phẩy bốn mi-li-gam mỗi lít khí thở bị phạt từ tám đến mười triệu đồng và trừ mười điểm giấy phép lái xe.',
  ],
  [
    'Luật Trật tự, an toàn giao thông đường bộ số 36/2024/QH15 có hiệu lực từ ngày 01/01/2025.',
    'Luật Trật tự, an toàn giao thông đường bộ số ba mươi sáu năm hai nghìn không trăm hai mươi tư của Quốc hội khóa mười lăm có hiệu lực từ ngày mùng một tháng một năm hai nghìn không trăm hai mươi lăm.',
  ],
  ['Điểm b khoản 2 Điều 9 của Luật quy định rõ việc này.', 'Điểm b khoản hai Điều chín của Luật quy định rõ việc này.'],
  [
    'Giải bóng chuyền “Vì an ninh Tổ quốc” lần thứ III năm 2026 thu hút 16 đội, hơn 200 VĐV.',
    'Giải bóng chuyền Vì an ninh Tổ quốc lần thứ ba năm hai nghìn không trăm hai mươi sáu thu hút mười sáu đội, hơn hai trăm vận động viên.',
  ],
  [
    'Chung kết, đội khu phố 1 thắng đội Công an phường với tỷ số 3-2, nhận giải Nhất trị giá 5 triệu đồng.',
    'Chung kết, đội khu phố một thắng đội Công an phường với tỷ số ba hai, nhận giải Nhất trị giá năm triệu đồng.',
  ],
  [
    'Ban tổ chức trao 1 giải Nhất, 1 giải Nhì và 2 giải Ba.',
    'Ban tổ chức trao một giải Nhất, một giải Nhì và hai giải Ba.',
  ],
  [
    'UBND phường thông báo: từ 8h ngày 20/10 sẽ cắt nước khu vực đường Trần Phú, đoạn từ số nhà 12 đến 98, khoảng 6 giờ.',
    'Ủy ban nhân dân phường thông báo: từ tám giờ ngày hai mươi tháng mười sẽ cắt nước khu vực đường Trần Phú, đoạn từ số nhà mười hai đến chín mươi tám, khoảng sáu giờ.',
  ],
  [
    'Bà con đăng ký tiêm phòng cho chó, mèo trước 17h ngày 25/10, phí 20.000đ/con.',
    'Bà con đăng ký tiêm phòng cho chó, mèo trước mười bảy giờ ngày hai mươi lăm tháng mười, phí hai mươi nghìn đồng mỗi con.',
  ],
  [
    'Dự báo từ đêm 18 đến ngày 20/10 có mưa to, lượng mưa phổ biến 70-150mm, có nơi trên 200mm; gió giật cấp 7-8.',
    'Dự báo từ đêm mười tám đến ngày hai mươi tháng mười có mưa to, lượng mưa phổ biến bảy mươi đến một trăm năm mươi mi-li-mét, có nơi trên hai trăm mi-li-mét; gió giật cấp bảy đến tám.',
  ],
  [
    'Mực nước sông lúc 6h là 4,85m, dưới báo động II 0,15m.',
    'Mực nước sông lúc sáu giờ là bốn phẩy tám mươi lăm mét, dưới báo động hai không phẩy mười lăm mét.',
  ],
  [
    'Hộ ở vùng trũng thấp chủ động kê cao tài sản, chuẩn bị lương thực đủ dùng 3-5 ngày.',
    'Hộ ở vùng trũng thấp chủ động kê cao tài sản, chuẩn bị lương thực đủ dùng ba đến năm ngày.',
  ],
  [
    'Quý III/2026, phường tiếp nhận 1.254 hồ sơ TTHC, giải quyết đúng hạn 1.249 hồ sơ (99,6%), có 312 hồ sơ nộp qua Cổng dịch vụ công.',
    'Quý ba năm hai nghìn không trăm hai mươi sáu, phường tiếp nhận một nghìn hai trăm năm mươi tư hồ sơ thủ tục hành chính, giải quyết đúng hạn một nghìn hai trăm bốn mươi chín hồ sơ, chín mươi chín phẩy sáu phần trăm, có ba trăm mười hai hồ sơ nộp qua Cổng dịch vụ công.',
  ],
  [
    'Bộ phận một cửa làm việc từ thứ 2 đến thứ 6, sáng thứ 7; hotline 1900 9095.',
    'Bộ phận một cửa làm việc từ thứ hai đến thứ sáu, sáng thứ bảy; đường dây nóng một chín không không, chín không chín năm.',
  ],
  [
    'Đảng ủy phường triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ và chuyển đổi số.',
    'Đảng ủy phường triển khai Nghị quyết số năm mươi bảy ngày hai mươi hai tháng mười hai năm hai nghìn không trăm hai mươi tư của Bộ Chính trị về đột phá phát triển khoa học, công nghệ và chuyển đổi số.',
  ],
  [
    'Tổ công nghệ số cộng đồng hướng dẫn bà con tạo mã QR thanh toán, cài VNeID mức 2, tích hợp GPLX và thẻ BHYT.',
    'Tổ công nghệ số cộng đồng hướng dẫn bà con tạo mã quy-a-rờ thanh toán, cài vê-nờ-e-i-đi mức hai, tích hợp giấy phép lái xe và thẻ bảo hiểm y tế.',
  ],
  [
    'Hơn 60% số hộ kinh doanh đã nhận chuyển khoản, tăng 22 điểm phần trăm so với năm 2024.',
    'Hơn sáu mươi phần trăm số hộ kinh doanh đã nhận chuyển khoản, tăng hai mươi hai điểm phần trăm so với năm hai nghìn không trăm hai mươi tư.',
  ],
  [
    'Nhân dịp 76 năm Ngày truyền thống lực lượng, phường tặng 45 suất quà, mỗi suất 500 nghìn đồng, cho gia đình chính sách.',
    'Nhân dịp bảy mươi sáu năm Ngày truyền thống lực lượng, phường tặng bốn mươi lăm suất quà, mỗi suất năm trăm nghìn đồng, cho gia đình chính sách.',
  ],
  [
    'Học sinh khối 8, 9 trường THCS tham gia phiên tòa giả định về bạo lực học đường, thời lượng 90 phút.',
    'Học sinh khối tám, chín trường trung học cơ sở tham gia phiên tòa giả định về bạo lực học đường, thời lượng chín mươi phút.',
  ],
  [
    'Camera AI ở ngã tư Lê Lợi - Hùng Vương ghi nhận 57 trường hợp vượt đèn đỏ trong 2 tuần.',
    'Ca-mê-ra trí tuệ nhân tạo ở ngã tư Lê Lợi - Hùng Vương ghi nhận năm mươi bảy trường hợp vượt đèn đỏ trong hai tuần.',
  ],
  [
    'Đường ĐT.398 đoạn qua phường dài 3,2km được thảm nhựa, rộng 9m, vốn 24 tỷ 500 triệu đồng.',
    'Đường tỉnh ba trăm chín mươi tám đoạn qua phường dài ba phẩy hai ki-lô-mét được thảm nhựa, rộng chín mét, vốn hai mươi tư tỷ năm trăm triệu đồng.',
  ],
  [
    'Mỗi tổ ANTT cơ sở có 3-5 người, mức hỗ trợ 2,5 triệu đồng/người/tháng từ 01/7/2026.',
    'Mỗi tổ an ninh trật tự cơ sở có ba đến năm người, mức hỗ trợ hai phẩy năm triệu đồng mỗi người mỗi tháng từ mùng một tháng bảy năm hai nghìn không trăm hai mươi sáu.',
  ],
  [
    'Ngày hội Toàn dân BVANTQ (19/8/2005-19/8/2026) sẽ tổ chức tại 12/12 khu phố.',
    'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc, từ ngày mười chín tháng tám năm hai nghìn không trăm linh năm đến ngày mười chín tháng tám năm hai nghìn không trăm hai mươi sáu, sẽ tổ chức tại mười hai trên mười hai khu phố.',
  ],
  [
    'Nhiệm kỳ 2025-2030, phường phấn đấu 100% khu phố đạt chuẩn “An toàn về ANTT”.',
    'Nhiệm kỳ hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm ba mươi, phường phấn đấu một trăm phần trăm khu phố đạt chuẩn An toàn về an ninh trật tự.',
  ],
  [
    'Thông tin chi tiết xem tại tiengmo.example hoặc quét mã ở bảng tin.',
    'Thông tin chi tiết xem tại hoặc quét mã ở bảng tin.',
  ],
  [
    'Lưu ý: không mang theo thú cưng; trẻ dưới 6 tuổi đi cùng cha mẹ.',
    'Lưu ý: không mang theo thú cưng; trẻ dưới sáu tuổi đi cùng cha mẹ.',
  ],
];
