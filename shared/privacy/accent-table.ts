/**
 * What a syllable written without its marks most often is in the prose of this movement, counted in our own texts:
 * `tai` is "tài" unless a pair says otherwise ("tai nạn"). A syllable that is mostly plain stands here too.
 */
export const USUAL_SYLLABLES = `
biên biết biểu buôn buýt buồng buổi bài bác báo bé bên bêu bình bích bóng bùi bún bút bơm bưu bước bạch bản bảy bấm
bắt bằng bếp bệnh bị bịt bốc bốn bồi bộ bớt bức bữa chiếc chiếm chiến chiềng chiều chuyển chuẩn chuỗi chuộc chuột chào
cháu cháy chèo chém chén chép chìm chín chính chúng chơi chưa chương chạm chấp chất chắc chẳng chặn chế chết chỉ chịu
chọn chống chốt chụp chủ chức chửi cuối cuốn cuộc cài càng các cách cáo câu cây còi có công cùng cúp cđ cướp cường cả
cảm cảnh cấp cần cắt cọc cốp cột cụ cục cụm cụt của cứu diệp duyệt dân dây dùi dưới dịch dịp dọa dụ dụm dụng dứt
ghép ghển giành giác giáp giêng giúp giả giải giảm giấu giấy giật giống giới giờ giục giữ giữa gà gác gái gây gì gìn
góp găng gương gạch gạo gần gật gặp gọi gọn gốc gồm gỡ gục gừng gửi hiểm hiện hiệp hiệu hoài hoàn hoàng hoạch hoạt
hoặc huyết huyện huấn huệ huổi hà hàng hành hào hát hãy héc hình hóa hôm hùng húc hút hđnd hơn hư hưu hướng hạn hấp
hậu hẹn hẹp hẻm hết hệ học hốt hồng hộ hội hợp hụi hứa khiêm khiếu khiển khoản khoảng khoảnh khuyến khuyết khuôn khuất
khác khách khám khánh khéo khép khích khóa khóc không khúc khảo khẩn khẩu khắp khẳng khỏe khớp khởi khủng kiến kiểm
kiểu kiệt krông kèm kéo kép kênh kêu kích kín ký kẻ kẻng kết kịp liêm liên liệt liệu loại loạt luyện luôn luận luật là
làm làng lát lâu lãnh léo lê lên lít lô lúc lý lũ lưng lưu lưới lược lượng lượt lạc lại lấy lần lập lắk lều lệnh lịch
lọt lộc lớn lớp lời lụt lừa miễn miệng màn mách máy mã mèo mép mét mía mít móc món mõ mõm mùng mđ mũ mũi mưu mươi
mương mượn mạng mạnh mạo mất mầm mẫu mặc mẹ mến mềm mệnh một mới mục mỹ nghiêng nghiệm nghiện nghiệp nghèo nghìn
nghĩa nghị ngoài ngoặc nguyễn nguyệt nguồn ngành ngày ngách ngân ngã ngôn ngõ người ngược ngại ngạt ngầm ngẫu ngập
ngọc ngồi ngột ngủ ngừa ngừng nhiên nhiều nhiệm nhiệt nhuận nhà nhì nhìn nhóm như nhạy nhất nhầm nhận nhập nhắc nhẹ
nhốt nhờ nhục những nhựa niê niên niệm nuôi nào này nã ném nét nên nói nóng núi nút năm năng nđ nương nước nại
nạn nạp nạt nấu nếp nếu nộp nợ nửa nữ oát phiên phiếu phá pháo pháp phát phép phê phí phía phích phím phòng phôn phùng
phút phước phường phạm phải phần phẩy phố phối phụ phục páo pâng pây pê pô pôn quyết quyền quách quét quê quạt quốc
quỳnh qđ riêng ruộng ruột rào rác rách rãi rót rôn rõ rút răn rơm rưỡi rượu rất rẫy rằm rằng rẻ rệt rịa rồi rộng rủ
rủi rừng rửa siêu siết soát soạn suýt suất suối suốt sàm sách sáng sánh sát sìn sóc sông sđt sĩ sơn sưu sương sản sắc
sắp sẽ sếp số sốp sốt sồi sớm sức sửa sự sỹ thiết thiếu thiện thiệp thoát thoại thuyết thuyền thuê thuận thuật thuộc
thành thác thái tháng thân thêm thìn thích thôn thông thùng thơm thưa thường thạch thả thấy thập thật thể thị thịnh
thỏa thời thợ thủy thứ thực tiếc tiếng tiếp tiết tiền tiểu tiệm toàn triển triệt triệu truyền trách trâu trên trình
trích tròn trú trăm trưa trước trường trượt trần trật trắc trẻ trị trộm trời trợ trực tuyên tuyệt tuần tuệ tuổi tài
tàu tá tác tách tám tên tìm tích tít tòa tóm tôi tôn túi túp túy tước tượng tạo tấn tập tắt tặng tế tết tệp tỉ tỉnh
tốt tổ tổng tộc tục từ từng tựa tựu tỷ uống viên viết việc vuông và vài vàm vàng vành vào vít vòng vùng văn vườn vượt
vạch vấp vật vắc vết về vị vốn với vớt vợ vụ vụn vứt vừa vực xuyên xuân xuất xuống xác xách xát xâm xã xét xích
xóa xóc xóm xô xôi xúc xăng xưa xưng xảy xấp xấu xếp xử yên yêu yết ác áo âm âu ép ét ích ít ôm ông ùn út
ý đ đang đeo đi điều điểm điện đoài đoạn đoạt đài đàm đã đêm đơn đưa đường được đạp đảo đầu đắk đặc đặt đẹp đến đều để
địa định đọc đồng đổi đột đức ơi ơn ưu ước ướt ảnh ấp ấy ở ủy ứng aa abc admin after ai air an and antt apk app as
atgt atm ba banh bc bca bhxh bia bidv bks blade blorp bs bts btttt button bvantq camera captcha cax cccd cha chia chip
cho class clip cm cmnd cms cn cnch code com con congan cookie cp csgt cskh csv ct ctrl cvv danh data date ddaor debug
delete dichvu dim dir diu do doanh docx doors dt duy ea em email en enter env eo error esim etax evn example exciter
fanpage file gam game gas gd ghe ghi gian giang giao gmail gplx gram gu hack hai hd heroin hi hidden hoe honda href
http https huy huynh hy ia ii iii im in inh iphone iu iv jpeg json ka karaoke kg kh kha khai khay khe khen khi khmer
kho khu khuya ki kia kim kinh kl km kp ksor label lao legend length li linh link loa loan long luwaf mai massage mb
meili mg mi micro min minh mini mm mobile mong mongodb mp ms mttq mua nc neo ngang nghe nguy nhai nhanh nhau nick ninh
non npm nq oa oai oanh of online only or otp out pa payload pc pccc pdf phum phun pi pin port qh ql qr qua quan quang
quanh quay quen qui quy ra rau return ri run sa sai samsung sao sau say says script secret sen seo sh ship shipper sim
sinh sirius site sms smtp smtps south span srv start stk store strong summary sung suy taluy tand tay tb tel th tham
thao thcs theo thoan thpt tih tiktok tin tivi tk top tour tp tr tra trai trang tranh trao treo trong trung truy tt ttg
tthc tw type ubnd ubtvqh ud unit url usd uudai uyn vay vbhn ven video viettel vin vinh vn vneid vui warn wave wcag web
wifi word xanh xe xem xen xh xi xin xiv xong xv xx xxx xxxx xy xyz yes za zalo zoom
`;

