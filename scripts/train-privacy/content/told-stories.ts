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
];
