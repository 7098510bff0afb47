/** Learnt by `scripts/train-privacy.ts`, never written by hand: signs, their numbers, and the layer above them. */
export const PART_NETWORK = {
  signs: `
!+AMENDS	!+ASKS	!+BELIEVE	!+CAUGHT	!+CHILD	!+CRASH	!+DEAD	!+DIDHARM	!+EVENT	!+GIVES	!+HAND	!+HELPS
!+HURT	!+KIN	!+LIVES	!+LOSE	!+MONEY	!+N	!+PAYS	!+POLICE	!+POST	!+PROOF	!+RETURNS	!+SAFE
!+SAVES	!+SCHOOL	!+SECRET	!+SEE	!+SEESTHROUGH	!+SPEAKS	!+TELL	!+TENDS	!+THANKS	!+UNHARMED	!+WORKS	!-
!0	!AMENDS	!BELIEVE	!CAUGHT	!CAUGHT MONEY	!CHILD	!CHILD CHILD	!CHILD N	!CRASH	!DEAD	!DIDHARM	!EVENT
!HAND	!HAND CHILD	!HAND MONEY	!HAND PAYS	!HELPS	!HELPS CHILD	!HELPS GIVES	!HELPS RETURNS	!HELPS SAVES	!HURT	!HURT HURT	!KIN
!KIN CHILD	!KIN N	!LIVES	!LIVES LIVES	!LOSE	!LOSE MONEY	!MONEY	!N	!N ,	!N CHILD	!N HELPS	!N HURT
!N LIVES	!N N	!N SCHOOL	!N TELL	!N WORKS	!PAYS	!PAYS GIVES	!PAYS MONEY	!POLICE	!POLICE LIVES	!POST	!POST LIVES
!POST N	!PROOF	!SAFE	!SAVES	!SCHOOL	!SEE	!SEE CHILD	!SEE TELL	!SEESTHROUGH	!SPEAKS	!SPEAKS ASKS	!T
!T N	!TELL	!TELL CHILD	!TELL KIN	!TELL LIVES	!TELL MONEY	!TELL POLICE	!TELL SEE	!TELL SPEAKS	!TENDS	!THANKS	!UNHARMED
!WORKS	!WORKS LIVES	!WORKS N	!bán	!báo	!bí	!bí thư	!bảo	!bị	!bị bắt	!bị phạt	!bỏ
!cho	!cho biết	!chuyển	!chưa	!chạy	!chủ	!có	!cười	!cầm	!dẫn	!ghi	!giao
!giáo	!giáo N	!giữ	!góp	!gọi	!gửi	!hai	!hỏi	!khai	!không	!kể	!làm
!lên	!mang	!mua	!mất	!mất 0	!mở	!nghe	!ngồi	!nhận	!nhặt	!nhặt được	!nhớ
!nói	!nói :	!nộp	!phát	!phải	!phụ	!phụ trách	!ra	!rồi	!sĩ	!sĩ N	!thấy
!trả	!tên	!tên N	!tặng	!tới	!từ	!và	!và N	!và T	!vào	!về	!xin
!đi	!đóng	!đưa	!được	!đại	!đến	!đề	!đề nghị	!để	!đọc	!đứng	#
#adult	#calm	#calm #other victim	#calm #other victim beside	#calm =kin	#calm =kin of	#calm ^	#child	#described	#elsewhere 0	#elsewhere 1	#elsewhere 2
#elsewhere 3	#full	#given	#harmed	#harmed #other victim	#harmed #other victim beside	#harmed =kin	#harmed =kin of	#harmed ^	#in all 0	#in all 1	#in all 2
#in all 3	#in all 4	#in all 5	#in all 6	#informant	#initials	#minor	#none	#official	#other informant	#other victim	#other victim beside
#persons 0	#persons 1	#persons 2	#persons 3	#police	#post	#rank -1	#rank 0	#rank 1	#rank 2	#rank 3	#suspect
#times 0	#times 1	#times 2	#times 3	#times 4	#title 	#title anh	#title bà	#title bác	#title bé	#title bạn	#title bảo
#title bố	#title cha	#title cháu	#title chú	#title chị	#title chồng	#title chủ	#title con	#title cô	#title công	#title cậu	#title cụ
#title dì	#title em	#title hai	#title hàng	#title học	#title khách	#title lái	#title mẹ	#title nam	#title người	#title nhân	#title nữ
#title sinh	#title sư	#title thầy	#title thằng	#title thợ	#title tài	#title tôi là	#title vị	#title vợ	#title vợ chồng anh	#title xe	#title ông
#title đứa	#victim	*" 0	*" N	*" T	*" ai	*" ba	*" bắt	*" bị	*" cho	*" cháu	*" con
*" cán	*" có	*" của	*" do	*" em	*" gọi	*" không	*" là	*" mẹ	*" người	*" nhà	*" nhận
*" nó	*" phí	*" rồi	*" thầy	*" tiền	*" trên	*" tui	*" tôi	*" tổ	*" và	*" vì	*" để
*" ở	*#done	*#harm	*( 0	*( N	*( T	*( chủ	*( khu	*( lớp	*( phường	*( sinh	*( sn
*( số	*( theo	*( thôn	*( trú	*( tên	*( tổ	*) 0	*) bị	*) cùng	*) hỏi	*) tử	*) và
*) về	*) đang	*) đã	*) được	*, 0	*, N	*, T	*, ai	*, ba	*, ban	*, biết	*, biển
*, buộc	*, bán	*, báo	*, bèn	*, bé	*, bên	*, bí	*, bạn	*, bản	*, bảo	*, bảy	*, bấm
*, bật	*, bắt	*, bị	*, bỏ	*, bỏng	*, bố	*, bốn	*, bộ	*, ca	*, cha	*, chi	*, chia
*, chiếc	*, chiều	*, cho	*, chuyên	*, chuyển	*, cháu	*, chân	*, chính	*, chúng	*, chưa	*, chạy	*, chấn
*, chỉ	*, chống	*, chồng	*, chở	*, chụp	*, chủ	*, chữ	*, con	*, các	*, cách	*, cái	*, cán
*, còn	*, có	*, công	*, cùng	*, căn	*, cũng	*, cơ	*, cười	*, cả	*, cảm	*, cảnh	*, cầm
*, cần	*, cậu	*, cắt	*, cứ	*, cửa	*, cựu	*, diễn	*, do	*, dán	*, dân	*, dù	*, dùng
*, dạy	*, dẫn	*, dập	*, dặn	*, dọa	*, em	*, ghi	*, gia	*, giao	*, già	*, giá	*, giám
*, giáo	*, giúp	*, giải	*, giảm	*, giấy	*, giật	*, giọng	*, giờ	*, giữ	*, gãy	*, góp	*, gõ
*, gặp	*, gọi	*, gồm	*, gửi	*, hai	*, hay	*, hiện	*, hiệu	*, hoặc	*, hàng	*, hãy	*, hòa
*, hóa	*, hôm	*, hơn	*, hướng	*, hắn	*, hẹn	*, họ	*, học	*, hỏi	*, hỗ	*, hộ	*, hội
*, hứa	*, khai	*, khi	*, khoảng	*, khu	*, khuyên	*, khách	*, khóa	*, khóc	*, không	*, khẳng	*, kinh
*, kiểm	*, kèm	*, kéo	*, kêu	*, ký	*, kẻ	*, kế	*, kết	*, kể	*, kỹ	*, liên	*, liền
*, là	*, làm	*, lái	*, lên	*, lúc	*, lương	*, lại	*, lấy	*, lần	*, lập	*, lớp	*, lửa
*, lực	*, mang	*, may	*, mong	*, mua	*, muốn	*, mà	*, máy	*, mười	*, mất	*, mấy	*, mắt
*, mặc	*, mặt	*, mẹ	*, mọi	*, mỗi	*, một	*, mới	*, mời	*, mở	*, nay	*, nghe	*, nghệ
*, nghỉ	*, nguyên	*, ngày	*, ngã	*, người	*, ngồi	*, ngụ	*, ngủ	*, nhiều	*, nhà	*, nhân	*, nhóm
*, nhưng	*, nhất	*, nhận	*, nhắc	*, nhặt	*, nhớ	*, nhờ	*, nuôi	*, nên	*, nó	*, nói	*, năm
*, nơi	*, nước	*, nấu	*, nằm	*, nếu	*, nộp	*, nợ	*, nữ	*, phá	*, phát	*, phân	*, phòng
*, phó	*, phường	*, phạt	*, phải	*, phụ	*, qua	*, quay	*, quán	*, quê	*, quản	*, quần	*, ra
*, riêng	*, rách	*, rút	*, rồi	*, sau	*, sinh	*, sn	*, sáng	*, sáu	*, sư	*, sẽ	*, số
*, sống	*, sợ	*, tay	*, thay	*, theo	*, thiếu	*, thiệt	*, thu	*, thuê	*, thành	*, tháng	*, thì
*, thôn	*, thương	*, thượng	*, thấy	*, thầy	*, thằng	*, thợ	*, thừa	*, tin	*, tiếng	*, tiền	*, tiểu
*, tiệm	*, toàn	*, trao	*, treo	*, trong	*, trung	*, trên	*, trình	*, trú	*, trước	*, trường	*, trưởng
*, trả	*, trầy	*, trẻ	*, trị	*, trực	*, tuần	*, tài	*, tên	*, tìm	*, tòa	*, tóc	*, tôi
*, tại	*, tạm	*, tắt	*, tặng	*, tối	*, tổ	*, tổng	*, tới	*, từ	*, từng	*, tự	*, ubnd
*, uống	*, viết	*, và	*, vào	*, vì	*, vẫn	*, về	*, với	*, vợ	*, vừa	*, xe	*, xin
*, xác	*, xây	*, xã	*, xóm	*, xưng	*, xử	*, y	*, yêu	*, áo	*, ép	*, ôm	*, đang
*, đem	*, đi	*, điều	*, điện	*, đoàn	*, đánh	*, đã	*, đêm	*, đòi	*, đóng	*, đúng	*, đăng
*, đưa	*, đường	*, được	*, đại	*, đạt	*, đầu	*, đặt	*, đến	*, đề	*, đều	*, để	*, đọc
*, đối	*, đồng	*, đội	*, đứa	*, đứng	*, đừng	*, ảnh	*, ấp	*, ở	*- 0	*- cp	*- ubnd
*. 0	*. N	*. T	*. ai	*. ba	*. ban	*. biên	*. buổi	*. bài	*. bé	*. bên	*. bí
*. bạn	*. bản	*. bảo	*. bị	*. bố	*. bốn	*. bữa	*. ca	*. camera	*. cha	*. chi	*. chiếc
*. chiều	*. chuyên	*. chuyện	*. cháu	*. chính	*. chúng	*. chỉ	*. chồng	*. chủ	*. com	*. con	*. cuối
*. các	*. cái	*. cán	*. câu	*. còn	*. có	*. công	*. cùng	*. căn	*. cơ	*. cả	*. cảnh
*. cầm	*. cậu	*. cửa	*. danh	*. do	*. dự	*. em	*. gia	*. già	*. giám	*. giải	*. giờ
*. gov	*. hai	*. hiện	*. hiệu	*. hàng	*. hóa	*. hôm	*. hơn	*. họ	*. học	*. hỏi	*. hộ
*. hội	*. khi	*. khách	*. không	*. kinh	*. kiểm	*. kẻ	*. kế	*. kết	*. kỹ	*. luật	*. lái
*. lúc	*. lần	*. lễ	*. lớp	*. lực	*. may	*. máy	*. mô	*. mười	*. mẹ	*. mọi	*. mỗi
*. một	*. mở	*. nay	*. nghe	*. nghi	*. nghệ	*. ngoài	*. nguyên	*. ngày	*. ngân	*. người	*. nhà
*. nhân	*. nhóm	*. nhưng	*. nhạc	*. nhận	*. nhờ	*. những	*. nó	*. năm	*. nạn	*. nữ	*. phó
*. phường	*. phần	*. phụ	*. qua	*. quản	*. riêng	*. rồi	*. sau	*. sáng	*. sư	*. số	*. tang
*. theo	*. thiếu	*. tháng	*. thư	*. thượng	*. thấy	*. thầy	*. thẩm	*. thợ	*. thủ	*. tin	*. tiền
*. toàn	*. trong	*. trung	*. trên	*. trước	*. trường	*. trưởng	*. trạm	*. trọng	*. tài	*. tên	*. tôi
*. tại	*. tối	*. tổ	*. tổng	*. tới	*. từ	*. ubnd	*. vn	*. về	*. vợ	*. vụ	*. xe
*. xin	*. xã	*. y	*. đi	*. điều	*. điện	*. đoàn	*. đây	*. đã	*. đêm	*. đó	*. đơn
*. đường	*. đại	*. đầu	*. đến	*. đề	*. đối	*. đồng	*. đội	*. đứa	*. ở	*0	*0 0
*0 N	*0 T	*0 a	*0 b	*0 bao	*0 bình	*0 bạn	*0 bản	*0 bị	*0 bộ	*0 c	*0 camera
*0 chiếc	*0 cho	*0 cháu	*0 chỉ	*0 chỗ	*0 con	*0 cuốn	*0 cá	*0 cán	*0 câu	*0 cây	*0 có
*0 công	*0 cùng	*0 cơ	*0 của	*0 d	*0 do	*0 em	*0 f	*0 gam	*0 giờ	*0 h	*0 ha
*0 hoặc	*0 học	*0 hộ	*0 hội	*0 k	*0 kg	*0 khu	*0 km	*0 ký	*0 là	*0 lượt	*0 lần
*0 m	*0 máy	*0 mét	*0 mũi	*0 mắt	*0 nghìn	*0 ngàn	*0 ngày	*0 ngõ	*0 người	*0 nhà	*0 năm
*0 nđ	*0 phút	*0 phường	*0 phần	*0 phụ	*0 qh	*0 qđ	*0 suất	*0 sáng	*0 thanh	*0 thành	*0 tháng
*0 thôn	*0 thùng	*0 thẻ	*0 tin	*0 tiếng	*0 triệu	*0 trường	*0 tuổi	*0 tại	*0 tấn	*0 tập	*0 tết
*0 tổ	*0 tới	*0 tờ	*0 tỷ	*0 và	*0 vụ	*0 vừa	*0 xe	*0 xã	*0 đ	*0 điểm	*0 điện
*0 đã	*0 đơn	*0 đường	*0 đến	*0 để	*0 đối	*0 đồng	*0 ở	*: 0	*: N	*: T	*: ai
*: bắt	*: bị	*: chủ	*: con	*: có	*: công	*: em	*: hai	*: không	*: mỗi	*: một	*: người
*: nhà	*: nhóm	*: sáng	*: thiếu	*: thượng	*: trung	*: tôi	*: tổ	*: từ	*: vợ	*: đại	*; 0
*; N	*; T	*; ba	*; cháu	*; chủ	*; các	*; có	*; công	*; cùng	*; em	*; giải	*; hai
*; không	*; người	*; nhóm	*; thiếu	*; thượng	*; trung	*; vợ	*; đại	*; đến	*; đồng	*? T	*AMENDS
*ASKS	*BELIEVE	*CAUGHT	*CHILD	*CRASH	*DEAD	*DIDHARM	*EVENT	*GIVES	*HAND	*HELPS	*HURT
*KIN	*LIVES	*LOSE	*MONEY	*N	*N 0	*N biểu	*N bào	*N bán	*N báo	*N bên	*N bảo
*N bắt	*N bế	*N bị	*N bỏ	*N bỏng	*N chia	*N cho	*N chuyển	*N chạy	*N chỉ	*N chở	*N chủ
*N con	*N còn	*N có	*N công	*N cùng	*N cũng	*N cười	*N cảm	*N cầm	*N của	*N do	*N dùng
*N dạy	*N dẫn	*N dặn	*N dựng	*N ghi	*N giao	*N giúp	*N giải	*N giữ	*N gãy	*N góp	*N gọi
*N gửi	*N hay	*N hiến	*N hát	*N hóa	*N hướng	*N học	*N hỏi	*N hứa	*N khai	*N khen	*N khi
*N khuyên	*N khám	*N khóa	*N không	*N khẳng	*N kiểm	*N kéo	*N ký	*N kể	*N lo	*N là	*N làm
*N lái	*N lên	*N lại	*N lấy	*N lần	*N lập	*N lớp	*N mang	*N mua	*N mất	*N một	*N mới
*N mời	*N mở	*N nghe	*N ngồi	*N nhà	*N nhận	*N nhắc	*N nhặt	*N nhớ	*N niên	*N nói	*N năm
*N nấu	*N nằm	*N nộp	*N phát	*N phải	*N phụ	*N qua	*N quay	*N ra	*N sinh	*N sẽ	*N thay
*N theo	*N thì	*N thông	*N thấy	*N thừa	*N tiếp	*N trao	*N trong	*N trình	*N trước	*N trường	*N trả
*N trực	*N tài	*N tặng	*N tới	*N từ	*N từng	*N tử	*N tự	*N vay	*N viết	*N và	*N vào
*N vì	*N vẫn	*N về	*N với	*N vừa	*N xin	*N xác	*N yêu	*N ôm	*N úy	*N đang	*N đem
*N đi	*N điều	*N đánh	*N đã	*N đóng	*N đưa	*N được	*N đại	*N đến	*N đề	*N để	*N đọc
*N đứng	*N ở	*PAYS	*POLICE	*POST	*PROOF	*RETURNS	*SAFE	*SAVES	*SCHOOL	*SECRET	*SEE
*SEESTHROUGH	*SPEAKS	*T	*T 0	*T N	*T T	*T ba	*T bán	*T bé	*T bảo	*T bấm	*T bằng
*T bị	*T bỏ	*T cho	*T chuyển	*T cháu	*T chạy	*T chỉ	*T chở	*T chủ	*T con	*T còn	*T có
*T công	*T cùng	*T cũng	*T cười	*T cứ	*T dâu	*T em	*T ghi	*T giao	*T già	*T giáo	*T giữ
*T gái	*T gọi	*T gửi	*T hai	*T hiệu	*T hàng	*T hùng	*T hỏi	*T không	*T kéo	*T kể	*T lao
*T là	*T làm	*T lên	*T lạ	*T lại	*T lấy	*T mang	*T mất	*T mặc	*T mẹ	*T một	*T mới
*T mở	*T nghe	*T ngoại	*T ngã	*T ngồi	*T nhận	*T nhắc	*T nhớ	*T nuôi	*T này	*T nói	*T năm
*T nằm	*T nội	*T phải	*T qua	*T quay	*T ra	*T ruột	*T rể	*T sinh	*T sĩ	*T ta	*T thấy
*T thợ	*T trai	*T trưởng	*T tài	*T tên	*T tổ	*T từ	*T từng	*T tự	*T vay	*T viết	*T và
*T vào	*T vẫn	*T về	*T vợ	*T vừa	*T xe	*T xin	*T ý	*T ăn	*T đang	*T đi	*T đáp
*T đã	*T đưa	*T được	*T đến	*T để	*T đứng	*T ơi	*T ấy	*T ở	*TELL	*TENDS	*THANKS
*UNHARMED	*VICTIM	*WORKS	*a	*a 0	*a trường	*agribank	*ai	*ai biết	*ai bị	*ai có	*ai cũng
*ai là	*ai thấy	*an	*an bắt	*an huyện	*an ninh	*an phường	*an thành	*an toàn	*an tỉnh	*an viên	*an xác
*an xã	*an đã	*ao	*atm	*b	*b 0	*b trường	*ba	*ba T	*ba con	*ba giờ	*ba gác
*ba hôm	*ba lô	*ba lần	*ba mươi	*ba ngày	*ba người	*ba năm	*ba tháng	*ba tiếng	*ba triệu	*ba trăm	*ba tuần
*ba tuổi	*ba đêm	*ba đối	*ban	*ban chuyên	*ban chỉ	*ban công	*ban giám	*ban quản	*ban tổ	*ban đêm	*ban đầu
*bao	*bao giờ	*bao nhiêu	*bao tải	*bay	*ben	*bi	*bia	*binh	*binh N	*biên	*biên bản
*biên giới	*biên lai	*biên nhận	*biên phòng	*biên tập	*biến	*biến mất	*biết	*biết T	*biết chuyện	*biết chữ	*biết sẽ
*biết đã	*biếu	*biển	*biển 0	*biển kiểm	*biển số	*biểu	*biểu diễn	*biểu dương	*biểu hiện	*biểu tại	*biện
*biệt	*bom	*buôn	*buýt	*buồn	*buồng	*buổi	*buổi chiều	*buổi họp	*buổi lễ	*buổi sinh	*buổi sáng
*buổi tối	*buộc	*bài	*bài học	*bàn	*bàn chân	*bàn giao	*bàn tay	*bàn thờ	*bàng	*bào	*bào chữa
*bàu	*bày	*bá	*bám	*bán	*bán bánh	*bán bún	*bán cho	*bán chè	*bán cá	*bán cả	*bán hàng
*bán hủ	*bán người	*bán nước	*bán rau	*bán thuốc	*bán trái	*bán trú	*bán tạp	*bán tải	*bán vé	*bán xôi	*bán đất
*bánh	*bánh mì	*báo	*báo cho	*báo con	*báo cáo	*báo có	*báo công	*báo của	*báo ngay	*báo tin	*báo động
*bát	*bây	*bây giờ	*bãi	*bãi xe	*bão	*bè	*bèn	*bé	*bé N	*bé gái	*bé trai
*bê	*bê tông	*bên	*bên cạnh	*bên kia	*bên trong	*bì	*bìa	*bình	*bình an	*bình chữa	*bình luận
*bình thường	*bình tĩnh	*bình yên	*bí	*bí mật	*bí thư	*bò	*bó	*bón	*bóng	*bóng đèn	*bóp
*bôi	*bông	*bù	*bùi	*bùng	*bùng lên	*búa	*bún	*bút	*băng	*bơi	*bơm
*bưng	*bưu	*bưu điện	*bước	*bước vào	*bạc	*bạch	*bạn	*bạn N	*bạn bè	*bạn cùng	*bạn gái
*bạn thân	*bạn đọc	*bạo	*bạo hành	*bạo lực	*bạt	*bả	*bản	*bản huổi	*bản nà	*bản nậm	*bản tin
*bản án	*bản đồ	*bảng	*bảng tin	*bảo	*bảo T	*bảo con	*bảo hiểm	*bảo kê	*bảo lãnh	*bảo vệ	*bảy
*bảy người	*bảy năm	*bấm	*bấm chuông	*bấm vào	*bất	*bất ngờ	*bầm	*bầu	*bẫy	*bậc	*bận
*bật	*bắc	*bắn	*bắp	*bắt	*bắt 0	*bắt N	*bắt cóc	*bắt giữ	*bắt khi	*bắt quả	*bắt tay
*bắt tại	*bắt được	*bắt đầu	*bắt ở	*bằng	*bằng T	*bằng khen	*bằng tiếng	*bẻ	*bế	*bế con	*bến
*bến phà	*bến xe	*bến đò	*bếp	*bể	*bệnh	*bệnh nhân	*bệnh viện	*bị	*bị T	*bị bán	*bị bạn
*bị bắt	*bị bỏ	*bị bỏng	*bị can	*bị chặn	*bị chồng	*bị chủ	*bị cáo	*bị cắt	*bị giật	*bị giữ	*bị gãy
*bị gọi	*bị hai	*bị hại	*bị khởi	*bị kẻ	*bị lập	*bị lừa	*bị mảnh	*bị mất	*bị một	*bị mời	*bị người
*bị nhóm	*bị nhắc	*bị nước	*bị phạt	*bị thương	*bị truy	*bị trói	*bị trừ	*bị tạm	*bị xe	*bị xử	*bị ép
*bị đánh	*bị đình	*bị đưa	*bịt	*bọc	*bọn	*bỏ	*bỏ chạy	*bỏ hoang	*bỏ học	*bỏ nhà	*bỏ quên
*bỏ trốn	*bỏ đi	*bỏng	*bỏng 0	*bố	*bố cháu	*bố của	*bố mẹ	*bố trí	*bốc	*bốc cháy	*bốn
*bốn giờ	*bốn lần	*bốn mươi	*bốn ngày	*bốn người	*bốn năm	*bốn tháng	*bốn triệu	*bốn tuổi	*bồi	*bồi thường	*bồn
*bổ	*bổng	*bộ	*bộ 0	*bộ N	*bộ công	*bộ hưu	*bộ luật	*bộ ngân	*bộ phận	*bộ phụ	*bộ trực
*bộ tư	*bộ văn	*bộ đàm	*bộ đội	*bột	*bới	*bớt	*bờ	*bởi	*bụi	*bụng	*bức
*bức tranh	*bữa	*bữa cơm	*c	*c 0	*c trường	*ca	*ca sĩ	*ca đêm	*cai	*cai nghiện	*cam
*cam kết	*camera	*camera của	*can	*can N	*can ngăn	*can nhựa	*canh	*cao	*cao su	*cao tuổi	*cao điểm
*cha	*cha của	*cha mẹ	*chai	*che	*chi	*chi bộ	*chi hội	*chi nhánh	*chi phí	*chi đoàn	*chia
*chia buồn	*chia nhau	*chia sẻ	*chiêng	*chiêu	*chiếc	*chiếc nhẫn	*chiếc túi	*chiếc ví	*chiếc xe	*chiếc điện	*chiếc đồng
*chiếm	*chiếm đoạt	*chiến	*chiến binh	*chiến sĩ	*chiếu	*chiều	*chiều 0	*chiều qua	*chiều thứ	*cho	*cho 0
*cho N	*cho T	*cho ba	*cho biết	*cho bạn	*cho cháu	*cho chủ	*cho con	*cho các	*cho công	*cho cả	*cho cảnh
*cho em	*cho gia	*cho hai	*cho hay	*cho học	*cho khách	*cho mượn	*cho mẹ	*cho một	*cho người	*cho rằng	*cho thuê
*cho thấy	*cho trẻ	*cho tôi	*cho tổ	*cho vay	*cho vợ	*cho xe	*cho đội	*chu	*chung	*chung cư	*chung kết
*chuyên	*chuyên gia	*chuyên viên	*chuyên án	*chuyến	*chuyến xe	*chuyền	*chuyển	*chuyển 0	*chuyển cho	*chuyển khoản	*chuyển nhầm
*chuyển sang	*chuyển tiền	*chuyện	*chuyện T	*chuyện của	*chuyện này	*chuyện với	*chuông	*chuông báo	*chuẩn	*chuối	*chuồng
*chuộc	*chuột	*chài	*chào	*chào cờ	*chánh	*cháo	*cháu	*cháu N	*cháu bé	*cháu gái	*cháu gọi
*cháu họ	*cháu là	*cháu ngoại	*cháu nội	*cháu về	*cháu đi	*cháy	*chân	*chân cầu	*chân xuống	*châu	*chè
*chèo	*chém	*chén	*chép	*chê	*chìa	*chìa khóa	*chìm	*chí	*chí N	*chích	*chín
*chính	*chính N	*chính T	*chính là	*chính sách	*chòi	*chó	*chó sủa	*chùa	*chúc	*chúng	*chúng tôi
*chăm	*chăm sóc	*chăn	*chơi	*chưa	*chưa ai	*chưa có	*chưa kịp	*chưa từng	*chưa đầy	*chưa đủ	*chương
*chương trình	*chạm	*chạp	*chạy	*chạy bộ	*chạy ra	*chạy sang	*chạy theo	*chạy tới	*chạy về	*chạy xe	*chạy đi
*chảy	*chấm	*chấn	*chấn thương	*chấp	*chấp hành	*chất	*chậm	*chập	*chậu	*chắc	*chắn
*chẳng	*chặn	*chặn số	*chặt	*chế	*chết	*chỉ	*chỉ biết	*chỉ cho	*chỉ còn	*chỉ có	*chỉ cần
*chỉ huy	*chỉ là	*chỉ mong	*chỉ nói	*chỉ tiêu	*chỉ vàng	*chỉ vì	*chỉ xin	*chỉ đạo	*chịu	*chịu trách	*chọn
*chối	*chống	*chốt	*chồng	*chồng N	*chồng T	*chồng là	*chồng trẻ	*chồng đi	*chỗ	*chớ	*chờ
*chở	*chở T	*chợ	*chợ phiên	*chục	*chụp	*chụp lại	*chụp ảnh	*chủ	*chủ hụi	*chủ nhiệm	*chủ nhà
*chủ nhân	*chủ nhật	*chủ quán	*chủ sở	*chủ tiệm	*chủ trì	*chủ trọ	*chủ tài	*chủ tịch	*chủ tọa	*chủ vườn	*chủ vựa
*chủ xe	*chủ xưởng	*chứ	*chứa	*chức	*chức năng	*chứng	*chứng cứ	*chứng kiến	*chừng	*chừng 0	*chửi
*chửi bới	*chữ	*chữ ký	*chữ thập	*chữa	*chữa cháy	*clip	*co	*coi	*coi như	*com	*con
*con N	*con T	*con bé	*con bò	*con bạc	*con cháu	*con chó	*con dâu	*con em	*con gà	*con gái	*con gọi
*con không	*con là	*con lợn	*con nhỏ	*con rể	*con số	*con trai	*con trâu	*con tôi	*con đi	*con đã	*con ở
*cp	*csđt	*cua	*cung	*cung cấp	*cuốc	*cuối	*cuối buổi	*cuối cùng	*cuối năm	*cuối tháng	*cuốn
*cuốn sổ	*cuộc	*cuộc gọi	*cuộc họp	*cuộc thi	*cà	*cà phê	*cài	*cài ứng	*cành	*cào	*cày
*cá	*cá nhân	*cá độ	*các	*các T	*các bạn	*các cháu	*các chủ	*các em	*các hộ	*các nhà	*các thôn
*các tổ	*các đối	*các đồng	*cách	*cách làm	*cách nhận	*cách đó	*cái	*cái N	*cái tên	*cám	*cán
*cán bộ	*cánh	*cánh tay	*cáo	*cáo N	*cáo trạng	*cáp	*cát	*cân	*câu	*câu chuyện	*câu hỏi
*câu lạc	*cây	*cây số	*cây vàng	*cãi	*cãi nhau	*cò	*còi	*còn	*còn 0	*còn N	*còn T
*còn có	*còn giữ	*còn lại	*còn nguyên	*có	*có 0	*có N	*có T	*có ai	*có ba	*có biểu	*có bảy
*có bốn	*có camera	*có chuyện	*có con	*có các	*có cả	*có dấu	*có em	*có giấy	*có gì	*có hai	*có kẻ
*có lần	*có mười	*có mặt	*có một	*có người	*có nhiều	*có nhà	*có nhóm	*có năm	*có phải	*có quyền	*có sổ
*có sự	*có thêm	*có thật	*có thể	*có tiếng	*có tiền	*có tên	*có uy	*có việc	*có vụ	*có xe	*có được
*có đồng	*có đứa	*cóc	*côi	*công	*công N	*công an	*công bố	*công chức	*công chứng	*công cộng	*công dân
*công khai	*công nghiệp	*công nghệ	*công nhân	*công trình	*công ty	*công tác	*công viên	*công đoàn	*cõng	*cõng T	*cùng
*cùng 0	*cùng N	*cùng T	*cùng các	*cùng công	*cùng hai	*cùng lớp	*cùng một	*cùng ngày	*cùng phòng	*cùng tổ	*cú
*cúi	*cúi đầu	*cúng	*cúp	*cúp máy	*căn	*căn cước	*căn cứ	*căn hộ	*căn nhà	*cũ	*cũ của
*cũng	*cũng biết	*cũng bị	*cũng có	*cũng không	*cũng là	*cũng nhận	*cũng được	*cơ	*cơ quan	*cơ sở	*cơm
*cơn	*cơn nguy	*cư	*cư trú	*cưa	*cương	*cước	*cước 0	*cước số	*cưới	*cướp	*cướp giật
*cười	*cười nghiêng	*cường	*cưỡng	*cạnh	*cạo	*cạy	*cả	*cả N	*cả ba	*cả bản	*cả chợ
*cả hai	*cả hội	*cả lớp	*cả nhà	*cả nhóm	*cả tháng	*cả tổ	*cả xóm	*cải	*cảm	*cảm ơn	*cảnh
*cảnh báo	*cảnh giác	*cảnh sát	*cấm	*cấm tiếp	*cấp	*cấp 0	*cấp cho	*cấp cứu	*cất	*cầm	*cầm dao
*cầm lái	*cầm đầu	*cầm đồ	*cần	*cần tiền	*cầu	*cầu các	*cầu dao	*cầu thang	*cẩm	*cận	*cập
*cập nhật	*cậu	*cậu N	*cậu bé	*cậy	*cắm	*cắn	*cắp	*cắt	*cắt tóc	*cắt điện	*cặp
*cọc	*cọc 0	*cỏ	*cố	*cố ý	*cốc	*cống	*cồn	*cổ	*cổ tay	*cổng	*cổng chùa
*cổng chợ	*cổng nhà	*cổng trường	*cỗ	*cộng	*cộng 0	*cộng tác	*cộng đồng	*cột	*cột điện	*cờ	*cờ bạc
*cục	*cụm	*cụt	*của	*của N	*của T	*của bé	*của bạn	*của bố	*của cháu	*của chủ	*của con
*của các	*của công	*của em	*của gia	*của hai	*của hội	*của kẻ	*của mình	*của mẹ	*của một	*của người	*của nhà
*của nhóm	*của phường	*của rơi	*của trung	*của trường	*của vợ	*của xã	*của đại	*của đội	*củi	*cứ	*cứu
*cứu hộ	*cứu người	*cứu nạn	*cứu thương	*cử	*cử T	*cử tri	*cửa	*cửa cho	*cửa hàng	*cửa khẩu	*cửa nhà
*cửa phòng	*cửa sổ	*cựu	*cựu chiến	*d	*da	*danh	*danh hiệu	*danh nhân	*danh sách	*danh tính	*dao
*di	*diễn	*diễn ra	*diễn tập	*diễn viên	*diện	*diệu	*do	*do N	*do T	*do công	*do hội
*do nhà	*do thiếu	*do thượng	*do thầy	*do trung	*do đại	*doanh	*doanh nghiệp	*doanh nhân	*du	*du khách	*du lịch
*dung	*duy	*duy nhất	*duyệt	*dài	*dài 0	*dàn	*dành	*dành dụm	*dày	*dám	*dán
*dán ở	*dâm	*dân	*dân N	*dân bảo	*dân cư	*dân khu	*dân phòng	*dân phố	*dân quân	*dân sự	*dân tộc
*dân xã	*dâng	*dâu	*dâu N	*dâu T	*dây	*dây bên	*dây chuyền	*dây nóng	*dây điện	*dãy	*dãy trọ
*dép	*dê	*dìu	*dính	*dòng	*dòng họ	*dõi	*dù	*dùng	*dùng dao	*dũng	*dũng cảm
*dư	*dương	*dương T	*dương em	*dưới	*dưới 0	*dưới chân	*dưỡng	*dược	*dượng	*dạ	*dại
*dạo	*dạy	*dạy bơi	*dấu	*dấu hiệu	*dần	*dầu	*dẫn	*dẫn T	*dẫn chương	*dẫn đường	*dẫn đầu
*dập	*dập lửa	*dậy	*dắt	*dặn	*dễ	*dệt	*dịch	*dịch viên	*dịch vụ	*dịp	*dịp này
*dọa	*dọa bắt	*dọa tung	*dọc	*dọn	*dốc	*dồn	*dỗ	*dời	*dở	*dụ	*dục
*dụm	*dụng	*dứt	*dừa	*dừng	*dừng lại	*dừng xe	*dữ	*dữ liệu	*dự	*dự kiến	*dự lễ
*dự án	*dựng	*ea	*em	*em N	*em bị	*em gái	*em họ	*em không	*em là	*em ruột	*em trai
*em trong	*em vợ	*em đi	*em đã	*em được	*f	*facebook	*ga	*gam	*game	*gas	*ghe
*ghi	*ghi lại	*ghi nhận	*ghi rõ	*ghi số	*ghi sổ	*ghi tên	*ghi âm	*ghé	*ghép	*ghế	*gia
*gia N	*gia đình	*giam	*gian	*giang	*giao	*giao cho	*giao dịch	*giao hàng	*giao nộp	*giao thông	*giao xe
*giuse	*giuse N	*già	*già N	*già làng	*giàn	*giàn giáo	*giành	*giành giải	*giày	*giá	*giá 0
*giá rẻ	*giá trị	*giác	*giám	*giám khảo	*giám sát	*giám định	*giám đốc	*giáo	*giáo N	*giáo chủ	*giáo dục
*giáo viên	*giáp	*giây	*giêng	*gió	*giùm	*giúp	*giúp T	*giúp đỡ	*giơ	*giường	*giả
*giả N	*giả danh	*giả làm	*giả định	*giải	*giải ba	*giải cứu	*giải nhì	*giải nhất	*giải quyết	*giải thành	*giải thích
*giảm	*giảm 0	*giảm nhẹ	*giảng	*giảng viên	*giấu	*giấy	*giấy khen	*giấy phép	*giấy tờ	*giận	*giật
*giật túi	*giếng	*giết	*giết người	*giọng	*giỏ	*giỏi	*giống	*giỗ	*giới	*giới thiệu	*giờ
*giờ 0	*giờ T	*giờ chiều	*giờ hành	*giờ là	*giờ ngày	*giờ ra	*giờ sau	*giờ sáng	*giờ đêm	*giờ đến	*giữ
*giữ 0	*giữ N	*giữ bí	*giữ kín	*giữ lại	*giữ xe	*giữ được	*giữa	*giữa hai	*gom	*gov	*gà
*gác	*gái	*gái N	*gái T	*gái của	*gái là	*gái út	*gánh	*gân	*gây	*gây ra	*gây rối
*gây tai	*gây thương	*gây án	*gã	*gãy	*gãy chân	*gãy hai	*gãy tay	*gãy xương	*gì	*gò	*góa
*góc	*gói	*góp	*góp 0	*góp tiền	*góp ý	*gõ	*gõ cửa	*gõ mõ	*gùi	*gương	*gạch
*gạo	*gạt	*gấp	*gầm	*gần	*gần 0	*gần một	*gần đó	*gật	*gậy	*gắn	*gặp
*gặp T	*gặp mặt	*gặt	*gọi	*gọi 0	*gọi T	*gọi bảo	*gọi bằng	*gọi cho	*gọi công	*gọi hỏi	*gọi là
*gọi lại	*gọi ngay	*gọi người	*gọi trực	*gọi tổng	*gọi từ	*gọi video	*gọi về	*gọi điện	*gọi đến	*gọn	*gốc
*gối	*gồm	*gồm 0	*gồm N	*gồm T	*gồm các	*gỗ	*gỡ	*gừng	*gửi	*gửi 0	*gửi T
*gửi cho	*gửi lời	*gửi qua	*gửi thư	*gửi tiền	*gửi về	*gửi ảnh	*h	*h 0	*h ngày	*ha	*hai
*hai T	*hai bàn	*hai bên	*hai bạn	*hai bị	*hai chiếc	*hai cháu	*hai chỉ	*hai chục	*hai con	*hai cây	*hai công
*hai em	*hai giờ	*hai hôm	*hai hộ	*hai kẻ	*hai là	*hai lần	*hai mươi	*hai mẹ	*hai ngày	*hai người	*hai nhà
*hai năm	*hai tay	*hai thanh	*hai tháng	*hai triệu	*hai trăm	*hai tuần	*hai tuổi	*hai tên	*hai vợ	*hai xe	*hai đầu
*hai đối	*hai đồng	*hai đứa	*han	*hay	*heo	*heroin	*hiên	*hiến	*hiến 0	*hiến máu	*hiếu
*hiền	*hiểm	*hiểu	*hiện	*hiện có	*hiện trường	*hiệp	*hiệu	*hiệu phó	*hiệu trưởng	*hoa	*hoan
*hoang	*hoài	*hoàn	*hoàng	*hoạch	*hoạt	*hoạt động	*hoảng	*hoặc	*https	*hung	*huy
*huy chương	*huy hiệu	*huy động	*huynh	*huynh N	*huyết	*huyện	*huyện cũ	*huấn	*huấn luyện	*huế	*huống
*huồi	*huổi	*hy	*hy sinh	*hà	*hà nội	*hàm	*hàn	*hàn quốc	*hàng	*hàng chính	*hàng của
*hàng ghế	*hàng không	*hàng rào	*hàng xóm	*hàng ở	*hành	*hành chính	*hành hung	*hành khách	*hành lang	*hành trình	*hành vi
*hào	*hái	*hát	*hát karaoke	*hãng	*hãy	*hè	*hét	*hình	*hình sự	*hình ảnh	*hòa
*hòa bình	*hòa giải	*hòm	*hòm thư	*hóa	*hóa ra	*hóa thôn	*hóa đơn	*hô	*hô hấp	*hôm	*hôm 0
*hôm nay	*hôm qua	*hôm sau	*hôm trước	*hôm đó	*hôm ấy	*hôn	*hôn mê	*hông	*hùng	*hút	*hđnd
*hơi	*hơn	*hơn 0	*hơn hai	*hơn một	*hư	*hưng	*hưu	*hưu N	*hưu trí	*hương	*hướng
*hướng dẫn	*hưởng	*hạ	*hại	*hại 0	*hạn	*hạng	*hạnh	*hạt	*hải	*hải quan	*hảo
*hảo tâm	*hấp	*hấp nhân	*hất	*hầm	*hậu	*hậu quả	*hắn	*hằng	*hẳn	*hẹn	*hẻm
*hẻm 0	*hết	*hết 0	*hết hạn	*hề	*hễ	*hệ	*hệ thống	*hệt	*họ	*họ N	*họ hàng
*họ là	*họa	*họa sĩ	*học	*học bổng	*học lớp	*học nghề	*học phí	*học sinh	*học trò	*học viên	*học về
*họp	*họp tổ	*hỏa	*hỏi	*hỏi T	*hỏi chuyện	*hỏi có	*hỏi han	*hỏi lại	*hỏi mua	*hỏi mãi	*hỏi thăm
*hỏi tên	*hỏi vì	*hỏi về	*hỏng	*hố	*hốt	*hồ	*hồ sơ	*hồi	*hồi 0	*hồi sức	*hồi tháng
*hồng	*hổ	*hỗ	*hỗ trợ	*hộ	*hộ 0	*hộ N	*hộ T	*hộ chiếu	*hộ nghèo	*hội	*hội chữ
*hội cựu	*hội nghị	*hội người	*hội nông	*hội phụ	*hội thi	*hội thảo	*hội toàn	*hội trường	*hội trưởng	*hội viên	*hội đồng
*hộp	*hộp sữa	*hộp thư	*hớt	*hợp	*hợp công	*hợp tác	*hợp đồng	*hụi	*hụt	*hủ	*hủ tiếu
*hủy	*hứa	*hữu	*ia	*iii	*im	*im lặng	*in	*k	*k 0	*karaoke	*kg
*khai	*khai báo	*khai của	*khai sinh	*khai đã	*khe	*khen	*khen T	*khen cho	*khen của	*khen thưởng	*khen và
*khi	*khi T	*khi bị	*khi có	*khi nghe	*khi thấy	*khi đang	*khi đi	*khiêng	*khiến	*khiến T	*khiển
*khiển xe	*khmer	*kho	*khoa	*khoan	*khoe	*khoác	*khoản	*khoản 0	*khoản của	*khoản nhận	*khoảng
*khoảng 0	*khu	*khu 0	*khu công	*khu phố	*khu vực	*khung	*khuya	*khuyên	*khuyên T	*khuyến	*khuyến cáo
*khuyến học	*khuyết	*khuyết tật	*khuôn	*khác	*khách	*khách 0	*khách N	*khách hàng	*khách mời	*khách sạn	*khám
*khám nghiệm	*khám xét	*khán	*khán giả	*khánh	*khâu	*khâu 0	*khép	*khép lại	*khét	*khí	*khó
*khó khăn	*khó nhất	*khóa	*khóa cổng	*khóa cửa	*khóc	*khói	*khóm	*khô	*khôi	*không	*không ai
*không bao	*không biết	*không biển	*không bán	*không bị	*không cho	*không chuyển	*không chịu	*không còn	*không có	*không cần	*không dám
*không hề	*không hỏi	*không kịp	*không liên	*không làm	*không lấy	*không mua	*không mất	*không mở	*không nghe	*không nhìn	*không nhận
*không nói	*không phải	*không qua	*không sao	*không thu	*không thấy	*không trả	*không đăng	*không đưa	*không được	*không để	*khúc
*khăn	*khảo	*khảo gồm	*khẩn	*khẩn cấp	*khẩu	*khẩu súng	*khắc	*khắc phục	*khắp	*khẳng	*khẳng định
*khỏe	*khỏi	*khỏi nhà	*khối	*khối 0	*khống	*khống chế	*khớp	*khởi	*khởi tố	*khủng	*kia
*kia biên	*kim	*kim đồng	*kinh	*kinh doanh	*kinh nghiệm	*kinh phí	*kinh tế	*kiên	*kiếm	*kiến	*kiến của
*kiến nghị	*kiều	*kiểm	*kiểm lâm	*kiểm soát	*kiểm sát	*kiểm tra	*kiểm điểm	*kiểu	*kiệm	*kiện	*kiệt
*km	*km 0	*kon	*kè	*kèm	*kém	*kéo	*kéo dài	*kéo lên	*kéo được	*két	*kê
*kênh	*kêu	*kêu cứu	*kêu gọi	*kích	*kín	*kính	*kính thưa	*kíp	*ký	*ký biên	*ký cam
*ký giấy	*ký tên	*ký tạm	*kẹo	*kẹo kéo	*kẹt	*kẻ	*kẻ gian	*kẻ giả	*kẻ gọi	*kẻ kia	*kẻ lạ
*kẻ lừa	*kẻ trộm	*kẻ xấu	*kẻng	*kế	*kế bên	*kế hoạch	*kế toán	*kết	*kết bạn	*kết không	*kết luận
*kết quả	*kết thúc	*kề	*kể	*kể cho	*kể chuyện	*kể lại	*kể từ	*kể về	*kể với	*kịch	*kịch bản
*kịp	*kịp thời	*kỳ	*kỷ	*kỷ niệm	*kỹ	*kỹ năng	*kỹ sư	*kỹ thuật	*la	*lai	*lan
*lan can	*lang	*lao	*lao công	*lao ra	*lao vào	*lao xuống	*lao động	*lau	*len	*leo	*linh
*linh mục	*link	*liên	*liên gia	*liên hệ	*liên lạc	*liên quan	*liên tiếp	*liên tục	*liền	*liệt	*liệt sĩ
*liệu	*lo	*loa	*loan	*long	*loại	*loạn	*luyện	*luyện viên	*luôn	*luận	*luật
*luật gia	*luật hình	*luật sư	*luồng	*ly	*ly hôn	*là	*là 0	*là N	*là T	*là chuyện	*là cháu
*là chủ	*là con	*là cán	*là công	*là của	*là em	*là hai	*là học	*là lần	*là một	*là người	*là nhân
*là sinh	*là thầy	*là thợ	*là tiền	*là trung	*lài	*làm	*làm T	*làm chủ	*làm chứng	*làm công	*làm căn
*làm giả	*làm gì	*làm hồ	*làm lại	*làm nghề	*làm rõ	*làm sao	*làm theo	*làm thuê	*làm thủ	*làm trưởng	*làm tổ
*làm việc	*làm xa	*làm đơn	*làm đội	*làm ở	*làng	*lành	*lào	*lá	*lá thư	*lách	*lái
*lái xe	*lái đò	*lán	*lánh	*lát	*lâm	*lân	*lâu	*lãi	*lãi 0	*lãi nặng	*lãnh
*lãnh đạo	*lén	*lê	*lên	*lên bờ	*lên công	*lên làm	*lên mạng	*lên nhóm	*lên nhận	*lên phường	*lên từ
*lên xe	*lính	*lít	*lò	*lòng	*lô	*lôi	*lùi	*lúa	*lúc	*lúc 0	*lúc T
*lúc nào	*lúc nửa	*lúc đó	*lý	*lý 0	*lý N	*lý chợ	*lý do	*lý theo	*lý thị	*lăm	*lăm phút
*lăn	*lĩnh	*lũ	*lưng	*lưu	*lưu trú	*lưu ý	*lưu động	*lương	*lương 0	*lương hưu	*lưới
*lượng	*lượng chức	*lượng công	*lượt	*lượt người	*lạ	*lạc	*lạc bộ	*lạc được	*lại	*lại 0	*lại chiếc
*lại cho	*lại là	*lại một	*lại số	*lại tiền	*lại tài	*lại với	*lại được	*lại ở	*lạnh	*lấn	*lấp
*lấy	*lấy 0	*lấy chồng	*lấy lại	*lấy lời	*lấy tiền	*lấy xe	*lấy đi	*lần	*lần T	*lần bị	*lần hai
*lần lượt	*lần ra	*lần theo	*lần thứ	*lần đầu	*lầu	*lẫn	*lập	*lập biên	*lập hồ	*lập nhóm	*lật
*lậu	*lắc	*lắc đầu	*lắm	*lắng	*lắp	*lắp 0	*lắp camera	*lắp thêm	*lặn	*lặng	*lặng lẽ
*lẻ	*lẽ	*lề	*lều	*lễ	*lễ có	*lễ hội	*lễ tân	*lệ	*lệnh	*lệnh bắt	*lịch
*lọc	*lọc máu	*lối	*lối thoát	*lối đi	*lồng	*lỗ	*lỗi	*lộ	*lộ 0	*lộc	*lội
*lộn	*lớn	*lớn tuổi	*lớp	*lớp 0	*lớp dạy	*lớp học	*lời	*lời T	*lời cảm	*lời khai	*lời kể
*lở	*lỡ	*lợi	*lợi dụng	*lợn	*lợp	*lục	*lừa	*lừa bán	*lừa đảo	*lửa	*lửa bùng
*lực	*lực gia	*lực lượng	*m	*m 0	*ma	*ma túy	*mai	*mang	*mang thai	*mang theo	*mang tên
*mang tới	*mang đến	*manh	*manh mối	*may	*may mắn	*mc	*minh	*mini	*miền	*miễn	*miễn phí
*miệng	*mong	*mong T	*mttq	*mua	*mua 0	*mua bán	*mua cho	*mua hai	*mua hàng	*mua thuốc	*mua đất
*muối	*muốn	*muộn	*mà	*mà T	*mà không	*màn	*màn hình	*màu	*mách	*mái	*mái tôn
*mát	*máu	*máy	*máy 0	*máy bay	*máy bơm	*máy cho	*máy cày	*máy của	*máy là	*máy tính	*mâm
*mâu	*mâu thuẫn	*mã	*mã otp	*mãi	*mèo	*mép	*mét	*mét vuông	*mê	*mì	*mình
*mía	*mít	*mò	*mòn	*móc	*móc túi	*món	*móng	*mô	*mô hình	*mô tô	*môi
*môi giới	*môn	*mông	*mõ	*mõm	*mù	*mùa	*mùi	*mùng	*mùng 0	*múa	*măng
*mũ	*mũ bảo	*mũi	*mơ	*mưa	*mươi	*mươi hai	*mươi mốt	*mươi năm	*mươi triệu	*mương	*mười
*mười bảy	*mười bốn	*mười chín	*mười hai	*mười lăm	*mười một	*mười năm	*mười phút	*mười tám	*mường	*mượn	*mạc
*mạng	*mạng xã	*mạnh	*mạnh thường	*mạo	*mạo danh	*mảnh	*mất	*mất 0	*mất con	*mất gì	*mất hai
*mất một	*mất ngủ	*mất phanh	*mất tiền	*mất trộm	*mất tích	*mất ví	*mất xe	*mất đồng	*mấy	*mấy T	*mấy hôm
*mầm	*mầm non	*mẩu	*mẫu	*mẫu giáo	*mật	*mật khẩu	*mắc	*mắm	*mắn	*mắng	*mắt
*mắt camera	*mặc	*mặc áo	*mặt	*mặt sau	*mặt trận	*mẹ	*mẹ N	*mẹ T	*mẹ bé	*mẹ cháu	*mẹ chồng
*mẹ con	*mẹ của	*mẹ em	*mẹ là	*mẹ đẻ	*mềm	*mọi	*mọi người	*mỏ	*mối	*mốt	*mồ
*mồ côi	*mồng	*mồng 0	*mổ	*mỗi	*mỗi T	*mỗi hộ	*mỗi lần	*mỗi ngày	*mỗi người	*mỗi nhà	*mỗi năm
*mỗi suất	*mỗi sáng	*mỗi tháng	*mỗi tuần	*mỗi tối	*mộ	*mộc	*một	*một T	*một buổi	*một bạn	*một chiếc
*một con	*một cái	*một câu	*một công	*một cửa	*một giờ	*một học	*một khách	*một lần	*một mình	*một nam	*một ngày
*một người	*một nhà	*một nhóm	*một năm	*một nửa	*một nữ	*một phần	*một phụ	*một số	*một thanh	*một tháng	*một tiếng
*một triệu	*một trường	*một tuần	*một tài	*một vòng	*một vụ	*một xe	*một đêm	*mới	*mới 0	*mới biết	*mới hay
*mới nói	*mờ	*mời	*mời T	*mời cả	*mời làm	*mời lên	*mở	*mở cửa	*mở loa	*mở lớp	*mở ra
*mở rộng	*mở đầu	*mục	*mức	*mức 0	*mức phạt	*mừng	*mực	*mỹ	*n	*na	*nam
*nay	*nay 0	*nay T	*nay chưa	*nay có	*nay là	*nay đã	*neo	*net	*ngang	*ngay	*ngay 0
*ngay trong	*ngay trên	*nghe	*nghe chuyện	*nghe lời	*nghe máy	*nghe tin	*nghe tiếng	*nghe điện	*nghi	*nghi can	*nghi ngờ
*nghi phạm	*nghiêm	*nghiên	*nghiên cứu	*nghiêng	*nghiêng ngả	*nghiệm	*nghiện	*nghiệp	*nghèo	*nghìn	*nghìn đồng
*nghĩ	*nghĩa	*nghĩa trang	*nghề	*nghệ	*nghệ nhân	*nghệ sĩ	*nghỉ	*nghỉ hưu	*nghỉ học	*nghỉ việc	*nghị
*nghị T	*nghị các	*nghị khen	*nghị người	*nghị quyết	*nghị định	*ngoài	*ngoài cổng	*ngoài ra	*ngoái	*ngoại	*ngoại T
*nguy	*nguy hiểm	*nguy kịch	*nguyên	*nguyên nhân	*nguyễn	*nguyễn trãi	*nguyện	*nguồn	*nguồn tin	*nguội	*ngàn
*ngành	*ngày	*ngày 0	*ngày có	*ngày công	*ngày hội	*ngày nào	*ngày sau	*ngày thứ	*ngày trước	*ngách	*ngách 0
*ngân	*ngân hàng	*ngã	*ngã ba	*ngã cầu	*ngã tư	*ngã xuống	*ngón	*ngón tay	*ngô	*ngôi	*ngôi nhà
*ngõ	*ngõ 0	*ngăn	*ngũ	*ngư	*ngư dân	*người	*người 0	*người T	*người bán	*người báo	*người bạn
*người bị	*người cao	*người cha	*người chạy	*người chồng	*người con	*người còn	*người có	*người cùng	*người cầm	*người của	*người dân
*người dưới	*người dẫn	*người dự	*người em	*người giao	*người già	*người giúp	*người giữ	*người góp	*người gõ	*người gọi	*người gửi
*người khác	*người không	*người kia	*người làm	*người làng	*người lái	*người lạ	*người lớn	*người mua	*người mất	*người mặc	*người mẹ
*người một	*người ngồi	*người nhà	*người nhận	*người nhặt	*người này	*người phát	*người phụ	*người quen	*người ta	*người theo	*người thuê
*người thân	*người thứ	*người trong	*người tốt	*người từng	*người tự	*người vay	*người viết	*người vừa	*người xem	*người xưng	*người yêu
*người đi	*người điều	*người đàn	*người đánh	*người đã	*người đăng	*người đưa	*người được	*người đầu	*người đến	*người đứng	*người ở
*ngược	*ngại	*ngạt	*ngạt khói	*ngả	*ngất	*ngập	*ngắn	*ngắt	*ngọc	*ngọn	*ngọt
*ngồi	*ngồi cạnh	*ngồi hàng	*ngồi khóc	*ngồi sau	*ngồi xuống	*ngồi ở	*ngộ	*ngờ	*ngụ	*ngụ ấp	*ngủ
*ngủ lại	*ngực	*nha	*nhang	*nhanh	*nhau	*nhau ra	*nhi	*nhiêu	*nhiều	*nhiều lần	*nhiều người
*nhiều nhất	*nhiệm	*nhiệm N	*nhiệm lớp	*nhiệm vụ	*nhà	*nhà 0	*nhà N	*nhà T	*nhà báo	*nhà bên	*nhà bị
*nhà cho	*nhà có	*nhà của	*nhà hàng	*nhà hảo	*nhà mình	*nhà mạng	*nhà mẹ	*nhà một	*nhà nghiên	*nhà nghỉ	*nhà nào
*nhà số	*nhà thơ	*nhà thờ	*nhà trường	*nhà trọ	*nhà tài	*nhà tôi	*nhà tạm	*nhà văn	*nhà xe	*nhà đi	*nhà ở
*nhánh	*nhát	*nhân	*nhân N	*nhân chứng	*nhân dân	*nhân là	*nhân may	*nhân rộng	*nhân tạo	*nhân viên	*nhân vật
*nhân được	*nhãn	*nhì	*nhì thuộc	*nhìn	*nhìn thấy	*nhóm	*nhóm 0	*nhóm bạn	*nhóm người	*nhóm này	*nhóm thanh
*nhóm trộm	*nhóm zalo	*như	*như T	*như thế	*như vậy	*nhưng	*nhưng T	*nhưng không	*nhường	*nhạc	*nhạc sĩ
*nhảy	*nhảy xuống	*nhấn	*nhấn mạnh	*nhất	*nhất 0	*nhất là	*nhất thuộc	*nhầm	*nhẫn	*nhận	*nhận 0
*nhận biết	*nhận cuộc	*nhận làm	*nhận lại	*nhận lỗi	*nhận lời	*nhận một	*nhận ra	*nhận thấy	*nhận tin	*nhận tiền	*nhận xét
*nhận đã	*nhận đơn	*nhận được	*nhận đỡ	*nhập	*nhập viện	*nhật	*nhậu	*nhắc	*nhắc T	*nhắc các	*nhắc lại
*nhắc nhở	*nhắn	*nhắn cho	*nhắn tin	*nhặt	*nhặt được	*nhẹ	*nhịn	*nhỏ	*nhỏ nhất	*nhốt	*nhớ
*nhờ	*nhờ T	*nhờ vậy	*nhờ đó	*nhở	*nhứt	*những	*những người	*nhựa	*ni	*ninh	*ninh mạng
*ninh trật	*ninh tổ	*niêm	*niêm yết	*niên	*niên N	*niệm	*non	*non hoa	*nuôi	*nà	*nào
*nào cũng	*này	*này có	*này là	*này đã	*nát	*nâng	*nã	*não	*ném	*nét	*nên
*nên không	*nêu	*nêu tên	*nó	*nó là	*nói	*nói T	*nói chuyện	*nói không	*nói nhỏ	*nói rõ	*nói trong
*nói vui	*nói về	*nói với	*nói được	*nón	*nóng	*nóng 0	*nôn	*nông	*nông dân	*núi	*nút
*năm	*năm 0	*năm hai	*năm học	*năm không	*năm mươi	*năm nay	*năm ngoái	*năm người	*năm qua	*năm triệu	*năm trăm
*năm trước	*năm tù	*năng	*nđ	*nơi	*nương	*nước	*nước chè	*nước cuốn	*nước mía	*nước mắt	*nước ngoài
*nướng	*nạn	*nạn nhân	*nạp	*nấu	*nấu cháo	*nấu cơm	*nậm	*nắm	*nắm tay	*nắng	*nắp
*nằm	*nằm trong	*nằm viện	*nằm ở	*nặng	*nặng 0	*nặng lãi	*nặng nhất	*nếu	*nếu không	*nền	*nối
*nốt	*nồi	*nồng	*nồng độ	*nổ	*nổi	*nỗi	*nội	*nội N	*nội T	*nội dung	*nội trú
*nộp	*nộp 0	*nộp cho	*nộp một	*nộp phạt	*nộp tiền	*nợ	*nửa	*nửa năm	*nửa đêm	*nữ	*nữ N
*nữ công	*nữ phường	*nữ sinh	*nữ xã	*nữa	*ong	*online	*otp	*pa	*pccc	*pha	*phan
*phanh	*phao	*phi	*phim	*phiên	*phiên tòa	*phiếu	*phong	*phong bì	*phong trào	*phà	*phá
*phá cửa	*phá khóa	*phán	*phán N	*pháo	*pháp	*pháp luật	*pháp lý	*phát	*phát 0	*phát biểu	*phát hiện
*phát động	*phân	*phân bón	*phân công	*phân luồng	*phân tích	*phép	*phê	*phí	*phí 0	*phí cho	*phía
*phía sau	*phòng	*phòng 0	*phòng N	*phòng bên	*phòng cháy	*phòng chống	*phòng cảnh	*phòng giao	*phòng số	*phòng trọ	*phòng trực
*phó	*phó N	*phó bí	*phó chủ	*phó giám	*phó hiệu	*phó trưởng	*phóng	*phóng viên	*phù	*phú	*phúc
*phút	*phút ngày	*phút sau	*phương	*phương tiện	*phước	*phường	*phường 0	*phường an	*phường bình	*phường hòa	*phường nam
*phường phú	*phường tân	*phường tặng	*phường vĩnh	*phường đã	*phạm	*phạm pháp	*phạm tội	*phạt	*phạt 0	*phạt N	*phạt hành
*phạt vì	*phải	*phải có	*phải làm	*phải nhập	*phải nộp	*phải trả	*phản	*phản quang	*phản ánh	*phần	*phần mềm
*phần quà	*phần thi	*phần thưởng	*phẩm	*phận	*phận một	*phế	*phỏng	*phố	*phố 0	*phối	*phối hợp
*phổ	*phổ thông	*phổi	*phở	*phụ	*phụ N	*phụ huynh	*phụ hồ	*phụ nữ	*phụ trách	*phụ xe	*phục
*phục vụ	*phủ	*pin	*pô	*qh	*qh 0	*qua	*qua có	*qua cơn	*qua khỏi	*qua mạng	*qua xác
*qua điện	*qua đường	*qua ứng	*quan	*quan csđt	*quan công	*quan cảnh	*quan điều	*quang	*quanh	*quay	*quay clip
*quay lại	*quay phim	*quen	*quen một	*quen qua	*quen trên	*quy	*quy định	*quy ước	*quyên	*quyên góp	*quyết
*quyết định	*quyền	*quyển	*quà	*quà cho	*quá	*quá 0	*quán	*quán N	*quán cà	*quán cơm	*quán karaoke
*quán nhậu	*quán nước	*quán phở	*quân	*quân N	*quân sự	*quân y	*quét	*quê	*quên	*quý	*quạt
*quả	*quả tang	*quản	*quản lý	*quản trị	*quảng	*quảng cáo	*quần	*quần áo	*quầy	*quận	*quốc
*quốc lộ	*quỳ	*quỳnh	*quỹ	*quỹ khuyến	*qđ	*ra	*ra 0	*ra T	*ra chơi	*ra khỏi	*ra là
*ra mắt	*ra một	*ra ngoài	*ra quyết	*ra sân	*ra thì	*ra từ	*ra vào	*ra vụ	*ra đường	*ra đầu	*ranh
*rao	*rau	*reo	*riêng	*riêng T	*rong	*run	*run run	*rung	*ruộng	*ruột	*ruột của
*rà	*rà soát	*rào	*rác	*rách	*rê	*rót	*rông	*rõ	*rút	*rút kinh	*răng
*rơi	*rơi xuống	*rơm	*rước	*rưỡi	*rượt	*rượu	*rạch	*rạng	*rạng sáng	*rạp	*rất
*rẫy	*rằm	*rằm tháng	*rằng	*rẻ	*rể	*rể T	*rọ	*rọ mõm	*rối	*rồi	*rồi T
*rồi báo	*rồi bị	*rồi bỏ	*rồi có	*rồi gọi	*rồi gửi	*rồi mới	*rồi tắt	*rồng	*rộng	*rộng 0	*rớt
*rời	*rụi	*rủ	*rủ nhau	*rủ rê	*rủ đi	*rừng	*rửa	*rửa tiền	*sa	*sai	*sang
*sang nhà	*sanh	*sao	*sau	*sau 0	*sau T	*sau ba	*sau bốn	*sau hai	*sau khi	*sau là	*sau một
*sau vụ	*sau đó	*say	*say rượu	*sen	*sh	*shipper	*shop	*sim	*sinh	*sinh 0	*sinh N
*sinh hoạt	*sinh lớp	*sinh ngày	*sinh năm	*sinh trường	*sinh viên	*siêu	*siêu thị	*sn	*sn 0	*so	*so với
*soi	*song	*soát	*soát 0	*soát viên	*soạn	*su	*sung	*suy	*suýt	*suất	*suối
*suốt	*suốt buổi	*suốt hai	*suốt đêm	*sài	*sàn	*sào	*sách	*sách 0	*sáng	*sáng 0	*sáng chủ
*sáng hôm	*sáng nay	*sáng nào	*sáng ra	*sáng thứ	*sát	*sát N	*sát giao	*sát hình	*sát khu	*sát viên	*sát vách
*sát điều	*sáu	*sáu giờ	*sáu mươi	*sáu người	*sáu tháng	*sân	*sân trường	*sâu	*sóc	*sóng	*sông
*súng	*súng kíp	*súng tự	*săn	*sĩ	*sĩ N	*sĩ quân	*sĩ tâm	*sơ	*sơ cứu	*sơ kết	*sơn
*sư	*sư N	*sư T	*sư cả	*sư thầy	*sương	*sườn	*sạc	*sạch	*sạn	*sạp	*sạt
*sản	*sản phụ	*sập	*sắc	*sắp	*sắt	*sẵn	*sẹo	*sẻ	*sẽ	*sẽ có	*sẽ được
*sọ	*sọ não	*số	*số 0	*số căn	*số của	*số máy	*số người	*số nhà	*số thẻ	*số tiền	*số trực
*số tài	*số xe	*số điện	*sống	*sống một	*sốt	*sổ	*sổ của	*sổ ghi	*sổ tay	*sổ tiết	*sổ đỏ
*sớm	*sở	*sở công	*sở hữu	*sợ	*sợi	*sợi dây	*sủa	*sức	*sức khỏe	*sử	*sử dụng
*sửa	*sửa máy	*sửa xe	*sữa	*sự	*sự việc	*t	*ta	*tai	*tai nạn	*tam	*tan
*tan ca	*tan học	*tang	*tang N	*tang vật	*tay	*tay T	*tay phải	*tay run	*tay trái	*thai	*tham
*tham dự	*tham gia	*than	*thang	*thanh	*thanh niên	*thanh tra	*thao	*thay	*thay mặt	*thay nhau	*thcs
*theo	*theo T	*theo báo	*theo cáo	*theo công	*theo dõi	*theo hướng	*theo hồ	*theo luật	*theo lời	*theo một	*theo nghị
*theo quy	*theo quyết	*theo số	*theo điều	*thi	*thi công	*thi thể	*thi đua	*thiên	*thiết	*thiết bị	*thiếu
*thiếu niên	*thiếu tá	*thiếu úy	*thiện	*thiện nguyện	*thiệt	*thiệt hại	*thiệu	*thiệu là	*thoát	*thoát nạn	*thoại
*thoại 0	*thoại của	*thpt	*thu	*thu 0	*thu giữ	*thu hút	*thu hồi	*thu ngân	*thu tiền	*thua	*thuyết
*thuyền	*thuyền trưởng	*thuê	*thuê nhà	*thuê phòng	*thuê trọ	*thuẫn	*thuận	*thuật	*thuế	*thuốc	*thuốc lá
*thuộc	*thuộc về	*thành	*thành 0	*thành công	*thành lập	*thành phố	*thành tích	*thành viên	*thái	*tháng	*tháng 0
*tháng ba	*tháng chạp	*tháng giêng	*tháng mười	*tháng qua	*tháng sau	*tháng trước	*tháng tù	*tháo	*thân	*thêm	*thêm 0
*thêm hai	*thêm một	*thì	*thì T	*thì báo	*thì bị	*thì có	*thì gọi	*thì không	*thì thấy	*thí	*thí sinh
*thích	*thóc	*thôi	*thôn	*thôn 0	*thôn hạ	*thôn phú	*thôn thượng	*thông	*thông báo	*thông tin	*thù
*thùng	*thú	*thú y	*thúc	*thăm	*thăm hỏi	*thơ	*thư	*thư N	*thư chi	*thư khen	*thư ký
*thư viện	*thư đoàn	*thư đảng	*thưa	*thưa T	*thương	*thương binh	*thương chợ	*thương sọ	*thương tích	*thường	*thường 0
*thường quân	*thường trực	*thưởng	*thưởng 0	*thưởng T	*thưởng nóng	*thưởng đột	*thượng	*thượng sĩ	*thượng tá	*thượng úy	*thạch
*thạnh	*thả	*thả rông	*thải	*thảo	*thấp	*thất	*thấy	*thấy N	*thấy T	*thấy chiếc	*thấy cháu
*thấy em	*thấy hai	*thấy lạ	*thấy một	*thấy người	*thấy xe	*thần	*thầu	*thầy	*thầy N	*thầy T	*thầy giáo
*thầy hiệu	*thẩm	*thẩm phán	*thận	*thập	*thập đỏ	*thật	*thật N	*thắc	*thắc mắc	*thắng	*thắp
*thắp hương	*thằng	*thằng N	*thằng bé	*thẳng	*thẳng vào	*thẻ	*thẻ 0	*thẻ căn	*thế	*thế chấp	*thế là
*thềm	*thể	*thể bị	*thể dục	*thị	*thị trường	*thị trấn	*thịnh	*thịt	*thọ	*thống	*thống kê
*thống nhất	*thổ	*thổ cẩm	*thổi	*thờ	*thời	*thời gian	*thời hạn	*thở	*thợ	*thợ hàn	*thợ hồ
*thợ phụ	*thợ sửa	*thợ xây	*thợ điện	*thụ	*thụ lý	*thủ	*thủ quỹ	*thủ tục	*thủ đoạn	*thủng	*thủy
*thứ	*thứ 0	*thứ ba	*thứ bảy	*thứ hai	*thứ nhất	*thứ năm	*thứ sáu	*thứ tư	*thức	*thừa	*thừa nhận
*thử	*thực	*thực hiện	*tim	*tin	*tin báo	*tin cho	*tin cậy	*tin của	*tin là	*tin lời	*tin nhắn
*tin về	*tinh	*tinh thần	*tiêm	*tiêm phòng	*tiên	*tiên là	*tiêu	*tiêu biểu	*tiếc	*tiến	*tiếng
*tiếng T	*tiếng khóc	*tiếng kêu	*tiếp	*tiếp dân	*tiếp khách	*tiếp nhận	*tiếp thu	*tiếp tục	*tiếp xúc	*tiết	*tiết kiệm
*tiết mục	*tiếu	*tiền	*tiền 0	*tiền bán	*tiền cho	*tiền công	*tiền giả	*tiền không	*tiền là	*tiền mua	*tiền mặt
*tiền qua	*tiền thưởng	*tiền vào	*tiền án	*tiền điện	*tiểu	*tiểu học	*tiểu phẩm	*tiểu thương	*tiệm	*tiệm cầm	*tiệm tạp
*tiệm vàng	*tiện	*tk	*to	*toàn	*toàn bộ	*toàn dân	*toàn giao	*toàn xã	*toán	*toán N	*tra
*tra 0	*tra cứu	*tra viên	*tra đã	*trai	*trai N	*trai T	*trai là	*trang	*tranh	*tranh chấp	*tranh nhau
*trao	*trao 0	*trao bằng	*trao cho	*trao giấy	*trao thưởng	*trao trả	*trao đổi	*tre	*treo	*treo ở	*tri
*tri ân	*trinh	*trinh sát	*triển	*triệt	*triệt phá	*triệu	*triệu cho	*triệu rưỡi	*triệu rồi	*triệu tiền	*triệu tập
*triệu và	*triệu vì	*triệu để	*triệu đồng	*trong	*trong 0	*trong buổi	*trong có	*trong căn	*trong giờ	*trong hai	*trong lúc
*trong một	*trong ngày	*trong nhà	*trong nhóm	*trong năm	*trong phòng	*trong số	*trong sổ	*trong tháng	*trong tuần	*trong túi	*trong vụ
*trong đêm	*trong đó	*trung	*trung sĩ	*trung tá	*trung tâm	*trung úy	*truy	*truy nã	*truy tìm	*truy tố	*truyền
*truyền thanh	*truyền thống	*truyện	*trà	*trào	*trách	*trách N	*trách nhiệm	*trách đội	*trái	*trái cây	*trái phép
*trán	*tránh	*trân	*trâu	*trãi	*trèo	*trên	*trên 0	*trên loa	*trên mạng	*trên trang	*trên xe
*trên đường	*trên địa	*trì	*trình	*trình bày	*trình báo	*trí	*trích	*trích xuất	*trò	*trò chuyện	*trò chơi
*trò cũ	*tròn	*trói	*trôi	*trông	*trùm	*trùng	*trú	*trú phường	*trú thôn	*trú tại	*trú xã
*trúc	*trúng	*trăm	*trăm nghìn	*trăm triệu	*trưa	*trưa 0	*trưng	*trương	*trước	*trước 0	*trước T
*trước có	*trước cổng	*trước cửa	*trước khi	*trước mặt	*trước ngày	*trước đó	*trường	*trường học	*trường hợp	*trường mầm	*trường thcs
*trường thpt	*trường tiểu	*trường đã	*trưởng	*trưởng N	*trưởng ban	*trưởng bản	*trưởng công	*trưởng dân	*trưởng là	*trưởng nhóm	*trưởng phòng
*trưởng phụ	*trưởng thôn	*trưởng tổ	*trưởng xóm	*trưởng đoàn	*trưởng đội	*trưởng ấp	*trượt	*trượt chân	*trại	*trạm	*trạm y
*trạng	*trả	*trả 0	*trả lại	*trả lời	*trả tiền	*trấn	*trần	*trần phú	*trầy	*trận	*trật
*trật tự	*trắng	*trẻ	*trẻ N	*trẻ con	*trẻ em	*trẻ nhất	*trễ	*trị	*trị giá	*trị tại	*trọ
*trọ N	*trọng	*trọng tài	*trốn	*trống	*trồng	*trộm	*trộm 0	*trộm cắp	*trộn	*trời	*trở
*trở lên	*trở lại	*trở về	*trợ	*trợ 0	*trợ giúp	*trụ	*trụ sở	*trụ trì	*trục	*trừ	*trừ 0
*trữ	*trực	*trực ban	*trực tiếp	*tu	*tui	*tung	*tuyên	*tuyên bố	*tuyên dương	*tuyên phạt	*tuyên truyền
*tuyến	*tuyển	*tuyệt	*tuyệt đối	*tuấn	*tuần	*tuần sau	*tuần tra	*tuần trước	*tuổi	*tuổi bị	*tuổi nhất
*ty	*ty của	*tà	*tài	*tài N	*tài chính	*tài khoản	*tài liệu	*tài sản	*tài trợ	*tài xế	*tàng
*tàng trữ	*tàu	*tá	*tá N	*tác	*tác do	*tác giả	*tác viên	*tác xã	*tái	*tám	*tám mươi
*tán	*tát	*tâm	*tâm lý	*tâm y	*tân	*tây	*té	*tên	*tên N	*tên T	*tên gì
*tên là	*tên người	*tên thật	*tìm	*tìm chủ	*tìm người	*tìm ra	*tìm thấy	*tìm được	*tình	*tình huống	*tình hình
*tình nguyện	*tình trạng	*tích	*tím	*tín	*tín dụng	*tính	*tòa	*tòa án	*tóc	*tô	*tôi
*tôi chỉ	*tôi có	*tôi không	*tôi là	*tôi xin	*tôi đi	*tôm	*tôn	*tông	*tù	*tù về	*tú
*tú N	*túc	*túi	*túi có	*túi xách	*túy	*tăng	*tĩnh	*tơ	*tư	*tư pháp	*tư vấn
*tương	*tương tự	*tưới	*tướng	*tường	*tưởng	*tượng	*tượng N	*tạ	*tại	*tại buổi	*tại bệnh
*tại chỗ	*tại hội	*tại lễ	*tại nhà	*tại phường	*tại quán	*tại sân	*tại thôn	*tại trụ	*tạm	*tạm giam	*tạm giữ
*tạm lánh	*tạm trú	*tạo	*tạp	*tạp hóa	*tạt	*tạt sơn	*tả	*tải	*tải 0	*tấm	*tấm ảnh
*tấn	*tất	*tất cả	*tầng	*tầng 0	*tận	*tận nhà	*tập	*tập huấn	*tập thể	*tật	*tắc
*tắm	*tắt	*tắt máy	*tặng	*tặng 0	*tặng T	*tặng bằng	*tặng em	*tặng giấy	*tặng mỗi	*tặng quà	*tế
*tết	*tỉnh	*tỉnh tặng	*tịch	*tịch hội	*tịch mặt	*tịch phường	*tịch thu	*tịch ubnd	*tịch xã	*tọa	*tỏ
*tỏa	*tố	*tố N	*tố cáo	*tố giác	*tố về	*tốc	*tối	*tối 0	*tối qua	*tối thứ	*tối đó
*tốt	*tổ	*tổ 0	*tổ bảo	*tổ chức	*tổ công	*tổ dân	*tổ hòa	*tổ liên	*tổ phó	*tổ quốc	*tổ trưởng
*tổ tuần	*tổ tự	*tổ viên	*tổn	*tổng	*tổng cộng	*tổng kết	*tổng phụ	*tổng đài	*tộc	*tội	*tội lừa
*tội phạm	*tới	*tới 0	*tới công	*tới khi	*tới nay	*tới nhà	*tới nhận	*tới nơi	*tới tận	*tờ	*tờ giấy
*tờ gấp	*tờ rơi	*tờ vé	*tụ	*tục	*tụi	*tủ	*tủ lạnh	*tức	*từ	*từ 0	*từ N
*từ T	*từ chối	*từ hôm	*từ khi	*từ lúc	*từ một	*từ nay	*từ ngày	*từ năm	*từ sáng	*từ số	*từ thiện
*từ tháng	*từ đó	*từ đầu	*từng	*từng bị	*từng có	*từng là	*từng người	*từng nhà	*tử	*tử vong	*tự
*tự chế	*tự giới	*tự nguyện	*tự quản	*tự tay	*tự xưng	*tỷ	*tỷ lệ	*tỷ đồng	*ubnd	*ubnd phường	*ubnd tỉnh
*ubnd xã	*uy	*uy tín	*uống	*uống nước	*uống rượu	*va	*va chạm	*vai	*vai T	*van	*vang
*vay	*vay 0	*vay lãi	*vay nóng	*vay nặng	*vay tiền	*vay vốn	*ve	*ve chai	*ven	*vi	*vi phạm
*video	*vinh	*viên	*viên N	*viên là	*viên ngân	*viên năm	*viên tổ	*viên điện	*viếng	*viết	*viết bài
*viết tay	*viết thư	*viết đơn	*việc	*việc làm	*việc với	*viện	*viện kiểm	*viện phí	*viện đa	*việt	*việt nam
*vn	*vneid	*vong	*vong tại	*vua	*vui	*vuông	*và	*và 0	*và N	*và T	*và báo
*và bị	*và chiếc	*và cháu	*và con	*và các	*và công	*và em	*và giấy	*và gọi	*và hai	*và không	*và một
*và người	*và trung	*và vợ	*vài	*vàm	*vàng	*vào	*vào bờ	*vào cổ	*vào lớp	*vào mặt	*vào một
*vào nhà	*vào phòng	*vào số	*vào sổ	*vào tài	*vào vai	*vào đường	*vá	*vác	*vách	*ván	*vân
*vân tay	*vây	*vây bắt	*vé	*vé số	*vì	*vì T	*vì bị	*vì không	*vì sao	*vì sợ	*vì đã
*ví	*ví có	*ví dụ	*vòi	*vòng	*vô	*võ	*vùi	*vùng	*văn	*văn bản	*văn hóa
*văn nghệ	*văn phòng	*văng	*vĩnh	*vũ	*vương	*vườn	*vượt	*vạch	*vạn	*vải	*vấn
*vẫn	*vẫn còn	*vận	*vận chuyển	*vận động	*vật	*vật liệu	*vậy	*vậy mà	*vắng	*vẻ	*vẽ
*vết	*vết bầm	*vết thương	*về	*về N	*về T	*về an	*về cho	*về hành	*về hưu	*về một	*về người
*về nhà	*về phòng	*về quê	*về tay	*về trụ	*về tội	*về việc	*vệ	*vệ N	*vệ an	*vệ dân	*vệ sinh
*vị	*vị khách	*vịt	*vọng	*vỏ	*vỏ lãi	*vốn	*vỗ	*vỗ tay	*vội	*với	*với 0
*với N	*với T	*với ai	*với con	*với công	*với giá	*với mẹ	*với người	*với tổ	*vớt	*vớt được	*vở
*vỡ	*vợ	*vợ T	*vợ chồng	*vợ là	*vụ	*vụ N	*vụ cháy	*vụ mất	*vụ tai	*vụ trộm	*vụ việc
*vụ án	*vừa	*vừa bị	*vừa qua	*vừa ra	*vừa rồi	*vừa được	*vựa	*vực	*vực 0	*wave	*xa
*xanh	*xe	*xe 0	*xe N	*xe ba	*xe ben	*xe buýt	*xe bán	*xe cho	*xe chở	*xe có	*xe công
*xe cấp	*xe của	*xe cứu	*xe khách	*xe không	*xe là	*xe lăn	*xe máy	*xe sh	*xe tải	*xe và	*xe ôm
*xe đưa	*xe đạp	*xe ở	*xem	*xem xét	*xi	*xi măng	*xin	*xin T	*xin báo	*xin cho	*xin cảm
*xin giảm	*xin gửi	*xin lỗi	*xin thêm	*xong	*xung	*xuyên	*xuân	*xuất	*xuất sắc	*xuống	*xuống mương
*xuồng	*xà	*xá	*xác	*xác minh	*xác nhận	*xác định	*xách	*xát	*xâm	*xây	*xây dựng
*xây xát	*xã	*xã bên	*xã cho	*xã có	*xã ea	*xã hội	*xã ia	*xã mường	*xã nhận	*xã tân	*xã và
*xã vĩnh	*xã yên	*xã đã	*xã đề	*xé	*xét	*xét xử	*xích	*xóa	*xóa mù	*xóm	*xóm 0
*xóm là	*xô	*xôi	*xông	*xông vào	*xúc	*xúc động	*xăm	*xăng	*xưa	*xưng	*xưng là
*xương	*xương sườn	*xương đòn	*xương đùi	*xước	*xướng	*xưởng	*xưởng may	*xưởng mộc	*xả	*xảy	*xảy ra
*xấp	*xấu	*xấu hổ	*xế	*xế N	*xế xe	*xếp	*xứ	*xử	*xử lý	*xử phạt	*y
*y N	*y sĩ	*y tá	*y tế	*yên	*yên tâm	*yêu	*yêu cầu	*yến	*yết	*yếu	*zalo
*án	*án 0	*án nhân	*ánh	*áo	*áo dài	*áo khoác	*áo mưa	*áo phao	*áo ấm	*áp	*áp dụng
*áp sát	*âm	*âm tính	*ân	*ép	*ít	*ít nhất	*ô	*ô tô	*ôm	*ôn	*úng
*út	*út của	*úy	*úy N	*ý	*ý gây	*ý kiến	*ăn	*ăn cơm	*đ	*đ c	*đa
*đa khoa	*đang	*đang bị	*đang học	*đang làm	*đang mang	*đang ngồi	*đang đi	*đang điều	*đang được	*đang ở	*đau
*đe	*đe dọa	*đem	*đem nộp	*đen	*đeo	*đi	*đi 0	*đi bộ	*đi cai	*đi chơi	*đi chợ
*đi cùng	*đi cấp	*đi học	*đi làm	*đi lạc	*đi một	*đi qua	*đi theo	*đi tuần	*đi tìm	*đi từ	*đi từng
*đi viện	*đi xe	*đinh	*điếu	*điền	*điều	*điều 0	*điều dưỡng	*điều hành	*điều khiển	*điều tra	*điều trị
*điểm	*điểm trường	*điển	*điển hình	*điện	*điện cho	*điện của	*điện lực	*điện thoại	*điện tử	*đo	*đoàn
*đoàn N	*đoàn công	*đoàn kiểm	*đoàn phường	*đoàn viên	*đoàn xã	*đoán	*đoạn	*đoạn phim	*đoạt	*đoạt tài	*đua
*đua xe	*đuôi	*đuối	*đuối nước	*đuổi	*đuổi theo	*đài	*đài 0	*đàm	*đàn	*đàn T	*đào
*đá	*đám	*đám cháy	*đám cưới	*đáng	*đánh	*đánh bạc	*đánh giá	*đánh gãy	*đánh nhau	*đánh rơi	*đánh vợ
*đáp	*đâm	*đâu	*đây	*đây là	*đã	*đã 0	*đã biết	*đã bán	*đã báo	*đã bắt	*đã bị
*đã chuyển	*đã có	*đã dùng	*đã giúp	*đã gọi	*đã gửi	*đã không	*đã khởi	*đã ký	*đã kịp	*đã làm	*đã lấy
*đã lập	*đã mất	*đã mời	*đã nghỉ	*đã nhận	*đã nộp	*đã qua	*đã ra	*đã trả	*đã tự	*đã về	*đã đưa
*đã được	*đã đến	*đãi	*đè	*đèn	*đèn pin	*đèn đỏ	*đèo	*đê	*đêm	*đêm 0	*đêm nào
*đêm đó	*đêm ấy	*đình	*đình T	*đình chỉ	*đích	*đò	*đòi	*đòi 0	*đòi nợ	*đòi tiền	*đòn
*đó	*đó 0	*đó T	*đó có	*đó là	*đói	*đón	*đóng	*đóng cửa	*đóng góp	*đóng vai	*đô
*đôi	*đôi vợ	*đông	*đùa	*đùi	*đúng	*đúng lúc	*đăng	*đăng ký	*đăng tin	*đăng ảnh	*đĩa
*đơn	*đơn của	*đơn vị	*đưa	*đưa 0	*đưa T	*đưa cho	*đưa cháu	*đưa em	*đưa lên	*đưa ra	*đưa tiền
*đưa tờ	*đưa về	*đưa đi	*đường	*đường dây	*đường dẫn	*đường lê	*đường nguyễn	*đường trần	*đường về	*đường đi	*được
*được 0	*được N	*được T	*được ba	*được biết	*được bảo	*được bốn	*được chiếc	*được chuyển	*được chủ	*được cuộc	*được cái
*được công	*được cả	*được giải	*được giữ	*được hai	*được khen	*được làm	*được một	*được mời	*được người	*được nhận	*được phát
*được thưởng	*được tin	*được trao	*được trả	*được tìm	*được tặng	*được xe	*được xác	*được đưa	*đại	*đại biểu	*đại diện
*đại học	*đại lý	*đại tá	*đại úy	*đạn	*đạo	*đạp	*đạp xe	*đạp điện	*đạt	*đạt 0	*đảm
*đảng	*đảng ủy	*đảo	*đảo chiếm	*đất	*đấu	*đầm	*đầu	*đầu T	*đầu cầu	*đầu dây	*đầu hẻm
*đầu là	*đầu mối	*đầu ngõ	*đầu năm	*đầu tháng	*đầu thú	*đầu tiên	*đầu từ	*đầu đã	*đầy	*đầy đủ	*đẩy
*đập	*đậu	*đặc	*đặc điểm	*đặt	*đặt 0	*đặt cọc	*đặt mua	*đặt tên	*đẹp	*đẻ	*đếm
*đến	*đến 0	*đến công	*đến dự	*đến hết	*đến khi	*đến lúc	*đến nay	*đến nhà	*đến nhận	*đến nơi	*đến tháng
*đến thăm	*đến trường	*đến trụ	*đến tận	*đến từ	*đề	*đề nghị	*đề xuất	*đền	*đều	*đều là	*để
*để T	*để chuyển	*để con	*để dành	*để lại	*để quên	*để ý	*địa	*địa bàn	*địa chính	*địa chỉ	*địa phương
*địch	*định	*định 0	*định cấm	*định danh	*định không	*định là	*định người	*định số	*định vị	*định xử	*đọc
*đọc bài	*đọc tên	*đọc đúng	*đọc được	*đỏ	*đốc	*đốc N	*đốc công	*đối	*đối chiếu	*đối diện	*đối tượng
*đối với	*đống	*đốt	*đồ	*đồi	*đồn	*đồn biên	*đồn trưởng	*đồng	*đồng bào	*đồng bọn	*đồng cho
*đồng chí	*đồng do	*đồng hồ	*đồng mua	*đồng nghiệp	*đồng nào	*đồng phạm	*đồng phục	*đồng theo	*đồng thời	*đồng tiền	*đồng và
*đồng vào	*đồng vì	*đồng xét	*đồng ý	*đồng đội	*đổ	*đổi	*đỗ	*độ	*độ cồn	*độc	*đội
*đội cảnh	*đội cứu	*đội mũ	*đội nón	*đội quản	*đội trưởng	*động	*động 0	*động viên	*động được	*đột	*đột xuất
*đời	*đỡ	*đỡ đầu	*đợi	*đợt	*đục	*đụng	*đủ	*đủ 0	*đủ tuổi	*đứa	*đứa bé
*đứa cháu	*đứa con	*đứa nhỏ	*đứa trẻ	*đức	*đứng	*đứng lớp	*đứng ra	*đứng tên	*đứng đầu	*đứt	*đứt gân
*đừng	*đựng	*ơi	*ơn	*ơn T	*ơn các	*ưu	*ưu tú	*ước	*ướt	*ạ	*ảnh
*ảnh T	*ảnh chụp	*ảo	*ấm	*ấp	*ấp 0	*ấp úng	*ấy	*ấy T	*ấy có	*ấy không	*ấy là
*ập	*ập vào	*ốc	*ốm	*ống	*ồn	*ổ	*ổn	*ổn định	*ở	*ở bãi	*ở bản
*ở bến	*ở bệnh	*ở chợ	*ở các	*ở công	*ở cổng	*ở cửa	*ở dãy	*ở hẻm	*ở hội	*ở khoa	*ở khu
*ở làng	*ở lại	*ở một	*ở ngã	*ở ngõ	*ở nhà	*ở phòng	*ở phường	*ở phố	*ở quán	*ở sân	*ở thôn
*ở tiệm	*ở trường	*ở trạm	*ở tỉnh	*ở tổ	*ở với	*ở xa	*ở xã	*ở xóm	*ở xưởng	*ở đâu	*ở đây
*ở đó	*ở đầu	*ở ấp	*ủng	*ủng hộ	*ủy	*ủy ban	*ủy xã	*ứng	*ứng dụng	*– 0	*– N
*– T	*– xã	<" T	<" của	<( 0	<( T	<( sn	<) và	<, 0	<, N	<, T	<, ba
<, bé	<, bảo	<, bắt	<, bị	<, cho	<, cháu	<, chỉ	<, chủ	<, con	<, các	<, còn	<, có
<, công	<, cùng	<, do	<, em	<, gặp	<, gọi	<, hai	<, không	<, lớp	<, mẹ	<, một	<, người
<, nhà	<, nhưng	<, nói	<, phó	<, rồi	<, sinh	<, thiếu	<, thượng	<, thầy	<, trong	<, trung	<, trưởng
<, tên	<, tổ	<, và	<, vợ	<, xe	<, đã	<, được	<, đại	<- 0	<0	<0 0	<0 T
<0 của	<0 giờ	<0 h	<0 ngày	<0 người	<0 năm	<0 phút	<0 tháng	<0 triệu	<0 tuổi	<: 0	<: N
<: T	<; T	<<" T	<<( T	<<) và	<<, 0	<<, N	<<, T	<<, bị	<<, cháu	<<, con	<<, có
<<, do	<<, em	<<, hai	<<, một	<<, nhà	<<, phó	<<, thiếu	<<, thượng	<<, thầy	<<, trung	<<, và	<<, vợ
<<, được	<<, đại	<<0	<<0 T	<<0 của	<<0 giờ	<<0 triệu	<<0 tuổi	<<: N	<<: T	<<; T	<<N
<<N là	<<N và	<<T	<<T N	<<T T	<<T chủ	<<T em	<<T giáo	<<T là	<<T sĩ	<<ai	<<an
<<an phường	<<an xã	<<ba	<<ban	<<biên	<<biết	<<biểu	<<buổi	<<bài	<<bán	<<báo	<<bé
<<bên	<<bí	<<bí thư	<<bạn	<<bản	<<bảo	<<bảo vệ	<<bắt	<<bị	<<bị cáo	<<bố	<<bốn
<<bộ	<<ca	<<can	<<cha	<<chi	<<chiến	<<chiều	<<cho	<<cho T	<<chuyện	<<cháu	<<chí
<<chính	<<chỉ	<<chồng	<<chồng T	<<chở	<<chợ	<<chủ	<<chủ nhiệm	<<chủ quán	<<chứng	<<con	<<con T
<<con gái	<<con trai	<<các	<<các T	<<cái	<<cán	<<cán bộ	<<cáo	<<còn	<<có	<<có T	<<công
<<công an	<<cùng	<<cũ	<<cũng	<<cơ	<<cả	<<cảm	<<cảm ơn	<<cảnh	<<cầm	<<cầu	<<cậu
<<của	<<của T	<<cứu	<<cử	<<cửa	<<cựu	<<danh	<<diện	<<do	<<do T	<<dân	<<dâu
<<dương	<<dẫn	<<dịch	<<em	<<ghi	<<gia	<<gia đình	<<giao	<<giám	<<giám đốc	<<giáo	<<giúp
<<giả	<<giải	<<giấy	<<giờ	<<giữ	<<gái	<<gái T	<<gặp	<<gặp T	<<gọi	<<gồm	<<gửi
<<h	<<h 0	<<hai	<<hai T	<<hiện	<<hiệu	<<hiệu trưởng	<<huynh	<<hàng	<<hành	<<hình	<<hóa
<<hôm	<<hại	<<họ	<<học	<<hỏi	<<hộ	<<hộ T	<<hội	<<hợp	<<khai	<<khen	<<khi
<<khoản	<<khu	<<khách	<<không	<<kiểm	<<ký	<<kẻ	<<kế	<<kể	<<kỹ	<<kỹ sư	<<liên
<<luật	<<luật sư	<<là	<<là N	<<là T	<<làm	<<lái	<<lên	<<lúc	<<lý	<<lại	<<lần
<<lớp	<<lớp 0	<<lời	<<mua	<<mà	<<máy	<<mười	<<mạng	<<mất	<<mặt	<<mẹ	<<một
<<mới	<<mời	<<mục	<<nay	<<nghe	<<nghệ	<<nghệ nhân	<<nghị	<<ngày	<<ngày 0	<<người	<<nhiệm
<<nhà	<<nhà T	<<nhân	<<nhân viên	<<nhóm	<<như	<<nhưng	<<nhất	<<nhất là	<<nhận	<<nhắc	<<nhờ
<<niên	<<này	<<nó	<<nói	<<năm	<<năm 0	<<nước	<<nạn	<<nội	<<nữ	<<phán	<<phát
<<phòng	<<phó	<<phường	<<phạt	<<phố	<<phụ	<<phụ huynh	<<phụ nữ	<<qua	<<quán	<<quân	<<quả
<<quản	<<ra	<<riêng	<<rồi	<<sau	<<sinh	<<sinh viên	<<sn	<<sn 0	<<sách	<<sáng	<<sáng 0
<<sát	<<sĩ	<<sư	<<số	<<sở	<<ta	<<tang	<<tay	<<thanh	<<theo	<<thi	<<thiếu
<<thiếu tá	<<thiếu úy	<<thoại	<<thuê	<<thành	<<tháng	<<thì	<<thôn	<<thông	<<thư	<<thương	<<thưởng
<<thượng	<<thượng tá	<<thượng úy	<<thấy	<<thầy	<<thầy giáo	<<thẩm	<<thật	<<thằng	<<thợ	<<thủ	<<thứ
<<tin	<<tiên	<<tiếng	<<tiếp	<<tiền	<<tiệm	<<tra	<<trai	<<trai T	<<trao	<<triệu	<<triệu đồng
<<trong	<<trong đó	<<trung	<<trung tá	<<trung úy	<<trên	<<trình	<<trước	<<trường	<<trưởng	<<trả	<<trẻ
<<trọ	<<trộm	<<trực	<<tuyên	<<tuần	<<tuổi	<<tài	<<tài xế	<<tá	<<tác	<<tâm	<<tên
<<tìm	<<tôi	<<tôi là	<<tư	<<tượng	<<tại	<<tập	<<tặng	<<tỉnh	<<tịch	<<tố	<<tối
<<tổ	<<tổ trưởng	<<tới	<<từ	<<tự	<<viên	<<việc	<<và	<<và T	<<vào	<<vì	<<văn
<<về	<<vệ	<<với	<<vợ	<<vợ T	<<vợ chồng	<<vợ là	<<vụ	<<xe	<<xin	<<xác	<<xác định
<<xã	<<xóm	<<xưng	<<xế	<<xử	<<y	<<án	<<úy	<<đi	<<điều	<<điều tra	<<điện
<<điện thoại	<<đoàn	<<đánh	<<đã	<<đêm	<<đình	<<đình T	<<đó	<<đó có	<<đơn	<<đưa	<<đường
<<được	<<đại	<<đại tá	<<đại úy	<<đầu	<<đến	<<đề	<<để	<<định	<<đọc	<<đốc	<<đối
<<đối tượng	<<đồng	<<đồng chí	<<đội	<<động	<<ơn	<<ơn T	<<ảnh	<<ấy	<<ở	<<– T	<AMENDS
<ASKS	<ASKS CHILD	<ASKS LIVES	<ASKS N	<BELIEVE	<BELIEVE N	<BELIEVE TELL	<CAUGHT	<CAUGHT CAUGHT	<CAUGHT DIDHARM	<CAUGHT N	<CHILD
<CHILD BELIEVE	<CHILD CHILD	<CHILD HAND	<CHILD HURT	<CHILD KIN	<CHILD LIVES	<CHILD MONEY	<CHILD N	<CHILD SCHOOL	<CHILD SEE	<CHILD SPEAKS	<CHILD TELL
<CHILD WORKS	<CRASH	<CRASH LIVES	<CRASH N	<DEAD	<DIDHARM	<DIDHARM CHILD	<DIDHARM KIN	<DIDHARM LIVES	<DIDHARM MONEY	<DIDHARM N	<DIDHARM WORKS
<EVENT	<EVENT LIVES	<EVENT N	<EVENT POST	<GIVES	<GIVES MONEY	<GIVES N	<GIVES THANKS	<HAND	<HAND CHILD	<HAND KIN	<HAND LIVES
<HAND MONEY	<HAND N	<HAND PAYS	<HAND POLICE	<HAND PROOF	<HAND THANKS	<HELPS	<HELPS AMENDS	<HELPS CHILD	<HELPS GIVES	<HELPS KIN	<HELPS LIVES
<HELPS N	<HELPS RETURNS	<HELPS SAVES	<HURT	<HURT CHILD	<HURT HURT	<HURT KIN	<HURT LIVES	<HURT N	<KIN	<KIN CAUGHT	<KIN CHILD
<KIN DIDHARM	<KIN HELPS	<KIN HURT	<KIN KIN	<KIN LIVES	<KIN MONEY	<KIN N	<KIN POLICE	<KIN SEE	<KIN TELL	<KIN WORKS	<LIVES
<LIVES BELIEVE	<LIVES CAUGHT	<LIVES CHILD	<LIVES CRASH	<LIVES DIDHARM	<LIVES HAND	<LIVES HELPS	<LIVES HURT	<LIVES KIN	<LIVES LIVES	<LIVES LOSE	<LIVES MONEY
<LIVES N	<LIVES POLICE	<LIVES POST	<LIVES PROOF	<LIVES SCHOOL	<LIVES SEE	<LIVES SPEAKS	<LIVES TELL	<LIVES THANKS	<LIVES WORKS	<LOSE	<LOSE MONEY
<MONEY	<MONEY CAUGHT	<MONEY CHILD	<MONEY DIDHARM	<MONEY HAND	<MONEY HELPS	<MONEY KIN	<MONEY LIVES	<MONEY MONEY	<MONEY N	<MONEY PAYS	<MONEY TELL
<MONEY WORKS	<N	<N 0	<N BELIEVE	<N CAUGHT	<N CHILD	<N CRASH	<N DIDHARM	<N EVENT	<N HAND	<N HELPS	<N HURT
<N KIN	<N LIVES	<N LOSE	<N MONEY	<N N	<N PAYS	<N POLICE	<N POST	<N SAVES	<N SCHOOL	<N SEE	<N SPEAKS
<N TELL	<N THANKS	<N WORKS	<N bị	<N cho	<N cùng	<N hỏi	<N kể	<N là	<N làm	<N nói	<N và
<N ở	<PAYS	<PAYS GIVES	<PAYS MONEY	<POLICE	<POLICE CAUGHT	<POLICE HAND	<POLICE KIN	<POLICE LIVES	<POLICE N	<POLICE POLICE	<POLICE SPEAKS
<POLICE TELL	<POST	<POST EVENT	<POST HELPS	<POST LIVES	<POST N	<POST POLICE	<POST POST	<POST SCHOOL	<PROOF	<PROOF HAND	<PROOF LIVES
<PROOF N	<PROOF WORKS	<RETURNS	<RETURNS MONEY	<SAFE	<SAVES	<SCHOOL	<SCHOOL CHILD	<SCHOOL HELPS	<SCHOOL KIN	<SCHOOL LIVES	<SCHOOL N
<SCHOOL SCHOOL	<SCHOOL TELL	<SECRET	<SEE	<SEE CHILD	<SEE KIN	<SEE LIVES	<SEE MONEY	<SEE N	<SEE TELL	<SEESTHROUGH	<SPEAKS
<SPEAKS ASKS	<SPEAKS CHILD	<SPEAKS KIN	<T	<T N	<T T	<T bán	<T bảo	<T chủ	<T con	<T em	<T giáo
<T là	<T sĩ	<TELL	<TELL CHILD	<TELL DIDHARM	<TELL KIN	<TELL LIVES	<TELL MONEY	<TELL N	<TELL POLICE	<TELL POST	<TELL PROOF
<TELL SEE	<TELL SPEAKS	<TELL TELL	<TELL WORKS	<TENDS	<THANKS	<THANKS CHILD	<THANKS HAND	<THANKS KIN	<THANKS LIVES	<THANKS N	<UNHARMED
<VICTIM	<VICTIM N	<WORKS	<WORKS KIN	<WORKS LIVES	<WORKS MONEY	<WORKS N	<WORKS SEE	<WORKS TELL	<WORKS WORKS	<a	<ai
<an	<an phường	<an xã	<b	<ba	<ba người	<ban	<ban quản	<binh	<biên	<biên phòng	<biết
<biển	<biểu	<buổi	<bài	<bàn	<bán	<bánh	<báo	<báo cáo	<bãi	<bé	<bên
<bình	<bí	<bí thư	<bò	<bạc	<bạn	<bản	<bảo	<bảo vệ	<bảy	<bắt	<bắt quả
<bằng	<bến	<bếp	<bệnh	<bệnh viện	<bị	<bị can	<bị cáo	<bị hại	<bỏ	<bỏng	<bố
<bốn	<bộ	<bữa	<c	<ca	<camera	<can	<cao	<cha	<chi	<chi bộ	<chiếc
<chiếc xe	<chiến	<chiều	<chiều 0	<cho	<cho T	<cho biết	<chuyên	<chuyển	<chuyện	<cháu	<cháu N
<cháu nội	<cháy	<chân	<chí	<chín	<chính	<chó	<chùa	<chúng	<chúng tôi	<chưa	<chương
<chạy	<chết	<chỉ	<chồng	<chồng T	<chỗ	<chở	<chợ	<chủ	<chủ nhiệm	<chủ nhà	<chủ quán
<chủ tiệm	<chủ trọ	<chủ tịch	<chức	<chứng	<chữ	<con	<con T	<con dâu	<con gái	<con trai	<cuối
<cuốn	<cuộc	<cuộc gọi	<cá	<cá nhân	<các	<các T	<các hộ	<cách	<cái	<cán	<cán bộ
<cáo	<câu	<cây	<còn	<có	<có 0	<có T	<có người	<công	<công an	<công nhân	<công ty
<công tác	<cùng	<căn	<căn cước	<cũ	<cũng	<cơ	<cơ quan	<cơ sở	<cơm	<cước	<cưới
<cướp	<cạnh	<cả	<cảm	<cảm ơn	<cảnh	<cảnh sát	<cấp	<cầm	<cần	<cầu	<cậu
<cổ	<cổng	<của	<của N	<của T	<của một	<cứu	<cử	<cửa	<cửa hàng	<cựu	<danh
<danh sách	<dao	<diễn	<diện	<do	<do T	<du	<dân	<dâu	<dây	<dùng	<dương
<dưới	<dạy	<dẫn	<dịch	<dịch viên	<dụng	<dự	<em	<em N	<ghi	<gia	<gia đình
<gian	<giao	<giao dịch	<già	<giá	<giám	<giám khảo	<giám đốc	<giáo	<giáo N	<giúp	<giả
<giải	<giấy	<giấy khen	<giấy tờ	<giật	<giọng	<giới	<giờ	<giờ 0	<giữ	<giữa	<gái
<gái T	<gãy	<gì	<góp	<gương	<gần	<gặp	<gặp T	<gọi	<gọi T	<gọi cho	<gồm
<gồm T	<gồm các	<gửi	<h	<h 0	<hai	<hai T	<hai người	<hay	<hiện	<hiệu	<hiệu trưởng
<hoa	<hoặc	<huy	<huynh	<huyện	<hàng	<hàng xóm	<hành	<hình	<hòa	<hòa giải	<hóa
<hôm	<hôm sau	<hơn	<hưu	<hướng	<hướng dẫn	<hạ	<hại	<hải	<hết	<hệ	<họ
<học	<học sinh	<họp	<hỏi	<hồ	<hồi	<hộ	<hộ T	<hội	<hội phụ	<hợp	<khai
<khen	<khen cho	<khi	<khi T	<khiến	<kho	<khoản	<khoảng	<khoảng 0	<khu	<khu phố	<khu vực
<khác	<khách	<khóa	<không	<không có	<khảo	<khởi	<khởi tố	<kia	<kinh	<kiến	<kiểm
<kiểm tra	<kéo	<kêu	<ký	<kẻ	<kẻ gian	<kế	<kết	<kết quả	<kể	<kịp	<kỹ
<kỹ sư	<lao	<linh	<liên	<liên hệ	<liền	<liệt	<loa	<luật	<luật sư	<là	<là N
<là T	<làm	<làng	<lái	<lái xe	<lên	<lúc	<lý	<lưu	<lương	<lượng	<lạ
<lạc	<lại	<lấy	<lần	<lập	<lễ	<lớn	<lớp	<lớp 0	<lời	<lợi	<lừa
<lực	<ma	<mang	<may	<minh	<mua	<muốn	<mà	<máy	<mình	<mươi	<mười
<mạng	<mất	<mấy	<mắt	<mặt	<mẹ	<mọi	<mối	<mỗi	<một	<một người	<mới
<mời	<mở	<mục	<nam	<nay	<ngay	<nghe	<nghe tiếng	<nghi	<nghiệp	<nghề	<nghệ
<nghệ nhân	<nghỉ	<nghị	<ngoài	<ngoái	<ngoại	<nguyên	<ngày	<ngày 0	<ngân	<ngân hàng	<ngõ
<người	<người bị	<người ta	<ngồi	<nhau	<nhiều	<nhiệm	<nhà	<nhà T	<nhà trường	<nhân	<nhân viên
<nhì	<nhìn	<nhóm	<như	<nhưng	<nhạc	<nhất	<nhất là	<nhận	<nhắc	<nhắn	<nhặt
<nhỏ	<nhớ	<nhờ	<nhờ T	<những	<ninh	<niên	<nuôi	<nào	<này	<nên	<nó
<nói	<năm	<năm 0	<năm nay	<năm ngoái	<nơi	<nước	<nạn	<nạn nhân	<nấu	<nằm	<nặng
<nổ	<nội	<nộp	<nợ	<nửa	<nữ	<phiên	<phong	<phá	<phán	<pháp	<phát
<phát hiện	<phân	<phí	<phòng	<phó	<phú	<phút	<phút sau	<phường	<phạm	<phạt	<phải
<phần	<phố	<phụ	<phụ huynh	<phụ nữ	<phụ trách	<qua	<quan	<quay	<quen	<quyết	<quyết định
<quán	<quân	<quê	<quả	<quả tang	<quản	<quản lý	<quốc	<quỹ	<ra	<riêng	<ruột
<rõ	<rượu	<rằng	<rể	<rồi	<rủ	<sang	<sao	<sau	<sau 0	<sau khi	<sinh
<sinh viên	<sn	<sn 0	<sách	<sáng	<sáng 0	<sát	<sáu	<sĩ	<sĩ N	<sơ	<sơn
<sư	<sản	<số	<số 0	<sổ	<sở	<sửa	<sự	<ta	<tai	<tang	<tay
<tham	<thanh	<thanh niên	<thay	<theo	<thi	<thiếu	<thiếu tá	<thiếu úy	<thoại	<thoại của	<thu
<thuyền	<thuê	<thuốc	<thuộc	<thành	<tháng	<tháng 0	<thân	<thêm	<thì	<thôn	<thông
<thông báo	<thông tin	<thăm	<thư	<thư chi	<thư ký	<thư đảng	<thương	<thường	<thưởng	<thượng	<thượng tá
<thượng úy	<thấy	<thầy	<thầy N	<thầy giáo	<thẩm	<thẩm phán	<thật	<thằng	<thẻ	<thế	<thể
<thị	<thợ	<thủ	<thứ	<thứ ba	<thứ hai	<thứ tư	<tin	<tiên	<tiếng	<tiếp	<tiếp nhận
<tiền	<tiểu	<tiệm	<toàn	<toán	<tra	<tra viên	<trai	<trai T	<trang	<tranh	<trao
<triệu	<triệu đồng	<trong	<trong đó	<trung	<trung tá	<trung úy	<truy	<trách	<trên	<trình	<trò
<trú	<trúng	<trưa	<trước	<trước đó	<trường	<trường hợp	<trưởng	<trưởng N	<trưởng ban	<trưởng công	<trạm
<trả	<trả lời	<trẻ	<trị	<trọ	<trọng	<trộm	<trợ	<trụ	<trụ sở	<trực	<trực ban
<tuyên	<tuần	<tuần tra	<tuổi	<ty	<tài	<tài khoản	<tài xế	<tàu	<tá	<tá N	<tác
<tám	<tâm	<tân	<tên	<tên N	<tìm	<tình	<tòa	<tôi	<tôi là	<túi	<tư
<tượng	<tại	<tại nhà	<tạm	<tải	<tấm	<tập	<tặng	<tặng giấy	<tế	<tỉnh	<tịch
<tịch ubnd	<tọa	<tố	<tối	<tối 0	<tổ	<tổ 0	<tổ chức	<tổ công	<tổ trưởng	<tổng	<tới
<tờ	<từ	<từng	<tử	<tử vong	<tự	<ubnd	<ubnd xã	<uống	<vai	<vay	<vi
<viên	<viên N	<viết	<việc	<viện	<vong	<và	<và T	<vàng	<vào	<vé	<vì
<ví	<văn	<vườn	<vẫn	<vận	<vận động	<vật	<vậy	<về	<vệ	<vị	<với
<với T	<vợ	<vợ T	<vợ chồng	<vợ là	<vụ	<vừa	<vực	<xe	<xe máy	<xe ôm	<xin
<xong	<xuất	<xuống	<xác	<xác định	<xã	<xét	<xóm	<xưng	<xưởng	<xế	<xử
<xử phạt	<y	<y tế	<yêu	<yêu cầu	<án	<áo	<ôm	<úy	<úy N	<ý	<ăn
<đang	<đi	<điều	<điều tra	<điểm	<điện	<điện thoại	<đoàn	<đoạn	<đàn	<đám	<đánh
<đáp	<đây	<đã	<đèn	<đêm	<đêm 0	<đình	<đình T	<đò	<đòi	<đó	<đó T
<đó có	<đó là	<đóng	<đông	<đúng	<đăng	<đăng ký	<đơn	<đưa	<đường	<được	<được T
<đại	<đại diện	<đại tá	<đại úy	<đạo	<đạp	<đảng	<đảng ủy	<đất	<đầu	<đầu là	<đầu tiên
<đặt	<đến	<đề	<đề nghị	<để	<địa	<định	<đọc	<đỏ	<đốc	<đối	<đối tượng
<đồ	<đồn	<đồng	<đồng chí	<đội	<đội trưởng	<động	<đủ	<đứa	<đứng	<ơn	<ơn T
<ảnh	<ấp	<ấy	<ở	<ủy	<– T	=a0	=a1	=a10	=a2	=a3	=a4
=a6	=a7	=a8	=a9	=b0	=b1	=b2	=b3	=b8	=b9	=kin	=kin anh
=kin ba	=kin bác	=kin bạn	=kin bố	=kin cha	=kin cháu	=kin chú	=kin chị	=kin chồng	=kin chủ	=kin con	=kin em
=kin mẹ	=kin of	=kin of anh	=kin of bà	=kin of cháu	=kin of chị	=kin of chủ	=kin of con	=kin of cô	=kin of người	=kin of ông	=kin vợ
=o0	=o1	=speaks	=stranger	=tip	=told	=witness	>" T	>" con	>" của	>" tôi	>( 0
>( lớp	>( sinh	>( sn	>( tổ	>) bị	>) và	>, 0	>, T	>, ai	>, ba	>, bán	>, báo
>, bí	>, bảo	>, bắt	>, bị	>, chi	>, cho	>, chuyển	>, cháu	>, chạy	>, chỉ	>, chủ	>, con
>, cán	>, còn	>, có	>, công	>, cùng	>, cũng	>, cả	>, em	>, ghi	>, giao	>, giám	>, giáo
>, giờ	>, gãy	>, gọi	>, gửi	>, hai	>, hiện	>, học	>, hỏi	>, hứa	>, khai	>, không	>, kẻ
>, kể	>, là	>, làm	>, lái	>, lấy	>, lớp	>, mang	>, may	>, mất	>, mẹ	>, mỗi	>, một
>, mới	>, mời	>, mở	>, nay	>, nghe	>, nguyên	>, người	>, ngồi	>, ngụ	>, nhà	>, nhân	>, nhưng
>, nhận	>, nhờ	>, nói	>, năm	>, phát	>, phó	>, phường	>, phải	>, phụ	>, quay	>, quê	>, ra
>, rồi	>, sau	>, sinh	>, sn	>, sáng	>, số	>, tay	>, thu	>, thôn	>, thấy	>, thợ	>, trao
>, trong	>, trú	>, trường	>, trưởng	>, trả	>, tên	>, tôi	>, tặng	>, tổ	>, tổng	>, từ	>, từng
>, tự	>, và	>, vì	>, về	>, vợ	>, vừa	>, xe	>, xin	>, xã	>, đang	>, đi	>, đã
>, đưa	>, được	>, đến	>, đề	>, để	>, đọc	>, đội	>, đứng	>, đừng	>, ở	>- 0	>. T
>. công	>. người	>0	>0 0	>0 a	>0 b	>0 c	>0 con	>0 giờ	>0 h	>0 hộ	>0 km
>0 m	>0 nghìn	>0 ngày	>0 người	>0 năm	>0 phút	>0 tháng	>0 triệu	>0 trường	>0 tuổi	>0 tỷ	>0 và
>0 vụ	>0 đồng	>: 0	>: T	>: không	>; 0	>; T	>>( 0	>>( lớp	>>( sinh	>>( sn	>>( tổ
>>, 0	>>, T	>>, bán	>>, bí	>>, bảo	>>, bị	>>, chi	>>, cho	>>, cháu	>>, chủ	>>, con	>>, cán
>>, có	>>, công	>>, giáo	>>, hai	>>, học	>>, không	>>, làm	>>, lái	>>, lớp	>>, người	>>, nhà	>>, nhân
>>, nói	>>, phó	>>, sinh	>>, thôn	>>, thợ	>>, trú	>>, trưởng	>>, tổ	>>, vợ	>>, đang	>>, đã	>>, được
>>, đội	>>. T	>>. công	>>. người	>>0	>>0 0	>>0 a	>>0 triệu	>>0 tuổi	>>: T	>>; T	>>N
>>T	>>T con	>>a	>>ai	>>an	>>an phường	>>an xã	>>b	>>ba	>>ban	>>biên	>>biết
>>biểu	>>buổi	>>bài	>>bàn	>>bán	>>bánh	>>báo	>>bé	>>bên	>>bình	>>bí	>>bí thư
>>bạn	>>bản	>>bảo	>>bảo vệ	>>bảy	>>bắt	>>bằng	>>bệnh	>>bị	>>bị bắt	>>bị phạt	>>bỏ
>>bỏng	>>bố	>>bốn	>>bộ	>>ca	>>can	>>cha	>>chi	>>chi hội	>>chiếc	>>cho	>>cho T
>>cho biết	>>chuyển	>>chuyện	>>cháu	>>chân	>>chưa	>>chạy	>>chạy xe	>>chỉ	>>chỉ huy	>>chồng	>>chở
>>chợ	>>chụp	>>chủ	>>chủ quán	>>chủ tiệm	>>chủ tịch	>>con	>>con T	>>con gái	>>con trai	>>cung	>>cá
>>các	>>cách	>>cái	>>cán	>>cán bộ	>>cáo	>>câu	>>cây	>>còn	>>có	>>công	>>công an
>>công nhân	>>cùng	>>cũng	>>cơ	>>cười	>>cả	>>cảm	>>cảm ơn	>>cảnh	>>cảnh sát	>>cấp	>>cầm
>>cầu	>>cắt	>>của	>>cứu	>>cửa	>>diễn	>>diện	>>do	>>dân	>>dùng	>>dạy	>>dẫn
>>em	>>ghi	>>gia	>>giao	>>già	>>giám	>>giám đốc	>>giáo	>>giáo viên	>>giúp	>>giả	>>giải
>>giấy	>>giờ	>>giữ	>>gái	>>gãy	>>góp	>>gọi	>>gửi	>>hai	>>hay	>>hiện	>>hiệu
>>hiệu trưởng	>>huy	>>hàng	>>hành	>>hình	>>hóa	>>hôm	>>hơn	>>hướng	>>hướng dẫn	>>hết	>>họ
>>học	>>học lớp	>>học sinh	>>hỏi	>>hồ	>>hỗ	>>hộ	>>hội	>>hội trưởng	>>hợp	>>hứa	>>khai
>>khen	>>khi	>>khu	>>khuyên	>>khách	>>khóa	>>khóc	>>không	>>khỏi	>>kiểm	>>kéo	>>ký
>>kẻ	>>kế	>>kết	>>kể	>>kịp	>>kỹ	>>liên	>>lo	>>là	>>là T	>>làm	>>làm chủ
>>làng	>>lái	>>lái xe	>>lên	>>lúc	>>lý	>>lại	>>lấy	>>lần	>>lập	>>lắp	>>lỗi
>>lớp	>>lớp 0	>>lời	>>lừa	>>mang	>>may	>>miễn	>>mua	>>mà	>>máy	>>mình	>>mười
>>mất	>>mất 0	>>mắt	>>mặt	>>mẹ	>>mỗi	>>một	>>mới	>>mời	>>mở	>>nay	>>ngay
>>nghe	>>nghề	>>nghỉ	>>nghị	>>ngoài	>>nguyên	>>ngày	>>ngày 0	>>ngõ	>>người	>>ngồi	>>ngủ
>>nhau	>>nhiều	>>nhiệm	>>nhà	>>nhân	>>nhân viên	>>nhóm	>>nhưng	>>nhất	>>nhận	>>nhắc	>>nhắn
>>nhặt	>>nhớ	>>nhờ	>>niên	>>nuôi	>>nào	>>này	>>nên	>>nó	>>nói	>>năm	>>năm 0
>>nước	>>nấu	>>nằm	>>nộp	>>nữ	>>phát	>>phát hiện	>>phí	>>phòng	>>phó	>>phó chủ	>>phường
>>phạt	>>phạt 0	>>phải	>>phố	>>phụ	>>phụ trách	>>qua	>>quay	>>quán	>>quê	>>quản	>>ra
>>rằng	>>rồi	>>sang	>>sau	>>sinh	>>sinh lớp	>>sinh ngày	>>sinh năm	>>sinh viên	>>sn	>>sn 0	>>sáng
>>sát	>>sáu	>>sĩ	>>sư	>>sẽ	>>số	>>số 0	>>sổ	>>sửa	>>tay	>>thanh	>>thay
>>theo	>>thiếu	>>thoại	>>thu	>>thuê	>>thuốc	>>thành	>>tháng	>>thêm	>>thì	>>thôn	>>thông
>>thư	>>thương	>>thường	>>thượng	>>thấy	>>thầy	>>thợ	>>thủ	>>thứ	>>thừa	>>tin	>>tiếng
>>tiếp	>>tiền	>>tiểu	>>tiệm	>>tra	>>trai	>>trao	>>triệu	>>triệu đồng	>>trong	>>trung	>>trách
>>trên	>>trình	>>trú	>>trước	>>trường	>>trưởng	>>trưởng ban	>>trưởng công	>>trưởng tổ	>>trả	>>trẻ	>>trọ
>>trộm	>>trợ	>>trực	>>tuần	>>tuổi	>>tài	>>tá	>>tên	>>tìm	>>tôi	>>tư	>>tại
>>tạm	>>tập	>>tặng	>>tỉnh	>>tịch	>>tịch hội	>>tịch ubnd	>>tố	>>tối	>>tổ	>>tổ 0	>>tổ trưởng
>>tổng	>>tới	>>tờ	>>từ	>>từng	>>tự	>>ubnd	>>uống	>>vai	>>vay	>>viên	>>viết
>>việc	>>viện	>>và	>>và T	>>vào	>>vé	>>vì	>>văn	>>vẫn	>>về	>>vệ	>>với
>>vợ	>>vụ	>>vừa	>>xe	>>xem	>>xin	>>xuống	>>xác	>>xã	>>xóm	>>xử	>>y
>>yêu	>>áo	>>ôm	>>úy	>>ý	>>ăn	>>đang	>>đem	>>đi	>>điều	>>điện	>>điện thoại
>>đoàn	>>đánh	>>đã	>>đã bị	>>đèn	>>đêm	>>đình	>>đòi	>>đó	>>đóng	>>đúng	>>đăng
>>đơn	>>đưa	>>đường	>>được	>>đại	>>đất	>>đầu	>>đặt	>>đến	>>đề	>>đề nghị	>>để
>>định	>>đọc	>>đốc	>>đối	>>đồng	>>đội	>>đội trưởng	>>động	>>đứng	>>ơn	>>ảnh	>>ấp
>>ở	>>ở thôn	>>ở xóm	>AMENDS	>ASKS	>ASKS CHILD	>ASKS KIN	>ASKS LIVES	>ASKS MONEY	>ASKS TELL	>BELIEVE	>BELIEVE LIVES
>BELIEVE LOSE	>BELIEVE MONEY	>BELIEVE TELL	>CAUGHT	>CAUGHT CAUGHT	>CAUGHT DIDHARM	>CAUGHT LIVES	>CAUGHT MONEY	>CHILD	>CHILD BELIEVE	>CHILD CHILD	>CHILD CRASH
>CHILD DIDHARM	>CHILD HAND	>CHILD HELPS	>CHILD HURT	>CHILD KIN	>CHILD LIVES	>CHILD MONEY	>CHILD PAYS	>CHILD POLICE	>CHILD SCHOOL	>CHILD SEE	>CHILD SPEAKS
>CHILD TELL	>CHILD WORKS	>CRASH	>CRASH HURT	>CRASH LIVES	>CRASH MONEY	>DEAD	>DIDHARM	>DIDHARM CHILD	>DIDHARM DIDHARM	>DIDHARM HAND	>DIDHARM HURT
>DIDHARM KIN	>DIDHARM LIVES	>DIDHARM LOSE	>DIDHARM MONEY	>DIDHARM TELL	>DIDHARM WORKS	>EVENT	>EVENT LIVES	>GIVES	>GIVES CHILD	>GIVES MONEY	>HAND
>HAND CHILD	>HAND HAND	>HAND HELPS	>HAND HURT	>HAND KIN	>HAND LIVES	>HAND MONEY	>HAND PAYS	>HAND POLICE	>HAND PROOF	>HAND TELL	>HAND THANKS
>HELPS	>HELPS AMENDS	>HELPS CHILD	>HELPS GIVES	>HELPS KIN	>HELPS LIVES	>HELPS RETURNS	>HELPS SAVES	>HELPS SPEAKS	>HURT	>HURT CHILD	>HURT CRASH
>HURT HURT	>HURT KIN	>HURT LIVES	>HURT MONEY	>HURT TELL	>KIN	>KIN CAUGHT	>KIN CHILD	>KIN DIDHARM	>KIN HAND	>KIN HELPS	>KIN HURT
>KIN KIN	>KIN LIVES	>KIN LOSE	>KIN MONEY	>KIN PAYS	>KIN POLICE	>KIN SEE	>KIN SPEAKS	>KIN TELL	>KIN WORKS	>LIVES	>LIVES BELIEVE
>LIVES CAUGHT	>LIVES CHILD	>LIVES CRASH	>LIVES DIDHARM	>LIVES EVENT	>LIVES HAND	>LIVES HELPS	>LIVES HURT	>LIVES KIN	>LIVES LIVES	>LIVES LOSE	>LIVES MONEY
>LIVES PAYS	>LIVES POLICE	>LIVES POST	>LIVES PROOF	>LIVES SCHOOL	>LIVES SEE	>LIVES SPEAKS	>LIVES TELL	>LIVES THANKS	>LIVES WORKS	>LOSE	>LOSE CHILD
>LOSE KIN	>LOSE LIVES	>LOSE MONEY	>MONEY	>MONEY BELIEVE	>MONEY CHILD	>MONEY CRASH	>MONEY DIDHARM	>MONEY HAND	>MONEY HELPS	>MONEY HURT	>MONEY KIN
>MONEY LIVES	>MONEY LOSE	>MONEY MONEY	>MONEY PAYS	>MONEY SEE	>MONEY SPEAKS	>MONEY TELL	>MONEY WORKS	>N	>PAYS	>PAYS GIVES	>PAYS KIN
>PAYS LIVES	>PAYS MONEY	>PAYS PAYS	>PAYS POLICE	>POLICE	>POLICE HAND	>POLICE LIVES	>POLICE POLICE	>POLICE SEE	>POLICE SPEAKS	>POLICE TELL	>POST
>POST EVENT	>POST HAND	>POST HELPS	>POST LIVES	>POST POLICE	>POST POST	>POST SCHOOL	>POST SPEAKS	>POST TELL	>PROOF	>PROOF HAND	>PROOF LIVES
>PROOF TELL	>RETURNS	>RETURNS MONEY	>SAFE	>SAFE RETURNS	>SAFE SEESTHROUGH	>SAVES	>SAVES CHILD	>SAVES HURT	>SCHOOL	>SCHOOL CHILD	>SCHOOL HELPS
>SCHOOL HURT	>SCHOOL KIN	>SCHOOL LIVES	>SCHOOL SCHOOL	>SCHOOL TELL	>SECRET	>SEE	>SEE BELIEVE	>SEE CHILD	>SEE HAND	>SEE KIN	>SEE LIVES
>SEE MONEY	>SEE SEE	>SEE TELL	>SEESTHROUGH	>SPEAKS	>SPEAKS ASKS	>SPEAKS BELIEVE	>SPEAKS CHILD	>SPEAKS DIDHARM	>SPEAKS HAND	>SPEAKS KIN	>SPEAKS LIVES
>SPEAKS MONEY	>SPEAKS SCHOOL	>SPEAKS TELL	>T	>T N	>T T	>T bán	>T bảo	>T chủ	>T con	>T công	>T em
>T giáo	>T gái	>T không	>T là	>T ngoại	>T nói	>T nội	>T sĩ	>T đi	>TELL	>TELL BELIEVE	>TELL CHILD
>TELL DIDHARM	>TELL HAND	>TELL HELPS	>TELL KIN	>TELL LIVES	>TELL LOSE	>TELL MONEY	>TELL PAYS	>TELL POLICE	>TELL POST	>TELL PROOF	>TELL SCHOOL
>TELL SEE	>TELL SPEAKS	>TELL TELL	>TELL WORKS	>TENDS	>THANKS	>THANKS CHILD	>THANKS MONEY	>UNHARMED	>VICTIM	>WORKS	>WORKS BELIEVE
>WORKS CHILD	>WORKS HAND	>WORKS HELPS	>WORKS HURT	>WORKS KIN	>WORKS LIVES	>WORKS MONEY	>WORKS N	>WORKS PAYS	>WORKS SCHOOL	>WORKS SEE	>WORKS SPEAKS
>WORKS TELL	>WORKS WORKS	>a	>a 0	>ai	>ai cũng	>an	>an ninh	>an phường	>an toàn	>an xã	>b
>ba	>ba lần	>ba ngày	>ba người	>ban	>ban công	>bao	>bay	>binh	>biên	>biên bản	>biên giới
>biên phòng	>biến	>biết	>biển	>biển số	>biểu	>buôn	>buổi	>buộc	>bài	>bàn	>bàn tay
>bày	>bán	>bán hàng	>bán vé	>bánh	>báo	>báo cho	>báo cáo	>báo công	>bát	>bãi	>bé
>bên	>bên kia	>bình	>bí	>bí thư	>bò	>bóng	>bông	>băng	>bơi	>bơm	>bước
>bạc	>bạn	>bản	>bảng	>bảo	>bảo hiểm	>bảo vệ	>bảy	>bấm	>bất	>bật	>bắc
>bắt	>bằng	>bế	>bến	>bến xe	>bếp	>bệnh	>bệnh viện	>bị	>bị bắt	>bị cáo	>bị khởi
>bị lừa	>bị phạt	>bị thương	>bị tạm	>bị xử	>bỏ	>bỏ đi	>bỏng	>bố	>bốc	>bốn	>bồi
>bồi thường	>bộ	>bộ đội	>bờ	>bữa	>c	>ca	>cai	>cam	>cam kết	>camera	>can
>cao	>cha	>cha mẹ	>chai	>chi	>chi bộ	>chi hội	>chia	>chia sẻ	>chiếc	>chiếc xe	>chiếm
>chiến	>chiến sĩ	>chiếu	>chiều	>cho	>cho 0	>cho T	>cho biết	>cho con	>cho công	>cho cả	>cho cảnh
>cho hay	>cho mượn	>cho một	>cho người	>cho tổ	>cho vay	>chung	>chuyên	>chuyền	>chuyển	>chuyển 0	>chuyển tiền
>chuyện	>chuông	>cháo	>cháu	>cháy	>chân	>chè	>chèo	>chép	>chìa	>chí	>chín
>chính	>chó	>chùa	>chúng	>chúng tôi	>chơi	>chưa	>chương	>chạy	>chạy xe	>chấn	>chấn thương
>chẳng	>chặn	>chế	>chết	>chỉ	>chỉ huy	>chịu	>chối	>chống	>chốt	>chồng	>chồng T
>chỗ	>chờ	>chở	>chợ	>chục	>chụp	>chủ	>chủ nhiệm	>chủ nhà	>chủ quán	>chủ tiệm	>chủ tịch
>chức	>chứng	>chừng	>chửi	>chữ	>chữa	>chữa cháy	>clip	>coi	>con	>con T	>con gái
>con trai	>cung	>cung cấp	>cuối	>cuốn	>cuộc	>cuộc gọi	>cà	>cà phê	>cài	>cá	>các
>các T	>các em	>cách	>cái	>cán	>cán bộ	>cánh	>cáo	>cát	>cân	>câu	>cây
>cây số	>còi	>còn	>còn lại	>có	>có 0	>có T	>có hai	>có mặt	>có người	>công	>công an
>công nhân	>công ty	>công tác	>cùng	>cùng 0	>cúp	>căn	>căn cước	>cũ	>cũng	>cũng bị	>cơ
>cơ quan	>cơ sở	>cơm	>cư	>cước	>cưới	>cướp	>cười	>cạnh	>cả	>cả hai	>cảm
>cảm ơn	>cảnh	>cảnh sát	>cấm	>cấp	>cấp cứu	>cầm	>cần	>cầu	>cậu	>cắm	>cắn
>cắp	>cắt	>cặp	>cọc	>cố	>cồn	>cổ	>cổng	>cộng	>cột	>cờ	>của
>của T	>của công	>của một	>của người	>cứ	>cứu	>cử	>cửa	>cửa hàng	>cựu	>danh	>dao
>diễn	>diện	>do	>do T	>doanh	>du	>dài	>dành	>dám	>dán	>dân	>dân phố
>dân quân	>dâu	>dây	>dãy	>dép	>dòng	>dùng	>dương	>dưới	>dạy	>dấu	>dầu
>dẫn	>dập	>dắt	>dặn	>dịch	>dọa	>dọn	>dốc	>dụ	>dụng	>dừng	>dự
>dựng	>em	>ga	>ghe	>ghi	>ghi lại	>ghé	>ghế	>gia	>gia đình	>gian	>giao
>giao dịch	>giao nộp	>giao thông	>già	>giá	>giá 0	>giác	>giám	>giám đốc	>giáo	>giáo N	>giáo viên
>giúp	>giả	>giải	>giải thích	>giảm	>giấu	>giấy	>giấy khen	>giấy tờ	>giật	>giọng	>giống
>giới	>giờ	>giờ sáng	>giữ	>giữ lại	>giữa	>gom	>gà	>gác	>gái	>gây	>gã
>gãy	>gãy xương	>gì	>gói	>góp	>góp 0	>gõ	>gạch	>gạo	>gấp	>gần	>gặp
>gọi	>gọi 0	>gọi cho	>gọi công	>gọi điện	>gốc	>gỗ	>gỡ	>gửi	>h	>hai	>hai T
>hai con	>hai lần	>hai mươi	>hai ngày	>hai người	>hai thanh	>hay	>hiến	>hiểm	>hiện	>hiệu	>hiệu trưởng
>hoa	>hoàn	>hoặc	>huy	>huynh	>huyện	>hà	>hàn	>hàng	>hàng xóm	>hành	>hành vi
>hát	>hè	>hình	>hình sự	>hòa	>hòa giải	>hóa	>hô	>hôm	>hôm sau	>hơi	>hơn
>hơn 0	>hưu	>hương	>hướng	>hướng dẫn	>hạ	>hại	>hạn	>hải	>hậu	>hằng	>hẹn
>hẻm	>hẻm 0	>hết	>hệ	>họ	>học	>học lớp	>học sinh	>học trò	>họp	>hỏi	>hồ
>hồ sơ	>hồi	>hồng	>hỗ	>hỗ trợ	>hộ	>hội	>hội phụ	>hội trưởng	>hộp	>hợp	>hợp đồng
>hụi	>hứa	>in	>khai	>khen	>khi	>khiến	>khiển	>kho	>khoa	>khoe	>khoản
>khoản 0	>khu	>khu phố	>khu vực	>khuyên	>khuyến	>khác	>khách	>khám	>khâu	>khí	>khó
>khóa	>khóc	>khói	>không	>không ai	>không biết	>không còn	>không có	>không lấy	>không mất	>không phải	>không được
>khăn	>khẩu	>khẳng	>khẳng định	>khỏe	>khỏi	>khối	>khởi	>khởi tố	>kia	>kim	>kinh
>kiến	>kiểm	>kiểm tra	>kiệm	>km	>kèm	>kéo	>kê	>kêu	>kín	>kính	>ký
>ký cam	>kẹo	>kẻ	>kẻ gian	>kế	>kế toán	>kết	>kể	>kể chuyện	>kể lại	>kể với	>kịch
>kịp	>kỳ	>kỹ	>kỹ sư	>lan	>lao	>liên	>liên lạc	>liền	>liệt	>liệu	>lo
>loa	>long	>luôn	>luận	>luật	>ly	>là	>là N	>là T	>là người	>làm	>làm chủ
>làm tổ	>làm việc	>làng	>lá	>lái	>lái xe	>lâm	>lâu	>lãi	>lãnh	>lê	>lên
>lò	>lòng	>lô	>lúa	>lúc	>lúc 0	>lý	>lưng	>lưu	>lương	>lưới	>lượng
>lượt	>lạ	>lạc	>lại	>lại 0	>lạnh	>lấy	>lấy tiền	>lần	>lập	>lập biên	>lắc
>lắp	>lặng	>lễ	>lệnh	>lịch	>lối	>lỗi	>lộ	>lớn	>lớp	>lớp 0	>lời
>lợi	>lợn	>lừa	>lừa đảo	>lửa	>lực	>lực lượng	>m	>ma	>ma túy	>mai	>mang
>may	>minh	>miễn	>miễn phí	>mong	>mua	>muốn	>mà	>mà không	>màn	>màu	>mái
>máu	>máy	>mã	>mãi	>mét	>mì	>mình	>móc	>mô	>mô hình	>mùa	>mùi
>mũ	>mũi	>mưa	>mươi	>mương	>mười	>mượn	>mạng	>mạnh	>mất	>mất 0	>mấy
>mầm	>mầm non	>mẫu	>mật	>mắc	>mắt	>mặc	>mặc áo	>mặt	>mẹ	>mọi	>mọi người
>mổ	>mỗi	>mỗi người	>mỗi tháng	>một	>một T	>một lần	>một mình	>một người	>mới	>mới biết	>mời
>mở	>mở cửa	>mục	>mức	>mừng	>mỹ	>nam	>nay	>ngang	>ngay	>nghe	>nghe tiếng
>nghi	>nghiệm	>nghiện	>nghiệp	>nghèo	>nghìn	>nghĩa	>nghề	>nghệ	>nghỉ	>nghị	>ngoài
>ngoại	>nguy	>nguyên	>nguyện	>ngàn	>ngày	>ngày 0	>ngân	>ngân hàng	>ngã	>ngón	>ngõ
>ngõ 0	>ngăn	>người	>người bị	>người dân	>người gọi	>người khác	>người lạ	>người ta	>người đi	>người đàn	>người đã
>ngồi	>ngụ	>ngủ	>nhanh	>nhau	>nhiều	>nhiều lần	>nhiệm	>nhà	>nhà T	>nhà trường	>nhà văn
>nhà ở	>nhân	>nhân viên	>nhìn	>nhóm	>như	>nhưng	>nhưng T	>nhảy	>nhất	>nhất là	>nhẫn
>nhận	>nhận lại	>nhận ra	>nhập	>nhật	>nhắc	>nhắn	>nhắn tin	>nhặt	>nhặt được	>nhẹ	>nhỏ
>nhớ	>nhờ	>nhở	>những	>nhựa	>ninh	>niên	>non	>nuôi	>nào	>nào cũng	>này
>não	>nên	>nên không	>nêu	>nó	>nói	>nói chuyện	>nói với	>nóng	>nông	>năm	>năm 0
>năm nay	>năng	>nơi	>nương	>nước	>nạn	>nấu	>nắm	>nằm	>nặng	>nếu	>nồi
>nổ	>nổi	>nội	>nộp	>nộp 0	>nợ	>nửa	>nửa đêm	>nữ	>nữa	>phao	>phong
>phá	>pháo	>pháp	>phát	>phát hiện	>phân	>phép	>phê	>phí	>phía	>phòng	>phó
>phó chủ	>phó trưởng	>phú	>phút	>phương	>phường	>phạm	>phạt	>phạt 0	>phải	>phản	>phần
>phố	>phố 0	>phụ	>phụ huynh	>phụ nữ	>phụ trách	>phục	>pin	>qua	>qua mạng	>quan	>quang
>quay	>quay lại	>quen	>quy	>quyết	>quyết định	>quyền	>quà	>quá	>quán	>quân	>quét
>quê	>quên	>quý	>quả	>quản	>quản lý	>quảng	>quần	>quầy	>quốc	>quỹ	>ra
>rau	>riêng	>run	>ruộng	>ruột	>rào	>rác	>rách	>rõ	>rút	>rơi	>rượu
>rất	>rẫy	>rằng	>rồi	>rồi gọi	>rộng	>rủ	>rừng	>rửa	>sai	>sang	>sao
>sau	>sau 0	>sau khi	>say	>sinh	>sinh lớp	>sinh ngày	>sinh năm	>sinh viên	>sn	>sn 0	>suất
>suối	>suốt	>sách	>sáng	>sát	>sát khu	>sáu	>sân	>sâu	>sông	>súng	>sĩ
>sơ	>sơn	>sư	>sạch	>sản	>sắt	>sẻ	>sẽ	>số	>số 0	>sống	>sổ
>sớm	>sở	>sợ	>sức	>sửa	>sữa	>sự	>ta	>tai	>tai nạn	>tang	>tay
>tham	>tham gia	>thang	>thanh	>thanh niên	>thay	>thcs	>theo	>thi	>thiếu	>thiếu tá	>thiệt
>thiệt hại	>thoát	>thoại	>thu	>thu 0	>thuyền	>thuê	>thuốc	>thuộc	>thành	>tháng	>tháng 0
>thân	>thêm	>thêm 0	>thì	>thì bị	>thích	>thôi	>thôn	>thôn 0	>thông	>thông báo	>thông tin
>thùng	>thú	>thăm	>thư	>thư chi	>thương	>thường	>thưởng	>thượng	>thượng úy	>thả	>thấy
>thầy	>thật	>thằng	>thẳng	>thẻ	>thế	>thể	>thị	>thống	>thời	>thở	>thợ
>thủ	>thủ tục	>thứ	>thứ ba	>thứ hai	>thức	>thừa	>thừa nhận	>thử	>thực	>tin	>tin nhắn
>tiêm	>tiên	>tiêu	>tiến	>tiếng	>tiếp	>tiết	>tiết kiệm	>tiền	>tiểu	>tiểu học	>tiểu thương
>tiệm	>to	>toàn	>toàn bộ	>toán	>tra	>trai	>trang	>tranh	>trao	>treo	>triệu
>triệu đồng	>trong	>trong 0	>trong đó	>trung	>trung tá	>trung tâm	>trung úy	>truy	>truyền	>trà	>trách
>trái	>trâu	>trên	>trên mạng	>trên đường	>trì	>trình	>trình báo	>trí	>trò	>trông	>trú
>trúng	>trăm	>trưa	>trước	>trước 0	>trước cổng	>trước khi	>trường	>trường thcs	>trường tiểu	>trưởng	>trưởng ban
>trưởng công	>trưởng phòng	>trưởng thôn	>trưởng tổ	>trại	>trạm	>trạm y	>trả	>trả lại	>trả lời	>trần	>trận
>trật	>trắng	>trẻ	>trẻ em	>trị	>trọ	>trọng	>trốn	>trống	>trồng	>trộm	>trời
>trở	>trợ	>trụ	>trụ sở	>trừ	>trực	>trực ban	>trực tiếp	>tui	>tuyên	>tuyến	>tuần
>tuần tra	>tuổi	>ty	>tài	>tài khoản	>tài sản	>tài trợ	>tài xế	>tàu	>tá	>tác	>tái
>tám	>tâm	>tân	>tên	>tìm	>tìm thấy	>tình	>tích	>tín	>tính	>tòa	>tóc
>tô	>tôi	>tôn	>tông	>tù	>túi	>túy	>tư	>tương	>tường	>tưởng	>tượng
>tại	>tại chỗ	>tại nhà	>tạm	>tạm giữ	>tạm trú	>tạp	>tải	>tấm	>tầng	>tận	>tập
>tắt	>tặng	>tế	>tết	>tỉnh	>tịch	>tịch hội	>tịch ubnd	>tố	>tố giác	>tối	>tổ
>tổ 0	>tổ chức	>tổ công	>tổ dân	>tổ trưởng	>tổng	>tội	>tới	>tờ	>tục	>tủ	>từ
>từ 0	>từng	>từng nhà	>tử	>tử vong	>tự	>tự quản	>tự xưng	>tỷ	>tỷ đồng	>ubnd	>ubnd xã
>uống	>vai	>vay	>vay 0	>vi	>viên	>viết	>việc	>viện	>việt	>vneid	>vong
>vui	>và	>và 0	>và T	>và hai	>vàng	>vào	>vào nhà	>vào tài	>vách	>vé	>vé số
>vì	>ví	>vòng	>vô	>vùng	>văn	>văn hóa	>văn phòng	>vườn	>vượt	>vải	>vấn
>vẫn	>vận	>vận động	>vật	>vậy	>vẽ	>vết	>về	>về hưu	>về nhà	>về tội	>vệ
>vị	>vịt	>vỏ	>vốn	>với	>với T	>vớt	>vỡ	>vợ	>vợ T	>vợ chồng	>vụ
>vừa	>vực	>xa	>xanh	>xe	>xe ba	>xe máy	>xe tải	>xe ôm	>xe đạp	>xem	>xin
>xin lỗi	>xong	>xuân	>xuất	>xuống	>xác	>xác nhận	>xác định	>xách	>xây	>xã	>xã hội
>xét	>xóa	>xóm	>xúc	>xưng	>xương	>xưởng	>xấu	>xế	>xử	>xử lý	>xử phạt
>y	>y tế	>yên	>yêu	>yêu cầu	>zalo	>án	>ánh	>áo	>áp	>âm	>ép
>ít	>ô	>ôm	>út	>úy	>ý	>ăn	>đ	>đa	>đang	>đem	>đen
>đeo	>đi	>đi bộ	>đi cùng	>đi học	>đi làm	>đi xe	>điều	>điều khiển	>điều tra	>điều trị	>điểm
>điện	>điện thoại	>đoàn	>đoạn	>đoạt	>đuổi	>đài	>đàn	>đàn T	>đào	>đá	>đám
>đánh	>đáp	>đâu	>đây	>đã	>đã bị	>đèn	>đêm	>đình	>đòi	>đó	>đó là
>đón	>đóng	>đôi	>đông	>đúng	>đăng	>đăng ký	>đơn	>đơn vị	>đưa	>đường	>đường dây
>đường dẫn	>được	>được 0	>được T	>được một	>được mời	>được tặng	>được đưa	>đại	>đại diện	>đại úy	>đạo
>đạp	>đạt	>đảng	>đảng ủy	>đảo	>đất	>đầu	>đầu tiên	>đầy	>đập	>đặt	>đếm
>đến	>đến 0	>đến công	>đề	>đề nghị	>đền	>đều	>để	>để lại	>để ý	>địa	>định
>đọc	>đỏ	>đốc	>đối	>đối tượng	>đốt	>đồ	>đồn	>đồng	>đồng tiền	>đổ	>đổi
>độ	>đội	>đội trưởng	>động	>đời	>đỡ	>đủ	>đứa	>đức	>đứng	>đừng	>ơi
>ơn	>ảnh	>ấp	>ấy	>ổ	>ở	>ở bến	>ở chợ	>ở nhà	>ở thôn	>ở tổ	>ở xóm
>ủng	>ủng hộ	>ủy	>ứng	>ứng dụng	>– 0	?)	?+AMENDS	?+ASKS	?+BELIEVE	?+CAUGHT	?+CHILD
?+CRASH	?+DEAD	?+DIDHARM	?+EVENT	?+GIVES	?+HAND	?+HELPS	?+HURT	?+KIN	?+LIVES	?+LOSE	?+MONEY
?+N	?+PAYS	?+POLICE	?+POST	?+PROOF	?+RETURNS	?+SAFE	?+SAVES	?+SCHOOL	?+SECRET	?+SEE	?+SEESTHROUGH
?+SPEAKS	?+TELL	?+TENDS	?+THANKS	?+UNHARMED	?+WORKS	?-	?0	?0 triệu	?<(	?<0	?<N
?<ba	?<biết	?<bảo	?<bắt	?<bị	?<bộ	?<cha	?<cho	?<chuyện	?<chí	?<chính	?<con
?<các	?<cáo	?<có	?<công	?<cả	?<của	?<cứu	?<dâu	?<giáo	?<giúp	?<giả	?<gái
?<gặp	?<gọi	?<gồm	?<hai	?<hỏi	?<hộ	?<khiến	?<làm	?<lý	?<mẹ	?<một	?<mời
?<nay	?<nhà	?<nhân	?<nhóm	?<nói	?<phó	?<phạt	?<sĩ	?<sư	?<tay	?<theo	?<thấy
?<thầy	?<trai	?<trưởng	?<trẻ	?<trọ	?<tá	?<tên	?<tìm	?<tượng	?<tặng	?<từ	?<viên
?<về	?<vệ	?<với	?<xe	?<xế	?<úy	?<đình	?<đó	?<đơn	?<đưa	?<được	?<định
?<ơn	?AMENDS	?BELIEVE	?CAUGHT	?CHILD	?CHILD N	?CRASH	?DEAD	?DIDHARM	?DIDHARM MONEY	?EVENT	?GIVES
?HAND	?HAND MONEY	?HAND PAYS	?HAND PROOF	?HELPS	?HELPS CHILD	?HELPS GIVES	?HELPS SAVES	?HURT	?HURT HURT	?KIN	?KIN N
?LIVES	?LIVES LIVES	?LIVES N	?LOSE	?LOSE MONEY	?MONEY	?MONEY MONEY	?N	?N CHILD	?N LIVES	?N N	?PAYS
?PAYS MONEY	?POLICE	?POLICE LIVES	?POST	?PROOF	?RETURNS	?SAFE	?SAVES	?SCHOOL	?SECRET	?SEE	?SEESTHROUGH
?SPEAKS	?SPEAKS ASKS	?T	?T N	?TELL	?TELL LIVES	?TELL MONEY	?TELL POLICE	?TELL SPEAKS	?TENDS	?THANKS	?UNHARMED
?WORKS	?WORKS N	?bán	?báo	?bảo	?bị	?bị phạt	?cho	?cho biết	?chạy	?có	?công
?dạy	?dẫn	?ghi	?giữ	?gọi	?gửi	?hai	?huy	?hướng	?hướng dẫn	?hỏi	?khai
?khi	?khuyên	?không	?kể	?làm	?lên	?lấy	?mang	?mất	?một	?mở	?nghe
?ngồi	?nhận	?nhắc	?nói	?phát	?phải	?phụ	?ra	?rồi	?thấy	?trao	?trả
?tặng	?tới	?và	?và N	?và T	?vào	?vì	?về	?xin	?đi	?đưa	?được
?đến	?đề	?đề nghị	?để	?đọc	?đội	?đứng	@0	@0 triệu	@0 tuổi	@T	@T T
@T bán	@T chủ	@T công	@T em	@T giáo	@T gái	@T ngồi	@T nội	@T sĩ	@T thợ	@an	@ba
@bán	@bánh	@bé	@bên	@bình	@bạn	@bản	@bảo	@bảo vệ	@bằng	@bến	@bỏ
@bố	@bố trí	@bộ	@ca	@cha	@chiếc	@chuyển	@cháu	@chỉ	@chồng	@chở	@chợ
@chủ	@chủ nhiệm	@chủ nhà	@chủ quán	@chủ tiệm	@chủ tịch	@con	@con gái	@con trai	@các	@cái	@có
@công	@công an	@công nhân	@cùng	@cũ	@cả	@cầm	@cầu	@cậu	@cổng	@của	@cửa
@dân	@dâu	@dưới	@dạy	@em	@gia	@giao	@giáo	@giấy	@giờ	@giữ	@gái
@gái T	@gõ	@hai	@hai T	@hai mẹ	@hay	@hiện	@hàng	@hàng xóm	@họ	@học	@học sinh
@hỏi	@hồ	@hội	@hữu	@khen	@khoản	@khách	@ký	@kết	@làm	@lái	@lái xe
@lúc	@lấy	@lớp	@lớp 0	@lực	@mua	@máy	@mình	@mạng	@mặc	@mặt	@mẹ
@mẹ con	@một	@mới	@mở	@nam	@nghỉ	@ngoại	@ngày	@ngân	@ngã	@người	@người bán
@người phụ	@người tự	@người đàn	@ngồi	@nhau	@nhiệm	@nhà	@nhân	@nhân viên	@nhóm	@nhất	@nhận
@nhỏ	@năm	@nước	@nằm	@nội	@nộp	@nữ	@phát	@phòng	@phường	@phố	@phụ
@phụ nữ	@qua	@quen	@quán	@sau	@sinh	@sinh lớp	@sinh viên	@sát	@sĩ	@sư	@số
@số 0	@sở	@tay	@theo	@thoại	@thu	@thuê	@thuốc	@thành	@tháng	@thương	@thầy
@thật	@thằng	@thị	@thợ	@thứ	@tin	@tiền	@tiểu	@tiệm	@trai	@trang	@triệu
@triệu đồng	@trong	@trên	@trí	@trước	@trường	@trưởng	@trả	@trẻ	@trọ	@tuổi	@tài
@tài khoản	@tài xế	@tên	@tôi	@tại	@tặng	@tỉnh	@tịch	@tịch phường	@tịch ubnd	@tịch xã	@tổ
@tới	@từ	@tự	@ubnd	@ubnd phường	@ubnd xã	@viên	@viết	@việc	@vào	@vé	@văn
@vệ	@vị	@với	@vợ	@vợ chồng	@vụ	@vừa	@xe	@xe ôm	@xuống	@xã	@xóm
@xưng	@xế	@y	@yêu	@áo	@ôm	@ăn	@điện	@điện thoại	@đàn	@đàn T	@đánh
@đêm	@đình	@đòi	@đường	@đầu	@đến	@định	@đồng	@đội	@đứa	@ở	^
|	|" ,	|" T	|( T	|) ,	|) và	|, T	|, cháu	|, em	|, một	|, phó	|0 ,
|: T	|; T	|<-	|<AMENDS	|<ASKS	|<BELIEVE	|<CAUGHT	|<CHILD	|<CRASH	|<DEAD	|<DIDHARM	|<EVENT
|<GIVES	|<HAND	|<HELPS	|<HURT	|<KIN	|<LIVES	|<LOSE	|<MONEY	|<N	|<PAYS	|<POLICE	|<POST
|<PROOF	|<RETURNS	|<SAFE	|<SAVES	|<SCHOOL	|<SEE	|<SEESTHROUGH	|<SPEAKS	|<TELL	|<TENDS	|<THANKS	|<UNHARMED
|<VICTIM	|<WORKS	|>	|>"	|>( 0	|>( lớp	|>( sinh	|>( sn	|>( tổ	|>,	|>, 0	|>, T
|>, bán	|>, bí	|>, bảo	|>, bị	|>, chi	|>, chủ	|>, con	|>, cán	|>, công	|>, giáo	|>, hai	|>, học
|>, không	|>, làm	|>, lái	|>, lớp	|>, người	|>, nhà	|>, nhân	|>, nói	|>, phó	|>, sinh	|>, thôn	|>, thợ
|>, trưởng	|>, tổ	|>, vợ	|>, đang	|>, đã	|>, đội	|>-	|>.	|>. (	|>. ,	|>. T	|>. công
|>. người	|>0 triệu	|>:	|>: "	|>: T	|>; T	|>AMENDS	|>ASKS	|>BELIEVE	|>CAUGHT	|>CHILD	|>CRASH
|>DEAD	|>DIDHARM	|>EVENT	|>GIVES	|>HAND	|>HELPS	|>HURT	|>KIN	|>LIVES	|>LOSE	|>MONEY	|>N
|>PAYS	|>POLICE	|>POST	|>PROOF	|>RETURNS	|>SAFE	|>SAVES	|>SCHOOL	|>SECRET	|>SEE	|>SEESTHROUGH	|>SPEAKS
|>T	|>TELL	|>TENDS	|>THANKS	|>UNHARMED	|>WORKS	|>bị bắt	|>bị phạt	|>cho biết	|>hướng dẫn	|>là	|>là T
|>làm chủ	|>phụ trách	|>và	|>và T	|>đề nghị	|>ở thôn	|N ,	|N và	|T	|T ,	|T T	|T em
|T giáo	|T là	|T sĩ	|bảo vệ	|cho T	|cháu	|chồng T	|con T	|các T	|có T	|của T	|do T
|em	|hai	|hiệu trưởng	|hộ T	|kỹ sư	|luật sư	|là T	|một	|nghệ nhân	|nhà T	|phó	|sinh viên
|thiếu tá	|thiếu úy	|thượng tá	|thượng úy	|thầy	|trung tá	|trung úy	|tuổi ,	|tài xế	|tôi là	|tổ trưởng	|và T
|đình T	|đại tá	|đại úy	|đối tượng	|đồng chí	|– T	~" 0	~" N	~" T	~" ai	~" an	~" ba
~" biết	~" bình	~" bảo	~" bẫy	~" bắt	~" bị	~" bố	~" camera	~" cho	~" chuyển	~" chuyện	~" cháu
~" chúng	~" chạy	~" chợ	~" con	~" cái	~" cán	~" có	~" công	~" cả	~" cậu	~" cổng	~" của
~" cứu	~" do	~" dân	~" dòng	~" em	~" giá	~" giải	~" giữ	~" gọi	~" họ	~" hỏi	~" hồi
~" hội	~" khách	~" không	~" luật	~" là	~" làm	~" lừa	~" ma	~" mình	~" mật	~" mẹ	~" mỗi
~" một	~" nghe	~" ngày	~" người	~" nhà	~" nhân	~" nhận	~" nâng	~" nó	~" nói	~" năm	~" phí
~" phường	~" phụ	~" qua	~" ra	~" rồi	~" sợ	~" thiếu	~" thầy	~" thằng	~" tiếng	~" tiền	~" trong
~" trên	~" trúng	~" trước	~" tui	~" tài	~" tôi	~" tại	~" tổ	~" từ	~" việc	~" và	~" vì
~" về	~" vợ	~" xe	~" xin	~" xã	~" đi	~" điều	~" điện	~" đăng	~" đường	~" được	~" để
~" địa	~" đọc	~" đừng	~" ở	~#done	~#harm	~( 0	~( N	~( T	~( báo	~( chủ	~( công
~( khu	~( lớp	~( nguồn	~( người	~( phường	~( sinh	~( sn	~( số	~( theo	~( thôn	~( trích	~( trú
~( tên	~( tổ	~( xã	~( xóm	~( đã	~( đội	~( ấp	~) 0	~) bị	~) cầm	~) hỏi	~) là
~) nhận	~) tử	~) và	~) về	~) đang	~) đã	~) được	~) đến	~) đề	~, 0	~, N	~, T
~, a	~, ai	~, an	~, ba	~, ban	~, bao	~, biên	~, biết	~, biển	~, biểu	~, buộc	~, bài
~, bàn	~, bán	~, bánh	~, báo	~, bèn	~, bé	~, bên	~, bình	~, bí	~, bước	~, bạn	~, bản
~, bảo	~, bảy	~, bấm	~, bật	~, bắt	~, bằng	~, bến	~, bệnh	~, bị	~, bỏ	~, bỏng	~, bố
~, bốn	~, bồi	~, bộ	~, bởi	~, ca	~, cam	~, cha	~, chi	~, chia	~, chiếc	~, chiến	~, chiều
~, cho	~, chuyên	~, chuyển	~, chuyện	~, cháu	~, cháy	~, chân	~, chìa	~, chính	~, chó	~, chùa	~, chúng
~, chưa	~, chạy	~, chấn	~, chẳng	~, chặn	~, chết	~, chỉ	~, chịu	~, chống	~, chồng	~, chỗ	~, chờ
~, chở	~, chợ	~, chụp	~, chủ	~, chữ	~, coi	~, con	~, cung	~, cuối	~, cuốn	~, cài	~, cá
~, các	~, cách	~, cái	~, cán	~, câu	~, còi	~, còn	~, có	~, công	~, cùng	~, căn	~, cũng
~, cơ	~, cướp	~, cười	~, cả	~, cảm	~, cảnh	~, cấm	~, cấp	~, cất	~, cầm	~, cần	~, cậu
~, cắt	~, cổ	~, cứ	~, cứu	~, cửa	~, cựu	~, danh	~, diễn	~, do	~, dán	~, dân	~, dây
~, dãy	~, dòng	~, dù	~, dùng	~, dạy	~, dẫn	~, dập	~, dắt	~, dặn	~, dọa	~, dừng	~, dự
~, dựng	~, em	~, ghe	~, ghi	~, ghé	~, gia	~, giao	~, già	~, giá	~, giám	~, giáo	~, giúp
~, giải	~, giảm	~, giảng	~, giấu	~, giấy	~, giật	~, giọng	~, giờ	~, giữ	~, gom	~, gây	~, gãy
~, góp	~, gõ	~, gần	~, gắn	~, gặp	~, gọi	~, gồm	~, gỡ	~, gửi	~, hai	~, hay	~, hiến
~, hiện	~, hiệu	~, hoàn	~, hoặc	~, hy	~, hàng	~, hành	~, hãy	~, hình	~, hòa	~, hóa	~, hô
~, hôm	~, hơn	~, hướng	~, hạ	~, hắn	~, hẹn	~, họ	~, họa	~, học	~, hỏi	~, hồ	~, hồi
~, hỗ	~, hộ	~, hội	~, hợp	~, hứa	~, in	~, khai	~, khen	~, khi	~, khoa	~, khoảng	~, khu
~, khuyên	~, khách	~, khâu	~, khóa	~, khóc	~, khói	~, không	~, khẳng	~, khởi	~, kinh	~, kiểm	~, kèm
~, kéo	~, kêu	~, ký	~, kẻ	~, kế	~, kết	~, kể	~, kỹ	~, lao	~, linh	~, liên	~, liền
~, lo	~, loa	~, luật	~, là	~, làm	~, làng	~, lái	~, lãi	~, lãnh	~, lên	~, lúc	~, lưng
~, lương	~, lạc	~, lại	~, lấy	~, lần	~, lập	~, lắp	~, lớp	~, lừa	~, lửa	~, lực	~, mai
~, mang	~, may	~, miễn	~, mong	~, mua	~, muốn	~, mà	~, máu	~, máy	~, mã	~, mình	~, mô
~, mùa	~, mùi	~, mười	~, mất	~, mấy	~, mật	~, mắc	~, mắt	~, mặc	~, mặt	~, mẹ	~, mọi
~, mỗi	~, một	~, mới	~, mời	~, mở	~, mức	~, nam	~, nay	~, nghe	~, nghi	~, nghệ	~, nghỉ
~, nguyên	~, ngày	~, ngân	~, ngã	~, người	~, ngồi	~, ngụ	~, ngủ	~, nhiều	~, nhà	~, nhân	~, nhóm
~, như	~, nhưng	~, nhường	~, nhất	~, nhận	~, nhắc	~, nhắn	~, nhặt	~, nhớ	~, nhờ	~, nuôi	~, ném
~, nên	~, nó	~, nói	~, năm	~, nơi	~, nước	~, nấu	~, nằm	~, nặng	~, nếu	~, nội	~, nộp
~, nợ	~, nửa	~, nữ	~, phá	~, phát	~, phân	~, phí	~, phòng	~, phó	~, phường	~, phạt	~, phải
~, phần	~, phụ	~, qua	~, quay	~, quen	~, quán	~, quê	~, quên	~, quản	~, quần	~, ra	~, rau
~, rào	~, rách	~, rót	~, rút	~, rồi	~, sang	~, sau	~, say	~, sinh	~, sn	~, soi	~, sáng
~, sáu	~, sân	~, sơn	~, sẽ	~, số	~, sống	~, sổ	~, sợ	~, sức	~, sử	~, sửa	~, tai
~, tay	~, thanh	~, thay	~, theo	~, thi	~, thiếu	~, thiệt	~, thu	~, thuê	~, thuốc	~, thành	~, tháng
~, tháo	~, thêm	~, thì	~, thôn	~, thông	~, thư	~, thương	~, thượng	~, thả	~, thấy	~, thầy	~, thằng
~, thẻ	~, thế	~, thổi	~, thợ	~, thủ	~, thứ	~, thừa	~, tin	~, tiếng	~, tiếp	~, tiền	~, tiểu
~, tiệm	~, toàn	~, tra	~, trang	~, trao	~, treo	~, trinh	~, trong	~, trung	~, tránh	~, trên	~, trình
~, trú	~, trước	~, trường	~, trưởng	~, trạm	~, trả	~, trầy	~, trật	~, trẻ	~, trị	~, trừ	~, trực
~, tui	~, tuần	~, tuổi	~, tài	~, tàu	~, tám	~, té	~, tên	~, tìm	~, tính	~, tòa	~, tóc
~, tôi	~, tông	~, túi	~, tưởng	~, tại	~, tạm	~, tất	~, tập	~, tắt	~, tặng	~, tỉnh	~, tố
~, tối	~, tổ	~, tổng	~, tội	~, tới	~, tức	~, từ	~, từng	~, tự	~, tỷ	~, ubnd	~, uống
~, vay	~, viết	~, việc	~, và	~, vào	~, vì	~, ví	~, vẫn	~, vận	~, vậy	~, vẽ	~, về
~, vốn	~, với	~, vợ	~, vừa	~, xe	~, xem	~, xin	~, xong	~, xuống	~, xác	~, xây	~, xã
~, xóm	~, xô	~, xúc	~, xưng	~, xử	~, y	~, yêu	~, áo	~, ép	~, ôm	~, ăn	~, đang
~, đem	~, đeo	~, đi	~, điều	~, điện	~, đoàn	~, đoạn	~, đài	~, đám	~, đánh	~, đã	~, đèn
~, đêm	~, đòi	~, đó	~, đóng	~, đôi	~, đúng	~, đăng	~, đơn	~, đưa	~, đường	~, được	~, đại
~, đạt	~, đầu	~, đẩy	~, đập	~, đặt	~, đếm	~, đến	~, đề	~, đều	~, để	~, địa	~, đọc
~, đối	~, đồn	~, đồng	~, đổ	~, đổi	~, đội	~, đứa	~, đứng	~, đừng	~, ảnh	~, ấp	~, ở
~- 0	~- cp	~- ttg	~- ubnd	~- ốt	~. 0	~. N	~. T	~. ai	~. apk	~. ba	~. ban
~. biên	~. buổi	~. bài	~. bàn	~. báo	~. bây	~. bé	~. bên	~. bí	~. bạn	~. bản	~. bảo
~. bị	~. bọn	~. bố	~. bốn	~. bộ	~. bữa	~. ca	~. camera	~. cc	~. cha	~. chi	~. chiếc
~. chiều	~. chuyên	~. chuyển	~. chuyện	~. cháu	~. chính	~. chúc	~. chúng	~. chưa	~. chương	~. chỉ	~. chồng
~. chủ	~. com	~. con	~. cuối	~. các	~. cách	~. cái	~. cán	~. câu	~. còn	~. có	~. công
~. cùng	~. căn	~. cơ	~. cả	~. cảm	~. cảnh	~. cần	~. cậu	~. cứ	~. cửa	~. danh	~. do
~. dân	~. dự	~. em	~. gia	~. giao	~. già	~. giá	~. giám	~. giải	~. giờ	~. gov	~. gã
~. gặp	~. gọi	~. hai	~. hiện	~. hiệu	~. hàng	~. hành	~. hãy	~. hòa	~. hóa	~. hôm	~. hơn
~. hắn	~. hết	~. họ	~. họa	~. học	~. hỏi	~. hồ	~. hồi	~. hộ	~. hội	~. info	~. khi
~. khách	~. khám	~. không	~. kinh	~. kiểm	~. kính	~. kẻ	~. kế	~. kết	~. kỹ	~. linh	~. liên
~. luật	~. làm	~. lái	~. lãi	~. lúc	~. lần	~. lễ	~. lệ	~. lớp	~. lời	~. lửa	~. lực
~. may	~. mc	~. mong	~. muốn	~. máy	~. mô	~. mùa	~. mười	~. mất	~. mấy	~. mẫu	~. mẹ
~. mọi	~. mỗi	~. một	~. mời	~. mở	~. mục	~. mức	~. nay	~. net	~. nghe	~. nghệ	~. ngoài
~. nguyên	~. ngày	~. ngân	~. người	~. nhiều	~. nhà	~. nhân	~. nhóm	~. nhưng	~. nhạc	~. nhận	~. nhớ
~. nhờ	~. những	~. nó	~. năm	~. nơi	~. nạn	~. nếu	~. nội	~. nửa	~. nữ	~. phát	~. phòng
~. phó	~. phường	~. phạt	~. phần	~. phụ	~. qua	~. quán	~. quản	~. riêng	~. rồi	~. sau	~. sinh
~. suốt	~. sáng	~. sáu	~. sư	~. số	~. sợi	~. tang	~. thanh	~. theo	~. thiếu	~. thiệt	~. thu
~. thành	~. tháng	~. thôn	~. thông	~. thư	~. thượng	~. thấy	~. thầy	~. thẩm	~. thằng	~. thế	~. thời
~. thợ	~. thủ	~. tin	~. tiếng	~. tiếp	~. tiền	~. tiểu	~. tiệm	~. top	~. toàn	~. trang	~. trong
~. trung	~. trên	~. trước	~. trường	~. trưởng	~. trạm	~. trọng	~. trực	~. tuần	~. tài	~. tám	~. tên
~. tính	~. tôi	~. tại	~. tập	~. tối	~. tổ	~. tổng	~. tới	~. tờ	~. từ	~. ubnd	~. việc
~. vn	~. và	~. vì	~. ví	~. vậy	~. về	~. vợ	~. vụ	~. xe	~. xin	~. xã	~. y
~. ý	~. đi	~. điều	~. điện	~. đoàn	~. đám	~. đây	~. đã	~. đêm	~. đó	~. đơn	~. đường
~. đại	~. đạt	~. đầu	~. đến	~. đề	~. địa	~. đối	~. đồng	~. đội	~. đứa	~. đứng	~. đừng
~. ảnh	~. ở	~0	~0 0	~0 N	~0 T	~0 a	~0 b	~0 bao	~0 bc	~0 biển	~0 buổi
~0 bình	~0 bạn	~0 bản	~0 bị	~0 bộ	~0 c	~0 ca	~0 camera	~0 chiếc	~0 cho	~0 cháu	~0 chỉ
~0 chỗ	~0 chủ	~0 cm	~0 con	~0 cuốn	~0 cá	~0 cái	~0 cán	~0 câu	~0 cây	~0 còn	~0 có
~0 công	~0 cùng	~0 căn	~0 cơ	~0 của	~0 d	~0 dao	~0 do	~0 dân	~0 e	~0 em	~0 f
~0 g	~0 gam	~0 gia	~0 giây	~0 giấy	~0 giờ	~0 h	~0 ha	~0 hoặc	~0 học	~0 hồ	~0 hộ
~0 hội	~0 hộp	~0 k	~0 kg	~0 kh	~0 khi	~0 khu	~0 khách	~0 không	~0 khẩu	~0 ki	~0 km
~0 ký	~0 là	~0 làm	~0 lá	~0 lít	~0 lượt	~0 lần	~0 lớp	~0 m	~0 mg	~0 máy	~0 mét
~0 mũi	~0 mắt	~0 mở	~0 n	~0 nghìn	~0 nguyễn	~0 nguồn	~0 ngàn	~0 ngày	~0 ngõ	~0 người	~0 nhà
~0 nhân	~0 nhóm	~0 nhận	~0 nói	~0 năm	~0 nđ	~0 phiếu	~0 phòng	~0 phút	~0 phường	~0 phần	~0 phố
~0 phụ	~0 qh	~0 quả	~0 qđ	~0 suất	~0 sáng	~0 súng	~0 số	~0 t	~0 thanh	~0 thành	~0 tháng
~0 thì	~0 thôn	~0 thùng	~0 thẻ	~0 tin	~0 tiếng	~0 tiểu	~0 tr	~0 trang	~0 triệu	~0 trong	~0 trên
~0 trường	~0 trẻ	~0 trụ	~0 tt	~0 tuần	~0 tuổi	~0 tài	~0 tại	~0 tấm	~0 tấn	~0 tập	~0 tết
~0 tổ	~0 tới	~0 tờ	~0 tỷ	~0 viên	~0 và	~0 về	~0 với	~0 vụ	~0 vừa	~0 x	~0 xe
~0 xã	~0 áo	~0 đ	~0 đang	~0 đi	~0 điều	~0 điểm	~0 điện	~0 đã	~0 đêm	~0 đơn	~0 đường
~0 được	~0 đại	~0 đến	~0 để	~0 đối	~0 đồng	~0 đội	~0 ấp	~0 ở	~: 0	~: N	~: T
~: ai	~: ba	~: ban	~: bài	~: báo	~: bắt	~: bị	~: cho	~: chuyện	~: cháu	~: chưa	~: chồng
~: chủ	~: con	~: các	~: cái	~: cán	~: có	~: công	~: cướp	~: cả	~: cậu	~: dạ	~: em
~: giao	~: giả	~: giải	~: giữ	~: gặp	~: gọi	~: gửi	~: hai	~: hàng	~: hôm	~: hỏi	~: hội
~: khi	~: không	~: kiểm	~: kẻ	~: làm	~: lời	~: mua	~: mất	~: mỗi	~: một	~: nghe	~: ngày
~: người	~: nhà	~: nhóm	~: nhất	~: nhận	~: những	~: năm	~: nếu	~: phát	~: phòng	~: sau	~: sáng
~: theo	~: thiếu	~: thu	~: tháng	~: thượng	~: thấy	~: thầy	~: trao	~: trong	~: trung	~: trước	~: trường
~: trẻ	~: trời	~: tìm	~: tôi	~: tập	~: tối	~: tổ	~: từ	~: việc	~: vợ	~: xe	~: xin
~: đi	~: đám	~: đã	~: đêm	~: đại	~: đặt	~: đồng	~: đội	~: đừng	~; 0	~; N	~; T
~; ai	~; ba	~; báo	~; cháu	~; chỉ	~; chủ	~; con	~; các	~; cán	~; còn	~; có	~; công
~; cả	~; em	~; giải	~; hai	~; hộ	~; hội	~; khách	~; không	~; mỗi	~; một	~; người	~; nhà
~; nhóm	~; năm	~; phát	~; phụ	~; riêng	~; số	~; thiếu	~; thu	~; thượng	~; thầy	~; trung	~; tên
~; từ	~; vận	~; vợ	~; xe	~; xã	~; đại	~; đến	~; đồng	~; đội	~=a0	~=a1	~=a2
~=a3	~=a6	~=a7	~=b3	~=b9	~=kin	~=kin anh	~=kin chị	~=kin con	~=kin of	~=o0	~=o1
~=speaks	~=stranger	~=told	~>, 0	~>, T	~>, bị	~>, chỉ	~>, có	~>, không	~>0	~>0 triệu	~>0 tuổi
~>>, 0	~>>, T	~>>0	~>>0 tuổi	~>>T	~>>bị	~>>cho	~>>con	~>>có	~>>công	~>>hai	~>>hỏi
~>>không	~>>kể	~>>là	~>>làm	~>>lại	~>>một	~>>người	~>>nhận	~>>nói	~>>trưởng	~>>tuổi	~>>tổ
~>>và	~>>đi	~>>đã	~>>được	~>>ở	~>AMENDS	~>ASKS	~>BELIEVE	~>CAUGHT	~>CHILD	~>CHILD CHILD	~>CHILD LIVES
~>CRASH	~>DIDHARM	~>EVENT	~>GIVES	~>HAND	~>HELPS	~>HELPS GIVES	~>HURT	~>KIN	~>LIVES	~>LIVES LIVES	~>LOSE
~>MONEY	~>N	~>PAYS	~>PAYS MONEY	~>POLICE	~>POLICE LIVES	~>POST	~>PROOF	~>SAFE	~>SAVES	~>SCHOOL	~>SEE
~>SEESTHROUGH	~>SPEAKS	~>SPEAKS ASKS	~>T	~>TELL	~>TELL MONEY	~>THANKS	~>WORKS	~>WORKS LIVES	~>ai	~>an	~>ba
~>biết	~>bán	~>báo	~>bên	~>bảo	~>bằng	~>bị	~>bộ	~>chiếc	~>cho	~>chuyển	~>cháu
~>chân	~>chưa	~>chạy	~>chỉ	~>chủ	~>con	~>cái	~>còn	~>có	~>công	~>công an	~>cùng
~>cũng	~>cười	~>cả	~>của	~>em	~>giao	~>giấy	~>giờ	~>giữ	~>gì	~>gọi	~>gửi
~>hai	~>hàng	~>học	~>hỏi	~>hội	~>khi	~>không	~>kể	~>là	~>là T	~>làm	~>lên
~>lại	~>lấy	~>lần	~>lớp	~>mang	~>mua	~>mà	~>máy	~>mình	~>mất	~>mặt	~>một
~>mới	~>mở	~>ngay	~>nghe	~>ngày	~>người	~>ngồi	~>nhà	~>nhân	~>nhận	~>nào	~>nói
~>năm	~>nước	~>phòng	~>phường	~>phải	~>qua	~>ra	~>rồi	~>sau	~>sinh	~>số	~>số 0
~>sổ	~>tay	~>theo	~>thoại	~>tháng	~>thì	~>thôn	~>thấy	~>tin	~>tiếng	~>tiền	~>triệu
~>triệu đồng	~>trong	~>trên	~>trước	~>trưởng	~>trả	~>tuổi	~>tên	~>tôi	~>tổ	~>tới	~>tờ
~>từ	~>từng	~>viên	~>và	~>và T	~>vào	~>vì	~>về	~>với	~>vợ	~>xe	~>xin
~>xuống	~>xã	~>ăn	~>đang	~>đi	~>điện	~>điện thoại	~>đã	~>đêm	~>đó	~>đưa	~>đường
~>được	~>đầu	~>đến	~>để	~>đọc	~>đồng	~>ở	~? T	~? trả	~AMENDS	~ASKS	~BELIEVE
~CAUGHT	~CHILD	~CRASH	~DEAD	~DIDHARM	~EVENT	~GIVES	~HAND	~HELPS	~HURT	~KIN	~LIVES
~LOSE	~MONEY	~N	~N 0	~N ba	~N ban	~N biết	~N biểu	~N bán	~N báo	~N bên	~N bảo
~N bắt	~N bế	~N bị	~N bỏ	~N bỏng	~N bốc	~N cam	~N chia	~N cho	~N chuyển	~N chưa	~N chạy
~N chặn	~N chết	~N chỉ	~N chịu	~N chở	~N chụp	~N chủ	~N con	~N cung	~N cãi	~N còn	~N có
~N công	~N cùng	~N cúi	~N cũng	~N cười	~N cảm	~N cầm	~N của	~N do	~N dìu	~N dùng	~N dạy
~N dẫn	~N dặn	~N dựng	~N ghi	~N giao	~N giúp	~N giải	~N giữ	~N gãy	~N góp	~N gõ	~N gọi
~N gửi	~N hay	~N hiến	~N hát	~N hóa	~N hôm	~N hướng	~N học	~N hỏi	~N hứa	~N khai	~N khen
~N khi	~N khoe	~N khuyên	~N khám	~N khóa	~N khóc	~N không	~N khẳng	~N kiểm	~N kéo	~N kêu	~N ký
~N kể	~N lao	~N lo	~N là	~N làm	~N lái	~N lên	~N lưu	~N lại	~N lấy	~N lập	~N lắp
~N lớp	~N mang	~N mong	~N mua	~N mất	~N mổ	~N mỗi	~N một	~N mới	~N mời	~N mở	~N nay
~N nghe	~N ngày	~N ngồi	~N ngủ	~N nhà	~N nhìn	~N nhảy	~N nhấn	~N nhận	~N nhắc	~N nhắn	~N nhặt
~N nhớ	~N niên	~N nuôi	~N nêu	~N nói	~N năm	~N nấu	~N nằm	~N nộp	~N phát	~N phân	~N phải
~N phản	~N phụ	~N qua	~N quay	~N ra	~N sang	~N sinh	~N sẽ	~N sửa	~N thay	~N theo	~N thu
~N thì	~N thông	~N thấy	~N thổi	~N thừa	~N tin	~N tiếp	~N tranh	~N trao	~N trong	~N trên	~N trình
~N trông	~N trước	~N trường	~N trưởng	~N trả	~N trực	~N tuyên	~N tài	~N tìm	~N tính	~N tư	~N tại
~N tặng	~N tỉnh	~N tới	~N từ	~N từng	~N tử	~N tự	~N vay	~N viết	~N và	~N vào	~N vì
~N vẫn	~N vận	~N vẽ	~N về	~N với	~N vừa	~N xem	~N xin	~N xuống	~N xác	~N xóm	~N xúc
~N yêu	~N ôm	~N úy	~N ăn	~N đang	~N đem	~N đi	~N điều	~N đánh	~N đã	~N đóng	~N đăng
~N đưa	~N đường	~N được	~N đại	~N đến	~N đề	~N đều	~N để	~N đọc	~N đốt	~N đứng	~N ở
~N ủng	~PAYS	~POLICE	~POST	~PROOF	~RETURNS	~SAFE	~SAVES	~SCHOOL	~SECRET	~SEE	~SEESTHROUGH
~SPEAKS	~T	~T 0	~T N	~T T	~T ba	~T biết	~T bán	~T bé	~T bí	~T bảo	~T bấm
~T bắt	~T bằng	~T bị	~T bỏ	~T bộ	~T chiếc	~T cho	~T chuyển	~T cháu	~T chưa	~T chạy	~T chết
~T chỉ	~T chồng	~T chở	~T chủ	~T con	~T cái	~T còn	~T có	~T công	~T cùng	~T cũng	~T cười
~T cầm	~T cứ	~T dâu	~T dạy	~T dắt	~T dặn	~T em	~T ghi	~T giao	~T già	~T giáo	~T giúp
~T giữ	~T gái	~T gãy	~T gõ	~T gọi	~T gửi	~T hai	~T hay	~T hiệu	~T hàng	~T hùng	~T họ
~T học	~T hỏi	~T khóc	~T không	~T khỏe	~T kia	~T kéo	~T kể	~T lao	~T là	~T làm	~T lái
~T lên	~T lạ	~T lại	~T lấy	~T mang	~T mua	~T mình	~T mất	~T mặc	~T mẹ	~T một	~T mới
~T mời	~T mở	~T nay	~T nghe	~T nghỉ	~T ngoại	~T ngã	~T ngồi	~T nhìn	~T nhận	~T nhắc	~T nhớ
~T nuôi	~T nào	~T này	~T nên	~T nói	~T năm	~T nằm	~T nội	~T phải	~T qua	~T quay	~T ra
~T run	~T ruột	~T rể	~T say	~T sinh	~T sĩ	~T sống	~T ta	~T thì	~T thấy	~T thợ	~T tin
~T trai	~T treo	~T trong	~T trên	~T trông	~T trùm	~T trưởng	~T trả	~T tài	~T tên	~T tìm	~T tổ
~T tới	~T từ	~T từng	~T tự	~T uống	~T vay	~T viết	~T và	~T vào	~T vẫn	~T về	~T vợ
~T vừa	~T xe	~T xin	~T y	~T ý	~T ăn	~T đang	~T đem	~T đi	~T đáp	~T đã	~T đóng
~T đưa	~T được	~T đạp	~T đếm	~T đến	~T đều	~T để	~T đọc	~T đứng	~T đừng	~T ơi	~T ấy
~T ở	~TELL	~TENDS	~THANKS	~UNHARMED	~VICTIM	~WORKS	~a	~a 0	~a trường	~agribank	~ai
~ai biết	~ai bắt	~ai bị	~ai cho	~ai còn	~ai có	~ai cũng	~ai gặp	~ai hỏi	~ai không	~ai là	~ai muốn
~ai mất	~ai ngờ	~ai nhận	~ai nói	~ai nấy	~ai phải	~ai thấy	~ai trong	~ai từng	~ai đang	~ai đi	~ai đánh
~ai đã	~ai đó	~ai được	~ai ở	~ama	~an	~an N	~an biết	~an bắt	~an huyện	~an khu	~an khuyến
~an không	~an nhân	~an ninh	~an nơi	~an phú	~an phường	~an thành	~an thị	~an toàn	~an trình	~an tỉnh	~an viên
~an xác	~an xã	~an đã	~an đến	~an đề	~antt	~ao	~ao cá	~apk	~app	~atm	~b
~b 0	~b trường	~ba	~ba T	~ba buổi	~ba bánh	~ba chục	~ba con	~ba câu	~ba cây	~ba dấu	~ba giờ
~ba gác	~ba hôm	~ba học	~ba hồi	~ba không	~ba là	~ba lô	~ba lần	~ba mươi	~ba ngày	~ba người	~ba nhà
~ba năm	~ba phút	~ba phần	~ba tháng	~ba thì	~ba tiếng	~ba triệu	~ba trăm	~ba tuần	~ba tuổi	~ba xã	~ba đêm
~ba đối	~ba đứa	~ban	~ban 0	~ban N	~ban biên	~ban chuyên	~ban chỉ	~ban công	~ban giám	~ban mttq	~ban ngày
~ban quản	~ban tổ	~ban đêm	~ban đại	~ban đầu	~bao	~bao giờ	~bao nhiêu	~bao tải	~bay	~bc	~ben
~bhxh	~bi	~bia	~binh	~binh N	~biên	~biên bản	~biên giới	~biên lai	~biên nhận	~biên phòng	~biên soạn
~biên tập	~biến	~biến mất	~biết	~biết T	~biết bơi	~biết chuyện	~biết chữ	~biết con	~biết có	~biết hai	~biết mình
~biết mỗi	~biết người	~biết nhà	~biết năm	~biết sẽ	~biết tin	~biết tên	~biết từ	~biết đây	~biết đã	~biếu	~biếu T
~biển	~biển 0	~biển cấm	~biển kiểm	~biển số	~biểu	~biểu diễn	~biểu dương	~biểu hiện	~biểu quyết	~biểu tại	~biện
~biện pháp	~biệt	~biệt danh	~bks	~bks 0	~bocongan	~bom	~buôn	~buôn bán	~buôn ma	~buông	~buýt
~buồn	~buồn và	~buồng	~buổi	~buổi chiều	~buổi họp	~buổi lễ	~buổi nói	~buổi phát	~buổi sinh	~buổi sáng	~buổi trưa
~buổi tọa	~buổi tối	~buổi đối	~buộc	~bài	~bài của	~bài hát	~bài học	~bài này	~bài nói	~bài thơ	~bài viết
~bàn	~bàn chuyện	~bàn chân	~bàn giao	~bàn số	~bàn tay	~bàn thờ	~bàn trực	~bàng	~bành	~bào	~bào chữa
~bàu	~bày	~bá	~bách	~bái	~bám	~bám theo	~bán	~bán 0	~bán bánh	~bán bò	~bán bún
~bán chiếc	~bán cho	~bán cháo	~bán chè	~bán cá	~bán cả	~bán hai	~bán hoa	~bán hàng	~bán hủ	~bán lẻ	~bán lợn
~bán ma	~bán người	~bán nhà	~bán nước	~bán pháo	~bán rau	~bán rượu	~bán sang	~bán thuốc	~bán trái	~bán trú	~bán tạp
~bán tải	~bán vé	~bán xôi	~bán đất	~bánh	~bánh của	~bánh mì	~báo	~báo T	~báo bị	~báo cho	~báo cháy
~báo chí	~báo con	~báo cáo	~báo có	~báo công	~báo của	~báo kết	~báo lưu	~báo lịch	~báo lừa	~báo mất	~báo ngay
~báo ngân	~báo thủ	~báo tin	~báo truy	~báo trước	~báo tìm	~báo tạm	~báo từ	~báo về	~báo với	~báo đã	~báo đến
~báo động	~bát	~bây	~bây giờ	~bãi	~bãi bồi	~bãi giữ	~bãi xe	~bãi đất	~bão	~bão số	~bè
~bèn	~bé	~bé 0	~bé N	~bé bị	~bé gái	~bé trai	~bé đi	~bé được	~bê	~bê tông	~bên
~bên cạnh	~bên kia	~bên lề	~bên trong	~bên đường	~bì	~bìa	~bình	~bình an	~bình bột	~bình chọn	~bình chữa
~bình dương	~bình ga	~bình gas	~bình luận	~bình minh	~bình quân	~bình thường	~bình tĩnh	~bình xét	~bình yên	~bình ắc	~bí
~bí mật	~bí quyết	~bí thư	~bích	~bính	~bò	~bò cái	~bó	~bóc	~bói	~bón	~bóng
~bóng chuyền	~bóng đá	~bóng đèn	~bóp	~bóp cổ	~bôi	~bông	~bù	~bùa	~bùi	~bùn	~bùng
~bùng lên	~búa	~bún	~bút	~băng	~băng bó	~băng rôn	~bơi	~bơi miễn	~bơi ra	~bơm	~bơm nước
~bưng	~bưu	~bưu điện	~bước	~bước vào	~bước đầu	~bạ	~bạc	~bạc N	~bạch	~bạn	~bạn N
~bạn bè	~bạn cùng	~bạn của	~bạn gái	~bạn học	~bạn làm	~bạn trẻ	~bạn đọc	~bạo	~bạo hành	~bạo lực	~bạt
~bả	~bản	~bản 0	~bản có	~bản hua	~bản huồi	~bản hòa	~bản họp	~bản lập	~bản nà	~bản nậm	~bản sao
~bản tin	~bản án	~bản đồ	~bảng	~bảng tin	~bảo	~bảo T	~bảo con	~bảo hiểm	~bảo kê	~bảo lãnh	~bảo mẫu
~bảo mật	~bảo trì	~bảo trợ	~bảo tàng	~bảo tôi	~bảo vệ	~bảo đảm	~bảy	~bảy giờ	~bảy mươi	~bảy người	~bảy năm
~bảy tháng	~bảy tuổi	~bấm	~bấm chuông	~bấm nút	~bấm vào	~bấm đường	~bất	~bất cứ	~bất kỳ	~bất ngờ	~bất thường
~bầm	~bầu	~bẫy	~bậc	~bận	~bật	~bật đèn	~bậy	~bắc	~bắn	~bắp	~bắt
~bắt 0	~bắt N	~bắt buộc	~bắt cóc	~bắt cướp	~bắt giữ	~bắt hai	~bắt khi	~bắt kẻ	~bắt ngày	~bắt nhóm	~bắt nạt
~bắt quả	~bắt sau	~bắt tay	~bắt trộm	~bắt tại	~bắt tạm	~bắt vì	~bắt được	~bắt đầu	~bắt đối	~bắt ở	~bằng
~bằng chứng	~bằng cách	~bằng dây	~bằng giấy	~bằng hai	~bằng khen	~bằng lái	~bằng một	~bằng súng	~bằng số	~bằng tiếng	~bằng tiền
~bằng văn	~bằng xe	~bẻ	~bẻ khóa	~bế	~bế con	~bế giảng	~bế mạc	~bến	~bến phà	~bến xe	~bến đò
~bếp	~bếp ga	~bếp nhà	~bếp ăn	~bể	~bệnh	~bệnh nhân	~bệnh viện	~bệt	~bị	~bị N	~bị T
~bị ba	~bị bán	~bị bạn	~bị bạo	~bị bắt	~bị bỏ	~bị bỏng	~bị can	~bị chiếm	~bị chém	~bị chó	~bị chấn
~bị chặn	~bị chồng	~bị chủ	~bị con	~bị cáo	~bị công	~bị cướp	~bị cấm	~bị cắt	~bị dọa	~bị dụ	~bị giật
~bị giữ	~bị gãy	~bị gọi	~bị hai	~bị hại	~bị khóa	~bị khởi	~bị kiểm	~bị kẻ	~bị làm	~bị lấy	~bị lập
~bị lộ	~bị lừa	~bị mảnh	~bị mất	~bị một	~bị mời	~bị nghi	~bị người	~bị nhóm	~bị nhắc	~bị nhốt	~bị nước
~bị nạn	~bị phát	~bị phạt	~bị rạch	~bị rủ	~bị tai	~bị thu	~bị thương	~bị triệu	~bị truy	~bị trói	~bị trộm
~bị trừ	~bị tạm	~bị xe	~bị xem	~bị xử	~bị ép	~bị đuổi	~bị đánh	~bị đâm	~bị đình	~bị đòi	~bị đưa
~bị đập	~bịa	~bịch	~bịt	~bịt mặt	~bọc	~bọn	~bọn chúng	~bỏ	~bỏ chạy	~bỏ hoang	~bỏ học
~bỏ nhà	~bỏ quên	~bỏ rơi	~bỏ thuốc	~bỏ trốn	~bỏ vào	~bỏ về	~bỏ ăn	~bỏ đi	~bỏng	~bỏng 0	~bố
~bố cháu	~bố của	~bố em	~bố mẹ	~bố trí	~bốc	~bốc cháy	~bốc thăm	~bốn	~bốn con	~bốn câu	~bốn dòng
~bốn giờ	~bốn lần	~bốn mươi	~bốn ngày	~bốn người	~bốn nhà	~bốn năm	~bốn tháng	~bốn tuổi	~bốn đối	~bồi	~bồi thường
~bồn	~bổ	~bổ sung	~bổng	~bỗng	~bộ	~bộ 0	~bộ N	~bộ công	~bộ hưu	~bộ kích	~bộ loa
~bộ luật	~bộ ngân	~bộ phường	~bộ phận	~bộ phụ	~bộ sách	~bộ thuế	~bộ thôn	~bộ tiếp	~bộ trẻ	~bộ trực	~bộ tư
~bộ tới	~bộ viện	~bộ văn	~bộ xã	~bộ đàm	~bộ địa	~bộ đội	~bội	~bột	~bới	~bớt	~bờ
~bờ kè	~bờ sông	~bởi	~bục	~bụi	~bụng	~bức	~bức tranh	~bức tường	~bửu	~bữa	~bữa cơm
~bữa đó	~c	~c 0	~c trường	~ca	~ca sĩ	~ca trực	~ca đêm	~cai	~cai nghiện	~cam	~cam kết
~camera	~camera an	~camera cho	~camera của	~camera do	~camera hành	~camera nhà	~camera ở	~campuchia	~can	~can N	~can ngăn
~can nhựa	~cang	~canh	~cao	~cao hơn	~cao su	~cao tuổi	~cao điểm	~cap	~cax	~cay	~cc
~cccd	~cha	~cha T	~cha con	~cha của	~cha dượng	~cha mẹ	~chai	~chanh	~che	~chi	~chi bộ
~chi hội	~chi nhánh	~chi phí	~chi tiết	~chi đoàn	~chia	~chia buồn	~chia nhau	~chia sẻ	~chim	~chiêng	~chiêu
~chiêu lừa	~chiếc	~chiếc dép	~chiếc ghe	~chiếc khăn	~chiếc máy	~chiếc nhẫn	~chiếc túi	~chiếc ví	~chiếc vòng	~chiếc xe	~chiếc áo
~chiếc điện	~chiếm	~chiếm quyền	~chiếm đoạt	~chiến	~chiến binh	~chiến sĩ	~chiết	~chiếu	~chiềng	~chiều	~chiều 0
~chiều nay	~chiều qua	~chiều thứ	~cho	~cho 0	~cho N	~cho T	~cho ai	~cho ba	~cho biết	~cho bé	~cho bạn
~cho bản	~cho bảo	~cho bất	~cho bộ	~cho cháu	~cho chúng	~cho chắc	~cho chồng	~cho chủ	~cho con	~cho các	~cho công
~cho cả	~cho cảnh	~cho dân	~cho em	~cho gia	~cho hai	~cho hay	~cho hết	~cho học	~cho hộ	~cho khách	~cho kẹo
~cho kẻ	~cho lớp	~cho mượn	~cho mẹ	~cho mọi	~cho mỗi	~cho một	~cho nghe	~cho người	~cho nhóm	~cho nó	~cho phép
~cho phụ	~cho rằng	~cho thuê	~cho thấy	~cho trung	~cho trẻ	~cho trực	~cho tôi	~cho tổ	~cho uống	~cho vay	~cho vợ
~cho xe	~cho xem	~cho ăn	~cho đến	~cho đội	~chu	~chua	~chui	~chung	~chung cư	~chung kết	~chung tay
~chuyên	~chuyên gia	~chuyên mục	~chuyên viên	~chuyên án	~chuyên đề	~chuyến	~chuyến xe	~chuyền	~chuyền nữ	~chuyển	~chuyển 0
~chuyển cho	~chuyển công	~chuyển cơ	~chuyển hồ	~chuyển khoản	~chuyển ngay	~chuyển nhầm	~chuyển sang	~chuyển tiền	~chuyển viện	~chuyển vào	~chuyển xong
~chuyện	~chuyện 0	~chuyện T	~chuyện bắt	~chuyện con	~chuyện cái	~chuyện có	~chuyện cũ	~chuyện cảnh	~chuyện của	~chuyện gì	~chuyện mình
~chuyện một	~chuyện người	~chuyện nhà	~chuyện nhỏ	~chuyện này	~chuyện vui	~chuyện với	~chuyện xảy	~chuyện đi	~chuyện được	~chuyện ở	~chuông
~chuông báo	~chuẩn	~chuẩn bị	~chuối	~chuồng	~chuộc	~chuột	~chài	~chàng	~chào	~chào T	~chào cờ
~chánh	~cháo	~cháu	~cháu N	~cháu bé	~cháu bị	~cháu gái	~cháu họ	~cháu học	~cháu không	~cháu là	~cháu ngoại
~cháu nhỏ	~cháu nội	~cháu về	~cháu đi	~cháu đã	~cháu được	~cháu ở	~cháy	~cháy 0	~cháy chợ	~cháy nhà	~cháy nổ
~cháy rụi	~cháy và	~cháy ở	~châm	~chân	~chân T	~chân cầu	~chân dung	~chân trái	~chân đất	~châu	~chè
~chèn	~chèo	~ché	~chém	~chém đứt	~chén	~chép	~chép lại	~chê	~chì	~chìa	~chìa khóa
~chìm	~chí	~chí N	~chích	~chích điện	~chín	~chín mươi	~chín người	~chín năm	~chín tháng	~chính	~chính 0
~chính N	~chính T	~chính là	~chính mình	~chính quyền	~chính sách	~chính thức	~chính trị	~chòi	~chó	~chó bằng	~chó cắn
~chó nhà	~chó sủa	~chó thả	~chót	~chôn	~chùa	~chùa phước	~chùm	~chùm chìa	~chúc	~chúc T	~chúc mừng
~chúng	~chúng tôi	~chăm	~chăm sóc	~chăn	~chơi	~chơi game	~chơi hụi	~chư	~chưa	~chưa ai	~chưa bao
~chưa có	~chưa ghi	~chưa kịp	~chưa mất	~chưa rõ	~chưa thấy	~chưa từng	~chưa về	~chưa được	~chưa đầy	~chưa đủ	~chương
~chương trình	~chạm	~chạm với	~chạp	~chạy	~chạy bộ	~chạy qua	~chạy ra	~chạy sang	~chạy theo	~chạy thoát	~chạy tới
~chạy việc	~chạy vào	~chạy về	~chạy xe	~chạy đi	~chảy	~chấm	~chấn	~chấn thương	~chấp	~chấp hành	~chấp lối
~chất	~chậm	~chập	~chập điện	~chật	~chậu	~chắc	~chắn	~chẳng	~chẳng ai	~chẳng có	~chặn
~chặn kịp	~chặn số	~chặn xe	~chặn đường	~chặn được	~chặn ở	~chặt	~chế	~chế độ	~chết	~chết người	~chỉ
~chỉ 0	~chỉ biết	~chỉ cho	~chỉ cách	~chỉ còn	~chỉ có	~chỉ cười	~chỉ cần	~chỉ hai	~chỉ huy	~chỉ hỏi	~chỉ kịp
~chỉ là	~chỉ lấy	~chỉ lắc	~chỉ mong	~chỉ một	~chỉ nghe	~chỉ nhận	~chỉ nhớ	~chỉ nói	~chỉ ra	~chỉ sau	~chỉ thấy
~chỉ tin	~chỉ tiêu	~chỉ trong	~chỉ vàng	~chỉ vì	~chỉ xin	~chỉ đạo	~chỉ để	~chỉnh	~chịu	~chịu trách	~chọi
~chọn	~chối	~chống	~chống bạo	~chống gậy	~chống lừa	~chống tội	~chống đuối	~chốt	~chốt 0	~chồng	~chồng N
~chồng T	~chồng cũ	~chồng là	~chồng say	~chồng trẻ	~chồng đi	~chỗ	~chỗ ở	~chớ	~chờ	~chở	~chở 0
~chở T	~chở hàng	~chở khách	~chở người	~chở quá	~chở về	~chợ	~chợ không	~chợ mới	~chợ nổi	~chợ phiên	~chợ đầu
~chục	~chục nghìn	~chục người	~chục triệu	~chụp	~chụp hình	~chụp lại	~chụp màn	~chụp ảnh	~chủ	~chủ cơ	~chủ cửa
~chủ dãy	~chủ ghe	~chủ hộ	~chủ hụi	~chủ là	~chủ lò	~chủ nhiệm	~chủ nhà	~chủ nhân	~chủ nhật	~chủ nuôi	~chủ quán
~chủ rẫy	~chủ sở	~chủ tiệm	~chủ trì	~chủ trại	~chủ trọ	~chủ tài	~chủ tàu	~chủ tịch	~chủ tọa	~chủ vườn	~chủ vựa
~chủ xe	~chủ xưởng	~chứ	~chứ không	~chứa	~chức	~chức 0	~chức hội	~chức lễ	~chức ngày	~chức năng	~chức trao
~chứng	~chứng N	~chứng cứ	~chứng kiến	~chứng minh	~chứng nhận	~chừng	~chừng 0	~chử	~chửi	~chửi bới	~chữ
~chữ ký	~chữ thập	~chữ to	~chữa	~chữa bệnh	~chữa cháy	~clb	~clip	~cm	~cmnd	~cnch	~co
~coi	~coi như	~com	~con	~con N	~con T	~con bé	~con bò	~con bạc	~con bản	~con bị	~con cho
~con cháu	~con chó	~con chưa	~con cá	~con cái	~con có	~con cần	~con của	~con dao	~con dâu	~con dê	~con dấu
~con em	~con giữ	~con gà	~con gái	~con góp	~con gọi	~con heo	~con khu	~con khóc	~con không	~con là	~con lợn
~con mèo	~con mình	~con một	~con mới	~con nghe	~con người	~con nhỏ	~con nhớ	~con nuôi	~con nít	~con ra	~con rể
~con số	~con thôn	~con thấy	~con trai	~con trong	~con trâu	~con tôi	~con vẫn	~con về	~con đang	~con đi	~con đã
~con đường	~con được	~con đến	~con đừng	~con ở	~container	~cp	~csgt	~csđt	~ct	~cua	~cung
~cung cấp	~cuốc	~cuối	~cuối buổi	~cuối cùng	~cuối năm	~cuối tháng	~cuối tuần	~cuốn	~cuốn sổ	~cuộc	~cuộc gọi
~cuộc họp	~cuộc thi	~cuộn	~cà	~cà phê	~cài	~cài ứng	~càng	~cành	~cào	~cày	~cá
~cá khô	~cá nhân	~cá độ	~các	~các T	~các bên	~các bạn	~các bậc	~các bị	~các cháu	~các chủ	~các con
~các cá	~các em	~các gia	~các hộ	~các mẹ	~các nhà	~các số	~các thôn	~các tiệm	~các trường	~các tổ	~các vụ
~các đối	~các ấp	~cách	~cách khóa	~cách làm	~cách nhận	~cách xử	~cách đó	~cái	~cái N	~cái bẫy	~cái còi
~cái giá	~cái loa	~cái máy	~cái tên	~cái tủ	~cái xe	~cái áo	~cái điện	~cái đèn	~cái đầu	~cám	~cám ơn
~cán	~cán bộ	~cáng	~cánh	~cánh cửa	~cánh mà	~cánh tay	~cáo	~cáo 0	~cáo N	~cáo của	~cáo nhanh
~cáo phó	~cáo số	~cáo trạng	~cáo viên	~cáp	~cát	~cân	~câu	~câu chuyện	~câu hỏi	~câu lạc	~câu ấy
~cây	~cây cầu	~cây số	~cây thuốc	~cây vàng	~cây đa	~cãi	~cãi nhau	~cò	~còi	~còn	~còn 0
~còn N	~còn T	~còn ba	~còn bị	~còn có	~còn giữ	~còn gì	~còn hai	~còn hơn	~còn lại	~còn một	~còn nguyên
~còn người	~còn sống	~còng	~có	~có 0	~có N	~có T	~có ai	~có ba	~có biên	~có biểu	~có bình
~có bảy	~có bị	~có bốn	~có camera	~có chiếc	~có chuyện	~có cháy	~có chữ	~có con	~có các	~có cái	~có cán
~có công	~có cả	~có cần	~có cửa	~có dấu	~có em	~có giá	~có giấy	~có gì	~có hai	~có hiệu	~có hình
~có hôm	~có hơn	~có hợp	~có khách	~có khóa	~có kẻ	~có kết	~có loa	~có lúc	~có lần	~có lối	~có lỗi
~có mười	~có mất	~có mấy	~có mặt	~có một	~có người	~có nhiều	~có nhà	~có nhóm	~có nên	~có năm	~có nồng
~có phòng	~có phải	~có quy	~có quyền	~có sao	~có sáu	~có số	~có sổ	~có sự	~có thành	~có thêm	~có thật
~có thể	~có tin	~có tiếng	~có tiền	~có trách	~có trẻ	~có tên	~có tổ	~có uy	~có việc	~có vết	~có vụ
~có xe	~có ý	~có điều	~có điện	~có đèn	~có đơn	~có được	~có đứa	~cóc	~cóc online	~cóc trẻ	~côi
~côi cha	~côn	~công	~công N	~công an	~công bố	~công chức	~công chứng	~công cộng	~công dân	~công khai	~công nghiệp
~công nghệ	~công nhân	~công nhận	~công trình	~công ty	~công tác	~công tơ	~công viên	~công việc	~công văn	~công đoàn	~cõng
~cõng T	~cù	~cùng	~cùng 0	~cùng T	~cùng ba	~cùng con	~cùng các	~cùng công	~cùng cảnh	~cùng dân	~cùng em
~cùng gia	~cùng hai	~cùng kỳ	~cùng lúc	~cùng lớp	~cùng mẹ	~cùng một	~cùng ngày	~cùng phòng	~cùng tổ	~cùng đêm	~cùng được
~cú	~cú điện	~cúc	~cúi	~cúi đầu	~cúng	~cúp	~cúp máy	~căn	~căn cước	~căn cứ	~căn hộ
~căn nhà	~căng	~cũ	~cũ của	~cũng	~cũng biết	~cũng bị	~cũng có	~cũng cười	~cũng gọi	~cũng không	~cũng là
~cũng làm	~cũng mất	~cũng nhận	~cũng nói	~cũng phải	~cũng trong	~cũng từng	~cũng vào	~cũng đi	~cũng đã	~cũng được	~cơ
~cơ khí	~cơ quan	~cơ sở	~cơ động	~cơm	~cơm của	~cơn	~cơn nguy	~cư	~cư dân	~cư trú	~cưa
~cương	~cước	~cước 0	~cước cho	~cước của	~cước số	~cước và	~cưới	~cưới của	~cưới không	~cướp	~cướp giật
~cướp tiệm	~cướp tài	~cướp xe	~cười	~cười nghiêng	~cười ồ	~cường	~cưỡng	~cưỡng đoạt	~cạn	~cạnh	~cạnh T
~cạo	~cạy	~cạy cửa	~cả	~cả N	~cả ba	~cả buôn	~cả buổi	~cả bản	~cả bốn	~cả chợ	~cả dãy
~cả hai	~cả hội	~cả khu	~cả làng	~cả lớp	~cả ngày	~cả người	~cả nhà	~cả nhóm	~cả phòng	~cả sân	~cả tháng
~cả thôn	~cả tuần	~cả tổ	~cả xe	~cả xóm	~cả đội	~cả đời	~cải	~cảm	~cảm ơn	~cản	~cảng
~cảnh	~cảnh báo	~cảnh giác	~cảnh sát	~cấm	~cấm tiếp	~cấp	~cấp 0	~cấp ba	~cấp cho	~cấp căn	~cấp cứu
~cấp lại	~cấp số	~cấp thêm	~cấp thông	~cấp tin	~cấp trên	~cấp tỉnh	~cấp xã	~cấp đổi	~cất	~cấu	~cầm
~cầm dao	~cầm lái	~cầm đầu	~cầm đồ	~cần	~cần làm	~cần một	~cần nhớ	~cần tiền	~cầu	~cầu T	~cầu chuyển
~cầu các	~cầu dao	~cầu thang	~cầu treo	~cẩm	~cẩn	~cẩn thận	~cận	~cận nghèo	~cập	~cập nhật	~cậu
~cậu N	~cậu bé	~cậu học	~cậy	~cắm	~cắm 0	~cắm biển	~cắn	~cắn người	~cắp	~cắp tài	~cắt
~cắt băng	~cắt tóc	~cắt điện	~cặp	~cọc	~cọc 0	~cỏ	~cố	~cố hồ	~cố tình	~cố ý	~cốc
~cối	~cống	~cốp	~cồn	~cồng	~cổ	~cổ tay	~cổ động	~cổng	~cổng chùa	~cổng chợ	~cổng dịch
~cổng khu	~cổng sau	~cổng trường	~cỗ	~cộng	~cộng 0	~cộng tác	~cộng đồng	~cột	~cột điện	~cờ	~cờ bạc
~cờ đỏ	~cởi	~cỡ	~cục	~cụm	~cụt	~củ	~của	~của 0	~của N	~của T	~của ai
~của ban	~của bé	~của bạn	~của bản	~của bị	~của bố	~của bộ	~của cháu	~của chính	~của chủ	~của con	~của các
~của công	~của cả	~của em	~của gia	~của hai	~của hãng	~của họ	~của học	~của hộ	~của hội	~của khách	~của kẻ
~của làng	~của lớp	~của mình	~của mẹ	~của một	~của nghệ	~của người	~của nhà	~của nhóm	~của những	~của phường	~của rơi
~của thôn	~của thầy	~của trung	~của trường	~của trưởng	~của tác	~của tôi	~của tỉnh	~của tổ	~của vợ	~của xã	~của xóm
~của đại	~của đối	~của đội	~củi	~củng	~củng cố	~cứ	~cứa	~cứng	~cứu	~cứu 0	~cứu N
~cứu T	~cứu em	~cứu hai	~cứu hỏa	~cứu hộ	~cứu kịp	~cứu là	~cứu người	~cứu nạn	~cứu thương	~cứu trợ	~cứu được
~cừ	~cử	~cử T	~cử một	~cửa	~cửa cho	~cửa hàng	~cửa khẩu	~cửa là	~cửa nam	~cửa nhà	~cửa phòng
~cửa sau	~cửa sổ	~cự	~cựu	~cựu chiến	~d	~d 0	~da	~danh	~danh bạ	~danh cán	~danh hiệu
~danh nhân	~danh sách	~danh tính	~dao	~dao tự	~dao vào	~di	~di tích	~di động	~dichvucong	~diễm	~diễn
~diễn giả	~diễn ra	~diễn tập	~diễn viên	~diễn đàn	~diễu	~diễu hành	~diện	~diện cha	~diện công	~diệp	~diệu
~do	~do N	~do T	~do chính	~do chập	~do các	~do công	~do doanh	~do hội	~do không	~do mâu	~do một
~do nghệ	~do người	~do nhà	~do thiếu	~do thượng	~do thầy	~do trung	~do tài	~do đại	~doanh	~doanh nghiệp	~doanh nhân
~du	~du khách	~du lịch	~dung	~dung này	~duy	~duy nhất	~duy trì	~duyên	~duyệt	~dài	~dài 0
~dài hai	~dài tay	~dàn	~dành	~dành cho	~dành dụm	~dày	~dám	~dám nói	~dán	~dán mã	~dán tờ
~dán ở	~dâm	~dâm ô	~dân	~dân N	~dân bản	~dân bảo	~dân có	~dân cư	~dân cần	~dân góp	~dân khu
~dân không	~dân làng	~dân phát	~dân phòng	~dân phường	~dân phố	~dân quân	~dân sự	~dân tộc	~dân vận	~dân xã	~dân xóm
~dân đã	~dân đóng	~dâng	~dâng hương	~dâu	~dâu N	~dâu T	~dây	~dây bên	~dây chuyền	~dây nóng	~dây rửa
~dây điện	~dãy	~dãy trọ	~dép	~dê	~dìu	~dí	~dính	~dò	~dòng	~dòng chữ	~dòng họ
~dõi	~dù	~dùng	~dùng bình	~dùng dao	~dùng súng	~dùng số	~dùng tài	~dùng để	~dúi	~dũng	~dũng cảm
~dư	~dương	~dương T	~dương tinh	~dưới	~dưới 0	~dưới chân	~dưới cờ	~dưới gầm	~dưới gốc	~dưỡng	~dưỡng N
~dưỡng già	~dưỡng sinh	~dược	~dược sĩ	~dượng	~dạ	~dại	~dạn	~dạng	~dạo	~dạy	~dạy T
~dạy bơi	~dạy con	~dạy nghề	~dạy trẻ	~dấu	~dấu chân	~dấu hiệu	~dấu đỏ	~dần	~dầu	~dẫn	~dẫn T
~dẫn chương	~dẫn lạ	~dẫn tổ	~dẫn đường	~dẫn đầu	~dập	~dập lửa	~dập tắt	~dậy	~dắt	~dắt bộ	~dắt xe
~dặn	~dẹp	~dễ	~dệt	~dị	~dịch	~dịch viên	~dịch vụ	~dịp	~dịp này	~dịp tết	~dọa
~dọa bắt	~dọa tung	~dọa đốt	~dọc	~dọc đường	~dọn	~dọn rác	~dỏm	~dốc	~dối	~dồn	~dỗ
~dội	~dời	~dở	~dỡ	~dụ	~dụ dỗ	~dục	~dụm	~dụng	~dụng nhân	~dụng vneid	~dụng đen
~dứt	~dừa	~dừng	~dừng lại	~dừng xe	~dữ	~dữ liệu	~dự	~dự có	~dự hội	~dự kiến	~dự lễ
~dự thi	~dự án	~dựa	~dựng	~dựng ngoài	~e	~ea	~em	~em 0	~em N	~em bé	~em bị
~em chưa	~em chồng	~em còn	~em công	~em gái	~em họ	~em học	~em khác	~em không	~em là	~em muốn	~em một
~em mới	~em nghe	~em nhớ	~em nào	~em ruột	~em trai	~em trong	~em tới	~em về	~em xin	~em đi	~em đã
~em được	~em đến	~em ở	~exciter	~f	~f 0	~facebook	~fanpage	~flycam	~g	~ga	~gam
~game	~gan	~gas	~ghe	~ghen	~ghi	~ghi T	~ghi biên	~ghi chép	~ghi hình	~ghi lại	~ghi nhanh
~ghi nhận	~ghi nhớ	~ghi nợ	~ghi rõ	~ghi số	~ghi sổ	~ghi tên	~ghi vào	~ghi âm	~ghé	~ghé thăm	~ghép
~ghép ảnh	~ghét	~ghế	~ghế đá	~gia	~gia N	~gia an	~gia bảo	~gia lai	~gia số	~gia tâm	~gia đình
~giai	~giai đoạn	~giam	~gian	~gian hàng	~giang	~giao	~giao 0	~giao T	~giao ban	~giao ca	~giao cho
~giao công	~giao dịch	~giao hàng	~giao lưu	~giao nộp	~giao thông	~giao thừa	~giao xe	~giao ước	~giuse	~giuse N	~già
~già N	~già không	~già làng	~giàn	~giàn giáo	~giàng	~giành	~giành giải	~giày	~giá	~giá 0	~giá cao
~giá của	~giá rẻ	~giá trị	~giác	~giác của	~giác mạc	~giác tội	~giác với	~giám	~giám hiệu	~giám khảo	~giám sát
~giám thị	~giám định	~giám đốc	~giáo	~giáo N	~giáo chủ	~giáo dạy	~giáo dục	~giáo mầm	~giáo sư	~giáo viên	~giáo về
~giáo xứ	~giáp	~giây	~giã	~giêng	~gió	~giùm	~giúp	~giúp T	~giúp bắt	~giúp công	~giúp làm
~giúp lực	~giúp người	~giúp phá	~giúp pháp	~giúp việc	~giúp được	~giúp đỡ	~giơ	~giơ tay	~giường	~giường bệnh	~giả
~giả 0	~giả N	~giả của	~giả danh	~giả giấy	~giả giọng	~giả làm	~giả mạo	~giả nhân	~giả định	~giải	~giải ba
~giải bóng	~giải cứu	~giải do	~giải hạn	~giải ngân	~giải nhì	~giải nhất	~giải quyết	~giải thành	~giải thích	~giải thưởng	~giải viên
~giải đáp	~giảm	~giảm 0	~giảm hẳn	~giảm nhẹ	~giảm tốc	~giảm từ	~giản	~giảng	~giảng viên	~giấc	~giấu
~giấu tên	~giấy	~giấy bán	~giấy chứng	~giấy ghi	~giấy khai	~giấy khen	~giấy khám	~giấy mời	~giấy phép	~giấy tờ	~giấy vay
~giận	~giật	~giật dây	~giật mình	~giật túi	~giằng	~giặt	~giếng	~giết	~giết người	~giọng	~giọt
~giỏ	~giỏi	~giỏi nhất	~giống	~giống hệt	~giồng	~giỗ	~giới	~giới thiệu	~giờ	~giờ 0	~giờ T
~giờ chiều	~giờ có	~giờ giấc	~giờ hành	~giờ không	~giờ là	~giờ mười	~giờ ngày	~giờ ra	~giờ sau	~giờ sáng	~giờ tan
~giờ thì	~giờ tôi	~giờ tối	~giờ yêu	~giờ đêm	~giờ đến	~giữ	~giữ 0	~giữ N	~giữ T	~giữ bình	~giữ bí
~giữ chìa	~giữ giấy	~giữ gìn	~giữ hình	~giữ kín	~giữ lại	~giữ nguyên	~giữ người	~giữ rừng	~giữ sổ	~giữ trật	~giữ xe
~giữ được	~giữ đối	~giữa	~giữa chợ	~giữa chừng	~giữa hai	~giữa tháng	~giữa đường	~giựt	~gom	~gom được	~gov
~gà	~gà của	~gà ăn	~gác	~gác chắn	~gái	~gái 0	~gái N	~gái T	~gái bị	~gái là	~gái tôi
~gái út	~gái đi	~gánh	~gáy	~gân	~gân tay	~gây	~gây ra	~gây rối	~gây tai	~gây thương	~gây án
~gã	~gãy	~gãy chân	~gãy cổ	~gãy hai	~gãy răng	~gãy tay	~gãy xương	~gì	~gì cũng	~gì đâu	~gìn
~gò	~gòn	~góa	~góc	~gói	~gói hàng	~góp	~góp 0	~góp cho	~góp công	~góp một	~góp nhiều
~góp tiền	~góp vốn	~góp ý	~gõ	~gõ ba	~gõ cửa	~gõ mõ	~gùi	~găng	~gương	~gương mặt	~gương người
~gương sáng	~gạ	~gạch	~gạo	~gạt	~gấp	~gầm	~gầm cầu	~gần	~gần 0	~gần hết	~gần một
~gần nhất	~gần nửa	~gần đây	~gần đó	~gầy	~gật	~gật đầu	~gậy	~gắn	~gặng	~gặng hỏi	~gặp
~gặp T	~gặp lại	~gặp mặt	~gặp người	~gặp nạn	~gặp trung	~gặp điều	~gặt	~gọi	~gọi 0	~gọi T	~gọi báo
~gọi bảo	~gọi cho	~gọi con	~gọi các	~gọi công	~gọi dọa	~gọi hỏi	~gọi là	~gọi lên	~gọi lúc	~gọi lạ	~gọi lại
~gọi ngay	~gọi ngân	~gọi người	~gọi số	~gọi thẳng	~gọi trực	~gọi tổng	~gọi tới	~gọi từ	~gọi video	~gọi vào	~gọi về
~gọi xe	~gọi điện	~gọi đòi	~gọi được	~gọi đến	~gọn	~gốc	~gốc cây	~gối	~gồm	~gồm 0	~gồm N
~gồm T	~gồm các	~gỗ	~gờ	~gờ giảm	~gởi	~gỡ	~gỡ bài	~gục	~gừng	~gửi	~gửi 0
~gửi T	~gửi ban	~gửi cho	~gửi các	~gửi công	~gửi lời	~gửi nhầm	~gửi qua	~gửi thông	~gửi thư	~gửi tiền	~gửi tặng
~gửi tới	~gửi về	~gửi xe	~gửi đi	~gửi đơn	~gửi đường	~gửi đến	~gửi ảnh	~h	~h 0	~h ngày	~h sáng
~h đến	~ha	~hai	~hai T	~hai buổi	~hai bàn	~hai bên	~hai bạn	~hai bị	~hai cha	~hai chiếc	~hai cháu
~hai chân	~hai chỉ	~hai chục	~hai chủ	~hai con	~hai cái	~hai cán	~hai cây	~hai công	~hai cậu	~hai em	~hai gia
~hai giờ	~hai hôm	~hai học	~hai hộ	~hai khẩu	~hai kẻ	~hai là	~hai lần	~hai lớp	~hai mươi	~hai mẹ	~hai ngày
~hai người	~hai nhà	~hai nhóm	~hai năm	~hai phút	~hai tay	~hai thanh	~hai tháng	~hai thợ	~hai thứ	~hai tiếng	~hai triệu
~hai trăm	~hai tuần	~hai tuổi	~hai tài	~hai tên	~hai vợ	~hai vụ	~hai xe	~hai xương	~hai đêm	~hai đầu	~hai đều
~hai đối	~hai đồng	~hai đứa	~ham	~han	~hay	~hay bị	~hay nhất	~heo	~heroin	~hiên	~hiếm
~hiến	~hiến 0	~hiến máu	~hiến đất	~hiếp	~hiếu	~hiền	~hiểm	~hiểu	~hiện	~hiện 0	~hiện T
~hiện có	~hiện trang	~hiện trường	~hiện vật	~hiệp	~hiệp phụ	~hiệu	~hiệu lực	~hiệu phó	~hiệu trưởng	~hoa	~hoa hồng
~hoan	~hoang	~hoe	~honda	~hoài	~hoàn	~hoàn cảnh	~hoàn lương	~hoàn thành	~hoàn toàn	~hoàng	~hoàng diệu
~hoán	~hoãn	~hoạch	~hoạch 0	~hoại	~hoại tài	~hoạn	~hoạt	~hoạt động	~hoảng	~hoảng hốt	~hoảng loạn
~hoặc	~hoặc 0	~hoặc công	~hoặc gọi	~hoặc trực	~http	~https	~hung	~hung khí	~hung thủ	~huy	~huy hiệu
~huy quân	~huy trưởng	~huy động	~huynh	~huynh N	~huynh không	~huynh lớp	~huyết	~huyết áp	~huyền	~huyện	~huyện cũ
~huân	~huân chương	~huấn	~huấn luyện	~huế	~huệ	~huống	~huồi	~huổi	~huỳnh	~hy	~hy sinh
~hà	~hà nội	~hàm	~hàn	~hàn quốc	~hàng	~hàng 0	~hàng cho	~hàng chính	~hàng chục	~hàng của	~hàng ghế
~hàng giả	~hàng hóa	~hàng khóa	~hàng không	~hàng qua	~hàng rong	~hàng rào	~hàng số	~hàng thì	~hàng tiện	~hàng trên	~hàng trăm
~hàng vải	~hàng vật	~hàng xóm	~hàng để	~hàng ở	~hành	~hành chính	~hành hung	~hành khách	~hành lang	~hành trình	~hành vi
~hành xong	~hào	~hái	~hát	~hát karaoke	~hân	~hãng	~hãy	~hãy gọi	~hè	~hét	~hình
~hình con	~hình gửi	~hình sự	~hình thức	~hình xăm	~hình được	~hình ảnh	~hò	~hòa	~hòa bình	~hòa giải	~hòa khánh
~hòm	~hòm thư	~hóa	~hóa 0	~hóa N	~hóa chất	~hóa khu	~hóa ra	~hóa thôn	~hóa tổ	~hóa xã	~hóa đơn
~hóa ấp	~hóa ở	~hóng	~hô	~hô hoán	~hô hấp	~hôm	~hôm 0	~hôm chúng	~hôm nay	~hôm qua	~hôm sau
~hôm trước	~hôm đó	~hôm ấy	~hôn	~hôn mê	~hông	~hùng	~hùng vương	~hú	~hút	~hút thuốc	~hđnd
~hơi	~hơn	~hơn 0	~hơn ba	~hơn hai	~hơn mười	~hơn một	~hơn trăm	~hư	~hư cấu	~hưng	~hưng đạo
~hưu	~hưu N	~hưu trí	~hưu ở	~hương	~hương ước	~hướng	~hướng dẫn	~hưởng	~hưởng ứng	~hạ	~hạ sĩ
~hại	~hại 0	~hại về	~hạn	~hạn 0	~hạn mức	~hạng	~hạnh	~hạt	~hạt kiểm	~hải	~hải lý
~hải phòng	~hải quan	~hảo	~hảo tâm	~hấn	~hấp	~hấp nhân	~hất	~hầm	~hầu	~hận	~hậu
~hậu quả	~hậu sự	~hắn	~hằng	~hằng ngày	~hằng tháng	~hằng tuần	~hẳn	~hẹn	~hẹn gặp	~hẻm	~hẻm 0
~hết	~hết 0	~hết hạn	~hết tháng	~hết tiền	~hề	~hề biết	~hề hấn	~hễ	~hệ	~hệ công	~hệ thống
~hệ đội	~hệt	~họ	~họ N	~họ có	~họ của	~họ hàng	~họ không	~họ là	~họ tên	~họ đi	~họa
~họa sĩ	~học	~học N	~học bổng	~học của	~học giỏi	~học kim	~học kỳ	~học lê	~học lớp	~học nghề	~học nguyễn
~học phí	~học sinh	~học theo	~học trò	~học tập	~học từ	~học viên	~học về	~học xong	~học xóa	~học đường	~học ở
~họp	~họp dân	~họp giao	~họp kết	~họp thôn	~họp tổ	~hỏa	~hỏa hoạn	~hỏi	~hỏi T	~hỏi cho	~hỏi chuyện
~hỏi con	~hỏi cách	~hỏi có	~hỏi gì	~hỏi han	~hỏi lại	~hỏi mua	~hỏi mãi	~hỏi nhanh	~hỏi sao	~hỏi thêm	~hỏi thăm
~hỏi thủ	~hỏi tên	~hỏi vì	~hỏi về	~hỏi đáp	~hỏng	~hố	~hối	~hốt	~hồ	~hồ sơ	~hồ thủy
~hồ văn	~hồi	~hồi 0	~hồi sức	~hồi tháng	~hồi trước	~hồi đó	~hồi đầu	~hồn	~hồng	~hồng phong	~hổ
~hỗ	~hỗ trợ	~hộ	~hộ 0	~hộ N	~hộ T	~hộ chiếu	~hộ có	~hộ gia	~hộ góp	~hộ không	~hộ khẩu
~hộ kinh	~hộ ký	~hộ lắp	~hộ nghèo	~hội	~hội N	~hội bảo	~hội chợ	~hội chữ	~hội cựu	~hội hóa	~hội khuyến
~hội lhpn	~hội liên	~hội nghị	~hội người	~hội nhóm	~hội nông	~hội phụ	~hội thi	~hội thảo	~hội toàn	~hội trăng	~hội trường
~hội trưởng	~hội viên	~hội đồng	~hộp	~hộp bánh	~hộp sữa	~hộp thư	~hớt	~hờ	~hở	~hợp	~hợp T
~hợp công	~hợp của	~hợp pháp	~hợp phòng	~hợp tác	~hợp đồng	~hụi	~hụt	~hủ	~hủ tiếu	~hủy	~hủy hoại
~hứa	~hữu	~i	~ia	~ii	~iii	~im	~im lặng	~in	~in 0	~info	~iv
~k	~k 0	~karaoke	~keo	~kg	~kg pháo	~kh	~kha	~khai	~khai báo	~khai của	~khai giảng
~khai mua	~khai nhận	~khai sinh	~khai thác	~khai trên	~khai trương	~khai đã	~khang	~khay	~khe	~khen	~khen T
~khen cho	~khen của	~khen kèm	~khen thưởng	~khen và	~khi	~khi T	~khi bị	~khi chuyển	~khi chưa	~khi con	~khi có
~khi công	~khi gặp	~khi không	~khi làm	~khi lỡ	~khi mua	~khi nghe	~khi nghi	~khi người	~khi nhận	~khi ra	~khi thấy
~khi uống	~khi đang	~khi đi	~khi đưa	~khi được	~khiêm	~khiêng	~khiến	~khiến T	~khiến cả	~khiếu	~khiếu nại
~khiển	~khiển xe	~khiễng	~khmer	~kho	~khoa	~khoa tỉnh	~khoan	~khoang	~khoe	~khoác	~khoán
~khoản	~khoản 0	~khoản cá	~khoản của	~khoản giả	~khoản ngân	~khoản nhận	~khoản vay	~khoảng	~khoảng 0	~khu	~khu 0
~khu công	~khu dân	~khu nhà	~khu phố	~khu trọ	~khu tập	~khu vực	~khung	~khuya	~khuyên	~khuyên T	~khuyên các
~khuyến	~khuyến cáo	~khuyến học	~khuyết	~khuyết tật	~khuôn	~khuôn mặt	~khuất	~khá	~khác	~khác là	~khách
~khách 0	~khách N	~khách chuyển	~khách hàng	~khách không	~khách là	~khách lạ	~khách mời	~khách quen	~khách sạn	~khách từ	~khám
~khám bệnh	~khám nghiệm	~khám sức	~khám xét	~khán	~khán giả	~khánh	~khánh thành	~khâu	~khâu 0	~khèn	~khéo
~khép	~khép lại	~khét	~khê	~khí	~khí thở	~khó	~khó khăn	~khó nhất	~khóa	~khóa cổng	~khóa cửa
~khóa do	~khóa thẻ	~khóa trái	~khóa tài	~khóa xe	~khóa ở	~khóc	~khóc vì	~khói	~khóm	~khóm 0	~khô
~khôi	~không	~không ai	~không bao	~không biết	~không biển	~không bán	~không báo	~không bấm	~không bắt	~không bằng	~không bị
~không chia	~không cho	~không chuyển	~không chịu	~không chở	~không chụp	~không cài	~không cánh	~không còn	~không có	~không công	~không cầm
~không cần	~không dám	~không dùng	~không ghi	~không giao	~không giấu	~không giấy	~không gọi	~không gửi	~không hề	~không hỏi	~không khai
~không khóa	~không khóc	~không ký	~không kể	~không kịp	~không liên	~không làm	~không lãi	~không lương	~không lấy	~không ma	~không mang
~không may	~không mua	~không muốn	~không mất	~không mắc	~không mở	~không nghe	~không ngủ	~không nhìn	~không nhận	~không nhớ	~không nên
~không nêu	~không nói	~không nộp	~không phát	~không phải	~không qua	~không quen	~không quá	~không ra	~không rõ	~không sao	~không sạc
~không thu	~không thành	~không thấy	~không thể	~không tin	~không tiếp	~không trách	~không trả	~không tái	~không tự	~không uống	~không vay
~không về	~không với	~không xảy	~không yêu	~không ăn	~không đeo	~không đi	~không đánh	~không đèn	~không đòi	~không đăng	~không đưa
~không được	~không đặt	~không đến	~không để	~không đọc	~không đốt	~không đồng	~không đủ	~không ở	~khúc	~khúc cua	~khăn
~khải	~khản	~khảo	~khảo gồm	~khảo sát	~khấu	~khẩn	~khẩn cấp	~khẩu	~khẩu súng	~khẩu trang	~khập
~khập khiễng	~khắc	~khắc phục	~khắp	~khẳng	~khẳng định	~khỏe	~khỏe ổn	~khỏi	~khỏi nhà	~khối	~khối 0
~khống	~khống chế	~khổ	~khớp	~khởi	~khởi công	~khởi tố	~khủng	~khủng bố	~ki	~kia	~kia biên
~kia là	~kim	~kim đồng	~kinh	~kinh doanh	~kinh nghiệm	~kinh phí	~kinh tế	~kiên	~kiếm	~kiến	~kiến 0
~kiến của	~kiến nghị	~kiều	~kiểm	~kiểm chứng	~kiểm lâm	~kiểm soát	~kiểm sát	~kiểm tra	~kiểm điểm	~kiểu	~kiểu mẫu
~kiểu này	~kiệm	~kiện	~kiệt	~kiệt 0	~km	~km 0	~ko	~kon	~krông	~kè	~kèm
~kèm 0	~kèm theo	~kèm ảnh	~kém	~kéo	~kéo T	~kéo co	~kéo dài	~kéo lên	~kéo được	~két	~két sắt
~kê	~kê của	~kênh	~kêu	~kêu cứu	~kêu gọi	~kích	~kích hoạt	~kích điện	~kín	~kín danh	~kính
~kính chúc	~kính gửi	~kính mời	~kính thưa	~kíp	~ký	~ký biên	~ký cam	~ký giấy	~ký hợp	~ký tên	~ký túc
~ký tạm	~ký với	~ký xe	~kẹo	~kẹo kéo	~kẹp	~kẹt	~kẹt ở	~kẻ	~kẻ bán	~kẻ cướp	~kẻ cầm
~kẻ gian	~kẻ giả	~kẻ giật	~kẻ gọi	~kẻ kia	~kẻ lạ	~kẻ lừa	~kẻ móc	~kẻ trộm	~kẻ xưng	~kẻ xấu	~kẻng
~kẻng an	~kẻo	~kế	~kế bên	~kế hoạch	~kế toán	~kết	~kết 0	~kết bạn	~kết không	~kết luận	~kết mô
~kết nghĩa	~kết phong	~kết quả	~kết thúc	~kề	~kề dao	~kể	~kể cho	~kể chuyện	~kể có	~kể cả	~kể của
~kể lại	~kể rằng	~kể trong	~kể từ	~kể về	~kể với	~kể đã	~kể ở	~kệ	~kịch	~kịch bản	~kịp
~kịp thời	~kỳ	~kỳ 0	~kỷ	~kỷ luật	~kỷ niệm	~kỹ	~kỹ năng	~kỹ sư	~kỹ thuật	~l	~l 0
~la	~lai	~lam	~lan	~lan can	~lan sang	~lan truyền	~lang	~lao	~lao công	~lao ra	~lao vào
~lao xuống	~lao động	~lau	~len	~leo	~lhpn	~lim	~linh	~linh mục	~link	~livestream	~liên
~liên gia	~liên hiệp	~liên hoan	~liên hệ	~liên kết	~liên lạc	~liên ngành	~liên quan	~liên tiếp	~liên tục	~liền	~liền 0
~liền không	~liều	~liệt	~liệt sĩ	~liệu	~lo	~lo hậu	~loa	~loa phường	~loa truyền	~loan	~lon
~long	~loại	~loạn	~loạt	~luyện	~luyện viên	~luân	~luôn	~luận	~luật	~luật dân	~luật gia
~luật hình	~luật không	~luật sư	~luật tố	~luồng	~ly	~ly hôn	~là	~là 0	~là N	~là T	~là ai
~là biết	~là bé	~là bẫy	~là bị	~là chuyện	~là cháu	~là chủ	~là con	~là các	~là có	~là công	~là cả
~là của	~là do	~là em	~là gia	~là giả	~là gì	~là gọi	~là hai	~là hết	~là học	~là không	~là kẻ
~là lần	~là lừa	~là mất	~là mẹ	~là một	~là người	~là nhà	~là nhân	~là những	~là phần	~là sai	~là sinh
~là thiếu	~là thành	~là thượng	~là thầy	~là thợ	~là tiền	~là trung	~là trường	~là tổ	~là vụ	~là xe	~là đại
~là để	~là đủ	~lài	~làm	~làm 0	~làm T	~làm ba	~làm ca	~làm cho	~làm chủ	~làm chứng	~làm công
~làm căn	~làm của	~làm giả	~làm giấy	~làm gì	~làm hai	~làm hồ	~làm lại	~làm lễ	~làm mất	~làm nghề	~làm người
~làm nhiệm	~làm nhà	~làm nhục	~làm phụ	~làm rõ	~làm sao	~làm theo	~làm thuê	~làm thợ	~làm thủ	~làm trưởng	~làm tổ
~làm từ	~làm việc	~làm về	~làm xa	~làm ăn	~làm đơn	~làm được	~làm đội	~làm ở	~làn	~làng	~làng a
~làng chài	~làng hồ	~làng kon	~lành	~lào	~lá	~lá thư	~lá điện	~lá đơn	~lách	~lái	~lái N
~lái xe	~lái đò	~lán	~lánh	~lát	~lâm	~lân	~lâu	~lâu rồi	~lãi	~lãi 0	~lãi nặng
~lãi suất	~lãm	~lãnh	~lãnh đạo	~lèo	~lén	~lê	~lê hồng	~lê lợi	~lê quý	~lê thị	~lê văn
~lên	~lên 0	~lên bàn	~lên bảng	~lên bờ	~lên công	~lên cơn	~lên là	~lên làm	~lên mạng	~lên nhóm	~lên nhận
~lên phường	~lên tiếng	~lên tấm	~lên từ	~lên xe	~lính	~lít	~lò	~lò bánh	~lò gạch	~lò mổ	~lòng
~lô	~lô đất	~lô đề	~lôi	~lông	~lùa	~lùi	~lùng	~lúa	~lúc	~lúc 0	~lúc T
~lúc nào	~lúc nửa	~lúc rạng	~lúc đó	~lúc đầu	~lúc ấy	~lý	~lý 0	~lý N	~lý chợ	~lý con	~lý do
~lý hình	~lý nghiêm	~lý theo	~lý thị	~lý tự	~lăm	~lăm phút	~lăn	~lăng	~lĩnh	~lĩnh 0	~lũ
~lũng	~lơ	~lư	~lưng	~lưu	~lưu lại	~lưu trú	~lưu ý	~lưu động	~lương	~lương 0	~lương cao
~lương hưu	~lưới	~lưỡi	~lượm	~lượng	~lượng chức	~lượng công	~lượt	~lượt chia	~lượt người	~lượt xem	~lạ
~lạ mặt	~lạ thì	~lạ vào	~lạ đến	~lạ ở	~lạc	~lạc bộ	~lạc được	~lạc ở	~lại	~lại 0	~lại ba
~lại bằng	~lại bị	~lại chiếc	~lại cho	~lại có	~lại căn	~lại do	~lại gần	~lại hai	~lại không	~lại là	~lại lấy
~lại một	~lại ngay	~lại người	~lại nói	~lại số	~lại thì	~lại tin	~lại tiền	~lại toàn	~lại trong	~lại truyền	~lại tài
~lại tên	~lại từ	~lại với	~lại xe	~lại được	~lại để	~lại đủ	~lại ở	~lạng	~lạnh	~lảng	~lảng vảng
~lấn	~lấn chiếm	~lấp	~lấy	~lấy 0	~lấy chồng	~lấy công	~lấy lại	~lấy lời	~lấy mất	~lấy mẫu	~lấy tiền
~lấy trộm	~lấy túi	~lấy xe	~lấy đi	~lấy điện	~lấy được	~lầm	~lầm lỡ	~lần	~lần T	~lần bị	~lần cuối
~lần hai	~lần lượt	~lần một	~lần nào	~lần ra	~lần sau	~lần theo	~lần thứ	~lần đi	~lần đầu	~lầu	~lẩn
~lẫn	~lập	~lập 0	~lập biên	~lập chuyên	~lập danh	~lập hồ	~lập nhóm	~lập tổ	~lập tức	~lật	~lậu
~lắc	~lắc đầu	~lắk	~lắm	~lắng	~lắng nghe	~lắp	~lắp 0	~lắp camera	~lắp chuông	~lắp thêm	~lặn
~lặng	~lặng lẽ	~lặng đi	~lẻ	~lẽ	~lề	~lều	~lễ	~lễ chào	~lễ hội	~lễ ra	~lễ trao
~lễ tân	~lệ	~lệ phí	~lệch	~lệnh	~lệnh bắt	~lịch	~lịch sử	~lọc	~lọc máu	~lọt	~lốc
~lối	~lối ra	~lối thoát	~lối đi	~lốp	~lồng	~lỗ	~lỗi	~lộ	~lộ 0	~lộc	~lội
~lộn	~lột	~lớn	~lớn nhất	~lớn tuổi	~lớp	~lớp 0	~lớp bơi	~lớp dạy	~lớp học	~lớp là	~lớp một
~lớp trưởng	~lớp xóa	~lời	~lời T	~lời bạn	~lời cảm	~lời hứa	~lời khai	~lời kể	~lời nhắn	~lời rủ	~lời xin
~lở	~lỡ	~lỡ chuyển	~lợi	~lợi dụng	~lợn	~lợp	~lục	~lừa	~lừa 0	~lừa bán	~lừa đảo
~lửa	~lửa bùng	~lửa lan	~lữ	~lực	~lực gia	~lực học	~lực lượng	~m	~m 0	~ma	~ma túy
~mai	~mang	~mang biển	~mang giấy	~mang lên	~mang nộp	~mang số	~mang thai	~mang theo	~mang trả	~mang tên	~mang tới
~mang về	~mang đến	~manh	~manh mối	~massage	~may	~may có	~may không	~may mà	~may mắn	~mc	~me
~men	~mg	~mg lít	~mi	~micro	~minh	~minh họa	~mini	~miếng	~miếu	~miền	~miền trung
~miễn	~miễn phí	~miệng	~mlô	~mong	~mong T	~mong các	~mong có	~mong mọi	~mttq	~mua	~mua 0
~mua bán	~mua cho	~mua của	~mua hai	~mua hàng	~mua lại	~mua máy	~mua sữa	~mua thuốc	~mua trả	~mua vé	~mua xe
~mua được	~mua đất	~mua đồ	~mua ở	~muối	~muốn	~muốn nói	~muộn	~mà	~mà T	~mà bay	~mà chưa
~mà em	~mà không	~mà là	~mà người	~mà vẫn	~mà đi	~màn	~màn hình	~màng	~màu	~màu xanh	~màu đỏ
~mày	~mách	~mái	~mái nhà	~mái tôn	~mái ấm	~mát	~máu	~máy	~máy 0	~máy bay	~máy bơm
~máy cho	~máy cày	~máy của	~máy là	~máy lọc	~máy nổ	~máy phát	~máy tính	~máy và	~máy điện	~máy đã	~máy ảnh
~mâm	~mâm cơm	~mâu	~mâu thuẫn	~mây	~mã	~mã otp	~mã qr	~mã số	~mãi	~mãi không	~mãn
~mãn hạn	~mèo	~mé	~mép	~mét	~mét vuông	~mê	~mì	~mìn	~mình	~mình bị	~mình có
~mình cũng	~mình không	~mình với	~mình đang	~mía	~mít	~mò	~mòn	~móc	~móc túi	~món	~móng
~mô	~mô hình	~mô tô	~môi	~môi giới	~môi trường	~môn	~mông	~mõ	~mõm	~mù	~mù chữ
~mùa	~mùa cà	~mùa hè	~mùa mưa	~mùi	~mùng	~mùng 0	~múa	~múc	~măng	~mũ	~mũ bảo
~mũi	~mơ	~mưa	~mươi	~mươi bảy	~mươi mốt	~mươi ngày	~mươi năm	~mươi phút	~mươi sáu	~mươi triệu	~mươi tư
~mương	~mướn	~mười	~mười ba	~mười bảy	~mười bốn	~mười chín	~mười giờ	~mười hai	~mười lăm	~mười lần	~mười một
~mười ngày	~mười năm	~mười phút	~mười sáu	~mười tám	~mường	~mượn	~mượn tiền	~mạ	~mạc	~mạch	~mạn
~mạng	~mạng xã	~mạnh	~mạnh dạn	~mạnh thường	~mạo	~mạo danh	~mải	~mảnh	~mảnh giấy	~mất	~mất 0
~mất chiếc	~mất con	~mất cái	~mất cả	~mất cắp	~mất của	~mất gì	~mất hai	~mất một	~mất ngủ	~mất nhiều	~mất sóng
~mất tiền	~mất trắng	~mất trộm	~mất tích	~mất việc	~mất vì	~mất ví	~mất xe	~mất điện	~mất đồng	~mấy	~mấy T
~mấy hôm	~mấy ngày	~mấy đứa	~mầm	~mầm non	~mẩu	~mẩu giấy	~mẫn	~mẫu	~mẫu giáo	~mận	~mập
~mật	~mật khẩu	~mật phục	~mậu	~mắc	~mắc bẫy	~mắc kẹt	~mắm	~mắm tôm	~mắn	~mắng	~mắt
~mắt camera	~mắt thần	~mặc	~mặc áo	~mặc đồ	~mặt	~mặt 0	~mặt T	~mặt sau	~mặt trận	~mặt trời	~mặt và
~mẹ	~mẹ N	~mẹ T	~mẹ bé	~mẹ bị	~mẹ cháu	~mẹ chồng	~mẹ con	~mẹ của	~mẹ em	~mẹ già	~mẹ là
~mẹ ruột	~mẹ tôi	~mẹ đi	~mẹ đẻ	~mẹ ơi	~mẹo	~mến	~mềm	~mệnh	~mọi	~mọi người	~mỏ
~mốc	~mối	~mốt	~mồ	~mồ côi	~mồi	~mồng	~mồng 0	~mổ	~mổ gấp	~mỗi	~mỗi T
~mỗi chiều	~mỗi em	~mỗi gia	~mỗi hộ	~mỗi khi	~mỗi lần	~mỗi ngày	~mỗi người	~mỗi nhà	~mỗi năm	~mỗi quý	~mỗi suất
~mỗi sáng	~mỗi tháng	~mỗi thứ	~mỗi tuần	~mỗi tối	~mỗi đêm	~mộ	~mộc	~một	~một T	~một buổi	~một bài
~một bé	~một bình	~một bạn	~một bộ	~một bữa	~một chiếc	~một chuyện	~một cháu	~một chân	~một con	~một cuốn	~một cuộc
~một cái	~một cán	~một câu	~một cây	~một công	~một cú	~một căn	~một cậu	~một cửa	~một cựu	~một em	~một gia
~một giờ	~một gã	~một góc	~một học	~một hồi	~một khách	~một khẩu	~một ký	~một kẻ	~một là	~một lá	~một lần
~một lời	~một mình	~một ngày	~một người	~một nhà	~một nhóm	~một năm	~một nửa	~một nữ	~một phút	~một phần	~một phụ
~một quả	~một số	~một thanh	~một tháng	~một thẻ	~một tiếng	~một trang	~một triệu	~một trong	~một trăm	~một trường	~một trận
~một tuần	~một tài	~một tên	~một túi	~một tấm	~một tờ	~một việc	~một ví	~một vòng	~một vụ	~một xe	~một điện
~một đêm	~một đồng	~một đứa	~mớ	~mới	~mới 0	~mới biết	~mới hay	~mới học	~mới kể	~mới nói	~mới thấy
~mới về	~mới được	~mờ	~mời	~mời T	~mời các	~mời cả	~mời làm	~mời lên	~mời phụ	~mở	~mở 0
~mở cổng	~mở cửa	~mở khóa	~mở loa	~mở lại	~mở lớp	~mở quán	~mở ra	~mở rộng	~mở tiệm	~mở tủ	~mở từ
~mở đường	~mở được	~mở đầu	~mỡ	~mục	~mục N	~mục sư	~mức	~mức 0	~mức phạt	~mừng	~mực
~mỹ	~n	~n 0	~na	~nai	~nam	~nam 0	~nam sinh	~nam định	~nay	~nay 0	~nay T
~nay chưa	~nay có	~nay không	~nay là	~nay vẫn	~nay đã	~nay được	~neo	~neo đơn	~net	~nga	~ngang
~ngay	~ngay 0	~ngay cho	~ngay công	~ngay hôm	~ngay sau	~ngay trong	~ngay trên	~ngay trước	~ngay tại	~ngay đầu	~nghe
~nghe chuyện	~nghe loa	~nghe lời	~nghe máy	~nghe nói	~nghe rõ	~nghe rồi	~nghe tin	~nghe tiếng	~nghe xong	~nghe điện	~nghe được
~nghen	~nghi	~nghi can	~nghi do	~nghi ngờ	~nghi phạm	~nghi vấn	~nghiêm	~nghiêm trọng	~nghiên	~nghiên cứu	~nghiêng
~nghiêng ngả	~nghiệm	~nghiệm hiện	~nghiện	~nghiệp	~nghiệp của	~nghiệp vụ	~nghèo	~nghìn	~nghìn một	~nghìn người	~nghìn đồng
~nghĩ	~nghĩ ra	~nghĩa	~nghĩa trang	~nghĩa tình	~nghĩa vụ	~nghẹn	~nghẹt	~nghề	~nghề nghiệp	~nghề sửa	~nghệ
~nghệ an	~nghệ do	~nghệ nhân	~nghệ sĩ	~nghệ số	~nghỉ	~nghỉ 0	~nghỉ hè	~nghỉ hưu	~nghỉ học	~nghỉ việc	~nghị
~nghị T	~nghị ai	~nghị các	~nghị công	~nghị cấp	~nghị khen	~nghị lắp	~nghị người	~nghị quyết	~nghị sơ	~nghị tặng	~nghị tổng
~nghị định	~ngon	~ngoài	~ngoài cổng	~ngoài hiên	~ngoài ra	~ngoài sân	~ngoái	~ngoại	~ngoại T	~nguy	~nguy hiểm
~nguy kịch	~nguyên	~nguyên nhân	~nguyên tắc	~nguyên vẹn	~nguyễn	~nguyễn thị	~nguyễn trãi	~nguyễn văn	~nguyện	~nguyện của	~nguyện giao
~nguyệt	~nguồn	~nguồn gốc	~nguồn tin	~nguội	~ngàn	~ngành	~ngành do	~ngào	~ngày	~ngày 0	~ngày có
~ngày công	~ngày hội	~ngày không	~ngày làm	~ngày mai	~ngày một	~ngày nào	~ngày sau	~ngày sinh	~ngày thì	~ngày thứ	~ngày trước
~ngày về	~ngày xưa	~ngày đêm	~ngày đầu	~ngày ấy	~ngày ở	~ngách	~ngách 0	~ngáo	~ngâm	~ngân	~ngân hàng
~ngân sách	~ngã	~ngã ba	~ngã gãy	~ngã tư	~ngã xuống	~ngó	~ngói	~ngón	~ngón tay	~ngô	~ngôi
~ngôi nhà	~ngõ	~ngõ 0	~ngăn	~ngăn chặn	~ngăn kéo	~ngăn kịp	~ngũ	~ngư	~ngư dân	~ngưng	~người
~người 0	~người T	~người biết	~người bán	~người báo	~người bạn	~người bị	~người bỏ	~người cao	~người cha	~người cho	~người chưa
~người chạy	~người chết	~người chỉ	~người chồng	~người con	~người cung	~người còn	~người có	~người cùng	~người cầm	~người của	~người dân
~người dưới	~người dạy	~người dẫn	~người dự	~người em	~người giao	~người già	~người giúp	~người giữ	~người gác	~người gây	~người góp
~người gõ	~người gọi	~người gửi	~người hiến	~người hỏi	~người khác	~người không	~người kia	~người ký	~người là	~người làm	~người lái
~người lạ	~người lập	~người lớn	~người mua	~người mất	~người mắc	~người mặc	~người mẹ	~người một	~người nghe	~người nghiện	~người nghèo
~người ngồi	~người ngủ	~người nhà	~người nhận	~người nhặt	~người này	~người ném	~người phát	~người phụ	~người quay	~người quen	~người ra
~người rồi	~người sau	~người ta	~người tham	~người theo	~người thuê	~người thân	~người thì	~người thợ	~người thứ	~người tiếp	~người trong
~người trên	~người trông	~người trẻ	~người trực	~người tố	~người tốt	~người tới	~người từng	~người tự	~người vay	~người viết	~người vợ
~người vừa	~người xem	~người xưng	~người xấu	~người yêu	~người đang	~người đi	~người điều	~người đàn	~người đánh	~người đã	~người đó
~người đăng	~người đưa	~người được	~người đại	~người đầu	~người đến	~người đọc	~người đội	~người đứng	~người ấy	~người ở	~ngược
~ngược lại	~ngượng	~ngại	~ngạt	~ngạt khói	~ngả	~ngất	~ngầm	~ngập	~ngắn	~ngắt	~ngọc
~ngọn	~ngọn lửa	~ngọt	~ngỏ	~ngồi	~ngồi bàn	~ngồi bên	~ngồi bệt	~ngồi cùng	~ngồi cạnh	~ngồi hàng	~ngồi khóc
~ngồi nghe	~ngồi sau	~ngồi trong	~ngồi trên	~ngồi uống	~ngồi với	~ngồi xe	~ngồi xuống	~ngồi ở	~ngộ	~ngộ độc	~ngờ
~ngụ	~ngụ ấp	~ngủ	~ngủ gật	~ngủ lại	~ngủ quên	~ngủ trong	~ngủ ở	~ngừa	~ngừng	~ngửa	~ngửi
~ngựa	~ngực	~nha	~nha trang	~nhan	~nhang	~nhanh	~nhanh nhất	~nhanh trí	~nhau	~nhau ra	~nhau vì
~nhau ở	~nhi	~nhiên	~nhiêu	~nhiều	~nhiều lần	~nhiều người	~nhiều nhất	~nhiều phụ	~nhiệm	~nhiệm N	~nhiệm của
~nhiệm hình	~nhiệm vụ	~nhiệt	~nhà	~nhà 0	~nhà N	~nhà T	~nhà ai	~nhà ba	~nhà báo	~nhà bên	~nhà bình
~nhà bị	~nhà cho	~nhà cuối	~nhà còn	~nhà có	~nhà cấp	~nhà của	~nhà dân	~nhà giáo	~nhà hàng	~nhà hảo	~nhà không
~nhà máy	~nhà mình	~nhà mạng	~nhà mẹ	~nhà một	~nhà mới	~nhà nghiên	~nhà nghỉ	~nhà người	~nhà nào	~nhà nước	~nhà rông
~nhà sàn	~nhà số	~nhà thuốc	~nhà thơ	~nhà thầu	~nhà thờ	~nhà thứ	~nhà trường	~nhà trọ	~nhà tài	~nhà tôi	~nhà tạm
~nhà văn	~nhà vệ	~nhà xe	~nhà xin	~nhà đang	~nhà đi	~nhà đối	~nhà ở	~nhàng	~nhánh	~nhát	~nhát dao
~nhân	~nhân 0	~nhân N	~nhân ban	~nhân chứng	~nhân có	~nhân của	~nhân dân	~nhân dịp	~nhân là	~nhân may	~nhân rộng
~nhân tạo	~nhân viên	~nhân vật	~nhân vụ	~nhân đây	~nhân được	~nhân ưu	~nhã	~nhãn	~nhé	~nhì	~nhìn
~nhìn lại	~nhìn thấy	~nhí	~nhóm	~nhóm 0	~nhóm bạn	~nhóm cho	~nhóm học	~nhóm là	~nhóm lớp	~nhóm người	~nhóm này
~nhóm phụ	~nhóm thanh	~nhóm thiện	~nhóm trộm	~nhóm zalo	~nhơn	~như	~như T	~như sau	~như thế	~như vậy	~nhưng
~nhưng T	~nhưng chưa	~nhưng không	~nhưng phải	~nhưng vẫn	~nhường	~nhạc	~nhạc sĩ	~nhạy	~nhạy cảm	~nhảy	~nhảy xuống
~nhấn	~nhấn mạnh	~nhất	~nhất 0	~nhất của	~nhất là	~nhất một	~nhất trí	~nhầm	~nhẫn	~nhẫn cưới	~nhận
~nhận 0	~nhận T	~nhận biết	~nhận bằng	~nhận cuộc	~nhận của	~nhận diện	~nhận không	~nhận là	~nhận làm	~nhận lại	~nhận lỗi
~nhận lời	~nhận một	~nhận nuôi	~nhận phản	~nhận quà	~nhận ra	~nhận thấy	~nhận tin	~nhận tiền	~nhận trách	~nhận trình	~nhận việc
~nhận xét	~nhận điện	~nhận đã	~nhận đơn	~nhận được	~nhận đỡ	~nhập	~nhập học	~nhập mã	~nhập số	~nhập viện	~nhật
~nhật 0	~nhật ký	~nhậu	~nhắc	~nhắc T	~nhắc chuyện	~nhắc các	~nhắc lại	~nhắc nhở	~nhắn	~nhắn cho	~nhắn tin
~nhặt	~nhặt được	~nhặt ở	~nhẹ	~nhẹ lương	~nhẹ nhàng	~nhịn	~nhịp	~nhỏ	~nhỏ của	~nhỏ ở	~nhốt
~nhốt trong	~nhổ	~nhớ	~nhớ lại	~nhớ mãi	~nhớ mặt	~nhớ thì	~nhớ được	~nhờ	~nhờ T	~nhờ một	~nhờ người
~nhờ vậy	~nhờ đó	~nhở	~nhở vì	~nhục	~nhủ	~nhứt	~những	~những con	~những người	~nhựa	~ni
~ni lông	~ninh	~ninh mạng	~ninh trật	~ninh tổ	~niêm	~niêm phong	~niêm yết	~niên	~niên N	~niên xung	~niên đi
~niệm	~niệm 0	~niệm chương	~non	~nuôi	~nuôi chó	~nuôi con	~nuôi hai	~nà	~nào	~nào T	~nào bị
~nào có	~nào cũng	~nào phải	~này	~này T	~này bị	~này cho	~này có	~này do	~này là	~này làm	~này đã
~nát	~nâng	~nâng cấp	~nâu	~nã	~não	~ném	~ném đá	~nén	~nét	~nên	~nên T
~nên có	~nên không	~nên làm	~nên thoát	~nêu	~nêu tên	~nít	~nó	~nó còn	~nó là	~nó nói	~nóc
~nói	~nói T	~nói cho	~nói chuyện	~nói con	~nói dối	~nói giọng	~nói gì	~nói không	~nói là	~nói lời	~nói một
~nói ngắn	~nói nhỏ	~nói phải	~nói ra	~nói rõ	~nói thêm	~nói trong	~nói trước	~nói tên	~nói từ	~nói vui	~nói về
~nói với	~nói được	~nón	~nón lá	~nóng	~nóng 0	~nóng của	~nô	~nông	~nông dân	~nông nghiệp	~núi
~nút	~năm	~năm 0	~năm T	~năm ba	~năm có	~năm công	~năm giờ	~năm hai	~năm học	~năm không	~năm kia
~năm liền	~năm là	~năm mươi	~năm nay	~năm ngoái	~năm ngày	~năm người	~năm nhất	~năm nào	~năm năm	~năm phút	~năm qua
~năm rồi	~năm sau	~năm thứ	~năm thực	~năm triệu	~năm trăm	~năm trước	~năm tuổi	~năm tù	~năm tới	~năm xưa	~năm đã
~năm đến	~năng	~năng lượng	~nđ	~nơi	~nơi T	~nơi công	~nơi cư	~nơi gần	~nơi ở	~nương	~nước
~nước cho	~nước chè	~nước cuốn	~nước lên	~nước mía	~nước mắm	~nước mắt	~nước ngoài	~nước sôi	~nước uống	~nước đá	~nước ở
~nướng	~nại	~nạn	~nạn giao	~nạn lao	~nạn nhân	~nạn trên	~nạp	~nạp 0	~nạt	~nấu	~nấu cháo
~nấu cơm	~nấy	~nậm	~nắm	~nắm tay	~nắng	~nắp	~nằm	~nằm bên	~nằm lại	~nằm sát	~nằm trong
~nằm trên	~nằm viện	~nằm ở	~nẵng	~nặc	~nặng	~nặng 0	~nặng lãi	~nặng nhất	~nẹt	~nẹt pô	~nến
~nếp	~nếu	~nếu không	~nền	~nọ	~nối	~nốt	~nồi	~nồi cháo	~nồi cơm	~nồng	~nồng độ
~nổ	~nổ bình	~nổi	~nổi tiếng	~nỗi	~nỗi đau	~nội	~nội N	~nội T	~nội của	~nội dung	~nội quy
~nội trú	~nộp	~nộp 0	~nộp cho	~nộp hai	~nộp lại	~nộp một	~nộp phí	~nộp phạt	~nộp tiền	~nộp đơn	~nớ
~nợ	~nợ 0	~nợ thuê	~nợ tiền	~nứt	~nửa	~nửa giờ	~nửa năm	~nửa tháng	~nửa tiếng	~nửa đêm	~nữ
~nữ 0	~nữ N	~nữ bán	~nữ bị	~nữ công	~nữ phường	~nữ sinh	~nữ trang	~nữ xã	~nữ ở	~nữa	~oan
~oanh	~ong	~online	~otp	~otp cho	~p	~p 0	~pa	~pc	~pc 0	~pccc	~persons 0
~persons 1	~persons 2	~pgs	~pha	~phan	~phanh	~phao	~phi	~phim	~phiên	~phiên chợ	~phiên tòa
~phiếu	~phiền	~phong	~phong bì	~phong trào	~phong tỏa	~photo	~phum	~phun	~phà	~phá	~phá cửa
~phá khóa	~phá rừng	~phá án	~phá đường	~phán	~phán N	~pháo	~pháo hoa	~pháo lậu	~pháo nổ	~pháo tự	~pháp
~pháp N	~pháp hình	~pháp luật	~pháp lý	~phát	~phát 0	~phát biểu	~phát cho	~phát hiện	~phát loa	~phát thanh	~phát trên
~phát tán	~phát tờ	~phát động	~phân	~phân biệt	~phân bón	~phân công	~phân luồng	~phân tích	~phép	~phép lái	~phê
~phí	~phí 0	~phí cho	~phí do	~phía	~phía sau	~phím	~phòng	~phòng 0	~phòng N	~phòng bên	~phòng cháy
~phòng chống	~phòng có	~phòng công	~phòng cảnh	~phòng giao	~phòng khách	~phòng kinh	~phòng số	~phòng tiếp	~phòng trọ	~phòng trực	~phòng văn
~phó	~phó N	~phó ban	~phó bí	~phó chủ	~phó giám	~phó hiệu	~phó trưởng	~phó đức	~phóng	~phóng lợn	~phóng sự
~phóng viên	~phù	~phùng	~phú	~phú lợi	~phúc	~phúng	~phút	~phút 0	~phút ngày	~phút sau	~phăng
~phơi	~phương	~phương hướng	~phương tiện	~phương án	~phước	~phước long	~phường	~phường 0	~phường an	~phường bên	~phường bình
~phường bạch	~phường có	~phường cùng	~phường cửa	~phường do	~phường ghi	~phường hòa	~phường hải	~phường hồng	~phường long	~phường lê	~phường lập
~phường mỹ	~phường nam	~phường nguyễn	~phường nhận	~phường nhắc	~phường phú	~phường phối	~phường sẽ	~phường tiếng	~phường trình	~phường trần	~phường tân
~phường tặng	~phường tổ	~phường và	~phường vĩnh	~phường xin	~phường đang	~phường đã	~phường đông	~phường đề	~phường đồng	~phượng	~phạm
~phạm bị	~phạm hành	~phạm nhân	~phạm nồng	~phạm pháp	~phạm tội	~phạt	~phạt 0	~phạt N	~phạt T	~phạt hành	~phạt nguội
~phạt theo	~phạt tiền	~phạt tù	~phạt từ	~phạt vi	~phạt và	~phạt vì	~phải	~phải báo	~phải bồi	~phải chuyển	~phải có
~phải cắt	~phải dừng	~phải gọi	~phải khâu	~phải là	~phải làm	~phải nhập	~phải nằm	~phải nộp	~phải trả	~phải vào	~phải xin
~phải đi	~phải đóng	~phải đền	~phản	~phản quang	~phản ánh	~phản đối	~phản ứng	~phấn	~phần	~phần còn	~phần hỏi
~phần lớn	~phần mềm	~phần quà	~phần thi	~phần thưởng	~phẩm	~phận	~phận một	~phật	~phế	~phế liệu	~phỏng
~phỏng vấn	~phố	~phố 0	~phố bình	~phố có	~phố hàng	~phố số	~phố tặng	~phối	~phối hợp	~phổ	~phổ biến
~phổ thông	~phổi	~phở	~phụ	~phụ N	~phụ bếp	~phụ cấp	~phụ huynh	~phụ hồ	~phụ nữ	~phụ trách	~phụ xe
~phục	~phục vụ	~phụng	~phủ	~pin	~pin và	~pv	~pô	~qh	~qh 0	~qr	~qua
~qua 0	~qua T	~qua ba	~qua biên	~qua các	~qua có	~qua cơn	~qua cầu	~qua cổng	~qua cửa	~qua khỏi	~qua lại
~qua mạng	~qua suối	~qua sông	~qua số	~qua tin	~qua trên	~qua tài	~qua vneid	~qua xác	~qua zalo	~qua điện	~qua đêm
~qua đường	~qua ứng	~quan	~quan chức	~quan csđt	~quan công	~quan cảnh	~quan hệ	~quan trọng	~quan tâm	~quan điều	~quang
~quang trung	~quanh	~quay	~quay clip	~quay lại	~quay phim	~quay về	~quen	~quen qua	~quen trên	~quy	~quy hoạch
~quy tắc	~quy định	~quy ước	~quyên	~quyên góp	~quyên được	~quyết	~quyết 0	~quyết định	~quyền	~quyền lợi	~quyển
~quà	~quà cho	~quá	~quá 0	~quá giờ	~quá hạn	~quá nên	~quá trình	~quái	~quán	~quán N	~quán cà
~quán cơm	~quán karaoke	~quán nhậu	~quán nước	~quán phở	~quán ăn	~quân	~quân 0	~quân N	~quân sự	~quân y	~quãng
~quét	~quét mã	~quê	~quê xã	~quên	~quên trên	~quý	~quý iii	~quý vị	~quý đôn	~quăng	~quạt
~quả	~quả 0	~quả giải	~quả tang	~quả xử	~quả đạn	~quản	~quản lý	~quản số	~quản trị	~quảng	~quảng cáo
~quấn	~quần	~quần chúng	~quần áo	~quầy	~quận	~quật	~quẹt	~quế	~quệt	~quốc	~quốc gia
~quốc lộ	~quốc tế	~quỳ	~quỳnh	~quỹ	~quỹ 0	~quỹ N	~quỹ khuyến	~quỹ tín	~qđ	~ra	~ra 0
~ra T	~ra bãi	~ra bến	~ra chiếc	~ra con	~ra công	~ra cổng	~ra hai	~ra hiệu	~ra khỏi	~ra là	~ra làm
~ra lúc	~ra mắt	~ra mặt	~ra một	~ra ngoài	~ra ngân	~ra quyết	~ra quân	~ra sao	~ra sau	~ra sân	~ra thì
~ra trước	~ra trụ	~ra tòa	~ra tới	~ra viện	~ra vào	~ra về	~ra vụ	~ra xe	~ra xã	~ra đường	~ra đại
~ra đầu	~ra đời	~ra ở	~ranh	~ranh đất	~rao	~rao bán	~rau	~ray	~reo	~ri	~riêng
~riêng T	~riêng cho	~riêng của	~riêng tư	~roi	~roi điện	~rong	~run	~run run	~rung	~rung chuông	~ruộng
~ruột	~ruột của	~rà	~rà soát	~rào	~rác	~rách	~rè	~rèm	~rê	~rót	~rót nước
~rôn	~rông	~rõ	~rõ 0	~rõ nguồn	~rút	~rút 0	~rút kinh	~rút ra	~rút tiền	~rút đơn	~rút được
~răn	~răn đe	~răng	~rơi	~rơi xuống	~rơm	~rước	~rưỡi	~rượt	~rượu	~rượu bia	~rượu cần
~rạch	~rạn	~rạng	~rạng sáng	~rạp	~rất	~rất lâu	~rẫy	~rẫy cà	~rằm	~rằm tháng	~rằng
~rằng T	~rằng có	~rẻ	~rể	~rể N	~rễ	~rọ	~rọ mõm	~rối	~rồi	~rồi T	~rồi báo
~rồi bị	~rồi bỏ	~rồi chạy	~rồi chỉ	~rồi có	~rồi cùng	~rồi gọi	~rồi gửi	~rồi lấy	~rồi mới	~rồi nhờ	~rồi quay
~rồi sang	~rồi thì	~rồi tắt	~rồi xin	~rồi đi	~rồng	~rổ	~rộn	~rộng	~rộng 0	~rộng ra	~rớt
~rời	~rời nhà	~rụi	~rủ	~rủ nhau	~rủ rê	~rủ đi	~rừng	~rửa	~rửa tiền	~rửa xe	~s
~sa	~sa lưới	~sai	~sai sự	~san	~sang	~sang 0	~sang bên	~sang chiết	~sang làm	~sang nhà	~sang tài
~sang tên	~sanh	~sao	~sao T	~sao không	~sao kê	~sau	~sau 0	~sau T	~sau ba	~sau bảy	~sau bốn
~sau có	~sau hai	~sau khi	~sau là	~sau mười	~sau một	~sau mới	~sau nhiều	~sau nhà	~sau này	~sau trận	~sau vụ
~sau xe	~sau đó	~say	~say rượu	~sen	~sh	~shipper	~shop	~sim	~sinh	~sinh 0	~sinh N
~sinh bị	~sinh hoạt	~sinh khi	~sinh lớp	~sinh ngày	~sinh năm	~sinh rủ	~sinh trường	~sinh trả	~sinh viên	~sinh ở	~siêu
~siêu thị	~siết	~sn	~sn 0	~so	~so với	~soi	~song	~soát	~soát 0	~soạn	~stk
~stk 0	~store	~su	~sung	~suy	~suýt	~suýt mất	~suất	~suất 0	~suất cơm	~suất quà	~suối
~suốt	~suốt 0	~suốt ba	~suốt buổi	~suốt hai	~suốt đêm	~sài	~sài gòn	~sàn	~sàng	~sào	~sách
~sách 0	~sách của	~sách người	~sách vở	~sáng	~sáng 0	~sáng T	~sáng chủ	~sáng hôm	~sáng kiến	~sáng mùng	~sáng mồng
~sáng nay	~sáng nào	~sáng qua	~sáng ra	~sáng sớm	~sáng thứ	~sáo	~sáp	~sáp nhập	~sát	~sát N	~sát giao
~sát hình	~sát khu	~sát pccc	~sát viên	~sát vách	~sát điều	~sát đường	~sáu	~sáu giờ	~sáu mươi	~sáu người	~sáu năm
~sáu tháng	~sáu tuổi	~sân	~sân bay	~sân khấu	~sân nhà	~sân trường	~sân ubnd	~sân vận	~sân đình	~sâu	~sâu 0
~sét	~sóc	~sóng	~sót	~sôi	~sông	~súc	~súng	~súng kíp	~súng tự	~súng điện	~săn
~sĩ	~sĩ N	~sĩ công	~sĩ quân	~sĩ thi	~sĩ trực	~sĩ tâm	~sơ	~sơ cứu	~sơ kết	~sơ sinh	~sơ thẩm
~sơ đồ	~sơn	~sơn lại	~sơn đỏ	~sư	~sư N	~sư T	~sư cả	~sư thầy	~sưng	~sương	~sương mù
~sườn	~sưởi	~sạc	~sạc xe	~sạch	~sạn	~sạp	~sạt	~sạt lở	~sản	~sản phụ	~sảnh
~sầu	~sầu riêng	~sập	~sập bẫy	~sắc	~sắm	~sắp	~sắp tới	~sắt	~sẵn	~sẹo	~sẻ
~sẻ clip	~sẽ	~sẽ bị	~sẽ có	~sẽ làm	~sẽ mở	~sẽ được	~sọ	~sọ não	~số	~số 0	~số căn
~số của	~số hộ	~số khung	~số liệu	~số lạ	~số máy	~số người	~số nhà	~số thẻ	~số tiền	~số trúng	~số trực
~số tài	~số vụ	~số xe	~số điện	~số ấy	~số ở	~sống	~sống một	~sốt	~sổ	~sổ của	~sổ ghi
~sổ sách	~sổ tay	~sổ tiết	~sổ trực	~sổ đỏ	~sới	~sớm	~sờ	~sở	~sở N	~sở công	~sở hữu
~sở y	~sợ	~sợ bị	~sợ không	~sợ nhất	~sợ quá	~sợi	~sợi dây	~sụp	~sủa	~sức	~sức khỏe
~sử	~sử dụng	~sửa	~sửa khóa	~sửa máy	~sửa xe	~sửa đổi	~sữa	~sự	~sự chứng	~sự cố	~sự ngắn
~sự thật	~sự việc	~sỹ	~t	~ta	~ta có	~ta gọi	~ta thấy	~tai	~tai nạn	~taluy	~tam
~tan	~tan ca	~tan học	~tand	~tang	~tang 0	~tang N	~tang lễ	~tang vật	~tao	~taxi	~tay
~tay T	~tay cho	~tay chân	~tay cầm	~tay ga	~tay không	~tay phải	~tay run	~tay trái	~tay từng	~tay vào	~techcombank
~tem	~tha	~thai	~tham	~tham dự	~tham gia	~tham luận	~than	~thang	~thang máy	~thanh	~thanh bình
~thanh niên	~thanh phường	~thanh thiếu	~thanh toán	~thanh tra	~thanh viên	~thanh xã	~thao	~thay	~thay bằng	~thay mặt	~thay nhau
~thcs	~thcs lê	~thcs nguyễn	~theo	~theo T	~theo báo	~theo con	~theo cáo	~theo công	~theo căn	~theo dõi	~theo giấy
~theo hướng	~theo hồ	~theo luật	~theo lời	~theo một	~theo nghị	~theo người	~theo quy	~theo quyết	~theo số	~theo thông	~theo thống
~theo điều	~thi	~thi công	~thi hành	~thi nấu	~thi thể	~thi đua	~thi đấu	~thiên	~thiêu	~thiêu rụi	~thiết
~thiết bị	~thiết kế	~thiếu	~thiếu niên	~thiếu nữ	~thiếu tá	~thiếu tướng	~thiếu úy	~thiện	~thiện của	~thiện nguyện	~thiệp
~thiệt	~thiệt hại	~thiệu	~thiệu là	~thoáng	~thoát	~thoát hiểm	~thoát nạn	~thoát thứ	~thoại	~thoại 0	~thoại của
~thoại giữa	~thoại trực	~thoại và	~thpt	~thu	~thu 0	~thu chi	~thu giữ	~thu hút	~thu hồi	~thu lại	~thu mua
~thu nhập	~thu phí	~thu tiền	~thu được	~thua	~thuyết	~thuyền	~thuyền trưởng	~thuyền viên	~thuê	~thuê bao	~thuê nhà
~thuê phòng	~thuê trọ	~thuẫn	~thuận	~thuật	~thuật viên	~thuế	~thuốc	~thuốc lá	~thuộc	~thuộc về	~thà
~thành	~thành 0	~thành công	~thành lập	~thành phần	~thành phố	~thành tích	~thành viên	~thào	~thác	~thách	~thái
~thám	~tháng	~tháng 0	~tháng ba	~tháng bảy	~tháng chín	~tháng chạp	~tháng giêng	~tháng lương	~tháng mười	~tháng nào	~tháng này
~tháng qua	~tháng rồi	~tháng sau	~tháng sáu	~tháng thứ	~tháng trước	~tháng tuổi	~tháng tám	~tháng tù	~tháng tư	~tháng đầu	~thánh
~tháo	~thân	~thân mến	~thân nhân	~thêm	~thêm 0	~thêm ba	~thêm cho	~thêm hai	~thêm một	~thêm về	~thêm đèn
~thì	~thì T	~thì báo	~thì bị	~thì chỉ	~thì con	~thì có	~thì giữ	~thì gọi	~thì hỏi	~thì không	~thì kể
~thì làm	~thì lấy	~thì mất	~thì một	~thì người	~thì nói	~thì phải	~thì ra	~thì sao	~thì thấy	~thì xin	~thì đi
~thì được	~thì đừng	~thí	~thí sinh	~thích	~thính	~thò	~thóc	~thôi	~thôn	~thôn 0	~thôn hạ
~thôn nguyễn	~thôn phú	~thôn thượng	~thôn tân	~thôn đông	~thôn đồng	~thông	~thông báo	~thông minh	~thông qua	~thông tin	~thông tư
~thông đường	~thù	~thùng	~thùng mì	~thùy	~thú	~thú nhận	~thú y	~thúc	~thúc bằng	~thúc lúc	~thúng
~thúy	~thăm	~thăm hỏi	~thơ	~thơ N	~thư	~thư N	~thư chi	~thư cảm	~thư của	~thư gửi	~thư khen
~thư không	~thư ký	~thư ngỏ	~thư tố	~thư viện	~thư đoàn	~thư đảng	~thưa	~thưa T	~thưa các	~thương	~thương 0
~thương binh	~thương chợ	~thương lái	~thương nặng	~thương sọ	~thương tích	~thương vong	~thương ở	~thường	~thường 0	~thường quân	~thường trực
~thưởng	~thưởng 0	~thưởng T	~thưởng cho	~thưởng mỗi	~thưởng nóng	~thưởng đột	~thượng	~thượng sĩ	~thượng tá	~thượng tọa	~thượng úy
~thạc	~thạc sĩ	~thạch	~thạnh	~thả	~thả rông	~thả tim	~thải	~thảo	~thấp	~thất	~thấy
~thấy 0	~thấy N	~thấy T	~thấy ai	~thấy chiếc	~thấy cháu	~thấy con	~thấy em	~thấy gì	~thấy hai	~thấy khách	~thấy lạ
~thấy mình	~thấy một	~thấy người	~thấy sau	~thấy tin	~thấy xe	~thấy ở	~thầm	~thần	~thầu	~thầu N	~thầy
~thầy N	~thầy T	~thầy cúng	~thầy giáo	~thầy hiệu	~thầy thuốc	~thẩm	~thẩm phán	~thận	~thập	~thập đỏ	~thật
~thật N	~thật của	~thật không	~thật là	~thật ra	~thật thì	~thắc	~thắc mắc	~thắng	~thắng đội	~thắp	~thắp hương
~thắp đèn	~thằng	~thằng N	~thằng nhỏ	~thẳng	~thẳng cho	~thẻ	~thẻ 0	~thẻ atm	~thẻ căn	~thẻ ngân	~thế
~thế chấp	~thế là	~thế nào	~thềm	~thể	~thể 0	~thể T	~thể bị	~thể dệt	~thể dục	~thể thao	~thể và
~thị	~thị N	~thị hồng	~thị sáu	~thị trường	~thị trấn	~thị xã	~thịnh	~thịt	~thọ	~thỏa	~thỏa thuận
~thối	~thống	~thống kê	~thống nhất	~thồ	~thổ	~thổ cẩm	~thổi	~thổi còi	~thới	~thờ	~thời
~thời gian	~thời hạn	~thở	~thợ	~thợ hàn	~thợ hồ	~thợ lặn	~thợ may	~thợ phụ	~thợ sửa	~thợ xây	~thợ điện
~thụ	~thụ lý	~thủ	~thủ N	~thủ phạm	~thủ quỹ	~thủ tục	~thủ đoạn	~thủng	~thủy	~thủy lợi	~thủy điện
~thứ	~thứ 0	~thứ ba	~thứ bảy	~thứ chín	~thứ hai	~thứ mười	~thứ nhất	~thứ năm	~thứ sáu	~thứ tiếng	~thứ tư
~thức	~thức trắng	~thức ăn	~thừa	~thừa nhận	~thừng	~thử	~thực	~thực hiện	~thực phẩm	~ti	~ti vi
~tim	~tin	~tin an	~tin ban	~tin buồn	~tin báo	~tin cho	~tin có	~tin cậy	~tin của	~tin do	~tin dọa
~tin giúp	~tin loa	~tin là	~tin lời	~tin nhanh	~tin nhắn	~tin sai	~tin thêm	~tin từ	~tin vui	~tin vắn	~tin về
~tin vụ	~tin được	~tin đồn	~tinh	~tinh thần	~tivi	~tiêm	~tiêm phòng	~tiên	~tiên là	~tiên tiến	~tiêu
~tiêu biểu	~tiêu hủy	~tiêu thụ	~tiếc	~tiến	~tiến sĩ	~tiến độ	~tiếng	~tiếng T	~tiếng chuông	~tiếng chó	~tiếng dao
~tiếng gõ	~tiếng hát	~tiếng khóc	~tiếng kêu	~tiếng kẻng	~tiếng la	~tiếng máy	~tiếng mông	~tiếng mõ	~tiếng nổ	~tiếng sau	~tiếng trẻ
~tiếng ồn	~tiếp	~tiếp 0	~tiếp dân	~tiếp khách	~tiếp nhận	~tiếp tay	~tiếp theo	~tiếp thu	~tiếp tục	~tiếp xúc	~tiết
~tiết kiệm	~tiết mục	~tiếu	~tiền	~tiền 0	~tiền bán	~tiền bảo	~tiền bằng	~tiền cho	~tiền chuyển	~tiền chuộc	~tiền còn
~tiền công	~tiền cọc	~tiền của	~tiền dưỡng	~tiền giả	~tiền hàng	~tiền không	~tiền là	~tiền lương	~tiền lắp	~tiền lẻ	~tiền mua
~tiền mặt	~tiền qua	~tiền rồi	~tiền thu	~tiền thuốc	~tiền thì	~tiền thưởng	~tiền trong	~tiền trước	~tiền và	~tiền vào	~tiền vì
~tiền về	~tiền án	~tiền ăn	~tiền điện	~tiền đã	~tiền được	~tiền để	~tiền ảo	~tiểu	~tiểu học	~tiểu phẩm	~tiểu thương
~tiễn	~tiệc	~tiệm	~tiệm bánh	~tiệm cầm	~tiệm may	~tiệm sửa	~tiệm thuốc	~tiệm tạp	~tiệm vàng	~tiện	~tk
~tnhh	~to	~top	~toàn	~toàn bộ	~toàn dân	~toàn giao	~toàn phường	~toàn thực	~toàn tỉnh	~toàn xã	~toán
~toán N	~toản	~tp	~tr	~tra	~tra 0	~tra công	~tra của	~tra cứu	~tra hành	~tra mã	~tra nhân
~tra soát	~tra viên	~tra xác	~tra đã	~tra đêm	~trai	~trai N	~trai T	~trai bị	~trai của	~trai là	~trang
~trang bị	~trang chính	~trang cá	~trang của	~trang giả	~trang giấy	~trang sức	~tranh	~tranh chấp	~tranh nhau	~trao	~trao 0
~trao bằng	~trao cho	~trao cờ	~trao giải	~trao giấy	~trao học	~trao lại	~trao quà	~trao thưởng	~trao trả	~trao đổi	~tre
~treo	~treo 0	~treo ở	~tri	~tri ân	~trinh	~trinh sát	~triều	~triển	~triệt	~triệt phá	~triệt xóa
~triệu	~triệu 0	~triệu cho	~triệu do	~triệu mua	~triệu mỗi	~triệu một	~triệu rưỡi	~triệu rồi	~triệu tiền	~triệu trong	~triệu tập
~triệu và	~triệu vì	~triệu để	~triệu đồng	~tro	~trong	~trong 0	~trong ba	~trong bao	~trong buồng	~trong buổi	~trong bản
~trong cuộc	~trong các	~trong có	~trong căn	~trong cốp	~trong danh	~trong giờ	~trong hai	~trong hẻm	~trong khi	~trong kho	~trong lúc
~trong lễ	~trong máy	~trong mưa	~trong một	~trong ngày	~trong nhà	~trong nhóm	~trong những	~trong năm	~trong nước	~trong phòng	~trong phường
~trong phần	~trong quán	~trong quý	~trong số	~trong sổ	~trong tay	~trong tháng	~trong thùng	~trong tuần	~trong tài	~trong túi	~trong ví
~trong vòng	~trong vườn	~trong vụ	~trong xóm	~trong đám	~trong đêm	~trong đó	~trung	~trung bình	~trung sĩ	~trung thu	~trung tá
~trung tâm	~trung úy	~trung ương	~truy	~truy bắt	~truy cập	~truy cứu	~truy nã	~truy tìm	~truy tặng	~truy tố	~truy xét
~truyền	~truyền thanh	~truyền thống	~truyền viên	~truyện	~trà	~trà sữa	~trà đá	~tràn	~tràng	~trào	~trào toàn
~trách	~trách N	~trách nhiệm	~trái	~trái cây	~trái phép	~trán	~tráng	~tránh	~tráo	~trân	~trân trọng
~trâu	~trâu bò	~trãi	~trèo	~trên	~trên 0	~trên biển	~trên bàn	~trên bảng	~trên bờ	~trên chuyến	~trên cầu
~trên cổng	~trên facebook	~trên giấy	~trên loa	~trên mạng	~trên một	~trên nhóm	~trên phố	~trên quốc	~trên sông	~trên tay	~trên trang
~trên tuyến	~trên vneid	~trên vách	~trên xe	~trên điện	~trên đèo	~trên đường	~trên địa	~trên ứng	~trêu	~trì	~trình
~trình bày	~trình báo	~trình diện	~trình do	~trí	~trí 0	~trích	~trích xuất	~trích đoạn	~trò	~trò chuyện	~trò chơi
~trò cũ	~tròn	~trói	~trôi	~trông	~trông thấy	~trùm	~trùng	~trùng tên	~trú	~trú cho	~trú phường
~trú thôn	~trú tại	~trú tổ	~trú xã	~trúc	~trúng	~trúng thưởng	~trúng xe	~trăm	~trăm nghìn	~trăm ngàn	~trăm triệu
~trăng	~trăng rằm	~trơn	~trưa	~trưa 0	~trưng	~trương	~trước	~trước 0	~trước T	~trước bàn	~trước có
~trước cổng	~trước cửa	~trước giờ	~trước khi	~trước kia	~trước mùa	~trước mặt	~trước một	~trước ngày	~trước nhà	~trước sự	~trước trường
~trước tòa	~trước tôi	~trước đây	~trước đó	~trường	~trường 0	~trường có	~trường cười	~trường học	~trường hợp	~trường không	~trường lê
~trường mầm	~trường thcs	~trường thpt	~trường tiểu	~trường và	~trường vỗ	~trường đã	~trưởng	~trưởng N	~trưởng ban	~trưởng bản	~trưởng công
~trưởng dân	~trưởng họ	~trưởng khu	~trưởng là	~trưởng nhóm	~trưởng phòng	~trưởng phụ	~trưởng thôn	~trưởng trạm	~trưởng tổ	~trưởng tộc	~trưởng xóm
~trưởng đoàn	~trưởng đã	~trưởng đội	~trưởng ấp	~trượt	~trượt chân	~trạch	~trại	~trại giam	~trạm	~trạm bơm	~trạm trưởng
~trạm xá	~trạm y	~trạng	~trả	~trả 0	~trả T	~trả cho	~trả góp	~trả lại	~trả lời	~trả nợ	~trả tiền
~trấn	~trầm	~trần	~trần hưng	~trần phú	~trầy	~trận	~trận chung	~trận lũ	~trận xã	~trật	~trật tự
~trắng	~trẻ	~trẻ N	~trẻ con	~trẻ dưới	~trẻ em	~trẻ lạc	~trẻ nhất	~trẻ nhỏ	~trẻ ở	~trễ	~trị
~trị giá	~trị tại	~trị viên	~trọ	~trọ N	~trọ của	~trọ không	~trọ số	~trọ ở	~trọn	~trọng	~trọng tài
~trốn	~trống	~trồng	~trồng cây	~trộm	~trộm 0	~trộm chó	~trộm cắp	~trộm trâu	~trộm xe	~trộm đột	~trộn
~trời	~trời mưa	~trở	~trở lên	~trở lại	~trở về	~trợ	~trợ 0	~trợ cấp	~trợ gia	~trợ giúp	~trợ mỗi
~trợ xã	~trụ	~trụ sở	~trụ trì	~trứng	~trừ	~trừ 0	~trừ nợ	~trữ	~trực	~trực 0	~trực N
~trực ban	~trực công	~trực của	~trực tiếp	~trực tuyến	~trực đêm	~tt	~ttg	~tu	~tui	~tung	~tung lên
~tung ảnh	~tuy	~tuyên	~tuyên bố	~tuyên dương	~tuyên phạt	~tuyên truyền	~tuyến	~tuyết	~tuyển	~tuyệt	~tuyệt đối
~tuấn	~tuần	~tuần 0	~tuần hai	~tuần này	~tuần qua	~tuần rồi	~tuần sau	~tuần tra	~tuần trước	~tuần tới	~tuổi
~tuổi 0	~tuổi bị	~tuổi của	~tuổi nhất	~tuổi trẻ	~tuổi và	~tuổi được	~ty	~ty của	~ty tnhh	~tà	~tài
~tài N	~tài chính	~tài khoản	~tài liệu	~tài sản	~tài trợ	~tài xế	~tàn	~tàng	~tàng trữ	~tào	~tàu
~tàu N	~tàu cá	~tàu của	~tá	~tá N	~tác	~tác của	~tác do	~tác giả	~tác mặt	~tác viên	~tác xã
~tái	~tái phạm	~tái định	~tám	~tám giờ	~tám mươi	~tám người	~tám năm	~tám triệu	~tám tuổi	~tán	~táng
~táo	~tát	~tâm	~tâm N	~tâm bảo	~tâm công	~tâm lý	~tâm y	~tân	~tân hưng	~tân lập	~tân thành
~tây	~té	~tê	~tên	~tên N	~tên T	~tên ai	~tên chủ	~tên con	~tên công	~tên cướp	~tên gì
~tên là	~tên người	~tên nó	~tên thật	~tên trong	~tên từng	~tên đầy	~tìm	~tìm T	~tìm chủ	~tìm hiểu	~tìm kiếm
~tìm lại	~tìm người	~tìm ra	~tìm thấy	~tìm tới	~tìm được	~tình	~tình huống	~tình hình	~tình nguyện	~tình thương	~tình trạng
~tí	~tích	~tích 0	~tím	~tín	~tín dụng	~tính	~tính mạng	~tính người	~tính ra	~tính với	~tòa
~tòa giả	~tòa lưu	~tòa soạn	~tòa tuyên	~tòa án	~tóc	~tóm	~tóm tắt	~tô	~tô 0	~tôi	~tôi 0
~tôi biết	~tôi bị	~tôi chưa	~tôi chỉ	~tôi còn	~tôi có	~tôi cũng	~tôi hỏi	~tôi không	~tôi là	~tôi làm	~tôi mất
~tôi mới	~tôi nhận	~tôi nói	~tôi sợ	~tôi thấy	~tôi tên	~tôi từng	~tôi viết	~tôi xin	~tôi đi	~tôi đã	~tôi ở
~tôm	~tôn	~tông	~tông vào	~tù	~tù vì	~tù về	~tùng	~tùy	~tùy thân	~tú	~tú N
~túc	~túc xá	~túi	~túi có	~túi của	~túi là	~túi tiền	~túi vải	~túi xách	~túi áo	~túng	~túy
~tăng	~tĩnh	~tơ	~tư	~tư 0	~tư pháp	~tư vấn	~tươi	~tương	~tương tác	~tương tự	~tước
~tưới	~tướng	~tường	~tưởng	~tượng	~tượng N	~tượng bị	~tượng cướp	~tượng giả	~tượng trộm	~tạ	~tại
~tại 0	~tại buổi	~tại bến	~tại bệnh	~tại chỗ	~tại chợ	~tại công	~tại cơ	~tại hồ	~tại hội	~tại khu	~tại km
~tại lễ	~tại một	~tại ngã	~tại nhà	~tại phòng	~tại phường	~tại quán	~tại quầy	~tại sân	~tại thôn	~tại trường	~tại trụ
~tại tòa	~tại tổ	~tại xã	~tại ấp	~tạm	~tạm giam	~tạm giữ	~tạm lánh	~tạm trú	~tạo	~tạp	~tạp hóa
~tạt	~tạt sơn	~tả	~tải	~tải 0	~tải chở	~tảo	~tấm	~tấm giấy	~tấm gương	~tấm hình	~tấm lòng
~tấm tôn	~tấm ảnh	~tấn	~tấn công	~tấn gạo	~tất	~tất cả	~tất toán	~tấu	~tầm	~tầng	~tầng 0
~tầng ba	~tầng hai	~tận	~tận nhà	~tận nơi	~tận tay	~tập	~tập N	~tập huấn	~tập thể	~tập trung	~tật
~tắc	~tắm	~tắt	~tắt máy	~tắt điện	~tắt đèn	~tặc	~tặng	~tặng 0	~tặng T	~tặng bằng	~tặng danh
~tặng em	~tặng giấy	~tặng hai	~tặng hoa	~tặng kỷ	~tặng mỗi	~tặng quà	~tặng xe	~tặng đội	~tế	~tế N	~tế phường
~tế xã	~tết	~tết này	~tệp	~tỉnh	~tỉnh dậy	~tỉnh táo	~tỉnh tặng	~tịch	~tịch công	~tịch huyện	~tịch hội
~tịch mặt	~tịch phường	~tịch thu	~tịch ubnd	~tịch xã	~tọa	~tọa N	~tọa thích	~tọa đàm	~tỏ	~tỏa	~tố
~tố N	~tố bị	~tố cáo	~tố giác	~tố nhóm	~tố tội	~tố tụng	~tố về	~tố vụ	~tốc	~tối	~tối 0
~tối cùng	~tối hôm	~tối nay	~tối nào	~tối qua	~tối thứ	~tối đa	~tối đó	~tống	~tống tiền	~tốp	~tốt
~tốt việc	~tồn	~tồn tại	~tổ	~tổ 0	~tổ an	~tổ bảo	~tổ chức	~tổ có	~tổ công	~tổ của	~tổ dân
~tổ hòa	~tổ liên	~tổ phó	~tổ phụ	~tổ quốc	~tổ trưởng	~tổ trực	~tổ tuần	~tổ tự	~tổ viên	~tổ xe	~tổ đã
~tổn	~tổn thương	~tổng	~tổng 0	~tổng cộng	~tổng hợp	~tổng kinh	~tổng kết	~tổng phụ	~tổng số	~tổng đài	~tộc
~tội	~tội cướp	~tội cố	~tội giết	~tội hủy	~tội lừa	~tội mua	~tội phạm	~tới	~tới 0	~tới bệnh	~tới công
~tới dự	~tới khi	~tới nay	~tới nhà	~tới nhận	~tới nơi	~tới trường	~tới trụ	~tới tận	~tờ	~tờ chứng	~tờ của
~tờ giấy	~tờ gấp	~tờ năm	~tờ rơi	~tờ tùy	~tờ vé	~tụ	~tụ tập	~tụ điểm	~tục	~tụi	~tụng
~tủ	~tủ lạnh	~tủ sách	~tức	~từ	~từ 0	~từ N	~từ T	~từ camera	~từ chiều	~từ chối	~từ hôm
~từ khi	~từ lúc	~từ một	~từ nay	~từ nguồn	~từ ngày	~từ người	~từ năm	~từ phía	~từ quỹ	~từ sáng	~từ số
~từ thiện	~từ tháng	~từ tin	~từ vụ	~từ đó	~từ đầu	~từng	~từng bị	~từng có	~từng là	~từng làm	~từng nghiện
~từng người	~từng nhà	~từng tờ	~từng viết	~từng đi	~từng được	~tử	~tử tế	~tử vong	~tự	~tự chuyển	~tự chế
~tự giới	~tự nguyện	~tự quản	~tự tay	~tự trọng	~tự xã	~tự xưng	~tự ý	~tự đi	~tự ở	~tỷ	~tỷ lệ
~tỷ đồng	~u	~ubnd	~ubnd ngày	~ubnd phường	~ubnd tỉnh	~ubnd xã	~uy	~uy hiếp	~uy tín	~uống	~uống nước
~uống rượu	~uống thuốc	~uống trà	~v	~va	~va chạm	~vai	~vai T	~vai kẻ	~vai người	~van	~vang
~vang lên	~vay	~vay 0	~vay của	~vay lãi	~vay ngân	~vay nóng	~vay nặng	~vay tiền	~vay vốn	~ve	~ve chai
~ven	~vi	~vi cố	~vi phạm	~video	~vietcombank	~vinh	~vip	~vision	~viên	~viên 0	~viên N
~viên công	~viên của	~viên giỏi	~viên hỏi	~viên là	~viên mầm	~viên ngân	~viên năm	~viên trường	~viên tổ	~viên y	~viên điện
~viếng	~viết	~viết bài	~viết bằng	~viết chữ	~viết giấy	~viết kịch	~viết lên	~viết ra	~viết tay	~viết thư	~viết về
~viết đơn	~việc	~việc bị	~việc của	~việc gì	~việc làm	~việc nhẹ	~việc nhỏ	~việc này	~việc qua	~việc tốt	~việc với
~việc đang	~việc đã	~việc được	~việc ở	~viện	~viện kiểm	~viện phí	~viện đa	~việt	~việt kiều	~việt nam	~vn
~vneid	~voi	~vong	~vong do	~vong tại	~vu	~vua	~vui	~vui vẻ	~vuông	~và	~và 0
~và N	~và T	~và ba	~và báo	~và bị	~và bộ	~và camera	~và chiếc	~và chuyện	~và cháu	~và con	~và cuộc
~và các	~và cái	~và công	~và em	~và gia	~và giao	~và giấy	~và giữ	~và gọi	~và gửi	~và hai	~và hộ
~và không	~và lời	~và một	~và người	~và nhà	~và nhóm	~và những	~và phải	~và sổ	~và thẻ	~và tiếng	~và trình
~và tổ	~và vợ	~và xe	~và xin	~vài	~vàm	~vàng	~vàng kim	~vàng mã	~vàng và	~vành	~vào
~vào bản	~vào bờ	~vào bụng	~vào cuộc	~vào cổ	~vào cửa	~vào giờ	~vào gốc	~vào hòm	~vào làm	~vào lưng	~vào lớp
~vào mặt	~vào một	~vào nhà	~vào nhóm	~vào phòng	~vào quỹ	~vào số	~vào sổ	~vào tay	~vào thứ	~vào tiệm	~vào tài
~vào túi	~vào vai	~vào xe	~vào đường	~vào được	~vào đầu	~vá	~vác	~vách	~ván	~váy	~vân
~vân tay	~vây	~vây bắt	~vè	~vé	~vé máy	~vé số	~vé về	~vét	~vì	~vì T	~vì bị
~vì cho	~vì con	~vì giao	~vì không	~vì làm	~vì một	~vì ngại	~vì quên	~vì sao	~vì sợ	~vì thấy	~vì tin
~vì trộm	~vì đã	~vì đốt	~ví	~ví có	~ví da	~ví dụ	~vò	~vòi	~vòng	~vòng 0	~vòng bạc
~vòng tay	~vô	~võ	~võ sư	~võ thị	~vùi	~vùng	~vùng cao	~văn	~văn N	~văn bản	~văn hóa
~văn nghệ	~văn phòng	~văng	~vĩnh	~vũ	~vũ khí	~vũng	~vương	~vướng	~vườn	~vượt	~vượt đèn
~vạch	~vạn	~vạt	~vạt áo	~vải	~vảng	~vấn	~vấn miễn	~vấn tâm	~vấp	~vẫn	~vẫn chưa
~vẫn còn	~vẫn là	~vẫn ngồi	~vẫn đi	~vận	~vận chuyển	~vận tải	~vận động	~vật	~vật gồm	~vật liệu	~vậy
~vậy mà	~vậy thôi	~vắc	~vắn	~vắng	~vặt	~vẹn	~vẻ	~vẽ	~vết	~vết bầm	~vết sẹo
~vết thương	~về	~về 0	~về N	~về T	~về an	~về bạo	~về bản	~về cho	~về hành	~về hưu	~về hướng
~về không	~về là	~về làm	~về làng	~về ma	~về một	~về người	~về nhà	~về những	~về phía	~về phòng	~về quê
~về sau	~về tay	~về thì	~về trụ	~về tài	~về tận	~về tội	~về tới	~về từ	~về việc	~về với	~về vụ
~về đến	~về đội	~về ở	~vệ	~vệ N	~vệ an	~vệ dân	~vệ quyền	~vệ sinh	~vệ trường	~vệ trẻ	~vệt
~vỉa	~vỉa hè	~vị	~vị khách	~vị thi	~vị trí	~vị đã	~vịt	~vọng	~vọng cổ	~vỏ	~vỏ bình
~vỏ hộp	~vỏ lãi	~vốn	~vốn là	~vỗ	~vỗ tay	~vội	~với	~với 0	~với N	~với T	~với ai
~với con	~với các	~với công	~với cùng	~với gia	~với giá	~với ma	~với mấy	~với mẹ	~với người	~với nhau	~với tổ
~với xe	~vớt	~vớt lên	~vớt được	~vở	~vỡ	~vỡ kính	~vợ	~vợ N	~vợ T	~vợ chồng	~vợ con
~vợ của	~vợ là	~vụ	~vụ N	~vụ bạo	~vụ bắt	~vụ cháy	~vụ công	~vụ cướp	~vụ cố	~vụ lừa	~vụ mất
~vụ ngộ	~vụ nào	~vụ này	~vụ nổ	~vụ phạm	~vụ sập	~vụ tai	~vụ thứ	~vụ tranh	~vụ trộm	~vụ tương	~vụ va
~vụ việc	~vụ án	~vụ đuối	~vụ đánh	~vụ đầu	~vụ ở	~vứt	~vừa	~vừa bị	~vừa chạy	~vừa mất	~vừa qua
~vừa rồi	~vừa được	~vững	~vựa	~vực	~vực 0	~vực N	~wave	~www	~x	~x 0	~xa
~xanh	~xe	~xe 0	~xe N	~xe T	~xe ba	~xe ben	~xe buýt	~xe bán	~xe bị	~xe bồn	~xe cho
~xe chở	~xe chữa	~xe có	~xe công	~xe cũ	~xe cấp	~xe của	~xe cứu	~xe do	~xe gây	~xe khác	~xe khách
~xe không	~xe là	~xe lăn	~xe lạ	~xe mang	~xe máy	~xe mô	~xe nào	~xe qua	~xe ra	~xe rồi	~xe sh
~xe tay	~xe thật	~xe trong	~xe trước	~xe tải	~xe từ	~xe và	~xe về	~xe ôm	~xe đi	~xe điện	~xe đã
~xe đêm	~xe đưa	~xe đạp	~xe đẩy	~xe ở	~xem	~xem có	~xem lại	~xem xét	~xi	~xi măng	~xin
~xin T	~xin báo	~xin cho	~xin chuyển	~xin cảm	~xin giảm	~xin gọi	~xin gửi	~xin không	~xin kể	~xin liên	~xin lỗi
~xin một	~xin nghỉ	~xin nhắc	~xin phép	~xin rút	~xin thêm	~xin tiền	~xin trả	~xin vào	~xin được	~xin đổi	~xin đừng
~xoay	~xong	~xong 0	~xong lúc	~xong thì	~xua	~xung	~xung kích	~xung phong	~xuyên	~xuân	~xuất
~xuất camera	~xuất hiện	~xuất ngũ	~xuất phát	~xuất sắc	~xuống	~xuống hai	~xuống mương	~xuống sông	~xuống xe	~xuồng	~xà
~xài	~xá	~xác	~xác minh	~xác nhận	~xác thực	~xác định	~xách	~xáng	~xát	~xát nhẹ	~xâm
~xâm hại	~xâu	~xây	~xây dựng	~xây xát	~xã	~xã 0	~xã bên	~xã bình	~xã bố	~xã cho	~xã có
~xã cẩm	~xã cử	~xã ea	~xã hoàng	~xã hòa	~xã hội	~xã ia	~xã làm	~xã lê	~xã lập	~xã lộc	~xã mường
~xã mời	~xã mỹ	~xã nghĩa	~xã nguyễn	~xã nhắc	~xã nơi	~xã phú	~xã phước	~xã phối	~xã quảng	~xã quỳnh	~xã sơn
~xã sẽ	~xã ta	~xã tam	~xã thanh	~xã thạnh	~xã trà	~xã trương	~xã trần	~xã tân	~xã tặng	~xã tổ	~xã và
~xã vĩnh	~xã xuân	~xã yên	~xã đang	~xã đã	~xã đề	~xã đồng	~xé	~xét	~xét nghiệm	~xét xử	~xích
~xóa	~xóa mù	~xóc	~xóm	~xóm 0	~xóm N	~xóm bến	~xóm chùa	~xóm gò	~xóm là	~xóm sát	~xóm đình
~xóm đạo	~xót	~xô	~xô ngã	~xô xát	~xôi	~xông	~xông vào	~xúc	~xúc động	~xăm	~xăng
~xưa	~xưng	~xưng cán	~xưng là	~xưng nhân	~xương	~xương sườn	~xương đòn	~xương đùi	~xước	~xướng	~xưởng
~xưởng gỗ	~xưởng mộc	~xả	~xảy	~xảy ra	~xấp	~xấu	~xấu hổ	~xẻ	~xế	~xế N	~xế xe
~xếp	~xịt	~xứ	~xử	~xử N	~xử lý	~xử lưu	~xử phạt	~xử vụ	~y	~y N	~y sĩ
~y tá	~y tế	~yên	~yên tâm	~yêu	~yêu cũ	~yêu cầu	~yến	~yết	~yếu	~zalo	~zalo 0
~zalo của	~à	~ái	~án	~án 0	~án là	~án mạng	~án nhân	~án treo	~ánh	~ánh sáng	~ánh đèn
~áo	~áo dài	~áo khoác	~áo len	~áo mưa	~áo phao	~áo phản	~áo ấm	~áp	~áp dụng	~áp sát	~âm
~âm lịch	~âm thanh	~âm tính	~ân	~âu	~ép	~ép tim	~ích	~ít	~ít nhất	~ô	~ô tô
~ôm	~ôm N	~ôm con	~ôm công	~ôm tự	~ôm ở	~ôn	~ôn lại	~úng	~úp	~út	~úy
~úy N	~ý	~ý cho	~ý gây	~ý kiến	~ăn	~ăn cơm	~ăn sáng	~ăn tiền	~đ	~đ c	~đa
~đa 0	~đa khoa	~đai	~đan	~đang	~đang bị	~đang chờ	~đang cấp	~đang giữ	~đang học	~đang làm	~đang mang
~đang ngồi	~đang ngủ	~đang nằm	~đang tạm	~đang ăn	~đang đi	~đang điều	~đang được	~đang đứng	~đang ở	~đau	~đau bụng
~đau lòng	~đe	~đe dọa	~đem	~đem cho	~đem nộp	~đen	~đeo	~đeo rọ	~đi	~đi 0	~đi biển
~đi bán	~đi bộ	~đi cai	~đi chơi	~đi chợ	~đi cùng	~đi cấp	~đi hai	~đi học	~đi hỏi	~đi khám	~đi không
~đi khỏi	~đi làm	~đi lạc	~đi lại	~đi lấy	~đi một	~đi ngang	~đi nhanh	~đi qua	~đi rừng	~đi theo	~đi tuần
~đi tìm	~đi tù	~đi từ	~đi từng	~đi viện	~đi vắng	~đi về	~đi xe	~đi đâu	~đi đêm	~đi đường	~đi được
~đinh	~điêu	~điếu	~điền	~điều	~điều 0	~điều dưỡng	~điều hành	~điều khiển	~điều kiện	~điều tra	~điều trị
~điểm	~điểm bán	~điểm chỉ	~điểm danh	~điểm trường	~điểm vì	~điển	~điển hình	~điểu	~điện	~điện N	~điện cho
~điện của	~điện giật	~điện không	~điện lực	~điện thoại	~điện tử	~điện yêu	~điện ở	~điệp	~điệu	~đo	~đoàn
~đoàn N	~đoàn công	~đoàn của	~đoàn kiểm	~đoàn kết	~đoàn phường	~đoàn thanh	~đoàn trường	~đoàn viên	~đoàn xã	~đoán	~đoạn
~đoạn 0	~đoạn ghi	~đoạn phim	~đoạn qua	~đoạn đường	~đoạt	~đoạt 0	~đoạt giải	~đoạt tiền	~đoạt tài	~đt	~đt 0
~đu	~đua	~đua xe	~đuôi	~đuốc	~đuối	~đuối nước	~đuổi	~đuổi theo	~đà	~đà nẵng	~đài
~đài 0	~đài truyền	~đàm	~đàn	~đàn T	~đàn em	~đào	~đá	~đá gà	~đám	~đám cháy	~đám cưới
~đám giỗ	~đám tang	~đám đông	~đáng	~đánh	~đánh T	~đánh bạc	~đánh chiêng	~đánh giá	~đánh gãy	~đánh hội	~đánh máy
~đánh người	~đánh nhau	~đánh rơi	~đánh trống	~đánh vợ	~đánh đập	~đáo	~đáp	~đáp pháp	~đáy	~đâm	~đâu
~đâu cũng	~đây	~đây là	~đã	~đã 0	~đã ba	~đã bán	~đã báo	~đã bắt	~đã bị	~đã bỏ	~đã cho
~đã chuyển	~đã cung	~đã có	~đã cử	~đã dán	~đã dùng	~đã giao	~đã giúp	~đã giữ	~đã gây	~đã góp	~đã gọi
~đã gỡ	~đã gửi	~đã hỗ	~đã in	~đã khuất	~đã không	~đã khởi	~đã kiểm	~đã ký	~đã kịp	~đã làm	~đã lên
~đã lấy	~đã lập	~đã lắp	~đã mua	~đã mất	~đã mời	~đã nghỉ	~đã nhận	~đã nhắc	~đã nộp	~đã phát	~đã qua
~đã ra	~đã thay	~đã thu	~đã tiếp	~đã trao	~đã trả	~đã tìm	~đã tắt	~đã tặng	~đã tỉnh	~đã tới	~đã tự
~đã uống	~đã viết	~đã vận	~đã về	~đã xác	~đã xử	~đã đi	~đã đưa	~đã được	~đã đến	~đã đọc	~đã ổn
~đãi	~đè	~đèn	~đèn ngõ	~đèn pin	~đèn đường	~đèn đỏ	~đèn ở	~đèo	~đê	~đêm	~đêm 0
~đêm có	~đêm của	~đêm giao	~đêm hội	~đêm liền	~đêm mưa	~đêm nào	~đêm qua	~đêm rằm	~đêm thứ	~đêm đó	~đêm ấy
~đêm ở	~đình	~đình 0	~đình T	~đình chỉ	~đình có	~đình văn	~đình đã	~đích	~đính	~đò	~đòi
~đòi 0	~đòi lại	~đòi nợ	~đòi tiền	~đòn	~đó	~đó 0	~đó T	~đó có	~đó hai	~đó không	~đó là
~đó tôi	~đói	~đón	~đón cháu	~đón con	~đón về	~đóng	~đóng 0	~đóng cửa	~đóng dấu	~đóng góp	~đóng phí
~đóng tiền	~đóng vai	~đô	~đô thị	~đôi	~đôi dép	~đôi vợ	~đôn	~đông	~đông hải	~đông người	~đùa
~đùi	~đúc	~đúng	~đúng 0	~đúng bốn	~đúng là	~đúng lúc	~đúng một	~đúng tên	~đăk	~đăng	~đăng bài
~đăng ký	~đăng lên	~đăng tin	~đăng ảnh	~đĩa	~đơn	~đơn 0	~đơn của	~đơn gửi	~đơn hàng	~đơn thư	~đơn trình
~đơn tố	~đơn vị	~đơn xin	~đưa	~đưa 0	~đưa T	~đưa cho	~đưa cháu	~đưa em	~đưa hai	~đưa lên	~đưa ra
~đưa tin	~đưa tiền	~đưa tờ	~đưa vào	~đưa về	~đưa đi	~đưa đón	~đưa được	~đường	~đường 0	~đường bộ	~đường cho
~đường dài	~đường dây	~đường dẫn	~đường hoa	~đường liên	~đường lê	~đường mòn	~đường nguyễn	~đường sắt	~đường thủy	~đường trần	~đường vào
~đường về	~đường đi	~được	~được 0	~được N	~được T	~được ba	~được biết	~được biển	~được biểu	~được báo	~được bảo
~được bốn	~được chiếc	~được cho	~được chuyển	~được cháu	~được chọn	~được chủ	~được cuộc	~được các	~được cái	~được công	~được cả
~được cấp	~được của	~được cứu	~được dùng	~được giao	~được giải	~được giữ	~được gì	~được gọi	~được gửi	~được hai	~được hướng
~được hỏi	~được hỗ	~được khen	~được không	~được kẻ	~được là	~được làm	~được miễn	~được mấy	~được một	~được mời	~được người
~được nhận	~được nhờ	~được nói	~được phát	~được phân	~được thu	~được thì	~được thưởng	~được thả	~được tin	~được tiền	~được trao
~được trả	~được tìm	~được tặng	~được ví	~được xe	~được xác	~được yêu	~được điều	~được đưa	~được đề	~đạc	~đại
~đại biểu	~đại diện	~đại học	~đại hội	~đại lý	~đại tá	~đại úy	~đại đoàn	~đạn	~đạn cối	~đạo	~đạo 0
~đạo diễn	~đạo phường	~đạp	~đạp xe	~đạp điện	~đạt	~đạt 0	~đạt giải	~đả	~đảm	~đảng	~đảng viên
~đảng ủy	~đảo	~đảo chiếm	~đấm	~đất	~đất mở	~đất nền	~đất trống	~đất đai	~đấu	~đấy	~đầm
~đầu	~đầu 0	~đầu T	~đầu bằng	~đầu chợ	~đầu cũng	~đầu cầu	~đầu do	~đầu dây	~đầu gối	~đầu hẻm	~đầu không
~đầu là	~đầu mối	~đầu ngõ	~đầu năm	~đầu số	~đầu tháng	~đầu thú	~đầu tiên	~đầu tuần	~đầu tư	~đầu từ	~đầu đã
~đầu đến	~đầu độc	~đầy	~đầy đủ	~đẩy	~đập	~đập cửa	~đập phá	~đậu	~đậy	~đắc	~đắk
~đắk lắk	~đắp	~đắt	~đặc	~đặc biệt	~đặc điểm	~đặng	~đặt	~đặt 0	~đặt cọc	~đặt lên	~đặt mua
~đặt tên	~đặt tại	~đặt ở	~đẹp	~đẻ	~đếm	~đến	~đến 0	~đến T	~đến bệnh	~đến chia	~đến chiều
~đến công	~đến cổng	~đến dưới	~đến dự	~đến gần	~đến gặp	~đến hết	~đến khi	~đến là	~đến làm	~đến lúc	~đến lớp
~đến mức	~đến nay	~đến ngày	~đến nhà	~đến nhận	~đến nơi	~đến sáng	~đến tháng	~đến thăm	~đến thắp	~đến trình	~đến trường
~đến trụ	~đến tận	~đến tối	~đến từ	~đến từng	~đến xem	~đến xin	~đến đón	~đề	~đề nghị	~đề tài	~đề xuất
~đền	~đền 0	~đều	~đều có	~đều là	~đều được	~để	~để T	~để ai	~để con	~để các	~để dành
~để làm	~để lại	~để người	~để nhận	~để quên	~để trong	~để trẻ	~để xe	~để xảy	~để ý	~để điều	~để được
~để ở	~địa	~địa bàn	~địa chính	~địa chỉ	~địa phương	~địa điểm	~địch	~định	~định 0	~định T	~định cư
~định cấm	~định của	~định danh	~định do	~định không	~định là	~định người	~định số	~định về	~định vị	~đọc	~đọc N
~đọc bài	~đọc báo	~đọc bản	~đọc cho	~đọc lại	~đọc lời	~đọc mã	~đọc tin	~đọc to	~đọc trên	~đọc tên	~đọc xong
~đọc đúng	~đọc được	~đỏ	~đỏ của	~đỏ hoe	~đỏ xã	~đố	~đố vui	~đốc	~đốc N	~đốc công	~đốc sở
~đốc trung	~đối	~đối chiếu	~đối diện	~đối không	~đối thoại	~đối tượng	~đối với	~đống	~đốt	~đốt pháo	~đốt đuốc
~đồ	~đồ nghề	~đồi	~đồn	~đồn biên	~đồn trưởng	~đồng	~đồng bào	~đồng bọn	~đồng cho	~đồng chí	~đồng cùng
~đồng của	~đồng do	~đồng hồ	~đồng mua	~đồng mỗi	~đồng một	~đồng nghiệp	~đồng nào	~đồng phạm	~đồng phục	~đồng theo	~đồng tháng
~đồng thời	~đồng tiền	~đồng trong	~đồng trở	~đồng từ	~đồng và	~đồng vào	~đồng vì	~đồng với	~đồng xét	~đồng ý	~đồng đã
~đồng để	~đồng đội	~đổ	~đổ trộm	~đổi	~đổi số	~đổi tiền	~đổi tên	~đổng	~đỗ	~đỗ xe	~độ
~độ cồn	~độc	~đội	~đội 0	~đội biên	~đội bóng	~đội chữa	~đội csgt	~đội có	~đội công	~đội cảnh	~đội của
~đội cứu	~đội dân	~đội mũ	~đội nón	~đội quản	~đội thôn	~đội trưởng	~đội tuần	~đội văn	~động	~động 0	~động giao
~động tại	~động viên	~động được	~động ở	~đột	~đột nhập	~đột xuất	~đời	~đờn	~đờn ca	~đỡ	~đỡ đầu
~đợi	~đợt	~đợt 0	~đợt cao	~đợt này	~đục	~đụng	~đủ	~đủ 0	~đủ chỉ	~đủ tuổi	~đủ điều
~đứa	~đứa bé	~đứa cháu	~đứa con	~đứa nhỏ	~đứa nào	~đứa trẻ	~đức	~đứng	~đứng chờ	~đứng dậy	~đứng giữa
~đứng lên	~đứng lớp	~đứng ngoài	~đứng ra	~đứng sau	~đứng trên	~đứng tên	~đứng đầu	~đứt	~đứt gân	~đừng	~đừng gửi
~đừng mở	~đừng tin	~đừng tự	~đừng xóa	~đừng để	~đựng	~ơi	~ơn	~ơn T	~ơn các	~ơn và	~ưu
~ưu tú	~ương	~ước	~ước 0	~ướt	~ạ	~ảnh	~ảnh T	~ảnh chụp	~ảnh con	~ảnh căn	~ảnh của
~ảnh ghép	~ảnh người	~ảnh riêng	~ảnh đại	~ảo	~ấm	~ấm trà	~ấn	~ấp	~ấp 0	~ấp giồng	~ấp kinh
~ấp rạch	~ấp tân	~ấp úng	~ấy	~ấy T	~ấy có	~ấy không	~ấy là	~ấy mà	~ẩn	~ẩu	~ẩu đả
~ập	~ập vào	~ắc	~ắc quy	~ếch	~ốc	~ốm	~ống	~ốt	~ồ	~ồn	~ổ
~ổ bánh	~ổ khóa	~ổn	~ổn định	~ổng	~ở	~ở 0	~ở ba	~ở buôn	~ở bãi	~ở bản	~ở bảng
~ở bến	~ở bệnh	~ở bộ	~ở bờ	~ở chung	~ở chân	~ở chốt	~ở chỗ	~ở chợ	~ở cuối	~ở các	~ở công
~ở cùng	~ở cơ	~ở cầu	~ở cổng	~ở cửa	~ở dãy	~ở dốc	~ở góc	~ở hà	~ở hẻm	~ở hồ	~ở hội
~ở khe	~ở khoa	~ở khu	~ở kiệt	~ở làng	~ở lại	~ở một	~ở ngã	~ở ngõ	~ở nhà	~ở nhờ	~ở nước
~ở phòng	~ở phường	~ở phố	~ở quán	~ở quầy	~ở rẫy	~ở sân	~ở số	~ở thôn	~ở thị	~ở tiệm	~ở trung
~ở trường	~ở trạm	~ở trọ	~ở trụ	~ở tuổi	~ở tạm	~ở tầng	~ở tỉnh	~ở tổ	~ở vùng	~ở với	~ở xa
~ở xã	~ở xóm	~ở xưởng	~ở điểm	~ở đám	~ở đâu	~ở đây	~ở đó	~ở đường	~ở đại	~ở đầu	~ở đập
~ở ấp	~ủ	~ủng	~ủng hộ	~ủy	~ủy N	~ủy ban	~ủy phường	~ủy xã	~ứng	~ứng dụng	~– 0
~– N	~– T	~– chủ	~– công	~– ghi	~– không	~– xã	~– đáp	~“ T
`,
  steps: { points: 0.003944, depth: 0.004652 },
  vectors: `
5v79/QQBBhr+Cvz39PP3AgILBQj1A/T48QD/AQ0LAgsFBAj4zxT4BxT8DyAT/RkH+fgG+QYSCfX+/+sBFP3xDu0O6Or79wYLF/D8//IJ/QT4AwMDCfP8+/X/
9v///AIA7PMA+wsBDAjzDOjqDvn++v3+/wH9/v8C+gP9DAQB8/X6AwMB7AcL8RwICBIOEPP5KOMd9fbzA+AGAvMU7QX3/wQJChQMBwL+7gTyCAIC+hQBBg7+
/fb9BQMD8/wI7w0HFdH+DQIE8ezw8QsKCPgEDv33/PgG/RcOB+fy6PUC6gz2Cvf6wR/tFRH8DiUL6B4W//sCAwAIAgYFB/z89x7wEgD+8vsK6BoX4/YJAhEC
EAz8C+7t//wD/v38AP/7CvD97+QEBgUQEB4HEvQD5xcV+BMA/gcRAwMK6xT+AwP+AAcK+AsHwxkGJRMC8gcW6B0P1+v1DQcJBBYA/g/+8Pn5DQMKCQL79gMF
5x//IgcA7/0V6SkG9gIA/QIJA/4L/voF7Pb5EgUE+wj4/Qj67vb/+gsDCxH1Du3sAQb99wL+BAQH/ff5+gP25AkF7fsL//zz8vYLBxkDDwMHAP775/z+AAcD
CRcBCfz2FP0GCf719OX57wYLz+L/AhkOIyj1E+fe5QD/AAsCBhYEBv76Dwkb/w79BfISARcR9BAGAA37/g0T/BMLDgoGCfb67vMM7RgYFP32B+fx8PD59wMJ
IvP8AOwD+vL1/wAIA+3/9PsE9QYBCvH+/PwKAAz0Dez/Afj7CxvzAPz49/MG8hUL+/D+AQQGBwnzCO7xGvEC9vkEAvHqCODv2QL//xcLCSQJDQD1Av0F+gn3
Bf78Ee73Dfz8/vcCAQbyBff3//UBAP8AAQL7Bfb78v0EAAgABgQAAv376fn6AAkFCR7/C/zzHO0W7f36AvwGCvIEHvwFAPMA/OT8+/0IEefl+PEJ5fzfAPf8
Av32AfIH9wDzAPn9F/sC//D++Oj39v0I//IBGwLvAvcB9w4P+Pj/AAEE/gn6CPD1F/f+/PL59+X58/8AIf7+//H9/OLu//gACOf9DAUABwP2+AP7GeIICP/5
/fYA/Oj8FwYM/AX4++wHAfoHEv4L/fz4BPH/A/sC6Ar/Agz/+hgL/A4HAPn+/wYJCwQBA/v4DQ8CAwD58/cI+QsN8f0B/woEBxMGCvf1Ef8G+f8A+PUBB/cD
AAMDB/75Av8I+ggJB/sG/v4BAvn3B/H6E9/9Au7++/D4+fEED/4AAPz/AvP8+/0DGfj7/+wF5vP0/AAO6Av8BQD/BhP+AQcD7wT+DAIBAgwC9w0BAgL+9wUA
AAIICgABBAYAAP38+fUF+QYKCP79APv/Av3+AQAA8Af4+wIF/QoBBf/7EgUD+Pv69/MA/gIE9Oz9//0ABAwCBvkA7PEPBhL6CP8CAfrz7AwAAAX9+v7yAAUO
6/8IAhIEDwsLBfz3/Bn+Avv86fEW8BYUzv77+xYFBiYLFP7x+Pf8+w8JBvD/Ae0E+vT1AfsL+gb6/O/98/j/DQEF/wkA9gj+A///B/wJ/P37+wYD/Rb4/f79
+PoAAAUE8/n+/AYGAQ39DO/w+/8C+AUAAAAABvr9+/QADwkDCAP7+wH89vMB/QMEABb9Cfr59gr/BvgE9gYC+wwJ6wAADgwDDBEK/gkBGOr5BewE9Ozr+fcG
/g37AAIM+wQM//4M7vH+/f4F+Qn1BPT07f//AAj+Bxf/Bf729PX2AgIH+hH7CPjv8fkA+w8BBxT4D/fx+Pv+BQAEBQ0ABwQABP72Bf///f7+/AkF6wf+6RIE
BxoIDgL8/v/6A/wGAAb7//7+/v8AAAEBAQP/Af7++fIAAQkHBwv1CfXuQM4Z9fDwAN3tB/MA7PwDAAcBDRIBBPz65wD//gsEBhYFBwD6+PsR/w70DAEFCPL2
+PcCCBEFExj4DfnxGesAAvMDAO/qBejyIvABAOv//Ofv+PUEAPcF/wIABQX5B/f37+UAIQQJBgbw8hgAB/oGAAH4//z6BPj8Bf4F+wL5/vYHBvsH+gT//AEA
/gAD/AMC3/78BA4CCSAJ/hD88gUA/wkAAA0JAgYA7g/68wv/AhcMBgP89Ab/AAP+BAgGBAMB+/f2//7+/wn0BvT1BAH3+PkB+gb4BPwA5gv6AgIB+hcR/Q4I
DP8AAP8BAvj+/P8D1gIEBRQBChMLCAH9Ef78/fwD/PH7Afr/If0LAfLz+OH6+wAM/fb+AP4DBQX4BfX94fn//g0FECkCDPzvEPf8+vUH9ffy//H+CP/89v8E
BPTyBfD7/wL6A/X9/fv5+v//CPsF9fv+9/kDCO8B6QDrBAAA9A0J+AQGBPr8BAEBBgT9Afr6FwL7+uz97+f29gkLCAD/AP4CAPv8//8AA/H/A/n9+vfvAPj9
AfwIEfr69fIH9Q4P9vP+/AIHA/T0Aub18AX4AgUF/w7/+wb56P0KABT8DgQKBPr57f4EAAkBBwUAAf37ABAA//8AAPoD9wcJ/vr7BfwL//j+A/sB6en+AAsJ
CRz3DerrAvr/AQEFAP37Afr9BAf/APz3/vcC+QUEEvgA/vQB+Or1Au3//fwAAAICAgb+Avv7/vwAAAEBAQX+Avv8Fwb9+vD+8+r4+gAL8wD/9QT8Aw4BC/P0
+vT9B/sC9//9//8A7PQBDAUDBAz9/v/74wP6Agz5AQkL/QoJ+vwGAAv7Bvv+/QD79An9BgH++QUI9AkHCgf9Cfb69fT+8RAM/P79AAAEAQr8Af38Bfv+9P8B
/Pr6C/D4EwMB//j9/PH+//sGH/j88AAP+vf9A/0FE/gRAAf+BPAI/f4IDfr//fcG/e/5/f0FBfoI+QT4A/b/Bfj78wX86QYCAhUGDPj4//H7CfQGBQPs/Pz7
+gEC+QEJAgf7Bfz98f0AAAUDBg0BBAD6APD//f8A+grzBPr4G/EF/evv9u3u/vgK8wAB/wgABQgEAv/+5Pn4AgwLDhz+BPnz+f4AAAUCBAoBAv78+v//AAMB
AwkBAv/99wT6/gIEAQ3+B//66AD9CAYF/A4B+wgC//wD/f8E+wb9B/v6/O728vkE/wH5APsEGP2rABkD+u7oIQMN4+7p8wrzAPL+9AYC7vcL8v8OAA//7g4Q
5/3v+xEDCAj8/P/4/u/z2APz8gP8BPv/+w0RDuz+GQkC3gTv5f713AD8/vYTBP/4GwEkAOj/CgkI6/PpAAAA/en7Be8LA/D9//nv/AYL+wj7+P/+3sTmACIA
8w8eEQok4QELAPwKDfcJ7gIH6/r9ABYO+QIDCQsMEvXsAAH6DBHyCv8ZtfL3AB0JHA4T+SQZCusA/AX3/vkU/PAI+gUK2hEP+Q0D8gcDAg0CC/T3AwHuBgED
CxUT+P4CB/8KA/n+Cw4OCt/7DfX1/A/6FwAHDP0BCeb1AvX3AAAACvL2+fr4Be34COTwAPj9CwkMCQ4QA/L3APz6AAYPCf8LBwEHAPkI9/0CAv37D/AFAAL4
8QAFDO4G8wP+AA0MAgP4AA/45RMCAAQWCO/4ABX2v1n7PvlGZd+wAX/+zfUaAPgCIvgE2xziLvdLALfSIRQhouW9B+Xs8AsAAvX6+PsJ0ezqABoNDQUDDBMV
CvoC9wXyAgTyDu8F9P0Q7gcaBBQB/AUK9gb6/wkDDf4G+hP07tPmEAbu/AsEBAL3B/zv9PsC9er6Bv4A8/r7yAwC9P8E7vgG8Lr72BT9AQkQ/vcJ3d3cAC0P
ARAHJwgX7AfvABAWCfz9BRsHtr/f+xEA+RMb+RUCEQX6AP75Bfnt+wQA8erxAAcCEAv0A/cR/uYBAPvv+QIADQUC9NPvABb3+CAUBwYRrtoPAAoNLx4Z1iIU
AAAAAPPvC/wKAfHv9ejqAAL2CAv9BQINBf0GAPj6/QL5BfnxFv3/AP773/f7Eu/4Bv8OAPIDBPzl8f/m5ND6AA3zBxACAgIQA+/NCQv5BQH7CwASFga+BhUH
++XiHgAIDwn66vb+6foNCfD6NfQfAN3y9QgS6+LuAPQZAezqAQMN6/f+AAAA8/r79P4I+vL+/+//8gb38wQP/usAAAAA/P7++/8F/vv+AP4d+t4AEBIO1fja
9vruCx0BBv70FgwIGwPNAAz3A/bsFvgJAAAA8f399AAM+vD8AAAA3/j44/4c89/17Pb3AA8RAAMDAQYIGATlGAz4AfblKRAPAAAA7/n+8wEO9PH4+gMOG/4N
HgLq9SEGIPTZ4ATz7fP2JvYAFAEA//Pz9/b1CfP5/RYR6fUB+uDuCQD3AAAABwIAAv/9AwcBAAAA8vz89P0J/fP7AAAA8/z+8/8N+vH85/zj0xgh/OIRBRMD
AAAA///++wADAfv+6fz+ABsOCP/9DRAOAAAAAQP9////BgAAAAAA8wL68f8SAOv6AAAAAv8BAPr9A/7/AAAAGAIJGADrBxgGAAAA/f///QAE/vz+AAAACQkG
CgX2BAoG7Pzx7g0T8vIIFQAF9gIC/gkPDAX8+BEDAAAABAIEBQL//gIAAAAA+wH+/v4E/vwACP33AAMCAPr1EQD+AAAA+f7+9/8G//b+AAAACwUECf/7BQgC
9wD5AA8EC/j1BQ0FAAAA+f//9P8IAfT+7fXG3yT7+Pr9BgUIAAAA/AIBAP/8AwABf80NAK2fpfLwNpDLA//+AAH3/vwE/wICDv8BAPD0AO0R+v/8+PwF+gzu
AAYDBgAE/wAA/QP7AQP9AgEDAQID//wBAAH9AgD7EQX//vHyAPQRAP//9/z/AA0BAAnzAgUGDQP9/fPwA/cR/vwE+f/0ABEIABH7BAIO/v0L/wbvAgLuCv/+
CwP+APX7//QO/f//B/v+BP//APkF/wQC+wUA+AEIBwv8A/v89v7/AAwB/w3yAQMF/P8AAAMBAQL7AgEA9///AAoDAAn5/wAE8QAA/Qv+AhHxBv8C6AD/ABgO
/xnqBQAJAfwA/wP5//z8/wMD+fwC/A3zAQnvBAYF+v//AAkC/gT7/AAGCf8A//37//YG+wD/Ef/9APLkAe0WAQQEEP4A/fTp/+0N/AECAv7+AP71//kF/wQD
CQADAPXxAfAM/wD8BP8ABPwB//oG/P/9BP/+/wL5//wB/QEGAAL///4G/wQAAf79APkD/f7yBPQE+gT+/gAAAAMCAAP9AAAABgH8Av/8/vsH/wAF/QAAAAQD
AAX8AAABDv4AAPTu/+4O/AT/Af///wT+AAT9AQECDvj0+fz19+sN7vv9Geb86wTv9uUX6PMFB/Yc//T8Afby/v3j+vz+AAoCAAz2AgYF9v78ABAJ/g7y/gII
/v7/AAT6AQUAAwIICgEAAPf/APwLAAD+EfwVBOT0AeoN/vngCf/+//vxAPIH/gIFCgD9/QX2/vYB+AAMFvYBAPXw/uYK+AP/AQf/APoJAwEK/vv9/gAAAAP/
AAL+AP8C+AQAAAQNAQ35BPz9Bv7/APr5//MJ+v4A8f0EAwYT/Afz/f/1Bf7+AP/8//oE/wAFA/0AAAP7///9/QID9QcAEO8i//gH+vXn/gEAAAAEAQT9Af/+
/QD/AAQCAAP9AgADCv//APf0//MM/AEBFwYP/uUGAf4IAfHpC/79AP77//YI+gEGBP/+AAP//v0A+/8F/AAA/wT/AQT5AQABCAAJAPryBfn/CQD1//L49Q8F
7xby/wETB//08vUJBPQJ7vIF+wP6ygTrDhbzGPQSCPz7/vrrAvsHAAUFFvkC+Pri/fgN/f4K7f7/AAwFAAf0/AEG9f//AwkH/gf1AQL9AgMAAfn/Av4HAPv7
BgEBA/kHAfoE/v75BAb8/Pr5/PwM//kI+fsA/gkA/wT3AwL+BQkAAfYMAAAMA/r5/vsC/gUG/wr6/QID/QAB/wMCAQb9AP0B9f4CAAn9/gvvAwIA/QL8+Qf5
AQkBAAAMDAEDAPX2A/YNAP/68wQB+Qr5BQ/xDAMGCAADAPr6AfoD///8AQEAAP8CAAIBAv/9/f7/AAcA/wX4AQMC/wj+/fgB//sT9/f7E+0WAff//e0F9vn2
GQQIAez1/+4T9/b0EwAGAPTwBvQO/f77+wEE//8G/QT4Bv74/v4J/v/6Awj2Cf/0Cv//Avv8APYK/AEC/P8AAAYCAAb5AQEB9QEAAAkIAQv2AgEA7gEC/wwK
ABbwBwADCwAAAP76AfYF/gIAAv7//P71//cF+P8D/gIIAP4FAQf0CfzzAvf+AgsC/QMAAggCAwAAAAD8APwB/f8ADP76Bfb8++EP8QL/8QIH+Aj/CBTqEwT+
AQD+/wL7A/8C/QAG/f8A/AX2AAT4AQIECP4DAvv6AvkCAwL59/sA/wz9AQzvBAgF7PsSBv0CAAbrBADpAgEA//wAAfsGAP799QD7AAcIBQYB/wD+Bf/+/wD4
APoF+wAF9/77/g8KAAz3AQIJ7P8AABQHARXnBgIE+wIABf4Y/wQA/vz3A/n98wPsAQP8CAsJAAAAAPz/AAIC/gD/9gIFAv4Q/Qv3+vT1CfX+/wv5/fz+/QcK
AP/+AAT2//0C/QEI+P//AAgDAAr2AgID+QAB+gP2/gb1A/8CBgb0/v4L/AIY+PoAAf7u8QL7+QcLA/8U/Pr5/QQF+v72/AYJ+/8J/Qf3AgbzAwD//P8AAAT9
AAP7AP8D7gXxBwUb/wMD//3/D/8IAuz3AO4K/v/s/QAAAAUBAAb6AQABAf0H+v/iBf7+CAIGAgD+AP/9Af4DAAEC+PwAAA0D/gnxAAQE/wT9BfUJ/vwM+/j6
+gABAAL8AgP/BAAC/wAF+gLyAgP7BgH+/////gL6AAMC/gEG9vsD/w76/wrtBAUC9v/+/wsC/wr4/v8I+/z//Q33/wf1AQMIAAD+AAf9AAP//wEIAfwABAAI
Au8A+AD4/wIB/gEAAQL9Af/+AgQB/fsEAQYGBP78AQEA/wD9AQAB//4ACf38AADz/fgD+wUH+QUBAAEMAA3+Bfv++Pv//w78/wjz/wMH/P8GAAMBAwb2Bv/7
Af//AAP+AAD9AAECAv//AAX8AAH8AAEECvsLAvf9APgE//z6AwAA/f/5AQYBBf8ACv//APn3APMK/gIC8wIDCAEU/wj3Avrw/f7/AAj+AP/9+v8E9AD//w0H
AQ7yAgAE+v0A/wj9AQP2/wQD+QAAAwgJ/gf6AwD+/Qv///YRAQoIBPf5/gcBAPMFAQAEBPz6/wAAAAEBAAD/AAAAB///AP39AfoF/wEB+QD//woGAAr1AQAD
AQD/AAIAAAAC//8EC/3/AP75//kB+f8B/Pn8+A/1AAv0AQUTGgL6/PjyAPUUAf8NCgEAAPT9AfoOAP7+Af//AAH7AQAAAgMDCf/8//75AvkH/wIB/f0B9gvs
AQP4/QMQEP/9//fzA/UNAAMD//r9AAn9/wQA+wMJBvcO/AbzB+///QH67AP/Bwob/Q/xBQD7/P39AAwJ/wn3/QII+f7+AAAE//3++gH9/PwE/wX8/wPzAwT/
9QX++wgGBBT6BvwE//0A/wT7AP79/QEC/P//AAYC/wT7AAED+QIA+wYFAA35Av4D+vn/+wz3AQnzAwgN/wAAAAH/AAH+//8BAQEGAPz+AwH/Av33+wUBAAIK
AQn/Afr/8P7//g4D/wz0/gEI+/4AAAf6/wT2AQIDFP0QAO/4/+kI/ProCP79/PXz//UL+v0G+AD8AAkJ/gr4/AAF/gUD/vkF/wn+Cfz49vgA/wz2AAjyBAcJ
CAkA/+4FAP0RBPn7+QD8AAsCAwr7/wAH//oE/QP4A/vyAgP/AP8AAAT+AQH7/wABDv8D//vuAvYG/f4BAAH/AAIDAAEC//8CBwH/Avn8/vQM+P/5Ef8L//Lo
BPMEBgD2+P8BAAX+/gb8AQACBvIR+//xCQQLAfv9//8AAAT+AAH9AQEB+wL+AAQFAAj9AP8D+f8BAAkBAQjzAv4AAf4M+wXtBgjxDAT8AAIF///8BgX8Cf/6
BAAB/vz2Afz+AAABA///AAD+AfsB/AEECvv+Af74AfcG//8F+wQE/wAHAQv6B/76AgAA/wD8AAH/AP7/3QkB/AX+/hj0DQD/CwH///j7APoK/wH9BAT//v0B
Af4EAf0B8w7/AfgbAw0IAvf69gQB+/38AAT/Af0A8gr++gcTAhL9AfoD+QQB/QUAAgj8Av0A+v8BAAUA/QL6+wACAvsCA/r3AfABAwn7+wH/AwH///8E/gAC
FAwA/OT8Be4c+/X3BvsB/ATuBfwG/v0N/Q4C+fz/AQ0GBvwDAP7//gL4AQP9AQEH9wMLAPb1/Qf5BA71EAABAPT5AfQLAAP7AQP+/f8BAgQDAv0A7//5AQkK
/gv7//8EAAAD/wL+AgL6/v8A/f/+/gj+AAb6AAEH7/4C/xECAgzsAwMB+gD7/Ar3AQT8/wEM9AQA/gQIAgz8Bv4E+v8A/QgCAQv1AgEC9v4M/f70AQbzBv/6
DP///vr7/egL9foBCQP///X7A/gR+/z+DAD+/PDr//QV/QAH9/8G/wT8/wfvBQP5Av4B/wL4//3+/wID7/0J/Ar8AgbyAAEAAP8AAAP+AAP9AQEB+AT+/vgG
AwIEAv71/wD+Afv3BPkIAAIDCfsDA+/v++AL+Qf5+QIA+wUHAgj8//wBCAT+APcG//oM//wA+Pf5ABMN+gb79wMQ+wn+APYSAAsMB/r5/AD/AAcE/wb7/wAE
AAACAP38Afz9/wL7+gAAAQcL/gj2AgH//wH9+g33/wn4AgIKBP4IB/YOAPMD/P3s/wr69fn9/gAHBv4B7/8A/xkBARjlCgQG5wUC/wYRABPzCPr5AP8BAAQA
AQL7AQD//PkBAA33AgP0/gEKEf/8Be7/+ewe7fv88fT8ARP//ALr+goG+/wJBAILAQL0AgD1Cvn6///z/e0L8f4QBf/+AAH8AAD/AgME8gkAAv4kAgz9Affy
Av///gX3/wP+/gAH+f7//wr9AAb2AgQD5RH8AQUdAh34Cvr7+QT8BP8H/AED/f0B/fsAAAz8AATzAQUG9wIA/wkDAQv2Af8DBAIGBPIJ+/YB/f7s1+nqBisU
/BXYAA8Z+Q0E//4MBQ/7A/b3EP0AA/b2APAL+QL+Dv8HAPPzA/QHAP34BP8B//76APwA/gECAAf///0FAAMIAf8B/AQA/gEHAgn/BPz/9QYD/wMHAgn5Bfn9
8wH/AwkO/gb4/Pz7B/gBAAH3//b//wYCA////gH4AP0G/gAI7QABAAsHBwr3AvwBAAAAAAL9AAL/AAABDv3//vntAvcJ/wYBB/wD9/r2AfYF+f3+FfoH//fl
BPAF/QH3+AIAAAMJAg37BP8ADAT7/u7z/ucV9AEA8AH9/w8FAgv3AgEHBgMBBfwIAPkI/Pz8BwAFBPr+/fUAAv7z+v0A/gwCAQv2BAQGDv4BBPMG/e4S+fv5
/AAAAAUCAQb7AwEC/gAEAv4EAP/9AQD7Af4F+wL2AQL6BAIBAgD///0CAf8FAP8BCQIE//cAAPoJ/fz7+f8A/woDAAj1AQEE/v/79fz4AvoR/QEI+wT9//kK
AQP/Af//+QTt/AIM+gIL7/sF+vz9/xD6///29wIK+AMH//0D/gL3APv0/gAFAP/9AP75/wD3/////wL+AAL+AgECAvwAAAD4APoC/AQFC/oE+Pzm/voB/wUJ
DwD/BPQAAesQ+P/8+v8GAP8FAQj5Bf74APz//ADuAf//BAYECQD///v3//cJ/AEC8P8A/g/9/xTuBwIK8P/+AA0BBA7xAwEGCv//APn6APUK/QABAwkAAvUQ
Af8K//jz+f3/AAoH/wjyAwECAfz//wb5AQH8AAQFA/4AAAT+AAD8AAID8v/+AA8H/gvy/wEIBAYCAPH8AfwQAPn9+P//AAoB/wb5AgIGBP8CAP36AP0BAwP+
9AQC6AjhBBP7Bv8R8v35/w8G/g31AAUNCwP/APb0A/MQ/P0CC/X//Q/s/fsJ/gYW/P///wkBAAf7AAEHFvz/APXuAe4MAAUDAQD/AP7///wH/gEEBgf7/fT+
BPoT/PsC+v0AAAoD/wv0BAUE/P8AAQUAAAT8//8EAgAB/v37AAH/AgH9//4BAAP9A/sA/wP+A/79/wL0Av4E/gMG+fj8+xT8ARH7AAQTDvkB/vDm//IM/QUA
+P8EAAEC/Qb4AwL8AvsB/AT0Av39AgYGDfsB+QX2BAP+APoIBwUAAPcK//4IAP377fsHAgYT/wnwAwH2APn9/Aj9/QX//gcI8/z//wv//w7y/wYEAf///wT5
/wL8AQIE//7+AAT9/wH9/QEECwAAAPb4APML+v/9Bf4AAAL6APoA/wMD/QUA/P8FAggAAvz+BwoAAeoH/vgP/Pfz9fz6AwsJ/QT++AME+BAE/PQJAw0GB/IA
BwAF//b2APUD/vv49gAA/wf/AAb6AAAFBAD+/QD7/wEF/AII+/8B/wYFAQX0/ff6////AAUDAgT9AAEDAf///gT1AgX/BQMG/QD9/wUCAgf+/wAFBP3+AAT+
/v4AAwgCAwIBA/0DAPkH/v78CwAA//v2AfcF/P4ADAP//vb2/vcJ/QD9AgP6A/sJ/PwJ+v8B7/38Aw4P/QvwAgMEEfkE//vsAfUD/wYF+wQCAf8HAQn+A/z9
GP78Ae7v++Ub9AEC/vz7AQP7//cF+wUJDwQH/PzyAvgJ/gUBAgcIAe8KBPsIAvfv/QQNBfD//v/4Bf7t/v/7/Qv/AQz8AAEO7BH+/QET/xz+BvMCCf8DAPj4
AfQEAgH88wb8AQsVAA4AAfoCCQEB/Pz/Af4CAgD6F/78+fft/uwW8v0C+vQEBxD9AQfu/wMH/P7/AAb//wT4AwMAAgACAP4DAQb7BwP6Df7+//z6A/4K/vn9
CwL//fT4AO4U9foCDv8A/vfu/vIK/AED/P8AAgQD/gX7/v//+/7+AgUI//7+/AIB/AT+AP4FAQUD//v+//v+AAf3/v37/QUGA/8BAP79A/oD/v//5QADABEL
ABfoBgEBAvQGAAz4BAv4CwsAAgIAA/4IAAL/A//78wD6+BQH/RbtCQQN+/v/AAj+/AP5AQYG//oG/QnoBQDyBgYB+v4B/Qf/AAn1AgIE9P8CAAwIABDtBwT9
8BT+BPYW+AoPAfcEAAAAAQIHAwH+AAAB+QcE//oI/wf/A/n3BgD9AP76//oC/wEB+fwG/gj8/gbxBAP8A/7/AAD7//sB/gMD8wn1BQ0hBBj+AvgC8/8AAA0L
/hHyBQID+vYL+Qjr/Q3vCgf98wL//QkCAQn6/v4G/f8EAP4AAAL4BAD68/4AAAsDAQr2BQMH9/7+AQsJAAb0AAICEfv+/PLs/usM+AEAE/oABe/3AOYN+gf0
Bv0E/QHvAvr4AgUB/QwB/vcJAQgEBPP2AAMB/AD0AgcFBP4E/QYB9wDvAwoADAEGCv3/AvkA//YF/wT9Avz7/Qr0AP8E/AEQ8QD9/wsK/w/zAgIF7Pj+BBsI
AA/pAAUM/f4D/Az2BAL2AwAICP///AD0AvoE/wMDA/7//gX9AAH7AgQBAvMK/vz2/fb9/gL8D/74/fUFAPsX9/wCAwUBAPgEAgIGAfv5AQX//v4CAgMBAf3+
Df79Afv+//gEAQUDGgQUAN/3EO4PBvXS+un23hzrABH8DAshC/v7/wLz/vcB+wMCFAb38PLhB+sgAAMH+wIB+wj9Awz3BgIE/QAAAAIBAAP9AAAB+/8AAAj9
AAf4AgEE+wIEAP4DAAX4Bf75/v8TAPT3AQDxCP3w/wIAAPn9AfsJ+Pz/9/4EBAYEAAbzAAD+//z9/BHyAQr3/wEO/wABAAIDAAL8AQH/CP//APz6//sJ/AAE
7QEBABIE+xbqDgj99wH9/xACABH1BP8M9ggE+/v6/gr7Bvr9/f4E+wH4AQL1BAQABAD8AAL//vwI+gAHAP7//gT6/wD9/QEDBgAE//71BPoK/vz/+AEEAAII
AAv2Bf/5FfYC//jlAesP+QUFBAAJ/QLzAAP5Bf79AAD+AAIDAAEB/wAC9v8D/wcB/wT4/wD8/gUS//v+AgD3Bvb0+wEC/gUCAwr3BAABB//9/fr6/PkJ+P0F
+vz+AwkL/wP1BAYECwME/f7uAvAK9/z/C/kA9gbzCvz+AwIKDf8AAPr1APQL/gEC9wQC9ArxBQ75Bv0R//8CAPv5AgD8AwX88/8HAgcSAw3vBv337g7++v8L
AxMABvgG+Pv+/wb7/gP9/wUI+QEAAwAJ/gX+AP3/Dv0FAPX3APEF/wP51wEA/CMP/i3bBwEICvMF//73Av77AQv5EgP8BusJ/e8S/PwAB/8EAPn1//gBAAD5
CAH+AvsD//kH/P7+7vT//x7+/RjiCw4VDgMAAPL5AfYSAv79/f7/AAMDAgH+/wL9+gARAPoCAQbsCf7oA/8AAAL7AQAAAAAC8/sAAQ0D/wnx/AIAEQcAAOz5
Ae8b+vn7/f8AAAQCAAT8AAABBfEX+gbgB/7uDAX3+v38/RD7/grz/gEM7wL+/wcNABD5Af8D9P7/AQ0IARDwBgEB9f/+AAwF/wv0AAIGAQH//wECAQX+AgEB
8wAA/w4BAA7xBQEECvgB+gn1/wz7BgcS+/8A/Qb4AQX5AgIFCP8DAAD3AvwBAQD//gD//wQCAAf5BAP+BgAAAPr9//cI/P/+BAMBAfT+A/YL/Pvz/gAA/wIA
AAL7AAD//AP+/woDBAb+//sGAf8B/wP+AQL+Av8D/wD9/QEGAgcFAPwC7/7/ABAK/xDsBwUB9v///RAEAA7tAgMFEf7/+vHc++sU9f0D/AH+/QX9Agz/A/8I
7gL6/ggKBBf4BwMEAgAAAAD+AP8AAAAA+/z/AQX7/fz+9gED+wX//goKAAEG/fcDFf0AAO/uAOoS+wX7+//+/wkCAAf7//8H+QAAAQcHAAj3AgAA/wT//wH9
AQcBAfwC/AQAAAUIAg0AAPwCFfz9+fzn+/AP9gMK+f38BAgL/QL++wAEA/8AAwIF//sC/QD//f//AAYC/wP9/wEE+/z/AAYA/v/7+wEECwYA//QAAvcO/vn6
+AT8/gkE/wz9Av4H/gAAAAMAAAT8AAEA/QT6+gf//gf//f8J+/gFBAUFAPv5/wX4AgQA/f//AAb9AvwBAQL8AvoABPoK/v/8JgMF/uD1Aece+vf1BP7//gH4
Af4AAwMB9wADAAgDAQzuBAD89Af//AQKAxT9Avn+CwD+Avr4/fEK+P8C+QAAAAcDAAP6/P8BAQEAAP4AAP4C///9CPsGAPj4APUAAAP4/AAB+wPwAwX2BgQK
+gAAAAQCAAf7BAECDOz9/wP+9vH59QT/9/oH/QX2A//zAAL8/f7+/wMFAAT7AwUA9/4BAAb/AQb3AAEB9g/8+wD9/QoFAvwJ/P8AAAYDAAf4AQEB/wIAAAEC
/gH5AgL+/AsE+P4ABAQHA/v/AAL8//75/gAG/v0NBPoR/fLaBPT7CQDz8wQE/wgKAxrzCfz+CwD/AP/8//oE+wAAEAAAAPTy//EP+wAB//79/Qf7AAf+AAIK
Dv7/AP7zAPML+QEGB/8IAPHzAvIBAP/z9f73/xAEAQ7zAwcJ/voE+/ru/vn+AAMC/////wj8AAT7/wMHAgQA//0A//0D/v3+Bgn//vL4AfsPAvv+AgUD+vzw
Bfr/Av0HB/8CBPf7AvUNBP/9AQEABP8I/AEA/v/+AwED/gL5BAT9BP/++wH/AAIF/wL9//8BGvz6AvH5+OMb7wECCfkC/ATtCPX+BAkBAvwA/gD2APoG/gED
AAAA/gX7AQP8AQIE8PT9/RX7Agj2/w4Q/wQA+AH/AQz+BPwE8v0K/gz9/Q7kBgL8AgH/AP3//v0D/f8BBf8AAPj2APkI/wIAAgD//gD9A/8DAQEBBfz//wL0
AP37AAQDAwT//fkAA/4G/f77BQQAAPkGAf0H//38B/sF//IABu4J/fzx//P6/gfuAPcC+AYSEAIBAfb3A/UN///4B//8/gH8A/kI/gEDDwD7APn6/PIP9QAH
BPb7/gf1AgECBAkM/wAAAAMCAAL9/v8A+gADAAMBAAb1BAH+Bf3+/v/8AfkD+gAACAL/APj4BPoK/f//+Ar9/fcCAQIKAPsADwj//uwA//cY/Pb9B/79Avj4
/OkN9QIB/QL8/gUF/Qj+AfwCAAD/AAIBAAL/AAEBAf8CAvn7Avb+AQL3/QEB9ArrBAv3BwAO//4AAAX//wP7/wID+gAA/wj9AQn4AwEEBwL///gBAPcL/v0B
Avn8/g/zAv79+gYJFv7+CO7//eEU9f/4Ef7//QLx/vgJ/gEMBPj+AALx/vL//AgG+fr9/hL7/wjx+wMN+gD/AAMDAP7/+//9DwAEAO71APAOAP/79AUCAgAW
Ag36Avn4AwEAAP3+AfwC//7+/QD//wYGAAr8AQEDAf8AAAD9/wD9AAIACQUBAPQDAf0MAvz7+wIFAgIHBQj4Cv/z+gAE+gf7Aw/0Bf8EBAAAAP39Av4EAAL/
BQD+AAH4AfoJ/P0F8/n+/w0DAAfz/wQBAQEA//8AA/4DAP0AC/oA/ff2/PUH+QMB+Qf6AAIP/g0E/foFBv7//wb4//79AQMD7v3/ABEK/g/v/wIG3wH+/xoX
AiPqBf8I/AAH/f7xAQD1CAP48f4AAAj9/gnzAwIGBfP68ggT7wX5/QwCB+vx9AXo8en+6g0fEwH7APL8AvEU+P4H8Aj3/wcN/xIEBf0L+fQbA+//APj4A//j
CAIH+fLwA/YJ+Pf7DP3+/f3tAPUG/wQHAf8AAAH/AP//AAAA/wADAP8A/wH7A//8/wAAAAIBAAL+AQAB+/kHBQYF/wDx///2+QIA/gIC/wn3BP/+AAgI/+oB
BgEJA/bo/gAAAAMBAAP9AQAB+AAA/wcA/wn5BgMFAwAAAv//APwC/gD9/wACAP/+/wH7AgD+AwAIBPH3/PcD//7y/f8A/wUAAgb7AP4CBfz+/wL1AfcF/AIF
BgD/APv2//gG/gH//wAAAAEDAAD+AAEA/QD+AAMD/wT//wED/wAB/wL9AAL9AQACAAT8A/wMAQEG/fv+/f//AgIGAPwBAQH7/QMC/gADAAr8BAP+DwMAA/MC
AfIN//31CQD/APn+APsHAQEADvoB//js/+4D/QUABgcA/vYCAgQMBf4B6P3/ABcP/hLo/v8HAv8BAAL/AP///QACCv/8///2APkL/QEJ/QD+AQcG/wf+AAEF
AfwF9gsAAfvz/vkBEAkD/Pf9B/YGAwP/AAL/AAEGAQMBAf8ACfwA/wDwAfUE/AIH8v/+AA0M/g30/gAG+v36/hX6AA3zAQQP+gAAAAQDAAb6AQAAC/8B/vru
APUE/wED+QED/QQCAwj1BwIABAADAf0EAP8A//37EQEA/vb4A/kPAP78BQn2//gFAggKB/0EBwEACfkRAfcJ/P/zAwH8//37//wG/wIE7QEA/gsC/wzxAAAG
7fj//xEG/hTsAQYF/P///wT/AP/9/AACA/0C/wD1A/cA/f//AQD+AAIAAf8C/P8EAAAAAAEAAAL/AAAA+f/5/w3/AQ33AgEK/AD+AAP7/gD+AwQKBw7/+/T/
/QcS+/r9AgL/AP4GAP4F/f///Qfz+fYABwcPAfkFDv8AAPf3Ae8M/AEB+AP9+xECAhH0AvkLAAAA/wAAAAT/AQH//fYF/RD5AATz/wf+EP8AAPf6APMM/f8A
+P//AAb+AgX8AwIDA/8CAAD6APsA/gD/+wD+/wYCAAf8AQAE/P8A/wb/AAb4AgEB+f8A/wT9AAH7/wECH/8CAOvqAuYY/P/47P8A/BUBABXpAwEKAwYAAPkH
Af8IAPv77gwF/v0TASr0DfX8B/8AAPz7AfoF/wH/+/0AAAn9/wD2/wQFAgj+//gO/gUKAPv9AAgAAPkLAAMEAfv7BP/7AAL8/v8E/AIMDeHn5vrh9PQG9QoL
GfUI/vbgCuoV+wIC//UP+gT59hj8AvgGFAP///j7AvgOAv4BDP8AAPj3//UJ/gAC//8AAAIBAAL+AAABAv8A/wP+AAP9AQD/A/wBAAH0A/v+AQUD9wD//wkF
AAn4//8DAv0AAgL//vv9/QT/+QH9AAoQAQf3/fsA/vkL/vv6/PvqCwbuDf3+/f3w/vUG/gIF/Pr/AQMC/f/5+wP/AAEEAfv6Afj/+wD3+v//AAgDAAX//f8G
8/0D/wgGAA7rBgT6+P/7AAoC/Qj4/QEK8gP+/wYN/wv7//4C9v77BAgM/AD9+AAE+v/9AAsD/wf5/wIHAv8A/wP6Av/+/wADCf/+//z1APv/AAAD9P8AAAYD
/wP1AgIA+AX/AAIP/wv8Af39/Pr5/wT8//4CAAgM/wD+/wMG/wQA+/0A4QPx+x0Q/h3t/v8TIAEC9e7pBvcd//ry9Pf2EBIh/Qr1AgYF/gAD+gT2AAfzBgAB
AP/+BAAH//4F+/4B8f8AAA0C/w3xBgQGAwABBPoC/vkG/fz8/vsAAQv++/35+gID+wz/APsWAgoH//X4B/8D//v0AfcAAQL+B/4ABPoC//UK+f///AH/AAMA
AQAA//4D/v3/AAj7/wH6+wIF/f8AAAT/AAT8AAEBAwMA/wD4AfwG/vsG9wEAAAYHAAv6A/8AAgH/AP3/AfsE/v4ABv//AP78APsF/QACCgACAP74APoEAf/+
/wAAAAIB/wL/AAEBB/7/AAD8AfsC/gMA/v8AAAMBAAP9AQEBBAD/AP4C/wAB/gAA+P4AAAsD/wj1AAICCv8A//z3AvgH/f8D+v8CAAgHBAn3AgAABP8AAPz7
APsFAQEDAwMABfwHAPoJ+/4ABgL/APv+AgAKAf0A+v72AgkR/gT7BAT8+gD/AQAEAAP/AQAACAD+APr+/vUL+gAD/wD8/wX//AH++/8G/gD/AAQCAAb8AAEB
+wf1AAQPAgsJAv0H+vsA/xD4/wrvAwcIAwAFAPj+AP3/AwD5//8NBvcKAwD+A/zy+gABAAICAAX7AgH/Af77/gYB/wb9AwUI+QAAAAkCAAX3AQACJfn9AOzk
AeIe+QYCCwAAAPn3//MM+wABAAAAAAEAAAAAAAABAAAAAAH/AAD/AAAB/AMAAP8FAAcAAP3+Dv/+APf+//QL+gD+//8AAAMBAAP8AAEBA/z9A/wE//QJ+QQA
+f8AAAYC/wT7/wEB+P4AAAf6AAT2AgIG8/L19R/qAwv2Bgka+vry5AvqAwYFBQwbCOYB9/zy+u7+8gMF/hfnCQAn+vQG4+AB9O8Y8f8A9BX0F/79BOoNCPYA
/AUB/fz3IOb/+gHf/+kM6AEQEQQD9PD7++8M7+r9ywf/9BMRCBrkDvgG6e7u8igEAR/iBQkO6+3x+woLAQP5+hAM4wXz4xAEABrwFv4eCfUP6frg+fEG9PwF
+gUSAAD7AvnwBPLk/ef2AQv/Af32/wcIGN31+vTpAeoO8/sE9+Do7Pj69gQB/QYHCu7t4xL78fT2+fYSBfYA/wcB/QL4AAsI//4C/QL6AAH5AwECAAIAAP4B
AQICAv4ACQf//vLtA/QO+foD//YEAwr9///yAg0D+/j/AAv9/wT5/gUI//0BAQUBAAL5AwT/Bvz+BvwG/vMJ+wX/Cv8AAPv1APQI/AACDfTyAfYI+vEE4voE
5vsI/xUH/xzgDQT8GPz6APT0/+wX+QcD/wAAAAIBAAL+AAAB5f0BAxQUAA/tBQABDv8AAPj2APQH/wMA7QD+/BEGAhXuBQIDC/gDCfL8/eUR8wH3Agf+APwD
AgAEAfwA+gMCAAUE/wr2BP4B8gn5AAkU/xMAAv0G/P8GAP//Agb4Av/8B//8//z2Av4LAAQDAvz5/wsCAgT//gAMAv///QL6BAQHBv8IDPr+AQL0BfkH+gIL
/f8AAAX/AAP6AQEBAAAA/gP6AAL+AQAD7gD+ABIV/xT0//0F/wMI/vz9BQb6Dfz1/v8AAAP/AAP8AAECCPr+/ATxAf39AggKB///APr2AvkCAAIA+wUAAP8M
AgkAAvr7/P8AAAUDAAb6AQEBB///AP73/vII+P0D9O/8BBn//AHn/A4MAP3+AAH2APwCAAIF/P/9AAgC/wT9/wEG/v4AAAf/AAT9AgID/wYD/vwGAwgICPwA
DAD8APn8/vAP9v8B+f//AAcDAAr3/wL+BgH/AAEAAwIJAPwFA/r+/wz3/f/5AAgHBAMBAPv8AAEEAv3++wAAAAQEAAf7AQAAAgAAAAL/AAAA/wAC+f/9AAgJ
/wf6/gAG/AAC/gP7/wP+AQEBFf8JAO3jAeoJAwP67P4A/xcFABfoCgUK/P4CAAX+/wP5/gL+8AAA/hYKAhruCAAD/wAAAAIAAAH/AAABCgAC/vf2AfwFBAH+
+fwAAAb//vr89f8B/gAAAAUBAAP8AAAC/AABAAYCAQT5Av8ACP3+AP79//0J+/0G/wL/AP8FAAMBAf7//gAAAAICAAP9AAAA9f8BAA0LAxDxAf8CBQD+APj/
AfsJ/wH/6AD+/xIPARnvAv8F/v8BAAD//wD7AAD85Pn8AhUQARboAgQI9vv6/gf3Av7//AUOBAcAAPUB//4JAPr7AAD8//0B/wIJ/f0JAQH//gL8AP/+/v8E
7AD2/xkSAhX2/v4R+QD/AAcG/Qf6/f4D6v7/ABkN/xjmBQII+wD4/wcG/Qn+AAQMAQQJ/PH4Af7+CfvvAv4AAAL9/f//+wD/E/79AfgA//IJ+v77+gL//wcK
/wr8AP8EBQAI/vL0AvUCBQD0+gIA/wQDAAX6AQH/9AD+/woBAAz0AAAH//4AAPz4BPz9Bgj8E/z8APjqA+kQAAgE9gQCAvoGAAABAvv67/sN/ArzAg7sEAEB
Avz9Agf4APv8/wMI/P8DAAEAAAT2AwH5Cv8C//zyAPcGAwAB9///AAsHAA31AwEG9uv+/xXvAQD3+QYQ7AL/ABEQABfrBf8C/AYAAAAIAAoBA/wCDgABAPT0
Ae4Q+wAA+/wAAAoCAAjzAgQDAfkC/gTp/fT1/QYFAv7////8Av4AAQICBPr3/gry//wE/QkQ/f8A/wUAAAT7AAED+P8AAAoFAAr2AgABCP7/APL3/vAR9/wB
//7+AAgC/wX7AAME/wAAAAIAAAL+AQAB/P8BAAYCAAb5AQEB/AD/AAYDAAX7/wAD9gEK//sHAgn6DP3v/f0AAQYEAAT5AQIC/P0AAQT//v389wIEAf8A/wL6
/wABAAIE////AAQCAQP8/wEB/P4BAwQG/wL6AAL9+gL9AP4E/gQF//8EA/3+AQL9APr//wMD9QAAAA0IAA7yBAACAv3+AAT5AP3//gUDCQIBAPcBAP0F/wD6
AP8BAAP5/wD8AAEB//7+AAb8AAD+/wIF/fz//w/7Awf0AAIM+/4ABQgI/QL5/gEBBgACAPn5AfsGAgD8+/7/AAj8AAT6AgMH/wACAPz8AvsBAgD8/Pv/AAn+
/wX2/wUF8QAAABAJAA7wAP8E/QIAAAEHAAb9Av7+BvLz/PT3AOwX6v0K+QT/AAMMAQv/A/v+BwP+APf8APkL//4CCvz///7zAfYH/wUF/f37AAr/AAT//AIM
+f3/AAoB/wf1AAMFBfYA/gTs/vYB+wcJ/QL///8DAwf9A/8CCP/+APv/APkH/QED/wAAAAIAAAL+AAABEQAEAPTz/+0N+AH6+/8GAAAAAAXyBAD6Dfn+/v3r
/ekI+ggF+f8AAAcG/gj4AgIDAf/8///8/v0D+P8FAvsDAAf7/gL5AQQDA///AAQEAf0G/f4F8fj2+hYN+xb2BQkT+/4A/wb9AQP2AQEE7AAC/woJARX1BQEC
Ff34Avn2+ucX8QEL+gIAAAIIAAn8Av//B/wA/wb1AvgC+QUG9/7/AA4C/wv3BAII/wn/APoNBQkLBPj7BvwB//72AvUD/AEBAwD/AgX9BwAGCv//BQAI/vPp
+/ED8/j5/vjy4u/kDPYJAPYS5CPvEgMsAAML9+r08erx3BsMCSHl9PkS/SD0APkZBA0B/wUJ4e4E+x8KAh/dDxQLFvj/+OfpBucN9gL++fUG+hn+/Qf18/UE
+Owg9xED9xTcAwv2ERT5/dwJBe0i+vL39xoO6uIGDxEHCuX/5ecA/xP2+gTgBgsQ9fjr8Aj4/wjz//sJBOXoAggH8+8H/Q8D/QD/AAYD/wT9/v8C/fDY1g30
9QMACQMZAe34AgP98/UO9BED+P8A/wr9Agn4AwAG5+z5Dh4N/AHn+BALA/8M/fbyBvj4CADuD/0G/PDt//T+AgH1BQoA//EGAv8U//b/+gL///7///8F/v4F
Bvn5/AXm//gD+gkUAQQA//wEAQUEA/z/AQEEAAD/BAX8BgH5A//+AAD7//oD/QAC+v0IAgMLAQnyAwH3DPMAAwP8Au4D+goD/gH+AAMBAQX9BAMD+xAA/PgC
AwoIBvgA/vv/CQAJ+/sB/QD7A+n4+hLnAPD++QQX+AcA/fwBAAP9Bf78BAP9/P79/AYMAv4P/v4H/v/1//zxBwz1+QAEAAYFBAvzBQD8BwEAAfn/APgJ/v/+
/AH//wQCAAf8Af8C//wA/wL8AAEC/QAF9f8AAwwJAQz3Av8CAv0F8wfwCwjuCv4E/w0A9vr3Aw4JBPoFDfsAA/j6/vMK+QH8/fkIA//8APv4AQX18f8C+wQA
9gz3AwAA/hIA+vEIAgkUA/H9AwIA/vb8A/cGAvz8/vwD+QzqAQrzBgML8/7//w7/AQzvBAQEAf4B///1APz//gP+/P8AAAP/AAL7AQIB///+BAMEAQL//vv/
+QD/AAoH/wv1AAAC9P7//xAGAA/uBQQG+/f+/BD7/QP9/gkG/goA/fgNAQkHAvb8BgYC/Pv+AQIEAfv7AvkDCP8LAP7+/gP5AfsJ9gPxBvr3AQX8+f0A+w/6
Ag3zBwYL9AP+AAgN/wv7/voADvz/APnvAfAN/AUGDf78/gDz//kI+wAJA/4A/QEE/wIDAf7/+wYA/QH+AQoBAPwC8AcA/gMC/Q38B/0HAQH9///6AP4E/P8E
9/v9ARAE/wrzAQYI/QMA/wMEAAn8Av4BHwH+A+zyAOQd9//3Af4A9wjrAgf5AwQNCPwA/gHx//gC/wQHBAASBfL9A/79CPzpDgD///zxAvIN/wEDBf/++/70
/gAFBAUEAgAA/P34Af4CAAIA/QD/AAUDAAX9AAAE/v0A+Q3xAAP6AQMNBQH/CfQS/fcL+v30A/7//wf1AgL+AgQF9wv/APgVAgwIBfT5/gAA+wb4Agb8AwIH
/gP//wICAgX/Av4A8AULA/4Q/hHrDP30CP4BAvr7APoC/AD8/P8F///+AQX0BwL5/fz//Az4/wb6AwQL9w0ABvwQAQQE/vv2/wEBAP/+/v7///z9Af8EAAD0
A/gB/QH9AwUAAPz9//4IAP0A+e7/BBL8/gjy+wYM8QEA/hMBARPuBf4KDg7/AesOAvcYAPX3+AMDC/kX/QX5//rtAvoBCP4L//b/+wH3+gH+/ggBAAz4Av8E
AAABCPsM/PsE+/74DQL//vT1AvIQ/v///wEABPwL/P0C/P75////AAj8AAP8/wEF+v4A/wf+AQj6BAIFBP8AAP/8Af0A/v//+gAA/wT9AAT7AgECAP8AAQMD
/wL//v8BAgL+APsBAPwI/P4C7v/9/xkJABfrBQEOBAAAAPoB//sF/gD9+wcI+vYGAgj9Bvb5BAD//vz3APYK/wEH8P8A/w8D/w3yAwIF8/8A/Q7//w3yBAIF
CAL9/fz2AvwK/P8E+f/9AAr9/gX6+v8M+wAAAQQG/gH7/P8AAQX9//7+AwIK/fwD9xMC/vkbBREDAvH3/v8AAAP/AAL8AQEBCgL//fb2AfkL/gD+BPwA/wH5
AQABAQMECgAABvYAAPML+/77/QP/AwAL/wT+Af76+/4A/Ab7AQX3/gAHCf///vnvAfcK/wIC9AT//goE/w/3B/8FAQIA//4AAgEAAgH+AQMA/v30//0EAwAF
6BvuDAMV//gD9Pj0+wIQ+Qf1/gnvCQL74yD7AQAV/hAJ/OT39fr48hf2BA74/P4PBfP7AAf8BAYA+f7//APqFwMj7vn35fv4AfcfA+f//fH1Bv/b9f0aA/H7
AP7sDALZBf/5AAEA//oJ9gII+f8AAAQCAAj7CAID//jz8wT++AX4+f4MDPsDAfj2//IC/QX77f4AABYI/hToAQICBQD/AP75AfsDAAEAEPwA/PPoAPAL/f8B
9wEA/goA/wv0Av8FDPoDAfjt/PAA+gP79xD9AfcM+gMKAwD48wn/AgYXABL4Bfv7/v8A/wAB/wD8AAT/+Pz+/BL5AgrwAgUM+foGAgYM//jyBw35Av8CAP3/
Afz/AQD88fwE/RH8AwrpBAEECf4B+QHzAf4E+gAD9gD+AhAHAAvzAAQHBwT/AvgE/v8K/vv+9AgD/PoI/hL9C/4CBAMBA/QKAfkL/Pz4/AL+AQEHAAX+AwAC
7v/+BQYH/gP5/QABA/8U8ezsBAT1//nyD/n3A/j+/+4K8AEE8/37/wwG/wr2AgYEA/fw9hXu/AEC+gYF/f/+/wf3/AH5AAMG/QD/AQEFAAAA/v4AAAMAB/kW
/fsH+/z2BAIAB/gN/fQF+Pr2BQgDAPMGAf4JAfn3/gAAAAL6/wP8BQMC/wH1A/UI/gYLAgIBDP7///zqAPUG/gQC+vz9+wX0/f0E/AUOAAL5+P/5AAEQ/foS
+QD8+wgBAwj6AwUHEP4KAejwAOoIA//uCf8A/vvvAvcG/gECBQEA//v3AvUG+P38BwD/APv7AfgH/P8CAgQAAPkHAQAIAvz7//7//wf6/gH+/AAIBQMGAPn3
Bv4CBP319AT//AMFAhT5CP4B4AbxBQspAQv0+vf5+AD/BwMU/QD9/AD5/QIAAP8CAAUAAf//APr/AwQB+/r8+wcBBP/+/QH8AP0D/wIE+/8A/QP4BAP9AgED
/v3/AAP9AQH9AQMC9QkA+wQKAhP5Bfv/6QP+BQkTAgn5AP8CB/n9BgcDAOwF/Qf//v7//gb3BPr+AAIIAP8A/wL9AAL9AgEB9AL/AwQT/Az0Af78D/j9+vrm
/eoK+gcGB/8CAP/7//8A/v8CAf3//wL8///8+wEC+/79AA0D/wbz/QIE///9/wf5AQABBQYI/f7/AAj+AAT5AAMF/v4E/vcDC/gKAQTy6fgEABQJARHmBAj/
H/3/B+PyANcd9gb1/f37AQYE/wQA/QEIEP7///TmA+wQ/QQB/AUH+vj0BAMABP33+v4AAAoDAgr0AQID+P4B/gv7AAX2AQIDA/79/gT1//wAAAYI7/gUBwAU
/QHeD/3kBAkA/fMEAf8MAfb69f7/AwkP/gf0AAL9/AEAAQIH/wT/AP7/AAIAAP0DAAEDAP7++gD//Qn+AQj4//8G+wAAAAUCAAj5AQAAAAgCAPYBB/gS8/T2
Cv/9/vsDAPgL+/4E/gAA/wT+AQP8/fwC+gf+/fwHBAEGAfz75QoE+wQUAB/vEPfz/gD/AAMD/wT//wAB9w8D/fMaAg0KBvHxBP8A///3APwBAAEB/P8AAAQB
/wT6AQEB+gAA/wcE/wf4AQAC6wD/Aw4T/w/wAgEA+v7+AAoCAAb4AAIFDAYE/ev6BPcNBPj4Bv4A/v/0AfoD/gID+P4AAA0HAAjz/gABFf79APPo/ecT9wMG
Bfv7/fb5BfYE+/kH9QP+/wQIAQ3+AP0F/wL/AQAFAAAC/v4B/wL/AAACAQAD/vwDCP//Avz9AfQJ/QL/DQQA/fj0BP0HBQAD/v8AAgIHAQH+AAD/CQYF//r+
AAD/APj08AwD9/4EARX7DPb7/QADAP3/AP/9BAH7C/wP+frtDQ3+Df3pBP8IAP78AwT8Bv/68f0AAA8DAA3tBQUED/4I/vflB/EAAv/1Af4AAAT+AAH+AAAF
/AUB/fsBBA3/Cv/7+wL+AAYIAgj7AP/9/wAAAAIAAQH+AQEAE/3/Afb1AOsN+gMA9Qj6/AILAg0J//oK8gH9/wQG/wz9BAIDEgEGAPX5BfoHB//69PvtAwgC
BfYI9fwE8P/++xH6/BDyCAcPB/8J//nxBP/5CgP2/wMB/AP7AQL8AfwCB/z+AQH1/PgF+QIGCfwAAAL7/vcG+AIGEf7/APT1/e8R+AAG+Pj+/Qfx/vz49gQK
+/8A/wj8/wL7AQIJCgL+APf9AfkLAAAABgMABPcJBv0LAff6B/r5/wf0/PkCAQkL9v0ABwoN/Qj0/wL9/gAA/gQAAAX6AgAC9P4CAAoG/wnxBQQA9/8ABAoO
/wrz/wIAFP4B//bxAPALAAL/9wMB9QXoBwoACAARAv3/AgABAPoA+wIE/gAAAQQG/wP7/wD//vj/Agj/AAL9AAkHAf7+/wH8/v8C/QQFFRbp4/bsDQIc//Ma
AAcD/fYF/wIABfz3/QADAP76AgMABgH+BfcAAA31AQL0/wkG/AcAAf0RAAv+BPz6EgYB/+T//+8a9fX5C/8A9QLnAgAAAgQLDAADAvX4AvIHAQL69Rb9DOwr
/gQT/fLr9v3/AQ8AAQjzBAUK+v/++Qz8AQ71BQMFDQD///f0AfsMAQABDgIA//b0A/oNAf7//P76/gIL/gX5AQAGBf7+AQL+/vsB/gIC+wABAAD/AP/+AQD+
AP///wYBAQD7/AH/AQgAAPoF/v0E//397eIiAQT7+QfFDxTdCu4FAfn3+fX29wwD/wEP/Pv2Av7zCP/wAf8EAAD+/gD8//79AAUCB/sZAQQE/ffz+AEAAAgJ
AA70Bf8AAvn+Bf30BAEI+wUE6gYA/w0TAiPsCvv6BgsBB+0LAfsWAvr2B/8ACO8F/ewS9f36/v76AAsF/wX/+wAKCgYC/e7wAvQX/fv+C+0IAv3vBvP3/wj7
AgAAAAH/AP4BAAAA+wEA/wQBAQf8Af8D+PwFAAYAAgnxBQP7AQAAAAH+Af///wEAAQICAPwBAAQBA/76AP//AAL8AP/+/wEC8/v8CQob+wnz9/4EAgACAAH+
AP79AAIA9fb8AxYC/Qru/gYL9gUG+vsEBwf3CvX99P8A/wgCAAT3/f4CA/4AAP78/vkB+wP77AEGAgsUAxXsBv39/f0AAAf+AAT5AAMDA/wB/v/wA/f9AAUB
BP8CAP/8Af7+AQD//QL//wYF/Qn8/fwDC/76AAD1//UN+AMIDf4AAPfv//AN+gEECf//Af8B/fYG8/z/Dv8DAPv7APYI+f789v//AAgM/Aj4+v///vwH9wbu
BgvsCgX+/AMF/v/8/QT3A/768gUB/wUQ/v789vUACvoQAP33AQHsC/7y/A/+AvMTAQEMA/f3/AD//wH+AgQAAwEDCf3/AwD+//cA/wQB/v3/AgkE/wP3AgYC
Bvn9/QL2/wEEAwkLCfsAAvz9/vEJ/QT/BhL2BPQb/v4Q9e75+QIAAAMM/wf8AP7++P0QAAL39QL6Awnw9/wK/gLz/wXuCAT2B/4A/gPx/v39/gIEAQQA/vsA
AAUCA/v+C/76BPgB/u4P7/8BAf8B/f77Avz9AAH9AgH/AAACAAIB/wABA/4HAP74AP74///8Bf8AAP/7//oC/wEBAv3+AAP7/vz/+AAH/gD//wAH///9/QD+
Dv7/BvUCAvAM+gH6CfwHBP4JCQcFBPnt9f8EBgAOAwP4AgD2BAgB//AHAgMMA/b2CP//AP76//sE/wEB+fz/AQsJAAjzAQMB/f3//gf8AQP7AAII+QH/AAMH
AAj9Af8B/f4B+wf3BQr5CAMDAf8FAAL7AQT3Bf/9+OYABw4GAwjuCQ8K+v7//wj/AQj3BQMECf8FAPX3AfcCAP/28vcBBgkH/QHrAQj8AwoA/vQGAwEPAPf7
BgAAAPr4//gK/P0A++3/BxAE//r4/hAABO379RP5+frt9wsPBQL/APz/AQAHAwAAAwAI//f3AP36BAH0+QD+8gT3Awn6CP8JBgcBAPQFAfoNAf37DPwA//ny
APYG/gMEDwAE/vP/APMH///2B/8C//36//kB/gD//wkD/PgG/QQCAvr0/v79/wj+AQf6AQMFBQMC/vz0AP4AB/7+APwD/QT1AAH5BQQB/AMCAP8EBAMCA/z/
Dv/+AvT1+uoU8/4C/AH/+wf8AQEA+wAC//kD/wb5AAT6AAQD/P4CAgD/Af78AAH95g7tAQse//4E5/AF/gAB//3+/wD6/v7+Cwf+CO4Q/u4W+PnxBP4E//3z
/vz6AgT/BAMBAP0AAv0D//79+wP/+f7+AQX+/fr++f/1Cg4T+gIA9QEI/f8AAAUDAAb6AQEBAv//9//wAf0BAgQH/vf9BgYC/fkB9wgH9wcAA/8P/gX+/vr2
9AX9AAYNAA39AfoD9PsABwYX+/ry9fzyAwMCAPkA//wIAvz8+gIABAYM/wj7AP///v7/+Ab3AQj2AQEHEQD+/vLuA+0U+f4E9/3//gP5BAj7AP0EDP4BAPnx
AfEH+gAB8PX3AxEL9grq/ggS9QIA/QgEAA3yAQAC6ff9+h/8/BbmCg0RBAAAAAD5//0D/v8C9/oBAQX9/wL0AQQCEAP///L3AfMR/P3+CQgD/Oz2Bu4K/fXz
BAACAPn9APoG+/z//QcE/f8EBwQGAvv4IO0I/ez5Ae8U3uvr/wAB/wMCAgT+AQEBDf/+/fjzAPQL+v0FA//7/wH3/voG+wQK3Rf86w0SAxvwA+8MCAEBAPn6
APkI/f4ACv8HAPf8Av0DBQD3BPcBCP0GAfT//AT3+hEA/vIKBggPAfT8CQD8AvX8A/MN+v7/AQADA/oG+/wA+/31GQQCAej8A+oZ+/r0BQAAAPz9//sEAAAC
Cv8D/P7zAvwAAAEA/QEAAAAAAf0C/wIDCAD/APz+//wGAAAA9P///wsGAQzzAwEED/8ACO0G/ewS+f/1+Pz/AQwJAAX3+/4D8Pv6/Bb/AAzwAQYRB/n/AgD4
/vcA+wYE+fsABQsL/gX0AAX++/oF/gj2+QXvBQcFAwD/AP/+BP4D+vv+AQD7/vvy/PkF+wIHDvsDAPr6APUF/gL79AL9+g71ABH0BwANBwL+//v8AvsJ/vwE
APwA/wb6/wH7/QMG+P7/AA0BAArzAQEFD//9AAP3APsH9v4L6f4IAwsPAgzoCAPxE/kBAPnz++0K+Qb/+f0AAQYF/wP4AAP/B/8FBPn8APYD/wL19gAAAAgC
AAb2AP8A8AAEAwoWAQ3vBP72Bf/8APv2APcL/gII/wH8AQQDAf0B+wECD/4AAPf1Au8N+f4C//8JAPf3/ff9/v73/v//AAYAAAP6AP8EBf7+//8BAP0J/wEH
Ff0C//buAPEO+wH//QABAAMDAAT7Af/+8Q/7BP0c/w4HAPj5BQYVAvgD//sCAfHi9vv5ABL//QLu9gcJ9gED/AkAAA7xBP8C+AD7/w0IAAr8/P4J8wYOAfYD
AQ/xEfzq+fsAAA36AAf1AQMH9P///wwH/Qfz//8FAvwCAv7+/fr9AAT8IvoJAOvmBOwR+wP3CP0AAAD7//oF+QIE+/IB+hjz/A3tAAYS+/4BAAb//wP2AgL9
9P/+/w8J/gz0/QAI/QEE/wL5AwX5BP//Bf7//QDyAf0CAAEH+/oDAgEFAP/8+gD8BgADAPr8AP0CAf77/QYH9Pjy//f38/v79gIAAAQHAQ36BAAB//8A/wP7
AQAA/wECAv8D//r2//v+/v/7Af/9AQUB/wAA/gEG//79/QTvAf0F+v8GBP//AP/6APwD/v8CCv76Av/9/PYL/AYHBPgC/wP0APf/+gIF+fsOAvoAAP/tBgDs
E/8D//PuAuwO/P7+Ef8AAPPxAewS+fwC7QD7BBQV/hTuAwMEAP//AAYB/wP8AAED9wH//ggA/wn3AwECAvXu+Q0F/vn1/QoN/f78/gcC/wb8/QEG+P//AA3/
/wj2AQEGEvz+/v3oAfAK/AUH//8D///2//n5AAH8/QAA/gL9AQX8AwEC/gAAAAME/wT8Af//AAAAAP8BAAMBAwECAP8AAAT7Af7+AAECCAAAAP33AfoH/wAC
+v8AAAcD/wf4AgIE/gAAAAMC/wT9AP8B+f0AAA7+AAjyAAMFDfv/APvp/vII+gMH/Pz//wP+///+/QEEBAAA//YB/vYD/gD9/gABAAP//wT7AwAACfoLCAIA
AQDzAPzx+gQAA/4T/gn/Avv6AAX//v4AAAUEA/8BC/8C/gLyA/wB/QAF8wIF/AQDARTwB/v/Av4EAP/9Av/9AgD//gML/vn6AAz4B/rtAQAAAf8FAAABAgL+
BgQH/+YDBvgTA/nnCQABAP32AfgH/v8D9gX/AvkT/wEHAf72+v3+BfgP/v3/+/329P8AAAwDAA/yBP8HA/wDBPkI/vkE/QD3+P4AAgkE/QTw/wIB+wH/AwQI
/QX8//0B8Pn//hD1/w3mBggH8Pz6/xYC/xHs/wYN7vj2+iX++BTh/QwZ/AD+AAgG/wL9/f8EAO3yDv4X+O4G6gMBCQEB//b4AfwIAAD+/wD9AAEE//4D/f8E
A/r+AQX4Afz/AAYF8QL/BgMd+wf4/f34EPz4+PjmAfYRAAIUDf7/AfzyAPQLAAMG9wD+/ggCAAn5AQEE/wMAAP0FAgAD//79+AEKBPoCCwf4DQLrBf8C//30
AfoD/gIB/P7//Qf3BAb5BgUF7f75BA4Z+hLrAAP5A/3+AgEC/foB/gQB8v4DEAMj+gTy/f74APr8Bg8C/QD5+gUK7PwA/hsB/xXoBgYP/QEA/wQCAAT7AP4A
+QABAAX//wf5AQL/9/4DAQcI/gvxBQL99fgB+Rb6AxLnDQkD/gAAAAUEAAX7AgEA/AAB/AP/AAj5BAEA/fn+/wv2/QH1AAgJ+v8AAAcAAAf4AQICEPb///zr
//AF9AcCKPr79u7a+uAc9gMHAfoBAAXz/vr2/wcB9vwBAgcI/wfzAAH9/P8B/QX7AQf3BQUDBAf6+/cJ/wEG+fT8AwYA/vf+AQMHBf3+/P8AAAP+/gL/AP8D
Gfv/+vbsA+8Q/AUGFP///PTzAvAP/gME7v39AQ0E/wr2AQMIB/3/AADwAfcDAAUD9f8ABAcI/wf3/v39BPoA+wX1AAL8AQgCE/sa+/HqBv37CQH4KvQWCd7y
A90X/f7q9v7+AAwDAAb5+wAFA/4F///2AP78Af/+5gPkBRgW9Qfq9AQR7wP7+RIBAhX1BwIPFP0CAPXtAecN+wT9+vj++xD9/Aj3BQgC+f8BAAQEAgT7//7/
+f4H9gH+Awf3BwD3/wAAAAICAAP9AAAAEf4F/+/0/ekN+v/4Bf8AAPz6AfcE/QD/9vv9/RMC/w/w/wIQ+wP//wIFAQcBAf4B6Bb+Dfwj/QsE/fru8P/4/xX/
AhXsBwUMAwMACPQR/fkG+/3y+v3yABIEAQwB/wcRAv///f/7Av8AAAEB9vwB/RH+/wjvAQMI+wH6CAIb+/wC9/3+Av//AAH+/v0C/f8C8gMA/wwIABbzB/4E
7wMCAAoIABHwB/0A/P8E/AX4AAbzBAABBPn//hHrBAH6BAYPBvID/gjbAfMH/QoS/gQA/wEFAAMAAPz8CgAABPoB/fMH+/z6DP0DAfr6/vX/AAT4/v79AAcC
/wH+/QEGBP7+AAL3AP//AQUE9QH8BgMX/AX++//99gj+//8LAAkAAvz/Dv8C//XyAfIMAP/+BwECAPr3AfkFAAD8/QIAAAAHAAT/AP7+BP0ABv0G//cF+QD8
9f73AwoDBPwB+QEH+gEACvoU/v0A/gDy/wAAAAIBAAL+AAAA/vv8/QUHAAP3+v/9AwD9/wT9AP8B/f8G/f8A/wUAAAb5AQEBAgL+CvUX+/MK9vrwAxkGAucN
AQQWBe70DhMAAd8OAPgj/uzvA/v++wfp/vf+9gQJFO/1/ujz898X4vwBGv3+/u3r/eQW9AABAQABC/8W/fsC/P34Av3+/vzyAfQG/wYGBf8AAP37/vwD/AAA
+gT//wAJAAj+APz9BPgB/wTvAPb++QQD+fr6/A749Aj+AQMK+Pr//Qr6/wb1/wUIBf4AAAT4Afr/AQAD/P8AAAj7AQb6AAED+wQAA/0OAAUA//r4BgkD/vAH
Af0GBP31DvkAAP7v//EJAAcGD/39APby//QN/AIEAQAA/v37AAMDBQMD/gYB+P0CAwf6BPv3BgP5A/j/AfgN/AAG+f/9/w0EAAb4+v4GBwD+Avr5AfsJ/AEB
9P76/gv5/gf7AAUN+v8B/wP/AQT5AwEA/AL/////AgIBA//+/vgAAhH7/wDx/wYI/PkRBfsO9ggGA+/v8wQXAPsPBQn/DPjsBv8A//34AfsCAQIABgL+A/oH
AQAMAAD88wT/BAEM/gf/Afr9AAD/AQMF/gAB/QAD/vwE//z3AAD8BAH8Bf77/wb8/gUB/wIK+fsFAwMFAPz2/Ab9BAD+AAP6//0E+wAGA/4BAAP8/wD+/gED
F/EE/vHcB/QU/wX+FuwPD/T1/+MG6vr1+fwADgAe/P76+ADxBv79AAT8//oF9P8JEPz///vrA/YJAQUECvkDAQLwAvn//wUD8vv/ABID/w3t/gMHBvv+AAMA
/fkB9QICDP8BAfv1//EK+gH/9vj9CA4L/AXz+wYB6QH9/xQQAQ/x+/z/Av4A/AHv/vz/AgYB8gQB/wgL/hL1Avz9Af//AAkDAgT9/v0F7vr9/hUG/xPuAwMM
+/3/AAn+AAX3AQMDEf//APHy/u0P/AMACPkP9f3hBf73CgL+4gb2CAgcAhf/+fsE/v8BAAIAAAL6AgD/8wYABv4Z/wf+//r1BQAAAAH8/vwBAv8C9f8AAAwI
AA/yBAABDwn/AuwI//cSAfr09/0DAQgABA/1CQQB7v4C/xEHARLqCAQEBgoS9fLyCAr9Fffo/f4A/wQD/wb8AAAFEAHx9//4BPoL/gMKBwP9+/j6AwEIAwD9
7/8CABALARDsBAAC+gAFAQMJAQj3BP/6+gP9CAIZ/gUD9vv77gUg+Pr/BhPkG/vlA+r88gnl/+/6AxcN+QT/AAEIAAn+A/7/Av8B/v38AfwCAAEA//8FAv79
APv8AP/7Bf0A//3yAPoCAwUDBv4A/wP1AvwD/gAH/AIDAPwHAQb8A/346fwAABEFABDoBwUE5/7+/xEKABbpBQUCDP0EAPnpBe0L+P8BAPoAAAL8+/39/AAC
/Pj8CAYFAP8B+QPz9wn9+PoGAw4ABfn7/PoB/wr7/gT0/QQED/4BAPPvAPMM/wH7+vwBAwYAAAP3AAIBBv8D///9AQAABAD/DPkHAfbzAPL7AAT1AfYDBf8F
/vb4+Qj4Bf8AAvr9APYI/gD+EgAA//DtAu4S/gAB8Af/AAQS/xT7BfoCCwD8/vz0AfIKAAIC+f79/gUAAAH9AwMA//7+AgUAAgAB/wAB+QAAAAgEAAr2AgAB
AAIA/wEEAAb8A/7/AwEC/vj9AwACA//5/wT///sCBAEI/fv//v0DAAH+AAX6AwL++f8AAQgI/wj1AgMA9f8A/BD+ABTvBQIIBgX+Be0PAe8R9/jy+f8AAf8A
+/wA9fz0BP8AAAD6APoB/wEBEv4GAPf0BPEGAAH7AfsFAvn/Af//AgL49vwCAAYA/wf5Av4GABP9DfYdCQUJ+urxBgMAAPr8AfoG//3/AQ/6//EWAwQU//P5
F/P+A/fgAOQU9ggM5wwC+ggNBhvyCvX9/gcA//wJAQUCAfr89vz/AwkPAA33BQIAAv0AAQH7//7+/wMBCAD/APj5APQJ+/8BBwQC//b6APcFAP37AAD6AAIB
/f4D/QEJ//8B/v/zAgD+BAIDDQD9//r4/voL/AIF+P//BAYPAAX5AAL/+v///wcC/gP5/wMCEAEE/vb3A/wNAvz7+wD/AAUCAAb7AQAD+f/9/Q/4/w3zAQEO
8gP//Qv+AQr1Bv8F9wX9/QoGABb4AfwD6wUB/AgM+wzx+/wABf33/PwGB/MU8/IABv39AAAF/v4G+gMAAAEP/APyBwYB//jz/PsBAQX///75/wT/BAUAAfkD
Af8KAf39EP//APXv/ewO9wIBGgAG/Oj0B+Ya8/Lv+f4B/woAAQnyAQMA7wn8AAcT/xABA/f7/xn4+ukIAf8V/O0DBgkA//EAAvoQ//r9/usB//7oBALxChX9
/wT/AfsJAAIEAPv7DP3//fPp//YOAgcC8Q4CCe4qAwcM++/k+AcA/gIPABD4Bv39/wIF+vj/AgQABPj5/PX48BL1/wkJAQMS//8AAAT+AAP8/wEC+/wL9QH3
BA73CvgA+AEAAgUI/wX7Av/6/v4AAQH6/gD7AgT/8QX+ABEIAhvxCv8GAf0BBgj9AP77BQMD+gEA/wIBAQT9AP7/DfT8/ATh+OwH9AsNDf/9APjw//IO+/8H
+wL6AAoHAQv6AQIE/AAA/gMAAAj9Bf8G9gj48QQMCBX6BPUGBf7+AAD5A/wB+wEB/f8AAgEEAQP8AgH/B/4AAf77AfwE/gECAf0B/v/yAPf//gMEAQgAAfUK
AQAL/Pf4AQP///n+Av4IAP3/9wj/Bfsa/QgE/vb28wL99Q7+BBP1BwALAv4A/Pv2APwD/gED2g0BDQos+hb4APPvAAb+APsJ/wIG//398/j/AhD7/gXw/ggH
DP78+/38+/8I+wMKDQD+//n7/vgM/wIAB/0AAvf1/PAH/AL8CgAAAvH7/e4M/AD56QT6AwwdAg4CAfwICgUAAPEBAfoMAf73//8BAAEAAAH9/wH/APAA/g7l
//zz/Q0K/PYA/gzwAAP4/wcFEgAFB+/7/e4Q9v74AgIA/v76//8C/PwBBfcCAAb2/fj0+wcCFf0AAu/4AesS+wH7C/8A//v4AfcJ/gAAAeQC9xL3/O3/9wQF
+v/5/xMFAAv7/gIS8wcI+QYEAgr5//n29/oBAAr1+gTvAwkG+gL8AAEP/gMD+/oE+gEABAQP/wj6AgD+Av/9/gTu/fwF/gAOB/r+Bf38A/gH/QIC9wv/BgQQ
BwkF+/f9/wD/AAP/AAL/AQEC+///AAcGAAL8/gADB/cMAP31/fj3AAj3AgAAAP/+Af8B//8ABgAA//33AP4DAQADCPz7/wfvAPgC/AYMCQT/APgA//oK/Pz+
CvoG//juAfb9/wX8+AX9//8N/wQD+/oBAgD/AAL/AQAAAAEC9PUC+xDt/wT/BgUSDQH/APL6Ae4S+/sA//4GAAYCAwb6AP0E/v4GA/4D/gL5BP74CwAA/vnv
AfUK/gAFAv8C/wD5AgD/BQL+BQEAAPv/AP4F///9AAEAAAQEAAP9//4AC/79/f70APgK/AIH8hL2CfUqAA4KAfXz5Rf5CvcwAxMIAfPwAgAACPMJ/fMO+f/4
/xH5AfL/Af0S//j6/wAAAAP/AAP9AAD/BP/7///xAPoHAQUJDP8AAPf3BPUKAAL8+QkA//wPAgsCA/n8DhMD++wKBwMV/u3z/gsA+vkGBAkIBPgD/gb6APsE
/PsB/v/8CQD78wbnAv3/BAET8v7+BQcF/AD5/QIB/gAB/wH+AQL9AQAB/f4GAQr6Agb2Af0H/fwFBAwFAAPxAv7++vr8+hX5/gryAQoRCf7+AAD5AvoDAQQF
AP8D/AD2A/77AQD7AQQABPoH/v4FAf78GAYFA+XxA+UY//jzA/wC8P/lBvoCBAYKAfkC+wnsAAX0AwkKCAD/A/n+/fYL+v7/7O8MABQHBhXXEwn8+gX4AgYN
BA0JAfsH+wIBAAMEAQb+Af8BD/0B/wT1APwE/QEHAP8AAAMBAAL9AQEC8/wOBf0K/v/vBQPqGvz+Bu3wAuId8gD++//+AAb/AAX7AAECBAD+/QL4AAAE/wEI
AgAAAAL+AAD/AAAB/wH//wACAAMAAQACAAAAAAEAAAD/AAAAAOv5+BPf+w31ARAf+/8AAAL+/wP6AAABAv8AAAL6Af8B/wEDCgP9APoC//4J/fz++vkM9QD9
/wDvAwH59fv+AAoC/Qf2/QQGAf0DAP3z//kD/gD+AgAAAP0C/wIBAgD/9+z5AAr7/QXw/gwOAvL8Df4VAPv+9QD3Bf7+//v0APEJ9f77AP8B/wD7Av4B/QD8
Fe39AwT0Ae379QcHEf//APj4AfIO+wD9DP/9//r6/vUJ+QAD9wgA/gUNAA/4A/39BQ76BfMZ/v8T//X09wz9APkQBAYI//P97An57BD7CSX4FQETBf4AAAL4
/vkB/QEB9v8C/wz/AQzwBQIC///+AAL/AgIEAgMCB/jzBfoBBPwH+/774QT8+xMV/yTnDAIHCwAAAPv4AfgKAAEE6QIAABIPAhroCv4A6QD+/xQPABvrBwEG
B/wAAv/2/fQE+QMC/Pz+AwYMAAH5+wH/IAH8+OXhAuMh5ff6+gEAAAIFAQkAAQAC7QAC/woGAw7wBQH9DgIA/+/5APIR/P0C/gMAAPwDAP8E+/v8AAEA/v78
AQIFAf4E8Pz+/hgDABrrAf8OBwX+/PX7APoIAQD68hHf7xAXBAsDDPYW3AXv+hoY/ybtCP8U9gAI//n+/vwA/P/27xDy+v8SBgIDAfL9Cf4A//zyAfUF/QIB
+P7+AAEK/wcB+/0GBP8A/gH2AP8AAAEDBAD/AQACAv0A/wEADQX+Afj4APIQ+QH8Af79AAX9AAAB/wMF8QMA/wkKABHzBf//6/4AARINAQ/qAQAG+wEAAAQE
AAT7/v4A/gcA/v0NAgwEA/j+D/0CAPPsAvAKBgf+8/8A/xADABHzAwAH9/4B/wT9/wn5BAT/8wMAAAUHAg74Bv8A+gkEAAQD/QX9APz8/RD+BPMg/wwQAfP0
9v//AAsC/gn2AQAHAgED/v3+AP0CAPz9FwABBeoAAeYc+f71+w0D/PwMCQ4BCvf59wj28/n0+AIN/v0I/QAAAQUE/wf6AQAB/P/+AAb+AgP+AQIEAgsAAfMM
AwQLA/n1+QT/AAMEAQb+Avz/9gAAAAkG/w31AwECA/4A/gPzAP///gIGAwABAP/9AP4CAAD//wAAAAEAAAH/AAABB/8A//r4AfkFAAH/CgL8APf6/fIS+P8F
+/sAAQf5/gTzAQb//P0B/gT4+/z7/AIB9wIC/wgHAA30CAD+CAMAAPQDAfsK//36BQYAAPIB//kP/vv6+/8AAAYCAAT6/wAD/v0AAAf9AAL5AAMDBQf+AvMK
AAEPAPj5/P0A/gz8AQj0AwQGAP8AAAL+//8AAAEC/gIAAP4MAQIEAf7/Bv7////1/vn//gMC/P4LAPf4A/z2BQLx6QfyCRAZAwX6AAQGBf0AAP75AfsC/wIE
+BUKAP4ODfj/BvfxAAD/AQQCAAT+Af8E/gAAAAQBAAX8AAAB/wAAAf4A/wABAAAAA/0E//7zAv77BQX+/AQA/f8AAAj+A/8AA/4A/wT3Av/+AAICDPf/A/zv
/uoI+AYC+vn/AAr+//v69gMDDQj+/vL7B/kWAwD5+wIB/wMHAgn9A/wA//39AgUDAf/5+f398Q76AP8TARD/A/n7+/sBAAX+AAH5/wMB+/3/AAz7/wT0/gMG
/v4DAv79/v7+/v/6+v8A/woBAAj1AQEDDPkP9QP0Bv75Cf/09wEB/wAD/wj3BwP9Af0EAP/+AQX4BgT67wH/ABELABD1A/8A/wAAAAIAAAL+AQEBAgT7AP8C
AQIG/v0G+P3//RAAAQzy/wMJAQAnBd36AvTwEfjR+QACAAkGAgn1BQEA+PoBAwwHAgjxBAT/AQD//gL7AQL/AQADAQr/APgHAAIKAvoC+/77/wTtAfoF/AMN
+QMC+wUJBAv7Avr//wL7/QsEAQz/Af4MBwUG/vj5A/0IAPv99fn/AQ8AAQjuAgYG/P39AQz/AAL7AgMIDv4F/ePzAusQ9fz5+vP++w71AQzzAggK+wAAAQUJ
/wX5/wD+BAMA//wBAQMFA/8AB/0CA/j8AOoN9fzx8fX5/A0EAgLv+AIG+gkIBe0TAgUAB/fm+wXs8QHwBBAMBwIb+QAC/AT+AQn3BQD/C/kC/wXyAf36BAIG
+wP/9v70AwT+BAEHBwD5CPsI+fUO9vz/CAQAAPYBAPoJAPz7+P//AAcBAAP6/wEC9//7AwsMAQn6AP4DBgHyAvoB/fMJ8f0HFPsD/e70/+kH9f/27v79BwoQ
AAbz/wIAAQMH8/rqBAX1DwAEBwQC/vrwAPUJ/v77DQECAPfzAfcHAP//CfYCCP8AAO8B+gj7+fsAAA/6AAnuAQYGAgH/AQID/wX/AAAC9P//AAwC/gvz/wAF
9/f6+RDoAwT4AwwUFQD/Ae35AeoY/P76+f8BAAUAAQX7AQABEfz6+wPw//cG/AQL/gf/+wAUAwkEA/z5AAEA/AH6AQIA/wEE4f36/xoM/R3oBQMM+wD/AAUF
AAf7AQAD9gQA//8LAAIC+vn8AQD9AAMCAAMA/f8E7f4BA/8Z/Ar4//3v+Qj9/wIO/woDAPgD+wAA/f3+AQIGAP4DD/L+5RDi/Qv0CAUX9v/+AAoGAAz5AwIE
EPsD//juA/cJAwT8/P///wUA/wb5AQEB/v8AAAQAAAT7AAEBBAIOAv4DAgz0A/Pz9gAAAAcD/wr3AwIB+QAAAAcEAAj2AP8B/v4B/gP7AQz7BgMF+wABAAQA
//37/wH+AwAAAAD7Av4BAQABA/sAAv3/APgE/AIACP/7/gDz//0F+QEK/QAAAAMEAAT+AP8B/Pnr/g8A/AgA9AwX+PT0ABH8+xH1AA4LCv4C+QLy/ff2BgcE
FfkD/QLkAvQC/AIGBP4A/wP3AgD8AQAC/wD+BvgV+gX8/AH3/AL5AQEH/wcG//8IBP8AAQH7APoA+wAC8g7vCgYnCA73/PgA/P//AAcCAgf5AQEDAQoE/fMD
AgUDCfr0/Pj//w//Awn2/wIH7gkAAwQgART2A/n07wfyAREW/AMG8/YH+wL+AQABAQUFAgIAAP39/QkC/wb9/gIK/PgEBwYDAvv1AAT5/wLxAgoM+wMJ+QMR
Af7/+AftA/4EAgAH/gAAAAQDAAH9/QAB5/ABDgwL9/Xq/BTw/wAAAAEAAAH/AAAABQACAPv7Av4ABAD76wb/Av0O/Pn5AgT3//39Awn+/v/++gMIAgT+//0D
AQIGAP0ABv3+/wP4//0B/gQHDv7+APryAfML/wMF8gwJCvkmAQUA/+7lAv///wL5Af8D/f4F8AD9AA4P/w73/v8GAf4AAAX4AP77/gEFCf38AAP+AAAD+QAI
Cf79AwD8APcB+wME/vsDAgT//QL1AgT7/wP4Af4D9voD+f0L/wP/AQAI/gED/wD//v8AAP/9AQH/AAD9BwL9/PX2AfkQ+P0CCPX//fzt//AL9gQJAP8AAAMD
Av7//f0BD/4ABPL6/u4M+gL4+gD9/gcE/wn9AgAB+v78AAwC/Qb5/wEKEQH/APT7Au8S/P79+REAAvYWBRAFCvLx+PX9AhQC/AXx+QcIDgL//fb1A/UM//kB
APz+AAj9AP/6/gIH+PsNAgL6/v/sBwbwAgEG//v1/wD7Bf36DAgBAez9APEX/Pj6AP3+AAX9APsA+QME8/77ARMK/g73+QEM/f8EAAX/AQb0AwD7+PcB/hDx
BQX2+gEM//8AAAL//wH///8CAAEAAAAEAAEA/f//Av7/AAT7APz/+QADDQf89u7wCfsOBP/9/v4AAAT+AgH9AQIE5gj//QYY/hfwBvr59QIA/wgH/wv2Af4A
DgD/BvIC/uwP+f/4CAD/APv7//cJ/f8B+AoCBvYXAAAEA/T2Au3+C/wD9fUB8Q3yBt8HA//g/+YA8Bf4BOn/8wfn9v35AAwL/f8CAwIH/v/7/gD9CQAD//jy
AfkEBAL9/v8DAP/4AAD8AQP9/QIJBfMIA/wGA/r0Af8ABf8NAP4C/wD+Ev////frAPAP/wMDBwAA//n7AvsJ/wED/Ar/+gAGBAr/AvkABwf9AvoHBPsQ+fgE
Dv/+APj4AO4N+P4E/P/+AAsA/gT2AgMGBf/+//76BPoI/wIDAP8ABAAEAP0A/gH/BwD//v71APkI/wEH+wACBf8Q/AD7/f73Ffb7CPP6+OMR7gX9Cv78+vv0
AvcI+f0HCfz/Bv3///MG+gL/AQX8AvgHBfwL+fj5/QUAAPoGAQMCAP33/AD+AAMEAAH/AAMC//4AAwME/v/9/gL++P0CAAYE/wf4/wIC+wEKAQT+ABDtDP34
Bv8A///5APwA/wEB/gEC/gb8AQb4AgAA/f7+AAcB/wH+/AEFAf/+AQEF//wB/QEA/QsA/PMTAQoGA/f1Evj8/QT9AvUU7/oPCv4B+/3zAv0HAAICBwD/AP3+
AfwE/wAABP0DAAL4AfsA/gIC+wMBBfoR/gEC//71/gIA/Qn6BQn4BQAB/f4B/wj6/wX2AgQD/QD/AQQEAQT7/wABChDy/OwADgkS/vL6APoB/wb1//v5AAUE
Avn8CQYQ/Pj+8wL9BQcA/vf7Av8MAfsD+wT/AAAKAAgB//oAAQMC//75AQIBAf3/BAAF/v3uBf/+BAD7AAD9+wb7/gEDAgML/f7/AAX7AQP8AgMD+QMA+gT9
AQr6BgMF9/QB/xL4AA7xCQgRDgL/AfYJAfkD/Pj4AAEAAwAG//8B/wD9CQD/APv7APYJ/QADAgD//wL/AAn+BgH/AP0B/gL5AQT7AAEADQD3AvsDAPAT9PwB
/f7//woA/wf4AgIH7/f//xr4/g/rAwcM/P8AAAQE/wX8AAAA9P8BAAsF/w3wBQEC+AAAAAkHAA31AwAB9vr7BgUO/wb6/QX2BAED//v5/f38AwH89t/6Axj4
AQTr7gkS/vb8AwYJ/vv89P8D/PT8+w34AgfzAAgMBgAAAP34//sG/v8DBgAAAP/7AP0D/v8CAgAAAP8AAP0D/wAA+/7/AgYJ/gP6/gEBAfwBAAX4APz8/gMD
+wAAAAUCAAb5AQAB/AAAAAUCAAb6AQEBBQEGAPj9APwEAv35/fz//BP1AAvzCAIP+P//AAoH/wr3AgEDAf4A/gP5AAH+AgMFBvr+/wX2/fv6/QYEBv8A/v76
AfwB/gEAA/3/AAX2/fv7AAUFBPz/Av4I/wECAAD9DgP//fT3//cP/f0CDQH//vb4//QL/AAB+wAA/wUDAAn6AQACEggG+fL2B/0T//T6Cf///wL2AvwH+vwH
+v3/AAr+AQT5AQUFD/v1///tAPMN/AQPDP4AAP74A/cH/v0DBwAA/v/zAvsF+/wCD/3+A/n8AO4N9/wD/AIS9fz1BgvnEPruBv8ABfoMAPgJ+f36CQAF//3z
A/wBAv/9Du7o8BTtA/38ARYdA/7/AAL9/wD+AQIC/f8AAgMG/wP8AAH+/wD/AgIGAAH/AAH/AQD/AAMA/f7+/P4A9QAC/wgM/wvzBP4ABfoF+ALfBvz0BAQB
+wT/AQIS/wz6A/v3BQAAAPz4AP0DAgIBBwH4APn+Av0R/wEDCP3/Af/0APUD+gMDCf/9APv4APQL+gAE8QUC/w0DCQ3/A/sL+/8EAAcEAQr1Av/9/BQAAPYR
BAsNBPL5Awn79O/+B/oU9fP35wP/AA8KAhf2CQAJAPz/AQT4//z6+gEA/AIAAgEGAAT9/v78Df8FAPTzAvQIAQH4EQIIDOL8BOkT/f/qEwUAAe77//YS//75
CAEJAPvzAv/9BwD4Bv8AAvsH/PgD/P79APwHAf35APz8BAL4/wL///wE/v0K+v4BAv7/+ALrBAQBAgMI+/7//wsB/wr0AgQFCf0E+gXuAgP7AwEECAEAAfn9
//oIAAEACuz6+wLzA/P79g4ODP//APr4APYJAQME/gH+/Qb9AAT9AgEFAAX+//kBAAMI/vwA+gD//gj7Agj7AwAJ9/8H/vYLAwH8Af/r+wcAAP8OAQv+BPv9
/QAGAP3/AAL4BP/6BvYFAQj5/wT6+AAAB/8H//31BP/+Bf/9BP38AwEE//0H+wICDAABAvv4+/EH+gAB+AoAAfgMBAYJBPn4FAEFBu0I//AV9/XyBv0BAQIA
AP3+/wT+DP//APjxAvAK+gD//PkDAgf9/gPyAgUA9g34/P8F/w8KBPUK/f8BAAMCAAP7AQH/9wT/AwAUBQH5BP36AgADAP78Av/7A//8Bf0E//75A/39AwP8
/f7/AwMBAPwF/P8F//b//AT0AwbsDAr5Bv//AAH+//sC/P8A+wD/AAT/AQH7AgT//gIA/wIFAQb9A////QH/AwIGAQX+A//9BP0LAP76CgX6CQPzAAAAAAP/
AgP+AQEAEv38/gDsAO8L/QUN7QYHAwIa/wzyBfn0+v//AAz8AAf5AwMI+AAA/Af8AQn2AwIDCP38AAL9//gH+gIHA/n9/QzyAP7//gURDAQA//z4APkO/v4B
+gD+AAgG/wj5AQAD9gYD+wYDARH1BfoA/QAA/wj9AAf5AQAE7fkG/RT+Awzt+vkF/QIA/wMIAAn8AgD/A/8EAAD5Av4A//4B9g4AAf4UBBIABPj6//b9+xXr
/wXxAAgXCQT8//YD//oP+vz+7/wAABP/AA3rAAMFBwQCAPX+AvwJAfz9+/8A/wcD/wf5AAAD+gEA/wMFAgX7AgD/BgQA/v79AQMBBP4C7AX+AAoJARL4BP8B
Fv4AAPTwAOsP+wEAG/T+/Pbj/+0T/QgJ/wAAAAL8AAP9AAEB/gf//vcDAQcLAPkAAPb//gr1/v7//AUJ+f0BAwgE/wb4AQED+P8BAQEB/P/6+vwAD/////nz
APUL/gEECf////z2AfgH/wECBf3//vzxAPIBAAb99gD/AAkF/Qn2/wEE/v8ABf0L//0B/f/6EgEAAe72AvATAAD6//n8AAPy+fAF8PsKAgEEAAX+AQH8//r+
/f0p/fr0BQbvGP/bAwkQBQANAQkD+PQIFgMO/ffsBvcFBPn0+wQE/QQHAA79A/kCCQMJAu0BB/cNB/rtEP8B//bzAPMN/v8C7f0E/hMB/hHjBggCBwEA/v33
AP4EAwAACv0G//ns//YAAQT7BgH+//37AP0F/wIBA//9BAEC//gD/AADB/8AAP/7AvwEAAEC9/8KAAH+/wntBf/2DwMFAPD4BPUQ+/j+Bvr+/wLy/vsC/AMI
Cv/4/wL2+/cM+AEQ+AD//gX6/wQA/gQF/AD9AQgIAAj9AAEG5f8EAgwS/BTu/fv8EPn+Bv0I/+4I9AH7AwUBCfQdAfcN+vbt/Qnr9goNAxH+AwQUAf3/AwX8
/gD8AQUBD/gFBPnuAe8B/AP7Cfr9AAPyAPUD9wQJCf/9+ALs/v4BAgYNAfv+/Qrx/wH6/gQM9QH5BAoa/g3//f4I9w0A//sVAA79Bvj29wX/B/sb/AT//Pry
EPwD+/jeAeQF/Ab/7QoCAwEbABrzCvf5AvQB7AjwAAfv+wYV9wD/AAoH/wv1AQAFDQMJ8AP0Bv38/Pb+7v/8ABAU/w7w/P8A///5+AT5+PsD+PwP9BAA+wAT
AhX/B/f99ugPBfnqAe/s/A3xAwECCfsQ/vcG+v72CgH//QPxAvkHBAMK9vr9BQgL/gD3/AMB9gD++w0FARPxBgMHBgAHAPb9BfgHAv32AAABAPv9//wB/gD8
AQAAAAD/AAAA/wH/AgAAAP//AP8B/wH/8AEDBAAMBgr/Avv5AQL/BfoK//4G/f36+wH/AP4DAv0I+v4CBQD9AP4E/wEF/wABAAIBAAADBAYABP//9/8F/wkA
AgfxAgH9/gABAAABAAH9AAD/CQH//f/0/fgD/wME+/37//f++vgH//0D+gD+/AAF/wj6AwAE/v8AAAL+/wL+AQEC/wIA//4BAgEBAf//+yf+7eMKCA0eB+f1
7foD+RAABQbs/v8HAf/+AAL/AAEB/gEEAP4BAAb6AAP5/wECBAMD//n6AvoH/vz9//wD/gL3AAD++f8C7/v7/gcK9w73+gMC7fz3+xAB+A7z/QIN+/YAAAgB
/gP4/QAD/AAAAAcBAgf3AgACCfr/AP/6/vMD+QQB9gIB/gkJAhDzBPwAAgAAAAYBAAYA//8F/AkAA/cSAQMOAfn79QD//wICBAj6//0C+Pr8/xD3+gjxAwwO
+wvn+wkB/QQM+v0aA/8AAAL8Af/+AAECAQACAPz+Af0BAAD99QEB/wcHAAv4BP8DEAD/BfD6AO4R9/779/fz7g77AQ/5BAEe/wAA/gT7AQT8AQEEDgL//vv7
APoF/fwABf4A/wH2Av0BAQMD8wD/AAsJAA/0BQME7f0P9wrxAwbxEgT6+P8HAP8EAQXzBf/2EQUD/+72/vQRBf377v8CAAYK/wzwBQH89P4D/gQEAAryBgH+
+wIFAP3/AQT6A/75/AADAAQAAAf3BAH9BQr/AfcGAAELBPv7BPr//gf0/wD7AAYKAwAAAP79AP4D/wAA/gAAAAMEAAT8AAAB8f7+BBIS/xHx/wEE/P8A/wYC
AQf4AAACBBH+9fX7AQIPAfcD+wnxBe0TBwEW+fL68gj6/gIVAAz+/v0B8v3/AxAM/g3rAgMBA/r7+grrAQD5AQsL+wIA/gL+AQX9Bf8BB/oC+AXvBP3+9/8H
Af//AAUDAQH//gABBwYDAe8F//kJAPjz+wL+AAMIAQj/A/8CBAH9AAH/AQAEAAEE/vv5/Qb//wb6AQMD9gAD/wb9AQf3Av4C9P4J/wf8AQvoB//5EwL+/fT7
AfIW/f4EFAIBAev4/u0a+v38CP/+BfoJ/vIO9fz1/Pr9/hL9AAr2/QILAQD79hIDDAYEBvsEDP8G+/v2BPMFA/n0AAEA/gP4AAb8AgEC/QAAAAMC/wT/Af8F
AAAA/wD9AQH/AQAB9P0AAw8H/wfvAQMA9PsH/RABAw3qAf4CAQMFBPYF/fr9AgDx/vwA/wT6AQP9AwYG9gf5AgUP/Ar//f8H8P7/BQgR/Qr3/wD/AQAAA/4B
AAACAAD++gT3+A0U/QcC8fUP/QL+/wICAQQB/gAFCf7+AP72AvUH/gIEAP8A/gP4AAH9AQEDBv//+/jyAgAFAAED+wED/wICAAb//AD+BgEGBvAK/vUH/v3u
Evr+APnqAesL+wUE9/8B/wT//AL69/r79v7+AAwG/gf2+wADBQD7AgYL/QcCAQID9QAA/wsCAA3zBAED8gT/AgYPAgj6/vn79Pb/Dwge+v709QX4Ev8X++vz
DesEAf7qBf0Q//gAA/v2AP729/36BAcF+wT6/AgJCPv+AQL4/vQC+gUCAv8BAvwG/vgG+Pz6+gQLAfgDAAn3CPzwBAEBAvgMAPoD/P32Bf0BAAABAv7//wL6
//4F9w33AP7z/v4CAfr//QX2APr9/gYH+wADAAEGAQn4A//8+AEAAQUKAAf4Af///v4BAAb8/wP6AgIE//0EAAP+AwD4AwP9EQD+DPIS/OcT8f3zEQMB+/34
/eoQ8ff6BwUD//8CBQUEB/z//Ab3AAQHAAQG/gEKGvkPAO7rAusIAAD09v/9/g38/gX8/P4HCQXy8vLd/fchA/4T/wT/BvkT//4H/vr2AP4A//z0APoFAQME
A/7/AwUDAAEB/AIG//z/CfcG/fkA+QL/EP39/fX/BP8E//73BgAA//39AP8BAQD//QAAAAQFAAb6AP8C/P//AAgD/wb6AQEE/Qf//P38/wQBCP37/v3+/gQA
+gMA/gADAgAA/AL1AQH/AQAF/wQAAfoL/wQEAPz87QH++xIEAhbsBQAKBQb+/fP4//MU+vYD/PsA/QoA/wj4AQUGAwD/AP79APwG/f8C9vkA/gHpAfoABAkE
BP8E/f38AgL8AwH6/+38DBEM//oD9Af/AP//AAT9Af8FAQEGBP//AQEAAf4C//8D+/z+CA4V/Qj09/3+9/8CBAUF/Qf0AAD7/AAAAAUBAQX8////9gUA/gcE
BQ/+BfsE//z6BvoMAPgDAAP7/Pb+/xD6/wP1/QcKCf///wD0APgF/QADAgT/AP0CAwAIAf8B/gIA7Qr6AALwCQQE/PcEBQMH///zAQf9+gL5Av3//gUBBAAD
/QAAAAP+AAT8AQACBgP/APz+//0GAP3/8Qf+8gwAABz4B/4JDP///P73AfoHAAMBAf8D/wH4AQH7BAL/AgD/AP8A/PoC+v8CDP///v3z//cH+/0EAAAAAP8C
AP///wD+//sH/wH0Af/yAQT4AP8AB/0S/foE+//3AwD//v8BAP8B//8BCf0B//z1//QBAAT/Bf3+/wTzAPsA/gMI/gIBAP78Af8IAf3/CAn++Pf/AwEIAfj8
EP0AAvn1APAK+wIB/gkAAPsQAAcFAvv8FP8B/vrw/PMS9v4IAv7//Qb2/v7+/gEIA/cD9gHpBAT3Cwv+AQEBAPv/Af8AAv/9BP0MAPH3APb5BgLvBf/+/wb5
Af//AAII/P///wT8AQL9AgIE7xIB/QQWAhn7CPf89gD9AAgD+gn8/QIJAv//AAP5/wH7AwUA8QfxAAgI/QUFA/oJAgD+AP77/vkE/wIC9vwAAA8E/wvxAQQF
BAv/AfUQAPwJ/Pj29vwAAA4A/wvtBAYDB/8A///3/voCAAQE/QEB/Qb7AQb5AwAFBP8AAAD4AfgA/gAB9f0A/wwE/w3yAwIG+/3+BQ0S/gj4+QD+CgL7BfsE
APQR8v4DEQX1A/AFAfIc8f0CA/8OAAD1BgXyDwb1AgL/AP8DAAAEAP8ADPkS7ATv//IN+v74CvMI/QPnA/3yBwoA9v0C/gsCAQf1/fz/5f7+AB4Q/xvjAf0H
BwAA//j7AvkL/QAACfsAAPzy//gD/wcE+QEA/wcDAQj5AwACCf4H///0Af35A//6/v0A/wcBAAb6AAIF/AT//wD+AAgCA/0BE/z+APbv/uoM+AUFBP4A//76
APsE/wMDEP/+/vTz/vUMAwQBC/0M+/PwAfsABgD3+gX/Af0DAgUG/fcAAwED/fn7AP39BAH6//7/AQQCAAH9/wMCAQ0CAfEXAAIJAfbv/gH/AAEFAAQBAP8G
9/7//QgA/gf1AQMD7wb/AQENCBQDC/b7GQQG/vLwAesQ+/r7GQH+++rk/+Me+v8E/wb0AAARAwgH9/gG+f8AAAX/AgL7/v8D/v/+AfwDAPUK8f3/+gD8AAgD
/wX7/AAGBAH+AvsI/foB/f76Awb//vcDBfkMAPv5+/4BAAQC/gT4AAD8/f7/AAMAAQP7AgMBDQP+APr7APgJ/wH+9QAQAP3z/wXrCvvx/wT/BPYR/f4J+fv5
Bfz+/wP3/vr9+QMFDf7/APz5/vMK+AQA+/v9/gz4/wf1/gYJAfn9AQ76/v/5AAoLAgYA/fwAAAEGAP3/+v4E/wkJ/RH2BAEDAwIC/gD1AAT+BP4DCQ/1Cfgb
/wMA/fj2DwEI/+3xBPMKBP/y+QD+AAgIAAf6AAECCwIA//b7APcM/f3/9P7//xQFABHwAAIJ/AD/AAQCAAb8AAAB//4AAAb+AAL5AAIC+f79AA0F/wj0/wEJ
Fv3+Be/t/uMY9QL9+vYE/AfxAgLwBQgCCwD//f/vAfkFAQEGAgEC9/r2AQUC+vv6/wAA/wL/AAL9AQEC8AD8/g8T/Azv+f79//wAAwABAPgB+f0FDAQA9/f+
CPsX9e/6AgACAP35AvwDAwH+/wAB/wIB/wEB9/v+9Pn//BD+AgD29wEI+AEE/wgGAQ/wBf789QcAAQMO/wj5Afj9/f0A/An5AQb6/QEH//37Af7+AvYG+wQH
APv7AQYC//sI+gYHBAD9/gP5/wEAAAIHBgD//v3///cK/AD//AT//wMG/wj///wAEAAD/vftAvEJ/v798Pb8+yHwARHkAggVBgAA//v7APYG/v8A/AP7+voA
AAIGAf4F9P4CAwQIAQ/4C/79+QAHAPwEAAX1BQD2/gAAAAMBAAP8AQAABwL+APsAA/sGBQL97QH+/AL8AQXyBAL2AgD1AAT/AQIJ/QQK/gAA/wICAAL/AQEB
/fv9AwgH/wD+/AIDBv7/Avz9//cH/AAC+PoE/hD7AA3sBQQF+f7/AAsH/wr2AQIFAAACAP7/AP7///7/6f4A/xQJ/xfqBwMGAwUBBfMGAPkO/fr29v7/BAEO
AAH6/wL6BQD/APz9APsF/QAB/wD/AAIBAQQA/gL+5wT//xcOABjrA/0I+AMDAAMGAgX6Afv6DQYN/+z3BvwGB/vt7f/8BAsb/g/3+fv6DvwAAPjzAfEL+wP/
+ALj+fkKAPgB7/0V+P8AAAkGAAr2AwABAQABAAEBAAH+AAEAAwIAAPwDAf8DAf/8EwIAAOzz/+kV+gD49/3/AAr7AAb3AQQGAwX0/AUCAw0IAAAL9f8BAAoE
AAvzBgEC/P368wr8//8F+/8L8v///g79/gr0+/8G/P4DAAD5AAD7Af//AQL8/Ab6AQb//QIK+P//AQgHAAb4//8D/wP/A/0P/QIB/v/6CP/5/QEB/gED+f4K
AP8DAP79Af/8AwD8G/0D/vHrBeoY/AAB6/39/x4HAhPqAQEQBf//AP/9AfwF/QEBBgD//wH3AfwD/gECCv4B/fzwA/cK+P4DCPgGAfvpAfT9Agb8+/4EAAP0
/gH0BAL9Cfft/fwAAe/7+QAO9QAA/wYRAw//B/v+//0D+wTzAQL2BQUCBwv9A/cTAgYPBfj5BAD/AP38APwFAAEB/vz/AAv6/gH7AggD/AIA/f8B/wn+Af/+
+wAAAQAC/gH//gD+/fX7AAwE+QL4+v8H+AD++gkA/Qn5AgAJBP4AAAD4APoA/gIC+v4ACP0L//4C/f/8A/oEAQf+AAL8/AACBP/8AAMD//4F+v8H8QgE9PD0
/gcKCQAGAQr8/v8HAwEP+vkHBAD+//39A/4D/v8B+P0KAAbz/gTtCAH69xAE+PkC/Q37Df/09QcAAAML/Qn//vwBCP4A/f3wAPgE/gECAv78//0ABPkN/QEI
CQD7/vny/vsHAQMDEQD9//T2APYR/gIDCQAG/vjxAfsABAD4/AD4+gv8/gz7/gMR+gf7Af4P/goC/P4DAAD/AAIAAAEAAAACDv4CAPz6/vgC/gH/EPv/+PXu
A/UFAQAC+f0A/Q/7AArtBAUB+QcEAPoMAgkBBfn2Bv8BAPj7/vcD/gD7Afr+AAn5///6/QUG/AIAAgIIBQj7+/v9EwT39/XtAAETAPwRBAEAAP3/AP4EAP//
A/8DAP36AP38AgH5/AT7Ag0S/f8C9fcI/gEEAv4Q/gP7//n7APYM/wfuBALpCQb5/AABAQIGAQX8BAP79AD/+Aj//BL2Av4GCvn1+wD9+vgN9AAT9wD/AAkI
/Ab2/f4CE/r+/QDs/PUF/QML8////g8BABDvBAIHCPv/+QHrAvoC/gUJ9QL//QcBAAz6AQEF/vwA/AntAQf0CQgHBAEAAPv+AfoH/f0A/f8BAAQD/gP7/wD9
+f8BAAYE/wX3/wH+BAL8A/kM/PgN9/sABf/+AAEA//4D+/8EBAQC/vr1Av4EBAAFEgD8//Lx//ET/QMCEPUEAPvrAO4F9QYDCQECAPb+AvYK//77BwL8AP8A
+/cL8/kC+P/+/woCAQr4/v8G+f8AAAsDAAn0AgEE8wr8/P0FAwsHAvsBBAP7/v8B/fsG/fv+EgAA/fnxBPMPAQADAwP0/vgA/v0U+PoQ8f3/ABIJ+hDpAwQG
A/8A/gH6/gD/AQIDEPsBAPjt/vAI/QUB/f8A/gj6AAT6AAEE/Pr+/hD7/wjvAwgI//0AAAf6AAL5AQMFBwAAAAL7APsDAAAG/wcB9/b9AQYV/ez3/v//AAYC
/wL8/wAE/f7//wf8Av/7/QEF/QAAAAQAAAP7//8D7QX/AwYe/Rf2A/n7+QkBAfsVAQ0EBvf4/eor6fzeFBviFwXv+AL8/Qf//wr7AwIFDvYG++rm/usEAAvx
Af7+AAT9AgABAAIEDP//APr7/vcL/AABFPci+ezjCPn4Dfvn9AIBAgQI/wX5//z87AEA/hEKABnqCv8HBAAEAPn5APkCAwD65/b9Axr9/Qjq/QcN9f0AAAsD
/wrzAQIDC/7+APfx/+oR9P4F5QT46h0FACb9Fv8SB/3/AAD3/vgE/AEDBgECAvUC/fcI/P74/AAAAAUDAAb6AgAB/wQB/wH/AAf8B/8B7v7//xADABDyBgMI
BgIAAPQC//cRAP8ACAb9AfMMAv4V+/T8/gAA/Af4AAf4AwEE8v0I/wf6AA3rCgX8/v8AAQQCAAL9AQAC+v8AAAYCAAf5AQEBEfn/Avz6AfcF+wH/Av4FAAP5
AgH6A/7/EgD9APb2AvIW/v8DE+3/AP31Af0C/wgFCfT4/An0Afz9BwsM+/EB/w/yAgD2BhADBwIE//n8BP8CBv/2DQADAPb4A/ULAgL8CPwBAPz5/vgH+wMD
DwYAAfICAPoP//n7+v//AAwDAAn2AgEF/fwB/wr8AAbxAgID+v3+/w4AAAvwAQED//3r+g8EBQwIBAEQBgD7AAEC/gMDAwQDDf78APf3Au4V+QIEDv//APr1
AvMMAAX/B/0A//z5APcE/AIA+gIEAAIGAAn1Bf/48vH99Qf1BgfxBgoJ//8BAAEAAAH8/wD9BAD/AAD6Af0C/wH//QT/APwH/wQEAfz/AgAAAP//AP4B//8A
A///AAH/AP8B/gEC//wE+AbqBgX0AgAH+/8AAAICAAL8AAH/Av8AAAH8AP8B/v4B/QAAAAQCAAX8AQAC9QT//QMBAw79Av4E/QQBAv4HAAQCAPv9BAH9//76
APsG/wAFAf8GAP7+Av/9/fz5Ff78A+71/eQZ8v78Bv3/AAD0//oBAAQDBP0AAAH5Af4A/wIEBQQA//j6/wEHAPv/BPP5/Pfh++wF8AYS+/sBAAT+/wH5/wMC
+f0BBAMGAfz4/f/9+gD7/QoC/Qb6AAAJDv3+///1AfUK9wIHG/8E//HtA+oVAAD+9P///w8D/wj2AAAKAv//AAH+//wD/gEH9/79/w4DAAf0AgMHCvz//ALp
//4JAwQG9gEF/QP5AQfzBP38A/4EAP33APwA/gH+BQP/APj/Af4HAgD9BwkD9vb6A/8J//j7EAEA/vbzAPAS+PsE7fv8AhUL/hXyAwQICf///v3y//gB/P8H
Af8DAAD5APz4AAH+Df8BA/sAAfcK/f7/+QMJ/v4BBAf0Cf/2+vzxBg4G/vQP7f0N+fz/Ag0G/wfzAwYDCwIA/ffx//gN/gIG+f8FAAH/AgXzBAL4C/oA/gHq
Au8C/QQCDwAAAe4E/vIS+/397gr3+hIMBBIA/P4NAQIAAP79//0C/P7+/AMC/AQFAQX4A//7/AEAAAMDAAb8AgABBwD+Af/8AvkK+f8F//8AAAL/AAH9AAEB
Ft7/8fXZ7+UD6A8LBPwBAvn++vIE+AL99QMA/gICAQn4Bf7/BPsA/gXw//r8/AcF+AQA/wEFAg36Af39B/oE//rs//P+/gT89//++Q36AQf2/v8LAP8A/QH2
AP38AQMB/wb/AvwJAAUGAfv9CggA+QEABQkO/Pj+DgEC/vf3AvsKBAD9Cf0L//n0AfT5BATw8v8GAAUI/wjrBwT0AAEC//8BAAL/AP7/8Qr7Dvgx/wII+vLr
+wTv/wsGAQsG+wMW//8ABQAH//7+/QP67v8A/Q8H/hfoCAUBCvwA/QDt//v/AAcFBfr6/P/w/vEDAfsH8v8A/wv8AwfzCAMHCP8AAP36APgE/gEB+gYDAP8M
AAn8Bfv6CvQP/QLyBv77AgL1EvEN/ADrBvv7BQX8EwD6BPn1/fwN+AMB/wAABQEP/gL//P/7+f0AAA3+AAb0AgMDAwMA/Pvz/QACBAIEAQgE+AL8BBf+C/4H
APz+/Qj1A/z+/AII8Qb4/RANBBX7AwAL/v38/gby/fIE6/gLAgD/AP/5AvgF+vsBA////wD4AP0A+/4EBQAA//72APwE//8DAAD/AP4D//8B/QAA//8FAvgB
Afz9AwD0AgAFAPf6Afr+AwD4B/4A///0APkCAAMDBgAB9/X9/QUJAPcABQMA8gnzABD9BfsJBv8CAPv4APsDAAD98Ab/AQYdABvzCvn4Bf/+/QPzAAIB/gAH
AQAA/wH8AP8AAAACAfsGBAX+/gD5AwX79wD+Bg0R/AT3+gACA/4CAv/+//z//wH9+Qr/AAESAwoBAfj9BPz/AAP+//8A/gUBAf3/AAX9/wD8/wUDFQAGAer2
/ekP/AD1EPv///nrAe4R9QIFAQD+AP//AfwE/QAE/gkE/fv9BQgBBvz8//4D/gL9AgT2BQH98wP/AQQK/gr7Av4ADwH3//j0/vIR+f8E6QP8/hUHACDrCQMM
/P0AAAb9/wL6AAMC9gMA/wcJAQ/3Bf8BEfQE9QPcB/EKAAAB+wD+AAsE/wn4AAEGDf8C/vXrBPEOAQEB7/0TAPf8BgX4C/7u//oE+wf5AAXzAAP8FPz/APvo
A+wO+gIHDwf/AO8FA/YZ/vf4Cf8AAPn4APIH+AMAE+726f7dCAIHAPQZ9f8AAwQMAQzz/fn6+P8AAAcAAQL4AQAE6gYA/w0J/BbtCgACAv0A/AT2AgH7AgMF
/PoA/w/4/gXwAQcI+QH/AwgO/wn4AP//AP3//wT5AAMA/gAHA/7/AAP6//0E/v8KGf0DAfPxAOwP+QD+Kf/8/N/eANsm9f7/AQX6AvQWAQAO+vTx9AH/AQgL
AA73BQECA/0ABQIA/fb/+QD9+/4BAAT+/wL3AAEA9QMA/gYIAA36A/wFGP8AAO7z/+4X/QH7/P//AAgF/wn4AgIDAP8B/wL8AAH//v8A6f7/ABcP/hjmBAIG
BgAAAP79APwDAf//BAEA//r7AgACAf/8Afz//wf4AAD6/gMGAwAA/wH8AP4A//8B+v8AAAUAAQT7AQAE+P4AAQsE/gn0AQMD+gQD//0IAAb7Avv45vv9BA0M
/gzx/wQHD//7AP77//cL9v4EA//9AAH7Av0DAQMEAPv/AAf7AAH8AAQH/v0A/gPxAQEAAgMGCf4GA/j6AvoDAv/2/AAEAAAAAP/7///79wACBAYLAAf4Af/8
BAX5+fn4AfsN+PoI/QD+/wYCAAX8AAAFCv/9BPoA//QO+AAAD/oD/vPgAOoN/An9/f/+AAYAAQT7AAUCAAABAP8AAP8AAAD/+f7//wwAAAf1/gEH+wL//Ab/
AAb8Af4F+Ar8/vwM/g0HBPgG9wAA/wwGAA/yBAIE8AX//gYPART9BPoB9gIAAAUH/wj8/vz/BQAA//76Av0CBAP+CwL/AvYF//cL/gD7AwX//Pz//wMBBP0A
APsA/gkC/wn+/wEJD/T/Avj3/vYG/AP+/v4EAAL+AAX2BgD++P0MAvT7/gTxCgbtBf8CAPn3AvoEAgD+BAT9AfwE/gAIAf8BCgP///b4/vsO//4B/QT/BPoL
/wID/vz27/P8/RoB/gvo+wcO/PQAAAD6//H+/AX/AwAA//7///sD/AD+Ag/9/vP/CAUQBfkEEv39CPUA/ukP+AX5CfkGA+/3/uoH/QL29gAIAPkCAQHyCAHy
8gL09hABAxL5BgAN/f//AAn+AAX7AQAFAAP+/gABAf8AAf8C8QH/AA0LABPzBP8EAP4A/wP8AAD9AAIDCAD9APv9APgK/wADCwz7Au0LAvoV+/j41fH+/if8
/hzUAQ0PAP8AAAD+AAD//wAA/gD9AAYCAAT+/wAF/QABAP7/AQD9AP/88Ar9BAAa+AQB+fQG9gf/Cf4WAAAC/f30+gEB/ggB/Qj4//0ECQD///z9/vkC+f8A
8gIF+wwBAQvwBfwD+wAABv8O/wD/AP/5BP8AAQP+///9/gEA/AYA/QD/AgoFBfkD9f0EAQL9AAb1AwECGvz/AfHwAuUV9AD/DwT8BPMHAfkR/vv5+/3/AQ0E
/wn0AQMEAAD/AAP/AgP/AwMCAAAF/wP8AgT5BAH/BRMG/ecWCQgTCOvqBP4DAf79//j+AQP/FP0P9Pr0DQASBPUH9AP8/QoGARL2Av4GDwH6Av8C//cO+PwG
////AAcCAQP+/gADFvv//fXp/ekR9wQGAAn+/PoFBQYHAff89fsGBAkK/v3x/wL6DfX9/v75+O8G/AsD9/8A/goHAAv0AwEDBv/5//35/vwLAAQG+Qv9/fsM
BA0MBPf/DgX/+u32BfYT+vgACwv6/ewN//gc+PD6/AUC//0CAAIBA/z9/AUA//8NAQn/Avz8Dvby+gD1BQISAAkP/wIFAP39AgP7BQD49/39AwsC/wj2/gIF
9/71AA0C/gX+/AAK/wP//gEDAgYAAgAC/wAAAAEBAAL+AQAAAf/+CfkO/fsJ+P3//P8A/wf+AAT6AQEEDwP+/vL+//gN/wAADxTvAukcAesc8+X1F/3+BfL+
/OwT9Pz+FAIAAO31/+gV+f798/7/AA0DAA31AwIF/AD/AAP//gT5BAP+Bvf/AADxAPcC/AYHAv//AAAAAP4C/wAC9AwABfwe/wsFAfj1B///AAH4AQABAwIC
9vz/BQwL/wjzAQMABA4DCPAZAwYWAezvEgoBAuYC/fYV/vf3AAAA/gP5AQL+AQAE//4GAQX+AwP5BwT87vDw9BX5Ag7w+BAaCAAC//38A/oAAv/++P8A/wkB
AAj1AQEDAP7/AAP6AfgA+gP+APP+BQj4/vb9+QoHAP8A/QTyAP//Af4FCf7///7xAfQG/QME9f3z7hL1+QsCBgsdCPsB/gHwAPcB/wYG9PkGAAn7/wnsAwX7
CAYDB/MJAvYPAPj1Af4A/QT3AQL8AgMDAAL+/wEDAAP/AAAB9w/9/fsNARYOBvcB/f/9/w3+AAryAQEM+wH/AAcGAQn6Af8BF/MC/PTq//MQ/gr9DxAB/+MJ
A/keAfPzAfr/+wDq//r8+gEIAAD+/wD+//4B/wAD/P8AAAYBAAb5AQICBv/++Qj3AwcDBP8KCAD/AP/9Af0G/wAFB/z//wH7AfoF/AMA/P///wYD/wf6AQED
9f3+/hD//Q3xAQMGBfz+/wP7Af4BAQgHHvP/B/T2/uoM+QYBBP0A/wX3AgT+AQAG7gAAAA4NARHtBP8CC+r/Bv/5/+4D8Q76AfQDBgcBAPv3/gcBAQD9AAX+
AAEB/f8G/gD9AP0B/PcG/AQC+gACAAsGAQz1A/0B/f8EAAAGAAf2BwL7AQMIAfb8BP/9CPzy/P3+AAv5AAX5/wQIDP0E//fxAPUI/gEAAQYG/Pb5/wICBPv4
Bf8AAP35AvkF/f8BA//9/v76/vkE/QEGAfsF8wT7AgnyDAT79vwAAA0CAAfz/wMHAv78/gj8/wL4AgUHD/79/vzyAfUL+wIH+v/+/gwB/Qz2BQQGBf79//34
/fQF+wQDCggC//X/AP0IBPv5/Rj+/uILA/8d/+z69f75BA4O/An6+wMN7P/+ARMR/hbuAwEHEfv+Avz3AvEE/AYC/P35+xL5Awvz/AAR2/b9AyoU/RjXBQoH
+gIAAAMF/gf9AP0BBP8CAPn3A/kH//3//fkAAwMA//v8/gT8+wIB/wUH/wb6AP39+/wAAAkB/gT2/wMD/PwCAAYAAAL2AQQBBgH8//77//IL/v/+//kCAQf6
A/7z/wX98/z5+AwNBhP0Bf0K+AD/AAkIAAr3AgEGAwAEAPn4Av3/AwD7Aff9/wzvAPz5AQkJ/v8A/wMAAAP8AQIEAAD9AgAG+wEF+/4AAAAA/wH7Af8AAQEB
/vQBAQ0R+QEM6ggD+/3//Qr5AgX3AQQH9OoI+A79AQr7+f377/n5AhEQ9wzx8gUHBvz/AAD1Af4AAwcF8vwDAgcMAAfwAwL78QH/ABAJABPvBAAF8f4AAgoH
/QzvAAD+B/8A/gL1AAABAQAF/Pz//gv1AAX2AQUJAAH9+wbt/gL8Af8OBQD+/wT8AgEJ/v4LA/8D/vzzBP4CA/8BCAAGAPn4APwCAv/5AQAFAAD7AAD6AwH+
8wr8AgEaBBIBAfj85w4DAf8ZABXwDP7qCAEA/vz5//0EAgAAAQD+/wP+AAEB/wAF+gAAAAcEAAf7AwIDAf/8AQECAv4B/QAEAv4AAPz1APcKAAEEAAAAAgEE
AP4A/wD/+v4CAwMA/gL5/gH/9eTp+hvu/gQDACMj/v8C/wP9/wL6Bf8CAf3+AgAC//gC+gMB9AoAAQAZABL7BPn4/gsABvkfAgML+vb1+fn/AA78/wXxBAkH
+/8AAAcFAQj6AgADC/4BAPj0AvYIAAP+DQcAAO/9//cV/fn8//sAAAf2AP37/wQGBgf++ff7AvwQ/PsAAf3//wr7/v38/QMI+wABAAQBAQb7AwIBAf//AAX8
/wH7/wADGP8BBun0A+gVAAL2+AQAAAYLAAz6A/sA+v///wkB/wX5/wED/v8A/wYAAAT6AAICBv369wbt/wb8BAgQ6f/6ABgNABTsAwQMBv//AP31AfcH/QIE
//8AAAP/AAL9AAEC7gP/AA4V/xb2Af0H4wIC/wkY/hLwCfYFBwEAA/YC//cK/wH4BAAE/fryAP77BQP8DQT7AvkK/P8O+f4ABQEAAPj9APoJ/f79AwMH/fjz
AwECCQH7/Aj//AgAAw8GAfwH8fwA/hD5AxbxBAcJAAb/APgD/wEHAfv99gv+AfwaAg0EAvb5FQH8+vrlAPES/f8NAP8A/gX8AAH+/gAE6gv+AgIeAg/3Afn6
B//+Avv9//gI/QH+7v76+xgF/hbwBgYQEgP6//n9AfYP+QEADAP///v5AfgK//0B+gUAAP8IAQgABf3/D/38/Pn1+/YM+/wO+AX/AAAQ/wr///n+Agj/AfUK
A/wJAPz2/foHAAf/AQPvBwX7EQAU/Ojx/+sL9eX9/fwBAwsH/gf1/AAB8wn9/gESAxIAA/r/AwT9//0F/wAL/P0D7AD//wkH+wf2/QEF//gAAgz6//71/QcE
+AoCAPwQAQwDA/f05wUAAQcJABD7BP0GBv8AAvsFAvwH+wD+A/sDCPgE/PQF+gP49/7/AAgE/wP8+v8C+fr9/w/9/QL2+gQM9w4A/PkYAg4HBfH3+/sBAg0B
AQnwAAID/Qz/APcOAgkIBfj79f/+/RAGARDz/wAHAPwAAwMCAgD8/wEA/wD5/gcE/vsI8PwMDfsKDvX/+PYN8wP0BQMH+v/6AgICBwH7BQQA/PX3A/oO//39
Af8AAP79//0E/QAEEQECCewB/OkR+fzz+/v9AwT4/voD/AYD8AL6BAkKAAQA7fQDAf8AAP/+AQECAQEC9/8CAAwFAg/xBQAB/f4A/gj7AAX2AgMEBAL+//kD
/vkM+PwEAQAA/wH6AQL/AQACAQMAAvsBAQAHAPz9+v4G//jx+vn6AwX8/QP//wECAAP///8ADf0A/vvo/vMH/QEI/AD/AwgEAAf6AAEBBPr8/wn2AAL/AwsL
CAP/9wLw/wb+AwAM9P4K/Qv6Bg/yCgL6AQAA/wD7AP4BAAAB+P8BAAcH/gr1Av/+Cv4AAfr4APQJ/gL9D//5Be///ucU9v39Av8ABPv6/vUH+wT/Af//Avv7
/fQD/QMBBv7+A/8EAPgS9PsDBwH6+/78/QEB+AII//z++wb4AAD8/QQKAP7//Qb7AQL6AAMFA/v7+gLo//sCAQkO/gAAAAMBAAP8AQEB+BUCB+skCgERBO/t
7PcF+hP6/xHgDQ7/8v///wsGAQ34BAEE/P/7/wwEAAX7/AEKDvH0/wjxAvgB/g0LDwEAAPT6A/EN+fz8+f/9AwMG/wD+AQMCCPr8/wP5//YG+AQH/P74BQIJ
/QIE+gID9fsAAwQJ/wf6/v///AD/BQAJ/AH//P39CAAAAPj7//MM+P3//AAAAAYDAAT6AQEBAQAHBvgGAf7+A/3yAP4CBAAG//sB/v/+Af7/AQT8/wH+AQIC
DAUGAO73//kLAP74/v0AAAb+AgT6AAMEBgEDA/cG//gH/P34/vb1+v4GAfr88vf/BAH///z5//kG/QAA9gAA/wwCAgz3A/8GA/4A/wD///8B/QAAAPsB/QTy
//j9+wME9QAAAwYQAAj6/f/7//8AAAL4Af/8AgQBE///APHz/uYW+AH//vr8DPcC8/QB8Pv//QIA//3+AgQCAv3/C/3//v3u//QI/gIK/gAA/wH/AAEB/v0C
9v///wgC/gT4/wEC/QL/Av8N/QIB//7/A/8AAf/9APgC/gIB+/f8CAcO/fr++QIDAv0F//rs/fAD+wED9QD9AAkJ/w73BAMD+Pj//w0C/gjwAgkH8fP6+RgD
/RLmAwcR6vv+ABoI/xnmBAYJBgIBAvoBBPgK/Pz9CvsAAALzAPcC/QMGEf34/vrqAfIY+AIR9QoABv0m/wr7//nwAP77AAP8+/sJ/QYMA/7//gH5APkI/wUJ
BwL//fX5BP0GA/78CwAAAPz3AfYH/QD95vv+/x0E/RjpAAUS/wAAAAMAAAP9AAEAAQT9AAMF/wME/f4C/v8AAAT/AAL8AAEC9P4AAA8K/xH3AAEJCg7/+uf6
Afcc/fEBCAIA/PvvAvwHAP0E////Af8G/gD+/QH/AgIA+v3w/fkE/fsB+/r/AgoEAP/3+wQCAwAAA/0F//wC/wH66gL8Aw8V/RL1/vwCAAAAAAD/AAAAAAAA
AQABAP8AAP8AAP/++gIBCvweAAAD+/zu/gn+APkDBAEIAPoBDgD//vftAPUN/wEFAAAA/wP9AAH9AQEB9/7zBAwR+QkB+wUNGAH+AOjtAOsX/gL7Gf/+AOjn
/ucZ/gf/7Af/8Q0FBh/tCvsJ/f0A/wj8AQb4AQIF/AAB/Ar/Agr4AwAHCf8C//b2/vUH+wD7+v8CAAb9AQb3AQH//fr9/BPxBAT1AQUM9An+BPkS+gUB/vb0
BQD8///+//sH/AEG+gL/+wEABQgBAv0E+gL+AgkJAgj+AwAD+/3/AAsCAQf3AQQD//kP/P32AQfsAf3s+P8AAAoC/wj2AwEDCOwm9+7x/vvmBAngBwMt8eno
BPb0D/vV+f//AAoEAAj3AAEF//79AAUC/gL9/gIEEvn+BPUE+uAb7P/7AgYAB/QX/vkM/Pv3+f0AAAoD/wrzBAQC+gf9/gkB/QoBAf8K+/4ABAAC/voD+v8B
Cv0ABvcB/PMF+P/6/vsABv8C/PcA+wT4EAL5//3/AQIR+v0KDv3//QD0AfoGAAQGAfcEAAD1/fn++wT/AAAAAAMDAgT/AgIAD/79/fzrAfUNAQQGAfL5/Qrl
8fz6+A0XCf8CAfsAAPwFAQL79QL8/gj6/gn4//8NEv0A/ffmAPMR+/4ECQACAfz///gG/P/79QAA9wf9/RH1//wAAgAAAAD9AP0AAP8B/Qv6/vYY+wUN+vf9
7fr//xQD/xboCAkG+gP7AAEMAAoEAf4G/QoB9fMDBgkJBPcA6Q3//P8RARX/APP88wP/AgIL/AkAAP4A4g//7/0MCR38DOz3BgAC//z8Av0DBAL9AgMB/fv6
AQMDBwIA8/kAABH+/gjsAQgJ+gIA/gIDAQkEAf0C/AD/AAUE/wb7AAACBAP/B/gK//oK/v/6AQH/CvsR/fsH/AH5CwAH/P3qCvr/BAX6BgAAAP/9Af4DAQED
/gABAAT/AQX+AP8D8vH9Aw8E+gnxAAgD+/8AAAL/AQT6AwL+9/8B/Qj7AAnwBQIB9wD8/gj5/////QAJ+v79/gf9/wD+/gEGEP0FA/X8A/MG/f/3Bvv5/Qnw
Af39+gQKA/8BAAD9AP/+AQH//wAAAAEBAAL/AAAAD/jw8gLu/eIF9AINC/7/BfoF/vEM9v7+/gH/+wb9AQn+AwEHA/8B/gL1AP38AAID/wAAAgAI//7+/f77
Afr/AAj1/fn6/wQG9QQD/QQGARDyCP37Dv8AAPX2//EP+/4C9wD8AAj/AAf7AQAL/vv5+xHyAAb2AAYTAf8CAgP8AgH+AP7/7w0D/PkO//4K//Dm/gcAA/QQ
/vYM9PPyA/wAA/38AvwD/QP8EPz//vXmA/MV/QMEAAAA/gD4AgIEAP8BEf/9/PvwAPkMAAEG8/7/FwUs+vz69QDsAPoE+/3tBPj5BQb8+f8DAAT+AQT3BAP+
Af8K//zyBAH2Cf/3EQUD/u/y/vkHBP/89ffrAgP8+gsG+/8LEAD+APT8APEQ/AEB+/7/AAj9AAX3BAcCBAAAAP/3AfoCAQEB/fwAAAX/AAT5AQMBEgQEAe76
Au8QAPz1/P/8AAkE/QX9+v8HAPz+AAUB/////QUH/f/+AAMDAAP8AAD/BP/6AAD6//0J/AMI+wAGAPsBAQLyBQDw+gEHAP0EAgP1BP7zDvv9+QDy/P3+AwUI
D/0A/fnuAPUJAAQEEwoCAuwEBvUa/fLz+PwB/Q78AQvvBQUFAf0BAQf9Av/6/gQA+v0C/woF/wL2+/768QD+AA0K/g3yAP8GEQL9/vL8APgSAP//Ef78//Xz
/u4J/QYBGPX++/PV8+QT/g0KCvv+/wHyAPQG/AQF/P7//gv6AAX0AQIJAv4B+wjzAQb5AQMF+AgA+wAIAw3/AvsBC/wEAf/xAvf+/gX8AP8AAAj+AgX5AgUD
Bf//AAH7APsE/QAE/gP7/AIGAQUD//0H8gX7AAoM/w37Af8F8wH8ABMHARH0AAEJ/QAB//78/v/+AQL8+gYD//4DAwEB/vj6+QH/AAkJAQn2Av4A+v8FAAH+
/wj2Bv/+AAAA/gP9AAT9AgAC//8A+wr0AAj0AgIHBQAFAPz5Av0AAv/58fsBAA8FAA3pBAcC4fv2DRsj+xfk+QIG7wUBCgQg/BH2Avvz+f/9/gb9AAD99/4G
9gAD/wUAAQj0AQD9Af/7AAT7/gEB/QIH/P4AAgcDAAX6AQIB/QMH//MBA/wCBv3x9/4DAv8EAQD1AgL5BQH+/AT4AgEFAv4JAQD+AAH+/gD//wAF6wXyAxEc
Axb6BwMJCP789gDwBvsRAvwDCQD/APj4//cLAAEDAAAA/wT/AAL7AgMCBAH+/QL8AP8D/fwE5///ABIJAhbrCgIGC/0BAgDzAv0B/f8B+/4S7//+Bg/3EP/z
DwX//vD0/vgRAv7/8f4E/g8EABDwBwT/DQT+//L4APcR/vv+9wAK/QP3BQv1Bfz79wAH/QH7/Af4BAH//QH+AQMM/Aj+AP4A/gT/BPsR/QIC/Pr3B/7//gDv
APwAAQIE+AAEAAUBAgr0CgT6/wAAAPr6AvsC/v37C/wB/v/m/vEE/gMB+QD9/wT/AAMAAgQE+/ME9QLhAAPwCwoF/QEAAf0FAQP/AwD8BQL8+AL+BAII/v4M
CgAAAP75AfgH/wEA+wEAAAkIAQf4Av0C+gEAAAYFAQP8Af0CBv8H/u3zB/AL+v3zEOwA9wTa/vv/AQUVFAf/AuEF/+YZ/PX0/AcAAPcJA/8H/Pj7Bf//APz3
AfsEAQP+Afv+BQAH+/cC9wAD9gT6/gwJABP8CP4N/wgAAPkPAQYHAvj4Af//AP39APwB/v//9wYBAP8BAQsACP0DBv7//gT7AP/9AQMGBP8B/wT7AQX+Av8C
BAAA///6Av8CAgIBB/0A//nuAfIL+QIBAQAAAAEBAQL/AwEB/Ar39Ar9/xX+Cf0V9gT/AAIG/gcAAP7+/gEAAAIGAQf9A/4BAPj7BwkF/vr99wcB+vcACggI
/Pv2+gj9+/39BgYL+//++gEBBQD7AwbxAAMEAgUHAf/+AAb3AAP9AwME/wn9CPAP+vkM9Pv58P8BAg8K/w/sAwEDBPz7AAn8AQT9AQgGCwEBAPf0BPQL/f/7
/wAAAAYDAAf8AAAC+gAJAPz+AQT0B//29woF9fX4BQ7/Cfn8/QAAAAMAAAP9AAAACwz8+f73BQgOA/gHAgQBBvsH//0D/Pv1Cwf6+wDy+wQR9/oIAgD/APsB
AP0EAQH//wEAAAEEAAT9AP/+/vMi/fv2CPXrDwbT8QH//Q4M/xD2/v0F+/7+AgoDAQP9/wIE/P4JA/sC//z4AwLx8v4C/wwE/QntAwT/C/35AP75AfYNAAkH
GAUA/vH3/O4S+Pz++QEGDPsaBgD/AADyAf76/w75/wX/9wERBgMBAPf/AfoHAP78AgT+/gMAAAIAA/4BDf3///ntAPAK+AIB+Pj97w3/AhTlAQQC8vn9AQ4N
/g/r/wX/AgIB/QAAAAf7BgL96RD9BwIj/hIBAff++wAG/gIAAgX2AwD5+PwM/vz8BP/vBgLw9gAJ//0DAwXyBwH08vz9/xYJABLv/AEK+f0AAAr8Agj7/wEH
2wDy/w0Y/xX4BQUL5fb0/hkK/xjuAggP+wAAAAcEAAj3AgH//QAAAAMDAAX8AQAACAL/+/v5AwAJAP8DDv8DAPHwAfAK/wD4BQQC//b/A/kMAfr8/f//AAUB
AQX5AAMB/wD/AAIBAAL/AAAC+wABAAEEAAP8AQD/Af///wP9AQL/AAEE8wAB/wgEAAruBwP9/f//AAL+AQH+/wAC9f4A/wsD/w30AQEDEAD/APLz/+wR9gAA
/fr++wfzAQT6BQQKFgP/+vT9//4C9fb/Bvz28gznAwABAgsVCQMCAPL+AfsJA/34+v8DEPof/fr++gDs9AD6/wwI/w72AQQJ9AIEBQMLAwv6B/z98/gCAgwL
/gjuAQT+BgD//v/2AQEBAQIACf0BAP3zAfIG+QAA+/0A/gv7AQj2AwMF/f7+A/0G//sI/AEA+gAB/gkCAQz3AwAEAwEBAv0F/v4CAf77/v7//wf5AAX5AAIE
8/wF/BH3+hLmCgkECQD/Afn7APcHAAL/B/7/AAD7//kD/AMADgj4/fT9APcQA/sD/wUB+v/8AwUCAvz+BP4C/wP7Af77AQABIf7//+zjAN8c+gEHBf8A+wPs
AQD+AwEHB/8CAv3+//oG/f/+/f//AAUA/wL7/f8CBvr////y/fUB/gcE7//9ABII/RPtBQQI/gj+AAAOAAMC//r8/gH//wUAAgj+Af4FDAIDAPX8AvIL/f38
+QAFAP4DAATzBgD3DwAH//X0A/YJAfz5+wIAAAAFAgT8AgEAEf8B/ff0AfUKAAD9/f8A/Ab6Agb5BAMGC/0AAP33//IH+gL/9wIB/wQDAQf7Af7+DgH///j0
APMNAAABBPUCAPYG//IF/QDw/vUA/wX0/Pn5/AsIC/wF/fjuAvkBAgH/DAQB//P9A/wRAfv+EwEB/vL3AvUX+/n8DQH+//b6AvcOAAH++fbw8xfn/gcJ/Asl
CQAA/gHy/v0DAgAFBAD/AP37/vkF+wEB8f36/hcG/xTyAwIR/QMA/v8A/wP+Af7/BOzk8gHsA//8+gwiCvz/AAH3/vcE/QQEAgMAAP0DAQADAP39////AAgD
/wX7AAAG+gT/APoKAAMDAf39A/0AAPz0//YE/wQC+wAAAAUFAQf7AQAB8fr6/Rz8AhTsBgYS8gH+/RcDABrrBgEM/gAAAAIBAAL9AAEA+QQAAAALAQn9Af37
Af78///y/vsA/wUDCP//AP/3APcF/AADIg738urz/vAm8fIR9gIKAAQHAhHtDv/y/gED//34AwIABgD/A/kG/ADn//r+/f8D+vT88g3pAQ7yBAkC8gkDAAUM
Aw75A/z8Dv8B/PnrBfQM/AADDv/6Afn5/u4T9wEG8wAD/gkE/xHtCAP9+/7+/wwB/Qb2/gIJBAD8/wP7/wIF/gAI+AP/AQEMAgf9AP38AwX8+vj/AP0M+/0F
+gMCCP8UAfz//wDz+Pz5AAMBBfcG/gYCAQAAAAL+AAH+AQAB/fz/AAr4AQX2AwYGCPz/AP70//oDAAUC+vwA7gTeAQv1Eg4TAwEA/f/8APz+//7+B/z+/gPy
AfkE/AUI/QMA/f4EAgT+BP8ABv4A//ryAvcFAQQB/vcBCAEI9vj5+AT4Av4A/wHz/v0BAgIFARH5AeQVAPgi9Oj6BwP/BfQN/fcP+fz5+fz/BwMNAQAA+//8
8Q3+//oVAAYL+PD7/v//AAQA/gL9+v4D/P8AAAUDAAb7AQAB/v8AAAIBAAL+AAAB9wD/AAgIAAz6Av8E/QAAAAMDAAT9AQAB+fv+AAoA/QX0AQcC/wQABPcR
/gEC/fv8CfL7AwHzA+wM+AQL4v8E/xURACLeCwD+/f7x+gnzAQr9AgQc9gD/AAgEAQv4BAEEAf/8+gb4AwL9AAEI/Pv+/Af5BgD4BQcI//7+AQUF/wL9/gEC
+gnx9wgPAQoN+/IP9voD/gwGBAbwAgL8+f0AAAwBAgT3/P8GAvwAAAP4Afv//QQC9Pr7BAf++foI+wYHFf3+APnt/fEMAQMH7QAC/woNABHuBwP9+wMAB/sU
AP4D/vz1+gPs8hr9/BIB/wUe9gQAAAQKAwv9A/0A+/sBAAz4/wbyAgUGCv8AAP34AfkH/AAFBQAA/v/6APwDAAAD/AD//wcCAAf8AQAE/gEA/QH7AAj8AwAB
+P0A+goAARj6Cv0N/QIAAAH/AAP9AQAA/QD+AgMG/wH+/wAB/gn+/fwKAwoFBPb9AvkR+/nw/gHyBgD+/f3+/wr6AQf5AgQHEv8G//juAvoEBQH9CP4EAP33
AvsABAL9Bv4CAAHzAP79AQIBCP4CAfoE/QP6BP7zAf4E///6AQP4BAL8DQH8/fz3AQELAP0HBwD9AP/+AfwH/v8E8vr+/hoD/xPpAgYN6Ar/DQEn/w76APnx
/gj/CPYT/fwG/fz2BwMC/vj+AgEJAvr96hD+/wAXARz/C/cE9v//AAwH/w7yAwIDFvf23wPsAP4NCAgfCv0F6Qb9BQj8Af37/P39AAz9/QX1/QQI8wAAAA4L
/xLvBAAC/AD9/wgDAAj9AAAG/gUA+v78AgcDBv4D9/v++hb5/QzuBwkPAAIF/fv6BP4BA//5/P//AAQAAAH+/wADDf8A//v1A/ML/wECDwIB//P5A/MQAP/8
+Pj/AQ32AAX1AAMM/P4B/Q0C/wj0BQAE7w7/AgIc/QAE9fT35AcDAgwR/BLsA/717wsCAPgK/gL7CAD2BgIA/P32Av4GAwEG/P/7AA0E/gP7+v4L/Ab//gEK
Av4E/vn8CwECBPUBAPMO//72+fwCBAUMAAX3AQH7/wEEAv0BAgj9BP73AwD+///6AQEE/f8EAPYB/QLzAQP9+wcDB/oEBvoGAfQA/APzEP73//n2//YO+wQJ
+v7+AA0D/gj3/wIHB/7+AwH8AfcD/QEACf/+AQD3A/kH/wEFFBLP9AMBAvkP6/H/AgH/AP3/AP8G//7++/8D/wIBAAj5BAD9BQD7/vwAA/sI/wL+/gQA/QEE
AQT+Af8CAP/6AQn9/QH/AQUNDgP9//b2BvkIAv74/wD//wX6AAP9AQEEB/8CAvgAAfcI/P79/g31A/cX/wQR+fgADf////jxAu4N/AME//7+/goAAQIC+gEJ
+QP4/Qb//g0E/gANAwX/AfkF/f4IA//+Cv0B//7z/vgF/AQCAgUBA/YDAPsJ/vn8+wD+AAcCAf0A/QAFEvb+/AToAvb+AAwFBQAF/v32AwD/AwD8AQAA/gD1
Av4BAQMDA/8AAAD/AAABAAEBBgr8DukhAPYb+vXtAAABAP33Afv/AP///AEB/ggBAQf2AP4A/A8A/PoLAAsHBPb//P//AQUC/QT5/wEC/AAAAAQCAAb6AAD/
AAAA/QP1AQP9AgEEBvz/BPn6+fEE+AP78wEAAgcLAAj2Bf7/+vj/AwkFAPzz+QL++AD/AAsEAAn2AQAD/QgA/v/8AQX+A/4ECPz+APv3APsEAgcEAf8BAP38
AP0AAQD/Bv/+/v73APoDAAQG9xMNA+8QBQ4FDPLpBgAQ//jwAwT4Bvrv9vwBAQUG/fj99P3+Df8C/fnyAvkF//8ACgb4//b5BfsVAQEHAP4E/wL9AwL6AQD/
+gAAAAcGAgn6AQADCAD9+//0AvsJ+wAHAQAA+wL0AQP9/f4FCwkA/+8CAvkU/fn3/AQAAAIIAAn8A/799gABAwQQAgL8/Pn8AAj//v4GAAUBA/0ACgQABOsA
AvcS/Pz0DQEF//DpAfQMAP77Cfz/Avf//fIK/AP3/gADAP8BAQL7Av/8/wD8AgAB/f8E/wEHAQAB/gP3AAD+AgECFf76//fwAfES+wMI/PgA/g35/wPz+wQH
+/8A/wf8AAb4AgID/QH/AAQF/wb6AgD+AggA/fv9AQcFBPr/+///+wf9AQn4AwEHBQX/APr7AAEM//0FAwIAAfoG//0D///8/gAAAAMAAAL8AQAC+wIB//8H
AQX8AgD8/v8A/gX5AQP7AgIC+gcDAfQXAwIEAPTxAf/+AAIAAv8BAQIDAAb8/vr7//8J+v4F6gIE/wsL/xXrBwD/AQoDA+4GAP4QAvbu//8A/wP+/v8BAAEE
8AD/9xcBARjrBQMMAAf9APkF/wEM/foB8QL7AwgP/g4B/P0AAf8A/gX5///8AQID/AEABQAN//wB+v38Ef4AAPbzAPUK/wIBAAAA/wP9AAMAAQAE/gEA/QP/
Agb8AwACGP3/APL1/ewT9AD7BP39AAAD//YH9gAA+///AAgCAAf4AQIE/AAD/wT6AwX6CgEE8v39/w///wzyAwYJ+P8B/A/9AQ/vBQEHDAAAAPz2AvUL/wAB
Av78/QP1APcH9P0KAPz/AAb//wH8/AMF/gAAAAP+AAP7AP8ADvcHAfHwBfUF/gPs+wIB/gL9/gT6AP4EBAD/AP3+AvwCAQH8A/8B//76APwAAQEAHAH6Auj9
/+gg9wH7A/8A/wH3AP4A/wEC/gEAAAECAAb/AP7/EQAEAPXyAvMJ//74A/T/BQEAAPEA9QIA+gMD/vsCAwICAPr89QMA/gEHAAz9A/z9E/QGAgLwAfUHBAP/
/P7/BwQM/wP9AAH7AwAM/PnvBwb0D//1Bv37AAH5/fgF+QULCf8A//r0APcI/gABCQD9/QP8A/4B/v8IAAET+P73DBTzDfb6BP//AAYBAQL++vwH5v8FABAM
/hXmBgH/BP8AAP78AP0C/v8AEPD4AAPp/ugF8AYID/oGA/T7Be0J+f33AQH/AQMJAAcBAf4ADf8AAPD3//EQ/AD9A/EJ9gPlAQH1CQQJ9wUEAPsGAwT+Bvr2
+//7/AgE/gv7/f8JB///APz3A/gHAwMCAPQG6fjvC//++v3+9QD9/wb/AAX9/wAGAgX9+/8A//8D/PwB8wYIAPcCAf4J+e73+v7/+w35AQv1AgMJAAAAAgEI
AAL9AQH9CwH9AvP8A+0S9f3/+//4AAkDAAj/AAMIAQAB+//5AAMA/vwDEgAA/vTsAe0T/QED+/z9AgUB/f0A+wYE7v8AABAM/hLsAQEC/vb9AAz4/QL6/AYI
AAAAAAH+AAL+AQAA9wD/AAkC/gj3AgEC+AP+AAcN/A75AP4A/f8AAAQCAAT8AQEB9P///wwF/Qf6/gAE/v8A/gf1AAf4AQEEAAr/APIPAv0Q/PX2/vz+AAr+
/wP5/wUHA/8CAP74AvsCAQAB+f4E/QHwA//0BgX++QkB/AABAQ8CBPr9/f8AAAIE/wT9AAD//v/5AAX9/voB/wQE/gD/AAYAAAb9AQECB/wC/f/zAf39CAX9
/AAAAAUD/gb7/f0C/AMK/vr6AQr3Dv/2GAkEA+IFAfAfAPbtAwMA//n8AvwH//v8DAD7//j6/vMP+wIDDPb46wHtAwL+CwgMCPwDAPvvAfcB/gD//wsAAPUP
AAUKAff6/P/9/wMH/AH+9/0A5///ARQH/xDtBQQHCQUAAP/+A/sFAgD//gAAAAIBAAL+AQAADAD/APv4APUM+f8ECQH6+/QCAPwMBQEA9P8AAAwH/w/yAgEC
/AAAAwMF/wP9AP7/Bv4AAf74/v4DAgMC7/79AAwN/g7zAQEF/gABAP8CAAH9AQH99xr4+/gWBBIJ/+n8CQj//foGAwEMA/kB7A4J/fsJAgbu+/n2+P79AAsI
/gT98/sG9f8B/QoBAAzxAwECAwQC//sDAAEDAPz6BvwFA/r7//QC+wL++wAABfoN/v4FAAH29g4D+f8EAxb8C/r/+/wAAwcC/gD1AQb/BBD+7vX3CQ0LD/L9
+Qz+//oUAgsH/fP7BwEB/vv6AP4FAP/+BAAL//vrBQD3Cv/zBfv08Q7zAP0L9P4bB/n//gPzAfYA/QQH9gb//gMFAg/6A/0ACv4AAPn5/vUJ/AL+BP4B/wL0
//v+AQEDAf8AAAH9AP//AQECGP39//71/vQN+QAJAf8EAAcAAgv4Bf7+A/8A+wL0A/0AAAEHAf8A/AP6AQH+/wAD++8Q/v72//vyBwD0AQAAAAEBAP4B/wEB
EPr/APbu//kNAAIA/wAEAPsAAAD7A//3AfsB/QLuAPz8BgUDCP/8+//1/vcD+QEG8P0G9QkHBPv7Df7/BvgAA/78APQD/AcBA/4AAAD2//wB/QQAA/3//wP7
//X//AEF+gEB/wMDAQf6Av8AHvT7/vDX/N0c9AoQ+gD/AAYH/gf6AAH/A///AP/8/v7//wH/B/4BAPvx/vMH+QL+AhUA/usUBQEQ/vHt/AT9AAIHAAn+Af4D
/AECBPwGAf8AAQD48gIEAAsQ/BHsCAH8/P8FAPwAAAH4BP/3DAH/APf6//QL/P4A8PwAAQ4BAgn0/wIHAgoCAO8NAvsJAvX2+AAH//z9AQPxBgHzHwz4+eX6
A/ok//YDEQn9//MEAvsU//z8AAUC/gH8BQ0BCQABAwT3/wEH//4M9f4I7OT4+i/y/hLWARUi/QAAAgEF/gT9/v39+wAAAAYDAQX3AQD+E/3+APXrAeoQ/AUF
+/0BAAz/AAXzAAIFEA359vb5BPoP+/cI+Q3/+/wJAQ39BPn99Ab6+QsBAhL7AfsN1PICACYL/SLLDhAF4vkBABQJ/xfgCQsCDfz+/A30AAcBAwMNCQMB//n5
AvkJ+/z/8QUK+gb6BAz1Evz4/QD/AAUCAAT8/wADD/8C//b5AuwQ+/778hD79vgDCBT/Cvv/AhgA+ucBAfYe+e0FAgj/BPUP/fsO/Pj77gn8/wcVABL/APgA
/BD///MRAAgKAvT3+v/+AAoBAAb4/wAH+QAA/wcBAAj6BgEDCwr8+e/1A/8UBvUFEQL+APQAAvcNAP/++vv5AhMCAAb2/AYNAgUL/vT+AgH7Cfvw+/n9/Q79
AAT3/gYI/gAA/wMAAAP+AAABAP8AAAMA/wH9AAAC/gAAAAQCAAX8AAAB/f0DAQYB/wr0BgP/AP8F///8AQP8Bv/87wf4BAga/gb7+fsH9gAAAAoHAQv0AgAC
+/7//wn+/wr1AQIEC/X+CwD/AegI9QX7/QABAv0EAPkA/gD48foFBv0JAQP3CQL59wr9//sUAQkBAPf35wID6Q75DSPsE/0L7wb89AH5BAwBB/oE9AUBDgMo
AAAD6fj6CgAA/vzzAPQJ/f8G/QEA/gX+AQb8AgADAQMBAfsGAgAEAv738wEC/wYG/wv1AgL9/vsA/wX3AAH6AAQE/QP/+wMBAAf9AgAC/QAB/wP8Avr9/wD+
FfsAAPb0+uYL9QQBBAb/Au4JAfwN/vjw/O0KAg71AfT9/QgB/QD9/wkDAwz7BAAD+xIA//AcAw4MBfDx+goAAP4OAA38Avj6DgEU/uToAeoWCvrj+vn9AAX8
/wIC/QUK8Av3+/8V//wO9+UBFf0A/vjo/+4R+f0I8vj++hjz/xPoAwgTBP4AAAH5APz9AAQB9gz//v0OAw4HBPf8/QYA+vz/AwUE//j//wH//wIAAQcAAv8D
/AEA/wQEAAf8AgAA8QP/AQMOAA78Af0AFQz/Au4KAewd9ff2D/8BAPfwAO8K/gH+BgD/AfsA//YM+v7//QL+AAAIAwYE+vsBAAEA/wEBAAP+Av//Gv8EAPTm
AugX+fv/+v3+BgUJ/fv9+AAB+/z/AAn7AQL3/wMGDwUDAPABBPgRAPf2Cf0A+gHn//oGAAMNB/314xL6DQnzCeoQ8gL89RUIARXtBP0NBQD/APv7//wG/wH+
/P/7AAcF/wEC/gME+wAA/wf//wf3AQEDCAAAAPn6//oG/gH+7AUE/Q0HARnkB/78/AH8/Aj+/g37Av4KAAD+AAkC/wT8/P8C/QIAAAEEAAX9Av7+BgAAAP36
Af4DAQH//gYAAPsKAQkHAPr89f4F/wIAAA72B/79Cf//Avn6/vcH+/3/CwH9+f/2AQAK+f4KAQIA//0BAAICAP/+BgD7DvYK/voT+QH0BwL9BfkQAf0J/f75
9gwZ9Q/4ChjqGPXv/AYAAPwKAQgDAvv8CwAHAP37Af0B/vz8D/wB/v3s/+8G/gID8v/8/wwF/wryAgUG/wQE+vz9BAn+B/v7/gAAAwAG/wL+////DPL7+QXo
/f77+ggVB/n+AAT4APsD+gACAf/+Afz9AfoCAgMD+wYA/f0E/gj+Bf/7//7/Agb+/gH6/AEC/gUB/v37AAX9BP4CDQL9APX2//UN/QABBvsHBPj///b/AwLx
+gL/AAMIAAj8Av8ACwH/B/AF//IW9vn7/f8A/gX5/wn4BAEFEgn++fLuAeMc8/r//AIA+gT7Agr7Bf8F7QEA/w8M/Qz1/f0JDAH+//rvAvIO+AMFD/oF/+r6
/fAA9QL6Bv4K//X2Avf+BQDz+Pz9AA8E/wjz/gUIFv3+APXuAu0U+AEC8AcK+gcFBh7oFvz2CgQF//b9Bf8DBvv2Ef/+AvP6/egQ9v79+QEBAAYA//74+vz/
BQoA/vQDAQQMBPr9BP0BAgECBQH6AgH7/fwABAQF/P76/AH9BP0CAAL6APz/AAL/7gz8+QcRChz+CPP9AP/+AAD1//YA/AQA9v8AAAkFAA31AwAC//YFDPsV
AvcH9P30Hf8CAPHy/+YT9wL8/f/8AAoI/gf8+wMGAvP//w/uAf/y/gwNAf/7AAj/AQgDAP8L/QIB/gMQAwIBBv/0AAQE//39Af79Afv5+gAAAgMH/wP5BQL8
+v8AAAgCAQT4/v8C+gAAAAYEAAn4AgABEAIAAO75AvUU/f77Av31/gH6+/oF/QUFBQUCA9oB+ugV9fPvCAIAAfP1Ae8Q+/r/+wEFCP0N+/79AAHyBfUD+gD4
Bv8I+wYH+QEAAAgIAAv6AgAA/f4AAAUB/wL7AAQC+wAC/wQAAAf3Af8BCPwEA/P3//EH/AH0A/8D/ATwBAP7BAEFBgn5BvcQA/8W+vP+FQAABfAAAO8T+gD8
Dv7+//rtAfIK/AMDC/0A/fzvAPsFAQQFBv8DAPj6APgCAAH4CP79AAD7/v0E/gQE+gD+AwYJ/gf9/gEEAfoDAP3xAvwA/wIADfz///nvAPML+QAD9/n8ABUB
AAvyAAYK//7/AQj+AAT6AAEH9Qj//wQOAAf6BP39+wMB/gULAwn3A/v4EAABAPn4AvMN/QH8+Qb/BP0S/wkFA/n7AP3+/woF/w3+/f0HBgL9AAAA//8H/PsC
/v4AAAQAAAP7AgIB9wAA/QwAAA72AwEE9Q/8+v0NCgwFAPQB+f0AAAYDAAr7AQACBgAA/wH4/fsB/wAB9QABAAsJAA30Af8A/wH/AAAEAQP/AwAA+P0PAfn+
BwPyCADt+wEA+Qn2Agn8A/8K+QT//gEFAQv9Af3/Bf8AAP36APwE/gAD5fUN+A3/AwrhBQkC/wAAAAMC/wT9AQEB+f4DAAcA/wfxBAH/+QUO+u75BvT5//fw
+wYB/v8IAQwAA/z8B/YG/QHt//cA/AT5+f4DAAkDAAb2AgH/+wL//wMGAQj8AP/+/vsAAAn9AAL5AAUG/wYAAPoLAQQGAPn68gT++vwKBAv+APv9A/oKAQHz
Afv8BP3/+vr4+wrt/gX/BAcZ6QIAABIO/xrrCP8DAQMAAPoDAP4DAP798/77/hAHAQj2AAQC//79/f7vAvQH+wMJ+wj7/P8H/QMEAP8IAPz9AQAB+vcA/QcE
+wP/AAIHAQn+Af3/Bf4F///3AAH7AwL9/v8BAAMAAAL7AQEA/QAAAQMGAQb9AAD++v/++w38/wj1AAILBAQA/wACAQMDAPv+/QoB/vkJAgkDA/j7AAr+//sD
AAUJA/sBBf0CAf/6/fv9/gT67wD87xQCBhT0/fkKAv/+AAL+Af4B/QEE//0AAAP9///9/gID+AMB/v8PAgsDA/v6BAAA/vz2APwG+f4EAAAAAAEAAAH/AAAA
+/0A+wz4AAf0AAMH8QP+AwIU/Qf2BAL3/P///Av+AAj2AgMIBv8BAP3+AfwD////Ff8JAuf6B+oX9/Pn+fr7ABAD/wP8+AMQE/QE9f7cAvMC+QUNDwMF//H5
Av4JBv33Cv38//z1//UF+wUFAvsC/gX0AAD7AQICEAAAAPTxAfEP/f8A/fz//gj7Agv4BQUJ/wUC8gnyBhABB/P2/AAEAAIBAAX3AwH8AwYDAPUEAQEDBv33
AgL/Af0EAPwE/v8ABgkABfAUAv0RAff2BgEA/vz3AvwFAf8B+ggA//8LAQoE//gA/P3/AgUC/gH5/wL//P4CAAX9AAL3AgIAAv4B/wH4AP79AAMBBwUC//b8
A/sL//36Ag/87gT3/wAQAfMG/wAAAAH/AAH/AAAB/vwBAAP6AP37/AIB8vn7/BoDBQrlBQEH7QECAgkMAxLsBwD6DAICAPX3AvYJAPz8/wD/AAMBAAL/AAED
+/wBAAoBAAbzAQMBFtr48v3OAdkP9xAY+f4BAAoEAAvyBAIAAQABAP/8AAEBAAAAFf/+//L1//AS/QMBBwAA//37AfwE/v8C9QAAAAcF/Qj1AwMB9/7/BggQ
AAf2/wH6/wAAAAL//wH9AAEB9/z/CQsW/wby/gT6/fn9+wLyA/YF+f4DDf3/APfuAfAN+QIBBQD/AP79AfwEAAEA/gAAAAICAAP9AAAA/AAHAPz+AQL2Bf/1
/wL9/gL9AQMDAv8EAP7//wL4/wD/AwUDAf4AAAX7AAD9AQIC9vz+Ag4G/gry/gQE/f/9/wUBAQT//AEGAPwL+/34BQPjDwD69QcAAP8E/AX8BAEC+gX8AfwQ
AAUB+/kA/f3+AAMC/wL6/AEF7/7+AAsEAAzxBAQE9f/+AAUFAAb3AgQCAQD+/wL2/QAA/wIFAf3+AQT3AfsB/QID8Pf+9P33Bf7vBAn/AgcBAPsEAfoK/Pf7
6QD1/g79AQv0BAQGAP8CAQEFAAP/Af/8+wAC+QL+BQf4Cf7++vz8AwMA/AEB/AIHBPwAAAD6/vUE+QEA9QD+/ATzAAUAAwEJ/wD//gb7AQf8BAME/fv//Qj5
AwH4AQQK+f//BAUO/gP6/QH/+gMA/gQF/wj9/vwB+gD+/wkD/wr5AQEF+AD//wgE/wv2AwEDEP7+AfUH/QAD/PcE+wP+APwJ/AQB/v3/BQAA/wD7AAEA/wAC
Df/3AAP///gO9P4N6/4A/hT7/w/nCgcE/v7+AAX//wX8AQIDDQH+APn3AfkI/QIC8f4LAgQCAgvoDQL0Bv/+/wD//fsD+/8EAvv99AT0/vz7+f4BAAH/AAEC
AP4A/v//Ev8A//PtAvAQ/gL+Bv4AAAH1APv/AQQDDP8FAO78AO0K9PvyAP/8/wb//wQB/QEJ7wH+/RMDABvtCAQK+hQBAvYPBQgMB/Xz9f8EAQT//gnuAwP6
DgYAA+4HAfYOA/3y/gMAAAAJ/wIB/vz+EAkK8/XnAwsMCPIABAAAAAAAAv8C/v4B9/8A/wv7AQb1BAQC+AEG/QP5AgvyCwL/B/3//ADwBPsE+/8J//sA/Qn0
AgP4/wQIAAABAAMBAAP+AQD/+QL8AAUN/wf7Av8CAQD+AAEBAP8BAAAB5wH4/BQGARvwCAEL+QD9/wb+/Qz4AQMJ7/kABREFAQjwAAUH+gIA/wcH/wn6AwAE
Evv+/ffkAOwM+AIJ/wAA/gP5AAL9AQEE+/gK+A70BgnmCwP8/v8A/wP9AQP9AQIC/v34BAYI///yAgEGD/7/Af34/vcI+wADA/4B/gb4Af/8AwIH/AP+AAYG
AAz8A/4DCv8DAfj7BPcKAv4AAfz/AQX9/fv++gAC+QcA/v8IAwf+Bvz8BgT/AfsAAf0IAfz+8Pj5/x0GAhLqCAYPB///AAD3AvoDAAL/+wD/AAMCAAX+/wEB
+/8AAAf+AQT7AQEBC/r//QPt/vv//wYGBPX9Bf3y+/EG+AUB4/MB/x/4/Bfi/wgOBfz8///5/fYE+QUA/AQCAPsCBAgEAvwBA/TwBRX+/wMA8QgZ/AHzBggK
+wQB9wAL6QX3/w4QBhX7AvoE8f78AgoFAQr0AwMD+f///wkCAAj4AQIDCPj8/wXv/vkE+QQOFPwAAPj0AO8K+gMC6fwBAhYR/hXmAQQA+QQE/f4GAAf5Af32
BAT2AvoR/v8M//7+AP7//wT5AQH7AQIGBP0A+/z2AvgB/P7///z//wX//gH8/gUFCgL+/vn6AfsN/vwH/f7/BAQI/v3+/QAA6f4E+hD9ABXyBf0G/wAAAAIB
AAH+AAAA9QQA+wYGARP1Bf4ABAn0+f4G/vAS8PEG+wb6/gAAAwoHAvsI//v+/wb0/wH5AQkHBv8EAvr9/Pr8AAP4/vwABgAL//z8/gH5BAP+/v39AAMHBP0F
/wAAAAL/AAH+AAEBBfr/AQfz/vn8+gQF/Pr9/Q///wn1/gcJ///9AAn//QT5/wEG/f/9/wME/f8A/QADDv4AAPj2APEN+v4BCQABAPj5A/gJ//0AAP0A/gn6
/QH2/wQF/AD//gL8AAH9AwIBFv39APbt/+kQ+gUH+/7+/w4A/Qb4/QEJ+/7//wn//gb2AwUC8v8A/wsHAAny/wEA9vn5ABEE/Qb2BQoK9PoAAAz9/wjxAgUE
BwL/CPcMAfUK9ff3+gD+AAj9/gD5/QEE/wAB/QH4AQL6AgD//P0ABQcFAQD6/QD/+/8BAgEDAQL7AAD7AAADAP37AfsAAQD//PsABwgI/fb59QP+AwfjAwsT
9wAX7fkUAQf4CvcV/vwQ+fr9//z+Ag0GAAP6/AEIAf8AAAb/AAH9/gAD9PkCBQX+/QL2/gQE8gH8Aw0Y/Qv4/QADAAID/gUG/wT2/fv++f8AAAYA/wX3AQEB
FP0BAPfsAewO+gEB/f8DAAT9AQX3BAL84BT+AgQvBBgC/uv69gv6+AILAhEHAvYF/wH+//8CAAAC/v8ABf8BAvP2++4L+wP47/sC/xABARPpCAUDAP8DAAb4
AQL5BAIDBv8AAPz7APkH/wABCAABAPz5AfoHAAD///8J/ADvAQL2Cv/9+QEFAAYHAwvxB/75Bfn+BP4GAPgB/QP/APn7/Qf8/fcF9gULB/z7//v6/vQE9AAF
CfkB/gL2APn9/AcE/f/+AQL9//7//gEC5QcA9xAHBCDtEP0IE/sE/Pbq/u0B+f0AGwgAAt8BAOse+vjyCQEAAfUEAPcO/P79EAQBCu4F//cT/P35+v0A/wb5
/gD7/wQG8QL/CAgT/QP99vz++v3+BQkL/v/79wAFAQABAAEAAAAAAP8ABAAEAP36Av0AAv/6AAACAP4DAAH9AP789BLy//8V+wYE8ecL+Q8B//cQAw4KBPT5
AQIAAvwJ//0DAAD7D/4A//zyAPUK/AEFCgD+//v1A/cFAgX/AwEAAPgC/fgH+//9/Qj/AvsPAwYGAfr8+/4ACgAV/Pf+9P/0+AQA/wAK/wr4Bf34Av8AAP76
APwEAQIC+wP4/gMHAQz+Av0A+/sAAAX4///6AAQE9QAAAAoGABDzAwABBAP9AP79AQAF/vwCAv7+Avz9/vQG/QX+FQD/APL2AO4S/AD8I/8Y/enkB+4L+vH0
FP8NAPj0BvsF//f4+wEAAAUBAAT6Av8CB/8B//35AfwE/wEC+fwBB/sUAv/////4B/sABPz4/vgG/wP8DAAA/vj0//QK/f8B9gIB/QcFAAz2Av4A6gj/+A0F
Axj2A/oF9wQA+QEGAAAN+/r+CwH///f1AfkH/wD9+QH/AAYG/gr8BQEE8QX+Af8RAQ39Bv/6BQ4D//EDCOsLAOn2CP8A/vrvAfgH/v8K+QEA/wT+AQj5BgMB
Dv0AAPn1APEK+wEB9f3+AAsD/gj0AQQEBP0G//30AP38BwX6CPf/Af7+/vUA+AD+CwAAAfj8AvcN/gAABgD+AP76//oEAAEEBAEEAvr/AP0BAv35DP76APIB
AvMO9/77B//6/gLt++8J9f8R9gD7AAQG/v8A+v8F9vz//xUFAhDu/gEGBfr+/wPv/vcA+wcIBf/+A/kC//IH+QH8/wD7/wgCAAQA/gEH+vn/AAj8AAD6/gQG
/wAO+QcC9Afs+Pr49P0AAwoB/P33+gAG/v/9AQL7AQD/AAQDCP3/Afr6AfEI/QT+F/0ZAvD4A+8C9/fs8/4A/REIAA7pBAIFBQb3/gUOAAQF+fkF/gAGAP/9
AQH6AwD6BQLjBgoO+P0Y7QAX+gEH////AgT3Bf/4/gABAAMAAAL8AP8AC/EE/f7w/vD3+Af6EvECAAH/+/L+9gT6CP8A//nyAfcI/wACAQAFAPn6AP79BP/8
+gD+AQwHAgf5//4FAwAAAPv9/fgE+v/86gL+/hYKABTsAfwJ/AAB/wX/AQP7/fwB9gIAAAcHAAf7/v0B/gEAAQIJAAL8AP/9Bv8BAf/3AfsFBAMEAf4AAQQC
/wL+/wEC/Qn6APkNAgAO/fsAA/7+/gP3APz/+wEGAAH4/fzw//kN+gMI+RkJBOsRAgQFC+3eBQT6BPoD+fYK9PgHAv8A/wH6AQIA/gADHf8AAOjq/t4b+AL+
9gj+/QQIARP9BPoD+wcA//0FAAYGAPsCCv79/ADzAP4B/wQCAwAB///+//8HAf8E5vQH/Rr7AhzaEAv8+gH8AAUGAAb8AQIDBQgG//MOAOwIAvn4EvUD/ffz
AfEH7/v//AX/AP4CAAYEA/8D+QICAf0A/QL+AQEB/w3/AvUMBAIEAPbzBgIAAfkAAvwHAPz8/Qf6BvoW+wQL/Pf6+v4A/wgAAAf2AQEC9wUADf8R//YG8vrm
+Pz/AA0B/wX0/gQHDP8AAPf2AfQM/QEA9v79Ag4HAQj1/wMF+AMBAQcM/hL3BQADCgD/APj5/vML+QD/AQABC/YT/fMJ+P7xAP3//wb4AAH6AAQF9f/49xLz
/QP1AfwX8/z//xAAAQrwAAQI+f8AAAcCAQX6AgIFAPz/AAby//v+/wgH+f/+AAcAAAn6BgMHBvr7+gv3AgT8AQYKCgADAPv4AfsFAP7+HfoBA/Py/eEV8gD8
+v0EAwgK/gfxAQD+/QH+/wP7AwP9/wAGBfcFBf8A/fUD9/wB5BD/Bv4y/R4DAez0/QIA/wIFAAb8Af8AAAAA/wH8AAP+AgECAf8AAgIB/v/9/wEB4uv0BSEK
/RDo+gUV7u/4/SD8/w7q/Asa/v8AAAT+AAH8/wABAgAEAP78AAAAAP/9EPcAA/X3/+YH/AX19QAAAAb/AQP5/QD/+gIAAAMHAAf8AP//DvwGA/wAAvH+/APw
APD3+wzpAADsAQwM9Pz8ABYE/gvyAgMK+gAAAAcEAQn4AQAC/QD+AAIFAAb+AgEA+gQAAQEIAAr8Avz7/QAA/wX/AQT9/f0BEgH9APbzAu4T+v8CD/4CA/j6
APIJ+//5GvwAA+/t/uMY9gAA/P0LCQAOAQH2BgPuIfb+Ae/vA+IW9QgBDAAAAPn5APYK/v//B/3+/vz/AvsB/P398vwAABEE/w/tAgQGC/3///Xw/vkPAgkB
BQIA/fj4AvoKAP8AB///Afv8AfgF/AD9DBX9B+cW/gMl++7s6Ab6AA4N/RLzAPwJ8Qb8/QYP/BP4APkE//n+/wr0/v/2/gcJ6voA+xD1Ag3uAgQH/AAA/Qb/
AQf7AgAGAAAAAAD/AAABAAAA+AD8AAUCAf3+AQMD9wD8/wcDAP/8/wIFBA3g8hD2BvQL+f0NGAfx8OrxA/YX9/38DAIA//b7AvUL/v79/foB/AzyAAP1/wQL
Bv8A//z1AfkEAQIB/P79BAUG/wT8/QAB+gEA/wX8AAr5Av8CBQAD//v9//f/AAD5Ef39/fvqAPcHAQUI+v4AAAcBAAf3AgED/PoBAwb8AgX6AAEE/QP/AAQD
AAX8AQAA7v4D/g8FARHtBQMEFgD5BuwG/+kg8Pv6AAAA/wH9/wD+/gADAgABAAD/AQEB//4CAP387wDfDPr6AAcN+f38AAoB/gP1/QUH/wEA/AT2AAT8AwAG
/QUA//0B/gUF/vsA+wQA/gT7Aw3+B/0GAf//AAAA/vsF+wAB9wP9AgQF/wX3/P3/4fn7CRgX/g3u+AQIAPoGAv77APz3AAT5AwAA//v/AvoG/gD/+PMOAAvx
BwjsAv7+CPz/A/36/vED9wD9/vv/AwQA/v37+gH/7P0C/Bn+ARjkCQQLGPUD/gThAvP6/QkIEAD//vr1//UK+PwC/Q71AfsZAxEOB/f7/wD/AQAEAAAC/wAA
8vgAAAv5/grzAwcJ/P7/AAf//wT6AAIF+f4A/Qn/AQf3AgEECvwN/+7yBPL7CQLv9vL8CQkT/Pn09f/+Bvz+A//8/PcD+P8DEPwE//XuAfIJBAb8/QH/8//3
/gf9BfsJBQn/9fL4DAEMBPH96P8DARAIARPtCP4CC/v///ru/vML+wYEDP0E/v7wAvUC/AAAAwD//wH6//4D/f8CBP8J//v4Av76BP/3BwPzBQIF+/kJ8P0J
DQD/AvL8/u8P/f/98wEA/wkD/gn0/v0AGdwDCP7uBugG3P/3/Pf/BAwH/wD3+gcABf8AAQH7Af4C//8DAAAA/wP+AgP+AP4BAQAA+wj6Awb7BgEIFv8BAPDy
/uoV+wL78vkA/hH7AAvuAwcL/wAAAAEAAAH/AAAB6/wAARILABToBQUDEv4ABPL2AOsO+gH83/0A/A8E/grqBgv98wfy/AUKAAYG9vcG+P/wBwcI+fkF7/4N
/gsABe4aAAQOAPLwBQYA/vYBAf8KAvv+//T3/Bf0+wf2+gwT/wH8AAAJ/QUD/P8BAv8CAAD+/wH8AgH/7v0LAQkL/wrs/gT7Bv8C9fb7B/j2AQD19AIGAQUN
/xDrCwD0BP7/AAD5APsB/wMDBf/9APz++/UI+f0F//8AAAEA/wL9AwEBDvwE/fvwAfkDAAIB/QcB//8GAQgBBPr+AgD/AAD+AP4B/wABAPoAAAb3//35/QYG
EAQFAuj9//IR/vv3/AT8/fwJAQkDAfv/9wQA/gYCAhD2Bfz/AgAB//35AP4BAAD/9wIA/AYBAQ71AwAD/wD+AAEAAAH/AAEBFAAF//DsBfIOAwD97fcA/Rn9
/xfjAwQH+wH+AAQF/wX8//8CA/0AAAYAAgb8AAAC/AD/AAUDAAb7AQAC/gL/AAEJAAX/Af3++/4BAAX9/wP8/wACAf4B/wL5AAEBAAAD5PoF/B0QDBLpFAj+
/wAHAP36AwD5BQD26fz7/RQHCBLvCwMG7QcA/goPARv0Cvz/Av///wL9AfwE/f8FAAAAAAEAAAH/AAAAF/b9/frl//QL/gsJFPr/APjyAe4M/QUB+vj/ABL9
AAny/gQJBvwA/wP1Afz//wMFFPf//fvx/+cO+gMA//8A/wYBAAX8//8B+/UB+QL//gb1AgoF7Pr+/xj9/w7tAwcNBvULCe70/+j+AQfp/vwL/vv7AgD5Af/1
9gvmBwgf+P8E+fj+7gv7AAQUARH9AfoB8P7+ABML/xDsAQME+gABAAMEAAX6AgAAB/0BA/wA/vIH+wD8Af4BCP4B//oCAQT9AQH/APsGBAQGAwD77wD/AQwN
/A7zAQICCAMAAfX+//cL//z9Df3+BPj+/PAP+wP9Fv7/AO7v/+sT/AP/CwUABe4B+vUY/fn/Bv4AAP78APsG/AAB/gT8B/sW/gEF/v3+AgQA/gD9AAQEAfwC
9wAG/wD/AQHwAv7x+/72AQ0RAxL5AwIH+wkBAfwYARAEBPP2BgAA/v72APwAAv8C/wT4EPwk+/kM8vTz9P77+hkAARbsBQcQ2/4EAxMa/RzbB//48v8HBfsQ
/wTzBP3v8gr+8gIEBwz4C/j4+QD/AAb//QL7/wIC//8AA/4J/wH////7AAAAAAEAAAD/AAAA/v8C/v/5AAD6AwH8BAcAAfIQAfwN//jz/wEH/PryAwP6Bf/5
9v8CAQgB/Qb3AQAEAwX59vT6BgwJ//cCBQz59vb3AwkR/fUH8f0AAA0FAAvx/gAGAgACAP0C/gIBAf7/BQMAAvcG/vsK/f/89wD//w4AAA7zAwEH+P8AAAoC
AAz0AwMD9AMC/wQH/Q/2A/7+9v4E/gj0BAXuCQMCAQD/AAEDAAP///8CBAX5Af4KAQMK/PwFBvsH/vnuAe4B+wT18PT8AwoM/QLy/QP9+gED//4E/QL7AQD5
Av8AAAAAAP4AAAEA9AEBAgQSAAr4Av36Eun77gHe/+sX/wUM/Aj/AfcTAQgIAvj5/v0AAAf//wH5/wIDD/n//f3qAe0F+wgB/QABAAYEAQX8AQECAgAAAAD+
AP4AAAAA/QAAAAMGAAf7BQH/GQUB/OjrAO8a+/3+/gAAAAEC/wH/AAEA/AD/AAMC/wT+AAECAQf2+wXwBAUECAQIBgT//P4BAwMHAfsC+gX+/AEDBBAAB/oD
Bv8D+QToBQf9/v4J/v8A/wYC/gf2AwQC9AAAAA8GAA/wAgABDf4CAPXzAvEM/QIA/QACAAICAQP7AgD//voC9QrzBAMFAQkCAP4B+Qv2AAL0BAUGAQcA//sH
BQYAAv35BP4AAv0B//gG+/4C5ggCAQcQBAzxBfb97wADAQUP/grvA//8/v7/AAQAAAP6/wEBAP0B+wTuAv/4AQMGB/7+/f7vAfIJ8/8EBQAAAPz8AfwE/f//
9P7//wgDAQv4//8D5/n9BA8Y/hPn/wEJBP4BAPv5APwCAAH+BPz9BQX//vwC+AEH+wIB/wX/AAj2AwABBP7/Af8BAPkE+wEB/gAAAAMCAAT9AQAB/P8BAAUA
AAT4AQEB+AAAAAsFAAr2AgAEBAwBAPAHBgQQBPX6+AIA/wMDAAn9Av0D/+/+9grt+fv2AAgJBAD/AP3//vwF/f8A/wAD/gL8AAX3BQH++AD8AAgFAAH7AAME
8v0EAA0CAg3uBP8AEwX/A/MBBe8L/fv5BgD/AP7//vsF/gABCAAAAAD6AfwE/gEA//4AAAP+AAD9AQIC4xQEAfsiAxz3C/Pq/AAH/v/7AQbyBv/7/QQAAP8H
AQUAA/398wcAAAMW/xH5Afr3Av4AAAH9Af0C/AAC+vr3/AMMBQcD+PkG9wAAAAkHAQn4AQIF/Pz9/gcDAQIAAQIF+vn9/A77BQb7/QEMA/8A/wH4AAH+AQEC
AvoC/QXxAfr/+v8F+f4DAwEFBP8B//79AwADAP77Af3/AQD89QoAAQIbABL5Bvv4DQD+//nvAPEL/QABA/8AAAL9Af8C//8CBgAAAPv6AfoG/wL+ARAE9v4U
CA8MBPUGAvr/BQcM+/cA9v4CCwf7/vr5Af4MAAAHDP4B+vvp/vsM/gEGAP8DAf7///v9AAH9AQEFAP7+AgD/Av/75RYA/vojAxoFA+/7AgMABvsEAP0K/PsC
8QAC/Qf9/Q/xBwMD8Qz8/AUSBhj6CvoB+PkABAoK/AL2+AP9+gD//QgEAQv4AwEC+QUCA/0VAQb8Afn57goQ7/7yBx7sEvX19wL+Af8O/wQEAfn8Awb///oD
AAEJAfz+/QEI/vn5AP38Bv/3CwAAAPr5APYL/v8B/gD+/wQCAAf5//4E+wD+AAgG/wf5AAAEBv4AAP79Af0BAQL+/v8AAAMBAAL7/gEA/v8BAAEAAAL7AAH9
+PX09wbv9v32+Qsc8gD//BQGABLtBQMF/v/+AgYH/wL9/gEB/v7/AAcC/wT7AAID+AH//ggD/wj7/vwHBv7/AgX1/v0C/AICAAAAAAP/Af8B/v8B9hQEA+wg
AAUGAvDk6wP7ABQS/xfzAQAMAgAB/P/7AQP/Av4C9gQA/AMC/wcE+vsEA///AP74//oF/AAC+vv1AAwA9f75+gUXAv7//QD3APsC/QAF9AD//hAHABDzAQEJ
+vf6AQn+Agr3AQUBCwAAAPf4AvYM//7/+gAAAwQK/wj5AgH+Bfv//wP4//gF+wQFGP70APXz9vYX8wEM+gAEAP4BAgb3BgH5+wgJ//sDBQn8DPvyCQIC9fvv
CP4OAPcFAAcAA/kNAAII//z6//wB/wb5AP/4/gIEBvwA/wPyAfn9/wQCCBX6AOAaAvkn9+rx8f//AQsLAAj5/wIE/vj//gv0/wT0/gcICP8AAPv5APcG/gEA
//wDAAL7/wL8AAL/8f8AAg37/wXzAgEIAv/9/gj0/wP+AAMN/f7//wn8/wf3AgMEAQP+/fsFAAMLAfoEBgoA/+4PBQYPAfby+wT9AAUK/gb//v4B/AAA/wUC
AAX7AQECJv32APDq/OEh7QUH+/76GwMd+AIE9Pry7/z9BQ4X/Arx+gH/AP4AAgEA//7//gH//wMAAP0BAP4E//79BvgABgD3+/EJ+QQG+v8DBAIR/wf2Af/1
+f8A/gz8AQzzBAMFA/v/AAT4AvoB/wYHBwH/APr7APsHAQEBAgH58v/yBgYIBvoM/Qb///wEAwUFAfr7AAMC//kB//4JAPz7Df8A/vz3AvkIAAAEGfoCAPXm
AOkO+Qb+AQIN//EB/wEDBvzsBQP09/76APwAAvgW+//9AAgG/gT8/QAICv73BPoC9PQK9wEC9QP9AwkP/gv8/vwE8gIFAAQBBQ/1DAEBCAMDBfQAAvcO+/cB
BP8A/gD3AfwD/gIE/P/8/wj+AAX8/gAKCPsF///0//wC/P4B7gP99xX+Ax3uCgMS/P/9/Qv//gn8AAMNBP78/QL4/PwC+QUK/f4AAAL9AgH8AAT/9vz8/xD+
/wr4AgQN+/8A/wQBAAf6AgEB+wD//f74AP0AAgIA+Q3vA/gZCf0J8vz//A3/+PoGAw8EBPcA9wn8B/4a/gYE/v37/f8A/wb+AAT5AQECBwQDAPEAAfgNAfz6
9wUAAgINAAf8Av79BAAA/AD+AAT8AwEAEAACAO/5BPIL/f36A/0BBAEHAfz9/QH99gIAAgYL/g35//7/+v4A/Qr/AAr2AwMFA/8CAP/7AgD+AwH//wAFAAD6
AwT5BgD7APsFCPsI/wT2/v36+gAAAAoEAQz0AwECFPf5Afno/OAW8gcO/f4GAP3+AAL2BAH5DgD/B/T+AOwS9v/9+vz+AAT9AAX9AQEGCfv4BQQG8u8H8Pj5
BgEA/f76AAECAQEBBQAA/f76AgADAAAEA/r+AAb6+vf9+AUEC+/7+AXrAfcABRMNB/8AAPz4AfkGAAEBDf8FAfX7AvUJAP32//kC+xPwAg/rBgYMAP8AAAMB
AAH9AAAB+AD//Q77Ag3yAQAI/P8AAQkEAAb2/gAC/wj0A/0PBQgNAfQH+Qf//gIAAgoBB/sEAv38AAX4Af//AAMI9AD/AAkI/wb7/f4FBf3r8AL9CP0c/fIX
Bwb+//UF//4LAPz7Av7//wX8//r/+gEADQD///v3AvgJ/v4D9/4AAgsLAAj0AgICBgAAAfkAAPoJ/P7+CgIAAPf5AfcJ//7/9gAA/AcEAgn4Av0DCgAC//n2
Af0LBQP9BwEA//sA/v0F/P///P8AAAT8AAH8AgED/wQAAPsOAAIEAf36AgEA//8AAAEBAP8A7gL9ABISARXzAv4H/v4AAAgBAAX3AAIB+QQL/PUaAhAEDvTw
DPoQAOL/AekQ/fvo9P8AAAwI/xDxBAEDCgUC/fP6AwAJBv736hPzAQQoBRsHB/cIAQL+Af0F/f4E/wH9+///AQgF/wb4AAAD9gAB/REEAhDxBwMJCQD/BPsA
//QL9/78BQP/APkFAP0HAf789f0A/AcBAQrzBQMBBv4J+fLrBv/9Bf/1CwP/AfwFAP4I/P38/P4AAAcCAAf4AgIDAAABAP8AAf8AAP///gAAAAIAAAL8AQD/
9gcKBe0PAgQCB/XpBP4AAAL1Af/+AwUB9gP/BBAV+wj4+Pj8/f//AAYCAAX7AAED9/8AAAcC/Qn4AQAD+AX/D/wh+/4A+fzs/QIEAf4IAAX6Av/4/u4ACO7r
9ukJ9gn7Bf8MAOr4//cCAfzu/AD9/wL7AQAEAQMCBP7+APv5/vYI/QQBDuz7/gfz+vYJ8gUL7vr//h79AhHoAQUT+/8AAAMEAAD8AAH+//8CAAH/AQD+/wH/
7gj6/gUPAQ79A/8F7/8HAAwIAhHoCQH5////AQQAAAD//wEECf39APn4APAI/QcA/BEB/e8WAwoOBPL0/wD9/wT/AAEA/wAFBgEAAPn8A/oGAf//CQEA//n6
//gK/P8A/P8NAAD8AgnvCwDwA/r9/ADiBP4IBAYMAPz//wX4AAH8AQUG+PkAAQr6/wLzAggE+v4AAAX6//74AgUE+xP+AfIW/wMO//Tz8Qj+/wQKAQz7BQAC
CQAAAPf4AfUK//4A/wQA+/0CAAYA//v8+wMA/AIEAQv9AfwAFM/y3gDF8uQD8g8NB///AP76//QF+f4A/AABAAQD/wX4AgABB///AP77//oF/AACBf0CAf0A
/vQG9/36//8E/vz4AgH8AwD8CP8A//36APkG/gAA+v//AAL/AAT7AAEC9gAFAP/6/P/3Af/8C/cC6vfk/QDsCQf4DvkB9+3jAfcZ9fL0B/0A//34AvsCAQL/
DAH/APX5A/IN/PsB8/kAABL+/wzsAwcKBf8AAPz/Af0EAAH++AAAAwIM/gT7AAH+Ev4D/e/jAuUN/AX+EQAK/vTzBPgLAfzyFv4I+vHlAfIIBAT8/PwAAAkA
/wX2AQQDBvoG+f3kA/z+BgcE/f/5AAv//QT/+gELAP3/AAb+AP/7AAQDEwH/A+nv/OMe9AH5AP36BPwK//cJ+v0A+v8AAAUAAAH6+//+AP4AAAEB/wH//wAB
BP0A/wD5///+AQQCEf////j1AfIL/wEBEgADAPL9AvES+fr5D/3+/vfyA/UM/gAC5vn8/x4DABjlCAgP/u7w/AwE/Pz/8wITBf4AAPz9AP0FAQIB+/X99gn1
AQn2/AIKDvwCAfny//IM+P4EB/z6/gP3A/4DAAcFAQUB+QMGAAL+A/v9/AP//gEDAAUAAP4A/wEE+wP0AgX4BwECAQAA/wL/AQAAAQEC8fr8ABkGAQzw+gMO
A/4BAAP8Af78/wEA/QAAAAQCAAT8AQEB/AABAAQEAAb4AQD/6QQEAgMdARL5Avj4/v4AAAT/AAP6AQMC7fgHAgsF/g3wCAT6//4CAAD8AAH8AQH//////wH6
/f/9AQIF/wABAAEAAAD+AQABDfr99//iA/UK/AULDAAAAPr5AfgHAAD/8gH//wsL/w/xAgAAAwECAPr+/f/+A//6CPsEAPn1AvP//gT4/QL/AP0G/wQAAP78
9QH9AwQUAwv9Av0ABwD9AP7/AfsI/f8EA/YE/wbuAvf8+wIDD/gQ+u/tAfADBQvp+f8B/wYB/wn3AwED9gH7/wgGAAj8AQIF8voE+QT2AAbuCgX79fwAAQ0G
AAP3/AECC/n8/wH+AvoE9wcHAPcKAf77APv7AwP4CAAA/gD3Af0DAAADC//9B/YD/fES9/4BD/7x/gAXAQIM+/8A8wn+/AIUBA4D/foFH/b//vTmAOMP9wgD
9gwG+fsEBRT1D/f3+AP3/AcC/Af9+AEH/PsAAQcC/wD3+wEAAQAG/vv7AQD9APn7AwAABP4E//4C/wD7C/8HAPb3AfcG//75BP8AAvv+//kF/f/+/vz8/wz9
AAn5/AQHAv0HAgABAfj7/gH6Bf7////5BAAAAQAG9Qf9BAEa/woAAfn5/RL+APQbAg4LBfT7Av8IAPz8/gH3BP35B+/++AnrAAL3AgcKAAH/AAEDAAIA/v8C
Cv4CAPr6AfgDAQL8AQAB///8///+AAH//AD6AAoM/gYA+v8L8QT/BAQV/Q/1APz5//v8+ALo//cH+AINGgH6/O/kBuwY/PsJC/8AAPr5//QI/gD/EgL8/vX5
AfMV+v4CBgT9/vwBAf4U//kFF/oB/OzoAOgWAAX8BAX+/f8GAwQK//oGBQEA/vz5AfwG/v8EA/gABOz8APD6Bgf77/z//hcBARPsAQILAf////nxA/gO+v8E
Af4BAAL7AP/7AQIBAwj/Duoj+fMU8vPoDv4A//7tAfcG/P8D8vz//wkF/gj0AAIC/f3+AADy/gAC/QIJ/gIAAAAEAQT/Af//E/b9BP70/e4F+QgB5+8M/A8J
AAjoAAr1Av//AAD8Af8B/wIABP4AAfr2/vUE+wD/+/n9Agv7AgD4AQgF9wAGAgAGAgL4+//7+fwK//r6Av7//vz4EfUP/e70BOwN/PzvAwIAAPr///wH/f3/
8u7x9QUI+wf0+gYOAvkM/wPwAPnyAwXx+wT9//4LAAMB/vr8AQgAA/MRAwEH/fPwBwAA/f4FAv8EAAEBAP8AAP7+//3/AQH+///+AAX/AAH//gEF9wMC/gQI
AhD2B//+Afr/+gr1AQL1/QcH+AMAAAIIAAr9Av8AAfz7/wH1+/0G+gEP+gD//wcEAAr4Af8DBgD8AP4A/wEEAwQC/v8AAAQAAAP8AQEB9///AAsIAAv1AQED
//sBAQYCAf/6AAQAEv4P//TuBfUEAPvy/v4GAAYE/wb0AP776wX/BAcT/g70APr87QkH9wMIBQz0Bvn19v8G/wYAAgf4Af78CP7+/vz6/fkD+/8D6fYP8Qbt
AgX0DAcB9v7/AAb+AAX0BgcCDfYB//rw//ME8wME+vIJAQnp/vrnAw/28QEG/wb9BgvyCv77Af0AAAT3APv/+v8E9vr+AgALBAL8/QL5/P/+/wf9AQX+/f8G
/f0CBv8P///7AgP28wX//wkFBhL6CP8EAf8CAP39AP79AQD+/P4AAAcAAAL5AQMDIP8G/efsA+kU+/n37AX7/wcN/BTsCAICAv//AAL+AP8BAAEBA/sB//zv
//QDAAcC6P0B/RYC/hTjBQMIA/4BAP39/v4A/wD++f/+/wz+AQb3/QAG/fH//Af2AQD9+gYOCv3/APT6/fER+P3/BAAEAPr8Af3/AwD3DAb7A/T//PkNAvz9
APn4/xH9AAX2/gcN+wMA/PwCBAgFBfwC8/8A/wwEAA/xBAEG7Pz2/xQG9wP69AEUCPwA/fn3/vQC/gIC9wH5BQcTAQz7//397h75Bvw2BBMSBOj1Ef7/APPs
Au0T/wMG//3+AwUG/gD8/gEADAMCAfMAAvoOBf35Af74AQUA/AIF/QQM/gIC/wQDBAv5CgD4/gAAAAMCAAP+AAAB9wD//gUFAAf4AgEBCP8CAP75A/kDAQH9
9Pr7/xIC/xL0AgIO+AD/AAYHAAn6AgICBP8DAP76AgD+AwD+9PQBBQQK/v/19wf+7vf9CA0O/Qnp+gj+BwAABfgF/vcK+v79AgAAAAL+AQAA//8BDvr9BfL9
++QM9AT3B////v73APcC/gEE+gcA//0LAgoBA/r87/b9AR0H9g3vAQwM9goBDPsm9gP9/Pfq/fwA/wj0Af/3AQYBAf8AAAEBAQH9AgIBBgT+/wAAAwECAQIF
BwMD/vvvA/kJ/fsCDvv7/wXt//QG9wUNCv8AAPr7APYH/wEA+/8MAP39AATwBgDyCwIAAPb8AfcM/fwB+/z/AAz9AAX2AQUH7AL/Bg8aAg7v/f/7//0GA/r+
Afr9//34+wD+AgQL/wf7AQD/+f/9AQYK/wf5AAEAAv7/AAL7Af/+/wMCAgL2//kJ/fv8/AEFCv//A/gCAPQK/gP8AgD5AAT6+wIA/AEK+AIABQMNAAX/Av/9
++Qk+Rbo7w3ZD//t+P4EAAYGAQrxBQH85AMCAA4S/xrpCgAA//8A9wH2B/z5AwIC/wAAAAIBAAX9AQAAC/8AAfv5APkI/gEABP8C+Qb6/QP5BgHx+QAAAAcF
AAn5AQACA/8EAPn4Avr9BAH3DfsC+/fs/+UA///9AQEACvoV/foD/f/0DfwA/fn1APYB+gD9+P0AAAcF/wf4AAEC/wYAAAL/+vz++fv4AgoA//YPAwINAPf9
/Q3///ERAgUOAvT2CfP8A/zx//UK+gcF6+7/+xP3/wTrAAkF7O7z9hIEAA7uBgcN5gX2DBEa/BD9+f4EAQAA/wD7AP8A/wAC/f8A/ggCAQj3AwAEAQAAAAAC
AAAA/gD//voAAP/0/vYA/AUFBv4E+gL1Af36AgMECvH+CQUA+e/+9Qr6Av/9AAD7/vgH+QAHBv4AAP/1APkF/AAGB/3///32/fEK8/4FHfcKAPPqA/AL+fz5
AwAD/wP5AAL+/v7/BAACA/4E//8D/v38BgX6G/Un+PsK6+/mCf79Af8E/vsF+/8BCgT+//v6AgAJAgEC8Af6AAUJCwACAPH6AP388grrCPgA9vkVEQYC/urt
Au8Y/f759/8AAAYAAAn5AwAC/f8KAPry/QLxB/72APoAAAr3AAL6/wMH+gP+/f0LAAj9AP/+/AMI8wzz/Q/xBgMG/AIA/wMGAAf8Av8A/QACAAIFAAT6Af/9
+QYA/AoAAg73BP4F/fcA/w35+wz2AgUN9wP+/wz7AAz1BQEO6/r1/xwS/hvrBwYN7v8A/xAH/xPuBgMFB/3/Afz4//cE/gQA/P/+AAkD/wb6AAIG+v8A/wkA
AAn0BAID+wwE+voEBAsHBfP9Agz79vX6BwkMCPoGCgQB+/z4/vwLAAAA//wAAQX9/vz9/QMBB/f5+gjr//UF9gQOIAEG/eXpBeMT+fny/v7+/wf6/wH/+v8J
Bf4GBfwCAPsE+vz++QkC+/0EAAj/BPz7//f08wXpBgYCBAEIAPsB/wLzAff/+QEG9wr9AP0QAggFAvj8EQD9/vj5AfMS+v0FAQb2//0H/f4P+fwFAAIA//oD
/gEF/f7+9f0A/xAAAhDsCAgI9f7//wv7AgbzAwQH9AcD/gEWBRL3CvrzB/38//nu/+8L9f8O+/sDAgwBAQjrAwL+CAACAPn6APcH///+AP///gX9AP/+/AEH
/PwAAAf//wP6AAMDBQb/AfoE/wAG/v36Aef8ABD1+wbo/BIJBf4A/wH3//wA/wICCfwA//71APcD/wQB6Q8B/vkcBBMABPP7Cf4D//j1APME/P/7AAEDAP39
AgP+Bf/6/QH/AAEG/wUBAP4CCf7+CPgL/voC+Pz29v4AAAoF/gf3AAEGA/38/wcD//8C+gEHCP7+/AXsAfoBAAILCgH//gL1AvsDAf8FAf8F///+Avz7/fz5
+v7//g4AAQj1AgMHB/v+/vn3/vMN+gD/Bv0A/fn+/fkG+QD+Bwr8DO0e/fgO+PLu/QAA/gcJAwb9BgAD8P7+ARMM/xHvAQIJBvH48fz5+wL89P8I/QX///8J
AgUB/vr7B/8F//r3A/cEAP/5Dfz+Af0AA/UI+gUD//8AAAT+AAH8AAIC+AgB/QAHAQ39Avr9+P8D/wgK/wzrCQD6Bf7////5AP0F/QEF/P/+AAgD/wb6AAAF
/AAA/wYDAAb6AAAC/wAG///6Af/5AwD7/gAAAAMCAAb+AP8A/AD++REFBQ36BAIA9wEA/wcL/w72BgH+/P0B/QoBBAX2AQIBEgL9+/fqAfMQ/f8HCAH///oC
AP8HAQD+//H/Aw/3/fv1+AgNAv79Df8U+/cG+AH+AP3+BwUL/Pz/+gIBEQMAA/T9AfAOAP/5CwUBBPUFAPAL/Pr18wAABwMY/gr2AgLwEPT9CfsB9+oL7wLy
Cf8BAPz5APgFAgIA/AQI+fv7BAryCfzwAP8AAwAG/PwA/AL7Agb+APsHAgYKAPkCAf///Qb8AQP+BQIJAwD//gT8AQICAAAIAPsCAAACBPsI+v38DgMBAev8
A/AT/P724PT+/iMB/x/ZCQ0L+/z6/xL6AAn2/QQN7w71+wMPAQwM//YI/f4C/wb7AAj2AgECAQv2Af4T/wEU/PcH/P8E//7+AgH6BgL49P3/AQ0KAA7zAgQE
Ev0R/PjqBfX/Avr79+8C/xfqAQnvCg0U9v4A/gv+AQz2BAIH7Pz0+BwJARLyAAYU/f//AAIAAf8A/wEC//3//wj7AAL6AAIF/gMAAAAGAAb/Af7+/P//AAgC
/wX9/wEFAgP+//z+/v4G/P4A/wAAAAIAAAH/AAABCgD/APX4AvQO/f8B+PcF/goCAwD3+/78Dvv8/P/wAPoLAQIPEvkE8v3rAgcAAP4F/P/8AAgE/gX//QEI
+/zy8xT/BA//+gAP//sC/gX4AgD4AAMDAAAAAAAAAAH/AAAA+Q0A+voRBBAEBPT6///9/wX8/AH9/AAEAQb+/QEEAQb/APz/9v/+/w0EAg3xAwQC/f7+AQYB
AAP6AAID/AT/AAQK/wcAAf0A+gAA/wcFAAn3AQAB7hT88vwTBxQA/vT2CgAB/vv2AvsDAwL//gQAA/gNAAID//v27yX+7esaCB0SBuXzAAD9AAQB/wIC/wAG
EPr8//fm/eYL+gcM7AbtAQEO/wX9A/gLCwEB//3yAPIG/f/7Cfn//QDt/fUD+AYK+//8/wX7AgEB/wEM/wf+//kIAAMHAfr97Pz/ABcI/xjmBwcG9vvuCxUU
/Pr+/AQCF/AIB/fp/uMF+gP6/fgAAQb6/v/3/gUF9Pz9+w/4AA30AQQO6Q76/wwdAQ36/PUA//kE/wnrAwLzAwX//P//AQkC/wP4AgMC+fv/AA39/wTz/gMG
/QD/BQAL/QD//f/8/v8AAAQBAAT8AAEC7vXyCBgY9wX09AUOAAP7BvsN+/kJ+v4A+gz/AvQUAgcJAfT0AwAAAP7/AP4C/wAA/wD/AAD8//wD/f4BDPv8//T0
//YL9/wIAf8AAAH8APwD/f4B/AYA/wAIAQcAAfv++wQEA/kN/wf/Avv5BP///AH3AgL7AP4GBQD4APn/AvwQ/gIG7gf8+Q4JAxT5B/oEAAD/AAL///4A/f8E
AggA+/39AAMBA/0B8AL5//8UBgQE+fwB+fz/AAr8AAX8AQQIDAACAPv4A/gJ//8C+/8AAAcEAAf4AQAC/wD/AAIE/wL+AAEADwD7APT4A/IP/AH+DAAAAPP4
APMO/QD9BP4CAfv6APcDAQT9/QADAQIC/wT4AwD9EPXy8QjOA/EN+wkQFwAA+PTp/+0U9/wG/P8AAAUC/wT6AQAB/wD/AAD9////AQMABQoA//QHBAASAPj9
/Q3/AfcWAAYFA/f2AAIB9gfzBQH5A/oGBAD/AAD/Af8GAQIDBfr++fz4/v4I9gAJAv//AAH7/gP+/wIC+wj9/gAUAAsG//kBAgL29Pn6/wkDAwwH7Pz9/Rr8
/BLqAwMV+gMAAAMIAgj+BPv/BQsABusSAfoS//Xx+v///wT4AQD6AgEEBfsHAADqA//1CAf8CQAAA/gAAvUK/QD7AP8CAAb8/gD4AwQE9f8F/wb/AwP0AwL/
9wMEAAEJAw3yBv358Pz8ABcE+xHpAAQO+wH7/gUB/wgAAf8I/gT8/wII/ggB//wCBQMB/fr9APoCAf/6Bf///wD6AP0F+wAG8/v//BT5AA7uAwQLAQT//PoC
/wAE/vz9+gP6/gMK/wH+/AH9+vnvAg8I/Arz/wwH8/7//xABABDyBAEJ//4AAAP//wD8/wIABP8AAP/+AP8BAAIABfX+AAnq//b6+wgN/Af/+wAEAwz/BPoA
EwT//Pz7AQAK//r7HfwK/vLkA+YM/v79A+L89w7t+fjx+hAO/P0IAPr+/wX2BgH1AQAA/wP+AQL/AAAC+fwA/hD7AAvvAwUJ8gX/AAITAhD9A/r8/wMAAPwF
AQEDAP38Ff0A/vTm/uoO9/4BBf78/P4FAP4B9fwG/wD/AAMCAAH//f8A/gD9+wMJAQH+/f4G+gX5/QgP/xHzAv8F9/8C/wsIAQ3xAQIA/gIAAAMEAAX+Af8A
AwMA/wAMAQL8AP36DQD/APXzAfMP/QD/BP8AAP31//oEAAIBAvn8/gEJAvIA9gD+B/n+/wDyAfIG9gUE9v8CAAYDAQn2BAD++PwA/xgE/hHv//0P9fwC/w39
AQT1/gEDAPkB/Qns/gf0BgYC/f0EAAP7Agb2BgL/AQMA//7+/wICAv4C//8AAwAHAAH+AAD8A/f09QPd/+4D9wkT5v//ABML/w/rAAAF+wT/AAAIAAcAAf0B
/QD/AAH9AQH/AQEC/Pz9AA0C/wP4/QUI/v//AAf//gL5AgMEBf8AAPz7AvsE/wH//wQC//wCAAX8BP/5/v8E+/4CAAP2BQL4/wEF//f1APgAAP/5DvsD/PTp
AvYE+/7/BP8C/QHyAQD9AP4DCvz9/ALpAvYF/wQLBfz+/AbvAQL9/gQJ+wTb9x4M7wsA8gIc8P39/RQJ/hL5BwUNAQD//gAAAAIAAQECDgAA/Pfq/vIM+/8E
Dv7+AvH5/OkR9wP9CQAA//rzAPYI/gEBBAAA//76AP4BAAEB/QD//wgA/gf5AAEE+P79AwAHA/4A/f4A/v/+/wj+AAT6AAAHDwIAAO/5AfMU//7++wIDAAH7
/gX4BP/9/QL/AAMGAAf9Av4A7x72Cfcs/RIG++T9+QIAAQEIAQMB//79Bf8B/QTyAgD7AwUEA/gL+QHtBfkGBwEECf4CAv38/vYC/QH86f79ABgK/xrlBgUJ
/wkDAP0KBwgBBfz3+/76AAYC/QT+/gQI/wD/AAICAAIAAAAB+AAA/gn+AQr2BAAEB/0A/gH3APz//wMDHv0F/vbsA+cT+Pv8Bv8DAPsCAP0B/QD8/wAKAPr9
AQD0CP7z9AL9/AcGAxT7CgAE8wT+AAcP/g/4Av0CDAUM/er6+/ME7/jyDv8I/vPzAfAG/vzzDvATAADvA/T4+v/n8Pj8/AEE+wf6/ggHBwAAAfn//vkI//3/
+AMAAAoHAA75Av0E/QEAAP/5/vz//wIAEwEHAPL3AfUJ//35DwcBAOv4APsQCQP5/gAAAQQEAAT+//8B+QYEAQILAwz6Bv/6FwIBAPP0A/QY/f4C9vz+AAsA
/gvyAwUFAfj/AgIA/fr6/AUBBwMBBPYIAPsHAv71EP39AAPx/fcJAwULAwf/+/H0AQEICP77Av/6/gj//gEC+wQMA/z/AAP6AP4A/wMEAAr//vgLAQoGBPn8
/fgB/QznAAH2AwcLAAIEA/gOAP79Av3wD/sP8efbBeYIAAXxJvsL3fXIEOIS9O329f0CAAoBAQjxAwH5C////vzyAvsFAwMGEf8F/fPrBPMJAwP6AAoF//cF
BAQEBvn5/QcAAf0KAwYEA/r7FPoA+/ry/fIK/AAECgADAPr8APsDAgD7AQD/AgAB/QED/f4B9QIA/QoNARP2Bv8F9AH9/wgJABD1BAAF8v8CAAkDAA/wBgEC
//3+/wT3APoA/gMF9PsCBQ0GAArzAQX+9v/+AQsKAAn6AAAFCgj5EOQi+vEd8fbsAP8CAPz/Af/9BAD6Bfz8Af75BfgEAQgC+P//AgcHAAj3AgIABfz+AgAB
/vMC+wQD+/8AAAgCAAP4/wECBgb9/PXtAvkPAgAB9wYB+P/0BQUKAvwI6AD67xQDAgryD/4BCQP+/vf/AfYL+vwBBAABAP//Af4B///+A/8FAvcB/fcF/f38
+QMAAAIKAQj7A/7+/f8BAgAB/gD9AgD/8gUG/wML/wr0Bf728vf++x3tBhbnEQ8P/P4A/wf9AAf6AgIE8gH/AAwFAA7zBAAEAAABAAL7AgP8AwD/AfwF///5
Bf/0AgP08AUF+v/8/gz3Cv0B+f/9/wsFAAj8AAEJDwACAPb7A/gKAAD9+AP9Av4Z/QAC+fj5/u3u+Q31+wP2+AoQBQD/AP77Av0EAAP///sA/wn7/gH0AwMF
/fz/AAf+/wL5AAQF+fj+AAb8/fr6/AUBEP/+APr0AvYJ/AADEAL8AfgDAPYR+vv/AP8A/wb7AQL8AwED+wD+/Qv9AQn5AgEJ9v8A/Ar6AA/wCQUF8P36/xgE
/RXpAQMKCgcB//j4A/4MA/z////+/QXv//kB+QELCfwD/Pv0/wABAQIC+/39+w/6/wnz/wIK+ff7/wj5A/T/+QAFCAAEAPr7AfsCAP376gP/AQsQARHxBPwA
+AAA/ggEAQr2AgAD7wD+AgoMAQz1A/8D///+A/8KAQAG+/0ABv8AAAD7APwD/wABCQMEAvb4BvgFBvzz/gP/A/wMAQADAP36Bfz//gHrAPEF+gEIAwEAAP4B
//4D/wD/+AYI9vr1BQ33C/zz/wYH/fUFBvsHB/Xw/Ab/CPgZ/AAH/Pr19P8A/w4IAA/vAgAD4wYM9Aj7BhDqD/n9AAAEAPn8Af39BAH4AP8AAP4BAP8BAAD/
/QADAAIBAwP6BP/+9/4CAQcEAQP4/f/7+wD8/g0I/wv7/v8M/A7+/vERAxAQBfL5BgH9BPcA/vcK+/37AfwAAAX3Af/7AgUE+f38/gb0+QIH9AINAAH+AP8C
AAAC//8BCPz+/vz2//oHAQQEB/8AAPn3AfUJ/QH/7v7+AgsQ/g7tAQP+Cf///wD/APkF+v4B/wMBA/wNAgADAPv69PT+CgYU/wP0/wf2DPMA/wfyAAD//QkL
/f//AAb//wL6AgIE/gEA/v8CAAUAAP7/+AcBAv0QAQoABv349QL7+gwDABT7AwAOBgH///z6//kG/P4CAgH8D/oh+/oH9v34Cf0B//zwAfQF/gMC+ggDAPwP
Aw//CPr0/gIAAAEE/wT7AgH+B/f/AgH2//QF+QQF8fn9ABf/ABHoAgkL6/v+ABcG/xjmAwYJAwH+/wP9/gL9AgIC8AcFD/0p8gH89fXv/fv//w/5AAjyAQUJ
Bf4CAgAAAAH8AQL/7hAE/PMD+wgECP79BAMA/v3/BP0E//3+AAAA/gb1AAL9AQAHBwn8AO4JAf0V/fr69//9AAkEAAf3/wEECAIB//f/Af4K//v+/f0AAQgE
AAP3/wID+gAAAwQH/wf7//8A/P7/ABT2/AT3+/wP9/8AABAFAAv1AP4G+Qf///8QAQ0CAvn8CfkDCPQC9ewC8f/xBgX3B/0J++wC6u3vC/z8APf1AfAI9/4C
CgED+PD4Agf//fn8/gD+//0FAP0A+vv8Jv3xB/D5+PEk7vv/Bv//AP4AAf0E/gAAEQD+Aff7APQP/QL//QL8AAUK/wYC/v8GBv4DAP/6AfwAAf/7Cwn+AO8P
/PgU+vb4Dgj9BewN+/QR/fr3/gYDBPsQ/wIABv7z+wv69/UJ+/4G/PkGAP4AAAD7AP4A/QIB+v36AgcI/gP//QIE9P/8BAoT/gf6+PwC9gb/BP0Z+wEB/vv4
+v//AAQD/wL6AQIB//3+AQn//wP6/gEHEP0B/P3x/wUH/AYID/oC/vXuAfUFAQH9D/3//vft/+oM9wEDAfT+Awr7//4C9wgG9vwIAf78//v0AwP27RTy+AUS
/g4M9/wICwACAfL8A/cJAf/4AgQAAPwBAwMK/fwA/QEBCv0Y/foB/P3wEf8CAPr4//gI/P4BA/4AAAD8Af4A/wL/Av4AAAP7///8/wMC7wADAAsH/xDqBgL8
/QIB/wAGAAH///37+wACAQQDAQb5Af37AwEABPkKAPoG/f74AgH//v7+AQIDBAIB9f8BBQUL/AfwBgT1/QEABvwR/v8D+/72BwT8APUI/gER+/r5DfwA+vvi
APcGAgQK+P39AQgEAf/7+wMDDP8A+/vuAvUI/QEFDfD/AvXw++f/8gXz9v39AA/+/gn1/gQJCfgA/vXz+fMI8AQGB/0A/f7tA/kDAQIEBP7+/vvoAPUI/wQL
Ef4AAPvxAPQK/gICBv39/QIDAAAJ9voH/gkE//YHBwoDB/f35fn6BCEi/BXi/QEACv//Avb4//IL+wD+Dv4AAvb3APAN/QAAAf8AAAL9AQD/AQECAOnk+Bzy
/v72ABUh+QD8/wsFAgn7/wAJCPkB+QPi/vn3AAcH/AEAAgINAAb8AP79AP/6AAUC+wMC/QMD+QAAAAYE/wr3AwEB+fwAAAr+AQb2AgIEAv3//AfyAf7+/gIF
/wAAAAEBAAL/AAAAAAv9/gIHBQcIAvcD+wAA/gb9AAj6AgAE+wcCBPcLBAMGBPj29QUCBP4P/g36A/v0AfH2BhEK/f748AgL/v4AAAMAAAL8AAICFPwD/gD/
/PcH8/X5A/z6Awf4/vgD9gINAQP//QD7AgIAAgAE9gH//wMD/wT7/f8BBgEDAPX5//EI/gH6GPD/B/j5/uX9+Qf3BAIAAwEP/wf8BAD2A/n/AwX+AgT4BAcC
F/sLAOflBOIT+fvtCPj/+gD0APUB+gIH+/4CAA0FBBHxCAL8/AD8/Q78AAn4/wEO/vcDAgsC/wX2AAb++P3+AQgH/gH4/AEDCv8EAAD6Av8BAv79+/YB+wMI
Agn9CgT8+QMFA/4L/QX2Bf/29QoA/wEYAhH+Bvr6+////wkDAAn4AgIE////AAT//gD+/P0B+AH/AAALAAj6Av/9DAABAPj0//gM/f8C9/0AAQYDAAXzAf/7
+f0G/wX7AQbuBwP8EPz5Av4E+/UL9wUE/v7/AQX9AAL+AAIEBQH+/gD9/gIGAP8DAQD/AAIDAAT9AgIA/gMD/v4CAQb7Bfz5+v0AAAwA/wb0/wQFEP8DAvP1
/+8N/P/8Dv8HBPYAAe8H9PvvDP//APn7//IJ+f0AAAn+9/oCAgkFA/j+Bvz/B/0EAP0A/gP8Av//AAD8Af4CAAIDGgrr/esF+uoZ8PP5Af4AAQgA///9/QAF
BQL/AP3/AvsF/gH9B/8E//3wAvUB/f/8/QL/A/8K/wIB+/wAFv7/APL1/+UR9AH8Fv7///Ly/usR9wP+8/4BCgIf/ALz/P3v/P8AAAYAAAX4AQEC+wj7Bvsc
/QIL/fr9/PsE//0CAfn/+Pr29wAAAggN/gr3AP8AFfn/+PbS/u8E/QYM+fwB/Ano///3AwYHFAL2/P3rAvgT/fwICwP9APn3//UR/AEF/AAC/wUA/wL7/gAB
+wD//wP//f/9+/4A9/8CAAr/AQr2BwMA/ggAAPoLAgcIAPr68AL8AAUJBAAD/f4ABgAAAPv8AvgFAQP99//+AAoHAAr2AgEE/wMAAAIEAQT9Af/+D/v8/v/0
APIC/wUGD/34///yAPUL/gUP+hMAAPAaBQ8NA/D0FwH7//rxAPUR/P8N/AAA/wcAAAb4AgEC9gsA9g38/w71BfwGAfwE/wryBP/4AP8B8/7+BwYK+vz6+QL7
9QABAQoNAAf2/f0B//8AAAQCAAT8AAEB//D6Ag35/P779goF9P7//wb+Agn1/QQB9fz8AhQF/Any/QIHAvQBAgIEBP/9+fv4/P//AAkDAAb5AAEE7AD/ABEM
Ag/y/v4E/AP/AgAGAAEC/vz8/gAH//kHA/39/vf27vn9AREG/wz4+QUFAf3/AAP5AP3//wME9vwH/gX6CAb3C//47/4F/Qf5CAv3CgEC/fkA/wb6AAH9/AMH
BP8EAP34Af4ABP/9/f7/AQYGAAX6/gACBvf//wn3+vr5/QcIAAT1CAYL/f4N9/kD//4A/wf/AAX6AAEDAwD+AP7/APwE/P8B6wQADAkrABL6Af30BwME/v77
BPoI/Pj5DAP9APj6AfYX+vsFBvoC/gTwAf37AgcD+RDxAP4aAg4PA/kF9f//AA8IAA/xAAAC/f//AAYB/wX6AAEC+QUC/gEIAgoBAPb//wAAAAEBAAL+AAAA
C///AvX7AfQM/gH88An9BQUdAQ/7A/r5+f4AAA0EAA3zAAEECfz+AP/yAPII+wYHD/4C/gHxBvIG+v3++/8B/wYCAAH3Av/+CP0A//32//MJ/QQF9Qf//QcN
AQ77BP4H/QgC/fwEAgkBBfwB/v0A+wPmBgf7CAgL+v///wgDAAj5AgEE/P8BAAIBAAX8BAAB6wAECQgY/hP1B/n3/wX///oEAAkEAv389Qv38An6EBv+DPkL
1+73+yYN/iPmBQsQ7Qv57wsAAyL5CfgO+v/+/wYD/wX8AAAFAAAAAAD+AP8A/gAAAw0G+fEDCgcOCu7sBgUG//D5AvsKBPr4C/z9//z0//UH/gYECv7+///3
APkJ/wMICvsB/QLqBf8EAwQD/QoAAP8MBgsDBfz7EOn48ALoBfn+/g0B+wD5/xADAgn7AAIR4v78ABMN/xfuCAQJ+f//BQUO/gH4AAP8DwAC//b1AfEL/wL+
8P///gwJAA7xAwEDAvz//wX4AP0A/QIIEgAAAPP2/u8M/AH7Af0IAfgAA//6BQP0/P8EAgACAP37AQH7BQAF/f70Afn/AAD7Dfv9/v31//QG/AUH//v//wj7
AP36+wIE+gL+/vwDAf79BQQA/QL//gUB/wj7AQAC+P8DA/z9///9AAD5A/kDAAfwA/33AgUE/Owa7v34BwzwCwAABwAAAPv7APgH/gEC/gL8+wT8AAMB//8L
Afz/AAb6/v78/QQG9QQH/wEKAgn3Bvv4/PoL///yAv/uBQT1AwcIAPf9AwIFB/j2//kD/gXyAP/5AgUBAwEKBu8PAPoEAfvpCvkB+v/lAvED/wUG8P///hIC
/w7vAwMKBf7++wHyAP0BAAQI/fr9AAv//wL6/gQK9gAD/Aj7AAz0CQEB+PoAABH6AAjvAgcH//8JAPz5AAD4BQL69AoH//sIARb4Dvj2/QQA/gAHAgUAAf38
AAQBAP0DAwQCAfz8EPv+Be3+AeoR+QD3DAADAPf2AvcK/v/+AQD/AQAFAP8A/wAAEP8C//PzAfAM/wH7CvMI/gX3+Ov+7wn5/f7//gb9/wj3AwMDBv/+AAD+
/fkD+gAE/gAAAAUAAAX6AQEBBf0J/wP7AP/yBwL3FQgACeQI+OIU6/jsB/4AAP77/fkD/AL+7Q0EA/kS/Qr1BfvpA/4DA/X/+/YC+/71AAAAAAH+AAAA/wEB
AQIAAP4DAAABAAD+F/n29vfyBe8b/QAHAQT+//cGAwEIAP37AQABAAUB/wf+AP0D/vUB/Q7tAQLxAAkMBusE9ALqAfX7AAkIAAf7Av0LAwQN/fwDAQL/AP4G
//4C/v7//PMA+A32AxD4CgwKBAAEAPv8Af79BQH4AAAIAPr8AP38A//3+wAAAwIJ/wT8AP/9BAL+/vv8AAEHAf8C+QAAAAgFAQr4BAED+/8AAAcCAAb5AQEC
CgMAA/EIAvoOAf34DQv9BvERAPoK/Pn2/wT/AQEEAAAD/gD8Dv7+/fr8AvYL/gMDBQD/AAABAP0D/f8B7P/8/xAQ/RTvAQEI+QD+AAYH/wn6AgAE/wL9AgEM
AQIE+/z9+wEHAAsCAw72AfYA9AEFAA4AAg7y/foECPQLA//+Au74/Afw+P0DBgQSAf/5/gHz8/oA/hMGABHs/wIGAQAAAQEEAf7//gD+9v4AAA0FAAzyAwIE
GP39/vns++kN9wYJCgb7AvwA//sN+QAG7v3/AxYR/g/oAwMIFfgGAu36/eoX8f/zDQMBAPX6/fEN+ff0DwL///f+AfwNAP4A+QIAAAYMAQ36A/wBAwH/Af4A
//wF/v4C6f0CAQ8W+BnoA/7//wP/AAEEAQX+AP7//wQAAfwI/wIB/vv8DAAGAPT1/vEH/f79+AD/AAYJAAv4AAAB+P8A/woBAA3zBQIE9AACAAkF/AvzAgH9
6/wB/hQAARfnCQYCAP35/Qj3/voD9gML9foE/wvnAgv3CgMO3/f8AB0P/hjjAwgN8v79AQ8K/gzw/wMHDwMLB+wE+O8R4/cA+v4AAAcBAAf4AgIC/wAGAPj9
/wD4Av/0Avz/AwT+/vkF/QEIBxABAeYI//cc/PLyBf3//wL7Av0CAwQFEvUC//nwAOwF9wj4BP8E//74APcF+P39EPr+/QPnBfYEAAYIAQACAAD+AQH/Af8A
Avv+AAf9AAH9AAgHAAIAA/oHAPwF/v76AvsA/wHyAPv+/wQE/v4B/wn8BAP5/v8C/AAF/wL9Agf0Bf/8+wQA//wK/wgDBPv9/wcA//cMAAMH//r6+fv/ABT5
/wXvAQcG+///AQME+/wC+gAA/QMEAPwGAQb9BAD4A/4A/gP5Af0A/wEDAv8AAP/6AP8A/f8B8AABAAkJAA/vBwL+APwA+wX3APn9+f8J+/8AAAcAAAn6AgAC
BgMAAPwCAAICA/7+BgL9BAIFAP8H/AAFAfz+AAH2APYB/AMF+vwA/wf+AgT7AQQEBQQOAvX/BwICBPjvFf7/APHr/+IX8f4CBfz9/gjx/fr/+AAJ9gb8/goN
ABP5APwC7wH9ABALARXyBgEHDf8E//T3AfgJAgH17Pj7DhIm9wzu9QPx+wH/CAER/wD//v/6Dv0B/vvqAfYK/wMGBgP/APL3A/UP/v/++gD/BAcK/gb6AAEA
BhcBA/IMAP0c9On4Hgf6DNoA+9Al5vT0+wH+/gf+AQn3AwME+A3/AP0WBQ0HB/T++/4ABQcK/wL6/QH9DvAA6gff+v/6/QsW7fv8/xUS+w/t/wQD9gD+AAoH
/wr0AQEE/wkB//QPAgYHBPf3+AT9/wQC/gX8/fwG/ff+/P7u/P8I+QAMC/sA//3vAPIH+gQEAP3/+wjyAgP5BAQK+v8AAAoDAAf2AQEC+gf//wQEAgQE+fsD
/RHp/wce/QES9PgLBf8CAPz3APsA/wP9+wYA//oDAf0CAv0B7P/+/gwFARbuCQIF9vwB/gf7AQwA//sIBggBAvIIAP8JAfn38A36+gwOARYE//gKBfn6/Afp
/vX/AAUNE//9/PnqAvQLAQIF9gIAAAMK/xD5Av7+5v/6ABkM/xfq//8M/gH8AAMD/wUD/f0FDfv//fn1//EG+/8CB/8A/v71//0EAAIDCfcK/ffxBvcGBwL3
9AABAQwMAA7yAf8BAP8BAAP2+/kB9fwD6/z98Bfv/w/vFQsPBP0A/gLxAfsBAAMGAPL/8wbl/vX5/QUQ9P79/w4I/w73Af4GAf8A///+AQACAAEABAAA+wLs
//v/AwII/f8A/wb+/wX7AAIDGPf1+fDnBvIW+wgRAv7//QDv//8DAQQG+wn8+gEKAw8AAfsBAfwF/P7+A/YQ/fwBAf8AAAT+Av39/gAD+AP9+wAFAwYG/fsC
Awn+BfYR/wEO/ff6Bf0CAAD3APz/AQIB/wII//r/AQL8Avv2/gH9AfsE//8F/f4BEv8F/vPtA/IKAQL7+f8AAAgD/QX3AAIDAwD5AAH6AvsF/QEJ9fsC/wv+
AAnxAQYF+AUH/wASAg76A/j6Bvz1Bvn2/vL89gP59g4CCfMgAgQL/e7oD/v//vrs/+sJ/AYCDP//Afv6APUI/gIBEAAA//b2AfUMAQAC/P4B/Qj9Bgf7BAID
//8AAAX+/gL8AQIEBvsFAAD2Avr9AQH+DfwE+/nr+g729gIGBvv9/gX0///7AwYI9AD+AA0K/g/wAgIE9/n+AhUG/wz0+gALBQD//f7y/v0JAQMGAAIA//4F
AQMDAf0AAAEB/f76AQP+AgACBQD8APz//vgG/AIE7gUCAwIXABL1Bvv0/AME/wIFBAr6Bv/9//8A/wL/AAP9AQEA/QAAAAQCAAb8AgAB9QD+AAsK/gv4/gEB
AgAD/QD3Af/8AgD/AwACAAD9AP8B/v3/AAf8AfgC+wIKAf0EBvsB/gL0APz9/gQF+/v8/wz1AP3++gYJ9QT7AAcNAA78AP8F/QEA/wYB/QT6Af8B+/nyABQA
/Qn3/gsQ/vr/BAf5BPz9AwoCBgAD/vzuAfsBAgD///8A/gTzAQL8AAEGCPoDBPz5APX/AgX8/AMFBfkO/wP8Avzy9QQAAAUPAhD4BP0C/gL9AAIEAQMCAP8E
Bv0ABvUJAfUI+Pz1Cv/+AP/5APkG9/8HBfgAAAb2//f+/AUI+QAAAAgGAAv3AQABAv7/AAL7AP7+/gICD/L+AQDs/uYK9QkJAgbz9/8CBgEA9vf/////AAT/
AQL8/gED/f0F//sEAAD4AwL2AQDuAgsM/gQM9gESCgEACvEN/e0R8vzz8/0FAf78+v/z/v77AgYC9P/wCAL+Cv7//PwAAAn8AQT5AQQFBwL6AfcD/vcO9fsA
BfkCAQEC+/wB9fgGAQAAAAD7AP8B/v8DAv39AQMI/fwH8foJ9/sB/wn/AAv0BwYE+f4AAAgB/wf1AgIC/v7/AAP9AAT+AgMC8P/6ABQG/xLyAwMP+f8C/wf/
AQn1AwEA+fr8/g3z/QP2AAQSAgD/AAL/AAD//gACHO75/vPvAeYb9gL+9f3//xIA/w7vAQIH/v76/wkC/gL/+QEK9fD8DxAN9vj5+AzxBQIAAvcCAPoL/v77
9gMDAwUXAQ70Bfv28v4AAAgCAgj7BAIGBgMAAfQEAPoI/vv4+fYCAw/3AQDvAAgD/wUAAP4NAAQBAf38Cv4A/PrvAfUI/gIF/AD//wUCAQX5Av8A//8BAAQB
//73/wL9/wIA/wICAAH9//8A+Pv8CwUZ///+8/z6/AQAB/sS/PoD+v70AP8AAAP/AQD+AQEA8v0C/g8BABLzCwIA/////wf5AQb7BQECCfn8AQX+AvQH9wEJ
Ff8D//UA/ukL8vT08AECCgUW/Qj0AQH29goB/gIRARL/Bvv8AAEAAAABAAEAAgH/A/IC9vru/vT3/QMIBf///wD3APkF/P8DCv7/APX3Au8Q+P/+BQAA//z2
APUE/wAA+/8J//34/wL0Bv/4EP38APjyAvMP/wUH8gL9/QoC/gz2AQQHBAUE/vL9/fsGA/z0CPUB/Qj0+/b6+wD9+/oJ/wn6AQjlCgj6+wb//v8DAQgCAPoA
AwAAAPz/APwF//8A+AP/AAIJAQn9Af7/AQUE/v4ABQ35Cfz5Bf/+AP3+//sG/wMCI/v7AO3hAOIe+wcJ/wL+/AYEAQUB+/oI6v4A/REK/xbpCAQDAgH/AQAC
AAQBAf8BBQAAAf7/APwD/gAAAgED//z+BPsE/Pz7//4CAAP6AP75AQMB+gEG//oA/wL3Af30AAAAA/8E//8B/gH8Af0ACf8L/fcD9gH8DA/2+PIFA/oX/fQB
Dv/8+gH2AP0FBgQB/f4AAAYA/wT5AQMC//z7+gr5AQIA/wQOFPcJ+vfqCfYMBwX8Hv8F/+3mA+oR/f/6CQTk7gX9AwMF//UTBAD+APz7APcG+v7/BgEAAfwB
//oG/v/8+AUA/v4I/wb/BP39BgD4AP/9//wJ/f8FBwMCA/gGAPkL//v58wACAAgFABHsBwH9AgoA+Pn4AwoGBfn/CPkAAgD5//v7BAcDAwAA/gL5AwL+BgMC
+/8AAQcH/wj3AAEAFPn+APLn/uoO/AgEBv8CAP/5AP0AAwL/+P8AAAUF/wj2BAEA+vgB9wH5AAX49v0G+/4A/gf/AAj2AwMDBgAAAP36APoE/P8CBAD//gH6
AQABAgEDAwAAAP/9AP0BAAEBBP///wH7Af0CAAID/QEE/AP6AAn1BwD++gIA/QMBAQv4BAABDAEA//j0//QN+/0DAP4AAAL7/f7//gIB6frr+RUKAyT0CQQV
/QYAAPsMAQYBAvr5/AQA/QAEAgj/Av7//fsD/gj0AP/2AQUE9gD/AwIP/QP+/f8BBgX8+f37AgUGAgAI9f8C/Ar/AAr2Av4C/gAEAf8AAQH9A/78Av/////6
//sB/AEC/APvBQUM+vsG/wP+CAP+AfUEAvsPAgD7+fn7CQUH/P79+woAFg78++AE//Ae/PX6A/wC/wb3AP37/gIDEf8C/vXxAPIM/wD9/QX9A/8PAAYFBPoE
7gf/+goK+xX3Bf////3+/QXxAf4A/AIL//4ECgAH//3/AAPz+PwA/gr3AQH3/wMFAv8A/ATzAf/9AAIE++7s6QcD+AT88QEKAAP/AP4EAAEEAP3/AQr//vYA
Av8M/vn89v0AAA8CAQ30AwEI8/3/AgwO/g30AgIC+gAAAAQDAAb6AgEA/f7/AQX7/QAD+wAGBQAAAPz+//sF/f//BAH//vz1BfgJAQADCwD/APr7APgK/gAD
+P//AAkF/wn2AQIC+wAB/wD8Af79AAEABQUAAPYG//sL/fv7AgEBAAACAAH+Af/9DP////z5//gEAAAACvz8/gD1APEF+QQI+wEAAP4EAgL+Av/9+AAAAAYD
AQf4AQECBwAAAPn8AfgI/v8BAwD+Av4EAP4G/QD+/P8AAAX9/gT9/QAG/QcAB/sf/gD3AffrCAHw/gIEAwYH/foG/AP+AQEJ/wUD/v8B+voLAQfuAQD2AQD6
AP0BAAX7///5/wL/Ff79APzrA/EP/QEH2wT/8xoRBSXtDQANCv//Avn+AfYL/gH9/wMB/gMBAAT9AwAA/QgD/foCAwQEA/v7/gn9A/cVAAMR/vj7Af8A/wL7
AAD+AAIC7QP//gsEBBbvA/wF9QD89AoDAxL3CAcH+//7AQoJ/wj/AAEH/v8A/wb8/wH6/QAC/f4AAAUB/wX5AQICAgr/APcMBAYKAfj4AQEAAAEEAQIB/f8A
9gT+AAEHBAUCAQAF9/sF/AL5AP3tBAb39f0K/vz8AgTtCgLx+/79AAn7/gP7/wQKAQEDAPn+Af8CAv/7Fv8BA/D2/e0S+wD8+v8D/gb7Agv2BQED8QT/+wwI
/hr5EP8OBP4AAP39//oDAAP/AAADAPsAAQEBA//6AQcR/vLt/wL9C/zy+QMCAAAGAAX4BP/6CAH8/vf2//MQ/QAHEgIG/fPtBfYHBv/07AH+/A8DARfyBgAN
AQACAAL9/wD+/P8DCAUA9vPrBgIYB/0G+vABCP77Ae39+Ab8+v7/AAoCAAj5AgIH9v73Aw8P/QX6+wQFBQIA/vz6AP0F//0B+/4AAAb/AQX4AgMABf35AQIH
APcF8wH9Ff38AvX6AOsT+QX+DfD6+xHcBe4E8QYZ/wL/Af0IAQAE/v39Avv+/ATx+/sF+AEK+ffu+Q/7Aw/7AQsR/vz/AwT+/Pv7/QUAAgAAAP79//8A/gH/
/QAAAAQCAAP+AAAB/wAAAAIBAAEAAAABAP8B/wP+AAT6AgL+9QL3/w4MABH///8NCvz//wD0AfgCAgb/AAoICfUKAwYG//bmDP8A/fjyAfQJ/gED8wMABwUU
/Qv3AAD5D/4D//jqBPUMAQID8P4E/w75/g/qBQID/OoAAhDx/QHvARALCf3/APv1/fQI/AMC9/8BAAQDAAj5BQABEQrxBO0RCvsV8fD9+gAAAAf9AAT4AP8C
AwH+AP4EAQEEAAD+/QT/+gT/Agv+Av4FAfr+AAn4/f32+wQJBAX9AfcI//0KAAD9/gIAAQAGAAH/APwA//0CAwED/gH8/f/+Af8A/QT2Av8C/wEGDv///Pf5
AvMJ+/3/+wH9/ggB/wn8AP8H9xP+//cbARQKBO31Gf8B/+/xAeoV9v/8EAAB//X2AfIM+v79/OkVCPH0AQL29Av/9wIAAAQJAAz6BP//DwMG/vD9Av0KA/zx
/Pf7BRIB+fzx+QgL+wT/AAIKAQYAAv7/6wAB/wsIAA3qCwj6/QD//AMCAAj9Af4BAfwAAAD+APsB/AEA+gUK/vz6BAv7C/33/wP+/gP9AAgBBQAG+wICAwED
AAj/Av4BDgD+Afb0A/AR//8B/v8AAgH////9AAL8CQD///34AvsGAAID+Q7+AfgD/AUIA/37/QAA/wb7AAL8/v4G+/8B/wf8AAf2BAIA/f79/QX1Af4E+QMK
+w7//PcBAgEKA/wBCv3/APz1AvQJ+AIE9PIEBR4D9gro/gv9A/8AAgEF/vwB+/8AG///AO/q/+QW9f4A+wUB/fwDAQ0ABv0A/f/9/gb/AgcCAgMEAv8BAAL9
/wD9AQECCPsJ/vnmBPMC/gED+A//BPodAA8KBPX2AfwDBPsEAvr9AgP38gf//wYMART8A/wE/QQA//4IAQYGAPr/E/0LAPH0AOkL//z16AEI/wQI/RPnCgD4
/QD+AAYH/wb+/gAEAf0C/v7y//z9BQQBBv37/P74/PcF+PwIBgD/APn6APgJAAIA6/r/ARUH/xPqBAUK/QD/AAUDAgX6AAABCAD/APz5//gH/P4C+wUAAvsN
AgYCAfr7/vsM/wPyAwL0BgL4+P/9AAoCAQv4BQIE+P75AA4B/wv6AAMK8/T6AR4D/Qvt/QwU/fv+Ag3+/wL4/gYI/wD/AAIAAAEAAAACG/f8/fPW/u4N/QkL
Fv39/vPr/uoM+gIDAPsN/ffwAfrzBQLyAP4NAPn1Bfr5Bf7u/Pv//gr4//3+/gMK/gD/AAIBAAL/AAAB2QD8AAELHfb57ucH9P//AQMFD/8A8vcFBQHz+vsM
Cezy/fcB7v//AP8FC/389vAI+v8L/An5/wYC+fv3H/0E/QHy/QMMDxLyC/wF/gL49f72Af75C/wN/RL28g74CAb3Df3V6uf5Av37CwH+3f/+//wOGPXx7OgP
DgYPAAv9CwALBBT3+v4AAAABBAH9+vcE7/3+AP4FC/389vIL8AEPAg7/EAkA7fr/AgEL/wn5/wf8+P354QgJ//wHEgEG/Pz9+v3//gMBBP35+voC9An9APcB
DfoFAgL9xAHU/9pAK8TR4tAmA/wEAAH+/AMCAP/5/xn9/Pn9Cv8PChDzBP3//P4A+fz9BgD88O74APwPA/fv+/EU+v8A//8CBf/9/PsF6v7+DgMFFQQP9gAU
BP0T/wb6/QMA+wH29gAAAAACCP/++vgED/v+/gP99P72Bwb6EQIP8hjz9v/9DQ3xBvwJ/wr38QfzBf/z5gP+AAX8AwkC/PYB5v4OAAn9BQr69PUKCeoAAfr8
6wf5Dv37/usE/gz/9QLnAO8JA/r/AAAEA/z5/vwF+foABwIGBQUE+/8KAPjt//X/6gj5Dv0BAAAA/gAAAP/6APz/KfsC/gHx4QwGFRXtAv//AP4AAAID/gAA
/v//AP8BAv////4BAP/+AP8A//8CAQAB8v8AAAICCv8B9vUE/voC/AP88wb7+/r3C/n+AAL99gIBBAT8AAAA/gABAf76/fv/APwGAAb/+gPy+vn/8fv7//8G
Dfb59vMKDAkWBgr1/goL+gX0AgMFAAT8AwYA/gD93Qb//AQHIfb45+cO8woA/v0CD/f6+fgB4PoE/wYGEf725+MKAf0AAAAB/QD+AP0A9/b6//4FDPXx+OsI
/vQj+gX/9wIAC/jq5Pv+//4PD/jm9OUH7gz/AAACFvgM+P4CE/EB/v/76gXzCgb75wMEAf7/EwAO+gj9/QkDAv37/gAFBgsA5gMD/AsDEPf67fX6Gfj4APj9
6AH+Ew79CgT/AP/6+wEHCw3/DvkE/wMB+AD4AAABAgUEAAL8C/wH/QT5BAMC+/wB9QIGBArzBf4V/Q/89wLoAfjp9QT7APcID/YF+vgJE/j5AOoD8/4GEQn2
EPD6BgL09wYAFwIC+v31APAEDfYE/f7/5vf/APoMCPfz9OYD9PwAAP8DCf/79fIHGwID/QD2+gIHCxL4CgAD/wP8+QL6BQX7//n9APkB+gL3/vkACv++99YJ
DfED/QIE4gUA/wMHF/v/8PEM8AAHAPQKBvoE+fQK8PvxAPcVFens8+gQ8P8AAAMDDP369fAH8Pz/BgIDCgIC+fsJEPcOAAT39AP/CAn1B/wDAQX+9wUAAQP9
AAAA+f7//f31//f7Df78APYA/P4DBwcAAAAA/gAAAP/6APz/////AAABAf////4BAQD+AP////8CAgEA+v/7APwFBfv9/foEGPn9AAP26AYGExH1EwcMAAPy
+QsQDBTwCAL/Afn9/AMFCAT68/v9//4FBPz2+fIH/PwAAAEBAv/7/foD7/ErAhX7/AsE9f8A6gz/AAEDG/oK+f0BDfcD/gAB8QTzA/r8B/gA/gL+/gD1/vsA
+f/8/v0CA/39/fwD+AAi/h309xfu9fzn+/b8APwGA/31/PMJB+3z//sBAQEBBAX+DP/vAPECAfUKAgkC9fkB8AgN/u778fQJ/Q799/3/CvgAAAH3CfMRDAUD
8Qj/BAz7Eweu68wNA9UDBQX9+v4ADAEKAwoG+fcBBfj3APkI9fr3BPwH9QkDAAECDQAF+AIBBggFAgf3B/kO+gjy9P37APYLFPj88fAN5wkX/xf5EQoE9P0B
8/3/AP0EBvv9+fYFC/wA/gn38/4FDAz07+35/P8GBPjq8OMO+v8A/f8BBP/4+vUB/wD6B/kEAv4FAwMJ/P0F/gL9AAr79vID9gf/AgEDDwAD+gIECPv/+gH+
8/7xA/r5+QsC+wL6CvoJAAX27gELAAn8BwcC8fX97fsBCPoHBQgI+foI/v4XABPz8xL++QDu6/cB8BD+DPfp7OYC9QwD9AzzEQAC7+oAEfMv/yTn8RsM/wzc
Cwf/D/n+AAgdEBoD/fn8AP0E//32+/UJ/fz6APoFA/r6//kH/u4UAAf/AATz9PsH/fX///8IAvzw+PEKBPT/AvsC///9Af4C+u7/Af4KBvvv8ukP0vL7CPsR
DwH6598Z9f717gYHFO/v7/QJ4QX9AP0FF/wB8vUL9fT/APMIAAD1++4LBv3+/QD/8wH9Bf/97f77//0HEPb58+4N+Qf//AACCPr3+/X9//n/APwC/AH8//oB
CPX0/fj/8vnwC/4B/Pr9/v8DA/z2+vIH/P0AAAABAP/8/vsC9wP8//sBC/0H/P3/7fkM5Qb9/Afm9+L6Df/9APz28P8LEgz8HwD+B/z07wMNHhn3CP0mABXn
/hUE+Afz+Pz/AAACBf/7+vYGBg0BGvv+CAkeDRoFDvr/EP/59AsQCxMD/Pvz+wEJEvbv8/IUCAAAAAP7+Qf7B//6+wAM+w/5/wL6+vz0FP0A/wL78gICCgj4
+PD2//UGBvfw+fYG8gX9//wGDfkA+fgIHfj/AP326gf7EQ757Rv/BP4BIf0d/AwAAwELBAYD//wC9BT76wv3APkLDPP//P0JIwAQAQ7p5AwFFBXs7gEKAAv/
EAEL9fkCA/gB/wH68gQACwX03/z/AAQJFvj47e8N/PL6+/oF+fbtAfcF9f3//gADB/329/AE9v3//wEDB/76+PMG8QH8/vgFDfr7+PsFA/kXAQzx7BYDAwbu
6A337AL4DAEF/PH8Cv76AgT59wIHBQ8E+fL3+f4ICvT18u0P/O/3CfcK//33/fEY6PcKAgkBEgEC7O8O6wn//wAHGvgO9wED7/4KAQgA/Af/9vX1Afz7/f8B
/vn0APgCF/8A+AH77gD2Cgf46AT+BfwKEv0E8vUQ9AT4A/gKDfsH/P8MAfsA/gEBAP73+/kC/fjuAPMMAfX1AvkM+/4A//8CA/77+/kC8wIOAA79CQH8+f0A
8v/+CwQHBvkBAAz89Ajv/f8PBu7+Bwv+DfIB/BL+/Pvr+/sC8f7+A/sGDPz99vIM+/v8Af4FBff9+/sH8/4AAQEHDP4D9/YG+f7+BPkEBf79/fkL+wv/+QX/
Cvn//f742+jzEv0UH/QA7Ooy8AT+Av7/BwQA9/YE9fr/AP4CAgD9+fQF/vv9APoC+//4AQIB/f8FAAD8/AX+AP787/4ACgEHEQMJ+AAT6BoA/wADHwIT+goB
CxIk9g/yH/0U+QnvHf7y9PP43QACGw7vEgL7/P77A/cAAwf5FvwD/An5+vz6BgX56hH+/v0KGfkJ9vsI9/79AP0FBfv7/PkI+vv/AAADA//6+/cG+wHj/+QN
CfAHBv4JBP3+9An8+/vpAPf76/D++gAJD/Xj6dcP9/4JAAL99wkF+vv7CAMG/Qv08wkBBQj24PH5/PoQDvTu7ekK//b69/8B/Prm/PAB/AUOAg70/gUKBgf7
8AUCAP78Av8D/P3+8PsL/wr9/Qn59fL9+v4AAAACAwD++/kD9vsI/w/5AQr/9/v8+/gBAAAGAwMA8/UG6g7//P8BHvoG8vwBAAn7CPkA/QkSCRACAQz+Avr9
AQUNCQn7EvP/+/v49fsCCwPyGfj6APj99AD/Dgv8/wf+/gD7DgAJ/AL/+AH5BfsGCvoEAP4L9v38AAAIBfn7+fgK7AL7AfsECPsE/foH8PD7/AYNBe7o9OsG
AwAHBAT7/wkH/gH5+RIF/wv5Df8L+wf38wIA/QAADP379vUAGAIBB/v27wwNEBH3Mvj8APzy1AgGISHuDwQJ+Q3w/wcJDQ7nAP3x/gIA/gH3APsA9P38//sI
Bvbv/fUFEvn3AP379/8HEBIB9P4AAAAIEvz+7O4O+vv+BPsGBwH++vgK8f/+AP4GBvv4+fMD/Pr0//YOCPX19/UM/ggG/gf9/QT6/fn66/T6DvgL+wn7+v4Y
9v/+AP8GCP789fAH9/r/+AYCCPns9OoBHQb8APj59AIQEBbqAgv+9v7/Bfr4CQf16Pz+AAMLEPr28+wO9wD/AvkFCAAI+PoF1+/9//4PHfru49Ya/AkAAf4D
Df4M+gQA+foC+QL+/v3yAfz5BAf//gP8BPwFAQb+AP3/AAQBBP4A+voG9f8B/QEDCfz59vME8vr9//oMDfj09OsL//j/AAAB+gD5/vcC8AESGxPyABAGBQsH
BP0BBPoC+AUEAwYF/gflAPoFB/D4Afr/DgD/Afn98AgLDA360w75AAQOLfME6/QQCvj8/voC8P7zCP3//AT/DPsCBwkGAwcR8Pr8//0IDfjz8+0QFvn/C/cI
+AEMCBAEBvUC/QID+v/w+/UB9wMVCQUABxEL+wQD8PonACLx+Rr66vXx5g/5EAIEIQAZ+RAXBPgE/gH++gL4Av39CwH/AvwE+gH8BgX+Egf9+v/1AP3/CQfx
DfEC/QP+7gTyBvz88f/9/v4FDPwA9vAHD/r3/vQE9vb4BwECCv3/APr/+vn6BgH97PEE//oGB/7x8/IT6/L/G/8FCQcQ9QgYHgMBAgL2+P8WGyT07fz//QQC
CPr19u4I/wD/AAABAP////4BFfoG+Qjw5gz6CQXwDvAAAgEB7gH2Bv4IBfn7/vv/A/j5/vcKBvr9AP4BAPz7Af8G/v/7/v0EA/v3/vgFBvP7AAUB/QL9/AUN
CesBCwkGBQMKBBQJA+r1DQAFBgAB+wkZ8wP9//0GDvoA+fgK9Pb1+e0M9fX0/gTv+er3AO0L7/btDPr18gvuAuQKBfcUAgQCBfz/AfwD+wL+Af4B3AIH9gwD
E/3w5OMH/BT6//sDGPENAg3/BwoA9gP6+vz6AwDy8xMB/QEBEf8U/Av5AwH/APwBCAMGAAH9EfsICAT28BIQBhD19gMAAv8FDAMH+v8E9Rb5Bvn9DfQHCA0G
APsBAAP+AgD6+/gBAQUCDP8DBQgRAQgJAPIN/Qz05BPyAfnyFwP//gL8/AP/DA79AAf18/8AEfD8AP4G9gD1APYKCvP8/fcNDAX/AQH7AQQFBwz+BPb3APEH
6f/zCv7/6wMYABf7Dwr54+b8APX6//sE7v/wBfn8/QAAAAABAwD//v0C/f8C/wn2/ggE+/78Dv3+/AH47wj5BwX09/37+wEDCPr1+PAG8/7/+wAAAf72+/UB
+AD///8CBv7++/oD/P8A/wEBBP7//PsDDur4AAD/8/31/foC+gL7A/kEBPwFAQAH9/7+//4FA/32+/QCBwEBBPn/+gQFCAYB+/n+AAP/Bfv6/fwL8v//AAAF
C/389/MIAP38/f8DB/r5/fkF9QX8APwFDvwC+voI8w///gj8FfcR/xH0DwDwA/UC8f4EDwsEAwT+8gL8Af30/PX36gX+E/0MGwQV8QAYBPT2B/sE+gMHBQYK
Fvz/AP377v4BEAv57v8J+Af7AwL88/L77/8J9wX8BAD99fP5+/kAAAADAQD4+fMJ9Ab8BvUABwEMAv8F/vf8AP8CAvkB/P8FDPj+BPv/8QUBDQkD8f/4APUJ
Cvb5/foL7fT9AAAHDPr07+YR/wIA+QP9/P/3/vj37Pf/BAAJD/348ewTAQoEDf4DDAASChIC8/7//wIFBPvx/fcEGeMCAf8F5ATpCgL8+P7//wEBCQH89/UE
8u/1H+wUFwYd/RMuGf/4//r+7P39ERD77fX3APkJDff39e0O9/X6APsFBPr4/PQJ/f//AP8BAv///v0C/AEA+Pv8AwIK/gL57wwA/vz8DgMJ+/z88/8H/gj+
BAX79Pf+/Av99vv/CfUDAgPzBfgC6A3//vjj+u/08/v+Bf8GDv4D9vgN6wf/AfwIF/wF9PcI8gf99gT6D/D59fD6//3/AAAAB/7+//sF6AkCAAYBFAEI8/kG
/+33AP4DAPzu/fAW/P7/AP8CAf/+/fwCAfD5AAL//f/v//QUIdMI6hXw5v/ZDPvn/P/kAOcSEen7CgQJC//0AO4D9PgEEQz/9wD/AAEEB//8+vkF9PT6AAMH
BPrx+fMR8Q0FAAIBCQIE/QP7Cf8D/g33/wcO/wv88gD2APsJD/j++fUNERoHAf/zBAoLBRH76R7+C/34G/wT+BD78wAAE/0IDgUS+QcT5PT/BAAPEvn16OMY
AvkA//8BAP/0+fMC/AUP/g30BgwD/QXz+Pj9BvUL/QP3/f4H7fb+AgAFBf/09fAQ5/ERAAwCCvj74OcBDP/8AP3+BfcNBAsDA/8BAAAA8wf+BP/9Af/7/PoJ
CPj4AfkDDA0A/v7+BAEIBgv8Be8DAP8D8Aj9A/gA//z//P8A+/36+/j9+uj5AAAC9gD0/voL8Pb+AAAFCP/29O0NAPn8AAj9AAAD/wABCfz9/fz7+wH+CQf4
Cv/+Bfz//AEKCg38+//9BvMJBvwC//8KB/8B/wH+/gD+A//67v38Av4DAv79/gcBJfwJ/Aft4gsCExXn7vP2//QQA/f5+O8N6P79/wIIFvH08e8F/Pr6APkK
APrs/PEPBAX/+vr+/QL9BgX58gD//wEDCv789/YHBPkAAwD/9wQCAwIGAvoa/hn27g3t/APs8gP9BPoLCAD9+PUJ+Pz+BvYD+QP/Av0D1OXyAPkSF/fk49Aj
/PP/Af8E/QD1+e8L8v//AwAHC/z9+PcNAwgDAQbx6AoTGhHyDf0F/wP89QT3AP/5Gu3z+vPz6gUEEQ73//X2APMB/Qn4AvgQCwYAB/79/QYRChP66Pv5//sK
EPz39eoU9/39/P4GCPj2+fME+P7+AAAECP38+fYG/QYC/QP+BQADAAH7A/L/AAAD+//0/fcI/wAAAAAAAQAA//8A4gr9AQUGIfwH8/gLHQD9/wPw7QYEFBn0
APz9+P/+/PTwAvf4//r//wIC/f/3/PcEBfT+A/wA7wb7AgH74hUCG/UIGAQZ/Q0W7v/+BPoHAgIA/vsG+vz3/P0EBfjz9/QQAe8F+gD/+Qb5+vb+EOUXBA/0
/AcF/BbzB/v6APME+vT9Cg38LvwFC/705BURHyf09wkD+AX8B/7/+vz3/P///wEBAv35//wC9wn/+P34CP0MAgT4/vT9A/4FDPz++/kHD/v7BfoJBv0ACA0J
FfXt/u8A7v0K/f8DBPwBAP0B/AD///sBJP0IAAX08RAPCArqBP78APgC/AEE//wACuwCBv8C+wf+BgwFBvv1+PcABPP8EAL67v8NAQj+CAwE8fL/Gfz4BvYA
6QQIFxn6C/33//cB8/z7Dgv7AQP6BfMD/wMMCAUE/fYD/wj+Bv70+/r+5fn7+/0KB/fo8+YI/vj9A/gH+AHz/PcF9P/+AP4CB/7++vcF4QT9AAADGPwB8/MP
6wD4/P4HEfbv8usK/e3pAPwCA/f3APERBwHx7/UFBu/xBgL/+vkAAwMDAv/4+/YK7P0AAwMGDf/68/IRCPgD+fz/+gH8+/z49Pj/+f0ABv/89fQB8fv//gEC
B/v09/AGIv8H/w/1+QP9BxPzCPIB7Qn47vre/fPu+gr1+/cOD/EKAg0DEf/9+wT2/PwBBgT2GP78AP76+f0ECAoBFfv7CPj9+wkIDwsK/P0BBAD/+QkGAQEB
Dv7++QL58AL1B/zwCvoI8gT67P/rBv7vAAP9APsD/f//AwAA+gf+A/QIDPv+/gEF7er5/voJAvjj8eEP////AP8AAAAAAP8B+fP+AP0A+v/y/vQD8vMEEgIA
+gkD+AIE/hX9B/v6C/0PBQ77Cg8I/wnzAAYPBhHxFRH++//6AvwIEBfwFvr4/fb75/31Fwv0BP76/P8A//71APoB+fv/AP8DA//6+/YG6fv6//0HDvj79/AJ
8/L7AP4HAv32+vAP+Af+9AT8FvcD9vgB+vv/AP8CAv/7/PgG4gn5/fgKGvEB9/MJAP4BAP0C+gH8APwB8QP3BPoKEvoF+PoP9QX+//8ECvwC/PwDGgX+BfP9
7wgFFhX3H/UHBQH85Qz+Cw77/vr5Cv0ECPsTCAgG+/r+AAIA///0/fkADvgD9wz79P/s//f98Pv8+PkFAATy/vT79woHAAUBBQIGAQj2AgUA/wL9AgQDBAT7
AwH7AP7++AP/CQP9CwPpCfEE8fQVEREC+wHuAO8O/fj6BP8LBQ0A/AH8A/8IBQr38OPl+fwWDPb0/PkcAPYCAAP89Qb3Av3/DfwDAAD67wT8DQb87uwC+wIH
+gDq8OIMAwQo7Q77/Qjv/Pvw/wMAAvsBAAUDBgoE3AQa+QQC9Qn19e3z+v76//UC+wD9BPkFCgICAAH/B/oE/gH9/PYeAQ3++RXv8fT1APca+xf2+Qzt9f33
Ef70/vwA8gH4Cwv2/x/+8QD9Auj6AAXw+wIJAP4AAQMF/P38/PACAAcC+/zw/PQK9vsXAhP3+BH39/j2Gfr3A//58QEIGRD8DR749/j1BfoaFBrtK+jxE/b2
6AcGISoBFQAB//v79/4GChD3F/n9APf/6wIAEAv6Mvn//vvv4AoFIiLkI+YF8ADm4ATxEgztEgEPAAb5+AkEAwr0GfkAAAL48AcCCgj6DgX8CfH89wUSFR36
GQME7wzz8QH1CgztBv/8//gB+vwBBAP/9A4AAAQBEgEH+AAD6vb6+fQG9e8GBff6DggA//769gIKDhTw5vsAAP4HB/389O4G/wD9//8BAv39//4C5AP6+v8P
GfsC5O8P+QD/AP8DCf0A+fgD/////wD//wIAAf/+9Q7+/gEFCgEJAQkBBAz8+Qf1A/0QExX8+vYM/wMB+P70/fT3D/4DBgH9+AkEBQoB+/79BvQGAP8CAwEH
/Aj0Av/7Bf8QCA0CAgL8+/7+//3zBgH06fYBAwMFCgH67/EK7gP+AvoHDf0E9vcJ+gb2BwEEFvoR+woI8hgEAf0ADgQPAQz69xEG8gr8EQsA8wQG+v0GAAn/
AwT39PUEA/sMAQ35/gv5/Pz7AQID/Qf49AYDAwb77P3+APwHDfn69u8KCfgAAf799AD9Bf793gT2AfgSH/L27eca7/8D/QMBCAH79O8AB/AHABIBA/zl8vcA
J+r47vjw6gP/FQ3yEgMNAAj4+QYFCQzvG/8EAAX49gYCBQv2EgL+BAj0+gYQCRP7+f78/gUADPj89PgGHgnrBfL/9/wgEh0AE/kJ9/n79REEDgzy5gr9BPoF
GAIG8vUMAhkF9vfx+gIHBwYBGvoCA//69v8DCAj/DAcGAAj39wsKCBD34v3y//kRHer27+gWGu/49fjy7gL/DxD97vwQDA7/BgsF9wIJ9wAJAA37Awb39/n8
EOgE6xL88wbw/v78/f8GAwT9AQcIAwH7GPb6BPMD3QD5Fg/9HQkK+Arv7wgAEBflHwX9+/r07wcIExXv+w4L9gj+GeoICADuCgcABQD+AQYRBxIAAfsDAQf7
+AAAAQb4FfwRA/7+Cfr5AQr+//4DBvwAAQcKAAMHDP4EAP0B9v/4CwT73x/+/AEAG/0S+gz4/QH+9wMDCvnz+fb6AQL0APgB/v0BDQn/+AH9APcF/v/+CwD5
Cfn+7P3/7vfxBfvvCP4I/wH79AP3BwX69gT59PMKC/X2+fgEI+AL+wvp3wn1Fwvy7gT9AAAHEfz7+fcIAvkA/wEB/f/0/vkEB/f//v8B9gL2Av3/7gb9APQL
DPIH/fwGBAQM5xDz/AH0APrrBAr99wD5DP8EAwH3Av776RT4APzs/vT28AcAAwUDFPkM/w0A5wUAAP4FFP8M9vkCGe7++foA6gbxCwz1Ef3zAO4F7vz/EhT3
FOLqvu3y8O3zMQjhEQAAAP769AIDCw/8APoSAwf3BQcJAQgABAMA/f3//f4CAwP67/7v9PIPCezp/+4K/wD8//3+/f/8Af3/D/v//fX87QP+DwP66Ab4+fkM
GfP68e8IAgEC/AH+9wH8AfnyEPQF/gj49QYICAryFP7/AP/97wH+DxD1EP7/AAX78wH9CAr8IPz/APr53Af+GBTt//Ds4Pz8/vb3B/z9//8JAAf3+gwB//33
/v36//n/+AD7BPwH9wf/AP7/DQAGAQT79vn89vsWFurY+uv5Av8D/wf+AwAA+/r/KwACAgLs5g4THSjm+QAFBwL/AQgI/wMAAfT7/wcE/QT39PoK/PQQ/Q/7
/wfs7ur7FfsR/Af09hAGCQLr7gn//fMBAQAHAQQE/f7i9vkN/On2CgwOIf0KAQT69QMDCA/2Bvz4/fP9//8KCQf5Dd8E/BDy/Rf3+Ar59wAB/wADAgP1/PsF
/fcA+gH++f/u/fP9E/v49/787vfyDA309/78AP8IDff3+fIKAfj+/QH77QgF/Pn+ARYG8Qf4BvwB/gXv2OX+Bf4PDv7x5d0YAATy7PQIBuv1/vf3/AMFCP//
AQkMAQcC9+sB7gz+Berd/+j67v/6CPgNFf0G+PUT4vf/AAAHD/zx7uQL3fcGAAoGGv304d8RBP8AAP4B/P/+AgD/9QL9/fkHCPr7/PYD+hP/+/8CEPoF/wT6
9wAAAAACBwEB+fkD9f8BAAIBCf8B+fsFCPMPCw33AP//AQsI9AcAAAAECQD9/f0C++jo+OsN+f7yCv4S+AP+AP0DDv4H9/0E4/36/fISBvfu/O4E6hD1CAcM
HPkY8voWy/kAAwMNHv354doY/QD/AAQCBAT9/AEB9Qb6GPINFv0Y/wsW8vj6//oOCfj1+/wE/fkA/Qj6/gH1/PYD9gEFAwIDCQEJ+f0GGfz++AT57f3yDAXx
Egf9CPcA/wURDRMC8/3v8vYGHvn9+/oQ9P8AAAACBv/9+vgD8wQCAAECCQMG+/797xAA/vkDCgIL/Qz98Pj+B/YMEQAD9PAQBhAA//78/QENDBX0+//+AP0D
BP7+/vsE//wH//77/wEBAQj1BRP3Fgz7GAwTBBL/HPwFBwb05w8FERf07wL9Av4IFPcB9/cMA/sABv8GAAIAAQQM8AYABAYAFv0N+AQE9O4B/QIGA/zt7eYF
8PQCAAEDBQD38eoIFfYI7wvu8Aj5CAHnDAEK/RD3/Pv8CQ74C/YL7gP89/38CvrrC+4CCP0C9QEHCAgGAAEEAPv9Av0CBQP8BATpAO8GD/ANEhMMAvMHAPQI
8/33A/n8AvEP/gf87gb8BAryCOcT+w7x5xb6Bv4ADAgR/gbx9xAIBQzrBgsACPv7BQIWBQ4D+woD5hkBE+7t/P3+7wcCCfsGFfcJ+wIKFfoD8QPx7gH7CwPt
B/UC+Af7+P/u/vj8DAAD/f778wb/AwD2FPwEBwH88AsFCA359AIH+QcFAQf5/fn9+/X5/u8C7AD1Dfv86/7+9gX6AQL+/AH55PL98QMJDgHt6ugBHgQH+wf2
9gH+DBPw+AwFBwACEAQWBBABFAfH6e3/Aev9CwL3B9Ts+/L8Agn69AIOEu36APz94gHzDAj4//4B9gv//Pfx/PL5/v0AAAD//AL9AP0AEwcMAAvv9A4ECBHt
E/0L/w719wX3AwXzAvgGCgb9BgYJ8v4FCe//BPwD9wQCAggC9AcU/RH6DgMK9wD++/oDAP0E9v/6/fn++S0B6hPuFvAYAg768/wJ9gIIDAL39vMD+wEE9g79
AAHs+/X4Jvn8BAL66QYAERD+G/L69vr75fvxEQbz/BgR9Qn0BBYTAxPm6v76AwAMGfUC9fYTDR79C/b9BwIgFR32+Av5APwGEfcJ/wYFAgP9Av4BAP8B/wAB
Df757gH9+Pr2Av7zEAL6+/gC9/n7DggACwECC/3/+AkLCQ4H8gP/Af0HDQH89fEI/PcK/QgC+/3w+PT8yiIRBAn9KPoZ7wLw+fcKBQcB9wr++Pn+4gMAAAMC
E/oC8/II/Rb3/fIDFPsXDBT4COv//QcF+fbj+usK9QcKAgX3BQsPAAT4/wz49/n+BfgCCwnyM+X8/wL12Av2ExTrI/8NAA/u7g8EBxLrBwfW4e34C+b2Evz7
Avv9+wABBPn0//gC6gv9/P0IF/QD9fIA+hH/+QL9C/0D/v75FuT6AQAH7Qj0AgMABQ0A/wD9A/4IBgj6/A799wL6BfsCAgft/vkDAgP/AQQE/v8C/f0WAAvz
6RMDAQbrDwL9Dfj85g4VGh7wAfn5AQb58AP4CQECGeb++AL82gLpDQr56A4DBAEBDAwY+RH9D/vx+/UC+vb5CQYG9fsB5vz7+f/n/wTy3wD7APQNEPf2+/EJ
8Qb+AQL/Cv8D/P0B+QEAAAECBv4D+/0E6gX/AP8EDvz79fMHCvAB+QL+8QDu/vP++/0E+wb9AAD3+fb7AQ8B+QH6BvkPBA7v7P/8AQALE/D67+oT8AQMAAv5
CgoE8Pf78/f/EvkMCgQQ+Q8P/vwSARL29w/79vz1EfsM+xDt7xEC/Avp4/sD8xgDHe/n5+gFF/sA//kB5wT0DgP5CRIA4QjpAgT8+vvnCfkAAAD99QL4A/4C
7PX/AP4LC/nz7+oO8wgo/hru+A4E8fzoEPv5CPUE+QEHGBkDFfX+/v395//0Dgj6+vv8AvsFBfz9/fkI+/v6APoGA/r4+/QKA/77/v0AA/8EAAMB5wH/CgEI
Gf8L7/YR9vEdDwQA+xwP9gT7EwPz/fgAAvT0FRL4A+X8Bf0IAQL4/P0HBOP/AgEF+Prs/O0IFfb4/vYA8Pv+Dwb87uftAe4ZBere7uQe9P/4APwKDfb6+PUQ
Agf+Avv+B/4LCg0CBPcAAfQF8QP0Afr/DP//AAD9+QEFBQb7FPz8APv46wQGFBT08QT6APoGDfoC+vcJD/H49A0ICfT6BQwS8ff/Av8HC//79/INCQX7APcA
BvoFBgv+FPoBAAD78QUCBQb50AD9Bf0NJfkG6/IPEAAAAAH++/4CAwj88fH///oKEPzx7e4S9vj7/Pr/+P78A/kDDPX4//kFAPP7/voP9wD89/oF//nq+u/8
9wH//Qf/BAP4+Pj98gfx+vcIFe75+/UG8fz3AQEGFPj58e8KA+r+/f8C9ALt/PEC/Aj5A/EHB/0OCAoC8vfy/f0FCPL4/PELAQH7A/0BCv0EAgIHBvoAAAH/
9wH6A/4BH/L++fD04wf5KhvnAgMA/AD/AP4B/fwA7vsAAPoJBfz29e0IBwz8/fIAAQEHEg77DO39C/sG+f36BwIMBfj98wn/9/3x+/sCDAP7/fP49v8QEBX2
DAoF+Qj4Av8A/QTx/fz/AP8FB/369/cIHvr/Af7+7AD/FBX4HPICBfT46wMHEQsA8gsf+Qb2Eg8W+AH5Dgv6//oADPoIDA0B+/8NAAr+AQP6/Pr/KPwAAQHw
3AoQGxntGfnyAOwI7PT3Ghb89v4AAAABCf/6+fYFAP/2//YGAvf9APoK9xT8J/IEFQ40FCYU5/0OAwcB/A/38O/77QUK/An8Awf48/P6KwTt+fD04AIOIiDh
+gQC/AMAAwIF+//5Hv4CAgHt3RMOGhPu+v8B/gQBAgD6+vsA5Qvu++0WGeoE+P0LFAIEAAH28wkHDRHu+P/+GPwBAhYi/xQIB/P4+wcGDvPxAP8S+/z+/wMJ
BgDw9PgKH/f+AgL38AcJChP89wAQ9RT2Dv/28ff3De8L9gr66AX0+/zzBO37AvEF+v3yB/0F/PUI/wH/AwH69vkC+AAH/wz8BQP48/X/Ef/+APv57gUADgj6
EPr+APX/8P/8DAn5+/b+//8GAvbx+fAG+Qf/AAAEAQEF/f8F+P4G+gL7+AHv/vD02hr9EfkILvsi8goNDw3///7z+AQbGSHuAAYWAgEC+f73/RHw6xH0APMP
Ge0C+f4N/A8HCAT8BgMSAQ/7Af4QBgrz+QsLBAXu+AwL//v8C/oKAQP69QwEAQn5CgYQAA/2BQn8/P8EBPf9AwT4+Q/5//8C/wEPCgsFBgUA/QD7+AQFAwb5
/QQA+wQB/QD8AwL6/g3/AP4ACAILBAz9EPgB/wT08AwFDw/07QADAf8EEgEG+fwINf/9APru1g4OJSXlBQL/Bv8ABwMLBg0FCu8H/wT44wv8EAnr9Af+AP0H
GPgF9/oG8wL+A/sGDf0F9/oHEPz8Avz///37BAsDBPD/+gQB+fbcAfX++/vs9/0CAPjuAvf+AQEPBv/3BBEQBBH/9gf68v/yBP8BAQ75EPzy/u4F+Pb+DAYG
Dv/7AgT5AwEEBgX7/xb/8f78CfwOBhHs8v/u7/QPDvjz9/IIAOv/9g34/BL3+O8NA/j9APoB+QL6A/3+9P//APwDC/38+vkEBwEC/AEA+QP/Af/9+AgVAgb+
Bvj+8/31Avj7Av4F+fv9BQUH7vz/9QICCPbu9OoA5hb+A/UIIvcZ/An/2QPvBfkPI/sE8PUW7vwACQQJEfwC9P4T+/sGBgr/BAIA+PwJ8Pv+AgAHDP349PEN
8/sCAAgEDP738vIH7vsA9gECB/jv9eoA8fv7/wANCvbp8uwMEwUD+wvx7wsIDBXwGfgD/gX37AT9DgrwBfQC8AUEA/ng/PX46g72A/YLG/4M+wYN7Qj4BfgK
FAEH9v0RBOz+/v8E9P7k/e4E9vj//wAEBPvy9u4H9wr7CPwKCf8N+wgLCAbv/PIE/vkJDAX7CAj/BP3/Bf8OAw3/+AoFBPv9BAcN/wD/1AsN/woJMfEE6egO
EvsG/gL18wj8BQX19g0MBwT1Bw4aBxHt9A/xFO0J9/gUDgn7GfX9C/D+4g0YHyLx9wvr+vAA+vT+CAT6G/72DfYB7AIPExUBAfLv+v0LCuvu+/UM6/sCAv4D
CgH68OoLBP7+/wAAAvcDBQP8//0AAAAAAwD/+/oE8Qr/AQUEEfkL9/4HHP39EPYB7goTEBYHFgMDAAT3+AUHBhD1KP79Afzz6AYLGB3z6PwA/gEGD/r38esK
4wr8AgAII/kF7vcP5PDfGO8eG+4C9PY48gH8BPoCCgEA9vUGEv/+AAD99gQFBgf89fsB/gUCCf/49e8IBgcDBvn7/wMMBgr7/QMF/gf7C/4C+P4BOv0HAgbx
1xQLISTk5wQC//0CDv0E8/MGLP0JAAnp6xIIEBru/Av8APMCBvkMBw397v3+DPwJEAAM+wcVBA////z8BAQPCQr9BhcA//n8AgYRDA/4D//8/vr88wQDBwT7
Bf/+APr98gX9CAH98RUc8gMEFPgJ5gH4BwMA/wT3Bf8GCQb8GQ74+/rx9AQaFhn0A/b8+wEDBfb2+vcFE/H/+gP99Pr/BQX6Fvb//Pr77QD6CQT99QMFAf4D
CAkK+QEE+BP///sCDAEQAAn9AgT///4BBvoH+/796xT/+QUAGf4O+AD/9/75APgLBPj8//4G//8CAAP9/AMBAAH99Pz/AP8FB/z89/YGD/XzBOr98f0GEA4B
DP8DAAT69wEBCwv35v/1/gMNI/Xz7OQg+PX/8AAC+PXY+eT38vT/CfkG+AcMAAQL9xgHAA71CQsfDSL58hQE/gD8CwIR/Qf5Efv5APv/7P/4DAf/HAb8+gbx
8QMGEBTx8wb5/gAEEv0C+foF9gL+/wMBEf0A9vgI6Pb4+QEHAvH89vsDAAT6//r9/vsICRD3De/9/QED9AH8/v0FAfX1//AJ5PfrD//7BgkaARTo/QoPARHp
8QcGAP/+Bf8F+PkBCvYCCPwB8gkGDQ368w0A//3+Av8KBQnyBQL+AP8BBf0DAQcB8wT8/v4GD/f69/QFEgEKBQj4+w0NAw385fQF9AAB/gDi8Nn89P4BAAAC
CAD++PUGBv8N8Qv28g38Dgbn5wf//v4IFv7/8vIK8f38/gIFC/n49/IGEvH4/wL/7wkACQMBGP76APcA7gD/DQz6+P7/AAIBBf78+/kFEP3++gP1+Qn9A/31
9AsODAr7BQ8O+gkC7Qj7C/oFDv0MAAcK+/oX8wz7CQT/9/72HPUKAArz8Q4FBQ/z7f7+BfsMEwAG7vIRBwLzA/UIAPgABQIG/QH8/vkIEPP0+PwH8AD3BfkL
EPYH/P0MAwH8APsB/fwABQQA/P/7/QEBBfn8/fkE9P35APwHCfv69/AM+P0JAAr8/Qn99vr7+wD2APYH/vcABgEHAQH/AP39/AP+Bv/97wH1+A4IEej49gH8
7BL9AQMEGvcU/Ar9A/P+BwEF/gUB//4L9fsGDAgC/woI9/wI2wYB/v8IHv7+6eoI9f//AP8FC/799/QH+Pj5DPgHCv4B+voU9/cBBvP/8A/+B/n76hX/EfwK
EwMX/wkMAwAF+QL7+wL2APz4D/gAAPn+8gL7CQL4CQz/BvsCBgQMCA8GBP4AAf8CAP8A/v4B+AP///4BBwIA+vwBOfL7APf1zgT/HiHrBv8AAAL8+QT+/gIC
BQoD/Pn9+f/+Dgzu7f7/AP4IEvz88O0M6v4G+BD9EQMC9PH7+O8I9gcD+gLq9ur+/QYH/wv+BwUK+gL49Pv6AP0L//j1/vYI8/QG/P39AQX59e75/wAE/AH5
9QQCCg7zAgED/wb9AAL//QD+IfnwA/T56QQKFCP4AP//AAL/AgQC/fwDAvT3+P8A/vzr/fQA9QD/AP8CCv8A+fgEBfvn/uAR9uruD/YJARf4/wD8D/UKBRT7
4w4H/AX9BggD8P769xEDAAEBDAIKAAf9AfTwDP0K+wMCChEL8f0GBAn/BQH98vYCIvn9//366QH+Cw77EPf/Af0A6QT6BwD+//36//wKBvX1+PELIvcGAAb2
6Qj/Cg/zGPkLAAr37wgABQn06wX9+gT8Df0B//379/8AAAL//gUB/vwA4vz+APwIEfz58+wLAu4FCAcC+woA/AAIF/X2+fcF7/T+CQ/1A/7+/wMB/fv6/fgG
8Bb68AAFFewBBf3y+hXz//cHFPYPBA0F////AP8BAP//AP8B9vv9BPwJBwD++fgP9/L9AP4FBv33+PAL+P37/P0GB/jy+PEECPwA/f//+f/9Av7+6vwA/wIC
Cf38+fQD5fb9BAgMFvj/7fUW+fz+/wACB/v6/PkEIwP9/wL46QQKFRbr9Pb49f0JAvHl9+oG+/wAAvgC+wYG/PkB6eX9+voOCPnh7NkcF/3//Pz87v/8Dgn3
/Qz/EfUJEAcd/RML//b9AwYDAvz6AAAKBvT+AAX+9gD3BPwBCdP/Av0I5AHVBe8HCwX///P88QUDDgz3CgX8/gEAA/gGAgj9Avz/AAP+/QD//vwBJuoABgL9
4An6Fhf3BP8D/QP8+wH5AP75Cv0H/Qn99QT9/f729P//AP8FC/3+9vUG4Af/9AX/Evb27uoA9QD+APwFCfv+/PkI/P0AAv4C+wAAAv0A8fr8/vwICPz09e4I
BPwBAAL89QQAAwD5+wcIIvgM/QQN/hsI/fX2+QUHCO7n+vkMCgXvBAACAvgEAhT8IOL5BvT5zhoFFRfz9wv/AAT8EvsK/QQC1gf8AAYLLPAB6PAP2gL8AAMK
G/r46ugQ/e8CBPkF/AIECAQJEwgT+Bvj/AkIDRjo9Pb7+gYGDvXp7+cN+f8H/wP9/AP3+/b9EP//AAX38AUDDRD1AxP6//39DAAXChT12QL/4hMFIOve4tr/
8v4B/wEDCP759PAGAgAFBwX/AQQNBxn5EwD/BAX89/sDDBn8CBQB/PsBEgEKDiH36PAGAAcKCAHn6OAP9gr8/P8EC/cE/QL/AwANAAvw7xEHAQnw/PQhBxX5
/x8B9fnw8wEn+iDq9R8A7vjY2RnwEQMOLPgh7gAqCP7+BAD+AAQNAwoD5vUB+wIEDvfu8OUF/w3+AAD+EAEPBRP36wsAAwAEF/wD9PsFAvsJ8xH59Abu9/f7
9AD1BfoNE/YB9PoR5vcACPYJBQP++fMPGfoA9wL99P30DhD6E///A/787wIDDg77Bwb/Agf8BPkIBQ0F/vv5APoD+vr0AfoIAgAB/fsA8gn8APf85wX+/AID
E/r78vEHA/YM+gb99gfw//T3EO79A/z+9Qf/APgDL+oB/wLy3gfwFw/y+AAA+QH+Bv35+/MC/wT5/v//AfwFBwcBEA4FAAP8BPgKBgv/9PkS9QYCAAH2/fgD
AgP//wP9AAAD/gH/7AkAEP0ECgEPAAcJ4QL3BPsWF/r47fAZDwbeEtoG+/8UFg4G+gIAAP3/BQMFBgYEHfcCAfr97vwGGxr09vz5/f8HBfXv+fcI9QX/+/4E
C/z7///5/fz1APwICff3/PcL/gMPAAb8/AwH+QL08e8J+Qj89Qjs8uX8DfwF/Ab1+Ab/Bgn59vr+C/sLCwEHAAML+P4AFfwMCwUS/g0T8QX9/P8HDfj4/fwH
8fz+/gMCBvn1+/YF/f34Au8HAPf9Bv8I//38A/sAC/4A+/sNB/v9APz//fr+AwEI/fr/AP0E/P30+/IH3/72/fgOFvX08+gQ8vz7+wIGDvn19vIHEQX/AAH3
9gQIDRL5E/8NAAj09g36CAjw8gD/AfwGDfz99/IK7P8IAP8D/f8IBQMD9QcR/wj/C/8N/Q0DF/4A/v766Qb9Dgr0Dv0A/wD+9QD5BAH/6Qb++gMHFPn58/EF
DPbsAfwA/PX9DwoVHvf6AAH36Ab9Dg/2EQAKCwf1/A8TCBL+AvMXDRT18BcIBhL2AAT9/gAAAvX9AwL6DvwG/fz35wsCEhPuA+8M/wf7AgLz8ff99vf28PcQ
7vD6Ahj4AegG/gv38P3nAAXw/v0E/wb/AwD7+voCBwT7+/j6BQQEDRDw9gD9AfwDCgIA+P4L9f8EAAL/AgQD+fsABPgB/QAD+/73//kC3wUJ8QcIE/bu7O34
+AX1+vIOFOf7+vgG7gH5+vQIC/b4+e4IBwD/AAABAPz9AgIB+gn9CvUDAQsX/hEA/v4B/v8B+QECAgLz8w4GAvj4+gUVDQL05AAJBAgBDgoG7vUFBfb78f4D
/vfk9+r/7v//AP8GEPz98u8GBP4L+Qn5AQT6/f76Bf/6A/79/gECCgcE7xHwCeYLFewQDwkFAAgDA//3Cv8IAgj8B/7+APwB//3+AwEG8wABAwMEDQAD9vgJ
BgAC/QX9Av76/Pz/5P78AP4KE/v68OwR9gj9+/0IDfn99/kCDfkAE/sI+wUPCwwND+z+BvgG9QD2AfwP9O4M/gn2/QPz+fL/C/4F8AT47f74Cv/vA/f86wj1
CPvpA/ED+fz2//oEAvn5/voG+fv/AAEAAwD8+/YEBwH/AP78/QMFBwn8DfP8B/IE9QECBAYG9Pzr/gAFFPr78O0OFur9APwA4gHuCv/7CvMEAAD56AnwCAPz
+f8F/QYBAwD39/T8AgEA/wX/+gP+/wD+GP/7//365wQFDxXwDf/+BwT29QgQCxT19PgNAAoBEPz56ecF2/sBAwEKFv755+cQ9wkAAPcABAQJ/f/+CgD6CfcB
+gMPEBUA/P/7/wD6/AQE/wH7Bfz+//4A+//7Af4DCfz/AP4B+/79BAD+BQEFDAr7AQoOAxEB+///AAABBAD//fwC+wf///8CCgAG/gEB6fQBBAQQB//56fIQ
AvQH/gcA/AP19/MAEPwE/wL67wb8CQj1+AAC/gMBB/z4+vgCAPz8AP4DAf/+//oJ+Pn8+/4E/vvv+vAE9A4DAgj/HAEU+QoE+PUI/woFAwD17fYM9/v+/wEH
Bv349/QIBvcE9AgA/vft/v/59w/8BfoDCgIKDAwF5P7+AQAJFv317OcUAwL2/esB8v4LEQnxC+z9AP/67AfzB/3/Bv4C/QD69wb/BAD3+u70AAAC+f/0+fMH
/gL5AfgD+v0FBgMF3f/8/v8KDvzx8OQL6P/9AAAHDvz38+4OAREABv3+AgQbBxH6A/4AAAf7/fv+BgYB+wj/A/oFD/oL+QEI5fj7/QINDfTn794PAgH++gb7
+f36BwL4BQT+/AH//AEABAX8+Pr3//oCDPj3/fQO5/4CAP8FEf397+oM5QX9AwAHF/cF9v0KDO3y/AIG9/LsAvgJ/v76APwGA/r7//sL7fz+//0ECP/6+PUE
+v4A/wAA/wL8//z+/RUA/vz+Ev4SBQ33AwQBAAT/Bv4EAAX/+w/5+QUADPgHFw7uFwL5A/X89AMOERYAFBPu/O3+C/AVFxf9Ef//AgD/9//2BgT+AfID/Qj/
+wT1+/QHAvgA/ggE/vzy+/kDA/QGBQT/9gLw//0GJvYH6Qzm6Az6DxTg/vwO/wv5+wv9+vr9Dvr++QX7+vzt//z83AX/AQEKHfr77esNBfb1GPkQ+QcGBxQY
9/oFAAcBAwL49fUG/vcACPsF/wgE/v8M/u8FBAH66hH89vb6BAP/AAH/BPsGAAAF7f8I/AgBC/798PAB6/8G+wgBC/r78fAEBPgA/QEB9wL0+PX97Q7/Bfj6
BP8XBBEG+Pn5A/sECPH9/gUO/gD8AwQACv4N/wwCAP0L9hfy+gny+Pj37Pb4BPYPFPf37+4W9P8DAAcBAwD+9/gB8v4F/v4D/QD5/PUCHP4C+QPx5wTzEA3x
DPT//wT46gn7Bfn4+P0NAAz4AA7/9fT4/Qrw8/QPAfT+AgkJ/wP5BfcEC/0IAwoH+vP8+wYB9/vr//j98fX+BfoJDAED9vMT/wYBAAX8CAEIAAYAG/YCG/cF
8BQZFCQJEwoGBv/09wgQFBH5DgIBBfwBAAAMChX89v37AAEG//jwAvkFI98BBQf24RADGRsC+fwAAAADAv/6+vcF9gb6/f0GFfP/+gMC/P35/voHC/X0+fUO
EP////759wADBgX87Qv7FgIFEgAZ+g8UJ/v6/gH65v31FBb24P35Av4GEvsA9fMG8Pz6//wEDfn9/PcE+v//AAADBv79+/kE7/8L+/f8/AkGAwP69/T/APQB
+Ab9Bfz//AkBAAX8DAMM/gQC/Pj9AAUBBPz0+/cG4BoA/wD8JP0c9wT76RD8+fcJHfUE9vQH/wQF/wP6+QUHAwf25woCBAIFDwMK+f8BCQD3/vX+A/QBDgQC
8RH3Af4GHPMO/QkL/v/+Bf0BAwAPAgsA0v4PAAoEFAT1498D9vD16/4P/+3W+OkL8wUDBP4DDQUG+wIJEPL//Ab48QPuBPkAGfn+AAb28AX+Cgj9DvL/AgD8
7wTxB/0C8v/+//4FCfr89fIJCAn/Av/5/AANCA30Bv7+AP7++f/+BAAB+P4ABf4GCAIE+/0JAAQAAAAAAQACAAIACgTy//kBAvcKCgsADwkA+gD49AIKDw/2
2hQH/Av/HwEM6/n/A/P2//4BDfb1+PgUAv7///8A/P79BAIA/fP7AAEDAvzw/vMOFPkV7hXp7woCAA/t5gPp/uUTCucF//oM9/8BAP4B+wP9/voCBf/qAOYM
AfACCQEMAP//AP8A/wAAAgH//P8AAAABAwD//fwC7/P2BAALDfX18u8R1w/x/vUWDvT8+fsKDvr9+f365AX3DQbr+gD/+voB+/n2BP/4IPX7AwD97wD7Cg4A
DPn//wT79gDzBwL8BQj+/hD5CgIS+w377QftAPIQG+8H9/cR/SUCB/b7F/8mDBf7CQIE/AX7/AL4/Pv7BQf+DPMAAQUVCxD/DgcBAQP6AQMLBg748x77GQAB
EQQf+xAQ9AIADQENFPkH+gUQ/vb//wgDAwQIBP/5DAcA/P36A/wFBgn5AQP//wMABf37/Pz/E/vy+f78+gMDExb0+AAP/wn+CAgB8/n88fj7C/QSCPb4+fcN
D/n4AP77+Pz6DAkC7Rr6AfUAI/kc/hD+6wH7AQgGH/EB7/UTA/wDAQH99wH5AP7/8f0RBf0KBAH+9vf+D///AP3+B/oJ/goBAAH/Bf4BBwQLAggF8P4J/gb8
/goE8/T9+Af1APEG+wABBv8GCfj0+/UC/fkCEAn9CwYC+/78/AQIBwz1AQMJDgQAAAUhDBny7PwB/PoDBP728OsDAvj3+QAF/PP5+v3+7/P+/wEICf7x7+gQ
AQD8/gX+AfkDBf746f0BAAQDDP7+8u8L7fb+CP0JCwD8+PUQEvz9CfT25xIeIhUDCxD68AT5CPgICRX0+f8EB/8GCAYH+/8KAPz+//8D/v30AfwCLvn7/Pvy
1gX/HBvq8vkFBf4EAAUC+/v/7w/xC+8NEfEMBwcREfgDCfv67QsGEBT7Bf4I8gUC//HvCwPuDv8A//v/7f/7DgTw5QD0/vcHDPb/+/cG/fr//gH++QL1APgB
+f8AAAIDBf7++/oE//wAAQEC/f79/PsD6v//APwIDv/48ewLGvMB+fvv3Qj6HBPh9/kB/wEDAv709u8F/PAABvkC8wj+A/0D/wn9AvwGDQEO/QYJARX8/Af2
EvEJAAn3ACAB/gP9FP0gCRvsH/T3//L94vnuHBP2+wABAAD/AAID+/oBBPsA/v//+gH9Av4B+v4B/QABAAH+/foCBAv9/PcBB/sHCQ76Bg4A/QD6CAEJBAv7
7//6//oIDfj79/AM/QIDBgH+BAsTAAgJ9gUAAP0BCgAG+/wF+fsb+QsB/AfZ+eXv6f3//fgJBv7v9/EI9P/6APcM//768ecHAPv8AP4EA/v4+/YHAvb9A/cF
9QL1AfYF6vn7AP0MFvz17+wU4OT0//8MEPXr7OYYAP8BAAQA/f8BAQL+8gcA/AAHDvoD+fkE9AD///wDCfz+9/QDBv/9//8B+vv7Bf8D6fn1//wNFPT19OsU
EQMD/wXv7RILIBrr7xT+/Qn+GPEH+AIDF/AL/Ajw4RXyA/7p8vz7//kGCPv3+O4HFwf9Avf69wEOEhv4Jez08vvv2RIQISPo/Pv9APL/DP4J+gIJCOz+/vwD
8PruAfj//wb4DPsJFAASAQ0N7vX++wIGBAL09e4M/QT+/vsCBf4E+fwA6wD/AP0CDgAA9fMJ9vz9/gADA//0+PAGBvj6A/8IAvf6+vkNCP8FAQT6/AYE/wP4
8/gAAgUCBv/49fEM/gsB/f79/AcOAg369wUAAAEDBgD//fwD+P//AP4CCf/++vkGC/3+/wT79Qn7CAIA+P3+AP8F///6+/gH9w8AAP8ECQILAgb8+f//BP0D
CAID/P0I2Q37/wcIKfwD7vcTB//q/vYFAvn6BP4SBwL5/fz/Bfr6BAAI6wbz8vgFEO31+ukF9f//AAAEBgL6+PMHAQD//AH8/fz5A/v6CQQA9wH/9v36BQH2
+/z/BAEFAgD9/fwJ9Pf8AP4HCPr29O4N+/H6GPQJ/Q0ZAwcMJP7y9/f46wAEExPy/Rz+Dv70DQMLBxYD8f3+/f0BBvz6+PMFJPv7APn66QQBEhH8Hf4FAAH3
8AcGDBL5+P0A/gMABAH8+vgB8BD/9wAEBfz9//4A9An//P0GB/wA/f0DBf72AfwH+vr/AwUH+vz9//8A///6/voA+/38/QMCB/319/YHB/38AP0D//z5Av4F
AQnz/fwBCv8FAAb9+fwC/f4AA/z3+/ECFA8F/wLvAAMTEh/pBAwCB/n8BAIUCA33Kv7v/vX85f4OGRrsJv4BAP726QYIEhj0E+oSBv/++RQEAfQNA/r5/+4F
+PwEDgr4CAAIAQ/5+A4I/Ab9NO8F8Q3pzxryGB3i9ggA9P79Bff0/fL2AAwCBQb5DgAQBhYD+fgA/wACBQD49O8H7Pn1/vgMDPTw9OgSB/P8B/0I/f/+AAAM
8/8D//oFBQD89/EF6P3/Bf0LEAD/8/IR8/7/BfsHBwEB/PoLEf8AAP388/0ADQ34/gD4/fcHA/X2AfsG5QYMBP//ChEL7Pz/EOX/BwH/7AHzBvkG9f8A/v8B
Bv/39/EE9gYE8P4FCvT5Bvnt9Rv89wX3EvcUAQzvGu3l//YS6vX9Af4E+vsDAP0DCf/99fQELPz1//f67AYRDx3r//79APwBAP7//vr+9fIGFAIIEA4T8wMe
Bgb5+gL/+AD9CAL/3v/+APwIGP388OwJBPr45gH+BuvlBAfsAf/9APz//wH/Av4C9PgAAAIDCQD29e8N7wj4/fgHFv4M9/sFNfz//gLt3Ar/Hh3p6Pz+AP8E
Cv359/EKG/z/BPP+8QILExT7AecBB/8B9Ab9AfsHEPUB/wP88AT1CQD57QoA8v4FAQgE8v767Pn9AP8GDPz28+wM/gUE/Af+Ef4C+wL69vT7+/oLAfTo++8B
8/z/AAMCBPz6/PQHBPn+APkE9P/0Afn+7P/+/wAFEP368vEKAAAAAP7//gABAQAA7v75APYHDPr+9vYL/v//AP4DBf8D+/wD9QEG/An8BgX+9vb9AgMA/QP+
AQD/AAH+7gj5DQMHHP8S+QUXCxD+/QD2BfwGCBD0BPgE/gMC+wP3APcDAOTr/foEAe/mAPIU+Qb//v3/Cv0D///2AwQJ/Az1/w0H/wn1/PkA/wMB//3w/PX8
DOz9/vYG7froAfz7A/cH8Av5/Pnx+wD4FegEEQH+6AQEERMJB/cDBgH99gH8BgIFEvj8CfwG8woDCgwECAUH+P37+w4JBw/68AoL/AD4/hEJ/gv57/X8Bv4M
Efv+7/YW+wwBA/4ACgUPAAr/Bwj0/PMFAPIAAgQCDv38//3/7/vyDwb2GAMFAgP5/vwEChL29v0JAQcBAAb7+PYCCwv5BfgFAAMNCxIAFAzy2vD77vPyGxfd
5/35Bf0OGff+6/ATEAH2AQAC+vb/AQ4DA/H8CvMG7f/+B/wKF/f7+f/69P36BPgDCf7/AAL+//8QAAIEDgb//vn88wL9DgrwEf0D/wP46An6CAnxH+IAAvr1
5Az1Cwr6FAX+/v377Ab+ERHy6/0AA/sHCQMA8u0MI/UKCQL36AYKFBn07f3//wYIFfr07e8PAAn2/u0IDfcCAwIFCfoD+AL9+P3zAPz6APv8AvgB9//7Bv8B
+/8AAAACBv/++/kDDAb9Bvv9AAsOAgoE4gAA8gEIDfX09u4C9wQA/AH79wL3Av/49/z/EAMNAAEKAQwM6f30APYQFfH97+8U5uv3/fwLDvfo7eUZ7/3///0D
D/z78O0N/v//AP8BAf/+//0B+PD+//0F/QHy+vMK6gb/+QYBGfv78fACJP0L/wb17gkBDRf0/wQAAAABAwADAAEAAAUAAAAAAgAEAAP/A/kDAAQCAAH/+PcB
8f0NIQAL/wgS/hAX9/UFAAcAAQT29vAD8/QADAMOC/f69fIT+fgG/QT89gTw//j5ChPxDfX3AgMeFBcE9hX9/v4BFP4QAg/44ff+/vwLDfzw7+QQ/wr39e0C
B/cFAwL3+fcA/wEEAP319/AI+u/77AT///bk+u8I/wPz//8BAv0JDA0AFAj9AAT19QMNHCDs9P7/AP4FB/z8+/oF4vr7+gQIDfv68ucR7/P3+/wIAvrw+O0R
+/vrB/AVDfEGA/oZEfX/BAH+6gv2DQMD8v7q9fYODvb7BP8F9wD/AAACCv/+/PoE2gnzAPATIesD8PYU9QkAAAECDP4K/QQA4hT9AvoKHvsL+QMHCw7//wL1
BAMTChP13wEdCw0BBxQC5+z+9vb8+wIICfjp6+MH7A/2BfYKFQEO+QIO9v//Av0CBf36+vgEBAoE//39+wYHBQ3uF+L7/voE6v7sBvYGA+kECQEI+A3/+wEJ
+eAPCfQI+A4AA/sH/wIAAAAAAQABAAAA/Pv8AP8B/v30BPoFN9gQ+eXRz/8BEdjzMNoU6fLx2xsGC9QDFQUCBe/3+ffnCP3yFer/9/z17/b3DO3wHO/yDxP3
8gz7F/YVKf75+ePk8Pj4EOH2Ce/+8wr4/Pvz+PfsIAX5HvzsBALqCvj9B/8E9v8G9QT//Pv+DufnBw/w7gwGH/AYCfYD/vEJ+AwM9Pv/P80BAOLK0vv7JNLz
Nfby/+/u5v37Gtv02gb0DxMRHgnq9RMN9PgB9AMN//0I/QoUz/UH9RD8Ag4W7wgDAwoS5fsAEv0EAfP0/Q3m+gEIBfn7BRgOB/8B/wTv9QT//fvx/wr7/wAB
/vbxDAH3DBQUBOkADgL98f/w/P3//w0F+fv8BgQC6P33/xQIBAsMBgcKBfQh/PUGA/4D9QH7Afz7AAf7A/z8CAIBHRvq/OL/5uvyAvHy4fb9+B8JCREd7QsR
8Njw+R4D+hULDvgC7woNAQIKEvwG+QP9AuEN8QYB+hAB/vj3BvQG+/n8AAYE+QL/BBgMGej+EwX0Ahb//fH+/w36/AcIBP0IDgn4FAMECfHeHhEFBP8C/P7/
/AMJ9vj+7/QB8gsEBAQV8Qj//vztABEBCQL8BxARChYQBeAJDPcA+AnjDgEE/fz++P4E/vn/Bgz8IPr5E/vl/woA8wT/+wML/vb6Bwj8FPT9+f/uA/TuBwMC
2Pv8CRYLDgoG8AoGw+/16C8LDQsRASMc+QD6FAn8BhL3AQoNEefn8ATt9/z0Ed/v5EX7I/AgKujd/kMH+Cj2CPIJC+319yD+3jkCIvomNOXYADkBJPkC/eX7
7Nz0/fgM8P0HABABCwsGCvr6AwED/AL9APwCAvwC//0I+gr+C/4CDPD5DPET/wsFEAUCBwL9E/ASAAP7AfX/A/v/Afz+AP76Ag7+Bvr58vn1AAUFBRH7/Pz7
CQP9APj/+v3+/AQEDfIGAPwEDfL3APb5JfkEAPb8+/T++wEJGuoTAwT2D/4J/wQG/wDm3voQ9RD4DvL65v77/A8GBRz+CPz0C/737vkF+Qf5DPD4BQj+A///
APwG+QcN7AD++w38/Q0PBAP+/P73APoG/wz6Af/88gX/+AcH/w0EDff89P0B/wT8BhAACff3MOMX/Ozp8ePvCvsD+gcG/wr9AwMJBAQC6O0JDA8GDBL+BQH0
J/b7BegB+ufu8vwHBvwH/gf6A/X/Ce/19wcO/Bz2CvsTBgH+/g389v0D+QcB/wYH/P/z/QgCARIE/AoAK/UjCALq+twU/Pka8vz/AAgCAQ7/Bvb1+/kO/hEA
DAIICvj7Bfjv9vMK9g/3A/X3IAr3Bu787ucA4hgcCf0NAAz7C+oH/vYCzAfvEggMAiAP9xYJ/wEE//7++wMABfb+6PcD/hQEDBkHDPTx+wj9/QUA/gkK/gUF
6P/+/wkEBhgDCP33/f//AAIBAQb/Av79CAb+AAT5+fsI9wsJD/r//fv+/vj3BfX7CgHy/vEI+wT89AgEAPsE/P73+vcD/gQHBAf+A/v/+fwD9wcK//r8Bvj1
7P79+AYH/foFBgIEAgP//gEAEO8a/hL2AOYACPL/9vj/Bv8A+vz+/v4C7f7/AAkGCBIDAgD94QH7AAkDAiEFBQH58fED7QoEDxMKFO/w5/7//w4DCB0DCv/z
5Q72AQkJBhUG+gsE8Rb6AAf18vYS9g4O+gH9Cv4CAAgD9g8H9wr+AAP+/AcJ+wkGCgIE/v/5+/0HAAUG/QkdAA70A+gXCO/72ADyCgz//BQM+RME8/78/wMA
AhT7B/r3Fvn7/e4G9fP+9wgO9/4EAAwCEAgFAQT+9QL9/f8H/f39APn+/AH+Af74/Pr/9QgH8PoB/gP+Bg7tBvLp/vwAAP0CAQP7Avv9/wkB/wD/AAEH/ggG
5vz4AQwKBiYEAgv39BD8BgL68wgQ9RgPAAIAAAIAAQMBAv8AABL1DAH1+vwE8gcM3f0A/xcKESIHDPvw+wwEAAP08fwJ9BgS+AYBDAEBAQIO+AcR7xD4AAkE
ABEN+hIKEPv9A/P2/Pzz9AgFDAf9Avf99/wD+QsM3wgCAw0DBxUHAQT69OLrBvYFBg3w/PzyCv4HAAL9Ae4AAPcB4/wEABABDBUDDfnx7fn/AAcEBxYABv34
Nfb9/+j/+dvx+QIP3wn4/wMCBg4E//36Awn0//QG8AUB/QUHHPwABvUDAd7x9PP9JfL1D+EA7uPu6RAU/gMG/QMB/QIFBf8A2RX64hjz/h4fDRECAA/++/z+
9fcT9xcXAPv7AAL+//7/9gQB8/78AAEDBRb9/QL6BAkH/QfwAPsOAwUE8/X7/AcGDRb2B/fzCvoDAAADA/j9A/gA7fj9/wQBBBj4C/bxHA7/AO/y6+UG7A4V
4fcD7wsJChX9GuPsBQ73AfUH9RMD+BEO+/oAAAMEBQn+BPv57Ab+/Qf/+xgICQT/EvsL+wr2BwAKBAEDAvoRAAz3DPUGBvn8/ff/AAECAwT6/vX56f4B/xEA
BxYFCP756/4ABwcBAg4EAAoB+Pz8+gUIBRD4De7u/Pz+AAIEAgr+A/379wr5CvkE9/oE9REMBf4CAAD///8CAgAA/f34AP8EAQ38Bff46gAABQ0DBw8DAwT7
9PYA/gn+BhL6DfTtEgsH+PgCA+z2+P8F+gUaBBfrDuMS+v0F9gz+/gIAAggI9gkHBgD9/AABAAX/AAIEBwAD/wb/CPf9/fv9/wX//QIA/gEF/QMG/ff/DvsD
BQT3/v0AEvcGAAL2/Pj7CQICBPb/DgYGAAj+//4E/Qn6/wABAA0I+A0J5hkDFA4AAwwV8BQRAwIEBgEA/wEC+wcHHeoS/gr0Ce/7Cef1G/j//u8E/eT38vkH
BfwABPoCAPv8/fsE8AEC/QwDDA4HCPr4Bf39/P0C/f38Bff8Dv7//vgA+vX7A/gB7PsCAA0EBxUBCvz18f///gkDBBEEBv/5F+YL//31/ujtCOH3/+ns+vUP
Bg/n/vryGP349u398+zx+fkG//8A/QEBAAP/BPr8/fsK+g0AAgABEOz2G/Ee8gj6+AAE9vQDCOjvAfcDBAHg/fruB+4RBAT7+vL6BvD8DA0R+wv0BewTAwQO
/ff9BPwABPn8/Pn5BPz/APsD+/n6BPn8+AD9BvoC+v//Af0DAA8DAQH7+fwJ9w0F/f4AAAEBAQT/Af7+Bvz9/f8CAAIAA/z+3fEC/w8ADhf4Ee7l8QIA/wMB
+AcA/v0C5AD//w//Cw8BDe3v5Pj//hAKDSEBCvry3wT8AA4BCC4ECwjw7P7//gsHBxUACP719vQQABb4EQMIBfbyFdEB7f4G+/DhBOf1De0T/wj4AvUABvj5
Et0P/AjyAwP+/vECEgD///T8+vH5+v8H/PwNBxH9DvwM/gH9+vv/AAMEBAn8BPv5//YA/QMFAwf1B/Pz+PztAPcM+hr3+ggC/AXzCvYD/An38A8C7fX//wgE
Bhf8Cvfw9QUAAAYEARIFAAUBAf7++gH7+fgCBf0IIPciAAjwDe4L/wMBEvATAAP5AfYCAfoCCf4DAAD6BgICB/r+9fz+AAkDCgkE/P4AD/v9APT/+fX1/fr/
F+cCAPb3B/j+BOwBCf4B6wn9AfsCCPkC/wf/BAIDAPYF/AIF//73APoG/gr6AP79Awz7//wC9vkF+wkM7gP3/gMDAxgAAgj++wMAAAUBAQUABP/+9/8AAgYD
BAoBAAP98/7+/wYCBQX+A/v1FALyAPEB+vr99AALE/seCAr0C+kN/P8H8vz/AAMCBA7+BPv6+P4A+gEGAgwBCfT7GQT+BfX4/eoB7Q8TDQH/AP359fUF9gcM
/v8D/gYBAAQHBQUD/vQPAAwICg8K/wP/AP4C/gIAAwMFAfv//wL/CwD8//0C9Q0I8hQAAAr5/wYU9xEL+A0aABr3CvcpC/cF8wr0C/7/CAYGAQYE8w8BBwj7
AAoS+BYP+//5AP8B/AT//gUE+P8D+QoBBgkECvP28vv/AAMDBBD+BPz6APX9AAH+Avzw/vr6AQv+AP8C/QAH/AoJ9xb+AAcA9gYO+A0WDvz/+voA//v5Bvj8
APT/AP8DBgX2AO/18wf9BgAE/PsB+wUG+AP+/QoCAhMFBv38AP39BQAGAAT9AQH/Bvn/+fkA/Qf6APoFBgAA+/8AAQX9B/z9D/0AAPUA+fL4AfsDGvz9//H9
/vL39/8H/P///QIBAAf+Bvn6AvkH/Qn8AAUDCfj9EM8o9QP4DvX2D/Lw4/76AAoIBCoBAQT2C/khABLrA9QABvT/DP/7/f0M8fr8+voFDNoTAA4B+g8ABPjm
+f3/BP8C/Ab5AAH8DQT/BPr99vP+9gcK2Ab/ABgMECgPBAv5ABML+wn+9/kQCg39//r///oB/wT2BPj7+/wYAhX4CO4DBvf7CwD/+vQB+fn6BPAB8vP8CPYP
AxrwB/31/v39B/0C/wT9+wUB++//A/8GCAz0B/HxBAET+hDwB/EQCvgABgf+CfkA+P0G8A4IAQP//P0A/fsCAP4D9/z/+AUFBQ78D+7y/uT9DPoEAf/tAvvz
/v/+/AADAQn9BPr7Bv8HAwP+AfAD/AIF+v//AAMCAggAAf/++v76/wUBAwT6A//6BRbq/vgG9wQN9hMH+P75/f8K/gX6APsABRj96fz19PoF/AML9+4B/QMB
BQL1C+7x7AoC/RL4AAUIBwD+4v/8AhMAEBgABP3u/AD6AP0G/wz7Af/8//z6APwFAAf5Afv7/QH8/v8I/wf+/wL/BAT5AgAH+wAB/QQE5f33DfoC8g71/gf9
8wn+/QX/AAcEAQMEEv8IAPv8AOwA/v4F1fn7/hEFDTECDvzsAQD/+Pv8+f/+AfoABv/+APsC/f3//gMFDtL8//T+/Pbc/eLz8/P7AAIGCBT0BvTx9AD/AAUB
Ag0BAwD87vMGAAj/DQ35COzsMAD2AOQG8dz18wMT6wP+AAsCBxkF/wj8CesH/gECCvrzCu3y4AUD/xj1ARQUAwoD6v8A8Q0BCRkHDfj4//z3CvIH+gP39gMD
8P7+AAUHBA//Av36+gMC+gf+AQQEB/39/gQAAAH+/f4D/wQECv/+EQX7/fgC7g8J7fPzCwAGBh/7Awb78fv/AQUEAhH+BP/6Cfr/Bvv9/fj6/vv+LPb7/eQK
8ePo/vEH6fT//gcJDSP9EO7sBgr68/UA+QMB/P0DFfwG/v37+/D+A/cCHP4F/fP9/ev4BPoD9wf9EPz7+PEK8RcgAP4BAv8DAfX5//X6AQb+A/78/v/99A4P
/f8AAAEAAQMAAP//+P7xAv4PAQz4+wX9CAD+/vT/+QHxC/f8FvgJAAL7Aen+BvcDAPv9B/cC+gP8+wME+wTg//oL+RP6+P0K/BQAAAn6/v8R9hIN+O4AAAcE
Cwv4CPT19/H/AAMICRD2CPDx6vQMAxQJCREADADsAhcWARPwBu0g9w8R7/oGBQsLEREGAgH4Cv8AAP7+A/z+AAP/+gUABwL//v8E/AoICAX/9fwB//4BBgAA
+v79/f8C/w/8Avv79/wAAAYDBA3+Bfr4F/sI/P72/+j5AO8B8vv/Bv8BAwf8/wH88f//BwUABAwB/Qb/7Qv+/A4DAhULAwX8HQr98fL79+wB/vsJFwP9+/X/
/fX9//oAA/cM/w8CCP0FCPj70vr1AhUEAx4GB/vy4frx/gwHEyXtBP7298/9FfgLAw7dAvbqGQD///0CAvP8+QAD8P8I8wn9AP4KFOP6CQEUFgDt+t4A8Q8E
BgP68/j+//7/AP0CCP4AAf0B/vn9/v4BEAYD/QID+On++wIL+wH7AAAB/AYA/gIABP8AAP3+/vz8/v8CDvD/E/f+/Oz0+fr+Ce//Dvn//PT1+QAD8wgDBwL/
/AAK+wsI6Pz5Ag4BCSAMAQn/C//6Avj/+vv4+gMC9fX/AAUGBAz+A/f5///p+fsQ/BD7+wYF7vb+/ggEBxn4B/Tx7Qb6CAP//w0F9w4C+P4BAAUAAwkAA/77
3v3/AQsECxsGBQL77vz7/wMIAhX9B/z1EPoEBgL2/vH9APwB3/T+/AoFECf+CfruDhz3++/55O4N8Roa5Q79/AoBAhsTAgwD3/buAwYS/h76Cu7r2wH6+Rf+
CCUHEvn0/RH+/wb6+wMQ9xEP7QEADgv+BwoJ+A0D9wQA/wgCAw8GAQP/+fn/9wf8Agv8DPHz/P//AAEBAQX/AQD+B//7//f8+gf8+wH/BwD/AP/++gEC+wYE
9v77/AIFARP+CPr48fv/AAMCBhP7BPz4CvgEAP3+//P6Avb+/f/+/wQDBgr+Avb5If798vL/+ej4//MH0gP99xUBBCsIEf/x9/kPDA0AC/4J/v3+Iv/v/+cF
8OX19/kKBv7/AAED/vr/AAEE8Pn7EuwG/AP59hUEBeb4FvD/8+7r8gUBCfTzBfILAAP++wAK9gwCCAf9AQcN+RAKB/3/DfPx+e387w0I9QL7AQADAAwD/QYA
/QP/AAABAQMCAAIB9///AAQBAQsAA//89A/8/AAGAgkO/Q0M9AD++wMACQsABfn8/Pv/Cv4BAgD9+QcE6wH5+gcFAhwACf/2+///9f8D/QX9Bfr/BAL///8A
//4B/wAC9P//BgUCAgwB/gb99f//AAUCAxH/Av76D/r/+/gCAfr4Bu78Bv8A//3//f0B/P8EDvMkARb7EOcMC+33AfkJAAQCBvn3AurwGgIW/gD5/vkJAgUJ
2Pf//RQHCin9EO3sB+z++/wKCAHxC+vwAPwAAP4A/wD7Avv8DP/+/vMC9vX4//wH3vf5/wwFAyT6DPzv/wgAAAH8/PwH/QgI9QgAAAn+AwkJAAcC9v//AAQB
Ag8BAQH92Pv8Ag0MDi8ADvjq/P8A/gIBAQUAA/z9G/AA9Pj7/ujtCuz97/r+BQQDAxsACAP++QAAAAH//wj//wQDA+7/BfUBB/b1APsD3wUA/gb7AhkPAAsC
3wkA/A4HBhcNCgP7BwHx6vQE7gjzDPj5Ifv3AOcF9Ofr+PcG+f4A/gQCAgwABP799vX9/v4EARD4B/P2+QICAAj8BAQK/wQCEgb58/T9/P7+BQADCgv/AQD9
/voG+AcH+Pn//wIDBA78BPf1AewH9v7+Cff6De37GfYI/f4AAe74Au38AP8A/wEBAQMAA/3+A///AP3+/wL9AAMC6AD+AAsDBhsCAwP54/bz/wAL9wv7AxD4
/gAB8wYCAQUADe/15+3mE/ADAgzt8wf+/P4AAAICAgb/Av399wT/AP8CAgr+AAL86wH/AA7+CRAGC/f5/gD/AAb+A/39//j89/UP8xPyBf4BEOzq8ev6/voJ
Aw3wAPf3+w0AAAT8/AMI+w8HCfj3Efj9//P0/AkD2vj3AwsDBif+DAPr8fvzC/cE9wv29QsB+fz+AAEDAgv8A/z7+v8AAAEDAgP+AgD+8gAAAAgCBBADAwD8
F/kjAAn2BugNGOHzFvUjABDzB9oiDOz2AAP7DvkD/PsF7g8P5gD+/wsCCA8BAfn29wME/A35AP0JBfr+DwP///wA/vv8Av//+wD/AAMBAQYBAgH+C/D/8vgC
AwD1DO318g3//wQB/QcK/wgEBP38//kA9/76/gEFFvP/APUC/vDvAPD+Afn/AP4KBgv9Avv6D/339/L+5O7p9fL+8AD//w4AChD7CvHsGgv7/uz+8O/7/P4L
AfT+E/P++v3z9gv/+/n88QQEBAz9Ee/z8/7/+wEE/g/9BP4AH+707+4D9/bnCOX+6AMX/Rz2GvQCBPLs4wT//w7/BCAKBAP99g31APb98g8A/AsE/AT9AwP+
Bf4E9wkC7fX5AAQECxj9BPv5/P4HCAT9AvQFBAYJ+iH++QD78/8b8R0aBPoEBgD7/PgBAAAA8/3/AAcCBREBBP75Av0AAP4A/wH+//0B+/r/AAEEBAb6BPj5
+vjw+vcLAQrt++/17v7/AAcACQ3//gT7DAD+AfgD+fT+9wUJ/gjz+gIOAA4CCvwGC/v9B/kD9vf5/f8HFQT9/vX+9/D9+wMJ+v76/AMB/wn8B/f2//z3Bfb/
+vr2/Pr57v34AAIIAh/7AQL5H/0Q9fz4COsCA/AODQXw9PYF+Qb/+A4ICQ/48Pv8+PgG+ggQ+Qn/AwD++AEE+wcI2wwA/hD+AiIJCgb4Dv8JAAD7/+8E/QII
7/0GAwkH/wgCEPPz6//+AAgCAxv/BAL4AQMF/QP9APsDCfcA9QMBBwf/AAUE+wkDBgb/DvkC+vYA+AsJ/vP/8gMFBQv0EuTs7/z8/wEGAhf6Bfr26/YEAA4E
Cw/+DPLv/fX/9/8EBALyEOzy/QAA//wAAgT/AgEA9vsA8gkFDRMAE+nv9v3+BwIGBQb+/QUBAef/+wUEDfX7EObxFe71BfkD//Lv9/oCB/v7AP8IAgr5AwP/
CBMS+Rb3A/sVCP4G9gL5AAIGAA4C/gQBEfj+AfP7+On3/fcB9/v4APwF+Af4/QH/7vcA/wsFARgACf73+/D+CgMABwf4APz5Bvz/CPr5Afj79gUB+f8AAAMB
AQcCAgD+3Af5AgYA/x0JBwMC6fwA/wsBCRICBvz3+v0AAAQDBAcABP37+uz9B/8JAhDwA/ry6////woCBRYFBQL67QD/AAkCBBADBv/6E//0+vEH7/T6AvoJ
/Pz7APn99wT9AQQB+gP6/QEG+wv8AgUC+ff+AAEFBQ/4BPf2+u/8+QgIDBT0De/s8xH9AAUEARIQ+Q0ICAn///v9/fD//f4FO/75+dz75sjr8vQW+wQAAAMB
AAcF/wQBAvj+9vAT9/jwEOz+8QcCAQv+BAQJAAgBCQP67fj5+vIEAvIBBvr/Af7+/P31/fn5F+8M/vsA/ej2C+cDDPQS/gj3B/v9BPr5Ef0YAAj4BO4IA/oE
3/4AAA//ChgBAAL4//n9AP0FAg75A/v9Fwj7/+8A7ev89AUQ8+HzAAAKCxbp//Xu9ejzAAALCxjs//jvHfz+/u4B+Or1/fYG6vEGDwr7BAz+/wX8//0O/xL5
C/IFB/L2/////wIBAAUBBPz9B/n///n//vz5Bff+9v///gIBAQz/BPz7BQ799gP8+gQP/Q0GEf7//vf//PT2/fsDCP3/9/YE+PP3Cez+2hYA/xX7AB4b+xwH
E/Tx/e4F/O/v+/UC//z6Av4EAgj5/gL7+AT/AAcAAA0GAQQBB/kD/fsBBO7zCuv6BP//AP3//v/+/gECB/j+FPv/AO/58goI4/v/AAsFCSD+Cfby+gP/AQP4
AAoDAwL9D/8A//X+/Pb7/f8I9/z/AAMCAwr8Bvb4DPgc/RftFOAGBO7z7AcA/wv/AxEKAgX/8PUJBhT8C/0G//r/DQT3APsF/fT7+AYBAPoAAv8CAwL6APn8
/f37/wAEAgn8Bfr6BAj4//YB9v8E9QsP3/7/ARH+CR0CCAH2AwD/APsB/QH/AAAD4/r8/wEFAgX2B/35BAf+AP4A/P4E/wUG7wj+BAcFAhIO+wwC+QH++wQB
ARACBP79/AAA/wMBAgYBAf/+/f0AAAEBAQX+Av396xUI+xb/BgsPBwsEBQn9/vQD9PYC/QgN8Qf+AAL8BhAJ/A4H8QT++gv9/RIIBAEACgEH/wT6BPMDAAAD
CwH/A/b9+O/+9ggK6u4ABggFDBD6Avv1/f8KAAz2CPwKDPj5A/3///0DAf39Avz9Dfz6/vgE8/v4/PoC/QD/AAED/woBAQIBC+TzAfACAfzk+e705Pj//gcD
Bhb+C/P0+Pr+AAMEBA77Bfj39vz8CgsJBw4I+w4D/OT+B/sHBP/sBfHvFPv++/cBAPn6AvwAFfgKDQD4APL4+P3/CvD//vgE+v3w//r/9eL5//sQCgvrCOXo
+/8AAAQBAgYAAf79+/X/AQEGBgj3BvL09wAAAAcBAgoEAgL/+AkB/wn6/QcM+wYIBf39APkE/vz6APwADAn/AAD//fUG/QQI+fD/+AACAQv1D+nsA/3/AAAC
AP/9A/v9/wH/AwABAv0C/gUC8vMABQMHBgz4BPr0K+EzAA3hA+EQEvj/+Qj9AQH9+v8J+Q4K/wD//f0A/gP/AP4B6PkH/RT6DhcNC/zyAAz6+QEAAAoG9hEK
+Pn2AP4IAwn4CPT39vgBAAYAARH/CPv39f38/gf/BhD7CP3x/f3/AAIGAwH/Afv9/g36+QH++AkK/wIF+v7/AAIEAAv8Bf37Bf//APf9+fT5/fwC9/H/AAUG
Bwz6B/T0/v8AAAEAAQP/Af//APoAAP8CAgT8Avr7Bg7/6gL7/gAICf4FBf8AAPwC//z7Afz/8hUA/gX8AgUOAhEFCQMGAPr8+fD9AvX+8vcA/woFBhD7CPf1
/v7/AwABAQP+/gIAFvH69/AA9/PrAu38APr+/gIFBgb4CPH17fv+/QkEEAb7D+bv5RH9BQgA+RwO+hgO9ez/AwMGCBHyCPLw//gAAAAEBAX6A/j4/P8AAAUB
BQQEAf79+P76AP4IAAkDAvn+Af///wID/gUCBf7+//rn9+8Q9gb1BO4F1wT+Agv4CB0NAAn79AoAAgT5/QYO/g0H6/7/AAsFBRcEBAP8BeXz9vgDAv3vAvf5
/wL7//4J+wP8/QMF8O//+w30CRn1FvPlAgn/AAX8AQAG+wkG8gUC+gv2BQUICAX9/wP//gICAAEAAAL+Fv79BfgA9PT99AsM/Pzw8PwK9xD/Ce8ABgX9/f39
+foB/QMKDNsHDfj/DOjo/fD88wD49QgHCB0EC/v1Af/+/wADAAD/APv/A/EF/Qb/DAL0B+vxBBX36Pjy7/T9APv++v4A+QMEAgr6C/L2AvIACQL3BPb1/wD/
B/cBBvsGBfn5//n85w7/BAf//hIR/BYL1vD6FwkDCh34/AD0MPz9/+H17dn29PcT/QD/AAIAAAQAAQD/6wL/AAoEBhgGAgj/DwX///b49u/99gEI5QX6/A8F
CCIJBgj49gj8AAL//QwGAAoE8/77/AIFARX7Bvv24Ab/9w8B/RkLC/766wj9/gMA/w8IAAb+Eu35D/ME++/z7wEB9/gBAwUBBwz+A/r4CPP19e0D/Pj9BfwI
6vH/AQcDEg4FAPr76PT0GP4E/AT6+BAL/Pb+EQACBPr3+AgB9/4A/wQCAgv/BPr7+wL7/vkB9gz9Av0AAvoDGe/16vIA7AwJ7QD//gsCBRcEB//57gAA/wgF
BhICBv769AwIAAr6CPsJAAMCGwH///D48uz4+fsH/wAAAPP9+PD6APcBCAX+Afj6+PQC+AkLDv7//u349vHv9vYG9PcF/QEBBv/6COj3/Qb/AAMA/QYG/gYE
7vP//REDCxf8DPTrAv4A+/f77O8H/P8HHf3z/esD9fL1+/gGA+X1Au0RAgbtBfb+9P7//gIFBAv+AwH++/3/+/4A+gH9BvIA/QH9DvX0+vr9/BEE8BIA/wz7
AhIT/hEJ8+v5AQUGBhvvC/fu9Pv//wYCBRD/Bfv49/7+AAQBAw0BA/77BQr6+f4E+QwDAQMB7gX+Agb8AQ0L/gwE5PfyCfoN/B31/wT7/v7/AAICAQP+Av39
7vj/AQYHDwv+BPT3+f/9BQYC9woI/wAD+f3//QED/gkGBf4A9vwAAAYBBQz/Bvz5B/79/fsD/wL6Afr+C/MFAv77Bvr2CvP8AwgAAPz++/4E/AcG6QUHAg38
AAcTA/z/FP34APAI8+v39wcPBAYBA/z47AsC/wn7BgT9APYJAgD4+AIBCP/6APkD9gT++gcG5vX7/gkDCCL4EPXt5PD2AwkE+xn2Afr1CgH6//H67vcA9AUK
Bv8AAP4B/fn7/gAB+/z/+wIGAwb8B/f3//8AAgACAAQC/gYDAfD/Af0EAQD1BfT2A/P6CgL18fvy+RD37+YBBQcKCg/0DPHu7AH6AP4C+Q36/P/98/v7/wQH
AQ0DAfr4BwEF/gAA/PMA/AYD5ArxBf8C+AkK7wwQ+////wUCAwf9Bfj5B/3+/P4B//38BfP8+gX5/v/8AQ0A+wkC3f/+Bw4DBBsGAwb9GN8SDQcP+fv6/PX7
4QD8AwMEBQ4F+gT8G/AN9AD49ewMB/sD7AIBBAf9ABELAgL/0wACAA8MCxj3E/LkCPQA/wAEAPL5B+/3BP/3APQF+QT8A/0DCP4d+BwEHesQB/D7GPQo/xDr
BtcNEev/EdUUAgjw8vgA+QAJ/P8O/w78C/4IAQL87QbwAAIG/BkBBgL5Af0FBwMAAf8DAAYJ5OALBxcIEgf3A+3o9v4G/gr9CgT6DfL1Af36BvsG+f0C/QQF
8gDxEfkJ9Q3/8BQKBvPrAt4V7gTg9wEB/QD4EP377v0E8wYRKvgC/+wB+ePz+/gHAf0G/QcCAvcBCu35/v/5/v4ABAcB/gP9PeP+/t8C8+Pr+f8Q9fz5/vgB
8AIC8wf+9ff6//sEAhD1Afj1AQP/AP0A/wn9AQb/Ee8M+wD8A+n3COn5Ef39//X6+vgA+QgF/f///wH/BAv9AQX6/QH///0BAQkCAAUBBP4CAAACAvwEAQQG
BfsAAAEKAfT9+fz/3f4IBw4ECBALBf/5BwX6//7+/AcD/AUD9/UK+hT0Fv39Bfj0Bf3+APsD/fn7//wAFOr4AfMK//3vBf0D/f8A/wkDBgYDAgH9///+AAUA
/wQD/QQC8wkDDvr29fYM/wwF/fkL/hD9DvsECvD2BxP6Cff27QIO7RsTGPX/B+sB9+vp+PMECv0FAAIDB/YNA/0I6fsB9hACAhMFEu/t+gH7APv79AIF+gAA
G//++eb77+v29/wE4AgU/CYACwQbBgD35v/2Ef0MAxXv/gv99x8AAAf8A/8TAQkLBhD7BP/x9vgK8xQV+ggAAAYAAgkH/wUB+wj3//8NCQUECgD+/P///wMC
AwcAAf/8D+73/fkFBQPsCuzwAvEBAP8KCA71BvL5Df8HAAH7/9/79/cG/vf4/PcJ/AvzCu/28PwABgAC/QX9/AQAAwz//fYD/wsEC/0I/QH9//wB/QT9AP//
CfYO1+8DB/EIC/EAEP/1APAH+gD9+AkKAPsJAAEDA/4CC+zzAfwA//v7APP8/vL79woCAQYBCfoO9gwP+/35APgB/QYHA/z/APsGBAj3BfoF+gL+9QAA/wQB
AA8KAgsCAP0I9fj+C+cIAO4M7QoD/w/7BQ0SAwcD8QH2AP4KAhIC/Qv/DvsJ/wPt/+sB//4AFAMAA/38+uwD+AwR/v3//vsE/vYEAfcD9/P67wERBgz4Duru
FPUO+vf+Aef2CPEJDg8D8QP4+vgOAv0HEPwBAPb9/PH1/foACvv9/fIA//TxAfP7/voBBAL/AQP/Bfz77hAIDAUDBPgM9gcH9wX/BgID/AgM+w0GAf0B/wAA
AQH8Avz98gr3AP0F+woD+AcHBA8C+/72+fwR/ggMDwz5BPkE9uz45gIKKer+Aev8+O7p+vf+/Ab++AD+/gIE/f8G+fkN/xL/CwQFCgD4DPQACAH+Cfn9AP7+
HwH+COf77Of87Q0S7fwK+BX5DggGEPH09hwDBAnz9f8T+RkM7/oJAhMDEgYGAPn5Bwz+/vX27voA/AUIG/sVAwL2BeH1//b8JQAJAvj29e307wgLA/kBDf4E
AAYA/woCDvD8CvAC/PP68/8CA/j8/PsC/Qf3B/H26wEC/Bb8EAEEBvT2HPL/++wB+u/s/fIBEf39BvMH//b49vwCBf8GAAL7/v8HBQQD9/n8D/gF8Pvz/fkE
9u/7+fEP9A3sCe/16xH2+w4HBxIJ9AgE+vf/CAMC+/3///v+9/0KDA30AwEK9Q8DBeXv//H7AvD09O78BPr/APoC/QH3Afv96v77/BAQCRYACPny+wwC/wUA
/wkMAAwKJ+77/OH88Ofi/fEA/PH2+/T5Cfbx9gT3/gH9/v0D/gwDAQQC9An9AgkGAw4J/QYCBQn8AfwC9vwH+A8N8AX+/A79BBMFCAP39gEDCQj+AQEL/QMC
+gD+BAH8AgQD/wH/CvgB//n69+70//MAFvYFDPn5/Ob98wgL5hoF+x4CDQ8WAQT5EvwA///9/vX4APz/J+7/+uv09N/w+PkKCf8A//kB//P5/vkC6vn5BgEP
CBf8AAD7CRf9/AL69/wV8hQU9gb/B/v4+v4K9gwKCP3+//oCCPn2AvL5FgQDAO8D9PkB7v4SC/3t6f/k6gH//PcICvv8/wME/wECAwIEHwEC/+z59+j5+v0H
Bvj/CPsDAPr6//n+8/kI8BP78PgMCQAIHP7//+/+9+j2+QAKBAv+8AL7/P8GCPcB0yH2CgT7//cIAAkWGvb8C+v+9uXp9vsE3wv4/QkHBBIH+f3/8fYKDg3/
Cv0F/gT+AxP8A/0D9gIL+A4MDPoAAvwAAvr4Aff6+hP/DAb0/gEN7RkU8vXgBfUK9xL////zBv8AAPn+/Pj8/P8GBP0A/f4CAgX8B/X7BvkAAP0B/wT6Bff7
AvX++/sFAQP3CPH3/gAA/wEAAQIAAv7+9gUAAAj/AgcH/wYC+gED+wIEAAf/Cfz9+f4AAAYDBQoBA//8DvL//vQB/vnyAfP87BX+FvgGC/UC8BMSAwL7Gvb9
/PT86BMJ9gj9+AcFAg8FBPv8AwX+Bfr//PQC9wkJ4+UKARkFEP76Eebq6fUCAAYIAgr2A/T3/PH1BPMIBAj6DfP29vwGAA0ACgUEBvv+6gL8BwoFAhEH/QL+
1O3yAfwYEjH/DPPxDgb/CfAB8PH+8hEQ8f//AAX/AAn7/AMB/PQdCg/xBO4IDfjw9gkN/gsDCAUJAf4C7fwKAA7/CAYECPP2CPwKAAIBCQD9APPz+/IHAg77
C+3///T5C/QM/wP6AOj/APb/AOgSBv/+9/gEBfgH3yAIAAkABfkb8w8TAx4BAgXw+/4Q8hQazhEMHgX98AQEARwV0gL9Gw/8/hIM8icS/A4LBgf7/fkP/goL
DfX+BfYD/vbw/fT+8gP99wIIBg39B/z5+AL29v8H8A0AA/sF+Qb/CwgDBgYE/AcA9QD/CQYDAggH/wMA2R/+EhEA/QYZ8RsRvwP0GQ4C9iUZAhEB7vnuEvv9
8vP0+Az0//76BALt8eD7+xEJCv8AAPj8/fj6/fsC+fr2/AEAAwrxBvDzAAv/Avz99fwK+wwL/wAAA/7//wD+/////QgD/AX8+vcFAf4E7AL3AAMF/RsD/wv8
EvYJ/gL9BvP1Cez2/v37//4C/wr6AQD8CfwA/AAAAgX7BP397xANBhAC+vkSBA8K//T/AAAEBgv7Bvv38fkJ/hEBCf8BCfLzC+389vcB/fzwDOX0CQAA+fr8
+v3+AfgBBP/2APcA+Qb9/wUDAO/+/fQKAAHqBe/67P8J9QsPCwf4EezwB/8A/gL7AAD/B/n/7QT5/wMB/RQDBAD+//4DBAf6BPkH/gIE9PD8D/gGAAD69wEF
AQH8/f4CAQoCAAgG5fsM/xf/EhAICffx8RD//gj8AA8N/AsE5gMGABABCAYJAP/89///AP0A+RIGBwH6C/MA+vj/Afv0BPL52yz1CxD/+gsO+xkd+wL++/8E
AAoBB//++fwBDQkB+QT+BAX+IQD++PD4/O799wAH5PD//wkJEiP5EvDo+wAA/QUECAgCBfj6BRP78P8G8wAL+Q8N4Pn6FQYSAhkB+wf86/sA/hAIDRkCC/Tw
+vX4Cf0A/vfz/P/99/sAAAYDBQ/+BP776BrwB/7s8/UW+BgX8wAADAYBBAUA9QoBAwr5APYC/P39/AAD4xf//wgF/hALAAkI1hANEB4DCxAgARAICez8Avv6
AvntAfby9xz//Azw/Psc8xQY7hkA/gz7/gkW+hUN8gsB/wkHCA0P/AUF7vz3FQQF+g3+/AwJFvX+DegA9Of08f8JAv3/+v3/AP/5A/n53PYL9iIBFhYMFO/t
2vn3BgcJCSAABgTzBw7XBecI7/wK8AYNEAMC+P71/vQBAPwHAwf+Av/9/fgF9QsK+wz+BPv69v4C+QkHAekBAPwDBAzuC+vu8A0CAAz/AQ8QAAsC9P77/gAE
AQj9/gD9DQD9C/r5/PD9+RYQ8QX4/gsLBhgLAwP6CfgAAPkAAfb2APj/B/r+9f37/QL2DOXv7APqBvcK8hH59gkA9gH/AAkDBQEBAvf9+gwAAAn8BQUL+wsF
/R3+BRD3/v0O7CIZ9Qv5+gf/+ggNAf//6uoQBhMHCv38CuvpAPwaABH1DfAICPT3Bfz68wYH//78Avn78gj9/QoEAhMHAwL95xYK9v77CgUFCAD+/P8ABgEB
AAH//v8A8QMDDAgCCg8F+QUC4wEA/gsECRYDBf327g7+AQvzBf8P/g4KAgUH8AEK/QEIDgMDBQTpDej/9AgC6gsT/ggDDgT69e4I7RIQAQf+/v78/AID/wIB
3vUAAAn/DigIC/rt2gT8Dw/7Aw0G+AkC/QACAQD/AgME/wICBQj6/PQB+/wC9BEK//r/AAD+A/r2Avj4C/z8//kD/P72AfkB9AP7/wEB+AYCAQQD9f7+/wME
AgoAAP7+Dg0D//v++fME+wgP9AMF/AYC/wAJ/gYG9v33//0H+xL3CPPx8Ov0GPEO+g/rBgD4+gT/BP34BP378QsK7AP/CQYFBgYD+wsB8fwC/AoDCRECB/n2
EQUCA/v38/QI8QkQD/D+CfMF9ADsAvX9/wT+/QX+BAoDAQL97QX//wj//AQN/AgFBAMJ+wLz/PYHB/8BEf8D/Pr8+un4A/oA/QX/AQEA/AMA/gYDBgDrAPcF
Cgrw+f386g8A/wz8/xEO/BIH9AEAAAgACAgB/wD7+fn39P4RBgX3BPP47Bj5/wf89RAb+Qv88Av//Qr7/gsHAwkCA/kAAP4AAgH4A/n78Qv5/wb29gIU+Q8O
8/n8/wUGBhT+CfT0DgL49PcC+vz3Afn+Du4BAgL8/vD3//oG+g/98vvz8gkMAv8HCAwF/gD7+PcFAv4HB+0DEAHt/+/w+f7/APv2AfcJ/g71APr5/Pz5AP0G
AAz6Avz8+wT6AvsF/xH9/Af9CAUH/wT7/PcK/wQG/wr9/gMA/wQH+gsGBfoD9vz2CgECBvf8/vUIAAn7AAgACvb5ARj/CQL4+vMS7h4ZBv8DAfz//gIB/QED
BQcDAf/8AfsCAfz+2wkC+Q8aDxD99/zt+A72///98w8M9BQS/BQFAAz1BPwV+g8L2/wJCyQBBxQEBv/v/vn/C/38/vj0+v/7CAAEB/0C/Oz3+QEHF+kNAgXw
BOb1+/T8+gH3/AD/9QYB8AX/DAYBBf//APMF+AkMBvz/AfkC+/j4A/f/CPr7/vUH/Qf0A/r8/AP++f8FChQHAQH0A/AKAvvx+P0ECvT9FPUD//UAAOX2APAA
/QzzAfYA9QL9+QwF/wP1//cH+hD/+wYDAQf8DPn/+v4C8hMKDfQCBQEFAfoC+A4H+/4B/wsEBhYQ/hEHI90i9eXw+e7nB+sB6ff77AcJFCL5G9/i9xAFARD+
AQkUABML7v/9AAQDAxf/AgD7+f39AAcEBgoA//r56f7+/QoEBhIBB/r4AP7+AfwF/wL+/wD+7v8NABP6DQEKBf347v8CAAkBBg8FAwP94fIWExb2HQYFCwP0
6P4GAxH+DA0KAwT/Hv8JAP36/OsBBfUA4vsA/g0GERoABf3y4gIBABMCDBkLBgX8EPL+AfD5/fTz9PgFDP7/APn6+/T2//v9DQD/APb5+fT5//4B9QfkB/L9
8gkC8BcF/e7//f0IBQbsDubsBfkEBvwB/v8C+wcFI/wABvP09+359gUJ7/sLCgXxCu0P+QUC/PH+BAT/AxYE/AYC9vv/BAUDBAz8Avz4//z9Av4E/vr5APf+
9vn9AAIEAgj9A/r73Qv5DwkJBhcH9RgN9fP6IP//+AAC4yMR7vUCAAkDChIDDffw8+kGAQsIDAP6DPL06gD+AAcFAxcBBQD68QLzAQkDCRkE/g38CgEF/AQB
APv+A/oAAf4A/gABAAH9BPr99QwAAAb9AAYN/A0G9/z7CP0D/gYA/AUDBf39APoB/QL7//4ADQoECAr3+OQD6QgUAhD7+PcA/Af++woJAf//AAABAQD///0A
+v0A/gICAAf7BPT3+v4CAwABAAH//QIB9fcABAcFCxP+AAX73AgF/BX/ExMQ/wT+4CPtFg71+g8S7RgN6/YA+gYECBX1De3r8PQCAAIFCAb6EPD4CuX+CPMF
A/nmA/Tv+/z1+QEJ/gz1CfT35STxBwr18AYU6CYZAP4A//8AAf/8Af3/+xEAEgD5+vYK6yMW/fkACf4BAQH8/f7+9QoAAAP+AgcJ/QoFFO0AA/UC/PLrAPb5
HPn9+uT99fDnAej6/AQAE/z++vUG8RQP3gv/Ahb9ByAPAg76Av74BPf/+QH19QcB9w0CDQX5/foP7B0Q/P7/+gMBBgn5Cff1IwUF7vTt+dn/8QYEI/7///T/
/ubx+vgB9vwA/wQDBxD+Bvr55f4HEw4DBgoL8hsHBwMGAv33/u4B+/sE8fv5AwMFBxb7AgP59Qj4+f/68hQFAgD28gH7/wcD/wcLAQcENesTE+br8tP68/kX
EfD3/vAI+vTpAez78/b8/gIHBxL1B/fwA/P7BvkI+/7z/vX9+gEAAAIHBQL/A/j89/kA/wAEBAz8BPj3Avr+//0AAgX/Bvn68/nmBPMO+Rr1/QH+/AsO/xL6
BwIOCAIDLP4H++b48Nn4AfUO+gr0Bvf5+PwF8g8G9///AgYABAkDAAP+6f8G/RX9DBIHBvr1IOIB9fIQ+u7mDt/s1v8AABQHEB0BAwHyAP79Fgb38e//8RwY
/fb/C/gEA/z2+fv8D/8BAPsB/PH6/AEDDv/4APMD+PLw+/3+A/cAFP0F/vz68g0E6+sF/gcIDAT3Cenr8Pj2+/wF/hf2CfTv//v8APr8/AL0AgH5EQz79/H3
8+gA9AsQ8P8A/AUCAg0DBvr8DgIHDgL0/PoM+w0H9/r/AgADBAT8Bvf++wP6AAIEAQcE/QMEARf++//3+PoV9w4NKOEFBun47tbu9fsXAQEL/w3+B/wJCP0A
/Q/38/31/wsS9SAR8RL59Q77ARMU/xAF6ST6AAL0+AgS9CAQCwQF/wQCFd8B+wQB9QcA/wkA/g0MAQQG2gABFAz9CyIQ+xQF+f3kEv0G+wkC9hEUAP3//PwG
AQr7Cfz69PYA/gYECQ/9Cvb1+BD+/wcA/wYN/QwJBev+APYAAvjvAe/37/f+AAcHChn+Bfr0/v3/9gIAAwb+C/D39QsDCQQEAgQJ+RII9f38AAUE/AkG/wH/
Iv39/+r+8t/v/PgH9vvxC/IM/Ajx/AL88/sC/gcEAxH6Cfb17P8A/wkCBRYCBv/4/Qf+CPr+APQD9g4ME/7//PUB/PX8//0IIeYS+/X29u769QABDQkeABfl
/uwhBAkMF/AAAvID+ePp+vYJC/4B//L77fEFBvsM6xz8Bgr7AgoW9h4O6R79Bgn/BRAS9BYOAgz8EPUG9vX+7hISEvMLAP78BPz8BPQD9Q3/7AsMBwoKCvz9
C/r87/UK///zC+z4FgEE9vP8/ff6CvD+BfsD+vr/APv4Ce/78f79/AoDAxUAA/34+vkK9Qb8BfkDB+/7xfz4BxcMFjIACv7q5AcBDgkD/xIN9RgL+P77AP4E
AAn8AP/99Or6+gkNCBL7D/L1DQEC+v/6DfMA+wQC7vL+DQL8CAf1/gP8/ev+Df0AAgHy/fr6Cf0D/wcBCf8GAv7/IPz8BPP89/n5/vkCCxAAB/76/PEL8RkT
Dfr/AvkAAfX6//4B/woB6QT6Ag8KA/0BAQkG/AXx8egSAgIN6hoABRP1+QMf8SEaBPIADvv/AP749gsAKvYF8+7x9+Hz9f4PBf7+AQADAQgA/QkD2iXxEQH/
8AYI9hQC+wD9+/0C/QL8//3+9gX/AAb7AgwG/gQA4g0ABxD9AxgQABQJ+f3/AAUECQMHBPv97xr9Cwj7/P0a7iAa7xj9//z4/wMTAQcI5RIB9gj2Bg0HAxQR
Fwb///kB+eYG8ggODQL/9fgDAwH9Afz//Qv8+P/4//0KAAkL8fb28w8ICA3/B/T36fL+BQgCCA73//v09Pv6BwEHARL+/wL6Bfj+CvX68fD4/QQE5uv9AwoL
ChbzC/TsHOsCHPr+Aebx6xUR/P32IOsB8vb26wwB/f8EAA0EBg4HCAD7/gry8+//8vb++f4FEAf79/T89/MB+gEJAgYAAP79+/4G/QcGARcJ8RT1AwYdBgUL
Cfr/BPgB+/n1/AcD6eP6AwUOChvsCvLqKgIH//b//eL//PoMAAMBAf7+/fwG+QQO4e//AAkDAx37CPv05gP/Cv3+9AwK+BMLIOz38vQNCOfjBun6AQMGAA3+
BAEGA////fHrBvcL9w/z+QX/A/L1BPkH/v/v+/j95wz2GgkCBBAJ8g4BBwH8Gvj4+en96BsI6gH//g0DCh4JBgT79RQBCP/9Aw4LAhgR+/sB/P/9AhAGBwP/
8gr8BAjyBA8Z+A4L8fj2/vsC9xj5Bff08/78BfoBDfjx8wL4BQoA+v0DAwgIAgQD//r9AP8EAAb+/v8A5//6AA8IBx7+C/nw9Pv/AAYEBAz+BPv5GwL2Ae/4
7vT78gYP9Pz6AP/7/gz8/wH6COcC+PP8/PrxBub5AQD6AP8D/gQB/QcB9v/+BQQDBREC/wkBEQXuAvD87/356hUOAQb3DPkI//727AkIE/v7APUD+fT7/gMF
FAL+//v69+oC+fsM/gEB/gb/BwID/wEA7/f9CgoBBAoO/f0A9vf9DQr6/vwA+f4C/wkA9P0F/QcCBfz/CPoF+QUCBgD9C/X6CP38CvX++P//9A4K7vwF+w8H
Dg0BB/D0CQkBAPH78xMD+gkP+/7++wAD/wn8B/j57/ILFhr5FA0G+wT+CAEAAPsAAf36BPz9/vf8//0FAgv3APf28P3+BQQAAg0BAgoA8AT2BAP/BBEIAQ//
9vn9/wQGBhD8B/f25AMUDRn4FxAd+BMF6ufw+QMOBy3sF+jcE/39/vcC+vf4Aff/Cf79APoD/v37Afz+9vMHAAcGCwn9B/f0AhkJ9wrq9v0d+RwTEvsAAPf9
/vH8/vwDDAP5BvED9/r88A4N7fsD7wz7AwoDFOrwBwP0//UB/f7+//v9GwYAAPj6+eX78wcLCgL/AfwBAP4A/QMF5vzyBvwP+yD8AQj85gf18wf+/g8GDADz
DwMK/AT5Au4FA/sD+P8KAhMBCgQHCff78gX//gsEBxQFBQX80e/+/BMJGzj6F/bjBPH/AP4GBP72BfX82wL6BAP4+xsMAw4KDAP0+vcB9gH9/gEHBwD//f3+
/gwC/gQCCQP/Bfn7/vUB+wAF6BD79hH9CRQR/RMC+/v/AAIDAQX8AQL/5ggIABL6BxAV/g8AAPwB/gIABAD/BPb7AOz///cHBQXtCujwDvYO/QP4AfYEDvD6
+/X5/vwC+BH1Cvj59wX/EgH8AAEE7RwR8//6/v0EARH+Bfz5C/P+AfIB9fb1/fn/2vIFDBP7EAwC/gD46/0DBAkDDwoA/QP69Pr/AAb+DxX7C/ns7Qj5D/oD
+grv8hcHBgb8+/AB9/f6/P4FBw3/B/0A+voL8BUS7hjy/gIEBQIOBA8G9Qn+BAUCAAkH/gUBBRcAAgT1+vMO8xgP+gcFDgn6Bf8O8BQPIAT79+377+X+8PUN
+gUJ+g79A/sQAf0B/QYA8gz4BQf+Cvv6AukNFQH9Cu319vn4F/j//un9++31/fUC7/7/Aw0AAxMHAAT/FAb/CPX98+sB8w8RAu8IBAAICfz5CO718Qz+AAzv
CQoMAQr/AQj9AAH7AQEB+wUA7CD+5Q0BCRQaCgUJEfQE9vr2/ez4COj4//n/AAH+BAX5Avj38Q0B+Qf9BQoFBPcA+QEAAAP+AQT/Av/9AgAAAAD89fwF/gII
8wsA9w0ACQcIBgH94/D2BQoIEiL5DgDk++7++/0DBwHtDOvt+/sAAAUCBAr8Bfr48vsAAAgAAxH6A/r38xz8AAr4+gEX8SUY5fr4DwH+BgwH9QT3/P8ABQIC
AgMB+wYBBPH6/PcEAgbsDuDtGRQD9vr19PIG/hAODff5//UA+/n4/fwCDf7+APgC/AH5/wUFFQQG/f7/AvL5AQAB//fvE/AFBwH9+A4Z8QkAAwYA/gsK/A0H
4wQJAg73DA8R/P/76A4H/RT8Cg4RBgUC//0G/PX+/fT//f4F8Az8AAsD/xYO+xEE/wsDCAP5/PsN+REM8wgCAwf59vgKAAkE/f0AEgUCAvcD4w8IBwX4A/MF
8gH79QYIGwQEDvP5+ukD8A4QKPvi/8sQ4+Lo6PUNBv/5APoB/wAF/QAB7/AB/wL/+wz7CfP88wr9/gH7+AQH/wYFCgD2/vYJ9wH89wcJAAAAAP0A+/79/gEC
7wT9BwUF/wsGAQMB9f36Fvn5/vz97RYO8wf//AX//goF/wUCxgoC/R34DxkT/gT17vgJ/RT9HAoMDvDv8xn1DvsI/AMM6BkM7PT9ABb9CwrzCPXu2+QC9xQH
FSL3GObk6hH77gf5/AwOC/wBABL/+xTx/wEV+w0G8RoA+RLxAgwb/Q8KIREFAPj09+QK8RUb7wsA/Qb9AQYJBgIB5v/0A/8GASD2/wT3/ATyDPYA9AL79wwF
9xUA+gX9AAYM/QkECQDwFff17vv/5g0PA/T8//sGAwj0BvT4JPn+AOT+9Obr9/cI/fsB/gUCAf/9Avn8+fn8AP0J+AL7BPb/GAUE/vXz8eP+/PsL5xb6CAP5
+hMO9hsMBv/+APwB+/j/Af8D/QQOEg7yB+0E+gYB+P3/AAIBAQ7/BP38B+4IEQH4Bez09vv8AfoLEwHuBOIB6REMDAj9+fb4+e0HAAQPAQb+//7//wAD/QUE
/gH+BAMC/wIB+gAGEf/9//IB9PT3+wEH8Pj5/QQBBg/5BfPy6fwA/wgEAxABBfr5CQT1//QD9AAB/AYJAQgDAAT5+v0J/AoHB/z+//0EAf75/gMA/AT+AwIE
/QED+A4KBRP28QQJ9fsIAwgL8Pr6AwkGAhf+BwL55wfz9PoEABYGBv3+9QX7/PwA9QkD/AQE8vr//wQDBA36BPj6Cff9AP0EBv7xA/b26f/2Af8D+goA/Qf9
AAEA/wL/AAABAv7+EgYFE/n79fcJ8BsW/P/+AQIDAwgAAf/88fHt9P0K/hzwB/r1+Pz8Cv8IAAj9+gkC9fsPChPxBvQH/wb68hMGAQ3/AwcR/A4HHfkGAPb4
BOf8/ff/9PcJ9xMBCg8CF+zx5v4CABIDDxkHCv3zHf/7/vD99vT2/f4C9gUDAQn9ARAOBQ0CEPgDFvIA+OXx6BIP7Pz//w0FCh39CP3yBQr9AAD8AfcH8Q4K
9wP3+fsI+gz8DPv3//n9/AIBAgr4Cff1Cv/6/vEB8fz8+QUM9gL/AAUDAgwCAAUCBf8A//z++/3/Af8C7Ar5AAUEBhMDAAf9FAoB+v/7+PkI+QwNGAEE+/v+
+/YF/wEIHAju7u7+7PX4+/4HCQAA//4AAP39Avz+HfsM9vn0/OYGAf0O/+8UAwj4BgAHDu3nA/ISABL8CPL5DuDpBPUR/wP+CAoBCPn4AfkACAD8A/v3+f0E
6vQA/QEDBAz4CO718/IE/Q39/AH1Cfn4EOz7/+4I+Pr4/vMDEfT8/fMJ/PDz/+QADf7+Av7+/ff8/AAJDAECA/77/vD6+v7/Dv0AAPsD/fX6APwBA/4DAAL/
AQAAAv3+A/wE+wj/BPoG+/sDDvYC/PYBAfvtBfIA9/wA/AP+/hD/C/r4Ag0AAQH7+/oG+wkOHQf6AfH88OP+8AYR+/r5BfkB/Aj8+wcA/v8A/gb+AgQCAv/9
9vgAAAUACQ78Bfn31Pr9/xEFDioFCfrw+gAEBQv+DAMH/AQDxhD9AR0EDTIcChD25AX8+wsEBhsGBgT6EeT7/fcKDe3cEeryGfoAAPoA++/8//0E/P4OAA76
Ev0MA/b59xH9BQz8+gAR+RINB//rAOcJ8A/u/An/5QL9AQsFBBYGAQP7DvMA+fH38O3v/O/9/P8AAAP/BAQB/wMACwsABQD19v0N9AYM9PsA/wL6+gv9DPb0
BQT++AAI+wX5Cfr4/QUAAAX2/AQE/QcDAv8AAP3+/vv9//0A6fD67gQGBx31FeDi+wMSDwb5DvwH8Q0LAgcAAv/9/wH+AQH8Cgj+APb+9/kE+Q4MBQP/AP0A
//8D/QMD8xr4/wUE+xUR+hkO+P7zAfAD8wn2+Qf78AQGAwgBAAcJ/gL+Avr2//oN/BD6A/38AfIF7O74/wcCIO3zEwAC+vP39+z9/fsJ+gH+AAADAwn/BPn+
Jv/2+uoC9Orv+PkGB/z5//oA9/8C+AQJ+f8A/wcCBg0BBP365P4AAA8CChwEBwH20AH/ABAFBCMHCfzzFgP5+vD79PL5+/oDAAL+/v3+///6A/r64gD+BQ4A
DBsEAAL2+wH+AQIDAQgA/wP+9Ab+AgYCAQ4F/gkABv4D/f8DAf/+BfoBA+7//wQIAwEBAvb77f0LABf/CwcLA/r6+/78//sDAAr9AvoA9f77AAADAxQABQD5
/A79+P0F8Qb7DvoA/wAKAAb6Bu/5/Pf88Arv/wAD9hgKABAK7/EDAQMJCQb7BvP2BwcD9QEABvYKCfMA7f4E/QcDChIGB/b6Bf4AAAIEAQcCBfv7/P/8AAIB
AAQBAf3+Bg8IBgMB+/AO9xET7AL79QcE+xcXBA0LGQ8AA/X47uUI8Q4T7fYHCxP9CgAD/wL/IhUFBe7e598O5BwlDAT7//MF8/QA9/8N/fv3BP78AQH//QoD
A/0CAAMAAvj/Af0ACAT7DfL78vP+7BERGQb6C+Pw8+P/5RgUAP7/Bf/8Af/6/wQB9gr6AAoBAgwL/w4FCgb+AP7///wB+wcF5/r4AgoMBxj+Bffz+g39+wQN
+fH5AP36+PwP/hP3B/kKCfD6Cgv7DfgB9PL/8woNDwT//PUBA/P69wMGE//7APYA+/r3APr/EN8E/vMBA/Xt/uH7Ff///Pf/+vP7AvsCEfr/AvQB+vX5//wG
Fvv///UC/O/6/v0GDPMAAfwA/wT9A/n+6vD3AAkMEhX3CPXt/foB/gsBDggFCvr1AgD/AP8D/wb/AQUD9xX9+frw7vgQ7hMW/f/9Av4E/gb6/wH+AvX/Bv38
/Pv5/f4C7/77AAkCBxb/BAT14P3/Aw4HDRoEBvz3BgUEAPz3/vj8/AYBEff9A/QF/fj1/P4C9/8C/AgABQgACPj38gXtB/L/7wcE+wsGCPj/APr8/vz2/ff5
CufwAeUT/Orn+PYCBhEGAAby+PsX9g8S+e4B8QcDCf79E/L40xoBChr3CgQd8RQV+P7wHfr69/397hsS+f8AAAQCAwYCAgD9/f4AAAIBAQX/Av79/vr79AEC
AQ34D+vy+fv+9Qz9CBAFCf78Dvz6B/gC/v3+9QIK8gT/CAf9BgkGAgD++gL+/wcABQAE/wT/5QQGARAEDBAIBf36/ggAAwH+/wII+ggHBAX/AgEA/QEB/g4H
/vX///8DAgT4Avf4Av4PAA/1CvcIAPn+7f4LBQD3CvkEAvj4Dwr+D/b49eoD6xIVBfj8B/wDAQH6/QL9FA36BPb99e4F7xMV+AT+/wn8AxECAgf7Afz4FuX7
+vb57QwJ7gMECAkBCQYN/wAE7e0CAgMA/wH6Bvb4BPMBAgT9B/33A/n24wr/+wQF+hYLBAYD8fr6CQT6BBL+/QLz8ff/AgL/Bg/7AQD7/vj/9gEBAQr5D+zz
EP79APEB+fD0+vkF/RUBIPT/7+sA6B0P6f0CAA4LEAb7Affy/gLsGP74AwLv9RUECgP9//oB+/r//QoH9BMHAAz7BfoO+ggJCdYA/PD3AgvnAffwAQEAAv0C
/v4B+QQK8fb4//z+8wjzCv749gL3AQMG/wsB/QL89/3//wQCAwr/A/v5Af///P0A/wX8Afb13fz/AwMGART+Bvn6B/4ACQD/APYD/AMC3wL/AwkBAx0EBQL3
EwAA+Pf/+/n5BvYB4wDwEAMP+RsG8xMH4hf+9xP3/xcZAREE8ff+/AUICBX+De/19PAA9gP7BAz0DPDu8QD9/QIKCxkBC/z4/wcwAzDpFu8wFd7yBQcxADT6
GuAzF+TxBvz5Dv4IAPb/8RYN8gcBAAj/CREJAAsD+vL9/voHBgT3Bff73vn7Aw4DCR36AP7t6Pz//wIEAw/+BPj49Pj6/gAJ/xL5Cvb1/uz/8wMFCAvqG9zk
CAAA9f79/v3+CvL77PT+AAgCBg/6Cfnv5AX89Qr+BxwDCQP55gf88Qv/BxgJBwL/BAYA/fz89///+wcJ2vn2AwYDAA0H+QgFK/8B//AF+uD09/oI+ef8BP4G
BRL2Avv1B/n2/fMF+gnxBfn5Cvn5//QE+wLzAvj9Ev7+/PYA/vP1Aff9EgXm/94B+ury6/UAD/r9BfQG+O32+/sH7BHyAQIG+w4M7Bgg9/38+wMABQj9Bvj5
/Pz//wYDAAEBA/r7Avz3B/wE/QL49v4B9/sAAP8D/f//Cvn+DwL9APL9/fP5+v0FAfjaBfT77P739gb/Af4A/wIGAgj/Bvj9EfX5//AE9vDtAfP/CP/8APsF
+gL+/QcF/f3+AAEJBAX+AAIEGer+EPEHBevq7fkGCvgHAQH8APz+Bfr/5PwEBA4CDQsC/gH6/voAAAACAgX9A/r8BfX9B/0DBQL5/gD87Q4PBhjyDf0ZAAsH
BA0FEAD39uoH6hESDBIA/gD29vwK9Q4P9gj3DgAE+wsJ7xkOIPz4/vAL+PD4APcCHQAH//b7++f///wJAOMPAA0BEgX3Eunk7AIC/Qb9CxIIBv37BvP3+fcN
Af3xAefy8wAA/wcCBhEBCP/4A9zx9P4K+gPnCu7rEPv+/vr3AerhBOrt8f/8FPv++f0C7xMOEAMABfT39e0C9g4MAv4BAQH8/gIEAAUC9v//AAkDAgoEB/37
7Qz8DAL9/wAE7xMJ/PsEAAcDBgMBBf39FQL39+/87+v7//cONPgUA+3u+c319voNBf8LDQfzB/YI9hAH/wz7CPLz+foB+A8F/9ASABEKF/HwCtvtCeoEAAMC
DP/xBunwAvcDAQP8BP35Afb7zv78ABD+DhcFB/Lt7P309wgO+Rf3C/f54gMAAA7/CBkDBgP15AAA/w4EBhICCPr0Bwj1+wQC7QoH8gkFA+z6BPoKBQj0/wD9
B/v8APYD/AH4/voB+f0C/wwEDwL6AvDw+gj6+voB8g77BfwA+QAKEQzyD/sL6gQDCAcAAAD//wAE/gUH1/X19wsQCSv+Fe3m6f3mAgAO9yL9BA0CCAj9APwC
+wD/+wcJ7wAA/AgEAxICCfr3BP7//wECAgP+Afz8B/39//4FAAH/AP//BBn8AP/56wgU9CAdA/gU/xPzEfoGCvT1F+38CO8C+uj3+f8B7BD8BgL+9A4O+hUS
xAf5CxQFDCsLABkI7f39DQUGAf/2Aev+7vUADwMOCRD3/+/x6Pj9AAMGBBsBBgD6BvwABf7/Avv8/QIBEfcEB/vy+un4+PsAGAb8Au0A8eYA8woT+/0GAAz9
CAMEBfn9+P7+/wUC/Q0BBfv6AP79//0B+wX//wEEBgv69/EA7/0C+QkM6f0HCQ33BAIO/gMC/AEBBP0E/e4AAvsBAvf+//wFAvv9APcB/vz2BPgB9Qb8/gAD
APsO/gv0BfMDAvf9H/n+/vX/+O74AfgD6wb9+BH+BRQNCgL79vb/AAMHCBL5CPjz8f0A/gj+BxD6Bffy/fP18v0FCfnu/+3t8P8E/BH+DAwIAgL+/AD//AQC
9wT3Cu31//3//QYC/QL1CPT2/QYDAQP0EfL98w0KFgj6Bur+9fL+8xEUHPsB/PEF/OX7/vb+JPv+AOsE9Oj1+v4KFPn9APcD+PP4//UB9w/uHAgL/AcH/BAA
BAj+Bf3//fwE+AgJFPEL/gD9Bu70DOn5D/YIAQL7B/H7BfL6/fv+//7/AQj9Af39/w8BAgEB/fgE+wMGCfb/9/sA/Pf4Der7+Qr/CAT7/gEL9RIMAA8AAAL9
/gIM9hIO+hf+Avj29u8X8xca9ub9DwIIBv3w9vr6AvwGAP/7+Pb/AAIGHPMZ/ArzC+QEBfAA+v/+AAQBAg/9AQD55/v7+w8BChgAC/n0G+77BOjy7+/5+/0F
CfsBB//6+AEA/QkF+/gA/QILBhD9C/X3CxUiAAzwFPUaAgkL5BENBhnx/AYk+BcQ+gAB/wMDAgcBAf/+Dv7/A/b++e38+f8JFAT9BPb+9/cA+goNGfrs8+wN
AfX/APIFAwT28f7//fv5A/r7/Cb7FP327vkW3C4i+xoKBQD59uwM8BcZE/by+/AK9PrwAfsCy/vy9xMHCi0BEwTw6fYA/wcCBhT6CvPxIwMEAfb5++gC+gMO
CfoC/QEAAvT7+gAL/v8AAP7//wH+/wAAFfgD+ff8/+75/fT98P76BvwKAAv6/vsANfn5ANT858vi9O4M6CX8Eg359Q4e6Ckd9BX+/w3+/Q8V9xkN/w79AwYA
/QwL+w4K+fQB+wQFAwj2DO/1/xf88foE/AQJBgj+9BMA/AEF+g4LAQkH4wIGAxEBAwwLAAT/8v4DBwf//AMD/QkBA/oHBf4DAgsDBP7+9ArvCusI7Aj98gsJ
7xHxEvUG8wX+7gsN7gEHBwT68fgH+AAF/QAAAAEBAAQAAAEA7P7+Agz/ChEGAwgD7Pf/BgoBCxMC/wn6Af4BBf8AAf78Afv/GQbyAuAF6/PsAQMCBwEBAfz7
+fz/AAUF2/gIAhr9FBUGC/Lo7PACBxL9DP36A/ny4/sBCg8CEQ4C/wP36BUIAxHvBBQZAScRAf8AAP0ABPv7/wH93vkJCxj8EhQJ/xb+1wgDABkEDCcVBQr+
/Q0C/Qb7+/4O/QoJ/fb+Cv4CAQHw9gP/AhLyCu0B5vwF9hMg/+8C/P0DBALsDObtFBAABfj8/OwF8hMP7gL6+AECAxj9Cfv0+gP+AP0B+gcBAQEBCtjrAQEG
BhPsDPv05fj4/A0PEiwGEv3y8P8L/hX2EgYIB/b0CQ4A9QD5+wMMBgIG2QL8GwEBBA4B+xYG+Q8BAAf6AwUL/g4GMQYX9/3lAdUMCegO8wT7Bf4DBAkBAAv/
7hf1AwQF+AoS8hkS9PsDCgn/AQYF/QQCEfYOAerx+Of5//QB/gEMBg/6DwIOAAkC/f8O/w77CP4GCPz88/kFAAkHCgsECPj6+g0A+wj39ggV+xMQAvv//vsA
//r3BfX8+fUAAv4DAO/wAPYA3P0H/xUJCg8CD/L7F/8JAAEBAewFAPoHGO/9A+v5/vX0APz++QjuAO8N+QTx/AUCAwsDB///+fQH9Q8NE/v9/ff/8/Px/wUJ
BfQGAwoACwj9C/fy9fb/AAMDAAsABv369fn6//8D/xL6Av75/PX/8fgICAr3EfH49RYD/Qz6/gES/w8M+vr//wQCAwz8B/X29+8D/v4DBwT1Cf/zBwAIB/v1
+usF9wwP/PYB//7/AQn4A/D59BL++QX+/gQM/wYJ//kG+v/9Bfb3DeP5/PII+wj7Cw0CEunx8wb/AQ3+BQYIAQgE6gUFDwkCDgsEDQcG9//+/gMCBAEAAf//
+/4AAAQDAwYBBP78/f8AAAEAAAQAAQD/Bu8FBPn7/AL5B/j9F/oA//X+9ffw//j6/fj9APoB/wT7//r8AQD6D/0LBQn39wkA9Q0F9Qj4/f0NBvsD3vf//gUD
BRv7Cfj40QD//xQGCykJDAD1GNX4+OwE6OLfC+j9APYAB/0FAwH3APr85f///gX9ARkCBv/5EvD/9fn+9vD6B/D22QT/AA4A/BoIBwL7/Aj+AgEH/vML+BAZ
AQHz//UH9gT9/wID/gX9/f/99f4HAP4H6v4GCA7+CQwG/AoC5AT7+w4FBBMMCvv++QgAAgP8AQYH/QgG9/gM+gwADgP9EfXs+f8AAAf/CAf4BPjy8A368An/
BxYVAwEAEgP+APP+9/P8+gMJDhgB8/wA+fQHCfUH+wz59gMA+QYBA/4BKvAF++n29OPr/vAF9gAEBgr8BQQK/gwE8Qz+BQUE/xEJ9xAG+wD/BAEEAQQA/QQA
8vv8AwAFAQ36/wL6I/kD/+r4+uP0+e8CBPP/9/wC/Qn6BvL4/Q0BCf/7+/sF+gwKCwn8/u/98/kE9wgM+P//AAYEBAoCAP39HvPr+uYE9efk+vEC8PsAAAkI
AhwECfn4AQQAAAD9//wD/QIC9vUBDwkHBAgA/AMA4wQBBg0AAQ8DAgoD5f0CAQ0EBQ4BB/f0D/X///f/+vD2AvP+7PcC/wf/BgsBC/X4Cu4BAfMG//LwBuT2
EfcB/fD/+vTxBvD8/gT/APn6+v8I+wUJ8RAUDBH79v8YBP0QFfT3AOQC+fTr9vX+/wH/DAD0/QQI9BYN+Pv//QT+AAv/CPz4+/v//vgBBQX4/vgB+f4D/gcE
CPgE//X6/f39B/0C+wD8+wcD/P0ABf8CAgb+/gUCGfYC/+398uv1/QAI8Br8EwPp8/UQ4TEmDQgBAPr79fn//wUP5v0CAgwCDQwNAv75/Pv0AvoIBQX3/vf7
9wL8//n++AL/+wADJ/r+AOb989/68/sO6QkCHgL7BQAF7CEQ2Qz59gr5/BgQBRH87gv/9QUCBBEIB/369wAAAAUBAwoBAwD78Q4L/xAABg4NBQ4H/PkCAPoC
B//6/AgCBfMA/gIDBAH5BvH25/4BAAgDBBoDCvz4+RL7A/j27wEI+QkO6AcB/Q7+CBsHBAj+GQgPBP7/DegO+QMMCf3+//kE+Qb4AvwBHgH8BO788ej6+AYQ
8Pj5AwICBA/5BPz19vcJ7QACAhn4E/TzE/kXAP/4/vIIBQQD4P0D/xIADRUDA//39fn/AAoEDBEAAgH6GwzV+9IT2vzp6xES7erwAAcPFCfzBP/o7uLzAAcJ
EiPsBfbjDQL2APT+9vv2/gAB4h7x/goB/Akb/g0K9v7+Cwj9/QkA+gT+3vwCABMCDx4ICfz2FP37AQEHBf4CAPsF7hD8EAL9/ggL8hsQ+wQABgf/BAEB/AkD
Ev0T+wrxB+UMBfT98wb9AQwCCBMCAAn+IfkBAOz5+O7vA/cAAvMMBwD7//b9AvIAAwT///0A/v3/+AcH8+z8BAIICA37CPnzEgf+/fcH+vME+P4SGvcDGvH+
/un75RIXFf7l/usE8fT4AfsECvkBAPsDAPz5AvwB6v79AgoFBxkDBAL5Cw4CBfXz9+sI8QsPAf/+AP0B/wX/AP//5/n/9Q0JDBX4D+rrBiTy5wXy7/8JBBQN
GQX40en99fr/B/0FKAAD/+z39Nr68gARCREMAf/5APEP8QoVAQb9/f0EAQcCBP8B6vkACQT8AQ/8/gf7+/AL/w/9BQkFEvLzGPoI//sFAOb6APED8Qf8AAUB
/BwDAQ0ACvcDAPz9BO/3//j99O/+/QMFBQn1C+rt9/n78wL9AgUADO71Cwz9A/n89OwI8hES8gT8BgIC+wYF+AkE7gr/CQX8AwkM+BAIEucJ+QMDAu0BBPf6
/fYA/gIEBQr4B/L2BPb/AP0CAP/2BfP51vwEABj+GRgEA/zsBw35C/gA8/P89AUPHQ76DvH98OcA7xYUC/r5BfUF/AD7+wMG+AILAA32AfIK/vwFKPcf6QUA
EdP+FN8E7/cB/w8LDgsCBfX16gX9/gYAAxICBgL78QH//woCAQ4EAwH9//z//v8E/QcBA/4ADvv+APcE+/v5AP0CC/L8APcKCf31//X68Pj4BQYE+A7/Bv37
2Q/5+xsBESwUD/757wP/AAX9AA0FAAb+Dv73AOsE9Pb0+f0FCP36Ce74/AH18AQCAP79Dvj/9/gM9w0Q7QkBAg7+Ag4QAAwF9vz++wcD/xD7AgH9HPII9gb0
/ef1Cub89P4G/w8BEAYHBvX2GQAE/fH7/+f1AfMD+Pv68gEBBAr+APz79vwAAAH+AAX8BPb4+QYD9wEP+foIAQMFIff8/O4H+trk/OwA+vvn//YL+xDyB/f2
8gj/+wv//hAIAgP/DvwC+/oE//L2+/YE/f4AAAkDCAkBBfz2A/kB+/gB/Pr1Avr78v///AkABxEBB/z5A/b/AAAGBQD2A/f64xAD/hDzAR4W/hcE8wr/AgX9
AQcF+woGCwP+/Pr+/gH8+wcF5fb6BwoICiH9AwT2//0AAAACAgP9Avv8/PsG/AcCBAMF/wMFBwL+Dvrs8vkG9RMR6QH6DgIB+w8F9xIGHAUA8PP7+O4BA/gH
/w3/9gL7AAQLAQUD2wT9/xABCCYDBwby0yQGDRD87woR/CIW5xICAA/8AQsR+xkN7P/9AwIG/xMAA//+9Rf9BAL7+vcM8hAT4BD/+A/8CBQTAwYF/vr5EfkF
/wD68f8EDfT+/vYH/vruBO/6CgPy+uv+6///9hEQCgAC+vj8+vr9Bv4A9/4A/gQBAwz/BPz74QgBCwoDBx8G/Qz/Lv4KAfT7+9v9+QAOCQf0A/ME8u39+BMT
8hAC8wjx9/wU+xIO/AkEAAb5//wH+wkI9Pv2AgoK+Pv89wIFAv///QMB+/8AAfz/9PkAAAcDCAz/Avr68xL/BAj9/AkO9RYM7Pz8/ggGABX/Bvv49vr9AAMF
Bg/7BPr5+f0A/wUBAgUAAfsAGgMA//D89On8/P8KBgbu8+wPAfn0BvYI/AMMAA7+Cv4MBAEC9///AQgDAgcCA/v8//MDCQcAA/0AAwAA5v8AAAwCCxf+Bfzz
AP8DAAH8/vMFAPkD3g0ABgf7/QwX+gL49wf+/QMBCBIQ/gUECPLp/vIR+gvsEOvvBPz/AAEFAwb+BPj48PTtCvL+/Q8A9/n8A+8QCAvrDe//+gH++uoPBxLx
C/kAAAD3AvsG/QX+Cfn8BfX6Ahn4EOb/7+0H6h0d6/0D+Av/AQgDDfHyBAQDDAX+AekG9QYN9wsABwEB/wEL8w4NBPwIAAP2APT/AP7+9gnzFu/4/AT84SAS
A/YTAAD4+eUBD+j2CPIB+gP9CwD1BPHz8wD+/wQBAg0DAgD7CvYAAPcF//r3Afn/2vj7/w4DASMCC/vxHsT24+YH8+DWBdL6De/x8vkL/fXrAe3zDQX89/D1
6QP8CuwP+P0A/wYEBQoCBf767gT//Qf/AxUGBQD7AgMG+g/5AQcMAgoGBwEA+/0A/vr9A/v/9AUE/g3+BxQNBQj88wYA/gkBAg0HAwIAAgn99f8CAAwAC/r7
/P//AAH/Agr9AwL7/gX9AgMBAf3//AIB3/oIAxIADBYFBAT7DAMBAAH8/fkHAQgK8Qr+AAf6+woM/Q0FFvL2CO4L+uvm9Pf/JP38/vED+uX0+f4JBQH++wEE
+vsABfsABQIAAP3//vkA//8CDwr8Av33+PAF8AsQL+3//+oE997i/uX++gUFAQv8BP0HAQMBAPH/BwMAAQr2AQL8+PsCAgv+CAYBA/76EvMD9/wG//z/Cvb3
9fn9/AX+Cg8ACPTyI+wA/+v++uTq/e8BDQ3+/vj2+fsB/A0J7QbsCfkIAg/68w0B5v7//hADCBwHCAH1CBj5AvT78vEH6hcVAe/9A/IFBQDx/vb76OoHDQkE
7Qj48wsF+AMRABL6CfgM/wH/DOUKAQH4Aff5Bvb86AP4Evn4AAkI6hAI+QQAAAX+AQME/QMC+PP/AgMEBwr6A/j0Bv8AAP3//vz9/f8DBP7/BP79/vz8/gH/
Af8AAP7//v///gEE9v3/EgP9BgL88g0E9g768gP59QYTBQAEDvz+9Pn/+e/6BuwC5wEI9RL0EQ4QGvb1//sBAAH/Avv2Aff8AvgKAAL4B+/7//D9EPwD/vv/
/fb7Bfn+5v4A/gwDAxcCCvj3Df/8BvUD+fX6+AMGFv0F9v0AAvD8A/b/DQXzAvEJ6gb+8w4N8P0EAg0EDA8DAwL6A//+//oB+wD9/wf//wXxBgED+QcE/gYH
F/z//PsC//T4APT+3fnr//4KByvzCQLvEfn8/vcB+/by/vQA8gf/AAQAAQwJ/goE1BMDAhT4BSEm+RUAAP8ABf//AQMB/AYG9P0B/wMFBgQAAv3/BvcB/wAD
/QD+B/j87fYGCwL/Avb9AQAA9/gJCwT6A/gC/QMFAv7/AAEBBAcAAAD+6/78CwMJBhQG/wj8+QD9Dv8EAgUB+QYD9/0AAgUCBAkBAQH98A0A+xD+Ag4Q/wsF
+fv/AAMEBAv8Bfv6+QL/DAX9AwQH9RMK+gX5CvsI/QwC8gsD+f/7D/kC/gL89g0HGdwk+QboCAL6Cdz1E/n/+O4E//ruAvL6Avj8AQH79vf49wkFBPUB+fv/
9/v6AfP5/P/9AP8D/wj+Af79/PwAAAEBAgf8A/v78A7/AAP9AAkH/QwG8f4AAAcCAvMDBPf99vr++/8B/wz/BPv9BBD9/fz3/f0P9Q4K9wQGAAX/AwYFBP7+
F/EA//QC/vDwA/H7CvMG/AD8/Pj7BvT2HgIGBvr2/PH/+QMH5gzx//n57x0B/QgEB//87fYJAP3zBPj8A/b+APkM9AL3+QIF0/3t/wsMBiz/EPbvAwEC+QD8
/wL+Bvn8EfgA9fEE/v71C+v2A/H8//oABAL6BfP6+/oF/AYCBAj+Cvb28vP9EAH+AAT/+wX94Q//+xMACRcSAQT98v7r/AMM+gP7BPoAA/wEAf78/f79Avf+
3Ab0/AYHACUFBAP13P/+/A8CCCYDCv/0GPT9BvQBAe33+AMM7wr89gb9AQ8MAQcE+gX7/gQF/BELAgkE8/z7AAAGAxX9Bf75A/L3APMC/QDyAfH26fcB/wcD
BxcCB/32CwkGCf/4Ae4L8g8R+uz9BPj2Awv2/PL1Cv/9APv9/f8C/gMC/QECAAYABQQEAQAA+PUL/Q0ECQYFAvX5+/8IAAr5Bv4EAv78BP3//vwC/gH+Afv9
+QUADgEAAAME9RAGG/sDBvL1B+738/4N5wD8BAv6AREL+gsBCv38/vn+/AH7BP0A9/wABwIFBw3/AAH/BRL3/Pb29QIJ8hMP7PT/BvsA8wb/BvL6Cv3+BPsC
APr9+wIF/PD++gH8AQMCCvIA/vgAAf//AQj9Bvf6DvQP/wX8AvT+Cu78/vL7//4HBQn1B+/0+/4AAAMCAwcBA//9//wAAAACAQP9Avz8DCX48fXz7/oO9xwe
+Rj/6QT/BAoOCAME7AH89wcFBxADBwIA6vbuGfQKAAn59RUHFvv/Ce4G/ezt+fwB/v7/AAEBAQP/Af7+/Q7/AgD7AvwT+A0OC/8A/gIBAvv+Af//8vP/B/8H
BA/2AAL9CgUAB/r5+/sE7xMN3fwB/xUBDx8JDPvw/QP/CAL89P0M7woQB/f4BPgA+P/1/vv8Cg0E//38//QF/AcJ8Qrv//wK9xkD+QQBAvvt9P0OAfn8A/T+
BgL9//v+AP38+wYC6QvrFgEJ7hX79hQF+/sAAAICAwn9BPj5IP37/+//9e34/gMFIv4CAPb7+OD+/f8H7NX2IAINDg307hD3AgYACfz5+fQH8RESGPv/AO/8
+O7y+P8EFf///vf9//X6//0BEwD/APj++/P7/gEDAv///QABAgQAAP8AB/r/APsDA/v4//n/FOn2CegN/vfr//ICB/rxAPINAPb3+vH/Afn7AQH29vn0/Af5
Av///wMFAQcC/wYDCAX9/PT58vYA+wEICgrZAtwL5gL4+AUJx/z8GQz+BRsY9hEFAgz6/f/89QH//gcKEewT/wf+D/r/Cen6AwD+APsC/QD+AAACBv8A/wEB
AQH/AP/+EP73APUD+/38+wUE5f30AAML/SL4B/zzFQkKCv/8BwMQ+Q4PFP0N/wb0BeoIA/gCDQ/5+/sH8e79/QoOEfQAA/QB/vbzAfb9+/sRDQ30FuwH/Pj7
E/8VBfbn/vkH/wcI7fj+9A38CRr9DvTq4/4AAA//CQ8CA/rz3BIAAhX+BhgVARQE+AH+/wYABwn6Af338AUAAAUBAwcEAv757/UD/BD6DP/3B/Hu7vL+/gsG
DBPzEPPr/PoLAQz+DP8ECvH17wj1/vsD/hL69gj8//L9APgBBgj1BPP34P/7/QgABBcGAwIAAfkAAvv//vv5/vsAA+oAAPgDCwPvCe3wBQsA/P/++voJ+QEJ
+Az99QIE/RAICQEBB/IABf3//fH5+/oC9/7+AAIDAQz/AQH9FPkFAfYC+vL5+vkG8fgDAAcAAAQBBvX67P4KBBP5Bv0OA/oAAAP9BP799v8D9wcE8wn3CQEF
9gn69w4C9gYAAwX9A/UH+AgIEggS/gHs9ekSAAEY7w743fj8/QYBCvT6+w0AAAn8/QMN+Q0JDf8E/vv98vYKAfwN9vz7AAAD/xH7A/36AvoECQP3APMA/Qj6
9AL+/wX/AgoGAgIABfMEEgMBAvn99wQA8Qz6/gYC/w0L/wsHD/j//PUF+fP0A/AC/RcPGAruAuMG3xQN2iAU/x73CfgcAAYJ3PoEARr/GSIEFfnlA/X+AvwD
BAX6Bf39K+f//ub6+Ofq+vsKAgH/AAMA/gQB/wEBG/gW/wTyB+gICvYFCvnv/PoU/gj7AfYEBxAC/wf5Au8J8QYNC/n8+vsB+wbyB/P8DPUH+/n/BfL4BPD/
9gAJAAr5BfgFB/T62xX2Bvz3AwsG+QgWEf0BBPP89/D0/P0EA/gK/gj2DvYCAPr+EvcB//D+/OrxAPP/Awf++/cC+/X/AfoE9/z8AAQBAQ0AAf/41wv/8xf9
CyMTDAb+Dun/CvwCDfXtAPL68P7//QcEAxcACfr3F/35/fAA9O/4/fULBvsFDwL9BPX/8wgG6vj8/AgLCCL6DfPv9wLxBvAGBhoF+xcC5/77/Q0CBR8DCwX+
6AEABgwBBBUIBAT8/P/+9wP/AgkACvb55/7/+RAECh0ICQD2+fwPABEHDQkGDPT14A33DAz3/xEL8AwPDv/7APcB+vr5/AUFAP0C/wACAQr/B/T59P3/CwL/
AQkB+woFHPb7AOz49eL+8wUI9AH/Bwb//wkB+ggBHOr+9u8A/O7pBeHvLv36/t/86NP19fUO9gj+AAT9/wsJ+wcGDv76APkF/AH6/wIB8Rz//wb7+wcP+RYS
4/QIAhMEDRcEC/328Pj/AAYDBQ//B/v3+wACAAQDAwMCAgD+9/n38QT//w4IDPT/6//+/wf+BhAPAv78Cff9Af4E9vj6/f8HI/0J/vf3ANz1/vEADAgQ/An7
AfcKBvsHBfUCCv8CBvb39//84/D9Cw0OCBz8CPfv7QEAEgoEBwoR+g0I+QEJAwb2CQAPBQT89f8A/AcDAxQCDP31/Bf+AwL6+f0S8RcSDwT///f/APv9/v0A
7vER/x76HQIID+bq5gQG/gkACA4DCvj46f33AAUVDhQECvX2DfYL/gb8Av4CCvL7/x328wD5+RYS/xAGywr2CQ0LAykMAREA7vH/8A79ER0JE+vw+v4G/hH7
C/wJBPf6Cvf+APwCAPz5A/r7C/T1D+IK7vnw6gsP0Q36FxEDBiEa9yEM/P/+Bvr8/AL/+wAD/AIAAgEE/wQC/gT//QMA/v8FAPgD+v8CAQ73B/v98wUD9RMK
Agn7APcE+gMC+QgICP8B//YA9/T7+wEIC/oBAff/+/b79QIHC/T9APoD+/T3//kC/PMNEwX4EfQB7RIF8v0PABf6G/8OBfjy8xP7Cv/9/QkJ8RcOAAAAAAIA
Av8D/AQB9RQH8BL1/gcWAQ8L7wXfB/nz+Ar39AP78/L7BwcF/wb6/fz1+v7+/AIDAQX6BPv59h38CQn8+gEX7SEa9AEAAAcBBAYCAAD+8vv+/woDBxH/BP/4
7gX+9gv9AhIMCP/7AwsJAQ33B/QHBgMEBw3+Av8C/QIJ9xEM9fr/BgcECAz9A/r2CQkDCAP2/uwE8A8MDfsGA/n7/+/4+/oA2/j3AxQJCCsJCAXw6gEA/wkB
AhAEBf383vr+AQ8JCSAAD/Hv2P39ARH/BhoCCQDv7w0CJvkC8QYC6xAIAvT7/voFAwn1Bu/20w/9ChQACBgR/BcH9hQFCv3u//oD8QgH+A/86wYC/g8RBwQA
9+34/PIJ9wD1Cu/66h/6AAID/gkL7hD+DAL+APsC/ff8+gEE3Ar6/AsAAigRBwX5+/fs+vEC+A3xDezsEgP9/PcA+vX7/QMIEfYOAwv3Ce4BBfcD/PoC6AIE
Bgv6CfD3BeoC/voABgfzBvT2+vb+AP3/Agv3Bvj3/ur/+AMGDA7zB/DyD+wAAPUJBPfuAfD7AfMRAgX4APUE8/wIBQvz+QkHAAUE+RQICP0A+v0FA/75BvP4
D/sAAPn/APf4APr/BewKGfb8EPEJCPv1+P4G/wwCBwYJAwIB+v0AAAEFAhADBf/8AvXnAPUP+grxAfz73PQBAAwGCxr8C/Pv/AD/AQMBAAUBAAL/KOwN//b9
AtbzBuf/Hgbs8Of77vX1/goJ/vwFAAL9AwL+BvoAEg0A/fj6//wB/QsIAv4AAAECAQP+Av7+/vj7Cvj6/A3+9Q4C8QEGAA/+CAQJBf//9gDx//gJ+hX6Af/8
/wAA/wAAAAEAAv7/5f3//wYDBg4BAvj4BO8G//39CfT8Bfj89O4GFgfuCv7//wXy/fIDAAP+/gD9CfX97gQC/xAAAw8KA/7/8/sLAhDzC/wJ/AP9+vUDCAL3
DBD3AAb48vj/DQUHBgn9+gb88wL1/f/+BwkK/wsA/P79AAACAAn6AAP88BP//gb7+w0Q/REPEvb2C+cG8e3w7gEN/vv+/gMHCAf/Bvb87gAAAAoBBBcFCAL6
/Pn59AALBBL1D+7xBvD3CPoAAP73+gL/EvgDCPv/Au3++gYI9AkA/wcCAw4JBAP+C/r/AAL///P8/Pb/5Q777wv6+w8RCAQD8PHq+PoQ+RX1AAD4DBIB/v8C
+PgC8gsNB///AP/9Af79AP79+vgGCggDD/3+A/39AQkEBAv8B/wN/AoH7Q/+Ag8CAxYU/xEJBwkG+gMABPYNAv0I9An/DvoF+/388xQL9+v5CBEDDAv0AgTv
FQD///j//vP8/QAD+w4CAAj0CwYR/gcIGv3+B/IA9+/29QsE6AcGAw/4Bg0NAwj9CBYC/f//7fgP+hAW9PsDAAsBCg4AB/r27u8G/BAJBRMJDPD7DwD++fEB
9+35//IGDv0HAP39/un/AfUC9wD+/QMGABH+BP36CwP8CvcB/PD77gcJ8QcDAP/68fwH/gEG9fcMAAj7BgT9E/D0Fff1AuYE+fbm+/IB5/H//QEHBRr3CO/u
//f+/f0GAv76AfQBABQLAQHv/QUY+w4X9/f4CAAJ7/r5BAcN8AUAD//39f4F7BkO/Pv/BwICAwYAAv/+AQsGDPf36vP78QAIDgMABvb8/fD69goF2/wCAxYR
GAb/AfDv4vED/BgOHRT9EeHiHPcIAff3Auby+Pb8BPkOAAL5/vb9CfH5Gvv4APb89ez4+QMG9v3/AAMFAgv9Avv7+/4AAAICAgj/Av79+Pv/CgMBAgr//Ab9
/fgB/Q4FBAwCD/Tv/v0A/wP/+wEAAv7++vgW/xf0EfEOB/P++fn5//oGAg7zAPT57/37/gECAhL6Bvv19/78+wEC/Q30Bvv1A/n//QEB+P7vBPz28f/4/AH+
BBgDBQED+AQR9Ar1AAIQA/n8De757+kF7/zvGNn0E/P7APIA9e7v/vb7DQIG5Abw//sGFez45vMABwX/BAb7Af37Bfb8//sH/A32CPr/D//5AvP8AvYC9AQJ
/wDs+OwL9BDv/AD9DPj2+Oz1/Pf2/Qz+7Oj3+QsCBfjq++j99f3/9Qf8//sDDQX+GfHx+ukC9e33+AcN/uXs/+36/Qft8AfxC/j97/X7CAcCBvv7AgD15f7v
+/r9Afj/9f0KEP77DeAA/v4LCwLx+/MD9vb0/f4B6woIGgv5DAME7RYc5gD/AQ0EAQ8GBwD85//2AQMJ/hb4Cvv08/34APr/BQ/6BQ79B/oGAe38Bv32AO/+
Ev0CAfX7+ev8+v0C+wr/EfgE/Aj48xYJ8fP6CvcBAg3xA/zy+Afk+PX87RAP/QcBAv78E/n2/PgB6QMR+gL8AAIFAxEF+g0C/+P6+fUOAAflFN/r3AkE+xb8
DBAXAw3/4vP0/P0LDRH5Cfr0EdvwuO0PAAnsKt3x7wYRAQz3DAsR+g3+CgAAAP0B+/8E/wkI6vj8AAQIBxj+Avj59Qz7/woBBQ0Q9woD/AD4CvkG+wf89w0F
/QAC+wb/AgMBB/f7/gsA/QD8//0N+gcK+P4A/ggCAAsDB/r6Efb6/+4E+Pfy/PH98wX++goABAsEBv75/fwAAAIBAgX8A/n7//wA/v8BAAL7A/r9DfcT6Qn3
DOwEEOLxBgoA///5/PcE9woK/P3/AAACAQf9Af796Q3/Egb//QwP7xkN4Abn//0N/CH8AAr4/v8DAPz5/PsBAP4C8P3+AAb9Ag//BgH5BhYG/gvy/ewa4Rga
/f4A+wMDAwj/B/r87wD//QgCAhgDBwH5Aez76vb5/vbsE+v1D/36APME+/v2APgAHxMEAOv77ugF7xMW/fj0APgLAA/0/P3/E/3+APP/9vH1Av0CAAAA/QEB
AAL/BPr9Af0RAAn9BQECA/36/v4K/wf+BPYC//cA+A79/gX6+AcK/BIM//4GAAz5BvsEAv79C/wL+gf3APoOAPsLAP//AAECAQUB/wD/Evz5APQH+uv3/QMK
Ifz9/u4A+un1/fkFFP78//MD+vH2+/4F9f/+AAMCABEAAgH8+/gRAAn8D//7BPb1/wAAHvb69+kB8BUWEv8A/fb7+/L3/vQB//4I+An9BvoFDez3EOf2AO0F
9u7nA+/4Kfz3AOEA6u/s9wQJ9P8H9BH8DAYEEO7z5/vwAQAE+w30B/Lv//79+/4DAAb8Bff79gD/AAYAAwoBAwL7//36APYB+wL4+wMB8/L8AAEKChP2CPTy
F/EA//kCBe3oAuzz7Pf/BAkDCxL9Av/3DPIQ+f/2Cfb8BOz5/wHvBfMK+QH5+QgFCPoLAAH6A/YI//oH9Ab3AP4D+goO/Qf+7gD5/gECAA78A/r35QP+AA7/
BR0HBgH70+f2AAoKDC/vD/DjCQz9/O37+f8K/PwL/AACAAUAAgIBAf3/+wD9AP8D/wkBAQH+/v8B/wICAgT/Af/94hL/Dwv8/w0R9iAN8gf3AAD/BBUB9woA
BAEH+Qb+BfIAAvYA/+//AP4HBwzzCfLz9//6BAEA/Qz89/8CCwb//PX79vkBAQUL+Pz/BQYCAgQA//z9+ePrAO0W+BTlDuzzK/cF/+z+/t329fkOCPcF/vz6
A/btBuvxAQAA/AECAQIBBPz9I/MS//z3BuMEBfENBfUC9vsF/A79B/z9AP4A////+wQDBf7+8wD+BQYEAw0AAQL6//7/AP3//AD6//z/EPv8/vYC/Qf2/P78
9fj3+AQIACL6Cfv2A/YQ9AnuAPYJAPn+GQ7+/vH/9PMC8Q8SB/oC8gECAAP8E+X1E/z6APkE+vj4AP7/A/f59fb49AECAAAADvz/APcB/Pn8/wAFA/r+AvQB
+fr2//v+/f4A/wEBAQb9BPv8Dwrx+eoO8AT/+AgEFgMC//H48eQB8QgS8wIH+g36CQgECvf39wYA/gkABgwDBf/86hXv+fcE/CEJAhcDC/z8APcC+/33Av7+
APz/AP8FAg3+B/r67w8AAAX8ARQKAw8AFvXv+uMF8/Pn/Pj++v/9AAH+APr7Afb6+vv9AwH8AvoE7/sCCv4HAP0B/PcBAPwG4Or0+gkLHhr0Eu3t8Pn4AAIH
/hb3Bv34AP4GAAT+CP8A//n+Eu/4/O8I/vHzAfMCHf////L69+n2/PsH++f8AQP8AA72//7zAwD//wEA/QL+AAUA/ub6A/7/Cv/0A/j1Ef8FAAL4//gJBPoC
9wX9+wP/AQwBAwT94wL+/wgBAQ4HAfz7/wPz+Pv39Qb//AcDCQ8L/wvvAeoO9AgK8QEBFgMEBfwF9AAJDQEDBPv7++r//AIG+AwCAAT4/fgN+wkFAgEJBwr7
A/oJ/gkFA/8A/vsB/AP+Av0B9vz+AwQCAAT7A/j59Pj5BP4C/Qjy/gT77AD3AQEOBBr1BvjtEPsBBPf7+/H6+/wC9QMABPj7+/kBAAECAPcCAvv+AP/1Bfr5
BATt/v33/vwH/gcF7gT+/wkCBREAAwD3//4F+wz9BvwCCvb1/f8HBgf8BPsFAwX/CPH+/fsB9/8BBfL4A//9BP8F/Pz9+wABBfj///0C/vryAfX39/ABCf3+
BPn8/wIA9+/+Av8FAQj3Aff4EP3+//MA/fX2/vsCBfb7+fUI/ATxBfD6Cf4C/wICAQEDAwQD3QT3+AoOBB8ACgL25wQAAAoEAg8CBQT89ATzAPoA9Q0A/QX+
7hz+BQn9+QgX8R0SAf0DAwT9APcD/wECItsA+eTw+dfjBNn07wD+AAr+BhD/AAH43Q//AAgEARsW/QsD////Avv9+/z//P8G9wQBAAT8+QAK/QwI5QL6/wEE
BQsFBPz59fAJ/w0DDgL+De3xCPz/APr/+/j5Aff//Qf/CAD+/P8H9w8L7gX/+A3//xEJBf7/8QL//Ar7BA4EBvv1CfT9AvUF/ff4/vgBDfz8B/YB/fj58ggL
+fwF/Af6BwUDB/r6/f8AAAIBAAMAAAD/9wH/AQUBAgsBAQP9+v//AAIBAAr/AQD+9gL//wYDBgr/AgH55QgIBBT+BhMPBAP6Bf4H+Qj7B/gBB/j78wAAAAcA
BQ8DAwP8E+/8+/IM+v7oAu369u0D/wIDDQX0CPH1/fj5APUG9AD2APf/6vIS/Bf9FAcFC+/r7v7+BAD+ARIGAgf5AAACBQD5/fj+9wUFOf78/t/+6dDw6wQY
AgX5+fgG+wL/Af0DAgf9AP36+v8E+wgKCAH//fr++vn9AfwB8/4C/wsCCgoAA/T3DfgJAv0E+vb+CPYD/AD+AP8D/wb+AAIAC/oDAPr2/fj/Avn/+fj/Af4A
Agb6Avn4IP3z/+0F9+Pv+/kG+wj/AAQAAQYH/QkEHez69uYL+O7sAfQIEgH///T+9un4APgEAQsA/gP7//8E/wcF/P7/AAIDAgYAA//8AP4DAAcABf8H//3/
DP3/APYD+AH4BQEEBAf//gD//wAA/AYEFP4U/QnxAe76BgAD//IOABLyDfsCCPT06Q37AAIG+xQHAAwCJPIIAPPyAeXvAvX9HgcB/PD8+Oj2//kD//34/P0D
/wgCA/4IJ/4K//Xx/9r7+vMKC/7+Afn87vsH8BIKEwMH+/f6+u8B//sJIvYN+PX6A+jyBe79+gEA/wT9Bw4F/QX89fj/AAYBBQ78Bfn2+fn/AAICAwn6BPn3
8QL9BgkDBQ8H/wkA/fgCAAMBB//5APj4FP8AAPb++PD8AP4GBP8KAAr0CPgFDfH+AAAAAf78/v4FAP0EAAAA/f8A/gAC//3/AAAA9v3/9wAJ/PX9AAAABvL5
A+8BCQ4CAAAAFwoGEwDoCxoJAAAAJxILHgLpCxwSAAAABwH9/f8AAAEBAAAA/v///QAE/fz+AAAA+/4A+/8E//r+AAAAEQUDDgDyCBECAAAA8QD/9AEJ//L8
AAAA/AD//AAE/vv/AAAACgQDCgL2CAoEAAAA/P7//P8E/fv+AAAAEQH+DPz4BwkBAAAA7P377gAW9er8AAAAEwUCFQDzAxUEAAAAGgICEQP4/x8MAAAAEwQK
EwDtChYDAAAA+/v9/QEE/fj+AAAADgYDCgH7AgkCAAAA//4A////////AAAAAQL9/P4D/v0AAAAABP8AAQEA/wD/AAAA8vP+9v8J8/T8AAAA/fcA//z7/wD9
AAAA/wAA/wAC//4AAAAAEAUDDQLwCA0HAAAA9v79+QEK+/b/AAAA8/7/8wAM+/L+AAAA/f8A/AAD//z/AAAA6vv77wAS9esAAAAAGwcCEwDpERcHAAAA////
/wAB////AAAAAf8CAP7/AgAAAAAABAAAAwD9AgQAAAAA9wAABAID/v8GAAAA+v/++v8G/fj+AAAACAYCCv/1CQgDAAAAAAIA/v8CAv//AAAAB/8BA/78BgED
AAAACv8HA/75BwoAAAAAAQEB/gD+AwL/AAAADQMDDAH0Bw0EAAAADAEBB/76BAgBAAAAAwD+AQIA/wIBAAAA8v3+8wAM/PH+AAAA+QD//voI+PX+AAAABQMB
CAAA/wUDAAAA/P4A/QAE+/z9AAAA+v3++v8H+/j9AAAA/PwA/gIG+f78AAAABAQCBgP//wQEAAAADQEDCQX+/QcAAAAA9QL/+AQQ9/IAAAAA//8BAQH9AwH+
AAAABwIABf72BAYDAAAACgIEBv/4BQYCAAAA+wD/+wEE/vv9AAAA+v7++gAF/PoBAAAAFgUCE/3oDRoJAAAAFwYBD/zxCBQHAAAACf8AAf//AgL+AAAAMg4H
HgTcETQRAAAAAAT//AAAA/4EAAAA+f0A+v8E/fn9AAAACAYEBv73BwgDAAAACAIBBgD5BQcDAAAABP//AgD/AQIAAAAAAfoA/gIM7fn/AAAABgUCAgH9BQQF
AAAAGwQFFfzoFRIFAAAABQMDCv/5BAcBAAAA6fj99wIP8vL8AAAA8fv/9QAM+fH7AAAABAQABAIAAQMBAAAACAP/AgL//v0CAAAACQUECAH3BgoFAAAA9v3+
9gAK+/T9AAAA/P7++/8H//P7AAAA/gAA/gAC//7/AAAAAwEABAD9AAQCAAAADQIECv71CAwFAAAA9f7/+AAK+vT+AAAADgD/A/f3CwICAAAA+v/77/wGBfP+
AAAAAgD/AQAB/gEAAAAA+AEA+P8EA/YBAAAA8fz+8f8M++/8AAAA8vz+8v8L/PH9AAAACgICCAD3BgoAAAAA/v///QAC//3/AAAA+v//+gAF/vj/AAAA/QD/
/gAC//4AAAAA/gAA/gAC//7/AAAA+gD89QIGAPb8AAAA+v7/+gAG/fn+AAAA//8A/gAC//7/AAAA8v8C9v8HAPL/AAAADQEABgL6AggCAAAAAgIBAwIAAgAC
AAAA/f///QAE/vz/AAAA8PoA+P8K+vf8AAAACwgCDP/zDAcFAAAADAUCC/71Cg0EAAAA9P399f8J+vT7AAAA9f3++wAF+vn/AAAA7ff98P0L++/6AAAA9v//
9gAK/PX/AAAA+P7++gAG/Pj/AAAA+gEA+gAEAvn+AAAA7P398f8N++39AAAA/AP+/f7/AvoAAAAAAgEAAwD+AAMCAAAADQoCD/3nFw8IAAAA/f0A/f8C/v3+
AAAA9P/99v8I/fX+AAAABAP/B//7BgYDAAAADQH/Cf/3BAwBAAAA+v/9+gAF//j+AAAA+f8A9wAJ/PX/AAAACQEBBv/4BAoFAAAA/gL9+wAFAfoAAAAA7vX5
+v8L/Ov2AAAA9P7++P8I/fT+AAAADQQBCf74BwwDAAAA+v//+gAH/fn+AAAABQT/AQH/AwMCAAAACwoBBAL9AwkJAAAA/f8A/QAD/v3/AAAAAgEB////AgL/
AAAAHQ4BEgHrDxgIAAAADAQCCv32AgoCAAAACAEEB/7zCAcCAAAA//8A/wAAAP8AAAAAAP8B/wD/AgH/AAAAAf4BAv4A/gEBAAAABgEDBgD4BgcAAAAA/v//
/gAD//3/AAAAAwMB/P3+CPsEAAAA+////AAF/fr+AAAADwYEDQHxCQ8DAAAABwICCP/4BAgCAAAAHQkEEP7rFhQGAAAAAAACAgAB/QEAAAAAFggEEQDwChcH
AAAA+v//+gAH/Pn/AAAABwEAAAL/BAMDAAAAFAYEEwHwCBICAAAAAwEAAAAAAP8AAAAA+v/++gAH/fj+AAAA+v8B/QADAPkAAAAAGgcIFgDuCBsFAAAAAgEA
AgH9AgMBAAAAAP/++f0J/vr9AAAA/wD//v8BAf8AAAAADAQCCf/4BQoDAAAAGgsDFP7oEhkGAAAABQAABgD9AQYBAAAABwUDBwH7AQYEAAAADgMACQP9AAgC
AAAAFQYDDgPwChIFAAAA+gAA+v4FAPn/AAAA/vf9APsA+gH8AAAA7fkB+wAP8fUCAAAA/v///gAB//7/AAAAEQT/CgH2Bw4JAAAAEAYEE//vCREJAAAA/gAA
A/8A/wIBAAAABwMBBv/8AggCAAAA/P4A/P8C//v+AAAABgUEBgD5BwYEAAAA+AH/+wIHAPYAAAAA+P//+gAI+/f/AAAA+/4B+wEG/Pr+AAAA9/4A+f8I/fcA
AAAAHAUDEf7zBxEFAAAA+///+wAF/vn/AAAA+f//+QAF//j/AAAA+v//+wAF/fr+AAAA/f///gAE/f3+AAAAAwP9/wABAQAFAAAAAfwA//0A+wH8AAAAAwEA
AwD+AQMBAAAA+//++gAG//n/AAAA/wAA/wABAP8AAAAA/gL/+wIK+Pr/AAAA/Pn/+/4D+vv+AAAA/v8A/QAC//3/AAAAIwgHIQLdFCANAAAACP8BBP34AgcB
AAAACwYDCAT8AggEAAAA/v8A/gAC//7/AAAA/QH9/v8CA/wBAAAAGw0FFf7mGBkKAAAA9fz+9QAM+vT8AAAA+P/78PwP/PD8AAAA/f///QAD/v3+AAAAAgX/
Af4AA/8DAAAADQYADv/2BwwIAAAA9v799gAJ/PT9AAAAAAAA/wAAAf8AAAAA+wAA/wAE/f4AAAAA+f//+QAH/fj+AAAA6/398AAR+O3+AAAA/wAA/wABAP8A
AAAA9f//+gAJ+vj/AAAA/wAA/wABAP8AAAAABgMBAgAAAAMCAAAA8///9gAJ/vT/AAAA/QH//QAE//wAAAAA+/4A/f4D/vz+AAAA9v/++QAI/ff/AAAA/wAA
/wABAP8AAAAA+///+wAF/fv/AAAACQEBA/n1CgP+AAAA+P7+9wAI/fb+AAAACAEBBf78AwgDAAAA1/L56AEX8d/5AAAA9/sA9wQQ9/IAAAAA/P//+wAE/vv/
AAAACf0AAvv7AgQBAAAA/v/+/P8BAf7+AAAACQMCCgD4AAwEAAAAGAwEFP/uDxQIAAAADQQACf/4BQoDAAAA/f7//f8C/v3+AAAADAADEAH4AQwBAAAAGwkJ
GP/qEh8JAAAA+gEB+P8I//gAAAAA+P7/9wAJ/Pb+AAAA/QEA/QEDAfv/AAAA//75+PwIAPgAAAAA+///+wAG/vn+AAAACwgCCf37CAsFAAAADgUEDQP0CQ4C
AAAA/f///QAD/vz/AAAABAUBAf/4CgQBAAAA9P/+8v8L/vH9AAAACwIECwH2BQwEAAAA9P3+9v8I/fX9AAAA/P///P8CAPz/AAAAAAH+/f8F/vwAAAAAAgT+
/QEEAv8AAAAACQUCCf/2BwsDAAAACwMACAD3BwgDAAAAAAAAAP8AAAAAAAAAAf8AAgD+AAL/AAAAAwP/A///AQICAAAAGgsFFP3tChkMAAAA9P38+P8H/PX/
AAAA+///+/8H/foBAAAADwQEDwDyCQ8DAAAA+f7//AAG/fr/AAAA/QD/AP//AP8AAAAALw//IgDfEyIW/+z+7QH/Bf4BBQL4/RUB3OMP9+n//+rcC/kBAvPu
/AsEBPD92fb+ABgOCv0AABcA6Pz/ABAKBwIF/BAEDgYG/O0A+/P1AgL28/7//BIOBwMJ/Q0OD/fIAAgECffxFfj6+AQZAOz3DQYG4QLsEvkXAOrvAAIC9fP5
AAAACgMBBwD9AAYCAAAA/wAAAAAAAP8ACAcKFPX3Dg7+9w0FCvjvAAP///sBB/wEDAH2AAMDA+3sCAgBCubh+wED+QX9B/P/8f36/vkIB/j3/PMJBfwH9wX3
/Aj6+fr2/v7+Fvz8+wQZEA4Mxvjp/vcZMvH74eQlBQMp+hQABQv/Cfn2AN7l/vMJ9fLqAfENGvb2/v378P37ExjxF+f07PcD6P3fEgH89/gB+gT49gMBAQH6
5vcB/gEKDgH+6+kLDO8J3grw7P/wE/LzDAf88wT1+/4JCwfvH+/j/Pf87/j7HQv6/+wL7PoDBvPzAvgE7fX6DfAO/PwB6ggJEvb8APv+4/zxFA3/A/Ps2PoB
9f71CAbzAe7o7+oQBAL6+f0DCfH/+gP87gHs/f/+6QP5CQoDDQIC8PwR5O/m9+4VEejv7O8W9SDlEAAGDvcXCRL6DOkBAQH/8QH1BP3/Ev/5+P79+P35BQL5
Afj5AAgBCPz1+v8ICusCA/YK+vL3AwYMEQAI1BX49fzvCfzq9fr/APwHAv79/PkE/f/xAvkN9/8DAQIRAxD/Bhb3Bf8cBwkFAfv9/v0F/vjp/PMH7w3+BvUJ
BPEG+/cHCf///wL59wMACgr8HunrAPUD4QT3EAz8CgDk+AD3CvUKEvEEAwzx5PIF8hj8CPn8+wD/8wQAAwv7DfHzJ+8PAP3zB/T5+wUMF/cYAAb1A/YNBv8I
DvoGAAP4Cfv/BPj99vP5AAgGEAz5/vj3Dv3/APn9/ff7APz8A/Du+PgM7AX0AfsHHO8LAAv69PoD+/ALFv/46vkE/PYCB/cIDBMABgT++vUJ8hMT/v/8AP4D
/wb9AP/+Agv7//4F/PwK+QoP/wTy//YF/RL++gsE+w8DAAj5/v0Q/A0KDQXvAAME+f79+vwHFf4dCQXy/u8L+wML7/r/AP8BAxD3BvT1FAT7A/b/+fL89RIN
Evz/APz48/MD9gIIBgAE+/r8+fYHA/8ICP8R/f8IAwQCBPv8A/8B/gMBAwMBAvr99gX/BwMEAgYF+QwF8QwAAAcABAoM/QcE+w0fABTwCt8pAvgI/wL/DfsF
Avf8/AkF7AIADQ0ECg4O/QgCAuv/AAEJBfvyCO/58wAC+goDBw4ECfj36/n/AAkGCBcBCfz29vjyAAMG/fvz9gL+5xT7AA7//hMa9xQN9w/8AQP/+QAO+QwI
/uf/AP4KCQ3sB+Xq4Qz/AA4AAw4LBQn8/gL/+wkBAQgBBf77Bvv5Bf0K/f/8A/z9BAT/9QX9/hEJCgUHCfwA/ff++vv2BvT/A+rt0f8TAQb7/PX/AAXr7P0F
/f38/A0AEfAIAAEFBODx9P4G+vgXABv5EPgaCvn1D//99P7+BPz3AvYB+/8A+wIAAQj+Bvn6CvkI+Ab9AP8AEO75BgD/AAEF/gIH+wsFAAAA/wAAAAEAAv3/
6P4A/wgFAxX/B/33+wL/AgH/+gX6AAX+/Ab8BwEA+AYE+QsH+fv9//z+AQH4Bvj59vgC/wUCBQn7Bvb1Bfj5AAAI+wYA+BIG3dT1BQcQEx/kDeThKOgcAv79
9P8G+fkEBQLz/+7y7O749fcNJ/X8/fD/Ae31/gEG6ufw7/sJCRLyDebxDPX5/+3+/enqAfj/7vn//QcEBxb9C/j1CvzyBfv5/Pjv9P0K7xX68AX7/AscDwgD
GuDx5esD8+/u//QK9QDq+vkJ7w8L9QQDBffrEQIB//Hu+AT79OTs8foQ/gj0BeXt/uPj/ekA+Pjo/Prq/fzpAP8DAw789gkB/ev9+f7xBvgJ9AX87//9BgYH
DQfv+u8B6QPp7/8P+R0LDg0H/fsHCggBBPn+A/sD+f//AAYEAwz6Avr3Ffr8+AAK+/P0/voB/e//Af0AAQcB/gYHEAUiBxLg/NgHBvALCAwB/v759/wL+QYG
4vwBBf//CAXxAv/55fn4AwMC+xECCP8B+v797Qf7EgIYBQf6+f8AEf4E/fv9+QoE7wH0AgL08QL7/AoB/fj5A/gK+gT6/Pz+7+nv9/kG+RPsBvzu+/38+gMG
AhD3CvX39xfT8vsP9fQI/vwY+Pr/AAQDBQv8Avr48gAAAAUBAgoBBP79FfX/+/EB/fftB+j59f//AAQCAhD/AQD8Bf/89/sE/Ab4CvP68gAAAAIE/ggAAgD8
+QAAAAIBAQYAAQD/+/X/AAIFBg/4BfX0+uwHAA4CDv3/APP49QT8/AIHAAv8APv++f3/AAMCAwgAA/37AwQBAP0CA/v//QIAB/n4AO708u/wEAgCBPQDAP7z
AP8IBP8B+eW/ADwCBP/9GA0V+BAE/foHBfT//hAECPbyAAzz/v3/DPcHCPf5CAoBAwL+DQUK8/39ABMJCfr+ARUG+xYT/ewGEPr6/RDmBv3/AAL4/Pr6Cf79
9+//AA4BAAQK/wQJDv38AAPs/gf4E/D7HgMfAOTr/AMF8OzsHgX6APL3+fPyCwMC6grZACYXAfPpKRQZ6///AAkMBwED+gsGEQX5APT1APj3Cf37CAzrAPj6
/PTuCf/+8fn7AA3+AQQD/wIG5RASAPwJEvr++RL8AAAAA/8FBQH8/gX/9wL9AAgIBP/9AggB/f7/AAEEAv4BAwYFA/7/AAP+AgQCAQAE9fv/AAcCAAEE/gMD
AgbgAAn5/fr2C/oHAAAAGwsEGwLlDx0MEv38AAYA9QADD/oHAOL6AAHm8BQMAOjvAAAA/wAA/wABAP8AFfr/APzx/AL+B+8A9fr5AA0EAP8ACgUF/P//AAMC
AQAAAAMB8v7/AAYEAQID/QYEBO76ABL79QsKEvkJ8fv6AA4JBfz+CwgF7vP9AA8CAAYH/wMG/vf9AAT4AgYCBvkAAAAA//8A/wAB/v//6vv+Bw8FCwMD+xIF
A/v6AAECAP/9CAL/+fz/AAgCAQQF/gIECQX2AP74/+7xFwIDHAH5APLv/P31DvYE/f7/AAIBAQEB/wIB9vP+AAf79QIFCfkD9vz8AAsGAAMDAwYF+v3/AAQC
AAEBAQMB7P/8AA0IBQUI/AkCCAAAAwsA8gT4+P4E/AAB//0AAgEBAwIA9//3APkIDfoLAQkAAP8C//3+A/8EAwYB/gD6APsGB/0GAAL/+v8BAPsABP4EBQL/
/wMA/wEEAf8A//3+//8AAP7/AgABAgD/+gAAAPwABAADAwP+/QACAP76AAH/AgAB9P8F//X5C/4FDQX+9QAA//j8C/4HCQH8AgAAAAEB/wAA/wEB//4AAP4B
Af8CAQMB/wYA/wX+/gT3AvX8+wAAAfoBBAAABf8A/gECAAH9/gH9AAECAf///QECAP0D/Aj//AAAAPv/Bv8CBf/+AQAAAAABAAAB/////wAAAP7/Af8CAv//
6wb//vQDCv8CCvf3//8BAP//AQABAQIACf8AAAgB9gH9+AMFAQID/gT++QT6/wH++fwAAPf/Dv4HCAH9BAEBAAT/+QD9/AIC/QEAAP3+BAH/BP39AgEAAgQA
+wL7/fsB8v3/AfT6EP8EDPv8/QMAAAAAAgL9Avr7AAAA/v8CAv8BAgD+/AAAAP7+AQAAAv8AAQAAAAEB/wAA/wAA+AD+APsCCv0FA/z8AAD+BAADBf8C/vv/
AQACAwP7/AP8//wBAP8AAP4AAf8BAQEAAAAC///+AAAAAQMB//0AAv//AgABAf0B/wH/AP8AAgABAf7+AgD/AAAC/wABAf///wAAAAMA/QD//AMC+QEA/foA
CP8DCAD88gD//vEAFP0JD/73/gAAAP4AAwABAgD/Bv0BAAQA+v8A/QUE9AH/APv/Bv4DBv79BQAAAQQB+wD/+wEB/v8AAP7/BAABA///AgD/AAEB/gH//wAC
/gAAAP7/AwABAgD/AP8A//z8Af8EAwUBBwEAAQgE9wH79/8E/AABAP3+BAAABP3+/gAAAP4AAgABAgD//QAAAPv/BgADBAD/AfsGAAH7+/8CAQ0HDQD4AAoK
9//+8/8EBAAA/wL//gAA/wMC/gD/AP8DAQAB/gIBAQAAAAEA/wAA/wIB/gH//wQH+gH9+wQA//0AAPz/Bf8EAgMA/v8BAP39AgACBAMB/v/+APz+BAADAwIC
/AD/APwABwABBf7+/AAAAP7+AwAAA/3/A/4BAAH//gAB/QIA/gMAAAEAAgH9Avv9+v8AAPgBB/8DBgH/AQAAAAEA/wAA/wIB/AAAAP7+BAECAgIABQEAAgcB
+QL7+AIHAAAAAAH/AAAA/wABBgD9AQYE+/7/+P4E+/8CAvz9Av8ABAEAAAEA/wEAAAD/////9wACAPz8Bv8DAwT+/wEAAAAAAQH+Af7+/gABAP7/AwABAwAA
8v0AAPD+E/0JEP/6AAAA/wAB/v4C/wMBBfr8AgACAP0K+g0J/f8A//z+BP4FAwP+/QL/AP4ABAH/A/v8AAABAAL//QEA/wAA+wMBAf0DBf8BBPr6/P7/APn/
CP8FBgP//gAA//wBCP8DBAD9/v8BAP38AgABBQAAAP8BAAD//gAA/wIC+gAAAPv/Bf8CBQD+AQH/AAH//wL+//8AAAIA/v8AAgH/AwD9BP4AAAAB/f0D/gUF
/AL//vsABv8CBf79BgD9AAQD+wAA+QEC//8BAP4ABAAAAgEAAAAAAAABAQAAAAAAAAAAAwEB/wD///wAAwAA/wQC/P8B+wUD+wAA/vwBB/0GBAH7/wAAAP8A
AQAAAQAAAQAAAAEAAAEAAAAA/wH//v4BA/8DAQf+B/X3+//4Bf4DAAn7/PPuCQkMCf0C9foSB/4B/wf97AL69wAL/gEAAP7+AwEAA/7+/v/+//0CAv0G/wUB
//8BAP/+AAH/Av4BAQH/AAADAAAA/wD/+/8AAPf+Cv8FCAD9+gAA//j/Cv4EB//8/PoEAPr6BP4EBgQCAgAAAAAA//8B/wAA/wAAAP8AAwAAAgAA/QIA/fz/
BQACBQT9BAP8AAcG+wP5+ff9E/4CAQwB8wL69v0FA/8DAAP7+gH9/wQE+gAAAfv+Bv8BBfz+Bvz/AAME+/4D+QcGAgEAAQUA+wL8+/4BBQAA/wMC/AD//AMD
AAAAAAIA/QH+/gAC/v/+//r+Bf0IAgUA+gECAPz5AgL/B/v+/v4AAPv+Bf8FBAMB/v8CAAL7+wL9/gQE/QH/AP0BBf8BA/z+/AAAAPv+BgACBv/+A/wCAPv+
BP4FBAQA/wD89/cAB/wLBgz9CQAAAQkB9AL7+AAFAAEAAP//AgD/Av7/AwH/AAMD/v///AAACP//AAcE+P//9wQE/gEBAP//AAH+A/39BfwCAQP9+gD//foD
AQABAP/8/gEAAv8A/AAA/voACP4GBgT9AgH/AAMC/gD9/fwBAwAAAAIB/gAA/QAABP8AAgQB+QD6+/cEBAAAAAMB/AD//AIC6Azx8uoFGPsFEPbqBf36AgkX
+wH87PT36APz8/cBEvsN/gzxAgIA/wMC+wD+/gD/8f79/PIFEPwNCgf5/QAAAPz/BQACBAD/AQIAAAT//gP6A/b/Av0BAAMA/v8C/AEEAAAAAAAAAAABAAEA
Av8AAAAA/wAB/wEBB/8B/wIA+v8C/AYC//8AAQAA/wH+AP8BBgEAAAUB+AH9+wIDCAIA/gcF9QD7+AMCAAAAAP8AAQABAAEA/gD/AP0AA/8CA/79AwMEAQX6
9QX1/PsFAAAAAgH//wL+APsACAEB/QgE8P/99wcEBgAAAAUB+v//+gQD9/4EBfz3BgX9CPj/AAAB//7+AQACAQkD9QAAAPb9DAAEC/78/AD/AP8BAgABAP//
BQAAAAMB/QH+/AIC/AD+//oECP4EBAD9/wEAAgEDAgD+APf/APz//PwABfsJAAwE/f3/APz/Bf8DAgH/AQAA/gABAAABAAMBAv///gABAQACAQL9BwD7CQoI
/wP59vH8CwAAAAgA9v/+9gYFA/8BAAIA/QH+/wEBAAD/AP8AAAABAPz+/RUEAwgH/QrrAe30C/3/AwsD9gH+8/0E/f8AAPsAB/8DBAD/+/4HA/70AAb4CvX/
BgADAAX/+AD6/AAD/gH/AP8BAgAAAf39BAH/AQMDAAD//P0AAQD/AP8C/wAAAQABAgACAAL/+wH9/QUF/gH/AQL//wL7Afj//f8E/v39Af8CBQsC/v/+A/7/
AQEAAfwB+wIBAfr+CQACCPz9AgAAAgL/AAP+//0A/wADAP/7AAH/BQAAAQD+AAACAv8B/wD/7/4C/u/zCwAFFgX7BwD+/gQG/AH//AQDCfr///sAAfwIAgYC
/AQAAPwBB/8BBf39EQL6/gwN/P0B8f8BAf8AAAD/AQABAAEB+QIAAPv/BwEAB/z7/wEAAAD/AQH/Av3//wAAAAEA/wH+AP0A/gMA//4BBP8BAgEA/QABAPwA
BgABBf/+BP39/wAJAvsI+gcB8/7//vT+Dv0ICgD8Av0C/foCBfwGBAkB//7/AvwABP8EA/0BBgD/+wIE/v8B+wgCAQD///8CA/8DAAP/AQAA////Av8CAv/+
7fQBA+v3GPsTDgD4+AD/A/3/CAAAAff9/AUEAAD7AAP8Bvz++Af/APwCBgH9B/f7/gABAP3/AwABA/7/AAABAP/+/wH+AgAA/wD+APwBBf8DA/7+AwAAAAUB
/AH++wEB/vz///n8Av8IBAkFAgP5+gUJ/f8A+QQB/AQBAP3/AQL9BP36/v8AAP4AAgABAQAA7/8BBvP1EQAADur6AP8AAP4CA/4EAQYC//8AAf0ABAACAwAA
BQAAAAQB/AH+/AQDAwAA/gEB/gAA/wQB/AIA/fz+BQAABf3+/gD+Af4BAgABAv0AAAADAAD8AAH9AwEA/QH/AAADAv8CAAD//P8FAgL6/QL8AgACAwAAAAMD
/QD//QEB/v4AAPv+Bf4EBQL/CfwG/wD1+/8CAA8GBgH2AgsU9v//8QIH7xb7+PkACgf0DOzzBgT8+/4NAfsF/gX+CgAAAAcC9gH8+QAE+v79/fwAAv0J/wkE
/wAD/wD6/QL9AwIB/wACBAL6+wT5AfgA/f8AAP3/Bf8CAwD//P77/vYHC/sMB//8//0BBAL8/gP8AfsBAwD/AAEBAf8C/gEBAf8AAAEDAf8A/QP//f/+APoB
B/0FBAD+AQP9/wIDAQH+APv+Bv8BAAL/+gEB/AkFAgAAAAAB+wAA/gED9v8DAfz4BwH/CPv9AQEA/wADAP8B/wIAAAAAAP//AAABAQAAAAD/AP4EAQAE/wkC
////AP3+AwACAwAABP//AAEDAAAC/gMC+gD9APcDDf4GCP36A/8AAAIB+/8B/QQC/QAAAPz9A/8DBAL/6vb9/+r+GPgVEQz7AP///wECAP8B/gQC+An/AP8C
BQL6BvL4BgEAAAYD+QH8+v8CAQIAAAEA/wH9APn///8A/wD+AAAA/wEBBQMA/gIGAP0C+wD+/v4ABAP9/QD9/PcBA/4A/wEA/QABAAUBCP8AAQYB9//9+AMG
+wAA//8BBP4BAwQB/P8AAPwABP8DAgQABAIAAAID///+//7/A//+AQMC//4A+wID/P8AAPsABf8EAwD+Av//AAACAP8B/wIBAQAAAAAAAf8BAAEA/QcA/QUD
AAH9+wH9AQAAAAIA/wD///8A+gAE//z3BAEABwj+AwADAAT++wD9/QUB/v8BAP4BAv4BA/3++v0BAPn/BQADBgH//gEA//sABP8DBAL/Af//AP8DA/8CAv7+
+/4AAPr/BAAEBgL/+P7/APoCCf0EA//8/f////z/BP8DBAH9/wL//gEC/AH9//8ABv8AAAUD+gD++gQE/QAAAP7/AwABAgIB/AADAPz8BAACBQD/AP7/A/4A
A/4F/QP///8AAP7/AwABAgD/C/8AAAkD9QH9+AMF9fz/AfX8Ev0JCgH7+AH+BP8ABwEBAPf/AQAAAAABAP8B/wEC+f8AAfz+BAACBfsACwD/AgsD9AL79QEF
+f8DAPr6Bf8CBgMAAv8AAAACAP4D/gMBAwAAAAIB/gAA/QMB/wAAAf7/AwAAAv79/f7/APv+CQEEBgD/+/75/v4FC/8GAvv5+wH+//sECf4GAwD9AgECAAP8
+QL7/wAC8v4F//T3DP4GEP76AAAHAAT7/Aj0BfL9/wAC//79AgAAAwP/AAD/AP8BBAABAAD/Cv4AAQUD/AAA+gEC/QEBAP7/AAL/BP3/AAAD/wD6/QL9AwAB
/gEAAQIFAP8A/v4ABAAAAAMC/v///AIB+f79AfgDCv4GBQP9/wABAQL7/QL8AP4D9PwCAPb5DQIGDfr6Af//AAACAf8B/gIAAQH/AAEE/wD//f/+/P//APr/
CQEFBAH+BgEB/wQA/AH9/QEB9/39APkFC/wJBAP8AgH+AgIB/wT6APX+BP//AAME/QAA/AMBBP8AAAD//gECAAUBBgD+AAMG/v8C+wMB/QQDAAP//gH6Avr9
BgECAAcC9wP7+gEAAAAAAP8AAQABAQAAAwAJBf/4+QL4Af8E+woB/vsBBQP7CvX0AQABAAIA/gD//wEB//8AAP7+AQABAgEA/QH+AAABAgEA//39+v8AAfv8
BwH/B/T/+wD8//4HBP8E/wL9Av8AAAEA//8C/wMB/wMFAQT7+wX2APoBAwAAAAEA/QAA/gIBCggAAxQA7Qnt8vQF+gEA//v/BwACBf78+P8AAPn8CP4EB//+
BgAAAAUE+gH9+gMDAQEAAP8AAAAAAf//Af7/Av7+AwACAAACAf0AAfz9A/8CAwEAAQD/AwUA/gX8//v/AgAAAQABAP8A//0BEgH/AAwD9AL49f0EC/0CAgj+
9wAA+AUHBf//AAMC/gEA/AMCAP3v8PgdDfQQARD5+f8DAP/6AwL/BAD+AAABAP8A/f8B/wACAAAAAAAAAAAAAAAB+/7//fr/B/4EBQT///8EAQD6/f//AgID
Bv///wQE/P4C+QYEAf0C/gD+/v8CAAsDAfv/Av8D//8D/gME+gD+Af7+CQP+BfT5AQD/AP8BAf8BAAEBAAADAAD7AAL9AwECGwADABIB4wX16w4P9/3/APkB
Cv0GBwH+AAEAAQAAAQH/AP3//QAAAP0DBP4CAwD+/gL9Af4ABgH/Afr8AAb+/wME/wH8//r9//4AAP4DAv4DAAUC/AAAAPr/B/8EBv/9/QACAAH9/wD+AAUC
Df4C/gb+8wL8+gkF7gX+/fX/Ev4HDP34BgT/AAcF+AH7+f4ABgACAQf/9gL8+QUFBgD+AAQD/AH/+wEC/gABAP38AgABBAD//QkCAgT7+wXxAe7/EgH/AAwF
9P/98gsG/QAAAP4BAwABAf/+Bv8A+f4CAP0GAAwC/AMA/wAAAf8AAf79/gAA//z/Bv8CAgMACAID+wgA9QP8+gkD////AP0BBP8DAQD/BAYA/gYA+AP4/f//
B///AAUE+gH++gQGBgYCBAv97wru+/EF/wAAAP4AAf8CAQH/+/////f/DAEFCv76AQcA/wUA+QL5//n/+/8AAPr/CP8DBv78/AQE+vn6A/8GBw38+f3/APf+
DgEECfz8AAQB/AECAf4BAAP/AgD+/QMKA/wD+wP8AQAAAAAD/gAA/gUD9/7/APL9Ef4KDfz6+v/+AP0FBPwG/gL8BAAA/wMC/f8A/AQC/AH///v/Bv8CBf/9
DgD+AAoE9AH+8gcH/P//APoACP8EBv/+AAMAAAEA/wH9AP0A+QAAAPf/DP8ECf37CQAA/gUC+P8B+gcD+AEABP0ABwL/Bfn89AYAAPwACwP8CvDy/AUA//4B
BQMABP76/gAAAP0ABP8CA/////8AAP7/Af8CAgEA//8A//z/BP8DBQD/AwX//QUD+gH6/fv99gD+APb+D/8FCvz69v7/Afj/CAADCP789v8AAfb8DP8ECv38
7wv4/vkCDgMBC/TyFfb6+AkB8vsG7CERDAEDAA3+8QL59QUEAwT//AMD/gH8/AQAAv8C+/n+AfwGBgsBAQAAAAAA//8B/wIBBAABAAP+/AD//QMD9vr9//T7
Ef4LDf/+//z7/vwGB/wKAAsBCAMAAAoB9AP3+P4B/QAA//0ABP8CBAD+AQIDAAT+/QL7//0AAQIAAQMCAAL9/vz//f3/A/4DBP0E/AIB/gAAAP0ABAACBAD+
Af/6APwICfwK/gYBDgr7/w4I+gP18v0FBAcCAAQC+wD5/AAEA/4A/v8A//4F/ggB+P4CAPf9C/4GBgMBDAH/AAgE9gH7+f4D/fz//voBC/wJAwoA9AH4A/cJ
C/4HCP38+QEBAv78BAH9Aff9/AEAAP3/BAAAA/795QEAAO/4FAADE/P0BAD/AAMC/P8A/AECBwIBAQUC+QH++gEC8QL5/fEGFPgQCQT3/gT6BQUIBQL6/Or9
AwEAAgQB/QL7/fgA/wQAAAIGAQD+//r+AwQAAQkD+gT2+vf+GQD//xAH7f777QkK/AP+AP8FAwL/APv6AQD/AP8AAAACAAIAAf////wBAf0DAgYACwcBAw4H
7gbz8/sDBA7y+AAYCv4B//nu/gAF/f75+QH/AwgEBf4EAAT6+AP7/gIG/AACAP38AAH/Bf//BP8AAAIA/gD//v8B/P////sCBv4EAwH+AwD+AAID/v8B/QEC
9gD9/vMED/0KCgL5BQAAAQQA+wH9/AEDBwEAAAgG+AD7+P8C/v//Av8ABf8CAf7//AD//vkDCP4EBQL9/wAAAP8BAgAAAf///gQBAwUA+gT3/vP+AwX//f8E
Av//AAL+AgAAAAH7AAEAAP7+/wAAAP3/A/8CA/3+Cv0DAAL79v8A/wkH/gD8/f0B/f4CAgQEAv4E//z2/wMBCAUC7wD+AO4BGP0LD/z57vv/AfH7Ff0NDAP8
/QAAAP0ABP4DAv//AP0E//3/AfwGBAj/BwD//wYD9/8B+QUD+gH8AP4HBv0F/gL9/wD+AP0CBP8DAQD+9QEAAPcBDf8FCfv6/QEA/v39/wD/Bf//AQAAAAEA
/wAB/wIA/v7/Av/9AAEAAP8DAf4AAP7/Af8DAQQB9wD/APP6Ef8IDQH5/wD7AP4EAv8CAAAAAwAC/wECAP///wL//QL/AAABAQD+Avr++AUAAPoBCwEBCPn6
/gQAAAMAAQX6AfX77wQABQABDgD/BfT4AAAAAAAAAAABAAEA9wb9AP0GCgL/Bvn3+gIA//0BBv8ABf39Ggb6/QsL8QD58PwD//8AAf3/AwABAgH+DgACAQ0C
7wL49AQIAv3+/gAEBf8EAAL9/QgE/wD9AAL6Bf3//QD9APwCBv8DAgD+/f4AAPoAB/8FBQH/9gD/APYADP8FCQD+DAz4AhAS7wbw8fD9BAAAAAIA/QH//QEC
A/4BAwX//QD//P8DAv8AAP8ABf8BAAD/AgAAAAEC/wAB/gAAAAEAAAAAAQD/AP//9wAAAPb6CwAEC/v9/gAAAP3/BAABBP/+9wwC/P8FAwH7Bfz2+/4AAPn+
Cf8EBwD+BAIAAAgC+gL6+QAB9AAB//j6BwECCv78AQABAAL//wH///8A8wAC/vf7CgMCD//6/AAAAPz/Af8DBAUBAgcB+wcA9wT2/v3/AAAAAAIBAwH///z/
/P8EAPz8BP8BBQP++wAAAPv/B/8CBf79BwAAAAcE9gH9+AMEAAAAAP7/AgABAgD//QD/AP4CA/8CAAEA+wEBAP0ABQH+BPr9AwEC/wAB/gH9Av//Av8AAAAA
/v8C/gQD/gAAAPwABf8CBAD//f7/AP0BBgEDAgD++f3///cAC/0KBQT++gIAAAEAAgL/Af/9CQQE+wf+9QD++g4HBv/+AQQI/v8B+/4A/AD///0AAwACAwH/
AAEBAgL9/QL8AP0ABAD/AAIB/AAA/QABAwAAAAIB/gAA/gEBBf8C/AMDAP//AAf/9wEA//v/BwACBQP9AQAAAAEBAQAA////AgIA//8E/AD/AgH//v8A//3/
A/8DAQMA/v78A/wEB/8EAfwA/P/9APoCCP0GBAL+7wAC/vT8DP0JCgr+AQAAAAAAAAAAAAD/+v/9//kFDPwJBAX9AwEAAAQA+wL8/f4B/gAAAP4BAgAAAwD+
A/0AAAH//f4C/gMC/wL+/f4GA/4EAQX7BP//AAEC//8A/gIDAAAB//7/AQABAgMABQcA+/4A/v79AwH//AH//PwCAv4DAwcBAgACAAL+/AD+AAABAQL9AgQJ
AAH9+fr+/v//APwCAf0EAwH/+wD+//sAB/8FAf79/P7//vYDC/wJBQj+/gAI/vv0AQH+CwL+5vwGAPHxEAIEFPv7/wIA////AwAAA//97QcA/vj7CgL/Cff5
BQIBAQj/9QT3+vsBAf8AAAAAAQAD/wQC+wAAAPz9BQAABf7+/wAAAP8BAgABAP8AAQABAQD+AAL+Av8ABPv/AAIBAv0I+woE+v8AAPj+Cv8FCQD8AQH/AAAB
/wAAAAAAAAAAAAAAAAABAAAABPwB/Pv/AvwHAwoC/wAAAP4AAgABAgD//QQAAAABAAH8A/r8+QD+A/wCBQEBA/n9/AD/Avv/CwAEBQD9+AUA//gACv8ACPr7
Af8BAP/+AP8BAQYBBP//AAH/+wAA/gAD/v8A//z/A/8EAwL/HfsBAxYD4wT16gkTBQAAAAUC+gH++wIDBv8AAAYD+///+gIBA/4AAAEB/v8C/gQD+P0B/PL8
C/0IDAP/BAAA/wQB+wD++wQDAAAAAP8AAAABAAIAAQD/AAADAQAA/wEB/P8A//r+B/8FBgH+/f8CAP38AAEBAwMB+QIA//v+CAABB/37BggCAAwC8gP19/4D
8f7/Aff8Dv8GCPv8AQT8/AED/wD8Avf4A/8DAQT5+AP6APsD/v8AAP8CAv8BAQD/+gX8//0IBf8CAP39Af//AP8AAf8C/wIB9/wA//P6EP4LCgX9E/X//wcJ
/PoH8hYJ/AH+APv/BwD/CPv7/AAAAPz/BQABBf//AAEC/QH/////AQL//wAD//38/wD+BP///wAAAP4BAwABAv//+wEBAP7+BAH+Bfr8+/7/APv/B/8EBAH+
CPcFAgX38f8A+hUR//8B/wD7/QL9BP8ACP///wQC+wEA+gcDAgAAAAMA/AD+/QICB/4BAAUB+gH+/AUDAP/9AP8EA/4EAP79AQAAAAIB/gD//gEBAf4DAAL9
+wH9AAMC8v4BAPL8D/0IDv76A/8AAAEB/v4C/gUCAAD+APwCCf8FA/779f7+//gHDPkLAgP7+gIE//z5AwL9Cfz9//sBAPf+B/0IBgQBAQAAAAL/+/8A/AEA
DvcEAAj+7gH79g4L+/sCAPj6B/4ECgQA+wAAAPwBBv4CAwH/BAEAAAUC+QD9/AAC//sCAPwAAf0GAwgC/gD+/vsJA/sJAgf9CP7+BAYC+gL9+f0E/v8AAPz+
Bf8DBAIAAAABAAL+/QL+//8B+///APr/Cf0HBQP9/f8AA/79AQP/A/wB+f8D//r8BgABCP38/gIB/wH7/wH+AgH/+wEB//v9AwABBv///QAAA/8CA/4BAfoA
//wA//wABP4HAAUB9wIAAPv+CP8DBf37/wIGAAP4+AX2AfsBAf8AAAECAP8C/wQBAf8AAAAAAAAAAAEB9QAE+vP5CP0HDgr8/wL+AgMC/wL7/vj/Dv8CAwz9
9QT49/8FAP4A//7/AwACAgIB/gD+APsDCP4FAv/8/gAAAP7/AgABAv//Af8CAAAAAAAAAgEA/gT//wIEAAH6//X9/QER/P7w+wryEPv4+P8FAPf5CwACDgH9
/v8BAQEA/gH/Af8A/QH7APsFCf8EBP/7BP8A/wH//wAA/wQE/v0AAPn/B/8GBgf/Av8AAAEAAAAB/gIBCQD/AQYB+P/++AAF/f8FAPz7BgH/BwL9B/8AAAYB
+QH/+gMEEf/9/woC8gL89QYFBAAAAAIA/gD//gAACPoFAAL/+v/+/wUHAQT5/wAEAAABAv/+BAD+/wMC/f4C/AMB+wH///v+BgABBv3+/AEAAP7/AwEAA/3+
/AAABQP+AgX8APb+Cwj9ABAL8gL08fkAAwIAAAUB+wH8+wAABAkBAAcD/wH3//P3/QAH/fv1AAX7DAABBP7+Av8CA/8D/wAAAv8DAP8FBP4DAAP+AP4AAP3/
AP8DAgMC+/3/AP35AwEDAgQEBv8A/wIA/P8A/QIB/gD/APwBBv8DAwD//f4BAf3+/wACAQMC+wH+APwCBf8CA/v8A/8AAAAB/wH/Af7/8/v/AfIAFf8IEfn4
+gEBAf37BQL/Bvr9CAAC/wP+AQP+/QP+8AX3AvMFDv4GCvb8AwEA/wIB/QH//QD//AP+AP8BAwH/A/r8+AEEAfzzBAT8Cfb+HAf9DRoA5Azr5+8L9gEABQD+
/wL6Au/+AAAAAP8AAQABAQEAAv/9/wIJ//0D+wQA/gEA//v/Bv8CBf//B/sGAv36/P8CBAUE6wUI/vf5BQX6Efv28fny++4LGPcRBv7u6f7++ub6E/oOFAf5
AgAAAAL//gH//gAABAUB/QL++gH7AgQD8wD7A/kCDAEBCPD6B/8AAAUC+f4A+QcGAgT/AAUD/AH7/f3/+wD5APkHDP4HA/z7BAD/AAMA/QAA/AEC/wIAAAD/
AQH+Av3+/fwAAPsABf4HAgcC9P38BPQCEP4GCvD7A///AAEA//8C/gQCA/39AAIDAgAD/AAA+f/+//gFEP0IBv/7+gAAAPr+Bv8DBQH/CQL/AAcE9gD99wEB
BwP6AAIF/v8A/AACAf8AAP7+BAACAwD/AQEDAAYC+wD++wAB9wP+AP0DCAH/Bfj5BAAAAAMB/gH//gAC/QH/AAH+AgP+A/z+/wAAAP4BAwABAv3+CQEB/wcA
9wH8+AUCBQD/AAQC/AD/+wIC9wD/AfoADQACBvf6CgD/AAQB+gH/+gQCC/4EAAX79QL7/AYGCf4FAAUA9v/+/QcEBv0AAAMD/f4B+QQDBAEBAAP//AH9/f8B
Bf//AAYE+v8A+AADAPgFAPj3A/8FCQkDBv8BAgoB8QL59QAGAAAAAP//AQABAQAABPn/BAMA/f4A+f4G/gAAAP3/A/8CAgD//QACAP39AAAABAAAB//6/wQE
+wEA+AUGBAD8/P0FAvsL/BACB/gBAQn8/QMB+QcFCgEBBAz78Af19v0G//oG/wD4AwAEAg0D/P//AP3/BAABAgEBBwAC+wUC+f///QYA/gD///wABP4EAwP/
/gIA/wD//wD+Af4BCv8B/wMI/v0C+ggB/v0CAPz6AgABBQIA7AcBAfj7EQP8D/L2Af39AAIB/v8E/QMECf8BBA33+Af0+vUFAP8D/fwBAvwFAggAA/4AAAEA
/wAA/wEA/wEDAP/8AQH+BP8ACPz+AwUGAQH/+/wA/P4B//r8B/8ECAUAAP/+Af8BAgL/Afv+CwAAAAgB9AH89gQG9f8AAPT9EP4HDP76/wEA/vz/BgABBf/9
/P//APkABf8DB/3+AwABAAL//QH+/wAC/wH/AP8AAgAAAf7//wAAAP8C//0BAQIE//8CAP/8/wEAAwEB8gED+/EAE/0HEQL1A/8A/v8CAv8D/wH/+v8AAPn+
Bv8EBgH/B/8D/gIC/f0C/AsA/QAAAP4AAgACAwD//QD/APgBBv4GBwL++f////r/Cf8EBgL/AgAB/wEA+wD+/wED+gD+APsDCAEBBfz6Av8AAAD/AAAC/wUB
8AIAAPb9DAEDDPn6//8A//0DBv0EAQD8D/34/gcC9v0F8REOA////wED//8B/gMB/wL+AAYF+gH9/P8B9gQA//j/Df8CCvr6AQAAAAABAf8BAP//+v8AAPwA
Bf8DBP78AAAAAAAAAAD///8B/gAAAv//BAAAAvz/BAr+/wEJAP78Afv7AgD/AAADAP8C/v/+//4AAPz+A/8DBAD+Av8A//8CAf4DAAQAAP8A/wEAAgED/gIA
/wAAAP8AAQABAQAABv8AAQQC9wD+/AED/wEA//8FAf8D/wkAAAAAAP8AAQABAQAA/AQAAP78AwL7B/v8AAAA/v4BAv8CAQIA9f8CAP33BAP8CP39BAD/AAMD
/P8A/AIC/gEB/Pv/A/8CBQL8+gP/AgUI/gL6/fT7/wQABAUB/wP6/fb+B/kE/PcCBvoNBhYC/wL+AP8DAQD/Af////8BAP/5/gL9BAEABwAAAAYD+AH9+gMF
GgAB/xQJ5QPz6Q4P/f0AAPv/Bv4FBAMA/f8B//8AAQD/AQD9Bf//AAEC/v8A/QMCAQD9AP8GA/4D/v/+/v0AAP79Af8CAQMC/wD+//4FBf4F/wX//wAAAf//
AgAAAf7/AgEAAAQC/gL+/f7/AwABAAQA+wH+/AEC//0BAf8BAP0F/gEB//7+Af0CBf4EAv4B/AAJAP70/QL8CQIBAwAAAAIA/QAA/gEBAv8CAAL+/QH//QkD
/gAA//v/A/8DBQH+AgD8AAIDAQH//vz/CAEAAAj/9gP7+gAE/gEAAPv/BQACBQD+AQAAAAEA/wAA/wABA/8BAAL/AP8A/gMAAQAAAAECAQD//gIABgAA/wMB
/QAB+wUCAAABAAD//wAAAAEB/AACAwH6AwP9AvwABwD//wQC/AD//AMDC///AAgA9gP5+P0DAgAAAAEA/wAA/gICAAAAAQAA/wH7//kBGP4BAQsB7wL69gsJ
BAX6/QgL+gH79/n/8wD/A/j+DQEDCPP8B/4D/QT++P///goG/AIAAP3/AgH/BPv89gABAPb9Cf8FCQH+Bf8BAAT++gAA/AgDA/8AAAH+AAL+AQEBAP4AA//+
AgEAAAEB+P//APn7CAAECfz8C//+AAMD+wAA+gQDBAEAAQUG/P//+/wA/P/+APoCB/0FBf/9BAABAQMC/AL7/v0A+P/++voBB/0HBgn8AwEAAAEC/wD///4A
EQAIAhn/3Q3n6gAMAAAAAP8AAgABAQD/+QYK/wH3+wbwBvL+//wCAP78AQIABgEABgD/AAQC/AL9/AEC+gX//v4HBP4AAP78//7/APwCBf4EAgIABQADAAb7
9AP7/QIGAAAAAP8BAwABAf8A/gUB/v8AAv4ABQH+AwAAAAMB/QAA+wMBBwIA/wUG+gH++wID5vz+/+j8Gv0QFAT8/gABAAAAAgEAAQD/AAAAAP4AAv8CAQD/
Af8BAAMB9/8A/AYGBv7+AAUF+P4A+QYG/gAAAP3/BAACAwD+/f8CAPv+BAADBQQAAf/9AAAEBP8D/gIA/AAB//z9A/8CBQD+/QH/BP/9/wT7Avb/AgAE/gD8
/wD/AgUA/AAAAPv/BwECBv/+/wABAP/+AQAAAgAABf4AAwIBAgH//PkB/AQBAAEAAgL8A/n7BP8AAAP//P8B/AICAQAAAAEA/gEA/wABBgEBAAX/+QH8/AME
+gEAAv3+CAACBfv88/4DAPH8Df0FDwT9Af7/APwCBP4FAQMB/wIA/wABAQD/AP8A/Pz7AP4EBf8G/wIA9v8AAPgBCP4EBwL/CQL/AQcH9v/+9v8CBP//+wAC
/wH/AQb//gEAAP7/BAAABP/+/wEA/v4AAgH/BP/9/v////4BAv4DAQMBBAD/AAT/+QH/+wEC8Pn9APUCB/wLBggD+gL/AfwACAL9CPf6Bf4AAgUA+gD/+gEE
BAAAAAIB/AAA/gAC/P//AfwABv8BBP7/AAEAAAAAAAD+Af3/+wAAAPv+Bf8DBAH/+/3/APb+B/4IBwT/+QT++/wGBP8AA//5BQD//wID/P8A+wMC9f0BAvv/
CP4DBP3+AP8EAf74+wH+BAMFAv4AAAIA/wAA/gEB+wD+APoDCP4HBAL9BQD/AAQB+wH//f8A/v8BAfz+BQABBfz9BP8AAAT/+wD/+wQEBQD9AP8EA/4E////
+wAAAPr/CP8DBv7+AgAAAAIA/AD//gECC/4A/wYD+P4C9Q8IAgAAAAIB/gD//gEB/AABAPz9BgECBf7++QACAPz6BAL/Bv7/A/8AAAEA/wAB/gIB/P8CAP79
AQABAQgC/A3//AMEAQP2AvL0CP0D+wAA+v0H/BsI+P7+APYCDv0JBgP9+QIB/vz8BAIAB/78Cv///gQC+f8B+QcFDQAK+wkC8gH8+g8GAgAA/wEB/gAA/wMC
/QAAAP3/BAABBP/+AQAAAAEB/wD//wEB/gAAAP3/AwACAwH/BwAB/wECAv4BAAH/+wIAAP/+AgH/A/7+9P4AA/f+DP4HCAD+AgAA/gACAP8B/wICAvf8//kG
BfkPABIHBf8A/gH//QAC/gkA/wAAAP8AAQAAAf8A9QIA//UAD/4EDPr5AwIA/v8CB/8CA/37DAT+AA4D7wPz9vsDBwEAAQgB9wL7+gAF/wIAAAEAAAH9Af3+
AQAE/wD8AwH9AgH/DwAAAAoB8gP6+P8F/wAAAf7+AwACAv7+/gH+//0CBgADAfz8/QQA//7+BQAAAwH9AP8AAP7/Av8CAQIAAAD/AP8AAQAAAAAA+f8AAPkB
Cf8FBwL9/wEAAAH/AAD//wAB+/8D/vz8CAADBv/5Af0AAQD9/wEAAP4BAQQAAQEABAP6Be/3+v4B//sAA/wGAwUB+AMA/vwDBf8GAwsABQAAAAEBAv4C/wAA
/gAAAP0ABQACA////wD9AP0DBP8CAAH/BP8GAQX5+QP6AP8CAwADAP/9AQEBAQX/Av7///4DBP0D/wT//QAAAPwABP8CA//+/gAAAQD/AgD/APsA9v8BA/v7
BQEABP8C7/7+A/H9E/4KDv37/gAAAAEEAAEA//0AAQEBAAL//QL8AP4A//4AAf//AgEAAQABAgD/AAAA+/0D/AkH/QEAAP4BA/8BAv3++f0AAfn9Cv8FB/3+
FfsE/w796AT39g4NCAAB/wgB9QD/+QYDAAAAAP/+AQAAAQAAAwADAQL6/QL6Av0BBwIDAAf+9gP4+wED+v////r+Cf4HBAX9/AAAAP7/A/8BAwIB/wEAAQD/
AAL+AP0A/fv/AP3/CQAFAgAAAgD/AAQC+v///AED/gH/AAAB/gD/A/4A1/fu/ukCH/YRGAD5JQEIBRv22RPm8/sL+gQB///9/gL7BPv99/z7/fICD/oPCQn+
Bv79//8FA/0B/vv9//8GAP39AAH8BAD9/gcAAAECAAL5A/T6A/8AAAIB/gAA/QEBBf8JAP/5+QH7BgMBAQD7AAEFAgAB/AEC+AQBAAAABAH8Bfn6AAIBAAH+
/wL+Av7/Af8BAv/8/wL+Av0BAQH7AAIIAP0D+gEA9P/8AvYEC/wHBf//EA0EARYB5Azn8fIFAAAAAP4CA/8BAQD//v8BAf/9AQEAAv0A+v7+Afv+BgAFBAL+
AwAAAAEB/v8A/gIBAQAAAwIBAAH+/v3//wAI/wTz9wT4AgQDBwIBAAcC9wH7+gECAgD/AAIC/f///gIDBf//AAQD/AD/+wQDCQgBAg398wfw9vIC/v/+//0B
Bf4EAQL/Af8AAQD/AQAAAP8BAQAEAAD9/AL8AAMD+wAAAfz+BwACBPz+/gD/AP8BA/8BAQD/8QIA//T7Dv4FDQD6AAAAAgIAAAH//v4A+wYAAgQD/wL6//X/
+gEB/fr/CgAECP37/gMAAAMC/gD9//z9AwAAAAMB/AD//QIC/wAAAP4BAv8CAv7/9wIBBfv8BQT5Cer6BP8AAAP9+QH//QIEAwD/AAQA/gAA+wMCBAAA/wP/
/QH+/gEBAgAEAAL9/QH+AgEBAAD///4DAwABAP79AgH8+/0HAf0EAQj/AgAA/wIB/v8B/QUB/gH/Af4BBAD/Avr+/gQABQMB/QL6/vYA//8AAP4AAwABAgD/
+gEAAv77AAP9BPr/+wABBAD9BAL+Avj+/wz7/wARCv33AvD1/fT9Af38Bf0LAQsH+gIAAP8BBAD/Af0ABf/9/gIHBP4E+wL++f//APYADf8GCP/8+wAAAPwA
BgABBf7++v4I//byCwEAEf/7A/8AAAMB/AD/+wMDBwMAAAkC9QL6+P4CFwgD/hP/4wfw8wII/Ab8BgQDBQfyAeD5/gD/AP0BBQACAv/+BAAB/wIA/AD//gUC
AQIAAAAAAf8AAf3/AAQAAAMA/QL7AP3+/QD/APwBBf4DA//+/QIAAf//AwL+BPr+/gAAAPz/Bf8DBQAA9/8G//f3BwL/D//+A/8BAAQB/QH//AMCAAD9/v8B
AwAEAQEB/fwAAPn/B/4GBAEB+wEAAP8AAQD+AfwA+wAAAPwABQACAwD/Af8BAQb++AH9+wEG+voCB//6/wD/APYE/wD7APsJCPwH/gH8+gAGAvv5AQL6CPsB
AgACAAD/AQL+AQEAAgAA/P8AAP4DAAYCAQD+Af8BAwABAfr+AwAAAQEC/wD//QAD/v8AAP3/BP8CAgIAAgABAAP9+gL8/wACAQAAAwUB/QL8+/wC+v78AgIF
AwEA//z9Af4A/P4BBP4GAgn/AAAAAAD//wEAAQABAf8AAP/+AAACAAL+6gX4BPADE/wGEOn7AgAAAAIA/QH9/v0BAgz4+wUI/AL6+vj6+fsD//UBCv0JCgUA
BAAAAAUC+gH9+wIEAf8AAP4AAgACAQEBAwMAAQYB+QL6+/wC/QD6//sECP0IAgP+8vr9/e/1DwAMEAT59wIAAvwAA///Bfb+/QEBAP78AwH+BPv+Av8AAAH/
/gAA/wID+v8JA/nvAQT6Cv0D9v/+APYDDf0ICAD8/QD/AP0BA/4EA/7+AAD///8BAwABAQH/AwH/AAQA+gL8/AEDAQIAAAEA/gH9APv//v8AAP4AAgABAgEA
AAH///8DA/4EAAUA+v8DAPr4BQP/Cf3+AAAAAP///wEAAgAB/gP/AAACAwD/Afr8/v8A/voCBv4HAwf+AAID/wH7+wP9Av8BAQD+AgEDAP4B/P3/+f8AAPn9
CAADCP/+AQn9AAgH/Qb2AO/5+/8D//v5BgAABwH///8AAP4BA/8CAQIBAgAEAAP7+AL8AAID9gICAPz7CAP9Cfv9/wD/AP7/AAADAgICCP0EAAb/8gH8/QgI
AAD/AP8CAf8AAAIBAP8C//78//4CAgYB/AEA//wBB/8DBf79+vry/fsOCvsH/Pz2AAEB/f4AAv8CAwUA/gAAAf//AgD/AvsA9/z4/PIGFfYUBQz7AAABAP8A
AwAAAgD+/gAAAP0ABQABBAD//gAAAP4AAwAAAgAA+gQBAQD/AQP7A/T86wz+9/f8DwH/Fe/sAAABAAEA/AH+/wACAP3/AgD/AAL/Afv/CAAAAAYC+QD++gIC
+gL5Af0GCAL/A/f5AAAAAAAAAQAAAf8A9gD/AvkBDP8DB/b7/v4BAfv9BQAEBAIA/wMBAAIBAAL+//7//P/+APsBBv4DAwD+AgD9/PcCBPsJBAf/+wMA//3+
BAH+Bfv8CP4EAgP8+AL6/gIEBAAAAgX++gP7/PwD/gAAAP7/AwAAAv//9/v9//b/C/wMBQn/AP4A//39Af4E/wQBAAAA/gAB//8CAAH+Af4B/P3/Av8GAwn/
AgAAAAIC/gAA/gEA/v8AAP0ABP8DAgL/7v78AO0BFfwNDgD6AAEAAAEBAAD///8AAAEAAAEB/wH+AP7//QAA//4CA/8DAgH+Cv8AAAYD+AH++QYG+f4A//j9
Cf4GBgD+BAIAAQQC/QH8/vn+/QD//voDCf4FBP/8BP8AAAQA+gD+/AUDA/wCAv/6+wL/AAIF/v8A/v0ABAADAwT+AP8AAP8AAgACAQIADAD7/wcH+/8C8wcE
Cv0AAQcB9/4A9gQG/gIA//7+AgAAA/z/8/4BAfnyBQT/C/3/AAAAAAAAAQABAAAABAIAAAYE9wD8+gED/QD/Av3/Bf8CAv3/9PL7/Ov8GPYTEAb53fr/BeoK
J/USFevv7fD9Cu37FfwKDvP9A/4ABgcC/gD7+fL//wL+//4EA/8BAgD9AwEAAAMC+gD+/QABAf8CAwP8+wP7AfkD//8AAP4BBP8CAQH/AAH/AAICAP///v4A
BwABAQYA9wD9+v8E//8AAP7/A/8CAgIA+QAAAPn/CQACCPz8+wMAAP4CAwH9A/j8Av8AAP//Av8EAQH+A/0AAP8AAf4E/wUC/P0A//r+B/4FBQYBAP3+AP4J
BPwF/wP9AQIDAP/+///+AQMC/v8AAP3+AwABAwAAAP0AAP7/Av4EAQYCB/4FAgf89AL69wMJ/P8GAfv7AAH/CAABAQAAAAAAAAAAAAAA//wAAfv8Bv8FAwIC
/wAA//8BA/8BAQP//gL/AQABAQL9Avj8BQMAAAUG+wL8+/3+/gD/APwBBP8DA//+/f4C//3+AgABAwUA/wAAAP8BAQEAAQAA/gAAAv/+AgEAAv3//wL+AP8E
AwAA//798v8AAPL8EP0IDQD8AwABAAMB/AD+/QIDAPsCBAD9AgP+BPz/A/8BAwL+/QH+/gABAQAAAQAA/wAC/wEA8gAAAPP+D/4HDf78/f8AAP//AAAAAf8A
+AAAAf0BBAABBPr98wH8/vQEDPsJC/z7A///AP4BAv8EAQIC+v8AAPn/Cv8FB//9/wAAAP8CAv8BAAIA/wED///6/wP7BgIB+v8AAPkBB/8DB//8Cv8BAAkA
9gL7+AMF/v4BAv38BAECBfz//vwA/v4A/f8E/wwF9wT/APkCBwEACPn6BAEAAAMB/AD//QMC9gP8//sCCf8CA/77/gAEAPr6BP8CCAH//gIEAAL59wH7AAAF
+wAAAPr+CAACB/7+/QAA//v/Bv4EBAH9AP////0BA/8EAgP+/wIAAQAAAAD9Avr/AAH//wEBAAD///38Af//AAABAP8B/wEA/AMAAAD/AgL+Avz8/wACAP/8
AAL+AgEB/wD/AP4ABf8DAgD+AgABAAL//QH+AAEC//8AAP7+AwEBA/8ABQD/AAIC/f8A/AMC/QMAAAEBAQH+Af3+8gX/APf/CwECC/v4BgEAAwcD+gP6+foA
/QABAQUB9QH9+QED/wAAAP4AA/8BAgD//v//APv/Bf8EAwD/C///AAcB8///9wcIBf8AAAD+/AAAAQAB/AAA//sAB/4FBQP+AAMAAQME/gH8/vn+//7+Af4C
Bv8EAAAACQAAAAYC+f//+gMC9P4AAPb+Cv0ICQH8/wAAAP4AAgAAAgAA/QAAAP3+BAACAwAA+wD/Avr+BgABBvr+Bv8AAAQD/P8B+gUEAwIBAAcA+QP6+/wA
AwD/AQMA+wD+/P4D/gQCAAD+AgT6Bfv7+v8AAPn/Cf8DB/399wD+APwCBf4CAQH/BgABAAYA+QD+/AIDBgADAAH7/QD/AAMD/f4AAPwBBf4EAwIB+wIAAP7/
BgP+Bfn6AQAAAAEBAAD//wAAAP8AAP4AAAADAAEA+v8AAPj/Cv0GBwD9+/4AAPn+Cv4FBgH+/wP8/wAFAf8C/gIBAv8AAQL//wEA/gAE+QIBBwH6/gT5AfUB
Bv//AAMD/f8A+gUDCAD/AQUC+v//+QABAAAAAP8AAQAAAQH/+gcAAP8CAgP6BvX4/v8AAf3/Af8BAgICBAEC/wMA+wH9/QEC/wEAAP8AAAD/Af3++wABAPz+
BwABBQD//AAAAP7/BAABAgD/+QAAAPn+CQADCPz8A/8E/wD+/f8BAQkD//8AAPwBBP8EAwMA/gABAP39AwAABAEABQAAAQQC/AD/+wEC/f8BAPz8A/8BBQEA
A/8AAAAAAP4C/wIB/wAAAP7/AgAAA/7/BAAAAAMC/AD//QMCAgACAAT+/AH8//4B+QT+//wBCQEBB/v3AgAAAgMB/AD9/fgCCP8AAAUA9QD/+QgH/PwEAPr2
Af4EBg4H/AAAAv//AAD/Afn/BP8AAAUD+wD/+gMCAP8AAP//Av8BAAIAAAAAAAD//gEAAAEB/gAAAP/+AQAAAv//AgAAAQEA/wH///0B//7/AP3/AgAEAgEB
AwD/AAMC/P8A/QICAAAAAP8AAQAAAQAAAP8AAP8AAQABAAEA//8F/vv7A/4CBgf/+wABAPz+BAACBAAA+QAAAP3/BwACBfz79/8AAPj+B/8EBwH/AgAAAAMC
/QD//QIC/wAA//4AAv8BAgD/BAD/AAYB+QD++v8B/AAAAP8BBP8BAgD8/QAAAPz/BAABBP//AwABAAMA/AH+/QABBQAAAAYC+QD++gEC/wAAAP8BAQABAAAA
+Ov9ABD99wEFDPsGJPcDAPHp7vv6Deb4Dfz/AP/1/QL7CPgE//oBAP/8/gcEA/wC8fH/ABH+/gcFAPj///X/AAT6/AMABf386QH//wYNBf4BAREE9PoAAAAC
AQEA/Af/Cen4AA/16PwAJ/AD2+z+ABsFAAkU/wwS9/r+AAP+/P3+BQIADf79AAP6+gH3Dff+DxIJAOYC//b4+wHz1PT+ABwMBwYP/hYOzQADABAWEgAH8CMF
5P37ABMLAwMF/xIJBwj9APcE//nyCwH67Bz/APgWBu7yBxH9+fj/AAn9/gIEAf4D+wT8AAYF/P0DDgQF+v0AAAYA/wECAQEBEAMAAPf2+v76DvH96Q8AAAIR
DPj6ABgB+RMAAPUSCfX2BBP94N/5ACoG+ggQDgIUCuH9AA/q8QkGEOsIA/P/AAj3+wcGA/YC/fYAAAn6/AUGAPkDCgcHAO77Av0B/Pn38N79ABvx+gwPCPcQ
AfX/AAj6/QYGAfgC3/YDAA0JEAgO8g8E/gIAAPwCAvb5AQX/4/4AAA0MBAII+RAFEQIGAPL2+f78BvL1JQf/AOvy+/zwDe/09v7/AAUEAQIE/gUA+AMAAAEC
AgD8AgL/+f0AAAUDAgIF/QIE+P3+AAL9+gcD//z/B/8AAP37+wP9BPr+7Qz9AAIOBfn9AxIE7P//AAgIAQEF+gsBCwP+APz/+v//BPsA5wAAAAcJBf8E+g0D
8Rj9AP0VCPL0BRgB9/0BAAQEAgIEAAgG/fn/AAT8+gQI/vkD9PwAAAgBAAMF/gIC//L/AAz5+wgHAvcE+AEAAAQDAwH//gX/5v3+ABIKCAEC/xAGAAkAAP8B
/v77BwQABv0CAP/6AgME9/4EBwj8AP0FAvr4CAUBB+oEAAPw+gML/vAD9f0CAAQAAQIB/AQB8AT/AAAHAf7+BwUBCAQEAO31+v///PL43/4AABAPCgMI9hcH
AgoBAPEB9f4ADPL36/YAABIEAgMI/AkF/f0AAAUBA///AQQB/Pv/AAH+AAgG/f8B6/X/AA8IAQEJAQsJ/AD/AAMDAQED/gUB6gcBAAALCf3/+RMC3fD9ABgG
BP8G/w0C5AwBAAEVC/n++BgB+/0DAAAAAgIC/AMBJQX7AOfp7/TyE+TyBhf/APYD/+/0CQb90/gDABATBQQO+RAKCvUEAP/0+wIG/fP9B/P+AAXz+gb8C/QC
/gP6AAwLAfn1GQYC8/sAAAwEBAYL9wcGAQL/AAEIAgH8Agb/C/0AAP76/AL+A/oA8Q0BAPcIBPb3Agr5ARr/APERAPL0CQ766fX+ABAE/wUI/gkGARf9APYR
AvDwDRD+BPkAAAT3+wICBPYC5vr/AA8HAgQJ/A0H7gn+AAEOB/j4AhYB9CP/AOoYDurrAx304+/+ABQG/AYS/gAK9QD8AAX7+Pz8Cv4E9gsAAP8IBPr5BgoB
/vL2AAv88f4EEPgG9iAAAPEb/+zoFBbyAhH/APcHB/nyCgX4CfwEAPT1/gQD+vP+5PsCAAgOBQQE/xEEAAYAAPsFAfz8Awb//fwAAAUCAAICAgL+BRv+AO4O
/e3uDgj56xL/AAQVBvj/ABcB7QgAAAgNBP4CAQ4E+PoDAAL/AgYC+gH+7vsAAAUDAP8BAAQBAPwDAP/9AQQF+f4A7/gBAAoBAQUJ+wIG6P8AAAwIBQQF+QsE
8e7+ABAC+/4BCwAIBAkAAP7/AP35CQL+/BEBAPIJBvHvBQ3z1BL9AA4fEff//ioKIvQAAPnm8QP8DuH99gsAAAIIA/v/AwwB/QQAAP0EAfv//gcA+P4BAAIE
AgIE+gQC/QMAAP8GAfv8BgoCAfD9AAry8wIEDe4F8Qn/AAAOB////BL/Dg8AAO38+PTyFPn2EPz/APr1+gL/BfH9DfUAAP/z+gD8CPP/Cgf+AP799/z0Fv78
6xz9APUhCenuBR/6/h7/AOoXA+vsDBT2//3/AAcDAgIE/gUF+wL+AAsD/v4DBwMH9vf/AAn//wgJ/v4CEP3/APjy+AP+BPL/8/MBAAX9/P8AAf8C7vsBAA0E
/wYN+AMH+/wAAAYAAQUG/QEF+/4AAAP/AQMCAP//Bf8AAP/8/wD+Afv//QIAAAADAwD+AAP+9f0DAAMDBAEF+AYB/xH/APYLA/f1Ag7/Dfv+AP3z8//8DfL9
7gX/AAEFBPz9AwT98vz/AA0FBQIF/gcF9fsAAAoFAwIH+wgF7gcAAAYJBf8ABQwE//35AAsB+v8BDP8G/gQAAP0EA/z+/wcA9wH/AAIB+wECCv0DAAYAAAAE
AQAAAQMD6wQBAAMWC/X7/hj/Av7/AAP9/gEBBP8E9gL/AAwH//8EAAYE9AMEAPwCBAEE9wcB+gT9AAAIA/7/AQT/9fcAAAn9/QMGAP4E+QcAAAEOB/v++w3/
+v8AAAICAf8BAAQBAgIAAPz///3+A/3/8QYDAP0H/v/9+QX7APn/AAT4+wUABfX/9gcAAP4JA/3+Ag0D9xH+APsRAfX3CQ/+Bvf/AAHz+QP8CfYDAQn/AP8I
Bf/8BQn/3BD/AAYaEfr9/SABB/3/AP78/AD/BPwAAP3/AAT//wAAAv8DAfwAAAL+/gABAP4B+gcAAAQCA/v8CAgC8hT/AAARBvX5/xEB8wX8AAgL/vf6DRAG
/wcDAPUBA/v7AAT8APb/AAj6+AEFAvgF8vf/AAsB/gMGAAMD6/wBAAYHBwQI+g4JA/oAAP/5/QMBAvsB9fL9ABH//gQK/wMG1vr9ABsPCQMG/BYJ5RD+AAYR
Cfv+AhcF8fwAAAoGBAEE/AsF9QP+AAQH//v+BAsDBgMCAPn3/f77Cvr7D/P+AAPx8wEHB/AE7BT6AAEQBvLyEBEE4/IBAAwCAgMI+gcG+P0AAAcDAQAD/QYE
9Pr/AA0A/wUH/gEG+gcCAPj8/QIC+/n9CwIAAPr8Av77Afz9B/4AAAL9/vz9Bf4BAwT/APn//P36B/r6+gIAAAACBAH+/gcADxUAAO4FBfvwDAD09QAAAAgG
Bf8C/AgB+gr/AAAB/fz8CgYA//MAAAX4/AEFAvgD9Q0DAPgHBfz/+gr+/BIEAPIKA/f7+wb29wUAAAAH//4BAAoD8///AAkJBAIAAAoBAuD8ABfs8wkIDvAK
+fD+ABH8+QQICP4KAvkAAAT7/v0BBP8F9QEAAAQGB/7//gwDBP4AAPz5/AL/A/f9//wAAAP5/QQAA/r/8AP/AAcMBQEE+w4E9P71ABMM+/4BEAsL7/sBAAwK
AAEABQn/9P78AA4FA//+BwgD9f8AAAgGBQID+wkC/AH7AAAFA/r6Bgf//vwAAAT//wED//8B+vQCAAn49wYGBvMD//v/AAT7AP3+Bf7/7/72ABYJAAACDQoK
1wL8ABcVDf0DASEM7gQAAAQMBf8C/w4ACfwAAP75/AIAAvX8Cv7/AAL2+AL9CfL98gADAAICBP4C+gkC9AQAAAAHAAEFAAgF/wQAAP4EAvz9AgYA3Br/AAAd
Dfb4/h7/6vgFAAQBA/4G9Aj+/vwAAAgA/wMDAP4C/QcCAPcBAfv7/wP2+wcAAP4IAv//AAX9Bv4CAP3/Af//AAAA7/wAAAsEAv4C/woBAAj/APsDA//0CwX5
EBMAAOwEAvruDf/x//8EAAEDAQEE+gIDBf4CAP76/wD//vr+DP4AAPz2+QECAvH/8wH8AAoIAQACAAcD//7/AAQBAAIDAAEDDQH9APb2+v/7CPv+9wH9AAgE
Af0FAQQH+voBAAT8/AEEBP8E/v4AAAMAAQID/QAD+/YDAAH7/gUJ+PsACOv9AAfs8wL8Eun/6vwDAAUGBAEN+gsI+/3/APn+CP4FBwAABAABAAUB+gD+/AIC
E/n5AxMF6wP35AEP/wD6AgMJCwL/B/PwCvzu+g0X/AL97QH5Dyn2ABwS6BLU6u729v3n+wAKCAUG/PX8/uz/Av/8A/sMABEGA/YC/vn5/voLBBILBgbmBxMj
+gj17eb52/HzBuz4JP0QEujy2/EL6t7oGfsWJhv2+fb5+fwE/f7/+/v+A+3y4u0I/vASAhwE/ObsBPUHD/UV8wkQDPz57gII+P77/Q8GAfXk6u0OCe8W+gsD
+P3r7O0UDvERCwjqAPL++fgICP4CCAL+AAAAAv0GAfgIAAQDA/z0AQMMCP0I9AIAAwACAAT7+QH9/QME/gYAAAEDAgL9Avv8/wQC/wD/AQH+BAD+/wABAP/+
AgEAAgAADgIB/woC9gP89gYCAP4BAgP3+AL//AUH+gL9APsDC/4EBPv6AAECAQP7/QD7APkBAP/9/voDB/4HAwT/CgECAAsA9AL69gMEBAMFGRX58hHi79kD
AgAAAAAA/wABAAIBCP8CAAcC+AD9+QIDAAAAAAEB/wD+/wIC/wAAAwAAAQH+APoAAv//AAADAP8B/gEB8/b/AvEAGfwKEAX3AP4BAP//AP4DAAYCAAABAAAC
AAD/AQH/AfoF/vv9/PsIAw4HAAAAAP8AAgAAAQAAAgL/AAMD/P//////Cf0CAwQD+wH7/PkBAAAAAP8BAv8BAAH/AwIB/wUC+gL8/QAC/QEAAP3/BAABBP79
/wL/AAED/gD+Afz8BP0D///8/f8DAQkFAgABAAMB/QL+/gAABAEAAAQB+QD9/AECDf4B/gYA9v8B+A8I/v/8BP7+AgQABPoBCP/9/wMF+/8A+wYDAv3/AQD+
/f0C/gAGAQD/AAIE+/8A/QUEBv0CAQf99v8A9gkI+P7/AfoAB/8FBQH/+/8AAPr+CAACB//9BAACAAIA+wAA/QUC+gAAAP78AAH/BPwB/wAAAP8AAgAAAQAA
9wcAAPkBDQAAC/f4Av//AgEBAQEA/gAC8/8BAfj5CP8BCgH+8gH9/vUFDfsHC/r5AAEA/wMA/wP+/gP/Bf4BAAQB+/8A+wQC9f8AAPX9Dv4HCwD8Bf4AAAMC
/wH//AMBAv4AAAID/P4C/AYCBP4A/wEC/P4C/QQBA/7//wEFAf8C/QQCCQEA/wYC+AH9+gUD8wD/APgAD/8DCQD9/QAAAP3/BAABA///AAECAAD8/QP9Avz/
+P4AAPf9BQAECgICAAAA/v0BAP4DAQUB/wEAAgL//wL+//3/AP8A/wAAAQABAQIB/wAAAQAAAAABAf3/AAABAAUD/P/++wMC/f3/APr+B/4GBQD9+P8AAPf8
DAAECv378QH9Bfb9EQABC+34+gABAPr8BgABB/z9Cgf9AAsK+gP59/f9/wAF/gD7+wH8BAAA/AABAf3+BQABBAD+AAEAAAAAAAD/AP0A/v4AAPv8Av8DBQID
A/8DAAL8/QH+/gQCAP8AAP8CAv8CAAIA/wAA//4CAv8CAQQB9P//APkAC/0FBwD5/gABAAD//wH/Af3//QAAAP8BAwAAAgD//AMAAwH/AgT8A/X9/gD+AP4B
A/8BAv8A/QAAAP3+BAIABP7/8gADAfP8EP4JC//5AgAA/wAAAP8BAAIA/gD//v///QAAAgAA+wT8/wMGBgAB///68P7/BPcCDAAECPz9AwAAAQMB/gD+/QAB
Bv4DAAL4+QL+AAcEBQAAAAMA/QH+/gAA/f7/APz/A/4FAgMADf35AgYI+gAE9QsH+f4BAPn7BwADCv37Bf8D/gT8+wH9/gYEBP4AAAEC/v4C/AQC7gQBAPQA
EAACD/T2AwACAAL9+gH//wYEEPsAAQkC8f0B8goJBQD8AAQB/AT7/vr/Bv4AAAIA/v4C/QMBAgAAAAABAP8C/gYB/wEA//4AAgABAv//9/8B//j/C/8FCAP8
9P4AAPT/DP4FCwD6AAEBAwIBBAL9/f4A//8A//8BAgAC/wUC9gD/APX9DQAECv79AgD/AAD+/f4A/wQFBQwC/A0I+QT0+/H2AAABAAH+/gAAAAEAAP/7/wAF
BP0G+wX/AwAAAAQC+wH++wEC/v8AAP8ABAEAAgEA+AAAAfr/Cv8BB/r98QgD/fcCDAEADfby+f/+BPwECf4CBPb/+wAAAP4BBAABBP38/QEC//z6BAH/Bv/+
BQD+AAYD+gH9+gADAAD/AAACAf8BAf7+/wAAAP8AAQABAQAA/wAAAP7/AgACAv//5QUC//T5EwIAEu/x+/8A//wAB/8CBQEAA/8CAAIA/QD//gQBCAQA/AYC
+QL7/AD/CgD/AAcE9/4D+AUG+/7+//sCC/4HBAD7+/4BAPv/Bf8FBQQA/v3///oABwAGBQf+/v//APz/Bf8DAwD/Bfr8//wEA/sKAgoCAAP/AAIEAQD///v+
/AIAAQEBAQH9//v+/wX+/wIB/wD+/gAA+gAAAPsACP4EBf/8+f0BAfn9C/8ECP78/gD/APwABv8DBf38Af/+AAQG/P4A+gQB/v0AAPv+BP4FBQL/AgEAAAEA
/gAA/gEB/v//AP0AA/8DAv/+9gT9/f0BB/4FAAX7////AP8BAP4E/QUC/AMAAgIB/QD9//0A/AAA//v/BwACBv/+E/7/AAkG8P8A8g0M9wH/APoACwADBvr5
E/0FAA7+7gL77w0KAAD/AAH//f8A/gICBgP+AAUF+//9+gQD/AAAAP3/BwABAv/+Af8DAP/7AAL+AwEA+AcDAP/7/wX4CfX9/AMAAP8CAwL9Av3+AQMAAAQD
/QH9/f/+////AQICAwH+/wMD//4BAfz6A/8CBAIC8/0BAPH7Dv8IDwL9A/4CAgP+/wD+//4CCwMB/w0D7wL39QAF+AAAAPj/B/4ECAD9/f8CAP38Af8ABAMB
/AAAAPz/BgACBf79/QAAAP7/BQABA//+BPwAAAIE/f4E/AUF9P38AvMBFf0KDPr4A/8AAAMC+wD+/QMD+AD9//kCC/4EB/75Af//AAADAP4D/wQCBPwAAAH9
/P4C/QYEBP3+/wEC//0H/AkDBwIABAYE9wP4/Pj/Af8AAgIA/wL//vwCAP//AP8BAf8D/gEB+P388fYIFfkQDQv9Bf8AAAYC+v//+AIAAQX//QMDAAL9AP37
CwABAAcC+gH9+gMBAP0DAP38AAACAwUCAv0AAAD///8B/wQD+AH7/vsBCgIDBf78/QD///wABQADAwH/+P4A//cACv4GCAL9/v8AAPz/Bf8DBAL/+f0F+/f3
Av8ECg0D+P8AAPr/B/8DBQH/9AD/APgBDP4FB/35/QH5APkIDf0IAfz6////AP0ABQADAgP/AgABAAD+/wH/Af///gMBAAABAgL8Afv+AP//AP4BAf8D/wIB
AAD/AAAAAf8BAAEAFf39/woJ9v4B9AkE+f4BAPn8CQEDCP78B/z+/wAABAEDAAcA/f8AAv8BBAABAfz/Bv8BAQgC+QL7+v0C+AX/9vf9CQMDDQH38v0A//T8
Ev8IDAH9+QACAPr6BwEBCf7++v8AAPf+Cf4GCQL+/AAA//v/Bv4FBAL9Bfz7APwJBvsHAAQC+v8AAvr9CAEBB/n7/PwA//wBA/wHAAoCFfr+AhEF6v4A5xMQ
AAEAAQMB/gH+/f8AC///AQoD9gD+8wYG9wcB/fUACv4ADPz7/QAAAPsABgEBBf3+Cv3/AAMDAP0C+gYF7wH4A/8HCAH8AO7+AAAAAP8AAf8BAAAAA+Xy8P0C
BPgWABoICOQA8f0A//gMCBgEAgEF6wUF+QTz/wvuBAYA9wgB7gb19gIG/Q4M/Ar/7wTvAPr+9fcP8vnsBP8GDwr+AvUQCQLsAgABAQUJ/fgW+/vnAgD2EgcN
+Av7BwMABAnzA+LzB/j19f8MD/AV/RH45O70+OL0GfsaFQL6Bf0H6f4CBfcACxPx+OwB8esCEfYbDRcC9f78//IFEvsMCQD5BOIGCQP9/AP7+wgPA/YA//j5
APwIAw8HBv/+AAQG/P4D+QYD/gQAAAEAAgH8Avv8AwUE/gP5+gT6/wYCCgIA/wYF9wL7+gABAQIAAAIB/gH+/gAA/v3+/fwBBvoJ/w0A/wAA//sABP8DBQH/
+/7/APoAB/4DBgH/BAAAAAH/AAAA/wMC/Qn/AAMBAwT5Avb7A/8D/wL//P8A/QQB/AH+AP0CBQABA/v8Bf4AAAMA/QEA/QMC9QD9APQBD/4ICgD8+gECAPz7
AQAABAMB+wMA//kBCgACCfr6A//+AAED//8C/AQCFAD//w4D7AL68gQI+/8A//r9Bv4FBgQA9PsB//n+C/4HBgkA/wYAAAUA+gP3APj9+gP/AP8EBQD+Avr8
BP8KAgz77QT2+QcK8wj1//8LCQb2Bu/x/wAAAP8DAv8BAAH+Bf7+AAED/v4E/AgE/f3//fgBCvsJBgf9CQcE/Qn+7gP1+AcDAAAA//8BAQACAQIA/AX///8D
BgL9Bfn78f////H9Ef4IDwH6/QADAPz4AgEBBf///wD/AAH/AAEB/gQD/QEAAP3/BAACAwIBAf3+AAAC//4C/gMD/gAAAP3/BP8CAwD/+AAA//n/BgACCAH9
CAn69gcO9//8+Af//AAAAPz9BAADBQIAAAEAAP//AQAAAv7/8/4CAPL4DwAGEAD8Bv0VAQnw6Afu/QkNBQUA/wYC+gH7+wAB/wAEAP75AAH/BAYDE/r+/wgI
9f0D9A4L+wAAAPv/BwABBf7+/QAAAP0ABAACAwD//AMAAQT+/gL7//wAAf7/AP0ABP4FAAMB+v8AAPn+Cf4FBgH/+gAAAP4ABv8BAgL/Af8EAAEA/v///gEA
/vz/AfoACP8GBAD/Bv7/AAMB+/8C+ggG/wAA////AQAAAgQBBv8AAAcD9v//9wYH+wMA/f4AAgH9Bf/9/wUAAP4CAwL9BPr99QEE+PICDfYQDA74AQD/AAAB
AAAB/gAAAP8BAP/9AAABAgIAAwMAAAUA+gL5/v3//gH/AP8CBP8B/vz+Bv7+AAED//4F+wgE7Q7+9vQLEP4BEPzuB/7/AAEC/P4D/AcD/wAAAP8AAgABAQEA
AQIAAAIB//8A/QD+/gUBAAH+AQP7BPv7BgAA/wQD+gL9/AMD/P4AAPoACP8EBf/9/AEAAf8BAwH+A/n8+wAAAPv+BwADBgD9/wD/AP7/Af8CAQABBP8AAQH+
/gEA/gQF/wEAAP4AAQL+A/7/AAD/AP//Av4DAAMDAP7///wAAv4GAAgCAwAAAAMA+wD9/AMDBQAAAgcC+AL8+fwD+QAAAPn/BwADBv79/v8AAP3+AwACAwD/
AwEBAgH/AQH+Av0A/AAAAPwBBQABAwD/AwcD/AcA9QTz//78AvwA/vv+Af0HAgsE+gL/APwBAgAABPz9AAMA/wQE/v///QAAAAEA/wD9/AH/AQEB/gAAAP4A
BAABAv/+BQAAAAIA/gD//wIBAwL+/wMH//8A+/7+AQAAAAAAAf8BAAEAB///AQYE+f//+AMG/wAABAL+AAL9//sB/gb9+gABDP8E/wX5/gMA/wIAAP///wEC
BP/+/wUE+QL/+QcFFfsDABAC7AD97Q8OBAD/AAED//8B/QAA/P8DAPz3AgL+CAAB/wAA//4AAv8CAgH/BAEAAwX//wH6/fcC/QAAAPv/BgACBQD/BwYJ/wv0
7Qns/foD/QIBAP7/BAH+Bfr9+gP/APwCBgEABvz8AgAC/v////8BAQUBDPcCAAQGAvwI+BEEAAAAAAAAAQAAAAAABgX+AwwG9QT49vkB+wIAAP4BAQH+A/7+
Av8BAAP+/f///QgG+QIB//r9CAEACPz7AQAAAAH//v8B/gUDBwD/AAYA+AD++QUG//0BAP39AgECAwL/+v8A//n/Cf4FBwL9AQABAP//AQH/AAUCCAAAAAYB
9gD9+gEE+gEA//z/Bf8ABfz8+AD6APcFDP0IBwD8BAD/AAMFAAH/+wIA/v8A//wBBf8DAwL/+QEA//r9DQAECfv7BP8CAAL+/AAA/ggF+gQAAP8BBwEAA/b8
//4AAPz/A/8EAwIACv8EAQX7+AL8/AME/f7+AP78BAL/BAD//QAAAv//AwH/Avz//wABAAD+AAAAAf8AAv8AAAMD+wEA/AYFAQP//wYE+QH7/f8C+QX/AP7/
CQL+Bvn3+AL//vwBBv8DBQD9AwUAAAQC/QL7/vwB8w7//v0HBf/6BPT1/gIAAAABAQAAAfz9/wD/AP0AA/8EAQT//wIAAP8BAQL/Af0A+v39AvgEC/4HBf/9
Af8AAAABAf8BAAIB+f//APb+C/wGCf/9AQABAP/+AAEAAf8A9/0CAPf3Bv4ECAICAgAA//8BAf8DAAT+EQP//w4B8QX68wIG/P//Av8AAQL/Avr/DP//AQUD
/AD/+QAC9QMAAPn/CwABCfn6/v3/Av38BAADA/0D+QL/AP4DBwIAA/j8CAAAAAYC+P/++wIC/gQAAAABAQH+Avz+/P4AAPwABv8EBAL+BAAAAAMA/AD//gAC
+Qz+AAIDBQX5BPD1Av8AAQIA/QEA/QUDAP4A//8AAv4EAAUB/QD8APwGCf4GAv77/QYAAAMDAQL+APv9+fv8APUBDP0LBggBAAP//wMG/v4A+wAAF+n25gQH
+voU8DUJD/X69QMG//cP9hYE8/n88+/9D/ISCgL/APn5/gIVA/sH/QkEIv7/BBkG6Ary6wIK9vIC7vP5C/oPExD///3/APf/B/sFB/n98wL9//b+D/8FCvv6
AwD9/f8GA/4F/QQABgD7/wEI/wAC+///BOsBBgQF/v4I9QwT/v39/PYDDf0KCQT7//8FAP/7AAD/BQQDB/z//v/+/voJ/QsEBgAAAAQA+wD//QEDBQABAAMB
+QD+/QMBCP4BAAj99AL7+AYJ8fgB/e76E/oMDwr/BgAAAAYC+QD9+gECAQQAAAEEAQL+Af3///8AAP8BAQABAQAAAQEAAAL+AAH+/gAB///9/gADAP8E/gUB
AP///wEA/gAA//4AAf//AAL//QL+/gQFDgAFAA787gX19AwLBAD/AAIF/wAA/AMB/AEAAPwABgABBPz7//8AAP3+Av8DAwEA/P////f+Cf0GBwT/Av8AAAIC
/gD//gICAAQDAAD7/AL6A/wBAAAAAAIC/wAA/QECAAAAAQAAAQAAAPz/AAABAAAAAP8AAv8AC/8AAwkE9AD89AAFAAEBAP7/AgABAv/+AgAA/wEA/gAB/wYD
/f8CAPv+BP8EBgQA9AD/APb/C/8FCQD76gT49+0LD/gEFfHz+wAAAPoABv8CBP//Bf3/AQIB/f8A/AADBgEAAQQA/gH8/vkACQQCBAwF8QP19voBAQEBAAH+
/gH+AAABCP8AAAX/+QH/+wMD/f8C//f9CP0HCAj9/wAAAP8AAgABAQAA9/r6BfsAC/8CA/T/AwAA/wIC/gD//gEBAAAAAAD+/gD/AAAB/gj4/QYC/gL9/PID
A/4AAAEB//8B/QMDAv8AAAUF/P/++QAC5wL5AfMDFfwIDfX5+gAAAPv+AwACBQAACgME/w377wXx+AAH+v38AvsFC/8FA/78Av7/AAD/AP8C/wMBBA8A/Q4K
9wns7/n3AP0A//3/BP4EAwX/AAMAAAECAQH+Af3+AP////4CA/8DAAIABP//AAQD+///+wUEAwABAwUCAAH7/PYA/wAAAgD/AgH9Avr/AgAAAAH+/wAA/wH/
Df///wgD9gH+9wcG/P4DAvn2BQIACPwA+gQN//31AQX0Dvf7BwAA/wMF/v4B/AEAAgP/AAQE/QH9/fv/BP0F8PUCCvQPCg4I+QQCAP3/BgH9B/f6/QAAAAD/
AAAAAP8BAAAAAAABAAAAAAEABf4AAAIA+wAB/QcDAAD/AQAAAQEAAP4A/AQAAAACAAD9Avr8AP8DAP/7/gH+AwABAAAAAP8BAf8BAf//AP8BAf7+Af8CAf8B
AQT/AAEDAQH7APn8BwcB/wsF9wL49vz//wEAAwAAAgH+Afn+Af8AAgIB/v///vsB/AAAAPsABQACBf7+/wMAAAEAAQL9Afz9+wD///oBCP8FBQL+BQn9/wsN
/AH3+fr8B/7+/wEF//wH+g8H7AgB/vH2DgACFPf1DwsC/hAG6gXx9P8C+gABAP3+BgABBvv6A//+AQAD/v8B/AID+wAAAPv/BgADBf79/QAAAP3/BAABBAD/
Efz9/wYI+fwF9AsIAAQAAAIEAAD+/vr9+v8A//v+Bv4FBQP+CP8BAAX++QD9/AID/f8AAPv/B/8DAwMA/v/9AP0CBP4FAQEABf8DAAb79wL7/QMF/f//APz/
BP8DAwH+CP8CAAb/9wH9+wMEBgABAAQA+gH+/AMCAv8D/wMA/AAA/gUC+Pn2Cv8HDgAB/+/2Bv7/BQcC+gD++fsF/wAAAP4AAwABAv//9gH/Avn+CQADB/37
Awf6AwMH+gL3/fD8Af7/AAEH/P4E+wYDAvv+Af8BAf8A//v/9f//APj/C/8ECf77/wAAAP8AAQAAAQAA/gAAAP7/BAABAwD/CfwCAAIB+/0A/gUE+/0A//n+
CP0HBwL/CQX/AAkD9QT4+f0B+QAA//r9BwADBv7+CAYAAgYC+gP6/foAFf/6AQ4A9Qj39v8F/gH+AAD9AQP/Av0A//////4AAv8DAQIADgL/AA0F8QL58QMG
BP77/f8HAQAF/An/AwAAAAMB/AAA/AEBAQD/AAEDAP8B/gAAAAD/AAACAf8BAAAA/f4BAPz/Bf4FAwL9A/0AAQD/AP8D/wAD7gAA//IBEf8KDQP7/P4AAPv/
BgAEBAH/Af4A+f79BQICBQgG/PgA/vYACfwKCAgACAsG+QwB8wX0+wD9BwAA/wYD9///+QYGAAABAAH+/QH/AQADAQABAwX9+QT5/v0FAQAAAAEA/wAA/wAA
8gT+AfgADAACCfj6/AD9APwIBPwFAAP+AwL/AAEH//8A/f7+A/0DAf73AQfuBfIGAgD/AAADAP8C/wD///8AAP8BAgABAgAAAwT//wQGAP4A+wH/AgD9/fwF
BP4IAAr+AQABAP8ABQEAA/79Af7//f4CA/4FAQYABAD9/wEE//8C/QMA/wAAAP/+AP8CAAQC+wD/AP3/AwACAv/+AP8AAP8AAv8AAgMC/AQA/wAFBP8AAf38
/f8BAfz8BAABBP7//AIBAP8ABQL9Bfr8/gD+APsCBP8DAgD//wAA//4AAwABAgD//AAAAP0BBf8DA//9AgAAAAMD/f8B/AMCBv8A/QIE/P0D+wsE8QIB//UB
DP8EDP77+wEA//wBBv8CBQH9GwgQ9hjy5gvt9xIICQH//ggA9AL9+AcEA/8K/P/y+QL7BAsGAAEAAP/+AAABAQD+AgoC/Qj8+Ab0//f77vf8BPj+Ef8HBvr8
/v8AAP4AAwACAwD/AfwBAf3+AwAEAQUCCP8AAAf/+AH++AMF+f/+AP0ABf4EAgD//QAAAP7+AgAAA///AgAAAAIA/gD//QIBAwAAAAMA/AD//QICBf4EAwX5
+wT6//oDAAAAAP8AAQABAQEBBv8C/gX/+v8A/AUC/v8CAPz8AgABBAEA/QAAAP3/BAACAwD///8AAP4AAf8CAQIB/P8AA/z8AQH/Bf3/CgAAAQoC9AD89QEF
+gAAAPr/CP4EBv/9Af8AAP0AAP8CAgQBAvsAAP0AAv0IAAcDBv8G/wb+9gD7/AgCAQEBAQP9/AP9Afz+AgEAAAEBAAH/AP7++gfy9wIV/v0C9gH6DAD+/g0J
8f798AcF/AEAAgH9AQL9APf+//8A/v4AAv8DAgT/AwABAAP//QD+/wAB/wAAAP8AAgABAQD/+v8CAPz9Av8AAwD+/wECAgb7+gP5+/oCBQD+AAID/QEA/AAB
AAAAAP8AAgAAAQEABf4BAAMA+AAA+gQC+wUAAP4CCAD/Bvr7CAEB/QQB/P///AQB7/r5A/UDF/4JC/H4/QAAAPz/Bf8CBP/++wH9//oBCP8EBv38/gECAAD9
/wT9AwD7+gAAAPr/BgACBv//AQAABAT8+gP7/voBBQAAAAL//gAA/QMCAP8AAP8AAf8CAQEA6wj//fAEEf4DFPTwAQAA//8AAgACAgH//QEAAf7/AgH/Avv/
+AEA/vn/CQACCPz7/QD/AP//AgAAAf3/+v8A//f6B/4FCQMB/P8AAAAGAf8BAP/9AQAAAgIA/gH+/v0ADf/1/wUP/PwF9gIAAP/9AAAGA/wF/AYBBP4AAP8A
//8D/gcDAP7/APr/Bv8FBAP/+P4AAfr+CQADBvz8DQQJ+hH65wXw+AIHBP/9/gcB+AEA+gcGAP//AAAAAQAB/wIB/AD/AP0ABQABAv7+BgH9/wMFAQAB/AEA
AQAAAAABAQABAQH/DAYE+wP++Anv/PkE+AL+//gCCwACCvr5AwMB/wIC/QH8AP0B+QACAP4AAv8ABAD/+v4EAPr3BQACCwH///8AAP8AAv8CAQIA/gIA/v4A
Bf8AAf78/QUAAAMC/gL6//j9AAX/AAQA/gP5//b8/AEBAP7+AgAAAv3++QAAAfj+Cf4FB/7+BQEAAAYC+wH9+gIC/v4AAPv/Bf4EBAIAAwH9//8CAv8E////
/f4AAvz+BQACA/0AAAIAAgIB/QH7/voBBAEAAAMC+wD//QH//wcAAAMC/gP4APT7/gEE+f39AgEACAT8/QAAAgIAAQL9/vz/AwMF/wH2+QT5AgICAP8AAP4A
Av8CAQIA+gD7APgDCv4FA/7+AgD/AQIA/gD//gECAQUC+wX/+AX4AQD//wQAAAL/AAL7Afb9AwQA/gQA/AL8/wD+AAAE/wL7+gD+AAH/AwH+AAAB/v//AAEB
AQEAAwEAAQH9Avf+/f8D//v7Bf8DBgT/BAIB/wX++QP6/QEEA/wC/gIB/wEC/gUC6fv//+wAHvsMFvj3AwAAAAIB/QD//QMCAAAAAPkBBv4DB/8A8/jw9/cM
EPoLBgP0AP//AP///wAAAQEABQEAAggE9f/99gAFBP39/f0CB/8HAAb9/gAAAP3/Av8DBAH++gAAAPgACf8ECf779gACAP74/wP+BP8B8f8A//L/DfwJDf/9
/gEBAP7+AP/+Avn/F/wD/hX/6Qb27xAKAwgAAAkE+AT1/PX8AQf/AAYF/AP4/PP8/QL+AP8CAgEAAP/+CP/+AAYC+QD/+AQHBQAAAAcB+gH8+gEC/gEBAAH+
+gD+//8CCwH//gMD+/8B+QcC9/8AAPoBCAADBgH8/AABAP77AgAABP4A9wUCBQL7/gb0AvH8/v/+AP4CBP4DAPz9AwAAAAMB/gD//QIBB/8CAAX++QL9/QQF
/QIA/f3/BAABBgD9AwD/AQIB/QD+/v4CAwP/AAQFAAL9/fr/AP8AAP8EAv8D/gT/AfwCAP/+AP8DAAcC/gEAAP0AAwAABP7++/0AAP3/BQADBP7//gL/AAD+
AgIAAAD///v+APv/B/4HAgYBA/r/AP7/BP8J/gwG9fwB+ff8C/wOCwn8AwABAAL//AH//QAAAQAD/gH7/AH/AQQBAP8AAP8AAgACAAQBAAIAAwP+/QT7//f/
+gD+APoCCP4FBP78BgD+AAUE+v8A+/8BCwACAAgA9AL6+gIECP8AAAQA+/8B+QYEHPAM/gj07wD/9RoRAQAAAAAAAQEAAAD/BPYEAfzw+wAEAw4NAgACAAD+
/QH/A///AfkGAP70AwIABQYF/P8JAfz1AQL+Cv///fwCAfr4BP8FBQYDAwAFAAL8/AL8AQUD/f0DAfr6BgEBBwH+AwAFAAP7/AP7/gQEEPj68wgGAP4I7xcJ
CAEA/wQB+wL8/f4DFPz/9QcD9P0I9h0K//8AAP7/Av8CAQEA/wIA/f4CBP8BAgH9Af8AAAAAAQEAAQAA///8APoIDvwIAAL9A/wDAAD+/v8DAAYE8Pr2+un8
F/oKEP36+wEAAfv+BgD/Bvb9AQAAAP8AAQABAQAAAgAAAAH//wD//wAB8/8A/PT+Ef0LDQf8/AD/APz/BgACBf3++gD/AP4EBf8CAQIA/wABAgEAAwH+AvwB
B//+/wD//f4F/QUDBAEAAAUA+gH7/P0C/gAAAP0ABAACAwD/AgACAAP9/QL9/wEDCf4BAQf8+QP7+QEDAAD/AP8BAf8BAAAA/QECAf78BQH/Bf///f//APoA
Bf8EBQH/7vj6/vD9Gf0PDgD1/P//Af3+BwABBfr9/gAAAP7/AwABAv//8P74/vgIE/0JB/30AwIAAgQA+wP7/f4D+wADAPr5BgL/Cf7+9QD/AfcFCf8DB/f4
/AMAAf4BAwL9BPX7Bv/9AQMG//4B+v8CBAAAAwUA+QL8+/wB/QAAAv3/BAABAv7+BwMAAAYC9wH7+gAD7QMCAfX6E/4CDvD5/QAAAPwABf8CBAD+/wL/AAAA
AwH/Afv+/wAAAP4AAwABAgD/+wP/Af8DBf//Aff8Af8AAAEBAP8B/QUBAwABAAP/+wD+AAED/wcCBAMBAQL5Afj9/AYAAP8AAgD9A/j/Av8BAgUB+wL9+gQE
AQIA/v7/AwEBAwH9AP8A/v0DA/0FAQj/AvsA//39AgAFAgUBAvz///7+AQAEAQUC/AH+APwCB/8DBf78+/wFAPv0AgECCQMDAgMBAwQB+gP7/fwBAgH+/AAD
/QAA/Q0EAv//AAABAAABAAAB/wAAAP8AAQAAAAAAEPwE/wgC/PwB9REGBf8GAAL/AP7+AAP+//8BAP/9AAABAgMDBQP/AAUE/AH8/fv//QAAAP//Av8BAAEB
Av8A//8CAP8DAAYC+v//A/wAAwAABPr79P4BA/n8CgEBCPv9BvkEAAH89/4C/g0JAwABAAL//QD+/gED/wD//vwDBf8DAwD9+wD/APoCAv4FAgUB9gkA/vv+
CAb6CvH2Bf4AAAEA//4D/QQD/AMAAAMBAAH9/vv9+/4P+fb1CvwGExT6AP8AAPwABv8DBAD+BgADAAX+9gL8+wMF+gQA/v0FBv8CAfz6CQAAAAb/9gD/+QME
8/0A//H9Ev4KDQP9AAAAAP3/Av4DAgD//gAAAAAA/wD+/wICAgL8AAEFAP8A/v7/+fv/APf+Df0KBwT+BfwCBggB/gL7+voBBP0BAgMA//4A/f8C/QEAAv//
AwL/Avv//AAA//z/Bv8CBAD+/QAAAAABAwABAP399f30APgPDv0GA/L2AP4AAP7/AwADAgQA/gAAAP0BBP8BAgD/AgAAAAH//wEA/gIC/gAAAP3/BQABBAD/
BgAAAAUB+QD++wME//4AAP7/Av8CAgEA//8AAP3/AgACAgEAAv//BAIC/gD+/vgC/QEBAP79AQEAAv4AD///AAwB8QD88wgH8QD9Afj9CQEDBvv9BwAAAAcC
+P/++QQE/v4AAP3/A/8DAgMB/Pf6//gJDvgRAQwA9P/8APIAEP4IDPv7AgABAf76Bf4BAf0CAAEC//38AQH/BAECAAAAAwL9AAL9APwB9/8CBfr6BQH+B/cA
AwEABAUC+gH6/PcC9gUCAPz/BQH9CPr5AwADAwX8+gP5//4BAf8AAP8AAQABAQEA//8AAP7/Av8BAgAAA/8DAAT//QD+/QUD/gAAAP7/AwABA//+BQAAAAYC
+QH++gECCAH8AwcFBgL6+Pb8AQD/AP8BAQABAf8A+/sB9vf6C/4HDgv5BQD/AAQC+gL+/AIDAgAAAAIC/QAA/QICBgL+AQgD+AL4+vgB+///APn+C/8GCP/7
AAAB///+/wAAAgMA/QAAAP3/BAACBAD//v37//kBBgAGBv/8AgIAAAQC/AL8/f4BAgAAAAABAAABAAIACQEAAQgB9wL7+f4CAAEBAAD+AAD/Af//Df0BAAf9
9wH9+QQD/P7/AAD/AQABAAT/BQAAAAT/+wD//AMCC/0A/wYA9P4C9wkFBQAB/wAAAAAAAQH/Av/5//wKCPoJ/gT98AD9//D/Fv0KD/74D/YD/gP8+v0G+Q4J
Bf0BAP8BAf8DAgH/Af8AAP8BAQAC/wD/HAQC/hMG6gT28AQEAQAA//8AAf8CAQH/BQX//wkF9QH5+AAB//0B/vv7BPwIAAsD8v78//ACFfoQCgb7Af8CAP8A
/gH/AgMEDhf0BxkO/wns6dr8AAYAAAH+AAP7BPf8Egf9AxIG7gbx8u8FAwIA/wMA/wH//v8A8wEGAPf5DP8CDP38AQEBAAH+/QH9AP8B+AICA/z8BAL+Bvn+
/P4BAPr+Cf4HBAX+CAEAAgj+9gL6+P8CCf0AAAP++wAC+wYDAgACAQX8+QL9/QMFBf3/AAEC/v4E+wQF/wD+AP4AAwACAv//8wQB//f6DQACDfj6BwcA/wcE
+v/9+f4BAwEAAAQC+////AID/AMA//3+BwH/Bfr9//7++/sCBP0HAwr+Af7/AQD/AQAB/wAA/v4AAPz+BP8DBAEACQD//QQE+f//+wQCBfsF/wD5+gAAAggF
+f//AvsACf8EBPr7BwIAAQYA+wH99wEC/e31/fcQFfkN/wP3Bf8AAAH//f8B/gMDBP8AAAIC/f8A/QgE+wAA/vj/Bv8DBwH+A/8AAAIA/wH+/wABBAABAAIB
/gD//QMC+AP9/wEGBgP7A/P3/gAAAP4AAQABAQH/CgACAAkE9f7++AMF+wMAAPwBBgD/Bfn8AwAAAAMA/AH+/QACCf8AAAL9+wAB/AUECwABAAkB8wH79gYF
+QAAAPsABv8DBAD+Af4AAf8AAf8CAf8BB/39/wAE//4E/gcE/P4AAPv/Bv8EBAL/Av8E//77AAEBBAcBB/8AAAQD+/8B+gIC/QAAAPwABgABBf//+gD/APoA
Cf8DBv78/P8BDAIB/gD7/vAA/v0BAPv+BfwGAwX/9gH/BvsBBPwEA/kA/gD/AP8BAwAAAf7/Cv0EAQv8+Ab4+gcH/wAAAP8AAQAAAv7/+/8AAfwABQACA/7+
+gAAAPr+CAADB/78A/37AP0IBP0I/QX+CfYGAQT09gEC/BAL/AEA/vz/BAAABf/8B/r+/gL/9wEC/AsI+gECAP37BAH+B/z+CwD5Gw4K+RHt7OIGAwIAAgcB
+gL6+/j//wEA/gEB//8B/wP/Av//AP8BAQACAAIBCQEC/Qj/9AH7+gYFBvoBAP39Av0GAAYDAf8AAP8AAgABAAH/EQ8C+RQD7gTy7QMA/v8E//v8BQACBQT+
CvgAAQQB+v8E+woH9wP+APcAD/8ECff3BwAAAAUA+QAA+gQD+gQAAP8ABAH9A/X+/QL/AP8EAgL+Afr8+f8AAfv+BwACBvn9BgAAAAP9+gH9/AUE+gT6A/0H
CQEAAvT5AwAAAAH+/gH//wIBAAIAAAEB/wD8APv/+wUFAQX5+gbzA/T9AgADAAD+AAH+AAICAQEAAAMA/gH9/v3/AQUAAAYC+wL5/Pn9DgX9/g8G7wT38gAD
/AD+A/4AAwEAAvv+BQMDAQcC+P/8+gEA/AH+Bf8BAgL8AvH9/wj/9AEDAAH8BQD4/gAAAP0ABAABAwD/Av//AAIC+/8B/AIC8wL//fQCD/4HDPv3GPgB/wj/
8f0B8xQN/wAAAP8AAgAAAf///wIACQUFAAH3++r8BAAABAT/+gL7/foC+/0BAPkABP0FBAUCBAAAAAL+/f8A/gQDAP//AP8BAP8DAAL/Bv8B/wD++wAAAAQC
/wAAAf4AAf8BAv7/B/z/AgQD/QD++/0D/f8AAf3+BAAAA/sACwMA/wsF8QH78wQE/f4ABgD6BAP+Avf++P7+APYCDf4JCAL9AwIAAgIB/AH7//cC/wUBAQX6
+gf3Avr/AAH/AP8AAf8BAAEBBP//AgMD/wH//QABCQQAAQsF9AH59f4EAgAAAAIC/QD//gAACf4BAAUB9gD++wUGAAEC//7+AAD/BAH/8PkFBPXyCAEACv0C
AAAAAAACAv8BAAD/AAAA/wABAf8B/wL/9/0AAPkAB/4GBwP//gAAAP4AAv8BAwD/A/0CAf8CBAAAAv/6DP8BAQoF8v/89AUG+P8B//f+C/4FCAT9+QMA//wB
Bv8BBf37/f4A/vj+CP4IBwf/Cf/+AAMF/f0C+AMCEQD/BAsD8gL59QIFDP//AAkG9f/+9gcE/gAAAP4ABP8BAgD/8QD9BPUCEf8ECPj3/QQI/QL29wX4CAMA
AgD+AAADAP8C/QAB9AgDAPz5AgT0CvD5AgD/AQEA/wH//v0BEv/9AA4J8AD98AgH/v4AAP3/AwADAwD//wj/AAUF/gP4//b7AgMCAAQA/AH9/f4BAv0AAgL9
/gAB/QMC+QX///oDDQABCPj5BAL//QIE/v8B/gT++P4AAfwACP4DBPz9AgH//wEB/wAB/gMB/QL9//0EBf4DAwD7AQL7AAAGAv8BAf39B/0E/wX+AAP9//gB
AwEABQf//AP6/PMD/wD///0BBf8CAwD+B///AAQA+P8B+QkICv4C/gf+9gAA+gkF+P8A//b/C/8GCQH9BAAI/wP2+gP5AQYEAgIAAAMB/QH9/v7/+QD+APgA
Cv8FB/38Bf8AAAAC/f8B/gQE/v8AAP3/BP8CAwD/AgAAAQID//8B/v7/BP0D/gP9/AEA/wcEAv0AAgEDAP8D/gIC/f0CAvr9B/8EBf4AAAADBwL8/wT5/Pj8
/wICAgIA/gL7Afb9/v/+Af8DBf4EAP3+/QEGAP7zAQH+CAP/AP/+/gEBAwAC/QMCCAABBQX//AX3/fH7+gT+//0KBP0BAf38Af8AAP8BAgACAQIB/wAAAP8A
AgAAAf8AAgj8AQMJ9gH3//AH+/8A//r/B/8DBgD+BAEAAAQB+wH+/P8AAAAAAAAAAQAAAQAA+AAAAPr/Cf8DB//9/gACAP79AQAABAAB+/8BAPj/Cf8ECP/9
//3+APoBCfwJAQP//QD///sFB/sGBAYA+QT/AP4BBAH+BPn6AP8AAP3/Av4FAAQBBAEABAYD+gH8+vr/AgIC/wP++AH9/QQCBQD/AAUC+QD/+gIDBgH++wX/
+/8A+gcCCgT//An/9AP6+QIDAwEAAAUD+wD9/AACAv7/AAEA/v8C/wMDAP//AP8BAf8CAAEBAf8BAAT99gD9/gMGB/8A/wUF+v4B+gUE7vkK/OzwCfsFDvwA
Cf0A/wUD+P4C+QoD+wAC/wMAAgT8APr/+QP/APz/CAEABvr8/wAAAP3+BAACA//+/wAAAP//AgAAAv8A/wACAP/+AQD/A/8A8QAAAfT9Df4HCfz+/wAAAP8B
AQAAAf8AAAAAAP4AAv8CAAEA+AH/Aff+DQECCvj7/wAAAP8BAP8D/wMBAf4AAP8B//8CAQMCBf8AAAYA+v//+AQDAQIA/wMB/QL+/QL+Av8AAAAB//8B/wIB
BQP+AQYI+wD7+fv/A/4A//4BAf4EAAcC//8D//z7AgAEBAoA/wEEAAD4/gL9BQICBAAA/wIC/AAB/QYD9/8CAPj9CQADCQD+/wAAAP/+AQAAAAIC+AL/Af8D
BAD/Avn8AAAAAP8BAwACAP79AQIBAgP/AAT7/vj+AgEA/gEA/wAAAAT/AgT8AgYD/wP7+/X8CQICAAf/8wL5+gIGAP8AAAAAAP8B/wMCFfwCAAsC9P7+8A8I
/f4AAfv7Bv8EBf4ABf//AAMD/P8A+wIB/QD+//wDA/8CAwAA/gAAAP0ABAABAgH/AAAAAP/+AAAAAQEB+v8FBP32AQL8B/YBCQP7AAoK9QH69P4DAwUB/wP/
+gL5//z+BAAAAAT/+gD+/AIC/f4BAPv+Bf8EBQL+AQj7/QgK/gT5/Pf5BgP//woB9QP59/8EEQEA/w0F8QH78wQFDQcBAQ0G6wb09fsIBAQAAAYA9gX4/f0B
Av7/AgECAP8B/f8BC//+/wQB+gAB/QUHA/8D/wL/+wD+AAMDAgABAgX7+QL6/v4E9v8CAPn4CAIBCv398AIB/fT9Ev4GD/n4+wH/APwACAADBf/96AD+BPH4
FAT+E+z1AP4ABQT7AAb2AvP+AwUCAAX59gH5+v8EAgAAAAMB/QD+/QICCP4BAAUA+gAA+gQDBQAA/wQD+f0B+AkDAAABAAAAAAAAAAAABP8A/gAB/P4C/wgD
AwEAAAUD/AH8+wAAAAAA//8AAf8CAQMA/ggB/wMC/AL6Avn79v35Afr/Cf0GAf8A9gH+//YBD/4GC/v4+v8BAfr8BQEAB/z/C/z/AAgE9P4A8wsJAAAAAAAA
AQAAAQEAB/wCAwX++QL7/PwDAwIAAQQAAAD8/fn7+gIAAP8BBP///wH/BAECAAT9+QH9/QMEAgD3AQQKAv4D9/3/AP0AAv/9AAEAAf8BAP4AAP4AAv8DAQQB
Av8AAAIA/QAB/QIBAwEAAAIA/QH+/v8ACAD+AAUG/AAA+AIDAP8AAv/8AAH/AfoABwEX+P7z+wP0CQkABQADAAMA9wD9/QMDAAABAAL/AAH/AAAA/AABAf3+
BAD/Avr+BAMBAgkB+AP4+fwB/voL/fnyBgECDAkB+P/6AfUDDPsNBAcB/QAAAPv/BwADBf/+Dv///wUF9/4B+QgF9gf4AgYG/gr0/uj4/wP8/QYIAgEA+vn9
Awj+AQUJ+wL6/Pn/AP8BAAAAAgL/AQD/+//+A/4BBgABAfz9BAEB/gL//AL//gQCAgD/AAACAP8B/gIBF/wE/BH+6AP48Q0OCAABAAYE+//++AUBAQMAAAIF
AQD///39CPoB/gP8+P8D+w0J/wAAAP7+Av8CAgMBAQABAP8AAQAAAQD+/QACAAL+AAP8/v8B+gADAP/7AgL9AwAA9wMI9/rvAAEACwv6AQAAAP//AQAAAAEA
/v4DAP/8A/8BAwQBAQD///78Av8BAAQC/gD+AP0BBP8CAgD/AQABAAT++wH+/gEBAv//AAABAP8C/wEACP8BAAn/9AH89wQE9v//APkACf4EBQH9Aw//9AQA
+QP5Av/6B/8CAAUB+/8A/AYCDwAB/woB8wD89QgFB/z+Avz9A/4H/w0CBAAAAAIA/QH//gAADP4BAwb/9gAA9w4HBPkCAQL6/AIB/wcI+P4CAPf9Cf8GCgP+
CP/9AgYA+wEA+QMF/wADAP37AgH+Cfz++P77//YDD/4KBwH6Bf0BAAT+/QH//QUCFv8G9AwE8AL2+RMGAwQG+wP3+Qb4BgH+AwABAAH//QD//wAA/gD/AP4A
BAABAv//Bf8AAAUF+v7/+QQE9fH69fH9E/8NDRQA+P78/PT/E/wNCAT6/AAA//sABv8DBAP+8gf5+f39CgEDBfz0Af39/wAHAfsG+wgC/v8A//7/BQADAQIA
7/4E/fb0CAT+DAH7AwAB/wP9+gH9/v4B+AD/APkACv8DBv37/gIAAAACAgH/Avz9BAEAAQYD+gL8+v4CAQAAAAAA/wAAAAAA/wAAAP8AAQABAQAA/QD6/voH
CP0IAgD9AgAAAP8BAQABAAD/9/7/APj+Cf4FBwP9AP8AAAD+AAAD/wcC/QIAAP79BAH+BPz9+f8FCAL8AAL5AfYD+wT+/f0GBwAAA/v6Fg0E+xoG4wjp6QIF
9gD9/vQDEf0JC//4/wD+/f8DA/0FAAT+/QAAAP0ABAACBP39CAIE/gb8+QH7/AQEBvoDAAH+/fwF/gkEDv3/AQgC9gD+9wIF/wL9AQAD/v8AAv8C/wD/AP8B
AgABAP8A9gEC//j/CQABC/z6AgAAAAIA/wD//gIB/wH/AP0AAwABBP3+AAAAAAAAAQAAAAAAAgEBAgX++gL7/fwA/QIC//3+Bv8BBAL+8QAB//3+Bv8BBQL+
+wD8/PkDB/0IBAP8AQD/AP8BAQABAf//A/8A/wH//QAA/gQC/wH+AQACAgD+Afj+/QD/APwABv8CBP//9wAE+vT6/v4DEAYABQAAAAQC+gH+/AID+//+A/sC
CQADA/z9AAAB/wAA/wAB/wkD/gAA//0AA/8CBAL/+P4A//z7Bf8EAgD//wH+//8DAwEAA/7/DQIB/wgB9v/99wkF/wX/AAQHAQD+/Pr89QH///UCEP4FC/n4
BAAAAAIB/AAA/QICDQAB/wn/7wH99gcL+v7/AfsBCf8EBf/9AAAAAAAAAAABAAD/+/4AAPn7B/0IAwYBDv//AAkE8wD/8ggI9f8AAPb/EP0HCv/6AP0AAP4A
A/8EAAQC+wABAPr9BgEBCP///gD+AP0DBv4EAf/+BP3/AAAA/v4D/gQEBAAFAQH9/AD+AQEC/f8AAPz+Bf4EBAH+9v////f/C/0HCP77/vv4/vwHCP0JAQL/
BfoAAAEA/f4F+wsF/wAAAP8AAQAAAf//+gAAAPoACgACB/77BQkD/wH//gXzBvL5A/wC/v0ABP4EAQf++gADAPn+Bf8CBwQBCf8A/gUH/P4A+AYCAA/7CA0H
8Ajq+OH+AP4AAP/+AAACAAMA+/4A+PgACv0HBgr8AgMD9f4CAP0DAhH/9QIAAvj/C/8ECPn8/wAAAP8AAgABAQD/EugB+v327fwN/SgaDPwC/wf88QH9+AgI
/gD/AP39AgABA////wAAAAD//wD///wBBAcA/wgE+AT2+vn+Bv8AAAUF+///+gQD8f//AvUAC/8FCv77/gD/AP4BAwACA//+9P8BAPP9C/8GDP/9AP8A//3/
AwACAQUAB/wHAAD09wP9AgUG+QACAPn6BwEBCfr8/wECAP77/wH/BAIABAAAAAL//QH//gEB7fH7/vEAHPcTCwn8AwAAAAMB/QH+/QEC/gP+BQQDAgH7/fD9
Av3/AAL//f8C/AIDAwAAAAIA/QH//gECAgACAAL//QH9AAACAgD9AP8DAP8D/gIABAD/AAIB//8B/QECAwAAAAQC+wD9+wUDAv4B/wD//wEA/wUC/wAAAP8A
AgAAAQAA/gAAAP0AA/8CAv/+/QAAAP4AAwABAv//+wEAAPz+BQH/Bvv9+wECAf3/AwD/BP0A/wEBAP79AAAAA///CP4BAgwB7wP38woK/AAA//r+Bv4FBQD8
DQME/wkA9gH6+AID/wAAAAAAAP8AAAIBAAAA/v4BA/8DAgP+//4BAP3+AgACAgIBB/wAAAID/P8B+woF6QAB/u/3FQAGE/329P8BAPj+DP8FCf75/wL/AAAA
AQH/Avz9/gH/AP7/AQABA////gH+AQIDAgL+/vv/Ff/9AQ8J7f/97ggKBP4EAAL+/f///gUBFAIAAA8E6gL48QUM//39APsDBvwIAQcCAwD/AAIC/gAA/AMD
7wUC//X/DgADDvr3Af8BAP79Af8DAQcD/gEBAPwDCP4DBAD8/v////0AA/8CAwIB+AcA/vsCCgD+Bvj1EfsD+wUC+AAC+A4GFwr5AhYQ6QXy6PYA/voDAfn4
BQADCAMA/wL9BAUHAAL8+/L+/AQAAAD+AQL7A/n7/wIAAAADAgAAAf8A/AD/APwABf8DA////gAC/Pv8BP4EBgb/Bf8C/wP/+gD//QUEAAH//wAAAQH/Av38
AwAAAAH//wEAAP8A8AIB/fT8D/8FD/34AAEAAAD/AAAAAf//AwIDAgMB/QH7APv+BP8BAAIB//8A/QEA/gMBAP4BAwH9BPn8Bf//AAQD+/8A+QQCCfb7/v4D
BP0K/wsEBAAAAAMC/QD+/QICCAAAAAQB+QH+/AACCP4DAQX/+AH9/QUF/wAA//7/A/8BAwD/AwAAAAIB/QD//gEB/wAAAP8AAgABAQD//wAAAP8AAQAAAQD/
AP8CAAD+AAAAAQIA/gr7/QYG+gf2+/b5AP8AAgMA/gL9//r/CgAAAAcB9gH8+AMGAv8AAAEA/wAA/wMD/v8AAP3/AwADAgEAAQAAAAEAAAAA/wMBC/8A/Qb+
9QL9/AYF8AX9//QCDvwHDPz5/f8AAPn/Bv4EBv//A//+/wADAf8E/QgCAv8AAAIA/AAA/gED+Aj/AAEBAQP5AvT6/P7/Avv+CP8DBf4A/wAA//4BAv4CAgQA
AP3+/v8CAP8DAQYDAv7/AAH//f8C/QgG/P8AAPn/CP8EBgD9CwUAAQ0F8gX39v0C/v/+AwIAAwH9//f++f38BPkBDP8EBfj8BwH7AAUJAP4C9wIA+QL9+/UF
CvsIBwH7/wT+/v8GAgH+Af388gEBAPP9Ef4GDvr3+QQBAP0BBwAABvn43/v//uT5IPkVGgL4//8A//3+A/8DAwH/+QD/APsDCP8DBP/+/AAAAPz+Bv8CBf7+
AQAAAAAB/wAB/wIC6Bj8/vwHAwL3BurvBgD/AAYF+P/++QQE9AEA//b/DP8FCf/8BAP/AQYE+QD++QEC+gUAAAEDBP//APf6/QcAAAMBAAH7Afn9/QABAgH9
AQH8Aff/+QL///v+BAD/Bvn/AgAAAAT/+QD++gcFAAAAAP8AAQABAf//7wAAAO/+Fv4IEvv2+vsBAPj+B/wJBQYA+gD/APsCCgAEBf78/QIAAP8BAwH/Av3/
Bv8AAAcD+f4A9gYC/wIAAAAAAAH/Af/+/gAAAP0BBAABA///AgAAAAEB/wAA/wICBwUA/w4E9QL48wECBQICAAYC/gL5+gD/AAEAAP7/Av8BA/7+Af7+AP4D
A/4E/wQBAf8AAP//AP8CAAIA+/3+APUBEP4ICP76AP8AAwH9/wL+APwA///+APwDBv8DAv/+D/76/g0N8v798AQC+fwBA/39AgH/Bv4B+AL9AAAHB/0D/vr6
/v///v0ABP0GAQb/BvwFAgIB/v8AAAIB8QUAA/z+DQL+COz2/gECAAD9AAH+BP0A/AD+AP0CBP4EAQD+//8BAgH9AAIA/v8A9+z7BfT+EfcSCAYD+QQAAPwC
CgABB/n6BQD/AgYA+QH9+v0C9/8FAPz4BQEBCQL+/gAAAP4AAwABAv//+AADAPX7CQADDPz69wAFAPf7Cv8DCwD+/gIA/P0BAgABAgL+AgACAAL9+wD9/wEC
/P8AAPz/A/4DAgD//f8CAPz8AwABBQEBBv8AAAYB+QH++gQE/f4AAPgACP4IBgL/+/0BAPv8B/8DBgL/7/oA/e35EP0LEwb89P0C//X3BwAEDgP+Cv0AAAMC
/v0D+QsFAv8AAP//AP8BAAIC//8BAP7+Av8CAgH/Dez9+PQAA/kQAhcJBQADAQb39AT4/v0CAAAAAP7/AgAAAgD/Dvv/AAYD9/8C9gcGC/8AAgoC9QH79v0D
BwIEAAb99wP5/AAEAQAA/wAAAAAAAAEBAfwA//8BAP0F/wcEBf8AAAEC/v8B/QD//gAAAPz+AwABBf7//QAAAPr/Cf8FB//7+AYD//z6BQL8Cfr7CAD/AQgE
9gH89wIF/QH+AP8DAgEAAv7/+f//APr/DAADB/z89wD/BPn6BwP+C/T89f/+Aff7CwEDCvj9DAIAAAcE+QH8+QEA/AAAAPsABwACBQD//wAAAP//AgAAAv//
CwL/+AcF9/8A+gsD/wEDAwT7/QT4AfX9/gABAPz/AwAABAD/AQAAAP8AAQEAAAH//QAAAP3/BAABBPz+B///AAcF9//99gQF/P0A//v+BP8FBAsA/P8A//j+
CAAFCQT8/PsA9/j7CPwNBBUDAQAC/gD7AwL//wYDAAAAAAME/v8A+wUDAv79BwP+BwD+9/z/+gD+APgBC/8EBvz8BgAAAAYC+AH9+gAD/AADBQL4/gb3AvT+
Av8AAAABAf4D/wQAAwD+AAECAP8C/QIBAf8AAQD/AAAAAAEC9QAAAfsCCP4EBQD+BP79/QQGAf4D+gT+AwAA//8C/wAAAAIAEfUA+gUC9PwI+RsR//////sB
BP4EBAH/H/Ls7w4V7vsP2x8OAgAA/wAA/QD/AAEBAQABAAAAAgH/AAAAAv8DAQH7/gH+AP8C/wAAAP7+AgABAv8ABvsBAQUEAP0E+AYFCPz/AwgE+QAA9QUG
/v8A//0AAwABBAD/BP8AAQMA+wH+/AMDBgEAAAgB9wL8+AEBGPgCBhIH6gH77AMP+wP/APwBBQAABvv9/v8AAPv+BwAEBv38/wT+AAEA/AD+/f4B/AAAAPz/
Bf8CBf/+CAP//wcF+v/++f4A9gL/Afv8CAEBA/j6/v8AA//9AgEAAv3//QEB////AAP9BP7+/wD+AP4DBf8C/wD9AAAAAP8AAQACAQIAAv//AP/7Af8CAQQD
AgD/AAEBAAD//wIBAwIA/wQC+gH9/AABBP8AAAIC//8B/gEB/gAA/f0CBfwHAgb9//8BAP7/AgACAQH//f/5AP0EBgADAf3//f0EAQH2/QL9AwEC9gD7//gD
C/4GBv38/v8A//4AAf8DAQMBEP4AAAgC9v8A9wYF+QAAAvv9BgEBBvv9/gAAAP8AAgD/Avz+9wr+BAEIBAL3A+n2/f8HAgD1/AX6Bf4DA/8AAgT//AH+/P8C
+P8C//v4B/8DBQP+CvwCAgcC9v7+9AoK9gny+PYSF/wLCvrxAf4AAAAAAP8C/wMB/QUAAP4CBAH/BPr8+f/7APgDC/8FB//9AgMAAAUC+wL7/Pz/+wAAAPr/
B/8CBv79B/4CBgX3+Af3//gG/QACAPz8BAL/Bv3+BAP1+AkH+wD/+xAD9QEA/fX+EP8GDf/5EAT+/goH9gAB9A0GAwAAAAMA/QEA/QMC9v79AfUADv8HC/78
/QABAf3/AwH/A/0AAP7///4AA/8CAgMBAAAAAP4AAv8CAgEA/goE+wgF+gH7/gH/B/4AAAP+/AAC+wQD+wIAAPsBBf8BBf787QD9APP/E/8JDPv2Df/7/QYD
/AX5+f0ABf8A/wME/QD/+wIC/wL9//0HB/8DAP/9BQAAAAcA9wL8+QID/wIA//8AAAABAQEA/wADAgH9/AP8Af8DAQAAAAEA/wD///8A+AAA//f9CgADC/37
/Aj1+vkID/0FCfb3/wAAAP//AgAAAQAA/wEAAAD/AAH+Af7/AQYA/QME/gD+/////AD/AAEBAQAB/wP//QH//vv+CP8FBQb8DQD8/QcI9gAA9wkCAAAAAP8A
AwAAAvz+Bf4AAQQA+gH//AIDBP8A/wIA/P8C/gUBAf8E+/z8AQECBwT//QIBAPr/BQABBv78Cf4B/wT/+QAB+wgF9wMDAPz6BQT8Cvr6AQD//f4EAwAEAQX9
DAH5AQ799g7v9+8KBQIE/QT/9wD9/ggE//8AAwD+AAL/AP8BCwD//gkG9P7/9QcFBP4AAAEA/f8C/QUD/wD/AP8CAv8CAf8ACf3/AAQD+f8C+gUE/wD/AP0B
BAACAv7+Af8BAAH+/QEA/gIDBvwB/wYB/P7++AUDCAEBAQcD8QT7+AIG+v0BAPf9Cf4FCAD++Ab4APoKDQAABPT0AAAAAP8AAAH/Af8AA/8A/wH9/wEABPsB
/wABAP0BAgAAAgEBAP8AAAIA/QH+/wAC/gADAgP+/gD9AP4DAPwAAP39Af8FAwUCAgH/AAMEAAAA+wEAAAEEAAP4/QP7AgAC/f8CAwD6AAX8BPz+Af//AAIC
/wD//gMD9/sF+Pn4AwT+DgD9Afv/APz+Af0KAAgC/P8A//z+Bv8EAgL/+f8A//X9DQAFDP/7BwME/wb89gT5/AUF//8AAPr+B/0HBQD+8P0AAPH7E/4JEPv6
/wEBAP//AQH/AwD/Bf///P39BP4GAQwD7gcG//fyAgj2EfD8BwABAAgC9QD9+AUF/QAAAPz+BQACBAD/BgAA/wYC9//++gUFAP8AAAAAAAAAAAEAAAIGAAP2
+gf2A/kAAAAAAAAAAAAAAAEABfz7AAAI9/4B+wYD/gEDAP/7/AL7BPwABwAAAgYA9gL7+v8E/QL9/wAFAf8A//z/BwIAAAgD+AH8+AAD/AD+APoCCv8EBPz8
/QYDAgQE/QL1A/T9+AAAAPv/CP4CB/z+AAAAAP4CA/8CAf/9//8DAP75/gL9Bf8BAQIBAAL9+QL6//0B9ff6+usLFvQbCxX09/8AAPgADP4GB/35+v0DAPv7
BQAEBgYBAAD/AAAAAP8C/wH/EPkF/wH+/fwH/BIHAwABAwX+/AL8/P4DBfwC/AADBP4FAgsD/wD7AP4EA/8BAAAA9/7+APv+BgABBfn/B/8AAAUC+wD/+gQD
CwH/AQcC9gH9+AADBAAAAAMB/AD//QACA///BAMD/AL7/fgCBw7//AwI9gTz+vv+Cv8BAAf/9gD/+gYFCv8CBAv58gf29/0G9/P4Cfj3CQL/9Pv/A/wCAgD8
//0D/QcGBwUGAgr07Avp/vIFCQACAAcD+v/9+AUEAP//AQED/gH//f0C9wUABP39BgT6CO75/AAAAPz+AwABBf///v4AAfz8A/8EAwEC//8AAP3/Bf8DBAEA
+f3///YAC/sLBwb9BAD/AAIE/wAB9wsF/f8BAwH7AAP+Af4A/wAAAf/+AAD/AfsA/QH/BAD/AAL9//r/AP8AAwMAAAL9//r+9wAAAPj8CQADCf7+/f8DAgH6
/QP8Av4C/AH/AP7/BQH/BPv8/gb//gUD/AP6/f7+AgH/AAED/f8A/gAAAv8AAAIBAAH//v8B9wAAAPYAEfwGCvr5/wABAf/9AQH+A/4ABgD/AAP8+wL+/gAE
AfsB/fb5Cf4JBgsDAAABAP8AAAAAAQEABwAAAQUC+gD9+/4B/AAAAPwBCAABBf39BwD/AAYD+P7/+AUGAf8AAAEA/v8B/wAB/v8AAQIB/QH+Afn+/wD+//0C
Bv4EAQD/Bf8EAAb8+P/9/QYEAP8A//4A//8BAgMA+gMAAPwACgABBv74//4FBwT2+wb3AfcDBAEBAAIA/v8AAAQBAgIAAAIC/QH+/gAA9QEAAPv9BgAACP37
/wMA//4AAf4C/wH+AwMBAAT/+gL6//7/BgAC/gUA9wD//AoE/gADAP39AQD8Bfz/DAL+AQsH9wL78wAD+/3/APr+CP4FBQH+/wD/AP0BBf8CBP39/gAAAwD/
AgL+Afr/AP8BAAEAAP8AAP8B8wT/BP/9BgT+Aff7+QEAAPr9BQEACfz8AwT9AgYG/AP6+fYAAv8BAAME/vwB+gYAAwAAAAID/v4B/QYC/gH/AP4CAgAAAvv+
BQECAAX/+AH7/AIDBgX+/AYE9wH7+gH+/QH//voCCf8FBf/6+wAAAPoACP8DBv/+/wL/AAEAAQH+//z+/AAB//v8BgABB//+////AP7+AwIAAgAA/QD9AfwF
Cf4EAf39AgAAAAEB/wAAAAAB+AP9A/sCBgH/BfX7BP8CAAH7/AAAAAEAAQUAAQUE+QD5/Pj9/gAAAP7+AgABAQD/9QYA//z/CgD+B/b6BwIAAQgA9gT7+vz/
CwIC/gz+8QP8+AUE/P//+/j/B/4HCQb9+/vx/fgMDfwNAAz+/gD8APwEBf4DAQD/Af37AfoFBf4IAQMC8v////D+E/wJDgH7Cf8AAQkD9wD+9QUG/QD+AP3+
AgEBBP///vsBAPf7B/0GBwcDAf8AAv3+AgABAv8AEwP6/hUM5QP26QINBv///QP69QL//AUIAP8A/wD+//8C/wUCAgAAAAIB/v8B/gQD/f8AAP4AAwACAAIB
5v7//vP8EAAHDAD58/wAAPX9Cf0JCgb+CAEA/QYE+QD++AYEAf////z/BP8DAwD+BwP//QQB+wP7/wH+AwD/AAEB/gD/AP8BAv8AAAH+/wAB/gIABP8CAAH7
+wH//wUF7gf9AvUCEQD+Cun0AQEAAAIB/gD//gAB/gYC/QL+/QH8AP3/CAL/AgoD9QT59gAEBvMG9PwMBfwQAg/88f4DB/zzCQX5C+76BwAAAAcE+gD++AUE
BAD+AAEJAv0C/QH9BP4AAAMDAP8B/AH//AL/APwBBgEABPv8A/sDAAH9/QEA/wUE//8C///9//8CAQcEAP4AAP3/A/8DAgMBAwMAAAUB+wD7+/sBDAEAAAUF
+v7/+AECAwD8AgIGAf4C+///+QMC//7/BAL9B/z7BAECAAQC+wH7/QIDAAAAAP8AAQABAv///gAAAAH8/QD//wICAQEAAAH//wD///8A9/8C/vn9Cv8FCgL8
AgEA/gIE/wAA/wH9AQAA/wAAAP8BAAIA/v//AP4CBP8CAQD//f8AAP3+BQEBBP/+AQABAAH//gAAAAEB+gEF+vD+DvsGEAP6/QABAPz9BAABBP///QABAP79
AgH/BPv//gACAP7+AgAAAwAA/P4AAPv+Bv8EBQL/Cv0C/wYB9/8B+QsG7gf4+/sOEPsHBvz1/gAAAP0AAwEBBf7+BAAEAAX9+gH8/gED/QAAAP3/BQABBP//
AAIAAAT//AD8/v8A/gEAAP7/AgEAA/7+Bf8AAAMA+/8A+wUE+f4AAPn+Cf4ECP78BAAAAAEA/wH//wMBCP8AAAcF+v/++AYEAwAAAAMC/gH//AEB+wAAAPv+
BgACBv39A/8A/wEC/v8B/QQCAwAA/wMB/QD//QMC/P7/Av3+Bf8CA/wAAP3/Af7+Av8DAgABBPUM9/oF//cH/yMDA/UM/QD9/P4A/hYFAQACAAL8/gL/AAEB
9v3/APYBDv0JBwP7AgAAAQQC/QD+/P8A/gAAAP4ABP8CAv7/9/0BAPj7C/4HBgUABAoI+Qn/8QP0AgD7/wAAAP8AAQAAAf8ACf8AAAUA9QD/+gUG/P//AP4C
BP4CAgD/BAL/AAUE/AD9/PwB/QD/APwAA/8CA/7+AQAAAAAAAAAA/wAA/gD/AP0BBQABAv/++wAA//n+BwACBv/++QP/APz8BAAABAMACAD8AQMD+/4A+v8C
CAX/AAkG/AL7+fj+9/f5APv8Bf0F/A4F/QIAAAL+/AP7Af79/P/7AP4DAf0C/wQB+v/7APcECf0KAwH9Av8AAAD/AP8C/wEACQj4+wUL/f4C+An//wACAP/8
AAD/AQIB8QIA/+/7Ef0JEAH7/QAA//wBBv8DA//+AgL/AAIB/QH+/gAA/QAAAPz/AwACAwAA/vz9/foGCPgOAAwBAAL8/wMG//4C+gL/+P/+//UCDv0HCv/7
9QAB/vL7EP4HDv78D/4C9QsF+QMA9g8E+AYAAf7/CAL9BfT7/gIAAP8AAgD/Af4A+v4AAvv9BwIBBvv9/gID//8BBQABAv/8AwT/AAMD/AD+/P4ABP4B/wEB
+/8C/QkFA/4BAAL+/AAA/gUD/AAA//3+A/8DAwIA/QAAAv79AgH/Av3//P8DAPv6BAABBgIA///8AQIFAgAB/fsABAAAAAIB/////gIBCAQE/woA7wP3+AMD
/QAAAP3/A/8BAv7/CAAAAAUA9///+QEC+/8AAPv/Bv8EBAL//fbz7+0TDPITChL88v3//u37D/sHE/r5AQf8AQMH/QH5/vL9//4G+/v6/QABCQj9Av7//wIE
/vwF+QkD+AD//vkBCP4EBwD9AAAAAAL8/AH+/wACBP4AAAL+/QAA/gQDAgABAAH//QD/AQEAAv8CAwL9AAP9APsA+gAAAPj/CgACCf79+AP///YACf8CCvn7
AgIFAAb59wT3/wMDBQAA/gUD+wD9+wIC/wL/AQACAf///fr+/wAAAP4AAwABAgD/AQAAAP8BAQABAQD++f4AB/0DAwAAA/r+/gAAAPwABQACA/7+AP8AAP8A
AQABAQEAAQABAAD/AAD/AQD/AQD/AAD//wAB/wIB/v4AAP0BAwACAgQBAQAAAAEAAAH/AAAA/AAAAPz/BP8CBv399/0D//r9BwAEBwb+AQEBAP//AQL/AgAA
/gcAAAIA/wL6Afj+AwEIAAT29wP4/wQBAAgB/wUB+gX1APj8BgoAAhME8Afs8u0B/QAAAPv/Bv8DBf79/f//APwCBv4EA/3+/gQAAQMD/gH7/vf9AQD/AP8C
AgACAP8AAAAAAAEAAP///gAAAwAB/QP//QH/AAP/AQAAAP//AQABAQEA6/8A/+37F/4KFfv1AwAAAAEC/v8B/QMD/wAAAP8AAQAAAQAA9gAAAPf/CwADCfv7
+v//Av0DCP8DAv3/AQP+AAIDAgEA/vr+//4AAP3+A/8DAwMB8f0AAPD+EvsLDgL9+/8AAPr+CP8DBv79CAQBAAcA9wD7+gIDBfwABAIA+wEB/QEI+/8A//wA
A/8DBf3/+QD1/fUKEvoNB//0Av8B/QD+/wACAQcBA/8DAP/8/wAAAwEBAf8BAP/9/f8AAQMC/gAAAPz/BAABBP/++wAAAPz/BP8CBP//AwD/AAIEAP8B/gEB
AgAAAAIC/QD//QMA/QEBAwL+AQT5A/X9/wAAAP8AAwAAAQEBAf3///0BAv0HAQcB////AP0BBf4EAQD//v7+AfwBBf4EA/8ABgAAAAID//8A/QIBAv8AAAD/
AP8C/wAA/QAAAPz/BAACAwAABgIAAAgD9wD99wIE+P8CAfj8CwADCfz+Dfv8AAYF+P8E9A4G8fX+/+z/EvgVDAv/+QX+APkFDAAACfP2Af8D/wD8/gEAAwUA
Cf8A/QMC+f8B+gsG/v8AAP7+BAABA///BgAAAAYD+gD++gMCB/0CAwf/9wL7/P4E/wABAP/+AAAAA///AwD+AAMD/gAB+///BAYBAQkD8wL2+f0DAP/8AP8H
A/4E/gH/Af//AAEC/wD//wICBAD//wMD/QAB+wMC/wAAAP8AAgABAv//AwD/AAMB+wD//AEC/gAA/vsBBf8DBQH+9P8BAPX6Dv8EDf/9Bv4AAAD//wACAAQC
/f7/APwDB/8FAQUAB//9AAUH/f4B+AcD/wAFAAH9/gD+AQIC+AAG//n6BwACCwP//wAA//8BAAABAAEA+/8E/fr3/wABCAP//gAHAAP19wT5BAAD/AEAAPz+
BAAABvv8/Pny8fr6A/4JCAP1AwP/AAQD/AD9+///+QED8/j5B/sECAn3AwP7AQQH/AL8+/sA9P4IAPXuBQEAEQIAAAAAAAEB/wH//wD//gAA/wACAQAAAAAA
+v/4//UDDPwLBgX/6/79AO/9Ff0MD//5+AEAAfz9BQEABf7+/AAAAwD9BAX5BfH75v3+BO/0FgEJE/f2/wAA/v0AA/4DAgMAAf8AAQQA+QH9/f8CAv38/wAF
BQMBA/j+AQEE+wD7BQH/BAD3AAAAAAAAAAD/AP8AAP8AAP/+AQABAgIABAAAAAQC/AH+/AEC+wD/APn/CP8EBvz8A////wIC/f8B/QAB+P8AAPf+Df4HCf77
AAAAAP//AQABAAEAAAAAAP8AAQABAQAAEv78AQ4Q8Qb67vr+Awf/BQwH9gX19/L+8Ab///f/Dv0DC/74/gIAAP7/AQAAA/39/AEAAP4BBQD/A/r8AgH/AAEB
AAAAAP//AgD9AwMEAAL+/PoBA/0AAP//Av0E/wUDAQD/AAIA/QAB/gABAP8CAP7+/v8BAAMB/AQBAP//AwL9BPj7AwD//gEC/gD//AgE/wAAAP8AAgAAAQD/
B/wAAAIB+/0E+goF/QIA/wAGAf0C/vr//gD9//wDBf8EAQD++wL///wBBP4CAv36CfsA/QAA//0G/Q8B+wEA//z/BP8BA//+Bv7+AAAC/f4D/AcE+wIAAf4A
BAH+Bff8/AED/fz9Bf8AB//9BgH9AA0E8AP49P8HBQUAAAkA+QT6+vkA9v8AAPb+C/8FCgD7Df4B/woC8f/99goJBP/+AAEF/f0E/gMCBgL+AgcH9wD89AAD
+/7/Af3+BP8CAv0ABwAAAQYA+wP8+/4BDhP1AA0Q8wbu9ev7DQn7AwoG9gTz9e3//AP///8BAAP7AvkA/wIB/wD///8AAgQA/wH+/v0DA/8DAv/8AwAAAAH7
/QAA/wMDEAH4+goS8f397A0JCf7//wQC+f8C+gsF9ur79fcACfIY/xkH/QEA+fwABP4DBAf+/f8AA/z8BQABBf0A+wABAPz+BwIBBgD8Af8AAAAAAAAB/wQB
/gAAAPwABP8CBAD//v/+APz+AwAEAgED+/4BAfn9Cf8DCP39/P8AAP3+AwEBBP8AAP8AAAAAAv8BAAEA/wD+/wAEAAAB//4A/AD///wBBP8DAwD//AEAAP8A
AwABAv/8+/8CAPz9BgACBf/+/wAA//4CAP4D/wcBAwAA/wIC/gAA/QUE/v0AAPz+BP4EAgMCBAAAAQQB+v//+/8D/AAAAAH8//4C/QUDFgMC+w4E7QL37wcG
+wH///wABf4EAwD+EAEB/wz68AP49AMFA/4E///9Av0CBAUDCQAAAAoB9AL69wAFAPkHAgL4/QP+AQYEAP8AAAABAQAC/wEBCP4AAAQF+/4D+QUFAv8B/wL/
/QAA/gIC+/r8/vsEBfsJAwMA/wABAP//AP8BAgAA/gH///8DAf8BAAABB///AAYD9///9wYEBP7/AAEB/v8C/QQD/wr6+/sEBQACBfr4BAABCAb/+gL5+/IE
9wQAAPz/BQL9Bvf6/P////sABf8DBQD9BP4AAgL+/QAA/f4DAAAAAP//AQABAQD/7/gAAfL7EvwPCwv/AwAAAAMD/gAA+wMCBAABAAMB/QD//QAA8fz/Bfn4
EP8FCvH4+/4BAfz7BQABBv7/B////wIB/P8C/gICAv//AgQD/QAA+/0CAQAAAQL//gD//QAB1u/6ANoCJvUgHgn39wH/APr+BwEBBv38AAAAAAAAAAABAAEA
/P7/APsABgADBP3++/3/Av0BBf8EAf8A/v0AAwL//wAB/v4BAgADAAP6+wH8AAMECwIEBgwC+gXz+PT+/AEAAP3/BQABBP7+AgIAAAMA/QL8//7/+AAAAPj/
CwAECv37/f8AAP4ABQACAgH++d3oAO0QF/Ib/QwE+QH/Afz/BQAABPr7D/7+AgwG8wH+8gYI+wAAAPwABAABBP7+BAAAAAQA+gD++wIDAP//AgACAf8B/gEC
/wEA//0CAf8CAQH//gAAAP8AAgABAf//Af//AAADAgABAAIB+vz9/v4FBv8EAwP9BgMBAAcB9gL5/fwB/wEAAAH//wD///8ACP37AAIC//4E+wUE/v/+AvsD
Cv0HAQH/AgAAAgP//QL8//sAAQD+AAAEAP8C/QEBCPQAAf/8Af0L+w0J+QL+APn/CQADCfz7AwEAAAUB+wH8/P4BAgD+/wECAQAB/gIACAAAAAgC9QD99gcG
8gL+//cBDf4ECfv6/QAF/v/2/gL9BgMB/P8ABPz9CAADBPv//AD/Af0BBf4BAvv//v//AP39BwEEAv79/wMAAAAAAQH9Avr+CAD9AAgG+v/+9QIE+/8AAPoB
Cf8DBv7+Cvn8Bgf+Af0C9AsG+v4CAvjzDv8CCQABBQAAAAMD/AH//QACAQD/AAEAAQAAAP//BO0L/wLk9gv3BQwE9vkEAPzwBf4HAwj/AvwBAv/8/wACAAgC
DAAA/Qf98wT7/AcCAwEJAAf07gbv/gAI//8AAf8AAAABAf3/9voD/v/5AAQDBvv7AgL/AAUG+wL++/3+AP8CAAD/AgEAAQEA+gEAAPwBCP8CBf38BAAAAAQA
+gH+/AAC8wEHAfry+wP7CPgCAwH/AAL//wD//gABAv//AAIB/QAA/gICAf8AAAEBAP4B/wH/AP4AAP//AgADAAUC/gAA/gH/AAABAAP/+gAAAPsBBAEABf79
AQAA/wD//wABAQIA/f8AAP0AA/8DAgIA/wAAAP4AAgABAgD/+Q39/gIDAgP2Ae349QEA//f+DP4FCf/7DAICAgz87Arw9vwM//8A/f4ABv4GAQf+AgYAAAYD
+gL5+/oADAAABAn/9gX2+/MD/AEAAP/8AAABAP8BBPYJ/QDu9AP+BA8PBQAAAAQA+wH+/QEBAQAA/QAEAP4C/gYA/AADAP37BAD/CAD/AQAAAAEB/wD///8A
GPgC/Qr38gT48w4KAAAA/v4BAv8DAgP//gACAP78AQEABP//AwAC/wL9/AH+AAMBAAADAP/8AAH/AwQBAv8B///+/wEAAP/+/wACAP/7AAH/AgEB/P4BAv76
/wP9BP8C///+AP4DBf8EAAH+AQEAAAEB/wD+//4A8AAA//L6Ef8IDQD68QACAPT1DQAFDwH+BgAD/wP9/AH7AP4B/v8BAf39AgH/BP388wQCAfT2DwH/EPj2
//8AAP0ABf8CAgH///8G//73/AD9BQMD/gIEAgP4+wb2A/oA+QMB/Pf/Cf0FCwD7Ev0H+gQA9vz+/A4FCP8HAAP99wH7AAQCAwD9/QEHA/4C+wH+9P8CAPP7
Ef8HDf/7/gD/AP0AAwAAA/7/CfsA/QMF/fwG+Q8EA/wAAP8BAf4E/wUDCgT/ARIL9wb37gACAgAEAAL7/AL9AQQD/P4AAP4CBf4EAwD+AAAAAP7/Av8CAv7+
AgEH/AP3+QL6AwUDEgH9AREG7gP47AMLAQQCAAb8+AX2APYB/wH+//8AAf8AAv7+6f4E//L3C/4IDAv//QAB//79AQEAAwEB9AABAPf9CP8DCQH9AwIDAAv+
9AP2+QECCf7//wYC+QAA+QQEAv4AAAAAAP8D/wYDAf//AQIEAv8B+wABCP7//wUC+P8B+QcEA/z+BgECAwP9AfP9/gAAAAAAAQAAAP7/6Q78/PoDDAD/CfPx
+gEAAvz7BAEABfv+/wAA//4AAv8BAQH//gAE/wECAgT8Aff8CwEE/wn/9QL7+gMC+v3+//cBDv4ICAL8/wH+AP8EAwABAf7+/AAAAf38AwEABP/+BwECAAb+
9QT5/P4ED/8EAA0A7gH68gkMAQAAAAEB/wAA/gAA8f79A/b9Ef4GCPf8+P8CA/z4BAL/Bvv++QAAAPgBCAACCf37/v4AAf79AgACAgEBDf8E/gr87wT3+QgG
CgAAAAgC9gH99wcG4QALBvXqDAj6GPH6+wEA//z6BAMBBgD+A/8AAAIB/gEB/QICAAAB//4AAgABAwL/+/4C//r6Bf8EBwUA/gD+//sEB/4HAwX98/8AAPP8
D/4GDvz5+v////n/Cv8EB/799f//APj9Cf4GB//99vv+9fr5BAD/CAD3BgAAAAYG+gD9+QYD+/4DCPz5BAP7BfMEAAPp+QkW//4J+QcBAv8AAAMC/QAA/QMC
/AAAA//+AwP9A/b+CgIEAAv+8gP1+PsE/AUA//0BCAH/Bvv7/gAAAPz+A/8DAgD//wAAAP4AAwACAf/++wAAAPr/CP8DB/38AgAAAAIA/gD//QECBwMAAQcB
+QP6+vsA/wD/AP4BBP8DAAH/9wL/APr/BwAACPj8CwEC/Q3/8QT2+AECAQAAAP7/AgABAgD/AAIAAwT/9AT2/fQC+wL+APz/BQADBPz9BAIB/wT7+P///QMD
+wP///sCCAABBvz6//7/AP4ABwAEAgD9AgAAAAIB/QD//gEBCf//AAcC+P//+AQFAQAAAAAAAAAA/wEA/P8AAPr/B/8EBQD+/gAAAf//AgAAAf4AAwP/AAUF
+QH9+/8BBwED/wb/+QH9+wQC+gAAAPkACv8DB/z8AQADAAL//QH9AAEB+AH/AP0BBwABAvj//wAFAQD9/wH8AgEBFP4D/wsA8gL/9Q8I/v8AAP0ABP8CAwIA
8gUC//b0CwIDD/769gH9APcDDv8DCvT4//8CAQT9/QL9//7/+P8BAPn9Cf4FBgD8Bv8AAAP++wD//QMF8wEB//f9Cv8FCv79Bv0AAAcB+wEB+QYEB/8AAAIC
/v8B+wYDBwEA/gUC+f/9+wICBQIA/wP++gH7/wAC+P0BAPf8CP8GCgEA/wAAAP8AAgABAQD//v0AAPr+Bv4GBAUBAQAAAAIB/gD//v4BAAD/Af8AAwAAAv3/
//8AAgD5/wT8BPgA+wIDAAD9/gH8BP39/P8AAv3+AwL/BPz+AP8AAP8A//4C/wMC/AIBAP//BAH+BPz9/AEAAf8BBAH+Avj+/AD///wABv4DAgH9/AAD//76
AQH/BQEB/QABAP/7/wL+BAACEPz7/AkE8QAA8hYN/P0AAfr+Bv4GAwQBBf8DAAP//AD//gQCDfkR+gD79gD/AQsEAgH9/gIEAAAD/gMAAP8AAAD/Af8BAAEA
/P8CAPn6BQEBB//++QgBAAECAAT4BPT4/wAA/P7+AgEABAT++wAAAPv9BgACBf/9/fz9AfoDBv4GBAICAvwCAgIC/wAB/QQDAwACAAH//AH+AAIDAAAAAP7+
AAEBAgAA/wD+AP0BA/8CAQQA/f///fcACv0IBwf9A/8EBAP7/gT7APsBAwAAAgEB/wH+//0AA/8A/wEC/v8B/gQD8P3+A/gHEv0IBPv2AQL+AP8FAf8A//r9
BP8AAwT//QH+/P0DF/cD+AcN+/oG8g4CCQD+/wUF+v8A+QUD+PwFA/fxBgQCDQIABwMB/wkC9wL4+v4CAQAEAAH//QH+AAIC/wAA//8AAQABAQEABAH/AAMB
/QH9/v0BAgAAAAAAAAAA/wAA/v4BAPz+BAADBAP/CwAC+wQB+AD//gcBAf8A/wIA/gD//wMB5QH7/usAIP4KGPPv9f4CAPX9Df8FDf/8//8AAP7+AQEBA/4A
BwEAAQUC+QH8+gAD+foCA/n8Cf4GBwMA8/YG+PPu/wAFDggI+QD///gCBf4FBgP/AgAAAAH//gAA/wEC+fsA//X8DPwJCgUABAAAAAQB+wH+/AIC/gcOAQzv
6gvoBPMGAQEB/gT//gL7APz7CfX+/AD4/vwL/RYH/gD+AP8CBP8D/wD+B/4BAAb/+AH++wMF7QL/APICEv4FDff2//8AAP4BAv8CAQIAAAUA/wQC/AP4/vT9
AgD/AAEB/wD///7/AwAC/wT/+gH+/QIC6fkCAOz2FP0NEwwDAf8AAAABAP8B/wIB+P8MAP3q+gb5DgUEAf//AP8FA/4C/wMBAQAAAAIDAAD//wEAAf//AAEB
/gAAAAEBAAAAAP8AAQABAQEAAP8AAP4AAgABAgIAEf/5+wwC+AEA9gkJ+wAAAPv+Bv8DBQD+AAAAAAABAAAAAP8A/wEBAAD+AAH/Av7///0B/vv8AwACBQQA
++36B/sEBQEEAP8CFwT+/hIH7gbz8fwG8/b8A/D8FfkODv/+/QL/AP8CBAAAAf79Cf8BAAUB+gL9/AIDAAAAAAAAAAAAAP//+/79APgDDf4HBf/9/QEAAP0A
A/8BA/3+/gD9/QIIAv4D+wYBDgYCABEC7gT07wMJBP8AAAQA/P8B+wYEAAEBAgP/AAT6AvX8/wAAAP4AAgABAgD/BAADAAH7/AL+AQAC+v8AAPj8CQACCQD/
AP8B//8BAv8CAgMAAP78APsDCP8DBP///P/7//kHDP4IAwT9BP8CAAAEAf0D/gABAAABAgL9/QL8APoB/P8EAQH9/gT8A/wAB/0C/AP++AAD+w8F9/8C/Pb6
CP4HCgj//AAAAPwABAACBf39Bvb9AP0DAvwM/g8JAP3+AP4BBAADAgUD+f0AAvr/B/8DB/z+AgD5/gEG/P4C/QUCAQAA/wABAP8BAAEA+AP///v9BwIACPj8
/QIAAP7/AwD+BPn+/wAAAP7/AQABAgAA/QAAAP3+BP8CBP79BAIAAgj/+AT5+/cC9QQHAf/2Awn1D/b4+AEBAfn4BwH/DPz9AgIE/wT79wL3AQACAAUAAwUB
/QT4/fL9AAAAAAEB/gAA/wEBCAD8AwcH+v7+9QEK9gAAAPb9DP8EC/38Cgf/Ag0G9QD58/0FBQD7AQIHAf8D+QEBAQACAAP9/v4A/QIB/P4BAvv7BQEDBQD+
/vj+AP4AB/sM/A4DAf8AAQP//AL9/f0C/f8AAPz+BAACBP7/+/8AAPv9Bf8EAwUABQIB/wP//f8A/QUBAv8AAAEAAP4D/QUC5P36Bu/6FvgJEvX3/v//AP8E
Bf8BAQMBBAEBAQYA+QH7+/oDAQD//wAAAAEAAAL+/wABAAD+/wAAAgAB/gH///sBCP4FBQH9AAABAAH9/gH+AQAB/wAAAgAAAgEA//3/AgAAAAIB/AH//gMD
AQEDAQL5/AL8AAECAgAAAAIB/gAA/gIC/gACAP79AAEABAEA8/79APcBE/4HCvv4/AAAAPv/B/8EBf79CQADAgj39gb3+/4FCv8HAQ397QP49gUI//8B/wH/
/P8A/wQD9v4BAfj6CP8DCfz++wAAAPr/BwACBv/++gD///YAC/4GCgH9+gMEAPz8AwL8Cfv8AP8BAAAAAAAC/wMAAgAAAAIB/gAA/gAAA/8BAAIA/wAA/QIB
AwAAAAIA/QD//QED9AH+APoACgAEBQH++gQAAAAABAT8BPv89v3/APb/Df4JCQD7FQgAAiEH4g7q5PUN/gAAAP8AAgAAAgAA/wH9AgP+/QL9/PsB+QkGAAP5
/Qn0CvH6/AADAPv9BQABB//++QICAPv7B/8BBgD+BPz8/vsDBP0JAgcACQD9/wYG+P8A+AQD+v0BAPP+Dv0IDQD6+wT/AP4CAwH+A/r9/gUDAAL//QL7AfwA
+/4AAPr/CP4EBQD/A/8C/gL++/8C/QoF+wADAvz5BQL+CPj7APv+//0BA/4H/wkD+v3/APn/CP8GBQP/////AAAAAgEBAP79//3+/gIE+/8E/AwGAQMCAAQD
/P/9/f8BCvL8CAb7+QMA9wAGAwAAAAQC/AH//QEC//8DAP76/wH/AwEACQD/AAYB9gD/+AUEAwD//wMD/f8C/AQAAgEAAAL+/gH+/wAAAP8AAAAAAP8AAP8A
/AAD//38AQD/BfwBAv74/f4QDPgM+wf5Df78AAYJ+v0D9gcD9fz/AfcAC/0HB/7+7PkCBO/vE/8KEgT8//8BAP//AgEAAAICAv8AAAAA/wAB/wIBBPcPAAL2
+v0BAhEFAwAH/QH9/f0BAAgADgAAAAwE8QH88gcE+/8IAv/2/AL5BvsBA///AAMD/f8A/AQC/gEAAP7/AgD/A/3/BgIA/wMC/AL8//4AAgAAAAIC/gAA/gAA
CgEA/wYC9wD++QMDAP8AAP7/AQEBAQEBCP4A/wQA9/4B+ggJAf8AAP0AAv8CAgQDBP0CAwb9+QP5/PsD+f7+A/r+CAECBvf9BP8C/gAA/wD/AQL///8AAP0A
A/8DAQH+Bf8AAAUC/P8A+gQC/wEAAP//BQH/A/z9/vcE/vr7A/sDAgkCAv0BAQL//v8B/QIC/gD9APwGCfsGAf/7AP8DAQH9/wL9Af4AAf//AP8A/wABAAEB
////AP0AA/4EAQT/DvwB/wsD+AH/9AwEAQD+AAABAP8B/wEAB/0CAgX9/AP9/QABAwAA/wEA/gEAAAMB/QMAAP4BBAL+BPz7EvwDAQv98QP69gUJCfX+/wEE
/PoG/AoHAf7+AP4AAAADAAMBAwD+AAMB/AAA/AEBAP8BAf/9AAD/Av8AAAEDAAD+AAH/AQEA+wAFAvz8AwH/B/8ACf77/wMJ+vwE9QkF+P4BAPr/BwADBwAA
BP7/AAAAAAAC/wQCAAAB//4AAf8BAwIA8gIBAPb6CAEBDvv97gD/APcFDv4HCP76/QAAAP3+BAACBP79Av8BAAIB/AD//QIA/gEG/v0BA/8ABQr/AAAAAP8A
AQAAAf8AA/4B/AEAAf8DAgX//QD+//wCBv8EAgL9/wEABQL+/wP8/voAAfz7AfoDAgADAgADBv//AAME+AH9/QICAQD9AP0BAwAC/wQB+fwBAfb/Cv8HCAL9
+f8AAPf+Cv8ECQD+/v8AAP4AAwABAgH//vr/AvsBCPsH/wcCAAAAAAIC/v///QMCCP3/AAMIAP0E+gQA+gD/APsACQADA/78AAACAAQA/wP7/v0AAQEA/wMC
/wH9/v4ACQMB/gkB9gP5+QECAAMAAAMB/gH7//r+/QAAAP8AAQABAQEABAL//QD//gL/BAMAAAAAAAD/AAABAP3++/0AAfj9Cf4GBwD//f8CAPr8Bv8DCAH+
/gD/AP8AAP8BAAMCAgABAAIA/v////4ABf/3AP8LAf0H+wYC+gAAAPr+Cf8DBvz8/gIEAf/+Af/9A/j9/P8D//r7Bv8CCf/9BQAA/gT/9gH8/ggGCgcAAQwE
9AL29/0DCP39/QcB/QD/9gED/v8AAP79Av8CAgIB/wP//wADAQH/Af79+wAAAf0ABP8CA/3+/gYAAAIIBAD+//z7BAAC/wT9+wD//AcD+f39/fQAFP0KDP/1
9QAAAfj/DgECCvf3/v4AAP3/Bf8EAgMA/QIA//4DAP8BAv//Bf///wEA+gAB/gIC8gP4+vMGEPoIDP32AQEAAAEA/gAA/wEB/v8A/voABv8FBQP+AP7///4C
Bf8E/wT//wQCAAL8+gP3Avj/AQAA//8AAf8CAQQAAAMAAAECAQD9APz9AAIAAAP//wD//gEA//3+Av0BBwEFA/z8AAAAAP8AAQAAAQD/BQAAAAYD+gH9+v8C
//4A/vr+BP4FBAcB/wgM+gTr7AP3AwIP/f8AAP3+AwACAwH/9xMF+QX88wTyA/j/+gED//z5BAABBgL///0FAv36AwIAAwICAAEBAP/+Av8BAQQCAwABAAMA
/QH9/QECAQD+AAADAv8C/v8A/QD+/foDCP4GBAP9+v3/+/cECPoKBAz///////4BAwACAQEA/QD9AP4ECf0E//z9BgEBAAP/+QD+/QED/f4A//z/BQEDAwQB
/gEFAAL7/gL7BAD/BAMA/gME+wD+/AMA/gEDAAH7+wL9Av4B////AP8AAv8CAQAA9gMAAPwBCP4EA/z6+wAAAf4DBf4CAf39/AEBAP79AwP+Bfz+AwADAQX+
+AL7/fwABv79AAL+/AAC/AYFAgIAAAIC/QH9/v7/BAMBAAYB/AL7/Pz/AP8AAP78/wD/AgEA/wAA//4AAf8CAQIA/AMAAAD+AQL9A/n9BQH9/wMKAv0D/Af/
A/wD/P3/AP8DAwsB/v8G///0+gP8BQME/wAA//4AAgACAQIAAAIA/gEAAAD/AAP+AAIA/gACAQH/AAMBAAL//wADAgEA/wD+B/8EAAj+9AP5+AYFAgAAAAEB
/wH//wIC/wQA/wABAQD+Af3/AP/+Af4ABP8BAP7/8gD+//P+Ev8HDf34/Qb/AwEB/wH8Afb//f4A//38BP4FBQUB+wEA/foBB/8EBgD6B/8AAwkC+gP5+fkD
Bfz9/wIB/PwF+wcFBAH//gH++QH+/wMF8frzBv4DCf8E+v0C/P8AAPz/BP8CBP//Af8AAAAAAAABAAEA/v8AAP0ABAACAv///PwABP4ABwACAvsAAwUAAwgD
+wP5+vj//gAA//7/Av4DAAL//PwA//0AAP0G/wkB/QAAAPz/Bf8DAwL/BAIA/wEA/gD//wIB/QUEAwL5+gT1A/YBAP8A/wACBP4E/wgA+wEA/vwBBv8DBQD8
AAEBAAQB+AL6/P0E/QD/AgD+AwH/Av3+/wAAAAMC/AL8/wP//f8B/vn6Cf8GBwz+AQD+AAEBAP8B/gEB/QEBAAEC+wL8AQMD/AEAAP0AAwEABPz+/gAA//0D
Av4CAgT+8Pn8AfH+E/oPCgT/BP7/AQL9/f8B/QQEEO0J/vf4CPgMBhID/vz/APsBCPwGAwP+/gAAAP3/BAABA///AwAAAAMB/QAA/QEBAQAAAP8BAP8BAAAB
AAAA//8BAv8BAQIABP8D/wD+/wAAAQgBFPQGBwb8AQH6+QIGAP8AAAABAv8C/wIBAf8AAAABAP8B/wIBAfz/AQT+/v8A/AQD+vr8/fv4BQEEAAgEBAD6AAII
/f8B+/8CAv8A/v4CBf8FAAf+9vb7BvT5/Ab+DOn//v0AAAEABQEBAP7++wABAPz+BwACBv/+/gD+AP4EAf8BAfz+/QMA/wD9/gL8A/z+BQD/AQcC+QH8+vwD
/gAAAP4AAwABAv//BQAAAQUA9QT4//sDBQQAAAcD+gP5/PsB/wD7AP0EBP4EAAEA5AD//+z8Ff4HFPv3BAABAPz9AgIBB/7//f8AAPsABf4EBP/9Af8EAgL8
+wL8AAID/wAAAP4AAgABAgD//gAAAP//AgEBAv8A/QAAAP3+AwEBA/7/9voA+e79BvMSCBEC/AEC/vsABP4BAwP//wAAAP8AAQAAAQAAAgD///4CAfwE/gAA
BgD+/wcG+f0B9wQCBwD8AAcJ+P4B9gQEBf8AAgcC+QH8+f4C/AMAAP8BAwD+A/n+/gEAAP//AQAAAf7/8QIAAvf+CwAADPH5Cwj9+wwC9wX59/z87wMA/fL4
FQMDFffyAQAAAAEA/wD//wAAAQEA/f/+AP8DAQT+CQAAAAkD9QH99wUGAgMBAAcB+gL6+/gCAAECAgcA9gH6+P4I/wEAAAIC/gD9//sA/gAAAP4AAwEAAwD/
AP8AAP3/A/8DAgUBB/8AAwkB9wL79wAE9v/xAPUOFfoOBf73AQEAAAAA/wD/AP8A+AD/APkACv8DCAD++v//APoBCf0FBf/8AgD+AAADAAAA/gEBBAL5AQUN
Af8C9/3+AP78BAYE+wP9+v8FBAAP/gAA7gDy/wcEAfkLBgf6/AD9+gYHBfwDAAP6+gD+/QQIAf/+/wAHAf4C/v//CAP9/gcF9AH8+gUEA/wCAAD9/f8D/QsH
/wAAAP//AgABAf//5fv//Or9GfoQEwX5AAAAAAAAAAH/////AQABAAIA/wD//gEB/Af9/v8DA/7+Av7+9gEA//j7CAIBC//9Af8AAAEA/wL+AAECAAAAAP7/
AwACAgL/DP7+/wcJ9wH/+QcG9wb9//wGCAABBPr5BQgD+QcA7wbt/vwA+QT//f0EBQABBQD5Bf8AAQQB+////P4CAQgB/wb/+wX1APX8AwAA/wMC+////QYD
/wAAAP//AAABAAEAAgAAAAEAAAAA/wMB/gT7//8FAAD/Afr+/gH/AP3+AgACAv7/CAUAAAwC8QT29AAG+wAAAP0ABAABA/7+////AP4AAf8CAgAA+/////v/
CAAEBAP++wAAAPz+BgADBQH9+/8E//f4BvsHCAgB+wABAP3+Bf8BBP3+A/j4AvkFAvwL+/4EB/wAAAYB/gIA+wUC/f8AAPwABf8CBP///QAAAPwABv8DBAD/
8fwA/vb1CQAICQcBAgAAAgMA/AH9/fwCAAD/AP8AAQABAAAAAQAAAAABAQAAAf//+wAC//77AAL+BAAAB/8AAAYA+QL++gIC+f8AAPj+CQAECQD9AgD/9/8B
BP4B/Qb9/P8CAPz7AwAABgAA/gAAAP4AA/8CAv//EQQD/BEG7QPz8/0CAQAAAAIC/v8B/QICAAEABgb//AT5/PUBBQAAAAUB+gAA+wEC/gIA/wD9/wL7A/v+
+/8A/vv+B/8DBgD9CgP8AAgK9wD89gMB/gAAAP3/BQABBP/+Bvr+/PwKA/gM+xMC/AAA//wABf8CBAD++P8AAPn/CAADCPz8/v4AAPv+Bv8DBQD+AvsB/v37
Af4FAwcEAP7/AP8BAQABAAMCAQEAAAEA/wH//wABA///AAH+//8C/gMDAgEBAAD//wH+A////wAAAP8AAQAAAQD/AP4A//8AAf4EAAUC8//9APkCDAAFBv77
9AIAAPn+CQIACfr6A/0AAAIBAv8D/Ab+AggAAQkC9wTy+PP///4AAP0ABP4DAwAB9wAF/AEDAPv+/QL5BwEAAggA9wP5+f4D/AD+APsAB/4EBAD9/QAAA/7+
BQH/BPr9/wAAAP//AgABAAEA9wEIAAD5/AT1B/D9Af//AgEBAQAA//4AAwAGAAT59QL6/gICCf0EAQj39gT7+wYG+Qn/+wIDBAH9AvX3AgEAAQIA/gD//f//
Ev4AAA0C7QD88AoMAAoABBAK9QTx8vIA/f4AAv39BQACA/3/AwABAAIC/f7//QEC+wAAAfz9BQEBBfz+AQIAAAQA/AL9/f4BBQAAAwcA+AL7+v0C/v79/fsD
B/4GBAP++wX6AP4FAgH+A/f6+wL9APwEBAABBfz9F/f9/g0J8f0D6RsP/f8AAP0ABf8CAwD/AgUB/gYB+gL3/vkA9/79A/wABwAABPj9+AAAAPkBCf8DCPz7
CPz7AAAMAfsI+QgEAQEAAAH//wH/AP7/9wEAAPn8CQEBCPr7Cf4A/wcB+gD+9wgDEBEG9xQG6Qrr9fn68wABAvv9CAACBfv+/AHz9/kTD/oIBvbz9wH7AfYJ
FPkIBvj4Av3/AAP/+/4B+wYH///+//8DBP8CAf///wAAAP7/AwABAgD/A/0C/wMA/wAC/QkB/f8EAP/4/wP9BAEE+wAAAPr/CAADBv39AwAAAwT//QL8/f4B
/gAAAP3/BAABA///7fsDB/H3DwADEfP7Av//AAAD/wAB/gEB/wH+//0EBf8DAf/96vwCA+/2GAAGE/T2AQABAAH+/wH/AAMB/f8AA/0ABv8DAf3+/wAAAP4A
AgABAgD//wD+AP4EBv4D/wH++QAAAP78BAABBP/+AQAAAAEAAAEA/wAB+PoAAPUAD/wLCAb+BwAA+/wEAv4ABQH8AQEDAwT6/QP7APz/Bv8D/wX/+P/++ggF
/AAAAPv/BQACBAD//gAAAP7/AwEAAwEBAv0AAf8AAf4D/wIC/wAAAQABAwAAAfz/AgX//QcG+QD9/AD/AAAAAQEA/wD///4BBgAA/gUE+f4A+QgE/QQA/wIA
AQP9A/34D/8B/wYE9gD++QsEAgAAAAAAAAD/AQD/A//+AQMF/v8A+P8C/wAAAP4AAwACAgEAAQAAAAH//gAAAAAB+wAAAPn+CQADB/79+v8B//z6AgEBBgIB
9wAA//b/C/4FCv/7AAEAAAEA/v8B/gEA8fv//fYEDvwLDAH8BP//AAMB/QD//f8CAQAAAAEA/wAA/wAA/QAAAP/9AAAAAgAB/gAA//7/AwABAwH//f8AAfz+
Bf8DBP7++wX+AP8CAgL9Afn8BP39/wAH//4E+wcD//8AAP4BA/8CAgIA+gD+APkCDAADCPn49vcA/+/5FfsSDg79//4AAPwABv8EAgMAA/8AAAEAAQH/AP0B
+QD+BPwBDwACB/T2/QAAAP3/BP8CBP7+DPQB9/z7AvoM/xcFAf4A//4BBP8DA//9+QD/APf7Cf0HCQL/AP76AfwGCfwI/gL+AAEC/f3+AwABAwQAAQAA/f8C
AgABAAYA/gAAAP0ABP8DAwH+AwAAAQQB/AD9/f4B//4AAf3/Av8DAQIB/gICAAAAAgH+Av7/8gH///cAD/4HCvz3+P3/A/v8Cf4EBvj/+/0AAvz+B/4EBP3/
Af/6Bgj79QX7+foJAQD//gEB/v0C/QMCCP3+AQUD+QAA+AUGAwL//wQC+AL7/f4C9gIAAQD7AgL8Avn9Av3//vv7AP8FAwkDCgP//QwC8gP39wIBBwf9BQ4E
8AT08/cFBP//AAME+/8B/QEBBQIAAAj/9gP5+gAG+wMAAf4BBgD/A/f6/gMBAP/+/wH9Av3+BwAAAQL+/QD//wEBAwACAQEA/QD9Af4B5gL8/Oj/E/sPFgT3
Bfz/AP8CAP0F/QkD/gAAAP4AAwABAv//AQD/AQIC/gD+/v0B/AUAAP4GA//+BPv7/QIDAAD7AAP8A/z//AD/APsABwACBfz9+QH///gDD/0FBAD6+Ab+/fQD
D/0EDPn09gAAAPkACP8DBv/+AO72/vsGBvcS/RoJ7f8B//D6Ev0JDwT+B//8AAcF+gD++QIG/AAAAPsABwABBv79/wAAAP4AAgABAv//AgD/AAQB+wH+/AID
Af8AAP4AAf8CAgH/BgAAAAUB+AD++wQE/v3+/voECPwIAgcAA/v+AwACA/0F/QEF/f8AAPz/Bf8CBP//Af8AAQABAv4B/wEC/gAAAP7/AgABAv///gABAP/8
AgH/AAQDBQABAAMC/P//+wYD/fv+/fgBCP8JBgwCAAAAAAAAAAAB/wD/AAAA/v8DAv8CAQP/9/8AAPj+CQADCf/8+QAA//n+Cf4FBgH+9wH+/vgEDfwKCAf5
9f0F//b1DwAEDwD++////vkCCv4GBAH8DQUAAA4C7gX28gEHA/7+/wAE//4D/gQCAgAAAAIB/gAA/QICFfsH/AX67gH8+xYM9/4A//n6B/0HBgcCBAACAAb8
9QL7/P8EAAADAQH6/QL9AgEDAgAA/wD+AgABAAD/AQH/AAAAAAAA/wIC/AAAAPwCA/8BAwH+Hv8B/xYF5AL26Q0PBwD/AAQC+///+wQC+f8A//4BBv4CAwL8
/wAA//8BAQAAAAEA9QD9//gDDP4HBgH+FwIC+woK8PsA9AkF+QD/APsACf8EBv/79QD/APsAC/4EBgD7AQD8/P4JBf0FAQD49QP+APoEDAEACvT3BP3/AAAC
//0E/QQDAAAAAAD/AgL/Avz/AQMAAQQB+wL5/vf+BQH/BAcA+QL7+/kBAQUAAAQB/gL6//n8Cf8AAAYD9v//+AYF/AD/APwABf8DBPz9Gfr36Q4b4v3/6iQP
CQ4A+xAR+AD28ff3CAP8AAkG+wT5+f0B8QMCAPv6BwT9CfX6AgABAgP8/AL9//4C/AcCAgH7///9//sBBQAAAAQA+wH+/AEC/AD++vsBBP8GBAr/8f0BAff8
CAAECv///QADAP3+Af8BBAAAEAL/AhEF7AT17v8I+v4AAvj8C/8GB/79AAAAAP8CAf4CAAIA/wAAAP7/Af8BAAIB/gAAAf3/BAABA/7/6f4D//b3CgEBCf/9
CgIAAA0B7QP39gIICP8AAAX/+gH/+wUDBf//AAME/f4A/AMB/gAAAf4BBAABAP7++wEA//4B/gAAAgQA+wAA//v+CAADBf77BAAA/wED//4C/gMAA/8AAAD/
/QAA/gME////AP4ABf8CAf8ADf///wgD9v8A9AkG/gD+AP4BBf4CAP7+C/8C/wcA9QD9+gME/v8AAP4AAwACAgH/DQAC/goE7wL79QYHAAACAAD+/wD/AgEB
CAAAAAYC9wD++QQD+P8A//gABv4EBgT/+Qf//vz/BAH9B/j6/AL+AAAAAgH+APv+AAAAAf8ABAD/A/v+/gYB/v0ABAD+BQD89AL/+vn+DgAHCAH4+v4B/vn8
CwAGCQL8BgIBAAcB+AH7+gAB/QL9//8FBf8CAP7+//8AAQEAAQH///v/5gX+/uoDHf0HFfDw+wACAPv+BwAACP37AAEDAAD+AgH9BP38/wD/AP8AAQAA/wIB
/QEAA/8AAQH7Avf+/f8BAP0ABf8BBAEA/gIAAP8AAQAAAQD+AQAAAAAAAAABAAEBAvwB+vrw+Af7CAEG/fz/A/z+BP8DAwAB8wcBAPwABwL7CPD5BAQA/wQC
+wH9/QD/CwEA/AME+v0C+wwDAQABAAEAAgD//wAA/AAFAf32/gH9Bv0C/QD9//kABv8EB//+BwD+AAQB+gH/+wMDBAEA/wMA/AL+/gEA/gEBAP79AQH/BPz+
+P38Bv8BCAP/AfT+9QD9A/r+CwEEAwD+/gD/AP4AA/8CAgD//QD/APwBB/8DBP399v8G//r1AQL/CQQBAwEA/P4BAgACAgb+AgAAAP8AAQACAAMA/gUBAQEA
/gL6Avr+AgAAAAIB/QH9//0B/gABAP/+AP8AAgAAAgACAAD+BAEAAgD97fH//urxFvgWFA8B8vj8A/f5DP0LCvsB/gAAAP3/AwACAwL/Av8B+/0A//8EAgwA
//4CAP39AgECAgH+9gEA//b9Dv4FCf38/uYG+v3xB/cKBwsFDvj7/QEK/PoJ+RAH+/8A//sAA/8CBQL+AwIAAAMA/AD+/gABB/r8/wAE/fwI+Q0FBQAAAAQD
/f///AIAAP4D/wD6/QP9AwEAAwACAAT9/QH+/gQCAv8BAAD+AQEB/QQCA/8BAAH++wD//wMD//4AAgH/AAAA//wBBv7/AwoE+QH99fwCAgAAAAEC/wAA/wAA
/gMAAQAAAAH9Avr+CP79AAEC/f8C/AEB/wAAAAEA/gEA/wACAgECAAH+/gH+AQH/AP////8CA/8CAAMA+wEAAPv9BgEBB/z8AAAAAP8AAQABAQEACv8FAgr8
8QT0+v4FCf8CAAUA+f/+/AQD/AAEAP/9AQL9Bfr/BvgBAgIB/f8D+wMG+AD/AfwBCf4CBfj6//8AAP7/AwACAv//AAAAAAAAAAAAAQD/AwQA/gP++QL5//kB
BAEAAAIA/QEA/QAAEgX/AQ8F7gP18AAECQD/AAYC+AH9+gAD9/wA/fb+DPwMCA7+A/8BAfwABv8CBAD9AAH9/gEDAf4F/wUAAxEAAg0H/Ars++P2/AP/AQAD
AgD+AvX4AAADAAL8/QL9Av8CAgMAAQQA/gT5APUABQD+AAIGAQAC+wIACP8DAAj/9wD9+AUI/P/9/foCCfwKAgr9AgH/AAACAgIAAvkA/gAAAPz/BP8DBP/+
AQABAAAAAQAAAAEAAAAA//8AAQAAAQEA+vr/APkACv0HAwMBAv4A//v+A/0HAwUCCf/+/QEEAP4F+woCAgAAAAP+/AH9//8CBQIAAAT++gL8/v0A+gMAAP3/
BgH/Bvj8BwD7/wUG+v4B9wYGAv0BAAD//wABAAMCBgL6AQUJ/QH++PoB/AIBAf3+BwL+Bfr9BgEAAAcB+AD9+QIB/wMCAgH+/gL5Avb+AwAAAAP//gD//QIB
/QMA+wH9AQEAAgf+/wAB//3/BAABBP/+BQEDAQL7+QP7AAAD+wEAAPsABwABBvz8/wMAAAACAwD/Av396wP5+OoKFfUQFAfz/gMAAAACAQH+Afv9/gAAAP0A
A/8CAgEA//8BAAEB/f8CAAcD/QEAAv8CAwEAAfv//f8EAfv8BP8CBv79BAYAAAgF+gL6+/wA8ggAAfr9CAb5C+72+wD/APr/CAADBv/9/wIAAAEBAQH+APz+
+gb/AP8ABAL7BfX4Av8AAQL//gD//f4B//8A/PoAA/4HBAoB/f///fYBBf0IBwcA8QABAvL6DQEDEPr6BQD/AAIB+f8A/AcDCQD+/AMRBP0A+/n5AAUA/wH/
/wL8Afz++QEAAPoABgABB/37AP8AAP/+AQABAQEBAQEAAAEA/gH9//4AB/sBBAMA/gEC/QEDAgAAAAH//gAA/gEC/f3///z/BP8EBAMA/gAAAP7/AQABAv//
+fsFA/34AQP7Bv0DAwAAAAIB/P8B/QQBAwEEAAP9+wH9/gAE+QMD/gH/9AT4A/4F9fv9B/j7EgMFCPT5CP8AAAYC9wD9+AQFBAAAAAUA+wD+/QQEAQAAAf79
/QABAAgFC/8AAAoD8wH79QYF/AAA/vz9AwABBf//+////fn/Bv4GBgP8C/kKAQrz6gb4+goS+/sL/v7u8wT7CQgH+v8AAPn/Cf4FB/78/gD9Af4DBv8CAfv/
BAAB//8CAP4BAQQAD/j3AQQI/fkM8g0I/wAAAP8AAgAAAf//AgAAAAAAAAAA/wEA/P8A//wBBv8DAwL/+AD+//cCDP8EB/36/gAAAP4AAwABAv//BgT/AQ0C
9AP19/kEAgP/AAUC/AH8/f0BBwAAAAQB+QD++wQD8f39AfcECf4FBP7+AAD/AQMDAP///f4A+AIBAPz9AwD/B/v+AgAAAAIB/QD+//0A+gAAAPr8BgEBB/3+
Av38/P8FAgEC/Af+AAAAAP7/AwABAv//AAL/AAIA/wD+/vz//QAAAfv9BwACBf39BgL/AAYF+QD9+QABAgAAAAAAAP8C/gIADv0A/wf/9AAA9gsJ+QP6APsF
B/8CBPf5+v4DAPn6BQAACP3/9gT7APcGCv8CCPf4EPcAAQkG9vsH8hILB/4A/wEB/f4E/QoDAAAAAAIB/QAB/gAAAAD/Af8BAgAAAf3/AAP//wAEAP4B/gQA
Cv4HAAb++AT3/fwBAv3/AgABAP8D/QQBAAD/AP8DAv8B/gABB/3/AgcB+///9wIH////Af4CBP8BAP3///8AAP7/A/8DAQIBAv8AAAEA/wAA/wIC9gAAAvYB
D/0DDPT1BwIA/AcD+AD8+QQCAP//AP4BBP8DAAIB////AP0BBv4FAQMA9Af8APwFCwL9B+70AAD9Af4EBAACAPz++QD/Avv+CQACB/n7+f//APj/Cv8FB/79
///7APwFBf4EAgH//gAAAP3/BAACAwD/AgD/AAEBAP8B/gAA+gAAAP3+BAH/Bfn+DAD/AAcF+v8A+AMFCwD+AAcF+f8B9wIDAwD9/QIG/P0B+wgE/gEB/f7/
AQEAAwH//P////oACf8EBv79CQL//AUH+gD+/QT9Cf8AAAUC+gH/+QYDE/3/+AL77Qb3Ag4MAAH/AQL//QL9/f3//wEBAP/+AQH/Av///AAAAP7+/wAAAv4B
AP8AAAIA/wH//gIBBAD//wIB/AAB/QICAP/+//8BAf8DAQIABgIAAQgC9gL6+f4CAAAAAgL//wL8//gBBv//AAMC/AAA/AMDBQAAAgYA+gL7+/oCAAMAAAEB
AAH9Afz/AAMAAQYC/QL7+/z9+wAAAPv/BAABBv8ABAAAAAUB/AL9/AADDgAAAAoA8gL89gQFBP8AAAH//QAA/gIC/QD/AP0BAwACAgH//gD+APwFBf4EA/z9
/QAA//z/BgACBAD/+v8AAPn+CQAECAD9DQ3//xAO8QXu8vr+/wEAAP8AAgABAf//AQUAAAMB/QT4Avf77f7+DP31CgP/BOX56v4D/vD2Cv8FEAL/AAH9AAIG
CP8D+/z7Af8AAP8AAgACAQH//P4A/fr/Bv4HBQn/AAP//P0EAP8DAgL8CAYDABH/7wP08gAF/wAAAP4AAwABAv///QAAAP4BBAEBAv3//gQAAP8EAf//Afv8
9P7zAPMLFvoOCQL6AwD+AAMD//8B+wAB/PwBAfv4BQADBQAC/wYA/QEB+QD8//7//PkE/fgCB/0FBwX79AUAAP4CAwH9BPb6CQADAAICBv0BAAD7BwAAAAYD
+wD++QgEBwD8+wQGAPoB+gL8Bv8CAAQA+wL+/AUE+v8BAPr9BwACBwD9AAT+Avv8DwD/BvH4/QP/AQEBAAL8Aff8AP8AAP7/Af8AAvsAAAAC/wD//QAAAQIB
CgL/AQgD+QL5/Pv+A/8AAAEA/wEA/wIC7f4A//z7DAAABvr6AQAAAAAA/wAAAAABDQD7/AgJ8/sE8BEI/QAAAv//AgH/Av3/9Pv///P/Ef0MCwT7+/3/APkA
Cv4GBgD98/zvA/8RCvgL+wL9/wAAAP8AAQAAAQAABP8AAAIC/f8B/AQDA/8BAAL//AD//gMCAQAAAAEB/wAA/gIB/QABAgH+AAH+AvsC+QAC//3/BAL/Bv39
AQAAAAEA/wAA/wEADP8AAAYB9QD/+QYHDf79AAME+/8D+QIDBQH/AAUC+gD++wIC/gAAAP3/AwABAwD//QD/AP0CBf8CAv/+E/0CAQsE7gD79AgIAAAAAP8A
AwAAAf//CP8AAQYC+AD++gUFFv4E+BAN5wD/8hYG/gEA/vkABv8CCAH+BQD+/wMG/P4B+wUC/fwAAfoADP0JBAL+BAABAAX/+gD9+wQDCAEA+gEE/v4F/BH/
CwEA/woF8wH89AYDCQH9/gIPA/kH+wP+EgMCABMJ6QL07gQG9v8CAfn8Bv8CBgMB/gACAgL//QH9//oB/gD///wABP8DAwH/BfsCAQT8+v8B/QgG/wAAAP8A
AgAAAf7/+wAEAPz6AQL9B/0A9P0AAPb+Cv4DC/r7AQMBAAQE+QH6/Pz/////AP4AAwACAgD/BQD+/wEFAP0B/gYBCvv7+gEAAv8HABMGA//9BAH//wH+/foC
Av4A/v0AAf4FAQcBAwEB/v4BAv4CAwH+Cf8CAAcB9wD9+gYE/AUEAP38BAP8CPz+BAH/AAQC+wD//P8A9QT///kBDgD/C/L1/gD/AP4ABP8CAwD/+vr/Afz7
Bv8GAAQFAQAA/wD/AAEAAQH/+QH/Afr8CwAABvv+AAAAAP//AAABAAH/AAAA//4ABAACAwEAAgEAAQIB/gD///4B9vr5//UGDfwMCQcB+AAA//b/DP4GCf/6
/P75/fcFB/0GAwP89QH8/vEAEf8EDfT3+/7///j8Cf0JBgb7Af8AAAABAAABAAIBGQD9BBQI7QP56QEKAQb/AAYB+wT4/vf8FAD/ABEE7gXy9wAFAAj+/wUE
/wL5/fX8/gAAAP8BAwAAAQAA9P7/AvX3D/8GCv/8Bv7+AAME/AAA+gQC/AD///0BAwABA/7+AQIB/wEAAgH+Af3+AP0AAP4BA/8BAf3/9wH/A/j6CgIBCvb9
/gAAAv7/AgH/A/v/Afz+BQD+AgAC+/0DAAAAAP8AAAAAAP///AAAAv7+BAL/BPr+/v8CAP7+AwAAAwAA9f4CAPb6CwMCDv39+fwHAPzzBAP+CgMCAwD+AAID
/wAB/QABCP8BAAYB9wH9+gUFBgABAAT/+gD+/AECBgEA/wYF+v8A+AME+QD/APj9Cf8DCP39Bv8AAAQB+P8B+gIC/AD/AP4ABf8CA/77CvwCBAX8+gD9+/wG
+gEABP79AwL+BPT/B/8CAAAA//8AAQQB/QP///wECf4EBfr6+/75/vgKDPkNAAH8/AH9Af8EBf4D//r8AQAAAAAAAAAAAAAA/v/9AP0DBP4EAQH/BP8FAQT3
9gT5AgEEEP3+BBML7wL47fwG/PwBAPn9Bv0HBAcC/wf9+/8AAQP8A/r6/QP+AQMBAgL7/vr8F/sAAQ4D7f/66w4T//8CAP7+AP0BAgMBB/wAAAH+/v8D/QYC
AwIAAAMD/P///AEAAAEA//4AAwEAA//+BP8A/wMC/AH+/AYF/gD/AP4BBAABAgD/AgD+AAID/wAB/QAB+QH+APoBB/8CBvr8Cv37/f4J/vwI/AsD+gABAPv9
BAACB//+EP79AAkH9gAA9AcGAQIBAAEAAP////4BBv8A/wEA/AAB/gMCAP75+QgHAwIC/gL3/wgA/wIFAgL7Avf7//8AAP4AAgABAQD//P////sBCP8DBf78
AP8AAP8AAf8CAAMBAgABAAL+/AD+/wEBBAAA/gMC/AAA/QQC/f38AvkFDf0HA/r8/wAAAP4AA/8CA/7++Pz/APX9C/0KCAb///z/APv+Bv0HBAcB/vEVAvrt
AgH/CggF/wAE///8/wD/BQEA+/4D//36/gAABgMCAgICAAP++gL7//0CAAD/AQEBAv8B/wIA/f8AAP39AgACAwAAAv8BAAEA/gAA/wEBAv77Af8HA/wF+wD/
Cf0G/Qb99gAA+xAIAgAB/wD8/QD+/wQCAQAAAAIB/wD//gEABf/+/wED/v8C/QQA5QAIAu/wEwL9F+/z/wAAAAACAgAAAAAB+f8EAPn+BAEBCfz8/v8A/vv/
BP8CBQP//gAAAP//AQH/Af8A+f/8AfgEDP0HBP/+Af///wAAAQAC/wP/AgD6AAEH//4D/AUD+QAAAPr/CAACBgH9AgEC/wQB/AH9/gAAAf4D/wD8AAABAQcD
Bfr6CQn9+AP9+PwKBQAAAAT/+QD+/QICA/7/AAED//4D/QQBBf4AAQMA+/8B+wQD/gAAAP4ABAAAAwAAAwAAAQL+/wEA/gAC+fwBAPf+Cf0HBwP/CAABAAYC
9wD9+QQE/Qn7/wgN+wH0+fX4/f/+/vgACP4HBQcB8wAAAPf9DP8ECQH9AwAB/wD9AAEAAQMB//8DAP/+AgH/AwH//AAAAPwABP8CBP//+QP/APr/CQH/Cff6
B/4BAgX9+gL+/AICAP/+AP4DBf4E/wP/9AEAAP77BAACAgL9Bf4AAQMA/P8A/P4C/wD/AP0BBP8DAgL//AAAAPwABf8CBAH///8BAAAB/v4BAAEC/gAAAP7/
AwABA/8A/v8AAP0BBP8DAwD//AgAAgMD/gH4/u/9/wIFAAH+/gH7Av8B/gACAP79AQEABAEABv8B/wMB/AAA/QMB/QEBAgH++wH9/gAEAP4AAv38BwIBA/wA
BwD/AAQC/QD++wEC+wAB//v9Bv8CBQP/9wP/APoBBgD/CPX79foD/fv2/v4CCwwHBvoAAQf/9AL89gUGBAACAAH//wH//wH///8AAP3+BAACAwAADvb5/QYM
AfwI9gYGAv3/AP8CAgAD/wEBBv8AAAIE/P8B+wcE/v8AAPsABv8DBAL/+wAA/vv/CP8DBwD9/gAAAPv+BAACBf79/AMCAAD+AwL+BP79+gAAAPj+Cf8ECP/9
Bfn+//4CBf4H+wcDAQD9AP4FBv4F/wP//f7//v3+B/4HAgf/I/0E/xYD3wfw7QwRH/oJ/BX94Qb27xIQ+vID/Pj1Cv0HCwgCA/8AAAEC/wAB////AP0BAPz+
A/8DAwMC+wL/APr/CAEBB/r8/v3/APsABv8FAgQA/gAB//3/BgABA//++wAAAP39AwABBAEAAP8AAAAAAQABAAIBBAD/AAIC/QAA/AEB/wAAAP8AAQAAAf0A
AAAAAAABAgAB/wIABQACAAT/+wD+/QEB/QAEAf72/wL7Bv0B9v8CAff5DAACDPv85vH1Be4DIfwHEe/x/gAA/v4EAv4CAQL+AwAAAAIA/wH//gIAAwABAAP8
+gH9/gEDAP0DAP/+AQECAgQB+gIAAf3/BgH/Bfv9/wAAAP//Av8BAQD/+AAAAPv8AgACBf8A////AP4BBP8CAP8A/v8AAP7+AgABAgAA+fz+/fgCC/wMBQb+
+wT+APsBBwEABfn6AAEAAP8AAQAAAf//9AEB//cACf4FCAX6CAICAQ0C8gbw9/UB+f7/APj/Cv8FBwD+CP3/AAUA+v8B+QcFAv8AAAIA/gAA/QIB/gAAAP3/
AwACA//+9wH//voACgEACfj3+wT/AwD/AQT7Avj/APz+A/wDBP4EAf8BAgIEAQX9+gX2//b99w34/f8OBf4BAPv5//8AAP8AAQABAQAA/wgCAAQC/gP5//r9
/AP+//0EBv4DBP79AP8CAQD8/gL+AgECAwL/AAQE/AH9+gIBAAAAAAAAAQEAAQEA6gvx9/IIFv0GCPHw/wAAAP8AAwABAQD/BAP/AAUC+gH7+/0BAwAAAAH+
/wH/AP8AAQD+AP8DAf4D/gAAAAAAAP4AAgABAv//+AD+A/v/CgACA/j9BwP//wX/+AL6+wECCgAAAAkF9QH99wIE+v8AAPkADP0FBgD9AAYCAgQA+wP4APj+
BQUBAggD9wL5+vsB/gEB/wAA+wH/AgEBAgP9AQcF+wH8+vsB8gQA+/b5DgIBDAH27wL/APf/C/8CCvj9+QAAAPr/CP4EBQH+AwECAAL+/QL+/QUEAAADAAD8
/AD+AQEBAQMDAAP7+wP7AP0BGQP//BUM6f706A4KDgL+AQoI+P788wMBBfb9AAAG//wK+A8I/AAAAPv/BgACBf79AwAAAAMD/f8A/AIC+wAAAPv/CAADBf/8
DgcD+wv77gb1+wUDAAH/AAH//wD/AAH/AAQCAAP+/QP5Aff++QH//fv+BQABBv/8/gP8Af8HBwL8A+/5AAUAAwYC/gX1/vL8////AP4CA/8CAQEACP0A/wIA
+/8C+wkFCxH7+g3/6RLp+O779gD+/foDCv8GBv/4/P4DAPj5CQEDCQT/Bf/+AAIEAQAC+gYCAQAAAQH//wP+/wAC+QT//vwABv8DBAL9+v8C/fr5BQACCAT+
BQEAAAQA+QD9/AAE9wD/APwABf8CAgD+/gAAAP3/BAACAwD/BQL+AAz/9AT49v4D/wAAAP4AAwABAQAA/v8AAP//Av8CAv3/BAAB/wIC/AD+/QEC5QMHBfry
DAr4E+Hz+wIDAAD6AQT6B/j+//7//wADAv8E/gMB/wAAAAH+/gH/AAAB/P8AAPv/Bv8DBQH/+RX/+wMD+wXxAuv3BAAB/wMA+wD//QMCG+/6/QwF6AEA5RYS
/gD//v0EBv0EAv/+Cv0BAAj+9gL/+AkH+QECAPv3AwL+B/4AAP//AP39AQEBAwMD/gAA/v0BBv8BBAD++P//APcADf0HCAD+AQEA/wIA/wAA/gIBCP4AAAMB
+f8B+wQE/AAAAP3+AwAABPz/AgAAAAL9/gL8//8AAQEAAP/9AQAAAQEBAvwAAAAABAADAAEABf8DAgP++wH9/QQFAP8A/f8FAf0DAAX/AgEAAAIB/wH//v8A
/wAB//0ABP8BBAD9BAAAAQQA+QL9/f8C+wEAAPz9BQEABf39BAL/AAUB9wL6+wAFBP3//wAA//4F/AgCDQD//gkF9f/+9QgEAv4AAAAA/wAC/wMBCAD9AAYI
/P4B9wIBA/wA//3/Af0HAQoDBf8AAAEA/QAB/gIB+v8BBPn4BwL+Cvn9/gEDAv/5/QT5BPgA/wH/AP4ABAABA/39+///APn/Cv8FBv/9/f//APwAB/8DA//+
/v0BAwL6/QL9APkCA/8C/wEA/v8B/wgD/wEA//4AAwABAgD+AgAAAAL//gAA/gECDAX8BAUH+gX4/PX+Afv/AP4EBPwH/wgC/wAAAP8DAv8BAQAA+v/9APsC
CP4GAwH8Af4AAAIC/////QID/gEDAgP5+AX2AvkCCQD+/AQE+/8B+wUAAAD/AP8BAf8B/wEAH/ED/xL83wP/6BYVDf4BAwwA8wT39f4E/QABAPv+BAABBv/+
DQEF/wn78AL5+QkIBQAAAAQC/AD+/AEB+QIBAPv9BQEAB/z9//8A/wABA/8BAAH/Av/+AAAD/v8A/gIC9f4C/vL4DvwJDwP5+v0DAPT3D/0GDv76Af37/AD6
/gL+BAQDCAABAAkB9AH7+AED/gIA/wEA/wH/AQL//v//APsBBv4FBAD+Av8A/wMA+wAA/AUDAgP9//0IBv0CAP/+AQEAAAEA/f8A/gUDAf/9//8FBf0G/wX+
9AQB+Pf3AgEBDAT6Cfz//gED/v4G/A4FAQP7/wIHAAD//fv8B/v++Pz9Av8FAxABCgAA/wYA9v/++QUH/f7+//wDB/0IAAgABf0B/QL9/AD/AgT/FP8A/A8E
8gH89AoB9wABAPr6BQABB/3/Av4BAQH+/wEA/wMC/f4AAPr/CP8GBgH9BgMA/wgF9//8+f8ABgAA/wMC+f8B+wMBBP/+AAAB/QAC/P8B/gAAAP0ABP4DAwH/
Afr9//8C+/8EAQUF/gAAAf4AAwAAA/z/5g0EAPj+CwL6FOX0AAEAAAEA/wH+AP7/9f0AAfX9C/4GC/38/wAAAP8AAgABAgAACf8AAAUA9gD++gUF/v8AAf/+
AQABAf4AAgD/AwQC/AH++/0CAQECAAL//gH9Af3/+/8AAPv/BAADBgD/Cv/+AAgG9v//9gIE/QAA//z/BP4CBAEAAAABAQH//wH+AP0BBQgGBQr8+QXw+/P8
Af8AAQEAAAAB/gIBDgEDAAz+8QL49wUGAAD/AgABAgAAAfz/BAYBBAgC+gP2+/QA+P4AAPn+Cf4EBwH++wD/APr/CP8DBv399f//APb8DgAFDP37AgAGAAL4
+wP5AgMDBvwAAQAAAP4C/gIDAv//AQEC/v///f4D/wD+AP4CAv8DAAD//gEA//3/AwABA///AAAAAP8BAv8BAAIA/gD/AP4AAwACAv//AP8AAf4AAgABAQAB
/QAAAPv/Bv8DBv/99wMB//v/AAH9BvoA/QACAPz9BgEBBQD+7v4CAvX4EQIDDvb6/gMAAQT//gP6APX//f8AAPz+BAACBP/+E/zz/wcN/AAC7wUCBgT/AAcE
+QL5+voACvz//gMD//0F+AsDAAAAAQD/AAD/AP4BBAABAAL//QH//gABBP8BAwMA/P8A+/8D/AAAAP0ABQACA//9/AD/APz/BAACBAAAAAD+AAACA/8B/wEA
Cv8IAwf9+QP/+w8J/v8AAP7/AwACAwD/+/sB//T8C/wKDAf/+AX/AP0DBwEABPv5+///APoAB/8FBQD9+gL//fr/CgABCPr7AwAAAQIC/gD//f3/BOvq8gIW
DPIXAh73DwYDAQ0J7QT39QkMBv8B/wH7/AT8AP8CGfz9/woE8v8B7xALCAIAAAsC9QP49/4C/AD/Af7/BAABAv//B/8A/gQE+v7/+goGAAEA//4AAP8BAQAA
/wAAAP4ABAEAAwEA/wAAAP8BAf8BAQD/Bv4F/wT79wH9/QQEAAEAAAIA/gD+/gIC/AH8+fgNC/kLAwz5/v7///sABgAEAgP/AAP6AAEIA/wC/Pn+/QAAAP//
AwEBAv/+/wAAAP4AAgABAgD/AwAAAAIA/gH//gAB/v8A/vwABf8FBAX//QL///8D/wAA/wMAA/z/+fkHBvMRABb+A//+AAIH/v4C+wIC+wAAAf8ABgEAA/n/
/f4B//3+Av8BAgID/f4A//j/CfwHBQX8//8E/wD8/gAABAYB//4AAgH+/wD/AAACB/8AAAUD+QD++wMEAgD/AAIC/gAA/gABAP//AAECAP4B/v4BBv4A/wUB
+AD/+gYE9wH+Afv/Bv8DAwD+BP8BAAQA+gL9/AUFBQIC/AYC+AL6/AH//wP//QABAQEAA//9/gEAAP3/AwAAA///+wAAAPv/BwADBv78BAAAAgT/+wH9+/8E
/gAAAP8AAQH/A/3/AgACAf/9AQH+Av8AC/8BAQf/9wL8/AIC8/8B//L8EP0IDAT9AAAA/fwABP0GAgkA/QAAAP4AAgAAAgEA/vz5//YJC/oMAwX+AAAAAP8A
AQABAQEAAAAAAP8AAQAAAf//Av8CAAL+/P///gMDBAAAAAECAf4E/Qf/AwAAAAEB/gAA/gAA8P8BAfj3CAIAC/v+/P7/APsCBv4GAwH+Df8CAAgA9gD9+QUG
+v7/Afr/CP8FBv4BAwEA/wEDAP8B/gEA/wQBAgX//AT4//b+8QH9AfMDEf0HCv77/QUAAP0CBQAABfv9Af8AAAIA/wAB//4BAf7+AQUC/gP7+vgBBwMD/gUC
8gH5/AcEBAAAAgP/+wH9/f4C/AAAAvr/CAABBv4A8AD5//kJDv4HAv77AP0BAP79/wAEAgMDAAAAAQAAAQD/AfwA//8AAP3/A/8DAgMABwABAgoD+AD+9v4D
APv+APsBBP4GAwQAAv7+AP8EAv8E/gMABAABAAMA+gD//gIB/f8AAf78AQEAA/4ABv8AAAUD+v8A+gQEAgb//gMD/wL6//n9BgD/AAMD/AH/+wIEBAIBAAX/
+wH9/QUC/wD+AP4BBP8CAf/+9gAAAPj9CQACCPv7+wECAfz//gH9Bf4BAwAAAAIB/gD+/gMD9f0CAPj/BP8GCAP/+v4AAPoBB/4EBQMAAwAAAAQC+wD++wID
CQD+AAYE9wH++QQEAP8AAP8BAQABAQEA/wD/AP4AAwACAQH//QAE//z7A/8BBgL//v8AAPv+Bf4FAgMC/gABAPz+BAABBfz+Cv8B/gf/9v//+QYGAgABAAD+
/wAAAAD/AQIAAAIC/gD+/v8B+QD///3+Av8DAgD/Av0CAQL5+wP9AAAB/gUAAgb//Qb4/vT+CwP//wwI8gD58gMEAP4AAAIB/f4D/gQB/gMAAAABAQH+Avv9
Av0C/v4BBAAFAgcABAH//wQD/AH+/P8AAf8AAAAA/wABAAEB/QAAAPwABgACBP7+/QACAP/9AQH+BPv/AgH+AAUE/QD+/P0A//8AAPwBBP8DAgH//AAA//3+
BQECBP/+/P38APX+Ef8ICfv8/QAC///8AwH/A/7/BgAAAAYC+gD++gQE9f7///P9Ef4IDQD8/wAAAP4AAwABAv///QAAAPwABQACBAD/AAAAAQD/AAD/AP4A
B/sCAgj49QT99wcIAf4A/wABAAEDAAYC9f4F/vfzBAICDgX99wABAff5BgIBDPz+BgAAAAUC+gH++wMD/wEA/wD/AQEAAQD//wEAAAAAAAH/Af7/BAH//wIE
AAH+/v3+AQAAAAABAAD/APsAB/7//wYC9P0B9w0JE/4A/hYC4wP36Q4QDP7//g4A7P/98AsM/QD9Af0ACgIBA/v8AAAAAAAAAAD/AAAAAvgB+vkBAPwHBQwE
AQECAAH//QD8AP4BAP7////9/v4BAgUEAgAAAAEB/wAA/wAAAfv+BwX9/AP+/PUCA/v/AAEA//4G/wQA/f8AAPv/BQADBAL+/P8B//v9BwADBgD+8AT8CfYB
DgD/Cuj3+gD/APn/Cv8DBv39/gL9CAIDAwD9/+76/QEA//0BAf4CAQYB+gEA//r/A/4FBAYA+wAAAPj9Cv4FCP/9Hf/58w0T8/oF7BwNDP/++wQF+v0D+AsD
CgD9AAsH9v//8ggH8fr/APX5EAEHDv39+wEDAPz5AgT9B/v/6/r7AvH+GPsODPr5BgAAAAYA+f//+QQD+/3/BPv9B/8CBfMA+wD///0DBf8DAgL+AQEAAAIA
/wH9APz/9/8A//EAD/0JDgL8BgL//woF8wL78wUD/P/8/gAHAwED/v/8AP////8BA/8DAAL//QIA//7/AgD/BPz+CgIB/wgB9QT4+gAC+/7/APr9CAIDBv/+
A/wEBg71+Aj0/fUE+/8AAP3/AwABBP8A+gP//vv9CAL+CPf6/wIBAf78AQH+A/7/BfwEAwf19gT8+wMFBf37AQgGAwL8+vf//gADA/36AgL8B/b9+QQA/f8C
BP8CAgH7/gAAAP7/AwACAgD//AAA//v+BQACBf/+Bf4B/f0AAf0FAwn+9QAB//j8CQEAC/f6A/sA//3/BPwHAAoDBPwA/wD/AP0F/AkE/fsF/vv3AwECCggD
Af4B/vv9BP8GBQYAAgMAAgUA+gP6/foA+/7/APr/CP4GBAD//v8AAP3+BP8CAwIA+QH///gADP8GCP38C/sCAAL/9QD/+wkI+v4AAPn9Cf8ECAD+Af3+Af8E
Av4E/QICAQABAAD+AAAAAQD/9v7///L/Ev0KDAP7EAL9/g4D8Qb29wIJ/gAAAP8AAgABAQD/AQAAAAEA/wAA/wEAAQIA/wEA/AL7AwEB/v8AAPsAB/8DBAL/
Ef8AAAsC8v/+9AcGAAMA/wIA/wL8AP7/BAEAAAQA+wH+/AAA+wL/AgEJAf/+/v38/wABAP3/BAABBAD/AQMAAQT8/gP6APz+8vsB+vH5Df4MDwj5+f8A//kA
CAACB//9/AAE/P/7/gP+CAX+/f/9APoDBvwGAAYB/QAAAP8BAQABAQABBwAAAAQB+wD/+gMEEwL7/AgQ+QD/9wT3+gEAAP//BQEAA/z7CPL/BgD/+P0D+wIK
AQAAAP///wAAAf8A9v8AAPb5CP8DCfv+AQAAAAEA/wAA/wEA/QL+AP0EBwABAvn6AAQA/wIA/QD8AP8BBvEDBQMBAPsF9gMP/QAAAPsABgACBP7++fwE//X2
CP8EDAcA/QH///7+Av4CAv//BwACAAX/9QL7+wUIAQAAAwQA+wL6/PoBAQAAAAEB/gAA/wAB//4AAP3/A/8DAwIABgD/AAMFAf8A+wMA/P//APv+Bv8EBf39
9PoE/e/0E/0NEwn//QAAAPz/Bf8DBAD+AAAA/wD//wAAAQEA/gAA//r+Bv8EBgL9AwACAAP+/AH+/wICFwEBAhEI6AXx6wAJBQAAAAIB/AH+//8B/f4A//v+
Bf4FBAP//wAAAP7/AgAAA////AT/AQv/+QXz9/gA/vsAAPr/A/wHAgoEBQIAAgYB+gP6+/oB/AAAAv4AAAAAAf0ADAEA/QcB8gH99woF+AEAAPj5CAEACv3+
AwD/AgUD/wD/+/n/BgEAAQYD+QH8+/wB/wT+//4ABAD+Avz8/wAA//8BAf8BAAEAAP8BAP/++/0E/AsG/f4AAPr9Bv8FBgH/AgEAAAMB/AD+/f8BBAIAAAIC
/QH+/v8A8vr7APYBDf0KCf7/+AH/Af8DBgH/Avr8/QH/APwABgACBP39/AD+A/z/AgD/BPYA8v3qAfoODP8IBfbz/wAAAP//AQAAAQAA/AABAPv9BgABBv7+
/wH9/wACAP8B/wEBEPsABAUE+P//+AUGAAAA/f4BAv8EAgX/AQD/AAABAP8CAAEA+v8AAPsACP8DBQD9/AD7/v0GC/4FAAL8+wL6//8AA/4BAPz+AwEBAgf+
+AP6/PsCB/8B/wkB9AL79wIEB/MF+wH+/PoM9hkIAQUAAAQC/QT6/vf8+vr///gACP4JAQwB/wAAAP8AAgABAgD//wAAAPwBA/4DAwIABgQA/gID/wEAAAYB
AQAC/fv+Av8FBgf7/wD/AP0AA/8CAv//BAMAAAYD/AH7/fwC/QAAAPwABgABBP7+CPz/AAMC9/4D9w4L/wUJAAf09AnvBfv//QT/AAEFAwD///r8AP//AP4A
A/8CAwH/AP8AAP//AQABAQIA9gH//vgBDwAEC/r19wUB//7+BQL8B/n78/4FAPP9EP8FDwD2BAAFAQL7+QD//wgF+fv/APj6A/0JBAgE//8AAP7/AgABAgAA
+P4A//b9Df4ICgP8/QIA//7/AgH/Av7+9/7/APX8DQAGC/78/fn8/vQBDPoQBgz//wABAP/+AQH+A///7fz///H9E/sLDgL6BP0AAAD+AP4C/gQC/f8CAfz8
AQAABAAA/v8CAf/9/gD+AwABA/3+AgID/f0C+AMGBf7///7//v0DAAoHAP/+AP4DAv8CAP///f4E//wBBP4BBwL/AQAA/wMD/wD//gAABAAAAAQB/AD+/AAC
AQACAAH9/QH+AAAB8/7//PH9Ef0LDgn7E/v2AgYM/f4E9v4DBP//AgQB/AD/+/4EAgD/AAMB/wL+/v4ACf7//wUB+gAA+gcFBQAAAAIDAf8B/QL/BQD6/gQK
//0G+AYD9wD/APj+Cv8DCfz7+/8A//v+B/8DBQD++/////n/CgAEBv/9/gAAAP3/Bf8CAwD//wAAAP4AAwABAgD/9gL8/wAIBP8A/vv7+AL+APsDB/8CBfn6
/AIEAAH3/AX4BPsBAf8AAAAA/wAA/wICAPEFAvryBgQBCwIFAAH///8CAgABAf/+/gAAAP7/AgABA///AQABAAH+/gD/AQABAwD+//8G/v4B/wIA/wAAAP4A
AgABAgAA+f//AQACAP4B//v/BAD/AQMB+v8A/AEFA/sAAf3/APsIAA4FAwABAAQA+wD+/QICBv4CAAH+/gEBAAQD/wH6/vsBCP8EBgH6AAAAAAAAAAAAAP8A
/wAAAAACAP8AAP8A/v8AAP0ABP8DAgIA+QD+AfcADP8FCfr6Bf//AAED/QAB/QQE9//7BPoCCwIDBvn8DP4A/g0B6wP48gwOCAABAAQD+v//+gYE3v4C/urv
GP4KGPz59f//APX+Df4GCf/8AwMAAwYB+gP5+/f/Cv0CAAT/9wAB/AsH/v/9AP0EBv4EAQD9B/78AAEFAfsH+wYD+gL+/Pv+BwEBCfn8+QT+AQAABAL9A/n8
Av8A/wIB/v8B/QQBBP79AQME/gAC+gEC+wD9APsDCAADAv39AgH/AAIB/QD//QEB/vb/BPr+AfgP/g0G/P39A/MACv0HCv397gH8BfsDC/8A/fH8/AAB//0A
AgABA///Bf8AAAUD/P0B+gQC+gD/A/7+AwL/Avr/AAAAAAAAAQABAQD/A/38/wUJAf0E9gT+AP8AAP8AAQACAAEA/QAE//z6AgACBgL+/QD9/QQH//0F+QgB
BgIAAAgE9f/7+AQE7gjv7/sVDv39Dfv2EQD//w0B8QT49AME//0A9v8DAgD5BwD77P7s/fAMHvIXD/vt/AEAAAAAAwH+A/r9AQAAAAEBAAD//gEBB/0AAAQC
+v8B+gMFBfsA////AP4G/gsFBgIA/gQC/P/+/AMB/f8AAf7/AgH/AvsB+/4BAf39BAEBBQAA/f8AAfz9BQEBBfz+9P8D//b3CQADDP/9+AMAAPn+CAH/CPn6
/QD/Af8CBAABAP/9BgACAgcC+AL6+gIE/AD+AP4DBP8CAP7+AAf/AAcC9wT2/vT+/P4BAPr8Bv8EBgD/AwADAAP8+QP7/gEFAgX//f8EAP4D/wcB+/4CAPr6
BQEABgD//QAAAP0ABAABAwAA/gAAAP3+AwECAv/+/QAAAP8BAv8BAQAB+QAAAPn9CP8DCP79/gD/AP0ABQACA//+BAD+/gAEAv8D/QP/AAAAAAH//wD///z/
AwABAQUA+wH9+/8E/gAAAP4BAwAAAv///P/+AP4BBAABAQAABAD/AQIC/v8B/AMB+PwBAPj7C/8HCAT+AAYB/QEB/gT8AQP8BgD/AAMB/AD/+wUDA/8AAAH/
/AAB/gQD/wEAAP8BAgAAAf7//wAAAP8AAQAAAQAA/QD9AP4FBP4E/wH//gEDAgL8/QL8APwAAwD5/wEGAv4G/AUCAAAAAAAAAAAAAP8A/gD/AP8DAf8C//7/
/v8AAP39AQABA///+/8AAP3+Af8CAgABBf0AAAQA+f8B+wcFAv3/AP4CAP0E/wUCAwAAAQIA/QH+/v8B/AAAAPsABv8CBf7//QAAAQAABQABAfz8DgAAAAoE
8AD89AUH/gD/APwBBP8DA/7+AgAAAQL//QD+/gECAgABAAD//gAAAAIB/wAAAP8AAwABAQEBA/X3+AAD/gUD+QgF/gAA//0ABP8BAwEABP4ABwX8+wP6+vkE
DQMAAA8I7gP28v4G/AACAPz7AgABBQEABwAAAAUF/P//+QICAP7/AQD/AQACAP4A/wj//wIFAAP6Afb7/P0AAPz9A/8DAgYC9QgAAP4ABQP5B/L2/wEBAgL/
AAL7APn/BQD/AQUB+AL8+QEFAgH/AAMD+wH8/f4B9vz+//X+DvsLBgYABAD+AAIE/gAB/AEABAAAAAQA+v8B+wkF/f8D//z7BAEACAH9AAP/AAEEAgD//f3/
BgAAAAUC+gD/+gQD9/8AAPf5DAAFCgH8/gABAf/+AAH+AvsABAABAAT99v8A+wcGAgMAAAEB/gL9AP///wD///0BBf8CAwD++wj+AAICAwH6Afb88/wA/vb7
DwAHC/z3+P8AAfj7Cv8DCf/+AQAAAAL//AD+/wACCf4A/wkE9AD99gcG/v8AAP3/AwABAwD///4E/vv3/gEBBggC+f7+//YADAAGCgP/9///APcADP0HCAH+
CQABAAgA8wH8+AEEDf0B/AwD8gH+8REKAgABAQP//AH9/f8C/QT///8CAwD+BPz8AAD/AP8BAQABAP8A8wAAAPoDCQABBf78/wAAAP8ABQACAv78BgAAAAUB
+QD++wEDCwEC/wgB9QL7+QIF+gICAP38AQP9Bvv9CAj+/wwI+f/79/wC/QAAAP0ABQACA//++AAAAPr+CQADB/79A/8AAAL//AAB/QED/AD/APsABwACBf/+
AgAD/wD9/wAA/wL9//8AAP4CAv8A/wQCAQYEAgz8+Qfx/vQBAQYAAAQD/QP6Afn9/gMAAAEA/wL8Avr9AgAB/wD+/QD/AAYCAQD/AQIB/gD//vwAAPr+AQL7
AQEA/gYD/AEAAv3/BQH9BfX8APv+AAH++QAC/gkGAgAAAAIB/QAA/QMC/v8AAv0BBAEAA/4BAgD/BQb++gP5+fYDAgD/AAECAAAA/gEA9/8B/PX6DgAGCwH7
/wAAAP7/Af8BAv/+AQP+/gMGAAD9/QL+/gD/Af7/BAAAA/z+EQEC/Az/6gL79BENCAACAAb89wH6/v0BAAAAAAD+AAIAAP7++wACAPz8BQEAB/39AQAAAAAB
Af8AAAAB8QL///UBEf8FDfr4/wAAAP4ABgABA//+/QIAAP7+AwEABf7+CQP+/wUG+gD9+gEA+PwC//P+CvoJCwcBAQD+AP8FBf8E/gIAAgAAAAH+/P///wMF
/wABAP7/AQABAgEAAgAAAAECAAD//wMDAv8AAAABAP4C/wMC9AAL+PECBfkHEAf5+wAAAPwABwABBP/++xD/AAMHAwP1A+72AP8AAAACAAAB/wL//v8CAP39
BAABAwMAAQL/AAEFAv8A/gD//gEAAv8AAwH/Avn+AgEA/gABAf8BAAL/CP0AAAb/9wAA+AkGBwACAQoD9QP59v4F+f4AAPcAC/8HBwL9BQIBAAQA+QH9/f8D
B/8A/wEB/P8D/AgCBf//AAIF/f0B/AAD/wAAAP8AAQAAAQAAAwAAAAEA/wL//wH//QAAAf8ABgEAAv799v8AAPT+Df4HCv36+wD/APsABwECBf39+wD8+/gJ
DfoOAgj+/gAAAP4AA/8BAgD//wAB////AQABAgUABv8AAQUB+gD++QMF/v39/gAG//wH+wwDCAD6/AAIAP4G/Aj+AQAA/wD//wABAAIA/AH+//sCCf8EBP/9
+QsA/wQC/wL4A/j9/v3/AP0BBP4HAAkC+v8AAPn+Cf8EB//9BQD+AAYF+wAA+QAC/QAAAv39BgL/BPn9BgQE/wX59QT3AAQHDPoB/gj+9P0B8gsEEQEBABEF
8AH39P4GCwAAAAv/8gP69AQGA/8B/wEA/QAA/wQD/P/9/f4FAvwH/wz//v8AAf4BBAABAf//+QAA//f+Cv8FCQP8/AH+//sGCfwIAwb8+/8CAPv7AwACBQMB
BQP89wgN9v38/Af8AAEAAAAAAQAAAPsAGPsAAAkF9v7/9AgGBAT//QED/f/+AAAA/gACAP/9AgAAA/8ABAAAAAIC/v8A/QEA+QECAfv7BAH/Bvv9BgD9AAcE
+f//9wYE+f8A//b7Cf8FCgL+Av8AAAIB+wH+AAABAgABAAP//QH9/gACAQAD//77/gAABAQBBwACAAb89wH8+wQG6/7//un7HP0OFwD1AAAAAQD//wD/AP4A
Av4DAAH5/AAA/wYDAwADAAT79wH7/gIEAAAC//4CAwAAAwH9/AMAAP4BAwH+A/r9B/8AAgcC+AH89wMF/AQAAP//BAH9Bfn8BAH//wAHA/8D/wT8+foA//n8
AAIDCgAD/gAAAgIB/wL+//7//QP+AAIDAAH//v3///8A//7+AAIBBQEADQYB/w4B7Abz9v0D4QcAAO4DGPkKEfXz8/8B+/L+D/4JDAj7AAMDAgQB/AD9APv/
BQAABAYC+gD++f0EMQP+AiQN2AXq3AYT/gAAAAAA/gAAAAIC/AcAAAECAgH8Afn9Awf//AcF+gL7/fb+AAgA/wQE/QT5//f6AQEAAP8BAQABAfv+/fz8AP8B
Av8E/gQDAAIAAAD/AAH/Af7/BAD8AgUE/QH++f0CAgAAAAEB/wAA/wIBBBD+9gYM+AjwAO70AwIAAAQC/gD+/P4A+wAA//0BBP8CBAH/+gMAAPwABAH+Bvr9
/QABAP0BBAEBBP79AgAB/wEA/wAAAAIB2Pb4/9z2IvMcGv/2+v79APoBBf4EBP78BgAB/wUA+QD//AYCAQP+AAIE/////f3+DvPw4voK/v0M9yT+/foB//n+
Bf0IBAgDB/8AAAcB9f/+9wgH/wAAAAAA/wAA/gMB/P8BAPv8Bf8CBv///wP/AAIB/wH8APv/+AD/AP78AgEBAQAABAAAAAQB/AD/+wID+wAAAP39BQABBAL/
BAAAAAT/+QH+/AED/AD/APoABwADBv79AwIBAAIA/AH8AP4AAQAAAAH9/QEA/v8AA/8B/wL+/gAB/wYD+gABAPn9CQECCPv7AAAAAP4AAP8BAQMDBQEDAAT5
+QP5/wIE/AUBAAD/AQL8A/n+/QAAAP3/Bf8CA/7+/gAC//z9Af8EAwcC/f8AAPv/Bf8DBAH/CP8AAAUD+QD/+gQCDP8G/Qv78QP5+w4HCf4A/wcE9wH++AcH
CAMA/wcG+f4A9wYDAAAAAP8AAgABAAAA+AMAAf4DAwH8A/b7AAEDAAT++wL7/gID//8AAP4CA/4DAAQAAgkA/gUD+wT4//76BP7//wAC//4D/QUCCgQE/gb5
9AT3/fwE/gABAP7/AP8AAgIBBQAAAAQC+/8A+wMCAgP/AAQEAAL+/vr6+QD/Afv/Bv8BBfn8/wQAAQID/AD8APkB+wAAAf39BAH/BPr//QABAf/8AAH9A/sA
8f8AAPT8D/8GDgH+/wAAAP8AAgABAf//AP8A/wEA/gAAAAH/F/3l/hoo8Af84QT8BQAAAAYB+gL9+wEBCP8AAAcB9wD++AcG9/7/APcBDP4GCf76FP39/wkH
8P8B8gwJ7QgBAfsEDQD9Bu/zAv8AAP//AQECAAUCBQD/AAUF+f8A+QID/AL/APz/BQH/Bf3+BAECAQYC/AD8+/wBAv7/AP8BAf4EAAUD/QAAAf0BBwEBAvn7
BQAAAQUA/AL9/AACBQAA/wUE+wAB+gcDBQAAAAQB+gH+/QIDAgD/AAIE+/4B/AMD/wAAAP8AAgABAgD/+/YD/P/5/v4CBQUE+f8AAfz+CAACBfr8BwEBAAcA
9wH8+wEE/QAAAP8AA/8CAgEACv4A/wUD+v4C+AcFAQAAAP8AAf8BAQD//QAAAPwABf8BA//+9gD/APcADP0GCP76BgAA/wT/+gD++wUD/wAAAP39A/8CAv//
CgABAQwA8QP49f4H+v7/AfsABgABBf0BBAAA/wMB/AD//AMBDQAC/goA8QL4+QUIAAAAAAEDAAD/AAICBAEAAQMB+wD+/P8CDvn9AAgC9v7/9AcJEPkABhQC
7gny8PYJAQAAAAABAQD/AAEB+PcC/vL8DPsLDAn9/gEBAwT9/gT6APb/BwAAAAgB+AH7+AAE/AH/AP7//gH9Av78A/7/AAP8/QEB/QcGAQAAAAACAf8BAAEB
+wYAAAH+AQP5BPf7CPwAAQEB/f0E/AUE/gf/AwIBAwb1BOv7BgIGAAgA9wT5/AIEBQH/AQUF/AH/+v8A+QD/APoBCAACBf79AgEA/f4CAP8AAgX/BwD/AAIF
/P8A+wABB/8BAAMB+gD//AEB9/oD+/L4Ef0LEQr6/QAAAf38AwEABPwAAgEEAgX49QP2/v0G/P4A//8CA/4EAQP/AvoB//r9BvwKAQ4ECP8DAggA9gP5/AEB
Bw38AQcJAQH1/PX4AgH///4A/wACAgX//f8AAfz9BgACBP/9/Ab/Av8CBAH8AvH7/P8A/vn+BP8EBwcAAQP7AQIHAQAA+/7/+v8BAfv9AwEABAD/8voL/PX6
CP0ICwj//gQBAAACAgD/Av3+AQL/AAQD/QH+/P7+/wD/AP8BA/8CAQH//QP/AAADAQH+APn9AAMDAAACAwH9Av3++wIB/vz7BwP/B/38APoAAP7+BwAGAAUB
AAAAAP8BAgABAQD/Bv4CAwYC+AH8+v4EAQAA/wABAgABAAL/9/v9APgDDf4MBwH+AQAAAAAAAAAAAAAABf3/AAIA/f4B/AUEAv4AAQH//gAA/gMDAgAAAAIB
/gAA/gEBAgAA/wEA/wAA/wIBBwAC/AADA/8EAAoB/f8AAPwABf8CBP//CQMCAAQC+gH8/v8ABv4A/wIA/P8B/AYC/wAAAP7/AgABAQEABv8AAAUF+v8A+QoH
Av/+//8AAP8DAAUDCfsG/QX49gEA+hIGA/kEAwH4+gL/AP0H+/0A//f9C/4HCAL+9wb9Af3/CQP/B/f4+v8BAPf7CgAECv/++AEAAPoACP8CBfz7Af//AP8C
Av8CAAAA/AEH/fT1BgH5Dvr3/gIAAP//AgH+A/z9AP8A//3/Av4EAQMA/PUIB/rzB/4BBv8D/wQMAwH19QjvBf0B/P8AAPkDDP4DB//6CP8BAgYA9wL8+wMF
//0BAgD9AgEAAAAA/gH/Av8AAgL/Af3//QIAAP4ABAH+BPn9/AAAAPr9CP8CBgD+/wD/AP4BA/8CAQD//gUIAf32AAL8BAYD/QD+APwFAv8CAQEBAQAAAAEA
/gAA/gAB/AEC///9AgD/Av8BAgAAAAUC+wAB+wEC9Qz/AQEFAwP0Aev1BQQAAAIA/gD+/v8B/QABAP4AAQABAgD//QD///wBBf8CBf/9/f8ABP/8AwH+APkA
AfwBAAH//wAD/gUDAwL//f8CAf8CAQQACv8AAAf/9QD/9wgGAPn8B/cBCfoKAf8CAP//AP4AAwADAP/+AP0EAP77Av8FBAoBBgD/AAMD/P8A/AMDBv//AQYE
/f/++P0BDgD//g7+6Ab29AULAAL/AP4AAgAAA/4AAwcCAQgA9wb1//P9AwX7/QEE/AP7Av/9/PX///gAEfsNCQn+AfsA//z9A/8HAgcBAAD8AAAEAwAC/v7+
/v8AAgH+AQH/APz/BwIEBgwB+wT2+OsABP3/AAEB//4D/AYEBAAAAAMC/v8A/QL//QX//wIBAwAAAvP8+gIC/vgABv4CCf//AAECAwT++gP4/vgC/wMDBQP8
AAT5AvMABgIABAYC/AL6+/UC/gAD//8AAf4BAQT/+AsD9AD/+/38AQb9AQAB/gH++v8A/wQD+wH/APz+BgEBBvz8BwIDAAn+8wT4+QED/P0B//n8Bv4EBwEA
AAAAAP8BAwAAAQD+/P8AAP4ABQACA///Df8B/wwA7wH79goH/AEAAP7+AwEABP799gD/Afn9CAECCPr8/v4AAP0AAv4DAwIA/QD8APoDCP4EA//+/v8BAP3+
AQEAA/8BAP4A//wAA/8EAwb/A/4AAP4A/wACAQYB+gIAAPv9BwABBvz88vgCA+7xFgMGFfz7AQH/AAACAQH/AP3//QAAAP3/BQABA///AQAAAP8AAQAB/wQB
AAAC/wD6/wP9AwECAgD/AAEC/gAA/wAB/f8AAPz/BP8DBAD/AQAAAP8AAgABAQL/Af//AAAAAgEBAAIAAgAAAAEAAAH//wAA/AX/AP8DBQD/A/z9/gAAAP0B
BQABA///Dv/9/Qj+9wb6+vwE+wAAAPr/BwACBv799P//APT/D/4GDf77BP4A/gAC/P8E/gsEBAAA/wEB/P8B/gMDAAIA/fwFA/0EAQf+/wD+AP4CAv8CAQH/
D/0D9QQNA/oD+xb/C/8D/QkJA/0A+gr9A/7+AP8AAQABAgUA/AAAAP3+BQACBP/97//+//QGFfkLBf70BwMEAAgA9wT4/Pz9/wIABAP//AD7/foA/AAAAPv8
AwABBQAABQAA/gMD/P4C+wgDAQAAAAEBAAD//wAACgID8woH9v3/8AsE+/8AAf3/BQADAwQC+gsE+AH//wb2Cfb0Af8AAP//Af8CAQABBQABAAUB+gD++gME
BAABAQQA+wH+/f8CBwIAAAgE9gL7+P0C/AAAAPv/Bv8DBf79AgAAAAMC/gAA/QEA/QACAPz9AwABBQEAAQIBAAIC/v///P8A/wIAAAABAAD/Af/+/wMAAAIC
/wH+//7//wAAAP7+AwABA///AwAAAAME/wAB/AIABP4AAAEAAAAA/wEBBAEAAAQC+wD9/AABAQAAAAABAAAAAf0ADP8AAAgD9gD89gYH/vr6/PkFCvsOAAsA
AAL/AAABAAD/AP3+DP0D/gL/+/0E+hEH9vv8+PQDCvsPBRL99QUA//oBCf4DB/76AwL/AQQB/AL8/fsA/wAAAP4AAgABAQD/AQACAAMC/QD9/gICAP4F/wD8
+wAB/QsDAP3///0DBP4G/wYBAQEA/wEA/gD//wAA/AAAAPz/BgABBP7+BAAAAAMA/gAB/AD/+/3///b9DP0KCgH7+gIA//z/BQEBBf38AP8AAv/+AQAAAf4A
CvoCAAb+9wH9+ggH/wABAP3+/wAABAAA/gEAAP//AQAAAf//Df8AAAkB8wD89QgIAAAD/v78AQAABAQBA/7+AAIEAf8D/wQB+wAAAPn/CQADCP39AgAA/wMB
/QAA/v8AA/0AAP8BAf8EAAQC/f8CAPsACP8DBQD7A/3+AwYD/QP+9/0FCf0B+/8GAPgK/RP+CgABAQoA8AP6+P8G/wAAAP4EBv8CAf78AgD/AgMB/QH9/fwA
AQABAAL9/QL9//8CAP8AAP79AAACAQEBAwQBAAIC/wH8APv+Bf7/AQUC+v8A+gMEBQAAAAQB+gD/+wICAwAAAAIB/v///QIDA/8AAAAA//8C/gMC/wL+/v0F
CP8CAv/7AwD/AAMB/gAA/QIBBAAB/wIA/f8A/gQCBQAAAAQC/AD+/AIC/gAAAP4AAwABAgAADf///woC8QH68wgIBQAAAAQC+///+gQDBf///wIC/P8B/AME
BQH+/wUC+gD/+wIDAQD6AP0IB/4F/gL9BPj5AQMHAwEF+gD/BAAA/wEB/f8B/gMBAgL/AAIB/gH9//3/AAD/AP8BAf8CAf7//v8B/fz/Bf8FAgz+BQACAAP/
/AH9/QMD//4AAP3+Af8DAgMC/QAAAP3/BAABA//++gIA//0AAgH/Bfz5BAABAAL//QH+/gECB/3/AQYC+QD/+QIFC/39AAQF/P8C+v8AAgAAAAEA/gH//wEB
+QEDAPr9BQABBv7+BAX//v4FBAAAA/z6AgEAAAEA/wL+AP0ADfgG+gQEAfkD9hEF8///AfX/D/4GCv78AAABAAABAP8A/wEBBAACAAH9/f8B/wQC+//+APwD
Av4DAQIBAgAAAAEB/gD//wAB/wAAAP0ABQABA/79+QH+//oCCgAEBvv6AAABAAEA/wD+Af7//AX/AAAAAwL8BPj8AwICAAQB/AP7//z/AAAAAPwCA/4CBf7+
CgD/AAkJ9f7/9gIFBQAB/wgA9QL8+gMEAv4CAAL+/QAA/gUE7wn/+/cAEAH/EPDz9gQA/v79AwL+Bvb8+f8A/vf/C/8GCQP9EgH8/AwJ8f3/8gsFCQAF/QX5
9AD9/QoEBAL8AAQH/AD++v8B9AD+APj+DP4GBv79AP/+AwEB/wD+/v4D+/8A//n+B/8EBgL/AgABAAIA/AH//QEC/f/8AP8EBgEC/wH8AAAA/wAAAQD/AQH/
9AD8/vYFDvwECfr5/QABAP0AAv8BA//+BAAEAwT+/QL5//kAAAD//P0CA/4EAgP+EP39AAcL8/sG8wsL+gP8BgIGCQL7/+/4+gP/AfwCCf8CBPz6/wAAAP3/
A/8CAwD/AP4A//4AAv4DAQUBBPwBAgD9/gEAAQIB8AAEAPL2Df4EEP/9+f8AAvj9Cv8ECPz9AgX+BwgE+gf1/O8ABf8B/wL//AAA/gcFAfwG+/b+BfsGCwz+
BP32+PoPCPUU/R8FAwAAAAIB/AAA/gEC+AD/APgAC/4FB/38AQAAAAEA/wAA/wAA+f7/A/r9CgAEBvz/DP8GAAj88gH7+wYGAQAA/f8BAv8EAAcAD/79/wcG
+P8D8w0H/wgA/wUD/gH5/vr+CP7/AAIFAP4D/AMABgIAAAcC9wL6+v0C9u4AAO0AGe4cCxYFBQAAAAED/v8C/QEB/f8AAP7/Bf8CAQH+AgAA/wIB/gAA/gMC
/P0AAPj/B/0HBQUA+wAAAP0BBQABA//9//z//vsABv0HBQYB//8C/v3+Af4DAwUCBf0AAAEB/f4E/QYEAP//BQT/AQAA/PwA/wAAAP//AwAAAv7/BQD/AQIB
/P8A+wID////APsBBv4FAwIAAv8AAAEA//8C/gQC/v4A//wAB/8EBAIBAv4BAQMA/AD//AID7P/+/vgFDf8ECAD5/gD/APwBA/4EAv/+BQL/AAQE+gD8/P4C
9f8AAPP/Ef0HDv35/f8AAPz/BgACBP/+/AAAAPr+B/0FBf/++P0ABPv5AgEFAfz/AP4AAAEC/wEA/gT//Pv/AfgDDv0KBQH6Av8A//8CAP8E/gQA+wABAv78
BQL+A/v9+QEAAP38AAEABAL/+AEBAP79AQEAAgEBAAAAAP8BAv8BAAIA8QYDAPv/CwH9CfL09gIC/vz+BgEACPv5+Az78P/4CQb9A/ro6gUCAO75EwIBFfLx
/v8AAv8AAv8B//7/9AQDAPv5BgL7C/b4/AEAAP4ABQEAA/v9BPz7Af8EAv4G/AYEAP//AAEBAAAB/gMAAf4AAAD///8C/wMB+gAAAPz6BQL/Bfz9/AH8/vsG
Cv0GAQH8/wD/AP4BAwABAf7+Af8BAwMC/QL9/fr//QEA//3+AwECBAH+BQAAAAQA+wH+/AEBAv7/AQL8+QL+/AMEB///AAUB+gH++wQEAAID/wH5/AT6A/4B
AgH+AAIDAP8B/QAA/P8A//v/Bf8EBAH//gACAAD8/gH+AgABBQL/AAYE+gD9+v4BAP8B/wD+AAABAgEB/QAAAPz/Bv8BBPz//P4A//v/Bf8DBQIAAAcAAAMB
+wP5AfT7/wH///4AAgADAgL+Bv8AAAIB/AD//QEBAwIAAAQB/AL8/f4AAf8AAP8AAv8CAAH/+/f+A/gCCPsKAQoDAvsABAQE/P8B9wIG/QP6AP0JAv0BAvz/
AQAAAAAD/v8A/gMDBv3/AAIB+/4D+wUEEvkABgoF8gH68QELA///AQEEAf8C/v8A/wAAAgD/AQH/APz//gD/APwABQABBAD//v/+/vb+DfwHB/78AwH//wH/
/QH+/v3/Bv7//gIC//4C+wED9v//APf/Df8ECvz68/8C//v+BwH/Cvr8Bv4AAAT9+v8B+wYD/AAAAPz/BQACBP/+AgH+/wMG//8B/AMBAQAAAAAA//8B/wEA
AgAB/wD8/wL+AgEBAv/9AP0DBf0GAP/+BgcF/AkF9gL2/f8F/QAAAPwABf8CBAD//gEA/v0BAwAABAD+BQD4AQUKBP8E+P38CAL6/QYJ//8C9wL/Af8AAAAA
AP8C/wQC/f/xBwAHCgEA/+77/v//AP3/BQABA///BQD+AAMI/v8B+gMAAwEBAAL//QH+/gAB7fsCAPH3EgAHEAT7BgYCAAcC+AP4/vr/AP8CAP79AwEABAD/
DvwP8v3y9wXyCBoMDP0BAggE9wH9+AQH/QP7//8H/wD+AP4AAP37Af0JCPwJ/QMABP//AAEB//8B/gQBCf8CAAcC+QH++AYD/AkAAQQEAQP5AvT7Bv0FAQH4
/QH/AwMCBgAAAP0CBfsGAQP9BQQDAAP++wL4/vwAAwH//wED+/8A+wUF+wABAPv8BQEBBv3++v4E/fr3AwIBCwT+Af//AP8AAv8DAAH//P8EAPz5AwH/BgD/
/wICAAD+AAL9A/v+AAAAAP7/A/8CAgMA/QD9APwCBv8EAv/9+QAAAPwACP8DBP/8+/7/APv+B/8EBv/+AwAAAAMA/AAA/AEBCvcB/wH7/QEE+goFEPz8AQYF
/P4E9gUFAP/++fwDA/wGAgn+Af7///0CBP4EAgD/CgL/+wMB/f8B/gP/+v/9APkCDP4GBv389AEE/PX2BQEBD//7+v8J//7w9wX4Cv8C//4AAAAA//4D/gUE
/v3/APv+Bf8FBAQB/gAAAPz+BQADBAP/8wD/+/YBC/kNBQr9AQAAAAD//gAAAAABD/8E+wwI9wb3+QH//v8AAAAAAQAAAAAACv8CAQYC+QD++AMD+v8CAf35
AQL/Bfz/D/8AAAoD9QL89wMDAP8AAP4AAwABA/7/BP8A/gQE+/4B+wgDAAMCAAT+/wP8AP0ADgT7/A4U8PwA7QYDBAf9/gsH+AT3+PoAB/4AAQQFAP7/+/4A
Af/+AP8AAv8C/wMA/AAAAPz/BgACBAD//wAAAP8AAQAAAQAA+gQAAf38BgL9Bvb8+v8CAv73AgL9BPsA/gAAAP4AAwABA///Av8EAwT+/wH7AP3/BQICAQgC
9gH8+QMF+wIAAAABAgL9Avv79v4AAPX+DP4HCgH8BgEA/QMA/AH//gYC6un2+PEDEe8QDwr66f8D/PH7GP4KEv3vBAH8/wID/gAC/QEA/gL+AP4CBP8AAv38
CP4EAAf+9QH7+wcFA///AAIC/wAC/gQCAAAAAP0AAwACAgD//gABAP7/Af8CAgEABAIAAAUC+wH++v8ACwX//gkD9gL89QkGAP4AAP3+A/4EAQMBAgABAAEA
/QD//wABAgAAAAEA/wD/AAAAAwEA/wEC/wD/AAAAAP4AAf8AAQABAAIBAwEAAAMA/AH+/QABAQAAAP/+AQEBBAECAv8AAAEA/gEA/wEAAP/+Afz/BvwIAP7+
/QYAAAADBQH+BPr89wAAAvr8CQACB/v8/gD/AAEC/v4B/wMB/gAAAPz/BQADBAH+//8AAP//AgABAQEB+gMAAvz/BgL9Bvb8/wAA/v4BA/8CAgEAAQMAAAIC
/gH9//z+BAD/AAQC+wD+/AECAgAC/wD8/wL+AgMB/wAAAP4AAgABAgAA+wYAAf//BQP7Bff6BP8BAAID/v4A/QP/CAAA/ggE9QD99gMEAAD/AgME/f4A/AIE
/AAAAPv/BwADBf/+/gAAAP4AAwABAv7/AgAA/wED//8A/gL/BgABAAUA+wH++gMC/gAAAwD+AgL+AfoA+AIABwP8BAP5Au//B/0AAAQB+f4D+QoG+/sEA/z5
CQECB/z++P4F//z7AwH+Cf39EPv7+AQI+f4I9RoI+///APwABv8EAwH/BgEAAgQC/QH8/fn/A/0BAAX9+gH+/AAEBgD/Agr/9Qb3+PoDA/4C/gH//P4D/wkF
AQAAAAAAAAAA/wABEgD/AA8L8f797gQGCQP/AAsE9gP69/sE/gABAP/9AAH/Av8A+v8AAPr/CP8EBgD/A/z//f4AAf0J/xAD/gEA/f//AwABAwH9BAD6AAAG
//4C+wMC/v8EAQD7AgH9AwADAP8AAP4AAv8CAgEA/f/+APsCBf4FAwIB/gEBAP//AgH/A/z99QD+APkACf8EBv38//8AAP0AAwADAQMAAgAAAAD/AAABAP3+
+wECBAL+/QP6Afn/AQEAAAQA/QL8/f0A/gAAAP3/BAABA///AgABAAD6//8BAQUE/wAAAgD9AQL/Afz//QD/APwABv8CBP79/QAAAPv/Bv8DBf/9AQAAAAEA
/wAA/wEB9wAAAPj9B/4FBwD+/f4C/vz5AgACBwIAAP/+AP4DBf8DAP/+/wAAAP7/AQABAgAACPwBAQb89gH/+QsICgAAAAUB+v8B+AQE9/8AAPn/Cv8FBQL+
AAP+/wIFAf8A/v3+A/gO9APz9QD/BRUHBP8BBAb8+AT6/PwFC/4C/wX+9QD/+wkG/QgA/QME/gL7Afn5CwADAAn/8wH7+AUE/f8AAP4AAwAAAwAA+AEC//r9
Bv8BCP77/wADAP/8/wD/AwEAAwEAAAUD+wD9/AABA/8AAQMD/f8A/AAB/v0AAfz9BQADBAAB7gIGBwACAQP9B/fu8Aj+//gBDwAAC/j3AAkAAAcD+gT2/fT8
+v8AAPsCB/0FAgP9BP78/wQG+v8C+wMEAwD9AQMG//8B+wAB/wAAAAD+AAEAAgAA/wb+/P4EBQP5Av74/gD/AP4CA/8CAv/+/wAAAP8AAQABAQAABQH+AAAE
BP4C/AAAAgEAAAP//AD+/f8A+wAAAPv/BwACBv7+//8AAP4BA/4CAgD/Av4DAv/+AAD+AgQCAQAAAAH//wAA/wID7QMAAPL8EAADD/j4BQAAAgIA/QH//v4D
AAH+AAABAQD/AfwA/AAAAPv+BwADBf79AQAAAAD/AAABAAEBAAAAAAABAQD/AAAABAAAAAMA/QD//QEB/f8AAPwABAADAwD/AAADAAD9/gD/AwEA9QD+APgA
Cv0FBv76/AD/APsCB/8EBP78Av8DAAP7+gH9/gUFAP38AP8B/v8G+w0GBAD/AAIE/AH+/AEC/wD/AwD//wT8APwC9Qf+AP0FCAD+A/r4+vj+APr+CfsLBAgC
AfoA+f0ABPwLAxEBAQD/BAQA/gP8/fsBAAH/AAEAAAH//////v8BAP39Av8CAwD/BAADAQT8+wP7/gIBAPEM/fnvAvsLCR0F/gAAAP4AAwABAv//BQEF/wX7
9gH7/wQC+v////v+CP4EBQL97e7/++30EvYTEQ0A/gEA/f4CBP8BBAH+A/39AAEB/AAD+ggF/f4CAPr7Bv8DBwMA+AIA//v+CQIBCf36/QEAAP7/BAEAA/39
AwD/AQIC/f8A/AMD/AEAAP4DAv8BAAD//vsEAf7+AvwFAwEB/gH9//0EBf8CAf7+BQD+AAQD/AL//AABBQD/AAUE+gD/+wECAP4FAAH5/AL+AgIDAP4AAP0A
BP8FAQX/AgID/v/8A///AwP/Bv738fgA/fsKABoAAv8BAP/+/v8BAQQBAgIA/wMB/AP8/gH//gD/AAAA/gEA/wABAQEAAAEB/wD9//4AAQAC/wD+/wD/AgT/
AP0DAPn7BgAEBwP+//8AAP3+A/8DAgMAAQAAAAL+/AH+/gMD+wD/Af0DB/8CAvv8/gAAAP8AAQAAAv///vb0+esNFvIWCxD4/v8AAv3/BQACAv8A/QAAAPz9
AgACBAAA+gAAAP3+AAABAgEABQAAAAMB/AD+/AEC/wIAAAEB/wH+AP//+AQAAPwCCQABBfr7/v8AAP0AA/8CAgEAAf4BAQP/+wD+/gUGBPsA/QD5+gEFABAI
Af8BAAD+/wAAAgEBBf8BAAH+/QEB/gUD9gAAAPb+Cv8FCf/+AQIAAAEB/gH+APr/Ggz+/RMJ6ATv7f0GAwH/AAMA/AH//QMBBQACAgf+9wL5+/oEBP8A/wIC
/v8B/QIABwQA/wUA+gH7/fsABQEBAAYA9wH8+QYF///8AQAFBv0E/f/+AAAAAQEAAgD///z/Af8AAAAAAAAB/wAA/P8AAPz+B/8CBf3++gL+AQD/AQH9//z/
9gH/APf9CgAECP79CPkDAAb59wAA+wIIBP8BAAL//QH//QEB/wUD/gT+/gP6Afn9/wr5+gMI/QH9+QEAAgMA/wUB+wD8/f8BAAMAAP//AgEAAgD+5/sDBPD1
FgAIEPn78/T8AfwBDPwOAwT//f4AAPz/Bf8EAwIA/gAAAP4AAwABAv//Bv/+/wUE/AH/+wIC/v8EAQT+/gH+AP/+BP4AAgT++gH9/P8D5fj5/uQCJPkYFQLz
9gH///b+Df8ECv36/QAAAPwABf8DBP79BP//AAAC/wAC/gUCAwH9AQAFBP0C/v///wAA////AAAAAQAA8f37BP0CC/0E+/0A/wEAAv8AAgD+Afn/BgAAAQb/
9gH8+/8D6Qn7+/QDFAL/EvLwAQAA//4AAQACAgUAAP7+AP0DBf8EAQIA7AH///IAFf4GD/z4+v8AAfr+BwACBvz+/gAAAP7/AQABAf//+/sEAf4CDfsGAAb9
AP7/AP4CA/4DAQIA/wABAP/+Av4BAgEA+/7///n/CP8FBgP+//4EAQD7AAH/AQMDCv7/AAgF9/4A9ggF+vn4Afr/CQIBBfD7EgQBARAE6gP18/0FBAEAAgcB
+QH7+fwDCvsC/AD/AAAD/wsB/AAAAPv/BwADBf/++/8AAPr/BQACBv///gECAf7+AwEAAfwB/wAAAAACBAD/Af79/wADAP76AAL/AwIA/wD+AP0DBf8DAv/+
AQAAAAEA/wD///8A/gD+Af4CBwABAvr8AAAAAP8AAQABAQAA9gIDBgD5/wb2Be37AgAA/wEAAAAB/gEAFP0A/wwA8Qj3+gAD/gD//wAEAQAB/wP//wABAwH+
AAH+Afr+/AEAAP7+BAEAA/3/BP8AAAMB/AAA/AMD/gEG/P36AAP8CAb/CgQF+gv88wb1+wT+/f8AAPz/BP8CBAD/BwH+/wUG+gH8/PsAAwAAAAEDAP8A/gIB
/v8AAP3/BP8CBP7+AAL+/vwIBf8BBPj4CP//AQME/gD+/f4B/gEA/v0AAv8CBAD/AP4A//8AAf8CAAMCAv4C/QD/Af0H/wsB+v8A/vf+Cv4GCAX+AQAA/f8B
A/8EAgX/BQAB/gMA+/4B/AMC7/0G/u/0EP4GFv/7/wAAAAADAP8B/wIC/f8AAPz/BP8CAwH/+v8AAPv/CP8DBf/+Afr/APr9/wEGBgP/AP3/APwAAgACBAD/
+QIB//z9BAIBBQP8AgL9//wHBv8EAv/9/P////wDBf8DAQEA/P/+APsDB/4GA//8AQAAAAEB/v8A/gMDAP4AAP0ABP4DAwMA9hH0Af8GCAzy/+b5+wj//Pv6
B/7+Cf79/AAAAPz/Bf8CBf/9+wD+APkCCP4FBQH9///5//wGB/4FAAH+/gEA/vwABP8DBAT//v8AAP3/BgEAAwD+AgMCAAME/P/8/AAB/AAAAP3/BQABBP7+
AwcBAgf/+wT0//P9CAUBAgkE9wT2+vf/AwAA/wMA/QD//QICAgAAAAIA/gD//gEBA//9/wQG+v8C+QoE/gAAAP3/AwABA///Dv/+/wcB9AD/9woH/gIBAP/+
AQH+A/z+A//9AAAGA/4E/QD/+wAAAP3/AgEAA/7//wAAAP8AAgABAgD//AEAAP8DAQD/Af////4B//v8A/4FBAUCAv0BAP78//8DAQUDAgUA/wUC+wL6/fz/
/gAAAv7+AwL+A/r/Bfz8+/0B+gED/gwJC/7+/AX/8wL9/wkI/wAAAP4AA/8CAgH//v75+/wEBf4EAgoABwD9AAQF/wAA+/sA+wADAPz7AQH9B///CgAC/wf/
9QL8+QkHBfwAAAIB/f8D/AgE+Az/AQIEAwX1B+v1/AEAAPz/BAABBf7+AQD/AAMA/QH9/v0AB///AAQC+f8A+wECAP//AP0ABP4FAgP/BP0CBAj59AP4+vwK
AAEDAwX4+gX2APYFAfYAB/v1BQIGBv8F9gADBfrzBQb7C/P+7gIC//D6EgACFPX3/wIGAAD8/gD8Av4BAwEAAAMA/AH+//0AAf8BAP8AAf4CAwIBBf3//wEA
Af8D/gMB+QP+/vz/Bf8BBAL+9gD+APcCDP0FCP7+CgD//wcF+AH++AQEBPX47vYRAvgI+xME+wD///oCCf8FBQH8BQEBAAX9+AH9+wEDAgABAAD//wD/AQQB
+QgC/vsABQL6Cvj3AQT/AgIE/wD7//X9DAD//woE9QH+8wgHD//+/Q0D8QT29gII/wAA//4AAv8CAwL/BAL8AAYE/gH++f3/AgEE/v/5/QD+AwoDAQEABAUC
/AH5/PIA+P/+APn/DP4GBf/8CAL//woE+AP7+AIBAAICAf///gL8A/j/BAD/AAEBAf8C/AUCAwABAQT89wP5/fwFBQQAAAYA+QL4/f0CCfgB/gQA+v8F+g8I
Bf/+AQcF/QL8+P0BAgD9/v0IAf4GAAX/Bwb/AAb/9wT3/fgA/////v0BA/4FAgX+AAEAAwMA/gH9/vsCGQYF/hD96wTz9QEHAQEB/QEC/v8BAAP///8CAP/9
/wH/AwEBAAABAQH+/wH+AP4ABAMAAAkB9wP4+/z//Af9/wEFAgL7AfT5AAAAAP//Af8CAAMB/v79BAECA/8E/P4ABQL7AAME+P///f0B/f79APkACP8FBf//
/fsAAfz/CP8GBAL+Af8AAQL//QH+/v4C/v/+AP8BAwABAAAA/wAAAP4AAgABAgAAAwMA/wD//AL8AgD//wQCAAL9/AL6Afr///8AAP4AAgABAgAAAQAAAAAB
AAAB/wIB+/8DAAH3AQb8BP4B+/3/B//+AQL8APUCBAEA/wMB///9/wEB+wAAAPr/CP8DBf78/AAAAP3+BP8CA/8ACP7/AAUC9gD++AQEBf8A/wIB/gEA/gUC
/Ab+AAUC/Qf2APT7CQX/Ag8G8AP09fYC/wUC/gAFBf/+Af35C/8B/wf/+QL++gMEBQj//wkF9gD59/wBAAACAAD+/gD/AgEBAf8BAAH//wAAAAQCDgcEAQ8E
7wP09gEF+gIA//z+Bv8AB/79A/8AAgL//QH+/f4CAwAAAAMA/QL//QQB+QD9APcBC/8GCPz8Dv0BAAgC8v8A8w0K/AACAPv/BP4BBf/99/z+/PX+C/wMCgj6
BgAG/w366QP19gYK9gACAPn5BwEACf/+AQAAAP///wD//wD/AQD/AAEAAAAB/wEBAgL/AP8CAP8AAgEABwUCAAr+8wX2/P4C/gD///v/Bf8DBAL//f4B/Pn+
CP4HCAT9A///AAIB/gAA/AICAAAA//8BAf8CAAIAAAIBAgEC/gH9AP3+CvkDAwT//wAB+wUFBwEAAAUB9wH++gIC/wAAAP4BAgABAv8ABv8AAAP+/gH+/QID
AgMA/QEA/QH9AP8AAwIAAAT+/AH+/QABBwH9AAkJ+QD+9gME9v//APcACv8ECf7+/gABAP//AQAAAQAA/gT3/foFBP8GAQP9BAUBAAcE+QH5+vkA/f8AAPn+
B/4GBQQB/P4A//j/CP4GBwL+BP4DAQL+/P4B/gMD9wEAAPf+CwACCfn8+/8K/v3y/gT8CwYA+P//APgADP4FCP37AQAAAQH//wAA//4BBAD+/wEEAv8C/QH/
BwMAAAcD9//89wMHC/8LAgn18AT2/QoK+wIA/vv+BwAAB/r9+P8AAPj/Cv8EB//9AQAAAAEA/wAA/wEACwIAAAsF9AH69gEEAgD/AAD+//8B/wID/P////j/
CvwIBwP8//8A/wAEAAACAAX/9/oCAfj5Bv4GBgH/AwIBBQYA/AP4/PICAwj++gAI/gD/AwP6/QID///7AAL7B/3+Bfv7Af8GA/4H/AX/Av///wEC//8C/wUC
CP/+AAcF+P8A9gYFAQT+Af8DBgAAAvr9AQAAAQEB/QL9AAEA/gD/AP4CBf4DAAD+Bv//AAIB+wL//gACBQEAAgYA+QP6+/0CAQL/AAMC/QL9//3/BAEAAAIA
/QH//QABBAABAAQC/gAA/AIA/ggAAAYC+gT2//n8//wBAv3+Bv8CAv3+AAMBAQMB/wH7APn+AAAB///+AAAAAQEB+wEBAPv9BgABBvz9+QH///v9BwAABv39
DP0FAQf97wD6+wcJBv4CAAT/+AD/+wUF+gEAAf7+AgH9BPr/+f8CAPX8DP8FCwL8AgACAAL+/QD//wMD9/7/A/n+DAAEB/v99wAC//z7CwABCvf5+/4AAPoA
Bv0FBQL88vgB/vD3FPsPEAj9A/7/AP8CAf4EAQMAAf4AAAD//v4CAgMBAf/+AP7/A/8DAQQB/P8AAP39AwEAAwEA/wD/+QAP+QD/+wz/AQIC/gEB/gD+AQX+
Bv8EAAT99gH9/AYE+/8AAfv9BgABBv3+/gD//PwAA/8EBAT+AQQB/wQJAf/+/P38/wAAAf8AAgAAAfwA/gAAAf7+AwEAA/3/+QD/APsCB/4EAv/9BgL/BAgA
9wP3+vYC+/4BAPv+BQECBgD//wL/AAECAgH+APv9/gAAAAAC/wD/AP8AAP8AAP8AAAABAAIB+v//APsABwEEBP/+BAAAAAMB/AD+/QEBAv/+APwC//4DAgQC
AQL/AQUB+wP6/vwACf//AQkC8wP6+AEHG/7/ABMC6AL56QoOCP4B/gMB+f8C/AsEBQABAQX/+QH9/AADFPf7/QoM+/0C9A0D+QABAPv9BwABB/78AAD/AAEC
AP8A/gEC/v8DAP76AQH/BQEB/P//APsDB/4DAv/+/f4A//sBCf4FBAL9+QD/APn+Cv4EBv/9/v7/A/4BBv8FAAAA/QAAAP4ABAACAv79AP8AAP4AAwACAgD/
+QAAAPn+CAAEB//8BwAC/wX/+AL+/QcF/wD///wCBv4EAgX/AgEAAAEA/wH+AP//AgD+AAAEA/8C/gL+DAIFAAn89AT3+gID/fr8AAH+AgAD/QMD/wAAAP//
AgAAAQAACAEBAQkB9gH5+P0D8Pz/AvgBE/4FDPf1/P4FAPv4AwD/BwAAAwAA/wID/wAA/QH//gD+Af0CB/8FAf79BAH9AAIGAv8A/AIAAP8BAP39AgABAwIA
Af8A///+Af8CAQQBBPv9+Pn7Av0NBRACA/8B/QL//v8C/wgAAv0C/wD2/gEBAQYG+v7/APv+BgAEBQMBAAEAAwP//QP7/vsA//4BAgD+/wD8/wACC/8KAAj3
9QH4/gYHBP4AAAMA/f///P8BAAAAAAEBAQAA//8ACP8AAAUB+AH++gUE//8A//0AA/8DAgQA9u/s8fQLBfsUAhQIBgD/AAQA+gL+/AMD+PsBAPj8Cv0JCAT/
/PAC//X2DPoQBRAHAPwAAP38BP8EAQIDCgAAAAcC9wD9+AQE/P//APoACP8EBQD+AwMBAAL//QL7APr+AwAAAQT/+wD+/v8CAQD/AAIB/QH+/f8C/gP+//8C
AgD/Af38BwQBAAgD9gL4+/4A/wQAAAIB/wH9APz/DP4FAQv+9P/79gcJAf8AAAD///8B/wIBCwD/AAgC9gD+9gEFBQAAAAIA+gD//QEB/QD5APkGCf0HAgL+
CwL+AQsC9gP69v4E9/8FAPv3CAP/Cv/+/f8AAPz/Bf8DBAL/AP4AAP3+BP8EAgIAAgIBAAUA9wL5+wAB+AEA//wAAwAABP/+AQIBAAH/AAL+Af3+/vsBAPz/
CP8GAgYB9v8AAPX+DP0ICAL9//8AAP4AAgAAAQEA+wMEAAD9AP8AAwME+gL+AP0DCQAAA/f4//8AAf3/BP4CAQD/AAD+//wEAP8DAgD//f8CAP4CAv8BAgD9
BgACAAb9+QL7+QUG/v8BAfv7BwADBf4A/QEA////AAAAAAAB/wD///4CA/8CAQH/CgECAAUB9gH9+wcH+wQAAAEDAQD+APv7AAAAAP8BAQABAf//9gAK/wHx
+wT3BP8BAfr/BAH+/AL///cH+gD+APoCCf8DBf38+f7//vb+C/wICgH9Bf79AgQC/f8B+v0D7v////78BgADBv/7CAEA/gYC9wD9+wIDA/4B/v8AAQACAQUA
/wD//v0CBAACBAT9/P4AAPn+CAAFB//9C/4A/ggB8/8A9wwJBAQAAAUB+QH6/vz/AP0AAAH8AAID/gUAAgACAgUA+gP6/PoBBv3+AAMF/AIA+wIDEwL9ARUF
6gP16/8JBAP+AQYC+gL6/PoB+ur6++34BvsQEwb6/QMAAP8BAgL9BPr86gH///L+FP8HEAD3A/4CAAD+/QEAAgICBAECAwL++gP6APsBAP8AAP7/AAACAgD/
+gAAA/79BQH/AvwA+fj+//L+D/sRCQn7AQAAAAEA/wD//wEBAQr+AAkF+gT2/PT6/wAAAgD/AAH+Afv/AP8AAAABAP8AAAICBQABAAP9+gL+/gACLfIA/hkI
4QH75BQX+/79//gACfwJBggA+wAAAPsABgACBf78AAIBAAIA/gD+//4ACv8EAQj89QL7+QYI/QAAAP3/AwACAwAA/wD9AP4CBv8DAQD+CgD9AgsF9wH88/8D
9/8AA/v9CgECBfz++wH///3+BgAABv3+CwIB/gQB+wD6/QEF/wAAAP4AAwABAgD/BQL/AgEA/gH8//r//AAAAP3/BQABA//+CfgEBAXx7wT5+f4I/gIAAP8A
AgH/Av/++/8DAPr5BgH/Cf7/BgIAAAQB+wH8/P8CAwAAAAEBAAD//wD//QEAAP4BBAABBPn9A/8EAAD8AP8AAgQAAgIAAQMB/QH8/fwBGwD6AxYK5wL25QAH
//wDAfz3AgEBBQIE9QMEAfn3BAP7DfX8/QAGAAP4+QL7AgMFCAAAAAYA+wH++QMCB/39AAYC+QEB+QQE+wUAAAECAgL8Avj95/sD++vyEf0NFQ/6/wEAAAQB
/AL9/AH/AAAAAP8BAgABAP7/BQAD/wb89wD9/AgF/v0B//z/Av0DAAUA9/r9Afn7C/8GCvL/9fn8APMBEPkQBwr9/f//Av7/AwEAAvv+BgMA/wcC+gP5/vz/
AP4AAP3/Bf8FAgMABP4CAAH/+/8A/wUCBv8AAAEE/v0F/AIC9P39APT/E/8ICv/7+f//APj/C/8FB//9AwABAQL//AD9//8BBQACAAT/+gH8/QAC9f38/+8C
FfwMDgL7AP8AAP4BAQEAAgAB+AIBAfj7CQAACvr9+gABAvv8CP8BB/z/3vnv/+oDKPQaDgP3+P8AAQD/Bf8BAvz//f//APwBBv8DBAD++//+/vgECvsIAwb+
AQECAAMA/QH8AP4A/QgAAAIAAQP5AvP68/sB/vD8Df0KDQj/+PwBAPn8Cv0HCAD/AP8AAAH///8B/wIBAvkB6Pr79gID/hkEBv7+AAgB9gD8+QMF/gAB//z9
AwABBQP++gACAPr/Bf4EBgIABP/+AAEE//8B/AIB/AAAAP/9AQL/Av3//wAAAP7/AgAAAv//BAAA/wT9+gH+/AUECv8DAAb+9QH++QYEAgD/AAIA/QAA/gAB
+wAC//z6AgAABv//9Qb+AP0EBgP6Be72BwADAAUA9v/9/QYHAAQAAAQB+wH8/vv/A/0AAP3+AP8EAQUDBgAHAAj68wP3/AkI/QMAAAAAAQH9Avv9/AEA//3/
AwH/BP7+BAMB/wYE/f0A+AsFAwAAAAIB/gAA/gEAFQL4AA0N6QL67wMI/v7+AQEEA/4E/AD/CgABAAgE9QD99wcEBQAAAAMB+v8A+wQE/QABAwD//wL8Afr+
9P8AAPP9Ef8HDf77BQAAAAP/+gD//QQDBAP/AAcE+AL7+/4ABQEAAAkB9AH9+AUIAQED/f/7/AIBAwwD/gEBAAD7AAP9BPwA9/j+APj9Cf0KBQkA/QAAAP3+
A/8BBP///wAAAP4AAgABAf//AgEAAAIA/gD//wAADP7+AAoH9f/+9AgG/AADAfj5CAL7DfT7/QAC//v9BAACBwP/A/0BAP3/Af0FAQcD/v38AP0AB/4FAgMA
BQXzCA4NAQfz8+f8//v8APgFBvwIAgYC/QABAPz/BgEABf//B/8BAAUC+AD/+gMF7QL/APX+Ef8FC/n2F//+AREH6wD77AkMDwkD+hML5gnw9AAH+gX/Af//
AwP9BPf7AwUAAgYE/wP8/f0A7goIAP/6/wT2CPb88QEJ/fPwBwAAEwP+/gP/AgQE/QD8/fgB/P4JAP74BAEACAD9+wQC//wCBv4BBvz6AgECAwcA+QX3+/YB
/gEAAP7/BQEABP38/wAAAP4AAwABAgD//QL6+vkFBvwIAwj8BQAAAAQB+QD//AIEAwACAAP+/f/+AAEACwsAAA8I7QL08/oCAQIBAAMB/gH+/v4AA/8FAAL8
+gH9AAYFBQz6+QAJ/Pz8/gH/AQAAAQEB/wD/AP8BBAEAAAMA/P///AIEAwEAAgUA+wL9+wABAQYCAAMBAAH7Avv++QQEAP76AgP9B/z9BBL39gYJ8QD49v4C
AwABAAP/+//9/gEFAQAAAAABAAAAAAEBDAID/wwA8AL59ggF/QX/AAD/AAH+Afj+Bf8AAAUE/P//+wQDD/3/AQwE9QD88wEHAv8A/QED/f4C/QgEBAD+/gEE
AP8B/QMBAAEAAAIC/gH9Afr9/gAA//4AAwACAwD/CQQB/QYB9gH5+wcJ+wAAAPsABwACBf7+BwL9AgoC9QP49QAED/39AAkG8f/98woI//7///wAAv4EAgQC
AQAAAAADAgAB/QEA9gP4A/wIC//+BPH2+f0AAPb9C/wJBwQACP79AQMH/v0D+QMD////AP4BBAACAgH//vwGAgP2+QL8AAAI/wH/AAUD/gH8/Pr/Af4BAAD/
/v8CAQIB/v8A+v37CgECBP/2//8AAP//Af4DAAIAAAAAAP8AAQABAAAA/////fsBBv4GAwr/7wH//u77Ff4KEgD5/AAAAPz/BAACBP////8AAP3/BP8CAgD/
/PoBBfr/Av4DAgIDDAEE/g8E5gL47xELAAIBAAEA/AH+AP7/AAQAAAQEAAH9/fz9/AD/APwABAADA//+Av4ABwQB/gH7/fMC7/398+sGC/gJEA74/gABAP3+
Av8BBf/++QABAPr+BwADBwD+/AEFAP33/gL8BgABDwD+BBQH6wPy6/oJ/AAAAPv/B/8DBf39APH3DwL+DwIAAPsA/wAABAH/AgAA//sAAgABAAL+/AH+/wEC
+wAA//n/Cf8EBwD9/wAA//4BA/8CAQP//AEAAv8AAwH+Avr++v3///oACf4HAwT//gAAAP8AAAAAAAEAC/4AAQgC9AH99wUG/v4AAf/+AQACAgECAv8EAQP6
+gP8AQEFAP8AAP8AAQABAQEAAgAC/wP+/AH9/gUE/P8AAPz/BP4EAwQA+wEAAPv/CQEBB/n6/AD+BfoCCP8DA/r+BQABAwYC+wL6/PsBB//+AAME/v4C+wMB
/QAAAP0BBP8BAgD/Cvr79wEF9fgO9R0I/P0AAPn+CP4GBAQABgH+AAUF+//++gABFP0AAA0H6QH97w8OAAABAP38AgABAwEABQD/AAQD+wAA/AEC8gAAA/r6
CgT9B/X7+gD9BP4CBgAB/vgA/QABAfwABv8ABP3++/75+/oRCPYO+wz8/v8AAP4CBAADAf/++AEB/vX/C/0JDAb8BgAAAAUB+gD++gIE/wD/AP8BAgABAP/+
AAT67fUFE/YNAgn3+wX/Af0ACAT+B/j4/wAA//4AAv8CAgP/CAUC/QYE/QH7/f38BQEAAAP9+wH+/QED/wAAAAAAAAAAAf//C/8AAAYE+QD/+AUFCAAAAQUB
+gD/+gID+AQAAPoEC/8CCPn5A/wAAv8BAv4E/wYDCv7/AAUE+/4B+AYD/gH9AP8DAv8BAP7/9gQAAv38CAT7CfD3AAL/AAME/gH+/f3+/wAA/fz/BP8EBAH9
AgAAAQICAAAA/v//+gMC//r9BAD/CPn9/gAAAP0ABQABA//+AwH/AAMC+gH+/QAC/gAAAP4AAwAAAv//Af4AAP4AAQACAAEBAf8A/wIC//8A/gIB/f8A//0A
Bf4EBAL/+/z4AvgFDPwKAwEB+vz+/vwCBv0HAQgBAP//AP0BAv4DAf/+9wD9Afj+Cv8EBfj9Av8A//8AAP8CAAMB9AoE/gD8/wr0CfD5AwEBAAICAAD////+
AAAAAAEA/gD///8AAP//AP8BAQABAP8B/gL+/f0CBv8A/wb98QIA//X+Dv0EDP/5AwH+AAMC/gD//v//6gD/AOz7G/4JFPj0AP8A/f8BAAACAQQA2/Dt/ez8
I/0QFvb27fv1+esGGPkRD/n1/QAAAP0ABf8CA//+AAAB//7+AQABBAIA/wAAAf//AgD/Af0AAAEAAQEA/wH+//3/AAAAAP//Af8BAgEA/wACAP38AwAABAH/
/wICAAD8/QL7A/oAAQEA/gIDAAAA/QT/+wAAAPr+BgABBv//AP8AAP4AAgACAQIABAABAAb9+AL8+wID/QQAAAEAAgL8A/r78P4FAvn1CAT9DvUA+gIF/fv7
AwP5DP/8/wAAAP//AQABAgD//fgA//r9DP4IBQYAAgH+AAEE/wAA/v4AAAACAP/8AgL+BAAACAIA/wUB9gH9+gYFA/8CAAP9+wH9/gQDAf8BAAD//wH/AAMB
/gAA/vwBBP4DAwIAAgAAAAIA/gD//gABAQAEAAP7+AH8AAMCAgAAAAIA/gD//gEB/QAAAP4AAgD/Avv/B/4A/wQA+/8B/QYE/f8AAPv9BQEDBAEA+wAAAPv9
Bf8CBf/+Cf8BAAb69AD9+AQH//8AAPz/BP8DAwH/AQAAAAEA/wAA/wEB/v8BAP4ABwABBP77/wABAAD/AQD/AQAA8Qb//Pf8BgT6DfL2/wIAAAEDAQD9A/n+
+AMAAv//AAH9A/f9Cf0H/v34+/8CABILAwUAAAYE/AH7+/0AAAABAAAA/v8B/wECAgIAAAUE/QH8+/8BAQAAAAAAAQAAAAAA/v8AAPv+BQADBv7+BQAFAwX8
9wT4//sD9QID9/IHEfkFDwTx9wD/APX9Dv4HDPn4AgD/AAEB/v8A/gIDAQAAAAEB/gD//wAABwABAAUB+QH9+wED/wEDAP8AAgH+Av8A/wIB/wEBAQH/AP7+
BAIE/wj+8wL7+wQFA///AAIB/wEAAP8A/f8AAP7+AgADAgQA/wAAAAABAf8BAAEAAf4A//3/Av8EAgYBAv8G///8AAAAAwYB/wEA/wH/AgL+A/z+////AP3+
BAABA///DgP9Bw4E+Avv9/D/Cf8AAAcA9wL9+QACAwD+AAEC/QH//v4DC/8HBAv49QT3+/wFAAAAAAAAAgAA////+/7+Av//BgEDAf7/BP8AAAQA/AH//QIC
/QD1APsICf0HAf//Bv34AwYLAP0C9AEE/wH9AP4DBv4D/wD+/gABA/4ABAD/Av7/AAEAAAECAAH+/wAA8/4F/vT4DQAFD/76AQADAQX7+QX4//0BAAAAAAD/
/wEAAAEBBP4A/wQG/wH//QMB+wACAPf9C/wGBwT9CvgA+/8B/f4J/RQEBgL/AAYC+QL7/P4BAAD/AP8BAf8BAAAB+gP//f0DCP8DBP76BP8AAwT/+wL9/P0A
AgACAAAB//8BAAD/CQEAAAkB9QH59gEDAP4BAP3+BAAEAgQA+///APsBCP8DBAD+AP8A/v0AA/8DAgUB9gn9//wCBgL9Bff4/wAC/v37AAAAAwIA/AEAAPsA
B/4DBP7+AQAAAAMB/QH9/QID+wAAAPz+BAABBf3++gAAAPv9BQACBv3+AgD7AAAFAgAB/v///gAAAP39BQADAgD9//0C/v8B//4G/RIF/P8C//gCCf0HBwb9
E/35/wkN9/wD8QkH/QEAAP3/BQABBf39/wL9/wUC/QD++gIC+gT///8ECAH/A/z6+QH/AP4EBP0EAv0C/QAA//sABv4EBQH//wIAAAAAAAH9APr/Av7/BQEA
BQX8AvL6AfsABAACAwH/Aff/CwUAAwwH9QTz9vIAAAD/AAEB/wAAAP4B/gf6/AINA/0A/v79/AAAAPwABf8CBf7+AAIAAP8GBAD/A/z7BQABAAMD/gD//QH+
Bf37/AgF9f0D9g4H9gT///kBCgAACvT4+/8A//sACP8DBQH+BP0BAAH+/P8E/QoH+wL9/f8CAQABAgT+/gAAAP0ABP8CAwD//f4AAPwBAv4EAwQAA/oAAAQB
+P4C+BEGF/39/xAH7AL77g0L+v8EAPv8AwAABgD+/v8AAP3/A/8CAwIAAgAAAQEC/v8C/QMD/gAAAgAAAwH9Afr+Af4AAP4AAv8DAAIB/f8AAPr/Cf8EBAH/
8wD/APv7DAECB/v8BAAAAAQA/AD//AMCAAMAAAIB/gL8APr+9wn8/QAGAwL9A/X3BwEAAQkD9QH6+P4E/wACAP/8AQD/A/7/CAAAAAYE+P8A+QQE///+//0C
BP4DAgMB9/76/vgDB/4IAgn7BAAAAAP//QAA/QICAQAAAAEB//8A/wIC/f////r/Bv4FBAL+Af//AAIBAQAC+wMAAv7//v8G/P0G/QoACgv6/w4O9Qrt9PT8
/wD9AP0EB/8EAf/9A/4F/f/7+wAAAggD/f7/AP7/AwADAgL/AAD//v8DAf8CAAL/AAAAAAIB/QAA/AUC/gT8AQAGBAD//vn7/vwE/vj7Bv4GCAcAAgEAAAL/
/gH+/wABBP7//wD//v0E/QUCAgH/AwQA/QL8/P4ACfr7+/wFBPgLAA4CCQH/AAUA+AD9+gEEAwD/AAABAAAB/wIAA/4AAAAA/v8C/gUE9gMEAPr/BgD/B/37
AQAAAf3/AgABAwAAAgAAAAEA/gAA/wAABf7/AAL//P8C/AMFAP3/APz/BP0FAQABBf4CAAYA+AH+9w0IAQAAAAIB/gD//wAA/wAAAwICAAH8/vsAAP0CAAD/
AP8CAQMCHePt+xIH8gYE7AwL8Qj38/ITDe4RCvrv4+v1AO/zJvMUC/bp/wAA//4BAv8BAQH/+v/+//oBB/4GAwH+/wD+//3/AwAABP/9BPwEAAD5/QAAAgkF
/f3+AP4GC/oI/gsB+f4AAPf9Cv4GCf7+9v0CAPX7Df0JCwb+BgIAAwkB+QP6+PoDBAAAAAIB/v8A/QECBQEC/wf99gP6/wACAgMBAQb6+Qf2/voBAAEA/gH+
AQL/AQD87QAAAPH7Ef0IEP36+gD8APcFD/4HBf/7+gAAAf0ABQEABfz9BP/9/wMB+/8A+wUEAPoAAP/+AgEDAQcBAgcAAAcE+gH4+vb8Af//AAADAP4C/AEA
APwBAP7+AP0DAQcDDBL3AAwO8gbz+ej8CP4BAQYA+AD++gEEBf8AAAMC+wAB+gcCAAIAAgT//AP6/vn/BAf9/QYB+QP7/f8ABgH/AAUB/AL+/P0D/AID//v8
AgP5Cfn8+gH/Afr+BAABB/z9+AH+B/0DDQH+A+z3AP4AAf3/Av8EAQMBAAAAAgEAAAH///sA/QQAAAABAwL7A/T7AgABAAMB/wD//QEA9wAAAfr/CP8CB/v6
/gAEAP/6/gD/AwIAAQAAAAEA/wAA/wEB8P7/Avb+DgEDC/T5/wEB///+AwAAAvn+9gT8//MFCP3+BPb3Af79AQAFA/4E/gAA8v7/Afb9Dv8FCv78/wAAAP8A
AQABAQEADQQH+wn99Qbz+wMBAgAAAAEBAAD//wAA+/8CAPz+Bv8BBQIA+AD/APr/Bv8DBP7+BgH/AAEB/P8B/QMCB//6AAUJ/f0D9QYDBf7/Af4DAf4G/wcE
9AAG//X4CgACDAD6BwABAAb/+QH8+wABBAQA/wMC+wH7/v3/Cf3+AQMF/PwE+AgG//8CAP79A/8CBAP+Av8BAP/+//8CAQYBAv0D+v/5BAAGAw8A//8AAgD+
AQH+Afr//f39/foFAv4HAwsBE/b/+wQG+/sC9hcHAv8B/v4AAP8DAQX/+wD9/vsGC/0FA/76AQAAAQIB/gD//v8CAvQBAff+CPkPAw8E/f3/Avv/CP4EBP79
/QAAAP0CAv8CAgH/BPcE8vMFCv0CCA37DgYBAA8D6gTz8gIH/QIB//8AAgEABP79AAAAAAH//wH/AAEBAf8CAP39BAACBQL++wIB/f3/BQL/B/76+QX/APv/
BQL9B/b5AAIAAAADAAD+Af7+BgAEAQD7/gD9AwIDBf4A/wEC+QAA/QQFA/8BAAIC/gAA/QUEAAAAAP4AAv8BAgD/+wD+APwABwADBP77AQD/AAEC/wAA/gEC
DfwC/AoB8f8B9hUJ/QEAAPv/Bf8CBf3+/wD/AAH//QH+AgIC7Pn7/uz9E/sJEf72AgECAAH+/gD+AP8BBP8AAAIB+/8C/QUDAQEAAAEC/wD//wICBP8AAgIB
/AH9/AAB+wD8A/8DBQH+APj79QIAAfr4BAP+CvkABPsBAAEC/v4C/QcFAAAA//8BAv8CAQEA9/wD/fH5D/kMDQ38/P8FAP34AAT+CAAC/AIA//4CBQAABPz8
Bf0AAwIA/wAB+wYD/QIA//8BAgH9A/r9/f8AAPz/Bf4EAf//9P74B/b/Dv8FBfP5BAACAAP++gD//AYG+AMA/vb8DQEDDfz4+v//APsBCP8EBQD+A/MJAvDv
Bv8JDxEHAAAAAP4AAQAAAQMBBgEAAwYA+wL5+/YCCgACAAj/9QL7+gAFBP8AAAEA/QAA/wQC/QQAAAAAAQP9BPn8//oCAfv8BAIEBgME/wAAAP7/AgABAgAA
Af0A////AwADAQUB/wADAP79/wH/BAEB+fv//fUADPoNBQ39/gAAAP4AAwABAgAA8grq8/EJEQEHEPPzA/8AAAABAAAA//8A/QIA/vz9CAIACP36AQAAAAEA
/wAA/wAAAQMA/wMD/wH8/vz+BAIAAAcB+QL7+v4B/f8AAP3/BAACAwD+/wAAAP8BAgABAf///wAAAP//AgAAAgAA+gD9//kDC/0GBAD8AQABAQL//gH9//4B
/P8AAPr/CP8DBgL/AP7/AP4CAv8D/wIBBwAAAAcC+QH++QEDBP/9AAIHAP4D+wIB+QD/APr+CAACBv3+AwL+AAIGAf///Pv+Av8AAP8AAAABAAIC//0CAPz+
B/8DBAL+AwABAAMB/AD+/QEB/wH/AP4AAAABAv3+CQADAAb+9QP7+wIFB///AAUD9v4C+QcI/wAA////AQABAQIA/P8CAPv9BwABBgH+/gAA//3+A/8CAwP/
/v8DAPz4AAAABQMC+wH/APsABwACBf39Cv//AAkC9QD9+AIE/P8AAP3/BQACBP7+AgAAAAH//gAA/wEBAv/+AgMEAAD/+/sBAQEAAAMD/AD//P7+AgAB/wP/
/QD+/gIB/gL+Av8FAwACAfn8/QAC//79A/8AA//++wAAAwD/AQL9AfwB/wIAAf4ABQD/A/n8/gEAAgAB/wD+APsBAgD/AAUE/P0C+AUCBQj+/QwK9gX6+Pr+
AQEAAwP9/AP7//gA/gD///8C/wAAAAIB/QAAAPwABf8CBAD//P4AAPv/Bv8FAwMABgMAAAcE+QD9+P4BC///AAkF9AD+9QIG8O32B+gCG/kVDgX+Bfr5AQQG
Af8F9QQIAf8AAf8BAv8C/wEA/AD+APkCCv8FBf78/QEA//3/BQAAA//9BgD/AAUD/AH++gMDCQAB/wMB+f8A/AgDAf8AAAEBAQAB/gIB+/4AAPf+Cf8FCQD+
AwADAAT89gD9/gIE/QAAAP7/AwABA/7/Bf8AAAUE+v8A+gUD+AEB/fn9CQACCv/5+vX1+/kKB/0OAwX7BwACAAcB+QD9+gYEA/8A/wEA/QAA/QIDAgABAAL+
/gAA/wIB+/////v/Df8FB/76/QAAAP0ABv8CAv/+Av8B////Af8CAAMBBwIAAAYD+gH9+QICBf//AAMC/P8A/AMDAQD9AAECAAAB/QAAAf8AAwL9/wL+/vsC
AP7/AAECAP8C/gMB/gAAAP8AA/8BAf//+/8AAfn8BwEDB/3/Cf8AAAoF9gD+9QYFAf8BAAD9/wAAAAEB/wAAAP3/BP8DAgH/Df4BAAoA8QL79gYH/wAAAP4C
BP8BAgD+/f8AAPz/BAACBP/+AAH///3/Bf8DAwD+AgD/AAIB/AD//QAB/AQB/v3/AQAABf/9AP8AAP8AAv8CAQEA//4AAQD+AgECAAMB/gMCAAL//wL9Af3/
6Pj8/esCHfQaDg/8Av8BAAD9/QAB/wUF/wAAAP8AAQABAQAA/f8AAP0ABAACAwD/+v7/APv+BwADBv7+/gAAAP4AAv8CAgD//QAAAP0BBAABAv//AAACAAD+
AAAAAQEACP3+/wcI+wAA+AYE+Qb+AP0CBQP7BfP6/AT/Af7/BAP7BPb8BgAA/wQC+wD++wIDAAECAAD9AAH+A/7/Bv8A/wUC+gD/+gMC+f8AAPf+DP8GCf78
/QAAAPz/Bf8CBP/+Bf/9AQL8/AP7/v4E/wMBAP73/wL6BfwC/gD/AP0ABQACAv/+AAAAAP8AAQAAAQAAAAABAAD9/wEAAgMCA/8AAAIA/P8B/AUC/AAAAPz/
BQACBP/+9Qr9AP4CAwL4A+/4/Q39/gQH/AT0/vH4B/39/wEC/P0E+wkFAgAAAAIA/gAA/gEBAAABAAD8/gABAAUDAAAAAP8AAQABAQD//f7/Af4BA/8CAAAA
/gYRAAL0+QbvA/sC/wEA//4BAv8BAQD//QAAAfv/B/8DBv79+gAAAPwABQABBP7+//gKA/v4BgH/BwL/+wX+//8CBAD9Avv9Cg3//gwG8Ajt+fP/CfwP/gPw
7QH6AhQJ/gICBP/6AQP8A/r/+//79PQKEvcQBQb1+gD+/ff/DP4IBwb8/QAAAP3/AwABA/3//wABAP8BAP//AAQC9f/4//YID/sKBAL8AwAAAAQC+wD++wMD
/QAAAPz/BgACBQD//gAAAf8AAwEAAf4AAAAAAP4AAgAAAv3//wIAAP//AgH+A/v+AAP/AAMA/gL7//j+/eUIAe3tEPgSFBIFAAAA/wAAAAAAAAEA+wABAPv+
BP8DBf///wADAP/+AQAAAgMCAAkBAAQB/AP4AfX7AgAAAAEB//8A/gEBAf8AAAAD//8BAAP/Bf8B/wMB+/8B/AUC+QAAAPr/Cf8DB//+AAD+AP8BAv8BAP3/
BP8AAAIB/P8B/gMD+/0BAPb8CP8GCP7+AwD/AAQF/wAB+gH/CwEAAAcB+QP7+QEC/AIDAP/6AAL9Bfv/+gD//vr/B/0GBAL+BP4BAAD//P8C/wQDAAMAAAIB
/wH8//z/BAABAAL//AH//gMCCQADAAP+/AH9AP3//v///fwAA/4GAgsBAAAAAAAA/wAAAP8AAwH+AwT+/AT6/vwA+v4C//z3BP4EBAUBCAEA/ggD9wL9/AIB
Av0J/f72+QD/BwwFAQMCAAIA/gL7Afn+B/z+/v36AfsGAAEAAf0EAAD5/QL/AgYDBQUBAAgF9QL4+/v/Bv8A/wQD/P8A+wYDAf//AP8BA/8DAAIAAAAAAP8B
AgABAQD/+gD/APz/B/8DA///BAH/AwMG/QD+/Pr//QQAAAL6+wD//QUE+v78APcCCvwGBf//AQAAAAEB/gD//gABBPsAAQH+//0E+wgEAPv8+/sEBPoO/RQD
+/4AAPz+A/8DBAMCBf79/wcD+QL89wID//8AAwIAAwL+/fz//gEAAP//AgH/Av7+B/gA/gUA/gIC/wkDAf/+Af4DBf4E/wAAAAIB/wP//wH9Af39Af0AAQIC
/fwC/QEA/v8AAP8BAgABAf79/v4BAf//AgD/Avz+AQADBAn79AL7+AQFB/wA/wUB/QEA+wUDC/4G/wX9+AAA/AwHA/8GAAD5/gD/AgQC/gAAAPz/BQECAwD+
9/v1APgLCvwJAvz+AQAAAAD//wAA/wEB+fr+APoFB/sKAgMBAwsF/wf99wbwAvL8AP//APwBBf8EAwL+B/0EAAb89QD++wkI9fz/APT6DwAHDfz8Av8AAAH/
/QEA/gIC8PoAA/T8DP0JCfwB9v8EAvv1BAT9CwAAAgAAAAMB/AD+/f4B9f8A//b+Cf0FCgP//AAAAP0BA/8CAQD/AAIAAAEBAAH+Af7/AQH/AwIC/QH9/P0C
C/0H9xH97gT6+A0O/v4AAv7+Av8ABPkB+gH//vsBCP8EBQD7/f0C/v36BQEEBgX+AwYD/wkA9gX0/vX/A/7+AgD//gAA/gEEA/8A/v//AAABAAMBA/8AAQUB
+wD+/P4BAv4AAAAAAQADAAUCGPsHAxYB6gX06wIMAAAAAAABAAAAAP8A/QAAAP3+AwABBP//Av//AAID//8D/AIACAABAAUD/P8A+QMC/QAAAfv/BwADBAD/
Df8AAg4K8gD+7wUEA/3/AP//AP4D/wQC6fr+/uj8GfoPFv74AAD//wEA//8A/wEA7PgD/ej3F/oTEw/9//8A//0AA/8CAwP/5AH/A+36Fv8GFfH1AQQEAAT5
9wX4AvwB/wAAAP8AAgAAAf///wABAP7+AgABAwEACAD/AAcE+wH++QICA//+AAQD/AD//AIC4gT4AO4EGfsLE+/tAQAAAAEBAAAA/gEAAwT//wUB/AH7/fwA
9AYB+/n+CwECC/35/gAAAP3/AwABA///AAAAAAEB/wD//wICB/H6BAEDAf0H+QIJBfwB/fr/AfwGBAgEAAAAAQH+AAD///7++vsAAPn8Cv8GBgX+/v79+vcC
CfwLBAoA+gD/APn+CP8CB/z6/f8AAAD/AQAAAAQC/gMB//v9A/8BAwH8B/4A/wQA+v8C+gkEAAQDAAEA/QH7AP7+BgIA/wsD9wP69QUBAP7/AP8BA/4E/wUC
+AD/APkACv8ECP/7////AP8BA/8CAAAAAP4BAv8ABAH/A//+/gD/AP0BBQADAv7+AvsB/QAGAv8FAAQA+v0AAPf+C/4FCAH//gAA//8CBf4DAv/+BQAA/AIC
/f8D/QYACf8CAAgF9wD99wYG/gAAAP79AwEBAwEA5Pn//+X2F/0QHP/5//8AAP4AAv8BAAD/CQAAAAQB9wD/+wQF/QIBAP38BAH+Bfz9/AAAAPz+BAABBP7/
AgH+/gEEAP0D/AYC7fj4+/n0DfwCDAgAAP8AAf8BAwAAAAQAAgD/AAAAAP8B/wIB/wAAAP4AAgABAQAA/gL/AAADAwD/Afz9+wMAAP3+BQH9Bvj8Bv8AAAQA
+f//+gYG/wEAAP//AP8BAgEAAQD/AAACAAAB/wEAAQAAAAEA/QAA/wABBQMBAggB+AP5+foBAAL/AAME/gL8/vn+/P4A//r+Bf4FBQP//QUA/wEFAwD///38
AAAAAgL//AL8//sD+/8AAPr+CAADBwD++AEAAPv+B/8CBf/+/AAA/vr/B/4DBwD+EP7//goD8QH99gcG9gIA//kACP8CCP37BQEC/gP/+AD+/QMD//4AAf7/
AwABAgEA+v8AAPn+B/8EBgD+/gMA/wACAwEAAfv9+wP/APwABP8ABP78/wMA/QH+AAL+Av/9Av8AAP8AAf8CAAMBAwX+AAUG/gH6/vj8BAH/AAMC/AH9/P8B
AwD////+AP8CAAQC/AMA//wBBv4CBAH+/QAA/f0CBf8BBAL//gEA/f3/BP8CBAH9AQEAAAIB/QH9//3//wAAAP7/AgACAgAA/gMAAP8BBAAAA/z9Bv4AAAX+
+wL+/AIDAAAAAAAAAAD/AP4A9v/+Avf/Dv4GCPn5/gAAAP7/AgACAwIA+QED//v4BAH/CAAAAAAAAP7/AQABAQMBAwEAAQH//QH+/wAB+f7/APoDCwAEB/35
/AAAAP0ABQECBAD98wL1//YFDf0GB/r7AP4AAP7/AwAFAAkAAQD//wAC/v8C/gICBQEAAAQB+gH++wMC9/wA//cADvsNBQP7BwAAAAb+9wH7+/8EAgD/AAIB
/gD//gEB/v0AAgD8AQAB/wICBP8A/v4HB/4FAAb++///APoACv4FBf/7/gEAAwH/AAH9//n/AQIAAAUC+wL7/Pz+/AMB/f0AAv8ABAL8+f8AAfr/CP8EB/3+
/wD/AP4AA/8CAv/+AgAAAAIB/gD//gAABQL/AAMB/P/++wID9goO/gH09gnvC+v4/QAA//4ABQIABPz6CQAHAAT59gP5AgIFA/4EAgH8/AH9Af8CAgQLAAL/
AgT3BQH59Av3/fwICAH9BfL47gP+A/UAEgEBDO33/wAAAP//AQACAQP//QMAAAABAAL9A/r8AQUBAAUE+gD8+/v+/wQB/f0AAv8CBQL+8gAAAPL8Ef8GD/z5
/wAAAP8AAQAAAAAA+/4EAPv+AwEACP/99QMC+PX6Cf8CDf32Af8AAAECAP8A/QEBAv3/Af8B/gABAP8BFQsC+hMC6gjq8/sH/gAAAP//AQAAAQEC+P7//vf9
CP4IBwQB/gMAAAEBAwL/Avr7AAcBAAP/+wL2AfX+AQD/AAIB/v4B/gEC+gAAAPv9Bf8DBQQB//8AAf7/AgABAv8BAAAAAAAAAAAAAAAB8wUDA/35AwX4CfD7
/f4NAf3rAwX7DwAB+AAD//f5CgECCv/8AAAAAP4AAQABAgL/+wT+Af4ABQL9Bff6CAH9/wYG+wH++gIC//8AAP7/BPwGAAUDHgj5/BUJ5wPy7AMJAAD/AP8A
AgEAAP7+//8BAAEB/wD/AAAA/fgCAPYADfoNBgUA/wD/Af0DBf0FAvz+/QL+AgACBgH+APf6/gIAAgD+AgT5AvP8/f8CAPv+Bv4EBgQAGQEDBRj94gbx6v4O
BQD/BAj/9wP5+P0F/v//APr/BAACBf7+AgAAAAAA/AEAAAEE9QMAAfgAEf4GC/z4/f4AAPv+Bv8EBQH+B/X+/P8D/vkN+hoLAf4A/v8DAf0EAAkDBwAAAAUD
+QD++QQDCf7+AAcF+AD/+AUD9v4AAPj7DP4FCP77/gEBAP//AAH/A/3+BAAAAAIC/v8A/QIAA/8BAAIC/P///gQEAAABAP7+/wAAAwACBvz+AgUD+gAA+AUG
Au/1//QJFfAV+xr//QIAAP//AwH/A/v9+f//AfsBCQAEAwD9BQP/AAUG/f8A+v7+9v8AAPb7DP8FC/38AwD//wIB/gH//QABAQAAAAEAAAAA/wEBAAAAAgD+
/gH+AfoAAf8BAAD+/gEAAv8AAQADAQH8/wL9Af8AAAIAAAEC//4B/QYAAv8AAQH//gD///0B9wIAAPf/Cf4ECf38AP8D/v38/QACAwwDAAIA////AQD/Av7/
AAAAAP8AAQAAAQAABAAAAAMC/AD//AECCAD/AggA9gT6+vsCAv8A//8B//8CAAYDAP8A//8BAv8CAQIAAwIAAAP//QL8/wACAv7/AAL/+/8C/AQF/f8AAP4B
BAABAwD+AP4B/v7+AAADBAIB+gD/APr/CP8EBv79AQAAAAIA/gD//QECAAACAAH//QH+Af0B/wf+/AEJAQH+Av72/QIAAv//BAL+Avb8CAD+AAMD+gAB/AID
9gMK/Pf4BAL9Ef/5+v8IAfn1AgL8Dfz9/gIBAAAB//8A//4A//8AAP3/BQEBA/7/9f4DA/r3BwAACP3+8f4D//D7E/0IEv75+AACAPj9CP8DCAH+/QAAAPz/
BQACBP/+Cv7/AQUC9///+QcHAgH/AwMB/wT8/fj/CgH+AggE+AL79v8E7QIC/vP9C/0GDgP+/gAAAAAC//8BAAABAAAAAP38A/8CAgIACAIC9wL//QD9BQ79
AgAAAAEA/gAA/gEBBP8B+v0BAv8EAgoAAQACAP//AQH+BP3//AAA//z+BP8CBAD/CAH+AAgF9wD+9gMEBAAAAQUA+gH9+/8DAAAAAAABAQAAAAAAAwAAAAEB
/wEA/wD/8+/8C/P5Dv0RBwIA+f0CAPn7B/8GBwX//QAAAP0ABf8CAv/+A/8AAAAC//8B/wMAGfMAAgsJ/f4A9AcDAQQB/gAC/P/+AAEB+f7///YADv0ICQH7
/P8B+/v8BP4GBwr+AAAAAP//AQABAQIACQABAQgC9gH9+P4C+AAAAPn+Cf8DBv/9/gH///wECv8DBf36A/8BAP/+/gH/AAYFAAIAAAEEAgH+APz9BAAA/wQC
+///+gYEAgABBQT//gL9/fkB/gQEAAT/+wP4APr+BP8BAAT/+wL9/AEDAf4AAP4CAv0D/gEC//4AAP3/A/8CAgMABgAAAAUE+wD++gIADP4FAQj58wP4/AQI
AgAAAAEB/wAA/gEB8QsC/fcBDAH9D/Xy4gr+/+0CG/8EFu/w/QIAAP8AAQH9Avz/+f76//YCDP4JBgb+CwD//QYC9wD/+AcEAf4BAP/+/gABAQMD/wIAAP//
AQD/Av7/Av8AAAD9/gAB/wEC/vsT+/bn+wjuGfb0AwD/Bwb+/AX2/e8BAAD//wAA/wEA/wIBAwH/AgEEA/4A/vj9Af0AAv38AgAAAvwBAgAAAAEB/gAA/wAB
9gL/Afb+C/8ACvn4AwMF+wL6/QT+BQf+CwL5/AMJ9wD++Pv+/QACAPz9BAEABv/9+/8BAPz8AwABBf///wD/AAEA/gEAAP8BCP8B/QED//wE/Q0CAAAAAAIA
/gD//wEC8f39AO4AEvwNDQL9+AD9APgBCf8FBv38B///AwkD+AP7+PsEEQUEAA/86wbw9PsID/wC/wj58wH9+AkJA/8AAAID/v8A/gMCAv8AAAIC/v8A/gIC
CvwAAAQD+P8B+QUFAv8HAAD8/AD9BAQBBf0DAwD//wD/AP8EAwMAAAL//QH9/vwA+P73//UGD/wMBwP+DwEAAA0E7gL48wQHDAIAAAsE8gL59QMFBQD/AAMC
/QD//AEBBv8B/wH9+/8B/wUDAv7+AAEC//8C/gMDAQQB/wMA/AL7//7/8f//AvUBDP8FCfn69gEAAPn/B/8DBv798/0B//PzCwAFEQEB/gAAAP4AAwABAgD/
+wD/APn8B/4EBgD/+gAAAPv+BQACBv7/Av8E/P73/wL8BgMBBgP7/gQI//4A/f39CAAAAAQD9//9/AQFCAD/AAcE+QD++AIEAAIAAAIEAAAA/v3+/P//AvwA
Cf8EBfv9/wQB/wH+AAH+Af7++QACAPv7CAEBCP39+gACAPz8BQABB/3+DPwDAQj69QL6+gUJ/gAAAQH/AAH/AP7/AwH7AAAGA/8E/AH+7QMJ/vfq/Af1FfcE
/QECAP78AwH9Bfr+/wAAAP8AAQAAAQAADgD/AA4H7gH68gYIAf8EAAH7+AL8AQQF3fL8/OjxHfsPFwD15Qr8/e7/Gf4FFfLx/QL/APwABQAABPv9/gP6AP0G
Bf8BAfr9CP3+/QAG/fsJ+BID//8AAQD+AQAAAP///f8ABAP/AgP+//r+AgIAAAIA/QH+/v8BCf4BAAf89QT6/AME/gD/AP0ABP8BA/3/+wAA/fn/Cf4GBwH8
9AEA/fcACgEECgH6/gEDAAD6/gL8BP//+/sEAPv1BgEDBwgBAAAAAP8AAQAAAQAA+gAAAPr9BwADBwD9+wAAAPv9BgACBgD+CxH49wwK/gf3+v/1BP//AQMA
/P8C/AUDCQAEAAMA+QL7AAMECwT/AgsA9wL49/sC8AL89/gADP0JCQT19///APoAC/4EB/39CP8CAAX79QH8/AMD/w8B/gYF/QL4APn9A//+AAACAf8C//8B
AP8A////Af8DAAUC9wn/+vwEAv8ABgD8/v4AAPv/Bf4EBAH//wYA/wAFAv7////+/v//APwABP8DAgIB+v//APoACf4EBv/9+wEBAAAAAAH9AfoAAv8AAP8A
Av8DAAUA9v3+BfcAC/0DB/L7AQECAP/9AAL+A//+/wAAAAAAAQAAAf7/+v77APgCCf0HBAL/9wEDAf77AAL6Bvf9/wD/AP4BAwACAQD/BgAAAgUC+AH8+v8D
/gAAAP3/AwACA///AwAAAPwABf8CBQAA/gAAAP0BBAAAAwAA/wMAAAIA/wL9APr9/f0AAP3+A/4FAwIBB/8B/wL9/QEC/wYC+P////kACv4FBwL/AP8AAAAA
/wABAAIAA/sBAAL6AP8C/QQDBf8BAAMA+f///QMDAAb9AQUH+gD7+vkA/wIA/v8AAwEBAv/++wYBAAH9/QP4Avf+BgD+AAID/P8A+wID/AEAAP3/BQH/Bfz9
9+z4AO0GDvUaBRIBBfn9/voDCvwMBBAF/wD/AP8BAv8CAQD/AwAAAAP//QD//QAA/gAAAP4AAgABAgAACAD/AAcE+AD9+f4EBP0CAQP+/gD+/v8C/fkC/wH7
AgP///z+Bf8EAAP8/QL9AQQD/wMA/f8BAgAAAv/+AgEB/QD+/gEAAAQAAAAA/wH//gAAAAEBAf8A/wEFAP4B/QUC9QX6/vgLDP0FBPf2A/8AAP///wABAAQD
+AL/APoBBwABBf787gD4/fcJD/gKAPv39vb//vH/DPoQBxQDBv7/AAME/P8B+gMD/wIAAQEA///+/vz//QQAAP7/AwL9BPn8+v////gACf8GBgH++//+APkD
C/4HBAH9AAAAAAEBAQH/AAD/BgEBAAMB/AH//QMCAgD+//4GBP0F/wT/BAAAAAEB/gH+Afv/BgABAAQB+wD9/AABAvsB//z8Bf0GAQsC/gIA//0BA/8BAgEA
9AEB//f8Cv8DDAD7A/wEAAD+/v4DAAQABPwDAAL7/QAB/wUD/PL7AvwCAfsP/g4J/QEAAP3/BAAABP3++wD/APr/CQACB/39//8AAgD/AAAAAP4B/wAAAAH/
/wD+APwAGP0AAAsG7//+9AgJBQEB/gIA+gH9AAEB/v8AAPv/Bv8DBQD//f4AAPwABf0FAgQB6gMAAfb+DwH/DPL4AQAAAAEB/wAAAAEBC//+/QUB+gAA+AoC
/v/+/vsEBf0HAgT8/f/+AP0AAf4G/gYDC/oC/AYB9/8B+A4J/vwAAPr6Bv8EBQIC5P3+/O4CGfoOEfvx/QEAAQH+/wH/AAEA+gQB/wADAgD/Af3+AgABAAL+
/QH/AAEB/QABAP7/BP8CA//+Av//AQMA/wAA/AMA+gL/APwBCAH/B/X6+/8AAPr/CQADBvn7B/3u7vsPAP0CAA//DfbrBQYX+P0B7AAGBAIBAAX/+QL7/P0B
Av8CAAIA/AAA/QUD/wAAAP8BAgABAQAABQAA/wQC+wAA+gcE/wD9AP0EBv8DAQH+AQMAAgb/+QP5/PoBAgAB/gEA+QD+AAQD/wAAAP4AAgABAgEAAAECAQL7
/AP6Af4BBP//AAABAP8B/gMCBQAE/gv59AL7+wgCAgH/AAQD/QH9/PwA8/8AAvr6BgEDCfv+/v4B//z6BQAEBQH9/QAAAPz+BQABBP//AQX//wX++gT6/gEA
BfgB/fr+A/wNAxYHAf8AAAAAAP8BAAIBAAAB//3/A/8DAwUABAH6/QABBf8D/wH//AAA//r+BgADB/39Bf8AAAMC+wH/+wICEQr8/w4M7gbv8vcEA/8AAAIB
/gAA/gICEgH/AA8G7f/77QcKAf8AAAAAAf8B/wMA+P8AAPr+CP4FBgD8Df8A/QQD9v0D+Q0GAwIA/wD+/gABAAIB9v8A//X8EAAFDf76+wIAAP4AAwH+A/n/
Bf4C+wD4/QMAAwkDBP4EAP/7/wEAAwUCCwP3+QQNBvcH+gYC/QL/AP0ABAH/BPv8CQL8AAUH/P0A+AMEBf8AAAQA+gD//AIEAwH+/gACAf4A/gD/+//+/vsF
Df4FBf/5AgIA/gMC/wH9//79AgD/AAEC/wH//wEB/AD/APwABv8DA//+/wIAAP8AAwH+A/v9AgAC/wH8/wAB/gQCBAECAAP7+wL+/gMD//0EAf/5////AwED
9gMCAfr7BgP8Cvb7/fv/APkBDfoMAwQA/wH/AgABBgEAAff++AL+/f3/A/8DBP39/AMA/f8AAf8AAv3+BPv+/P4EA/wJ+w8EAQEBAQH//wH///z//QIAAPwA
BwABBfj7AP///vsBBv0GBAb9/gIA//8BAQIAAQD+9AMF/vf2CgMAD//7/QIA9/8DBfwFAwf4+wL/AP3/BQH/Bvn9AAAAAP//AQABAQAA+gMA/vr+CAABCf36
9QD///gCCP4FBf399/wB/fP9EfsNDAr7Af0AAP8AAf8DAAQBAgIB/wL++gL+/wECCQL//wkJ/AP++Pr//gAAAP0ABAABA///BwAEAAf79QP5/AME/P//AP3/
BgADBAL+8wT+A/QBBgX5EOv2Af7/Avn7AgX7Cfj+AAAAAP8CAgABAP//+wD9AvkACf4EBfz/A/0D/wD9/P8BAQgEAP8AAP3/A/8CAwH//f8CAPz9AQAABQD/
AwAAAAIB+wD//AEC8AYBAvr9BgL9BvD7/gH/AQAAAgAA//8ABAEA/wQC+wD//AEDBf//AAMD/AAA/AECBP4A+/4B/v8FAAsCCP8AAAYB9wD9+QIF+wEAAPz9
BwACBv7+7gnv8fgQGPcPDRDpAQECAAL9+wL8AAAAAwD/AAIA/QEA/gMB/v8AAP4CBP8CAgEA/QAAAP0ABgACBP/+/gEAAP7/BAABA/39AwL9AAQD/AL9/P4B
+P8BAPr+CP4CB/3+BQUC/gcC+gL7/QQABP0AAP7+BP8EAAUBAAD/AAABAAAAAAAA/gAA//3/BAACBAH+BwABAAQA+AD+/AECDP8AAQsE8gH89AIG/v8DAPv7
AwADBQMA9An/Af0CBwT4COz0A/n9//cBCvwMBQkBBAAAAAIA+gAA/AQD/vz/APj/Df4IBwT9Bf8AAAL//QAA/QMC+v8C//oCBvwGAwgBCP7+/wQD/v4B+wcD
AAABAAD+//8AAQECAPj8/gYJDPkM8QkAAAEAAgEB/wH//v0A+/3/9/r7Cv0LBQv2AAAAAP8AAQABAAEAAAMDAgT++AP4/vkA/gAAAP4AAv8BAv7+Af8BAP//
AP4CAAYE/P8AAPv/BwACBQD+Av//AAIB/f4C/AMBAQAAAQEBAAD//v3/9wMA//f/C/0FDPf6/QAAAPsABwACBf79BAEAAAYE/AH8+wABAQAAAAD//wAAAP8A
+AAC/Pb+CP0FCAD6/AADAPz5AgH/B/8AAgD/AAEBAAAA/wEAA/wF/wn69Af19wkNCAECAAYB9AH6/AMEAQAAAP4BA/8CAf/+Af8CAAD/AP8BAQUB/wAAAP4A
BAABAv//AQAAAP/9/wAAAQEBDQAAAAwG8QD78wYHCv0C/AcC8AAA+BAK/v8A//z/BP8DAwIAAQACAAL9/AH9AAEC/wAAAf4AAv8BAv//FP//AA4E7QL68AUJ
AAEBBAUF+f/5+fUABAQAAQsB9QT0+foC/f4GAAD29wP6Bf0DAgAA/wEB/gD//wEBCP8CAAYA9AD9+ggGAwH+/gEF/v4C/gMCAgABAAL//AH//gED/wAAAP4B
AwH/AgAA/f8AAP0AA/8CAwEA9f4AAfb4CQAFCv///gAB/wEA/wH7AP7+BQD+AAMC/AAA/QACA/7/AQQC//8C+gQAAAAAAP8AAQAAAAAACQABAAj/9AL6+QEF
9gMB//j/Cf8CCvv8/AABAPv8BAABBv/+/f8CAPr7BgICCQH+BAD/AAEC/QAA/gADAgD/AP0BAwACAwEB+AAB/v4BBf8EAgf/+v7+AP0GBvwGAgMA/wD/AP4B
A/8CAv//6fYL8vH6Df4KHAn2AgMFAgf78wX0/PsFAAAB+v0AAv8BBAX+8/YF9Oz5E/wNGhP6/QAAAP4ABAABAf/++QAB/wD/AwH/AQH/BP0F/Ab67gH8/QoI
/wABAAAB/gD+AQIC9gAJAP3z+wL8CgICAAAAAP8AAgABAQD+8wMC//b/CgACDv37AQID/v/9/wAABwIA9wMAAvz+BwH+BPf8AAECAAH9/wH9AfoA//8CAAMB
/f/9/wQDAwH//wEFA/8CAf/7/v8AAPwABf8DAwD/C/79AQYH+gAB9wIECv/+/wYE+QH/+AECFgT77wUE9/3/9REBCQAAAAYB9wP7/P0CFf4AAA8D7gL68QkK
/wAAAP8AAQABAQEABAAAAAEB/gAA/gIB/wEA/wH/AAD//wAA+QEF//b4CAEBDf/9/gbyAPkKDvwCBPT67wIAAPf8DwEDC/z6+v/9APoCCf8EBf38CAP/BAoC
+AP59vsBAQAAAAIA/QH//gEBHv0AABoL4gD35AoOAQT//wEBAgH+APv8/f4AAP3/BP8DAgQB+wAAAP0ABP8DAgMB/wAAAP7/Av8CAgD/CP79AQUF+v8B9gAD
/gEA//z+BAABBAH/9wAA/voCB/8EBgH9+f////kACv8EBv78/f4AAv7/Bf4EAf7/AQH/AQMC/gD+/f0BC/8AAAkD9AD89QQGDvkEAAf6+Qb5/gMEAgAAAAEA
/wAA/wEABwIAAAcC9QD6+gAE8gADAPj/DP8DC/r7AP8AAP3+AwACAwL/Cf3//wgE9/0C9AcJA/kB///9/v8F/w4GAQP//wADBQEAAf79CP8BAAX/+QH++gMD
Bv8C/wD9/QACAAMB8w36//8KBPwBAPD8BwcBAA4A8gXz9vsCAQAJAgH4+QH4AwAFAf8C//7+//8AAgED//8BAP/8AQABAgEB8gD0A/AKEv8FDvb59v//APX/
Ev8HC/778/8AA/T6DQAEDPr+AAAAAgEBAAD///kAAwAAAAAA/gAAAAABAP8BA//7AwP9Bfj+AAcAAggA+Qb1/PD9+v8AAfr+BgADBgAA/gAAA/4BAgAAAfwC
BgIBAAT+9wH7/QIEAgAAAAECAP8A/gMB9f0C//f7C/4ICQT//wAAAP8AAgABAQAA9wP5/AEIAwH6Bfj49gH6APgKEfsJ//z5AQL/AAABAAAAAAEA/f8AAP3/
Bf8DAwL/+AAAAPn+CP8EB/38Af//AP8AAf8CAAD//v8AAP3/BAACAwD//gAAAAD+AAACAP///AAAAPz/Bv8CBf79BwAAAAUD+P/++QQF+QEAAPv+BgAAB/r8
Bv7/AAIB/P8C/AQE//8BAP7+AgABAgAAA/8B/wMC/wEB/QUC/QAAAP0BBP8CAgD//gD///4BBAABAgEABPz/AAEBAP4D/gcDBgIAAwkD9QP3+vYBAAIA//8B
AgAAAf/+AAABAAL++wL+//0BAQMAAAUA+wL7/v4BAgAD/gH7+gL9AQICAQAAAAEB/wD//wEC+gD+/vn/Cf8GCAP7CQAB/QoC9QL9+QYGAAAAAAAAAP8B/wIB
BwAGAQb6+AP4/gMF6/33+ez/FfUVDQf+Bv/+AQP/+QD/+wIHAQAAAAEA/wD/AAAAAQUA/wQD/P/+/QIBAgL9/wME/gD//gAABv8C/QMA/gAC/gb+/wAAAP8A
AgAAAf8A/gT///0CBQD/BPv7BQD48AQL+fgJ+BT2BAD+/QMG+/8B+gcB/gUDAP/6/gT4B/j+8QEABff8DQABCPP6/gD/AAAFAf4E/wH+AAAAAgAAAQH/AP0A
BQAAAAQA/AD//AEBAAAAAQD/AAD/AP4A+wD9AfwAB/8DAv39+AAAAPj+Cf8ECP/87/wC//P9CfwKCAv//wAAAP8AAv8BAQAA/gAAAP4ABAABA////QAAAP0A
BP8CAwD+AgMA+gAA/wD+AgP9+wAAAPz+BwACBf38/v8AAP3/BP8DAwD/AAf//AACAgH8A/369wX/APsBCf8CBvv7DwABAA0B7gP59AYH/P4AAvv+Bv8CBfz/
+wH9APsFCv8EA/z7BAH//wMC/QH+/QIB+///APwAB/8EAwD9AAP//gEE//4A/wD+DQAAAAcD9wD/+AMC/AADAPz6BAL/B/7+/wAAAP79AgAAA///+/v7+PUN
EfMU/xD8/AAAAPwABv8CBf799f8AAPP+DgAEDf78/QEAAAEDAQH+APz+9wP6APoLC/4EA/r7B/0K+gP0+Qr5Bfj7Cv8AAQkD9QH99gEE/gAAAP39AwACA///
AAP/AQMC/gD9/vwA9AQA//j+CwAACvr4AQMB/wIA/AH8//wABAYAAAoE9QP2+PwAAAD/AQH//wH//wAAAQAEAAP8+wL8AQAC+wL8/fv6BwMBBwL5+fsAAP79
BP8EAgIBAQAAAAACAQAAAP//Bf//AAMC/QAA+wID/P0AAP37BgICA/r9/wAAAP//AgAAAgAA/wAAAP8AAgABAQAAAwD/AgICAAD//fwA+P4CAPj3BgACCv/+
AgD/AAIB/QD//QEB/AD3APkKCvwIAwH97gH6BPIBEv8GC/b3/QD/AP8AAgABAAP/9wH/APUACgAFDPv78gL7APf/C/8DCfn8/wAAAP4AAgABAQEAAf4AAAD/
Af8B/wIBAAAAAP8AAQAAAgEABQAAAAMC/P8B/AYCCQEA/ggG9wH++QUBBf///wICAgAB//38//wAAgEAAAD///0C/wAAAP8AAgABAQD/6fT7Auz+H/sMDPvz
8//+APf/Df8ECvv6A/z+/woFAQAC9gIBAf0AAP39A/4FAQMABf//AAQD/P8B+wIC/P7///z/BP8EAwD/+/0BAvz6BQIBBf4AAP0AAwH+AAEA/gAD/wEBAPwA
AQABBQL//AAAAPv9BQEBBf7//f4AAPz/Bv8EAwMAAP8CAP77Af8BAwIAAP7+AP4GBv0E/wH++/8AAv38AwMABfr+/v4AAf38AwEAAgD/9v//AvcBDv8ECPr5
Bf4AAAMB/P8A+wQE+Pv4BvkDCgAEB/D5/gABAQD//wD+AfwB8wL/APf/CgEDCfn5//z+APsCBvwHAAQB+P8BAff9CgACC/v99gABAvn8CQEACvf7+gD/APkA
CQADB/n7/gL9AwYEAAH9+/b8BgD+AAMC+wH+/QEE/QEFAP30/gP7CP4ADgYF+gn9+AT3/P3+BgQAAAkA9QT3+vwA/wABAQH+AAL+//3//wEAAP4AAwD/Avz+
9gz/9/oFCv8CCvjy+/7//voCCP4GBQT+////AP3+Av8DAgIBBQAAAAMB+wAA/AYEAQABAAH9/wD/AQEBAwIABAcF9wH6+fgCAwAB///+/QAAAAQC5wj3/vMJ
Ef8BCO/x/P4AAPr/Bf8EBQIA9QH/AP0CBgD/A/n4/QD///0ABQACAwD+4wv5/PUHGv8GDPXsAgD//wIB/wD//gECAgD/AAMB/gD+/gAC+wL//vz/BwAAB/37
B/v+AAYE+/8B+QQFA/sBAAcB/AL++wIBA/8AAAAB/v8BAAEC/gAAAP3/AwABA/7+BQQC/AgC9gL7+gACAPj7APwCBfwL/wsE/QAAAP3/A/8BAwD+AgD/AgIB
/wD//fwDG/X89wgB7v0D6hkNBgICAAT8+QD8/QICCAAAAAYE+QD++QUEAP4AAAACAf4D/AkCAAEAAAD/AAH/Af7/9///APgACf4FBwD9//4CAPv9A/0FAwgB
AP8CAf37BAIBBAAA/gABAPz+BP8CBQH//wEBAQD/AAH+APwAAQUA/wQC+wL6/v3++QMAAf8BAwL7A/j8BQEAAAUB+gH9/AECAQAAAAEAAAD///4ABP//AAID
/gAB/AQDEwL//hEG6wL27gMHAf8BAAEBAP8B/wIB+/8AAPv+BQADBQD+//8AAP3/BP8CAgH/C/7/AAcD9v8B9gkHAAD/AQIBAQH+/Pr+AQH/+f8ABPwIAAb+
BQD5AAAMBfwE/f3+BwD9AAUJ/P4B+AYD/OsHB/f7C/YMAxID//oHAvz3AAAABAYDBQABAwX++gL7+P8C/QAAAP0BA/8CAQP+/voBAvgACf0JBgb/BwQBAAoH
9wH59/wA+QABAPv+Bf8CBP/+/gEAAfz+AwP+B/n8AP8DAfv3/wL+BgADAQD/AP4CA/8CAAT/A/wDAP/+/wADAgYA+/4DAPz8BAECBwL/A/r6BAL8+f4G+wUD
APwBAgD9/wEAAP0DAQAAAAH+/QAA/gMBBQAAAAQDAQH//P//CAAAAQf/9wH9+gACBQD/AAIB/QD//gMD9v8AAPf+Cv8ECP/+/QIE//75/wP8CP3/+wED//z9
AwH+CPz+8P37//IAEv0MDQH6/wAAAP8AAQAAAQAAAwD8BAMEAQL/+/sBBf/+AQUB+wD/+gEEAAAAAP8AAQABAAAABwP+/gsM8v0A7g8JCP3/AAIA+f4E+QoI
/gQB/wID/QL8AP797Pv+APQBDPsKCQL89v8BAPv/AgL/Bv4BEvz8BwUA/gH7+PQDFf79AgoG8wD/8QYGAQADAgD4/gT7AfkB+///Afz+BwEBA/7/B////wQD
+QD/+wcF9fQFAff0AfwIBwkJAQAAAAAA/wD/AAABBP//AAIB/gAA/f8A+f4AAPkDCP0HBAL//AD/APwABAACBAAA9PYB/Pb7CfwKCAsDAwAAAwUA+wL8+/wB
CP//AAUD+P8A+QQD9fwBAPUAC/wKCAP8/wD+//4DBP8DAAL+/v8E/vz4AAACBgcB/gAAAP0ABAABA/7+AAAAAAABAAAAAAEB+Pf9/PIHCPoOCQT9AwAA/wID
/gAB/AEAAAAAAP7/AwABAgL/BQD8AAQG//8B+QEBCP8AAAYC9gD++gQF9/8BAPkBB/0EBP/+/gAAAP4AA/8CAv//A/8G/f77+/8BBAgBC/4AAAcE9f4B9gkI
Cf/9/wcC+AD/+AkGBv8BAAgB9wL8+AQEBP8A/wQB/AH//QUCBgIAAAUC+gH8+/8CDvz8/wUF/AAE+QYE/gABAP4AAgH/BP39CgD/Awr++AL89gAG/QAAAP3/
BQACBP7+Cv8BAAj88wL6+QEGAv8BAAP9/AH9AP8C//7///oBB/0HBgL+AAAAAAAAAQAAAAAA/gQA//7+AgH9BPn+9QD///0IBP4DAv749/j///P1Df8MCgwA
+QD/APn+CQADCPz8/AAA//v/B/8DBQH+//4A/vP9CvsLCQn+AgP/9gAH/QD+BAP8+wMA//0ABgH/Bfz7BwAA/gYC+P4A+QkFBv8DAwf79QT4/v4D/f4AAP3+
BAADAwMB+gAAAPkACP4DBv79BAEA/wH/AAH+AAAABAD/AAUC+wH/+QUFAQEAAP8CAQD/Af7/BwICAQv99gP59/sBAQH/AQb//QP9+/r82g/+AOnvEAT9Henw
+QT8APoEB/8BB/j7AwQAAAUF+gH7+gED9wECAPv4AAL+BgIC8QsC//37BAT4Cez3/gABAAD6/wD/AQL/AQABAgX7+QT6/v4D+P8K/vbzCv4FDwv/BAAFAAD+
/wH9AgH+AgADAAH9/QD9AQMD/fgK/AP3/AMABg0JA/8AAAT++QH9/f4C+RT//QYL/AXxAO3x7vv9//L9FP4LDwH6B/8CAAn+9AH8+AUHAfoGAAX28wb3AQkK
+P7/APj/Cv4HBQP/9f////n/Cf8FBgH9Afv+APoEB/sHAgYAAf8EAAL++gL9/wQDAv4BAAAAAQAB/wQB6gQC//D9EP8EFPj0BAD5AAkK/gH/9gD9BAL/AAYD
/QL9+/v/BgD/AQUB+QH9+/8D+gD/Av4F/v//Avn9DQMD/gsD6QT2+AIHBAD/AAMD/f8A/AICAf37/vwGCfwI/gf+DPoB+gYD+v4D+REG+wAB//v9BP8CBP//
/wH/AAABAQAAAf7//QH/AP0CBP8BAf7+/wIAAAABAAD///3/A/3/AQIA/QEA/gID9BD7/vgK/w3wBOjpBP8AAAEA/gAA/wECBf8BAAQA+gL+/QEDDgEAAQsD
8QP5+foBAwf//AkG+AL5+f37/wQFAQT7+gP6Af3///8CAP77/wL/AwEC/AIA//0BBf8DBP/8BQMAAQkB9gP6+P0CAAEAAQMB/gH7//r//wIA/wID//8A/QD/
AAAAAAAA/wEAAAAABAAAAAQD+wD++wEBA/8EAQP5/AL9AAEDAwH/AgX/+gL8+wEBAgD/AQMC/v8A/QIBDgMA/woB8Qfy/fcC/AD/AP0DBP8DAv7/Af4A//7/
//8DAQMC/gsBAAcB/AfyAPD2+wEAAfv+BwEABvn8AwD/AgUC/AH8/PsC7P8CAO35FQAJFQH5/wAAAAD/AAH/Af8AAgAAAAIA/gD//gABAAAAAP8DAf8B/wQA
Av7//v/8//8DAAgCBgAA/wMA+QAA+wYE//8AAP7+AQACAgL/BwAA/wUE+gH9+gIDBP8AAAMC/AH+/QABCf4A/wYB+QH9/gEEAv7//wEAAf8A/wQD/v8BAP4A
Af8AAwMAAwH//wUF+QH9/AIDAAEAAAMA/QL8//3/BAEAAAUD+gD/+gICCAAB/wcC9gD++AYIBgH//gIF/f4A+wUE//7+/foKCP4IBAL5/wD/AP8BAv8BAQEA
/wAA//8AAv8BAQAACv4I+wQJ8vz8+RMH+v//APgBC/8EBv79BP8BAAL/AP8B/AUCAgAAAAID//4B/QIB/gD+AP8BAwABAP/+BgAAAAUA+gD++gQD/wD/AP0C
A/8DAf//BP4CAQL9/wL+AAAA/wEAAgICAgH+//r/AgAAAQIB/v8A/f4C/wABAQD/AAH/Af4AAgEAAAD//gH/AAEA/gAAAf4AAwAAAv3/+wAA//n+B/8EBgL+
Bf4AAAIC/f8C/wMCAf4AAP4AAf8DAQQCAQAAAAEB//8A/wABAAAAAP8AAQAAAQAA+Qr8AQX//QbxAen7AAAAAAAA/wD/AAAAAQL//wMF/f/9/AAB+wcDAAH/
/wX5BvT6/f/+APwAAQACAQP+AgL/AAID/gH++/0A/gEAAP//AwD/A/3//QAAAPz/Bf8DBP/+B/4B/gn/9AL9+AYGCP/+BQgD9gL99foGDv0C/gj/9AT5+gMD
Af0CAPz+AP0EAwYD//8AAf8AAgAAAfz/CQYBAgwE8wT09voBB/Xt8g0M9f0O6BUI/f4AAPz/Af8FAgUAAQEAAP8AAQAAAf/+/f8AAPz/A/8CAwD/AfsAAPz8
A/4HAgkDAQEAAgUC+QD7+QAF+v8AAPf/Cf8ECP/9/wAAAP7+Av8CAgD/9QIAAPkBCf4DBv/7DwAAAA0G7gD78gkKDQAAAAkE9AH89QQHBAEAAQQB+wH9+gEC
AgAA/wAA/wAAAAEAAP7/APwABf8EBAL/BAACAAT++wH9/gEC/gAA//sDCP8EAwH8+/8DAP36/QABBQEB+gIAAf4BBAD/A/v+Af8AAAAA//8BAAIB/gL/AP4B
BAAAAv39BAEAAAL//AH9AP4B8gT///f+EAIADvX0Bv8AAAf8+gL7+/8DAf4AAP0ABP8EAwMAAAMA/wL+/QH9AP//BPz/AAL//f4F+w0FCf//AAcB+AH++AYG
/QD/Af0ABQABBP39APwA//79Av4FAAkBCf8AAAb++AL9+gEDBQD/AAQC+gAA+gQCB/8C/wb89gH9+wkFBP8A/wAB/v4C/gQBAwEAAAMA/gH+/f8ABf0B/wMB
/f8C+woE/wUE/wL+/AL6A/7+//8AAP8AAwABAf//BQL/AAUF/QH/+QH+BgABAAUA+QD++wQCAwAA/wIC/gH+/AYDCQAAAAkD9gH89wQE9/gGAfLuB/8HDwUD
AvoCAQD8/AAC/wQF//0BAP//BAACAQQBCwH//gYE9//9+AMEBgAAAAUB+wD/+wMCCAH9AAoF9QP79QEG/fz6/PYECfkOBw39BAIAAAYB+QH7+/8BBAH/AAUB
/AAA+gMD+wAAAPv+B/8DBf79AAAA//0ABP8CBAT/Bf///wACAP8E/gUE/AAAAP0ABgADAv/9Af38//8FBv4H/wT/Af0D/f76/QEABAoEDP0AAQkD8wD99QUJ
AwAAAAAB/wAA/wUD/fsA/vf/BP0LBhIF+QACAPv6BgL/CP3+Evv19gUO9/wI+hYHB/sD/P/0+QEDABAK/QD///wABwEBBvz7/gEAAP4AAgH/AvwA/gAAAP/+
AQH+Av8BAAD/AAECAAAA//8ACAAAAAgC9QH9+AIEBP4B/wEA//8C/gcC+AH6A/0CBQABAvb+AwQAAAMB+gH8/f4ABwADAAX/8wH7/AEFCwD/AAwA8QL59QIH
/f8C//r8Bf0FBQX/BfnzBP8EA/wB/foFBgL+/wQG+wH9+/8AAwAAAAEB/QD//wACBAD/AAIB/QAA/AICBv0A/wIB/v4E/AYCAQIA/QIA/QH+AAX//gEAAP//
AP8AAAAAAP4AAP0ABP8EAQMB//8AAP4AAv8CAQIA/QT/AgMFAQT5APb8AwAAAAIA/gD//gEBAf4AAgH/AQEB/v8BAP8AAP4AAf4CAAMB+AEDAfj4Av8HBwH+
9/4AAPP3DgAHDQH+/wj+/wMIAwH//vz79AAAAPUBDv4GCv36/AAAAPz+Bf8DBP/8Cf//AAgB9AH/+AYG+/gG/vf3AgMADAIAAgAC///+/gEAAQIB+QAAAPz/
BAEABAD+AAEBAQL9/QL8AfoAAAAAAf8AAQAAAgAA/wAAAAAA/wAA/wEA/QMAAAEDAv8AAP7+/AD///v/Bv8EBQH//QMAAgP/+gL4/fkCBwH/AQYC+AL8+gEC
/v8A//0ABP8CAwH/8QH+APsBBwAABvkAEQP9AhAH7gT27/kI/gD/AP3/AgACA/8AAv8AAQD//wH//wIB+gQAAP0CBgH/Bfr8/f8AAP4AAwACAgD/+f8A//j/
Cf4DCQD8/QD/AP4ABAEBAv7/BgMAAAcC9wH7+AACAwAAAAMA/QD//QMCBgL//wcD+P/9+QED//8AAP4AAgACAgIB/v8DAP/8AQAAAgIAAgcI/Qf39wbzAQEC
A/0E+/r0/QIACgwEAAAAAAAAAQAAAAAABAACAAMA+QD9/gQEAgb+/gIC/QL6APv9CAP8/wcF9gL8+QAE+wL9AgABAQH/Afv++QQA/wAABQH+BPn5/f8AAP3/
AwABAwABAAAAAAIBAAAA/wAA+gL+AfgDCf0GBv//BwD/AAIE/P4C/AQE/gEAAv8AAgH+Af3/BPXy8f4MBvYR+hkB+Qj9//sGCf0BBfr6BQH/AAMB+QL8/P8B
/gAAAP8CAv8BAQEB/QD/APv/BgACBf79+AEAAPkCCgADBv37/QABAP79AgAAA///DAAAAAkC9QH6+AEEBP8AAAIC/P4B+wUDCAT9/wUH+gD9/P7+Bv8AAQYA
+gD++gECDf4AAQkA8gH89gQGCv0B/gcA9AD++AcH8wQDAPf7BgT7D/b4+v8AAPr/Cf8FBgH9Cer6AwIEBP0B9v8K+wAAAPz8BwADBP/8+Qfq7vsNBPsIBgP4
AQAAAAD+AgL/Af////8AAP7/BAADAgQA/wIDAQT8/QT4Afb++QAAAPn/CQADCP789gP8AfwCCAEAA/r8/QD/APv+Bf4FBQP/AwAAAAMB/QH+/AQD/f4A//oA
Bf4FBAP/+P8A//b8CgAECgD9AwAA/wEDAf8B/wL+CgAA/wkB9AH99gQE+gD/Afv/BgACBf39+AD/APn+CwADB/r6CgEAAQgA9wH8+f0E+wAA/vn/Cf8EBwH9
AwAAAAAA/wAAAAAB/gQAAP8DAv/+A/j7BgAA/wYE+//++QQD+/8AA/z9BQEABPv+AgAAAAEC//8A/wH/A/8CAAL8/gD+/gUEAf/+AP8BBAIAAv3+Bv79AAUE
+/4C9wMFBQH+/wcJ+AD8+f8CBwACAAX+9//9/AQFAgAAAP/8//8BAQEBAP8B//4AAv8CAAL/BAABAAIC+wD+/gECAgn+/wUL+v/+9wD//gD/Af7+AQAAAf0A
AAAAAAAAAQAAAAAAAAECAAD9/wH+Av8BBAIAAAQA+wH9/AAB+v7///oACP0GBgH8AgD/AAIC/gAA/gICCAAAAAb/9wD9+QMD9AL+//YCDAADCvz9AAMAAAH/
/wH8Afr//v0B//4AAf4FAAYCBQAAAAUB+gD++gIDAP8AAf7+BP8CAv8A/QAAAP7/BAABAgL+AwD+/wMA/gAA+wMD+gL/APoACgEBBvr7+wEDAfv5AwD/Bf0A
BAECAAMA+v/9/gEACAD+AAYD/P//+QIDCgP//wv/9QX2+vv/+wQDAf4AA//+AvcA9Pv4APoJDPoJBfr99/8AAPf9DP8FCQD++v8AAPn/Cv8EB/78AAAAAAH/
AAH/AP7/CP4BAAX9+AT6/gQG9gMDBPv/AwP6CfH59gP89/QTDvIUAQ78AAAAAP8AAf8BAQD/DP0DBAgA8QL39v4K/gABAf3+AwAABP3/AgEA/wEA/gAA/wMB
+gADAPz9BAAABQH++/4CAPj8Bf8CBwP9+gD/AfgACv8ECPn7BAAAAAQD+wD//AMCAv8AAAMA/QAA/QMCBwEAAQgC9AD79gEGC/z/AwwA8Qf39AMK//z+AwAE
AgAD/QABAf//AAIC/v8B/gMC/AAAAPv/BgACBf/++v8B//j9CP8FCAP+AAL2+wIN//sE+ggB/gAAAP4AAgEBA/8A9gD/Afn/DQADCPr6BAABAAH9/f8BAAQB
AgAAAAEA/gD//wAC+gAAAPoBCAACBv38/QIAAP8BAwH/A/z99wEQA/nzAwP1Dvf7A////wEE//0C/QMBAQH/AgEF/gH6/vn+/P/5AfsJEvwLAf33AwIA/wIB
/gH//gP//f4B/vn9CP4GBwX9/P//APsABf8EAwAAC/8AAQgC9//++AAE+P8BAPn5BgADBwMBBgEAAAQC+gL++/8BAAIDAAL8/QD8AAEB/AUCAAD8/wL7BPv+
AgP+AgYE/QT7+voAAf4AAAEBAAEC/wMAAQAAAAEBAQAA/wAACf//AAcA9QD++QUF+/Hy9u8DFvUXBREAAAMAAQL+AAX5A/n+/gAAAP4AAgABAv/+BAAAAQP/
+wH9/QAE+gD/APv9BQABBf4A/wD+APwFCf8EAv37AQAAAAECAP8A/wH/AAIAAAAAAQD+Afz/AwD/AAIDAgAA+gEAAgABAAP//QD//wEA/P//APv/Bf4GAgP9
8AABAvn9CgEBCP7+8v8CA/z9Bf8CAgL/BAAAAAUD+wD/+gEBA/4AAAEA/v8C/QUDBf/+AAQC+gAA+wQEAP8B//7/Af8CAgL/CQACAAn/8wL6+QQECAT/AAkE
9gT4+f0B+AUCAP73+wb2Bvj//f8BAP38BQEABQH//gAAAPz+BQABBP7+AQAAAAMB/AH+/QEDAQD+/vkECP0KAQ4A/wADAf/5/wH/AgADBv///wMD+/8B/AIC
/vsAAPX8CfoKBwkD+f4A//r/BP8FBgMBBwAAAAUB+gH++wQE/gD5APsHB/0GAQL/AP3/AP7/Av4DAgEA//sD+f38/QACCAIAAwcJ/gX28gXyBPwEFPz+AgsG
8P8E8AwI///+AP4BBQADAf/9/gAAAP4AAgABAgEAB/4IAwT1+wf1Avv//AD/APsBB/8DBfz9/BL9AAwG9gjt+un3AQD9AP4CAv8EAQD+AQAAAAAAAAAAAAD/
Df8DAgsI8wH59AMIBP//AAAAAv8E/gUC/gABAP3+BAABBAD//P4AAPz/Bv8EAwMBAf4G/wH2+gL9AgcF9AMAAPj/CwEBC/n4AgAAAAIB/QH+//8BAwIK/wD1
+QH4BQYEAAEFAAD5/AH7Av8B+QD///gACv4ECPz6A/3+AAME/v4D+wYECf3/AAcC9v4B9wcHAv78///+/f0IAAICAQEAAP//AAH+AQAAA/8AAAMA/QD//QIB
AwEBAAX++QL8/AADAQABAAABAAABAAMCCP8AAAcC9wD++AQFAf4AAAEA/gEB/v8BBQD/AAME//8A/AIBEwL8BRMF7Qfv7fQFBAAA/wD//wAAAQAA/wD9Av8C
AwAB//z++vn7/vT+EPsRCwb+9f//A/j+EAAECvj7/f8AAPr+B/8FBQH+AfoBAAD9BAADAQUB/wAA//7+AgAAAv7//wAAAP7/AgABAgD//v8AAP0BBP4EBAD+
BAT/+wEH+gAB/wkB8P8A/+39F/4KE/n2A/oAAP//AP4G/wkF/v4BAP38AwABBAABCuf06wAGBfwT9xYC9/0C/vL7DwAFDwD6+wAA/fz/Bv8DBQD8AAABAAEB
/P8B/gQBAfwBAQD+AAAA//8C+QIC/v0ABgH/Bvz4+v8AAPn+Cf8DB//+Av8AAP3/Af8EAQQB/fz+/P/3/wED/ggA//8AAP4AAv8DAQMAAgD+AAAEAf8C/gAA
CAH/AgoE+AL79v8EAv4CAAP+/gH//wMACAIBAAoD8AL4+f0E+wT/AQEFAAD6AfL6AgAAAAIA/gD///8AAwEDAAMA+wH8AQAA+wACAfr8Bf8CBf/+AAAAAP8A
AAABAAAABQABAAT/+gH9/AED8gUEAf34BAX0C+n3DvYN+gr48AH3BAQPAwD/AQMB/QH//QAC/wADAQL7/AL9Af8CBQMBAAcC+AP5/PsACf///QUF+AD/+QcD
9/78APgACgAGBv0A9QD+Aff7DQEECfz5AQAAAAEB/gAA/wEB+vwBA/n8BvwFBQAA+AAB/vYDCv0FBwD6+gAA/fj9CAAECQL9BfsBAv/7/QID/QgJAAL9AP8C
AgAAAfz7/gAAAP//AQAAAf8A/gAAAAD8/wH/Av4A8AUE+AP9AAP9BPn5/Af1/wMOBgH8+vf+6QD8/ukDG/wMFvnxAv4CBgL9AAL8APYB+QAF/gH9+wX4AwEA
BgAAAAQA/AH/+wQDBAABAAT/+wD+/AEDAQAAAP8BAgH/AgEB/gAAAP4AAwABAgAAAP8D/wH7/gH+AgEC/f/5//gGDPwJBv/7AgQBAAMB/AH7AP4ADAAJ+g39
8AT4+wwF/f//AgEAAAH///0BBAACAgb89wP5/fwC+wMA//0ABgAABfz7CP8EAgf98wL8+wYF/wAAAP7/AwACAgAA+f4BA/z8AwH/A/n//wABAP39Af8BBAQB
/Ar9/wQFBQL7//r4AAEA/wAAAgD/Af/+/QACAP77/wH/BP8AAv0AAP8CAP8E/wYD8v/7AfMAE/0JC/f5/QD/AP/9Af4DAAAA+v3/Afn8DgEHCf39/wIAAgH/
AQH9APv/BAABAAYA+gH8/AMBAgAAAwT//QL8//4C+P3///T4Dv8IC/39/P/9/vgEC/0IBQL49Pv//fsBAQAEAAL8BgEAAAgB9QD9+AAEAgAAAAMB/QD//QAB
+wH9APwDBAADA/z8AwH/AAMA/QD//AEA6v8H+/P3B/4GEgf76v0BAOz5FvsMEwH6/AD+APwCB/8DA/z8GgAA/w4F6AL68gYJ/AAB/wAF//7+/vr9/gAAAf7+
AwEAA/3/+wD8/foACQEHBAf9/AAAAP39AwH/BP///AD///wABgACBP/+/wP//gEDAAH9Af79+fsAAPj9C/8GBQH8AAAAAAAAAAAAAP//AAAAAAAAAQAAAAEA
AAADAAD/AAH+AgEAAfv7AfsECfwLAQL/+v35A/oID/4GAfb8DgX4AREN+QL37PH/DfwXAgXy/AjrCPcC/gAAAPz/BgACBf/++QoAAAACBQP8Bfb4Bv8EAAT9
+/8B/AoF/wQBAwkG/QP0+/D5AgAAAAH//wAA/wEB/P3/APn/Cf4GBgIABwABAQYC+wD++wEBAv4CAAEA/wAA/wQD/gMABAL7/gb5Aff/8Af8AP4CDQL8COf3
9QUB/Pn7CQH/Dfv4AAD/AAABAP8B/wIBAgAAAAMA/AH+/gACDv8F/gb67gT3/QcJAgEEAgb6+AX3/voDAwEA/gT//AD//AIBBv8BAAP++gH+/QMDAQEA/QAA
AAABAQX/////AP0BA/8CAgEABP4AAAQB/P4F+wYF/vf7Avv+Cf0K/woD+f//APn+Cf8ECP/9Awb9/gUH/QH8+/v+AwIGAQT5/gX3A/cAAwL+/gQD+gH+/v3/
/wIAAAEBAAL+Af7/AA/99AL//gX4AAD5CQMA/QsD8gH79QYEC/wBAAgA9QAA9QwIDfwC/gcD9v8A9woGAQT/AAMC/AH7/vv+AAEAAQP//gL8//z/AP8AAAIB
/wAB/QIABQL/AQUD+gH9+QADAPv+AvwCBP8F/wEE/gAAAP7/AwACAgAA9/3/+fYACvoMCAv99QAA/fX+C/0HCgL7BP8A/gIA+gAD/AsFBv///wQE/P4C+ggC
Cv0K/wPz6wn2BAkH+QEB//79AAH+BP3/+gAAAP3/AwABA/7/BwACAQUA9wL8/P8EAgIAAQIAAAH8APv+AgABAAP+/gP8AP4CBQAAAAMB/QD//QEB9gQA/Pn+
EPwECAH2+////fj5DP4HBwn//voAAfv9Bv0HAgEE//7/APz8A/8FAgT/Dgb+AxAK8gLz8fL/Cf7/AAMC+v8B/AYEBAAA/wME/P4B/AQC/wIA//8CAgEBAv/9
CPX+DgoA/wIB9fUJ+P8EAPn2BwECC/78AgD+AAME/gD//fwBEvr+Chj+6gT46f8RAf8CAAD9/wAAAwIAAwAAAgX++wL8+/wC//8CAAD6AgEBAwH8/QIAAP3+
BAEABPv8AgAAAAECAP8B/wH/AQADAAL7+AD+AAUEAAAAAP8AAQAAAQAABAAAAAUB/AD/+wYC9/4A/voBBf8DBAL8Cvv//wQH/P0F9xEH/AAAAP7/AgEAAv//
CwD/AAkE+P/+9gYEAgAB/wD/AAAC/wQC/fwEAQL0+QL+AQUI//0AAAD+/v8B/wUE+AIN//3v/AP6DQEBAAD/AAD//wH/AP4BAP7+AQIAAP8C/AQD/AYB/v/7
BwT7Bfr6AAAAAAAAAQAAAAAAAQD//QACAwAC/gQBAfz/APsAAv8FAwYDBP0AAP7+/gACAAUFAf8A//4CAv4DAAMA6O4BA+30F/wNFP79+/8BAPn6BgIBCAD/
AQEBAAL++wH8AQD/+/8DAP35AwD+B/3//AAAAPv/BQADBv/9/gAAAv/+AgH/Avv//v7/Af//AAECAQACAvz/APv+Bf0IAwMA/f//APsBCP8FBAD+/AACAPz6
BAL/Bv7+3gvx+ewGH/YKCuvn+gAAAPz+BQACBAD/AgEA/QMC/v8B/wD8/AIDAP75AAL8Bvz+AP/7AP4GBf4F/gH/Af4AAP4BBP4FAQUB+QABAPv9B/8BB/39
+wD7APoFDP0IAv/7Cf79/wQE/gT9APr/+AAAAPr9CAADBv78/wABAPz/AwACBAIA9QEB/PT8DP8CEP73E+8G9gv86f8D9x8O+v8AAPv+BwACBv/+CQD//wcD
9f8A+AgGIPgEAg745gb78g4L+gD9APsCCv4GAgL+/fb8BgQB+wAE9gcM8AEB//b9CP8CC/z7Cf4G/wX++f/8+wUHAQAAAQMC/QH+/P8D+gMA//oBCAEBB/z6
/AP///0BAwEABf/8/gAAAP4AAwABAv/+DP77AgwN+AAA8QIE+//+APsCCgAEBAD9A///AAEC/f8B/QMEBP//AAMA/AD//QIC+fX5+/IBDAMCEAb8/v76Av0K
+gL6Avb++/4C/Pv5DgICDfrzAAAG/v79/gAABAcDBf3/AAIC//0F/AQD///+AP4EBf8DAAMA9/4AAfn6CQECCP7+AP8BAPz/Av4DAwD/9An//vwACAP3Cu/z
/v4EAPn6BQABCgH/AwABAQMA+wH8/f0CCAD+AAYE+P//+AQGDAT9/RAD7QT28QgJ/gAAAP3/BP8CAwD/BgAA/wP/+wL+/AIEAQD+AAIA+wL+/QACAf8AAP/8
AAEAAQEA/wAAAP4AAgABAgABAgAA/wEB/gAA/wIDCf3+/gED+/8B/QgFBwL/AAgD9gH79wAC/AAAAPwABf8CAwL/BQIA/wIB/AH//QQC/PwQAP/5AQH4B//8
+QACAPn6BQABCQD/AgADAAH9/AAA/wYEAwIB/AEB/QD+AAD/Bv0FAgX8+wP3//r/BwAAAAUD+gD++gEDCQQBBgYD+wb1AO4B/wAAAgH/AAL9Afn/AQQA/wMA
/AP6APv+/QIAAwL/AQP6APf9BwUB+wcL8P799g4C7Aj9AvUFEwL/Du7xCAAAAAgC9gD++AME+fT7//j/Cv4FBPoB/wcD/AL6AAb6B/j79v/9//wCC/0EBP76
Bv8AAAYD+AD++AMEAQAAAAEB/wAA/wABAgAAAAAA/wABAAEA/gAAAP//AwABAv/+//8AAAABA/8CAAD/AgD/AAEB//8B/QMA/P4A/vz9AQADBQQCAAP/AAMC
+gD9/QABAQAAAAAD/v8BAAUBBPwCAgb8+AH/+wYH/QAAAv3/BAEAA/3//gIAAAAAAQH+Af7+//8AAP7/AwACAgIAE+0KAwXy7/oG8xoZAgAAAAEB/wAA/wH/
AP8AAP7+AQABAgEA/wAAAP8AAQAAAQD/AQAAAAIB/wD//QIB/vwHAfvyAQEBCQcFC///AAEC9/8C/QgGDQD+/wcD9v0B9wgGCfr7AgIHA/kK+AkFBf8CAAT/
+wH+/AUDAwID/wL8+wP8/gEE7ff0/uoGGvUZDwr7/gD7APwEBv8EAgIABAD/AgQC+wH++wAD/v8AAP7/BQABAgD/+P8BAPj9CAADCv79Bf8AAAQB/AH//AIC
/P8AAPz+BAABBP8A+wP//QT8AAD//QYB/wH+AwICAAL+//f/BQkE/gb/9gT0AP798wP+AwABBwL7AfT5+f////n+Cv4GBgD9Bf8D+QH7AgH+BQP8A/8BAAH+
/QAAAAMBAQEAAAAAAAAAAP8AAAAAAAAAAQAAAAEABf8BAAL//f8B/QQCBgf//goE9gP4+fwA/gAAAP0ABAACAwH/AwIA/wUA+gP7/vwA+wD/APwBBgADBP/+
BgEBAAT+9wH8/QECD//9AAsG8P7+8wYH7/8BBPn5BwL8CvD6/wUAAQQB/QL4/vL+/wIAAwMB/gL6//T+DgEA+QME+vwD+A8A/v7///sBBv4FAwP+/vH1/fQD
EPYV/A4CAP8AAP8AAf8BAQAA/wAAAQL8/AH+/v0CB/8AAAQC/P4B+QcE/wD/AP4BAgABAf//Ev//AA4J9QH97gYG/QQA//3/BQH+Bvr79P/9APMDEf0JC/35
+f8A/vf+Cf0HCAH+BP4CAAH8/gEAAAcE9fsA//L8DfwKDAb/A/39AgAEAQAC/gEB9wD/APj/CP8DB/38/gEAAP4AAwACAwD/BAAAAAMB/QD+/QIB/gAAAP0A
A/8DA////gAAAP4BAgABAv7+AQAAAAABAAAA/wEA+QD/Afv+BAACA/7/CwD+/wkF9gD/9QcGDQAA/wz/7QH59AkMEAH//wkG9f/99AMC+v8DAfv9AQAABAAD
+v4AAPv/BwACBf//Av3/AAEEAfwF+wUDAwAAAAQA+wD+/AID9wH/Bf0ACgL+A/T6Bf///wMD+wAA/AUEBP4DAgP6+AP6/gIG/AEBAv79BAL9BPj/8/n5AfD/
FPwRC/75/QD+APwDB/8DA/38/wABAP//AQAAAf8ABP7//wIE//4C+wUCA////gAC//wE/AkDAv8AAAEA/gAB/gYB+P7/Afj8Cf4GBv3//AAAAf7+BAABA/z/
AQP9AP8EAgABAP79AP8AAP8AAgABAQEBAvf+Avj8B/0JBQAE/QAAAfz+BQEBBf3+/wAAAP8AAgAAAv//BQAAAAUD+QD+/P8DAv8AAAEB//8A/gEC/v//AP0B
Bf8DAgD/AP8BAf77AgEABAAAAv4BAP8BAf8DAAMA/v8AAPz/BAABBAD/AAsCBgkD+gbu/eX6+wEB/vkABv8ECAMAA/8CBAb4/Qj2//X9+v8AAPn/CwACCPz8
AQP99vkOCfoKBQ73+QEAAPr/CAACB/799P4D//P4DP8IDgn8/v38//4JCv8DA/v5AQAAAQH//wD/AP4AGgD++xAH6QD67wwI/wAAAP0ABAABA//+DwAA/gsE
8AD78wcG//8BAP3/AwECAwMAAP///v4CA/4D/wUAAAAAAAEAAQAB/wAADgT4Ag4R+AH66/4E/gMA/vv+CAADBf38/w/98gUA+wP5AAn7AwQD+f75AAP8BgL8
Ag4B/wgD+gL0/ff9/wAAAQP//gH+//0B+wEAAPz9BAABBf7/+gAA//v+Bv4EAwb/9QIAA/0BAgH+AfoAFOkD9Aj49wQF/BgHAgAAAgQB+wL9/PsAAQAA+f8B
//4FAA7/AQEBAAP//gH+/////wAAAPwABQADBP7+C/sB/QgB+AIA+QkG/gMA//8AAgAAAgD+AAAAAAAAAAD/Af4ACv0A/QQE+v4E+Q4HAgABAAABAP8AAAD/
//8AAAABAAABAAEA/v8AAP3+AQACAwIAAgAAAAEA/gAA/gEB+QMBAPoACQABB/v6BP0A/v4C//4F/wsECwAB/QYC9wD9+AkFFQAB/xYE6AP17gUG/v8A//0A
BP8CAv8A/wAAAP4AAgABAgD/CAABAQX/+QH9/AAE/QAAAAIBAgAB/wL/+wAAAPv+B/8DBf/9/QAAAPwAAv8DAgIA/gD/AP0ABAACA//+9/v///X9DP4JCwf+
/gEAAP8BAf8BAv3+APoCAP4ABP8EAQMABAAAAAT/+wH//QMC+wAAAP3/A/8DBAD+EwX7AxUO7wT47f8EBv4AAAX++QD+/AUDDQb8/gwL+P/98AEEBgD+AQYE
+f/+9/4DCP3/AgUC+QD/+wQGCgACAAz/8gP39wAG+Qn/AwMEAwT5AO749QX/APkAC/8BCfX2Bf//AAUD+wD/+gEE/P8AAf//AwABAf8AAf8AAP8A//4C/wMC
Hf3+BRIE7wXz7vwJBQIDAwUA+QP4//b/C/wAAAUC+P4C+gsHAQD+AAAEAP8B/v//9gAD+/f/B/8GDAL3/wACAgH+/AH9AP7//wAAAP8AAQABAQAAAgAA/wIB
/v4C/QcADv8CAAsC8AH79QUI+wACAPv6BAABBgD9+wD///n7B/4FB////gL7AAIFAQL8/vsBAAAAAP8CAQEAAQEB//8AAP7/AgACAgEAA/4E//37AwECBgQA
Av8E//z7AwEDBwYAAwEA/wMB/AH+/QAB/AEAAf7/BAH+BPf98/8A//X/D/4ICwP8BPn/AAcH/P4D9QYD/fz+AP0BBv8EAv8A/gAAAP0AA/8BA///AgAAAAH/
AAIAAAAAAwAD/f79AP/+AgD//wAAAP3+BAABA/7/9AACAPr+CP4CCv78BP8BAAX9+gL9/QQE6/35//X8EgEFD/Dz/v8A/vv/A/8EBQUA8v//APj/DQADCvn5
BQUB/gr89gf1/fwA/v8BAPwABQACBAEAAP7/AP0BA/4DAgT/+f8AAfj/CP8DCvn8APwD//r8Bv4HBQkA6/n9AOz5FP8KF/v5+gAA//n8Bv8ECP7+AAQAAAMD
AAH+//v+Bf8AAAMB/P8A/QMDAP0AAP3/A/4DAQECxvwD89r1KvcULPnmAAH//wAF//4C/gMA+v0C/foACP4GBAj++gH//v8DBQEBAf37+v0A//b9C/0HCQL/
/wAA/wABAP8BAgIABP4A/P8E//wF/QkDAAD/AP8CAf8CAAIA/wAAAP8AAgAAAQAA/QAAAP3/BAACA//+9wD///j/C/8DCfv8CwAAAAkC9AL89wUF/wMEAAT6
+QT4AfwB/wAAAP8AAQABAQAA/vj+Avn9Dv0IBf37AAAAAQAAAAAA//4ABQAAAAQB+wD+/AICAAAB/wD//wAAAQIA7/j+A/L+Ff0LDfv4/gAAAP7/AwABAv//
AQAAAAAAAQAAAP8AEAQR/xf37gvm+/sCAAMAAAEB/gH9Afz9/wABAP8BAP8BAAQB/gYE/QL5+gT1BPj/9f8K9fn6Bf/8Fgn+AgAAAAEB/wH/AP8A/QAAAPz/
BQACBP//7gkA/Pn/BQL9Cvv3/P8AAPr+Bv4FBv/+AgD+Av3/BQP/A/z8/AABAPsBBwABBQD+9PoCAfj5BQAGDvwBBQUF/AH+/f/6AQb+APv+APr/BvwKAQYB
/v//AP//Av4E/wMA/QAA//7+AwABAwD+/wAAAP4BAwABAgEACf4A/QQA+AD/+wYECAD+/wYD9wD++QQF/hD7CAkK/Abu9uP5BP4AAQIB+/8C+wYG/AD+APwD
CP8EAv7++QEC//39AwL+B/39DQQBAQ3/7QT38wMK/AMCAP3+BAH9CPv6BgT/AggD9QL4+f0CAQMAAQP//gL9APz/9wH9B/r+CwP/Bu/7/QP+AP8EAgH+Afn8
Bv8C/wIB/QD//wQB+gHz9/4NC/sG/fz28AH8+/YACv4FBv/+BgAAAAMB+wD//AMBBAEB/gIA/gAA/gIBBP8BAAL+/P4B/QYF/wAAAQD/AQAAAP7+CAEAAAcD
9QH6+gAB/AECAf3/BAECBAD+/wAAAP7/AQABAgAA/AAAAf7/BwAAA/3+DP3+AAUG/fwG9gsEC/3+AAUF/v0F9wkCBAcA/wkE9AP2+fv/AQEG/QD5+QX6BgMB
+gAJ//zx/gT7CwEA+v8AAPr+Cf8FBgL9/gAAAP/+AwADAf/99wLwAvEJE/kFB/HtCAL6AQ4P7wL66wIH//8AAP4AA/8CAgD/A//+AgME/gAA+wAD+/78APoF
B/4HA/7//AAAAPv/Bv8EBQL+AwMG+f7/Av8BBQb6/QAAAPwBBf8BBAD/Bf8EAAL3+AP6AAEG/AD///v+B/4FBAL9/QEA//0BBgABBP79+P8AAPb8C/8FCwH9
/AABAPz9BAABBv/+AP7+//4DBP8DAQQA9gH8Af7+CgADB/j8/f8CAP39AwABBf7/AgD9Af8CBAAC/v7+Bvz/BQQC/f//+PoF/gEAAP3+BAABBP/+/QAC//z8
BAEABf/+/wAEAAD3/AL8BP8B/QH+/v0EBP8EAwL9/wH9/v0FBP8FAgP++fwGAwHvAgX/Cvn/AQT/AAIB/wH+AP3++P4CA/v3BQL/BvsA8//+//YBDf4HCgD8
AAAAAP8AAQAAAQAA+wH9Av4DBwEAAfv8BP8QAAbv7wXzAwQG/gQBAAD/AgL7BPb8EP3/AAkE9wD+9gID8wX+APsBCQD+CPH3BQb6BAwF9gb2+PgC/AD/APwC
Bf8CBPz9AAACAAD9/gH+Av8AAv8AAAH//QAB/gQCAQIAAQQB/AH9/f4A+AH/APj8BwACCP39AAAAAQAAAAAAAAABAAEA/gD+AP4BAgQBAgH59AEF+v8EAQwF
+/79APr+BP8FAwcC+QACAPv5BwIBBgQA+v8A//v/AfwGAgcEAP8AAP3/Av8CAgD/+AH//fr+DP8GCf36/P4AAPz/BQACBP0A/AD//vv/Bv8EBQH9+AkCAQAA
AgX2B+z3A/4A//8CAf8D/wcCAwAAAP/+Av4EAAMB+wcAAAABAwH8A/j8AgQA/wL//wL8AAD/8/v5+/YED/gQBgT3AwAAAAL//QAA/gICAQAAAAAA/wAAAP8A
8v8A/vX8C/0GCwH/AwH8AAEFAP8A/P//CP8BAAb/9wD++gYFCf0A/wUD+v8B+QgEBf8A/wUE+/0B+gsFAwIA/wMC/QD9/QEB8gMCAvn9DgEBC/j5/wD/AP8B
A/8BAP//+QH/Avv+BwH/B/j6AQT/+AEC+gL8Af3/AQEA//7+AQEAAwH+/gEAAf//AQH/Afz//wL/AgADBAL9A/j7//8AAf//AQEAAf8C/wAAAP4AAwABAgD/
/Qj9AAQA/QP5/vf/COb58/b9Cv4QAQr8//QE/vj3Av0KBBIG/gD///oAB/8DBgH9BP0A/gD+/gAF/wsDBAAFAAL6+QD9AAUE/wAAAQAAAgD+Afj/Bfz/AQID
/v4D+wYFBQAAAAT//wL//gIB/QD/AP4CBv8BAf7//wD/AP8AAwAAAv7+Cf4BAwoB9QT6+QAHAgL+/AABA/4CAQL8/v8AAP4AA/8DAQH/AP4CAf/+/wAAAP8C
+wAA//z+BQADBAQA+QH///v/BwABB/z8/AAAAv3+BAAABPv9/fwBAPr+Bf4GBQUAA/0AAP0BAf4GAAgFBQD9AgIGAf8A+/3/CQID/Qv/8gL69wAAAgH+AgUC
/QP7+/IAAQEAAgP//AL7/vgBDf//AAkB9QL99QUGBAcAAAoI+wP5+fb/+wMAAAQCAgH8/Pf6E/L3+gQW/fcI8xYLCwEC/wgD9v76+AQEA/v/AAACAf4G/QgE
/wAA//4AAwACAgL/BQAAAQMC/AD+/AAB/wAAAgH+/wL+//0ABQL9/wQF+v/9+/3/CP3+AAIH+v0E+gMCAgAAAAEA/gAB/v8BA/8AAAEB/QAA/gMC/gAAAP4A
AgABA/7//v8AAPz/BQACBAD/B/8G/P79/f8AAg0FAv8AAP8AAv8C/wL/DgAI/wb58gX1AQUG8+ryA/MJEvoTAwH9+f8AAPf+CP8ECf/9CAb/AAoF9wP29fsA
AQIBAQT//QP6/vn///8AAfz/BQAAA/v/APv+BAABBP8B/fYA8AX/AfYADAL+DfX1AwD/AAEB/gAA/QEBAAAAAgIA/wL9/voADv7/BA0C8gH68vwGAAABAP//
AgABAvz8AQAA/wEC//8AAAEBAgAB/gEB/f8B/wMB/v/9/fP5CP8KDQL+9gIA//f+CwEDC/z6C/z//gD++f4F/QwF9QUAAPf/Cv4CCfz9+PgF/wD9+gf6B/4F
/wEAAAABAQEAAP/++fv+AvkDEP4IBvn7AAb/AAkC9wX0/fH//vwK/Prt+gb6DgIFAwH+AQMC/QAA+v/+Af8AAQIA/gD//v4A/QD+AP4BBwECAf379AIBAvcB
Cf8CC/v+AgAAAQEC//8A/QIBBwD/AAMA+v4A+wIFAP4AA//9AwABAP8BBgAAAAMB+QD+/QQGAgL/AAECAAD+APr9DAH8/wUD/AL++QIBCQEBAAQC/AD9/AMB
9P3+Avb5DQIFDPn8BAD/AAMC/QAA/AIB/wAAAP8AAQAAAAAA/wAAAP8AAQAAAQAA+gIBAPz/BwL/Bvz7Af8AAQD/AgEAAvz/AQAAAAEA/wD///8BAv38/wAF
//0F+QYE/f0AAv4DBf0F/gD/BQEBAAUA+QH9/AACAv4AAAH//wAB/gIBAgD+AAMD/v4A/AQC+gEAAP7/AQH9A/r+/wIAAPz+Av4BAwEA+/8A//n8BgEDCP/+
AgAAAAEC/wD//wEC9gID//n7BgACBwT/+gEC//z+AwEBBAL/Bf4A/wIDAv8C/QMBAgP/AQsA8wb2+PwB/gQAAAIA/gH8AP0A7/sBAvX4DQEFDvj9AQD7//oF
CfwKAAUADAEAAwwC8gP49P0E+v4BA/n6CQEACPz+/v8AAAD/AgABAAEABwIAAAcC9wL7+QMCHN/w+AMY/fMT6yIN/QAAAP4AA/8CAgD++/oBB/v3/gT8BvQD
/wEA//0AA/8CAwH+//0AAP3/BgADAwH/+wAAAP0BBAAAA/7+AgD9AP8BBP4E/gMB/QD/AP3+Bf8DAv/9AAAAAAABAQAAAAEAAv8AAAEC/gAA/wIC/QAB//sA
BP4DBAQAAP8AAQIA/wH+//0B/QAAAP3/BP8CAwD//wABAP/+AQAAAv39A/wAAP7/Av4EAAQBBf8AAQMB/QEA/f4D9fwO//f2Af//DAb//wAAAP7+AgEBA/8A
BQQAAwsC9wX3+fgA/P8AAPwCA/4CAwH/AAAAAgH/AAH+//wBAQABAAEA/wD//wAA/gH/AP4DBQACAf38AQAAAQIA/gD+//0BAwACAAH6/AD9Av8C/QEBAPsB
Av8ABPz9/v8AAP3/BP8CAwD/Cf4AAAcD9gAA9wgGEfkF7wQJ8PoI8BwF/QD9APoECP4FA/78BgAABAX//AH8+vsDBf8CAAIA+wD//QQE+AICAf38CAP9Bvf9
+QIE/vsABfwEBgP9AAAAAP8AAQAAAQAA+wAAAPz+BQAABP3//P8F//j9Bf4DCAYA+QAJAPzy/wT7C/8A//0BAPz/BP4EAwP/B/8C/QL+/AEA/gsDBAX//wYE
+QP5+vr//gD+AP0BBf8CAQD/BQEBAQcA+gL6/PwAB/gG/gb1+AT/+w8J/P4ABgL7A/8C//sA/f//Af3/Af8DAv8A/gABAP0ABAABBQH+CP38AAME/QAD+gkG
//4AAP//AAABAAMCAAACAP/+AAD/AgEBCgD8/wcK+QAA9QUC+P/9/vcBDf4IBgT8+wAAAPwAAwABBP/+BPwJ//34/gH9CQYBCgADAAj/8wH7+QUF/wL//wAE
AgAA//v9BP//BAb+/AP7+vwC/wAAAP8BAgAAAP8A2/n5/90FLPcaHv/vAP8DAAD9/QD/AwIAAv3//wEAAAAD/gUD6Qr1+/j6HPcIEvXu+AMCAP3+CQH/B/n8
BwT++gYE+gD8/f0E5gb6APYFFgEEDfDv/Qb/AAADAAH8Afj8EwACAA4A7gP38wUGCf8AAQn/9gL6+AAE/QD///4DBv8DAgH+/wAAAP8AAQAAAQAABf//AAD+
Af4D/gMC/wAAAwH/AgEAAP0AAP4AAP//Af8CAQIA/v0A//4AAf8EAAMCBQAAAAQA+gD+/AAC9v/9AfUED/wJCP36Af3+//8FAPsG/gsF+wH8APoGCP8EBP76
+QEAAfn/CgADB/v9AQAB/v/+AQADAQP/AP0BAP7+AQADAwMABP//AAIC/v8C+wgDAf//AP8BBP8C/wIABQAA/gkF+AL9+AQBBgADAAj99gH6+wEEAgIBAAH9
/wL8APwAAgP/AAUC/AH8/P0ABgIAAAQD+wP7/v//CAACAQkA9QT5+/4FCgX/AAgG+AL6+fwC+wX/AAEBAwL6A/X7/QAC//39A/8CBQH+A/8AAAIA/v8B/AQC
/wACAP7/AwAAAwD/A/8AAAQD/P8A+wUC//8AAP/+Av8CAQL+AQAAAAAAAAAAAP8A/gD/AP4CBP8CAP//BQAAAwYA+QP7+gAD/wAAAP4ABP8DAQH/AgAD/QL8
/gEAAAYAAf//+/sDB/wJAgz//f//AP0ABAACAv/+//oAAPz/B/0GAgMA/gIAAAAAAAH+Avz8AAD9+f0CAQH7B/74Af0AAAP//wAB/v8A+P8AAPoBBwADBgH8
Av8AAAEC//4D/gUC/gAAAP7+//8CAQMCCP8GBAb99wvt8/cEAAABAAABAQEAAP7/CP8BAAIA+gD//gQD/gAAAf79AQAAAv8BAgP/AAEE/wD+//z/AAEA/gEB
/QAAAQEABQABAAUB+AD/+wICBAAAAAMC/AH+/v8BBgAAAAUD/v//+wQC+gAAAPn+Cf8DB/39/wD/AP4BAv8CAAD/BAD/AQUD+wH9+wED/wECAAD+/QL9Av3+
/gT/AgIEAgL6//j9Av0A//3/Av8EAgYBDf7//QUD+v4B+ggCCgABAAYB+AD+9wYEAQAAAQD/AAAAAP///wAAAP4ABAABAv//A/8AAAQA+wH+/QIC+gH/Av/+
AgL+A/j9/AH/APz/BQABBf39BP3+AAAB/v4E/QQCAQAAAAIB/QD//gAB8/8C//X5CP8DCwL/AgEAAQP//AH9/f4CAv8AAQX9/AL9/f0D/wEBAf//AQH9Avv/
BAAA/gIC/f8A/QUBBQAAAAID/QD//QIBAwEAAgQB/AH9+/wAAAEA/wAAAAD/AQL//P7/APr9CP8FBvz8+wwC/f3/AwD+B/39+f8AAPb+DP8FCQD+BP78AP8G
A/4G/AUB9f8B//X5DAEEDQD9+gAAAPv+B/8CBv/9Af/+AAH//QEAAAADAwAAAQH+/QH//wABAAD7AgEEAgAC+/39AwcAAAYB+wP5/Pv8/gAAAP4AA/8BAv//
/v8A//r9B/4EBQL9BwABAAYB9wH8+gME/wD+AAABAf8A/wAA7fXvBPYGDf8FCfT++wH9APsBBgABBfv9AwAAAAQC/AD9+wQEAgL+AAID/wH+//r9Af4AAAAA
AAAC/wIBAgACAwb99gP6/AAF+AEA/PUBCfwHCwT6AAAAAP4BA/8CAQEA+wD7//oICvwHAwD6/AAAAPz/BP8CBAD//gAAAP0ABAABA/7+8P0A//H8EvwNDQX8
BQD/AAT/+gD/+wcHAv4AAP8BAP4DAAMB8wIB//f+Cv8BCv78Af8CAAD+/wAAAQIB+wEA//r9CgACB/z8AAD+AP4DBQACAf79BQUDAAf19Qb0/foA//8DAAD5
/gP8A/0B/gAAAP3/AwABAgH/+f//APn7BgACCAAAAgAEAAD8/AH9AgIB/f8AAP0ABQADAgL/6QP8APT+Df4CC/L5AgAAAAIA/gD//gEBAQAAAAAAAP8B/wEA
//8AAP4AA/8CAgD+CAAD/AkG9QAB+A4D+AT6//kHCv4IAv799/8AAPb/DP8ECv38BQD9AAQE/AAA+gACA/8AAAEA+wAA/wMD/Pv9Av7/B/8EA/3+Bf8AAAYB
+QD/+gIC8P/3+voJBvwCAf32//0AAPz/Bf4FAwQB8/4C//T9D/wICwL78P77APv+BgAGCAT9/AP/////Af8AA/7/CPr/AAUE+P8B9w0GDP8AAgsD9AL59v0H
BwAD/wX+9QD9/QME+gb+/vgCCAACCfr6/gUAAAEA/wP7Avj8/AIA/P7+BQIABP/7Bf4A/wMB/AAA/QcDAP79AAAFAf0E/f8C9v///vb+DAAHCgP6+wMA/gEB
BAP9Afn8AgEBAQMA/AH8//4ABf8C/wH++////wgCAvr8AAAEBf4G/QIDBwD+/wUF+gAA+gQCBwAA/wUD+gH++QQCAAABAP7+AQH/AwH+/gABAP/9AAH+A/wA
+/z+APoEDP4GB/34A///AAMD/wAA/f//AgIAAQUC/AL7/foABwACAQcA9QH7+gADDP/99wcH8voH9xwQAQIAAAMA/gD+/v8AAQAA//8EA/0D/gX+//8AAP4A
AgACAQAAA/4AAAIA/gAA/gMD/P8AAPr/CQADBv/+8/oBBfP6Dv8CDPb7AwAA/wQB+wD//AEA+f0AAfj9Cf8GBQL/AfwDAvv8Af8ABv4A+P31AfsJDP8IAf39
AAAA/f//AAABAQQB9wAAAfb9DAAEDPr89P79+/EIDfcQCQv8/f8AAPwBA/4EAwP+AP//AP0BBP8EAgIB/v8AAP7/AQABAv8AAgD/AgUC/AL8/PoCCPn4AwAK
BvwI+AYCAQEAAAEBAAD+AP//Bv4BAAP++wD//QcEAQADAP79/v8AAwYBAf4B/gEA/v4D/AwDFQACAg4H7wD57wUIBAD5/gINBPsG+QP9AwD/AAD//v8E/QEB
+f8BA/v7BwIAB/j78hP3+vcBFfoCGPLu/v77AP0GBP4DAAP/Af8DAAD6/gD9AQMDAf7///0BA/4EAQEA/f8BAPv+Bv8DBQIAAP8AAQAAAAAB/wAAAAD+AP8D
Av8CAQD/+AAAAPf/Cv8ECf78AAoB/AoA9gP1+/3+/P8C//v+BAACBQQA/QAAAPv/Bv8FBAD8/QACAP3+Av8BBf7+AgUAAAUC+QL6/f4B+gIA//3+Bv8BAwD+
AgAAAAEEAP4A/gEAAAAAAP//AQABAQAAAQIAAAMD/AH+///+/AEAAP0ABQABA/3++wD/A/79BQL/Af4C/v8AAP3/BP8DAwEACwECAgr+9AP5+QIGBQEAAAYA
+QH8+wABAAEA/wACAP8AAAD/AAAAAP//AAAAAAAA+wAAAPv9BgECBgIAAwIAAAUB/QD9/f4B//4CAP7/Af8BAwIA/gIDAwT5+QX4APwCBQMA/wQE+AD9/AIA
9QD+B/v6CQX+BvL5/wIBAAL//QL9AP3//v8A//sBBf8EBAL//QEBAPr5BQP9Cfv++wAB/vr9BQECBgP+CAAAAAUE+QD++wADAv4CAAIC/f8B/gMC/wD/AP8C
BP8CAQD/AwYEAQn99AXz/fgA/A76AgEMDgL6AOfu+P3/Avj7Df8FB/36A/7/AQECAQEB/QICAgAAAAEB/wAA/wAAAwICAAQA/wP8/gD+AAMA/v4DBP4BAvv+
/QH//v0DBf8CA/v7/gAAAQAAAQD/Afr/Cf4AAAYC9/8A+QYGA/4AAAAAAAEBAAQCAP7/APwAAwAEAwQBAwEH+wf06wf3AAgHAgABAQP+/QH9/v0CAAAAAAAA
AAABAAAAAAEAAP8AAAH/Af3/AwAAAAAA/gAA/wEB/gUD/wECAQP7Afv6BAEABAX9/wX6/ff//gAAAP7/AwABAv//CPr3AAEI/PoJ+QoIAAAAAP8AAQABAQAA
/gAAAAD/AQEAAP//AwAA/wEB/gAA/wMB/vv+AP4BAP8E/wUDAgAAAgUA+QL8+/4E9/7+AfgBC/8FB//9+P/+APgBDAAECP/+/wL8AAIH/wH+/f38BA348AsH
/gPz/Pz5/wH//vwBBf8EBAP9/f7/APr/B/4GBAL/BP4H/gP7+f/+/ggDAf0FAAT8/QH8/wEE/v//AP8BAP8B/wAB+P8CAPr7BQABBgH+/wb+AAEJAwL+/vz3
/wAAAP8AAgABAQD//QAAAP3/BP8CAgH/BgECAAQB/gD//gABBf8AAAIA/v8C/QUC/gAAAP7/AwABA/8A/QL/AP4BAgEABP38AAIAAQT9/wP6APn9/AQAAP8C
AwH9A/n6BQIAAAUF+gH8/AAABwAAAAYB9wH9+QQFDP8D/wgA8wL7+QYGAwEAAAEA/gH+AAAABwEBAAkB9AH5+QADAP4DAP/7/gH/AgMD9PgBCPf0DQMCC/P/
Af//AQEC/gAA/gABAAfx/QIQCv8F9f75/P8AAfv+B/8DBf/+9P36/v8JCf0I/Qf8DP79BQz99QX69gIHBwoC/wkC9gP2+/oB/gABAP//AwAAA/3/BP//AgL/
/gH//P4CFALx/Q0B+gr79vj8+QAAAfr/BwAACPn9////AP7+AAABAf8B/P8AAf3/BgACA/7+CwAAAAUC9wH8/QADAgD/AAACAgAA/wD/AP4C///9AwECBAL/
A///AQIA/QAA/QAC/gQA//7/BAH+BPn8//8DAAD4/gH/BAQEAP4CAAH8/f8A/gkE+v8AAP3/AgEAAwEA+f8AA/3/BAH+A/n/AQD/AP8DAP8CAP8BAwAAAAIA
/QD//QICBAD/AAEB/gL/AP0A/QH/Af3/BAIABPz9B/7/AAcF+P4B9gUG/QD/APwABgACBP/+/wb//v0CA/8BBPz8AgAA/gAB/v8BAAMB+v8CAPf9CwAECgT7
GwD++hMH7QL66hAJDgD9AgYF/P//9v//AQACAAH+/wH/AQAAAf8AAAAB//8C/gQCBAAAAQQA/QH8/fkD/wAAAf8AAQAAAf8AB/3/AQcE+AD/9wED8wP9APwC
D/8FBfrz+f8AAPkACgAECP78BAAAAAIA/AAA/QQB/AH/APz/Bf8BBP/+/f4AAPr8Bf8FBAAAAv7/AgQC/gH/+/4AAgAAAAL//gD//gIC/P4AAPv/Bv8FBAL/
/gAA//v+BgEBBv/98wb/+Pr7/gP+DQT5CQEAAAcB9QL6+wAD/gP///8BAQL+BPr7Bf4AAAUB+gH/+wYF+gAAAP3+BAABBP8A/wD/AP8BAf8BAP/+/wAA/v8B
Af8CAgL+9QYHAPz4AQX3Cfb79/8A/vj6B/8GCAL9CBEC+Qj79Qr0Bff7AwAAAQT8+AH8/AAFAQAEAfz7AQEBBAICA/wAAAL//gEB/gYEAQf//wIGAAD7APf8
AAAAAP8CAv8CAP//Avz/AP0DAv0IAAkDAQEEAgD9/QL8A/wBAAAAAf7/AwAAAv7/BQQAAAgC9wL5+fsB//8CAwT7+QL5//kECf3/AQj+9gD+9wYFBv8AAAIB
/gEA/gICAf//APz/AwACAgEAAv8A//0CAP0FAAcBCAAAAwgD9QH79/4FAv8FAQL9+AH7A/0BFP39AQ4D8wEA8AkM/wD//fkCCf0IBAf+/wABAP/+AQAAAgAA
AgMAAAMB/QL8APz/BAAB/wMD/f8A/AQB/f4D//z9Bf8BBAIB/f7/AP3+BQADBAH/AgMAAAMB/QL8//wA9Pz+APD+FP0NDQP6+f7/APj/DP8GB//8/gIB/v/8
AgP/Bf/+9AD9/fQFEf0KCf31/AAA/foAB/8EBwT+AAIAAAAAAQD+APr/BP8CAAP/+wD+/gICAAUA/wMB/gL6APn+/wIDAAL+/QL9AAAABQD9/gIF/v4D/AcB
/QAAAP4ABP8CAv/9+wQAAP4DBgAAA/r8/wAAAP0BAgAAA/8BAf8AAAMC+wD//AMCDwH8/wkI+AH+9wIBAf8AAP8AAP8D/wQB9QD/Afj+C/8EB/38AgACAAQB
+wD9/QMD+QcBAQD/AgP4BPH8CwEA/woB8AD79AgI/wAAAP8AAQABAf7/Dvz/AAkB8wAC8wwIAwQA/gEB//4A/wQA/P8A/vn+Bv8GBgj9CgIH/Aj89gL5/QYB
+gAAAf4ABQD/BPr+CAH//gUD/AEA+gkE8vYA/vL5EfkOCAz7BQICAAcB+AL6/P4C/wAAAP//AQEAAQEA+/8AAPn+Cf4FBgL+BwD+AwUD/QL8+/0AAQD+AgED
AQAA//7/7PL39fQFFvcRCgXz+P////0BA/4CAQT+CgABAAQB+wL9+wEAAP7+A/4BBAACAPz/AgACAAT7+gL8/wACAvwAAf8BAP4D/gUDAf8AAAH/AAAA/wAB
CgH9AAgH+gD99QMD/P8FAf74/wT7BfsB9QEAAPr7CQL/C/j5A/8AAAIA/gAA/QICBwX+AAoH9gL4+Pv/AvsGAQT29wP7/AQEAgD+AAIE/wAA/QIBDP4AAAkD
9v8A9QgF9wMBAPr+BAAAB/v7/AH9AP0CBgABA/r9Av8AAAEA/gAB/gICAQAAAAEBAAAB/wIBAgD/AP8CAv8CAP/+BwAAAAcC+AD9+QQF+AD/AfkBCf8DBvz8
AP//AP7/BAACAQL///8A//7/AgACAgH/AgAAAAD/AP8BAQD//P8A//r9Bv8DBgQABu7+/vkBBvYX/CEKAP8CAP79AAD/BAEA/wABAP3/BAEBBP/+B///AAQB
+QH//AIEAwABAAH//QD+/gAA9v7/AfcADv4GB/78/AAAAf3/Bf4CAgH//wAAAP8AAgAAAQAABgf//gkH/AL6+/z86/8D/uz2FQAFF/n09gH//vv7DwEDCf34
+wAAAPsABf8DBAL++gAAAPr/B/8EBv79Af4AAP4BA/4EAAMBAwD//wEC//8C/gQB/QAAAPz/Bf8CBP//CPb4/fkTBPMU/xQAAAD/AP7/A/8DAQIBBv8AAAMD
/v8B+wUDB/7+AQEFAv0E+gIBBQAA/wT9+AH9/gMEBf/+/wMD/gAA/AIBBgAAAAQA+wH+/QAB+/8AAPr/Bv8DBQH/BQEAAQf++AT6/f4DDgEJAA7x5AXy8gcK
/AMCAP77AAP7B/r8DP/+Aw8G6wH36wQJBAAAAAQB+wH+/AECCQAJ/gPw8Qf0AgQF/v8AAPv8Bv8DBgEAAgIAAAIB/gH9//4A+f4AAvn8CAAEBv8AAP8AAf4A
Af8CAQABA/76AP8EAf4E/gQBBfv7AQEGAP4G/AcC/gEAAP3+AwABA/7+Afr/A/v+//8EAQIG/gD9Av0EAwACAvoAAvoAAf////4F/wUF+wEI/P/+AAT0/wX+
/wABAP78AQEAAwD/Af8CAAABAQACAAX/Af8AAP/+Af8CAAMB/wAAAP8AAwABAgAABAEEAAL9+wL8AQEABAABAAID+wD+/v8BAf4AAwMA/QL9/QEBAQAAAAAD
Af8AAAEACP///gQC+gAA+ggE/QD/AP0BA/8CAf///wIA/f4AAgAAAwD+AAH//wYD+AL5//4AAwEBAAP/+wD+/gECAAIC/v4AAP8ABAP//v8FAP36AAH9BQAA
Av8AAP8B/wAAAAEC/gAAAP3/BAAAA/7///4ABAH/AAL//v0B+gMAAPz+BgABAwD9AgEBAAUB/AP8/P4ABQAAAAMC/AD//AAC+v4BAPv9BP8DBQIABP8AAAUC
/AH//AMC/wMAAAMEAAD+/vz+AgIAAAIB/gD//f//BP8C/wL++wD//gQB/P//AP3/Bf8CAwD/AAAAAAEAAAH+AP4AAQEAAAAA/wD/AP//+AAAAPn/CAACCP39
+QEA//kBCAEDBgT9/wAAAP4BAwACAQD/AQAAAAEA/wAA/wEBAQAAAAAA/wABAAIBAf8AAAAAAf8CAAIA+AAB/ff6CAADC//9/wAAAQD9AAH/Av8BAP8AAP8A
AQACAQEA9AEACPz6CAb4B+j7/f4AAPr/Bv8FBQIAAAAAAAAAAAD/AP8A/QAB//z+BP4DAwT+Af8A/v/+/gACAQQBAv8AAAD//wAAAAEBAQH/AP8A/wL/AQIB
/v8DAP/4/QH/BAMEB/0DAQL9AP4A/AIBAwT+/gAEAP8BAP39/f4AAP4CAAACAAMC8QD/APL9Ev4HDfr2/gb+AQb++wT3/PUCBAAA/gP/+gEA/QUCAwABBAb9
9wH8+v0G/P8AAP3/Av8CBP//7/8ABfH7FQEFD/H4+f8BAPr+CP8EBQH9/wAAAP//AQH/Afz+GPr1BRAU+Pz97PwD/v8BAwL8AQL9APr+/AP/AP0ABQH/Bfn8
AwEAAAP//QH9//wBAQD9AP8FA/4C/QEA/gIAAf//AQH+Avr+AP//AP8BAf8C/wEA/gsA/wEEAgH8Avr9/f4AA//6AwP+BPz//gAAAP8AAgAAAQEB/gAAAP7/
AgABAgH/9v//APf/C/4GCQD8AAIAAQMB/gH+/v3/+wAAAfv9BwABBvv+BgD//wQB9wH8/AQEAAABAP7/AQH/A/7+BgABAQX/+QL7/P0BAv0AAwX++QL8/PkC
/v4BAP//AQADAQQB/v8AAP3/BQADA/7++v8D/vb7Cf4FCgUABv4A/wQB+gAA+gYEE/7/ARAC8gH77wgJCwQAAA0E8AH38/4EAf4AAP7/Av4F/wYBBAABAAUB
+gH+/AEC9wIAAPcADf8ECfj5AAIA//8AAgD/Av7+AgECAAMA/QH9AP7/Av////8BAf8E/gQBCP4DAAX++QD++goG/AAAAP3/BP8CA///A/7/AQEBAv8BAP0C
AP8A/v4BA/4DAAUBBAAAAAMB/QD//f8CAAMB/gQA+gD9/gIC9Pn9AfcBD/wKBgH89/z9APsGCf0GAf/+Bv7/AQP//P8A/AMDAP0BAQD7/f4E+gcIBf7//wMC
/v4E+gYC/wIAAQMAAAL8APj9CwEF/gj/9gL5+gIGCP8E/f///wAAAwT9BPsG/wD6+v0C/wsH9gb///sCCAAAB/b4Bf8AAAMB+wD//AID+QD/APsACgADBv38
6wr3BfsHBQT0Bef1Av//AP8CAf8C/wEB9Q36AAAH/wP2Au75DP8EAAj88wH7+AYG+wD8A/oJCf8DAvf3/QAAAP/9AAEAAv8BD/IE/vz2AfoN/w4H9v8AAPb/
DP8GCv78BAL//wID/v8B/f4BBf4CAAL8/AAC/ggG//n9AfoACP0IAgMA7/7/AvT4DQICD/b//QIBAP8BAgH+A/z9DPgP/wbt+gb6AgoEBAAAAAD8/v8B/wQD
EP0N+wn08gX2/QwFBwIA/wcB9gL4+/sCBf4G/wb49wL6/gYF/f//AP0BBP8DA//+B/38AQcB+wL/+AUEAQAABAP//QL7/fkBAQIAAAEA/wH+AP7/AgD/AAIC
/gAA/gEBAgD//wIEAf8B/AQBEw74+REG4wno9v8HBgD/AQYE+QD++P8D//8BAQD8AAL+Af0B/gP9/gIC/wH/AP3+AgAAAP8AAAABAAEB+QEAAPr8CQACB/z5
/f8A//v9AwAEAQgEAv//AAAA/v8C/gMBAAADAP/8/wL+AQICBPn++/4IBfkL+gsDAAIAAwMB/wL6APf/BwD+/AQE+/8B+gMAAAAAAAAAAAABAAAABAEAAAIC
/gH+/v8A9v79APUCEfwKCAT9AgAAAAEB/gAA/gEB+v8DAPz4AAH/BgABBPwA/v/8Af0I/w4D/v8AAP7/A/8CAQMB/v0A/vv8Bf8HAwr/AwL/AAYE/AH6+v3+
/wH/AP8AAgAAAf////8AAP7/Av8CAgEACP8AAAcB9wD/+AMEBQL8/wME+AH+/AEB/gAAAP3+AgABA/8A9wEI+/b7Bv4DDwL8A/4BAP8AAP8D/wUCCvwE/wL9
9/8B/A4H+f8B/vr9CvsJBQsA//8DAAP8/wD/AAMBB/4A/v0D/vsH/QkBDgEA/wcH8//89AQE/wL2/fwMCfkK+wX9BgAAAAYC+QD9+gACBP0AAAEC/v8D/AUD
AAAA//4AAv8CAgL/AQD/AAAAAAABAAAA/P8AAPsAB/4EAwH/AAD/AP7/BAEBBPz9AAAAAP8AAgABAQAAAgIAAAP+/AL8AP4BAf8AAgEAAAAA//4C9AUCAv/+
BAP6BvL83vr3+esGJO8bFQTv4QT5+OwRHfcRC/7r+AgB9P4D/AL7BAD1BAAAAAL//QAA/gEB/wEBAAT8/QH8APwB+v7/APcADP8HCP79+vb4CPr+CQAJAAUC
9wIAAPX/CwECDfz5/P8EAv32AAL9B/wB/QAA+/n/Cf8IBgr8+f77APQFCvwKBgcADf7+AAkF8v//9AkJ9AL+/fQBDP0GDAH7//8AAP//AQABAQAA9wABAPj+
CQADC/79+///AP8EAwAC/wUCC/8EAAn68QL59wkKFfIMAAjv7QP3/AwQCQEA/wcB9wH8+AID/QD///v/Av8DBQEA+gAAAP7+AQAAAv8B+QAAAPj/CwACCP/+
9QD/APj7CAADCP3+AgAAAAADAf8A/wEB+QMAAPwBBwIABvv8+QAAAPoBB/8CBv77CAAAAAcC+QL9+AUEBwAA/wYB+AH++QIDAgAA/wEB/gAA/wIBBv0CAQX+
+wH/+wQF+P4DAvv6BAH+CPj+AgAA//8BAgABAgEACv4D/Qj98QL9+gsICAAAAAYE+QH9+QUDAQMHAAP5/gP3BPz+CAEE/Qb++wD8/gX+AgAAAAEB/wAB/gEA
/gEB/////v8BAv/+A/wBAP8BAP0G/gsEBv0B/wQF/f0F+A4E+/0B/v36/wEBAwsE/QEAAP7/BAAAA/7/+v8CAPn5BwIACvv89/38//T+DfwMCQH9CQEB+wUD
+AAA/gUCBAAAAAMC/AD//QEADAr47goR6//86xAE+P8AAPoACQAEBv78/P4AAPn/CP8FBgH+9QIAAfb+DgADDPr6/QUD/vv7AgEACQT/AAUA/wQC/wH8//j9
BAD/AAIC/gH//QEBDwQA/hAA6wX29AYGBfwAAAIA/QAE+wcE/gUD//z/BAEAB//8DAMBAAsC8gD79AQFB/sEAP8AAv4EAAIB/gIAAAQCAAL+/f/9+QIBAvr+
CAD+CPj8AAD+AP8EA/8D/wL/B/4DAAb98wH9/AYGDP0C/A3/8AH98g0K+/gAAfT7C/0LCAwEAgEAAAEB/gD+AP4BBwD+AAUD/AEA+gID+f0AAPv+A/4EAwME
Av4DAP/8AQABAggD/gADAAD7/gL9BP8ADf//AAoD9AH89gMF/gEB//0CAv8BBAP/BP7//QABAP8DAAYB/AD+APwACP8DBPr8/v4C//j+Bv4FBgP9+///APsA
Cf8DBv/+AwH//wIF/QEA/AH+/wIAAAAA/wAA//7+B/4AAAIC/AAA/QUEAf8AAAEB/wAA/wEBCP7//wQC+/4C+gcEBwb/AAr/9AX0+PkB+wAB//v+BP8DBgH/
AQIC/wQA/AD/+wQBAv7/AAQB/f8B+wYDBAAAAAQE/gD//AEB+f4F/vn5Av8BCgIABQAAAAMC/gEA+wQCAv/+AAEEAP8C+wMCAP8AAPwABAACBP//7AL1/vH5
Ev8GEQL2+wH+BP0BBAAAAPj9BAD+AgQD/QH/+/8C/wAABAIBAAL9/vkA+wABAf/+AAH8A/b+/gABAAH9/wH+Af0BAwL4/gQEAgL9/f8BBwD+/wYF+v8B+QUC
AfoFBQLz/wf6A/sGAgQAAQQB+gL6/vwACQAA/woB8gH79gYHDQAD/wr98wH69goI/wD+Af8FBf8C//v+BQAAAQP/+wH9/f4BAf77//oFB/wJAgkB/v/5APoF
B/0JAwYAAgAAAAIC/gD+/gICEQH5/QgF+/4D+f4AAAAAAP/+AQABAP8A/QAAAAABBAAB/wH+AP//AP0BA/4FAQQACAACAAkE9gD+9wQEBAAA/wIB/f8B/gQC
BQAAAAT+/QL9/v0CH/399Q8D8gP48hIDAQH/Af4EAv8C//8A+gAAAPn+CQADCPz8Bf8BAAT/+QH+/AQE/P8AAPr9CQADB//9AgAAAAAA/f8A/wMB/f///wEE
AgAC/wL9Afnz/vsOEPMS+Q//DgACAAsA8wH89gcG+gD/APr+CAADBv3+A/8AAAEA/gAA/wABCQAAAQcD9wH8+P8D/gAAAPz/BP8DBAH9AP8BAP39A/8BAgH/
Av//AAABAQAB/wEA/f8B//v9AwACBv/++wD+APoBBv8DBQD///8AAP0BBv4CA//+/wEA//7/AgAAAgH/7PoIAezrEQEEHv37AQAAAAABAf8C/wIB/gAAAf8A
AgABAv//+AAD//f9CgAEDAL8/gAAAP7/AgAAAv8A+wEAAPz/BQABBf7++vYBA/f3CP0NBRMGBAAAAAIA/AAA/QAB/v8AAP4BA/8CAQIBAvwABQP//QEB/P4E
/f/+BAD8/QP+//4CBv0C/wQB+f8B+goFAP3/AAACAv8D/gQBAAAAAP8AAQAAAQAA7QEBAvf+DwADDPf3+gH/APsABv4CBv38BP8A/v///QACAQkEBP8A/wIB
/f8B/AQCB/0GAP0BA/4CBAb+B/4JAAD7/v//BAgC+gL+Af0CCAAAAvr/AAD+AP0BAv4DAQEB+v/9APj/C/8FCf78+v/6APcEDP4GB/78Cf0AAQP///8A/AAC
Bv8A/wMF/f4A+wIAAP/+APwCBP4EAQEA/AL/AP0BA/8CAwD+9QPz//UJE/sMBwX5BQT++wMF/f8C/gz//QD/Av//A/8BAP/+AP//+wACAP8C/ggBBvf9A///
BwADAgT+/AEAA//8BAT/A/v9Cfr/AQEB/v0F/QgF9/4AAPb+Df8HC//7+v4B//r7CQAEBgb/BgAC/wQC/P/+/QUC+AAAAPf/CP4GB/77DP//AAkD9AD89gIG
/v3/APv+BP8GAwMB+g77BAANCQT4Auj1AQAA/wEAAAAA/wIB/AP/APz+CAEABvj5AgAAAAAAAAAAAAIA9/z+APcAC/4IBwP9/wgAAwMCAAH3/+79/wMEAQT7
+Qb2Afr/AP8DAAD9/wD/AwAACf//AAcD+AH/9wUFBAEA/wQD+wH9/P8AAQD/AP4BA/8CAAL//QAAAP0ABQABBP7//gEAAP0BBf8DAgL/AwAAAAMC/QD//QIC
AAT/AAMA/QH8//0A9f8BAfX8Bf4FC/8A/wABAP//AQEAAv8A/gAAAPz/Bf8DAwD+DwL7/wkF8wT79QQF6gEBAO4BFPsGEffx/wAAAP8CAgABAP7+8wEAAPoB
Cf8AB/z66//7AfIBFv4IDfn2BQEA7AMO9Qn1+An8A/0AAAAAAP8D/wUDBAAA/gEC/v0E/gcDBv8AAgj+9gP7+v8EAAEDAAH7/AL9AP7+BgIA/wQC+QD9/AAC
Jv4G9RUM3wHx7BYS//8BAQIA/v////8D/f8AAQD9BAAAAPr/Av3+//wCBfwHAQQA9wQAAPr+CQEDCAD79wYJ//j3BwL5D/n5+wD9APsEB/8EAgH+BQAAAAUC
+wD++wICCAAAAAcD+AD+9wQEAwIDAAL6+QP6Af8D/v//AP4BBP8DAQH/AAAAAP8AAAAAAAAAAv/+AAEDAAAB/QMC/v8AAP4ABAABAQD+AP/+AAMD+f//+wcH
AQABAAH//gD+Af8A8gH+APf8CwEBCvX7+gADAPv5AgL/CP//AQAAAAEB/wH//wEBAP//AP0BAv4EAP/+/QH/AP4BAgAAAAIA/P0AAfv9Bv4FAgH/Af4A//8C
Af4E/wgB9P0AAPX6DgAHDAL8/P8A//v/BP8EAwMA/PUA//P/EPkRCA0ABP//AAME/v8C/AMBAv//AQECAf8A/v4C/QAAAP36BQECAwD++v8B/vr/B/4EB//8
AwABAAL/+wD//QEEBgEC/wkB9QH8+AcEAAIAAwX8+wP6/fgBB/4A/wUD+P4A+wcE/AT9//8HAwD9AvX4//8AAQD/AgD/Afr/Cv8AAAkB9AD99QcG/P8AAPv+
BwADBv/9/gABAP7/BAD/A/z8/wAC/v/9AQAAAgH/AgD/AAECAP8C/v8AAQABAAP9/gH8//4AAAACAAH+/wH9AP4ABP8CAAD//wAA/wICAAMA/wL//gL9//4A
AQADAQD8/gH+AQEBAQIA/wQD/P///QD/Af4A/f8BAv4FAAcB+wABAPn+B/8DCAD++AEAAfsBBwABBfv8/f8DAP77AAH/AwIBA/wA//4AAv4H/wkE+v/+APgD
C/0GBf36AgAFAAT5+QL6AAMD/AH/AP4CBAABAf7/Bv8AAAIC/f8B/QUC/gEAAP4AAwACAgH//P7///sBBwAFBQH+AAb+AAMEAAD8/vf7DBD9ARUI7Qnq8+v+
BwD/BAkD+wX69/n/Av8A/wAB/P8B/gQDAf8DAP/7AAAAAwQCBf///wME/P8B+gcFAP8BAAH+/wEAAf//7//+/vP/EPkICfj5/gAAAP7/AwAAA/7/+f7///oD
Cf0GAgP+AP/+AP4BAwACAQAAAgACAAP+/AH9//4BAf8AAAEA/wAA/gABBf///gEBAP8C/wICAgD//wID//8C/gMABgbv+RIXAQL98fv49PwCBf7+BwEBBPX/
/QQAAAIAAAP8Afn7AgcA/wUC/AL6/vr+AQAAAP8AAf8CAP/+/QAAAPz/Bf8CBP/+CP3/AAUC+wAC+AcD/QH8APwCBQACBPz9Af8B/fz+AP8EAwkABAAAAAQD
/AD//AID/gIAAP8AAgH/A/v9/f8CAf77AQH/Bf0BAgkA/gUF/QD7/Pr9Bv8CAQX9+gD/+wID/f4B//z7Bf8EBAMAHPYKAwn//QX48gYDBQACAAX9+gL9//4A
9An//fMBEfwEDvv1DQID+QX88wL+/hAGAwD//wEB/P4D/AkCAgD+AAAEAQAB/QEABAEAAAIB/QD+/gABAAAA//8AAv8D/wIA+/8AAPz/A/8CBQEABP7/AAEB
AP4E/QUC7P31/+0LGPoSCgLx/f8BAPwBBP8FBAQADgABAA0A8AP59AIF+AABAPv8BwEBBv/+AQIAAAH/AgD9Afz+Bf4CAAMB/AAB/QUEDg0K+QkH9ATu+/f9
AgYA/gMD/gD+/wH/AAL/AgH+/wT7Avn9BQb/AgcD+QT2+/X7+gD//vgCCv4GBwP+BgEA/gL//P///gMB+fgBAvj7C/0IBgMC/v8AAPz9A/8DBQMB+gH///j/
Cf4ECf77Av4A/f8DAfkH/Q8FAgAAAAEA/wAA/gMB+f8BAPn8CP8DCf79Af//AgIB/v8A/QADAfr4/f8MB/wN+w8AAf8AAP/8AgACAgH/AAIC/wMEAf4A/QD9
BgD/AAIB/AH//QUBAP8AA//8/wIAAQEDAP8AAAABAf8A/wIABAAAAAMB/QD//QEBAwD/AP//AAACAAMB/AAAAAD8AgABAAIA/wAAAP8AAgABAQAA5gIFB/X6
DwP+D/H5Bf8C/wP/+wD//QUD+v4BAPr7BwACCAAA/AEAAPz/BQACBv7+BQj9/gMF/wL5APb99QABAPj4CQIACvr7AwAAAAQC/AD+/AME+gP/APwBBwH/B/36
AQEA/wADAgAB/gMB+f8AAPr/CgAEBgD9//v++/0BBfsHBBAA/v/+//wCBv0HAQT/AAAAAAAAAQAAAAAAAv8AAP8BAP4CAAMBDf0AAAgF9f4B9QgH/gAAAPv/
Bv8DBQH9+QAA//oABv8DBQL/BgMA/wUD+QD++gQE/+4BBPv7C/wLAwkEBP8CBAj89wT6+v0F/fkK/vnzDP0FCQz//wD/Af8CAQAAAfr///////8DA/8EAAMA
/f8BAPz9BQABBf//+/f/Av4ABwEHAAIBDfD+/P/68QIG+h8RAgAAAAABAAEAAP///v8AAPv/BgAEBAD9AAABAAD/AAD/AQAABgAAAQMA+wH9/QADAgABAAIA
/QH//gICAAACAP79AgEAAgEA/AH/AP4AAv8AA/7/AP4H/wbz7wT6/AkJ8wP/APkDCwADB/r3EAICAQcB9wb3+P0HCgECAAkA9AD8+AMG9QT7//gFEP8FCPb3
AQEBAQP9/QH8//4E/AECAPz+BAD/Bvv9AAD+//0EBP4EAAH+AwABAP4BBQAAAgL+/QQBAwMCAQP6APL8/v8C/wD9/AAA/wIFAgEAAAIA/QL+//4B9v8DA/35
AQT7Bvr9Bf8CAAUA+QH9/AACBQIEAQb+9wL5/QADAwMDBgr/9gXx+e8D9wH8/fUBDv4HCv33AP8AAP7/AP8CAQX/CP8FAAT/+gH+/gUC9/sGAfvsCgr2DPkA
AAAAAAAAAf8BAAEAAf8AAAAA//8C/wEA+wT/AwP/AgT5AfP7AQABAwP9/gP8//sBBwgG/AwA8gb1+voCFwAAAxQC6wT17f8H/AAA//z/BgABBP/+/v4AAP0A
BP8EAgIAAQAAAAACAP8B/wEAAgABAAIB/wH+//3/Av8AAAEA/P8A/wMD/f8A//7+BgEEAwP++wEA//n9CAAFBwL9/gEA///9AAL+A///AP8AAgD/AgL/AP/+
//8AAP0AAv8DAQEACv8BAAgD9v/99wYFBfUD5wYA+fwB/RUM/hAK9/75+gL0CwT/DAMA/woC8gD79wQF+v0CAfr9Bv8FBgYA+wD/AP4ABP8CAwEB/QgA/v8E
AgH7A/j5B/8A/wgB9wD+9wcEAAMAAAMB/QL7/vwAAAD+AP8AAQABAQAACgAA/wcB9wL8+QIF/gAAAP39BAECA//99gABAPj7CQADCf38BP0AAAMD/f4C+wgE
BQEE/wT/+AL6AQAA+AAAAPr9BgABB/3+/wAAAP4AAgABAQAA/P8B/vv8AwECBgL/AgEA/wH+/wH+/wIBBwAA/wUB+gD/+gQD/v8A//0ABv4EAwL/BgAEAgj5
9AX2/AAIAf4BAAABAAIBAwQBA/8AAAMC/v8B/AUC/AH/AP0BBP8CA/7+BPsC/gH++/4D/woEAAAAAAABAQAA//7/BgAAAAQC+wD+/AIDCgEBAQkC9QL59v4F
AwMB/wUA+wP8//z9/gIAAP8AAgL/Av39A/8BAAL89/8A/gQI/wEAAP8AAQD/Av//Av8CAP///v/+AgAB/wAAAP8AAQAAAQAABAIA/wYE+gD9+v4B/v8AAP8A
AQABAvz+/P8A/PkACP0HBgX9AwQAAwb++wX4/vb/+/8AAPn/Cv8EB//9CAADAAUA+AH8+wIBAv8AAAEB/v8C/QMBAAAAAAD/AAD/AP4AAAAAAP8AAf8BAQIA
+wED/Pv9BwABCAH9Cvn8BAQG/f4C+gEECf8A/wYD+f//+AcD+wAFAP/4/gT8B/8BAQAAAAAAAAAAAAEB/wAAAP4AAwEBAgEA/f4AAfz9BQEBBAD//QD/AP3/
A/4CAQIA/wD/AAACAf8BAAD/AAQCAAQC+wL6//z+Bwf/AAoA9QXz+fcCAf4AAP//Af8DAAMCAQAB/wH//gD/AQAA9wD/APcCCP8ECP39/QEAAP7+AgH/BP3/
Cf7//wUB9gAA+AcG+v78BP0CCv8DAfX8/wEB///+AAL+Av7/AP8BAP//AP8BAQEBBQAA/wMC+/4B+wUDAAIBAAP8/QP6APr/BAIAAQUC+QH7/P0BAQABAAH/
/gH/AAAB/AEGBf/4BQL7BPQA/f8A//v/Bv8DBAD+/AAAAPz+BgACBP/+9vXxAv8EE/sM+QAD9Pz/APT9EP4JCgL8+vz7Afz/DP4HAwD/Bv8BAAP9+gAA/wIE
/gAAAP4AAwABAgD/Df///wsD8QD78gwK8wL8A/v/DAMBB/b7DfsA+woI/v0E9w0D/QAAAPz+BQACBP/+/v7/AP7/BPwI/wUB/v8AAP8AAf8BAAUCBv8AAAH+
BAACAAQAAQAAAAEA/gAA/gAA/QAAAP4AA/8CAgAA/wABAf//AQH+Avv+EgME+w0E7P/48wsH/gX+AP8D//79APr+DP8AAAcA9wP7+gAF6An9AvUCEQT9EOnw
+QT8AP8EBQAAAPr8/QABAP38BAIABP//AAAAAQH//wD/AP0AB/8CAAT/+QH+/QME+v//Av39BAMABPv+/gD/AP0CBf8CAv7+AQABAgH9/AP8APwBBwD9/AIC
/AH/AAcC+/3/APX6CP4ICQL+AwQDAAX9+AX4/v0B/QwCAQf/+AnuAun3/wH/AP8CAv8BAP7/BAAAAAME+////AMCAf8ABAP9/gP6/vkAAP8AAAIE/wH+/QID
8wEDAff4DAP+DvT5+/8AAPv/A/8DBAIB/gIBAP8CAgD+AQD9DOv0+PsE/v8G9BUI/gACAP39AQD/Bf//B/7/AQQB+f//+gIGAAEC/wD//wH+Av7//gACAP76
/wAABAABAAT/AAEFAAD///wA+QH/BPsBCQAABfX8AgAB//8B/wAAAgIC//8A///+AAADAQEC+QMCAfv8BQH+CPv9Bv8AAAb/+AL9+wMFAgMA/wQE/QD++wAB
/v/9AgAEBQEA//f9CAD+/gUD+/8C+gcC/AEBAv79AwL+Bvj99gkAAgD/BAf0Cer2/QAAAP3+AwAAA/7/+wAAAfwCCAACBP3+9gb+A/0CCAL7A/D2B/wA/QD8
/v8BBAcF/wD/AP8AAf8BAAEACP7//f8B/P0F/wgCAvv/AP/8/v4G/wgF/QAA//sABf4EBAH9AQD/AP8BAgABAAD/CwH/BAoC9AT19/UF8/wB/vf9DP4ICgH7
+f4A/vn/Cf0IBwT8/v///wD/AgEB/wD/CvkGCAr99AP7+fkJAgQAAAQC/QP8/v3/Af4BAAD+AAABAQEB+Az/+v0EBv//B/v4C/8DAAf99gH9+wcG/gEAAP7/
AgH/AgD/9gEBAPj8CwACCvr6/gD/AP4BBQABAgD/AP8AAP7+Av8CAQIAAQQAAAUB/AH8/v3//v4DAwD5AQL+AvoB/QABAgD7AAP8A/r/AQAAAQEB/wD///wA
+QAAAfr9CgEBB/v+8AT7//gJDv0EBPz4CAAAAAYA+AH9+wAC9AT/AfgBBwH/Bvb7/wcAAAICAQH7Aff8/wD/AP//Af8BAQAB+f4F/Pj6AgAECwsBBQAAAAQB
+/8A+gMDAAD+AAABAP8A//3/+AIA/vsCAwABB//8+wkD/wIE/gb3Bfb4BQED/gb++P/+/AgEA+AU8PXm/vsPEiAGBvT+//wECP0MAQn//gD///0BBP8CA//+
9P0AA/X5DAAECvr+AQEBAAIA+wH7//0ACP//AAYC+AD/+AQFAvsD/Pz8A/4HBQwC/gAAAP4AA/8BAv//+wMAAP7/AwD+BPr7/gAAAP7/AwABA///BgADAAX9
+QD+/AUD9QD/BPz9CAL+BPf9/f4JAP7x/AT6BgcEAQD/AAQA/AD//QEC/wMA/wEBAQH9Afv9/gACAQH7/gL9Av4BBgAAAAQB+QD/+wUDBgECAAb/9wL8/AIE
/gAAAP8AA/8CAQEA+AMDAgL9AwH6A/X8+f8AAPz9B/8DBf/+D/4A/wgE9v//9QkDAv4D/gH7+QABAAsEAgEAAAIA/AD8Af4B/P8AAvwBBv4CAv3+CQAAAAcB
9gD9+AIEBAIDAAYB+gL8/QH//QD/AP4AA/8CAgAAAAD8AP4GB/4E///8+/8H//70+wL8BwABA/7/AAAAAP8CAAMBAP8CAP/9/QH/AgABAgEAAAID/v8A/QQC
B/8A/wIF/f0E+wsBB/8BAAT9+wD/+wkE/AL/AP8CAgD/Avz9AgIBAgYA+wP5/foB/wIAAP8AAgH+Av3+//n7AQb+AAb5+v39AvT2/v4EDPsJ/QP4/wD+AP8B
Av8BAQD/9gT/APkCDAD/Cvb4CPv8AAUC+P8F9Q8IBwD9/wcD+AD/+QICFvz/BBIH7QT27v0H/gAAAP//AgEAAv/+Af8AAP7+Av8BAwD/Af8AAAEA/gAA/wEB
CPwC7v4EBvwIBBDwAgcAAAICAgP7Avv9/gAAAP8BBAEAAgD+/gADAP3/BQAABf7+AAACAwP+/QH7//oBBf3+AgIDAP8B+wQFAwAAAAQA+wAA/AIB+wP9/f0H
Bv8D/wD6+gAAAPoACf8DBv78CQAAAQcC9wH++AIDAAAAAAACAAACAAEAAgAAAAEA/wD//wABCgAFAAn/9gH7+QYFAgD+/wACAgABAAL/A/8AAAEB/v8B/gIB
CAgC+gcE9wD6/Ab9AgAAAP8A/gAA/wEBAAD/AQECAv8A//v/AwAAAAUB+wH++wAB/Pz/A/r8CgT/CvL+9gEB//cABv8BCfsA+v//APgADAAECP789wT+APb9
Cv8CC/X6CPwCAAL9+QEB/QUF/f8CAf38AwH/Bfz+/wAAAP8AAQAAAQAAAvwB+gP3/gT6BAT/9QABAfv9Bf8ABPn/BAAAAAMA/AD//AMCAwD+AAED//4C/gMD
AAAABAL//wL9/voAAAAAAQH+AAAB/wACBQH+/wIFAQAB+wEACAABAAYB9wH8+wACDAAA/w0E8QH78wQGAQMAAwYA+gP4/PYA+f4DAPr5AQECBQcEBQT//wYF
+QH8+gIC//0CAP37AQABBQMB+P8AAfr9Cf8EB/3+BgH+/AsG8wL49gUI/v8AAPz/Bf8CBAAA/f8AAP0CBP4DAgD+/QQAAP4ABAH9A/j8Av8AAAEA/v8B/gAB
AQEAAP8AAQEAAQIAAgcA/wACAQD9Af38AAD/AP4BAgACAgL/BwAAAAUA+QD++gUCAQABAAD/AAD/AAEB/QAAAP7/AwABAwIA/wAAAAABAQAA/wIBCAABAAgC
9QD8+AIF/gIA/v4BAwAABP/9BAAAAAMC+v8A/QACB/8B/gIA/v8D/QgDAvH//vX7EPsUCRL//gAAAP3/A/8CBP7+DAAAAAoF9AD79QgH9gABAPr8BwACCP/+
/AABAPv9BgACBv7+/gAAAP7/AwACA/7+Bf/4AgkI+gP+9/4ECAACAAkD8gP4+QMHBv7/AgUA+wH/+gIEAQH8AQAEAv8A/vv+AQEAAQEAAAD+//4BBA767gYJ
9gP7AAv6/f/+APsCCP4GBAH9CAb9+gUG/QL8AP/6BP3/AP0A/gACAQUE/gAAAPz/BQACBAD//w/+8wkD/AT4/QT3AwAAAwT/+gH++gAEA/4BAAIA/gAAAAAB
CQL7BAkM/P/88/kB/gAAAP7/AwACAgD//v8AAPz/BAACBAIA7gP+APj7DwABCPD1Af8AAP8CAv4C/wQC/QD/APv/BQACBP3+AAMB/gIF/QD+/wL9AP4CAAD7
/wAAAQICAAMA/wADAAAAAQL98+4B/vH9Av4PCQEAAAAAAP8AAAAAAAAABwIAAAYC9wH7+f8EDAABAAr+8wH89QYGBAIB//8B/wD+AP7//AEAAP3+BAEABP7+
BgAAAAf/9wH++QQEBAECAAP8+gL8/wIEBwEAAAYB+AH8+gEBAAIAAAIB/gL+/v3+AwECAAH/AQH+AAH+CgABAAr/8wP6+AEEAgIAAQAC/QAA/wABAP0A//wB
Bf4DAwECAAAAAP4BAf8BAgD/Av8AAAAEAv0E/QMB/wEEAQH7+wP7BPsA/wIAAP8C/wH+Af3/Af0BBQH5/AP9//0FCQT//wcC9wH7+v8B/QMAAP/9AAL9Av7+
+QABAPv/Bf8DAwH//wAAAP8AAgABAQAA/wT//wACAAD+Afz+9/8BAPn8BwACB//99f//BPsACwD/Bff5AgAAAAIB/gD//gAB/wAAAQAAAQH/AP3+Cf8A/wgC
9QL7+AMD//8AAP8AAv8CAAIAAAACAAD+/wH+AQAABv8AAAQC+gD+/AMEFgUBABcK4wXw7f8J/wEA//8AAQAAAv//EAAA/AsD9QH89wwGC/8AAAgD9QD9+AQG
AQAAAAEB/wH//wEA/wAAAP//AgAAAv7/BQACAAX++QD8/QIDBAT//wcH/wD9+vr7/gH/AP4BBf8EAQD8APj7BfkDEQAHBPj5/f/+BgEDCAT8Ae75EQD9Aw4J
8wT38f8I8vgJBe7rD/4JF/77/gD/AP8CAQAAAv4AAgMEAwX9+wT4APn//gAAAP4AAwABAgD/BAABAAMB/AD+/gIBAQAAAgT//gL9/foA//4AAP0AA/8DAQMB
/wECAP7/AQD+Av0BCgABAAT/+wH+/AQDAgAAAAEB/////wIBA//+AP0BAQADAgIBAP/9AAADAf4C/gEAA/8FAQT59wH8/gYGCQAC/wb99wH9+wQEAv4AAP8B
Af8DAAMCAAAAAAEA/wAA/wAA9QEA/vj+Cv4GBgkAAP3/APwCBf0HAAYB+/7+APkBCv4FBQH++QUC/v8GAAX2BPH4/QMBAP79AQH8Bv3+AAP/AAEBAAH8APr+
B///AAQC+gD+/AID7wL9//UEEv8GCfr3/gAB//7/Af8AAwH/AwACAAL++gH9/wIDAAEB/AD8AAACAQb9CPz/AAUA+gAD+AsF+wMF/fz5AgH9CP7+Af37/wAG
Bf4F/AgE/wAA//4AA/8CAgH//wAA//8AAwABAQH/8/0D/vj1CwMEDv/7+AP/APz8BQP/B/b8/vsAAPv/Bf0HAwcC//8HAAH3/AP8BwEC+v/8//gFDfwHBf77
//4AAP3+A/8DAgMB/wAEAQL6+wL8Av4CAf4C//8CAP0C/wYBAAAAAAH/AAAAAQH/5gcF/fj3DAP+EfP3/f8B//z+CP8EBAD+/QABAP7/BAABAwD++gABAPv7
BgEBB//+/wABAQD9/wH9AvwAAwQO/Qvw7Qfv/QgI/wAEAAH4/AP7BP0C/f8AAPz+BP4EAQT/CAL/AAkA9QL5+f4D/wH9APsFB/0EA//9/wAAAP8AAQABAQAA
CQQC/wwF8AH49gME/AEBAQD7AAH9AfsBCPX6/P4LEvcR+wv++/8AAP0CBP8CAgH//QD/APoABf8DBv3/BAAAAAIC/QAA/wABB///AAL+/gAC/QQCAAAB//7/
/wD/AwIBAgABAAMB/gD+/QQC/gf//wQIAQH7/fX6Av8BAAL//wAB+gUAAgD+AP8GBf4D/gL+Bvr+AAMAAgAD/QQA8///APT9D/wJCQL88f78BPj/Ef8HB/P7
9/8AAvn9Cv8FB/n9+f/1APsOEPsIAvT2/f/+APkBCP0HAwP+AAD/AP4BA/4DAAH/AvwAAAEABQAC/wAA+AIA//oBCQABCPj5/wD+AP0EBf8EAAH+B/8AAggG
+AD69wIF/P//APoACf8EBv//9vr7AvcEEfsNBPz9/AQFBf/3AwX3BPkB8gID/vP1EQEEEPv3/gL+/wABAQL+Avz9/wAAAP8AAQAAAQAA9///APn+CgADCP3+
+QAAAfr/CAADBv3+AQAAAAEB/wAA/wEB/gAB/gAACAABA/77AQIAAAL//wH8//v//v/+AP0CBf8EAQD//vz9AfsDCP0IAAIAGfIH+gD5+vsFARsI/v7///v/
A/0EAwIAA/4CAQL//AH//wEABf//AAQD/v8A+wQE/gABAP3/AwACBAL/AwAAAAIC/f8A/QMD/v0D//35Af8BBAcBAP0A/vv+BP0HBAkBAwD+AAEIBf8D/QH9
CwAAAAkD8wH89wMFCv7/AgcB+QH9+QEE+/oG//X0BP4GDAcDBf8AAAIB+gD//QQFAAAAAP8BAwH/AgAA5An8AvcDFwH/CvPy9AAAAPP7Ef4IDvz49gEAAPj9
CwACCvr6AQD9/wAEA/8C/gMAAP8B/wD+AP8CAAMB8v7+BPP8EQAHDPn7AAEAAAH+AAH/Af4AA/r9+wQO+/8A/gkCCQMAAAgC9QL7+AMDBwQBAAkD9QL4+PwC
Af8AAgIA/gH///0C9AH/APkCCf8DBfz7AQAAAAAAAAAA/wEAAP8AAP8BAv8BAQEB/AAAAfz+BgABBfz+/wAAAP4AAwABAv//+AYB//7/BgL+Bfn4AQL/BQcD
/AH5+ff/+f8AAPj+Cf8ECP7+/AEAAPsABQACBf79/QAAAPz/BgACBf7+CAD+AAUG/v//+gAB/gABAv/6AgL/BP4A/gH+Av8FAwH/Afv++gEAAPj8Cf8BCvr7
/gD/AP0CBP8DAv/+AwAAAAMA/AD//QMDAAP9//4FAP8A////AAAA//8AAP8BAQIA/f4AAPkACP4GBQT+CP4HAAP5+gD+AAoHA/8AAAEBAAEAAAEA/P//AfwB
Bv4EA/79Cu7t8gIJEfgW+wkCAAEAAAAAAAH+Afv+/QIAAAH/AQD//gAC/wAAAP/+AQAAAv///P8A+f0ABv4HAgb6BP0CA/7/BP8EAgEB/QD9APwDBv8DA///
Bf/9AgUH/f0C9v8C/v//AfsBBgADA////gAAAP4AAgABAv8AAgT//wUB+wL7/P4BAgIAAAYC+gL7/f3/Af8AAP7+AgABA/8A/P4AAvz8BwACBP3//wD+AP4C
BP8DAQD+AQ//+wgE+AX1/fn9Av8AAgH/AQEAAAH/Af8B//8BAgACAQQA/v4F///5/wEBBAgEAgEAAQQE/v/9+/0AAgAAAAEB/wAA/wABA/79/wECAf8B/QIB
+/wCAPj7C/8GCAQB+wD/APoBCf4DBf/9A///AQAB/gEA/wECAf4AAP7/AP8DAQQDAQAA/wEB/v8B/QIC/f8A/vwABP8DBAL//AAAAP0AA/8DAgP/AAACAP7/
BAABAgD+/AIAAPsABgACBv3+/AABAPv9BQACBf3+AP8AAP8AAf8CAAIACP4BAAf99gL/+AgHAf8AAP//AgABAQEA/gj/AAUB/wT5APb8//8AAP8AAwAAAf4B
/AAH/f71/gP9CAUCCgD+AAUD/AH/+gMC+v8DAPr5BAP/Cf0B8gP/APgBDwECC/b4AgABAAL/+gH9/wICAAAAAAEA/wAB/wAACAME/wv+8gT19wUH9gH5/fYE
Df0JB//5A/4BAAH+/AH/AAUFDwACAAsB8gD89gAIAv3/AgIAAAAC/AECAgAAAP///gEAAQAD9wH/AvkCCwABCfj5/f/+AP0AA/8DAQAA+gQC/f/6BgX9B/n6
BQAAAQYB+wD++QACAv//AAH//gAB/gQCBQD/AAUD+wD++wIDBQEBAQUC/AH8/PwAAf8D/v/6/gABAgMB+/8AAv39BQAAA/3/+/0EAfv0AwAABQMD+wAAAP0A
BP8CA/7//wMAAAEB/gL8Afn8AQEA/wMA/AD+/QEAAQAAAAAB/wAB/wEB8gQAAfoBBgL+CPj5+gEDAP78AQL9Bvv9BP4EAQL7+AD9/wIH/gH/AwEAAQL8APX/
+QABAP38BgIABvr8CP//BQn/9QP4+PYEAf8B//8AAf8CAQQDAQAAAQL//wH+//sA+wAAAP77BQIAAwH//wABAP8EA/8BAPz7AgD/AP8BAQAAAf//Av8BAAD+
/f8A/wMCAgIA/gEA/v/+AP//AwIA/wAA/v8AAAL/BQEA/wIA/gH//gMBAwABAAMD/f/+/AAB8gP+AfkBDQABCPf3AwAD/wH9/AD+AQIBAvcBAP79Af0J/wwH
CfYAAAIC/fwI+hEJAQAAAQIA/gH+/gAB/QEAAP4BAwABAv7/AP4A/wEB/v4C/gQAAAD/AP8BAQABAAAA+P8AAvn6BwIBB/3+A/0AAAP/AgIA/gEAAgL//fsD
CP0EBQP76gD8Ae0EFP8IEPX2+AYE/fz9CAH/CQD78wEEAfj2CwP/C/v+/v//AP4ABAACAQEABQX/AAcE9wD+9wID/wMAAAAAAgABAvz9+wD/APr/CP8DBv/9
AAL+/wQA+gL//wIBAAAAAAAAAP8CAAIA/QAAAPz+BQACBv7/
`,
  layer: `
-0.3980 0.1687 -0.5569 -0.5443 -0.1639 -0.0783 -0.6561 0.3762 0.2394 -0.5635 1.0167 0.1611 0.0896 0.7610 -0.2697 0.4642
-0.1302 0.5011 -0.4742 0.3453 0.5880 1.1162 0.2359 0.6510 0.5708 1.0644 -0.4786 -0.6887 0.5398 -0.2042 -0.5661 0.1242
0.5936 0.0533 -0.0617 -0.0392 0.1906 0.5168 0.2988 0.2037 -0.3151 -0.1615 0.3079 0.2945 -0.4761 -0.0759 0.6876 0.1416
0.1836 -1.0553 -0.9548 -0.0048 1.1144 0.1101 -0.3080 0.3006 0.1956 -0.3038 -0.4290 -0.0248 -0.1834 -0.2278 -0.6426 0.4239
0.3923 0.2577 -0.1192 -0.3012 -0.6735 0.8123 0.5440 -0.3026 0.2907 -0.2490 -0.4803 0.2240 0.1915 -0.6897 0.5923 -1.0783
0.1522 -0.1204 -0.5143 0.6301 0.3724 -0.1783 0.2445 -0.3746 -0.0746 -0.2745 -0.3860 -0.1463 -0.5535 0.0497 -0.1409 0.5940
-0.5528 0.3337 0.0697 -0.4010 0.1938 -0.1589 -0.3163 -0.2486 0.2512 -0.0971 0.4546 0.2010 -0.2959 -0.1316 -0.2533 0.4067
0.1695 -0.1304 -0.4816 -0.6468 -0.2187 -0.6073 -0.2959 -0.1130 0.6994 -0.5300 -0.0329 0.8504 0.6530 -0.2733 0.5587 0.2135
0.0731 0.6084 0.5273 0.4533 -0.5909 0.3886 -0.1108 0.0751 -0.2454 0.2155 -0.6040 0.2159 -0.1509 -0.4411 0.3020 -0.7647
-0.1827 -0.1103 -0.6930 -0.5480 -0.4302 -0.2038 0.3244 0.2650 0.4746 -0.4240 -0.4981 0.4334 0.0888 -0.6863 0.9256 -0.3065
-0.5075 -0.5198 -0.3128 -0.4462 0.3171 0.0187 -0.7047 0.6629 0.4981 -0.3122 -0.1521 0.2380 0.4967 0.9062 -0.5945 0.2477
0.0943 -0.0559 0.1557 0.1865 0.3157 0.1883 -0.1387 -0.1301 0.2018 0.6706 -0.0166 0.0763 -0.0490 0.0204 -0.5444 -0.4583
-0.0233 0.2153 -0.1523 -0.5046 0.0797 -0.5536 -0.5606 0.1234 0.1432 -0.4053 0.4496 0.5754 0.1704 -0.1007 0.6087 0.6176
0.2599 -0.4340 -0.3693 0.0917 1.2216 -0.1539 -0.2500 0.0860 -0.0954 0.2107 0.4516 -0.0530 -0.2305 0.5586 -0.7282 0.2809
0.2140 -0.7590 0.3322 0.2723 -0.3899 -0.8185 -0.2516 -0.5308 0.0935 -0.5841 0.6507 0.8410 -0.0965 0.2052 0.7154 0.1995
-0.4712 0.1484 0.4076 -0.4338 -0.0394 -0.0174 0.3092 -0.4104 0.1454 -0.3310 0.1310 -0.3075 -0.5210 -0.1514 0.2468 0.4500
-0.3961 0.5465 -0.1728 -0.7022 0.1634 0.0994 -0.4531 0.1577 0.0736 -0.0706 0.5080 0.2878 0.7547 -0.1107 -0.1115 0.3187
0.4817 -0.2908 -0.4726 -0.4545 -0.1080 0.6962 0.1257 0.2601 -0.0072 -0.0103 -0.3409 -0.0569 0.1962 -0.0223 -0.2157 0.2038
-0.3466 0.0565 -0.1019 -0.1010 0.2454 0.2109 -0.3524 -0.0467 0.1265 0.6085 -0.0293 -0.6253 0.0657 0.0978 -0.7634 -0.2072
0.1603 0.3736 -0.0516 -0.2707 -0.4813 0.2370 -0.3193 0.0268 -0.2275 0.3306 0.5701 0.0017 -0.2588 0.7999 0.3097 -0.0124
0.5296 -0.2313 0.1185 -0.2117 -0.2708 -0.2211 -0.7654 0.2385 -0.0115 0.0993 -0.2163 0.5270 -0.4894 0.3405 0.5314 0.1685
-0.7225 0.5283 -0.2617 -0.7389 -0.0040 0.4081 0.5311 0.0116 0.3969 -0.7986 0.4449 0.2665 0.4676 -0.3230 -0.1290 -0.4229
-0.1927 0.1590 -0.1573 0.2092 0.9084 0.4572 0.3029 0.5101 0.0798 0.2616 -0.3459 -0.3321 0.2180 -0.0897 -0.6013 0.1860
-0.3570 0.3048 0.2979 0.0359 -0.1423 -0.5907 0.0740 0.6276 0.1987 0.2389 -0.4668 0.3716 0.2179 0.1051 -0.0296 0.0974
0.0372 -0.2806 0.0958 0.5663 -0.2945 0.0621 -0.4431 0.2711 -0.4443 0.6369 0.0276 0.4227 -0.6956 0.2978 0.1827 -0.3132
-0.5119 -0.3683 0.2689 -0.3958 0.4171 0.6945 -0.0876 0.1372 0.2744 -0.2877 0.2245 -0.0341 0.5616 -0.0594 0.0404 0.0893
0.4218 -0.2748 -0.7681 0.0693 0.1175 -0.0374 -0.1983 0.8287 0.2487 0.5075 -0.4061 -0.1873 0.1534 0.2858 0.0163 -0.1979
-0.4424 -0.0266 0.0934 -0.3013 -0.1286 0.1486 0.5797 -0.1896 -0.3063 0.2312 -0.0038 -0.5261 -0.7661 0.2846 0.0391 0.4246
0.0813 0.5747 -0.3980 -0.4099 0.1734 0.5303 0.6286 -0.0069 0.1333 0.6793 -0.2021 -0.6470 -0.3048 -0.2513 -0.5311 -0.3667
0.2279 0.0713 -0.0287 -0.3993 -0.4871 0.4460 0.2767 -0.6174 0.4535 -0.1339 0.1150 -0.0165 0.1511 -0.3305 0.0776 -0.2582
0.0758 0.0049 0.1876 0.2752 -0.2564 0.6539 0.7737 -0.1469 0.3301 0.3245 -0.0451 -0.3562 -0.0538 -0.4566 0.5965 -0.6332
-0.6059 0.6059 -0.1951 -0.5513 -0.5552 0.3255 0.0549 0.5152 0.3434 0.1694 0.3685 -0.1900 0.2423 0.2919 -0.1101 0.5145
0.2465 -0.5970 0.0446 0.2087 0.3679 -0.1108 -0.0137 0.1694 -0.4037 0.3514 0.1354 -0.5120 -0.3398 0.0329 -0.4715 0.4566
-0.1221 0.7933 -0.1394 -0.0182 0.3766 0.3113 -0.2362 0.0784 0.0806 -0.7068 0.1616 0.2970 -0.1040 0.0408 -0.3345 -0.0260
0.1306 0.3701 0.3146 -0.0511 -0.2056 0.3367 -0.7840 0.1844 -0.7753 0.2979 -0.0865 0.4331 -0.2357 0.3117 -0.8121 0.1964
0.3207 -0.1039 -0.7994 -0.3735 0.0067 0.2175 -0.3055 0.7708 -0.1051 0.0551 0.0450 0.4467 0.4884 0.5620 0.0987 0.4361
0.6231 -0.2517 -0.4978 0.1487 0.0539 0.2162 -0.2889 0.0521 -0.3538 0.2280 0.0261 -0.6880 -0.3707 0.0431 -0.3302 -0.5387
0.1123 -0.4160 -0.0786 0.3219 0.0665 -0.6731 -0.2505 0.1030 -0.0854 -0.3703 -0.1182 0.0052 -0.2844 0.2251 0.6298 0.1399
0.1839 0.4528 -0.1001 -0.0282 0.0373 0.6417 0.7164 0.6182 -0.3596 0.4821 -0.5530 -0.1139 0.2047 -0.2832 0.0736 -0.1120
-0.1687 0.3747 -0.1992 0.6392 0.0805 -0.2403 0.0467 0.1305 0.1183 0.3045 -0.4874 -0.1374 -0.0925 -0.6444 -0.1020 -0.5796
-0.1065 -0.0054 -0.0045 -0.1279 0.0103 -0.2485 -0.1221 0.0593 0.1028 -0.1511 0.2003 0.2007 0.1033 0.1198 0.0251 0.0717
-0.0789 0.5757 0.3652 -0.6469 0.4394 0.0122 -0.7802 1.0297 0.8456 -0.9120 1.0305 0.1656 0.1197 0.3863 0.6035 -0.0710
-0.7002 0.2143 0.0553 0.1317 -0.0193 0.8456 -0.2912 1.0108 0.4693 0.7572 -0.1378 0.7441 -1.1989 0.3642 -0.9427 0.5301
0.1192 -0.2285 -0.8372 0.2698 -0.3831 0.5692 0.7887 1.3451 -0.1658 -0.9074 -0.0700 -0.3381 0.1548 -0.7961 -0.7599 -1.0155
-0.7371 0.2149 -1.4389 0.4360 -0.5551 -0.6300 0.3715 -0.2802 0.5524 -0.2031 -0.3544 -0.2037 -0.8231 -1.1003 0.1858 -0.4475
-2.0219 -2.2073 -2.1602 -2.0946
`,
} as const;