/** Two syllables beside each other of which at least one is not its usual self. */
export const USUAL_PAIRS = `
a bê · a ca · a rờ · a tê · a vừ · a xê · ai cũng · ai nhớ · ai đó · an hòa · an mời · an nơi · an quận · an trả
an tâm · and lẻ · anh bùi · anh cao · anh chị · anh công · anh cường · anh dũng · anh em · anh giáp · anh hoàng
anh huy · anh hùng · anh họ · anh hỏi · anh khoa · anh kiên · anh làm · anh lê · anh lại · anh nguyễn · anh nói
anh phùng · anh ra · anh rơ · anh sơn · anh thợ · anh trần · anh trịnh · anh tám · anh vũ · anh y · anh đàm · anh đạt
anh đặng · antt cơ · ba dấu · ba hồi · ba ngàn · ba vì · ba đối · ban biên · ban bí · ban chấp · ban chỉ · ban công
ban giám · ban hoặc · ban hành · ban kiểm · ban mttq · ban mặt · ban ngày · ban nhân · ban quản · ban thường
ban trung · ban tuyên · ban tổ · ban điều · ban đêm · ban đầu · bao giờ · bao nhiêu · bay giá · bi ai · binh liệt
binh và · biên lai · biến admin · biến môi · biến mất · biến payload · biến động · biết mà · biết mình · biết ngay
biển kiểm · biển số · biểu dương · biểu trưng · biểu tại · biện pháp · biệt được · buôn bán · buôn lậu · buổi họp
buổi mỗi · buổi tọa · buổi tối · bà bùi · bà bảo · bà bảy · bà bị · bà chắt · bà chỉ · bà chủ · bà con · bà cụ
bà dương · bà gõ · bà h · bà hồng · bà kể · bà liên · bà lê · bà lưu · bà lấy · bà mẹ · bà mới · bà n · bà ngoại
bà nguyễn · bà ngồi · bà ninh · bà nông · bà p · bà phạm · bà rịa · bà sáu · bà trưng · bà trương · bà trần · bà tuyết
bà tý · bà tư · bà tạ · bà vào · bà đi · bà đinh · bà được · bài cũ · bàn giao · bàn nhựa · bàn phím · bàn tay
bàn việc · bàn xảy · bàng hoàng · bán bún · bán chiếc · bán cho · bán hai · bán hàng · bán lại · bán người · bán nhà
bán nước · bán pháo · bán qua · bán rau · bán thuốc · bán trái · bán vé · bán xôi · bán đất · báo cũ · báo lỗi
báo mà · báo ngay · báo thủ · báo trúng · báo tình · báo tại · báo tội · báo động · bãi bồi · bãi cháy · bãi cát
bãi giữ · bãi xe · bê xê · bên bàn · bên cạnh · bên đầm · bình chữa · bình quân · bình tĩnh · bình đẳng · bí số
bí thư · bít coi · bóc tờ · bóng chuyền · bóng tối · bóng đá · bóng đèn · bôi nhọ · bông tai · bùi mận · búa bao
bơi miễn · bưu phẩm · bạch hầu · bạn bè · bạn gõ · bạn không · bạn nhỏ · bạn quen · bạn tìm · bạn zalo · bạn đọc
bạo hành · bạo lực · bản cũ · bản hua · bản hỏng · bản lành · bản lĩnh · bản nháp · bản nà · bản nậm · bản thu
bản đính · bản đồ · bảng anh · bảng tin · bảo an · bảo bà · bảo bác · bảo bấm · bảo chuyển · bảo cài · bảo em
bảo hiểm · bảo họ · bảo khách · bảo lãnh · bảo mẫu · bảo trì · bảo trật · bảo vật · bảo vệ · bảo đảm · bảy sáu
bấm thì · bất cứ · bất kỳ · bất thường · bẩn vào · bẫy là · bẫy tình · bậc cha · bật chế · bật lại · bật xác
bắt buộc · bắt cóc · bắt quả · bắt trả · bắt tạm · bắt đối · bằng bàn · bằng chuyện · bằng chứng · bằng chữ · bằng căn
bằng gỗ · bằng lái · bằng trí · bằng đe · bến mơ · bến nghé · bến phà · bến xe · bến đò · bệnh viện · bị bỏ · bị bỏng
bị can · bị chê · bị chó · bị chồng · bị cơ · bị cạy · bị cấm · bị gãy · bị gõ · bị hại · bị hỏng · bị khống · bị kẹt
bị lương · bị lạ · bị lỗi · bị lộ · bị phạt · bị phỏng · bị quẹt · bị thương · bị trói · bị trả · bị trừ · bị tính
bị tông · bị tạm · bị xây · bị đe · bị đuối · bị đánh · bị đâm · bị đình · bị đòi · bỏ bớt · bỏ chạy · bỏ lại · bỏ nhà
bỏ phiếu · bỏ qua · bỏ trốn · bỏ trống · bỏ tên · bỏ đi · bỏng độ · bố con · bố dượng · bố mẹ · bố trí · bố vỡ
bốc hơi · bốc khói · bốn dòng · bồi dưỡng · bổ nhiệm · bổ sung · bỗng mất · bộ dữ · bộ lọc · bộ mặt · bộ nông · bộ nội
bộ phận · bộ thuế · bộ trưởng · bộ viện · bộ đội · bờ lóp · bờ sông · bức vẽ · bữa cơm · bữa nọ · bữa ăn · ca bốn
ca mê · ca sĩ · ca trực · ca đêm · cai nghiện · cam kết · can thiệp · canh chua · cao gấp · cao hiệu · cao thị
cao tuổi · cao tài · cao xuân · cao điểm · cao đẳng · cap phát · chat rao · che bớt · chen vào · chi bộ · chi hội
chi nhánh · chi tiết · chi đoàn · chia ca · chia nhỏ · chia sẻ · chiêu lừa · chiếc nhẫn · chiếc ví · chiến binh
chiếu lại · chiếu sáng · chiềng lề · chiều dài · chiều nay · chiều tối · cho anh · cho bà · cho bất · cho chó
cho chị · cho cô · cho gia · cho hay · cho khỏi · cho trinh · cho đoàn · chu văn · chua nhé · chung của · chung kết
chung một · chung sức · chung tay · chuyên gia · chuyên môn · chuyên mục · chuyên nghiệp · chuyên trách · chuyên viên
chuyên án · chuyên đề · chuyến xe · chuyến đò · chuyển biến · chuyển gấp · chuyển ma · chuyển ngay · chuyển sang
chuyện bên · chuyện bị · chuyện chỉ · chuyện có · chuyện cũ · chuyện của · chuyện gì · chuyện khác · chuyện lừa
chuyện nhà · chuyện về · chuyện với · chuyện đã · chuyện được · chuyện ở · chuông báo · chuông gọi · chàng trai
cháu ngoại · cháu nội · cháy chữa · cháy nổ · cháy tại · chân mỗi · châu âu · chén trà · chê là · chìa khóa
chí khánh · chí minh · chí nam · chí thượng · chí trần · chín đèn · chính nó · chính phủ · chính thức · chính đáng
chó cắn · chó sủa · chó thả · chú có · chú thay · chú thích · chú trọng · chú ý · chúc bà · chúc mừng · chăm sóc
chưa bật · chưa mở · chưa nêu · chưa trả · chưa tải · chưa đúng · chưa đăng · chưa đủ · chạy ghe · chạy lại · chạy npm
chạy qua · chạy ra · chạy sang · chạy theo · chạy xe · chấm một · chấn thương · chấp lối · chất bẩn · chất cấm
chất ma · chập điện · chắc chắn · chắc thì · chặn đánh · chặng đường · chặt chẽ · chế độ · chết lặng · chỉ còn
chỉ cũ · chỉ dùng · chỉ dẫn · chỉ nghĩ · chỉ nhớ · chỉ quản · chỉ thư · chỉ tiêu · chỉ trả · chỉ trụ · chỉ vì · chỉ đó
chỉ đạo · chỉ đầy · chị bùi · chị em · chị gái · chị h · chị hoa · chị hoàng · chị hương · chị khóc · chị không
chị kể · chị l · chị lài · chị lê · chị lò · chị n · chị nguyễn · chị p · chị phan · chị t · chị thơm · chị thấy
chị về · chị đã · chị được · chị đọc · chọn ẩn · chống bạo · chống ma · chống tệ · chống tội · chồng anh · chồng chị
chồng ông · chồng đánh · chỗ khác · chỗ nào · chỗ này · chỗ đã · chỗ ở · chờ biên · chờ duyệt · chờ tôi · chờ đăng
chở lúa · chở tin · chợ gạo · chợ kiểu · chợ mõ · chợ nổi · chợ phiên · chợ sáng · chợ văn · chợ đêm · chợ đông
chục nghìn · chụp căn · chủ cũ · chủ cửa · chủ nhân · chủ nhật · chủ quán · chủ trì · chủ trương · chủ trọ · chủ tạp
chủ tịch · chủ xưởng · chủ yếu · chủ đạo · chủ đề · chủ động · chức thương · chức tại · chức y · chứng cứ
chứng khoán · chứng kiến · chứng minh · chứng mới · chứng đặt · chửi bới · chữ bạn · chữ cho · chữ cái · chữ ký
chữ lớn · chữ nào · chữ phụ · chữ số · chữ thường · chữ to · chữ viết · chữ và · chữ đúng · chữa cháy · cms trả
con anh · con bà · con bò · con chị · con cái · con còn · con dao · con dê · con dính · con dự · con hay · con họp
con hỏi · con mang · con nâng · con rể · con tui · con tự · con đóng · cung cấp · cung ứng · cuối kỳ · cuốn sổ
cuốn trôi · cuộc họp · cuộc sống · cuộc thi · cuộc vận · cà phê · cà tù · cá cược · cá nhân · các bà · các bậc
các chuyên · các chị · các cô · các dãy · các mô · các thủ · các trưởng · các ô · các đoàn · các đối · cách bờ
cách dùng · cách ly · cách đây · cái bẫy · cái khóa · cái đi · cái đầu · cán bộ · cánh cổng · cánh mà · cáo buộc
cáo bà · cáo bẩn · cát tiến · cân thiếu · cân đúng · câu bà · câu dài · câu giây · câu hỏi · câu vè · câu đứng
cây đa · cãi nhau · còn giữ · còn hiệu · còn lại · còn nguyên · còn nợ · còn phải · còn quyền · còn thiếu · còn tiền
còn trong · có bao · có bảng · có chuyện · có chị · có chỗ · có dấu · có dữ · có giá · có khói · có lòng · có mô
có mưa · có mười · có mặt · có nơi · có nồng · có sóng · có sẵn · có thay · có tiêu · có uy · có vẫn · có ô · có đuôi
có đèn · cóc online · cóc qua · cô bé · cô giáo · cô gái · cô hoặc · cô hường · cô sinh · cô vít · công bố · công cộng
công nghệ · công nhân · công trấn · công ty · công tơ · công đất · cùng dự · cùng họ · cùng kỳ · cùng tránh · cú pháp
cú điện · cúm a · căn cước · căn cứ · căn hộ · căn nhà · cũ hơn · cũ không · cũ mới · cũ vẫn · cũ đã · cũng bị
cũng có · cũng cần · cũng không · cũng kể · cũng là · cũng mang · cũng phải · cũng thấy · cũng vui · cũng đang
cũng đoán · cũng được · cũng đọc · cơ chế · cơ quan · cơ sở · cơm cho · cơm chung · cơn nguy · cư trú · cước cho
cước công · cước cũ · cước của · cước lưu · cước ra · cước số · cước và · cước điện · cước ở · cường nắm · cưỡng đoạt
cạnh là · cạnh vẫn · cạnh điện · cả chợ · cả chữ · cả cơ · cả mô · cả quán · cả đời · cải cách · cải thiện · cải tạo
cảnh ngộ · cấm tiếp · cấp bách · cấp căn · cấp độ · cất giấu · cấu hình · cầm căn · cầm cố · cầm giấy · cầm về
cầm điện · cầm đầu · cần chú · cần nhớ · cần thì · cần thơ · cần đề · cần đủ · cầu cung · cầu cài · cầu các · cầu cứu
cầu giữ · cầu gáo · cầu khách · cầu khóa · cầu không · cầu kênh · cầu nộp · cầu thang · cầu tra · cầu vượt · cầu đặt
cẩn thận · cập danh · cập nhập · cập nhật · cắp tài · cắp vặt · cỏ mỹ · cố gắng · cố tình · cố ý · cố định · cốt cơ
cồn vượt · cổ phiếu · cổ phần · cổng chào · cổng chợ · cổng cuối · cổng dịch · cổng làng · cổng nhà · cổng rào
cổng sau · cổng thông · cổng trường · cổng từ · cộng hai · cộng hòa · cộng một · cộng năm · cộng sản · cộng triệu
cộng trừ · cộng tám · cộng vào · cộng đồng · cớ cập · cờ bạc · cụ bà · cụ bính · cụ cao · cụ già · cụ hỗ · cụ nghiêm
cụ sống · cụ đặng · của anh · của bà · của bạn · của chị · của gia · của giám · của mình · của mô · của mỗi · của nhân
của nó · của nơi · của quý · của quầy · của thủ · của đảng · của đối · cứ của · cứ giờ · cứ nhìn · cứu hỏa · cứu tại
cử một · cử tri · cửa bếp · cửa của · cửa hàng · cửa là · cửa làm · cửa sau · cửa trao · cựu chiến · da đa · danh bạ
danh cá · danh cán · danh dự · danh nhân · danh tính · dao dài · dao trái · di chuyển · di dời · di lý · di động
dim bờ · diễn biến · diễn ra · diễn tập · diễn viên · diễn đàn · diện cuộc · diện công · diện tích · diệu loan
do anh · do bà · do chập · do hạnh · do mâu · do trí · do trả · dt đăng · du học · du khách · du lịch · dung chưa
dung ghi · dung gửi · dung nào · dung này · dung rồi · dung tin · dung đã · duy trì · dài ba · dài từ · dài ít
dài đến · dành cho · dành dụm · dán chồng · dán lên · dán mã · dán tin · dán tờ · dán vào · dán ở · dâm ô · dân bảo
dân cung · dân cư · dân mang · dân phản · dân quân · dân trí · dân tệ · dân tối · dân tự · dân vận · dân đóng
dâng cao · dây chuyền · dãy hàng · dãy nhà · dãy số · dãy trọ · dí dao · dính vào · dò hỏi · dòng chưa · dòng là
dòng này · dòng thứ · dù họ · dùi gõ · dùng bình · dùng chung · dùng chữ · dùng cookie · dùng các · dùng dao
dùng gậy · dùng khi · dùng máy · dùng mạng · dùng một · dùng số · dùng thật · dùng được · dùng để · dùng ảnh
dùng ứng · dũng cảm · dư luận · dương em · dương lịch · dương thị · dương tập · dưới mười · dưới mọi · dưới đây
dưỡng sinh · dạy trẻ · dạy ông · dấu chân · dấu của · dấu hiệu · dấu hỏi · dấu đỏ · dẫn anh · dẫn bà · dẫn chương
dẫn các · dẫn cách · dẫn của · dẫn giải · dẫn gửi · dẫn hoặc · dẫn họ · dẫn lạ · dẫn nhận · dẫn này · dẫn pháp
dẫn riêng · dẫn và · dẫn đăng · dẫn được · dẫn đầu · dẫn đặt · dập lửa · dập nát · dập tắt · dậy thì · dặn giữ
dễ hiểu · dễ thấy · dễ tiếp · dễ đoán · dịch lạ · dịp lễ · dịp mười · dọa thì · dọa tung · dụ dỗ · dụ sang · dục pháp
dục và · dụng cờ · dụng lạ · dụng nhân · dụng đen · dừng chương · dừng cuộc · dừng lại · dừng nạp · dữ liệu · dự báo
dự họp · dự hội · dự kiến · dự luật · dự lễ · dự phòng · dự thảo · dự án · dự được · dựng trang · dựng trạm · em bảo
em còn · em nghĩ · em nhỏ · em thì · em đinh · em đê · g ma · gam ma · gd đt · ghe chở · ghi chú · ghé hỏi · ghép mặt
ghế tre · gi xi · gia an · gia bảo · gia bến · gia khiêm · gia phiên · gia súc · gia số · gia tài · gia tăng · gia với
gia đình · giai đoạn · gian dựng · gian lận · gian lợi · gian tự · giao ban · giao cấu · giao diện · già làng
già sống · già yếu · giàng seo · giá khách · giá một · giá năm · giá rẻ · giá sản · giá tiêu · giá triệu · giá trị
giác tội · giám hộ · giám khảo · giám sát · giám đốc · giáo chủ · giáo dưỡng · giáo dục · giáo sư · giáo trung
giáo viên · giáo về · gió giật · giúp bà · giúp lực · giúp ngay · giúp đỡ · giơ màn · giơ tay · giơ ảnh · giả cán
giả giọng · giả mặt · giả nhân · giải phóng · giải thưởng · giải trí · giải đáp · giảm giá · giảm thiểu · giảng viên
giấc ngủ · giấy bán · giấy chứng · giấy mời · giấy tờ · giấy đăng · giọng miền · giọng người · giọng nói · giọng việt
giống chuyện · giống hẳn · giống hệt · giống thủ · giới thiệu · giờ cộng · giờ kém · giờ mười · giờ mỗi · giờ tan
giờ việt · giờ đăng · giữ bí · giữ chỗ · giữ căn · giữ nguyên · giữ phương · giữ vững · giữ đối · giữa chợ
giữa chừng · gu gồ · gái chị · gái nổi · gây dựng · gây hại · gây rối · gây tai · gây thiệt · gây thương · gây án
gãy chân · gãy tay · gãy xương · gì cũng · gì ngay · gói bánh · gói hàng · gõ ba · gõ cửa · gõ không · gõ mõ · gõ sau
gõ vẫn · gõ địa · gương mặt · gương điển · gạch nối · gấp gáp · gấp hai · gấp một · gần đây · gần đó · gậy đánh
gắn biển · gắn bó · gắn kết · gắn liền · gặp khó · gặp lỗi · gặp mặt · gọi hỏi · gọi lạ · gọi ngay · gọi thẳng
gọi thử · gọi trí · gọi tương · gọi đòi · gọi đúng · gọn gàng · gốc lẫn · gồm chữ · gồm tờ · gỗ mít · gờ ri · gỡ dữ
gỡ hẳn · gỡ khỏi · gợi ý · gửi phản · gửi thư · gửi tới · h nhật · hai bố · hai chấm · hai cán · hai dãy · hai gia
hai ngàn · hai thanh · hai tư · hai tờ · hai đối · hai độ · hay bị · hay giữ · hay không · hay mã · hay một · hay nhắm
hay rộ · hay đến · hiến máu · hiến triệu · hiếp dâm · hiểm tính · hiểm y · hiểu biết · hiểu lần · hiểu mình · hiện kế
hiện mô · hiện nay · hiện nghi · hiện tại · hiện đại · hiệu lực · hiệu quả · hiệu trưởng · hoa giá · hoa hồng
hoa không · hoa mai · hoa tết · hoa ở · hon đa · honđa phòng · hoài nam · hoàn trả · hoàng gia · hoàng nam
hoàng nhật · hoạt chuyên · hoạt động · hoảng hốt · hoảng loạn · hoảng sợ · hoặc biến · hoặc bỏ · hoặc che · hoặc chạy
hoặc cửa · hoặc mật · hoặc mở · hoặc nhắn · hoặc no · hoặc quản · hoặc thẻ · hoặc tải · hung hãn · hung khí · huy quân
huy động · huyết áp · huyện chợ · huyện cũ · huân chương · huỳnh lệ · huỳnh văn · hà nội · hà tĩnh · hàn quốc
hàng cau · hàng chục · hàng cấm · hàng khô · hàng mà · hàng tiện · hàng đứng · hành hung · hành họp · hành vi
hành động · hào hứng · hãy bỏ · hãy chạy · hãy cẩn · hãy dừng · hãy mở · hãy so · hãy thay · hãy thử · hãy tải
hãy đăng · héc ta · hê rô · hình hay · hình thức · hình tự · hòa bình · hòa giải · hòa thuận · hòm thư · hô hấp
hôm nay · hôm đó · hùng dũng · hùng vương · hơn hẳn · hư cấu · hưng tổ · hưng đạo · hưu phan · hưu trí · hướng dẫn
hướng tới · hường cho · hường không · hưởng trên · hưởng ứng · hạ nhiệt · hạ sĩ · hại khoảng · hại trong · hại về
hại ước · hạn chót · hạn mức · hạng a · hạng b · hạng ba · hạng c · hạng nhì · hạnh nguyên · hạnh phúc · hạt kiểm
hải phòng · hải quan · hải yến · hấp dẫn · hấp nhân · hậu quả · hắn dùng · hằng ngày · hằng năm · hằng tháng
hằng tuần · hẳn tin · hẹn cưới · hẹn hò · hẹn mà · hẹn đăng · hết chỗ · hệ anh · hệ quản · hệ thống · hệ đội · họ bảo
họ chờ · họ hàng · họ hứa · họ không · họ là · họ tên · họ và · họ đi · họ đưa · họa nào · họa sĩ · học bổng · học cơ
học hè · học kỳ · học phổ · học trò · học tự · học võ · họp bàn · họp dân · họp tổ · họp vào · hỏa hoạn · hỏi bí
hỏi cho · hỏi chuyện · hỏi con · hỏi công · hỏi gì · hỏi khách · hỏi lại · hỏi mua · hỏi mã · hỏi mật · hỏi một
hỏi nhiều · hỏi nhà · hỏi riêng · hỏi số · hỏi thăm · hỏi trước · hỏi tên · hỏi vay · hỏi về · hỏi xem · hỏi đáp
hỏi được · hỏi để · hỏi ở · hốt hoảng · hồ chí · hồ sơ · hồ thanh · hồ thị · hồ văn · hồ đại · hồ đếm · hồi giờ
hồi tiền · hồng bàng · hồng gai · hồng nhung · hồng phong · hỗ trợ · hộ chiếu · hộ gia · hộ lắp · hộ tự · hội cựu
hội lúa · hội mười · hội nông · hội thi · hội thảo · hội đảng · hợp bà · hợp lệ · hợp đảm · hủy dịch · hủy đăng
hứa lãi · hứa trả · im lặng · in the · in tơ · khai dùng · khai trương · khen cô · khen hạng · khen ngợi · khen thưởng
khi bạn · khi cập · khi dùng · khi mở · khi nghi · khi đóng · khi đăng · khiến bà · khiếu kiện · kho bạc · khoán được
khoản cá · khoản lương · khoản lạ · khoản tạm · khu trọ · khu đô · khuyết tật · khuôn mặt · khác cũng · khác dùng
khác hẳn · khác thay · khách giơ · khách sạn · khí gas · khí thở · khó chịu · khó khăn · khóa cổng · khóa cửa
khóa mười · khóa thẻ · khôi phục · không bao · không biển · không bán · không cánh · không còn · không dám
không dùng · không dấu · không gõ · không hiểu · không hỏi · không kể · không lấn · không mang · không may · không mở
không nghĩ · không ngâm · không rời · không so · không sáu · không thu · không tiêu · không trả · không tàng
không tính · không tự · không đem · không điền · không đo · không đóng · không đăng · khăn ướt · khẩn trương
khẩu súng · khẩu thư · khắc phục · khắp chợ · khỏe ổn · khỏi cãi · khỏi máy · khỏi nhà · khỏi trang · khối phố
khống chế · khổ chủ · khởi tố · khởi động · khủng bố · kim anh · kiên quyết · kiên trì · kiếm cứu · kiến thức
kiến tường · kiềm chế · kiều văn · kiểm chứng · kiểm lâm · kiểm thử · kiện hàng · kiện nào · kiện toàn · kéo búa
kéo dài · kê cao · kê khai · kê ta · kênh đào · kì sơn · kì vọng · kín mặt · kính mời · kính thưa · ký cam · ký tiêm
ký túc · ký tạm · ký tự · kĩ năng · kĩ thuật · kẹt tiền · kẹt ở · kẻ lạ · kế hoạch · kế tiếp · kế toán · kết bạn
kết lãi · kết nối · kết quả · kết thúc · kết tự · kết án · kề dao · kể cho · kể chuyện · kể con · kể cả · kể của
kể lại · kể mất · kể ngay · kể thêm · kể từ · kể với · kỉ cương · kỉ luật · kỉ niệm · kịch bản · kịp dừng · kịp hỏi
kỳ ai · kỳ báo · kỳ hai · kỳ họp · kỳ một · kỳ năm · kỳ sơn · kỳ vọng · kỳ đã · kỷ cương · kỷ luật · kỷ niệm · kỹ năng
kỹ sư · kỹ thuật · la mỹ · lai chuyển · lai châu · lai giả · lan sang · lan tỏa · lao động · leo rào · link lạ
liên gia · liên tịch · liên đội · liền triệu · liền tường · liền từ · liệu cá · liệu mật · liệu nổ · liệu xây · lo hậu
lo hết · lo lắng · lon bia · long hòa · loại ma · loại nội · loại súng · loại thủ · luân chuyển · luôn mở · luật bảo
luật căn · luật dữ · luật lực · luật sư · luật tố · luật việt · luồng tin · luồng xe · là anh · là bà · là chiêu
là chị · là cán · là dấu · là mồi · là mở · là nhân · là niềm · là nơi · là đáng · làm ca · làm chứng · làm căn
làm giàu · làm hay · làm hồ · làm lộ · làm mờ · làm ngay · làm nghề · làm sẵn · làm thì · làm thế · làm thủ · làm tại
làm xa · làm ăn · lái xe · lái đò · lâm vào · lân cận · lãi cao · lãi nặng · lãi suất · lãnh đạo · lê khắc · lê lợi
lê mơ · lê quý · lê thánh · lê đình · lên bảng · lít khí · lò thị · lò văn · lòng tin · lô tô · lô vôn · lô đề
lúa qua · lúc bà · lúc bạn · lúc chờ · lúc mười · lúc rạng · lúc sáu · lúc đó · lúng túng · lý chợ · lăm ba · lăm của
lăm ki · lăm mét · lăm nghìn · lăm năm · lăm phút · lăm phần · lăm phẩy · lăm tháng · lăm triệu · lăm trên · lăm tuổi
lăm tỷ · lăm vụ · lăm đến · lưu động · lương cao · lương thế · lương thực · lương tâm · lương y · lưới tàng
lượng mưa · lượng nòng · lượng vũ · lượt liền · lượt tương · lạ gọi · lạ hoặc · lạ là · lạ như · lạ nên
lạ thì · lạ tự · lạ vào · lạ đến · lạ để · lạ đứng · lạ ở · lại mật · lại thì · lảng vảng · lấn chiếm · lấn lối
lấy cớ · lấy dấu · lấy kính · lấy mật · lần mỗi · lần nữa · lẫn lãi · lẫn đêm · lập chuyên · lập hồ · lập tức
lật thuyền · lắng nghe · lắp camera · lắp chuông · lắp thêm · lắp đặt · lặng lẽ · lẻ ba · lễ có · lễ hội · lễ phát
lễ tân · lễ từ · lệ một · lệ phá · lệ phí · lệ quyên · lệ số · lệ thủy · lịch giá · lịch tiêm · lọc kết · lối thoát
lối vào · lối xóm · lối đi · lồng ghép · lỗi của · lộ a · lộ dữ · lộ mười · lộ mặt · lộ một · lớp d · lớp mười
lời chú · lời dẫn · lời kể · lời mời · lời quảng · lời tại · lời tả · lời đe · lở đèo · lỡ chuyển · lỡ cài · lỡ đọc
lợi dụng · lợi hùng · lợi nhuận · lợi ích · lừa bán · lừa gạt · lừa nằm · lừa tình · lừa đả · lực gia · lực học
lực khu · lực không · lực kiểm · lực lượng · lực từ · lực việt · lực đến · ma túy · mai phương · mang biển · mang bí
mang căn · mang giấy · mang máy · mang mã · mang pháo · mang ra · mang sao · mang theo · mang tin · mang tên · mang đi
mang đến · manh mối · may mà · may mắn · minh châu · minh họa · minh nhân · minh thư · minh đô · minh đạt · miền bắc
miền gần · miền nam · mong bà · mua bán · mua hộp · mua sắm · mua vé · muốn gì · muốn rút · muốn tra · mà bay · mà bà
mà bài · mà bị · mà chưa · mà có · mà không · mà mình · mà người · mà phải · mà trang · mà xin · màu xanh · màu đen
màu đỏ · mái ngói · mát xa · máy bay · máy biển · máy bàn · máy cũ · máy lạ · máy ngay · máy tính · máy tự · mâu thuẫn
mã hồ · mã ô · mã độc · mét khối · mét mười · mét sáu · mê ga · mê ra · mình bị · mình không · mình là · mình và
mình đã · mình để · mình ở · mô hình · mô mô · mô tô · mô tả · môi trường · mõ bến · mõ cũ · mõ gỗ · mù chữ · mùa a
mùa mua · mùng mười · múa rối · mĩ quan · mĩ thuật · mũ bảo · mơ cũng · mơ màng · mưa mm · mưa phổ · mưa to · mưu trí
mươi sáu · mươi tư · mươi đô · mười bốn · mười chín · mười của · mười hai · mười nhà · mười điểm · mượn tạm · mại thế
mạng chậm · mạng thì · mạng tăng · mạnh dạn · mạnh mẽ · mất chìa · mất cắp · mất mát · mất máu · mất sóng · mất sạch
mất thẻ · mất trắng · mất ví · mất ăn · mấy hôm · mấy đứa · mẫu giáo · mẫu nhí · mật báo · mật công · mật của
mật khác · mật khẩu · mật nhà · mật tuyệt · mật và · mật để · mắc bẫy · mắc kẹt · mắt camera · mắt kém · mắt mô
mặt bằng · mặt kịp · mặt người · mặt nạ · mặt qua · mặt sau · mặt trận · mặt trẻ · mặt ở · mẹ chồng · mềm tự
mệnh giá · mọi hình · mọi lời · mọi thiết · mọi thông · mọi tin · mọi việc · mồng năm · mổ gấp · mỗi buổi · mỗi bài
mỗi dãy · mỗi dòng · mỗi em · mỗi gia · mỗi giây · mỗi héc · mỗi hộ · mỗi ki · mỗi lần · mỗi ngày · mỗi ngõ · mỗi nhà
mỗi năm · mỗi phút · mỗi suất · mỗi sáng · mỗi tháng · mỗi thẻ · mỗi triệu · mỗi tuần · mỗi tối · mỗi tổ · một chuyện
một chuông · một chị · một chữ · một cái · một cán · một cô · một cửa · một dòng · một dấu · một gia · một giây
một gói · một mình · một ngàn · một nhân · một thanh · một thẻ · một thủ · một tờ · một ví · mới hay · mới mở
mới nhớ · mới trả · mới đúng · mờ khuôn · mời bà · mời khách · mời làm · mời mua · mời mỗi · mời phụ · mời quý
mời vay · mở cổng · mở cửa · mở hội · mở khóa · mở loa · mở lúc · mở lại · mở một · mở mục · mở ra · mở rộng
mở trang · mở tài · mở tủ · mở zalo · mở được · mở ảnh · mở ở · mở ứng · mục chờ · mục dữ · mục lục · mục tiêu
mục đích · mức aa · mức hai · mức hỗ · mức phạt · mức thẻ · mức độ · mực nước · mỹ hạnh · nam giới · nam phường
nam thừa · nam á · nay mẹ · nay một · nay phường · nay thuộc · nay trời · ngay cho · ngay công · ngay dưới · ngay h
ngay khi · ngay theo · ngay trong · ngay tại · ngay với · nghe kỹ · nghi bị · nghi ngờ · nghi phạm · nghi vấn
nghiêm chỉnh · nghiêm thị · nghiêm trọng · nghiêm túc · nghiên cứu · nghiệp tư · nghìn sáu · nghìn đô · nghĩ ra
nghĩa tình · nghĩa việt · nghề bán · nghề nghiệp · nghệ an · nghệ sĩ · nghệ số · nghệ thông · nghệ và · nghỉ hè
nghỉ hưu · nghỉ lễ · nghị bà · ngoài hiên · ngoài khơi · ngoài sân · ngoại giao · ngoại hối · nguy cơ · nguy kịch
nguyên hiện · nguyên nhân · nguyên phó · nguyên tin · nguyên tắc · nguyên từ · nguyên và · nguyễn du · nguyễn hữu
nguyễn khắc · nguyễn thanh · nguyễn trãi · nguyện giao · nguyện vọng · nguồn lực · ngàn and · ngàn bảy · ngàn chín
ngàn hai · ngàn đồng · ngành nghề · ngày hằng · ngày họp · ngày kể · ngày lẫn · ngày lễ · ngày mười · ngày mồng
ngày thì · ngày thương · ngày đăng · ngâm nước · ngã tư · ngón tay · ngô thị · ngô đức · ngôi nhà · ngôn ngữ · ngõ nhỏ
ngõ tối · ngõ đình · ngăn chặn · ngăn kịp · ngăn ngừa · ngư dân · người bán · người cao · người chạy · người chồng
người còn · người dự · người ghé · người già · người giám · người gõ · người họ · người khoe · người lạ · người mắc
người nhặt · người sập · người ta · người trả · người tình · người tố · người tự · người vi · người đánh · người đó
người đại · người đốt · người đội · ngạt khói · ngắn gửi · ngọc hải · ngọc lâm · ngọc ánh · ngồi cạnh · ngộ độc
ngụ tại · ngụ tổ · ngụ xã · ngụ ấp · ngừng chạy · ngữ h · ngữ khác · nhanh chóng · nhanh trí · nhiên dài · nhiều gia
nhiệm kỳ · nhiệm nội · nhiệt tình · nhiệt độ · nhà anh · nhà bà · nhà còn · nhà mái · nhà mình · nhà mười · nhà nghỉ
nhà thu · nhà thì · nhà thơ · nhà thắng · nhà thức · nhà trọ · nhà vắng · nhà đối · nháp lần · nháp trước · nhân ban
nhân bốn · nhân chứng · nhân do · nhân dân · nhân dịp · nhân khác · nhân khẩu · nhân loại · nhân lực · nhân ngày
nhân năm · nhân phẩm · nhân rộng · nhân tạo · nhân viên · nhân văn · nhân vật · nhân vụ · nhóm bán · nhóm chat
nhóm nhắn · nhóm thanh · như thế · như vậy · nhưng bà · nhưng có · nhưng không · nhưng vẫn · nhạc công · nhạc gây
nhảy xuống · nhấn mạnh · nhấn vào · nhầm sang · nhận diện · nhận hoa · nhận quà · nhận thức · nhận đủ · nhập mật
nhập viện · nhật căn · nhật ký · nhật lúc · nhật minh · nhật nghỉ · nhật sinh · nhật vneid · nhắc bà · nhắc chuyện
nhắc nhở · nhắc tới · nhắm vào · nhắn báo · nhắn cú · nhắn dọa · nhắn kèm · nhắn mang · nhắn nhau · nhắn rác
nhắn sms · nhắn từ · nhắn vay · nhắn và · nhắn đòi · nhắn đến · nhắn để · nhặt được · nhẹ dạ · nhẹ lương · nhỏ cho
nhỏ hơn · nhỏ đứng · nhỏ ở · nhốt mình · nhổ sào · nhớ các · nhớ khóa · nhớ lại · nhớ rằng · nhớ số · nhớ thì
nhớ đặc · nhờ quản · nhờ vậy · nhờ đó · những chỗ · những mô · những nơi · ninh cơ · ninh nhân · niêm yết · niên cộng
niên lạ · niềm tin · nq đu · nuôi chó · nào cũng · nào dùng · này dùng · này dễ · này nữa · nâng cao · nâng chất
nâng cấp · nâng hạn · nâng hạng · nêu tên · nòng cốt · nó giống · nói bà · nói chuyện · nói giọng · nói nhỏ · nói thế
nông dân · nông nghiệp · nông thôn · nông thị · nông văn · năm nay · năm nờ · năm sáu · năm tù · năm độ · năng gói
năng lực · năng thu · nơi chốn · nơi công · nơi cư · nơi gần · nơi khác · nơi làm · nơi lưu · nơi nhận · nơi thực
nơi trên · nơi đó · nơi đông · nơi đến · nước biển · nước mắt · nạn nhân · nảy sinh · nấu canh · nấu cơm · nậm cắn
nắm bắt · nắm chắc · nắm tay · nắm tình · nằm trong · nặng lãi · nếu bạn · nếu lỡ · nếu vẫn · nền có · nền nếp
nền sáng · nền tảng · nền tối · nền đỏ · nối chưa · nồng độ · nổ bị · nổi bật · nổi tiếng · nỗ lực · nội bộ · nội dung
nội quy · nội trú · nội trợ · nội vụ · nộp thuế · nờ e · nờ một · nợ cước · nữ bán · nữ nhân · or nặng · otp hay
p mỗi · pa nô · phan thị · phan văn · phong phú · phong trào · phong tỏa · phun thuốc · phá án · phái sinh · pháo hoa
pháo lậu · pháo nổ · pháo tự · pháp lí · pháp lạ · phát còn · phát mỗi · phát ngay · phát sóng · phát thanh · phát tờ
phát động · phân biệt · phân công · phân loại · phân luồng · phân tách · phân tích · phây búc · phép bán · phép lái
phí hồ · phí mỗi · phí ngay · phí vận · phòng cửa · phòng thủ · phòng trọ · phó bí · phó chủ · phó giáo · phó trưởng
phóng sự · phóng viên · phóng đĩa · phông đỏ · phù hợp · phúc vào · phút giây · phương châm · phương diện
phương dung · phương pháp · phương thức · phương tiện · phước thạnh · phường dài · phường họp · phường mở · phường nam
phường nơi · phường phấn · phường thử · phường tân · phạm tội · phạm vi · phạt cảnh · phạt nguội · phạt theo
phạt tiền · phạt triệu · phải dài · phải lỗi · phải mật · phải trả · phải tự · phải đóng · phản hồi · phản ánh
phản động · phấn khởi · phấn đấu · phần quà · phần thưởng · phần đó · phẩm chất · phẩm không · phẩm sao · phẩm trong
phẩm trên · phẩy mười · phẩy sáu · phận một · phỏng vấn · phố bến · phố chợ · phố họp · phố hồ · phố đạt · phổ biến
phổ thông · phụ lục · phụ đề · phục hồi · phủ về · phức tạp · pê tê · qr dán · qr lạ · qr độc · qua ban · qua cơn
qua cổng · qua da · qua dãy · qua hòm · qua khỏi · qua mặt · quan quản · quan thuế · quan trọng · quan tâm
quang trưởng · qui mô · quy mô · quy tắc · quyên góp · quyết toán · quyết tâm · quyết đúng · quyền lợi · quyền đăng
quà tri · quà từ · quàng thị · quá dài · quá hạn · quá không · quá lớn · quá ngày · quá nhiều · quá trình · quách đình
quán bia · quán cà · quán karaoke · quán nghe · quán nước · quán phở · quán rượu · quán triệt · quân khu · quân nhân
quân phục · quân số · quân sự · quân tuyên · quân đội · quê hương · quên mật · quý ba · quý hai · quý i · quý ii
quý iii · quý iv · quý khách · quý vị · quý đôn · quả cho · quả phối · quả tang · quả âm · quản liên · quản lí
quản lý · quản trị · quản về · quảng cáo · quấy rối · quần chúng · quầy giao · quầy hàng · quầy hỏi · quầy thông
quầy được · quận hồng · quận mười · quốc bảo · quốc gia · quốc lộ · quốc nội · quốc tại · quốc việt · quỹ khuyến
quỹ rút · quỹ tín · qđ tu · ra chỗ · ra cổng · ra cửa · ra khỏi · ra mình · ra mắt · ra quân · ra quầy · ra thì
ra thế · ra trụ · ra tố · ra đại · ra đời · rao bán · rao pháo · riêng tư · rà soát · ràng buộc · rào nhân · rô in
rõ thì · rút sổ · răn đe · rơ châm · rơi cho · rơi vào · rơi xuống · rạng sáng · rất cao · rất dài · rất dễ · rất may
rất to · rọ mõm · rối nước · rồi biến · rồi bỏ · rồi chạy · rồi thì · rồi thử · rồi tải · rồi tự · rồi áp · rồi đính
rồi đòi · rồi đăng · rộ lên · rộng dòng · rời khỏi · rời nhóm · rủ rê · rủi ro · sang biên · sang bên · sang máy
sang một · sang nhà · sang nước · sang trang · sang tài · sang tên · sang xe · sao kê · sau còn · sau thẻ · sau đây
sau đó · says ngàn · sinh giỏi · sinh khối · sinh môi · sinh nghi · sinh nhật · sinh sống · so sánh · so với · so được
song sắt · suất ngoại · suất quà · suốt đời · sàm sỡ · sàn chứng · sàn giao · sàn vàng · sàn đầu · sáng nay · sát cơ
sát hại · sát môi · sát nhân · sát vách · sáu bảy · sáu bị · sáu chín · sáu của · sáu hằng · sáu không · sáu mươi
sáu năm · sáu tháng · sáu triệu · sáu trăm · sáu tuổi · sáu tổ · sáu xã · sáu đến · sân bay · sân nhà · sâu rộng
sóng giả · sóng yếu · sôi nổi · sông mây · sùng a · súng tự · sơ chế · sơ kết · sơ nộp · sơ sinh · sơ vay · sơ đăng
sơn ca · sơn la · sơn mài · sơn tiêm · sơn tây · sưu tầm · sương mù · sạch đẹp · sạt lở · sản hồ · sản phẩm · sập bẫy
sắp diễn · sắp tới · sắt lên · sẵn một · sẵn sàng · sẵn trên · sẵn tên · sẻ màn · sẽ hỏng · sẽ lắp · sẽ trả · sẽ tải
sẽ tự · sẽ đăng · số căn · số cũ · số di · số giá · số khung · số lạ · số mười · số nguyên · số nhỏ · số thẻ
sống một · sống tại · sổ bảo · sổ ghi · sổ tiết · sổ trước · sổ đất · sở có · sở dữ · sở hữu · sở làm · sở số
sở đồng · sợ quá · sợi dây · sử cho · sử dụng · sửa cầu · sửa dấu · sửa dở · sửa nội · sữa giả · sự cố · sự kiện
ta min · tai nạn · tan ca · tan học · tang vật · tay trái · tay trả · tham dự · tham gia · tham nhũng · thanh bình
thanh có · thanh của · thanh khê · thanh lý · thanh nhắc · thanh niên · thanh này · thanh phát · thanh phường
thanh thiếu · thanh toán · thanh tra · thay bằng · thay cho · thay công · thay nhau · thay thế · thay tệp · thay đổi
thcs cầu · the south · theo chị · theo cú · theo căn · theo dao · theo dõi · theo dạng · theo hồ · theo kịch
thi hành · thi thể · thi đua · thiên tai · thiết kế · thiếu nhi · thiếu úy · thiểu số · thiệt hại · thiệt mạng
thiệu là · thoại di · thoại hay · thoại lạ · thoại vẫn · thu giấy · thu giữ · thu gom · thu gọn · thu hà · thu hút
thu hồi · thu nhập · thu phí · thu thập · thu tiếng · thu tiền · thu trang · thu viện · thuyền chở · thuyền rồng
thuê bao · thuê quầy · thuê trọ · thuận họp · thuận lãi · thuận lợi · thuế giá · thuế rút · thuế trước · thuế đòi
thuốc giả · thuốc lá · thuốc lắc · thuốc muỗi · thuốc pháo · thuộc đâu · thào a · thái hòa · thái lan · thái độ
tháng chạp · tháng mười · tháng sáu · thánh tông · tháo dỡ · tháo gỡ · thân nhân · thân thương · thêm dấu · thì báo
thì bị · thì chưa · thì con · thì có · thì cả · thì ghi · thì giao · thì gõ · thì gọi · thì họ · thì không · thì làm
thì lấy · thì mang · thì mà · thì một · thì mới · thì người · thì nói · thì phải · thì sao · thì thuê · thì thêm
thì thấy · thì trang · thì tài · thì tắt · thì tự · thì xem · thì xử · thì đó · thì được · thì để · thì đừng
thôi hoạt · thôn hạ · thôn nậm · thôn phú · thôn thượng · thôn tân · thôn đông · thông tư · thông vận · thú cưng
thúc sau · thúc đẩy · thăm hỏi · thư chi · thư cảm · thư khen · thư không · thư ký · thư mục · thư nhân · thư này
thư pháp · thư thường · thư tố · thư điện · thư đảng · thưa bà · thương binh · thương hiệu · thương hại · thương ký
thương mại · thương nặng · thương sọ · thương tích · thường đậu · thưởng giả · thưởng mỗi · thưởng phạt · thưởng xe
thưởng đột · thượng sĩ · thượng tá · thượng úy · thạc sĩ · thả diều · thả rông · thả tim · thảm nhựa · thấp chủ
thấp cách · thất bại · thất lạc · thấy bà · thấy chị · thấy dòng · thấy mình · thấy nội · thấy thi · thấy đúng
thầy cô · thầy giáo · thầy nguyễn · thẩm phán · thẩm quyền · thẩm định · thập kỷ · thật nhưng · thật thì · thắc mắc
thắng đội · thắp sáng · thắp đèn · thằng bé · thẳng cho · thẳng nội · thẳng tới · thẻ atm · thẻ cào · thẻ căn
thẻ hoặc · thẻ mới · thẻ ngành · thẻ ngân · thẻ nhớ · thẻ rồi · thẻ thanh · thẻ tín · thẻ và · thế chấp · thế giới
thế hệ · thế kỷ · thế nào · thế này · thế trận · thế vinh · thể anh · thể diện · thể dục · thể họ · thể tự · thị cúc
thị diệu · thị hiền · thị hoa · thị hường · thị hải · thị hảo · thị khuyên · thị kiều · thị lan · thị lệ · thị lụa
thị mơ · thị mận · thị nga · thị nhung · thị sáu · thị thanh · thị thu · thị trấn · thị tâm · thị vân · thị xuyến
thống kê · thống lực · thống nhất · thống thiết · thống điện · thời kỳ · thời ngăn · thở bị · thợ hồ · thủ kho
thủ trưởng · thủ tướng · thủ tục · thủ đoạn · thủ đức · thứ mười · thứ sáu · thức của · thức xóc · thừa nhận · thử gần
thử lại · thử lần · thử tải · thử và · thửa đất · thực phẩm · thực tiễn · thực trạng · thực đủ · ti mét · tin chen
tin chi · tin cá · tin cũ · tin cậy · tin dữ · tin mang · tin mười · tin ngắn · tin nhắn · tin thẻ · tin tưởng
tin tặc · tin tố · tin tới · tin vắn · tinh thần · tinh tế · tiêm nhắc · tiêm phòng · tiên không · tiên nói
tiên phát · tiên quyết · tiên tiến · tiên ở · tiêu biểu · tiêu chuẩn · tiêu chí · tiêu cực · tiêu dùng · tiêu thụ
tiêu đề · tiến bộ · tiến hành · tiến sĩ · tiến đạt · tiếng anh · tiếng chó · tiếng dao · tiếng la · tiếng mông
tiếng ngắn · tiếng nổ · tiếng việt · tiếp cận · tiếp thu · tiết kiệm · tiết mỗi · tiền bán · tiền bạc · tiền bảo
tiền dành · tiền gấp · tiền lạ · tiền mặt · tiền ngay · tiền nhỏ · tiền phong · tiền sang · tiền thì · tiền tại
tiền viện · tiền án · tiền ảo · tiểu phẩm · tiểu thương · tiểu đoàn · tiện lợi · to bằng · to và · toàn diện
toán thuế · tp đà · tra nồng · tra thì · tra tuyến · tra tội · trang biến · trang cá · trang lạ · trang quản
trang thay · trang trại · trang vẫn · tranh thủ · tranh vẽ · trao trả · tre tàu · treo đèn · tri hô · tri ân
trinh sát · triển khoa · triển nông · triệu mỗi · trong chuyên · trong căn · trong dãy · trong két · trong kỳ
trong máu · trong nhật · trong quý · trong sạch · trong thư · trong thẻ · trong ví · trong đó · trung tâm · trung úy
trung đoàn · trung ương · truy cập · truy thu · truy tố · truy đuổi · truyền phong · truyền thanh · truyền tại
trào lưu · trào toàn · trái phép · tráo nhẫn · trâu bò · trên mái · trên mười · trên mọi · trên sàn · trên tờ
trên vỏ · trên đây · trình bày · trình độ · trí bàn · trí nhớ · trí tuệ · trí tên · trò chuyện · trò chơi · trò cũ
trò của · trông giống · trông xe · trùng nhau · trú quán · trú tại · trúng giải · trúng thưởng · trúng xe · trăm lẻ
trăm mười · trăm mỗi · trăm so · trăm sáu · trăm ơ · trũng thấp · trưa thì · trương thị · trước bạ · trước cổng
trước cờ · trước cửa · trước mười · trước mặt · trước đây · trước đó · trường cười · trưởng bản · trưởng các
trưởng công · trưởng dân · trưởng nguyễn · trưởng phòng · trưởng thành · trưởng thôn · trưởng tổ · trưởng đi · trại hè
trạm bts · trạm i · trạm y · trạng thái · trả cho · trả kết · trả lại · trả lời · trả thay · trả thật · trả tiền
trả vài · trả đúng · trấn áp · trần gia · trần hưng · trần phú · trần đình · trận chung · trận tổ · trật tự
trắng tay · trẻ nhỏ · trị giá · trị mở · trị tại · trị đăng · trịnh thị · trịnh văn · trọ có · trọ không · trọ một
trọ số · trọ tại · trọ đồng · trọ ở · trọng tâm · trọng điểm · trống khai · trống thì · trống để · trộm chó · trộm cắp
trời mưa · trở lên · trở lại · trở về · trợ gia · trụ sở · trục trặc · trừ khi · trừ liền · trừ phí · trừ tiền
trừ điểm · trữ pháo · trực ban · trực tuyến · trực đảng · tung ảnh · tuyên bố · tuyên dương · tuyên giáo · tuyên phạt
tuyển chọn · tuyển cộng · tuyển dụng · tuyển mẫu · tuyển sinh · tuyệt đối · tuấn anh · tuệ nhân · ty a · ty abc
ty chứng · ty cp · ty cổ · ty giao · ty tài · tà xùa · tài nguyên · tài xế · tàng hình · tàng trữ · tàu chợ · tá hỏa
tác mặt · tái phạm · tám ngàn · tám độ · tâm hành · tâm lí · tâm lý · tâm phục · tâm sự · tâm trợ · tâm tư · tâm y
tân an · tân lập · tân phú · tê lê · tê mờ · tê pê · tên bạn · tên cũ · tên cơ · tên miền · tên mình · tên nhân
tên thủ · tên đăng · tìm kiếm · tìm đối · tình báo · tình cảm · tình huống · tình hình · tình nguyện · tình trạng
tích cóp · tích cực · tích tốc · tín dụng · tính của · tính mạng · tính người · tính từ · tính vào · tính xách
tính đến · tính ảnh · tít trùng · tít đúng · tòa án · tô văn · tôi sợ · tôi đếm · tôn giáo · tôn trọng · tông vào
tù treo · tù từ · tùy thân · túc xá · túy đá · tăng cao · tăng cường · tăng gấp · tăng một · tơ nét · tơ pôn
tư chứng · tư của · tư liên · tư lãi · tư lê · tư nhân · tư pháp · tư trên · tư trực · tư tt · tư tưởng · tư vấn
tương phản · tương trợ · tương tác · tương tự · tướng chính · tượng dùng · tạ quang · tạ thị · tại buổi · tại bến
tại bệnh · tại chỗ · tại công · tại cửa · tại hồ · tại hội · tại kho · tại khu · tại km · tại ngã · tại ngõ · tại nhà
tại phường · tại quán · tại quầy · tại số · tại thôn · tại trang · tại trường · tại tổ · tại với · tại xã · tại điểm
tại địa · tạm giam · tạm giữ · tạm lánh · tạm trú · tạp hóa · tả ảnh · tải app · tải bản · tải c · tải lên · tải lại
tải tệp · tải từ · tải văn · tải về · tải được · tải ứng · tấm phông · tấm ảnh · tất cả · tất toán · tầm nhìn
tầng ba · tận dụng · tận nhà · tận tụy · tập bơi · tập chữa · tập đoàn · tập đáp · tắc xi · tặng quà · tế kì · tế kỳ
tế thế · tết dương · tệ nạn · tệp chữ · tệp hay · tệp trống · tỉ lệ · tỉnh dậy · tỉnh lộ · tị nạn · tịch hồ · tịch hội
tịch số · tịch ubnd · tịch ủy · tọa đàm · tọa độ · tỏ tình · tỏa khoản · tỏa tài · tố bị · tố cáo · tố giác · tố tụng
tố vụ · tốc độ · tối cao · tối hai · tối nay · tối qua · tối thứ · tối tối · tối về · tống tiền · tồn tại · tổ bảo
tổ hòa · tổ họp · tổ phó · tổ trưởng · tổ tự · tổng cộng · tổng quãng · tổng thiệt · tộc thiểu · tội cho · tội danh
tội lừa · tội mua · tội mà · tội phạm · tội ác · tới khuya · tới máy · tới người · tới trường · tới từng · tờ bản
tờ cho · tờ chứng · tờ cũ · tờ của · tờ giấy · tờ khai · tờ mang · tờ rơi · tờ sau · tờ tùy · tờ để · tụ điểm
tụng hình · tủ lạnh · từ chối · từ mười · từ nay · từ ngữ · từ nơi · từ tối · từ đủ · từng chữ · từng tờ · từng đăng
tử chưa · tử vong · tự an · tự atgt · tự bảo · tự bấm · tự chuyển · tự chế · tự cơ · tự cập · tự duyệt · tự giác
tự giới · tự gõ · tự gọi · tự gửi · tự kiểm · tự mất · tự mở · tự nguyện · tự nhốt · tự phòng · tự quản · tự ra
tự tay · tự theo · tự trộn · tự tạo · tự vệ · tự xưng · tự ý · tự đang · tự đi · tự đuổi · tự đặt · tự động · tự đứng
tự ở · tỷ lệ · ud d · uy hiếp · uy tín · va chạm · vai trò · van xả · vay gấp · vay lãi · vay lạ · vay nặng · vi bạo
vi bằng · vi en · vi phạm · viên bán · viên quầy · viên y · viết kịch · viết thư · viễn thông · việc chung · việc gấp
việc nhỏ · việc thì · việc tại · việc tố · việc vì · viện cấp · viện không · viện kiểm · viện phí · viện trợ
việt com · việt của · việt kiều · việt nam · việt tin · vneid mức · voi rừng · vong tại · vu khống · vua lê · và biến
và bà · và cap · và chị · và chữ · và cửa · và du · và dán · và hay · và lãi · và môi · và mười · và nhân · và nền
và thẻ · và trừ · và tự · và đào · và đăng · vài chục · vài chữ · vài giây · vài tấm · vàm cống · vàng cũng · vàng lá
vành đai · vào bất · vào chung · vào chỗ · vào gầm · vào hồi · vào kỳ · vào nơi · vào trụ · vào tối · vào ô · vào đây
vào đúng · vân tay · vân vân · vây bắt · vé máy · vé số · vé xe · vét sạch · vê en · vê nờ · vì an · vì chúng · vì con
vì các · vì không · vì làm · vì một · vì người · vì ngại · vì sao · vì sợ · vì thế · vì tin · ví dụ · ví điện
vít mười · vô hình · vô địch · võ thị · vùng trũng · văn cừ · văn lâm · văn nam · văn nghệ · văn quý · văn thư
văn thắng · văn đạt · vĩ bắc · vĩnh lộc · vũ khí · vũ thị · vũ trang · vũ đình · vũng tàu · vương ghi · vương thị
vướng mắc · vườn nhãn · vượt khó · vượt quá · vượt đèn · vẫn còn · vẫn hiện · vẫn nên · vẫn tính · vẫn đang · vẫn đọc
vận chuyển · vận hành · vận tải · vận đơn · vận động · vậy không · vắn thôn · vắng nhà · vẽ lại · vẽ tranh
vết thương · về phong · về trụ · về tận · về tội · về tờ · vệ an · vệ dân · vệ dữ · vệ khi · vệ sinh · vệ theo
vệ trẻ · vị cung · vị cũ · vị mình · vị thay · vị trí · vị tính · vỗ tay · với giá · với mọi · với nhân · với thủ
vỡ hụi · vỡ lẽ · vợ chồng · vụ bạo · vụ so · vụ tai · vụ tàng · vụ va · vụ án · vụ đòi · vừa mở · vững chắc
vững mạnh · wave màu · xa nhà · xe biển · xe bán · xe bồn · xe chạy · xe chữa · xe honđa · xe hạng · xe mang · xe mô
xe tông · xe tải · xem nó · xem tại · xem tất · xen giơ · xi măng · xin bà · xin chờ · xin lỗi · xin thử · xin tải
xin đừng · xong thì · xung kích · xung quanh · xung đột · xuyên tạc · xuân bách · xuất viện · xâm hại · xây dựng
xây xát · xã bến · xã cũ · xã cầu · xã hòa · xã tam · xã thanh · xã tà · xã tân · xã việt · xã đại · xã đề · xét nơi
xê an · xê bê · xê ca · xê vê · xóa đói · xóc đĩa · xóm giềng · xóm sang · xóm trọ · xóm đối · xông vào · xúc động
xăng ti · xưng cán · xưng nhân · xưng thầy · xưởng gỗ · xả áp · xấu hổ · xế lê · xế xe · xứng đáng · xử lí · xử phạt
y tá · y tế · yên tâm · yêu cầu · yêu thương · yếu tố · yếu đăng · ác gờ · án gửi · án là · án mang · án năm
ánh qua · ánh sáng · ánh về · ánh đèn · áo dài · áo phao · áp bị · áp dụng · áp phích · áp sát · áp thấp · áp tội
âm thanh · âm tính · ép bi · ép buộc · ép pồ · ét gi · ét đê · ê đê · ô kê · ô nhiễm · ô nhập · ô sau · ô tê · ô vuông
ô xy · ôm mặt · ông bà · ông bảo · ông kể · ông lái · ông lực · ông nội · ông phan · ông trịnh · ông tường · ông vũ
ông đoàn · ông đỗ · ông đờn · ùn tắc · úy nguyễn · úy phan · úy trần · ý chí · ý nghĩ · ý thức · ý đăng · ăn cơm
ăn mất · đa cấp · đang chạy · đang chờ · đang diễn · đang dắt · đang mở · đang sang · đang trục · đang vẽ · đang đăng
đe dọa · đeo rọ · đi cai · đi chậm · đi chợ · đi mức · đi thu · đi thì · đi vi · đi vắng · đi xa · đi đâu · đinh thị
đinh tiến · đinh văn · điền thông · điều bà · điều bạn · điều kiện · điều lệ · điều mình · điều mười · điểm chữa
điểm tình · điểm đánh · điển hình · điện bảo · điện lực · điện tử · điện đòi · đoàn khám · đoàn kiểm · đoàn kết
đoàn luật · đoàn phường · đoàn thanh · đoàn thể · đoàn thị · đoàn viên · đoàn xã · đoạn cũ · đoạn hay · đoạn phim
đua thuyền · đuối nước · đuổi bắt · đuổi theo · đuổi đánh · đà nẵng · đài bảo · đàn ông · đàng hoàng · đào thị
đào tạo · đám cháy · đám cưới · đánh anh · đánh bạc · đánh bại · đánh dấu · đánh giá · đánh lạc · đánh nhau · đánh rơi
đánh trống · đánh đập · đâu h · đâu mà · đây có · đây h · đây là · đây trên · đây để · đã bán · đã bỏ · đã cung
đã cũ · đã diễn · đã hạ · đã hỏi · đã mời · đã trả · đã va · đã vây · đã vận · đã đính · đã đăng · đã đầy · đã đếm
đã đủ · đèn cảm · đèn lồng · đèn pin · đèn sáng · đèn đường · đèn đỏ · đèo cao · đê em · đê tê · đêm hoà · đêm liền
đêm mười · đêm nhạc · đình anh · đình bà · đình chỉ · đình có · đình làm · đình làng · đình một · đình năm
đình quang · đình thắng · đình triệu · đình và · đình đã · đình ở · đích đến · đính chính · đò ngang · đò tập
đòi chuyển · đòi cài · đòi gì · đòi nhập · đòi nợ · đòi phí · đòi quyền · đòi tiền · đòi triệu · đòi truy · đó có
đó hoặc · đó trước · đó đã · đón cháu · đóng dấu · đóng gói · đóng góp · đóng phí · đóng phạt · đóng thuế · đô thị
đôi bông · đông nam · đông phú · đông sơn · đúng bốn · đúng dạng · đúng giờ · đúng hạn · đúng họ · đúng luồng
đúng lúc · đúng như · đúng thì · đúng với · đúng điều · đúng địa · đăng bài · đăng ký · đăng lúc · đăng lại · đăng lần
đăng mục · đăng ngày · đăng nhầm · đăng nhập · đăng số · đăng thông · đăng tải · đăng ảnh · đĩa của · đơn thư · đơn tố
đơn ảo · đưa tờ · đường cổng · đường dẫn · đường lối · đường đt · đường đình · được bảo · được che · được chìa
được cán · được cơ · được dùng · được dập · được hòa · được hỗ · được mật · được mời · được mở · được ngay · được ngăn
được nữa · được so · được thay · được thì · được thảm · được trả · được tính · được tới · được đào · được đính
được đăng · được đề · đại biểu · đại diện · đại học · đại hội · đại lí · đại lý · đại lải · đại lộc · đại tiện
đại tá · đại tướng · đại úy · đạo phong · đạo phường · đạo đức · đạt chuẩn · đạt giải · đạt tỷ · đảm bảo · đảm nhận
đảng bộ · đảng viên · đảng ủy · đất số · đất đai · đấu tranh · đầm sen · đầu anh · đầu mối · đầu thú · đầu tiên
đầu tư · đầy máu · đầy đủ · đặc biệt · đặc thù · đặc tình · đặng thị · đặt bảo · đặt vé · đếm lượt · đếm lại
đếm ngược · đến chữ · đến cơ · đến cầu · đến hỏi · đến mười · đến mức · đến nay · đến nơi · đến quầy · đến quỹ
đến sáu · đến trụ · đến tận · đến tới · đến đâu · đến đón · đề cao · đề nghị · đề phòng · đề xuất · đề án · để bà
để chứng · để di · để dành · để hỏi · để hủy · để mọi · để mở · để trả · để trống · để tải · để đóng · địa bàn
địa phương · định cấm · định dạng · định kì · định kỳ · định mọi · định phạt · định quán · đọc liền · đọc thế · đọc to
đọc vẫn · đọc đúng · đỏ hoe · đỏ trong · đốc công · đối chiếu · đối chứng · đối diện · đối không · đối phó · đối thoại
đối tượng · đối với · đốt pháo · đồ họa · đồ số · đồ trang · đồ tỷ · đồ án · đồn biên · đồng bào · đồng bọn · đồng chí
đồng hới · đồng mỗi · đồng nhân · đồng thẻ · đồng tâm · đồng tình · đồng vì · đồng xa · đồng đội · đổ trộm · đổi bởi
đổi chỗ · đổi cỡ · đổi mật · đổi ngay · đỗ minh · độ c · độ cồn · độ hai · độ rộng · độ vĩ · độ xê · độ ô · độc hại
độc lập · độc thực · đội biên · đội cảnh · đội khu · đội mũ · đội ngũ · đội nhà · đội nón · đội phát · đội phường
đội quản · đội trưởng · đội tổ · đội viên · động ba · động bằng · động hai · động hạng · động kê · động lại
động tương · động viên · động ở · đợt cao · đủ bằng · đủ của · đủ dùng · đủ người · đủ tuổi · đủ điều · đủ để
đứng bên · đứng lớp · đứng ra · đứng trước · đứng tên · đứng đầu · đứt ruột · đừng bấm · đừng chuyển · đừng mở
đừng trách · đừng trả · đừng xóa · đừng đưa · ơ rô · ơn bà · ơn quý · ưu tiên · ương mặt · ước tính · ảnh căn
ảnh hưởng · ảnh mặt · ảnh thẻ · ảnh đại · ấm trà · ấn tượng · ấy cũng · ẩn danh · ập vào · ổ cứng · ổn định · ở bãi
ở bảng · ở bảo · ở bến · ở chân · ở chợ · ở cơ · ở cổng · ở cửa · ở lối · ở mặt · ở nơi · ở nền · ở quán · ở quầy
ở sân · ở tại · ở tầng · ở xưởng · ở đâu · ở đây · ở đập · ủng hộ · ủy ban · ứng cử · ứng phó
`;
