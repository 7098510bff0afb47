/** One line each: who told the police, children, and many who are neither. Invented people. */
export const SOURCES_AND_CHILDREN: readonly string[] = [
  `
Từ tin báo của bà ⟦informant:Mai Thị Nguyệt⟧, chủ nhà trọ số 19, công an bắt quả tang bốn đối tượng sử dụng ma túy.
Ông ⟦informant:Hồ Sĩ Tấn⟧ thấy ba xe tải lạ ra vào bãi cát lúc nửa đêm nên chép biển số, sáng sau mang lên công an xã.
Anh ⟦informant:Nguyễn Ngọc Quý⟧, tài xế xe công nghệ, nghi khách chở hàng cấm, đã khéo léo lái xe thẳng vào trụ sở công an.
"Thấy nó cứ đêm là dắt xe khác về, tôi nói với chú công an khu vực", bà ⟦informant:Hai Lụa⟧ kể.
Người giúp lực lượng trinh sát lần ra hang ổ là ông ⟦informant:Sùng Chứ Dế⟧, người bản Huổi Cáy.
Nhờ anh ⟦informant:Kiên⟧ bán bánh mì đối diện nhận mặt, đối tượng bị bắt chỉ sau một giờ.
Qua nguồn tin của cơ sở là chị ⟦informant:Đoàn Thị Thu⟧, làm ở quán karaoke Sao Đêm, tổ công tác ập vào đúng lúc giao dịch.
Anh ⟦informant:Lê Xuân Bách⟧ đã giao nộp đoạn phim từ camera hành trình, trong đó nhìn rõ biển số chiếc xe gây tai nạn.
Chị ⟦informant:Vũ Thanh Nga⟧, giao dịch viên, kín đáo bấm số trực ban khi thấy bà khách run tay ký giấy rút tiền.
Bà ⟦informant:Thị Đẹt⟧ bán tạp hóa trước cổng trường mách với nhà trường và công an về nhóm thanh niên bán thuốc lá điện tử.
Công an huyện biểu dương ông ⟦informant:Trần Đình Lưu⟧ đã cung cấp tin giúp triệt phá tụ điểm đá gà.
Giấy khen đột xuất được trao cho em ⟦informant,minor:Lê Hoài An⟧, lớp 9A1, vì đã nhanh trí ghi nhớ đặc điểm kẻ bắt nạt và báo công an.
⟦informant:Người phụ nữ bán xôi ở đầu hẻm 45⟧ chỉ cho trinh sát căn phòng tầng hai luôn kéo rèm.
⟦informant:Anh thợ sửa khóa đầu phố Hàng Đậu⟧ khai với công an rằng hôm trước có người đến thuê mở khóa căn nhà ấy.
Một đầu mối khác là ⟦informant:vợ cũ của đối tượng, hiện bán cá ở chợ Rạch Ông⟧; chị đã chỉ nơi hắn lẩn trốn.
Nhờ ⟦informant:chủ tiệm cầm đồ Hưng Phát⟧ nghi ngờ và gọi điện, hai tên trộm bị giữ ngay tại quầy.
Theo phản ánh của ông ⟦informant:Nguyễn Văn Thới⟧, ngụ ấp 4, tụ điểm này hoạt động từ tháng giêng.
Thông tin do ⟦informant:một bảo vệ ca đêm của Công ty may Thành Đạt⟧ cung cấp đã mở ra hướng điều tra mới.
Anh ⟦informant:Phạm Gia Khiêm⟧, người chứng kiến, xác nhận chiếc bán tải đã vượt đèn đỏ.
Nhân chứng ⟦informant:Bùi Thị Lệ⟧ khai thấy bị cáo cầm vật nhọn đứng trước cổng.
Ra tòa làm chứng, bà ⟦informant:Quách Thị Sen⟧ nói rõ giờ bị cáo rời nhà.
Trưởng Công an xã cho biết, nếu không có cuộc điện thoại của anh ⟦informant:Lù Văn Hặc⟧ lúc 2 giờ sáng thì lô gỗ đã qua biên giới.
Cô ⟦informant:Bích Phượng⟧ chủ shop quần áo lẳng lặng chụp hình kẻ tráo mã QR đưa cho công an phường.
Anh ⟦informant:Tráng A Sử⟧ lặng lẽ theo nhóm người lạ vào rừng rồi quay về chỉ đường cho kiểm lâm.
Mấy lần thấy khách trọ đốt giấy bạc, bà chủ ⟦informant:Nguyễn Thị Cầm⟧ viết mảnh giấy kẹp vào sổ tạm trú gửi cảnh sát khu vực.
Nắm được thủ đoạn nhờ lời kể của ⟦informant:cháu ruột kẻ cầm đầu, đang học nghề ở thị trấn⟧, ban chuyên án phá lưới.
Chúng tôi tìm gặp người đã phá vỡ sự im lặng ấy: anh ⟦informant:Trần Hữu Nghĩa⟧, thợ hàn, kẻ đầu tiên dám kể với công an về đường dây bảo kê.
Người bí mật gửi danh sách con bạc là ⟦informant:chị tạp vụ của nhà nghỉ Bình Minh⟧.
Cuối cùng, chính mẹ của Đạt, bà ⟦informant:Lê Thị Hồng Vân⟧, khuyên con đầu thú và cho công an biết chỗ con giấu tang vật.
Theo một hộ buôn bán cạnh hiện trường, bà ⟦informant:Tư Nga⟧, hai kẻ này đã lảng vảng từ chiều.
Tổ tuần tra nhận được tin nhắn của anh ⟦informant:Y Blơ⟧ kèm định vị nơi tập kết gỗ.
Chị ⟦informant:Nguyễn Tường Vy⟧ nhân viên lễ tân nhận ra khách giống người trong lệnh truy nã, liền báo trực ban.
Biết tin nhờ ông ⟦informant:Út Mười⟧ chạy đò, công an chặn được chiếc vỏ lãi chở thuốc lá lậu.
Nhân dân đã cung cấp 152 nguồn tin có giá trị giúp công an phá 14 vụ án.
Mọi tin báo xin gửi về trực ban Công an xã, danh tính người báo được giữ kín.
Quần chúng nhân dân phát hiện, tố giác nhiều vụ việc; công an đã xử lý kịp thời.
Ông Vũ Văn Hòa, Trưởng thôn, tiếp nhận phản ánh của người dân và chuyển công an xã.
Bà Lê Thị Hoa vận động hội viên mạnh dạn tố giác tội phạm.
Anh Lê Minh Tân hướng dẫn bà con cách gửi tin qua ứng dụng.
Tại hội nghị, ông Trần Văn Đông kiến nghị lắp thêm đèn đường ở đoạn vắng.
Chị Thúy Hà, thành viên tổ an ninh, đi tuần mỗi tối thứ tư.
Một người đi đường đã gọi 115 đưa nạn nhân đi cấp cứu.
Cán bộ điều tra lấy lời khai của người làm chứng theo quy định.
Bảo vệ siêu thị nhặt được túi xách và thông báo trên loa.
Con trai chị Đào Thị Hương nhắn tin xin lỗi hàng xóm vì mở nhạc to.
Cô giáo chủ nhiệm báo cho phụ huynh việc con nghỉ học.
Người dân cần gọi ngay 113 khi thấy kẻ lạ lảng vảng.
⟦minor:Bé Gấu⟧ ba tuổi lạc mẹ ở hội chợ, ngồi ăn kẹo với các anh công an.
⟦minor:Con gái út của chị Hoàng Thị Lan⟧, năm nay lên năm tuổi, hay theo mẹ ra chợ.
⟦minor:Cháu ngoại ông Ba Chánh⟧, mới học lớp 1, đọc vanh vách số 114.
⟦minor:Đứa con trai mười hai tuổi của vợ chồng anh Trần Quốc Tuấn⟧ bỏ nhà đi từ hôm qua.
Em ⟦minor:Nguyễn Phương Linh⟧ (SN 2013, Trường THCS Lê Lợi) đại diện học sinh ký cam kết.
Gia đình anh Lương Văn Hải báo tin con gái ⟦minor:Lương Bảo Hân⟧, 14 tuổi, đi khỏi nhà chưa về.
Giải nhì thuộc về ⟦minor:Đặng Tuấn Minh⟧, học sinh lớp 7C; giải ba: ⟦minor:Cao Hà My⟧ – lớp 6B.
Bức tranh của ⟦minor:Thảo Nguyên⟧, 8 tuổi, vẽ chú công an dắt bà qua đường.
Cùng đi với mẹ là ⟦minor:cháu Bin⟧, còn bế ngửa, mới bảy tháng.
Nhóm trộm chó gồm Lê Văn Hưng (SN 1999) và ⟦minor:Đỗ Văn Tài⟧ (SN 2010).
⟦minor:H.V.T⟧ (15 tuổi, trú thôn Nội) cùng nhóm bạn mang dao phóng lợn ra đường.
Cậu học trò lớp 5 ⟦minor:Y Khoa Niê⟧ đem nộp khẩu súng tự chế của ông nội.
Em ⟦minor:Thị Thảo⟧, người S'tiêng, học nội trú, đạt giải viết thư.
Chủ xe giao chìa khóa cho con trai ⟦minor:Hoàng Đức Anh⟧ mới 16 tuổi đi học; cả cha và con bị lập biên bản.
⟦minor:Hai cháu nội của bà Tám, đứa lên sáu đứa lên chín⟧, được công an xã nhận đỡ đầu.
Công an xã nhận đỡ đầu ⟦minor:em Vàng Thị Sai⟧, mồ côi cả cha lẫn mẹ, ở với bà ngoại tại bản Nậm Cắn.
Chương trình "Mẹ đỡ đầu" năm nay có cháu ⟦minor:Trương Gia Bảo⟧ con anh Hùng đã mất vì Covid.
Lúc bị bắt, đối tượng mang theo ⟦minor:con nhỏ 2 tuổi là N.A⟧.
Mẹ bé ⟦minor:Cốm⟧ xin phép cô cho con nghỉ học ngày thứ hai. Bé mới vào lớp 1.
Em ⟦minor:Tô Nhật Nam⟧ (Lớp 8/3) dẫn chương trình cùng cô Tổng phụ trách Lê Thị Thu.
⟦minor:Thằng cu Tèo⟧ nhà chị Bưởi, mới tí tuổi đầu học lớp hai, đã biết gọi chú công an khi thấy khói.
Nữ sinh ⟦minor:T.N.B.C⟧, lớp 11, gửi thư cho hòm thư "Điều em muốn nói".
Người đưa em về là thầy Nguyễn Hữu Phúc. ⟦minor:Em Sa Ly⟧, học sinh lớp 4, đi bộ tám cây số đến trường.
Học sinh lớp 12 được tuyên truyền về ma túy học đường.
Trẻ dưới 6 tuổi phải đi cùng người lớn khi qua đường.
Bà Nguyễn Thị Tư đưa cháu đi tiêm, tiện ghé bộ phận một cửa.
Sinh viên Trần Khả Vy, 20 tuổi, tình nguyện dạy bơi cho trẻ em.
Trường Tiểu học Nguyễn Văn Trỗi có 620 học sinh tham gia.
Thầy giáo Nguyễn Văn Bảo chủ nhiệm lớp 9B kể về học trò của mình.
Một cháu bé 5 tuổi được đưa về với gia đình an toàn.
`,
  `
Chị ⟦informant:Hồng Thắm⟧ bán nước mía thấy rõ mặt hai tên giựt dây chuyền, chị tả cho công an từng chi tiết.
Công an phường vừa gởi thơ cảm ơn anh ⟦informant:Trần Duy Khiêm⟧ đã cho coi camera nhà mình, nhờ đó tìm ra chiếc xe gây tai nạn.
Bà ⟦informant:Năm Sa Đéc⟧ nghe tiếng máy cưa trong rừng phòng hộ, biểu cháu chở ra chốt kiểm lâm nói liền.
Mấy tháng trời, cậu sinh viên ⟦informant:Đỗ Minh Quân⟧ trọ trên gác ghi lại biển số những chiếc xe tới nhận hàng, rồi gửi cho đường dây nóng.
Ông ⟦informant:Trương Văn Rạng⟧ đi đặt lợp về khuya, thấy ghe lạ bơm cát thì gọi cho anh công an xã.
Từ hình ảnh do em ⟦informant:Phan Tuấn Tú⟧, sinh viên, quay lại bằng điện thoại, công an triệu tập nhóm đua xe.
Cựu kế toán ⟦informant:Nguyễn Thị Thu Ba⟧ mang hai cuốn sổ chi ngoài đến cơ quan điều tra.
Cô ⟦informant:Diễm My⟧, em vợ nghi phạm, khai với điều tra viên nơi anh rể giấu con dao.
Anh ⟦informant:Hoàng Văn Slẩy⟧ nhận diện qua ảnh ba đối tượng từng đến bản dụ dỗ phụ nữ.
Trong đêm, chị ⟦informant:Mí Xá⟧ gùi con vượt dốc xuống báo có người trồng anh túc trên nương.
Nghi có chuyện mờ ám, anh ⟦informant:Tất Thành⟧ thợ điện lạnh kể lại với cảnh sát khu vực về phòng máy lạnh đầy tủ điện thoại.
Nhờ sự để ý của bà ⟦informant:Hai Sáng⟧, người bán tạp hóa, bọn trẻ hút thuốc lá điện tử bị phát hiện.
Đơn tố cáo do ông ⟦informant:Vương Đắc Kiên⟧ ký tên đã mở ra vụ án khai thác cát lậu.
Cung cấp cho tổ công tác hướng chạy của nghi phạm là hai anh em ⟦informant:Lê Văn Điền⟧, ⟦informant:Lê Văn Thổ⟧.
Theo anh ⟦informant:Kiều Văn Bính⟧ – người chở xe ôm cho nghi phạm – gã xuống xe ở ngã ba Tân Thành.
Bạn cùng phòng của nghi phạm, anh ⟦informant:Lầu A Tủa⟧, lén nhắn cho công an khi hắn ngủ.
Tại tòa, cháu gái bị cáo là ⟦informant:Nguyễn Thị Bích Hậu⟧ khẳng định đêm đó nghe bị cáo bàn chuyện đốt kho.
Chính ông ⟦informant:Phùng A Tẩn⟧, bố đẻ, đưa con đến đầu thú sau khi chỉ chỗ cất súng.
Người báo vụ việc là anh ⟦informant:Lò Văn Thoan⟧, dân quân, trú bản Co Muông.
Em ⟦informant,minor:Hồ Gia Hưng⟧, lớp 8, là người nhìn thấy và kể cho các chú công an về người đàn ông lạ rình trước cổng.
Qua khai thác nhanh nhân chứng ⟦informant:Đinh Thị Vui⟧, công an xác định hung thủ.
Chủ nhà cho thuê – bà ⟦informant:Trịnh Thị Kim Sa⟧ – đem bản photo hợp đồng lên cho công an khi thấy khách trả nhà đột ngột.
Bí thư chi bộ Nguyễn Đình Vượng nhận tin từ dân rồi chuyển ngay cho công an xã.
Ông Lê Văn Ba gọi điện nhắc con về ăn cơm.
Chị Trần Thị Bưởi gọi công an hỏi lịch làm căn cước lưu động.
Bà Phạm Thị Hoa báo với tổ trưởng việc đèn đường hỏng.
Ông Đào Quang Phúc phản ánh với đại biểu về tình trạng ngập nước.
Anh Trần Đình Thọ báo mất giấy tờ xe, được cấp lại.
Tổ trưởng Nguyễn Văn Tám thông báo lịch họp trên nhóm Zalo.
Chị Hồ Thị Lam gửi ảnh con chụp với chú công an lên nhóm lớp.
Đại úy Trần Quang Khải kể cho các em nghe chuyện bắt cướp.
Bà con ai cũng thương cô Sáu Nhàn hay giúp người nghèo. Cô Sáu đứng bếp nấu cháo từ thiện mỗi sáng.
Anh Ba Khía là chủ ghe, chuyên chở khách qua sông miễn phí cho học trò.
Chú Tư Đờn mở lớp đàn ca tài tử, tối tối rộn ràng.
Hồi trẻ chú Chín Cang cũng quậy, giờ làm trưởng ban ấp, ai cũng nể.
Người khởi xướng nồi cháo tình thương là dì Bảy Thương.
Bà con tụ ở nhà ông Út Nghiệp coi đá banh, sẵn nghe công an nói chuyện pháp luật.
Sau khi chấp hành xong án phạt, thằng Hậu về phụ cô Hai bán cháo, được bà con thương.
Ông Tư Gừng bày tỏ: "Có camera rồi, ngủ ngon hết sức".
Thằng Lượm hồi trước đi bụi, nay đậu đại học, cả xóm mừng.
Mẹ con chị Nương được hội phụ nữ tặng sổ tiết kiệm.
Cô Kiều hát mở màn, anh Tám Vĩnh ngâm thơ.
Bị đơn kiện là bà Ngô Lệ Hằng, người đứng bán cùng lô đất cho bốn hộ; bà Hằng đã bỏ đi khỏi địa phương.
Sáu hộ tố cáo bà Dương Thị Nguyệt thu tiền hụi rồi tuyên bố vỡ.
Công an tìm chủ nhân giấy tờ mang tên Võ Thị Thanh Thúy.
Công an phường đề nghị ai biết đối tượng Kha Nhật Minh ở đâu thì báo ngay.
Hai đối tượng Lưu Chí Bảo (tự Bảo Đen) và Ngụy Hoàng Sang bị bắt sau vụ cướp giựt.
Bà Tô Thị Huệ, chủ hụi, gom hơn 3 tỷ rồi biến mất, ba chục hụi viên điêu đứng.
Đi lạc lúc 16 giờ, cháu ⟦minor:Thạch Sóc Kha⟧, 9 tuổi, là cháu ngoại bà Thị Mười, mặc áo đỏ.
Đám cháy kho thóc nhà bà ⟦victim:Lù Thị Phương⟧ được dập tắt kịp thời, thiệt hại 2 tấn.
Tổ bắt quả tang Tòng Văn Lả đang trộm dê của ông ⟦victim:Quàng Văn Hặc⟧.
Hai em ⟦victim:Giàng Thị Mai⟧, ⟦victim:Vàng Thị Súa⟧ được giải cứu trước khi bị đưa sang bên kia biên giới.
"Tôi mất trắng 600 triệu" – ⟦victim:Đỗ Nhật Tân⟧, kỹ sư, kể trong buổi tọa đàm.
Bài học của bà ⟦victim:Nguyễn Kim Thoa⟧: chỉ vì tiếc món quà tri ân mà bay 12 triệu.
Ngôi nhà của ông ⟦victim:Lê Văn Huấn⟧ bất ngờ bốc cháy lúc 2 giờ sáng, tài sản bị thiêu rụi gần hết.
Bác ⟦victim:Tường⟧ nhà cạnh đình mua cái máy mát xa, dùng một hôm thì giật điện tê cả tay.
Mất xe: chị ⟦victim:Phạm T. Hương⟧, tổ 4, xe Wave xanh.
03/7: ông ⟦victim:Trần V. Sự⟧ báo bị trộm 2 con chó.
Bị hại: ⟦victim:Đỗ M. Khang⟧, thiệt hại 18tr.
Ông xã tui ⟦victim:Lê Hữu Trí⟧ mới chuyển 6tr xong là nó chặn số luôn.
Bé nhà mình tên ⟦minor:Nguyễn Hà Vy⟧ học lớp 3, nay mặc váy hồng, bị lạc ở hội chợ, ai gặp giúp với ạ.
Mọi người ơi, nick chị ⟦victim:Thu Hà Bùi⟧ bị hack rồi, đừng ai chuyển tiền nha.
Chú ⟦victim:Hùng xe ôm⟧ đầu hẻm bị nó quịt tiền cuốc 200k còn bị chửi.
Sáng nay bà ⟦victim:Gái bán xôi⟧ bị xe tông, gãy chân, ai có lòng thì ghé giúp.
`,
];
