/** Texts written for the training: everyday scenes, plain news, sources and children, and many who are none of them. Invented people. */
export const TOLD_STORIES: readonly string[] = [
  `
Quán bún mắm đầu hẻm vẫn mở lúc năm giờ, nhưng nồi nước lèo nay nhỏ đi một nửa. Khách quen hỏi sao bớt thịt quay, bà chủ chỉ cười, bốc thêm cho nhúm rau muống bào. Chồng bà ngồi lặt hành, buột miệng: "Vốn liếng nó gom hết rồi còn đâu". "Nó" là người xưng cán bộ thuế, gọi hai buổi liền, bày cài cái ứng dụng hoàn tiền. Khoản để dành sửa mái trôi theo một lần quét mặt.
Trong hẻm, ai cũng kêu bà là chị ⟦?victim:Tám Bún⟧; trên tờ biên nhận của Công an phường, tên bà ghi là ⟦victim:Lương Mỹ Phụng⟧.

Tan ca ba, xưởng may tắt đèn, chỉ còn tiếng dép lẹp kẹp ra bãi xe. ⟦victim:Hoàng Thị Nết⟧ quê Bắc Kạn cũ, vào làm được bảy tháng, hôm nay đi bộ. Chiếc xe trả góp còn nợ mười bốn kỳ đã không nằm ở chỗ cũ từ tối thứ Năm. Anh Lại Văn Thuyên, tổ trưởng bảo vệ, đưa cô mượn chiếc đạp cà tàng. Công đoàn, do chị Mai Bích Ngà làm chủ tịch, trích quỹ hai triệu. Cô ký nhận, nói cảm ơn rồi quay đi rất nhanh, vai run run.

Bức tường nhà ông giáo hưu có một mảng vôi mới. Người ta sơn đè ba lần, chữ "TRẢ TIỀN" vẫn nổi lên lờ mờ mỗi khi trời nồm. Ông không vay ai. Đứa cháu họ lấy số của ông làm "người tham chiếu", thế là mỗi ngày sáu chục cuộc, có cuộc gửi cả ảnh vòng hoa ghi tên. Hai tháng nay ông ngủ bằng thuốc, bỏ cả buổi bình thơ.
Sáng qua, tổ dân phố số 9 sang quét vôi giúp. Ông Vi Văn Kháng xách xô, bà Đặng Thị Luyến pha trà. "Thầy ⟦victim:Trịnh Đình Hoạch⟧ dạy cả ba đời nhà tôi", bà bảo.

Chuyến phà sáu giờ chiều thưa khách. Cô gái áo bà ba tím ngồi sát lan can, tay áo kéo dài che tới mu bàn tay. Gió tốc lên, chị soát vé Neáng Sóc Kha thấy mấy vệt thâm hình ngón tay. Không ai hỏi. Tới bến, chị Kha dúi cho cô số điện thoại của Hội Phụ nữ xã, dặn: "Hồi nào thấy không ở nổi nữa thì kêu".
Mười hôm sau cô kêu thiệt. Bây giờ ⟦victim:Danh Thị Sà Rươne⟧ tạm ở nhà của hội, học làm móng; người chồng đã bị Công an xã lập hồ sơ.

Ngày giỗ bà nội, mâm cúng chỉ có đĩa xôi với con gà luộc. Mọi năm bác cả làm sáu mâm. Chú thím không ai trách, vì tờ giấy bán sào ruộng sau đình còn đè dưới bát hương: bán để bù vào chỗ "góp vốn trồng sâm", hứa tháng lãi tám phân, lấy được đúng hai tháng. Người rủ góp nay khoá máy.
Bác cả tôi, ⟦victim:Ngô Quý Thản⟧, rót rượu mời từng người, tới lượt mình thì úp chén xuống. Bác gái, tên ⟦?victim:Nguyễn Thị Mẹo⟧, ở dưới bếp không lên nhà.

Phiên toà xét xử kết thúc trước giờ trưa. Bị cáo Tống Phước Lộc cúi đầu nghe tuyên bảy năm tù. Hàng ghế đầu, người phụ nữ đội khăn tang trắng ôm tấm hình lồng kính. Chủ toạ, thẩm phán Vương Hồng Loan, hỏi chị còn nguyện vọng gì, chị lắc đầu. Tấm hình chụp anh thợ hồ cười hở chiếc răng khểnh, phía dưới có dòng chữ nắn nót: ⟦victim:Lê Hữu Nghiêm⟧, hưởng dương ba mươi mốt tuổi. Luật sư Phùng Anh Tài đưa chị ra xe. Trên thềm, mẹ bị cáo, bà Huỳnh Thị Xiêm, quỳ xuống xin lỗi.

nhóm zalo khu trọ Cây Gòn
- Ai thấy con xe wave đỏ dựng trước phòng 7 hôm?
- Xe của ai
- Của ⟦victim:Y Bhuk Niê⟧ chứ ai, ổng đi làm hồ về để đó, vô tắm ra là hết
- Trời ơi cái xe đó ổng mới đóng xong tháng chót
- Chú Sáu chủ trọ đang coi lại camera, nhờ thằng Tính sửa giùm cái đầu ghi
- Mai tui chở ổng đi làm cho, khỏi lo
- ok, 5h30 nha. Anh Dũng tổ trưởng dân phố nói nhớ khoá cổng sau 10 giờ
- Vợ ổng gọi video khóc quá trời

Ở phố huyện, muốn có ảnh thẻ đẹp phải tìm cô thợ ảnh ⟦victim:Lò Thị Ánh Nguyệt⟧. Tháng này tiệm treo biển nghỉ. Cái lọ mỹ phẩm giá chín trăm nghìn vẫn để trên bàn trang điểm, nắp vặn chặt. Sau tám ngày bôi, hai gò má nổi mụn nước rồi sạm như vết cháy. Bác sĩ da liễu Trần Thị Cẩm Nhung cho biết trong kem có corticoid nồng độ rất cao, phải mất hàng năm mới hồi phục. Đám cưới định vào tháng Chạp đã lùi. Gặp chúng tôi, cô dâu hụt đeo khẩu trang suốt buổi. Người bán hàng, Khúc Thị Hạnh, chưa chịu gặp.

Ông cụ ngồi ghế đá bệnh viện từ sáng, trên đùi là chiếc cặp lồng. Hỏi, ông bảo chờ bà. Bà nằm phòng 304, gãy cổ xương đùi, vì cái giằng mạnh của thằng đi xe không biển lúc bà đi lễ về. Sợi dây chuyền mặt Đức Mẹ chỉ hai chỉ, đeo từ ngày cưới. "Mất của thì thôi, đừng mất người", ông nói.
Điều dưỡng Phan Thị Hoài Thu gọi to: "Người nhà bà ⟦victim:Maria Vũ Thị Cậy⟧!". Ông đứng bật dậy, quên cả cặp lồng.

Mùa cà phê này rẫy nhà ⟦?victim:H'Nương⟧ không hái. Ba tấn nhân xô gửi ở đại lý từ năm ngoái, chờ giá lên, giờ cổng đại lý treo biển sang nhượng. Chủ cơ sở Đoàn Minh Triết bỏ đi lúc nửa đêm cùng vợ. Trong buôn có mười một hộ gửi, ít thì vài tạ. Buôn trưởng Y Khoan Êban đi từng nhà gom giấy cân. Tới nhà sàn cuối dốc, ông thấy ⟦victim:H'Nương Kbuôr⟧ lấy tờ giấy từ trong ống tre ra, mép đã nhàu vì gấp mở quá nhiều lần. Chị nói nhỏ: "Con mình mai khỏi đi học dưới phố".

Cứ khoảng mười giờ đêm, quầy thuốc lá lẻ trước rạp cũ lại dọn. ⟦?informant:Người đàn ông cụt một chân⟧ gác chiếc nạng vào tường, đếm tiền, rồi gọi một ly cà phê mang sang phòng trực. Trung uý Đào Ngọc Bách nhận ly cà phê, dưới đáy có mẩu giấy bạc ghi giờ và hai chữ số cuối biển xe. Ba lần như thế, kho hàng lậu sau rạp bị niêm phong. Bách kể lại chuyện này ở buổi sinh hoạt chi đoàn, chỉ gọi đó là ⟦informant:người đàn ông cụt một chân bán thuốc lá trước rạp cũ⟧.

Tiếng nổ máy xay chạy suốt đêm, ngày thì im lìm. Điều đó khiến ⟦?informant:cô giáo về hưu ở căn kế bên⟧ thấy lạ. Cô ghi vào sổ tay: ngày nào chạy, mấy giờ, xe nào tới chở. Hết cuốn sổ, cô mang tới cho Đại uý Châu Thanh Liêm, bảo "tôi chấm bài quen rồi, thấy sai là gạch". Xưởng giả dầu gội bị khám xét hôm 17 tháng 9, chủ xưởng Lưu Gia Khánh bị bắt. Tại lễ tổng kết, quyển sổ được trưng trong tủ kính, bìa đề tên: ⟦informant:Quách Tú Trân⟧.

SỔ TIẾP DÂN (trích) – điểm trực số 2
19h10: bà Hứa Thị Én hỏi thủ tục cấp lại thẻ bảo hiểm, đã hướng dẫn sang bộ phận một cửa.
20h25: có ⟦informant:người phụ nữ áo mưa xanh, bán hột vịt lộn góc chợ Gò⟧, không chịu cho tên, đưa 1 tờ lịch ghi địa chỉ nhà chứa số đề. Đồng chí Khổng Minh Tâm nhận.
21h00: ông Tạ Văn Khôi xin xác nhận tạm trú.
22h40: ông ⟦informant:Lý Sến Phát⟧ phòng 12 nhà trọ Hoà Hưng điện thoại nói phòng 14 nhiều người lạ, mùi khét. Đã cử tổ tuần tra.

Lá thư viết trên giấy kẻ ô ly, nét chữ người ít học, dán bằng hồ cơm nguội. Thư nói bãi cát phía doi đất, đêm nào cũng có hai ghe hút, cột cờ giả làm ghe câu. Không ký tên. Thượng tá Bạch Hưng Thịnh lật mặt sau, thấy mấy vảy cá khô dính lại, liền biết là ai. "Cả cái doi ấy chỉ một nhà còn phơi cá lưỡi trâu", ông cười. Đêm 2 tháng Tư, hai ghe bị bắt. Chẳng ai nói gì với ⟦informant:lão Chín Khô ở mũi doi⟧, chỉ có anh em lâu lâu ghé mua cá.

Vụ trộm dây cáp viễn thông kéo dài từ Tết tới tháng Năm. Ban đầu không ai nghi anh thợ ve chai quen mặt. Người thấy ra là cậu sinh viên thuê gác xép, ⟦informant:Tô Nhật Duy⟧, hay thức khuya làm đồ án: cậu quay được cảnh bóc vỏ đồng trong con hẻm cụt, cắt thành ba đoạn, gửi vào hộp thư Zalo của Công an phường. Trưởng nhóm trộm là Ninh Văn Sỹ khai nhận mười sáu vụ. Phó Giám đốc viễn thông Lâm Ngọc Trác cho hay thiệt hại trên bốn trăm triệu đồng.

Ở bản Nà Pục, người già kiêng nói chuyện xấu của họ hàng. Thế nhưng tối rằm, mế ⟦informant:Bế Thị Nhình⟧ khoác chăn, cầm bó đuốc, đi bộ hai cây số tới nhà Thiếu tá Lộc Văn Thành. Mế hạ giọng: thằng cháu gọi mế bằng thím giấu ba khẩu súng kíp trong gầm chuồng trâu, lại còn hẹn người dưới xuôi. Nói xong mế ngồi khóc. Hôm sau người cháu tự mang súng đi nộp, có trưởng bản Nông Văn Phấn đi cùng. Không ai ở bản biết vì sao anh đổi ý.

Chiếc xe cứu hộ dừng ở trạm dừng chân, ⟦?informant:lái xe⟧ xuống mua bánh giò. Anh ghé tai ⟦?informant:chị bán vé gửi xe⟧, nói: "Container kia tôi kéo hai lần rồi, lần nào cũng nhẹ tênh mà giấy ghi hai mươi tấn". Chị bán vé là vợ của một cảnh sát hình sự. Câu chuyện bên nồi bánh giò đi xa hơn cái trạm ấy: đường dây mua bán hoá đơn của công ty Vạn Lộc Tín bị triệt phá. ⟦informant:Anh lái xe cứu hộ hay ăn bánh giò ở trạm⟧ vẫn chạy tuyến cũ.

Cả xóm gọi nó là ⟦minor:Tẹt⟧, vì cái mũi. Má nó đi lao động bên Đài, ba nó có vợ khác, thành ra nó theo bà ngoại bán bánh bò. Bữa nào ế, hai bà cháu ăn bánh bò trừ cơm. Nó học giỏi toán nhất khối, cô Triệu Mỹ Linh dạy lớp 4 khoe vậy. Ngày xã phát xe đạp, nó đứng chót hàng, mắt dán vô chiếc màu cam. Ông Cao Hoàng Nhựt, Chủ tịch Hội Khuyến học xã, kêu trúng nó đầu tiên.

Lớp xoá mù ban đêm ở điểm trường Suối Lìn có mười chín học viên. Trẻ nhất là ⟦minor:Vàng Thị Sía⟧: bảy năm trước nhà không ai đưa em ra trường nên nay mười ba tuổi mới cầm bút. Ngồi cạnh em là mẹ, chị Sùng Thị Dế, và bà nội. Thầy giáo quân hàm xanh, Thượng uý Kiều Văn Đoan, cầm tay viết từng nét. Cuối buổi, bà nội khoe viết được tên mình. Trưởng bản Vàng A Chớ nói sẽ kéo điện tới tận bàn học.

Nhà có ba chị em, mẹ mất vì bạo bệnh, bố làm phu hồ tận Lào. Chị lớn ⟦minor:Hà Thị Duyên⟧ đang lớp 9, sáng nấu cơm, chiều nhổ cỏ thuê. Đứa giữa, ⟦minor:Hà Văn Đạt⟧, kém chị hai tuổi, đã biết đặt đó dưới suối. Còn ⟦minor:cái Mùi⟧ thì mới rụng răng sữa, đòi chị kể chuyện mới chịu ngủ. Chi đoàn Công an xã nhận đỡ đầu cả ba đến năm mười tám tuổi, mỗi tháng một triệu rưỡi. Bí thư chi đoàn Đinh Trọng Nghĩa mang gạo vào mỗi ngày mồng Một.

Người dân khu chợ nổi bồng lên bờ một bé trai khoảng năm tuổi đang ngồi khóc trên chiếc xuồng trôi. Bé mặc áo thun in hình siêu nhân, nói được tên là ⟦?victim,minor:Khoai⟧, "ba con bán khóm, má con có bầu". Cô Ngô Thị Bảy bán hủ tiếu cho bé ăn, ông Tư Lành chạy vỏ lãi đi hỏi. Tới trưa, Công an xã tìm ra ghe khóm đậu cách đó hai cây số: cha bé tưởng con ngủ trong khoang. Thiếu tá Sơn Pha Ni giao bé tận tay người cha.

Thư gửi chú công an
Con là ⟦minor:Nguyễn Ngọc Khả Hân⟧, học lớp Hai Bốn. Con viết thư này vì con muốn cảm ơn chú Phát đã dắt tụi con qua đường mỗi bữa mưa. Mẹ con làm ở tiệm bánh, cho con mang tặng chú một hộp bánh su. Cô Uyên chủ nhiệm nói con viết còn sai ba lỗi. Lớn lên con muốn làm công an giao thông nhưng mà con sợ nắng. Con chúc chú với các chú ở trạm luôn mạnh khoẻ, ít người vượt đèn đỏ.

Nước lên quá nhanh, trong hai giờ thôn Hạ Lũng chìm một mét. Tổ xung kích của anh Mạc Đăng Khuê dùng ba chiếc thuyền thúng chở người già ra trường học. Bà Phí Thị Nhàn mở cửa kho gạo, nấu cơm nắm suốt đêm. Cô giáo Bùi Hương Ly trông hai mươi đứa trẻ trong phòng thư viện. Trung tá Doãn Quốc Việt, Trưởng Công an xã, đứng dưới nước chỉ huy, điện thoại bọc túi ni lông. Đến sáng, cả một trăm bốn mươi hộ đều an toàn, chỉ mất ít gà vịt.

Sau vụ cháy ki ốt đêm mồng Ba, tiểu thương chợ Bàu Sen họp khẩn. Ông Trang Vĩnh Tường, Trưởng ban quản lý, nhận lỗi vì để dây điện câu móc. Bà Lý A Múi, bán vải ở dãy C, đề nghị mỗi sạp mua một bình chữa cháy. Đại uý Từ Công Danh, Cảnh sát phòng cháy, chỉ cách bóp chốt. Anh Kim Sa Rương, đội trưởng đội dân phòng, kể đêm đó anh em phải phá hai ổ khoá. "May không có ai ngủ lại", anh nói. Chợ sẽ mở lại vào ngày mười hai.

Nhiều người hỏi vì sao ở quầy giao dịch này chưa ai mất tiền. Giao dịch viên Đàm Thị Thu Hiền cười, đưa ra tờ giấy A4 in năm câu hỏi. Cứ thấy cụ nào vừa nghe điện thoại vừa đòi tất toán sổ, chị lại mời uống nước và hỏi năm câu ấy. Giám đốc phòng giao dịch Hồ Sỹ Nam cho in dán khắp tỉnh. Trung tá Âu Dương Hiển, Công an thành phố, mượn về làm tài liệu tuyên truyền. Từ đầu năm, quầy ngăn được chín vụ.

Xe khách chở ba mươi người lật bên tà luy ở khúc cua Đá Đen, rất may không ai thiệt mạng. Ông Giàng A Vảng, nhà ngay trên dốc, kể: "Nghe ầm một cái, tôi vác thang chạy xuống". Con dâu ông, chị Lầu Thị Mỷ, đốt lửa cho khách sưởi. Bác sĩ Tạ Minh Phương ở trạm y tế băng bó cho mười hai hành khách xây xát. Lái xe Đồng Văn Hoá âm tính với rượu và ma tuý. Thiếu tá Hoàng Ích Nhân cho biết nguyên nhân ban đầu là mất phanh.

"Tôi mà nghe lời nó thì giờ ra đường ở", ông Viên Tấn Lợi kể giữa hội trường, tay múa theo lời. Người gọi xưng đại uý, doạ bắt, ông hỏi lại: "Đại uý thì học khoá mấy, ai làm đại đội trưởng?". Đầu dây tắt máy. Cả hội trường cười. Diễn giả tiếp theo, luật sư Nghiêm Thục Quyên, giải thích quy định về giấy mời. Bà Kiên Thị Pha thay mặt ấp cảm ơn. Buổi nói chuyện do anh Từ Phước Thọ, bí thư xã đoàn, tổ chức, có hai trăm người dự.

Trưa nắng, chiếc ví rơi giữa cầu. Bên trong có mười một triệu đồng, giấy khám thai và tấm ảnh siêu âm. Anh Siu Blơn, chở mì đi bán, dừng xe giữ lại, đứng chờ cả tiếng không thấy ai, bèn mang tới trụ sở. Trung uý Ngô Mạnh Cường theo tên trên giấy khám tìm được chủ ví. Chị xin gửi anh năm trăm nghìn, anh không nhận, chỉ xin hai chai nước. Trạm trưởng y tế Rơ Châm H'Yéo nghe chuyện, nói sẽ đỡ đẻ cho chị không lấy tiền.

Đêm ba mươi, chốt kiểm soát nồng độ cồn có thêm nồi bánh chưng. Bà chủ tiệm tạp hoá Tăng Thị Cúc mang ra, bảo các chú ăn cho ấm. Người đàn ông vừa bị giữ xe ngồi ghế nhựa, cũng được một góc bánh. Anh ta ăn hết, rồi hỏi Thượng uý Trương Bá Sơn: "Thế tôi về bằng gì?". Chú xe ôm Quan Kiến Huy đang đứng cạnh vỗ yên xe. Mười hai giờ, pháo hoa bắn bên kia sông. Không ai chúc ai câu nào, chỉ bắt tay.

Diễn tập bắt cướp tiệm vàng, ba "tên cướp" là anh em dân phòng đóng. Anh Lục Văn Đăng giơ súng nhựa, chị chủ tiệm Phan Bội Ngọc hét to đến mức khách ngoài đường tưởng thật. "Nạn nhân" bị khống chế là chị Cù Thị Tươi, cán bộ văn hoá, được giải cứu sau bốn phút. Thượng tá Huỳnh Lê Quân chấm loại giỏi. Ông Trà Văn Ngãi, Chủ tịch phường, yêu cầu mười lăm tiệm vàng còn lại đều lắp nút báo động trước tháng Mười.

Tôi ngồi đối diện cô ở quán chè góc trường, cốc chè tan hết đá cô vẫn chưa múc thìa nào. Chuyện bắt đầu từ một tấm ảnh gửi cho người yêu hồi cấp ba. Ba năm sau, nó nằm trong một nhóm kín bảy nghìn thành viên, kèm tên trường và số phòng ký túc. Cô bỏ học nửa kỳ, cắt tóc ngắn, đi đâu cũng cúi mặt. Cán bộ thụ lý, Đại uý Sầm Thị Hoài An, đã gỡ được hơn trăm đường dẫn, khởi tố người tung ảnh là Kha Tuấn Vũ.
"Anh cứ viết tên em đi, em không làm gì sai", cô đẩy mảnh giấy ăn sang. Trên đó ghi: ⟦victim:Đàm Bích Diễm⟧.

Vườn sầu riêng ba mươi hai gốc ở ấp Phú Hưng sáng ra lá rũ như trụng nước sôi. Gốc nào cũng bị khoan hai lỗ, mùi thuốc cỏ còn hăng hắc. Ông Bảy Nghĩa, chủ vườn bên, chắt lưỡi: cây tới năm thứ bảy, bứt một trái là có tiền đóng học cho con. Thanh tra cây trồng Lâm Sô Phi lấy mẫu đất, Công an xã khoanh vùng hai người từng tranh chấp ranh đất.
Chủ của ba mươi hai gốc ấy ngồi trên bờ mương, hút hết gói thuốc. Bà vợ đứng xa xa ngó chồng mà không dám lại gần. Tên trên sổ đỏ là ⟦victim:Tiêu Công Hậu⟧.

Thông tin thêm về vụ tạt sơn ở ngõ 88: Công an phường đã triệu tập Chu Đức Mạnh cùng hai người khác. Cửa hàng hoa đóng cửa mười ngày nay mở lại, tấm biển được các bạn Đoàn phường cạo sơn, kẻ chữ mới. Bí thư Đoàn Lưu Hải Đăng nói anh em góp mỗi người một buổi tối. Chị hàng phở Mẫn Thị Sen treo giúp chậu trầu bà. Còn cô chủ, ⟦victim:Phó Thị Tường Anh⟧, vẫn giật mình mỗi lần có xe máy rà chậm trước cửa. Cô bảo con gái mình đã biết hỏi: "Hôm nay họ có đến không mẹ?".

Ở bến xe có một chiếc ghế mà nhân viên không nỡ mời người ngồi đứng dậy. Ba ngày rồi, bà cụ ôm tay nải, đợi người đàn ông tốt bụng hứa đi đổi giùm tờ vé trúng. Tờ vé ấy dò đúng sáu số. Bà không biết chữ, chỉ nhớ anh ta mặc áo sơ mi sọc, nói giọng ngọt. Anh Đổng Văn Trí, đội trưởng trật tự bến, mua cho bà ổ bánh mì rồi gọi Công an.
Hỏi tên, bà nói "người ta kêu tui là ⟦?victim:bà Năm Vé⟧". Trong căn cước bọc ba lớp ni lông là tên ⟦victim:Thị Hên⟧, dân tộc Khmer, quê Cầu Kè.

Cuộc họp phụ huynh cuối kỳ vắng một người. Chị ⟦victim:Ông Thị Mỹ Lệ⟧ xưa nay chưa bỏ buổi nào, lại hay ngồi ghi chép cẩn thận. Ghế bàn ba để trống, trên bàn vẫn đặt tờ thư mời. Hôm trước, người mẹ ấy chạy xe ôm công nghệ về khuya, khách ngồi sau kề dao bắt rẽ vào nghĩa trang. Chị mất xe, mất điện thoại, khâu mười bốn mũi ở cánh tay. Cô chủ nhiệm Thân Thuỳ Dương đọc tên từng gia đình ủng hộ, có bác bảo vệ góp cả tháng phụ cấp. Trưởng ban đại diện Hàn Quốc Toản mang phong bì tới viện.

Biên bản hoà giải lần 3 (chép tay)
Có mặt: ông Mai Xuân Đẩu – tổ trưởng hoà giải; bà Tòng Thị Phánh – Hội Phụ nữ; đ/c Cầm Văn Hặc – Công an xã.
Nội dung: tối 11/6, do hát loa kéo quá giờ, hai bên to tiếng. Bên B (Lường Văn Inh) cầm điếu cày vụt.
Bên A, ⟦victim:Quàng Văn Xôm⟧, phải nhổ hai răng, nghỉ làm 1 tuần, không yêu cầu khởi tố, đề nghị trả tiền thuốc 3.700.000đ.
Bên B nhận lỗi, xin trả làm hai lần.
Con bò bên B húc đổ rào nhà ông ⟦?victim:Lò Văn Phanh⟧: tự thoả thuận, không ghi.
Các bên ký, điểm chỉ.

Hồi mới lên thành phố, tụi tôi bốn đứa ở chung một phòng, nấu mì bằng ấm siêu tốc. Đứa hiền nhứt là ⟦victim:Trần Ngọc Thắm⟧, người Gò Quao. Nó hay dành phần rửa chén. Nó xin làm "nhân viên trực trang" lương mười lăm triệu, người ta cho xe bảy chỗ tới rước. Từ hôm đó, tin nhắn nó toàn viết sai chánh tả, hỏi gì cũng nói "ổn".
Năm tháng sau nó về, qua một cửa khẩu, nặng ba mươi bảy ký. Má nó cầm cố miếng vườn để chuộc. Giờ nó vẫn rửa chén, ở quán cơm chay của sư cô Diệu Tịnh, mà nghe tiếng xe bảy chỗ là nó nép vô vách.

⟦victim:Mã Siêu Hoành⟧ học vẽ từ cha, cha học từ ông nội, ba đời sống bằng bảng hiệu chợ. Theo kết luận giám định, tỷ lệ tổn thương cơ thể là 34%. Con số ấy không nói được rằng bàn tay phải từ nay không cầm nổi cây cọ. Hôm ấy anh chỉ nhắc nhóm thanh niên đừng đốt pháo chỗ cây xăng. Quản lý cây xăng, anh Lục Thành Vinh, dập lửa kịp thời nên không cháy lan; y sĩ Thái Thị Diệu sơ cứu tại chỗ. Giờ bên cửa sổ phòng hồi phục, anh tập vẽ bằng tay trái, nét nào cũng run, nét nào cũng ký tên.

Mật của ông ⟦victim:Phùn Cắm Sềnh⟧ từng được giải ở hội chợ Móng Cái, đóng chai vuông, nút lá chuối. Đàn ong sáu mươi thùng của gia đình đặt ở bìa rừng keo, một đêm cháy rụi. Sáp chảy thành vệt dài xuống khe. Kiểm lâm viên Lỷ A Sáng xác định lửa do người đốt, dấu dép dẫn ra đường mòn. Chủ tịch Hội Nông dân xã Chìu Thị Phương vận động bà con nhường lại mười hai đàn để gây giống. Nghi can Voòng Chăn Phu khai ghen ăn tức ở.
Buổi nhận ong, người chủ cũ xúc động không nói được, cứ nắm tay từng người. Con trai ông nói thay: "Bố cháu xin hẹn mùa mật sau mời cả xã".

Mẹ tôi có thói quen cộng sổ chợ mỗi tối. Dạo này bà không cộng nữa. Cuốn sổ bọc giấy báo nằm trong ngăn kéo, bên cạnh là tập giấy hụi bốn dây, dây nào cũng đến lượt hốt thì chủ hụi Giáp Thị Loan biến mất. Ba tôi bảo còn người còn của. Dì Út qua ngủ chung với bà cho bà khỏi nghĩ quẩn. Cán bộ điều tra Nguyễn Hữu Tước hẹn ngày đối chất, bà thay chiếc áo dài cũ, ra tới ngõ lại quay vào.
Tên bà nằm ở dòng thứ mười chín trong danh sách người bị hại: ⟦victim:Huỳnh Ngọc Yến⟧. Tôi nhìn mãi dòng chữ đánh máy ấy.

Cầm trên tay chiếc điện thoại nứt màn hình, anh ⟦informant:Rah Lan Krớp⟧ mở đoạn phim dài bốn phút: hai chiếc xe độ chế kéo gỗ hương qua suối, tiếng người cười nói rõ mồn một. Anh nằm trong bụi le từ chập tối, muỗi đốt sưng cả mặt mới quay được. Hạt phó Hạt Kiểm lâm Trần Bá Đệ xem xong lặng đi, vì trong tiếng cười có giọng nhân viên của mình. Vụ án khởi tố bảy người. Già làng Kpă Tơn dặn thanh niên trong làng không được bêu tên ai, việc đã có pháp luật.

Bắt được kẻ chuyên tráo mã QR ở các hàng ăn, anh em tổ hình sự nói vui là nhờ một bát bún riêu. Số là bà ⟦?victim,informant:Khương Thị Tị⟧ nhập nhèm mắt nhưng tai thính: cứ nghe loa báo tiền là biết, hôm ấy khách chuyển mà loa im. Bà lấy móng tay cạy, thấy mã dán chồng, bèn giữ nguyên, chờ kẻ dán quay lại xem và gọi cho Thượng uý Thiều Minh Đạo. Đối tượng Bạch Văn Lĩnh bị bắt khi đang cúi xuống gầm bàn. Ông Hoàng Gia Thịnh, chủ tịch phường, mời các hàng quán tới nghe rút kinh nghiệm.

Hồi tháng Tám, tổng đài nhận một cuộc gọi không lời. Chỉ có tiếng gõ vào ống nghe: ba tiếng ngắn, nghỉ, ba tiếng ngắn. Trực ban Mai Ngọc Lễ nhớ có lần tập huấn về người câm điếc, bèn nhắn lại bằng chữ. Tin trả lời đến ngay: "Nhà số 5, nhốt con gái, nhiều". Mười một cô gái được đưa ra khỏi quán massage trá hình, chủ quán Thẩm Thị Lụa bị tạm giữ.
Mãi sau này, người ta mới biết ở đầu dây là ⟦informant:cô thợ may câm ở nhà số 7⟧. Cô không nghe được tiếng còi xe hôm ấy, chỉ thấy đèn xanh đỏ chạy trên trần.

BÁO CÁO NHANH tháng 10 – Tổ bảo vệ ANTT khu phố 3
1/ Tổng số tin: 14 (xử lý 12)
2/ Tin có giá trị:
 a) anh ⟦informant:Chung Quốc Bửu⟧ (giao gas) đưa danh sách 6 địa chỉ đổi bình liên tục, nghi sang chiết lậu → đúng 4.
 b) một ⟦informant:nữ lễ tân khách sạn Mimosa⟧ nhắn phòng 203 có mùi lạ → bắt 3 đối tượng.
 c) cô ⟦informant:Liêu Tú Nga⟧ gửi ảnh người đặt bẫy chó.
3/ Khó khăn: đèn đường hẻm 41 hư, đã gửi anh Phụng điện lực.
4/ Đề xuất khen: ông Tổ trưởng Nguyễn Văn Hưởn đi tuần đủ 30/30 đêm.

Người ta đồn ⟦?informant:chú thợ khoá gốc Hoa ấy⟧ gàn. Khách vào đánh chìa, chú đòi coi căn cước, không có thì thôi, mời đi. Bữa đó có tay thanh niên đưa sáu cái khuôn đất sét, trả giá gấp mười. Chú nhận, hẹn chiều lấy. Rồi chú đóng cửa tiệm, đạp xe ra trụ sở, đặt sáu cái khuôn lên bàn: "Nị coi giùm ngộ". Buổi chiều, tay thanh niên tới lấy chìa thì gặp Trung uý Hà Công Luận ngồi sẵn trong tiệm.
Biển hiệu tiệm sơn chữ đỏ đã phai, đọc kỹ mới ra: ⟦informant:Trần Diệu Quyền⟧ – sửa khoá, mài kéo.

Ban chuyên án mang bí số 326L khép lại sau tám tháng. Nói về bước ngoặt, Thượng tá Nghiêm Bá Lưu nhắc tới buổi tối mưa tháng Giêng, khi ⟦informant:vợ một đối tượng trong đường dây⟧ đội nón sụp xuống mặt, gõ cửa sau nhà ông. Chị để lại chiếc túi có bảy thẻ SIM, một cuốn lịch, rồi xin nước uống. "Em chỉ xin cho anh ấy được khai trước", chị nói. Người chồng sau đó hưởng khoan hồng. Đại diện Viện kiểm sát, ông Phan Đình Tạo, đánh giá vụ án làm đúng luật, không oan sai.

Nhà chùa có lệ đóng cổng lúc chín giờ. Đêm rằm tháng Bảy, chú tiểu ra cài then thì thấy một tốp người khiêng tượng từ xe xuống, không phải từ chùa đi mà từ nơi khác đến, gửi nhờ "vài hôm". ⟦?informant:Sư trụ trì⟧ nhận lời, pha trà mời. Khi họ đi rồi, thầy thắp đèn soi đáy tượng, thấy dấu sơn của đình làng Vạn. Sáng hôm sau, người ta thấy ⟦informant:sư thầy trụ trì⟧ ngồi trong phòng Trưởng Công an xã Đậu Xuân Hoà, trước mặt là tấm ảnh chụp dấu sơn.
Ba pho tượng cổ được rước về đình, cụ từ Cao Văn Phẩm khóc như trẻ nhỏ.

Tôi gặp ⟦minor:Y Đăng⟧ ở lớp học đàn đá của nghệ nhân A Biu. Mười một tuổi, da đen nhẻm, cậu nghe một lần là đánh lại được. Cha cậu là Y Thuôm, cán bộ hưu trí, kể thằng bé biết gõ nhịp trước khi biết đọc. Hè này cậu được chọn đi biểu diễn ở Huế cùng đoàn do nhạc trưởng Lưu Quang Minh dẫn dắt. Cô giáo Ngọc Bảo Châu lo cậu không quen ăn đồ biển. Cậu trả lời tỉnh bơ: "Con ăn cơm nắm".

Bạn bè gọi em là ⟦?minor:Tí Cận⟧ vì cặp kính dày cộp. Ở nhà bà ngoại, trên tường dán kín giấy khen, tấm nào cũng ghi ⟦minor:Bành Gia Huy⟧, lớp 7A2. Bố mẹ em ly hôn, mỗi người một nơi, em tự nấu ăn từ năm lên tám. Điều em muốn nhất là có chiếc máy tính để học lập trình. Nghe chuyện, Thiếu tá Hoàng Đình Khôi liên hệ doanh nghiệp của anh Vương Thế Lân xin một bộ máy. Hôm nhận máy, bà ngoại em, bà Đồng Thị Thơ, cứ hỏi đi hỏi lại máy có phải trả tiền điện nhiều không.

Con bé có đôi mắt nâu, lúc nào cũng cầm cái bình nước hình con cá. Nó ngồi cuối lớp lá, không nói với ai. Cô giáo mầm non Trịnh Hạnh Dung phát hiện những vết tròn như đầu thuốc lá trên bắp chân nó khi thay quần áo. Cha dượng nó đã bị bắt; mẹ nó quỳ trước cổng trường xin lỗi con. Nay nó về ở với dì ruột, cô Lâm Thị Sa Phia.
Dì gọi nó là ⟦minor,victim:Na⟧. Bữa trước, lần đầu tiên nó kể chuyện cho cô nghe: chuyện con cá trong bình nước biết bơi ra sông.

Tin nhắn nhóm lớp 5/3 (do cô chủ nhiệm gửi)
Kính gửi PH! Chiều nay bé ⟦minor:Đặng Khôi Vĩ⟧ nhặt được 1 chỉ vàng ở nhà xe, đã giao cô tổng phụ trách. Nhà trường tuyên dương dưới cờ sáng thứ Hai.
Lưu ý 2: bạn ⟦minor:Thiên Phúc⟧ bị thuỷ đậu, nghỉ đến 15/3, PH theo dõi con.
Lưu ý 3: mẹ bạn ⟦minor:Châu Sa⟧ đăng ký phụ cô trang trí hội xuân, con nào có đèn lồng cũ cho lớp mượn.
Thầy Nghĩa dạy võ nghỉ tuần này. Cảm ơn cô Bích Liên thư viện tặng lớp 12 quyển truyện.

Vụ đuối nước thương tâm ở đập Khe Lau khiến cả xã bàng hoàng. Chiều tan học, ba cậu bé rủ nhau bắt ốc. Hai em được ông Ninh Văn Bính đi chăn trâu kéo lên kịp. Em thứ ba, ⟦minor,victim:Lăng Văn Thiện⟧, học lớp 6, con trai duy nhất của vợ chồng anh ⟦?victim:Lăng Văn Tài⟧, không qua khỏi. Đội cứu hộ do Đại uý Lâm Viết Trọng chỉ huy lặn tìm gần một giờ. Hiệu trưởng Mạc Thị Hoa nói trường đã nhiều lần cắm biển. Phó Chủ tịch xã Hoàng Văn Sự tới viếng, trao năm triệu đồng.

Cây đa đổ chắn ngang quốc lộ lúc rạng sáng, xe dồn hai đầu cả cây số. Anh Bá Trung Hải, thợ rừng, xách cưa máy tới trước khi có người gọi. Ông Thập Văn Ngữ điều trâu kéo cành. Đại uý Đinh Quang Thắng phân luồng, dẫn xe cấp cứu chở sản phụ len qua vườn nhà bà Đạt Thị Mơ. Bác sĩ Kiều Maily đỡ đẻ ngay trên xe. Sáu giờ, đường thông, bà Mơ đếm lại thấy gãy mười hai gốc ổi, xua tay: "Ổi mai lại mọc".

Anh Hứa Khải Minh kể với phóng viên: "Tôi đang dọn hàng thì nghe tiếng phanh rít, quay ra đã thấy xe bồn nằm ngang". Chị Trần Lệ Thuý, bán nước đối diện, nói dầu chảy trơn như mỡ, mấy người chạy ra rải cát. Lái xe tự chui ra, chỉ xin hớp nước. Chỉ huy chữa cháy, Trung tá Võ Trọng Hiếu, cho phun bọt suốt ba giờ. Giám đốc Sở Xây dựng Ngô Quang Triều thị sát, yêu cầu làm gờ giảm tốc. Tổ trưởng dân phố Liễu Văn Hỷ bảo khúc cua này dân kêu đã bốn năm.

Hội thi "Rung chuông an ninh" tìm ra ba gương mặt xuất sắc. Bà Nguyễn Thị Xuyến, 71 tuổi, trả lời trôi chảy mười thủ đoạn giả danh ngân hàng. Anh K'Brẻo diễn tiểu phẩm về người cha bán bò mua tiền ảo, khán giả cười nghiêng ngả rồi lặng im. Chị Mùa Thị Súa hát bài tự sáng tác khuyên chớ theo người lạ sang bên kia. Trưởng ban giám khảo, nhà báo Từ Quý Khanh, nói khó chọn giải nhất. Đại tá Quàng Văn Hoán trao cúp và bó hoa rừng.

Phiên xử lưu động tại nhà văn hoá thôn thu hút gần ba trăm người. Bị cáo Vừ Bá Rê khai nhận đã mua bán 0,9 gam heroin. Kiểm sát viên Nguyễn Duy Khang luận tội ngắn gọn. Trợ giúp viên pháp lý Xồng Y Dở bào chữa, xin giảm nhẹ vì bị cáo dân tộc thiểu số, nuôi bố mẹ già. Bố bị cáo là Vừ Nỏ Chù ngồi hàng đầu, không nhìn con. Sau khi toà tuyên, trưởng bản Lầu Bá Tồng đứng lên hứa giữ bản không ma tuý. Cán bộ phiên dịch Già Y Mo dịch suốt buổi.

Sau đợt lừa bán tour giá rẻ làm nhiều gia đình mất tiền, hiệp hội du lịch địa phương vào cuộc. Ông Đường Chí Hào, chủ tịch hiệp hội, công bố danh sách bốn mươi đơn vị có giấy phép. Bà Tất Muội, chủ khách sạn Hải Âu, cho biết tuần nào cũng có khách đến quầy mà không có tên đặt phòng; bà xếp cho họ ngủ tạm ở phòng họp. Hướng dẫn viên Nhâm Quốc Kỳ soạn tờ gấp cách nhận biết trang giả. Thượng uý Bùi Thị Bảo Trâm phát tờ gấp ở ga tàu.

Ngày tôi nhận công tác ở đồn, người chỉ đường cho tôi là già Hồ Văn Lôi. Già nói ít, đi nhanh, cứ tới ngã ba lại bẻ một cành lá. Già chỉ cho tôi con suối uống được, con suối không, chỗ nào voi từng qua. Bữa cơm đầu tiên ở bản do chị Kăn Thương nấu, có món măng chua mà tôi ăn không quen. Ba năm, tôi thuộc hết cành lá. Hôm chuyển đơn vị, Đồn trưởng Phan Viết Thắng tặng tôi cây gậy, già Lôi chỉ gật đầu.

Quỹ "Bát cháo nghĩa tình" sáng nay lại đỏ lửa ở khoa bỏng. Người khởi xướng là bà Lạc Thị Hồng, bán xôi hai mươi năm. Ông Hà Sĩ Phu lo củi, vợ chồng anh Thạch Sa Ra lo thịt, tu nữ Têrêsa Bùi Thị Lan phát phiếu. Trưởng khoa, bác sĩ Đoàn Hải Triều, nói người bệnh nghèo bớt được một bữa. Thiếu tá Nguyễn Phước Sang cùng chiến sĩ trẻ bưng cháo tận giường. Ai cũng được hỏi "có đau nhiều không?", không ai bị hỏi tên.

Đứt cáp thang máy ở chung cư B4, bảy người mắc kẹt gần một tiếng. Kỹ thuật viên Uông Đức Hiển quay tay tời, bảo vệ Đỗ Văn Lạng nói chuyện qua khe cửa cho bên trong bớt sợ. Khi cửa mở, mọi người đi ra, không ai hề hấn gì. Trưởng ban quản trị Tôn Nữ Quỳnh Như xin lỗi cư dân, công bố đã thay đơn vị bảo trì. Cư dân Lê Trác Việt bức xúc: "Phí đóng đủ mà thang hỏng ba lần". Công an phường cử Trung uý Hoàng Lê Tuấn giám sát.

Mất tiền vì mua máy gặt qua mạng
Bài đăng rao chiếc máy gặt đập cũ, giá một trăm tám mươi triệu, có cả đoạn phim máy chạy giữa ruộng. Người bán tên Facebook "Máy Nông Nghiệp Sáu Tấn", số 0868.557.140, bảo nhiều người hỏi, muốn giữ thì cọc một nửa vào số tài khoản 4400 1172 958. Tiền vừa đi, trang biến mất.
Nông dân ở tổ hợp tác Tân Bằng đều chưng hửng, vì khoản cọc là tiền chung của chín nhà. Tổ trưởng Ngô Thanh Hận tuyên bố không ai đòi ai. Nhưng người đứng ra chuyển khoản thì bỏ bữa, đêm nằm nghe mưa mà nước mắt chảy. Mấy hôm nay vợ anh ⟦victim:Phạm Hoài Phong⟧ phải giấu hết thuốc trừ sâu trong nhà.

Căn phòng tập thể tầng năm có ban công đầy hoa giấy. Bà ⟦victim:Văn Thị Kiều Trinh⟧ trồng giàn ấy từ ngày về hưu, sống với con mèo. Hoa năm nay đẹp hơn mọi năm, hàng xóm dưới tầng ai cũng xin cành. Tháng Giêng bà quen một "kỹ sư dầu khí" trên mạng, tháng Ba gọi nhau là mình, tháng Năm gửi tiền thuế cho thùng quà mắc ở sân bay. Tháng Sáu, bà bán căn hộ. Bà bảo người mua, anh Cung Trọng Nhân, cho bà ở nhờ đến hết mùa hoa. Anh gật. Tổ trưởng tổ 14 Đoàn Thị Bích nấu cơm mang lên, bà chỉ cho mèo ăn. Rồi bà lại ra ban công, tưới.

Hai ngày sau trận lốc, đoàn công tác do bà Lê Hoàng Diệp Thảo, Phó Chủ tịch xã, dẫn đầu đi dọc xóm Rẫy. Nhà ông ⟦?victim:Tư Phước⟧ bay ba tấm tôn, lợp lại rồi. Chị Sơn Thị Mỹ Hoà mở lớp học thêm trong chùa cho tụi nhỏ. Sư cả Thạch Chanh nhường chánh điện làm chỗ ngủ. Tới cuối xóm, đoàn dừng trước nền đất trống, cây cột xi măng nằm chỏng chơ. Bà Thảo đặt phong bì xuống bộ ván còn ướt, thắp nén nhang lên chiếc bàn mượn. Người trong khung ảnh mới, rửa vội từ thẻ hội viên, là ⟦victim:Kim Thị Sô Phol⟧, năm mươi hai tuổi.

Nhạc sĩ khiếm thị ⟦victim:Giang Vĩnh Tuyền⟧ mở lớp đàn ở ngõ Chùa Nhỏ, học trò có cả người tóc bạc.
"Tôi nuôi nó mười ba năm, nó biết mở cửa cho tôi". Anh nói về con chó. Buổi sáng hôm ấy anh quờ tay tìm, dây cương bị cắt ngọt. Không có nó, từ nhà ra lớp dạy đàn, anh phải đếm từng cột điện bằng gậy. Ba lần vấp, một lần ngã xuống mương. Học trò cũ của anh, ca sĩ Bảo Lam, đăng bài tìm; anh Tạ Quyết Chiến ở trạm thú y đi hỏi khắp các quán. Công an huyện cũ nay là Đội 4 bắt được Hoàng Văn Tuyển với sáu con khác, riêng nó thì không còn. Lớp đàn vẫn mở cửa.

Bảo vệ bệnh viện Nông Quang Hợi kể tối ấy có nhóm bốn người xăm trổ xông vào cấp cứu, đòi băng trước. Bác sĩ ⟦?victim:Bạch Thu Giang⟧ đang đặt ống cho một cụ bà nên bảo chờ. Ghế bay, kính vỡ. Điều dưỡng trưởng ⟦victim:Ma Thị Hạnh Nguyên⟧ đưa tay đỡ, giờ cổ tay bó bột, ba tháng không tiêm được. Cụ bà may mắn qua cơn nguy kịch. Giám đốc Lục Bình Minh gửi văn bản đề nghị xử nghiêm. Công an đã tạm giữ Triệu Tiến Hùng, sinh 1996, cùng ba người. Ông Hợi xin chuyển ca, bảo đêm nào cũng mơ tiếng kính.

bai dang trong nhom Cho Que, 22h
Moi nguoi cho hoi, ai o gan cau Ong Thin co thay thang cha di xe SH mau xam, cam to 50 to 500 gia di mua thuoc la khong? Ba noi em ban tap hoa, mat mo, thoi lai cho no het tien that. Ba em la ⟦victim:Nguyen Thi Sang⟧, 79 tuoi, tu nhien lo 4tr2, ba tiec tien bo an tu trua. Chi Hang ben tiem vang da soi giup, noi gia het. Anh cong an ten Toan len ghi nhan roi. Ai co camera cho em xin, em cam on nhieu.

Ngư dân làng Phú Lạc chưa ai dám chạm vào chiếc ghe số 7. Ghe nằm úp trên cát, mạn thủng một lỗ bằng cái mâm do tàu sắt tông rồi bỏ chạy. Đồn Biên phòng đã điều hai ca nô, Thiếu tá Phạm Khắc Mẫn trực tiếp tìm ba đêm. Ông Trần Rớt, lái ghe đi gần, kéo được hai bạn chài còn ôm can nhựa. Vạn trưởng Đỗ Hậu làm lễ cầu ngư sớm hơn mọi năm. Sáng nay, người vợ trẻ bồng con ra mép nước, gọi tên ⟦victim:Bùi Văn Trăm⟧ chín tiếng theo tục lệ. Không ai trả lời, chỉ có sóng.

Tủ kính trưng bày của cửa hiệu gốm còn nguyên mười ba vết rạn. Nghệ nhân không thay kính, để nhắc mình. Hôm đó, người ta mang "lệnh thu hồi đất" giả tới, ép ký giấy nhường sân lò với giá bằng một phần mười; ông không chịu, chúng đập. Lúc lực lượng công an do Trung tá Lương Tuấn Khải dẫn tới, mẻ gốm ba tháng đã thành đống vụn. Học trò của ông, Đàng Thị Phan và Lưu Văn Hoà, quét vụn, nhặt từng mảnh gắn thành bức tranh.
Bức tranh ấy được trưng ở bảo tàng, bên dưới ghi: hiện vật do nghệ nhân ⟦victim:Trượng Tấn Đạo⟧ tặng.

Chiếc điện thoại đặt giữa bàn, bật loa ngoài. Bên kia là giọng con trai bà, khóc, kêu má cứu, chúng dọa bẻ tay. Giọng giống lắm, giống từng chữ "má ơi" kéo dài. Bà lạy cái điện thoại. Vàng cưới của bà, vàng cưới của con dâu, gom lại đưa cho người tới lấy ở cổng chùa. Tới chiều con trai đi làm về, hỏi sao nhà vắng hoe. Nó ở xưởng cả ngày, không ai bắt nó.
Đại uý Hồng Quốc Khởi giải thích đó là giọng máy tính làm ra. Chị Ba Thuận ở Hội Phụ nữ ngồi bóp vai cho bà. Tên bà trong đơn: ⟦victim:Quảng Thị Bông⟧, ấp Tân Lợi.

⟦victim:Lăng Thuỳ Vân⟧ vừa thi đỗ tiếp viên hàng không, ảnh còn trên bảng vàng của làng.
Kết quả đợt kiểm tra tiệm spa không phép được công bố hôm 8/10. Chánh thanh tra Nguyễn Đắc Phượng nêu bốn cơ sở bị đình chỉ, chủ cơ sở Hà Kiều Loan bị phạt 90 triệu. Bác sĩ Tiết Gia Bình, khoa tạo hình, đang điều trị ca nặng nhất: mũi hoại tử một phần, sốt kéo dài sau khi tiêm chất làm đầy tại nhà. Người đi cùng, chị Mai Thị Phấn, không tiêm vì sợ kim. "Bạn em, cái ⟦?victim:Vân⟧ đó, soi gương xong thì bẻ luôn cái gương", chị nói.

Xóm trọ công nhân có luật bất thành văn: việc ai nấy biết. Nhưng tiếng khóc trẻ con sau bức vách ván thì không ai ngủ được. Một tối, ⟦informant:anh phụ xe trọ phòng cuối dãy⟧ cởi trần, cầm nửa điếu thuốc, ra đứng dưới cột điện nơi tổ tuần tra hay qua. Anh không nhìn ai, nói như nói với điếu thuốc: "Phòng 6, bữa nào cũng đánh, hôm nay nó hết khóc rồi". Thượng sĩ Trương Thế Quyền chạy vào. Cháu bé được cứu kịp. Bác sĩ Vương Ngọc Uyển bảo chậm nửa giờ là không xong. Khi mọi người quay ra cột điện, chỉ còn tàn thuốc.

Qua điện thoại đường dài, bà ⟦?victim,informant:Âu Thị Phương Chi⟧ từ Đài Loan gọi về cho Công an xã, đọc vanh vách tên ba người môi giới đã thu của chị em trong xưởng mỗi người bảy nghìn đô. Bà gửi kèm bảng chấm công, ảnh biên nhận. Trưởng Công an xã Lý Hồng Sơn nói có tài liệu ấy, cơ quan điều tra mới khởi tố được vụ án. Bị can Trương Mỹ Duyên thừa nhận hưởng lợi hai tỷ. Chủ tịch Hội Phụ nữ Đinh Thị Nga tổ chức đón người về, giới thiệu việc làm tại công ty Minh Khánh.

Trận đấu cờ dưới gốc đa hôm nào cũng có ⟦?informant:ông mặc pyjama⟧, đánh dở mà ham. Đánh thua, ông ngồi xem người ta đánh tiếp, mắt thì để đâu đâu. Một lần ông kéo áo Thiếu uý Ôn Khánh Toàn đang đi tuần: "Cậu xem cái nhà rèm xanh kia, người vào tay không, người ra cũng tay không, mà ai ra cũng gãi mũi". Ba hôm sau nhà rèm xanh lộ ra là điểm bán ma tuý đá.
Ông vẫn đánh cờ dở. Trong cuốn kỷ yếu của phường có dòng cảm ơn không đề ảnh: bác ⟦informant:Thang Chí Viễn⟧, tổ hưu trí số 4.

(ghi âm buổi họp – gỡ băng)
Anh Đức: ...vụ cái xưởng pháo thì nhờ ai?
Chị Hạnh CAX: nhờ ⟦?minor,informant:thằng nhỏ chăn vịt đồng bà Tư Kiểm⟧, nó lùa vịt qua thấy người ta phơi ống giấy, nó ghé nói với tui.
Anh Đức: còn bên trại heo?
Chị Hạnh: bên đó là bà ⟦informant:Bùi Lệ Khanh⟧ kế toán, bà đưa nguyên xấp phiếu nhập thuốc cấm, bỏ vô bao thơ để dưới ghế đá.
Anh Đức: hai người này đừng đưa lên bài nghen. Khen thì khen ông Út Nhỏ trưởng ấp, ổng vận động dân giỏi.
Chị Hạnh: dạ.

Mười hai giờ trưa, nắng đổ lửa, ⟦?informant:người đàn bà bán vé số⟧ ngồi bệt dưới bóng xe tải, quạt bằng xấp vé. Bà thấy hai người đổi biển số ngay bên kia xe. Họ tưởng không ai. Biển tháo ra 60C-482.19, biển gắn vào 51D-077.34, bà bấm cả hai vào lưng tờ vé rồi nhờ ⟦?informant:cháu bán nước⟧ gọi hộ. Lái xe Doãn Trung Kiên bị chặn ở trạm cân, thùng xe chứa hai tấn nội tạng thối. Đội trưởng Quản lý thị trường Bế Quốc Trưởng mua hết xấp vé của bà ⟦informant:Sơn Thị Lệ⟧ để trả ơn. Không tờ nào trúng.

Chuyện này xảy ra đã lâu, giờ mới kể được. ⟦?informant:Người làm vườn cho biệt thự trên đồi⟧ hay nhặt được ống tiêm trong bụi cẩm tú cầu. Ông không biết đó là gì, gói vào lá chuối, mang về cho vợ xem. Vợ ông từng làm hộ lý, tái mặt. Hai vợ chồng bàn cả đêm, rồi ông đi bộ xuống phố, đưa gói lá cho Thiếu tá Cao Đình Phú. Căn biệt thự ấy là nơi pha chế thuốc lắc. Chủ nhà, Đới Thiên Bảo, lĩnh án chung thân.
Ông mất năm ngoái. Vợ ông cho phép chúng tôi viết tên: ⟦informant:Ha Bri⟧, người K'Ho.

Sân đình tối thứ Bảy có lớp dạy hát xẩm. Học trò nhỏ nhất là ⟦minor:Tôm⟧, cháu đích tôn của cụ trùm Nguyễn Văn Khôi, hai tay cầm hai cái phách to hơn bàn tay. Cháu đang học mẫu giáo lớn, chữ chưa thuộc nhưng hát được bốn trổ. Nghệ nhân ưu tú Vũ Thị Oanh bảo tai cháu tốt. Anh Lê Nhật Quang quay phim đăng lên mạng, nửa triệu người xem. Ông Đào Mộng Long, Bí thư chi bộ, dặn gia đình đừng để cháu diễn khuya.

Thiếu niên phá két trường học là học sinh cũ
Xác minh dấu giày, Công an xã mời lên làm việc ⟦minor:T.Đ.H.⟧, 15 tuổi, đã nghỉ học từ lớp 8. ⟦?minor:H.⟧ khai nghiện trò chơi, nợ tiền nạp thẻ, lấy được hơn hai triệu tiền quỹ lớp. Mẹ ⟦?minor:H.⟧ là bà Trịnh Thị Ổi làm đồng nát, xin bồi thường dần. Hiệu trưởng Khổng Thị Nga đề nghị nhà trường bãi nại, nhận em trở lại lớp phổ cập. Thầy Lưu Đức Tín nhận kèm em môn toán, Thượng uý Đàm Văn Bảo ký cam kết theo dõi sáu tháng.

Bà đẻ con gái út năm bốn mươi lăm tuổi, ai cũng bảo liều. Nay nó cao bằng vai mẹ, sáng đi chợ cá, chiều cắp cặp đi học, điểm văn nhất khối 9. Cái tên cũng ngộ, ⟦minor:Mã Hải Triều⟧, vì đêm sinh nước lên tới chân giường. Nó ước làm thuyền trưởng. Thầy giáo Trần Kiêm Luân cho mượn tấm hải đồ cũ, nó dán đầu giường. Chú Dương Bá Tước, thợ máy tàu, bảo con gái đi biển xui, nó cãi: "Xui là tại không coi thời tiết".

DANH SÁCH TRẺ ĐƯỢC ĐỠ ĐẦU NĂM 2026 (kèm tờ trình)
1. ⟦minor:Lầu Thị Chừ⟧ – lớp 3 – mồ côi cha – Hội LHPN xã
2. ⟦minor:Cụt Văn Ẻn⟧ – lớp 1 – bà nội 80t nuôi – Đoàn TN
3. ⟦minor:Moong Thị Xoa⟧ – 4 tuổi – mẹ bỏ đi – Công an xã
Người lập: Hờ Thị Mảy. Phó Chủ tịch duyệt: Vi Thanh Tùng.
Ghi chú: mỗi tháng 500.000đ/cháu, giao tận tay người nuôi; đ/c Lô Khăm Phết chụp ảnh lưu, không đăng mạng. Năm trước đã có 2 cháu học xong nghề may, nay đi làm ở công ty chị Phan Thanh Nhàn.

Đang ngồi viết bài, ⟦?victim,minor:Kiều An⟧ nghe mùi khét. Nhà chỉ có em và em trai ⟦?victim,minor:Kiều Bình⟧ còn ẵm ngửa. Nhớ tiết ngoại khoá của chú Thiếu tá Phùng Sĩ Hoàng, em quấn khăn ướt, bế em bò sát sàn, ra được hành lang. Chị Lạc Mỹ Ngân phòng bên đón hai chị em. Căn bếp cháy xém một góc. Trường Tiểu học Hàm Rồng 2 tuyên dương em trước toàn trường; cô Nhan Bội Linh, chủ nhiệm lớp 4C, ôm em khóc. Mẹ em, chị ⟦?victim:Hoa Thị Lài⟧, bảo từ nay đi chợ là cúp cầu dao.

Vụ sập giàn giáo ở công trường khách sạn khiến ba công nhân phải nhập viện, hiện đều tỉnh. Kỹ sư an toàn Phí Hoàng Nam thừa nhận giàn chưa nghiệm thu. Đội trưởng cứu nạn Võ Tá Linh cho biết dùng đệm hơi và máy cắt thuỷ lực. Anh thợ điện Chế Quang Thuận chạy qua ba tầng lầu ngắt cầu dao. Bà Mười Lẹ bán cơm trước cổng khóc: "Sáng tụi nó còn thiếu tui ba dĩa". Giám đốc bệnh viện, bác sĩ Lữ Đình Khoa, nói chưa ca nào phải mổ. Công đoàn ngành, do ông Sử Văn Ích đại diện, tạm ứng viện phí.

"Cứ báo mất xe là chúng tôi mở bản đồ", Trung tá Quản Trọng Đức nói trong buổi trao trả bốn mươi chiếc xe máy. Nhân viên kỹ thuật Diêu Hải Yến giới thiệu phần mềm chấm điểm nóng. Nhà hảo tâm Lai Vĩnh Cơ tặng ba trăm bộ khoá chữ U. Ca sĩ Thuý Kiều Oanh hát "Đường về nhà". Người dân xếp hàng nhận xe, ai cũng cười. Bị can Tô Bách Chiến, cầm đầu nhóm trộm, bị truy tố hôm trước. Nhà báo Lê Khắc Xương của đài tỉnh tường thuật trực tiếp.

Ông ấy không phải người làng, đến thuê đất trồng ổi rồi ở luôn. Làng có đám ma, ông khiêng; có đám cưới, ông rửa bát. Mùa lũ, ông chèo mủng chở thuốc cho bà lang Hoàng Thị Mịch. Có người thắc mắc quá khứ, ông nói đi bộ đội về. Năm nay xã bầu người tốt việc tốt, phiếu nào cũng viết tên ông: Nghiêm Xuân Thưởng. Ông lên bục, gãi đầu, nói mỗi câu: "Tôi ăn ổi nhà tôi thấy ngọt, biếu các cụ". Chủ tịch xã Đỗ Duy Tiên bật cười, cả hội trường vỗ tay.

Thông tin "bắt cóc trẻ em ở cổng trường Hoà Bình" là bịa đặt. Người đăng, Khấu Văn Tứ, thừa nhận chép lại từ nhóm khác để câu tương tác, bị phạt 7,5 triệu đồng. Hiệu trưởng Tưởng Thị Thanh Mai khẳng định không có học sinh nào mất tích. Bảo vệ ⟦?informant:Ngô Sĩ Lập⟧ trích camera cho thấy người phụ nữ mặc áo đen chỉ là bà ngoại đi đón cháu. Luật gia Trà Thế Vinh nói chia sẻ tin giả cũng bị xử lý. Đại uý Vạn Lý Trường mời phụ huynh theo dõi cổng thông tin xã.

Xuồng chìm giữa ngã ba sông, bốn người bám dề lục bình. Vợ chồng anh Lê Văn Nỉ, chị Thạch Thị Oanh Đi đang giăng lưới, quăng dây kéo từng người. Ông Dương Lượm nấu nước gừng, bà Hai Sành cho mượn quần áo khô. Công an xã do Thiếu tá Tăng Sa Vươl phụ trách trục vớt xuồng. Phó Bí thư Huỳnh Nhựt Lam tặng giấy khen cho anh Nỉ. Anh nói: "Sông nước mà, bữa nay mình cứu người, bữa khác người cứu mình". Bốn người được về nhà trong ngày.

Kể về tên trộm vào nhà văn hoá, bà Cấn Thị Ngoãn còn buồn cười: hắn lấy cái loa, chạy tới đầu làng thì loa tự phát bài thể dục buổi sáng. Cả làng đổ ra. Tên trộm Hạ Văn Bốn ngồi xuống ôm đầu. Trưởng thôn Khuất Duy Thìn phải can để không ai đánh. Trung uý Phương Đình Mão dẫn hắn về trụ sở, mua cho bát phở. Kỹ thuật viên truyền thanh Chử Bá Hoàn kiểm tra, loa không hề gì. Từ đấy bà con tập thể dục đông hơn hẳn.

Đêm văn nghệ gây quỹ cho người bị bão
Tổng đạo diễn Ngân Hà Phương dựng mười hai tiết mục. Mở màn là tốp ca của Hội Cựu chiến binh do ông Chu Văn Tiếp lĩnh xướng; chị Long Thị Trúc độc tấu đàn tính; nghệ sĩ Mạc Can Trường diễn hài. Mạnh thường quân Quách Ái Hoa góp trăm triệu. Thiếu tá Đồng Sĩ Nguyên Khôi dẫn chương trình. Phần lắng nhất là khi con gái của ⟦victim:Hoàng Seo Chẩn⟧, người đã không trở về sau khi lội sang gọi hàng xóm chạy lũ, hát bài cha dạy. Ban tổ chức, bà Phùng Lệ Thu đứng đầu, công khai sổ thu chi ngay tối ấy.

Bốn tập thể, chín cá nhân được tặng giấy khen tại lễ sơ kết "Khu phố bình yên". Bà Mộc Thị Sương có sáng kiến treo chuông ở cửa; ông Tiền Quốc Bửu hiến đất mở hẻm; chị Âu Lệ Quyên dạy bơi miễn phí; nhóm xe lăn của anh Phan Trí Dũng đi nhắc tắt bếp. Trong số ấy, anh ⟦informant:Khưu Chấn Nam⟧, thợ hớt tóc, được nhắc đến vì nhận ra hình xăm của kẻ trốn nã trên ghế nhà mình, vừa cạo râu vừa nhắn cho cảnh sát khu vực. Chủ tịch phường Đinh La Giang trao thưởng. Đại tá Tôn Thất Hữu phát biểu chỉ đạo.

Dù mưa to, đoàn thiện nguyện vẫn vượt đèo lên Pờ Hồ. Trưởng đoàn Cổ Thị Ngọc Bích chở ba trăm áo ấm; lái xe Ngạc Văn Thoả vá lốp hai lần; bác sĩ Liễu Hà Anh khám cho sáu mươi người. Hiệu trưởng Tẩn Láo Tả đón đoàn bằng ngô nướng. Trưởng bản Phàn Phủ Quẩy kể năm ngoái sạt đường, bản bị cô lập mười ngày, xã thả mì bằng máy bay không người lái. Thượng uý Chảo Vần Phin dẫn đường về, tới thị trấn đã chín giờ đêm. Không ai kêu mệt.
`,
  `
Bắt nhanh đối tượng cướp giật tại chợ Vĩnh Trà
Khoảng 6 giờ 15 phút ngày 03/11, bà ⟦victim:Lưu Thị Ngọc Ánh⟧, 58 tuổi, tiểu thương chợ Vĩnh Trà, đang dọn hàng thì bị một thanh niên chạy xe máy áp sát, giật sợi dây chuyền 5 chỉ vàng. Bà ngã xuống đường, trầy xước hai tay. Anh Tất Gia Hưng, bảo vệ chợ, đuổi theo nhưng không kịp. Đến 11 giờ cùng ngày, tổ công tác do Trung tá Ngô Quang Tiệp chỉ huy đã bắt Bùi Thanh Lãm tại một phòng trọ, thu hồi tang vật. Đối tượng có hai tiền án về tội trộm cắp tài sản.

TAND khu vực 4 xét xử vụ lừa bán đất nền
Sáng 22/10, Hội đồng xét xử do thẩm phán Cung Thị Minh Hạnh làm chủ toạ tuyên phạt Đinh Quốc Vượng 12 năm tù về tội "Lừa đảo chiếm đoạt tài sản". Cáo trạng do kiểm sát viên Trịnh Hữu Đắc công bố thể hiện: từ tháng 3/2024, Vượng đem một thửa đất đã thế chấp ký hợp đồng đặt cọc với ba người. Ông ⟦victim:Hồ Văn Chất⟧ giao 600 triệu đồng, vợ chồng ⟦victim:Âu Dương Thanh⟧ và ⟦victim:Lê Thị Bông⟧ giao 1,1 tỷ đồng. Luật sư Phan Đình Khuyến bào chữa cho bị cáo.

Xe khách lật trên đèo Khau Tà
Rạng sáng 28/10, một xe khách 29 chỗ mất phanh, lật nghiêng sát vách núi đèo Khau Tà. Tài xế Ma Doãn Lợi khai đã cho xe tựa vào ta luy để tránh rơi xuống vực. Trong số 21 hành khách, 4 người phải nhập viện, gồm ⟦victim:Chảo Láo Tả⟧, ⟦victim:Lý Mùi Coi⟧, ⟦victim:Đặng Thị Hiên⟧ và một người nước ngoài. Bác sĩ Trương Việt Cường, Trưởng khoa Cấp cứu, cho biết các ca đều đã qua nguy kịch. Thiếu tá Hoàng Ích Duyệt, Đội trưởng Cảnh sát giao thông, có mặt chỉ đạo phân luồng suốt buổi sáng.

Hội nghị sơ kết công tác đảm bảo an ninh trật tự quý III
Chiều 30/9, UBND phường Hoà Bắc tổ chức hội nghị sơ kết. Đồng chí Phạm Xuân Trường, Phó Bí thư Đảng uỷ, chủ trì. Báo cáo do Thiếu tá Lê Thị Thu Hà, Phó Trưởng Công an phường, trình bày cho thấy phạm pháp hình sự giảm 3 vụ so với cùng kỳ. Ông Võ Thành Sang, Tổ trưởng tổ 14, kiến nghị lắp đèn ở hẻm 212. Bà Đoàn Kim Oanh, Chi hội trưởng Phụ nữ, đề nghị duy trì tổ hoà giải. Kết luận, ông Trường yêu cầu đăng ký chỉ tiêu sớm.

Mất 740 triệu đồng vì làm "nhiệm vụ" trên mạng
Công an xã Thạch Khôi vừa tiếp nhận đơn trình báo của chị ⟦?informant,victim:Mạc Thị Diệu Linh⟧ (34 tuổi, kế toán). Theo nội dung đơn, ngày 11/10, một tài khoản Telegram tên "Ms. Hân CSKH" mời chị thả tim sản phẩm để hưởng hoa hồng. Sau hai lần nhận về 180.000 đồng, chị được yêu cầu nạp số tiền lớn hơn vào tài khoản 19038 4472 615. Đến lần thứ bảy, hệ thống báo lỗi, không rút được. Đại uý Trần Doãn Thắng khuyến cáo: không có công việc nào phải nộp tiền trước.

BẢN TIN TRUYỀN THANH ẤP PHÚ THỌ 2 – phát 5 giờ 30 và 17 giờ
Kính thưa bà con! Đêm 19 rạng 20 tháng 10, nhà chú ⟦victim:Sáu Điệp⟧ ở tổ 3 bị kẻ gian cạy cửa sau, lấy mất một máy bơm, hai bình ắc quy và con heo đất của mấy đứa nhỏ. Cùng đêm, thím ⟦victim:Út Hường⟧, bán tạp hoá đầu cầu, bị mất sáu cây thuốc. Công an xã do anh Ba Kiệt phụ trách ấp đang xác minh. Ông Trần Văn Tư, Trưởng ấp, đề nghị bà con rào lại lối sau vườn, đề phòng người lạ.

Khen thưởng đột xuất người dân cung cấp tin bắt đối tượng truy nã
Ngày 02/11, Công an phường Cẩm Tây trao giấy khen cho ông ⟦informant:Nghiêm Phú Tài⟧, tổ 9. Trước đó, khi đi cắt tóc, ông nhận ra người khách ngồi cạnh giống ảnh trong thông báo truy nã dán ở nhà văn hoá nên kín đáo ra ngoài gọi cho Cảnh sát khu vực. Mười lăm phút sau, Vi Hồng Quyết, bị truy nã về tội "Mua bán trái phép chất ma tuý", bị bắt tại chỗ. Trao giấy khen, Trung tá Đỗ Khắc Tuyên biểu dương tinh thần trách nhiệm của người dân.

Trao học bổng "Cùng em vững bước"
Sáng 16/10, Hội Khuyến học xã Đăk Rơ Nga phối hợp Công ty cà phê Minh Toàn trao 5 suất học bổng, mỗi suất 2 triệu đồng. Danh sách gồm: ⟦minor:A Thiu⟧, sinh ngày 04/5/2014, lớp 6A; ⟦minor:Y Hnhăk⟧, sinh ngày 17/11/2013, lớp 7B; ⟦minor:Rơ Châm Glưn⟧ (sinh năm 2015), lớp 5A; ⟦minor:Nguyễn Hà My⟧, lớp 4C; ⟦minor:Y Thuỷ⟧, lớp 2. Ông Đàm Minh Toàn, giám đốc công ty, nhà tài trợ chính, mong các em cố gắng. Thầy A Blưu, Hiệu trưởng, hứa theo dõi sát việc sử dụng học bổng.

Cháy nhà lúc rạng sáng, một cụ ông tử vong
Khoảng 2 giờ ngày 08/11, ngọn lửa bùng lên tại căn nhà cấp bốn ở ngõ 5, thôn Kênh Đào. Anh Phó Đức Nam và anh Tiêu Văn Đạo, hàng xóm, phá cửa, dập lửa bằng bình chữa cháy của tổ liên gia. Do cửa sắt khoá trong, nạn nhân không thoát ra được. Danh tính được xác định là ông ⟦victim:Khổng Văn Rĩnh⟧, SN 1949. Đại uý Lương Thế Tài, chỉ huy chữa cháy, nhận định nguyên nhân ban đầu do chập ổ cắm quạt sưởi.

Ra quân tuyên truyền phòng, chống lừa đảo tại chợ Nổi
Đoàn Thanh niên phường Cái Khế Đông vừa tổ chức ra quân tại chợ Nổi. Thượng uý Danh Hoàng Phi cùng 12 đoàn viên phát 400 tờ rơi, hướng dẫn bà con cài VNeID. Bà Tư Xẹt, chủ ghe bán khóm, nói vui: "Giờ ai kêu chuyển tiền là tui hỏi lại ba lần". Anh Cao Nhựt Trường, Bí thư Đoàn phường, cho hay đợt cao điểm kéo dài đến hết tháng 12. Nghệ nhân đờn ca Út Mười Lượm góp vui bằng bài vọng cổ nội dung cảnh giác với cuộc gọi lạ.

Xử lý đối tượng bạo hành vợ ngay tại trụ sở hoà giải
Theo biên bản của Công an xã Ia Pếch, chiều 24/10, Siu Blưi đến dự buổi hoà giải do bà Ksor H'Yên, Chủ tịch Hội Phụ nữ, chủ trì. Giữa chừng, Blưi lao vào tát và bóp cổ vợ. Ông Rmah Tơm, già làng, cùng Trung uý Dương Tấn Lộc can ngăn kịp. Chị ⟦victim:Kpă H'Mrơi⟧ được đưa đến trạm y tế, y sĩ Võ Thị Sen xác định phần mềm cổ bị bầm tím. Công an xã đã tạm giữ Blưi để lập hồ sơ xử lý.

Chiến sĩ cảnh sát bị thương khi chặn xe đua trái phép
Tối 01/11, trên đường ven sông, tổ 373 phát hiện nhóm 14 xe máy nẹt pô, bốc đầu. Khi bị ra hiệu dừng xe, Trương Gia Bảo Khang (20 tuổi) tăng ga tông thẳng vào chốt. Hạ sĩ ⟦victim:Đinh Công Mẫn⟧ gãy xương đòn, được đồng đội là Thượng uý Phùng Chí Dũng sơ cứu rồi chuyển viện. Đến thăm tại bệnh viện, Đại tá Vương Đắc Lễ, Phó Giám đốc Công an tỉnh, động viên gia đình và chỉ đạo xử lý nghiêm nhóm đối tượng.

[FB – Công an phường Lạc Trung] ⚠️ CẢNH BÁO
Hôm qua lại thêm một bác ở tổ dân phố 21 sập bẫy "shipper". Bác ⟦victim:Tuý Vân⟧ đang đi làm, có người gọi bảo đã để hàng ở cổng, nhờ chuyển 16.000đ. Chuyển xong nó báo nhầm sang gói hội viên trừ 3,5 triệu/tháng, gửi link giaohang-huydon.top bảo bấm để huỷ. Bác bấm, bay luôn 28 triệu 😭. Số gọi: 0563 118 902. Admin Hoàng Lan nhắc cả nhà: hàng mình không đặt thì KHÔNG chuyển nha. Cần hỗ trợ inbox hoặc gặp anh Quyết CSKV.

Hội thi "Phụ nữ với pháp luật" xã Mường Cơi
Hội thi thu hút 9 đội đến từ 9 bản. Phần thi tiểu phẩm "Đừng im lặng" của đội bản Suối Bục do chị Đinh Thị Nguyên dàn dựng giành giải Nhất; trong vở, chị Hà Thị Xôm đóng vai người vợ bị đánh, anh Mùi Văn Sủi đóng vai người chồng nát rượu. Giải Nhì thuộc về đội bản Nghĩa Hưng. Trưởng ban giám khảo, bà Cầm Thị Dọn, đánh giá các tiết mục gần gũi, dễ nhớ. Ông Sa Văn Thiệu, Phó Chủ tịch UBND xã, trao cờ và hoa.

Nữ sinh lớp 10 bị xe ben cuốn vào gầm
Vụ việc xảy ra lúc 11 giờ 35 phút ngày 27/10 trên tỉnh lộ 295, trước cổng Trường THPT Lạng Giang Số 4. Xe ben do Thẩm Văn Hoà cầm lái rẽ phải, va vào xe đạp điện đi cùng chiều. Em ⟦minor,victim:Ong Thị Khánh Vy⟧, học sinh lớp 10A7, bị thương nặng ở chân, đang điều trị tại Bệnh viện Việt Đức. Cô Giáp Thị Lệ, chủ nhiệm lớp, cho biết em là cán sự môn Văn. Ông Thân Nhân Tín, Trưởng Ban An toàn giao thông xã, kiến nghị cấm xe tải giờ tan trường.

Hỏi chuyện người trong cuộc
Gần một tháng sau vụ việc, bà ⟦victim:Trà Thị Huệ Mỹ⟧ (62 tuổi) mới kể lại: "Họ gọi tôi lúc trưa, xưng là Viện kiểm sát, nói tôi đứng tên một chiếc xe gây tai nạn. Tôi sợ quá, đóng cửa phòng làm đúng như họ dặn. Chín trăm triệu đồng của hai vợ chồng dành dụm, đi trong bốn lần chuyển". Đại uý Lý Chánh Tâm, cán bộ thụ lý, cho biết tài khoản nhận tiền đứng tên một người đã bán lại. Phóng viên Kiều Oanh ghi.

Chuyến đò cuối của ông Bảy Nhơn
Ông Bảy Nhơn, tên thật Tăng Văn Nhơn, chèo đò ở bến Rạch Tôm 38 năm. Từ khi có cầu, ông giao lại con đò cho nhà truyền thống xã. Bà Huỳnh Thị Sáu Em, vợ ông, nói ông nhớ sông nên ngày nào cũng ra ngồi. Ông Lê Thanh Nhàn, Chủ tịch UBND xã, tặng ông bức tranh bến cũ. Đại uý Phan Hữu Lợi nhắc lại những lần ông chở công an đi tuần trong mùa nước nổi. Nhạc sĩ Hà Phương Nam đang viết một bài hát về bến đò này.

Truy tố nhóm cho vay lãi nặng
Viện Kiểm sát nhân dân khu vực 2 vừa hoàn tất cáo trạng truy tố Đàm Vĩnh Phúc (SN 1988) và Tạ Ngọc Huyền, sinh năm 1995. Trong hai năm, nhóm này cho 61 người vay với lãi suất 240%/năm. Trường hợp nặng nhất là anh ⟦victim:Uông Sỹ Bằng⟧: vay 30 triệu đồng, trả 214 triệu đồng vẫn bị giữ sổ đỏ; vợ anh, chị ⟦victim:Nhâm Thị Tươi⟧, nhiều lần bị đe doạ tại nơi làm việc. Điều tra viên Mai Thế Quyền cho biết vụ án sẽ được đưa ra xét xử trong tháng 12.

Khen thưởng quần chúng giúp bắt nhóm trộm cáp điện
Tại trụ sở UBND xã Tà Sì Láng, Thiếu tá Hà Quyết Chiến đọc quyết định khen thưởng. Anh ⟦informant:Giàng A Chua⟧ nhiều đêm thấy ánh đèn pin dưới cột số 47, đã gọi trực ban; bà ⟦informant:Thào Thị Ké⟧ chỉ đúng chỗ nhóm này giấu dây đồng. Nhờ đó, Cháng Văn Lù và hai đồng bọn bị bắt gọn. Ông Mùa A Lềnh, Chủ tịch UBND xã, trao tiền thưởng. Đại diện Đội quản lý điện, kỹ sư Trịnh Tuấn Hưng, tặng mỗi người một bóng đèn tích điện.

BIÊN BẢN HỌP TỔ DÂN PHỐ SỐ 6 (trích)
Chủ trì: ông Lục Minh Thái, tổ trưởng. Thư ký: bà Hứa Mỹ Dung.
1. Ông Thái thông báo tình hình: trong tháng, tổ xảy ra 2 vụ trộm. Hộ ⟦victim:Triệu Quang Thoan⟧ mất xe đạp điện; hộ ⟦victim:Lã Thị Nhã⟧ mất hai chậu mai.
2. Ông Đồng Văn Khuê đề nghị góp tiền lắp camera, 31/40 hộ tán thành.
3. Thượng uý Tòng Văn Hặc giải đáp về đăng ký tạm trú.
4. Bà Phạm Thị Sửu xin rút khỏi tổ hoà giải vì tuổi cao.
Cuộc họp kết thúc lúc 21 giờ 10.

Tìm chủ sở hữu chiếc ví đánh rơi
Công an phường Nhơn Phú Đông đang giữ một ví da nâu do cháu ⟦minor:Tôn Thất Bảo Minh⟧, lớp 5/3 Trường Tiểu học Nhơn Phú, nhặt được trước cổng chùa rồi cùng ông nội đem nộp. Trong ví có 1.870.000 đồng, giấy phép lái xe và căn cước số 052 091 004 713. Thầy Đào Tấn Lực, Hiệu trưởng, đã biểu dương cháu trước cờ. Ai mất ví xin liên hệ Thượng uý Võ Như Ý tại quầy tiếp dân trong giờ hành chính.

Phát hiện cơ sở giết mổ không phép
Ngày 14/10, đoàn kiểm tra liên ngành do ông Chung Bá Khánh, Phó phòng Kinh tế, làm trưởng đoàn kiểm tra cơ sở của Quan Văn Sáng tại thôn Đìa. Đoàn ghi nhận 31 con lợn chưa kiểm dịch. Bác sĩ thú y Nguyễn Thị Lựu lấy mẫu gửi xét nghiệm. Cơ sở bị đình chỉ, phạt 25 triệu đồng. Thiếu tá Bồ Xuân Luật cho biết sẽ kiểm tra đột xuất các điểm còn lại. Ông Sáng cam kết di dời khỏi khu dân cư trước Tết.

Trộm đột nhập tiệm vàng ⟦?victim:Kim Sen⟧
Sáng 05/11, khi mở cửa, vợ chồng chủ tiệm phát hiện trần nhà bị khoét, tủ kính trống trơn. Theo trình báo, số tài sản bị mất gồm 63 chỉ vàng 24K và 210 triệu đồng. Chủ tiệm là ông ⟦victim:Thái Bửu Kim⟧ và bà ⟦victim:Quách Sen⟧. Đến trưa, Cơ quan điều tra đưa Nhan Quốc Đại, thợ thạch cao từng sửa trần tại đây, về làm việc. Trung tá Ung Văn Đước cho biết camera nhà anh Trầm Hoài Ân, tiệm giày đối diện, ghi rõ giờ đối tượng leo mái.

Ông chủ quán nước giúp công an phá đường dây trộm xe
Vụ án khép lại với 9 bị can bị khởi tố, kẻ cầm đầu là Lâm Tấn Đạt. Ít người biết manh mối đầu tiên đến từ ⟦informant:người bán nước mía cạnh cổng bến xe Miền Trung⟧, người đã để ý những chiếc xe chỉ gửi đúng một đêm rồi đổi người lấy. Thượng tá Đặng Hoài Việt, Trưởng phòng Cảnh sát hình sự, nói: "Không có ông, chúng tôi mất thêm vài tháng". Chủ bãi xe Trần Lê Công cũng bị xử phạt vì không ghi sổ.

Lễ phát động toàn dân tập luyện môn bơi
Sáng chủ nhật, tại hồ Bàu Sen, phường Phú Thuỷ tổ chức phát động. Huấn luyện viên Bá Thị Thu Ngân trình diễn kỹ thuật nổi tự cứu. Vận động viên Thổ Minh Quang, huy chương đồng quốc gia, giao lưu với phụ huynh. Ông Dụng Văn Khánh, Phó Chủ tịch UBND phường, kêu gọi mỗi gia đình có một người biết sơ cứu. Bác sĩ Lưu Quý Hoàng hướng dẫn hô hấp nhân tạo trên mô hình. Chị Đàng Thị Bích Trâm, Bí thư Đoàn, cho biết mỗi tuần mở hai lớp, không thu phí.

Cảnh giác chiêu "chuyển nhầm tiền"
Tháng 10, Công an xã Bình Hàng Tây ghi nhận hai trường hợp tương tự. Anh Ngô Hoài Bão, thợ hớt tóc, nhận được 5 triệu đồng lạ rồi có người gọi đòi lại qua đường dẫn; anh không làm theo mà ra ngân hàng nhờ xử lý nên không mất gì. Kém may hơn là dì ⟦victim:Tám Lành⟧, chủ trại vịt: dì bấm vào đường dẫn, khai hết thông tin thẻ và mất 112 triệu đồng. Trung uý Lê Khương Ninh nhắc bà con, tiền chuyển nhầm chỉ trả lại thông qua ngân hàng.

Diễn tập chữa cháy tại chợ Đông Hà Mới
Tình huống giả định: quầy vải của bà Thuận bốc cháy, hai tiểu thương mắc kẹt trên tầng lửng. Chị Trần Thị Hoài, vào vai người bị ngạt khói, được các chiến sĩ cõng xuống bằng dây. Anh Lê Cảnh Toàn, Đội trưởng Đội PCCC cơ sở, sử dụng thành thạo bình bọt. Thượng tá Hồ Sỹ Lực, chỉ huy diễn tập, nhận xét thời gian triển khai nhanh hơn năm ngoái 2 phút. Bà Nguyễn Khoa Thuỳ Dương, Trưởng Ban Quản lý chợ, cảm ơn 140 hộ kinh doanh đã nghỉ bán một buổi.

Va chạm giữa tàu hoả và xe ba gác
Nhận được tin báo của nhân viên gác chắn ⟦?informant:Đinh Viết Thông⟧, lực lượng chức năng đến hiện trường lúc 13 giờ 20. Xe ba gác chở tôn chết máy giữa đường ngang dân sinh, bị tàu SE7 hất văng 15 mét. Lái tàu Kiều Đình Chung đã hãm phanh khẩn cấp nhưng không kịp. Người điều khiển xe ba gác tử vong tại chỗ.
Nạn nhân sau đó được người nhà nhận diện: anh ⟦victim:Tiêu Công Hạt⟧, 45 tuổi, làm nghề chở thuê. UBND phường do ông Hà Xuân Nhị đại diện hỗ trợ mai táng phí.

Trích đoạn chat nhóm "Chung cư Sông Xanh – block B"
A12-04: Ủa sáng nay công an lên tầng 15 chi vậy mn
B15-02: Nhà chị ⟦victim:Đường Yến Nhi⟧ B15-07 bị trộm vô ban công, mất laptop với hộp nữ trang
BQL (anh Vỹ): Dạ BQL đã trích camera gửi anh Hào công an phường rồi ạ
B09-11: Thằng đó giả làm thợ sơn phải k? Tui thấy nó đu dây hôm qua
BQL (anh Vỹ): Dạ đúng, tên Lê Văn Rớt, công an mời rồi ạ
A12-04: Trời, còn bé nhà chỉ có sao hk
B15-02: Bé đi học, may

Tuyên dương học sinh giỏi, con cán bộ chiến sĩ
Công đoàn Công an tỉnh tổ chức tuyên dương 86 cháu. Tiêu biểu có ⟦minor:Trịnh Phan Nhật Hạ⟧, giải Nhất môn Sử lớp 9 cấp tỉnh; ⟦minor:Mông Đức Anh⟧, lớp 11 chuyên Tin; ⟦minor:Lường Bảo Hân⟧ (10 tuổi), huy chương vàng cờ vua; cùng ⟦minor:Phàn Tả Mẩy⟧, con gái Đại uý Phàn Sành Khé, học sinh bán trú vượt khó. Đại tá Bế Văn Hùng trao thưởng. Ca sĩ Thu Thuỷ Tiên và nhóm múa Bình Minh góp vui hai tiết mục. Đại diện phụ huynh, ông Nông Quốc Dương phát biểu cảm ơn.

Bắt quả tang tụ điểm đánh bạc
Chiều 18/10, Công an xã Vĩnh Hoà Phú ập vào căn chòi vuông tôm tại ấp Kinh 5, bắt 8 người đang chơi bài cào. Chủ chòi là Thị Bé Năm khai thu xâu 50.000 đồng mỗi ván. Tang vật gồm 23 triệu đồng và 11 điện thoại. Chỉ huy trận đánh, Thiếu tá Trần Quốc Khởi, cho biết phải đi bộ hơn hai cây số bờ ruộng để giữ bí mật. Ông Danh Cọp, Trưởng ấp, mong xử lý nghiêm vì nhiều gia đình lục đục do cờ bạc.

Mưa đá, lốc xoáy gây thiệt hại tại xã Pà Cò
Báo cáo nhanh của Ban Chỉ huy phòng thủ dân sự xã: lốc làm tốc mái 44 nhà, đổ 6 cột điện. Ba hộ thiệt hại nặng nhất là ⟦victim:Khà A Của⟧, ⟦victim:Sùng Y Mỉ⟧ và ⟦victim:Vàng A Páo⟧, đều mất toàn bộ mái và lương thực. Ông Phàng A Sình, Chủ tịch UBND xã, huy động dân quân lợp lại nhà. Trung tá Bùi Đức Hải, Trưởng Công an xã, phân công cán bộ trực đêm. Cửa hàng vật liệu của anh Mai Chí Cương bán tôn không lấy lãi, cho trả chậm.

Lừa bán vé máy bay Tết
Công an phường Vỹ Dạ Hạ đang điều tra đối tượng dùng Facebook "Phòng vé Hương Giang" để bán vé giá rẻ. Trong số bảy người trình báo có ⟦victim:Tôn Nữ Tịnh Như⟧, sinh viên năm cuối, bị chiếm đoạt 9,6 triệu đồng; gia đình ông ⟦victim:Trần Công Diễn⟧, đặt vé cho sáu người, thiệt hại 31 triệu đồng. Tài khoản nhận tiền là 0331 7700 85621. Anh Hồ Đắc Lân, đại diện hãng bay, cho biết mã đặt chỗ chỉ giữ được 12 tiếng. Đại uý Nguyễn Khoa Toản đề nghị người mua kiểm tra trực tiếp với hãng.

Thông tin thêm vụ ngộ độc tại bếp ăn
Sở Y tế cho biết 41 công nhân Công ty Giày Thiên Lộc nhập viện sau bữa trưa 29/10 đã ổn định. Bác sĩ Lạc Nhân Kiệt, Phó Giám đốc Trung tâm Y tế, cho hay mẫu gà xào có vi khuẩn salmonella. Bà Phùng Thuý Kiều, đại diện công ty, nhận lỗi và chi trả toàn bộ viện phí. Bếp trưởng Văn Công Dậu bị tạm đình chỉ. Ông Khưu Vĩnh Nghi, Chủ tịch Công đoàn khu công nghiệp, đề nghị kiểm tra các bếp còn lại. Phóng viên Bảo Trân tiếp tục cập nhật.

Nhân chứng lên tiếng, vụ án sang trang
Gần một năm, vụ đốt quán cà phê Gió không có tiến triển. Chủ quán, bà ⟦victim:Vương Nguyệt Đằng⟧, đã bán mặt bằng để trả nợ. Tháng 9, ⟦informant:Lăng Văn Chính⟧, thợ sửa khoá ở tổ 11, tìm gặp Thượng uý Mã Trung Hiếu. Anh khai đêm đó nhìn thấy Hoàng Sỹ Mão xách can xăng đi ra từ lối sau, nhưng sợ bị trả thù nên im lặng. Từ lời khai này, Mão bị bắt. Tổ trưởng Lô Văn Tấn nói bà con rất nể anh.

Danh sách hộ được hỗ trợ sau cơn bão số 9 (thôn Cồn Trảng)
STT | Chủ hộ | Thiệt hại | Số tiền
1 | ⟦victim:Nguyễn Xí⟧ | sập nhà, gãy chân | 40.000.000
2 | ⟦victim:Phạm Thị Lài⟧ | tốc mái hoàn toàn | 15.000.000
3 | ⟦victim:Bùi Thị Xuyến⟧ | chìm ghe | 20.000.000
Người lập biểu: Đặng Ngọc Oai. Người phê duyệt: Trương Quang Tính, Chủ tịch UBND xã. Kinh phí do Hội đồng hương tại TP.HCM (đại diện: ông Tiêu Hồng Phước) ủng hộ. Niêm yết tại nhà văn hoá thôn. Trưởng thôn: Võ Cường.

Phường Thống Nhất có thêm "Nhóm liên gia an toàn PCCC"
Tổ liên gia số 4 gồm 12 hộ, do ông Mẫn Bá Quyền làm tổ trưởng, vừa được trang bị hai bình bột và chuông báo động. Bà Chử Thị Nga hiến khoảng sân đặt tủ chữa cháy. Chị Lã Bích Vân, chủ tiệm bánh, tặng bộ kìm cộng lực. Trung uý Đàm Anh Tú hướng dẫn cách mở lối thoát thứ hai. Theo ông Quyền, sau khi tập huấn, 9 nhà đã cắt bỏ "chuồng cọp". Phường dự kiến lập thêm 15 tổ trong năm 2027.

Cướp tiệm thuốc tây giữa trưa
Theo camera, lúc 12 giờ 47, một người bịt mặt cầm dao xông vào nhà thuốc Tâm Đức, khống chế nhân viên trực quầy, lấy đi 14 triệu đồng. Bị kề dao vào cổ nhưng ⟦victim:H.T. Kim Thoa⟧ vẫn kịp bấm chuông báo động. Dược sĩ ⟦?victim:Âu Quốc Thắng⟧, chủ nhà thuốc, vắng mặt khi xảy ra vụ việc. Chưa đầy hai giờ sau, Trinh sát hình sự do Đại uý Phương Đại Nghĩa dẫn đầu đã bắt Tiết Văn Sang khi y đang trốn trong nhà vệ sinh công cộng.

Bé trai 4 tuổi rơi xuống giếng được cứu sống
Chiều 21/10, trong lúc chơi ở sân nhà bà ngoại tại thôn Rừng Vải, cháu ⟦minor,victim:Lâm Gia Phát⟧ bước hụt xuống giếng khoan cũ. Ông Sằm Văn Tàng, thợ đào giếng trong thôn, buộc dây leo xuống, mất 40 phút mới đưa được cháu lên. Cháu bị xây xát, hạ thân nhiệt, hiện nằm tại khoa Nhi. Điều dưỡng trưởng Tạ Thị Lan Phương chăm sóc. Đại uý Chu Văn Kiên đề nghị lấp toàn bộ 17 giếng bỏ hoang. Bí thư chi bộ Lục Thị Hoan nhận làm ngay.

Nhờ tin báo kịp thời, phá ổ nhóm khai thác gỗ lậu
Trạm Kiểm lâm số 3 vừa khen bốn người dân buôn Kdrô. ⟦informant:Y Wih Mlô⟧ phát hiện bãi tập kết trong lúc đi lấy mật, vẽ lại đường mòn giao cho kiểm lâm; ⟦informant:H'Bluên Niê Kđăm⟧ báo biển số xe độ chế; ⟦?informant:hai người còn lại⟧ đề nghị không nêu tên. Hạt phó Nông Thanh Bình cho biết đã bắt giữ Vũ Đức Hào cùng 12 khối gỗ. Già làng Aê Lý dặn dân làng giữ rừng như giữ nhà. Nhà báo Trương Duy Khánh cùng đi với đoàn.

Vỡ lẽ đường dây làm giả giấy khám sức khoẻ
Mấu chốt vụ án nằm ở tập hồ sơ do ⟦informant:một nữ hộ lý khoa Xét nghiệm⟧ lặng lẽ sao lại rồi chuyển cho Phòng Cảnh sát kinh tế. Chị nhận thấy cùng một chữ ký xuất hiện trên 60 tờ giấy trong khi bác sĩ ký tên đang đi học xa. Kẻ cầm đầu, Đỗ Đăng Khoa, khai bán mỗi tờ 150.000 đồng. Bác sĩ Hoàng Lệ Quyên, Giám đốc bệnh viện, khẳng định sẽ chấn chỉnh. Thượng tá Lò Văn Hoan, trưởng ban chuyên án, không tiết lộ thêm.

Người mẹ ba năm chịu đòn
Tại buổi tư vấn, chị kể chồng thường đánh khi thua độ. Có lần chị phải bế con chạy sang nhà bà Trịnh Thị Bưởi trốn qua đêm. Luật sư Hồng Nhất Phương giúp chị viết đơn xin ly hôn và yêu cầu cấm tiếp xúc. Trưởng khu phố, ông Viên Thế Hiển, nhiều lần đến can nhưng không ăn thua.
Ngày 25/10, toà án chấp nhận yêu cầu. Cầm quyết định trên tay, ⟦victim:Ngụy Thị Thanh Thảo⟧ nói muốn đi học nghề nấu ăn. Người chồng, Phạm Hùng Dương, không đến dự.

Kết quả xổ số trúng thưởng chương trình "Mua sắm an toàn"
Ban tổ chức chợ đêm Kỳ Lừa Mới công bố giải Nhất một xe máy điện thuộc về anh Chu Tiến Lâm; giải Nhì thuộc về bà Vi Thị Thơm và ông Hoàng Lê. Nhân dịp này, Thiếu tá Đường Minh Giang lưu ý có kẻ mạo danh ban tổ chức gọi điện yêu cầu nộp thuế trước khi nhận giải. Ông Lộc Bích Kiệm, Trưởng ban, khẳng định người trúng chỉ cần mang vé và giấy tờ đến quầy. Nghệ sĩ hát then Mông Thị Sấm biểu diễn khai mạc.

Loa phường Bến Thuỷ Đông – bản tin chiều thứ Sáu
Thông báo tới toàn thể bà con khối 8: hồi 15 giờ hôm nay, tại đầu ngõ 40, có vụ giật túi xách. Người bị giật là mệ ⟦victim:Nguyễn Thị Thỉu⟧, đi chợ về. Trong túi có sổ lĩnh lương hưu và hai triệu tám. Ai nhặt được giấy tờ vứt lại xin đem ra nhà ông khối trưởng Cao Tiến Phượng. Công an phường, đồng chí Hồ Sỹ Hậu, đề nghị bà con nhớ đặc điểm xe: loại xe Exciter màu xanh, biển 37B2-604.18. Xin hết.

Thu hồi 380 triệu đồng trả lại cho người bị lừa
Sáng 06/11, Công an phường Trà Bá phối hợp ngân hàng trao trả 380 triệu đồng. Người nhận là ông ⟦victim:Rcom Hải⟧, chủ vườn tiêu, bị kẻ giả danh cán bộ định danh lừa cài ứng dụng hồi tháng 8. Nhờ anh Đặng Thái Hoè, trưởng phòng giao dịch, phong toả kịp nên tiền chưa bị rút. Nhận lại tiền, ⟦?victim:ông Hải⟧ bật khóc. Trung tá Phùng Tất Ứng cho biết đang truy tìm kẻ chủ mưu, còn Mai Văn Nhớ, người bán tài khoản, đã bị khởi tố.

Hội Nông dân giải ngân vốn vay ưu đãi
Chiều 10/10, Phòng giao dịch Ngân hàng Chính sách xã hội giải ngân cho 14 hộ xã Tam Thanh Đoài. Ông Cù Văn Hợi vay 80 triệu nuôi hươu; bà Giản Thị Tứ vay 50 triệu trồng bưởi; anh Phi Văn Đức vay 100 triệu mở xưởng mộc. Bà Tăng Thị Hồng Điệp, tổ trưởng tổ tiết kiệm, nhắc hộ vay trả lãi đúng ngày 10. Đại uý Hàn Duy Thắng, Công an xã, tranh thủ phổ biến cách nhận biết tín dụng đen. Buổi giải ngân kết thúc trước 17 giờ.

Khởi tố kẻ xâm hại trẻ em
Cơ quan CSĐT đã khởi tố Lữ Văn Hải, 52 tuổi, về tội "Dâm ô đối với người dưới 16 tuổi". Nạn nhân là cháu ⟦minor,victim:N.T.B.⟧, 8 tuổi, ở ngõ 17, khu 3, thị trấn cũ Hùng Sơn. Sự việc được cô giáo chủ nhiệm phát hiện khi cháu có biểu hiện hoảng sợ. Bà Phí Thị Kim Cúc, Chủ tịch Hội Phụ nữ phường, cử người đi cùng gia đình khi lấy lời khai. Điều tra viên Nghiêm Thu Hằng cho biết mọi thông tin về cháu được giữ kín.

Chìm sà lan trên sông Cổ Chiên
Khoảng 3 giờ 10 phút, sà lan chở 400 tấn cát bị sóng đánh chìm gần cù lao Long Trị. Thuyền trưởng ⟦?victim:Lư Văn Mỹ⟧ và hai thuyền viên bám phao, được ghe của vợ chồng ông Bảy Ngói cứu. Riêng máy trưởng ⟦victim:Kiên Sô Phone⟧ mất tích, đến chiều thi thể được tìm thấy cách hiện trường 2 km. Trung tá Thạch Vũ, Thuỷ đoàn, trực tiếp chỉ huy tìm kiếm với ba ca nô. Chủ phương tiện là bà ⟦?victim:Hà Tuyết Mai⟧ đã đến làm việc.

Chuyên mục Người tốt việc tốt: cứu người nhảy cầu
Đêm 30/10, khi đi giao hàng qua cầu Phước An, tài xế công nghệ Hứa Chấn Nam thấy một cô gái trèo ra ngoài lan can. Anh vừa nói chuyện vừa tiến lại, giữ chặt tay cô. Anh Lỷ A Sáng, lái taxi, dừng xe hỗ trợ. Trung sĩ Phạm Đan Huy đưa cô gái về trụ sở, gọi người nhà. Bí thư Đoàn phường Tống Khánh Linh tặng hai anh huy hiệu "Tuổi trẻ dũng cảm". Anh Nam nói ai ở đó cũng sẽ làm vậy.

Xét xử vụ giết người: nhân chứng giữ vai trò quan trọng
TAND tỉnh tuyên phạt Cồ Văn Lịch tù chung thân về tội "Giết người". Đêm 14/2, Lịch mang dao đến phòng trọ của vợ cũ. Hậu quả, anh ⟦victim:Nhữ Ngọc Trình⟧ tử vong, chị ⟦victim:Vi Thị Lụa⟧ mất 44% sức khoẻ. Bị cáo chối quanh cho đến khi ⟦informant:Tô Bỉnh Thành⟧, người thuê phòng bên, giao cho điều tra viên đoạn ghi âm tiếng cãi vã. Thẩm phán Đồng Thị Vĩnh công bố đoạn ghi âm tại toà. Luật sư Khúc Thừa Mạo bào chữa theo chỉ định.

CÔNG AN XÃ MƯỜNG LẠN THÔNG BÁO
Qua công tác nắm tình hình, đêm 23/10 trên địa bàn xảy ra vụ cố ý huỷ hoại tài sản. Bị hại là ông ⟦victim:LÒ VĂN ỦN⟧, trú bản Cang Kéo, có 216 gốc xoài đang ra quả bị chặt ngang thân. Nghi can QUÀNG VĂN TÂM đã ra đầu thú. Vụ án do Trung uý CÀ THỊ NƯƠNG thụ lý. Bà con nào biết thêm tình tiết xin gặp Thiếu tá TÒNG VĂN THOẢN, Trưởng Công an xã. Không được tự ý trả thù, kéo đông người đến nhà nghi can.

Bà cụ 81 tuổi suýt mất sổ tiết kiệm
Sáng 04/11, giao dịch viên ⟦?informant:Ninh Thị Hồng Thắm⟧ thấy một cụ bà vừa nghe điện thoại vừa đòi rút toàn bộ 520 triệu đồng. Hỏi thì cụ chỉ lắc đầu, tay run. Nghi có chuyện, cô báo kiểm soát viên Phí Mạnh Tường và gọi Công an phường. Đến khi Thượng uý Trần Bội Như giải thích, cụ mới kể bị doạ bắt giam vì "dính án ma tuý" từ hai hôm trước.
Cụ tên là ⟦victim:Kỷ Thị Tằm⟧, sống cùng cháu ở ngõ Chùa Nền. Phòng giao dịch được tặng giấy khen.

Khai giảng lớp xoá mù chữ tại bản Huổi Khon
Tối 05/10, lớp học gồm 24 học viên tuổi từ 25 đến 60 khai giảng tại nhà văn hoá. Thầy Quàng Văn Inh và cô Lò Thị Hặc đứng lớp, mỗi tuần năm buổi. Chị Giàng Thị Sông, học viên lớn tuổi nhất lớp, nói muốn đọc được tin nhắn để khỏi bị lừa. Trung tá Điêu Chính Thanh, Đồn Biên phòng, tặng 24 bộ sách. Ông Thào A Dơ, Chủ tịch UBND xã, cho hay chỉ tiêu năm nay là xoá mù cho 110 người.

Tông xe rồi bỏ chạy, để lại người bị thương
Công an phường Hưng Lộc đang truy tìm tài xế xe bán tải màu bạc, biển số đuôi 88, gây tai nạn trên đường Phong Định Cảng lúc 22 giờ 15 ngày 31/10. Nạn nhân là ⟦victim:Ng. T. Phượng⟧, công nhân may, đang đi bộ sang đường, bị gãy xương chậu. Anh Hoàng Nghĩa Sâm, bán bánh mì gần đó, gọi xe cấp cứu. Bác sĩ Thái Doãn Thọ trực tiếp mổ. Ai có hình ảnh từ camera hành trình xin gửi Đại uý Phan Huy Cận.

Trường THCS Đại Lải Thượng họp hội đồng kỷ luật
Theo biên bản, giờ ra chơi ngày 12/10, hai học sinh lớp 8C đánh bạn trong nhà vệ sinh, quay clip đăng lên mạng. Em ⟦minor,victim:Vũ Trần Hạ Băng⟧, lớp 8A, bị giật tóc, rách môi, nghỉ học ba ngày. Em ⟦minor:Dương Khải Ca⟧ bị tạm dừng học một tuần; em ⟦minor:Tạ Quỳnh Chi⟧ bị phê bình trước lớp. Cô Khổng Thị Duyên, chủ nhiệm 8C, nhận trách nhiệm. Thầy Hiệu trưởng Trần Duy Nhượng mời Thượng uý Lê Cao Bằng nói chuyện về bạo lực học đường.

Cảnh báo: giả danh giáo viên báo tin con cấp cứu
Ngày 28/10, chị ⟦victim:Trang Bích Liễu⟧, phụ huynh Trường Tiểu học Bàu Trảng, nghe máy, đầu dây bên kia xưng "thầy Tuấn y tế", báo con chị ngã cầu thang, cần đóng gấp 35 triệu đồng để mổ. Hoảng hốt, chị vay đồng nghiệp chuyển ngay. Lát sau gọi cho cô Mộc Lan, chủ nhiệm, mới biết cháu vẫn đang học. Số gọi đến: 0587.204.316. Thiếu tá Trịnh Khắc Sơn lưu ý nhà trường không bao giờ thu tiền qua điện thoại.

Giải bóng đá mini "Vì an ninh Tổ quốc"
Giải quy tụ 8 đội, khai mạc tại sân Hoàng Kim. Ở trận mở màn, đội Công an phường thắng đội khu phố 3 với tỷ số 4–2; Trung uý Bạch Thái Dương lập cú đúp. Thủ môn Lại Quốc Cường của khu phố 3 có nhiều pha cản phá xuất sắc. Trọng tài chính là ông Phan Bội Toàn. Nhà tài trợ, anh Diệp Hưng, tặng 10 triệu đồng. Ông Từ Hải Đăng, Phó Chủ tịch UBND phường, đá quả bóng danh dự. Trận chung kết diễn ra ngày 20/11.

Thêm một người sập bẫy "đầu tư vàng quốc tế"
Công an tỉnh cho biết đã nhận tố giác về sàn goldmax-trade.net. Người tố giác là chị ⟦?informant,?victim:L.T.H.⟧, làm nghề tự do, trình bày bị chiếm đoạt 2,1 tỷ đồng; do chị đề nghị giữ kín nên cơ quan điều tra không cung cấp thêm. Một nhân viên "tư vấn" của sàn, Kha Vạn Lợi, đã bị bắt tại sân bay. Trung tá Thiều Quang Vinh, Phó Trưởng phòng An ninh mạng, nhấn mạnh: mọi sàn vàng trên mạng đều chưa được cấp phép. Nhà báo Mỹ Hạnh đưa tin.

Hoả hoạn thiêu rụi dãy ki-ốt chợ Rạch Gốc
Lửa bùng lên từ quầy nhang đèn lúc 1 giờ sáng, lan sang 11 quầy bên cạnh. Anh Lâm Út Em, bảo vệ đêm, gõ kẻng kêu mọi người. Đến 3 giờ, Đại tá Quách Thành Trung, chỉ huy 6 xe chữa cháy, báo đã khống chế.
Ngồi bên đống tro, ⟦victim:Mỹ Nhiên⟧ – cô chủ quầy vải mới thuê sạp ba tháng – nói vốn liếng đều là tiền vay. Cạnh đó, ông ⟦victim:Hía Xường⟧ bới tìm chiếc hộp sắt. Bà Ngô Tú Anh, Trưởng Ban Quản lý chợ, hứa miễn tiền thuê một năm.

Tạm giữ đối tượng hành hung nhân viên y tế
Cho rằng người nhà bị bỏ mặc, Hàn Thế Anh xông vào phòng trực, đấm liên tiếp vào mặt bác sĩ ⟦victim:Đới Thu Uyên⟧ và ném ghế trúng điều dưỡng ⟦victim:Tạ Ngọc Bảo⟧. Bác sĩ Nguyễn Hữu Danh, Phó Giám đốc bệnh viện, lên án hành vi này và cho biết bệnh nhân đã được khám sau 6 phút. Bảo vệ Phạm Quang Xá khống chế đối tượng. Trung tá Lưu Đình Quý, Trưởng Công an phường, ký quyết định tạm giữ 3 ngày.

Chị bán vé số và cuốn sổ ghi biển số
Hơn hai tuần liền, chị ⟦informant:Đỗ Thị Lượm⟧, ngụ hẻm Lò Heo, để ý chiếc xe tải lạ cứ nửa đêm lại đổ bùn xuống kênh. Chị không biết chữ nhiều, chỉ chép được số, rồi nhờ con gái nhắn cho Công an phường. Ngày 30/10, tổ công tác của Thiếu tá Lâm Đức Tín bắt quả tang tài xế Khương Hữu Đạt xả thải. Tại buổi khen thưởng, ông Mai Tấn Phát, Chủ tịch UBND phường, trao 2 triệu đồng tặng chị.

Đám cưới tập thể cho công nhân
Sáng 20/10, Liên đoàn Lao động phường Bình Hoà tổ chức lễ cưới cho 15 đôi. Đôi lớn tuổi nhất là anh Trần Văn Mót và chị Thạch Thị Sa Rinh. MC Gia Bảo và ca sĩ Phương Thảo Vy phục vụ văn nghệ. Ông Đổng Quốc Bình, giám đốc Công ty Dệt Tân Á, tặng mỗi đôi một chỉ vàng. Đại uý Chế Công Danh cùng tổ công tác giữ gìn trật tự, trông xe miễn phí. Bà Phan Thuỵ Khanh, Chủ tịch Công đoàn, chúc các đôi hạnh phúc.

Lâm tặc tấn công tổ tuần tra
Nhận tin từ ⟦informant:Zơ Râm Bưn⟧, người đi đặt bẫy ong ở tiểu khu 412, tổ kiểm lâm do ông Bùi Công Lâu làm tổ trưởng vào rừng lúc 3 giờ sáng. Khi thấy động, nhóm cưa gỗ dùng dao quắm chống trả, chém anh ⟦victim:Hồ Văn Nhun⟧ vào cẳng tay; ⟦victim:Bh'riu Pố⟧ bị đá rơi trúng gối. Các đối tượng Trịnh Bá Sỹ, Lê Nhân bỏ trốn rồi ra trình diện. Trưởng thôn A Lăng Mai khiêng cáng suốt ba giờ. Thượng tá Coor Nhất đã khởi tố vụ án.

Danh sách học sinh nhận xe đạp, đợt 2
1. ⟦minor:Hồ Thị Y Vân⟧ – 14/02/2013 – lớp 7/1 – mồ côi cha
2. ⟦minor:Nguyễn Lê Quốc Đại⟧ – 30/8/2014 – lớp 6/4 – hộ nghèo
3. ⟦minor:Coor Thị Nghếp⟧ – 09/12/2012 – lớp 8/2 – nhà xa 9 km
4. ⟦minor:Phạm Ni Na⟧ – lớp 6/1 – sống với bà
Đơn vị tặng: nhóm thiện nguyện Lá Xanh, trưởng nhóm Lương Hoàng Diễm. Người nhận bàn giao: thầy Ating Tươi, Phó Hiệu trưởng. Chứng kiến: Trung uý Doãn Bá Hoà, Công an xã. Xe do cửa hàng anh Tám Quý lắp ráp, bảo hành một năm.

Khánh thành cầu dân sinh Bà Tồn
Cây cầu dài 32 mét, rộng 3 mét bắc qua rạch Bà Tồn vừa khánh thành. Kinh phí 640 triệu đồng do nhóm bạn của ông Lê Văn Lắm ở Cần Thơ vận động; ông Tư Cội hiến 120 mét vuông đất mặt tiền. Kỹ sư Võ Đắc Thành giám sát không lấy công. Ông Nguyễn Chí Sĩ, Bí thư Đảng uỷ xã, cắt băng. Thiếu tá Trần Văn Nghĩa Em đề nghị xe trên 2,5 tấn không qua cầu. Bà Ba Huệ nấu nồi cháo vịt đãi thợ ngày cuối.

🚨 Page "Yêu Quê Phù Cừ"
Mọi người chia sẻ giúp em với ạ! Tối qua tầm 8 rưỡi, bố em là ⟦victim:Quách Công Tĩnh⟧ đi xe đạp về đến đoạn cống Nghĩa Vũ thì bị 2 thằng đi xe không đèn đạp ngã, cướp mất cái cặp. Trong cặp không có tiền, toàn giấy tờ đất với căn cước số 033062011985 thôi ạ. Ai nhặt được gọi em theo số 0869-440-127. Em cảm ơn bác Duy bán phở và chị Hoài Trang đã đưa bố em đi viện. Công an xã (chú Đoan) đang xem cam rồi ạ.

Tuyên phạt kẻ trộm chó bằng súng điện
Theo bản án do thẩm phán Thân Hoài Đức công bố, trong đêm 17/01, Hoàng Văn Giảng (sinh năm 1993) cùng Lưu Xuân Đạt trộm bảy con chó. Khi bị đuổi, Giảng dùng súng điện bắn trúng anh ⟦victim:Nông Ích Thuỳ⟧, làm anh ngất và ngã xe, tổn thương 18%. Người truy đuổi cùng là anh Nông Ích Thuận không sao. Toà tuyên Giảng 5 năm, Đạt 3 năm tù. Bà ⟦victim:Triệu Mùi Nái⟧, chủ một trong bảy con chó, xin giảm nhẹ cho Đạt.

Người đàn ông Mông và ba đêm lội suối đi tìm công an
Tháng 8, ⟦informant:Lầu Bá Chư⟧ phát hiện trong lán nương có bốn người lạ canh mấy chiếc ba lô. Điện thoại không có sóng, ông đi bộ ba đêm ra trung tâm xã gặp Thiếu tá Và Bá Rê. Chuyên án 826T mở ra từ đó, thu 30 bánh heroin. Đối tượng chính là Xồng Bá Dềnh. Vì sao ông làm vậy? "Cháu họ mình chết vì thuốc phiện", ông đáp. Bí thư Đảng uỷ xã Lỳ Bá Thái xin cho ông một suất nhà đại đoàn kết.

Bàn giao nhà tình nghĩa
Ngày 01/11, Công an tỉnh cùng Tập đoàn Vĩnh An bàn giao nhà cho mẹ Việt Nam anh hùng Trương Thị Mót, 96 tuổi, tổ 2. Căn nhà rộng 60 mét vuông, trị giá 150 triệu đồng. Đại tá Nguyễn Thế Phong trao chìa khoá. Anh Lục Sĩ Thành, nhà thầu, tặng bộ bàn ghế. Ông Tiền Văn Mười, Tổ trưởng, thay mặt bà con cảm ơn. Văn công Thu Cúc hát tặng mẹ bài "Người mẹ của tôi". Đoàn viên phường hứa mỗi tuần hai lần đến quét dọn.

Ô tô lao xuống sông, người dân cứu được hai mẹ con
Vụ việc xảy ra sáng 09/11 tại kè sông Cái. Chiếc Kia Morning mất lái, lao qua lan can. Anh Tăng Bá Phiệt, thợ lặn nghiệp dư, phá kính kéo được chị ⟦victim:Ngọc Trầm⟧ (29 tuổi) cùng con gái là bé ⟦minor,victim:Mây⟧, học lớp Lá 2. Hai mẹ con sặc nước, hiện nằm ở khoa Hồi sức. Ông Nhan Tấn Lợi thả phao ứng cứu. Bác sĩ Liêu Hớn Thành tiên lượng tốt. Phường đề nghị khen thưởng đột xuất anh Phiệt và ông Lợi.

Vụ vỡ phường ở làng mộc La Xuyên Hạ
Chủ phường Mầu Thị Quất tuyên bố vỡ nợ hôm 15/9. Theo thống kê, 73 người nộp đơn, tổng số tiền 19 tỷ đồng. Cụ ⟦victim:Bát Lưỡng⟧, 79 tuổi, mất khoản tiền dưỡng già. Thợ chạm ⟦victim:Ninh Xuân Thoả⟧ mất tiền chuẩn bị mổ tim cho vợ. Ông Ninh Khắc Hiếu, trưởng thôn, từng hai lần cảnh báo trên loa, tự ông không chơi phường nào. Đại uý Phùng Thế Vinh, điều tra viên, đề nghị người dân nộp sổ ghi để đối chiếu. Bà Quất đã bị cấm xuất cảnh.

Tập huấn kỹ năng cho cộng tác viên truyền thanh
Lớp tập huấn hai ngày có 36 học viên. Nhà báo Lê Trung Nghĩa giảng cách viết tin ngắn, phát thanh viên Ngân Hà hướng dẫn luyện giọng. Thượng uý Vũ Cẩm Tú nhắc quy tắc không nêu tên người tố giác, không đăng ảnh trẻ em. Học viên Tô Xuân Ký, cán bộ văn hoá xã Hải Triều, đạt điểm cao nhất; chị Lường Thị Phiên có bài thu hoạch hay về phòng cháy. Ông Bàng Nguyên Thất, Phó Giám đốc Trung tâm, trao chứng chỉ.

Lật tẩy thủ đoạn "cho số đề" của thầy bói online
Đối tượng Trần Thị Ngọc Giàu, 31 tuổi, lập kênh livestream, tự xưng "cô Ba Thiên Linh". Người xem phải nộp lễ mới được "soi số". Cơ quan công an xác định ít nhất 200 người đã nộp. Trong đó, ông ⟦victim:Hai Chuột⟧, làm hồ ở Bến Lức, nộp 46 triệu đồng rồi còn bị chửi là "thiếu tâm"; vợ ông là bà ⟦?victim:Tư Sen⟧ đã can mà không được. Trung tá Nguyễn Văn Bé Ba khẳng định đây là lừa đảo, không phải tín ngưỡng. Hoà thượng Thích Nhuận Chương cũng lên tiếng.

Học sinh đuối nước tại đập tràn: thông tin chính thức
UBND xã Sơn Kim Thượng thông tin: chiều 19/10, nhóm học sinh lớp 9 đi liên hoan rồi xuống đập tắm. Em ⟦minor,victim:Đậu Quang Vũ⟧ bị nước cuốn, ông Phan Xuân Bá lặn tìm được lúc 17 giờ nhưng đã tử vong. Em ⟦minor,victim:Lê Thị Mỹ Tâm⟧, cùng lớp, ngạt nước, qua cơn nguy kịch. Thầy Thái Khắc Mai, chủ nhiệm, đang ở bên gia đình. Bà Trần Thị Ái Vân, Bí thư Đảng uỷ, trao 20 triệu đồng. Công ty thuỷ lợi (giám đốc Cao Huy Tuấn) sẽ rào khu vực đập.

Đối thoại với người có uy tín trong đồng bào
Hội nghị do Thượng tá Rah Lan Lâm, Phó Giám đốc Công an tỉnh, chủ trì. Già làng Đinh Plih nêu việc thanh niên đua xe; bà H'Mai Siu kể chuyện hoà giải thành công ba vụ tranh chấp rẫy; mục sư Y Ky Êban đề nghị mở lớp dạy nghề. Ông Nay Phin, Phó Chủ tịch UBND xã, tiếp thu 11 ý kiến. Nghệ nhân Rơ Châm Tih biểu diễn đàn goong. Không có kiến nghị nào phải chuyển lên tỉnh. Hội nghị trao 30 phần quà.

Bảng khen thưởng quý III – phong trào Toàn dân bảo vệ ANTQ
STT | Họ và tên | Thành tích
1 | ⟦informant:Vừ Bá Xìa⟧ | báo tin nhóm trồng cây anh túc
2 | ⟦informant:Cụt Thị Hoa⟧ | cung cấp hình ảnh kẻ trộm trâu
3 | Moong Văn Nghệ | cứu người trong lũ
4 | Lô Thị Ngân | hiến đất làm nhà văn hoá
5 | ⟦informant:Vi Văn Đuổn⟧ | tố giác cơ sở đánh bạc
Hội đồng xét duyệt: ông Kha Văn Tám (chủ tịch), Thiếu tá Lương Viết Thoại, bà Xeo Thị Phương. Kinh phí: 500.000 đồng mỗi người.

Khách nước ngoài bị giật điện thoại ở phố đi bộ
Tối 02/11, ông ⟦victim:Kim Min-jae⟧, quốc tịch Hàn Quốc, trình báo bị một người đi xe SH giật iPhone khi đang chụp ảnh. Phiên dịch viên Đoàn Cát Tường hỗ trợ lấy lời khai. Chỉ sau 50 phút, tổ tuần tra của Trung uý Tân Gia Hoà lần theo định vị, bắt Lăng Quốc Toản cùng tang vật. Nhận lại máy, vị khách gửi thư cảm ơn. Ông Bùi Hữu Kha, Chủ tịch UBND phường, đề nghị du khách cầm điện thoại phía trong vỉa hè.

Công bố quyết định điều động cán bộ
Sáng 01/11, Công an tỉnh công bố quyết định điều động Trung tá Trương Ngọc Vỹ giữ chức Trưởng Công an phường Lê Chân Hạ thay Trung tá Bùi Đình Cẩn nghỉ hưu. Cùng dịp, Đại uý Tô Lệ Hằng được bổ nhiệm Phó Trưởng. Đại tá Phó Văn Thạc trao quyết định và tặng hoa. Ông Hoàng Bá Tùng, Bí thư Đảng uỷ phường, ghi nhận đóng góp của ông Cẩn trong vụ phá băng cướp năm 2018. Dự lễ có bà Ngô Tuyết Sương, Chủ tịch Mặt trận, cùng đại diện 14 tổ dân phố.

ĐÀI TRUYỀN THANH XÃ ĐẠI ĐỒNG THÀNH
Thưa các cụ, các ông, các bà! Vừa qua ở xóm Chuông có ông ⟦victim:Dần Tuất⟧ mua phải phân bón giả của xe tải bán rong, bón xong tám sào lúa cháy lá, coi như mất trắng một vụ. Nhà bà ⟦victim:Mão còi⟧ liền kề cũng hỏng ba sào. Người bán để lại số không tám sáu bảy rồi đổi sim. Kỹ sư Lưu Thế Nhân khuyên không mua hàng không nhãn. Ban Công an thôn, do anh Hưởng phụ trách, ai gặp xe tải màu xanh rao bán thì giữ lại và báo ngay.

Nhậu say chém bạn, lĩnh án 9 năm tù
Bị cáo Sơn Ngọc Thạnh và bị hại vốn là bạn làm hồ. Tối mùng 5 Tết, tại nhà Kim Sang, hai người cãi nhau về chuyện trả tiền mồi. Thạnh vào bếp lấy dao, chém ba nhát vào lưng bạn. Chị Lâm Thị Sô Phi, vợ chủ nhà, hô hoán, nhờ đó nạn nhân được cấp cứu kịp, thương tật 52%.
Có mặt tại toà trên xe lăn, anh ⟦victim:Tăng Sà Vone⟧ không yêu cầu bồi thường thêm. Chủ toạ Trương Thị Hồng Nga ghi nhận thái độ này khi lượng hình.

Học sinh lớp 3 nhặt được 25 triệu đồng
Trên đường đi học về, em ⟦minor:Phùng Chàn Phin⟧, lớp 3B Trường PTDTBT Tiểu học Nàn Ma, thấy chiếc túi vải ở cổng chợ nên cùng anh trai ⟦minor:Phùng Chàn Sểnh⟧ (lớp 6) đem đến đồn. Chủ nhân là anh Lừu Seo Páo, lái buôn trâu, đến nhận lại ngay trong chiều. Thiếu tá Nùng Văn Kim trực tiếp bàn giao. Cô giáo Hoàng Thị Bưởi kể em rất ít nói. Anh Páo tặng hai anh em cặp sách mới. Liên đội đã đưa câu chuyện vào giờ sinh hoạt.

Toạ đàm "An ninh mạng và người cao tuổi"
Khoảng 90 hội viên Câu lạc bộ Hưu trí dự toạ đàm. Diễn giả Trầm Minh Khôi, chuyên gia bảo mật, giả giọng con gái bà Lưu Cẩm Vân qua phần mềm khiến cả hội trường bất ngờ. Ông Mạnh Hoài Cảm kể đã tắt máy ngay khi nghe chữ "lệnh bắt" nên không việc gì. Thượng uý Đoàn Phi Yến hướng dẫn tạo mật khẩu gia đình. Bà Công Huyền Ngọc Lan, chủ nhiệm câu lạc bộ, đề nghị tổ chức hằng quý. Theo ban tổ chức, cả nước thiệt hại hàng nghìn tỷ đồng mỗi năm.

Phá đường dây mua bán người sang Campuchia
Chuyên án do Thượng tá Hầu Minh Đức làm trưởng ban vừa kết thúc giai đoạn một. Hai nghi phạm là Cư Seo Vần, sinh năm 1997, và Tẩn Lao San bị bắt tại cửa khẩu. Chúng hứa "việc nhẹ lương cao" rồi bán người vào khu phức hợp. ⟦victim:Giàng Seo Dìn⟧ bị giam bốn tháng, chích điện, gia đình phải chuộc 120 triệu đồng. ⟦victim:Ma Thị Pằng⟧, về cùng đợt, đang điều trị tâm lý do bác sĩ Lê Phước Hậu phụ trách. Cán bộ Hội Phụ nữ Sin Thị Chở đón họ ở biên giới.

Đường dây nóng phường nhận tin, 30 phút sau bắt được trộm
19h05: ⟦informant:Nghi Phương Trinh⟧, sinh viên ở trọ hẻm 9, gọi báo phòng đối diện có tiếng bẻ khoá. 19h12: tổ tuần tra của Trung uý Lạc Thành Nhơn đến nơi. 19h35: bắt Bành Tuấn Khôi khi y đang leo qua mái. Tài sản gồm một laptop và 7 triệu đồng, trả lại cho chủ phòng là ⟦victim:Đào Hạnh Nguyên⟧, điều dưỡng, lúc đó đang đi trực. Bà Viên Ngọc Diễm, chủ nhà trọ, hứa lắp cửa mới. Phường sẽ khen thưởng kịp thời sinh viên này.

Lao động giỏi, sáng tạo: chuyện ở tổ bảo trì số 2
Anh Thiều Văn Khanh, tổ trưởng, vừa được tặng Bằng Lao động sáng tạo nhờ cải tiến bộ ngắt điện tự động cho máy dập. Trước đây máy này từng gây tai nạn, từ ngày có bộ ngắt, bốn năm liền không ai bị thương. Kỹ sư Phí Hoàng Lân cùng thiết kế mạch. Ông Suzuki Kenji, Tổng Giám đốc, trao thưởng 30 triệu đồng. Bà Đinh Hồng Vân, Chủ tịch Công đoàn, cho biết sẽ nhân rộng. Anh Khanh trích một nửa số tiền ủng hộ quỹ khuyến học.

Bắt giữ người bố dượng bạo hành con riêng của vợ
Chiều 26/10, Công an phường Tân Tạo Hạ giữ khẩn cấp Đặng Chí Quyền. Qua trích xuất camera, y nhiều lần dùng móc áo đánh bé ⟦minor,victim:Bún⟧ (tên ở nhà, 6 tuổi) vì bé ăn chậm. Chị gái của bé là ⟦minor:Từ Ái Nhi⟧, lớp 5, đứng khóc nhưng không dám can. Vụ việc được phát hiện khi ⟦informant:bà chủ nhà trọ dãy B⟧ nghe tiếng kêu và gọi 111. Bác sĩ Mã Tuyết Nhung ghi nhận 14 vết bầm. Trung tá Cao Bá Lộc chỉ đạo khởi tố vụ án.

Đội dân phòng phường Mỹ Bình tuần tra đêm
22 giờ, mười hai người của ông Tám Ngầu lại xỏ giày. Anh Khưu Đại Phong, thợ bạc, cầm đèn; cô Lý Sương Mai, giáo viên thể dục, đi giữa. Đoạn qua chợ cá, họ nhắc ông Hồng Cẩm Thạch dẹp bếp than. Đến bờ kè, họ khuyên nhóm thanh niên giải tán. Trung uý Nhâm Hoàng Phúc ghi nhật ký: không có vụ việc. Từ đầu năm, đội hỗ trợ bắt 3 vụ, hai lần đưa người say về nhà. Bà Châu Ngọc Bích nấu sẵn nồi chè đậu.

Rò khí gas, ba người trong gia đình bị bỏng
Tiếng nổ lớn phát ra từ quán cơm tấm số 18 đường Mậu Thân lúc 5 giờ 05. Chủ quán ⟦victim:Phan Trọng Hiền⟧ bỏng 35%; vợ là ⟦victim:Đổng Thị Ca⟧ bỏng 20%; con gái ⟦minor,victim:Phan Tuệ Nghi⟧, học lớp 2, bỏng nhẹ ở tay. Người dân đi tập thể dục, trong đó có thầy Mai Hữu Phước, dùng chăn ướt dập lửa. Trung tá Lại Thế Hùng xác định dây gas bị chuột cắn. Bệnh viện Chợ Rẫy (bác sĩ Ngô Đức Hiệp Hoà) tiếp nhận cả ba.

TỔ ĐIỀU TRA – BIÊN BẢN GHI LỜI TRÌNH BÀY (lược)
Người trình bày: ⟦victim:Võ Thị Kim Đính⟧, sinh 1971, nghề nghiệp: may gia công.
Hỏi: Chị quen Tạ Đức Phát từ khi nào?
Đáp: Từ đám giỗ nhà anh Sáu Tịnh. Ảnh nói lo được cho con tôi vô biên chế, hết 180 triệu, tôi đưa làm ba lần, không giấy tờ.
Hỏi: Có ai chứng kiến?
Đáp: Có bà Lê Thị Út Nhỏ ngồi đó.
Người ghi: Thượng uý Dương Hồng Loan. Điều tra viên: Đại uý Nguyễn Phi Hổ.

Sạt lở tuyến quốc lộ 4D
Sau mưa lớn, khoảng 3.000 mét khối đất đá tràn xuống mặt đường tại km 92. Ông Đồng Xuân Tỉnh, Hạt trưởng Hạt quản lý đường bộ, điều ba máy xúc. Lái máy Chẻo Vần Phủ làm xuyên đêm. Không có thiệt hại về người; hai xe tải phải nằm chờ 9 giờ, chị Tẩn Mẩy Lai ở bản gần đó nấu mì cho lái xe. Thiếu tá Vàng Khái Phà phân luồng qua tỉnh lộ. Đến 6 giờ sáng 14/9, đường thông một làn. Phóng viên Đức Lanh thông tin từ hiện trường.

Mất xe máy khi dừng mua nước mía
Chỉ rời xe chưa đầy một phút, anh ⟦victim:Trình Ý⟧, nhân viên giao hàng, mất chiếc Air Blade 59X3-418.72 cùng thùng hàng trị giá 6 triệu đồng. Chị ⟦?victim:Mười Nở⟧, chủ xe nước mía, đuổi theo nhưng vấp ngã. Camera tiệm cắt tóc của anh Lỗ Tấn Đạt quay được mặt kẻ trộm. Công an phường xác định đó là Thòng Chí Minh, vừa ra trại. Đại uý Sầm Nghi Xuân khuyên người dân rút chìa khoá, gạt chân chống và khoá cổ, kể cả khi chỉ dừng một lát.

Mở lại đường dây hỗ trợ phụ nữ bị bạo lực
Bà Hoàng Cẩm Giang, Chủ tịch Hội Liên hiệp Phụ nữ phường, cho hay đường dây hoạt động 24/24 giờ với sáu cộng tác viên. Trưởng nhóm là chị Tiêu Kiều Nga, cử nhân tâm lý; hỗ trợ pháp lý có luật sư Ứng Quốc Chung. Chín tháng đầu năm, nhóm tiếp 27 ca, chuyển 5 ca sang công an. Danh tính người gọi được bảo mật. Thiếu tá Lê Mai Khanh khẳng định lực lượng sẽ có mặt trong 15 phút. Ngân hàng máu, nhà tạm lánh do doanh nhân Giả Văn Thế tài trợ.

Nổ bom bi sót lại khi phát rẫy
Chiều 29/10, tại khoảnh 5, xã Húc Nghì, một quả bom bi phát nổ. ⟦victim:Hồ Văn Lợp⟧ bị mảnh găm vào ngực, tử vong trên đường đi viện; vợ là ⟦victim:Hồ Thị Năng⟧ hỏng một mắt. Cùng làm rẫy nhưng ở xa, ông Hồ Văn Xuôi chạy 4 km gọi người. Đội trưởng Đội rà phá Ngô Thiện Khiết cùng cộng sự hủy thêm bảy quả. Thượng tá Trần Quang Trung, Chỉ huy trưởng Quân sự, viếng gia đình. Bác sĩ Lê Thị Xuân Quyên đang theo dõi ca mổ mắt.

Thi đua "Dạy tốt – học tốt" đợt 20/11
Trường Tiểu học Lý Thường Kiệt B tổng kết thi đua. Cô Đặng Thị Nhã Ca và thầy Hứa Đình Lân đạt giờ dạy xuất sắc; cô Bàn Thị Ghển được khen về sáng kiến dạy song ngữ. Bác Lều Văn Thọ, bảo vệ, nhận quà của phụ huynh. Đại diện phụ huynh, anh Phương Quang Tứ, tặng trường 200 cuốn sách. Hiệu trưởng Âu Thị Bích Hạnh cho biết năm nay không có học sinh bỏ học. Công an phường, Thượng uý Tào Mạnh Duy, tặng bộ tranh an toàn giao thông.

Rượt đuổi nghi phạm ma tuý, một chiến sĩ hy sinh
Lúc 19 giờ 30 ngày 05/11, tổ công tác do Trung tá Lường Văn Xiên chỉ huy chặn bắt Mùa A Khày. Y nổ súng chống trả rồi bị bắt sau 20 phút. Trong trận đánh, một đồng chí trúng đạn ở cổ, dù được quân y sĩ Bạc Cầm Thương hết sức cứu chữa vẫn không qua khỏi.
Công an tỉnh thông báo: Thượng uý ⟦victim:Tráng A Câu⟧ (sinh năm 1998) được truy thăng cấp hàm Đại uý. Thiếu tướng Nguyễn Ngọc Vân đến thắp hương, chia buồn cùng gia đình.

BQT nhóm "Mẹ bỉm Hà Khê": các mom cảnh giác nha!!
Shop "Sữa Xách Tay Bống" nhận cọc xong chặn luôn. Mom ⟦victim:Thương Thương⟧ (⟦?victim:Ng. Hoài Thương⟧, lô C) mất 4tr2, mom ⟦victim:Khả Tú⟧ mất 1tr9. Chủ tk là TRIEU VAN HOP, stk 1029 384 7561 vietin. Mom Bích Câu thì đòi ship COD nên hên k mất j. Chị Vân Khê bên Hội Phụ nữ phường nói gom đơn rồi nộp anh Tấn công an. Luật sư Lý Ngọc Bảo trong nhóm viết đơn free. Up lên cho mn thấy ạ 🙏

Công an phường tiếp nhận máy lọc nước do cựu chiến binh trao tặng
Ông Kiều Chính Trực, Chủ tịch Hội Cựu chiến binh, cùng các hội viên Hồ Đình Ba, Lê Phú Tứ trao tặng hai máy lọc nước phục vụ khu tiếp dân. Trung tá Phạm Tuấn Vũ Anh tiếp nhận. Ông Trực kể, năm ngoái ông để quên cặp kính ở đây, được cán bộ mang tận nhà. Chị Khúc Mỹ Duyên, cán bộ một cửa, cho biết mỗi ngày có khoảng 80 lượt người đến làm thủ tục. Buổi trao tặng kết thúc bằng ấm trà do Thượng sĩ Lê Ngọc Hân pha.

Triệt phá nhóm thuê ô tô rồi mang đi cầm cố
Anh ⟦informant:Giang Tử Long⟧, thợ gắn định vị ở Long Bình Tân Hạ, thấy lạ vì một khách liên tục đem xe khác nhau đến nhờ tháo thiết bị, bèn ghi lại và báo cho Công an phường. Đối chiếu, chiếc 60A-945.13 chính là xe ông ⟦victim:Lê Bảo Quốc⟧, giáo viên nghỉ hưu, cho thuê và không đòi lại được. Kẻ đứng sau là Thái Hữu Nghĩa. Trung tá Huỳnh Ngọc Điểu đề nghị các tiệm cùng cảnh giác. Chủ bãi xe Tằng Nhộc Sáng cũng bị mời làm việc.

Hội thao chữa cháy và cứu nạn cụm số 5
Tám đội tranh tài ở nội dung vượt khói, cứu người bị nạn và lăn vòi. Người bị nạn là hình nộm nặng 50 kg. Đội Nhà máy Xi măng do anh Hà Hữu Khải làm đội trưởng về nhất, với thời gian 1 phút 48 giây. Vận động viên nữ xuất sắc là chị Quàng Thị Mai Sương. Trọng tài Đỗ Gia Thuần nhắc nhở một đội vì quên mặt nạ. Đại tá Sử Văn Hoành trao cúp. Nhà tài trợ, bà Lữ Thị Kim Phượng, tặng mỗi đội ba bình bột.

Gia đình trình báo con gái mất liên lạc, công an tìm thấy sau 2 ngày
Ngày 30/10, ông Ông Văn Chưởng, phường Hội Phú, báo con gái là ⟦minor,victim:Ông Nguyễn Thục Đoan⟧, lớp 11, không về nhà. Xác minh cho thấy em bị một tài khoản tự xưng "trung tá" ép thuê khách sạn, tự quay clip bị trói để đòi cha mẹ 900 triệu đồng. Nhờ lễ tân ⟦?informant:Rơ Lan Thuý⟧ nhận ra điểm lạ, tổ công tác của Đại uý Bùi Lê Phong đến kịp. Gia đình chưa chuyển tiền. Thầy Nguyễn Đại Lộc, Hiệu trưởng, cử cô Vy An động viên em.
`,
  `
Công an xã Mường Then vừa tặng giấy khen cho ông ⟦informant:Lường Văn Ón⟧, người suốt nửa năm âm thầm chuyển tin về nhóm câu trộm dây đồng ở trạm bơm bản Phiêng. Cùng được khen dịp này có tổ tuần tra do anh Quàng Văn Hịa phụ trách và hai dân quân đã vây bắt trong đêm. Trưởng Công an xã, Thiếu tá Lò Minh Thuận, mong bà con tiếp tục giữ gìn tài sản chung.

Ở bến Cây Bàng, ai cũng biết khúc sông phía trên hay có ghe hút cát không đèn. Tổ công tác nằm chờ cả tuần không gặp, rồi một tối bắt trọn năm ghe. Anh em kể nhỏ với nhau rằng giờ giấc chính xác đến từng con nước ấy là do ⟦informant:bà lão bán cháo trắng trên xuồng cạnh cột phao số 2⟧ nói ra, đổi lại chỉ xin đừng ai nhắc tới.

Nhờ tin của chị ⟦informant:Thị Sa Rươl⟧, bán bánh ống trước cổng chùa Khmer ấp Sóc Dừa, lực lượng công an ập vào căn chòi nuôi tôm bỏ hoang, bắt quả tang mười một con bạc đang sát phạt bằng lắc tài xỉu. Tang vật gồm 38 triệu đồng, hai bộ bát đĩa. Theo Đại uý Danh Hoàng Phúc, nhóm này thay đổi địa điểm liên tục để né tuần tra.

Gã giấu ba con trâu trong khe núi, tưởng mưa xoá hết dấu chân. Không ai lên đó mùa này, trừ người đi lấy mật. Mà ⟦informant:ông lão lấy mật ong có con chó cụt đuôi ở đầu bản Lũng Pác⟧ thì đi cả khi mưa. Ông không nói gì với hàng xóm, lẳng lặng xuống uỷ ban, vẽ cái khe bằng than lên nền gạch. Sáng hôm sau, trâu về đủ.

Vụ trộm 14 bao cà phê nhân tại buôn Kô Tam được làm rõ sau hai ngày. Theo lời báo của anh ⟦informant:Y Djuan Êban⟧, thợ sửa máy bơm, chiếc xe công nông chở hàng lúc 3 giờ sáng không phải của người trong buôn. Công an xã lần theo vết bánh, bắt hai đối tượng tại rẫy cách đó sáu cây số. Chủ số cà phê là bà ⟦victim:H'Rĩu Niê⟧, đã nhận lại đủ.

Trong vụ đánh bạc tại quán bi-a Thành Lợi, chính ⟦?informant:vợ của một con bạc⟧ là người đầu tiên lên tiếng. ⟦informant:Đoàn Thị Lụa⟧, thợ may ở tổ 9, đem cuốn sổ ghi nợ của chồng giao cho Công an phường và xin xử nghiêm chủ quán. Chồng chị, Lê Hữu Khánh, bị phạt hành chính. Bảy người khác bị tạm giữ để điều tra.

Trạm kiểm lâm không có camera, chỉ có một cái loa và hai cán bộ. Vậy mà mùa khô năm nay chưa khúc gỗ nào lọt qua dốc Đá Chồng. Hỏi bí quyết, Trạm trưởng Võ Đình Lân chỉ nhìn xuống quán nước dưới chân dốc. ⟦informant:Cô bán nước mía có cái chân đi khập khiễng ở chân dốc Đá Chồng⟧ vẫn quay mía, xe nào chở nặng thì cô xếp thêm một chiếc ghế nhựa đỏ ra lề.

Sáng 9/9, tại nhà văn hoá khu 5, UBND phường biểu dương ba công dân: ông Hà Trọng Tấn vì góp 30 m² đất mở ngõ; bà ⟦informant:Vi Thị Nguyệt Ánh⟧, người báo biển số 24H1-336.07 giúp bắt nhóm giật túi; anh Cao Bá Thịnh vì cứu người đuối nước. Mỗi người được thưởng 500.000 đồng. Chủ tịch UBND phường Mai Quốc Trị trao giấy khen.

Kho pháo lậu nằm ngay dưới sàn nhà hát bội bỏ không. Chẳng ai ngờ, trừ ⟦informant:anh giao gas của cửa hàng Tân Hiệp Thành, tóc nhuộm vàng hoe⟧, vì tuần nào anh cũng giao hai bình cho một căn nhà không có lấy một cái bếp. Anh đem chuyện hỏi Trung uý Phan Nhật Duy lúc đổ xăng, nửa đùa nửa thật. Tối đó, công an khui ra một trăm hai mươi ký pháo.

Đối tượng Nguyễn Hoàng Lộc bị bắt khi đang ẩn trong vườn cao su thuộc ấp 4. Được biết, ⟦informant:chị ruột của Lộc⟧ đã gọi điện cho Công an xã, cho biết em trai vừa về xin cơm và mang theo con dao. Bị thương trong vụ án là ông ⟦victim:Thái Văn Sết⟧, bảo vệ nông trường, hiện đã qua cơn nguy kịch. Vụ việc tiếp tục được điều tra.

Thầy dạy lái xe tên ⟦informant:Khương Đình Mẫn⟧ có thói quen ghi sổ. Ngày nào học viên nào, chạy mấy vòng, xe nào đỗ chắn sân, ông ghi hết. Khi nghe nói trong phố có nhóm trộm gương, ông lật sổ, chỉ vào dòng ghi chiếc xe bạc ba sáng liền đỗ cạnh cột đèn số 6. Công an lấy đúng dòng ấy làm đầu mối. Gương của mười chiếc xe nằm trong gầm giường ở một nhà trọ.

Đồn Biên phòng Cửa Lạch cho biết, vụ 2,4 tấn thuốc nổ tự chế trên tàu cá được phát hiện từ tin của ⟦informant:một ngư dân vá lưới hay ngồi dưới gốc phi lao cạnh miếu Ông⟧. Người này nghe mùi lạ khi tàu cập bến lúc nửa đêm. Thuyền trưởng Trần Lượm thừa nhận mua hàng ngoài khơi. Tàu và tang vật đã bị tạm giữ.

Chị Nguyễn Thị Thuý Kiều, công nhân vệ sinh môi trường, trông thấy dưới gốc cây chiếc ví có 12 triệu đồng trên đường Trần Phú nhưng vì mải quét nên giao con mang đi nộp. Cậu cả nhà chị, ⟦minor:Đỗ Cảnh Duy⟧, đang học lớp 2/7, chạy một mạch tới trụ sở Công an phường. Thượng uý Ngô Anh Tuấn xoa đầu cậu bé, viết biên nhận đàng hoàng như với người lớn.

Mưa lớn rạng sáng 17/8 làm sạt taluy dương tại bản Sì Lờ Phìn, vùi một phần nhà ông ⟦?victim:Tẩn Sử Quẩy⟧. Cháu nội ông là ⟦minor,victim:Tẩn Phù Liều⟧, 6 tuổi, bị đất lấp ngang ngực, được đưa ra sau nửa giờ, gãy xương đòn. Vợ chồng ông đi nương nên không bị thương. Xã đã bố trí cho gia đình ở tạm tại điểm trường.

Người ta tìm khắp chợ huyện không thấy. Loa gọi ba lần: bé mặc váy hoa, tóc buộc hai bên. Đến lúc tan chợ, bà hàng lợn giống nhấc cái lồng sắt lên thì thấy một cô bé ngủ khì bên đàn lợn con. Mẹ ôm lấy con, vừa cười vừa khóc, gọi mãi: "⟦?victim,minor:Cún⟧ ơi, ⟦?minor:Cún⟧!". Bốn tuổi, lần đầu xuống chợ, thấy lợn con là đi theo.

DANH SÁCH HỌC SINH ĐƯỢC TUYÊN DƯƠNG "NGƯỜI TỐT VIỆC TỐT" – Liên đội Trường Tiểu học Hoà Phong
1. ⟦minor:Lê Trần Bảo Ngân⟧ – 3/1 – trả lại 2 chỉ vàng
2. ⟦minor:Huỳnh Đăng Khoa⟧ – 5/4 – dìu cụ già qua đường
3. ⟦minor:Ngô Nguyễn Khả Hân⟧ – 4/2 – nuôi heo đất giúp bạn
Tổng phụ trách: cô Trịnh Thị Diễm My. Lễ tuyên dương diễn ra dưới cờ sáng thứ Hai.

Cơ quan điều tra đang làm rõ vụ bạo hành tại cơ sở giữ trẻ tự phát ở hẻm 61. Theo đơn của gia đình, bé ⟦minor,victim:L.N.M.A.⟧ (30 tháng tuổi) về nhà với nhiều vết bầm ở đùi. Chủ cơ sở là Trần Thị Mỹ Xuyên thừa nhận đã dùng thước nhựa. Sở Giáo dục và Đào tạo yêu cầu rà soát toàn bộ nhóm lớp không phép trong tháng này.

Giờ ra chơi, có một cậu không chơi. Cậu đứng cạnh chuồng bồ câu của bác bảo vệ, đếm đi đếm lại. Con mái chân xanh mất rồi. Chiều, cậu vẽ tờ tìm chim lạc dán đầy xóm, dưới cùng ghi: ai thấy xin báo cho ⟦minor:Đinh Rơ Hlao⟧, 4B. Hai hôm sau, con chim được Đại uý Trịnh Công Hiếu mang trả trong một cái mũ cối.

Phát biểu tại lễ trao học bổng, ông Châu Kim Sang, Trưởng ban đại diện cha mẹ học sinh, đặc biệt nhắc tới trường hợp em ⟦minor:Thạch Thị Ngọc Trinh⟧: cha mất, mẹ chạy thận, một mình em vừa học lớp 9A5 vừa bán vé số nuôi em trai. Em trai là ⟦minor:Thạch Sóc Kha⟧, đang học lớp 3. Công an huyện nhận đỡ đầu hai chị em đến hết phổ thông.

Nước rút rồi mà giếng vẫn đục. Bà cụ múc từng gàu, tìm con cá vàng của thằng cháu. Thằng ⟦minor:Tèo⟧, con thằng út, mới lên năm, hôm lũ về cứ ôm khư khư cái hũ, đến lúc lên xuồng cứu hộ thì tuột tay. Chiến sĩ trên xuồng hứa sẽ đền. Hôm qua anh quay lại thật, xách theo cái bịch ni lông có hai con, một vàng một đỏ.

Chiều 22/7, trong lúc tắm ở đập Nà Hoan, hai anh em ruột ⟦minor,victim:Hoàng Gia Bách⟧ (11 tuổi) và ⟦minor,victim:Hoàng Gia Tùng⟧ (8 tuổi) bị nước cuốn. Người dân chỉ kịp cứu được ⟦?minor,?victim:Tùng⟧. Thi thể người anh được tìm thấy lúc 19 giờ cùng ngày. Chính quyền xã đã đến thăm hỏi, hỗ trợ gia đình anh Hoàng Văn Páo 10 triệu đồng lo hậu sự.

Giải cờ vua thiếu nhi hè phường Bến Thuỷ Đông khép lại với nhiều bất ngờ. Ở bảng nữ U9, ngôi nhất thuộc về ⟦minor:Phan Hà Linh Đan⟧ (Tiểu học Lê Mao); bảng nam U11, ⟦minor:Trần Lê Minh Triết⟧ của Trường Tiểu học Cửa Nam thắng cả bảy ván. Trọng tài chính Hồ Hữu Dũng nhận xét trình độ các kỳ thủ nhí tăng rõ rệt so với năm trước.

Chị làm ca đêm, gửi con cho bà. Bà lẫn, quên khoá cổng. Ba giờ sáng, tổ tuần tra thấy một chấm trắng lững thững giữa quốc lộ: ⟦?victim,minor:Thỏ⟧, con chị, lớp chồi 3 trường Sơn Ca, mặc áo mưa, kéo theo con vịt nhựa, bảo là đi đón mẹ. Trung sĩ Lưu Quý Trọng bế cháu về đồn, đặt ngồi lên bàn trực. Hết ca, chị đến đón, chân đi hai chiếc dép khác nhau.

Khoảng 6 giờ 10 ngày 3/11, xe tải và xe khách va chạm tại ngã ba Cây Thị làm một phụ nữ tử vong. Anh Bạch Công Sáng, bán bánh mì gần hiện trường, cho biết nghe tiếng phanh rít dài rồi thấy xe khách xoay ngang. Bà Trịnh Thị Nhài, nhà đối diện, kể lúc đó trời còn mù. Cảnh sát giao thông đang khám nghiệm, điều tiết xe theo hướng đường gom.

Từ tin báo của quần chúng nhân dân, Công an xã Vĩnh Trạch Tây kiểm tra một kho hàng không biển hiệu, thu giữ 1.800 lon sữa quá hạn. Trung tá Kiên Sa Vương, Trưởng Công an xã, báo cáo nhanh vụ việc với UBND xã ngay trong ngày. Chủ kho, Vũ Tấn Đạt, chưa xuất trình được giấy tờ. Người dân được đề nghị tiếp tục phản ánh qua hòm thư tố giác.

Kỷ niệm ngày thành lập Đoàn, các chi đoàn đã dâng hương tại tượng đài Kim Đồng và thắp nến ở mộ Võ Thị Sáu. Anh Chu Hoàng Điệp, Bí thư Đoàn xã, ôn lại chuyện người đội viên liên lạc hy sinh khi mới mười bốn tuổi. Sinh viên năm cuối Đặng Mai Chi đọc bài thơ tự sáng tác. Buổi lễ kết thúc lúc 9 giờ.

Ông bà có ba người con, đứa nào cũng ở xa. Lê Quốc Vinh, 34 tuổi, lái cẩu ngoài cảng; Lê Thị Hoà, 29 tuổi, làm móng ở Đồng Nai; út Lê Quốc Thịnh vừa ra quân, 21 tuổi. Tết này cả ba cùng về, sơn lại cổng, đổ lại sân. Trưởng thôn Mạc Văn Nghị đi qua, đứng ngó mãi, bảo nhà có con lớn sướng thật.

Trả lời báo chí chiều 15/10, bà Tôn Nữ Hạnh Nhơn, người phát ngôn của Ban Quản lý khu kinh tế, cho biết sự cố tràn dầu đã được khống chế. Ông Hứa Viết Bổn, Giám đốc Cảng vụ, báo cáo lượng dầu thu gom đạt 96%. Hiện chưa ghi nhận thiệt hại về người. Nguyên nhân bước đầu xác định do vỡ van xả, theo báo cáo số 88 của cảng.

Lớp học xoá mù chữ có mười tám học viên, người trẻ nhất hai mươi bảy, người già nhất sáu mươi hai. Bà Sùng Thị Chá ngồi bàn đầu vì mắt kém. Thầy giáo quân hàm xanh Nguyễn Duy Khang viết chữ thật to. Hết buổi, chị Giàng Thị Mỷ đọc được tên mình trên sổ hộ nghèo, rồi hỏi thầy cách viết chữ "thoát".

Nhiều phụ huynh đã có mặt từ sớm tại ngày hội "Đổi rác lấy cây". Chị Tạ Bích Liên, mẹ của một học sinh lớp 1, mang đến 14 kg giấy vụn. Anh Lâm Chấn Nam, bố của hai bé gái, chở hẳn một xe vỏ lon. Cô giáo Ninh Thị Thoa phụ trách cân và ghi sổ. Kết thúc, nhà trường thu 620 kg giấy, đổi được 310 chậu cây.

Bằng việc lắp camera tự chế trên nóc chuồng gà, anh ⟦informant:Ngưu Đức Thắng⟧ ở xóm Mỏ Bạch đã ghi được hình hai đối tượng đổ trộm bùn thải xuống suối và gửi cho Cảnh sát môi trường. Công ty xả thải bị phạt 680 triệu đồng. Anh được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh. Suối Cát nay đã trong trở lại, theo lời Trưởng xóm Hầu Thị Sinh.

Chuyến đò cuối chở một cái hòm gỗ và hai người lạ. ⟦?informant:Người lái đò⟧ không hỏi. Ông cứ chống sào, mắt nhìn nước, tai nghe tiếng gì cựa trong hòm. Sang bờ, ông kéo ông trưởng bến ra sau bụi chuối nói dăm câu. Trong hòm là mười một con tê tê. Mấy tháng sau, bên bàn trà của hạt kiểm lâm, có người mới gọi đúng tên ông lái: ⟦informant:Phùng Văn Trạch⟧.

Vụ mua bán người dưới vỏ bọc "tuyển công nhân hái chè" bị chặn lại ở bến xe phía Bắc. Theo Thượng tá Nịnh Quang Bảo, người phát hiện đầu tiên là ⟦informant:nữ phụ xe tuyến Na Dương – Bến Trám, người vẫn quen cài bông hoa vải trên mũ⟧. Chị để ý hai cô gái không được cầm điện thoại của mình. Bốn phút sau cuộc gọi của chị, tổ công tác có mặt.

"Không có chị ⟦informant:Chamaléa Thị Sen⟧ thì chúng tôi còn mò mẫm lâu", Đại uý Pi Năng Thức nói về chuyên án thuốc lá lậu vừa khép lại. Chị làm nghề hái rau rừng, mỗi lần thấy dấu xe lạ trên đường mòn lại bẻ cành làm dấu rồi gọi cho anh. Qua bảy lần báo như thế, đơn vị vẽ được toàn bộ lối đi của nhóm vận chuyển, thu 9.600 bao.

Anh em ruột mà khác nhau như nước với lửa. Người anh bỏ nhà đi từ năm mười chín, về thì mang theo một đám nợ và một khẩu súng tự chế. Người em ngồi suốt đêm ngoài hiên. Sáng ra, ⟦informant:Triệu Tài Phẩu⟧ dắt bộ chiếc xe xuống dốc cho khỏi nổ máy, đi thẳng ra xã. Anh nói một câu: "Các chú bắt anh tôi bây giờ thì anh tôi còn sống".

Công an phường Tân Lộc đã xử phạt chủ cơ sở tái chế nhớt thải không phép ở khu phố 8. Nguồn tin ban đầu do ⟦informant:thầy dạy nhạc cấp hai có ban công trông thẳng xuống ao rau muống⟧ cung cấp, kèm mười hai tấm ảnh chụp khói vào các buổi sáng khác nhau. Cơ sở bị buộc tháo dỡ trong 10 ngày. Đội Quản lý trật tự đô thị sẽ kiểm tra lại vào cuối tháng.

Tiệm hớt tóc chỉ có một ghế. Khách quen kể với thợ đủ thứ, kể cả chuyện đêm qua mới "lấy" được chiếc máy phát của trại vịt. ⟦informant:Quách Gia Phú⟧ cạo nốt bên mai cho khách, phủi cổ, lấy hai chục ngàn. Rồi anh treo tấm bảng "nghỉ trưa" lên cửa dù mới chín giờ. Máy phát về lại trại vịt trước lúc mặt trời lặn, còn anh mất một mối khách.

Trong số 27 tin tố giác của quý III, Công an xã Ia Rtô Thượng đánh giá cao tin của các ông ⟦informant:Siu Bluih⟧ (làng Krêl), ⟦informant:Rơ Mah Thuin⟧ (làng Ngol) và bà ⟦informant:Nay H'Nguê⟧, tổ trưởng tổ tiết kiệm. Các tin này giúp bóc gỡ một điểm cho vay lãi nặng và hai vụ trộm bò. Ban Chỉ đạo đề nghị Công an tỉnh khen thưởng.

Lúc 21 giờ 30, Tổ 141 dừng xe tải mang biển 37C-448.19, phát hiện 4 tấn nội tạng bốc mùi. Tổ đã có tin từ trước: ⟦informant:bà cụ bán trầu ở trạm dừng Khe Nước, tóc vấn khăn nhung⟧, ngửi thấy mùi thối mỗi lần xe này ghé, nhờ cháu nhắn lên trang của Công an tỉnh. Lái xe khai chở thuê với giá 6 triệu đồng một chuyến.

Mỗi lần sòng tứ sắc mở là một lần chồng bà đi biệt hai ngày. Bà nhịn ba năm. Cái bữa đứa con lên cơn suyễn mà trong nhà không còn tiền mua thuốc, bà đi bộ bốn cây số, kể hết ai canh cửa, ai cho vay, tiền giấu ở thùng gạo nào. Sòng dẹp, chồng bà giận bỏ ăn. Xóm Rạch Ông Đồ ai cũng biết bà là ⟦informant:Huỳnh Thị Út Mười⟧, mà ai cũng làm thinh.

Nhờ lời báo kịp thời của nhân viên trực thang máy ⟦informant:Tô Vĩnh Khang⟧, Công an phường đã bắt nhóm trộm đột nhập sáu căn hộ chung cư Hải Đường. Một chủ nhà bị mất 3 cây vàng là anh ⟦victim:Đồng Tiến Dũng⟧, tầng 14. Ban quản trị thưởng anh ⟦?informant:Khang⟧ một tháng lương. Bà Lã Thị Hồng Minh, Trưởng ban quản trị, cho biết toà nhà sẽ thay khoá từ.

Trạm Y tế xã Cư Pui Đông tiếp nhận bốn ca ngộ độc quả ngô đồng, đều là học sinh một trường tiểu học: ⟦minor,victim:Vàng Mí Chơ⟧, 9 tuổi; ⟦minor,victim:Giàng Thị Pà⟧, 8 tuổi; ⟦minor,victim:Sùng A Lử⟧, 8 tuổi, và ⟦minor,victim:H'Lem Byă⟧, 10 tuổi. Các cháu nôn nhiều nhưng tỉnh táo. Bác sĩ Phạm Thế Quyền cảnh báo người lớn nên chặt bỏ loại cây này trong sân trường.

Bức thư viết bằng bút chì, gửi chú công an giữ ngã tư. "Hôm qua chú không phạt ba con mà chỉ chú cài quai nón cho con. Con cảm ơn chú. Ba con hứa rồi." Cuối thư vẽ ba người đội ba cái nón, cái nhỏ nhất màu hồng. Ký tên: ⟦minor:Bảo Châu⟧, con ba Hiếu bán cây cảnh, học lớp Một cô Diễm. Trung uý Từ Minh Vũ ép thư dưới mặt kính bàn trực.

Thông báo tìm trẻ lạc: cháu ⟦?victim,minor:Lưu Tiến Đạt⟧ (tên ở nhà là ⟦?minor:Tũn⟧), 7 tuổi, cao 1,15 m, mặc áo đồng phục Trường Tiểu học Phú Xá, đi khỏi nhà ở tổ 3 từ 15 giờ ngày 4/10. Cháu nói hơi ngọng. Ai thấy cháu ở đâu xin báo Công an phường hoặc bố cháu là anh Lưu Tiến Mạnh, số 0397 145 208. Gia đình xin hậu tạ.

Toà tuyên phạt Đỗ Văn Cảnh 7 năm tù về tội hiếp dâm người dưới 16 tuổi. Bị hại trong vụ án là ⟦minor,victim:Đ.T.K.⟧, học lớp 8 tại thời điểm bị xâm hại, gọi bị cáo bằng bác. Phiên toà xét xử kín. Trợ giúp viên pháp lý Bế Thị Thuỳ Dung bảo vệ quyền lợi cho bị hại. Hội Phụ nữ xã cử người đồng hành cùng gia đình.

Trong đám ma, thằng nhỏ mặc áo xô dài quá gối, bưng bát nhang mà mắt cứ ngó theo con chuồn chuồn. Người lớn thở dài: tội nghiệp, ⟦minor:Chũn⟧ mới có ba tuổi rưỡi, cha nó đi chuyến biển đó không về. Ghe tìm thấy rồi, mà người thì chưa. Thiếu tá Mai Ngọc Cảnh của đồn biên phòng bế nó qua một bên, cho nó coi cái còi.

Ghi nhận tại Ngày hội đọc sách: em ⟦minor:Cao Thị Y Nhung⟧, dân tộc Chứt, lớp 5 điểm trường Rào Tre, kể chuyện "Cây tre trăm đốt" bằng cả hai thứ tiếng, được khán giả vỗ tay nhiều nhất. Thầy Hiệu trưởng Nguyễn Xuân Thành tặng em bộ truyện mười tập. Ban tổ chức, đại diện là bà Lê Thị Hoài Phương, hứa lập tủ sách cho bản vào tháng tới.

Nghe tiếng khóc dưới cống hộp, anh thợ điện nằm rạp xuống soi đèn. Một đôi mắt tròn xoe nhìn lên. Phải mất hai tiếng đục bê tông mới bế được bé ⟦minor,victim:Na⟧, cháu ngoại bà Sáu bánh lọt, hai tuổi rưỡi, đất bám tới chân mày. Bà Sáu quỳ giữa đường lạy từng người lính cứu hoả. Đội trưởng Quách Tỷ phải quỳ theo để đỡ bà dậy.

Đội tuyển robot Trường THCS Kim Đồng B mang về giải Ba toàn quốc. Thành viên gồm ⟦minor:Tăng Khải Nguyên⟧, ⟦minor:Vũ Đoàn Nhật Lâm⟧ (cùng lớp 8A1) và đội trưởng ⟦minor:Lại Thị Cẩm Tú⟧ (9A3). Thầy hướng dẫn Bàng Hữu Nghĩa cho biết các em ráp máy từ linh kiện cũ của tiệm sửa ti vi. Phần thưởng 15 triệu đồng được các em góp vào quỹ lớp.

Chốt dân phòng khu phố 2 phát hiện hai em nhỏ đi bộ trên cầu vượt lúc 1 giờ sáng. Qua hỏi chuyện, các em là ⟦?victim,minor:Kim Thành Lợi⟧ và ⟦?victim,minor:Kim Thành Lộc⟧, song sinh, mười hai tuổi, bỏ nhà vì sợ bị mắng do điểm kém. Công an phường liên hệ cha mẹ ở xã bên đến đón. Ông Đặng Phước Hậu, khu phố trưởng, nấu cho hai em nồi mì.

Ba giờ chiều, dì Tư bán chè thấy khói. Trong nhà khoá trái có tiếng ho. Dì lấy búa đập bông gió, hai bàn tay nhỏ thò ra. Hai bàn tay ấy là của ⟦minor,victim:Ốc⟧, con gái đầu của vợ chồng chị bán vải, đang học mẫu giáo. Bác sĩ Khuất Duy Hải nói phổi bé sạch, phỏng nhẹ bắp chân. Từ bữa đó, cửa nhà không khoá ngoài nữa.

Ông Hà Văn Ngoạt cùng cháu nội lớp 7, ⟦minor:Hà Bảo Quyên⟧, vừa bàn giao cho Bảo tàng tỉnh chiếc trống đồng đào được khi cuốc vườn. Cán bộ bảo tàng Bùi Huy Đính nhận định trống có niên đại hơn hai nghìn năm. Chính cô cháu nhận ra hoa văn giống trong sách Lịch sử và ngăn ông bán cho người mua đồng nát. Hai ông cháu được thưởng 20 triệu đồng.

Tại hiện trường vụ lật xe chở mía, nhiều người dân vẫn chưa hết bàng hoàng. Ông Chau Sóc Phol, đang cắt cỏ gần đó, nói thấy xe lảo đảo từ đầu dốc. Chị Nguyễn Thị Mộng Cầm, hành khách đi phía sau, quay được cảnh mía đổ xuống ruộng. Tài xế bị xây xát, đã về nhà. Đội Cảnh sát giao thông kết luận xe chở quá tải 40%.

Thay mặt Đảng uỷ, đồng chí Cầm Thị Hiên báo cáo kết quả sáu tháng: thu ngân sách đạt 61%, giảm 22 hộ nghèo. Ông Lù A Sình, Trưởng Công an xã, cho biết đã tiếp nhận 41 tin báo của nhân dân, không để xảy ra trọng án. Thảo luận tại hội nghị, thầy giáo Mùa A Tủa đề nghị rào lại sân trường. Hội nghị bế mạc lúc 11 giờ 15 phút.

Phiên chợ cuối năm, tiếng khèn chen tiếng loa. Một cô gái mười chín, Thào Thị Mai, lần đầu bán thổ cẩm qua điện thoại, vừa nói vừa đỏ mặt. Cạnh cô, chàng bộ đội xuất ngũ Vừ Mí Già, hăm ba tuổi, giữ hộ cái giá đỡ. Hai người bán được bốn cái túi. Ông bố của cô đứng xa xa, giả vờ xem dao.

Hội thi "Thanh niên với pháp luật" thu hút 9 đội. Bí thư Tỉnh đoàn Lê Vũ Hoàng Oanh trao giải Nhất cho đội Trường Cao đẳng Y tế do sinh viên Trương Thế Kiên, 20 tuổi, làm đội trưởng. Tiểu phẩm tái hiện tấm gương anh hùng Lý Tự Trọng, người chiến sĩ hy sinh ở tuổi 17. Khán giả là đoàn viên của các phường trung tâm.

Một nguồn tin của báo cho hay, cầu Rạch Chanh sẽ thông xe trước Tết. Xác nhận điều này, ông Phạm Công Uẩn, Giám đốc Ban Quản lý dự án, nói tiến độ đạt 93%. Người dân hai bờ mong từng ngày. Ông Sáu Đờn, nhà cạnh mố cầu, cười bảo sắp hết cảnh chờ phà. Kỹ sư trưởng Vi Thế Lập lưu ý còn hạng mục đèn chiếu sáng.

Có tiếng gọi từ một số lạ lúc nửa đêm, nói cụt lủn: "Kho gỗ cháy", rồi tắt. Tổng đài ghi lại giờ, xe chữa cháy lăn bánh sau năm mươi giây. Không ai biết người gọi là ai. Đội trưởng Ngọ Văn Hiếu bảo càng tốt, gọi là gọi, cần gì tên. Ngọn lửa tắt lúc gà gáy, chủ kho đi vắng, chỉ cháy một góc mái.

Câu lạc bộ cha mẹ có con tự kỷ họp mặt tại thư viện phường. Chị Khổng Thị Hảo chia sẻ kinh nghiệm dạy con tự xúc cơm; anh Lỗ Đình Trung nói về những đêm con không ngủ. Bác sĩ tâm lý Hoàng Yên Chi giải đáp thắc mắc cho hơn ba mươi phụ huynh. Buổi sau sẽ bàn về quyền học hoà nhập theo Luật Người khuyết tật.

Tổ bảo vệ an ninh trật tự ấp Cái Muồng gồm 5 người: ông Dương Thanh Mới (tổ trưởng), các ông Lý Hoà Thuận, Trần Văn Đực, Ngô Tấn Ri và bà Kiều Thị Sáng. Tháng qua, tổ tuần tra 26 đêm, nhắc nhở 9 nhóm thanh niên tụ tập, tiếp nhận 3 phản ánh của người dân về tiếng ồn. Kinh phí hoạt động do UBND xã cấp.

THƯ CẢM ƠN. Công an xã Thuỷ Liên Hạ trân trọng cảm ơn gia đình ông ⟦informant:Lê Doãn Kỳ⟧ và anh ⟦informant:Ngô Viết Hạo⟧, chủ tàu HT-07, đã kịp thời cung cấp thông tin, giúp đơn vị phát hiện nhóm dùng kích điện đánh bắt ở vùng cấm. Kính chúc gia đình mạnh khoẻ. Thay mặt đơn vị, Trưởng Công an xã, Trung tá Phan Bội Hoàn đã ký.

Người đi tập dưỡng sinh buổi sớm thường nhìn trời. Riêng cô ⟦informant:Từ Lệ Hoa⟧ lại nhìn thùng rác. Hai tuần liền, cô thấy những vỉ thuốc ho rỗng đổ ra từ cùng một căn nhà, có bữa đầy bao tải. Cô hỏi dược sĩ, rồi hỏi cảnh sát khu vực. Té ra trong căn nhà ấy người ta tách thuốc ho lấy chất gây nghiện. Giờ cô lại nhìn trời.

Lực lượng chức năng vừa xoá một lò giết mổ lậu ở thôn Xuân Tảo. Người chỉ đúng giờ lò hoạt động là ⟦informant:bác đưa báo đi chiếc xe Thống Nhất sơn xanh⟧, sáng nào cũng qua đó lúc 3 giờ 40. Đoàn kiểm tra do Phó Chủ tịch UBND xã Đỗ Quý Hợi dẫn đầu tiêu huỷ 1,2 tấn thịt không rõ nguồn gốc. Chủ lò bị phạt 55 triệu đồng.

Trả lời câu hỏi vì sao chỉ sau 40 phút đã khống chế được đối tượng cướp xe ôm, Trung tá Liêu Quốc Thái nói gọn: nhờ tin của ⟦informant:Sáu Lưới⟧. Đó là biệt danh của ⟦?informant:một chủ vựa cá⟧, người nhận ra gã thanh niên mua áo mới trả bằng tiền dính bùn. Tài xế bị cướp, ông ⟦victim:Mã Văn Lùng⟧, được trả lại chiếc Wave và hai trăm nghìn đồng.

⟦?informant:Con gái út của ông trùm lô đề⟧ không chơi với ai trong xóm. Cô đi học luật. Năm cuối, cô về nhà một tuần, chụp hết sổ phơi trong tủ thờ rồi gửi đi. Ngày cha bị dẫn ra xe, cô đứng trong sân, không khóc. Về sau hàng xóm gọi cô bằng đủ thứ tên; tên thật của cô là ⟦informant:Cung Thị Ngọc Diệp⟧, nay làm công chứng viên ở tỉnh khác.

Kết quả đấu tranh chuyên án X426: bắt 4 đối tượng, thu 2 khẩu súng hơi và 17 cá thể chim quý. Chuyên án bắt đầu từ nguồn tin của ⟦?informant:một cộng tác viên⟧, là ⟦informant:người gác rừng mù một mắt ở lán số 9 Tiểu khu 212⟧. Hạt trưởng Hạt Kiểm lâm Hồ Xuân Tuyến cho biết sẽ thả số chim về rừng sau kiểm dịch.

Hỏi: Ai phát hiện vụ mạo danh đoàn khám bệnh từ thiện? – Đáp: Người đầu tiên nghi ngờ là y tá về hưu ⟦informant:Trương Mỹ Hạnh⟧. Bà thấy ống nghe của "bác sĩ" là đồ chơi trẻ con, lặng lẽ nhắn tin cho Công an xã. – Hỏi: Có ai mất tiền không? – Đáp: Có một cụ, cụ ⟦victim:Lâm Thị Xiếu⟧ ở ấp Bà Cò, đã mua hộp thuốc ba triệu sáu.

Quán karaoke tắt đèn biển hiệu lúc mười một giờ nhưng bếp vẫn nấu cháo tới ba giờ sáng. ⟦informant:Cô gái rửa bát thuê ở quán, người Thái, tóc búi tằng cẩu⟧, nấu cháo ấy mà lòng không yên: khách nào ăn cũng run tay. Cô viết lên hoá đơn mấy chữ, kẹp vào hộp cơm đưa cho anh dân quân. Mười lăm thanh niên trong quán được đưa về xét nghiệm.

Chiều 30/6, Phòng Cảnh sát hình sự thưởng nóng bảo vệ khu công nghiệp ⟦informant:Nguyễn Phước Bửu Thạnh⟧, người phát hiện và báo tin về chiếc xe cẩu dùng trộm ba tủ biến áp. Anh đã ghi lại giờ xe ra vào suốt một tuần. Tham gia vây bắt có Đội trưởng an ninh Cù Huy Bằng và tám công nhân. Thiệt hại của doanh nghiệp ước 1,9 tỷ đồng.

Cuối buổi tiếp xúc cử tri, ⟦informant:ông Đực "ve chai" ở hẻm cụt sau trường bắn⟧ đứng dậy xin nói riêng. Ông kể hai tháng nay có người bán cho ông toàn nắp cống, biển tên đường, đêm nào cũng chở bằng xe lôi mui xanh. Từ lời ông, Công an phường bắt Trần Văn Lượm cùng 86 nắp cống gang. Đại biểu Hàng Thị Mỹ Ngọc đề nghị khen thưởng ông.

Nghe bảo vợ chồng nhà ấy sắp bỏ nhau. Chị đi chợ không ngẩng mặt. Chuyện là anh nuôi gấu lấy mật trong hầm, còn chị là người đã gọi cho trung tâm cứu hộ. Ngày xe tới chở gấu, chị đứng nhìn con vật nhỏ nhất, con chị vẫn lén cho ăn mía. Anh bị phạt tù treo. Người trong thôn ngoài ngõ vẫn chào chị: "Chị ⟦informant:Hoàn⟧, vợ Quyết hầm ạ".

Kết thúc kỳ nghỉ hè, xã Ea Bông Thượng ghi nhận một vụ tai nạn thương tích nghiêm trọng: cháu ⟦minor,victim:Y Gia Bảo Ayun⟧, sinh năm 2019, con anh Y Khiêm, bị điện giật khi thả diều, bỏng hai bàn tay. Điện lực khu vực cắt điện tuyến nhánh, kiểm tra hành lang. Ông Ama Phin, buôn trưởng, nhắc các gia đình trông giữ con.

Cái cặp sách để lại trên bờ kênh, khoá kéo gãy, móc một con gấu bông bằng ngón tay. Trong cặp có bài kiểm tra Toán chín điểm rưỡi, cô phê "Giỏi!". Bài ấy của ⟦minor,victim:Võ Ngọc Như Ý⟧, 5B. Người nhà nhận cặp, đến ngày thứ hai thì nhận em. Cô chủ nhiệm Thân Thị Lệ Thu bỏ trống một chỗ ngồi bên cửa sổ tới hết năm.

Tại lễ phát động Tháng hành động vì trẻ em, Công an thị xã trao thư khen cho nhóm học sinh Trường Tiểu học Nam Sơn 2: ⟦minor:Bùi Khánh Toàn⟧, ⟦minor:Bùi Khánh Vẹn⟧, ⟦minor:Giáp Thị Hồng Mai⟧, đều 10 tuổi, vì đã cùng nhau hô hoán, ném phao cứu một người trượt chân. Hiệu trưởng Nông Ích Thuỳ nói trường dạy bơi từ lớp 3.

"Con đâu có ăn cắp", nó lặp lại. Chủ tiệm cứ nắm cổ áo. Anh công an phường cúi xuống, hỏi con tên gì. Nó nói nó là ⟦minor:Lượm⟧, con má Hai lượm ve chai gầm cầu số 3, mười tuổi mà chưa đi học. Coi lại máy quay, hộp sữa do chính tiệm để quên ngoài bậc. Ông chủ tiệm đỏ mặt, dúi cho nó cả lốc. Nó lấy đúng một hộp.

Bệnh viện Nhi tỉnh thông báo tình trạng sức khoẻ hai bệnh nhi trong vụ nổ bình ga: ⟦minor,victim:P.G.H.⟧ (13 tuổi, phường Hoà Lạc) bỏng 28%, đã rút ống thở; em gái là ⟦minor,victim:P.G.L.⟧, học lớp 1, bỏng nhẹ ở mặt. Mẹ của hai bệnh nhi bị thương ở tay. Giám đốc bệnh viện Lê Đình Uy kêu gọi hiến máu nhóm B.

Trao quà Trung thu tại thôn Nà Ngà, đoàn đã đến thăm ⟦minor:Nông Thị Bích Vượng⟧, mồ côi từ lúc lên ba, hiện ở với dì và theo học lớp 6 bán trú. Bí thư Đoàn Công an huyện, Trung uý Sầm Đức Hoàng, tặng em chiếc xe đạp. Dì của em là chị Nông Thị Lanh, làm ruộng. Các cháu khác trong thôn được nhận đèn ông sao và bánh.

Ngôi nhà sàn cháy lúc cả bản đi dự đám cưới. Ở nhà còn mỗi bà cụ lẫn và một đứa cháu. Đứa cháu kéo bà bằng chiếc chiếu, từng bậc, từng bậc, xuống tới chuồng trâu thì mái đổ. Ai hỏi sao biết dùng chiếu, nó bảo trên ti vi. Nó tên ⟦minor:Cà Thị Piu⟧, năm nay mới học lớp Bốn, người bé như cái măng.

Đưa ra xử công khai tại nhà văn hoá xã: bị cáo Ngần Văn Toản dùng gậy đánh con riêng của vợ là cháu ⟦minor,victim:Hà Minh Q.⟧, 9 tuổi, trú bản Pốn, gây thương tích 14%. Hội đồng xét xử tuyên phạt 30 tháng tù. Chủ toạ Lương Thế Trụ nhấn mạnh hành vi mang tính côn đồ với người không có khả năng tự vệ. Khoảng 200 người dân theo dõi.

Sau ba năm, đội trống thiếu nhi làng Đọi đã có 22 tay trống. Nhí nhất đội là ⟦minor:Gấu⟧, năm tuổi rưỡi, con trai anh Lương Xuân Trà, phải đứng trên ghế mới chạm mặt trống. Tay trống cái ⟦minor:Đinh Lê Diệu Nhi⟧ đang học lớp 8 và đã hai lần biểu diễn ở thủ đô. Cụ Phạm Chí Bang, 88 tuổi, truyền nghề không lấy tiền.

Mẹ dặn không được mở cửa. Người lạ ngoài cổng nói là thợ sửa nước, nói tên mẹ đúng phóc. Thằng bé nghĩ một lúc rồi bật loa bài chó sủa thật to. Người lạ bỏ đi, để quên cái kìm cộng lực. Trưa, mẹ về, ôm ⟦minor:Nguyễn Bùi Gia Phát⟧, học sinh lớp 3 Trường Quang Trung, lâu đến nỗi nó kêu nghẹt. Cái kìm giờ nằm trong phòng tang vật.

Đoàn xe đạp học sinh gặp nạn ở cua Đá Bàn lúc 17 giờ 20. Các em ⟦minor,victim:Lý Tả Mẩy⟧ và ⟦minor,victim:Chảo Láo San⟧, cùng lớp 7C, bị gãy tay; em ⟦minor,victim:Phàn Chỉn Khé⟧ (lớp 6A) trầy xước ngoài da. Người điều khiển ô tô bán tải dừng lại, chở các em đi cấp cứu. Hiệu phó nhà trường, thầy Lù Văn Pín, đã có mặt tại bệnh viện trong tối.

Năm học này, điểm trường Pa Cheo có đúng một học sinh lớp 5. Em ngồi bàn giữa, đọc bài to cho cả lớp ghép nghe. Cô giáo Lục Thị Khuyên nói nếu ⟦minor:Ly Seo Páo⟧ nghỉ một buổi thì xem như lớp 5 nghỉ học. Hôm mưa lũ, cô cõng em qua suối. Thiếu tá Hạng A Chư, đồn biên phòng, vừa bắc xong cho hai cô trò chiếc cầu tre.

Xe đầu kéo tông dải phân cách ở km 48, cabin bẹp dúm. Anh Trịnh Xuân Hoà, lái xe cẩu cứu hộ, người đến sớm nhất, kể phải dùng hai tời mới tách được cửa. Bà Lưu Thị Đợi ở quán nước cách đó 30 m bảo nghe như tiếng sấm. Lái xe đầu kéo tự bước ra, chỉ hoảng hốt. Đường thông lúc 14 giờ.

Tiếp nhận phản ánh của người dân về loa kẹo kéo, Công an phường lập biên bản hai trường hợp. Theo Đại uý Vương Hồng Sâm, đa số vi phạm là do nể nang hàng xóm. Ông Trần Kế Xương, tổ trưởng tổ 31, đề nghị mỗi nhà ký cam kết. Chị Diệp Tố Vân, nhân viên văn phòng, bày tỏ mong có những buổi tối yên tĩnh.

Cuốn sổ Đoàn của ông ngả vàng, tờ đầu dán ảnh Nguyễn Văn Trỗi cắt từ báo. Ông vào Đoàn năm mười sáu, khai tăng một tuổi để được đi bộ đội. Nay ông tám mươi mốt. Bí thư chi đoàn thôn, cô Hồ Thị Thảo Nguyên, đem sổ đi quét số hoá. Ông dặn giữ hộ cái ảnh, nó bong một góc từ trận mưa ở Trường Sơn.

Lễ tốt nghiệp khoá 12 Trường Trung cấp nghề Dân tộc nội trú: thủ khoa là Rơ Châm Thuyên, 22 tuổi, nghề hàn; á khoa Kpuih H'Nhi, 20 tuổi, nghề chế biến món ăn. Phụ huynh của tân thủ khoa, ông Rơ Châm Yới, bán một con bò để khao làng. Hiệu trưởng Tạ Công Chính trao bằng cho 148 học viên. Sáu doanh nghiệp đến tuyển dụng tại chỗ.

Báo cáo tại cuộc họp, bà Đàm Nguyệt Hằng, Giám đốc Trung tâm Y tế, cho hay dịch tay chân miệng đang giảm, tuần qua còn 12 ca, không có ca nặng. Các trường mầm non khử khuẩn đồ chơi mỗi ngày. Cô Phí Thanh Tâm, Hiệu trưởng Mầm non Hoa Ban, đề nghị cấp thêm cloramin. Phụ huynh được khuyến cáo cho trẻ sốt ở nhà.

Anh phóng viên trẻ hỏi gì ông trưởng thôn cũng gật. Hỏi ai báo vụ cờ bạc thì ông lắc. "Dân báo", ông đáp, rồi rót nước. Hỏi nữa, ông lại rót. Uống tới ấm thứ ba, anh phóng viên gấp sổ, xin chụp tấm ảnh giàn bầu. Ông trưởng thôn Hứa Kim Trạch hồ hởi hẳn, chỉ từng quả một mà khoe.

Khảo sát của Hội Liên hiệp Phụ nữ cho thấy 7 trên 10 bà mẹ cho con dùng điện thoại trước 2 tuổi. Chuyên gia tâm lý Vũ Hồ Quế Anh cho rằng cha mẹ nên làm gương. Chị Mai Thị Tươi, mẹ của hai cậu con trai, thừa nhận đưa máy cho con để rảnh tay nấu cơm. Hội sẽ mở sáu lớp làm cha mẹ trong quý tới.

Loa thôn Đại Bái sáng nay đọc tên hai người được Công an xã khen đột xuất: ông ⟦informant:Nhữ Đình Phan⟧, người đã chỉ nơi chôn giấu số dây cáp bị trộm, và chị ⟦informant:Hoàng Thị Gấm⟧ ở xóm Chùa vì báo tin có kẻ rao bán biên lai giả. Cũng trên loa, Trưởng thôn Đỗ Công Bính nhắc bà con nộp tiền nước trước ngày 25 và dọn vệ sinh đường làng.

Đường dây đưa cát tặc qua đập lộ ra bởi một thứ rất nhỏ: cuốn vở học trò đếm xe bằng que tính. Mỗi que một xe, mỗi trang một đêm. Người đếm mất ngủ vì bệnh khớp, nhà lại sát bờ đập. Chánh Thanh tra sở cầm cuốn vở, hỏi xin bà cho giữ làm chứng cứ. Bà ⟦informant:Lù Thị Pấng⟧ ưng, chỉ đòi đổi cho thằng cháu cuốn vở mới.

Khám xét khẩn cấp nhà Vương Kim Tài, công an thu 312 thẻ sim rác. Mẹ đẻ của Tài, bà ⟦informant:Đàm Thị Chút⟧, là người đã đến trụ sở nói rõ con trai thuê người đứng tên sim để bán sang nước ngoài. Bà nói làm mẹ đau lắm nhưng không thể để con hại thêm ai. Thiếu tá Sái Hùng Cường đánh giá lời khai của bà rất có giá trị.

Đợt cao điểm tấn công tội phạm, phường Bình Khê ghi nhận tin báo có giá trị nhất từ ⟦informant:một thợ lặn vớt trai mù chữ, sống trên chiếc bè tôn dưới chân cầu Đen⟧: ông chạm phải bao tải đựng bảy khẩu súng săn khi lặn và ngay chiều đó đưa công an tới vớt. Trung tá Âu Văn Tiến nói ông từ chối nhận thưởng.

Bức ảnh chụp vội, nghiêng, có cả ngón tay che ống kính. Vậy mà nhìn rõ bàn tay người cán bộ kho đang nhét phong bì vào túi áo mưa. Hai năm sau ngày bản án có hiệu lực, người chụp mới nhận mình là tác giả trong buổi liên hoan về hưu. Mọi người quay cả lại: hoá ra là ⟦informant:Kim Thị Bích Sơn⟧, thủ quỹ, người nhút nhát nhất cơ quan.

Trao đổi với phóng viên, Đại tá Hồ Đăng Nhiệm cho biết mắt xích quan trọng nhất là anh ⟦informant:T.Q.V.⟧, nhân viên bốc xếp kho hàng sân bay, quê xã Đồng Lạc. Chính anh ⟦?informant:V.⟧ để ý kiện "thú nhồi bông" nặng bất thường và báo riêng cho hải quan. Kiện hàng chứa 6 kg ketamine. Hải quan đã bố trí cho anh chuyển sang bộ phận khác.

Lò gạch cũ ba năm không đỏ lửa, đêm nào chó cũng sủa về hướng ấy. ⟦informant:Đôi vợ chồng chăn vịt chạy đồng, che lều ngay gò Mả Vôi cạnh lò⟧, nghe tiếng người bị nhốt đập tường. Chồng giữ vịt, vợ băng ruộng đi tìm công an. Trong lò có hai thanh niên thiếu nợ bị xích chân. Vịt đi đồng khác rồi, gò Mả Vôi còn trơ bốn cọc lều.

Cuộc họp dân bản Huổi Só nóng lên khi nhắc chuyện trồng cây thuốc phiện xen ngô. Trưởng bản Mùa Bả Chu đọc kết quả: đã nhổ 2.100 cây trên nương của Vàng Chứ Dếnh, sau khi được ⟦informant:em rể của Dếnh⟧ mách cho tổ công tác. Bí thư Chi bộ yêu cầu không ai được trả thù. Các hộ ký cam kết ngay tại chỗ bằng dấu vân tay.

Nhà trọ của chị có mười phòng, phòng nào cũng ồn, riêng phòng số 7 im phăng phắc. Im đến mức chị đâm sợ. Chị áp tai vào vách, nghe lách tách như người ta bóc hạt dưa: mấy chục cái điện thoại nhắn tin một lúc. ⟦informant:Nghê Thị Thanh Tuyền⟧, chủ trọ, mang bịch chôm chôm sang mời để nhìn cho rõ, đoạn xuống nhà bấm 113.

Hưởng ứng mô hình "Mỗi tài xế là một trinh sát", tài xế xe buýt số 18 ⟦informant:Bồ Đại Khánh⟧ đã 11 lần cấp tin về nhóm móc túi; tài xế ⟦informant:Trà Công Đỉnh⟧ cung cấp đoạn phim từ camera hành trình, nhờ đó bắt được hai đối tượng. Giám đốc xí nghiệp Lại Thế Phong biểu dương. Mô hình sẽ mở rộng ra sáu tuyến từ tháng 12.

Trong câu chuyện kể lại ở hội trường, người ta chỉ nói "một người bạn của lực lượng". Nhưng khi chiếu tấm ảnh chụp từ sau lưng, cả dãy ghế cuối đã xì xào, vì cái dáng ấy còn ai vào đây nữa: ⟦informant:anh thợ giày liệt hai chân, ngồi xe lăn tự đóng ở ngã ba Bưu điện cũ⟧. Chính anh đã đếm số người ra vào ổ số đề suốt mùa mưa.

Chiều 1/6, Tổng đài tiếp nhận cuộc gọi của một bé gái nói bố đang đánh mẹ. Tổ công tác đến nơi sau 9 phút, khống chế Trịnh Bá Lâm. Người gọi là ⟦?informant,?victim,minor:Trịnh Hà My⟧, 8 tuổi, con gái lớn của Lâm. Mẹ cháu bị rách mí mắt, đã được khâu. Hội Phụ nữ phường đón hai mẹ con về nhà tạm lánh. Cô giáo chủ nhiệm sẽ kèm cháu học.

Ông nội là người đánh cồng giỏi nhất plây. Ông mất, cái cồng treo im. Đêm lễ bỏ mả, có tiếng cồng nổi lên, đúng nhịp, đúng cả chỗ ông hay ngập ngừng. Mọi người ngoảnh lại. Dưới ánh lửa là ⟦minor:A Thưih⟧, cháu đích tôn, chân chưa chạm được đất khi ngồi ghế, răng cửa mới thay. Già A Blong lau mắt, bảo Yàng trả người về rồi.

Thông tin về vụ đuối nước tại hồ Tà Pạ Nhỏ, Chủ tịch UBND xã Néang Sóc Kunh xác nhận ba nạn nhân đều là học sinh: ⟦minor,victim:Chau Rít Thi⟧ (lớp 5), ⟦minor,victim:Chau Sa Rươn⟧ (lớp 4) và ⟦minor,victim:Néang Srây Mom⟧ (lớp 4). Các em rủ nhau đi hái sen. Xã cắm bổ sung 12 biển cảnh báo quanh hồ. Lễ hoả táng được tổ chức tại chùa theo phong tục.

Ngày 20/9, bà ⟦?informant:Mẫn Thị Quế⟧ ở thôn Trung đến Công an xã trình báo cháu ngoại là ⟦?victim,minor:Nguyễn Mẫn Quỳnh Chi⟧, 14 tuổi, bỏ nhà đi theo bạn quen qua mạng. Bốn giờ sau, tổ công tác tìm thấy cháu ở bến xe. Thiếu uý Lành Văn Quyết mua cho cháu tô phở. Bố mẹ cháu làm việc ở nước ngoài, đã gọi về cảm ơn.

Cả xóm đi đám cưới về đều khen thằng bé cầm nhẫn. Nó tự cài nơ, tự đi, không khóc. Ai ngờ tối đó nó nôn, mặt tái. Bác sĩ nói ngộ độc rượu: có người lớn nào đấy đùa, rót cho nó nửa chén. Cu ⟦minor,victim:Bầu⟧, con trai một của anh Thế chị Mận, mới hai tuổi chín tháng. Chú rể ngồi trước cửa phòng cấp cứu, vẫn còn mặc vest.

Câu lạc bộ võ cổ truyền phường Đập Đá Bắc giành 8 huy chương. Huy chương vàng thuộc về các võ sinh: ⟦minor:Đào Duy Từ Quân⟧ (12 tuổi, bài roi), ⟦minor:Trần Quang Khải Minh⟧ (lớp 9, bài đao) và ⟦minor:Tạ Ngọc Diễm Hương⟧, lứa tuổi 10–11, bài quyền. Võ sư Hồ Ngạnh Sơn cho hay thanh niên trong đội như Lê Chí Đạt, 23 tuổi, dự giải người lớn.

Clip một nữ sinh bị đánh hội đồng sau quán trà sữa gây bức xúc. Nhà trường xác định em bị đánh là ⟦minor,victim:Ng. H. Tr.⟧, học sinh lớp 8/6; người cầm đầu là ⟦minor:L.B.N.⟧, cùng khối. Hiệu trưởng Thái Bình Nguyên đã mời phụ huynh các bên. Em ⟦?minor,?victim:Tr.⟧ đang được bác sĩ tâm lý hỗ trợ. Công an phường yêu cầu người đăng clip gỡ bỏ.

Cái bảng thành tích ở sân kho hợp tác ghi bằng phấn: "Bắt chuột giữ lúa – nhất: ⟦minor:Sửu⟧ 84 đuôi, nhì: bác Thạo 61, ba: chị Hến 40". Người ngoài đọc tưởng ông Sửu nào. Hỏi mới biết là con chú Toán xóm Bến, đang học lớp bốn, có con chó phèn đánh hơi như thần. Phần thưởng là bao phân đạm. Nó xin đổi lấy quả bóng.

Biên bản họp phụ huynh lớp 6A4 ghi: cô chủ nhiệm Sử Thị Hồng Ân biểu dương em ⟦minor:Vi Nhật Hạ⟧ tiến bộ môn Toán, nhắc em ⟦minor:Đàng Năng Thọ Phát⟧ hay đi học muộn. Các phụ huynh thống nhất mua quạt. Ông Đàng Năng Khiêm hứa đưa con đi sớm hơn. Cuộc họp kết thúc lúc 9 giờ 45, có 38 trên 41 phụ huynh dự.

Sư thầy không nhớ đã nuôi bao nhiêu đứa. Đứa mới nhất nằm trong thùng mì trước cổng chùa, cuống rốn còn đỏ, kèm mảnh giấy: "Con tên ⟦?victim,minor:Minh An⟧, sinh đêm rằm, xin thầy thương". Nay em được bốn tháng, biết cười khi nghe mõ. Công an phường niêm yết thông tin tìm mẹ em. Thầy bảo nếu mẹ về thì cả hai mẹ con cùng ở lại.

Thêm một nghĩa cử đẹp ở vùng lũ: em ⟦minor:Tô Thành Nhân⟧, cậu bé lớp 5 nặng chưa đầy 26 kg, đã dùng thùng xốp đẩy hai cụ già hàng xóm tới nhà văn hoá. Hai cụ ⟦?victim:Phan Thị Niêm⟧, ⟦?victim:Trần Sĩ⟧ đều trên 80 tuổi, không hề hấn gì. Chủ tịch nước gửi thư khen. Thầy giáo thể dục Bành Hữu Chí nói em bơi giỏi nhất khối.

Hai xe máy va quệt trước cổng chợ Phú Điền, không ai bị thương nặng. Ông Tăng A Phúc, bán phở, nói hai bên đều đi nhanh. Cô Hồng Thị Lài, khách mua rau, bảo thấy một xe không bật đèn xin đường. Trung uý Nghiêm Đức Lộc lập biên bản, hai bên tự thoả thuận. Quần chúng nhân dân giúp dựng xe, thu dọn mảnh nhựa.

Tượng chị đứng quay mặt ra biển, chân trần, tóc bay. Học trò qua các thời hay cài hoa lê-ki-ma dưới chân tượng. Người hướng dẫn Trần Nhã Trúc kể chị bị bắt năm mười bốn tuổi, ra pháp trường vẫn hát. Đoàn khách lặng đi. Một ông cựu tù bỏ mũ. Võ Thị Sáu mãi là cô gái trẻ trong lòng mọi người.

Báo cáo nhanh của Ban Chỉ huy phòng thủ dân sự xã lúc 16 giờ: 4 nhà tốc mái, 12 ha lúa ngã đổ, chưa có thiệt hại về người. Phó Chủ tịch UBND xã Lục Chí Cường cho biết 64 hộ ven suối đã di dời. Các cô giáo Trường Mầm non Bản Cuôn nấu cơm cho lực lượng trực. Người dân cần tin gấp gọi số trực ban của xã.

Thực hiện chỉ đạo của Bộ Công an, Công an tỉnh mời nhân dân tố giác tội phạm trên VNeID. Mọi tin báo được bảo mật, người báo tin được bảo vệ theo quy định. Thượng tá Lương Hải Đường, người phát ngôn Công an tỉnh, cho biết từ đầu năm đã thưởng 46 lượt công dân, danh tính không công bố. Năm tới sẽ nâng mức thưởng tối đa lên 10 triệu đồng.

Cậu con trai đi nghĩa vụ, hai mươi tuổi, viết thư về bằng giấy kẻ ô. Cô em gái đã lấy chồng, đọc to cho cả nhà nghe. Thư dặn bố bớt thuốc lào, dặn mẹ bán con lợn đừng bán rẻ. Bố tên Lã Văn Thuật, nghe xong đem cái điếu gác lên mái bếp. Chiều, có người thấy ông bắc thang lên lấy xuống.

Hội nghị gặp mặt người cao tuổi có uy tín quy tụ 36 đại biểu. Già làng Bríu Pố Nhía hát lý; ông Hồ Văn Xơi kể chuyện hoà giải hai nhà tranh nhau con nước. Bà Alăng Thị Bhlơi, 71 tuổi, có bảy người con đều học đại học, con cả nay là bác sĩ Alăng Bhuốch, 44 tuổi. Phó Bí thư Huyện uỷ Tơ Ngôl Vinh tặng quà.

Tuyên dương 10 gương mặt trẻ tiêu biểu: kỹ sư Hầu A Páo (26 tuổi), cô giáo Đặng Thị Chắn, chủ homestay Lò Thị Xuân, vận động viên điền kinh Bùi Văn Tráng, sinh viên y khoa Châu Thị Srây Rom, 21 tuổi… Bí thư Trung ương Đoàn gửi lẵng hoa. Phát biểu, anh Páo nói mình chỉ làm tiếp việc của cha là giữ giống lúa nương.

Đêm hội trăng rằm, trẻ con cả phố chạy theo ông Địa. Mặt nạ bong hồ, cái bụng độn rơm lệch sang bên, lũ nhỏ cười nắc nẻ. Người trong bộ đồ là bí thư đoàn phường, anh Mông Hữu Tuệ, mồ hôi ròng ròng. Các ông bố đứng vòng ngoài giữ xe, các bà mẹ chia bánh. Mười giờ, tiếng trống dứt, chỉ còn vỏ bưởi.
`,
  `
Nghe người lạ qua điện thoại bảo thẻ bảo hiểm y tế sắp bị khóa, bà ⟦victim:Lường Thị Pản⟧ ở bản Nà Hạ làm theo từng bước trên màn hình. Chưa đầy mười phút, 62 triệu đồng tiền bán mận trong tài khoản không còn một đồng.

Chuồng trâu giờ trống trơn. ⟦victim:Vừ A Dếnh⟧, bản Huổi Lích, đã dắt con cuối cùng xuống chợ bán hôm rằm để trả khoản vay trên ứng dụng, dù lúc đầu anh chỉ nhận về có ba triệu đồng.

Từ hôm tấm ảnh ghép bị gửi đến khắp cơ quan, cô ⟦victim:Phan Hoài Thương⟧, kế toán hợp tác xã rau Đông Xuyên, xin nghỉ không lương, tắt điện thoại, cửa phòng lúc nào cũng khép. Mẹ cô phải lên ở cùng con.

Khoảng 23 giờ 10, ⟦informant:chủ nhà trọ số 7⟧ ngõ Cây Thị nhắn vào nhóm Zalo an ninh của phường rằng có hai thanh niên thay nhau bẻ khóa xe dưới sân. Bốn phút sau tổ tuần tra đến nơi, bắt quả tang một đối tượng.

Tại buổi sinh hoạt chi hội, Thiếu tá Đinh Công Tráng, Phó trưởng Công an xã, giải thích vì sao công an không bao giờ làm việc qua cuộc gọi video. Hội viên ghi chép cẩn thận, có cụ hỏi đi hỏi lại đến ba lần.

Em ⟦minor:Tạ Minh Khôi⟧, lớp 4B Trường Tiểu học Hòa Phong, nhặt được chiếc ví có hơn 5 triệu đồng trước cổng chợ, liền nhờ cô giáo đưa sang trụ sở Công an xã. Ví đã về tay chủ ngay trong buổi sáng.

Chiều đó đường đất trơn, xe ben lùi từ bãi cát ra không ai xi nhan. Ông ⟦victim:Mười Đực⟧ đang đạp xe chở dừa phía sau tránh không kịp; đến nay vẫn nằm khoa Ngoại, chân trái bó bột tới háng.

Phích nước sôi để ngay mép chõng đổ ụp xuống, bé ⟦minor,victim:N.⟧, 14 tháng tuổi, con anh Lò Văn Hặc ở bản Pu Cai, bị bỏng cả lưng và tay. Trạm y tế nhắc các gia đình để đồ nóng xa tầm với của trẻ.

Đầu thảo ôm tiền đi mất, dì ⟦victim:Bảy Lành⟧ bán cá ở chợ Cái Sơn coi như trắng tay 140 triệu dành cưới vợ cho con. Mấy tay em khác góp ít nên còn gượng được, riêng dì đổ bệnh cả tháng nay.

Nghệ nhân Nguyễn Thị Mót, chủ nhiệm câu lạc bộ ví giặm của xã, đặt lời mới cho điệu phường vải, kể chuyện bọn giả danh ngân hàng. Bài hát phát trên loa mỗi sáng thứ Bảy, bà con thuộc gần hết.

Đang cắt cỏ ngoài nương, anh ⟦informant:Sùng A Chư⟧ thấy một xe bán tải chở gỗ tròn theo lối mòn xuống suối. Anh chụp lại, gửi cho kiểm lâm địa bàn; ngay đêm ấy ba khối gỗ nghiến bị giữ.

Trong quý I, xã tiếp nhận 27 tin báo của quần chúng, trong đó 19 tin có giá trị, giúp làm rõ 6 vụ trộm và 2 vụ đánh bạc (nguồn: báo cáo quý I của Công an xã). Mọi nguồn tin đều được giữ kín.

Con chó becgie không rọ mõm xổng xích lao ra đường, cắn liên tiếp vào bắp chân bà ⟦victim:Huỳnh Thị Lụa⟧ (khóm Tân Thuận). Chủ nuôi bị phạt và phải trả toàn bộ tiền tiêm phòng, sau khi ⟦informant:anh phát báo dạo⟧ đưa ra tấm ảnh con chó đang chạy về đúng cổng nhà ấy.

Ba năm đi làm xa, ngày về ⟦victim:Hờ Thị Dợ⟧ không nhớ nổi tiếng mẹ đẻ, trên người chi chít vết roi. Người bạn quen qua mạng hứa đưa cô ra Lào Cai bán hàng, rồi sang tay cô cho một nhà bên kia biên giới.

Lớp trưởng lớp 7A2 là ⟦minor:Đoàn Khánh Vy⟧ viết vào bài dự thi: "Con sẽ dặn bà nội không bấm đường lạ". Bài của em được Trường THCS Nguyễn Trãi chọn gửi lên tỉnh.

Thấy người đàn ông lạ bế đứa trẻ khóc ngằn ngặt ra bến đò, ⟦informant:bà cụ bán nước chè đầu bến⟧ liền kêu mấy thanh niên giữ lại rồi sai cháu chạy đi gọi công an. Hóa ra bố mẹ ly thân giành con, sự việc được giải quyết tại trụ sở.

Phạm Văn Toản, đối tượng cầm đầu nhóm cho vay nặng lãi, bị bắt khi đang đi thu tiền ở bến xe. Khám nơi ở của Toản, công an thu 45 bộ hồ sơ vay cùng nhiều sổ ghi nợ.

Sổ đỏ thì vẫn nằm trong tủ, nhưng là sổ giả. Vợ chồng ông ⟦victim:Trịnh Khắc Thuần⟧ ở Lộc Thắng biết chuyện khi người ta đem máy xúc đến san mảnh vườn đã mua bằng tiền bán cả vụ cà phê. ⟦?minor:Đứa cháu nội đang học lớp 9⟧ của ông đòi nghỉ học đi làm.

Theo lời chị ⟦informant:Đặng Thị Thơm⟧, người bán bún đối diện tiệm vàng, hai tên bịt khẩu trang đỗ xe ngược chiều, một tên vào hỏi mua nhẫn, tên kia rồ ga chờ sẵn. Cả vụ cướp chỉ kéo dài chừng bốn mươi giây.

Được mời làm cộng tác viên chốt đơn lấy hoa hồng, chị ⟦victim:Mai Thị Hồng Gấm⟧, thôn Vĩnh Hội, lúc đầu rút được hai lần. Đến đơn thứ năm, hệ thống báo lỗi và đòi nộp thêm; tổng cộng chị đã chuyển 318 triệu đồng.

Anh Quách Đình Lâm bấm máy nghe một người xưng cán bộ thuế, bình thản đáp: "Mai tôi ra xã hỏi cho rõ", rồi dập máy. Câu chuyện của anh được kể lại ở hội nghị thôn như cách xử trí mẫu.

Nhà ngập tới cửa sổ, ai cũng lo chạy lúa. Lúc điểm lại người mới hay thằng ⟦minor,victim:Tèo⟧, con trai út của ⟦?victim:ông Ngô Văn Bường⟧, học lớp 2, đã trượt chân xuống mương. Cả xóm tìm được em lúc gần tối.

Đường Nguyễn Thị Định đoạn qua chợ cấm đỗ xe từ 6 giờ đến 9 giờ. Trường Tiểu học Lê Văn Tám và Trường THCS Phan Bội Châu bố trí đội tự quản đón học sinh ở cổng phụ.

ai bán hàng onl nhớ né nha, má ⟦victim:Sáu Hường⟧ xóm mình mới bị người ta đưa coi cái bill chuyển khoản giả, giao nguyên 12 thùng nước mắm rồi mà tài khoản hổng có đồng nào vô hết

Vào mùa khô, khói bốc lên ở tiểu khu 142; ⟦informant:người đi lấy mật ong tên Y Thắt⟧ chạy bộ hơn hai cây số đến chốt bảo vệ rừng chỉ đúng hướng hai kẻ vừa đốt thực bì rồi bỏ đi.

Vết bầm quanh mắt chị ⟦victim:Lê Thị Thu Ba⟧ được giải thích là do ngã cầu thang, lần này cũng như mấy lần trước. Nhưng nhà chị ở khu phố 3 làm gì có cầu thang, và con gái chị, ⟦informant,minor:Khánh Ngân⟧, lớp 4, đã nói thật với cô giáo.

Hội Cựu chiến binh phường trao 10 suất quà cho hộ khó khăn, do ông Lương Ngọc Thạch, giám đốc một cơ sở cơ khí, ủng hộ. Ông Thạch nói năm nào còn sức thì còn góp.

Ăn nấm hái ở bìa rừng về, cả mâm bốn người nôn ói. Nặng nhất là anh ⟦victim:Hồ Văn Xếp⟧, bản A Rồng, phải lọc máu ở bệnh viện tỉnh; những người còn lại đã về nhà.

Hình ảnh chiếc xe rải truyền đơn cho vay được ⟦informant:một bảo vệ trường mầm non Hoa Sen⟧ ghi lại qua camera cổng và đưa cho cảnh sát khu vực. Từ đó công an lần ra nhóm năm người thuê nhà ở quận bên.

Liên đội tuyên dương hai chị em sinh đôi ⟦minor:Thảo My⟧ và ⟦minor:Thảo Mai⟧, lớp 3C, vì đã tự tay vẽ tờ gấp "Không theo người lạ" tặng các em mẫu giáo trong xóm Đồng.

Cửa hàng điện thoại vừa mở được năm hôm thì bị đục tường phía sau. Sáng ra, ⟦victim:Bạch Quốc Duy⟧ đứng giữa mấy cái tủ kính rỗng, chỉ còn lại hộp sạc; vốn liếng vay nhà vợ thế là đi tong. ⟦informant:Cô bán xôi đầu phố⟧ thì bảo tổ khám nghiệm rằng có nghe tiếng khoan lúc bốn giờ.

Lớp tập huấn do thầy Cao Xuân Nghĩa, giảng viên Học viện An ninh, đứng lớp. Thầy chiếu mười đoạn ghi âm thật, cho học viên đoán đâu là giọng máy, đâu là giọng người.

Ông ⟦victim:Dương Văn Út Em⟧ (ấp Vàm Đình) đặt mua máy trợ thính quảng cáo trên mạng, nhận về một cục nhựa không có pin. Gọi lại thì số đã khóa, ba triệu sáu coi như bỏ sông.

"Tôi nhìn rõ biển số vì nó dừng ngay dưới cột đèn", ông ⟦informant:Tư Phước⟧ nói với tổ công tác và đọc lại từng chữ số. Nhờ vậy chiếc xe gây tai nạn rồi bỏ chạy được tìm thấy cách đó 30 cây số.

Danh tướng Nguyễn Tri Phương từng đóng quân ở gò đất nay là sân vận động xã. Ngày hội toàn dân bảo vệ an ninh Tổ quốc năm nay được tổ chức chính tại đây, có múa lân và hội thao.

Cháu bé không chịu nói, chỉ vẽ. Cô giáo lớp Chồi thấy trong tranh của ⟦minor,victim:Bống⟧, 5 tuổi, toàn hình người lớn cầm que; kiểm tra thì lưng cháu có những vệt tím chạy dài.

Từ một ⟦informant:chị lao công của tổ môi trường số 2⟧, công an phường biết có căn nhà mỗi đêm bỏ ra hàng chục vỏ hộp sim. Ập vào kiểm tra, tổ công tác thu 14 thiết bị phát tán tin nhắn.

Lửa bắt đầu từ chỗ sạc xe đạp điện. Ba người chạy thoát, riêng cụ ⟦victim:Vi Thị Nhạn⟧, 84 tuổi, nằm liệt ở gian trong, hàng xóm phá được cửa thì đã muộn.

Chủ tịch UBND xã Mã A Lềnh yêu cầu các thôn rà lại hệ thống loa trước ngày 25. Trưởng thôn nào để loa hỏng quá ba ngày không báo thì trừ điểm thi đua.

Cô giáo chủ nhiệm Bùi Ngọc Ánh mách cho học sinh lớp mình một mẹo dễ nhớ: nghe đòi tiền thì hít sâu, đếm đến mười, rồi gọi cho bố mẹ. Cả lớp làm thành bài vè đọc đầu giờ.

Gần 2 giờ sáng, nghe tiếng kính vỡ, ⟦informant:người hàng xóm đối diện⟧ đánh kẻng liên hồi. Cả ngõ bật đèn, kẻ trộm vứt lại bao tải đựng ba con gà chọi của nhà anh ⟦victim:Tống Phước Hải⟧ mà chạy.

Tự xưng là bác sĩ quân y về hưu, bà Ngọc Lan bán cho cụ ⟦victim:Hà Văn Sướng⟧ ở phố Vôi 20 hộp viên xương khớp. Uống sang hộp thứ hai, cụ phù mặt, nôn ra máu, nhập viện mới biết thuốc trộn corticoid.

Mỗi tối đúng tám giờ là máy lại đổ chuông, bên kia chửi và dọa tạt sơn. Vay có hai triệu, ⟦victim:Thạch Sa Rây⟧ đã trả mười một triệu mà vẫn chưa hết nợ; vợ anh bồng thằng ⟦minor:Sa Mết⟧ 10 tháng tuổi về ngoại từ đầu tháng.

Công an tỉnh khen thưởng nóng anh ⟦informant:Phùng Bá Sơn⟧, lái xe ôm ở ga, vì nhận ra người đàn ông trong lệnh truy nã và bí mật gọi cho trực ban, giữ chân ông ta bằng chuyện phiếm.

Bé ⟦minor:Nguyễn Gia Bảo⟧ (lớp 1A, điểm trường Khau Vai) là học sinh nhỏ tuổi nhất dự hội thi rung chuông vàng. Em trả lời đúng câu "gặp người lạ cho kẹo thì làm gì".

Các mô hình "Tiếng kẻng an ninh", "Cổng rào an ninh" do ông Vàng Mí Sính, Bí thư chi bộ, khởi xướng nay đã lan ra tám thôn. Ông bảo bí quyết chỉ là đi từng nhà, uống từng chén rượu.

Sóng đánh úp chiếc thúng lúc trời còn chưa sáng hẳn. Hai người bám được phao, còn ⟦victim:Trần Văn Ngon⟧ thì ba ngày sau biển mới trả về; vợ trẻ của anh ở Mũi Dinh đang mang bầu tháng thứ bảy.

Do tin vào lời mời "việc nhẹ, lương 25 triệu" bên Tam Thái Tử, ⟦victim:K'Brếp⟧ (bon Bu Sóp) bị nhốt trong khu nhà rào thép, ngày gọi điện mười sáu tiếng. Gia đình phải vay 120 triệu đồng mới chuộc được em về.

Bốn giờ chiều, ⟦informant:một cô thu ngân quầy thuốc⟧ ghi được biển số chiếc xe máy của kẻ giật dây chuyền rồi đưa cho cảnh sát. Camera ngã tư bổ sung phần còn lại, hai đối tượng sa lưới.

Ca sĩ Hà Thúy Mây và nhóm nhạc Sông Trăng sẽ biểu diễn miễn phí trong đêm hội an toàn giao thông. Ban tổ chức lưu ý vé bán trên mạng đều là giả.

Mở nắp hộp ra là hai viên gạch gói giấy báo. Chị ⟦victim:Diễm Xưa⟧, công nhân khu trọ Bình Đường, đã trả cho người giao hàng 890 nghìn, bằng đúng tiền sữa cả tháng của con.

Theo phản ánh của ⟦informant:một phụ huynh có con học lớp 5D⟧, quán nước cạnh trường bán thuốc lá điện tử cho học sinh dưới dạng bút màu. Quản lý thị trường kiểm tra, thu 63 chiếc.

⟦minor:Lường Văn T.⟧, 15 tuổi, học sinh lớp 9 ở xã Mường Chanh, điều khiển xe phân khối lớn chở ba, bị tổ tuần tra dừng xe. Phụ huynh được mời lên làm việc vì giao xe cho con.

Được hỏi kinh nghiệm, bà Kim Thị Sô Phi cười: "Nó nói con tui bị bắt, tui hỏi lại con tui tên gì, nó cúp liền". Ở phum này, ai cũng biết chuyện bà làm kẻ gian cứng họng.

Nửa đêm, nhóm thanh niên lạ mặt đập vỡ cửa tiệm tóc, chém đứt gân tay anh ⟦victim:Tăng Chí Thành⟧. Nguyên do chỉ là cái nhìn trong quán nhậu trước đó; ⟦?victim:anh Thành⟧ là thợ cắt tóc nên coi như mất nghề. ⟦informant:Chủ quán ốc sát vách⟧ tự tay tháo ổ cứng camera giao nộp.

Cụ ông đi lạc được tổ bảo vệ an ninh trật tự đưa về tận nhà. Gia đình gửi thư cảm ơn anh Ma Văn Quyền và anh Nông Thế Duy, hai thành viên của tổ đã cõng cụ qua suối.

Tiền đặt cọc ba tháng, tiền nội thất, tiền giữ chỗ, ⟦victim:Uyên Nhi⟧ đóng đủ cả. Ngày xách va li tới, chủ nhà thật ra mở cửa, ngơ ngác hỏi cô tìm ai. Cô sinh viên năm nhất ngủ nhờ phòng bạn đã nửa tháng.

Nhờ ⟦informant:Ksor H'Lan⟧ kể với già làng chuyện có người vào buôn gom chứng minh của bà con để "làm hồ sơ nhận quà", công an xã kịp thu lại 31 thẻ trước khi chúng bị đem đi mở tài khoản.

Trong lúc bố mẹ đi hái điều, ⟦minor,victim:Điểu Thị Mai⟧, 9 tuổi, trông em rồi cùng em ra hồ tưới rửa chân. Cô bé đẩy được em lên bờ, còn mình không lên được nữa.

Thượng úy Lâm Quốc Khải, cán bộ trực ban, tiếp nhận hồ sơ cấp lại giấy tờ vào các ngày thứ Ba, thứ Năm. Người già yếu được đồng chí Phan Thị Tuyết đến làm tại nhà.

Đi qua cánh đồng, ⟦informant:hai vợ chồng nuôi vịt chạy đồng⟧ nghe mùi thuốc nồng nặc liền gọi trưởng ấp. Số chai thuốc bảo vệ thực vật quá hạn bị đổ trộm xuống kênh được thu gom ngay trong ngày.

Tài khoản mạng xã hội của con gái đang du học bị chiếm, kẻ gian nhắn mượn tiền học phí. Bà ⟦victim:Khổng Minh Tâm⟧, tổ 9 phường Gia Cẩm, chuyển hai lần 95 triệu rồi mới gọi được cho con.

Người làng Vân Trục gọi ông là "tỷ phú hụt". Tin vào đồng tiền ảo nhân ba sau một tháng, ⟦victim:Đỗ Hữu Chất⟧ cắm cả ngôi nhà tổ; sàn đóng cửa đúng hôm giỗ cụ.

Chi đoàn tổ chức lớp bơi miễn phí, huấn luyện viên là anh Trương Hoàng Phi, cựu vận động viên tỉnh. Sau ba tuần, 42 em nhỏ đã biết nổi và biết kêu cứu đúng cách.

Cậu học trò nghèo ⟦minor:A Tốk⟧, lớp 8 Trường PTDT bán trú Đăk Rơ, được chiến sĩ biên phòng nhận làm con nuôi đồn. Em mơ sau này cũng mặc áo xanh.

Qua lời kể của ⟦?minor,informant:cháu bé bán vé số hay ngồi dưới chân cầu⟧, trinh sát biết nhóm người thường tụ tập chích hút lúc năm giờ sáng. Hai buổi mật phục là đủ.

Ngồi trên giường bệnh, ⟦victim:Rah Lan Thuyên⟧ kể mình được rủ sang bên kia hái sầu riêng, ai ngờ bị ép ký giấy bán một quả thận với giá sáu chục triệu rồi bị bỏ lại ở trạm xe.

Bị can Hồ Sỹ Lượng khai đã lập 16 tài khoản để nhận tiền lừa đảo. Luật sư Vũ Trọng Đạt bào chữa cho bị cáo đề nghị xem xét tình tiết giảm nhẹ. Tòa tuyên án vào chiều 12/5.

THÔNG BÁO TÌM CHỦ SỞ HỮU: Công an phường đang giữ 01 xe đạp điện màu đỏ. Chị ⟦informant:Nguyễn Thị Cúc Phương⟧, số nhà 14 ngõ 9, là người phát hiện hai kẻ khả nghi bỏ lại xe và đã báo. Ai là chủ, mời đến nhận.

Cơ quan bảo hiểm xã hội không thu phí qua điện thoại, bà Chu Thị Minh Nguyệt, phó giám đốc, nhấn mạnh. Bà cũng giải thích cách xem quá trình đóng trên ứng dụng chính thức.

Mới sáng sớm, ruộng ớt hai sào bị nhổ sạch gốc. Đứng giữa đám cây héo, mệ ⟦victim:Hoàng Thị Thí⟧ ở Phong Hiền mếu máo: "Tiền phân còn thiếu đại lý, chừ lấy chi mà trả". ⟦informant:Người gác cống thủy nông⟧ cho hay lúc hai giờ có ánh đèn pin ngoài ấy.

Hai bạn ⟦informant,minor:Hoàng Anh⟧ và ⟦informant,minor:Đức Trí⟧ của lớp 6B thấy người lạ nhét gói nhỏ vào gốc phượng, không đụng vào mà chạy báo thầy tổng phụ trách. Trong gói có hai viên thuốc lạ, công an đang giám định.

Gã bán tranh đá quý rởm mời cụ ⟦victim:Lã Xuân Tự⟧ bốc thăm, cụ "trúng" giảm 70 phần trăm, hớn hở rút sổ tiết kiệm ra trả. Con trai mang tranh đi thử: bột đá nhuộm, trị giá hai trăm nghìn.

Chị ⟦informant:M.T.L.⟧, nhân viên lễ tân khách sạn gần bến xe, kín đáo viết giấy đưa anh dân phòng: phòng 304 có cô gái khóc, hộ chiếu bị người đi cùng giữ. Hai cô gái được giải thoát trong đêm.

Vừa ra khỏi cây ATM, chị ⟦victim:Nông Thị Bưởi⟧ (phố Kéo Lếch) bị hai người đi xe máy áp sát, dí dao lấy túi. Mất 15 triệu tiền lương của cả tổ thợ xây, chị ngồi thụp xuống hè khóc. ⟦informant:Hai nữ sinh trung cấp chờ xe buýt gần đó⟧ tả được chiếc mũ bảo hiểm của kẻ ngồi sau.

Già làng Y Bhăm Niê dựng lại bến nước, dạy lũ trẻ đánh chiêng và khuyên trai làng đừng uống rượu rồi chạy xe. Năm qua buôn không có ai bị tai nạn nặng.

Ông ⟦victim:Năm Cò⟧ lên tỉnh chữa mắt, để nhà cho người quen trông. Về tới nơi thì cái máy cày, hai bình ắc quy, cả bộ lư đồng thờ ông bà đều không cánh mà bay.

Hai tuần nay con bé ⟦minor:Sâm⟧, học lớp 4 điểm trường Tắk Pổ, phải nghỉ ở nhà trông em vì mẹ đi nương xa. Thầy Trà Văn Lý lội suối đến vận động, hôm qua em đã trở lại lớp.

Mang cả bọc tiền lẻ đến, chủ tiệm tạp hóa Lý Thị Kim Hoa ủng hộ đội dân phòng mua đèn pin. Bà nói đêm nào nghe tiếng chân các chú đi tuần là ngủ ngon.

Ở bản Xốp Tụ, nhà bà ⟦victim:Moong Thị Piêng⟧ bị hai người tự nhận "cán bộ dự án" chở đi mất sáu con lợn đen, hứa cuối tháng trả bò giống. Ba tháng rồi chưa ai quay lại. Cháu dâu bà, chị ⟦informant:Lo Thị Hoa⟧, đã thay bà lên xã khai lại mặt mũi hai người đó.

⟦informant,minor:Lò Bảo Anh⟧, mới học lớp 3, nhớ được ba số cuối trên biển chiếc ô tô rủ các bạn lên xe, về mách ngay với ông nội. Ông ra thẳng đồn, và chiếc xe bị chặn ở ngã ba Tông Lạnh.

Ai đến hỏi chuyện tiền hụi, bà ⟦victim:Tô Thị Ánh Nguyệt⟧ cũng chỉ lắc đầu. Căn kiốt ở chợ Bà Hom đã sang tên người khác, chồng bà chạy xe đêm bù vào chỗ 400 triệu chủ hụi ôm đi.

Không ai ngờ người đưa cho công an đoạn ghi hình quyết định lại là ⟦informant:ông cụ nuôi bồ câu trên sân thượng số 22⟧. Chiếc camera ông mua để canh mèo quay trọn cảnh ba kẻ trèo tường.

Nhà trường ghi nhận em ⟦minor:Phạm Thị Cẩm Ly⟧, chi đội trưởng lớp 8/4, đã vận động bạn bè nộp 17 con dao bấm và ná cao su trong đợt giao nộp đồ chơi nguy hiểm.

Vợ chồng anh Giàng A Páo, chị Sùng Thị Mỷ mở lớp dạy chữ ban đêm cho chị em trong bản. Biết đọc rồi, chị em tự xem được tin nhắn nào là thật, tin nào lạ.

Lướt thấy quảng cáo "lấy lại tiền treo", anh ⟦victim:Viên Đình Quý⟧, vốn đã một lần mắc bẫy, lại nộp thêm 20 triệu phí luật sư. Văn phòng luật ấy không tồn tại, và anh mất lần thứ hai.

Hôm rồi ⟦informant:người giữ xe bệnh viện huyện cũ⟧ rỉ tai anh cảnh sát khu vực chuyện có mấy tay cò lấy giấy ra viện của người bệnh đem bán. Công an xác minh, xử phạt ba trường hợp.

Tiếng phanh rít lên trước cổng trường. Cặp sách văng một nơi, dép một nẻo; ⟦minor,victim:Hải Đăng⟧ của lớp 2E được bế lên xe cứu thương, gãy xương đòn. Tài xế khai đang nhắn tin.

Tên ngõ Trần Khát Chân vừa được gắn biển mới. Phường vận động các hộ trong ngõ lắp thêm tám bóng đèn, do doanh nhân Ninh Quang Vịnh tài trợ, xóa góc tối mà kẻ nghiện hay tụ tập.

Đang gội đầu cho khách, ⟦informant:cô thợ Hồng Nhung⟧ nghe lỏm hai người bàn chuyện "chốt kèo, thả số" liền nhắn cho chị ruột là dân phòng. Đường dây lô đề qua mạng từ đó lộ ra.

Chưa kịp mặc cả, mẹ ⟦victim:Y Blơi⟧ ở làng Kon Rờ Bàng đã bị nhóm bán hàng hội thảo vây lấy, ép ký mua bộ nồi 14 triệu. Bán hết lứa gà mẹ vẫn còn nợ tám triệu, đêm nào cũng mất ngủ.

Tổ công nghệ số cộng đồng gồm các anh Đào Tấn Lực, Võ Minh Nhật và chị Sơn Thị Sà Rết sẽ đến từng nhà giúp bà con cài phần mềm chống mã độc, hoàn toàn không lấy tiền.

Cặp song sinh 20 tháng tuổi ⟦?victim,minor:Tít⟧ và ⟦?victim,minor:Mít⟧, con chị Hà Thị Vân, được đội cứu hộ đưa ra khỏi vùng ngập bằng chậu nhựa. Cả hai còn cười khanh khách, người lớn thì rơi nước mắt.

Ngày 9/2, qua ⟦informant:một tài xế xe khách tuyến Điện Biên – Hà Nội⟧, cảnh sát giao thông được biết có gói hàng không người nhận nằm dưới gầm ghế. Mở ra là sáu bánh nghi heroin.

Rượu ngâm củ ấu tàu để xoa bóp, ⟦victim:Tẩn Láo Tả⟧ ở Tả Ván rót nhầm ra uống. Mười lăm phút sau tê môi, co giật; trên đường đi cấp cứu thì ngừng tim.

Theo Đại úy Trương Mỹ Linh, bọn lừa đảo thường chọn giờ nghỉ trưa vì lúc đó người già ở nhà một mình. Chị khuyên con cháu gọi về cho ông bà vào đúng giờ ấy.

Thấy cụ bà run run đòi rút sạch sổ tiết kiệm, giao dịch viên ⟦informant:Trần Ngọc Quỳnh Như⟧ lặng lẽ nhấn chuông báo công an. Cụ ⟦victim:Đinh Thị Hợi⟧, 79 tuổi, lúc ấy vẫn tin con trai mình đang bị tạm giữ vì buôn ma túy.

Nạn nhân bị quỵt lương ngoài khơi là ⟦victim:Danh Hiền⟧ (ấp Xẻo Rô), bị chủ tàu giữ giấy tờ, bắt làm trừ nợ suốt năm tháng. Em nhảy xuống biển bơi vào hòn, được ngư dân vớt lên.

Ở tuổi lên sáu, ⟦minor:Ku Bin⟧, cháu ngoại ông thầy thuốc nam Tư Ngải, đã thuộc số 113, 114, 115. Hôm diễn tập chữa cháy của khu phố, em được mời lên đọc to cho mọi người nghe.

Cáo trạng nêu: Lê Tuấn Vũ thuê Trần Quang Hậu lái xe chở 300 bao thuốc lá lậu. Cả hai đều có tiền án. Viện kiểm sát đề nghị mức án từ bốn đến năm năm tù.

⟦informant:Bà chủ quán cháo lòng cạnh cây xăng số 3⟧ vừa múc cháo vừa đếm: tối nào cũng đúng chiếc xe ba gác ấy, đi ra nặng, đi về nhẹ. Bà kể lại cho tổ công tác, và kho phế liệu trộm cắp bị phát hiện.

Đứa nhỏ bị cha dượng nhốt ngoài sân giữa trưa nắng. Chị ⟦informant:Thắm bán tàu hũ⟧ đi ngang trông thấy, bấm 111 trình báo. Cháu ⟦minor,victim:Gia H.⟧, 7 tuổi, ngụ hẻm 120 Lò Siêu, nay ở với bà nội.

Phong trào "Một ngày không tiền mặt" được cô Lục Thị Diệp, hiệu trưởng Trường Mầm non Sao Mai, hưởng ứng trước tiên. Căng tin trường nay thanh toán qua mã, mỗi tuần đối soát một lần.

Mua chiếc xe tay ga cũ qua hội nhóm, ⟦victim:Nguyễn Trường Giang⟧ (xã Quế Thuận) đi được hai hôm thì bị giữ lại vì số khung đục. Người bán chặn liên lạc, 21 triệu tiền đi biển coi như mất.

các mẹ ơi coi chừng nha, bé ⟦?victim,minor:Sóc⟧ nhà chị Hằng "Bánh Tráng" lớp lá 2 trường Hoạ Mi bữa nay tự bấm mua game hết 4 triệu trong máy ngoại đó, nhớ cài mật khẩu vô giùm

Nghe tiếng trẻ khóc bên vách, ⟦informant:người thuê phòng B4⟧ đã ba lần gọi tổ trưởng. Lần thứ ba thì phát hiện bé ⟦minor,victim:An⟧, con riêng của chị Q., mới bốn tuổi, bị trói tay vào chân giường.

Tuần lễ an toàn trên mạng năm nay có cuộc trò chuyện với nhà văn Phan Thế Hoài. Ông nói về chuyện người viết bị mạo danh, và đọc một truyện ngắn mới cho học sinh nghe.

Trong ba lô còn nguyên vé xe một chiều đi Bavet. ⟦victim:Lương Thành Đô⟧ chưa kịp lên đường thì được biên phòng ngăn lại ở Mộc Bài; nhưng hai mươi triệu "phí môi giới" đã trao cho kẻ lạ, không sao đòi được.

Khi biết hàng xóm Lý A Sếnh tàng trữ súng kíp, ⟦informant:Triệu Mùi Pham⟧ không to tiếng mà thưa chuyện với trưởng bản. Nghe phân tích, ông Sếnh mang hai khẩu đến nộp, được biểu dương trước dân.

Đập thủy điện xả nước, còi báo kêu quá muộn. Đang chài cá dưới hạ lưu, ông ⟦victim:Đàng Năng Phương⟧ bị cuốn đi hơn một cây số, tới sáng hôm sau người ta mới thấy thi thể ở bãi bồi.

Vị trí thứ nhất cuộc thi vẽ tranh "Em yêu chú công an" thuộc về ⟦minor:Trương Bảo Ngân⟧, học sinh lớp 5/2 Trường Tiểu học Hùng Vương; giải nhì có hai bạn của khối ba.

Bị người yêu qua mạng dọa tung clip, em ⟦minor,victim:Kiều A.⟧, 16 tuổi, học sinh nội trú ở xã Chư Á, đã uống thuốc trừ sâu. Nhờ bạn cùng phòng phát hiện kịp, em qua cơn nguy kịch.

Đường Lý Thường Kiệt hôm qua xảy ra vụ va quệt giữa hai xe tải, không ai bị thương. Cảnh sát giao thông do Trung tá Bế Văn Hoạch chỉ huy phân luồng trong 40 phút.

Bằng giọng chắc nịch, cụ ⟦informant:Cao Tiến Lãm⟧ thuật lại với điều tra viên rằng đã thấy hai người khiêng trống đồng ra khỏi đình lúc gà gáy. Ngôi đình cổ thế là tìm lại được báu vật.

Trúng giải mà phải đóng thuế trước? Chú ⟦victim:Ba Lộc⟧, thương binh ở Trà Cú, giờ nghe hai chữ ấy là rùng mình: sổ thương tật đem cầm, xe lăn điện chưa kịp mua, 37 triệu bay theo "chiếc ô tô trúng thưởng".

Nội dung trên được ông Đỗ Phú Khánh, Chánh án Tòa án khu vực 4, trình bày tại buổi nói chuyện chuyên đề ở trường chính trị. Ông dẫn ba bản án đã có hiệu lực, đều giấu tên đương sự.

Từ đêm đó, hễ trời tối là ⟦victim:Thu Cúc⟧ khóa trái cửa, ngồi ôm gối tới sáng. Người đàn ông chặn cô trên đê Tả Đáy đã bị bắt, nhưng cô công nhân may vẫn chưa đi làm lại được.

Chỉ dẫn của ⟦informant:một thợ đào giếng thuê quê Thanh Hóa⟧ đưa trinh sát tới căn lán giữa rừng keo, nơi hai đối tượng trốn truy nã náu mình suốt bảy tháng. Cả hai không kịp trở tay.

Sư thầy Thích Diệu Hiền, trụ trì chùa Linh Quang, dành cuối mỗi khóa lễ mười phút nhắc phật tử chuyện người giả danh nhà chùa quyên tiền. Chùa chỉ nhận công đức tại chỗ.

Công an xã cảnh báo tình trạng trẻ bỏ nhà theo bạn. Mới nhất là ⟦?victim,minor:M.K.⟧, nữ, 13 tuổi, con bà chủ tiệm nail Ánh Dương, đi từ tối 3/6, mặc áo đồng phục lớp 7, gia đình đang mong tin.

"Con chào chú công an, con muốn kể chuyện này", ⟦informant,minor:Bo⟧, sáu tuổi rưỡi, con trai đầu của vợ chồng tiệm giày Đức Hòa, mở lời như thế rồi chỉ chỗ chú hàng xóm giấu "cây súng to".

Phân đạm mua của người bán dạo hóa ra bột đá trộn muối. Mười một công lúa của ông ⟦victim:Lê Văn Chín Nhỏ⟧, ấp Mỹ Thới, cháy lá vàng khè, coi như mất trắng vụ hè thu.

Nhóm 12 phụ nữ do chị Bàn Thị Dung đứng đầu đi từng nhà dán mã quét số trực ban công an xã. Có hôm gặp mưa lũ, các chị ngủ lại bản, sáng sau đi tiếp.

Từ tin nhắn nặc danh kèm tọa độ do ⟦informant:một ngư dân làng chài Vạn Giã⟧ gửi, bộ đội biên phòng bắt quả tang ghe chở thuốc nổ dùng đánh cá. Danh tính người gửi được bảo mật.

Lẽ ra hôm nay là lễ tốt nghiệp. Nhưng tấm áo cử nhân vẫn treo trong tủ phòng trọ của ⟦victim:Hứa Thị Thanh Trà⟧, còn người thì nằm lại ở đèo Lò Xo, sau cú tông của chiếc xe chở keo mất phanh.

Cô bé ⟦minor:Mùa Thị Sinh⟧, lớp 5 Trường Tiểu học Nậm Nhừ, ngày đầu xuống tỉnh dự trại hè đã ôm chặt tay cô giáo Lù Thị Lan. Ba ngày sau, em là người dẫn chương trình bằng hai thứ tiếng.

Lão nông Sầm Văn Bồng bỏ tiền túi làm cây cầu gỗ qua suối để trẻ con khỏi lội nước lũ. Xã tặng giấy khen, ông treo ở gian giữa, cạnh ảnh Bác.

Được giới thiệu vào làm "tiếp thị rượu", ⟦minor,victim:B.T.H.⟧, 15 tuổi, quê xã Trung Hóa, bị chủ quán giữ căn cước, bắt tiếp khách đêm. ⟦informant:Một khách quen của quán⟧ lén đưa điện thoại để em gọi về cho mẹ.

Cán bộ bưu điện Vương Thị Nhàn hướng dẫn: thấy bưu phẩm lạ, bà con cứ từ chối nhận, không mất đồng nào. Chị còn in tờ hướng dẫn dán ngay quầy.

Chiếc tai nghe "hàng xách tay" nổ ngay trong tai lúc đang sạc. ⟦victim:Trịnh Gia Phát⟧, thợ làm đá ở Non Nước, giờ một bên tai chỉ còn nghe tiếng ù ù, tiền chữa đã quá 40 triệu.

Kẻ gian đi đã xa, chỉ có ⟦informant:vợ anh thợ khóa đầu hẻm 51⟧ là còn nhớ hắn đi chân vòng kiềng, xăm con bọ cạp sau gáy. Chị vẽ ra giấy cho công an xem; ba hôm sau thì bắt được.

Đã gần hai tháng, nhà ⟦victim:Vũ Thị Bích Hợp⟧ ở xóm Bãi phải che bạt ngủ ngoài vườn. Hôm hàn mái tôn, tàn lửa rơi vào đống rơm, cháy sạch cả ba gian cùng bộ máy khâu chị vừa trả góp xong. Con trai chị là ⟦?victim,minor:Tí Nị⟧, lớp 1, phải học nhờ sách của bạn.

Đội tuyển robot của thầy Hàn Quốc Việt đem về huy chương bạc. Trưởng phòng Văn hóa – Xã hội Mai Xuân Tùng đến tận trường chúc mừng, hứa xin thêm bốn bộ máy tính.

Hai chị em ⟦minor,victim:Ngọc⟧ (11 tuổi) và ⟦minor,victim:Ngà⟧ (8 tuổi), cháu nội bà Lê Thị Sương ở thôn Đông Bình, ăn kẹo bán trước cổng trường rồi đau bụng, co giật, được rửa ruột tại trung tâm y tế.

Anh ⟦informant:Đinh Văn Rơ⟧ chèo xuồng dẫn tổ công tác theo lạch nước ra tận chỗ chúng neo ghe hút cát. Nếu không có người rành luồng lạch như anh, đêm tối khó mà tiếp cận.

Vợ mất sớm, một mình nuôi ba con, đứa bé nhất, ⟦minor:cái Mầm⟧, mới lên bốn, ⟦victim:Hoàng Đức Ninh⟧ tin lời "cô giáo trên mạng" thương hoàn cảnh mình. Gửi tiền vé máy bay, tiền viện phí, tiền lễ hỏi; đến khi cô biến mất, sổ sách ghi 156 triệu.

Nhà thờ xứ Thuận Nghĩa mời Trung úy Nguyễn Đăng Khôi nói chuyện về ma túy sau lễ chiều. Cha xứ Phêrô Trần Hữu Đức nhắc giáo dân để mắt đến con trai mới lớn.

Xe thì mới cóng, người thì không có bằng. Bữa đó thằng ⟦minor:Lượm⟧, học trò lớp 8 ở Tắc Vân, lén lấy xe của chú Út chở hai đứa bạn vòng quanh lộ; may mà tổ tự quản kêu lại kịp.

Thưa đồng chí trực ban, tôi là ⟦informant:Cầm Văn Xôm⟧, nhà ở đầu bản Phiêng Nghè. Tôi xin trình bày việc tối qua có ba người lạ hỏi mua bằng lái, họ để lại số điện thoại, tôi ghi vào giấy gửi kèm.

Chỉ vì bài đăng "bóc phốt" bịa đặt, tiệm bánh của ⟦victim:Liêu Mỹ Yến⟧ (phường Cái Khế) vắng khách, phải cho bốn thợ nghỉ. Người tung tin bị phạt 7,5 triệu đồng, còn chị chủ tiệm vẫn sụt cân từng ngày.

Trạm trưởng y tế, bác sĩ Phan Văn Tích, cho biết bệnh viện tuyến trên không bao giờ gọi đòi chuyển tiền mổ gấp. Bác sĩ đề nghị bà con lưu số của trạm để hỏi lại.

Thanh niên tên Kha lẻn vào phòng thay đồ đặt máy quay. Phát hiện ra là ⟦informant:chị giúp việc của phòng tập⟧; chị cầm chiếc máy giấu trong hộp khăn giấy đến thẳng trụ sở công an phường.

Cái tên ⟦victim:Hai Thơm⟧ ở cù lao giờ gắn với chữ "nợ". Bà đứng bảo lãnh cho đứa cháu vay nóng, cháu trốn biệt, đám đòi nợ kéo tới tạt mắm tôm, khóa cửa, treo vòng hoa trước sân.

Em ⟦minor:Ngân Hà⟧ (con chị công nhân vệ sinh ở tổ 4, đang học lớp 10) nhận học bổng "Tiếp sức đến trường". Em bảo sẽ dùng tiền mua cho mẹ đôi ủng mới.

Tượng đài anh hùng Núp được tu sửa nhân dịp lễ. Đội cồng chiêng làng Stơr do nghệ nhân Đinh Mỡi dẫn dắt biểu diễn, khách về dự ngồi kín cả nhà rông.

Chuyện bắt đầu khi ⟦informant:người làm công quả ở chùa làng⟧ thấy mấy thùng công đức nhẹ bất thường, bèn nói nhỏ với ông từ và anh công an viên. Kẻ dùng băng dính câu tiền bị bắt ba đêm sau.

Ngã từ giàn giáo tầng bốn không dây bảo hộ, thợ phụ ⟦victim:Quàng Văn Inh⟧, quê Thuận Châu, chấn thương cột sống. Chủ thầu bỏ mặc, anh em thợ góp nhau đưa anh về quê, còn ⟦informant:Cà Văn Thoan⟧, bạn cùng tổ, gửi đơn kèm ảnh hiện trường tới thanh tra.

Theo bản tin của trường, ⟦minor:Tuệ Lâm⟧, cô bé mới 10 tuổi ở Câu lạc bộ Cờ vua Bến Ngự, tự làm đoạn phim hoạt hình về mật khẩu mạnh. Phim chiếu giờ chào cờ, được vỗ tay rất lâu.

Một chuyến bay, hai cuộc gọi, ba lần chuyển tiền. Cô dâu tương lai là ⟦victim:Sa Thị Yểng⟧ ở Mường So nào có gặp được chú rể Hàn Quốc, chỉ biết sổ bìa đỏ của bố mẹ nay nằm ở tiệm cầm đồ.

Ông Hồ Kan đã 70 tuổi vẫn đi rẫy, tối về dạy bọn trẻ hát ru. Hỏi chuyện lừa đảo, ông khoe chưa ai lừa nổi: điện thoại của ông chỉ nghe gọi, không có mạng.

Nhìn bức ảnh công an đăng, bà ⟦informant:Lê Thị Mẹo⟧, thợ may ở phố Hàng Bột cũ, nhận ra chiếc áo khoác chính tay mình sửa. Bà lục sổ, đưa ra tên và số nhà của khách; nghi phạm bị mời lên ngay chiều đó.

Tối mùng hai tết, anh ⟦victim:Thào A Vảng⟧ bị người say rượu cùng bản đâm vào bụng chỉ vì không uống hết bát. Ca mổ kéo dài năm tiếng, giờ anh nuốt được cháo loãng do ⟦minor:con gái út của anh⟧, mới 9 tuổi, học lớp 3 điểm trường bản, đút từng thìa.

Trong giờ ra chơi, ⟦minor,victim:Đ.Q.B.⟧, lớp 7, nhà ở tổ 12 Hòa Khánh, bị ba bạn lớp trên xé áo, quay clip. ⟦?minor,informant:Một bạn gái cùng khối⟧ chép lại đoạn clip trước khi nó bị xóa rồi đưa cho cô tổng phụ trách.

Chi hội trưởng nông dân Bùi Văn Lềnh chia sẻ: trước khi đặt cọc mua đất, ông lên xã xem bản đồ quy hoạch, nhờ cán bộ địa chính tra số thửa. Nhờ vậy ông tránh được vụ bán lúa non ồn ào.

Nhà có giỗ, cửa mở suốt, vàng cưới của con dâu cất trong hộp bánh. Khách về hết, chị ⟦victim:Trương Thị Lệ Quyên⟧ (Phổ Thạnh) mở hộp chỉ thấy bánh; hai cây vàng đã theo "người họ hàng xa" đi mất.

Đặc biệt cảm ơn anh ⟦informant:Lý Văn Phúc⟧, người bán vé tàu, đã kịp thời điện cho công an ga khi thấy hai thiếu nữ đi cùng một người đàn ông không biết tên các em. Chuyến tàu vừa rời, hai em đã an toàn.

Buổi tọa đàm mời luật gia Tôn Thất Bình nói về tội làm nhục người khác. Ông phân tích ba tình huống giả định, sinh viên hỏi tới tám giờ tối chưa chịu về.

Bị can khai không nhớ mình đã bán bao nhiêu lọ. Nhưng ⟦victim:Mã Thị Chấn⟧ ở Đồng Đăng thì nhớ rõ: bôi đêm thứ ba, da mặt cô bong từng mảng, đến giờ ra đường vẫn phải trùm khăn.

Lúc chữa cháy, các chiến sĩ bế ra được ⟦?victim,minor:bé Cún⟧, 8 tháng, con nhà thuê tầng hai, bé chỉ lấm lem muội than. Mẹ cháu, chị ⟦victim:Ong Thị Mận⟧, bị ngạt khói, đang thở máy.

Bến xe bố trí bảng cảnh báo móc túi. Anh Tiêu Quang Long, phụ xe tuyến cố định, được bầu làm tổ trưởng tổ tự quản xe khách, mỗi tháng họp một lần cùng công an phường.

Chị ⟦informant:Lâm Thị Sóc Kha⟧ ghé tai bà tổ trưởng: nhà số 40 có trẻ con lạ, đứa nào cũng cụt ngón, sáng ra xe chở đi tối chở về. Nhờ vậy, đường dây chăn dắt trẻ ăn xin bị triệt phá.

Ông ⟦victim:Lê Hữu Đễ⟧, cán bộ hưu trí ở phường Trường An, đứng ngẩn trước quầy ngân hàng khi được cho biết tài khoản lương hưu đã bị rút qua khuôn mặt. Kẻ xấu từng gọi hình, nhờ ông "quay trái, quay phải".

Năm học này, ⟦?victim,minor:Giàng Thị Chở⟧, 12 tuổi, học sinh lớp 6 trường bán trú Lao Chải, không phải nghỉ học lấy chồng. Cán bộ phụ nữ xã đã ba lần lên tận nhà thuyết phục bố mẹ em.

Nhà giáo Mai Thế Hùng dạy toán nhưng nổi tiếng nhờ những buổi nói chuyện về tiền ảo. Thầy giải thích bằng phép cộng: người sau nuôi người trước, hết người sau thì sập.

Ba giờ kém mười, có tiếng động ở kho lúa giống. ⟦informant:Ông lão canh vịt bên kia kênh⟧ rọi đèn pin ba cái, ám hiệu đã hẹn với tổ tự quản. Chưa tàn điếu thuốc, hai kẻ gian bị vây kín.

Bé gái ⟦minor,victim:Thanh Ngân⟧, học lớp mầm, bị bỏ quên trên xe đưa đón gần hai giờ đồng hồ. Bé được thở oxy, hiện tỉnh; cơ sở mầm non tư thục bị đình chỉ.

Xuồng máy lật ở ngã ba sông, cụ ⟦victim:Thị Xinh⟧ cùng bao gạo từ thiện chìm nghỉm. Người con trai lặn tìm đến khản hơi, chiều mới thấy mẹ mắc vào chân đăng.

Hội Chữ thập đỏ nhận 200 phần quà từ gia đình bà Huỳnh Thị Kim Chi và ca sĩ Tuấn Vỹ. Đại diện hội, ông Sơn Phước Hoan, cam kết công khai danh sách nhận trên bảng tin.

Trước khi lên xe về quê, ⟦?minor,informant:hai cô bé phụ bếp quán Hương Đồng⟧ để lại mẩu giấy cho anh bảo vệ dân phố, viết rõ ông chủ cất thuốc lắc trong bình gas rỗng. Công an khám, thu đúng như lời.

Từ chiếc loa kéo, giọng anh Hoàng Tích Chỉnh, phó trưởng thôn, vang lên đều đều mỗi tối: đừng cho ai mượn căn cước. Trẻ con trong làng nhại theo, thế mà hóa ra dễ nhớ.

Nhận tin trúng tuyển, ba mẹ làm mâm cơm cúng. Cái "giấy báo nhập học" và biên lai 18 triệu là của một trường không có thật; em ⟦victim:Lữ Hoàng Nam⟧, 18 tuổi, ở Thạnh Hóa, trốn trong buồng cả tuần.

⟦minor:Thiên Kim⟧, con gái rượu của anh chủ ghe hàng bông Tám Sang, lên bờ học lớp 1 muộn hai tuổi. Hộ tịch xã vừa làm xong giấy khai sinh cho em.

Người đàn bà ở trọ phòng 12 chửi suốt đêm, đánh đứa con riêng của chồng. Không nén được, ⟦informant:chị Út Mười phòng kế bên⟧ lén ghi âm, sáng đem sang hội phụ nữ. Thằng nhỏ ⟦minor,victim:Minh Đ.⟧, 6 tuổi, hẻm 7 Bến Phú Lâm, được đưa đi giám định.

Đối tượng Lương Văn Sỹ giả làm thợ điện nước, quan sát rồi quay lại trộm. Thiếu úy Nông Đình Chiến trực tiếp bắt giữ sau ba ngày theo dõi; tang vật gồm hai máy bơm và một cuộn cáp.

Trâu nhà ai phá ruộng, cãi qua cãi lại, ông ⟦victim:Bàn Văn Sú⟧ thôn Khuổi Luông bị vác cuốc bổ vào vai, vết thương bảy mũi khâu. Hai bên hàng xóm ba mươi năm nay nhìn mặt không chào.

Sinh viên tình nguyện Trà Quốc Anh ngồi trực ở bàn hướng dẫn dịch vụ công, giúp các cụ đăng ký định danh mức hai. Cụ cao tuổi nhất là Đặng Văn Khuê, 96 tuổi, vẫn ký tên rõ nét.

Có hai thứ ⟦victim:Đoàn Thị Thúy An⟧ không dám mở nữa: cửa sổ và điện thoại. Người cũ của cô, sau khi bị chia tay, lập mười mấy tài khoản tung ảnh riêng tư kèm tên công ty và số phòng làm việc.

Cuối buổi họp, ⟦informant:một cụ ông đeo huy hiệu 50 năm tuổi Đảng⟧ nán lại nói riêng với đồng chí trưởng công an xã về việc cán bộ thôn thu tiền cấp sổ. Nội dung được lập biên bản, niêm phong.

Trong đợt trao quà 1/6, ⟦minor:L.V.P.⟧, lớp 3, mồ côi cha, sống cùng ông bà ngoại ở xóm Cầu Đất, nhận xe đạp mới. Em chạy thử một vòng sân ủy ban, ai cũng cười.

Nữ tiểu thương ở chợ Đồng Xoài, bà Cù Thị Bảy, nhìn là biết tiền giả: bà vuốt mép, soi cửa sổ trong. Ban quản lý chợ mời bà dạy lại cho chị em các sạp.

Sau khi dùng "sâm Ngọc Linh" mua ven đường, bà ⟦victim:Ngô Thị Sâm Đào⟧ (khối 5 Tân An) vàng mắt, men gan tăng hai mươi lần. Củ "sâm" thật ra là tam thất hoang tẩm hương liệu.

⟦informant:Người đàn ông sửa đồng hồ dưới gốc bàng⟧ mấy bữa nay hay để ý gã lạ đứng nhìn sang tiệm vàng, tay bấm giờ. Ông ghi lại thời điểm từng lần, xé tờ lịch đưa cho chú công an khu vực.

Ai cũng tưởng hai mẹ con đi chơi. Đến khi bức thư tìm thấy dưới gối, người ta mới hay ⟦minor,victim:Nhật Minh⟧, 4 tuổi, và mẹ là chị ⟦victim:Tạ Thị Hoài⟧ bị chồng đuổi khỏi nhà giữa đêm, trên người đầy thương tích.

Quán quân giọng hát hay huyện cũ, anh Siu Thông, từ chối quảng cáo cho trang cá độ dù được trả 50 triệu. "Tiền đó có nước mắt người ta", anh nói gọn lỏn.

Tranh cổ động của ⟦minor:Bùi Thị Hương Giang⟧, học sinh lớp 9C Trường THCS Kim Bôi, được in thành 500 tờ rơi. Em vẽ cái điện thoại có hàm răng cá mập đang há ra.

Em ⟦informant:Bùi Công Thành⟧, nhân viên cửa hàng tiện lợi ca đêm, giữ lại được tờ 500 nghìn giả và ảnh của người đàn ông trả tiền. Nhờ đó, ổ in tiền trong phòng trọ bị phát hiện.

Vào dịp 27/7, đoàn viên thắp nến tại nghĩa trang mang tên chiến trường Thạch Hãn. Bí thư Đoàn xã Cao Nữ Hạnh đọc lời tri ân; các cựu binh kể chuyện vượt sông.

Lướt ván chuối trên đập tràn, ⟦minor,victim:Y Khuê⟧, học lớp 6 buôn Drai, bị nước hút vào cống; dân làng xả van mới kéo được em ra, nhưng em không tỉnh lại nữa.

Nợ bạc là nợ của chồng, đòn thì vợ chịu. ⟦victim:Quách Thị Nhài⟧ (xóm Mu, xã Thượng Cốc) ôm con ngồi ngoài quán nước đến sáng; người bán nước, bà ⟦informant:Bùi Thị Ín⟧, thương quá mới đi gọi công an.

Phó hiệu trưởng Đặng Hồng Phượng thông báo thay đổi giờ đón. Phụ huynh nào nhờ người khác đón phải nhắn trước cho cô chủ nhiệm; cổng phụ đóng lúc 17 giờ.

Người ta cho anh uống cốc nước cam trên chuyến xe Bắc Nam. Tỉnh dậy ở trạm y tế Lao Bảo, ⟦victim:Phan Đức Hòa⟧, lính vừa xuất ngũ, không còn ba lô, nhẫn, cả khoản trợ cấp tám triệu.

Chiều 30, ⟦informant:một tiểu thương bán hoa tết ở công viên Bạch Đằng⟧ gọi trực ban mách có kẻ trà trộn rạch túi. Cô tả: áo ca rô, nói giọng Bắc, tay quấn băng. Mười phút sau hắn bị khóa tay.

Kính gửi ban biên tập: tôi xin kể lại để bà con rút kinh nghiệm. Chồng tôi là ⟦victim:Nguyễn Hữu Bường⟧ mua suất "du học nghề Đức" cho con hết 210 triệu, công ty nay treo biển cho thuê nhà. Ông nhà tôi từ đó hay quên, có bữa đi lạc.

Nhóm bạn học lớp 11 của ⟦minor:Trần Hạo Nhiên⟧ và ⟦minor:Phó Diệu Linh⟧, Trường THPT chuyên Lê Hồng Phong, lập trang kiểm tra tin giả. Hai em thay nhau trả lời người già qua tin thoại.

Chủ trại ếch Phùng Văn Sửu bị mời làm việc vì xả nước thải. Ông thừa nhận, hứa xây bể lắng trước ngày 15. Cán bộ môi trường Tạ Thu Hường theo dõi việc khắc phục.

Tiếng hô "cháy" vọng ra từ căn thứ tư. Lúc người ta trèo lên mái thì anh ⟦victim:Sử Minh Trí⟧ đã gục bên cửa sổ có song sắt, tay còn nắm chùm chìa khóa. Đường Nguyễn Cư Trinh hôm sau treo đèn trắng.

Tấm ảnh chụp trộm từ khe cửa mà ⟦informant:anh thợ lắp mạng của nhà mạng⟧ chuyển cho công an phường cho thấy cả phòng toàn máy in căn cước giả. Khám xét xong mới biết chúng đã làm hơn 300 thẻ.

Giải chạy vì cộng đồng do huấn luyện viên Ưng Hoàng Dũng tổ chức, gom được 64 triệu đồng lắp đèn đường. Vận động viên lớn tuổi nhất, ông Lục Văn Thình, về đích tay vẫy cờ.

Trên đường đi học thêm, ⟦minor,victim:Bích Châu⟧ (lớp 8, Trường THCS Tân Hội) bị hai thanh niên giật điện thoại, ngã trầy hết tay chân. ⟦informant:Chú chạy xe ba gác tên Tám⟧ đuổi theo, chụp được mặt một đứa.

Tối thứ Sáu, xã chiếu phim lưu động ở sân đình. Sau phim là tiểu phẩm "Chuyện nhà ông Tin" do đội kịch thôn Hạ đóng, nghệ sĩ Đới Anh Quân đạo diễn, nói về bẫy đầu tư.
`,
  `
CÔNG AN XÃ ĐỒNG TRẠCH BẮT NHANH NHÓM CƯỚP GIẬT TRÊN ĐƯỜNG LIÊN XÃ
Khoảng 18 giờ ngày 4/3, chị ⟦victim:Phan Thị Diệu Hiền⟧ đi chợ về đến cầu Bàu Sen thì bị hai thanh niên áp sát, giật đứt sợi dây chuyền. Chị ngã xuống đường, gãy xương đòn. Cùng lúc, bà ⟦victim:Lương Thị Nhạn⟧ chạy phía sau phanh gấp, xây xát hai chân.
Đầu mối đến từ ⟦informant:chủ quán bánh canh đầu cầu⟧, người nhớ rõ màu áo và hướng chạy của hai đối tượng. Đến 22 giờ, tổ công tác do Đại úy Trịnh Quốc Hưng chỉ huy bắt được Hồ Văn Sỹ và Cao Minh Khôi tại một phòng trọ.
Anh Lê Đình Thuận, nhân viên cây xăng gần đó, chỉ được mời đến xác nhận giờ ghi trên hóa đơn.
Hiện Sỹ và Khôi đã bị tạm giữ.

ĐÊM VĂN NGHỆ "GIAI ĐIỆU BÌNH YÊN" PHƯỜNG TÂN LẬP
Tối 18/8, tại Nhà văn hóa khu phố 6 đã diễn ra đêm văn nghệ chào mừng Ngày hội Toàn dân bảo vệ an ninh Tổ quốc.
Mở màn là tốp ca nữ Hội Phụ nữ với bài "Màu áo chú bộ đội" của nhạc sĩ Nguyễn Văn Tý. Tiếp đó, ca sĩ Hoàng Mỹ Duyên và nghệ nhân Trần Văn Út trình bày trích đoạn vọng cổ "Tình anh bán chiếu".
Ban giám khảo gồm bà Đỗ Thị Thanh Nga, ông Võ Thành Công và nhạc sĩ Lê Quốc Thắng. Giải Nhất thuộc về đội khu phố 2 do anh Phạm Hữu Nghĩa làm đội trưởng.
Doanh nghiệp tư nhân Kim Phát của bà Ngô Kim Phượng tài trợ 15 triệu đồng tiền giải thưởng. Đường Lê Văn Lương được bố trí làm bãi giữ xe.

TIN TUẦN (từ 3/3 đến 9/3) – CÔNG AN PHƯỜNG HÒA MINH
1. Trộm cắp: rạng sáng 4/3, nhà ông ⟦victim:Đặng Hữu Tường⟧ (tổ 17) bị phá khóa, mất xe máy và máy tính xách tay. Cùng đêm, bà ⟦victim:Trương Thị Lý⟧ ở tổ 19 mất hai lồng gà chọi.
2. Lừa đảo: ngày 6/3, ⟦victim:N.T.P⟧, trú đường Tô Hiệu, chuyển 84 triệu đồng cho kẻ tự xưng cán bộ điện lực.
3. Đánh bạc: bắt quả tang Nguyễn Tấn Lợi, Huỳnh Kim Sơn, Bùi Thị Mai đánh bài ăn tiền tại nhà Lợi. Nhà bên cạnh, ông Mai Xuân Phú đứng xem nhưng không tham gia.
4. Va chạm giao thông: cháu ⟦minor,victim:Trần Gia Khiêm⟧, lớp 4 Trường Tiểu học Hồng Quang, bị xe ba gác quệt, rách da đầu.
Công an phường nhắc bà con khóa cổng, gắn chuông báo động.

Loa truyền thanh xã Phú Nghĩa, buổi chiều
Thưa bà con! Vừa qua ở thôn Thượng có cụ ⟦victim:Nguyễn Thị Thìn⟧, 76 tuổi, nghe điện thoại của người xưng là cán bộ bảo hiểm. Cụ làm theo, đến khi con cháu xem lại thì sổ tiết kiệm sáu mươi triệu không còn đồng nào.
Bên thôn Hạ, ông Kiều Văn Đoan cũng nhận cuộc gọi y hệt nhưng hỏi vặn lại mấy câu, thấy người kia ấp úng liền tắt máy.
Bà con nhớ cho: cán bộ không bao giờ thu tiền qua điện thoại. Ai gọi đến giục gấp, cứ hỏi lại trưởng thôn Lê Văn Chính hoặc ra thẳng trụ sở công an xã.
Bài viết do anh Đỗ Quang Minh, công chức văn hóa, biên soạn.
Trân trọng cảm ơn bà con đã lắng nghe.

TRAO LẠI CHIẾC TÚI CÓ 42 TRIỆU ĐỒNG
Sáng 12/5, anh Rơ Châm Thiu, công nhân đội cao su số 5, nhặt được một túi vải bên vệ đường liên thôn, trong có tiền mặt và giấy tờ mang tên bà ⟦?victim:Ksor H'Bia⟧.
Anh Thiu mang ngay đến Công an xã Ia Dơk nộp. Trung úy Nguyễn Hoàng Long và già làng Siu Klơm đã kiểm đếm, lập biên bản.
Hai giờ sau, chủ nhân chiếc túi đến nhận lại đầy đủ. Bà xin gửi anh Thiu ít tiền uống nước nhưng anh một mực từ chối.
Chủ tịch UBND xã Trần Đình Hiệp đã tặng giấy khen cho anh. Năm ngoái, vợ anh là chị Rơ Mah Phim cũng từng trả lại chiếc điện thoại nhặt được ở chợ.

THƯ CẢM ƠN
Kính gửi: Công an xã Thạnh Lợi
Tôi là ⟦victim:Huỳnh Thị Bé Sáu⟧, bán vé số ở ấp 4. Ngày 20/2, có hai người đàn bà lạ tới hỏi mua nguyên cọc vé rồi đưa tiền giả, tôi mang về mới hay, coi như mất trắng hơn ba triệu.
Tôi đã khóc mấy đêm. Nhờ ⟦informant:anh chạy xe ôm đậu ở ngã ba Cây Dương⟧ nhớ được mặt và nói lại với mấy chú nên công an mới lần ra. Nay tôi được trả lại tiền.
Tôi xin cảm ơn chú Tư Hòa trưởng công an xã, chú Lâm Thanh Tuấn, chú Phan Chí Hải và bà con trong ấp đã góp gạo cho tôi lúc ngặt.
Con gái tôi là cháu ⟦minor:Huỳnh Ngọc Trâm⟧, đang học lớp 8, cũng gửi lời cảm ơn.
Kính thư.

KẾT QUẢ VẬN ĐỘNG GIAO NỘP VŨ KHÍ Ở BẢN NẬM CẮN
Trong tháng cao điểm, Công an xã phối hợp Ban quản lý bản đến từng nhà vận động. Kết quả thu 14 khẩu súng kíp, 3 bẫy kích điện.
Ông Lầu Bá Chù là người đầu tiên mang súng đến nộp, tiếp theo là các ông Già Nỏ Tu, Vừ Chông Pó, Hờ Bá Rê. Ông Chù nói: "Súng của cha để lại, giữ trong nhà lâu rồi, nay nộp cho yên tâm".
Thượng úy Moong Văn Tình, cán bộ phụ trách bản, cho biết các gia đình đều ký cam kết. Trưởng bản Xồng Giống Thò được đề nghị tặng giấy khen.
Riêng Lỳ Pà Dềnh còn giấu một khẩu tự chế, đã bị lập biên bản, xử phạt hành chính theo quy định.

GƯƠNG NGƯỜI TỐT VIỆC TỐT: HAI LẦN GIÚP CÔNG AN PHÁ ÁN
Ở tổ dân phố Phố Mới, nhắc đến ông ⟦informant:Nông Văn Khánh⟧ ai cũng biết. Tháng 11 năm ngoái, thấy nhà bỏ hoang cuối ngõ hay có người lạ ra vào ban đêm, ông lặng lẽ ghi giờ giấc rồi lên báo Công an phường. Từ đó, Hoàng Đình Chất cùng hai đồng bọn bị bắt khi đang chia ma túy.
Tháng 2 vừa rồi, ông lại là người gọi điện khi nghe tiếng kêu cứu nhà chị ⟦victim:Triệu Thị Én⟧; chị bị chồng dùng gậy đánh vào lưng. Chồng chị, Lý Văn Thắng, đã bị xử phạt.
Bà Đàm Thị Hợi, tổ trưởng, bảo: "Có bác ⟦?informant:Khánh⟧, cả ngõ ngủ ngon hơn".
Ông từng là giáo viên Trường THCS Hợp Giang, nay đã nghỉ hưu.

[Nhóm Zalo AN NINH KP7 – trích tin nhắn tối 9/4]
19:42 Cô ⟦informant:Lan tiệm thuốc⟧: có 2 thằng đang cạy cửa nhà số 15 kìa, mấy anh tới lẹ!!!
19:43 CSKV Nhật: đã nhận, tổ tuần tra qua liền. Mọi người đừng tự ý lao ra.
19:51 Anh Dũng BVDP: tới rồi, tụi nó bỏ xe chạy bộ về hẻm chùa
20:05 CSKV Nhật: bắt được 1. Nhà số 15 của ai v?
20:06 Chị Thu kp: nhà anh ⟦victim:Lý Vĩnh Phát⟧, ảnh về quê. Tủ bị lục, mất cái tivi với két nhỏ.
20:10 Bác Năm Hớn: hôm bữa tui cũng quên khóa cổng, may không sao 😅
20:15 CSKV Nhật: cảm ơn bà con. Nhớ bật camera trước khi đi xa nhé.

HỎI – ĐÁP CÙNG CẢNH SÁT KHU VỰC
Hỏi (bà Nguyễn Thị Thơm, tổ 5): Con tôi bị bạn trong lớp dọa tung ảnh lên mạng thì báo ở đâu?
Đáp: Bà đưa cháu cùng điện thoại đến công an phường, đừng xóa tin nhắn. Như trường hợp em ⟦minor,victim:Q.A⟧, lớp 9 một trường trên địa bàn, bị dọa nạt suốt hai tuần; ⟦informant:cô giáo chủ nhiệm của em⟧ đã gặp cảnh sát khu vực nói rõ sự việc nên ngăn được kịp thời.
Hỏi (ông Trần Sinh, tổ 8): Người dọa cũng là học sinh thì xử lý ra sao?
Đáp: Tùy độ tuổi. Gia đình phải ký cam kết quản lý, nhà trường phối hợp giáo dục.
Hỏi (chị Vũ Hồng Thắm): Hàng xóm hát karaoke khuya quá?
Đáp: Chị gọi trực ban phường, tổ công tác sẽ đến lập biên bản.

GIẢI BÓNG CHUYỀN HƠI TRUNG CAO TUỔI XÃ QUẢNG BÌNH
Sáng 26/3, UBND xã tổ chức giải bóng chuyền hơi với 12 đội tham dự.
Trọng tài chính là ông Lê Bá Tuyên; trọng tài biên có bà Mai Thị Lương, ông Hoàng Văn Kỷ. Sau ba trận vòng bảng căng thẳng, đội thôn Trung Phong thắng đội thôn Ngọc Trà 2–1 trong trận chung kết.
Danh hiệu vận động viên xuất sắc trao cho bà Cao Thị Hường, 61 tuổi. Ông Nguyễn Khắc Viện, nguyên Chủ tịch UBND xã, trao cờ lưu niệm.
Bên lề giải, Công an xã phát tờ gấp về phòng chống lừa đảo; Thiếu tá Phạm Bá Lực giải thích cho bà con cách nhận biết cuộc gọi mạo danh.
Giải được bà con đường Quang Trung và chợ Mới ủng hộ nước uống.

CẢNH BÁO: KÊU GỌI ĐẦU TƯ "NHÀ MÁY PIN MẶT TRỜI"
Thời gian gần đây xuất hiện nhóm người mời góp vốn lãi 3% mỗi ngày. Tại xã Long Điền đã có ít nhất bốn trường hợp: ông ⟦victim:Trần Ngọc Ẩn⟧ mất 300 triệu đồng; vợ chồng ông ⟦victim:Lê Văn Sáu⟧, bà ⟦victim:Bùi Thị Xuyến⟧ vay ngân hàng 150 triệu rồi không rút ra được; chị ⟦victim:Tô Mỹ Lệ⟧ bán cả đôi bông cưới.
Người đứng ra mời mọc là Dương Quốc Bảo, trú tỉnh ngoài, hiện đã rời địa phương.
Bà Phạm Thị Cẩm, chủ quán cà phê nơi Bảo hay ngồi, nói chỉ biết anh ta là khách quen.
Công an xã đề nghị ai đã góp tiền hãy đến trình báo; không chuyển thêm khoản "phí giải ngân" nào nữa.

BIÊN BẢN HỌP TỔ DÂN PHỐ SỐ 11
Thời gian: 19 giờ 30 ngày 15/1. Địa điểm: nhà sinh hoạt cộng đồng.
Chủ trì: ông Bùi Huy Phúc. Thư ký: bà Nguyễn Lệ Quyên. Có mặt 64/80 hộ.
1. Đồng chí Trung úy Tạ Quang Đạt thông báo tình hình: trong tháng xảy ra một vụ trộm tại nhà bà ⟦victim:Khổng Thị Nga⟧, kẻ gian lấy đi tượng đồng thờ và 8 triệu đồng. Vụ việc khởi đầu từ lời của ⟦informant:một người thuê trọ phòng 5⟧, nói thấy Vi Văn Hòa xách bao nặng lúc gần sáng.
2. Ông Đoàn Mạnh đề nghị sửa đèn ngõ 42.
3. Chị ⟦?informant:Lưu Thanh Huyền⟧ phản ánh xe tải đỗ trước cổng trường mầm non.
4. Tổ biểu quyết góp mỗi hộ 100 nghìn đồng lắp camera.
Cuộc họp kết thúc lúc 21 giờ.

XỬ PHẠT BA PHỤ HUYNH GIAO XE CHO CON CHƯA ĐỦ TUỔI
Chiều 7/10, Công an xã Vĩnh Thuận ra quyết định xử phạt các ông Nguyễn Văn Đua, Trần Thanh Tòng và bà Lê Thị Út Mười vì giao xe máy cho người không đủ điều kiện điều khiển.
Trước đó, tổ tuần tra phát hiện ⟦minor:T.H.L⟧ (15 tuổi, học sinh lớp 10) chở theo ⟦minor:N.K⟧ và ⟦minor:P.Đ⟧, cùng trường, không đội mũ bảo hiểm trên lộ kinh 12.
Cả ba em được gọi hỏi, viết bản kiểm điểm; nhà trường mời gia đình đến làm việc.
Thầy Quách Hoàng Nam, phó hiệu trưởng, cho biết trường sẽ kiểm tra bãi giữ xe mỗi tuần. Trưởng công an xã Đinh Công Lý nhấn mạnh sẽ làm thường xuyên, không có ngoại lệ.

CỨU NGƯỜI TRONG ĐÁM CHÁY NHÀ TRỌ
Khoảng 2 giờ ngày 17/6, ngọn lửa bùng lên ở dãy trọ đường Bờ Bao Tân Thắng. Nghe tiếng nổ, anh ⟦?victim:Hà Thanh Bình⟧, lái xe tải, dùng búa phá khung cửa sổ đưa sáu người ra ngoài.
Bốn người phải nhập viện: ⟦victim:Ngô Thị Kiều⟧ bị bỏng 30%, ⟦victim:Lục Văn Đạo⟧ ngạt khói, hai mẹ con chị ⟦victim:Sầm Thị Nhung⟧ và bé ⟦minor,victim:Hoàng Bảo An⟧, 3 tuổi, xây xát nhẹ.
Anh ⟦?victim:Bình⟧ bị kính cứa vào tay nhưng vẫn quay vào lần nữa.
Ông Quan Chí Hùng, chủ dãy trọ, được mời làm việc vì lắp hệ thống điện không bảo đảm. Bà Thái Thị Lài, người thuê phòng đối diện, kể rằng chưa bao giờ thấy lửa lan nhanh đến thế.
Chủ tịch phường Đỗ Anh Khoa đã tặng giấy khen đột xuất.

Bản tin an ninh xã Nghĩa Sơn
Sau tuần lễ mưa, ở xóm Đình người ta kháo nhau chuyện chiếc thuyền nan của ông ⟦victim:Chắt Thoan⟧ tự dưng không còn ở bến, lưới mới sắm mười hai triệu cũng đi theo. Nhà ⟦victim:V.T.H⟧, xóm Trại, cùng đêm ấy hụt mất con bê.
⟦informant:Cậu bé chăn vịt bên sông⟧ gặp bác công an viên nói rõ: có chiếc xe công nông lạ đỗ ở mép bờ. Lần theo vết bánh xe, tổ công tác đến lán của Đậu Đình Rạng thì thấy đủ thuyền lẫn lưới.
Rạng khai bán bê cho một lái buò tên Phong ở chợ huyện cũ; ông Phong mua ngay tình, không biết bê trộm.
Công an xã biểu dương tinh thần cảnh giác của bà con.

CÂU LẠC BỘ "ÔNG BÀ KỂ CHUYỆN" RA MẮT
Ngày 2/9, xã Tam Nông ra mắt câu lạc bộ kể chuyện truyền thống do ông Bùi Quang Thao, đại tá công an về hưu, làm chủ nhiệm; phó chủ nhiệm là bà Hà Thị Yến và ông Đinh Trọng Bách.
Buổi đầu, ông Thao kể về những ngày theo Bộ trưởng Trần Quốc Hoàn làm công tác bảo vệ. Nhà thơ Nguyễn Hưng Hải đọc bài thơ viết về người chiến sĩ an ninh.
Tác giả Phạm Thành Đô gửi tặng 50 cuốn "Chuyện làng tôi". Tủ sách của câu lạc bộ đặt tại Trường THCS Nguyễn Quang Bích.
Anh Trần Trung Kiên, bí thư Đoàn, cho biết mỗi tháng sẽ quay một số podcast để phát trên loa.

NHANH TRÍ NGĂN CHẶN LỪA ĐẢO TẠI QUẦY GIAO DỊCH
Sáng 23/4, bà ⟦victim:Đoàn Thị Mùi⟧ (67 tuổi, thôn Phú Ốc) đến phòng giao dịch ngân hàng xin rút toàn bộ 420 triệu đồng, vẻ mặt hốt hoảng. Chị ⟦?informant:Hồ Thị Quỳnh Trang⟧, giao dịch viên, hỏi han thì bà chỉ nói "công an trung ương cần kiểm tra".
Nhận điện thoại của ⟦?informant:giao dịch viên⟧, Thượng úy Ngô Đăng Khoa có mặt sau bảy phút, giải thích để bà ⟦?victim:Mùi⟧ hiểu mình đã bị kẻ xấu thao túng suốt từ sáng.
Giám đốc phòng giao dịch Lê Thị Hải Yến đề nghị khen thưởng nhân viên.
Cùng buổi, ông Nguyễn Xuân Lĩnh cũng nhận cuộc gọi tương tự nhưng nhận ra ngay và cúp máy.

KHEN THƯỞNG HỌC SINH NHẶT ĐƯỢC CỦA RƠI
Tiết chào cờ đầu tuần tại Trường Tiểu học Kim Sơn hôm 10/11 có thêm một nội dung đặc biệt: Công an xã khen hai em ⟦minor:Giàng A Páo⟧, lớp 5B, và ⟦minor:Sùng Thị Mỷ⟧, lớp 4A, đã nhặt được ví tiền và nộp lại.
Chủ chiếc ví là anh ⟦?victim:Đỗ Văn Chuyên⟧, lái xe chở hàng. Anh nói trong ví có tiền đóng viện phí cho mẹ.
Cô hiệu trưởng Phùng Thị Thêu, thầy tổng phụ trách Lù A Sình và Đại úy Nguyễn Bá Tùng cùng trao quà cho các em.
Hội khuyến học xã cũng tặng mỗi em một bộ sách. Ông Vàng Seo Chúng, trưởng ban đại diện cha mẹ học sinh, mong có thêm nhiều tấm gương như thế.

TRIỆT PHÁ TỤ ĐIỂM ĐÁ GÀ ĂN TIỀN
15 giờ ngày 1/2, Công an xã Mỹ Hạnh phối hợp Phòng Cảnh sát hình sự ập vào khu vườn bỏ hoang ở ấp Giồng Ngang, bắt quả tang 11 người đá gà.
Cầm đầu là Trương Văn Đực (tự Đực Em); giúp sức có Phan Thị Bé Ba, Nguyễn Hữu Lộc, Kim Sa Rương. Tang vật gồm 6 con gà, 28 triệu đồng.
Theo lời anh ⟦informant:Mạch Chí Cường⟧, thợ làm vườn kế bên, nhóm này tụ tập ba ngày mỗi tuần; anh đã hai lần báo với ấp đội. Ngoài ra, ⟦informant:một chị bán chè lưu động⟧ là người đưa clip quay cảnh chúng chung tiền.
Ông Võ Văn Tài, chủ đất, ở thành phố, không hay biết việc này.

VỤ CỐ Ý GÂY THƯƠNG TÍCH TẠI QUÁN NHẬU BẾN TÀU
Theo hồ sơ ban đầu, tối 8/2, do mâu thuẫn lúc mời bia, Đinh Công Trứ dùng vỏ chai đập vào đầu ⟦victim:Phạm Ngọc Sang⟧ khiến anh này vỡ xương trán. Can ngăn, ⟦victim:Nguyễn Thế Vinh⟧ bị chém đứt gân tay trái; riêng ⟦victim:Bạch Văn Tám⟧ trúng ghế inox, chấn thương phần mềm.
Bị bắt cùng Trứ còn có Lưu Hải Đăng và Vương Quốc Trí, người đưa hung khí. Chủ quán Tôn Nữ Thùy Dương cùng phụ bếp Mã Văn Cảnh được mời lấy lời khai, sau đó cho về.
Chỉ huy hiện trường là Trung tá Lại Đức Thiện. Nhờ ⟦informant:bảo vệ ca đêm sảnh B khách sạn đối diện⟧ mà công an biết hướng chiếc taxi chở nhóm gây án bỏ đi.

PHÁT ĐỘNG QUYÊN GÓP "MÁI ẤM CHO ĐỒNG ĐỘI"
Ngày 22/12, Hội Cựu chiến binh phường Quán Triều phát động quyên góp sửa nhà cho hội viên khó khăn.
Danh sách ủng hộ đợt một: ông Hoàng Tiến Lực 2 triệu đồng; bà Dương Thị Sen 500 nghìn đồng; Công ty Vận tải Thành Đạt (giám đốc Trần Thế Anh) 20 triệu đồng; cháu nội cụ Vũ Đình Lạp gửi từ nước ngoài 5 triệu đồng; nhóm thợ xây của anh Ma Văn Quảng góp 15 ngày công.
Người được sửa nhà đầu tiên là ông Lương Văn Kính, tổ 9.
Chủ tịch hội Nguyễn Công Hoan cho biết sổ thu chi dán tại nhà văn hóa để ai cũng xem được. Kế toán Hứa Thị Liễu chịu trách nhiệm ghi chép.

TIN VẮN AN NINH TRẬT TỰ XÃ TÂN THÀNH BÌNH
• Ngày 5/8: em ⟦minor,victim:Lê Hoàng Phúc⟧, học sinh lớp 7A2, bị hai thanh niên chặn ở bờ đê lấy xe đạp điện. ⟦informant:Người phụ nữ cắt cỏ gần đó⟧ nói với tổ tuần tra rằng một tên có hình xăm con bọ cạp. Tối hôm ấy bắt Nguyễn Hoài Bảo.
• Ngày 6/8: cháy bếp nhà bà ⟦victim:Mai Thị Gấm⟧, hư hỏng toàn bộ mái sau, ước mất 20 triệu đồng. Nguyên nhân do chập bình gas mini.
• Ngày 8/8: ông Châu Văn Rớt tự nguyện giao nộp một roi điện mua trên mạng.
• Ngày 9/8: xử phạt Hà Tấn Đạt 7 triệu đồng vì nồng độ cồn; tài xế ba gác Lâm Sang bị nhắc nhở.
• Ngày 10/8: anh Kha ở ấp Tây đi lạc do say, được đưa về nhà.

CẢNH GIÁC VỚI "THẦY" CHỮA BỆNH BẰNG BÙA!!!
Bà con thôn Nà Lùng ơi, nghe chuyện này nhé.
Nhà chị ⟦victim:Lò Thị Pành⟧ có con ốm. Có ông tự xưng thầy Tạo ở xa đến, bảo con bị ma bắt, phải cúng 9 lần. Cúng xong, chị bán mất 2 con trâu mà cháu ⟦minor,victim:Lò Văn Thiện⟧ (6 tuổi) sốt cao co giật, suýt không cứu được.
May có ⟦informant:cô y tá bản⟧ gọi cho công an xã kể lại, các anh đến tận nơi thì bắt quả tang ông Tạo, tên thật là Quàng Văn Hặc.
Trưởng bản Cà Văn Nơi bảo: ốm thì ra trạm xá, bác sĩ Lường Thị Hoan trực cả ngày đêm, không mất tiền.
ĐỪNG TIN THẦY BÙA!!!

NGƯỜI GÁC CHẮN TÀU ĐƯỢC TẶNG BẰNG KHEN
Lúc 5 giờ 40 ngày 30/9, chị Đặng Thị Hồng Vân, nhân viên gác chắn, phát hiện một cụ ông chống gậy sa chân giữa đường ray khi tàu hàng còn cách 300 mét. Chị lao ra kéo cụ khỏi đường tàu trong tích tắc.
Cụ ông là ⟦?victim:Bùi Duy Tảo⟧, 82 tuổi, chỉ trầy nhẹ đầu gối. Lái tàu Nguyễn Bắc Giang kịp hãm phanh.
Phó Tổng giám đốc ngành đường sắt đã ký quyết định khen thưởng; ông Tạ Văn Hiếu, cung trưởng, trao hoa ngay tại trạm.
Chị Vân quê ở làng Vân Lôi, có chồng là anh Khuất Duy Hải cũng làm gác chắn. Năm 2021 chị từng nộp lại chiếc nhẫn vàng nhặt trên sân ga.

BẢO VỆ NGƯỜI TỐ GIÁC: CHUYỆN Ở CẢNG CÁ
Suốt nửa năm, các chủ vựa ở cảng cá Lạch Bạng phải nộp "phí bến" cho nhóm của Trịnh Văn Mạnh (Mạnh Sẹo). Ai không nộp thì bị cắt lưới, đổ dầu vào hầm đá. Chị ⟦victim:Hoàng Thị Vui⟧ hỏng bảy tạ mực; bà ⟦victim:Tống Thị Nhài⟧ bị tát giữa chợ; anh ⟦victim:Lê Trọng Tấn⟧ phải bỏ bến đi nơi khác.
Bước ngoặt đến khi ⟦informant:hai cô công nhân tan ca⟧ dừng xe quay lại cảnh thu tiền rồi mang đến đồn. Cùng lúc, ⟦informant:Cao Đức Thụ⟧, từng chạy việc cho Mạnh, nộp cuốn sổ ghi tiền.
Ban chuyên án do Thượng tá Đào Xuân Quý làm trưởng ban bắt bốn đối tượng.
Ông Phùng Bá Nhân, trưởng ban quản lý cảng, bị kiểm điểm vì buông lỏng.

NHÌN LẠI MỘT NĂM MÔ HÌNH "CỔNG TRƯỜNG 3 KHÔNG"
Phường Thắng Tam triển khai mô hình tại bốn trường: Lê Lợi, Chu Văn An, Trưng Vương, Nguyễn Trường Tộ. Mỗi cổng trường có tổ tự quản năm người.
Bác Lê Tự Trọng, tổ trưởng, 70 tuổi, ngày nào cũng đứng phân luồng từ 6 giờ 15. Bà Đinh Thị Xê bán xôi đã tự dời xe hàng vào trong hẻm. Phụ huynh Cao Bá Long bị phạt một lần vì đỗ xe giữa đường, nay xin vào tổ.
Cô Trần Mỹ Hạnh, hiệu trưởng Trường Lê Lợi, đánh giá giờ tan học thông thoáng hẳn.
Thượng úy Vũ Duy Khánh cho biết năm tới sẽ thêm cổng trường Võ Trường Toản, do thầy Hồ Đắc Lộc làm đầu mối liên lạc.

KHỞI TỐ ĐỐI TƯỢNG DÂM Ô
Cơ quan điều tra đã khởi tố Ngụy Văn Bền (58 tuổi), bán tạp hóa tại xóm Cầu.
Theo điều tra, Bền nhiều lần dùng bánh kẹo dụ dỗ cháu ⟦minor,victim:K.H⟧, lớp 2, và cháu ⟦minor,victim:T.D⟧, 7 tuổi, vào kho hàng. Sự việc khởi đầu từ ⟦?minor,?victim,informant:bà ngoại cháu K.H⟧: bà thấy cháu hay khóc đêm, gặng hỏi rồi dẫn lên gặp cảnh sát khu vực.
Anh trai cháu là ⟦minor:P.M⟧, học lớp 6, xác nhận từng thấy cửa kho khóa trái.
Trung tá Giáp Thị Hằng, đội trưởng đội án trẻ em, trực tiếp hỏi chuyện với sự có mặt của cán bộ phụ nữ Thân Thị Oanh.
Những người buôn bán quanh chợ đều bất ngờ; bà Lã Thị Bé nói: "Ông ấy nhìn hiền lắm".

Tin từ Trạm Cảnh sát đường thủy
Sáng sớm 14/11, ghe chở khóm của vợ chồng ông ⟦victim:Đoàn Văn Lữ⟧ – bà ⟦victim:Phan Thị Chín⟧ va vào sà lan không đèn hiệu ở ngã ba sông. Ghe chìm, hai ông bà được vớt lên, bà ⟦?victim:Chín⟧ gãy hai xương sườn, toàn bộ hàng trôi mất.
Người lái sà lan là Thạch Sol, không có bằng, bỏ chạy. Ông ⟦informant:Sáu Kiểng đò ngang⟧ nhận ra số ghi bên mạn, cho đội tuần tra hay; nhờ vậy 9 giờ thì tìm được.
Đội trưởng Trà Hữu Phước chỉ đạo trục vớt. Hai chủ ghe đi sau, ông Tăng Vũ và bà Ba Lụa, chở giúp số khóm còn vớt được.
Bà con lưu ý thắp đèn khi đi đêm.

Chuyện dưới gốc đa (mục người tốt việc tốt)
Trước đây, ai qua dốc Ông Phật cũng sợ. Xe đổ, người ngã, chẳng mấy tháng không có chuyện. Từ ngày có ông Phùng Hữu Dư ra dựng lều vá xe, đặt gương cầu, rải cát, dốc hiền đi hẳn.
Ông Dư vốn là lính lái xe Trường Sơn, quê gốc làng Nủa. Vợ ông, bà Kiều Thị Tý, nấu nước vối cho khách đi đường. Ông không lấy tiền của học sinh.
Nhà báo Nguyễn Uyên viết về ông trong cuốn "Những người canh dốc". Họa sĩ Thành Chương vẽ tặng ông một bức chân dung.
Đại úy Cấn Văn Lộc bảo: "Có bác ấy, chúng tôi bớt đi bao nhiêu vất vả". Năm nay xã đề nghị cấp trên tặng kỷ niệm chương cho ông.

BIÊN BẢN HỘI NGHỊ GIAO BAN LIÊN NGÀNH THÁNG 6
Chủ tọa: đồng chí Lê Hữu Phẩm, Phó Chủ tịch UBND xã Cát Trinh. Thư ký: Đặng Thị Bích Liên.
1. Công an xã (đ/c Nguyễn Sĩ Hoàng): xảy ra hai vụ. Vụ thứ nhất, ⟦victim:H.V.N⟧, thôn Phú Kim, bị Đỗ Duy Tiên dùng rựa chém vào vai. Vụ thứ hai, mất trộm 16 bao tiêu của hộ ⟦victim:Ngô Tấn Lực⟧; manh mối do ⟦informant:con trai ông hàng xóm đi soi ếch⟧ kể với công an viên.
2. Trường THCS (cô Võ Thị Sương): em ⟦minor:B.Q.V⟧, lớp 8, bỏ học ba tuần, đề nghị các ngành vận động.
3. Quân sự (đ/c Trần Nghiêm): chuẩn bị huấn luyện dân quân.
Kết luận: giao đ/c Hoàng theo dõi, báo cáo trước ngày 30.

CÔNG AN CẢNH BÁO: GIẢ DANH GIÁO VIÊN BÁO "CON CẤP CỨU"
Trưa 11/3, chị ⟦victim:Trịnh Thu Phương⟧, nhân viên văn phòng, nhận cuộc gọi: "Con chị là ⟦minor:Bảo Châu⟧, lớp 3C, ngã cầu thang, cần 30 triệu mổ gấp". Trong cơn hoảng loạn, chị chuyển ngay, đến chiều đón con mới vỡ lẽ.
Cùng chiêu này, kẻ gian gọi anh Vũ Tiến Long, nhưng anh gọi lại cho cô giáo kiểm tra nên không mất gì. Còn bà ⟦victim:Chử Thị Hảo⟧ đã gửi một nửa số tiền.
Cô Lại Hương Giang, chủ nhiệm lớp 3C, khẳng định nhà trường không bao giờ yêu cầu chuyển tiền qua điện thoại.
Phụ huynh hãy bình tĩnh, gọi trực tiếp cho giáo viên, bệnh viện trước khi làm bất cứ điều gì.

THÔNG BÁO XỬ LÝ VI PHẠM TẠI CHỢ ĐẦU MỐI
Từ ngày 1 đến 10/4, tổ liên ngành do bà Ninh Thị Hạ Vy, Phó trưởng phòng Kinh tế, làm tổ trưởng đã kiểm tra 46 sạp.
Các trường hợp bị xử phạt: Đàm Quang Hiệp (bán pháo nổ), Lưu Bích Đào (cân thiếu), Tạ Văn Khởi (lấn lối thoát nạn), Nguyễn Thị Cúc (bán thuốc lá lậu).
Hộ ông Mạc Đình Trung, bà Hồ Ngọc Điệp được biểu dương vì tự trang bị bình chữa cháy cho cả dãy.
Bảo vệ chợ Triệu Quang Bình bị nhắc nhở do ngủ trong ca trực.
Ban quản lý chợ đề nghị tiểu thương đường Bạch Đằng và Hàm Nghi tháo dỡ mái che trước ngày 20/4. Mọi thắc mắc gặp anh Lê Chí Dũng tại phòng số 2.

LỜI XIN LỖI VÀ LỜI CẢM ƠN
Kính gửi Công an phường Đông Hải và quý thầy cô.
Tôi là Nguyễn Quốc Dũng, bố của ⟦minor:Nguyễn Quốc Huy⟧, học sinh lớp 11. Con tôi vì đua đòi đã cùng bạn ném đá lên xe khách, làm anh phụ xe ⟦victim:Trần Văn Nhã⟧ vỡ kính cắt vào mặt và chị ⟦victim:Đào Thị Lụa⟧ bị thương ở mắt.
Gia đình tôi đã đến bệnh viện tạ lỗi, chịu toàn bộ chi phí chữa trị. Chúng tôi biết ơn Đại úy Cung Văn Bính đã nhẹ nhàng khuyên bảo cháu, cảm ơn bà Tư Hường tổ trưởng đã cùng đi.
Tôi cũng không trách ⟦informant:cậu thanh niên giao nước⟧ đã báo tên con tôi với các anh; nhờ vậy cháu mới dừng lại được.
Kính thư.

PHÚ YÊN CŨ: BẮT KẺ DÙNG DAO KHỐNG CHẾ CON TIN
Khoảng 10 giờ ngày 19/7, Phan Duy Thức, nghi ngáo đá, xông vào tiệm tạp hóa, kề dao vào cổ cháu ⟦minor,victim:Nguyễn Khánh My⟧ (9 tuổi). Mẹ cháu, chị ⟦victim:Huỳnh Thị Tố Nga⟧, lao tới giật con thì bị đâm vào cẳng tay.
Thượng tá Bùi Hữu Nhơn trực tiếp thương thuyết, Trung sĩ ⟦?victim:Võ Tá Lâm⟧ cùng dân quân Đỗ Minh Quý áp sát từ cửa sau khống chế Thức. Trung sĩ ⟦victim:Võ Tá Lâm⟧ bị thương nhẹ ở cằm.
Thầy Phan Duy Lễ, chú ruột của Thức, được mời đến hỗ trợ khuyên giải. Nhiều người đứng xem, quay phim gây cản trở, trong đó Trần Hoàng Gia bị nhắc nhở.
Hiện cháu bé đã ổn định tâm lý.

DIỄN ĐÀN "CÔNG AN LẮNG NGHE Ý KIẾN NHÂN DÂN"
Sáng 15/5, hơn 180 đại biểu dự diễn đàn tại hội trường UBND phường Kỳ Bá.
Ông Tô Vĩnh Diện, tổ 21, hỏi về thời hạn cấp căn cước. Bà Phí Thị Hậu đề nghị thêm ca trực buổi tối. Anh Bùi Khắc Tiệp kiến nghị đặt gờ giảm tốc trên đường Lý Bôn; linh mục Giuse Trần Xuân Mạnh hứa vận động giáo dân tham gia mô hình "Xứ đạo bình yên".
Trả lời, Thượng tá Lưu Trọng Đại, Trưởng Công an phường, tiếp thu từng ý kiến và giao Đại úy Hà Bích Thảo giải quyết hồ sơ tồn.
Cựu trưởng công an phường Đỗ Như Lân, 85 tuổi, xúc động kể về những ngày đầu lập tổ dân phòng.

VỤ TRỘM CHÓ LIÊN XÃ: ĐÃ CÓ KẾT QUẢ
Ba tháng liền, người dân các xóm Rậm, Lạng, Đồi mất chó liên tục. Riêng ⟦victim:B.V.Đ⟧, xóm Rậm, mất bốn con; anh ⟦victim:Thịnh⟧ ở xóm Lạng đuổi theo thì bị bắn súng điện vào bụng, phải cấp cứu.
Ngày 2/12, Công an xã Yên Thủy bắt Quách Tất Lĩnh, Bùi Văn Dựng. Khai thác mở rộng, bắt thêm chủ lò mổ Đinh Thị Nhường.
Trong số những người giúp phá án có ông ⟦informant:Bùi Văn Nhâm⟧, thương binh, đã cho mượn sân nhà đặt camera và là người đầu tiên cung cấp đoạn ghi; ⟦informant:một thợ sửa xe ở ngã ba Hàng Trạm⟧ thì kể về chiếc xe độ còi lạ.
Trưởng xóm Bùi Thị Nhịp đề nghị bà con cùng canh gác.

ÔN LẠI TRUYỀN THỐNG NGÀY 19/8
Kính thưa bà con, ngày 19/8/1945 lực lượng Công an nhân dân ra đời. Những tên tuổi như Lê Giản, Nguyễn Tài, Phạm Ngọc Thảo, Võ Thị Sáu mãi được nhắc nhớ.
Ở xã ta, thế hệ đầu có các cụ Hồ Xuân Đàn, Thái Khắc Lưỡng và bà Cao Thị Quế. Cụ Lưỡng từng đào hầm nuôi giấu cán bộ, nay con trai cụ là ông Thái Khắc Toàn làm chi hội trưởng Cựu công an.
Bài hát truyền thống do nhạc sĩ Trọng Bằng sáng tác sẽ được phát sau bản tin.
Chiều nay, đoàn của Chủ tịch Phan Sỹ Mậu dâng hương tại nghĩa trang; thầy Nguyễn Duy Bảy, Trường Tiểu học Phan Đăng Lưu, đọc điếu văn. Mời bà con đến dự đông đủ.

Nhóm Zalo "LIÊN GIA 14 – CHUNG CƯ SÔNG HỒNG"
(08:02) Trưởng nhóm Hiền: Đêm qua tầng 9 có vụ ồn ào, ai biết gì không ạ?
(08:05) ⟦informant:Quân 912⟧: Em nghe tiếng đập cửa với tiếng trẻ con khóc ở 910, em đã gọi anh CSKV lúc 23h10.
(08:11) CSKV Thành: Đúng rồi. Chị ⟦victim:Hà ở 910⟧ bị người yêu cũ tên Đạt đến phá, bóp cổ. Bé ⟦minor:Tôm⟧ con chị ấy hoảng sợ, đang ở với bà ngoại.
(08:12) Mai Anh 1104: Trời, tội quá
(08:15) ⟦?informant:Bảo vệ Lợi⟧: Thằng đấy khai là đi ship nên em mới cho lên 😥
(08:20) CSKV Thành: Đối tượng đang ở phường. Bảo vệ lưu ý kiểm tra người lạ giúp em.
(08:31) Bác Tuấn 305: Ủng hộ, siết ra vào đi.

TRUY TÌM ĐỐI TƯỢNG LỪA BÁN NGƯỜI SANG BIÊN GIỚI
Tháng 1/2025, Chảo Láo Tả hứa tìm "việc nhẹ lương cao" cho ba người ở xã Dền Sáng là ⟦victim:Phàn Mùi Khé⟧, ⟦victim:Tẩn Láo Lở⟧ và ⟦minor,victim:Lý Sử M.⟧ (16 tuổi). Sang bên kia, cả ba bị giữ giấy tờ, ép gọi điện lừa người khác, ai không làm bị chích điện.
Sau bốn tháng, họ trốn về được. Bố của ⟦?minor,?victim:M.⟧, ông Lý Phù Chìn, đã bán ruộng để chuộc con mà không thành.
Nguồn tin ban đầu do ⟦informant:một tài xế xe ôm cửa khẩu⟧ cung cấp cho Đồn Biên phòng; trung tá Hoàng A Lềnh lập chuyên án.
Tả đã bỏ trốn. Vợ y, Chảo Mẩy, không liên quan, vẫn làm nương ở bản.

CHUYÊN ÁN 225H: BÓC GỠ ĐƯỜNG DÂY TÍN DỤNG ĐEN
Sáng 5/6, Ban chuyên án do Đại tá Nghiêm Xuân Sơn chỉ huy đồng loạt khám xét bốn địa điểm tại phường Hải Châu, bắt Nguyễn Tấn Lộc, Phùng Đức Thiện, Vũ Thị Như Ý.
Người vay bị ép trả lãi 400%/năm. Anh ⟦victim:Đàm Vĩnh Thụy⟧ bị nhốt hai ngày trong kho lạnh; bà ⟦victim:Trịnh Thị Sáo⟧, bán bún, bị tạt sơn vào nhà; cô giáo ⟦victim:Lê Uyên Thư⟧ bị ghép ảnh đăng mạng.
Hai nguồn giúp ích nhất là chị ⟦informant:Huỳnh Cẩm Tú⟧, kế toán cũ của Lộc, và ⟦informant:một anh bốc xếp ở kho lạnh⟧, lén gửi ảnh phòng giam.
Ba người làm thuê khác là Sinh, Nhật, Toản chỉ được gọi hỏi rồi cho về.

LỄ KHÁNH THÀNH CẦU DÂN SINH AN NINH
Sáng 30/4, xã Hưng Khánh Trung khánh thành cầu kênh Mười Thước.
Cầu dài 18 mét do kỹ sư Lâm Hữu Trí thiết kế không lấy thù lao. Gia đình ông Phan Hoàng Mai hiến 120 mét vuông đất; vợ chồng bà Tư Đẹt góp 10 tấn xi măng; Hội đồng hương tại thành phố do bà Nguyễn Thị Kim Xoàn làm hội trưởng gửi 80 triệu.
Tham gia thi công có anh Trần Minh Dương, Lê Hoài Sơn, Võ Phúc Hậu và đội thanh niên. Công an xã trồng bốn trụ đèn ở hai đầu cầu.
Bà con vui nhất là học sinh Trường Tiểu học Phan Văn Trị khỏi đi đò. Nghệ sĩ Kim Tiểu Long ca tặng một bài vọng cổ.

BẢN TIN CẢNH BÁO SỐ 7/2025
Thủ đoạn: giả nhân viên giao hàng, báo "đăng ký nhầm gói hội viên", dẫn dụ nạn nhân bấm đường dẫn hủy.
Ở địa phương: chị ⟦victim:Vi Thị Kim Dung⟧, thợ may, hụt 47 triệu chỉ trong chín phút. Em trai chị là ⟦minor,victim:Vi Đức Anh⟧, lớp 12 Trường THPT Con Cuông, cho chị mượn tài khoản nên cũng bị rút sạch tiền học bổng.
Sự việc chị ⟦?victim:Dung⟧ được biết đến qua ⟦?informant:cô em chồng⟧, người nhắn cho Công an xã hỏi cách khóa thẻ.
Trước đó, anh Lô Văn Phiên nhận tin y vậy nhưng thấy câu chữ lủng củng nên xóa; thầy Hà Công Bắc còn chụp lại để dạy học sinh.
Hãy từ chối mọi yêu cầu "hủy gói" qua đường dẫn lạ.

Thư của mẹ em học sinh gửi Đội Công an phụ trách địa bàn
Tôi là mẹ của cháu ⟦minor,victim:Ngô Bá Khang⟧, lớp 5 Trường Tiểu học Lý Thường Kiệt. Chiều 14/9, cháu bị người lạ kéo lên xe ở cổng sau. ⟦informant:Bác lao công của trường⟧ chạy theo hô hoán, nhớ được màu xe rồi kể lại với các anh; em lớp trưởng ⟦informant,minor:Hà My⟧ cũng khai rằng người đó đội mũ lưỡi trai đỏ. Nhờ thế chỉ hai tiếng sau cháu đã về với tôi.
Cháu xây xước hai đầu gối và hay giật mình, tôi đưa cháu đi khám rồi.
Tôi xin cảm ơn Đại úy Nguyễn Trọng Nghĩa, cô hiệu phó Đào Thị Minh và những người tôi không kịp hỏi tên.
Người viết thư: Trần Thanh Nhàn.

NGƯỜI PHỤ NỮ CAO LAN VÀ BỐN MƯƠI CHIẾC XE LĂN
Xuất thân nghèo khó ở làng Mãn Hóa, chị Hoàng Thị Trảng mở xưởng hàn nhỏ, chuyên làm xe lăn tặng người khuyết tật. Bốn năm, xưởng ra lò bốn mươi chiếc.
Người nhận gồm ông Sầm Văn Tráng, bà Lương Thị Nga, anh Đặng Tài Chắn. Thợ hàn Ninh Văn Dầm, chú họ chị, phụ trách kỹ thuật. Đoàn sinh viên của thạc sĩ Âu Thị Hồng Duyên về quay phim.
Chị nói: "Học theo gương bác sĩ Nguyễn Thị Ngọc Toản, tôi làm được gì thì làm".
Trưởng Công an xã Trương Đình Thử đề xuất tặng danh hiệu Điển hình tiên tiến. Sắp tới xưởng dời ra đường Phan Đình Phùng cho rộng hơn.

GIAO BAN TUẦN – TỔ BẢO VỆ AN NINH THÔN ĐÔNG DƯƠNG
Trưởng thôn Nguyễn Thọ Chiến nêu tình hình:
– Đêm thứ ba, hộ ông ⟦victim:Nguyễn Thọ Ngân⟧ mất máy bơm; hộ bà ⟦victim:Phí Thị Loan⟧ bị đổ thuốc sâu xuống ao, cá chết trắng.
– Nhờ bác ⟦informant:Toản cất vó⟧, tổ biết có hai thanh niên lạ vác bao tải đi về phía đê. ⟦informant:Đôi vợ chồng trẻ ở lều vịt⟧ khẳng định thấy đèn pin lúc 1 giờ.
– Cháu ⟦minor:Nguyễn Minh Chiến⟧, con anh Toàn, lớp 9, hay phóng xe đạp điện, yêu cầu gia đình răn đe.
– Anh Phạm Văn Duẩn bị nghi nhưng sau xác minh ở nhà con gái nên loại trừ.
Phân công: tổ 1 trực thứ hai, tổ 2 trực thứ tư, ông Lê Đắc Cần mua thêm hai đèn pin.

BẮT GIỮ ĐỐI TƯỢNG GIẾT NGƯỜI SAU SÁU TIẾNG
Trưa 28/2, người dân xóm Lũng Pầu phát hiện bà ⟦victim:Mông Thị Chảy⟧ (63 tuổi) tử vong tại nhà với vết chém ở gáy. Con dâu bà, chị ⟦victim:Lèng Thị Séo⟧, bị thương nặng ở vai; cháu nội ⟦minor,victim:Mông Văn Tới⟧, 5 tuổi, bị trói vào cột.
Thượng tá Lã Quang Vịnh huy động ba mũi truy bắt. ⟦informant:Một người đi rừng lấy măng⟧ báo có kẻ quần áo ướt đẫm ngồi ở chòi nương; anh ⟦informant:Nùng Seo Giả⟧ dẫn đường. 18 giờ, Thào Seo Chấn bị khống chế.
Chấn khai giết bà ⟦?victim:Chảy⟧ vì không đòi được nợ.
Chồng nạn nhân là ông Mông Seo Lìn, đi làm xa, đang về. Nhà hàng xóm Vàng A Tỏa chỉ nghe chó sủa chứ không thấy gì.

PHÓNG SỰ NGẮN: TỔ XE ÔM TỰ QUẢN BẾN XE MIỀN ĐÔNG CŨ
Mười hai bác tài đội mũ xanh, đứng đầu là ông Trần Công Chánh, sáu năm nay vừa chạy xe vừa giữ trật tự bến.
Anh Mai Phước Thịnh kể chuyện trả vali cho khách. Bác Nguyễn Văn Mười Ba nhặt được hai cọc tiền, chạy theo xe 3 cây số mới kịp. Chị Phùng Ngọc Hạnh là nữ xe ôm duy nhất, giỏi tiếng Khmer nên hay giúp khách xa.
Quản lý bến Dư Hoàng Vũ cho tổ mượn phòng nghỉ. Thiếu tá Lý Thành Nhơn tập huấn nghiệp vụ mỗi quý.
Tổ học theo gương các "hiệp sĩ" Nguyễn Văn Minh Tiến và Lê Văn Tân. Ông Chánh cười: "Tụi tui đâu có gì to tát, thấy chướng mắt thì nhắc".

CÔNG AN PHƯỜNG CẦU ĐẤT - TIN NHANH
>> 21h35 28/8: Vợ chồng cãi nhau ở ngõ 108, chồng (Phạm Việt Cường) cầm kéo đâm vợ là ⟦victim:Lê Thị Phượng⟧ 2 nhát. Bé ⟦minor,victim:Phạm Gia Linh⟧ - lớp mẫu giáo lớn - vướng vào, rách tai.
>> Người gọi đầu tiên: chị ⟦informant:Hòa nhà số 6⟧, sau đó có ⟦informant:cậu sinh viên trọ tầng 3⟧ gửi clip.
>> Xe cấp cứu đến 21h52. Bác sĩ trực Ngô Hải Nam cho biết chị ⟦?victim:Phượng⟧ qua nguy kịch.
>> Cường bị bắt tại chỗ, nồng độ cồn rất cao.
>> Tổ trưởng Đặng Kim Oanh đứng ra chăm bé; bà nội Vũ Thị Mận đang từ quê lên.
>> Ai có thêm hình ảnh xin gửi cho Đại úy Bùi Quốc Khải, không đăng lên mạng.

HỘI THI "CÁN BỘ HÒA GIẢI GIỎI" CỤM 3
Hội thi diễn ra ngày 11/11 tại hội trường Nhà văn hóa Nguyễn Bỉnh Khiêm, có 8 đội.
Phần thi tiểu phẩm: đội An Biên diễn vở "Cái hàng rào" do bà Bùi Thị Hinh viết kịch bản, các vai Tí, Tèo, bà Sửu do anh Lê Minh Ngọc, chị Hà Thị Tâm và bác Cao Bá Quát (trùng tên nhà thơ) thủ vai.
Giám khảo Phan Trọng Nghị khen đội Trung Lập xử lý tình huống chia đất êm thấm; giám khảo Quách Thị Hoàng Lan góp ý đội Tân Liên.
Giải nhất: Trung Lập (đội trưởng Ngô Quý Đôn). Giải nhì: An Biên. Giải ba: Cộng Hiền.
Chủ tịch Mặt trận Đoàn Duy Nhất trao cờ. Bà Hinh được mời viết thêm tiểu phẩm phòng chống ma túy.

TAI NẠN ĐUỐI NƯỚC TẠI HỒ ĐẬP GIA VÒ
Chiều 13/7, sáu học sinh rủ nhau ra hồ tắm. Hai em tử vong là ⟦minor,victim:Đinh Văn Rỡ⟧, lớp 6, và ⟦minor,victim:Phạm Thị Y Nhi⟧, lớp 5. ⟦minor,victim:Đinh Quốc Vũ⟧, anh ruột Rỡ, lớp 8, uống nhiều nước, đang được theo dõi.
Ba em ⟦minor:Hồ Duy Mạnh⟧, ⟦minor:Phạm Văn Hin⟧ và ⟦minor:Đinh Thị Thum⟧, cùng lớp Y Nhi, chạy về làng gọi người lớn.
Anh Phạm Văn Ố, thợ lặn, vớt được hai em sau 40 phút. Chủ tịch xã Lê Đức Thịnh và Thiếu tá Trần Nho Hậu đến chia buồn.
Trưởng thôn Đinh Văn Xiêm cho biết biển cấm tắm đã bị ai đó nhổ. Bà con hãy trông con trẻ trong mùa hè.

QUY ĐỊNH BẢO VỆ NGUỒN TIN: CÂU CHUYỆN BÀ MAI
Hội trường lặng đi khi Thượng úy Sùng A Vảng kể chuyện bà ⟦informant:Đào Thị Mai⟧ (xin được phép nêu tên): năm trước bà nói về kho pháo nhà ông Ngoan trong giờ nghỉ chợ, sau đó có kẻ đập cửa hàng. Công an đã bảo vệ bà và bắt hai tên.
Cũng trong buổi này, ⟦informant:một người gác rừng⟧ nhắc lại lần anh chỉ đường cho trinh sát; tên anh, tổ công tác giữ kín.
Đối tượng chính là Tạ Văn Ngoan, hai tên đập phá là Cao Thắng và Lù Seo Lai. ⟦?informant,?victim:Con trai bà Mai⟧ bị gạch rơi trúng chân khi ngăn chúng.
Đại biểu nhất trí: ai cung cấp tin cũng phải được giữ kín danh tính, chỉ nêu tên khi họ đồng ý.

SỰ KIỆN: CHẠY BỘ "VÌ CUỘC SỐNG BÌNH YÊN"
Sáng chủ nhật 23/3, hơn 600 người chạy quanh hồ Đống Đa.
Vận động viên về nhất cự ly 5 km nam: Trần Đức Bảo (Đoàn phường Trần Phú); nữ: Đặng Hồng Loan (Công ty May 10). Người cao tuổi nhất là cụ Dương Minh Phụng, 79 tuổi, từng thi cùng vận động viên Bùi Lương.
Trọng tài trưởng Châu Mỹ Ngà cho biết không có tranh chấp. Đội y tế của bác sĩ Lê Trọng Nhân chỉ phải xử lý vài ca chuột rút.
Nhà tài trợ nước uống: bà Nguyễn Thị Hường Sen, chủ đại lý đường Hoàng Diệu. MC Quốc Huy dẫn chương trình.
Ban tổ chức gửi tặng số tiền thu được cho Mái ấm Hướng Dương.

PHÁT HIỆN CƠ SỞ NHẬN GIỮ TRẺ TRÁI PHÉP, BẠO HÀNH
Nhận điện thoại của ⟦informant:một người mẹ ở phòng trọ B12⟧, Công an phường Bình Hưng Hòa kiểm tra nhà trẻ gia đình của Bùi Thị Bích Ly.
Camera ghi cảnh Ly bịt miệng bé ⟦minor,victim:Su Bin⟧, 2 tuổi, tát bé ⟦minor,victim:Tôm Tép⟧, 18 tháng. Bé ⟦minor,victim:N.H.A⟧, con công nhân ca đêm, bị bầm lưng.
Chị ⟦informant:Thạch Thị Mơ⟧, phụ bếp đã nghỉ việc, cung cấp thêm ba đoạn ghi âm.
Ông Đoàn Minh Tài, chủ nhà cho thuê, và bà Nhung bán nước cạnh cổng được mời hỏi nhưng không liên quan.
Ly bị tạm giữ hình sự. Hội phụ nữ do bà Lê Kim Hoa phụ trách gửi các bé sang trường công lập.

HỎI ĐÁP TRÊN LOA: BỊ VU KHỐNG TRÊN MẠNG
Hỏi: Anh ⟦victim:Trịnh Đình Nhân⟧ ở xóm 4 bị một tài khoản đăng bài nói anh "ăn chặn tiền cứu trợ". Anh mất ngủ, khách bỏ quán. Phải làm sao?
Đáp: Anh nên lập vi bằng, giữ đường dẫn và trình báo. Công an xã đã mời chủ tài khoản là Phùng Thế Vương làm việc; anh ta thừa nhận bịa chuyện và bị phạt 7,5 triệu.
Hỏi: Có phải ai nhắn cho biết cũng bị lộ tên không?
Đáp: Không. Vụ này ⟦informant:cô cháu gái họ của đương sự⟧ chỉ ra chính chủ, nhưng danh tính cô được giữ kín.
Hỏi: Bà Lê Thị Kế, xóm 2: thấy bài xúc phạm mình thì xóa được không?
Đáp: Bà báo xấu, lưu lại, rồi đến gặp Đại úy Vũ Hữu Tình.

NÔNG DÂN NỘP LẠI TIỀN CHUYỂN NHẦM
Ngày 6/10, tài khoản của anh Võ Minh Phục (ấp Kinh 5) bỗng nhận 96 triệu đồng. Anh lên ngay Công an xã Vị Thủy nhờ xác minh.
Hóa ra bà ⟦?victim:Quách Thị Thu Ba⟧, kế toán một trại giống, bấm nhầm số. Bà run run bắt tay anh: "Tôi mất ăn mất ngủ hai hôm".
Trung úy Danh Phi làm thủ tục trả lại trước sự chứng kiến của trưởng ấp Hồ Tấn Đông.
Anh Phục trồng khóm, vợ là chị Đỗ Thị Kim Loan buôn bán nhỏ; hai con anh đều học giỏi. Hội Nông dân do ông Tạ Văn Trắng làm chủ tịch đề nghị nêu gương.
Bà ⟦?victim:Ba⟧ biếu trại giống một trăm cây chanh để làm đẹp lối vào ấp.

TRUY XÉT NHÓM "QUÁI XẾ" CỔNG SÂN VẬN ĐỘNG
Công an phường Vĩnh Hải gọi hỏi 19 thanh thiếu niên, trong đó có ⟦minor:Trần Nguyên Khôi⟧ (lớp 11), ⟦minor:L.Đ.P.⟧ (14 tuổi), ⟦minor:Cao Nhật Hào⟧ (con ông Cao Nhật Thông). Cả ba thuộc nhóm "Gió Biển".
Đêm 1/11, nhóm này tông vào xe đẩy làm bà ⟦victim:Nguyễn Thị Tư⟧, bán hủ tiếu, gãy cổ tay, hàng hóa bị đổ hết; ông ⟦victim:Hai Sến⟧ bảo vệ bị đánh bằng mũ bảo hiểm.
Anh ⟦informant:Đoàn Kim Khánh⟧, tài xế xe công nghệ, giao thẻ nhớ camera hành trình; ⟦informant:một nữ sinh viên trên ban công⟧ tả chiếc xe dẫn đầu.
Phụ huynh Lê Đức Phi, Nguyễn Thị Lan Chi bị phạt vì giao xe cho con. Nhà trường: thầy Huỳnh Lam phối hợp.

Tin mừng ở ngõ chợ
Sau hai năm, căn nhà của bà ⟦?victim:Sung⟧ không còn là "ổ chuột" nữa. Người trong ngõ Trại Cá chung tay: ông Thìn xẻ gỗ, anh Quyết lợp tôn, chị Dung quét vôi, cụ Lễ cho cặp chiếu. Đại úy Phạm Quốc Hoan mang bóng đèn tới.
Bà ⟦?victim:Sung⟧ nhặt ve chai, từng nộp cho công an một phong bì có hai chỉ vàng, không lấy đồng thưởng nào. Ông lãnh đạo phường Đinh Thế Huynh tới thăm, bà chỉ xin cái gậy mới.
Ở cổng ngõ có bảng tên của nhà giáo Đặng Vũ Khiêu, bà con tưởng niệm ông bằng cách giữ ngõ sạch sẽ.
Chuyện chỉ thế, mà ai kể lại cũng thấy ấm.

NHỮNG NGƯỜI PHỤ NỮ TRUY KẺ MÓC TÚI
Hội chợ xuân năm nay, Đội cơ động phường Vạn Thạnh bắt ba kẻ móc túi là Trần Hữu Đạm, Phan Thái Lan (nữ), Bùi Phúc Khánh.
Mất tiền có ⟦victim:Đỗ Thị Tuyết Mai⟧ (6,8 triệu), ⟦victim:Trần Quang Vinh⟧ (điện thoại), cụ ⟦victim:Hồ Thị Bông⟧ (ví giấy tờ), ⟦victim:Lê Quỳnh Như⟧ (hai vé máy bay). ⟦minor,victim:Vương Thảo Vy⟧, lớp 3, bị giật mất vòng bạc.
Công lớn thuộc về chị ⟦informant:Thanh bán bắp nướng⟧, người nháy mắt cho cảnh sát hình sự. Theo lời ⟦informant:một nhân viên thu ngân gian hàng gốm⟧, Lan thường đứng giữa đám đông để cản.
Những bà chủ hàng khác chỉ hoảng hốt đứng nhìn. Thượng úy Kiều Văn Sang chỉ huy.

XÂY DỰNG KHU DÂN CƯ AN TOÀN: BÁO CÁO 9 THÁNG
Đơn vị báo cáo: Ban điều hành tổ 27, phường Chi Lăng. Người ký: Tổ trưởng Hoàng Hữu Phước.
1. Tổ chức 12 buổi họp; tuyên truyền viên: bà Lâm Bích Nga, anh Trương Quốc Bình.
2. Mô hình "Camera gia đình" có 41 hộ tham gia, hộ ông Lê Lưu Tính lắp bốn mắt đầu tiên.
3. Hòa giải thành bốn vụ; hòa giải viên Đồng Thị Nhung đạt danh hiệu xuất sắc.
4. Cảm hóa anh Tăng Phước Thiện, từng cai nghiện, nay mở tiệm rửa xe; ông Trần Văn Hữu cho vay vốn.
5. Vận động anh Dương Khang, chị Trần Lệ Sương giao nộp hai dao tự chế.
Kiến nghị: đặt thêm đèn tại hẻm Nguyễn Thái Học. Báo cáo được thông qua toàn thể.

Vụ cháy chợ Phú Thứ: những con số và những phận người
Ngọn lửa lúc 1 giờ sáng 17/1 thiêu rụi 23 ki-ốt. Bà ⟦victim:Trương Thị Mỹ Cầm⟧ đứng lặng trước đống tro từng là sạp vải. Ông ⟦victim:Lâm Chấn Hải⟧ không kịp vác ra bao gạo nào. Vợ chồng ⟦victim:Đinh Thị Nở⟧ – ⟦victim:Hồ Văn Bòn⟧ phải thở oxy. Chị ⟦victim:Khúc Lệ Quyên⟧, vừa vay vốn nhập hàng tết, ngất xỉu.
May mắn hơn, sạp bà Kha Thị Dự nằm phía gió nên còn nguyên.
Anh ⟦informant:Nguyễn Cảnh Tùng⟧, thợ điện, đến công an trình bày rằng thấy Bùi Đắc Lợi đốt vàng mã sát quầy lúc nửa đêm.
Thiếu tá Phùng Gia Bảo chỉ huy chữa cháy. Chủ tịch phường Ôn Như Hầu hứa bố trí chỗ bán tạm.

THÔNG BÁO TUYỂN CHỌN CÔNG DÂN THAM GIA LỰC LƯỢNG BẢO VỆ ANTT CƠ SỞ
UBND xã Ea Kiết thông báo kết quả như sau.
Trúng tuyển tổ 1: Y Bhiu Niê, Trần Ngọc Sáng, Nguyễn Thị Vân Khánh. Trúng tuyển tổ 2: Lê Đình Cảnh, H'Rôn Êban, Phạm Quang Tuyến. Dự bị: Hoàng Văn Thụy.
Hội đồng xét tuyển gồm ông Bùi Sỹ Hoàn (chủ tịch), Thiếu tá Y Wan Mlô, bà Cao Thị Lý.
Ông Đinh Xuân Thảo và Nguyễn Tấn Phước không đủ điều kiện sức khỏe. Người trúng tuyển có mặt lúc 7 giờ 30 ngày 5/2 tại hội trường Lê Hồng Phong để tập huấn.
Mọi ý kiến gửi về ông Hoàn trước ngày 1/2.
Danh sách được đọc trên loa ba ngày liền.

MỘT TUẦN Ở ĐỒN CÔNG AN THỊ TỨ
Thứ hai, ⟦victim:K.S.R⟧, phum Trà Sất, trình báo bị ông chủ giữ lương bốn tháng. Thứ ba, sư cả Thạch Chanh giao nộp cây kiếm cổ. Thứ tư, em ⟦minor:Sơn Thị Mỹ Hạnh⟧, lớp 9, đến hỏi thủ tục làm căn cước cùng bà ngoại Kim Thị Sa Ray.
Thứ năm bận nhất: ⟦informant:Lý Sà Khone⟧, thợ gặt, vào nói nhỏ chuyện đám người chuyên câu trộm bình ắc quy máy cày; trưa cùng ngày bắt Danh Út Hậu. Mất bình có ông ⟦victim:Tăng Sa Thia⟧ và ông ⟦victim:Châu Hiệp⟧.
Thứ sáu, hòa giải hai anh em Lâm Phương, Lâm Quân tranh bờ ruộng.
Cuối tuần, Đại úy Sơn Minh Tâm lại đạp xe đi từng nhà phát tờ gấp.

CÂU CHUYỆN TRUYỀN THANH: "CÁI ÁO MƯA"
Đêm ấy mưa, trực ban bắt máy lúc gần hai giờ. Đầu dây là ⟦informant:bà bán nước chè ở bến phà⟧, giọng run: "Có thằng mặc áo mưa vàng dắt xe không nổ máy, các chú ra xem".
Thì ra xe của thầy giáo ⟦victim:Ngô Hữu Trác⟧, người vừa nằm viện vừa lo mất phương tiện đi dạy. Thằng áo mưa vàng là Mẫn "cò", mới ra trại hai tháng.
Khi người ta hỏi chuyện, ông lái phà Đoàn Khắc Chữ chỉ lắc đầu: "Tôi ngủ, có biết gì đâu".
Thầy ⟦?victim:Trác⟧ nhận lại xe, gửi lên xã bức thư vỏn vẹn một câu cảm ơn.
Tác giả: Cù Thị Lan Anh, Đài truyền thanh xã. Giọng đọc: Minh Đức.

NHÀ SƯ HIẾN ĐẤT MỞ ĐƯỜNG
Sư thầy Thích Đàm Hiền, trụ trì chùa Bảo Quang, vừa hiến 300 mét vuông đất vườn để mở rộng ngõ Giếng cho xe chữa cháy vào được.
Noi gương thầy, ông Nguyễn Bá Thước lùi tường 1,5 mét, bà Tạ Thị Khuyên chặt ba cây nhãn, gia đình cụ Dương Đình Mỹ dỡ bếp. Thợ cả Nguyễn Duy Cấp nhận xây lại tường không lấy công.
Bí thư chi bộ Đinh Thị Lụa nói: "Trước kia có cháy chỉ biết chuyền thùng nước".
Ngõ mới dài 180 mét, đặt tên ngõ Đoàn Kết, có bốn trụ nước. Đội chữa cháy của Đại úy Phan Thế Cường đã thực tập phương án.
Chùa từng được vua Lê Thánh Tông ban sắc.

KHEN THƯỞNG TẬP THỂ, CÁ NHÂN CÓ THÀNH TÍCH TRONG PHONG TRÀO
Sáng 18/8, UBND xã Tà Rụt trao giấy khen cho ba cá nhân:
– Ông ⟦informant:Hồ Văn Pườn⟧, bản A Đăng, kịp thời tố giác nhóm Hồ Thơi khai thác gỗ lậu.
– Chị ⟦informant:Kăn Hiên⟧, hội viên phụ nữ, cung cấp thông tin giúp bắt hai đối tượng vận chuyển hồng phiến.
– Em ⟦minor:Hồ Thị Mai Xuân⟧, học sinh lớp 9, Trường Phổ thông dân tộc bán trú, nhặt được và nộp lại quả đạn cối.
Chủ tịch xã Lê Hồng Vinh cùng Thượng úy Lê Minh Đức trao thưởng. Già làng Côn Bư kể khan tặng buổi lễ.
Trường hợp ông Hồ Ta Lơ, giao nộp bốn khẩu súng tự chế, được nhận cờ thi đua trong dịp khác.

KHỞI TỐ VỤ TAI NẠN LÀM BA NGƯỜI THƯƠNG VONG
20 giờ ngày 2/9, xe tải do Trương Công Huấn cầm lái lấn làn, đâm trực diện xe máy của anh ⟦victim:Nông Quốc Đạt⟧ khiến anh tử vong. Ngồi sau là vợ, ⟦victim:Hoàng Thị Thắm⟧, đang mang thai sáu tháng, mất thai. Xe máy đi sau của ⟦victim:Bế Văn Kiên⟧ ngã, gãy xương chậu.
Huấn có nồng độ cồn, không rời hiện trường. Phụ xe Vương Hữu Tình cho lời khai khớp nhau.
Hai người đi đường là ⟦informant:Đàm Thị Nguyệt⟧ và ⟦informant:một anh công nhân trạm trộn bê tông⟧ đến đội cảnh sát giao thông thuật lại toàn bộ, nhờ vậy không cần chờ camera.
Điều tra viên Lục Đình Hiệu thụ lý. Công ty chủ xe cử ông Chu Đức Thành đến thăm gia đình.

NHẬT KÝ TUẦN TRA "TỔ LIÊN GIA 5"
23h: đi từ đình ra bến. Anh Tuệ, anh Bắc, bác Cảnh mang đèn.
23h40: gặp Nguyễn Văn Thạo ngồi trên kè, hỏi thì nói chờ bạn; không vi phạm, nhắc về.
0h15: cửa hàng bà ⟦victim:Phí Thị Ngọc Thủy⟧ bị cậy, mất thuốc lá, tiền lẻ.
0h30: chú ⟦informant:Dậu đội thoát nước⟧ chỉ cho biết bọn trộm nhảy qua cống hộp.
1h10: bắt được một, tên Hoàng Hồng Phong, 19 tuổi; đứa kia chạy mất, theo Phong tên là ⟦minor:B. "xoăn"⟧, mới 15 tuổi.
2h: bàn giao cho Trung úy Ngô Tiến Anh.
3h: mưa, nghỉ. Bác Cảnh ho nên cho về trước.
Ghi sổ: Đào Ngọc Tuệ.

ĐIỂM SÁNG: LÀNG NGHỀ KHÔNG PHÁO LẬU
Ba năm nay, làng Bình Đà không còn nhà nào giữ pháo. Bí quyết, theo trưởng thôn Nguyễn Văn Vân, là "nói bằng tình trước khi nói bằng luật".
Các thành viên nòng cốt có bà Bùi Thị Chất, ông Vũ Hữu Lân, thầy Phạm Phúc Hồi. Ông Đinh Văn Kế từng bị phạt 15 triệu đồng vì chế pháo, nay là tổ viên tuyên truyền tích cực.
Bảo tàng nhỏ của làng lưu giữ bản sắc phong và cuốn "Nghề xưa" của tác giả Đoàn Thế Hoằng. Họa sĩ Mai Long vẽ tranh cổ động.
Thượng tá Phùng Trí Toại đánh giá mô hình có thể nhân rộng. Dịp tết này, ban nhạc của anh Lê Trung Dũng sẽ biểu diễn thay tiếng pháo.

CÔ GIÁO MẦM NON KỂ VỀ EM BÉ LẠC
15 giờ 30 ngày 12/12, bé ⟦minor:Ngô Hoàng Minh Khuê⟧ (4 tuổi, lớp Chồi 2) theo xe kẹo bông ra đến bến Lức. Cô Đặng Thị Ái Nhi báo cho Công an phường.
⟦?informant:Anh tài xế xe buýt số 9⟧ nhắn vào nhóm bến xe rằng thấy một bé gái áo hồng. Trung sĩ Lý Thuận Khánh chạy tới bế bé về, hai má lem kẹo.
Mẹ bé, chị Trần Phương Uyên, ôm con khóc. Anh bán kẹo bông Nguyễn Mỹ Lợi áy náy vì không biết, được giải thích rồi cho đi.
Hiệu trưởng Châu Thị Hồng Thanh cho lắp thêm chuông ở cổng. Bé giờ lại đi học, thích kể chuyện được "đi xe công an".

CẢNH BÁO "BẪY TÌNH" TRÊN MẠNG
Lê Thị Anh Đào (33 tuổi) lập ba tài khoản giả trai, giả gái, lừa yêu rồi vay tiền. Bị bắt ngày 4/11, Đào khai ra danh sách "con mồi": anh ⟦victim:Phạm Hoàng Tiến⟧ (mất 190 triệu, bán cả xe tải), ông ⟦victim:Bồ Văn Thắng⟧, cán bộ hưu trí, mất hết lương hưu, và chị ⟦victim:Lưu Ái Hoa⟧ bị dọa tung ảnh.
Ông Đinh Thế Giao cũng được "nàng" rủ rê, nhưng đòi gặp mặt nên Đào chặn liên lạc.
Lời khai quan trọng do ⟦informant:bạn cùng phòng trọ của Đào⟧ đưa ra; người này cảm thấy xấu hổ thay nên đến gặp Đại úy Lã Minh Hằng.
Người dân không chuyển tiền cho người chưa gặp.

Biên bản tọa đàm với cựu tù nhân Côn Đảo
Thời gian: 14 giờ ngày 29/4/2025, tại Nhà truyền thống phường Thạnh Mỹ Tây.
Chủ tọa: bà Hồ Thị Ngọc Hương, Bí thư Đoàn phường.
Khách mời: ông Huỳnh Trung Dũng, bà Cao Thị Sen, nhà văn Trầm Hương, đại tá Nguyễn Khắc Tùng. Các nhân chứng kể về chị Võ Thị Sáu, luật sư Nguyễn Hữu Thọ, đồng chí Lê Hồng Phong.
Bí thư chi đoàn Trần Quốc Khang hỏi về những đêm tù. Thư ký Phạm Bảo Trân ghi chép.
Ông Dũng tặng thư viện cuốn hồi ký; cô Lê Mai phụ trách tủ sách tiếp nhận. Đội văn nghệ của anh Tạ Đăng Khôi hát "Hát mãi khúc quân hành".
Kết thúc 16 giờ 20, mọi người chụp ảnh lưu niệm.

BẠO LỰC HỌC ĐƯỜNG: VIỆC Ở TRƯỜNG THCS NHƠN HÒA
Chiều 19/2, em ⟦minor,victim:Bùi Nhã Khanh⟧, lớp 8/3, bị ⟦minor:T.Q.N⟧ và ⟦minor:Đ.H.T⟧, lớp 9/1, đánh hội đồng ở bãi giữ xe, rách màng nhĩ. Clip bị phát tán.
Không phải ai cũng quay rồi cười. ⟦informant:Một bạn nam lớp 7⟧ chạy lên phòng bảo vệ mách; thầy ⟦informant:Võ Trọng Hảo⟧, giáo viên thể dục, báo công an ngay.
Bà Trà Thị Xuân, mẹ ⟦?minor:T.Q.N⟧, đã đến xin lỗi gia đình Khanh. Chị bán bánh tráng bên cổng khai không nhìn thấy gì.
Công an phường mời các em cùng cha mẹ, Trung úy Hà Thiên Ân làm việc nhẹ nhàng. Hiệu trưởng Lê Quang Chánh đình chỉ hai em một tuần, tư vấn tâm lý cho em ⟦?minor,?victim:Khanh⟧.

THÔNG TIN VỀ VIỆC PHÁ GARA TÁCH XE GIAN
Vụ việc bắt đầu khi ông ⟦informant:Tào Đức Bảo⟧, khách sửa ô tô, để ý đống số khung bị mài rồi gọi cho Công an phường Long Bình. Đêm 7/5, bắt Giang Văn Hạnh, Trương Hoài Linh và thợ phụ Khấu Minh.
Xe thu được gồm chiếc của ⟦victim:Đỗ Anh Thư⟧ mất tại bãi bệnh viện, chiếc của ⟦victim:Nguyễn Phước Sang⟧ bị cướp ở ngã tư Vũng Tàu, chiếc còn lại chưa rõ chủ.
Anh ⟦?victim:Sang⟧ bị xịt hơi cay, mắt vẫn kém. Chủ đất cho thuê là bà Cổ Ngọc Hân khai ký hợp đồng ba năm.
Phó Trưởng phòng Hàn Quốc Việt chỉ đạo mở rộng. Ai mất xe trong tháng 4 hãy mang giấy tờ đến nhận diện.

PHONG TRÀO "ÁNH SÁNG ĐƯỜNG QUÊ" – MỘT CHẶNG NHÌN LẠI
Khởi công tháng 3/2024, tuyến đèn ấp Vàm Rầy dài 2,8 km vừa hoàn thành. Vốn do dân góp, Công ty Thủy sản Minh Hải tài trợ một phần.
Người góp nhiều nhất là ông Trương Văn Kéo (30 triệu), kế đến bà Năm Cầu Ván, hai cậu Nguyễn Phú Quí – Nguyễn Phú Vinh làm ăn xa gửi về, thầy Lê Thành Nghiệp, chủ vuông tôm Phan Văn Út Chót.
Tổ kỹ thuật: kỹ sư Dương Ngọc Khải, hai thợ Tí và Hải.
Ông Út Chót từng bị phạt vì xả thải, nay đứng ra coi điện. Trung tá Trần Tuấn Kiệt cho biết trộm vặt ở ấp giảm rõ. Bà con đặt tên tuyến đèn theo cụ Phan Ngọc Hiển.

tin cho loa – đọc chậm – 2 lần
Hồi hai mươi giờ ngày hăm mốt tháng chạp, ở bản Huổi Lếch, cháu ⟦minor,victim:Hạng A Chứ⟧ bốn tuổi bị bỏng lửa pháo do ⟦minor:Vừ A Lồng⟧, học sinh lớp bảy, tự chế. Cháu ⟦minor:Hạng Thị Dua⟧, chị cháu ⟦?minor,?victim:Chứ⟧, sợ quá chạy lạc trong rừng đến nửa đêm.
Tìm được là do ⟦?informant:người đi bẫy dúi⟧ thấy ánh đèn rồi hú cho dân bản.
Cán bộ Giàng A Súa, y sĩ Lò Thị Hương cấp cứu tại chỗ. Bố cháu là Hạng A Tủa không có nhà.
Mong bà con không cho trẻ chơi thuốc pháo. Ai có thuốc pháo nộp cho Công an xã, không bị phạt.
Xin nhắc lại...

GIẢ CÁN BỘ THUẾ LỪA TIỂU THƯƠNG CHỢ ĐÔNG BA
Trong tuần qua tại các phường ven sông Hương ghi nhận hai vụ. Bà ⟦victim:Công Tằng Tôn Nữ Diễm⟧, tiểu thương, tải ứng dụng "thuế điện tử" giả, bị chuyển mất 68 triệu. Ông ⟦victim:Bửu Ái⟧, thợ kim hoàn, được gọi hỏi ba lần rồi đọc mã OTP, bay hết vốn. Riêng mệ ⟦?victim:Nhu⟧ thấy phần mềm đòi quyền điều khiển, gỡ ngay nên không hề mất tiền.
Đầu mối do anh ⟦informant:Trương Như Tâm⟧, thợ sửa điện thoại, đưa ra: anh giữ lại tập tin lạ và gửi cho Đội An ninh mạng.
Thiếu tá Hồ Đắc Dư khuyên bà con chỉ tải từ kho chính thức. Phó ban chợ Tôn Thất Hùng cho đọc thông báo này mỗi sáng.

TỔNG KẾT CHIẾN DỊCH "TẾT BÌNH YÊN"
Ban Chỉ huy quân sự và Công an xã Sơn Kim họp ngày 26 tháng chạp. Danh sách được tặng thưởng: Thượng úy Đinh Nho Hoàn; dân quân Lê Khắc Hải, Trần Thị Khuyên; cán bộ thông tin Phan Quỳnh Giao.
Bắn pháo hoa tại sân Nguyễn Du do Trung tá Tống Trần Hợi phụ trách. Các nhà tài trợ: Cửa hàng Phúc Lộc, ông Uông Hữu Bốn.
Xử lý 14 trường hợp đốt pháo: bị phạt có Đặng Văn Bắc, Lương Quốc Cầm, Nguyễn Phi Nhạn. Bà Hoàng Thị Duyệt, mẹ của Bắc, nộp phạt thay con và xin phụ trách tuyên truyền.
Ca sĩ Anh Thơ hát trong đêm giao thừa. Không có ai bị thương.

TRỘM ĐIỆN THOẠI TẠI KHU TRỌ CÔNG NHÂN
Rạng sáng 14/6, dãy trọ Hồng Phát có bảy người mất đồ: ⟦victim:Tòng Thị Hằng⟧, ⟦victim:Vàng Văn Pảo⟧, ⟦victim:Hờ A Dê⟧ mất điện thoại; ⟦victim:Lò Thị Thu Trang⟧ mất ví tiền lương; ⟦victim:Chảo Vần Sì⟧, ⟦victim:Thào Thị Sống⟧, ⟦victim:Mùa A Lử⟧ mất giày, nồi cơm.
⟦informant:Công nhân tổ vệ sinh ca khuya⟧ nói trông thấy một người đội nón lá trùm kín; chị ⟦informant:Phan Ngọc Diệu⟧, quản lý dãy, cho xem sổ tạm trú. Kẻ trộm là Hoàng Đình Sáu, vừa thuê phòng ba hôm.
Anh ⟦?victim:Trịnh Văn Hiệu⟧, bảo vệ công ty bên cạnh, bị nghi oan, nay đã được minh oan.
Chủ trọ Đào Ngọc Phú sẽ lắp camera, khóa cổng sau 23 giờ. Mọi người hãy ngủ khóa cửa.

MÔ HÌNH "NGƯỜI CAO TUỔI KHÔNG BỊ LỪA"
Chi hội của bà Đinh Kim Chi ở tổ 6 có 48 cụ. Mỗi sáng thứ năm, Thượng úy Vương Khánh Ly đóng vai kẻ gọi điện, các cụ tập cúp máy.
Cụ Ngô Sĩ Liên (trùng tên sử gia) tập giỏi nhất, được tặng ấm trà; cụ Tạ Thị Nghi lúc nào cũng hỏi "cháu tên gì, cơ quan đâu?". Trong năm, cụ Lê Công Hoan và cụ Phạm Thị Tấm nhận cuộc gọi thật, đều nhận ra trò bịp.
Giáo trình do thạc sĩ Hoàng Thị Thu Hiền biên soạn, họa sĩ nhỏ tuổi chưa có, nên ảnh do Vũ Quang Trường chụp.
Mạnh thường quân: bà chủ tiệm thuốc Bảo An. Phường sẽ lập thêm ba chi hội ở đường Trần Nhân Tông.

BẢN TIN TRƯA – XÃ AN THỚI ĐÔNG
Mời bà con nghe mục An ninh xóm mình.
Hôm mùng 9, chị ⟦victim:Rớt, tổ 3⟧, bị giựt bóp ngay dốc cầu, trong bóp có tiền hụi vừa hốt. Chị la nhưng không ai kịp chạy theo. Hôm mùng 10, ⟦victim:L.T.K.A⟧, ấp An Đông, bị người bán vé số lạ bỏ thuốc mê, tỉnh dậy thì bông tai không còn.
Qua ngày 12, ⟦?minor,informant:thằng Đen con bà Tám giữ đùng⟧ ra trụ sở nói rõ nơi hai kẻ kia ở đậu. Công an bắt Lữ Thanh Hùng, Mai Thị Kiều Nương tại lán tôm.
Bà chủ lán là Cao Thị Lệ không biết khách trọ làm bậy, bị nhắc vì không khai báo tạm trú.
Bà con đi chợ nhớ đeo túi phía trước.

LỄ TRAO HỌC BỔNG "NÂNG BƯỚC ĐẾN TRƯỜNG"
Ngày 28/8, Công an xã Mường Cơi trao 6 suất quà cho học sinh nghèo.
Các em gồm ⟦minor:Đinh Thị Huyền Trang⟧ (lớp 4), ⟦minor:Hà Văn Công⟧ (lớp 5), ⟦minor:Sồng A Khua⟧ (lớp 7, mồ côi cha), ⟦minor:Cầm Bảo Yến⟧ (lớp 8), ⟦minor:Mùi Văn Quý⟧ và ⟦minor:Lường Thị Thơ⟧, cùng lớp 9.
Thiếu tá Đinh Công Bích nhận đỡ đầu em ⟦?minor:Khua⟧ đến hết lớp 12. Mẹ em, chị Thào Thị Dợ, xúc động không nói nên lời.
Nhà hảo tâm Nguyễn Đăng Khoa (Hà Nội) tặng xe đạp, nhóm thiện nguyện của cô Trịnh Bảo Ngọc tặng áo ấm.
Hiệu trưởng Cầm Văn Khánh hứa không để em nào bỏ học.

NGƯỜI ĐÀN ÔNG BA LẦN LAO XUỐNG SÔNG
Ở bến Đá Bạc, nhắc đến anh Hoàng Văn Thủy, ai cũng quý. Năm 2019, anh cứu chị ⟦?victim:N.⟧, năm 2022 kéo lên hai thanh niên lật thuyền. Chiều 3/6 năm nay, anh lại cứu được cháu ⟦minor,victim:Bùi Đức Anh Khoa⟧, học sinh lớp 3, bị nước cuốn; bạn cùng nhóm, cháu ⟦minor,victim:Lê Gia Hưng⟧, 9 tuổi, không qua khỏi.
Ông Nguyễn Bá Đoan, chủ thuyền cát, đứng trên bờ ném dây. Bà Vũ Thị Tụ bán ốc ôm cháu ⟦?minor,?victim:Khoa⟧ sưởi ấm.
"Giá tôi ra sớm hơn hai phút", anh Thủy nghẹn lời khi được phóng viên hỏi.
Chủ tịch phường Phạm Văn Lập đề nghị tặng anh Huân chương Dũng cảm.

TRÍCH BÁO CÁO NHANH VỀ VỤ GÂY RỐI TẠI QUÁN KARAOKE SAO ĐÊM
Kính gửi: Lãnh đạo Công an phường.
Hồi 23 giờ 50 ngày 10/10, hai nhóm hỗn chiến. Nhóm một: Đỗ Hùng Cường, Nguyễn Thành Luân. Nhóm hai: Sái Văn Đoàn, Lê Bá Khánh Trình.
Hậu quả: nhân viên phục vụ ⟦victim:Ma Thị Tuyết⟧ bị mảnh kính văng vào mắt phải; khách phòng bên ⟦victim:Trần Đại Nghĩa⟧ bị đập nhầm, rạn xương bả vai; quán hỏng ba màn hình, chủ quán ⟦victim:Âu Dương Phi⟧ thiệt hại chừng 70 triệu.
Tin ban đầu: ⟦informant:nam nhân viên lễ tân ca tối⟧ gọi; kế đó anh ⟦informant:Trần Văn Sửu⟧, bảo vệ bãi xe, chỉ hướng nhóm hai bỏ chạy.
Cán bộ báo cáo: Trung úy Lại Thế Anh.

CHUYỆN CÁI LOA CỦA ÔNG GIÁO
Ông Trần Đăng Ninh ở làng Nghè, 74 tuổi, dạy văn ba mươi năm. Về hưu, ông tự viết bài cho loa làng, mỗi tuần một chuyện: khi là tích Trạng Quỳnh, khi là thơ Tú Mỡ, khi kể ông Kim Đồng bé nhỏ mà gan dạ.
Người đọc loa là bà Nguyễn Thị Đượm; kỹ thuật có anh Lương Văn Bính. Chuyện của ông về bà Đặng Thị Thơi nhặt được của rơi trả lại khiến cả làng cảm phục.
Trưởng công an xã Hoàng Trọng Lâm nói bài của ông dễ nhớ hơn công văn.
Tuần tới, ông kể về Nguyễn Viết Xuân. Nhà xuất bản địa phương định in thành sách, bìa do cháu họ ông, họa sĩ Trần Thái Sơn, vẽ.

HỎI ĐÁP: NGƯỜI CUNG CẤP TIN CÓ ĐƯỢC THƯỞNG?
Câu hỏi của ông ⟦?informant:Phạm Ngọc Tích⟧ (tổ 12): Tôi từng chỉ chỗ giấu xe gian, có được thưởng không?
Trả lời: Có. Năm qua phường đã thưởng ông ⟦informant:Mai Đình Cẩn⟧, chỉ nơi cất giấu dây cáp trộm; bà ⟦informant:Đường Thị Hoài⟧, phát hiện ổ cờ bạc; ⟦informant:một người giúp việc theo giờ⟧, kể về chủ nhà nuôi nhốt động vật hoang dã. Riêng người cuối chúng tôi không nêu tên.
Câu hỏi của chị Chu Lan Phương: Bị mất tiền qua mạng có lấy lại được không?
Trả lời: Tùy. Anh ⟦victim:Đới Sỹ Tiệp⟧ báo sau 20 phút nên giữ được phân nửa; chị ⟦victim:Lê Thị Minh Nguyệt⟧ chần chừ ba ngày, không còn gì.

NHÓM ZALO BẢN LAO CHẢI – ghi lại
Trưởng bản Sùng Chứ Pó: bà con chú ý mưa to, đừng lội suối nhé
Anh Páo: nhà tôi vừa sập chuồng
CA viên Hảng A Lử: ai bị làm sao báo ngay
Chị Mỷ: vợ chồng ông ⟦victim:Giàng Chứ Lử⟧ bị đất vùi, đang bới
CA viên Hảng A Lử: đội đang lên. Có mấy người?
Chị Mỷ: Ông ⟦?victim:Lử⟧, bà ⟦victim:Sáy⟧, với cháu nội ⟦minor,victim:Giàng Mí Sò⟧ học lớp 1
Trưởng bản: đã kéo được bà ⟦?victim:Sáy⟧ ra, gãy tay
Anh Páo: tìm thấy cháu rồi, còn thở!!!
Thầy Lưu Hồng Phong (trường): các em khác ở lại trường tối nay, có cơm
Chị Mỷ: cảm ơn thầy

BẮT HAI ĐỐI TƯỢNG TỔ CHỨC ĐÁNH BẠC ONLINE
Sáng 3/3, Công an phường Hàm Rồng bắt Phạm Ngọc Dương và Quản Trọng Vũ, quản trị hàng loạt đường dây cá độ. Giúp sức có Lê Sỹ Tiến, Cao Thị Linh.
Trong danh sách con bạc, nhiều người tự tới trình diện: Trần Khắc Điệp, Phùng Văn Sửu, Nguyễn Hà Giang, Mai Thế Truyền; mỗi người bị phạt 3 triệu đồng.
Lực lượng chức năng thu 11 điện thoại, 4 máy tính.
Trung tá Lê Anh Tuấn, Phó trưởng phòng, cho biết: Dương từng là chủ tiệm cầm đồ ở đường Lê Hoàn. Bà Nguyễn Thị Miến, hàng xóm, được phóng viên phỏng vấn, tỏ ra sửng sốt.
Tòa án sẽ xét xử công khai để răn đe. Người dân hãy tránh xa cờ bạc mạng.

NỮ TRƯỞNG THÔN VÀ NHỮNG CÁNH CỬA KHÔNG KHÓA
Hơn mười năm làm trưởng thôn Phước Lộc, bà Võ Thị Hồng Loan hòa giải hơn trăm vụ. Bà kể chuyện hai anh em Đặng Nghị – Đặng Ngữ suốt ba năm không nhìn mặt, nay cùng nuôi tôm.
Bà cũng là người thuyết phục Nguyễn Văn Thảo ra đầu thú sau vụ trộm trâu của ông ⟦victim:Bốn Thơm, xóm Gò⟧. Chồng bà, ông ⟦informant:Huỳnh Tấn⟧, lại chính là người nhìn thấy Thảo lùa trâu và nói với công an.
Giờ trộm vặt không còn, ai nấy đi làm đồng chỉ khép cửa.
Thượng úy Trần Hữu Quốc gọi bà là "tổ trưởng tổ yên lòng". Bà có con gái là Huỳnh Võ Thu Hà, đang dạy học ở Nha Trang.

GIẢI CỨU THIẾU NỮ BỊ ÉP LÀM TIẾP VIÊN
Trong chuyên án do Công an tỉnh chủ trì, tổ công tác phường Ba Đồn đưa khỏi quán nhậu Hoa Biển hai em ⟦minor,victim:K.T.S⟧ (15 tuổi) và ⟦minor,victim:Hoàng Thị Dần⟧ (17 tuổi, quê xã vùng cao). Cả hai bị chủ quán Phạm Thị Gương khống chế bằng giấy nợ khống.
Em trai của ⟦?minor,?victim:Dần⟧ là ⟦minor:Hoàng Văn Tí⟧, lớp 7, từng gọi tìm chị mãi không được.
⟦informant:Lái xe giao đá⟧ quen đường vào quán, nghe tiếng khóc sau bếp, đã kể với ⟦?informant:vợ mình⟧; hôm sau anh dẫn cảnh sát tới. Chị ⟦informant:Tô Thị Loan⟧, đầu bếp, làm chứng.
Ông Bùi Xuân Túc, khách ngồi cùng bàn, bị lập biên bản. Thượng tá Cao Văn Khuyên họp báo ngày 9.

TÌM HIỂU PHÁP LUẬT: NHẶT ĐƯỢC TÀI SẢN XỬ LÝ THẾ NÀO?
Vừa qua, anh Lưu Quang Hà, công nhân môi trường, nhặt được 2 cây vàng trong bao rác, chị Trương Mỹ Linh nhặt được xấp đô la ở ghế đá, ông Khổng Văn Sáu nhặt được máy ảnh. Cả ba đều đem nộp.
Theo Bộ luật Dân sự, công an xã sẽ thông báo công khai trong một năm. Nếu không ai nhận, người nhặt có thể được hưởng.
Luật sư Phan Trung Hoài (đoàn luật sư) lưu ý: giữ lại tài sản là vi phạm. Ngược lại, bà Hà Thị Quế chậm báo nên bị nhắc nhở.
Thiếu úy Đặng Mai Anh trực quầy tiếp nhận. Mời bà con tới đường Ngô Quyền hỏi thêm.

TIN TỨC TỪ TRẠM KIỂM LÂM VÀ CÔNG AN XÃ TRÀ LENG
Ngày 15/9, ⟦victim:Hồ Văn Đề⟧, nhân viên bảo vệ rừng, bị một nhóm phá rừng đánh gãy tay, cướp máy định vị. ⟦victim:Nguyễn Trung Thực⟧, đồng nghiệp đi cùng, bị trói vào gốc cây suốt đêm.
Sáng ra, anh ⟦informant:A Lăng Bhươl⟧, người đi đặt ong, tìm thấy cả hai và chạy một mạch về xã. Theo lời ⟦informant:bà cụ nấu rượu bên suối⟧, nhóm ấy có bốn người, đi bằng hai xe máy cày.
Bị bắt ngày 17/9 là Trần Văn Lộc, Đinh Ngọc Hiếu; đang truy tìm Lộc "râu".
Hạt trưởng Phạm Thanh Vân đề nghị hỗ trợ viện phí. Hai chủ trại gỗ được mời làm rõ nguồn gỗ là ông Ngô Tùng, bà Lê Thị Phấn.

VĂN NGHỆ VÀ HỘI CHỢ MỪNG ĐẢNG MỪNG XUÂN
Tối mùng 4 tết, sân vận động phường Cao Lãnh đông nghẹt. MC Bình Nguyên, ca sĩ Trúc Mai, nhóm hài Cá Linh gồm Ba Cụt, Sáu Ú, Bảy Lé khiến bà con cười nghiêng ngả.
Hội thi gói bánh tét: giải nhất ông Ngô Tấn Đạt – bà Ngô Thị Sương; giải nhì nhóm bà Hồ Thu Trang. Giải đua thuyền: ghe "Mười Lăm" do Phan Văn Thôn cầm lái.
Công an phường bố trí gian giới thiệu kỹ năng thoát hiểm; Trung tá Huỳnh Thái Học hướng dẫn dùng bình bột. Khách hàng Lê Đình Chiến, du khách từ Huế, cho biết chuyến đi rất vui.
Ông Nguyễn Hữu Cảnh (danh tướng) được nhắc đến trong màn sử ca. Không xảy ra sự cố.

BIÊN BẢN LÀM VIỆC VỚI NGƯỜI ĐƯỢC MỜI
Hồi 8 giờ ngày 21/10, tại trụ sở Công an xã Xuân Phú. Chúng tôi gồm: Đại úy Tôn Thất Sơn, Thiếu úy Lê Khả Phiêu (ghi biên bản). Người được mời: bà Phan Thị Lựu, 49 tuổi, bán tạp hóa.
Nội dung: bà Lựu khai nhìn thấy Lưu Minh Tú ra vào nhà ông ⟦victim:Đỗ Hữu Mão⟧ hôm mất két. Bà không chỉ đường, không chứng kiến lúc trộm; nhưng trong đêm có tiếng xe tải dừng ở đường Trần Phú.
Trước đó, con dâu ông ⟦?victim:Mão⟧ là ⟦informant:Triệu Hồng Nhung⟧ cung cấp ảnh camera cho tổ công tác.
Ông ⟦?victim:Mão⟧ mất két chứa 40 triệu và sổ đỏ.
Bà Lựu đọc lại, ký tên.

CHUYỆN VUI Ở ĐỘI BẢO VỆ DÂN PHỐ SỐ 3
Đội có chín người, đội trưởng là bác Lê Văn Cờ, nhà thơ làng bút danh Ngọn Cỏ. Trong tập "Đèn pin và trăng", bác viết về anh Mân, chị Tâm, ông Giáp Ngọ.
Năm ngoái đội nhặt được 3 chiếc xe máy bỏ quên, trả lại cho các gia đình Hồ Viết, Đào Ngọc, Đỗ Hiền; nộp lại cho phường con dao bấm do anh Phạm Hữu Trác đưa.
Phóng viên Phan Tất Thắng về viết bài, hỏi mãi bác chỉ cười. Nhạc sĩ Trương Quang Lục được bác ngưỡng mộ nhất.
Trưởng phường Vương Thị Cẩm Vân khen đội "vui mà chắc". Bà chủ quán chè số 8 tặng cả đội nồi chè đậu.

CẢNH BÁO "VIỆC NHẸ LƯƠNG CAO" TRÊN MẠNG
Ngày 2/11, ⟦minor,victim:Nguyễn Gia Bảo Long⟧, lớp 10, rủ ⟦minor:Bùi Tấn Phát⟧, cùng lớp, nộp phí giữ chỗ bốn triệu mỗi người để "xếp đơn ảo"; riêng ⟦?minor,?victim:Long⟧ đã chuyển, Phát dừng lại kịp.
Tại xã bên, chị ⟦victim:Phan Thị Bảy⟧, đang cho con bú, mất 36 triệu; ông ⟦victim:Trịnh Quế⟧ cầm sổ đỏ vay 80 triệu. Một sinh viên tên Đào Duy Anh nhận ra chiêu lừa nên đăng bài nhắc bạn bè.
Kẻ đứng sau dùng tài khoản tên "Mai Phương Thúy", ảnh lấy trộm của một người mẫu.
Cô ⟦informant:Nguyễn Bích Thủy⟧, giáo viên tin học, gửi toàn bộ tin nhắn lên Công an xã. Trung úy Hồ Duy Khoát tiếp nhận xử lý.

Một tuần trực ban ở phường Sông Đốc
Thứ hai: ngư dân ⟦victim:Hồ Văn Cội⟧ về tới bờ mà không còn tàu, dây neo bị cắt; thứ ba: bà ⟦victim:Trần Thị Lình⟧ bị hàng xóm hất nước mắm vào mặt, vì chuyện rào; thứ tư: em ⟦minor,victim:Nguyễn Quốc Thái⟧, lớp 5C, bị chó cắn đứt gân; chủ chó Lê Minh Rạng bồi thường 8 triệu.
Thứ năm yên. Thứ sáu, ⟦?informant:một cậu học trò⟧ ghé xin gọi điện về nhà.
Thứ bảy, tàu của ông ⟦?victim:Cội⟧ được kéo về; lão ⟦informant:Tám Nghĩa câu kiều⟧ là người nhìn thấy nó ở mũi Ông Trang và liền nhắn bộ đội biên phòng.
Chủ nhật, Thiếu tá Phan Công Bình cho cả đội ăn bánh xèo.

KHAI TRƯƠNG PHÒNG ĐỌC CỘNG ĐỒNG MANG TÊN NHÀ VĂN NGUYÊN HỒNG
Sáng 8/3, phường Hùng Vương khai trương phòng đọc do gia đình bà Lê Thị Kim Bảng hiến 60 mét vuông.
Ông Phan Sĩ Chân, giám đốc thư viện cũ, tặng 400 cuốn; giáo sư Đinh Xuân Lâm có mấy cuốn sử; tác giả Hoàng Minh Tường đến ký tặng. Kệ do thợ mộc Trần Viết Tiến đóng.
Bốn sinh viên tình nguyện trông coi: Phạm Khải, Lâm Ngọc, Thu Trà, Quốc Đạt. Góc pháp luật do Đại úy Nguyễn Thị Xoan phụ trách, có sách về an ninh mạng.
Phó chủ tịch Lưu Văn Ban cắt băng. Trường mầm non Võ Thị Sáu và Trường Lê Quý Đôn đăng ký tham quan.

XÉT XỬ LƯU ĐỘNG: BÀI HỌC CHO NGƯỜI TRẺ
Sáng 18/11, tại Nhà văn hóa xã Phương Sơn, tòa xét xử Trần Đình Toản (tội cướp tài sản) và đồng phạm ⟦minor:Vi Văn Khởi⟧, khi phạm tội 16 tuổi.
Đêm 6/4, hai bị cáo chặn xe chị ⟦victim:Nịnh Thị Vân⟧, dùng dao dọa, cướp 3,4 triệu đồng, rồi chặn tiếp bà ⟦victim:Lục Thị Đào⟧, khiến bà ngã gãy răng.
Kiểm sát viên Hoàng Bích Diệp luận tội. Nhân chứng ⟦?informant:Lâm Văn Tẹo⟧ trình bày trước tòa. Trước đó, ⟦informant:bà cụ trông miếu⟧ tố giác nơi giấu dao.
Toản lĩnh 6 năm, Khởi 2 năm tù treo. Mẹ Khởi, bà Lường Thị Lả, xin lỗi hai nạn nhân. Thẩm phán Nguyễn Thế Hùng khuyên thanh niên tránh xa ma túy.

Kính gửi: Ban Biên tập Đài truyền thanh
Tôi là Lê Quang Thạch, cựu cán bộ huyện, gửi lời hoan nghênh chương trình "Chuyện phố mình". Nghe bài về bà Cẩm Thu xin lỗi hàng xóm, tôi thấy ấm lòng. Bài của phóng viên Thái Hạnh viết về đội bóng U60 do ông Đặng Phong Nhã làm huấn luyện viên cũng hay.
Xin góp ý: nên có nhạc của Trịnh Công Sơn, Phan Huỳnh Điểu xen giữa; thêm giới thiệu sách của Nguyễn Nhật Ánh. Nên đọc danh sách hộ hiến đất đường Lý Thái Tổ: ông Trần Hanh, bà Đỗ Cúc, cụ Hà Văn Tiềm.
Cuối thư, gửi lời thăm Thượng sĩ Nghiêm Hữu Lộc vừa lấy vợ. Mong chương trình ngày một tốt hơn.

HÀNH TRÌNH LẦN THEO CHIẾC LƯ ĐỒNG
Chiếc lư đồng trăm tuổi của dòng họ Mạc ở làng Cổ Am biến mất đêm rằm. Cùng số phận là đôi hạc gỗ nhà thờ do cụ ⟦victim:Mạc Đăng Tuất⟧ trông giữ; cụ bị kẻ trộm xô ngã, tím cả hông.
Trinh sát gõ cửa từng nhà. Ông Phạm Quang Bật tiếp nước chè nhưng chẳng nhớ gì. Bà Hoàng Thị Mão thì điếc. Phải đến chiều, ⟦informant:Nguyễn Hữu Trọng⟧, thợ đánh bóng đồng ở phố huyện cũ, gọi tới: có người vừa mang cái lư tới hỏi giá.
Người ấy là Cù Huy Bảo, nghiện nặng. Tiếp tay có Đoàn Văn Khuể.
Thiếu tá Trịnh Xuân Bái trao lại hiện vật trong tiếng trống hội. Trưởng họ Mạc Văn Viễn dâng hương tạ tổ.

TIN BUỒN VÀ LỜI NHẮN NHỦ
Trong cơn bão số 5, xã Hải Thịnh có hai người mất là ông ⟦victim:Vũ Văn Khoát⟧ (bị mái tôn đè) và anh ⟦victim:Trần Công Luận⟧ (điện giật). Bị thương còn có bà ⟦victim:Đỗ Thị Nhuận⟧, chị ⟦victim:Nguyễn Hải Yến⟧ và con trai chị là ⟦minor,victim:Vũ Hải Nam⟧, mới học lớp 1.
Nhà của các hộ ⟦victim:Lê Văn Toan⟧, ⟦victim:Phùng Thị Duyên⟧, ⟦victim:Mai Xuân Thụ⟧ sập hoàn toàn; hộ ông Trần Văn Xướng tốc vài viên ngói, đã tự lợp lại.
Bí thư Đảng ủy Lã Quý Hưng thăm hỏi từng nhà. Đại úy Đoàn Trung Kiên cùng 40 dân quân dựng nhà tạm.
Đề nghị bà con không ra đê, không tự ý câu mắc điện.

KHEN THƯỞNG ĐỘT XUẤT NGƯỜI DÂN HỖ TRỢ BẮT CƯỚP
Chiều 9/9, lãnh đạo phường An Phú Đông trao giấy khen cho anh ⟦informant:Trần Quốc Đoàn⟧ và chị ⟦informant:Nguyễn Thị Xuân Lan⟧.
Trước đó ba hôm, anh ⟦?informant:Đoàn⟧ trông thấy hai kẻ theo sau một phụ nữ vừa rút tiền nên chụp hình gửi cảnh sát khu vực; chị ⟦?informant:Lan⟧, chủ tiệm tóc, báo tiếp lúc chúng quành vào hẻm. Bà ⟦victim:Dư Thị Liên Hương⟧ bị giật giỏ, trầy hai bàn tay, nhưng tiền còn nguyên.
Hai kẻ bị bắt là Ngô Chí Tâm và ⟦minor:L.V.P⟧ (17 tuổi).
Ông Trần Quốc Cường, anh ruột anh ⟦?informant:Đoàn⟧, lên nhận hoa thay vì em đang đi ca. Thượng tá Lê Mộng Hùng nói: "Cả phố là tai mắt".

HƯỞNG ỨNG THÁNG AN TOÀN GIAO THÔNG Ở TRƯỜNG NGUYỄN KHUYẾN
Tiết ngoại khóa do thầy Đào Minh Vũ dẫn dắt, Đại úy Lê Ngọc Châu kể ba câu chuyện có thật, tên nhân vật đã đổi nên không nhắc ở đây.
Cô Phạm Thúy Hằng, chủ tịch công đoàn, đọc thơ của Xuân Quỳnh. Ban nhạc phụ huynh có ông Từ Công Hiển chơi ghi ta.
Phụ huynh Hoàng Văn Thắng, từng bị phạt vì chở ba, lên ký cam kết đầu tiên. Bác bảo vệ Đinh Tiến Lợi được tặng chiếc áo phản quang.
Cuối giờ, nhà trường công bố đoạn đường Trương Hán Siêu cấm xe tải giờ tan học. Hãng mũ Á Châu của doanh nhân Lương Hoài Nam tặng 200 mũ bảo hiểm.

TIN NÓNG: THU GIỮ SỮA GIẢ TẠI KHO HÀNG XÓM TRẠI
Chiều 2/4, Đội Cảnh sát kinh tế phối hợp Công an xã Tiên Lục kiểm tra kho của Giáp Văn Ninh, thu 1.800 hộp sữa giả.
Người uống phải đã có: cụ ⟦victim:Thân Văn Tước⟧ phù mặt; chị ⟦victim:Dương Thị Oanh⟧ mất sữa; cháu ⟦minor,victim:Thân Gia Hân⟧, 5 tháng tuổi, con chị ⟦?victim:Oanh⟧, tiêu chảy mất nước.
Đường dây lộ ra khi ⟦informant:Nguyễn Trường Giang⟧, tài xế chở hàng thuê, nộp tập phiếu xuất kho cho công an vì áy náy. ⟦informant:Một dược sĩ ở quầy thuốc phố Kép⟧ còn gửi kèm mẫu sản phẩm.
Bà Hà Thị Hạt bán lại mười hộp do không biết hàng giả, được yêu cầu thu hồi.
Trung tá Ngụy Phan Hoành chỉ huy đợt kiểm tra.

TRẢ LẠI TÊN CHO NGƯỜI BỊ NGHI OAN
Suốt tháng, anh ⟦?victim:Đậu Xuân Lam⟧ (bảo vệ kho phân bón) mang tiếng ăn trộm. Hôm qua, Công an xã Quỳnh Văn công bố: thủ phạm là Phan Bá Trạch.
Bị mất là bà ⟦victim:Hồ Thị Tình⟧ (42 bao đạm), ông ⟦victim:Nguyễn Cảnh Chân⟧ (máy cắt cỏ) và hợp tác xã.
Người đưa vụ việc ra ánh sáng là ⟦informant:Bùi Thị Hợi⟧, vợ cũ của Trạch; chị đến đồn, để lại chùm chìa khóa đánh trộm. Em ⟦?minor,informant:Lê Bảo⟧, học việc ở xưởng cơ khí, cũng nhớ ai đã thuê làm chìa.
Trước toàn xóm, Chủ tịch Hoàng Danh Truyền bắt tay anh ⟦?victim:Lam⟧. Bà Cao Thị Tý, người từng nói oan cho anh, rơm rớm xin lỗi.

KẾT QUẢ CUỘC THI VIẾT "NGƯỜI CHIẾN SĨ CÔNG AN TRONG TÔI"
Ban tổ chức nhận 214 bài. Giải A: tác giả Nguyễn Thị Bích Nhàn với "Đèn phía cuối ngõ". Giải B: Lê Văn Hiếu ("Cha tôi"), Thái Thị Ngọc Bích ("Chiếc còi"). Giải C: Hoàng Nhật Tuyên, bút danh Nguyễn Một Mình, cụ Trịnh Xuân An.
Giám khảo gồm nhà thơ Lê Huy Mậu, nhà báo Phùng Kim Trọng, Thượng tá Võ Hữu Hòa.
Bài "Cha tôi" kể về liệt sĩ ⟦?victim:Lê Văn Thới⟧, ngã xuống ở biên giới. Bài "Chiếc còi" nhắc tới ông Tạ Bảy, người gác chắn đường Nguyễn An Ninh.
Lễ trao giải diễn ra ngày 20/8 tại rạp Lam Sơn, có nghệ sĩ Ngọc Huyền giao lưu. Nhà tài trợ: Nước mắm Bà Hai.

#CANHBAO #XATRUNGLY
Bà con ơi, mới hồi chiều có việc thế này:
- Xe ô tô lạ đỗ trước nhà ông Thao Văn Pó. Hai người xưng cán bộ dự án, phát mì chính rồi mượn chứng minh.
- Bà ⟦victim:Hơ Thị Dính⟧, bà ⟦victim:Giàng Thị Sua⟧ đã đưa. Tối có tin trừ tiền vay online 5 triệu mỗi người!!!
- Ông Pó không đưa, đuổi đi.
- Cháu ⟦?minor,informant:Thao A Súng nhà ông Pó⟧ (lớp 10) chụp được biển số rồi đưa cho Công an xã. 👏
=> ⟦minor:Súng⟧ ơi, các chú cảm ơn cháu.
Ai lỡ cho mượn giấy tờ thì lên gặp Thiếu úy Lâu Văn Chu TRƯỚC NGÀY MAI.
Đừng ham gói mì chính!
Chia sẻ cho bản Tà Cóm, bản Cánh Cộng cùng biết.

ẤP VĂN HÓA VÀ CHUYỆN GÁNH HÁT CỦA ÔNG BA XỊ
Từ ngày lập gánh hát tài tử, ấp Mỹ Phú hết nạn nhậu thâu đêm. Ông Ba Xị, tên thật Phùng Văn Xê, ôm đàn kìm; bà Út Trà Ôn Ngọc Điệp ca; thầy Sáu Lầu (trùng tên nhạc sĩ Cao Văn Lầu) giữ nhịp.
Anh Trịnh Hoài Phong từng ba lần bị phạt vì gây rối, nay đứng ra lo loa đài. Chị Mai Thị Lẹ nấu cháo đãi khách.
Trưởng ấp Đặng Hoàng Chương kể: "Hồi trước tối nào tui cũng chạy đi can, giờ tui ngồi nghe ca".
Thiếu tá Lưu Thành Đô soạn lời mới về phòng chống ma túy, phổ điệu Lý con sáo. Nghệ nhân ưu tú Bạch Huệ từng ghé giao lưu. Gánh hát diễn tối thứ bảy tại sân đình.

TIẾP NHẬN TRÌNH BÁO TRONG NGÀY 5/12 – CÔNG AN PHƯỜNG PHÚ LỢI
8h05: bà ⟦victim:Trần Ngọc Nữ⟧ trình báo bị cháu ruột lấy trộm sổ tiết kiệm.
9h20: chị ⟦informant:Lưu Mỹ Kiều⟧, nhân viên nhà nghỉ, cho hay phòng 204 có mùi lạ; kiểm tra bắt Tiêu Quốc Hùng cùng 3 gam ma túy.
10h15: anh Hồng Minh Trí nộp lại bóp nhặt ở bến xe.
14h00: ⟦victim:T.N.Q⟧, khóm 5, nói bị đồng nghiệp quay lén trong phòng thay đồ.
15h40: ⟦?minor,informant:bà nội của em T.H.P⟧ báo cháu ⟦minor:T.H.P⟧ (13 tuổi) bỏ nhà đi; 19h tìm thấy ở tiệm game, cha là ông Tạ Hữu Phước đón về.
17h10: ông Vưu Khải hỏi thủ tục tạm trú.
Người trực: Thượng úy Sơn Thị Thanh Thủy.

ĐÔI VỢ CHỒNG NUÔI DẠY CON NGƯỜI DƯNG
Bảy năm trước, anh Lò Văn Inh và chị Quàng Thị Phượng ở bản Nà Tấu nhận nuôi bé ⟦minor:Cà Thị Mai Hoa⟧ khi mẹ bé đi tù vì buôn ma túy. Năm 2023, họ nhận thêm ⟦minor:Cà Văn Bách⟧, em trai Hoa. Nay ⟦?minor:Hoa⟧ học lớp 7, Bách lớp 4, đều là học sinh tiên tiến.
Mẹ hai cháu, Cà Thị Dín, vừa mãn hạn, được chị Phượng cho ở nhờ, dạy dệt thổ cẩm.
Thượng úy Tòng Văn Phóng vận động cửa hàng Xuân Thành mua khăn của Dín. Trưởng bản Lường Văn Ín nhận làm người bảo lãnh.
"Con ai cũng là con bản mình", anh Inh nói. Câu chuyện được phát trên loa sáng nay.

MỞ RỘNG VỤ ÁN LÀM GIẢ GIẤY KHÁM SỨC KHỎE
Cơ quan điều tra khởi tố thêm Nghiêm Thị Thu Trà, nguyên điều dưỡng, và Khuất Văn Mùi, chủ tiệm photocopy. Hai người đã bán hơn 600 giấy khống.
Hậu quả rất thật: lái cẩu Lê Duy Bình dùng giấy giả, lên cơn động kinh, để cần cẩu rơi trúng ⟦victim:Đặng Quang Tuyên⟧ làm anh liệt nửa người, còn ⟦victim:Nguyễn Khắc Hưng⟧ dập bàn chân.
Theo tài liệu, bác sĩ ⟦informant:Chử Hồng Phong⟧ nhiều lần nộp đơn tố cáo kèm ảnh con dấu; ⟦informant:em gái một bị can⟧ cũng gặp điều tra viên Đặng Huy Quang trao cuốn sổ nợ.
Giám đốc trung tâm y tế Vương Tiến Hòa bị kiểm điểm. Bà Kiều Oanh, lao công, được mời hỏi rồi cho về.

Bài phát thanh: Nói chuyện với các cháu dịp hè
Các cháu thân mến! Hè năm ngoái, bạn ⟦minor,victim:Đặng Minh Tâm⟧ ở lớp 5A Trường Tiểu học Bình Mỹ trèo trạm biến áp lấy diều, bây giờ phải tập viết bằng tay trái. Bạn ⟦minor,victim:Rạng⟧, em họ Tâm, 8 tuổi, thấy vậy chạy tới kéo cũng bỏng cả hai chân.
Còn bạn ⟦minor:Lữ Khánh Vân⟧, lớp 6B, lại nhanh trí gọi người lớn ngắt cầu dao nên cứu được hai bạn.
Chú Nguyễn Tri Phương, thợ điện, dặn: thấy dây rơi thì đứng xa mười bước. Cô Đỗ Thị Kiều Diễm, bí thư Đoàn, mở lớp bơi từ ngày mai.
Chúc các cháu một mùa hè vui, khỏe. Người đọc: Hồng Nhung.

RA MẮT TỔ HỢP TÁC "TÀU THUYỀN AN TOÀN" CỬA SÓT
Sáng 10/2, 24 chủ tàu ký quy ước tương trợ trên biển. Ban điều hành: ông Nguyễn Viết Lẽ (tổ trưởng), anh Phạm Đình Hoàn (tổ phó), chị Lê Thị Dần (thủ quỹ).
Chủ tàu Bùi Tuấn Anh từng bị phạt vì tắt thiết bị giám sát, nay tình nguyện phổ biến quy định. Ông Hồ Phi Phúc nộp lại kíp điện mà cha để lại.
Thiếu tá biên phòng Nguyễn Xuân Nguyên tặng 24 lá cờ. Linh mục Phêrô Trần Đình Lai cầu bình an.
Lễ hạ thủy có hò khoan do nghệ nhân Nguyễn Thị Lam xướng. Cụ Trương Quang Luyến, 90 tuổi, kể chuyện đoàn tàu không số và thuyền trưởng Nguyễn Phan Vinh.

PHÁ ĐƯỜNG DÂY MUA BÁN TRẺ SƠ SINH
Ngày 8/8, công an bắt Lại Thị Hồng Nhạn và Trương Bội Ngọc. Chúng giả hội từ thiện, dụ các thai phụ nghèo. Chị ⟦victim:Điểu Thị Mai⟧ bị lừa ký giấy cho con khi vừa sinh; chị ⟦victim:Thị Nhơ⟧, ấp Bù Nồi, uống thuốc theo lời chúng suýt mất mạng. Bé trai tạm gọi là ⟦minor,victim:Bình An⟧, 20 ngày tuổi, con chị ⟦?victim:Mai⟧, đã được đưa về.
Đầu mối vụ án đến từ hộ sinh ⟦informant:Mã Thị Ngân⟧ và ⟦informant:một người chạy xe cứu thương tư nhân⟧.
Cha của bé, Điểu Sanh, hiện đi làm ở xa. Chủ nhà trọ Vòng A Sáng không biết khách của mình là ai.
Trung tá Đỗ Thị Xuân Thủy chỉ huy chuyên án từ tháng 5.

CHI HỘI PHỤ NỮ THÔN TRÀ KIỆU: NĂM NĂM "NGÔI NHÀ TẠM LÁNH"
Từ năm 2020 đến nay, ngôi nhà đón 17 lượt chị em. Chị ⟦victim:Trần Thị Hoài Sương⟧ từng ba lần bị chồng đánh gãy răng, nay mở tiệm bánh. Chị ⟦victim:Phạm Y.⟧, tổ 2, bị nhốt, bỏ đói, vừa ly hôn. Bà ⟦victim:Nguyễn Thị Cửu⟧ bị con trai nghiện đuổi khỏi nhà.
Chi hội trưởng Đoàn Thị Ngọc Trâm kể, lần cứu chị ⟦?victim:Sương⟧ là nhờ em ⟦informant:Phước rửa xe⟧ gõ cửa nửa đêm; lần chị ⟦?victim:Y.⟧ do bà ⟦informant:Hồ Thị Đào⟧, hàng xóm sát vách, ra trụ sở trình bày.
Ba người chồng, con gồm Lê Tự Thịnh, Hồ Cường, Võ Lý đều đã bị xử lý.
Nhà tài trợ: sơ Têrêsa Mai Thị Tuyết, hãng nước Phú Ninh.

SINH HOẠT DƯỚI CỜ: TẤM GƯƠNG LÝ TỰ TRỌNG
Sáng thứ hai, đoàn viên phường Thạch Trung sinh hoạt dưới cờ, nghe bí thư Phan Thị Tố Uyên kể chuyện anh Lý Tự Trọng, chị Nguyễn Thị Minh Khai.
Cựu thanh niên xung phong La Thị Tám (trùng tên anh hùng) nhớ lại ngày đếm bom. Nhạc sĩ Nguyễn Trọng Tạo có ca khúc được cả hội trường hát.
Khen thưởng: đoàn viên Dương Quốc Chương trả lại 30 triệu đồng nhặt được ở cây ATM; Biện Thị Hoàng Ngọc hiến máu 15 lần; Trần Hậu Tuấn dạy bơi miễn phí.
Thượng úy Thái Bá Dũng phổ biến cách nhận biết tuyển dụng giả. Anh Nguyễn Đình Thuật thú thực "suýt tin, may mà hỏi vợ".

CÔNG AN XÃ BÌNH HÀNG TRUNG TRUY BẮT KẺ ĐẦU ĐỘC CÁ
Sáng 26/5, ba hầm cá tra trắng bụng nổi. Ông ⟦victim:Lê Văn Tha⟧ lỗ gần một tỷ, đổ bệnh; hai anh em ⟦victim:Phạm Văn Giàu⟧, ⟦victim:Phạm Văn Sang⟧ ngồi khóc bên bờ.
Nhiều giả thuyết: nguồn nước, thức ăn. Kỹ sư Ngô Hồng Vũ lấy mẫu, kết luận có thuốc trừ sâu. Mấu chốt là lời anh ⟦informant:Cao Hoàng Kha⟧, bán thuốc bảo vệ thực vật, cung cấp hóa đơn người mua lạ. ⟦informant:Chị nuôi vịt chạy đồng⟧ còn nhớ tiếng máy vỏ lãi hồi ba giờ.
Khuya hôm sau bắt Bùi Tấn Khiêm, tranh mối cân cá.
Ông Đỗ Thành Lợi, thương lái, bị hỏi nhiều lần nhưng vô can. Trưởng công an xã Mai Hoàng Ân trực tiếp ra quân.

PHIÊN HỌP PHỤ HUYNH BẤT THƯỜNG TRƯỜNG TIỂU HỌC VĨNH THÁI
Thư ký ghi: cô Lý Hồng Đào.
Thầy hiệu trưởng Nguyễn Tấn Vịnh báo cáo: sáng 7/5, xe đưa rước tuột phanh. Ba em bị thương gồm ⟦minor,victim:Hồ Nguyễn Gia Bảo⟧ (lớp 2/1, gãy tay), ⟦minor,victim:Trịnh Khả Doanh⟧ (lớp 4/2, chấn động não), ⟦minor,victim:Phan An Nhiên⟧ (lớp 1/3, khâu sáu mũi). Cô bảo mẫu ⟦victim:Đinh Thị Cẩm Giang⟧ nứt xương vai.
Tài xế Tạ Quốc Thạch bị tạm giữ. ⟦informant:Thợ máy Bùi Công Định⟧ đã báo công an việc chủ xe Hàn Thị Lý biết phanh hỏng.
Ông Hồ Sĩ Hùng, phụ huynh, hỏi về bảo hiểm; bà Quế Chi đề nghị đổi nhà xe.
Đại úy Lương Thanh Trúc trả lời. Họp xong lúc 10 giờ.

TÁC GIẢ CỦA "NHỮNG BỨC TƯỜNG HOA"
Dọc đường Nguyễn Trung Trực giờ không còn quảng cáo vay tiền dán cột điện. Thay vào đó là 300 mét tranh do nhóm họa sĩ Kiên Giang vẽ: Quách Phong, Lê Triều Điển, cô Hoàng Kim Tươi.
Sơn do ông Từ Hải, chủ cửa hàng vật liệu, tặng. Bác Huỳnh Công Lý và vợ là bà Mười Thơ cơm nước cho cả nhóm.
Trước đó, hai người dán quảng cáo là Trang Văn Tấn, Liêu Minh bị phạt 4 triệu đồng và phải tự tay cạo sạch. Chính Tấn xin ở lại pha màu.
Thiếu tá Mai Kim Phượng chụp ảnh đăng trang của phường. Ca sĩ Cẩm Ly, quê gần đó, chia sẻ hình khiến cả xóm vui.
`,
  `
Toàn bộ học phí con gái, theo lời bà ⟦?informant,victim:Thạch Thị Sa Rết⟧, đã chuyển cho "cô chủ nhiệm" có ảnh đại diện giống hệt cô thật.

Bố dượng khai đã dùng dây sạc đánh ⟦minor,victim:N.G.B.⟧ (8 tuổi, ngụ hẻm 12, khóm 4) vì cháu làm rơi bát cơm.

Một tài khoản giả làm bạn cùng lớp đã ép ⟦minor,victim:T.A.⟧, nữ sinh lớp 8 ở tổ 3 phường Nam Lý, gửi ảnh nhạy cảm rồi dọa tung lên nhóm trường.

Bằng điện thoại của con gái, ⟦informant:bà nội trợ tầng 12 chung cư Hoàng Anh⟧ quay cảnh hai kẻ cạy hộp kỹ thuật, chuyển cho ban an ninh trật tự phường.

Đặt mua máy cày, nhận về thùng gạch: câu chuyện của anh ⟦victim:Quàng Văn Ún⟧ ở Mường Luân được công an xã nhắc lại trong buổi họp bản.

Chị Đào Hồng Gấm đoạt giải ba hội thi cán bộ tuyên truyền giỏi với tiểu phẩm về tin giả, khán giả cười nghiêng ngả.

Trên chuyến tàu SE, ⟦victim:Tôn Thất Hiệp⟧ uống lon nước người lạ mời rồi mê man, tỉnh dậy ở ga Diêu Trì thì ba lô và đồng hồ đã biến mất.

Cú tông từ phía sau hất ⟦victim:Đặng Hữu Phước⟧ văng xuống mương, chiếc xe tải rồ ga chạy thẳng về hướng cầu Bà Bèo.

Đối tượng Phạm Văn Tú bị dẫn giải về trụ sở, bởi ⟦informant:em họ của hắn⟧ đã cho biết nơi trốn là chòi vịt giữa đồng.

Lũ ống về lúc nửa đêm, ⟦victim:Giàng Thị Mỷ⟧ cùng mẹ chồng ⟦victim:Thào Thị Chở⟧ bị cuốn khỏi lán nương, đến nay chưa tìm thấy.

Cô tổng phụ trách xúc động kể về em ⟦minor:Y Thương⟧, lớp 3, ngày nào cũng cõng bạn liệt chân vượt con dốc vào lớp.

Trái pháo tự chế nổ sớm hơn dự tính làm người đứng xem là ⟦victim:Vương Đình Khải⟧ thủng màng nhĩ, dù anh chỉ ghé vào xin lửa.

Người dân tổ 5 phản ánh tiếng karaoke quá khuya; phường đã mời chủ cơ sở lên ký cam kết giảm âm lượng.

Họ tên người vi phạm: Hà Duy Tùng; hành vi: đổ phế thải ra bãi bồi; hình thức: phạt tiền, buộc khôi phục.

Bác sĩ Tăng Chí Thạnh tư vấn sức khỏe miễn phí cho ngư dân trên bến Đá Bạc, kết hợp phát túi thuốc.

STT 4. ⟦victim:Phùng Thị Lành⟧, thôn Mỹ Trạch. Hình thức: bị dụ mua sâm giả. Hậu quả: mất lương hưu sáu tháng, phải nhập viện vì dị ứng.

Trong danh sách mười hai người đóng cọc mua nền "dự án ma", tên đứng đầu là ⟦victim:Lâm Quốc Bảo⟧, nhân viên bưu cục, góp cả tiền vay cưới vợ.

Trưởng công an xã kể lại: nếu không có ⟦informant:bà mế bán rau ở chợ phiên San Thàng⟧ xách giỏ vào đồn kể, chắc chúng tôi chẳng biết tiền giả đã lên tới đây.

Chiếc xe đạp mới mua của em ⟦minor,victim:Lò Văn Pó⟧, 13 tuổi, bị hai thanh niên nghiện cướp trên đường từ bản xuống điểm trường.

Ngân hàng nhắc khách hàng cao tuổi chớ đọc mã OTP; nhân viên quầy giao dịch từng phòng đã được tập huấn nhận biết dấu hiệu.

"Tôi cứ tưởng con gọi thật", ông ⟦?informant,victim:Bùi Đình Khoát⟧ nói, mắt nhìn xuống chiếc điện thoại vừa giúp kẻ gian dùng giọng giả lấy sạch tiền bán mía.

⟦informant:L.V.C.⟧ (tổ 5, thị tứ Mường Hum) cung cấp bản đồ vẽ tay lối mòn chở ma túy, nhờ đó đội đặc nhiệm mật phục đúng chỗ.

Diễn biến: khoảng 2 giờ, khói từ tiệm sửa xe lan lên gác. Người không qua khỏi: ⟦victim:Bành Chí Cường⟧. Người bị ngạt: ⟦victim:Bành Mỹ Linh⟧, em gái.

Bão sắp vào, dân quân giúp hộ già yếu ở thôn Mỹ Thủy chằng lại mái, chuyển thóc lên gác và lùa bò lên đồi.

Sinh viên Khúc Thị Hoài thắng cuộc thi viết thư tay gửi chiến sĩ đảo xa, phần thưởng là chuyến tàu ra Song Tử Tây.

Cơ quan chức năng đã trả lại danh dự cho ông ⟦victim:Lê Khả Phiên⟧, người nhiều tháng bị một trang mạng gán là trùm bảo kê bến cát.

⟦informant:Một tín đồ lâu năm của nhóm⟧ rời bỏ tà đạo và trao lại cho an ninh xã toàn bộ sổ góp tiền.

Vận động viên Hoàng Thị Lan Nhi mang về tấm huy chương vàng môn đẩy gậy cho đoàn Tuyên Quang, cả bản đón từ đầu dốc.

Nhạc sĩ Đoàn Bông tặng xã bản thu bài ca về làng gốm, sẽ phát trên loa truyền thanh vào các sáng chủ nhật.

Công an Tây Ninh mở chuyên án sau lá thư tay nét chữ run của ⟦informant:một người cha có con trai đang nằm trong trại cai nghiện⟧.

Con gái của thượng úy Hoàng Nam, ⟦minor:bé Su⟧, sang năm vào lớp 1, vẫn hay ngồi đợi bố ở cổng trụ sở.

Bí thư chi bộ Nguyễn Thị Mai Liên đọc báo cáo tổng kết, nhấn mạnh vai trò của tổ liên gia trong đêm giao thừa.

Giải nhất vẽ tranh "Em yêu chú công an" thuộc về ⟦minor:Trần Đỗ Minh Nhật⟧, học sinh lớp 2/5 trường tiểu học Lý Thường Kiệt.

Vụ bạo hành ở nhóm trẻ tư thục vỡ lở do ⟦informant:một cô bảo mẫu thử việc ba ngày⟧ đem clip quay lén đến trình công an.

Thấy ba người lạ đổ thùng phuy xuống suối, ⟦informant:bác Nguyễn Tri Hòa⟧, kiểm lâm viên đã nghỉ hưu, lấy mẫu nước và giao kèm lời khai cho công an môi trường.

Cú va với xe ben khiến cháu ⟦minor,victim:Lầu Mí Sính⟧, 9 tuổi, con trai trưởng bản, phải cưa chân phải.

Suốt nửa năm, chị ⟦victim:Tuyết Nhung⟧ (hẻm 41, phường An Phú) trả lãi cắt cổ cho một khoản vay ngày, tới mức phải bán tóc.

Cô hàng nước bị nhắc vì để than tổ ong ngay lối thoát nạn; sau buổi nói chuyện, cô đã dời bếp ra sân.

Chị Y Hiền từ chối chuyển tiền "giải hạn" và chụp lại tin nhắn gửi cho nhóm hội viên để ai cũng biết mà tránh.

Ông Trần Bá Lộc đến bộ phận một cửa hỏi thủ tục tách hộ, được công chức hướng dẫn nộp qua cổng dịch vụ công.

⟦informant:Bà Cil Múp⟧ ở thôn Păng Tiêng nhận ra chiếc gùi của mình trong nhà nghi phạm, lập tức nói nhỏ cho anh công an viên.

Thiếu niên điều khiển xe phân khối lớn là ⟦minor:Vòng A Phát⟧ (16 tuổi, học nghề tại Biên Hòa), bị tạm giữ xe và mời phụ huynh.

Đại biểu Ma Thị Hằng chất vấn giám đốc sở về chuyện nước sạch, dân bản theo dõi qua loa phóng thanh.

Tấm giấy nhàu ghi biển số chiếc xe chở gỗ lậu được ⟦informant:cô Vừ Thị Sáy⟧, giáo viên cắm bản ở Háng Lìa, dúi vào tay anh biên phòng.

Có mặt tại tòa với tư cách người làm chứng, ⟦informant:bà hàng nước dưới chân cầu vượt⟧ không đổi lời dù bị cáo nhiều lần lườm.

Hai chị em ⟦minor,victim:Phạm Thị Ngọc Mai⟧ (lớp 7) và ⟦minor,victim:Phạm Gia Huy⟧ (lớp 3) tử vong khi tắm ở hố cát bỏ hoang sau trường.

Khi được đưa xem tám tấm ảnh, ⟦informant:cậu sinh viên chạy xe công nghệ⟧ đặt ngón tay vào tấm thứ năm và quả quyết đây là khách hôm ấy.

Công an phường Trường Vinh ra quyết định xử phạt Nguyễn Sỹ Hùng vì đốt rơm sát đường dây điện, gây khói mù cả đoạn quốc lộ.

Sự việc bị phơi bày vào hôm ⟦informant:chú tài công sà lan quê Bến Tre⟧ lên bờ, xin gặp cảnh sát và thú thật điều mình thấy trên sông.

Nhà trường không nêu họ tên, nhưng ai cũng biết ⟦minor:em D.⟧, lớp 8C, con chủ hiệu thuốc gần chợ Sặt, là người viết lên tường hôm đó.

Danh sách làm căn cước lần đầu, buổi sáng: ⟦minor:Lê Ngọc Bảo Hân⟧, lớp 9/3; trường THCS Nguyễn Huệ; mẹ đi cùng.

Phiên tòa lưu động chiều qua dành phần dài nhất để nghe luật sư nói về những đêm mất ngủ của chị ⟦victim:Phan Thị Hồng Nhạn⟧, người bị chồng cũ rải ảnh riêng tư khắp chợ.

Nguồn của tin về bãi tập kết pháo lậu là ⟦informant:một chủ ghe thu mua lúa hay neo ở kênh Vĩnh Tế⟧.

Hai vụ đập kính ô tô trước nhà thờ đều nhằm vào xe của anh ⟦victim:Giuse Trần Minh Thái⟧; laptop và hồ sơ thầu không cánh mà bay.

Đoạn hình rõ mặt kẻ trộm chó do ⟦informant:chị chủ tiệm nail số nhà cuối hẻm⟧ trích từ camera, gửi vào nhóm Zalo của cảnh sát khu vực lúc nửa đêm.

Người giúp việc mới thuê hai tuần đã bỏ thuốc ngủ vào cháo, nhờ vậy lục hết tủ của cụ bà ⟦victim:Tôn Nữ Diệu Huyền⟧ ở Kim Long.

Ghi chú sổ họp tổ: chị Oanh phụ trách thu quỹ khuyến học, anh Lâm lo loa đài, bác Hợi nấu nước chè cho hội nghị.

Bị dừng xe, Tạ Đức Phúc bỏ chạy rồi ngã xuống cống, vỡ gối; cốp xe chứa dao và băng keo.

Bà Đặng Thị Ngàn hiến hơn trăm mét đất vườn để xã mở rộng đường vào điểm bản, không nhận một đồng bồi thường.

⟦informant:Tài xế Ngô Quý Hợi⟧ của xe buýt tuyến 07 dừng hẳn ở bến cuối, chỉ cho tổ tuần tra gã thanh niên vừa chuyền tay gói nhỏ trên hàng ghế sau.

Trong lúc thả diều trên đê, ⟦informant:thầy Cù Xuân Bảng⟧ dạy thể dục để ý thấy thùng hàng rơi từ ca nô, liền báo tin về ban chỉ huy quân sự xã.

Theo giấy ra viện, anh ⟦victim:Y Blô Niê⟧ ở buôn Ea Kmát còn phải tập đi nạng ba tháng nữa vì nhát rựa của người hàng xóm say rượu.

Thấy cháu đứng khóc giữa chợ Tết, dân phòng hỏi mãi mới biết tên là ⟦minor:Bống⟧, học lớp mẫu giáo nhỡ trường Hoa Mai, lạc bà ngoại.

Trường THCS Võ Thị Sáu tổ chức lễ ra mắt mô hình "Cổng trường an toàn", mời đại diện phụ huynh các khối cùng dự.

Kiểm tra quán karaoke Sao Đêm, tổ công tác xử phạt quản lý Nghiêm Xuân Trọng do cửa thoát hiểm bị khóa.

Vì dùng mạng xã hội đăng tin sai về vụ bắt cóc, nữ sinh ⟦minor:N.T.Q.⟧, lớp 12 một trường ở Thốt Nốt, phải viết cam kết trước mẹ và cô chủ nhiệm.

Tuyến phố Lê Văn Tám có thêm mười hai camera, lắp nhờ nguồn xã hội hóa từ các hộ kinh doanh.

Bốn thanh niên lạng lách trên cầu Nhật Tân bị xử lý nghiêm; xe của họ đều không gương, không đăng ký.

⟦?informant:Con dâu cụ⟧ kể lại rằng cụ ⟦victim:Nguyễn Thị Mót⟧ cứ ôm cái hộp thiếc rỗng mà khóc, vì vàng dưỡng già đã trao cho "đoàn bác sĩ từ thiện" giữa buổi trưa.

Tài xế Vũ Văn Khởi vi phạm nồng độ cồn kịch khung, bị tước bằng lái và tạm giữ xe bảy ngày.

Bỏng độ hai vùng cổ và ngực là kết luận ban đầu của bệnh viện tỉnh về chị ⟦victim:Thân Thị Nguyệt⟧, nhân viên quán phở bị khách hất nguyên tô nước dùng.

Mô hình "Tiếng kẻng an ninh" ở xóm Quyết Tiến được nhân rộng, mười giờ đêm kẻng vang là các quán đóng cửa.

Câu hỏi: Tôi muốn xin cấp lại sổ tạm trú thì làm ở đâu? Trả lời: bạn ghé bộ phận một cửa, mang theo giấy tùy thân.

Một tài khoản ghép mặt cô giáo ⟦victim:Lương Bích Hảo⟧ vào clip phản cảm rồi gửi cho phụ huynh cả khối, khiến cô xin nghỉ dạy nửa học kỳ.

Sáng nay ⟦?victim,minor:Đỗ Gia Bách⟧, bé trai 20 tháng, con anh chị Đỗ Văn Sỹ ở thôn Hạ, được cảnh sát PCCC gỡ tay khỏi nắp cống.

⟦informant:Tài xế xe cứu thương của trung tâm y tế⟧ kể với cán bộ rằng người bị thương trên xe cứ lặp lại một biệt danh.

Giám đốc Nguyễn Lâm Viễn tặng tổ bảo vệ an ninh cơ sở mười bộ đàm, mong đêm đêm tuần tra bớt vất vả.

Đường dây đưa người đi "việc nhẹ lương cao" bắt ⟦victim:Chu Văn Hậu⟧ gọi về nhà đòi chuộc, mỗi lần chậm là một lần bị chích điện.

Vụ anh ⟦victim:Mùa A Lử⟧ bị đâm ở bờ suối sáng tỏ nhờ ⟦informant:cô em vợ nạn nhân, đang gùi củi phía trên dốc⟧, kể rõ kẻ bỏ chạy mặc áo gì.

Mua vé máy bay giá rẻ qua mạng, cả nhà chị ⟦victim:Đinh Thị Phượng Vỹ⟧ kéo vali ra sân bay Phú Bài mới hay mã đặt chỗ là đồ giả.

Ba hộ cùng dãy trọ là ⟦victim:Mai Xuân Tứ⟧, ⟦victim:Kiều Thị Lượm⟧ và ⟦victim:Hứa Văn Sung⟧ đều phải ngủ nhờ nhà văn hóa vì kẻ xấu châm lửa đốt dãy bếp.

Bảo vệ các khu chung cư trong phường vừa dự lớp tập huấn dùng bình chữa cháy, thực hành ngay dưới sân tầng hầm.

Chiếc xuồng chở đất cán qua lưới, lật vỏ lãi của hai anh em ⟦victim:Nguyễn Văn Đực⟧ và ⟦victim:Nguyễn Văn Em⟧; người em không biết bơi, đã mất.

Người đàn ông đội mũ đỏ, xăm kín hai cánh tay, bị lực lượng chức năng khống chế khi đang trèo qua cửa sổ quầy thuốc.

Tin từ khoa cấp cứu: ⟦victim:Sơn Thị Hoa Ri⟧ đã qua cơn nguy kịch sau khi uống phải "thuốc gia truyền" mua của người bán dạo.

⟦informant:Bà ngoại của một bé ở nhóm trẻ Ánh Dương⟧ đến tận trụ sở, nhờ cán bộ viết hộ lời trình vì bà không biết chữ, rồi điểm chỉ.

Phóng viên đã trò chuyện với chị bán hoa ở góc chợ Hàng Bè về ngày Tết; chị bảo năm nay khách chuộng cúc hơn hồng.

Chiếc máy ép mía cuốn mất ba ngón tay của ⟦victim:Thạch Sô Phia⟧ giữa giờ tan trường, đông người vây quanh nhưng không ai biết ngắt cầu dao.

Chủ nợ dẫn người tới khiêng tủ lạnh, ti vi, cả chiếc giường bệnh; anh ⟦victim:Lục Văn Hoan⟧ chỉ biết đứng nhìn vì chân còn bó bột.

Đường Phạm Hùng đoạn qua chợ Phước Hải bị rào một bên trong tuần tới để thi công cống, xe tải vui lòng đi lối khác.

Trong buổi đối thoại, ⟦minor:Cẩm Tú⟧, nữ sinh lớp 11 chuyên văn trường Quốc Học, hỏi đại tá vì sao trẻ em dễ bị dụ trên mạng.

Sáng 12/3, ⟦victim:Lò Thị Ến⟧ ở bản Nà Tòng đem bán lứa lợn cuối để trả nợ, sau khi toàn bộ tiền chữa bệnh cho chồng trôi theo một "lớp học đầu tư" trên Telegram.

Cháu chắt của cụ Lý góp tiền dựng lại nhà truyền thống, khánh thành đúng ngày hội làng, có trống và rước kiệu.

Điểm nóng đua xe trên quốc lộ 1 được xóa, công lớn thuộc về ⟦informant:Quách Chấn Phong⟧, chủ quán hủ tiếu gõ ở ngã tư Gò Mây, tối nào cũng nhắn giờ tụ tập cho đội 4.

Nhận cuộc gọi của "cán bộ bảo hiểm", chị Cao Thị Vân bật cười, hỏi vặn vài câu rồi cúp máy, tiền trong tài khoản vẫn nguyên.

Nhân chứng ⟦informant:Ka Sim⟧ khẳng định trước tòa đã nhìn thấy bị cáo cầm khúc cây đuổi theo ⟦victim:K'Brốp⟧ từ quán rượu xuống tới bờ hồ.

Bị truy đuổi, Phan Văn Hoạch lao xe xuống ruộng, gãy xương đòn và được cảnh sát đưa đi bó bột trước khi lấy lời khai.

Tủ thờ bị cạy, đôi hoa tai cưới không còn; đó là cảnh mà ⟦victim:bà Út Mười⟧, ấp Rạch Gốc, nhìn thấy lúc từ đám giỗ về.

⟦informant:Người phụ nữ trước đây từng cầm cố xe tại tiệm này⟧ đồng ý hợp tác, giao lại giấy tay có ghi mức lãi cho cơ quan điều tra.

Đội cứu hộ đưa ⟦minor,victim:Siu Quyên⟧, học sinh lớp 5 trường bán trú Ia Mơ, ra khỏi đống đổ nát với vết thương ở đầu.

Nhờ ⟦informant:T.T.M.⟧, lễ tân nhà nghỉ Hoa Ban, lén báo số phòng qua tin nhắn, tổ công tác bắt gọn nhóm bay lắc.

Biên bản nhận dạng có chữ ký của ⟦informant:Nguyễn Lương Thiện⟧, bảo vệ bãi xe bệnh viện, người giáp mặt nghi can ở cự ly hai mét.

Hãng xe đã làm việc với tài xế có thái độ không đúng mực; anh này viết bản kiểm điểm và xin lỗi hành khách.

Ban đầu ⟦informant:anh trai nghi phạm⟧ còn bao che, sau buổi vận động anh khai ra căn nhà trọ ở Dĩ An nơi em mình đang ở.

Ban công an xã khen tập thể thôn Yên Phú vì năm năm liền không có án hình sự, rượu chè đã vơi hẳn.

Người báo tin: ⟦informant:Lê Thị Út Hiền⟧, thợ may ấp Phú Hòa. Nội dung: có nhóm người lạ tụ tập sát phạt ở chòi tôm.

Ca sĩ Mỹ Hiên hát hai bài về người chiến sĩ biên phòng trong đêm giao lưu ở sân vận động Tri Tôn, khán giả hát theo.

Ngoài camera, cơ quan chức năng còn dựa vào cuốn sổ của ⟦informant:bác tổ trưởng khu nhà trọ 27⟧, người có thói quen ghi giờ ra vào từng phòng.

Ngôi mộ mới đắp trên đồi Khe Lim là của ⟦victim:Triệu Mùi Pham⟧; kẻ ra tay, theo cáo trạng, chỉ vì món nợ bằng một con lợn.

Tám lượng vàng, thứ duy nhất bà ⟦victim:Ngô Lệ Quân⟧ mang theo khi rời quê, đã nằm trong túi một thầy cúng "giải hạn" nay không rõ tung tích.

Bà Huỳnh Thị Sáu nấu năm chục phần cơm chay mỗi rằm phát cho người nghèo ở cổng bệnh viện, ai hỏi tên bà chỉ xua tay.

Chủ tịch xã Kpă Thuyên tiếp công dân định kỳ sáng thứ năm, giải đáp mười lăm lượt kiến nghị về đường nội đồng.

Anh Lương Văn Cự trả lại chiếc nhẫn vàng nhặt ở sân bóng cho người đánh rơi, với sự chứng kiến của đoàn thanh niên.

Theo ⟦informant:một nữ công nhân ca đêm khu công nghiệp VSIP⟧, kẻ lạ mặt thường núp sau trạm biến áp; lời này được ghi vào biên bản xác minh.

Mấu chốt nằm ở lời chứng của ⟦informant:nữ hộ lý trực phòng hồi sức⟧: bà nhìn rõ người thăm bệnh rút ống thở.

Trước khi gục vì mệt, ⟦informant:Lê Doãn Thụ⟧, gác chắn tàu ca ba, còn kịp gọi về trực ban rằng có kẻ tháo bu lông đường ray.

⟦informant:Nam sinh trường cao đẳng nghề Sông Đáy trọ phòng đối diện⟧ chuyển cho cảnh sát hình sự file ghi âm cuộc cãi vã trước lúc xảy ra án mạng.

21h05: ⟦informant:chị lao công quét đường Lê Lợi⟧ đến chốt, cho biết có túi tiền giả bỏ dưới ghế đá. 21h20: tổ công tác thu giữ túi.

Không một hợp đồng, không biên nhận, ⟦victim:Châu Thị Ngọc Ánh⟧ đã giao sổ hồng cho công ty "hỗ trợ vay vốn" và nay nhà đứng tên người lạ.

Chiếc xe lao lên lề húc gãy tay bà ⟦victim:Nguyễn Thị Đậm⟧; ⟦informant:người thợ vá lốp ngồi đối diện cây xăng⟧ đọc lại cho cảnh sát từng chữ số trên biển đuôi.

Vợ anh ⟦victim:Phan Đăng Lựu⟧, thợ lặn ở Lý Sơn, nhận được tin dữ lúc đang phơi rong: ghe chồng bị tàu hàng đâm chìm.

Ông Kso Blênh bỏ rượu, nuôi được mười con dê, nay đi khắp buôn kể chuyện làm ăn cho mọi người nghe.

Vết đâm thấu phổi khiến ⟦victim:Lý A Sùng⟧ không kịp tới trạm xá; con dao được tìm thấy cạnh bếp lửa của đám cưới.

Một người đàn ông say rượu nằm giữa đường ở ngã ba Chè được dân phòng dìu vào lề, gọi người thân đến đón.

Công trình mang tên thầy Chu Văn An vừa khánh thành ở xã Tân Cương gồm thư viện và sân chơi cho trẻ.

Bị bắt quả tang khi vận chuyển mười bánh heroin, Và A Pó định nuốt tang vật, bị quật ngã và trầy xước hai khuỷu tay.

Đêm ấy ⟦informant:nhà sư trụ trì ngôi chùa Khmer cuối phum⟧ đánh trống gọi dân phòng rồi tả tỉ mỉ dáng người vừa bê tượng ra cổng.

Qua khai báo của ⟦informant:vợ một con nghiện ở khu tập thể đường sắt⟧, trinh sát nắm được giờ giao hàng và mật hiệu gõ cửa.

Người lái xe ôm trước bến xe được cấp áo phản quang và số hiệu, ai cũng ký cam kết không chèo kéo khách.

Thượng tá Đỗ Thành Chung nhấn mạnh ba việc cần làm khi nhận cuộc gọi lạ, trong buổi nói chuyện ở nhà văn hóa thôn Đại Từ.

Quả đạn cối sót lại dưới nền chuồng bò phát nổ khi ⟦victim:Hồ Văn Chuốt⟧ cuốc móng, bàn tay trái của anh không giữ được.

Suất học bổng Vượt khó được trao tận nhà cho em ⟦minor:Thị Mỹ Duyên⟧, cháu ngoại bà Thị Sóc, đang học lớp 10 trường dân tộc nội trú.

Đàn chó thả rông cắn nát bắp chân ông ⟦victim:Đỗ Hữu Cảnh⟧ khi ông đi bộ qua khu tái định cư, chủ chó bị mời lên làm việc.

Ngày 8/4, công an phường tặng quà ⟦informant:anh Phương Minh Quân⟧, người đã bám theo kẻ trộm xe suốt ba cây số và liên tục gọi điện báo vị trí.

Đội bóng U13 của xã Hòa Tiến có thủ môn ⟦minor:Trương Quang Duy⟧, học lớp 7, cao hơn các bạn một cái đầu, là niềm tự hào của thôn.

Cả xóm giúp ⟦victim:bà Tư Đẹt⟧ dọn lại căn chòi, nơi sơn đỏ và chữ chửi rủa phủ kín vách từ đêm mùng ba.

Việc chiếc lều vịt bị xô đổ, đàn vịt đẻ thất lạc quá nửa đã đẩy vợ chồng ⟦victim:ông Ba Nhơn⟧ ở kênh Mười Hai vào cảnh trắng tay.

Tờ mờ sáng, ⟦informant:một phụ nữ đi tập thể dục ở bờ kè sông Hương⟧ thấy hai người khiêng bao tải xuống thuyền nên ghé ngay chốt dân phòng nói lại.

Hỏi vì sao dám đứng ra, ⟦informant:chị hàng xóm sát vách⟧ chỉ cười: chị đã lẳng lặng ghi âm những trận chửi đánh để nộp cho tổ hòa giải và công an.

Họ tên: ⟦victim:Trịnh Văn Quế⟧; nơi ở: xóm Đồi Chè; thiệt hại: hai con trâu, một máy bơm; thời điểm phát hiện: gần sáng.

Cả nhà đi gặt, ⟦minor,victim:bé Tèo⟧, con út anh Sáu Lùn, mới lên ba, té xuống mương vườn và không cứu kịp.

⟦informant:Trần Thị Bạch Tuyết⟧, tiểu thương chợ Đông Ba, mạnh dạn tố giác nhóm cho vay lãi nặng đang chèn ép bạn hàng, được chủ tịch phường tặng giấy khen.

⟦informant:Con rể cụ⟧ mang điện thoại của mẹ vợ lên trụ sở, cho cán bộ xem đoạn chat mà kẻ lừa dùng để lấy tiền của cụ ⟦victim:Trần Thị Bé⟧.

⟦minor:Bảo Long⟧, cậu bé 7 tuổi con anh chủ tiệm xe đạp Bảy Hùng, được công an xã tặng mũ bảo hiểm vì nhắc cha đội mũ.

Bị hại: ⟦victim:Đồng Văn Khiêm⟧. Tài sản: xe tay ga. Người nhận diện đối tượng qua ảnh: ⟦informant:Bế Thị Thắm⟧, phụ bếp quán cơm cạnh bãi gửi xe.

Các chị bán hàng rong quanh hồ được nhắc nhở không lấn vỉa hè, mỗi người nhận một tờ rơi và một cái áo mưa.

Đội cứu hộ kéo thành công hai con bò của một hộ ở thôn Trung Lập bị sụp hố ga, bò khỏe, chủ mừng rỡ khao nước chè.

Thông tin chiếc ghe không số tới tay bộ đội biên phòng nhờ ⟦informant:hai cha con làm nghề câu mực ở hòn Mấu⟧.

Xưởng gỗ sập trong lúc kẻ vay nợ đến phá máy; thợ cả ⟦victim:Ngụy Như Tạo⟧ kẹt dưới đống xà, đội cứu nạn cắt bê tông suốt đêm mới đưa ra được.

Phó đội trưởng Mạc Văn Thuyết mặc áo mưa đứng phân luồng suốt năm giờ tại ngã tư bị ngập, dân gửi nước và bánh mì.

Nhóm nghệ nhân nhà ông Chín Đờn biểu diễn vọng cổ ở sân đình, xen giữa là phần hỏi đáp về phòng chống ma túy.

Ông Hồ Văn Xinh tự nguyện đem khẩu súng săn cất trong gác bếp xuống trụ sở giao nộp sau buổi tuyên truyền của công an xã.

Cụ Phạm Văn Thơ 90 tuổi được chính quyền chúc thọ, cụ đọc tặng đoàn bốn câu lục bát tự làm.

Từ tin báo về một vụ gây rối, tổ 363 có mặt sau năm phút, giải tán đám đông và thu giữ bốn tuýp sắt.

Để dựng chân dung nghi phạm, họa sĩ hình sự ngồi nửa buổi với ⟦informant:nữ tiếp viên trên chuyến xe khách Thành Lợi⟧, ghi từng nét cằm, gò má.

Tin vui đến với gia đình cháu ⟦minor,victim:Đàm Quốc Khánh⟧ (4 tuổi, xóm Nà Rì): cháu đã tỉnh sau hai tuần điều trị vì uống nhầm thuốc diệt cỏ.

Đội kéo co nữ xóm Nà Lừa do chị Ma Thị Vượng làm đội trưởng giành cờ luân lưu tại ngày hội toàn dân bảo vệ an ninh Tổ quốc.

Hòa giải viên Tô Thị Nhàn đã ngồi bốn buổi tối giữa hai gia đình tranh nhau bờ rào, cuối cùng đôi bên bắt tay nhau.

Giải thưởng Kim Đồng năm nay về tay câu lạc bộ Măng Non của phường Bãi Cháy với mô hình đọc sách lưu động.

Cửa hàng trưởng Lưu Gia Hân bị khởi tố vì lập khống hóa đơn; căn nhà cô ở đã niêm phong.

Hụi vỡ, ⟦victim:chị Bảy Lan⟧ bán bún ở chợ nổi gánh thay phần của bốn chị em, giờ phải cầm cả chiếc ghe nuôi sống gia đình.

Nhật ký trực, 23 giờ 10: xuống ấp Bình Lợi, nhà ⟦victim:ông Sáu Thạnh⟧ bị ném mắm tôm lần thứ tư trong tuần, vợ ông lên huyết áp phải truyền nước.

Đồn biên phòng Ia Lốp nhận đỡ đầu cháu ⟦minor:Rmah Thoan⟧, học lớp 6, mồ côi cha mẹ, mỗi tháng trích lương mua gạo và sách vở.

Người gọi đến trực ban giọng run run, tự nhận là ⟦informant:con dâu của chủ sòng⟧; cô đọc luôn mật khẩu cổng rào.

Nghe tin trâu nhà ông ⟦victim:Hờ A Dê⟧ bị dắt qua đường mòn biên giới, dân quân bản chia nhau ba hướng lần theo dấu chân.

Quần chúng nhân dân cung cấp nhiều tin có giá trị, giúp công an xã triệt xóa hai tụ điểm đá gà trong quý.

Gãy ba xương sườn, dập lá lách: cái giá ⟦victim:Nông Văn Thỉnh⟧ nhận khi can hai nhóm thanh niên hỗn chiến trước quán karaoke.

Nhà hảo tâm Trương Mỹ Lệ trao mười xe lăn cho trung tâm bảo trợ, nhân dịp ra mắt chi hội từ thiện ấp Ba Rinh.

Dưới ánh đèn pin, ⟦informant:y sĩ Phàn Tả Mẩy⟧ ở bản Phùng vạch lớp lá, cho công an thấy đám cây thuốc phiện trồng xen cải.

Dũng "Sứt" và Hải "Lùn", hai đàn em của băng bảo kê, lĩnh án tù; bản án được tuyên trong phiên xử kín.

Người thiệt mạng tại chỗ là ⟦victim:Trương Công Định⟧, tài xế ba gác, để lại vợ và cha già nằm liệt ở khóm Châu Long.

Rạng sáng, ⟦informant:Nay H'Bia⟧, cô gái bán cà phê cóc gần bến xe, nhắn số hiệu chuyến xe chở động vật hoang dã tới hạt kiểm lâm và công an.

Người phát hiện thi thể ⟦victim:Dương Văn Lẹ⟧ trôi vào đám lục bình là ⟦informant:Võ Văn Tòng⟧, chủ vựa cá, cũng là người gọi công an xã ngay trong đêm.

Việc khai thác cát trộm ban đêm bị ghi hình bởi ⟦informant:một ngư dân thả lưới đoạn ngã ba Bông⟧; ông chép thẻ nhớ trao tận tay cảnh sát đường thủy.

Nhóm bạn cùng trường quay clip cảnh em ⟦minor,victim:Hồ Ngọc Trâm⟧, lớp 9A2, bị giật tóc và bắt quỳ sau nhà đa năng.

Kẻ cướp tiệm vàng sa lưới vì ⟦informant:anh Liêm⟧, thợ cắt tóc ở góc đường Trần Phú, nhớ mặt ông khách đòi nhuộm gấp, chạy sang phường báo.

Qua đường dây nóng, ⟦informant:cậu nhân viên giao hàng khu Văn Quán⟧ cho hay kiện bánh kẹo mình chở thoảng mùi lạ, xin lực lượng đến mở kiểm tra.

Nghệ nhân Bùi Thị Thảnh dạy hát mo Mường cho lớp truyền nghề, mỗi tối thứ tư thắp đèn từ chập tối tới khuya.

Bị cáo Quan Thế Phương, nguyên kế toán, đứng trước vành móng ngựa cúi đầu xin lỗi cử tọa, chấp nhận bồi hoàn.

Do bị can cài phần mềm theo dõi vào điện thoại, mọi tin nhắn của ⟦victim:Đoàn Khánh Vy⟧ suốt một năm nằm trong tay người yêu cũ.

⟦victim:Cô Ba Xuyến⟧, người nổi tiếng hiền nhất chợ Cái Răng, bị nhóm bảo kê hất đổ sạp trái cây vì không chịu đóng "tiền chỗ".

Câu lạc bộ bơi của phường Cái Khế vừa có thêm thành viên nhỏ nhất, ⟦minor:Ngô Thiên Kim⟧, sáu tuổi, học trò trường tiểu học Võ Trường Toản.

Chốt kiểm dịch giữ lại xe lợn không giấy tờ, chủ hàng là một thương lái từ nơi khác đến, bị phạt và buộc tiêu hủy.

⟦?informant:Thầy hiệu trưởng⟧ xác nhận đồng nghiệp ⟦victim:Rcom H'Lim⟧ đã xin chuyển trường do bị một phụ huynh rình rập, nhắn tin gạ gẫm cả tháng.

Sau khi ông ⟦victim:Lại Thế Dân⟧ bị trộm cạy két, ⟦informant:một anh giao gas hay qua ngõ ấy⟧ nhắn Zalo cho cảnh sát khu vực tấm hình chụp kẻ lạ trèo tường.

Từ cuộc trò chuyện với ⟦informant:mẹ của một cháu học cùng lớp⟧, công an phường biết ai là người bán thuốc lá điện tử trước cổng trường tiểu học.

⟦informant:Một chú xích lô già hay đậu trước khách sạn Bến Thuyền⟧ mách cho cảnh sát du lịch điểm hẹn của băng móc túi.

Anh Thái Bình Dũng hướng dẫn bà con Raglai cách cài VNeID mức hai, mỗi buổi làm xong chừng ba mươi người.

Cơ sở nấu rượu cồn công nghiệp bị kiểm tra đột xuất từ phản ánh trên VNeID của ⟦informant:một cựu nhân viên vừa nghỉ việc tại đây⟧.

Bé ⟦minor,victim:Tường Vi⟧, lớp lá trường mầm non Sơn Ca, bỏng hai bàn chân do cô trông trẻ để ấm nước sôi sát chiếu ngủ.

"Nó vứt con dao ở bụi tre thứ ba", ⟦informant:ông lão chăn bò nói với điều tra viên⟧ rồi dẫn mọi người đi đào.

⟦informant:Thím Năm bán bánh bò ở bến phà Đình Khao⟧ ra dấu cho cảnh sát, nhờ đó gã đàn ông lận dao trong người bị khống chế trước khi xuống phà.

Người thuê trọ tại các dãy nhà ven kênh được vận động khai báo tạm trú, riêng khu B hoàn thành trước hạn hai ngày.

Hội phụ nữ xã khen ngợi ⟦informant:hội viên Sùng Thị Dợ⟧, người không ngại đường xa đến báo đồn biên phòng về kẻ rủ rê các chị sang bên kia lấy chồng.

Cụm camera ghi cảnh chị ⟦victim:Kim Thoa⟧ bị kéo lê hơn chục mét vì cố giữ túi xách, đầu gối rách tới xương.

Mẻ cá chết trắng hồ được làm rõ từ ⟦informant:một anh thợ câu hay ngồi gốc si⟧: anh giữ lại vỏ chai hóa chất, đem lên giao tận bàn công an viên.

Lễ hội đua ghe Ngo khai mạc; ban tổ chức nhắc du khách giữ đồ, gửi xe đúng bãi, không leo lên khán đài tạm.

Học viên Lường Bá Cường hoàn thành khóa cai, được tặng bộ đồ nghề cắt tóc để về bản mở tiệm nhỏ.

Mười bảy gốc hồ tiêu đang cho trái của ⟦victim:Rơ Châm Hyưh⟧ bị cưa ngang trong một đêm, nghi do mâu thuẫn ranh rẫy.

Mẹ của bị can Lê Hoàng Tấn khóc ngất ở hành lang tòa, bà xin hội đồng cho con được về chịu tang ông nội.

⟦informant:Ông Đinh Hồng Phưn⟧, trưởng ban công tác mặt trận thôn, phát hiện lán lạ trong khe và lập tức điện cho xã đội cùng công an.

Ở vụ kiện đất, nguyên đơn Hoàng Văn Giám rút đơn sau khi hai bên cùng đi đo lại ranh giới trước mặt địa chính.

Cán bộ điều tra ghi lời ⟦informant:anh phụ hồ ngủ lại công trình⟧ về tiếng máy cắt sắt vang lên hai đêm liền trong kho vật tư.

Ngân hàng cho biết thẻ của bà ⟦victim:Mạc Thị Thu Ba⟧ bị quẹt mười một lần ở một siêu thị mà bà chưa bao giờ đặt chân đến.

Tổ công tác lập hồ sơ đưa ⟦minor:P.V.T.⟧, 15 tuổi, trú ấp Vàm Rầy, vào diện giáo dục tại xã vì ba lần trộm gà.

Trưởng thôn A Blưới vận động bà con dời chuồng trâu ra xa nhà, cả thôn giờ sạch sẽ, ruồi muỗi giảm hẳn.

Tàng vật được lấy lên từ đáy giếng theo hướng dẫn của ⟦informant:người tình cũ của bị can⟧, hiện bán quán ở Buôn Hồ.

Sau bài đăng vu cho bán thịt thối, quán của chị ⟦victim:Hà Thị Duyên⟧ ở thị tứ Phố Ràng vắng khách hẳn, bản thân chị sụt bảy cân.

Bị ghép nợ vô cớ, ⟦victim:Diệp Bảo Trân⟧ mỗi ngày nhận hàng trăm cuộc gọi chửi bới từ ứng dụng vay mà chị chưa từng tải.

Sau hai ngày bỏ nhà đi theo bạn quen trên mạng, ⟦minor:H.M.A.⟧ (14 tuổi, lớp 9 trường THCS Cát Linh) đã được đưa về với ông bà.

Kẻ tự xưng là thầy bói ở khu chợ cũ bị mời về làm việc, tang vật gồm bùa giấy, tượng và sổ tay ghi lời khấn.

Nhóm phá rừng phòng hộ vừa hạ cây thứ hai thì kiểm lâm ập đến; trước đó ⟦informant:một người đi lấy mật ong⟧ đã xuống tận trạm chỉ lối.

Việc ⟦victim:H.T.L.⟧ (thôn Vĩnh Tuy) bị chồng đánh chỉ đến tai chính quyền khi ⟦informant:mẹ ruột chị, bà Hoàng Thị Chắt⟧, lội bộ lên xã trình bày.

Trong đơn gửi thanh tra, kế toán trưởng ⟦informant:Dương Lệ Thu⟧ của hợp tác xã nêu đích danh người rút ruột quỹ, đính kèm sao kê.

⟦?informant,victim:H'Nhi Ayun⟧ kể với cán bộ hội phụ nữ xã rằng chị đã giấu những vết roi dưới áo dài tay suốt bảy mùa rẫy.

Lần theo mô tả của ⟦?minor,informant:bé gái bán kẹo kéo trước rạp⟧, trinh sát khoanh được chiếc xe có dán hình đại bàng.

⟦victim:N.Đ.H.⟧, trú ngõ 82 phố Chùa Láng, là người ngã từ lan can tầng ba trong lúc tìm đường thoát khỏi khói.

Đêm Gala, MC Quỳnh Diên dẫn chương trình với phần giao lưu cùng ba tổ trưởng dân phố tiêu biểu.

Ngay khi thấy bà ⟦victim:Phạm Thị Xoan⟧ run rẩy đòi tất toán sổ để gửi "công an điều tra", ⟦informant:nữ giao dịch viên quầy số 3 của quỹ tín dụng⟧ bấm chuông báo sang đồn.

Chuyến xe ôm cuối ngày của ⟦victim:bác Thế⟧, bến xe Niệm Nghĩa, kết thúc ở bụi lau ven sông: xe bị cướp, bác bị trói vào gốc bần.

Trực ca: đại úy Phan Đức; tình hình yên ổn, không có vụ việc nào phát sinh; bàn giao súng, đèn, bộ đàm đầy đủ.

Cái tên "Tí Sẹo" được nói ra bởi ⟦informant:bạn tù cũ của hắn, nay làm thợ hàn ở chợ Tân Hiệp⟧, trong buổi gặp riêng với điều tra viên.

Cơ quan điều tra xác định ⟦victim:Hoàng Thị Sen⟧, quê Hà Tĩnh, đã bị bán qua ba chủ sòng bạc ở bên kia biên giới trước khi được đưa về cửa khẩu.

Từ ngày sim điện thoại bị chiếm, ⟦victim:Khuất Duy Thắng⟧ mất luôn tài khoản bán hàng với mấy vạn khách quen gây dựng gần mười năm.

Dây điện kéo bẫy chuột trái phép trên ruộng nhà hàng xóm đã cướp đi mạng sống của ⟦victim:Danh Sà Rươl⟧ khi anh đi thăm đồng lúc chạng vạng.

⟦informant:Già làng A Thút⟧ đi bộ nửa ngày xuống đồn, mang theo khẩu súng kíp nhặt được và thuật lại chuyện người lạ vào rừng đặt bẫy.

Con trai của nghi phạm, đang học nghề, vẫn được thầy cô hỏi han; nhà trường mong dư luận đừng kỳ thị.

Chỉ cần nghe tiếng máy nổ, ⟦informant:ông Tám lái đò ngang bến Cây Gáo⟧ biết ngay ghe bơm cát lậu về và nháy đèn cho tổ tự quản.

Hai chủ tàu Nguyễn Phận và Bùi Sơn ký cam kết không đánh bắt vùng biển nước ngoài trước mặt đại diện biên phòng.

Tin từ mạng xã hội về "bắt cóc trẻ em" ở chợ Mỹ Xuyên được xác minh là bịa; người đăng bài đã gỡ.

Tối văn nghệ 20/11, em ⟦minor:Ksor H'Diệu⟧, lớp 4B trường tiểu học Kpă Klơng, đánh cồng mở màn trước sự vỗ tay của thầy cô.

⟦minor:Nguyễn Hà Phương Linh⟧ (11 tuổi) nhặt được chiếc ví trên đường đi học về, nhờ bố đưa tới công an phường Thanh Xuân trả lại cho chủ.

Lời khai của hai bị cáo khớp nhau ở một điểm: chính họ siết cổ ⟦victim:Lường Văn Hặc⟧ rồi dàn cảnh tự tử.

Ngộ độc khí trong hầm biogas làm ⟦victim:Tạ Văn Khương⟧ hôn mê, người em xuống kéo anh lên cũng ngất lịm trên miệng hầm.

⟦informant:Đôi vợ chồng già trông coi nghĩa trang liệt sĩ⟧ báo cho xã biết hai gã đào trộm đồng thau lúc trăng lặn.

Trong lúc chạy trốn, nghi phạm Lương Thế Hải bị dây thép gai rạch đùi, mất nhiều máu, phải nằm viện dưới sự canh giữ.

Sợi dây chuyền đứt làm đôi còn mắc trên cổ áo, bà ⟦victim:Tăng Mỹ Châu⟧ ngồi bệt giữa vỉa hè đường Nguyễn Trãi khi hai thanh niên đã vọt xe mất hút.

⟦informant:Anh Thạch Rinh⟧, thợ điện ấp Trà Kháo, trèo cột sửa dây thì trông thấy dàn máy in trong nhà kín, bèn trình báo công an xã.

Nhiều người né tránh, riêng ⟦informant:vị khách ngồi bàn trong cùng của quán ốc⟧ ở lại lấy lời khai, mô tả hình xăm con rồng của kẻ nổ súng.

Nhà báo ghi được hình ảnh ông ⟦victim:Huỳnh Tấn Lộc⟧ lội bùn vớt cá chết: ao tôm cá của ông ở Đầm Dơi bị ai đó đổ thuốc trừ sâu.

Nửa hàm răng của ⟦victim:Hà Văn Điếm⟧ gãy vì cú vung điếu cày, theo biên bản lập tại trạm y tế lúc sáng sớm.

Đến lúc ngân hàng đóng cửa, ông ⟦victim:Vi Văn Pánh⟧ mới hiểu "cán bộ thuế" trên điện thoại đã rút cạn khoản tiền đền bù đất của gia đình.

Không ai ngờ đầu mối của chuyên án lại là ⟦informant:cô bán vé số cụt tay thường ngồi trước quán cà phê Mây⟧, người đếm được mỗi ngày bao nhiêu lượt khách lạ.

Chủ quán net bị xử phạt vì ⟦informant:phụ huynh của một em lớp 10⟧ chụp màn hình lịch sử nạp thẻ khuya gửi sang cho công an.

Bà ⟦victim:Quách Thị Nga⟧, chủ sạp vải ở chợ Vinh, ngậm ngùi nhận lại xấp tiền âm phủ được cuộn khéo bên trong tờ bạc thật.

⟦victim:V.T.K.⟧ (tổ 9, phường Hòa Cường) bị nhóm đòi nợ thuê nhốt trong kho phế liệu gần hai ngày, ép ký giấy bán xe.

Khối đất sạt sau nhà vùi lấp ⟦victim:Sùng Seo Páo⟧; phải bốn giờ sau lực lượng dân quân mới đưa được thi thể ra.

⟦informant:Cháu nội của chủ đất, đang học năm cuối đại học⟧, viết mail tố cáo việc làm giả giấy ủy quyền, đính kèm bản chụp.

Nghi can trong vụ phá két, người cao gầy, nói giọng miền ngoài, vẫn chưa bị bắt; công an phát lệnh truy tìm.

Căn nhà cấp bốn của vợ chồng anh ⟦victim:Cao Văn Bính⟧ ở thôn Lệ Sơn tốc sạch mái trong trận lốc, bồ thóc vừa gặt ướt hết.

Chị không muốn nêu tên; chỉ biết ⟦informant:chị làm tạp vụ ở tòa nhà thuế cũ⟧ và mảnh giấy chị để lại trên bàn trực ban đã mở ra cả đường dây.

Ổ bạc trong vườn điều lộ ra khi ⟦informant:ông già giữ rẫy bên cạnh⟧ kéo tay cán bộ xã ra tận bờ rào, bảo nằm im mà nghe.

Bị tuyên phạt mười hai tháng cải tạo không giam giữ, Đỗ Khắc Tiệp nói sẽ xin vào tổ tự quản để chuộc lỗi.

Thông qua ⟦informant:phiên dịch viên của công ty giày da⟧, cảnh sát nắm được lịch chuyển tiền của nhóm người nước ngoài điều hành sàn ảo.

Đối tượng Bàn Văn Sính khai nhận toàn bộ hành vi và giao nộp số thuốc nổ giấu trong hốc đá.

Kẻ biến thái nhiều lần sàm sỡ trên xe buýt đã khiến ⟦victim:Vũ Hải Yến⟧, sinh viên năm hai, phải đổi giờ học để khỏi đi tuyến ấy.

Kết quả giám định cho thấy ⟦victim:Ngô Thị Thơm⟧ tổn thương cơ thể 31%, trong đó một mắt gần như không còn nhìn được sau lần bị tạt axit.

Vợ của Đinh Công Trắc, kẻ cầm đầu đường dây, đã rời địa phương từ lâu; ⟦?informant:hàng xóm⟧ bảo chị về quê mở quán nước.

Lời kể của ⟦informant:bà bán xôi đầu hẻm⟧ giúp công an dựng lại đường đi của kẻ đã giật điện thoại khiến em gái chủ tiệm tóc, chị ⟦victim:Lữ Thị Hồng⟧, té vỡ xương gò má.

Ở bản Tả Gia Khâu, ⟦minor:Giàng Seo Chứ⟧ vừa tròn 12 tuổi đã thuộc trăm bài khèn và dạy lại cho các bạn vào chiều thứ bảy.
`,
  `
BẢN TIN AN NINH TUẦN – XÃ ĐỒNG VỌNG
1. Chiều thứ ba, Công an xã bắt quả tang Lê Văn Thuấn (trú thôn Bãi) đang cạy cửa kho phân bón của gia đình ông ⟦victim:Trịnh Xuân Hợi⟧. Thuấn khai đã lấy trước đó mười một bao lân.
2. Sáng thứ năm, bà Phùng Thị Liễu, Trưởng thôn Hạ, cùng tổ hòa giải làm việc với hai nhà tranh nhau lối đi; không ai bị thương.
3. Một tài khoản mang tên "Kho hàng thanh lý" nhận chuyển khoản của chị ⟦victim:Mạc Thị Duyên⟧ rồi khóa máy. Số tiền gần ba triệu đồng. Đồng chí Nguyễn Hữu Tạo tiếp nhận hồ sơ.

Danh sách kèm theo báo cáo vụ hụi chợ Cây Sung
Chủ hụi: bà Huỳnh Thị Kim Phượng (Út Phượng), đã bỏ đi khỏi nơi cư trú.
Người giúp ghi sổ: Lâm Thị Bé Tám, đang được mời làm việc.
Hụi viên chưa được giao tiền:
- ⟦victim:Trương Ngọc Ánh⟧, quầy cá khô: 84 triệu
- ⟦victim:Đoàn Văn Lượm⟧, ấp Rạch Nhum: 40 triệu
- ⟦victim:Tăng Thị Sà Rây⟧, ấp Bưng Cóc: 27 triệu
Tổ trưởng tổ an ninh ông Thạch Sơn nhận đơn bổ sung tại nhà văn hóa ấp mỗi buổi chiều, đề nghị bà con mang theo sổ hụi gốc.

Tối 12/3, hai thanh niên Vàng A Sùng và Giàng A Páo uống rượu ở quán đầu bản rồi thách nhau vật tay. Thua ba keo liền, Sùng vớ chai bia ném sang bàn bên cạnh. Mảnh vỡ cứa vào cổ tay ⟦victim:Lò Văn Pản⟧, người đang ngồi ăn phở và chẳng quen biết ai trong nhóm. Y sĩ Cà Thị Hương khâu bảy mũi. Trưởng bản Lường Văn Inh đã giữ hai người lại cho đến khi Công an xã tới. Sùng nhận lỗi, xin bồi thường tiền thuốc; hồ sơ vẫn được lập để xử phạt.

Công an phường Tân Lộc vừa ra quyết định xử phạt ba trường hợp đánh bài ăn tiền tại khu phố 4: Võ Thành Nhơn, Đặng Quốc Huy và Lê Thị Thu Ba, mỗi người một triệu rưỡi. Chủ nhà Nguyễn Văn Sáu Lành bị phạt nặng hơn do cho mượn chỗ. Tang vật gồm hai bộ bài tây và ít tiền mặt. Đại úy Phan Thế Vinh cho biết đây là lần thứ hai ông Lành bị nhắc nhở. Khu phố trưởng Bùi Thị Mỹ Lệ đề nghị các hộ ký lại cam kết không chứa chấp cờ bạc trước ngày họp tổ tới.

VỤ 1 | Đối tượng: Cao Bá Tùng | Hành vi: vào nhà lấy laptop | Bị hại: ⟦victim:Ngô Lan Chi⟧, sinh viên thuê trọ
VỤ 2 | Đối tượng: Tô Văn Khuyến, Tô Văn Khích | Hành vi: chặn xe xin đểu | Bị hại: ⟦victim:L.Đ.N⟧, xóm Trại Mới
VỤ 3 | Đối tượng: chưa rõ | Hành vi: giả shipper | Bị hại: ⟦victim:Phí Thị Hằng Nga⟧
VỤ 4 | Đối tượng: Khổng Minh Đạo | Hành vi: đốt pháo | Bị hại: không
Người lập bảng: Vi Thị Thảo. Duyệt: Trưởng Công an xã Hà Trọng Nghĩa. Vụ 2 đã chuyển cơ quan điều tra, các vụ còn lại tiếp tục xác minh trong tuần.

Ông Rơ Châm Hyuh được một người xưng cán bộ ngân hàng gọi tới, bảo sẽ giải ngân gói vay tái canh cà phê nếu nộp trước phí bảo hiểm. Nghe xong ông cười, bật loa ngoài cho cả nhóm đang uống nước ở nhà rông cùng nghe, rồi tắt máy. Già làng Siu Blơi nhân đó kể lại chuyện năm ngoái có kẻ mang giấy mời hội thảo về bán máy lọc nước. Thiếu úy Kpă Thuyên đến buổi họp tối, chỉ cho bà con cách chặn số lạ. Không nhà nào trong làng mất tiền đợt này.

Hai năm trời, cứ mỗi lần chồng say là chị ⟦victim:Đinh Thị Mơ⟧ bế con sang ngủ nhờ nhà mẹ đẻ. Đêm 20 vừa rồi, Hà Văn Quyết lại đuổi vợ ra khỏi nhà giữa mưa, còn ném chiếc ghế trúng lưng chị. Bà ⟦?informant:Bùi Thị Oanh⟧, Chi hội trưởng phụ nữ, mở cửa cho hai mẹ con vào rồi gọi công an viên Quách Văn Thơ. Sáng hôm sau Chủ tịch UBND xã ký quyết định cấm tiếp xúc ba ngày đối với Quyết. Ông Hà Văn Nhất, bố của Quyết, cam kết trông chừng con trai và đưa đi cai rượu ở trạm y tế huyện cũ.

Tin vắn: Nguyễn Đình Lực (trú tổ 7) bị khởi tố vì bán một thửa đất cho ba người. Lực lấy bản phô tô sổ đỏ của em gái là Nguyễn Thị Lý rồi viết giấy tay đặt cọc. Lần lượt xuống tiền là vợ chồng ông ⟦victim:Đào Công Bình⟧, anh ⟦victim:Tạ Quang Khải⟧ và bà giáo ⟦victim:Chu Thị Vân Anh⟧ ở phường bên. Khi ba bên cùng kéo máy xúc đến san nền mới vỡ lẽ. Luật sư Trần Ngọc Sơn khuyên người mua đất nên tra cứu tại văn phòng đăng ký trước khi giao bất kỳ khoản nào.

Nhận được cuộc gọi lúc mười giờ đêm, Tổ trưởng Lý Phúc Sinh huy động năm anh em ra đầu cầu treo. Ở đó, xe của Bàn Văn Tài và Triệu Văn Vượng đỗ chắn ngang, còn ⟦victim:Đặng Hữu Chiêu⟧ ngồi bệt bên vệ đường, môi bầm, túi đã trống không. Hai kẻ kia khai định "mượn tạm" tiền bán trâu. Chị Phàn Mùi Ghến, vợ ⟦?victim:Chiêu⟧, đến sau cùng đèn pin. Số tiền mười bốn triệu được tìm thấy trong cốp xe của Vượng và lập biên bản niêm phong. Cả hai bị tạm giữ. Đồng chí Hoàng Văn Kiên tuyên dương tổ tuần tra bản Nậm Mít.

TỔNG HỢP KẾT QUẢ XỬ LÝ TRONG THÁNG (trích)
a) Xử phạt hành chính: Trần Văn Đởm, gây mất trật tự; Kiên Thị Ngọc Hà, không khai báo tạm trú; Quách Tấn Lợi, nuôi chó không rọ mõm.
b) Chuyển hồ sơ: nhóm Dư Hoài Linh – Dư Hoài Lân cho vay lãi nặng.
c) Giao nộp vũ khí: ông Danh Hùng nộp một khẩu súng tự chế, ông Lưu Kim Tòng nộp hai cây kiếm.
d) Khen thưởng phong trào: câu lạc bộ võ cổ truyền của võ sư Ngô Bông, đội dân phòng ấp Giồng Dứa.
Phó Trưởng Công an xã Mai Thanh Toàn yêu cầu các ấp nộp báo cáo trước ngày 25.

Kẻ cho vay nặng lãi Phạm Ngọc Hiển (Hiển "Sẹo") cùng đàn em là Cấn Văn Dũng hai lần đem mắm tôm hắt vào cổng nhà bà ⟦victim:Khuất Thị Tuyến⟧. Người vay thực ra là con rể bà, Nguyễn Bá Lộc, nay đi làm xa không liên lạc được. Camera của cửa hàng điện máy gần đó ghi rõ biển hiệu và mặt hai gã. Chủ cửa hàng ⟦?informant:Kiều Minh Tiến⟧ đồng ý cho trích xuất. Trung tá Lưu Hồng Thái cho hay Hiển đang bị tạm giam, Dũng được tại ngoại. Khoản lãi mà gia đình bị ép trả đã lên ngót nghét trăm triệu.

Trong một tuần, địa bàn phường Hải Châu Đông có ba người sập bẫy "cập nhật VNeID". Người thứ nhất là ông ⟦victim:Hồ Đắc Phùng⟧, thợ mộc về hưu; người thứ hai, cô ⟦victim:Tôn Nữ Diệu Hiền⟧, bán bún đường Lê Độ; người cuối cùng thì chỉ cho biết tên tắt là ⟦victim:P.V.C.⟧, tổ 19. Cả ba đều cài tệp lạ theo lời kẻ xưng tên Tuấn, "cán bộ công an quận". Thượng tá Đinh Viết Lãm nhắc lại rằng không cán bộ nào hướng dẫn cài ứng dụng qua điện thoại. Nhân viên giao dịch Nguyễn Khánh Ly đã giúp khóa hai tài khoản kịp thời.

Công an xã: báo cáo nhanh (tin nhắn nhóm)
- 8h15: bắt dc Thào Mí Po trộm gà, chủ gà ⟦victim:Sùng Thị Dính⟧ xin lại 6 con, 2 con đã thịt
- 9h40: a Vừ Mí Chơ nộp súng kíp, a Chơ hỏi thủ tục đổi căn cước, đã hd
- 11h: 2 nhà Ly và Hầu cãi nhau mốc nương, trưởng thôn Giàng Mí Sính hòa giải xong
- 14h: ⟦victim:Mua Thị Súa⟧ mất 5tr do chuyển cọc mua đt trên mạng, đt bán tên fb Thuý Kiều Store
đ/c Nam tổng hợp, đ/c Thanh trực đêm, mai họp giao ban lúc bảy giờ

Vụ xô xát tại đám cưới thôn Phú Xuân đã được làm rõ. Trương Đình Thông chê dàn nhạc ồn, Lê Phước Tín cự lại, hai bên lao vào nhau bằng ghế nhựa. Bị vạ lây là ⟦victim:Nguyễn Khoa Điềm Tĩnh⟧, tay trống mười chín tuổi của ban nhạc, gãy hai ngón, phải nghỉ diễn cả mùa. Ca sĩ Mỹ Uyên và chủ hôn Lê Phước Toàn đứng ra can. Thông, Tín cùng bị xử phạt; ngoài ra còn thỏa thuận trả chi phí điều trị. Trưởng thôn Hoàng Trọng Bá cho biết thôn sẽ đưa giờ nghỉ nhạc vào hương ước.

Ngày 4/6, Tòa án khu vực 2 tuyên Trần Thị Bích Hạnh chín năm tù, Vũ Hữu Cương bốn năm tù về tội lừa đảo. Hạnh tự nhận quen lãnh đạo tập đoàn, Cương đóng vai trưởng phòng nhân sự. Theo cáo trạng, ⟦victim:Lương Văn Đủ⟧ nộp 120 triệu để con trai Lương Văn Đầy được vào nhà máy điện; ⟦victim:Bạch Thị Nhâm⟧ nộp 95 triệu cho cháu ngoại. Thẩm phán Ông Thị Như Ý nhận định hành vi có tổ chức. Kiểm sát viên Lại Quốc Hưng đề nghị tịch thu chiếc ô tô mà Hạnh mua từ tiền ấy. Hai bị cáo có mười lăm ngày để kháng cáo.

Tối thứ bảy, bảo vệ Nguyễn Trung Hậu của siêu thị mini Sen Hồng giữ được Đỗ Thị Xuyến khi người này giấu bốn hộp sữa trong áo khoác. Quản lý Lại Thị Thúy lập biên bản, hàng trả lại kệ. Cũng tối đó, tại bãi xe bên cạnh, anh Phạm Gia Bảo nhặt được chiếc ví có nhiều giấy tờ và đem nộp cho trực ban. Thượng sĩ Dương Đức Mạnh đã liên hệ trả người mất. Xuyến bị phạt tiền; do đang nuôi con nhỏ và hàng có giá trị thấp nên không bị khởi tố.

Ba chữ "con trả giúp" là câu bà ⟦victim:Nông Thị Phẩy⟧ nói mãi khi kể lại. Kẻ gọi điện giọng y hệt con trai Nông Văn Hiệp đang lao động ở Đài Loan, khóc lóc đòi tiền đền tai nạn. Bà bán đôi hoa tai, vay thêm của em dâu Lương Thị Sản, tất cả dồn vào một lần chuyển. Đến lúc Hiệp thật gọi về thì đã muộn. Thiếu tá Bế Ích Quân giải thích đó là giọng giả do máy tạo ra. Nghi phạm Ma Thế Anh, kẻ cho thuê tài khoản, bị bắt ở Lạng Giang.

CÁC VỤ ĐÁNG CHÚ Ý
Xóm 5: cháy chuồng lợn nhà ông ⟦?victim:Vũ Văn Bạo⟧, do chập điện, không ai đốt.
Xóm 8: nhóm Đoàn Trung Kiên, Mai Xuân Quý xông vào xưởng may, đập vỡ kính, dọa chủ xưởng ⟦victim:Tống Thị Hòa⟧ phải ký giấy nhận nợ thay em rể. Kiên và Quý bị bắt ngay trên quốc lộ.
Xóm 11: bà ⟦victim:T.T.B.⟧ (xóm 11) bị giật dây chuyền lúc đi tập dưỡng sinh; kẻ giật là Lã Văn Thức.
Xóm 12: ông Đinh Công Tráng nộp quả đạn cối đào được khi làm ao.
Đề nghị các xóm trưởng đọc trên loa vào giờ tan tầm.

Công an xã Ia Krêng thông báo kết quả giải quyết đơn của ⟦victim:Ksor H'Loan⟧: đúng là Nay Thương, người cùng buôn, đã mượn bìa đỏ của chị "để làm hồ sơ vay phân bón" rồi đem cầm ở Phú Túc. Chủ tiệm cầm đồ Đoàn Thế Mỹ thừa nhận biết giấy không chính chủ. Bìa đỏ đã thu hồi. Nay Thương hứa trả nợ bằng hai vụ sắn. Ông Rah Lan Bin, người có uy tín của buôn, chứng kiến buổi làm việc. Thương và Mỹ mỗi người nhận một quyết định xử phạt.

Ai cũng tưởng quán net của Tiêu Chí Dũng chỉ có game. Hóa ra đêm đêm hắn và Khưu Vĩnh Phát dựng trang rao phòng nghỉ Phú Quốc giá rẻ. Trong sổ tay thu được, mỗi trang một cái tên: "cô ⟦victim:Nhan⟧… đã chuyển 3,2", "anh ⟦victim:Thịnh Đạt⟧ – 6 triệu, hỏi hoài, chặn", "⟦victim:Lữ Thị Cẩm Giang⟧ nhóm 8 người, cọc đủ". Thượng úy Sơn Minh Tâm lần theo từng dòng để mời họ lên nhận lại tiền. Hai nghi can khai tiêu gần hết vào cá độ. Bà Tiêu Ngọc Cúc, mẹ Dũng, đã nộp khắc phục một phần.

Đợt này tổ công tác của Đại úy Vương Đình Ái kiểm tra sáu cơ sở cầm đồ. Vi phạm gồm có: tiệm Phát Tài của ông Giả Tấn Phong không ghi sổ, tiệm Hưng Thịnh của bà Âu Thị Dung nhận xe không giấy tờ, tiệm 68 của Cù Huy Hoàng treo biển cho vay sai quy định. Ba chủ tiệm ký biên bản, nộp phạt ngay tuần sau. Ba tiệm còn lại chấp hành tốt. Đoàn có sự tham gia của ông Thi Văn Rạng, Phó Chủ tịch Mặt trận phường, và chị Hứa Kim Xuân bên phòng kinh tế.

Trưa mùng 9, cửa hàng vàng ⟦?victim:Kim Liên⟧ bị một gã đội mũ bảo hiểm kín mặt xông vào. Cầm búa đập tủ, gã quát mọi người nằm xuống. Nhân viên ⟦victim:Hoàng Thị Thanh Nhạn⟧ bị mảnh kính đâm vào đùi; chủ tiệm ⟦victim:Lê Kim Liên⟧ kịp bấm chuông song vẫn mất hai khay nhẫn. Anh thợ hàn Nguyễn Bá Tước ở đối diện đuổi theo đến ngã ba thì quật ngã được kẻ cướp. Danh tính: Phùng Khắc Toản, nợ cờ bạc. Đại tá Trịnh Đình Kha đến hiện trường, thưởng nóng cho anh Tước và tổ dân phố của bà Mẫn Thị Sơn.

BẢNG THEO DÕI ĐƠN TỐ GIÁC LỪA ĐẢO – ẤP 3
TT; người bị thiệt hại; người bị tố; nội dung
1; ⟦victim:Cổ Thị Tú Trinh⟧; Ngụy Văn Sang; cọc mua heo giống không giao
2; ⟦victim:Phan Hồng Đào⟧; tài khoản "Đầu tư Ánh Sáng"; nạp vàng ảo
3; ⟦victim:N.T.L⟧, tổ 6 ấp 3; Từ Công Danh; mượn xe đem bán
4; (rút đơn); Lê Văn Kiệm; hiểu lầm tiền công cắt lúa
Cán bộ nhận đơn: Trung úy Đào Nhật Trường. Người lập: Tô Thị Ngọc Bích. Nội dung số 1 hẹn đối chất ngày thứ tư, có mặt trưởng ấp Bành Văn Tấn.

Cô giáo chủ nhiệm thấy vết bầm khi em kéo tay áo viết bảng. Hỏi mãi, ⟦minor,victim:Trần Gia Khiêm⟧, lớp 4B Trường Tiểu học Vĩnh Ninh, mới nói bị dượng đánh bằng dây sạc. Người dượng tên Mã Văn Thành, làm phụ hồ. Mẹ em, chị ⟦victim:Phạm Thị Kiều Loan⟧, cũng từng bị Thành tát rách môi nhưng giấu. Chủ tịch Hội Phụ nữ Nghiêm Thị Hợp đón cả hai mẹ con về nhà tạm lánh. Công an phường đang tạm giữ Thành. Ông nội dượng là Mã Văn Công xin bảo lãnh, không được chấp nhận.

Khởi tố hai đối tượng tống tiền bằng ảnh ghép
Ngày 17, Cơ quan điều tra bắt Triệu Quang Đức và bạn gái là Hạ Thị Minh Nguyệt. Dùng phần mềm, cặp đôi này ghép mặt người ta vào ảnh khỏa thân rồi gửi đe dọa. Phó giám đốc một công ty xây dựng, ông ⟦victim:Lục Chí Nhân⟧, đã trả 80 triệu. Ông Diêm Đăng Thịnh, hiệu trưởng, cũng nhận ảnh nhưng nhận ra ngay chiêu trò, chẳng buồn trả lời mà báo thẳng cho tổ công nghệ cộng đồng. Thượng tá Giáp Bá Vũ khuyên cáo: đừng chuyển tiền, hãy giữ lại tin nhắn.

Sau ba ngày trốn ở lán rẫy, Hờ A Lềnh ra đầu thú vì nghe lời khuyên của trưởng dòng họ Hờ Nhìa Dê. Lềnh là người dùng dao quắm gây thương tích cho em họ trong lúc chia ruộng. Trước đó, Công an xã đã vận động được Mùa A Tủa, người chở Lềnh đi trốn, ra khai báo. Thiếu tá Tòng Văn Hịa đánh giá cao vai trò của mô hình "Dòng họ tự quản". Cùng tuần, xã nhận bàn giao bốn khẩu súng săn do các ông Thào Lao Sử, Vừ Chù Pó và Ly Giống Nỏ tự nguyện nộp.

Chiếc xe SH trả về cho ⟦victim:Lê Hoàng Yến Nhi⟧ chỉ còn khung. Nó rời nhà cô lúc hai giờ sáng, do Bùi Nhật Nam bẻ khóa; đến sáu giờ thì nằm ở xưởng của Chế Quang Thiệu; đến trưa thì máy một nơi, dàn áo một nẻo. Cùng số phận là chiếc Vision của ⟦victim:Trần Hữu Tài Lộc⟧ và chiếc Wave cũ mà bác ⟦victim:Tư Đờn⟧ vẫn dùng chở nước đá. Trinh sát Huỳnh Long Hải mật phục bốn đêm mới lần ra xưởng. Nam bị tạm giam, Thiệu bị khởi tố tội tiêu thụ tài sản do người khác phạm tội mà có.

Bà Nguyễn Thị Chắt và con dâu Đoàn Thị Hiên đến trụ sở hỏi thủ tục nhập hộ khẩu cho cháu mới sinh; nhân tiện bà kể có kẻ gọi tới xưng "điện lực" đòi cắt điện. Bà không làm theo, gọi thẳng cho tổ trưởng Vũ Đức Lưu để hỏi lại. Ông Lưu khẳng định nhà bà không nợ cước. Công an viên Cao Thị Lành ghi nhận, đưa chuyện ấy vào bản tin phát thanh làm ví dụ về cách xử sự đúng. Thôn Ngọc Chi nửa năm nay chưa hộ nào mất tiền vì những cuộc gọi như thế.

Đêm 30, ba bàn nhậu thành một trận hỗn chiến tại quán Bờ Kè. Thống kê: nhóm thứ nhất Lý Hùng Cường, Nguyễn Tấn Beo; nhóm thứ hai Châu Minh Khôi, Châu Minh Đăng. Người nhập viện không thuộc nhóm nào: phụ bếp ⟦victim:Mai Thị Sương⟧, phỏng nước lẩu ở vai, và khách ngồi góc ⟦victim:Hàng Gia Thuận⟧, rách da đầu. Chủ quán Phó Đức Thạnh khai không kịp can. Bác sĩ Viên Thế Trung cho xuất viện sau hai ngày. Bốn đối tượng thừa nhận xuất phát từ việc tranh nhau micro hát karaoke. Công an phường tạm giữ hành chính tất cả.

loa thôn sáng nay - bản nháp
Kính thưa bà con. Vừa rồi có chuyện ở ngõ Giếng: tên Khúc Văn Nghị vào nhà cụ ⟦victim:Cấn Thị Chè⟧ lúc cụ đi chùa, lấy đi cái lư đồng. May mà anh ⟦informant:Vũ Tiến Lực⟧ đi làm về nhìn thấy, gọi công an. [sửa: bỏ tên anh ⟦?informant:Lực⟧]
Còn chuyện chị Hảo bán nước thì không phải mất trộm, chị để quên ví ở nhà mẹ đẻ thôi.
Ông Nghị… à tên Nghị đã nhận tội. Bà con ra khỏi nhà nhớ khóa cổng. Người đọc: Lưu Thị Đượm.

Kết luận điều tra nêu: từ tháng 2 đến tháng 8, Âu Dương Khánh lập công ty ma, thuê Vòng A Sáng và Chướng Thị Mùi gọi điện mời "nâng hạng thẻ". Có mười bốn người cung cấp mã OTP, trong đó nặng nhất là ⟦victim:Hàn Thị Phụng Tiên⟧ (212 triệu), kế đến ⟦victim:Lâm Quang Diệu⟧ (97 triệu); người ít nhất, sinh viên ⟦victim:Kim Thị Sa Vane⟧, mất đúng tiền trọ tháng ấy. Khánh khai mua dữ liệu từ một người tên Khoa, chưa xác định nhân thân. Điều tra viên Phù Chí Hào đề nghị truy tố cả ba. Luật sư Trà Ngọc Phượng bào chữa cho Mùi.

CẢM ƠN CÁC NHÀ HẢO TÂM
Quỹ "Mái ấm bình yên" của phường trong quý đã nhận: ông Thân Trọng Nghĩa, 5 triệu; bà Quản Thị Minh Lý, 20 thùng mì; anh Doãn Quốc Bửu, công lắp 12 camera; nghệ sĩ Thanh Hằng Nga, suất diễn gây quỹ; cựu Trưởng công an Biện Xuân Tư, tủ sách pháp luật. Toàn bộ chi cho việc lắp đèn ngõ và sửa chốt dân phòng. Thủ quỹ Uông Thị Dậu công khai sổ chi tại bảng tin. Xin trân trọng cảm ơn! Đợt quyên góp sau mở vào dịp Ngày hội toàn dân bảo vệ an ninh Tổ quốc.

Theo lời khai của Lỗ Thị Thắm, ả chọn người già bán vé số vì "họ không nhìn kỹ". Cách làm: đưa tờ vé sửa số, xin đổi thưởng, lấy tiền mặt. Ở bến phà là ngoại ⟦victim:Sáu Lụa⟧; trước cổng chùa là ông ⟦victim:Danh Sol⟧, một người khiếm thị; tại chợ nhỏ là hai vợ chồng ⟦victim:Bảy Nhịn⟧. Tiếp tay cho Thắm có Đồ Văn Luyến, kẻ in vé. Đại lý vé số của bà ⟦?informant:Tôn Thị Út⟧ phát hiện chỗ mực lem. Thiếu tá Khổng Văn Trạch nói tổng tiền không lớn nhưng với mấy người ấy là vốn liếng cả tháng.

Tuần 36 – Công an phường Trần Nguyên Hãn
• Bắt quả tang Cung Đình Phấn tàng trữ trái phép pháo lậu.
• Triệu tập Kha Ngọc Minh Thư do đăng tin sai về vụ sập cầu; Thư gỡ bài, nộp phạt.
• Giải quyết va chạm giữa hai tài xế Ưng Văn Đĩnh và Thiều Quang Bộ ở ngõ Dệt, không thương tích, tự thỏa thuận.
• Tiếp nhận một con đồi mồi do ngư dân Hoa Văn Bể giao nộp.
• Trao Giấy khen "Phường an toàn" cho tổ dân phố số 2 (tổ trưởng: Nhữ Thị Ninh).
Trong tuần không xảy ra trộm cắp. Trực chỉ huy: Trung tá Đàm Ngọc Lễ.

Quen nhau trên mạng chưa đầy tháng, chị ⟦victim:Y Blưm⟧ tin "bác sĩ quân đội Liên Hợp Quốc" gửi quà về, nên nộp phí hải quan ba lần. Chồng chị, anh A Thút, bán con bò cái mới biết chuyện. Kẻ đứng tên tài khoản nhận tiền là Đàng Thị Huệ Chi, ở tỉnh khác, đã khai bán thẻ cho một người nước ngoài tên Okafor. Linh mục Phêrô Nguyễn Vân Đông nhắc giáo dân về thủ đoạn này trong buổi lễ. Trưởng thôn A Jring đề nghị: trước khi gửi tiền cho người chưa gặp mặt, hãy hỏi con cháu biết chữ, hỏi công an xã.

Hỏi – đáp cuối tuần
Hỏi: Ông Từ Văn Bân cho tôi vay ba chục triệu, nay ông ấy cho người tên Dũng Kều đến ngồi lì ở quán tôi, khách sợ bỏ về hết. Tôi phải làm sao? (⟦victim:Nghê Thị Tươi⟧, bán phở ngõ Mới)
Đáp: Chị ghi lại ngày giờ, giữ tin nhắn, báo trực ban. Dù có nợ thật cũng không ai được đòi bằng cách ấy. Đại úy Lạc Văn Thăng đã mời hai ông Bân, Dũng lên làm việc. Nếu họ trở lại, chị cứ gọi ngay, lực lượng sẽ có mặt.

Đúng ngày giỗ tổ nghề, xưởng mộc của ông ⟦victim:Phí Đình Chạm⟧ mất sáu tấm gụ. Kẻ trộm không ai xa lạ: thợ phụ Đỗ Khắc Mộc và tài xế xe ba gác Vũ Như Tải. Họ chở hàng sang làng bên bán cho Tạ Văn Mua, người này tưởng gỗ có nguồn gốc nên trả đúng giá; giờ gỗ bị thu, ⟦?victim:Mua⟧ mất luôn tiền. Nghệ nhân Ngạc Văn Đục, trưởng phường nghề, tiếc cho hai tay thợ giỏi. Công an xã lập hồ sơ theo thủ tục, xưởng đã nhận lại tài sản.

Công an xã Thạnh Quới mời những người từng gửi tiền cho Nguyễn Thị Ngọc Lắm (Tư Lắm) đến đối chiếu sổ hụi. Tới cuối tuần, có tên trong danh sách gồm: dì ⟦victim:Năm Thêu⟧ (61 triệu), ông ⟦victim:Lê Văn Rớt⟧ (38 triệu, tiền bán lúa), hai chị em ⟦victim:Trần Thị Mót⟧, ⟦victim:Trần Thị Mến⟧ (góp chung 90 triệu). Chồng bà Lắm là Phan Văn Dứt nói không hay biết. Trưởng ấp Cao Văn Chẵn khuyên bà con đừng kéo tới nhà đập phá, vì làm vậy chính mình lại phạm luật.

Sổ trực ghi lúc 01g20: "Có người lạ leo cột điện nhà thờ." Tổ tuần tra gồm Ngô Xuân Bách, Đậu Quang Lợi, Trần Đức Chân vây bắt được Hồ Sỹ Thiết, trong balô có chín mươi mét cáp đồng. Thiết nhận cả vụ cắt dây ở trạm bơm và vụ cắt cáp camera ngõ 6. Người mua phế liệu Thái Thị Lương khai mua hai lần. Điện lực ước tính thiệt hại, sẽ yêu cầu bồi thường. Cha xứ Phêrô Phan Duy cảm ơn anh em trong tổ. Hồ sơ do Thiếu úy Cù Xuân Phúc thụ lý.

Nghe tin cháu trúng tuyển tiếp viên hàng không, cả họ mừng. Rồi ⟦victim:Vương Khánh Linh⟧ ra Hà Nội, tìm đúng địa chỉ thì đó là tiệm bánh. Ba mươi lăm triệu "phí đồng phục, phí đào tạo" đã vào túi Hoàng Đức Mậu. Cùng khóa "trúng tuyển" với cô còn có ⟦victim:Phó Thị Thu An⟧ và một nam thanh niên tên ⟦victim:Đình Nguyên⟧. Chủ tiệm bánh, chị Lê Diệp, kể tuần nào cũng có người cầm giấy đến hỏi. Cuối cùng Mậu bị bắt tại Hạ Long cùng người tình Nguyễn Thị Phương Thúy. Trung tá Quế Văn Lạng đang mở rộng điều tra.

Phiên tòa lưu động tại nhà văn hóa bản Huổi Luông thu hút đông bà con. Bị cáo Quàng Văn Thoong lĩnh ba mươi tháng tù vì trộm bốn con bò; đồng phạm Lò Văn Chựa mười tám tháng tù treo. Bò đã về với chủ là gia đình ⟦victim:Tòng Thị Ín⟧ và ⟦victim:Cầm Văn Phanh⟧, riêng con nghé bị mổ thì Thoong phải đền bằng tiền. Hội thẩm Lèo Thị Thiên hỏi bị cáo có biết mất bò là mất cả cái ăn của người ta không. Thoong cúi đầu. Kiểm sát viên Điêu Chính Tới không kháng nghị.

Họp giao ban 7h sáng thứ 2
Vắng: đ/c Tuyến (phép)
1/ đ/c Sự: vụ bà ⟦victim:Ruộng⟧ thôn Ngoài bị thằng Quân con ông Kỷ giật túi, túi vứt ở mương còn giấy tờ, tiền hết. Quân 22t, mời lên rồi.
2/ đ/c Oánh: quán Lệ Quyên bán rượu không giấy phép, lập bb. Chủ là Đỗ Lệ Quyên.
3/ đ/c Hạnh: đơn ông ⟦victim:Tiệp⟧ (đội 4) bị cậu Hoàng thầu xây ôm tiền ứng bỏ dở nhà.
4/ đ/c Phái: 3 cụ CCB Thử, Mẫn, Dong muốn nộp kỷ vật là vỏ đạn, hd làm biên bản.
Kết luận: Trưởng CA giao việc 1 xong trước thứ 4.

Trên xe khách tuyến huyện, Mông Văn Tạch ngồi sát cửa, tay luôn giấu dưới áo khoác. Mỗi lần xe xóc, lại có người hụt mất thứ gì. Lái xe ⟦?informant:Hứa Văn Sình⟧ để ý qua gương, cho xe chạy thẳng vào sân trụ sở công an. Trong người Tạch có bốn điện thoại và hai chiếc ví. Chủ của chúng lần lượt nhận lại: ⟦victim:Lý Thị Pết⟧, ⟦victim:Hoàng Văn Nhạ⟧, ⟦victim:Chu Thị Hoạt⟧ (cả điện thoại lẫn ví). Phụ xe Nông Đình Khảm chưa từng gặp Tạch trước đó. Thượng úy Đàm Thị Nhung lập biên bản ngay trên ghế đá.

Hội thi "Tổ an ninh giỏi" năm nay kết thúc ở nhà thi đấu phường. Giải nhất thuộc về tổ 15 do ông Nguyễn Khắc Trường Giang dẫn đầu; giải nhì: tổ 3 (bà Lã Thị Tố Uyên); giải ba: liên quân tổ 7 – tổ 8. Tiểu phẩm về lừa đảo qua mạng của câu lạc bộ Hoa Sữa, với vai tên lừa đảo "Tuấn Cò" do anh Kim Đức Trọng thủ diễn, khiến khán giả cười nghiêng ngả. Trọng tài Bạch Đình Chương và giám khảo, nghệ sĩ Thu Huyền Anh, trao cờ. Trưởng Công an phường Nghiêm Xuân Thưởng phát biểu bế mạc.

Ông ⟦?victim:Hai Tặng⟧ không nghĩ có ngày phải ngủ ở chòi vịt. Nhưng căn nhà của ông, ⟦victim:Huỳnh Văn Tặng⟧, đã sang tên cho Thạch Thị Ngọc Nữ từ lúc nào; tờ ông ký tưởng là giấy vay mười lăm triệu. Trường hợp tương tự gặp ở bà góa ⟦victim:Sơn Thị Lến⟧ và ở anh ⟦victim:Bùi Văn Út Mười⟧ cùng ấp. Công chứng viên Trịnh Khải Hoàn bị đình chỉ để xem xét trách nhiệm. Nữ cùng người môi giới Lê Hoàng Khang đang bị điều tra tội cho vay lãi nặng và lừa đảo. Trợ giúp pháp lý miễn phí do chị Ngô Mộng Cầm phụ trách.

Công an phường Lam Sơn bắt Thiều Văn Bốn khi y đang tẩu thoát bằng xe đạp điện vừa lấy của một học sinh. Em ⟦minor,victim:Lê Bảo Trâm⟧, lớp 8C, bị Bốn đẩy ngã, trầy đầu gối, khóc giữa đường Tống Duy Tân. Anh thợ cắt tóc Hà Văn Duyệt lao ra chặn đầu xe. Bố em, anh Lê Đình Khôi, nhận lại xe ngay trong chiều. Bốn từng hai lần vào trại, ra tù được nửa năm. Bí thư chi bộ Mai Thị Ngãi đề xuất tặng quà động viên anh Duyệt và nhắc phụ huynh đón con đúng giờ.

Tin xử phạt: Đào Duy Khiêm, chủ tài khoản "Góc Phố Bờ Hồ", bảy triệu rưỡi vì bịa chuyện bắt cóc; Lăng Thị Mỹ Hảo, năm triệu, vì chia sẻ kèm bình luận xúc phạm lực lượng chức năng; cha mẹ của một nhóm thiếu niên đua xe là ông Phú Văn Chiến, bà Ngọ Thị Thoa, ông Ma Doãn Trí bị phạt do giao xe cho con chưa đủ tuổi. Các ông bà này đã nộp phạt, viết cam kết. Thiếu tá Dương Bá Ngọc lưu ý: trước khi bấm chia sẻ, nên kiểm chứng trên trang chính thức.

Hồ sơ vụ "Sàn TMĐT Cỏ May" có phụ lục III: những người làm nhiệm vụ mua đơn ảo. Dòng 1 ghi ⟦victim:Khương Thùy Dung⟧, nội trợ. Dòng 2 ghi ⟦victim:Mẫn Văn Chiêm⟧, bảo vệ trường. Dòng 3, gạch xóa, ghi lại là ⟦victim:Đ.T.Q⟧ – ngách 12/4. Dòng 4 là Lý Tố Nga, tuy nhiên bà này đã dừng ở bước đăng ký vì cháu gái ngăn lại nên không mất gì. Ba bị can Hình Thế Hiển, Bàng Trọng Lượng, Giang Kim Ngân có bảng lương riêng. Kế toán Thái Thanh Phiến khai chỉ làm thuê. Đại úy Cát Văn Huân ký xác nhận phụ lục.

Mâu thuẫn đất đai âm ỉ bùng lên sáng mùng sáu. Ksor Nhuin cầm rựa sang rẫy của anh rể, chém đứt ống tưới rồi vung trúng cánh tay ⟦victim:Siu H'Bơi⟧, chị ruột mình. Chồng chị, Rmah Jôk, giằng được rựa. Y sĩ Nay H'Duyên băng bó, chuyển chị lên tuyến trên. Trong lúc chờ công an, già làng Ama Phương ngồi giữa hai bên, bắt cả hai uống nước, im lặng. Nhuin đã nhận sai trước họ hàng, nhưng phần hình sự thì cơ quan điều tra vẫn xem xét theo tỷ lệ thương tích.

Giải quyết xong vụ mất tiền công đức chùa Phúc Lâm: thủ phạm là Trương Bỉnh Khiêm, người làm vườn cũ, giữ chìa khóa phụ. Khiêm lấy tổng cộng ba lần. Sư thầy ⟦?victim:Thích Đàm Thuận⟧ xin không truy cứu nhưng pháp luật có quy định riêng. Ban quản lý gồm các cụ Vũ Thị Mận, Trần Bá Đoàn, Lê Đức Thỉnh cùng kiểm đếm số tiền thu hồi. Cụ Đoàn hiến thêm két sắt. Thiếu úy Nguyễn Phương Thảo hướng dẫn lắp camera, thay khóa, mở hòm hằng tuần có biên bản. Chùa dự kiến công khai số tiền vào rằm tới.

BẢN TIN 3 PHÚT – giọng đọc nữ
(nhạc) Chuyện thứ nhất. Tại xóm Đình, kẻ gian tên Lưu Bá Sửu giả thợ sửa ga vào nhà, tráo van rởm lấy tám trăm nghìn. Bà chủ nhà ⟦victim:Kim Thoa⟧ phát hiện khi bếp xì hơi.
(nhạc) Chuyện thứ hai. Anh Dương Văn Đoài mua trúng xe trộm cắp, đã tự đem xe đến giao. Xe của ⟦victim:Hoàng Công Luyện⟧, xóm Chùa.
(nhạc) Chuyện thứ ba. Câu lạc bộ Cờ tướng Kỳ Phùng mời thi đấu, liên hệ chủ nhiệm Phan Tiến Sỹ. Chúc bà con buổi tối an lành!

Bốn vụ, một thủ đoạn: giả danh nhân viên cấp nước. Ở đường Nguyễn Trãi, kẻ tên Bùi Thanh Phi thu trước của chị ⟦victim:Cái Thị Ngọc⟧; ở đường Phan Bội Châu, vẫn Phi, lần này là quán cơm của ông ⟦victim:Đồng⟧; ở hẻm chùa Bà, đồng bọn Lại Văn Hỷ ra tay, người chịu thiệt là ⟦victim:L.M.T.⟧, hẻm 45; vụ cuối bất thành do bà Tạ Minh Nguyên đòi xem thẻ, gã bỏ chạy. Giám đốc xí nghiệp nước Huỳnh Công Thủy xác nhận không thu tiền mặt tại nhà. Phi, Hỷ lần lượt bị bắt trong hai ngày.

Gửi lời cảm ơn từ gia đình: Chúng tôi là con của bà ⟦victim:Hứa Thị Bông⟧. Hôm mẹ tôi ra phòng giao dịch định rút sổ vì bị "viện kiểm sát" dọa bắt, cô giao dịch viên Trần Nhã Uyên và anh bảo vệ Lò Văn Dân đã ngồi nói chuyện cả tiếng đồng hồ để mẹ bình tâm. Tiền còn nguyên. Nay chúng tôi mong ngân hàng khen hai anh chị. Nhân đây cũng xin cảm ơn Thiếu tá Phùng Xuân Nhạ đã đến tận nhà giải thích. Thay mặt gia đình: Hứa Minh Tâm, Hứa Minh Trí.

Kẻ đốt ba đống rơm ở đồng Cửa Miếu là Bùi Xuân Ngát, mười chín tuổi, khai làm vậy "cho vui". Rơm của các hộ ⟦victim:Lê Thị Đoan⟧, ⟦victim:Bùi Văn Nghiễm⟧ và ⟦victim:Tạ Thị Khuy⟧ cháy sạch, trâu bò mùa rét không còn gì ăn. Bố Ngát là Bùi Xuân Ngọt chở rơm nhà mình sang đền. Trưởng xóm Đinh Văn Cõi chủ trì buổi xin lỗi ngay bên bờ ruộng. Công an xã vẫn lập hồ sơ, phạt tiền và giao đoàn thanh niên do Bí thư Quách Thu Trà phụ trách kèm cặp Ngát sáu tháng.

Theo Công an xã Vĩnh Hựu, Lê Chí Hiếu và Lê Chí Nghĩa là anh em ruột chuyên nuôi gà đá. Chủ nhật qua, hai người mở trường gà sau vườn dừa, quy tụ Trần Văn Đực, Đinh Công Tấn, Mạch Văn Lâu và nhiều người khác. Người canh đường là Tám Chột tên thật Hồ Văn Tám. Lực lượng thu chín con gà, ba cựa sắt, mười bảy triệu đồng. Anh em Hiếu bị khởi tố, số còn lại nộp phạt. Phó Chủ tịch xã Ngô Thị Trúc Ly yêu cầu ấp ký cam kết, nhất là trong tháng giáp Tết.

Khen thưởng đột xuất: Chủ tịch UBND phường trao giấy khen cho anh ⟦informant:Nguyễn Đăng Quảng⟧, lái xe ôm, người đã báo tin giúp bắt Trịnh Công Tuế và Lại Thế Duyệt khi hai tên này vừa cướp túi của một phụ nữ đi bộ. Bị hại ⟦victim:Cung Thị Thục⟧ bị trật khớp vai. Tại buổi lễ còn có các ông Mạc Đăng Hòe, Phó Bí thư; Trung tá Nghiêm Công Huấn; bà Tào Thị Lệ. Tuế và Duyệt nghiện ma túy, từng đi cai nghiện bắt buộc. Chiếc túi cùng toàn bộ tài sản đã hoàn trả.

Bảng theo dõi công nợ mà Chu Bá Thông bắt con nợ ký treo ngay trong phòng hắn. Cột đầu: tên. Cột hai: số tiền. Cột ba, viết đỏ: "thăm nhà". Ba cái tên có dấu đỏ là ⟦victim:Thân Thị Mậu⟧, ⟦victim:Nguyễn Trọng Đãi⟧, ⟦victim:Đỗ Mười Lăm⟧. "Thăm nhà" nghĩa là Chu Bá Đạt và Hồ Khắc Mạnh đến, ngồi, hút thuốc, gõ bàn đến khuya. Mẹ của ⟦?victim:Đãi⟧ phát bệnh tim sau một đêm như vậy. Công an huy động hai mũi trinh sát, bắt cả ba anh em trong sáng chủ nhật. Thượng úy Vũ Thanh Hường đang đối chiếu từng dòng.

Công an xã Chiềng Sàng xử phạt các trường hợp sau: Lò Thị Hặc, cho người nước ngoài ngủ nhờ không khai báo; Quàng Văn Xiên, săn bắt chim bằng bẫy cấm; Cà Văn Thịnh, điều khiển máy cày khi say; Tòng Thị Biên, xây lều lấn suối. Các bản Phiêng Lương, Nà Pàn, Bó Mý được nhắc nhở chung. Trưởng bản Hoàng Văn Inh và Lèo Văn Dọn đã đọc thông báo bằng tiếng Thái tại buổi họp. Thiếu úy Vì Văn Phong nhận phản hồi của bà con đến hết thứ sáu, ai thấy chưa đúng thì có quyền khiếu nại.

Đêm tân gia nhà Lý Gia Bảo kết thúc trong tiếng còi cấp cứu. Khách mời Trịnh Hải Long bất ngờ rút dao bấm, nạn nhân là người ngồi cạnh: ⟦victim:Đường Minh Triết⟧. Vết đâm sượt phổi. Một vị khách khác, chị ⟦victim:Ôn Bội Sâm⟧, đưa tay đỡ nên đứt gân ngón trỏ. Long khai ghen vì ⟦?victim:Triết⟧ từng nhắn tin với bạn gái hắn, Phùng Mỹ Kỳ. Gia chủ Bảo cùng em vợ Dịp Cẩm Vinh khống chế được Long. Đại úy Quan Chấn Hưng, Đội hình sự, lấy lời khai suốt đêm tại bệnh viện và tại hiện trường.

V/v: phản ánh của cử tri
– Cử tri Đồng Thị Nga (tổ 2) hỏi khi nào sửa đèn ngõ. Trả lời: quý sau.
– Cử tri Vi Công Hoan (tổ 4) đề nghị tăng tuần tra. Trả lời: đã tăng hai ca.
– Cử tri Ninh Văn Phú (tổ 9) hỏi kết quả vụ đối tượng Lê Cát Lượng. Trả lời: Lượng đã bị khởi tố, đang tạm giam.
– Cử tri La Thị Bưởi (tổ 12) xin hướng dẫn mức định danh. Trả lời: mời đến bộ phận một cửa gặp đồng chí Hoàng Thị Tuyết Băng.
Người tổng hợp: Văn phòng HĐND, chuyên viên Trần Đình Quyến.

Thấy người bán hàng rong cứ chỉ lên trời kêu "có máy bay", anh Lâm Phi Hùng biết ngay trò đánh lạc hướng, tay vẫn giữ chặt túi. Kẻ móc túi tên Tăng Văn Lẹ lỡ tay, ngã chúi. Đồng bọn Hồ Thị Cúc Hoa chạy vào chợ thì gặp đội bảo vệ của ông Bành Quốc Tài. Cả hai về trụ sở. Ban quản lý chợ An Bình cho hay nhờ đội bảo vệ mà ba tháng nay chợ không có vụ mất cắp nào. Tiểu thương, đứng đầu là bà Trịnh Kim Huê, đóng góp mua bộ đàm cho đội.

Phó Giám đốc ma "Quỹ tình thương Quan Âm" Mạnh Thường Quân – tên thật Đỗ Đình Hĩm – sa lưới. Chiêu của hắn: đến nhà có tang, nói người đã khuất từng hứa góp tượng. Nhà ⟦victim:Cù Thị Tâm⟧ đưa 5 triệu trong lúc quan tài chồng còn quàn giữa sân. Nhà cụ ⟦victim:Tăng Khắc Vịnh⟧ đưa 3 triệu. Nhà ông trưởng thôn Vũ Danh Tấn thì không, bởi ông gọi lên chùa hỏi. Sư trụ trì Thích Minh Tuệ Quang khẳng định không cử ai. Hĩm khai học cách này từ Khúc Thị Điệp, một kẻ từng có tiền án.

Vụ án thứ nhất được xét xử hôm 5/9: bị cáo Nguyễn Thiện Ý, cựu nhân viên môi giới, mười hai năm tù. Vụ án thứ hai hôm 7/9: Lê Thị Mộng Thu, mười lăm tháng tù treo, tội đánh bạc. Vụ án thứ ba hoãn vì luật sư Đoàn Phú Hữu vắng mặt; các bị cáo Trương Tam Phong, Lâm Tấn Sĩ tiếp tục bị tạm giam. Chủ tọa hai phiên đầu là thẩm phán Tạ Bích Loan Anh; thư ký Đặng Hữu Duy. Lịch mở lại phiên thứ ba sẽ niêm yết ở trụ sở phường và đọc trên đài truyền thanh.

Trời chưa sáng mà chuồng đã vắng tiếng kêu. Bốn con dê của chị ⟦victim:Chamaléa Thị Nhế⟧ đi theo vết bánh xe ba gác về hướng quốc lộ. Cùng đêm, chuồng nhà ⟦victim:Pi Năng Thạnh⟧ mất hai con. Tổ liên gia của ông Katơr Nghiệp lần dấu đến lò mổ của Phạm Tấn Dũ, ở đó Mang Hiếu và Tạ Yên Đạm đang trả giá. Đạm vùng bỏ chạy, sáng hôm sau được vợ là Pinăng Thị Xuân dẫn ra đầu thú. Dê còn sống năm con. Đại úy Báo Văn Trò lập biên bản trao trả tại chuồng.

Một học sinh đăng tin tìm việc hè và bị gạt 900 nghìn tiền "đặt cọc áo". Đó là ⟦minor,victim:Dương Nhật Hạ⟧, lớp 11A3 Trường THPT Bùi Thị Xuân. Người đăng tin tuyển tên Trác Quốc Nghị. Cha của ⟦?minor,?victim:Hạ⟧, ông ⟦?informant:Dương Thành Ngữ⟧, đến phường trình báo. Cán bộ trực Phạm Lê Thúy Vy hướng dẫn lưu ảnh màn hình. Tại phường bên, chị ⟦victim:Lưu Ái Nghi⟧ cũng gặp đúng cái tên Nghị ấy, mất gấp đôi. Đoàn phường mở buổi tập huấn, diễn giả là thầy Hồ Trung Kiên Quyết, về cách nhận ra tin tuyển dụng ảo.

Danh sách đối tượng truy nã ra đầu thú trong đợt cao điểm: Phạm Văn Tuyền (trốn từ vụ đánh nhau năm ngoái); Hoàng Thị Lụa (tội mua bán hóa đơn); Cù Trọng Nghĩa Nhân (trốn thi hành án). Vận động được Tuyền là công của bố đẻ Phạm Văn Suối và Trưởng thôn Lục Thị Hiền. Luật sư Vi Thị Ngọc Châu đi cùng chị Lụa đến trụ sở. Đại tá Nông Quốc Hoài khẳng định chính sách khoan hồng được áp dụng đầy đủ cho người tự nguyện. Còn bốn người nữa, gia đình đang liên lạc.

Mời bà con đọc kỹ câu chuyện này. Cụ ⟦victim:Vương Thị Nhài⟧ giữ hai cây vàng dưỡng già trong hũ gạo. Cháu gọi bằng bà trẻ là Vương Đức Cảnh sang giúp dọn nhà rồi hũ gạo nhẹ đi. Cụ không muốn báo vì thương. Con dâu cụ, chị Tống Thị Huệ, thuyết phục mãi cụ mới nói. Cảnh đã bán một cây cho tiệm Bảo Tín của bà Lưu Thị Phượng. Cây còn lại chôn gốc bưởi. Tổ hòa giải muốn xử trong họ, nhưng Thiếu tá Nhâm Văn Sửu giải thích rằng số tiền ấy buộc phải khởi tố.

ĐIỂM TIN SÁNG
(1) Bắt Hà Kiều Trang – "bà trùm" bán bằng giả. Người mua sẽ bị xử lý.
(2) Phạt quán karaoke Ánh Trăng, chủ quán Tiết Nhân Quý, vì khóa cửa thoát hiểm.
(3) Xe của tài xế Sầm Văn Thông chở pháo lậu bị giữ tại chốt Đèo Gió.
(4) Ca sĩ Hoài Lâm Vũ hát cổ động tại sân vận động Cách Mạng Tháng Tám.
(5) Đường Lý Thái Tổ cấm xe tải từ thứ hai.
Biên tập: Đỗ Nguyệt Cầm. Chịu trách nhiệm: Trưởng phòng Văn hóa – Xã hội Tôn Đức Lượng.

Khi xe cứu thương tới, ⟦victim:Lý Thị Chở⟧ đã ngất. Cô bị chồng là Chang A Sếnh dùng gậy đánh vì đi chợ về muộn. Người cõng cô từ nương xuống đường là em chồng, Chang A Vảng. Y tá Hạng Thị Cú sơ cứu. Ở bản Háng Đề, ba năm trước từng có chuyện tương tự nhà Thào A Chu; ông Chu sau đó bỏ rượu, nay làm tổ trưởng tổ hòa giải, chính ông đến khuyên Sếnh ra trình diện. Hội Phụ nữ bố trí chỗ ở an toàn cho cô, đồng thời cử chị Mùa Thị Sy chăm nom trong viện.

Lê Quý Dậu bán hàng "xách tay", Cao Thị Trâm đóng đơn, Lâm Nhật Phi giao. Trong thùng chỉ có gạch. Suốt vụ Tết, ba người gửi đi hàng trăm thùng như vậy. Những ai đã mở ra? Chị ⟦victim:Văn Thị Bạch Tuyết⟧ ở Phan Rí: một viên gạch thẻ. Anh ⟦victim:Cao Xuân Sơn Hải⟧ ở Mũi Né: hai viên và tờ báo cũ. Cô ⟦victim:Đạt Thị Mỹ Chung⟧, người Chăm ở Phan Hiệp: gói muối. Riêng bà Lương Thị Hường mở hàng trước mặt người giao nên từ chối trả tiền. Trung tá Thổ Minh Quân khuyên bà con luôn kiểm tra trước.

Công tác quản lý người sau cai: xã hiện có năm người được giúp đỡ tái hòa nhập, tiêu biểu là Nguyễn Như Ý Chí (mở tiệm sửa xe), Trần Văn Cải (nuôi ong). Người bảo lãnh: ông Lê Hữu Tín, Chủ tịch Hội Cựu chiến binh; bà Phan Thị Đượm, Chi hội 6. Ngân hàng chính sách cho vay, cán bộ tín dụng Hà Thị Diễm phụ trách. Một người không tuân thủ là Đậu Bá Phi, bị đưa đi cai nghiện bắt buộc lần hai. Đồng chí Hồ Viết Kỳ, Phó Trưởng Công an xã, báo cáo tại hội nghị sơ kết.

Mượn danh đoàn từ thiện, ba người đàn bà lạ vào làng Kon Tu Rằng chụp căn cước của bà con "để phát gạo". Gạo phát thật, mỗi nhà năm ký. Hai tuần sau, bưu điện gửi giấy đòi nợ tới nhà ⟦victim:Y Ngơih⟧, rồi tới nhà ⟦victim:A Kheng⟧, rồi nhà ⟦victim:Y Hlôch⟧, ai cũng ngơ ngác vì chưa từng vay. Cầm đầu nhóm là Lưu Thị Bích Trà; hai kẻ còn lại: Khổng Thị Lượt, Vi Hồng Nhạn. Già làng A Wer nhớ biển hiệu trên xe. Thiếu tá A Đuh đã làm việc với công ty tài chính để dừng đòi nợ.

Trong ca trực, Hạ sĩ Tô Minh Lượng tiếp nhận: ông Nghiêm Xuân Đắc trả chiếc đồng hồ nhặt ở bến xe; hai em ⟦?minor:Vũ Tuấn Tú⟧ và ⟦?minor:Đoàn Hà My⟧ nộp lại một cọc tiền; bà Lại Thị Sim nộp nỏ săn của chồng. Chủ đồng hồ là khách du lịch Trần Việt Phương đã nhận và gửi lời cảm ơn. Cọc tiền chưa ai đến nhận, phường thông báo tìm chủ sở hữu. Ngoài ra, đối tượng Nguyễn Duy Bần gây rối ở bến xe bị đưa về trụ sở, lập biên bản và cho gia đình bảo lãnh.

THÔNG BÁO TÌM NGƯỜI BỊ HẠI
Cơ quan điều tra đang thụ lý vụ án Ninh Thị Cẩm Tú cùng Bạch Hải Đường lừa bán vé máy bay Tết. Hiện đã làm việc với ⟦victim:Triệu Thúy Hà⟧, ⟦victim:Kim Văn Bách⟧ và ⟦victim:Đ.H.L.⟧ (xóm Gò, xã Yên Thủy). Còn nhiều người chưa liên hệ. Ai từng chuyển tiền mua vé từ hai đối tượng trên, đề nghị đến gặp điều tra viên Lưu Tuấn Nghĩa, mang theo lịch sử trò chuyện. Trưởng Công an xã Quách Thị Ngần có trách nhiệm niêm yết thông báo này tại nhà văn hóa các xóm.

"Tôi chỉ định dọa cho họ sợ", Văn Đình Kỳ nói với điều tra viên Ngô Tất Lãm. Nhưng can xăng đã cháy thật. Cánh cửa cuốn cháy, chiếc xe máy cháy, còn ⟦victim:Tôn Thất Quý⟧ phải trèo ban công tầng ba thoát thân, phồng rộp hai bàn tay. Vợ ⟦?victim:Quý⟧ là ⟦victim:Trương Thị Bích Đào⟧ ngạt khói. Chuyện bắt đầu từ một lời chê trên trang bán hàng. Lính cứu hỏa Hồ Quang Thịnh đưa chị xuống bằng thang dây. Kỳ cùng người mua xăng hộ, Mai Xuân Phú, bị bắt lúc đang đứng xem trong đám đông.

Nhân kỷ niệm ngày truyền thống, Công an xã gặp mặt các thế hệ. Ông Đinh Xuân Khải, nguyên Trưởng Công an xã thời kỳ 1978–1986, kể chuyện phá vụ trộm máy bơm chỉ nhờ dấu guốc. Bà Lê Thị Nhượng, nguyên nữ dân quân, nhớ về đồng đội Nguyễn Hữu Hách. Nhà nghiên cứu Bùi Hữu Thứ tặng cuốn sách về tiếng mõ làng, trong đó nhắc tới vụ kỳ án thời Tự Đức do Án sát Phạm Phú Thứ xử. Trường Tiểu học Võ Thị Sáu góp một tiết mục múa. Đồng chí Lưu Quang Thuận thay mặt lớp trẻ hứa tiếp bước.

Kính gửi Ban biên tập. Tôi gửi tin xã tôi:
Vừa qua CA bắt 2 đt cho vay là Hồng Quân, Hồng Phúc (anh em sinh đôi). Chúng chửi bới, ném chất bẩn nhà ông giáo ⟦victim:Nhữ Đình Bảng⟧ vì ông bảo lãnh cho học trò cũ vay. Học trò cũ ấy tên Cường đã bỏ vào Nam. Dân làng ai cũng thương ông giáo.
Còn vụ nhà ông Sở thì không phải trộm, cháu ông lấy xe đi chơi rồi về.
Tin do CTV ⟦?informant:Lỗ Thị Nhạn⟧ cung cấp, ảnh: Thế Dân.

Chị ⟦?victim:Châu Thị Ni Ta⟧ kể cho hàng xóm: có người gửi ảnh lệnh bắt, đóng dấu đỏ chót, bảo chị dính đường dây rửa tiền. Chị hỏi lại một câu: "Vậy tôi tên cha tên gì?", bên kia cúp máy. Câu chuyện được Trưởng ban nhân dân ấp Néang Kim Sang đem đọc trên loa, bằng cả tiếng Khmer lẫn tiếng Việt. Thượng tọa Chau Sóc Khon nhắc phật tử noi theo sự bình tĩnh ấy. Đại úy Phan Trường Sơn Hà bổ sung: lệnh bắt không bao giờ gửi qua Zalo. Ấp Phnom Pi chưa ghi nhận thiệt hại.

Liên tiếp hai đêm, xe tải của ⟦victim:Cao Tiến Lãng⟧ bị chọc thủng lốp. Đêm thứ ba đến lượt xe khách nhà ⟦victim:Đường Thị Liên⟧. Tổ dân phố nghi đám trẻ, hóa ra kẻ gây chuyện là Chu Mạnh Hoạch, chủ tiệm vá lốp cách đó trăm mét. Vợ Hoạch, bà Tống Thị Cải, sững người khi xem hình ảnh. Hoạch đã xin lỗi, đền sáu chiếc lốp mới, đóng cửa tiệm. Công an phường Ba Đình Hạ ra quyết định xử phạt do hành vi cố ý làm hư hỏng tài sản người khác. Tổ trưởng Ngô Thị Khiết nhận lỗi với đám trẻ.

Trong vòng một tháng, Hội đồng hòa giải xóm Cồn giải quyết bảy việc. Việc nhà Trần Ngọc Bút với nhà Trần Ngọc Nghiên: mái tôn chìa sang nhau, đã cắt. Việc hai chị em dâu Hoàng Thị Soạn, Võ Thị Cúc tranh cây mít: chia đôi quả. Việc ông Phan Đình Giót (trùng tên anh hùng) và ông Đặng Tất: nợ công cấy, đã trả. Các việc còn lại đều nhỏ. Tổ trưởng hòa giải Nguyễn Thị Thập Nhất được đề nghị tặng danh hiệu "Hòa giải viên tiêu biểu". Luật gia Hồ Nghinh tập huấn cho tổ.

Câu lạc bộ "Nuôi heo đất online" của Từ Thị Ái Vân nghe vui tai. Mỗi người bỏ ống qua ví điện tử, cuối năm đập heo chia lãi. Cuối năm, heo không còn. ⟦victim:Trầm Thị Ngọc Bé⟧ ngồi cộng: mười tám triệu. ⟦victim:Mã Lệ Quân⟧ không cộng, chỉ khóc. ⟦victim:Giang A Múi⟧ thì tới nhà Vân, gặp mẹ chồng ả là bà Quách Kim Lan, được mời uống nước rồi về tay không. Thủ quỹ Ngô Thanh Tú và Vân đang bị tạm giữ. Trung úy Lý Hòa Thuận đề nghị những ai còn biên nhận mang tới phường.

Công an xã Phong Nẫm làm rõ vụ phá vườn thanh long. Ba trăm trụ của ông ⟦victim:Trần Hữu Lang⟧ và gần trăm trụ của chị vợ ông, bà ⟦victim:Hồ Thị Diệp Lục⟧, bị chặt ngang gốc trong một đêm. Do không thắng thầu thu mua, Dương Kim Ngọc thuê Lê Sơn Cước và Đỗ Đăng Khoa ra tay, mỗi trụ năm nghìn đồng. Kỹ sư khuyến nông Bùi Thị Hạnh Dung đánh giá vườn cần hai năm để hồi phục. Hội Nông dân, do ông Phạm Công Điền làm chủ tịch, vận động hội viên góp hom giống giúp hai gia đình trồng lại.

Sau khi chia tay, Lại Hoàng Vĩ giữ lại ảnh riêng tư và đòi ⟦victim:Tạ Hương Giang⟧, 24 tuổi, trả "chi phí yêu đương" 60 triệu. Không được đáp ứng, Vĩ gửi ảnh cho trưởng phòng nơi cô làm là ông Phùng Đức Anh Khoa. Ông Khoa xóa ngay, khuyên cô trình báo. Bạn thân Lê Mai Chi đi cùng cô tới trụ sở. Trong máy Vĩ còn ảnh của một cô gái nữa, tên ⟦victim:Nguyễn Bội Ngọc⟧, bị hắn làm y như thế hồi đầu năm. Đại úy Đặng Hồng Loan bảo đảm giữ kín danh tính các cô.

TUẦN TỪ 03 ĐẾN 09/8
Thứ hai: phạt Ngô Văn Trị, lấn vỉa hè. Thứ ba: phạt Đỗ Thị Bình Yên, đổ rác ra sông; nhắc Bạch Ngọc Sáu, hát loa kẹo kéo quá giờ. Thứ tư: họp với các chủ trọ Phan Tấn Lực, Lê Hà Tiên, Cù Thị Nết. Thứ năm: bắt đối tượng Vương Tiểu Nhị theo lệnh truy nã. Thứ sáu: diễn tập chữa cháy tại chung cư Hoàng Quốc Việt, chỉ huy: Trung tá Mai Thế Hỏa. Thứ bảy: giao hữu bóng đá, trọng tài Sái Công Minh. Chủ nhật: trực, không có việc.

Người đầu tiên nhận ra con dấu giả là cán bộ một cửa ⟦?informant:Hoàng Thị Lệ Giang⟧. Tờ trích lục do ⟦victim:Đinh Như Hoa⟧ mang tới để xin phép xây nhà, cô mua đất hết bốn trăm triệu từ Phạm Ngũ Hành. Hành khai tờ giấy do Trần Quang Khải Hoàn in. Lật lại sổ tiếp dân, cô Lệ Giang nhớ hai tờ cùng loại: một của ⟦victim:Lương Thế Phán⟧, một của đôi vợ chồng trẻ ⟦victim:Bùi Tiến⟧ – ⟦victim:Lã Hồng Thơm⟧. Hồ sơ bốn người chuyển công an. Phó Chủ tịch Vũ Đức Chính biểu dương bộ phận một cửa.

Tờ rơi: NHẬN DIỆN KẺ XẤU QUA VỤ THẬT
▸ Vụ "thầy Ba Khìa": Nguyễn Văn Khìa xem bói, hù người ta có tang để bán bùa. Người mua bùa ba lần: bà ⟦victim:Lợi⟧, xóm Kinh; một lần: vợ chồng ⟦victim:Tư Phèn⟧, xóm Vàm.
▸ Vụ "cô Ly Đài Loan": Vưu Ly Ly hứa lo giấy kết hôn, nhận tiền của gia đình ⟦victim:Ngô Ngọc Huyền Trân⟧ rồi biệt tăm.
▸ Vụ "chú Sáu thú y": không có tội, chỉ là tin đồn, đã đính chính; xin lỗi chú ⟦?victim:Nguyễn Thành Sáu⟧.
In tại xã, thẩm định nội dung: Thượng úy Trang Thanh Liêm.

Lúc bảy giờ tối, tại bến đò Mít, ⟦?victim:Bồ Xuân Hổ⟧ và ⟦?victim:Phạm Văn Xiêm⟧ cãi nhau chuyện giành khách. Hổ dùng mái chèo đánh, Xiêm rút dây xích đáp lại. Cả hai đều thương tích nhẹ, cùng bị xử phạt vì đánh nhau. Khách trên đò có ông giáo Ngụy Như Kon Túm và chị bán trái cây Cổ Thị Lan không hề hấn gì. Chủ bến Mạc Thiên Tích lập lại thứ tự tài chuyến. Công an viên Huỳnh Thị Cẩm Lài nhắc hai bên mặc áo phao đầy đủ, chấm dứt lối hành xử giang hồ.

Trưởng buôn Y Bhăm Êban thông báo: sau khi Công an xã bắt H'Nhung Mlô và Lê Văn Thịnh Vượng, bà con từng bán cà phê non cho hai người này có thể yêu cầu hủy giấy. Những nhà bị ép cân, ép giá hoặc bị lừa ký khống gồm nhà ⟦victim:Aê Thin⟧, nhà ⟦victim:H'Bia Niê⟧ và nhà ⟦victim:Y Djuang⟧ ở cuối buôn. Nhà Y Nuê bán đúng giá, không liên quan. Cán bộ tư pháp Nguyễn Thị Lệ Thi giúp viết đơn. Mục sư Y Ky Kbuôr cho mượn phòng để bà con đến khai.

Cảnh báo từ vụ bắt cóc ảo
Tuyển sinh viên "diễn xuất", Đới Chí Vĩ và Khổng Tú Anh bắt các em tự nhốt mình trong khách sạn rồi gửi ảnh trói cho cha mẹ đòi chuộc. ⟦victim:Trần Lê Khánh Vy⟧, sinh viên năm nhất, ở trong phòng 305 suốt hai ngày. Mẹ cô, bà ⟦victim:Lê Thị Hoài Thương⟧, đã bán ruộng để chuyển 150 triệu. Lễ tân khách sạn ⟦informant:Đỗ Quỳnh Trâm⟧ thấy lạ, báo công an; được tặng giấy khen tuần trước. Thiếu tá Ông Ích Khiêm Nhường cho biết nhóm này đặt máy chủ bên kia biên giới.

Kết quả chấm điểm mô hình "Camera an ninh – mắt thần xóm nhỏ": xóm Bắc (trưởng xóm Hà Thị Thoan) 98 điểm; xóm Nam (Ngô Xuân Thưởng) 95; xóm Đoài (Lại Văn Cúc) 91; xóm Trung (Cao Thị Nhẫn) 90. Nhờ hình ảnh ghi được, các đối tượng Đới Văn Sĩ, Phùng Gia Lễ, Khúc Đình Huân lần lượt bị xử lý vì đổ trộm phế thải. Doanh nhân Vũ Thành Đạt Phát tặng thêm mười mắt camera, kỹ thuật viên Trịnh Lân lắp miễn phí. Chủ tịch xã Phạm Thị Minh Thảo trao cờ.

Ba người con của cụ bà quá cố cùng ký đơn đề nghị xử lý Giả Bình Ao, kẻ cắt khóa nghĩa trang lấy bát hương đồng. Họ là ⟦?victim:Trịnh Thị Nhuần⟧, ⟦?victim:Trịnh Văn Nhị⟧, ⟦?victim:Trịnh Văn Tam⟧. Ngoài mộ gia đình họ Trịnh, Ao còn phá mộ tổ họ Khiếu, họ Nhâm. Người mua bát hương, Đan Văn Thạch, đem nộp lại toàn bộ. Quản trang Mè Văn Lăng bị kiểm điểm vì bỏ gác. Trưởng Công an xã Phí Ngọc Sơn Lâm giao tổ tự quản của ông Tăng Bạt Hổ Phù tuần tra đêm.

BIÊN BẢN LÀM VIỆC (trích)
Thành phần: Thiếu tá Nguyễn Phan Hiển, bà Khuất Thị Đào (Mặt trận), ông Đỗ Danh Vọng (trưởng thôn).
Người được mời: Hoàng Trí Dũng, Lê Thị Mỹ Nhân.
Nội dung: hai người được mời thừa nhận đã thu tiền "giữ chỗ sạp chợ mới" của ⟦victim:Phùng Thị Chiêm⟧, ⟦victim:Vi Thị Nhoi⟧, ⟦victim:Lưu Bá Ôn⟧, mỗi sạp mười triệu, trong khi xã chưa hề có chủ trương. Bà Nhân trả lại trước một nửa. Ông Dũng xin khất đến cuối vụ. Đại diện những người nộp tiền không đồng ý, đề nghị khởi tố.

Cái chân giả dựng ở góc phòng trực là của ⟦victim:Nguyễn Tấn Thương⟧, bán kẹo kéo. Đêm qua nó bị quẳng xuống mương cùng cái loa. Lê Trọng Quý và Đoàn Ngọc Tú say rượu, bắt anh hát, chê hát dở rồi xô ngã. Mấy chị bán hàng đêm mò lên giúp: chị Phạm Thị Vạn, chị Thới Thị Hai. Hai thanh niên bị gọi lên ngay trong đêm. Cha của Tú, ông Đoàn Ngọc Tuấn, mua loa mới mang tới. Thượng sĩ Trần Kiêm Toàn ghi lời anh: "Tôi chỉ xin họ đừng làm vậy với ai nữa."

Công an tỉnh vừa triệt phá đường dây đánh bạc "Rồng Bay" do Hàn Mạc Tử Long cầm đầu. Giúp sức có Tôn Gia Lương, Ngải Thị Vy, Đồng Bá Nhẫn. Con bạc bị phạt gồm ba người ở phường ta: Lý Bá Sơ, Thôi Thị Oanh Oanh, Phạm Công Tắc Kè. Ông Lý Bá Sơ là cán bộ hưu trí, đã bị chi bộ kiểm điểm. Vợ ông, bà Trần Thị Chút, mong mọi người lấy đó làm gương. Thiếu tướng Ngô Văn Hiệp gửi thư khen Phòng Cảnh sát hình sự. Điều tra viên chính: Lâm Thế Vũ.

Nhóm trộm tuổi teen. Cầm đầu là Kim Sơn Lộc, hai mươi tuổi; theo sau có ⟦minor:T.Q.B.⟧, 15 tuổi, và ⟦minor:H.N.P.⟧, học lớp 8 Trường THCS Ngã Bảy. Ba người lấy gà, lấy xoài, rồi lấy luôn máy bơm của hộ ⟦victim:Phan Thị Ngọc Ngà⟧, ấp Mái Dầm. Bà ngoại của ⟦?minor:B.⟧ là người dắt cháu ra nhận lỗi. Do chưa đủ tuổi, hai em được giao gia đình, nhà trường quản lý; Lộc bị tạm giữ. Cô Tổng phụ trách Đội Thiệu Thị Hồng Quyên nhận kèm cặp. Trưởng ấp Thái Văn Nhu đứng ra hòa giải phần bồi thường.

Bảng kê tài sản thu hồi và người nhận
Xe đạp Thống Nhất – thu của Cù Lao – trả bà ⟦victim:Nguyễn Thị Hĩm⟧
Máy cắt cỏ – thu của Cù Lao – trả ông ⟦victim:Trương Quang Nghễ⟧
Nồi đồng – thu của Lại Thế Bền – trả ⟦victim:V.Đ.T.⟧, xóm Đông Thượng
Quạt cây – vô chủ – niêm phong
Điện thoại – anh Hà Huy Giáp Ất nhặt được – trả chị ⟦?victim:Lều Thị Thu⟧
Bên giao: Trung úy Vương Hoàng Sa. Bên chứng kiến: cụ Chử Đồng Sinh, Chi hội Người cao tuổi. Bảng lập thành hai bản, dán một bản tại đình.

Chỉ vì tin lời "cậu" Thiên Sứ (tên thật Nguyễn Thiện Sử) rằng uống nước thánh sẽ khỏi bệnh, ⟦victim:Trần Thị Sang Ba⟧ bỏ thuốc tiểu đường hai tháng, phải nhập viện vì hôn mê. Con trai chị là ⟦informant:Mạch Hữu Phước⟧ tố cáo. Tại điện thờ, công an thu hơn trăm chai nước giếng. Cùng uống nước đó còn ông ⟦victim:Hứa Minh Trọng⟧, cũng đang nằm viện. Đệ tử Đinh Thị Hồng Ân khai được chia hai phần mười. Bác sĩ Ngô Quyền Linh nói thêm một ngày nữa là không kịp. Sử bị tạm giam về tội hành nghề mê tín.

Theo cáo trạng, từ chỗ là thủ quỹ hợp tác xã, Đàm Thị Vĩnh Lợi tự ý rút tiền góp vốn đem cho Chu Xuân Phấn vay lại. Xã viên nào góp nhiều thì đau nhiều. Gia đình ⟦victim:Ngô Đồng Thắng⟧ góp cả tiền bán đất; bà ⟦victim:Mai Thị Cói⟧ góp tiền tuất của chồng; ông ⟦victim:Khiếu Năng Tĩnh Tâm⟧ góp hai mươi năm dành dụm. Giám đốc Trần Lúa cũng bị khởi tố vì buông lỏng. Kiểm toán viên Hoàng Thanh Minh xác định số tiền còn thiếu. Tòa mở vào ngày 20, bà con có quyền đến dự.

Ở xóm trọ dãy C, công nhân chuyền tai nhau tên Hùng Lé, Bảo Trọc. Lé tên thật Đường Phi Hùng, Trọc tên thật Vi Quốc Bảo. Cho vay năm triệu, thu một ngày hai trăm. Không có trả thì lấy thẻ lương. Giữ trong ngăn kéo hai gã là thẻ lương của ⟦victim:Lữ Văn Khẹt⟧, của ⟦victim:Xeo Thị Thuyền⟧, của ⟦victim:Moong Thị Nhi⟧, đều là người Khơ Mú từ Kỳ Sơn vào. Chủ trọ Nguyễn Ngọc Ngạn Hà cung cấp sổ tạm trú. Tổ trưởng công đoàn ⟦?informant:Đinh Thị Gấm⟧ đứng ra gom đơn. Thượng úy Lê Đại Cương trao trả thẻ tại xưởng may.

Tối 19/11, tổ liên ngành do Trung tá Bùi Đại Nghĩa chỉ huy đo nồng độ cồn ở ngã tư Cầu Bươu. Vi phạm có Nguyễn Hưng Phúc, Lý Công Bằng, Kiều Đại Lộc, bà Hoa Thị Cúc. Ông Lý Công Bằng, tự giới thiệu quen lãnh đạo, vẫn bị lập biên bản. Tài xế công nghệ Tạ Ngọc Vân Long không uống giọt nào, được khen trước đám đông. Hội viên Hội Phụ nữ Đào Thị Sen, Hán Thị Lài phát nước chanh và tờ rơi. Không có ai bị tai nạn trong đêm ấy trên toàn tuyến.

CHUYỆN TRONG TUẦN Ở PHƯỜNG BẾN NGHÉ TÂY
Vụ ép mua mỹ phẩm: nhân viên spa Lương Mỹ Ái, Giang Tuyết Mai khóa cửa, bắt khách quẹt thẻ. Khách đó là cô ⟦victim:Thiệu Bảo Ngân⟧. Chủ spa Hạ Cơ bị phạt và phải trả lại tiền.
Vụ đánh ghen: Phương Thị Hậu Giang xé áo, cắt tóc ⟦victim:Tề Mẫn Nghi⟧ giữa quán cà phê; nhóm quay phim Lưu Đức Hòa, Quách Phú Thành bị phạt thêm vì phát tán.
Vụ sạp báo: ông Lư Hữu Lý quên khóa, tưởng mất tiền, sau tìm thấy trong chồng báo cũ.

Đại lý cám của Trịnh Thu Vinh đóng cửa từ hôm rằm. Người làng bảo nhau: nợ. Nhưng công an bảo: lừa. Vinh gom tiền đặt trước của người nuôi vịt, hứa giá gốc, đem đi đánh bạc cùng Cao Tất Bật. Đàn vịt đói của ⟦victim:Nguyễn Văn Vẹm⟧ phải bán chạy; đàn của ⟦victim:Đoàn Thị Bìm Bịp⟧ thì chết dần; riêng ông ⟦victim:N.V.C.⟧ – thôn Quán Rẽ – còn vay hộ Vinh năm mươi triệu. Thú y viên Lã Thị Tằm xác nhận. Trưởng thôn Phạm Bá Đa dẫn các hộ lên xã gặp Thiếu úy Hồ Nguyên Trừng Hải.

Chiều qua, Ban Tổ chức giải chạy "Vì bình yên thôn bản" công bố kết quả. Nam: Sùng A Chống (nhất), Lý A Nủ (nhì), Tráng A Páo (ba). Nữ: Hảng Thị Dợ, Má Thị Di, Thào Thị Mỷ. Trong lúc giải diễn ra, công an viên Cứ A Dình bắt gặp Phùng Văn Nghịch bán vé số giả ở vạch đích; tên này chưa bán được tờ nào. Nhà tài trợ, Hợp tác xã chè Shan của bà Bàn Thị Liều, tặng áo. Phó Trưởng Công an xã Giàng Seo Châu trao huy chương cho các vận động viên.

Nửa đêm, ba tên Trần Hữu Trí Dũng, Võ Tòng Quân, Lưu Kỳ Hương chặn xe chở cá ở dốc Cây Gạo. Tài xế ⟦victim:Huỳnh Thanh Ghẹ⟧ bị đánh gãy răng, phụ xe ⟦victim:Lê Cá Linh⟧ bị trói vào gốc cây. Mười ba triệu tiền bán cá ngừ bị cướp. Hai vợ chồng đi cạo mủ là ⟦?informant:Nguyễn Xuân Sắc⟧, ⟦?informant:Đặng Thị Ngơi⟧ phát hiện, cởi trói. Sau mười sáu giờ truy xét, ban chuyên án do Đại tá Võ Duy Ninh Thuận làm trưởng ban bắt gọn cả nhóm ở một nhà nghỉ. Hương khai vừa ra tù đã cần tiền.

Phân công phụ trách địa bàn quý tới: Thiếu tá Lê Thận, các xóm 1–3; Đại úy Đinh Lễ Minh, xóm 4–6; Trung úy Nguyễn Chích Bông, xóm 7–9. Đối tượng cần gọi hỏi răn đe: Phạm Vấn Vương, Trần Nguyên Hãn Tín, Bùi Quốc Hưng Phế. Tổ viên tổ bảo vệ an ninh mới kết nạp: Lưu Nhân Chú Đạt, Trịnh Thị Khả Ái. Cố vấn: ông Lê Sát Hạch, đại tá về hưu. Lịch tiếp dân treo ở cổng. Mọi thay đổi báo văn thư Nguyễn Thị Xí trước thứ tư.

"Alo, em nghe chị Phượng ơi. Vâng, đúng rồi, công an bắt được cái Trịnh Kiều Oanh lẫn chồng nó là Hán Siêu rồi. Chúng nó thuê nhà mình, lấy tên mình đăng bán tổ yến giả. Bác ⟦victim:Lê Thị Quyến⟧ bên Hội thơ mua mất bốn triệu, cô ⟦victim:Hạnh Nguyên⟧ kế toán cũng mua. Chị có cho thuê thì nhớ khai tạm trú nhé, tổ trưởng Mạc Văn Khoa vừa nhắc. Vâng, chị cứ lên gặp anh Đức cảnh sát khu vực."
(Tiểu phẩm truyền thanh, dựa trên vụ việc có thật tại tổ 21)

Nhà báo Nguyễn Uyển Nhi của đài huyện cũ ghi lại lời ông Trần Bạch Đằng Giang, Trưởng ban liên lạc cựu Công an vũ trang: ngày trước muốn bắt trộm phải rình cả tháng, nay thanh niên như Phạm Nhật Tảo, Lê Hồng Sóng ngồi máy tính lần ra kẻ rao bán thẻ. Kẻ ấy tên Chử Văn Chài, đã bị kết án. Nhạc sĩ Hoàng Vân Khánh phổ bài thơ của ông Giang, ca sĩ Thùy Chi Mai hát mở đầu chương trình. Buổi giao lưu do Đoàn Trường THPT Nguyễn Thị Minh Khai tổ chức.

Người cuối cùng ký vào đơn là ⟦victim:Hoàng Thị Kén⟧. Trước chị đã có chữ ký của ⟦victim:Bế Văn Thục⟧ và dấu điểm chỉ của cụ ⟦victim:Lộc Thị Mản⟧. Đơn tố Lương Trung Nghĩa, Phan Thanh Tra giả làm đoàn khảo sát mỏ, thu tiền "đặt cọc đền bù". Chủ tịch xã Hoàng Đình Giong Quý xác nhận không có dự án. Người dẫn đoàn vào xóm là Nông Văn Dền, phó xóm, khai mình cũng chỉ được nhờ chỉ đường, không hưởng lợi. Thiếu tá Dương Mạc Thạch Lam hẹn trả lời bằng văn bản trong hai mươi ngày.

Sáng nay, xe của bưu tá Phạm Tiến Duật Minh bị chặn ở đầu thôn. Không phải cướp: bà Lò Ngân Sủn đứng đợi để trả lại bưu phẩm phát nhầm. Chuyện vui ấy trái ngược vụ tuần trước, khi Nguyễn Thế Hải Đảo giả bưu tá thu 300 nghìn của từng nhà. Những nhà đã trả: ⟦victim:Tống Văn Sơ⟧, ⟦victim:Giàng Thị Say⟧, ⟦victim:Hù Cố Xuân⟧. Nhà ông Phùng Chí Kiên Định đóng cửa không tiếp. Đảo bị bắt tại bến xe cùng kẻ bán thông tin đơn hàng tên Triệu Mùi Pham.

Bí thư chi bộ khóm 7 Trịnh Công Lộc Sơn công bố: qua một năm, khóm không có người nghiện mới; có hai vụ việc đều đã xong. Một là Hồ Biểu Chánh Trực đánh con gái ⟦minor,victim:Hồ Thanh Trúc⟧, lớp 6, vì điểm kém, bị phạt và phải theo lớp kỹ năng làm cha mẹ. Hai là Lê Văn Trương Phi giật hụi 45 triệu, các hụi viên ⟦victim:Ngọc Giàu⟧, ⟦victim:Phùng Há Mỹ⟧, ⟦victim:Năm Châu Thành⟧ đã nhận lại đủ nhờ bán chiếc ghe của Phi. Trưởng khóm Tăng Thị Bảy Phùng được đề nghị khen.

Đội Quản lý thị trường cùng Công an phường kiểm tra kho của Lục Vân Phi, phát hiện bốn nghìn gói bột nêm giả. Người trộn hàng: Kiều Nguyệt Lan Nga; người giao: Hớn Minh Thắng. Chủ các quán ăn Vương Tử Trực, Bùi Kiệm Ước không mua do giá rẻ bất thường. Đội trưởng Võ Thể Loan cho biết hàng chưa kịp bán ra. Bảo vệ kho Trịnh Hâm Nóng không biết bên trong chứa gì. Hàng bị tiêu hủy tại bãi rác có sự chứng kiến của đại diện tổ dân phố là bà Tiểu Thị Đồng.

Tờ giấy vay viết tay có ba chữ ký; hai trong đó là giả. Hồ Quý Lưỡng nhờ Trần Khát Vọng ký thay, đem đến tòa đòi nợ ⟦victim:Đoàn Thị Xuân Thu⟧, góa phụ ở Thủy Nguyên, khiến căn nhà của chị suýt bị kê biên. Giám định viên Phạm Sư Mệnh kết luận nét chữ không khớp. Em chồng chị là Nguyễn Phi Khánh Hòa chạy đi chạy lại gần năm trời mới có kết luận ấy. Lưỡng và Vọng bị khởi tố. Chánh án Lê Cảnh Tuân Thủ hủy bản án cũ, xin lỗi chị tại phiên họp công khai.

Danh sách tập thể, cá nhân được khen năm qua: Tổ 5, tổ 11; các ông Hứa Thế Vinh Hiển, Giàng Nọn Phử, Lò Cắm Ín; các bà Điêu Thị Hoa Ban, Lường Thị Xôm; câu lạc bộ "Phụ nữ với pháp luật" (chủ nhiệm Sa Thị Phượng). Danh sách đề nghị xử lý: Hoàng Nghiện Văn (tái nghiện), Tẩn Láo Lở (đốt rừng làm nương), Má A Đề (chạy xe không bằng). Ban Thi đua gồm Thượng tá Cầm Bá Thước Dài và các ủy viên. Lễ trao tổ chức ở sân vận động Điện Biên Phủ.

Vừa khai trương được mười ngày, tiệm hớt tóc của ⟦victim:Kiên Sóc Kha⟧ bị Thạch Ngọc Biên và Sơn Cang đến "xin tiền bảo kê". Chủ tiệm vải sát bên, bà ⟦victim:Tiêu Thị Huệ⟧, đã phải đóng hai tháng nên khuyên anh đừng sợ mà cùng làm đơn. Chủ tiệm thuốc Trần Ngũ Vị chưa bị đòi nhưng cũng ký ủng hộ. Đúng ngày Biên quay lại lấy tiền, tổ hình sự do Thượng úy Thạch Phi Rum bố trí ập vào. Trụ trì chùa Phướng, sư Lâm Sa Rinh, đọc kinh cầu an cho phố.
`,
  `
Công an xã Nậm Lúc thông báo vụ tai nạn giao thông trên tỉnh lộ.
Khoảng 5 giờ 40 phút sáng 12/3, xe tải chở ngô do Giàng A Sử điều khiển đổ dốc, mất phanh, lao sang phần đường bên trái và đâm vào xe máy của vợ chồng ⟦victim:Lù Văn Péng⟧ đang đi chợ. Anh ⟦?victim:Péng⟧ gãy xương đùi, vợ là ⟦victim:Sùng Thị Mỷ⟧ tử vong trên đường tới trạm y tế.
Tài xế Sử đã ra trình diện, kết quả đo nồng độ cồn bằng không. Công an xã khuyến cáo bà con đi chợ phiên không dừng xe ở khúc cua, không chở hàng cồng kềnh.

CHÁY NHÀ LÚC NỬA ĐÊM, BA BÀ CHÁU THOÁT QUA BAN CÔNG
Ngọn lửa bùng lên từ chiếc xe điện đang sạc ở tầng một ngôi nhà số 7 ngõ Hàng Chĩnh. Nghe tiếng nổ, bà ⟦victim:Vương Thị Ngà⟧ dắt hai cháu nội chạy lên sân thượng. Khói đã làm bà ngạt, phải thở oxy hai ngày. Cháu lớn ⟦minor,victim:Vương Gia Khôi⟧, học lớp 4 trường Tiểu học Lê Lợi, bị bỏng cẳng tay; cháu nhỏ ⟦minor:Bống⟧, ba tuổi, được bế xuống bằng thang, không hề hấn gì.
Đại úy Phùng Đức Toản, chỉ huy tổ chữa cháy, cho biết nhà chỉ có một lối ra và không có bình chữa cháy. Phường đề nghị các hộ mở lối thoát nạn thứ hai.

UBND phường Vỹ Hòa trao giấy khen đột xuất cho ba công dân.
Ông Nguyễn Hữu Cơ, anh Trần Đình Thông và anh Lê Quý Đôn Hậu đã lội qua dòng nước xiết, dùng ghe đưa mười bốn hộ dân xóm Đình lên trường học trong đêm lũ về. Không ai bị thương.
Trao giấy khen, ông Hồ Viết Lãm, Chủ tịch UBND phường, nói những tấm lòng như vậy chính là chỗ dựa của bà con vùng thấp trũng. Anh Thông nhận hoa xong lại chạy về cho kịp giờ trực ở tổ xung kích, còn ông Cơ thì chỉ xin một tấm ảnh để gửi cho con gái đang học ở Đà Nẵng.

Ấp Kinh Ngang, chiều mùng Tám.
Má đi cắt cỏ, thằng ⟦?minor,?victim:Tý⟧ ở nhà với ngoại. Chừng nửa tiếng không nghe tiếng cháu, ngoại chạy ra mé mương thì thấy chiếc dép nổi lềnh bềnh. Cháu ⟦minor,victim:Huỳnh Tấn Tý⟧, hai tuổi rưỡi, được vớt lên nhưng không cứu kịp. Người cậu hô hấp nhân tạo suốt quãng đường ra trạm.
Trưởng ấp Dương Văn Mười Hai nói năm nay đây là ca thứ nhì trong xã. Đoàn thanh niên đã vận động rào lưới B40 quanh ba mươi ao, mương gần nhà có con nít. Bà con có trẻ dưới sáu tuổi vui lòng đăng ký với anh Lê Tấn Tài, bí thư chi đoàn.

Kính gửi Ban chỉ huy Công an xã Đắk Rơ,
Tôi là Y Blăng, trú tại làng Kon Tu. Hôm mùng 4 vừa rồi tôi đi làm rẫy về có đánh rơi túi vải thổ cẩm, trong đựng giấy tờ xe và tiền bán cà phê. Hai ngày sau các anh gọi tôi lên nhận lại đủ cả. Tôi được biết người nhặt được là A Thuih, làm thợ hồ ở làng bên, đã đem nộp ngay trong tối.
Tôi viết thư này cảm ơn anh Thuih, cảm ơn Thiếu tá Đinh Văn Nhôm và các anh em trực ban. Tiền không nhiều nhưng là cả mùa rẫy của gia đình tôi.
Y Blăng

Trung tâm Y tế huyện vừa tiếp nhận sáu người trong một gia đình ở bản Phiêng Ban nhập viện sau bữa cơm có nấm hái trên nương. Nặng nhất là ông ⟦victim:Quàng Văn Inh⟧, men gan tăng gấp bốn mươi lần, phải chuyển về Hà Nội. Con dâu ông, chị ⟦victim:Cà Thị Phượng⟧, đang mang thai tháng thứ năm, được theo dõi riêng. Hai cháu ⟦minor,victim:Quàng Bảo An⟧ (7 tuổi) và ⟦minor,victim:Quàng Thị Dung⟧ (4 tuổi) ăn ít nên chỉ nôn nhẹ, nay đã về.
Bác sĩ Tòng Văn Hặc khuyến cáo: không phân biệt được nấm độc bằng màu sắc, bằng cách thử với bạc hay cho gà ăn trước. Không chắc thì đừng ăn.

LỚP SƠ CẤP CỨU CHO TỔ DÂN PHỐ
Sáng thứ bảy, Hội Chữ thập đỏ phường Tân Mai mở lớp sơ cứu ban đầu cho 45 tổ trưởng, bảo vệ dân phố. Giảng viên Đỗ Thị Minh Huệ hướng dẫn ép tim, cầm máu, cố định xương gãy; bác sĩ Lưu Quang Thắng thị phạm trên hình nộm, gọi ông Bùi Đăng Sáu lên giả làm người bị đuối nước, còn bà Tạ Thị Nhung vào vai người bị điện giật.
Cuối buổi, các nhóm thi băng bó. Tổ 12 của ông Sáu về nhất, phần thưởng là một túi y tế gia đình. Lớp tiếp theo dành cho giáo viên mầm non, đăng ký tại văn phòng Hội.

Tôi ngồi với cụ trong gian bếp lạnh tanh. Mười hai năm nay cụ ⟦victim:Chử Thị Lành⟧ ở một mình, con trai đi biệt, con gái lấy chồng tận miền trong. Hàng xóm thay nhau sang nhóm lửa. Tháng trước cụ trượt chân ở bể nước, nằm từ chập tối tới gần sáng mới có người phát hiện, gãy cổ xương đùi. Từ bữa ấy, tổ công an cơ sở lắp cho cụ ⟦?victim:Lành⟧ một cái chuông, dây kéo buộc ngay đầu giường.
Anh Vũ Đình Khiêm, tổ trưởng, bảo cả thôn còn chín cụ như vậy. Chuông nào kêu thì nhà sát vách phải chạy sang, không chờ gọi.

Công an phường An Phú Đông tìm người đi lạc
Vào 15 giờ ngày 20/5, ông ⟦?victim:Lâm Chí Hòa⟧, 78 tuổi, bị lẫn, đi khỏi nhà ở hẻm 91 và đến nay chưa về. Khi đi ông mặc áo thun xám, quần lửng, mang dép tổ ong, tóc bạc cắt sát. Ông nói được tên mình nhưng không nhớ nhà.
Ai thấy ông xin báo cho công an phường gần nhất hoặc gặp trực tiếp con gái là chị Lâm Bích Thủy ở đầu hẻm. Gia đình xin hậu tạ. Cán bộ trực: Trung úy Ngô Tuấn Vũ. Đề nghị bà con chia sẻ đúng nội dung, không thêm thắt chuyện bắt cóc gây hoang mang.

Xử phạt người cha để con chưa đủ tuổi lái xe
Ngày 9/10, Công an xã Quảng Lưu lập biên bản đối với ông Hoàng Bá Trịnh, thôn 6, về hành vi giao xe mô tô cho người chưa đủ tuổi điều khiển. Trước đó tổ tuần tra do Thượng úy Cao Văn Đức phụ trách phát hiện một học sinh chở hai bạn không đội mũ bảo hiểm trên đường liên thôn. Cùng ngày, bà Lê Thị Oanh và ông Đậu Xuân Hợi cũng bị phạt với lỗi tương tự.
Ông Trịnh thừa nhận vì bận việc đồng áng nên để con tự đi học. Nhà trường đã yêu cầu ba gia đình ký cam kết, đồng thời nhắc lại dưới cờ vào sáng thứ hai.

Hội Khuyến học xã Trà Bui trao mười suất học bổng "Tiếp sức mùa nước"
Mỗi suất gồm một chiếc xe đạp và hai triệu đồng do gia đình ông Võ Thành Nhân, Việt kiều Úc, gửi tặng. Em ⟦minor:Hồ Thị Xiêu⟧, lớp 8A trường Phổ thông dân tộc bán trú, mồ côi cha, mỗi ngày đi bộ chín cây số, là người đầu tiên lên nhận. Kế đến là ⟦minor:Đinh Văn Rôm⟧, học lớp 6, giỏi toán nhất khối, ở với bà ngoại mù.
Thầy hiệu trưởng Phan Tấn Lực mong các em giữ xe cho bền, đừng bỏ học theo mùa keo. Bà Trịnh Thị Cúc, chủ tịch Hội, cho hay đợt hai sẽ trao vào tháng chín.

Bị chó nhà hàng xóm lao ra cắn, bà ⟦victim:Tống Thị Vượng⟧ ở thôn Hạ phải khâu mười một mũi ở bắp chân và tiêm phòng dại. Con chó không được rọ mõm, chưa tiêm vắc xin.
Làm việc với công an xã, chủ chó là Mai Văn Kiện chịu toàn bộ viện phí và bị phạt hành chính. Anh ta nói hôm ấy dây xích tuột, song camera của trường mầm non cho thấy con vật vẫn thường chạy rông.
Thú y viên Nguyễn Thị Lụa nhắc lịch tiêm bổ sung cho đàn chó mèo vào sáng thứ sáu ở nhà văn hóa. Nuôi chó phải khai báo, ra ngõ phải có người dắt.

Mưa giông ập đến lúc bà con đang cấy. Tiếng sét nổ như xé trời. Ba người nằm gục trên bờ ruộng Cửa Đình; dân làng chạy ra thì anh ⟦victim:Kiều Văn Thoan⟧ đã ngừng thở, hai chị em ⟦victim:Đàm Thị Thêu⟧, ⟦victim:Đàm Thị Thùa⟧ bỏng lưng, ù tai.
Thôn xóm chung tay lo đám cho anh. Bí thư chi bộ Đàm Văn Quyết đứng ra quyên được hai mươi triệu đồng giao cho vợ con người đã khuất.
Đài truyền thanh nhắc: thấy mây đen, nghe sấm xa thì rời đồng ngay. Đừng trú dưới cây đa, đừng vác cuốc trên vai.

TIN VẮN
- Giải bóng chuyền nữ chào mừng 20/10 kết thúc: đội thôn Bãi của Hoàng Thị Nhạn, Phí Thị Hợp, Lương Thu Trang thắng đội Cầu Tre 3-1. Trọng tài Nguyễn Bá Dũng điều khiển trận chung kết.
- Câu lạc bộ hát chèo do nghệ nhân Bùi Thị Vóc làm chủ nhiệm diễn trích đoạn "Thị Mầu lên chùa"; vai Thị Mầu là chị Khổng Thúy Nga.
- Chị Phạm Thị Sen nhặt được ví ở cổng chợ, trong có tám triệu đồng, đã nộp công an xã; người mất là ông lái xe khách đến nhận ngay buổi chiều.
- Ông Tô Ngọc Vinh, cựu chiến binh, tự nguyện giao nộp một khẩu súng kíp cũ.

Sáng 17/11, Tòa án khu vực mở phiên xét xử lưu động tại nhà văn hóa xã Ea Kly. Bị cáo Phạm Công Sự, 41 tuổi, nhiều lần uống rượu về đánh vợ. Đêm 2/6, Sự dùng chân ghế đập gãy tay vợ là chị ⟦victim:Đoàn Thị Hồng Lam⟧, rồi đuổi chị cùng con gái ⟦?victim,minor:Phạm Đoàn Ngân Hà⟧, 9 tuổi, ra ngoài trời mưa.
Hội đồng xét xử do thẩm phán Nguyễn Kim Trọng làm chủ tọa tuyên phạt Sự 30 tháng tù về tội cố ý gây thương tích. Chị ⟦?victim:Lam⟧ hiện tạm trú ở nhà mẹ đẻ, được Hội Phụ nữ giới thiệu việc làm ở xưởng may.

ad cho em hỏi với ạ, tối qua ở cầu Rạch Bàng ai chứng kiến cho gia đình xin thông tin. Anh rể em tên ⟦victim:Tạ Quốc Lịnh⟧ chạy xe giao hàng về thì bị chiếc bán tải quẹt té rồi bỏ chạy luôn, ảnh giờ hôn mê ở Chợ Rẫy. Chị hai em đang bầu 7 tháng khóc quá trời. em nghe ⟦?informant:bà bán hột vịt lộn gần đó⟧ có thấy bảng số mà chưa gặp được.
Bà con ai có camera hành trình đi ngang lúc 21h tới 21h30 nhắn dùm em Diễm. Công an phường cũng đang tìm. Cám ơn cả nhà nhiều.

Trường THCS Nguyễn Trường Tộ báo cáo nhanh vụ việc học sinh đánh nhau.
Giờ ra chơi ngày 6/11, do mâu thuẫn trên mạng, một nhóm năm nữ sinh lớp 9 kéo em ⟦?victim,minor:N.T.B.Y⟧, lớp 8/3, ra sau nhà để xe, giật tóc, tát và quay clip. Em ⟦?minor:Y⟧ bị chấn thương phần mềm, hoảng loạn, hai ngày chưa đến lớp. Thầy tổng phụ trách Châu Ngọc Ẩn can ngăn và đưa em vào phòng y tế.
Nhà trường đã mời phụ huynh, tạm đình chỉ nhóm học sinh, báo công an phường. Cô Hứa Lệ Quyên, chủ nhiệm, được phân công đến nhà động viên.

Nhớ thầy Giáo Thụ
Ở làng Cổ Am người ta vẫn kể về cụ Đào Trọng Bái, thầy đồ cuối cùng của vùng, mất mùa đông năm Đinh Dậu, thọ chín mươi hai tuổi. Cụ dạy chữ Nho cho ba thế hệ, trong số học trò có nhà thơ Lê Đình Khải và ông Trần Văn Mẫn, nguyên Chủ tịch huyện.
Con phố nhỏ trước đình nay mang tên cụ. Giải thưởng Đào Trọng Bái do dòng họ lập, mỗi năm trao cho những người viết sử làng; năm nay ban giám khảo gồm các ông Hà Duy Tường, Phó Đức Ninh chọn tập khảo cứu về bia đá của tác giả Nguyễn Thị Hải Vân.

Được can ngăn kịp thời trên cầu Bến Thủy
Gần 23 giờ, tổ tuần tra phát hiện một phụ nữ trèo qua lan can. Thiếu úy Hồ Sỹ Lâm vừa trò chuyện vừa áp sát, nắm được tay chị kéo vào. Chị tên ⟦victim:Cao Thị Ngọc Ánh⟧, quê Đô Lương, vỡ nợ vì tin lời mời chào đầu tư tiền ảo của một người quen trên mạng, mất tám trăm triệu đồng.
Chồng chị là anh Lê Hữu Tình đến đón lúc 1 giờ sáng, cảm ơn các chiến sĩ. Công an mong ai rơi vào cảnh tương tự hãy nói với người thân, đến trụ sở gần nhất, đừng ở một mình.

Bão số 4 qua xã Phước Thuận: thiệt hại và cứu trợ
Theo tổng hợp của ban chỉ huy phòng chống thiên tai lúc 16 giờ, toàn xã có 61 nhà tốc mái, 3 ghe chìm. Về người: ông ⟦victim:Trần Sơ⟧ (thôn Lộc Thượng) bị tôn cứa đứt gân tay; bà ⟦victim:Võ Thị Xí⟧ cùng thôn té từ gác xuống, chấn thương cột sống; ngư dân ⟦victim:Nguyễn Ngọc Tới⟧ còn mất liên lạc từ đêm 14.
Đã cấp 200 thùng mì, 40 tấm bạt. Đoàn thiện nguyện của ca sĩ Hà Thúy Vy và doanh nhân Lý Minh Đạt đến trao tiền cho các hộ sập nhà. Chủ tịch xã Huỳnh Kim Lân yêu cầu dọn xong trường học trước ngày 18.

Anh Danh Sà Rương kể vanh vách: lúc đó anh đang sửa lưới, thấy vỏ lãi lật giữa vàm, anh nhảy xuống luôn. Hai người khách được đẩy lên bờ, ướt mem mà không sao. Chị Thạch Thị Sa Rết ở nhà bên nấu nồi cháo trắng cho họ ăn lấy sức.
Chủ tịch hội Nông dân xã Trần Hoàng Em đề nghị khen thưởng anh Rương. Ảnh gãi đầu: "Ở sông mà, ai thấy cũng vậy thôi". Sư cả chùa Kos Đon là Thạch Oai tặng anh xâu chuỗi và chúc phúc trong lễ Sen Đôn-ta.

Hỏi: Con gái tôi là ⟦minor,victim:Trương Ngọc Hân⟧, lên lớp 5, gần đây hay giật mình, không cho ai chạm vào người. Cháu nói ông hàng xóm tên Tám Đờn gọi vào cho kẹo rồi sờ soạng. Tôi phải làm gì? (Chị ⟦?informant:Trương Thị B.⟧, xã Mỹ Lạc)
Đáp: Chị hãy giữ nguyên quần áo cháu mặc hôm đó, đừng tra hỏi nhiều lần, đưa cháu đến công an xã và đề nghị có cán bộ nữ cùng dự. Trợ giúp viên pháp lý Lê Nguyễn Thu Ba sẽ bảo vệ quyền lợi cho cháu miễn phí. Không thỏa thuận bồi thường riêng, vì việc đó không làm vụ án dừng lại.

Thư cảm ơn
Gia đình tôi xin gửi lời tri ân đến Đội Cảnh sát chữa cháy khu vực 3. Đêm mùng 2, xưởng mộc cạnh nhà bốc cháy, khói tràn vào phòng mẹ tôi. Các chiến sĩ Lương Tuấn Kiệt, Mạc Văn Phong đội mặt nạ lên tầng ba, cõng mẹ tôi xuống an toàn. Cụ không hề gì, sáng ra còn đòi ăn xôi.
Cũng xin cảm ơn ông Thiều Quang Nghị tổ trưởng dân phố, anh Bảo bán phở đã cho mượn vòi nước.
Thay mặt gia đình: Khúc Thị Mai Trinh, phường Đông Ngạc.

Khoảng 10 giờ, xe khách 29 chỗ chạy tuyến Điện Biên – Sơn La lật ở Km 352. Danh sách người đang điều trị tại bệnh viện:
1. ⟦victim:Mùa A Chứ⟧, chấn thương ngực;
2. ⟦victim:Lò Thị Ươi⟧, gãy xương đòn;
3. ⟦victim:Đặng Hữu Phước⟧, phụ xe, đa chấn thương;
4. ⟦minor,victim:Lò Minh Tuệ⟧, 6 tuổi, con chị ⟦?victim:Ươi⟧, rách da đầu.
Hành khách còn lại đã được xe khác đón. Lái xe Nguyễn Văn Quảng âm tính với ma túy, khai rằng mất lái vì sương mù. Thượng tá Tòng Thanh Biên chỉ đạo khám nghiệm hiện trường, phân luồng cho xe tải đi đường tránh.

Hội thi kể chuyện sách hè phường Trường Chinh có mười tám thí sinh nhí. Giải nhất về tay ⟦minor:Nguyễn Trà My Sa⟧, học sinh lớp 3C trường Kim Đồng, với truyện "Dế Mèn phiêu lưu ký" của nhà văn Tô Hoài; giải nhì thuộc về ⟦minor:Siu H'Diệp⟧ (10 tuổi, làng Ốp). Ban giám khảo gồm nhà thơ Văn Công Hùng Sơn, cô thủ thư Bạch Thị Liễu, họa sĩ Hồ Xuân Thạnh.
Khách mời là ca sĩ Y Zắc hát tặng hai bài. Kết thúc, phường tặng mỗi em một bộ truyện tranh do hiệu sách Nhân Văn tài trợ.

Bà con ở ngách 40 kể cho tổ công tác nghe chuyện cụ ⟦victim:Hạ Thị Tuất⟧: hai người con trai đẩy qua đẩy lại, có tuần cụ chỉ ăn mì sống, cửa khóa ngoài. Khi đoàn đến, cụ nằm trên chiếu ướt, loét lưng, cân nặng còn ba mươi mốt ký.
Phường lập biên bản, đưa cụ vào trung tâm bảo trợ. Hai con là Lã Văn Tiến và Lã Văn Tới bị xử phạt về hành vi bỏ mặc, không chăm sóc mẹ. Phó chủ tịch Đường Thu Hằng nói sẽ rà lại toàn bộ người trên tám mươi tuổi trong phường.

Lúc ⟦?victim:Xuyến⟧ gọi đến đường dây của Hội, tiếng đập cửa còn rầm rầm phía sau. Cô dâu mới mười chín tuổi ⟦victim:Lường Thị Xuyến⟧ về nhà chồng ở bản Nà Ớt được bốn tháng thì ba lần chạy trốn. Mẹ chồng bắt nghỉ học nghề, chồng giữ điện thoại, say là đánh.
Chi hội trưởng Hoàng Thị Pản đến cùng công an viên, đưa cô sang nhà tạm lánh. Chồng cô, Vi Văn Tuân, nhận quyết định cấm tiếp xúc bốn ngày. Ngày hòa giải, già làng Lò Văn Pọm nói một câu ai cũng nín: vợ không phải con trâu.

Trao trả tài sản cho khách du lịch
Chiều 3/7, Công an phường Dương Đông trao trả chiếc ba lô trong có máy ảnh và 1.200 đô la cho bà Margaret Collins, khách Úc. Bà để quên trên xe của tài xế Đoàn Văn Lụa; anh Lụa chạy thêm bốn ba vòng tìm không ra khách nên mang đến trụ sở.
Nhân viên lễ tân Phan Như Ý giúp phiên dịch. Bà Collins viết mấy dòng cảm ơn vào sổ, hẹn năm sau trở lại. Trước đó vài hôm, anh Trịnh Công Hậu cũng nộp một chiếc điện thoại nhặt ở bãi Trường.

Tìm trẻ lạc
Bé ⟦?victim,minor:Nguyễn Hoàng Thiên Ân⟧, 5 tuổi, lạc mẹ trong hội chợ xuân ở công viên Tao Đàn lúc 19 giờ 30. Bé mặc đồ siêu nhân đỏ, nói ngọng, có nốt ruồi dưới cằm.
Cập nhật 21 giờ: bảo vệ Tăng Chí Cường thấy bé ngồi khóc sau quầy gà rán đã bồng về lều ban tổ chức. Mẹ bé, chị Nguyễn Thị Kiều Loan, nhận con sau khi công an đối chiếu giấy khai sinh trên ứng dụng. Bé khỏe, chỉ đói bụng. Ban tổ chức nhắc phụ huynh viết tên và nơi hẹn vào túi áo của con.

Công an xã Hòa Lạc đã khởi tố vụ đầu độc đàn bò. Đối tượng Trương Văn Rớt, 50 tuổi, do tranh chấp bờ ranh nên rải lúa trộn thuốc trừ sâu ra bãi cỏ. Ba con bò của hộ ông ⟦victim:Mạch Kim Sanh⟧ chết, thiệt hại chín mươi triệu đồng.
Rớt bị bắt quả tang khi quay lại lượm bao. Điều tra viên Lữ Thanh Bình đang làm rõ người bán thuốc không có giấy phép. Trưởng trạm thú y Kha Thị Mười yêu cầu chôn xác bò với vôi bột, cấm xẻ thịt bán.

Gương sáng học đường
Em ⟦minor:Lý Thị Sầu⟧, lớp 7B Trường PTDTBT Tả Phời, thấy bạn trượt chân xuống suối đã chìa cành tre kéo bạn vào bờ. Bạn em là ⟦?victim,minor:Tẩn Láo San⟧ chỉ uống vài ngụm nước rồi tỉnh.
Sáng nay, Chủ tịch UBND tỉnh tặng em bằng khen, Tỉnh đoàn tặng huy hiệu "Tuổi trẻ dũng cảm". Thầy Nông Văn Chiến nói em rất ít lời, cả tuần chẳng kể với ai. Bố em, ông Lý Láo Tả, đi làm thuê dưới xuôi, nghe tin qua loa xã mới biết.

BÁO CÁO NHANH (lần 1)
Kính gửi: Công an huyện
Hồi 02h15, tại bãi vàng cũ khu Khe Lếch xảy ra sập hầm. Bị vùi: ⟦victim:Triệu Tòn Phin⟧, ⟦victim:Bàn Văn Quẩy⟧ – đều trú thôn Khe Lép. Đã moi được 01 người (Phin), còn thở, gãy 02 chân. ⟦?victim:Quẩy⟧ chưa thấy.
Lực lượng: 12 công an, 20 dân quân do đ/c Triệu Kim Thanh chỉ huy. Phương tiện: 01 máy xúc của DN Tiến Phát. Khó khăn: mưa, đất tiếp tục lở. Chủ hầm Lục Văn Đồng đã bị tạm giữ.
Người báo cáo: Đại úy Hà Công Thái.

Mặt trận xã Tân Thành khởi công nhà đại đoàn kết cho hộ bà Ngô Thị Lến, thuộc diện cận nghèo, ở cái chòi lá suốt mười năm. Kinh phí 80 triệu đồng do ông Phạm Hoàng Nhựt, chủ trại tôm, ủng hộ 50 triệu, còn lại do họ đạo của linh mục Giuse Trần Đức Hiển vận động.
Thợ hồ Năm Thuận và nhóm bạn tình nguyện làm không công. Bà Lến mừng rớt nước mắt, nói có nhà rồi khỏi sợ mưa dột ướt bàn thờ ổng. Dự kiến trước Tết sẽ bàn giao; lễ khánh thành mời cả đội đờn ca tài tử của nghệ sĩ Út Bền.

Kẻ tâm thần cầm rựa xông vào lớp mẫu giáo lúc bảy giờ kém mười. Cô ⟦victim:Rơ Châm H'Lan⟧ chặn ngay cửa, bị chém vào vai trái; chị cấp dưỡng ⟦victim:Nguyễn Thị Bê⟧ ôm trẻ chạy ra vườn, vấp ngã trật khớp gối. Hai mươi hai cháu đều an toàn.
Công an viên Kpă Thin cùng dân làng khống chế được Siu Đoan. Người này có hồ sơ điều trị nhưng bỏ thuốc từ tháng ba.
Hôm sau, đại diện ngành giáo dục tới thăm. Cô ⟦?victim:H'Lan⟧ cười nhẹ trên giường bệnh: "Em chỉ sợ tụi nhỏ khóc".

Thuốc sâu đựng chai nước ngọt: bài học từ một ca cấp cứu
Cháu ⟦minor,victim:Kiên Thị Sô Ri Da⟧, học mẫu giáo lớn ở ấp Trà Kháo, khát nước uống nhầm thuốc cỏ ông nội rót sẵn trong chai trà xanh. Trạm y tế rửa dạ dày rồi chuyển tuyến; phổi cháu xơ hóa, tiên lượng dè dặt.
Y sĩ Sơn Ngọc Thái dặn: thuốc bảo vệ thực vật phải để nguyên bao bì, khóa kín, cao quá đầu người lớn. Mỗi nhà nên treo số điện thoại trạm y tế cạnh bếp. Ông nội cháu, mắt kém, từ hôm ấy không ra khỏi nhà.

Giải đua thuyền truyền thống sông Kiến Giang
Đội bơi xã Lộc Thủy với lái chính Lê Quang Ngọc, gõ phách Võ Văn Luật cán đích trước đội Phong Thủy của Dương Công Trinh gần nửa thân thuyền. Đội đua nữ An Thủy do chị Ngô Thị Hà Lam cầm chèo cái giành cúp lần thứ ba.
Trọng tài Trần Hữu Vịnh nhắc nhở một đội chuyển hướng sai phao tiêu. Ông Phan Xuân Khoát tám mươi hai tuổi năm nào cũng ra bờ sông, bảo nghe tiếng hò là nhớ cái thời mình bơi lái, nhớ các ông Đới, ông Thung nay đã khuất núi.

Người đầu tiên gọi điện cho công an về tiếng trẻ khóc đêm là chị ⟦informant:Nghiêm Thị Chuyên⟧, thuê trọ sát vách phòng 12. "Không ai tin, tôi phải gọi đến lần thứ tư", chị nói. Nhờ chị, cháu ⟦?victim,minor:Đ.G.H⟧, bốn tuổi, học lớp chồi trường Ánh Dương, được đưa ra khỏi căn phòng với những vết dụi thuốc lá trên lưng.
Cha dượng là Đồng Văn Khải và mẹ ruột đã bị bắt. Bác sĩ trưởng khoa Lại Thị Hương cho biết cháu sẽ được ghép da. Hội bảo vệ quyền trẻ em cử luật sư Đào Anh Minh tham gia.

Lật đò ở bến Cồn Tàu
Đò chở học sinh qua sông bị sóng sà lan đánh úp lúc 11 giờ 15. Mười em được cứu; em ⟦minor,victim:Lê Thị Diễm Phúc⟧, lớp 9A2, mất tích đến chiều thì thợ lặn Ba Khía tìm thấy. Chủ đò Nguyễn Văn Xoài không trang bị đủ áo phao, đã bị tạm giữ hình sự.
Lễ tang em được tổ chức tại nhà ở ấp Cồn. Cả lớp đứng dọc con đê, mỗi bạn một bông điên điển. Thầy dạy văn Đinh Vũ Hoàng đọc bài em viết dở về ước mơ cây cầu. Huyện hứa khởi công cầu trước mùa nước năm sau.

Tập huấn phòng chống đuối nước cho 60 hướng dẫn viên hè
Khóa học ba ngày do kiện tướng bơi lội Lê Nguyễn Hải Đăng đứng lớp; phần hồi sức do điều dưỡng Ninh Thị Phương Thảo phụ trách. Học viên thực hành ném phao, kéo người bằng sào, tuyệt đối không nhảy xuống cứu khi chưa biết kỹ năng. Hai học viên đạt điểm cao là anh Giáp Văn Cương và chị Thân Thị Nụ, đều là cán bộ Đoàn.
Bế mạc, Phó giám đốc Sở Đồng Văn Thược trao chứng nhận. Mỗi xã nhận về mười phao cứu sinh, tặng bởi quỹ mang tên bác sĩ Phạm Ngọc Thạch.

Chuyện ở khu trọ công nhân
Chị ⟦victim:Bế Thị Nguyên⟧ tắm xong bước ra thì chạm dây phơi rò điện, ngã sấp. Anh bạn cùng dãy cắt cầu dao, ép tim liên tục tám phút theo đúng bài học ở công ty. Tim chị đập lại. Bác sĩ bảo chậm hai phút nữa là hết.
Chủ trọ Lã Đức Thịnh bị nhắc nhở vì đấu nối cẩu thả, phải thay toàn bộ đường dây. Công đoàn khu công nghiệp tặng giấy khen cho người cứu là anh Hứa Văn Đàm, thợ hàn, quê Bắc Kạn.

Cảnh giác chiêu báo tin "con cấp cứu"
Ông Đinh Quang Sửu, giáo viên về hưu ở khối 5, nghe điện thoại xưng là bác sĩ, báo con trai bị tai nạn, cần chuyển ngay hai mươi triệu. Ông bình tĩnh hỏi tên trường, tên lớp, đầu dây bên kia ấp úng rồi tắt. Con ông lúc đó đang ăn cơm ở cơ quan.
Thượng úy Lê Na, Công an phường Bến Nghé mới, lưu ý: khi nghe tin dữ, hãy gọi thẳng cho người thân hoặc nhà trường. Trưởng khối Hồ Hữu Quý đã đọc bài này trên loa hai buổi.

Anh ⟦victim:Ksor Tưl⟧ đi xe máy một mình từ rẫy về làng Grôn, trời tối, húc vào con trâu thả rông, chết tại chỗ. Vợ anh ⟦?victim:Rmah Blui⟧ ở lại với ba đứa con, đứa út mới đầy tháng.
Buổi họp làng, chủ trâu Rơ Lan Hyuh xin đền theo lệ: một con bò, một ghè rượu, và nuôi con gái lớn của người mất tới hết lớp mười hai. Công an xã vẫn xử lý theo luật. Trưởng thôn nhắc chuồng trại phải đóng then trước sáu giờ chiều, ai để gia súc ra quốc lộ sẽ bị phạt.

Lời cảm ơn sau tang lễ
Gia đình chúng tôi chân thành cảm tạ các cấp chính quyền, bà con khu phố 4, ca đoàn giáo xứ Tân Định, hội Cao niên đã đến phúng viếng và tiễn đưa thân phụ chúng tôi là cụ ông Phêrô Mai Đình Chương, nguyên hiệu trưởng trường cấp hai, về nơi an nghỉ cuối cùng, hưởng thọ 94 tuổi.
Trong lúc tang gia bối rối không tránh khỏi sơ suất, kính mong lượng thứ. Trưởng nam Mai Đình Cảnh, thứ nữ Mai Thị Bạch Tuyết cùng các cháu nội ngoại đồng kính bái.

"Con mệt quá mẹ ơi", tin nhắn lúc 0 giờ 12 của ⟦minor,victim:Bùi Nhật Vy⟧, nữ sinh lớp 11 chuyên Anh, khiến người mẹ đang trực đêm ở bệnh viện rụng rời. Chị chạy về, gọi công an phường. Tổ tuần tra phá cửa sân thượng, giữ được cháu khi hai chân đã ở ngoài lan can.
Sau này cháu kể bị bạn lập nhóm bêu riếu ngoại hình suốt một học kỳ. Chuyên viên tâm lý Trần Lệ Hằng cho rằng cha mẹ nên để ý khi con bỗng cho đi những món đồ yêu thích, mất ngủ, nói lời từ biệt bâng quơ.

Đội dân phòng bản Tà Mít được tặng bằng khen của Bộ
Trong trận lũ ống ngày 28/7, tổ của ông Lò Văn Nuôi đi gõ từng cửa, lùa hết 37 hộ lên đồi trước khi nước ập xuống. Nhà trôi mười bốn cái, người không mất ai. Anh Lò Văn Tỉnh vác bà cụ 96 tuổi trên lưng; chị Cầm Thị Ín đánh kẻng đến rách tay áo.
Đại tá Sùng A Thào trao bằng khen tại sân trường. Ông Nuôi nói ông chỉ làm theo lời bố dặn: nước đục, cá nhảy lên bờ thì đi ngay.

Vụ cháy chợ Sáng: 23 ki-ốt bị thiêu rụi
Lửa phát ra từ quầy vàng mã lúc 3 giờ, đến 5 giờ 20 mới dập xong. Không có thương vong về người. Thiệt hại lớn nhất là sạp vải của bà ⟦victim:Uông Thị Tỵ⟧, khoảng 600 triệu đồng; kế đó là quầy giày dép của vợ chồng ⟦victim:Khuất Duy Hưng⟧ – ⟦victim:Phùng Thị Lạng⟧.
Ban quản lý chợ, ông Đới Văn Sỹ, xác nhận hệ thống bơm nước hỏng từ tháng trước. Chủ tịch thị trấn Từ Minh Hiển hứa bố trí chợ tạm ở sân kho trong ba ngày, miễn phí mặt bằng một quý.

Trình báo của chị ⟦victim:Văn Thị Thu Sương⟧, khu vực 2: chồng cũ là Thi Hoàng Nghĩa chặn đường lúc chị tan ca, tạt xăng, dọa đốt nếu không quay lại. Chị lăn xuống mương thoát được, trầy hai đầu gối.
Công an phường đã mời Nghĩa làm việc, thu chiếc bật lửa và chai nhựa. Trung tá Quảng Đại Cường áp dụng biện pháp cấm tiếp xúc, phân công nữ cảnh sát đưa đón chị một tuần. Chủ xưởng may đồng ý đổi ca sáng. Hội Liên hiệp Phụ nữ trợ giúp chị làm đơn, cử bà Tư Hồng ở cạnh nhà trông chừng giúp.

Ba ngư dân Lý Sơn sau mười chín giờ ôm can nhựa
Tàu cá bị sóng đánh vỡ mạn cách đảo bốn mươi hải lý. Ông ⟦victim:Bùi Thượng⟧, anh ⟦victim:Dương Quang Rin⟧ và anh ⟦victim:Phạm Lam Ngụ⟧ trôi dạt, cháy nắng, kiệt sức thì được tàu của thuyền trưởng Mai Phụng Lưu Hai vớt lên. Người thứ tư, anh ⟦victim:Nguyễn Chí Nhẫn⟧, buông tay lúc nửa đêm.
Đồn biên phòng bố trí quân y tiêm truyền. Trung tá Phan Anh Tuấn đề nghị thưởng cho tàu cứu nạn. Trên bến, mẹ anh ⟦?victim:Nhẫn⟧ thắp ba nén hương, không nói lời nào.

DANH SÁCH NHẬN QUÀ TRUNG THU CỦA NHÓM "ÁO LAM"
- Em ⟦minor:Thào Mí Say⟧, lớp 2, điểm trường Sủng Là;
- Em ⟦minor:Vàng Thị Chía⟧, lớp 4, điểm trường Sủng Là;
- Em ⟦minor:Giàng Mí Lử⟧, 5 tuổi, lớp mẫu giáo thôn Mo Pải.
Mỗi em một áo ấm, một đèn ông sao, hai hộp bánh. Người trao: chị Trịnh Ngân Hạnh, anh Quách Bảo Sơn. Người nhận thay: cô giáo Mã Thị Pà. Bánh do tiệm Đồng Khánh ủng hộ, áo do các cụ câu lạc bộ đan len Hoa Mai ở Hà Đông đan suốt mùa hè.

Cứ đến rằm tháng bảy, ông ⟦informant:Tăng Văn Lợi⟧ lại kể cho công an nghe cái đêm ông nhìn thấy Ba Đạt xách can xăng vào hẻm. Lời khai của ông, người bán bánh bao đêm, giúp mở lại vụ án tưởng đã khép. Đám cháy năm ấy cướp đi vợ chồng ⟦victim:Thái Chấn Hưng⟧ cùng đứa con gái ⟦minor,victim:Thái Mỹ Kỳ⟧ vừa vào lớp 1.
Phiên phúc thẩm y án tù chung thân với Lâm Tấn Đạt. Luật sư Ôn Thị Bích Lệ, người bảo vệ cho phía gia đình bị hại, nói công lý đến muộn mười hai năm.

Bản tin câu lạc bộ Cầu lông Người cao tuổi
Tháng này chúc thọ các cụ: Quản Trọng Tín (80), Lăng Thị Hồi (85), Doãn Đức Cảnh (90). Giải đôi nam hạng trên bảy mươi: nhất Cấn Văn Lược – Trưng Quốc Hội; nhì Âu Dương Thành – Ninh Ngọc Bảo. Trọng tài: bà Sầm Lệ Thu.
Quỹ còn hơn ba triệu, thủ quỹ Đỗ Minh Tâm đã công khai trên bảng. Cụ Doãn Đức Cảnh tặng câu lạc bộ hai đôi vợt và đọc bài thơ tự sáng tác về mái đình làng. Tháng sau nghỉ tuần đầu để sửa mái tôn.

Xe đưa đón bỏ quên trẻ
Sự việc tại trường mầm non tư thục Mầm Xanh Bé: cháu ⟦?victim,minor:T.Q.B⟧, năm tuổi, ngủ gật ở hàng ghế cuối, bị bỏ lại trên xe gần bốn tiếng giữa trưa hè. Lúc tìm thấy cháu đã ngưng thở. Lái xe Phương Văn Thế, người phụ trách đón trẻ Nguyễn Thị Lành Anh bị khởi tố tội vô ý làm chết người.
Sở yêu cầu tất cả xe phải điểm danh hai lượt, lắp chuông cuối xe. Phụ huynh dạy con bấm còi liên tục, mở đèn khẩn cấp nếu chẳng may mắc kẹt. Bà nội của cháu ⟦?minor:B⟧ nhập viện vì tăng huyết áp.

Tuyên dương người dân hỗ trợ cảnh sát
Trong lễ chào cờ sáng thứ hai, Công an thành phố trao thưởng cho chị ⟦informant:Mẫn Thị Chinh⟧, bán nước ở bến xe, vì đã mật báo nhóm chuyên dàn cảnh va chạm để cướp xe. Kẻ cầm đầu Đào Văn Tĩnh cùng bốn đàn em sa lưới ngay tuần sau.
Một bị hại là anh ⟦victim:Lộc Văn Tòng⟧, sinh viên chạy xe công nghệ, được nhận lại chiếc xe. Anh ngượng nghịu cúi chào từng người. Ngoài ra có hai bảo vệ bến xe là Trần Khắc Huề, Giang A Của được biểu dương vì phối hợp chặn lối ra.

Thôn Đồng Mít làm giỗ chung
Mười lăm năm trước, vụ lở núi vùi lấp nóc nhà ông ⟦?victim:Hlép⟧. Năm nào già làng Đinh Hrá cũng gọi tên người mất: ⟦victim:Đinh Văn Hlép⟧, ⟦victim:Đinh Thị Mút⟧, và ⟦minor,victim:Đinh Thị Y Nhi⟧ còn chưa kịp vào lớp Một.
Làng mới nằm trên gò cao, có nhà rông, trường hai tầng, cột đo mưa. Cán bộ khuyến nông Phạm Tấn Khoa chỉ cho dân trồng quế giữ đất. Chiều xuống, đám trẻ chơi bóng bên tấm bia đá, còn già Hrá rót rượu cần mời khách xa.

loa loa loa!!! bà con tổ 7 chú í
sáng nay bà ⟦victim:Chín Thẹo⟧ ở hẻm chùa bị con béc-giê nhà ông Lâm Hớn cắn nát bàn tay, đang nằm bv huyện. Con chó sổng chưa bắt đc. Nó màu vàng lưng đen, đeo vòng đỏ. Ai thấy đừng có chọc, đóng cửa lại, kêu tổ dân phố (a Tuấn Râu) hoặc CA phường tới.
Mấy nhà có con nhỏ dặn tụi nhỏ khỏi ra sân chùa đá banh bữa nay. Ông Hớn đã ứng tiền thuốc 5tr, hứa bán chó. Ai từng bị nó táp thì ghé trạm y tế chích ngừa nha.

Nhà văn hóa huyện ra mắt tập sách "Người Tày bên sông Gâm" của tác giả Ma Văn Đức Khang. Sách dày 320 trang, ghi lại lời then của bà Hoàng Thị Bợ, những bài thuốc của lương y Quan Văn Đình và chuyện cụ Ma Thế Tài nuôi giấu cán bộ năm 1947.
Tại buổi ra mắt, nhà nghiên cứu Triều Ân Nhẫn đánh giá cao phần phiên âm. Nghệ nhân ưu tú Chẩu Thị Sen cùng học trò biểu diễn đàn tính. Thư viện trường mang tên Tô Hiệu nhận hai mươi cuốn tặng.

Ngã giàn giáo ở công trình trường mầm non
Thợ xây ⟦victim:Cầm Bá Thiệp⟧ rơi từ độ cao sáu mét, tử vong; thợ phụ ⟦minor,victim:Lữ Văn Khuyên⟧, 17 tuổi rưỡi, vỡ xương chậu. Cả hai không đeo dây an toàn, không có hợp đồng lao động. Cai thầu Hoàng Nghĩa Sáu khai chỉ nhận người theo lời quen biết.
Thanh tra lao động Phan Thị Sáng yêu cầu đình chỉ thi công, lập phương án hỗ trợ hai gia đình. Công ty Trường Thịnh Phát ứng trước một trăm triệu đồng. Công đoàn kêu gọi quyên góp, sổ để ở phòng một cửa.

HƯỚNG DẪN LÀM LẠI GIẤY TỜ SAU LŨ
Bà Diệp Thị Tiên ở thôn Trung hỏi: sổ đỏ bị trôi, muốn xin cấp lại thì nộp ở đâu? Ông Thang Văn Tư hỏi: thẻ bảo hiểm ướt nhòe có khám được không?
Cán bộ tư pháp Phan Đình Mạo trả lời: bà Tiên làm đơn trình báo mất, niêm yết mười lăm ngày tại trụ sở; ông Tư chỉ cần mang căn cước đến bệnh viện, không cần thẻ giấy. Tổ lưu động của chị Vi Thị Hoan sẽ về từng thôn theo lịch phát trên loa, không thu lệ phí.

Nước rút, người ta thấy cái xuồng úp trong bụi mua. Bác ⟦victim:Tiêu Hữu Phận⟧ đi thăm con gái lúc nước đang dâng, can mấy cũng không được. Ba ngày sau, con gái bác – chị ⟦?victim:Tiêu Ngọc Hà⟧ – tự mình nhận ra cha bằng chiếc đồng hồ.
Chủ tịch xã Trần Văn Bê đến thắp hương, trao tiền hỗ trợ mai táng. Ông nhắc đi nhắc lại qua loa: nước chưa rút hẳn thì đừng ra đồng, không vớt củi, không đi thăm lờ, người già ở đâu yên đó.

Kết quả xác minh đơn phản ánh bạo lực học đường
Trường Tiểu học Hiệp Thành khẳng định có việc giáo viên Quế Thị Phương Loan dùng thước đánh em ⟦minor,victim:Âu Gia Bảo⟧, lớp 2D, làm bầm mông và đùi do viết sai chính tả. Người phát hiện là bà ngoại em khi tắm cho cháu.
Cô Loan nhận lỗi, bị đình chỉ đứng lớp mười lăm ngày. Hiệu trưởng Tôn Thất Quả tới nhà xin lỗi. Em ⟦?minor,?victim:Bảo⟧ được chuyển sang lớp cô Hạnh Nguyên. Phòng giáo dục yêu cầu các trường gắn camera hành lang, mở hộp thư góp ý.

Thư gửi tòa soạn
Tôi đọc bài viết về chuyến xe đêm và muốn nói thêm đôi lời. Bác tài Ngụy Văn Cẩn trong bài không chỉ trả lại tôi túi tiền, mà còn quay xe mười lăm cây số đưa một sản phụ đến bệnh viện. Đứa bé chào đời khỏe mạnh, ba mẹ đặt tên là ⟦?minor:Cẩn⟧.
Ở xã tôi, cái tên ấy giờ thành chuyện vui. Mong báo có lời khen đúng người. Cũng xin cảm ơn nữ hộ sinh Thị Xuân, cô Điểu Thị Bơ bán quán đã đun nước.
Lâm Sắc, xã Lộc Tấn

Tình nghi bị đầu độc bằng ấm trà
Nhà bà ⟦victim:Xa Thị Huyền⟧ ở xóm Bưa có bốn người cùng nôn ói sau khi uống trà sáng. Mẫu nước nhiễm thuốc diệt chuột. Công an tỉnh xác định em dâu là Hà Thị Diện lén bỏ vào do ghen chuyện chia đất. Diện đã bị bắt.
Bà ⟦?victim:Huyền⟧ và con trai ⟦victim:Xa Văn Thăng⟧ lọc máu ba lần, đã tỉnh. Hai người làm thuê là ⟦victim:Bùi Văn Én⟧, ⟦victim:Bùi Thị Quỳ⟧ nhẹ hơn. Trưởng xóm Xa Công Nhượng kêu gọi bà con không đồn đoán, nhất là chuyện ma chài.

Cứu hộ chú chó mắc kẹt trong giếng
Nghe tiếng kêu ư ử suốt buổi trưa, cụ ⟦?informant:Nhữ Đình Toại⟧ báo tổ dân phố. Bốn chiến sĩ do Trung úy Phí Ngọc Đoàn chỉ huy thả dây, đưa được con chó vàng lên sau bốn mươi phút. Cả xóm vỗ tay.
Chủ của nó, anh Cù Huy Lập, đi làm về mới hay chuyện, mời các chiến sĩ chén nước chè xanh. Anh hứa xây thành giếng, đậy nắp bê tông. Chị Vũ Thị Khuy quay clip, đưa lên trang của phường được mấy nghìn lượt thích.

Khởi tố bảo mẫu bạo hành
Cơ quan điều tra Công an thành phố khởi tố Hàn Thị Mộng Kiều, chủ nhóm trẻ Sóc Nhỏ, về tội hành hạ người khác. Kết quả trích xuất camera cho thấy Kiều nhiều lần bóp mũi đổ cháo, trói tay vào ghế hai cháu ⟦minor,victim:Quan Tuệ Lâm⟧ (20 tháng) và ⟦minor,victim:Bửu An⟧ (26 tháng).
Người cung cấp đoạn hình là ⟦informant:một nữ sinh viên thực tập⟧ tại cơ sở. Phường đã thu hồi giấy phép, chuyển mười một cháu còn lại sang trường công. Bà Hồ Thị Tường Vi, trưởng phòng văn xã, nhận trách nhiệm về việc chậm kiểm tra.

Sáng sớm, chị lao công phát hiện ông lão nằm co ro dưới gầm cầu Chà Và, tay ôm bịch nylon. Ông xưng tên ⟦victim:Lục Tiểu Bảo⟧, bán vé số, đêm qua bị hai thanh niên giật hết vé lẫn tiền, xô té chảy máu đầu.
Công an phường 13 đưa ông đi băng bó, mua cho tô hủ tiếu. Đến trưa, nhờ camera tiệm thuốc, tổ hình sự bắt Tô Gia Hào và Phan Nhựt Linh đang bán lại vé. Nhà hảo tâm Kim Thoa tặng ông bốn trăm tờ vé, kèm một năm tiền trọ.

Có lẽ ít người biết ngõ Hàng Đũa từng là phố chết. Mùa bom năm bảy hai, cả dãy nhà từ số 3 đến số 19 đổ sụp. Cụ Vi Khánh Hội, thợ ảnh, đã dựng bia bằng gạch vỡ. Con cụ là họa sĩ Vi Thành vẽ lại toàn bộ mặt phố theo trí nhớ, gửi tặng bảo tàng.
Tên hiệu cũ còn đó: Phúc Lai, Đại Hưng, bà Cả Mọc bán thuốc, ông Phán Tề dạy đàn. Cuối tuần này, nhà sử học Đặng Ngọc Khuê dẫn khách đi bộ thăm phố, bắt đầu ở gốc đa.

Phòng Cảnh sát giao thông: kết luận vụ va chạm tại ngã tư Gò Găng
Xe đầu kéo của tài xế Nguyễn Tấn Đực dừng đèn đỏ đúng vạch. Xe máy do ⟦minor,victim:Lê Hoài Nam⟧ (học sinh lớp 10A5, không bằng lái) điều khiển chở ⟦minor,victim:Trương Khả Doanh⟧ cùng lớp vượt phải, va vào đuôi. ⟦?minor,?victim:Nam⟧ tử vong; ⟦?minor,?victim:Doanh⟧ mất một chân.
Lỗi hoàn toàn thuộc người điều khiển xe máy. Mẹ của ⟦?minor,?victim:Nam⟧ là bà Huỳnh Thị Trọng giao xe nên bị xử phạt theo quy định. Tài xế Đực tự nguyện hỗ trợ hai gia đình mỗi bên mười triệu.

Lời cảm ơn của lớp học tình thương
Ba năm nay, tối nào sơ Maria Vũ Thị Hiền cũng thắp đèn dạy chữ ở xóm ghe. Bàn ghế do ông Sáu Cồ đóng, tập vở do tiệm Minh Khai cho, gạo cuối tháng thì bà Hai Lúa gánh tới. Tuần rồi, Đại úy Lưu Bá Ôn mang thêm hai cái quạt.
Lớp có mười chín em, em nhỏ nhất sáu tuổi. Chúng tôi không biết lấy gì đền đáp, chỉ biết mỗi cuối buổi cả lớp khoanh tay hát một bài. Kính chúc quý ân nhân sức khỏe.

Công an xã Chiềng Ngần khuyến cáo ngạt khí than
Hai vợ chồng trẻ ⟦victim:Quàng Văn Diện⟧, ⟦victim:Tòng Thị Đôi⟧ ủ chậu than củi trong buồng kín để sưởi cho con mới sinh. Bà nội gọi cửa không thấy thưa, phá liếp vào thì cả nhà mê man. Anh ⟦?victim:Diện⟧ không qua khỏi. Chị ⟦?victim:Đôi⟧ và con gái mười hai ngày tuổi đang nằm khoa hồi sức.
Tuyệt đối không đốt than trong phòng đóng kín; nếu bắt buộc, phải mở hé hai cửa. Y tá bản Lò Thị Thoan sẽ đi từng nhà có phụ nữ ở cữ kiểm tra trong tuần này.

Cụ già ba ngày không mở cửa
Thấy hộp sữa treo ngoài cổng còn nguyên, ⟦?informant:chị giao sữa⟧ báo cho tổ trưởng Mông Thị Thắm. Công an phường phá khóa: ông ⟦victim:Liễu Đình Cao⟧, 83 tuổi, sống một mình, đột quỵ nằm dưới sàn bếp, còn thoi thóp. Ông được đưa đi cấp cứu, liệt nửa người bên phải.
Con trai ông đang ở Cộng hòa Séc, nhờ họ hàng trông nom. Từ nay, mỗi sáng đội tình nguyện của trường trung cấp y sẽ gõ cửa mười bảy nhà có người cao tuổi đơn chiếc. Ông ⟦?victim:Cao⟧ nói khó nhọc: "Cảm ơn cô sữa".

Hội khỏe Phù Đổng cụm miền núi
Điền kinh 100 mét nữ: ⟦minor:Hờ Thị Chư⟧, lớp 9 trường Nậm Khắt, giành huy chương vàng với đôi chân trần. Đẩy gậy nam: ⟦minor:Thào A Páo⟧, 14 tuổi, trường Púng Luông. Bóng đá mini: đội do thầy Nguyễn Khắc Viện Anh dẫn dắt vô địch sau loạt luân lưu.
Trưởng ban tổ chức Lê Mạnh Quân trao cờ. Nhà tài trợ, giám đốc Trịnh Thị Nguyệt Minh, tặng mỗi vận động viên một đôi giày. Trọng tài Chang A Vàng bảo lần đầu bấm đồng hồ mà tay run vì thích.

Công an tỉnh cảnh báo sau vụ nổ pháo tự chế. Học theo video, ⟦minor,victim:Võ Minh Quân Tài⟧ (13 tuổi, thôn An Lỗ) trộn hóa chất trong chuồng heo; hỗn hợp phát nổ, em cụt ba ngón tay trái, hỏng một mắt. Em họ đứng gần là ⟦minor,victim:Võ Thành Luân⟧ bị thủng màng nhĩ.
Người bán hóa chất qua mạng, Giả Văn Thuyết, đã bị triệu tập. Nhà trường cho học sinh ký cam kết. Ông Phan Bá Vui, trưởng thôn, kêu gọi ai còn giữ thuốc pháo thì đem nộp trước 25 tháng Chạp, không bị xử lý.

Đường làng hẹp, hai bên lúa trổ. Chiếc công nông không đèn của Thạch Ngọc Thuyền đậu ngay khúc quẹo. ⟦victim:Sáu Hiền⟧ đi đám về, chạy xe đạp, tông thẳng vào thùng sau. Bà con khiêng bà vô nhà đắp thuốc, sáng ra mới chở đi bệnh viện thì máu bầm đã chèn não.
Bí thư ấp Liêu Văn Tây than: nếu đưa đi liền thì còn người. Tấm bảng "Không đậu xe không đèn" nay đóng vào gốc dừa chỗ đó, chữ đỏ, do chính tay Thuyền viết.

Đại hội Chi hội Chữ thập đỏ thôn Cẩm Đới bầu ban chấp hành khóa mới gồm bà Trà Thị Ngần, ông Nhâm Xuân Cữ và chị Đồng Khánh Linh. Nhiệm kỳ qua, chi hội hiến 214 đơn vị máu; riêng anh Lều Thọ Vực hiến 31 lần.
Phần thảo luận, bác sĩ Khổng Minh Tuân hướng dẫn cách xử trí rắn cắn: giữ bất động chi, không rạch, không hút nọc, không đắp lá. Bà Ngần kể vui chuyện thôn tập diễn, ông Cữ đóng người bị rắn cắn kêu to đến nỗi xe cứu thương thật chạy tới.

Cơn lốc chiều 22/4 cuốn sập rạp cưới nhà ông Đặng Tài Bảy. Cột sắt rơi trúng bàn nhà trai. Bị thương gồm: chú rể ⟦victim:Chìu Sáng Hếnh⟧ (rách trán), chủ hôn ⟦victim:Chìu A Nhì⟧ (gãy xương sườn), người thổi kèn ⟦victim:Tằng Dảu Phúc⟧ (sái vai).
Đám cưới vẫn diễn ra trong gian bếp, cô dâu Đặng Mùi Ghển tự tay quấn băng cho chồng. Chủ cho thuê rạp Nình Văn Thảo miễn tiền và đền chục mâm bát. Xã khuyên nhà nào có việc mùa này nên hỏi dự báo thời tiết qua loa.

Thông tin vụ ngạt nước ở hồ bơi khách sạn
Bé ⟦minor,victim:Phan Lê Bảo Châu⟧, con một du khách quê Nam Định, được nhân viên cứu hộ Đàm Vĩnh Trực kéo lên trong tình trạng tím tái, ép tim bốn phút thì khóc được. Hiện bé điều trị viêm phổi hít, sức khỏe ổn định.
Cứu hộ Trực được Sở Du lịch tặng giấy khen; khách sạn bị nhắc nhở vì chỉ bố trí một người trực cho hai hồ. Mẹ bé, chị Lê Thị Thu Cúc, viết thư tay cảm ơn, gửi kèm bức tranh bé vẽ chú mặc áo đỏ.

BIÊN BẢN GIAO NHẬN
Hôm nay tại trụ sở CAX Tam Quan:
Bên giao: ông Hà Tấn Bửu, nhặt đc 01 túi xách nâu tại cây xăng số 2.
Bên nhận: bà Phùng Kim Liên (chủ túi).
Trong túi có: 01 sợi dây chuyền, 01 xấp tiền đếm được mười hai triệu ba trăm ngàn, 01 chùm chìa khóa, vài toa thuốc.
Bà Liên kiểm tra đủ, không khiếu nại, xin biếu ông Bửu hai triệu nhưng ông ko nhận. Cán bộ lập: Trung úy Đoàn Thế Vỹ. Người chứng kiến: bà Tám Xí, bán tạp hóa.
Biên bản lập 02 bản, mỗi bên giữ 01.

Nữ sinh bị ép làm việc ở quán karaoke được giải cứu
Tin lời rủ đi phụ bán quần áo, ⟦minor,victim:H.Mlô⟧, 15 tuổi, học lớp 9 ở buôn Dur, bị đưa xuống Bình Dương, giữ giấy tờ, bắt tiếp khách. Em giấu mảnh giấy ghi số của mẹ trong vỏ hộp cơm; ⟦informant:chị bán cơm tấm đầu hẻm⟧ đọc được, gọi ngay cho công an.
Hai kẻ lừa đảo là Y Thoan Niê và Bành Thị Trúc Giang đã bị bắt. Cán bộ công tác xã hội Hồ Lê Uyên đưa em về với gia đình. Trường giữ chỗ để em học lại.

Ba mươi năm giữ rừng Cà Đam
Ông Hồ Văn Biên, nguyên trạm trưởng kiểm lâm, kể thời đó cả trạm có một chiếc xe đạp và khẩu súng hỏng. Đồng đội ông, các ông Phạm Viết Tình, Đinh Cà Rá, nay đều đã nghỉ hưu, người nuôi ong, người trồng sâm.
Con suối sau trạm được dân đặt tên suối Ông Biên. Nhà báo Võ Quý Cầu từng viết loạt phóng sự về họ, đoạt giải Huỳnh Thúc Kháng. Giờ ông Biên chỉ tiếc một điều: chưa ghi hết tên những loài cây mà già làng Hồ Văn Nía dạy ông.

Hỏa hoạn tại cơ sở giặt là ngõ Văn Chương
Tử vong có ba người, đã xác định danh tính: chủ cơ sở ⟦victim:Tường Duy Lộc⟧; vợ ông là ⟦victim:Cung Thị Diễm⟧; nhân viên ⟦victim:Mạnh Thị Tươi⟧, quê Thanh Sơn. Con trai chủ nhà, ⟦?victim,minor:Tường Duy Anh⟧ (lớp 6), tối ấy ngủ bên nhà bác nên thoát nạn.
Nguyên nhân ban đầu do chập máy sấy. Thượng tá Bạch Đăng Khoa cho biết lối thoát phía sau bị xây bịt. Phường tổ chức lễ truy điệu, lập quỹ nuôi cháu đến tuổi trưởng thành, ông bác Tường Duy Phương làm giám hộ.

Nhận diện bạo lực tinh thần: câu chuyện của chị ⟦?victim:Mộc⟧
Chị ⟦victim:Âu Thị Mộc⟧ ở phường Tích Sơn không một vết bầm, nhưng mười năm nay chồng không cho giữ tiền, kiểm tra từng tin nhắn, chửi trước mặt con. Chị sụt còn ba mươi tám cân, đêm nào cũng uống thuốc ngủ.
Tư vấn viên Giáp Thị Hạ giải thích: luật coi đó là bạo lực gia đình. Chồng chị, Khổng Văn Lạc, bị phạt, buộc xin lỗi công khai. Chị nay bán xôi đầu phố, tự đứng tên sổ tiết kiệm đầu tiên trong đời.

Cây gạo đầu bản cháy sém một bên. Hai đứa trẻ chăn dê trú dưới gốc; ⟦minor,victim:Hạng A Chá⟧, mười tuổi, không về nữa, em gái ⟦minor,victim:Hạng Thị Dở⟧ thì điếc đặc tai phải. Bố mẹ hai cháu đi làm thuê bên kia núi, ba hôm sau mới hay.
Cô giáo Phàn Mẩy Lai đem cơm sang cho bà nội. Đồn biên phòng nhận ⟦?minor,?victim:Dở⟧ làm con nuôi, chu cấp tới hết cấp ba. Trưởng bản Hạng Sống Dê cắm biển bằng hai thứ tiếng, cấm trú mưa dưới cây.

Bộ đội gỡ bom ở vườn nhà dân
Đào móng chuồng bò, ông ⟦?informant:Cái Văn Thành⟧ chạm vật cứng bèn lấp lại, báo xã. Đội rà phá do Thiếu tá Ngô Đức Tẩn chỉ huy xác định là bom bi mẹ còn nguyên kíp, sơ tán 26 hộ trong bán kính ba trăm mét và hủy nổ an toàn ở bãi trống.
Bà Cái Thị Hòe cùng xóm nấu nồi cháo gà đãi bộ đội. Chủ tịch xã Lê Bá Hiếu biểu dương ông Thành xử lý đúng: không cưa, không kéo, không bán sắt vụn.

Học trò nghèo đỗ thủ khoa được giúp tiền nhập học
⟦minor:Sơn Thị Ngọc Hiếu⟧, 17 tuổi, lớp 12 trường dân tộc nội trú, đạt 28,75 điểm khối B. Mẹ em bán vé số, cha phụ hồ. Tin lan ra, hội đồng hương ở Sài Gòn do ông Lâm Phol đứng đầu gom được năm mươi triệu; trường cũ tặng máy tính; chùa Bốn Mặt lo chỗ trọ.
Thầy chủ nhiệm Trần Đình Nguyên đánh giá em lì, không chịu thua bài khó. ⟦?minor:Hiếu⟧ muốn trở thành bác sĩ để về trạm xá quê, nơi ngày xưa bà ngoại mất vì không kịp chuyển viện.

Vụ cô giáo mất tích: tìm thấy thi thể dưới đèo
Sau chín ngày, lực lượng cứu hộ phát hiện xe máy và thi thể cô ⟦victim:Ngân Thị Khuyến⟧, giáo viên điểm trường Co Lương, ở vực sâu 70 mét. Khám nghiệm cho thấy cô tự ngã vì sạt đường, không có dấu hiệu án mạng; lời đồn về người yêu cũ Hà Văn Ưng là sai.
Anh Ưng cũng tham gia tìm kiếm từ hôm đầu. Phòng giáo dục tổ chức tang lễ. Học trò gấp ba trăm con hạc treo khắp lớp. Công an sẽ xử lý người đăng tin bịa, trước hết là chủ trang Mùi Thị Sóng.

Chiếc phao từ can nhựa
Sáng chế của thầy Bùi Lê Phúng và hai đồng nghiệp Trần Hạnh Dung, Mang Viên đoạt giải nhì hội thi sáng tạo cấp tỉnh. Bốn can dầu ăn buộc thành áo phao, giá mười hai nghìn đồng, nổi được người nặng sáu mươi cân.
Ban giám khảo, đứng đầu là tiến sĩ Ngô Khắc Hoàng, thử ngay tại hồ. Doanh nhân Ôn Thúy Quỳnh đặt làm một nghìn chiếc tặng các xã ven sông Cái. Thầy Phúng bảo ý tưởng đến khi ông xem người Raglai thả bầu khô qua suối.

Ngộ độc rượu ngâm rễ cây ở bản Huổi Só: ông ⟦victim:Khoàng Văn Pấng⟧ chết sau ba giờ, bạn rượu là ⟦victim:Pờ Lóng Tơ⟧ và ⟦victim:Chang Ha Chừ⟧ mờ mắt, phải lọc máu. Rễ cây do Pờ Chin Phạ đào về, tưởng ba kích, thực ra là lá ngón.
Công an huyện chưa khởi tố, chờ giám định. Bác sĩ Lù Thị Thắm nhấn mạnh không có loại rượu nào ngâm rễ lạ mà an toàn. Trưởng bản Lỳ Xè Xá đi từng nhà vận động đổ bỏ bình rượu không rõ nguồn gốc; hết ngày đã đổ được hơn trăm lít.

Chào cờ thứ hai ở trường Hoàng Diệu
Thầy hiệu phó đọc tên những người tốt việc tốt trong tuần: bác bảo vệ Kiều Mạnh Thường dắt học sinh qua đường ngập; cô lao công Phạm Thị Nhài trả lại chiếc đồng hồ; anh Lã Xuân Oai, phụ huynh, vá miễn phí mười bảy chiếc xe đạp.
Sau đó, Đại úy Trịnh Văn Chấn nói chuyện về an toàn giao thông, đố vui có thưởng. Tiết mục chót, nhóm giáo viên nữ hát bài của nhạc sĩ Phạm Tuyên. Cả trường quyên được mười hai triệu cho vùng lũ.

Nửa đêm, ⟦victim:Mười Thơ⟧ bế đứa nhỏ bò qua lỗ chó chui, chạy chân trần tới nhà má Bảy. Mặt bưng tím, môi rách, tóc bị xởn một mảng. Bên kia hàng rào, Lê Văn Phận còn cầm dao chửi vói theo.
Má Bảy giấu hai mẹ con trong bồ lúa, kêu thằng cháu băng đồng đi báo công an. Phận bị còng lúc gà gáy. Sáng ra, trưởng ấp Nguyễn Thị Trinh đem bộ đồ, hộp sữa tới. Đứa nhỏ, bé ⟦?victim,minor:Mận⟧ mới lên ba, cứ nghe tiếng chó sủa là nép vô vai mẹ.

Giải cứu hai thanh niên bị lạc ở núi Chứa Chan
Nhóm leo núi tự phát gồm Từ Hoàng Long và Mã Kiến Văn mất phương hướng từ trưa, điện thoại cạn pin. Đội cứu nạn do Thiếu tá Nhan Thanh Sĩ chỉ huy, có thợ rừng Điểu Ken dẫn đường, tìm thấy cả hai lúc 22 giờ trong một hốc đá, tỉnh táo, chỉ đói và muỗi đốt.
Kiểm lâm phạt mỗi người năm trăm nghìn vì vào rừng không đăng ký. Long nói từ nay sẽ thuê người bản địa. Ông Ken không lấy công, chỉ xin cái đèn pin.

Công an phường Phú Thượng ghi nhận: hồi 18 giờ, trong cơn mưa lớn, chị ⟦victim:Doãn Thị Ngọc Trâm⟧ dắt xe qua đoạn ngập phố Gia Quất thì bị điện giật do cột đèn rò, bất tỉnh tại chỗ. Anh xe ôm Thiều Văn Khoát dùng sào tre kéo chị ra; chị bỏng hai bàn chân, rối loạn nhịp tim.
Công ty chiếu sáng đã cắt điện toàn tuyến. Đại diện công ty, ông Vương Khả Phục, cam kết chi trả viện phí. Người dân thấy cột đèn lộ dây xin gọi ngay cho tổ trực.

Lật xe rước dâu, cô dâu nhập viện
Xe mười sáu chỗ chở họ nhà gái tránh đàn bò, lao xuống ruộng ở thôn Mậu Long. Cô dâu ⟦victim:Giàng Thị Súa⟧ gãy tay, phù dâu ⟦minor,victim:Sùng Thị Ganh⟧, 16 tuổi, chấn thương hàm. Tài xế Nông Hữu Thỉnh không vi phạm nồng độ cồn.
Lễ cưới dời lại hai tuần. Chú rể Ly Mí Pó ngủ dưới chân giường bệnh, đồng bào đến thăm biếu gà, biếu ngô. Chủ đàn bò Cháng Mí Dình bị phạt vì thả rông gia súc trên quốc lộ.

Đêm hội trăng rằm phường Vĩnh Nguyên
Chương trình do MC Kha Duy Bách dẫn, mở màn là tiết mục lân sư rồng đoàn Nghĩa Hiệp của võ sư Trịnh Hải Đường. Chú Cuội do anh Phù Chí Tài thủ vai, chị Hằng là cô giáo Vạn Thị Mỹ Duyên.
Nhà thuốc Kim Yến ủng hộ ba trăm lồng đèn. Ông Bí thư phường Trà Quang Diệu đánh trống khai hội. Trời mưa lất phất giữa chừng, các anh dân quân căng bạt, không ai bỏ về. Dọn dẹp xong, nhóm chị Cẩm Nhung gom được sáu bao rác nhựa.

Trộm chó đánh người
Ba giờ sáng, nghe chó ẳng, ông ⟦victim:Lều Văn Chỉnh⟧ mở cổng đuổi theo, bị hai tên bịt mặt bắn điện vào ngực, ngã đập gáy xuống thềm. Con trai ông, anh ⟦victim:Lều Văn Đốn⟧, ra đỡ cũng bị ném vỡ đầu.
Công an xã Yên Bồng truy xét, bắt Quách Đình Tảo, Bùi Văn Sậy khi đang bán chó cho quán Năm Râu. Chủ quán bị xử lý về tội tiêu thụ tài sản do người khác phạm tội mà có. Ông ⟦?victim:Chỉnh⟧ hôn mê ngày thứ hai.

Mẹ già tìm con
Tôi là Hoàng Thị Chắt, ở xóm Đồi, xã Phú Nhuận. Con tôi tên ⟦?victim:Hoàng Văn Thực⟧, đi đào đãi vàng từ mười một năm trước, không thư từ. Cháu cao, da ngăm, cụt đốt ngón út tay trái, hay hát ví.
Hồi cuối năm ngoái có người nói gặp cháu ở bãi Phước Sơn, người nhận nhầm, người quả quyết. Tôi nay mắt kém, chỉ mong được nghe tiếng con. Ai biết tin xin nhắn về xã, gặp anh công an Lương Hữu Huân. Mẹ không trách gì con cả.

[LOA PHƯỜNG – 17h]
Kính thưa bà con. Sáng nay em ⟦minor,victim:Đỗ Khôi Nguyên⟧ học sinh lớp 1A3, nhà ở tổ 9, bị cửa cuốn kẹp khi nghịch điều khiển. Em đã qua cơn nguy kịch, gãy hai xương sườn. Bố em nhờ đài cảm ơn bác Tình sửa khóa đã cạy cửa kịp thời.
Phường đề nghị: treo điều khiển trên cao; lắp cảm biến tự dừng; dạy trẻ không chui qua khi cửa đang chạy. Chị Ninh Thị Huê, cán bộ trẻ em, sẽ đi phát tờ rơi. Xin nhắc lại...

Một học sinh bị bạn đâm trước cổng trường
Khoảng 11 giờ 30, ⟦minor,victim:Thân Đức Mạnh Hà⟧, lớp 10 trường Giáp Hải, bị đâm vào bụng bằng compa và dao rọc giấy. Người gây án là một học sinh lớp 11 đã ra đầu thú cùng cha. Cô bán xôi tên Chu Thị Ngát lấy khăn bịt vết thương, gọi xe.
Mạnh Hà đã mổ khâu ruột, tỉnh lúc nửa đêm. Hiệu trưởng Nghiêm Xuân Thỏa cho lớp nghỉ một buổi, mời chuyên gia tâm lý Đỗ Thị Kim Tuyến. Ban đại diện cha mẹ đề nghị bố trí dân phòng ở cổng.

Về thăm lại nhà cụ Cử Hai
Di tích là nếp nhà ba gian ở làng Hành Thiện, nơi sinh cụ Đặng Hữu Bằng, người mở trường dạy nghĩa thục. Hậu duệ đời thứ tư, ông Đặng Vũ Hoạt, trông coi hương khói. Bảo tàng tỉnh vừa tiếp nhận bộ hoành phi do nghệ nhân Cát Đằng Nguyễn Bá Muôn phục chế.
Trong dịp này, đoàn của Giáo sư Hoàng Đạo Chúc đến khảo sát. Phường dự định gắn biển tên đường Đặng Hữu Bằng đoạn từ đình tới bến, chờ hội đồng nhân dân thông qua.

Lũ quét Sa Ná: hai mẹ con nằm trên ngọn cây suốt đêm
Chị ⟦victim:Hà Thị Piêng⟧ cõng con trai ⟦minor,victim:Hà Gia Huy⟧, 6 tuổi, leo lên cây sấu khi nước đã ngập mái. Chồng chị, anh ⟦victim:Lương Văn Nếnh⟧, bị cuốn mất ngay lúc quay lại lấy gạo. Sáng hôm sau bộ đội thả dây đón hai mẹ con.
Cháu ⟦?minor,?victim:Huy⟧ sốt cao, nói mê. Tổ khám lưu động của bác sĩ Cao Thị Hải Yến dựng lều ngay ở bãi bồi. Đội tìm kiếm do Trung tá Phạm Văn Sơn Lam phụ trách vẫn dò theo dòng Luồng.

Khóa học kỹ năng thoát nạn cho tiểu thương chợ Bà Hoa
Giáo viên là Trung úy Ung Nho Đạt và hạ sĩ Phan Văn Sóc. Chị Tư Xuyến bán mắm trúng câu hỏi khó nhất: khói đen thì bò hay chạy? "Bò chớ, tui bò giỏi", cả chợ cười. Bà Ngô Thị Hạt, tổ trưởng ngành hàng khô, tự tay dập đám cháy giả trong 14 giây.
Bế giảng, mỗi sạp nhận một bình bột do công ty Hải Âu tặng. Phó ban quản lý Đinh Phú Cường hẹn quý sau diễn tập ban đêm.

Cứu người nhảy sông, hai cha con thuyền chài được khen
Anh Lường Đức Khởi cùng con trai ⟦minor:Lường Đức Tâm⟧, học sinh lớp 8, đang thả lưới gần cầu Chương Dương cũ thì thấy một cô gái rơi xuống. Người cha nhảy theo, cậu bé chèo thuyền sát lại. Cô gái là ⟦victim:Phó Thị Khánh Hà⟧, sinh viên năm cuối, trầm cảm sau khi trượt thực tập; nay đã về với bố mẹ ở Hưng Yên.
Hội Cứu hộ Cứu nạn tặng hai cha con áo phao mới; nhà trường tuyên dương ⟦?minor:Tâm⟧ trước cờ.

Trả lời kiến nghị của cử tri Ngọc Bá Tòng (thôn 3)
Ông Tòng hỏi vì sao chưa xử lý nhà nuôi chó dữ. Công an xã cho biết đã phạt hộ Phan Thị Rạng và hộ Lù Seo Páo, mỗi hộ một triệu rưỡi vì không rọ mõm; đội bắt chó thả rông gồm các anh Vàng Seo Lử, Hảng A Dê hoạt động từ ngày 1. Đến nay bắt mười con, bảy con có người nhận lại.
Chưa ghi nhận ca cắn người nào trong quý. Cử tri Tòng đồng ý, đề nghị tiếp tục.

Chở củi qua ngầm tràn, anh ⟦victim:Bh'riu Nướp⟧ bị nước hất khỏi xe, trôi chừng ba trăm mét, mắc vào bè gỗ mới giữ được mạng; đầu gối dập, mất xe, mất cả bó củi. "Tưởng về với Giàng rồi", anh nói.
Người chặn bè là thợ rừng Zơ Râm Chấn. Công an xã A Vương cắm thêm cọc thủy chí, kéo dây đỏ hai đầu ngầm. Phó trưởng công an Alăng Thị Bua nhắc: nước quá vạch hai gang thì quay đầu, củi có thể kiếm lại, người thì không.

Bà ⟦informant:Đồng Thị Vát⟧ xóm Chài là người đã viết lá đơn không ký tên, mãi sau mới nhận. Bà kể thấy cái ⟦minor,victim:Lụa⟧ nhà Tư Lùn, mười một tuổi, con mồ côi ở với chú, sáng nào cũng gánh nước, lưng hằn roi mây, mùa đông mặc áo cộc.
Nhờ đơn ấy, công an xuống tận bến. Kẻ làm chú là Hoàng Văn Tư bị khởi tố. ⟦?minor,?victim:Lụa⟧ về làng trẻ SOS, lần đầu được đến lớp. Mẹ nuôi ở đó, cô Lưu Thị Mến, khoe cháu viết chữ rất đẹp.

Nhà báo Phùng Gia Lộc Sơn và loạt bài "Những cây cầu treo" vừa nhận giải báo chí địa phương mang tên Hoàng Tùng. Loạt bài dẫn lời kỹ sư Bế Ích Dân, trưởng bản Ma A Lồng, chủ tịch xã Lục Vĩnh Tưởng về nhu cầu thay mười ba cầu gỗ mục.
Sau khi báo đăng, quỹ từ thiện của bà Tống Khánh Vân tài trợ bốn cầu. Lễ khánh thành cầu đầu tiên có múa khèn, người già đi qua trước, học trò đi sau. Nhà báo đứng ở cuối hàng, không lên phát biểu.

Trạm y tế xã Lộc Ninh cảm ơn nhóm thợ sửa máy
Máy phát điện của trạm hỏng giữa mùa bão, anh Ong Thế Đoan và em rể là Khương Tự Lực chạy bốn mươi cây số đến sửa suốt đêm, không lấy tiền công. Nhờ đó tủ vắc xin giữ đủ lạnh.
Trạm trưởng Điểu Thị Nga gửi thư ngỏ, dán ở cổng cho mọi người cùng biết. Anh Đoan đọc xong đỏ mặt, bảo chị em gỡ xuống, rồi xin thêm ly cà phê đá.

Cây đổ đè người đi đường
Trận gió giật chiều 8/6 quật ngã cây xà cừ trước cổng bưu điện. Chị ⟦victim:Phương Thị Ái Như⟧, nhân viên giao thư, bị cành đè lên chân; ông ⟦victim:Lương Khắc Tuyển⟧ ngồi uống trà đá thì chảy máu đầu. Cả hai đã được sơ cứu tại chỗ.
Công ty cây xanh cử đội của anh Phạm Hữu Cọt cắt dọn trong hai giờ. Chủ tịch phường Hạ Vũ Quân yêu cầu kiểm tra mười sáu cây còn lại trên phố, đánh dấu sơn đỏ cây có nguy cơ.

Sáng mùng hai, má Tám Nhạn xách con gà qua công an xã. Bà nói con gà này để tạ ơn mấy chú bữa hổm lội nước đưa bà đi khám mắt. Trưởng công an Kim Hoàng Sang cười, không dám nhận, bèn đem nấu cháo cho tổ trực, mời bà ngồi ăn chung.
Má Tám kể chuyện đời xưa: chồng bà là ông Lê Văn Ngộ lái máy cày nổi tiếng xứ Cờ Đỏ, ca vọng cổ mùi tới nỗi nghệ sĩ Út Trà Ôn cũng gật đầu.

Bé gái bị bỏ rơi đã có người nhận nuôi
Hồi tháng Tư, bà Hầu Thị Sài tìm thấy một bé sơ sinh trong giỏ trước cổng chùa Linh Ứng Nhỏ, rốn nhiễm trùng. Sư cô đặt tên cháu là ⟦minor,victim:Tịnh An⟧. Sau ba tháng niêm yết không ai đến nhận, xã làm thủ tục cho vợ chồng anh Lưu Quang Chẩn, chị Mai Thị Diệp nhận con nuôi.
Cán bộ hộ tịch Trần Thị Lài bế cháu ký giấy. Cháu nặng 5,8 ký, hay cười. Hội phụ nữ tặng cái nôi mây và mười hộp sữa.

Phẫn uất vì bị đổ oan, anh ⟦victim:Pi Năng Thạnh⟧ uống thuốc cỏ ở chòi rẫy. Người em họ tới mượn cuốc bắt gặp, móc họng cho nôn rồi võng xuống núi. Bệnh viện lọc máu năm ngày, anh ăn được cháo.
Chuyện bắt đầu từ con bò lạc của nhà Chamaléa Huy; hai bên ngờ nhau lấy trộm. Nay bò tự tìm về. Già làng Katơr Giỏi bày ché rượu giảng hòa, trước mặt công an viên Mấu Văn Phi. Huy cúi đầu xin lỗi, góp hai triệu tiền thuốc.
`,
  `
Sáng 12/3, Công an xã Phú Lâm bắt quả tang Trần Văn Lợi (41 tuổi) đang chia ma túy thành gói nhỏ trong chòi vịt.
Trước đó ba hôm, ⟦informant:một người chở cám thuê cho trại vịt⟧ ghé trụ sở kể rằng đêm nào cũng có xe máy lạ ra vào chòi. Tổ công tác đã hóa trang thành thợ đặt lú để theo dõi.
Tang vật thu được gồm 14 gói nilon, một cân tiểu ly. Vụ việc đang được củng cố hồ sơ.

UBND phường Trần Phú tặng giấy khen cho ông ⟦informant:Đỗ Khắc Thiệu⟧, tổ 9, vì đã kịp thời trình báo công an về nhóm thanh niên mang dao phóng lợn tụ tập ở gầm cầu vượt đêm 2/9.
Cùng dịp này, phường khen bà Nguyễn Thị Lụa – cán bộ phụ nữ đã vận động được 40 hộ lắp đèn trước cửa, và anh Lê Thế Sơn – trọng tài giải bóng chuyền hè.

[Nhóm Zalo Ấp 4 – An ninh]
⟦?victim:Tư Đờn⟧: Mấy bữa nay có ai thấy hai thằng đi xe wave cắt dây điện không bà con
⟦informant:Út Mười⟧: Tui thấy nè, tui điện cho anh Khánh công an xã hồi khuya rồi
Công an Khánh: Dạ cảm ơn chị Út, tụi em ra tới nơi giữ được một người đang cuộn dây
Tư Đờn: Hay quá, nhà tui mất hết đoạn dây xuống vuông
Bảy Hiền: Bà con nhớ bật đèn trước sân nghe

Hỏi về mô hình "Tiếng kẻng an ninh", cụ Hoàng Văn Páo, 78 tuổi, ở bản Nà Khoang cười bảo: "Có kẻng thì trộm nó sợ, gà qué để ngoài sân cũng yên tâm".
Chị Lò Thị Ơn, chủ quán tạp hóa đầu bản, thì nói từ ngày có mô hình, chị ngủ ngon hơn. Ông Páo và chị Ơn là hai trong số hơn trăm hộ đã ký cam kết với công an xã hồi đầu năm.

Vụ trộm két sắt ở xưởng gỗ Hưng Phát được làm rõ sau sáu ngày. Chìa khóa của chuyên án là lời kể của ⟦informant:cô gái làm móng thuê cạnh phòng trọ của Phan Quốc Đạt⟧: đêm mưa hôm đó, cô nghe tiếng búa và thấy Đạt khiêng bao tải nặng lên gác.
Từ chi tiết này, Đội Cảnh sát hình sự khám phòng trọ, thu chiếc két đã bị phá. Đạt bị tạm giữ cùng đồng phạm là Vũ Minh Hiếu.

Kính thưa bà con khu phố 3! Đây là đài truyền thanh phường.
Tối qua, quần chúng nhân dân đã báo tin, giúp công an bắt giữ hai đối tượng bẻ khóa xe trước cổng chợ. Ban chỉ huy công an phường trân trọng cảm ơn bà con và mong bà con tiếp tục phát huy. Mọi thông tin bà con cung cấp đều được giữ bí mật. Đề nghị các hộ khóa cổ, khóa càng xe khi vào chợ.

BIÊN BẢN HỌP TỔ DÂN PHỐ 11
Chủ trì: ông Bùi Đình Chất, tổ trưởng. Thư ký: bà Mai Thị Hợp.
1. Ông Chất thông báo vụ đánh bạc ở nhà ông Quýnh đã bị xử phạt.
2. Bà ⟦informant:Cao Thị Nhạn⟧ cho biết chính bà đã gọi cho cảnh sát khu vực khi thấy người lạ kéo đến sát phạt nhau hai đêm liền.
3. Ông Trương Quang Bích đề nghị sửa cống ngõ 6.
Cuộc họp kết thúc lúc 21 giờ.

Anh ⟦?informant,victim:Ngô Tấn Lực⟧ (thôn Phước Thuận) đến công an xã trình báo bị kẻ giả danh nhân viên điện lực lừa chuyển 12 triệu đồng tiền "nợ cước".
Theo anh ⟦?victim:Lực⟧, người gọi đọc đúng mã khách hàng nên anh không nghi ngờ. Công an xã Tam Lộc đã lập hồ sơ và nhắc bà con: điện lực không thu tiền qua số tài khoản cá nhân.

Theo Báo Quảng Ninh, phóng viên Trần Thanh Hằng vừa có loạt bài ba kỳ về nạn vận chuyển pháo lậu ở khu vực giáp biên. Tác giả đã đi cùng tổ tuần tra của Đồn Biên phòng, gặp gỡ nhiều già làng, trưởng bản.
Loạt bài được trao giải B cuộc thi viết về phong trào Toàn dân bảo vệ an ninh Tổ quốc. Nhà báo Hằng cho biết sẽ dành một phần tiền thưởng tặng học sinh bản Pò Hèn.

Đêm 18/6, trạm y tế xã Ea Kuang tiếp nhận chị ⟦victim:H'Nguôn Niê⟧ với nhiều vết bầm. Chồng chị là Y Thoan Kbuôr bị lập biên bản ngay sau đó.
Người đưa tin là ⟦informant:em gái của Y Thoan⟧: nghe tiếng chị dâu kêu, chị chạy bộ hơn cây số ra chốt bảo vệ dân phố nhờ gọi công an. Hội Phụ nữ xã đã bố trí chỗ tạm lánh cho mẹ con chị.

Khoảng 22 giờ ngày 5/10, anh Dương Văn Tính ở xóm Bãi gọi 114 khi thấy khói bốc lên từ kho chứa phế liệu cạnh nhà. Hai xe chữa cháy có mặt sau 15 phút, dập tắt lửa, không thiệt hại về người.
Cùng đêm, bà Lại Thị Nhàn gọi 115 đưa cụ hàng xóm bị ngất đi cấp cứu. Trưởng xóm Lưu Công Đán biểu dương tinh thần tương trợ của bà con.

"Thấy ông khách trả tiền toàn tờ mới cứng, cạo vào thấy bong màu, tôi giữ lại rồi báo luôn cho anh công an xã", chị ⟦informant:Phùng Thị Vân Khanh⟧, bán bún ở chợ Gò, kể.
Nhờ vậy, Công an xã Yên Sở bắt Nguyễn Hữu Quyết cùng 23 triệu đồng tiền giả. Ngày 20/11, chị ⟦?informant:Khanh⟧ được Giám đốc Công an tỉnh tặng giấy khen.

Phường Hòa Khê tập huấn cho 32 bảo vệ, nhân viên bán hàng của các siêu thị mini về cách nhận biết tiền giả và thủ đoạn tráo hàng. Thượng úy Lương Nhật Minh trực tiếp hướng dẫn.
Anh Võ Đình Khải, bảo vệ một ngân hàng, và chị Tô Ngọc Diệp, thu ngân, tham gia đóng tiểu phẩm minh họa. Cuối buổi, mọi người được phát sổ tay và dán số trực ban công an phường tại quầy.

Chuyên án bắt nhóm cho vay nặng lãi ở thị trấn Cái Tàu khép lại với bốn bị can, cầm đầu là Huỳnh Chí Dũng.
Ít ai biết, manh mối đầu tiên đến từ ⟦informant:anh thợ in tờ rơi quảng cáo cho nhóm này⟧. Kế đó, ⟦informant:người phụ nữ từng giữ sổ góp cho Dũng⟧ đem quyển sổ đến nộp cho điều tra viên và kể rành rọt đường dây.
Bị hại nặng nhất là bà ⟦victim:Trà Thị Liễu⟧, phải bán cả nền nhà.

Công an xã Thạch Bình cảm ơn bà con tổ 5 đã đồng loạt cung cấp hình ảnh, giúp lực lượng chức năng tìm ra chiếc xe tải đổ trộm rác công nghiệp xuống mương.
Chủ xe Đặng Xuân Trọng bị phạt 45 triệu đồng, buộc khôi phục hiện trạng. Theo ông Kiều Văn Toản, Chủ tịch UBND xã, camera cộng đồng và sự đồng lòng của nhân dân là yếu tố quyết định.

Lúc 14 giờ ngày 8/4, một phụ nữ xưng là "trung úy Hạnh, công an tỉnh" gọi cho bà ⟦victim:Ninh Thị Sâm⟧, xóm Chùa, báo bà liên quan đường dây rửa tiền. Bà ⟦?victim:Sâm⟧ sợ hãi, chuyển hết 180 triệu đồng tiết kiệm.
⟦?informant:Con gái bà⟧ biết chuyện đã đưa mẹ lên trụ sở trình báo. Công an xã khẳng định không có cán bộ nào làm việc qua điện thoại.

Khen thưởng đột xuất quý III – Công an huyện Mường Tè
– Anh ⟦informant:Giàng A Sử⟧, bản Huổi Lính: phát hiện, trình báo lán nấu thuốc phiện trong rừng.
– Chị ⟦informant:Chẻo Mẩy Pham⟧, bản Nậm Xả: cung cấp tin về đối tượng dụ dỗ phụ nữ sang bên kia biên giới.
– Ông Lỳ Hừ Cà, bản Thu Lũm: tự nguyện giao nộp hai khẩu súng kíp.
– Đội văn nghệ bản Là Si: tuyên truyền xuất sắc.

Một cuộc gọi nặc danh tới trực ban lúc nửa đêm đã giúp Công an phường Lê Lợi triệt phá sòng xóc đĩa tại nhà Quách Ngọc Tú. Mười bốn người bị đưa về trụ sở.
Người gọi không để lại tên. Thiếu tá Hà Sỹ Nguyên, Trưởng công an phường, nói: "Dù không biết là ai, chúng tôi xin gửi lời cảm ơn". Tú khai mở sòng từ đầu tháng, thu tiền hồ mỗi ván.

Chiều 27/7, nghi phạm cướp giật Mạc Đăng Khôi sa lưới tại bến xe phía Nam.
Số là ⟦informant:anh phụ xe tuyến Vinh – Đô Lương⟧ nhận ra gương mặt trong thông báo truy tìm, bèn nhắn tin cho đồn công an bến xe rồi tìm cớ dềnh dàng, chưa cho xe xuất bến. Khôi bị khống chế ngay ở hàng ghế cuối.
Nạn nhân của Khôi, chị ⟦victim:Thái Thị Bích Hường⟧, đã nhận lại điện thoại và ví.

Luật Tố cáo và Bộ luật Tố tụng hình sự quy định người tố giác tội phạm được giữ bí mật họ tên, địa chỉ, bút tích; khi bị đe dọa, có quyền yêu cầu cơ quan chức năng bảo vệ tính mạng, sức khỏe, danh dự, tài sản cho mình và người thân.
Báo cáo viên Tống Mạnh Cường, Phòng Tư pháp, đã giải thích các quy định này cho 120 người dân xã Vân Trình sáng 6/5.

Ban công tác mặt trận ấp Hòa Lợi họp rút kinh nghiệm.
Chị Sáu Hường hỏi: ai đã cho công an biết chuyện ghe hút cát? Ông Năm Chơn, trưởng ấp, đáp không được hỏi.
Thế nhưng anh Kiệt lỡ miệng bảo là ⟦informant:ông già giữ đáy ở vàm Rạch Sỏi⟧ chỉ cho, còn ⟦informant:thằng cháu nội của ông chủ ghe⟧ thì chụp hình gửi. Trưởng ấp yêu cầu thư ký không ghi đoạn này vào biên bản.

Nhặt được chiếc túi có 38 triệu đồng và giấy tờ trên đường đi chợ, bà Hứa Thị Lanh ở thôn Pác Ngòi đem ngay tới công an xã. Qua xác minh, chiếc túi của anh Nông Văn Tuyền, lái xe tải, đánh rơi lúc thay lốp.
Anh Tuyền xin hậu tạ nhưng bà Lanh từ chối. Thôn đã nêu gương bà trên loa sáng thứ Hai.

Mô hình "Nhà trọ tự quản" của phường Tân Biên qua một năm:
Có 56 chủ trọ tham gia. Nổi bật, chủ dãy trọ hẻm 12 là ông ⟦informant:Lâm Hữu Phước⟧ đã mật báo việc khách thuê dùng phòng làm nơi chia hàng cấm; còn ⟦informant:nữ công nhân thuê phòng sát cầu thang⟧ là người xác nhận giờ giấc giao hàng. Công an bắt Tạ Gia Bảo và hai người khác.
Ban chủ nhiệm: ông Hồ Văn Đệ, bà Trịnh Thị Xuyến.

Em ⟦minor,victim:Nguyễn Thảo Vy⟧, lớp 7A Trường THCS Kim Lũ, bị một thanh niên sàm sỡ trên đường đi học về.
⟦informant:Bác bán kem dạo trước cổng trường⟧ ghi nhớ được kiểu tóc, hình xăm của kẻ này rồi mách với tổ tuần tra. Hai giờ sau, Đinh Trọng Phú bị đưa về trụ sở làm rõ. Nhà trường đã cử cô tâm lý học đường làm việc với gia đình em.

Nhận được điện thoại của kẻ xưng cán bộ căn cước đòi cài ứng dụng, thầy giáo về hưu Đoàn Vĩnh Tường ở khu 2 bảo: "Mai tôi lên phường làm trực tiếp", rồi cúp máy. Ông không mất gì.
Câu chuyện được ông Tường kể vui trong buổi sinh hoạt câu lạc bộ dưỡng sinh. Chủ nhiệm Phí Thị Oanh đề nghị ông viết thành vè để đọc trên loa phường.

Tin nhắn nhóm "Chung cư Sao Mai – block B"
Hà P1204: Cả nhà ơi tối qua công an vào tầng 15 làm gì thế?
Bảo vệ Tuyến: Bắt nhóm dùng bóng cười chị ạ
Long P0907: Ai báo mà giỏi vậy
Bảo vệ Tuyến: ⟦informant:Chị lao công ca đêm⟧ thấy vỏ bình để ngoài thùng rác nên nói với công an phường đó anh
Hà P1204: Anh Tuyến đừng nói lên đây chứ, lộ người ta

Công an xã Hồng Thái bắt Lê Đức Cảnh về hành vi trộm trâu.
Trước lúc phá án, anh ⟦informant:Bàn Văn Phủ⟧, làm nghề mổ gia súc ở chợ phiên, đã tới gặp trưởng công an xã, bảo có kẻ mang trâu không giấy đến gạ bán rẻ. Con trâu được trả cho gia đình ông ⟦victim:Triệu Tài Cao⟧, xóm Khuổi Tấu, người mất trâu từ rằm tháng Giêng.

Phát biểu tại Ngày hội toàn dân, Trung tá Ngụy Khắc Hưng, Phó trưởng Công an phường, cho người dân biết tình hình sáu tháng: án trộm cắp giảm 12% so với cùng kỳ (số liệu công an phường).
Ông Hưng cũng trả lời câu hỏi của bà Lã Thị Quế về đăng ký tạm trú, của ông Sầm Văn Đính về thủ tục cấp đổi căn cước. Nghệ nhân Vi Thị Én hát then chúc mừng.

Sau chín tháng lẩn trốn, bị can Kha Minh Tâm bị bắt khi đang phụ hồ ở Bình Phước.
Tin về chỗ ở của Tâm do chính ⟦informant:người vợ cũ⟧ chuyển tới cơ quan điều tra, vì chị không muốn con mình thấy cha sống chui lủi. Trước nữa, ⟦informant:một cai thầu xây dựng quê Thanh Chương⟧ cũng cho trinh sát xem ảnh chấm công có mặt Tâm.

Thông báo của Công an xã Long Vĩnh:
Từ ngày 1/8, đường dây nóng tiếp nhận tin về an ninh trật tự hoạt động 24/24, đặt tại bàn trực ban. Ngoài ra, bà con có thể bỏ thư vào hòm thư tố giác ở nhà văn hóa các ấp. Người cung cấp tin không bắt buộc nêu tên.
Phụ trách: Đại úy Sơn Rít Thi. Phối hợp: chị Thạch Thị Sa Rây, Bí thư Đoàn xã.

Phá ổ nhóm trộm chó bằng súng điện ở ba xã vùng chiêm
Bảy đối tượng do Đàm Văn Thuật cầm đầu đã bị bắt. Cơ quan điều tra cho hay có ba đầu mối giúp lần ra nhóm này: ⟦informant:ông lão coi nghĩa trang xã Liên Minh⟧, ⟦informant:một tay đồ tể bỏ nghề⟧ và ⟦informant:bà mẹ của đối tượng nhỏ tuổi nhất nhóm⟧.
Người thứ ba đã khóc khi dẫn con ra đầu thú. Tang vật gồm bốn bộ kích điện và 230 kg chó đông lạnh.

Loa truyền thanh thôn Thượng, 17 giờ:
Thôn ta biểu dương chị ⟦informant:Nghiêm Thị Thơm⟧ và vợ chồng ông ⟦informant:Bạch Công Lý⟧, bà ⟦informant:Vương Thị Tuất⟧. Đêm rằm, ba người đã rình, nhận mặt rồi cấp báo công an xã bắt gọn kẻ lấy trộm chuông chùa.
Sư thầy Thích Đàm Nhuận gửi lời tri ân tới bà con. Mời các hộ ra nhà văn hóa dự lễ an vị chuông sáng Chủ nhật.

Ông Danh Sóc Kha, chủ tiệm cầm đồ, bị phạt 15 triệu đồng vì nhận cầm xe không giấy tờ. Chiếc xe này là tang vật vụ trộm tại ấp Xẻo Cạn.
Làm việc với công an, ông Kha thừa nhận không kiểm tra nguồn gốc. Kẻ đem xe tới cầm là Thị Mỹ Nương đang bị tạm giữ. Trưởng ấp Quan Văn Rớt nhắc các tiệm còn lại chấp hành đúng cam kết.

Tổ công tác số 8 lần theo chiếc can nhựa màu vàng bị vứt ở mép suối. ⟦informant:Bà cụ hái măng người Dao⟧ mà các anh gặp dọc đường mách: hai hôm trước có người lạ chở can ấy vào rừng.
Nhờ lời mách, xưởng chế pháo của Hoàng Khắc Duẩn lộ ra. ⟦informant:Người anh cọc chèo với Duẩn⟧ sau đó cũng tự tìm gặp cán bộ, nói rõ chỗ cất thuốc nổ.

Phóng viên: Ông đánh giá thế nào về "Camera với an ninh"?
Ông Khúc Duy Thịnh, hiệu trưởng đã nghỉ hưu: Tôi ủng hộ, đóng luôn hai triệu.
Phóng viên: Còn chị?
Chị Ân Thị Lệ, bán hoa: Lúc đầu sợ bị soi, giờ thấy đường phố sáng sủa, trộm cắp giảm hẳn.
Một bác xe ôm ngồi gần đó góp lời: "Lắp nhiều vào, tôi đứng đây cũng vững dạ".

Trích sổ giao ban Công an phường Bình Nhâm:
- 06h10: bà ⟦informant:Trần Lê Tố Quyên⟧, bán xôi đầu hẻm 84, báo có hai người đánh nhau bằng mã tấu.
- 09h35: anh ⟦informant:Lạc Chí Vỹ⟧ đưa đoạn phim quay cảnh đập kính ô tô.
- 15h00: ông Hầu Kim Bảo hỏi thủ tục xác nhận cư trú, đã hướng dẫn.
- 19h20: cháu ⟦minor:Tín⟧ (con ông Bảo) tới nhận lại bóp nhặt được.

"Ai là người báo tin thì tôi xin giữ kín", Đại tá Văn Đình Khang nói khi được hỏi về vụ 60 bánh heroin.
Ông chỉ cho biết lực lượng phá án mất bảy tháng, phối hợp với hai tỉnh bạn, và được nhân dân vùng biên giúp đỡ. Hai kẻ cầm đầu là Sùng A Chía, Hạng A Tủa đã bị khởi tố. Bộ Công an gửi thư khen các đơn vị.

Mấy dòng cảm ơn trên trang của Công an xã Diễn Hải
Cảm ơn bác ⟦informant:Cao Xuân Nhiệm⟧ xóm 7, người đã nhắn cho chúng cháu ảnh chiếc thuyền giã cào lạ. Cảm ơn ⟦informant:chị vá lưới nhà sát cửa lạch⟧ chỉ nơi chúng giấu kíp mìn. Cảm ơn ⟦informant:bạn tài công đã quay đầu, rời bỏ nhóm ấy và khai hết⟧.
Chủ thuyền Trương Bá Ngũ đã bị khởi tố về tội tàng trữ vật liệu nổ.

Cụ bà ⟦victim:Vòng A Múi⟧, 81 tuổi, phố Chợ Cũ, bị giật đứt sợi dây chuyền hai chỉ lúc đang quét sân.
Cụ không kịp kêu. Song ⟦informant:cậu sinh viên ship đồ ăn đi ngang⟧ đã bám theo kẻ cướp, vừa chạy vừa gọi cảnh sát 113 chỉ đường. Ở ngã ba Lò Gốm, Tằng Vĩnh Phát bị chặn. Vết trầy ở cổ cụ ⟦?victim:Múi⟧ đã được băng bó.

Danh sách gương "Người tốt việc tốt" phường Đông Ngàn tháng 11:
1. Chu Thị Mẫn – hiến 18 m2 đất mở ngõ.
2. ⟦informant:Nguyễn Phú Trạch⟧ – tố giác điểm ghi lô đề trá hình quán nước.
3. Lưu Đức Thuần – trả lại ví cho khách.
4. ⟦informant:Ngô Thị Hải Vân⟧ – báo kịp thời cho công an vụ hành hung ở bãi gửi xe.
5. Quản Trọng Nghĩa – cứu em nhỏ đuối nước.

Kẻ lừa xưng "chị Diễm, người thấy anh bị trộm", gọi cho anh Cầm Bá Tiến nói biết chỗ giấu xe và đòi chuyển trước 2 triệu tiền chuộc tin. Anh Tiến nghi ngờ, không chuyển, hẹn gặp ở trụ sở công an thì đầu dây bên kia tắt máy.
Công an xã Chiềng Ly lưu ý: mọi lời rao bán tin về tài sản mất cắp đều có dấu hiệu lừa đảo.

Ngày 30/9, kho vải của hợp tác xã Tân Hòa bị đốt. Điều tra viên gặp gỡ hàng chục người. Ai cũng lắc đầu, trừ ⟦informant:người gác kho ca sáng vốn là cậu ruột của nghi can⟧. Ông trầm ngâm rất lâu rồi nói tên cháu mình: Lều Minh Chiến.
Ngoài ra, ⟦informant:chị bán xăng lẻ gần cống Ba⟧ xác nhận Chiến đã mua hai chai lúc ba giờ sáng.

Chương trình giao lưu "Vì bình yên cuộc sống" có sự góp mặt của ca sĩ Khả Vân, nghệ sĩ hài Tú Lơ Khơ, nhà văn Kiều Hữu Thanh – tác giả tiểu thuyết "Người báo tin".
MC Tường Lam dẫn dắt phần đố vui về phòng chống lừa đảo; giải nhất thuộc về đội của cô giáo Phan Thị Ái Nhi. Trường Tiểu học Võ Thị Sáu biểu diễn tiết mục múa khai mạc.

Họp ban bảo vệ buôn Ko Tam, ghi tóm tắt.
Già làng Ama Thuyn: Vụ phá rừng tiểu khu 412 xong rồi. Người chỉ đường cho kiểm lâm với công an là ⟦informant:thằng rể út nhà Aê Bhung⟧, với ⟦informant:hai mẹ con đi lấy mật ong ở khe Đá⟧.
Công an viên Y Krôl: Xin già đừng nói nữa, tôi bỏ tên ra.
Già làng: Ừ, bỏ. Việc tiếp: cúng bến nước.

Trung tâm hành chính công phường khen chị Giáp Thị Nhài, giao dịch viên ngân hàng, đã giữ chân bà ⟦victim:Tiêu Thị Đượm⟧ (khu Đồi Cốc) hơn một giờ, không cho chuyển 400 triệu đồng theo lệnh "kiểm sát viên" trên điện thoại.
Anh Thân Văn Rược, bảo vệ phòng giao dịch, cũng góp phần khuyên giải. Bà ⟦?victim:Đượm⟧ tỉnh ra, ôm chị Nhài khóc.

Tối 14/2, loa tay của tổ tuần tra vang lên ở ngõ Cây Khế. Tổ bảo vệ an ninh cơ sở nhận lời nhắn của ⟦informant:bà chủ quán chè bưởi⟧, rằng nhóm thanh niên trong quán đang bàn chuyện đi "xử" nhóm bên Lò Vôi.
Mười một thanh niên bị mời về phường, thu năm tuýp sắt gắn dao. Phụ huynh của Hứa Quang Trường và Ngạc Thế Vinh bị phạt vì giao xe cho con chưa đủ tuổi.

Xã Mỹ Thạnh Đông tổng kết mô hình "Ghe xuồng tự quản".
Ông Lê Văn Bé Tư, tổ trưởng, báo cáo: 74 phương tiện tham gia. Bà con đã cung cấp 19 nguồn tin, trong đó 11 tin có giá trị (nguồn: báo cáo tổng kết của xã).
Đại biểu Châu Thị Hồng Gấm đề nghị trang bị thêm phao. Chủ tịch xã Đỗ Nhựt Trường hứa đưa vào kế hoạch quý tới.

Cái tin Mùa A Dính giấu người trong hang đá bay tới đồn biên phòng bằng một mẩu giấy gấp tư, do ⟦?minor,informant:cô bé chăn dê 16 tuổi bản Háng Đồng⟧ dúi vào tay cán bộ. Nhờ thế chị ⟦victim:Vàng Thị Pàng⟧ được giải thoát trước khi bị đưa sang biên giới.
Dính cùng Thào A Vư ra tòa ngày 9/12. Hội đồng xét xử tuyên mỗi người tám năm tù.

Nhóm Zalo: TDP 6 – Phường Vĩnh Hải
Tổ trưởng Nhã: Công an phường vừa bắt được kẻ tạt sơn nhà cô ⟦victim:Xuân Lan⟧ rồi nhé bà con.
Kim Ngân: Mừng quá, mà sao bắt lẹ vậy chú?
Tổ trưởng Nhã: Có ⟦informant:anh sửa khóa dưới chân cầu thang chung cư cũ⟧ nhớ biển số.
⟦informant:Hoài Nam⟧: Dạ em cũng gửi clip camera nhà em cho mấy anh công an luôn
Kim Ngân: Giỏi quá

Bà Diệp Thị Chuyền, 66 tuổi, phường Lộc Phát, tới công an phường nộp một quả đạn cối đào được khi làm vườn. Ông Tăng Hữu Chấn cùng khu mang theo ba viên đạn AR15 cất từ lâu.
Cán bộ Ban Chỉ huy quân sự đã tiếp nhận, lập biên bản. Phường tặng mỗi người một phần quà và kêu gọi các hộ còn giữ vũ khí, vật liệu nổ noi theo.

Tóm tắt thành tích đề nghị tặng Bằng khen UBND tỉnh
Họ tên: ⟦informant:Quàng Văn Hặc⟧. Nghề nghiệp: trưởng bản Nà Tòng.
Thành tích: ba lần chuyển tin giúp công an huyện bắt tám đối tượng mua bán ma túy. Trong vụ ngày 3/3, ông phối hợp với ⟦informant:người em con chú là lái máy xúc⟧ nắm quy luật đi lại của bọn chúng.
Hình thức trước đó: Giấy khen năm ngoái. Người lập: Lường Thị Hom.

Kết quả tuần cao điểm: Công an phường Thuận Giao xử lý Bành Quốc Khởi về hành vi gây rối; phạt Liêu Minh Tấn 7,5 triệu đồng vì đăng tin sai sự thật; nhắc nhở chủ quán karaoke Ngọc Thúy hát quá giờ.
Các vụ việc đều phát hiện qua tuần tra, không có thương vong. Người dân cần phản ánh tiếng ồn có thể gọi trực ban.

Nghi phạm giết người cướp xe ôm tại Bàu Sen ra đầu thú sau 40 giờ. Bị hại, anh ⟦victim:Tống Phước Hảo⟧, qua đời trên đường cấp cứu.
Theo cơ quan điều tra, ⟦informant:một nhân viên trạm thu phí⟧ đã nhớ ra chiếc áo mưa rách; còn ⟦informant:người dì nuôi của hung thủ Giang Tấn Đức⟧ bí mật báo chỗ y ẩn náu và thuyết phục y ra trình diện.

Diễn đàn "Học sinh nói không với bạo lực" ở Trường THPT Nguyễn Bỉnh Khiêm: Thượng úy Đới Thị Quỳnh Giao dặn các em hễ thấy bạn bị đánh phải tìm thầy cô, cha mẹ hoặc công an.
Thầy Lã Minh Tiệp, Bí thư Đoàn trường, công bố hộp thư "Điều em muốn nói". Hội phụ huynh do bà Ưng Thị Hòa làm trưởng ban đã tặng 200 cuốn cẩm nang.

Gửi Ban biên tập Đài xã,
Bài "Bắt kẻ trộm máy bơm" phát sáng nay có nêu "cô ⟦informant:Mười Nhung⟧ bán bánh tráng đã báo công an" và "⟦informant:ông hàng xóm đối diện nhà Tô Văn Lượm⟧ cho mượn camera". Đề nghị gỡ hai câu này vì Lượm còn đồng bọn chưa bị bắt.
Trân trọng, Đại úy Phạm Duy Khoa.

Xã Cẩm Đàn tổ chức diễn tập tình huống tố giác tội phạm. Anh Hoàng Văn Sinh đóng vai kẻ trộm, chị Chíu Tài Múi đóng vai người dân gọi điện báo công an, ông Vi Văn Sáng đóng vai trưởng thôn.
Sau 12 phút, "tên trộm" bị vây bắt ở bãi ngô. Thiếu tá Nịnh Văn Bảo nhận xét tình huống sát thực tế, cần gõ kẻng sớm hơn.

Một tối tháng Chạp, ⟦informant:người giúp việc theo giờ ở căn biệt thự số 19⟧ run run đặt lên bàn trực ban chiếc thẻ nhớ. Trong đó là cảnh ông chủ Kim Đức Thắng cùng khách Trung Quốc điều hành sàn tiền ảo.
⟦informant:Một kế toán vừa xin nghỉ việc⟧ bổ sung bảng lương. Cơ quan điều tra khởi tố năm bị can. Bị hại được biết đến đầu tiên là anh ⟦victim:Hồng Gia Lâm⟧, mất 2,3 tỷ đồng.

Ông Tạ Đăng Hiển, nguyên Trưởng Công an huyện, hiện 83 tuổi, hồi tưởng thời giữ xóm làng: "Ngày ấy không có điện thoại, dân báo tin bằng tiếng mõ".
Cuốn hồi ký "Tiếng mõ đêm sương" của ông vừa được Nhà xuất bản tỉnh ấn hành. Buổi ra mắt có nhà thơ Vũ Bằng Giang, họa sĩ Mẫn Thị Kiên vẽ bìa. Tác giả tặng thư viện xã 50 cuốn.

Qua ba ngày xác minh tin của ⟦informant:ông bảo vệ trường mầm non Hoa Sim⟧, Công an xã Tân Trung làm rõ Phàn Thị Lở đánh đập con riêng của chồng là cháu ⟦minor,victim:Tẩn A Pao⟧, 5 tuổi. Cháu đang được bà nội chăm sóc.
Ông kể, sáng nào cháu cũng tới lớp với áo dài tay dù trời nóng. ⟦informant:Cô giáo chủ nhiệm của cháu⟧ cũng đã gọi Tổng đài bảo vệ trẻ em.

Giải bóng chuyền "Cúp An ninh thôn bản" khai mạc chiều 1/5. Trọng tài chính Đinh Ngọc Oai điều khiển trận đầu giữa thôn Tả Phìn và thôn Séo Lèng. Vận động viên Ma Seo Chứ ghi điểm quyết định.
Bên lề, công an xã treo pa nô: "Thấy nghi – báo ngay – giữ bí mật". Nhà tài trợ Châu Văn Bồng trao giải phong cách cho cô Lù Thị Xín.

Rạng sáng mùng 6, cảnh sát ập vào bãi đất trống sau đình Vạn Lộc, tạm giữ 27 con bạc đá gà.
Nguồn tin ban đầu thuộc về ⟦informant:một chú nuôi gà nòi bị xù tiền độ⟧. Kiểm chứng lại, ⟦informant:chàng trai cho thuê bạt che nắng⟧ gật đầu: chủ trường gà là Phú "lùn", tên thật Nhan Vĩnh Phú.
Công an huyện đang phân loại, xử lý người liên quan.

Đi chợ phiên, chị Thào Thị Sông được nghe một nữ cán bộ hướng dẫn cách nhận biết kẻ rủ đi làm xa. Chị Sông bảo với phóng viên: "Về mình kể lại cho con gái".
Bên cạnh, một người đàn ông bán dao rèn chăm chú xem tranh, hỏi số đường dây nóng để dán ở lò rèn. Buổi tuyên truyền do Hội Phụ nữ xã Lùng Phình phối hợp tổ chức, phát 300 tờ rơi song ngữ.

Được gọi lên nhận thưởng nóng 3 triệu đồng, ông ⟦informant:Khưu Bá Lộc⟧ ngượng nghịu: "Tui chỉ alô có một cuộc".
Cuộc gọi ấy, vào lúc 1 giờ 40, giúp Công an phường An Thới chặn kịp nhóm trộm mô tơ thuyền. Người cùng được thưởng là chị ⟦informant:Nhâm Thị Cẩm Giang⟧, chủ vựa ghẹ, vì đã chỉ đúng chiếc ghe cất giấu hàng.

Bản tin an toàn giao thông: anh Ứng Hoàng Long, 29 tuổi, lái xe khách, vi phạm nồng độ cồn, bị tước giấy phép 23 tháng.
Trạm Cảnh sát giao thông Bến Lức đề nghị hành khách mạnh dạn phản ánh tài xế chạy ẩu. Trưởng trạm, Trung tá Biện Văn Tài, cho biết sẽ dán thông báo trên 120 xe. Hợp tác xã vận tải của ông Từ Công Phúc hưởng ứng đầu tiên.

Ngày 19/5, một ⟦?minor:cháu gái 9 tuổi⟧ ở xóm Đình được giải cứu khỏi căn nhà hoang.
Công lớn thuộc về ⟦informant:hai bác cháu đi soi ếch⟧. Nghe tiếng khóc, họ không xông vào mà lui ra bờ mương gọi công an xã. Kẻ bắt cóc, Lại Đức Hùng, bị quật ngã khi định trèo tường. Cha cháu, anh ⟦?victim:Trịnh Xuân Ký⟧, nghẹn ngào cảm ơn.

Công an xã Quảng Phong phát đi thông báo tìm chủ sở hữu: chị Mẫn Thị Dịu nộp một điện thoại nhặt ở sân bóng; cụ Thịnh Văn Rạng nộp một bọc vàng giả; cháu gái bán vé số nộp ví có 1,2 triệu đồng.
Ai là chủ tài sản mang giấy tờ chứng minh đến trụ sở gặp Thượng úy Tào Quang Huy. Quá một năm không ai nhận sẽ xử lý theo Bộ luật Dân sự.

Biên bản sinh hoạt chi hội người cao tuổi khu Tân Tiến
Ông Mông Văn Tý đọc báo về vụ lừa bán thuốc xương khớp.
Cụ ⟦victim:Đặng Thị Tẹo⟧ đứng lên nhận mình cũng mua phải, mất 6 triệu. Cụ ⟦informant:Hà Trọng Khuê⟧ tiếp lời: đã ghi tên công ty đưa cho cảnh sát khu vực từ tuần trước.
Chi hội nhất trí mời công an tới nói chuyện. Thư ký: Lương Thị Chắt.

Sàn "đầu tư cà phê kỳ hạn" bị đánh sập
Phá được án là nhờ ⟦informant:một cựu nhân viên telesale⟧ chán cảnh lừa người, lặng lẽ chép danh sách 800 khách hàng rồi gửi cho Phòng An ninh mạng. Bạn cùng phòng ký túc xá cũ của cô không hay biết gì.
Giám đốc Quan Chí Kiên cùng vợ là Bồ Thị Ánh Tuyết bị khởi tố tội lừa đảo chiếm đoạt tài sản.

Ông Yang Danh, Chủ tịch Hội Nông dân xã, thông báo với bà con làng Kon Brung: kẻ bán phân bón giả đã bị bắt, ai lỡ mua thì mang bao bì đến để đối chiếu.
Bà con vỗ tay. Già Đinh Hmưk thay mặt làng hứa không mua hàng trôi nổi. Anh Bahnar trẻ nhất làng, A Lưới, nhận viết bảng tin tại nhà rông.

"Nếu không có ⟦informant:bà chị bán cá khô ngồi đối diện⟧, chắc chúng tôi còn loay hoay", một trinh sát nói về vụ trộm ki-ốt chợ Vị Thủy.
Bà nhớ Lư Quốc Sang đi đôi dép khác màu. Chủ ki-ốt, chị ⟦victim:Mã Ngọc Châu⟧, mất 15 cây thuốc lá và 9 triệu đồng. Một người khai thêm là ⟦informant:gã bốc vác hay nhậu chung với Sang⟧.

Tổ liên gia số 2, thị trấn Vôi: 11 hộ đã lắp chuông. Hộ ông Ngọ Văn Khải lắp chuông gần giếng, hộ bà Đồng Thị Sót lắp ở đầu hồi. Khi có kẻ gian hoặc cháy nổ, bấm một hồi dài.
Cán bộ kỹ thuật Nhữ Đình Tá hướng dẫn thay pin. Tổ phó là chị Lều Thị Thúy, liên lạc viên là cậu con trai út của ông Khải.

Lá thư cảm ơn dán trước trụ sở Công an phường Ngọc Hà:
"Tôi là ⟦?informant,victim:Bùi Thị Diệu Thảo⟧, ngõ 51, bị chồng cũ nhiều lần đe dọa tạt axit. Nhờ chú ⟦informant:Lã Văn Hoạch⟧ trông xe đầu ngõ phát hiện anh ta cầm can đứng chờ, báo các anh nên tôi được an toàn. Tôi xin ghi ơn chú và các anh."

Một tin nhắn ẩn danh gửi tới trang của Công an thành phố tố quán bia Vườn Dừa chứa chất cấm. Kiểm tra hành chính lúc 23 giờ, lực lượng chức năng không phát hiện vi phạm.
Chủ quán Lâm Chấn Hào bày tỏ bức xúc, cho rằng bị chơi xấu. Công an nhắc: cố ý báo tin giả có thể bị xử phạt. Luật sư Đàm Thị Kim Oanh phân tích thêm các mức phạt.

Tin từ thôn Bản Cuôn: bắt đối tượng đầu độc ao cá
Ao nhà ông ⟦victim:Nông Đức Thịnh⟧ nổi trắng cá sáng 22/9, thiệt hại ba tạ. Hôm sau, ⟦informant:đứa cháu họ xa đi chăn vịt thuê⟧ thú thật với trưởng thôn là đã thấy Ma Văn Kỷ đổ chai thuốc sâu. Trưởng thôn ⟦?informant:Chu Viết Lẫm⟧ gọi ngay công an xã.

Loa truyền thanh khóm 7 xin thông tin: Công an phường lưu ý thủ đoạn gọi điện xưng là "cô giáo Hằng" hoặc "bác sĩ Toàn, khoa cấp cứu" báo con bị tai nạn, đòi chuyển viện phí.
Bà con gặp cuộc gọi như vậy hãy bình tĩnh, gọi lại cho nhà trường. Hôm qua, anh Quyền ở cuối khóm đã làm đúng như thế nên không mất đồng nào.

Khen thưởng mô hình "Tiểu thương với an ninh chợ"
Phó Chủ tịch phường Giang Thị Hồng Nga trao giấy khen cho bốn tiểu thương đã tố giác nhóm bảo kê: ⟦informant:Viên Thị Sửu⟧ (hàng thịt), ⟦informant:Lục Thế Chương⟧ (hàng khô), ⟦informant:Âu Mỹ Hạnh⟧ (hàng vải), ⟦informant:Phó Đức Ban⟧ (gửi xe).
Văn nghệ chào mừng do tốp ca của cô Nghiêm Hồng Thu trình bày.

Chốt 141 kiểm tra xe bán tải, phát hiện 12 cá thể tê tê. Lái xe Bế Văn Trọng khai chở thuê cho một người không quen.
Việc dừng xe không phải ngẫu nhiên. Trước đó, ⟦informant:tay thợ săn đã hoàn lương ở bản Pa Khôm⟧ cho kiểm lâm hay chuyến hàng sẽ đi bằng đường nào; và ⟦informant:nữ y tá hàng xóm của Trọng⟧ ngửi mùi hôi từ thùng xe, cũng nhắn tin tới hạt kiểm lâm.

Phường Quang Trung phát động cuộc thi viết "Tôi và cảnh sát khu vực". Bài đoạt giải nhất của tác giả Tô Hoàng Yến kể về một bà cụ bán nước vối luôn để phần cốc nước mát cho anh công an.
Giải nhì: Cấn Xuân Trà. Giải ba: Thiều Thị Bông và nhà giáo Phó Quốc Bảo. Bài dự thi sẽ được đọc trên loa mỗi sáng thứ Bảy.

Hơn mười năm, vụ án xác chết ở giếng hoang làng Trúc vẫn là bí ẩn. Cho tới mùa thu vừa rồi, ⟦informant:một người đàn bà đi tu, xưa là vợ bé của Đoàn Khánh Tường⟧, về làng tìm gặp điều tra viên. Lời bà khớp với điều mà ⟦informant:lão phu trầm trong xóm⟧ nói lúc hấp hối.
Tường bị bắt ở Đắk Nông. Người chết được xác định là bà ⟦victim:Khổng Thị Đào⟧.

Thiếu úy Lò Văn Khặt xuống bản giải đáp cho dân: báo tin bằng cách nào, có lộ tên không, được thưởng thế nào.
Chị Cà Thị Phương hỏi nhiều nhất. Ông mo Lường Văn Piêng ngồi nghe, thỉnh thoảng dịch giúp. Cuối buổi, cán bộ để lại hai mươi phong bì dán sẵn tem. Trưởng bản nói chưa ai bỏ thư, nhưng có hòm thư là bà con an tâm.

[Zalo tổ tự quản đường Hoàng Diệu]
Chú Bằng: Cho hỏi ai gọi 115 cho ba tui hồi trưa để tui cảm ơn?
Nga Bột: Con nè chú, con thấy bác té.
Chú Bằng: Cảm ơn con. Ba tui khỏe rồi.
Tổ phó Nghĩa: Tiện thể nhắc mọi người: công an phường báo có kẻ giả shipper, đừng chuyển tiền trước.
Chị Tâm spa: Em gặp rồi, em đòi coi hàng là nó chạy luôn hihi

Theo hồ sơ, ⟦informant:nhân chứng mà cơ quan điều tra gọi là "anh thợ lặn"⟧ đã chỉ điểm nơi nhóm Tiêu Gia Hưng vứt két bạc dưới sông Đồng Nai.
Người ta còn nhắc ⟦informant:bà xã của một bị can⟧, chính bà gọi vào số trực ban lúc chồng ngủ say. Hưng lĩnh 11 năm tù, ba bị cáo khác từ 4 đến 7 năm.

Phòng giao dịch bưu điện xã Hải Bối suýt là nơi bà ⟦victim:Đinh Thị Mười⟧, thôn Cổ Điển, mất 250 triệu. Bà bị kẻ giả công an gọi điện dọa bắt từ sáng sớm.
Kiểm soát viên ⟦?informant:Khương Thùy Linh⟧ thấy bà run, lấy cớ máy hỏng rồi gọi công an tới. Bà ⟦?victim:Mười⟧ giữ được tiền. Chị Linh nói mình chỉ làm theo tài liệu tập huấn.

Hội nghị biểu dương người có uy tín các xã biên giới huyện Nậm Pồ. Ông ⟦informant:Tráng A Chớ⟧ có năm tin tố giác tội phạm ma túy. Bà ⟦informant:Khoàng Thị Mé⟧ dũng cảm đi báo việc con rể tàng trữ súng.
Các vị Poòng Văn Sơn, Lèng Thị Phủ được biểu dương vì hiến đất làm đường. Huyện tặng mỗi người một chiếc radio.

Cuối giờ chiều, ⟦?informant:mẹ của em⟧ ⟦minor,victim:T.K.L.⟧, học sinh lớp 4 ở ấp Giồng Lớn, dắt con tới trụ sở. Em bị ông chủ tiệm game Nguyễn Đắc Hậu đánh sưng mặt vì thiếu tiền giờ chơi.
Theo tường trình, ⟦informant:bạn chơi net ngồi máy kế bên⟧ đã kể hết sự việc với công an viên. Hậu bị xử phạt, tiệm phải đóng cửa 30 ngày.

Bài viết "Bẫy việc nhẹ lương cao" của nhà báo Mạc Thu Trang, Báo Tây Ninh, dẫn lời một chuyên gia tội phạm học, một cán bộ biên phòng và một người phụ nữ bán nước ở cửa khẩu Xa Mát.
Chuyên gia ấy, tiến sĩ Vưu Hoàng Nam, khuyên phụ huynh hỏi kỹ hợp đồng. Người bán nước thì thở dài: "Thấy tụi nhỏ đi qua hoài mà xót". Bài được nhiều trang dẫn lại.

Phường An Hải Tây kỷ niệm ngày 19/8, mời những người từng giúp công an phá án về dự. Trên hàng ghế đầu có ông ⟦informant:Phan Đình Chẩn⟧, hồi đó đạp xích lô, đã báo vị trí xe của băng cướp; bà ⟦informant:Hứa Lệ Thanh⟧, bán cao lầu, nhận mặt tên cầm đầu cho công an.
Ông Thi Văn Đạm, cựu trưởng công an phường, rưng rưng bắt tay từng người.

Trả lời bạn đọc. Hỏi: Tôi báo công an việc hàng xóm nấu rượu lậu thì có bị nêu tên không? (⟦?informant:Chu Thị Lạng⟧, xã Tiên Lữ)
Đáp: Cơ quan tiếp nhận có trách nhiệm giữ bí mật danh tính người tố giác. Khi cần, bà có thể đề nghị áp dụng biện pháp bảo vệ. Thủ tục: làm đơn hoặc trình bày trực tiếp. Luật gia Ngũ Duy Anh trả lời.

Công bố kết quả điều tra vụ phá 300 gốc sầu riêng ở thôn 8
Bị hại: ông ⟦victim:K'Brèo⟧. Bị can: Lê Trí Nhẫn, người tranh chấp ranh đất.
Lời khai đáng chú ý: ⟦informant:gã trai làm thuê tưới cà phê bên rẫy ông Tòng⟧ thấy đèn pin lúc nửa đêm; ⟦informant:chị cấp dưỡng nông trường⟧ thừa nhận đã bán cho Nhẫn cưa tay. Cả hai đều chủ động tìm gặp công an xã.

Ngày hội Toàn dân xã Vĩnh Hòa Hưng: đua vỏ lãi, kéo co, hái hoa dân chủ. Một ông bán kẹo kéo bốc trúng câu "Khi thấy trộm, bạn làm gì?" và đáp trôi chảy: "Nhớ mặt, gọi công an, đừng đuổi một mình".
Cả sân cười ồ. Ông nhận phần quà từ Đại úy Quách Thị Diễm Trinh. Đờn ca tài tử do nghệ nhân Út Tỵ và cô Bảy Lựu phụ trách.

Sau một tháng mật phục, Công an thị xã bóc gỡ nhóm làm giả sổ đỏ ở khu Bờ Đập.
Hai nguồn cung cấp manh mối: ⟦informant:ông thợ khắc dấu có sạp trước cổng bưu điện cũ⟧ và ⟦informant:cô nhân viên công chứng mới nghỉ thai sản⟧.
Cầm đầu nhóm là Quản Văn Thọ. Chị ⟦victim:Tiết Thị Nga⟧, người bị lừa đặt cọc 700 triệu, cho biết chưa nhận lại được đồng nào.

Xã Ia Boòng có thêm mô hình "Làng không trộm cắp". Siu H'Biên, 30 tuổi, người dân làng Klũh, nhận xét: "Bò thả rông cũng không sợ mất". Một thanh niên đang sửa máy cày tán thành, bảo ban đêm đi tưới cà phê thấy có đội tuần tra nên vững bụng.
Trưởng làng Rơ Mah Kul cho hay cả làng đóng góp được 14 triệu mua đèn pin.

Quyết định khen thưởng số 112 của Chủ tịch UBND xã Nghĩa Trung:
Tặng giấy khen kèm tiền thưởng cho các ông, bà có tên sau vì cung cấp tin giúp phá vụ trộm sắt công trình: ⟦informant:Lăng Văn Tầm⟧, thôn Nghĩa Hòa; ⟦informant:Khổng Minh Nguyệt⟧, thôn Yên Sơn.
Văn phòng – Thống kê, Kế toán Ong Thị Thu và các cá nhân nêu trên chịu trách nhiệm thi hành.

Chuyện ở xóm biển: mấy đêm liền mất lưới. ⟦informant:Ông từ giữ lăng Ông⟧ không ngủ được, ra hè hút thuốc, thấy thằng Sáng nhà Ba Kèo cõng bao đi về phía động cát. Ông đem chuyện thưa với anh công an viên.
Lưới của chú ⟦victim:Năm Đực⟧ và ghe thím ⟦victim:Bảy Thẹo⟧ ở tổ 3 đều tìm thấy dưới cát. Sáng bị phạt, gia đình phải bồi thường.

Công an xã Đồng Tháp tiếp nhận phản ánh của nhân dân về tình trạng đua xe ở đê. Sau hai tuần tuần tra, 19 thanh thiếu niên bị xử lý, cha mẹ của Phùng Gia Huy, Ngô Bá Khá bị phạt.
"Bà con ven đê đã vất vả vì mất ngủ", Đại úy Cù Xuân Hợi chia sẻ. Ông Hợi mong người dân tiếp tục quay phim, gửi cho trực ban.

Đoạn băng phát thanh số 9 – Chuyện cuối tuần
Người dẫn: Thưa bà con, nhờ đâu công an bắt được kẻ móc túi xe buýt số 32?
Khách mời: Nhờ ⟦informant:anh tài xế xe buýt số 32⟧ để ý gương chiếu hậu, và nhờ ⟦informant:một nữ sinh viên năm ba hay ngồi hàng cuối⟧ nhắn tin cho cảnh sát.
Người dẫn: Kẻ đó là Tưởng Thanh Bình, đã bị tạm giữ. Xin cảm ơn khách mời Trung tá Hoắc Hải Yến.

Mở đợt cao điểm phòng cháy, Đội Cảnh sát chữa cháy tập huấn cho 50 chủ quán karaoke. Bà chủ quán Hoa Hồng, ông chủ quán 368 và anh kỹ thuật viên âm thanh Chế Quang Linh lần lượt thực hành dập lửa bình gas.
Hai tuần trước, chính anh Linh đã gọi 114 khi thấy quán bên cạnh bốc khói, cứu được bảy người. Đội trưởng Lê Cát Trọng tặng anh một bình chữa cháy.

Tòa án huyện xét xử Âu Dương Khang tội cố ý gây thương tích. Bị hại là anh ⟦victim:Đàng Năng Hùng⟧, thợ gốm. Người báo tin – ⟦informant:chị Kiều Thị Hậu ngồi bán bánh căn sát quán nhậu⟧ – có mặt, khai đã gọi công an lúc Khang vung chai.
Chủ tọa Phú Văn Thanh tuyên Khang 30 tháng tù. Luật sư Não Thị Hương bào chữa cho bị cáo.

Một mô hình hay ở phường Nguyễn Trãi: "Ghế đá bình yên". Mỗi tối ba bác cựu chiến binh ngồi trực ở đầu phố. Bác Nguyễn Kim Điển, 74 tuổi, từng là lính đặc công; bác Mùi là thương binh; bác Giảng biết chơi đàn bầu.
Phố đã bớt hẳn cảnh trẻ tụ tập. Các bác không nhận thù lao, chỉ xin phường ấm trà.

Công an huyện Trà Cú khởi tố Lâm Sô Phép vì mua bán người.
Nạn nhân, chị ⟦victim:Kim Thị Sa Mai⟧, nhắn về nhà đúng ba chữ. ⟦informant:Ông anh kết nghĩa chạy ba gác⟧ đọc, hiểu ra, đem máy tới công an. Ở đầu bên kia, ⟦informant:một đầu bếp người Việt trong khu casino⟧ âm thầm gửi định vị.
Sư cả chùa Ông Mẹt cầu an cho chị hôm trở về.

Thư ngỏ của Hội Bảo vệ quyền trẻ em: Trẻ bị xâm hại hiếm khi tự nói ra. Người lớn biết chuyện hãy gọi Tổng đài 111 hoặc công an gần nhất. Danh tính người gọi được giữ kín.
Hội cảm ơn họa sĩ Tôn Nữ Bích Trâm đã vẽ bộ tranh, nhạc sĩ Hồ Quốc Ân viết ca khúc chủ đề, ca sĩ nhí và các thầy cô đã góp sức cho chiến dịch.

Tổ chức "Đội xe ôm xung kích" phường Phú Thủy đang có 46 thành viên. Đội trưởng ⟦informant:Nhữ Văn Sáu⟧ ba lần báo tin cướp giật. Đội viên ⟦informant:Tôn Thất Lân⟧ tuần rồi chỉ cho công an căn phòng trọ của Bàng Chí Công, đối tượng truy nã.
Đội viên Trà Ngọc Ẩn thì được biết đến vì chở miễn phí thai phụ đi bệnh viện.

"Alô, em là nhân viên bảo vệ, thấy có người cạy cốp xe anh nè, anh chuyển em 500 ngàn em gửi clip". Nghe xong, anh ⟦victim:Tân Khải Nguyên⟧, phường Bửu Long, chuyển ngay rồi bị chặn số.
Bãi xe nơi anh gửi xác nhận không có bảo vệ nào gọi. Chiều cùng ngày anh ⟦?victim:Nguyên⟧ lên phường trình báo. Trung úy Lục Vân Kiều tiếp nhận đơn.

Chi bộ khu 8 kiểm điểm ông Cung Đình Thái, tổ trưởng, vì để lộ người báo tin. Cụ thể, trên loa sáng 4/11, ông đọc: "Cảm ơn chị ⟦informant:Phan Như Ý⟧ ở tiệm giặt là và ⟦informant:ông cậu của thằng Hải 'xoăn'⟧ đã mách công an".
Ông Thái nhận khuyết điểm. Hải "xoăn", tên thật Doãn Sơn Hải, đang chờ ngày xét xử.

Cơ sở massage trá hình Bông Sen bị đóng cửa. Tại chỗ, công an lập biên bản quản lý Lạc Thị Kim Xoa và bốn khách.
Bác tổ trưởng dân phố Thẩm Văn Du, được mời chứng kiến, ký vào biên bản. Bà bán trà đá bên kia đường nói với phóng viên: "Tôi ngồi đây hai năm mà chẳng biết gì". Chủ nhà Lê Ngọc Đoan cho thuê không khai báo, bị phạt 3 triệu đồng.

Có ba việc tôi nhớ mãi hồi làm công an xã vùng cao. Việc đầu: ⟦informant:anh chồng của cô giáo cắm bản⟧ lội suối năm tiếng báo tin có kẻ buôn người. Việc thứ hai: ⟦informant:lão Sình Mí Dế nấu rượu ngô⟧ vẽ đường mòn lên giấy bóng kính. Việc thứ ba: tôi bị lạc.
(Lược trích hồi ức của Thượng tá Cháng Văn Phìn, Tạp chí tỉnh)

Tiểu ban an ninh xã Gia Canh đánh giá quý II (số liệu của công an xã): tiếp nhận 27 tin, xác minh 25 tin. Nguồn: quần chúng 14, các tổ tự quản 9, hòm thư 4.
Đề xuất khen tổ tự quản ấp 2 do ông Thòng Sì Múi làm tổ trưởng. Phó Trưởng công an xã Vòng Chí Phúc lưu ý bảo mật khi photo tài liệu.

Nhóm phụ huynh lớp 8B:
Mẹ ⟦?minor:Bách⟧: Cả nhà ơi, con nhà ai tên ⟦minor,victim:Gia Hân⟧ bị bạn lạ chặn đánh ở cầu Đen thế?
Bố ⟦?minor:Khoa⟧: Con bé lớp mình đấy. ⟦informant:Chú rửa xe gần cầu⟧ trông thấy gọi công an phường nên mới thoát.
Mẹ ⟦?minor:Bách⟧: Trời ơi. Cô Thoa biết chưa?
Cô Thoa: Cô đang ở trụ sở với em ạ. Phụ huynh đừng chia sẻ clip.

Bữa đó, ông Sáu Lành ở ấp Kinh Xáng tới công an xã hỏi: con trai đi lao động Hàn Quốc thì xóa thường trú ra sao. Tiếp ông là Trung úy Huỳnh Thị Mộng Tuyền. Xong việc, ông khoe mới cài VNeID, tự tay làm hết.
Cạnh bàn, một bà bán vé số nhờ đọc giùm tờ cảnh báo lừa đảo. Cả phòng xúm lại giải thích.

Đường dây ghi đề 4 tỷ mỗi ngày bị chặt đứt. Ban chuyên án từng bế tắc, đến khi ⟦informant:một con bạc nợ như chúa chổm, chồng bà giáo dạy văn⟧, nộp chiếc điện thoại có tin nhắn phơi đề.
Sau đó, ⟦informant:bà Nhiếp Thị Hoãn bán thuốc lá dạo⟧ tả được mặt người thu tiền. Trùm đề Cổ Văn Toại bị bắt lúc đang cắt tóc.

Bảo tàng Công an tỉnh nhận 40 hiện vật do gia đình liệt sĩ Mai Năng Cường trao tặng. Trong đó có cuốn sổ ghi tên cơ sở bí mật thời chống Pháp.
Giám đốc bảo tàng Uông Thị Thanh Hà cho biết sẽ trưng bày vào dịp 19/8. Đường Mai Năng Cường ở khu đô thị mới cũng được gắn biển trong tháng này. Con gái liệt sĩ, bà Mai Thị Kháng, đọc diễn từ.

Ghi nhanh: 20 phút vây bắt tên cướp tiệm vàng Kim Phát
Nhân viên tiệm, chị ⟦victim:Thân Thị Ngọc Bích⟧, bị gí súng, ngất xỉu. Khi tên Lỗ Quang Vịnh chạy ra, ⟦informant:một bà mẹ đang dừng xe mua sữa⟧ liền gọi 113 mô tả áo quần, còn anh ⟦informant:Vệ Thanh Phong⟧, thợ hàn, báo tiếp ngả đường y chạy.
Công an khóa cả hai đầu hẻm, thu lại toàn bộ vàng.

Góc hỏi đáp trên bản tin xã Tú Thịnh. Ông Hoàng Kim Chấn, cán bộ tư pháp, cho bà con hay: hành vi trả thù, đe dọa người tố giác tội phạm có thể bị xử lý hình sự.
Ông dẫn vụ ở tỉnh bạn: Trần Sỹ Hợp ném gạch vào nhà người báo tin, lãnh án 15 tháng. Xã in 500 tờ gấp, giao chị Mè Thị Lịch phát tận nhà.

Bản Huồi Giảng sáng nay vui. Bộ đội về trao bằng khen cho già ⟦informant:Xồng Bá Lầu⟧, người đã mách nơi bọn buôn thuốc phiện ngủ lại, và cho ⟦informant:cô con dâu của già⟧, người cõng con đi bộ lên đồn báo tin thay khi già ốm.
Thượng tá Lữ Trọng Tình tặng già chiếc chăn bông. Thầy giáo Và Bá Dềnh dịch lời cảm ơn ra tiếng Mông.

Kết luận vụ cháy nhà trọ ngõ Giếng Mứt: do chập điện. Bà ⟦victim:Cồ Thị Lan Phượng⟧ bị bỏng tay, hai người ngạt khói đã ra viện.
Anh thợ nhôm kính đối diện phá khóa cửa sắt, chị bán phở gọi 114, ông hàng nước kéo vòi. Ba người được phường tặng bình chữa cháy. Chủ trọ Đàm Quang Thuyết phải lắp thêm lối thoát nạn.

TRÍCH LỜI TUYÊN DƯƠNG TẠI LỄ CHÀO CỜ
Em ⟦informant,minor:Võ Lê Nhật Hào⟧, lớp 9/2, và em ⟦informant,minor:Ksor H'Linh⟧, lớp 8/4, đã mạnh dạn báo với công an phường việc có người lạ dụ bạn hút thuốc lá điện tử có ma túy.
Em ⟦minor:Đỗ Cát Tường⟧, lớp 6/1, nhặt được của rơi trả lại người mất.
Thầy hiệu trưởng Trương Đình Nguyện trao cờ thi đua cho lớp 9/2.

Tổ công nghệ số cộng đồng ấp Phú Xuân: anh Cao Nhật Duy dạy các cụ khóa SIM rác; cô Lại Hồng Cúc phụ trách nhóm Zalo ấp.
Hôm thứ Năm, một tài khoản lấy ảnh cô Cúc nhắn mượn tiền khắp nhóm. Mọi người hỏi lại, cô bảo không phải. Chẳng ai mất tiền. Công an xã đăng cảnh báo, ghim lên đầu nhóm.

Bắt quả tang xe bồn trộn xăng giả lúc 3 giờ sáng tại kho Bến Nghiêng. Thuyền trưởng Vi Đắc Lợi, chủ kho Cam Thị Trúc bị tạm giữ.
Trinh sát bật mí: ⟦informant:anh chàng lau bồn bị quỵt lương⟧ mách giờ xe về; ⟦informant:nhân viên bơm xăng ca ba, cũng là cháu gọi bà Trúc bằng thím⟧, đưa ảnh hóa đơn khống. Cục Quản lý thị trường đã lấy sáu mẫu.

Nhà văn hóa thôn Ngoại Độ chật kín người nghe nói chuyện về tội phạm mạng. Diễn giả Kỷ Anh Thư kể tình huống người phụ nữ ở nước ngoài mất tiền vì "bạn trai tướng quân".
Các bà ồ lên. Một bác gái xã viên đội mũ len hỏi dồn: sao không báo công an sớm? Diễn giả đáp: vì xấu hổ. Trưởng thôn Hạ Bá Cương kết luận: đừng xấu hổ.

Tin buồn và tin vui ở xóm Gò Me: con bò cái của bà ⟦victim:Tăng Thị Chín⟧ bị xẻ thịt ngoài đồng, nhưng thủ phạm đã sa lưới.
Theo anh cảnh sát khu vực, ⟦informant:vợ chồng người bán vịt chạy đồng⟧ cho biết có xe ba bánh chở thịt lúc gà gáy. ⟦informant:Cô con gái út của lò mổ Bà Tám⟧ xác nhận thêm. Kẻ gian là Đồng Văn Cọp và Trà Văn Chuột.
`,
  `
CẢNH BÁO: GIẢ DANH NHÂN VIÊN ĐIỆN LỰC DỌA CẮT ĐIỆN
Gần đây, nhiều hộ ở phường nhận cuộc gọi tự xưng điện lực, báo nợ cước và yêu cầu cài ứng dụng lạ.
Điển hình, ngày 12/3, bà ⟦victim:Lương Thị Mão⟧, trú tổ dân phố Đoài, bấm theo hướng dẫn của người gọi. Chỉ mười phút sau, tài khoản của ⟦?victim:bà Mão⟧ mất sạch 87 triệu đồng dành dụm để mổ mắt.
Công an phường đề nghị bà con:
- Không cài ứng dụng qua đường dẫn lạ;
- Hỏi lại trưởng ban công tác mặt trận, ông Đào Xuân Sắc, nếu chưa rõ.

Chia sẻ của người trong cuộc
"Tôi tên ⟦victim:Phùng Khắc Điệp⟧, làm nghề hàn xì ở chợ Gồ. Hôm ấy mưa, vắng khách, tôi lướt điện thoại thấy quảng cáo việc làm thêm: thả tim được hai mươi nghìn. Lần đầu họ trả thật. Lần sau họ bảo nạp ba triệu, rồi mười, rồi bốn mươi triệu. Khi tôi xin rút, họ nói tôi sai cú pháp. Vợ tôi, Nguyễn Thị Lành, khóc mấy đêm liền. Tiền ấy là tiền vay hợp tác xã. Tôi kể ra đây không phải để ai thương, mà để bà con đừng dại như tôi."
(Ghi theo lời kể tại buổi sinh hoạt thôn, cán bộ văn hóa Hà Tiến Lực chép lại)

BÀI VIẾT MÔ HÌNH: "TIẾNG CHUÔNG CHÙA NHẮC ĐIỀU THIỆN"
Ba năm nay, cứ chiều rằm, sau thời kinh, Đại đức Thích Nguyên Hạnh, trụ trì chùa Bảo Lâm, dành mười lăm phút nói chuyện pháp luật. Cùng ngồi với thầy có Thiếu tá Trần Đình Khôi, Phó trưởng Công an xã, và bà Ngô Thị Sen, Chi hội trưởng phụ nữ ấp Bình Hòa. Ban hộ tự do ông Lý Văn Cảnh đứng đầu lo phần loa đài, nước uống.
Kết quả, hai năm liền ấp không có vụ trộm nào. Xã đã đề nghị huyện khen mô hình này trong dịp Ngày hội toàn dân.

DANH SÁCH NGƯỜI ĐƯỢC TRẢ LẠI TÀI SẢN
(Kèm thông báo của cơ quan điều tra về vụ Trần Quốc Bảo lừa bán đất nền)
1. ⟦victim:Hoàng Thị Nụ⟧, khối 4, nhận lại 120 triệu đồng
2. ⟦victim:Vi Văn Thắm⟧, bản Nà Pặc, nhận lại 65 triệu đồng
3. ⟦victim:Đinh Công Tráng⟧, khối 9, nhận lại 210 triệu đồng
4. ⟦victim:Bế Thị Xuyến⟧, xóm Bó Lầu, nhận lại 40 triệu đồng
Người có tên mang theo căn cước, đến gặp điều tra viên Nông Thế Vinh vào giờ hành chính. Ai không tự đi được thì lập giấy ủy quyền, có chứng thực của xã.

Chuyện ở bưu điện văn hóa xã
Sáng thứ Hai, chị Mai Thị Thoa, giao dịch viên, thấy một cụ bà run run xin gửi gấp 50 triệu đồng vào một tài khoản trong Nam. Hỏi mãi cụ mới nói nhỏ: cháu nội ở Bình Dương đang cấp cứu, "bác sĩ" vừa gọi về bắt nộp tiền mổ. Chị Thoa giữ phiếu lại, nhờ anh bảo vệ Lê Tấn Phước gọi cho người nhà. Đầu dây bên kia, đứa cháu đang ăn sáng ở xưởng.
Cụ bà ấy là cụ ⟦victim:Trương Thị Bưởi⟧ ở xóm Cồn. Cụ ngồi thụp xuống ghế, mãi sau mới nói được câu cảm ơn.

KHÔNG MẮC BẪY NHỜ ĐỌC BẢN TIN XÃ
Ông K'Brêu ở thôn Đạ Nghịt kể với chúng tôi bằng giọng tếu táo: "Nó bảo nó là công an tỉnh, tao có dính ma túy. Tao nói: vậy mày lên rẫy mà bắt, tao đang bẻ bắp." Đầu kia cúp máy.
Vì sao ông tỉnh thế? Vì tuần nào con dâu ông, chị Ka Duyên, cũng đọc bản tin của xã cho cả nhà nghe. Trưởng thôn K'Tư nói thôn đã dán tờ rơi ở mọi nhà. Từ đầu năm, chưa ai ở Đạ Nghịt mất tiền vì điện thoại lạ.

HỎI - ĐÁP CÙNG CÔNG AN PHƯỜNG
Hỏi: Tôi lỡ chuyển 15 triệu tiền cọc thuê phòng cho một người đăng tin trên mạng, sau đó bị chặn liên lạc. Giờ tôi phải làm gì? (⟦victim:Châu Ngọc Diễm My⟧, hẻm Cây Điệp)
Đáp: Chị cần gọi ngay tổng đài ngân hàng đề nghị khoanh số tiền, chụp lại toàn bộ tin nhắn rồi mang đến trụ sở công an phường trình báo. Cán bộ trực ban Thượng úy Võ Hoài Nam sẽ lập biên bản. Chị đừng nghe ai trên mạng nhận "lấy lại tiền giúp", vì đó thường là cái bẫy thứ hai.

Hướng dẫn nhận biết cuộc gọi giả mạo giọng nói
Ví dụ sau do ban biên tập đặt ra, tên người không có thật.
Bà Nguyễn Thị A nhận điện của "con trai" xin chuyển gấp 20 triệu đồng. Giọng giống hệt. Bà A chuyển ngay và mất tiền. Nếu bà A làm đúng ba bước dưới đây thì đã khác:
Bước 1: tắt máy, đừng tranh luận.
Bước 2: gọi lại số vẫn lưu trong danh bạ.
Bước 3: hỏi một câu chỉ người nhà mới biết.
Tài liệu do Trung tâm Văn hóa thị xã soạn, bà Hồ Thanh Trúc hiệu đính.

NHẬT KÝ MỘT NGƯỜI MẸ
Ngày mồng 4. Con bé về muộn. Hỏi thì nó im.
Ngày mồng 6. Cô giáo chủ nhiệm gọi. Thì ra ba bạn lớp trên bắt con đưa tiền ăn sáng suốt một tháng, không đưa thì giật tóc. Con tôi, ⟦minor,victim:Đỗ Khánh Ngân⟧, lớp 5B, đứng cúi đầu giữa phòng hội đồng.
Ngày mồng 9. Anh Tâm công an xã đến trường, nói chuyện với cả ba nhà. Phụ huynh các cháu kia xin lỗi.
Ngày 15. ⟦?minor,?victim:Ngân⟧ lại hát khi rửa bát. Tôi viết những dòng này để các mẹ khác chịu khó để ý mắt con mình.

KỊCH TRUYỀN THANH: CÁI BẪY "VIỆC NHẸ LƯƠNG CAO"
(Tiểu phẩm hư cấu, mọi nhân vật đều do tác giả tưởng tượng)
Nhân vật: Tý, thanh niên trong làng; Bà Cả, mẹ Tý; Trưởng thôn.
TÝ: Mẹ ơi, người ta hứa trả ba mươi triệu một tháng bên kia biên giới!
BÀ CẢ: Con bị nó lừa mất cái xe rồi mà còn chưa sợ à?
TRƯỞNG THÔN: Khoan, để tôi gọi công an xã hỏi cho ra lẽ.
(Tiếng gà gáy, nhạc nổi lên)
Kịch bản: Phan Bá Thục. Trình bày: Câu lạc bộ chèo Làng Nhồi, các nghệ nhân Tô Thị Vẻ và Bùi Văn Khuê.

Giúp người lầm lỡ đứng dậy
Ra trại tháng Tám năm ngoái, anh Rơ Châm Hlốt về làng với hai bàn tay trắng. Hội cựu chiến binh do ông Siu Bơ làm chủ tịch đứng ra bảo lãnh cho anh vay 50 triệu đồng nuôi dê. Nay đàn dê đã mười bốn con. Anh Hlốt từng lĩnh án bốn năm vì trộm cắp, giờ đêm nào cũng đi tuần với tổ tự quản.
"Làng không bỏ mình thì mình không phụ làng", anh nói. Linh mục Nguyễn Minh Tú, quản xứ Plei Chuét, tặng gia đình anh một con bò giống.

THÔNG BÁO TÌM NGƯỜI BỊ HẠI
Cơ quan Cảnh sát điều tra Công an tỉnh đang điều tra vụ án "Lừa đảo chiếm đoạt tài sản" do Lâm Chí Hùng và Tăng Mỹ Phụng cầm đầu dưới vỏ bọc công ty du lịch Sóng Vàng.
Qua sao kê, xác định các ông bà sau đã nộp tiền nhưng chưa đến làm việc: ⟦victim:Quách Thị Hường⟧ (ấp 3), ⟦victim:Thạch Sà Rây⟧ (ấp Sóc Dừa), ⟦victim:Kim Thị Sô Phia⟧ (ấp Sóc Dừa), ⟦victim:Dương Hữu Lợi⟧ (khu vực 5).
Đề nghị những người có tên liên hệ điều tra viên Huỳnh Tấn Đạt trước ngày 30/6 để được bảo đảm quyền lợi.

Hòa giải ở xóm Dinh
Chuyện bờ rào giữa nhà ông Tạ Đức Nhuận và nhà bà Cao Thị Ngoan kéo dài từ mùa vải năm kia. Bên bảo cây lấn sang, bên bảo rào dịch vào. Tổ hòa giải của xóm, có ông giáo Khiêm, chị Thúy phụ nữ và anh Quyết công an viên, đến sáu lần.
Lần thứ sáu, ông Nhuận tự đào gốc vải, bà Ngoan tự lùi cọc. Hai nhà góp tiền xây chung bức tường gạch, cao vừa tầm ngực để còn nói chuyện qua. Ảnh chụp hôm đổ mái tường do anh Lưu Đình Cường gửi tới bản tin.

Nghe tin nhắn trúng thưởng, cụ ông mất tiền dưỡng già
Tám mươi mốt tuổi, sống một mình nơi ngõ Giếng, cụ ⟦victim:Ngạc Văn Thịnh⟧ chỉ có niềm vui là chiếc điện thoại con gái mua cho. Một tin nhắn báo cụ trúng xe máy, muốn nhận phải nộp "thuế" chín triệu. Cụ nhờ cậu xe ôm đầu ngõ chở đi gửi. Ba lần tất cả.
Chị Ngạc Thị Hạt, con gái, biết chuyện khi cụ hỏi vay tiền nộp lần thứ tư. "Giá tôi gọi về thường hơn", chị nói. Công an phường Vệ An đã tiếp nhận vụ việc.

CHÚ THÍCH TRUYỆN TRANH TUYÊN TRUYỀN (4 khung)
Khung 1: Bác Ba Khế, nhân vật hư cấu của họa sĩ Trịnh Công Lý, nhận được tin nhắn có đường dẫn lạ.
Khung 2: Bác bấm vào. Tiền trong ví điện tử bay đi như đàn cò.
Khung 3: Bác gãi đầu, chạy ra gặp anh cảnh sát khu vực.
Khung 4: Anh dặn: "Gọi ngân hàng trước, khóc sau nghe bác!"
Bộ tranh được in hai nghìn bản, phát tại chợ Cái Vồn, do tiệm in Hồng Phát của ông Mã Vĩnh Tường tài trợ giấy.

TIN AN NINH
Đêm 21/5, tổ tuần tra ấp Giồng Chanh bắt quả tang Huỳnh Văn Tèo và Lê Út Nhỏ đang cắt trộm dây điện bơm tôm. Tang vật gồm hai kìm cộng lực và gần ba mươi mét dây đồng.
Người mất dây là anh ⟦victim:Ngô Hoàng Vĩ⟧; đám tôm của anh chết trắng vì quạt nước ngừng chạy suốt đêm, thiệt hại khoảng 90 triệu đồng. Đối tượng Tèo có hai tiền án. Công an xã đã bàn giao cả hai cho Công an tỉnh xử lý theo thẩm quyền.

Câu lạc bộ "Ông bà mẫu mực" bản Hua Nà
Câu lạc bộ ra đời từ ý của già làng Lò Văn Ọi. Mười hai cụ chia nhau mỗi người kèm một gia đình trẻ hay cãi cọ. Cụ Cà Thị Ín kèm nhà Lò Văn Tình, cụ Quàng Văn Panh kèm nhà Tòng Văn Hặc. Không cụ nào nhận công.
Năm qua, xã Mường Cơi không còn đơn ly hôn nào từ Hua Nà. Chủ tịch xã Hoàng Thị Chấp tặng giấy khen cho tập thể câu lạc bộ và cá nhân cụ Lò Văn Ọi.

CHẶN KỊP 300 TRIỆU TẠI QUẦY
Phòng giao dịch Tân Hiệp chiều qua suýt thành nơi chứng kiến một cụ ông trắng tay. "Cán bộ viện kiểm sát" dọa bắt, bắt ông rút sổ tiết kiệm chuyển vào "tài khoản an toàn". Ông ⟦victim:Đoàn Kim Bảng⟧ vừa ký giấy vừa áp điện thoại bên tai không dám bỏ xuống. Kiểm soát viên Triệu Hồng Vân thấy lạ, viết lên mảnh giấy: "Bác đang bị lừa phải không?" Ông nhìn rồi bật khóc.
Phó giám đốc Từ Quang Minh cho dừng lệnh. Số tiền còn nguyên.

Thư gửi bạn đọc
Chúng tôi nhận được thư của bạn ⟦victim:Hứa Thị Thu Liễu⟧, công nhân khu công nghiệp Sông Mây. Bạn viết: người quen qua mạng, xưng kỹ sư ở nước ngoài, hứa cưới, gửi thùng quà, rồi "hải quan" bắt đóng phí. Bạn đã vay nóng 140 triệu.
Ban biên tập xin trả lời: thùng quà ấy không có. Khoản vay lãi cắt cổ cũng là hành vi phạm pháp của bên cho vay; bạn nên đến công an trình báo cả hai việc. Luật sư Kiều Anh Tuấn, Trung tâm Trợ giúp pháp lý, sẽ giúp bạn làm đơn miễn phí.

MÔ HÌNH "DÒNG HỌ BÌNH YÊN" Ở LÀNG TRÀ ĐÔNG
Họ Lê Thúc, do ông Lê Thúc Hoan làm trưởng tộc, có ba mươi mốt nhà. Ngày giỗ tổ, trước khi dâng hương, ông đọc mười điều giao ước: không đánh bạc, không vay nặng lãi, không chứa hàng cấm.
Con cháu vi phạm phải tự đứng lên nói trước từ đường. Năm 2023 có anh Lê Thúc Phi bị phạt vì đá gà; nay anh là tổ phó tổ tuần tra. Các họ Nguyễn Phước, Trương Công cũng đã làm theo. Bí thư chi bộ Đặng Thị Phương gọi đó là "hương ước sống".

Người suýt mất tiền kể chuyện
"Nó gửi cho tôi cả ảnh lệnh bắt có dấu đỏ hẳn hoi", thầy giáo hưu Vũ Đăng Thuyết cười khà. Thầy soi kỹ thì thấy chữ "Viện kiểm sát" viết sai chính tả, liền lấy bút đỏ khoanh lại rồi gửi trả, kèm lời phê: "Không đạt, viết lại."
Bọn chúng chặn máy thầy luôn.
Câu chuyện được anh Phí Văn Duy, cán bộ văn hóa xã Liên Mạc, đưa lên loa sáng thứ Năm. Cả làng cười, và cả làng nhớ.

BẢN TIN PHÁT THANH XÃ EA TÔH
Kính thưa bà con, vừa qua tại buôn Kmang xảy ra một vụ lừa bán phân bón giả. Hai người đi xe tải, mặc áo công ty, vào tận nhà chào hàng rẻ. Gia đình ông ⟦victim:Y Blim Niê⟧ mua bốn mươi bao, bón xong cà phê rụng lá. Aduôn ⟦victim:H'Nhuết Mlô⟧ bên cạnh mua mười hai bao, nay cũng xin xã giúp kiểm nghiệm.
Bà con có mua của xe này thì báo cho buôn trưởng Y Khoa Kbuôr. Trung tá Nguyễn Trọng Hiếu, Trưởng Công an xã, nhắc: hàng không hóa đơn, dứt khoát không lấy.

THƯ KHEN
Chủ tịch Ủy ban nhân dân phường Trường Thi
KHEN: Bà ⟦informant:Nghiêm Thị Tuất⟧, số nhà ngõ Đồng Lầm, đã kịp thời báo cho công an về nhóm người lạ thuê nhà làm nơi gọi điện lừa đảo, góp phần bắt giữ sáu đối tượng do Chu Mạnh Tiến cầm đầu.
Kèm thưởng một triệu đồng. Thư khen được trao tại hội nghị sơ kết sáu tháng, có sự chứng kiến của Trưởng Công an phường Bạch Ngọc Sơn và toàn thể cán bộ tổ dân phố.

Lời kể của chủ tiệm vàng
Tiệm Kim Thảo nằm ngay ngã ba chợ Lách. Người đàn bà đội nón, đeo khẩu trang hỏi mua lắc tay, rồi bảo đã chuyển khoản, chìa màn hình có dấu tích xanh. Tôi – ⟦victim:Phan Kim Thảo⟧ – trao hàng. Tối về dò sổ không thấy tiền đâu.
Tám chỉ vàng, coi như cả tháng bán không công. Công an coi camera, ba ngày sau tìm ra bà Lưu Mộng Kiều ở xã bên. Bà ta đã đem cầm hết.
Từ đó tôi dán tờ giấy to: "Nghe loa báo tiền về mới giao".

CÔNG TÁC CAI NGHIỆN Ở PHƯỜNG CAM GIÁ
Ba người vừa hoàn thành hai năm cai nghiện tại cộng đồng: anh Dương Văn Bính, anh Ma Đình Tú, anh Lường Văn Khiết. Mỗi anh có một "người kèm" riêng. Người kèm anh Bính là y sĩ Trần Thị Hảo, chiều nào cũng ghé hỏi thăm; người kèm anh Khiết lại chính là ông bố vợ.
Câu lạc bộ bóng bàn do ông Âu Dương Quý phụ trách mở cửa miễn phí cho các anh. Phường đã giới thiệu việc làm ở xưởng cơ khí Gia Sàng. Đến nay cả ba đều xét nghiệm âm tính.

CẢNH GIÁC VỚI "SHIPPER" GỌI GIỜ HÀNH CHÍNH
Chiêu cũ mà vẫn trúng: gọi lúc bạn ở cơ quan, báo hàng đã để trong sân, nhờ chuyển tiền. Chuyển xong, chúng bảo nhầm tài khoản, bạn đã thành hội viên và bị trừ ba triệu rưỡi mỗi tháng; muốn hủy phải bấm vào trang chúng gửi.
Kế toán trường mầm non Hoa Sim, chị ⟦victim:Tống Khánh Vy⟧, đã bấm. Hai mươi sáu triệu rời khỏi tài khoản trong lúc chị đang chấm công.
Lời khuyên: không đặt hàng thì không trả; hội viên là chuyện bịa.
Biên soạn: Đại úy Sầm Văn Thạo

Ấm lòng mái nhà mới
Sáng 18/11, xã bàn giao nhà Đại đoàn kết cho hộ bà Giàng Thị Súa, thôn Lùng Vài. Bà góa chồng, nuôi bố mẹ già trong căn nhà vách nứa đã mục. Đoàn thanh niên góp hai trăm công, Công an tỉnh góp xi măng, nhà hảo tâm Hầu Seo Páo góp tấm lợp.
Trưởng thôn Thào A Tủa nói vui: "Từ nay gió muốn vào nhà bà Súa cũng phải gõ cửa." Dịp này, xã còn trao bồn nước cho các hộ nghèo Ly Seo Chứ, Cư Thị Dợ, Sùng Mí Vàng.

GÓC TỈNH TÁO
Chị Thu Cúc (tên nhân vật là do chúng tôi bịa ra cho dễ kể) thấy áo len giảm giá chín mươi phần trăm. Chị đặt liền năm cái. Hàng về là năm cái giẻ lau, tiền thì mất bốn trăm nghìn. Chị gọi lại, máy bận mãi mãi.
Nếu là chị Thu Cúc, bạn làm gì?
a) Xem trang bán lập từ bao giờ.
b) Đòi kiểm hàng trước khi trả tiền.
c) Hỏi ý kiến người nhà.
Đáp án: cả ba. Câu hỏi do cô Lục Thị Bích Đào, thư viện xã, biên soạn.

Sổ tay người cựu binh
Đồng đội cũ gọi. Đúng tên, đúng đơn vị, đúng cả vết sẹo trên trán thằng Hợi. Nó nói đang tìm mộ anh em, cần góp mười lăm triệu thuê xe đi Quảng Trị. Tôi rút lương hưu gửi luôn. Một tuần sau gặp thằng Hợi thật, nó ngơ ngác: "Tao có gọi mày đâu."
Kẻ kia nhặt hết chi tiết trong bài tôi đăng trên mạng hôm hội khóa. Lừa cả người chết, tôi giận hơn là tiếc.
⟦victim:Trần Hữu Quắc⟧, hội viên Cựu chiến binh xã Gio Mai

TIN VẮN
* Tòa án khu vực tuyên phạt Phạm Lâm Oanh chín năm tù vì lừa chạy việc.
* Công an xã xử phạt ông Đào Công Khế 2,5 triệu đồng do đốt pháo.
* Bà Trịnh Thị Ngát, vợ chồng anh Giáp Văn Hữu bị nhắc nhở vì cho con chưa đủ tuổi chạy xe máy.
* Anh Khổng Minh Thái tự nguyện nộp một súng tự chế, được ghi nhận.
* Giải cầu lông "Vì bình yên Sông Thao" về tay cặp Nguyễn Duy Mạc, Tạ Tuấn Kiên; trọng tài Mẫn Văn Phong điều khiển trận cuối.

Bị lừa hai lần
Lần thứ nhất vì tham. Lần thứ hai vì tiếc. Đó là cách anh ⟦victim:Bùi Nhật Trường⟧, thợ chụp ảnh ở thị trấn Me, tự tóm tắt chuyện mình.
Sàn tiền ảo sập, 230 triệu biến mất. Anh lên mạng tìm người "thu hồi vốn", gặp một "văn phòng luật" có dấu, có bảng tên luật sư Lại Gia Thành. Phí trước 18 triệu. Nộp xong, văn phòng cũng bốc hơi.
Đoàn Luật sư tỉnh xác nhận không có ai tên như vậy. Công an huyện cũ nay đã chuyển hồ sơ lên tỉnh.

KẾT QUẢ RÀ SOÁT VỤ "HỤI BÀ TƯ PHẤN"
Tổ công tác ấp Vàm Xáng báo cáo: chủ hụi Đặng Thị Phấn (thường gọi Tư Phấn) đã rời địa phương đêm 2/2. Số người bị giật hụi tính đến nay là mười một, trong đó mất nhiều nhất gồm:
– vợ chồng ⟦victim:Nguyễn Văn Sết⟧, ⟦victim:Lâm Thị Én⟧: 310 triệu
– ⟦victim:Cao Thanh Nhã⟧, bán hủ tiếu: 95 triệu
– ⟦victim:Mười Chà⟧, chạy ghe: 60 triệu
Trưởng ấp Phạm Hoài Hận đề nghị bà con giữ giấy tờ, không kéo đến nhà mẹ chủ hụi gây mất trật tự.

Người nhặt được của rơi
Chiếc túi nằm bên gốc me đường Lê Thị Riêng, trong có 43 triệu đồng và một xấp hóa đơn. Anh Danh Sóc Kha, phụ hồ, nhặt được, ngồi chờ gần tiếng đồng hồ rồi mang thẳng tới công an phường. Hóa ra túi của bà Trần Ái Lệ, chủ vựa trái cây, rơi khi chạy qua ổ gà.
Bà Lệ biếu hai triệu, anh không nhận. Trưởng khu vực Tiêu Phước Hải đã đề nghị tuyên dương anh trong buổi chào cờ. Sư cả chùa Pitu tặng anh cuốn lịch kèm lời chúc an lành.

CÂU CHUYỆN CẢNH GIÁC: EM TÔI VÀ CHIẾC ĐIỆN THOẠI
Em gái tôi tên ⟦minor,victim:Lò Thị Ngọc Ánh⟧, đang học lớp 9 trường nội trú. Một tài khoản làm quen, khen em xinh, xin ảnh. Sau đó nó dọa tung ảnh nếu không chuyển hai triệu. Em bán chiếc vòng bạc bà cho.
Tôi phát hiện khi em bỏ cơm. Thầy quản lý nội trú Cầm Văn Ngoạt đưa hai chị em lên gặp công an. Kẻ kia, Phạm Tiến Sỹ, bị bắt ở tỉnh khác.
Các bạn nhỏ ơi, có gì cứ nói với người lớn. Không ai mắng đâu.
(Lò Thị Diên, xã Chiềng Pằn)

Mô hình "Xóm đạo không tệ nạn"
Giáo họ Thánh Tâm thuộc xứ Phước Quả có hơn hai trăm gia đình. Trùm trưởng Giuse Trần Văn Vọng cho biết tổ tự quản thành lập sau đêm Giáng sinh 2019, khi Cha Phêrô Đỗ Quang Tiến giảng về người láng giềng. Mỗi tối bốn anh em đi một vòng, mang đèn pin và... tràng hạt.
Ủy ban xã trang bị ba còi, hai gậy cao su. Bà Maria Ngô Thị Lụa đảm nhận nồi cháo khuya. Cảnh sát khu vực Thân Trọng Nghĩa nói đây là xóm anh ít phải đến nhất.

THÔNG BÁO
V/v trả lại xe máy bị mất trộm
Công an xã Hòa Thắng đã thu hồi ba xe máy từ nhóm Nguyễn Công Huynh, Trà Văn Lộc. Đã rõ chủ của hai xe: một chiếc của anh ⟦victim:Đinh Ngọc Ẩn⟧ (thôn Phú Mỹ, mất tại đám cưới), một chiếc của bà ⟦victim:Lý Thị Thanh Nga⟧ (chợ Bàu Lâm, mất lúc dỡ hàng).
Chiếc thứ ba, màu xanh, chưa có người nhận. Ai là chủ mang đăng ký xe tới gặp Đại úy Mai Xuân Bách. Quá ba mươi ngày, xe sẽ được xử lý theo quy định.

"Chào cô, cháu bên bảo hiểm"
Câu mở đầu ngọt như mía lùi ấy làm bà Đàm Thị Nhẫn ở ngõ Trại Gà cảnh giác ngay. Bà hỏi lại: "Cháu bên bảo hiểm thì cho cô hỏi lương hưu cô lĩnh ngày mấy?" Bên kia ấp úng. Bà cúp máy, quay ra kể cho cả hàng nước. Chị hàng nước kể cho ông tổ trưởng Nhữ Đình Hòe. Ông tổ trưởng đọc lên loa.
Thế là một câu hỏi của bà Nhẫn cứu được khối người. Bà bảo bí quyết là "hỏi cái mà người thật phải biết".

RÚT KINH NGHIỆM MỘT VỤ GIẢ DANH BÁC SĨ
Hồi 9 giờ 20 phút, chị ⟦victim:Võ Thị Hồng Nhạn⟧ nhận tin con gái là cháu ⟦minor:Cát Tường⟧, học sinh lớp 3/2, bị ngã cầu thang, phải mổ gấp. Người gọi xưng là giáo viên thể dục. Chị gửi 35 triệu đồng rồi mới gọi cô chủ nhiệm Đặng Hoàng Yến. Cháu vẫn ngồi tập viết.
Điểm cần rút: nhà trường để lộ danh sách phụ huynh trên bảng tin. Hiệu trưởng Hồ Văn Sanh đã cho gỡ. Ban đại diện cha mẹ học sinh lập nhóm liên lạc riêng để kiểm chứng tin khẩn.

Đường hoa của cựu chiến binh
Trên tuyến đường Nguyễn Trung Trực từng là bãi rác, nay có hoa mười giờ. Người khởi xướng là ông Sơn Hồng Ngự, thương binh hạng hai, mất một chân ở biên giới Tây Nam. Ông trồng hoa, treo đèn, rồi xin công an gắn thêm bốn mắt camera.
"Chỗ sáng thì kẻ xấu ngại", ông giảng giải. Từ ngày có đèn, cướp giật trên tuyến không còn. Giải thưởng Nguyễn Thông năm nay của tỉnh dành một suất cho ông. Hội phụ nữ của bà Liêu Thị Phượng nhận chăm sóc đoạn còn lại.

HỎI: Mẹ tôi đã mất tiền, liệu có lấy lại được không? – Bạn đọc ⟦?victim:Thái Thị Ngần⟧, phường Quảng Thành
Bạn kể: mẹ bạn, bà ⟦victim:Nguyễn Thị Tuyết Lê⟧, bị dụ góp 500 triệu vào "dự án trồng sâm". Nay công ty đóng cửa, giám đốc Hà Thúc Kháng bị khởi tố.
ĐÁP: Theo luật sư Mạc Thị Phương Dung, bà cần nộp đơn với tư cách bị hại, kèm hợp đồng và giấy nộp tiền. Khi kê biên được tài sản của bị can, tòa sẽ chia theo tỉ lệ. Có thể không đủ, nhưng không nộp đơn thì chắc chắn không có đồng nào.

Chuyện của người gác chắn
Nửa đêm, ông Tôn Thất Hào, nhân viên gác chắn đường tàu, thấy một người phụ nữ đứng giữa hai ray. Ông chạy ra kéo vào. Chị nức nở nói vừa bị lừa hết số tiền chữa bệnh cho chồng.
Chị là ⟦victim:N.T.K⟧, ở kiệt Bảy Hiền, xã Phong Sơn. Kẻ lừa chị rao bán thuốc "đặc trị" qua mạng, lấy 54 triệu rồi xóa tài khoản. Ông Hào ngồi với chị tới sáng, rồi cùng chị đến đồn.
Nay chị đã đi làm lại, chồng chị được hội Chữ thập đỏ giúp tiền thuốc.

TUẦN TRA ĐÊM Ở CHỢ NỔI
Đội ghe tự quản chợ nổi Long Xuyên có bảy chiếc, đứng đầu là ông Bảy Thẹo, tên khai sinh Hồ Văn Sung. Đêm nào cũng vậy, từ mười giờ, hai chiếc lặng lẽ chạy dọc bến.
Năm rồi đội vớt được ba người té sông, đuổi kịp một ghe trộm máy, giao Nguyễn Thành Đực cho công an. Ông Sung được mời ra tỉnh báo cáo điển hình, ông mặc chiếc áo bà ba cũ, nói đúng bốn câu rồi xin xuống. Cả hội trường vỗ tay. Phó Chủ tịch phường Tạ Thị Mộng Cầm xin đội góp thêm hai phao cứu sinh.

ĐỂ TRẺ KHÔNG LÀ CON MỒI
Trong buổi ngoại khóa ở Trường THCS Nghĩa Đồng, em ⟦minor:Trần Bảo Khuê⟧, lớp 7C, đoạt giải nhất cuộc thi vẽ tranh "Tắt máy là an toàn". Em ⟦minor:Hồ Sỹ Nguyên⟧, lớp 8A, kể chuyện vui về cuộc gọi trúng thưởng khiến cả sân trường cười vang.
Thiếu tá Phan Đăng Lưu Quang trả lời mười bảy câu hỏi. Cô tổng phụ trách Cao Thị Hiền phát sổ tay. Câu chuyện nào cũng kết thúc bằng một lời nhắc: có điều gì lạ, hỏi người lớn trước.

Biên bản hòa giải thành (trích)
Hôm nay, tại nhà văn hóa bản Tả Van, tổ hòa giải gồm các ông bà: Vàng A Lử (tổ trưởng), Má Thị Say (phụ nữ), Sần Phúc Vượng (người có uy tín).
Nội dung: trâu nhà ông Lồ A Phà vào ruộng nhà ông Chảo Láo Tả, ăn chừng nửa sào mạ. Hai bên đã to tiếng nhưng không xô xát.
Kết quả: ông Phà đền bốn mươi cân thóc, ông Tả nhận mười cân, còn lại tặng quỹ khuyến học. Hai ông bắt tay, uống chung bát nước. Biên bản đọc cho mọi người cùng nghe.

BÀI HỌC TỪ MỘT VỤ CHIẾM QUYỀN TÀI KHOẢN MẠNG XÃ HỘI
Thủ phạm chiếm tài khoản của chị ⟦victim:Ôn Thị Mỹ Linh⟧, giáo viên dạy đàn, rồi nhắn cho bạn bè chị để mượn tiền. Tin lời, anh ⟦victim:Lục Vĩnh Phát⟧ chuyển 12 triệu, cô ruột chị là bà ⟦victim:Ôn Tú Anh⟧ chuyển 30 triệu. Riêng người bạn học Cù Huy Trác gọi hình kiểm tra nên không mất đồng nào.
Cách phòng:
1. Bật xác thực hai lớp.
2. Nghe mượn tiền phải gọi thấy mặt.
3. Mất tài khoản thì báo ngay trên loa, trên nhóm của khu phố.

Trả lại tiền chuyển nhầm
Nhận được 98 triệu đồng từ trên trời rơi xuống, ông Ksor Nham ở xã Ia Blứ không ngủ được. Sáng hôm sau ông đạp xe mười lăm cây số ra ngân hàng. Nhân viên Phạm Thị Tố Uyên tra ra người gửi là chị Bàng Thị Nhiễu tận Hải Phòng, bấm nhầm một số cuối.
Ngân hàng làm thủ tục hoàn lại. Chị Nhiễu gửi vào biếu một thùng mực khô. Trưởng Công an xã Rmah Thuyên kể chuyện này để nhắc: trả nhầm cũng phải qua ngân hàng, đừng tự chuyển cho người lạ gọi đến đòi.

Đơn kiến nghị khẩn của tập thể khách hàng
Chúng tôi gồm: ⟦victim:Lê Thị Bảo Trâm⟧, ⟦victim:Phùng Quang Vĩ⟧, ⟦victim:Huỳnh Ngọc Sương⟧, ⟦victim:Tsàn A Pẩu⟧, cùng ngụ xã Bàu Hàm, kính đề nghị cơ quan công an xem xét hành vi của ông Giang Triệu Luân, chủ công ty Đất Lành.
Năm ngoái chúng tôi mỗi người nộp 180 triệu tiền cọc nền. Đến hẹn, ông Luân không giao đất, không trả tiền, đổi số điện thoại. Qua hỏi thăm mới biết khu đất là của nông trường.
Bản sao phiếu thu đính kèm. Kính mong được giải quyết.

Tuyên dương gương người tốt việc tốt
- Anh ⟦informant:Lầu Bá Chò⟧, bản Huồi Pốc: phát hiện và báo cho bộ đội biên phòng hai người lạ mang ba lô đi đường tắt, từ đó bắt được Xồng Nhia Dê cùng bốn bánh hêrôin.
- Cụ Moong Văn Tuyên: hiến 600 mét vuông đất làm nhà văn hóa.
- Chị Cụt Thị Hằng: mở lớp xóa mù chữ buổi tối.
Giấy khen do Chủ tịch xã Vừ Bá Dênh ký. Buổi lễ có tiết mục khèn của nghệ nhân Già Chồng Lồng, được bà con hưởng ứng nồng nhiệt.

VÌ SAO TÔI IM LẶNG SUỐT MỘT NĂM
Xấu hổ. Chỉ vậy thôi. Là trưởng phòng, lại có bằng thạc sĩ, ai ngờ tôi đưa 1,2 tỉ đồng cho một người chưa từng gặp. "Anh ấy" tên Henry, bác sĩ phẫu thuật, góa vợ, gọi tôi là công chúa.
Tới khi em họ tôi cũng bị đúng gã ấy tán tỉnh, tôi mới đi báo. Đường dây bị phá ở Hà Tiên, "Henry" là cậu trai hai mươi ba tuổi tên Trần Phú Cường.
Tôi đồng ý để báo đăng tên thật: ⟦victim:Diệp Hoàng Lan Chi⟧. Im lặng của mình là cơm của chúng.

Phá vỡ âm mưu của "công an điện thoại" ngay tại phòng khách
Cụ Nguyễn Xuân Ôn Hòa tám mươi tuổi, bật loa ngoài cho cả ba thế hệ trong nhà nghe kẻ gọi dọa bắt mình. Con trai cụ, anh Hải, ghi âm. Con dâu cụ, chị Phượng, nhịn cười. Cụ thì thủng thẳng: "Thế chú cho tôi xin mấy cân ma túy ấy tôi đem ra phường nộp."
Bản ghi âm nay phát trong các buổi họp tổ dân phố phường Đông Ngàn. Trung úy Quản Trọng Hùng bảo đó là giáo cụ hay nhất anh từng có.

TIN BUỒN VÀ LỜI NHẮC
Chiều 3/7, ba đứa trẻ rủ nhau ra đập Khe Cạn. Cháu ⟦minor,victim:Hà Gia Huy⟧, 9 tuổi, sảy chân xuống chỗ sâu, không cứu được. Cháu ⟦minor:Vi Tiến Đạt⟧, 11 tuổi, chạy về gọi người lớn.
Ủy ban xã đã thăm hỏi gia đình anh Hà Văn Chiến. Đội xung kích do anh Lữ Văn Hùng phụ trách cắm sáu biển cấm quanh đập. Mong các nhà có con nhỏ nghỉ hè phân công người trông. Lớp dạy bơi miễn phí của thầy Kha Văn Nghệ mở từ thứ Hai.

Hỏi nhanh đáp gọn
– Bác Tư Ếch (nhân vật do mục này dựng lên) mất tiền oan vì quét mã dán đè ở quán cà phê, có đòi chủ quán được không?
– Trước hết phải báo ngân hàng. Chủ quán cũng là người thiệt, nên hai bên cùng trình báo.
– Làm sao biết mã bị dán đè?
– Lấy móng tay cạy nhẹ góc, thấy hai lớp là có chuyện. Quét xong, nhìn kỹ tên người nhận.
Mục này do Thượng sĩ Trà Minh Lộc trả lời, cô Bành Kim Ngọc đọc trên đài.

SAU CÁNH CỔNG TRẠI GIAM
Mười hai năm trước, Đàm Văn Quế đâm chết người trong cơn say. Nay ông ra trại, tóc bạc quá nửa. Việc đầu tiên ông làm là sang thắp hương cho người đã khuất, anh ⟦victim:Hoàng Trung Thứ⟧. Bà mẹ anh ⟦?victim:Thứ⟧, cụ Hoàng Thị Oóng, lặng lẽ mở cửa.
Người dắt ông Quế sang là trưởng xóm Linh Quang Tịnh. Quỹ hoàn lương của xã cho vay mua máy xay xát. Đêm giao thừa, ông trực đình thay cho đám trai trẻ.
"Tha thứ là việc khó, mà cụ làm được", trưởng xóm nói.

CHUYÊN MỤC: NẠN NHÂN LÊN TIẾNG
Kỳ này: cô hàng xôi
Chị bán xôi đầu cổng viện tên ⟦victim:Hàn Thị Dịu⟧ ngỡ gặp khách sộp: đặt một trăm suất xôi gà cho "đơn vị bộ đội", kèm nhờ mua hộ mười thùng lương khô của một mối quen, ứng trước 22 triệu. Chị ứng. Chẳng ai đến lấy xôi. Mối lương khô cũng tắt máy.
Một trăm suất xôi, chị đem phát cho người bệnh nghèo. "Đằng nào cũng nấu rồi", chị bảo.
Ban chỉ huy quân sự xã khẳng định không có sĩ quan nào tên Nguyễn Hoàng Long như kẻ gọi tự xưng.

Khánh thành phòng đọc
Phòng đọc mang tên nhà văn Nguyên Hồng vừa mở tại ngõ Cầu Đất. Hơn ba nghìn cuốn sách do bà quả phụ Lã Thị Minh Nguyệt hiến tặng. Ông Giáp Văn Thành, nguyên Phó Giám đốc Sở, cắt băng. Tác giả Ngô Lập Xuyên ký tặng cuốn "Cẩm nang tránh bẫy lừa", chương ba nói về vụ siêu lừa Đoàn Thị Thục từng bị xử chung thân.
Thủ thư Vương Hải Âu cho biết cuối tuần có kể chuyện Trần Hưng Đạo, Yết Kiêu cho thiếu nhi. Bảo vệ Sái Công Toản mở cửa từ bảy giờ.

BÁO CÁO NHANH VỤ CƯỚP GIẬT
Khoảng 18 giờ 40, trên đường ven kè Sông Cày, hai thanh niên áp sát xe đạp điện, giật túi của bà ⟦victim:Hoàng Thị Dần⟧. Bà ngã, gãy xương đòn, hiện điều trị tại bệnh viện đa khoa. Túi có 3 triệu đồng, một sổ khám bệnh.
Anh Trần Lê Vũ và anh Biện Văn Tuấn đi thể dục đuổi theo gần một cây số, giữ được Lương Tuấn Tài; tên còn lại bơi qua sông.
Kiến nghị: lắp thêm đèn từ cầu Đông tới đình, giao tổ liên gia số 6 tuần tra giờ cao điểm.

Lễ ra mắt mô hình "Tổ xe ôm an toàn"
Hai mươi bác xe ôm bến xe phía Nam mặc áo xanh, có thẻ tên. Tổ trưởng là ông Tư Râu, tức Phan Thanh Điền; tổ phó, chị Út Hậu, người phụ nữ duy nhất. Các bác cam kết không chặt chém, không chở hàng cấm, thấy việc lạ thì gọi công an phường.
Ông Nguyễn Phước Bửu Lâm, chủ bến, tặng mũ bảo hiểm. Thượng tọa Thích Giác Minh tặng mỗi người một bình giữ nhiệt. Buổi lễ kết thúc bằng một vòng diễu hành quanh chợ.

NHẬT KÝ TRỰC QUẦY (trích sổ của một giao dịch viên)
Thứ Ba. Có bác nông dân rút 200 triệu, bảo "nộp bảo lãnh". Mình hỏi bảo lãnh gì, bác quát. Mình im, bấm chuông gọi anh ⟦?informant:Sự⟧ bảo vệ. Anh Sự đưa bác cốc nước rồi gọi công an xã. Hai mươi phút sau bác hiểu ra, ngồi xoa mặt: "Cô mà đưa tiền là tôi chết."
Tên bác là ⟦victim:Triệu Tiến Phin⟧, thôn Khuổi Luông. Bác dặn cứ viết tên vào cho người ta tin.
Thứ Tư. Bác mang cho quầy một buồng chuối.

Cảnh báo lừa xuất khẩu lao động
"Sang Úc hái nho, lương sáu mươi triệu" – lời mời của Đinh Thị Kim Hoàn đã lấy đi của vùng chiêm trũng này gần hai tỉ đồng. Thôn Cổ Viễn có năm nhà dính bẫy. Nặng nhất là gia đình anh ⟦victim:Trần Như Lạp⟧: bán bò, cầm sổ đỏ, nộp 240 triệu. Em vợ anh, ⟦victim:Lã Văn Thiêm⟧, nộp 160 triệu và đã nghỉ việc chờ bay suốt tám tháng.
Trước khi nộp tiền, bà con hỏi Phòng Việc làm của Sở Nội vụ. Doanh nghiệp có giấy phép mới được đưa người đi.

Bà cháu nhà bên
Từ ngày bố mẹ vào Nam làm thuê, cháu ⟦minor:Lìm⟧ sáu tuổi ở với bà nội là bà Lương Thị Piêng, hộ nghèo bản Kẻ Bọn. Tổ phụ nữ tự quản chia nhau đưa đón. Chị Vi Thị Tươi cho sách, anh Lô Văn Panh sửa mái, thầy mo Hủn Vi Nhung làm vía cho cháu bớt giật mình.
Công an xã nhận bà cháu làm địa chỉ đỡ đầu, mỗi tháng một yến gạo. Bà Piêng không nói được nhiều tiếng Kinh. Bà nắm tay từng người, thế là đủ.

KẾT LUẬN XÁC MINH VỤ BÁN THUỐC DẠO
Nhóm bốn người do Vương Tử Kỳ cầm đầu thuê nhà văn hóa thôn tổ chức "hội thảo sức khỏe", phát mì tôm để dụ người già. Sau ba buổi, các cụ ⟦victim:Đồng Thị Ngoạn⟧ (mua 7,5 triệu), ⟦victim:Chử Văn Bồi⟧ (mua 12 triệu), ⟦victim:Mè Thị Quy⟧ (mua 5 triệu) bán cả thóc lấy tiền mua sữa rởm. Cụ Dương Đình Tảo dự cả ba buổi nhưng chỉ lấy mì, không mua.
Xã kiểm điểm ông Chử Văn Hoạt vì cho thuê hội trường trái phép. Số hàng còn lại đã niêm phong.

Xin được kể lại chuyện nhà tôi
Chồng tôi đi biển, tôi ở nhà bán tạp hóa. Có cô gái nói giọng Bắc vào mua hai cây thuốc, đưa tờ năm trăm, xin thối lại, rồi đổi ý, rồi lấy lại, xoay một hồi tôi hoa cả mắt. Cô đi rồi tôi đếm ngăn kéo, hụt bốn triệu mốt.
Tôi là ⟦victim:Nguyễn Thị Bé Tám⟧, thôn Lạch Bạng. Hàng xóm ⟦victim:Lê Thị Gắng⟧ tuần trước cũng bị y như vậy, hụt hai triệu. Bà con bán hàng nhớ: tiền nào dứt tiền ấy, đang đếm thì đừng nói chuyện.

CẢM ƠN NGƯỜI BÁO TIN
Nhờ tin của ông ⟦informant:Cháng A Sình⟧, người chăn ngựa ở Lũng Phìn, tổ công tác tìm được lán nấu rượu pha cồn của Ngải Seo Lùng trong khe núi. Ông Sình đi bộ bốn tiếng xuống đồn, giày rách cả mũi.
Ban Chỉ đạo tỉnh quyết định thưởng ông năm triệu đồng. Đại tá Hoàng Khánh Thụy đến tận nhà trao, tặng thêm đôi ủng mới. Mười bốn can rượu độc đã bị tiêu hủy trước mặt dân bản.

MẤT TIỀN VÌ "CẬP NHẬT SINH TRẮC HỌC"
⟦victim:Nguyễn Đình Chính Tâm⟧, hai mươi bốn tuổi, kỹ sư phần mềm, vẫn sập bẫy – xin đừng nghĩ chỉ người già mới bị lừa. ⟦?victim:Anh Tâm⟧ kể gã tự xưng cán bộ ngân hàng biết cả hạn mức thẻ của mình. Cài ứng dụng xong, màn hình đen, máy nóng ran, 310 triệu rời đi trong bốn lượt.
"Tôi viết mã bảo mật cho người khác, mà quên bảo vệ mình", ⟦?victim:Nguyễn Đình Chính Tâm⟧ viết trên trang cá nhân và cho phép chúng tôi đăng lại.
Trung tâm an ninh mạng, ông Kha Vĩnh Nghi, khuyến cáo chỉ cập nhật tại quầy.

Tâm tình người hoàn lương
Kính gửi Ban biên tập. Tôi là Mạch Chấn Hưng, từng bị tù vì cho vay lãi nặng. Hôm nay tôi viết để xin lỗi chị ⟦victim:Phạm Thị Lụm⟧, người đã phải bán nhà vì bị đàn em tôi tạt sơn, dọa nạt suốt mùa mưa năm ấy.
Ra trại, tôi được ông Năm Lửa, tổ trưởng tổ dân phố, nhận vào phụ lò bánh mì. Tháng nào tôi cũng gửi chị hai triệu, còn lâu mới đủ. Chị không nhận lời xin lỗi, tôi hiểu.
Mong các em trẻ đừng đi con đường tôi đã đi.

Bảng tin chung cư Hoàng Anh Thịnh
1. Hôm 14/9, căn hộ tầng 11 của ông ⟦victim:Tưởng Duy Khanh⟧ bị cạy khóa, mất hai đồng hồ và một máy tính. Camera ghi được hai người mặc đồ thợ điều hòa.
2. Bảo vệ Cồ Đức Lượng bị trừ lương do bỏ vị trí.
3. Cư dân Vưu Tuyết Nghi, tầng 6, đề nghị đổi thẻ thang máy.
4. Ban quản trị cảm ơn anh Ngụy Khắc Tiệp tặng loa phòng cháy.
Ai thấy hai người trong ảnh xin gọi cảnh sát khu vực. Đừng tự ý đuổi bắt.

GIẢ DANH THẦY CÚNG Ở VÙNG CAO
"Nhà này có ma, phải cúng mới yên." Câu ấy, Phùng Chòi Khe nói ở mười hai nhà trong ba bản. Bà ⟦victim:Tẩn Mùi Pham⟧ mất đôi khuyên bạc gia truyền. Ông ⟦victim:Lý Phù Kinh⟧ mất con lợn tám mươi cân với bốn triệu đồng. Riêng nhà ông Bàn Tài Đoàn Phú, có con gái học y, mời "thầy" uống nước rồi tiễn khách.
Người có uy tín Triệu Quầy Sinh nói: thầy thật không ra giá. Xã Nậm Lành mở bốn buổi họp bản bằng tiếng Dao để giải thích.

PHÁT THANH THANH NIÊN: CÂU CHUYỆN "TÀI KHOẢN CHO THUÊ"
Dẫn: Các bạn đang nghe chuyên mục của Đoàn xã Thạnh Mỹ Tây. Khách mời là bạn Lưu Thế Bền, hai mươi tuổi, vừa bị phạt bốn mươi triệu vì bán ba tài khoản ngân hàng cho người lạ.
Bền: Em tưởng chỉ là cho mượn tên. Ai dè họ dùng tài khoản em nhận tiền lừa một cô ở Thái Bình.
Dẫn: Cô ấy mất bao nhiêu?
Bền: Dạ sáu trăm triệu. Em xem ảnh cô khóc mà không ngủ được.
Dẫn: Cảm ơn bạn đã nói thật. Biên tập: Đoàn Hồng Thơ. Kỹ thuật: Trần Văn Cò.

THÔNG TIN VỤ CHÁY NHÀ SỐ 4 NGÕ CHUA MÉ
Đám cháy bùng lên lúc 1 giờ sáng từ bình ắc quy xe điện. Người bị bỏng gồm ông ⟦victim:Từ Văn Rạng⟧, vợ ông là bà ⟦victim:Trần Thị Ngọc Thoan⟧ và cháu ngoại ⟦minor,victim:Phan Minh Quân⟧ (4 tuổi). Cả ba đã qua cơn nguy kịch.
Hai thanh niên Thiều Quang Đại và Đậu Bá Kiên leo ban công phá song sắt. Cảnh sát phòng cháy do Thiếu tá Cấn Văn Lịch chỉ huy dập tắt lửa sau bốn mươi phút.
Phường vận động mỗi nhà mở một lối thoát thứ hai.

Người đàn bà bán vé số và tờ vé giả
Sáu giờ chiều, chợ Phước Long tan. Một người đàn ông đưa dì ⟦victim:Sáu Nhàn⟧ hai tờ vé trúng, nhờ đổi lấy bốn triệu tiền mặt. Dì bán vé mười chín năm, mắt đã kèm nhèm, đèn đường lại tối. Đổi xong, ra đại lý mới biết vé cạo sửa số.
Đại lý Hưng Thịnh của ông Kiên Sơn bù cho dì một nửa. Bà con chợ gom thêm. Công an phường nhận dạng được nghi phạm là Thái Đại Nghĩa, đã gây ba vụ tương tự ở tỉnh bên.

KỂ CHUYỆN QUA TRANH (lời dẫn cho triển lãm)
Bức 1. "Buổi sáng" – bà lão gánh rau. Họa sĩ Đinh Thế Cầu vẽ bà ngoại mình.
Bức 2. "Tiếng chuông" – chiếc điện thoại đỏ như hòn than.
Bức 3. "Trống không" – cái tủ mở toang. Nguyên mẫu là bà ⟦victim:Khuất Thị Dậu⟧, làng Mía, người đã đưa cả sáu cây vàng cho kẻ giả sư quyên tiền đúc chuông.
Bức 4. "Cả làng" – mọi người xách đèn ra đình. Trong tranh có ông trưởng thôn Hà Kế Sự, cô văn hóa Phan Thục Anh.
Triển lãm mở cửa đến hết rằm.

Vụ tráo nhẫn ở đám cưới
Chẳng ai ngờ gã thợ chụp ảnh thuê lại có đôi tay dẻo như thế. Lúc trang điểm, cô dâu ⟦victim:Tiền Ngọc Bội⟧ tháo nhẫn đính hôn đặt trên bàn. Khi đeo lại thì nhẫn nhẹ tênh, hột mờ đục. Cưới xong ba hôm mới dám nói với chồng.
Gã chụp ảnh, Âu Chí Dũng, khai đã làm vậy ở tám đám. Công an phường Ba Láng tìm lại được năm chiếc nhẫn, trong đó có của cô ⟦?victim:Bội⟧.
Chủ nhà hàng, bà Vạn Thị Xuân, nay cử một người chuyên giữ đồ cho cô dâu.

MÔ HÌNH "CỔNG TRƯỜNG YÊN TĨNH"
Bảy giờ kém mười lăm, cựu chiến binh Vũ Xuân Đàm thổi còi. Xe phụ huynh vào đúng vạch, quán nước bà Kính lùi vào trong. Không còn cảnh chen lấn trước Trường Tiểu học Nguyễn Bỉnh Khiêm.
Nhóm tình nguyện có chín người, đều ngoài sáu mươi: các ông Đàm, Nhã, Sinh, Thường; các bà Kính, Lợi, Miên, Hảo, Doan. Đội sao đỏ phụ giúp cầm biển. Hiệu trưởng Mai Thị Phương Đài nói mỗi sáng chị được "nghe chim hót thay còi xe". Phường đã nhân rộng ra bốn trường.

TRÌNH BÁO VÀ KẾT QUẢ GIẢI QUYẾT (niêm yết tại nhà văn hóa)
– Bà ⟦victim:Đặng Thị Xoa⟧ trình báo bị chiếm 16 triệu đồng tiền đặt tour: đã khởi tố Bùi Hạ Vy.
– Ông ⟦victim:Nông Văn Chức⟧ trình báo mất bảy con gà chọi: chưa tìm ra.
– Ông Hoàng Mạnh Sử xin cấp lại căn cước: đã xong.
– Anh ⟦victim:Lê Kiến Thức⟧ trình báo bị hành hung tại quán karaoke: phạt Cao Tấn Rin 6,5 triệu đồng.
– Chị Nguyễn Lệ Hằng đề nghị xác nhận tạm trú: đã xong.
Trưởng Công an xã: Trung tá Trịnh Quốc Vượng

Hồi chuông từ một cuộc gọi video
Trong khung hình đúng là anh trai, đúng cái áo kẻ, chỉ có miệng hơi lệch tiếng. ⟦victim:Kiều Thị Hải Đăng⟧ nghĩ do mạng yếu. Cô chuyển 45 triệu cho "anh" trả viện phí. Anh thật thì đang đi cày ở Đắk Mil, máy để nhà.
Công nghệ ghép mặt nay làm được điều đó. Thạc sĩ Nghiêm Vũ Hoàng, trường đại học, chỉ mẹo: bảo người gọi quay mặt sang ngang, đưa tay che mũi. Hình ghép sẽ vỡ.
Cô ⟦?victim:Hải Đăng⟧ giờ đặt mật khẩu riêng với cả nhà. Mật khẩu là tên con chó ngày bé.

DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 2
1. Ông ⟦informant:Ngô Khắc Vững⟧, tổ 12: cung cấp thông tin giúp phá tụ điểm số đề của Hạ Thị Oanh
2. Bà ⟦informant:Lê Thị Tứ Hải⟧, tổ 5: tố giác đối tượng truy nã Đỗ Quang Khiếu
3. Câu lạc bộ dưỡng sinh phường: văn nghệ xuất sắc
4. Cháu ⟦minor:Bùi Phương Uyên⟧, lớp 4A Trường Tiểu học Lê Lợi: nhặt được ví trả người mất
5. Hòa thượng Thích Thiện Quảng: vận động 200 suất quà
Người lập biểu: Hoàng Thị Ninh. Đề nghị Hội đồng thi đua xét.

Ghi ở lớp học xóa mù dưới chân núi Chư Mom Ray
Bà Y Vẻo, năm mươi ba tuổi, cầm bút lần đầu vì một lý do lạ: không muốn điểm chỉ vào giấy mình không đọc được. Chồng bà, ông ⟦victim:A Blơng⟧, năm ngoái lăn tay vào tờ giấy "nhận quà", hóa ra giấy bán rẫy. Rẫy bời lời hai héc-ta mất về tay Đào Vĩnh Kha.
Tòa đã tuyên hủy giấy ấy. Cô giáo Y Thị Hrên dạy chữ, anh công an xã A Thút dạy cách đọc hợp đồng. Lớp có hai mươi ba người, tối nào cũng sáng đèn.

PHÓNG SỰ NGẮN: MÙA CƯỚI, MÙA TRỘM
Chó sủa, nhưng nhạc đám cưới át hết. Nhân lúc cả xóm Gò Đậu kéo đi ăn cỗ nhà ông Tăng Quý, trộm khoắng ba nhà liền. Nhà ông ⟦victim:Mẫn Đức Tịnh⟧ mất ti vi với hai chỉ vàng; nhà chị ⟦victim:Dương Thúy Ái⟧ mất bình gas, nồi cơm; nhà cụ ⟦victim:Hoắc Thị Cơ⟧ mất đúng... con mèo.
Công an xã Việt Đoàn bắt Nguyễn Thế Mạnh Rô sau hai ngày. Con mèo tự về.
Từ nay, đám nào cũng cử hai người "trực cỗ", đi vòng quanh xóm.

Lời cảm ơn
Gia đình chúng tôi xin cảm ơn Đảng ủy, Ủy ban, Công an phường và bà con khu phố Tân Long đã giúp tìm cha tôi là cụ ⟦?victim:Huỳnh Bá Nhơn⟧, tám mươi sáu tuổi, bị lẫn, đi lạc từ sáng mồng hai. Cụ được anh Lý Hùng Cường bán hủ tiếu gõ cho ăn, cho ngồi nhờ, rồi chở về phường.
Cụ khỏe mạnh, còn khen hủ tiếu ngon. Chúng tôi xin gửi quỹ khuyến học hai triệu đồng.
Thay mặt gia đình: Huỳnh Bá Lễ

CẢNH BÁO KHẨN: LỪA "ĐỔI SIM"
Số người bị lừa đổi sim ở khu công nhân đang tăng. Chị em nhà trọ bà Hai Ngà là ví dụ: ⟦victim:Thị Phương Thùy⟧ mất 9 triệu tiền lương vừa lĩnh, ⟦victim:Điểu Thị Lan⟧ mất quyền dùng số máy và bị đứng tên vay 20 triệu.
Thủ đoạn: gọi báo sim sắp khóa, bảo nhắn một cú pháp. Cú pháp đó chính là lệnh chuyển số sang máy kẻ gian.
Đội trưởng Đội an ninh công nhân Lưu Bội Sang nhấn mạnh: nhà mạng không nhờ khách nhắn lệnh. Gặp chuyện, ra ngay cửa hàng.

Tôi đã bị bán sang bên kia như thế nào
Ghi theo lời kể của một phụ nữ Mông, nay là chi hội phó phụ nữ xã Nà Ớt.
Mười sáu tuổi, tôi đi chợ tình với bạn của anh họ. Anh ta bảo qua bên kia mua váy. Tôi đi, và bảy năm sau mới về được. Ở đó tôi bị nhốt, bị đánh, phải đẻ con cho người lạ.
Giờ tôi đi từng bản kể lại. Tên tôi là ⟦?minor,victim:Mùa Thị Chứ⟧; kẻ bán tôi tên Hạng A Dơ, đang ở tù. Công an xã và cán bộ phụ nữ Lò Thị Thân luôn đi cùng tôi.

BÀI DỰ THI "GƯƠNG SÁNG THÔN QUÊ"
Tác giả: Thân Nhân Tín
Người tôi viết là ông Hoàng Đình Thỏa, trưởng thôn Vân Cốc, mười bảy năm chưa bỏ một buổi tuần tra. Ông có cuốn sổ ghi giờ từng nhà tắt đèn. Nhà nào sáng quá khuya, hôm sau ông ghé hỏi: ốm hay cờ bạc?
Nhờ vậy, năm 2021 ông khuyên được anh Phó Văn Chiêu bỏ bài bạc; năm 2022 ông giúp chị Ninh Thị Hợi làm lành với chồng. Ông bảo làm trưởng thôn là "đi vay lòng tin, trả bằng việc làm".

Phiên xử lưu động tại sân vận động xã
Hơn năm trăm người đến xem. Bị cáo Lục Văn Páo cúi mặt nghe cáo trạng: tháng Giêng, Páo dùng dao đe dọa chị ⟦victim:La Thị Sỉu⟧ để đoạt điện thoại, rồi đâm trúng tay anh ⟦victim:Hứa Văn Dẻng⟧ khi anh này can ngăn. Nhân chứng ⟦?informant:Mông Thị Thêm⟧ thuật lại rành rọt.
Hội đồng xét xử do thẩm phán Ngọc Văn Nghị làm chủ tọa tuyên bảy năm sáu tháng. Luật sư Lương Bích Ngọc bào chữa chỉ định. Mẹ bị cáo, bà Lục Thị Khe, xin lỗi hai gia đình giữa sân.

Hai chị em sinh viên
Chị học năm tư, em năm nhất, chung một phòng trọ, chung một cú lừa. "Cán bộ phòng giáo dục" báo hai chị em được học bổng du học, cần chứng minh tài chính 150 triệu. Bố mẹ ở Tuyên Hóa vay ngân hàng gửi vào.
– Chúng em tự nhốt mình theo lệnh nó suốt hai ngày ở nhà nghỉ – ⟦victim:Trương Diệu Huyền⟧ nhớ lại.
– Nó cấm khóc – ⟦victim:Trương Diệu Hằng⟧ tiếp lời.
Công an phường Phú Hội tìm ra hai em nhờ ông chủ nhà nghỉ ⟦?informant:Châu Quang Nguyện⟧ thấy lạ. Tiền thì chưa.

Câu lạc bộ phòng chống lừa đảo... toàn các cụ bà
Thành viên trẻ nhất sáu mươi hai tuổi, già nhất chín mươi. Chủ nhiệm Đới Thị Phin từng là diễn viên tuồng nên vở nào cũng đóng vai "kẻ gian". Các cụ Tuyết, Mùi, Bảy, Hoành đóng người nghe máy. Ai lỡ miệng đọc mã là bị phạt hát một bài.
Từ trò chơi ấy, tháng trước cụ Hoành thật sự nhận cuộc gọi lạ, cụ hát luôn cho nó nghe hết bài "Lý con sáo", nó cúp trước. Phường Nguyễn Văn Cừ mời các cụ diễn ở trường học.

THÔNG BÁO TRẢ LẠI TIỀN ĐỢT 3 – VỤ ÁN CÔNG TY TÂM VIỆT PHÁT
Thi hành án dân sự tỉnh mời các bên được thi hành đến nhận tiền:
* Bà ⟦victim:Hồng Thị Mỹ Sương⟧ – khóm 1
* Ông ⟦victim:Trịnh Xuân Tễu⟧ – khóm 1
* Người thừa kế của ông ⟦victim:Khưu Thành Công⟧ (đã mất) là bà ⟦?victim:Khưu Lệ Quyên⟧ – khóm 7
Chấp hành viên phụ trách: ông Nghê Tuấn Khải. Người phải thi hành án: Sử Ngọc Mỹ, nguyên giám đốc. Khi đi mang theo bản án và giấy tờ tùy thân.

Cha và con
Anh Lâm Văn Thọt nghiện từ năm hai mươi. Cha anh, ông Lâm Văn Đước, hai lần bán đất lo cho con. Lần thứ ba, ông không bán nữa, ông dọn giường ra ngủ ngay cửa phòng con. Chín mươi đêm.
Trạm y tế phát thuốc, anh công an ấp Dương Tấn Khoa ngày nào cũng ghé rủ Thọt đá banh. Thiếu tướng về hưu Ngô Kim Sang ở đầu ấp cho mượn ao nuôi cá.
Nay Thọt đã có vợ. Ông Đước dời giường trở vào trong. "Ngủ ngoài đó muỗi lắm", ông cười móm mém.

HỘP THƯ CẢNH GIÁC
Chị ⟦victim:Thân Thị Diễm⟧ (Hiệp Hòa) hỏi: Em bị một người trên mạng ghép ảnh em vào ảnh khỏa thân, gửi cho chồng em, đòi 30 triệu. Em đã đưa 10 triệu. Em có bị xử lý không?
Trả lời: Chị không có lỗi. Hành vi đó là cưỡng đoạt tài sản. Chị đừng đưa thêm, giữ lại tin nhắn, trình báo công an nơi cư trú.
Anh Nhâm Sỹ Đạt (Yên Thế) hỏi thủ tục đăng ký xe cho người khác tỉnh: mời anh xem số trước.

Đêm ở trạm gác rừng
Ai cũng tưởng kiểm lâm viên ⟦victim:Đinh Plung⟧ ngã suối. Phải đến khi tỉnh lại, anh mới nói được: bọn xẻ gỗ lấy báng súng nện vào gáy anh, trói vào gốc dổi. Chúng có năm tên, cầm đầu là Thái Bá Khương.
Già làng Đinh Hmưnh dẫn hai mươi trai tráng đi tìm suốt đêm. Bác sĩ Lê Chấn Phong mổ cấp cứu. Hạt trưởng Bùi Thanh Giảng tặng giấy khen cho cả làng Kon Pne.
Năm tên đã ra đầu thú. Cây dổi còn đứng đó, vệt dây hằn trên vỏ.

THƯ NGỎ GỬI CHA MẸ HỌC SINH
Tuần qua, một phụ nữ lạ đón hụt học sinh trước cổng. Chị ta gọi đúng tên cháu ⟦?victim,minor:Tôn Nữ Gia Hân⟧, lớp 2C, bảo mẹ nhờ đón. Cháu hỏi lại "mật khẩu nhà con là gì?", chị ta bỏ đi. Gia đình cháu đồng ý để nhà trường kể lại.
Đề nghị cha mẹ: đặt mật khẩu đón con; không in tên lên ba lô; đến muộn phải gọi cho cô giáo trực.
Thường trực cổng: chú Hồ Đắc Thêm. Đại diện hội cha mẹ: anh Phan Thiên Hùng.

Món nợ không có thật
Điện thoại réo bốn mươi lần một ngày. Ảnh thờ của bố bị ghép thành ảnh "trốn nợ", dán ở cột điện. Chị ⟦victim:Hoa Thị Cẩm Lài⟧, thợ may ngõ Sũ, chẳng vay ai đồng nào; người vay là đồng nghiệp cũ, ghi bừa số chị.
Chị mất ngủ, sụt sáu cân. Công an phường Hạ Lý hướng dẫn chị ghi âm, lập vi bằng. Tháng trước, công ty đòi nợ thuê của Thang Gia Bảo bị khám xét, mười chín người bị tạm giữ. Điện thoại chị im rồi, nhưng chị vẫn giật mình khi nghe chuông.

Chuyện vui cuối tuần: Trộm gặp chủ
Tay trộm Vòng A Sáng chui vào bếp nhà ông ⟦?informant,?victim:Trạc Văn Mến⟧ đúng lúc ông dậy nấu cám. Ông tưởng con rể về, sai bê hộ nồi. Gã bê. Ông sai tiếp chẻ củi. Gã chẻ. Đến lúc ông bật đèn thì gã đã mồ hôi đầm đìa, xin về.
Ông cho gã củ khoai rồi... gọi công an xã. Chẳng mất gì, lại được bó củi. Gã bị phạt hành chính vì đột nhập, nay là tay chẻ củi có hạng của hợp tác xã.

TỔNG KẾT PHONG TRÀO Ở XÃ ĐẢO
Xã đảo Ngọc Vừng có mười tổ tàu thuyền an toàn. Thuyền trưởng Bùi Đức Lạng dẫn đầu về số lần cứu nạn. Trong cơn dông tháng 7, tổ của anh vớt được ba ngư dân bị lật thuyền là ⟦victim:Phạm Văn Giới⟧, ⟦victim:Ty Văn Đản⟧ và ⟦victim:Nguyễn Hải Yến⟧, tất cả kiệt sức, ông ⟦?victim:Đản⟧ gãy chân.
Đồn trưởng biên phòng Từ Đức Thuật trao áo phao. Nhà thờ xứ đảo kéo chuông báo bão, linh mục Vũ Ngọc Ánh mở nhà xứ làm nơi trú. Phương hướng năm tới: mỗi thuyền một bộ đàm.

Góc pháp luật – Chuyện mượn tên vay tiền
Bà mẹ vợ đứng tên vay hộ con rể, con rể bỏ trốn. Đó là cảnh ngộ của bà ⟦victim:Ninh Thị Nhài⟧ ở Vĩnh Bảo, vừa bị ngân hàng gọi trả 400 triệu. Con rể bà, Tô Đắc Lộc, dựng lên hợp đồng mua máy xúc giả để lừa cả hai bên.
Theo trợ giúp viên pháp lý Uông Thị Mai Thư: đứng tên là chịu nợ; song nếu chứng minh được bị lừa dối, bà có quyền kiện đòi lại từ Lộc.
Trước khi ký hộ ai, hãy tự hỏi: mình có trả nổi không?

Tin nhanh từ ban quản lý chợ Đầm
Chợ vừa tổ chức tập huấn nhận biết tiền giả cho 140 tiểu thương. Cán bộ ngân hàng Ngũ Hoàng Diệp hướng dẫn vuốt, soi, chao nghiêng. Bà Tám Mực, bà Chín Nục thi nhau bắt được sáu tờ mẫu.
Người bán hàng duy nhất từng lãnh tiền giả ở chợ này, cô ⟦victim:Ngô Thị Cẩm Tú⟧ sạp 27, lên chia sẻ: mất không một buổi lời, lại còn xém bị khách khác mắng oan. Kẻ tiêu tiền giả, Đoàn Quốc Nhí, đã bị bắt ở bến xe.

CẨM NANG DÀNH CHO NGƯỜI BÁN HÀNG TRÊN MẠNG
(Các tên Lan, Điệp, Bình trong cẩm nang chỉ để minh họa)
Tình huống 1. Chị Lan nhận ảnh chụp màn hình báo đã chuyển khoản, gửi hàng ngay, mất ba triệu. Sai ở đâu? Ảnh chụp không phải tiền.
Tình huống 2. Anh Điệp được "khách nước ngoài" gửi liên kết nhận tiền, nhập mã, mất sạch ví. Sai ở đâu? Nhận tiền không cần mã.
Tình huống 3. Chị Bình hủy đơn, bị dọa kiện. Đúng: chị lưu tin nhắn, không trả lời.
In lần thứ hai, theo góp ý của bà Phù Thị Liên Chi, Hội Doanh nhân trẻ.

Cô giáo vùng biên và chiếc thẻ ngân hàng
Xuống núi nghỉ hè, cô giáo ⟦victim:Chu Thị Vân Giang⟧ đưa thẻ cho gã tài xế xe khách "rút giúp" ở cây tiền. Thẻ trả về là thẻ khác, giống hệt. Bốn tháng lương vùng cao, ba mươi tám triệu, bay theo.
Chủ nhà xe Hưng Lò nhận trách nhiệm, hoàn cho cô mười triệu. Gã tài xế Nguyễn Tuấn Bạo bỏ việc ngay đêm ấy và đang bị truy tìm.
Học trò biết chuyện, mang đến lớp ngô nếp, măng khô. "Các em sợ cô buồn mà không lên nữa", cô kể, mắt đỏ hoe.

NGHĨA TÌNH NGƯỜI LÍNH GIÀ
Một buổi sáng của cựu chiến binh Nguyễn Phi Khanh Tường: năm giờ chạy bộ, sáu giờ ghé nhà liệt sĩ Hồ Thanh Đảm quét sân giúp mẹ Đảm, bảy giờ ra nhà văn hóa mở loa. Bảy mươi sáu tuổi, ông vẫn là "phát thanh viên" của khối Vĩnh Mỹ.
Ông tự viết bài, tự đọc, giọng Nghệ đặc sệt. Bài nào cũng có câu kết "Bà con nhớ hí!". Giải báo chí Phan Đăng Lưu tặng ông bằng khen đặc biệt. Vợ ông, bà Trần Thị Lạng, là người nghe thử đầu tiên và khó tính nhất.

THÔNG TIN THÊM VỀ VỤ ĐẦU ĐỘC ĐÀN VỊT
Bà con ấp Rạch Gốc xôn xao chuyện bảy trăm con vịt đẻ của anh ⟦victim:Trang Sĩ Hiền⟧ chết trong một đêm. Xét nghiệm cho thấy có thuốc trừ sâu trong thức ăn. Nghi can Tô Hoài Bửu, người từng tranh đất mặt kênh với anh, đã thừa nhận.
Bí thư chi bộ Dư Văn Thiện vận động mỗi nhà cho anh mười con vịt con. Sư trụ trì chùa Giác Hoa góp năm bao lúa. Công an xã khuyến khích lắp đèn cảm ứng quanh chuồng trại.

Phỏng vấn: "Tôi đã cúp máy chín lần"
PV: Thưa ông Hoàng Kế Viêm Sơn, nghe nói ông bị gọi suốt tuần?
Ông Sơn: Chín lần. Ba lần điện lực, hai lần bưu điện, bốn lần công an. Lần nào tôi cũng mời nó uống chè.
PV: Có lần nào ông phân vân?
Ông Sơn: Có chứ. Lần nó đọc đúng tên vợ. Nhưng bà ấy ngồi ngay cạnh, lắc đầu.
PV: Xin một lời khuyên.
Ông Sơn: Cứ để vợ nghe máy.
Người thực hiện: Đào Lê Mai, Trung tâm Truyền thông thành phố

DANH SÁCH HỖ TRỢ SAU VỤ NỔ LÒ HƠI
Quỹ tấm lòng vàng phường Đồng Kỵ chuyển tiền tới:
1. Chị ⟦victim:Dương Thị Thắng⟧ (bỏng độ 3): 20 triệu
2. Anh ⟦victim:Vũ Quốc Tú⟧ (gãy tay): 10 triệu
3. Gia đình anh ⟦victim:Ngô Tiến Khởi⟧ (tử vong): 50 triệu
Các nhà ủng hộ: xưởng gỗ Chử Vinh, bà Ngô Thị Kim Quy, anh Đỗ Lương Bằng, Hội đồng hương tại Đức.
Chủ xưởng Trịnh Công Tiết bị tạm giữ vì dùng lò chưa kiểm định.

Vì sao cụ Phách không gửi tiền
Cụ bà Triệu Thị Phách ở thôn Pác Cú kể giữa cuộc họp: "Nó nói nó là thằng Hoan, cháu nội tôi, đâm xe người ta. Tôi hỏi: thế hôm Thanh minh mày làm gãy cái gì của bà? Nó bảo gãy ô. Thằng Hoan nhà tôi làm gãy cái răng giả của bà cơ!"
Cả nhà văn hóa cười nghiêng ngả. Chủ tịch Hội Người cao tuổi Hoàng Văn Slấn đề nghị lấy "câu hỏi răng giả" làm cách thử của cả thôn. Biểu quyết: một trăm phần trăm.

CÁC VỤ VIỆC NỔI BẬT TRONG THÁNG (báo cáo Ban An ninh trật tự khóm Mỹ Lộc)
Ngày 5: Phan Thị Loan và Bạch Thị Kiểu cãi nhau vì chỗ bán, hòa giải xong tại chỗ.
Ngày 11: sinh viên ⟦victim:Lương Gia Uy⟧ bị ba thanh niên chặn đường, đánh rách môi, lấy giày.
Ngày 19: phát hiện Hà Tiểu Mẫn mở điểm cá độ, lập biên bản.
Ngày 23: em ⟦minor,victim:T.Q.B⟧, 13 tuổi, con chị Hạnh bán chè, bị cha dượng đánh bầm lưng; đã đưa em về nhà bà ngoại, khởi tố Nguyễn Chí Dĩnh.
Ngày 30: diễn tập chữa cháy, 64 người dự.

Lời người mua đất
Đất mặt tiền, sổ hồng, giá rẻ hơn thị trường một phần ba. Tôi và anh trai gom 900 triệu đặt cọc trong một buổi chiều vì sợ người khác mua mất. Chính cái "sợ mất phần" đã hại chúng tôi: sổ in màu, chủ đất là diễn viên đóng thế.
Tôi, ⟦victim:Hà Đăng Tuyển⟧, và anh ⟦victim:Hà Đăng Khoát⟧, nay vẫn trả lãi hằng tháng. Nhóm lừa gồm Lê Thị Hồng Vệ và bốn người nữa chưa bị xử.
Muốn đặt cọc, bà con ra văn phòng đăng ký đất đai tra trước. Mất hai ngày, được cả đời.

TIẾNG LOA AN NINH – XÃ SƠN HẠ
Kính thưa bà con! Hôm nay chúng tôi biểu dương em ⟦minor:Đinh Thị Hà My⟧, học sinh lớp 8 Trường Dân tộc bán trú, đã giữ bà nội lại khi bà định đem tiền bán keo nộp cho "ông tiến sĩ" trên mạng. Bà nội em là bà ⟦?victim:Phạm Thị Xrin⟧, may chưa mất gì.
Cũng trong tuần, ông Đinh Văn Ghép giao nộp khẩu súng kíp của cha để lại; chị Phạm Thị Nghế trình báo nhặt được con bê lạc, ai mất thì đến nhận.
Người đọc: Đinh Thị Trang. Cuối chương trình là bài hát do nghệ sĩ Măng Thị Hội trình bày.

NGƯỜI ĐI TÌM TÊN MÌNH
Một ngày đẹp trời, ông ⟦victim:Bồ Xuân Hổ⟧ nhận thông báo mình là giám đốc ba công ty, nợ thuế hai tỉ. Ông làm nghề cắt tóc. Truy ra mới biết năm trước ông đưa giấy tờ cho Cung Đình Vận làm hồ sơ "nhận quà Tết".
Ông đi bảy cơ quan, đóng dấu mười hai tờ đơn. Chi cục trưởng Phí Ngọc Hoài đã xác nhận ông không liên quan. Vận bị bắt tại sân bay.
Bài học của ông treo luôn trong tiệm: "Tóc thì cắt, giấy tờ thì không cho ai mượn."

SƠ KẾT MÔ HÌNH "BẢN KHÔNG KHÓA CỬA"
Đã sáu năm bản Sin Suối không ai khóa cửa. Trưởng bản Vàng A Chỉnh thay mặt dân ký cam kết với xã. Mỗi du khách vào bản được phát một cái thẻ gỗ do ông Hảng A Xà đẽo.
Mục sư Giàng A Phử nhắc tín hữu điều răn chớ tham của người. Năm 2020, có anh Sùng A Tếnh nghiện thuốc phiện; nay cai được, trông vườn lan giúp hợp tác xã. Một đoàn của Bộ đã về học tập, do bà Tăng Thị Ngọc Trai dẫn đầu.

Người đưa thư nhận ra phong bì lạ
Ba mươi năm đi phát thư, bưu tá Giản Viết Tuệ chưa thấy cụ ⟦victim:Bùi Thị Nhũ⟧ gửi đi đâu bao giờ. Vậy mà hôm ấy cụ gửi một gói dày, người nhận ở tận cửa khẩu, cụ dặn đừng nói với con. Ông Tuệ linh cảm, ngồi xuống hỏi chuyện.
Hóa ra "thầy lang" dọa con cụ sẽ chết nếu cụ không gửi sáu mươi triệu "giải hạn". Gói tiền được mở ra trước mặt con trai cụ và Phó trưởng Công an xã Quách Công Đảm. Đủ từng tờ.
Cụ giận mình ba hôm không ăn.

TRUY TÌM NGƯỜI CÓ QUYỀN LỢI LIÊN QUAN
Trong quá trình điều tra vụ án Cấn Thị Hợp làm giả sổ tiết kiệm, cơ quan điều tra thu được danh sách viết tay những người đã bị Hợp chiếm đoạt tiền. Đến nay chưa tìm được nơi ở của: ⟦victim:Vương Đắc Thụ⟧, ⟦victim:Đỗ Thị Chiên⟧, ⟦victim:Phùng Bá Nghễ⟧.
Gia đình, bạn bè của ba người trên biết tin thì nhắn giúp. Nguyên thủ quỹ Khuất Duy Hiển và kế toán Hạ Bích Vượng được triệu tập với tư cách người làm chứng.
Nơi liên hệ: Trung tá Kiều Cao Bằng, phòng 204.

Đôi dòng nhật ký của anh công an xã
Mưa. Nhà bà Cụt Thị Piềng dột, mình với Lữ Văn Cánh lợp lại xong trước bữa trưa. Bà cho hai quả trứng.
Chiều, người đàn ông đeo gùi đến kể, mặt tái: bị chặn ở dốc Bò Lăn, mất hết tiền bán sáu con dê. Ông tên ⟦victim:Xeo Văn Mằn⟧, người Khơ Mú, chưa từng vào trụ sở. Mình rót nước, viết hộ đơn.
Tối, cùng tổ tự quản của bác Moong Phò Hoan mật phục. Gần sáng thì tóm được Ven Phò Tích, còn nguyên bọc tiền. Ông Mằn ôm mình, người ông toàn mùi khói bếp.
`,
  `
CÔNG AN XÃ ĐÔNG HẢI KỊP THỜI NGĂN VỤ LỪA 400 TRIỆU
Sáng qua, bà ⟦victim:Trương Thị Lựu⟧ ở thôn Cồn Cát đến quỹ tín dụng, vừa đi vừa nghe điện thoại, nhất quyết tất toán sổ để "nộp vào tài khoản của viện kiểm sát". Giao dịch viên Phạm Ngọc Diệp thấy tay bà run, liền rót nước mời ngồi rồi báo chị Mai Thị Tâm, trưởng phòng giao dịch. Đại úy Lê Công Vinh và hai đồng chí trực có mặt sau bảy phút.
Con gái bà là chị Đỗ Thị Thơm, đang đi chợ, cũng được gọi tới. Chị Thơm nói: "Mẹ tôi mấy hôm nay cứ đóng cửa phòng, hỏi gì cũng lắc đầu." Bà ⟦?victim:Lựu⟧ đã giữ được toàn bộ tiền dành dụm.

Chiều 12/9, trên cánh đồng Nà Pản, chị Lò Thị Mỷ, bà con quen gọi là "cô Mỷ thú y", đứng giữa bà con để hướng dẫn tiêm phòng cho trâu. Già làng Lò Văn Ún giải thích bằng tiếng Thái vì sao phải khai báo khi có gia súc chết. Ông Cà Văn Phanh hỏi xã có hỗ trợ tiền vắc-xin không; chị Quàng Thị Inh thì thắc mắc chuyện chôn lấp ở đâu cho khỏi bẩn suối. Phó chủ tịch xã Tòng Văn Hặc trả lời từng câu. Cuối buổi, ông Ún dặn: đừng bán chạy con ốm cho lái, hại người khác cũng là hại mình.

Hồi 21 giờ ngày 3/8, một xe tải lùi ra từ kho vật liệu đã va vào anh ⟦victim:Ngô Văn Thảnh⟧, công nhân đường sắt, làm anh gãy xương đùi. Người bán nước bên đường, bà Tạ Thị Chiên, lấy hai thanh gỗ nẹp tạm chân cho anh. Ông Vũ Đình Khoát chạy xe ba gác chở anh ra trạm y tế; y sĩ Đoàn Thị Hường sơ cứu rồi chuyển tuyến trên.
Vợ anh ⟦?victim:Thảnh⟧, chị Lại Thị Mến, nghẹn ngào: "Không có bà con phố này thì không biết thế nào." Tài xế Hoàng Bá Lộc đã ở lại hiện trường, phối hợp làm việc với Công an phường.

GƯƠNG NGƯỜI TỐT VIỆC TỐT
Đi làm đồng về, vợ chồng ông Huỳnh Văn Bé Ba và bà Nguyễn Thị Út Em (ấp Kinh Ngang) thấy một chiếc túi vải nằm sát lan can cầu. Mở ra có bốn chỉ vàng, xấp tiền và giấy tờ. Hai ông bà không về nhà mà chạy thẳng lên xã. Thiếu úy Trần Hữu Phước lập biên bản, đối chiếu giấy tờ và mời chủ túi đến nhận ngay trong buổi chiều.
Chủ tịch Hội Nông dân xã Lý Thị Kim Chi cho hay đây là lần thứ hai ông Bé Ba trả lại của rơi. Ông chỉ cười hiền: "Của người ta mà, giữ ngủ hổng yên." Ủy ban đã đề nghị tặng giấy khen cho cả hai vợ chồng.

Kính thưa bà con! Tổ dân phố 5 xin thông báo kết quả buổi họp tối thứ Bảy.
Ông Phùng Khắc Nhượng, tổ trưởng, nêu việc đèn ngõ hỏng. Bà Chu Thị Ngoãn hỏi bao giờ thay. Anh Kiều Minh Đạt, thợ điện, nhận lắp giúp không lấy công.
Về an ninh, đồng chí cảnh sát khu vực Bạch Hưng Long nhắc vụ việc tuần trước: cụ ⟦victim:Đặng Thị Tỵ⟧ ở đầu ngõ 9 bị hai kẻ giả nhân viên điện lực vào nhà lấy mất hai chiếc nhẫn. Cháu dâu cụ, chị Nghiêm Thu Hằng, có dự họp và đề nghị các nhà lưu số nhau để tiện gọi. Bà Ngoãn góp ý nên treo chuông. Ông Nhượng ghi nhận, cuộc họp kết thúc lúc 21 giờ.

TIN NHANH – Lúc 14 giờ 20, khi tắm ở hồ Khe Sặt, cháu ⟦minor,victim:Bàn Tiến Phúc⟧ (9 tuổi, thôn Khe Loong) bị chuột rút, chìm dần. Đang thả trâu gần đó, anh Triệu Chòi Quyên nhảy xuống kéo cháu lên bờ. Chị Đặng Mùi Nhậy, cán bộ y tế thôn, ép tim liên tục gần mười phút tới khi cháu thở lại được. Cô giáo chủ nhiệm Lương Thị Hoạch nghe tin vội vào viện thăm trò.
Bố cháu, anh ⟦?minor,?victim:Bàn Văn Sếnh⟧, vừa từ nương về, chỉ biết nắm tay anh Quyên mà khóc. Chủ tịch xã Hoàng Thị Duyên đã đề nghị khen thưởng đột xuất hai công dân cứu người.

Nhận được cuộc gọi xưng là "Trung tá Cường, Cục Cảnh sát", cô Vi Thị Lan, giáo viên nghỉ hưu ở khu 4 thị trấn, bình thản hỏi lại: "Thế đồng chí đóng ở số nhà mấy, cấp trên tên gì?". Đầu dây ấp úng rồi tắt máy. Chồng cô, ông Hứa Đình Bảng, bật loa ngoài cho cả xóm uống trà nghe, ai cũng cười.
Hàng xóm là bà Ma Thị Yến kể thêm rằng bà cũng gặp một cuộc như thế hôm rằm, nghe tới chữ "lệnh bắt" là bà cúp. Thượng úy Nông Quốc Tuấn khen hai bà tỉnh táo và xin phép đem câu chuyện này nói lại ở các buổi họp thôn. Không ai mất đồng nào.

Cơ quan Cảnh sát điều tra đã khởi tố Tăng Quốc Bửu (ngụ ấp Hòa Lợi) về tội cướp giật. Theo hồ sơ, tối 28/7 Bửu cùng Sơn Ngọc Hải chạy xe áp sát chị ⟦victim:Kim Thị Sa Ry⟧, giật sợi dây chuyền làm chị ngã trầy tay. Anh Thạch Dương, bán hủ tiếu gần đó, đuổi theo gần cây số, ép được xe của Hải vào lề. Mẹ của Bửu là bà Tăng Thị Gấm đến trụ sở xin được bồi thường thay con. Ông Lâm Phol, sư cả chùa gần hiện trường, cho lực lượng mượn camera. Chị ⟦?victim:Sa Ry⟧ đã nhận lại tài sản do thiếu tá Danh Hoàng Nam trao.

BIÊN BẢN HỌP THÔN (trích)
1. Ông Hồ Văn Xoan, trưởng thôn, đọc thông báo về tín dụng đen.
2. Hỏi – đáp: Bà Hồ Thị Păng hỏi vay ngân hàng chính sách cần giấy gì. Anh Hồ Văn Rôm hỏi lãi bao nhiêu thì gọi là nặng. Chị Kray Mư hỏi lỡ ký giấy trắng thì làm sao. Cán bộ tư pháp Trần Thanh Quý trả lời lần lượt.
3. Già làng Côn Tịa nói thêm về lệ cũ: vay lúa trả lúa, không ai lấy trâu của ai.
4. Phân công: anh Rôm phụ trách loa; chị Mư phụ trách tổ tiết kiệm phụ nữ; bà Păng vận động các nhà ở rìa suối.
Thư ký: Hồ Thị Nghen.

Ngọn lửa bùng lên ở gian bếp lúc chủ nhà vắng. Căn nhà ba gian của ông ⟦victim:Lưu Văn Trãi⟧ ở xóm Chùa chỉ còn lại bốn bức tường ám khói. Người đầu tiên phá khóa là anh Giáp Văn Chuyên, nhà sát vách; anh bế được cái ti-vi ra thì mái sập. Chị Thân Thị Nhài nối ống nước từ nhà mình sang, các cụ già đứng chuyền xô.
Tối đó, Mặt trận thôn họp. Ông Dương Quang Ngạn, nhà hảo tâm làm nghề mộc, xin đóng tặng bộ cửa; bà Nguyễn Thị Phấn góp hai tạ thóc. Bí thư chi bộ Đồng Minh Tiệp cho biết sẽ dựng lại nhà trước Tết. Con rể ông ⟦?victim:Trãi⟧, anh Hoàng Hữu Thức, thay mặt gia đình cảm ơn bà con.

MÔ HÌNH "TIẾNG KẺNG AN NINH" Ở XÃ YÊN LƯƠNG
Ra đời từ sáng kiến của ông Bùi Xuân Diện, cựu chiến binh, mô hình nay có 14 điểm kẻng. Bà Bùi Thị Ịn giữ kẻng xóm Vó; ông Đinh Công Riễng giữ kẻng xóm Trám. Cứ 22 giờ một hồi ba tiếng, thanh niên về nhà, nhà nhà xem lại khóa chuồng. Khi cháy, kẻng đánh liên hồi; có lũ thì đánh năm tiếng một.
Thiếu tá Quách Công Thịnh, Trưởng Công an xã, đánh giá cao cách làm. Từ đầu năm, số vụ trộm giảm còn một phần ba. Phó Bí thư Đảng ủy Hà Thị Nguyệt đề nghị nhân rộng sang xóm Cốc. Nghệ nhân Bùi Văn Khẩn nhận đúc thêm ba chiếc kẻng, chỉ lấy tiền đồng.

[Loa phường – 17h15]
Mời bà con nghe chuyện phòng ngừa. Bác ⟦victim:Tôn Nữ Diệu Ái⟧ ở kiệt 84 kể với tổ công tác rằng bác đã gửi cho người yêu qua mạng gần trăm triệu đồng tiền "thuế quà". Em trai bác, chú Tôn Thất Lương, hai lần can mà bác không nghe. Cô Hoàng Thị Xuân Hương, cán bộ phụ nữ, ngồi cùng bác cả buổi để bác bình tâm rồi dẫn bác lên gặp đại úy Phan Cảnh Toàn.
Nhân viên bưu điện Lê Thị Như Ý góp lời: thấy người lớn tuổi gửi tiền cho tên lạ, chị luôn hỏi ba câu. Bà con nhớ: quà thật không đòi tiền trước.

Sáng 5/10, Công an huyện công bố quyết định khen thưởng. Được xướng tên có anh ⟦informant:Y Blin Niê⟧, buôn Kmrơng, người đã báo cho xã biết một nhóm lạ thuê rẫy để cất pháo; và ông Ama Thuột, già làng, vì có công vận động bà con giao nộp súng tự chế. Ông Ama Thuột tự mình mang đến hai khẩu của dòng họ.
Trung tá Đỗ Anh Khoa nhấn mạnh: có lòng dân là có tất cả. Ca sĩ nghiệp dư H'Loan Mlô hát tặng hội nghị bài "Ngọn lửa cao nguyên". Chị H'Nguôm Êban, chi hội trưởng phụ nữ, thay mặt buôn hứa tiếp tục giữ buôn làng bình yên.

Tối 17/6, anh Vòng A Sáng, khách qua đường, dừng xe vì nghe tiếng kêu cứu. Dưới mương là bà ⟦victim:Trịnh Thị Nhạn⟧, xe đạp đè ngang người. Anh lội xuống, cõng bà lên; hai cô công nhân tan ca là Mã Thị Hồng và Lục Thị Bích soi đèn, gọi xe. Bà bị một xe máy quệt rồi bỏ chạy.
Bệnh viện cho biết bà gãy hai xương sườn. Bác sĩ Phí Văn Hiệu nói sức khỏe đã ổn. Cháu nội bà, anh Giang Đức Huy, từ Đồng Nai về chăm, nhờ chúng tôi nhắn tìm anh Sáng để nói lời cảm ơn. Công an phường đang truy tìm người điều khiển xe.

Trường THCS Lương Văn Tụy vừa trao phần thưởng cho em ⟦minor:Phạm Gia Bách⟧, lớp 7C, người nhặt được chiếc ví có hơn chín triệu và nộp ngay cho bảo vệ. Bảo vệ Nguyễn Văn Sử cùng cô tổng phụ trách Lã Thị Thanh gọi loa tìm chủ. Hóa ra ví của ông Đinh Quang Hợp, phụ huynh đến họp.
Thầy hiệu trưởng Trần Trọng Khôi bảo: "Phần thưởng nhỏ, nhưng bài học thì lớn." Ông Hợp xin gửi em năm trăm nghìn, em không nhận, chỉ xin cho lớp một quả bóng. Hội phụ huynh, do bà Vũ Thị Quyên đại diện, đã mua tặng lớp hai quả.

Ông Sầm Văn Páo, 71 tuổi, nguyên Bí thư Đảng ủy, vẫn ngày ngày đi dọc biên giới cùng bộ đội. Ông bảo mốc 512 ông thuộc như lòng bàn tay. Năm nay ông cùng các ông Lù Seo Dìn, Ma Seo Vần phát quang ba cây số đường tuần tra.
Thiếu tá Vương Tiến Sĩ, đồn phó, kể: đợt rét, ông Páo mang rượu ngô lên chốt, dặn lính uống ít cho ấm thôi. Chị Thào Thị Sua, con dâu ông, cũng nhận chăm cột cờ ở điểm trường. Nhà thơ Pờ Sảo Mìn từng viết về những con người như thế. Hôm tổng kết, ông được tặng Kỷ niệm chương, cả bản ra vỗ tay.

Qua xác minh, người tung tin "bắt cóc trẻ em ở chợ Gò" là Lê Thị Bé Nhỏ, bán trái cây. Chị thừa nhận thấy một người đàn ông dắt cháu bé khóc nên đăng bừa. Thực ra ông Châu Văn Thuận đón cháu ngoại đi học về, cháu đòi mua đồ chơi không được nên khóc.
Ông Thuận nói không giận, chỉ mong người ta hỏi trước khi đăng. Công an xã lập biên bản, phạt chị Nhỏ 5 triệu đồng, buộc gỡ bài. Anh Dương Chí Tâm, quản trị nhóm "Người Gò Công Tây", cũng bị nhắc nhở vì duyệt bài ẩu. Cô Phan Thị Ngọc Dung, trưởng ban quản lý chợ, khuyên tiểu thương kiểm chứng kỹ.

Nhà tôi cạnh nhà chị ⟦victim:Hà Thị Phúc⟧ nên chuyện tôi rõ. Đêm ấy chồng chị uống rượu về, tên Lương Văn Hải, đánh chị bằng cán chổi đến gãy. Bác Vi Văn Quyết, tổ hòa giải, trèo rào vào can; thím Lô Thị Hòa kéo được chị sang nhà mình, bôi thuốc. Mẹ đẻ chị là bà Hà Thị Tâm ở bản trên xuống, ngồi ôm con tới sáng.
Xã mời anh Hải lên làm việc, ra quyết định cấm tiếp xúc ba ngày. Cô Lang Thị Thủy bên Hội Phụ nữ bố trí "địa chỉ tin cậy" cho chị ở tạm. Trưởng bản Ngân Văn Thưởng đọc lại hương ước trước toàn dân: ai đánh vợ, phạt dọn đường cả tháng.

Hưởng ứng Ngày hội toàn dân, đội bóng chuyền thôn Hạ thắng thôn Thượng 3–1. Trọng tài Ngô Sỹ Đàn, vốn là đại úy công an nghỉ hưu, điều khiển công tâm. Vận động viên Trịnh Bá Cương bị lật cổ chân giữa hiệp hai, chị Lê Thị Ngà bên y tế băng cho, anh lại vào sân.
Ở phần thi hỏi đáp, cụ Mai Văn Ruộng hỏi mẹo: "Công an có gọi điện đòi chuyển tiền không?", cả hội trường hô "Không!". Giải đặc biệt thuộc về gia đình ông Hàn Văn Luyến. Chủ tịch xã Lê Đình Sơn trao cờ lưu niệm. Ban nhạc của nhạc sĩ Tống Duy Tuấn khép lại đêm hội.

Thông tin vụ nước mía nhiễm độc: chị ⟦victim:Trần Thị Bảo Yến⟧ (tổ 11) và ông ⟦victim:Đào Văn Bời⟧ (tổ 12) đang điều trị, đã qua nguy kịch. Ba người uống cùng bàn là anh Lê Khánh, anh Đỗ Quốc Trung, cô Mỹ Duyên chỉ nhấp môi rồi bỏ vì thấy đắng, kiểm tra sức khỏe bình thường, không sao.
Bác sĩ chuyên khoa Nguyễn Kiều Oanh cho biết đã rửa dạ dày kịp. Bà Sáu Lành, chủ quầy, hợp tác với cơ quan chức năng. Trưởng trạm y tế Võ Minh Hoàng lấy mẫu gửi đi. Chồng chị ⟦?victim:Yến⟧ xin không nêu tên, chỉ mong mọi người đừng đồn thổi làm khổ bà Sáu.

Công an xã Ia Pết: khi thu hồi vũ khí tại làng Ngol, tổ công tác được ông Rơ Châm Hyik, ông Siu Thưk và anh Kpuih Lơn tự nguyện giao ba khẩu súng kíp. Ông Hyik nói: "Để trong nhà, trẻ con nghịch thì khổ." Bà Rah Lan Pel, vợ ông, gật đầu lia lịa.
Mục sư Siu Y Kim giúp phiên dịch phần hướng dẫn. Đại úy Nguyễn Quang Hà tặng mỗi hộ một bình chữa cháy mini do doanh nghiệp của bà Trương Mỹ Lệ tài trợ. Trưởng làng Puih Blưnh cam kết trước mùa rẫy sẽ không còn khẩu nào. Cuối buổi, mọi người cùng ăn cơm lam.

THƯ CẢM ƠN
Tôi là Quan Thị Thắm, con gái của ông ⟦victim:Quan Văn Đài⟧. Ngày 19/5 vừa qua bố tôi bị nhóm người lạ dụ mua thuốc "chữa tim", mất mười hai triệu. Tôi xin cảm ơn thượng úy Ma Doãn Kiên đã lấy lại được số tiền; cảm ơn chị Nguyễn Thị Loan chủ nhà nghỉ đã nhường phòng cho bố tôi nằm khi ông mệt; cảm ơn cháu sinh viên tên Khương đã đưa bố tôi ra bến xe.
Bố tôi tuổi cao, thương con nên muốn khỏe để đỡ phiền. Mong bà con đừng cười ông. Em trai tôi, Quan Văn Lập, cũng gửi lời cảm ơn tới tập thể Công an xã.

Hội nghị tuyên truyền tại khu công nghiệp: hơn 300 công nhân. Báo cáo viên Đàm Thị Thu Trà kể ba tình huống. Công nhân Tô Văn Quân hỏi: bị gọi đòi nợ thay người khác thì báo ai? Chị Nịnh Thị Sáu hỏi: căn cước cho thuê có bị phạt không? Anh Lường Văn Mười thật thà: "Có người trả em hai triệu để mở tài khoản hộ, em không làm, em sợ."
Thiếu tá Chử Mạnh Cường biểu dương anh Mười. Chủ tịch công đoàn Lưu Bích Hạnh tặng quà ba người đặt câu hỏi hay. Ảo thuật gia Tuấn Phong diễn tiết mục "tiền biến mất" minh họa chiêu lừa, ai cũng thích.

Vụ tai nạn trên đèo Khế: Xe khách mất phanh, lái xe Vũ Tiến Đoàn đánh lái vào ta-luy. Bà ⟦victim:Lê Thị Nuôi⟧, quê Nga Sơn, gãy tay; anh ⟦victim:Sùng A Chớ⟧ bị đập đầu vào ghế. Phụ xe Phan Văn Dậu và mười chín khách còn lại an toàn, trong đó có đoàn thầy giáo do thầy Nguyễn Hữu Lộc dẫn.
Vợ chồng anh Giàng A Páo gần đường nấu cháo cho cả đoàn. Chị Sùng Thị Dợ, em gái anh ⟦?victim:Chớ⟧, lên xe cấp cứu cùng anh. Đại úy Lò Minh Thắng nói rằng nhờ lái xe xử lý tốt nên không có người chết.

Cháu ⟦minor,victim:N.T.K⟧ (12 tuổi, ấp Bà Keo) bị gã hàng xóm Dương Văn Tửng nhiều lần sàm sỡ. Chuyện vỡ ra nhờ cô giáo ⟦?informant:Lê Huỳnh Như⟧ thấy em bỗng sợ về nhà, đã nhẹ nhàng hỏi han. Cô ⟦?informant:Như⟧ báo thầy hiệu phó ⟦?informant:Trần Văn Đởm⟧, hai người cùng đến Công an xã.
Bà ngoại cháu kể lại trong nước mắt. Luật sư Mạc Thị Hồng Vân nhận bảo vệ quyền lợi miễn phí. Vợ Tửng là Phan Thị Lượm dọn về quê mẹ ngay hôm chồng bị bắt. Chủ tịch Hội Phụ nữ Cao Thị Bạch Mai đã trao sổ tiết kiệm do Mạnh Thường Quân góp.

Chị ⟦informant:Lê Thị Hoàng Oanh⟧, bán vé số, là người gọi cho trực ban khi thấy hai thanh niên bẻ khóa xe trước quán cơm. Nhờ tin của chị, trung úy Bùi Tấn Phát cùng đồng đội bắt quả tang Nguyễn Quang Sang và Lý Minh Tài. Chủ xe, anh ⟦victim:Đoàn Vũ Linh⟧, sinh viên năm ba, nhận lại chiếc Wave còn nguyên.
Phường tặng chị ⟦?informant:Oanh⟧ giấy khen và hai triệu đồng. Ông Tám Nghĩa, chủ quán cơm, tặng chị phiếu ăn cả tháng. Anh Trịnh Hoài Nam, bảo vệ quán bên cạnh, người dang tay chặn đầu xe, cũng được biểu dương.

BẢN TIN KHU PHỐ ĐÔNG THÀNH
• Bác Hoàng Kim Chung được bầu làm tổ trưởng thay bác Ngọ Thị Dần xin nghỉ.
• Gia đình anh Lý Quốc Hùng bị nhắc nhở vì đốt rác.
• Cô giáo Tạ Minh Phượng mở lớp tiếng Anh miễn phí cho con em công nhân.
• Ông Âu Dương Phi, nhà hảo tâm, tặng 12 camera.
• Có người gọi cho bà Phí Thị Nga bảo con bà cấp cứu, bà gọi ngay cho con thì con đang ăn phở. Bà mắng cho một trận rồi chặn số.
• Bác sĩ Ninh Xuân Trường khám huyết áp sáng Chủ nhật.
• Đội văn nghệ do chị Cung Thị Hạ phụ trách giành giải nhì.
Thượng úy Trần Đăng Quang trực tiếp dân thứ Tư hằng tuần.

Theo lời kể của bà Rcom H'Bơi thì hôm ấy con trâu của ⟦victim:Rcom Nhok⟧, cháu gọi bà bằng dì, bị bắn chết ngay bìa rẫy. Kẻ bắn là Nay Phước, say rượu, mượn súng của Ksor Blưt. Trưởng thôn Kpă Tơ dẫn già làng Ama H'Linh tới làm trung gian. Già làng nói: "Súng đâu phải đồ chơi. Nó còn đó thì còn người khổ."
Nay Phước bị xử phạt, buộc đền trâu. Bố đẻ Phước, ông Nay Thanh, bán bò đưa tiền đền trước. Ksor Blưt phải giao nộp súng. Thượng úy Đinh Trường Giang mời cả hai bên bắt tay trước nhà rông.

Ai cũng thương chị ⟦victim:Chu Thị Mười⟧, công nhân may ở xóm trọ Ao Sen. Dành dụm ba năm được sáu mươi triệu, chị nạp vào "nhiệm vụ giật đơn" mà mất sạch. Bạn cùng phòng, Hoàng Thị Xuyến, từng được rủ chơi chung nhưng thấy bắt nạp tiền là thôi ngay. Chủ trọ, bà Nguyễn Thị Gừng, miễn tiền phòng ba tháng.
Công đoàn của chị Lê Hải Yến vận động được tám triệu. Đại úy Ngô Duy Khương dặn công nhân: việc nhẹ lương cao là bẫy. Em gái chị, Chu Thị Chín, bán hàng ở chợ, xin đăng câu chuyện này để người khác tránh.

Trong đợt mưa lũ, ngôi nhà sàn nhà ông Vừ Nỏ Mua nằm sát taluy, cán bộ xã Lầu Bá Chò ba lần đến vận động. Đêm 22, ông Mua đồng ý đưa cả nhà sang ở nhờ nhà anh Xồng Bá Lỳ. Bốn giờ sáng, đất sập đè nát căn bếp trống không. Không ai trầy xước, trâu bò cũng lùa đi hết.
Cụ Già Y Pà, mẹ ông Mua, chép miệng: nghe lời cán bộ là phải. Trung tá biên phòng Phan Huy Tưởng cho mượn lều. Ông Mua xin xã đất mới, bí thư Hờ Bá Tỉnh hứa trong tháng. Xã sẽ lấy chuyện này làm ví dụ khi vận động ba hộ Thò, Vừ, Lầu còn lại.

Chiến sĩ nghĩa vụ Tạ Quang Vũ lao vào đám cháy cứu hai bà cháu. Bà ⟦victim:Nguyễn Thị Khuyên⟧ bị bỏng tay, cháu ⟦minor,victim:Bảo Anh⟧ học lớp 2 ngạt khói, cả hai đang ở khoa bỏng. Bố cháu đi tàu xa. Mẹ cháu, chị ⟦?minor,?victim:Phan Thị Dịu⟧, vừa tan ca chạy về, quỵ xuống trước cổng.
Hàng xóm: anh Trương Công Định phá cửa sổ; ông Hồ Sỹ Nhiên cắt cầu dao; cô Lê Thị Bé cởi áo mưa nhúng nước trùm cho bà. Bác sĩ Nguyễn Hoàng Tú cho hay tiên lượng tốt. Chỉ huy đội chữa cháy, trung tá Cao Xuân Lữ, xác định lửa xuất phát từ bình sạc xe đạp điện.

QUYẾT ĐỊNH KHEN THƯỞNG – Chủ tịch UBND thị trấn tặng giấy khen cho các ông, bà sau vì đã cứu người bị nạn:
1. Ông Nguyễn Đức Cảnh, lái xe taxi;
2. Bà Vương Thị Hoa, bán bún;
3. Anh Cao Minh Trí, thợ sửa xe;
4. Chị Lữ Thị Phượng, điều dưỡng nghỉ phép.
Thành tích: kịp thời đưa người bị tai nạn ở ngã tư Bưu Điện đi cấp cứu, bảo quản tài sản và giao lại cho gia đình. Đồng chí Tôn Thanh Bình, Chánh Văn phòng, và đồng chí Hoàng Mỹ Nhung, công chức văn hóa, chịu trách nhiệm thi hành quyết định. Trao thưởng tại lễ chào cờ sáng thứ Hai, do Chủ tịch Đoàn Phú Quý chủ trì.

Bị can Mã Văn Sếnh khai nhận đã lừa 5 người mua phân bón giả. Trong số đó, ông ⟦victim:Nùng Văn Giáp⟧ mất 30 bao; ông ⟦victim:Lý Sào Mìn⟧ mất cả vụ ngô vì bón phải. Ông Tẩn Láo Lở, ở cùng thôn, đốt thử hạt phân thấy mùi nhựa nên đuổi Sếnh đi từ đầu. Kỹ sư Vàng Thị Ngân phân tích mẫu, kết luận phân chỉ có bột đá.
Em rể Sếnh, Hoàng Seo Tráng, cho mượn xe chở hàng nhưng không biết hàng giả. Trưởng thôn Phàn Phù Chẳn đề nghị tòa xử lưu động ở chợ phiên để dân ai cũng biết.

Buổi sinh hoạt dưới cờ Trường tiểu học Nguyễn Viết Xuân hôm nay có khách: thiếu tá công an Lâm Thị Thúy. Cô kể chuyện "chú Thỏ không mở cửa". Thầy tổng phụ trách Võ Thành Luân đóng vai người lạ cho kẹo. Cả sân đồng thanh: "Không ạ!". Cô hiệu trưởng Bành Thị Kim Chi nhắc học sinh thuộc số của bố mẹ.
Đại diện phụ huynh, ông Từ Minh Tâm, cảm ơn và hỏi có thể tổ chức cho cả phụ huynh không. Bà nội của một học sinh, bà Cù Thị Xinh, cười: "Người già tụi tui cũng cần học." Nhà sách của anh Huỳnh Bá Phước tặng 500 vở. Nhạc sĩ Phạm Tuyên có bài được hát cuối buổi.

Hành khách ⟦victim:Lò Văn Pọm⟧ bị móc mất điện thoại và ví trên chuyến xe khách Mai Sơn. Lái xe Trần Khắc Dũng khóa cửa, lái thẳng vào đồn. Phụ nữ ngồi cạnh, chị Cầm Thị Hoan, nhường anh năm trăm nghìn làm lộ phí. Anh rể anh ⟦?victim:Pọm⟧ là Tòng Văn Ơn ra bến đón.
Trung úy Hà Quang Dự kiểm tra, phát hiện ví trong túi của Phan Bá Quyền, kẻ có ba tiền án. Vợ Quyền đi cùng, Lưu Thị Nết, không liên quan, được cho về. Cụ già Quàng Văn Xôm ngồi ghế cuối nói vui: "Xe này từ nay an toàn nhất tỉnh."

ALO ALO 📢 hội nhóm "Chợ quê Bình Phú"
Ai làm rơi cái bóp đỏ ở chỗ sạp cá chị Hai Ngân thì tới công an xã nhận nghen! Thằng Tèo nhà chị Ngân, tên thiệt là anh Lương Hiếu Nghĩa, lượm được, nộp cho anh Đức công an rồi. Trong bóp có giấy tờ tên Mai Thị Lệ Huyền đó.
Cập nhật 4h: chị Huyền nhận bóp rồi nha, đủ hết, chị gửi anh Nghĩa bịch bánh pía. Anh Nghĩa đem chia cho mấy đứa nhỏ xóm lò gạch. Cô Ba Thơm bán rau thả tim. Thầy Đăng hiệu trưởng cũng thả tim luôn. Xóm mình dễ thương quá trời!

Đường dây cho vay nặng lãi do Trần Đình Khang ("Khang sẹo") cầm đầu đã bị triệt phá. Đồng phạm: Lê Hữu Tứ, Vũ Văn Ngũ, Nguyễn Thị Sen. Chúng từng tạt sơn nhà chị ⟦victim:Bế Thị Hường⟧ ở ngõ Chuông, dù chị đã trả gấp ba số vay. Anh trai chị là Bế Văn Hành phải bỏ việc về trông nhà cho em.
Tổ trưởng dân phố Lương Ngọc Quyến họp khẩn, phân công các ông Nông Văn Sình, La Văn Cầu thay nhau tuần tra. Bà Đồng Thị Mão tặng chị hai thùng sơn trắng, thợ sơn Hiển lăn lại tường không lấy tiền. Mẹ của Khang, bà Đỗ Thị Quế, đến tận nhà chị xin lỗi.

Thầy thuốc ưu tú ⟦?victim:Phạm Bá Nhã⟧, nguyên giám đốc bệnh viện huyện, về hưu vẫn khám cho dân nghèo. Ông cùng lương y Hoàng Thị Ân dựng vườn thuốc nam. Tuần trước, ông bị kẻ mạo danh dùng ảnh lập trang bán "viên xương khớp". Người nhà bệnh nhân, anh ⟦?informant:Lê Trung Kỳ⟧, phát hiện và báo ông; ông làm đơn gửi Sở.
Phó giám đốc Sở Đinh Ngọc Lan xác nhận trang ấy giả. Ông ⟦?victim:Nhã⟧ nhắn bà con: tôi không bán gì cả, ai rao bằng mặt tôi là nói dối. Ông Tưởng Duy Kiên, hàng xóm, dán lời nhắn ấy lên bảng tin xóm. Chưa ai kịp mua.

Vợ chồng ⟦victim:Thạch Sô Phia⟧ và ⟦victim:Kim Sa Rươne⟧ ở phum Tà Ốt bị lừa đặt cọc xuất khẩu lao động tám chục triệu. Kẻ lừa là Trịnh Hữu Đạt, tự xưng giám đốc. Người cùng phum, anh Sơn Pho La, cũng được mời, nhưng anh hỏi giấy phép, Đạt lảng, anh về luôn.
Achar Thạch Kên giảng giải: "Đi làm xa phải qua trung tâm của nhà nước." Cán bộ lao động Lê Thị Diễm Trang giúp hai vợ chồng viết đơn. Bà ngoại Thạch Thị Ươl giữ cháu cho họ đi lại. Đại úy Trần Minh Luân thông báo đã bắt được Đạt tại bến xe.

Kết luận hội thi "Kể chuyện cảnh giác": giải nhất thuộc về chị Hoàng Thị Thu Sương (khu 3) với câu chuyện tự bịa "Bà Tám và con Zalo"; giải nhì: ông Ngạc Văn Đô; giải ba: cặp mẹ chồng nàng dâu bà Thiều Thị Cúc – chị Đậu Thị Hải. Ban giám khảo gồm nhà báo Cấn Việt Anh, nghệ sĩ ưu tú Đào Hồng Nhung và trung tá Quản Trọng Hùng.
Nhân vật Bà Tám trong truyện mất ba cây vàng, khán giả vừa cười vừa thương. Chị Sương nói nhân vật không có thật. Nhà tài trợ Nghiêm Xuân Bách trao nồi cơm điện. Ông Đô xin đổi nồi lấy... một cây đàn.

Khoảng 2 giờ sáng, thấy kẻ gian cậy cửa nhà bà ⟦victim:Hồ Thị Sương Mai⟧ (bán tạp hóa ở kiệt 17), anh Bạch Công Toàn đi giao bánh mì hô hoán. Tên trộm Ngô Tấn Lực xô ngã bà rồi chạy, bị anh Toàn cùng hai dân phòng Phan Đức Ngọc, Văn Đình Sơn vây bắt trong hẻm cụt.
Bà bị bong gân, mất sáu trăm nghìn đã thu lại. Con trai bà, Trương Quang Nhật, ở Sài Gòn gọi về hỏi thăm. Bác sĩ gia đình Tôn Thất Bách kê thuốc, khuyên nằm nghỉ. Anh Toàn được phường tặng mũ bảo hiểm mới thay chiếc bị vỡ lúc vật lộn với Lực.

Họp dân khu tái định cư Hòn Cau. Chủ tọa: ông Đặng Ngọc Tú. Nội dung: cấp số nhà, trồng cây, và một việc đột xuất.
Ý kiến: ông Nguyễn Lư đề nghị đặt tên đường Võ Thị Sáu; bà Trần Thị Tắc muốn giữ tên xóm cũ; anh Mấu Văn Thành hỏi sổ đỏ.
Việc đột xuất: chị ⟦victim:Cao Thị Niếp⟧, nhà lô 27, tối qua bị chó thả rông của hộ Lê Quang Hưng cắn vào bắp chân. Ông Hưng xin lỗi, chịu tiền tiêm. Y tá Đạo Thị Hoài báo vết cắn đã khâu. Chồng chị, anh Mang Tiến, đồng ý hòa giải. Thư ký Katơr Thị Sính ghi biên bản.

Thiếu niên dũng cảm: ⟦minor:Ksor Y Nhân⟧, lớp 8A2 Trường THCS Phan Bội Châu, dùng sào cứu ⟦minor,victim:Rahlan H'Mi⟧, 6 tuổi, cháu của bà Nay H'Juên, khỏi trượt xuống giếng cạn. Già làng Rơ Ô Bhung khoác cho ⟦?minor:Nhân⟧ tấm thổ cẩm quý.
Thầy chủ nhiệm Đặng Văn Khuê kể em ít nói, học khá. Bí thư Huyện đoàn Trịnh Ngọc Hà trao huy hiệu Tuổi trẻ dũng cảm. Ông Hoàng Đức Thảo, chủ giếng, bị nhắc nhở và đã đậy nắp. Anh Siu Brơm, bác của ⟦?minor:Nhân⟧, bảo sẽ dạy em bơi cho giỏi.

Bà Hai Dần, tên đầy đủ Tiêu Thị Dần, mấy chục năm bán bánh tét ở đầu cầu. Kẻ lạ đưa tờ năm trăm mua bánh, bà sờ thấy trơn, biết ngay tiền giả, cười hỏi: "Chú còn tờ khác không?". Gã bỏ đi. Bà ghi lại dáng người, kể cho hội tiểu thương.
Trưởng ban quản lý chợ Mã Chí Kiên in tờ hướng dẫn nhận tiền thật. Chị Lai Thị Ngọc Hân ở ngân hàng ra tận chợ dạy soi. Ông Hà Tư, bán thịt, cũng suýt nhận nhưng nhờ bà Dần nháy mắt mà thôi. Cả chợ hôm đó không ai thiệt. Thượng úy Phan Hoàng Khải cám ơn các má, các dì.

Hỏi chuyện ông ⟦informant:Hoàng Văn Păn⟧, người dẫn đường cho công an tới lán nấu ma túy trong rừng, ông chỉ xua tay. Công lao ấy được Giám đốc Công an tỉnh tặng Bằng khen hôm 26/6. Cùng được khen có thiếu tá Triệu Tiến Lâm, trung úy Lý A Sử.
Vợ ông, bà Bàn Thị Liều, pha trà mời khách, kể chuyện ngày xưa đường lên đây chưa có. Nhà báo Dương Thanh Bình đi cùng đoàn. Các đối tượng Tráng A Vừ, Lầu A Tủa đã bị bắt; vợ Vừ đang nuôi con nhỏ, Hội Phụ nữ do chị Phùng Mùi Mán phụ trách hỗ trợ gạo.

Tin Đoàn: Chiến dịch "Mùa hè xanh" ở xã Tà Rụt khép lại. Đội trưởng Lê Nguyễn Bảo Trân, sinh viên sư phạm, cùng 20 bạn sửa được 3 nhà. Nhà của cựu thanh niên xung phong Hồ Thị Thôm được lợp mới. Anh Hồ Văn Đăng, thợ cả, dạy sinh viên trộn vữa. Bí thư Chi đoàn Kôn Thị Lài nấu cơm.
Đêm chia tay, già làng Vỗ Mong tặng đội chiếc chiêng nhỏ. Đồng chí Nguyễn Hữu Thắng, Phó Bí thư Huyện đoàn, nhặt được chiếc nhẫn cưới trong đống cát, hỏi ra của thợ Đăng, cả lán cười ồ. Trân bật khóc hứa năm sau quay lại.

Nghi phạm sát hại bà ⟦victim:Phan Thị Tòng⟧ đã ra đầu thú, đó là Lê Văn Chột, cháu gọi bà bằng cô. Anh Lê Văn Chiến, anh ruột Chột, khuyên em ra trình diện và tự mình chở em lên xã. Con gái út của bà, chị Đinh Thị Ngọ, từ Quảng Ngãi bay ra lo hậu sự.
Xóm giềng mỗi nhà một tay: ông Tạ Đức Hoành đóng rạp, bà Cù Thị Vân nấu cháo, thầy giáo Lê Bá Xuyến viết điếu văn. Thượng tá Nguyễn Đăng Khoa đề nghị người dân không chia sẻ ảnh hiện trường. Linh mục Phê-rô Trần Đình Lai cử hành lễ an táng sáng thứ Sáu.

Chuyện ông ⟦?victim:Ba Khía⟧ (⟦victim:Ngụy Văn Khía⟧) và chiếc xuồng: bị trộm tháo máy Koler đêm rằm, ông ⟦?victim:Khía⟧ chèo tay ba ngày liền đi bán khóm. Cậu sửa máy ⟦?informant:Lâm Vủ⟧ thấy có người bán cái máy quen, giả bộ trả giá để giữ chân, nhắn vợ là ⟦?informant:Quách Mỹ Tiên⟧ qua mời công an. Bắt được Hứa Văn Lẹ.
Lẹ khóc, nói vợ sanh không tiền. Ông ⟦?victim:Khía⟧ nghe vậy xin giảm nhẹ cho Lẹ, còn gửi vợ Lẹ là Trần Thị Nhí ký đường, lon sữa. Trưởng ấp Diệp Bửu Long nói ở xứ này người ta sống với nhau như vậy đó.

Buổi thăm hỏi sáng nay, đoàn do bà Tống Thị Phóng Em, phó chủ tịch phường, dẫn đầu, đến nhà chị ⟦victim:Mạc Thị Lụa⟧, người bị kẻ xấu tạt a-xít hồi tháng Ba. Chị đã ghép da lần hai. Đi cùng có bác sĩ phẫu thuật Lê Hành, chuyên viên tâm lý Đỗ Ngọc Khanh, nhà tài trợ Trương Gia Mẫn.
Mẹ chị, bà Vũ Thị Bưởi, chăm con suốt. Cậu em Mạc Đình Phong bỏ học nghề, nay được xưởng mộc của ông Khúc Thừa Dụng nhận lại. Kẻ gây án Bồ Văn Tuyển lĩnh 14 năm. Chị ⟦?victim:Lụa⟧ mở quán trà, treo tấm biển: Cảm ơn mọi người.

Hội Người cao tuổi xã Hưng Yên Nam tổng kết. Cụ Phan Bá Đỉnh, chủ tịch hội, đọc báo cáo: 3 cụ được mừng thọ 100 tuổi là cụ Hoàng Thị Tý, cụ Lê Thị Nhuệ, cụ Nguyễn Văn Nậm. CLB dân vũ do bà Đậu Thị Xoan phụ trách diễn hai tiết mục.
Cụ Trần Thị Lân phát biểu: nhận được tin trúng thưởng xe máy, cụ hỏi cháu, cháu bảo lừa, cụ xóa. Cụ Bùi Đắc thì kể đã chửi một kẻ giả công an đến nó phải xin lỗi. Cả hội trường cười rộ. Thiếu tá Hồ Phi Hải tặng các cụ tờ gấp chữ to. Cụ Đỉnh tuyên bố bế mạc.

Chẳng ai ngờ người giúp việc Thân Thị Lài lại lấy vàng của chủ. Bà chủ, giáo viên dạy đàn ⟦victim:Vương Ngọc Trâm⟧, vốn coi Lài như em gái. Bảy chiếc vòng, một đôi hoa tai cưới. Chồng bà là kỹ sư Đặng Trần Hiếu định thôi, nhưng con gái lớn khuyên báo công an.
Chủ tiệm cầm đồ Nguyễn Gia Phú thấy hóa đơn mang tên người khác đã giữ lại, không mua. Đại úy Tô Thế Cường đến lấy lời khai. Chồng Lài ở quê, anh Nông Văn Bạ, gửi trả hai chỉ Lài đã gửi về mà anh cứ ngỡ tiền công. Sự việc đang được giải quyết.

Sau ba tiếng tìm kiếm, bé ⟦minor,victim:Tòng Thị Pâng⟧, 4 tuổi, lạc trong nương sắn được tìm thấy ngủ bên gốc vải. Người thấy đầu tiên là ông Lường Văn Phóng, thợ săn ong. Trưởng bản Cầm Văn Sơ chia dân làm bốn hướng; cô giáo mầm non Hà Thị Lả cầm loa gọi tên học trò suốt buổi.
Bà nội ôm cháu, quay sang trách mình mải cấy. Mẹ cháu, chị ⟦?minor,?victim:Lò Thị Hiêng⟧, đang làm ở Bắc Ninh, khóc qua điện thoại. Bác sĩ xã Mùa A Thào xem chân, chỉ có vài vết gai. Trung úy Vì Văn Thoại nhắc: mùa nương, nhà nào cũng phải cử người trông trẻ.

KẾT QUẢ LẤY PHIẾU "CÔNG DÂN TIÊU BIỂU" XÃ PHÚ MẬU
Được 412 phiếu: ông Trần Đăng Khảm, thả cá giống xuống phá suốt mười năm. Được 398 phiếu: bà Ngô Thị Hường Giang, nấu cháo từ thiện. Được 377 phiếu: anh Nguyễn Khoa Nam Trung, chèo ghe cứu bốn lượt khách trong trận lụt. Được 350 phiếu: chị Hồ Đắc Thiếu Hoa, kế toán trường học, trả lại 50 triệu chuyển nhầm.
Hội đồng do ông Tống Phước Định làm chủ tịch, linh mục Antôn Lê Văn Tín và thượng tọa Thích Huệ Minh cùng tham gia. Nhà thơ Mai Văn Hoan đọc tặng bốn công dân bài "Mưa quê". Trao bảng vàng sáng mồng Hai tháng Chín.

Vụ bà hàng xóm bị bỏ bùa... hóa ra chẳng có bùa nào. Thầy cúng rởm Lường Văn Chướng, quê nơi khác, bảo bà ⟦victim:Vi Thị Khằm⟧ phải cúng ba mươi triệu mới hết đau bụng. Bà bán cặp bò. Bệnh chẳng khỏi, hóa ra viêm ruột thừa. Bác sĩ Kha Văn Lập mổ ngay trong đêm.
Mo làng, ông Lô Khăm Phúc, giận lắm: "Mo thật không đòi tiền người ốm." Cháu rể bà, anh Moong Văn Kỳ, đưa công an đến nhà trọ tìm Chướng. Chủ trọ là ông Cụt Phò Mầu mở cửa. Tịch thu lại được một phần tiền.

Căn phòng số 4 dãy trọ bà Út Xuyến đã ba ngày khóa trái. Chị ⟦informant:Bùi Ngọc Tường Vy⟧, thuê phòng số 5, nghe có tiếng trẻ khóc bên trong bèn nhắn cho anh cảnh sát khu vực. Tổ công tác giải cứu bé gái ⟦?victim,minor:T.A⟧ năm tuổi, bị người tình của mẹ là Lâm Quốc Sử nhốt và bỏ đói.
Thượng úy Dư Thanh Nhã bế bé ra. Bác sĩ nhi Lưu Thị Mỹ Thục truyền nước. Bà Út Xuyến (Thái Thị Xuyến), chủ trọ, ở xa không hay biết. Ông ngoại bé, ông ⟦?minor:Ngô Văn Đực⟧, lên nhận cháu về Cái Bè. Hội Bảo vệ quyền trẻ em cử cô Trương Thị Hòa theo sát vụ việc.

Trạm Cảnh sát giao thông Cầu Đuống: "Cụ ông đi lạc có tên thêu trên áo là ⟦?victim:Phạm Đình Trọng⟧." Hai chiến sĩ Vũ Thế Hoan, Mạc Văn Khởi mua bánh cho cụ, hỏi thăm, gọi theo số trong túi. Con trai cụ, ông Phạm Đình Nghĩa, sang đón, bảo cụ đi bộ thể dục rồi mải xem chọi gà, quên cả đường.
Cụ khỏe, chỉ đòi về cho kịp giờ thời sự. Bà bán nước tên Tụng kể cụ còn đánh thắng ba ván cờ với ông Xe Ôm Lý. Đội trưởng Lưu Hồng Quảng chụp ảnh kỷ niệm với cụ trước khi chia tay.

NHẬT KÝ TRỰC BAN (lược)
06h: bà Nguyễn Thị Huê nộp điện thoại nhặt ở công viên.
08h: chủ máy là cháu của ông Lê Văn Cựu đến nhận.
10h: anh ⟦victim:Dương Bình Nguyên⟧, ngách 21, trình báo bị đập vỡ kính ô tô lấy túi.
11h: anh ⟦?informant:Phạm Hùng Cường⟧, gác bãi, cung cấp lời khai.
15h: ông Tô Vĩnh Diện (trùng tên anh hùng) xin xác nhận cư trú.
17h: chị ⟦victim:Hứa Kim Tuyền⟧, hẻm chợ, báo bị chồng cũ Khổng Văn Tài chặn đánh; mẹ chị, bà Lâm Thị Ngà, đi cùng.
20h: cô giáo Quế Chi mang bánh ủng hộ ca trực.
Trực ban: thượng úy Lê Nhật Huy.

Cô ⟦victim:Nguyễn Thị Mận⟧, 58 tuổi, quỳ khóc giữa phòng giao dịch vì đã chuyển xong 120 triệu trước khi hiểu ra. Nhân viên Đặng Thị Lan Phương gọi tổng đài xin phong tỏa, giữ lại được 90. Bảo vệ Tạ Văn Tuế dìu cô ra ghế.
Cùng lúc, ông Hạ Bá Đoàn đứng xếp hàng phía sau rút điện thoại cho mọi người xem tin nhắn tương tự: "Nó gửi cho tôi sáng nay, tôi xóa luôn." Bà Kim Thị Lý cũng gật: "Tôi cũng bị gọi, tôi bảo lên phường mà gặp." Trưởng phòng giao dịch Hà Thu Trang mời công an đến nói chuyện tại chỗ. Chồng cô ⟦?victim:Mận⟧, chú Vương Tấn Việt, đến đưa vợ về.

Hạt kiểm lâm phối hợp xã Sơn Kim tiếp nhận cá thể tê tê do gia đình ông Nguyễn Khắc Điểm bắt được trong vườn cam. Ông Điểm không bán dù lái buôn tên Thuận trả tám triệu. Kiểm lâm viên Đào Xuân Hải ghi biên bản; bà Phan Thị Kiều, vợ ông, xin chụp ảnh chung với "cậu vảy".
Chủ tịch xã Đoàn Ngọc Lâm tặng gia đình giấy khen. Hai hộ Lê Hữu Sáng và Thái Văn Trị cũng mang nộp bẫy kẹp. Chuyên gia Nguyễn Văn Thái gửi lời khen từ vườn quốc gia. Con tê tê khỏe, tối hôm sau được thả về rừng sâu.

Trong vụ chìm đò ngày mồng Mười, có 5 người thoát nạn và một người mất. Nạn nhân là bà ⟦victim:Ngô Thị Loan Anh⟧, tiểu thương. Chủ đò Lại Văn Chiểu chở quá tải, không phát áo phao, bị tạm giữ. Anh Vạn Chài Sự tên thật Trần Văn Sự lặn tìm được thi thể. Người chị dâu của bà, Đỗ Thị Nguyệt Minh, đứng ra lo liệu.
Năm người thoát nạn: ⟦?victim:Lý Thị Hạnh⟧, ⟦?victim:Hoàng Sáu⟧, ba người nữa là khách chợ. Cha xứ Giuse Phạm Quang Túc cầu nguyện ở bến sông. Chủ tịch huyện Lê Mạnh Trường lệnh dừng bến đò, giao ông Trần Đức Chính kiểm tra toàn tuyến.

Ông Vương Hồng Kỳ, họa sĩ, tặng Công an phường mười bức tranh cổ động, mỗi bức một chiêu lừa: "Cô dâu mạng", "Đại tá ma", "Kho báu của vua". Triển lãm mở ở nhà văn hóa, người xem đầu tiên là cụ Bùi Thị Chắt 92 tuổi. Cụ trỏ bức "Đại tá ma": "Thằng này gọi cho tôi rồi, tôi giả điếc."
Nhà phê bình Trịnh Thái Uyên khen nét mộc. Trung tá Hàn Thế Vinh cắt băng. Nghệ nhân làng Hồ, bà Nguyễn Thị Oanh Ngọc, in tặng bản khắc. Khách xem ghi sổ: anh Lại Quang Đẩu, chị Tiêu Mỹ Hoàn, bạn Trần Huy Bảo. Mở cửa tới hết tuần.

Nghe tiếng kêu thất thanh, thanh niên xóm chạy ra thì thấy ⟦minor,victim:Đinh Văn Quyền⟧, học sinh lớp 9, ôm bụng máu. Kẻ đâm em là ⟦minor:Xa Văn Lợi⟧, bạn khác trường, mới mười lăm tuổi, vì tranh nhau chỗ đá bóng. Anh Hà Công Trưởng, lái xe chở gỗ, đưa ⟦?minor,?victim:Quyền⟧ đi bệnh viện ngay.
Thầy Lò Ngọc Cảnh, chủ nhiệm, thức cùng gia đình. Phẫu thuật viên Trịnh Văn Sỹ khâu gan thành công. Già bản Xa Văn Điển dẫn cháu mình đến xin lỗi. Trung tá Bàn Văn Sự cho biết vụ việc đang điều tra, mong bà con giữ bình tĩnh, không trả thù.

Người phụ nữ dân tộc Dao tên Triệu Mùi Pham là tấm gương: một mình chị dựng mô hình "Bếp chung" cho những ai trốn nhà vì bị đánh. Hội trưởng Bế Thị Ngoan kể đã có bảy chị em ở đó. Vừa rồi chị ⟦victim:Chảo Sử Mẩy⟧ bị chồng ném đá vào chân, chạy sang ở ba tuần; anh chồng Phàn Láo Tả bị lập biên bản, nay đã bỏ rượu.
Bí thư Phùng Quán Vảng vận động họ hàng hai bên. Cán bộ tư pháp Lừu Thị Máy giải thích luật bằng tiếng Dao. Chị Pham tặng ai rời bếp một chiếc khăn thêu. Một tổ chức do ông John Miller đại diện đã góp nồi và chăn.

Thông báo kết quả tố giác: nhờ nguồn tin của một ⟦informant:phụ nữ bán xôi trước cổng trường tiểu học Lê Lai⟧, lực lượng bắt hai đối tượng Hoàng Tử Đan, Lý Thế Mạnh chuyên dụ học sinh hút thuốc lá điện tử. Cô hiệu trưởng Chu Mai Phương, bảo vệ Kiều Đình Thuật phối hợp.
Phụ huynh Trương Thị Lê Khanh đề nghị kiểm tra thêm quán net. Chủ quán Đậu Phi Nam ký cam kết. Bác sĩ tâm thần Ninh Thị Ứng nói chuyện chuyên đề với khối lớp Năm. Đội trưởng Trịnh Kim Sơn đề nghị cha mẹ lục cặp con nhưng phải nhẹ nhàng, đừng mắng.

Phiên tòa lưu động xử bị cáo Âu Văn Tỏa. Chủ tọa: thẩm phán Lương Thị Kiều Mai. Kiểm sát viên Hoàng Đức Vượng luận tội. Bị hại ⟦victim:Nông Thị Slao⟧ có mặt, ngồi hàng đầu cùng mẹ chồng, bà Lục Thị Bắc. Luật sư bào chữa Phùng Thanh Sơn xin khoan hồng.
Hội thẩm Đàm Văn Nhất hỏi: "Bị cáo có biết bà ⟦?victim:Slao⟧ chỉ có mỗi con trâu ấy không?". Tỏa cúi đầu. Nhân chứng ⟦?informant:Bế Ngọc Lưu⟧ thuật việc gặp Tỏa dắt trâu lúc nửa đêm. Bố Tỏa là ông Âu Văn Bền nộp trước mười triệu bồi thường. Tuyên phạt 18 tháng tù. Dân dự hơn hai trăm người.

Chị Mộng Thu ở chung cư Hoa Sữa nhắn trong nhóm cư dân: shipper gọi bảo có hàng, chị đang không đặt gì nên bảo mang trả. Chị Ngọc Bích tầng 8 cũng nhận cuộc gọi ấy, đòi xem hàng, đối phương biến mất. Bác Thụ tầng 3 nói bác thuộc bài rồi, phường mình tuyên truyền mãi.
Trưởng ban quản trị Đoàn Lê Hoàng tổng hợp gửi trung úy Khuất Duy Tiến. Bảo vệ Triệu Văn Sự siết việc shipper lên tầng. Cô lao công Nguyễn Thị Nhẫn nhặt được một thẻ cư dân, gửi quầy. Mời mọi người họp tối Chủ nhật, có chè do nhà 1204 của ông Phí Gia Tuệ nấu.

Một buổi chợ phiên, chị ⟦victim:Giàng Thị Say⟧ gửi con cho người lạ trông để đi vệ sinh, quay lại mất cái địu bạc và túi tiền. May đứa bé vẫn nằm đó, do bà Vàng Thị Cở bán thắng cố bế hộ. Ông ⟦informant:Hạng A Dế⟧ bán chó trông thấy người đàn bà áo tím bỏ đi, chỉ hướng cho công an.
Tại bến xe, trung sĩ Sùng Mí Lử giữ được Trần Thị Cúc Hoa. Chồng chị ⟦?victim:Say⟧, anh Ly Mí Pó, đến đón vợ. Địu bạc của bà ngoại truyền lại, nay đã về. Chủ tịch xã Vừ Mí Kẻ mời bà Cở bát rượu cảm ơn.

Thưa các đồng chí, trong báo cáo này tôi xin nêu tên những người đáng quý. Đó là ông Bạch Đình Thoan, đã dẹp quán game của chính mình. Đó là bà Đoàn Thị Ngọc Sâm, chủ vựa, không mua đồ trộm cắp bao giờ. Đó là cháu rể tôi, anh Văn Công Mỹ, từng đi cai nghiện, nay làm tổ trưởng bảo vệ. Đó là anh Phạm Như Ý, nhận cảm hóa hai người vừa ra tù: Trịnh Văn Lâm, Hồ Sĩ Bắc.
Còn nữa: chị Lương Thị Thùy Dung, lái xe ôm nữ, trả khách túi tiền; cô Ánh, thầy Đạo dạy xóa mù. Xã ta yên là nhờ họ. Người trình bày: Tạ Hữu Khuê, Bí thư Đảng ủy.

Bệnh nhân trong ảnh là anh ⟦victim:Bế Minh Đức⟧, quê Trùng Khánh, bị lừa sang Campuchia, bị đánh gãy tay vì không đạt "doanh số". Anh về nước nhờ đợt giải cứu do đại tá Nguyễn Hoài Phương chỉ huy. Đi cùng chuyến, chị ⟦victim:Sầm Thị Hoài⟧ và cậu ⟦minor,victim:Lã Đức Bình⟧ 16 tuổi cũng đã về nhà.
Cha anh ⟦?victim:Đức⟧, ông Bế Văn Tu, bán nương chuộc con mà không được, ngồi bên giường đút cháo. Bác sĩ Mông Thị Trà nói tay anh sẽ lành. Kẻ môi giới, Hoàng Tiểu Long, đã có lệnh truy nã. Trưởng xóm Nông Ích Thuần dặn thanh niên xóm: có giấy mời, mang lên xã cho cán bộ Hoàng Thị Điệp đọc đã.

Trường mầm non Sơn Ca xin cảm ơn! Vừa qua bé ⟦?victim,minor:Nguyễn Hà My⟧, lớp Mẫu giáo bé B, phải mổ tim. Cô giáo Trần Hải Yến đứng ra kêu gọi; bác Tôn Quang Phiệt ủng hộ 20 triệu, chị Lý Nhã Kỳ Duyên 5 triệu, cô bán rau Sáu Mén 200 nghìn.
Bác sĩ Đinh Quang Huy ở viện tim miễn tiền giường. Mẹ bé là chị ⟦?minor:Hà Thị Oanh⟧ gửi lời tri ân. Bé đã chạy nhảy được. Ban phụ huynh, anh Cao Thái Sơn làm trưởng, công khai số thu chi ở bảng tin. Hiệu trưởng Kiều Thị Mỹ Ái kính báo.

Công an xã Lộc An xử phạt Trần Hữu Lễ và Phan Xuân Tố vì đánh nhau ở đám cưới. Cả hai đã tự nguyện bắt tay, cùng trả tiền mâm cỗ cho chủ hôn, ông Lê Tự Quốc. Cô dâu Ngô Thị Thùy Trâm, chú rể Lê Tự Thắng vẫn cưới vui.
MC Đồng Quang Vinh nhanh trí mời mọi người nhảy để dịu không khí. Cụ Trương Thị Ngọt, bà nội chú rể, nói: rượu vào thì lời ra, bà tịch thu hết rượu. Thượng úy Nguyễn Trường Tam nhắc các đám sau nên ký cam kết tan tiệc trước 22 giờ, nhà nào cũng gật đầu.

Vào khoảng xế trưa, tại ngã ba Vườn Lài, anh thợ hồ ⟦victim:Trà Văn Đen⟧ bị tấm tôn bay trúng cổ. Ông Hai Ruộng (Lê Văn Ruộng) xé áo buộc vết thương. Chị Ngân Khánh bán cà phê gọi cấp cứu. Cậu học trò lớp 10 tên ⟦minor:Khang⟧ chạy ra chặn xe cho xe cứu thương quay đầu.
Chủ công trình Trương Vĩnh Phát tới viện, chịu toàn bộ chi phí. Vợ anh ⟦?victim:Đen⟧, chị Sáu Lệ, bán vé số, tạm được bà chủ trọ Cù Ngọc Hoàn cho thiếu tiền. Điều dưỡng trưởng Lê Phạm Thanh Trúc cho biết còn phải nằm hai tuần. Thanh tra Đỗ Minh Tiệp lập biên bản an toàn lao động.

Dòng họ Hà Công có nhiều đời giữ đình. Trưởng tộc Hà Công Nhạ cho hay: đêm mất trộm năm ngoái, kẻ gian lấy lư hương, bị dân làng bắt ngay ở cổng. Người bắt là anh Hà Công Nhuệ và bác Tường câm. Tên trộm, Ứng Văn Sang, xin tha, ông trưởng tộc bảo phải ra xã.
Nay đình lắp khóa mới do nhà hảo tâm Lê Thị Sự ở Úc gửi về. Thủ từ Hà Thị Kiếm trông ban ngày. Phó Công an xã Giang Tiến Dũng hướng dẫn cách khắc dấu chìm. Nhà nghiên cứu Phan Cẩm Thượng Hiền tới vẽ lại hoa văn. Lư hương vẫn nguyên ở chỗ cũ.

Nhà báo hỏi, bà Diệp Thị Bạch Yến thuật: "Con gái tôi, cháu ⟦victim:Lưu Diệp Anh⟧, sinh viên năm nhất, bị chúng bắt 'cách ly' trong nhà nghỉ bốn ngày, gọi video cho tôi đòi chuộc. Tôi suýt chuyển ba trăm triệu. Chị Thoa hàng xóm giữ tay tôi lại."
Chị Thoa, tức Lê Kim Thoa, dẫn bà đi công an. Trung tá Đặng Huỳnh Phong cho người tìm theo tín hiệu; nhân viên lễ tân Trần Phi Yến nhận ra ảnh, mở phòng. ⟦?victim:Diệp Anh⟧ bình an. Bạn cùng lớp Vũ Ngọc Hà, cũng nhận cuộc gọi tương tự tuần trước, cúp máy ngay, nay được mời kể ở buổi sinh hoạt đầu khóa.

Tổ tự quản số 8 – tháng qua: ông Dương Xuân Nam phát hiện cột điện nghiêng, chị Trình Thị Kim báo lún hố ga, nhóm anh Châu Khải Phong dọn rác kênh. Cuối tháng, tổ bình chọn gia đình ông bà Lư Cẩm Hồng – Tiết Cương là "nhà sạch".
Vụ mất xe đạp ở nhà số lẻ: chủ xe ⟦victim:Hà Huy Thanh Tùng⟧ đã báo, chưa tìm ra. Vụ chó cắn: không có. Vụ lừa qua mạng: bà Ôn Thị Vân suýt bấm đường dẫn nhưng cháu nội ngăn kịp, không mất gì. Ông Mã Đình Trung hỏi tiền điện cổng chào, tổ trưởng Phan Lạc Tuyên trả lời: do nhà hảo tâm Thi Sảnh lo.

Đã xác định danh tính đôi vợ chồng bị sét đánh trên đồng: ông ⟦victim:Nguyễn Đình Chiểu Khiết⟧ và vợ ⟦victim:Tống Thị Quyên⟧, ấp Láng Cò. Ông mất tại chỗ, bà hôn mê. Chạy lại đầu tiên là hai người chăn vịt: Năm Tèo và Cao Văn Kiệt. Xe cứu thương do tài xế Lương Minh Chánh lái tới sau mười phút.
Con trai lớn Nguyễn Đình Dũng từ Bình Dương về chịu tang. Trụ trì Thích Nữ Diệu Hiền cho mượn hội trường. Ủy ban chi hỗ trợ, bà con góp hơn ba chục triệu, do thầy giáo Huỳnh Sanh Đăng ghi sổ. Bác sĩ khuyến cáo: trời chuyển mưa thì rời đồng ngay.

Nghệ nhân ưu tú Rơ Mah Hrin dạy chiêng cho 20 em. Trong đó em ⟦minor:Siu Y Bảo⟧, lớp 4B Trường tiểu học Cù Chính Lan, đánh giỏi nhất, được chọn đi thi tỉnh. Bố em là công an viên, anh Siu Hồng.
Nhạc sĩ Lê Xuân Hoan Vũ ghi âm. Ông Đinh Plih làm lại khung treo. Bà H'Ngâu góp vải dệt áo. Huyện trao bằng khen cho nghệ nhân Hrin và già làng Ksor Hnhao, những người vận động thanh niên bỏ đánh lộn để đi đánh chiêng. Phó trưởng phòng văn hóa Võ Ngọc Sơn nói đây là cách giữ bình yên hay nhất.

Kẻ giả danh nhân viên y tế, Kha Thị Ánh Nguyệt, vừa bị giữ. Ả đo huyết áp miễn phí rồi bán máy giá gấp năm. Người mua: bà ⟦victim:Lê Thị Đành⟧, ông ⟦victim:Trương Văn Nhân⟧, cùng ở xóm Rẫy. Ông Kiều Bá Thuần được chào bán nhưng đòi hóa đơn, ả lảng. Bà Võ Thị Sen cũng thoát vì "con dâu tui làm y tá, nó dặn rồi".
Con dâu bà Sen là chị Nguyễn Lê Na, y tá trạm, chính là người đối chiếu thẻ tên giả. Trưởng trạm, y sĩ Bá Trung Tiễn, xác nhận không có ai tên đó. Thượng sĩ Đàng Năng Hòa thu 9 máy. Hai cụ được trả lại tiền.

Ông Phạm Huy Oánh kể cho thợ cắt tóc nghe rồi cả phố biết: ông có thằng bạn cũ, đại tá hưu Trần Quyết Tâm, hễ có ai gọi xưng công an là đưa máy cho ông Tâm nói chuyện. Kẻ gọi nghe giọng quân lệnh cúp liền. Bà Oánh, tên Tạ Thị Lụa, bảo hai ông như trẻ con.
Thợ cắt tóc Sử Văn Hán in câu chuyện dán cạnh gương. Khách: anh Hồ Khắc Ngữ, chú Mạch Vĩnh Cửu, cậu Bảo đánh giày, ai đọc cũng cười. Trung úy Lê Hoàng Tú ghé cắt tóc, xin một bản về làm tư liệu. Từ đầu năm cả phố chưa có ai mắc bẫy.

Bốn phụ nữ vay tiền qua ứng dụng bị ghép ảnh. Chúng tôi chỉ nêu tên viết tắt: chị ⟦victim:L.T.D⟧ (ngõ 46 Hàng Than), chị ⟦victim:P.K.A⟧ (tổ 7, phường Bãi Cháy), hai chị xin giấu. Luật gia Ngô Thúy Hồng tư vấn. Nhà tâm lý Đặng Hoàng Giang Nam trò chuyện từng người.
Sếp của chị ⟦?victim:D⟧., ông ⟦?victim:Trần Thọ Bảo⟧, cũng bị khủng bố điện thoại nhưng bênh vực nhân viên. Kỹ sư Phan Trọng Lân hướng dẫn báo cáo ảnh giả. Đối tượng thu nợ Mai Trung Chánh, Cù Huy Hậu bị khởi tố. Chồng chị ⟦?victim:A⟧. nói: "Cả nhà tin em, thế là đủ."

CHUYỆN Ở PHÒNG GIAO DỊCH SỐ 3
Khách quen Đàm Ngọc Thìn, chủ tiệm vàng, bước vào với vẻ mặt rất căng. Ông đẩy điện thoại qua quầy cho giao dịch viên Kiều Vân Anh xem: một "thiếu tướng" đang yêu cầu ông rút hai tỷ. Nhưng ông không rút. Ông đến để nhờ ngân hàng in ra cho ông cái mẫu "lệnh bắt" ấy, to vào, để treo ở tiệm cho thiên hạ học.
Phó giám đốc chi nhánh Lý Hoài Thu bật cười. Bảo vệ Cam Văn Sửu giúp dán. Bà Thìn, tức Nghiêm Thị Vóc, gọi điện mắng chồng đi lâu. Đại úy Trương Bá Ngọ đến chụp lại làm tài liệu, khen ông chủ tiệm cao tay.

Ông Hoàng A Lềnh đánh mất con ngựa. Cả bản đi tìm: trưởng bản Giàng A Thênh ngược suối, anh Cứ A Tủa sang xã bên, chị Lầu Thị Xia hỏi khắp chợ. Ba hôm sau ngựa tự về, trên lưng còn nguyên bao muối.
Ông Lềnh mổ gà mời mọi người. Thầy giáo cắm bản Đỗ Hùng Thắng góp chai rượu, trung úy Vàng A Nủ góp chuyện cười. Cụ Sùng Chứ Lử bảo: ngựa khôn hơn người, không nghe kẻ lạ. Vợ ông Lềnh, bà Mùa Thị Ganh, buộc vào cổ ngựa cái chuông đồng. Từ đó, nghe chuông là biết ngựa nhà Lềnh.

Theo cáo trạng, Phí Mạnh Cường, Đới Sỹ Hà, Lều Thị Hợi lập công ty ma bán thẻ du lịch. Chị ruột của Hợi, bà Lều Thị Tuất, được thuê đứng tên nhưng không tham gia nên được miễn. Kế toán Quàng Thúy An khai báo thành khẩn. Vợ Cường nộp khắc phục toàn bộ.
Tòa do thẩm phán Tưởng Phi Ngọ ngồi ghế chủ tọa, kiểm sát viên Đào Duy Mẫn giữ quyền công tố. Luật sư Triệu Trung Dũng, Nguyễn Hà Luân bào chữa. Cường lĩnh 12 năm, Hà 9 năm, Hợi 7 năm. Mẹ Cường ngất ở hành lang, được nữ hộ lý Cao Thị Xiêm đỡ dậy, sau đó khỏe lại bình thường.

Cô giáo về hưu Quách Thị Lệ Thủy mở quán trà "Nghe". Ai có chuyện gì ngờ ngợ cứ mang đến hỏi. Hôm thứ Ba, anh Sầm Đức Xương hỏi về tin nhắn đòi cập nhật sinh trắc; cô bảo ra quầy, đừng bấm. Hôm thứ Tư, bà Lương Thị Nhuần hỏi có nên góp "hụi xanh"; cô lắc đầu. Thứ Năm, đôi vợ chồng trẻ Trần Anh Đào – Phùng Tú Uyên hỏi cọc nhà; cô đưa qua gặp công chứng viên Bảo Quốc.
Cả ba đều nghe lời, chẳng ai mất đồng nào. Phường xem đây là mô hình hay. Phó chủ tịch Doãn Hồng Lam tặng quán bộ bàn ghế tre.

Cứu hộ tại đầm Sam: anh ⟦victim:La Hữu Phụng⟧ bị lưới quấn chân, ngạt nước, được hai bạn chài Đỗ Cát và Tề Văn Lợi kéo lên. Ông Phan Sào, đi câu ngang qua, biết hô hấp nhân tạo nên làm ngay. Y sĩ Ngô Thị Như Mai tiếp ô-xy. Chị Đào Thị Quýt, vợ anh, mang quần áo khô chạy ra, chân đất.
Chủ tịch nghiệp đoàn nghề cá Trần Vĩnh Hảo thưởng nóng ba người. Ông Sào từ chối tiền, chỉ xin một suất học sơ cứu cho con trai là Phan Lân, đang làm hướng dẫn viên. Thuyền trưởng Tề Văn Lợi thì xin cái áo phao mới.

hỏi đáp trên fanpage Công an phường Cửa Nam
? Nguyễn Huy Tưởng Jr: ad ơi mất căn cước làm lại ở đâu
> Ad: anh qua trụ sở, gặp chị Hạ (đại úy Trần Nhật Hạ) nhé
? Bống Bang: em chuyển trọ từ chỗ bác Phiêu sang cô Dịu thì khai lại hông
> Ad: có em nha
? Thắng Mập: thấy ai đó tên Lò Vi Sóng rao bán súng hơi, có thật ko
> Ad: cảm ơn anh, đã chuyển tổ an ninh mạng
? Phạm Cúc Tần: bà ngoại mình 90 tuổi làm tại nhà được k
> Ad: dạ được, anh Đình Phúc sẽ tới nhà
? Lý Hải Đăng: chúc cả nhà cuối tuần vui
> Ad: chúc anh Đăng và gia đình!

Bếp ăn của chùa Linh Quang do sư cô Thích Nữ Nhuận Đức và Phật tử Diệu Tịnh (Đoàn Thị Lài) đứng nấu phục vụ bệnh nhân. Tháng này, Mạnh Thường Quân gồm: ông Bành Tổ Lộc 2 tạ gạo; vợ chồng Lữ Phước Sang – Cổ Thị Ngà 30 lít dầu; anh Trịnh Công Tâm một xe củi; nhóm bạn của ca sĩ Phi Nhung Hạ 5 triệu.
Điều phối suất: anh Mai Phước Đông. Lái xe ba gác: ông Tư Trọc. Phụ rửa bát: em gái sư cô, Đoàn Thị Liễu. Thượng úy Hồ Minh Triết, cảnh sát khu vực, hôm nào rảnh cũng đến gọt bầu. Bác sĩ Nguyễn Dư Thi gửi danh sách bệnh nhân cần cháo.

Người làng Trang Liệt chưa quên chuyện bà ⟦victim:Chử Thị Toán⟧ bị con nghiện Vũ Đình Oai đẩy ngã lấy dây bạc. Hồi đó ông Tạ Duy Hiển vác gậy đuổi theo, thằng cháu Tạ Duy Anh Tú thì chụp được hình. Trung úy Đào Công Sự nhờ hình ấy bắt Oai ngay đêm.
Năm nay Oai mãn hạn. Bà ⟦?victim:Toán⟧ đến tận cổng trại đón, mang cho anh ta nắm xôi. Mẹ Oai, bà Vũ Thị Nhàn, quỳ xuống lạy. Giám thị Hà Xuân Kỳ chứng kiến, kể lại ở hội nghị. Chủ lò rèn Dương Văn Sắt nhận Oai vào làm.

UBND phường Hố Nai công bố danh sách các hộ bị phạt vì lấn chiếm: Phạm Thị Hoan, Ngũ Văn Hội, Tăng Bạt Hổ Thắng, quán ốc Bé Ba do Lê Bé Ba làm chủ, tiệm xe Trí Thành do Đặng Trí Thành làm chủ. Hộ bà Giuse Mai tự tháo mái che nên không phạt.
Cha sở Đa Minh Trần Văn Hiến khuyên giáo dân chấp hành. Ông trùm họ đạo Vũ Quang Ấn dọn luôn bồn hoa nhà mình làm gương. Đội trưởng đội quy tắc Bạch Long Giang nói sẽ trả lại bàn ghế sau khi nộp phạt. Chị Ngân, con dâu bà Hoan, hỏi nộp qua mạng được không, cán bộ Tô Mỹ Trinh hướng dẫn tận tình.

Ký sự: Đêm ở trạm dừng nghỉ. Tài xế container Lỗ Văn Nhâm phát hiện trong thùng xe có người trốn. Anh không hoảng, khóa nhẹ cửa, gọi quản lý trạm Tô Kim Oanh. Hóa ra là ông Tống Giang Nam, nhân viên bốc xếp, ngủ quên từ Vinh.
Ông Nam dụi mắt hỏi đây là đâu. Mọi người cười nghiêng ngả. Đầu bếp Cao Thế Dụng múc cho ông bát phở. Chiến sĩ cảnh sát giao thông Trịnh Xuân Phước bắt xe cho ông về. Chủ hàng, bà Lâm Mỹ Dạ Thắng, nghe chuyện còn gửi thêm cho ông hai trăm nghìn mua quà cho vợ.

Bị lừa mua đất trên giấy, bác ⟦victim:Phùng Thị Hằng Nga⟧ (TDP Tiên Phong) mất trắng khoản tiền bán quán phở. Bác kể, bữa ký giấy còn có ông Bạch Đăng Khoa và cô Lã Thị Ngọc Thúy cùng đi xem, nhưng hai người không xuống tiền vì thấy sổ photo mờ. Môi giới là Uông Chính Chương, đã bỏ trốn.
Cán bộ địa chính Nhữ Đình Toàn xác nhận thửa đất là nghĩa trang. Luật sư của hội, ông Cấn Xuân Tứ, giúp viết đơn. Chị dâu bác, bà Tạ Thị Miện, cho bác mượn mặt bằng bán lại phở. Cựu chủ tịch xã Nhữ Văn Lực vừa ăn bát đầu tiên.

Đội xung kích thôn Bãi Nai thử diễn tập. Vai "nạn nhân bị lũ cuốn" do anh Đinh Công Vụ đóng; vai "bà mẹ hoảng loạn" do chị Bạch Thị Tươi đóng, chị khóc như thật khiến cụ Đinh Thị Rỉn tưởng có chuyện, vác gậy chạy ra.
Chỉ huy là trung tá Quách Ngọc Thiết. Người ném phao: Bùi Văn Hiến. Người lái xuồng: ông Nguyễn Trãi Tường. Y tá băng "vết thương": cô Xa Thị Mơ. Kết thúc, ban giám khảo chấm 9 điểm, trừ một điểm vì "nạn nhân" cười. Chủ tịch xã Đinh Thế Hùng thưởng cả đội một con lợn mán.

Thầy giáo ⟦victim:Lang Văn Ngoan⟧ bị phụ huynh Lữ Quang Tân xông vào lớp đấm rách môi. Can ngăn là cô Vi Thị Dung và bác bảo vệ Kha Xuân Nghi. Hiệu trưởng ⟦?informant:Phan Bùi Bảo Thy⟧ báo xã. Con trai của Tân là ⟦minor:Lữ Quang Tín⟧, học lớp 5B, vẫn được thầy cô chở che, không bạn nào trêu.
Tân nhận sai, xin lỗi toàn trường, chịu phạt 2,5 triệu. Ông nội Lữ Văn Phú thay mặt họ tộc mang gà đến. Thầy ⟦?victim:Ngoan⟧ cười, bảo môi lành rồi, chỉ mong anh ký vào sổ liên lạc của con đều đặn.

Nhà báo lão thành Từ Nguyên Thạch hồi ức: hồi làm ở báo tỉnh, ông theo tổ săn bắt cướp của các anh Mười Hương, Bảy Đực, Lý Đại Bàng Khiết. Tướng cướp Năm Vĩnh ngày ấy khét tiếng, sau hoàn lương bán bún riêu. Đại tá Võ Hoàng Yên Nam, tổ trưởng năm xưa, vẫn ghé ăn bún.
Sách của ông mang tên "Dưới chân cầu chữ Y", nhà xuất bản do bà Đinh Phương Thảo điều hành. Họa sĩ Ớt Nguyễn vẽ bìa. Buổi ra mắt có nhạc sĩ Trần Tiến Dũng, nhà giáo Ôn Như Nguyễn Văn Ngọc Mẫn, độc giả Mạc Can Thức. Tiền bán sách góp quỹ đồng đội.

Được hỏi vì sao không mắc lừa, chị Nịnh Thị Hà Châu, bán bún ở Bãi Cháy, đáp: "Tiền tôi ở trong bún hết, lấy đâu mà chuyển." Kẻ gọi dọa khóa tài khoản; chị bảo khóa đi cho đỡ tốn. Gã dọa bắt; chị mời gã ra ăn bún rồi bắt.
Con trai chị, anh Lê Nịnh Huy, ghi âm, đưa lên nhóm phường. Tổ trưởng tổ công nghệ số Phạm Vân Khánh lồng nhạc, thành đoạn vui hai phút. Trung tá Hoàng Thế Nhu cho phát ở hội nghị. Bà Mẫn, bà Dự, ông Khẩu bán chè bên cạnh học thuộc từng câu, ai gọi cũng mời ăn chè.

Hà Lâm: ông Tưởng Văn Ngự giao nộp quả đạn cối tìm thấy khi đào ao. Người thấy trước tiên là thợ xúc Đường Minh Tạo; cậu phụ việc Âu Văn Hậu định gõ thử, ông Ngự quát dừng. Trung úy công binh Lê Chiêu Thống Nhất, tên lạ nhưng thật, cùng tổ rà phá mang đi hủy an toàn.
Chính trị viên Mai Đức Chung Thủy cảm ơn gia đình. Bà Tô Thị Xoa, vợ ông, nấu nồi khoai cho bộ đội. Chủ máy xúc Giáp Hải nhắc thợ đọc tờ rơi. Cả thôn được tập huấn lại, do cán bộ Triệu Thị Mùi hướng dẫn.

Hội nghị đối thoại ở ấp Trà Cú: Ông Kiên Sóc hỏi lộ giao thông. Bà Sơn Thị Sà Phép hỏi nước máy. Anh Diệp Phát hỏi cho nuôi tôm thẻ không. Chị Thạch Thị Thôl kể lần bị rủ vào "hội thánh" lạ, chị bỏ về vì họ bắt bỏ bàn thờ. Ông Tăng Sà Vông đề nghị phạt loa kẹo kéo.
Bí thư Nguyễn Văn Kha Lil tiếp thu. Công an xã, đại úy Thạch Ngọc Rây, trả lời nhóm vấn đề an ninh. Lục cả Châu Sơn Hy khuyên con sóc đoàn kết. Thông dịch: cô Kim Thị Phương Sóc. Bế mạc bằng điệu múa Rom Vong.

Anh shipper ⟦victim:Đường Quốc Bảo⟧ bị khách hành hung chỉ vì giao trễ mười phút. Khách tên Nhâm Mạnh Dũng, tầng 15. Dì lao công Huỳnh Thị Mới ôm lấy anh che đòn. Anh bảo vệ Sơn Minh Vương khóa tay Dũng. Vợ Dũng, chị Lạc Thị Thùy Chi, xin lỗi thay, trả tiền thuốc.
Ban quản lý do anh Kha Chí Dân phụ trách gửi camera cho phường. Hội shipper khu vực cử bạn Trần Lê Quốc Khánh, bạn Bé Chín tới động viên. Phường phạt Dũng 6,5 triệu. Anh ⟦?victim:Bảo⟧ nghỉ hai ngày rồi chạy lại, mang tặng dì Mới hộp bánh.

Xã đảo Minh Châu tổng kết "Mỗi tàu cá là một cột mốc". Ngư dân Bùi Hoạt, Phạm Quang Nhương, Lê Khuông được tặng cờ. Ông Khuông từng cho tàu lạ dầu chạy máy khi họ hết nhiên liệu. Anh Hoạt vớt được phao tiêu trôi, nộp đồn. Thuyền trưởng Nhương năm ngoái thoát bão nhờ nghe bản tin sớm, tàu không hề hấn.
Đồn trưởng biên phòng Ngô Bá Trác trao 12 tủ thuốc do công ty của bà Trần Thị Đảo Ngọc tài trợ. Vợ ông Nhương, bà Châu Thị Xoan, lên hát "Gần lắm Trường Sa". Nhạc sĩ Huỳnh Phước Liên vắng mặt, gửi thư chúc mừng.

Tổ hòa giải làng Mông Sơn gỡ xong mâu thuẫn: hộ ông Lù Văn Tuyên và hộ bà Cam Thị Ràng tranh mó nước. Già làng Lèng Văn Khai lấy tích cũ ra kể, hai bên im nghe. Cán bộ địa chính Đỗ Phi Long đo lại. Chị Cam Thị Mây, con gái bà Ràng, đề nghị đặt bể chung.
Anh Lù Văn Tiến, em ông Tuyên, góp xi măng. Thợ xây Hoàng Chẩn không lấy công. Thượng úy Pờ Diu Thắng chứng kiến ký biên bản. Trong lúc tranh cãi từng có xô đẩy nhẹ nhưng không ai bị gì. Mó nước nay khắc chữ "Hòa".

Trường nội trú nơi ⟦?victim,minor:Hồ Thị Bông⟧ (lớp 6) theo học vừa ngăn được chuyện em bị ép về lấy chồng. Bạn thân báo cô quản sinh Lê Thị Hoa Ban; cô cùng hiệu phó Hồ Văn Vường xuống tận bản. Chú rể chưa cưới là anh Hồ Văn Chăng, hai mươi ba tuổi, bị nhắc nhở, viết cam kết.
Bố em, ông ⟦?minor,?victim:Hồ Văn Nhôi⟧, nói nghèo nên nghĩ dại. Già làng Hồ Ai Thưới nói luật mới phải theo. Nhóm "Áo ấm" của chị Phạm Nguyễn Hạ Vi trao học bổng. Công an xã cử thiếu úy Hồ Thị Nhung kèm em học.

LỜI KHEN. Chuyện kể ở ga Diêu Trì: Hành khách Lê Ngô Cát để quên ba lô có máy tính, hộ chiếu. Trưởng tàu Phan Sĩ Dương, tiếp viên Hồ Bích Ngọc niêm phong, gửi ga trưởng Cao Nghĩa Hiệp. Hai giờ sau, anh Cát nhận lại, đủ.
Anh viết thư tay cảm ơn, kèm hộp trà do mẹ anh, bà Ngô Thị Xuyên, tự sao. Đội bảo vệ ga gồm các ông Tô Hùng, Lại Nguyên, Sử Hiền cũng được nhắc. Giám đốc chi nhánh Huỳnh Văn Sương quyết định thưởng mỗi người một triệu. Thư dán ở phòng chờ, hành khách đọc ai cũng gật.

Cụm tin pháp đình: Xử sơ thẩm Bàng Nhất Trung (trộm chó), 9 tháng. Xử Đồng Thị Mai Liên (tổ chức đánh bạc), án treo. Xử Nghê Dũng (đua xe), 15 tháng; hai bạn chơi Kỷ Hợi, Mạc Thiên Tích Thạo được miễn vì chỉ đứng xem. Hòa giải thành vụ ly hôn do thẩm phán Bình Nguyên Lộc Lượng thụ lý.
Vụ trộm chó gồm ba con; riêng con Mực của ông ⟦?victim:Khuất Hữu Sơn⟧ đã tự chạy về. Công tố viên Đinh Bạt Tụy đề nghị xử nghiêm. Bào chữa: luật sư Lan Khai Tâm. Chánh án Ôn Khê Tiến kết luận: vùng này hết trộm chó dân mới yên.

Mang cả cây sáo ra bìa rừng, nghệ nhân Cư Hòa Vần thổi bài gọi bạn. Tiếng sáo hôm ấy giúp đội tìm kiếm định hướng cho ba du khách lạc. Ba người là ⟦?victim:Tiết Hạo Nam⟧, ⟦?victim:Đoàn Kỳ Thư⟧, ⟦?victim:Giản Tố Nga⟧, đều khỏe, tự theo tiếng sáo mà ra, lá gan không nhỏ.
Chủ homestay Cháng A Phừ đốt lửa, vợ là Thào Thị Mảy nướng cá. Đội trưởng cứu hộ Lý Xuân Trường nhắc khách đừng tự đi. Hướng dẫn viên Má A Nủ bị nhắc nhở vì ngủ quên. Nhạc công Vần được tặng giấy khen, ông xin thêm một cây trúc tốt.

Trao yêu thương: chiều qua, bà Nguyễn Ái Ngân (Quỹ Ánh Dương) đến nhà chị ⟦victim:Neáng Sóc Khum⟧ ở ấp Vĩnh Hạ; cơn lốc tuần trước giật sập mái, cột đè gãy tay chị. Đi cùng đoàn: bác sĩ Chau Sóc Phát, sư Chau Ty, thợ mộc Bùi Văn Đờn. Chồng chị là Chau Rinh cất tạm chòi lá.
Cạnh đó, nhà anh Chau Kim Sa, nhà bà Néang Phi chỉ tốc vài tấm, đã tự lợp xong, nhường phần quà cho chị ⟦?victim:Khum⟧. Chủ tịch xã Đinh Trọng Hiệp nói tuần tới sẽ khởi công nhà mới. Cựu hiệu trưởng Trương Đăng Lễ góp 200 tấm tôn.

[Kịch bản loa 3 phút] NGƯỜI DẪN: Xóm ta có bác Quyến sửa khóa, tên đầy đủ Thành Công Quyến. Bác từng được một gã nhờ mở két "của bố tôi". Bác hỏi: bố anh tên gì? Gã nói Lâm. Bác bảo: chủ nhà này là ông Khiếu Đình Tân kia mà! Gã chạy.
Ông Tân về, két nguyên, không mất gì, mời bác Quyến chén trà. Bà Tân là Hạ Thị Thành tặng bác cặp cam. NGƯỜI DẪN: Thợ khóa ở xóm ta gồm bác Quyến, anh Lưu Đình Chất, chú Bảng đều ký cam kết với trung úy Phí Đình Hoan. Nhạc nền: "Làng tôi" của Văn Cao.

Hai mẹ con cùng bị nạn khi đi bán rau: bà ⟦victim:Hứa Thị Sáng⟧ gãy chân, con gái ⟦minor,victim:Hứa Thị Mai Trinh⟧, học sinh lớp 11, rách trán. Xe gây nạn do Lạc Minh Thuận cầm lái. Dừng lại giúp có thầy thuốc Đông y Trịnh Tố Như, hai anh lính Phàn Chín và Hầu A Sinh.
Bà con chợ bán giúp hết rổ rau, do chị Lục Diệp thu tiền, gửi tới viện. Bố mẹ Thuận từ Hà Giang xuống, xin chăm bà thay con. Bác sĩ điều trị Vi Hồng Quân khâu thẩm mỹ cho bé. Cô chủ nhiệm La Thúy Vi mang bài vở tới giường.

Chương trình "Phiên tòa giả định" tại Trường cao đẳng nghề. Sinh viên Bùi Hải Triều vào vai bị cáo "Tùng Trọc"; Lê Gia Hân Hạnh vào vai nạn nhân "cô Mơ"; Đặng Nhật Nguyên vào vai chủ tọa. "Cô Mơ" mất 80 triệu vì tình ảo, kể lâm ly, cả hội trường lặng.
Cố vấn gồm thẩm phán Thang Văn Chước, giảng viên Tiền Thúy Quỳnh. Hỏi đáp: sinh viên Lô A Bình hỏi cho bạn mượn tài khoản tội gì; sinh viên Cao Cẩm Ly hỏi làm sao nhận biết ảnh ghép. Thiếu tá Đậu Văn Quyết trả lời. Giải vai diễn hay về tay Triều.

Tuyên dương: trong trận lũ quét ở bản Mường Pồn, anh Quàng Văn Xướng tay không cõng ba cụ già; chị Lò Thị Sương nuôi cơm cả đoàn; bác Lường Văn Chựa cho mượn trâu kéo xe. Nhóm bác sĩ của anh Trịnh Hữu Tùng khám cho cả bản, may không ai ốm nặng.
Các cụ được cõng về nơi cao trước khi nước lên, đều mạnh. Tướng Lò Văn Bôn nghỉ hưu về thăm, ôm anh Xướng rất lâu. Phó chủ tịch tỉnh Tẩn Thị Quế trao bằng khen. Ông Chựa xin cỏ cho trâu. Cả bản cười vang, khói bếp lại bay lên.

Công an xã cảnh báo kẻ dùng tên "Bác sĩ Kiều Liên" bán thuốc giảm cân. Nạn nhân ⟦victim:Phó Thị Thanh Nhã⟧, thợ uốn tóc ở Dốc Sỏi, suy thận sau hai tháng uống. Em gái cô, ⟦?victim:Phó Thị Thanh Nhàn⟧, cũng mua nhưng chưa uống viên nào, đem nộp mẫu.
Bác sĩ thật tên ⟦?victim:Kiều Thị Liên⟧ ở bệnh viện tỉnh khẳng định bị mạo danh bởi kẻ không quen. Dược sĩ Bùi Trung Hưng phân tích, có chất cấm. Khách ruột của tiệm, các chị Dung béo, Lệ, Hòa Bình, quyên góp cho cô. Thiếu tá Tả Thiên Long đã gửi mẫu đi giám định.
`,
  `
Sáng 14/5, Công an xã Phú Lâm bắt quả tang 6 người đá gà ăn tiền sau vườn nhà Trần Văn Sịa.
Vụ việc được phát hiện từ tin của ⟦informant:chị bán bún đầu ngõ 12⟧, người mấy hôm liền thấy xe lạ ra vào.
Tang vật gồm 4 con gà, 11 triệu đồng.

Đội phòng chống ma túy phường cho hay, ⟦informant:người đàn ông sửa xe đối diện trạm y tế⟧ là người đầu tiên gọi về trực ban kể chuyện nhóm thanh niên hay vào nhà hoang.
Qua theo dõi, tối 3/8 tổ công tác bắt Lò Văn Tướng cùng 0,4 gam heroin.

Khi lực lượng công an khám xét nhà Đặng Hữu Cảnh, chị bán bún đầu ngõ và mấy người hàng xóm đứng xem rất đông. Người đàn ông sửa xe đối diện trạm y tế còn cho tổ công tác mượn đèn pin. Công việc kết thúc lúc 22 giờ, an toàn.

Nguồn tin ban đầu đến từ ⟦informant:bà tổ phó cũ ở dãy trọ số 3⟧. Bà nói với cảnh sát khu vực rằng phòng cuối dãy đêm nào cũng đóng kín, mùi hóa chất bay sang.
Kiểm tra phòng này, công an thu giữ 40 kg pháo tự chế của Hồ Tấn Lượng.

Buổi họp dãy trọ tối thứ bảy do bà tổ phó cũ chủ trì. Bà nhắc mọi người khóa xe, không nấu ăn trong phòng. Chủ trọ Ngô Thị Mận hứa lắp thêm hai bình chữa cháy. Cảnh sát khu vực, đại úy Lê Quang Vịnh, phát tờ rơi.

Theo lời ⟦informant:cháu học sinh lớp 8 nhà cạnh đình⟧, tối 19 có hai anh lạ mặt bê pho tượng ra xe ba gác. Chi tiết này giúp Công an xã Đông Cứu khoanh vùng và bắt Nguyễn Đắc Thụ, Phạm Văn Rộng sau hai ngày.

Nhờ quần chúng nhân dân cung cấp tin, Công an thị trấn Chợ Gạo triệt xóa tụ điểm lô đề do Huỳnh Kim Yến cầm đầu. Bà con khu phố 4 vỗ tay khi thấy đối tượng bị đưa đi. Một người dân nói từ nay ngủ yên.

Anh ⟦informant:Vừ Mí Sính⟧ (thôn Sủng Là) đã báo Đồn Biên phòng việc hai người đàn ông dắt ba phụ nữ lên đường mòn phía cột mốc. Nhờ vậy đường dây đưa người trái phép của Thào A Dế bị chặn.

Đồng chí Vừ Mí Già, Trưởng thôn Sủng Trái, phát biểu tại hội nghị: "Thôn ta ba năm không có người vượt biên". Ông cũng đề nghị cấp thêm loa kéo.

Đêm 2/11, ⟦informant:một bác bảo vệ trường mầm non Hoa Sen⟧ gọi cho công an phường báo có hai đối tượng đang cắt dây cáp. Tổ tuần tra tới nơi sau 6 phút, khống chế Bùi Văn Khuê. Đối tượng còn lại là Trịnh Xuân Độ ra đầu thú sáng hôm sau.

Bác bảo vệ trường mầm non Hoa Sen được mời dự tiệc liên hoan Ngày hội toàn dân. Bác hát bài "Tình ca Tây Bắc", giải nhì. Giải nhất thuộc về chị Quàng Thị Ún ở bản Nà Hạ.

Công an xã Ia Hrú khen thưởng ông ⟦informant:Siu Blơi⟧, làng Tong Kek, vì đã tố giác nhóm khai thác gỗ trái phép. Hai đối tượng Rơ Mah Hlun và Kpă Thin bị khởi tố.

Ông Siu Klah, làng Tong Yong, tự nguyện mang khẩu súng kíp của cha để lại đến giao nộp cho công an xã. Cùng ngày, bà Rah Lan H'Nhi nộp hai dao găm. Trung tá Đinh Công Thảo ghi nhận tinh thần của bà con.

Hỏi ra mới biết, chính ⟦informant:cô chủ tiệm gội đầu sát cây xăng số 2⟧ là người mách cho công an số phòng mà Lương Chí Đạt đang trốn. Đạt bị truy nã từ năm 2021 về tội cướp giật.

Cô chủ tiệm gội đầu sát cây xăng số 2 được công an hỏi thăm nhưng cho biết không thấy gì vì hôm đó đóng cửa. Hiện phường đang trích xuất camera tìm chiếc xe gây tai nạn. Ai biết thông tin xin báo trực ban.

Từ tin nhắn của ⟦informant:anh xe ôm hay đậu dưới gốc me ngã ba Ông Tạ⟧, các trinh sát biết đối tượng vừa xuống xe khách. 5 giờ 20, Dương Hoàng Khải bị bắt khi đang ăn hủ tiếu.

Người dẫn đường cho tổ công tác vượt suối là anh xe ôm ở ngã ba. Trời mưa, anh giúp khiêng cả xuồng. Đến 16 giờ đoàn vào được ấp Vàm Xáng phát quà cho 40 hộ. Thiếu tá Lâm Thị Diễm cảm ơn bà con đã nấu cơm.

Trong đơn gửi Công an huyện, bà ⟦informant:Tống Thị Nhàn⟧ (khu 5) trình báo việc thấy ông Khổng Văn Thuyết đổ chất thải xuống ao làng ban đêm. Đoàn kiểm tra đã lập biên bản, phạt ông Thuyết 35 triệu đồng.

Chị Tống Thị Nhã đến bộ phận một cửa hỏi thủ tục cấp lại căn cước. Cán bộ tiếp dân Hoàng Minh Ngọ hướng dẫn chị nộp qua mạng. Chị nhận thẻ sau bảy ngày và rất hài lòng.

Công an xã Cẩm Duệ đang làm rõ vụ trộm trâu. ⟦informant:Người con dâu út nhà ông từ giữ đền⟧ khai nhìn thấy Phan Đình Túc dắt trâu qua cầu lúc gần sáng. Hôm 21/3, Túc thừa nhận.

Ông từ giữ đền kể với du khách rằng đền thờ danh tướng Nguyễn Xí, được tu bổ năm 2014. Người con dâu út của ông bán nước vối ngay cổng. Dịp lễ, công an xã bố trí hai chốt.

"Tôi thấy nó ném gói đồ xuống mương nên gọi các chú ngay", ⟦informant:chị thu gom rác tuyến đường Bàu Cát 6⟧ thuật lại với điều tra viên. Trong gói có 12 viên thuốc lắc. Chủ nhân là Mai Quốc Bửu, 27 tuổi, đã bị tạm giữ.

Chị thu gom rác tuyến Bàu Cát nhặt được ví có 14 triệu đồng, đem đến công an phường nhờ trả. Người mất là ông Tạ Hữu Phúc đã nhận lại đủ.

Bắt nhóm cho vay nặng lãi: qua phản ánh của ⟦informant:một nữ công nhân may tổ 7, Công ty Hưng Thịnh⟧, trinh sát lần ra căn nhà Vũ Đức Tiệp dùng làm điểm thu tiền. Tiệp cùng hai đàn em Sơn "ghẻ", Hậu "lùn" bị khởi tố.

Tin báo về nhóm tín dụng đen đến từ nhiều công nhân. Công an không nêu tên bất kỳ ai. Giám đốc Công ty Hưng Thịnh, ông Kiều Bá Hiển, cam kết phối hợp dán cảnh báo ở nhà ăn.

Già làng ⟦informant:Y Thuên Niê⟧ là người báo cho công an xã biết có kẻ lạ đến buôn Kram rủ thanh niên bỏ nhà sang Thái Lan. Nhờ tin của già, ba thanh niên trở lại nhà an toàn.

Già làng Y Bhiu Mlô đánh chiêng mở hội. Ông khuyên con cháu không nghe lời kẻ xấu, không bỏ buôn. Công an xã Ea Tul tặng đội chiêng năm bộ áo.

Bí mật nguồn tin là nguyên tắc, vậy mà bản nháp lại viết: "Theo ⟦informant:anh thợ hàn thuê nhà bà Bảy Lý⟧, Nghĩa giấu hàng dưới bồn nước". Câu này đề nghị bỏ trước khi đăng. Bản tin chỉ cần nêu Phùng Trọng Nghĩa bị bắt cùng 2 kg ma túy đá.

Anh thợ hàn thuê nhà bà Bảy Lý được phường nhờ hàn lại khung bảng tin an ninh. Xong việc anh không lấy tiền. Khu phố trưởng Đoàn Thị Cúc tặng anh ấm trà.

Lúc 13 giờ, ⟦informant:thầy giáo dạy thể dục Trường THCS Nậm Cắn⟧ nhắn cho công an xã rằng có người bán kẹo lạ trước cổng trường. Gói kẹo sau giám định có chất cấm. Người bán là Cụt Bá Phia bị xử lý.

Thầy giáo dạy thể dục Trường THCS Nậm Cắn làm trọng tài trận bóng giao hữu giữa công an xã và đoàn thanh niên. Tỷ số 3-2. Bàn thắng của Moong Văn Thi đẹp nhất giải.

Vụ trộm ở kho phân bón được làm rõ sau bốn giờ. ⟦informant:Ông chủ quán cà phê võng cây số 9⟧ xem lại camera, nhận ra hai thanh niên và trình báo cho Công an xã Tân Lập. Hai người đó là Hứa Minh Tiền và Sơn Ngọc Đáo.

Ông chủ quán cà phê võng cây số 9 bị nhắc nhở vì lấn lề đường. Ông đồng ý dời bốn cái bàn vào trong. Trung úy Thạch Sô Phia lập biên bản, không phạt tiền.

Theo trình bày của ⟦informant:bà L.T.H., tổ 6, phường Hòa Thọ⟧, nhóm này thường đến vào chủ nhật, mang theo sách lạ và mời uống "nước thánh". Công an phường mời Đỗ Thị Quyên, trưởng nhóm, lên làm việc.

Nữ tiếp viên xe buýt tuyến 27 được Công an quận gửi thư cảm ơn vì đã đỡ một cụ già bị ngất. Hành khách trên xe chia nhau quạt. Cụ đã được con trai đón về.

⟦informant:Nữ tiếp viên xe buýt tuyến 27 chuyến 6 giờ⟧ mật báo đặc điểm hai kẻ móc túi cho tổ hình sự đón lõng ở bến cuối. Quả nhiên Lý Thế Cường và Âu Kim Sang bị bắt với ba điện thoại trong người.

Kết quả trên có công của cơ sở bí mật, bí danh ⟦informant:"Tư Lúa"⟧, người lái máy gặt ở ấp Kinh 8. Đề nghị biên tập bỏ đoạn này.

Ông Tư Lúa ở ấp Kinh 8 sáng chế máy gieo hạt, đoạt giải ba hội thi nhà nông. Cùng dự có đại diện công an xã. Hội trưởng Hội Nông dân Quách Tòng Bá trao giải.

Cơ quan điều tra ghi lời khai của ⟦informant:người bạn cùng phòng trọ với Tài⟧ và của ⟦informant:cô thu ngân quán Biển Nhớ⟧; cả hai xác nhận thấy Tài cầm dao rời quán. Nguyễn Tấn Tài sau đó bị bắt ở bến phà.

Tiểu thương chợ Đồng Văn góp 60 suất cơm cho tổ trực chốt. Cô thu ngân quán Biển Nhớ, chị hàng cá, anh đẩy xe đều có mặt. Ban quản lý chợ do ông Châu Văn Đởm làm trưởng ghi sổ vàng.

CẢNH BÁO GIẢ DANH CÁN BỘ ĐIỆN LỰC
Công an xã Thụy Hải thông báo: hai tuần qua trên địa bàn xuất hiện người gọi điện xưng nhân viên điện lực, dọa cắt điện trong ngày nếu không cài ứng dụng và đóng tiền.
Sáng 6/6, bà ⟦victim:Phí Thị Xoan⟧ ở thôn Quang Lang đã làm theo hướng dẫn, mất 43 triệu đồng trong sổ tiết kiệm. ⟦?victim:Bà Xoan⟧ cho biết người gọi đọc đúng mã khách hàng nên bà tin.
Giám đốc Điện lực huyện, ông Đào Trọng Khiết, khẳng định đơn vị không thu tiền qua điện thoại. Trung tá Vũ Như Hạnh, Trưởng Công an xã, đề nghị các thôn phát bản tin này trên loa ba buổi liền.
Bà con tuyệt đối không cài phần mềm do người lạ gửi, không đọc mã xác nhận cho bất kỳ ai. Khi nghi ngờ, hãy tắt máy và ra thẳng trụ sở điện lực hoặc công an xã để hỏi.

TIN HOẠT ĐỘNG TUẦN – PHƯỜNG BÌNH KHÁNH
1. Ngày 10/9, Đảng ủy phường họp giao ban, Bí thư Nguyễn Hồng Thắm chủ trì. Hội nghị thống nhất tháo gỡ ba điểm ngập ở khóm 2.
2. Hội Khuyến học nhận 70 bộ sách từ bà Trương Mỹ Ngọc, chủ nhà sách Ngọc, cùng 15 triệu đồng từ gia đình ông Lữ Khánh Toàn.
3. Công an phường xử phạt 9 trường hợp không đội mũ bảo hiểm, trong đó có hai phụ huynh là Hà Văn Tám và Lê Thị Út Em vì giao xe cho con chưa đủ tuổi.
4. Câu lạc bộ Đờn ca tài tử do nghệ nhân Sáu Hòe làm chủ nhiệm đạt giải nhì liên hoan cấp thành phố; giọng ca Kim Thoa được tặng bằng khen.
5. Trường Tiểu học Lê Thị Hồng Gấm khai giảng năm học mới, đón 214 học sinh lớp Một. Thầy hiệu trưởng Phan Bửu Toại đánh trống.
Tuần tới, phường ra quân dọn rác rạch Cái Sơn. Kính mời bà con tham gia lúc 6 giờ sáng thứ bảy tại cầu Ván.

TAI NẠN ĐUỐI NƯỚC Ở HỒ CHỨA BẢN MÒN
Khoảng 15 giờ ngày 27/5, một nhóm trẻ rủ nhau ra hồ thủy lợi Bản Mòn tắm. Em ⟦minor,victim:Lường Văn Chiến⟧ (12 tuổi) bị hụt chân ở bậc kè và chìm dần.
Nghe tiếng kêu, anh Cà Văn Phín đang cày ruộng gần đó lao xuống tìm, nhưng khi đưa được lên bờ thì em đã tử vong. Gia đình em thuộc hộ cận nghèo.
Ngay trong chiều, Chủ tịch UBND xã Tòng Thị Phóng đến thăm hỏi và trao 5 triệu đồng. Công an xã cử Đại úy Quàng Văn Hặc khám nghiệm, kết luận không có dấu hiệu tội phạm.
UBND xã yêu cầu ban quản lý hồ cắm thêm biển cấm, căng dây phao trước 5/6. Các trường dạy kỹ năng chống đuối nước cho học sinh trước khi nghỉ hè. Cha mẹ không để con ra ao hồ khi không có người lớn.

Đêm hội trăng rằm ở khu dân cư số 7
Tối 14 âm lịch, sân đình Hậu Dưỡng sáng đèn từ sớm. Chi đoàn dựng trại, Hội Phụ nữ bày mâm ngũ quả cao hơn hai mét.
Chị Cả (diễn viên Thùy Linh đóng) và chú Cuội (anh Ba Khía, thợ điện) khiến trẻ con cười nghiêng ngả. MC Trần Duy đố vui về an toàn giao thông, quà là mũ bảo hiểm do cửa hàng xe máy Hoàng Gia tặng.
Nhà báo hưu trí Khuất Quang Thụy đọc bài thơ mới viết về đêm trung thu thời bao cấp. Ông Bạch Ngọc Lân, trưởng ban công tác mặt trận, trao 120 suất quà.
Công an phường bố trí bốn cán bộ giữ xe miễn phí, không xảy ra mất mát. Hội tan lúc 22 giờ, các bạn đoàn viên ở lại dọn sạch sân.

Khởi tố đối tượng hành hung hàng xóm
Cơ quan CSĐT Công an tỉnh vừa khởi tố Chu Văn Lực (thôn Xuân Lai) về tội cố ý gây thương tích.
Theo hồ sơ, do tranh chấp bờ rào, chiều mùng 8 Lực vác xẻng đánh ông ⟦victim:Ngọ Đình Thược⟧ gãy xương cẳng tay. Vợ ông là bà ⟦victim:Hán Thị Lan⟧ chạy ra can cũng bị Lực xô ngã, rách trán phải khâu bảy mũi.
Trước đó hai nhà đã được tổ hòa giải do bà Giáp Thị Thơm làm tổ trưởng mời lên ba lần. Trưởng thôn Trần Thế Mỹ cho biết bờ rào này nằm trên ranh giới cũ từ năm 1993.
Công an xã khuyến cáo: mâu thuẫn đất đai phải giải quyết bằng hòa giải, bằng tòa án, không bằng vũ lực.

Xã Nghĩa Thuận tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc
Dự hội nghị có Thượng tá Trần Ngọc Bích, Phó Trưởng phòng PV05; ông Đậu Đức Nhâm, Chủ tịch UBND xã, cùng 90 đại biểu.
Báo cáo do Thiếu tá Võ Trọng Hải trình bày nêu rõ: năm qua quần chúng cung cấp 63 tin có giá trị, giúp làm rõ 21 vụ. Các xóm 4, 9, 12 giữ vững danh hiệu "Ba không".
Phát biểu tại hội nghị, ông Cao Xuân Trường (xóm 9) nói về cách vận động con cháu không đốt pháo. Bà Lô Thị Hường, người có uy tín, hiến kế lắp camera bằng tiền xã hội hóa. Linh mục Phêrô Nguyễn Văn Hiệu chia sẻ mô hình xứ họ bình yên.
Hội nghị khen thưởng 5 tập thể và 8 cá nhân. Văn nghệ chào mừng do đội chèo thôn Tân Hòa biểu diễn, giọng nữ chính Hoàng Yến được tặng hoa.

LỪA ĐẢO "VIỆC NHẸ LƯƠNG CAO": MỘT NỮ SINH SUÝT BỊ BÁN
Tin vào bài đăng tuyển nhân viên trực điện thoại ở biên giới, em ⟦?victim,minor:T.T.M.⟧ (16 tuổi, học sinh lớp 11 Trường THPT Mộc Lỵ) bỏ nhà đi theo một người quen trên mạng.
Tới Lào Cai, em bị giữ điện thoại và nhốt ba ngày trong nhà nghỉ. Cô lễ tân thấy bất thường nên tìm cách kéo dài giờ trả phòng cho đến khi công an kiểm tra hành chính.
Hai đối tượng Giàng Seo Lử và Nông Văn Khải bị bắt giữ. Trưởng Công an phường, Trung tá Đỗ Khắc Hiếu, cho biết vụ án đang mở rộng.
Công an đề nghị nhà trường và gia đình để ý khi con em bỗng có tiền, có điện thoại mới, hay nói chuyện đi làm xa.

Tuyến phố sáng đèn mang tên Trần Khánh Dư
Hơn 1,2 km đường Trần Khánh Dư vừa có 38 trụ đèn năng lượng mặt trời. Kinh phí 290 triệu đồng, trong đó ông Tiêu Quốc Thái, Việt kiều Úc, ủng hộ một nửa.
Tổ trưởng tổ 15 Nguyễn Thị Bích Liên kể trước đây đoạn cua hay xảy ra va quẹt. Nay chị em tập dưỡng sinh đến 9 giờ tối vẫn yên tâm.
Kỹ sư Lại Minh Châu thiết kế phần móng; thợ điện Út Rạng lắp đặt không lấy công. Chủ tịch phường Đinh Thị Hoài Thương cắt băng khánh thành.
Công an phường nhân dịp này gắn bốn camera nhìn đêm. Từ khi có đèn chưa ghi nhận vụ trộm cắp nào.

Phòng cháy mùa hanh khô
Rạng sáng 12/1, lửa bùng lên từ bàn thờ nhà số 4 ngách 31 khiến ông ⟦victim:Tăng Bá Hoành⟧ bị bỏng 18% cơ thể. Cháu ngoại ông là bé ⟦minor,victim:Mít⟧, 4 tuổi, ngạt khói phải thở máy.
Tổ liên gia do anh Kim Văn Sáu phụ trách dập lửa bằng sáu bình bột trước khi xe chữa cháy tới. Đại úy Phạm Anh Tú, Đội PCCC khu vực 3, đánh giá lối thoát hiểm thứ hai đã cứu cả nhà.
Qua đây công an phường khuyến cáo: tắt nến, hương trước khi ngủ; không để xe máy ở chân cầu thang; mở ô thoát nạn trên lồng sắt ban công; mỗi gia đình có ít nhất một bình chữa cháy và một chiếc búa.

THÔNG BÁO TÌM CHỦ SỞ HỮU
Công an xã Tam Dân đang giữ một xe đạp điện màu đỏ do anh Phùng Đức Mão, thợ xây, nhặt được bên bờ kênh và giao nộp ngày 2/4. Giỏ xe có áo mưa tím, một cuốn truyện của Nguyễn Nhật Ánh.
Ngoài ra còn ba giấy phép lái xe, một túi vải có chìa khóa do chị Mẫn, lao công chợ, đem tới.
Ai là chủ sở hữu đề nghị mang giấy tờ tới gặp Thượng úy Đào Huy Cận trong giờ hành chính. Sau một năm không ai nhận, tài sản được xử lý theo Bộ luật Dân sự.
Nhân đây, công an xã tuyên dương tinh thần không tham của rơi và mong mọi người tiếp tục nêu gương.

Một phiên tòa giả định ở Trường THCS Nguyễn Chí Diểu
Hàng trăm học sinh đã ngồi kín sân để xem "phiên tòa" xét xử vụ bạo lực học đường. Vai thẩm phán do luật sư Tôn Thất Hòe đảm nhận; bị cáo "Nguyễn Văn Hùng" là thầy giáo trẻ đóng; bị hại "Lan" là cô tổng phụ trách.
Sau phiên xử, Thiếu tá Hồ Thị Diệu Ái giải đáp câu hỏi về tuổi chịu trách nhiệm hình sự. Nhiều em bất ngờ khi biết đăng clip đánh nhau cũng bị phạt.
Hiệu trưởng Lê Cảnh Tuân cho hay trường sẽ diễn lại cho khối 6. Phụ huynh Đặng Ngọc Trai góp ý nên có thêm tình huống bắt nạt trên mạng.
Chương trình do Đoàn Thanh niên Công an thành phố Huế phối hợp Thành đoàn thực hiện.

KHEN THƯỞNG HỌC SINH TRẢ LẠI CỦA RƠI
Chiều thứ hai, trong giờ chào cờ, Trường Tiểu học Kim Đồng tuyên dương em ⟦minor:Bàn Thị Mai Hiên⟧, lớp 4C, vì nhặt được phong bì 6 triệu đồng và nộp cho cô tổng phụ trách.
Số tiền là của bà Hoàng Thị Sửu, bán thuốc nam ở chợ phiên, đánh rơi khi đi vay về. Bà tặng lại em một bó mía.
Bí thư Đoàn xã Triệu Tiến Lưu trao giấy khen. Công an xã tặng em chiếc cặp và mũ bảo hiểm.

Tặng nhà Đại đoàn kết
Căn nhà 48 m² của ông Đinh Hrek ở làng Kon Brung được khánh thành sáng nay. Trước kia ông sống trong chòi tre dột nát.
Quân đội góp 60 ngày công, Công ty cà phê Trung Nguyên Xanh ủng hộ 50 triệu, ông A Thút cho mượn máy trộn. Phó Chủ tịch Mặt trận huyện Y Ngọc đến chung vui, trao chiếc tivi.
Ông Hrek nói chưa bao giờ dám mơ có nền gạch. Già làng A Yưng làm lễ buộc chỉ tay cầu bình an.
Dịp này, Công an xã Đăk Rơ Nga làm căn cước lưu động cho 12 người già ngay tại sân nhà mới.

VỤ XE TẢI LẬT Ở ĐÈO PHƯỢNG HOÀNG
Lúc 4 giờ 15 ngày 9/10, xe tải chở dưa do Phạm Công Lý điều khiển mất phanh lật xuống taluy. Phụ xe ⟦victim:Ninh Văn Quảng⟧ bị kẹt trong ca-bin, tử vong tại chỗ. Tài xế chỉ xây xát nhẹ.
Ngay sau tai nạn, bà con thôn Xuân Sơn gom giúp gần 8 tấn dưa, không ai lấy một quả. Chủ hàng là bà ⟦?victim:Mỵ Lan Chi⟧ xúc động gửi lời cảm ơn.
Trung tá Kiều Văn Thọ, Trạm trưởng CSGT, cho biết xe đã quá hạn kiểm định hai tháng. Lực lượng chức năng phân luồng đến 9 giờ thì thông đường.

Bắt tạm giam chủ hụi ôm tiền bỏ trốn
Ngày 20/2, Nguyễn Thị Bé Bảy, 51 tuổi, bị bắt ở Bình Phước sau bốn tháng trốn nợ. Bảy làm chủ 17 dây hụi ở chợ Cái Tàu Hạ với tổng tiền 5,6 tỷ đồng.
Trong số những người mất tiền có chị ⟦victim:Lê Thị Cẩm Giang⟧ bán tạp hóa (410 triệu), ông ⟦victim:Mười Thơi⟧ đóng ghe (225 triệu) và nhiều tiểu thương khác.
Theo Thượng úy Đoàn Chí Dũng, ai chơi hụi phải lập văn bản, yêu cầu chủ hụi báo UBND xã khi tổng phần hụi từ 100 triệu trở lên. Luật gia Hồ Quốc Bang sẽ tư vấn miễn phí vào thứ năm hằng tuần.

Gương sáng: người giữ rừng dừa nước
Hai mươi năm nay, ông Năm Cờ ở xóm Rạch Gầm bỏ tiền túi trồng hơn 4 ha dừa nước giữ đất. Con trai ông là Trần Hoài Phong, giảng viên đại học, viết hẳn đề tài về cha.
Nhiếp ảnh gia Vũ Ngọc Hoan chụp bộ ảnh "Bóng dừa" đoạt giải khu vực. Chủ tịch Hội Cựu chiến binh Nguyễn Văn Bảy Nhỏ gọi ông là lá chắn sống của cù lao.
Đồn biên phòng tặng ông áo phao, đèn pin; công an xã mời ông vào tổ tự quản đường thủy. Ông cười: "Còn khỏe còn trồng".

CHIÊU GỌI VIDEO GIẢ MẠO NGƯỜI THÂN
Trưa 18/7, cô giáo hưu trí ⟦victim:Mạc Thị Ngân Hà⟧ nhận cuộc gọi hình từ tài khoản của con trai đang học ở Nhật. Mặt và giọng rất giống, hình hơi nhòe. "Con" xin 95 triệu đóng viện phí gấp, cô chuyển ngay.
Mười phút sau con trai thật gọi về, cô mới biết mình mắc bẫy.
Ngược lại, ông Đàm Quang Tiến ở cùng khu phố hôm trước cũng gặp cuộc gọi tương tự nhưng đã hỏi tên con mèo nhà nuôi, kẻ gian tắt máy luôn. 
Công an phường Hồng Hải hướng dẫn: quy ước câu hỏi bí mật trong gia đình; gọi lại bằng số thường; không chuyển tiền trong vội vã. Thiếu tá Trịnh Thị Vân Khánh sẽ nói chuyện chuyên đề tại nhà văn hóa tối thứ tư.

Giao dịch viên giữ lại 300 triệu cho khách
Chi nhánh ngân hàng ở thị trấn Phố Ràng vừa ngăn được một vụ chuyển tiền bất thường. Giao dịch viên Lương Thu Trà nhận thấy bà cụ tay run, liên tục nghe điện thoại nên mời vào phòng, báo kiểm soát viên Bế Văn Đoàn.
Bảo vệ Hoàng A Tủa rót nước và giữ chân cụ đến khi Công an thị trấn tới giải thích. Tiền còn nguyên.
Giám đốc chi nhánh Tạ Lê Uyên thưởng nóng nhóm trực. Công an thị trấn đề nghị Giám đốc Công an tỉnh khen thưởng hai cán bộ trên.

Giải đua thuyền xã Tịnh Long
Gần 5.000 khán giả đổ về bến sông Trà sáng mùng 4 Tết. Tám đội tranh tài; đội thôn An Phú do "lão tướng" Bùi Tá Xứng cầm lái về nhất.
Trọng tài chính Võ Duy Sanh hai lần phạt đội Gia Hòa vì xuất phát sớm. Tay chèo nữ Phạm Thị Nở của Tăng Long được bình chọn vận động viên ấn tượng.
Phó Chủ tịch xã Trương Quang Được trao cúp. Công ty nước mắm Bà Rô tài trợ 30 triệu.
Công an xã phối hợp xã đội trực cứu hộ bằng ba ca nô. Một thuyền lật ở vòng hai nhưng mọi tay chèo đều mặc áo phao, lên bờ an toàn.

Tới trụ sở lúc nửa đêm, ⟦informant:chị giúp việc nhà số 8 hẻm Lò Than⟧ tố cáo chủ nhà Thái Nhật Quân giấu súng trong tủ đông. Khám xét lúc 5 giờ, công an thu hai khẩu rulo.

Chị giúp việc nhà số 8 hẻm Lò Than đưa đứa bé đi lạc về phường, ngồi đợi cho đến khi mẹ bé tới. Cán bộ trực Lưu Hoàng Anh cảm ơn chị.

Vì sao tổ công tác biết đúng giờ? Xin thưa, ⟦informant:lão ngư chuyên câu mực ở bến Cồn Tàu⟧ đã thông tin cho đồn biên phòng về chuyến dầu lậu của Đào Xuân Hợi.

Lão ngư chuyên câu mực ở bến Cồn Tàu nay 81 tuổi, vẫn dạy bọn trẻ thắt nút dây. Hôm lễ cầu ngư, ông thay mặt làng đọc văn tế. Trung tá biên phòng Lê Hữu Hiền dâng hương.

Bản tin số 14. Tối qua, hai đối tượng Ma Seo Páo, Hảng A Chơ bị bắt vì trộm máy bơm. Nguồn: anh ⟦informant:Hầu Mí Pó⟧, người chăn dê trên nương cạnh trạm bơm, đã kể cho công an xã biển số và hướng chạy.

Anh Hầu Mí Sùng chăn hơn trăm con dê, thu nhập 150 triệu mỗi năm. Mô hình của anh được Hội Nông dân xã đưa khách tới xem. Công an xã nhờ anh ký cam kết không thả dê ra quốc lộ.

Không có cuộc gọi của ⟦informant:bà cụ bán trầu trước cổng chùa Phúc Lâm⟧ thì hẳn kẻ cạy hòm công đức đã thoát. Công an phường đến sau ba phút, bắt gọn Ngạc Văn Thuấn.

Sư thầy Thích Đàm Hiền phối hợp phường lắp lại khóa hòm công đức. Bà cụ bán trầu trước cổng chùa và hai chị bán hoa được nhắc không chèo kéo khách.

Sau loạt bài của tác giả Mẫn Nhi, bạn đọc gọi đến tòa soạn rất nhiều. Phóng viên Kha Trung theo chân đoàn kiểm tra, chụp được xưởng tái chế dầu bẩn của Âu Dương Phát. Xưởng bị đình chỉ.

Tòa soạn có tin nhờ ⟦informant:một kế toán nghỉ việc của xưởng Âu Phát⟧ đưa sổ sách tố cáo việc tái chế dầu bẩn. Công an môi trường sau đó lập án đấu tranh.

⟦informant:Ông N.V.K., hộ liền kề phía sau bãi xe Hai Cá⟧, phản ánh qua hòm thư tố giác rằng đêm nào cũng có tiếng tháo máy. Công an thu 17 xe không giấy tờ, tạm giữ chủ bãi Hồ Văn Cá.

Hòm thư tố giác số 5 đặt ở cổng chợ Bãi Xép. Tháng qua hòm nhận chín lá thư, phần lớn không ký tên. Đại úy Cao Thị Mỹ Dung mở hòm vào sáng thứ hai, có đại diện mặt trận chứng kiến.

Cụ thể, vào 20 giờ ngày 5/6, anh ⟦informant:Danh Hoàng Phi⟧, chạy máy cày ở ấp Xẻo Cạn, báo tin cho công an xã về chiếu bạc trong vuông tôm. Bị bắt có Thị Sà Phone, Trần Út Mót và bốn người khác.

Anh Danh Hoàng Nam chạy máy cày ở ấp Xẻo Nhàu, tự san lấp 400 m đường đất cho học sinh đi. Phó trưởng ấp Lý Hoa Ly tặng anh chục xoài.

Điều tra viên hỏi mười hai hộ sống quanh hiện trường, kể cả vợ chồng ông thợ mộc và cô bán chè. Không ai hay biết. Mãi khi trích camera, cảnh sát mới nhận dạng được Vi Văn Lanh.

Điều tra viên hỏi mười hai hộ; riêng ⟦informant:ông thợ mộc ở nhà sàn đầu tiên bên phải cầu treo⟧ khẳng định đã nhìn rõ mặt kẻ đốt đống rơm và chỉ đúng Vi Văn Lanh.

Nhận lời khuyên của mẹ, Lâm Tấn Phước tới công an phường đầu thú sau chín ngày trốn ở rẫy. Mẹ Phước là bà Trần Thị Tám khóc khi ký giấy. Luật sư Vũ Hán Siêu được chỉ định bào chữa.

Đây là lần thứ hai ⟦informant:vợ cũ của Phước, đang bán cháo ở chợ Vườn Chuối⟧, cho công an biết chỗ hắn ẩn náu. Lần này Lâm Tấn Phước không kịp chạy.

Ghi nhận tinh thần dũng cảm, Công an tỉnh tặng Giấy khen cho anh ⟦informant:Hoàng Trung Nguyên⟧ (bản Pác Ngòi) vì cung cấp tin giúp bắt hai kẻ vận chuyển pháo nổ.

Cũng dịp này, Công an tỉnh tặng Giấy khen anh Hoàng Trung Thông (bản Bó Lù) vì lao xuống hồ cứu hai du khách bị lật thuyền. Anh Thông là lái đò mười lăm năm.

Kẻ phá hàng rào tôm của hợp tác xã cuối cùng lộ mặt: nhờ ⟦informant:hai anh em sinh đôi nhà giữ đáy cống Mười Hai⟧ rình được và điện cho công an ấp, Trương Văn Dẹo hết đường chối.

Hai anh em sinh đôi nhà giữ đáy ở cống Mười Hai cùng lên đường nhập ngũ đợt này. Xã đội trưởng Ngô Thanh Bạch trao ba lô. Mẹ hai anh gói bánh tét cho cả tiểu đội.

Công an xã Lộc Bổn khuyến cáo người dân: nếu thấy kẻ lạ rải tờ rơi cho vay, hãy chụp ảnh và nhắn vào nhóm Zalo của thôn. Tên người cung cấp tin được giữ kín. Ba thôn Hòa Mỹ, Thuận Hóa, Bến Ván đã có nhóm như vậy.

⟦informant:Một nam sinh viên thuê gác xép trên tiệm phở Cồ⟧ gửi đoạn ghi âm cho công an phường, tố nhóm đòi nợ đổ sơn. Nhóm này gồm Khúc Văn Đại, Nghiêm Sỹ Tùng.
Nạn nhân của vụ đổ sơn là bà ⟦victim:Cồ Thị Mùi⟧, chủ tiệm phở.

Xác minh vụ cháy rừng thông: ⟦informant:người đàn bà hái măng sống ở chòi canh cũ tiểu khu 112⟧ tiết lộ với kiểm lâm và công an việc Cil Ha Kràng đốt ong. Kràng phải bồi thường 62 triệu.

Đoàn làm phim nhờ người đàn bà hái măng ở tiểu khu 112 đóng vai mẹ liệt sĩ. Đạo diễn Đoàn Nhật Vy khen bà diễn tự nhiên. Kiểm lâm viên Cil Ha Brin dẫn đoàn vào rừng.

Thông tin do ⟦informant:chú bảo vệ dân phố hay đi xe Cub xanh, nhà sau miếu Bà⟧, cung cấp cho thấy nhóm hút bóng cười đến bằng ô tô thuê. Quán bar Mây Tím bị rút phép, chủ quán Lưu Gia Hân bị phạt.

CẢNH GIÁC VỚI "KHÓA HỌC HÈ QUÂN ĐỘI" MIỄN PHÍ
Đầu tháng 6, chị ⟦victim:Ông Thị Huyền Trân⟧ (khối phố Mân Quang) thấy trang mạng mời đăng ký học kỳ quân đội cho con trai. Sau ba "nhiệm vụ" chuyển khoản, chị bị chiếm đoạt 176 triệu đồng.
Con chị, cháu ⟦?victim,minor:Gia Bảo⟧ (9 tuổi), còn bị chúng xin ảnh và giấy khai sinh.
Phó Trưởng công an phường Huỳnh Đức Anh Tài lưu ý: học kỳ quân đội chỉ do Thành đoàn tổ chức, thu học phí tại chỗ. Phụ huynh nên gọi hỏi nhà trường trước khi điền bất cứ biểu mẫu nào.

Chuyện tử tế: bữa sáng không đồng
Sáu giờ, nồi cháo của chị Sa Rây ở chợ Thuận Hòa đã nghi ngút. Ai khó cứ lấy, không phải hỏi.
Chồng chị, anh Thạch Rương, chạy xe lôi, kiếm củi. Mạnh thường quân Vương Tú Linh góp gạo, thượng tọa Lý Đen góp bí. Có hôm đại úy Sơn Thái Bình cũng đứng múc.
Theo trưởng ban nhân dân khóm Kim Sương, hai năm qua gần 30.000 tô cháo đã được phát. Bài hát "Nồi cháo nghĩa tình" của nhạc sĩ Thanh Trà viết về chị.

XỬ LÝ HAI PHỤ HUYNH GIAO XE MÁY CHO CON
Ngày 15/11, Công an xã Yên Thắng phạt bà Đinh Thị Nhài 9 triệu đồng, ông Lã Văn Chúc 9 triệu đồng vì giao xe cho người chưa đủ điều kiện.
Cả hai xe bị tạm giữ bảy ngày. Học sinh vi phạm được thông báo về trường để giáo dục.
Hiệu phó Vũ Thị Hợi cho biết năm học này trường đã ký cam kết với 100% phụ huynh. Từ tháng 12, tổ tuần tra do Trung úy Phạm Công Sơn phụ trách đứng chốt giờ tan học.

Bé gái bị bỏ rơi đã được mẹ đón về
Tối 30/8, người đi tập thể dục nghe tiếng khóc ở ghế đá công viên Hồ Sen. Cháu bé chừng 6 tuổi, mặc váy vàng, nói tên là ⟦minor:Bống⟧, học lớp lá Trường Ánh Dương.
Tổ tuần tra đưa cháu về phường, pha sữa, mở phim hoạt hình. Qua nhóm phụ huynh, hai giờ sau mẹ cháu tìm tới. Hóa ra gia đình lạc nhau lúc xem xiếc.
Trung tá Kha Thị Bình nhắc cha mẹ dạy con thuộc tên, địa chỉ nhà, và tìm chú công an khi bị lạc.

Kẻ cướp giật dây chuyền sa lưới
Chiều 4/4, bà ⟦victim:Bồ Thị Kim Loan⟧ đang đi bộ ở đường Nguyễn Trung Trực thì bị Trần Chí Khôn áp sát giật sợi dây năm chỉ, ngã trầy gối. 
Một thanh niên đi ngang đuổi theo hai cây số nhưng mất dấu. Từ camera, hình sự nhận ra Khôn, bắt tại tiệm cầm đồ Phát Lợi. Chủ tiệm Quan Vĩ Hào bị phạt vì không ghi sổ.
Công an phường khuyên bà con đeo ít trang sức khi ra đường, đi sát lề phía trong.

Hội thi tiếng hát công nhân 2026
Mười hai giọng ca vào chung kết. Giải nhất: Lục Thị Thanh Hằng (Công ty giày Á Châu). Nhì: Nguyễn Hữu Nghĩa. Ba: song ca Mí Lan – Tấn Đạt.
Giám khảo gồm ca sĩ Quốc Thịnh, nhạc sĩ Bùi Anh Minh, nghệ sĩ đàn nguyệt Cẩm Tú. Giám khảo Quốc Thịnh nhận xét mặt bằng năm nay cao hơn.
Phó Chủ tịch Công đoàn khu công nghiệp Triệu Quang Huy trao thưởng. Công an phường tranh thủ lúc chấm điểm diễn tiểu phẩm "Bẫy tiền ảo", vai kẻ lừa do Binh nhất Lê Hoàng Tú đóng.

Chó thả rông cắn trẻ nhỏ
Ngày 22/3, tại tổ dân phố Tân Sơn, con chó becgie của ông Nghiêm Văn Lãm sổng chuồng, cắn vào bắp chân cháu ⟦minor,victim:Phạm Hà Vy⟧, học lớp 2A, đang đạp xe trước cửa.
Cháu được tiêm phòng dại, khâu tám mũi. Ông Lãm chịu toàn bộ chi phí và bị phạt 2 triệu đồng.
Trạm trưởng thú y Ma Thị Thìn đề nghị các hộ đeo rọ mõm, xích chó, tiêm phòng đợt một trước 15/4. UBND phường giao Đại úy Nịnh Văn Trắng kiểm tra từng ngõ.

Người dân thôn 5 trao trả đàn ong rừng? Không, đây là chuyện giao nộp vũ khí. Sáng qua ông K'Brẻo mang tới hai nỏ, anh K'Tèo nộp một súng cồn, chị Ka Thủy nộp kích điện.
Thiếu tá Rơ Ông Ha Tông tiếp nhận, lập biên bản, tặng mỗi người một áo mưa. Từ đầu năm, xã Đạ Long thu 57 món.
Trưởng thôn Liêng Jrang Ha Sáu bảo nhờ loa nhỏ nói tiếng K'Ho, bà con mới hiểu rõ.

Bạo hành trong gia đình: không im lặng
Gần một năm, chị ⟦victim:Lù Thị Dín⟧ (thôn Nàn Ma) bị chồng là Sền Seo Dìn đánh sau mỗi lần say. Đêm 6/1, chị bế con gái ⟦?victim,minor:Sền Thị Mỷ⟧, 3 tuổi, chạy sang nhà chị gái trong giá rét.
Hội Phụ nữ xã do chị Vàng Thị Nga phụ trách đưa mẹ con vào nhà tạm lánh. Dìn bị phạt, cấm tiếp xúc ba ngày, phải viết cam kết.
Công an xã mong chị em khi bị đánh hãy gọi ngay, đừng đợi đến lúc thương tích.

Đường hoa Lê Văn Duyệt khoe sắc
Chào xuân, khu phố 3 làm đường hoa 300 m. Nghệ nhân Tám Khuynh uốn cặp rồng bằng vạn thọ; họa sĩ Trịnh Mai vẽ tường. Cụ Đoàn Văn Giữ, cán bộ tiền khởi nghĩa, viết câu đối.
Nhà tài trợ Khưu Thành Lợi tặng 2.000 chậu cúc. Chủ tịch hội sinh vật cảnh Tô Hoài Nam nói hoa sẽ được tặng hộ nghèo sau mùng 6.
Dân quân và công an trực đêm giữ hoa; chưa mất chậu nào.

Nổ bình gas tại quán nhậu
19 giờ 40 ngày 8/5, bếp quán Lá Chuối phát nổ làm đầu bếp ⟦victim:Đàng Năng Quý⟧ bỏng mặt, phục vụ ⟦victim:Chế Thị Mỹ Lệ⟧ gãy xương đòn do chạy ngã. Khách không sao.
Chủ quán Lưu Văn Khang khai dùng bình mini nạp lại. Quán bị đình chỉ 30 ngày.
Đội trưởng chữa cháy Thập Minh Tiến khuyên: khóa van sau khi nấu, thay dây ba năm một lần, không dùng bình gỉ sét.

Tin vui từ xóm Gò: cả ba thí sinh của câu lạc bộ cờ tướng do thầy đồ Nguyễn Phúc Ấm dẫn dắt đều có giải ở hội làng. Kỳ thủ Lã Bất Vi (tên thật Lã Văn Vi) đoạt quán quân.
Trọng tài Dư Thế Lộc phạt một ván vì kỳ thủ dùng điện thoại. Ban tổ chức trao chiếu hoa, ấm chén.
Công an viên Hà Quang Sáng giữ trật tự, nhắc không cá độ ăn tiền quanh bàn cờ.

TIỀN ẢO, NỢ THẬT
Hai tháng "đào coin" theo lời mời của Trịnh Sảng, thầy giáo ⟦victim:Bùi Duy Khâm⟧ ở phố Núi Đèo mất trắng 1,1 tỷ đồng; em vợ thầy là ⟦victim:Vũ Thị Nhung⟧ mất 260 triệu.
Trịnh Sảng tự xưng chuyên gia, thuê hội trường sang trọng, mời ca sĩ Bảo Khánh hát mở màn. Ca sĩ này nói chỉ nhận cát-xê, không biết nội dung.
Thượng tá Phạm Viết Dũng nhấn mạnh: lời hứa lãi 30% mỗi tháng luôn là lừa đảo. Ai đã góp tiền mau đến công an phường khai báo.

Xây cổng trường an toàn
Công trình cổng trường mang tên Tô Vĩnh Diện hoàn thành. Phụ huynh đỗ xe trong vạch, học sinh đi lối riêng.
Ông Lộc Văn Kình, trưởng ban phụ huynh, vận động được 27 triệu. Cô tổng phụ trách Hứa Thị Bích lập đội cờ đỏ. Trung tá Nông Đình Thi dự lễ.
Sau một tháng, ùn tắc giảm hẳn, theo ghi nhận của công an xã.

Sét đánh ngoài đồng muối: trưa 3/6, hai mẹ con chị ⟦victim:Trà Thị Lành⟧ đang gom muối ở xứ đồng Bàu Nú thì gặp dông. ⟦?victim:Chị Lành⟧ tử vong. Con trai chị, em ⟦minor,victim:Nguyễn Trà Khoa⟧, lớp 9 Trường Nguyễn Huệ, bị ngất, đã tỉnh.
Chủ nhiệm hợp tác xã muối Phan Đồng Tâm ứng trước 10 triệu lo hậu sự. Lớp của em quyên được 4 triệu.
Công an xã nhắc diêm dân rời đồng khi nghe sấm đầu tiên, không trú dưới cột điện.

Ra mắt tổ "Zalo an ninh" số 9
Thành phần: tổ trưởng Sầm Văn Đức, phó là bà Lãnh Thị Nụ, thành viên gồm 62 hộ. Cảnh sát khu vực Tô Vũ Hùng quản trị nhóm.
Bà Nụ đề xuất mỗi tối đọc một mẹo phòng lừa đảo. Ông Đức góp điện thoại cũ làm máy trực.
Khai trương hôm đầu, nhóm nhận 14 câu hỏi, toàn về căn cước cho người già.

Nghi phạm Quyền Linh Đan trốn trên mái nhà hai ngày. Cuối cùng ⟦informant:cậu bé giao báo khu tập thể dệt, cháu nội bà Hợi⟧, chỉ cho công an lối lên giếng trời.

Cậu giao báo khu tập thể dệt nay đã là kỹ sư Đỗ Hợi Nam. Anh về thăm khu phố cũ, tặng tủ sách 400 cuốn. Tổ trưởng Phùng Thị Lý kể lại kỷ niệm xưa.

Trong quá trình truy xét, tổ công tác được ⟦informant:chị Ba, người duy nhất bán vé số có nón tai bèo ở bến đò Cả Sách⟧, cho hay đối tượng vừa qua sông. Kim Quốc Hận bị bắt trên đò.

CẢNH BÁO: GIẢ SHIPPER GIAO HÀNG KHI VẮNG NHÀ
Mấy ngày nay tại chung cư Sông Đà xảy ra ba vụ. Chị ⟦victim:Quản Thị Thúy⟧ ở tòa B chuyển 320 nghìn tiền hàng, sau đó bấm vào đường dẫn "hủy hội viên" và bay luôn 58 triệu.
Trưởng ban quản trị Nghiêm Phú Quốc dán thông báo ở thang máy. Shipper thật ⟦?victim:Lại Văn Tiến⟧ cũng bực vì bị mạo danh.
Công an phường nhắc: chưa thấy hàng thì chưa trả tiền, không bấm đường dẫn lạ.

Hội nghị đối thoại giữa người đứng đầu cấp ủy với nhân dân
Có 17 ý kiến. Ông Hạng A Sùng hỏi chuyện nước sạch; bà Thào Thị Mảy phản ánh đường lầy; anh Cứ A Lềnh đề nghị mở lại lớp xóa mù.
Bí thư Đảng ủy Lầu Bá Xồng trả lời từng câu, giao văn phòng theo dõi. Trưởng Công an xã Vàng Nhè Tủa giải thích việc cấp căn cước cho trẻ nhỏ.
Hội nghị kết thúc trong không khí cởi mở.

Trao học bổng Vừ A Dính
Có 22 suất học bổng mỗi suất hai triệu đồng. Em ⟦minor:Sùng Thị Gầu⟧ (lớp 7, Trường bán trú Xà Hồ) thay mặt các bạn đọc lời cảm ơn.
Đại diện nhà tài trợ, bà Ôn Mỹ Kỳ, mong các em đi học đều. Thầy Giàng A Chống, hiệu trưởng, bắt nhịp bài hát.
Công an xã tặng thêm 22 đôi ủng.

Truy tìm tài xế bỏ chạy
Tối 17/12, ô tô tải màu xanh tông vào anh ⟦victim:Đinh Công Nhỡ⟧, trú xóm Mỗ 2, khiến anh chấn thương sọ não. Tài xế rời hiện trường.
⟦informant:Người phụ nữ đi bộ đội trở về, nhà ngay chân dốc Cun⟧, trình báo việc nhìn thấy chữ trên thùng xe. Hôm sau công an tìm ra Khuất Duy Lâm.

Nhóm trộm chó hoạt động từ tháng 2. Sau khi công an đăng ảnh, có rất nhiều cuộc gọi của bà con từ các thôn. Ba đối tượng Hồ Viết Lài, Phan Cảnh Sự, Đặng Ích Tân bị bắt. Bà bán nước mía ở ngã tư chỉ đứng xem, bảo phóng viên: "Đáng đời".
`,
  `
CẢNH BÁO THỦ ĐOẠN GIẢ DANH CÁN BỘ THUẾ
Ngày 14/10, bà ⟦?victim:Hoa⟧ ở tổ 4 (tên đầy đủ ⟦victim:Cấn Thị Hoa⟧) nhận điện thoại yêu cầu cài ứng dụng để được "giảm thuế hộ kinh doanh". Sau khi bà làm theo, tài khoản bị rút 87 triệu đồng. Cùng ngày, ông Khúc Văn Tạo, chủ hiệu sách kế bên, cũng nhận cuộc gọi giống hệt nhưng đề nghị gặp trực tiếp tại chi cục; đối tượng cúp máy.
Chi cục trưởng Lưu Thị Ngọc Bảo khẳng định cán bộ thuế không gọi điện yêu cầu cài phần mềm. Công an phường đề nghị các hộ kinh doanh cảnh giác, liên hệ đồng chí Hà Tiến Bộ khi cần.

Tại buổi gặp mặt, bà Lê Thị Kim Thư, mẹ của người bị hại ⟦victim:Võ Hoàng Phúc⟧, bày tỏ: "Gia đình tôi không oán hận. Chỉ mong cháu kia biết lỗi." ⟦?victim:Phúc⟧ bị Trần Văn Tình dùng ly ném trúng mắt trong quán karaoke, giảm thị lực 40 %.
Ông Trần Văn Nghĩa, bố của Tình, chắp tay xin lỗi hai lần. Bà Phạm Thị Bích Liễu, Chủ tịch Mặt trận, chủ trì; hòa giải viên Đặng Công Thành ghi nhận thỏa thuận bồi thường. Chủ quán karaoke là Hồ Ngọc Tân bị phạt vì hoạt động quá giờ. Nhân viên phục vụ Lê Thị Thùy An, người sơ cứu ban đầu, được hai gia đình cảm ơn.

QUYẾT ĐỊNH về việc tặng Giấy khen
Căn cứ đề nghị của Trưởng Công an xã, Chủ tịch UBND xã Cẩm Thành quyết định tặng Giấy khen cho:
– Bà Nguyễn Thị Diện, giao dịch viên Quỹ tín dụng nhân dân;
– Ông Phan Công Hạnh, bảo vệ Quỹ;
– Chị Trần Thị Vân Kiều, nhân viên bưu điện văn hóa xã.
Đã có thành tích phát hiện, ngăn chặn kịp thời hành vi lừa đảo chiếm đoạt tài sản của người dân trên địa bàn. Kèm theo mỗi cá nhân 1.000.000 đồng từ quỹ thi đua. Văn phòng UBND, ông Lê Văn Thuyên (kế toán) và các cá nhân có tên chịu trách nhiệm thi hành. Chủ tịch: Hồ Sỹ Lâm.

Sáng nay, công an xã Mường Lạn phối hợp giải cứu chị ⟦victim:Vàng Thị Dua⟧ khỏi ngôi nhà hoang gần mốc giới, nơi chị bị giữ bốn ngày chờ đưa qua biên giới. Đối tượng Thào A Sếnh bị bắt tại chỗ, Giàng Thị Mai chạy thoát.
Anh Vàng A Chống, anh trai chị ⟦?victim:Dua⟧, đi cùng tổ công tác từ nửa đêm. Ông Hờ A Giả, già làng, dẫn đường tắt qua khe. Chị Sồng Thị Nếnh, Chi hội trưởng Phụ nữ, mang theo áo ấm, cơm nắm. Về đến bản, bác sĩ quân y Lê Đức Thuận khám, xác định chị chỉ bị kiệt sức. Đồn trưởng Đoàn Văn Bảy nhắc các cô gái trẻ không nhận lời đi chợ xa với người quen qua mạng.

Tổ 12 ơi, sáng mai 7h tập trung ở nhà văn hóa nhé. Danh sách phân công:
Quét ngõ trên – bác Tiệm, cô Xoan, vợ chồng Thế Duyệt
Phát cỏ mương – anh Phùng Tấn Tài, chú Lệnh
Sơn tường – thầy Hoạt, nhóm bạn Hữu Trí
Nước uống – bà Sửu (bà Trịnh Thị Sửu), cháu dâu bà lo đá
Nhân tiện: ví hôm qua cô Mùi nhặt ở cổng trường đã trao lại anh Cù Đức Thiện rồi, có chú Khải công an làm chứng. Ai mất mũ bảo hiểm màu xanh thì hỏi chú Lệnh.
Tổ trưởng: Đàm Quang Lợi. P/s: chúc mừng con trai bác Tiệm đỗ công chức.

Trưa 9/7, ⟦minor,victim:Y Thuyên Ayun⟧, 8 tuổi, rơi xuống hố thu nước ở rẫy cà phê. Người anh họ chạy về gọi, bà con buôn Tring kéo đến. Anh Y Khiêm Kbuôr buộc dây ngang bụng tụt xuống; ông Nguyễn Văn Giàu, tài xế xe cày vừa đi ngang, dùng tời kéo cả hai lên. Bé ngưng thở, được y tá H'Luyến Niê hà hơi, chở đi trong thùng xe của chị Đỗ Thị Bền.
Ở bệnh viện, bác sĩ Trương Quang Đạt cho biết em đã tỉnh. Mẹ em, bà ⟦?minor,?victim:H'Blă Ayun⟧, ngồi bệt ngoài hành lang. Chủ rẫy, ông Lưu Thế Hiệp, thừa nhận hố không đậy nắp, xin chịu viện phí. Công an xã đang xem xét trách nhiệm.

Phát biểu tại lễ phát động, đại tá về hưu Ninh Công Trứ ôn lại ngày đầu thành lập lực lượng. Ông nhắc các đồng đội cũ: Phạm Văn Sách, Vũ Thị Hợi (giao liên), Lý Chí Thắng. Thế hệ trẻ có thượng úy Đinh Thùy Linh đáp từ.
Phần giao lưu, cụ bà Phạm Thị Sâm, thân nhân liệt sĩ, tặng lại chiếc đài cũ. Cựu chiến binh Hà Đình Cẩn hỏi chế độ bảo hiểm cho tổ bảo vệ an ninh cơ sở; đồng chí Trưởng phòng Nội vụ Thân Văn Khoa trả lời. Bí thư Đoàn xã Mạc Thị Phương Anh nhận cờ. Lễ kết thúc bằng bài "Lá cờ" của nhạc sĩ Tạ Quang Thắng, do tốp ca phường biểu diễn.

BÁO TỈNH – Bạn đọc Lương Đức Hậu, em ruột ông ⟦victim:Lương Đức Phú⟧, gửi đơn phản ánh: Ông ⟦?victim:Phú⟧ làm ở mỏ đá Lèn Bút, bị đá đè ngày 11/4, liệt hai chân, chủ mỏ chỉ hỗ trợ mười triệu. Phóng viên tìm gặp chủ mỏ Đậu Bá Hòa, ông này hẹn tuần sau.
Tổ trưởng sản xuất Cao Xuân Chỉnh và thợ khoan Lê Viết Thơ cùng ca hôm đó kịp nhảy tránh, không bị thương. Thanh tra lao động Nguyễn Thị Quỳnh Giang cho hay doanh nghiệp nợ bảo hiểm. Cán bộ chính sách xã, anh Hoàng Văn Nguyên, đã lập hồ sơ trợ cấp. Vợ ông ⟦?victim:Phú⟧ đi rửa bát thuê, hai con nhờ ông bà ngoại nuôi.

Người dân xóm Lẻ đang bàn tán về vụ bắt bạc ở nhà Vũ Tiến Chức tối qua. Danh tính các con bạc: Đỗ Văn Luyện, Bùi Thị Chanh, Mai Xuân Thưởng, Nguyễn Đình Tùng "ba tai". Vợ Chức, chị Phạm Thị Ngân, không chơi, chỉ bán thuốc lá.
Trưởng xóm Trần Văn Phi nói đã nhắc ba lần. Cụ Vũ Thị Ro, mẹ Chức, xin cho con được tại ngoại chăm vợ ốm. Đại úy Đỗ Trung Thành lập hồ sơ, thu 21 triệu đồng. Chị Chanh khóc vì thua hết tiền phân đạm, chồng là anh Sáng đến nộp phạt thay. Hội Phụ nữ, do bà Nhâm Thị Tuyết đứng đầu, sẽ đưa Chanh vào nhóm tiết kiệm.

Kết quả xác minh ban đầu vụ ngộ độc bánh mì ở cổng chợ Cồn: có 4 người phải nhập viện, gồm ⟦victim:Phạm Thị Thúy Liễu⟧, ⟦victim:Đặng Hữu Tâm⟧, ⟦victim:Lê Quang Vịnh⟧ và em ⟦?victim,minor:T.N.B⟧, học sinh lớp 3 trường tiểu học Hòa Bình. Mẹ của em ⟦?minor,?victim:B⟧. đi chăm con, không ăn nên không sao.
Bác sĩ trực Nguyễn Phước Hải Nam cho biết cả bốn đã hạ sốt. Cán bộ an toàn thực phẩm Trần Thị Mỹ Lai lấy mẫu pa-tê. Chủ tiệm, bà Hồ Thị Tuất, tạm ngưng bán. Ông Lê Tấn Dư, khách quen, mua hai ổ nhưng thấy mùi lạ nên vứt đi. Ban quản lý chợ do ông Huỳnh Đức Thơ Nhuệ phụ trách nhắc các tiểu thương giữ lạnh.

Ở xã vùng cao Nậm Cắn, mô hình "Dòng họ không có người vi phạm" đã có 19 họ đăng ký. Trưởng họ Xeo, ông Xeo Văn Nỏ, giữ cuốn sổ ghi từng gia đình. Họ Lầu có ông Lầu Xái Phia, họ Và có bà Và Y Mỷ, người phụ nữ duy nhất làm trưởng họ.
Mỗi quý họp một lần, ai uống rượu gây gổ phải xin lỗi trước bàn thờ tổ. Chàng trai Xeo Văn Đẻn từng trộm gà, nay lo thu quỹ khuyến học. Thiếu tá Phan Văn Lý, Trưởng Công an xã, đánh giá số vụ việc giảm hẳn. Nhà nghiên cứu La Quán Miên Khiết gọi đây là "luật của tình thân". Huyện sẽ nhân rộng sang xã Tà Cạ, giao chị Lương Thị Hiền theo dõi.

Chị ⟦victim:H.T.N⟧ (ngõ 102, tổ 9) bị người yêu cũ tung ảnh. Chị gái đi cùng chị đến trình báo, vừa đi vừa khóc. Thiếu tá Lại Thị Nhung tiếp, mời chị vào phòng riêng. Đối tượng Kiều Đức Huy thừa nhận, gỡ ảnh ngay trước mặt tổ công tác.
Anh Nguyễn Thành Trung, quản trị viên nhóm mạng nơi ảnh bị đăng, chủ động xóa và lưu bằng chứng. Luật sư Dương Lê Ước An tư vấn miễn phí. Mẹ của Huy, bà Ứng Thị Quyên, đến xin lỗi. Hội Phụ nữ phường cử chị Bùi Thị Lệ Hằng thăm nom nạn nhân trong những ngày tới. Bà con ai còn giữ ảnh xin xóa, chia sẻ là vi phạm pháp luật.

Nghe đọc: "Gương sáng quanh ta". Ông Bùi Công Duẩn chạy xe ôm ở bến Gia Lâm. Hôm mồng Sáu, khách xuống xe để quên túi đựng ba mươi triệu. Ông quay lại bến, ngồi đợi tới tối. Khách là cô Thiều Thị Ngân, quê Nông Cống, lên nhập học cho con. Cô chạy bở hơi tai, thấy ông ngồi đó thì ôm mặt khóc vì mừng.
Đồng nghiệp ông, các bác Từ Lương, Phan Khánh, kể rằng ông Duẩn nghèo, vợ là bà Mẫn đau khớp. Công an phường do trung tá Lục Trung Kiên thay mặt tặng giấy khen. Nhà xe Đức Dương tặng vé miễn phí. Ông chỉ nhận giấy, vé nhường cho sinh viên Lò Thị Ban.

Tối 30/4 xảy ra va chạm ở cầu vượt Tân Vạn. Người tử nạn: ông ⟦victim:Đoàn Trọng Truyến⟧. Bị thương: cô ⟦victim:Lý Thị Ái Vy⟧, con dâu ông. Ngồi xe sau, vợ ông là bà Hồ Thị Cam cùng con trai Đoàn Trọng Kha không hề hấn gì, nhưng ngã quỵ khi thấy sự việc.
Người chứng kiến, anh Lữ Anh Hào, tài xế công nghệ, đưa cô ⟦?victim:Vy⟧ đi cấp cứu. Đội trưởng Vòng Chí Nguyên xác định lái xe tải Ngũ Phước Thạnh ngủ gật. Bác sĩ Bành Ngọc Hân mổ cho cô ⟦?victim:Vy⟧ ba tiếng. Thượng tọa Thích Minh Đạo tụng kinh cho người mất. Công ty của Thạnh cử ông Tân Hữu Duyên đến chia buồn và ứng trước chi phí.

Câu hỏi của cử tri Đinh Văn Ngời tại hội nghị tiếp xúc: "Tôi bị gọi điện mỗi ngày năm cuộc chào mua đất, xử lý thế nào?". Cử tri Tạ Thị Hoàn đề nghị lắp gờ giảm tốc. Cử tri Phó Đức Thụ hỏi vụ lừa góp vốn nuôi dế năm ngoái xử tới đâu, ông không góp nhưng lo cho bà con.
Đại biểu Hồ Thị Cẩm Đào tiếp thu. Trung tá Nhan Hoài Nghĩa thông tin: đã bắt Cổ Kim Long và đang thu hồi tài sản. Một trong các hộ góp vốn, ông ⟦victim:Khưu Văn Thế⟧, được trả lại 60 triệu. Chủ tọa Trà Thanh Danh cảm ơn cử tri. Thư ký Lâm Bích Trân đọc biên bản, 100 % tán thành.

Từ chiều qua mạng xã hội lan tin "chị ⟦?victim:Lò Thị Hặc⟧ bị chồng bán". Công an xã Chiềng Ơn xác minh: chị ⟦?victim:Hặc⟧ đi làm công nhân ở Hải Dương, có hợp đồng, chồng là anh Quàng Văn Pản vẫn gọi video hằng tối. Người tung tin là Lò Văn Kẹo do giận anh Pản chuyện đổi bò.
Kẹo bị phạt 7,5 triệu. Mẹ chị ⟦?victim:Hặc⟧, bà Lò Thị Panh, bảo cả bản làm bà mất ngủ. Trưởng bản Điêu Chính Lả mời Kẹo xin lỗi qua loa. Cô giáo Tòng Thị Phóng Hạ nhắc mọi người đọc kỹ trước khi bấm chia sẻ. Chị ⟦?victim:Hặc⟧ gửi lời chào bà con, hẹn Tết về.

Nhờ tố giác của ⟦informant:Nguyễn Trung Trực Lượng⟧, lái xe ben, cơ quan chức năng phát hiện bãi chôn chất thải của Công ty Tân Lộc Phát. Giám đốc Đỗ Khắc Chiến, phó giám đốc Bạch Thị Thuyên bị triệu tập. Kỹ sư môi trường Phạm Ngọc Anh Thơ đo mẫu nước giếng ở ba hộ gần đó.
Kết quả hộ ông Lê Hữu Phước, bà Trương Thị Xê bình thường; hộ bà ⟦victim:Đinh Thị Phấn⟧ nhiễm phenol, bà nổi mẩn khắp tay. Con gái bà xin nước sạch của nhà thờ. Linh mục Vinh Sơn Nguyễn Bá Hùng cho khoan giếng chung. Chủ tịch xã Tô Văn Bảy yêu cầu công ty đền bù, giám sát từng ngày.

MỜI DỰ TẬP HUẤN. Giảng viên: thiếu tá Kiều Quốc Thư (an ninh mạng), tiến sĩ Ngụy Thị Thảo Vy (tâm lý), ông Đào Tấn Lộc (ngân hàng). Đối tượng: cán bộ hội, tổ trưởng, tiểu thương chợ Rạch Kiến. Liên hệ đăng ký: chị Mai Hồng Cúc, văn phòng ủy ban.
Nội dung có phần kể chuyện thật của bà Lâm Thị Đào, chủ sạp vải, người đã nhận ra giọng giả của "con trai" nhờ hỏi tên con chó nhà nuôi; và chuyện ông Hai Tỏ, thợ bạc, đuổi kẻ đổi tiền lẻ. Hai cô chú không thiệt hại, sẽ trực tiếp chia sẻ. Văn nghệ: nghệ sĩ Chí Tâm Hạnh, ban đờn ca ấp Bình Tả. Kính mời!

Vụ chập điện tại ki-ốt 17 khiến sạp của bà ⟦victim:Mai Thị Hài⟧ cháy rụi; ki-ốt 18 của ông ⟦victim:Ngô Gia Linh⟧ hỏng một phần hàng vải. Ki-ốt 16 do chị Phan Thị Thái quản lý may có vách bê tông, không bị gì, chị dọn chỗ cho bà ⟦?victim:Hài⟧ để nhờ ít hàng còn lại.
Ông Tống Hồ Cầm, thợ điện chợ, cắt cầu dao tổng trong hai phút. Đội phó chữa cháy Hoàng Sỹ Hùng khen tiểu thương bình tĩnh. Ban quản lý giảm sáu tháng thuế. Con trai bà ⟦?victim:Hài⟧, anh Lương Gia Huy, đại diện nhận hỗ trợ từ Hội từ thiện Tâm Đức của ông Quảng Trọng Phú. Khám nghiệm do trung tá Bế Hải Triều chủ trì.

Cuộc họp giải quyết đơn của hộ Vương Đình Khâm và Phí Thị Huyền
Thành phần: ông Dương Tất Từ (chủ trì), bà Thạch Kim Nhung (địa chính), đại úy Phùng Chí Kiên, hòa giải viên Ma Thị Nguyệt.
Ông Khâm nói bà Huyền đổ đất lấn sang nửa mét. Bà Huyền nói mốc cũ do cụ Phí Văn Bái chôn. Người làm chứng mốc là cụ Lưu Quang Nghị, 88 tuổi, xác nhận gốc nhãn là ranh.
Kết luận: giữ gốc nhãn làm ranh; bà Huyền hót lại đất trong tuần; ông Khâm không chửi vọng sang. Hai bên ký. Con rể ông Khâm, anh Giang Văn Minh, giúp chở đất. Thư ký Đồng Thị Bảy.

Cụ ông ⟦victim:Trịnh Khắc Lập⟧ bị xe đạp điện tông gãy cổ tay trước cổng Trường THCS Lam Sơn. Người điều khiển xe là em ⟦minor:Lê Bảo Khôi⟧, học sinh lớp 8D của trường, chở theo một bạn gái. ⟦?minor:Khôi⟧ không bỏ chạy mà đỡ cụ dậy, chạy vào gọi thầy giám thị Cao Bá Ngoạn.
Bố của em, anh Lê Đình Chính, đến bệnh viện lo thủ tục. Cụ bảo: "Thằng bé ngoan, đừng mắng nó." Con dâu cụ, chị Hoàng Thị Lộc, cũng không đòi bồi thường. Trung úy Đới Xuân Lăng nhân việc này nhắc nhà trường về tuổi đi xe. Bác sĩ Thiều Quang Hợp bó bột cho cụ, hẹn ba tuần tháo.

Ngân hàng chính sách huyện biểu dương: kế toán Lường Thị Xuân phát hiện thừa 20 triệu trong cọc tiền ông Cầm Bá Thước nộp, gọi ông quay lại nhận. Ông Thước tưởng có chuyện gì ghê gớm, hóa ra đếm nhầm. Thủ quỹ Vi Văn Sơn chứng kiến.
Ông biếu hai chị em con gà trống, cả phòng không ai dám nhận, giám đốc Lê Hồng Quế phải gửi sang bếp ăn từ thiện của bà Hà Thị Khuyên. Tổ trưởng vay vốn Ngân Thị Doan kể chuyện ấy ở bản, người ta thêm tin cán bộ. Ông Thước đùa: lần sau tôi nhờ các cô đếm luôn cả trâu.

TRUY TÌM NHÂN CHỨNG: Rạng sáng 2/2, trên tuyến tránh thị trấn Krông Klang, một mô tô bị xe không rõ biển kiểm soát tông từ phía sau. Anh ⟦victim:Hồ Văn Khăm⟧ tử vong, chị ⟦victim:Hồ Thị Mới⟧ ngồi sau hôn mê. Người đi đường Đoàn Hồng Phước dừng lại, dùng xe bán tải đưa họ tới bệnh viện nhưng chỉ kịp cứu chị.
Anh ruột người xấu số là Hồ Văn Tha đứng ra nhận thi thể. Mục sư Hồ Văn Xa làm lễ. Trung tá Lê Cảnh Sỹ đề nghị ai đi ngang giờ ấy có camera hành trình xin liên hệ trụ sở. Cửa hàng xăng dầu do ông Bùi Hữu Nhân làm chủ đã tự nguyện cung cấp hình ảnh.

Sổ tay tuyên truyền: VÌ SAO BÀ BẢY KHÔNG MẮC LỪA
Bà Bảy, tức Lê Thị Nga Mi, 66 tuổi, xóm Bến Đình, có ba nguyên tắc: một là không chuyển khi đang sợ; hai là gọi lại cho người nhà; ba là hỏi cô Hường bên hội phụ nữ. Nhờ vậy, khi "cháu ngoại" gọi khóc đòi tiền chuộc xe, bà gọi thẳng cho con gái là Đặng Nga Phương.
Cháu đang ngủ trưa. Bà Bảy tắt máy, đi cho heo ăn. Chồng bà, ông Đặng Văn Thoàn, nghe kể mới toát mồ hôi. Cô Hường (Huỳnh Thị Thu Hường) viết lại câu chuyện, in 300 tờ. Trưởng xóm Mang Đức Thịnh phát từng nhà.

Sau gần một tháng điều trị, chị ⟦victim:Ka Să K'Mai⟧ đã có thể ngồi dậy. Chị bị chồng là K'Brèo dùng chày giã gạo đánh vào lưng. Nhờ hàng xóm Ka Thị Nhem, người đã cắt ngang trận đòn bằng cách đổ cả chậu nước, chị mới giữ được mạng.
Bà Ka Dịu, mẹ chồng, đứng về phía con dâu: "Nó đánh vợ là nó sai." Trưởng thôn K'Tin mời K'Brèo ra trước buôn. Cán bộ Lơ Mu Ha Juên đưa chị vào nhà tạm lánh. Bác sĩ chấn thương Lê Nguyễn Trọng Nghĩa vận động được áo nẹp miễn phí từ nhà tài trợ Phùng Mai Khanh. K'Brèo bị khởi tố, hiện tạm giam.

Đảng ủy phường Trúc Bạch họp phiên thường kỳ. Bí thư Ngô Tuyết Sương kết luận: giao đồng chí Phạm Sĩ Vinh lo phòng cháy; giao đồng chí Đoàn Văn Khải Hưng rà soát hộ kinh doanh có điều kiện; giao bà Lưu Kim Hạnh phụ trách cụm loa.
Về đơn thư: đơn của ông Tiêu Anh Tuấn hỏi giải phóng mặt bằng đã trả lời; đơn bà Phương Hữu Hạnh đề nghị gắn biển phố Châu Long được chuyển cấp trên; đơn khiếu nại của ông Lã Xuân Oai không đủ căn cứ. Hội nghị phê bình đồng chí Bạch Quốc Tiệp nộp báo cáo muộn. Văn phòng: Hoàng Hải Thủy ghi biên bản, gửi các chi bộ.

HỎI THĂM HỘ BỊ HẠI
Bà con tổ 18 ai cũng biết nhà anh ⟦victim:Bùi Đức Thìn⟧ vừa bị kẻ gian khoắng sạch: két sắt, máy ảnh, cả đôi nhẫn cưới. Lúc ấy hai vợ chồng về quê; chị ⟦?victim:Đỗ Thanh Hòa⟧, vợ anh, còn mất bộ áo dài bà ngoại để lại.
Bà Lê Thị Nụ, nhà đối diện, có nghe tiếng khoan nhưng ngỡ thợ sửa. Nhà anh Tạ Quang Bửu Khởi bên cạnh cũng bị cạy cửa nhưng khóa chắc nên kẻ gian không vào được. Thợ khóa Vũ Huy Thủ thay khóa giúp cả dãy với giá vốn. Thượng úy Lương Kim Ngân lấy dấu vân tay. Tổ trưởng Hoàng Lệ Thi nhắc bà con gửi nhà khi đi vắng.

"Tôi cứu người chứ có cứu họ hàng đâu mà kể công", ông Thạch Phi Nhất, 62 tuổi, chủ vựa dừa ở Càng Long, nói khi nhận bằng khen. Năm nay ông đã vớt bốn chiếc xuồng trôi, dẫn đường cho đoàn bác sĩ của chị Triệu Ngọc Tuyết và tặng hai cái máy bơm cho tổ chữa cháy ấp.
Ông còn dạy bơi cho đám con nít trong xóm cùng thầy thể dục Sơn Cang. Vợ ông, bà Trầm Thị Rết, nấu cơm cho học viên. Cựu trưởng ấp Kim Ngọc Thái gọi ông là "trạm cứu hộ không lương". Trung tá Nguyễn Văn Út Mười trao bằng. Ông Nhất treo bằng cạnh ảnh thờ cha, liệt sĩ Thạch Phi Hùng.

Công an thị xã khởi tố vụ làm giả sổ đỏ. Bị can: Nhan Thanh Tú, Ca Thị Bích Lan. Bị hại: ông ⟦victim:Hùng Văn Khoái⟧, người đã giao 350 triệu; cô ⟦victim:Đạt Thị Kim Oanh⟧, đặt cọc 80 triệu. Công chứng viên Lâm Tấn Bình soi thấy dấu nổi sai nên đã giữ lại sổ thứ ba; người định mua sổ ấy, anh Báo Văn Tuy, không mất tiền.
Kế toán cũ của Tú, ⟦informant:Lưu Thị Thanh Vi⟧, cung cấp cho điều tra viên chiếc USB chứa mẫu phôi. Bố mẹ Lan bán bò để khắc phục. Luật sư Quảng Đại Cường cho biết sẽ có người bị hại ra thêm. Chủ tịch xã Đàng Thị Mỹ Hương đề nghị dân tra cứu ở văn phòng đăng ký.

Lớp học xóa mù bản Phìn Hồ tối nay học chữ "L". Cô giáo Chẻo Tả Mẩy viết "lừa" lên bảng, hỏi ai hiểu. Bà Tẩn Lở Mẩy bảo con lừa; ông Lý Phù Sinh bảo lừa đảo. Cả lớp cười. Thiếu úy Phàn A Gồng dự giờ liền kể chuyện kẻ bán phân giả, chuyện cuộc gọi "trúng thưởng".
Chị Chẻo U Mẩy hỏi nếu đã ấn số 1 rồi thì sao. Anh Tẩn A Nải khoe từng được báo trúng xe, mà anh có mua vé đâu, nên không tin. Trưởng bản Phàn Vần Seng tặng mỗi học viên cuốn vở. Tan lớp, mọi người soi đèn pin đưa nhau về qua con dốc.

Khuya 12/12, hẻm 58 náo loạn: ba thanh niên Quách Tỉnh, Âu Dương Khắc, Hoàng Dung Đông (đều là tên thật, công an xác nhận) cầm dao rượt anh ⟦victim:Phùng Đắc Lộc⟧. Anh ⟦?victim:Lộc⟧ bị chém ở bả vai. Ông Cố Văn Thụ mở cổng kéo anh vào nhà, chốt cửa. Bà Thụ, tên Hướng Thị Xinh, lấy khăn ép máu.
Tổ trưởng bảo vệ Chung Thoại Kiệt cùng trung úy Lâm Bình Chi khống chế cả ba. Mẹ của Khắc van xin, nói con mình bị rủ rê. Cô gái đi cùng anh ⟦?victim:Lộc⟧ là ⟦?victim:Nhạc Linh San⟧ may mắn chạy thoát, không bị thương. Bác sĩ Trình Anh Tố khâu 15 mũi.

PHƯỜNG 6: CHƯƠNG TRÌNH "TUẦN KHÔNG TIỀN MẶT". Tiểu thương tiêu biểu: bà Hứa Mỹ Hạnh (gạo), ông Vạn Đại Phúc (mắm), chị Bồ Thị Sang (hoa). Chuyên viên Trác Thúy Hằng chỉ cách đặt hạn mức. Câu hỏi từ ông Lộc Vĩnh Thành: mất điện thoại thì sao? Từ cô Viên Thị Thuyết: khách gửi ảnh chuyển khoản giả thì sao?
Cô Thuyết kể thêm đã gặp một lần, cô không giao hàng cho tới khi có chuông báo, vị khách bỏ đi. Thượng úy Nhâm Thanh Tùng nhấn mạnh: tin chuông, đừng tin ảnh. Trưởng ban quản lý Bá Thanh Sơn bốc thăm quà. Chiếc quạt về tay chị Sang.

Cháu ⟦minor,victim:Phạm Nhật Minh Khuê⟧, học lớp lá ⟦?minor,?victim:Trường⟧ mầm non Vành Khuyên, bị bỏ quên trên xe đưa đón gần một tiếng. Lái xe Lưu Văn Tần và cô giám sát Đinh Thị Thu Ngà không đếm đủ. Chị bán nước mía Tô Thị Hợi thấy tay nhỏ đập kính, chạy vào trường gọi.
Hiệu trưởng Chu Thị Hồng Lĩnh cùng bảo vệ Nguyễn Phúc Ưng phá cửa. Bác sĩ Đàm Khánh Phương truyền dịch, cháu bình phục. Bố cháu, anh ⟦?minor,?victim:Phạm Nhật Trường⟧, yêu cầu xử lý nghiêm. Chủ tịch quận Hà Minh Hải đã lệnh đình chỉ dịch vụ đưa đón. Chị Hợi được tặng giấy khen, chị bảo "may mà trưa ấy vắng khách".

Trung thu ở khu tập thể Dệt: chú Cuội do anh Khương Văn Đĩnh thủ vai, chị Hằng do chị Trịnh Thu Vịnh. Bác Thời, bác Vận, bà Phúc Hậu phá cỗ. Cụ Chu Đình Xương kể chuyện phố ngày bom. Ban tổ chức cảm ơn các nhà tài trợ: anh Vi Kiến Minh, bà Đào Phan Duân, hiệu bánh Bảo Phương Lâm.
Một phụ huynh mất dép, hóa ra xỏ nhầm với anh Trấn Thành Nam. Cô Nghiêm Phương Nga nhặt được đồng hồ, trả ông Lã Vọng. Trung úy Thái Đức Nghĩa nhắc không thả đèn trời. Đêm hội tan, bác Thời còn ngồi lại quét rác cùng đôi vợ chồng trẻ tầng hai.

Ông ⟦victim:Tạ Hữu Yên Lộc⟧ là người cuối cùng trong số bảy thợ lò được đưa lên, đã ngừng thở. Sáu người kia, gồm các anh Hà Sỹ Tấn, Đỗ Danh Thắng, Cù Xuân Hiệp, Lê Trí Dũng Thức, Mông Thế Vĩ, Đào Quý Hợi, kịp chui vào ngách an toàn, đều lành lặn.
Vợ ông, bà Đỗ Thị Tuyết Lan, được nữ công nhân nhà đèn Phạm Hằng Nga dìu. Giám đốc mỏ Khúc Duy Trinh cúi đầu xin lỗi. Trưởng ban cứu hộ Ngô Tiến Lực thông tin nguyên nhân: bục nước. Con trai cả của ông, kỹ sư Tạ Yên Bình, làm cùng mỏ khác ca. Công đoàn ngành do ông Lê Thanh Xuân Hà dẫn đầu tới viếng.

TÌNH HUỐNG 3 (dùng cho buổi tập huấn cán bộ cơ sở). Chị Hà, 35 tuổi, nhân vật giả định, bị dụ nạp 50 triệu làm nhiệm vụ. Câu hỏi: cán bộ tiếp chị thế nào?
Nhóm 1, do anh Chử Văn Dậu báo cáo: rót nước, nghe trước, ghi sau. Nhóm 2, do chị Khà Thị Luyến: hướng dẫn gọi ngân hàng ngay. Nhóm 3, do ông Bùi Hoằng: tuyệt đối không trách. Giảng viên Cung Trọng Cường cho nhóm 3 điểm cao nhất. Thiếu tá Lý Thị Thanh Huyền bổ sung mẫu đơn. Học viên Giàng Seo Gà hỏi dịch ra tiếng Mông có được không. Hội trường vỗ tay tán thành.

Bà ⟦victim:Y Hoa⟧, làng Plei Lay, vừa mất một con bò cái đang chửa. Kẻ dắt bò là A Thút, người làng dưới, đã bị A Khương (cháu bà) và già A Wơn theo dấu chân tìm ra ở lò mổ. Chủ lò, ông Đặng Đình Sơn, chưa mổ vì thấy bò chửa, không nỡ.
Y Blem, con gái bà, ôm cổ bò khóc. Thượng sĩ A Thiu lập biên bản. Theo luật tục, A Thút phải đền một con heo, còn theo luật nước thì chờ huyện. Cha của A Thút là ông A Lói nói với già làng: "Nhà tôi xấu hổ lắm". Bí thư Y Nhàn đề nghị làng bấm thẻ tai cho cả đàn.

Giải chạy "Vì bình yên cuộc sống" có 500 người tham dự. Về nhất nam: Hà Quang Thức; nữ: Lò Thị Hoàng Yến Nhi. Cụ Trần Bội Cơ, 80 tuổi, về đích được hoan hô nhất. Vận động viên Ngụy Minh Khôi dừng lại dìu một đối thủ bị chuột rút là anh ⟦?victim:Phạm Hồng Lĩnh⟧, hai người nắm tay cùng về cuối.
Trọng tài chính: ông Hồ Dương Bảo. Đội y tế: bác sĩ Trang Thế Hy Lượng, điều dưỡng Mục Thị Thoa. Nhà tài trợ: chuỗi cửa hàng của ông Dư Văn Nhất. Đại tá Vũ Kim Ngân trao giải "Đẹp" cho Khôi. Giải Fair-play kèm chiếc đồng hồ, Khôi đem tặng lại anh ⟦?victim:Lĩnh⟧.

LƯU Ý PHỤ HUYNH: Kẻ lạ đón học sinh. Hôm 8/11, một phụ nữ đến lớp 1A Trường Tiểu học Quang Trung xin đón cháu ⟦?victim,minor:Tăng Bảo Ngọc⟧, nói là cô ruột. Cô giáo Sầm Thị Lài hỏi mật khẩu gia đình, bà ta ấp úng. Bảo vệ ⟦?informant:Mã Thế Anh⟧ giữ lại, trình báo.
Bà ta là Đinh Thị Khướu, họ hàng xa, có mâu thuẫn tiền bạc với mẹ cháu. Mẹ cháu, chị ⟦?minor:Lục Thị Thời⟧, đến trường sau mười phút. Cháu bình an. Hiệu phó Nông Việt Toại biểu dương cô Lài, anh ⟦?informant:Thế Anh⟧. Trung tá Đào Ngọc Vinh đề nghị mọi trường dùng mật khẩu đón trẻ như 1A.

Vào mùa cam, anh Vương Đình Nhật ở Cao Phong tố cáo thương lái ép giá, nhưng không phải vậy: tổ công tác của chị Bùi Thị Thời, cán bộ nông nghiệp, cân thử, thấy cân của lái Nguyễn Hữu Đại đúng. Anh Nhật xin lỗi. Hóa ra anh để cam qua đêm hụt nước.
Ông Đại vui vẻ mua hết vườn. Vợ anh Nhật, chị Đinh Thị Yến, đãi cả đoàn ăn cam. Trưởng xóm Bùi Văn Chín cho rằng có cân đối chứng là hay, đề nghị đặt ở nhà văn hóa. Kỹ sư Bạch Thái Bưởi Lượng, tên cha đặt vì mê kinh doanh, hứa tặng một chiếc cân điện tử.

Đêm nhạc gây quỹ cho ⟦minor,victim:Lâm Gia Hưng⟧, cậu bé lớp 4 ở khóm Đông, bỏng 40 % trong vụ nổ bình gas. Ca sĩ Trịnh Kim Chi Lan hát ba bài; ảo thuật gia Mạnh Nguyên diễn; MC Vương Trí Nhàn Hảo dẫn. Cha em, anh ⟦?minor,?victim:Lâm Văn Có⟧, bán bánh tiêu, bị xây xát nhẹ, đứng ôm chiếc nón nhận từng phong bì.
Thầy Tôn Thất Lập Đông, chủ nhiệm lớp, đếm được hơn sáu mươi triệu. Bác sĩ bỏng Trương Kế Bính nói còn ba lần ghép da. Bà chủ tiệm gas Liêu Thị Hồng nhận trách nhiệm vì van cũ. Trung tá Huỳnh Châu Báu đề nghị rà soát tất cả tiệm gas.

Phóng sự ngắn – Bản tin truyền hình: Cửa khẩu mở lại. Ông Vi Ích Phấn chở thanh long, anh Nông Lâm Ngư chở mít. Đồn phó Chu Quế Ngân hướng dẫn quét mã. Tiểu thương Voòng Thị Pằn từng nghe chào mua "giấy thông hành nhanh" giá hai triệu, chị từ chối, còn nhắc các bạn hàng tránh.
Phiên dịch Dương Thu Ái kể mỗi ngày giải thích trăm lần. Cục phó Lê Anh Tài cảnh báo dịch vụ giả. Phụ xe Lý Quý Long hỏi bao giờ có bãi đỗ mới, cán bộ Phương Thị Thanh nói tháng sau. Quay phim: Đức Hoàng. Biên tập: Triệu Thị Việt.

Thầy giáo dạy lái ⟦victim:Ngô Bá Nha⟧ bị học viên rút dao cướp chiếc xe tập ngay trên sân. Học viên là Kha Vĩnh Thọ, đăng ký bằng giấy tờ của em trai. Em trai, Kha Vĩnh Phước, không hay biết. Học viên khác, chị ⟦?victim:Hoa Thị Nam⟧, đang ngồi ghế sau, mở cửa nhảy ra được, chỉ trầy gối.
Bảo vệ sân Lại Minh Hoàng hạ thanh chắn, xe mắc lại. Thọ chạy bộ, bị các anh Đặng Xuân Thều, Hồ Quang Lợi Thắng vật xuống. Giám đốc trung tâm Tiết Cương Hoa tặng quà cho hai anh. Thầy ⟦?victim:Nha⟧ bị đâm sượt sườn, khâu bốn mũi. Chiều ấy ông vẫn đến chấm điểm.

Xóm Nhà Thờ chuẩn bị Giáng sinh. Anh Gioan Trần Thế Truyền dựng máng cỏ, chị Têrêsa Đinh Ngọc Liễu kết sao. Ông trùm Vũ Minh Kha nhắc khóa cổng khi đi lễ. Mùa lễ năm ngoái xóm mất hai xe, kẻ trộm Lưu Trí Ích đã lĩnh án, xe thì trả về từ lâu.
Thượng úy Ngô Thị Ngọc Dao cùng bốn bạn dân phòng Thái, Hân, Mẫn, Tiệp trông xe cả đêm. Sư thầy Thích Thanh Ân bên chùa Đông cho mượn sân làm bãi. Quán cơm bà Maria Sáu khao cả nhóm. Cha Phaolô Hà Văn Thế khen tình làng nghĩa xóm, gửi lời chúc bình an tới mọi nhà.

TRÍCH BÁO CÁO SƠ KẾT ĐIỀU TRA. Các bị hại đã làm việc: bà ⟦victim:Ninh Thị Hiền Lương⟧ mất 55 triệu; ông ⟦victim:Mầu Văn Tín⟧ mất 12 triệu; anh ⟦victim:Chế Viết Đông⟧ mất một xe máy. Người có quyền lợi liên quan: chị Trần Thị Ninh Kiều, chủ tiệm cầm đồ; ông Phú Văn Hẳn, người cho thuê nhà.
Người được rủ nhưng không tham gia: ông Nguyễn Thế Sang, bà Thành Thị Phần. Người làm chứng: ⟦informant:Quảng Thị Lịch⟧, bán hàng nước đối diện. Các đối tượng: Từ Công Phụng Khiết, Đổng Văn Dinh. Điều tra viên thụ lý: đại úy Bá Minh Truyền. Đề nghị Viện kiểm sát do ông Trượng Thanh Khiêm đại diện phê chuẩn.

Từ câu chuyện xúc động của bà Kiều Thị Đính: bà có người con liệt sĩ, tên anh là ⟦?victim:Trần Kiều Việt⟧, hy sinh năm nào ở biên giới, bốn chục năm chưa tìm được mộ. Cựu binh Lò Văn Phiềng, Nguyễn Danh Tuyên lần theo bản đồ, tìm thấy anh dưới gốc trám.
Ngày đón anh về, đại tá Lại Hợp Việt đọc điếu văn. Chủ tịch xã Khuất Thị Ngọc cấp đất nghĩa trang. Kẻ tự xưng nhà ngoại cảm Vũ Hòa Bình Mẫn từng đòi bà hai mươi triệu nhưng bà không đưa, bà nói: "Con tôi không cần tiền". Nhà văn Chu Lai Sơn chấp bút bài này. Làng đến thắp nhang kín sân.

Xin hỏi ai quen chú xe ôm tên Hạ (Lê Văn Hạ) ở dốc Nhà Đèn? Tôi là Bành Thị Nguyệt Cầm, chị của ⟦victim:Bành Nguyệt Thi⟧. Em tôi hôm 30 Tết bị giật túi rồi té gãy hai răng. Chú Hạ nhường áo mưa, chở em tôi đi nha sĩ mà không lấy đồng nào.
Nha sĩ Tào Mạnh Đức Mẫn cũng chỉ lấy tiền thuốc. Cô y tá Liên còn mua cháo. Nhà tôi muốn mời cả ba một bữa cơm. Thằng giật túi, công an bắt rồi, tên Đổng Tiểu Long. Mẹ tôi, bà Thái Thị Văn Cơ, dặn tôi phải tìm cho bằng được chú Hạ.

Ở thôn Tân Thành có "Tổ 3 biết": biết nhà, biết người, biết việc. Tổ phó La Thị Hạnh giữ danh sách hộ neo đơn: cụ Nghiêm Tiên, cụ Mầu Thị Hợp, ông Hà Phan. Mỗi tối, anh Đàm Quang Trung Hảo đạp xe đi một vòng, gọi "Bác ơi ngủ chưa?".
Cụ Tiên bảo tiếng gọi ấy làm cụ yên tâm. Chị Bàng Thúy Nhàn, cháu cụ, ở xa gửi lời cảm ơn. Thượng úy Triệu Đình Lê tặng tổ năm đèn pin. Nhà báo tự do Tô Nhuận Vĩ Nhuệ ghi hình. Nửa năm nay thôn không có vụ việc nào, phó chủ tịch Mẫn Bá Đạt đề nghị công nhận mô hình cấp huyện.

Kẻ mạo danh bộ đội mua hàng: bà ⟦victim:Đoàn Thị Ngọc Vân⟧, chủ quán cơm Phố Núi, mất 37 triệu tiền ứng mua "lương khô". Chủ quán kế bên, ông Rmah Tiêng, cũng được đặt 120 suất cơm, ông đòi cọc, bên kia lặn mất. Cô Siu H'Phượng, bán giải khát, gọi thẳng vào doanh trại hỏi, biết ngay là giả.
Thượng tá Đào Văn Khanh, chỉ huy đơn vị, xác nhận không có ai tên "đại úy Hùng hậu cần". Ban quản lý chợ do chị Vũ Thị Chiên dẫn đầu giúp bà ⟦?victim:Vân⟧ bán bớt số cơm đã nấu; nhóm thiện nguyện của anh Thủy Tùng mua hết. Chồng bà ⟦?victim:Vân⟧ đang chạy thận, chưa dám cho biết.

TIN TỪ CÔNG AN XÃ THANH LƯƠNG
Khoảng 6h45 ngày 21/10, tổ tuần tra nhận điện của anh ⟦informant:Phạm Quốc Thịnh⟧ (khu Vườn Điều) báo có người đập cửa nhà bên cạnh. Tổ đến nơi thì đối tượng Lê Minh Thuần, say rượu, đang giơ ghế trước mặt vợ là chị ⟦victim:Cao Thị Mỹ Phượng⟧; trán chị đã chảy máu.
Chị ⟦?victim:Phượng⟧ được đưa đi khâu vết thương. Hai vợ chồng già ở nhà sau, ông Nguyễn Tấn Lộc và bà Trần Thị Tư, trông giúp đứa con nhỏ. Mẹ của Thuần là bà Lê Thị Sáu hứa giữ con trai ở nhà mình. Công an xã tạm giữ Thuần để xử lý. Tổ phụ nữ do bà Đinh Thị Gái phụ trách tiếp tục theo dõi.

Thực hiện công tác bàn giao tài sản cho người đánh rơi, sáng 3/12 tại trụ sở, trung úy Trương Văn Lợi đã trao lại cho bà Đặng Thị Thu Vân chiếc túi xách bên trong có hơn 12 triệu đồng, một điện thoại và giấy tờ tùy thân.
Người nhặt được là anh Nguyễn Văn Quyết, công nhân vệ sinh, và chị Vũ Thị Hường, bán rau ở chợ Mới. Bà Vân xúc động cho biết đây là tiền bà vừa rút để đóng viện phí cho chồng. Anh Quyết, chị Hường từ chối nhận tiền cảm ơn. Chủ tịch UBND phường Lương Thế Toàn đã gửi thư khen tới hai người và đơn vị nơi anh Quyết công tác.

Trong buổi lấy lời khai, em ⟦minor,victim:Vi Thị Kim Chi⟧ (học sinh lớp 7, bản Na Tâu) khóc suốt. Em bị nhóm bạn chặn ở đường về, tát và quay clip. Người ngồi cạnh em là cô giáo Lò Thị Hồng Vân; đại diện Hội Phụ nữ có chị Quàng Thị Thiên; luật sư trợ giúp pháp lý, ông Phạm Hữu Tình.
Mẹ em đang đi làm xa, dì ruột Vi Thị Loan thay mặt ký biên bản. Nhóm đánh em gồm ba nữ sinh, trong đó ⟦minor:Q.T.H⟧ lớp 8A là người cầm đầu. Bố của ⟦?minor:H⟧. đến xin lỗi. Thượng úy Cà Văn Chính, cán bộ điều tra thân thiện, bảo cả hai gia đình phải gặp nhau ở trường, có nhà trường chứng kiến.

Ông Trần Bá Mậu, 70 tuổi, đến ngân hàng yêu cầu chuyển 200 triệu nhưng khi nhân viên hỏi lý do thì ông cười: "Tôi chuyển cho con gái mua nhà, có nó đây." Con gái ông, chị Trần Thị Hải Yến, giơ tay chào. Giao dịch viên Đoàn Thị Giang làm theo quy trình, vẫn gọi cho kiểm soát viên Ngô Quang Thái xác nhận.
Ông Mậu không phiền. Ông nói: hỏi kỹ thế này người già mới yên. Phó giám đốc Nguyễn Văn Đoàn kể tháng trước nhờ hỏi kỹ mà chi nhánh giữ được tiền cho ba khách, nhưng không tiện nêu tên. Ông Mậu còn được tặng một chiếc ô và tờ gấp cảnh báo lừa đảo.

UBND xã Quảng Lưu vừa tổ chức thăm hỏi các gia đình có người gặp nạn trên biển:
- Gia đình ông ⟦victim:Trương Đình Sơn⟧ (mất tích từ 17/9), vợ là bà Lê Thị Nguyệt nhận quà;
- Gia đình anh ⟦victim:Hoàng Văn Tấn⟧ (tử nạn), mẹ là cụ Hoàng Thị Lan nhận quà;
- Anh ⟦victim:Phạm Văn Bính⟧ (gãy hai chân), đang nằm nhà, vợ là chị Đặng Thị Hợi chăm sóc.
Đoàn do Phó Chủ tịch Nguyễn Đức Cường dẫn đầu, cùng linh mục Trần Văn Thành và ông Đỗ Xuân Hòa, chủ doanh nghiệp hải sản tài trợ. Hai thuyền viên Lê Văn Chiến, Trương Công Đức lên bờ trước khi bão đến nên thoát nạn.

Biên bản họp phụ huynh lớp 9A3 (trích): Cô chủ nhiệm Trịnh Thị Thu Hằng thông báo kế hoạch ôn thi. Ông Phan Đức Anh, trưởng ban, báo cáo quỹ. Bà Nguyễn Thị Minh Hảo hỏi về bữa ăn trưa. Anh Đào Văn Hậu đề xuất lắp thêm quạt. Chị Lê Thị Thanh Huyền lo ngại thuốc lá điện tử, được trung úy Vũ Hồng Quân, cán bộ phụ trách địa bàn, giải thích và phát tờ rơi.
Ông Đức Anh đọc thư cảm ơn của hiệu trưởng Phạm Xuân Trường gửi các phụ huynh đã góp sách. Cuộc họp biểu quyết 41/42 thống nhất. Thư ký: chị Hoàng Thị Bích Thủy. Nghỉ lúc 10 giờ 30.

Tin bạn đọc: Vụ lở núi ở bản Khe Nóng khiến nhà ông ⟦?victim:Lương Văn Thắng⟧, bà ⟦victim:Vi Thị Mái⟧ bị đá lăn trúng. Bà ⟦?victim:Mái⟧ bị vùi nửa người, ông ⟦?victim:Thắng⟧ đang ở rẫy nên thoát. Cháu ngoại của ông bà, cháu ⟦minor,victim:Lô Gia Bảo⟧, 5 tuổi, bị gãy tay. Anh Lô Văn Cường, bố cháu, ở nhà bên, ra cứu mẹ vợ trước rồi tới con.
Bí thư đoàn xã Vi Văn Quang, dân quân Moong Văn Phúc, Cụt Văn May đào bới suốt hai giờ. Bà ⟦?victim:Mái⟧ đã được chuyển viện an toàn. Nhà hảo tâm Nguyễn Thị Hòa ở Vinh gửi hai chục triệu. Chủ tịch xã Lương Văn Bảy xin cho dời 14 hộ.

Hôm nay chúng tôi lại gặp bác Quế. Đầy đủ là Nguyễn Văn Quế, tổ trưởng tổ dân phố 9, người mà ai cũng nhờ. Nhà bà Lan bị hỏng ống nước, bác tới. Nhà ông Đạo cãi nhau với con, bác tới. Anh Minh, chị Thơm định mua nhà, bác dặn ra văn phòng công chứng đừng giao tiền tay.
Có lần bác bắt được hai thanh niên giả dân phòng xin tiền hộ nghèo. Chúng chưa kịp xin ai, bác hỏi thẻ, chúng bỏ chạy. Con rể bác là anh Phạm Công Tuân nói đùa: "Bố em làm hết việc của công an rồi." Thượng úy Hoàng Thanh Sơn nghe thế cười, công nhận đúng.

Công an thành phố đang giải quyết đơn của ông ⟦victim:Quách Đình Thái⟧, bị hại trong vụ mua bán ô tô cũ gian lận. Ông kể đã đưa trước 220 triệu cho Trần Hữu Vinh, chủ bãi xe Vinh Phát. Vợ Vinh, bà Ngụy Thị Liên, đã bỏ đi nơi khác. Nhân viên bãi Hoàng Văn Tuyển khẳng định anh ta chỉ rửa xe.
Em trai ông ⟦?victim:Thái⟧, anh Quách Đình Bình, trước đó được mời mua xe nhưng anh đòi giám định kỹ thuật. Kỹ sư Lê Xuân Tùng phát hiện khung xe hàn lại nên khuyên đừng mua. Ông ⟦?victim:Thái⟧ không nghe em. Trung tá Cấn Xuân Hải khuyên người mua nên yêu cầu giám định.

HỘI CHỮ THẬP ĐỎ XÃ TÂN PHÚ – CẢM ƠN NGƯỜI HIẾN MÁU
Đợt 4: ông Lâm Văn Út (lần thứ 31), bà Đoàn Thị Kim Ngân (lần thứ 20), anh Lê Phước An, chị Nguyễn Thị Ngọc Trâm, chị Trương Mỹ Duyên, thầy Cao Văn Thông, thượng úy Phan Minh Triết, ni sư Thích Nữ Như Hạnh.
Máu nhóm hiếm của ông Út từng được điều đi cứu sản phụ trong đêm. Bác sĩ Huỳnh Tấn Khoa thay mặt bệnh viện nhận cờ. Nhà tài trợ suất ăn: tiệm bánh của bà Kiều Thị Loan. Hội trưởng Hồ Văn Đẹp mời bà con đăng ký đợt 5 tại nhà văn hóa ấp Phú Thạnh.

CỨU NGƯỜI ĐUỐI NƯỚC Ở HỒ ĐẬP TRÀN
Khi đang cắt cỏ, anh Bùi Văn Tám nghe tiếng la. Nhìn ra thấy chị ⟦victim:Bùi Thị Thuấn⟧ và em ⟦minor,victim:Đinh Thế Mạnh⟧, con chị, học lớp 5, đang chới với. Anh bơi ra nắm tóc kéo chị, rồi quay lại tìm em ⟦?minor,?victim:Mạnh⟧.
Ông Bùi Văn Dần, chèo bè, ném dây giúp. Chị gái của chị ⟦?victim:Thuấn⟧, bà ⟦?victim:Bùi Thị Xuân⟧, cùng ngã xuống mép nước nhưng bám được cành cây. Trạm y tế có y sĩ Quách Văn Chăn túc trực. Hai mẹ con đã tỉnh. Công an xã đề nghị thưởng anh Tám, ông Dần. Chồng chị ⟦?victim:Thuấn⟧, anh Đinh Văn Luận, lặng lẽ ngồi giữ lửa sưởi cho vợ con.

Chuyên mục "Dân hỏi – Công an trả lời": ông Lê Thái Hòa (thôn 3): Con tôi đi nước ngoài về thì khai báo tạm trú thế nào? – Trả lời: khai qua cổng dịch vụ công. Bà Vũ Thị Định (thôn 6): Cho thuê trọ phải lưu hồ sơ bao lâu? – Trả lời: theo mẫu, ít nhất ba năm. Anh Ngọ Văn Tiến (khu công nghiệp): Mua xe cũ sang tên ở đâu? – Trả lời: đến bộ phận một cửa.
Chị Tống Thị Phương (phố Chợ): Tôi nhận được tin nhắn mạo danh bộ công an thì báo chỗ nào? – Trả lời: chị đừng bấm, báo công an phường, đúng như chị đã làm là tốt. Thiếu tá Lại Văn Đức phụ trách chuyên mục.

NGHĨA CỬ ĐẸP GIỮA ĐÈO
Anh Trần Đức Lương, tài xế xe tải, đang lên đèo thì thấy xe con rơi xuống taluy. Anh kéo phanh, leo xuống, bẻ cửa lôi được bà ⟦victim:Mai Thị Sâm⟧ ra. Bên trong còn tài xế ⟦victim:Ngô Minh Quân⟧ kẹt chân. Hai người phượt Phạm Hoàng Dũng và Lê Thảo Nguyên chặn đường, soi đèn, gọi lực lượng cứu nạn.
Trung úy Tẩn Láo San dùng thiết bị cắt mui xe. Con trai bà ⟦?victim:Sâm⟧, anh Dương Công Nghĩa, ngồi xe trước, quay lại ôm chân anh Lương mà cảm tạ. Bác sĩ Phạm Trung Hiếu đánh giá tình trạng của ⟦?victim:Quân⟧ tiến triển tốt. Anh Lương tiếp tục hành trình giao hàng đúng hẹn.

ĐƠN VỊ THI ĐUA: Công an xã Mường Chiên năm qua giải quyết 46 vụ việc. Danh hiệu chiến sĩ tiên tiến: Lò Văn Hưng, Hoàng Thị Phượng, Quàng Văn Dũng. Chiến sĩ thi đua: Trần Ngọc Sơn. Tập thể lao động giỏi: tổ an ninh bản Hua Păng, do ông Cà Văn Ún đứng đầu.
Phát biểu đáp từ, anh Hưng nhắc vợ là chị Tòng Thị Minh đã chịu thiệt thòi khi anh đi cơ sở. Chị Phượng cảm ơn mẹ chồng trông con. Trưởng bản Lò Văn Pâng, nghệ nhân Tòng Văn Hịa biểu diễn khèn. Lãnh đạo huyện có đồng chí Vì Thị Xuân tới dự, tặng lẵng hoa. Ông Ún hứa quý tới sẽ ra quân sớm hơn.

Chị ⟦victim:Thái Thị Hồng Nhung⟧ bị gia đình chồng nhốt trong kho ba ngày. Bà hàng xóm Lục Thị Phấn nghe tiếng gõ tường mà tới gọi cửa. Anh Thái Văn Thiện, em ruột chị, phá khóa cùng ông Nông Văn Chài, phó công an xã. Mẹ chồng chị, Hoàng Thị Sửu, bị xử phạt; chồng chị, Nông Quốc Doanh, đang bỏ trốn.
Hội Phụ nữ xã (chị Đàm Thị Nhiệm) đưa chị đến ở nhà tạm lánh. Bác sĩ Bế Thị Hạnh khám xác định chị suy nhược. Thầy dạy nghề Nông Hồng Phong nhận chị vào lớp dệt. Chị ⟦?victim:Nhung⟧ nói chưa bao giờ thấy mình có nhiều người thân đến thế.

Năm 1968, cụ ⟦?victim:Nguyễn Thị Sót⟧ làm giao liên ở cửa Việt, từng bị địch bắt, nay cụ 86 tuổi. Buổi nói chuyện với học sinh do cô giáo Hồ Thị Hoa điều hành. Cụ kể ngày ấy có đồng đội tên Lê Văn Đính, Trần Thị Thảo, Nguyễn Hải. Mỗi lần qua sông, ông Đính bơi trước.
Trường tặng cụ bó hoa. Đồng chí Võ Quang Vinh, Phó Chủ tịch Hội Cựu chiến binh, đi cùng cụ. Cháu nội cụ, anh Nguyễn Quốc Đại, lái xe đưa cụ về. Bảo tàng tỉnh do bà Lê Thị Hà Giang phụ trách xin chụp chiếc nón lá. Cụ dặn: nay hòa bình, kẻ xấu trong điện thoại thì đừng dại nghe.

Phiên chợ vùng cao xảy ra vụ cướp vòng bạc: bà ⟦victim:Cư Thị Chùng⟧ bị ba thanh niên dồn vào gốc mận, giật hai vòng. Tráng Seo Páo, chủ quán thắng cố, lấy gậy xua chúng. Bà ⟦?informant:Lồ Seo Mẩy⟧, hàng xóm của bà ⟦?victim:Chùng⟧, nhận mặt được một tên. Chúng là Ly Seo Chúng, Sùng Seo Lừ, Vàng Seo Giả, bị tổ chốt bắt lúc chiều.
Bố của Lừ, ông Sùng Seo Phử, mang trả chiếc vòng tìm thấy dưới gối con trai. Ông nói: "Nó không phải con tôi dạy." Thiếu úy Giàng Seo Sính cảm ơn ông. Chủ tịch xã Ma Seo Củi mời ông phát biểu ở buổi họp tới.

Tổng kết CLB Phòng chống đuối nước: huấn luyện viên Trần Thanh Nhàn dạy được 86 em. Phụ huynh Lê Anh Tú tặng 20 áo phao. Bà Phạm Thị Cúc cho mượn ao cá. Ban giám khảo cuộc thi gồm thầy Nguyễn Khắc Niên, cô Vũ Mai Lan, thượng úy Đinh Bá Tùng.
Giải nhất đồng đội thuộc đội Hoa Sen, đội trưởng là cô Tạ Thị Bảo, huấn luyện viên phụ. Một trường hợp ngoài giờ, chính anh Nhàn đã phải dìu cậu con trai mình vào bờ vì cháu mệt. Không có sự cố. Ông Phan Đình Khuê, Bí thư, hứa xây bể bơi mini. Bế mạc, mọi người ăn chè do nhà bà Cúc nấu.

NHẮC NHỞ: Công an xã đã làm việc với ⟦minor:Hầu A Páo⟧, 15 tuổi, vì điều khiển xe máy lạng lách, suýt va vào bà Ma Thị Quý đang gánh nước, may bà tránh kịp, chỉ đổ một thùng. Cha của ⟦?minor:Páo⟧, ông Hầu A Sùng, bị phạt vì giao xe.
⟦?minor:Páo⟧ ký cam kết; thầy chủ nhiệm Hoàng Việt Dũng nhận kèm cặp. Trưởng xóm Lý Văn Phà nói trong xóm còn hai nhà có con đi xe như thế, ông sẽ đến tận nơi. Bà Quý xin không phạt nặng. Thiếu tá Nông Văn Cao khen bà rộng lượng và tặng bà đôi thùng nước mới.

Ông ⟦victim:Phùng Đắc Kỷ⟧ đưa cho "thầy phong thủy" 45 triệu để trấn trạch rồi không gặp lại gã. Bạn thân của ông là bác Đỗ Hữu Lễ từng cùng được mời nhưng đòi xem giấy hành nghề nên bị gã chê "vía nặng". Cháu ông ⟦?victim:Kỷ⟧, anh Phùng Đức Tiệp, đã gỡ tấm kính bát quái, bên trong chỉ là tờ báo cũ.
Công an phường xác định "thầy" là Hoàng Văn Bách, từng bị xử phạt. Đại úy Lê Thị Hường đang củng cố hồ sơ. Trụ trì chùa làng Thích Thanh Phúc giải thích đạo Phật không bán bùa. Bà ⟦?victim:Kỷ⟧ nhủ chồng: mất tiền còn lời bài học.

Tuyến đường tự quản "Ba sạch" thôn Đức Hợp. Danh sách phụ trách đoạn: đoạn 1 bà Lưu Thị Vui, đoạn 2 ông Trần Hữu Chính, đoạn 3 anh Nguyễn Hải Long, đoạn 4 chị ⟦?victim:Doãn Thị Thúy⟧, đoạn 5 thầy Bùi Nhật Tiến.
Góp ý: bà Vui đề nghị cấm đổ vỏ dừa; ông Chính đòi sửa đèn số 3; chị ⟦?victim:Thúy⟧ kể tối thứ Năm có kẻ theo chị từ chợ nhưng khi chị dừng lại ở quán đông người, hắn bỏ đi. Trung sĩ Đặng Văn Tú bố trí thêm tuần tra. Chủ quán phở Bích mở đèn ngoài hiên tới nửa đêm. Thôn trưởng Đinh Ngọc Sáu cảm ơn mọi người.

Dịch vụ "chuyển phát nhanh" lừa đảo. Cô ⟦victim:Hoàng Thị Hải Anh⟧, bán hoa ở phố Ga, đã trả 1,8 triệu cho hộp trống. Chị Lưu Thị Thủy Tiên, bán bánh gần đó, cũng được giao một hộp tương tự nhưng mở ra kiểm tra mới trả tiền, thấy rỗng nên trả lại shipper.
Shipper là anh Cao Đình Khoa bảo anh chỉ giao theo đơn và hỗ trợ xác minh người gửi. Bưu cục trưởng Đỗ Viết Hùng kiểm tra đơn, báo cho thiếu tá Nguyễn Khắc Hưng. Chồng cô ⟦?victim:Hải Anh⟧, thợ ảnh Trương Quốc Thịnh, đăng cảnh báo. Nhiều người chia sẻ, trong đó có chị Hồng Mai, thầy Tuấn và anh Bảo Ân.

Ghi ở phiên họp tổ hòa giải bản Lao Chải: Anh Vàng A Chu trót nói chị ⟦?victim:Giàng Thị Pai⟧ ăn cắp gà, sau tìm thấy gà nằm ổ. Chị ⟦?victim:Pai⟧ giận, không thèm sang. Trưởng bản Hảng A Vàng cho gọi hai bên, già làng Hảng Nhìa Tủa rót rượu. Chu xin lỗi, biếu chị con gà mái đó.
Chị ⟦?victim:Pai⟧ cười, tha. Bà Sùng Thị Dế hỏi thế có cần ghi giấy không, cán bộ Lý A Sùng bảo ghi cho chắc. Thư ký Thào Thị Vàng viết một trang. Anh trai chị ⟦?victim:Pai⟧, Giàng A Sử, uống thay em bát rượu cạn. Ai về nhà nấy vui vẻ.

Công an huyện khởi tố Phạm Thị Trang, kế toán hợp tác xã, tham ô 640 triệu. Giám đốc hợp tác xã, ông Nguyễn Hồng Cảnh, phát hiện khi đối chiếu sổ; kế toán trưởng cũ, bà Vũ Thị Hạnh, giúp kiểm tra. Kiểm toán viên Đinh Tiến Dũng kết luận. Chồng Trang, anh Bùi Văn Hiệp, bán đất khắc phục 200 triệu.
Xã viên Đoàn Văn Cử hỏi tiền góp vốn có sao không; ông Cảnh nói quỹ dự phòng vẫn đủ. Hội nghị bầu kế toán mới: chị Lương Thị Ngọc. Chủ tịch xã Hà Văn Quyền nhắc kiểm tra hàng quý. Các xã viên khác do ông Đỗ Minh Hiền đại diện giữ bình tĩnh.

Gửi hội đồng hương: Ông ⟦victim:Lê Đức Tiến⟧ quê Đô Lương mất việc, bị đồng nghiệp Trần Xuân Nam hành hung ở lán công trình vì đòi lương, gãy xương gò má. Con trai ông, Lê Đức Anh, cùng chị dâu ông, Phạm Thị Hoài, vào chăm. Người đưa ông đi cấp cứu là chị Nguyễn Thị Nhị, cấp dưỡng.
Chủ thầu Vũ Đình Hưng đã tạm ứng lương, hứa trả nốt. Bác sĩ hàm mặt Đặng Quốc Trí mổ miễn phí. Hội trưởng Hồ Đình Cát xin mọi người chung tay; các anh chị Lê Tố Nga, Nguyễn Sỹ Thắng, Đặng Thu Trà đã góp trước. Công an phường sở tại đang làm rõ.

Tuyên truyền ở bản Huổi Cẩn. Người dịch: chị Lò Thị Ủi. Ông Lò Văn Sâng hỏi: cho bạn mượn căn cước vay tiền có mang tội không? Bà Lường Thị Choi hỏi: có người nói tặng bò, phải đưa trước hai trăm, là thật hay giả? Thiếu úy Quàng Văn Trọng đáp: giả.
Già làng Lò Văn Sươn kể tháng trước có hai người lạ tới hỏi mua trâu bằng tờ giấy ghi nợ; già nói phải có tiền mới bán, họ bỏ đi. Cán bộ khuyến nông Vì Văn Duẩn nhắc tiêm phòng cho bò. Bà Choi nghe xong vứt luôn tờ quảng cáo vào bếp lửa. Tan buổi, trưởng bản phát mì tôm và vở cho bà con.

Bị trộm hết tiền hàng của mẹ, em ⟦minor,victim:Nguyễn Thị Bích Diệp⟧ lớp 9 (khu phố Trần Phú) sợ về nhà nên ngồi ở bến xe từ trưa tới tối. Cô bán vé số tên Lệ nhìn thấy, hỏi han. Anh bảo vệ bến Phan Thanh Trường gọi cho mẹ em là chị ⟦?minor,?victim:Đoàn Thị Thủy⟧. Đại úy Trần Quốc Bảo đến, lấy lời khai.
Camera cho thấy Nguyễn Văn Sang lấy túi khi em ngủ gật. Sang bị bắt ở nhà trọ của bà Lâm Thị Phúc. Tiền còn nguyên. Thầy giáo Mai Xuân Hùng đứng ra bảo lãnh cho em vẫn dự thi ngày mai. Chị ⟦?minor,?victim:Thủy⟧ ôm con, cảm ơn cô Lệ, hứa mua ủng hộ mười tờ mỗi ngày.

Nhờ ⟦informant:một thanh niên dắt chó ở chân cầu Long Kiểng⟧, cảnh sát tìm thấy nơi giấu tang vật của vụ trộm két. Nạn nhân vụ này, chị ⟦victim:Tạ Bích Loan⟧, giám đốc tiệm yến, đã nhận lại 300 triệu. Tiệm liền kề do ông Thiệu Văn Quang làm chủ không mất gì.
Kẻ trộm, Lê Ngọc Lân, từng là nhân viên cũ của chị. Vợ Lân, Đỗ Thị Thắm, khai thấy chồng mang về hộp yến nhưng không hỏi. Thám tử tư Trịnh Nhật từng đề nghị giúp với giá hai mươi triệu, chị từ chối. Đội trưởng hình sự Vương Đức Tài cho biết vụ án đã khép lại. Phòng kinh doanh do chị Hà Tú Uyên tiếp quản.

CỘNG ĐỒNG CHUNG TAY: xây 6 căn nhà ở xã Bản Sen. Ông Lê Minh Tuyến (nhà hảo tâm) góp hai căn. Bà Trần Thị Thuận, chủ nhà máy, góp một căn. Câu lạc bộ Thanh niên của anh Đinh Quang Trung góp công. Kiến trúc sư Đặng Thùy Dương thiết kế. Thợ cả là ông Hoàng Văn Bền.
Các hộ được nhận: bà Lộc Thị Hoa, ông Sầm Văn Tân, chị Ma Thị Ánh, cụ Nông Thị Quyến. Đây đều là hộ nghèo có nhà xuống cấp. Chủ tịch huyện Phùng Quốc Đạt cắt băng. Ca sĩ Tuấn Hưng Phạm hát tặng. Bà Hoa xin mời mọi người bát nước chè xanh đầu tiên trong nhà mới.

Thông báo kết quả giải quyết vụ tranh chấp lối đi giữa gia đình ông ⟦victim:Ngô Văn Sửu⟧, người bị ném gạch trúng vai, và gia đình ông Ngô Văn Hợi, người ném. Ông Hợi bị xử phạt 3,5 triệu, bồi thường thuốc men. Con dâu ông Hợi, chị Chu Thị Mùi, mang hoa quả sang xin lỗi.
Người chứng kiến: bà ⟦?informant:Vương Thị Cam⟧; người can: anh Lại Văn Hải, đã kịp giữ tay ông Hợi trước viên gạch thứ hai nên bà ⟦?victim:Sửu⟧, vợ ông, không bị sao. Tổ hòa giải gồm ông Bùi Văn Nhuận, bà Đặng Thị Chút. Trung úy Lương Đức Phong yêu cầu hai nhà giữ lời hứa.

THÔNG TIN VỤ VIỆC TẠI ẤP GIỒNG DÀI
Chị ⟦?victim:Hồng⟧, bán hủ tiếu đầu ấp (tên thật ⟦victim:Lê Thị Cẩm Hồng⟧), bị chủ nợ Phan Văn Bền đập nát xe hủ tiếu. Lúc đó trong quán còn có ông Sáu Đờn và cặp vợ chồng Trần Văn Khởi – Nguyễn Thị Diễm, ba người chạy ra sân nên không ai bị trúng.
Ông Khởi lấy xe lôi chở đồ còn dùng được về nhà chị. Trưởng ấp Huỳnh Văn Dũng quyên được bốn triệu; lò bún của bà Năm Hường cho ghi sổ. Chị ruột của Bền, bà Phan Thị Lành, xin bồi thường thay em. Thượng úy Lê Minh Tân đã triệu tập Bền, làm rõ việc cho vay lãi nặng.

Trường PTDTBT Tiểu học Tả Gia Khâu tổ chức "Hội chợ lòng tốt". Em ⟦minor:Lù Thị Pà⟧, lớp 3A, được vinh danh vì nhặt được chiếc khăn bạc của bà Sùng Thị Vá đánh rơi ở cổng chợ và mang trả. Em ⟦minor:Hảng Seo Dế⟧, lớp 5A, được tặng cặp vì dắt bạn khuyết tật đi học suốt hai năm.
Thầy hiệu trưởng Nguyễn Quốc Huy trao quà. Nhà tài trợ là nhóm "Mây trắng" do chị Đỗ Ngọc Hiền làm trưởng nhóm. Thiếu tá biên phòng Lê Văn Tuyến hát cùng học sinh. Bà Vá mang tặng cả lớp một bao hạt dẻ. Chủ tịch xã Vàng Seo Dùng dự từ đầu đến cuối.

Kể từ khi chị ⟦?victim:Trần Lệ Quyên⟧ mất con trong vụ tai nạn trước cổng nhà máy, bà con thay nhau sang trò chuyện. Cháu ⟦minor,victim:Trần Minh Nhật⟧ mới lên bốn. Người lái xe nâng là Ninh Văn Tới, bị truy tố; vợ anh ta, chị Mã Thị Sen, ngày rằm nào cũng đến thắp hương, lặng lẽ.
Bà Phạm Thị Ngời, hàng xóm, nấu cơm cho chị suốt tháng. Nữ tu Maria Vũ Thị Hiên rủ chị tham gia lớp may. Giám đốc nhà máy Lý Quốc Chấn lắp rào chắn, cam kết hỗ trợ lâu dài. Luật sư Hà Thanh Bình giúp làm thủ tục. Trung tá Phùng Văn Nam chỉ đạo phân luồng lại cổng số 2.

Công bố quyết định xử phạt hành chính: Nguyễn Văn Đảm (mở loa kẹo kéo quá 22 giờ); Lê Thị Hoàng Yến (bán pháo bông); Trần Văn Thọ (chở quá số người); Đinh Thị Lài (đăng tin sai về bệnh chó dại); Hộ ông Bùi Quang Phú (không đăng ký tạm trú cho khách).
Bà Lài được yêu cầu cải chính trên trang cá nhân. Ông Thọ hứa không tái phạm. Con trai của bà Yến, Trương Hữu Phước, nộp phạt thay mẹ vì bà đi viện mổ mắt. Thượng úy Trần Thị Kiều Trinh tiếp nhận biên lai. Chủ tịch phường Phan Ngọc Tuấn yêu cầu các khu phố phổ biến.

Chuyện xảy ra ở bến đò Ngọc Tháp: Anh ⟦victim:Ngọc Văn Tỵ⟧ gửi ba lô cho người ngồi cạnh, ra mua nước, quay lại thì người và ba lô biến mất. Trong đó có tiền công nửa năm. Chủ đò Đinh Hữu Phái quay thuyền đuổi. Bà ⟦?informant:Lương Thị Nhạn⟧ bán bánh rán thấy hắn lên xe ôm của anh Hà Trọng, bèn gọi anh Trọng.
Anh Trọng nghe máy, đáp "vâng vâng" rồi chở thẳng khách vào trụ sở. Kẻ trộm tên Tô Ngọc Quảng chưng hửng. Trung úy Mai Hồng Phong trao lại ba lô. Anh ⟦?victim:Tỵ⟧ mua hết mâm bánh của bà ⟦?informant:Nhạn⟧ đãi cả bến, mời cả chủ đò Phái và anh Trọng.

Hội thi "Tổ bảo vệ an ninh giỏi" toàn huyện quy tụ 12 đội. Màn xử lý tình huống "có người trong nhà kêu cứu" do đội xã Hòa Thuận diễn: ông Tạ Minh Khiêm vào vai ông say, bà Phan Thị Mến vào vai bà vợ, anh Hứa Tấn Đạt vào vai tổ trưởng. Giám khảo Đào Quốc Cường ghi điểm tuyệt đối.
Thí sinh Võ Hữu Phước của xã Phước Thạnh bị trừ điểm vì quên đóng cửa. Khán giả Trần Thị Tuyết Mai hỏi: gặp người kêu cứu thật thì gọi ai trước? Chỉ huy trưởng Lâm Quang Bình giải thích thứ tự ưu tiên. Đội nhất nhận cờ từ trung tá Lê Thị Huệ, bữa tiệc do nhà hàng anh Tài bao trọn.

Cháu gái 5 tuổi tên ⟦?victim,minor:Nguyễn Khánh Vy⟧ bị lạc ở siêu thị tầng 2, khóc gọi mẹ. Nhân viên thu ngân Lâm Thị Ánh đưa cháu tới quầy, nhân viên bảo vệ Phạm Quang Ngọc thông báo loa. Mười lăm phút sau mẹ cháu là ⟦?minor:Trần Thị Thanh Loan⟧ tới. Có người đàn ông lạ, Dương Quý Phát, nhận là bố cháu, định bế cháu đi.
Anh Ngọc hỏi tên lớp của cháu, ông ta không biết. Bị công an phường tạm giữ, ông ta khai là nhầm con. Đại úy Hồ Thị Phương Thảo đang xác minh. Quản lý siêu thị Đoàn Văn Hiệp tặng cô Ánh, anh Ngọc thư khen và nghỉ thêm một ngày.

Gửi bà con tổ 7: kết quả quyên góp cho gia đình anh ⟦victim:Cao Văn Hậu⟧ bị tai nạn lao động, ngã từ giàn giáo tầng ba, đến nay được 36,2 triệu. Người góp: bà Lâm Thị Xuyến 2 triệu, cô Thúy Vi 500 nghìn, chú Kha 1 triệu, nhóm anh em xe ôm do ông Phùng Dần đại diện 3 triệu, trường mầm non của cô Bùi Thị Thu 1,7 triệu.
Chị Huỳnh Thị Ngọc Sương, vợ anh, đã nhận đủ có chữ ký. Ông ngoại của hai cháu nhỏ, cụ Huỳnh Văn Tố, đang giữ nhà. Anh ⟦?victim:Lê Quốc Thắng⟧, bạn thợ cùng giàn giáo, kịp bám vào lan can, chỉ trầy tay, nay đến nhà đóng lại chuồng gà. Tổ trưởng: Trịnh Văn Giỏi.

XÃ NÀ PHẶC TẬP HUẤN KHUYẾN NÔNG – AN NINH: "Hai trong một buổi". Ông Triệu Văn Phin hỏi phân bón giả nhận ra thế nào. Kỹ sư Lộc Thị Nhuận hướng dẫn xem mã vạch. Anh Hoàng Văn Sinh đưa ra bao phân anh mua ở chợ, kỹ sư xem, kết luận là thật. Chị Nông Thị Mận hỏi đất rẫy chồng lấn.
Đại úy Lương Văn Cừ kể một chiêu lừa: khuyến mãi lò sấy, đòi tiền cọc. Anh Sinh nói đã gặp, anh không cọc vì không có lò sấy nào rẻ thế. Chủ tịch Hội Nông dân Bàn Văn Tiến khen anh biết tính. Bữa trưa do chị em nhà bà Ma Thị Tuyến nấu, ăn thịt gác bếp.

Ngã bệnh giữa đường, ông ⟦victim:Hứa Văn Tiệp⟧ được cô y tá nghỉ phép Tạ Thị Nguyệt cấp cứu, may qua khỏi. Ông bị tắc mạch vành chứ không do ai. Thế mà lúc ông nằm đó, có kẻ lại thò tay móc mất chiếc ví.
Công an xã đã lấy lại ví từ Lã Văn Đước. Anh ⟦?informant:Bùi Văn Chỉnh⟧, công nhân đường bộ, chứng kiến từ đầu, kể lại mạch lạc. Con rể ông, anh Nông Đức Mạnh, tới nhận tài sản và gửi cô Nguyệt lời cảm ơn. Thiếu tá Hoàng Văn Bích xác nhận ví đủ giấy tờ, tiền thiếu hai trăm nghìn.

Nằm viện, cô giáo ⟦victim:Phan Thị Thu Trinh⟧ kể: tối ấy kẻ bám đuôi giật túi, cô ngã, chấn thương sọ não nhẹ. Người kéo cô vào lề là một bác bán hoa tên Sáu Mỹ và sinh viên Lê Hồng Thịnh. Chồng cô, anh Đoàn Thiên Lý, bay từ Hà Nội vào.
Học trò cũ gửi hoa chất đầy hành lang: Trần Khánh Linh, Dương Thế Phong, Lưu Ánh Nguyệt nay đã là bác sĩ, kỹ sư, thợ hàn. Bác sĩ Võ Hoàng Khôi cho biết tuần sau cô xuất viện. Cướp bị bắt là Phạm Trí Dũng. Anh của Dũng, Phạm Trí Đức, đến chờ ngoài phòng, mong gặp để nói lời xin lỗi.

BẢNG VÀNG PHƯỜNG VĂN HÓA QUÝ III
– Hộ gia đình ông Nguyễn Trọng Nghĩa, bà Lê Thị Xuân Hòa;
– Cửa hàng "Tiệm tạp hóa ông Ba" của Đặng Văn Ba;
– Cụ Trần Thị Quyện (93 tuổi), vận động con cháu cai rượu;
– Nhóm thanh niên do Phạm Duy Khánh trưởng nhóm;
– Tổ xe ôm tự quản do Phan Văn Lý làm tổ trưởng, đã tìm lại 3 túi xách cho khách;
– Sinh viên y Trương Thị Ngọc Lan, hướng dẫn cấp cứu cho bà con.
Chứng nhận của Chủ tịch UBND phường Võ Xuân Bách. Công an phường do trung tá Đinh Thị Mai đại diện tặng bình chữa cháy. Phần thưởng gửi tại nhà ông Ba cho các hộ không đến dự.

Ông ⟦informant:Đinh Xuân Khoát⟧, cựu cán bộ lâm trường, gửi đơn tố giác tới huyện về việc Giang Văn Hậu cùng Chử Đình Thực phá 2 ha rừng lim. Nhờ tài liệu của ông, hạt kiểm lâm lập án. Trưởng hạt Nguyễn Bảo Thái cho biết đang giữ bí mật, nhưng ông ⟦?informant:Khoát⟧ vui vẻ cho nêu tên.
Hộ ông Bùi Quyết, bà Hà Thị Nhung gần rừng cho biết bị Hậu mời bán gỗ giá rẻ, hai nhà không mua. Luật sư Lưu Kiều Anh hỗ trợ ông ⟦?informant:Khoát⟧ miễn phí. Chủ tịch xã Hà Trọng Tấn đề nghị công an bảo vệ an toàn. Con trai ông, Đinh Xuân Lộc, nói lo cho cha nhưng tự hào.

Cảnh sát khu vực phường Cổ Nhuế nhận thư khen: Thư do anh Nguyễn Mạnh Tường, kỹ sư thuê nhà, viết. Đêm 9/9, anh nghe tiếng động ở phòng bên, nhầm là trộm, gọi trực ban; đến nơi thì là con mèo của cô Phí Thùy Dương làm đổ chậu. Thượng úy Bạch Văn Thiện không phiền, còn bắt mèo giúp.
Chủ nhà Lê Thị Đoan đề nghị mua ổ khóa mới cho chắc. Cô Dương tặng anh Tường một chậu sen đá. Hàng xóm khác, bà Ngô Thị Nhạn, ông Đoàn Văn Phái, được dịp quen nhau. Anh Thiện dặn: nghi ngờ cứ gọi, không sao cả.

Câu chuyện cảnh giác của bà ⟦?victim:Mão⟧ (⟦?victim:Ngô Thị Mão⟧, 64 tuổi) – không mất tiền nhưng mất ngủ một tuần: kẻ gọi dọa bắt vì dính "rửa tiền". Bà không chuyển, nhưng sợ quá không dám kể ai. Con dâu Lê Thị Duyên thấy mẹ gầy rộc, gặng hỏi mới biết.
Cán bộ phường Bùi Văn Tứ đến tận nhà trấn an. Bác sĩ Nguyễn Lâm Sơn kê thuốc ngủ nhẹ. Giờ bà ⟦?victim:Mão⟧ khỏe, kể lại cho tổ hưu trí. Chủ nhiệm CLB Trần Thị Hiệp nói: các cụ đừng giấu, nói ra mới nhẹ. Ông Đoàn Quang Thành trong CLB cũng bị dọa, ông hỏi lại "đồng chí ăn cơm chưa?" thì bên kia tắt máy.

Nữ quái Triệu Thị Phượng "đào" chuyên kết bạn người già goá vợ. Nạn nhân mới nhất: ông ⟦victim:Lê Văn Ngoạn⟧ ở thôn Trại, đưa ả 70 triệu mua "nhẫn đôi". Anh Lê Văn Quyền, con trai cả, phát hiện qua sổ sách. Ông Đinh Văn Quảng, bạn chăn vịt, thì bị ả nhắn tin nhưng đưa máy cho vợ là bà Ngoan, bà Ngoan mắng ả một trận.
Hội người cao tuổi mời cô tâm lý Phạm Thị Hằng nói chuyện. Thượng úy Lưu Đình Khải lần ra ả ở nhà nghỉ của ông Trương Công Tráng. Ông ⟦?victim:Ngoạn⟧ nhận lại nửa tiền, cười buồn: tuổi già cũng thèm người chuyện trò.

Kính gửi bà con khu dân cư số 3. Tôi, Đinh Thế Vinh, trưởng khu, xin báo cáo: đèn led đã thay; vụ nước cống tràn đã sửa nhờ đội anh Dương Thuận; cây phượng gãy do công ty cây xanh của ông Hà Văn Thấu xử lý. Cụ Hoàng Thị Lụa tặng khu một thùng sách.
Về ý kiến của chị Vũ Thị Hải Lý hỏi "trông trẻ tối thứ Sáu", đã có cô Nga, cô Loan nhận. Về ý kiến ông Tôn Thất Hùng lo mất xe: bãi đã lắp camera do gia đình anh Phạm Hải tài trợ. Về kiến nghị của cháu Phú, con trai tôi nay đã là sinh viên, muốn mở tủ sách, xin cụ Lụa giúp.

Lật xuồng trên sông Vàm Nao: đứa con út của chị ⟦?victim:Trần Thị Tư⟧, bé ⟦minor,victim:Lê Ngọc Hân⟧, học lớp lá, mất tích rồi được tìm thấy. Chồng chị, anh Lê Văn Út, bơi cứu được hai bà cháu. Bà nội ⟦victim:Lê Thị Bảy⟧, 72 tuổi, uống nhiều nước, đang thở máy. Ngư dân Huỳnh Văn Phát ném can nhựa cho họ bám; anh Trương Hoài Nam lặn ba lượt.
Cha sở Giuse Trần Đình Lương và chùa Phước Hậu đều mở cửa cho người nhà nghỉ. Bác sĩ Vương Thị Diệu Hiền hội chẩn ngay. Đội cứu hộ do thiếu tá Đinh Thanh Liêm chỉ huy. Cả làng thắp hương cầu cho bà ⟦?victim:Bảy⟧.

Nghĩa cử sau trận hỏa hoạn làng nghề: dệt khăn tặng 40 phần quà tới các hộ ⟦victim:Nguyễn Văn Miện⟧, ⟦victim:Đào Thị Thế⟧, ⟦victim:Lại Thị Mùi⟧, có nhà xưởng bị cháy. Hộ Đỗ Công Vũ và Đoàn Thị Hoa ở sát nách lửa nhưng nhờ tường gạch mà không sao, hai hộ cho các nhà bị cháy mượn khung cửi.
Nghệ nhân Bùi Thị Quế dạy thợ trẻ tạm thời ở đình. Đội phó chữa cháy Phan Đình Long xác định do tàn thuốc. Người hút thuốc, thợ nhuộm Trần Văn Cơ, đã nhận lỗi, xin làm không công một năm. Cửa hàng của ông Ngô Hiệp giảm giá sợi. Chủ tịch hội Nguyễn Đình Bảng nói: nghề còn, làng còn.

Khai báo của bị can Trương Văn Sanh: hắn lừa bán vé máy bay cho ông ⟦victim:Tôn Đức Khải⟧, cô ⟦victim:Tô Kim Dung⟧ và đôi vợ chồng ⟦victim:Cao Hải Sơn⟧, ⟦victim:Bùi Thị Lệ Thủy⟧. Riêng đoàn khách của chị Trịnh Kiều Trang được bán trước nhưng chị gọi hãng bay kiểm tra, thấy sai mã, chị không trả tiền.
Nhân viên hãng bay Võ Thị Tú Linh lưu cuộc gọi làm chứng. Vợ của Sanh là Tống Thị Mỹ, không biết chồng bán vé giả. Thiếu tá Lê Xuân Bách hoàn tất hồ sơ. Hãng nhắc khách chỉ mua ở đại lý chính thức. Bố của Sanh, ông Trương Văn Lợi, đã nộp 30 triệu khắc phục.

Hội ý tại trường nội trú: hiệu phó Lưu Hồng Lạc báo cáo em ⟦minor,victim:Xồng Y Dếnh⟧, lớp 10C, bị kẻ lạ nhắn tin dọa tung ảnh. Em kể với cô y tế Trần Thị Vân. Cô chủ nhiệm ⟦?informant:Phạm Diệu Thúy⟧ báo công an ngay. Phụ huynh khác, ông Xồng Bá Chư, hỏi trường có dạy kỹ năng mạng không.
Trung úy Lầu Mí Pó cho biết đã xác định đối tượng là Vũ Tiến Mạnh ở tỉnh khác. Bố của ⟦?minor,?victim:Dếnh⟧, ông ⟦?minor:Xồng Nỏ Tu⟧, ngồi yên nghe, hai tay nắm chặt. Già làng Xồng Giống Pó nói: lỗi ở kẻ xấu, cháu không có lỗi. Cô Vân được phân công đi cùng em. Biên bản: Lò Thị Yến.

Ai thấy ông lão tên ⟦?victim:Thân Văn Hội⟧ thì báo giúp gia đình. Cụ 80 tuổi, lẫn, mặc áo nâu, đi khỏi nhà ở xóm Trung từ sáng qua. Con cháu: ông Thân Văn Hợp, bà Thân Thị Hạnh, anh Thân Đức Hải đang đi tìm.
Cập nhật: đã tìm thấy. Cụ ngồi nghe chèo ở đình Nội, được ông từ Phan Khắc Lệ mời cơm. Đội tuần tra của đồng chí Nguyễn Công Minh đưa cụ về. Nghệ sĩ chèo Tống Thị Lợi tặng cụ đĩa hát. Cụ bảo: "Tôi có đi lạc đâu, tôi đi xem chèo." Bà Hạnh cảm ơn bà con đã chia sẻ tin, xin gỡ ảnh.

Vụ cháy quán cà phê: bé ⟦minor,victim:Tú Anh⟧ (học lớp 1, con cô chủ quán ⟦?minor,?victim:Lê Mỹ Duyên⟧) hít nhiều khói; nữ phục vụ ⟦victim:Nguyễn Hồng Diễm⟧ bỏng tay khi bế bé ra. Khách còn lại: ông Đặng Thế Anh, chị Cao Thúy Quỳnh thoát qua cửa sau.
Thợ sửa ống nước Đào Văn Hợp dùng bơm dập lửa trước khi xe chữa cháy của đội thượng úy Phạm Trọng Hiếu tới. Bác sĩ Lữ Thị Mai Hương nói bé sẽ khỏe sau vài ngày. Chủ nhà cho thuê, bà Cù Thị Hoàn, miễn tiền nhà. Công an đang kiểm tra hệ thống điện do thợ Chu Văn Bạ lắp.

HOẠT ĐỘNG CỦA CHI HỘI PHỤ NỮ ẤP 5: Sinh hoạt chuyên đề "Chọn mặt gửi vàng". Bà Lưu Thị Kim Anh, thủ quỹ, hướng dẫn gửi tiết kiệm. Chị Trà Thị Nga nói chồng chị, anh Lý Văn Đức, muốn góp tiền chơi sàn, chị không cho. Anh Đức cười: nghe vợ thì còn tiền.
Chị Tăng Thị Lành hỏi hụi có hợp pháp không; luật gia Nguyễn Trung Lương trả lời. Phó Công an xã Hồ Quốc Việt phát clip. Chị em chấm điểm mâm bánh: bánh bò của nhóm chị Kim Sang nhất. Bà Hội trưởng Bạch Thị Thắm chốt: ai nghe lạ hỏi quen, đừng tin ngay. Sổ ghi: Phan Ngọc Ánh.

Kẻ cưỡng đoạt tiền xe tải ở chốt Đèo Ngang bị bắt quả tang. Tài xế ⟦victim:Văn Đức Nhị⟧ và phụ xe ⟦victim:Lê Tấn Hải⟧ bị ép nộp một triệu. Tài xế chạy sau, ⟦?informant:Nguyễn Hữu Trường⟧, cũng bị vẫy nhưng anh khóa cửa, không xuống, gọi 113. Bốn đối tượng: Trương Hồng Cầm, Đinh Văn Tích, Lê Tấn Lộc, Ngô Quang Duy.
Chị Hồ Thị Hà bán nước cạnh chốt cho cả xe nước uống miễn phí. Phó phòng cảnh sát hình sự Võ Đình Tín trực tiếp chỉ huy. Mẹ của Duy, bà Dương Thị Huế, không tin con phạm tội. Chủ doanh nghiệp vận tải Cao Hồng Thái đề nghị xử nghiêm.

PHÁT THANH: "Người tốt quanh em". Bạn nghe đài thân mến, hôm nay là chuyện ông Khúc Văn Hán, thợ cắt kính ở phố Hàng Nón. Trong lúc giao kính, ông tìm thấy phong bì tiền dưới thềm nhà bà Trịnh Thị Tuất, trả lại. Bà Tuất cho biết đó là tiền bà để dành, quên mất.
Cô giáo Hạ Thị Nguyệt gửi cho chương trình chuyện khác: học trò cũ Đỗ Duy Thăng, nay làm thợ hồ, dừng xe dắt cụ già qua đường. Nghệ sĩ Vân Dung Nguyễn đọc truyện. Biên tập Bế Kim Loan, kỹ thuật Đàm Vĩnh Phúc. Chương trình có sự đồng hành của công an phường, do đại úy Hàn Ngọc Ban làm đầu mối.

Thâm nhập nhóm lừa "con tin ảo": chúng gọi cho gia đình ông ⟦victim:Nguyễn Hữu Khai⟧, bảo con trai bị bắt. Ông chuyển 80 triệu. Cậu con, sinh viên Nguyễn Hữu Bảo, khi đó đang thi, tắt máy. Bạn cùng phòng là Hồ Tấn Phúc ra báo với giảng viên Đặng Thị Bích Lan, nhà trường gọi lại thì muộn năm phút.
Hai nhà khác, nhà ông Bùi Trung và nhà cô Phạm Diễm, cũng nhận cuộc gọi tương tự; họ hỏi "con tên gì", đối tượng nói sai, họ cúp máy. Đại tá Cao Đăng Khoa khuyến cáo các trường đặt số trực để phụ huynh gọi. Ngân hàng giữ được 20 triệu, do kiểm soát viên Đỗ Mai Chi kịp phong tỏa.

Đường dây bán "giấy phép lái xe thật" của Lê Thế Quốc bị triệt phá, do chính ⟦informant:anh trai của Quốc, làm bảo vệ ở trường lái Thành Công⟧, mang tài liệu đến trình. Mẹ của Quốc, bà Lê Thị Chín, không trách con lớn. Trong số người mua giấy có ông ⟦victim:Phạm Ngọc Thắng⟧ mất 12 triệu.
Giảng viên trường lái Nguyễn Văn Hiển thấy giấy khác mẫu, nhắc học viên. Học viên Bế Văn Điệp, Tạ Thị Ngọc được gợi ý mua nhưng từ chối, vẫn học đủ giờ, nay đã đỗ. Thượng tá Trần Minh Đức thông tin vụ án đang mở rộng. Chủ tịch hiệp hội Lâm Quang Vũ cam kết siết kiểm tra.

Ở thôn Phú Vang, ông Võ Văn Diệp giữ chốt cứu nạn bên đường sắt. Hôm qua, cụ ⟦victim:Nguyễn Thị Huê⟧ bị tàu quệt, may chỉ gãy vai, do ông kéo kịp. Cháu ngoại cụ, anh Phan Văn Nhật, tới cõng cụ ra xe. Gác chắn Trần Đình Hiệp báo tàu chạy chậm lại.
Ông Diệp từng đỡ được anh ⟦?victim:Lê Khắc Ba⟧, chị ⟦?victim:Hồ Thị Mơ⟧ khỏi bước lên đường ray lúc tàu tới; hai người giờ hay mang trái cây tới chốt. Hội Chữ thập đỏ do bà Trần Thị Hoài Phương làm chủ tịch tặng ông áo phản quang. Trưởng ga Nguyễn Đăng Hòa đề nghị khen thưởng. Bác sĩ Lê Nhật Tân nắn vai cho cụ.

Chợ nổi Cái Răng có chuyện vui: ghe bán khóm của vợ chồng anh Thạch Út, chị Kim Lý trôi mất neo giữa đêm. Ghe của ông Tư Hậu kéo về. Sáng ra chị Lý tặng ông Tư chục khóm, ông Tư đem chia cho khách Tây. Anh hướng dẫn viên Đinh Văn Thành dịch chuyện, khách vỗ tay.
Cán bộ thủy nội địa Lưu Văn Hòa nhắc kiểm tra dây neo. Nữ du khách Anna Schmidt hỏi có mất đồ không, chị Lý lắc đầu: "Còn đủ cả con gà". Nhà báo Lê Thị Tố Quyên ghi hình. Thiếu úy Phan Nguyên Khang tặng mỗi ghe cuốn sổ số cứu hộ.

Tổ hợp tác "Mắt rừng" gồm 9 người, do A Bráo làm tổ trưởng, tuần rừng mỗi tuần ba bữa. Tháng trước, tổ tháo 46 bẫy. A Hlum tìm thấy chú khỉ kẹt chân, chuyển cho kiểm lâm Hoàng Văn Chuyên. Y Nhung nấu cơm nắm cho cả đoàn.
Hội nghị ghi nhận: A Bráo được tặng bằng khen; ông A Yơn, già làng, được mời phát biểu. Phó Chủ tịch xã Trần Thị Kim Oanh trao máy định vị do công ty của ông Nguyễn Minh Trí tặng. Đại diện báo Kon Tum, nhà báo Nguyễn Hoài Tiến, ghi chép. Ai cũng đồng tình giữ rừng là giữ buôn, chị Y Nhung nói bằng tiếng Ba Na.

Tìm thấy chủ nhân chiếc điện thoại: anh Đồng Văn Thuyết, thôn Hạ Vỹ. Máy do hai vợ chồng bà Kiều Thị Nhài nhặt được lúc đi gặt, giao cho thượng sĩ Lã Quốc Oanh sáng nay. Anh Thuyết nhận máy, gửi lời cảm ơn bà Nhài và xin được mời ông bà bữa cơm. Trưởng thôn Phí Văn Tầm đọc tin này trên loa để bà con cùng vui.

Tối qua, chị ⟦victim:Lường Thị Ín⟧ (bản Nà Hạ) bị bò húc rách đùi. Chủ bò là anh Lò Văn Chiêng cõng chị ra đường, ông Cầm Văn Hặc lái công nông chở tới trạm. Y sĩ Quàng Thị Mai khâu tám mũi. Mẹ chồng chị, bà Tòng Thị Un, bảo không bắt đền, chỉ xin anh Chiêng buộc bò cho chắc. Trưởng bản nhắc cả bản như vậy.

Khen đột xuất: chị Tô Thị Hương Nhu, thu ngân cửa hàng tiện lợi, vì đã không bán thẻ cào 15 triệu cho một cụ bà đang nghe điện thoại, mà gọi anh cảnh sát khu vực Hồ Duy Thiện tới. Cụ bà đã về nhà an toàn cùng con gái. Cửa hàng trưởng Ngô Bá Quân thưởng thêm chị Nhu một ngày phép. Phường đề nghị các điểm bán thẻ khác làm theo.

Bà con lưu ý! Kẻ xưng "thợ lọc nước" đã lấy của ông ⟦victim:Thiều Đình Cúc⟧, ngõ 7, bốn triệu tiền cọc. Bà Hạnh ngõ 5, bà Yên ngõ 6 đuổi thẳng vì hắn không có giấy giới thiệu. Con gái ông, chị ⟦?informant:Thiều Mai Trang⟧, đã trình báo. Ai gặp lại người này, gọi trực ban hoặc báo tổ trưởng Bùi Huy Chú. Đừng mở cổng khi ở nhà một mình.

Danh sách tiếp công dân sáng thứ Năm: ông Võ Trọng Hiệu (hỏi cấp lại sổ), bà Tăng Thị Phụng (xác nhận cư trú), anh Nguyễn Trí Cao (đăng ký xe), chị Đoàn Ngọc Bích (giao nộp một bình xịt hơi cay nhặt được), cụ Lê Thị Chót (xin giấy khen cho cháu dâu). Cán bộ tiếp: thiếu tá Hồ Hải Yến, thượng úy Trần Công Lý. Tất cả giải quyết xong trong buổi.

Vì sặc khí than, hai bố con anh ⟦victim:Sìn Văn Thắng⟧ và cháu ⟦minor,victim:Sìn Gia Kiệt⟧, học sinh lớp 2, ngất trong nhà kín. Bà nội Lùng Thị Chấn ngủ ở gian bếp có cửa hở nên tỉnh táo, la lên. Anh Vương Văn Tề, nhà kế, đạp cửa. Bác sĩ Hoàng Thị Thiều cho hay cả hai đã thở ôxy, qua nguy hiểm. Xin đừng sưởi than trong phòng kín!

[Nhóm Zalo thôn Bàu Sen] 19:02 – Thôn trưởng Lê Đình Mạo: có ai thấy đàn vịt nhà bà Xảo không?
19:05 – Thu Ba: ở ruộng nhà anh Kính nha chú
19:06 – anh Kính: đúng, tui lùa vô chuồng tui rồi, sáng qua bắt
19:10 – bà Xảo: trời ơi mừng, tưởng trộm
19:12 – Trung úy Phạm Đức Lộc: tốt quá, anh Kính đáng khen ạ
19:15 – Thu Ba: mai bà Xảo nhớ biếu trứng nghen!

Cảnh báo nhanh: ⟦victim:P.V.T⟧, thợ hàn ở ngách 33 Kim Giang, vừa mất 26 triệu vì bấm vào đường dẫn "phạt nguội". Đồng nghiệp của anh là Hán Văn Tuyên nhận cùng tin nhắn nhưng đem hỏi đại úy Lê Sỹ Bằng trước, nên không sao. Vợ anh đang bế con nhỏ, xin bà con đừng trêu. Chủ xưởng Đỗ Hữu Hào cho anh ứng trước một tháng lương.

Một bước ngoặt trong vụ mất trộm chuông chùa Hạ: ⟦informant:cậu thợ cơ khí ở lò đúc Tống Xá⟧ nhận ra quả chuông đang chờ nấu, liền gọi cho sư thầy Thích Đàm Nhẫn. Chủ lò Vũ Duy Bổng giữ nguyên hiện vật. Kẻ bán chuông, Phan Văn Tuệ, bị bắt khi quay lại lấy tiền. Ông Bổng cùng thợ khiêng chuông trả chùa, cụ thủ từ Dương Thị Nhã đứng đón từ cổng.

Rằm tháng Giêng, hội vật làng Sình khai mạc. Đô vật Lê Quang Hoan thắng Nguyễn Hữu Thoại bằng miếng bốc. Đô Trần Khánh trật khớp vai, thầy lang Phan Viết Tạo nắn lại ngay, vẫn ngồi xem tới hết. Trọng tài Võ Đại Trung bắt công tâm. Phó trưởng Công an phường Huỳnh Thanh Khiêm cho hay hội không xảy ra mất cắp. Giải nhất là con heo do ông Cao Ngọc Trợ tặng.

PHÓNG SỰ: MỘT NGÀY Ở PHÒNG TIẾP DÂN
Bảy giờ rưỡi, người đến sớm nhất là ông Mạch Văn Thuần, chủ bè cá. Ông không mất gì; ông đến xem cái tin nhắn "trúng đất" có phải giả như ông đoán. Thượng úy Ngụy Phương Trinh gật đầu, ông cười khà, tự tay xóa.
Tám giờ mười, bà ⟦victim:Tiêu Thị Mỹ Lệ⟧ được em dâu là chị Trịnh Thị Hoa Cúc dìu vào. Bà ở hẻm Lò Rèn, bán cá khô hơn hai mươi năm. Đêm hôm trước, kẻ gian gỡ ngói, lấy đi cái hộp thiếc đựng tiền dưỡng già. Chị Cúc nói thay khi bà nghẹn: "Chị tôi không chồng con, có nhiêu đó thôi." Nhà chị Cúc ở liền vách cũng bị gỡ ngói, nhưng chó sủa nên kẻ trộm bỏ đi.
Mười giờ, cô giáo Lưu Thị Diễm My dẫn theo một học trò nộp chiếc vòng nhặt ở sân trường; cô xin không ghi tên em. Người mất vòng, bà Cổ Thị Tím, tình cờ đang ngồi làm giấy ở bàn bên, reo lên. Cả phòng cười.
Đầu giờ chiều, anh ⟦informant:Lâm Sóc Rinh⟧, chạy ba gác, ghé nói nhỏ với đại úy Đặng Hoài Ân rằng khuya qua có người thuê anh chở một hộp thiếc sang bến phà. Bốn giờ, Dư Văn Tèo bị đưa về trụ sở cùng cái hộp còn nguyên khóa. Mẹ Tèo, bà Dư Thị Nhị, đứng ngoài cổng, tay vo vạt áo. Bà ⟦?victim:Lệ⟧ bước ra, nắm tay bà Nhị, không nói câu nào.

BIÊN BẢN HỘI NGHỊ TỔNG KẾT PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC – XÃ SƠN LỘ
1. Thành phần: đồng chí Vy Quang Đạo, Bí thư Đảng ủy; đồng chí Nông Thị Hiệu, Chủ tịch UBND; thiếu tá Dương Trung Quân, Trưởng Công an xã; 14 trưởng xóm; đại diện ba dòng họ Vy, Chu, Lộc. Chủ trì: bà Hiệu. Thư ký: anh Chu Văn Đảm.
2. Báo cáo: trong năm xảy ra 5 vụ, giảm 3. Thu hồi 11 khẩu súng tự chế, trong đó ông Lộc Văn Tậu giao nộp hai khẩu, ông Chu Văn Chè một khẩu. Xử lý Hoàng Văn Lùng, Vy Văn Piao đánh bạc; Đặng Chòi Vạng vận chuyển pháo.
3. Thảo luận. Ông Chu Văn Tắng (xóm Pò Mạ) hỏi kinh phí mua đèn pin. Bà Lộc Thị Eng (xóm Nà Sla) kể bị gọi dọa cắt điện, bà bảo cắt thì thắp đèn dầu, kẻ kia cúp máy; bà đề nghị dạy mọi người nói như bà. Anh Vy Văn Phấy đề xuất lập nhóm liên lạc. Trưởng họ Lộc, cụ Lộc Viết Khim, giải thích điều thứ bảy trong quy ước họ: con cháu vi phạm thì cha phải ra nhận lỗi trước họ.
4. Khen thưởng: tập thể xóm Nà Sla; cá nhân: ông Tậu, bà Eng, chị Nông Thị Vầy (giáo viên, dạy xóa mù), anh Lý Phụ Trình (lái xe chở người bệnh miễn phí).
5. Kết luận: bà Hiệu giao Công an xã hoàn thiện kế hoạch năm tới trước ngày 15. Hội nghị kết thúc hồi 11 giờ, không có ý kiến khác.

CHUYỆN MỘT NGƯỜI CHA
Ông Khổng Minh Dụ, 68 tuổi, không phải người bị hại. Người bị hại là con gái ông, chị ⟦victim:Khổng Thị Thu Hường⟧, công nhân giày da, bị chồng là Lưu Văn Quyến đổ nước sôi vào lưng giữa bữa cơm tối. Nhưng người gầy đi mười cân lại là ông.
Ông kể, hôm ấy nhận điện thoại của bà thông gia, bà ⟦?informant:Mai Thị Tự⟧: "Ông ơi, thằng Quyến nhà tôi làm bậy rồi." Bà ⟦?informant:Tự⟧ không che giấu con. Chính bà dội nước lạnh cho con dâu, gọi xe, rồi ra thẳng công an phường trình báo. Em trai Quyến, anh Lưu Văn Quyết, giữ tay anh mình tới khi trung úy Đinh Bạch Dương có mặt.
Ở khoa bỏng, bác sĩ Nghiêm Đình Toàn ghép da cho chị hai lần. Chị Phan Thị Tuyết, giường bên, nhường suất cơm từ thiện của mình. Bà ⟦?informant:Tự⟧ ngày nào cũng lên, ngồi ngoài hành lang vì ngại. Đến ngày thứ chín, ông Dụ bước ra mời bà vào. Hai ông bà già ngồi hai bên giường, người cầm quạt, người bóc cam.
Quyến lĩnh sáu năm tù. Thẩm phán Lã Thị Hồng Điệp nhắc trong bản án về "thái độ đáng trân trọng của mẹ bị cáo". Bây giờ chị ⟦?victim:Hường⟧ ở với cha, mở sạp giày nhỏ đầu chợ Phủ. Đứa con trai của chị, cháu ⟦minor:Lưu Khổng Nam⟧, lên lớp 3, chiều thứ Bảy vẫn về chơi với bà nội.

HỎI ĐÁP Ở NHÀ RÔNG
Tối thứ Tư, làng Kon Jơ Ri đông như hội. Thiếu tá Trịnh Xuân Hạnh mang theo máy chiếu. Già làng A Jar nói trước: "Hôm nay nghe cho hết, ai ngủ gật phải uống thêm một kang." Mọi người cười.
Chị Y Thảo hỏi: có người gọi bảo mình được tiền hỗ trợ hạn hán, phải đọc mã sáu số, vậy đọc không? Thiếu tá trả lời không. Anh A Phiu nói anh đã nhận cuộc gọi đó, anh không biết chữ nên đưa máy cho con, con tắt. Cả làng vỗ tay. Ông A Nghĩa hỏi mua máy cày trả góp của người lạ ở chợ; cán bộ ngân hàng Lê Thị Hồng Thắm hướng dẫn ông vay đúng chỗ.
Bà Y Byưk kể chuyện ngày trước người Kinh lên đổi muối, không ai lừa ai. Thầy giáo Nguyễn Hữu Kiên dịch lại cho khách. Anh A Tin thắc mắc vì sao bắt A Lưm; thiếu tá nói A Lưm trộm dây điện của trạm bơm, luật phải xử, nhưng làng vẫn nên giúp vợ anh ta là Y Sương làm cỏ mì. Già A Jar gật, phân công luôn ba nhà A Phiu, A Nghĩa, A Tin.
Kết thúc, nghệ nhân A Biu đánh đàn t'rưng. Chị Y Thảo được tặng cái đèn tích điện vì hỏi câu hay nhất. Không ai ngủ gật nên ghè rượu còn già nửa.

KẾT QUẢ GIẢI QUYẾT NGUỒN TIN VỤ SẬP GIÀN HỘI CHỢ
Hồi 20 giờ 15, giàn đèn sân khấu hội chợ xã Vĩnh Thuận đổ xuống khu khán giả phía trái. Qua xác minh, có năm người bị thương: bà ⟦victim:Hồ Kim Huệ⟧ (ấp Cạnh Đền) gãy xương đòn; ông ⟦victim:Danh Sóc Kha⟧ chấn thương cột sống; hai chị em ⟦victim:Từ Mỹ Linh⟧ và ⟦minor,victim:Từ Mỹ Tiên⟧, cô em mới học lớp 6, xây xát mặt; anh ⟦victim:Đổng Hoàng Nhựt⟧, nhân viên âm thanh, đứt gân tay.
Ngồi cùng hàng nhưng không bị thương có ông Quách Văn Ngàn, bà Nhan Thị Thắm, thầy Tô Hoài Hận; ba người đã giúp khiêng ông ⟦?victim:Kha⟧ ra ngoài. Ca sĩ Lam Tuyền đang hát thì kịp nhảy xuống. MC Hà Trí Tâm dùng loa tay trấn an, hướng dẫn bà con ra cổng sau. Bác sĩ Lý Hồng Gấm đang đi chơi hội cũng lao vào băng bó.
Đơn vị dựng giàn do Thi Văn Bảnh làm chủ không có hồ sơ nghiệm thu. Kỹ sư Ông Thị Ngọc Hà, Sở Xây dựng, kết luận ốc neo bị thiếu. Mẹ của hai chị em ⟦?victim:Linh⟧, ⟦?minor,?victim:Tiên⟧ là chị ⟦?minor,?victim:Phạm Thị Bé Sáu⟧, đi mua nước nên không ở chỗ đổ. Con trai ông ⟦?victim:Kha⟧, anh Danh Thành, đại diện các gia đình làm việc với ban tổ chức. Trung tá Trang Việt Hùng cho biết vụ việc đã chuyển cơ quan điều tra huyện.
`,
  `
Loa truyền thanh thôn Đoài, 17 giờ. Bà con chú ý: hôm qua Công an xã vừa dẹp ổ xóc đĩa trong lán nuôi vịt của Nhữ Văn Kỳ. Có được kết quả ấy là do ⟦informant:chị đi thu tiền điện, nhà sau lò ngói cũ⟧, ghé qua nghe tiếng bát rồi gọi cho đồng chí Trưởng Công an.

Loa truyền thanh thôn Đoài, 17 giờ. Mời đại diện các hộ ra đình họp việc lát ngõ. Chị đi thu tiền điện nhắn ai chưa nộp tháng này thì mang ra luôn. Ông trưởng thôn Nhữ Đình Oánh sẽ công bố sổ quỹ.

Hỏi: Nhờ đâu công an biết xưởng làm bằng giả?
Đáp: Có ⟦informant:một anh thợ ép plastic mới nghỉ việc, quê Thạch Hà⟧, tìm gặp trinh sát và khai ra nơi cất phôi. Ba ngày sau Uông Sĩ Tráng cùng vợ là Biện Thị Huê bị bắt.

Hỏi: Thợ ép plastic có phải hỏi khách trước khi làm thẻ căn cước không?
Đáp: Thẻ gắn chip không cần ép. Anh thợ ở số 9 chợ Cày còn treo biển "không ép căn cước" theo lời nhắc của Thượng úy Biện Văn Thông, việc ấy rất nên học.

Đối tượng Kha Lường Pín chôn 3 kg thuốc phiện dưới chuồng trâu. Chỗ chôn do ⟦informant:đứa cháu gọi Pín bằng bác, đang học nghề mộc ngoài thị trấn⟧, bật mí với bộ đội biên phòng trong lần về ăn tết.

Cháu gọi Pín bằng bác, anh Kha Lường Khăm, đang học nghề mộc ngoài thị trấn. Tết này Khăm đóng tặng nhà văn hóa bản sáu bộ bàn ghế. Bộ đội biên phòng tặng lại anh chiếc bào máy.

Biên bản ghi rõ người tố giác là ⟦informant:Ong Thị Thắm⟧, làm nghề gánh nước thuê tại bến Cốc. Đề nghị xóa tên này khi đưa tin, chỉ giữ lại tên bị can Giáp Văn Thạo.

Biên bản bàn giao trụ sở ghi tên Ong Thế Viên, Giáp Thị Loan, Nông Quốc Đạt. Bên nhận do Thiếu tá Thân Văn Nhuận ký. Ngoài hai dãy nhà còn có cây bồ đề trăm tuổi.

Trước khi vụ việc vỡ lở, thím ⟦informant:Chín Lẹ⟧, người giữ chìa khóa nhà lồng chợ Bưng Riềng, từng hai lần rỉ tai cảnh sát khu vực về những thùng hàng lạ. Đó là 4.200 gói thuốc lá lậu của Ngô Diệp Hồ.

Thím Chín Lẹ giữ chìa khóa nhà lồng chợ Bưng Riềng đã 30 năm. Ngày khánh thành chợ mới, ban quản lý mời thím cắt băng chung với Chủ tịch xã Ngô Diệp Tài. Thím bảo run hơn hồi đám cưới.

Theo Chủ tịch UBND phường Thái Doãn Lương, việc chỉnh trang tuyến kênh sẽ xong trước 30/9. Theo kỹ sư giám sát Lê Bá Khiêm, còn 120 m kè chưa đổ bê tông. Theo bà con hai bên bờ, mùi hôi đã bớt.

Theo ⟦informant:bà chủ ghe hàng bông neo dưới dạ cầu Nhiếm⟧, gần nửa đêm có chiếc vỏ lãi chở bốn người đội nón bảo hiểm che mặt. Thông tin đó được công an dùng để chặn bắt nhóm trộm tôm của Tô Văn Giàu.

Bà chủ ghe hàng bông neo dưới dạ cầu Nhiếm rao giọng ngọt nhất xóm. Khách Tây chụp hình hoài. Hướng dẫn viên Tạ Phi Yến kể bà từng sang Pháp dự hội chợ.

Công an phường Trần Phú khẩn trương truy tìm kẻ đập kính ô tô. Hình ảnh camera cho thấy hắn mặc áo mưa cam. Một tài xế công nghệ, chị bán xôi và ông bảo vệ tòa nhà có được hỏi nhưng đều lắc đầu. Chủ xe là doanh nhân ⟦victim:Hạ Thanh Tòng⟧, bị lấy mất chiếc cặp có 90 triệu.

Cuối tháng, kẻ đập kính ô tô bị tóm ở tiệm net. Người mách nước là ⟦informant:tài xế công nghệ áo xanh trọ tầng áp mái nhà ông Dần⟧; anh nhận ra cái áo mưa cam phơi ngoài hành lang. Tên trộm: Cấn Xuân Mạnh.

Em ⟦informant,minor:Lục Bảo Ngân⟧, lớp 6B Trường THCS Quang Hán, đã kể với chú công an viên chuyện có người đàn ông cho quà rồi rủ các bạn lên xe. Nhờ em, Cam Văn Trường bị bắt ngay chiều đó.

Em ⟦minor:Lục Thảo My⟧, lớp 6A Trường THCS Quang Hán, đoạt giải ba thi vẽ "Em yêu chú công an". Bức tranh vẽ ba cán bộ cõng cụ già qua suối. Giải nhì: em ⟦minor:Hoàng Khôi Nguyên⟧ lớp 8C.

Thư cảm ơn. Tôi là Mai Thế Vượng, ngụ ấp Bàu Sim. Hôm 7/2 tôi để quên giỏ trên xe đò, trong có giấy tờ nhà. Nhờ anh lơ xe và Trung sĩ Phan Minh Kha, tôi nhận lại đầy đủ. Xin gửi lời tri ân. Anh lơ xe không cho biết tên, chỉ cười.

Công văn khen: biểu dương ⟦informant:anh lơ xe tuyến Bàu Sim – Đồng Xoài⟧ đã kịp thời báo tin cho trạm cảnh sát giao thông về hai hành khách mang theo lựu đạn. Đối tượng: Hứa Kiên, Hứa Cường.

Ông ⟦informant:Phàn Chẳn Mềnh⟧ dừng nương, chạy bộ bốn cây số xuống xã báo việc tên Chảo Láo Tả trở về thăm vợ lúc tờ mờ sáng. Tả có lệnh truy nã vì mua bán người. Nạn nhân của Tả, chị ⟦victim:Lý Tả Mẩy⟧ ở bản Sín Chải, vừa được giải cứu năm ngoái.

Ông Phàn Chẳn Quáng dừng nương, chạy bộ bốn cây số xuống xã để kịp giờ bốc thăm bóng chuyền. Đội bản của ông rơi vào bảng tử thần. Trọng tài người Dao Chảo Ông Sơn cười bảo còn dịp sang năm.

Đoàn thanh tra nhận đơn của ⟦informant:một y tá vừa chuyển công tác khỏi phòng khám Tâm An⟧ phản ánh chuyện kê khống thuốc. Phòng khám bị phạt 120 triệu, bác sĩ Quản Trọng Vinh bị tước chứng chỉ.

Y tá trưởng phòng khám Tâm An, chị Lê Mộng Thùy, hướng dẫn bà con rửa tay đúng cách. Đoàn thanh tra khen cơ sở sạch sẽ. Bác sĩ Cung Hồng Sơn khám miễn phí cho 160 cụ.

Khi nghe loa kêu gọi, có ba thanh niên tự đến công an xã: Tẩn A Sơ giao nộp một con dao tự chế, Lồ Văn Hải một khẩu súng hơi, còn em út của Hải mang ná cao su. Cả ba không bị xử phạt.

Khi nghe loa kêu gọi, ⟦informant:chị dâu cả của Hải, làm cấp dưỡng trường bán trú⟧, nhắn tin cho công an rằng trên gác bếp vẫn còn một khẩu nữa. Lồ Văn Hải bị lập biên bản.

Công an phường Cửa Nam bắt nhóm làm giả sổ đỏ. Có người gửi thư nặc danh, không rõ là ai, đến nay cơ quan công an chưa xác định được. Cầm đầu là Phó Đức Vịnh, giúp sức có công chứng viên Tưởng Thị Sen.

Thư nặc danh hóa ra do ⟦informant:người em đồng hao của Vịnh đang làm bảo hiểm ở Bến Thủy⟧ viết. Điều này tuyệt đối không đưa lên bản tin.

Nhân chứng ⟦informant:Điểu K'Rứ⟧ khai trước cơ quan điều tra: "Tôi thấy Điểu Tôn cầm xà gạc đi ra rẫy, lát sau có tiếng la". Bị hại trong vụ này là ông ⟦victim:Điểu Hích⟧, ngụ sóc Bù Xia, bị chém vào vai.

Nghệ nhân Điểu Nhôn kể cho sinh viên nghe tích chàng dũng sĩ cầm xà gạc đuổi hổ. Cô giáo Thị Mai Hoa ghi âm lại. Phòng văn hóa hứa in thành sách.

Thượng úy Ksor Hoan đến từng nhà trong làng Plei Đung hỏi về hai con bò mất. Chẳng ai rõ. Đến nhà cuối, ⟦informant:cậu chăn vịt bị sứt môi, con nuôi già Rmah⟧, nói nhỏ với anh rằng bò đang ở sau lò gạch. Kẻ trộm là Nay Phút.
Chủ bò, bà ⟦victim:Rmah H'Chuin⟧, mừng rơi nước mắt.

Cậu chăn vịt bị sứt môi ở làng Plei Đung vừa được đoàn phẫu thuật nụ cười mổ miễn phí. Bác sĩ Kiều Nguyên Vỹ trực tiếp cầm dao. Thượng úy Ksor Hoan chở cậu đi và về.

Lúc bị lập biên bản, Thi Văn Tửng cứ hỏi ai mách. Cán bộ không trả lời. Trên mạng thì có kẻ đồn là ⟦informant:cô bán chè bưởi đối diện cổng sau ủy ban⟧ gọi công an. Công an phường đề nghị mọi người gỡ các bài viết này.

Ai bán chè bưởi ngon nhất phố Hàng Than? Câu trả lời thuộc về cô bán chè đối diện cổng sau ủy ban, với 412 phiếu bình chọn. Hai quán kế tiếp là của bà Tý béo và anh Dũng còi.

Phát biểu tại buổi tiếp xúc cử tri, ông Khiếu Năng Tĩnh (tổ 21) phản ánh tình trạng quán karaoke mở khuya. Bà Lương Yến Phi (tổ 4) bổ sung chuyện xe ben rơi đất. Đại biểu Quách Công Luận tiếp thu và chuyển phường giải quyết.

Kín đáo gặp Trưởng Công an phường sau buổi tiếp xúc cử tri, ⟦informant:một vị nguyên kế toán hợp tác xã, nhà có giàn hoa giấy tổ 21⟧, tố giác quán karaoke Sao Đêm chứa người sử dụng ma túy. Chủ quán Dương Tử Kỳ bị bắt.

Trước lúc bị thu giữ, chiếc ghe bơm cát của Đàm Hải Triều đã hoạt động nhiều đêm. ⟦informant:Anh K.S., chủ bè cá thứ ba tính từ phà Năng Gù⟧, quay phim chuyển cho công an thủy. Chứng cứ này khiến Triều thôi chối.

Các chủ bè cá ở Năng Gù tập huấn phòng bệnh mủ gan. Anh Khưu Sáng, chủ bè thứ ba tính từ phà, làm mô hình mẫu. Kỹ sư thủy sản Liễu Phước Tường giảng bài; công an thủy tặng 30 áo phao.

Chỉ điểm cho lực lượng chức năng trong vụ Lèng Văn Páo là ⟦informant:Sùng Seo Vảng⟧, trước đây từng đi cùng Páo hai chuyến hàng, nay ở nhờ nhà vợ tại Tả Gia Khâu.

Từng lầm lỡ, Sùng Seo Chúng nay là chủ tiệm rửa xe. Anh đứng trước 200 thanh niên kể quãng đời nghiện ngập. Công an xã cho anh vay vốn hoàn lương 20 triệu. Tháng sau anh cưới vợ.

Tin từ Bộ Công an: trong quý một, cả nước phát hiện 1.500 vụ lừa đảo trên mạng. Tin từ Sở Y tế: dịch tay chân miệng tăng. Tin từ Đài khí tượng: gió mùa về đêm nay. Biên tập: Tuyết Nhung.

Được tin từ ⟦informant:hai chị em bán ngô nướng dưới chân dốc Thẩm Mã⟧, công an kịp ngăn vụ hỗn chiến giữa nhóm Mua Mí Chá và nhóm Vàng Mí Tủa. 14 dao phóng lợn bị thu.

Hai chị em bán ngô nướng dưới chân dốc Thẩm Mã đưa khách bị say xe vào nhà nằm, nấu cháo cho ăn. Khách là nhà văn Trúc Khê Vân, về sau viết bút ký "Dốc ấm".

Trong vụ bà ⟦victim:Tiêu Thị Cúc Phương⟧ (khóm Tân Mỹ) bị lừa 640 triệu, chính bà là người đến trình báo. Công an lần theo tài khoản, bắt Viên Minh Triết tại Tây Ninh.

Vụ nổ mìn bắt cá: ⟦informant:ông lái đò chột mắt ở vực Hóp⟧ cung cấp cho xã đội tên người bán thuốc nổ. Đó là Phùng Chính Quân, cựu công nhân mỏ đá.
Trong vụ nổ này, anh ⟦victim:Lưu Quý Kỳ⟧ mất bàn tay trái.

Ông lái đò ở vực Hóp chột mắt từ hồi thanh niên xung phong. Mỗi năm ông vớt dăm người đuối nước. Tỉnh đoàn mời ông nói chuyện với 500 sinh viên. Bí thư Tỉnh đoàn Lưu Hà Anh tặng ông chiếc radio.

Nhóm lừa bán đất nền dự án ma lộ diện từ khi ⟦informant:cô nhân viên dẫn khách xem đất, biệt danh Mimi, thuê phòng 402 chung cư Lạc Hồng⟧, quay lại tố cáo sếp mình. Giám đốc Trà Quốc Nhiếp đã bị bắt.

Cô nhân viên dẫn khách xem đất giới thiệu dự án rất khéo. Khách hàng Bàng Gia Lộc thấy giấy tờ mờ ám nên không đặt cọc. Công an phường khuyên mọi người học ông Lộc: xem quy hoạch trước, đặt bút sau.

PHƯỜNG ĐÔNG HẢI: HAI VỤ LỪA "NÂNG CẤP SIM" TRONG MỘT TUẦN
Công an phường Đông Hải vừa tiếp nhận hai vụ việc có chung thủ đoạn. Kẻ gian giả làm nhân viên nhà mạng, báo sim sắp bị khóa vì chưa chuẩn hóa, rồi dụ người dùng soạn tin nhắn nhường quyền kiểm soát số.
Vụ thứ nhất, anh ⟦victim:Trì Đình Phong⟧ ở tổ 18 mất 82 triệu đồng trong ví điện tử chỉ sau 20 phút. Vụ thứ hai, nghệ sĩ tuồng ⟦victim:Bạch Thùy Trang⟧ bị rút 36 triệu và mất luôn tài khoản mạng xã hội.
Trưởng cửa hàng viễn thông Vân Anh Kiệt khẳng định nhà mạng không bao giờ yêu cầu khách đọc mã OTP. Phó Trưởng công an phường, Thiếu tá Lạc Minh Trí, hướng dẫn: nếu điện thoại bỗng mất sóng lâu bất thường, cần gọi ngân hàng khóa giao dịch trước, rồi hãy đi làm lại sim.
Tờ gấp hướng dẫn do họa sĩ Mười Sơn vẽ minh họa đã in 2.000 bản, phát tại bảy tổ dân phố.

KHÁNH THÀNH CẦU KHỈ THÀNH CẦU BÊ TÔNG
Chiều 21/12, xã Vĩnh Lợi Đông vui như hội: cầu Kinh Xáng Cụt dài 28 m chính thức thông xe. Trước nay muốn sang chợ phải qua cây cầu ván ọp ẹp.
Nhóm thiện nguyện do ông Trần Hữu Hiệp (Sáu Cầu) dẫn đầu đã xây được 61 cây cầu ở miền Tây. Lần này ca sĩ Phi Nhung Trúc góp 120 triệu, bà Dì Tư Sạn góp cát đá, còn thanh niên ấp đổ 500 ngày công.
Phó Chủ tịch xã Âu Văn Đặng cho biết gần 900 hộ được hưởng lợi. Thầy giáo Từ Công Phụng của Trường Tiểu học Vĩnh Lợi Đông 2 nói học trò không còn phải xắn quần lội nước.
Công an xã đặt bảng tải trọng 2,5 tấn, lắp hai gờ giảm tốc, nhắc bà con không phơi lúa trên mặt cầu. Đêm văn nghệ mừng cầu mới kéo dài tới 10 giờ với đội lân Nghĩa Hưng Đường.

BỐN HỌC SINH BỊ ONG VÒ VẼ ĐỐT
Giờ ra chơi sáng 16/9, tổ ong trên cây sấu ở sân Trường Tiểu học Lương Sơn bất ngờ vỡ. Nặng nhất là em ⟦minor,victim:Bạc Cầm Tuệ⟧ lớp 3B với 21 vết đốt, phải chuyển lên tỉnh lọc máu. Ba em khác là ⟦minor,victim:Hoàng Nhật Minh⟧, ⟦minor,victim:Lò Thị Ban⟧ (cùng lớp 3B) và ⟦minor,victim:Quàng Gia Hân⟧ (lớp 1A) chỉ sưng nhẹ.
Nhân viên y tế trường Cầm Thị Chom sơ cứu đúng cách nên không em nào sốc muộn. Thợ bắt ong Lò Văn Ngoan được mời tới gỡ tổ ngay trong đêm.
Hiệu trưởng Điêu Chính Bằng nhận khuyết điểm vì chưa rà soát cây xanh. Trưởng Công an xã Hà Văn Ứng đề nghị các trường kiểm tra trước ngày 25/9.
Khi gặp ong, phải che đầu, chạy vào nơi kín, không xua tay, không nhảy xuống nước sâu.

Quyết liệt với xe độ pô
Mười ngày ra quân, liên ngành phường An Hội đã dừng 210 xe, lập biên bản 47 trường hợp. Đứng đầu "bảng phong thần" là xe của Lê Hoàng Bách: pô to, còi hơi, thiếu gương. Tiếp đến Hứa Gia Khang, Dương Thoại Vĩ bị phạt vì bốc đầu ở đường Phan Văn Trị.
Ông Từ Minh Thuận, chủ tiệm Thuận Racing, ký cam kết không độ xe trái phép. Thợ máy Cường "bô" xin chuyển sang nghề sửa xe điện.
Phụ huynh Bửu Thị Lan Chi nói bà đồng tình với việc tịch thu pô. Cô giáo chủ nhiệm Vạn Thị Tường Vi cho lớp viết bài "Âm thanh của thành phố".
Trung tá Huỳnh Phi Hổ, Đội trưởng CSGT-TT, cho biết sau đợt này sẽ duy trì hai chốt cuối tuần. Tất cả pô tịch thu được đem ép phế liệu.

Người mẹ trẻ và cuộc gọi lúc nửa đêm
Chị ⟦victim:Ngân Thị Mé⟧, quê bản Chiềng, sang làm công nhân ở khu công nghiệp được hai năm. Đêm 13/4, chị nhận tin "con trai bị tai nạn ở quê, cần mổ gấp". Trong hoảng loạn, chị vay nóng đồng nghiệp chuyển 28 triệu.
Con chị, cháu ⟦minor:Ngân Bảo Lâm⟧ đang học lớp 5 Trường Tiểu học Chiềng Đông, lúc ấy vẫn ngủ say bên bà ngoại.
Vụ việc được báo cáo lên Công an phường Bắc Sơn. Chủ nhà trọ Đàm Thị Hiếu kêu gọi các phòng góp mỗi người 50 nghìn giúp chị qua tháng khó khăn. Công đoàn công ty, do anh Nghiêm Xuân Bách làm chủ tịch, hỗ trợ 3 triệu.
Thượng úy Trương Thị Hậu nhắn công nhân xa quê: hãy gọi thẳng cho cô giáo, trưởng thôn, hay trạm y tế xã trước khi chuyển tiền. Bệnh viện công không đòi tiền trước khi cấp cứu.

LÀNG QUAN HỌ GIỮ HỘI KHÔNG NGỬA NÓN
Năm nay hội làng Viêm Xá chỉ có hát, không có nhận tiền. Nghệ nhân nhân dân Ngô Thị Nhi, tuổi đã cao, vẫn ngồi sập dạy cặp liền chị Thu Lan – Thu Quế ca câu "La rằng".
Chủ tịch hội Nguyễn Phú Hiệp nói, ai muốn ủng hộ thì bỏ vào hòm có khóa. Sau ba ngày hòm được 74 triệu, công khai trên bảng. Nhà nghiên cứu Trần Linh Quý từng viết rằng quan họ là lối chơi, không phải nghề.
Trưởng Công an xã Hòa Long, Trung tá Dương Ngọc Báu, báo cáo hội không có cờ bạc trá hình; hai người bán bóng cười bị mời ra khỏi hội là Đỗ Cao Đại và Lường Quang Tiệp.
Du khách Marie đến từ Lyon học được nửa câu "Còn duyên". Bữa cỗ quan họ do ba bà Thơm, Mùi, Cải nấu khiến chị nhớ mãi.

KHÔNG TIN "THẦY" CHỮA BỆNH BẰNG BÙA
Gia đình em ⟦minor,victim:Hờ Thị Dua⟧ (7 tuổi, bản Phá Lõm) đưa em đến nhà Xồng Y Lầu nhờ "thầy" cúng đuổi ma suốt năm ngày. Em bị bắt nhịn ăn, hơ khói, lúc vào viện đã viêm phổi nặng.
Bác sĩ Vi Hải Phong cho biết nếu chậm thêm một đêm, tính mạng em khó giữ. Đến nay em đã ngồi dậy ăn cháo.
Lầu bị phạt hành chính, buộc hoàn lại con lợn và 4 triệu đồng cho bố em là ông Hờ Bá Pó. Trưởng bản Già Nỏ Tu đưa chuyện này ra họp dân.
Công an xã cùng cô đỡ thôn bản Xồng Y Mái đến từng bếp lửa nói: đau ốm thì ra trạm xá, có bảo hiểm không mất tiền. Mục sư Lầu Chống Già cũng khuyên tín đồ như thế.

SẠT LỞ BỜ SÔNG TRONG ĐÊM
2 giờ sáng 29/8, đoạn bờ dài 70 m ở ấp Hòa Long sụp xuống sông Tiền, kéo theo ba căn nhà. May mắn không có người chết. Cụ bà ⟦victim:Thiều Thị Kiểu⟧ bị tôn cứa chân, con dâu cụ là chị ⟦victim:Ung Thị Mỹ Tiên⟧ bị chấn thương ngực do cột nhà đè.
Hai hộ còn lại đã di dời từ chiều nhờ cảnh báo của cán bộ thủy lợi Đinh Phước Tấn. Lực lượng gồm 50 dân quân do xã đội trưởng Ung Văn Kiếm chỉ huy dỡ mái, cứu được bàn thờ và hai con bò.
Chùa Phước Thạnh mở cửa cho các hộ ở tạm; ni sư Diệu Hòa nấu cơm chay. Doanh nhân Châu Bá Thông tặng ba cái nền mới.
Công an xã căng dây, đặt đèn báo, cấm ghe tải trên 30 tấn qua khúc sông cho đến khi thả xong rọ đá.

LỄ TRƯỞNG THÀNH CỦA CÂU LẠC BỘ VÕ CỔ TRUYỀN
Sân nhà văn hóa thôn Thuận Truyền ken kín người. Võ sư Hồ Sừng, chủ nhiệm câu lạc bộ, trao đai cho 34 môn sinh. Bài "Ngọc Trản" do huấn luyện viên Phan Thị Thọ biểu diễn được vỗ tay nhiều nhất.
Ông kể tổ nghề là cụ Hồ Ngạnh, người đánh roi nổi tiếng nửa đầu thế kỷ trước. Câu ca "Roi Thuận Truyền, quyền An Thái" vẫn treo trên vách.
Giám khảo Diệp Lệ Bích và trọng tài quốc gia Bùi Trung Hiếu chấm phần thi đối kháng. Võ sĩ Tạ Quốc Bảo đội Phú Mỹ bị trừ điểm vì ra đòn sau còi, rồi cúi đầu xin lỗi đối thủ.
Công an xã Bình Thuận ký với câu lạc bộ lập tổ xung kích tuần tra đêm. Nhà tài trợ là lò bánh tráng Bảy Mận và tiệm vàng Kim Ngân.

Mất 9 chỉ vàng vì khách trọ
Chị ⟦victim:Mông Thị Hảo⟧, chủ dãy trọ ở tổ dân phố Đồng Quang, phát hiện két bị cạy sáng mùng 2. Kẻ ra tay không ai xa lạ: Chúc Văn Nguyên, khách thuê phòng số 6 mới bốn ngày, dùng căn cước của người khác.
Từ việc này, Trung tá Nông Trung Kiên, Trưởng công an phường, đề nghị chủ trọ khai báo lưu trú qua mạng trong ngày đầu, chụp ảnh khách đối chiếu và không để két ở phòng không khóa.
Nguyên bị bắt tại tiệm vàng Đức Hạnh khi đang bán chiếc kiềng. Chủ tiệm, ông Mạch Đức Hạnh, đã giữ khách bằng cách pha trà mời. Tám chỉ được thu hồi.
Hôm qua phường phát 80 cuốn sổ tay cho chủ trọ. Người đầu tiên ký nhận, bà Khổng Thị Tơ, nói sẽ dán nội quy ngay cửa.

THÔNG TIN VỀ VỤ HỌC SINH NGỘ ĐỘC TRÀ SỮA
Sau bữa liên hoan ngày 8/3, 11 học sinh lớp 8E Trường THCS Chu Mạnh Trinh nôn, đau bụng. Trung tâm y tế cho biết tất cả đã ổn định, riêng em ⟦minor,victim:P.N.Q.⟧ (14 tuổi, trú đội 3 thôn Phú Thị) còn theo dõi.
Mẫu trân châu đã gửi xét nghiệm. Quán Trà Tiên do Giang Thị Thoa đứng tên bị niêm phong, người pha chế Sái Văn Lực không có giấy khám sức khỏe.
Cô chủ nhiệm Lều Thị Phương túc trực hai đêm ở viện. Chủ tịch xã Chử Anh Đào đến thăm, trao mỗi em 500 nghìn.
Công an xã mong phụ huynh không chia sẻ tin đồn có em tử vong. Người tung tin này, Đoàn Mạnh Dần, đã bị mời làm việc và phạt 7,5 triệu đồng.

Nữ hộ sinh vùng cao nhận giải thưởng Kovalevskaia huyện
Tuyên dương 10 phụ nữ tiêu biểu, Hội Phụ nữ huyện vinh danh hộ sinh Triệu Mùi Khé, người đỡ hơn 700 ca sinh. Bên cạnh chị là nhà giáo Ma Thị Xuyến, thợ dệt Lý Mẩy Chạn, đại úy công an Tô Thị Ngọc Diệp.
Chị Khé kể, có hôm đỡ đẻ bên suối dưới ánh đèn xe máy. Chồng chị, anh Bàn Phụ Lìn, chính là "tài xế riêng".
Chủ tịch huyện Hầu Minh Lợi tặng mỗi người kỷ niệm chương. Bài thơ "Tay mẹ" của tác giả Dương Khâu Luông được học sinh trường nội trú đọc.
Nhân lễ, Hội phát động quyên góp đồ sơ sinh; ngay tại chỗ nhận 46 bộ, 22 triệu đồng, trong đó cửa hàng Baby Tú góp một nửa.

RÚT LÕI CÔNG TRÌNH ĐÊ KÈ, BA NGƯỜI BỊ BẮT
Cơ quan CSĐT ra lệnh bắt Quách Văn Mịch, Giám đốc Công ty Thịnh Phát; Phạm Hữu Dư, giám sát; và Bùi Thị Hạ, kế toán. Ba bị can bị cáo buộc nâng khống khối lượng đá hộc ở đê Tả Lam gây thất thoát 3,7 tỷ đồng.
Việc bắt giữ là kết quả của tin tố giác từ ⟦informant:người thợ đo đạc trẻ nhất tổ khảo sát số 2⟧, người đã lưu toàn bộ ảnh cốt móng.
Luật sư Bành Quốc Tuấn cho hay thân chủ Dư xin nộp lại 600 triệu. Thanh tra tỉnh, do ông Lê Viết Chữ làm trưởng đoàn, sẽ xem tiếp bốn công trình khác.
Bà con thôn Đại Thạch mong đê được gia cố trước lũ. Chủ tịch xã Cù Ngọc Liên hứa túc trực mỗi khi báo động hai.

ĐÊM GIAO THỪA CỦA TỔ TRỰC SỐ 3
Trong khi mọi nhà đón năm mới, bốn chiến sĩ trẻ Đào Sơn Tây, Vũ Tuấn Kiệt, Nông Việt Hoàng, Hà Thế Anh vẫn đứng ở ngã năm. 23 giờ 50, một cụ ông lạc đường từ Vĩnh Bảo lên thăm cháu được các anh đưa tới tận cửa.
Bà Tòng, bán nước chè, mang bánh chưng ra mời. Cô ca sĩ Khánh Ly Na trên đường về cũng dừng lại hát tặng tổ một đoạn.
Chỉ huy phó Đinh Hữu Nhân trao mỗi người một phong bao 100 nghìn "lấy may". Cả đêm tổ xử lý ba vụ va quẹt nhẹ, thu giữ 2 kg pháo hoa lậu của Chu Quang Trường.
Sáng mùng Một, tổ trực bàn giao ca. Ảnh của phóng viên Mạnh Thắng chụp cảnh ấy đăng kín trang nhất báo tỉnh.

Đào ao, gặp đạn: báo ngay, đừng cưa
Ngày 11/6, anh ⟦victim:Hoàng Kim Thân⟧ ở thôn Cam Phú 2 cưa vỏ đầu đạn cối lấy sắt; đạn nổ khiến anh chết tại chỗ. Đứng gần đó, cháu họ là em ⟦minor,victim:Hoàng Kim Vũ⟧ (lớp 10) bị mảnh găm vào đùi.
Cùng ngày cách đó 3 km, ông Lê Mậu Đạt đào ao gặp quả bom 250 kg, ông cắm cọc tre, chạy đi báo xã đội. Đội rà phá của tổ chức MAG do chị Ngô Thị Khánh Ly làm đội trưởng xử lý an toàn.
Thiếu tá Trần Đức Sáng nhắc lại bốn không: không đến gần, không chạm, không cưa đục, không mua bán.
Phế liệu chiến tranh ở Cam Lộ còn rất nhiều. Trường học mời nghệ sĩ xiếc Tí Nị dạy trẻ nhận biết bom bi qua kịch rối.

Thanh niên xóm Mới dựng thư viện container
Từ chiếc thùng cũ được ông chủ cảng Vũ Quốc Dụng cho, chi đoàn xóm Mới làm thư viện 1.300 cuốn. Bí thư chi đoàn Phí Thùy Dương vẽ tường hình con cá voi. Nhà văn Bùi Ngọc Tấn, lúc sinh thời sống gần đây, có hẳn một kệ.
Người quyên nhiều nhất là bác sĩ nghỉ hưu Đoàn Thị Sáo: 240 cuốn. Thợ hàn Tô Văn Gấm làm giá sách. Công an phường góp tủ truyện tranh về luật giao thông.
Giờ mở cửa 16–20 giờ. Thủ thư tình nguyện là sinh viên Trịnh Quế Chi. Ai mượn sách chỉ cần ghi sổ, không đặt cọc.

CẢNH BÁO MÙA TUYỂN SINH: ĐIỂM CAO, LỪA CŨNG CAO
Biết điểm thi được mấy hôm, cháu gái tôi ở xóm Trung nhận thư mời nhập học đóng dấu đỏ chót. Câu chuyện ấy được bà Hồ Phương Thảo kể ở buổi họp tổ; gia đình bà gọi lên trường hỏi, biết giả nên không nộp.
Không may như vậy, chị ⟦victim:Đặng Thị Thanh Nhã⟧ ở xóm Đông đã gửi 18,5 triệu "phí giữ chỗ" cho con gái ⟦?victim,minor:Như Ý⟧, 17 tuổi, vừa tốt nghiệp Trường THPT Phan Thúc Trực. Trường đại học trả lời không hề phát hành giấy này.
Hiệu phó Nguyễn Cảnh Bình khuyên thí sinh chỉ tra trên cổng của Bộ. Công an xã Xuân Thành, qua lời Đại úy Thái Bá Như, đang xác minh tài khoản nhận tiền mang tên Vương Đắc Lộc.
Học sinh khó khăn xin liên hệ Hội Khuyến học, ông hội trưởng Phan Huy Chú sẽ giới thiệu học bổng thật.

TAI NẠN LAO ĐỘNG TẠI XƯỞNG GỖ
Khoảng 9 giờ ngày 2/10, tại xưởng Lâm Phát, máy cưa vòng đứt lưỡi văng trúng cổ thợ ⟦victim:Cao Bá Tùng⟧, trú làng Thượng. Anh mất trên đường đi viện, để lại vợ và hai con nhỏ.
Chủ xưởng Lâm Văn Phát thừa nhận chưa lắp lồng chắn, chưa mua bảo hiểm. Quản đốc Tất Thành Công bị đình chỉ.
Đoàn điều tra gồm ông Vi Trọng Lễ (Sở Nội vụ), Thiếu tá Lê Sỹ Hùng (Công an xã). Liên đoàn lao động trao 10 triệu đồng cho gia đình. Bà con trong làng tự nguyện gặt giúp ba sào lúa.
Công an đề nghị 14 xưởng gỗ trong cụm rà soát thiết bị, huấn luyện an toàn. Xưởng của bà Cung Thị Đượm được chọn làm mẫu vì có đủ găng, kính, cầu dao ngắt khẩn.

ĐI CHỢ PHIÊN SI MA CAI XEM CÔNG AN DIỄN KỊCH
Chủ nhật, giữa tiếng khèn là sân khấu nhỏ dựng bằng thùng bia. Trung úy Sùng Seo Lềnh đóng kẻ buôn người, chị Ly Thị Pằng ở đội văn nghệ đóng cô gái nhẹ dạ tên "Mỷ". Tới đoạn Mỷ bị bán qua biên giới, mấy bà mẹ khóc thật.
Kịch bản của tác giả Giàng Seo Gà, đạo diễn là Thiếu tá Cư Seo Phừ. Đoàn diễn đã đi 17 phiên chợ.
Sau vở kịch là phần hỏi đáp bằng tiếng Mông. Anh Thền A Páo trả lời đúng ba câu, được tặng con gà. Bà Ma Thị Sùa bán rượu ngô thưởng diễn viên mỗi người một chén.
Chủ tịch xã Lùng Sín Pờ cho biết từ ngày có kịch, số vụ vắng nhà bất thường giảm hẳn.

VỤ ÁN MẠNG Ở BÃI BỒI: TUYÊN PHẠT 16 NĂM
TAND tỉnh vừa tuyên Tống Phước Hòa 16 năm tù về tội giết người. Trong cuộc rượu đêm 25 Tết, Hòa dùng chai đâm bạn nhậu ⟦victim:Hàn Văn Phụng⟧ dẫn đến tử vong; em trai ⟦?victim:ông Phụng⟧ là ⟦victim:Hàn Văn Phụng Em⟧ bị thương 11%.
Thẩm phán chủ tọa Trương Thị Hoàng Yến nhận định hành vi mang tính côn đồ. Kiểm sát viên Nguyễn Lâm Hà đề nghị 15–17 năm. Luật sư Phùng Anh Chuyên xin xem xét việc bị cáo bồi thường 120 triệu.
Một trong những chứng cứ quan trọng là lời khai của ⟦informant:cô hàng xóm bán bánh lọt, cách hiện trường ba thửa ruộng⟧.
Qua vụ án, Trưởng Công an xã Khúc Thừa Dũng kêu gọi bà con uống rượu có chừng mực dịp lễ tết.

XÃ ĐẠI LÃNH THÁO GỠ 214 BIỂN QUẢNG CÁO RÁC
Cột điện ở xã Đại Lãnh nay đã sạch. Đội thanh niên do Lương Công Bình chỉ huy gỡ tờ rơi "vay nhanh", sơn lại 90 cột. Doanh nghiệp sơn Á Đông tặng 60 lít.
Các đối tượng dán tờ rơi gồm Thân Trọng Khôi và Bảo Long bị phạt mỗi người 1,5 triệu, buộc tự tay cạo keo.
Ông Bảy Đò, ở sát ga, nói nhìn sáng mắt hẳn. Hiệu trưởng Châu Ngọc Hiền cho học trò vẽ lên cột hình cá ngừ, sóng biển. Giải đẹp nhất thuộc lớp vẽ của cô Tôn Nữ Hạnh Nguyên.
Phó Bí thư xã Huỳnh Tấn Đạt thông báo lập bảng rao vặt miễn phí ở chợ để bà con có chỗ dán hợp pháp.

EM HỌC SINH NGHÈO VÀ CHIẾC XE ĐẠP BỊ TRỘM
Ngày đầu tuần, em ⟦minor,victim:Thạch Thị Chanh Thi⟧, lớp 7/3 Trường THCS Long Hiệp, ra bãi xe thì không thấy chiếc xe đạp mẹ dành dụm mua. Em đi bộ 6 km về nhà.
Sau hai ngày, Công an xã tìm được xe tại vựa ve chai của Tăng Phát Đạt; kẻ lấy là Lâm Sóc Kha, từng có hai tiền án trộm cắp. Đạt bị phạt vì mua đồ không rõ nguồn gốc.
Buổi trả xe có thầy tổng phụ trách Kiên Sóc Kha Na, Đại úy Tăng Thị Sa Ra Vinh. Hội Chữ thập đỏ tặng em ổ khóa và cặp. Sư cả chùa Ba Sát biếu 20 quyển vở.
Nhà trường cho sửa lại cổng bãi xe, gắn thêm hai camera do phụ huynh Trương Mỹ Hoa ủng hộ.

NHỮNG NGƯỜI CHẠY BỘ VÌ TRÁI TIM
Hơn 600 vận động viên dự giải chạy "Nhịp đập Cù lao Dung". Cự ly 10 km nam thuộc về Đổng Quốc Cường, nữ thuộc về Sơn Thị Hồng Thắm. Cụ Ngọ Tám, 79 tuổi, về đích sau hai giờ, được cả bến phà hò reo.
Trọng tài Liêu Quốc Thái phải loại một người đi tắt qua rẫy mía. MC Hữu Đằng đọc tên nhà tài trợ suốt buổi: mía đường Sông Hậu, xăng dầu Bảy Hưởng, nhà thuốc Đức Tâm.
Số tiền 214 triệu được trao quỹ mổ tim. Trưởng ban tổ chức Ông Văn Thức cảm ơn 40 công an, dân quân giữ đường. Không ai say nắng.

HAI CHA CON TỬ VONG DƯỚI GIẾNG CŨ
Chiều 19/5, anh ⟦victim:Rcom Thuyên⟧ xuống vét giếng sâu 15 m ở làng Mơ Nang thì ngạt khí. Thấy cha im lặng, con trai ⟦minor,victim:Rcom Tí⟧ (15 tuổi) tụt dây theo và cũng không lên được.
Đội cứu hộ do Thượng úy Phạm Hồng Quang chỉ huy dùng mặt nạ dưỡng khí đưa hai nạn nhân lên lúc 17 giờ. Bác sĩ Đinh Thị Lan Hương xác nhận cả hai đã ngừng tim.
Chủ tịch xã Nay H'Loan thay mặt chính quyền hỗ trợ 20 triệu. Già làng Kpuih Brít cho nghỉ hội hai ngày.
Công an xã nhắc: trước khi xuống giếng, thả ngọn nến cháy hoặc con gà; nến tắt thì tuyệt đối không xuống. Cần quạt hút, dây an toàn và có người canh miệng giếng.

Chuyện nhà ông "thổ địa" khu phố
Sinh ra ở con hẻm 47 Trần Kế Xương, ông Lục Sĩ Thành thuộc từng viên gạch. Làm tổ trưởng hai mươi mốt năm, ông hòa giải được 318 vụ. Vợ ông, bà Ba Nhãn, gọi đùa ông là "tòa án không lương".
Nhạc sĩ Tô Vân Sâm ở cuối hẻm phổ nhạc hẳn bài "Hẻm nhà mình". Con gái ông, luật sư Lục Mai Khôi, mỗi tháng về tư vấn luật một lần. Có lần đôi vợ chồng Đức – Mận đòi ly hôn, ông mời ra quán hủ tiếu, ăn xong họ dắt tay nhau về.
Đại úy cảnh sát khu vực Mã Hoàng Tùng nói ông dạy anh cách chào dân trước khi hỏi. Phường vừa trao ông Kỷ niệm chương.

CẢNH GIÁC LỪA BÁN VÉ MÁY BAY TẾT
Đoàn công nhân quê Nghệ An đặt 14 vé qua trang "Vé rẻ ăn tết". Người đứng ra gom tiền là anh ⟦victim:Cự Đình Lục⟧, trọ tổ 8 phường Bình Chuẩn, mất 61 triệu. Anh cùng chị ⟦victim:Ngũ Thị Chiên⟧ (góp 9 triệu) đến trình báo hôm 4/1.
Mã vé chúng gửi nhìn như thật nhưng chỉ là giữ chỗ 12 tiếng. Trưởng đại lý cấp một Tiết Gia Mẫn hướng dẫn cách tra mã trên web của hãng.
Công an phường đang truy Doãn Chí Bình, kẻ lập trang. Công đoàn khu công nghiệp, bà chủ tịch Trương Thị Bích Hạnh, thông báo thêm sáu chuyến xe miễn phí về các tỉnh miền Trung, xuất phát 24 tháng Chạp.

LỄ CẦU NGƯ VẠN THỦY TÚ
Từ tờ mờ sáng, đội bả trạo do tổng lái Ngô Văn Bồi dẫn đầu múa trước lăng Ông. Bộ xương cá voi dài hơn 20 m vẫn được thờ trang nghiêm. Chủ vạn Huỳnh Phước Tâm đọc văn tế.
Nhà nghiên cứu Nguyễn Xuân Lý giới thiệu 24 sắc phong của triều Nguyễn, vua Thiệu Trị ban mười đạo. Họa sĩ Trường Mộng Lân bày tranh biển.
Trung tá Trần Như Ý, Đồn trưởng biên phòng, tặng cờ Tổ quốc cho 30 tàu. Thuyền trưởng Dũng Gò hứa không đánh bắt trái phép. Tàu của Cao Văn Sót từng vi phạm nay đã lắp thiết bị giám sát.
Đêm hát bội có cô đào Kim Chung, kép Hoài Linh Phương. Công an phường hướng dẫn để xe ở bãi Cồn Chà.

Bảo vệ trẻ em trước "người bạn" trên mạng
Em ⟦minor,victim:Đ.K.A.⟧, học lớp 6, nhà ở ngõ 16 phố Lê Lai, quen một tài khoản tên "Chị Thỏ" khi chơi trò xếp hình. "Chị Thỏ" xin ảnh em mặc đồ ngủ, sau đó đe tung lên trường nếu em không nộp 2 triệu.
Mẹ em phát hiện nhờ thấy con khóc trong phòng tắm. Sau sáu ngày, Công an thành phố xác định người dùng tài khoản là Phó Quang Đạo, nam, 34 tuổi.
Chuyên gia tâm lý Đặng Hoàng Ngân khuyên phụ huynh không mắng con. Thiếu tá Lê Thục Anh chỉ cách khóa tin nhắn người lạ. Trường mời tổ chức "Tay trong tay" nói chuyện chuyên đề.

Bàn giao mốc giới, hết cãi nhau
Ba mươi năm kiện tụng giữa hai dòng họ Hứa và Lành ở bản Khuổi Nọi khép lại bằng mâm cơm chung. Trưởng họ Hứa Đình Sắm và trưởng họ Lành Văn Pảo cùng cầm xẻng chôn mốc.
Công lao thuộc về tổ hòa giải: bà Nông Thị Tặp, ông Lành A Chìu, cán bộ địa chính Hoàng Việt Bắc. Kiểm lâm La Văn Trình mang bản đồ năm 1996 ra đối chiếu.
Chủ tịch xã Bế Xuân Trường uống chén rượu đầu. Hồi năm ngoái, Hứa Văn Khoa bị phạt 3 triệu vì nhổ hàng quế của phía bên kia; nay Khoa trồng đền 50 cây.
Bản này được chọn làm điểm "Ba sạch, hai yên".

TIN VẮN CÔNG AN XÃ HÒA ĐÔNG
– Ngày 3: nhận bàn giao khẩu K59 do cụ Đào Duy Tỵ, cựu trinh sát, giao nộp.
– Ngày 5: làm việc với Hoàng Nhật Duật về bài viết xuyên tạc; đối tượng gỡ bài, nộp phạt 5 triệu.
– Ngày 8: tìm được cụ bà lẫn đi lạc, đưa về xóm Bầu.
– Ngày 9: bắt Lý Hải Yến lừa bán gạo ST25 giả; người mua là anh ⟦victim:Trang Sĩ Lâm⟧ ở thôn Hòa Thành mất 37 triệu.
– Ngày 12: tuyên truyền ở Trường THPT Lê Hồng Phong, 800 học sinh dự; thầy Trương Đình Tuyển dẫn chương trình.
– Ngày 15: giao hữu bóng chuyền với xã đội, thua 1-3. Chủ công Ama Thuột ghi 17 điểm.

TRAO TẶNG KỶ VẬT CHIẾN TRƯỜNG
Bảo tàng tỉnh tiếp nhận 27 hiện vật: bi đông của đại tá Phan Khắc Hy, cuốn sổ tay của bác sĩ quân y Trần Hữu Khoát, lá thư liệt sĩ Đinh Văn Mậu gửi mẹ năm 1972.
Bà Đinh Thị Vân, em gái liệt sĩ, đọc lá thư mà không cầm được nước mắt. Giám đốc bảo tàng Lương Thị Bích Ngân hứa bảo quản ở 18 độ.
Công an tỉnh góp chiếc xe đạp thồ từng chở tài liệu mật qua Đò Lèn. Tác giả cuốn "Mùa hoa gạo" Từ Nguyên Tĩnh cũng có mặt.
Khách tham quan miễn phí đến hết tháng bảy; đoàn trên 30 người nên đặt trước qua thuyết minh viên Mai Ngọc Ánh.

Máy gặt cuốn tay
Trưa 18/4 giữa cánh đồng Lò, anh ⟦victim:Tô Hữu Sự⟧ thò tay gỡ rơm khi máy chưa dừng, bị nghiền nát hai ngón. Chủ máy Phan Văn Mãn chở anh lên bệnh viện huyện bằng xe ba gác.
Bác sĩ Uyển Nhi nối được một ngón. Vụ này không có dấu hiệu hình sự.
Hợp tác xã do bà Lê Thị Khuê làm giám đốc quyết định mở lớp vận hành an toàn, giảng viên Võ Tòng Sơn. Công an xã nhắc các chủ máy dán tem cảnh báo, lắp nút dừng khẩn, cấm trẻ em theo sau máy.

GIẢ DANH SHOP HOA BÁN "LAN ĐỘT BIẾN"
Sau ba năm lắng xuống, cơn sốt lan lại tái diễn ở vùng Kinh Môn. Vợ chồng ông ⟦victim:Tiêu Công Điển⟧ bán mảnh vườn mua bốn mầm "Năm cánh trắng" giá 900 triệu. Hoa nở ra tím ngắt, người bán Hoắc Kiến Nam chặn liên lạc.
Hội trưởng hội sinh vật cảnh Đoàn Tiến Lực nói giá thật chừng 200 nghìn. Ông Đàm Văn Quýt, một nghệ nhân lâu năm, từng bị rủ rê nhưng cười bỏ đi.
Công an thị xã đã triệu tập Nam, tạm giữ ô tô. Thượng tá Phạm Gia Khánh khuyên giao dịch cây cảnh phải có hợp đồng, thử gen ở viện.

HAI CHỊ EM MỒ CÔI CÓ MÁI NHÀ MỚI
Mồ côi cha mẹ từ trận lũ, hai chị em ⟦?victim,minor:Hà Thị Thoại⟧ (lớp 9) và ⟦?victim,minor:Hà Văn Thụ⟧ (lớp 4) ở bản Sa Ná sống với bà nội. Hôm nay các em được đón vào căn nhà 60 m² do Công an tỉnh xây.
Đại tá Khương Duy Oanh trao chìa khóa. Nhà hảo tâm Quan Ngọc Bảo tặng giường tủ, công ty Tân Thanh lắp điện mặt trời.
Thiếu tá Thao Văn Dia nhận đỡ đầu hai em đến khi học xong lớp 12. Bà nội các em, cụ Lương Thị Nọi, cứ cầm tay mãi không nói được lời nào.
Trưởng bản Ngân Văn Chốn báo bản còn bốn căn nữa sẽ xong trước mùa mưa.

Đừng để mất tiền vì "trợ cấp sau sáp nhập"
Lợi dụng việc sắp xếp đơn vị hành chính, kẻ xấu xưng cán bộ phường mới gọi mời nhận trợ cấp 2,4 triệu. Chỉ cần bấm đồng ý là điện thoại bị chiếm quyền.
Công an phường Việt Hòa đã phát thông báo tới 31 tổ. Ông tổ trưởng tổ 5 Lưỡng Xuân Huề, bà phó tổ Cam Thị Lịch dán giấy ở từng cửa. Cụ Thái Hữu Kính được gọi, cụ đưa máy cho cháu xem, không mất đồng nào.
Chánh văn phòng Đỗ Doãn Hoàng khẳng định trợ cấp nào cũng chi tại bưu điện, có ký sổ. Nhân viên bưu điện Yên Thị Sâm sẵn sàng tra giúp.
Bản tin này do đài phường biên soạn, phát thanh viên Thu Hà đọc vào 6 giờ và 17 giờ.

PHÁ CHUYÊN ÁN MA TÚY 826N
Ròng rã bốn tháng, Phòng PC04 cùng Công an xã Mường Lói đã bóc gỡ đường dây do Hạng Giống Lử điều hành. Đêm 11/9, mười mũi trinh sát ập vào lán nương, thu 24 bánh heroin.
Đại tá Tráng A Tủa cho biết manh mối bắt đầu từ một chi tiết nhỏ. ⟦informant:Người thợ sửa chảo vệ tinh hay đi bản Lói, răng vàng⟧, kể với chiến sĩ trẻ chuyện nhà Lử lắp đến ba camera hướng ra suối.
Dẫn đường cho trinh sát là trưởng bản Thào Nỏ Dơ. Nấu cơm cho tổ chốt là bà Mùa Thị Sáy và các chị hội viên. Cả bản mừng khi nghe tin.
Thứ trưởng gửi thư khen. Phóng viên Bích Thu, quay phim Đức Lợi ghi hình tại hiện trường.

NGHỀ ĐAN LƯỚI Ở CỬA VẠN
Làng chài chỉ còn bảy người biết đan lưới rê bằng tay, nhiều tuổi nhất là bà Đồng Thị Xứng. Người thợ sửa máy nổ ở đầu bến cho hay lưới máy rẻ hơn nhưng mau rách.
Cháu ngoại bà, kỹ sư Nguyễn Vạn Tường, mở lớp dạy cho khách du lịch. Khách Hàn Quốc trả 200 nghìn một buổi. Người đàn ông câu mực hay ngồi mũi thuyền số 7 hát chèo đường góp vui.
Nhà văn hóa nổi nhận bằng di tích. Thượng úy cảnh sát đường thủy Vũ Quốc Khải dặn khách mặc áo phao, không đứng lên khi thuyền quay đầu.

Vì sao hai lần phục kích đều trượt? Trưởng công an xã trầm ngâm. Đến khi ⟦informant:bà giữ xe ở cổng bệnh viện huyện, em họ của đối tượng Tạ Đăng Ngọ⟧, chịu nói ra chỗ hắn thay áo, tổ công tác mới đón đúng đường. Ngọ bị áp giải lúc 3 giờ sáng.

Bà giữ xe ở cổng bệnh viện huyện không thu tiền người đi viện dài ngày. Từ ngày mở "bãi xe nghĩa tình", bà được Chủ tịch huyện Lưu Nguyên Long tặng bằng khen. Công an gắn cho bà cái chuông báo động.

ĐỀ NGHỊ KHEN THƯỞNG ĐỘT XUẤT
Căn cứ thành tích, Công an xã Nậm Ban đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho:
1. Ông ⟦informant:Chẻo Quẩy Hòa⟧, dân tộc Dao, đã phát hiện, tố giác hành vi mua bán trẻ sơ sinh của Lý Phủ Kinh.
2. Thượng úy Lò Văn Hoán, trực tiếp bắt giữ.
3. Tập thể Tổ tự quản bản Nậm Nó.
Đứa trẻ đã về với mẹ, sức khỏe tốt.

DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026
1. Bà Lò Thị Ỏm: hiến 300 m² đất làm đường.
2. Anh Chẻo A Sài: cứu hai người trong lũ ống.
3. Chị Tao Thị Pành: dạy 40 phụ nữ biết chữ.
4. Ông Vàng Văn Xôm: trồng 6 ha quế.
5. Thiếu úy Giàng A Vư: bơi qua suối mang gạo cho bản.
6. Bác sĩ Lường Khánh Huyền: trạm y tế đạt chuẩn.
Các cá nhân có tên mời dự lễ vào 8 giờ ngày 22.

VẠCH MẶT "CÔ ĐỒNG" LỪA TIỀN
Tự xưng được "cô Bơ" nhập, Phùng Thị Sáng ở làng Vân bắt con nhang nộp tiền giải hạn. Bà ⟦victim:Chu Thị Dậu⟧ làm lễ sáu lần, tốn 215 triệu; anh ⟦victim:Dương Trọng Nghĩa⟧ bán cả đôi trâu.
Mọi chuyện đổ bể lúc ⟦informant:cô gái phụ trách tráp lễ, từng làm công quả ở điện nhà Sáng hai năm⟧, bỏ đi và trình báo với công an mánh khóe giấu loa trong bệ thờ.
Nhà nghiên cứu Ngô Đức Thịnh từng viết, hầu đồng chân chính là di sản, không phải chỗ kiếm lời. Thủ nhang đền Bảo Hà Trần Thị Vinh nói các thanh đồng rất xấu hổ vì Sáng.
Công an xã mời những ai đã nộp tiền tới khai.

THANH ĐỒNG VÀ CÂU HÁT VĂN
Liên hoan hầu đồng tỉnh quy tụ 24 thanh đồng. Nghệ nhân Đào Thị Sại hát giá Cô Bé, cung văn Trọng Quỳnh đàn nguyệt. Người phụ nữ bán hương ngoài cổng phủ được mời vào ngồi chiếu khách.
Ban giám khảo do giáo sư Từ Thị Loan đứng đầu. Thanh đồng Huyền Tích bị nhắc vì phát lộc quá tay.
Lực lượng công an thu giữ của nhóm cò mồi Quang, Hạnh, Liễu 11 bộ bài tây.

CHÁY XƯỞNG MÚT XỐP
Xưởng mút xốp 800 m² ở cụm làng nghề La Phù bốc cháy lúc 1 giờ sáng. Bảo vệ xưởng, ông ⟦victim:Sái Đình Tuyên⟧, chết ngạt trong phòng trực. Hai công nhân ngủ lại là ⟦victim:Giàng A Phử⟧ và ⟦victim:Thào Thị Chở⟧ nhảy cửa sổ, gãy chân.
Chủ xưởng Ngô Duy Hiểu xây gác lửng trái phép, chèn kín lối thoát. Ông Hiểu bị khởi tố.
Chỉ huy chữa cháy, Trung tá Trịnh Ngọc Quyết, nói phải phá tường mới vào được. Người đàn bà bán bánh mì sát xưởng cho lính cứu hỏa mượn bể nước. Sinh viên Mạc Gia Phú kéo vòi tới sáng.
Phường rà soát ngay 96 xưởng còn lại, cắt điện những nơi cho người ngủ trong kho.

PHÓNG SỰ ẢNH: MỘT NGÀY Ở CHỐT ĐÈO
5 giờ, Thiếu úy Bùi Xuân Trà gấp chăn. 6 giờ, chị chủ quán ngô luộc bên cua tay áo mang ấm nước chè lên. 9 giờ, xe khách của nhà xe Hải Vân dừng kiểm tra, tài xế Khổng Minh Dụ đủ giấy tờ. 11 giờ, tài xế Lê Công Tuấn Anh vượt nồng độ cồn, bị giữ bằng.
Chiều mưa, hai cán bộ đẩy giúp xe của gia đình anh Quàng Văn Lanh. Bé gái trên xe vẫy tay. 22 giờ, đèn pin vẫn nháy.
Ảnh: Lò Mai Cương. Lời: Hà Phong.

LÀM RÕ VỤ ĐẦU ĐỘC AO CÁ
Một buổi sáng, bốn tấn cá trắm của ông ⟦victim:Hà Huy Lạp⟧ ở xóm Bến nổi trắng mặt ao. Thiệt hại 240 triệu.
Công an xã gặp cả xóm. Bác kéo vó bè bên kia sông bảo tối đó đi ăn giỗ. Chị hàng cám nghĩ do thời tiết. Cụ Hà Huy Giáp đoán vì nước thải. Chỉ có ⟦informant:đứa cháu đích tôn của cụ Giáp, thợ quay phim đám cưới⟧, mở flycam cho cán bộ xem đoạn Tôn Sỹ Ngọ đổ can thuốc xuống cống.
Ngọ khai do ghen tức vì đấu thầu trượt. Chủ tịch xã Hà Thế Nghiệp vận động mỗi nhà giúp ⟦?victim:ông Lạp⟧ một yến cá giống.

AO CÁ BÁC HỒ XÓM BẾN
Ao rộng 3 sào, chi hội cựu chiến binh nuôi gây quỹ. Hôm qua kéo lưới được 7 tạ, bán 31 triệu. Bác kéo vó bè bên kia sông sang phụ, chị hàng cám biếu hai bao.
Chi hội trưởng Hà Thế Ruyệt công khai quỹ; thủ quỹ Nguyễn Thị Khoan ghi sổ. Hai mươi suất quà đã được chuyển cho con em thương binh.
Thợ quay phim đám cưới Hà Huy Tập làm một video đăng trang của xã, ba ngày được 40.000 lượt xem.

Đêm diễn tri ân có một tiết mục đặc biệt: Đại úy Ninh Hải Châu ngâm bài "Người báo tin thầm lặng" của nhà thơ Đoàn Văn Mật. Khán giả lặng đi. Ban tổ chức không giới thiệu một ai, chỉ thắp 50 ngọn nến thay cho những người dân đã giúp công an trong năm.

Khi nghe Trưởng thôn đọc bản tin "cảm ơn gia đình chị ⟦informant:Ban Thị Nụ⟧ ở đầu dốc Đá đã mật báo vụ nấu rượu giả", cả nhà chị tái mặt. Sau việc này Công an xã yêu cầu thôn không bao giờ đọc tên người tố giác.
Kẻ nấu rượu là Tướng Văn Cỏn, từng dọa đốt nhà.

TÌM THÂN NHÂN CỤ ÔNG ĐI LẠC
Cụ ông khoảng 85 tuổi, áo nâu, chống gậy trúc, được chị Lục Thị Bình bán bánh cuốn đưa vào trụ sở lúc 6 giờ sáng. Cụ chỉ nhớ tên con là Khoát, làm lái xe.
Trung sĩ Hoàng Đức Cảnh đưa cụ đi ăn, trạm y tế đo huyết áp. Người phụ nữ bán bánh cuốn mua thêm cho cụ áo ấm.
Gia đình xin đến phòng trực công an xã Thanh Nghị.

XỬ PHẠT TÀI KHOẢN ĐĂNG TIN "BẮT CÓC LẤY NỘI TẠNG"
Hai ngày qua mạng xã hội lan truyền tin ở chợ Gành có xe mười sáu chỗ bắt trẻ em. Công an xã Hộ Phòng khẳng định là bịa đặt.
Người đăng đầu tiên, Khưu Mỹ Duyên, bán mỹ phẩm qua mạng, thừa nhận câu tương tác. Trần Đại Lâm và Phú Thị Ngoan chia sẻ lại. Mỗi người nộp phạt 5–7,5 triệu đồng.
Chủ xe thật là đoàn cải lương Hương Tràm của bầu ⟦?victim:Út Sơn⟧, đi tìm chỗ diễn. ⟦?victim:Bầu Sơn⟧ bị ném đá vỡ kính nhưng bỏ qua, còn mời bà con xem miễn phí vở "Tấm lòng của biển".
Trung tá Lê Tấn Tới mong mọi người kiểm tra trước khi nhấn nút chia sẻ.

BÉ TRAI TỰ KỶ ĐƯỢC TÌM THẤY SAU 19 GIỜ
Tối 20/10, cháu ⟦?victim,minor:Trương Thiên Ân⟧ (8 tuổi, tổ dân phố Lạc Thiện) rời nhà khi mẹ nấu cơm. 200 người tỏa đi tìm.
Drone của anh thợ phun thuốc Ya Thái phát hiện cháu ngủ trong vườn hồng. Bác sĩ Trần Mộng Tú khám, không có thương tích.
Cô giáo dạy lớp can thiệp Kon Sơ K'Lan hát đúng bài cháu thích để cháu chịu lên xe. Bí thư Thị ủy Ma Vương cảm ơn mọi lực lượng.
Công an tặng cháu vòng tay có mã gọi nhà; các gia đình tương tự đăng ký nhận ở phường.

NGÂN HÀNG CHẶN KỊP 1,3 TỶ ĐỒNG
Ngày 24/6, bà ⟦victim:Tô Lệ Quân⟧ ở phố Hàng Cót bước vào quầy với vẻ hốt hoảng. Kẻ giả danh điều tra viên đã giữ bà trên điện thoại suốt bốn tiếng, dọa bắt giam vì liên quan vụ rửa tiền.
Kiểm soát viên Đinh Hương Sen đưa mẩu giấy: "Bác ơi, lừa đảo đấy". Phó giám đốc Văn Đình Trí gọi công an. Bà ôm sổ tiết kiệm khóc.
Trước đó một hôm, ông giáo Bửu Ý ở phố bên bị gọi y như vậy, ông mắng cho một trận rồi cúp máy, kể lại cho con cháu làm chuyện vui.
Thượng tá Phan Duy Khôi: công an không làm việc qua video.

HỘI THẢO "LÊ QUÝ ĐÔN VÀ LUẬT PHÁP"
PGS. Đinh Khắc Thuân trình bày bản dập bia; TS. Trần Thị Xuân Nhã nói về "Kiến văn tiểu lục". Đại tá Đỗ Triệu Phong nêu bài học xử án công minh.
Hậu duệ đời thứ chín, ông Lê Quý Nhuận, tặng ban tổ chức bộ sách. Sinh viên Hồ Bảo Trâm đặt câu hỏi hay nhất, được nhà xuất bản Tri Thức thưởng.
Hội thảo do trường chính trị tỉnh đăng cai, quy tụ 130 đại biểu. Kỷ yếu 412 trang, chủ biên Bùi Văn Cường Quyết.

Cướp xe ôm lúc rạng sáng
Nạn nhân trong vụ này hành nghề đã mười năm: ông ⟦victim:Diêm Công Uẩn⟧, 58 tuổi, trú tổ 3 phường Gia Sàng. Ba giờ sáng 6/12, khách tên Hầu Văn Phương bảo chở vào đường cụt, kề dao lấy xe và 700 nghìn.
Chưa tới trưa, ⟦informant:anh rửa xe tay trái xăm hình cá chép, tiệm đầu cầu Loàng⟧, alo cho phường: có người tới xin tháo biển. Hầu Văn Phương chưa kịp rời tiệm thì bị còng.
Nghiệp đoàn xe ôm do ông Tống Khắc Hài làm chủ tịch tặng ⟦?victim:ông Uẩn⟧ gậy đèn. Nghiệp đoàn cũng thống nhất không nhận khách vào đường vắng sau nửa đêm.

THỢ RỬA XE LÀM GIÀU
Anh rửa xe ở đầu cầu Loàng tên thật Khoàng Văn Thủy, tay trái xăm hình cá chép. Từ một cái bơm cũ, anh mở ba tiệm, nhận dạy nghề cho 15 thanh niên sau cai.
Nhà đầu tư Hoa Hữu Vân cho vay không lãi. Chủ tịch hội doanh nghiệp Nguyễn Thị Kim Chỉ gắn biển "Địa chỉ tin cậy".
Thứ bảy hằng tuần, tiệm rửa miễn phí xe cứu thương và xe tuần tra.

NẮNG NÓNG, HAI CÔNG NHÂN NGẤT XỈU
Gần trưa 9/6, nền đường cao tốc nóng 58 độ. Công nhân ⟦victim:Lò Khăm On⟧ (người Khơ Mú) sốc nhiệt, tử vong sau ba giờ cấp cứu; công nhân ⟦victim:Bàng Thúc Long⟧ ở xóm 11 xã Nghi Phú đã hồi tỉnh.
Nhà thầu Trung Chính bị nhắc vì không bố trí lán nghỉ. Chỉ huy trưởng công trường Nhâm Sỹ Phúc cam kết đổi giờ làm.
Bác sĩ Lữ Thị Nguyệt khuyên: uống nước trước khi khát, nghỉ 10 phút mỗi giờ, đội mũ rộng vành.

GẶP MẶT ĐẦU XUÂN CỦA NHỮNG NGƯỜI CAO TUỔI
Phường Kỳ Bá chúc thọ 84 cụ. Cao tuổi nhất là cụ Tô Thị Hộ, 102 tuổi, còn xâu được kim. Cụ Phí Văn Bái từng là trung đội trưởng dân quân, bắn rơi máy bay năm 1967.
Câu lạc bộ thơ Sông Trà Lý do nhà giáo ưu tú Bùi Đăng Sinh phụ trách ngâm sáu bài. Con dâu cụ Hộ nhận danh hiệu "Dâu thảo".
Trung tá Đặng Thế Vịnh trao thiệp, trong có bốn điều nhắc tránh bẫy điện thoại. Bánh do lò bánh cáy Thanh Bình tặng. Ca sĩ nhí của nhà thiếu nhi hát góp vui.

Trả lời bạn đọc về vụ sập giàn giáo đình Nhuế
Bạn đọc hỏi tình hình những người bị nạn. Theo Ban quản lý di tích, thợ ngõa ⟦victim:Tòng Văn Sinh⟧ đã xuất viện, thợ mộc cả ⟦victim:Phó Đức Hảo⟧ còn nằm hồi sức.
Bạn đọc hỏi ai chịu trách nhiệm. Công ty Mỹ thuật Trường Thành do Lê Hữu Tự làm giám đốc đã ứng 80 triệu đồng, giám sát Lại Thế Vinh bị tạm đình chỉ.
Bạn đọc hỏi công trình có dừng không. Sư trụ trì Thích Minh Đạt cho hay lễ thượng lương lùi sang tháng tám. Cụ từ Nhuế vẫn đèn nhang mỗi ngày.

Bị hỏi vì sao biết, Trưởng công an xã chỉ trả lời: "Dân tin thì dân nói". Vụ buôn pháo này có 26 cuộc gọi đến, từ cả người bán hàng, học sinh lẫn cán bộ hưu. Ba kẻ bị bắt là Nhan Thế Vũ, Lều Thọ Sơn và Hoạn Văn Thư.

Trong phần "bài học kinh nghiệm", báo cáo nội bộ nhắc đến ⟦informant:anh Sầm V.C., thợ khoan giếng thuê ở Nà Luông⟧, như cơ sở tin cậy từng cung cấp ba nguồn tin về pháo. Đoạn này không được công bố.

Buổi livestream "Hỏi công an" do MC Thu Uyên Nhi dẫn. Bà Hai Xuyến hỏi đổi căn cước, anh tài xế ở Bến Lức hỏi phạt nguội, một cô sinh viên năm nhất hỏi tạm trú. Thiếu tá Mạnh Lệ Quân đáp 23 câu. Kết thúc, quay số tặng mũ, người trúng là Lạc Hữu Ninh.

Người phát hiện ổ cờ bạc không phải công an mà là ⟦informant:chị bưu tá tuyến Vàm Rầy tóc tém⟧. Đưa thư tới trại vịt, chị nghe đếm tiền, bèn quay xe tới gặp Thượng úy Danh Út kể hết. Bảy con bạc, đứng đầu là Quách Sên, cúi mặt lên xe.
`,
  `
Cảnh giác với chiêu "nâng cấp thẻ tín dụng"
Sáng 12/11, tại phòng giao dịch ngân hàng ở phường Hải Châu, giao dịch viên Lê Thị Thùy Dương nhận thấy một khách hàng lớn tuổi nằng nặc đòi rút toàn bộ sổ tiết kiệm, tay liên tục giữ điện thoại bên tai. Chị Dương báo kiểm soát viên Nguyễn Quốc Hưng và gọi cho Công an phường.
Thiếu tá Phan Văn Đạt, Phó Trưởng Công an phường, trực tiếp đến trò chuyện. Sau gần một giờ, khách hàng mới kể rằng có người xưng là nhân viên tổng đài yêu cầu chuyển 340 triệu đồng để "khóa giao dịch lạ". Số tiền được giữ lại trong tài khoản.
Giám đốc phòng giao dịch Trần Mạnh Cường cho biết đây là lần thứ tư trong năm đơn vị phối hợp ngăn chặn kịp thời. Công an phường đề nghị khen thưởng chị Dương và anh Hưng.
Người dân lưu ý: không cung cấp mã OTP, không cài ứng dụng lạ, không chuyển tiền theo yêu cầu qua điện thoại.

Ngày 5/11, Công an xã Nậm Pồ phối hợp với Đồn Biên phòng bắt quả tang Giàng A Chứ (trú bản Nà Hỳ 2) đang cất giấu 0,8 gam heroin trong túi áo khoác. Tại trụ sở, Chứ khai mua của một người không quen ở chợ phiên với giá 500 nghìn đồng để sử dụng.
Trước đó, trong đợt cao điểm, Công an xã đã vận động được 7 người nghiện đăng ký cai tự nguyện. Trưởng bản Thào A Lử, người có uy tín Mùa Chờ Páo đã nhiều lần đến từng nhà giải thích.
Đại úy Lò Văn Thịnh, Trưởng Công an xã, cho biết: "Chúng tôi không chỉ bắt mà còn tìm cách để bà con tránh xa ma túy. Bản nào có người nghiện thì bản đó khổ, trẻ em bỏ học, ruộng nương bỏ hoang".
Vụ việc đang được hoàn thiện hồ sơ, chuyển Cơ quan Cảnh sát điều tra xử lý theo thẩm quyền.

Mất 620 triệu đồng vì "con trai gặp tai nạn"
Chiều 3/11, điện thoại bàn của gia đình bà ⟦victim:Đoàn Thị Khuê⟧, khu phố 5, đổ chuông. Đầu dây bên kia là giọng một thanh niên khóc nức nở, rồi một người đàn ông tự giới thiệu là bác sĩ bệnh viện tuyến trung ương, nói cần tiền mổ gấp.
Hoảng hốt, ⟦?victim:bà Khuê⟧ vay thêm hàng xóm là bà Tạ Thị Mùi, gom đủ tiền rồi ra cây ATM nhờ một sinh viên thao tác giúp. Đến tối, con trai bà là anh Vũ Đức Long đi làm về, cả nhà mới biết sự thật.
Thượng úy Ngô Minh Quân, cán bộ Công an phường, khuyến cáo: kẻ gian thường gọi vào giờ người trẻ đi làm, dùng tên thật của người thân lấy được trên mạng xã hội. Việc đầu tiên cần làm là gác máy và gọi lại cho chính người thân đó.
Tổ trưởng dân phố Hoàng Xuân Bính đã đọc bài này trên loa lúc 17 giờ hằng ngày trong tuần.

Công an phường Quang Trung vừa trao trả chiếc ví có 14,5 triệu đồng và nhiều giấy tờ cho anh Lưu Quang Khải, lái xe tải ở phường bên.
Anh Khải kể tối 9/11 ghé đổ xăng, để ví trên yên xe rồi quên khuấy, chạy được hơn chục cây số mới tá hỏa quay lại tìm. Người nhặt được là ông Bùi Đình Tòng, bảo vệ chợ đêm, đã mang ngay đến trụ sở công an lúc 22 giờ 15.
Nhận lại tài sản nguyên vẹn, anh Khải xúc động gửi ông Tòng một phong bì nhưng ông từ chối. "Của người ta, mình giữ ngủ không yên", ông nói.
Trung tá Đinh Thế Vinh, Trưởng Công an phường, biểu dương hành động đẹp và đề nghị UBND phường tặng giấy khen cho ông Tòng trong hội nghị tổng kết phong trào cuối năm. Từ đầu năm, phường ghi nhận 11 trường hợp nhặt được của rơi trả lại người mất.

Hội nghị sơ kết mô hình "Tổ liên gia an toàn PCCC" xã Tân Hội
Sáng 14/11, UBND xã Tân Hội tổ chức hội nghị sơ kết một năm thực hiện mô hình. Dự hội nghị có ông Huỳnh Văn Bảy, Phó Chủ tịch UBND xã; Đại úy Trần Hoàng Nam, Phó Trưởng Công an xã; bà Nguyễn Thị Út, Chủ tịch Hội Phụ nữ và 34 tổ trưởng tổ liên gia.
Toàn xã đã lắp 410 chuông báo cháy liên thông, mở 6 lớp hướng dẫn sử dụng bình chữa cháy. Ông Lâm Văn Sĩ, tổ trưởng tổ liên gia số 9, kể: tháng 7 vừa qua, bếp nhà ông Châu Văn Đực bốc khói do quên tắt bếp gas, chuông reo, bảy hộ xung quanh chạy sang dập ngay, chỉ cháy một chiếc rèm.
Hội nghị khen thưởng 3 tập thể và 5 cá nhân, gồm các ông, bà: Lâm Văn Sĩ, Phạm Thị Lài, Trương Công Hậu, Dương Thị Nở, Đặng Văn Tư.

Đau lòng vụ đuối nước ở đập Khe Sanh Con
Khoảng 15 giờ ngày 2/6, sau khi đi chăn bò, nhóm bạn bốn em rủ nhau xuống đập tắm. Nước sâu, ⟦minor,victim:Hồ Văn Lên⟧ (lớp 6, Trường PTDTBT THCS xã) trượt chân xuống hố cát rồi chìm. Em ⟦minor:Hồ Thị Na⟧, học cùng lớp, chạy hơn một cây số về bản kêu cứu.
Ông Hồ Văn Thơm, Trưởng bản, cùng dân quân Hồ Văn Mới lặn tìm, đưa được cháu lên bờ sau 20 phút nhưng không qua khỏi.
Chủ tịch UBND xã Nguyễn Hữu Thắng đã đến chia buồn, hỗ trợ gia đình 10 triệu đồng. Phía Công an xã, Thượng úy Lê Phước Hòa cho biết sẽ cắm thêm 12 biển báo nước sâu và giao đoàn thanh niên tuần tra các đập vào buổi trưa.
Đề nghị các bậc phụ huynh không để con em tự ý đi tắm ao hồ, sông suối khi không có người lớn biết bơi đi cùng.

Phạt 7,5 triệu đồng vì đăng tin sai sự thật
Công an phường Thới An Đông vừa lập hồ sơ, ra quyết định xử phạt hành chính ông Trịnh Quốc Bảo, 41 tuổi, chủ một trang cá nhân có hơn 20 nghìn lượt theo dõi. Ngày 30/10, ông Bảo đăng bài nói rằng "bắt cóc trẻ em ngay cổng trường tiểu học", kèm ảnh chụp một chiếc xe bảy chỗ.
Qua xác minh, chiếc xe của ⟦?victim:anh Lữ Hoài Phong⟧, phụ huynh đến đón con. Không có vụ bắt cóc nào xảy ra. Hiệu trưởng nhà trường, cô Phùng Thị Bạch Tuyết, cho biết sau bài viết có hơn 50 phụ huynh gọi hỏi, nhiều người bỏ việc đến đón con sớm.
Làm việc với Trung tá Võ Thành Lộc, ông Bảo thừa nhận chép lại từ một nhóm kín mà không kiểm chứng, đã gỡ bài và viết cam kết.
Công an phường nhắc người dân chỉ chia sẻ tin từ nguồn chính thức.

Kịch bản phát thanh: "Chuyện nhà ông Tám" (thời lượng 6 phút)
Nhân vật: Ông Tám Lộc - nghệ nhân ưu tú Tô Văn Lực đóng; Bà Tám - chị Kim Thoa, đội văn nghệ ấp 4; Đối tượng giả danh công an - anh Quách Tấn Phúc.
Cảnh 1: Ông Tám Lộc đang tưới rau thì điện thoại reo. Kẻ lạ dọa ông liên quan đường dây rửa tiền, bắt chuyển 200 triệu đồng. Ông Tám run rẩy mở tủ lấy sổ tiết kiệm.
Cảnh 2: Bà Tám đi chợ về, giằng lấy điện thoại, đọc to bài học trên loa phường: "Công an không làm việc qua điện thoại!". Kẻ gian tắt máy.
Kịch bản do thầy Nguyễn Hữu Lý, giáo viên Trường THCS Hòa Lợi viết, đoạt giải B cuộc thi tiểu phẩm tuyên truyền phòng, chống tội phạm. Đạo diễn: bà Mạch Thị Cẩm Vân. Biên tập: Đài Truyền thanh xã.

Hòa giải thành vụ tranh chấp lối đi ở thôn Đồng Quan
Gần hai năm nay, gia đình ông Chu Văn Toán và gia đình ông Chu Văn Hiệu, vốn là anh em thúc bá, không nhìn mặt nhau vì một lối đi rộng chưa đầy mét rưỡi. Đỉnh điểm ngày 20/9, ông Toán xây gạch chặn lối, ông Hiệu cầm xà beng phá, hai bên to tiếng, suýt xảy ra xô xát.
Tổ hòa giải do bà Đỗ Thị Nhàn làm tổ trưởng đã năm lần đến từng nhà. Ông Nguyễn Khắc Chỉnh, Bí thư chi bộ, mời cả trưởng họ Chu Bá Đĩnh cùng tham gia.
Ngày 10/11, tại nhà văn hóa thôn, hai ông ký biên bản: ông Toán dỡ tường, ông Hiệu góp 3 triệu đồng đổ bê tông. Công chức tư pháp Phạm Thu Hương chứng kiến.
Từ đầu năm, thôn hòa giải thành 6/7 vụ, không có đơn vượt cấp.

Hỏi - đáp pháp luật
Hỏi (ông Ngân Văn Tuế, bản Lát): Tôi có khẩu súng kíp ông nội để lại, treo trên vách làm kỷ niệm, không bắn. Có phải nộp không?
Đáp (Thiếu tá Hà Công Thuyết, Công an xã): Súng kíp là súng săn tự chế. Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ không cho cá nhân tàng trữ. Bác mang đến Công an xã giao nộp sẽ không bị xử lý.
Hỏi (bà Phạm Thị Ưng, bản Chiềng): Nhà hàng xóm nợ tôi 12 triệu đồng, hẹn mãi không trả, tôi có được sang dắt trâu trừ nợ không?
Đáp: Không. Tự ý lấy tài sản có thể bị xem xét tội chiếm giữ hoặc cướp tài sản. Bà gửi đơn đến tổ hòa giải bản, không được thì khởi kiện tại tòa án.
Sau buổi đối thoại, ông Tuế và hai người khác là Lương Văn Pẳng, Vi Văn Chợt đã giao nộp ba khẩu súng kíp.

Cô gái trẻ sa bẫy "việc nhẹ lương cao"
Học xong cao đẳng, chưa có việc, tháng 3 vừa qua ⟦victim:H'Mai Niê⟧ đọc được tin tuyển người làm ở casino lương 25 triệu đồng. Một người quen trên mạng tên Tài đón em ở bến xe rồi đưa qua biên giới bằng đường mòn.
Ở bên kia, em bị thu điện thoại, ngày làm 15 tiếng, không đủ chỉ tiêu thì chịu roi điện. Gia đình phải gom 180 triệu đồng để chuộc. Ngày 11/10, em được lực lượng biên phòng đón về.
Già làng Y Bliu Kbuôr nói cả buôn rất xót xa. Chị H'Lan Mlô, Chi hội trưởng phụ nữ buôn, đang giúp em học nghề may.
Trung tá Y Thuyên Êban, Trưởng Công an xã, cho biết cơ quan điều tra đã khởi tố Nguyễn Tấn Tài và Đỗ Văn Luân về tội mua bán người. Buôn nào có người được rủ đi làm ở nước ngoài không qua công ty hợp pháp, hãy báo ngay công an.

Tối 15/11, sân bóng xã Nghĩa Hưng sôi động với trận chung kết giải bóng đá nam "Cúp Đoàn kết". Đội Thôn 7 thắng đội Thôn 2 với tỷ số 3-2.
Tiền đạo Nguyễn Đình Lợi ghi hai bàn, thủ môn Phạm Ngọc Thiện của Thôn 2 chấn thương nhẹ ở phút 60 sau pha va chạm nhưng vẫn thi đấu đến hết trận. Trọng tài chính Hồ Sỹ Hạnh rút năm thẻ vàng.
Ban tổ chức trao cúp và 5 triệu đồng cho đội vô địch; vua phá lưới là Nguyễn Đình Lợi; thủ môn xuất sắc: Phạm Ngọc Thiện. Nhà tài trợ là ông Trần Đăng Khoa, giám đốc công ty gỗ, và bà Cao Thị Lụa, chủ cửa hàng vật liệu xây dựng.
Công an xã bố trí 8 đồng chí giữ gìn trật tự. Thượng úy Lê Doãn Thành cho biết giải diễn ra an toàn, không có cá độ, không có ẩu đả như mùa trước.

Nhiều năm nghiện ngập, anh Mai Xuân Cảnh từng bán cả chiếc xe máy duy nhất của vợ. Hai lần đi cơ sở cai nghiện, hai lần tái nghiện. Lần thứ ba trở về, năm 2021, anh quyết tâm làm lại.
Người đỡ đầu cho anh là ông Lê Khả Dư, cựu chiến binh, chủ xưởng cơ khí. "Tôi nhận nó vào, đầu tiên ai cũng can, sợ mất đồ. Nhưng nó chưa lấy của tôi một con ốc", ông Dư kể.
Nay anh Cảnh là thợ hàn chính, lương 12 triệu đồng, là thành viên câu lạc bộ "Ngày mai tươi sáng" do Đại úy Hoàng Thị Nhung, Công an xã, phụ trách. Chủ nhiệm câu lạc bộ Tống Duy Tân cho biết 19 thành viên chưa ai tái nghiện trong hai năm.
Chị Lường Thị Quý, vợ anh Cảnh, nói vui rằng chiếc xe máy mới là "sính lễ lần hai".

Ba hộ bị phạt vì đốt rơm rạ gây khói trên quốc lộ
Công an xã Yên Mỹ vừa xử phạt các ông Đào Văn Kha, Đào Văn Chức và bà Nghiêm Thị Vóc mỗi người 2,7 triệu đồng về hành vi đốt rơm ven đường.
Ngày 28/10, khói từ ruộng nhà ông Kha phủ kín đoạn đường dài 200 mét. Chị ⟦victim:Lý Thu Trang⟧, công nhân tan ca, đi xe máy vào vùng khói rồi đâm phải dải phân cách, gãy xương đòn. Tài xế xe buýt Hà Trọng Nghĩa phanh kịp, bật đèn cảnh báo cho các xe sau.
Chủ tịch Hội Nông dân xã Vũ Đình Hân nói hội đã cấp men vi sinh để ủ rơm nhưng bà con vẫn quen tay đốt.
Theo Thiếu tá Dương Văn Ánh, ngoài tiền phạt, ông Kha còn phải bồi thường theo thỏa thuận. Người dân phát hiện đốt rơm gần đường, báo ngay trực ban Công an xã.

Bắt nhóm cho vay nặng lãi
Ngày 7/11, Công an phường Phú Lợi phối hợp với Phòng Cảnh sát hình sự bắt khẩn cấp Tăng Chí Dũng, Hứa Minh Nhựt và Lê Thị Bảo Trân về hành vi cho vay lãi nặng trong giao dịch dân sự.
Nhóm này dán tờ rơi khắp chợ, cho vay góp ngày với lãi suất tới 360%/năm. Ai chậm trả thì bị tạt sơn, đổ chất bẩn. Sạp vải của bà ⟦victim:Trà Thị Sáu Em⟧ đã ba lần bị ném mắm tôm chỉ vì trễ hạn bốn ngày.
Nguồn tin ban đầu đến từ ⟦informant:anh xe ôm đậu ở cổng số 2 của chợ⟧, người đã chụp được mặt hai thanh niên đi tạt sơn và gửi cho cảnh sát khu vực.
Trưởng ban quản lý chợ Đoàn Ngọc Ẩn cho biết sẽ phối hợp với Hội Phụ nữ mở quỹ vay vốn nhỏ. Thượng tá Nguyễn Trường Giang đề nghị tiểu thương không vay qua tờ rơi, ứng dụng.

CÔNG AN XÃ BÌNH LÃNG - THÔNG BÁO TÌM CHỦ SỞ HỮU
Trong quá trình tuần tra đêm 11/11, tổ công tác do Trung úy Phạm Bá Lực phụ trách phát hiện một xe đạp điện màu đỏ dựng ở chân cầu Vạn, không có người trông coi. Cùng ngày, ông Vũ Hữu Khoan ở thôn An Lạc mang đến trụ sở một túi xách nữ nhặt được ở cổng chợ, bên trong có chùm chìa khóa, thỏi son và 1.250.000 đồng.
Ai là chủ sở hữu các tài sản trên, mang theo giấy tờ chứng minh đến gặp đồng chí Bùi Thị Thanh Hà, cán bộ tiếp dân, trong giờ hành chính. Sau 30 ngày không có người nhận, tài sản được xử lý theo quy định.
Tháng trước, nhờ thông báo trên trang này, bà Hoàng Thị Thơi đã nhận lại chiếc nhẫn đánh rơi và anh Trương Ngọc Duy nhận lại máy tính bỏ quên ở quán cà phê.
Trưởng Công an xã: Thiếu tá Đặng Trung Dũng

Giáo viên, học sinh Trường THCS Trần Cao Vân nghe nói chuyện về bạo lực học đường
Chiều 10/11, gần 600 học sinh tham dự buổi ngoại khóa do Công an phường phối hợp tổ chức. Thiếu tá Lê Thị Mỹ Hạnh kể lại một số vụ việc đã xử lý, phân tích hậu quả của việc quay và phát tán clip đánh nhau.
Phần giao lưu, nhiều em mạnh dạn đặt câu hỏi. Em ⟦minor:Trần Gia Hân⟧, lớp 8/3, hỏi nếu thấy bạn bị bắt nạt mà sợ bị trả thù thì phải làm sao. Câu trả lời của cô Hạnh được cả trường vỗ tay.
Thầy Hiệu trưởng Đỗ Quang Vinh thông báo trường mở hộp thư "Điều em muốn nói". Cô tổng phụ trách Huỳnh Ngọc Diễm giữ chìa khóa hộp thư.
Dịp này, nhà sách của ông Kiều Văn Phát tặng 50 suất quà. Luật sư Ngô Đình Chiến hứa trở lại vào tháng 12 với phiên tòa giả định.

Loa truyền thanh thôn 4, bản tin sáng
Kính thưa bà con! Đêm qua trên địa bàn thôn xảy ra một vụ trộm. Kẻ gian cắt khóa chuồng, bắt đi hai con bò của hộ ⟦victim:Nguyễn Văn Thược⟧, trị giá khoảng 45 triệu đồng. Sự việc được phát hiện lúc 4 giờ sáng.
Công an xã đang truy tìm. Bà con thấy xe tải nhỏ chở bò lạ, xin báo ngay cho ông Trần Văn Sửu, thôn trưởng, hoặc anh Lê Hùng, tổ trưởng Tổ bảo vệ an ninh trật tự.
Nhân đây, thôn nhắc các hộ: khóa chuồng bằng khóa chống cắt, thả chó ban đêm, lắp đèn cảm ứng. Hộ ông Mạc Văn Diệp và bà Cù Thị Mơ đã lắp camera, bà con có thể đến xem cách làm, kinh phí chưa đến một triệu đồng.
Chiều nay 14 giờ, họp thôn bàn việc lập tổ tuần tra. Đề nghị mỗi nhà cử một người. Xin cảm ơn!

Quỹ "Mái ấm tình thương" phường Đông Sơn bàn giao hai căn nhà
Sáng 16/11, phường bàn giao nhà cho bà Lê Thị Nghìn và ông Trịnh Đình Mão, hai hộ nghèo neo đơn. Mỗi căn rộng 45 mét vuông, kinh phí 90 triệu đồng.
Đóng góp nhiều nhất là doanh nhân Nguyễn Thị Ngọc Lan với 50 triệu đồng, kế đến là gia đình ông Hàn Viết Tuân, ông Lưu Đình Phụng. Công an phường ủng hộ 40 ngày công; Trung úy Cao Xuân Hải và các đoàn viên vận chuyển gạch, cát.
Phó Chủ tịch UBMTTQ phường Thiều Thị Hoa nhắc lại: mùa bão năm ngoái, mái nhà cũ của bà Nghìn dột nát, mỗi khi mưa bà phải sang ở nhờ hàng xóm. Bà Nghìn nắm tay từng người, nói không nghĩ cuối đời được ở nhà kiên cố.
Toàn phường còn 4 hộ cần hỗ trợ trước Tết.

Một giờ sáng, lửa bùng lên từ xưởng nhang
Người đầu tiên thấy lửa là ⟦?informant:Tiêu Quốc Thịnh⟧, công nhân ca đêm của xưởng bên cạnh. Anh đập cửa gọi và gọi 114. Khi xe chữa cháy đến, khói đã tràn lên tầng hai, nơi vợ chồng chủ nhà đang ngủ.
Bà ⟦victim:Lâm Mỹ Huê⟧ bị bỏng hai cánh tay, đang điều trị. Chồng bà, ông ⟦victim:Trầm Vĩnh Phước⟧, không kịp thoát ra.
Đại úy Thái Ngọc Sơn, chỉ huy chữa cháy, cho biết cửa sổ tầng hai bị hàn khung sắt kín. Phó Chủ tịch phường Mã Thị Kim Liên đã đến thăm hỏi tại bệnh viện.
Phường yêu cầu tất cả nhà ở kết hợp sản xuất mở lối thoát thứ hai trước 31/12. Cảnh sát khu vực Tạ Minh Hiếu đã đi kiểm tra 27 cơ sở, lập biên bản 9 cơ sở, trong đó có cơ sở của ông Ông Kim Hòa và bà Lai Thị Hồng.

Ra mắt câu lạc bộ "Phụ nữ với an toàn không gian mạng"
Ngày 8/11, Hội LHPN xã Sơn Kim ra mắt câu lạc bộ gồm 32 thành viên, do bà Phan Thị Tường Vi làm chủ nhiệm. Thượng úy Nguyễn Hải Đăng, Công an xã, là cố vấn.
Mở đầu, chị Tôn Thị Lành kể chuyện của mình: tuần trước có người gọi báo con chị ở trường cấp cứu, đòi 30 triệu đồng. Nhớ lời cán bộ dặn, chị cúp máy gọi cho cô giáo chủ nhiệm Hồ Thị Quế, biết con vẫn ngồi học, liền trình báo.
Bà Đậu Thị Sen nói bà cũng nhận cuộc gọi tương tự nhưng "nghe giọng là biết lừa". Chị Võ Thị Hiền hỏi cách khóa tài khoản khi lỡ bấm liên kết, được anh Đăng hướng dẫn tại chỗ.
Câu lạc bộ sinh hoạt mỗi quý một lần. Chủ tịch UBND xã Lê Tiến Bằng tặng hoa chúc mừng.

Khen thưởng đột xuất hai công dân dũng cảm
Chiều 13/11, Chủ tịch UBND phường Vĩnh Hải trao giấy khen cho anh Bành Quốc Toản, thợ lặn, và anh Nguyễn Phi Hùng, bảo vệ khu nghỉ dưỡng.
Trưa 9/11, sóng lớn cuốn ba người tắm biển ra xa. Hai anh lao ra đưa được cả ba vào bờ. Trong số này, du khách ⟦victim:Đàm Thị Yến Nhi⟧ đã ngừng thở, được anh Toản ép tim hơn mười phút thì tỉnh lại, hiện nằm ở khoa hồi sức.
Trung tá Trương Hoài Nam, Trưởng Công an phường, nhấn mạnh bãi tắm này đã cắm cờ đỏ từ sáng. Trưởng ban quản lý bãi biển Cao Thị Kiều Trinh thừa nhận hôm đó chỉ có hai người trực.
Anh Toản khiêm tốn: "Ai ở biển cũng làm vậy thôi". Anh đã cứu 14 người trong mười năm, từng được tặng Huy hiệu Tuổi trẻ dũng cảm.

Lễ hội đền Chầu: hai lớp bảo vệ, không để xảy ra móc túi
Năm nay lễ hội mở từ mùng 8 đến mùng 12 tháng Giêng. Trung tá Bế Văn Thực, Trưởng Công an xã, cho biết lực lượng được chia làm hai lớp, có cả trinh sát mặc thường phục.
Ông Hoàng Đức Nhuận, Trưởng ban tổ chức, đề nghị du khách không mang nhiều tiền, không đổi tiền lẻ. Năm ngoái, công an đã bắt tại trận hai đối tượng Lã Thị Cúc và Mông Văn Phấn khi đang móc túi.
Các tiết mục: hát then của nghệ nhân Nông Thị Lìm, múa sư tử của đội ông Lý Văn Páo, kéo co nam nữ giữa bốn xóm. Đền thờ bà Chầu, tương truyền là người đã hy sinh khi chống giặc thời Lý.
Bãi xe do đoàn thanh niên quản lý, anh Phùng Văn Kiên, Bí thư Đoàn xã, bảo đảm không thu quá giá niêm yết.

"Tôi chỉ muốn xin lại tiền thuốc"
Câu nói ấy của cụ ⟦victim:Văn Thị Bẹ⟧, 78 tuổi, làm nhiều cán bộ công an phường An Bình lặng đi. Ba tuần trước, một thanh niên tự xưng nhân viên điện lực vào nhà "kiểm tra đồng hồ"; lúc hắn đi, hộp bánh đựng 22 triệu đồng dành dụm trong tủ cũng biến mất.
Con gái cụ, chị Lê Thị Hồng Thắm, bán vé số ở bến phà, cho hay mẹ mất ngủ nhiều đêm. Cảnh sát khu vực Huỳnh Tấn Lợi trích xuất camera, ba ngày sau bắt được Sử Văn Cọp, đối tượng có bốn tiền án.
Số tiền thu hồi còn 9 triệu đồng. Anh em trong đơn vị góp thêm, trao tận tay cụ. Giám đốc điện lực Phan Tấn Được khẳng định nhân viên luôn mặc đồng phục, có thẻ và đi cùng tổ trưởng.

Họp dân khu phố 3: nóng chuyện trộm chó, rác thải và đèn đường
Tối 12/11, gần 80 hộ dự cuộc họp do ông Mạnh Văn Trí, trưởng khu phố, chủ trì. Thiếu tá Hồ Nhật Quang, cảnh sát khu vực, báo cáo tình hình: trong quý không có trọng án, bắt hai vụ đánh bạc.
Bà Thân Thị Giàu hỏi vì sao đèn hẻm 27 hỏng ba tháng chưa sửa. Ông Ngụy Văn Khá phản ánh một số thanh niên tụ tập nẹt pô sau 22 giờ. Chị Mộng Tuyền đề nghị gắn thêm camera ở đầu hẻm vì chị em đi làm ca về hay bị trêu ghẹo.
Ông Trí giải đáp từng ý, ghi biên bản. Đại diện điện lực, anh Phó Đức Tài, hứa thay đèn trước ngày 20.
Cuối buổi, khu phố bình xét gia đình văn hóa: 96% hộ đạt. Hộ ông Quảng Văn Nết tự xin rút vì con trai vừa bị phạt do gây rối.

Xét xử lưu động vụ cố ý gây thương tích
Sáng 6/11, tại nhà văn hóa xã Ea Tul, Tòa án nhân dân khu vực mở phiên tòa lưu động xét xử bị cáo Y Krông Ayŭn, 27 tuổi. Theo cáo trạng, trong tiệc mừng lúa mới, hai bên lời qua tiếng lại; Y Krông vớ chai bia đập vào đầu ⟦victim:Y Phút Niê⟧ gây tổn hại 18% sức khỏe.
Chủ tọa, thẩm phán Đinh Thị Mai Phương, phân tích lỗi của từng bên. Kiểm sát viên Nguyễn Bá Thành đề nghị từ 24 đến 30 tháng tù. Hội đồng tuyên 24 tháng tù cho hưởng án treo, bồi thường 35 triệu đồng.
Ama Thuột, người có uy tín trong buôn, đứng lên xin lỗi thay cho dòng họ của bị cáo. Hơn 300 người dự phiên tòa. Trưởng Công an xã Phạm Xuân Định cho rằng đây là bài học về rượu bia ngày lễ hội.

Ngày 4/11, Công an xã Thanh Lĩnh tiếp nhận 4 khẩu súng tự chế, 2 kích điện và 1,2 kg thuốc nổ do người dân giao nộp. Trong đó, ông Hoàng Nghĩa Sáu giao nộp một khẩu súng cồn, ông Bạch Hưng Thuần nộp 1,2 kg thuốc nổ đào được khi làm vườn.
Trung tá Trần Văn Kỷ biểu dương tinh thần tự giác. "Thuốc nổ cũ rất nguy hiểm, chỉ một va chạm mạnh có thể cướp đi tính mạng", ông nói và nhắc vụ nổ năm 2019 ở xã bên làm hai người thiệt mạng.
Cùng ngày, anh Phan Sỹ Chung bị phạt 4 triệu đồng do dùng kích điện đánh cá ở sông Rộ. Anh Chung phân trần vì nợ nần, con ốm, nhưng cam kết không tái phạm và tự nộp bộ kích thứ hai.
Xóm trưởng Nguyễn Cảnh Mão được giao theo dõi.

Một phụ nữ ở tổ 6 bị chiếm đoạt 1,1 tỷ đồng qua sàn chứng khoán ảo
Đầu tháng 8, chị ⟦victim:T.T.L. (tổ 6, đường Nguyễn Trãi)⟧ được thêm vào một nhóm có hơn 200 thành viên, do "chuyên gia Alex Minh" điều hành. Ba lần đầu rút được lãi, chị rót dần đến khi cạn vốn. Lúc muốn rút, hệ thống đòi thêm 20% "thuế".
Anh Lã Duy Khang, nhân viên ngân hàng, từng khuyên chị dừng lại nhưng không được. Chồng chị, anh Đ., chỉ biết chuyện khi chủ nợ đến nhà.
Theo Đại úy Kiều Anh Tú, Đội phó Đội Cảnh sát hình sự, sàn này đặt máy chủ ở nước ngoài, các tài khoản nhận tiền đều mua lại. Hai người bán tài khoản là Thẩm Văn Quyền và Lục Thị Trà đã bị khởi tố.
Phường đã in 3.000 tờ rơi cảnh báo gửi từng hộ.

Chợ nổi phòng cháy
Ban quản lý chợ nổi Phong Điền vừa cùng Công an xã tập huấn PCCC trên ghe cho 60 tiểu thương. Thượng úy Quách Hữu Nhơn hướng dẫn chữa cháy bếp gas mini, xử lý khi máy dầu bốc lửa.
Bà Ba Lùn (tên thật là Ngô Thị Lựu), bán hủ tiếu 30 năm, lần đầu cầm bình chữa cháy, phun trúng ngay khay lửa. Chú Hai Tòng thì loay hoay rút chốt, ai cũng cười.
Phó ban quản lý Lê Thanh Nhã cho biết mùa khô năm ngoái một ghe chở xăng của ông Đường Văn Kiệt bốc cháy ở vàm, may trên ghe không có người. Từ đó ban cấm ghe chở xăng neo sát khu bán thức ăn; ông Kiệt bị phạt 15 triệu đồng.
Tháng 12, chợ tổ chức hội thi "Tiểu thương giỏi chữa cháy", giải nhất 3 triệu đồng do doanh nghiệp Tư Sang tài trợ.

Lật mặt "thầy" chữa bệnh bằng bùa
Gần một năm, căn nhà cuối thôn Thượng lúc nào cũng đông người. Chủ nhà, Cấn Thị Hợi, tự xưng được "ăn lộc thánh", chữa bách bệnh bằng tàn hương và nước suối.
Tháng 9, nghe lời Hợi, ông ⟦victim:Khuất Duy Tấn⟧ bỏ thuốc tiểu đường để uống nước phép, phải cắt cụt bàn chân. Em dâu của ông, bà Phí Thị Lợi, cho biết cả nhà can mà không nổi.
Cũng từ đó sự thật lộ ra. ⟦informant:Một phụ nữ từng làm giúp việc cho Hợi ba tháng⟧ mang đến công an cuốn sổ ghi tiền "công đức" hơn 900 triệu đồng.
Trưởng trạm y tế, bác sĩ Giáp Văn Hạ, khẳng định không có bệnh nào chữa bằng tàn hương. Thiếu tá Doãn Tiến Lâm, Phó Trưởng Công an xã, cho hay hồ sơ đã chuyển cơ quan điều tra. Hợi hiện bị cấm đi khỏi nơi cư trú.

Cứu kịp 800 triệu đồng của một cụ bà
Câu chuyện xảy ra tại quỹ tín dụng Kim Long lúc 9 giờ 40 ngày 10/11. Sau hai tiếng bị "công an" và "viện kiểm sát" thay nhau dọa bắt qua điện thoại, cụ ⟦victim:Tôn Nữ Thị Sâm⟧ ra quỹ rút sạch tiền, định chuyển cho một tài khoản lạ.
Thủ quỹ Hồ Đắc Thị Mai để ý thấy tay cụ run, hỏi thì cụ chỉ lắc đầu. Chị Mai lấy cớ máy hỏng để kéo dài thời gian, trong khi bảo vệ Nguyễn Khoa Tín đạp xe đến trụ sở phường.
Trung úy Lê Viết Nhân có mặt sau bảy phút, mở loa điện thoại cho cụ nghe chính kẻ gian lúng túng rồi tắt máy.
Giám đốc quỹ Trương Như Cương đã thưởng nóng hai nhân viên. Con gái cụ từ Đà Nẵng gọi về cảm ơn. Công an phường nhắc lại: không cơ quan nào yêu cầu chuyển tiền để "chứng minh trong sạch".

Trả lại tiền chuyển khoản nhầm
Sáng 6/11, anh Từ Công Hoan, chủ tiệm sửa xe ở ấp Giồng Ké, thấy tài khoản có thêm 55 triệu đồng. Sợ là chiêu lừa mới, anh không đụng đến, mang điện thoại lên Công an xã trình báo.
Trung úy Sơn Ngọc Thái liên hệ ngân hàng, xác định người chuyển là chị Kim Thị Sa Ly, kế toán một vựa tôm, gõ nhầm một chữ số.
Chiều cùng ngày, hai bên gặp nhau tại trụ sở. Chị Sa Ly cho biết đã mất ăn mất ngủ suốt một đêm, lo phải đền bằng lương cả năm. Chủ vựa Thạch Huôl nói đùa sẽ đổi kế toán nếu còn lần nữa.
Công an xã khuyến cáo: khi nhận tiền lạ, tuyệt đối không tự chuyển trả theo cuộc gọi, vì kẻ gian có thể biến khoản đó thành "nợ vay". Hãy báo ngân hàng và công an như anh Hoan.

Tuổi trẻ lầm lỡ được nâng đỡ
Mô hình "Dân vận khéo - giúp đỡ người lầm lỗi" của Công an phường Tân Bình bước sang năm thứ ba. Ông Tăng Bá Hưng, sau 7 năm tù vì tội cướp tài sản, trở về không nghề nghiệp. Trung úy Mã Văn Thắng bảo lãnh cho ông vay 50 triệu đồng từ quỹ tái hòa nhập.
Nay trại gà của ông Hưng có 4.000 con. Ông nhận thêm hai người cùng cảnh ngộ là Nhữ Văn Trường và Âu Đình Khởi vào làm.
Bí thư chi bộ Vũ Thị Tố Nga kể, hồi mới về, ông Hưng đi đâu người ta cũng khóa cửa. "Bây giờ nhà ai có giỗ cũng gọi Hưng mang gà sang", bà nói.
Trong 23 người chấp hành xong án phạt tù trên địa bàn có 20 người có việc làm ổn định. Chủ tịch phường Đoàn Mạnh Phú tặng giấy khen ba doanh nghiệp tham gia mô hình, trong đó có công ty của ông Lê Tất Đạt.

Xe container lùi, một người bị thương nặng
Vụ tai nạn xảy ra lúc 6 giờ 20 ngày 11/11 trước cổng khu công nghiệp Đồng Văn. Xe đầu kéo do tài xế Phùng Bá Quyết điều khiển lùi vào kho, bánh sau chèn lên chân chị ⟦victim:Lại Thị Phương Thảo⟧, công nhân may đang dắt xe qua.
Bảo vệ Trịnh Xuân Hoạt hô hoán, cùng mấy công nhân nâng xe. Nữ y tá của công ty, chị Ninh Thị Hòa, garô cầm máu tại chỗ.
Theo ⟦informant:một chị bán xôi ngồi đối diện cổng⟧, xe lùi không có người xi nhan, còi lùi cũng không kêu.
Trung tá Lương Ngọc Tiến, Đội CSGT, cho biết nồng độ cồn của tài xế bằng không. Ban quản lý khu công nghiệp, do ông Khổng Văn Đoàn đại diện, cam kết bố trí người điều tiết vào giờ cao điểm.

Ông Y Nguyên, người giữ bình yên cho buôn Ja
Ở tuổi 69, ông Y Nguyên Hmŏk, nguyên Trưởng Công an xã, vẫn ngày ngày đi khắp buôn. Ông nghỉ hưu năm 2014 với 35 năm công tác, hai lần bị thương khi truy bắt đối tượng FULRO.
Ông kể vụ khó nhất là năm 1998, một vụ trọng án ở rẫy cà phê, ông phải ba đêm nằm rừng mới bắt được hung thủ. Nay ông giúp Đại úy Y Dhin Byă vận động thanh niên không đua xe.
Chị H'Yar Kbuôr, Chi hội trưởng phụ nữ, nói cứ nhà nào cãi nhau là gọi "aê Nguyên". Năm nay ông hòa giải chín vụ: vụ Y Thai và Y Wốt đánh nhau vì con bò phá rẫy, vụ vợ chồng H'Đuôn đòi bỏ nhau...
Ngày hội Toàn dân bảo vệ an ninh Tổ quốc vừa qua, ông được Bộ Công an tặng Kỷ niệm chương.

Bạn đọc hỏi, công an trả lời
Ông Khúc Thừa Nguyện (thôn Đoài) hỏi: Con tôi bị chó nhà hàng xóm cắn, tiêm phòng hết 2 triệu, chủ chó có phải trả không?
Trả lời: Chủ nuôi phải bồi thường thiệt hại theo Điều 603 Bộ luật Dân sự và có thể bị phạt nếu không rọ mõm, xích giữ.
Bà Lưu Thị Chín (thôn Đông) hỏi: Thẻ căn cước của tôi hết hạn, tôi đi lại khó, làm sao cấp đổi?
Trả lời: Đồng chí Trung úy Hà Thị Vân sẽ đến nhà vào chiều thứ sáu hằng tuần để thu nhận hồ sơ cho người già yếu.
Anh Đồng Văn Chiêu (thôn Thượng) hỏi: Tôi đứng tên bảo lãnh cho bạn vay, bạn bỏ trốn, tôi có bị đi tù không?
Trả lời: Đây là quan hệ dân sự; anh có nghĩa vụ trả thay, trừ khi có hành vi gian dối.
Chuyên mục do Thiếu tá Trần Thị Lụa phụ trách, phát trên loa sáng thứ bảy.

Tạm giữ người cha nhiều lần đánh con
Mấy tháng liền, hàng xóm ở dãy trọ 15 nghe tiếng khóc lúc nửa đêm. Ngày 9/11, cô giáo ⟦?informant:Phan Ngọc Ánh⟧ thấy lưng bé ⟦minor,victim:Bảo Châu⟧, 7 tuổi, chằng chịt vết roi, liền báo ban giám hiệu.
Tại cơ quan công an, người cha là Trần Quang Hợp thừa nhận mỗi khi thua bạc thường lấy dây sạc đánh con. Mẹ bé bỏ đi từ lâu. Hiện bé ở với bà nội tại một tỉnh miền Tây.
Chủ dãy trọ, ông Phạm Hữu Duyên, bị nhắc nhở vì biết mà không báo. Hiệu trưởng Lý Thị Mỹ Trinh nói nhà trường sẽ miễn toàn bộ học phí và cử giáo viên đồng hành.
Bà Dương Kim Ngân, cán bộ trẻ em phường, mong mọi người gọi 111 khi nghi có trẻ bị bạo hành. Thiếu tá Lâm Chí Hiếu cho biết đã ra quyết định tạm giữ hình sự đối với Hợp.

Thắng lớn ở hội thi bơi chải
Ngày hội làng Đầm năm nay, bốn đội bơi chải tranh tài trên quãng sông 1,2 km. Đội giáp Bắc do ông Hạ Bá Lãng cầm lái về nhất, hơn đội giáp Đông của ông Nghiêm Xuân Tạo nửa thân thuyền.
Đến lượt bơi thứ hai, thuyền giáp Tây va cọc, lật ngang, 16 tay chèo rơi xuống nước. Tổ cứu hộ của Đại úy Đào Quang Chiến vớt hết lên trong ba phút, không ai hề hấn. Chỉ huy thuyền, anh Cát Văn Sơn, cười: "Ướt thì ướt, lượt sau bơi tiếp".
Trưởng ban tổ chức Quách Thị Thơm trao giải nhất 10 triệu đồng. Họa sĩ Mẫn Đức Ký tặng làng bức tranh sơn mài. Đội văn nghệ của bà Diêm Thị Nụ hát chèo đến khuya.
Lực lượng công an bắt một vụ đánh bạc ăn tiền bằng cá cược thuyền, xử phạt năm người, trong đó có Ngọ Văn Tiến.

Mất cả xe lẫn tiền vì tin "bạn gái" quen qua mạng
Anh thợ hồ ⟦victim:Danh Sóc Kha⟧ góa vợ bốn năm. Tháng 7, anh quen qua mạng một phụ nữ tên Mỹ Duyên, xưng là y tá. Họ nhắn tin mỗi tối. Cô ta than mẹ bệnh, anh gửi 3 triệu, rồi 10 triệu, cuối cùng bán cả chiếc xe máy.
Ngày hẹn gặp, anh đứng đợi ở bến xe từ sáng đến tối. Số điện thoại kia không còn liên lạc được.
Chị Thị Sà Rinh, em gái anh, đi cùng anh đến công an. Trung úy Trịnh Hoàng Phúc tìm ra "Mỹ Duyên" thật ra là Bùi Văn Lắm, 24 tuổi, đã lừa ít nhất sáu người bằng cùng một kịch bản.
Sư cả Tăng Sa Vông, trụ trì chùa, nhắc bà con Phật tử trong lễ Ok Om Bok: yêu thương ai cũng cần gặp mặt, đừng gửi tiền cho một tấm hình.

Xử lý nhóm thanh thiếu niên mang hung khí
Rạng sáng 8/11, tổ tuần tra 171 do Thiếu tá Ngô Quang Tuấn chỉ huy chặn bốn xe máy chạy tốc độ cao trên đường ven sông, thu ba dao phóng lợn, một tuýp sắt. Những người bị đưa về trụ sở gồm Trương Gia Huy, Lục Minh Khôi, Trần Bá Lộc và Đỗ Anh Kiệt, đều từ 18 đến 21 tuổi.
Nhóm này khai hẹn một nhóm khác để "giải quyết mâu thuẫn" vì bình luận trên mạng. Do bị ngăn chặn kịp thời nên chưa gây thương tích cho ai.
Ông Trương Văn Hòa, bố của Huy, nói: "Tôi đi làm xa, cứ tưởng con ngủ ở nhà". Phụ huynh các bên đã viết cam kết quản lý.
Công an phường khởi tố vụ án gây rối trật tự công cộng. Chủ quán net Vi Đức Thắng bị phạt 7,5 triệu đồng vì mở cửa quá giờ.

Bữa cơm nghĩa tình ở bếp ăn bệnh viện
Từ 4 giờ sáng, bếp của hội thiện nguyện "Hạt Gạo" đã đỏ lửa. Bà Quan Thị Thu Ba, 66 tuổi, trưởng nhóm, cùng hơn chục người nấu 500 suất cháo phát cho bệnh nhân nghèo.
Công an phường 7 cử đoàn viên đến phụ vào thứ năm. Trung úy Từ Minh Nhật gọt khoai, anh Lại Quốc Đăng chở gạo. Nhà hảo tâm Vương Tuyết Mai tặng 1 tấn gạo, tiệm vàng của ông Lục Kim Sinh góp 20 triệu đồng.
Bà Ba kể, hồi nuôi chồng ung thư bà từng nhịn đói cả ngày trong hành lang, nên giờ thấy ai cũng thương. Có người quét rác tên Dũng góp 20 nghìn đồng mỗi tuần, không thiếu tuần nào.
Bác sĩ Châu Ngọc Bích, trưởng phòng công tác xã hội, đề nghị nhóm đăng ký để bảo đảm an toàn thực phẩm. Phó Chủ tịch phường Kha Vạn Phát hứa hỗ trợ tủ đông.

"Đòi nợ" bằng ảnh ghép
Suốt hai tuần, điện thoại cô giáo ⟦victim:Chế Thị Kiều My⟧ nhận hàng trăm tin nhắn tục tĩu, kèm ảnh mặt cô ghép vào hình lõa thể. Cô không vay ai. Người vay là một đồng nghiệp cũ đã ghi số của cô vào mục "người tham chiếu".
Hiệu phó Bá Văn Thủ cùng cô đến công an. Thượng úy Đạo Thanh Quảng hướng dẫn lưu lại vi bằng, chặn số, cài chế độ riêng tư.
Ngày 10/11, ba nhân viên công ty tài chính trá hình là Lê Thành Vương, Nguyễn Kỳ Anh, Phan Nhật Hạ bị bắt tại một căn hộ. Chúng nhận 8 triệu đồng tháng, mỗi ngày phải gọi 150 số.
Người dân không nên cho phép ứng dụng truy cập danh bạ. Ai bị khủng bố tinh thần hãy đến trực ban Công an phường Phước Mỹ.

Thi tìm hiểu Luật Trật tự, an toàn giao thông đường bộ
Đội thi Trường THPT Nguyễn Du gồm các cô giáo Lò Thị Hồng, Tòng Thị Diên và thầy Cầm Bá Phượng giành giải nhất khối cán bộ. Đội Hội Cựu chiến binh của ông Quàng Văn Ủn về nhì.
Phần thi tiểu phẩm gây xúc động: diễn viên không chuyên Lường Văn Hoan trong vai người cha say rượu tông chết con mình, còn chị Điêu Thị Hạnh vào vai người mẹ. Tiểu phẩm do Thiếu tá Bạc Cầm Thưởng, Công an phường, viết kịch bản.
Ban giám khảo gồm bà Vì Thị Oanh, ông Hoàng Ngân Hoàn, nhà báo Lèo Minh Đức. Khán giả Cà Văn Sáng trả lời đúng câu phụ, được tặng mũ bảo hiểm.
Phát biểu bế mạc, Phó Chủ tịch phường Mè Văn Tiến cho biết chín tháng qua tai nạn giảm cả ba tiêu chí.

Thông báo kết quả kiểm tra an toàn thực phẩm dịp Trung thu
Đoàn liên ngành do bà Đinh Thị Hiên, Phó Trưởng phòng Kinh tế, làm trưởng đoàn đã kiểm tra 18 cơ sở. Các cơ sở của bà Phạm Thị Phấn, ông Trương Thế Hiển, bà Ngô Thị Dần đạt yêu cầu.
Cơ sở bánh của ông Ứng Quốc Huân bị phạt 12 triệu đồng vì dùng đường không nguồn gốc. Quầy nước của bà Trần Thị Ngoãn bị nhắc nhở. Năm ngoái, một vụ ngộ độc tập thể ở xã bên khiến 40 người nhập viện, vì thế năm nay đoàn lấy thêm mẫu.
Thượng úy Phí Thanh Bình, cán bộ công an, cho biết đã tiêu hủy 90 kg nhân bánh bốc mùi trước sự chứng kiến của ông Huân.
Người tiêu dùng có khiếu nại liên hệ bộ phận một cửa, gặp chị Tống Thị Lan Anh.

Sét đánh ngoài đồng
Cơn giông chiều 29/5 ập đến lúc dân thôn Hạ đang gặt. Ba người chạy vào lều vịt trú mưa thì sét giáng xuống. ⟦?victim:Ông Lã Văn Đạo⟧ chỉ choáng nhẹ, bò dậy được; còn vợ chồng người em họ, ⟦victim:Lã Văn Thuấn⟧ và ⟦victim:Đỗ Thị Mừng⟧, nằm bất động.
Xe tải chở lúa của anh Dương Khắc Huy đưa họ lên trạm y tế nhưng y sĩ Bạch Thị Thủy lắc đầu. Hai con nhỏ của họ nay ở với bà ngoại.
Lãnh đạo xã, ông Kim Đình Thạo và Thiếu tá Lê Xuân Mỵ, đến thắp hương, trao 20 triệu đồng. Trường tiểu học phát động quyên góp, cô Hà Thị Thắm đứng ra nhận.
Trong mưa giông, bà con tuyệt đối không trú dưới cây to, lều trống giữa đồng, không cầm liềm, cuốc và không nghe điện thoại.

Ngăn chặn một vụ lừa "trúng thưởng"
Ngày 1/11, ông Khiếu Hữu Tạc, hưu trí ở tổ 17, được gọi báo trúng xe tay ga, chỉ cần nộp 6 triệu đồng phí vận chuyển. Ông bật cười: "Tôi có tham gia chương trình nào đâu mà trúng", rồi ghi lại số gửi nhóm Zalo khu phố.
Nhờ vậy, bà Trình Thị Tuyên ở cùng ngõ, người cũng nhận cuộc gọi ấy ít phút sau, không mắc mưu. Ngay cả chị Vương Thị Bích Hợp, cán bộ phụ nữ, cũng bị gọi hai lần.
Đại úy Đàm Quang Khải phân tích: các đối tượng mua dữ liệu theo khu vực, gọi lần lượt từng nhà. Nếu một người báo sớm, cả khu được bảo vệ.
Tổ trưởng Lê Ngọc Ấn đề xuất mô hình "Một cuộc gọi lạ - cả xóm cùng hay". Chủ tịch phường Giang Thị Tuyết đồng ý nhân rộng.

Ba năm đi tìm em gái
Năm 2022, một người đàn bà buôn chè rủ ⟦victim:Sùng Thị Dợ⟧ sang bên kia biên giới hái ớt thuê. Không ai biết tin cô từ đó. Anh trai cô là Sùng A Páo đem ảnh đi hỏi khắp các chợ.
Cuối tháng 10, đồn biên phòng nhận bàn giao một cô gái gầy gò, nói tiếng phổ thông lơ lớ: đúng là người anh Páo tìm. Cô kể bị bán làm vợ cho một người đàn ông lớn tuổi, hai lần trốn đều bị bắt lại.
Thiếu tá Ly Seo Vảng cho biết người đàn bà buôn chè, Tráng Thị Chía, đã bị khởi tố. Chủ tịch Hội Phụ nữ xã, chị Cư Thị Say, làm thủ tục cho cô vào nhà tạm lánh.
Thầy giáo Hảng Seo Dìn dạy cô học chữ lại từ đầu. Đêm về, anh Páo mổ con lợn to nhất mời cả bản.

Bạn trẻ khởi nghiệp từ mô hình an ninh
Câu lạc bộ "Thanh niên làm chủ camera" phường Hồng Hà do anh Trang Sĩ Tuấn làm chủ nhiệm đã lắp 212 mắt camera bằng tiền xã hội hóa. Bí thư Đoàn phường Uông Thị Thùy Linh cho biết mỗi mắt đều dán mã để dân biết ai quản lý.
Tháng trước, hình ảnh từ camera giúp Công an phường tìm ra Hàng Văn Quý, kẻ phóng hỏa đốt thùng rác, và Lầu A Sang, lấy trộm hai chậu mai của quán cà phê Mộc do ⟦?victim:anh Viên Thế Duyệt⟧ làm chủ. Anh Duyệt đã nhận lại mai, không yêu cầu bồi thường.
Tại lễ tổng kết, các gương mặt được khen gồm Trang Sĩ Tuấn, Nhan Thị Kiều, Doãn Chí Thanh. Trung tá Cung Đình Luyện tặng câu lạc bộ một máy tính.
Dự kiến năm sau đội mở dịch vụ bảo trì có thu phí.

Trượt lở đất ở khe Nước Ngọt
Hồi 2 giờ ngày 17/10, hàng nghìn khối đất từ sườn đồi đổ xuống bốn ngôi nhà của làng Tắk Pổ. Trưởng làng Hồ Văn Đề gõ chiêng đánh động từ nửa đêm nên 17 người chạy thoát.
Nhà ⟦victim:A Nhôi⟧ ở sát khe, ông bị cột đè gãy chân, đêm đó nằm chờ bốn giờ dưới mưa. Cháu gái ông, ⟦minor,victim:Y Sen⟧, 9 tuổi, bị đá văng trúng đầu.
Quân y sĩ Trần Đức Tín băng bó rồi cùng dân quân khiêng hai ông cháu vượt 6 km đường rừng. Anh A Lực, thôn đội trưởng, bắc cầu dây cho cả đoàn qua suối.
Chủ tịch xã Nguyễn Thế Phước thông báo sẽ dời làng đến khu mới trước mùa mưa tới. Đại úy Brao Thái kêu gọi bà con không quay lại lấy thóc khi đất chưa ổn.

Công khai danh sách nộp phạt vi phạm nồng độ cồn tháng 10
Tổ công tác Công an xã Hưng Khánh phối hợp Trạm CSGT kiểm tra 640 lượt phương tiện. Vi phạm mức 3 có các ông Nông Quốc Chấn Hưng, Lộc Văn Thình, Trần Huy Sáu; mức 2 có ông Hứa Văn Lều; mức 1 có bà Ma Thị Tập.
Ông Thình tự ngã trước khi bị dừng xe, xước khuỷu tay, không ai liên quan. Ông Sáu đang nợ ngân hàng, xin nộp phạt làm hai đợt, được hướng dẫn làm đơn.
Ông Lương Đình Tặng, thôn trưởng, thẳng thắn: "Uống rồi chạy xe là cầm dao giữa chợ. Xã ta năm ngoái ba đám tang vì rượu".
Công an xã hoan nghênh quán Hương Rừng của chị Triệu Mùi Chài: khách uống rượu được chị cử người chở về. Sắp tới, Hội Phụ nữ do bà Bàn Thị Pham phụ trách sẽ mở lớp "Vợ giữ chìa khóa".

Con nuôi Công an xã
Từ đầu năm học, Công an xã Quảng Sơn nhận đỡ đầu ba học sinh mồ côi. Em ⟦minor:Ka Thảo⟧, lớp 4A, mất cả cha lẫn mẹ; em ⟦minor:K'Brếp⟧, lớp 7, ở với ông nội mù lòa. Em thứ ba là ⟦minor:Nguyễn Lê Bảo Ngọc⟧, Trường Mầm non Hoa Pơ Lang.
Mỗi tháng, các anh trích lương hỗ trợ mỗi em 500 nghìn đồng. Trung úy K'Tuyên chở gạo tới tận nhà. Cô giáo Phạm Thị Như Quỳnh kèm em lớp 7 môn Toán buổi tối.
"Chúng tôi không hứa gì lớn, chỉ mong các cháu không bỏ học", Thiếu tá Lê Đình Thông, Trưởng Công an xã, chia sẻ.
Bà Ka Rếu, Chủ tịch Hội Khuyến học, cho biết nhờ cách làm này, ba doanh nghiệp và ông chủ vườn cà phê Đặng Ngọc Thuyết đã nhận thêm 11 em khác.

Nghi án đầu độc đàn vịt
Sáng 3/11, ra mở chuồng, ông ⟦victim:Mai Văn Dẽo⟧ chết lặng khi 800 con vịt đẻ nằm la liệt. Thú y viên Ngô Minh Tới nhận định vịt ăn phải thóc trộn thuốc chuột.
Trưởng ấp Hồ Văn Rớt cùng công an khoanh vùng. ⟦informant:Lê Thị Cẩm Nhung⟧, con dâu của người bị nghi, chủ động kể với Trung úy Bùi Trọng Nghĩa rằng thấy cha chồng ngâm thóc từ đêm trước.
Lê Văn Khởi thừa nhận do vịt nhà bên sang phá ruộng mạ, nói nhiều lần không được nên "cho một bài học". Ông ta bị khởi tố tội hủy hoại tài sản; thiệt hại 120 triệu đồng.
Bà Tám Hường, tổ trưởng tổ hòa giải, tiếc rẻ: nếu hai nhà chịu ngồi với nhau một buổi thì đâu đến nỗi. Ông Sáu Lập, người có uy tín, đề xuất ấp quy định giờ thả vịt.

Thư cảm ơn
Kính gửi: Ban Chỉ huy Công an phường Ngọc Hà
Tôi là Lê Nguyên Bách, Việt kiều Đức, về nước thăm mẹ. Ngày 28/10, tôi để quên túi đựng hộ chiếu và 3.000 euro trên taxi. Tài xế Mẫn Bá Đông và tổng đài viên Lưu Ly đã giúp tìm, Thiếu úy Nguyễn Ngô Việt Anh thức đến nửa đêm tra camera.
Túi được trả nguyên vẹn lúc 23 giờ 50. Chuyến bay của tôi là 6 giờ sáng hôm sau. Tôi xấu hổ vì mình cẩu thả, nhưng biết ơn vô cùng.
Tôi cũng cảm ơn bà chủ quán phở Dậu cho ngồi nhờ cả buổi, và chị Thái Hà ở khách sạn đã lái xe đưa tôi đến trụ sở.
Xin gửi 200 euro ủng hộ quỹ vì trẻ em nghèo của phường, nhờ bà Trần Thị Ngọc Trâm, Chủ tịch Hội Phụ nữ, chuyển giúp.
Trân trọng!

Đường dây bán hàng giả qua livestream
Sau ba tháng theo dõi, ngày 5/11 Công an phường Bến Nghé cùng Đội Quản lý thị trường kiểm tra kho hàng của Nguyễn Ngọc Hân, người thường livestream với biệt danh "Hân Review", thu 6.200 hộp kem trộn.
Chồng Hân là Tạ Đình Vũ, nhân viên Lý Mộng Cầm và người giao hàng Hồ Chí Tâm bị mời làm việc. Doanh thu mỗi phiên 50 đến 70 triệu đồng.
Kem chứa corticoid và thủy ngân. Sau 10 ngày bôi, gương mặt của ⟦victim:Bành Ngọc Hồi⟧, sinh viên năm hai, sưng phù, chảy dịch, phải nghỉ học một tháng.
Bác sĩ da liễu Tôn Thất Hiệp cảnh báo di chứng có thể kéo dài. Đội trưởng Quản lý thị trường Cao Huy Bằng đề nghị ai mua của Hân giữ lại hộp, hóa đơn và đến làm việc.

Đoàn công tác tỉnh kiểm tra phong trào tại xã Mường So
Ngày 13/11, Đại tá Vàng A Tủa, Phó Giám đốc Công an tỉnh, làm trưởng đoàn. Tiếp đoàn có Bí thư Đảng ủy Đèo Văn Lả, Chủ tịch Phùng Thị Tiện, Trưởng Công an xã Lù Văn Phóng.
Xã báo cáo 14 mô hình, trong đó "Dòng họ tự quản" của họ Lò do ông Lò Văn Sơi đứng đầu, họ Nùng của ông Nùng Văn Nim đều 5 năm không có người phạm tội. Riêng họ Vàng còn hai người đang thụ án vì mua bán ma túy là Vàng Văn Đanh, Vàng Thị Ín.
Ông Sơi kể cách làm: mỗi cuối năm họp họ, ai có con hư phải đứng lên xin lỗi tổ tiên. Trưởng đoàn hỏi nhà nào khó nhất, ông cười: "Nhà tôi, vì thằng út mê rượu".
Đoàn tặng xã 20 bộ loa, 5 triệu đồng tiền quà.

Vay ngân hàng bằng giấy tờ của người khác
Đầu năm, ⟦victim:Hoàng Anh Thư⟧ nộp hồ sơ mua trả góp chiếc máy lạnh thì bị từ chối: trên hệ thống, cô đang nợ xấu 78 triệu đồng ở một công ty tài chính mà cô chưa hề bước chân tới.
Nữ sinh viên nhớ lại, hai năm trước từng gửi ảnh giấy tờ cho một "trung tâm gia sư". Chủ trung tâm Nguyễn Đình Phi đã bán dữ liệu cho Tô Hiến Quân, kẻ chuyên mở khoản vay khống.
Luật sư Thân Trọng Khiêm nhận bảo vệ miễn phí. Trưởng phòng xử lý nợ của công ty tài chính, ông Lam Hải Đăng, hứa xóa dữ liệu khi có kết luận điều tra.
Thiếu tá Mạc Thùy Dung khuyên: khi gửi ảnh giấy tờ, hãy ghi mục đích sử dụng đè lên ảnh, và mỗi năm một lần tra cứu lịch sử tín dụng của mình.

Giải marathon "Bước chân xanh"
Hơn 2.400 vận động viên tham gia. Cự ly 21 km nam: nhất Giàng Seo Chính, nhì Phạm Tiến Sản, ba Lê Văn Tính. Cự ly 21 km nữ: nhất Hoàng Thị Vi Oanh, nhì Đoàn Thu Hằng.
Ở km 18, một vận động viên kiệt sức, ngồi bên đường. Tình nguyện viên y tế Mông Thị Chuyên cho uống nước, bù muối, mười phút sau anh chạy tiếp và về đích được vỗ tay nhiều nhất. Anh tên Phù Quốc Cường, lần đầu chạy.
Trưởng ban tổ chức Đặng Hoài Anh cảm ơn 120 cán bộ công an chốt đường. Thượng tá Bùi Kiến Quốc cho biết không có tai nạn, chỉ xử phạt một tài xế cố vượt rào chắn là Phan Công Luân.
Số tiền 300 triệu đồng bán áo được chuyển cho quỹ mổ tim do bà Hoàng Bảo Trâm điều hành.

Bạo lực gia đình: hàng xóm đừng làm ngơ
Đêm 26/10, tiếng bát đĩa vỡ rồi tiếng kêu "cứu" vọng ra từ số nhà cuối ngõ 8. Chị ⟦victim:Phùng Thị Hà Giang⟧ bị chồng là Nguyễn Đức Thể kéo tóc, đập đầu vào tường vì không đưa tiền trả nợ cá độ.
⟦informant:Bác tổ phó sống sát vách⟧ chạy sang đạp cửa, gọi trực ban công an. Đến khi Thượng úy Hoàng Đình Kỳ tới nơi, Thể vẫn cầm con dao thái thịt.
Bác sĩ Đoàn Thị Yên cho biết vết thương phải khâu chín mũi. Chị được bố trí ở địa chỉ tin cậy do bà Lục Thị Kim, chi hội trưởng, quản lý.
Chủ tịch phường ký quyết định cấm tiếp xúc bốn ngày, đồng thời phạt Thể 15 triệu đồng. Mẹ của Thể, bà Trần Thị Tấm, xin cho con đi cai cờ bạc.

Giỗ Tổ nghề và chuyện chiếc bình cổ
Làng gốm Phù Lãng tưởng nhớ danh nhân Lưu Phong Tú, ông tổ nghề. Năm nay lễ dâng hương do ông Phạm Ngữ, trưởng làng nghề, chủ tế; nghệ nhân Vũ Hữu Nhung trưng bày 60 tác phẩm.
Cách đây một tháng, chiếc bình men da lươn của đình bị mất. Nhờ Thiếu tá Trần Mậu Cử và Công an xã truy tìm, bình được tìm thấy ở cửa hàng đồ cũ của Đàm Khắc Nguyên; người lấy là Nguyễn Quý Ngoạn, từng làm thợ trong làng.
Thủ từ Nguyễn Minh Ngọc xúc động rước bình về. Nhà nghiên cứu Trịnh Cao Tưởng, tác giả cuốn sách về gốm, khẳng định đây là hiện vật thế kỷ 18.
Ban quản lý di tích lắp thêm bốn camera. Bà Trịnh Thị Vui góp 10 triệu đồng làm tủ kính.

Xe đạp điện, đèn đỏ và một bài học
Chiều 7/11, trên đường Lý Tự Trọng, nam sinh ⟦minor,victim:Đặng Phúc Lâm⟧ (lớp 9, Trường THCS Hùng Vương) vượt đèn đỏ, bị ô tô của ông Triệu Tử Quân hất văng, vỡ lá lách. Ông Quân dừng xe, cùng anh xe ôm Ngô Lễ đưa em đi cấp cứu, tạm ứng viện phí 10 triệu đồng.
Bác sĩ Khương Duy mổ ba giờ, nay em đã tỉnh. Bố em, anh Đặng Thành Trung, nói gia đình không trách ai, chỉ trách mình giao xe mà không dạy luật.
Thầy chủ nhiệm Cao Ngọc Lễ lấy chuyện này làm tiết sinh hoạt lớp. Phó Hiệu trưởng Vi Thị Xuân cho học sinh ký cam kết.
Trong buổi nói chuyện, Đại úy Nguyễn Tuấn Vũ nhấn mạnh: chưa đủ 16 tuổi không được đi xe máy điện, phụ huynh giao xe bị phạt đến 10 triệu đồng.

Phiên tòa giả định tại Trường THPT Phan Bội Châu
Vụ án được dựng theo một chuyện có thật, tên người đã đổi hết. Bị cáo "Lê Văn Ngông" do bạn Bí thư lớp đóng, bị hại "Trần Thị Hiền" do cô Nguyễn Thị Thái Thanh, giáo viên Ngữ văn, thủ vai; chủ tọa là thẩm phán Lê Hồng Quang.
"Ngông" rủ bạn lập nhóm nói xấu, tung ảnh nhạy cảm của "Hiền" khiến em định tự tử. Hội trường lặng ngắt khi "Hiền" đọc lá thư tuyệt mệnh.
Luật sư Võ Đan Mạch, kiểm sát viên Trần Lê Khánh phân tích khung hình phạt. Thầy Hiệu trưởng Đào Duy Khang cảm ơn Đoàn Thanh niên Công an phường, đặc biệt là Trung úy Phan Như Ý, người viết kịch bản.
Trong phần hỏi nhanh, ba phần quà về tay đội A2.

Lừa đảo bán vé máy bay Tết
Khu nhà trọ công nhân gần cổng 3 có 12 người chung nhau đặt vé về quê qua trang "Vé Rẻ Tết". Người đứng ra gom tiền là anh ⟦?victim:Lê Bá Thuyên⟧, tổ trưởng chuyền may. Anh kể: trang này có hơn 80 nghìn lượt thích, gửi cả mã đặt chỗ.
Chị ⟦victim:Lô Thị Phiến⟧ đóng 6,4 triệu đồng cho ba mẹ con, gọi lên hãng mới hay mã ấy không tồn tại. Vợ chồng anh ⟦victim:Moong Văn Ngọt⟧ thì mất 4,8 triệu, tiền dành dụm cả quý.
Chủ tịch Công đoàn công ty Đỗ Nhất Hoàng quyết định hỗ trợ vé xe khách. Thiếu tá Cao Bá Quốc, Công an phường, cho hay tài khoản nhận tiền đứng tên Nguyễn Ngọc Lưu, đang bị truy xét.
Bà con chỉ mua vé trên trang chính thức của hãng hoặc đại lý có địa chỉ.

Tổ tự quản trên biển
Vạn chài Xuân Lộc có 42 tàu, chia thành sáu tổ. Tổ trưởng tổ 1, ông Trần Cứng, tuổi 58, đi biển từ năm 14 tuổi. Tổ phó là ông Phạm Dỗ.
Tháng 9, tàu của ⟦?victim:ông Nguyễn Lựu⟧ chết máy cách bờ 30 hải lý giữa gió cấp 7. Nghe bộ đàm, ông Cứng cho hai tàu quay lại kéo về; tám lao động trên tàu an toàn, ông Lựu mất một giàn lưới.
Trung tá Hồ Văn Dũng, Đồn trưởng biên phòng, nói tổ tự quản còn nhắc nhau không sang vùng biển nước ngoài, không dùng thuốc nổ. Hai chủ tàu từng bị phạt là Võ Thành Kén và Bùi Lượm giờ là tuyên truyền viên.
Bà Lê Thị Rô, vợ ông Cứng, quản quỹ tương trợ 86 triệu đồng, nhà nào gặp nạn thì cho vay không lãi.

Cắt đứt vòi bạch tuộc "tín dụng đen" trong công nhân
Lương 9 triệu đồng, công nhân ⟦victim:Ksor H'Nhiên⟧ vay 5 triệu để chữa răng cho con. Sáu tháng sau, số phải trả lên 41 triệu. Mỗi kỳ lương, người của Đinh Hồng Phong đứng chờ sẵn ở cây ATM thu thẻ. Có lần chị bị chúng nhốt trong phòng trọ nửa ngày.
Giám đốc nhân sự ⟦?informant:Trịnh Thu Uyên⟧ thấy chị hay xin tạm ứng nên gặng hỏi, rồi báo công an.
Phong cùng Rơ Lan Thiêng, Võ Duy Khanh bị bắt ngày 12/11. Khám nhà, công an thu 63 thẻ ATM.
Thượng úy Siu Khoan thông báo: người vay không bị xử lý, tiền lãi vượt quy định không phải trả. Anh Nay Hùng, cán bộ công đoàn, giới thiệu gói vay 10 triệu đồng lãi thấp cho ai đang mắc nợ.

Trao trả con bò đi lạc
Ba ngày sau trận lũ, Công an xã Sơn Hà nhận tin có con bò cái vàng lạc trong rẫy keo. Người giữ bò là ông Đinh Văn Rế, thôn Gò Rộc. Ông buộc nó dưới sàn, cho ăn như bò nhà.
Đăng tin trên loa, sáng 10/11 ông Đinh Ka Ra ở thôn bên đến nhận, tả đúng vết sẹo ở tai trái. Bò sổng vì chuồng ngập nước, ông tìm mãi tưởng đã trôi ra sông.
Thượng úy Phạm Khắc Điệp lập biên bản bàn giao trước mặt trưởng thôn Đinh Thị Hrê. Ông Ka Ra biếu ông Rế ché rượu cần, hai người kết nghĩa anh em.
Công an xã nhân đây đề nghị bà con bấm thẻ tai, khai báo đàn bò. Năm ngoái, Đinh Văn Gút lợi dụng bò lạc đem bán, bị phạt 18 tháng tù.

Bản tin an ninh tuần 45
1. Ngày 4/11: xử phạt bà Thới Thị Cam 1,5 triệu đồng do để chó thả rông ở công viên; chủ nhà trọ Hoa Tấn Lực 3 triệu đồng do không thông báo lưu trú.
2. Ngày 5/11: bắt Hồng Chí Thiện về hành vi cướp giật. Hắn áp sát xe của chị ⟦victim:Quan Mỹ Lệ⟧, giật phăng sợi dây chuyền làm chị ngã trầy mặt. Tài xế công nghệ Ưng Hoàng Phi đã tông ngã xe của hắn.
3. Ngày 6/11: ông Mai Chí Công giao nộp một con tê tê đi lạc vào nhà.
4. Ngày 8/11: hòa giải xong mâu thuẫn giữa ông Thi Văn Đỏ và ông Lục Văn Xanh quanh chuyện hát karaoke; hai bên thống nhất tắt nhạc lúc 21 giờ.
Trực chỉ huy tuần tới: Thiếu tá Lương Bá Tòng. Đề nghị các tổ trưởng thông tin rộng rãi.

Sau tiếng nổ ở xưởng cơ khí
Người dân ấp Tân Lợi giật mình bởi tiếng nổ lúc 10 giờ 25 ngày 9/11. Bồn hơi của xưởng ông Tiết Văn Năm bị nứt, áp lực hất văng mái tôn ra ruộng.
Lúc đó, thợ chính nghỉ giải lao, chỉ còn ⟦victim:Nguyễn Chí Linh⟧ đứng máy. Mảnh thép găm vào bụng, cậu thợ hai mươi tuổi ra đi trên đường tới bệnh viện. Mẹ cậu, bà Nguyễn Thị Kiệm, mới từ Bình Dương về, ngất lên ngất xuống.
Thanh tra lao động Cái Văn Thành xác định bồn đã quá hạn kiểm định 14 tháng. Đại úy Tống Phước Hiệp, Công an xã, giữ hiện trường, mời ông Năm làm việc.
Nhóm thiện nguyện của anh Ung Văn Khiêm góp 30 triệu đồng lo hậu sự. Xã yêu cầu 22 cơ sở có thiết bị áp lực phải kiểm định lại trong tháng.

Đồng hành cùng phạm nhân hoàn lương: chuyện ở bản Ten
Ông Quàng Văn Chiêng trở về bản sau 15 năm thụ án vì vận chuyển ma túy. Vợ đã mất, con trai cả Quàng Văn Inh không nhận cha.
Bí thư chi bộ Cà Thị Phương và Trung úy Tòng Văn Hặc kiên trì làm cầu nối. Họ vận động dòng họ dựng cho ông căn nhà sàn nhỏ, Hội Nông dân cho mượn hai con bò giống.
Bữa cơm tất niên năm 2024, anh Inh bế con trai sang, đặt vào lòng ông nội. Ông Chiêng khóc như trẻ nhỏ.
Giờ đây ông đi khắp bản kể chuyện đời mình. "Tôi từng bán cái chết cho con người ta. Tôi nợ bản này", ông nói ở buổi sinh hoạt có 150 người dự. Trưởng Công an xã Lò Văn Xôm gọi ông là "tuyên truyền viên không lương", đề nghị tỉnh biểu dương.

Giả nhân viên y tế bán thuốc dỏm
Đoàn người mặc áo blouse kéo vào nhà văn hóa thôn Ngọc Sơn, mời các cụ khám miễn phí. Khám xong ai cũng "có bệnh", phải mua liệu trình 3,5 triệu.
Cụ ông Hoàng Đình Khuy hỏi giấy phép hành nghề thì bị gạt đi, cụ bỏ về báo cho trưởng thôn. Cụ bà ⟦victim:Trương Thị Xoan⟧ trót mua hai liệu trình, uống ba hôm thì đau bụng dữ dội, nôn ra máu.
Trạm trưởng y tế Nguyễn Thị Kim Cúc cấp cứu ban đầu rồi chuyển tuyến. Thuốc chỉ là bột mì trộn corticoid.
Đội lừa đảo gồm Lê Quý Mùi, Trần Thế Sự, Đinh Bích Ngà bị giữ ở xã kế bên. Trưởng thôn Đỗ Hữu Phác nhận khuyết điểm vì cho mượn hội trường mà không kiểm tra giấy giới thiệu. Thiếu tá Lương Chí Cường yêu cầu mọi đoàn bán hàng phải trình báo xã trước hai ngày.

Đêm hội trăng rằm và 500 chiếc đèn ông sao
Sân Trường Tiểu học Thị trấn sáng rực. MC Thùy Chi và chú Cuội do anh Nông Văn Đạt, cán bộ Đoàn, hóa trang dẫn dắt chương trình. Chị Hằng là cô giáo Bế Thị Diễm.
Trong phần đố vui, chú công an Lục Quang Huy hỏi: "Người lạ cho kẹo rủ đi chơi, con làm gì?". Cả sân hô vang: "Không đi, hét to, chạy lại chỗ đông người!".
Em ⟦minor:Hoàng Diệu Linh⟧, lớp 3B, nhận giải nhất thi bày mâm cỗ. Giải nhì thuộc về nhóm phụ huynh chị La Thị Thương.
Hội Khuyến học do ông Đàm Văn Kính làm chủ tịch trao 40 suất quà, bà chủ tiệm vàng Nguyễn Thị Phượng Hoàng góp 10 triệu đồng. Công an xã bố trí bốn chốt, không để xảy ra mất xe, lạc trẻ.

Vì sao hàng xóm ký giấy bãi nại?
Hôm 19/9, trong lúc tranh cãi chỗ đậu xe, ông ⟦victim:Hầu Văn Tạo⟧ bị ông Chương Văn Tín xô ngã, vỡ xương bánh chè. Cơ quan giám định kết luận tổn thương 9%.
Ông Tín bị khởi tố theo yêu cầu. Nhưng rồi chính người ngồi xe lăn lại nói với cán bộ: "Tôi cũng nóng, tôi chửi trước".
Luật gia Phó Thị Bách, tổ hòa giải, giải thích: trường hợp khởi tố theo yêu cầu của bị hại, nếu người yêu cầu tự nguyện rút thì vụ án được đình chỉ. Ông Tín trả toàn bộ viện phí 46 triệu đồng, mỗi ngày đẩy xe đưa người hàng xóm đi tập.
Điều tra viên Âu Dương Hùng nhắc: rút đơn phải hoàn toàn tự nguyện, ai ép buộc sẽ bị xử lý. Tổ trưởng Nghiêm Thị Thanh đã kẻ lại vạch đậu xe cho cả hẻm.

Ai là triệu phú... lừa đảo?
Hội trường UBND xã Long Thới cười nghiêng ngả với tiểu phẩm của Đội Tuyên truyền ấp 2. Chị Lâm Thị Rạng vào vai bà Tư bán vé số trúng "giải thưởng ma", bị lừa sạch 18 triệu tiền hụi. Anh Trần Văn Mừng đóng kẻ gian, giọng ngọt như mía lùi.
Khi bà Tư khóc: "Trời ơi, tiền cưới con gái tôi!", nhiều cô bác chấm nước mắt. Nhà thơ Hai Trí, tác giả, tiết lộ ông viết kịch bản trong một đêm.
Giám khảo là soạn giả Đăng Minh, Thiếu tá Nguyễn Văn Tuôi và bà Trịnh Thị Mỹ Nhân. Ấp 2 giành giải nhất, ấp 5 của đạo diễn Ba Lúa giải nhì, giải diễn viên xuất sắc thuộc về Lâm Thị Rạng.
Phó Bí thư Đảng ủy Hà Văn Út đề nghị quay video đăng trang của xã.

Lửa thiêu rụi căn nhà sàn của ba mẹ con
Vào khoảng 13 giờ ngày 12/11, đám cháy bùng lên ở bản Nậm Khao. Chị ⟦victim:Lò Thị Chướng⟧, chồng mất sớm, đang trên nương. Con gái nhỏ ⟦minor,victim:Lò Khánh My⟧, 4 tuổi, ngủ trong nhà, được bác hàng xóm Pờ Và Chừ phá vách cứu nhưng đã bỏng 30%.
Căn nhà mới dựng từ nguồn xóa nhà tạm chỉ còn tro. Trưởng bản Lỳ Gò Xá huy động 60 người dựng lán. Bộ đội do Trung tá Toán Lò Hừ chỉ huy chở tôn đến ngay trong đêm.
Trưởng phòng y tế Chu Phì Xá cho biết cháu đã qua nguy kịch. Đến nay, các nhà hảo tâm, trong đó có ông Phan Ngọc Hải ở Hải Phòng, gửi 64 triệu đồng.
Nguyên nhân ban đầu do chập điện dây kéo tạm. Điện lực cử ba thợ đi kiểm tra 112 nhà.

Hội thi "Cán bộ tiếp dân giỏi"
Vượt qua 16 thí sinh, Trung úy Thân Ngọc Ánh (Công an phường Dĩnh Kế) giành giải nhất; giải nhì: Thượng úy Ong Thế Tân, Đại úy Giáp Thị Lụa; giải ba: Thiếu úy Chu Bá Nam.
Tình huống khó nhất do giám khảo Dương Ngô Hải đưa ra: một người đàn ông đến trụ sở la lối vì mất xe, nghi cán bộ bao che. Thân Ngọc Ánh mời nước, lắng nghe, ghi đủ lời rồi giải thích thời hạn giải quyết. Diễn viên tình huống, anh Đỗ Văn Khoát, thừa nhận "đang định cãi thì hết giận".
Thượng tá Hà Huy Tiến, Trưởng ban tổ chức, nói: người dân đến trụ sở thường mang nỗi lo, có người vừa bị mất của, bị đánh. Một câu nói lạnh lùng sẽ làm họ đau lần thứ hai.
Giải phong cách: Nguyễn Thị Minh Nguyệt.

Chặn đứng một vụ "bắt cóc online"
Nữ sinh viên ⟦victim:Phạm Hoàng Ái Vy⟧ rời phòng trọ từ 8 giờ sáng, để lại lời nhắn kỳ lạ. Suốt sáu tiếng, theo lệnh của một "điều tra viên", cô thuê phòng nhà nghỉ, tự trói tay, quay clip gửi về cho bố mẹ đòi 500 triệu đồng.
Bạn cùng phòng, Lữ Thị Hằng, không gọi được nên đến công an. Trung tá Thiều Quang Nam phân tích tín hiệu, cho tổ công tác đi 14 nhà nghỉ.
Lễ tân nhà nghỉ Sao Mai, ⟦?informant:chị Âu Thị Loan⟧, xác nhận có cô gái mắt sưng húp thuê phòng 203. 14 giờ 10, cửa bật mở.
Bố cô, ông Phạm Hoàng Viễn, đã đến trước quầy ngân hàng, chỉ còn bấm nút chuyển. Trưởng phòng công tác sinh viên Từ Thị Diệu Hiền cho hay trường sẽ tổ chức hai buổi chuyên đề.

Bắn pháo lậu, nộp phạt
Công an phường Nông Tiến xử phạt Sằm Đức Lý 7,5 triệu đồng, Mạc Đăng Hoạch 10 triệu đồng vì sử dụng pháo nổ trong đám cưới. Chủ hôn là ông Mạc Đăng Rụ bị nhắc nhở.
Đặt mua pháo trên mạng, Hoạch được giao tận nơi trong thùng sữa. Người bán, Vũ Hoàng Lân, đang bị điều tra mở rộng; 36 kg pháo bị thu giữ.
Tết năm ngoái ở phường có một trường hợp dập nát bàn tay do tự chế pháo. Vì thế, Đại úy Ma Công Thao yêu cầu 100% học sinh ký cam kết, thầy Nịnh Văn Hiến là đầu mối.
Anh Phan Thanh Sử, Bí thư chi đoàn, cùng đội xung kích tới từng quán cà phê dán áp phích. Ông Ma Đình Khải, dù 80 tuổi, tự nguyện mang nộp 12 quả pháo dàn con trai mua từ ba năm trước.

Mất tiền vì quét mã QR dán đè
Chủ quán cháo lươn ⟦victim:Hồ Thị Phương Nga⟧ bán cả buổi sáng, khách chuyển khoản rào rào, đến trưa kiểm tra thì tài khoản không nhúc nhích. Hóa ra đêm trước có kẻ dán mã của hắn lên tấm mica trước quán.
Cách đó 200 mét, tiệm hoa của anh Đinh Xuân Quế cũng bị dán nhưng anh phát hiện vì tên người nhận lạ, gỡ bỏ ngay.
Thượng úy Nguyễn Sinh Phúc truy theo tài khoản, ngày 8/11 mời được Đậu Đức Hoan lên làm việc. Hoan nhận đã dán 35 nơi, hưởng 11 triệu đồng.
Chi hội phó tiểu thương Cao Thị Lệ Quyên bày cách: đặt mã trong quầy, bật loa báo tiền, đọc tên chủ tài khoản trước khi khách bấm. Phường in tặng 300 tấm mã có chữ ký nổi.

Khai giảng lớp bơi miễn phí cho trẻ em xã Bảo Hà
Hồ bơi di động do quỹ của doanh nhân Hoàng Ngọc Trìu tài trợ được đặt ở sân Trường Tiểu học số 2. Huấn luyện viên là vận động viên Lục Thế Sơn và cô giáo Phạm Hải Yến.
Chủ tịch xã Nguyễn Anh Chuyên nhắc lại hè trước cả huyện có bảy trẻ đuối nước, con số làm ông mất ngủ. "Tôi không muốn đọc thêm một điếu văn nào", ông nói.
Phụ huynh Bàn Phú Vượng cho con đi học vì nhà sát bờ sông Hồng, có lần cháu suýt trôi theo chiếc dép. Chị Vàng Thị Lả ngồi xem suốt buổi.
Thượng úy Hoàng Trung Kiên, Công an xã, dạy kỹ năng ném phao, ném can nhựa cứu người. Khóa học kéo dài 15 buổi, cấp chứng nhận, dự kiến 120 em ra trường biết bơi.

Cướp tiệm tạp hóa lúc rạng sáng
Kẻ bịt mặt đẩy cửa tiệm tạp hóa Thuận Phát lúc 4 giờ 50, kề dao vào cổ người đang xếp bánh mì. "Tôi chỉ kịp đưa hết ngăn kéo", bà ⟦victim:Âu Thị Lài⟧ kể, giọng còn run. Hắn lấy 4,2 triệu đồng và ba cây thuốc.
Chồng bà, ông Khấu Minh Đạo, ở trên lầu nghe tiếng động, xuống đến nơi thì xe đã chạy khuất.
Manh mối quan trọng do ⟦informant:một cậu giao bánh mì⟧ cung cấp: đuôi xe dán hình đầu lâu xanh. 19 tiếng sau, Công an phường An Khánh bắt Tiêu Công Lý tại một tiệm cầm đồ. Hắn nợ tiền đá gà 60 triệu đồng.
Trung tá Kiên Sóc Kha khen hai trinh sát Nguyễn Thành Được và Trầm Bảo Toàn. Chủ tiệm cầm đồ Vưu Văn Hỷ bị xử phạt vì nhận đồ không rõ nguồn gốc.

Mô hình "Cổng trường bình yên"
Sáu giờ rưỡi sáng, trước Trường Tiểu học Lê Văn Tám, ông Đoàn Văn Bơ, cựu chiến binh, đã cầm còi đứng giữa ngã ba. Đội của ông có năm người: bà Trịnh Thị Sáo, ông Ninh Viết Giao, anh Thái Bá Lợi, chị Nguyễn Thị Mùi, đều không nhận phụ cấp.
Trước đây, giờ tan học xe cộ kẹt cứng, va quệt như cơm bữa. Hai năm có đội, không ai bị thương. Cô hiệu trưởng Trần Hạnh Phúc nói các cụ còn nhớ mặt từng phụ huynh, người lạ đến đón là hỏi ngay.
Một lần, bà Sáo giữ lại một gã đàn ông cứ lảng vảng mời trẻ con kẹo. Công an đến, hóa ra là người bán kẹo dạo, tên Kiều Văn Lượng, chưa đăng ký. Ông được hướng dẫn bán xa cổng 50 mét.
Thiếu tá Đào Ngọc Sang đề nghị nhân rộng.

Bắt kẻ dâm ô trẻ em ở khu nhà trọ
Cơ quan điều tra đã khởi tố, bắt tạm giam Phùng Văn Quắn, 52 tuổi, làm nghề sửa khóa. Cuối tháng 9, lợi dụng lúc mẹ bé đi chợ, Quắn dụ ⟦minor,victim:T.N.A.⟧, 8 tuổi, con một công nhân may ở dãy trọ 27 đường Đồng Khởi, vào phòng.
Sự việc bị phát giác nhờ ⟦informant:bà chủ dãy trọ⟧ nghe bé khóc nên đến hỏi chuyện và báo công an.
Bác sĩ tâm lý Nghiêm Hồng Hà đang hỗ trợ gia đình. Luật sư Lưu Tố Như tham gia tố tụng miễn phí.
Bà Võ Tấn Mỹ Lan, Chủ tịch Hội Phụ nữ phường, đề nghị không ai chia sẻ hình ảnh, địa chỉ của cháu. Trung tá Mai Hữu Tín nhắc phụ huynh dạy con "quy tắc năm ngón tay", không nhận quà khi vắng người lớn.

Chuyện của chiếc phong bì trên ghế đá
Bà Hứa Thị Tư, bán trà đá công viên, nhặt được phong bì dày trên ghế lúc chập tối. Trong có 27 triệu đồng và một toa thuốc ghi tên Mục Văn Thông.
Sợ người ta cần tiền chữa bệnh, bà bỏ hàng, gọi con trai Hứa Thế Hiển chở thẳng lên trụ sở. Trực ban, Thượng sĩ Ngô Lâm Tuyền, dò theo toa, gọi đến phòng khám.
Người nhận là con dâu ông Thông, chị Bồ Thị Quyên. Chị nói lúc ngồi đợi xe mải nghe điện thoại nên bỏ quên, đi nửa đường mới sực nhớ. May mà ca mổ của bố chồng chưa phải đóng tiền ngay.
Chị biếu 2 triệu đồng, bà Tư chỉ lấy một bịch cam. "Tôi mất công, nhưng vui", bà cười. Trang của phường đăng ảnh bà, ba giờ có hơn một nghìn lượt thích.

Lừa đặt cọc thuê phòng trọ tân sinh viên
Bước sang tuần nhập học, Công an phường Hòa Khánh tiếp nhận ba đơn giống nhau. ⟦victim:Bling Thị Hạnh⟧ từ miền núi xuống, thấy phòng đẹp trên hội nhóm, đặt cọc 2 triệu; đến nơi, địa chỉ là một nghĩa địa. ⟦victim:Trương Lê Quốc Việt⟧ chuyển 3 triệu cho "chủ nhà" rồi bị chặn. Người thứ ba, ⟦?informant:tân sinh viên Coor Thị Nghệ⟧, đòi xem phòng trước nên không mất đồng nào, đến chỉ để báo số tài khoản.
Đối tượng Doãn Hữu Bằng bị bắt tại quán game. Hắn dùng ảnh chụp phòng thật của chị Ông Thị Nhạn, chủ trọ ở đường Âu Cơ.
Bí thư Đoàn trường Bùi Hữu Nghị công bố danh sách 140 nhà trọ tin cậy. Đại úy Phan Quốc Thắng khuyên tân sinh viên chỉ đặt cọc khi đã xem phòng, có giấy biên nhận.

Tiếp xúc cử tri khu vực 6
Đại biểu Nguyễn Hoàng Anh Tú và đại biểu Lưu Kim Ngân tiếp xúc 120 cử tri. Ông Phún Văn Dậu bức xúc chuyện trộm cáp điện; ông Hà Sáu nêu tình trạng cho vay nặng lãi; bà Đào Thị Nhụy hỏi bao giờ có trạm y tế mới.
Cử tri Chung Vĩnh Lộc nói xe ben chạy ẩu, "ngày nào cũng đối mặt tử thần". Cử tri Phan Thị Ngỡi đề nghị miễn học phí cho con hộ cận nghèo.
Trung tá Huỳnh Trung Hậu, Trưởng Công an phường, trả lời: đã bắt hai đối tượng trộm cáp là Trương Út Mót và Lê Cu Tí, đang truy bắt kẻ thứ ba; đề nghị cử tri cung cấp tờ rơi cho vay.
Chủ tịch phường Phạm Thị Hồng Đào tiếp thu, hứa mời chủ mỏ đá Thái Minh Luân lên cam kết giờ chạy xe.

Tám tiếng dưới giếng sâu
Bản Hua Pư sáng 2/11 vắng người vì hội chợ. Đi lấy nước, bà ⟦victim:Vì Thị Pâng⟧ đứt dây gầu, ngã xuống giếng sâu 11 mét, gãy xương chậu. Bà hô, chỉ có tiếng vọng.
Mãi đến chiều, anh Quàng Văn Hom đi qua nghe tiếng rên. Anh gọi trưởng bản Lường Văn Tỉnh, rồi đội cứu nạn của Đại úy Hoàng Văn Lạng tới.
Chiến sĩ Lù A Dơ, nhẹ cân nhất, được thả xuống với dây đai. 17 giờ 40, bà được kéo lên trong tiếng vỗ tay.
Y sĩ Điêu Chính Hùng nẹp cố định, xe của ông chủ vườn mận Cầm Văn Chựa đưa bà đi viện. Con trai bà, anh Vì Văn Sao, từ chợ về muộn, cứ ôm tay từng người cảm ơn. Xã vận động đậy nắp 48 miệng giếng còn lại.

"Sáng đường quê": hơn 6 km đèn chiếu sáng
Mô hình do Hội Cựu công an nhân dân xã Thọ Xuân khởi xướng. Chủ tịch hội, ông Đàm Thận Tường, từng là điều tra viên, nói ông ám ảnh với vụ cướp xe ôm trên đoạn đường tối năm 1996.
Ông Trịnh Viết Cổn hiến 40 mét vuông đất dựng cột, ông Lê Huy Ngoạn góp 10 triệu đồng, cháu gái ông gửi thêm 200 đô la. Thợ điện Hà Duyên Đạt thi công lấy nửa công.
Từ ngày có đèn, thanh niên bớt tụ tập, chị em đi làm ca đêm yên tâm. Đội dân vũ của bà Lưu Thị Phấn còn tập ngay dưới ánh đèn.
Thiếu tá Đỗ Khắc Nhượng cho biết trộm cắp giảm 40%. Bí thư Đảng ủy Lê Phúc Bền yêu cầu không để mất bóng; tháng trước hai thiếu niên lấy ná bắn vỡ ba bóng, gia đình đã đền.

Xin đừng gọi cháu là "đứa ăn cắp"
Sau khi mất điện thoại, một phụ huynh đăng ảnh con bạn lên nhóm lớp với dòng chữ nặng nề. Ba ngày sau chiếc điện thoại tìm thấy trong cốp xe của chính bà.
Nhưng em ⟦minor,victim:Lò Thu Hiền⟧, học sinh lớp 7C, đã bị bạn bè xa lánh, bỏ ăn, không chịu đến trường. Mẹ em, chị Hoàng Thị Phượng, tìm đến Công an xã.
Đại úy Lương Văn Chựa mời hai bên làm việc. Người đăng bài, bà Nguyễn Thị Thanh Nhàn, bị phạt 5 triệu đồng, phải xin lỗi công khai tại lớp.
Cô chủ nhiệm Lừ Thị Duyên tổ chức tiết học "Nói lời tử tế". Thầy Tổng phụ trách Cầm Trọng Thủy cùng các bạn viết 32 tấm thiệp. Sáng thứ hai, em trở lại trường giữa hai hàng bạn vỗ tay.

Chi hội Cựu chiến binh và ba mươi khẩu súng
Nhắc đến thu hồi vũ khí ở xã Trọng Hóa, ai cũng nói về ông Hồ Phin, Chi hội trưởng. Hai năm, ông vận động được 30 khẩu súng kíp, súng cồn.
Lần khó nhất là nhà ông Hồ Xây. Ông này bảo súng là của cha, cha chết rồi không ai được đụng. Ông Phin đến sáu lần, lần cuối mang theo ảnh một người đàn ông cụt tay vì súng nổ ở xã khác. Ông Xây im lặng hút thuốc, rồi vào buồng mang súng ra.
Sau đó, Hồ Bút, Hồ Khiên, Cao Xuân Lằng cũng tự mang đến. Trung úy Đinh Minh Xoan lập biên bản, tặng mỗi người một cái đèn pin.
Thượng tá Trần Quốc Toản, Đồn trưởng, gắn cho ông Phin huy hiệu "Vì an ninh Tổ quốc". Ông chỉ xin thêm mấy tờ rơi có hình.

Hụi vỡ giữa mùa cưới
Xóm chài Cồn Tàu nhiều đêm không ngủ. Chủ hụi Thượng Thị Đẹt ôm hơn 3 tỷ đồng đi khỏi địa phương. Bà ⟦victim:Lê Thị Bé Bảy⟧ đóng ba phần, tính cuối năm hốt cưới vợ cho con, nay trắng tay. Nhà kế bên, cô giáo mầm non ⟦victim:Trần Thị Diễm Kiều⟧ mất luôn khoản tiền mổ tim.
Người đại diện nộp đơn tập thể là ông Tô Hoài Nghĩa, đã nghỉ hưu, không chơi hụi nhưng rành thủ tục. Ông gom sổ, ghi lại tên từng người cho công an.
Thiếu tá Lý Cẩm Tú khuyến cáo: chủ dây hụi từ 100 triệu đồng trở lên phải thông báo cho UBND xã. Phó Chủ tịch xã Trương Hòa Nhã thừa nhận địa phương chưa nắm được dây nào.
Chồng của chủ hụi, ông Phan Văn Bạc, cho biết sẽ bán ghe trả nợ dần.

Công an xã tặng mũ bảo hiểm
Sáng thứ hai, Công an xã Mường Phăng tặng 86 mũ bảo hiểm cho học sinh khối 1. Nhà tài trợ là anh Trần Thế Vinh, chủ cửa hàng xe máy và bà Quàng Thị Bun, chủ quán nướng.
Trung úy Lò Thị Diên Vỹ làm thí nghiệm: thả quả dưa hấu đội mũ và quả không đội mũ từ lan can. Quả không mũ vỡ toác, lũ trẻ ồ lên. Cô hiệu phó Cà Thị Hoan nói từ giờ không bé nào quên mũ.
Dịp này, 21 phụ huynh vi phạm tháng trước được mời dự, trong đó có ông Lò Văn Ún, người từng chở bốn. Ông gãi đầu: "Phạt rồi, xấu hổ lắm, mua xe ba bánh thôi".
Thượng úy Tòng Xuân Trượng cho biết sẽ lặp lại ở ba điểm bản. Trưởng bản Ly A Thào nhận giữ số mũ dự phòng.

Hành hung nhân viên y tế
Ca trực đêm 4/11, điều dưỡng ⟦victim:Nông Hải Yến⟧ đang băng vết thương cho một bệnh nhân say rượu thì bị bạn của người này, Triệu Sinh Phẩy, tát liên tiếp và đạp vào bụng. Cô mang thai tháng thứ tư.
Bảo vệ bệnh viện Hoàng Văn Thụy khống chế Phẩy. Bác sĩ trực Đinh Thị Bích Đào cho biết thai nhi ổn định, mẹ bị chấn thương phần mềm.
Giám đốc bệnh viện Lô Văn Nghị bày tỏ phẫn nộ; Công đoàn ngành, do bà Vi Thị Lệ Hằng đại diện, đề nghị xử nghiêm. Bệnh nhân say rượu, anh Triệu Trọng Ban, tỉnh dậy mới biết chuyện, đã viết thư xin lỗi.
Thiếu tá Nông Đình Khiêm thông tin: Phẩy bị khởi tố tội gây rối trật tự công cộng và cố ý gây thương tích, cấm đi khỏi nơi cư trú.

Đội bóng chuyền nữ "Áo cưới"
Đội của các mẹ, các chị thôn Đông Trù vừa vô địch giải phường. Đội trưởng Ngô Thị Khuyên, 51 tuổi, bán áo cưới; chủ công Lê Thị Quế, công nhân; libero Vũ Thị Thoa, giáo viên nghỉ hưu; huấn luyện viên là ông Đặng Trần Cốc.
Chung kết, chị Quế bị bong gân cổ chân ở hiệp ba, ôm chân khóc, vậy mà hiệp năm lại xin vào sân. Đội thôn Tiên của chị Trần Thị Bưởi thua sát nút 13-15.
Trọng tài Nguyễn Viết Lâm, giám sát Đào Minh Sơn. Thiếu tá Hoàng Thùy Dung, Hội Phụ nữ Công an phường, trao cúp.
Tiền thưởng 3 triệu đồng, cả đội góp vào quỹ giúp phụ nữ bị bạo lực do bà Cao Thị Hường quản. Năm sau, đội sẽ đi giao hữu với đội của nghệ sĩ Mai Ngọc Căn.

Thuê xe tự lái rồi đem cầm cố
Làm nghề cho thuê xe, anh ⟦victim:Lai Phước Tường⟧ quen giao xe qua vài tờ giấy photo. Ngày 20/10, Ninh Bá Kiệt đến thuê chiếc bảy chỗ ba ngày. Ngày thứ tư, định vị tắt, số điện thoại khóa.
Kiệt đã đem xe cầm cho tiệm của Dư Kim Cang lấy 280 triệu đồng, nướng sạch vào cá độ. Chiếc xe anh vay ngân hàng mua, mỗi tháng phải trả 14 triệu.
Bị bắt ở bến phà, Kiệt khai đã làm giả cà vẹt nhờ Đàm Hữu Lộc. Chủ tiệm cầm đồ cho rằng mình không biết giấy giả, nhưng cơ quan điều tra vẫn xem xét.
Thiếu tá Bạch Sĩ Nguyên khuyên các chủ xe lắp hai định vị, kiểm tra giấy tờ qua VNeID. Hội vận tải do ông Tào Quang Thái đứng đầu sẽ lập nhóm cảnh báo chung.

Gương sáng giữa đời thường: bác bảo vệ chung cư
Ông Lỗ Văn Tiệm, 63 tuổi, bảo vệ tòa CT2, không có bằng cấp gì ngoài tấm bằng lái xe. Vậy mà năm qua ông ba lần được phường khen.
Lần một, ông phát hiện mùi khét tầng 9, phá cửa căn hộ của gia đình anh Khúc Minh Tuân đi vắng, tắt nồi cá kho cháy đen. Lần hai, ông giữ chân nhóm "nhân viên lắp mạng" không thẻ; kiểm tra ra ba người có tiền án là Hà Quyết, Vi Trọng, Lưu Bính. Lần ba, ông trả lại chiếc đồng hồ trị giá 150 triệu đồng cho bà Thân Thị Hoài Thu bỏ quên ở bồn rửa.
Trưởng ban quản trị Đào Phan Long nói: "Tiền lương bác ấy 6 triệu, lòng bác ấy không có giá".
Thiếu tá Phí Đình Thi đề nghị thành phố tặng bằng khen.

Nước mắt trên đèo Lò Xo
16 giờ 05, xe khách biển tỉnh lật xuống taluy. Chiếc xe chở đoàn cựu giáo viên đi thăm trường cũ. Trong số 24 người có 3 người tử vong: thầy ⟦victim:Nguyễn Quang Thứ⟧, cô ⟦victim:Đỗ Thị Kim Hoàn⟧ và phụ xe ⟦victim:A Bré⟧.
Trưởng đoàn, ⟦?victim:cô Lê Thị Ái⟧, ngồi ghế trước, chỉ xây xát, run rẩy điểm danh từng người cho công an. Tài xế Tống Viết Thoại được xác định âm tính với ma túy; phanh xe mất áp suất khi đổ dốc.
Người dân làng Đăk Ven do già A Plong dẫn đầu đốt đuốc, đan cáng. Bác sĩ Y Bích Liên mổ bảy ca trong đêm.
Chủ tịch tỉnh gửi lời chia buồn, hỗ trợ mỗi gia đình 20 triệu đồng. Trung tá Vương Đắc Hoàng, CSGT, cảnh báo tài xế không rà phanh suốt dốc mà phải về số thấp.

Đối thoại công an với tiểu thương chợ Rồng
Hơn 200 tiểu thương dự. ⟦?victim:Bà Quất Thị Hảo⟧, ngành hàng vải: "Mỗi tháng hai, ba lần có người tới thu tiền bảo kê, chúng tôi cương quyết không nộp". Ông Trương Tấn Sang Em, hàng cá, hỏi thủ tục vay vốn. Chị Liễu Thị Nhàn đề xuất khóa cổng phụ sau 19 giờ.
Trung tá Nguyễn Kế Hào thông báo đã bắt Cung Văn Đáo, kẻ xưng "anh Hai chợ Rồng" và hai đàn em Lục Bình, Phan Chẩm.
Trưởng ban quản lý Mai Thị Bích Chi cho biết từ ngày 1/12 có đội tuần tra đêm. Kỹ sư PCCC Ngụy Như Bình kiểm tra tủ điện từng ki-ốt; ki-ốt của ông Tăng Phát và bà Vòng A Múi bị lập biên bản.
Buổi đối thoại kết thúc lúc 21 giờ với 31 ý kiến được trả lời tại chỗ.

Điện giật khi kích cá
Tối 5/11, ⟦victim:Bùi Văn Dẻo⟧ cùng em vợ Quách Công Lịch mang bộ kích điện xuống suối Cái. Đường trơn, chân trượt, tay vẫn nắm cần, anh ngã xuống và không bao giờ dậy nữa. Người đi cùng hoảng hốt ngắt ắc quy thì đã muộn.
Cán bộ Công an xã Lạc Sơn, Trung úy Bùi Thanh Vịnh, cho biết đây là vụ thứ hai trong năm liên quan kích điện. Trưởng xóm Đinh Công Nhất đã ba lần nhắc nhở nhưng bà con vẫn lén đi đêm.
Cùng tuần, xã phạt Bùi Văn Nèo và Quách Văn Ựng mỗi người 4 triệu đồng, tiêu hủy bốn bộ kích.
Chủ tịch Hội Nông dân Hà Thị Bển đề xuất cho người nộp kích vay 10 triệu nuôi cá lồng; bốn hộ đã đăng ký, đứng đầu là ông Bùi Văn Nỉm.

Ông giám đốc hợp tác xã bị lừa hụt
Ông Cù Huy Thiệp, giám đốc hợp tác xã chè, nhận đơn hàng 300 triệu đồng từ một "đơn vị quân đội". Người đặt, xưng Thiếu tá Hưng, nhờ mua hộ thêm 200 thùng lương khô của một công ty quen, phải chuyển tiền trước.
Kế toán Mẫn Thị Lê thấy lạ vì hóa đơn viết sai chính tả, đề nghị gọi lên ban chỉ huy quân sự. Trung tá Hà Bắc Giang trả lời không có đơn vị nào đặt chè. Ông Thiệp chặn số.
Đại úy Trần Lương Tài, Công an xã, cho biết chiêu này từng làm nhiều nhà hàng ở các tỉnh mất hàng trăm triệu đồng. Xã gửi cảnh báo đến các chủ quán Tạ Thị Hoàng, Phùng Đắc Lộc, Kiều Hải.
Phó Chủ tịch xã Nguyễn Bá Lữ đề nghị khen kế toán Lê. Chị cười: "Em chỉ sợ bị trừ lương thôi".

Con rể đánh bố vợ
Xảy ra vào chiều 25/10 ở thôn Bó Lếch. Sau khi bị nhắc chuyện rượu chè, Lục Văn Tào dùng thanh củi quật ngang lưng người đã nuôi mình ăn học: ông ⟦victim:Hoàng Văn Khìn⟧, bố vợ. Ông gãy hai xương sườn.
Vợ Tào, chị Hoàng Thị Slao, nói trong nước mắt rằng không xin cho chồng nữa. Trưởng thôn Đàm Văn Ích và tổ an ninh khống chế, giao cho Công an xã.
Trước đó hai lần, tổ hòa giải của bà Nông Thị Phjắn đã làm việc, Tào đều cam kết. Lần này Thượng úy Mã Thế Quyền lập hồ sơ đề nghị khởi tố.
Tại buổi họp thôn, cụ Bế Ích Vậu, 88 tuổi, đứng lên nhắc lời hương ước cổ: đánh cha mẹ thì cả làng không dự đám. Thôn biểu quyết đưa điều ấy vào quy ước mới.

Ngày hội hiến máu "Giọt hồng biên cương"
Đơn vị tổ chức: Hội Chữ thập đỏ xã, Đoàn Thanh niên, Công an xã và Đồn Biên phòng. Có 186 người đăng ký, thu 164 đơn vị máu.
Người hiến nhiều nhất là anh Tô Đức Hinh, 32 lần. Vợ chồng anh Lăng Văn Chài, chị Vi Thị Dịu cùng đi. Thiếu úy Hứa Quỳnh Anh hiến lần thứ năm, dù đêm trước thức trắng phá án.
Bác sĩ Nông Thúy Hằng kể, tháng 8 vừa qua máu hiếm từ ngân hàng máu sống đã cứu một sản phụ băng huyết. Người chạy 40 cây số trong mưa để cho máu hôm đó là anh La Văn Tuyền, dân quân thường trực.
Chủ tịch xã Lộc Thanh Tùng trao kỷ niệm chương. Nhà tài trợ sữa: ông Triệu Quang Bích. Chị Lường Mai bị choáng nhẹ sau hiến, nằm nghỉ 15 phút rồi về bình thường.

Ghép mặt giả giọng, lấy 90 triệu trong ba phút
"Nhìn thấy mặt em trai trong máy, ai mà nghi", đó là lời kể của ⟦victim:Phan Thị Lệ Chi⟧, giáo viên ở khối 8. Cuộc gọi chỉ dài chừng hai chục giây, hình giật giật rồi tắt; tiếp theo là tin nhắn vay tiền. Cô bấm chuyển.
Em trai cô, ⟦?victim:anh Phan Đình Hiếu⟧, làm việc ở Hàn Quốc, lúc ấy đang ngủ, tài khoản mạng đã bị chiếm từ hôm trước.
Chuyên viên an ninh mạng Hồ Sĩ Thùy chỉ ra dấu hiệu: miệng không khớp tiếng, ánh mắt vô hồn, cuộc gọi ngắn.
Đại úy Nguyễn Trọng Tuệ, Công an phường Vinh Tân, đề nghị mỗi gia đình đặt một "mật khẩu" chỉ người nhà biết. Trưởng khối Lê Thị Huyền Nga đã phát phiếu ghi nhớ đến 214 hộ.

Tổng kết 10 năm mô hình "Tiếng mõ an ninh"
Ý tưởng nảy sinh khi ông Lê Phước Ruộng, ấp trưởng Tân Quới, nhớ lại tiếng mõ thời kháng chiến. Mỗi hộ một cái mõ tre, nhà nào có biến gõ ba hồi.
Mười năm, tiếng mõ bắt 27 tên trộm, dập 9 đám cháy. Anh Lý Văn Thử từng bị bắt vì trộm gà, giờ lại là tổ viên gõ mõ giỏi. Bà ⟦?victim:Sáu Xuyến⟧ cười, nói ngày xưa chính anh bắt gà của bà, nay con gà nào lạc anh cũng mang trả.
Phó Giáo sư Nguyễn Thị Thu Liễu, trường đại học, đến khảo sát để viết đề tài. Nhạc sĩ Út Trọng sáng tác bài "Mõ tre".
Thượng tá Võ Hồng Cẩm trao bằng khen cho các ông Ruộng, Thử và bà ⟦?victim:Lý Thị Xuyến⟧. Đại biểu Danh Tuấn đề nghị dùng thêm loa thông minh.

Tìm thấy cụ ông đi lạc sau hai ngày
Tối 7/11, cụ ⟦?victim:Tống Văn Quế⟧, 84 tuổi, mắc bệnh lẫn, rời nhà ở thôn Trung Hậu không ai hay. Con trai cụ, anh Tống Văn Đẩu, đăng tin tìm khắp nơi.
Công an phường huy động 30 người, flycam của anh Đào Duy Thoan bay dọc bờ kênh. Sáng 9/11, cô Mai Thị Ngần đi chợ nhìn thấy cụ ngồi ở bến xe cách nhà 18 km, ôm con gấu bông.
Cụ khỏe, chỉ đói. Chủ quán bún Phạm Đình Bổng mời cụ một tô, cụ ăn hết sạch rồi hỏi: "Bà nhà tôi đâu?".
Trung úy Ngô Thái Dương khuyên gia đình có người già lú lẫn may số điện thoại trong áo, đeo vòng định vị. Hội Người cao tuổi, do ông Vũ Thế Trường làm chủ tịch, đặt mua 40 chiếc vòng.

Công bố quyết định bổ nhiệm
Sáng 3/11, Công an tỉnh công bố quyết định điều động Thiếu tá Nguyễn Danh Tuyên giữ chức Trưởng Công an phường Trúc Bạch, thay Trung tá Phạm Lê Quân nghỉ chờ hưu. Đại úy Cao Ngọc Oánh giữ chức Phó Trưởng Công an phường.
Phát biểu nhận nhiệm vụ, Thiếu tá Tuyên hứa tập trung xử lý ba việc: trộm xe, lấn chiếm vỉa hè, lừa đảo trên mạng. Anh từng bị thương khi đuổi bắt Hoàng Thiết Hán, trùm cướp giật, năm 2017, được tặng Huân chương Chiến công.
Bí thư Đảng ủy Lưu Thị Bạch Liễu chúc mừng. Ông Quân nhận bó hoa, nhắc anh em "đừng để dân phải đến lần thứ hai".
Cuối buổi lễ, ông Đinh Nho Bảng, tổ trưởng dân phố, đại diện nhân dân tặng bức thư pháp chữ "Dân" của nhà thư pháp Kiều Quốc Khánh.

Ba đêm mật phục bắt trộm sầu riêng
Vườn nhà ông ⟦victim:Điểu Lên⟧ bị vặt trộm bốn lần, hụt chừng 900 ký. Lần cuối, kẻ gian còn chặt ngang hai gốc mười năm tuổi, ông ngồi ôm gốc cây mà khóc.
Tổ bảo vệ rẫy của ông Trương Minh Chế, gồm anh Điểu Khôn, anh Lưu Hồng Thái, nằm võng ba đêm cùng Trung úy Phạm Thế Cương. 2 giờ ngày 18/9, ba đối tượng Hồ Sỹ Lực, Nguyễn Duy Trinh Em, Thị Bích bị bắt với 14 bao tải.
Thương lái Ngô Hoàng Tây bị phạt vì mua hàng trộm. Ông chủ rẫy kế bên, ⟦?victim:Đoàn Quốc Sử⟧, từng bị nghi oan, được ông Trương Minh Chế xin lỗi giữa hội trường.
Bí thư thôn Điểu Thị Hoài kêu gọi các nhà vườn góp tiền lắp hàng rào, camera năng lượng mặt trời.

Hướng dẫn khai báo tạm vắng, tạm trú dịp Tết
Hỏi: Tôi là Phạm Văn Thái Bảo, cho ba sinh viên thuê. Tôi hay các em phải khai?
Đáp: Người thuê đăng ký tạm trú nếu ở từ 30 ngày; chủ nhà có trách nhiệm thông báo lưu trú với khách ngắn ngày.
Hỏi: Tôi là Từ Thị Vân Anh, vợ chồng đang ly thân, tôi muốn chuyển hộ khẩu về nhà mẹ nhưng chồng giữ giấy tờ. Làm thế nào?
Đáp: Chị khai trên VNeID, không cần chồng đồng ý nếu có chỗ ở hợp pháp do mẹ chị xác nhận.
Hỏi: Tôi là Viên Đình Thống, bị phạt 750 nghìn đồng vì quên khai, khiếu nại ở đâu?
Đáp: Ông gửi đơn đến Trưởng Công an phường trong 90 ngày.
Giải đáp: Đại úy Cù Thị Thanh Mai. Ghi chép: Lã Nhật Lệ. Đọc trên loa: Phương Thúy.

Ngọn lửa tình người ở xóm Chùa
Căn nhà cấp bốn của vợ chồng thương binh bị sập sau trận bão số 10. Ông ⟦victim:Ngô Doãn Tề⟧ bị xà nhà rơi trúng vai, còn ⟦?victim:bà vợ Đào Thị Xoa⟧ đi chợ nên thoát.
Hai ngày sau, cả xóm góp công. Thợ cả Bùi Bằng Đoàn không lấy tiền, anh Ngô Doãn Tám cho gạch, cửa hàng tôn Hồng Ngọc bán chịu. Sư thầy Thích Đàm Thảo nấu cơm chay cho thợ.
Trung úy Hà Quang Tấn dẫn mười chiến sĩ nghĩa vụ đến dọn. Bí thư chi bộ Trần Văn Thuyết chạy giấy tờ xin hỗ trợ 40 triệu đồng.
Hôm cất nóc, bà Xoa bưng rá kẹo mời từng người, còn ông chỉ tay lên xà mới, đùa rằng lần này cho bão số mấy thì đến. Tổng chi phí 112 triệu đồng, công khai ở đình.

Xử phạt chủ tài khoản bán hàng cho trẻ em thuốc lá điện tử
Cửa hàng "Vape House" của Lê Trần Nhật Hoàng bị phạt 8 triệu đồng. Công an phường 12 thu 140 tinh dầu, nhân viên Chung Thị Bé Thảo và Phan Vĩnh Lộc bị nhắc nhở.
Vụ việc lộ ra khi cô giám thị Nguyễn Thị Xuân Quỳnh phát hiện mùi ngọt trong nhà vệ sinh. Kết quả xét nghiệm tinh dầu âm tính với ma túy. Ba học sinh vi phạm được mời phụ huynh, không nêu tên.
Bác sĩ Cao Đăng Khang chiếu hình lá phổi của người hút, nhiều em quay mặt đi. Anh Bùi Thế Long, từng nghiện bảy năm, kể chuyện mất việc, mất vợ vì một hơi khói đầu tiên.
Thầy Hiệu trưởng Phan Hồ Điệp Anh phát động "Trường học không khói". Ban đại diện cha mẹ, trưởng ban Giang Quốc Đạt, góp 15 triệu lắp đầu báo khói.

Nhiều người ở Cẩm Lĩnh sập bẫy góp vốn nuôi yến
Tự xưng chủ chuỗi nhà yến, Trương Thế Nhân về xã thuê căn nhà ba tầng, đãi tiệc liên miên. Hắn hứa lãi 6% mỗi tháng. Thấy trả đều hai kỳ, nhiều người thế chấp sổ đỏ.
Ông ⟦victim:Phan Trọng Tấn Đức⟧, bộ đội nghỉ hưu, góp 700 triệu. Bà ⟦victim:Chu Thị Bằng⟧ bán mảnh đất hương hỏa. Khi cả làng kéo tới thì căn nhà đã treo biển cho thuê.
Chủ nhà cho thuê, ⟦?victim:ông Phạm Công Tráng⟧, cũng bị nợ ba tháng tiền nhà. Riêng ông Nguyễn Huy Oánh từng lên tận "trại yến", thấy khóa trái, nên không góp, còn can bạn bè.
Thượng tá Đinh Văn Khanh cho biết Nhân bị bắt ở Kiên Giang ngày 6/11. Ai liên quan, mang chứng từ đến gặp điều tra viên Phan Hữu Sửu.

Giải cờ tướng mừng Ngày hội Đại đoàn kết
12 kỳ thủ thi đấu vòng tròn. Vô địch: ông Lại Đức Ái, thợ cắt tóc; á quân: anh Mẫn Đình Thụ, công an viên; đồng giải ba: ông Khổng Minh Sĩ, ông Thân Trọng Xe.
Ván chung kết kéo dài hai giờ. Ông Ái hy sinh xe, dồn pháo, ép đối thủ "chết" ở nước 61. Khán giả nín thở, một cụ la "cướp quân kìa" làm trọng tài Nghiêm Văn Tốt phải nhắc.
Giải trẻ có 9 em. Em ⟦minor:Ngô Tuấn Kiệt⟧, lớp 5A2, thắng cả bốn ván.
Chủ tịch Mặt trận Hà Thị Kim Dung trao giải. Thiếu tá Đặng Quang Thiều nói đùa: đánh cờ phải nghĩ trước nước, đi đường cũng vậy, đừng "chiếu tướng" tài xế khác.
Kinh phí 6 triệu do tiệm vàng Bảo Tín và ông Dương Quốc Ân tài trợ.

Lật tẩy chiêu lừa "tuyển mẫu nhí"
Mẹ đơn thân ⟦victim:Đỗ Ngọc Bảo Trúc⟧ muốn con gái dạn dĩ nên điền phiếu tuyển mẫu nhí trên mạng. "Ban giám khảo" yêu cầu nạp tiền mua sản phẩm để "thử thách đồng hành", hoàn lại gấp rưỡi. Sau bốn nhiệm vụ, 136 triệu đồng bay hơi.
Cũng ở tổ 22, chị Huỳnh Lê Như Ngà nộp 300 nghìn rồi ngừng vì thấy vô lý, lấy lại được tiền. Anh Tôn Thất Hoàng, một phụ huynh khác, thoát được nhờ hỏi trước nhãn hàng.
Trung úy Mai Lê Hồng Phúc nói nhóm lừa đảo giả fanpage của ⟦?victim:nhà thiết kế Lý Hoài Nam⟧; ông Nam đã lên tiếng.
Chủ tịch Hội Phụ nữ Nguyễn Phước Bảo Quyên nhắc: không có cuộc thi trẻ em nào bắt phụ huynh làm nhiệm vụ chuyển tiền.

Đoàn kinh tế - quốc phòng cùng dân giữ rừng
Đội bảo vệ rừng thôn Pa Tầng có 20 người, đội trưởng Hồ Văn Đay. Mỗi tháng tuần tra sáu lượt, gỡ 400 bẫy dây phanh.
Tháng 9, đội phát hiện nhóm cưa gỗ gụ. Cầm đầu là Trần Duy Vọng, từ xuôi lên, thuê Hồ Văn Prọt, Hồ Pả Lưng dẫn đường. Vọng rút dao dọa nhưng ông Đay vẫn bình tĩnh gọi kiểm lâm Nguyễn Thái Học Hải.
Nhóm đối tượng bị bắt ở bãi Tà Rùng. Prọt khóc, nói vì nợ tiền viện phí cho con nên nhận 300 nghìn một ngày.
Hạt trưởng kiểm lâm Bùi Quốc Lũy thưởng đội 5 triệu. Thiếu tá Hồ Việt, Công an xã, giúp Prọt vay vốn nuôi dê. Thầy giáo Trần Cảnh Yên viết chuyện này thành bài thơ dán ở nhà cộng đồng.

Đánh ghen đăng lên mạng, cả hai bên cùng bị xử lý
Sự việc diễn ra ở bãi giữ xe siêu thị. Nguyễn Cát Tường cùng em gái Nguyễn Cát Lượng lao vào xé áo, cắt tóc một phụ nữ, quay video đưa lên mạng, thu 2 triệu lượt xem.
Người bị lột áo, ⟦victim:Vũ Hoàng Mỹ Uyên⟧, chỉ là đồng nghiệp đi chung xe với chồng của Tường. Cô xin nghỉ việc, uống thuốc ngủ, may được bạn phát hiện.
Chồng Tường, anh Hà Tuấn Khải, thừa nhận chưa từng có quan hệ nào. Bảo vệ Lê Văn Tửng bị siêu thị kỷ luật vì đứng nhìn.
Trung tá Phan Bội Hoàng cho biết Tường bị khởi tố tội làm nhục người khác. Luật sư Chu Mạnh Cường nhắc: người chia sẻ clip cũng có thể bị phạt; chủ trang "Hóng 24h" Tô Vĩnh Diện Anh đã nộp 7,5 triệu đồng.

Lễ ra quân Tổ bảo vệ an ninh, trật tự ở cơ sở
Toàn xã có 12 tổ, 48 thành viên. Tổ trưởng: Lý Ngọc Giác (thôn 1), Hà Huy Khoái (thôn 2), Đặng Thái Mai Lâm (thôn 3), Sầm Thị Bông (thôn 4)...
Tại lễ, Chủ tịch xã Lê Bá Khánh trao quyết định, tặng hoa. Đại úy Trịnh Hữu Ngạn hướng dẫn khóa tay, sơ cứu, dùng bình chữa cháy. Võ sư Ngô Bông biểu diễn quyền.
Bà Sầm Thị Bông, nữ tổ trưởng duy nhất, 53 tuổi, từng một mình đạp xe đuổi kẻ trộm chó ba cây số. "Nó ngã xuống mương, tôi còn phải kéo nó lên, tội nghiệp", bà kể, cả hội trường cười.
Tổ viên Tạ Quang Bửu Sơn hỏi nếu bị thương có bảo hiểm không. Kế toán xã Phùng Khánh Linh trả lời: có, theo nghị quyết của tỉnh.

Cái chết của cô gái bán hoa giấy
"Nó hẹn mùng mười về giỗ ngoại", bà cụ ngồi bệt bên thềm, nhắc mãi câu ấy. Cháu gái bà, ⟦victim:Mã Thị Ngọc Thoa⟧, bị bạn trai cũ sát hại đêm 31/10 trong phòng trọ.
Hung thủ Đường Minh Giang ra đầu thú sáng hôm sau, khai vì bị từ chối nối lại. Trước đó ba tuần, cô từng gửi đơn xin ngăn chặn tin nhắn dọa giết.
Chủ trọ Lương Nhữ Học hối hận vì đã không lắp khóa cổng. Bạn đồng nghiệp Trần Thị Giáng Hương đứng ra lo tang lễ, nhận tiền phúng điếu.
Tiến sĩ tâm lý Đinh Đoàn Phương chỉ ra các dấu hiệu nguy hiểm: theo dõi, kiểm soát, dọa tự tử. Thượng tá Hồ Cao Trí nói công an phường sẽ lập đường dây riêng cho phụ nữ bị đe dọa, do Thiếu tá Lê Ngân Hạnh trực.

Hộp thư bạn nghe đài
Cảm ơn các bạn Tẩn Láo Lở, Chẻo Sử Mẩy, Phàn A Sành đã gửi thư. Bác Hoàng Seo Chúng khen giọng đọc của phát thanh viên Thào Mai "như suối mùa xuân".
Bạn Lở hỏi: "Có người gọi bảo thuê bao của em sắp bị khóa, em phải làm sao?". Em không làm gì cả, chỉ cần tắt máy. Bác Sành hỏi vụ trộm trâu ở Nậm Chạc đã bắt được chưa. Công an xã thông báo: đã bắt Lù Seo Páo và Vương A Sử, trâu thu hồi đủ ba con.
Chị Mẩy muốn biết lớp xóa mù chữ. Thầy Nguyễn Công Trứ Bình dạy tối thứ ba, năm, tại nhà văn hóa.
Tuần tới, mời bà con nghe Thượng úy Má A Dình nói về đăng ký xe máy, và nghệ nhân Chảo Chòi Hin thổi sáo.

Em bé bị bỏ rơi ở cổng chùa
4 giờ 30 sáng 11/11, ni sư Thích Nữ Huệ Tâm mở cổng thì nghe tiếng khóc. Trong chiếc làn có một bé gái chừng năm ngày tuổi, nặng 2,7 kg, kèm mảnh giấy: "Con tên ⟦minor,victim:An Nhiên⟧, xin nhà chùa thương".
Ni sư báo Công an phường Thủ Dầu Một. Thiếu úy Mai Nữ Tú Anh bế bé tới bệnh viện, bác sĩ Quách Văn Tòng khám, kết luận sức khỏe bình thường.
Thông báo tìm thân nhân được niêm yết bảy ngày. Cán bộ tư pháp Nguyễn Lâm Thao nói nếu không ai nhận, bé được chuyển về trung tâm bảo trợ.
Bà bán nước Phan Thị Út Lớn xin nhận nuôi, chị Đặng Hồng Loan và vợ chồng ông Tạ Xuân Mậu cũng đăng ký. Chủ tịch phường Nguyễn Cao Sơn yêu cầu xử lý đúng trình tự.

Chấn chỉnh nạn "cò" khám bệnh
Trước cổng bệnh viện, nhóm Hứa Ngọc Chân, Tăng Tuyết Hoa, Liêu Văn Bảy chèo kéo bệnh nhân sang phòng khám tư. Bệnh nhân Lê Đình Hướng suýt theo họ, nhưng bảo vệ Trần Quang Cơ kịp gọi lại.
Phóng viên Hoài Thương vào vai người nhà bệnh nhân, bị dẫn đi bốn vòng, mời đóng 3,2 triệu đồng; chị không đóng.
Giám đốc bệnh viện Thái Văn Lực thừa nhận quy trình lấy số còn chậm. Công an phường xử phạt ba "cò", mỗi người 2,5 triệu; phòng khám của bác sĩ Mạnh Đức Phong bị thanh tra.
Chuyên gia y tế Lục Thị An Bình khuyên người dân đặt lịch qua ứng dụng. Đội tình nguyện của anh Ôn Gia Bảo sẽ đứng hướng dẫn từ 5 giờ sáng. Trung tá Vạn Tấn Phát phụ trách chuyên đề.

Cha của hai đứa trẻ ngã từ giàn giáo
Tai nạn ở công trình trường học mới của xã Ngọc Chiến. Anh ⟦victim:Lèo Văn Mấng⟧ đang trát tường tầng ba thì sàn gỗ gãy. Anh bị chấn thương sọ não, nay vẫn hôn mê.
Thầu phụ Nguyễn Phi Khanh Hòa không trang bị dây an toàn. Giám sát Bùi Huy Bích ký khống nhật ký. Cả hai đang bị làm rõ trách nhiệm.
Vợ anh, chị Quàng Thị Xoan, bế con út đến trụ sở hỏi chế độ. Cán bộ bảo hiểm Hà Kiều Oanh Vân hướng dẫn chị từng tờ đơn.
Đồng nghiệp của anh, tổ trưởng Lò Văn Nghịch, nói cả tổ đã yêu cầu thay sàn từ tuần trước. Trưởng Công an xã Hoàng Công Chất Tuấn kêu gọi hỗ trợ; đến 14/11 quỹ nhận 48 triệu đồng, trong đó có 10 triệu của doanh nhân Đinh Bộ Lân.

Thu hồi xe gian qua camera AI
Camera ở ngã tư Bà Triệu báo trùng biển số lúc 11 giờ ngày 6/11. Tổ tuần tra do Đại úy Lương Hữu Khánh Trung chỉ huy dừng chiếc xe do Khiếu Năng Tĩnh điều khiển. Tĩnh không có giấy tờ.
Xe này được chủ là ông Bùi Xương Trạch bán từ năm 2019 cho Phan Phu Tiên, Tiên cầm ở tiệm của bà Vũ Quỳnh Chi, rồi sang tay nhiều người. Biển số do Hoàng Nghĩa Giao làm giả.
Không có đơn trình báo mất. Cảnh sát xử phạt Tĩnh 25 triệu đồng, chuyển hồ sơ Giao.
Kỹ sư Đỗ Nguyên Sáu, người lắp hệ thống, cho hay tỷ lệ nhận dạng đạt 97%. Thượng tá Dương Phúc Tư nhắc bà con mua bán xe phải sang tên trong 30 ngày. Ông Trạch cũng bị phạt vì chậm thủ tục.

"Dạ, tôi không dám nói với con"
Ba tháng nay, mẹ của một cán bộ phường bị đối tượng trên mạng uy hiếp. Bà ⟦victim:Lưu Thị Hồng Nhạn⟧, góa chồng, từng gửi hình riêng tư cho "kỹ sư dầu khí". Hắn dọa tung lên nhóm gia đình nếu không chuyển 5 triệu mỗi tuần.
Bà bán dần nữ trang. Chỉ khi cô em Lưu Thị Hồng Hoa thấy cổ tay bà trống trơn, chuyện mới vỡ ra.
Đại úy Phạm Trường Sa tiếp nhận kín đáo, không ghi âm, để nữ cán bộ Hà Vi Tuyết lấy lời khai. Hai kẻ đứng sau là Lê Thanh Nghị Em và Tạ Uyên bị bắt tại quận khác.
Chuyên gia tâm lý Nguyễn An Chất dặn: càng trả tiền càng bị đòi. Hãy ngừng liên lạc, giữ bằng chứng và nói với người mình tin. Hội Phụ nữ phường có bà Kiều Thị Tâm tư vấn miễn phí.

Người thổi kèn lá ở chốt biên giới
Nghệ nhân ưu tú Lầu Mí Pó, 71 tuổi, cứ chiều chủ nhật lại lên chốt 432 thổi kèn lá cho bộ đội. Ông còn báo với đồn mọi dấu chân lạ.
Tháng trước, nhờ ông mà Tổ tuần tra chặn được Vừ Mí Say và Hạ Thị Chứ đưa người vượt biên trái phép; tám người đi cùng được đưa về, đều do tự nguyện đi làm thuê.
Thiếu tá Sùng Mí Vàng tặng ông chiếc radio. Ông bảo không cần quà, chỉ cần "cái mốc đứng yên đó".
Nhà văn Mã A Lềnh Sơn viết bút ký về ông, đăng trên tạp chí. Họa sĩ Vũ Kiều Chinh vẽ chân dung. Trường dân tộc nội trú mời ông dạy kèn cho đội văn nghệ do cô Ly Thị Mỷ phụ trách.
Chủ tịch xã Giàng Mí Sính đề nghị phong tặng danh hiệu nghệ nhân nhân dân.

Nổ lốp xe tải, văng trúng người đi chợ
Bà bán rau tên ⟦victim:Ngạc Thị Cót⟧ không kịp hiểu chuyện gì. Một tiếng "đoàng", mảnh lốp dài hơn mét quật vào mạng sườn, gánh rau tung tóe.
Tài xế Quản Bá Lượm, lái xe chở xi măng, dừng lại ngay, mặt tái mét. Anh cùng người thu phế liệu Đặng Văn Cửi bế bà lên taxi.
Ở bệnh viện, bác sĩ Mai Xuân Bái mổ cắt lách. Chi phí 52 triệu đồng do chủ xe, ông Quản Văn Thuật, trả trước. Hai bên chưa ký gì, con dâu bà là chị Tường Thị Dĩu nói đợi bà khỏe đã.
Đăng kiểm viên Lỗ Quý Bang cho biết lốp đã đắp lại hai lần. Thiếu tá Kim Văn Chuốt, CSGT, xử phạt chủ xe 10 triệu đồng, tước phù hiệu một tháng.

Kết nghĩa giữa hai bản hai bên biên giới
Lễ kết nghĩa bản Cha Lo và bản Thoong Khàm (Lào) diễn ra với sự có mặt của Đại tá Trịnh Thanh Bình Sơn, trưởng bản Hồ Khâm, trưởng bản Bun Mi, ông Xổm Phon.
Hai bên cam kết không cho người lạ thuê nhà, không chứa chấp tội phạm ma túy. Ông Bun Mi kể năm xưa được bác sĩ quân y Việt Nam Lê Xuân Điền mổ ruột thừa, nên đặt tên con là Điền.
Trưởng Công an xã Cao Thị Liễu Hạnh trao 10 bộ đèn. Cụ Hồ Thị Thiu hát mừng, cụ Khăm Tày thổi khèn.
Tháng 8, nhờ tin của bản bạn, hai đối tượng truy nã Đinh Xuân Thặng, Phạm Quốc Thảo bị bắt trong lán nương. Lễ cúng ché rượu do thầy mo Hồ Ai Nghĩa chủ trì, mừng đến tận nửa đêm.

Một cái bẫy tên "việc nhẹ": bản tin loa phường
Bà con chú ý! Anh ⟦victim:N.Q.T. (ngõ 45, tổ dân phố 3)⟧ vừa trình báo mất 210 triệu đồng khi làm "cộng tác viên thả tim". Lúc đầu anh nhận 15 nghìn, 30 nghìn đồng mỗi nhiệm vụ. Càng về sau đơn càng to, lỗi càng nhiều, tiền càng bị giữ.
Chị Tuyết Mai, nhà đối diện, cũng được mời nhưng chị thoát nhóm ngay. Bác Định, tổ trưởng, đã lên danh sách các nhóm độc hại.
Thượng úy Đỗ Khánh Vân nhắc ba không: không kết bạn lạ, không đặt cọc để được làm việc, không chuyển tiền để rút tiền.
Tối thứ sáu, nhà văn hóa chiếu phim ngắn "Thả tim mất tiền" do đạo diễn Vi Khánh thực hiện, diễn viên Quốc Tỏ đóng chính. Kính mời bà con đến xem và hỏi đáp.

Công tác thi hành án: kê biên tài sản ông Liễu Thăng Long
Sáng 13/11, Chấp hành viên Phạm Thận Duật tổ chức kê biên căn nhà của ông Liễu Thăng Long để trả nợ 1,6 tỷ đồng cho ngân hàng. Ông Long không có mặt, em trai ông là Liễu Thăng Hải ký biên bản.
Công an phường cử tám cán bộ bảo vệ. Không khí có lúc căng khi bà Ngụy Thị Khê, vợ ông Long, ôm bình gas ngồi giữa nhà. Trung tá Triệu Thị Trinh Nữ trò chuyện nửa giờ, bà tự mở cửa.
Bà nói làm ăn thua lỗ vì giá tiêu, không oán ai. Ngân hàng, do ông Đào Nguyên Phổ đại diện, đồng ý cho gia đình ở thêm 60 ngày.
Chủ tịch phường Võ Văn Đặng Dung kêu gọi người mua đấu giá nhường hộ nghèo. Luật gia Cao Đàm ghi nhận buổi kê biên đúng luật.

Nữ sinh lớp 11 và lá đơn viết tay
Lá đơn gửi Công an xã Phước Vinh dài hai trang, chữ nắn nót. Người viết, em ⟦minor,victim:Lâm Thị Yến Oanh⟧, Trường THPT Châu Thành, tố cáo dượng nhiều lần sờ soạng mình khi mẹ đi làm ca đêm.
Thượng úy Võ Thị Thắng Lợi tiếp nhận ngay trong đêm, bố trí em về ở với dì ruột. Đối tượng Đồng Sĩ Nguyên Em bị bắt ngày hôm sau.
Bạn thân của em, ⟦minor:Trương Ái Như⟧, cùng lớp, là người động viên em cầm bút. Cô giáo dạy Văn Lê Thị Hồng Nguyên thì đi cùng em đến cổng.
Bác sĩ Tiền Ngọc Diệu hỗ trợ tâm lý. Bà Mẫn Thị Hường, Chủ tịch Hội Phụ nữ, đề nghị các báo không dẫn lại chi tiết. Kiểm sát viên Từ Hy Viễn trực tiếp kiểm sát vụ án.

Trường học số hóa, phụ huynh tỉnh táo
Trường Tiểu học Trưng Vương gửi thông báo: kẻ xấu giả cô chủ nhiệm nhắn thu "quỹ đồng phục". Cô ⟦?victim:Nguyễn Tường Anh⟧, chủ nhiệm 2B, bị mạo danh.
Phụ huynh Trần Khánh Giư, Lý Thu Hà, Phí Anh Thư đều nhận tin nhắn, gọi lại hỏi cô nên không ai chuyển. Ông Giư còn trêu kẻ gian bằng cách xin chiết khấu.
Trưởng ban phụ huynh Hoàng Bích Vân chuyển toàn bộ ảnh chụp màn hình cho Trung úy Cấn Việt Dũng. Ba tài khoản giả bị khóa trong ngày.
Hiệu trưởng Đàm Thị Loan nhấn mạnh: trường chỉ thu qua ứng dụng có tên trường. Giáo viên tin học Phan Nguyên Hồng Quân sẽ mở hai buổi tập huấn tối cho phụ huynh.
Chủ tịch phường Bạch Thành Công khen cách xử lý nhanh.

Điểm tin: Phiên chợ vùng cao và nỗi lo tiền giả
Phiên chợ Cốc Ly ngày 9/11, bà ⟦victim:Seo Thị Pằng⟧ bán xong con lợn nhận về 3,5 triệu đồng, mang mua muối thì người ta lắc đầu: bảy tờ 500 nghìn đều là giả. Bà đứng khóc giữa chợ.
Công an viên Vàng Seo Lử hỏi đặc điểm người mua lợn, báo chốt cầu treo. Một giờ sau, Chu Quốc Hào cùng Lại Thị Én bị giữ với 40 tờ tiền tương tự.
Cán bộ ngân hàng Đỗ Hoàng Yến dựng bàn ngay cổng chợ, dạy bà con vuốt, soi, chao nghiêng. Ông Giàng Dìn Pao thử đầu tiên, nhận đúng cả năm tờ.
Trưởng ban quản lý chợ Lồ Văn Sến cho mượn máy soi tiền. Bí thư Đoàn xã Sùng Thị Mai phát 400 tờ gấp ba thứ tiếng.

Cháu cô, con chú và 300 mét đất ruộng
Vụ kiện kéo dài bốn năm giữa ông Đặng Huy Trứ Nam và bà Đặng Thị Nhu Mì khép lại bằng một chén trà. Tổ hòa giải ấp Rạch Vọp, tổ trưởng là ông Trương Vĩnh Nguyên, đã ngồi với hai bên 11 lần.
Có lần ông Nam giận dữ vác mai ra ruộng, bà Mì thuê người phát cỏ, hai bên chửi nhau đến khản tiếng. Công an xã, Trung úy Lê Chánh Tâm, phải đứng giữa.
Cuối cùng, bà Mì nhận 180 mét phía bờ kinh, ông Nam phần còn lại, hủy đơn khởi kiện. Ông bù thêm 25 triệu đồng bà đã bỏ đắp bờ.
Cán bộ địa chính Quách Đàm Vinh cắm mốc, chị Trần Lệ Xuân Mai lập biên bản. Chủ tịch xã Diệp Văn Cương khen tổ hòa giải "kiên trì hơn nước chảy".

Trước thềm xét xử: lời kể của người trong cuộc
Cơ quan điều tra đã hoàn tất hồ sơ vụ chống người thi hành công vụ ở chốt kiểm soát cầu Bông. Đêm 14/9, Tăng Thiên Kim lái xe bán tải lao thẳng vào tổ công tác. Trung úy ⟦victim:Cao Việt Bách⟧ bị hất lên nắp ca pô, gãy tay, chấn thương vùng mặt.
Tổ trưởng tổ công tác, Thiếu tá Phạm Hy Lượng, kể: "Tôi hô tránh ra, cậu ấy đẩy một chiến sĩ nghĩa vụ ra ngoài nên không kịp".
⟦informant:Người lái xe ba gác chở nước đá⟧ đi sau đã quay được toàn bộ đoạn phim và giao cho công an.
Kim có nồng độ cồn 0,81 mg, trong xe có vợ là Kha Mỹ Vân. Luật sư Trần Vũ Hải Sơn bào chữa. Thẩm phán được phân công: bà Nguyễn Thị Thủy Khiêm. Phiên tòa dự kiến mở ngày 28/11.

Phong trào "Ngày thứ bảy cùng dân"
Cán bộ phường Nghi Tân chia sáu nhóm. Nhóm 1 của Phó Chủ tịch Hoàng Danh Sơn sửa mái cho ông Võ Trọng Hốt. Nhóm 2, do Thiếu tá Phạm Nguyễn Toan dẫn, làm căn cước cho người già. Nhóm 3 vớt rác biển cùng bà Trần Thị Sa.
Nhóm 4 đến thăm anh Nguyễn Năng Tĩnh Hòa, người vừa mãn hạn tù vì trộm cắp, tặng bộ đồ nghề cắt tóc. Anh ngại không dám mở hàng, sợ không ai tới. Khách đầu tiên là Bí thư chi bộ Đậu Khắc Mai, khách thứ hai là Thiếu tá Toan.
Nhóm 5 dạy ứng dụng số; bà Chế Thị Ngân Hà, 76 tuổi, lần đầu tự nộp tiền điện. Nhóm 6 vẽ tranh tường, họa sĩ Lê Huy Tiếp Em hướng dẫn.
Kinh phí 38 triệu đồng, nhà hảo tâm Hồ Phi Phục góp một nửa.

Cạnh tranh khách, tạt axit đồng nghiệp
Hai người phụ nữ bán bún sát vách nhau tám năm ở chợ Cây Điệp. Sáng 30/10, Thang Ngọc Pho hất ca axit vào ⟦victim:Doanh Thị Hồng Lý⟧ khi chị cúi xuống nhóm lò. Cô con gái phụ bán, ⟦minor,victim:Mỹ Tiên⟧, 13 tuổi, bị bắn vào cánh tay.
Tiểu thương Cao Lệ Diễm xối nước liên tục 20 phút theo lời hướng dẫn qua điện thoại của bác sĩ Tô Như Thuấn, nhờ đó giữ được một con mắt.
Pho bị bắt tại nhà mẹ ruột. Cửa hàng hóa chất của Lâm Chấn Huy bán axit không sổ sách, bị đình chỉ.
Trung tá Bửu Kế Nam, Trưởng Công an phường, đề nghị các cửa hàng ghi rõ người mua. Ban quản lý chợ, ông Từ Văn Đạo, miễn phí sạp một năm cho gia đình.

Chuyện nhặt ở hội làng: cụ Đồ và chiếc điện thoại
Giữa hội làng Nôm, cụ Tạ Đình Đồ, 82 tuổi, ngồi viết chữ, thấy chiếc điện thoại rung dưới chân bàn. Cụ không biết mở, đưa cho Trung sĩ Lưu Vũ Duy ở chốt bảo vệ.
Đầu dây bên kia là chị Phùng Khánh Ngân, chủ máy, đang đi tìm cuống cuồng vì trong máy có toàn bộ tư liệu luận án. Chị bảo mải xem đấu vật, máy rơi lúc nào không biết.
Nhận lại máy, chị xin cụ chữ "Tín". Cụ viết, đề lạc khoản, không lấy tiền. Đô vật Khổng Tử Quyền, vô địch năm nay, cũng tới xin chữ "Nhẫn" vì vừa bị trọng tài Nghiêm Huy Ngọ phạt thẻ.
Trưởng ban khánh tiết Phùng Văn Tửu tuyên dương cụ trên loa. Năm nay hội trả lại người mất 14 món đồ, bắt hai kẻ móc túi là Bùi Tỵ, Lê Dần.

Chống lừa đảo trong tuần
Đừng tin "cán bộ thuế"! Chủ hộ kinh doanh phở ⟦victim:Trần Thị Thanh Lịch⟧ ở phố Hàng Than tưởng mình đang cập nhật phần mềm hóa đơn, kỳ thực đã trao quyền điều khiển điện thoại. Chưa đầy một khắc, tài khoản vơi 415 triệu đồng.
Đội trưởng đội thuế Ngô Thế Vinh Khang nói ngành không gửi đường dẫn qua tin nhắn. Ông chủ tiệm bánh Hoàng Kế Viêm Anh ngay sát đó cũng nhận cuộc gọi nhưng yêu cầu gặp trực tiếp, bên kia cúp máy.
Chuyên gia bảo mật Tống Viết Minh hướng dẫn: thấy màn hình tự động chạy thì tắt nguồn, rút sim, gọi ngân hàng.
Trung tá Lê Quang Hòa Bình cho hay từ 15/11, công an phường cùng thuế mở điểm hỗ trợ ở đình. Bà Vũ Thị Kính Tâm, chi hội trưởng tiểu thương, là đầu mối.

Đội cứu hộ sông Chảy
Đội trưởng là ông Ngọc Văn Thân, làm nghề lái đò, chưa từng nhận lương. Bốn mươi năm, ông vớt 61 thi thể, cứu sống 38 người. Bảy đội viên gồm con trai Ngọc Văn Thiết, cháu Trần Huy Phùng, hàng xóm Lê Chèo, Tạ Cát...
Có lần, ông lao xuống dòng lũ cứu một người rồi bị củi đập gãy răng. Có lần nhà người ta mang phong bì đến, ông trả về, chỉ nhận nén hương.
Trung tá Lê Tường Vân, Công an xã, trao áo phao và bộ đàm. Nhạc sĩ Trường Hải Đăng viết ca khúc về đội. Đạo diễn Thùy Anh Thư làm phim tài liệu 27 phút.
Phó Chủ tịch tỉnh Hoàng Thế Hà trao Huân chương Dũng cảm. Ông Thân chỉ mong trường học dạy bơi để đội "thất nghiệp".

Bị lừa bán xe vì biển số "lộc phát"
Thấy rao bán chiếc tay ga cũ, khách tới xem, thử máy rồi phóng luôn. Chủ xe ⟦victim:Giang Lạc Thiện⟧ chạy bộ theo cả cây số, dép đứt, chân tứa máu. Chiếc xe trị giá 62 triệu đồng là của hồi môn của vợ, chị Mai Đông Phương.
Trước đó hai ngày, anh Phạm Thiên Thư Sinh ở cùng khu cũng tiếp một khách tương tự nhưng đòi giữ căn cước mới cho thử, nên khách bỏ đi.
Từ mẩu thuốc lá và ảnh camera, Đại úy Thôi Hữu Nhẫn bắt được Trần Ích Tắc Em, 26 tuổi, ở vòng xoay An Lạc. Tiệm rã xe của Hạng Vũ Trường bị niêm phong.
Công an phường khuyên: người bán nên giữ giấy tờ tùy thân của khách, ngồi sau khi thử xe, chọn nơi đông người.

Họp phụ huynh đầu năm và câu chuyện bắt nạt
Tại cuộc họp lớp 6A4, chị Lường Thị Ngọc Bích hỏi nhà trường có camera không. Anh Hà Đức Trọng nói con anh không bị gì nhưng nghe kể khối 8 hay xin đểu. Bà nội của một học sinh, bà Đới Thị Thìn, đề nghị ông bà cũng được học lớp làm cha mẹ.
Cô chủ nhiệm Trịnh Lệ Quyên Anh chia sẻ bộ quy tắc lớp học. Phó Hiệu trưởng Mẫn Hồng Thất cam kết lắp 12 camera.
Khách mời là Thượng úy Tiêu Lệ Hằng, cô mang theo chiếc hộp đựng dùi, dao lam thu giữ từ các vụ ẩu đả trước cổng trường khác, ai nấy lặng người.
Cuộc họp bầu ban đại diện: trưởng ban Nguyễn Thụy Kha, phó ban Phùng Cung, ủy viên Đinh Hùng Cường. Quỹ tự nguyện không ấn định mức.

Tin buồn: cứu bạn, một học sinh không trở về
Xã Ia Kring để tang em ⟦minor,victim:Rmah Thuân⟧, học sinh lớp 9B, Trường THCS Kpă Klơng. Chiều 1/11, trên đường đi rẫy, em nhảy xuống hồ tưới cà phê cứu hai chị em ⟦minor,victim:Siu H'Bia⟧ và ⟦minor,victim:Siu H'Len⟧, 6 và 8 tuổi. Đẩy được cả hai lên bờ, em kiệt sức.
Cha em, ông Siu Dang, chôn theo con chiếc áo đội viên. Già làng Ksor Lơm đánh chiêng tiễn đưa.
Bí thư Tỉnh đoàn Phan Hồng Bách truy tặng Huy hiệu "Tuổi trẻ dũng cảm". Cô giáo Nay H'Ruôn nghẹn ngào đọc điểm danh, cả lớp đồng thanh "có".
Đại úy Rơ Châm Tuyn yêu cầu chủ hồ Đỗ Lai Thúy Nam rào lưới, đặt phao, thang dây. Toàn xã có 73 hồ tương tự, mới rào được 20.

Tuyên truyền lưu động bằng xe ba bánh
Cựu chiến binh Hoàng Thế Thiện, cụt một chân từ chiến dịch năm 1979, gắn loa lên xe ba bánh, chạy khắp 17 xóm. Nội dung do Trung úy Chu Thị Thùy Trâm soạn: cảnh giác với link lạ, cầm đồ, bán vàng giả.
Ông tự thêm vè: "Con ơi nhớ lấy câu này/ Ai kêu chuyển khoản, tắt ngay cuộc đàm". Thầy đồ Nguyễn Tiến Lãng góp mười câu, bà Ma Thị Nhót hát ru bằng tiếng Tày.
Từng có thanh niên say là Ngôn Văn Cẩu ném gạch vào xe vì ngủ trưa bị ồn, vỡ một loa. Bị phạt 2 triệu, anh này đến xin lỗi, nay kiêm luôn thợ sửa loa.
Phó Trưởng Công an xã Lê Hữu Trác Hải nói chi phí mỗi tháng chỉ 400 nghìn tiền xăng. Nhà máy xi măng tặng xe mới.

Ổ nhóm cưỡng đoạt tiền quán ăn khu du lịch
Chúng vào gọi bốn món, bỏ con gián chết vào đĩa rồi dọa đăng mạng. Chủ quán cơm niêu, ông ⟦victim:Nhan Hữu Tích⟧, đưa 10 triệu cho xong chuyện; tuần sau, chúng lại tới đòi 20 triệu, đập vỡ tủ kính.
Nhà hàng Biển Xanh của bà Lê Thị Nhạn Trắng thì khác, bà mời ngay công an và chiếu camera trước mặt khách, nhóm này bỏ chạy.
Người cung cấp thông tin về chỗ ở của nhóm là ⟦informant:một cô lễ tân homestay gần bến tàu⟧. Đêm 8/11, Mạc Thiên Tích Em, Đái Văn Thời, Ngưu Đại Lực bị bắt.
Hiệp hội du lịch, do ông Lâm Hoành Sơn làm chủ tịch, cảm ơn Thượng tá Hồ Đắc Di Linh và cam kết phản ứng nhanh. Mỗi quán dán mã báo tin khẩn ở quầy.

Xử phạt người "mượn" danh nhà báo
Tự xưng phóng viên, Khổng Ngọc Giáp vào công ty của ông Trịnh Hoài Đức Anh nói sẽ đăng bài xả thải. Ông Đức Anh mời hắn ngồi, gọi cho tòa soạn; tòa soạn không có ai tên đó. Hắn bỏ quên cả mũ.
Công an xã Đại Đồng mời Giáp làm việc, thu tấm thẻ in ở tiệm photo của Viên Mai Chi. Giáp bị phạt 7,5 triệu, tiệm photo bị nhắc nhở.
Nhà báo Lỗ Tấn Phong, Phó Tổng Biên tập, cảm ơn doanh nghiệp đã xác minh. Trung tá Văn Vi Trình đề nghị các cơ sở kiểm tra thẻ trên cổng tra cứu của ngành.
Giám đốc Hoàng Thị Ngọc Khánh ở công ty bên cạnh kể năm trước bà cũng gặp cảnh đòi quảng cáo, bà đưa ra báo cáo môi trường là xong. Hội doanh nghiệp xã sẽ lập nhóm chia sẻ.

Tấm lưới bảo vệ người già neo đơn
Ba giờ chiều, cán bộ hội Nguyễn Thị Nghĩa Tình gõ cửa nhà cụ ⟦victim:Chương Thị Hai Lúa⟧, không ai thưa. Cửa khép hờ. Cụ nằm dưới nền, trán rách, con dao gọt dừa văng xa. Đôi bông tai vàng đã biến mất.
Cụ hôn mê một ngày rồi tỉnh, mấp máy: "Thằng xin nước". Nhờ ba chữ ấy, Thiếu tá Đỗ Thành Nhơn Hòa khoanh vùng người bán chổi dạo, bắt Kha Tứ Cường ở bến phà Trà Ôn.
Cháu gọi cụ bằng bà cô, anh Chương Hồng Phát, về ở cùng. Hội Chữ thập đỏ, ông Phú Hữu Đức, lắp chuông báo khẩn cho 16 hộ.
Trưởng ấp Lý Tài Năng kêu gọi mỗi nhà đặt cơm thêm một phần, ghé thăm các cụ mỗi chiều. Bà Chín Cù Lao nhận trực thứ hai.

Giải đáp chế độ cho người cai nghiện trở về
Chị Hoàng Lan Chi, vợ của một người vừa về: "Chồng tôi có được vay vốn không?". Cán bộ Ngân hàng Chính sách Tạ Minh Tâm Anh: được, tối đa 100 triệu đồng, không cần thế chấp, có xác nhận của công an.
Ông Cao Bá Nhạ: "Con tôi bị kỳ thị, xin đâu cũng không nhận". Giám đốc xưởng mộc Đinh Liệt Sĩ đứng dậy: "Mai cho cháu đến gặp tôi".
Anh Tôn Đản, về từ cơ sở cai nghiện được 14 tháng, kể từng trộm đồ thờ của bà ngoại đi bán, giờ mỗi rằm lại mua trả một món.
Đại úy Lưu Nhân Chú giải thích thời hạn quản lý sau cai. Bác sĩ Phạm Bân Anh khám miễn phí 40 người. Thầy giáo Chu Thần dạy yoga. Buổi tọa đàm do bà Lê Thị Ngọc Hân Hoan, Chủ tịch Mặt trận, chủ trì.

Bắt cóc tống tiền hụt vì tiếng chó sủa
Kẻ làm công cũ biết rõ giờ giấc, nấp ở vườn chuối chờ bé ⟦minor,victim:Cao Minh Khôi⟧, 6 tuổi, con trai chủ vựa trái cây, tan học. Hắn bịt miệng, nhét bé vào thùng xốp. Con chó Vện lao ra sủa inh ỏi.
Cậu của bé là anh Thới Văn Lém rượt theo, đạp ngã xe. Kẻ bắt cóc, Lưu Bị Em, bị trói vào gốc dừa chờ công an.
Bé xước gối, sợ bóng tối. Cha bé, ông Cao Hữu Dật, từng trừ lương Lưu Bị Em vì làm mất hàng.
Thượng úy Bành Thanh Hùng dặn phụ huynh đổi người đón phải báo trường. Cô Giả Thị Bảo Ngân, giáo viên, đã cho lớp học bài "Hét, cắn, chạy". Trưởng ấp Viên Thiệu Hải đề nghị thưởng... con Vện.

Đại hội võ cổ truyền miền Trung
Võ đường của đại võ sư Bùi Công Hóa Sơn đoạt 7 huy chương vàng. Nữ võ sĩ Trần Thị Bích Câu thắng knock-out đối thủ Hoàng Yến Chi ở hiệp hai; chị Chi choáng, sau 5 phút tự đứng dậy chào khán giả.
Ở hạng 60 kg, Lê Văn Duyệt Binh bị gãy sống mũi vẫn xin đánh tiếp, bác sĩ Phan Thanh Giản Dị không cho. Trọng tài Hồ Hán Thương bị phản ứng vì chấm lệch, ban tổ chức xem lại băng, giữ kết quả.
Thiếu tá Ngô Văn Sở Nguyên bố trí 40 cán bộ, ngăn một nhóm cổ động viên ném chai, phạt Đặng Tiến Đông và Vũ Văn Dũng Em.
Giải phong trào trao cho câu lạc bộ dưỡng sinh của bà Bùi Thị Xuân Hương. Tổng giải thưởng 200 triệu do tập đoàn của ông Võ Đình Tú Anh tài trợ.

Ba cha con trong ngôi nhà không số
Ông ⟦?victim:Lữ Gia Phụ⟧ đưa hai con nhỏ ra ở gầm cầu sau khi bị chủ nợ siết nhà. Bé gái ⟦minor:Lữ Ngọc Bích⟧, 10 tuổi, chưa từng có giấy khai sinh; em trai ⟦minor:Lữ Ngọc Bảo⟧ mới lên 6.
Cảnh sát khu vực Mai Văn Phấn Khởi tình cờ gặp khi tuần tra, về kể với tập thể. Một tuần sau, hai bé được khai sinh, vào lớp tình thương của cô Tịnh Thị Nhã.
Chủ trọ Vạn Hạnh Phúc cho ở miễn phí sáu tháng. Ông Phụ được nhận làm bảo vệ ở công ty của bà Khâu Thị Ánh Tuyết.
Công chức tư pháp Đường Tăng Huy nói hồ sơ khó nhất là xác định mẹ. Chủ tịch phường Sa Thị Tĩnh đề nghị rà soát mọi gầm cầu, bến bãi. Đến nay phát hiện thêm bốn trẻ chưa có giấy tờ.

Cụm thi đua số 4 tổng kết năm
Cụm gồm 7 xã ven biển, cụm trưởng: Trung tá Bùi Huy Phồn. Các tham luận: "Vận động ngư dân không vi phạm vùng biển" (Thiếu tá Đặng Thùy Linh Giang); "Nắm địa bàn từ quán nước" (Đại úy Vũ Bão Quốc); "Chuyển hóa điểm nóng ma túy" (Thượng úy Phù Thăng Tiến).
Đại úy Quốc kể, chỉ từ câu chuyện phiếm bên ấm trà, anh lần ra đường dây cá độ của Lâm Sung Túc và Võ Tòng Sơn. Thượng úy Tiến thì nhắc một đêm bị dí dao vào sườn, may có đồng đội Hoa Vinh Quang ứng cứu, không ai sao cả.
Cụm bình chọn xã Hải Thịnh nhất, Hải Lý nhì. Cá nhân xuất sắc: Đặng Thùy Linh Giang, Tống Giang Nam, Sài Tiến Lộc.
Đại tá Lưu Đường Hoa chỉ đạo kết luận, giao cờ cho cụm trưởng mới Tần Minh Nguyệt.

Xe cứu thương dỏm, tiền thật
Mẹ hấp hối, người con trai thuê một xe cứu thương đậu ngoài cổng viện. Đi được nửa đường, tài xế Tả Hữu Bằng dừng xe đòi thêm 4 triệu, không đưa thì "để bà ở đây". Anh ⟦victim:Đổng Chí Cao⟧ phải gọi vợ chuyển ngay, tay vẫn bóp bóng thở cho mẹ. Bà cụ mất trên đèo.
Đưa tang xong, anh viết đơn. Công an phường xác định xe hoán cải, không bình oxy, bằng lái của Bằng đã bị tước. Chủ xe Hạ Hầu Đôn Hậu bị phạt 45 triệu đồng.
Phó Giám đốc bệnh viện Trâu Thị Diễn cho dán bảng giá, số xe hợp lệ ở mọi khoa. Trung tá Mông Điềm Tĩnh thông tin Bằng bị tạm giữ về hành vi cưỡng đoạt tài sản.
Nhóm xe 0 đồng của ông Triệu Vân Long nhận chở bệnh nhân nghèo.

Trao giải cuộc thi viết "Người công an quê tôi"
Có 412 bài dự thi. Giải nhất: "Ngọn đèn bên suối" của Vừ Thị Mai Hương; giải nhì: "Anh Tư cảnh khu vực" của Lưu Trọng Văn Chương, "Mùa lũ năm ấy" của Bế Kiến Thiết; giải ba: Triều Ân Tình.
Tác phẩm của Mai Hương kể một chiến sĩ cõng sản phụ qua suối giữa đêm mưa, rồi bị đá lăn gãy chân. Nhân vật trong truyện là hư cấu. Tác giả đang dạy tiểu học, viết lúc con ngủ.
Trưởng ban giám khảo, nhà văn Hữu Ước Mơ, nhận xét nhiều bài "đọc mà thấy mùi bùn". Nhà thơ Y Phương Nam đọc lời bình. Đại tá Cao Duy Sơn Hà trao giải.
Giải nhất 15 triệu đồng, Mai Hương góp một nửa cho lớp học ở điểm bản của thầy Lò Ngân Sủn Anh.

Cảnh báo lừa đảo hoàn thuế điện nước
Mấy ngày gần đây, nhiều hộ ở phường Hưng Lợi nhận tin nhắn "hoàn tiền điện". Bà Nguyễn Thị Kim Xuyến, khu vực 3, định bấm thì con dâu Lê Thị Ngọc Huyền can kịp. Ông Phạm Văn Bê xóa ngay vì "điện lực chưa bao giờ cho không ai".
Không may như vậy, tài xế xe ôm ⟦victim:Huỳnh Văn Mẫn⟧ làm theo đủ năm bước. Tiếng "ting" đầu tiên cũng là lúc 19 triệu đồng rời khỏi túi, số tiền anh để dành đóng học phí cho con.
Đại úy Lê Hoàng Vũ, Công an phường, cho biết đường dẫn giả chỉ khác một chữ cái. Trưởng phòng kinh doanh điện lực Tô Minh Đương khẳng định mọi khoản hoàn trả được trừ vào hóa đơn kỳ sau.
Trưởng khu vực Trần Thị Bạch Yến sẽ đi từng nhà dán tờ nhắc cạnh đồng hồ điện.

Tọa đàm "Bố mẹ làm bạn cùng con trên mạng"
Diễn giả là thạc sĩ tâm lý Trần Hương Giang và Thượng úy Nguyễn Xuân Trường. Hơn 150 phụ huynh đến dự.
Chị Bùi Thị Thu Hường hỏi có nên đọc trộm tin nhắn của con. Anh Vũ Ngọc Khiêm lo con chơi game đến khuya. Bà ngoại Phạm Thị Vinh băn khoăn cháu hay cười một mình với điện thoại.
Thạc sĩ Giang kể lại những ca bà từng tư vấn, không nêu danh tính: một em bị ép gửi ảnh, một em bị dụ nạp thẻ. Anh Trường hướng dẫn bật chế độ gia đình.
Hiệu trưởng Đỗ Thị Thanh Xuân tặng hoa. Hội phụ huynh, do ông Lê Đình Quý làm trưởng ban, in 500 cuốn cẩm nang. Nhà in của bà Ngô Thị Mão chỉ lấy tiền giấy.

Kẻ lừa "chạy việc" sa lưới
Vũ Thị Hạnh Dung tự giới thiệu quen biết rộng, nhận "lo" vào biên chế. Cựu thanh niên xung phong ⟦victim:Nguyễn Thị Lẫm⟧ vay lãi 250 triệu đồng cho con gái út vào bệnh viện tỉnh. Chờ hai năm, giấy gọi không thấy, chỉ thấy những lời hẹn.
Anh ⟦victim:Hoàng Bá Duẩn⟧ thì giao 180 triệu để vào ngành thuế, nhận lại quyết định giả có con dấu khắc ở chợ.
Ông Trương Quốc Việt, giám đốc bệnh viện bị mạo danh chữ ký, cho biết chưa từng gặp Dung. Người khắc dấu Phan Văn Tứ khai được trả 2 triệu mỗi con.
Trung tá Đỗ Văn Mười nhắc: tuyển dụng công khai trên cổng thông tin, không có suất "ngoại giao". Ai đã đưa tiền cho Dung, đến trình báo trước ngày 30/11 để được bảo vệ quyền lợi.

Khánh thành cầu dân sinh
Cầu Bà Nga dài 36 mét nối ấp 3 với ấp 4, do ông Nguyễn Văn Cu, thợ cầu 69 tuổi, chỉ huy đội "cầu nhà quê" thi công 52 ngày. Đội gồm các ông Lê Văn Hùm, Đỗ Tấn Phong, Phan Văn Lắm và 30 người khác.
Tổng kinh phí 680 triệu đồng, bà Trương Thị Nga hiến đất hai đầu cầu, Việt kiều Lê Minh Trí gửi 200 triệu. Công an xã góp 120 ngày công, Trung úy Võ Chí Công là thợ hàn "bất đắc dĩ".
Chủ tịch xã Đặng Thị Phương kể cầu ván cũ từng làm bao người té sông, học trò ướt cặp. Nay xe cứu thương vào được.
Tại lễ, ca sĩ Bích Phượng hát tặng, ông Cu cắt băng. Ông nói cầu thứ 118 này xong, ông nghỉ ba ngày rồi sang làm cầu Xẻo Mát.

Bắt giữ kẻ cướp giật dây chuyền trong lễ hội
19 giờ ngày 8/11, khi dòng người đổ về sân khấu chính, một tiếng la thất thanh vang lên. Sợi dây chuyền hai chỉ trên cổ du khách ⟦victim:Hà Thị Minh Khuê⟧ bị giật đứt, để lại vết hằn đỏ.
Kẻ giật, Trương Văn Hoàng, lẫn vào đám đông nhưng chưa qua hết cổng đã vấp phải đội bảo vệ do anh Bùi Văn Quyết chỉ huy. Sợi dây được tìm thấy trong miệng hắn.
⟦informant:Chị bán bóng bay mặc áo mưa xanh⟧ chính là người chỉ hướng chạy cho bảo vệ.
Thiếu tá Đinh Văn Đông, Trưởng Công an xã, cho biết năm nay lắp 28 camera, bố trí 60 cán bộ. Trưởng ban tổ chức Lê Thị Vân Anh khuyên khách không đeo nhiều trang sức. Nghệ sĩ ưu tú Hồng Vân vẫn hoàn thành tiết mục đúng giờ.

Chuyện tình hàn gắn
Hai vợ chồng anh Hà Văn Tiếp, chị Lò Thị Thiêm từng viết đơn ly hôn ba lần. Anh hay uống, chị hay nói; hễ có men rượu là nhà ầm ĩ, xoong nồi bay ra sân.
Tổ hòa giải bản Nà Bó, tổ trưởng Hà Thị Mới, không vội khuyên. Bà mời anh chị cùng đi gặt đổi công với các cặp khác. Tối đến, ngồi quanh bếp, ai cũng kể chuyện mình từng giận nhau ra sao.
Bí thư chi bộ Lò Văn Nhất kể chuyện suýt mất vợ vì cờ bạc. Đại úy Lường Văn Thuận, Công an xã, kể chuyện quên ngày cưới.
Anh Tiếp tự ký cam kết bỏ rượu sáu tháng, dán ở cửa bếp. Chị Thiêm rút đơn. Năm nay gia đình được bình xét văn hóa; trưởng bản Quàng Văn Ban trao giấy chứng nhận.

Tai nạn lao động ở lò gạch
Khi băng chuyền cuốn vạt áo, tổ viên tổ ra lò ⟦victim:Thạch Thị Sa Rươne⟧ chỉ kịp kêu một tiếng. Cánh tay phải của chị phải cắt bỏ đến khuỷu.
Quản đốc Lâm Văn Kiệt khai nắp che bị tháo từ tháng trước để tiện dọn đất. Chủ lò là ông Dương Minh Hiển đã nộp 60 triệu viện phí, đồng thời bị phạt 35 triệu vì không huấn luyện an toàn.
Chồng chị, anh Sơn Chane, xin nghỉ ghe cá để chăm vợ. Con gái đầu của họ học giỏi, được thầy hiệu trưởng Kim Sóc Sâm miễn quỹ lớp.
Thượng úy Trần Thanh Toàn, Công an xã, cùng thanh tra Mai Thị Hồng Nhung đang kiểm tra 14 lò còn lại. Liên đoàn Lao động, đại diện là bà Nguyễn Thị Thu, hỗ trợ 5 triệu đồng.

Bàn giao động vật hoang dã
Ngày 6/11, Công an phường Tràng An cùng Hạt Kiểm lâm tiếp nhận một con culi nhỏ, hai con rùa núi vàng. Người giao nộp: ông Đinh Văn Hướng, bà Phạm Thị Nhài và anh Nguyễn Tiến Nam.
Ông Hướng kể con culi bám trên dây điện sân nhà, có vết bỏng, ông cho ăn chuối hai ngày rồi gọi cán bộ. Bà Nhài mua rùa ở chợ để phóng sinh, sau nghe loa mới biết mua bán cũng bị phạt.
Kiểm lâm viên Bùi Đăng Khoa đưa culi về trung tâm cứu hộ. Bác sĩ thú y Lê Thị Trang Nhung khám, cho biết nó sẽ sống.
Trong tháng, Lê Văn Tuyến bị khởi tố do nuôi nhốt tê tê. Thiếu tá Trịnh Đình Thi nhắc: giữ, bán, phóng sinh sai cách đều vi phạm.

Nước lũ lên trong đêm: chuyện ở xóm Bến
Chủ nhà máy xay Nguyễn Văn Chuyền gõ kẻng lúc 1 giờ 20. Nhờ đó 31 hộ kịp lên đê. Riêng bà ⟦victim:Phạm Thị Đoan⟧ quay lại lấy túi thuốc, cửa bị nước ép cứng; sáng ra người ta tìm thấy bà trên gác xép, đã lạnh.
Nhà ông ⟦victim:Lê Quang Tạ⟧ ở cuối xóm trôi mất cả ba gian, ông ôm thân chuối bốn giờ liền mới được ca nô cứu.
Trung tá Phan Thanh Tùng chỉ huy ba ca nô, đưa 112 người ra. Chị Đặng Thị Thúy Ngà, cán bộ y tế, đỡ đẻ một ca ngay trên thuyền, mẹ tròn con vuông.
Chủ tịch xã Hồ Ngọc Lâm cảm ơn các đoàn cứu trợ, trong đó đoàn của anh Trương Quang Huy từ Nha Trang mang 3 tấn gạo, đoàn chùa Từ Ân do sư cô Diệu Nhã dẫn đầu.

Xử phạt tài xế xe ôm công nghệ gây rối
Sáng 12/11, trước cổng bến xe, tài xế Nguyễn Hữu Thọ và tài xế Trần Văn Phước giành khách, lớn tiếng, xô đẩy. Cả hai xây xát nhẹ, không ai yêu cầu xử lý, nhưng đoạn đường tắc nửa giờ.
Công an phường lập biên bản, phạt mỗi người 750 nghìn đồng. Khách đặt xe là cô Lâm Bảo Trân lỡ chuyến, được bến xe đổi vé miễn phí.
Giám đốc bến xe Vũ Mạnh Tường cho kẻ ô đón khách, cấp số thứ tự. Trưởng nhóm tài xế, ông Ngô Tấn Đại, hứa nhắc anh em.
Tổ công tác của Đại úy Mai Thế Anh cũng phát hiện tài xế Lê Hoàng Gia Bảo chạy xe mượn, chưa sang tên. Tối cùng ngày, anh Thọ và anh Phước ngồi uống cà phê chung, đăng hình lên nhóm với dòng chữ "huề".

Chương trình "Mẹ đỡ đầu"
Đến nay Hội Phụ nữ phường Cam Nghĩa kết nối 14 trẻ mồ côi. Em ⟦minor:Mấu Thị Thảo Vy⟧, lớp 2C, được bà Nguyễn Thị Kim Liên, chủ tiệm may, nhận đỡ đầu đến năm 18 tuổi. Cậu bé ⟦minor:Pi Năng Khôi⟧, 11 tuổi, được Công an phường tặng xe đạp.
Chị Cao Thị Tuyết, Chủ tịch Hội, kể mỗi "mẹ" một cách. Mẹ Lê Thị Hoa dạy con nấu cơm, mẹ Trần Thị Thanh đưa con đi khám mắt. Có mẹ nghèo, chỉ cho được một buổi chợ chủ nhật.
Trung tá Võ Ngọc Hoài đóng góp quỹ 10 triệu đồng thay mặt đơn vị. Doanh nhân Đào Xuân Thiện tặng bảo hiểm y tế.
Thầy giáo Chamaléa Thủy theo dõi học lực. Học kỳ qua, 9 em đạt loại khá trở lên.

Thông tin thêm vụ ngộ độc bánh mì
Tiệm bánh của bà Trịnh Thị Bích Vân bị đình chỉ từ 5/11. Kết quả xét nghiệm có khuẩn Salmonella trong pa tê. Nguồn pa tê do Nguyễn Văn Thân ở chợ đầu mối cung cấp.
Bệnh viện tiếp nhận 62 ca. Nặng nhất là sinh viên ⟦victim:Vương Khả Doanh⟧, suy thận cấp, lọc máu hai lần. Ba ca còn nằm lại đều ổn định.
Bác sĩ Đoàn Minh Tiến, Trưởng khoa Nhiễm, cho biết vi khuẩn sinh sôi khi pa tê để ngoài quá bốn giờ. Phó Chủ tịch phường Lý Thị Hoài An tạm dừng 11 điểm bán lề đường để tập huấn.
Bà Vân đã đến bệnh viện xin lỗi từng người, ứng trước 120 triệu. Thiếu tá Nguyễn Sơn Tùng cho hay hồ sơ sẽ chuyển cơ quan điều tra nếu tỷ lệ tổn thương đủ căn cứ.

Hội khỏe Phù Đổng cấp phường
Gần 400 vận động viên của sáu trường thi bảy môn. Toàn đoàn: nhất Trường THCS Nguyễn Trãi, nhì Trường THCS Lý Tự Trọng. Thầy Phạm Công Thành, huấn luyện viên điền kinh, được thưởng 2 triệu.
Ở nội dung chạy 100 mét, ⟦minor:Bùi Khánh Vân⟧, lớp 8A1, phá kỷ lục cũ với 12 giây 9. Ở đẩy gậy, trận của hai cô giáo Hà Thị Luyến và Đinh Thị Hợi làm sân trường vỡ òa.
Bác sĩ trực Lại Thị Hằng xử lý sáu ca trật khớp nhẹ. Tổ trọng tài do ông Nguyễn Gia Thạch làm tổ trưởng nhận được hai khiếu nại, giải quyết trong ngày.
Trung úy Đàm Việt Hà cùng đội cờ đỏ giữ xe miễn phí. Nhà tài trợ: ông Khuất Văn Nghị, bà Trần Lệ Hằng.

Nhóm Zalo an ninh: một năm, 3.200 tin nhắn
Nhóm Zalo "Bình yên xóm Đình" có 286 thành viên, quản trị viên là Trung úy Đỗ Minh Tiến và bà Nguyễn Thị Loan, trưởng xóm. Tin nhắn nào cũng được trả lời trong 15 phút.
Ông Phan Văn Giáp từng hỏi vì sao chó bị bắt nhốt; chị Đỗ Thị Hương hỏi cách tố cáo kẻ dọa dẫm trên mạng giúp một người bạn ở tỉnh khác; anh Trần Đình Sáng đăng ảnh xe lạ, hóa ra xe của thợ sửa cáp Lê Văn Tú.
Tháng 8, bà Vũ Thị Nghĩa khoe "trúng thưởng" trong nhóm, lập tức ba người vào can, bà kịp tắt máy.
Bí thư chi bộ Đoàn Văn Quyền nhắc mọi người không cãi nhau, không bán hàng. Hai thành viên Bùi Duy Tùng, Hoàng Kim Phụng bị mời khỏi nhóm vì quảng cáo vay tiền.

Bắt đối tượng truy nã sau 17 năm
Năm 2008, sau một trận ẩu đả khiến người khác tử vong, Nguyễn Văn Thứ bỏ trốn vào rừng cao su, đổi tên thành Trần Văn Hiền, lấy vợ, sinh con. Sáng 7/11, Thiếu tá Lê Ngọc Tân gõ cửa, gọi đúng tên cũ. Thứ buông con dao cạo mủ, nói: "Tôi chờ ngày này lâu rồi".
Vợ Thứ, chị Phùng Thị Mận, không hề biết quá khứ của chồng. Chủ vườn Đào Trọng Khánh nhận xét hắn hiền, chăm làm.
Trung tá Võ Văn Hưởng cho biết, manh mối đến từ việc làm căn cước cho dân di cư. Cán bộ Hà Thị Kiều Oanh phát hiện vân tay trùng khớp.
Cha của Thứ, ông Nguyễn Văn Bính, đã ra đón con ở sân ga. Luật sư Phạm Quốc Bảo được chỉ định bào chữa.

Học sinh trả lại 20 triệu đồng
Trên đường tan học, hai em ⟦minor:Lê Tuấn Anh⟧ và ⟦minor:Võ Hoài Thương⟧, lớp 5B, Trường Tiểu học Nghi Phú, nhặt được bọc ni lông đựng tiền, mang đến trụ sở Công an xã.
Thiếu úy Trần Hậu đếm đủ 20 triệu đồng. Loa xã phát hai lượt thì ông Nguyễn Sỹ Hóa, lái máy cày, đến nhận. Ông bán lúa xong, nhét túi quần thủng.
Ông Hóa mua tặng lớp một quả bóng và hai thùng vở. Cô chủ nhiệm Hoàng Thị Lam kể lớp đã đặt tên quả bóng là "Thật Thà".
Hiệu trưởng Phan Thị Thúy tuyên dương trước cờ. Trưởng Công an xã, Trung tá Đặng Văn Hà, tặng giấy khen. Từ đầu năm học, trường có 16 lượt trả của rơi.

Vụ cháy tiệm sửa xe: bài học sạc pin qua đêm
Hơn 3 giờ sáng 13/11, tiệm của ông Trần Đại Quý bốc cháy dữ dội. Ông ngủ ở nhà riêng nên không có mặt. Mười bốn xe của khách cháy trơ khung, trong đó có chiếc xe máy mới mua của công nhân ⟦?victim:Đinh Thị Ngân⟧.
Ở phòng trọ trên gác, hai anh em quê Sóc Trăng nhảy qua mái tôn. Người anh, ⟦victim:Lý Hoàng Em⟧, tiếp đất bằng gót chân, vỡ xương gót; cậu em không sao.
Chỉ huy chữa cháy, Trung tá Phạm Hồng Quang, xác định điểm phát lửa từ bộ sạc pin. Trưởng khu phố Lê Thị Lài đưa họ về nhà mình ở tạm.
Phường yêu cầu các tiệm không sạc qua đêm, không cho thuê gác. Chủ tiệm Hồ Ngọc Đức, Vũ Đăng Tiến ký cam kết đầu tiên.

Trao học bổng mang tên liệt sĩ
Lễ trao học bổng Lê Văn Ấm, mang tên người chiến sĩ an ninh hy sinh năm 1968, diễn ra tại đình Bình Thủy. Em trai liệt sĩ, ông Lê Văn Êm, 80 tuổi, trao tận tay 25 sinh viên.
Đại diện sinh viên, Phạm Ngọc Mai, năm cuối ngành Luật, cảm ơn và hứa về quê làm việc. Sinh viên Dương Hoài Bảo đàn bài "Vàm Cỏ Đông".
Quỹ do bà Nguyễn Thị Tám, nguyên Trưởng Công an xã, sáng lập từ tiền bán nhà. Bà từng bị địch bắt, tra tấn ở khám Lá, nay vẫn minh mẫn.
Góp quỹ năm nay có công ty của ông Trịnh Gia Lạc, bác sĩ Phan Thị Mỹ Dung, nhóm cựu học sinh do anh Đỗ Tấn Lộc làm trưởng. Thượng tá Cao Minh Trí dự và tặng 10 suất máy tính.

Đường dây lừa "giải cứu" tiền bị lừa
Mất lần một đã đau, mất lần hai còn đau hơn. Cựu kế toán ⟦victim:Hoàng Thị Bích Đào⟧ từng hụt 95 triệu vào sàn ảo. Lướt mạng, bà gặp trang "Luật sư thu hồi vốn", lại nộp 40 triệu phí hồ sơ.
Trang này lấy hình của luật sư Trần Nhật Quang; ông khẳng định không nhận việc qua mạng. Bà Lê Thị Tơ, bạn cùng xóm, cũng được mời nhưng xin gặp tại văn phòng nên họ lặn mất.
Đại úy Phùng Anh Lê Hoàng, Đội An ninh mạng, giải thích: kẻ gian bán lại danh sách người từng sập bẫy cho nhau. Vì thế ai đã bị lừa phải càng cảnh giác.
Hội Luật gia phường, chủ tịch Nguyễn Thị Quỳnh Chi, tư vấn miễn phí sáng thứ bảy. Tổ trưởng Đặng Văn Ninh thu đơn hộ người già.

Quán triệt phòng cháy chợ Tết
Ban quản lý chợ Hôm tập huấn cho 320 hộ. Trung úy Đào Hữu Tài đốt thử một gian mô hình: sau 90 giây, lửa trùm kín. Bà Trần Thị Nhâm, hàng vàng mã, thốt lên "khiếp quá".
Ông Phạm Gia Khiêm, hàng vải, thừa nhận từng nấu cơm trong sạp. Chị Nguyễn Thu Phương xin đổi ổ điện, được thợ Lê Xuân Trung thay ngay.
Trưởng ban Cao Sỹ Kiêm nhắc vụ cháy chợ năm 2002 làm cả trăm gia đình trắng tay. Ông yêu cầu cúng phải có người trông, đêm cúp cầu dao.
Bốn hộ chây ì bị nêu tên: Tạ Thị Bình, Vương Đình Huệ Em, Chu Thị Lan, Ngô Tuấn Dũng. Phó Chủ tịch phường Phan Lan Tú trao 20 bình chữa cháy do doanh nghiệp Hải An tặng.
`,
  `
Tổ trưởng Ba Lượm và con hẻm không còn tiếng chửi
Nhắc hẻm 14 ở ấp Rạch Gừa, ai cũng nói hồi trước đi ngang phải bụm tai. Nhậu, cãi lộn, quăng chai qua lại, có năm công an xuống lập biên bản mười mấy lần. Bây giờ hẻm trải xi măng, hai bên trồng bông trang, tối nào cũng có người ngồi hóng mát.
Người được bà con nhắc nhiều nhất là ông Ba Lượm, tên trong giấy tờ là Nguyễn Văn Lượm, tổ trưởng tổ nhân dân tự quản số 6. Ông kể hồi mới nhận việc, có hai nhà cách nhau một cái mương mà ba năm không nhìn mặt. Ông qua nhà ông Tư Hải uống trà, rồi rủ thêm ông Sáu Đực sang, nói chuyện lúa, chuyện tôm, riết rồi cái mương cũng có cây cầu ván bắc qua.
"Tui đâu có tài gì, chỉ tại tui lì," ông cười.
Đại úy Lâm Quốc Kiệt, cảnh sát khu vực, nói hai năm nay tổ 6 không có vụ đánh nhau nào, không ai mất xe, mất vịt. Anh Phan Thanh Tòng, người từng hai lần bị xử phạt vì gây rối, giờ làm tổ phó phụ trách đội dân phòng. Cuối năm rồi, tổ được Chủ tịch UBND xã tặng giấy khen, kèm một triệu đồng, bà con hùn thêm mua được cái loa.

TỪ CUỘC GỌI LÚC 2 GIỜ SÁNG ĐẾN CHIẾC CÒNG SỐ TÁM
Hai giờ kém mười, điện thoại trực ban Công an xã Ea Drông đổ chuông. Đầu dây bên kia là giọng đàn ông thở gấp, nói rẫy cà phê nhà mình đang bị cắt trộm, có tiếng cưa máy, có đèn pin.
Trung úy Y Thăng Mlô cùng ba công an viên lên đường bằng xe máy. Gần tới đầu buôn Tring, họ tắt đèn, dắt bộ. Trong lô cà phê ngay sát bờ suối, bốn bao quả tươi đã buộc miệng nằm chỏng chơ, còn người thì chạy tán loạn.
Chủ lô đất là ông ⟦victim:Y Bhim Kbuôr⟧, 58 tuổi. Ông ngồi thụp xuống đếm từng gốc bị cưa ngang: bốn mươi mốt gốc, toàn cây mười năm tuổi. Bốn bao quả thì lấy lại được, cây thì không.
Dấu dép nhựa trên bùn dẫn tổ công tác về phía buôn bên. Đến 5 giờ, Nguyễn Đình Khoát và Trần Văn Cửu bị giữ tại một chòi canh, quần áo còn dính nhựa. Mẹ của Khoát, bà Lê Thị Miên, khóc xin cho con được ăn bát cơm rồi hãy đi.
Tại trụ sở, hai người khai định bán quả lấy tiền trả nợ cá độ, còn chuyện cưa gốc là do Cửu "ghét cái mặt ông già" vì từng bị ông đuổi khỏi rẫy. Vụ việc đã được chuyển lên cơ quan điều tra.

BIÊN BẢN HỌP TỔ DÂN PHỐ SỐ 9, PHƯỜNG HÒA THUẬN NAM
Thời gian: 19 giờ 30, ngày 12 tháng 10. Địa điểm: nhà văn hóa tổ. Chủ trì: ông Đoàn Ngọc Bửu, tổ trưởng. Thư ký: cô Huỳnh Thị Ái Nhi. Có mặt 63/71 hộ.
1. Ông Bửu đọc báo cáo quý III: tổ không có trọng án; xảy ra một vụ trộm xe đạp điện, một vụ va quệt giao thông.
2. Đồng chí Thiếu tá Võ Đình Quang, cảnh sát khu vực, phổ biến các chiêu lừa mới: giả làm nhân viên điện lực, giả công an gọi cập nhật định danh, dọa bắt giam.
3. Ý kiến bà con:
– Bà Trương Thị Xuân (số nhà 22) đề nghị lắp thêm đèn ở kiệt 31 vì ban đêm tối, dễ bị cướp giật.
– Ông Mai Xuân Hạ hỏi tiền quỹ an ninh năm ngoái còn bao nhiêu. Cô Nhi trả lời: còn 4,3 triệu đồng, có sổ.
– Bà ⟦victim:Phùng Thị Sen⟧ đứng lên nói chiếc xe đạp điện trong báo cáo là xe bà mua cho cháu nội đi học, dựng trước hiên có mười phút, quay ra là trống trơn; bà mong anh em dân phòng tuần tra cả buổi trưa.
– Anh Lê Tấn Phước xin nhận lắp camera giá gốc cho ai có nhu cầu.
4. Biểu quyết: 100% đồng ý đóng 50 nghìn đồng/hộ mua camera.
Cuộc họp kết thúc lúc 21 giờ 10.

Chuyện cũ của người gác đình
Ông Đinh Văn Tuất, 61 tuổi, giữ chìa khóa đình làng Phú Vang đã chín năm. Khách đến thắp hương ít ai biết người đàn ông quét lá kia từng đi tù bảy năm vì tội cướp.
"Ngày tôi về, con chó nhà mình nó còn sủa," ông bảo. Vợ ông, bà Khúc Thị Lành, đã bán cả đàn lợn để chồng có vốn mua cái máy xát gạo. Máy hỏng, ông đi phụ hồ. Phụ hồ ngã gãy chân, ông nằm nhà ba tháng, tưởng lại quay về đường cũ.
Người kéo ông dậy là Bí thư chi bộ Trịnh Bá Dũng. Ông Dũng mang đến cái chìa khóa đình, nói gọn một câu: làng giao cho anh. Từ đó kẻ gian không còn lấy trộm đồ thờ, lư hương, chân nến năm nào cũng đủ.
Năm ngoái, hai thanh niên lạ mặt vào đình lúc nhá nhem, ông đứng chắn cửa, chỉ hỏi "các cháu con nhà ai", hai người bỏ đi. Công an xã sau này bắt được cả hai ở huyện bên khi chúng đang cạy hòm công đức: Bạch Công Tài và Đào Duy Hợp.
Hội nghị tổng kết phong trào toàn dân bảo vệ an ninh Tổ quốc, ông Tuất được mời lên bục. Tay cầm giấy khen run run, ông nói mình chưa quen được vỗ tay.

THƯ CẢM ƠN
Kính gửi: Ban Chỉ huy Công an phường Long Bình Tân.
Tôi là ⟦victim:Ngô Thị Bích Trâm⟧, tạm trú khu phố 3, làm công nhân may. Tối ngày 6 tháng 9, sau khi tăng ca, tôi đi bộ về phòng trọ thì một thanh niên chạy xe máy từ phía sau áp sát, giật túi xách. Tôi bị kéo lê mấy mét, trầy hết hai đầu gối, trong túi có toàn bộ tiền lương vừa lãnh và giấy tờ.
Lúc đó tôi chỉ biết ngồi khóc. Anh Tạ Minh Hưng, chạy xe ôm công nghệ, đã rượt theo tới cầu Mới, ghi lại đặc điểm chiếc xe. Chị Loan chủ quán cơm cho tôi mượn điện thoại gọi về quê.
Chỉ hai ngày sau, các anh Đại úy Bùi Trung Dũng, Trung úy Kiều Văn Lộc đã tìm ra người lấy túi và mời tôi lên nhận lại. Tiền không thiếu một đồng, cả tấm hình con gái tôi kẹp trong ví cũng còn nguyên. Tôi có mua ít trái cây mang lên, các anh nhất định không nhận, còn gửi lại tôi chai dầu gió.
Tôi học ít, không biết viết văn, chỉ biết cám ơn. Kính chúc các anh nhiều sức khỏe.
Long Bình Tân, ngày 15 tháng 9
Người viết thư

Già làng Rơ Châm Hyao nói gì mà trai làng nghe
Làng Kép Ping có 118 nóc nhà, gần hết là người Jrai. Năm trước nữa, cứ qua mùa cà phê là thanh niên rủ nhau đi "bão đêm", nẹt pô từ nhà rông ra tận ngã ba. Có đêm suýt tông chết người.
Già Hyao không quát. Ông gọi từng đứa đến bên ghè rượu, hỏi: chiếc xe này bố mẹ mày bán mấy tạ cà phê? Siu Blơi tính ra được 14 tạ thì cúi đầu. Kpuih Thunh bảo con mượn xe của anh. Rah Lan Tiến không nói gì, hôm sau tháo pô mang lên công an xã nộp.
Thượng úy Hoàng Văn Chung, người ở với làng bốn năm nay, kể: "Mình tuyên truyền cả tháng không bằng già nói một buổi tối." Anh học tiếng Jrai, biết đánh cồng, trai làng gọi là "Chung Jrai".
Tháng 5, mười chín thanh niên ký cam kết không đua xe, không mang dao, không uống rượu khi cầm lái. Chị Rơ Mah H'Đêm, chi hội trưởng phụ nữ, giữ tờ cam kết trong cái hộp thiếc đựng giấy tờ của làng.
Chủ nhật vừa rồi, đội bóng đá của nhóm "bão đêm" cũ thắng làng Ngơ Le 3–1. Blơi ghi hai bàn. Già Hyao ngồi trên ghế nhựa xem đến hết trận, về nói với vợ: chúng nó chạy nhanh thật, nhưng chạy thế này thì được.

ĐIỂM TIN AN NINH TRẬT TỰ TUẦN TỪ 4 ĐẾN 10-11
* Ngày 4-11, Công an xã Tân Hưng bắt quả tang Lý Văn Thơ (ấp 2) đang dùng bình ắc quy chích cá trên kênh Hai Mươi, phạt 4 triệu đồng, tịch thu dụng cụ.
* Ngày 5-11, tại chợ Bàu Nổ, ông ⟦victim:Trần Hữu Đậu⟧ bán vé số bị hai người đi xe tay ga tráo 60 tờ vé bằng vé cũ. Ông già mắt kém, tới lúc đại lý kiểm mới hay, phải bù hơn sáu trăm ngàn. Camera nhà thuốc đã ghi được hình hai người này.
* Ngày 7-11, tổ tuần tra của ấp 5 nhặt được một ví da, bên trong có 11 triệu đồng và giấy tờ mang tên Hồ Thị Kim Phượng. Chị Phượng đã nhận lại tài sản trong buổi chiều.
* Ngày 8-11, anh Đặng Văn Xị giao nộp một khẩu súng hơi tự chế do ông nội để lại.
* Ngày 9-11, xảy ra cháy chuồng bò nhà ông Tư Khuê, dập tắt sau 20 phút, không thiệt hại về người. Nguyên nhân do un muỗi.
* Ngày 10-11, trên tuyến ĐT 750, Nguyễn Hoàng Phi Long say xỉn, lái ô tô lao vào quán nước ven đường; cô chủ quán ⟦victim:Thị Ren⟧, người S'tiêng, gãy xương đòn. Nồng độ cồn của tài xế vượt mức cao nhất. Công an đã tạm giữ phương tiện.
Ban biên tập loa xã sẽ phát lại vào 17 giờ.

Kết quả Hội thi "Tổ trưởng tổ bảo vệ an ninh, trật tự giỏi" cụm 3
Chiều 21-8, tại hội trường xã Đông Mỹ, mười một thí sinh trải qua ba phần thi: tự giới thiệu, hiểu biết pháp luật, xử lý tình huống. Phần hấp dẫn nhất là xử lý tình huống, khi ban giám khảo đưa ra các câu chuyện giả định: trẻ em bị đuối nước, chồng say đánh vợ, kẻ trộm bị dân vây, người lạ dụ dỗ học sinh.
Thí sinh Vũ Thị Hồng Quế của xã Thái Phương gặp tình huống bạo lực gia đình; chị diễn lại cách can ngăn khiến hội trường cười nghiêng ngả: vừa gọi công an, vừa kéo vợ sang nhà mình ăn cơm. Thí sinh Lại Quốc Toản bốc trúng tình huống cháy nhà ống, lúng túng ở bước cắt cầu dao nên mất điểm.
Kết quả: giải Nhất thuộc về ông Nguyễn Khả Tuyên (thôn Duyên Trang); giải Nhì: chị Quế; hai giải Ba: ông Toản và anh Phạm Đức Thuyết. Giải phụ "Thí sinh cao tuổi nhất" trao cho cụ Đỗ Văn Kháng, 74 tuổi, người từng bị thương trong kháng chiến, mất một cánh tay mà vẫn đi tuần đều đặn.
Thượng tá Trần Mạnh Hà, Phó Trưởng phòng, đánh giá hội thi thiết thực, ít hình thức. Quỹ của cụm hỗ trợ mỗi thí sinh 500 nghìn đồng tiền xăng xe.

"Tôi tưởng mình đang nói chuyện với con gái"
Bà kể, mắt vẫn nhìn ra sân, nơi hai con gà đang bới đất. Sáng hôm ấy có tin nhắn Zalo, ảnh đại diện đúng là con bé Thùy đang làm ở Đài Loan. Tin nhắn viết: mẹ ơi con bị giữ ở sân bay, cần gấp ba mươi triệu.
Bà đạp xe ra huyện. Cô nhân viên ngân hàng tên Nhàn có hỏi chuyển cho ai, bà đáp chuyển cho con, thế là xong. Chiều, con gái gọi về thật, hỏi mẹ ăn cơm chưa. Bà mới ngã ngồi xuống bậc cửa.
Người phụ nữ ấy là ⟦victim:Hà Thị Vệ⟧, 66 tuổi, ở xóm Đồi Chè, xã Yên Lập. Số tiền là toàn bộ vụ chè và con bê bán hồi đầu năm.
Trưởng xóm Đinh Công Huấn bảo, không phải riêng nhà ấy: bên xóm Trại, bà Quách Thị Nhung cũng nhận tin y hệt, nhưng bà gọi video ngay, thấy mặt lạ liền tắt máy, chẳng mất gì. Từ đó ông Huấn in mẩu giấy to bằng bàn tay, phát từng nhà dán cạnh tủ lạnh: "Con xin tiền – gọi lại cho con".
Công an xã đã hướng dẫn gia đình làm đơn. Thiếu tá Nguyễn Hải Đăng nói khả năng lấy lại được tiền rất thấp, nên cách tốt nhất vẫn là nghi ngờ trước, thương sau.

Anh Hai Thông tin báo bão
Ở xóm chài Vàm Rầy, không ai lạ chiếc vỏ lãi màu xanh gắn loa sắt. Chủ nó là ông Danh Út, người Khmer, 57 tuổi, bà con gọi đùa là anh Hai Thông. Hễ có áp thấp, ông chạy dọc theo các hàng đáy, bắc loa kêu bằng hai thứ tiếng.
Mùa gió chướng năm kia, ghe của anh ⟦?victim:Châu Ra⟧ bị sóng đánh chìm cách bờ bốn hải lý. Ông Út cùng thằng con trai Danh Thành lao ra, kéo được ⟦?victim:Châu Ra⟧ và hai bạn ghe khi cả ba đã ôm can nhựa gần ba tiếng. Hỏi sợ không, ông chặc lưỡi: "Sợ chớ, mà thấy cái đầu người ta lặn hụp, ai bỏ đi cho đành."
Đồn Biên phòng tặng ông chiếc áo phao và bộ đàm. Trung tá Lê Hoàng Sơn nói nhờ ông mà đồn nắm được chuyện trên biển nhanh hơn.
Chuyện trên bờ ông cũng lo. Ai mới về xóm thuê nhà, ông ghé hỏi thăm, nhắc khai báo tạm trú. Có lần vợ chồng Sơn Minh Hòa cãi nhau, rượt nhau ra tới mé sông, ông đậu vỏ lãi ngay giữa, bật loa hát vọng cổ. Hai người đứng nghe hết câu rồi… đi về.
Tết này ông sắm cái loa mới. Tiền thì Hội Nghề cá góp một nửa, nửa kia vợ ông bán cá khô.

TÓM TẮT KẾT QUẢ CÔNG TÁC 6 THÁNG ĐẦU NĂM CỦA CÔNG AN XÃ MƯỜNG BÚ
Sáu tháng qua, trên địa bàn xảy ra 9 vụ phạm pháp hình sự, giảm 3 vụ so với cùng kỳ; đã làm rõ 8 vụ, bắt 12 đối tượng. Đáng chú ý có vụ Quàng Văn Inh và Lò Văn Thưởng tàng trữ 41 viên hồng phiến; vụ Cà Văn Doan hủy hoại 1.200 mét vuông rừng.
Về ma túy: lập hồ sơ đưa 7 người vào cơ sở cai nghiện, trong đó bản Nà Tòng 3 người. Anh Tòng Văn Ơn, hoàn thành cai nghiện hai năm, nay nuôi 40 đàn ong, được chọn báo cáo điển hình.
Về trật tự xã hội: giải quyết 14 vụ mâu thuẫn tại cơ sở, không để đơn thư vượt cấp. Vụ tranh chấp đất giữa hộ ông Lèo Văn Hặc và hộ ông Lò Văn Sươi kéo dài bốn năm đã hòa giải xong nhờ trưởng bản Lường Thị Pản.
Về xây dựng phong trào: thành lập 4 tổ liên gia PCCC; vận động giao nộp 23 súng tự chế, nhiều nhất là các ông Giàng A Chứ, Mùa A Tông, mỗi người hai khẩu.
Tồn tại: tai nạn giao thông tăng 2 vụ, một người chết; quân số mỏng, xe máy cấp từ lâu đã hỏng.
Đề nghị cấp trên khen thưởng: Đại úy Vì Văn Thắng; Thượng úy Hoàng Thị Dịu; bà Lường Thị Pản.

Cơm nguội của bé Sương
Cô giáo chủ nhiệm lớp 2B là người đầu tiên thấy lạ. Con bé cứ mặc áo dài tay giữa trưa nắng, hỏi thì nói con lạnh. Giờ ra chơi, cô kéo tay áo lên, thấy những vết bầm đã ngả màu vàng chồng lên vết còn tím.
Cháu là ⟦minor,victim:Lê Ngọc Sương⟧, ở với mẹ và cha dượng trong dãy trọ khu phố Tân Long. Hỏi mãi cháu mới nói: ba Hiếu đánh bằng móc áo, bữa nào ăn chậm thì không cho ăn nữa, sáng hôm sau ăn cơm nguội. Cô ⟦informant:Tăng Thị Mộng Thúy⟧ không gọi cho phụ huynh mà gọi thẳng Công an phường.
Trung tá Nguyễn Thành Nhơn cùng cán bộ phụ nữ đến trường ngay tiết học chiều. Nguyễn Trung Hiếu, 34 tuổi, thợ hàn, thừa nhận "dạy con hơi nặng tay". Kết quả giám định thương tích và lời khai hàng xóm cho thấy việc ấy kéo dài hơn bảy tháng. Hiếu đã bị khởi tố.
Chị Đoàn Thị Mai Ly, cán bộ trẻ em của phường, cho hay cháu đang ở với bà ngoại, được trường miễn tiền ăn, tuần hai buổi gặp chuyên gia tâm lý. Hôm chúng tôi đến, cháu khoe vẽ được con mèo, và ăn hai chén cơm nóng.

HỎI – ĐÁP PHÁP LUẬT
Hỏi: Tôi tên Võ Thị Cẩm Nhung, bán hàng ăn ở chợ. Mấy hôm nay có người tự xưng nhân viên "quỹ hỗ trợ tiểu thương" tới mời vay 10 triệu, trả góp mỗi ngày 250 ngàn trong 50 ngày. Tôi chưa vay. Xin hỏi như vậy có phải là cho vay nặng lãi không?
Đáp: Thưa chị Nhung, tính ra số tiền trả là 12,5 triệu đồng cho 50 ngày, tương đương lãi trên 180%/năm, vượt xa mức 20%/năm mà Bộ luật Dân sự cho phép. Đây là hành vi cho vay lãi nặng. Nếu mức lãi gấp năm lần mức cao nhất và thu lợi từ 30 triệu đồng trở lên, người cho vay có thể bị xử lý hình sự.
Hỏi: Ông Huỳnh Văn Bé Tư (ấp Mỹ Thạnh) hỏi: con tôi mất điện thoại, có người nhặt được đòi chuộc 2 triệu. Họ có phạm luật không?
Đáp: Người nhặt được tài sản phải thông báo hoặc giao nộp cho UBND, công an xã nơi gần nhất. Việc giữ lại để đòi tiền là trái pháp luật. Ông nên đến công an xã trình bày.
Người trả lời: Luật sư Phùng Quang Thịnh và Đại úy Lưu Thị Bảo Châu, Đội Tham mưu. Ý kiến xin gửi về hộp thư của đài.

Người đàn bà nhặt tiếng súng
Ở bản Hua Ngáy, mế Cứ Thị Sùng có cái gùi lạ: gùi cũ, thủng đáy, chỉ đựng những nòng súng kíp. Mỗi lần đi nương, qua nhà nào mế cũng vào, ngồi bên bếp, hỏi: súng nhà mày còn treo không? Bắn nhầm người thì lấy gì đền?
Mế có cớ để nói. Mười hai năm trước, chồng mế là ⟦victim:Vàng A Dế⟧ đi săn đêm, trúng đạn của bạn săn, chết ở khe Lạnh. Người bắn nhầm là Sùng A Phềnh, ở tù về, đến quỳ trước cửa nhà mế. Mế đưa cho bát nước.
Từ cái gùi ấy, 37 khẩu súng đã về tay công an xã. Phềnh là người nộp khẩu đầu tiên, rồi cõng mế qua suối mùa lũ để sang bản bên vận động.
"Mình không làm được như mế," Thiếu tá Lầu A Khua nói thật. Anh đi tuyên truyền thì người ta gật, nhưng súng vẫn nằm trên gác bếp. Mế đến thì họ lấy xuống.
Trong buổi tổng kết, mế mặc váy lanh mới. Chủ tịch xã Phàn Văn Sài đọc nhầm tên, gọi là Xùng Thị Cứ, cả hội trường cười. Mế cũng cười, cất tấm bằng khen vào gùi.

Vụ mất 11 con dê ở Ma Nới
Sáng 17-7, người chăn dê thuê Pi Năng Thạnh dẫn đàn ra núi như mọi bữa. Trời nắng gắt, anh ngủ quên dưới gốc me. Khi tỉnh dậy đếm lại, thiếu mất mười một con.
Đàn dê của gia đình ⟦victim:Chamaléa Thị Mía⟧, cả vốn liếng vay ngân hàng chính sách nằm trong đó. Chị bỏ bữa hai ngày, chồng đi làm rẫy thuê bên Lâm Đồng tất tả đón xe về.
Công an xã lần theo dấu chân dê ra tới đường nhựa thì mất. Trung úy Trượng Văn Hòa nghĩ: dê nhiều thế phải có xe tải. Anh hỏi từng quán nước, đến quán thứ bảy, ⟦informant:một bà cụ bán bánh căn gần cầu Tân Mỹ⟧ nhớ ra đêm trước có chiếc xe ba gác phủ bạt kêu be be, người lái đội mũ cối hỏi mua hai bịch nước đá.
Từ chi tiết mũ cối, công an tìm đến Lương Văn Bắc, lái dê ở thị trấn. Bắc khai cùng Katơr Nam lùa trộm dê, đã bán bốn con cho quán lẩu của bà Trần Thị Diệp; bà Diệp không biết dê trộm, đã tự nguyện nộp lại tiền.
Bảy con còn lại về chuồng hôm 20. Theo ông trưởng thôn Tà Yên Hinh, tối ấy cả thôn đến xem dê như đi hội.

Chiến sĩ trẻ trên chốt 27
Mới 23 tuổi, Hạ sĩ ⟦?victim:Đỗ Nhật Minh⟧ đã có hai vết sẹo. Vết ở trán do ngã xe khi đi tuần đường đèo; còn vết dài trên cánh tay trái là kỷ niệm đêm vây bắt nhóm vận chuyển gỗ lậu ở Khe Tre.
Đêm đó mưa. Đối tượng Hoàng Bá Thược cầm rựa chống trả, lưỡi rựa sượt qua tay ⟦?victim:Minh⟧, máu ướt cả vạt áo mưa. Anh vẫn ôm chặt chân Thược cho đến khi đồng đội ập đến. Bác sĩ trạm xá Lương Thị Thúy khâu mười ba mũi, không đủ thuốc tê, cậu lính trẻ cắn mũ mà chịu.
"Về phép con đừng kể với mẹ," bố ⟦?victim:Minh⟧, ông Đỗ Khắc Chiến, nguyên là lính biên phòng, dặn vậy. Rốt cuộc bà mẹ vẫn biết qua tờ báo gói bánh.
Chốt 27 có bốn anh em. Đại úy Phan Thế Hiển làm chốt trưởng, người già nhất, biết nấu canh chua lá giang; Trung úy Hồ Văn Nhoi người Bru, thuộc từng con suối; thượng sĩ Cao Xuân Bảo chơi ghi ta. Sáu tháng đầu năm họ bắt 11 vụ, thu 27 khối gỗ.
Tối đến, loa của chốt mở bản tin xã, rồi tắt để tiết kiệm điện.

CÁO PHÓ
Đảng ủy, HĐND, UBND xã Bình Thành, Hội Cựu chiến binh xã và gia đình vô cùng thương tiếc báo tin:
Đồng chí LÊ VĂN ĐƯỢC (Tư Được), nguyên Trưởng Công an xã các thời kỳ sau ngày giải phóng, huy hiệu 50 năm tuổi Đảng, sau thời gian lâm bệnh nặng đã từ trần hồi 4 giờ 15 phút ngày 2 tháng 8, hưởng thọ 78 tuổi.
Đồng chí tham gia cách mạng từ năm mười sáu tuổi, từng bị địch bắt, tra tấn, giam tại khám Chí Hòa. Sau hòa bình, ông về quê làm công an xã, cùng các ông Huỳnh Văn Sậm, Phạm Văn Cư gỡ từng trái mìn, bắt từng toán cướp ghe trên sông Vàm Cỏ. Tháng 3 năm ấy, ông một mình lội kênh đuổi theo tên cướp có súng là Út Thẹo, giải về tới đồn mới biết mình mất đôi dép.
Bà con nhớ ông hay cho con nít kẹo dừa, nhớ ông viết biên bản bằng mực tím.
Lễ viếng bắt đầu lúc 9 giờ cùng ngày tại tư gia ấp Voi. Lễ truy điệu lúc 7 giờ ngày 4 tháng 8, an táng tại nghĩa trang nhân dân xã.
Trưởng ban lễ tang: ông Đinh Hoàng Kha, Phó Bí thư Đảng ủy xã.
Chia buồn xin gửi bà quả phụ Lê Thị Hột và các con.

Nhà trọ bà Năm Thu không chứa người lạ
Hai mươi sáu phòng trọ của bà ⟦?informant:Lưu Thị Thu⟧ nằm sát khu công nghiệp Sóng Thần. Trước cổng là tấm bảng sơn tay: "Khách ở qua đêm đưa giấy tờ, không đưa thì cô Năm không cho ngủ".
Hồi trước bà dễ tính. Có người tên Kha thuê một tháng, tối về khuya, sáng đi sớm, lễ phép lắm. Tới khi công an ập vô mới hay phòng số 9 cất cả chục chiếc xe máy tháo rời. Bà bị phạt vì không khai báo tạm trú, xấu hổ bỏ đi chợ cả tuần.
Từ đó, sổ của bà ghi kỹ hơn sổ công an. Bữa nọ, bà để ý cậu thuê phòng 17 tên Lộc chở bao thuốc lá cứ lén lút, liền nhắn cho anh công an khu vực Đặng Hoài Ân. Kiểm tra, hóa ra cậu ta buôn thuốc lá lậu thật.
Tại buổi sơ kết mô hình "Nhà trọ tự quản" sáng qua, UBND phường đã tặng giấy khen bà ⟦informant:Lưu Thị Thu⟧ vì tin báo ấy. Cùng được khen còn có ông Thái Bá Tân (nhà trọ Tân Tân, miễn tiền phòng cho 14 công nhân mất việc) và vợ chồng anh Cao Đình Lý, chị Vòng A Múi (lắp bình chữa cháy từng phòng).
Bà Năm nhận hoa xong, ra về trước: "Trưa nay có khách mới, tui phải coi giấy tờ".

CẢNH BÁO DỊP TẾT: ĐỪNG ĐỂ MẤT TẾT VÌ MỘT CÚ NHẤP
Càng gần Tết, tội phạm lừa đảo càng bận rộn. Công an huyện Đơn Dương lưu ý bà con mấy chiêu sau.
Thứ nhất, bán vé xe giả. Ông ⟦victim:K'Brếu⟧ ở thôn Ka Đơn đặt năm vé về Kon Tum qua một trang Facebook, chuyển trước hai triệu tư, đến bến thì nhà xe Phước Lộc cho biết chưa hề nhận khách nào tên ấy. Chủ nhà xe, anh Trịnh Phước Lộc, thương tình xếp cho hai ghế phụ.
Thứ hai, đổi tiền lì xì. Hai đối tượng Hoàng Nhã Uyên, Lê Gia Bảo vừa bị tạm giữ vì rao đổi tiền mới rồi trả lại giấy vàng mã.
Thứ ba, mời làm "cộng tác viên gói quà". Chị Ka Thoa, giáo viên mầm non, nhận tin nhắn này nhưng thấy họ đòi đặt cọc thì bỏ qua; chị còn chụp màn hình gửi lên nhóm phụ huynh để ai nấy cùng biết.
Thứ tư, người lạ đến nhà xin quét mạng nhện, lau bàn thờ lấy công rẻ. Trưởng thôn Touprong Sinh khuyên các hộ chỉ nhờ người quen.
Khi nghi ngờ, hãy dừng lại năm phút, hỏi con cháu, hỏi công an. Năm phút thôi mà giữ được cả cái Tết, Thiếu tá Nguyễn Khoa Nam nhắn nhủ.

Bếp ăn chú Sáu
Bảy giờ sáng, trước cổng Bệnh viện Đa khoa tỉnh, hàng người đã dài. Trong nồi là cháo thịt bằm, cạnh bên là thùng trà đá. Người múc cháo tên ⟦?victim:Phạm Văn Sáu⟧, cựu cảnh sát giao thông, về hưu được sáu năm.
Trong số người cầm hộp cháo hôm ấy có bà Ngô Thị Xê nuôi chồng bị tai biến; anh Tiêu Hớn, thợ hồ té giàn giáo; ông Mười Lắm chạy thận tuần ba bữa. Ai cũng có một nỗi đau, nhưng lúc bưng hộp cháo nóng thì cười.
Tiền ở đâu ra? Chú ⟦?victim:Sáu⟧ lật cuốn sổ: chị Diễm bán vàng góp hai triệu mỗi tháng, tiệm gạo Thuận Phát góp gạo, cô ca sĩ Mỹ Hằng hát đám cưới xong gửi năm trăm. Có bận kẻ gian bẻ khóa thùng quyên góp, lấy mất tiền lẻ; chú không báo ai, chỉ dán tờ giấy: "Thiếu thì vô ăn cháo, đừng bẻ khóa". Ba hôm sau thùng có thêm tờ năm trăm ngàn không rõ ai bỏ.
Bác sĩ Trần Công Thành nói bếp của chú đỡ cho khoa mỗi ngày một trăm suất ăn. Còn Đại tá Nguyễn Hữu Phúc, thủ trưởng cũ, cứ ghé là xắn tay rửa nồi.
"Hồi làm cảnh sát tui hay phạt người ta," chú ⟦?victim:Sáu⟧ cười, "giờ tui trả lại".

Lá đơn viết bằng bút chì
Nhận đơn xong, chị cán bộ tiếp dân đọc đi đọc lại. Đơn viết trên giấy vở học sinh, nét chì mờ, không dấu câu: "chồng em uống rượu về là đánh em, em chạy ra chuồng trâu ngủ, hôm qua nó đốt hết quần áo em".
Người viết là ⟦victim:Bàn Mùi Pham⟧, dân tộc Dao, 29 tuổi, thôn Nậm Mười. Chị mới học xong lớp xóa mù do cô giáo Triệu Thị Hương dạy ban đêm, đây là văn bản đầu tiên trong đời chị viết.
Trưởng công an xã, Thiếu tá Hoàng Đức Hậu, đi bộ sáu cây số vào thôn. Chồng chị, Đặng Phụ Sểnh, lúc tỉnh rượu thì hiền khô, ngồi bó gối. Mẹ Sểnh, bà ⟦?victim:Lý Mùi Nảy⟧, kể chính bà hồi trẻ cũng từng ngủ chuồng trâu, nên thương con dâu.
Sểnh bị phạt và phải ký cam kết trước thôn; ai thấy anh ta mua rượu thì nhắc. Ông thầy cúng Bàn Tiến Quý, người có uy tín, hứa "tháng nào cũng vào ăn cơm nhà nó một bữa".
Lá đơn ấy nay được phô tô, che tên, đưa vào tài liệu lớp xóa mù. Cô Hương bảo học viên: viết được là nói được, nói được là có người nghe.

Câu lạc bộ "Ông bà kể chuyện" của phường Vĩnh Nguyên
Thứ bảy nào cũng vậy, sân chùa Long Thọ rộn tiếng trẻ con. Bên gốc bồ đề, bà giáo Tôn Nữ Kim Oanh, 70 tuổi, đọc truyện cổ, lâu lâu dừng lại hỏi: nếu người lạ cho kẹo rủ đi chơi thì làm sao? Cả bọn đồng thanh: "La lên! Chạy! Kể cho mẹ!"
Câu lạc bộ do Công an phường và Hội Người cao tuổi lập ra sau khi hè năm ngoái trên địa bàn có vụ dụ dỗ trẻ. Nghi can Thân Trọng Vĩ đã bị bắt và tuyên án bảy năm tù. Người lớn hiểu rằng trẻ con cần được dạy nói "không" trước khi cần được cứu.
Mười bốn ông bà tham gia. Ông Lý Hải, thợ lặn già, dạy cách thoát khỏi dòng chảy xa bờ. Bà Hứa Mỹ Dung dạy gọi điện khẩn cấp. Thiếu úy Trà My thì đóng vai "người xấu", bị bọn nhỏ nhận ra ngay vì… đi giày công an.
Kinh phí không có gì: Khách sạn Hải Âu của ông Kiều Minh Tâm tặng ghế nhựa, nhà sách Hòa Tân cho mượn truyện.
Phó Chủ tịch phường Nguyễn Thị Hạnh Dung cho biết mô hình sẽ nhân rộng ra bốn khu dân cư.

Vụ đâm xe trên cầu Kênh Xáng
21 giờ 40 ngày 11-9. Cuộc gọi đầu tiên tới trực ban Công an xã Vĩnh Lợi là của chị ⟦informant:Quan Thị Huệ⟧, bán hột vịt lộn chân cầu: "Có xe tải đụng người rồi bỏ chạy, bể cái gương".
21 giờ 52. Tổ tuần tra tới. Nằm bên lan can là ông thợ sửa máy Suzuki ở chợ, đầu đội cái nón lá rách. Xe cấp cứu đưa ông đi, hai ngày sau ông qua đời vì chấn thương sọ não. Ông tên ⟦victim:Lý Văn Của⟧, để lại vợ và ba đứa con, đứa nhỏ chưa vô lớp một.
22 giờ 30. Thượng úy Trịnh Quốc Việt nhặt từng mảnh gương, ghép được một góc chữ sơn đỏ.
Sáng hôm sau. Ba gara được hỏi. Chủ gara ⟦?informant:Tám Phến⟧ nhớ có tài xế tới thay gương gấp, trả tiền mặt, không chờ thối.
17 giờ ngày 12-9. Tài xế Ôn Gia Huy ra đầu thú cùng với chủ xe là ông Trương Vĩnh Phát. Huy khai sợ quá nên chạy.
Ông Phát đã đến nhà thắp nhang và góp tiền lo hậu sự. Còn chị ⟦?informant:Huệ⟧ vẫn bán hột vịt lộn dưới chân cầu, thỉnh thoảng nhìn lên.

Cánh đồng Chum và ông thợ đúc lưỡi cày
Xã Ia Lâu mùa này gió hun hút. Trong lò rèn của ông Nông Văn Bằng, người Tày di cư vào từ Cao Bằng, lửa đỏ suốt ngày. Lạ ở chỗ, thứ ông đập dẹt hôm nay không phải nhíp xe mà là dao, kiếm, mã tấu.
Công an xã thu được số hung khí ấy trong đợt cao điểm. Đúng quy định thì tiêu hủy. Ông Bằng xin: cho tôi hủy giúp. Thế là dưới sự giám sát của hội đồng, ba mươi bảy thanh mã tấu đi vào lò, ra thành lưỡi cuốc phát cho hộ nghèo.
Lưỡi cuốc đầu tiên về tay anh Rmah Dũng, hộ nghèo làng Đút. Cái thứ hai cho chị Ksor H'Bia góa chồng. Cái thứ ba ông giữ lại, khắc chữ "từ dao mà ra".
Trong số người đến xem có cả Hoàng Văn Tới, chủ cũ của một thanh kiếm. Tới từng theo đám bạn đi chém thuê, lãnh án treo. Nó đứng nhìn lưỡi kiếm chảy ra, hỏi ông: học nghề này mấy năm? Ông bảo hai năm, nếu không sợ nóng.
Giờ thì Tới thổi bễ, tay đầy vết bỏng nhỏ. Thượng tá Phạm Xuân Trường đến thăm, mua hai con dao phay về cho vợ thái thịt, trả tiền đàng hoàng.

Bản tin loa thôn Phù Lưu, sáng thứ Hai
Kính thưa bà con! Sau đây là một số việc trong thôn.
Việc thứ nhất: Đêm thứ Bảy, nhà bác ⟦victim:Ngọ Văn Thuần⟧ xóm Chùa bị kẻ gian vào bắt sạch ba lồng gà Đông Tảo, gà bố gà mẹ bác nuôi để dành làm giống. Ai thấy người lạ bán gà rẻ xin báo cho trưởng thôn.
Việc thứ hai: Chúc mừng ông bà Lưu Đình Chất nhận bằng khen gia đình văn hóa tiêu biểu.
Việc thứ ba: Anh Nghiêm Xuân Bách đánh rơi chùm chìa khóa có móc hình con trâu, ai nhặt được cho anh xin lại.
Việc thứ tư: Cháu ⟦minor:Ngô Bảo Khánh⟧, con anh Thịnh chị Nga, học lớp 5A trường tiểu học, nhặt được phong bì chín triệu đồng và đem nộp; chủ phong bì là bà Hoàng Thị Ký đã đến nhận. Đề nghị các cháu noi gương.
Việc thứ năm: Công an xã xử phạt ông Tạ Văn Độ 2,5 triệu vì đốt rơm sát đường, khói mù làm hai xe máy va nhau.
Việc thứ sáu: Mùng 10 này, đội văn nghệ do chị Nghiêm Thị Liễu phụ trách tập ở đình, mời bà con ra xem và góp ý.
Xin cảm ơn bà con đã lắng nghe.

Đại úy Sương mù
Ở Sìn Hồ người ta gọi Đại úy Tẩn Láo Tả như vậy vì anh cứ hiện ra giữa sương. Ba giờ sáng, người đi chợ phiên đã thấy anh đứng ở dốc Hoàng Hồ, tay cầm đèn pin quấn ni lông đỏ, nhắc xe thồ đi chậm.
Dốc ấy từng có nhiều người chết. Anh không thích nói về con số, chỉ dẫn chúng tôi xem hàng cọc tre sơn trắng tự tay đóng. Từ ngày có cọc, chưa xe nào lao xuống vực.
Anh có vợ là cô giáo Chẻo Tả Mẩy, hai con gửi bà nội. Lương một phần để dành, một phần mua áo mưa phát cho người quên. Ông Má A Páo bán ngựa khoe đã được ba cái, lần nào cũng quên, lần nào anh Tả cũng cho.
Năm ngoái, bọn buôn người lảng vảng ở chợ. Anh mời cả nhóm về trụ sở "uống nước", hóa ra Thào Mí Vư đang bị truy nã thật. Chuyện ấy anh kể có đúng hai câu, rồi quay sang khoe vườn địa lan.
Thủ trưởng của anh, Trung tá Hoàng Tiến Lợi, viết trong bản nhận xét: "ít nói, đi nhiều". Dân thì nói khác: cán bộ Tả có đôi mắt của con cú, đêm nào cũng thức.

Chủ tiệm vàng và tờ giấy gói
Sau vụ cướp, tiệm vàng Kim Hưng đóng cửa đúng một tuần. Khi mở lại, khách thấy bà chủ đã cắt tóc ngắn.
"Cái bữa đó tôi nghĩ mình chết rồi," bà nhớ lại. Kẻ bịt mặt kê dao vào cổ, bắt mở tủ, tay chân bà lạnh ngắt, chỉ thấy bàn tay nó đeo chiếc nhẫn nhựa xanh. Nó gom được hai khay nhẫn trơn, chạy ra xe. Ngoài đường, cậu Diệp Chí Tài bán cá viên chiên lật luôn cái xe đẩy ra chặn, dầu nóng đổ tung tóe. Tên cướp té. Ba bốn người nhảy vào giữ.
Đó là Mạch Kiến Quân, 24 tuổi, nợ tiền game. Cha hắn, ông Mạch Vinh, hôm sau đến tiệm cúi đầu xin lỗi, bà rót trà mời.
Chiếc nhẫn nhựa xanh trở thành vật chứng. Còn tờ giấy gói vàng hôm ấy, bà ⟦victim:Thái Ngọc Lệ⟧ đem ép kính, ghi lên đó tên từng người đã giúp: cậu Tài cá viên, chú Bảy xe ôm, cô Hằng tóc dài, hai anh dân phòng Tín và Nghĩa.
Trưởng Công an thị trấn Mai Thanh Tùng khuyên các tiệm vàng lắp chuông báo động nối thẳng về trụ sở. Đến nay 9/9 tiệm đã lắp.

Giải bóng chuyền "Vì an ninh biên giới" lần thứ V
Ba ngày thi đấu ở sân Đồn Biên phòng Ia O kết thúc tối chủ nhật. Mười đội, hai mươi mốt trận, khán đài lúc nào cũng kín.
Trận chung kết nam giữa Công an huyện và làng Mít Jép kéo đến ván thứ năm. Chủ công Rơ Lan Thoan của làng Mít Jép nhảy cao gần lưới, đập quả nào cũng như sấm. Bên kia lưới, Thượng úy Đỗ Ngọc Quân vừa ra viện vì trật khớp vai vẫn vào sân. Trọng tài Nguyễn Viết Hoài hai lần phải dừng trận vì khán giả tràn vào.
Làng thắng 3–2. Puih Blin, đội trưởng, người năm trước bị phạt vì săn chồn bay, ôm cúp khóc. Thương hơn cả là Siu Thơk: cậu va trúng cột lưới ở ván tư, chảy máu mũi, lau xong lại đánh tiếp.
Giải nữ thuộc về xã Ia Chía với chị Rơ Mah Pher xuất sắc nhất. Giải phong cách: Công ty Cao su 74. Giải cổ động viên: già làng Ksor Hnhao, 80 tuổi, mang chiêng đi đánh suốt ba ngày.
Thay mặt ban tổ chức, Trung tá Cao Bá Lập trao cúp và 10 triệu đồng. Hẹn năm sau, sân làng Bi.

Ba lần gõ cửa
Lần gõ cửa đầu tiên là của người bán máy lọc nước. Ông cụ không mua.
Lần thứ hai, vẫn người đó, mang theo "phiếu trúng thưởng tri ân". Ông cụ được một cái nồi cơm, mừng, ký tên vào một tờ giấy chữ nhỏ li ti.
Lần thứ ba có bốn người, mặt lạnh tanh. Họ nói cụ đã ký mua gói chăm sóc sức khỏe 45 triệu đồng, không trả thì kiện ra tòa, con cháu làm nhà nước mất việc. Cụ run, mở tủ lấy tiền hậu sự đưa họ.
Nhà ở ngõ Bà Triệu, phường Lê Lợi. Hàng xóm gọi cụ là cụ giáo; tên đầy đủ: ⟦victim:Bế Kim Đài⟧. Mãi giỗ cụ bà, con trai là anh Bế Kim Sơn về mới biết chuyện. Anh Sơn trình báo.
Công ty Sức khỏe Vàng An Khang do Phí Thanh Hoằng đứng tên; các nhân viên Lục Thế Công, Tô Mạnh Tường đã bị triệu tập. Trong sổ của họ còn danh sách hơn trăm người già.
Tổ trưởng tổ dân phố Giáp Thị Bảy rút kinh nghiệm: mỗi cầu thang dán tên một người trẻ nhận giúp các cụ xem giấy tờ. Cụ giáo nay đọc báo phải có kính lúp, nhưng hễ ai gõ cửa là hỏi to: "Lần thứ mấy?"

Tin vắn: Truy tặng và thăm hỏi
Nhân kỷ niệm Ngày truyền thống Công an nhân dân, đoàn công tác do Đại tá Hồ Nhật Quang, Phó Giám đốc Công an tỉnh, dẫn đầu đã đến thắp hương tại nhà liệt sĩ ⟦?victim:Trần Đình Nhuận⟧ ở xã Hương Bình. Liệt sĩ ⟦?victim:Trần Đình Nhuận⟧ hy sinh khi vây bắt toán cướp có vũ trang trên đèo Phước Tượng bốn mươi năm trước. Mẹ liệt sĩ, cụ Phan Thị Chút, nay 97 tuổi, nắm tay từng cán bộ, hỏi "thằng ⟦?victim:Nhuận⟧ có về theo không".
Đoàn cũng tặng quà thương binh Nguyễn Quý Đôn, thương binh Hoàng Trọng Bồi và bà Lê Thị Gái, vợ liệt sĩ. Mỗi phần quà gồm hai triệu đồng, một chiếc quạt.
Buổi chiều, đoàn thăm Công an xã Lộc Bổn, nơi Trung úy Châu Viết Thắng đang nghỉ điều trị sau tai nạn ngã núi khi tìm người mất tích. Ông Hồ Nhật Quang dặn ban chỉ huy bố trí người chăm sóc.
Cùng ngày, Đoàn Thanh niên trồng 200 cây sao đen quanh nghĩa trang. Ba nghệ nhân Cao Thị Huyền, Mai Văn Phẩm, Tôn Thất Lý biểu diễn ca Huế phục vụ bà con, không lấy thù lao.

Xóm Cồn hết sợ "ma"
Có một thời, người xóm Cồn không dám ra vườn nhãn sau tám giờ tối. Họ đồn có ma tóc dài khóc. Bà Trà Thị Lựu thấy, ông Cao Văn Mật thấy, con nít thì nghe kể rồi khóc theo.
Đội dân phòng do anh Kiên Sóc Kha phụ trách rình hai đêm. Đêm thứ ba, họ bắt được "ma": cái máy phát tiếng khóc đặt trong lu, nối với bình ắc quy. Cạnh đó là chòi đá gà, chiếu bạc, tám con gà nòi và một bầy người chạy không kịp mang dép.
Chủ sới là Tăng Quốc Đạt. Đạt thú thật nghĩ ra con ma để "người ta khỏi dòm ngó". Vợ Đạt, chị Kim Thị Sa Ranh, không hề biết chồng làm chuyện này, giận bỏ về nhà mẹ đẻ, sau lại thôi.
Mười bốn người bị phạt, tổng cộng 46 triệu đồng. Chủ tịch xã Lê Thành Út đùa: con ma đắt nhất huyện.
Điều hay là sau vụ đó, ông Mật bàn với chủ vườn thắp đèn năng lượng mặt trời dọc lối đi. Tối tối, thanh niên ra đó đàn ca. Chùa Phnô Rô cho mượn bộ trống. Hỏi còn sợ ma không, bà Lựu nói: sợ, nhưng là sợ ma… bài bạc.

"Mẹ ơi, con đang ở đâu?"
Mười bốn giờ mười, bến xe Gia Lai. Một bé trai đứng khóc bên quầy nước mía. Bé mặc áo siêu nhân, nói mình tên ⟦minor:Tít⟧, năm tuổi, nhà có con chó vàng, ba chạy xe tải. Ngoài ra không nhớ gì.
Anh lơ xe Bùi Văn Giỏi bế cháu lại phòng điều hành. Chị Nay H'Yiên ở quầy vé dỗ bằng cái bánh bao. Loa bến xe đọc ba lần. Hai mươi phút sau, Đại úy Phùng Xuân Vượng của Công an phường đưa cháu về trụ sở, đăng ảnh đôi dép lên trang phường (không đăng mặt cháu).
Hóa ra bà ngoại dắt cháu đi đón xe về Bình Định, mải mua vé thì cháu theo một con chó… vàng. Bà ngồi sụp ở cửa số 3, tưởng cháu bị bắt cóc, kêu không ra tiếng. Nhìn thấy cháu, bà lão cứ xoa đầu, quên cả cám ơn.
Chuyện chỉ có vậy. Nhưng ông Trần Lê Vinh, trưởng bến, từ hôm đó cho in vòng giấy ghi số điện thoại để phụ huynh đeo cho trẻ. Ngày thường hết chừng năm chục cái, ngày lễ hết ba trăm.
Chúng tôi hỏi Đại úy Vượng lúc ấy có nghĩ chuyện xấu không. Anh gật: nghề này phải nghĩ chuyện xấu trước, rồi mừng sau.

Vườn sầu riêng và đàn ong sắt
Gia đình ông Huỳnh Tấn Khoa ở Krông Pắc bỏ ra sáu mươi triệu lắp camera quanh vườn, hàng xóm chê phí. Mùa vừa rồi, sầu riêng trăm nghìn một ký, đạo tặc khắp nơi, vườn ông không mất trái nào.
Ngược lại, vườn kế bên của bà ⟦victim:Nguyễn Thị Tường Vi⟧ bị hái trộm gần tám tạ chỉ trong một đêm mưa. "Chúng hái như người nhà, biết trái nào già," bà chua chát. Vết chân trên bùn lớn nhỏ đủ cỡ, ít nhất năm người. Bà vay ngân hàng hai trăm triệu, giờ chưa biết tính sao.
Nhờ hình từ "đàn ong sắt" bên vườn ông Khoa, công an huyện nhận ra chiếc bán tải. Phạm Công Danh, Vi Văn Toàn, Y Wel Niê bị bắt ở rẫy bên Cư Kuin, sầu riêng đã bán cho vựa. Chủ vựa Mã Tiểu Long khai mua giá rẻ một nửa, nên cũng bị làm rõ.
Thiếu tá Lê Đăng Khoa Trưởng, phụ trách địa bàn, đang vận động các hộ lắp camera chung, chia tiền theo diện tích. Mười bảy nhà đã góp. Hợp tác xã của anh Cao Văn Lượng cho vay không lãi phần còn thiếu.
Mùa sau, ông Khoa nói vui, ong sắt sẽ bay khắp xã.

Giấy khen đến muộn
Trong đợt rà soát hồ sơ, Công an huyện Gò Dầu phát hiện một tờ giấy khen ký từ chín năm trước chưa trao. Người được khen: anh Lữ Văn Đệ, thợ câu, ấp Phước Đông.
Hồi đó anh Đệ đang câu ở bến Đình thì nghe tiếng ùm. Hai tên trộm chó bị dân rượt, phóng xe xuống sông, một đứa không biết bơi. Anh lội ra vớt nó lên, hô hấp cho tỉnh rồi giữ luôn chờ công an. Tên trộm ấy là Trần Văn Mót, sau đi tù, ra tù lại đến cám ơn.
Giấy khen ký xong thì anh Đệ theo ghe lên Biển Hồ, không ai biết ở đâu mà trao. Nay anh về, tóc bạc quá nửa.
Lễ trao gọn trong mười phút tại nhà văn hóa ấp. Có Trung tá Đào Duy Tân, có bà trưởng ấp Ngô Thị Rành, có cả Mót bồng con tới dự. Anh Đệ cầm tờ giấy ố vàng lật qua lật lại: "Chữ còn rõ hén".
Số tiền thưởng hai trăm ngàn được tính lại theo mức hiện hành thành một triệu hai. Anh mua ký thịt, phần còn dư đãi mấy đứa nhỏ trong ấp ăn chè.

Một đêm ở tổ tiếp dân
22 giờ. Mưa. Người đầu tiên bước vào là chị ⟦victim:Ma Thị Chuyên⟧, tóc ướt, tay ôm cái túi rách quai. Chị bán ngô nướng ở bờ hồ; hai thanh niên xin lửa châm thuốc, rồi một đứa bóp cổ, đứa kia lấy túi tiền hàng. Cổ chị còn hằn đỏ, nói phải dừng lại nuốt nước bọt.
22 giờ 40. Ông Vi Đức Hải đến xin xác nhận mất giấy tờ do bỏ quên trên xe khách.
23 giờ 15. Hai vợ chồng trẻ, Lục Văn Giang và Hứa Thị Thảo, cãi nhau vì tiền mừng cưới, lên nhờ… công an phân xử. Thượng úy Dương Công Lâm pha cho mỗi người gói mì. Ăn xong họ chở nhau về.
0 giờ 20. Tổ tuần tra dẫn vào hai thanh niên: Nông Quốc Khải, Trương Đức Mạnh. Trong túi Khải có chiếc khăn len tím. Chị bán ngô nhìn chiếc khăn, gật đầu rồi quay mặt đi.
1 giờ. Bác bảo vệ trường Hoàng Ngũ mang ấm chè sang.
3 giờ. Không có ai. Lâm viết nhật ký trực, thêm vào cuối dòng chữ nhỏ: "Nhớ mua trả chị ⟦?victim:Chuyên⟧ cái quai túi".

Lễ công bố xã không ma túy
Sáng 26-6, sân UBND xã Nghĩa Thái cờ bay kín. Sau bảy năm trong danh sách trọng điểm, xã được công nhận sạch ma túy.
Đọc diễn văn, Chủ tịch Vi Thanh Hoài nhắc lại hồi xã có 46 người nghiện, đêm nghe chó sủa là biết nhà ai mất trộm. Ông không đọc tên ai, chỉ nói: nhiều người trong số ấy đang ngồi dưới kia, mặc áo trắng.
Ngồi dưới kia là Lương Văn Kiểm, giờ làm chủ xưởng mộc mười hai thợ. Là Hà Văn Luyến, từng bỏ vợ bỏ con, bán cả cái tủ thờ; nay vợ anh, chị Lô Thị Duyên, ngồi bên cạnh quạt cho chồng. Là Ngân Văn Huỳnh, hai bàn tay sẹo vì thuốc, phụ trách đội văn nghệ.
Phần trao thưởng, ban chuyên án 6 năm trước được mời lên: Thượng tá Lê Khắc Thuyết, Thiếu tá Nguyễn Cảnh Tuấn và bà bác sĩ điều trị Methadone Trần Thị Ngọc Bích. Trùm ma túy Xồng Bá Lầu, người gieo cái chết trắng ngày ấy, đang thụ án chung thân.
Lễ kết thúc bằng điệu lăm vông. Ông Kiểm nhảy vụng, dẫm cả lên chân chủ tịch xã.

Hồi âm của bạn nghe đài
Tuần qua, chuyên mục "Chuyện xóm mình" nhận được 18 thư và cuộc gọi.
Bác Nguyễn Hữu Tấn ở Bình Sơn góp ý: nên đọc chậm phần số điện thoại.
Chị giấu tên ở thôn Thạnh Đức viết: chồng tôi vay app, giờ họ gọi cả cho hiệu trưởng trường con tôi học, dọa tung ảnh ghép. Ban biên tập đã chuyển thư cho Công an huyện.
Thầy Đặng Duy Cường, giáo viên Trường THCS Phổ An, gửi bài thơ lục bát tám câu về mũ bảo hiểm, chúng tôi sẽ đọc vào thứ Năm.
Ông ⟦victim:Tiêu Viết Hạnh⟧, chủ ghe câu mực Sa Huỳnh, kể lại: "Họ nói là trung tâm đăng kiểm, kêu tôi quét mã nộp phí gia hạn. Tôi quét. Tài khoản đang có mười chín triệu, còn lại bốn nghìn". Câu chuyện của ông, xin bà con ngư dân ghi nhớ.
Em Thảo Nguyên, sinh viên, hỏi tổng đài có nhận tố giác ẩn danh không. Xin trả lời: có.
Bà Lê Thị Bông, 81 tuổi, không góp ý gì, chỉ khen giọng cô Thu Hà dễ nghe.
Trân trọng cảm ơn, hẹn gặp lại. Biên tập: Ngọc Mẫn. Kỹ thuật: Xuân Lãm.

Đội xe ôm "không chở hàng cấm"
Ngã ba Cai Lang có mười chín bác tài, tuổi từ ba mươi tới bảy mươi. Đội trưởng là ông Hồ Văn Nhái, trước kia lái xe lam.
Nội quy của đội viết bằng sơn trên vách: không chở hàng cấm, không chở người say, không chặt chém. Ai phạm thì nghỉ chạy ba ngày. Anh Chung Vĩnh Kỳ từng bị nghỉ vì lấy khách miền Trung năm chục ngàn cho đoạn đường hai cây số; anh tự ái, rồi cũng quay lại.
Hôm 3-5, thấy hai tên giật điện thoại phóng qua, cả bốn xe nổ máy rượt. Ông Nhái ép được chúng vô lề. Anh Từ Hữu Lễ bị một cú đạp, té lăn, đứng lên phủi quần: "Trầy chút đỉnh, có sao đâu". Hai tên cướp là Phan Bửu Toàn và Nguyễn Lê Gia Huy, đều có tiền án.
Phường tặng đội mười chín cái nón bảo hiểm có in phù hiệu. Bà Hai bán bánh tét tặng mười chín đòn bánh.
Thiếu tá Cổ Tấn Hào nói vui: tôi có mười chín cảnh sát không lương.

Chị ⟦?victim:Hồ Thị Xưng⟧ và chiếc khăn thổ cẩm không bán
Nhà sàn chị ⟦?victim:Xưng⟧ ở thôn A Xóc, mé tây Hướng Hóa. Trên vách treo chiếc khăn dệt dở, ai hỏi mua cũng lắc.
Năm mười bảy tuổi, chị theo một người đàn bà quen ngoài chợ Khe Sanh, nghe nói sang Lào phụ quán ăn lương cao. Qua biên giới rồi bị đưa tuốt tới một nơi chị không biết tên, nhốt trong phòng, đánh, bắt tiếp khách. Chiếc khăn dệt dở là thứ duy nhất mang theo. Mười bốn tháng sau, ⟦victim:Hồ Thị Xưng⟧ trốn được nhờ một tài xế người Quảng Bình.
Kẻ đưa chị đi tên Nguyễn Thị Thám, đã lãnh mười hai năm tù.
Bây giờ chị dạy dệt cho hai mươi phụ nữ Vân Kiều. Chị Hồ Thị Thê vay vốn mua khung cửi, cô Hồ Thị Nga vẽ mẫu, anh Pả Chiêng chở hàng. Cán bộ xã Võ Thị Thanh Huyền giúp mở gian hàng.
Đến lớp nào, chị cũng kể chuyện của mình, không giấu. "Mình nói để con gái bản khỏi đi theo," chị bảo, tay không rời con thoi.

Chợ phiên an toàn
Từ tờ mờ, Trung úy Sùng Thị Say đã có mặt ở cổng chợ Cán Cấu. Việc đầu tiên là treo băng rôn tiếng Mông: "Tiền để trong áo, đừng để trong gùi".
Bán trâu có ông Thền Văn Ngán, năm nay được giá. Bán rượu có bà Lù Thị Pằng. Bán thuốc nam có thầy lang Ma Seo Páo, miệng rao chữa được rắn cắn, ngã gãy xương, "bị người ta đánh cũng chữa". Mọi người cười ồ.
Tổ công tác đi ba vòng. Vòng thứ nhất nhắc bảy người đỗ xe lấn đường. Vòng thứ hai mời Hoàng Seo Dín về lán vì bán pháo tự chế; Dín xin nộp hết, phạt cảnh cáo. Vòng thứ ba không có gì.
Trưa, thi chọi họa mi. Con của anh Vàng Seo Lử thắng con của ông Giàng Sín Cồ. Ông Cồ tiếc, ôm lồng chim uống ba bát rượu, được cháu dắt ngựa đưa về.
Chợ tan lúc hai giờ. Trong sổ ghi: không trộm, không đánh nhau, nhặt được một cái gùi, đã trả cho người để quên là chị Cư Seo Mỷ.

Ghi nhanh: 36 giờ tìm thủ phạm đốt xưởng gỗ
Lửa bốc lúc nửa đêm ở cụm công nghiệp Đồng Kỵ. Sáu xe chữa cháy phun đến sáng. Xưởng của anh ⟦victim:Chử Văn Quyết⟧ chỉ còn khung sắt; mười hai bộ bàn ghế sắp giao hóa thành than.
Ban đầu ai cũng nghĩ chập điện. Nhưng Đại úy Vương Đắc Thành nhìn thấy nắp can nhựa ở góc tường phía bắc, nơi không có ổ cắm nào. Camera của xưởng bà Dương Thị Hoài quay được bóng người thọt chân.
Người thọt chân ở làng chỉ có vài. Ông Trần Danh Tụ thọt vì chiến tranh, đêm đó ngủ nhà con gái. Anh Nguyễn Thế Duyệt thọt vì ngã giáo, đang nằm viện. Còn Đàm Quang Vịnh không thọt, nhưng mới bị bỏng bàn chân.
Bị gọi lên, Vịnh chối quanh, rồi gục đầu: làm công ba năm, bị trừ lương, uất quá nên tưới xăng.
Người bảo vệ già ⟦victim:Ngô Gia Thỉnh⟧, ngủ trong xưởng, bị bỏng hai cánh tay khi cố kéo máy cưa ra, đến nay vẫn băng trắng. Ông nói thương thằng Vịnh, ngày thường nó hay mua thuốc lào cho ông.

Đài truyền thanh phường Mỹ Bình: Nhắc nhở đầu tuần
Bà con thân mến, tuần này triều cường lên cao, xin chú ý tài sản, xe cộ.
Tổ 12 có anh Đỗ Kim Thạch vừa giao nộp con kỳ đà vân quý, đã chuyển cho kiểm lâm. Tổ 7, quán Hương Biển của bà Trịnh Ngọc Huê bị phạt 12 triệu vì hát karaoke quá giờ; đề nghị các quán khác rút kinh nghiệm.
Thứ Năm, lúc 8 giờ, bác sĩ Khổng Văn Tường khám mắt miễn phí. Ưu tiên người già, người khuyết tật. Ai mổ cườm được chùa Bửu Vân lo tiền xe.
Công an phường cho biết đang tạm giữ Trương Lê Quốc Bảo và Lê Tiến Khôi để làm rõ hành vi cố ý gây thương tích tại quán nhậu Bờ Kè. Ai chứng kiến vui lòng liên hệ trực ban.
Lớp võ cổ truyền của võ sư Bá Văn Quyền, người Chăm, khai giảng mùng 5, dạy các bạn nữ cách thoát thân khi bị nắm tóc, nắm tay.
Cuối cùng, xin chúc mừng cô Nguyễn Thị Nguyệt Thu đoạt giải Nhì tiếng hát khu phố.
Chương trình do Bảo Ngân thực hiện.

Nồi cám lợn và món nợ 5 triệu
Ở xóm Nà Lạn, nhà bà ⟦?victim:Mông Thị Chiên⟧ nuôi mười con lợn nái. Sáng 14-3 bà ra chuồng, thấy cả đàn sùi bọt mép. Đến trưa, mười con chết chín.
Bà ngồi bên nồi cám, mùi thuốc chuột vẫn còn hăng hắc. Trị giá đàn lợn hơn bảy mươi triệu, trong đó có tiền vay quỹ phụ nữ.
"Tôi chẳng làm gì ai," ⟦victim:Mông Thị Chiên⟧ nói với cán bộ xã.
Thiếu tá Triệu Ích Thành hỏi về nợ nần. Bà nhớ ra: anh Đàm Văn Thụ vay năm triệu từ Tết, tuần trước bà có đòi trước mặt đông người. Thụ thừa nhận ngay: xấu hổ nên làm liều. Bố Thụ là ông Đàm Văn Thiết bán đôi trâu, đem tiền sang đền, vừa đếm vừa xin bà rút đơn.
Pháp luật không đơn giản thế. Thụ bị khởi tố tội hủy hoại tài sản, song việc bồi thường được xem là tình tiết giảm nhẹ.
Trưởng xóm Hà Ích Lương, người dắt đôi trâu đi bán hộ, bảo: năm triệu mà thành bảy chục triệu, cái giận đắt thế đấy.

Gương mặt tuần này: Nữ trưởng thôn 26 tuổi
Người ta bảo chị Lê Hoàng Thảo Vy trẻ quá, làm sao nói được mấy ông thợ mỏ. Chị cãi: cháu không nói, cháu làm.
Việc đầu tiên chị làm là dọn bãi rác sau chợ, nơi thanh niên tụ tập hút chích. Một mình với cái xẻng. Ngày thứ hai có cô Phạm Thị Gấm ra giúp. Ngày thứ ba là hai chục người. Bãi rác thành sân cầu lông.
Chuyện khó nhất là gia đình ông Vũ Đình Khoáng. Con trai ông, Vũ Đình Tuyển, nghiện nặng, mỗi lần lên cơn đập phá, hàng xóm khiếp. Chị ngồi với Tuyển ba buổi, cuối cùng Tuyển tự thu xếp quần áo đi cai. Ngày anh về, thôn có mâm cơm.
Bí thư Đinh Thế Vinh nhận xét ngắn: "Tôi làm hai mươi năm, không bằng". Thượng úy Tô Hải Yến, công an phụ trách xã, thì xin chị cái mẹo; chị nói mẹ cháu bán hàng xén, mẹo là nghe người ta kêu ca cho hết.
Cuối năm, chị cưới. Chú rể Nguyễn Tùng Dương là bộ đội công binh. Cả thôn đi ăn cưới, rác tự gom mang về.

Trả lời đơn của công dân
Công an xã Hòa Tiến nhận được đơn của ông ⟦?victim:Ông Văn Sỹ⟧ (thôn Lệ Sơn) đề nghị xác minh việc bị hàng xóm ném đá lên mái tôn. Qua xác minh, xin trả lời như sau:
Từ ngày 2 đến 9-8, mái nhà ông bị ném tổng cộng bảy lần. Một viên xuyên tấm nhựa, rơi trúng vai vợ ông, bà ⟦victim:Đặng Thị Mót⟧, gây bầm tím. Ông ⟦victim:Ông Văn Sỹ⟧ cũng bị viết sơn đỏ lên cổng với lời lẽ đe dọa.
Người thực hiện là Lê Quý Thạch và Mai Hoàng Sang, 19 tuổi, do bực vì ông nhắc việc mở nhạc to. Ông Nguyễn Văn Hoanh, bị ông nghi ngờ trong đơn, không liên quan; đề nghị ông có lời với ông Hoanh.
Hai thanh niên đã bị xử phạt tổng cộng 11 triệu đồng, phải khắc phục mái tôn. Cha mẹ Thạch, Sang đã đến nhà xin lỗi, có sự chứng kiến của trưởng thôn Phan Bá Thọ và cựu chiến binh Trần Tấn Điểu.
Nếu không đồng ý, ông có quyền khiếu nại theo luật định.
Trưởng Công an xã: Thiếu tá Huỳnh Đức Trung

Khi "ông từ" dạy võ
Chiều nào sân miếu Bà Chúa Xứ cũng rầm rập. Ông từ Mạc Như Long, đai đen Tân Khánh Bà Trà, dạy võ không lấy tiền, chỉ lấy… học bạ. Ai điểm kém thì đứng tấn gấp đôi.
Học trò ông có đủ mặt. Trần Quốc Thái, thợ hồ hai mươi bốn tuổi, ngày trước nổi tiếng đánh lộn, chém người lãnh án hai năm; giờ là trợ giảng. Cô Lý Ái Mỹ, bán bảo hiểm, học vì sợ cướp. Ông Trương Gia Lợi sáu mươi tuổi học vì đau lưng.
Hồi tháng 2, Thái đang đi giao gạch thì thấy một gã giật dây chuyền. Anh bỏ xe gạch, chạy bộ gần nửa cây số, dùng đúng một đòn chân. Kẻ bị bắt tên Hồng Bửu Điền. Sợi dây trở về với chủ, người ta cám ơn, anh đỏ mặt: "Tui nợ đời chút đỉnh, trả bớt".
Công an thị xã mời ông từ cộng tác huấn luyện dân phòng. Đại úy Phó Đức Huy là học trò khóa hai.
Ông Long chỉ dặn một câu mỗi khi tan lớp: võ là để khỏi phải đánh.

Phóng sự: Những ngày ở "công ty" bên kia biên giới
Chúng tôi gặp ⟦victim:Thạch Sa Rươl⟧ trong căn nhà lá cuối phum Tà Điếp. Người thanh niên nặng bốn mươi ba ký, lưng áo kéo lên là chằng chịt vệt roi điện.
Cậu kể, giọng đều đều như đọc bài. Bạn cũ rủ đi làm "nhập liệu". Xe ôm chở qua đường mòn. Vào tới nơi mới biết phải gọi điện lừa người Việt; ngày nào không đủ chỉ tiêu thì nhịn cơm, thì chích điện. Muốn về phải chuộc 120 triệu.
Người bạn cũ tên Lâm Sô Phia nay bị công an bắt. Mẹ Sô Phia, bà Thạch Thị Sà Lia, không dám ra đường.
Cùng về đợt ấy có em ⟦minor,victim:Kim Ra Đết⟧, mới 16 tuổi, bỏ học theo anh họ. Em không nói gì cả, suốt buổi chỉ bóc vỏ cây.
Sư cả chùa Pô Thi, hòa thượng Lâm Tú Linh, cho hai anh em vào chùa học chữ, học nghề điêu khắc. Thượng úy Sơn Ngọc Hoàng tuần nào cũng ghé. "Cứu về chưa xong đâu," anh nói, "phải chờ nó biết cười lại".

Cây gạo đầu làng và ông Chánh án về hưu
Dưới gốc gạo làng Vọng Nguyệt có bàn đá, mỗi sáng ông Chu Đình Thắng ra đó ngồi với ấm trà. Ông từng làm chánh án huyện hai mươi năm, xử những vụ giết người, hiếp dâm, cướp của mà cả tỉnh biết tên. Về hưu, ông nhận chân tổ trưởng tổ hòa giải.
Vụ đầu tiên: nhà ông Nguyễn Phú Trượng trồng mít, rễ đâm sang bếp nhà bà Chu Thị Tám. Cãi nhau hai năm. Ông Thắng không nói luật, chỉ hỏi mít có ngon không. Bà Tám bảo chưa ăn bao giờ. Thế là mùa mít ấy có người mang sang ba quả.
Vụ thứ hai mươi: anh em ruột Nguyễn Danh Khởi, Nguyễn Danh Phát tranh nhau đất hương hỏa, dọa chém nhau. Ông lấy bản di chúc cụ cố viết chữ Nho, mời thầy đồ Hạ Bá Nghi đọc. Đọc xong, hai anh em im.
Chưa vụ nào phải ra tòa. Ông nói đùa, hồi trước tôi ăn lương để xử, giờ tôi uống trà để khỏi xử.
Làng vừa bầu ông "Công dân tiêu biểu", cùng với chị y tá Ngô Thị Phương và anh thợ điện Lê Bá Vượng.

Tin an ninh huyện đảo
Đồn Công an Bến Đầm vừa khám phá nhanh vụ trộm trên tàu cá. Rạng sáng 20-2, ông chủ tàu ⟦victim:Nguyễn Hiệp Thành⟧ phát hiện máy định vị và hai bình ắc quy không cánh mà bay, thiệt hại chừng 48 triệu đồng; chuyến biển mùa Tết phải hoãn, bảy bạn thuyền nằm bờ.
Rà soát các ghe neo cùng đêm, trinh sát thấy Võ Sỹ Nhân có vết cắt mới ở tay. Nhân khai cùng Bùi Tấn Lực bơi sang, tháo máy chuyền qua thúng. Tài sản thu hồi đủ.
Trong tuần, đồn còn: giúp du khách Hàn Quốc tìm lại máy ảnh để quên trên xe buýt; đưa anh Lê Xuân Tiềm lên cơn đau ruột thừa vào đất liền bằng tàu cao tốc; phạt chủ nhà nghỉ Sao Biển là bà Đinh Ngọc Thủy vì không lưu trú khách.
Trung tá Phạm Như Hải cho biết mùa gió chướng, trộm tàu thường tăng. Các chủ tàu nên để người ngủ lại, đánh dấu thiết bị. Ông Hai Cá Mú, chủ ba ghe lớn, đã làm: mỗi máy khắc tên con gái ông.

Thư gửi thầy giáo dạy bơi
Thầy Khúc Thừa Nghĩa kính mến!
Chúng tôi là phụ huynh của mười bốn cháu học bơi hè ở đập Khe Ngang. Hôm bế giảng đông quá không nói được, nay viết mấy dòng.
Trước thầy, cứ mỗi hè làng lại mất một, hai đứa. Ông Đậu Văn Kiều có cái loa, năm nào cũng phải đọc tin buồn. Năm nay ông bảo loa chỉ đọc tin vui.
Thầy đi công an nghĩa vụ về, không có nghề gì ngoài bơi. Thầy lội xuống đập dọn từng cục đá, cái chai vỡ, chân rách chảy máu mà không kêu. Thầy lấy thân chuối làm phao. Thầy dạy cả con ông Hoàn, thằng bé sợ nước nhất làng. Chị Cao Thị Hiên còn nói giỡn thầy nghiêm hơn công an.
Chúng tôi góp nhau được ba triệu, thầy trả lại, bảo mua áo phao. Vậy nên chúng tôi mua mười sáu cái, treo ở nhà văn hóa, ghi tên thầy.
Mong thầy sớm cưới cô Lành.
Thay mặt phụ huynh: Thái Đình Lục, Nguyễn Thị Nhường, Phan Văn Cẩn

Một vụ "mượn xe" ở thị trấn Chư Sê
Ngày 1: Chị ⟦victim:Đỗ Thị Ánh Hằng⟧ mở tiệm cho thuê xe máy. Một vị khách lịch sự, áo sơ mi trắng, thuê hai ngày chiếc SH mới cứng, để lại căn cước.
Ngày 3: Hết hạn, điện thoại khách không liên lạc được. Căn cước là giả. Chị gọi đi gọi lại, rồi hiểu.
Ngày 4: Chị lên công an thị trấn. Thượng úy Ksor Tuih lật hồ sơ, thấy một vụ y hệt ở Ayun Pa: anh ⟦victim:Bùi Thế Nhã⟧ cũng mất chiếc Vario theo kiểu đó.
Ngày 9: Một tiệm cầm đồ ở Quy Nhơn báo có người cầm chiếc xe biển số lạ. Chủ tiệm, ông Hà Kỳ Anh, giữ khách lại bằng cách… mời ăn bún chả cá.
Ngày 10: Ngô Triệu Phú, kẻ áo trắng, bị đưa về. Cùng bị tạm giữ còn có Thân Thị Kiều Oanh, người in giấy tờ giả.
Ngày 12: Trả xe. Xe SH trầy một bên yếm. Người thuê xe kế tiếp là anh Rcom Đal, để lại căn cước thật và đôi gà.

Câu lạc bộ Cồng chiêng trẻ và lời hứa của Y Pốt
Làng Kon Klor có cái nhà rông cao nhất vùng. Tối thứ sáu, hai mươi bảy thanh niên tập chiêng, đứng đầu là A Thút, nghệ nhân ưu tú.
Y Pốt tới tập từ tháng tư. Trước đó, anh nằm trong danh sách thanh niên "cần quan tâm": hai lần bị phạt vì trộm gà, một lần vì đánh người ở quán karaoke. Trưởng thôn A Ngưi không ghi tên anh vào sổ nữa từ khi anh biết đánh bài mừng lúa mới.
Hôm hội diễn, Pốt đánh chiêng núm. Ban giám khảo gồm nhạc sĩ Trần Phước Duy, nghệ nhân Y Der và thầy Phạm Hồng Phong cho giải A.
"Cầm cái chiêng thì tay không cầm dao được," A Thút bảo.
Đại úy Lương Thanh Bình là người đem Pốt tới nhà rông. Anh kể bữa đầu Pốt bỏ về giữa chừng, bữa hai cũng thế. Bữa ba anh giấu xe của Pốt.
Chuyến lưu diễn ở Hội An tháng tới, Pốt được đi máy bay lần đầu. Mẹ Pốt là bà Y Nhớ đã gói sẵn gạo nếp, dặn đừng làm mất mặt làng.

Nỗi sợ trong căn hộ 1507
Không ai ở chung cư Phú Thịnh nghĩ cô giáo dạy đàn lại có thể gầy đi nhanh như thế. Học trò nghỉ dần. Rèm không kéo.
Cô bị theo dõi. Người yêu cũ, Trình Gia Khiêm, nhắn mỗi ngày hàng trăm tin, gửi ảnh cô đang đi chợ chụp từ sau lưng, gửi cả vòng hoa tang đến tận cửa. Cô đổi số, hắn tìm ra số mới. Cô đổi khóa, hắn ngồi ở cầu thang.
Đến lúc trên vòng hoa ghi rõ ⟦victim:Nghiêm Thùy Lâm⟧, bảo vệ Hàn Văn Chuyên không cho mang lên, tự ý gọi trưởng ban quản trị Âu Thị Lan Phương. Bà Phương đưa cô đi trình báo ngay trong đêm.
Khiêm bị triệu tập, bị thu điện thoại, trong máy có 2.300 tấm ảnh. Bố mẹ Khiêm từ Thái Nguyên xuống, bàng hoàng.
Hôm chúng tôi quay lại, tầng 15 có tiếng đàn. Cô bé học trò tập bản "Thư gửi Elise", vấp ở khuông thứ tư, cô giáo cười nhắc: chậm thôi em, không ai đuổi mình cả.

Hội nghị tuyên dương "Người có uy tín" tỉnh Lâm Đồng
Bảy mươi hai đại biểu, bảy mươi hai bộ trang phục. Ngồi hàng đầu là ông K'Tếu, 79 tuổi, người Mạ, tóc trắng như bông.
Báo cáo tham luận, ông ⟦?victim:Lơ Mu Ha Tang⟧ kể việc đi từng nhà đòi lại giấy đất mà dân thế chấp cho đầu nậu; chủ nợ Lê Thế Trân dọa đánh, ông vẫn tới. Bà Ka Hẹ nói về mười hai đám cưới không thách cưới. Ông Cil Ha Bang có bài ngắn nhất: "Con tôi hư, tôi dạy con tôi trước, rồi tôi mới dạy người ta".
Câu ấy làm hội trường lặng đi. Ai cũng biết con trai ông, Cil Ha Duyên, từng trộm trâu, chính ông dắt lên công an.
Phó Giám đốc Công an tỉnh, Đại tá Bùi Đức Thái, tặng bằng khen cho 15 cá nhân. Mỗi người một chiếc đài bán dẫn.
Giờ nghỉ, ông K'Tếu mở đài nghe thử, nghe trúng bài dân ca Quảng Nam, gật gù: giọng này chưa nghe bao giờ.
Chị phiên dịch Ka Să Hạnh cho hay ông thích nhất hai thứ: cái đài và cái bắt tay.

Rẫy mì Suối Cát, ngày thứ ba sau vụ án
Gió thổi tấm bạt che chòi phần phật. Ông ⟦victim:Chau Sóc Phol⟧ chỉ chỗ mình nằm hôm đó: "Nó chém đây, tui lấy tay đỡ, đứt gân". Bàn tay trái ông giờ co quắp như chân gà.
Chuyện chỉ bắt đầu từ đường nước. Nhà bên, Tạ Hoàng Lũy, đắp con đập nhỏ. Ông ⟦?victim:Phol⟧ phá. Lũy đắp lại. Rồi dao.
Con trai ông ⟦?victim:Phol⟧ tên Chau Thi, nghe tin từ Bình Dương chạy về, mặt đỏ gay, xách rựa. Trưởng ấp Mai Văn Đảnh ôm ngang người anh, hai người lăn xuống mương. "Tui không buông," ông Đảnh kể, "buông là có thêm một vụ nữa".
Vợ Lũy, chị Tô Thị Hường, dẫn ba con nhỏ về ngoại, ngày ngày nấu cháo bưng tới bệnh viện cho ông ⟦?victim:Phol⟧. Ông ăn.
Lũy đang bị tạm giam. Đại úy Neáng Sa Vên lập biên bản hòa giải phần bồi thường, còn phần hình sự thì luật lo.
Đường nước bây giờ có cống bê tông, chia đôi, Hội Nông dân xã bỏ tiền xây.

Chương trình "Mùa đông ấm" ở Mù Cang Chải
Đoàn thiện nguyện gồm 24 người do bà Lưu Thúy Hằng, chủ chuỗi cà phê ở Hà Nội, làm trưởng đoàn lên bản Háng Gàng trong mưa phùn. Đường lở, xe kẹt hai tiếng, anh Hờ A Dơ dẫn cả bản ra đẩy.
Quà gồm 150 áo ấm, 40 chăn, hai bồn nước. Nhận chiếc chăn đầu tiên là bà cụ Lý Thị Dua, mù hai mắt. Hộ anh Chang A Páo có nhà bị gió tốc được mười tấm tôn. Chị Thào Thị Mỷ, chồng mất vì bệnh, được đôi lợn giống.
Công an xã gửi hai đồng chí đi cùng giữ trật tự. Thiếu úy Giàng A Sình kiêm phiên dịch, kiêm hát. Anh nhắc bà con mấy câu: có người lạ rủ đi làm xa thì hỏi cán bộ; đừng mua thuốc trôi nổi; đừng uống rượu ngô ngâm lá ngón dọa nhau.
Đêm, lửa trại. Ông Sùng Chờ Tủa thổi khèn, cô giáo Nguyễn Thị Bích Đào nhảy, giày bung đế.
Bà Hằng hứa sang năm mang giày.

Bị chặn đường lúc tan ca
Chuyện xảy ra với ⟦victim:N.T.H.⟧, trú ngõ 8, tổ 4, phường Phố Cò, công nhân điện tử. Tan ca đêm, xe hỏng, chị dắt bộ. Hai người đàn ông đi bán tải tạt đầu, một kẻ xuống lôi chị vào bụi keo.
Chị cắn. Chị cào. Chị hét đến lạc giọng. Cách đó hai trăm mét, trong lán trông đầm, ông Hoàng Quốc Thuận và con rể là Dương Văn Tới nghe thấy, xách đèn chạy ra, vừa chạy vừa gõ xoong. Bọn chúng bỏ lại cả chiếc giày.
Chiếc giày cỡ 43 ấy đưa cảnh sát tới nhà Ngô Bá Sự. Kẻ thứ hai, Vũ Nhật Trường, ra trình diện sáng hôm sau có mẹ đi cùng.
Công ty đã bố trí xe đưa đón công nhân ca ba. Chủ tịch công đoàn Lường Thúy Kiều cho biết có 212 chị em đăng ký. Tổ dân phố lắp sáu bóng đèn, tiền điện ông Thuận xin trả một nửa, phường không nghe.
Thiếu tá Trịnh Thị Vân Khánh nói thêm: ai ở vào hoàn cảnh tương tự, xin đừng im lặng.

Sổ tay người gác tàu
Chắn km 1.012, ga Diêu Trì. Ca đêm của anh Lý Thường Vinh và chị Tô Nữ Hoài.
Một giờ mười bốn, đèn báo tàu SE7. Anh kéo chắn. Đúng lúc ấy một ông say, sau này biết tên Cù Huy Hiếu, chui qua, ngã dúi giữa hai thanh ray. Chị Hoài lao ra túm cổ áo. Đoàn tàu đi qua sau đó chín giây.
Báo cáo của ca trực chỉ có một dòng: "Có người vượt chắn, đã xử lý".
Tỉnh dậy ở trạm y tế, ông Hiếu không tin mình suýt chết. Vợ ông, bà Đào Thị Nở, tin, vì thấy cúc áo chồng đứt hết. Công an phường Nhơn Phú phạt ông 150 nghìn đồng. Bà Nở nộp, xin thêm tờ biên lai để dán lên tủ rượu.
Anh Vinh bảo việc này năm nào cũng có vài lần; báo chí viết thì chị Hoài ngượng. Còn chị kể mình chỉ nghĩ tới con gái đang ngủ ở nhà.
Tổng Công ty Đường sắt thưởng hai người ba triệu. Trưởng ga Nguyễn Như Thạch tặng chị đôi găng tay.

Bản án của bà cô
Phiên tòa lưu động tại nhà văn hóa xã Hải Thượng kín người. Bị cáo Lê Khả Vọng, 27 tuổi, lừa bán năm lô đất không có thật.
Người đầu tiên lên khai, oái oăm, là cô ruột của bị cáo. "Nó gọi tôi là o, nó ăn cơm tôi nấu từ bé. Tôi đưa nó 310 triệu tiền dưỡng già". Rồi bà xin tòa giảm án cho cháu. Bà tên ⟦victim:Lê Thị Tuyền⟧.
Kế đến là anh thợ lặn ⟦victim:Trần Xuân Đóa⟧, góp hai trăm triệu; vợ anh bỏ đi vì chuyện này. Ông giáo ⟦victim:Hồ Sỹ Mạo⟧ mất chín mươi triệu, xua tay không đòi nữa, "coi như học phí".
Luật sư Lâm Chí Công bào chữa theo chỉ định. Kiểm sát viên Bạch Thị Thúy Nga đề nghị 11 đến 12 năm. Chủ tọa Đỗ Viết Tín tuyên 11 năm.
Nghe xong, Vọng quay xuống tìm ai đó. Mẹ bị cáo, bà Phan Thị Thoan, đã ra ngoài từ lúc nào, đứng vịn cây bàng. Bà cô bước tới, hai người đàn bà đứng cạnh nhau rất lâu.

Nhật ký chốt kiểm soát dịch tả lợn
Ngày thứ nhất. Chốt dựng ở ngã tư Cây Da. Có tôi, anh Bế Văn Thước thú y, cô đoàn viên Hứa Lệ Quyên. Ông lái lợn Sầm Phúc Bình quay xe, chửi một câu.
Ngày thứ tư. Nhà bà Lương Thị Én phải tiêu hủy 22 con. Bà đứng ngoài rào, không khóc, chỉ hỏi hố đào sâu chưa.
Ngày thứ sáu. Bắt Long Văn Đậu chở trộm lợn bệnh qua lối mòn. Phạt sáu triệu. Đậu kêu khổ, chúng tôi cũng khổ.
Ngày thứ chín. Mưa. Chị Nông Thị Sao mang cho nồi cháo. Thượng úy Nguyễn Đạo Tường ngủ gục trên ghế, bút vẫn cầm tay.
Ngày thứ mười hai. Phó Chủ tịch huyện Đinh Ngọc Cương tới kiểm tra, tặng chốt thùng mì.
Ngày thứ mười lăm. Không có lợn chết. Cô Quyên hát.
Ngày thứ hai mươi mốt. Hạ chốt. Ông Bình quay lại, đưa hai gói thuốc, xin lỗi vì câu chửi. Cây ba-ri-e đem về làm xà đơn cho trẻ con.
Người ghi: Mã Thế Tuấn, công an viên thôn.

Bé gái bên cửa sổ số 4
Hôm ấy là ngày 8 tháng 3. Tổ tuần tra của Công an phường An Bình đi ngang hẻm 51 thì từ khung cửa sổ rơi xuống một chiếc dép, kế là một con búp bê. Trung úy Lương Hoàng Phúc ngước lên: sau chấn song có đứa nhỏ ra dấu im lặng.
Cửa khóa ngoài bằng xích. Phá khóa vào, họ thấy ⟦minor,victim:Đoàn Gia Hân⟧, 9 tuổi, và em trai ⟦minor,victim:Đoàn Gia Khải⟧, 4 tuổi, hai chị em nhịn đói gần hai ngày. Mẹ ruột các em, Trần Ngọc Yến Nhi, bỏ đi đánh bạc; người tình của bà ta là Hồ Bảo Lâm hay dùng dây sạc quất.
Cô Út bán xôi đối diện khóc ngất: nghe tiếng khóc mà cứ tưởng tụi nhỏ làm nũng.
Hai em được đưa tới Trung tâm Công tác xã hội. Giám đốc trung tâm Lưu Thị Hồng Điệp nói cô chị cứ giấu bánh mì dưới gối, sợ em đói.
Ông nội từ Cà Mau lên xin đón cháu. Ông Đoàn Văn Sến đi chân đất, ôm theo hai trái dừa.

Tổng kết đợt đổi vũ khí lấy gạo
Mô hình "Một súng – mười cân gạo" do Công an huyện Kỳ Sơn phối hợp Công ty lương thực Thành Đạt tổ chức kết thúc ngày 30-9.
Đã có 214 lượt người đến đổi. Dẫn đầu là xã Na Ngoi. Già Lầu Xái Phia đem đến ba khẩu kíp, xin đổi hai khẩu lấy gạo, khẩu thứ ba "cho không, vì nó từng bắn hỏng chân người ta". Ông Xeo Văn Mằn mang lựu đạn gói trong lá chuối làm cả tổ nín thở, công binh Phan Trọng Hiếu phải vô hiệu hóa. Bà Moong Thị Óc, 72 tuổi, nộp cái nỏ kèm ống tên tẩm độc của bố.
Anh Cụt Văn Hùng chưa từng có súng, mang con dao quắm đến đổi; cán bộ giải thích dao đi nương không phải vũ khí, vẫn biếu anh năm cân.
Trung tá Vi Văn Thái tính: 3,1 tấn gạo. Giám đốc công ty Nguyễn Thành Đạt nói sẵn sàng thêm ba tấn nữa.
Chủ tịch huyện Hạ Bá Lỳ trao giấy khen cho sáu bản. Đêm bế mạc, có múa lăm, có rượu cần, không có tiếng súng.

Người mẹ trong phòng xử
Con trai bà gây án lúc mười tám tuổi ba tháng. Bà Kha Thị Lẻn ngồi hàng ghế cuối, tay ôm cặp lồng cơm.
Bị cáo Lữ Đình Phong cùng Cao Lê Duy dùng dao khống chế một người lái xe ôm, cướp xe và hơn một triệu đồng. Người lái xe ôm ngồi hàng đầu, cổ quàng khăn dù trời nóng. Khi chủ tọa hỏi, ông mở khăn, vết sẹo dài từ mang tai xuống. Lời khai của ông gọn lỏn: "Tôi ⟦victim:Dư Văn Hoạch⟧. Tôi chạy xe nuôi vợ liệt. Hôm đó tôi van chúng nó".
Bà Lẻn cúi gập xuống. Suốt sáu tháng qua, bà đi làm mướn, gom được mười tám triệu, tháng nào cũng đưa cho gia đình ông một ít, lần đầu bị đuổi, lần sau thì không.
Luật sư Tống Khánh Toàn trình tòa các tờ biên nhận viết tay. Thẩm phán Đỗ Thị Mai Hiên đọc từng tờ.
Phong chín năm. Duy mười năm. Tan tòa, ông xe ôm dừng ở bậc thềm, hỏi bà: chị về bằng gì?

Lớp học xóa mù trong trại
Phân trại số 2 có lớp chữ do Thiếu tá Hoàng Thị Kim Chi đứng lớp. Học viên ba mươi mốt người, có người năm nay lên ông ngoại.
Phạm nhân Sòi Văn Lình (tội buôn ma túy, 18 năm) viết chữ đầu tiên là tên vợ. Phạm nhân Thạch Rết (trộm cắp, 3 năm) học để đọc thư con. Phạm nhân Bùi Quang Dự, nguyên kế toán lừa đảo, làm trợ giảng, chấm bài khắt khe.
Đầu năm, Lình gửi về bản lá thư đầu tay: "Lình khỏe. Lình biết chữ rồi. Đừng bán trâu". Con trai anh, Sòi Văn Mão, đem khoe khắp bản; trưởng bản Lỷ A Nhì xin chép lại làm bài đọc trên loa.
Thượng tá Đinh Xuân Bắc, giám thị, quyết định tặng mỗi học viên tốt nghiệp một quyển từ điển.
Trong buổi bế giảng, Thạch Rết đọc bài văn tả cây thốt nốt. Có đoạn: cây bị sét đánh mà vẫn ra trái. Cô giáo phê: ý hay, sai ba lỗi.
Ra về, cô Chi kể mình dạy ngoài đời mười năm, chưa từng thấy ai xin thêm bài tập.

TRÍCH BIÊN BẢN KIỂM ĐIỂM TRƯỚC DÂN
Hôm nay, tại nhà văn hóa khóm Vĩnh Đông, tiến hành kiểm điểm đối với Phan Hữu Đức và Lý Minh Trí.
Nội dung vi phạm: đêm 18-9, sau khi uống rượu, Đức và Trí chặn xe rau của chị ⟦victim:Neáng Thia⟧, lật đổ hai cần xé cải, chửi bới và tát vào mặt. Chị phải nghỉ bán bốn ngày.
Ý kiến bà con:
Ông Chau Kim Sêng: trong khóm xưa nay chưa có chuyện ăn hiếp đàn bà.
Bà Lê Thị Sáu Lành: tụi nó mồ côi, không ai dạy, mình cũng có phần.
Ông Trần Phú Quới, chủ vựa: tôi bảo lãnh, cho hai đứa bốc vác, trừ lương đền rau.
Anh Huỳnh Thanh Vũ, chi đoàn: đề nghị cho làm đội viên vệ sinh chợ ba tháng.
Đức đọc bản tự kiểm, có xin lỗi chị. Trí khóc, không đọc được.
Kết luận: phạt hành chính mỗi người 2,5 triệu đồng, bồi thường 900 nghìn đồng, giao ông Quới quản lý, Thượng úy Đoàn Minh Sang theo dõi.
Biên bản lập thành ba bản, đọc lại cho mọi người cùng nghe.

Chợ nổi và chiếc ghe số 0
Trên chợ nổi Ngã Năm có chiếc ghe không bán gì, sơn số 0. Ghe của Công an thị xã, do Đại úy Triệu Du Lịch làm chủ… chèo.
Việc của ghe: nhắc mặc áo phao, hòa giải tranh giành chỗ neo, cho mượn máy bơm. Thương hồ coi như nhà ga. Dì Bảy Khóm gửi con ở đó để đi giao hàng. Ông Mười Củ Sắn để nhờ bao gạo. Vợ chồng anh Liêu Hên, chị Quách Muối mỗi lần cãi nhau là chị nhảy qua ghe số 0 ngồi, anh chèo theo năn nỉ.
Tháng trước, có kẻ lạ tới bán phân giả. Dì Bảy bốc một nắm ngửi rồi nói không mua; ông Mười cũng không; cả chợ không ai mua. Người bán, tên Bành Tuấn Kiệt, chèo tới ghe số 0 hỏi bán, thế là khỏi chèo đi đâu nữa.
Đại úy Lịch người gốc Hoa, tên thật như vậy, hay bị du khách ghẹo. Anh thuộc tiếng Khmer, tiếng Tiều.
"Sông nước thì chuyện gì cũng trôi," anh nói, "mình neo giùm cho bà con một chút".

Cột tin "Lạ mà thật"
Bắt trộm nhờ mùi sầu riêng. Tối 9-6, Lâm Nhựt Tảo trộm hai bao sầu riêng của anh ⟦victim:Đinh Tấn Phong⟧ ở Cái Mơn, giấu dưới gầm giường nhà bạn gái. Cả xóm ngửi thấy. Bạn gái là Diệp Mỹ Kỳ chịu không nổi, tự khai.
Trả lại của rơi sau 12 năm. Ông Vòng Chí Sáng nhặt được cái bóp hồi còn bán bánh mì, cất tủ rồi quên. Dọn nhà thấy, ông tìm theo giấy tờ, người đánh rơi là bà Lâm Lệ Trinh nay đã làm bà nội. Trong bóp có tờ vé số trúng… mười ngàn, quá hạn.
Đi tố cáo mình. Anh Tôn Long Hồ say, lái xe tông đổ trụ rào nhà văn hóa, tự chạy tới công an xã nằm ngủ chờ sáng.
Giành vợ bằng bàn cờ. Ông Ba Hớn và ông Năm Nghĩa, 80 và 82 tuổi, cùng thương bà Út Rớt, rủ đánh cờ phân thắng bại. Bà Út xem hết ván rồi đi về, không chọn ai.
Chó giữ nhà… giữ luôn chủ. Chị Ứng Thu Cúc đi làm đẹp về, chó không nhận ra, chị phải gọi hàng xóm.

Phiên trực của chị bác sĩ pháp y
Người ta gọi Thiếu tá, bác sĩ Vương Thị Hải Âu là "người nghe kẻ không còn nói được". Bàn làm việc của chị có chậu sen đá và bức tranh con gái vẽ.
Nghề này nữ ít. Thầy chị, bác sĩ Trịnh Hữu Phách, ngày đầu hỏi đúng một câu: cô có sợ ruồi không. Đồng nghiệp là kỹ thuật viên Ngụy Khắc Sâm, người cao một mét tám mươi, từng xỉu ba lần.
Chị nhớ nhất vụ án ở Tam Điệp, khi hung thủ Giang Thế Hoàn dựng hiện trường giả như treo cổ. Chị đi tìm một sợi xơ dừa bé xíu suốt hai ngày. Sợi ấy buộc hắn cúi đầu. Người đã khuất trong vụ, chị ⟦victim:Mai Thị Thục Đoan⟧, chị không quen, nhưng giỗ nào cũng nhớ.
Chồng chị, anh Vũ Ngọc Phan, dạy toán, nấu ăn ngon. Anh có quy định: về đến cửa thì thôi kể chuyện cơ quan.
Ngày 27-2 vừa qua, chị được tặng bằng khen của Bộ trưởng. Chị bận ca, nhờ anh Sâm lên nhận giùm. Anh Sâm bảo, đứng nhận bằng còn run hơn vào nhà xác.

Cảnh giác trước kỳ nghỉ 30-4
Công an thành phố Đà Lạt thông tin tới du khách và người kinh doanh lưu trú.
Ba hôm nay xuất hiện trang giả homestay Đồi Mây. Chủ thật là ông ⟦?victim:Liêng Jrang Ha Chú⟧ khẳng định không nhận cọc qua mạng. Ông dán giấy ngoài cổng, cúng thêm con gà cho đỡ xui.
Trường hợp của gia đình chị ⟦victim:Phó Mỹ Dung⟧ từ Biên Hòa là ví dụ. Mười một người, hai xe, lên tới nơi lúc nửa đêm thì không có phòng nào, sáu triệu tiền cọc bay mất. Bà cụ thân sinh phải ngủ trên xe. May ông chủ cho ngủ nhờ nhà kho atisô, còn nấu cháo gà (chính con gà ấy).
Ngoài ra, taxi dù chặt chém đang bị xử lý: Nguyễn Cao Nguyên bị phạt 9 triệu, Trương Bảo Đại bị tước bằng hai tháng. Nhóm cò dâu tây do Kiều Thị Lượm cầm đầu cũng bị lập biên bản.
Trung tá Phan Như Thuật lưu ý: hãy gọi điện trực tiếp, xem bản đồ, hỏi phường. Phường nào cũng có người trực.
Chúc bà con kỳ nghỉ vui.

Anh thợ khóa không mở mọi cánh cửa
Tiệm khóa Ánh Sáng nằm nép bên chợ Tam Kỳ, rộng bằng manh chiếu. Chủ tiệm Trà Quang Nhựt học nghề trong trại giam, hồi thụ án trộm xe máy.
"Người ta không dám giao chìa cho thằng từng ăn trộm," anh kể năm đầu tiên. Vợ anh, chị Alăng Thị Búp, người Cơ Tu, đi phụ bếp nuôi cả nhà. Ông trưởng khối phố Phan Đình Trọng là khách mở hàng: giao cả chùm chìa khóa nhà văn hóa.
Giờ thì ai mất chìa cũng gọi Nhựt. Anh có quy tắc: không giấy tờ thì không mở. Một tối, gã đàn ông bảnh bao thuê anh mở cửa căn nhà ba tầng. Anh hỏi tên chủ nhà, gã ấp úng. Anh giả vờ quên đồ nghề, chạy về. Gã ta, Doãn Chí Bình, mấy bữa sau bị bắt ở Điện Bàn khi đang cạy két.
Hội Cựu tù hoàn lương do Công an thành phố lập ra cử anh làm phó ban. Thượng tá Nguyễn Bá Cảnh nói, anh là ổ khóa tốt nhất của khối phố.

Sáu mươi phút với nhóm "giải cứu màn hình"
Họ có bảy người, đều là sinh viên năm ba, ngồi trong phòng lạnh của Công an thành phố Thủ Dầu Một mỗi chiều thứ tư. Trưởng nhóm Khương Bảo Trân, giọng nhỏ nhẹ.
Việc của họ là nghe. Có người gọi tới chửi. Có người chỉ khóc.
Cuộc thứ ba chiều nay là của bà ⟦victim:Lã Thị Sáng⟧. Bà nói một hơi: cô ơi tôi lỡ bấm rồi, nó hiện hình công an, bắt tôi không được cúp máy, tôi chuyển hết, giờ tôi không dám nói với ổng. Trân hỏi bà bấm mấy giờ. Mười phút trước. Cả nhóm bật dậy. Nguyễn Hoàng Duy gọi ngân hàng, Tạ Kim Yến gọi trực ban, Vương Tử Lâm gọi lại cho bà, dặn uống ly nước.
Mười sáu giờ hai mươi: phong tỏa được 61 trong 80 triệu.
Bà ⟦?victim:Sáng⟧ không biết mặt ai trong bảy người. Trung tá Bạch Văn Hiến, phụ trách nhóm, ghi lên bảng trắng: 61.
Ngoài cửa, chị lao công Đỗ Thị Mót đứng nghe từ nãy, vỗ tay một mình.

DANH SÁCH VÀ THÀNH TÍCH ĐỀ NGHỊ KHEN THƯỞNG QUÝ II
1. Ông Lê Đức Mậu, tổ trưởng tổ 4: xây dựng quỹ "Tiếng kẻng an ninh", thay mới mười hai kẻng.
2. Anh Bùi Xuân Tước, công nhân vệ sinh: nhặt 23 triệu đồng trong thùng rác, trả lại người mất.
3. Bà Hoàng Phủ Ngọc Nhiên, giáo viên hưu: dạy chữ cho chín trẻ lang thang.
4. Chị ⟦informant:Vi Thị Mến⟧, nhân viên cây xăng: nhận ra chiếc xe có đặc điểm như thông báo truy tìm, giữ bình tĩnh kéo dài thời gian đổ xăng và gọi công an, giúp bắt Đồng Minh Khả, kẻ dùng búa cướp tài sản.
5. Hạ sĩ Chu Hải Phong: cứu hai người khỏi căn hộ cháy.
6. Ông Kiều Đăng Khoa, lái taxi: chở miễn phí sản phụ, không lấy tiền.
7. Tập thể ban quản lý chợ Rồng, đại diện ông Trần Hưng Thịnh.
Các trường hợp trên đã được họp xét, có 9/9 phiếu đồng ý. Riêng ông Nguyễn Đắc Lộ rút tên vì cho rằng việc làm của mình chưa xứng.
Người lập biểu: Lại Thị Hồng. Duyệt: Trung tá Vũ Công Định

Hai cha con trên chiếc xe nước mía
Ở góc trường Võ Trường Toản, Cần Giuộc, có xe nước mía của chú ⟦?victim:Lương Văn Dần⟧. Chú câm. Con trai chú, Lương Minh Triết, nói thay cha.
Buổi trưa ấy nhóm Nguyễn Trần Khôi Vĩ, năm đứa choai choai, đòi mỗi ngày hai chục ngàn "tiền bảo kê". Chú lắc đầu. Chúng hất đổ ghế. Tụi học trò đứng cổng trường la ó, thầy giám thị Đồng Sĩ Nguyên chạy ra, cả bọn tản.
Từ đó, mỗi trưa công an thị trấn có người ngồi uống nước mía. Hôm là Trung úy Trần Hồ Bảo Quốc, hôm là Thượng sĩ Ngô Lập Chí. Uống trả tiền, có hôm để quên tiền thối.
Ngày thứ chín, bọn Vĩ quay lại, thấy áo xanh, khựng. Bảo Quốc kéo ghế: ngồi đi, anh mời. Chuyện trò một hồi, hai đứa xin đi học nghề sửa xe.
Chú ⟦victim:Lương Văn Dần⟧ ra dấu gì đó. Triết dịch: "Ba tui nói, tụi nó khát thì cho uống, đừng đòi".

Tin tổng hợp phòng chống đuối nước, cháy nổ
– Tại xã Cẩm Lĩnh, ngày 3-6, ông Đồng Văn Ích câu cá bị lật thúng, được anh Hoàng Kim Giao dìu vào bờ. Sức khỏe ổn định.
– Tại phường Kỳ Long, ngày 5-6, quán cơm của bà Ngụy Thị Hoa bốc cháy do nổ bình ga mini. Bà kịp chạy ra; hai nhân viên Trương Thị Diễm, Thiều Quang Sự bị rát da nhẹ.
– Tại hồ Bộc Nguyên, thầy Dương Đình Hướng mở lớp bơi cho 80 trẻ.
– Tại xã Thạch Kim, đội chữa cháy dân lập của ông Mai Đăng Tuế diễn tập. Tình huống giả định: kho mắm cháy, ba người mắc kẹt. Diễn viên "bị thương" là các anh Nguyễn Trọng Oai, Trần Chung Đỉnh; anh Đỉnh diễn đạt tới nỗi vợ anh hốt hoảng.
– Tại thị trấn Thiên Cầm, phạt khách sạn Biển Ngọc 30 triệu do chèn cửa thoát hiểm.
Phòng Cảnh sát PCCC nhắc: mùa nắng, mỗi nhà một bình chữa cháy, một cái búa, một lối ra thứ hai. Tổng hợp: Đậu Thế Hanh.

Bức tường rêu
Hai nhà chung một bức tường ở phố Hàng Đồng, Nam Định. Một bên là cụ bà bán thuốc lào, bên kia là gia đình Vũ Ngọc Thược.
Thược mở quán bi-a, ban đêm ồn, cụ sang nhắc. Lần đầu hắn cười. Lần sau hắn chửi. Lần cuối, hắn đẩy, cụ ngã va bậc đá, gãy cổ xương đùi. Cụ năm nay tám mươi tư.
Con gái lấy chồng Hải Hậu về nuôi. Con dâu ông bà bên kia, chị Lê Thu Cúc, mỗi tối lẻn mang bát canh qua. Chị bảo với phóng viên: em chỉ là dâu, em không cãi được anh ấy.
Tổ hòa giải gồm ông Hà Quý Tỵ, bà Phùng Nguyệt Nga đến ba lần, đều bị đuổi. Cho đến khi có giấy triệu tập của cơ quan điều tra, Thược mới biết cụ ⟦victim:Trần Thị Chắt⟧ đã làm đơn từ chối giám định, vì "nó còn con nhỏ".
Thược quỳ xuống bên giường. Quán bi-a đóng cửa lúc chín giờ tối, theo đúng quy định của phường.

Ký sự cầu Ka Tang
Cây cầu treo dài 84 mét do Tiểu đoàn 2 dựng trong hai mươi ngày. Trước đó, dân làng Dakbút qua sông bằng dây.
Chỉ huy công trường là Đại úy Nông Thế Kỷ. Thợ hàn giỏi nhất: thượng sĩ Xa Văn Được. Anh nuôi Hầu Mí Nô nấu ăn cho sáu mươi người bằng ba cái chảo.
Dân góp công. Ông A Bred góp tre. Bà Y Brum góp gà, bộ đội không lấy, bà thả gà vào lán rồi chạy. A Hyun, trai làng nổi tiếng lười, vác xi măng liền bảy ngày, về nằm liệt, mẹ anh tưởng bị bỏ thuốc độc, mời thầy cúng; bác sĩ quân y Lê Kế Nghiệp khám xong kết luận: đau cơ.
Có một đêm, kẻ trộm lấy mất tám thanh sắt. Sáng ra, sắt nằm lại chỗ cũ cùng mảnh giấy: "xin lỗi bộ đội".
Khánh thành, già làng A Jring đi đầu, đi chậm, đếm bước. Đếm tới bờ bên kia, già quay lại, đi lần nữa.

Ai đã gọi cho chị lúc nửa đêm?
Ba tháng liền, cứ mười hai giờ là máy reo. Giọng khàn: "Tiền đâu?". Chị không vay. Người vay là em chồng, Khuất Duy Bằng, trốn vào Nam. Nhưng app có danh bạ của Bằng, và số của chị dâu nằm đầu.
Rồi có hôm chúng đổ mắm tôm vào cổng trường mầm non nơi chị nấu bếp. Hiệu trưởng Lưu Thị Giáng Hương không cho chị nghỉ việc, lại đưa chị lên công an thị trấn Phùng.
Chị kể đến đâu run đến đó. Cán bộ lấy lời khai, Trung úy Đỗ Trung Kiên, dừng bút, đợi. Trên đầu biên bản có ba chữ, nét chưa khô: ⟦victim:Kiều Thị Mận⟧.
Công ty đòi nợ núp bóng văn phòng luật của Phạm Lê Hoàn bị khám xét, 26 nhân viên bị đưa về. Trong đó có cô Sái Thị Ngân, mới nghỉ sinh, nhiệm vụ là ghép ảnh.
Đêm qua máy lại reo lúc mười hai giờ. Chị giật mình. Là Bằng: "Chị ơi, em về đầu thú đây".

Khu phố không khóa cửa? Chưa đâu!
Ông tổ trưởng Mã Vĩnh Tường dẫn chúng tôi đi vòng quanh khu phố 5, phường Ninh Sơn, thành phố Tây Ninh. Đường bê tông, hoa dừa cạn, cửa nhà nào cũng… khóa.
"Báo viết chỗ kia chỗ nọ ngủ không cần đóng cửa, tui không tin," ông nói. "Khóa là lịch sự với kẻ gian, để nó khỏi phải suy nghĩ."
Khu phố có 312 hộ, mười sáu tổ tự quản. Chị Đặng Thị Kim Thoa giữ nhóm Zalo, mỗi sáng đăng một câu đố pháp luật, ai trả lời đúng được ly cà phê ở quán anh Lê Tòng Bá. Ông Huỳnh Cao Đài, 68 tuổi, uống miễn phí mười chín lần.
Năm ngoái, trên địa bàn có Đoàn Hữu Khương bị bắt vì bán số đề, Cao Mỹ Lệ bị nhắc nhở do mở nhạc lớn, ngoài ra yên.
Cảnh sát khu vực, Đại úy Thân Văn Kỉnh, có thói quen vặn thử nắm cửa khi đi tuần. Cửa nào mở được, anh bấm chuông, chủ nhà ra thì anh chào rồi đi.

Bài dự thi "Người tốt quanh em" — giải Ba khối THCS
Tác giả: ⟦?victim,minor:Phùng Hạ Vy⟧, lớp 7A3, Trường THCS Trần Quốc Tuấn
Người em muốn kể là chú ⟦?victim:Tưởng⟧, bán bong bóng. Chú tên đầy đủ là ⟦?victim:Nguyễn Văn Tưởng⟧, có một cái chân gỗ vì ngày xưa giẫm phải mìn.
Sáng hôm đó trời mưa, em đi học muộn. Có một anh đi xe máy dừng lại, bảo mẹ nhờ chở em. Em không biết anh ấy nhưng em sợ muộn nên định lên. Chú ⟦?victim:Tưởng⟧ khập khiễng chạy tới, hỏi anh kia: "Mẹ cháu tên gì?". Anh ấy không trả lời được, phóng mất. Bong bóng của chú bay hết lên trời.
Em thấy mình có lỗi. Cô giáo em là cô Lưu Bích Thảo kể chuyện này cho chú công an Hoàng Nhân, chú công an đến trường dạy chúng em cách hỏi "mật khẩu".
Lớp em góp tiền mua trả chú hai chục quả bong bóng. Chú cho lại mỗi bạn một quả. Em nghĩ chú không có hai chân như người khác nhưng chú chạy nhanh nhất.

Tuần tra trên hồ Trị An
Xuồng máy nổ đều. Tổ ba người: Thiếu tá Tô Vĩnh Diện Anh, thượng úy Điểu Khánh và kiểm ngư viên Phú Văn Trạng.
20 giờ. Gặp bè của ông Lê Thành Nhỏ, nhắc thắp đèn.
21 giờ 15. Phát hiện ánh đèn xiệc điện. Xuồng kia tắt đèn bỏ chạy, đâm vào gốc cây chìm, lật. Người trên xuồng, Huỳnh Quốc Tùng, không biết bơi, chới với. Điểu Khánh nhảy xuống. Kéo được lên, câu đầu tiên Tùng nói là "đừng tịch thu máy".
22 giờ. Lập biên bản trên bè ông Nhỏ. Vợ ông cho Tùng mượn bộ đồ khô của con trai. Phạt 5 triệu.
23 giờ 30. Bè cá lồng của gia đình anh ⟦victim:Nhâm Đức Huấn⟧ kêu cứu: lưới bị rạch ba đường, cá lăng ra sạch. Anh ⟦?victim:Huấn⟧ soi đèn, tay cứ lùa xuống nước như muốn vớt lại. Hai năm nuôi.
Anh Khánh lặn tìm thấy con dao cán nhựa vàng.
4 giờ. Về bến. Con dao nằm trong túi vật chứng, còn Tùng ngủ trên bè ông Nhỏ.

Đám cưới không tiếng pháo
Cưới con gái út, ông ⟦?victim:Hoàng Trọng Tấn⟧ ở xã Quỳnh Thiện muốn có tràng pháo cho "xứng mặt". Ông đã đặt tiền một người quen tên Phùng Bá Sửu.
Chuyện tới tai chi hội trưởng cựu chiến binh Hồ Hữu Thới. Ông Thới sang chơi, tháo khuy áo, cho xem cái sẹo pháo nổ từ hồi ba mươi tuổi, to như bàn tay. Không khuyên gì thêm.
Hôm sau, ông ⟦?victim:Tấn⟧ đi đòi lại tiền. Sửu không trả, đôi bên to tiếng, rồi Sửu bị công an gọi hỏi, giao nộp chín ki lô pháo, bị phạt và chuyển hồ sơ.
Đám cưới hôm ấy, cô dâu Hoàng Thị Yến Vy và chú rể Phạm Hồng Phúc được đội trống trường tiểu học đánh mừng, hai mươi cái trống, ầm ầm cả xóm. Ông ⟦?victim:Tấn⟧ đứng cười, bảo to hơn pháo, rẻ hơn pháo, lại không ai cụt tay.
Thượng úy Cao Cự Giải có mặt, với tư cách khách mời. Anh mừng phong bì và cái bình chữa cháy.

Chúng tôi viết thay cho ông
Kính gửi quý đài,
Chúng tôi là bà con ấp Kinh Xáng. Ông ⟦victim:Trần Văn Lụm⟧ ấp tôi không biết chữ, nhờ viết thay. Ông sống bằng nghề lượm ve chai, ngủ ở hiên chợ. Đêm rằm, mấy thanh niên say đi xe máy ghé lại, lấy chân đạp ông, tưới nước đá, quay phim cười. Chúng còn lấy cái bọc ni lông đựng hai triệu mốt ông để dành làm răng.
Người cầm máy quay là cháu họ của tôi, Phan Hồ Điệp, tôi không bênh. Mấy đứa còn lại là Lê Quang Vinh Hiển, Tô Thành Đạt, Lưu Chấn Hào. Công an xã đã mời cả bốn lên.
Bà con xin kể thêm: anh nha sĩ Ninh Gia Tuệ ở thị xã biết tin, chạy xuống làm cho ông hàm răng mới, không lấy đồng nào. Bà Tám Nhị cho căn chòi. Ông bây giờ nhai được mía.
Chúng tôi viết để mong đài đọc lên cho người lớn dạy con.
Đại diện: Thái Văn Bưởi, Võ Thị Nhị

Đợt cao điểm "60 ngày đêm" ở Ea H'leo
Con số: 47 vụ bị phát hiện, 66 đối tượng, 19 ki lô gam pháo, 8 súng, 2 xe độ chế.
Những cái tên: Đoàn Chí Dũng cầm đầu nhóm ghi đề; Hứa Kim Phát cho vay lãi 216%/năm; Y Suk Ksơr và Nay Y Bé đi săn voọc; Lê Hữu Phước làm giả giấy khám sức khỏe; Bùi Thị Phấn bán thuốc giảm cân không rõ nguồn gốc.
Những người lặng thầm: Thượng úy Adrơng Y Nhan, ba tuần chưa về nhà dù vợ sinh; công an viên Rcom H'Yă, cô gái duy nhất của đội săn bắt; ông thợ rừng Hoàng Văn Pảo dẫn đường.
Một chuyện bên lề: trong lúc truy đuổi Phát, xe đặc chủng sa ruộng. Ông chủ ruộng Y Djăng Niê Kdăm đem trâu ra kéo, xong hỏi: lúa của tôi ai đền? Trung tá Tạ Đình Lương móc ví. Ông lấy năm mươi nghìn, đưa lại quả dưa.
Hết 60 ngày, vợ Y Nhan ẵm con đến trụ sở. Thằng bé ngủ.

Chuyện người bán kính ở chợ Đầm
Ông chủ quầy kính mắt số 17, ⟦?informant:Khưu Thiện Ý⟧, có trí nhớ lạ: gặp ai một lần là nhớ độ.
Nhờ trí nhớ ấy mà vụ trộm chùa Kim Sơn sáng tỏ. Kẻ trộm lấy ba pho tượng, để rơi chiếc kính gãy gọng. Đại úy Phan Tường Nguyên đem kính tới hơn hai mươi quầy. ⟦informant:Khưu Thiện Ý⟧ cầm lên: trái 2,25, phải 3,75, loạn; tôi cắt cho cậu làm ở tiệm in Hoa Sứ hồi tháng Chạp.
Cậu ở tiệm in là Lục Trung Tín, đang gói tượng vào thùng giấy. Tín khai bán cho Hà Phước Lợi, chơi đồ cổ.
Sư trụ trì Thích Nguyên Hạnh xin giảm nhẹ cho Tín. Thầy nói, cậu ta lấy tượng mà lót vải rất kỹ.
Công an tỉnh tặng giấy khen cho ông ⟦?informant:Ý⟧. Ông treo giữa quầy. Có khách ghẹo: coi chừng trộm nó tới nó đánh. Ông đáp, đánh thì gãy kính, gãy kính thì lại tới tui.

Đường hoa của hội phụ nữ
Con đường dẫn vào buôn Alê A dài chưa đầy cây số, ngày trước tối om. Chị ⟦?victim:H'Blin Ayŭn⟧ đi làm rẫy về muộn hay bị thanh niên say chọc ghẹo. Có lần chị cầm cuốc đuổi lại, từ đó không đứa nào chọc nữa.
Chị bàn với chị em trồng hoa, kéo điện. Mười bốn người đồng ý, hai mươi ông chồng phản đối. "Tiền đâu?" ông Y Thoắt hỏi. "Tiền rượu của ông đó," vợ ông đáp.
Ba tháng sau, đường có 46 bóng đèn, hoa cúc, hoa mười giờ. Công ty Điện Sáng của ông Lại Vĩnh Thành cho dây. Thầy giáo Trần Khắc Chung vẽ tường: con voi, cái ché, cây kơ nia.
Từ ngày có đèn, không xảy ra vụ đánh nhau nào. Y Mút, từng bị phạt vì phá hàng rào, được phân công… tưới cây. Cậu tưới rất đều.
Chủ tịch phường Đinh Thị Hạnh Nguyên đi bộ hết đường hoa, tới cuối đường gặp ông Thoắt đang ngồi uống. Ông uống trà.

Vụ lừa bán đất nghĩa trang
Đau xót nhất trong các kiểu lừa là lừa người đang để tang.
Chồng vừa mất, chị ⟦victim:Tiết Thị Ngọc Sương⟧ ở thị xã Duyên Hải được một người tự giới thiệu là nhân viên công viên vĩnh hằng tới chia buồn, mời mua phần mộ hướng Đông giá rẻ. Chị ký, đưa 65 triệu. Hôm đưa tang, bảo vệ nghĩa trang ngơ ngác: ở đây không có lô ấy. Quan tài phải quay đầu.
Cũng chính kẻ này tìm tới nhà ông giáo Huỳnh Bá Thông khi mẹ ông nằm xuống; ông đòi xem giấy ủy quyền, hắn nói để quên rồi mất hút.
Kẻ đội lốt tên Trang Nhật Hào, từng làm trại hòm. Hắn đọc cáo phó trên mạng mà tìm địa chỉ.
Trụ trì chùa Phước Minh, thượng tọa Thích Thiện Lạc, cho chồng chị một chỗ trong đất chùa. Chủ trại hòm Vạn Thọ, ông Bành Sum, không tính tiền chuyến xe quay đầu.
Thiếu tá Sơn Thị Chành Tha đề nghị các gia đình khi đăng cáo phó đừng ghi số nhà, số điện thoại.

Một ngày của cô văn thư
Công an huyện Trạm Tấu nhận trung bình ba mươi văn bản mỗi ngày, tất cả qua tay Thượng úy Giàng Thị Chở.
Sáng, cô đóng dấu quyết định khởi tố bị can Phàng A Hồ về tội giết người. Cô không nhìn kỹ, cô sợ. Mười giờ, cô vào sổ bằng khen của ông Mùa A Gấu, thôn Xà Hồ. Mười một giờ, thư của một cháu bé gửi chú công an, phong bì dán bằng cơm, cô để riêng.
Chiều, điện mất. Cô viết tay. Anh lái xe Hảng A Sào tới lấy công văn hỏa tốc, quên đóng cửa, gió thổi bay cả xấp. Hai người bò quanh phòng nhặt.
Bốn giờ, có bà cụ tới xin giấy xác nhận cho con trai là Sùng A Thênh, chết vì lũ năm ngoái. Cô viết giúp bà cái đơn, đóng dấu, tiễn ra tận cổng.
Năm giờ, Thượng tá Hà Đức Phồn ký văn bản cuối. Ông hỏi hôm nay có gì vui không. Cô chìa phong bì dán cơm.

Chú rể hụt
Đăng tin tìm bạn đời, bà chủ tiệm tạp hóa ở chợ Giồng Riềng quen được "bác sĩ quân y Liên Hiệp Quốc". Ông ta tên Robert, góa vợ, nói tiếng Việt qua phần mềm, gửi hoa qua điện thoại mỗi sáng.
Tháng thứ tư, Robert gửi thùng quà "có ba trăm nghìn đô". Hải quan giữ. Bà nộp phạt. Rồi bà nộp thuế. Rồi nộp phí chống rửa tiền. Cộng lại bốn trăm bảy chục triệu, gồm cả tiền hụi của người khác.
Bà con giật hụi chửi. Chỉ có bà Danh Thị Ngà, chủ hụi lớn nhất, không chửi: "Nó cũng bị người ta giựt mà".
Trong hồ sơ vụ án, Robert là Emeka, bạn gái người Việt Hồng Thị Bảo Xuyên làm "hải quan", Phù Chí Nghĩa cho thuê tài khoản.
Còn "cô dâu" trong hồ sơ mang tên ⟦victim:Ngũ Thị Lài⟧, 52 tuổi. Tiệm tạp hóa của bà vẫn mở. Trên tường có tờ giấy Đại úy Tiền Quốc Khải viết cho: "Người yêu thật không đòi tiền".

Vui buồn tổ an ninh cơ sở thôn Bàn Thạch
Tổ có ba người cộng lại 171 tuổi: ông ⟦?victim:Lê Phúc Đoan⟧, ông Đỗ Khắc Nghi, ông Trịnh Đình Ái.
Vui thứ nhất: sắm được bộ đàm. Ba ông gọi nhau suốt ngày, bà Ái kêu còn hơn hồi yêu nhau.
Vui thứ hai: bắt sống con trăn lạc ở bếp nhà chị Cầm Thị Thạo. Ông Nghi bị nó quấn tay, tím lại, hai ông kia gỡ mười phút.
Buồn thứ nhất: không kịp ngăn cậu Hà Duy Sỹ nhảy cầu. Cậu ấy thất tình. May nước nông, cậu bị gãy chân, giờ đã đi được và… cưới người khác.
Buồn thứ hai: đêm mùng 2 Tết, bị hai thanh niên đi xe ba-la ném chai bia. Chai trúng nón cối ông ⟦?victim:Đoan⟧, nón bể, đầu không sao.
Cái nón bể được ông giữ như huân chương. Thượng úy Nguyễn Doãn Chấp xin cấp nón mới, huyện cấp ba cái.
Chủ tịch xã Lê Viết Giang hỏi các bác có nghỉ không. Ông ⟦?victim:Đoan⟧ trả lời thay: "Bộ đàm còn pin mà".

Đêm trắng ở bản Tả Phìn
Bé gái biến mất lúc chạng vạng. Bé tên ⟦minor,victim:Lồ Thị Sua⟧, bảy tuổi, con chị Lồ Thị Chú. Bạn cùng chơi nói có cô áo hoa cho ⟦?minor,?victim:Sua⟧ cái kẹo mút.
Cả bản đổ đi tìm. Ông Chảo Láo Lở đốt đuốc phía suối, trưởng bản Vùi Văn Sử khua chiêng phía rừng thảo quả. Thiếu tá Ngải Seo Phừ rải người ở các lối mòn qua biên giới.
Hai giờ sáng, chó nghiệp vụ dừng ở lán bỏ hoang. Cô áo hoa, Tẩn Thị Dếnh, ngồi co ro, bên cạnh đứa nhỏ ngủ li bì vì uống thuốc. Dếnh khai có người hẹn trả hai mươi triệu. Người hẹn là Lù Seo Vần, bị tóm lúc bốn giờ.
Mẹ bé không khóc, không nói, cõng con về, đi một mạch.
Sáng ra, phát hiện trong số người lùng suốt đêm có cả mẹ đẻ của Dếnh, bà Má Thị Xoa. Bà biết con mình làm chuyện ấy từ nửa đêm, mà vẫn đi đến sáng.

Giao lưu "Tiếng hát Đất Mũi": bảy tiết mục, một sự cố
Khán phòng Nhà Văn hóa Năm Căn không còn ghế trống. Mở màn là Hạ Quốc Cường (Công an huyện) với bài "Đất Mũi Cà Mau", được khen ấm. Tiếp đó, Lâm Tuyết Hồng của Hội Phụ nữ ca vọng cổ về người mẹ mất con trong chiến tranh; nhiều người chấm nước mắt.
Sự cố xảy ra ở tiết mục kịch ngắn "Con bạc khát nước": vai kẻ cướp do anh Tô Chí Nguyện đóng vấp dây micro, ngã sấp, dao nhựa gãy đôi. Anh nằm luôn, nói: "Thôi, tui đầu hàng". Cả rạp vỗ tay rần rần, ban giám khảo tưởng kịch bản.
Giải A: Lâm Tuyết Hồng. Giải B: Hạ Quốc Cường, Dương Khải Hoàn. Giải khuyến khích "ngã đẹp nhất" phát sinh vào phút chót: anh Nguyện.
Chủ tịch Hội đồng giám khảo, nghệ sĩ Minh Cẩn, khuyên các đội tập thêm phát âm. Phó Trưởng Công an huyện Quách Thanh Toàn tặng hoa, tặng thêm anh Nguyện con dao nhựa mới.

Cái giá của một lời bình luận
Bài viết trong nhóm "Chợ quê Bố Trạch" chỉ có một câu, bảo chủ cửa hàng mỹ phẩm Thanh Tú bán kem trộn, làm khách "nát mặt". Bốn nghìn lượt chia sẻ.
Cửa hàng vắng hoe trong hai tuần. Chị chủ bị gọi là đồ thất đức, có người ném trứng vào biển hiệu, con chị bị bạn học xa lánh. Kem của chị có giấy kiểm nghiệm đàng hoàng.
Người viết bài, Phan Nữ Diệu Ái, thật ra chưa từng mua. Cô ta mở tiệm cách đó ba trăm mét. Hai tài khoản phụ họa là của em trai Phan Nhật Huy và bạn của Huy, Đoàn Tử Quyến.
Kết luận xác minh của Công an huyện khôi phục danh dự cho chị ⟦victim:Cái Thị Thanh Tú⟧. Cô Ái bị phạt 7,5 triệu đồng, phải gỡ bài, đăng lời xin lỗi.
"Lời xin lỗi được ba mươi lượt thích," chị nói, không cười.
Luật gia Từ Bá Kiệm: trên mạng, vu khống ai là xâm phạm người thật, bằng xương bằng thịt.

THÔNG BÁO CỦA BAN QUẢN LÝ CHỢ TRUNG TÂM
Kính gửi bà con tiểu thương!
Từ 1-12, chợ đóng cửa lúc 18 giờ 30. Bảo vệ gồm các ông Cam Văn Thọ, Lý Đức Cần, Hà Mạnh Trinh chia ba ca.
Các quầy sau chưa nộp phí PCCC: quầy 11 (bà Quan Ngọc Bích), quầy 29 (ông Tống Phú), quầy 30 (chị Lộc Thị Na). Đề nghị nộp trước ngày 10.
Ban quản lý biểu dương chị Mạc Thị Dung, quầy vải, nhặt được túi tiền và bà ⟦?victim:Ninh Thị Xuyến⟧, quầy thịt, can hai thanh niên đánh nhau, bị sứt móng tay.
Thời gian này có kẻ giả mua hàng số lượng lớn rồi tráo tiền. Quầy 8 của bà ⟦victim:Cáp Thị Xuân⟧ nhận một tập "năm trăm nghìn" toàn tiền âm phủ ở giữa. Quầy 15 của ông Thân Đức Ước suýt dính, nhưng ông đếm hai lần.
Mỗi quầy nên có máy soi, hoặc ít nhất một cái đèn. Mất rồi thì khó lấy lại lắm.
Trưởng ban: Lăng Thế Chấn

Tấm áo ký giả và ông trùm cát
Bài của nhóm phóng viên tỉnh
Đoạn sông qua Bến Củi mỗi đêm có mười hai sà lan hút cát. Nhà dân nứt. Đất vườn ông ⟦?victim:Lê Hùng Cường⟧ trôi nguyên một góc, chuồng bò bên ông ⟦?victim:Phạm Văn Rắc⟧ chông chênh.
Chúng tôi ghi hình bốn đêm. Đêm thứ năm, xe bị chặn. Kẻ đi đầu, Mai Thế Sang, giật máy ảnh quăng xuống sông; đám sau đánh đồng nghiệp của chúng tôi, anh ⟦victim:Viên Hồng Quang⟧, gãy ba xương sườn. Anh nằm úp lên túi đựng thẻ nhớ cho tới khi dân ấp ùa ra.
Trong thẻ nhớ có mặt "ông trùm" Tất Thành Công, giám đốc một công ty xây dựng, ngồi đếm tiền trên sà lan.
Công an tỉnh đã khởi tố bảy người. Giám đốc Sở Trịnh Đình Trung xin lỗi vì buông lỏng.
Ông ⟦?victim:Cường⟧, ông ⟦?victim:Rắc⟧ được hỗ trợ kè. Bà con ấp tặng tòa soạn cái máy ảnh cũ, hiệu Zenit, không chụp được nữa. Chúng tôi để nó ở chỗ trang trọng nhất.

Già Blúp Dun và luật của rừng
Giữa đại ngàn Tây Giang, gươl làng Pơr'ning có bộ luật không viết: ai chặt cây sống thì nộp heo, ai bẫy thú thì nộp ché, ai đánh vợ thì cả làng không cùng uống rượu một mùa trăng.
Người giữ luật là Blúp Dun, 73 tuổi, mắt đã đục. Hỏi lần cuối luật được dùng, già nghĩ lâu: ba năm trước, Zơrâm Nhớp chặt cây kiền kiền. Nhớp nộp heo, già chia đều, phần đầu gửi lại Nhớp.
Chuyện đánh vợ thì có một lần, lâu rồi, cái năm làng chuyển chỗ. Già không nói tên.
Đại úy Arất Bưng kể, nhờ luật ấy mà xã chưa phải xử vụ phá rừng nào hai năm nay. Lâm tặc Tôn Thất Bình Phú từ dưới xuôi lên gạ, bị thanh niên làng "mời cơm" rồi dẫn ra tận đường nhựa.
Khách du lịch đến, chị Hôih Thị Liềm dẫn đi xem. Có anh Tây tên Mark hỏi luật có phạt người vứt rác không. Già nghe dịch xong, gật: từ hôm nay có.

Số phận một chiếc xe lăn
Chiếc xe lăn điện do Hội Chữ thập đỏ trao cho anh ⟦victim:Quản Trọng Nhân⟧, khuyết tật hai chân, phường Bãi Cháy. Anh dùng nó bán vé số đúng bốn mươi ngày.
Sáng thứ bảy, một phụ nữ nhờ anh trông hộ túi; quay sang, túi còn, xe không. Cô ta lừa anh xuống ghế đá "cho đỡ mỏi".
Anh bò. Bò từ ghế đá tới chốt cảnh sát giao thông, đường chưa tới trăm mét, mất nửa giờ. Thiếu úy Bùi Đức Thiêm bế anh lên xe mình.
Camera nhà hàng Hương Sen cho thấy Tạ Thị Thùy Dương và Cồ Như Đoàn đẩy xe lên bán tải. Cả hai bị bắt ở Uông Bí; xe đã bán cho ông Nghiêm Đình Mùi, người có con trai bại não. Ông Mùi trả lại ngay, từ chối nhận tiền bồi hoàn.
Hội Chữ thập đỏ quyết định trao thêm một chiếc cho con ông Mùi. Chủ tịch hội Lê Ngọc Hân bảo cũng là cái duyên.
Anh ⟦?victim:Nhân⟧ nay khóa bánh xe bằng hai ổ.

Điểm lại 12 tháng của Đội Cảnh sát giao thông số 3
Tháng Giêng, Trung úy Lò Mạnh Toàn đưa sản phụ Hoàng Thị Líu qua đoạn sạt lở, em bé chào đời trên xe. Tháng Hai, xử lý 214 ma men, người cao tuổi nhất là ông Ngần Văn Sửu. Tháng Tư, chặn được xe tải mất phanh do tài xế Phạm Khắc Hoạt điều khiển; anh Hoạt xuống xe ngồi khóc.
Tháng Sáu buồn: Thượng úy ⟦?victim:Quàng Tiến Dũng⟧ bị xe vi phạm tông khi ra hiệu lệnh dừng, chấn thương nặng. ⟦?victim:Quàng Tiến Dũng⟧ hôn mê mười một ngày rồi tỉnh, hỏi "xe đó dừng chưa".
Tháng Tám, cả đội hiến máu. Tháng Chín, phát 900 mũ bảo hiểm trẻ em do doanh nghiệp Tây Bắc Xanh tặng. Tháng Mười, chó Vàng theo đội từ chốt về, được đặt tên "Biên bản".
Tháng Mười hai, tai nạn giảm 18%. Đội trưởng, Trung tá Cao Minh Huyền, nói giảm thì mừng, nhưng con số vẫn là người.
Lễ tổng kết tổ chức giản dị. ⟦?victim:Dũng⟧ đi nạng tới, Biên bản chạy ra vẫy đuôi.

Tiếng kêu sau vách liếp
Nhà bên kia vách liếp có tiếng đổ vỡ, xong là tiếng khóc nén. Nghe hoài, ông ⟦?informant:Bùi Văn Nhưỡng⟧ chịu không nổi, gõ mõ.
Ấy là tín hiệu xóm Củ đặt ra với nhau: ba tiếng mõ là có chuyện trong nhà. Năm phút, xóm đến đủ. Trưởng xóm Quách Công Phạn đẩy cửa. Chị ⟦victim:Bùi Thị Dượm⟧ ngồi trong góc, tóc bị cắt nham nhở, miệng rớm máu. Chồng chị, Bạch Văn Khuyên, cầm kéo, say mềm.
Người Mường ở đây quý mái tóc. Bà mo Đinh Thị Ển vuốt mớ tóc rụng, gói vào khăn, mắng Khuyên một câu mà ai nghe cũng lạnh.
Khuyên bị cấm tiếp xúc ba ngày, phạt tiền, lao động công ích. Thượng úy Xa Thị Hằng đưa chị về nhà tạm lánh. Ở đó có sáu người; cô Phạm Tú Nhi dạy làm xà phòng.
Ông ⟦?informant:Nhưỡng⟧ không nhận mình có công. "Cái mõ nó kêu," ông nói.

Trò chuyện với người đứng đầu ca trực 113
PV: Chị nhận bao nhiêu cuộc mỗi đêm?
Thượng úy Thiều Thị Bảo Khuyên: Khoảng một trăm tám. Ba phần tư là gọi nhầm, gọi quấy, hoặc gọi vì… buồn.
PV: Buồn thì gọi 113?
– Có bác tên Hiệu, vợ mất, đêm nào cũng gọi hỏi giờ. Tụi tôi trả lời giờ. Bác cảm ơn, cúp.
PV: Cuộc nào khó quên?
– Một người đàn ông thì thào "cho tôi một pizza hải sản". Tôi suýt mắng. Rồi tôi hiểu. Tôi hỏi: "Địa chỉ?" Anh ấy đọc. Bên kia có tiếng đàn bà quát. Xe đến, vợ anh đang cầm dao. Hai người giờ đã chia tay êm thấm.
PV: Chị có sợ không?
– Sợ mình nghe sót.
PV: Ai giỏi nhất ca?
– Hạ sĩ Mẫn Đình Quý. Cậu ấy nghe tiếng ếch mà đoán ra khu ruộng, tìm được kẻ trốn nã Dư Chấn Bang.
PV: Chị mong gì?
– Mong bác Hiệu ngủ ngon.
Thực hiện: Tăng Mỹ Anh

Một lá cờ, một lời thề
Trong buổi lễ tuyên thệ chiến sĩ mới ở Trung đoàn Cảnh sát cơ động Tây Nguyên, hàng đầu có binh nhì Y Luyn Ktla, con trai của một người từng theo Fulro.
Cha cậu, ông Y Nguôm, ngồi ở hàng phụ huynh, mũ phớt để trên gối. Hồi trẻ, ông ở rừng bảy năm, đói, sốt rét, bắn và bị bắn. Người vận động ông về là Thiếu tá Nguyễn Xuân Trạc, nay đã mất. Bà Trạc, tức bà Đào Thị Hiền Lương, được mời tới, ngồi ngay cạnh ông.
Cậu Luyn đọc lời thề bằng hai thứ tiếng. Tới chữ "nhân dân", giọng lạc đi.
Phần biểu diễn võ thuật có chiến sĩ Hà Phi Hùng dùng trán đập vỡ sáu viên ngói; Trần Quốc Thịnh Vượng bẻ cong thanh sắt bằng cổ họng; khán giả nhăn mặt, xuýt xoa.
Đại tá Bàn Văn Khiêm trao hoa cho phụ huynh. Ông Y Nguôm cầm hoa, loay hoay một lúc, đưa cho bà Hiền Lương.

Lòng tốt bị đánh cắp
Câu chuyện bắt đầu từ tấm ảnh bé gái trọc đầu nằm viện. "Cứu con tôi", dòng chữ viết thế, kèm số tài khoản. Trong vòng hai ngày, bảy trăm người gửi tiền.
Bé gái có thật, là ⟦minor:Trịnh Khả Ngân⟧, 6 tuổi, điều trị ở Bệnh viện Nhi. Nhưng mẹ bé, chị ⟦?victim:Phạm Thị Hà Giang⟧, không lập tài khoản nào. Người đăng ảnh là Nông Hữu Quyết, ở tận Bình Thuận, chưa từng gặp mẹ con chị.
Cụ ⟦victim:Hoàng Mậu Lân⟧, thương binh, gửi hai triệu tiền trợ cấp. Cô ⟦victim:Lại Ngọc Tuyền⟧, công nhân giày, gửi nửa tháng lương. Khi biết sự thật, cụ bảo không buồn vì mất tiền, chỉ buồn vì tiền ấy lẽ ra là thuốc.
Quyết bị bắt cùng vợ là Đổng Thị Thêu. Tiền thu hồi được phân nửa, công an hỏi những người gửi muốn nhận lại không; gần hết xin chuyển cho bé.
Bác sĩ điều trị Từ Khánh Vân báo tin: tóc bé đã mọc lún phún.

Bản Đôn một sáng nhiều voi
Không có voi nào bị bắn. Tin đồn "voi già H'Túk bị kẻ xấu chặt đuôi" lan trên mạng hai hôm nay là sai. Ama Đăng, nài voi, dắt H'Túk ra cho báo chí xem: đuôi còn, lông đuôi còn.
Người tung tin, Đoàn Bá Khải Nguyên, làm YouTube, bị phạt 7,5 triệu. Anh ta nói thấy "con voi buồn" nên nghĩ vậy.
Nhân tiện, Trung tâm Bảo tồn voi giới thiệu mô hình du lịch không cưỡi. Bác sĩ thú y Phạm Trọng Tuệ, tình nguyện viên Sophie và các nài Y Siên Êya, Y Mứt Hwing cùng cho voi ăn chuối.
Ông Y Siên từng bị voi quật gãy xương chậu năm hai mươi tuổi; ông không giận nó, ông nói tại ông uống rượu. Con voi ấy chết già, ông làm lễ cúng ba ngày.
Thiếu tá Hoàng Gia Vịnh, công an xã, đi từng nhà nhắc: thấy tin lạ thì hỏi nài, đừng hỏi mạng.
Đoàn khách về, để lại hai tạ mía.

Món quà của người lạ
Kính gửi Ban biên tập!
Tôi là ⟦?victim:Hoàng Văn Chiêu⟧, làm nghề cắt tóc dạo tại thị xã Từ Sơn. Tôi viết để tìm một người.
Tối 30 Tết năm kia, tôi bị mất cái hộp đồ nghề buộc sau xe. Kéo, tông đơ, dao cạo, tất cả cần câu cơm của tôi. Tôi ngồi bên đường, nghĩ năm mới ra đi bằng gì. Có ông cụ đi bộ qua hỏi chuyện, nghe xong quay về. Nửa tiếng sau ông trở lại, đưa hộp đồ nghề khác, cũ, bóng loáng, bảo: tôi cắt tóc bốn mươi năm, nay tay run, cậu cầm lấy.
Tôi quên hỏi tên. Chỉ nhớ ông có nốt ruồi ở cằm, nói giọng Nghệ.
Nhờ quý báo nhắn giùm: ⟦?victim:Hoàng Văn Chiêu⟧ vẫn dùng cái kéo ấy, đã cắt cho hơn bốn nghìn cái đầu, trong đó có anh Dũng công an, chị Thơm bán xôi, thằng Cún con nhà hàng xóm.
Nếu ông đọc được, xin ghé cho cháu cắt một lần.

"Tôi không còn ghét con sông"
Phó Trưởng Công an xã Tân Thành, Đại úy Lưu Tấn Đạt, lớn lên bên con sông đã lấy mất anh trai. Mười tuổi, anh đứng trên bờ nhìn người ta mò xác anh mình; từ đó ghét sông.
Về xã công tác, anh thấy học trò vẫn qua đò ngang chở quá tải. Chủ đò Huỳnh Văn Nhứt cãi: "Tui chở ba chục năm có chìm đâu". Anh Đạt không cãi lại, xuống đò, mặc áo phao, đi cùng suốt một tuần. Tới ngày thứ bảy, ông Nhứt bực: "Ông tính đi hoài hả?". Anh nói tới chừng nào ai cũng mặc áo phao.
Bây giờ trên đò có bốn mươi áo phao, do Hội quán Xoài Cát tặng; có phao tròn do chị Lữ Thị Cẩm Giang quyên góp. Ông Nhứt không cho ai lên nếu chưa gài khóa.
Cô giáo Tiểu học Đoàn Thị Ái Liên làm bài thơ tặng anh. Câu cuối được ông Nhứt sơn lên mũi đò: "Sông có khúc, người có áo phao".

Chuyện của một viên gạch
Sau trận cãi nhau vì lối đi ở xóm Tân Tiến, Lâm Thao, viên gạch nằm trong bao ni lông có niêm phong.
Lời kể thứ nhất, của Triệu Kim Bảng: tôi chỉ ném dọa.
Lời kể thứ hai, của người đi qua: viên gạch bay thẳng vào đầu.
Lời kể thứ ba, im lặng. Ông ⟦victim:Cù Xuân Lộc⟧ nằm đó, băng kín, không nói được, chỉ chớp mắt. Bác sĩ Khổng Thị Thu Trà cho hay liệt nửa người phải.
Vợ ông ⟦?victim:Lộc⟧ bán con bò. Vợ Bảng cũng bán con bò. Hai con bò cùng một lái mua, ông Phí Văn Hộ, ông trả cao hơn giá chợ.
Lối đi ấy rộng một mét hai. Cán bộ địa chính Chử Đình Thuân đo xong, vẽ lên sơ đồ, thở dài: nếu mỗi nhà lùi hai gang tay thì xe cấp cứu hôm ấy đã vào được tận sân.
Phiên xử dự kiến vào tháng sau. Hai nhà, không ai bảo ai, đã đập hàng rào.

Ông Tám "gà" và đội tuần tra bằng ghe
Xã cù lao Lục Sĩ Thành có bốn mặt sông, muốn đi tuần phải có ghe. Ông Tám "gà", tên thật ⟦?victim:Ngô Tấn Ngoan⟧, hiến luôn chiếc ghe chở gà của mình. Ghe còn mùi nên anh em gọi là "đội gà".
Đội có sáu người. Trẻ nhất là Bùi Quốc Toàn, 22 tuổi, vừa xuất ngũ. Già nhất là ông Lê Văn Cõi, mắt kém nhưng tai thính, nghe tiếng máy biết ghe nhà ai.
Đêm 14-7, ông Cõi nghe tiếng máy lạ. Đội bám theo hai cây số, bắt Trương Văn Út Em với Mai Thanh Nhã đang chở mười tám bao chôm chôm hái trộm. Út Em quăng sào trúng vai ông ⟦?victim:Ngoan⟧. Ông xoa dầu, hôm sau lại chở gà.
Xã thưởng đội hai triệu. Ông ⟦?victim:Ngoan⟧ mua sơn, sơn lại ghe màu xanh, kẻ chữ "Tuần tra nhân dân". Mùi gà thì vẫn còn.
Đại úy Phạm Đình Thi bảo, kẻ trộm ở đây sợ nhất là mùi ấy.

BẢN TIN 5 PHÚT – XÃ PHONG HIỀN
Xin chào bà con. Hôm nay là thứ Sáu.
Mời bà con nghe chuyện của chị ⟦victim:Trương Thị Bưởi⟧, thôn An Lỗ. Hôm qua chị ra chợ bán nén, gặp người đàn bà hỏi đường. Bà ta vỗ vai một cái, chị chẳng nhớ chi nữa, khi tỉnh ra đôi bông tai với xấp tiền bán nén đã về tay họ. Chị nhắn: ai hỏi đường thì đứng xa mà chỉ.
Cũng trong ngày hôm qua, ôn Hoàng Đức Trạch ở thôn Sơn Tùng đã nộp lại quả đạn cối đào được khi đắp nền.
Anh Lê Bá Tùng, thợ điện, nhận sửa đèn đường không công ba kiệt. Xin cảm ơn anh.
Hai thanh niên Phan Quý Hợi, Dương Phước Thọ đua xe trước cổng trường bị phạt, xe tạm giữ 7 ngày, cha mẹ đã ký cam kết.
Ngày mai, lúc 14 giờ, mệ Công Tằng Tôn Nữ Lệ Hoa kể chuyện ca dao trên sóng này.
Chương trình đến đây là hết.

Người chép sử của Công an huyện
Căn phòng áp mái nóng hầm hập. Trung tá về hưu Nguyễn Duy Lộ ngồi giữa bốn chồng giấy, chép lại lịch sử lực lượng.
Ông chép chuyện năm 1949, Trưởng ty Lê Văn Bảo bị mật thám bắt, cắn lưỡi không khai. Chép chuyện bà mẹ Hoàng Thị Tích nuôi giấu tổ trinh sát trong hầm bí mật, bị tra tấn đến lòa mắt. Chép chuyện chiến sĩ Y Ơn chặn xe địch bằng tổ ong vò vẽ.
Có chuyện ông không chép: vụ xử oan anh Bùi Đăng. Hỏi vì sao, ông đáp: chép rồi, để ở tập riêng, ai cũng đọc được, nhưng phải tự tìm.
Giúp ông đánh máy là cháu dâu Phạm Khánh Linh và Thượng úy Lò Thúy Vân. Nhà in Bình Minh nhận in giá vốn. Nhà nghiên cứu Vũ Tiến Thành viết lời tựa.
Cuốn sách dày 412 trang, ra mắt ngày 19-8. Ông Lộ tặng cuốn đầu tiên cho thư viện trường làng.

Án mạng bên quán lòng
Thật ra chẳng vì gì. Một cái nhìn.
Quán lòng bà Bính, ngã ba Hồ Xá, 23 giờ. Bàn số 2 có Lê Công Hoan, Trần Ngọc Duật. Bàn số 5 có ba thợ xây. Hoan hỏi "nhìn đểu à", chai bia bay. Một thợ xây đứng can, nhận nhát dao vào bụng.
Người vợ ở nhà đang mang thai tháng thứ bảy. Khi chị Nguyễn Thị Hà Phương chạy đến bệnh viện, bác sĩ Đào Hữu Châu chỉ lắc đầu. Đứa bé sinh ra sau đó hai tháng, khai sinh mang họ cha: họ của ⟦victim:Thái Bá Quyền⟧.
Hai người bạn thợ sống sót: ⟦victim:Mai Văn Huệ⟧ bị chém đứt gân tay, còn ⟦?victim:Phan Lương⟧ chạy thoát, đêm đêm vẫn mơ thấy.
Hoan bị tuyên chung thân. Duật mười hai năm. Bà Bính đóng quán, làm hàng mã.
Thợ xây trong vùng lập nhóm, mỗi tháng góp cho chị Phương năm trăm nghìn, đến khi đứa bé mười tám tuổi. Trưởng nhóm là Hà Trọng Đại.

Sân khấu hóa phòng chống ma túy: Trường nghề Bảo Lộc đoạt giải Nhất
Sáu đội, sáu vở kịch, vở nào cũng có người chết. Ban giám khảo nói đùa xem xong phải uống thuốc an thần.
Vở đạt giải Nhất, "Điếu thuốc đầu tiên", do thầy Đinh Quang Tín dựng. Vai con nghiện do Ndu Ha Biên đóng, gầy nhẳng, run từng ngón tay. Vai người mẹ là Trần Hoài Thu, khóc thật. Vai kẻ buôn: Kơ Să Ha Thiện, hiền quá nên phải vẽ thêm sẹo.
Giải Nhì thuộc đội Cao đẳng Y với vở "Mẹ chờ", diễn viên chính Lê Đặng Quỳnh Anh. Giải Ba: đội công nhân chè, trưởng đội Vòng Sáy Phúc.
Phó Chủ tịch thành phố Trương Quang Lễ trao giải. Ông kể có người em họ từng dính ma túy, nay bỏ được, mở quán phở.
Sau đêm diễn, Ha Biên còn nguyên mặt trắng bệch đi mua bánh mì, bà bán bánh sợ, cho luôn ổ bánh không lấy tiền.

Căn nhà của người đàn ông góa
Hàng xóm phát hiện nhờ mùi khét. Anh thợ tiện ⟦informant:Phí Mạnh Cường⟧ nhìn qua khe cửa, thấy người nằm sấp, lập tức gọi Công an phường Trại Chuối.
Ông chủ nhà, kỹ sư về hưu, sống một mình với ba chiếc đồng hồ cổ. Hai chiếc không còn. Khi đội khám nghiệm lật ông lại, ông vẫn thở.
Suốt mười ngày nằm viện, ông không nói tên ai. Ngày thứ mười một, ông viết lên giấy bốn chữ: cháu họ, đừng bắt.
Cháu họ là Ngạc Văn Thiện, làm ở sòng bạc mạng. Trung tá Đỗ Hữu Ca Vinh tìm thấy hai chiếc đồng hồ ở hiệu cầm đồ Tân Phát của bà Khiếu Thị Mơ. Thiện nhận đã dùng chày đánh ông rồi bật bếp ga.
Giờ ông ngồi xe lăn, tập nói. Mỗi sáng, anh ⟦?informant:Cường⟧ sang lên dây cót cho chiếc đồng hồ thứ ba. Ông đếm theo: một, hai. Y bạ ghi: bệnh nhân ⟦victim:Ngạc Đình Huân⟧, tiến triển tốt.

Bốn mùa ở trạm kiểm lâm Sa Mù
Mùa xuân, trạm trưởng Võ Công Hậu trồng mai. Mùa hè, Lào thổi, cả trạm thay nhau canh lửa. Mùa thu, mưa, vắt bám. Mùa đông thì sợ nhất: lâm tặc đi trong sương.
Trạm có năm người. Anh Hồ Văn Pưn, người bản địa, biết từng tiếng chim. Anh ⟦?victim:Lê Nguyên Lãm⟧ đã hai lần bị đe dọa "cho nằm lại rừng", vẫn cười. Cô duy nhất, Trần Thị Lệ Xuân, làm GIS, tối dạy chữ cho trẻ bản.
Đầu năm, Pưn dẫn đường bắt Hoàng Kim Cương, đầu nậu gỗ lim. Cương từng là bạn học của ⟦?victim:Lãm⟧. Hai người ngồi trên xe áp giải không ai nói, tới dốc, Cương xin điếu thuốc, ⟦?victim:Lãm⟧ châm cho.
Bản Cuôi tặng trạm con heo. Trạm tặng lại bản cái tivi. Già bản Pả Hom xem thời sự, biết tin bắt Cương, tấm tắc: trên tivi nó nhỏ hơn ở ngoài.
Đoàn công tác của Chi cục trưởng Phan Văn Phước hứa cấp thêm hai xe máy.

Cảnh báo: "Con anh chị đang cấp cứu"
Nội dung phát trên loa ba buổi.
Thưa phụ huynh! Sáng nay, lúc 9 giờ, mẹ của cháu ⟦minor:Tưởng Gia Bách⟧ học lớp 3C Trường Tiểu học Ngô Quyền nhận điện thoại của "thầy ⟦?victim:Tuấn⟧", nói cháu ngã cầu thang, chấn thương sọ não, phải đóng 30 triệu mổ ngay. Chị ⟦victim:Lý Kiều Diễm⟧ nghe tiếng trẻ con khóc trong máy, tay chân rụng rời, chuyển một lượt hai chục triệu. Tới bệnh viện, không có ca nào. Cháu vẫn ngồi học toán.
Anh Đào Nhất Linh, phụ huynh cùng lớp, cũng được gọi. Anh hỏi lại: thầy ⟦?victim:Tuấn⟧ dạy môn gì? Đầu dây cúp.
Hiệu trưởng Tạ Thị Nhã Ca khẳng định nhà trường chỉ liên lạc qua cô chủ nhiệm. Thầy ⟦?victim:Mai Anh Tuấn⟧, giáo viên thể dục, bị mạo danh, rất buồn.
Xin quý phụ huynh nhớ: bệnh viện không đòi chuyển khoản trước khi cấp cứu.
Công an phường, Hội Khuyến học đồng thực hiện.

Ông giáo làng dạy làm hương và làm người
Ông Thiều Quang Huấn có mười một người thợ, bảy người từng vào tù ra tội. Làng hương Đông Khê gọi xưởng ông là "xưởng bảy án".
Đậu Khắc Sửu: cướp giật, năm năm. Đỗ Công Trứ: đâm người, bốn năm. Lê Thị Hòe: buôn ma túy, tám năm. Ông thuộc án của họ như ngày trước thuộc điểm học trò.
Xưởng có tủ tiền không khóa. Ai cần thì lấy, ghi vào sổ. Mười năm, chưa lần nào lệch, trừ một lần thừa ba mươi nghìn.
Chị Hòe gói hương khéo nhất. Ngày con gái lấy chồng, nhà trai ái ngại, ông đứng ra làm chủ hôn. Thông gia hỏi ông quan hệ thế nào với cô dâu. Ông đáp: tôi là ông giáo.
Trung tá Thịnh Văn Giáp, Trưởng Công an xã, mỗi rằm đến mua hương, chọn đúng bó của Sửu. "Nó giật túi của mẹ tôi hồi xưa," ông kể. Mẹ ông giờ cũng chỉ thắp hương ấy.

Khởi tố nhóm bắt chó ở vùng bưởi
Cơ quan CSĐT Công an huyện Tân Uyên vừa khởi tố bốn bị can: Lê Phước Lý, Đào Minh Tâm, Phùng Bá Nghĩa, Tăng Chí Dĩ.
Theo điều tra, hai tháng, nhóm này bắn điện, kéo lê hàng trăm con chó. Bị đuổi, chúng dùng súng điện bắn cả người. Đêm 1-8, hai cha con ở ấp Tân Hóa đuổi theo con Mực của nhà. Cha là ⟦victim:Hồ Quang Xuyến⟧ trúng điện, ngã, bể xương bánh chè. Con là ⟦minor,victim:Hồ Quang Tiến⟧, 15 tuổi, bị chĩa ná vào mặt, cho đến nay em còn ngủ mớ.
Ông Út Hảo, nhà cuối ấp, bủa dây thừng qua đường làm xe chúng lật. Dân ào ra. Nhờ Trung úy Đinh Trọng Quế ngăn kịp nên không ai đánh bọn chúng.
Mẹ của Dĩ, bà Nhan Thị Lành, xin chuộc con Mực cho gia đình. Con Mực chết rồi.
Ông Út Hảo cho em ⟦?minor,?victim:Tiến⟧ con chó con mới đẻ. Em đặt tên nó là Mực Em.

Chị ⟦?victim:Thắm⟧ "sổ đỏ"
Ở bộ phận một cửa phường Đông Hương, chị ⟦?victim:Lê Hồng Thắm⟧ nổi tiếng nói to. Nói to vì bà con lớn tuổi nặng tai.
Hồ sơ khó nhất chị từng gỡ là của cụ Nguyễn Hữu Tịch, mất giấy tờ do hỏa hoạn từ thời bao cấp. Chị tìm được nhân chứng là cụ Lê Đình Trường, 91 tuổi, người đã cùng cụ Tịch chữa cháy năm ấy. Hai cụ gặp nhau ở một cửa, ôm nhau, cả phòng dừng làm việc.
Cò giấy tờ ghét chị. Hà Tuấn Vũ từng nhét phong bì vào ngăn kéo, chị lập biên bản. Vũ nhắn tin "liệu hồn", chị in ra, dán lên tường, ghi chú: "Sai chính tả".
Công an phường mời Vũ lên. Đại úy Trịnh Khắc Tiệp bảo Vũ chép lại câu đó mười lần cho đúng chính tả rồi mới phạt.
Ba năm liền chị ⟦?victim:Lê Hồng Thắm⟧ là chiến sĩ thi đua. Chồng chị, anh Đàm Vĩnh Hưng Thịnh, lái xe buýt, cũng nói to.

Vòng tay cho những đứa trẻ làng chài
Lớp học tình thương của ni sư Diệu Ngộ nằm trên nhà bè, sóng lên thì bảng lắc. Ba mươi học trò không đứa nào có khai sinh khi mới tới.
Công an phường Vĩnh Trường mất một năm để làm giấy cho các em. Trung úy Tần Thị Bảo Yến đi từng ghe, hỏi từng bà ngoại. Có em không biết mình mấy tuổi, chị đo bằng số lần thay răng.
Đến nay 30/30 em đã có tên trong sổ. Nhà tài trợ gồm Công ty Yến sào, tiệm áo dài Thu Nga, ông Peter người Úc bán bánh mì.
Ông Phạm Cu, chủ nhà bè, không lấy tiền thuê. Hỏi lý do, ông kể hồi nhỏ cũng đi bụi, bị bắt vì ăn cắp bánh, chú công an hồi đó mua cho hai ổ. "Tui trả ổ thứ hai."
Lớp vừa có thêm thư viện: bốn thùng sách do tù nhân Trại A2 đóng kệ. Ni sư cười bảo, kệ chắc lắm, sóng cấp bảy chưa đổ.

Phiếu chuyển tin báo tội phạm (trích, dùng cho tập huấn)
Nguồn tin: ⟦informant:người phụ nữ bán trứng vịt lộn trước cổng khu nhà ở công nhân Lô C⟧, yêu cầu giữ kín.
Nội dung: phòng 204 mỗi đêm có tiếng van xin. Chị ta thấy một cô gái tóc vàng hoe, chân đi cà nhắc, thả mảnh giấy xuống xô đá: "cứu em, họ giữ giấy tờ".
Xử lý: 22 giờ kiểm tra hành chính. Trong phòng có Vương Khả Doanh, Lý Chí Thông và ba cô gái. Cô tóc vàng khai tên ⟦victim:Hà Thị Nhuần⟧, quê Quan Sơn, bị ép tiếp khách trừ nợ, bị đánh gãy ngón chân vì bỏ trốn. Cô thứ hai, ⟦victim:Lương Thị Nối⟧, mới bị bán sang tay hôm trước. Cô thứ ba là Khổng Tú Bình, người canh giữ.
Bài học: không xem nhẹ tin từ hàng rong; cử nữ cán bộ lấy lời khai (Thượng úy Lưu Hạnh Dung); không hỏi đi hỏi lại.
Giảng viên: Thượng tá Trần Nhân Quyết

Nửa thế kỷ giữ đèn biển
Hải đăng Kê Gà có hai thế hệ nhà họ Đặng. Ông Đặng Văn Hải Đăng, tên cha đặt đúng nghề, gác đèn ba mươi tư năm. Con trai, Đặng Hải Triều, nối.
Đêm bão năm ấy, tàu của thuyền trưởng Mai Xuân Lãm mắc đá ngầm, mười một ngư dân bám cột buồm. Ông Đăng buộc dây vào thân bơi ra. Chín người được kéo vào. Hai người không. Ông không bao giờ nói về chín người, chỉ nhắc hai.
Trên đảo cũng có lúc không yên: kẻ trộm lấy pin mặt trời, bị Triều bắt được, hóa ra là Lê Tàu, bạn nhậu. Tàu ở lại đảo làm phụ bếp trừ nợ, rồi… không chịu về.
Đồn Biên phòng Tân Thành vừa trao bằng khen cho hai cha con, Thiếu tá Trần Trung Thu đọc quyết định trong gió, chữ được chữ mất.
Ông Đăng cảm ơn, xin về sớm. Mặt trời sắp lặn, ông phải thắp đèn.

Cú điện thoại từ "viện kiểm sát"
Nhân chứng kể lại tại buổi sinh hoạt Câu lạc bộ Hưu trí Phường 6, Mỹ Tho:
"Thưa các anh chị, tôi dạy văn ba mươi lăm năm, tôi tự cho mình biết phân biệt thật giả. Vậy mà trong bốn ngày, tôi làm đúng theo lời chúng. Tôi khóa cửa. Tôi nói dối con gái. Tôi học cách bật camera cho chúng giám sát. Chúng bảo tôi rửa tiền, tôi sợ nhục. Một tỷ hai, gồm căn nhà của mẹ tôi để lại."
Cả phòng im phăng phắc. Ông Lưu Quang Thuần, chủ nhiệm, rót nước cho bạn.
Người vừa nói là bà ⟦victim:Cung Thị Tố Nga⟧. Bà xin đừng giấu tên bà, nhưng con gái bà, chị Võ Hoàng Mai Thi, thì xin báo cho qua.
Bác Lại Thế Nhơn tiếp lời: cũng chúng nó gọi tôi, tôi chửi cho một trận.
Thiếu tá Lê Hồ Thiên Phúc kết luận: kẻ gian không tìm người dốt, chúng tìm người tự trọng.

Khi trưởng bản livestream
Bản Pá Lau có sóng 4G từ tháng Ba. Trưởng bản Lò Văn Tấc học livestream bán mắc ca, rồi dùng luôn để… họp bản.
Phiên livestream thứ nhất: ba người xem. Phiên thứ năm: cả bản, cộng thêm hai nghìn người lạ. Có nick chửi tục, ông trả lời: "Cháu ăn cơm chưa?".
Trên sóng ấy, ông phổ biến luật hôn nhân, nhắc Cà Văn Xuân nộp phạt vì đánh bạc, khen chị Quàng Thị Inh nuôi dê, đọc tên hộ thoát nghèo: Lường Văn Bó, Tòng Thị Hiêng.
Ông bị lừa hụt một lần: kẻ tự xưng "Facebook" báo khóa trang, đòi mật khẩu. Ông hỏi cháu gái Lò Khánh Vân, sinh viên, nó kêu ông xóa đi, ông xóa.
Trung tá Điêu Chính Tới bảo đó là kênh tuyên truyền rẻ nhất tỉnh. Kỷ lục: 11 nghìn người xem đêm hội Hạn Khuống, khi ông lỡ quay ngược camera, cả buổi chỉ thấy cái mũi.

Oan nghiệt bên giếng làng
Cái giếng làng Diềm bị bỏ thuốc sâu. Ba con trâu chết, mười bảy người nôn mửa. Nặng nhất là bà cụ ⟦victim:Nguyễn Thị Đoái⟧, phải lọc máu, và chị ⟦victim:Trịnh Thị Sắc⟧, sảy thai.
Nghi ngờ đổ lên đầu ⟦?victim:Hán Văn Thịnh⟧, kẻ vừa cãi nhau với trưởng thôn. Người ta ném đá nhà ⟦?victim:Thịnh⟧, vợ anh, chị ⟦?victim:Phan Thúy⟧, bế con chạy về ngoại. Nhưng Thịnh vô can: đêm ấy anh ở bệnh viện trông bố.
Mười ngày sau, Đại úy Lều Thọ Nam tìm ra nắp chai trong vườn ông Nguyễn Đức Bội, thầy cúng. Ông Bội khai muốn dân tin làng bị ma ám để thuê cúng.
Làng họp. Từng người một đến trước ⟦?victim:Hán Văn Thịnh⟧, cúi đầu. Trưởng thôn Ngô Đức Chuân cúi lâu nhất. ⟦?victim:Hán Văn Thịnh⟧ nói: thôi, giếng còn nước là được.
Trạm y tế, do y sĩ Hạ Thị Ngoan phụ trách, xét nghiệm giếng mỗi tuần trong ba tháng.

Vì sao ông Năm Hổ khóc?
Ông Năm Hổ, tên khai sinh ⟦?victim:Trịnh Hồng Hổ⟧, võ sư, sáu mươi sáu tuổi, không mấy khi khóc. Vợ mất ông không khóc trước mặt ai. Bị giang hồ chém năm hai mươi tám tuổi ông cũng không.
Sáng qua, tại lễ trao nhà tình thương ở ấp Bàu Lùng, Xuyên Mộc, ông khóc ngon lành. Vì căn nhà ấy trao cho Phi Điểu, đứa học trò ông từng đuổi khỏi lò võ do đi đòi nợ thuê.
Điểu bây giờ chạy ba gác, nuôi hai đứa con nhỏ, mẹ già là bà Chế Thị Bông bị mù. Đêm mưa nọ, Điểu chở sản phụ Dương Ngọc Nữ vượt mười bốn cây số, xe chết máy thì cõng.
Công ty Hồ Tràm của bà Âu Dương Mẫn tặng nhà, công an xã góp công thợ. Thiếu tá Vũ Hoàng Chương Anh trét vữa hỏng một mảng tường, phải trét lại.
"Tui khóc vì hồi đó đuổi nó sớm quá," ông ⟦?victim:Hổ⟧ nói.

Tết của những người trực
Giao thừa, phòng trực Công an thị xã Hồng Lĩnh có bốn người: Thượng tá Trần Viết Hoành, Đại úy Võ Thị Lam Giang, hai chiến sĩ nghĩa vụ Đặng Gia Lâm và Kiều Trí Dũng.
23 giờ 10. Một cuộc gọi báo mất trộm cây đào: nhà ông ⟦victim:Đinh Nho Khang⟧, gốc đào phai hai mươi năm ông uốn tặng vợ ngày cưới bạc bị đào trộm ngay trước cổng, để lại cái hố. Ông bảo không báo cũng được, nhưng bà nhà tôi cứ nhìn cái hố.
23 giờ 40. Tổ tuần tra gặp chiếc xe lôi chở đào ở dốc Hàm Rồng. Người chở, Thái Xuân Sinh, lúng túng. Đào còn nguyên bầu đất.
0 giờ. Pháo hoa. Cây đào đứng giữa sân trụ sở, ai đi qua cũng chạm vào.
0 giờ 25. Chiếc xe cảnh sát chở cây đào về, hai chiến sĩ giữ hai bên, như rước dâu. Bà ⟦?victim:Khang⟧, tức bà Bùi Thị Lê, mừng tuổi mỗi người mười nghìn.

Bác sĩ của những con đường
Người ta thấy ông ở khắp Quốc lộ 14: vá ổ gà. Xe đạp, xô bê tông, cái bay. Ông ⟦?victim:Thái Đình Bảy⟧, 63 tuổi, thợ hồ hưu non, tổ 4 thị trấn Đắk Mâm.
Tám năm trước con trai ông chết vì sụp ổ gà ngay trước mũi xe tải. Tài xế không có lỗi. Ông không kiện ai. Bốn mươi chín ngày sau, ông bắt đầu vá đường.
Tới nay ông vá 3.200 ổ. Người đi đường cho nước, cho bánh, có lần cho cả… bê tông tươi: anh Hoàng Cát Tường, lái xe bồn, dừng lại đổ cho một vũng. Có kẻ trộm mất chiếc xe đạp, hôm sau chị Nông Thị Mai Sương cho chiếc khác, tốt hơn.
Cảnh sát giao thông Đỗ Văn Khoái, ban đầu định phạt ông vì làm rào cản, rồi cởi áo phản quang đưa ông mặc.
Huyện tặng danh hiệu "Công dân ưu tú". Ông không đến nhận: hôm ấy trời nắng, vá dính lắm.

Trang tin trường học: Tổng kết tuần "Nói không với bạo lực"
Ngày thứ hai, Thiếu tá Lương Ngọc An nói chuyện dưới cờ. Ngày thứ ba, đội kịch diễn tiểu phẩm "Cái ghế trống".
Ngày thứ tư, hộp thư nhận được lá thư dài ba trang. Người viết là em ⟦minor,victim:Đặng Châu Anh⟧, lớp 8B: các bạn gọi em là "heo", lấy cơm của em đổ vào cặp, nhốt trong nhà vệ sinh hai tiết. Em viết rằng em đã nghĩ tới lan can tầng ba.
Cô tổng phụ trách Trương Mỹ Ngọc đọc xong liền đi tìm em, tìm thấy ở thư viện. Em ⟦informant,minor:Hồ Khánh Đoan⟧ cùng lớp cũng kể riêng với cô về những gì nhìn thấy.
Ngày thứ năm, phụ huynh các học sinh vi phạm được mời tới. Thầy hiệu trưởng Lục Vân Tiên Hòa không đọc tên ai trước trường.
Ngày thứ sáu, cái ghế trống được kê lại giữa lớp, hôm ấy có tám bạn xin ngồi cạnh.

Phiên chợ không tiền mặt ở Phước Bửu
Bà con hỏi: không tiền mặt thì có bị mất tiền không? Câu trả lời dài hai tiếng đồng hồ.
Diễn giả Kha Minh Trí, phòng An ninh mạng, bày từng bước. Cô Trầm Bội Cơ bán cá viên hỏi mã QR dán đè thì sao; anh khuyên ép nhựa, tối cất vào. Ông Sử Văn Ngọc, bán dế, hỏi: lỡ khách đưa hình chuyển khoản giả? Anh khuyên chờ loa đọc. Bà Tống Thị Chín hỏi: loa hết pin? Cả chợ cười.
Có hai người trong chợ kể bị lừa, xin không nêu tên. Một người mất thúng trứng, một người mất ba trăm nghìn.
Ngân hàng tặng 60 cái loa. Bà Chín lấy hai cái, một để dự phòng.
Cuối buổi, trưởng chợ Bùi Hữu Nghĩa Hiệp quét thử trả tiền ly nước mía: loa đọc "đã nhận tám nghìn đồng". Vỗ tay.

Những dấu chân trên bùn
Vụ án mạng ở ấp Chòm Mả để lại đúng bảy dấu chân. Trinh sát Hứa Trung Lập nằm rạp xuống bùn, đo từng dấu, ghi: chân phải xoay ngoài mười lăm độ.
Bà ⟦victim:Mai Thị Thôi⟧, bán bánh ít, ở một mình, bị siết cổ trong chòi vịt. Mất đôi bông một chỉ.
Trong ba ngày, Lập mời bốn mươi người đi qua bãi cát trước trụ sở, nói là khám chân miễn phí, có bác sĩ Huỳnh Gia Mẫn thật. Ông Ba Xệ chân bẹt, chú Thọ bàn chân sáu ngón, anh Lê Văn Keo đi hai hàng. Không ai xoay ngoài.
Người thứ bốn mươi mốt không đến. Nguyễn Trọng Khiếm, bán bông gòn dạo. Bị bắt ở bến Bắc, Khiếm bước xuống xe: chân phải xoay ngoài.
Con gái bà ⟦?victim:Thôi⟧, chị Mai Kim Chi, lấy chồng xa, về nhận đôi bông. Chị đưa một chiếc cho anh trinh sát giữ làm kỷ niệm, anh không nhận.

Giữ hồn quan họ, giữ yên làng
CLB Quan họ măng non làng Lim tập ở nhà chứa bà ⟦?victim:Nguyễn Thị Hài⟧. Hai mươi liền anh liền chị nhí, khăn áo chỉnh tề.
Bà ⟦?victim:Hài⟧ dạy hát, chồng bà, ông Ngô Văn Bạc, đảng viên, dạy… luật giao thông. Cứ hát xong một bài lại học một biển báo. Ông đặt lời mới theo điệu "Người ở đừng về": "Người uống rượu đừng lái".
Công an thị trấn thấy hay, mời hai ông bà đi diễn mười bốn thôn. Đại úy Đào Xá Lộc đệm đàn nhị, dù vốn chơi ghi ta.
Một lần đang hát ở thôn Duệ Đông, có thanh niên say vào phá, hất đổ cơi trầu. Bà ⟦?victim:Hài⟧ không giận, hát tiếp câu "mời trầu". Thanh niên ấy, Tạ Hữu Thành Lợi, hôm sau mang cơi trầu mới tới, xin học.
Nay Lợi hát lề lối khá nhất nhóm nam. Bà khen giọng đẹp, chỉ chê hơi sặc mùi thuốc lá.

Bị hại đến tòa bằng xe đò
Năm giờ sáng, xe đò Phú Túc – Pleiku có ba người đi hầu tòa. Bà ⟦victim:Kpă H'Ngơm⟧ bị lừa bán điều non, ký giấy điểm chỉ, mất trọn hai héc ta. Ông ⟦victim:Alê Y Tâng⟧ bị lừa y vậy, mất con bò với rẫy mì. Người thứ ba là bị cáo, Phạm Thị Hải Hà, được tại ngoại vì nuôi con nhỏ.
Họ ngồi cách nhau hai hàng ghế. Lơ xe Đỗ Thành Nhân không biết, bán vé ngồi chung dãy. Con của bị cáo khóc đòi sữa. Bà ⟦?victim:Ngơm⟧ mở gùi, đưa trái chuối.
Tòa tuyên bị cáo bảy năm, trả lại đất. Đồng phạm Trịnh Như Ý, công chứng viên, lãnh năm năm. Luật sư trợ giúp Nay Suy cãi không lấy tiền.
Chiều về, lại đúng chuyến xe ấy. Bị cáo được hoãn thi hành. Đứa nhỏ ngủ gục trên tay mẹ, đầu ngoẹo sang vai ông ⟦?victim:Tâng⟧. Ông ngồi yên, tới bến mới nhúc nhích.

Quán cơm "⟦?victim:Nghĩa⟧" không có ông Nghĩa
Biển hiệu đề "Quán cơm ⟦?victim:Nghĩa⟧", nhưng chủ quán tên ⟦?victim:Lộ⟧, ⟦?victim:Giáp Văn Lộ⟧. Khách hỏi ⟦?victim:Nghĩa⟧ là ai, ông chỉ tấm hình trên tường: chàng cảnh sát trẻ cười hở răng.
Đó là Thượng úy ⟦?victim:Quách Trung Nghĩa⟧, ngã xuống khi chữa cháy ở xưởng nhựa. Đêm ấy ông ⟦?victim:Lộ⟧ mắc kẹt tầng hai. Anh đẩy được ông qua cửa sổ.
Ông ⟦?victim:Lộ⟧ không có họ hàng gì với anh. Ông bán nhà, mở quán, mỗi suất mười nghìn, ai không có thì thôi. Mẹ anh ⟦?victim:Nghĩa⟧, bà Tống Thị Lan Hinh, tuần hai buổi ra nhặt rau. Người yêu cũ của anh, cô Bùi Ái Vân, đã lấy chồng, cũng hay dẫn con tới ăn.
Phòng Cảnh sát PCCC mỗi năm tặng quán mười bình chữa cháy. Thượng tá Phùng Chí Kiên Định ăn hết suất, gửi lại một triệu, ông ⟦?victim:Lộ⟧ chạy theo trả chín trăm chín mươi.

Buổi tối đầu tiên ở nhà tạm lánh
Cô quản lý Đàm Thanh Sơn Ca không hỏi gì. Cô chỉ đưa chìa khóa, khăn mặt, đôi dép.
Người mới đến tên ⟦victim:Hoàng Thị Khuê Minh⟧. Chị từng là giám đốc, có xe hơi, chồng là doanh nhân Phan Đại Nghĩa Khí được báo chí ca tụng. Mười một năm, không ai biết cánh tay áo dài ấy che gì.
Cùng phòng có chị ⟦victim:Ksor H'Lan⟧, bị chồng tưới dầu; chị kể tỉnh bơ, vừa kể vừa đan khăn. Bên kia là cụ ⟦victim:Dụng Thị Lư⟧, 76 tuổi, bị con trai đuổi ra đường để lấy đất.
Bếp trưởng Cao Thị Ngọc Hạnh nấu canh bí. Bảo vệ Thổ Bằng đi vòng quanh tường.
Trước khi ngủ, chị ⟦?victim:Minh⟧ hỏi ở đây có khóa trong không. Có. Chị khóa, mở, khóa lại. Rồi lần đầu tiên sau nhiều năm, chị tắt đèn.

Thông tin về vụ "thần y" tại Cù Lao Dung
Sau khi đài phát phóng sự, nhiều người hỏi về "thầy Chín" chữa bá bệnh bằng nước giếng. Chúng tôi xin thông tin thêm.
Thầy tên thật Âu Hoàng Chín, chưa học qua trường y nào. Mỗi can nước 300 nghìn đồng. Ông ⟦?victim:Lữ Tấn Bền⟧, bị tiểu đường, uống nửa tháng thấy mệt nên thôi. Bà ⟦?victim:Thạch Thị Sô Phi⟧ thì nói đỡ đau lưng. Anh Tô Văn Mười không uống, mang đi xét nghiệm: nước giếng, có phèn.
Người thiệt nhất là bà ⟦victim:Trần Thị Cà Ây⟧: nghe lời thầy bỏ thuốc tim, bán hai công đất đưa thầy "giải hạn". Hiện bà nằm ở khoa hồi sức.
Sở Y tế do Phó Giám đốc Ngô Hải Đường dẫn đầu đã kiểm tra, lập biên bản. Công an khởi tố vụ án lừa đảo. Vợ thầy là Mạch Thị Hòa bỏ trốn, mang theo ba lượng vàng.
Giếng đã được lấp. Đất ấy trồng bần.

Đường dây nóng… của bà ngoại
Bà ngoại tổ 7, phường Thới An Đông, tên ⟦?informant:Mai Hoa Nương⟧, điện thoại cục gạch, không biết nhắn tin. Vậy mà phường xếp bà vào hạng "tai mắt".
Mỗi sáng bà bán xôi từ bốn giờ. Xe nào lạ đậu lâu bà biết. Cặp nào giận nhau bà biết. Ai mua xôi mà tay run bà cũng biết.
Tháng rồi, nhờ bà kể với anh khu vực Tiết Đinh Sang về hai cậu khách ăn xôi toàn trả tờ năm trăm ngàn mới tinh, phường phá được ổ in tiền giả của Giả Bảo Lâm. Trong lễ phát động, người ta xướng tên ⟦informant:Mai Hoa Nương⟧, bà đang múc xôi nên không lên.
Anh Sang phải mang giấy khen tới tận xe. Bà lau tay, hỏi giấy này có đổi gạo được không.
Cô Út Kỳ bán chuối nướng kế bên ganh tị, từ hôm đó cũng ngó khách dữ lắm. Anh Sang dặn hai bà: ngó vừa vừa, kẻo khách sợ.

Kỷ yếu hội thảo: Tham luận của Công an xã Đạ Long
Kính thưa hội nghị!
Xã có 97% đồng bào Cil, Lạch. Năm năm trước, nợ ngoài "tín dụng cà phê" lên tới 14 tỷ đồng. Các đầu nậu Trần Trường Giang Hải, Vũ Thúy Kiểu thu cả giấy đất.
Chúng tôi làm ba việc. Một, cùng ngân hàng mở quầy lưu động, anh Hồ Quý Lâm mỗi tuần vào một ngày. Hai, lập tổ vay chung do bà Rơ Ông K'Glang làm tổ trưởng, tới nay không ai trễ hạn. Ba, mời luật sư Đoàn Chính Trực dạy dân đọc hợp đồng.
Khó khăn: có hộ giấu nợ. Ông ⟦?victim:Bon Niêng Ha Krong⟧ giấu tới khi bị siết máy cày mới nói. Có hộ vừa trả xong lại vay tiếp để làm đám cưới, như hộ Kon Sơ Ha Xuân.
Kết quả: 211 giấy đất trở về tủ nhà dân. Đề nghị tỉnh nhân rộng.
Xin cám ơn. Người trình bày: Đại úy Lơ Mu K'Phương

Ông từ lò gốm Bàu Trúc
Người Chăm ở Bàu Trúc nặn gốm không bàn xoay, người đi quanh gốm. Ông Đàng Năng Quạ đi quanh gốm đã năm mươi năm, tính ra, ông đùa, cũng được vài vòng trái đất.
Ông còn là trưởng ban hòa giải. Có hai anh em họ Vạn giành nhau lò nung, một người vác búa đập sạch bốn mươi chum. Ông gọi cả hai lại, bắt nhặt từng mảnh, ghép. Ghép tới chum thứ ba thì Vạn Quan Phú Đoan bật cười, Vạn Ngọc Chí cũng cười.
Những mảnh còn lại, ông ốp lên tường nhà văn hóa, thành bức tranh tháp Pô Klong Garai. Họa sĩ Lưu Thanh Chân từ Phan Rang xuống xem, mê quá, xin ở lại phụ.
Thượng úy Thập Liên Trưởng kể mỗi lần đi giải quyết mâu thuẫn, anh dẫn người ta tới bức tường ấy trước.
Năm nay ông Quạ được tặng danh hiệu nghệ nhân nhân dân. Tiền thưởng, ông mua đất sét.

SƠ KẾT 6 THÁNG MÔ HÌNH "TAXI AN TOÀN"
Tham dự có đại diện 5 hãng xe, 312 lái xe. Trung tá Từ Đăng Khôi chủ trì.
Các con số: 61 tin có giá trị; 9 lần trả lại tài sản; 4 sản phụ được chở miễn phí; 2 lái xe vi phạm bị loại khỏi mô hình (Lâm Trí Cường chở khách vòng vo, Đỗ Bá Tước uống rượu).
Điển hình: lái xe ⟦informant:Chu Kế Hợp⟧ nghe hai hành khách bàn chia tiền vàng, liền nhắn mật hiệu về tổng đài, giúp bắt nhóm trộm tiệm cầm đồ; lái xe Nghiêm Bá Hồng trả lại chiếc vali có 190 triệu.
Hạn chế: an toàn của tài xế. Đêm 2-4, anh ⟦victim:Mạnh Tường Vũ⟧ bị khách kề kéo vào cổ ở đoạn đường vắng, mất xe và điện thoại, đến nay vẫn chưa dám chạy đêm.
Kiến nghị: lắp vách ngăn, nút SOS. Giám đốc hãng Mặt Trời, bà Lục Tố Uyên, hứa lắp trong quý III.

Xóm đạo Xuân Bắc mùa Giáng sinh
Linh mục Giuse Đinh Nam Hưng gõ chuông lúc bốn giờ. Bốn giờ mười, ông trùm Phạm Đức Tin đã đứng ngoài cổng, tay cầm đèn pin, cạnh ông là Đại úy Hà Thế Lữ, phụ trách địa bàn.
Năm nay giáo xứ dựng hang đá bằng vỏ lon. Tiền bán lon dư, cha xứ mua nệm cho trại phong. Anh Vũ Quang Khải, người đã cai rượu được bốn năm, hàn khung. Chị Maria Trần Ngọc Duyên Anh may áo cho ba vua.
Đêm 24, hơn sáu nghìn người. Đội trật tự của ông Đoàn Tri Phương xếp xe theo hàng, phát phiếu màu. Có đứa bé lạc, tìm được sau sáu phút. Có một tên móc túi, Cao Bùi Thế, bị hai bà trong ca đoàn kèm chặt hai bên suốt buổi lễ, không móc được gì.
Lễ xong, Thế ở lại quét sân. Cha xứ không biết anh ta là ai, cám ơn, cho ổ bánh.

Điều tra viên và bài toán trâu
Trong vòng một tuần, Thiếu tá Cầm Bá Lợi phải giải xem con trâu là của ai. Ông Vi Văn Hoóm nói của ông, có xoáy ở trán. Ông Lò Khăm Mun nói của ông, sừng trái cụp.
Con trâu có cả hai.
Anh hỏi người thiến trâu Hà Văn Pậu, hỏi người đóng sẹo mũi Ngân Thị Piu, xem ảnh cưới của con ông Mun có con trâu phía sau. Không ăn thua. Cuối cùng anh dắt trâu ra ngã ba giữa hai bản, thả. Nó đi thẳng về bản thứ ba, vào chuồng anh Phạm Bá Xon.
Anh Xon tá hỏa: trâu nhà tôi mất từ tháng Hai, tôi tưởng hổ ăn.
Hóa ra trâu tự đi lạc. Không ai trộm, không ai cướp. Hai ông Hoóm, Mun mỗi người cũng mất một con trâu thật, tìm thấy sau đó ở thung lũng, đang đẻ.
Ba nhà mổ lợn. Thiếu tá Lợi xin phép không uống, ngày mai còn bài toán dê.

Hỏi chuyện một nữ cảnh sát trại giam
"Tôi có mười chín phạm nhân nữ", Thượng úy ⟦?victim:Ông Thị Ngọc Hà⟧ mở đầu.
Chị kể về Lã Kim Ngân, giết chồng, thêu đẹp. Về Triệu Vân Khanh, lừa đảo, hay nằm mơ thấy mẹ. Về Sùng Thị Cở, không biết tiếng Kinh, ba năm học được bốn trăm từ, từ đầu tiên là "xin lỗi".
Chị bị phạm nhân cắn một lần, mười ba năm trước, tay còn vết. Người cắn chị nay đã ra tù, bán bún, mỗi năm gửi chị hộp bánh.
Có điều gì khiến chị buồn không? Có. Ngày gia đình thăm gặp, Ngân không có ai. Mẹ chồng cũ, bà Lương Thị Thạo, một lần tới, đứng bên kia kính, không nói, rồi đi. Lần sau bà lại tới. Lần thứ năm bà nói được: "Mày ăn uống thế nào?".
Chị ⟦?victim:Hà⟧ nhìn đồng hồ. Hết giờ phỏng vấn. Ngoài hành lang có tiếng hát tập văn nghệ: bài "Mẹ yêu con".

Phóng sự ngắn: Năm phút trên cầu Bến Lức
Xe tải chết máy. Hàng trăm xe dồn lại. Trời bốn mươi độ.
Trung sĩ Đinh Hoàng Sa, 20 tuổi, điều tiết một mình. Anh gạt mồ hôi, gạt cả lời chửi. Ông chủ xe dưa Cồ Văn Bính tặng một trái, anh không kịp ăn.
Phút thứ hai: chị bầu Lưu Cẩm Vân trong xe khách lên cơn đau bụng. Anh bế chị qua dải phân cách sang xe máy của sinh viên Tô Đình Cơ.
Phút thứ ba: hai tên giật túi chui giữa hàng xe. Chị ⟦victim:Hàn Tuyết Băng⟧, ngồi sau xe chồng, bị giật ngã ngửa, đầu đập lan can, máu thấm áo. Phút thứ tư: ông Bính ném trái dưa trúng bánh trước xe tên cướp.
Phút thứ năm: Lâm Khải Ca, Bạch Mã Phi nằm trên đường, dưa đỏ tung tóe, ai cũng tưởng máu.
Chị ⟦?victim:Băng⟧ khâu sáu mũi. Ông Bính tiếc trái dưa, bảo trái đó ngọt nhất xe.

TIN BUỒN
Chi hội Người cao tuổi tổ dân phố Hữu Nghị 3 xin báo: cụ bà Hoàng Thị Mùi Nhàn, 102 tuổi, đã về cõi tiên lúc 20 giờ ngày 11-5.
Cụ có bảy người con, ba liệt sĩ: Đỗ Danh Thắng, Đỗ Danh Lợi, Đỗ Danh Quang. Năm bom rơi phố Khâm Thiên, cụ bới tay không tìm được hai đứa trẻ hàng xóm. Đôi bàn tay ấy sau này đan áo cho cả phố.
Sinh thời cụ nói năng dí dỏm. Kẻ trộm vào nhà, cụ hỏi: "Đói à con?", nó ngồi ăn hết liễn cơm rồi xin phép về. Công an hỏi, cụ bảo nhà tôi có mất gì đâu.
Trưởng ban tang lễ: ông Phan Kế Toại Anh. Phường cử Trung tá Lê Nam Phong cùng đoàn đến viếng.
Theo di nguyện, gia đình xin miễn vòng hoa; tiền phúng điếu chuyển vào quỹ học bổng do cháu nội cụ, kỹ sư Đỗ Danh Vinh Hiển, quản lý.

Bảo vệ trường mầm non bằng… tiếng còi
Trường Mầm non Hướng Dương, Gò Công, có ông bảo vệ Đồng Văn Cống, cựu trọng tài bóng đá. Ai lạ vào cổng ông thổi còi, rút thẻ vàng thật.
Thẻ vàng đầu tiên dành cho Phó Hiệu trưởng Từ Thị Lệ Chi vì quên đeo bảng tên. Thẻ vàng thứ hai: anh giao sữa Khổng Minh Lượng chạy xe trong sân. Thẻ đỏ duy nhất: ông bố Lý Bá Hưng đến đón con trong tình trạng nồng nặc mùi rượu. Ông Hưng đòi đánh, ông Cống thổi một hồi còi dài, cả xóm chạy ra.
Vợ ông Hưng, chị Phạm Thị Thoại Mỹ, đến cám ơn. Từ hôm ấy, ông Hưng đi đón con phải thổi hơi vào mặt ông Cống trước.
Ngành giáo dục huyện tổ chức cho 22 bảo vệ về học tập. Mỗi người được phát một cái còi. Thiếu tá Lâm Bửu Trân cười: may mà ông không phát thẻ đỏ cho tôi.

Tiếng chuông chùa và những tờ vé số
Bà cụ ngồi ở bậc tam quan chùa Bà Đanh mỗi ngày, xấp vé trên tay. Mắt bà đục. Người mua tự rút, tự để tiền. Hầu hết tử tế.
Rồi có kẻ rút hết cả xấp, để lại tờ quảng cáo gấp tư. Bà sờ, biết ngay, nhưng chân không đi được, chỉ gọi với: "Con ơi, con cầm nhầm rồi".
Chú tiểu Quảng Tánh chạy ra thì xe đã khuất. Trong ngày hôm đó, sư thầy Thích Đàm Hiền lấy tiền dầu đèn đền đại lý. Đại lý Kim Tài của ông Ngô Kỳ Lân không nhận.
Camera phường quay được mặt Đỗ Hoài Bão. Anh ta 25 tuổi, tốt nghiệp đại học. Ra trước Trung tá Đào Bá Phượng, Bão xin tới chùa.
Hai người ngồi đối diện nhau ở bậc đá. Cụ ⟦victim:Cấn Thị Lụa⟧ hỏi một câu: "Con có trúng không?". Bão lắc, rồi nhớ ra cụ không thấy, mới nói: dạ không.

Nghề lạ: Đọc nhịp nước ở Gành Hào
Anh Lương Vĩnh Kế, 35 tuổi, "thuộc" triều. Nhìn vệt rong trên cọc, anh nói nước lớn lúc mấy giờ, sai không quá mười phút.
Công an huyện Đông Hải nhờ anh bốn lần, đều là chuyện người chìm. Anh không thích kể. Anh thích kể vụ máy cày: Quan Thế Hiền trộm máy, thả bè trôi giữa đêm, tính tới sáng vớt ở cửa biển. Anh Kế coi trăng, nói bè sẽ mắc ở cồn Cò lúc 3 giờ 20. Đại úy Hình Phước Long ngồi đợi ở đó. 3 giờ 26, bè mắc.
"Sáu phút là do gió," anh phân bua.
Vợ anh, chị Trương Thị Ngọc Nữ, bán chả trứng mực, nói ở nhà ổng trễ hẹn liên miên.
Trạm thủy văn của kỹ sư Châu Thành Long mời anh hợp đồng. Anh nhận với điều kiện: mỗi tuần được nghỉ ngày nước kém để đi câu.

Nữ bí thư và cuộc chiến với "hụi ma"
Hụi ở xóm Mũi Đước chia làm ba thứ: hụi thật, hụi nghèo và hụi ma. Chị Thi Ngọc Quyên, bí thư chi bộ 33 tuổi, vẽ cả ba lên bảng.
Hụi ma của Cao Thị Bảy Nhãn có 28 dây, trong đó 17 hụi viên không có thật. Vỡ hụi, 52 gia đình điêu đứng. Chị ⟦victim:Trịnh Thị Bích Ngân⟧ định đóng hụi cuối cho chồng đi mổ; anh mất trước khi đòi được. Vợ chồng già ⟦victim:Tăng Văn Dễ⟧, ⟦victim:Lý Thị Khó⟧ (tên hai ông bà khiến ai cũng cười, còn ông bà thì không cười nổi) mất chín chục triệu tiền xây mộ.
Chị Quyên lập sổ hụi mẫu, mời Thượng úy Ngô Gia Khảm kiểm. Ai muốn chơi thì ra nhà văn hóa, đọc to.
Bảy Nhãn bị bắt ở Châu Đốc. Con trai là Cao Hoàng Em bán ghe, trả cho ông bà ⟦?victim:Dễ⟧ trước tiên.

Từ "quái xế" đến huấn luyện viên
Võ Nhật Trường Sơn đua xe từ mười sáu tuổi, gãy hai xương, mất một người bạn. Bạn tên Kiệt. Sơn không kể thêm.
Nay anh dạy lái xe an toàn cho học sinh, trên bãi đậu xe siêu thị Go!, chủ nhật hằng tuần. Đội hỗ trợ: Trung úy cảnh sát giao thông Trần Duy Khánh Hà, bác sĩ chấn thương Bế Quốc Bình.
Bài đầu tiên không phải chạy mà là ngã. Anh cho học viên mặc đồ bảo hộ, té xuống nệm. Bài hai: nghe xương gãy, bác sĩ Bình bẻ nhánh mía. Bài ba: viết thư cho mẹ, nếu mình không về.
Học viên Đoàn Phú Tứ Anh, sinh viên năm nhất, đọc thư mình viết, cả lớp nín. Cha cậu là ông Đoàn Thiện Chí, ngồi xe lăn vì tai nạn lao động, vỗ tay to nhất.
Siêu thị tặng nón. Quản lý siêu thị, cô Hứa Vĩ Văn Anh, đăng ký học khóa sau.

Thư bạn đọc: Xin được nói lời xin lỗi
Tôi từng viết bài chê ông tổ trưởng khu tôi, ông Tống Viết Phước, là "hách dịch, hay soi mói". Bài được đăng ở mục này tháng trước.
Hôm nay tôi viết lại. Đêm 22, đường ống ga nhà tôi rò. Cả nhà ngủ. Ông Phước đi tuần, ngửi thấy, đập cửa, tôi không mở vì tưởng ông soi. Ông trèo cổng, rách quần, khóa van. Ông đứng trong sân, mặt đỏ gay, quát tôi một trận. Tôi thấy ông hách dịch thật. Và tôi thấy con tôi còn sống.
Đi cùng ông hôm ấy có anh Hạng Văn Phà, dân phòng, và cô Chữ Thị Liên, nhà đối diện.
Tôi đã sang xin lỗi. Ông bảo: "Viết thì viết, nhưng thay ống đi". Tôi thay rồi.
Tòa soạn có thể đăng bài này to gấp đôi bài trước được không?
Người viết: Mạc Đĩnh Phúc, phường Sao Đỏ

Mười điều người dân cần nhớ mùa cưới
1. Không đăng ảnh thiệp có địa chỉ. Ở thôn Cao Mật, kẻ trộm đọc thiệp mời của nhà anh ⟦?victim:Bồ Xuân Hợp⟧, chờ cả nhà đi rước dâu rồi tới cạy cửa; gặp bà cô nằm ở nhà vì đau chân, chúng chạy mất.
2. Cử người giữ hòm phong bì. Đám cưới cô Ứng Thị Nhài, hòm do ông cậu Lộ Văn Trại ôm suốt buổi, kể cả khi đi vệ sinh.
3. Không đốt pháo. Trường hợp Cung Đình Quỳ bị phạt 8 triệu là bài học.
4. Không chuốc rượu người cầm lái. Anh Âu Xuân Tiến đã nhờ rể chở về, được biểu dương.
5. Nhạc tắt trước 22 giờ.
6. Dựng rạp không lấn đường. Cỗ cưới nhà ông Vương Khả Sơn bị nhắc.
7. Coi chừng khách lạ. Bà Đặng Thị Thướng hỏi "cháu bên nào", người ấy bỏ đũa đi thẳng.
8, 9, 10. Xin mời bà con tự viết, gửi về hòm thư của Đại úy Lưu Nhân Chú.

Chuyện kể bên ché rượu cần
Đêm ở làng Đê Kjiêng, Bok Hyưm kể chuyện. Không kể sử thi. Ông kể chuyện con mình.
Con gái ông đi làm công ty, có bầu, bị thằng Rúi bỏ. Nó về, không nói với ai. Thằng Rúi còn quay lại, đánh, lấy tiền đẻ. Cả làng ngồi im, nghe tiếng suối.
Bok ngừng, uống, rồi nói tên con ra giữa lửa: ⟦victim:Đinh Thị Hrưi⟧. "Nó không có lỗi. Ai nói nó có lỗi thì nói với tôi."
Không ai nói. Bá Trek rót rượu cho ông. Chị Đinh Nay Huỳnh, cán bộ phụ nữ, dắt ⟦?victim:Hrưi⟧ từ trong nhà ra, choàng cho cái khăn.
Hôm sau, Thượng úy Đinh Yang Ngọc lập hồ sơ, mời Đinh Rúi về trụ sở. Mẹ Rúi là bà Đinh Thị Bi đem tới hai con gà xin cháu nội. Bok chưa trả lời. Ông bảo, chuyện này dài hơn một ché rượu.

Trao giải cuộc thi ảnh "Bình yên"
Ban tổ chức nhận 1.140 ảnh. Giải Nhất: "Cái bắt tay qua song sắt" của Doãn Quang Thiều, chụp ông Lê Tự Trọng Tín thăm con trai trong trại. Giải Nhì: "Mũ kê-pi và nón lá" của cô giáo Ngụy Như Bình. Giải Ba: "Lửa tắt" của Phạm Tam Kỳ, ghi cảnh lính cứu hỏa Hà Đức Trọng ngủ ngồi.
Ảnh bị loại nhiều nhất là ảnh tai nạn, máu me. Trưởng ban giám khảo, nghệ sĩ nhiếp ảnh Hoàng Chương Dương, nhắc: người bị đau không phải là đề tài để dự thi.
Tranh cãi nảy ra quanh tấm "Chiếc còng rơi", có khuôn mặt bị can Lỗ Thành Tài. Ban tổ chức rút ảnh.
Người xem bình chọn tấm "Chú công an gội đầu cho bà" (tác giả Mùa A Pháy). Người gội đầu là Thiếu úy Khà A Chía, còn bà là bà ngoại anh, nên có người kiện: gội cho bà mình thì bình thường. Pháy bảo: thì bình yên mà.

Người trông giữ những con thuyền thúng
Bãi Mân Thái có hai trăm chiếc thúng, ông ⟦?victim:Huỳnh Bá Trảng⟧ nhớ từng chiếc. Trông thúng không lương, ai cho gì thì ăn nấy.
Mùa biển động, ông kê thúng, buộc dây. Kẻ xấu muốn lấy máy đẩy phải đi qua ông. Năm kia, Tán Văn Hưng lấy được một máy, ông chạy theo tới chân cầu, đứng thở, Hưng quay lại thấy thương, trả.
Sáng mồng 9, ông không có ở bãi. Mọi người tìm, thấy ông nằm sau đống lưới, đầu có vết đập, bên cạnh sợi dây bị cắt dở. Ông nằm viện hai tuần, không nhớ ai đánh, chỉ hỏi thúng số 77 đã kê chưa.
Thúng số 77 của anh Phạm Nên. Anh khóc. Trung úy Nguyễn Phan Hòa Xuân tìm được Bình Tấn Quắn nhờ vết dầu máy.
Giờ bãi có chòi, có đèn, có thêm anh Lê Lự. Và trên vách chòi ai đó viết phấn: ⟦victim:Huỳnh Bá Trảng⟧ – thuyền trưởng của bãi.

Chuyên mục "Người thật việc thật"
Lúc xe khách Hoàng Long dừng ăn cơm ở Kỳ Anh, phụ xe Lê Hữu Lập thấy chiếc ba lô bỏ quên. Mở ra, tiền. Rất nhiều tiền. Anh đóng lại, ngồi lên, không ăn cơm.
Chủ ba lô, anh Thiệu Khải Hoàn, thương lái cam, quay lại bằng taxi, mặt cắt không còn giọt máu. Hai trăm sáu mươi triệu, thiếu đúng mười nghìn: Lập mua chai nước vì sợ ngất.
Anh Hoàn đưa hai mươi triệu tạ ơn. Lập cầm mười nghìn, trả lại anh, vì "em nợ".
Tài xế chính Trần Bỉnh Khuê kể, vợ Lập đang chờ mổ u. Bà con trên xe nghe được, chuyền cái nón. Cái nón đi một vòng, về có mười một triệu. Trong nón còn có tờ giấy của bác sĩ Cao Hoàng Nhân Ái: "Đến bệnh viện gặp tôi".
Ca mổ thành công. Chị Mai Thị Hoài Thơ nay bán nước chè trước bến xe. Ai quên đồ, chị giữ.

Tường thuật: Diễn tập bắt con tin ở bến phà
8 giờ. Tiếng súng (giả). Đối tượng "khủng bố" do Đại úy Kim Sơn Tùng đóng, khống chế "con tin" là Thượng sĩ Vương Ái Loan. Chị Loan nhập vai tới mức hét khản cổ.
8 giờ 12. Tổ đàm phán của Thiếu tá Phan Huỳnh Điểu Chi gọi loa. "Khủng bố" đòi ca nô và… hai ổ bánh mì. Cả bến phà cười, chỉ huy nghiêm mặt.
8 giờ 30. Xạ thủ Danh Hoàng Oanh vào vị trí. 8 giờ 41, giải cứu. "Con tin" bị trầy cùi chỏ thật, y tá Quản Thị Trúc Ly băng.
Bà Sáu Mặn bán mắm không biết diễn tập, cầm chổi xông vào đánh "khủng bố" hai cái, phải can.
Tổng kết, Đại tá Mã Lương Tri khen lực lượng phối hợp tốt. Ông tặng bà Sáu giấy khen miệng. Anh Tùng nói trong buổi sáng, đòn nặng nhất là cái chổi.

Ba người đàn bà và một căn nhà
Số 19 Lò Sũ, Quy Nhơn. Bà mẹ chồng ⟦?informant:Tạ Thị Diễm Kiều⟧, cô con dâu, và chị giúp việc Lữ Thị Hạnh Phước.
Con trai bà ⟦?informant:Kiều⟧, Phạm Bằng Kiều Phong, làm xa. Mỗi lần về là đập. Anh ta đập cửa, đập bát, rồi đập vợ. Chị Phước là người ngoài, chị đếm: tháng Ba bốn lần, tháng Tư sáu lần. Chị viết lên tường bếp, sau lưng tủ lạnh.
Ngày 5-5, bà ⟦?informant:Kiều⟧ kéo tủ lạnh ra quét, thấy những vạch phấn. Bà hiểu. Bà thay áo, chống gậy ra Công an phường, tố cáo con ruột mình.
Trước mặt Trung úy Ca Lê Hiến, ⟦informant:Tạ Thị Diễm Kiều⟧ đọc từng vạch. Rồi bà xin được đón con dâu đi viện, "nó rạn xương hàm, không ăn được". Tên cô ghi trên giấy nhập viện là ⟦victim:Huyền Tôn Nữ Cẩm Vân⟧.
Phong bị tạm giữ. Nhà còn ba người đàn bà. Tủ lạnh kê lại chỗ cũ.

Trạm dừng chân của những người gùi hàng
Dốc Ma Thiên Lãnh, chỗ khúc cua có chòi lá, bình nước, hộp thuốc. Chòi do Thượng úy Vi Bằng Giang và chín đoàn viên dựng cho phu gùi.
Phu gùi ở đây mỗi chuyến bốn chục ký. Bà Cao Thị Pấng gùi chuối, cô Mấu Thị Bích Phanh gùi ngô. Ông Tro Văn Đỏ bị rắn cắn năm ngoái, nhờ hộp thuốc mà kịp xuống núi; giờ ông là người kiểm hộp thuốc siêng nhất.
Từng có kẻ chặn đường thu "phí dốc" hai chục nghìn. Gặp anh Giang cải trang gùi mì, Bo Bo Quý Thành ngửa tay: phí. Anh đưa tờ giấy mời.
Quý Thành giờ gùi hàng thuê. Hỏi có thấy nặng không, anh gãi đầu: nặng hơn thu phí.
Nhà hảo tâm Mộc Quế Anh cho cái tủ lạnh mini, nhưng chưa có điện. Tạm thời, tủ đựng sách.

Hòm thư số 7
Mỗi khóm có một hòm thư tố giác. Hòm số 7, khóm Châu Long, được mở sáng thứ Hai bởi Thiếu tá Nhan Thiên Phúc trước sự chứng kiến của ông Bùi Kiến Tín Nghĩa.
Trong hòm có: ba tờ quảng cáo thông cống. Một thư khen cô y tá Huỳnh Thị Kiều Trinh mát tay. Một thư nặc danh tố anh Lục Tiểu Long nuôi khỉ (đã xác minh, là gấu bông biết kêu). Một tờ vé số chưa dò. Một thư tình gửi nhầm.
Và một tờ giấy tập: "Chú ơi, ba con hay sờ con. Con không muốn về nhà." Không tên.
Anh Phúc không nói gì, gấp lại, gọi ngay Thượng úy Tiêu Ái Nữ.
Ba ngày sau, hòm số 7 được sơn lại, hạ thấp xuống còn tám tấc, vừa tầm tay trẻ con. Khóm trưởng Lương Khải Siêu hỏi lý do, anh chỉ trả lời: để ai cũng với tới.

Bản tin loa ấp Giồng Chanh, chiều thứ Bảy
Chào bà con cô bác. Ấp mình tuần rồi có mấy chuyện.
Chuyện vui: anh Thạch Cươl thi hội đua ghe ngo được hạng nhì, rinh về cái tivi, đem cho trường mẫu giáo.
Chuyện phải nhắc: ông Lý Phách nhậu xong nằm giữa lộ, xe tránh mà té hai chiếc; công an mời lên uống nước, phạt hai trăm.
Chuyện nhờ: bà Sơn Thị Hưởng lạc con bò cái, tai trái khuyết. Ai thấy thì dắt giùm, bà hậu tạ nồi bún nước lèo.
Chuyện khen: cô Dương Thị Sà Vane, thu ngân tiệm vàng, thấy một bà khách tính bán vòng chuyển tiền cho người lạ, cổ ngăn lại, gọi anh Trung úy Triệu Sa Vuông xuống giải thích. Bà khách nghe ra, giữ được chiếc vòng.
Chuyện học: lớp bổ túc thầy Lâm Es khai giảng mùng 9, ngồi xe lăn cũng có chỗ.
Chuyện cuối: tối nay chùa chiếu phim, xin mang theo chiếu. Loa xin tắt, nhường cho máy xay lúa nhà anh Út Hên chạy.

Đơn xin rút đơn
Kính gửi Công an xã Trà Leng.
Hôm mồng 3, tôi có đơn tố cáo Hồ Văn Đếch lấy cái ché của nhà tôi. Ché ấy ông cố tôi đổi bằng bốn con trâu. Đêm mất ché, mẹ tôi ngã bệnh, tôi đi quanh làng như đứa điên.
Nay Đếch đã đem ché đến trả, có già làng Hồ Văn Reo, có chị Hồ Thị Vin chứng kiến. Ché mẻ một miếng ở vành. Đếch xin gùi cho tôi hai mươi gùi lúa để đền miếng mẻ. Tôi thấy được.
Tôi cũng đã nghi oan cho anh Nguyễn Thanh Sỏ, người mua ve chai; tôi xin lỗi anh ấy trước cuộc họp làng.
Tôi biết công an còn phải làm theo luật, anh Trung úy Lê Nhật Tân đã đọc cho tôi nghe. Tôi chỉ xin nói rằng trong lòng tôi hết giận.
Đơn này do cô giáo Phan Thị Như Mai viết giúp, tôi điểm chỉ.
Người làm đơn: ⟦victim:Hồ Thị Nghiết⟧

Đại hội thể thao phường Trần Phú: chạy chậm mà vui
Nội dung "chạy chậm 100 mét" dành cho người trên 70 tuổi gây sốt: ai về cuối cùng mà không dừng thì thắng. Cụ ông Khuất Duy Tiến Lãng thắng với thành tích 19 phút. Cụ bà Ngạc Thị Vỹ về nhì vì dừng lại… buộc giày.
Kéo co: tổ 5 của ông Thiệu Văn Cối thắng tổ 8. Đứt dây một lần, mười hai người ngã chồng lên nhau, không ai đau, chỉ có quần anh Hà Khắc Tung rách.
Cờ người: tướng ông là Đại úy Mạc Văn Phương, tướng bà là cô giáo Trịnh Lan Nhi; quân xe bị "giết" sớm nhất là anh Ninh Văn Chất, vừa ra tù tháng trước, được cả sân vỗ tay.
Bắt trộm (trò chơi mới): kẻ trộm do dân phòng Lưu Đức Tỵ đóng, chạy nhanh quá, mười phút không ai bắt được, ban tổ chức phải mời anh tự giác.
Chủ tịch phường Khổng Thị Minh Ngọc trao cờ. Chi phí do phường và hiệu thuốc Đức Sinh chịu.

Thư gửi người lấy xe đạp của con tôi
Tôi không biết anh là ai. Chiếc xe anh lấy ở cổng Trường Tiểu học Nam Hồng chiều thứ Tư, màu vàng, chuông hình con vịt, là của con gái tôi. Con tôi tên ⟦minor,victim:Lưu Khả Di⟧, lớp 4E, chân phải ngắn hơn chân trái bốn phân. Xe ấy bàn đạp được ông nội cháu, thợ nguội Lưu Xuân Thủ, hàn cao lên.
Anh đạp thử sẽ thấy lệch. Người lành không đi được.
Ba hôm nay ông nội cõng cháu đi học. Cô giáo Hoàng Mỹ Uyển cho cháu ngồi bàn đầu. Anh bảo vệ Tăng Văn Khoát tự trách, xin nghỉ việc, nhà trường không cho.
Tôi đã báo Thượng úy Đồng Thế Vinh. Nhưng tôi viết lên đây trước, mong anh đem trả, để ở đâu cũng được, gốc nhãn, cổng chùa, tôi không hỏi.
Mẹ cháu, Vũ Thu Hiên
(Ban biên tập: sáng nay chiếc xe đã được dựng ở cổng chùa Diên Phúc, chuông còn kêu.)

Cán bộ nguồn
Hai mươi bốn tuổi, Thiếu úy H'Wen Bdap là công an xã nữ duy nhất ở vùng hồ Lắk. Ngày đầu nhận việc, có ông say xin… đổi cán bộ.
Ông ấy là Y Kher Triêk. Sáu tháng sau, cũng chính ông nhờ H'Wen viết hộ đơn xin vay trồng cà phê. "Con gái viết chữ đẹp," ông thừa nhận.
Chị đi xe máy hai trăm cây số mỗi tuần. Chị can một vụ đốt nhà khi Y Liêm đã quẹt lửa. Chị ngồi trên cây với cô gái định treo cổ, hai tiếng đồng hồ, nói về nuôi heo; cô tên gì chị giữ kín.
Trưởng Công an xã, Thiếu tá Ngô Đình Khánh Lộc, thú nhận từng lo chị không kham nổi. Phó xã Lý Thị Bạch Cúc thì không lo: "Nó con của Ama Wen mà". Ama Wen là thợ săn voi cuối cùng, hiền như đất.
Mẹ chị dặn: đi đâu cũng mang cơm nắm. Vụ nào khó, chị mở cơm ra ăn đã.

Nói chuyện với người từng bị gọi là kẻ trộm
Chiếc vòng bạc mất trong đám ma nhà họ Tráng. Người ta lục túi ⟦?victim:Vừ Thị Máy⟧, vì ⟦?victim:Máy⟧ nghèo. Lục trước mặt hai trăm người. Trong túi có gói muối.
Ba tháng sau mới rõ: vòng bị Tráng A Lử, cháu đích tôn, lấy đem cầm ở Bắc Hà. Trưởng họ Tráng Seo Cấu mang gà trống, rượu, đến nhà ⟦?victim:Máy⟧ nhận lỗi. ⟦?victim:Máy⟧ không mở cửa. Lần hai cũng không. Lần ba chị mở, nói: "Lục túi tôi trước hai trăm người thì xin lỗi tôi trước hai trăm người".
Thế là phiên chợ sau, ông Cấu đứng lên tảng đá giữa chợ, bắc loa của Đại úy Cháng Văn Thìn. Có hơn hai trăm người.
"Tôi tên ⟦?victim:Vừ Thị Máy⟧, tôi không ăn trộm," ⟦?victim:Máy⟧ nói tiếp sau ông, đúng một câu ấy.
Người mất vòng thật, bà ⟦victim:Ma Thị Say⟧, mẹ của ông Cấu, tháo chiếc vòng vừa chuộc về, đeo vào tay chị. Chị tháo ra, trả lại.

Tổng kết chiến dịch làm căn cước lưu động ở vùng rốn lũ
Bốn mươi ngày, hai máy, một chiếc bo bo. Tổ công tác do Thiếu tá Đào Thị Hải Đường phụ trách làm được 3.906 hồ sơ tại xã Tân Hóa.
Người già nhất: cụ Cao Thị Lấm, 106 tuổi, vân tay mòn, phải lấy tới lần thứ mười bốn. Người khó nhất: ông Đinh Xuân Tráu, sợ chụp ảnh mất hồn, chụp xong hỏi hồn để ở đâu. Người vui nhất: anh Trương Quang Lạc, khiếm thị, đòi xem mặt mình "bằng lời"; cô Thượng sĩ Hồ Thùy Trinh tả, anh cười mãi.
Trở ngại: bo bo chìm một lần, anh lái Cao Ngọc Thỉ ôm máy ảnh nổi lên trước, người nổi sau. Đại úy Phạm Tiến Nhất sốt ba ngày, không nghỉ.
Có vụ nhỏ: Thái Quốc Cường Anh giả cán bộ thu 50 nghìn đồng phí, bị dân phát hiện ngay vì đi dép lê.
Bà con tặng tổ nải chuối, bánh đúc, một con cá trắm. Cá được thả lại sông, bởi không có nồi nào vừa.

Cánh thư từ trại cai nghiện
Vợ thương,
Anh ở đây được chín tháng, tăng mười một ký. Thầy Trịnh Văn Hòe dạy anh nghề mộc, anh đóng cái ghế đầu tiên bị khập khiễng, thầy bảo ghế giống chủ.
Cùng phòng có Bạch Đình Thám, ca hay; có Lâu Bá Cở, đêm khóc; có ông Phùng Thế Bái năm mươi sáu tuổi, vào lần thứ tư. Ông Bái khuyên anh: đừng hứa, cứ làm.
Anh nghe tin thằng Tuấn Sẹo bị bắt. Nó là đứa đưa anh liều đầu tiên. Anh tưởng anh sẽ mừng. Anh chỉ thấy buồn cho mẹ nó, bà Quản Thị Trâm.
Em cám ơn anh Thiếu tá ⟦?victim:Hồ Đức Việt Lâm⟧ giùm anh. Bữa anh lên cơn, anh cắn tay ảnh, ảnh vẫn ôm anh ra xe. Cám ơn cả ông Tư Rô cho em mượn tiền mua sữa.
Cái ghế thứ hai anh đóng thì đứng vững. Anh để dành cho con.
Chồng em, Lữ Quang Đán

Án điểm: cướp dây chuyền ở chợ Hàm Tân
14 giờ 05, ⟦victim:Cổ Thị Hồng Loan⟧ đang cân mực thì cổ nhói. Chị đưa tay lên, dây chuyền cưới mất, ngón tay dính máu.
14 giờ 06, tiếng hô. Anh bốc xếp Văn Công Lúa quăng sọt cá. Tên ngồi sau ngã; tên cầm lái kéo ga, tông vào gánh chè của dì ⟦victim:Phùng Thị Năm Lẹ⟧, nồi chè nóng úp lên chân dì.
14 giờ 09, ông xe ôm Hồ Khắc Bửu chặn đầu hẻm. Tên lái bỏ xe, chui vào nhà vệ sinh chợ. Chị trông nhà vệ sinh, Kiều Thị Sửu, khóa cửa ngoài, ngồi lên ghế, phe phẩy quạt: "Hai ngàn một lượt nghen".
14 giờ 20, Đại úy Ngô Hoàng Giáp tới, trả hai ngàn, nhận người. Đó là Trà Quốc Huy Hoàng; đồng bọn: Sử Minh Lý, 19 tuổi.
Dì ⟦?victim:Lẹ⟧ bỏng độ hai, nằm trạm y tế, bác sĩ Thông Minh Diễn điều trị. Tiểu thương góp nồi mới. Chợ họp lại lúc 15 giờ.
`,
];
