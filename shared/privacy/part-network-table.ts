/** Learnt by `scripts/train-privacy.ts`, never written by hand: signs, their numbers, and the layer above them. */
export const PART_NETWORK = {
  signs: `
!+AMENDS	!+ASKS	!+BELIEVE	!+CAUGHT	!+CHILD	!+CRASH	!+DEAD	!+DIDHARM	!+EVENT	!+GIVES	!+HAND	!+HELPS
!+HURT	!+KIN	!+LIVES	!+LOSE	!+MONEY	!+N	!+PAYS	!+POLICE	!+POST	!+PROOF	!+RETURNS	!+SAFE
!+SAVES	!+SCHOOL	!+SECRET	!+SEE	!+SEESTHROUGH	!+SPEAKS	!+TELL	!+TENDS	!+THANKS	!+UNHARMED	!+WORKS	!-
!0	!0 tuổi	!AMENDS	!BELIEVE	!CAUGHT	!CAUGHT MONEY	!CHILD	!CHILD CHILD	!CHILD N	!CRASH	!DEAD	!DIDHARM
!EVENT	!HAND	!HAND CHILD	!HAND LIVES	!HAND MONEY	!HAND PAYS	!HELPS	!HELPS CHILD	!HELPS GIVES	!HELPS RETURNS	!HELPS SAVES	!HURT
!HURT HURT	!HURT LIVES	!KIN	!KIN CHILD	!KIN N	!LIVES	!LIVES LIVES	!LOSE	!LOSE MONEY	!MONEY	!MONEY MONEY	!N
!N ,	!N CHILD	!N HELPS	!N HURT	!N LIVES	!N N	!N SCHOOL	!N TELL	!N WORKS	!PAYS	!PAYS GIVES	!PAYS MONEY
!POLICE	!POLICE LIVES	!POST	!POST LIVES	!POST N	!PROOF	!RETURNS	!SAFE	!SAFE SEESTHROUGH	!SAVES	!SCHOOL	!SEE
!SEE CHILD	!SEE MONEY	!SEE TELL	!SEESTHROUGH	!SPEAKS	!SPEAKS ASKS	!SPEAKS CHILD	!T	!T N	!TELL	!TELL CHILD	!TELL KIN
!TELL LIVES	!TELL MONEY	!TELL POLICE	!TELL SEE	!TELL SPEAKS	!TENDS	!THANKS	!UNHARMED	!WORKS	!WORKS LIVES	!WORKS N	!bán
!báo	!bí	!bí thư	!bảo	!bị	!bị bắt	!bị phạt	!bỏ	!chi	!cho	!cho T	!cho biết
!chuyển	!chưa	!chạy	!chủ	!có	!cười	!cầm	!dẫn	!ghi	!giao	!giáo	!giáo N
!giữ	!gãy	!góp	!gọi	!gửi	!hai	!hỏi	!hỏi :	!khai	!không	!kể	!làm
!lên	!mang	!mua	!mất	!mất 0	!mỗi	!một	!mở	!nghe	!ngồi	!nhận	!nhặt
!nhặt được	!nhớ	!nói	!nói :	!nộp	!phát	!phải	!phụ	!phụ trách	!ra	!rồi	!sĩ
!sĩ N	!thấy	!trả	!tên	!tên N	!tặng	!tới	!từ	!và	!và N	!và T	!vào
!về	!xin	!đi	!điều	!đóng	!đưa	!được	!đại	!đến	!đề	!đề nghị	!để
!đọc	!đứng	#	#adult	#calm	#calm #other victim	#calm #other victim beside	#calm =kin	#calm =kin of	#calm ^	#child	#described
#elsewhere 0	#elsewhere 1	#elsewhere 2	#elsewhere 3	#full	#given	#harmed	#harmed #other victim	#harmed #other victim beside	#harmed =kin	#harmed =kin of	#harmed ^
#in all 0	#in all 1	#in all 2	#in all 3	#in all 4	#in all 5	#in all 6	#informant	#initials	#minor	#none	#official
#other informant	#other victim	#other victim beside	#persons 0	#persons 1	#persons 2	#persons 3	#police	#post	#rank -1	#rank 0	#rank 1
#rank 2	#rank 3	#suspect	#times 0	#times 1	#times 2	#times 3	#times 4	#title 	#title anh	#title bà	#title bác
#title bé	#title bạn	#title bảo	#title bố	#title cha	#title cháu	#title chú	#title chị	#title chồng	#title chủ	#title con	#title cô
#title công	#title cậu	#title cụ	#title dì	#title em	#title hai	#title hàng	#title học	#title khách	#title lái	#title mẹ	#title nam
#title người	#title nhân	#title nữ	#title sinh	#title sư	#title thầy	#title thằng	#title thợ	#title tiểu	#title tài	#title tôi là	#title vị
#title vợ	#title vợ chồng anh	#title xe	#title ông	#title đứa	#victim	*" 0	*" N	*" T	*" ai	*" ba	*" bắt
*" bị	*" cho	*" cháu	*" con	*" cái	*" cán	*" có	*" công	*" của	*" do	*" em	*" gọi
*" không	*" là	*" mẹ	*" người	*" nhà	*" nhận	*" nó	*" phí	*" rồi	*" thầy	*" tiền	*" trên
*" tui	*" tôi	*" tại	*" tổ	*" và	*" vì	*" để	*" ở	*#done	*#harm	*( 0	*( N
*( T	*( chủ	*( khu	*( lớp	*( phường	*( sinh	*( sn	*( số	*( theo	*( thôn	*( trú	*( tên
*( tổ	*( xóm	*( ấp	*) 0	*) bị	*) cùng	*) hỏi	*) nhận	*) tử	*) và	*) vì	*) về
*) đang	*) đã	*) được	*, 0	*, N	*, T	*, ai	*, ba	*, ban	*, biết	*, biển	*, buộc
*, bán	*, báo	*, bèn	*, bé	*, bên	*, bí	*, bạn	*, bản	*, bảo	*, bảy	*, bấm	*, bật
*, bắt	*, bị	*, bỏ	*, bỏng	*, bố	*, bốn	*, bộ	*, ca	*, cha	*, chi	*, chia	*, chiếc
*, chiều	*, cho	*, chuyên	*, chuyển	*, cháu	*, chân	*, chính	*, chúng	*, chưa	*, chạy	*, chấn	*, chỉ
*, chống	*, chồng	*, chở	*, chụp	*, chủ	*, chữ	*, con	*, cuối	*, cá	*, các	*, cách	*, cái
*, cán	*, còn	*, có	*, công	*, cùng	*, căn	*, cũng	*, cơ	*, cười	*, cả	*, cảm	*, cảnh
*, cầm	*, cần	*, cậu	*, cắt	*, cứ	*, cửa	*, cựu	*, diễn	*, do	*, dán	*, dân	*, dù
*, dùng	*, dạy	*, dẫn	*, dập	*, dặn	*, dọa	*, em	*, ghi	*, gia	*, giao	*, già	*, giá
*, giám	*, giáo	*, giúp	*, giải	*, giảm	*, giấy	*, giật	*, giọng	*, giờ	*, giữ	*, gãy	*, góp
*, gõ	*, gặp	*, gọi	*, gồm	*, gửi	*, hai	*, hay	*, hiện	*, hiệu	*, hoặc	*, hàng	*, hãy
*, hòa	*, hóa	*, hôm	*, hơn	*, hướng	*, hắn	*, hẹn	*, họ	*, học	*, hỏi	*, hỗ	*, hộ
*, hội	*, hứa	*, khai	*, khen	*, khi	*, khoảng	*, khu	*, khuyên	*, khách	*, khâu	*, khóa	*, khóc
*, không	*, khẳng	*, kinh	*, kiểm	*, kèm	*, kéo	*, kêu	*, ký	*, kẻ	*, kế	*, kết	*, kể
*, kỹ	*, liên	*, liền	*, là	*, làm	*, làng	*, lái	*, lên	*, lúc	*, lương	*, lại	*, lấy
*, lần	*, lập	*, lớp	*, lửa	*, lực	*, mang	*, may	*, miễn	*, mong	*, mua	*, muốn	*, mà
*, máy	*, mười	*, mất	*, mấy	*, mắt	*, mặc	*, mặt	*, mẹ	*, mọi	*, mỗi	*, một	*, mới
*, mời	*, mở	*, nay	*, nghe	*, nghệ	*, nghỉ	*, nguyên	*, ngày	*, ngã	*, người	*, ngồi	*, ngụ
*, ngủ	*, nhiều	*, nhà	*, nhân	*, nhóm	*, nhưng	*, nhất	*, nhận	*, nhắc	*, nhặt	*, nhớ	*, nhờ
*, nuôi	*, nên	*, nó	*, nói	*, năm	*, nơi	*, nước	*, nấu	*, nằm	*, nếu	*, nộp	*, nợ
*, nữ	*, phá	*, phát	*, phân	*, phòng	*, phó	*, phường	*, phạt	*, phải	*, phụ	*, qua	*, quay
*, quán	*, quê	*, quản	*, quần	*, ra	*, riêng	*, rách	*, rút	*, rồi	*, sau	*, sinh	*, sn
*, sáng	*, sáu	*, sư	*, sẽ	*, số	*, sống	*, sợ	*, tay	*, thay	*, theo	*, thiếu	*, thiệt
*, thu	*, thuê	*, thành	*, tháng	*, thì	*, thôn	*, thương	*, thượng	*, thấy	*, thầy	*, thằng	*, thế
*, thợ	*, thừa	*, tin	*, tiếng	*, tiền	*, tiểu	*, tiệm	*, toàn	*, trao	*, treo	*, trong	*, trung
*, trên	*, trình	*, trú	*, trước	*, trường	*, trưởng	*, trạm	*, trả	*, trầy	*, trẻ	*, trị	*, trực
*, tuần	*, tài	*, tên	*, tìm	*, tòa	*, tóc	*, tôi	*, tại	*, tạm	*, tắt	*, tặng	*, tối
*, tổ	*, tổng	*, tới	*, từ	*, từng	*, tử	*, tự	*, ubnd	*, uống	*, viết	*, và	*, vào
*, vì	*, vẫn	*, về	*, với	*, vợ	*, vừa	*, xe	*, xin	*, xác	*, xây	*, xã	*, xóm
*, xưng	*, xử	*, y	*, yêu	*, áo	*, ép	*, ôm	*, đang	*, đem	*, đi	*, điều	*, điện
*, đoàn	*, đoạn	*, đánh	*, đã	*, đêm	*, đòi	*, đóng	*, đúng	*, đăng	*, đơn	*, đưa	*, đường
*, được	*, đại	*, đạt	*, đầu	*, đặt	*, đến	*, đề	*, đều	*, để	*, địa	*, đọc	*, đối
*, đồng	*, đội	*, đứa	*, đứng	*, đừng	*, ảnh	*, ấp	*, ở	*- 0	*- cp	*- ubnd	*. 0
*. N	*. T	*. ai	*. ba	*. ban	*. biên	*. buổi	*. bài	*. báo	*. bé	*. bên	*. bí
*. bạn	*. bản	*. bảo	*. bị	*. bố	*. bốn	*. bữa	*. ca	*. camera	*. cha	*. chi	*. chiếc
*. chiều	*. chuyên	*. chuyện	*. cháu	*. chính	*. chúng	*. chỉ	*. chồng	*. chủ	*. com	*. con	*. cuối
*. các	*. cái	*. cán	*. câu	*. còn	*. có	*. công	*. cùng	*. căn	*. cơ	*. cả	*. cảm
*. cảnh	*. cầm	*. cậu	*. cửa	*. danh	*. do	*. dự	*. em	*. gia	*. già	*. giám	*. giải
*. giờ	*. gov	*. hai	*. hiện	*. hiệu	*. hàng	*. hóa	*. hôm	*. hơn	*. họ	*. học	*. hỏi
*. hộ	*. hội	*. khi	*. khách	*. khám	*. không	*. kinh	*. kiểm	*. kẻ	*. kế	*. kết	*. kỹ
*. luật	*. lái	*. lúc	*. lần	*. lễ	*. lớp	*. lực	*. may	*. máy	*. mô	*. mười	*. mẹ
*. mọi	*. mỗi	*. một	*. mở	*. nay	*. nghe	*. nghi	*. nghệ	*. ngoài	*. nguyên	*. ngày	*. ngân
*. người	*. nhiều	*. nhà	*. nhân	*. nhóm	*. nhưng	*. nhạc	*. nhận	*. nhờ	*. những	*. nó	*. năm
*. nạn	*. nữ	*. phó	*. phường	*. phần	*. phụ	*. qua	*. quản	*. riêng	*. rồi	*. sau	*. sáng
*. sáu	*. sư	*. số	*. tang	*. theo	*. thiếu	*. tháng	*. thư	*. thượng	*. thấy	*. thầy	*. thẩm
*. thợ	*. thủ	*. tin	*. tiền	*. toàn	*. trong	*. trung	*. trên	*. trước	*. trường	*. trưởng	*. trạm
*. trọng	*. tài	*. tên	*. tôi	*. tại	*. tối	*. tổ	*. tổng	*. tới	*. từ	*. ubnd	*. vn
*. về	*. vợ	*. vụ	*. xe	*. xin	*. xã	*. y	*. đi	*. điều	*. điện	*. đoàn	*. đây
*. đã	*. đêm	*. đó	*. đơn	*. đường	*. đại	*. đầu	*. đến	*. đề	*. đối	*. đồng	*. đội
*. đứa	*. ở	*0	*0 0	*0 N	*0 T	*0 a	*0 b	*0 bao	*0 buổi	*0 bình	*0 bạn
*0 bản	*0 bị	*0 bộ	*0 c	*0 camera	*0 chiếc	*0 cho	*0 cháu	*0 chỉ	*0 chỗ	*0 con	*0 cuốn
*0 cá	*0 cái	*0 cán	*0 câu	*0 cây	*0 có	*0 công	*0 cùng	*0 cơ	*0 của	*0 d	*0 do
*0 em	*0 f	*0 gam	*0 giây	*0 giờ	*0 h	*0 ha	*0 hoặc	*0 học	*0 hộ	*0 hội	*0 k
*0 kg	*0 khu	*0 khẩu	*0 km	*0 ký	*0 là	*0 lượt	*0 lần	*0 m	*0 mang	*0 máy	*0 mét
*0 mũi	*0 mắt	*0 nghìn	*0 ngàn	*0 ngày	*0 ngõ	*0 người	*0 nhà	*0 năm	*0 nđ	*0 phòng	*0 phút
*0 phường	*0 phần	*0 phụ	*0 qh	*0 qđ	*0 suất	*0 sáng	*0 số	*0 thanh	*0 thành	*0 tháng	*0 thôn
*0 thùng	*0 thẻ	*0 tin	*0 tiếng	*0 triệu	*0 trường	*0 tuổi	*0 tại	*0 tấn	*0 tập	*0 tết	*0 tổ
*0 tới	*0 tờ	*0 tỷ	*0 và	*0 vụ	*0 vừa	*0 xe	*0 xã	*0 đ	*0 điểm	*0 điện	*0 đã
*0 đơn	*0 đường	*0 đại	*0 đến	*0 để	*0 đối	*0 đồng	*0 ở	*: 0	*: N	*: T	*: ai
*: bắt	*: bị	*: chủ	*: con	*: có	*: công	*: em	*: hai	*: hôm	*: không	*: mỗi	*: một
*: người	*: nhà	*: nhóm	*: sáng	*: theo	*: thiếu	*: thượng	*: trung	*: tôi	*: tổ	*: từ	*: vợ
*: đã	*: đại	*; 0	*; N	*; T	*; ai	*; ba	*; cháu	*; chủ	*; các	*; có	*; công
*; cùng	*; em	*; giải	*; hai	*; không	*; người	*; nhóm	*; thiếu	*; thượng	*; thầy	*; trung	*; vợ
*; đại	*; đến	*; đồng	*? T	*AMENDS	*ASKS	*BELIEVE	*CAUGHT	*CHILD	*CRASH	*DEAD	*DIDHARM
*EVENT	*GIVES	*HAND	*HELPS	*HURT	*KIN	*LIVES	*LOSE	*MONEY	*N	*N 0	*N biểu
*N bào	*N bán	*N báo	*N bên	*N bảo	*N bắt	*N bế	*N bị	*N bỏ	*N bỏng	*N chia	*N cho
*N chuyển	*N chạy	*N chỉ	*N chở	*N chủ	*N con	*N cãi	*N còn	*N có	*N công	*N cùng	*N cũng
*N cười	*N cảm	*N cầm	*N của	*N do	*N dùng	*N dạy	*N dẫn	*N dặn	*N dựng	*N ghi	*N giao
*N giúp	*N giải	*N giữ	*N gãy	*N góp	*N gọi	*N gửi	*N hay	*N hiến	*N hát	*N hóa	*N hướng
*N học	*N hỏi	*N hứa	*N khai	*N khen	*N khi	*N khuyên	*N khám	*N khóa	*N không	*N khẳng	*N kiểm
*N kéo	*N ký	*N kể	*N lo	*N là	*N làm	*N lái	*N lên	*N lại	*N lấy	*N lần	*N lập
*N lớp	*N mang	*N mua	*N mất	*N một	*N mới	*N mời	*N mở	*N nghe	*N ngồi	*N nhà	*N nhận
*N nhắc	*N nhặt	*N nhớ	*N niên	*N nói	*N năm	*N nấu	*N nằm	*N nộp	*N phát	*N phân	*N phải
*N phụ	*N qua	*N quay	*N ra	*N sinh	*N sẽ	*N sửa	*N thay	*N theo	*N thì	*N thông	*N thấy
*N thừa	*N tiếp	*N trao	*N trong	*N trình	*N trước	*N trường	*N trả	*N trực	*N tuyên	*N tài	*N tại
*N tặng	*N tổ	*N tới	*N từ	*N từng	*N tử	*N tự	*N vay	*N viết	*N và	*N vào	*N vì
*N vẫn	*N vận	*N về	*N với	*N vừa	*N xin	*N xác	*N yêu	*N ôm	*N úy	*N đang	*N đem
*N đi	*N điều	*N đánh	*N đã	*N đóng	*N đưa	*N được	*N đại	*N đến	*N đề	*N để	*N đọc
*N đứng	*N ở	*PAYS	*POLICE	*POST	*PROOF	*RETURNS	*SAFE	*SAVES	*SCHOOL	*SECRET	*SEE
*SEESTHROUGH	*SPEAKS	*T	*T 0	*T N	*T T	*T ba	*T bán	*T bé	*T bảo	*T bấm	*T bằng
*T bị	*T bỏ	*T cho	*T chuyển	*T cháu	*T chạy	*T chỉ	*T chở	*T chủ	*T con	*T còn	*T có
*T công	*T cùng	*T cũng	*T cười	*T cứ	*T dâu	*T em	*T ghi	*T giao	*T già	*T giáo	*T giữ
*T gái	*T gọi	*T gửi	*T hai	*T hiệu	*T hàng	*T hùng	*T hỏi	*T không	*T kéo	*T kể	*T lao
*T là	*T làm	*T lên	*T lạ	*T lại	*T lấy	*T mang	*T mua	*T mất	*T mặc	*T mẹ	*T một
*T mới	*T mở	*T nghe	*T ngoại	*T ngã	*T ngồi	*T nhận	*T nhắc	*T nhớ	*T nuôi	*T này	*T nói
*T năm	*T nằm	*T nội	*T phải	*T qua	*T quay	*T ra	*T run	*T ruột	*T rể	*T sinh	*T sĩ
*T ta	*T thấy	*T thợ	*T trai	*T trong	*T trưởng	*T trả	*T tài	*T tên	*T tổ	*T tổng	*T từ
*T từng	*T tự	*T vay	*T viết	*T và	*T vào	*T vẫn	*T về	*T vợ	*T vừa	*T xe	*T xin
*T ý	*T ăn	*T đang	*T đi	*T đáp	*T đã	*T đưa	*T được	*T đến	*T để	*T đọc	*T đứng
*T ơi	*T ấy	*T ở	*TELL	*TENDS	*THANKS	*UNHARMED	*VICTIM	*WORKS	*a	*a 0	*a trường
*agribank	*ai	*ai biết	*ai bị	*ai có	*ai cũng	*ai là	*ai thấy	*ai đó	*ama	*an	*an bắt
*an huyện	*an ninh	*an phường	*an thành	*an toàn	*an tỉnh	*an viên	*an xác	*an xã	*an đã	*ao	*app
*atm	*b	*b 0	*b trường	*ba	*ba T	*ba con	*ba giờ	*ba gác	*ba hôm	*ba lô	*ba lần
*ba mươi	*ba ngày	*ba người	*ba năm	*ba tháng	*ba tiếng	*ba triệu	*ba trăm	*ba tuần	*ba tuổi	*ba đêm	*ba đối
*ban	*ban chuyên	*ban chỉ	*ban công	*ban giám	*ban quản	*ban tổ	*ban đêm	*ban đại	*ban đầu	*bao	*bao giờ
*bao nhiêu	*bao tải	*bay	*ben	*bi	*bia	*binh	*binh N	*biên	*biên bản	*biên giới	*biên lai
*biên nhận	*biên phòng	*biên tập	*biến	*biến mất	*biết	*biết T	*biết chuyện	*biết chữ	*biết sẽ	*biết đã	*biếu
*biển	*biển 0	*biển kiểm	*biển số	*biểu	*biểu diễn	*biểu dương	*biểu hiện	*biểu tại	*biện	*biệt	*bks
*bom	*buôn	*buýt	*buồn	*buồng	*buổi	*buổi chiều	*buổi họp	*buổi lễ	*buổi sinh	*buổi sáng	*buổi tối
*buộc	*bài	*bài học	*bàn	*bàn chân	*bàn giao	*bàn tay	*bàn thờ	*bàng	*bào	*bào chữa	*bàu
*bày	*bá	*bám	*bán	*bán 0	*bán bánh	*bán bún	*bán cho	*bán chè	*bán cá	*bán cả	*bán hàng
*bán hủ	*bán người	*bán nước	*bán rau	*bán thuốc	*bán trái	*bán trú	*bán tạp	*bán tải	*bán vé	*bán xôi	*bán được
*bán đất	*bánh	*bánh mì	*báo	*báo T	*báo cho	*báo con	*báo cáo	*báo có	*báo công	*báo của	*báo ngay
*báo tin	*báo động	*bát	*bây	*bây giờ	*bãi	*bãi xe	*bão	*bè	*bèn	*bé	*bé N
*bé gái	*bé trai	*bê	*bê tông	*bên	*bên cạnh	*bên kia	*bên trong	*bì	*bìa	*bình	*bình an
*bình chữa	*bình gas	*bình luận	*bình thường	*bình tĩnh	*bình yên	*bí	*bí mật	*bí thư	*bò	*bó	*bón
*bóng	*bóng đèn	*bóp	*bôi	*bông	*bù	*bùi	*bùng	*bùng lên	*búa	*bún	*bút
*băng	*băng bó	*bơi	*bơm	*bưng	*bưu	*bưu điện	*bước	*bước vào	*bạ	*bạc	*bạch
*bạn	*bạn N	*bạn bè	*bạn cùng	*bạn gái	*bạn học	*bạn thân	*bạn đọc	*bạo	*bạo hành	*bạo lực	*bạt
*bả	*bản	*bản huổi	*bản nà	*bản nậm	*bản tin	*bản án	*bản đồ	*bảng	*bảng tin	*bảo	*bảo T
*bảo con	*bảo hiểm	*bảo kê	*bảo lãnh	*bảo vệ	*bảy	*bảy người	*bảy năm	*bấm	*bấm chuông	*bấm vào	*bất
*bất ngờ	*bầm	*bầu	*bẫy	*bậc	*bận	*bật	*bắc	*bắn	*bắp	*bắp chân	*bắt
*bắt 0	*bắt N	*bắt cóc	*bắt giữ	*bắt khi	*bắt quả	*bắt tay	*bắt tại	*bắt được	*bắt đầu	*bắt ở	*bằng
*bằng T	*bằng khen	*bằng số	*bằng tiếng	*bẻ	*bế	*bế con	*bến	*bến phà	*bến xe	*bến đò	*bếp
*bể	*bệnh	*bệnh nhân	*bệnh viện	*bị	*bị T	*bị bán	*bị bạn	*bị bắt	*bị bỏ	*bị bỏng	*bị can
*bị chặn	*bị chồng	*bị chủ	*bị cáo	*bị cắt	*bị giật	*bị giữ	*bị gãy	*bị gọi	*bị hai	*bị hại	*bị khởi
*bị kẻ	*bị lập	*bị lừa	*bị mảnh	*bị mất	*bị một	*bị mời	*bị người	*bị nhóm	*bị nhắc	*bị nước	*bị phạt
*bị rút	*bị tai	*bị thương	*bị truy	*bị trói	*bị trừ	*bị tạm	*bị xe	*bị xử	*bị ép	*bị đánh	*bị đình
*bị đưa	*bịt	*bọc	*bọn	*bỏ	*bỏ chạy	*bỏ hoang	*bỏ học	*bỏ nhà	*bỏ quên	*bỏ trốn	*bỏ đi
*bỏng	*bỏng 0	*bố	*bố cháu	*bố của	*bố mẹ	*bố trí	*bốc	*bốc cháy	*bốn	*bốn giờ	*bốn lần
*bốn mươi	*bốn ngày	*bốn người	*bốn năm	*bốn tháng	*bốn triệu	*bốn tuổi	*bồi	*bồi thường	*bồn	*bổ	*bổng
*bộ	*bộ 0	*bộ N	*bộ công	*bộ hưu	*bộ luật	*bộ ngân	*bộ phận	*bộ phụ	*bộ trực	*bộ tư	*bộ văn
*bộ đàm	*bộ đội	*bột	*bới	*bớt	*bờ	*bởi	*bụi	*bụng	*bức	*bức tranh	*bữa
*bữa cơm	*c	*c 0	*c N	*c trường	*ca	*ca sĩ	*ca đêm	*cai	*cai nghiện	*cam	*cam kết
*camera	*camera của	*can	*can N	*can ngăn	*can nhựa	*canh	*cao	*cao su	*cao tuổi	*cao điểm	*cccd
*cha	*cha của	*cha dượng	*cha mẹ	*chai	*che	*chi	*chi bộ	*chi hội	*chi nhánh	*chi phí	*chi tiết
*chi đoàn	*chia	*chia buồn	*chia nhau	*chia sẻ	*chiêng	*chiêu	*chiếc	*chiếc nhẫn	*chiếc túi	*chiếc ví	*chiếc xe
*chiếc điện	*chiếc đồng	*chiếm	*chiếm đoạt	*chiến	*chiến binh	*chiến sĩ	*chiếu	*chiều	*chiều 0	*chiều qua	*chiều thứ
*cho	*cho 0	*cho N	*cho T	*cho ba	*cho biết	*cho bạn	*cho cháu	*cho chồng	*cho chủ	*cho con	*cho các
*cho công	*cho cả	*cho cảnh	*cho em	*cho gia	*cho hai	*cho hay	*cho học	*cho khách	*cho mượn	*cho mẹ	*cho một
*cho người	*cho rằng	*cho thuê	*cho thấy	*cho trẻ	*cho tôi	*cho tổ	*cho vay	*cho vợ	*cho xe	*cho đội	*chu
*chung	*chung cư	*chung kết	*chuyên	*chuyên gia	*chuyên viên	*chuyên án	*chuyến	*chuyến xe	*chuyền	*chuyển	*chuyển 0
*chuyển cho	*chuyển khoản	*chuyển nhầm	*chuyển sang	*chuyển tiền	*chuyển vào	*chuyện	*chuyện T	*chuyện của	*chuyện này	*chuyện với	*chuông
*chuông báo	*chuẩn	*chuối	*chuồng	*chuộc	*chuột	*chài	*chào	*chào cờ	*chánh	*cháo	*cháu
*cháu N	*cháu bé	*cháu gái	*cháu gọi	*cháu họ	*cháu là	*cháu ngoại	*cháu nội	*cháu về	*cháu đi	*cháy	*chân
*chân cầu	*chân xuống	*châu	*chè	*chèo	*chém	*chén	*chép	*chê	*chìa	*chìa khóa	*chìm
*chí	*chí N	*chích	*chín	*chính	*chính N	*chính T	*chính là	*chính sách	*chòi	*chó	*chó sủa
*chùa	*chúc	*chúng	*chúng tôi	*chăm	*chăm sóc	*chăn	*chơi	*chưa	*chưa ai	*chưa có	*chưa kịp
*chưa từng	*chưa đầy	*chưa đủ	*chương	*chương trình	*chạm	*chạp	*chạy	*chạy bộ	*chạy ra	*chạy sang	*chạy theo
*chạy tới	*chạy về	*chạy xe	*chạy đi	*chảy	*chấm	*chấn	*chấn thương	*chấp	*chấp hành	*chất	*chậm
*chập	*chậu	*chắc	*chắn	*chẳng	*chẳng ai	*chặn	*chặn số	*chặt	*chế	*chết	*chỉ
*chỉ biết	*chỉ cho	*chỉ còn	*chỉ có	*chỉ cần	*chỉ huy	*chỉ là	*chỉ mong	*chỉ nói	*chỉ tiêu	*chỉ vàng	*chỉ vì
*chỉ xin	*chỉ đạo	*chịu	*chịu trách	*chọn	*chối	*chống	*chốt	*chồng	*chồng N	*chồng T	*chồng là
*chồng trẻ	*chồng đi	*chỗ	*chớ	*chờ	*chở	*chở T	*chợ	*chợ phiên	*chục	*chụp	*chụp lại
*chụp ảnh	*chủ	*chủ hụi	*chủ nhiệm	*chủ nhà	*chủ nhân	*chủ nhật	*chủ quán	*chủ sở	*chủ tiệm	*chủ trì	*chủ trọ
*chủ tài	*chủ tịch	*chủ tọa	*chủ vườn	*chủ vựa	*chủ xe	*chủ xưởng	*chứ	*chứa	*chức	*chức lễ	*chức năng
*chứng	*chứng cứ	*chứng kiến	*chừng	*chừng 0	*chửi	*chửi bới	*chữ	*chữ ký	*chữ thập	*chữa	*chữa cháy
*clip	*co	*coi	*coi như	*com	*con	*con N	*con T	*con bé	*con bò	*con bạc	*con cháu
*con chó	*con dao	*con dâu	*con em	*con gà	*con gái	*con gọi	*con không	*con là	*con lợn	*con nhỏ	*con rể
*con số	*con trai	*con trong	*con trâu	*con tôi	*con đi	*con đã	*con đường	*con ở	*cp	*csđt	*cua
*cung	*cung cấp	*cuốc	*cuối	*cuối buổi	*cuối cùng	*cuối năm	*cuối tháng	*cuốn	*cuốn sổ	*cuộc	*cuộc gọi
*cuộc họp	*cuộc thi	*cà	*cà phê	*cài	*cài ứng	*càng	*cành	*cào	*cày	*cá	*cá nhân
*cá độ	*các	*các T	*các bạn	*các cháu	*các chủ	*các em	*các hộ	*các nhà	*các thôn	*các tổ	*các đối
*các đồng	*cách	*cách làm	*cách nhận	*cách đó	*cái	*cái N	*cái tên	*cám	*cán	*cán bộ	*cánh
*cánh tay	*cáo	*cáo N	*cáo trạng	*cáp	*cát	*cân	*câu	*câu chuyện	*câu hỏi	*câu lạc	*cây
*cây số	*cây vàng	*cãi	*cãi nhau	*cò	*còi	*còn	*còn 0	*còn N	*còn T	*còn có	*còn giữ
*còn lại	*còn nguyên	*có	*có 0	*có N	*có T	*có ai	*có ba	*có biểu	*có bảy	*có bốn	*có camera
*có chiếc	*có chuyện	*có chữ	*có con	*có các	*có cả	*có dấu	*có em	*có giấy	*có gì	*có hai	*có kẻ
*có lần	*có mười	*có mặt	*có một	*có người	*có nhiều	*có nhà	*có nhóm	*có năm	*có phải	*có quyền	*có số
*có sổ	*có sự	*có thêm	*có thật	*có thể	*có tiếng	*có tiền	*có tên	*có uy	*có việc	*có vụ	*có xe
*có được	*có đồng	*có đứa	*cóc	*côi	*công	*công N	*công an	*công bố	*công chức	*công chứng	*công cộng
*công dân	*công khai	*công nghiệp	*công nghệ	*công nhân	*công trình	*công ty	*công tác	*công viên	*công đoàn	*cõng	*cõng T
*cùng	*cùng 0	*cùng N	*cùng T	*cùng các	*cùng công	*cùng hai	*cùng lớp	*cùng một	*cùng ngày	*cùng phòng	*cùng tổ
*cú	*cúi	*cúi đầu	*cúng	*cúp	*cúp máy	*căn	*căn cước	*căn cứ	*căn hộ	*căn nhà	*cũ
*cũ của	*cũng	*cũng biết	*cũng bị	*cũng có	*cũng không	*cũng là	*cũng nhận	*cũng được	*cơ	*cơ quan	*cơ sở
*cơm	*cơn	*cơn nguy	*cư	*cư trú	*cưa	*cương	*cước	*cước 0	*cước của	*cước số	*cưới
*cướp	*cướp giật	*cười	*cười nghiêng	*cường	*cưỡng	*cạnh	*cạo	*cạy	*cả	*cả N	*cả ba
*cả bản	*cả chùa	*cả chợ	*cả hai	*cả hội	*cả lớp	*cả nhà	*cả nhóm	*cả tháng	*cả tổ	*cả xóm	*cải
*cảm	*cảm ơn	*cảnh	*cảnh báo	*cảnh giác	*cảnh sát	*cấm	*cấm tiếp	*cấp	*cấp 0	*cấp cho	*cấp cứu
*cất	*cầm	*cầm dao	*cầm lái	*cầm đầu	*cầm đồ	*cần	*cần tiền	*cầu	*cầu các	*cầu dao	*cầu thang
*cẩm	*cận	*cập	*cập nhật	*cậu	*cậu N	*cậu bé	*cậy	*cắm	*cắn	*cắp	*cắt
*cắt tóc	*cắt điện	*cặp	*cọc	*cọc 0	*cỏ	*cố	*cố ý	*cốc	*cống	*cồn	*cổ
*cổ tay	*cổng	*cổng chùa	*cổng chợ	*cổng nhà	*cổng trường	*cỗ	*cộng	*cộng 0	*cộng tác	*cộng đồng	*cột
*cột điện	*cờ	*cờ bạc	*cục	*cụm	*cụt	*của	*của 0	*của N	*của T	*của bé	*của bạn
*của bố	*của cháu	*của chồng	*của chủ	*của con	*của các	*của công	*của em	*của gia	*của hai	*của hội	*của kẻ
*của mình	*của mẹ	*của một	*của người	*của nhà	*của nhóm	*của phường	*của rơi	*của trung	*của trường	*của vợ	*của xã
*của đại	*của đội	*củi	*cứ	*cứu	*cứu hộ	*cứu người	*cứu nạn	*cứu thương	*cử	*cử T	*cử tri
*cửa	*cửa cho	*cửa hàng	*cửa khẩu	*cửa nhà	*cửa phòng	*cửa sau	*cửa sổ	*cựu	*cựu chiến	*d	*da
*danh	*danh hiệu	*danh nhân	*danh sách	*danh tính	*dao	*di	*diễn	*diễn ra	*diễn tập	*diễn viên	*diện
*diệu	*do	*do N	*do T	*do chính	*do công	*do doanh	*do hội	*do nhà	*do thiếu	*do thượng	*do thầy
*do trung	*do đại	*doanh	*doanh nghiệp	*doanh nhân	*du	*du khách	*du lịch	*dung	*duy	*duy nhất	*duyệt
*dài	*dài 0	*dàn	*dành	*dành dụm	*dày	*dám	*dán	*dán ở	*dâm	*dân	*dân N
*dân bảo	*dân cư	*dân khu	*dân phòng	*dân phố	*dân quân	*dân sự	*dân tộc	*dân xã	*dâng	*dâu	*dâu N
*dâu T	*dây	*dây bên	*dây chuyền	*dây nóng	*dây rửa	*dây điện	*dãy	*dãy trọ	*dép	*dê	*dìu
*dính	*dòng	*dòng họ	*dõi	*dù	*dùng	*dùng dao	*dũng	*dũng cảm	*dư	*dương	*dương 0
*dương T	*dương em	*dưới	*dưới 0	*dưới chân	*dưỡng	*dược	*dượng	*dạ	*dại	*dạo	*dạy
*dạy bơi	*dấu	*dấu hiệu	*dần	*dầu	*dẫn	*dẫn T	*dẫn chương	*dẫn đường	*dẫn đầu	*dập	*dập lửa
*dậy	*dắt	*dặn	*dễ	*dệt	*dịch	*dịch viên	*dịch vụ	*dịp	*dịp này	*dọa	*dọa bắt
*dọa tung	*dọc	*dọn	*dốc	*dồn	*dỗ	*dời	*dở	*dụ	*dục	*dụm	*dụng
*dứt	*dừa	*dừng	*dừng lại	*dừng xe	*dữ	*dữ liệu	*dự	*dự có	*dự kiến	*dự lễ	*dự án
*dựng	*ea	*em	*em N	*em bị	*em còn	*em gái	*em họ	*em học	*em không	*em là	*em một
*em ruột	*em trai	*em trong	*em vợ	*em đi	*em đã	*em được	*em ở	*f	*facebook	*ga	*gam
*game	*gas	*ghe	*ghi	*ghi lại	*ghi nhận	*ghi rõ	*ghi số	*ghi sổ	*ghi tên	*ghi âm	*ghé
*ghép	*ghép ảnh	*ghế	*gia	*gia N	*gia đình	*giam	*gian	*giang	*giao	*giao cho	*giao dịch
*giao hàng	*giao nộp	*giao thông	*giao xe	*giuse	*giuse N	*già	*già N	*già làng	*giàn	*giàn giáo	*giành
*giành giải	*giày	*giá	*giá 0	*giá rẻ	*giá trị	*giác	*giám	*giám khảo	*giám sát	*giám định	*giám đốc
*giáo	*giáo N	*giáo chủ	*giáo dục	*giáo mầm	*giáo viên	*giáp	*giây	*giêng	*gió	*giùm	*giúp
*giúp T	*giúp đỡ	*giơ	*giường	*giả	*giả N	*giả danh	*giả làm	*giả định	*giải	*giải ba	*giải cứu
*giải nhì	*giải nhất	*giải quyết	*giải thành	*giải thích	*giảm	*giảm 0	*giảm nhẹ	*giảng	*giảng viên	*giấu	*giấy
*giấy ghi	*giấy khen	*giấy phép	*giấy tờ	*giận	*giật	*giật túi	*giếng	*giết	*giết người	*giọng	*giỏ
*giỏi	*giống	*giỗ	*giới	*giới thiệu	*giờ	*giờ 0	*giờ T	*giờ chiều	*giờ hành	*giờ là	*giờ ngày
*giờ ra	*giờ sau	*giờ sáng	*giờ đêm	*giờ đến	*giữ	*giữ 0	*giữ N	*giữ bí	*giữ kín	*giữ lại	*giữ xe
*giữ được	*giữa	*giữa hai	*gom	*gov	*gà	*gác	*gái	*gái N	*gái T	*gái của	*gái là
*gái út	*gánh	*gân	*gây	*gây ra	*gây rối	*gây tai	*gây thương	*gây án	*gã	*gãy	*gãy chân
*gãy hai	*gãy tay	*gãy xương	*gì	*gò	*góa	*góc	*gói	*góp	*góp 0	*góp tiền	*góp ý
*gõ	*gõ cửa	*gõ mõ	*gùi	*gương	*gạch	*gạo	*gạt	*gấp	*gầm	*gần	*gần 0
*gần một	*gần nhất	*gần đó	*gật	*gậy	*gắn	*gặp	*gặp T	*gặp mặt	*gặt	*gọi	*gọi 0
*gọi T	*gọi bảo	*gọi bằng	*gọi cho	*gọi công	*gọi hỏi	*gọi là	*gọi lại	*gọi ngay	*gọi người	*gọi trực	*gọi tổng
*gọi từ	*gọi video	*gọi về	*gọi điện	*gọi đến	*gọn	*gốc	*gối	*gồm	*gồm 0	*gồm N	*gồm T
*gồm các	*gỗ	*gỡ	*gỡ bài	*gừng	*gửi	*gửi 0	*gửi T	*gửi cho	*gửi lời	*gửi qua	*gửi thư
*gửi tiền	*gửi về	*gửi ảnh	*h	*h 0	*h ngày	*h sáng	*ha	*hai	*hai T	*hai bàn	*hai bên
*hai bạn	*hai bị	*hai chiếc	*hai cháu	*hai chân	*hai chỉ	*hai chục	*hai con	*hai cây	*hai công	*hai em	*hai giờ
*hai hôm	*hai hộ	*hai kẻ	*hai là	*hai lần	*hai mươi	*hai mẹ	*hai ngày	*hai người	*hai nhà	*hai năm	*hai tay
*hai thanh	*hai tháng	*hai triệu	*hai trăm	*hai tuần	*hai tuổi	*hai tên	*hai vợ	*hai xe	*hai đầu	*hai đối	*hai đồng
*hai đứa	*han	*hay	*heo	*heroin	*hiên	*hiến	*hiến 0	*hiến máu	*hiếu	*hiền	*hiểm
*hiểu	*hiện	*hiện 0	*hiện có	*hiện trường	*hiệp	*hiệu	*hiệu phó	*hiệu trưởng	*hoa	*hoan	*hoang
*hoài	*hoàn	*hoàn thành	*hoàng	*hoạch	*hoạt	*hoạt động	*hoảng	*hoặc	*hoặc gọi	*https	*hung
*huy	*huy chương	*huy hiệu	*huy động	*huynh	*huynh N	*huyết	*huyện	*huyện cũ	*huấn	*huấn luyện	*huế
*huống	*huồi	*huổi	*hy	*hy sinh	*hà	*hà nội	*hàm	*hàn	*hàn quốc	*hàng	*hàng chính
*hàng của	*hàng ghế	*hàng không	*hàng rào	*hàng xóm	*hàng ở	*hành	*hành chính	*hành hung	*hành khách	*hành lang	*hành trình
*hành vi	*hào	*hái	*hát	*hát karaoke	*hãng	*hãy	*hè	*hét	*hình	*hình sự	*hình ảnh
*hòa	*hòa bình	*hòa giải	*hòm	*hòm thư	*hóa	*hóa ra	*hóa thôn	*hóa đơn	*hô	*hô hấp	*hôm
*hôm 0	*hôm nay	*hôm qua	*hôm sau	*hôm trước	*hôm đó	*hôm ấy	*hôn	*hôn mê	*hông	*hùng	*hút
*hđnd	*hơi	*hơn	*hơn 0	*hơn hai	*hơn một	*hơn trăm	*hư	*hưng	*hưu	*hưu N	*hưu trí
*hương	*hướng	*hướng dẫn	*hưởng	*hạ	*hại	*hại 0	*hạn	*hạng	*hạnh	*hạt	*hải
*hải quan	*hảo	*hảo tâm	*hấp	*hấp nhân	*hất	*hầm	*hậu	*hậu quả	*hắn	*hằng	*hằng tuần
*hẳn	*hẹn	*hẻm	*hẻm 0	*hết	*hết 0	*hết hạn	*hề	*hễ	*hệ	*hệ thống	*hệt
*họ	*họ N	*họ hàng	*họ là	*họa	*họa sĩ	*học	*học bổng	*học lớp	*học nghề	*học phí	*học sinh
*học trò	*học viên	*học về	*họp	*họp tổ	*hỏa	*hỏi	*hỏi T	*hỏi chuyện	*hỏi con	*hỏi có	*hỏi gì
*hỏi han	*hỏi lại	*hỏi mua	*hỏi mãi	*hỏi thăm	*hỏi tên	*hỏi vì	*hỏi về	*hỏng	*hố	*hốt	*hồ
*hồ sơ	*hồi	*hồi 0	*hồi sức	*hồi tháng	*hồng	*hổ	*hỗ	*hỗ trợ	*hộ	*hộ 0	*hộ N
*hộ T	*hộ chiếu	*hộ nghèo	*hội	*hội chữ	*hội cựu	*hội nghị	*hội người	*hội nông	*hội phụ	*hội thi	*hội thảo
*hội toàn	*hội trường	*hội trưởng	*hội viên	*hội đồng	*hộp	*hộp sữa	*hộp thư	*hớt	*hợp	*hợp công	*hợp tác
*hợp đồng	*hụi	*hụt	*hủ	*hủ tiếu	*hủy	*hứa	*hữu	*ia	*iii	*im	*im lặng
*in	*k	*k 0	*karaoke	*kg	*khai	*khai báo	*khai của	*khai nhận	*khai sinh	*khai đã	*khe
*khen	*khen T	*khen cho	*khen của	*khen thưởng	*khen và	*khi	*khi T	*khi bị	*khi có	*khi nghe	*khi người
*khi thấy	*khi đang	*khi đi	*khiêng	*khiến	*khiến T	*khiển	*khiển xe	*khmer	*kho	*khoa	*khoan
*khoe	*khoác	*khoản	*khoản 0	*khoản của	*khoản ngân	*khoản nhận	*khoảng	*khoảng 0	*khu	*khu 0	*khu công
*khu phố	*khu vực	*khung	*khuya	*khuyên	*khuyên T	*khuyến	*khuyến cáo	*khuyến học	*khuyết	*khuyết tật	*khuôn
*khuôn mặt	*khuất	*khác	*khách	*khách 0	*khách N	*khách hàng	*khách mời	*khách sạn	*khám	*khám nghiệm	*khám xét
*khán	*khán giả	*khánh	*khâu	*khâu 0	*khép	*khép lại	*khét	*khê	*khí	*khó	*khó khăn
*khó nhất	*khóa	*khóa cổng	*khóa cửa	*khóa thẻ	*khóc	*khói	*khóm	*khô	*khôi	*không	*không ai
*không bao	*không biết	*không biển	*không bán	*không bị	*không cho	*không chuyển	*không chịu	*không còn	*không có	*không cần	*không dám
*không hề	*không hỏi	*không kịp	*không liên	*không làm	*không lấy	*không mua	*không mất	*không mở	*không nghe	*không nhìn	*không nhận
*không nói	*không phải	*không qua	*không rõ	*không sao	*không thu	*không thấy	*không trả	*không về	*không đăng	*không đưa	*không được
*không để	*không đủ	*khúc	*khăn	*khảo	*khảo gồm	*khẩn	*khẩn cấp	*khẩu	*khẩu súng	*khắc	*khắc phục
*khắp	*khẳng	*khẳng định	*khỏe	*khỏi	*khỏi nhà	*khối	*khối 0	*khống	*khống chế	*khổ	*khớp
*khởi	*khởi tố	*khủng	*ki	*kia	*kia biên	*kim	*kim đồng	*kinh	*kinh doanh	*kinh nghiệm	*kinh phí
*kinh tế	*kiên	*kiếm	*kiến	*kiến của	*kiến nghị	*kiều	*kiểm	*kiểm chứng	*kiểm lâm	*kiểm soát	*kiểm sát
*kiểm tra	*kiểm điểm	*kiểu	*kiệm	*kiện	*kiệt	*kiệt 0	*km	*km 0	*kon	*kè	*kèm
*kém	*kéo	*kéo co	*kéo dài	*kéo lên	*kéo được	*két	*kê	*kênh	*kêu	*kêu cứu	*kêu gọi
*kích	*kín	*kính	*kính thưa	*kíp	*ký	*ký biên	*ký cam	*ký giấy	*ký quyết	*ký tên	*ký tạm
*kẹo	*kẹo kéo	*kẹt	*kẻ	*kẻ gian	*kẻ giả	*kẻ gọi	*kẻ kia	*kẻ lạ	*kẻ lừa	*kẻ trộm	*kẻ xưng
*kẻ xấu	*kẻng	*kế	*kế bên	*kế hoạch	*kế toán	*kết	*kết bạn	*kết không	*kết luận	*kết quả	*kết thúc
*kề	*kể	*kể cho	*kể chuyện	*kể lại	*kể từ	*kể về	*kể với	*kịch	*kịch bản	*kịp	*kịp thời
*kỳ	*kỷ	*kỷ niệm	*kỹ	*kỹ năng	*kỹ sư	*kỹ thuật	*la	*lai	*lam	*lan	*lan can
*lang	*lao	*lao công	*lao ra	*lao vào	*lao xuống	*lao động	*lau	*len	*leo	*linh	*linh mục
*link	*liên	*liên gia	*liên hệ	*liên lạc	*liên quan	*liên tiếp	*liên tục	*liền	*liệt	*liệt sĩ	*liệu
*lo	*loa	*loan	*long	*loại	*loạn	*luyện	*luyện viên	*luôn	*luận	*luật	*luật gia
*luật hình	*luật sư	*luồng	*ly	*ly hôn	*là	*là 0	*là N	*là T	*là chuyện	*là cháu	*là chủ
*là con	*là cán	*là có	*là công	*là của	*là em	*là hai	*là học	*là lần	*là một	*là người	*là nhân
*là sinh	*là thầy	*là thợ	*là tiền	*là trung	*là vợ	*lài	*làm	*làm T	*làm chủ	*làm chứng	*làm công
*làm căn	*làm giả	*làm gì	*làm hồ	*làm lại	*làm nghề	*làm rõ	*làm sao	*làm theo	*làm thuê	*làm thủ	*làm trưởng
*làm tổ	*làm việc	*làm xa	*làm đơn	*làm đội	*làm ở	*làng	*lành	*lào	*lá	*lá thư	*lách
*lái	*lái xe	*lái đò	*lán	*lánh	*lát	*lâm	*lân	*lâu	*lãi	*lãi 0	*lãi nặng
*lãnh	*lãnh đạo	*lén	*lê	*lên	*lên 0	*lên bờ	*lên công	*lên làm	*lên mạng	*lên nhóm	*lên nhận
*lên phường	*lên từ	*lên xe	*lên xã	*lính	*lít	*lò	*lòng	*lô	*lôi	*lùi	*lúa
*lúc	*lúc 0	*lúc T	*lúc nào	*lúc nửa	*lúc đó	*lúc đầu	*lý	*lý 0	*lý N	*lý chợ	*lý do
*lý theo	*lý thị	*lăm	*lăm phút	*lăn	*lĩnh	*lũ	*lưng	*lưu	*lưu trú	*lưu ý	*lưu động
*lương	*lương 0	*lương hưu	*lưới	*lượm	*lượng	*lượng chức	*lượng công	*lượt	*lượt người	*lạ	*lạ mặt
*lạc	*lạc bộ	*lạc được	*lại	*lại 0	*lại chiếc	*lại cho	*lại là	*lại một	*lại số	*lại tiền	*lại trong
*lại tài	*lại với	*lại được	*lại đủ	*lại ở	*lạnh	*lấn	*lấp	*lấy	*lấy 0	*lấy chồng	*lấy lại
*lấy lời	*lấy tiền	*lấy xe	*lấy đi	*lần	*lần T	*lần bị	*lần hai	*lần lượt	*lần ra	*lần theo	*lần thứ
*lần đầu	*lầu	*lẫn	*lập	*lập biên	*lập hồ	*lập nhóm	*lật	*lậu	*lắc	*lắc đầu	*lắm
*lắng	*lắp	*lắp 0	*lắp camera	*lắp thêm	*lặn	*lặng	*lặng lẽ	*lẻ	*lẽ	*lề	*lều
*lễ	*lễ có	*lễ hội	*lễ tân	*lệ	*lệ phí	*lệnh	*lệnh bắt	*lịch	*lọc	*lọc máu	*lốc
*lối	*lối thoát	*lối đi	*lồng	*lỗ	*lỗi	*lộ	*lộ 0	*lộc	*lội	*lộn	*lớn
*lớn tuổi	*lớp	*lớp 0	*lớp dạy	*lớp học	*lời	*lời T	*lời cảm	*lời khai	*lời kể	*lở	*lỡ
*lợi	*lợi dụng	*lợn	*lợp	*lục	*lừa	*lừa bán	*lừa đảo	*lửa	*lửa bùng	*lực	*lực gia
*lực lượng	*m	*m 0	*ma	*ma túy	*mai	*mang	*mang biển	*mang giấy	*mang thai	*mang theo	*mang tên
*mang tới	*mang đến	*manh	*manh mối	*may	*may mắn	*mc	*minh	*mini	*miền	*miễn	*miễn phí
*miệng	*mong	*mong T	*mttq	*mua	*mua 0	*mua bán	*mua cho	*mua hai	*mua hàng	*mua thuốc	*mua đất
*muối	*muốn	*muộn	*mà	*mà T	*mà không	*mà vẫn	*màn	*màn hình	*màu	*mách	*mái
*mái tôn	*mát	*máu	*máy	*máy 0	*máy bay	*máy bơm	*máy cho	*máy cày	*máy của	*máy là	*máy tính
*mâm	*mâu	*mâu thuẫn	*mã	*mã otp	*mã qr	*mãi	*mãn	*mèo	*mép	*mét	*mét vuông
*mê	*mì	*mình	*mình bị	*mía	*mít	*mò	*mòn	*móc	*móc túi	*món	*móng
*mô	*mô hình	*mô tô	*môi	*môi giới	*môn	*mông	*mõ	*mõm	*mù	*mùa	*mùi
*mùng	*mùng 0	*múa	*măng	*mũ	*mũ bảo	*mũi	*mơ	*mưa	*mươi	*mươi hai	*mươi mốt
*mươi năm	*mươi phút	*mươi triệu	*mương	*mười	*mười bảy	*mười bốn	*mười chín	*mười hai	*mười lăm	*mười một	*mười năm
*mười phút	*mười tám	*mường	*mượn	*mạc	*mạng	*mạng xã	*mạnh	*mạnh thường	*mạo	*mạo danh	*mảnh
*mất	*mất 0	*mất con	*mất gì	*mất hai	*mất một	*mất ngủ	*mất phanh	*mất tiền	*mất trộm	*mất tích	*mất ví
*mất xe	*mất đồng	*mấy	*mấy T	*mấy hôm	*mầm	*mầm non	*mẩu	*mẫu	*mẫu giáo	*mật	*mật khẩu
*mắc	*mắc kẹt	*mắm	*mắn	*mắng	*mắt	*mắt camera	*mặc	*mặc áo	*mặt	*mặt sau	*mặt trận
*mặt trời	*mẹ	*mẹ N	*mẹ T	*mẹ bé	*mẹ cháu	*mẹ chồng	*mẹ con	*mẹ của	*mẹ em	*mẹ là	*mẹ đi
*mẹ đẻ	*mềm	*mọi	*mọi người	*mỏ	*mối	*mốt	*mồ	*mồ côi	*mồng	*mồng 0	*mổ
*mổ gấp	*mỗi	*mỗi T	*mỗi hộ	*mỗi lần	*mỗi ngày	*mỗi người	*mỗi nhà	*mỗi năm	*mỗi suất	*mỗi sáng	*mỗi tháng
*mỗi tuần	*mỗi tối	*mộ	*mộc	*một	*một T	*một buổi	*một bình	*một bạn	*một chiếc	*một cháu	*một con
*một cái	*một câu	*một công	*một cửa	*một giờ	*một học	*một khách	*một lần	*một mình	*một nam	*một ngày	*một người
*một nhà	*một nhóm	*một năm	*một nửa	*một nữ	*một phần	*một phụ	*một số	*một thanh	*một tháng	*một tiếng	*một triệu
*một trong	*một trường	*một tuần	*một tài	*một tờ	*một vòng	*một vụ	*một xe	*một đêm	*mới	*mới 0	*mới biết
*mới có	*mới hay	*mới lên	*mới nói	*mờ	*mời	*mời T	*mời cả	*mời làm	*mời lên	*mở	*mở cửa
*mở loa	*mở lớp	*mở màn	*mở ra	*mở rộng	*mở đầu	*mục	*mức	*mức 0	*mức phạt	*mừng	*mực
*mỹ	*n	*na	*nam	*nay	*nay 0	*nay T	*nay chưa	*nay có	*nay là	*nay làm	*nay đã
*neo	*net	*ngang	*ngay	*ngay 0	*ngay trong	*ngay trên	*nghe	*nghe chuyện	*nghe lời	*nghe máy	*nghe tin
*nghe tiếng	*nghe điện	*nghi	*nghi can	*nghi ngờ	*nghi phạm	*nghiêm	*nghiên	*nghiên cứu	*nghiêng	*nghiêng ngả	*nghiệm
*nghiện	*nghiệp	*nghèo	*nghìn	*nghìn đồng	*nghĩ	*nghĩa	*nghĩa trang	*nghề	*nghệ	*nghệ nhân	*nghệ sĩ
*nghỉ	*nghỉ hưu	*nghỉ học	*nghỉ việc	*nghị	*nghị T	*nghị các	*nghị khen	*nghị người	*nghị quyết	*nghị định	*ngoài
*ngoài cổng	*ngoài ra	*ngoái	*ngoại	*ngoại T	*nguy	*nguy hiểm	*nguy kịch	*nguyên	*nguyên nhân	*nguyễn	*nguyễn trãi
*nguyện	*nguồn	*nguồn tin	*nguội	*ngàn	*ngành	*ngày	*ngày 0	*ngày có	*ngày công	*ngày hội	*ngày nào
*ngày sau	*ngày thứ	*ngày trước	*ngách	*ngách 0	*ngâm	*ngân	*ngân hàng	*ngã	*ngã ba	*ngã cầu	*ngã tư
*ngã xuống	*ngón	*ngón tay	*ngô	*ngôi	*ngôi nhà	*ngõ	*ngõ 0	*ngăn	*ngũ	*ngư	*ngư dân
*người	*người 0	*người T	*người bán	*người báo	*người bạn	*người bị	*người cao	*người cha	*người chạy	*người chồng	*người con
*người còn	*người có	*người cùng	*người cầm	*người của	*người dân	*người dưới	*người dẫn	*người dự	*người em	*người giao	*người già
*người giúp	*người giữ	*người góp	*người gõ	*người gọi	*người gửi	*người khác	*người không	*người kia	*người làm	*người làng	*người lái
*người lạ	*người lấy	*người lớn	*người mua	*người mất	*người mắc	*người mặc	*người mẹ	*người một	*người ngồi	*người nhà	*người nhận
*người nhặt	*người này	*người nộp	*người phát	*người phụ	*người quen	*người ta	*người theo	*người thuê	*người thân	*người thứ	*người trong
*người trên	*người tốt	*người từng	*người tự	*người vay	*người viết	*người vừa	*người xem	*người xưng	*người yêu	*người đi	*người điều
*người đàn	*người đánh	*người đã	*người đăng	*người đưa	*người được	*người đầu	*người đến	*người đứng	*người ấy	*người ở	*ngược
*ngại	*ngạt	*ngạt khói	*ngả	*ngất	*ngập	*ngắn	*ngắt	*ngọc	*ngọn	*ngọt	*ngồi
*ngồi cạnh	*ngồi hàng	*ngồi khóc	*ngồi sau	*ngồi trên	*ngồi xuống	*ngồi ở	*ngộ	*ngờ	*ngụ	*ngụ ấp	*ngủ
*ngủ lại	*ngực	*nha	*nhang	*nhanh	*nhau	*nhau ra	*nhau vì	*nhi	*nhiên	*nhiêu	*nhiều
*nhiều lần	*nhiều người	*nhiều nhất	*nhiệm	*nhiệm N	*nhiệm lớp	*nhiệm vụ	*nhà	*nhà 0	*nhà N	*nhà T	*nhà báo
*nhà bên	*nhà bị	*nhà cho	*nhà có	*nhà của	*nhà hàng	*nhà hảo	*nhà mình	*nhà mạng	*nhà mẹ	*nhà một	*nhà nghiên
*nhà nghỉ	*nhà nào	*nhà rông	*nhà số	*nhà thơ	*nhà thờ	*nhà trường	*nhà trọ	*nhà tài	*nhà tôi	*nhà tạm	*nhà văn
*nhà xe	*nhà đi	*nhà ở	*nhánh	*nhát	*nhân	*nhân N	*nhân chứng	*nhân dân	*nhân dịp	*nhân là	*nhân may
*nhân rộng	*nhân tạo	*nhân viên	*nhân vật	*nhân được	*nhãn	*nhì	*nhì thuộc	*nhìn	*nhìn thấy	*nhóm	*nhóm 0
*nhóm bạn	*nhóm là	*nhóm người	*nhóm này	*nhóm thanh	*nhóm trộm	*nhóm zalo	*như	*như T	*như thế	*như vậy	*nhưng
*nhưng T	*nhưng không	*nhường	*nhạc	*nhạc sĩ	*nhảy	*nhảy xuống	*nhấn	*nhấn mạnh	*nhất	*nhất 0	*nhất là
*nhất thuộc	*nhầm	*nhẫn	*nhận	*nhận 0	*nhận biết	*nhận cuộc	*nhận không	*nhận làm	*nhận lại	*nhận lỗi	*nhận lời
*nhận một	*nhận quà	*nhận ra	*nhận thấy	*nhận tin	*nhận tiền	*nhận xét	*nhận điện	*nhận đã	*nhận đơn	*nhận được	*nhận đỡ
*nhập	*nhập viện	*nhật	*nhậu	*nhắc	*nhắc T	*nhắc các	*nhắc lại	*nhắc nhở	*nhắn	*nhắn cho	*nhắn tin
*nhặt	*nhặt được	*nhẹ	*nhịn	*nhỏ	*nhỏ nhất	*nhốt	*nhớ	*nhờ	*nhờ T	*nhờ vậy	*nhờ đó
*nhở	*nhứt	*những	*những người	*nhựa	*ni	*ninh	*ninh mạng	*ninh trật	*ninh tổ	*niêm	*niêm yết
*niên	*niên N	*niệm	*non	*non hoa	*nuôi	*nà	*nào	*nào cũng	*này	*này có	*này là
*này đã	*nát	*nâng	*nã	*não	*ném	*nét	*nên	*nên không	*nêu	*nêu tên	*nó
*nó là	*nóc	*nói	*nói T	*nói chuyện	*nói không	*nói nhỏ	*nói rõ	*nói trong	*nói vui	*nói về	*nói với
*nói được	*nón	*nóng	*nóng 0	*nôn	*nông	*nông dân	*núi	*nút	*năm	*năm 0	*năm hai
*năm học	*năm không	*năm liền	*năm mươi	*năm nay	*năm ngoái	*năm người	*năm qua	*năm triệu	*năm trăm	*năm trước	*năm tù
*năng	*nđ	*nơi	*nương	*nước	*nước chè	*nước cuốn	*nước mía	*nước mắt	*nước ngoài	*nướng	*nạn
*nạn nhân	*nạp	*nấu	*nấu cháo	*nấu cơm	*nậm	*nắm	*nắm tay	*nắng	*nắp	*nằm	*nằm trong
*nằm viện	*nằm ở	*nặng	*nặng 0	*nặng lãi	*nặng nhất	*nếu	*nếu không	*nền	*nối	*nốt	*nồi
*nồng	*nồng độ	*nổ	*nổi	*nỗi	*nội	*nội N	*nội T	*nội dung	*nội trú	*nộp	*nộp 0
*nộp cho	*nộp lại	*nộp một	*nộp phạt	*nộp tiền	*nợ	*nợ 0	*nợ tiền	*nửa	*nửa năm	*nửa đêm	*nữ
*nữ N	*nữ công	*nữ phường	*nữ sinh	*nữ xã	*nữa	*ong	*online	*otp	*pa	*pccc	*pha
*phan	*phanh	*phao	*phi	*phim	*phiên	*phiên tòa	*phiếu	*phong	*phong bì	*phong trào	*phun
*phà	*phá	*phá cửa	*phá khóa	*phán	*phán N	*pháo	*pháp	*pháp luật	*pháp lý	*phát	*phát 0
*phát biểu	*phát hiện	*phát động	*phân	*phân bón	*phân công	*phân luồng	*phân tích	*phép	*phép lái	*phê	*phí
*phí 0	*phí cho	*phía	*phía sau	*phòng	*phòng 0	*phòng N	*phòng bên	*phòng cháy	*phòng chống	*phòng cảnh	*phòng giao
*phòng số	*phòng trọ	*phòng trực	*phó	*phó N	*phó bí	*phó chủ	*phó giám	*phó hiệu	*phó trưởng	*phóng	*phóng viên
*phù	*phú	*phúc	*phút	*phút 0	*phút ngày	*phút sau	*phương	*phương tiện	*phước	*phường	*phường 0
*phường an	*phường bình	*phường hòa	*phường long	*phường nam	*phường phú	*phường tân	*phường tặng	*phường vĩnh	*phường đã	*phường đề	*phạm
*phạm pháp	*phạm tội	*phạt	*phạt 0	*phạt N	*phạt hành	*phạt theo	*phạt từ	*phạt vì	*phải	*phải có	*phải làm
*phải nhập	*phải nộp	*phải trả	*phản	*phản quang	*phản ánh	*phần	*phần mềm	*phần quà	*phần thi	*phần thưởng	*phẩm
*phận	*phận một	*phế	*phỏng	*phố	*phố 0	*phối	*phối hợp	*phổ	*phổ thông	*phổi	*phở
*phụ	*phụ N	*phụ huynh	*phụ hồ	*phụ nữ	*phụ trách	*phụ xe	*phục	*phục vụ	*phủ	*pin	*pô
*qh	*qh 0	*qr	*qua	*qua có	*qua cơn	*qua khỏi	*qua mạng	*qua xác	*qua điện	*qua đường	*qua ứng
*quan	*quan csđt	*quan công	*quan cảnh	*quan điều	*quang	*quanh	*quay	*quay clip	*quay lại	*quay phim	*quen
*quen một	*quen qua	*quen trên	*quy	*quy định	*quy ước	*quyên	*quyên góp	*quyết	*quyết định	*quyền	*quyển
*quà	*quà cho	*quá	*quá 0	*quán	*quán N	*quán cà	*quán cơm	*quán karaoke	*quán nhậu	*quán nước	*quán phở
*quân	*quân N	*quân sự	*quân y	*quét	*quê	*quên	*quý	*quạt	*quả	*quả tang	*quản
*quản lý	*quản trị	*quảng	*quảng cáo	*quần	*quần áo	*quầy	*quận	*quốc	*quốc lộ	*quỳ	*quỳnh
*quỹ	*quỹ khuyến	*qđ	*ra	*ra 0	*ra T	*ra chơi	*ra khỏi	*ra là	*ra mắt	*ra một	*ra ngoài
*ra ngân	*ra quyết	*ra quân	*ra sân	*ra thì	*ra từ	*ra vào	*ra vụ	*ra đường	*ra được	*ra đầu	*ranh
*rao	*rau	*reo	*riêng	*riêng T	*rong	*run	*run run	*rung	*ruộng	*ruột	*ruột của
*rà	*rà soát	*rào	*rác	*rách	*rê	*rót	*rông	*rõ	*rút	*rút kinh	*răng
*rơi	*rơi xuống	*rơm	*rước	*rưỡi	*rượt	*rượu	*rạch	*rạng	*rạng sáng	*rạp	*rất
*rẫy	*rằm	*rằm tháng	*rằng	*rẻ	*rể	*rể T	*rọ	*rọ mõm	*rối	*rồi	*rồi T
*rồi báo	*rồi bị	*rồi bỏ	*rồi có	*rồi gọi	*rồi gửi	*rồi không	*rồi mới	*rồi tắt	*rồng	*rộng	*rộng 0
*rớt	*rời	*rụi	*rủ	*rủ nhau	*rủ rê	*rủ đi	*rừng	*rửa	*rửa tiền	*sa	*sai
*sang	*sang bên	*sang nhà	*sanh	*sao	*sau	*sau 0	*sau T	*sau ba	*sau bốn	*sau hai	*sau khi
*sau là	*sau một	*sau mới	*sau vụ	*sau đó	*say	*say rượu	*sen	*sh	*shipper	*shop	*sim
*sinh	*sinh 0	*sinh N	*sinh hoạt	*sinh lớp	*sinh ngày	*sinh năm	*sinh trường	*sinh viên	*siêu	*siêu thị	*sn
*sn 0	*so	*so với	*soi	*song	*soát	*soát 0	*soát viên	*soạn	*su	*sung	*suy
*suýt	*suất	*suối	*suốt	*suốt buổi	*suốt hai	*suốt đêm	*sài	*sàn	*sào	*sách	*sách 0
*sáng	*sáng 0	*sáng chủ	*sáng hôm	*sáng nay	*sáng nào	*sáng ra	*sáng thứ	*sát	*sát N	*sát giao	*sát hình
*sát khu	*sát viên	*sát vách	*sát điều	*sáu	*sáu giờ	*sáu mươi	*sáu người	*sáu tháng	*sân	*sân trường	*sân vận
*sâu	*sóc	*sóng	*sôi	*sông	*súng	*súng kíp	*súng tự	*săn	*sĩ	*sĩ N	*sĩ quân
*sĩ tâm	*sơ	*sơ cứu	*sơ kết	*sơn	*sư	*sư N	*sư T	*sư cả	*sư thầy	*sương	*sườn
*sạc	*sạch	*sạn	*sạp	*sạt	*sản	*sản phụ	*sập	*sắc	*sắp	*sắt	*sẵn
*sẹo	*sẻ	*sẽ	*sẽ bị	*sẽ có	*sẽ được	*sọ	*sọ não	*số	*số 0	*số căn	*số của
*số máy	*số người	*số nhà	*số thẻ	*số tiền	*số trực	*số tài	*số vụ	*số xe	*số điện	*sống	*sống một
*sốt	*sổ	*sổ của	*sổ ghi	*sổ tay	*sổ tiết	*sổ đỏ	*sớm	*sở	*sở công	*sở hữu	*sợ
*sợi	*sợi dây	*sủa	*sức	*sức khỏe	*sử	*sử dụng	*sửa	*sửa khóa	*sửa máy	*sửa xe	*sữa
*sự	*sự việc	*t	*ta	*tai	*tai nạn	*tam	*tan	*tan ca	*tan học	*tang	*tang N
*tang vật	*tay	*tay T	*tay phải	*tay run	*tay trái	*thai	*tham	*tham dự	*tham gia	*tham luận	*than
*thang	*thanh	*thanh niên	*thanh tra	*thao	*thay	*thay mặt	*thay nhau	*thcs	*theo	*theo T	*theo báo
*theo cáo	*theo công	*theo dõi	*theo hướng	*theo hồ	*theo luật	*theo lời	*theo một	*theo nghị	*theo quy	*theo quyết	*theo số
*theo điều	*theo đơn	*thi	*thi công	*thi thể	*thi đua	*thiên	*thiêu	*thiết	*thiết bị	*thiếu	*thiếu niên
*thiếu tá	*thiếu úy	*thiện	*thiện nguyện	*thiệt	*thiệt hại	*thiệu	*thiệu là	*thoát	*thoát nạn	*thoại	*thoại 0
*thoại của	*thpt	*thu	*thu 0	*thu giữ	*thu hút	*thu hồi	*thu ngân	*thu tiền	*thua	*thuyết	*thuyền
*thuyền trưởng	*thuê	*thuê nhà	*thuê phòng	*thuê trọ	*thuẫn	*thuận	*thuật	*thuế	*thuốc	*thuốc lá	*thuộc
*thuộc về	*thành	*thành 0	*thành công	*thành phần	*thành phố	*thành tích	*thành viên	*thái	*tháng	*tháng 0	*tháng ba
*tháng chạp	*tháng giêng	*tháng mười	*tháng qua	*tháng sau	*tháng trước	*tháng tù	*thánh	*tháo	*thân	*thêm	*thêm 0
*thêm hai	*thêm một	*thì	*thì T	*thì báo	*thì bị	*thì có	*thì gọi	*thì không	*thì thấy	*thí	*thí sinh
*thích	*thóc	*thôi	*thôn	*thôn 0	*thôn hạ	*thôn phú	*thôn thượng	*thông	*thông báo	*thông tin	*thù
*thùng	*thú	*thú y	*thúc	*thăm	*thăm hỏi	*thơ	*thơ N	*thư	*thư N	*thư chi	*thư khen
*thư ký	*thư thường	*thư viện	*thư đoàn	*thư đảng	*thưa	*thưa T	*thương	*thương binh	*thương chợ	*thương sọ	*thương tích
*thường	*thường 0	*thường quân	*thường trực	*thưởng	*thưởng 0	*thưởng T	*thưởng nóng	*thưởng đột	*thượng	*thượng sĩ	*thượng tá
*thượng tọa	*thượng úy	*thạch	*thạnh	*thả	*thả rông	*thải	*thảo	*thấp	*thất	*thấy	*thấy N
*thấy T	*thấy chiếc	*thấy cháu	*thấy em	*thấy hai	*thấy lạ	*thấy một	*thấy người	*thấy xe	*thần	*thầu	*thầy
*thầy N	*thầy T	*thầy giáo	*thầy hiệu	*thẩm	*thẩm phán	*thận	*thập	*thập đỏ	*thật	*thật N	*thắc
*thắc mắc	*thắng	*thắp	*thắp hương	*thằng	*thằng N	*thằng bé	*thẳng	*thẳng vào	*thẻ	*thẻ 0	*thẻ căn
*thế	*thế chấp	*thế là	*thềm	*thể	*thể bị	*thể dục	*thể và	*thị	*thị trường	*thị trấn	*thịnh
*thịt	*thọ	*thống	*thống kê	*thống nhất	*thổ	*thổ cẩm	*thổi	*thờ	*thời	*thời gian	*thời hạn
*thở	*thợ	*thợ hàn	*thợ hồ	*thợ phụ	*thợ sửa	*thợ xây	*thợ điện	*thụ	*thụ lý	*thủ	*thủ quỹ
*thủ tục	*thủ đoạn	*thủng	*thủy	*thứ	*thứ 0	*thứ ba	*thứ bảy	*thứ hai	*thứ nhất	*thứ năm	*thứ sáu
*thứ tư	*thức	*thừa	*thừa nhận	*thử	*thực	*thực hiện	*tim	*tin	*tin báo	*tin cho	*tin cậy
*tin của	*tin là	*tin lời	*tin nhắn	*tin về	*tinh	*tinh thần	*tiêm	*tiêm phòng	*tiên	*tiên là	*tiêu
*tiêu biểu	*tiếc	*tiến	*tiếng	*tiếng T	*tiếng khóc	*tiếng kêu	*tiếng mõ	*tiếp	*tiếp dân	*tiếp khách	*tiếp nhận
*tiếp thu	*tiếp tục	*tiếp xúc	*tiết	*tiết kiệm	*tiết mục	*tiếu	*tiền	*tiền 0	*tiền bán	*tiền cho	*tiền công
*tiền giả	*tiền không	*tiền là	*tiền mua	*tiền mặt	*tiền qua	*tiền thưởng	*tiền vào	*tiền án	*tiền điện	*tiểu	*tiểu học
*tiểu phẩm	*tiểu thương	*tiệm	*tiệm bánh	*tiệm cầm	*tiệm sửa	*tiệm tạp	*tiệm vàng	*tiện	*tk	*to	*toàn
*toàn bộ	*toàn dân	*toàn giao	*toàn xã	*toán	*toán N	*tra	*tra 0	*tra cứu	*tra viên	*tra đã	*trai
*trai N	*trai T	*trai là	*trang	*tranh	*tranh chấp	*tranh nhau	*trao	*trao 0	*trao bằng	*trao cho	*trao giấy
*trao thưởng	*trao trả	*trao đổi	*tre	*treo	*treo ở	*tri	*tri ân	*trinh	*trinh sát	*triển	*triệt
*triệt phá	*triệu	*triệu cho	*triệu rưỡi	*triệu rồi	*triệu tiền	*triệu tập	*triệu và	*triệu vì	*triệu để	*triệu đồng	*trong
*trong 0	*trong buổi	*trong có	*trong căn	*trong giờ	*trong hai	*trong lúc	*trong một	*trong ngày	*trong nhà	*trong nhóm	*trong năm
*trong phòng	*trong số	*trong sổ	*trong tháng	*trong tuần	*trong túi	*trong vụ	*trong đêm	*trong đó	*trung	*trung sĩ	*trung tá
*trung tâm	*trung úy	*truy	*truy nã	*truy tìm	*truy tố	*truyền	*truyền thanh	*truyền thống	*truyện	*trà	*tràn
*trào	*trách	*trách N	*trách nhiệm	*trách đội	*trái	*trái cây	*trái phép	*trán	*tránh	*trân	*trâu
*trãi	*trèo	*trên	*trên 0	*trên loa	*trên mạng	*trên trang	*trên xe	*trên đường	*trên địa	*trì	*trì chùa
*trình	*trình bày	*trình báo	*trí	*trí 0	*trích	*trích xuất	*trò	*trò chuyện	*trò chơi	*trò cũ	*tròn
*trói	*trôi	*trông	*trùm	*trùng	*trú	*trú phường	*trú thôn	*trú tại	*trú tổ	*trú xã	*trúc
*trúng	*trăm	*trăm nghìn	*trăm triệu	*trơn	*trưa	*trưa 0	*trưng	*trương	*trước	*trước 0	*trước T
*trước có	*trước cổng	*trước cửa	*trước khi	*trước mặt	*trước ngày	*trước đây	*trước đó	*trường	*trường học	*trường hợp	*trường mầm
*trường thcs	*trường thpt	*trường tiểu	*trường đã	*trưởng	*trưởng N	*trưởng ban	*trưởng bản	*trưởng công	*trưởng dân	*trưởng khu	*trưởng là
*trưởng nhóm	*trưởng phòng	*trưởng phụ	*trưởng thôn	*trưởng tổ	*trưởng xóm	*trưởng đoàn	*trưởng đội	*trưởng ấp	*trượt	*trượt chân	*trại
*trạm	*trạm trưởng	*trạm y	*trạng	*trả	*trả 0	*trả lại	*trả lời	*trả nợ	*trả tiền	*trấn	*trần
*trần phú	*trầy	*trận	*trật	*trật tự	*trắng	*trẻ	*trẻ N	*trẻ con	*trẻ em	*trẻ nhất	*trễ
*trị	*trị giá	*trị tại	*trọ	*trọ N	*trọng	*trọng tài	*trốn	*trống	*trồng	*trộm	*trộm 0
*trộm cắp	*trộn	*trời	*trở	*trở lên	*trở lại	*trở về	*trợ	*trợ 0	*trợ giúp	*trụ	*trụ sở
*trụ trì	*trục	*trừ	*trừ 0	*trữ	*trực	*trực ban	*trực tiếp	*tu	*tui	*tung	*tuyên
*tuyên bố	*tuyên dương	*tuyên phạt	*tuyên truyền	*tuyến	*tuyển	*tuyệt	*tuyệt đối	*tuấn	*tuần	*tuần sau	*tuần tra
*tuần trước	*tuổi	*tuổi bị	*tuổi nhất	*ty	*ty của	*tà	*tài	*tài N	*tài chính	*tài khoản	*tài liệu
*tài sản	*tài trợ	*tài xế	*tàng	*tàng trữ	*tàu	*tá	*tá N	*tác	*tác do	*tác giả	*tác viên
*tác xã	*tái	*tám	*tám mươi	*tán	*tát	*tâm	*tâm lý	*tâm y	*tân	*tây	*té
*tên	*tên N	*tên T	*tên gì	*tên là	*tên người	*tên thật	*tìm	*tìm chủ	*tìm người	*tìm ra	*tìm thấy
*tìm được	*tình	*tình huống	*tình hình	*tình nguyện	*tình trạng	*tích	*tím	*tín	*tín dụng	*tính	*tòa
*tòa án	*tóc	*tô	*tôi	*tôi chỉ	*tôi có	*tôi không	*tôi là	*tôi xin	*tôi đi	*tôm	*tôn
*tông	*tù	*tù về	*tú	*tú N	*túc	*túi	*túi có	*túi xách	*túy	*tăng	*tĩnh
*tơ	*tư	*tư pháp	*tư vấn	*tương	*tương tự	*tưới	*tướng	*tường	*tưởng	*tượng	*tượng N
*tạ	*tại	*tại buổi	*tại bệnh	*tại chỗ	*tại hội	*tại km	*tại lễ	*tại nhà	*tại phòng	*tại phường	*tại quán
*tại sân	*tại thôn	*tại trụ	*tạm	*tạm giam	*tạm giữ	*tạm lánh	*tạm trú	*tạo	*tạp	*tạp hóa	*tạt
*tạt sơn	*tả	*tải	*tải 0	*tấm	*tấm ảnh	*tấn	*tất	*tất cả	*tất toán	*tầng	*tầng 0
*tận	*tận nhà	*tập	*tập huấn	*tập thể	*tật	*tắc	*tắm	*tắt	*tắt máy	*tặng	*tặng 0
*tặng T	*tặng bằng	*tặng em	*tặng giấy	*tặng mỗi	*tặng quà	*tế	*tết	*tỉnh	*tỉnh tặng	*tịch	*tịch hội
*tịch mặt	*tịch phường	*tịch thu	*tịch ubnd	*tịch xã	*tọa	*tọa N	*tỏ	*tỏa	*tố	*tố N	*tố cáo
*tố giác	*tố về	*tốc	*tối	*tối 0	*tối qua	*tối thứ	*tối đó	*tốt	*tồn	*tổ	*tổ 0
*tổ bảo	*tổ chức	*tổ công	*tổ dân	*tổ hòa	*tổ liên	*tổ phó	*tổ quốc	*tổ trưởng	*tổ tuần	*tổ tự	*tổ viên
*tổn	*tổng	*tổng cộng	*tổng hợp	*tổng kết	*tổng phụ	*tổng đài	*tộc	*tội	*tội lừa	*tội phạm	*tới
*tới 0	*tới công	*tới khi	*tới nay	*tới nhà	*tới nhận	*tới nơi	*tới trụ	*tới tận	*tờ	*tờ giấy	*tờ gấp
*tờ rơi	*tờ vé	*tụ	*tục	*tụi	*tủ	*tủ lạnh	*tức	*từ	*từ 0	*từ N	*từ T
*từ chối	*từ hôm	*từ khi	*từ lúc	*từ một	*từ nay	*từ ngày	*từ năm	*từ sáng	*từ số	*từ thiện	*từ tháng
*từ đó	*từ đầu	*từng	*từng bị	*từng có	*từng là	*từng người	*từng nhà	*tử	*tử vong	*tự	*tự chế
*tự giới	*tự nguyện	*tự quản	*tự tay	*tự xưng	*tự ý	*tỷ	*tỷ lệ	*tỷ đồng	*ubnd	*ubnd phường	*ubnd tỉnh
*ubnd xã	*uy	*uy tín	*uống	*uống nước	*uống rượu	*va	*va chạm	*vai	*vai T	*van	*vang
*vay	*vay 0	*vay lãi	*vay nóng	*vay nặng	*vay tiền	*vay vốn	*ve	*ve chai	*ven	*vi	*vi phạm
*video	*vinh	*viên	*viên N	*viên là	*viên ngân	*viên năm	*viên tổ	*viên điện	*viếng	*viết	*viết bài
*viết tay	*viết thư	*viết đơn	*việc	*việc làm	*việc nhẹ	*việc với	*viện	*viện kiểm	*viện phí	*viện đa	*việt
*việt nam	*vn	*vneid	*vong	*vong tại	*vua	*vui	*vuông	*và	*và 0	*và N	*và T
*và báo	*và bị	*và chiếc	*và cháu	*và con	*và các	*và công	*và em	*và giấy	*và gọi	*và hai	*và không
*và một	*và người	*và trung	*và vợ	*vài	*vàm	*vàng	*vào	*vào bờ	*vào cổ	*vào làm	*vào lớp
*vào mặt	*vào một	*vào nhà	*vào nhóm	*vào phòng	*vào số	*vào sổ	*vào tài	*vào vai	*vào đường	*vào đầu	*vá
*vác	*vách	*ván	*vân	*vân tay	*vây	*vây bắt	*vé	*vé số	*vì	*vì T	*vì bị
*vì con	*vì không	*vì sao	*vì sợ	*vì đã	*ví	*ví có	*ví dụ	*vòi	*vòng	*vô	*võ
*vùi	*vùng	*văn	*văn bản	*văn hóa	*văn nghệ	*văn phòng	*văng	*vĩnh	*vũ	*vương	*vườn
*vượt	*vạch	*vạn	*vải	*vấn	*vẫn	*vẫn còn	*vận	*vận chuyển	*vận động	*vật	*vật liệu
*vậy	*vậy mà	*vắng	*vẻ	*vẽ	*vết	*vết bầm	*vết thương	*về	*về N	*về T	*về an
*về cho	*về hành	*về hưu	*về một	*về người	*về nhà	*về phòng	*về quê	*về tay	*về thì	*về trụ	*về tội
*về việc	*vệ	*vệ N	*vệ an	*vệ dân	*vệ sinh	*vỉa	*vỉa hè	*vị	*vị khách	*vịt	*vọng
*vỏ	*vỏ lãi	*vốn	*vỗ	*vỗ tay	*vội	*với	*với 0	*với N	*với T	*với ai	*với con
*với công	*với giá	*với mẹ	*với người	*với tổ	*vớt	*vớt được	*vở	*vỡ	*vợ	*vợ T	*vợ chồng
*vợ là	*vụ	*vụ N	*vụ cháy	*vụ mất	*vụ tai	*vụ trộm	*vụ việc	*vụ án	*vừa	*vừa bị	*vừa qua
*vừa ra	*vừa rồi	*vừa được	*vựa	*vực	*vực 0	*vực N	*wave	*xa	*xanh	*xe	*xe 0
*xe N	*xe T	*xe ba	*xe ben	*xe buýt	*xe bán	*xe bị	*xe cho	*xe chở	*xe có	*xe công	*xe cấp
*xe của	*xe cứu	*xe khách	*xe không	*xe là	*xe lăn	*xe máy	*xe sh	*xe tải	*xe và	*xe ôm	*xe đưa
*xe đạp	*xe ở	*xem	*xem lại	*xem xét	*xi	*xi măng	*xin	*xin T	*xin báo	*xin cho	*xin cảm
*xin giảm	*xin gửi	*xin lỗi	*xin thêm	*xin được	*xong	*xung	*xuyên	*xuân	*xuất	*xuất sắc	*xuống
*xuống mương	*xuồng	*xà	*xá	*xác	*xác minh	*xác nhận	*xác định	*xách	*xát	*xâm	*xây
*xây dựng	*xây xát	*xã	*xã bên	*xã cho	*xã có	*xã ea	*xã hòa	*xã hội	*xã ia	*xã lập	*xã mường
*xã nhận	*xã tân	*xã tặng	*xã và	*xã vĩnh	*xã yên	*xã đã	*xã đề	*xé	*xét	*xét xử	*xích
*xóa	*xóa mù	*xóm	*xóm 0	*xóm là	*xô	*xôi	*xông	*xông vào	*xúc	*xúc 0	*xúc động
*xăm	*xăng	*xưa	*xưng	*xưng là	*xưng nhân	*xương	*xương sườn	*xương đòn	*xương đùi	*xước	*xướng
*xưởng	*xưởng may	*xưởng mộc	*xả	*xảy	*xảy ra	*xấp	*xấu	*xấu hổ	*xế	*xế N	*xế xe
*xếp	*xứ	*xử	*xử lý	*xử phạt	*y	*y N	*y sĩ	*y tá	*y tế	*yên	*yên tâm
*yêu	*yêu cầu	*yến	*yết	*yếu	*zalo	*án	*án 0	*án là	*án nhân	*ánh	*áo
*áo dài	*áo khoác	*áo mưa	*áo phao	*áo ấm	*áp	*áp dụng	*áp sát	*âm	*âm tính	*ân	*ép
*ít	*ít nhất	*ô	*ô tô	*ôm	*ôn	*úng	*úp	*út	*út của	*úy	*úy N
*ý	*ý gây	*ý kiến	*ăn	*ăn cơm	*đ	*đ c	*đa	*đa khoa	*đan	*đang	*đang bị
*đang học	*đang làm	*đang mang	*đang ngồi	*đang ngủ	*đang nằm	*đang đi	*đang điều	*đang được	*đang ở	*đau	*đe
*đe dọa	*đem	*đem nộp	*đen	*đeo	*đi	*đi 0	*đi bộ	*đi cai	*đi chơi	*đi chợ	*đi cùng
*đi cấp	*đi học	*đi làm	*đi lạc	*đi lại	*đi một	*đi qua	*đi theo	*đi tuần	*đi tìm	*đi từ	*đi từng
*đi viện	*đi xe	*đi đâu	*đinh	*điếu	*điền	*điều	*điều 0	*điều dưỡng	*điều hành	*điều khiển	*điều tra
*điều trị	*điểm	*điểm trường	*điển	*điển hình	*điện	*điện cho	*điện của	*điện lực	*điện thoại	*điện tử	*đo
*đoài	*đoàn	*đoàn N	*đoàn công	*đoàn kiểm	*đoàn phường	*đoàn viên	*đoàn xã	*đoán	*đoạn	*đoạn phim	*đoạt
*đoạt tài	*đua	*đua xe	*đuôi	*đuối	*đuối nước	*đuổi	*đuổi theo	*đà	*đài	*đài 0	*đàm
*đàn	*đàn T	*đào	*đá	*đám	*đám cháy	*đám cưới	*đám đông	*đáng	*đánh	*đánh T	*đánh bạc
*đánh giá	*đánh gãy	*đánh nhau	*đánh rơi	*đánh vợ	*đáp	*đâm	*đâu	*đây	*đây là	*đã	*đã 0
*đã biết	*đã bán	*đã báo	*đã bắt	*đã bị	*đã chuyển	*đã có	*đã dùng	*đã giúp	*đã gọi	*đã gửi	*đã không
*đã khởi	*đã ký	*đã kịp	*đã làm	*đã lấy	*đã lập	*đã mất	*đã mời	*đã nghỉ	*đã nhận	*đã nộp	*đã qua
*đã ra	*đã trả	*đã tự	*đã về	*đã đưa	*đã được	*đã đến	*đãi	*đè	*đèn	*đèn pin	*đèn đường
*đèn đỏ	*đèo	*đê	*đêm	*đêm 0	*đêm nào	*đêm đó	*đêm ấy	*đình	*đình T	*đình chỉ	*đích
*đò	*đòi	*đòi 0	*đòi nợ	*đòi tiền	*đòn	*đó	*đó 0	*đó T	*đó có	*đó là	*đói
*đón	*đóng	*đóng cửa	*đóng góp	*đóng vai	*đô	*đôi	*đôi vợ	*đông	*đùa	*đùi	*đúng
*đúng lúc	*đăng	*đăng ký	*đăng lên	*đăng tin	*đăng ảnh	*đĩa	*đơn	*đơn của	*đơn tố	*đơn vị	*đưa
*đưa 0	*đưa T	*đưa cho	*đưa cháu	*đưa em	*đưa lên	*đưa ra	*đưa tiền	*đưa tờ	*đưa về	*đưa đi	*đưa đón
*đưa được	*đường	*đường dây	*đường dẫn	*đường lê	*đường nguyễn	*đường trần	*đường về	*đường đi	*được	*được 0	*được N
*được T	*được ba	*được biết	*được bảo	*được bốn	*được chiếc	*được chuyển	*được chủ	*được cuộc	*được cái	*được công	*được cả
*được giải	*được giữ	*được hai	*được khen	*được làm	*được một	*được mời	*được người	*được nhận	*được phát	*được thưởng	*được tin
*được trao	*được trả	*được tìm	*được tặng	*được xe	*được xác	*được đưa	*đại	*đại biểu	*đại diện	*đại học	*đại lý
*đại tá	*đại úy	*đạn	*đạo	*đạp	*đạp xe	*đạp điện	*đạt	*đạt 0	*đảm	*đảng	*đảng ủy
*đảo	*đảo chiếm	*đất	*đấu	*đầm	*đầu	*đầu T	*đầu cầu	*đầu dây	*đầu gối	*đầu hẻm	*đầu là
*đầu mối	*đầu ngõ	*đầu năm	*đầu tháng	*đầu thú	*đầu tiên	*đầu từ	*đầu đã	*đầy	*đầy đủ	*đẩy	*đập
*đậu	*đắp	*đặc	*đặc điểm	*đặt	*đặt 0	*đặt cọc	*đặt mua	*đặt tên	*đẹp	*đẻ	*đếm
*đến	*đến 0	*đến chiều	*đến công	*đến dự	*đến hết	*đến khi	*đến lúc	*đến nay	*đến nhà	*đến nhận	*đến nơi
*đến tháng	*đến thăm	*đến trường	*đến trụ	*đến tận	*đến từ	*đề	*đề nghị	*đề xuất	*đền	*đều	*đều là
*để	*để T	*để chuyển	*để con	*để dành	*để làm	*để lại	*để quên	*để ý	*địa	*địa bàn	*địa chính
*địa chỉ	*địa phương	*địch	*định	*định 0	*định cấm	*định danh	*định không	*định là	*định người	*định số	*định vị
*định xử	*đọc	*đọc bài	*đọc tên	*đọc đúng	*đọc được	*đỏ	*đốc	*đốc N	*đốc công	*đối	*đối chiếu
*đối diện	*đối không	*đối tượng	*đối với	*đống	*đốt	*đồ	*đồi	*đồn	*đồn biên	*đồn trưởng	*đồng
*đồng bào	*đồng bọn	*đồng cho	*đồng chí	*đồng của	*đồng do	*đồng hồ	*đồng mua	*đồng nghiệp	*đồng nào	*đồng phạm	*đồng phục
*đồng theo	*đồng thời	*đồng tiền	*đồng trong	*đồng và	*đồng vào	*đồng vì	*đồng xét	*đồng ý	*đồng đội	*đổ	*đổi
*đỗ	*độ	*độ cồn	*độc	*đội	*đội cảnh	*đội cứu	*đội mũ	*đội nón	*đội quản	*đội trưởng	*động
*động 0	*động viên	*động được	*đột	*đột xuất	*đời	*đỡ	*đỡ đầu	*đợi	*đợt	*đục	*đụng
*đủ	*đủ 0	*đủ tuổi	*đứa	*đứa bé	*đứa cháu	*đứa con	*đứa nhỏ	*đứa trẻ	*đức	*đứng	*đứng lên
*đứng lớp	*đứng ra	*đứng tên	*đứng đầu	*đứt	*đứt gân	*đừng	*đựng	*ơi	*ơn	*ơn T	*ơn các
*ưu	*ưu tú	*ước	*ướt	*ạ	*ảnh	*ảnh T	*ảnh chụp	*ảo	*ấm	*ấp	*ấp 0
*ấp úng	*ấy	*ấy T	*ấy có	*ấy không	*ấy là	*ập	*ập vào	*ốc	*ốm	*ống	*ồn
*ổ	*ổn	*ổn định	*ở	*ở 0	*ở bãi	*ở bản	*ở bến	*ở bệnh	*ở chợ	*ở các	*ở công
*ở cùng	*ở cơ	*ở cổng	*ở cửa	*ở dãy	*ở hẻm	*ở hội	*ở khoa	*ở khu	*ở làng	*ở lại	*ở một
*ở ngã	*ở ngõ	*ở nhà	*ở phòng	*ở phường	*ở phố	*ở quán	*ở sân	*ở số	*ở thôn	*ở tiệm	*ở trường
*ở trạm	*ở tỉnh	*ở tổ	*ở với	*ở xa	*ở xã	*ở xóm	*ở xưởng	*ở điểm	*ở đâu	*ở đây	*ở đó
*ở đường	*ở đầu	*ở ấp	*ủng	*ủng hộ	*ủy	*ủy ban	*ủy xã	*ứng	*ứng dụng	*– 0	*– N
*– T	*– xã	<" T	<" của	<" do	<( 0	<( T	<( sn	<) và	<, 0	<, N	<, T
<, ba	<, bé	<, bảo	<, bắt	<, bị	<, cho	<, cháu	<, chỉ	<, chủ	<, con	<, các	<, còn
<, có	<, công	<, cùng	<, do	<, em	<, gặp	<, gọi	<, hai	<, không	<, kể	<, lớp	<, mẹ
<, một	<, người	<, nhà	<, nhưng	<, nhờ	<, nói	<, phó	<, rồi	<, sinh	<, thiếu	<, thượng	<, thầy
<, trong	<, trung	<, trưởng	<, tên	<, tổ	<, và	<, vợ	<, xe	<, đã	<, được	<, đại	<, ở
<- 0	<0	<0 0	<0 T	<0 a	<0 của	<0 giờ	<0 h	<0 ngày	<0 người	<0 năm	<0 phút
<0 tháng	<0 triệu	<0 tuổi	<: 0	<: N	<: T	<; T	<<" T	<<( T	<<) và	<<, 0	<<, N
<<, T	<<, bị	<<, cháu	<<, con	<<, có	<<, do	<<, em	<<, hai	<<, một	<<, nhà	<<, phó	<<, thiếu
<<, thượng	<<, thầy	<<, trung	<<, và	<<, vợ	<<, được	<<, đại	<<- 0	<<0	<<0 T	<<0 của	<<0 giờ
<<0 triệu	<<0 tuổi	<<: N	<<: T	<<; T	<<N	<<N là	<<N và	<<T	<<T N	<<T T	<<T chủ
<<T em	<<T giáo	<<T là	<<T sĩ	<<ai	<<an	<<an phường	<<an xã	<<ba	<<ban	<<binh	<<biên
<<biết	<<biểu	<<buổi	<<bài	<<bán	<<báo	<<bé	<<bên	<<bí	<<bí thư	<<bạn	<<bản
<<bảo	<<bảo vệ	<<bắt	<<bị	<<bị cáo	<<bố	<<bốn	<<bộ	<<c	<<ca	<<can	<<cha
<<chi	<<chiến	<<chiều	<<chiều 0	<<cho	<<cho T	<<chuyện	<<cháu	<<chí	<<chính	<<chỉ	<<chồng
<<chồng T	<<chở	<<chợ	<<chủ	<<chủ nhiệm	<<chủ quán	<<chứng	<<con	<<con T	<<con gái	<<con trai	<<các
<<các T	<<cái	<<cán	<<cán bộ	<<cáo	<<còn	<<có	<<có T	<<công	<<công an	<<cùng	<<cũ
<<cũng	<<cơ	<<cả	<<cảm	<<cảm ơn	<<cảnh	<<cấp	<<cầm	<<cầu	<<cậu	<<của	<<của T
<<cứu	<<cử	<<cửa	<<cựu	<<danh	<<diện	<<do	<<do T	<<dân	<<dâu	<<dương	<<dẫn
<<dịch	<<em	<<ghi	<<gia	<<gia đình	<<giao	<<già	<<giám	<<giám đốc	<<giáo	<<giúp	<<giả
<<giải	<<giấy	<<giấy khen	<<giờ	<<giữ	<<gái	<<gái T	<<gặp	<<gặp T	<<gọi	<<gồm	<<gửi
<<h	<<h 0	<<hai	<<hai T	<<hiện	<<hiệu	<<hiệu trưởng	<<huynh	<<hàng	<<hành	<<hình	<<hòa
<<hóa	<<hôm	<<hại	<<họ	<<học	<<hỏi	<<hồ	<<hộ	<<hộ T	<<hội	<<hợp	<<khai
<<khen	<<khi	<<khoản	<<khu	<<khác	<<khách	<<không	<<kiến	<<kiểm	<<kéo	<<ký	<<kẻ
<<kế	<<kể	<<kỹ	<<kỹ sư	<<liên	<<luật	<<luật sư	<<là	<<là N	<<là T	<<làm	<<lái
<<lên	<<lúc	<<lý	<<lại	<<lần	<<lớp	<<lớp 0	<<lời	<<may	<<mua	<<mà	<<máy
<<mười	<<mạng	<<mất	<<mặt	<<mẹ	<<một	<<mới	<<mời	<<mục	<<nay	<<nghe	<<nghệ
<<nghệ nhân	<<nghị	<<ngày	<<ngày 0	<<người	<<nhiệm	<<nhà	<<nhà T	<<nhân	<<nhân viên	<<nhóm	<<như
<<nhưng	<<nhất	<<nhất là	<<nhận	<<nhắc	<<nhờ	<<nhờ T	<<niên	<<nào	<<này	<<nó	<<nói
<<năm	<<năm 0	<<nước	<<nạn	<<nội	<<nữ	<<phán	<<phát	<<phòng	<<phó	<<phường	<<phạt
<<phố	<<phụ	<<phụ huynh	<<phụ nữ	<<qua	<<quán	<<quân	<<quả	<<quả tang	<<quản	<<ra	<<riêng
<<rồi	<<sang	<<sau	<<sinh	<<sinh viên	<<sn	<<sn 0	<<sách	<<sáng	<<sáng 0	<<sát	<<sáu
<<sĩ	<<sư	<<số	<<số 0	<<sổ	<<sở	<<sự	<<ta	<<tang	<<tay	<<thanh	<<theo
<<thi	<<thiếu	<<thiếu tá	<<thiếu úy	<<thoại	<<thuê	<<thành	<<tháng	<<tháng 0	<<thì	<<thôn	<<thông
<<thư	<<thương	<<thưởng	<<thượng	<<thượng tá	<<thượng úy	<<thấy	<<thầy	<<thầy giáo	<<thẩm	<<thật	<<thằng
<<thợ	<<thủ	<<thứ	<<tin	<<tiên	<<tiếng	<<tiếp	<<tiền	<<tiệm	<<tra	<<trai	<<trai T
<<trao	<<triệu	<<triệu đồng	<<trong	<<trong đó	<<trung	<<trung tá	<<trung úy	<<trách	<<trên	<<trình	<<trước
<<trường	<<trưởng	<<trả	<<trẻ	<<trọ	<<trộm	<<trực	<<tuyên	<<tuần	<<tuổi	<<tài	<<tài xế
<<tá	<<tác	<<tâm	<<tên	<<tìm	<<tôi	<<tôi là	<<túi	<<tư	<<tượng	<<tại	<<tạm
<<tập	<<tặng	<<tỉnh	<<tịch	<<tọa	<<tố	<<tối	<<tổ	<<tổ trưởng	<<tới	<<tờ	<<từ
<<tự	<<viên	<<việc	<<và	<<và T	<<vào	<<vì	<<văn	<<về	<<vệ	<<với	<<vợ
<<vợ T	<<vợ chồng	<<vợ là	<<vụ	<<vừa	<<vực	<<xe	<<xin	<<xác	<<xác định	<<xã	<<xóm
<<xưng	<<xưởng	<<xế	<<xử	<<y	<<án	<<ôm	<<úy	<<ý	<<đi	<<điều	<<điều tra
<<điện	<<điện thoại	<<đoàn	<<đánh	<<đã	<<đêm	<<đình	<<đình T	<<đó	<<đó có	<<đó là	<<đơn
<<đưa	<<đường	<<được	<<được T	<<đại	<<đại tá	<<đại úy	<<đầu	<<đến	<<đề	<<để	<<định
<<đọc	<<đốc	<<đối	<<đối tượng	<<đồng	<<đồng chí	<<đội	<<đội trưởng	<<động	<<ơn	<<ơn T	<<ảnh
<<ấy	<<ở	<<– T	<AMENDS	<ASKS	<ASKS CHILD	<ASKS LIVES	<ASKS N	<BELIEVE	<BELIEVE N	<BELIEVE TELL	<CAUGHT
<CAUGHT CAUGHT	<CAUGHT DIDHARM	<CAUGHT N	<CHILD	<CHILD BELIEVE	<CHILD CHILD	<CHILD HAND	<CHILD HURT	<CHILD KIN	<CHILD LIVES	<CHILD MONEY	<CHILD N
<CHILD SCHOOL	<CHILD SEE	<CHILD SPEAKS	<CHILD TELL	<CHILD WORKS	<CRASH	<CRASH LIVES	<CRASH N	<DEAD	<DIDHARM	<DIDHARM CHILD	<DIDHARM KIN
<DIDHARM LIVES	<DIDHARM MONEY	<DIDHARM N	<DIDHARM WORKS	<EVENT	<EVENT LIVES	<EVENT N	<EVENT POST	<GIVES	<GIVES MONEY	<GIVES N	<GIVES THANKS
<HAND	<HAND CHILD	<HAND KIN	<HAND LIVES	<HAND MONEY	<HAND N	<HAND PAYS	<HAND POLICE	<HAND PROOF	<HAND THANKS	<HELPS	<HELPS AMENDS
<HELPS CHILD	<HELPS GIVES	<HELPS KIN	<HELPS LIVES	<HELPS N	<HELPS RETURNS	<HELPS SAVES	<HURT	<HURT CHILD	<HURT HURT	<HURT KIN	<HURT LIVES
<HURT N	<KIN	<KIN CAUGHT	<KIN CHILD	<KIN DIDHARM	<KIN HELPS	<KIN HURT	<KIN KIN	<KIN LIVES	<KIN MONEY	<KIN N	<KIN POLICE
<KIN SEE	<KIN TELL	<KIN WORKS	<LIVES	<LIVES BELIEVE	<LIVES CAUGHT	<LIVES CHILD	<LIVES CRASH	<LIVES DIDHARM	<LIVES EVENT	<LIVES HAND	<LIVES HELPS
<LIVES HURT	<LIVES KIN	<LIVES LIVES	<LIVES LOSE	<LIVES MONEY	<LIVES N	<LIVES PAYS	<LIVES POLICE	<LIVES POST	<LIVES PROOF	<LIVES SCHOOL	<LIVES SEE
<LIVES SPEAKS	<LIVES TELL	<LIVES THANKS	<LIVES WORKS	<LOSE	<LOSE KIN	<LOSE MONEY	<MONEY	<MONEY CAUGHT	<MONEY CHILD	<MONEY DIDHARM	<MONEY HAND
<MONEY HELPS	<MONEY KIN	<MONEY LIVES	<MONEY MONEY	<MONEY N	<MONEY PAYS	<MONEY TELL	<MONEY WORKS	<N	<N 0	<N BELIEVE	<N CAUGHT
<N CHILD	<N CRASH	<N DEAD	<N DIDHARM	<N EVENT	<N HAND	<N HELPS	<N HURT	<N KIN	<N LIVES	<N LOSE	<N MONEY
<N N	<N PAYS	<N POLICE	<N POST	<N SAVES	<N SCHOOL	<N SEE	<N SEESTHROUGH	<N SPEAKS	<N TELL	<N THANKS	<N WORKS
<N bán	<N bị	<N cho	<N cùng	<N hỏi	<N kể	<N là	<N làm	<N nói	<N và	<N ở	<PAYS
<PAYS GIVES	<PAYS MONEY	<POLICE	<POLICE CAUGHT	<POLICE HAND	<POLICE KIN	<POLICE LIVES	<POLICE N	<POLICE POLICE	<POLICE SPEAKS	<POLICE TELL	<POST
<POST EVENT	<POST HELPS	<POST LIVES	<POST N	<POST POLICE	<POST POST	<POST SCHOOL	<PROOF	<PROOF CHILD	<PROOF HAND	<PROOF LIVES	<PROOF N
<PROOF POLICE	<PROOF WORKS	<RETURNS	<RETURNS MONEY	<SAFE	<SAVES	<SCHOOL	<SCHOOL CHILD	<SCHOOL HELPS	<SCHOOL KIN	<SCHOOL LIVES	<SCHOOL N
<SCHOOL SCHOOL	<SCHOOL TELL	<SECRET	<SEE	<SEE CHILD	<SEE KIN	<SEE LIVES	<SEE MONEY	<SEE N	<SEE TELL	<SEESTHROUGH	<SPEAKS
<SPEAKS ASKS	<SPEAKS CHILD	<SPEAKS KIN	<T	<T N	<T T	<T bán	<T bảo	<T chủ	<T con	<T em	<T giáo
<T là	<T sĩ	<TELL	<TELL CHILD	<TELL DIDHARM	<TELL KIN	<TELL LIVES	<TELL MONEY	<TELL N	<TELL POLICE	<TELL POST	<TELL PROOF
<TELL SEE	<TELL SPEAKS	<TELL TELL	<TELL WORKS	<TENDS	<THANKS	<THANKS CHILD	<THANKS HAND	<THANKS KIN	<THANKS LIVES	<THANKS N	<UNHARMED
<VICTIM	<VICTIM N	<WORKS	<WORKS KIN	<WORKS LIVES	<WORKS MONEY	<WORKS N	<WORKS SCHOOL	<WORKS SEE	<WORKS TELL	<WORKS WORKS	<a
<ai	<an	<an phường	<an xã	<b	<ba	<ba người	<ban	<ban giám	<ban quản	<binh	<biên
<biên phòng	<biết	<biển	<biểu	<biểu dương	<buổi	<bài	<bàn	<bán	<bánh	<báo	<báo cáo
<bãi	<bé	<bên	<bình	<bí	<bí thư	<bò	<bóng	<bạc	<bạn	<bản	<bảo
<bảo vệ	<bảy	<bắt	<bắt quả	<bằng	<bến	<bếp	<bệnh	<bệnh viện	<bị	<bị can	<bị cáo
<bị hại	<bỏ	<bỏng	<bố	<bốn	<bộ	<bữa	<c	<ca	<camera	<can	<cao
<cha	<chi	<chi bộ	<chiếc	<chiếc xe	<chiến	<chiến binh	<chiều	<chiều 0	<cho	<cho 0	<cho T
<cho biết	<chuyên	<chuyển	<chuyện	<cháu	<cháu N	<cháu nội	<cháy	<chân	<chí	<chín	<chính
<chó	<chùa	<chúng	<chúng tôi	<chưa	<chương	<chạy	<chấp	<chết	<chỉ	<chồng	<chồng T
<chỗ	<chở	<chợ	<chủ	<chủ nhiệm	<chủ nhà	<chủ quán	<chủ tiệm	<chủ trọ	<chủ tịch	<chức	<chứng
<chữ	<con	<con T	<con dâu	<con gái	<con trai	<cuối	<cuốn	<cuộc	<cuộc gọi	<cá	<cá nhân
<các	<các T	<các hộ	<cách	<cái	<cán	<cán bộ	<cáo	<câu	<cây	<còn	<có
<có 0	<có T	<có người	<công	<công an	<công nhân	<công ty	<công tác	<cùng	<căn	<căn cước	<cũ
<cũng	<cơ	<cơ quan	<cơ sở	<cơm	<cước	<cưới	<cướp	<cạnh	<cả	<cảm	<cảm ơn
<cảnh	<cảnh sát	<cấp	<cầm	<cầm đầu	<cần	<cầu	<cậu	<cổ	<cổng	<của	<của N
<của T	<của một	<cứ	<cứu	<cử	<cửa	<cửa hàng	<cựu	<danh	<danh sách	<dao	<diễn
<diện	<do	<do T	<doanh	<du	<dân	<dâu	<dây	<dùng	<dương	<dưới	<dạy
<dẫn	<dịch	<dịch viên	<dọa	<dụng	<dự	<em	<em N	<ghe	<ghi	<gia	<gia đình
<gian	<giao	<giao dịch	<già	<giá	<giám	<giám khảo	<giám đốc	<giáo	<giáo N	<giúp	<giả
<giải	<giấy	<giấy khen	<giấy tờ	<giật	<giọng	<giới	<giờ	<giờ 0	<giữ	<giữa	<gái
<gái T	<gãy	<gì	<góp	<gương	<gần	<gặp	<gặp T	<gọi	<gọi T	<gọi cho	<gồm
<gồm T	<gồm các	<gửi	<h	<h 0	<hai	<hai T	<hai người	<hay	<hiện	<hiệu	<hiệu trưởng
<hoa	<hoặc	<huy	<huynh	<huyện	<hàng	<hàng xóm	<hành	<hát	<hình	<hòa	<hòa giải
<hóa	<hôm	<hôm sau	<hơn	<hưu	<hướng	<hướng dẫn	<hạ	<hại	<hải	<hậu	<hẻm
<hết	<hệ	<họ	<học	<học sinh	<họp	<hỏi	<hồ	<hồ sơ	<hồi	<hộ	<hộ T
<hội	<hội nghị	<hội phụ	<hợp	<khai	<khen	<khen cho	<khi	<khi T	<khiến	<kho	<khoản
<khoảng	<khoảng 0	<khu	<khu phố	<khu vực	<khác	<khách	<khóa	<không	<không có	<khảo	<khởi
<khởi tố	<kia	<kinh	<kiến	<kiểm	<kiểm tra	<kéo	<kêu	<ký	<kẻ	<kẻ gian	<kế
<kết	<kết quả	<kể	<kịp	<kỹ	<kỹ sư	<lao	<linh	<liên	<liên hệ	<liền	<liệt
<loa	<luận	<luật	<luật sư	<là	<là N	<là T	<làm	<làng	<lá	<lái	<lái xe
<lên	<lúc	<lý	<lưu	<lương	<lượng	<lạ	<lạc	<lại	<lấy	<lần	<lần thứ
<lập	<lễ	<lớn	<lớp	<lớp 0	<lời	<lợi	<lừa	<lực	<lực lượng	<ma	<mang
<may	<minh	<mua	<muốn	<mà	<máy	<mình	<mùng	<mươi	<mười	<mạng	<mất
<mấy	<mắt	<mặt	<mẹ	<mọi	<mối	<mỗi	<một	<một người	<mới	<mời	<mở
<mục	<nam	<nay	<ngay	<nghe	<nghe tiếng	<nghi	<nghiệp	<nghề	<nghệ	<nghệ nhân	<nghỉ
<nghị	<ngoài	<ngoái	<ngoại	<nguyên	<nguồn	<ngày	<ngày 0	<ngân	<ngân hàng	<ngã	<ngõ
<người	<người bị	<người ta	<ngồi	<nhau	<nhiều	<nhiệm	<nhà	<nhà T	<nhà trường	<nhà văn	<nhân
<nhân viên	<nhì	<nhìn	<nhóm	<như	<nhưng	<nhạc	<nhất	<nhất là	<nhận	<nhắc	<nhắn
<nhặt	<nhỏ	<nhớ	<nhờ	<nhờ T	<những	<ninh	<niên	<nuôi	<nào	<này	<nên
<nó	<nói	<năm	<năm 0	<năm nay	<năm ngoái	<nơi	<nước	<nạn	<nạn nhân	<nấu	<nằm
<nặng	<nổ	<nội	<nộp	<nợ	<nửa	<nữ	<phiên	<phong	<phá	<phán	<pháp
<phát	<phát hiện	<phân	<phí	<phòng	<phó	<phú	<phút	<phút sau	<phường	<phạm	<phạt
<phải	<phần	<phố	<phụ	<phụ huynh	<phụ nữ	<phụ trách	<qua	<quan	<quay	<quen	<quyết
<quyết định	<quà	<quá	<quán	<quân	<quê	<quả	<quả tang	<quản	<quản lý	<quầy	<quốc
<quỹ	<ra	<riêng	<ruột	<rõ	<rượu	<rằng	<rể	<rồi	<rủ	<sang	<sao
<sau	<sau 0	<sau khi	<sinh	<sinh viên	<sn	<sn 0	<sách	<sáng	<sáng 0	<sát	<sáu
<sĩ	<sĩ N	<sơ	<sơn	<sư	<sản	<số	<số 0	<sổ	<sở	<sửa	<sự
<ta	<tai	<tang	<tay	<tham	<thanh	<thanh niên	<thay	<theo	<thi	<thiếu	<thiếu tá
<thiếu úy	<thoại	<thoại của	<thu	<thuyền	<thuê	<thuốc	<thuộc	<thành	<tháng	<tháng 0	<thân
<thêm	<thì	<thôn	<thông	<thông báo	<thông tin	<thăm	<thơ	<thư	<thư chi	<thư ký	<thư đảng
<thương	<thường	<thưởng	<thượng	<thượng tá	<thượng úy	<thấy	<thầy	<thầy N	<thầy giáo	<thẩm	<thẩm phán
<thật	<thằng	<thẻ	<thế	<thể	<thị	<thợ	<thủ	<thứ	<thứ ba	<thứ hai	<thứ tư
<tin	<tiên	<tiếng	<tiếp	<tiếp nhận	<tiền	<tiểu	<tiệm	<toàn	<toán	<tra	<tra viên
<trai	<trai T	<trang	<tranh	<trao	<triệu	<triệu đồng	<trong	<trong đó	<trung	<trung tá	<trung úy
<truy	<trách	<trên	<trì	<trình	<trình báo	<trò	<trú	<trúng	<trưa	<trưa 0	<trước
<trước đó	<trường	<trường hợp	<trưởng	<trưởng N	<trưởng ban	<trưởng công	<trạm	<trả	<trả lời	<trận	<trẻ
<trị	<trọ	<trọng	<trộm	<trợ	<trụ	<trụ sở	<trực	<trực ban	<tuyên	<tuần	<tuần tra
<tuổi	<ty	<tài	<tài khoản	<tài xế	<tàu	<tá	<tá N	<tác	<tám	<tâm	<tân
<tên	<tên N	<tìm	<tình	<tích	<tòa	<tôi	<tôi là	<túi	<tư	<tưởng	<tượng
<tại	<tại nhà	<tạm	<tải	<tấm	<tập	<tặng	<tặng giấy	<tế	<tỉnh	<tịch	<tịch hội
<tịch ubnd	<tọa	<tố	<tối	<tối 0	<tổ	<tổ 0	<tổ chức	<tổ công	<tổ trưởng	<tổng	<tới
<tờ	<tục	<từ	<từng	<tử	<tử vong	<tự	<tự xưng	<ubnd	<ubnd phường	<ubnd xã	<uống
<va	<vai	<vay	<vi	<viên	<viên N	<viết	<việc	<viện	<vong	<và	<và T
<vàng	<vào	<vé	<vì	<ví	<văn	<văn hóa	<vườn	<vẫn	<vận	<vận động	<vật
<vậy	<về	<vệ	<vị	<với	<với T	<vợ	<vợ T	<vợ chồng	<vợ là	<vụ	<vừa
<vực	<xe	<xe máy	<xe ôm	<xin	<xong	<xuất	<xuống	<xác	<xác định	<xã	<xét
<xóm	<xưng	<xưng là	<xưởng	<xế	<xử	<xử phạt	<y	<y tế	<yêu	<yêu cầu	<án
<áo	<ôm	<úy	<úy N	<ý	<ăn	<đ	<đang	<đi	<điều	<điều tra	<điểm
<điện	<điện thoại	<đoàn	<đoạn	<đàn	<đám	<đánh	<đáp	<đây	<đã	<đèn	<đêm
<đêm 0	<đình	<đình T	<đò	<đòi	<đó	<đó T	<đó có	<đó là	<đón	<đóng	<đông
<đúng	<đăng	<đăng ký	<đơn	<đưa	<đường	<được	<được T	<đại	<đại diện	<đại tá	<đại úy
<đạo	<đạp	<đảng	<đảng ủy	<đất	<đầu	<đầu là	<đầu tiên	<đập	<đặt	<đến	<đến 0
<đề	<đề nghị	<để	<địa	<định	<đọc	<đỏ	<đốc	<đối	<đối tượng	<đồ	<đồn
<đồng	<đồng chí	<đội	<đội trưởng	<động	<đủ	<đứa	<đứng	<ơn	<ơn T	<ảnh	<ấp
<ấy	<ở	<ủy	<– T	=a0	=a1	=a10	=a2	=a3	=a4	=a6	=a7
=a8	=a9	=b0	=b1	=b2	=b3	=b8	=b9	=kin	=kin anh	=kin ba	=kin bác
=kin bạn	=kin bố	=kin cha	=kin cháu	=kin chú	=kin chị	=kin chồng	=kin chủ	=kin con	=kin em	=kin mẹ	=kin of
=kin of anh	=kin of bà	=kin of cháu	=kin of chị	=kin of chủ	=kin of con	=kin of cô	=kin of người	=kin of vợ	=kin of ông	=kin vợ	=o0
=o1	=speaks	=stranger	=tip	=told	=witness	>" T	>" con	>" của	>" tôi	>( 0	>( lớp
>( sinh	>( sn	>( tổ	>) bị	>) và	>, 0	>, T	>, ai	>, ba	>, bán	>, báo	>, bí
>, bảo	>, bắt	>, bị	>, chi	>, cho	>, chuyển	>, cháu	>, chạy	>, chỉ	>, chủ	>, con	>, cán
>, còn	>, có	>, công	>, cùng	>, cũng	>, cả	>, em	>, ghi	>, giao	>, giám	>, giáo	>, giờ
>, gãy	>, gọi	>, gửi	>, hai	>, hiện	>, học	>, hỏi	>, hội	>, hứa	>, khai	>, không	>, kẻ
>, kể	>, là	>, làm	>, lái	>, lấy	>, lớp	>, mang	>, may	>, mất	>, mẹ	>, mỗi	>, một
>, mới	>, mời	>, mở	>, nay	>, nghe	>, nguyên	>, người	>, ngồi	>, ngụ	>, nhà	>, nhân	>, nhưng
>, nhận	>, nhặt	>, nhờ	>, nói	>, năm	>, phát	>, phó	>, phường	>, phải	>, phụ	>, quay	>, quê
>, ra	>, rồi	>, sau	>, sinh	>, sn	>, sáng	>, số	>, tay	>, thu	>, thôn	>, thấy	>, thầy
>, thợ	>, trao	>, trong	>, trú	>, trường	>, trưởng	>, trả	>, tên	>, tôi	>, tặng	>, tổ	>, tổng
>, tới	>, từ	>, từng	>, tự	>, và	>, vì	>, về	>, vợ	>, vừa	>, xe	>, xin	>, xã
>, đang	>, đi	>, đánh	>, đã	>, đưa	>, được	>, đại	>, đến	>, đề	>, để	>, đọc	>, đội
>, đứng	>, đừng	>, ở	>- 0	>. T	>. công	>. người	>0	>0 0	>0 a	>0 b	>0 bị
>0 c	>0 con	>0 giờ	>0 h	>0 hộ	>0 km	>0 lần	>0 m	>0 mét	>0 nghìn	>0 ngày	>0 người
>0 năm	>0 phút	>0 tháng	>0 triệu	>0 trường	>0 tuổi	>0 tỷ	>0 và	>0 vụ	>0 đ	>0 đến	>0 đồng
>: 0	>: T	>: không	>; 0	>; T	>; người	>>( 0	>>( lớp	>>( sinh	>>( sn	>>( tổ	>>, 0
>>, T	>>, bán	>>, bí	>>, bảo	>>, bị	>>, chi	>>, cho	>>, cháu	>>, chủ	>>, con	>>, cán	>>, có
>>, công	>>, giáo	>>, hai	>>, học	>>, không	>>, làm	>>, lái	>>, lớp	>>, người	>>, nhà	>>, nhân	>>, nói
>>, phó	>>, sinh	>>, sn	>>, thôn	>>, thợ	>>, trú	>>, trưởng	>>, tổ	>>, vợ	>>, đang	>>, đã	>>, được
>>, đội	>>, ở	>>. T	>>. công	>>. người	>>0	>>0 0	>>0 a	>>0 b	>>0 triệu	>>0 tuổi	>>: T
>>; T	>>N	>>T	>>T con	>>a	>>ai	>>an	>>an phường	>>an xã	>>b	>>ba	>>ban
>>biên	>>biết	>>biểu	>>buổi	>>bài	>>bàn	>>bán	>>bánh	>>báo	>>bé	>>bên	>>bình
>>bí	>>bí thư	>>bạn	>>bản	>>bảo	>>bảo vệ	>>bảy	>>bắt	>>bằng	>>bệnh	>>bị	>>bị bắt
>>bị phạt	>>bỏ	>>bỏng	>>bố	>>bốn	>>bộ	>>ca	>>can	>>cha	>>chi	>>chi hội	>>chia
>>chiếc	>>cho	>>cho T	>>cho biết	>>chuyển	>>chuyện	>>cháu	>>chân	>>chưa	>>chạy	>>chạy xe	>>chỉ
>>chỉ huy	>>chồng	>>chỗ	>>chở	>>chợ	>>chụp	>>chủ	>>chủ quán	>>chủ tiệm	>>chủ tịch	>>con	>>con T
>>con gái	>>con trai	>>cung	>>cá	>>các	>>cách	>>cái	>>cán	>>cán bộ	>>cáo	>>câu	>>cây
>>còn	>>có	>>công	>>công an	>>công nhân	>>cùng	>>căn	>>cũng	>>cơ	>>cười	>>cả	>>cảm
>>cảm ơn	>>cảnh	>>cảnh sát	>>cấp	>>cầm	>>cầu	>>cắt	>>của	>>cứu	>>cửa	>>danh	>>diễn
>>diện	>>do	>>dân	>>dây	>>dùng	>>dạy	>>dẫn	>>em	>>ghi	>>gia	>>giao	>>già
>>giá	>>giám	>>giám đốc	>>giáo	>>giáo viên	>>giúp	>>giả	>>giải	>>giấy	>>giờ	>>giữ	>>gái
>>gãy	>>góp	>>gặp	>>gọi	>>gửi	>>hai	>>hay	>>hiện	>>hiệu	>>hiệu trưởng	>>huy	>>hàng
>>hành	>>hình	>>hòa	>>hóa	>>hôm	>>hơn	>>hưu	>>hướng	>>hướng dẫn	>>hết	>>họ	>>học
>>học lớp	>>học sinh	>>hỏi	>>hồ	>>hỗ	>>hộ	>>hội	>>hội trưởng	>>hợp	>>hứa	>>khai	>>khen
>>khi	>>khu	>>khu phố	>>khuyên	>>khách	>>khóa	>>khóc	>>không	>>khỏi	>>kiểm	>>kéo	>>ký
>>kẻ	>>kế	>>kết	>>kể	>>kịp	>>kỹ	>>liên	>>lo	>>loa	>>là	>>là T	>>làm
>>làm chủ	>>làng	>>lái	>>lái xe	>>lên	>>lúc	>>lý	>>lại	>>lấy	>>lần	>>lập	>>lắp
>>lỗi	>>lớp	>>lớp 0	>>lời	>>lừa	>>mang	>>may	>>miễn	>>mua	>>mà	>>máy	>>mình
>>mười	>>mượn	>>mất	>>mất 0	>>mắt	>>mặt	>>mẹ	>>mỗi	>>một	>>mới	>>mời	>>mở
>>nay	>>ngay	>>nghe	>>nghề	>>nghỉ	>>nghị	>>ngoài	>>nguyên	>>ngày	>>ngày 0	>>ngã	>>ngõ
>>người	>>ngồi	>>ngủ	>>nhau	>>nhiều	>>nhiệm	>>nhà	>>nhân	>>nhân viên	>>nhóm	>>nhưng	>>nhất
>>nhận	>>nhắc	>>nhắn	>>nhặt	>>nhớ	>>nhờ	>>niên	>>nuôi	>>nào	>>này	>>nên	>>nó
>>nói	>>năm	>>năm 0	>>nước	>>nấu	>>nằm	>>nộp	>>nữ	>>phát	>>phát hiện	>>phân	>>phí
>>phòng	>>phó	>>phó chủ	>>phó trưởng	>>phường	>>phạt	>>phạt 0	>>phải	>>phố	>>phụ	>>phụ trách	>>qua
>>quay	>>quyết	>>quán	>>quê	>>quản	>>ra	>>rằng	>>rồi	>>sang	>>sau	>>sinh	>>sinh lớp
>>sinh ngày	>>sinh năm	>>sinh viên	>>sn	>>sn 0	>>sáng	>>sát	>>sáu	>>sĩ	>>sư	>>sẽ	>>số
>>số 0	>>sổ	>>sửa	>>tay	>>thanh	>>thay	>>theo	>>thiếu	>>thoại	>>thu	>>thuê	>>thuốc
>>thành	>>tháng	>>thêm	>>thì	>>thôn	>>thông	>>thư	>>thư chi	>>thương	>>thường	>>thượng	>>thấy
>>thầy	>>thật	>>thẻ	>>thợ	>>thủ	>>thứ	>>thừa	>>thừa nhận	>>tin	>>tiếng	>>tiếp	>>tiền
>>tiểu	>>tiệm	>>toán	>>tra	>>trai	>>trao	>>triệu	>>triệu đồng	>>trong	>>trung	>>trách	>>trên
>>trình	>>trú	>>trước	>>trường	>>trưởng	>>trưởng ban	>>trưởng công	>>trưởng phòng	>>trưởng tổ	>>trả	>>trả lời	>>trẻ
>>trọ	>>trộm	>>trợ	>>trực	>>tuần	>>tuổi	>>tài	>>tá	>>tên	>>tìm	>>tình	>>tích
>>tôi	>>túi	>>tư	>>tại	>>tạm	>>tập	>>tặng	>>tỉnh	>>tịch	>>tịch hội	>>tịch ubnd	>>tố
>>tối	>>tổ	>>tổ 0	>>tổ trưởng	>>tổng	>>tới	>>tờ	>>từ	>>từng	>>tự	>>ubnd	>>uống
>>vai	>>vay	>>viên	>>viết	>>việc	>>viện	>>và	>>và T	>>vàng	>>vào	>>vé	>>vì
>>văn	>>vẫn	>>vận	>>về	>>vệ	>>với	>>vợ	>>vụ	>>vừa	>>xe	>>xem	>>xin
>>xuống	>>xác	>>xã	>>xóm	>>xử	>>y	>>yêu	>>áo	>>ôm	>>úy	>>ý	>>ăn
>>đang	>>đem	>>đi	>>điều	>>điểm	>>điện	>>điện thoại	>>đoàn	>>đánh	>>đây	>>đã	>>đã bị
>>đèn	>>đêm	>>đình	>>đòi	>>đó	>>đóng	>>đúng	>>đăng	>>đơn	>>đưa	>>đường	>>được
>>đại	>>đất	>>đầu	>>đặt	>>đến	>>đề	>>đề nghị	>>để	>>định	>>đọc	>>đốc	>>đối
>>đồng	>>đội	>>đội trưởng	>>động	>>đủ	>>đứng	>>ơn	>>ảnh	>>ấp	>>ở	>>ở thôn	>>ở xóm
>AMENDS	>ASKS	>ASKS CHILD	>ASKS KIN	>ASKS LIVES	>ASKS MONEY	>ASKS SPEAKS	>ASKS TELL	>BELIEVE	>BELIEVE CHILD	>BELIEVE LIVES	>BELIEVE LOSE
>BELIEVE MONEY	>BELIEVE TELL	>CAUGHT	>CAUGHT CAUGHT	>CAUGHT DIDHARM	>CAUGHT LIVES	>CAUGHT MONEY	>CHILD	>CHILD BELIEVE	>CHILD CAUGHT	>CHILD CHILD	>CHILD CRASH
>CHILD DIDHARM	>CHILD HAND	>CHILD HELPS	>CHILD HURT	>CHILD KIN	>CHILD LIVES	>CHILD LOSE	>CHILD MONEY	>CHILD PAYS	>CHILD POLICE	>CHILD SCHOOL	>CHILD SEE
>CHILD SPEAKS	>CHILD TELL	>CHILD WORKS	>CRASH	>CRASH HURT	>CRASH LIVES	>CRASH MONEY	>DEAD	>DIDHARM	>DIDHARM CHILD	>DIDHARM DIDHARM	>DIDHARM HAND
>DIDHARM HURT	>DIDHARM KIN	>DIDHARM LIVES	>DIDHARM LOSE	>DIDHARM MONEY	>DIDHARM TELL	>DIDHARM WORKS	>EVENT	>EVENT LIVES	>GIVES	>GIVES CHILD	>GIVES MONEY
>GIVES THANKS	>HAND	>HAND CHILD	>HAND HAND	>HAND HELPS	>HAND HURT	>HAND KIN	>HAND LIVES	>HAND MONEY	>HAND PAYS	>HAND POLICE	>HAND PROOF
>HAND TELL	>HAND THANKS	>HELPS	>HELPS AMENDS	>HELPS CHILD	>HELPS GIVES	>HELPS KIN	>HELPS LIVES	>HELPS RETURNS	>HELPS SAVES	>HELPS SPEAKS	>HELPS TELL
>HURT	>HURT CHILD	>HURT CRASH	>HURT HURT	>HURT KIN	>HURT LIVES	>HURT MONEY	>HURT TELL	>KIN	>KIN CAUGHT	>KIN CHILD	>KIN DIDHARM
>KIN HAND	>KIN HELPS	>KIN HURT	>KIN KIN	>KIN LIVES	>KIN LOSE	>KIN MONEY	>KIN PAYS	>KIN POLICE	>KIN SEE	>KIN SPEAKS	>KIN TELL
>KIN WORKS	>LIVES	>LIVES BELIEVE	>LIVES CAUGHT	>LIVES CHILD	>LIVES CRASH	>LIVES DIDHARM	>LIVES EVENT	>LIVES HAND	>LIVES HELPS	>LIVES HURT	>LIVES KIN
>LIVES LIVES	>LIVES LOSE	>LIVES MONEY	>LIVES PAYS	>LIVES POLICE	>LIVES POST	>LIVES PROOF	>LIVES SCHOOL	>LIVES SEE	>LIVES SPEAKS	>LIVES TELL	>LIVES THANKS
>LIVES UNHARMED	>LIVES WORKS	>LOSE	>LOSE CHILD	>LOSE KIN	>LOSE LIVES	>LOSE MONEY	>MONEY	>MONEY BELIEVE	>MONEY CHILD	>MONEY CRASH	>MONEY DIDHARM
>MONEY HAND	>MONEY HELPS	>MONEY HURT	>MONEY KIN	>MONEY LIVES	>MONEY LOSE	>MONEY MONEY	>MONEY PAYS	>MONEY SEE	>MONEY SPEAKS	>MONEY TELL	>MONEY WORKS
>N	>PAYS	>PAYS GIVES	>PAYS HURT	>PAYS KIN	>PAYS LIVES	>PAYS MONEY	>PAYS PAYS	>PAYS POLICE	>POLICE	>POLICE HAND	>POLICE HELPS
>POLICE LIVES	>POLICE POLICE	>POLICE SEE	>POLICE SPEAKS	>POLICE TELL	>POST	>POST EVENT	>POST HAND	>POST HELPS	>POST LIVES	>POST POLICE	>POST POST
>POST SCHOOL	>POST SPEAKS	>POST TELL	>PROOF	>PROOF HAND	>PROOF LIVES	>PROOF POLICE	>PROOF TELL	>RETURNS	>RETURNS MONEY	>SAFE	>SAFE RETURNS
>SAFE SEESTHROUGH	>SAVES	>SAVES CHILD	>SAVES HURT	>SCHOOL	>SCHOOL CHILD	>SCHOOL HAND	>SCHOOL HELPS	>SCHOOL HURT	>SCHOOL KIN	>SCHOOL LIVES	>SCHOOL MONEY
>SCHOOL SCHOOL	>SCHOOL SEE	>SCHOOL TELL	>SECRET	>SEE	>SEE BELIEVE	>SEE CHILD	>SEE HAND	>SEE KIN	>SEE LIVES	>SEE MONEY	>SEE SEE
>SEE TELL	>SEESTHROUGH	>SPEAKS	>SPEAKS ASKS	>SPEAKS BELIEVE	>SPEAKS CHILD	>SPEAKS DIDHARM	>SPEAKS HAND	>SPEAKS HELPS	>SPEAKS KIN	>SPEAKS LIVES	>SPEAKS MONEY
>SPEAKS POLICE	>SPEAKS SCHOOL	>SPEAKS SEE	>SPEAKS TELL	>T	>T N	>T T	>T bán	>T bảo	>T bị	>T chủ	>T con
>T công	>T em	>T giáo	>T gái	>T không	>T là	>T ngoại	>T nói	>T nội	>T sĩ	>T đi	>TELL
>TELL BELIEVE	>TELL CHILD	>TELL DIDHARM	>TELL HAND	>TELL HELPS	>TELL KIN	>TELL LIVES	>TELL LOSE	>TELL MONEY	>TELL PAYS	>TELL POLICE	>TELL POST
>TELL PROOF	>TELL SCHOOL	>TELL SEE	>TELL SPEAKS	>TELL TELL	>TELL WORKS	>TENDS	>THANKS	>THANKS CHILD	>THANKS MONEY	>UNHARMED	>VICTIM
>WORKS	>WORKS BELIEVE	>WORKS CHILD	>WORKS DIDHARM	>WORKS HAND	>WORKS HELPS	>WORKS HURT	>WORKS KIN	>WORKS LIVES	>WORKS MONEY	>WORKS N	>WORKS PAYS
>WORKS SCHOOL	>WORKS SEE	>WORKS SPEAKS	>WORKS TELL	>WORKS WORKS	>a	>a 0	>ai	>ai cũng	>an	>an ninh	>an phường
>an toàn	>an tỉnh	>an xã	>b	>b 0	>ba	>ba lần	>ba ngày	>ba người	>ban	>ban công	>bao
>bao giờ	>bay	>binh	>biên	>biên bản	>biên giới	>biên phòng	>biến	>biết	>biển	>biển số	>biểu
>buôn	>buổi	>buộc	>bài	>bàn	>bàn tay	>bày	>bán	>bán hàng	>bán vé	>bánh	>báo
>báo cho	>báo cáo	>báo công	>bát	>bãi	>bé	>bên	>bên kia	>bình	>bí	>bí thư	>bò
>bó	>bóng	>bông	>băng	>bơi	>bơm	>bước	>bạc	>bạn	>bản	>bảng	>bảo
>bảo hiểm	>bảo vệ	>bảy	>bấm	>bất	>bật	>bắc	>bắt	>bằng	>bằng khen	>bế	>bến
>bến xe	>bếp	>bệnh	>bệnh viện	>bị	>bị bắt	>bị cáo	>bị khởi	>bị lừa	>bị một	>bị phạt	>bị thương
>bị tạm	>bị xử	>bỏ	>bỏ đi	>bỏng	>bố	>bốc	>bốn	>bồi	>bồi thường	>bộ	>bộ đội
>bờ	>bụng	>bữa	>c	>ca	>cai	>cam	>cam kết	>camera	>can	>cao	>cha
>cha mẹ	>chai	>chi	>chi bộ	>chi hội	>chia	>chia sẻ	>chiếc	>chiếc xe	>chiếm	>chiến	>chiến sĩ
>chiếu	>chiều	>cho	>cho 0	>cho T	>cho biết	>cho cháu	>cho con	>cho công	>cho cả	>cho cảnh	>cho hay
>cho mượn	>cho một	>cho người	>cho tổ	>cho vay	>chung	>chuyên	>chuyền	>chuyển	>chuyển 0	>chuyển tiền	>chuyện
>chuông	>cháo	>cháu	>cháu nội	>cháy	>chân	>chè	>chèo	>chép	>chìa	>chí	>chín
>chính	>chó	>chùa	>chúng	>chúng tôi	>chơi	>chưa	>chương	>chạy	>chạy xe	>chấn	>chấn thương
>chất	>chậm	>chẳng	>chặn	>chặt	>chế	>chết	>chỉ	>chỉ huy	>chịu	>chối	>chống
>chốt	>chồng	>chồng T	>chỗ	>chờ	>chở	>chợ	>chục	>chụp	>chủ	>chủ nhiệm	>chủ nhà
>chủ quán	>chủ tiệm	>chủ tịch	>chức	>chứng	>chừng	>chửi	>chữ	>chữa	>chữa cháy	>clip	>coi
>con	>con T	>con dâu	>con gái	>con trai	>cung	>cung cấp	>cuối	>cuốn	>cuộc	>cuộc gọi	>cà
>cà phê	>cài	>cá	>các	>các T	>các em	>cách	>cái	>cán	>cán bộ	>cánh	>cáo
>cát	>cân	>câu	>cây	>cây số	>cãi	>còi	>còn	>còn lại	>có	>có 0	>có T
>có hai	>có mặt	>có người	>công	>công an	>công nhân	>công ty	>công tác	>cùng	>cùng 0	>cùng T	>cúp
>căn	>căn cước	>cũ	>cũng	>cũng bị	>cũng có	>cơ	>cơ quan	>cơ sở	>cơm	>cư	>cước
>cưới	>cướp	>cười	>cạnh	>cả	>cả hai	>cảm	>cảm ơn	>cảnh	>cảnh sát	>cấm	>cấp
>cấp cứu	>cầm	>cần	>cầu	>cậu	>cắm	>cắn	>cắp	>cắt	>cặp	>cọc	>cố
>cồn	>cổ	>cổng	>cộng	>cột	>cờ	>của	>của T	>của công	>của một	>của người	>cứ
>cứu	>cử	>cửa	>cửa hàng	>cựu	>da	>danh	>dao	>diễn	>diện	>do	>do T
>doanh	>du	>dài	>dành	>dám	>dán	>dân	>dân phố	>dân quân	>dâu	>dây	>dãy
>dép	>dòng	>dùng	>dương	>dưới	>dạy	>dấu	>dầu	>dẫn	>dẫn đầu	>dập	>dắt
>dặn	>dịch	>dọa	>dọn	>dốc	>dụ	>dụng	>dừng	>dự	>dựng	>em	>ga
>ghe	>ghi	>ghi lại	>ghé	>ghế	>gia	>gia đình	>gian	>giao	>giao dịch	>giao nộp	>giao thông
>già	>giá	>giá 0	>giác	>giám	>giám đốc	>giáo	>giáo N	>giáo viên	>giúp	>giả	>giải
>giải thích	>giảm	>giấu	>giấy	>giấy khen	>giấy tờ	>giật	>giọng	>giống	>giới	>giới thiệu	>giờ
>giờ 0	>giờ sáng	>giữ	>giữ lại	>giữa	>gom	>gà	>gác	>gái	>gây	>gã	>gãy
>gãy xương	>gì	>gói	>góp	>góp 0	>gõ	>gạch	>gạo	>gấp	>gần	>gặp	>gọi
>gọi 0	>gọi cho	>gọi công	>gọi điện	>gốc	>gỗ	>gỡ	>gửi	>h	>h 0	>hai	>hai T
>hai con	>hai lần	>hai mươi	>hai ngày	>hai người	>hai thanh	>hay	>hiến	>hiểm	>hiện	>hiệu	>hiệu trưởng
>hoa	>hoàn	>hoạt	>hoặc	>huy	>huynh	>huyện	>hà	>hàn	>hàng	>hàng xóm	>hành
>hành vi	>hát	>hè	>hình	>hình sự	>hòa	>hòa giải	>hóa	>hô	>hôm	>hôm sau	>hôn
>hơi	>hơn	>hơn 0	>hưu	>hương	>hướng	>hướng dẫn	>hạ	>hại	>hạn	>hải	>hậu
>hằng	>hẹn	>hẻm	>hẻm 0	>hết	>hệ	>họ	>học	>học lớp	>học sinh	>học trò	>họp
>hỏi	>hỏng	>hồ	>hồ sơ	>hồi	>hồng	>hỗ	>hỗ trợ	>hộ	>hội	>hội phụ	>hội trưởng
>hộp	>hợp	>hợp đồng	>hụi	>hứa	>in	>khai	>khai báo	>khen	>khi	>khiến	>khiển
>kho	>khoa	>khoe	>khoản	>khoản 0	>khu	>khu phố	>khu vực	>khuyên	>khuyến	>khác	>khách
>khám	>khâu	>khí	>khó	>khóa	>khóc	>khói	>khô	>không	>không ai	>không biết	>không còn
>không có	>không lấy	>không mất	>không phải	>không được	>khăn	>khẩu	>khẳng	>khẳng định	>khỏe	>khỏi	>khối
>khởi	>khởi tố	>kia	>kim	>kinh	>kiến	>kiểm	>kiểm tra	>kiệm	>km	>kèm	>kéo
>kê	>kêu	>kín	>kính	>ký	>ký cam	>kẹo	>kẻ	>kẻ gian	>kế	>kế toán	>kết
>kể	>kể chuyện	>kể lại	>kể với	>kịch	>kịp	>kỳ	>kỹ	>kỹ sư	>la	>lan	>lao
>liên	>liên lạc	>liền	>liệt	>liệu	>lo	>loa	>long	>luôn	>luận	>luật	>ly
>là	>là N	>là T	>là một	>là người	>làm	>làm chủ	>làm tổ	>làm việc	>làng	>lá	>lái
>lái xe	>lâm	>lâu	>lãi	>lãnh	>lê	>lên	>lò	>lòng	>lô	>lúa	>lúc
>lúc 0	>lý	>lưng	>lưu	>lương	>lưới	>lượng	>lượt	>lạ	>lạc	>lại	>lại 0
>lạnh	>lấy	>lấy tiền	>lần	>lẫn	>lập	>lập biên	>lắc	>lắp	>lặng	>lễ	>lệnh
>lịch	>lối	>lỗi	>lộ	>lớn	>lớp	>lớp 0	>lời	>lợi	>lợn	>lừa	>lừa đảo
>lửa	>lực	>lực lượng	>m	>ma	>ma túy	>mai	>mang	>may	>minh	>miễn	>miễn phí
>mong	>mua	>muốn	>mà	>mà không	>màn	>màu	>mái	>máu	>máy	>mã	>mãi
>mét	>mì	>mình	>móc	>mô	>mô hình	>mùa	>mùi	>mũ	>mũi	>mưa	>mươi
>mương	>mười	>mượn	>mạng	>mạnh	>mất	>mất 0	>mấy	>mầm	>mầm non	>mẫu	>mật
>mắc	>mắt	>mặc	>mặc áo	>mặt	>mẹ	>mọi	>mọi người	>mổ	>mỗi	>mỗi người	>mỗi tháng
>một	>một T	>một chiếc	>một lần	>một mình	>một người	>mới	>mới biết	>mời	>mở	>mở cửa	>mục
>mức	>mừng	>mỹ	>nam	>nay	>ngang	>ngay	>nghe	>nghe tiếng	>nghi	>nghiệm	>nghiện
>nghiệp	>nghèo	>nghìn	>nghĩ	>nghĩa	>nghề	>nghệ	>nghỉ	>nghị	>nghị định	>ngoài	>ngoại
>nguy	>nguyên	>nguyễn	>nguyện	>ngàn	>ngày	>ngày 0	>ngân	>ngân hàng	>ngã	>ngón	>ngõ
>ngõ 0	>ngăn	>người	>người bị	>người dân	>người già	>người gọi	>người khác	>người lạ	>người ta	>người đi	>người đàn
>người đã	>ngồi	>ngụ	>ngủ	>nhanh	>nhau	>nhiều	>nhiều lần	>nhiệm	>nhà	>nhà T	>nhà trường
>nhà văn	>nhà ở	>nhân	>nhân viên	>nhìn	>nhóm	>như	>nhưng	>nhưng T	>nhảy	>nhất	>nhất là
>nhẫn	>nhận	>nhận lại	>nhận ra	>nhập	>nhật	>nhắc	>nhắc nhở	>nhắn	>nhắn tin	>nhặt	>nhặt được
>nhẹ	>nhỏ	>nhớ	>nhờ	>nhở	>những	>nhựa	>ninh	>niên	>non	>nuôi	>nào
>nào cũng	>này	>não	>nên	>nên không	>nêu	>nó	>nói	>nói chuyện	>nói với	>nóng	>nông
>năm	>năm 0	>năm nay	>năng	>nơi	>nương	>nước	>nạn	>nấu	>nắm	>nằm	>nặng
>nếu	>nồi	>nổ	>nổi	>nội	>nộp	>nộp 0	>nợ	>nửa	>nửa đêm	>nữ	>nữa
>phao	>phim	>phong	>phá	>pháo	>pháp	>phát	>phát hiện	>phân	>phép	>phê	>phí
>phía	>phòng	>phó	>phó chủ	>phó trưởng	>phú	>phút	>phương	>phường	>phạm	>phạt	>phạt 0
>phải	>phản	>phần	>phố	>phố 0	>phụ	>phụ huynh	>phụ nữ	>phụ trách	>phục	>pin	>qua
>qua mạng	>quan	>quang	>quay	>quay lại	>quen	>quy	>quyết	>quyết định	>quyền	>quà	>quá
>quán	>quân	>quét	>quê	>quên	>quý	>quả	>quản	>quản lý	>quảng	>quần	>quầy
>quốc	>quỹ	>ra	>rau	>riêng	>run	>ruộng	>ruột	>rào	>rác	>rách	>rõ
>rút	>rơi	>rưỡi	>rượu	>rất	>rẫy	>rằng	>rồi	>rồi gọi	>rộng	>rủ	>rừng
>rửa	>sai	>sang	>sao	>sau	>sau 0	>sau khi	>say	>sinh	>sinh lớp	>sinh ngày	>sinh năm
>sinh viên	>sn	>sn 0	>soi	>suất	>suối	>suốt	>sách	>sáng	>sát	>sát khu	>sáu
>sân	>sâu	>sông	>súng	>sĩ	>sơ	>sơn	>sư	>sạch	>sản	>sắt	>sẻ
>sẽ	>số	>số 0	>số điện	>sống	>sổ	>sổ tiết	>sớm	>sở	>sợ	>sức	>sức khỏe
>sửa	>sữa	>sự	>ta	>tai	>tai nạn	>tang	>tay	>tham	>tham gia	>thang	>thanh
>thanh niên	>thay	>thcs	>theo	>thi	>thiếu	>thiếu tá	>thiện	>thiệt	>thiệt hại	>thiệu	>thoát
>thoại	>thpt	>thu	>thu 0	>thuyền	>thuê	>thuế	>thuốc	>thuộc	>thành	>tháng	>tháng 0
>tháo	>thân	>thêm	>thêm 0	>thì	>thì bị	>thích	>thôi	>thôn	>thôn 0	>thông	>thông báo
>thông tin	>thùng	>thú	>thăm	>thư	>thư chi	>thương	>thương tích	>thường	>thưởng	>thượng	>thượng úy
>thả	>thấy	>thầy	>thật	>thằng	>thẳng	>thẻ	>thế	>thể	>thị	>thống	>thời
>thở	>thợ	>thủ	>thủ tục	>thứ	>thứ ba	>thứ hai	>thức	>thừa	>thừa nhận	>thử	>thực
>tin	>tin nhắn	>tiêm	>tiên	>tiêu	>tiến	>tiếng	>tiếp	>tiếp nhận	>tiết	>tiết kiệm	>tiền
>tiểu	>tiểu học	>tiểu thương	>tiệm	>to	>toàn	>toàn bộ	>toán	>tra	>trai	>trang	>tranh
>trao	>treo	>triệu	>triệu đồng	>trong	>trong 0	>trong đó	>trung	>trung tá	>trung tâm	>trung úy	>truy
>truyền	>trà	>trách	>trái	>trâu	>trên	>trên mạng	>trên đường	>trì	>trình	>trình báo	>trí
>trò	>trông	>trú	>trúng	>trăm	>trưa	>trước	>trước 0	>trước cổng	>trước khi	>trường	>trường thcs
>trường thpt	>trường tiểu	>trưởng	>trưởng ban	>trưởng công	>trưởng phòng	>trưởng thôn	>trưởng tổ	>trại	>trạm	>trạm y	>trả
>trả lại	>trả lời	>trần	>trận	>trật	>trật tự	>trắng	>trẻ	>trẻ em	>trị	>trọ	>trọng
>trốn	>trống	>trồng	>trộm	>trời	>trở	>trợ	>trụ	>trụ sở	>trừ	>trực	>trực ban
>trực tiếp	>tui	>tuyên	>tuyến	>tuần	>tuần tra	>tuổi	>ty	>tài	>tài khoản	>tài sản	>tài trợ
>tài xế	>tàu	>tá	>tác	>tái	>tám	>tâm	>tân	>tây	>tên	>tìm	>tìm thấy
>tình	>tích	>tím	>tín	>tính	>tòa	>tóc	>tô	>tôi	>tôm	>tôn	>tông
>tù	>túi	>túy	>tư	>tương	>tường	>tưởng	>tượng	>tại	>tại chỗ	>tại nhà	>tạm
>tạm giữ	>tạm trú	>tạp	>tải	>tấm	>tầng	>tận	>tập	>tắt	>tắt máy	>tặng	>tế
>tết	>tỉnh	>tịch	>tịch hội	>tịch ubnd	>tố	>tố giác	>tối	>tổ	>tổ 0	>tổ chức	>tổ công
>tổ dân	>tổ trưởng	>tổng	>tội	>tới	>tờ	>tục	>tủ	>từ	>từ 0	>từng	>từng nhà
>tử	>tử vong	>tự	>tự quản	>tự xưng	>tỷ	>tỷ đồng	>ubnd	>ubnd phường	>ubnd xã	>uống	>uống nước
>vai	>vay	>vay 0	>vi	>viên	>viết	>việc	>viện	>việt	>vneid	>vong	>vui
>và	>và 0	>và T	>và hai	>và một	>vàng	>vào	>vào nhà	>vào tài	>vách	>vé	>vé số
>vì	>ví	>vòng	>vô	>vùng	>văn	>văn hóa	>văn phòng	>vườn	>vượt	>vải	>vấn
>vẫn	>vận	>vận động	>vật	>vậy	>vắng	>vẽ	>vết	>về	>về hưu	>về nhà	>về tội
>vệ	>vị	>vịt	>vỏ	>vốn	>với	>với T	>vớt	>vỡ	>vợ	>vợ T	>vợ chồng
>vợ là	>vụ	>vừa	>vực	>xa	>xanh	>xe	>xe 0	>xe ba	>xe máy	>xe tải	>xe ôm
>xe đạp	>xem	>xin	>xin lỗi	>xong	>xuân	>xuất	>xuống	>xác	>xác nhận	>xác định	>xách
>xây	>xã	>xã hội	>xét	>xóa	>xóm	>xóm 0	>xôi	>xúc	>xưng	>xưng là	>xương
>xưởng	>xảy	>xảy ra	>xấu	>xế	>xử	>xử lý	>xử phạt	>y	>y tế	>yên	>yêu
>yêu cầu	>zalo	>án	>ánh	>áo	>áp	>âm	>ép	>ít	>ô	>ôm	>út
>úy	>ý	>ăn	>đ	>đa	>đang	>đem	>đen	>đeo	>đi	>đi bộ	>đi cùng
>đi học	>đi làm	>đi xe	>điều	>điều khiển	>điều tra	>điều trị	>điểm	>điện	>điện lực	>điện thoại	>đoàn
>đoạn	>đoạt	>đuổi	>đài	>đàn	>đàn T	>đào	>đá	>đám	>đánh	>đáp	>đâu
>đây	>đã	>đã bị	>đã được	>đèn	>đêm	>đình	>đòi	>đó	>đó có	>đó là	>đón
>đóng	>đôi	>đông	>đùi	>đúng	>đăng	>đăng ký	>đơn	>đơn vị	>đưa	>đường	>đường dây
>đường dẫn	>được	>được 0	>được T	>được một	>được mời	>được tặng	>được đưa	>đại	>đại diện	>đại úy	>đạo
>đạp	>đạt	>đảng	>đảng ủy	>đảo	>đất	>đầu	>đầu tiên	>đầy	>đẩy	>đập	>đặt
>đếm	>đến	>đến 0	>đến công	>đề	>đề nghị	>đền	>đều	>để	>để lại	>để ý	>địa
>định	>định 0	>đọc	>đỏ	>đốc	>đối	>đối diện	>đối tượng	>đốt	>đồ	>đồn	>đồng
>đồng chí	>đồng tiền	>đổ	>đổi	>độ	>đội	>đội trưởng	>động	>đời	>đỡ	>đủ	>đứa
>đức	>đứng	>đừng	>ơi	>ơn	>ảnh	>ấm	>ấp	>ấy	>ổ	>ở	>ở bến
>ở chợ	>ở cổng	>ở nhà	>ở thôn	>ở tổ	>ở xóm	>ủng	>ủng hộ	>ủy	>ứng	>ứng dụng	>– 0
?)	?+AMENDS	?+ASKS	?+BELIEVE	?+CAUGHT	?+CHILD	?+CRASH	?+DEAD	?+DIDHARM	?+EVENT	?+GIVES	?+HAND
?+HELPS	?+HURT	?+KIN	?+LIVES	?+LOSE	?+MONEY	?+N	?+PAYS	?+POLICE	?+POST	?+PROOF	?+RETURNS
?+SAFE	?+SAVES	?+SCHOOL	?+SECRET	?+SEE	?+SEESTHROUGH	?+SPEAKS	?+TELL	?+TENDS	?+THANKS	?+UNHARMED	?+WORKS
?-	?0	?0 triệu	?<(	?<0	?<N	?<ba	?<biết	?<bảo	?<bắt	?<bị	?<bộ
?<cha	?<cho	?<chuyện	?<chí	?<chính	?<con	?<các	?<cáo	?<có	?<công	?<cả	?<của
?<cứu	?<dâu	?<giáo	?<giúp	?<giả	?<gái	?<gặp	?<gọi	?<gồm	?<hai	?<hỏi	?<hộ
?<khiến	?<làm	?<lý	?<mẹ	?<một	?<mời	?<nay	?<nhà	?<nhân	?<nhóm	?<nói	?<phó
?<phạt	?<ra	?<sau	?<sĩ	?<sư	?<tay	?<theo	?<thấy	?<thầy	?<trai	?<trưởng	?<trẻ
?<trọ	?<tá	?<tên	?<tìm	?<tượng	?<tặng	?<từ	?<viên	?<về	?<vệ	?<với	?<xe
?<xế	?<úy	?<đình	?<đó	?<đơn	?<đưa	?<được	?<định	?<ơn	?<ảnh	?AMENDS	?BELIEVE
?CAUGHT	?CHILD	?CHILD N	?CRASH	?DEAD	?DIDHARM	?DIDHARM MONEY	?EVENT	?GIVES	?HAND	?HAND MONEY	?HAND PAYS
?HAND PROOF	?HELPS	?HELPS CHILD	?HELPS GIVES	?HELPS SAVES	?HURT	?HURT HURT	?KIN	?KIN N	?LIVES	?LIVES LIVES	?LIVES N
?LOSE	?LOSE MONEY	?MONEY	?MONEY MONEY	?N	?N CHILD	?N LIVES	?N N	?N WORKS	?PAYS	?PAYS MONEY	?POLICE
?POLICE LIVES	?POST	?PROOF	?RETURNS	?SAFE	?SAVES	?SCHOOL	?SECRET	?SEE	?SEESTHROUGH	?SPEAKS	?SPEAKS ASKS
?T	?T N	?TELL	?TELL LIVES	?TELL MONEY	?TELL POLICE	?TELL SPEAKS	?TENDS	?THANKS	?UNHARMED	?WORKS	?WORKS N
?bán	?báo	?bảo	?bị	?bị phạt	?cho	?cho biết	?chuyển	?chạy	?có	?công	?của
?dạy	?dẫn	?ghi	?giữ	?gọi	?gửi	?hai	?huy	?hướng	?hướng dẫn	?hỏi	?khai
?khi	?khuyên	?không	?kể	?làm	?lên	?lấy	?mang	?mất	?một	?mở	?nghe
?ngồi	?nhận	?nhắc	?nói	?phát	?phải	?phụ	?phụ trách	?ra	?rồi	?thấy	?trao
?trả	?tặng	?tới	?và	?và N	?và T	?vào	?vì	?về	?xin	?đi	?đưa
?được	?đến	?đề	?đề nghị	?để	?đọc	?đội	?đứng	@0	@0 triệu	@0 tuổi	@T
@T T	@T bán	@T chỉ	@T chủ	@T công	@T em	@T giáo	@T gái	@T ngồi	@T nội	@T sĩ	@T thợ
@an	@ba	@bán	@bánh	@bé	@bên	@bình	@bạn	@bản	@bảo	@bảo vệ	@bắt
@bằng	@bến	@bỏ	@bố	@bố trí	@bộ	@ca	@cha	@chiếc	@chuyển	@cháu	@chân
@chỉ	@chồng	@chở	@chợ	@chủ	@chủ nhiệm	@chủ nhà	@chủ quán	@chủ tiệm	@chủ tịch	@con	@con gái
@con trai	@các	@cái	@có	@công	@công an	@công nhân	@cùng	@cũ	@cả	@cầm	@cầu
@cậu	@cổng	@của	@cửa	@dân	@dâu	@dưới	@dạy	@em	@gia	@giao	@giáo
@giấy	@giờ	@giữ	@gái	@gái T	@gõ	@hai	@hai T	@hai mẹ	@hay	@hiện	@hàng
@hàng xóm	@hành	@họ	@học	@học sinh	@hỏi	@hồ	@hội	@hợp	@hữu	@khen	@khoản
@khách	@ký	@kết	@làm	@lái	@lái xe	@lúc	@lấy	@lớp	@lớp 0	@lời	@lực
@mua	@máy	@mình	@mạng	@mặc	@mặc áo	@mặt	@mẹ	@mẹ con	@một	@mới	@mở
@nam	@nghỉ	@ngoại	@ngày	@ngân	@ngân hàng	@ngã	@người	@người bán	@người phụ	@người tự	@người đàn
@ngồi	@ngủ	@nhau	@nhiệm	@nhà	@nhân	@nhân viên	@nhóm	@nhất	@nhận	@nhỏ	@năm
@nước	@nằm	@nội	@nộp	@nữ	@phát	@phòng	@phường	@phố	@phụ	@phụ nữ	@phục
@qua	@quen	@quán	@ruột	@sau	@sinh	@sinh lớp	@sinh viên	@sát	@sĩ	@sư	@số
@số 0	@sổ	@sở	@tay	@theo	@thoại	@thu	@thuê	@thuốc	@thành	@tháng	@thương
@thầy	@thật	@thằng	@thị	@thợ	@thứ	@tin	@tiền	@tiểu	@tiểu thương	@tiệm	@trai
@trai T	@trang	@triệu	@triệu đồng	@trong	@trên	@trí	@trước	@trường	@trưởng	@trả	@trẻ
@trọ	@tuổi	@tài	@tài khoản	@tài xế	@tên	@tôi	@tại	@tặng	@tỉnh	@tịch	@tịch phường
@tịch ubnd	@tịch xã	@tổ	@tới	@từ	@tự	@ubnd	@ubnd phường	@ubnd xã	@viên	@viết	@việc
@vào	@vé	@văn	@vệ	@vị	@với	@vợ	@vợ chồng	@vụ	@vừa	@xe	@xe ôm
@xuống	@xã	@xóm	@xưng	@xế	@y	@yêu	@áo	@ôm	@ăn	@điện	@điện thoại
@đàn	@đàn T	@đánh	@đêm	@đình	@đòi	@đường	@đầu	@đặt	@đến	@định	@đồng
@đội	@đứa	@ở	^	|	|" ,	|" T	|( T	|) ,	|) và	|, T	|, cháu
|, có	|, em	|, một	|, phó	|0 ,	|: "	|: T	|; T	|<-	|<AMENDS	|<ASKS	|<BELIEVE
|<CAUGHT	|<CHILD	|<CRASH	|<DEAD	|<DIDHARM	|<EVENT	|<GIVES	|<HAND	|<HELPS	|<HURT	|<KIN	|<LIVES
|<LOSE	|<MONEY	|<N	|<PAYS	|<POLICE	|<POST	|<PROOF	|<RETURNS	|<SAFE	|<SAVES	|<SCHOOL	|<SEE
|<SEESTHROUGH	|<SPEAKS	|<TELL	|<TENDS	|<THANKS	|<UNHARMED	|<VICTIM	|<WORKS	|>	|>"	|>( 0	|>( lớp
|>( sinh	|>( sn	|>( tổ	|>,	|>, 0	|>, T	|>, bán	|>, bí	|>, bảo	|>, bị	|>, chi	|>, cho
|>, chủ	|>, con	|>, cán	|>, công	|>, giáo	|>, hai	|>, học	|>, không	|>, làm	|>, lái	|>, lớp	|>, người
|>, nhà	|>, nhân	|>, nói	|>, phó	|>, sinh	|>, sn	|>, thôn	|>, thợ	|>, trưởng	|>, tổ	|>, vợ	|>, đang
|>, đã	|>, đội	|>-	|>.	|>. (	|>. ,	|>. T	|>. công	|>. người	|>0 triệu	|>0 tuổi	|>:
|>: "	|>: T	|>; T	|>AMENDS	|>ASKS	|>BELIEVE	|>CAUGHT	|>CHILD	|>CRASH	|>DEAD	|>DIDHARM	|>EVENT
|>GIVES	|>HAND	|>HELPS	|>HURT	|>KIN	|>LIVES	|>LOSE	|>MONEY	|>N	|>PAYS	|>POLICE	|>POST
|>PROOF	|>RETURNS	|>SAFE	|>SAVES	|>SCHOOL	|>SECRET	|>SEE	|>SEESTHROUGH	|>SPEAKS	|>T	|>TELL	|>TENDS
|>THANKS	|>UNHARMED	|>WORKS	|>bị bắt	|>bị phạt	|>cho biết	|>hướng dẫn	|>là	|>là T	|>làm chủ	|>nói :	|>phụ trách
|>và	|>và T	|>đề nghị	|>ở thôn	|N ,	|N và	|T	|T ,	|T T	|T em	|T giáo	|T là
|T sĩ	|bảo vệ	|cho T	|cháu	|chồng T	|con T	|các T	|có T	|của T	|do T	|em	|gặp T
|hai	|hiệu trưởng	|hộ T	|kỹ sư	|luật sư	|là T	|một	|nghệ nhân	|nhà T	|phó	|sinh viên	|thiếu tá
|thiếu úy	|thượng tá	|thượng úy	|thầy	|trung tá	|trung úy	|tuổi ,	|tài xế	|tôi là	|tổ trưởng	|và T	|đình T
|đại tá	|đại úy	|đối tượng	|đồng chí	|ơn T	|– T	~" 0	~" N	~" T	~" ai	~" an	~" ba
~" biết	~" bình	~" bảo	~" bẫy	~" bắt	~" bị	~" bố	~" camera	~" cho	~" chuyển	~" chuyện	~" cháu
~" chúng	~" chạy	~" chợ	~" chữa	~" con	~" cái	~" cán	~" có	~" công	~" cả	~" cậu	~" cổng
~" của	~" cứu	~" do	~" dân	~" dòng	~" em	~" giá	~" giải	~" giấy	~" giữ	~" gọi	~" họ
~" hỏi	~" hồi	~" hội	~" khu	~" khách	~" không	~" luật	~" là	~" làm	~" lấy	~" lần	~" lừa
~" ma	~" mà	~" mình	~" mật	~" mẹ	~" mỗi	~" một	~" nghe	~" ngày	~" người	~" nhà	~" nhân
~" nhận	~" nâng	~" nó	~" nói	~" năm	~" phí	~" phường	~" phụ	~" qua	~" ra	~" rồi	~" sợ
~" thiếu	~" thầy	~" thằng	~" tiếng	~" tiền	~" trong	~" trên	~" trúng	~" trước	~" tui	~" tài	~" tôi
~" tại	~" tổ	~" từ	~" việc	~" và	~" vì	~" về	~" vợ	~" xe	~" xin	~" xã	~" đi
~" điều	~" điện	~" đăng	~" đơn	~" đường	~" được	~" đầu	~" đến	~" để	~" địa	~" đọc	~" đừng
~" ở	~#done	~#harm	~( 0	~( N	~( T	~( báo	~( chủ	~( công	~( khu	~( lớp	~( nguồn
~( người	~( phường	~( sinh	~( sn	~( số	~( theo	~( thôn	~( trích	~( trú	~( tên	~( tổ	~( xã
~( xóm	~( đã	~( đội	~( ấp	~) 0	~) bị	~) cầm	~) hỏi	~) kể	~) là	~) nhận	~) tử
~) và	~) vì	~) về	~) đang	~) đã	~) được	~) đến	~) đề	~, 0	~, N	~, T	~, a
~, ai	~, an	~, ba	~, ban	~, bao	~, biên	~, biết	~, biển	~, biểu	~, buôn	~, buộc	~, bài
~, bàn	~, bán	~, bánh	~, báo	~, bèn	~, bé	~, bên	~, bình	~, bí	~, bước	~, bạn	~, bản
~, bảo	~, bảy	~, bấm	~, bật	~, bắt	~, bằng	~, bến	~, bếp	~, bệnh	~, bị	~, bỏ	~, bỏng
~, bố	~, bốn	~, bồi	~, bộ	~, bởi	~, bữa	~, ca	~, cam	~, camera	~, cha	~, chi	~, chia
~, chiếc	~, chiến	~, chiều	~, cho	~, chuyên	~, chuyển	~, chuyện	~, cháu	~, cháy	~, chân	~, chìa	~, chính
~, chó	~, chùa	~, chúng	~, chưa	~, chạy	~, chấn	~, chẳng	~, chặn	~, chết	~, chỉ	~, chịu	~, chống
~, chồng	~, chỗ	~, chờ	~, chở	~, chợ	~, chụp	~, chủ	~, chữ	~, coi	~, con	~, cung	~, cuối
~, cuốn	~, cài	~, cá	~, các	~, cách	~, cái	~, cán	~, câu	~, còi	~, còn	~, có	~, công
~, cùng	~, căn	~, cũng	~, cơ	~, cướp	~, cười	~, cả	~, cảm	~, cảnh	~, cấm	~, cấp	~, cất
~, cầm	~, cần	~, cậu	~, cắt	~, cổ	~, cộng	~, cứ	~, cứu	~, cửa	~, cựu	~, danh	~, diễn
~, do	~, dành	~, dán	~, dân	~, dây	~, dãy	~, dòng	~, dù	~, dùng	~, dạy	~, dẫn	~, dập
~, dắt	~, dặn	~, dọa	~, dừng	~, dự	~, dựng	~, em	~, ghe	~, ghi	~, ghé	~, ghép	~, gia
~, giao	~, già	~, giá	~, giám	~, giáo	~, giúp	~, giải	~, giảm	~, giảng	~, giấu	~, giấy	~, giật
~, giọng	~, giờ	~, giữ	~, gom	~, gây	~, gãy	~, góp	~, gõ	~, gần	~, gắn	~, gặp	~, gọi
~, gồm	~, gỡ	~, gửi	~, hai	~, hay	~, hiến	~, hiện	~, hiệu	~, hoàn	~, hoặc	~, hy	~, hàng
~, hành	~, hãy	~, hình	~, hòa	~, hóa	~, hô	~, hôm	~, hơn	~, hướng	~, hạ	~, hắn	~, hẹn
~, hẻm	~, họ	~, họa	~, học	~, hỏi	~, hồ	~, hồi	~, hỗ	~, hộ	~, hội	~, hợp	~, hứa
~, in	~, khai	~, khen	~, khi	~, khoa	~, khoảng	~, khu	~, khuyên	~, khách	~, khâu	~, khóa	~, khóc
~, khói	~, không	~, khẳng	~, khối	~, khởi	~, kinh	~, kiểm	~, kèm	~, kéo	~, kêu	~, ký	~, kẻ
~, kế	~, kết	~, kể	~, kỹ	~, lao	~, linh	~, liên	~, liền	~, lo	~, loa	~, luật	~, là
~, làm	~, làng	~, lái	~, lãi	~, lãnh	~, lên	~, lúc	~, lưng	~, lưu	~, lương	~, lạc	~, lại
~, lấy	~, lần	~, lập	~, lắp	~, lớp	~, lừa	~, lửa	~, lực	~, mai	~, mang	~, may	~, miễn
~, mong	~, mua	~, muốn	~, mà	~, máu	~, máy	~, mã	~, mình	~, mô	~, mùa	~, mùi	~, mười
~, mất	~, mấy	~, mật	~, mắc	~, mắt	~, mặc	~, mặt	~, mẹ	~, mọi	~, mỗi	~, một	~, mới
~, mời	~, mở	~, mức	~, nam	~, nay	~, nghe	~, nghi	~, nghệ	~, nghỉ	~, ngoài	~, nguyên	~, ngày
~, ngân	~, ngã	~, người	~, ngồi	~, ngụ	~, ngủ	~, nhiều	~, nhà	~, nhân	~, nhóm	~, như	~, nhưng
~, nhường	~, nhất	~, nhận	~, nhắc	~, nhắn	~, nhặt	~, nhớ	~, nhờ	~, nuôi	~, ném	~, nên	~, nó
~, nói	~, năm	~, nơi	~, nước	~, nấu	~, nằm	~, nặng	~, nếu	~, nội	~, nộp	~, nợ	~, nửa
~, nữ	~, phá	~, phát	~, phân	~, phí	~, phòng	~, phó	~, phường	~, phạt	~, phải	~, phần	~, phụ
~, qua	~, quay	~, quen	~, quy	~, quá	~, quán	~, quê	~, quên	~, quản	~, quần	~, quỹ	~, ra
~, rau	~, rào	~, rách	~, rót	~, rút	~, rồi	~, sang	~, sau	~, say	~, sinh	~, sn	~, soi
~, song	~, sáng	~, sáu	~, sân	~, sơn	~, sư	~, sẽ	~, số	~, sống	~, sổ	~, sợ	~, sức
~, sử	~, sửa	~, tai	~, tay	~, thanh	~, thay	~, theo	~, thi	~, thiếu	~, thiệt	~, thu	~, thuê
~, thuốc	~, thành	~, tháng	~, tháo	~, thêm	~, thì	~, thôn	~, thông	~, thư	~, thương	~, thượng	~, thả
~, thấy	~, thầy	~, thằng	~, thẻ	~, thế	~, thổi	~, thợ	~, thủ	~, thứ	~, thừa	~, tin	~, tiếng
~, tiếp	~, tiền	~, tiểu	~, tiệm	~, toàn	~, tra	~, trang	~, trao	~, treo	~, trinh	~, trong	~, trung
~, tránh	~, trên	~, trình	~, trích	~, trú	~, trước	~, trường	~, trưởng	~, trạm	~, trả	~, trầy	~, trật
~, trẻ	~, trị	~, trụ	~, trừ	~, trực	~, tui	~, tuyên	~, tuyệt	~, tuần	~, tuổi	~, tài	~, tàu
~, tám	~, tát	~, té	~, tên	~, tìm	~, tình	~, tính	~, tòa	~, tóc	~, tôi	~, tông	~, túi
~, tư	~, tưởng	~, tại	~, tạm	~, tất	~, tập	~, tắt	~, tặng	~, tỉnh	~, tố	~, tối	~, tổ
~, tổng	~, tội	~, tới	~, tờ	~, tức	~, từ	~, từng	~, tử	~, tự	~, tỷ	~, ubnd	~, uống
~, vay	~, viết	~, việc	~, và	~, vào	~, vì	~, ví	~, vẫn	~, vận	~, vậy	~, vẽ	~, về
~, vốn	~, với	~, vỡ	~, vợ	~, vừa	~, xe	~, xem	~, xin	~, xong	~, xuống	~, xác	~, xây
~, xã	~, xóm	~, xô	~, xúc	~, xưng	~, xử	~, y	~, yêu	~, áo	~, ép	~, ôm	~, ăn
~, đang	~, đem	~, đeo	~, đi	~, điều	~, điểm	~, điện	~, đoàn	~, đoạn	~, đài	~, đám	~, đánh
~, đã	~, đèn	~, đêm	~, đòi	~, đó	~, đóng	~, đôi	~, đúng	~, đăng	~, đơn	~, đưa	~, đường
~, được	~, đại	~, đạp	~, đạt	~, đầu	~, đẩy	~, đập	~, đặt	~, đếm	~, đến	~, đề	~, đều
~, để	~, địa	~, đọc	~, đối	~, đồn	~, đồng	~, đổ	~, đổi	~, đội	~, đủ	~, đứa	~, đứng
~, đừng	~, ảnh	~, ấp	~, ở	~, ủng	~- 0	~- T	~- cp	~- ttg	~- ubnd	~- vn	~- ốt
~. 0	~. N	~. T	~. ai	~. apk	~. ba	~. ban	~. biên	~. buổi	~. bài	~. bàn	~. báo
~. bây	~. bé	~. bên	~. bí	~. bạn	~. bản	~. bảo	~. bị	~. bọn	~. bố	~. bốn	~. bộ
~. bữa	~. ca	~. camera	~. cc	~. cha	~. chi	~. chiếc	~. chiều	~. chuyên	~. chuyển	~. chuyện	~. cháu
~. chín	~. chính	~. chúc	~. chúng	~. chưa	~. chương	~. chỉ	~. chồng	~. chủ	~. com	~. con	~. cuối
~. các	~. cách	~. cái	~. cán	~. câu	~. còn	~. có	~. công	~. cùng	~. căn	~. cũng	~. cơ
~. cả	~. cảm	~. cảnh	~. cần	~. cậu	~. cứ	~. cửa	~. danh	~. do	~. doanh	~. dân	~. dự
~. em	~. gia	~. giao	~. già	~. giá	~. giám	~. giải	~. giọng	~. giờ	~. giữa	~. gov	~. gã
~. gặp	~. gọi	~. hai	~. hiện	~. hiệu	~. hàng	~. hành	~. hãy	~. hòa	~. hóa	~. hôm	~. hơn
~. hắn	~. hết	~. họ	~. họa	~. học	~. hỏi	~. hồ	~. hồi	~. hộ	~. hội	~. info	~. khi
~. khách	~. khám	~. không	~. kinh	~. kiểm	~. kính	~. kẻ	~. kế	~. kết	~. kỹ	~. linh	~. liên
~. luật	~. làm	~. lái	~. lãi	~. lúc	~. lần	~. lễ	~. lệ	~. lớp	~. lời	~. lửa	~. lực
~. may	~. mc	~. me	~. mong	~. muốn	~. máy	~. mô	~. mùa	~. mười	~. mất	~. mấy	~. mẫu
~. mẹ	~. mọi	~. mỗi	~. một	~. mời	~. mở	~. mục	~. mức	~. nay	~. net	~. nghe	~. nghệ
~. ngoài	~. nguyên	~. ngày	~. ngân	~. người	~. nhiều	~. nhà	~. nhân	~. nhóm	~. nhưng	~. nhạc	~. nhận
~. nhớ	~. nhờ	~. những	~. nó	~. năm	~. nơi	~. nạn	~. nếu	~. nội	~. nửa	~. nữ	~. phiên
~. phát	~. phòng	~. phó	~. phường	~. phạt	~. phần	~. phụ	~. qua	~. quy	~. quán	~. quản	~. quỹ
~. riêng	~. rồi	~. sang	~. sau	~. sinh	~. suốt	~. sáng	~. sáu	~. sư	~. số	~. sổ	~. sợi
~. sự	~. tang	~. thanh	~. theo	~. thiếu	~. thiệt	~. thu	~. thành	~. tháng	~. thôn	~. thông	~. thư
~. thượng	~. thấy	~. thầy	~. thẩm	~. thằng	~. thẻ	~. thế	~. thời	~. thợ	~. thủ	~. tin	~. tiếng
~. tiếp	~. tiền	~. tiểu	~. tiệm	~. top	~. toàn	~. trang	~. trong	~. trung	~. trên	~. trước	~. trường
~. trưởng	~. trạm	~. trẻ	~. trọng	~. trực	~. tuần	~. tài	~. tám	~. tên	~. tính	~. tôi	~. tại
~. tập	~. tối	~. tổ	~. tổng	~. tới	~. tờ	~. từ	~. ubnd	~. vip	~. việc	~. vn	~. và
~. vì	~. ví	~. vậy	~. về	~. vợ	~. vụ	~. xe	~. xin	~. xã	~. y	~. ý	~. đi
~. điều	~. điện	~. đoàn	~. đám	~. đây	~. đã	~. đêm	~. đó	~. đơn	~. đường	~. được	~. đại
~. đạt	~. đầu	~. đến	~. đề	~. địa	~. đối	~. đồng	~. đội	~. đứa	~. đứng	~. đừng	~. ảnh
~. ở	~0	~0 0	~0 N	~0 T	~0 a	~0 b	~0 bao	~0 bc	~0 biển	~0 buổi	~0 bài
~0 bình	~0 bóng	~0 bạn	~0 bản	~0 bị	~0 bộ	~0 c	~0 ca	~0 camera	~0 chiếc	~0 cho	~0 cháu
~0 chạy	~0 chỉ	~0 chỗ	~0 chủ	~0 cm	~0 con	~0 cuốn	~0 cá	~0 cái	~0 cán	~0 cân	~0 câu
~0 cây	~0 còn	~0 có	~0 công	~0 cùng	~0 căn	~0 cơ	~0 của	~0 d	~0 dao	~0 do	~0 dân
~0 dây	~0 e	~0 em	~0 f	~0 g	~0 gam	~0 gia	~0 giây	~0 giấy	~0 giờ	~0 gói	~0 h
~0 ha	~0 hoặc	~0 học	~0 hồ	~0 hộ	~0 hội	~0 hộp	~0 k	~0 kg	~0 kh	~0 khi	~0 khu
~0 khách	~0 không	~0 khẩu	~0 ki	~0 km	~0 ký	~0 l	~0 là	~0 làm	~0 lá	~0 lít	~0 lượt
~0 lần	~0 lớp	~0 m	~0 mg	~0 máy	~0 mét	~0 mô	~0 mũi	~0 mắt	~0 mỗi	~0 mở	~0 n
~0 nghìn	~0 nguyễn	~0 nguồn	~0 ngàn	~0 ngày	~0 ngõ	~0 người	~0 nhà	~0 nhân	~0 nhóm	~0 nhận	~0 nói
~0 năm	~0 nđ	~0 phiếu	~0 phòng	~0 phút	~0 phường	~0 phần	~0 phố	~0 phụ	~0 qh	~0 quả	~0 qđ
~0 ra	~0 so	~0 suất	~0 sáng	~0 súng	~0 số	~0 t	~0 thanh	~0 thành	~0 tháng	~0 thì	~0 thôn
~0 thùng	~0 thẻ	~0 tin	~0 tiếng	~0 tiểu	~0 tr	~0 trang	~0 triệu	~0 trong	~0 trên	~0 trường	~0 trẻ
~0 trụ	~0 tt	~0 tuần	~0 tuổi	~0 tài	~0 tàu	~0 tại	~0 tấm	~0 tấn	~0 tập	~0 tết	~0 tỉnh
~0 tổ	~0 tới	~0 tờ	~0 tỷ	~0 viên	~0 việc	~0 và	~0 về	~0 với	~0 vụ	~0 vừa	~0 x
~0 xe	~0 xuống	~0 xã	~0 áo	~0 âm	~0 ý	~0 đ	~0 đang	~0 đi	~0 điều	~0 điểm	~0 điện
~0 đoàn	~0 đã	~0 đêm	~0 đô	~0 đơn	~0 đường	~0 được	~0 đại	~0 đến	~0 để	~0 đối	~0 đồng
~0 độ	~0 đội	~0 ấp	~0 ở	~: 0	~: N	~: T	~: ai	~: ba	~: ban	~: bài	~: báo
~: bắt	~: bị	~: cho	~: chuyện	~: cháu	~: chưa	~: chồng	~: chủ	~: con	~: các	~: cái	~: cán
~: có	~: công	~: cướp	~: cả	~: cậu	~: dạ	~: em	~: gia	~: giao	~: giả	~: giải	~: giữ
~: gặp	~: gọi	~: gửi	~: hai	~: hàng	~: hôm	~: hỏi	~: hội	~: khi	~: khách	~: không	~: kiểm
~: kẻ	~: làm	~: lời	~: mua	~: mất	~: mọi	~: mỗi	~: một	~: nghe	~: ngày	~: người	~: nhà
~: nhóm	~: nhất	~: nhận	~: nhặt	~: những	~: năm	~: nếu	~: phát	~: phòng	~: sau	~: sáng	~: theo
~: thiếu	~: thu	~: tháng	~: thượng	~: thấy	~: thầy	~: tiền	~: trao	~: trong	~: trung	~: trước	~: trường
~: trả	~: trẻ	~: trời	~: tài	~: tìm	~: tôi	~: tập	~: tối	~: tổ	~: từ	~: việc	~: vợ
~: xe	~: xin	~: đi	~: đám	~: đã	~: đêm	~: đại	~: đặt	~: đồng	~: đội	~: đừng	~; 0
~; N	~; T	~; ai	~; ba	~; báo	~; cháu	~; chỉ	~; chủ	~; con	~; các	~; cán	~; còn
~; có	~; công	~; cả	~; em	~; giải	~; hai	~; hộ	~; hội	~; khách	~; không	~; mỗi	~; một
~; người	~; nhà	~; nhóm	~; năm	~; phát	~; phụ	~; riêng	~; số	~; thiếu	~; thu	~; thượng	~; thầy
~; trung	~; tên	~; tổ	~; từ	~; vận	~; vợ	~; xe	~; xã	~; đại	~; đến	~; đồng	~; đội
~=a0	~=a1	~=a2	~=a3	~=a6	~=a7	~=a8	~=b3	~=b9	~=kin	~=kin anh	~=kin chị
~=kin chủ	~=kin con	~=kin of	~=kin vợ	~=o0	~=o1	~=speaks	~=stranger	~=told	~>, 0	~>, T	~>, bị
~>, chỉ	~>, có	~>, không	~>, nói	~>0	~>0 triệu	~>0 tuổi	~>>, 0	~>>, T	~>>0	~>>0 tuổi	~>>T
~>>an	~>>bị	~>>cho	~>>chủ	~>>con	~>>có	~>>công	~>>cười	~>>hai	~>>hỏi	~>>không	~>>kể
~>>là	~>>làm	~>>lên	~>>lại	~>>một	~>>người	~>>nhà	~>>nhận	~>>nói	~>>thôn	~>>trưởng	~>>tuổi
~>>tổ	~>>viên	~>>và	~>>về	~>>xin	~>>đi	~>>đã	~>>được	~>>ở	~>AMENDS	~>ASKS	~>BELIEVE
~>CAUGHT	~>CHILD	~>CHILD CHILD	~>CHILD LIVES	~>CRASH	~>DIDHARM	~>EVENT	~>GIVES	~>HAND	~>HELPS	~>HELPS GIVES	~>HURT
~>KIN	~>LIVES	~>LIVES KIN	~>LIVES LIVES	~>LOSE	~>MONEY	~>MONEY MONEY	~>N	~>PAYS	~>PAYS MONEY	~>POLICE	~>POLICE LIVES
~>POST	~>PROOF	~>RETURNS	~>SAFE	~>SAVES	~>SCHOOL	~>SEE	~>SEESTHROUGH	~>SPEAKS	~>SPEAKS ASKS	~>T	~>TELL
~>TELL MONEY	~>TELL POLICE	~>THANKS	~>WORKS	~>WORKS LIVES	~>ai	~>an	~>an phường	~>ba	~>biết	~>bán	~>báo
~>bên	~>bản	~>bảo	~>bằng	~>bị	~>bộ	~>chiếc	~>cho	~>chuyển	~>chuyện	~>cháu	~>chân
~>chưa	~>chạy	~>chỉ	~>chồng	~>chủ	~>con	~>cái	~>còn	~>có	~>công	~>công an	~>cùng
~>cũng	~>cười	~>cả	~>của	~>cửa	~>em	~>gia	~>giao	~>giấy	~>giờ	~>giữ	~>gì
~>gọi	~>gửi	~>hai	~>hàng	~>hết	~>học	~>hỏi	~>hội	~>khi	~>khách	~>khóa	~>không
~>kể	~>là	~>là T	~>làm	~>lên	~>lại	~>lấy	~>lần	~>lớp	~>mang	~>mua	~>mà
~>máy	~>mình	~>mười	~>mất	~>mặt	~>mỗi	~>một	~>mới	~>mở	~>ngay	~>nghe	~>ngày
~>người	~>ngồi	~>nhà	~>nhân	~>nhưng	~>nhận	~>nào	~>nên	~>nói	~>năm	~>nước	~>phòng
~>phường	~>phải	~>phố	~>qua	~>ra	~>rồi	~>sang	~>sau	~>sinh	~>sĩ	~>số	~>số 0
~>sổ	~>tay	~>theo	~>thoại	~>tháng	~>thì	~>thôn	~>thấy	~>thứ	~>tin	~>tiếng	~>tiền
~>triệu	~>triệu đồng	~>trong	~>trên	~>trước	~>trường	~>trưởng	~>trả	~>tuổi	~>tài	~>tên	~>tôi
~>tại	~>tặng	~>tổ	~>tới	~>tờ	~>từ	~>từng	~>viên	~>viện	~>và	~>và T	~>vào
~>vì	~>về	~>với	~>vợ	~>xe	~>xin	~>xuống	~>xã	~>xóm	~>ăn	~>đang	~>đi
~>điện	~>điện thoại	~>đánh	~>đâu	~>đã	~>đêm	~>đó	~>đưa	~>đường	~>được	~>đầu	~>đến
~>để	~>đọc	~>đồng	~>ở	~? T	~? trả	~AMENDS	~ASKS	~BELIEVE	~CAUGHT	~CHILD	~CRASH
~DEAD	~DIDHARM	~EVENT	~GIVES	~HAND	~HELPS	~HURT	~KIN	~LIVES	~LOSE	~MONEY	~N
~N 0	~N ba	~N ban	~N biết	~N biểu	~N bán	~N báo	~N bên	~N bảo	~N bắt	~N bế	~N bị
~N bỏ	~N bỏng	~N bốc	~N cam	~N chia	~N cho	~N chuyển	~N chưa	~N chạy	~N chặn	~N chết	~N chỉ
~N chịu	~N chở	~N chụp	~N chủ	~N con	~N cung	~N cãi	~N còn	~N có	~N công	~N cùng	~N cúi
~N cũng	~N cười	~N cảm	~N cầm	~N của	~N do	~N dìu	~N dùng	~N dạy	~N dẫn	~N dặn	~N dựng
~N ghi	~N giao	~N giúp	~N giải	~N giữ	~N gãy	~N góp	~N gõ	~N gọi	~N gửi	~N hay	~N hiến
~N hát	~N hóa	~N hôm	~N hướng	~N học	~N hỏi	~N hứa	~N khai	~N khen	~N khi	~N khoe	~N khuyên
~N khám	~N khóa	~N khóc	~N không	~N khẳng	~N kiểm	~N kéo	~N kêu	~N ký	~N kể	~N lao	~N lo
~N là	~N làm	~N lái	~N lên	~N lưu	~N lại	~N lấy	~N lần	~N lập	~N lắp	~N lớp	~N mang
~N mong	~N mua	~N mất	~N mổ	~N mỗi	~N một	~N mới	~N mời	~N mở	~N nay	~N nghe	~N nghỉ
~N ngày	~N ngồi	~N ngủ	~N nhà	~N nhìn	~N nhảy	~N nhấn	~N nhận	~N nhắc	~N nhắn	~N nhặt	~N nhớ
~N niên	~N nuôi	~N nêu	~N nói	~N năm	~N nấu	~N nằm	~N nộp	~N phát	~N phân	~N phải	~N phản
~N phụ	~N qua	~N quay	~N ra	~N sang	~N sinh	~N sẽ	~N sửa	~N thay	~N theo	~N thu	~N thì
~N thông	~N thấy	~N thổi	~N thừa	~N tin	~N tiếp	~N tranh	~N trao	~N trong	~N trên	~N trình	~N trông
~N trước	~N trường	~N trưởng	~N trả	~N trực	~N tuyên	~N tài	~N tìm	~N tính	~N tư	~N tại	~N tặng
~N tỉnh	~N tổ	~N tới	~N từ	~N từng	~N tử	~N tự	~N vay	~N viết	~N và	~N vào	~N vì
~N vẫn	~N vận	~N vẽ	~N về	~N với	~N vừa	~N xem	~N xin	~N xuống	~N xác	~N xóm	~N xúc
~N yêu	~N ôm	~N úy	~N ăn	~N đang	~N đem	~N đi	~N điều	~N đánh	~N đã	~N đóng	~N đăng
~N đưa	~N đường	~N được	~N đại	~N đến	~N đề	~N đều	~N để	~N đọc	~N đốt	~N đứng	~N ở
~N ủng	~PAYS	~POLICE	~POST	~PROOF	~RETURNS	~SAFE	~SAVES	~SCHOOL	~SECRET	~SEE	~SEESTHROUGH
~SPEAKS	~T	~T 0	~T N	~T T	~T ba	~T biết	~T bán	~T bé	~T bí	~T bảo	~T bấm
~T bắt	~T bằng	~T bị	~T bỏ	~T bộ	~T chiếc	~T cho	~T chuyển	~T cháu	~T chưa	~T chạy	~T chết
~T chỉ	~T chồng	~T chở	~T chủ	~T con	~T cái	~T còn	~T có	~T công	~T cùng	~T cũng	~T cười
~T cầm	~T cứ	~T dân	~T dâu	~T dạy	~T dắt	~T dặn	~T em	~T ghi	~T giao	~T già	~T giáo
~T giúp	~T giữ	~T gái	~T gãy	~T gõ	~T gọi	~T gửi	~T hai	~T hay	~T hiệu	~T hàng	~T hùng
~T họ	~T học	~T hỏi	~T khóa	~T khóc	~T không	~T khỏe	~T kia	~T kéo	~T kể	~T lao	~T là
~T làm	~T lái	~T lên	~T lạ	~T lại	~T lấy	~T lẫn	~T lập	~T mang	~T mua	~T mà	~T mình
~T mất	~T mặc	~T mẹ	~T một	~T mới	~T mời	~T mở	~T nay	~T nghe	~T nghỉ	~T ngoại	~T ngã
~T ngồi	~T nhìn	~T nhận	~T nhắc	~T nhớ	~T nuôi	~T nào	~T này	~T nên	~T nói	~T năm	~T nằm
~T nội	~T phải	~T qua	~T quay	~T ra	~T run	~T ruột	~T rể	~T sang	~T say	~T sinh	~T sĩ
~T sống	~T ta	~T thì	~T thấy	~T thợ	~T tin	~T trai	~T treo	~T triệu	~T trong	~T trên	~T trông
~T trùm	~T trưởng	~T trả	~T tài	~T tên	~T tìm	~T tưởng	~T tổ	~T tổng	~T tới	~T từ	~T từng
~T tự	~T uống	~T vay	~T viết	~T và	~T vào	~T vẫn	~T về	~T vợ	~T vừa	~T xe	~T xin
~T y	~T ý	~T ăn	~T đang	~T đem	~T đi	~T đáp	~T đã	~T đóng	~T đưa	~T được	~T đạp
~T đếm	~T đến	~T đều	~T để	~T đọc	~T đứng	~T đừng	~T ơi	~T ấy	~T ở	~TELL	~TENDS
~THANKS	~UNHARMED	~VICTIM	~WORKS	~a	~a 0	~a trường	~agribank	~ai	~ai biết	~ai bắt	~ai bị
~ai bỏ	~ai cho	~ai còn	~ai có	~ai cũng	~ai cần	~ai gặp	~ai gọi	~ai hỏi	~ai không	~ai là	~ai muốn
~ai mất	~ai ngờ	~ai nhận	~ai nói	~ai nấy	~ai phải	~ai thấy	~ai trong	~ai từng	~ai đang	~ai đi	~ai đánh
~ai đã	~ai đó	~ai được	~ai ở	~ama	~an	~an N	~an biết	~an bắt	~an huyện	~an khu	~an khuyến
~an không	~an nhân	~an ninh	~an nơi	~an phú	~an phường	~an thu	~an thành	~an thị	~an toàn	~an trình	~an tặng
~an tỉnh	~an viên	~an xác	~an xã	~an đã	~an đến	~an đề	~antt	~ao	~ao cá	~apk	~app
~atm	~b	~b 0	~b trường	~ba	~ba T	~ba buổi	~ba bánh	~ba chục	~ba con	~ba cái	~ba câu
~ba cây	~ba dấu	~ba em	~ba giờ	~ba gác	~ba hôm	~ba học	~ba hồi	~ba không	~ba là	~ba lô	~ba lần
~ba mươi	~ba mẹ	~ba ngày	~ba người	~ba nhà	~ba năm	~ba phút	~ba phần	~ba tháng	~ba thì	~ba tiếng	~ba triệu
~ba trăm	~ba tuần	~ba tuổi	~ba xã	~ba đêm	~ba đối	~ba đứa	~ban	~ban 0	~ban N	~ban an	~ban biên
~ban chuyên	~ban chỉ	~ban công	~ban giám	~ban mttq	~ban ngày	~ban quản	~ban tổ	~ban điều	~ban đêm	~ban đại	~ban đầu
~bao	~bao giờ	~bao nhiêu	~bao tải	~bay	~bc	~ben	~bhxh	~bi	~bia	~binh	~binh N
~biên	~biên bản	~biên giới	~biên lai	~biên nhận	~biên phòng	~biên soạn	~biên tập	~biến	~biến mất	~biết	~biết T
~biết bơi	~biết chuyện	~biết chữ	~biết con	~biết có	~biết hai	~biết mình	~biết mỗi	~biết người	~biết nhà	~biết năm	~biết sẽ
~biết tin	~biết tên	~biết từ	~biết đây	~biết đã	~biếu	~biếu T	~biển	~biển 0	~biển cấm	~biển kiểm	~biển số
~biểu	~biểu diễn	~biểu dương	~biểu hiện	~biểu quyết	~biểu tại	~biện	~biện pháp	~biệt	~biệt danh	~bks	~bks 0
~bocongan	~bom	~buôn	~buôn bán	~buôn ma	~buông	~buýt	~buồn	~buồn và	~buồng	~buổi	~buổi chiều
~buổi họp	~buổi lễ	~buổi nói	~buổi phát	~buổi sinh	~buổi sáng	~buổi trưa	~buổi tọa	~buổi tối	~buổi đối	~buộc	~bài
~bài của	~bài hát	~bài học	~bài này	~bài nói	~bài phát	~bài thơ	~bài viết	~bài đăng	~bàn	~bàn chuyện	~bàn chân
~bàn giao	~bàn số	~bàn tay	~bàn thờ	~bàn trực	~bàng	~bành	~bào	~bào chữa	~bàu	~bày	~bá
~bách	~bái	~bám	~bám theo	~bán	~bán 0	~bán bánh	~bán bò	~bán bún	~bán chiếc	~bán cho	~bán cháo
~bán chè	~bán cà	~bán cá	~bán cả	~bán hai	~bán hoa	~bán hàng	~bán hủ	~bán là	~bán lẻ	~bán lợn	~bán ma
~bán người	~bán nhà	~bán nước	~bán pháo	~bán rau	~bán rượu	~bán sang	~bán thuốc	~bán trái	~bán trú	~bán tạp	~bán tải
~bán vé	~bán xôi	~bán đất	~bánh	~bánh của	~bánh mì	~bánh tét	~bánh xe	~báo	~báo T	~báo ai	~báo bị
~báo cho	~báo cháy	~báo chí	~báo con	~báo cáo	~báo có	~báo công	~báo của	~báo kết	~báo lưu	~báo lịch	~báo lừa
~báo mất	~báo ngay	~báo ngân	~báo số	~báo thủ	~báo tin	~báo truy	~báo trước	~báo tìm	~báo tạm	~báo từ	~báo về
~báo với	~báo đã	~báo được	~báo đến	~báo động	~bát	~bây	~bây giờ	~bãi	~bãi bồi	~bãi giữ	~bãi xe
~bãi đất	~bão	~bão số	~bè	~bèn	~bé	~bé 0	~bé N	~bé bị	~bé gái	~bé trai	~bé đi
~bé được	~bê	~bê tông	~bên	~bên cạnh	~bên dưới	~bên kia	~bên lề	~bên suối	~bên trong	~bên đường	~bì
~bìa	~bình	~bình an	~bình bột	~bình chọn	~bình chữa	~bình dương	~bình ga	~bình gas	~bình luận	~bình minh	~bình quân
~bình thường	~bình tĩnh	~bình xét	~bình yên	~bình ắc	~bí	~bí mật	~bí quyết	~bí thư	~bích	~bính	~bò
~bò cái	~bó	~bóc	~bói	~bón	~bóng	~bóng chuyền	~bóng đá	~bóng đèn	~bóp	~bóp cổ	~bôi
~bông	~bông tai	~bù	~bùa	~bùi	~bùn	~bùng	~bùng lên	~búa	~bún	~bút	~băng
~băng bó	~băng rôn	~bơi	~bơi miễn	~bơi ra	~bơm	~bơm nước	~bưng	~bưu	~bưu điện	~bước	~bước vào
~bước đầu	~bạ	~bạc	~bạc N	~bạch	~bại	~bạn	~bạn N	~bạn bè	~bạn cùng	~bạn của	~bạn gái
~bạn học	~bạn làm	~bạn nhậu	~bạn trẻ	~bạn đọc	~bạo	~bạo hành	~bạo lực	~bạt	~bả	~bản	~bản 0
~bản có	~bản hua	~bản huồi	~bản huổi	~bản hòa	~bản họp	~bản làm	~bản lập	~bản nà	~bản nậm	~bản sao	~bản tin
~bản án	~bản đồ	~bảng	~bảng tin	~bảo	~bảo T	~bảo con	~bảo hiểm	~bảo kê	~bảo lãnh	~bảo mẫu	~bảo mật
~bảo trì	~bảo trợ	~bảo tàng	~bảo tôi	~bảo vệ	~bảo đảm	~bảy	~bảy giờ	~bảy mươi	~bảy ngày	~bảy người	~bảy năm
~bảy tháng	~bảy tuổi	~bấm	~bấm chuông	~bấm nhầm	~bấm nút	~bấm vào	~bấm đường	~bất	~bất cứ	~bất kỳ	~bất ngờ
~bất thường	~bầm	~bầu	~bẩn	~bẫy	~bậc	~bận	~bật	~bật đèn	~bậy	~bắc	~bắn
~bắp	~bắt	~bắt 0	~bắt N	~bắt buộc	~bắt cóc	~bắt cướp	~bắt giữ	~bắt hai	~bắt khi	~bắt kẻ	~bắt ngày
~bắt nhóm	~bắt nạt	~bắt quả	~bắt sau	~bắt tay	~bắt trong	~bắt trộm	~bắt tại	~bắt tạm	~bắt vì	~bắt được	~bắt đầu
~bắt đối	~bắt ở	~bằng	~bằng T	~bằng bút	~bằng chứng	~bằng cách	~bằng dây	~bằng giấy	~bằng giọng	~bằng gỗ	~bằng hai
~bằng khen	~bằng lái	~bằng một	~bằng súng	~bằng số	~bằng thẻ	~bằng tiếng	~bằng tiền	~bằng văn	~bằng xe	~bằng điện	~bẻ
~bẻ khóa	~bế	~bế con	~bế giảng	~bế mạc	~bến	~bến phà	~bến xe	~bến đò	~bếp	~bếp ga	~bếp nhà
~bếp ăn	~bền	~bể	~bệnh	~bệnh nhân	~bệnh viện	~bệt	~bị	~bị N	~bị T	~bị ba	~bị bán
~bị bạn	~bị bạo	~bị bắt	~bị bỏ	~bị bỏng	~bị can	~bị chiếm	~bị chém	~bị chích	~bị chó	~bị chúng	~bị chấn
~bị chặn	~bị chồng	~bị chủ	~bị con	~bị cáo	~bị công	~bị cướp	~bị cấm	~bị cắt	~bị dọa	~bị dụ	~bị giật
~bị giữ	~bị gãy	~bị gọi	~bị hai	~bị hại	~bị khóa	~bị khởi	~bị kiểm	~bị kẻ	~bị làm	~bị lấy	~bị lập
~bị lộ	~bị lừa	~bị mảnh	~bị mất	~bị một	~bị mời	~bị nghi	~bị người	~bị nhóm	~bị nhắc	~bị nhốt	~bị ném
~bị nước	~bị nạn	~bị phát	~bị phạt	~bị rạch	~bị rủ	~bị tai	~bị thu	~bị thương	~bị triệu	~bị truy	~bị trói
~bị trộm	~bị trừ	~bị tạm	~bị xe	~bị xem	~bị xử	~bị ép	~bị đe	~bị đuổi	~bị đánh	~bị đâm	~bị đình
~bị đòi	~bị đưa	~bị đập	~bịa	~bịch	~bịt	~bịt mặt	~bọc	~bọn	~bọn chúng	~bỏ	~bỏ chạy
~bỏ hoang	~bỏ học	~bỏ nhà	~bỏ quên	~bỏ rơi	~bỏ thuốc	~bỏ trốn	~bỏ vào	~bỏ về	~bỏ ăn	~bỏ đi	~bỏng
~bỏng 0	~bố	~bố cháu	~bố của	~bố em	~bố mẹ	~bố trí	~bốc	~bốc cháy	~bốc thăm	~bốn	~bốn T
~bốn con	~bốn câu	~bốn dòng	~bốn giờ	~bốn lần	~bốn mươi	~bốn ngày	~bốn người	~bốn nhà	~bốn năm	~bốn tháng	~bốn tuổi
~bốn đối	~bồi	~bồi thường	~bồn	~bồng	~bổ	~bổ sung	~bổng	~bỗng	~bộ	~bộ 0	~bộ N
~bộ công	~bộ hưu	~bộ kích	~bộ loa	~bộ luật	~bộ ngân	~bộ phường	~bộ phận	~bộ phụ	~bộ sách	~bộ thuế	~bộ thôn
~bộ tiếp	~bộ tiền	~bộ trẻ	~bộ trực	~bộ tư	~bộ tới	~bộ viện	~bộ văn	~bộ xã	~bộ điều	~bộ đàm	~bộ địa
~bộ đội	~bội	~bột	~bới	~bớt	~bờ	~bờ kè	~bờ sông	~bởi	~bục	~bụi	~bụng
~bức	~bức tranh	~bức tường	~bửu	~bữa	~bữa cơm	~bữa đó	~bực	~c	~c 0	~c trường	~ca
~ca mổ	~ca sĩ	~ca trực	~ca đêm	~cai	~cai nghiện	~cam	~cam kết	~camera	~camera an	~camera cho	~camera của
~camera do	~camera ghi	~camera hành	~camera nhà	~camera ở	~campuchia	~can	~can N	~can ngăn	~can nhựa	~cang	~canh
~cao	~cao 0	~cao hơn	~cao nhất	~cao su	~cao tuổi	~cao điểm	~cap	~cax	~cay	~cc	~cccd
~cha	~cha T	~cha con	~cha của	~cha dượng	~cha em	~cha mẹ	~cha để	~chai	~chai nước	~chai rượu	~chanh
~che	~chi	~chi bộ	~chi hội	~chi nhánh	~chi phí	~chi tiết	~chi trả	~chi đoàn	~chia	~chia buồn	~chia nhau
~chia sẻ	~chim	~chiêng	~chiêu	~chiêu lừa	~chiếc	~chiếc dép	~chiếc ghe	~chiếc khăn	~chiếc loa	~chiếc máy	~chiếc nhẫn
~chiếc túi	~chiếc ví	~chiếc vòng	~chiếc xe	~chiếc áo	~chiếc điện	~chiếc đèn	~chiếm	~chiếm quyền	~chiếm đoạt	~chiến	~chiến binh
~chiến dịch	~chiến sĩ	~chiết	~chiếu	~chiếu phim	~chiềng	~chiều	~chiều 0	~chiều cùng	~chiều nay	~chiều qua	~chiều thứ
~cho	~cho 0	~cho N	~cho T	~cho ai	~cho ba	~cho biết	~cho bé	~cho bạn	~cho bản	~cho bảo	~cho bất
~cho bộ	~cho cháu	~cho chúng	~cho chắc	~cho chồng	~cho chủ	~cho con	~cho các	~cho công	~cho cả	~cho cảnh	~cho dân
~cho em	~cho gia	~cho hai	~cho hay	~cho hết	~cho học	~cho hộ	~cho khách	~cho kẹo	~cho kẻ	~cho lớp	~cho mượn
~cho mẹ	~cho mọi	~cho mỗi	~cho một	~cho nghe	~cho người	~cho nhà	~cho nhóm	~cho nó	~cho phép	~cho phụ	~cho rằng
~cho thuê	~cho thấy	~cho trung	~cho trẻ	~cho trực	~cho tôi	~cho tập	~cho tổ	~cho tới	~cho uống	~cho vay	~cho về
~cho vợ	~cho xe	~cho xem	~cho ăn	~cho đến	~cho đội	~chu	~chua	~chui	~chung	~chung cư	~chung kết
~chung tay	~chuyên	~chuyên gia	~chuyên mục	~chuyên viên	~chuyên án	~chuyên đề	~chuyến	~chuyến xe	~chuyền	~chuyền 0	~chuyền nữ
~chuyển	~chuyển 0	~chuyển cho	~chuyển công	~chuyển cơ	~chuyển cọc	~chuyển hồ	~chuyển khoản	~chuyển ngay	~chuyển nhầm	~chuyển sang	~chuyển tiền
~chuyển viện	~chuyển vào	~chuyển xong	~chuyện	~chuyện 0	~chuyện T	~chuyện buồn	~chuyện bắt	~chuyện chiếc	~chuyện con	~chuyện cái	~chuyện có
~chuyện cũ	~chuyện cảnh	~chuyện của	~chuyện gì	~chuyện mình	~chuyện một	~chuyện người	~chuyện nhà	~chuyện nhỏ	~chuyện này	~chuyện riêng	~chuyện vui
~chuyện về	~chuyện với	~chuyện xảy	~chuyện đi	~chuyện được	~chuyện ở	~chuông	~chuông báo	~chuẩn	~chuẩn bị	~chuối	~chuồng
~chuộc	~chuột	~chài	~chàng	~chào	~chào T	~chào cờ	~chánh	~cháo	~cháu	~cháu N	~cháu bé
~cháu bị	~cháu gái	~cháu họ	~cháu học	~cháu không	~cháu là	~cháu ngoại	~cháu nhỏ	~cháu nội	~cháu về	~cháu đi	~cháu đã
~cháu được	~cháu ở	~cháy	~cháy 0	~cháy chợ	~cháy nhà	~cháy nổ	~cháy rụi	~cháy và	~cháy ở	~châm	~chân
~chân T	~chân cầu	~chân dung	~chân phải	~chân trái	~chân đất	~châu	~chè	~chèn	~chèo	~ché	~chém
~chém đứt	~chén	~chép	~chép lại	~chê	~chì	~chìa	~chìa khóa	~chìm	~chí	~chí N	~chích
~chích điện	~chín	~chín mươi	~chín người	~chín năm	~chín tháng	~chính	~chính 0	~chính N	~chính T	~chính công	~chính là
~chính mình	~chính người	~chính quyền	~chính sách	~chính thức	~chính trị	~chòi	~chó	~chó bằng	~chó cắn	~chó nhà	~chó sủa
~chó thả	~chót	~chôn	~chùa	~chùa phước	~chùm	~chùm chìa	~chúc	~chúc T	~chúc mừng	~chúng	~chúng tôi
~chút	~chăm	~chăm sóc	~chăn	~chơi	~chơi game	~chơi hụi	~chơi với	~chư	~chưa	~chưa ai	~chưa bao
~chưa có	~chưa ghi	~chưa kịp	~chưa mất	~chưa nộp	~chưa rõ	~chưa thành	~chưa thấy	~chưa tới	~chưa từng	~chưa về	~chưa được
~chưa đầy	~chưa đủ	~chương	~chương trình	~chạm	~chạm với	~chạp	~chạy	~chạy bộ	~chạy qua	~chạy ra	~chạy sang
~chạy theo	~chạy thoát	~chạy tới	~chạy việc	~chạy vào	~chạy về	~chạy xe	~chạy đi	~chạy đến	~chảy	~chấm	~chấn
~chấn thương	~chấp	~chấp hành	~chấp lối	~chất	~chậm	~chập	~chập điện	~chật	~chậu	~chắc	~chắc chắn
~chắn	~chẳng	~chẳng ai	~chẳng có	~chặn	~chặn kịp	~chặn số	~chặn xe	~chặn đường	~chặn được	~chặn ở	~chặt
~chế	~chế độ	~chết	~chết người	~chỉ	~chỉ 0	~chỉ biết	~chỉ cho	~chỉ cách	~chỉ còn	~chỉ có	~chỉ cười
~chỉ cần	~chỉ hai	~chỉ huy	~chỉ hỏi	~chỉ kịp	~chỉ là	~chỉ lấy	~chỉ lắc	~chỉ mong	~chỉ mất	~chỉ một	~chỉ nghe
~chỉ nhận	~chỉ nhớ	~chỉ nói	~chỉ ra	~chỉ sau	~chỉ thấy	~chỉ tin	~chỉ tiêu	~chỉ trong	~chỉ vàng	~chỉ vì	~chỉ xin
~chỉ được	~chỉ đạo	~chỉ để	~chỉnh	~chịu	~chịu trách	~chọc	~chọi	~chọn	~chối	~chống	~chống bạo
~chống gậy	~chống lừa	~chống ma	~chống tội	~chống đuối	~chốt	~chốt 0	~chồng	~chồng N	~chồng T	~chồng cũ	~chồng là
~chồng say	~chồng trẻ	~chồng đi	~chồng đánh	~chổi	~chỗ	~chỗ ở	~chớ	~chờ	~chở	~chở 0	~chở T
~chở hai	~chở hàng	~chở khách	~chở người	~chở quá	~chở về	~chợ	~chợ không	~chợ mới	~chợ nổi	~chợ phiên	~chợ đầu
~chục	~chục nghìn	~chục người	~chục triệu	~chụp	~chụp hình	~chụp lại	~chụp màn	~chụp ảnh	~chủ	~chủ cơ	~chủ cửa
~chủ dãy	~chủ ghe	~chủ hộ	~chủ hụi	~chủ là	~chủ lò	~chủ nhiệm	~chủ nhà	~chủ nhân	~chủ nhật	~chủ nuôi	~chủ quán
~chủ rẫy	~chủ sở	~chủ tiệm	~chủ trì	~chủ trại	~chủ trọ	~chủ tài	~chủ tàu	~chủ tịch	~chủ tọa	~chủ vườn	~chủ vựa
~chủ xe	~chủ xưởng	~chứ	~chứ không	~chứa	~chức	~chức 0	~chức hội	~chức lễ	~chức ngày	~chức năng	~chức trao
~chứng	~chứng N	~chứng cứ	~chứng kiến	~chứng minh	~chứng nhận	~chừng	~chừng 0	~chử	~chửi	~chửi bới	~chữ
~chữ ký	~chữ thập	~chữ to	~chữa	~chữa bệnh	~chữa cháy	~clb	~clip	~cm	~cmnd	~cnch	~co
~coi	~coi chừng	~coi như	~com	~con	~con N	~con T	~con biết	~con bé	~con bò	~con bạc	~con bản
~con bị	~con cho	~con cháu	~con chó	~con chưa	~con chạy	~con cá	~con cái	~con có	~con cần	~con của	~con dao
~con dâu	~con dê	~con dấu	~con em	~con giữ	~con gà	~con gái	~con góp	~con gọi	~con heo	~con khi	~con khu
~con khóa	~con khóc	~con không	~con là	~con lợn	~con mua	~con mèo	~con mình	~con một	~con mới	~con nghe	~con người
~con nhỏ	~con nhớ	~con nuôi	~con nít	~con ra	~con riêng	~con rể	~con số	~con thôn	~con thấy	~con trai	~con trong
~con trâu	~con trên	~con tôi	~con tổ	~con tới	~con vẫn	~con về	~con ăn	~con đang	~con đi	~con đã	~con đường
~con được	~con đến	~con đừng	~con ở	~container	~cp	~csgt	~csđt	~ct	~cua	~cung	~cung cấp
~cuốc	~cuối	~cuối buổi	~cuối cùng	~cuối năm	~cuối tháng	~cuối tuần	~cuốn	~cuốn sách	~cuốn sổ	~cuộc	~cuộc gọi
~cuộc họp	~cuộc thi	~cuộn	~cà	~cà phê	~cài	~cài vneid	~cài ứng	~càng	~cành	~cào	~cày
~cá	~cá khô	~cá nhân	~cá độ	~các	~các T	~các bên	~các bạn	~các bậc	~các bị	~các cháu	~các chủ
~các con	~các cá	~các em	~các gia	~các hộ	~các loại	~các mẹ	~các nhà	~các nhóm	~các số	~các thôn	~các tiệm
~các trường	~các tổ	~các vụ	~các đoàn	~các đối	~các ấp	~cách	~cách 0	~cách khóa	~cách làm	~cách nhận	~cách xử
~cách đó	~cái	~cái N	~cái bẫy	~cái còi	~cái giá	~cái loa	~cái máy	~cái nón	~cái tên	~cái tủ	~cái xe
~cái áo	~cái điện	~cái đèn	~cái đầu	~cám	~cám ơn	~cán	~cán bộ	~cáng	~cánh	~cánh cửa	~cánh mà
~cánh tay	~cáo	~cáo 0	~cáo N	~cáo của	~cáo nhanh	~cáo phó	~cáo số	~cáo trạng	~cáo viên	~cáp	~cát
~cân	~câu	~câu chuyện	~câu hỏi	~câu lạc	~câu ấy	~cây	~cây cầu	~cây số	~cây thuốc	~cây vàng	~cây xăng
~cây đa	~cãi	~cãi nhau	~cò	~còi	~còn	~còn 0	~còn N	~còn T	~còn ba	~còn bị	~còn có
~còn giữ	~còn gì	~còn hai	~còn hơn	~còn lại	~còn một	~còn nguyên	~còn người	~còn phải	~còn sống	~còn thiếu	~còng
~có	~có 0	~có N	~có T	~có ai	~có ba	~có biên	~có biểu	~có bình	~có bảy	~có bị	~có bốn
~có camera	~có chiếc	~có chuyện	~có cháy	~có chữ	~có con	~có cuộc	~có các	~có cái	~có cán	~có công	~có cả
~có cần	~có cửa	~có dấu	~có em	~có giá	~có giấy	~có gì	~có hai	~có hiệu	~có hình	~có hôm	~có hơn
~có hợp	~có khách	~có khóa	~có kẻ	~có kết	~có loa	~có lúc	~có lần	~có lối	~có lỗi	~có lời	~có máy
~có mười	~có mất	~có mấy	~có mặt	~có một	~có người	~có nhiều	~có nhà	~có nhóm	~có nên	~có năm	~có nồng
~có phòng	~có phải	~có phần	~có quy	~có quyền	~có sao	~có sáu	~có số	~có sổ	~có sự	~có thành	~có thêm
~có thông	~có thật	~có thẻ	~có thể	~có tin	~có tiếng	~có tiền	~có trách	~có trẻ	~có tên	~có tổ	~có tờ
~có uy	~có việc	~có vết	~có vụ	~có xe	~có ít	~có ý	~có điều	~có điện	~có đèn	~có đơn	~có được
~có đứa	~cóc	~cóc online	~cóc trẻ	~côi	~côi cha	~côn	~công	~công 0	~công N	~công T	~công an
~công bố	~công chức	~công chứng	~công cộng	~công dân	~công khai	~công nghiệp	~công nghệ	~công nhân	~công nhận	~công trình	~công ty
~công tác	~công tơ	~công viên	~công việc	~công văn	~công đoàn	~công đức	~cõng	~cõng T	~cù	~cù lao	~cùng
~cùng 0	~cùng T	~cùng ba	~cùng con	~cùng các	~cùng công	~cùng cảnh	~cùng dân	~cùng em	~cùng gia	~cùng hai	~cùng kỳ
~cùng lúc	~cùng lớp	~cùng mẹ	~cùng một	~cùng ngày	~cùng phòng	~cùng tổ	~cùng đêm	~cùng được	~cú	~cú điện	~cúc
~cúi	~cúi đầu	~cúng	~cúp	~cúp máy	~căn	~căn cước	~căn cứ	~căn hộ	~căn nhà	~căn phòng	~căng
~cũ	~cũ của	~cũng	~cũng biết	~cũng bị	~cũng có	~cũng cười	~cũng gọi	~cũng không	~cũng là	~cũng làm	~cũng mất
~cũng nhận	~cũng nói	~cũng phải	~cũng trong	~cũng từng	~cũng vào	~cũng đi	~cũng đã	~cũng được	~cơ	~cơ khí	~cơ quan
~cơ sở	~cơ động	~cơm	~cơm của	~cơm nguội	~cơn	~cơn nguy	~cư	~cư dân	~cư trú	~cưa	~cương
~cước	~cước 0	~cước cho	~cước của	~cước lưu	~cước số	~cưới	~cưới của	~cưới không	~cướp	~cướp giật	~cướp tiệm
~cướp tài	~cướp xe	~cười	~cười móm	~cười nghiêng	~cười ồ	~cường	~cưỡng	~cưỡng đoạt	~cạn	~cạnh	~cạnh T
~cạo	~cạy	~cạy cửa	~cả	~cả 0	~cả N	~cả ba	~cả buôn	~cả buổi	~cả bản	~cả bốn	~cả chùa
~cả chợ	~cả dãy	~cả hai	~cả hội	~cả khu	~cả làng	~cả lớp	~cả ngày	~cả người	~cả nhà	~cả nhóm	~cả phòng
~cả sân	~cả tháng	~cả thôn	~cả trường	~cả tuần	~cả tổ	~cả xe	~cả xóm	~cả đội	~cả đời	~cải	~cảm
~cảm ơn	~cản	~cảng	~cảnh	~cảnh báo	~cảnh giác	~cảnh sát	~cấm	~cấm tiếp	~cấm tắm	~cấp	~cấp 0
~cấp ba	~cấp cho	~cấp căn	~cấp cứu	~cấp lại	~cấp mã	~cấp số	~cấp thêm	~cấp thông	~cấp thẻ	~cấp tin	~cấp trên
~cấp tỉnh	~cấp xã	~cấp đổi	~cất	~cất giữ	~cấu	~cầm	~cầm cố	~cầm dao	~cầm lái	~cầm đèn	~cầm đầu
~cầm đồ	~cần	~cần làm	~cần một	~cần nhớ	~cần thì	~cần tiền	~cầu	~cầu 0	~cầu T	~cầu chuyển	~cầu cài
~cầu các	~cầu dao	~cầu thang	~cầu treo	~cầu vượt	~cẩm	~cẩn	~cẩn thận	~cận	~cận nghèo	~cập	~cập nhật
~cậu	~cậu N	~cậu bé	~cậu học	~cậy	~cắm	~cắm 0	~cắm biển	~cắn	~cắn người	~cắp	~cắp tài
~cắt	~cắt băng	~cắt tóc	~cắt điện	~cằm	~cẳng	~cẳng tay	~cặp	~cọc	~cọc 0	~cỏ	~cố
~cố hồ	~cố tình	~cố ý	~cốc	~cối	~cống	~cốp	~cồn	~cồng	~cổ	~cổ tay	~cổ động
~cổng	~cổng bệnh	~cổng chùa	~cổng chợ	~cổng dịch	~cổng khu	~cổng nhà	~cổng sau	~cổng thông	~cổng trường	~cỗ	~cộng
~cộng 0	~cộng tác	~cộng đồng	~cột	~cột điện	~cờ	~cờ bạc	~cờ sáng	~cờ đầu	~cờ đỏ	~cởi	~cỡ
~cục	~cụm	~cụt	~củ	~của	~của 0	~của N	~của T	~của ai	~của ba	~của ban	~của bé
~của bạn	~của bản	~của bị	~của bố	~của bộ	~của cha	~của cháu	~của chính	~của chồng	~của chủ	~của con	~của các
~của công	~của cả	~của em	~của gia	~của hai	~của hãng	~của họ	~của học	~của hộ	~của hội	~của khu	~của khách
~của kẻ	~của làng	~của lớp	~của mình	~của mẹ	~của một	~của nghệ	~của người	~của nhà	~của nhóm	~của những	~của phường
~của rơi	~của thôn	~của thầy	~của trung	~của trường	~của trưởng	~của tác	~của tôi	~của tỉnh	~của tổ	~của ubnd	~của vợ
~của xã	~của xóm	~của đại	~của đối	~của đội	~củi	~củng	~củng cố	~cứ	~cứ 0	~cứa	~cứng
~cứu	~cứu 0	~cứu N	~cứu T	~cứu em	~cứu hai	~cứu hỏa	~cứu hộ	~cứu kịp	~cứu là	~cứu người	~cứu nạn
~cứu sống	~cứu thương	~cứu trợ	~cứu được	~cừ	~cử	~cử T	~cử một	~cử người	~cửa	~cửa cho	~cửa hàng
~cửa không	~cửa khẩu	~cửa là	~cửa nam	~cửa nhà	~cửa phòng	~cửa sau	~cửa sổ	~cự	~cựu	~cựu chiến	~cựu thanh
~d	~d 0	~da	~danh	~danh bạ	~danh cán	~danh hiệu	~danh mức	~danh nhân	~danh sách	~danh tính	~dao
~dao phóng	~dao tự	~dao vào	~di	~di dời	~di tích	~di động	~dichvucong	~diễm	~diễn	~diễn giả	~diễn ra
~diễn tập	~diễn viên	~diễn đàn	~diễu	~diễu hành	~diện	~diện cha	~diện công	~diệp	~diệu	~do	~do N
~do T	~do chính	~do chập	~do các	~do công	~do doanh	~do hội	~do không	~do mâu	~do một	~do nghệ	~do người
~do nhà	~do thiếu	~do thượng	~do thầy	~do trung	~do tài	~do đại	~doanh	~doanh nghiệp	~doanh nhân	~du	~du khách
~du lịch	~dung	~dung này	~duy	~duy nhất	~duy trì	~duyên	~duyệt	~dài	~dài 0	~dài hai	~dài tay
~dàn	~dành	~dành cho	~dành dụm	~dày	~dám	~dám nói	~dán	~dán mã	~dán tờ	~dán ở	~dâm
~dâm ô	~dân	~dân N	~dân bản	~dân bảo	~dân cung	~dân có	~dân cư	~dân cần	~dân góp	~dân khu	~dân không
~dân làng	~dân phát	~dân phòng	~dân phường	~dân phố	~dân quân	~dân số	~dân sự	~dân tộc	~dân và	~dân vận	~dân xã
~dân xóm	~dân đã	~dâng	~dâng hương	~dâu	~dâu N	~dâu T	~dây	~dây 0	~dây bên	~dây chuyền	~dây hụi
~dây nóng	~dây rửa	~dây thừng	~dây điện	~dãy	~dãy trọ	~dép	~dê	~dìu	~dí	~dính	~dò
~dòng	~dòng chữ	~dòng họ	~dõi	~dù	~dùng	~dùng bình	~dùng dao	~dùng súng	~dùng số	~dùng tài	~dùng để
~dúi	~dĩ	~dũng	~dũng cảm	~dư	~dương	~dương 0	~dương T	~dương em	~dương tinh	~dương tính	~dưới
~dưới 0	~dưới chân	~dưới cờ	~dưới gầm	~dưới gốc	~dưỡng	~dưỡng N	~dưỡng già	~dưỡng sinh	~dược	~dược sĩ	~dượng
~dạ	~dại	~dạn	~dạng	~dạo	~dạy	~dạy T	~dạy bơi	~dạy con	~dạy nghề	~dạy trẻ	~dấu
~dấu chân	~dấu hiệu	~dấu đỏ	~dần	~dầu	~dẫn	~dẫn T	~dẫn chương	~dẫn lạ	~dẫn tổ	~dẫn đường	~dẫn đầu
~dập	~dập lửa	~dập tắt	~dậy	~dắt	~dắt bộ	~dắt xe	~dặn	~dẹp	~dễ	~dệt	~dị
~dịch	~dịch viên	~dịch vụ	~dịp	~dịp này	~dịp tết	~dọa	~dọa bắt	~dọa tung	~dọa đốt	~dọc	~dọc đường
~dọn	~dọn rác	~dỏm	~dốc	~dối	~dồn	~dỗ	~dội	~dời	~dở	~dỡ	~dụ
~dụ dỗ	~dục	~dụm	~dụng	~dụng nhân	~dụng vneid	~dụng đen	~dứt	~dừa	~dừng	~dừng lại	~dừng xe
~dữ	~dữ liệu	~dự	~dự có	~dự hội	~dự kiến	~dự lễ	~dự thi	~dự án	~dựa	~dựng	~dựng ngoài
~e	~ea	~em	~em 0	~em N	~em bé	~em bị	~em chưa	~em chồng	~em còn	~em công	~em gái
~em họ	~em học	~em khác	~em không	~em là	~em lớp	~em muốn	~em một	~em mới	~em nghe	~em nhớ	~em nào
~em ruột	~em trai	~em trong	~em tới	~em tự	~em về	~em xin	~em đang	~em đi	~em đã	~em được	~em đến
~em ở	~evn	~exciter	~f	~f 0	~facebook	~fanpage	~flycam	~g	~g 0	~ga	~gai
~gam	~game	~gan	~gas	~ghe	~ghen	~ghi	~ghi T	~ghi biên	~ghi chép	~ghi hình	~ghi lại
~ghi nhanh	~ghi nhận	~ghi nhớ	~ghi nợ	~ghi rõ	~ghi số	~ghi sổ	~ghi tên	~ghi vào	~ghi âm	~ghé	~ghé thăm
~ghép	~ghép ảnh	~ghét	~ghế	~ghế cuối	~ghế đá	~ghế đầu	~gia	~gia N	~gia an	~gia bảo	~gia lai
~gia số	~gia tâm	~gia đình	~giai	~giai đoạn	~giam	~gian	~gian hàng	~giang	~giao	~giao 0	~giao T
~giao ban	~giao ca	~giao cho	~giao công	~giao dịch	~giao hàng	~giao lưu	~giao nộp	~giao thông	~giao thừa	~giao xe	~giao ước
~giuse	~giuse N	~già	~già N	~già không	~già làng	~già nhất	~giàn	~giàn giáo	~giàng	~giành	~giành giải
~giày	~giá	~giá 0	~giá cao	~giá của	~giá rẻ	~giá trị	~giác	~giác của	~giác mạc	~giác tội	~giác với
~giám	~giám hiệu	~giám khảo	~giám sát	~giám thị	~giám định	~giám đốc	~giáo	~giáo N	~giáo chủ	~giáo dạy	~giáo dục
~giáo mầm	~giáo sư	~giáo viên	~giáo về	~giáo xứ	~giáp	~giây	~giã	~giêng	~gió	~giùm	~giúp
~giúp 0	~giúp T	~giúp bắt	~giúp công	~giúp làm	~giúp lực	~giúp người	~giúp phá	~giúp việc	~giúp được	~giúp đỡ	~giăng
~giơ	~giơ tay	~giường	~giường bệnh	~giả	~giả 0	~giả N	~giả của	~giả danh	~giả giấy	~giả giọng	~giả làm
~giả mạo	~giả nhân	~giả shipper	~giả định	~giải	~giải ba	~giải bóng	~giải cứu	~giải do	~giải hạn	~giải ngân	~giải nhì
~giải nhất	~giải quyết	~giải thành	~giải thích	~giải thưởng	~giải viên	~giải đáp	~giảm	~giảm 0	~giảm hẳn	~giảm nhẹ	~giảm tốc
~giảm từ	~giản	~giảng	~giảng viên	~giấc	~giấu	~giấu tên	~giấy	~giấy bán	~giấy chứng	~giấy ghi	~giấy khai
~giấy khen	~giấy khám	~giấy mời	~giấy phép	~giấy tờ	~giấy vay	~giấy đăng	~giận	~giật	~giật dây	~giật mình	~giật túi
~giằng	~giặt	~giếng	~giết	~giết người	~giọng	~giọng nói	~giọng đọc	~giọt	~giỏ	~giỏi	~giỏi nhất
~giống	~giống hệt	~giồng	~giỗ	~giới	~giới thiệu	~giờ	~giờ 0	~giờ T	~giờ chiều	~giờ có	~giờ cùng
~giờ giấc	~giờ hành	~giờ không	~giờ kém	~giờ là	~giờ mười	~giờ mỗi	~giờ ngày	~giờ ra	~giờ sau	~giờ sáng	~giờ tan
~giờ thì	~giờ tôi	~giờ tối	~giờ yêu	~giờ đêm	~giờ đến	~giục	~giữ	~giữ 0	~giữ N	~giữ T	~giữ bình
~giữ bí	~giữ chìa	~giữ giấy	~giữ gìn	~giữ hình	~giữ kín	~giữ lại	~giữ nguyên	~giữ người	~giữ rừng	~giữ sổ	~giữ tiền
~giữ trật	~giữ xe	~giữ được	~giữ đối	~giữ ở	~giữa	~giữa chợ	~giữa chừng	~giữa dòng	~giữa hai	~giữa tháng	~giữa đường
~giựt	~gom	~gom được	~gov	~gà	~gà của	~gà ăn	~gác	~gác chắn	~gái	~gái 0	~gái N
~gái T	~gái bị	~gái là	~gái tôi	~gái út	~gái đi	~gánh	~gáy	~gân	~gân tay	~gây	~gây ra
~gây rối	~gây tai	~gây thương	~gây án	~gã	~gãi	~gãi đầu	~gãy	~gãy chân	~gãy cổ	~gãy hai	~gãy răng
~gãy tay	~gãy xương	~gì	~gì cũng	~gì thì	~gì đâu	~gìn	~gò	~gòn	~góa	~góc	~gói
~gói hàng	~góp	~góp 0	~góp cho	~góp công	~góp một	~góp nhiều	~góp tiền	~góp vốn	~góp ý	~gõ	~gõ ba
~gõ cửa	~gõ mõ	~gùi	~găng	~gương	~gương mặt	~gương người	~gương sáng	~gạ	~gạch	~gạo	~gạt
~gấp	~gầm	~gầm cầu	~gần	~gần 0	~gần hết	~gần một	~gần như	~gần nhất	~gần nửa	~gần đây	~gần đó
~gầy	~gật	~gật đầu	~gậy	~gắn	~gắn biển	~gặng	~gặng hỏi	~gặp	~gặp T	~gặp lại	~gặp mặt
~gặp người	~gặp nạn	~gặp trung	~gặp điều	~gặt	~gọi	~gọi 0	~gọi T	~gọi báo	~gọi bảo	~gọi cho	~gọi con
~gọi các	~gọi công	~gọi dọa	~gọi hình	~gọi hỏi	~gọi là	~gọi lên	~gọi lúc	~gọi lạ	~gọi lại	~gọi ngay	~gọi ngân
~gọi người	~gọi số	~gọi thẳng	~gọi trực	~gọi tổng	~gọi tới	~gọi từ	~gọi video	~gọi vào	~gọi về	~gọi xe	~gọi điện
~gọi đòi	~gọi được	~gọi đến	~gọn	~gốc	~gốc cây	~gối	~gồm	~gồm 0	~gồm N	~gồm T	~gồm các
~gỗ	~gờ	~gờ giảm	~gởi	~gỡ	~gỡ bài	~gục	~gừng	~gửi	~gửi 0	~gửi T	~gửi ban
~gửi cho	~gửi các	~gửi công	~gửi lên	~gửi lời	~gửi nhầm	~gửi qua	~gửi thông	~gửi thư	~gửi tiền	~gửi tặng	~gửi tới
~gửi về	~gửi xe	~gửi đi	~gửi đơn	~gửi đường	~gửi đến	~gửi ảnh	~h	~h 0	~h ngày	~h sáng	~h đến
~ha	~hai	~hai T	~hai buổi	~hai bàn	~hai bên	~hai bạn	~hai bị	~hai cha	~hai chiếc	~hai cháu	~hai chân
~hai chỉ	~hai chục	~hai chủ	~hai con	~hai cái	~hai cán	~hai cây	~hai công	~hai cậu	~hai em	~hai gia	~hai giờ
~hai hôm	~hai học	~hai hộ	~hai khẩu	~hai kẻ	~hai là	~hai lần	~hai lớp	~hai mươi	~hai mẹ	~hai ngày	~hai người
~hai nhà	~hai nhóm	~hai năm	~hai phút	~hai tay	~hai thanh	~hai tháng	~hai thợ	~hai thứ	~hai tiếng	~hai triệu	~hai trăm
~hai tuần	~hai tuổi	~hai tài	~hai tên	~hai vợ	~hai vụ	~hai xe	~hai xương	~hai đêm	~hai đầu	~hai đều	~hai đối
~hai đồng	~hai đứa	~ham	~han	~hay	~hay bị	~hay nhất	~hay đi	~heo	~heroin	~hiên	~hiếm
~hiến	~hiến 0	~hiến máu	~hiến đất	~hiếp	~hiếu	~hiền	~hiểm	~hiểu	~hiện	~hiện 0	~hiện T
~hiện có	~hiện hai	~hiện trang	~hiện trường	~hiện vật	~hiện ở	~hiệp	~hiệp phụ	~hiệu	~hiệu lực	~hiệu phó	~hiệu trưởng
~hoa	~hoa hồng	~hoan	~hoang	~hoe	~homestay	~honda	~hoài	~hoàn	~hoàn cảnh	~hoàn lương	~hoàn thành
~hoàn toàn	~hoàng	~hoàng diệu	~hoán	~hoãn	~hoạch	~hoạch 0	~hoại	~hoại tài	~hoạn	~hoạt	~hoạt chuyên
~hoạt động	~hoảng	~hoảng hốt	~hoảng loạn	~hoặc	~hoặc 0	~hoặc công	~hoặc gọi	~hoặc trực	~http	~https	~hung
~hung khí	~hung thủ	~huy	~huy hiệu	~huy quân	~huy trưởng	~huy động	~huynh	~huynh N	~huynh không	~huynh lớp	~huyết
~huyết áp	~huyền	~huyện	~huyện cũ	~huân	~huân chương	~huấn	~huấn luyện	~huế	~huệ	~huống	~huồi
~huổi	~huỳnh	~hy	~hy sinh	~hà	~hà nội	~hàm	~hàn	~hàn quốc	~hàng	~hàng 0	~hàng cho
~hàng chính	~hàng chục	~hàng của	~hàng ghế	~hàng giả	~hàng hóa	~hàng khóa	~hàng không	~hàng qua	~hàng rong	~hàng rào	~hàng số
~hàng thì	~hàng tiện	~hàng trên	~hàng trăm	~hàng vải	~hàng vật	~hàng xóm	~hàng để	~hàng ở	~hành	~hành chính	~hành hung
~hành hạ	~hành khách	~hành lang	~hành trình	~hành vi	~hành xong	~hành động	~hào	~hái	~hát	~hát karaoke	~hân
~hãng	~hãy	~hãy gọi	~hè	~hét	~hình	~hình con	~hình gửi	~hình sự	~hình thức	~hình xăm	~hình được
~hình ảnh	~hò	~hòa	~hòa bình	~hòa giải	~hòa khánh	~hòm	~hòm thư	~hóa	~hóa 0	~hóa N	~hóa chất
~hóa khu	~hóa ra	~hóa thôn	~hóa tổ	~hóa xã	~hóa đơn	~hóa ấp	~hóa ở	~hóng	~hô	~hô hoán	~hô hấp
~hôm	~hôm 0	~hôm chúng	~hôm nay	~hôm qua	~hôm sau	~hôm trước	~hôm đó	~hôm ấy	~hôn	~hôn mê	~hông
~hùng	~hùng vương	~hú	~hút	~hút thuốc	~hđnd	~hơi	~hơi cay	~hơn	~hơn 0	~hơn ba	~hơn hai
~hơn mười	~hơn một	~hơn trăm	~hư	~hư cấu	~hưng	~hưng đạo	~hưu	~hưu N	~hưu trí	~hưu ở	~hương
~hương hỏa	~hương ước	~hướng	~hướng dẫn	~hưởng	~hưởng ứng	~hạ	~hạ sĩ	~hạc	~hại	~hại 0	~hại về
~hạn	~hạn 0	~hạn chế	~hạn mức	~hạn tù	~hạng	~hạnh	~hạt	~hạt kiểm	~hạt trưởng	~hải	~hải lý
~hải phòng	~hải quan	~hảo	~hảo tâm	~hấn	~hấp	~hấp nhân	~hất	~hầm	~hầu	~hận	~hậu
~hậu quả	~hậu sự	~hậu tạ	~hắn	~hằng	~hằng ngày	~hằng tháng	~hằng tuần	~hẳn	~hẹn	~hẹn gặp	~hẹn nhau
~hẻm	~hẻm 0	~hết	~hết 0	~hết hạn	~hết lớp	~hết tháng	~hết tiền	~hề	~hề biết	~hề hấn	~hễ
~hệ	~hệ công	~hệ thống	~hệ đội	~hệt	~họ	~họ N	~họ có	~họ của	~họ hàng	~họ không	~họ là
~họ tên	~họ tự	~họ đi	~họa	~họa sĩ	~học	~học 0	~học N	~học bổng	~học của	~học giỏi	~học kim
~học kỳ	~học lê	~học lớp	~học nghề	~học nguyễn	~học phí	~học sinh	~học theo	~học trò	~học tập	~học từ	~học viên
~học về	~học xong	~học xóa	~học đường	~học ở	~họp	~họp dân	~họp giao	~họp kết	~họp thôn	~họp tổ	~hỏa
~hỏa hoạn	~hỏi	~hỏi T	~hỏi bí	~hỏi cho	~hỏi chuyện	~hỏi con	~hỏi cách	~hỏi có	~hỏi công	~hỏi gì	~hỏi han
~hỏi lại	~hỏi mua	~hỏi mãi	~hỏi nhanh	~hỏi sao	~hỏi thêm	~hỏi thăm	~hỏi thủ	~hỏi tên	~hỏi vì	~hỏi về	~hỏi đáp
~hỏng	~hố	~hối	~hốt	~hồ	~hồ N	~hồ sơ	~hồ thủy	~hồ văn	~hồi	~hồi 0	~hồi sức
~hồi tháng	~hồi trước	~hồi đó	~hồi đầu	~hồn	~hồng	~hồng phong	~hổ	~hỗ	~hỗ trợ	~hộ	~hộ 0
~hộ N	~hộ T	~hộ chiếu	~hộ có	~hộ gia	~hộ góp	~hộ khó	~hộ không	~hộ khẩu	~hộ kinh	~hộ ký	~hộ lắp
~hộ nghèo	~hộ đã	~hội	~hội 0	~hội N	~hội an	~hội bảo	~hội chợ	~hội chữ	~hội có	~hội cựu	~hội hóa
~hội khuyến	~hội lhpn	~hội liên	~hội nghị	~hội người	~hội nhóm	~hội nông	~hội phụ	~hội thi	~hội thảo	~hội toàn	~hội trăng
~hội trường	~hội trưởng	~hội viên	~hội đồng	~hộp	~hộp bánh	~hộp sữa	~hộp thư	~hớt	~hờ	~hở	~hợp
~hợp T	~hợp công	~hợp của	~hợp pháp	~hợp phòng	~hợp tác	~hợp đồng	~hụi	~hụi ở	~hụt	~hủ	~hủ tiếu
~hủy	~hủy hoại	~hứa	~hữu	~i	~ia	~ii	~iii	~im	~im lặng	~in	~in 0
~info	~iv	~k	~k 0	~karaoke	~keo	~kg	~kg pháo	~kh	~kha	~khai	~khai báo
~khai của	~khai giảng	~khai mua	~khai nhận	~khai sinh	~khai thác	~khai trên	~khai trương	~khai đã	~khang	~khay	~khe
~khen	~khen T	~khen cho	~khen của	~khen kèm	~khen thưởng	~khen và	~khi	~khi T	~khi biết	~khi bị	~khi chia
~khi chuyển	~khi chưa	~khi con	~khi có	~khi công	~khi gặp	~khi không	~khi làm	~khi lỡ	~khi mua	~khi mất	~khi nghe
~khi nghi	~khi người	~khi nhận	~khi ra	~khi thấy	~khi uống	~khi xe	~khi đang	~khi đi	~khi đưa	~khi được	~khiêm
~khiêng	~khiến	~khiến T	~khiến cả	~khiếu	~khiếu nại	~khiển	~khiển xe	~khiễng	~khmer	~kho	~khoa
~khoa tỉnh	~khoan	~khoang	~khoanh	~khoe	~khoác	~khoán	~khoản	~khoản 0	~khoản cá	~khoản của	~khoản giả
~khoản là	~khoản ngân	~khoản nhận	~khoản vay	~khoản định	~khoảng	~khoảng 0	~khu	~khu 0	~khu công	~khu dân	~khu nhà
~khu phố	~khu trọ	~khu tái	~khu tập	~khu vực	~khung	~khuya	~khuyên	~khuyên T	~khuyên các	~khuyến	~khuyến cáo
~khuyến học	~khuyết	~khuyết tật	~khuôn	~khuôn mặt	~khuất	~khá	~khác	~khác là	~khách	~khách 0	~khách N
~khách chuyển	~khách hàng	~khách không	~khách là	~khách lạ	~khách mời	~khách quen	~khách sạn	~khách từ	~khách đến	~khám	~khám bệnh
~khám nghiệm	~khám sức	~khám xét	~khán	~khán giả	~khánh	~khánh thành	~khâu	~khâu 0	~khèn	~khéo	~khép
~khép lại	~khét	~khê	~khí	~khí thở	~khó	~khó khăn	~khó nhất	~khóa	~khóa cổng	~khóa cửa	~khóa do
~khóa hai	~khóa thẻ	~khóa trái	~khóa tài	~khóa xe	~khóa ở	~khóc	~khóc bên	~khóc khi	~khóc vì	~khói	~khóm
~khóm 0	~khô	~khôi	~không	~không ai	~không bao	~không biết	~không biển	~không bán	~không báo	~không bấm	~không bắt
~không bằng	~không bị	~không chia	~không cho	~không chuyển	~không chỉ	~không chịu	~không chở	~không chụp	~không cài	~không cánh	~không còn
~không có	~không công	~không cầm	~không cần	~không dám	~không dùng	~không ghi	~không giao	~không giấu	~không giấy	~không giữ	~không gọi
~không gửi	~không hề	~không hỏi	~không khai	~không khí	~không khóa	~không khóc	~không kéo	~không ký	~không kể	~không kịp	~không liên
~không làm	~không lãi	~không lương	~không lấy	~không ma	~không mang	~không may	~không mua	~không muốn	~không mất	~không mắc	~không mở
~không nghe	~không ngủ	~không nhìn	~không nhận	~không nhớ	~không nên	~không nêu	~không nói	~không nộp	~không phát	~không phải	~không qua
~không quen	~không quá	~không ra	~không rõ	~không sao	~không sạc	~không thu	~không thành	~không thả	~không thấy	~không thể	~không tin
~không tiếp	~không tiền	~không trách	~không trả	~không tái	~không tự	~không uống	~không vay	~không vào	~không về	~không với	~không xảy
~không yêu	~không ăn	~không đeo	~không đi	~không đánh	~không đèn	~không đòi	~không đăng	~không đưa	~không được	~không đặt	~không đến
~không để	~không đọc	~không đốt	~không đồng	~không đủ	~không ở	~khúc	~khúc cua	~khăn	~khải	~khản	~khảo
~khảo gồm	~khảo sát	~khấu	~khẩn	~khẩn cấp	~khẩu	~khẩu súng	~khẩu trang	~khập	~khập khiễng	~khắc	~khắc phục
~khắp	~khẳng	~khẳng định	~khỉ	~khỏe	~khỏe ổn	~khỏi	~khỏi nhà	~khối	~khối 0	~khống	~khống chế
~khổ	~khớp	~khởi	~khởi công	~khởi tố	~khủng	~khủng bố	~ki	~kia	~kia biên	~kia là	~kim
~kim đồng	~kinh	~kinh doanh	~kinh nghiệm	~kinh phí	~kinh tế	~kiên	~kiếm	~kiến	~kiến 0	~kiến của	~kiến nghị
~kiều	~kiểm	~kiểm chứng	~kiểm lâm	~kiểm soát	~kiểm sát	~kiểm tra	~kiểm điểm	~kiểm định	~kiểu	~kiểu mẫu	~kiểu này
~kiệm	~kiệm 0	~kiện	~kiệt	~kiệt 0	~km	~km 0	~km đường	~ko	~kon	~krông	~ksor
~kè	~kèm	~kèm 0	~kèm theo	~kèm ảnh	~kém	~kéo	~kéo T	~kéo dài	~kéo lên	~kéo tới	~kéo vào
~kéo được	~két	~két sắt	~kê	~kê của	~kênh	~kêu	~kêu cứu	~kêu gọi	~kích	~kích hoạt	~kích điện
~kín	~kín danh	~kính	~kính chúc	~kính gửi	~kính mời	~kính thưa	~kíp	~ký	~ký biên	~ký cam	~ký giấy
~ký hợp	~ký quyết	~ký tên	~ký túc	~ký tại	~ký tạm	~ký với	~ký xe	~kẹo	~kẹo kéo	~kẹp	~kẹt
~kẹt ở	~kẻ	~kẻ bán	~kẻ cướp	~kẻ cầm	~kẻ gian	~kẻ giả	~kẻ giật	~kẻ gọi	~kẻ kia	~kẻ lạ	~kẻ lừa
~kẻ móc	~kẻ trộm	~kẻ xưng	~kẻ xấu	~kẻng	~kẻng an	~kẻo	~kế	~kế bên	~kế hoạch	~kế toán	~kết
~kết 0	~kết bạn	~kết không	~kết luận	~kết mô	~kết nghĩa	~kết phong	~kết quả	~kết thúc	~kề	~kề dao	~kể
~kể bị	~kể cho	~kể chuyện	~kể có	~kể cả	~kể của	~kể lại	~kể rằng	~kể trong	~kể từ	~kể về	~kể với
~kể đã	~kể ở	~kệ	~kịch	~kịch bản	~kịp	~kịp thời	~kỳ	~kỳ 0	~kỷ	~kỷ luật	~kỷ niệm
~kỹ	~kỹ năng	~kỹ sư	~kỹ thuật	~l	~l 0	~la	~lai	~lam	~lan	~lan can	~lan sang
~lan truyền	~lang	~lao	~lao công	~lao ra	~lao vào	~lao xuống	~lao động	~lau	~len	~leo	~lhpn
~lhpn xã	~lim	~linh	~linh mục	~link	~livestream	~liên	~liên gia	~liên hiệp	~liên hoan	~liên hệ	~liên hồi
~liên kết	~liên lạc	~liên ngành	~liên quan	~liên tiếp	~liên tục	~liền	~liền 0	~liền không	~liều	~liệt	~liệt sĩ
~liệu	~lo	~lo hậu	~loa	~loa ba	~loa phường	~loa truyền	~loan	~lon	~long	~loại	~loạn
~loạt	~luyện	~luyện viên	~luân	~luôn	~luận	~luật	~luật dân	~luật gia	~luật hình	~luật không	~luật sư
~luật trật	~luật tố	~luồng	~ly	~ly hôn	~là	~là 0	~là N	~là T	~là ai	~là biết	~là bé
~là bẫy	~là bị	~là chiến	~là chuyện	~là cháu	~là chủ	~là con	~là các	~là cái	~là có	~là công	~là cả
~là của	~là do	~là em	~là gia	~là giả	~là gì	~là gọi	~là hai	~là hết	~là học	~là không	~là kẻ
~là lần	~là lừa	~là mất	~là mẹ	~là một	~là người	~là nhà	~là nhân	~là nhờ	~là những	~là phần	~là sai
~là sinh	~là thiếu	~là thành	~là thượng	~là thầy	~là thợ	~là tin	~là tiền	~là trung	~là trường	~là tổ	~là vợ
~là vụ	~là xe	~là đại	~là để	~là đồng	~là đội	~là đủ	~lài	~làm	~làm 0	~làm T	~làm ba
~làm ca	~làm cho	~làm chủ	~làm chứng	~làm công	~làm căn	~làm của	~làm giả	~làm giấy	~làm gì	~làm hai	~làm hồ
~làm lại	~làm lễ	~làm mất	~làm nghề	~làm người	~làm nhiệm	~làm nhà	~làm nhục	~làm phụ	~làm rõ	~làm sao	~làm theo
~làm thuê	~làm thợ	~làm thủ	~làm trưởng	~làm tổ	~làm từ	~làm việc	~làm về	~làm vợ	~làm xa	~làm ăn	~làm đơn
~làm được	~làm đội	~làm ở	~làn	~làng	~làng a	~làng chài	~làng hồ	~làng kon	~làng ksor	~lành	~lào
~lá	~lá thư	~lá điện	~lá đơn	~lách	~lái	~lái N	~lái xe	~lái đò	~lán	~lánh	~lát
~lâm	~lân	~lâu	~lâu rồi	~lãi	~lãi 0	~lãi nặng	~lãi suất	~lãm	~lãnh	~lãnh đạo	~lèo
~lén	~lê	~lê hồng	~lê lợi	~lê quý	~lê thị	~lê văn	~lên	~lên 0	~lên bàn	~lên bảng	~lên bờ
~lên công	~lên cơn	~lên gặp	~lên là	~lên làm	~lên mạng	~lên nhóm	~lên nhận	~lên phường	~lên tiếng	~lên trụ	~lên tấm
~lên tận	~lên từ	~lên xe	~lên xã	~lì	~lính	~lính cứu	~lít	~lò	~lò bánh	~lò gạch	~lò mổ
~lòng	~lòng tin	~lô	~lô đất	~lô đề	~lôi	~lông	~lùa	~lùi	~lùng	~lúa	~lúc
~lúc 0	~lúc T	~lúc nào	~lúc nửa	~lúc rạng	~lúc đó	~lúc đầu	~lúc ấy	~lý	~lý 0	~lý N	~lý chợ
~lý con	~lý do	~lý hình	~lý nghiêm	~lý theo	~lý thị	~lý tự	~lăm	~lăm phút	~lăn	~lăng	~lĩnh
~lĩnh 0	~lũ	~lũng	~lơ	~lư	~lưng	~lưu	~lưu lại	~lưu trú	~lưu ý	~lưu động	~lương
~lương 0	~lương cao	~lương hưu	~lưới	~lưỡi	~lượm	~lượng	~lượng chức	~lượng công	~lượng mặt	~lượt	~lượt chia
~lượt khách	~lượt người	~lượt xem	~lạ	~lạ mặt	~lạ thì	~lạ vào	~lạ đến	~lạ ở	~lạc	~lạc bộ	~lạc được
~lạc ở	~lạch	~lại	~lại 0	~lại T	~lại ba	~lại biển	~lại bằng	~lại bị	~lại chiếc	~lại cho	~lại có
~lại căn	~lại của	~lại do	~lại gần	~lại hai	~lại không	~lại là	~lại lúc	~lại lấy	~lại một	~lại ngay	~lại người
~lại nói	~lại số	~lại thì	~lại tin	~lại tiền	~lại toàn	~lại trong	~lại trước	~lại tài	~lại tên	~lại từ	~lại với
~lại vợ	~lại xe	~lại được	~lại để	~lại đủ	~lại ở	~lạng	~lạnh	~lảng	~lảng vảng	~lấn	~lấn chiếm
~lấp	~lấy	~lấy 0	~lấy chiếc	~lấy chồng	~lấy công	~lấy lại	~lấy lời	~lấy mất	~lấy mẫu	~lấy tiền	~lấy trộm
~lấy túi	~lấy từ	~lấy xe	~lấy đi	~lấy điện	~lấy được	~lầm	~lầm lỡ	~lần	~lần T	~lần bị	~lần cuối
~lần hai	~lần lượt	~lần một	~lần nào	~lần này	~lần ra	~lần sau	~lần theo	~lần thứ	~lần đi	~lần đầu	~lầu
~lẩn	~lẩu	~lẫn	~lập	~lập 0	~lập biên	~lập chuyên	~lập danh	~lập hồ	~lập nhóm	~lập trang	~lập tổ
~lập tức	~lật	~lậu	~lắc	~lắc đầu	~lắk	~lắm	~lắng	~lắng nghe	~lắp	~lắp 0	~lắp camera
~lắp chuông	~lắp thêm	~lặn	~lặng	~lặng lẽ	~lặng đi	~lặp	~lặp lại	~lẻ	~lẻ ma	~lẽ	~lề
~lều	~lễ	~lễ chào	~lễ hội	~lễ ra	~lễ trao	~lễ tân	~lệ	~lệ phí	~lệch	~lệnh	~lệnh bắt
~lịch	~lịch sử	~lịch sự	~lọc	~lọc máu	~lọt	~lốc	~lối	~lối ra	~lối thoát	~lối đi	~lốp
~lồng	~lỗ	~lỗi	~lộ	~lộ 0	~lộc	~lội	~lộn	~lột	~lớn	~lớn là	~lớn nhất
~lớn tuổi	~lớp	~lớp 0	~lớp bơi	~lớp dạy	~lớp học	~lớp là	~lớp một	~lớp trưởng	~lớp xóa	~lời	~lời T
~lời bạn	~lời cảm	~lời hứa	~lời khai	~lời kể	~lời một	~lời nhắn	~lời rủ	~lời xin	~lời đúng	~lở	~lỡ
~lỡ chuyển	~lợi	~lợi dụng	~lợn	~lợp	~lục	~lừa	~lừa 0	~lừa bán	~lừa người	~lừa đảo	~lửa
~lửa bùng	~lửa lan	~lữ	~lực	~lực gia	~lực học	~lực lượng	~lực từ	~m	~m 0	~ma	~ma túy
~mai	~mang	~mang biển	~mang giấy	~mang hung	~mang lên	~mang nộp	~mang ra	~mang số	~mang thai	~mang theo	~mang trả
~mang tên	~mang tới	~mang về	~mang đến	~manh	~manh mối	~massage	~may	~may có	~may không	~may mà	~may mắn
~mc	~me	~men	~methadone	~mg	~mg lít	~mi	~micro	~minh	~minh họa	~mini	~miếng
~miếu	~miền	~miền trung	~miễn	~miễn phí	~miệng	~mlô	~mong	~mong T	~mong các	~mong có	~mong mọi
~mttq	~mua	~mua 0	~mua bán	~mua cho	~mua của	~mua hai	~mua hàng	~mua lại	~mua máy	~mua sữa	~mua thuốc
~mua trả	~mua vé	~mua xe	~mua được	~mua đất	~mua đồ	~mua ở	~muối	~muốn	~muốn nói	~muộn	~mà
~mà T	~mà bay	~mà chưa	~mà em	~mà không	~mà là	~mà người	~mà vẫn	~mà đi	~màn	~màn hình	~màng
~màu	~màu vàng	~màu xanh	~màu đỏ	~mày	~mách	~mái	~mái nhà	~mái tôn	~mái ấm	~mát	~máu
~máy	~máy 0	~máy bay	~máy bơm	~máy cho	~máy cày	~máy của	~máy là	~máy lọc	~máy nổ	~máy phát	~máy tính
~máy và	~máy điện	~máy đã	~máy ảnh	~mâm	~mâm cơm	~mân	~mâu	~mâu thuẫn	~mây	~mã	~mã otp
~mã qr	~mã số	~mãi	~mãi không	~mãn	~mãn hạn	~mèo	~mé	~mém	~mép	~mét	~mét vuông
~mê	~mì	~mìn	~mình	~mình bị	~mình có	~mình cũng	~mình không	~mình thì	~mình với	~mình đang	~mình ở
~mía	~mít	~mò	~mòn	~móc	~móc túi	~móc áo	~móm	~móm mém	~món	~móng	~mô
~mô hình	~mô tô	~môi	~môi giới	~môi trường	~môn	~mông	~mõ	~mõm	~mù	~mù chữ	~mùa
~mùa cà	~mùa hè	~mùa mưa	~mùi	~mùng	~mùng 0	~múa	~múc	~măng	~mũ	~mũ bảo	~mũi
~mơ	~mưa	~mươi	~mươi bảy	~mươi mốt	~mươi ngày	~mươi năm	~mươi phút	~mươi sáu	~mươi triệu	~mươi tuổi	~mươi tư
~mương	~mướn	~mười	~mười ba	~mười bảy	~mười bốn	~mười chín	~mười giờ	~mười hai	~mười lăm	~mười lần	~mười mấy
~mười một	~mười ngày	~mười năm	~mười phút	~mười sáu	~mười tám	~mường	~mượn	~mượn tiền	~mạ	~mạc	~mạch
~mạn	~mạng	~mạng xã	~mạnh	~mạnh dạn	~mạnh thường	~mạo	~mạo danh	~mải	~mảnh	~mảnh giấy	~mất
~mất 0	~mất chiếc	~mất con	~mất cái	~mất cả	~mất cắp	~mất của	~mất gà	~mất gì	~mất hai	~mất liên	~mất là
~mất một	~mất ngủ	~mất nhiều	~mất sóng	~mất tiền	~mất trắng	~mất trộm	~mất tích	~mất việc	~mất vì	~mất ví	~mất xe
~mất điện	~mất đồng	~mấy	~mấy T	~mấy hôm	~mấy ngày	~mấy đứa	~mầm	~mầm non	~mẩu	~mẩu giấy	~mẫn
~mẫu	~mẫu giáo	~mận	~mập	~mật	~mật khẩu	~mật phục	~mậu	~mắc	~mắc bẫy	~mắc kẹt	~mắm
~mắm tôm	~mắn	~mắng	~mắt	~mắt camera	~mắt của	~mắt thần	~mặc	~mặc áo	~mặc đồ	~mặt	~mặt 0
~mặt T	~mặt bằng	~mặt nạ	~mặt sau	~mặt trận	~mặt trời	~mặt tại	~mặt và	~mặt ở	~mẹ	~mẹ N	~mẹ T
~mẹ bé	~mẹ bị	~mẹ cháu	~mẹ chồng	~mẹ con	~mẹ của	~mẹ em	~mẹ già	~mẹ là	~mẹ ruột	~mẹ tôi	~mẹ đi
~mẹ đẻ	~mẹ để	~mẹ ơi	~mẹo	~mến	~mềm	~mệ	~mệnh	~mọi	~mọi người	~mọi thắc	~mỏ
~mốc	~mối	~mốt	~mồ	~mồ côi	~mồi	~mồng	~mồng 0	~mổ	~mổ gấp	~mỗi	~mỗi T
~mỗi chiều	~mỗi em	~mỗi gia	~mỗi hộ	~mỗi khi	~mỗi lượt	~mỗi lần	~mỗi ngày	~mỗi người	~mỗi nhà	~mỗi năm	~mỗi phần
~mỗi quý	~mỗi suất	~mỗi sáng	~mỗi tháng	~mỗi thứ	~mỗi tuần	~mỗi tối	~mỗi tổ	~mỗi đêm	~mộ	~mộc	~một
~một T	~một buổi	~một bài	~một bé	~một bình	~một bạn	~một bộ	~một bữa	~một chiếc	~một chuyện	~một cháu	~một chân
~một con	~một cuốn	~một cuộc	~một cái	~một cán	~một câu	~một cây	~một công	~một cú	~một căn	~một cậu	~một cửa
~một cựu	~một em	~một gia	~một giờ	~một gã	~một góc	~một học	~một hồi	~một khách	~một khẩu	~một ký	~một kẻ
~một là	~một lá	~một lần	~một lối	~một lời	~một máy	~một mình	~một ngày	~một người	~một nhà	~một nhóm	~một năm
~một nửa	~một nữ	~một phút	~một phần	~một phụ	~một quả	~một số	~một thanh	~một tháng	~một thẻ	~một tiếng	~một trang
~một triệu	~một trong	~một trăm	~một trường	~một trận	~một tuần	~một tài	~một tên	~một túi	~một tấm	~một tờ	~một việc
~một ví	~một vòng	~một vụ	~một xe	~một điện	~một đêm	~một đồng	~một đứa	~mớ	~mới	~mới 0	~mới biết
~mới có	~mới hay	~mới học	~mới kể	~mới lên	~mới nói	~mới thấy	~mới về	~mới được	~mờ	~mời	~mời N
~mời T	~mời các	~mời cả	~mời hai	~mời làm	~mời lên	~mời phụ	~mời về	~mời đến	~mở	~mở 0	~mở cổng
~mở cửa	~mở khóa	~mở loa	~mở lại	~mở lớp	~mở phiên	~mở quán	~mở ra	~mở rộng	~mở thêm	~mở tiệm	~mở tài
~mở tủ	~mở từ	~mở đường	~mở được	~mở đầu	~mỡ	~mục	~mục N	~mục sư	~mức	~mức 0	~mức phạt
~mừng	~mực	~mỹ	~n	~n 0	~na	~nai	~nam	~nam 0	~nam sinh	~nam định	~nay
~nay 0	~nay T	~nay chưa	~nay có	~nay công	~nay không	~nay là	~nay làm	~nay mới	~nay vẫn	~nay đã	~nay được
~neo	~neo đơn	~net	~nga	~ngang	~ngay	~ngay 0	~ngay cho	~ngay công	~ngay hôm	~ngay sau	~ngay trong
~ngay trên	~ngay trước	~ngay tại	~ngay đầu	~nghe	~nghe chuyện	~nghe kể	~nghe loa	~nghe lời	~nghe máy	~nghe nói	~nghe rõ
~nghe rồi	~nghe tin	~nghe tiếng	~nghe xong	~nghe điện	~nghe được	~nghen	~nghi	~nghi can	~nghi do	~nghi ngờ	~nghi phạm
~nghi vấn	~nghiêm	~nghiêm trọng	~nghiên	~nghiên cứu	~nghiêng	~nghiêng ngả	~nghiệm	~nghiệm hiện	~nghiện	~nghiệp	~nghiệp của
~nghiệp vụ	~nghèo	~nghìn	~nghìn một	~nghìn người	~nghìn đồng	~nghĩ	~nghĩ ra	~nghĩ tới	~nghĩa	~nghĩa trang	~nghĩa tình
~nghĩa vụ	~nghẹn	~nghẹt	~nghề	~nghề nghiệp	~nghề sửa	~nghệ	~nghệ an	~nghệ do	~nghệ nhân	~nghệ sĩ	~nghệ số
~nghỉ	~nghỉ 0	~nghỉ hè	~nghỉ hưu	~nghỉ học	~nghỉ việc	~nghị	~nghị T	~nghị ai	~nghị các	~nghị có	~nghị công
~nghị cấp	~nghị khen	~nghị không	~nghị lắp	~nghị người	~nghị nhân	~nghị phụ	~nghị quyết	~nghị sơ	~nghị tặng	~nghị tổng	~nghị định
~nghịch	~ngon	~ngoài	~ngoài cổng	~ngoài hiên	~ngoài ra	~ngoài sân	~ngoái	~ngoại	~ngoại T	~nguy	~nguy cơ
~nguy hiểm	~nguy kịch	~nguyên	~nguyên nhân	~nguyên trưởng	~nguyên tắc	~nguyên vẹn	~nguyễn	~nguyễn thị	~nguyễn văn	~nguyện	~nguyện của
~nguyện giao	~nguyệt	~nguồn	~nguồn gốc	~nguồn tin	~nguội	~ngàn	~ngành	~ngành do	~ngào	~ngày	~ngày 0
~ngày T	~ngày có	~ngày công	~ngày hội	~ngày không	~ngày làm	~ngày mai	~ngày một	~ngày nào	~ngày sau	~ngày sinh	~ngày thì
~ngày thứ	~ngày trước	~ngày về	~ngày xưa	~ngày đêm	~ngày đầu	~ngày ấy	~ngày ở	~ngách	~ngách 0	~ngáo	~ngâm
~ngân	~ngân hàng	~ngân sách	~ngã	~ngã ba	~ngã cầu	~ngã gãy	~ngã tư	~ngã xuống	~ngãi	~ngó	~ngói
~ngón	~ngón tay	~ngô	~ngôi	~ngôi nhà	~ngõ	~ngõ 0	~ngăn	~ngăn chặn	~ngăn kéo	~ngăn kịp	~ngũ
~ngư	~ngư dân	~ngưng	~người	~người 0	~người T	~người biết	~người bán	~người báo	~người bạn	~người bệnh	~người bị
~người bỏ	~người canh	~người cao	~người cha	~người cho	~người chưa	~người chạy	~người chết	~người chỉ	~người chồng	~người con	~người cung
~người còn	~người có	~người cùng	~người cầm	~người của	~người dân	~người dưới	~người dạy	~người dẫn	~người dự	~người em	~người ghi
~người giao	~người già	~người giúp	~người giữ	~người gác	~người gây	~người góp	~người gõ	~người gọi	~người gửi	~người hiến	~người hỏi
~người khác	~người không	~người kia	~người ký	~người là	~người làm	~người lái	~người lạ	~người lấy	~người lập	~người lớn	~người mua
~người mất	~người mắc	~người mặc	~người mẹ	~người một	~người nghe	~người nghiện	~người nghèo	~người ngồi	~người ngủ	~người nhà	~người nhận
~người nhặt	~người nào	~người này	~người ném	~người nộp	~người phát	~người phụ	~người quay	~người quen	~người ra	~người rồi	~người sang
~người sau	~người ta	~người tham	~người theo	~người thuê	~người thân	~người thì	~người thấy	~người thợ	~người thứ	~người tiếp	~người trong
~người trên	~người trông	~người trẻ	~người trực	~người tố	~người tốt	~người tới	~người từ	~người từng	~người tử	~người tự	~người vay
~người viết	~người vợ	~người vừa	~người xem	~người xưng	~người xấu	~người yêu	~người đang	~người đi	~người điều	~người đàn	~người đánh
~người đã	~người đó	~người đăng	~người đưa	~người được	~người đại	~người đầu	~người đến	~người đọc	~người đội	~người đứng	~người ấy
~người ở	~ngược	~ngược lại	~ngược đãi	~ngượng	~ngại	~ngạt	~ngạt khói	~ngả	~ngất	~ngầm	~ngập
~ngắn	~ngắt	~ngọc	~ngọn	~ngọn lửa	~ngọt	~ngỏ	~ngồi	~ngồi bàn	~ngồi bên	~ngồi bệt	~ngồi cùng
~ngồi cạnh	~ngồi hàng	~ngồi khóc	~ngồi nghe	~ngồi sau	~ngồi trong	~ngồi trên	~ngồi uống	~ngồi với	~ngồi xe	~ngồi xuống	~ngồi ở
~ngộ	~ngộ độc	~ngờ	~ngụ	~ngụ ấp	~ngủ	~ngủ gật	~ngủ lại	~ngủ ngon	~ngủ quên	~ngủ trong	~ngủ trưa
~ngủ ở	~ngừa	~ngừng	~ngửa	~ngửi	~ngữ	~ngựa	~ngực	~nha	~nha trang	~nhan	~nhang
~nhanh	~nhanh hơn	~nhanh nhất	~nhanh trí	~nhau	~nhau ra	~nhau vì	~nhau đến	~nhau ở	~nhi	~nhiên	~nhiêu
~nhiều	~nhiều lần	~nhiều người	~nhiều nhất	~nhiều phụ	~nhiệm	~nhiệm N	~nhiệm của	~nhiệm hình	~nhiệm vụ	~nhiệt	~nhung
~nhà	~nhà 0	~nhà N	~nhà T	~nhà ai	~nhà ba	~nhà báo	~nhà bên	~nhà bình	~nhà bị	~nhà cho	~nhà cuối
~nhà còn	~nhà có	~nhà cấp	~nhà của	~nhà dân	~nhà giáo	~nhà hàng	~nhà hảo	~nhà không	~nhà lúc	~nhà máy	~nhà mình
~nhà mạng	~nhà mẹ	~nhà một	~nhà mới	~nhà nghiên	~nhà nghỉ	~nhà người	~nhà nào	~nhà nên	~nhà nước	~nhà rông	~nhà sinh
~nhà sàn	~nhà số	~nhà thuốc	~nhà thì	~nhà thơ	~nhà thầu	~nhà thờ	~nhà thứ	~nhà trong	~nhà trường	~nhà trọ	~nhà tài
~nhà tôi	~nhà tạm	~nhà văn	~nhà vệ	~nhà xe	~nhà xin	~nhà đang	~nhà đi	~nhà đối	~nhà ở	~nhàng	~nhánh
~nhát	~nhát dao	~nhân	~nhân 0	~nhân N	~nhân ban	~nhân bị	~nhân chứng	~nhân có	~nhân của	~nhân dân	~nhân dịp
~nhân khẩu	~nhân là	~nhân may	~nhân rộng	~nhân tạo	~nhân viên	~nhân vật	~nhân vụ	~nhân đây	~nhân được	~nhân ưu	~nhã
~nhãn	~nhé	~nhì	~nhì thuộc	~nhìn	~nhìn lại	~nhìn mặt	~nhìn thấy	~nhí	~nhóm	~nhóm 0	~nhóm bạn
~nhóm cho	~nhóm học	~nhóm kín	~nhóm là	~nhóm lớp	~nhóm người	~nhóm này	~nhóm phụ	~nhóm thanh	~nhóm thiện	~nhóm trộm	~nhóm zalo
~nhôm	~nhơn	~như	~như T	~như sau	~như thế	~như vậy	~nhưng	~nhưng T	~nhưng chưa	~nhưng không	~nhưng phải
~nhưng vẫn	~nhường	~nhạc	~nhạc sĩ	~nhạy	~nhạy cảm	~nhảy	~nhảy xuống	~nhấn	~nhấn mạnh	~nhất	~nhất 0
~nhất của	~nhất là	~nhất một	~nhất thuộc	~nhất trí	~nhầm	~nhẫn	~nhẫn cưới	~nhận	~nhận 0	~nhận T	~nhận biết
~nhận bằng	~nhận cuộc	~nhận của	~nhận diện	~nhận hồ	~nhận không	~nhận là	~nhận làm	~nhận lại	~nhận lỗi	~nhận lời	~nhận một
~nhận nuôi	~nhận phản	~nhận quà	~nhận ra	~nhận thấy	~nhận tin	~nhận tiền	~nhận trách	~nhận trình	~nhận từng	~nhận việc	~nhận xét
~nhận điện	~nhận đã	~nhận đơn	~nhận được	~nhận đỡ	~nhập	~nhập học	~nhập mã	~nhập số	~nhập viện	~nhật	~nhật 0
~nhật ký	~nhậu	~nhắc	~nhắc T	~nhắc chuyện	~nhắc các	~nhắc lại	~nhắc nhở	~nhắc tới	~nhắn	~nhắn cho	~nhắn tin
~nhặt	~nhặt được	~nhặt ở	~nhẹ	~nhẹ lương	~nhẹ nhàng	~nhịn	~nhịp	~nhỏ	~nhỏ của	~nhỏ ở	~nhốt
~nhốt trong	~nhổ	~nhớ	~nhớ giùm	~nhớ lại	~nhớ mãi	~nhớ mặt	~nhớ thì	~nhớ được	~nhờ	~nhờ T	~nhờ một
~nhờ người	~nhờ tin	~nhờ vậy	~nhờ đó	~nhở	~nhở vì	~nhục	~nhục người	~nhủ	~nhứt	~những	~những con
~những người	~nhựa	~ni	~ni lông	~ninh	~ninh mạng	~ninh trật	~ninh tổ	~niêm	~niêm phong	~niêm yết	~niên
~niên N	~niên công	~niên lạ	~niên mang	~niên xung	~niên đi	~niệm	~niệm 0	~niệm chương	~non	~non hoa	~nuôi
~nuôi chó	~nuôi con	~nuôi hai	~nuôi tôm	~nà	~nào	~nào T	~nào bị	~nào có	~nào cũng	~nào là	~nào phải
~này	~này T	~này bị	~này cho	~này có	~này do	~này là	~này làm	~này từng	~này đã	~nát	~nâng
~nâng cấp	~nâu	~nã	~não	~ném	~ném đá	~nén	~nét	~nên	~nên T	~nên có	~nên giữ
~nên không	~nên làm	~nên thoát	~nêu	~nêu tên	~nít	~nó	~nó còn	~nó là	~nó nói	~nóc	~nói
~nói T	~nói cho	~nói chuyện	~nói con	~nói dối	~nói giọng	~nói gì	~nói không	~nói là	~nói lại	~nói lời	~nói một
~nói ngắn	~nói nhà	~nói nhỏ	~nói phải	~nói ra	~nói rõ	~nói thêm	~nói thật	~nói tiếng	~nói trong	~nói trước	~nói tên
~nói từ	~nói vui	~nói về	~nói với	~nói xấu	~nói đùa	~nói được	~nón	~nón lá	~nóng	~nóng 0	~nóng của
~nô	~nông	~nông dân	~nông nghiệp	~núi	~núp	~nút	~năm	~năm 0	~năm T	~năm ba	~năm có
~năm công	~năm giờ	~năm hai	~năm học	~năm không	~năm kia	~năm liền	~năm là	~năm làm	~năm mươi	~năm nay	~năm ngoái
~năm ngày	~năm người	~năm nhất	~năm nào	~năm năm	~năm phút	~năm qua	~năm rồi	~năm sau	~năm thứ	~năm thực	~năm triệu
~năm trăm	~năm trước	~năm tuổi	~năm tù	~năm tới	~năm xưa	~năm đã	~năm được	~năm đến	~năng	~năng lượng	~nđ
~nơi	~nơi T	~nơi công	~nơi cư	~nơi gần	~nơi ở	~nương	~nước	~nước cho	~nước chè	~nước cuốn	~nước lên
~nước mía	~nước mắm	~nước mắt	~nước ngoài	~nước sôi	~nước thì	~nước uống	~nước đá	~nước ở	~nướng	~nạ	~nại
~nạn	~nạn giao	~nạn lao	~nạn nhân	~nạn trên	~nạp	~nạp 0	~nạp tiền	~nạt	~nấu	~nấu cháo	~nấu cơm
~nấy	~nậm	~nắm	~nắm tay	~nắng	~nắp	~nằm	~nằm bên	~nằm lại	~nằm sát	~nằm trong	~nằm trên
~nằm viện	~nằm ở	~nẵng	~nặc	~nặng	~nặng 0	~nặng lãi	~nặng nhất	~nặng thì	~nẹt	~nẹt pô	~nến
~nếp	~nếu	~nếu không	~nề	~nền	~nọ	~nối	~nốt	~nồi	~nồi cháo	~nồi cơm	~nồi nước
~nồng	~nồng độ	~nổ	~nổ bình	~nổi	~nổi tiếng	~nỗi	~nỗi đau	~nội	~nội N	~nội T	~nội bộ
~nội của	~nội dung	~nội quy	~nội trú	~nội vụ	~nộp	~nộp 0	~nộp cho	~nộp hai	~nộp lại	~nộp một	~nộp phí
~nộp phạt	~nộp tiền	~nộp đơn	~nớ	~nợ	~nợ 0	~nợ thuê	~nợ tiền	~nứt	~nửa	~nửa giờ	~nửa năm
~nửa tháng	~nửa tiếng	~nửa đêm	~nữ	~nữ 0	~nữ N	~nữ bán	~nữ bị	~nữ công	~nữ phường	~nữ sinh	~nữ thôn
~nữ trang	~nữ với	~nữ xã	~nữ ở	~nữa	~oan	~oanh	~ong	~online	~otp	~otp cho	~p
~p 0	~pa	~pc	~pc 0	~pccc	~persons 0	~persons 1	~persons 2	~pgs	~pha	~phan	~phanh
~phao	~phi	~phim	~phiên	~phiên chợ	~phiên tòa	~phiếu	~phiền	~phong	~phong bì	~phong trào	~phong tỏa
~photo	~phum	~phun	~phà	~phá	~phá 0	~phá cửa	~phá khóa	~phá rừng	~phá án	~phá đường	~phán
~phán N	~pháo	~pháo hoa	~pháo lậu	~pháo nổ	~pháo tự	~pháp	~pháp N	~pháp hình	~pháp luật	~pháp lý	~pháp xã
~phát	~phát 0	~phát biểu	~phát cho	~phát hiện	~phát loa	~phát thanh	~phát trên	~phát tán	~phát tờ	~phát từ	~phát động
~phân	~phân biệt	~phân bón	~phân công	~phân luồng	~phân tích	~phép	~phép lái	~phê	~phí	~phí 0	~phí cho
~phí do	~phía	~phía sau	~phím	~phòng	~phòng 0	~phòng N	~phòng bên	~phòng cháy	~phòng chống	~phòng có	~phòng công
~phòng cảnh	~phòng giao	~phòng khách	~phòng kinh	~phòng riêng	~phòng số	~phòng tiếp	~phòng trọ	~phòng trực	~phòng tư	~phòng văn	~phó
~phó N	~phó ban	~phó bí	~phó chủ	~phó giám	~phó hiệu	~phó trưởng	~phó đức	~phóng	~phóng lợn	~phóng sự	~phóng viên
~phù	~phùng	~phú	~phú lâm	~phú lợi	~phúc	~phúng	~phút	~phút 0	~phút là	~phút ngày	~phút sau
~phăng	~phơi	~phương	~phương hướng	~phương tiện	~phương án	~phước	~phước long	~phường	~phường 0	~phường an	~phường bên
~phường bình	~phường bạch	~phường có	~phường cùng	~phường cửa	~phường do	~phường ghi	~phường hòa	~phường hải	~phường hồng	~phường long	~phường làm
~phường lê	~phường lập	~phường mời	~phường mỹ	~phường nam	~phường nguyễn	~phường nhận	~phường nhắc	~phường phát	~phường phú	~phường phối	~phường sẽ
~phường thanh	~phường tiếng	~phường tiếp	~phường trình	~phường trần	~phường tân	~phường tặng	~phường tổ	~phường và	~phường vĩnh	~phường xin	~phường đang
~phường đã	~phường đông	~phường đề	~phường đồng	~phượng	~phạm	~phạm bị	~phạm hành	~phạm là	~phạm nhân	~phạm nồng	~phạm pháp
~phạm tội	~phạm về	~phạt	~phạt 0	~phạt N	~phạt T	~phạt hành	~phạt nguội	~phạt theo	~phạt tiền	~phạt tù	~phạt từ
~phạt vi	~phạt và	~phạt vì	~phải	~phải báo	~phải bồi	~phải chuyển	~phải có	~phải cắt	~phải dừng	~phải gọi	~phải khâu
~phải là	~phải làm	~phải nhập	~phải nằm	~phải nộp	~phải trả	~phải vào	~phải xin	~phải đi	~phải đóng	~phải đền	~phản
~phản quang	~phản ánh	~phản đối	~phản ứng	~phấn	~phấn đấu	~phần	~phần còn	~phần hỏi	~phần lễ	~phần lớn	~phần mềm
~phần quà	~phần thi	~phần thưởng	~phẩm	~phận	~phận một	~phật	~phế	~phế liệu	~phỏng	~phỏng vấn	~phố
~phố 0	~phố bình	~phố có	~phố hàng	~phố số	~phố tân	~phố tặng	~phối	~phối hợp	~phổ	~phổ biến	~phổ thông
~phổi	~phở	~phụ	~phụ N	~phụ bếp	~phụ cấp	~phụ huynh	~phụ hồ	~phụ nữ	~phụ trách	~phụ xe	~phục
~phục vụ	~phụng	~phủ	~pin	~pin và	~pv	~pô	~qh	~qh 0	~qr	~qua	~qua 0
~qua T	~qua ba	~qua biên	~qua các	~qua có	~qua cơn	~qua cầu	~qua cổng	~qua cửa	~qua khỏi	~qua loa	~qua lại
~qua mạng	~qua suối	~qua sông	~qua số	~qua tin	~qua trên	~qua tài	~qua vneid	~qua vụ	~qua xác	~qua zalo	~qua điện
~qua đêm	~qua đường	~qua ứng	~quan	~quan chức	~quan csđt	~quan công	~quan cảnh	~quan hệ	~quan trọng	~quan tâm	~quan điều
~quang	~quang trung	~quanh	~quay	~quay clip	~quay lại	~quay mặt	~quay phim	~quay về	~quay được	~quen	~quen qua
~quen trên	~quy	~quy hoạch	~quy tắc	~quy định	~quy ước	~quyên	~quyên góp	~quyên được	~quyết	~quyết 0	~quyết không
~quyết định	~quyền	~quyền lợi	~quyển	~quà	~quà 0	~quà cho	~quá	~quá 0	~quá giờ	~quá hạn	~quá nên
~quá trình	~quái	~quán	~quán N	~quán cà	~quán cơm	~quán karaoke	~quán nhậu	~quán nước	~quán phở	~quán ăn	~quân
~quân 0	~quân N	~quân phục	~quân sự	~quân y	~quân đội	~quãng	~quét	~quét mã	~quê	~quê xã	~quên
~quên trên	~quý	~quý iii	~quý vị	~quý đôn	~quăng	~quạt	~quả	~quả 0	~quả giải	~quả tang	~quả xử
~quả đạn	~quản	~quản lý	~quản số	~quản trị	~quảng	~quảng cáo	~quấn	~quần	~quần chúng	~quần áo	~quầy
~quận	~quật	~quẹt	~quế	~quệt	~quốc	~quốc gia	~quốc lộ	~quốc tế	~quỳ	~quỳnh	~quỹ
~quỹ 0	~quỹ N	~quỹ khuyến	~quỹ tín	~qđ	~ra	~ra 0	~ra T	~ra bãi	~ra bến	~ra chiếc	~ra chợ
~ra con	~ra công	~ra cổng	~ra hai	~ra hiệu	~ra khỏi	~ra là	~ra làm	~ra lúc	~ra mắt	~ra mặt	~ra một
~ra ngay	~ra ngoài	~ra ngân	~ra người	~ra quyết	~ra quân	~ra sao	~ra sau	~ra sân	~ra thì	~ra trước	~ra trụ
~ra tòa	~ra tận	~ra tới	~ra từ	~ra va	~ra viện	~ra vào	~ra về	~ra vụ	~ra xe	~ra xã	~ra đường
~ra đại	~ra đầu	~ra đời	~ra ở	~ranh	~ranh đất	~rao	~rao bán	~rau	~ray	~reo	~ri
~riêng	~riêng T	~riêng cho	~riêng của	~riêng tư	~ro	~roi	~roi điện	~rong	~run	~run run	~rung
~rung chuông	~ruồi	~ruộng	~ruột	~ruột của	~rà	~rà soát	~rào	~rác	~rách	~rè	~rèm
~rê	~rót	~rót nước	~rôn	~rông	~rông cắn	~rõ	~rõ 0	~rõ nguồn	~rút	~rút 0	~rút kinh
~rút ra	~rút tiền	~rút đơn	~rút được	~răn	~răn đe	~răng	~rơ	~rơi	~rơi xuống	~rơm	~rưng
~rưng rưng	~rước	~rưỡi	~rượt	~rượu	~rượu bia	~rượu cần	~rạch	~rạn	~rạng	~rạng sáng	~rạp
~rất	~rất lâu	~rẫy	~rẫy cà	~rằm	~rằm tháng	~rằng	~rằng T	~rằng có	~rẻ	~rẻ hơn	~rể
~rể N	~rể T	~rễ	~rọ	~rọ mõm	~rối	~rồi	~rồi T	~rồi báo	~rồi bị	~rồi bỏ	~rồi chuyển
~rồi chạy	~rồi chỉ	~rồi có	~rồi cùng	~rồi gọi	~rồi gửi	~rồi lấy	~rồi mới	~rồi nhờ	~rồi quay	~rồi sang	~rồi thì
~rồi tắt	~rồi về	~rồi xin	~rồi đi	~rồi đưa	~rồi được	~rồng	~rổ	~rộn	~rộng	~rộng 0	~rộng ra
~rớt	~rời	~rời nhà	~rụi	~rủ	~rủ nhau	~rủ rê	~rủ thêm	~rủ đi	~rừng	~rửa	~rửa tiền
~rửa xe	~s	~sa	~sa lưới	~sai	~sai sự	~sai thì	~san	~sang	~sang 0	~sang bên	~sang chiết
~sang làm	~sang nhà	~sang năm	~sang tài	~sang tên	~sanh	~sao	~sao T	~sao không	~sao kê	~sau	~sau 0
~sau T	~sau ba	~sau bảy	~sau bị	~sau bốn	~sau có	~sau hai	~sau khi	~sau là	~sau mười	~sau một	~sau mới
~sau nhiều	~sau nhà	~sau này	~sau phần	~sau trận	~sau vụ	~sau xe	~sau đó	~say	~say rượu	~sen	~seo
~sh	~shipper	~shop	~sim	~sinh	~sinh 0	~sinh N	~sinh bị	~sinh giỏi	~sinh hoạt	~sinh khi	~sinh lớp
~sinh ngày	~sinh năm	~sinh rủ	~sinh trường	~sinh trả	~sinh viên	~sinh ở	~sirius	~siêu	~siêu thị	~siết	~sn
~sn 0	~so	~so với	~soi	~song	~soát	~soát 0	~soạn	~stk	~stk 0	~store	~su
~sung	~suy	~suýt	~suýt mất	~suất	~suất 0	~suất cơm	~suất quà	~suối	~suốt	~suốt 0	~suốt ba
~suốt buổi	~suốt hai	~suốt mười	~suốt đêm	~sài	~sài gòn	~sàn	~sàng	~sào	~sách	~sách 0	~sách của
~sách người	~sách vở	~sáng	~sáng 0	~sáng T	~sáng chủ	~sáng hôm	~sáng kiến	~sáng mùng	~sáng mồng	~sáng nay	~sáng nào
~sáng qua	~sáng ra	~sáng sớm	~sáng thứ	~sáo	~sáp	~sáp nhập	~sát	~sát N	~sát giao	~sát hình	~sát khu
~sát pccc	~sát viên	~sát vách	~sát điều	~sát đường	~sáu	~sáu giờ	~sáu mươi	~sáu người	~sáu năm	~sáu tháng	~sáu tuổi
~sân	~sân bay	~sân khấu	~sân nhà	~sân trường	~sân ubnd	~sân vận	~sân đình	~sâu	~sâu 0	~sét	~sóc
~sóng	~sót	~sôi	~sông	~súc	~súng	~súng kíp	~súng tự	~súng điện	~săn	~sĩ	~sĩ N
~sĩ công	~sĩ quân	~sĩ thi	~sĩ trực	~sĩ tâm	~sơ	~sơ cứu	~sơ kết	~sơ sinh	~sơ thẩm	~sơ đồ	~sơn
~sơn lại	~sơn đỏ	~sư	~sư N	~sư T	~sư cả	~sư thầy	~sưng	~sương	~sương mù	~sườn	~sưởi
~sạc	~sạc xe	~sạch	~sạn	~sạp	~sạt	~sạt lở	~sản	~sản phụ	~sảnh	~sầu	~sầu riêng
~sập	~sập bẫy	~sắc	~sắc phục	~sắm	~sắp	~sắp tới	~sắt	~sẵn	~sẹo	~sẻ	~sẻ clip
~sẽ	~sẽ bị	~sẽ có	~sẽ kiểm	~sẽ làm	~sẽ mở	~sẽ được	~sọ	~sọ não	~số	~số 0	~số T
~số căn	~số cộng	~số của	~số hộ	~số khung	~số liệu	~số lạ	~số máy	~số người	~số nhà	~số này	~số thẻ
~số tiền	~số trúng	~số trực	~số tài	~số và	~số vụ	~số xe	~số điện	~số đã	~số ấy	~số ở	~sống
~sống một	~sốt	~sổ	~sổ của	~sổ ghi	~sổ sách	~sổ tay	~sổ tiết	~sổ trực	~sổ đỏ	~sới	~sớm
~sờ	~sở	~sở 0	~sở N	~sở công	~sở hữu	~sở xây	~sở y	~sợ	~sợ bị	~sợ không	~sợ nhất
~sợ quá	~sợi	~sợi dây	~sụp	~sủa	~sức	~sức khỏe	~sử	~sử dụng	~sửa	~sửa khóa	~sửa mái
~sửa máy	~sửa nhà	~sửa xe	~sửa đổi	~sữa	~sự	~sự chứng	~sự cố	~sự ngắn	~sự theo	~sự thật	~sự việc
~sỹ	~t	~ta	~ta có	~ta gọi	~ta thấy	~tai	~tai mắt	~tai nạn	~taluy	~tam	~tan
~tan ca	~tan học	~tand	~tang	~tang 0	~tang N	~tang lễ	~tang vật	~tao	~taxi	~tay	~tay T
~tay cho	~tay chân	~tay cầm	~tay ga	~tay không	~tay phải	~tay run	~tay trái	~tay từng	~tay vào	~techcombank	~tem
~tha	~thai	~tham	~tham dự	~tham gia	~tham luận	~than	~thang	~thang máy	~thanh	~thanh bình	~thanh niên
~thanh phường	~thanh thiếu	~thanh toán	~thanh tra	~thanh viên	~thanh xã	~thao	~thay	~thay bằng	~thay mặt	~thay nhau	~thcs
~thcs lê	~thcs nguyễn	~theo	~theo T	~theo báo	~theo con	~theo cáo	~theo công	~theo căn	~theo dõi	~theo dấu	~theo giấy
~theo hướng	~theo hồ	~theo luật	~theo lời	~theo một	~theo nghị	~theo người	~theo quy	~theo quyết	~theo số	~theo thông	~theo thống
~theo điều	~thi	~thi công	~thi hành	~thi kéo	~thi nấu	~thi thể	~thi đua	~thi đấu	~thiên	~thiêu	~thiêu rụi
~thiết	~thiết bị	~thiết kế	~thiếu	~thiếu một	~thiếu niên	~thiếu nữ	~thiếu tá	~thiếu tướng	~thiếu úy	~thiện	~thiện của
~thiện nguyện	~thiệp	~thiệt	~thiệt hại	~thiệu	~thiệu là	~thoáng	~thoát	~thoát hiểm	~thoát nạn	~thoát thứ	~thoại
~thoại 0	~thoại của	~thoại giữa	~thoại lúc	~thoại trực	~thoại và	~thpt	~thpt lê	~thu	~thu 0	~thu chi	~thu giữ
~thu hút	~thu hồi	~thu lại	~thu mua	~thu nhận	~thu nhập	~thu phí	~thu quỹ	~thu tiền	~thu được	~thua	~thuyết
~thuyền	~thuyền trưởng	~thuyền viên	~thuê	~thuê bao	~thuê nhà	~thuê phòng	~thuê trọ	~thuẫn	~thuận	~thuật	~thuật viên
~thuế	~thuốc	~thuốc lá	~thuộc	~thuộc về	~thà	~thành	~thành 0	~thành công	~thành lập	~thành người	~thành phần
~thành phố	~thành tích	~thành viên	~thào	~thác	~thách	~thái	~thám	~tháng	~tháng 0	~tháng ba	~tháng bảy
~tháng chín	~tháng chạp	~tháng giêng	~tháng lương	~tháng mười	~tháng nào	~tháng này	~tháng năm	~tháng qua	~tháng rồi	~tháng sau	~tháng sáu
~tháng thứ	~tháng trước	~tháng tuổi	~tháng tám	~tháng tù	~tháng tư	~tháng đầu	~thánh	~tháo	~thân	~thân mến	~thân nhân
~thêm	~thêm 0	~thêm ba	~thêm bốn	~thêm cho	~thêm hai	~thêm một	~thêm về	~thêm đèn	~thì	~thì T	~thì báo
~thì bị	~thì cho	~thì chưa	~thì chỉ	~thì con	~thì có	~thì giữ	~thì gọi	~thì hỏi	~thì không	~thì kể	~thì làm
~thì lấy	~thì mình	~thì mất	~thì một	~thì người	~thì nói	~thì phải	~thì ra	~thì sao	~thì thấy	~thì xin	~thì xử
~thì đi	~thì được	~thì đừng	~thí	~thí sinh	~thích	~thính	~thò	~thóc	~thôi	~thôn	~thôn 0
~thôn hạ	~thôn nguyễn	~thôn nà	~thôn phú	~thôn thượng	~thôn trung	~thôn tân	~thôn đông	~thôn đồng	~thông	~thông báo	~thông minh
~thông qua	~thông tin	~thông tư	~thông đường	~thù	~thùng	~thùng mì	~thùng quà	~thùy	~thú	~thú nhận	~thú y
~thúc	~thúc bằng	~thúc lúc	~thúng	~thúy	~thăm	~thăm hỏi	~thơ	~thơ N	~thư	~thư N	~thư chi
~thư cảm	~thư của	~thư gửi	~thư khen	~thư không	~thư ký	~thư ngỏ	~thư tố	~thư viện	~thư đoàn	~thư đảng	~thưa
~thưa T	~thưa các	~thương	~thương 0	~thương binh	~thương chợ	~thương lái	~thương nặng	~thương sọ	~thương tích	~thương vong	~thương ở
~thường	~thường 0	~thường quân	~thường trú	~thường trực	~thưởng	~thưởng 0	~thưởng T	~thưởng cho	~thưởng mỗi	~thưởng nóng	~thưởng đột
~thượng	~thượng sĩ	~thượng tá	~thượng tọa	~thượng úy	~thạc	~thạc sĩ	~thạch	~thạnh	~thả	~thả rông	~thả tim
~thải	~thảo	~thấp	~thất	~thấy	~thấy 0	~thấy N	~thấy T	~thấy ai	~thấy chiếc	~thấy cháu	~thấy con
~thấy có	~thấy em	~thấy gì	~thấy hai	~thấy khách	~thấy lạ	~thấy mình	~thấy một	~thấy người	~thấy sau	~thấy tin	~thấy trong
~thấy xe	~thấy ở	~thầm	~thần	~thầu	~thầu N	~thầy	~thầy N	~thầy T	~thầy cúng	~thầy giáo	~thầy hiệu
~thầy thuốc	~thẩm	~thẩm phán	~thẩm quyền	~thận	~thập	~thập đỏ	~thật	~thật N	~thật của	~thật không	~thật là
~thật ra	~thật thì	~thắc	~thắc mắc	~thắng	~thắng đội	~thắp	~thắp hương	~thắp đèn	~thằng	~thằng N	~thằng nhỏ
~thẳng	~thẳng cho	~thẻ	~thẻ 0	~thẻ atm	~thẻ căn	~thẻ ngân	~thẻ tín	~thế	~thế chấp	~thế là	~thế mà
~thế nào	~thềm	~thể	~thể 0	~thể T	~thể bị	~thể dệt	~thể dục	~thể thao	~thể và	~thị	~thị N
~thị hồng	~thị sáu	~thị trường	~thị trấn	~thị xã	~thịnh	~thịt	~thọ	~thỏa	~thỏa thuận	~thối	~thống
~thống kê	~thống nhất	~thồ	~thổ	~thổ cẩm	~thổi	~thổi còi	~thới	~thờ	~thời	~thời gian	~thời hạn
~thở	~thợ	~thợ hàn	~thợ hồ	~thợ lặn	~thợ may	~thợ phụ	~thợ sửa	~thợ xây	~thợ điện	~thụ	~thụ lý
~thủ	~thủ N	~thủ phạm	~thủ quỹ	~thủ tục	~thủ đoạn	~thủng	~thủy	~thủy lợi	~thủy điện	~thứ	~thứ 0
~thứ ba	~thứ bảy	~thứ chín	~thứ hai	~thứ mười	~thứ nhất	~thứ năm	~thứ sáu	~thứ tiếng	~thứ tư	~thức	~thức trắng
~thức ăn	~thừa	~thừa nhận	~thừng	~thử	~thực	~thực hiện	~thực phẩm	~ti	~ti vi	~tim	~tin
~tin an	~tin ban	~tin buồn	~tin báo	~tin cho	~tin có	~tin cậy	~tin của	~tin do	~tin dọa	~tin giúp	~tin loa
~tin là	~tin lời	~tin nhanh	~tin nhắn	~tin sai	~tin thêm	~tin từ	~tin vui	~tin vắn	~tin về	~tin vụ	~tin được
~tin đồn	~tinh	~tinh thần	~tivi	~tiêm	~tiêm phòng	~tiên	~tiên là	~tiên tiến	~tiêu	~tiêu biểu	~tiêu hủy
~tiêu thụ	~tiếc	~tiến	~tiến sĩ	~tiến độ	~tiếng	~tiếng T	~tiếng chuông	~tiếng chó	~tiếng dao	~tiếng gõ	~tiếng hát
~tiếng khóc	~tiếng kêu	~tiếng kẻng	~tiếng la	~tiếng máy	~tiếng mông	~tiếng mõ	~tiếng nổ	~tiếng sau	~tiếng trẻ	~tiếng việt	~tiếng ồn
~tiếp	~tiếp 0	~tiếp công	~tiếp dân	~tiếp khách	~tiếp nhận	~tiếp tay	~tiếp theo	~tiếp thu	~tiếp tục	~tiếp xúc	~tiết
~tiết kiệm	~tiết mục	~tiếu	~tiền	~tiền 0	~tiền bán	~tiền bảo	~tiền bằng	~tiền cho	~tiền chuyển	~tiền chuộc	~tiền còn
~tiền công	~tiền cọc	~tiền của	~tiền dành	~tiền dưỡng	~tiền giả	~tiền hàng	~tiền không	~tiền là	~tiền lương	~tiền lắp	~tiền lẻ
~tiền mua	~tiền mặt	~tiền mổ	~tiền qua	~tiền rồi	~tiền theo	~tiền thu	~tiền thuê	~tiền thuốc	~tiền thì	~tiền thưởng	~tiền trong
~tiền trước	~tiền và	~tiền vào	~tiền vì	~tiền về	~tiền án	~tiền ăn	~tiền điện	~tiền đã	~tiền được	~tiền để	~tiền ảo
~tiểu	~tiểu học	~tiểu phẩm	~tiểu thương	~tiễn	~tiệc	~tiệm	~tiệm bánh	~tiệm cầm	~tiệm may	~tiệm sửa	~tiệm thuốc
~tiệm tạp	~tiệm vàng	~tiện	~tk	~tnhh	~to	~to tiếng	~top	~toàn	~toàn bộ	~toàn dân	~toàn giao
~toàn phường	~toàn thể	~toàn thực	~toàn trường	~toàn tỉnh	~toàn xã	~toán	~toán N	~toản	~tp	~tr	~tra
~tra 0	~tra công	~tra của	~tra cứu	~tra hành	~tra mã	~tra nhân	~tra nồng	~tra soát	~tra viên	~tra xác	~tra đã
~tra đêm	~trai	~trai N	~trai T	~trai bị	~trai của	~trai là	~trang	~trang bị	~trang chính	~trang cá	~trang của
~trang giả	~trang giấy	~trang này	~trang sức	~tranh	~tranh chấp	~trao	~trao 0	~trao bằng	~trao cho	~trao cờ	~trao giải
~trao giấy	~trao học	~trao lại	~trao quà	~trao thưởng	~trao trả	~trao đổi	~tre	~treo	~treo 0	~treo ở	~tri
~tri ân	~trinh	~trinh sát	~triều	~triển	~triệt	~triệt phá	~triệt xóa	~triệu	~triệu 0	~triệu cho	~triệu của
~triệu do	~triệu mua	~triệu mỗi	~triệu một	~triệu rưỡi	~triệu rồi	~triệu theo	~triệu tiền	~triệu trong	~triệu tập	~triệu và	~triệu vào
~triệu vì	~triệu để	~triệu đồng	~tro	~trong	~trong 0	~trong ba	~trong bao	~trong buồng	~trong buổi	~trong bản	~trong cuộc
~trong các	~trong có	~trong căn	~trong cốp	~trong danh	~trong giờ	~trong hai	~trong hẻm	~trong họ	~trong khi	~trong kho	~trong lúc
~trong lễ	~trong máy	~trong mưa	~trong một	~trong ngày	~trong nhà	~trong nhóm	~trong những	~trong năm	~trong nước	~trong phong	~trong phòng
~trong phường	~trong phần	~trong quán	~trong quý	~trong số	~trong sổ	~trong tay	~trong tháng	~trong thùng	~trong tuần	~trong tài	~trong túi
~trong ví	~trong vòng	~trong vườn	~trong vụ	~trong xóm	~trong đám	~trong đêm	~trong đó	~trong đợt	~trung	~trung bình	~trung sĩ
~trung thu	~trung tá	~trung tâm	~trung úy	~trung ương	~truy	~truy bắt	~truy cập	~truy cứu	~truy nã	~truy tìm	~truy tặng
~truy tố	~truy xét	~truyền	~truyền thanh	~truyền thống	~truyền viên	~truyện	~trà	~trà sữa	~trà đá	~tràn	~tràng
~trào	~trào toàn	~trách	~trách N	~trách nhiệm	~trái	~trái cây	~trái phép	~trán	~tráng	~tránh	~tránh xa
~tráo	~trân	~trân trọng	~trâu	~trâu bò	~trãi	~trèo	~trên	~trên 0	~trên biển	~trên bàn	~trên bảng
~trên bờ	~trên chuyến	~trên cầu	~trên cổng	~trên facebook	~trên giấy	~trên gác	~trên loa	~trên máy	~trên mạng	~trên một	~trên nhóm
~trên phố	~trên quốc	~trên sông	~trên tay	~trên trang	~trên tuyến	~trên vneid	~trên vách	~trên xe	~trên điện	~trên đèo	~trên đường
~trên địa	~trên ứng	~trêu	~trì	~trì chùa	~trình	~trình bày	~trình báo	~trình diện	~trình do	~trí	~trí 0
~trí ở	~trích	~trích xuất	~trích đoạn	~trò	~trò chuyện	~trò chơi	~trò cũ	~tròn	~trói	~trôi	~trông
~trông thấy	~trùm	~trùng	~trùng tên	~trú	~trú cho	~trú phường	~trú thôn	~trú tại	~trú tổ	~trú xã	~trúc
~trúng	~trúng thưởng	~trúng xe	~trăm	~trăm nghìn	~trăm ngàn	~trăm triệu	~trăng	~trăng rằm	~trơn	~trưa	~trưa 0
~trưng	~trương	~trước	~trước 0	~trước T	~trước bàn	~trước có	~trước cổng	~trước cửa	~trước giờ	~trước khi	~trước kia
~trước mùa	~trước mặt	~trước một	~trước ngày	~trước nhà	~trước sự	~trước trường	~trước tòa	~trước tôi	~trước đây	~trước đó	~trường
~trường 0	~trường có	~trường cười	~trường học	~trường hợp	~trường không	~trường lê	~trường lặng	~trường mầm	~trường nội	~trường sẽ	~trường thcs
~trường thpt	~trường tiểu	~trường và	~trường vỗ	~trường xã	~trường đã	~trưởng	~trưởng N	~trưởng ban	~trưởng bản	~trưởng công	~trưởng dân
~trưởng họ	~trưởng khu	~trưởng là	~trưởng nhóm	~trưởng phòng	~trưởng phụ	~trưởng thôn	~trưởng trạm	~trưởng tổ	~trưởng tộc	~trưởng xóm	~trưởng đoàn
~trưởng đã	~trưởng đội	~trưởng ấp	~trượt	~trượt chân	~trạch	~trại	~trại giam	~trạm	~trạm bơm	~trạm trưởng	~trạm xá
~trạm y	~trạng	~trả	~trả 0	~trả T	~trả cho	~trả góp	~trả lại	~trả lời	~trả nợ	~trả tiền	~trả về
~trải	~trấn	~trầm	~trần	~trần hưng	~trần phú	~trần quốc	~trầy	~trận	~trận chung	~trận lũ	~trận xã
~trật	~trật tự	~trắng	~trẻ	~trẻ N	~trẻ bị	~trẻ con	~trẻ dưới	~trẻ em	~trẻ lạc	~trẻ nhất	~trẻ nhỏ
~trẻ ở	~trễ	~trị	~trị giá	~trị tại	~trị viên	~trọ	~trọ 0	~trọ N	~trọ của	~trọ không	~trọ số
~trọ ở	~trọn	~trọng	~trọng tài	~trốn	~trống	~trồng	~trồng cây	~trộm	~trộm 0	~trộm chó	~trộm cắp
~trộm trâu	~trộm xe	~trộm đột	~trộn	~trời	~trời mưa	~trở	~trở lên	~trở lại	~trở về	~trợ	~trợ 0
~trợ cấp	~trợ gia	~trợ giúp	~trợ mỗi	~trợ xã	~trụ	~trụ sở	~trụ trì	~trục	~trứng	~trừ	~trừ 0
~trừ nợ	~trữ	~trực	~trực 0	~trực N	~trực ban	~trực công	~trực của	~trực tiếp	~trực tuyến	~trực đêm	~tt
~ttg	~tu	~tui	~tung	~tung lên	~tung ảnh	~tuy	~tuyên	~tuyên bố	~tuyên dương	~tuyên phạt	~tuyên truyền
~tuyến	~tuyến đường	~tuyết	~tuyển	~tuyệt	~tuyệt đối	~tuấn	~tuần	~tuần 0	~tuần hai	~tuần một	~tuần này
~tuần qua	~tuần rồi	~tuần sau	~tuần tra	~tuần trước	~tuần tới	~tuần đầu	~tuổi	~tuổi 0	~tuổi bị	~tuổi của	~tuổi nhất
~tuổi trẻ	~tuổi và	~tuổi đi	~tuổi được	~ty	~ty của	~ty tnhh	~tà	~tài	~tài N	~tài chính	~tài khoản
~tài liệu	~tài sản	~tài trợ	~tài xế	~tàn	~tàng	~tàng trữ	~tào	~tàu	~tàu N	~tàu cá	~tàu của
~tá	~tá N	~tác	~tác của	~tác do	~tác giả	~tác mặt	~tác viên	~tác xã	~tái	~tái phạm	~tái định
~tám	~tám giờ	~tám mươi	~tám người	~tám năm	~tám triệu	~tám tuổi	~tán	~tán thành	~táng	~táo	~tát
~tâm	~tâm N	~tâm bảo	~tâm công	~tâm lý	~tâm sự	~tâm y	~tân	~tân an	~tân hưng	~tân lập	~tân thành
~tây	~té	~tét	~tê	~tên	~tên N	~tên T	~tên ai	~tên chủ	~tên con	~tên công	~tên cướp
~tên gì	~tên là	~tên người	~tên nó	~tên thật	~tên trong	~tên từng	~tên đầy	~tìm	~tìm T	~tìm chủ	~tìm hiểu
~tìm kiếm	~tìm lại	~tìm người	~tìm ra	~tìm thấy	~tìm tới	~tìm được	~tìm đến	~tình	~tình huống	~tình hình	~tình nguyện
~tình thương	~tình trạng	~tí	~tích	~tích 0	~tím	~tín	~tín dụng	~tín hiệu	~tính	~tính mạng	~tính người
~tính ra	~tính với	~tính đến	~tòa	~tòa giả	~tòa lưu	~tòa nhà	~tòa soạn	~tòa tuyên	~tòa án	~tóc	~tóm
~tóm tắt	~tô	~tô 0	~tôi	~tôi 0	~tôi biết	~tôi bị	~tôi chưa	~tôi chỉ	~tôi còn	~tôi có	~tôi cũng
~tôi hỏi	~tôi không	~tôi là	~tôi làm	~tôi mất	~tôi mới	~tôi nhận	~tôi nói	~tôi sợ	~tôi thấy	~tôi tên	~tôi từng
~tôi viết	~tôi xin	~tôi đi	~tôi đã	~tôi ở	~tôm	~tôn	~tông	~tông vào	~tù	~tù vì	~tù về
~tùng	~tùy	~tùy thân	~tú	~tú N	~túc	~túc xá	~túi	~túi có	~túi của	~túi là	~túi tiền
~túi vải	~túi xách	~túi áo	~túng	~túy	~tăng	~tăng 0	~tĩnh	~tơ	~tư	~tư 0	~tư pháp
~tư vấn	~tươi	~tương	~tương tác	~tương tự	~tước	~tưới	~tướng	~tướng N	~tường	~tưởng	~tượng
~tượng N	~tượng bị	~tượng cướp	~tượng giả	~tượng trộm	~tượng đang	~tạ	~tại	~tại 0	~tại buổi	~tại bến	~tại bệnh
~tại chỗ	~tại chợ	~tại công	~tại cơ	~tại hồ	~tại hội	~tại khu	~tại km	~tại lễ	~tại một	~tại ngã	~tại nhà
~tại phòng	~tại phường	~tại quán	~tại quầy	~tại sân	~tại thôn	~tại trung	~tại trường	~tại trạm	~tại trụ	~tại tòa	~tại tổ
~tại xã	~tại địa	~tại ấp	~tạm	~tạm giam	~tạm giữ	~tạm lánh	~tạm trú	~tạo	~tạp	~tạp hóa	~tạt
~tạt sơn	~tả	~tải	~tải 0	~tải chở	~tải trên	~tảo	~tấm	~tấm giấy	~tấm gương	~tấm hình	~tấm lòng
~tấm tôn	~tấm ảnh	~tấn	~tấn công	~tấn gạo	~tất	~tất cả	~tất toán	~tấu	~tầm	~tầng	~tầng 0
~tầng ba	~tầng hai	~tận	~tận nhà	~tận nơi	~tận tay	~tập	~tập N	~tập huấn	~tập thể	~tập trung	~tật
~tắc	~tắm	~tắt	~tắt máy	~tắt điện	~tắt đèn	~tặc	~tặng	~tặng 0	~tặng T	~tặng bằng	~tặng danh
~tặng em	~tặng giấy	~tặng hai	~tặng hoa	~tặng kỷ	~tặng mỗi	~tặng quà	~tặng xe	~tế	~tế N	~tế phường	~tế xã
~tết	~tết này	~tệ	~tệp	~tỉ	~tỉnh	~tỉnh dậy	~tỉnh táo	~tỉnh tặng	~tịch	~tịch công	~tịch huyện
~tịch hội	~tịch mặt	~tịch phường	~tịch thu	~tịch ubnd	~tịch xã	~tọa	~tọa N	~tọa thích	~tọa đàm	~tỏ	~tỏa
~tố	~tố N	~tố bị	~tố cáo	~tố giác	~tố nhóm	~tố tội	~tố tụng	~tố về	~tố vụ	~tốc	~tối
~tối 0	~tối cùng	~tối hôm	~tối nay	~tối nào	~tối qua	~tối thứ	~tối đa	~tối đó	~tốn	~tống	~tống tiền
~tốp	~tốt	~tốt việc	~tồn	~tồn tại	~tổ	~tổ 0	~tổ an	~tổ bảo	~tổ chức	~tổ có	~tổ công
~tổ của	~tổ dân	~tổ hòa	~tổ liên	~tổ ong	~tổ phó	~tổ phụ	~tổ quốc	~tổ trưởng	~tổ trực	~tổ tuần	~tổ tự
~tổ viên	~tổ xe	~tổ đã	~tổn	~tổn thương	~tổng	~tổng 0	~tổng cộng	~tổng giải	~tổng hợp	~tổng kinh	~tổng kết
~tổng phụ	~tổng số	~tổng đài	~tộc	~tội	~tội cướp	~tội cố	~tội giết	~tội hủy	~tội lừa	~tội mua	~tội phạm
~tới	~tới 0	~tới T	~tới bệnh	~tới công	~tới dự	~tới hỏi	~tới khi	~tới khuya	~tới nay	~tới ngày	~tới nhà
~tới nhận	~tới nơi	~tới thăm	~tới trường	~tới trụ	~tới tận	~tờ	~tờ chứng	~tờ của	~tờ giấy	~tờ gấp	~tờ khai
~tờ năm	~tờ rơi	~tờ tùy	~tờ vé	~tụ	~tụ tập	~tụ điểm	~tục	~tụi	~tụng	~tủ	~tủ lạnh
~tủ sách	~tức	~từ	~từ 0	~từ N	~từ T	~từ camera	~từ chiều	~từ chối	~từ công	~từ hôm	~từ khi
~từ lúc	~từ một	~từ nay	~từ nguồn	~từ ngày	~từ người	~từ những	~từ năm	~từ phía	~từ quỹ	~từ sáng	~từ số
~từ thiện	~từ tháng	~từ tin	~từ tối	~từ vụ	~từ xa	~từ đó	~từ đầu	~từ đủ	~từng	~từng bị	~từng có
~từng là	~từng làm	~từng nghiện	~từng người	~từng nhà	~từng tờ	~từng viết	~từng đi	~từng được	~tử	~tử tế	~tử vong
~tự	~tự chuyển	~tự chế	~tự công	~tự do	~tự giới	~tự nguyện	~tự quản	~tự tay	~tự trọng	~tự tuần	~tự xã
~tự xưng	~tự ý	~tự đi	~tự ở	~tỷ	~tỷ lệ	~tỷ đồng	~u	~ubmttq	~ubnd	~ubnd ngày	~ubnd phường
~ubnd tỉnh	~ubnd xã	~uy	~uy hiếp	~uy tín	~uyên	~uống	~uống nước	~uống rượu	~uống thuốc	~uống trà	~v
~va	~va chạm	~vai	~vai T	~vai kẻ	~vai người	~van	~vang	~vang lên	~vanh	~vanh vách	~vay
~vay 0	~vay của	~vay không	~vay lãi	~vay ngân	~vay nóng	~vay nặng	~vay tiền	~vay vốn	~ve	~ve chai	~ven
~vi	~vi cố	~vi phạm	~video	~vietcombank	~vinh	~vip	~vision	~viên	~viên 0	~viên N	~viên công
~viên của	~viên giỏi	~viên hỏi	~viên là	~viên mầm	~viên ngân	~viên năm	~viên thể	~viên trường	~viên tâm	~viên tổ	~viên và
~viên y	~viên điện	~viếng	~viết	~viết bài	~viết bằng	~viết chữ	~viết giấy	~viết kịch	~viết lên	~viết ra	~viết tay
~viết thư	~viết về	~viết đơn	~việc	~việc bị	~việc của	~việc gì	~việc làm	~việc nhẹ	~việc nhỏ	~việc này	~việc qua
~việc tốt	~việc với	~việc đang	~việc đã	~việc được	~việc ở	~viện	~viện kiểm	~viện phí	~viện đa	~việt	~việt kiều
~việt nam	~vn	~vn hoặc	~vneid	~voi	~vong	~vong do	~vong tại	~vu	~vua	~vui	~vui vẻ
~vuông	~và	~và 0	~và N	~và T	~và ba	~và báo	~và bị	~và bộ	~và camera	~và chiếc	~và chuyện
~và cháu	~và cnch	~và con	~và cuộc	~và các	~và cái	~và công	~và em	~và gia	~và giao	~và giấy	~và giữ
~và gọi	~và gửi	~và hai	~và hơn	~và hộ	~và không	~và lời	~và một	~và người	~và nhà	~và nhóm	~và những
~và phải	~và sổ	~và thẻ	~và tiếng	~và trình	~và tổ	~và tờ	~và vợ	~và xe	~và xin	~vài	~vàm
~vàng	~vàng kim	~vàng mã	~vàng và	~vành	~vào	~vào bản	~vào bờ	~vào bụng	~vào cuộc	~vào cổ	~vào cửa
~vào giờ	~vào gốc	~vào hòm	~vào làm	~vào lưng	~vào lớp	~vào mặt	~vào một	~vào nhà	~vào nhóm	~vào phòng	~vào quỹ
~vào số	~vào sổ	~vào tay	~vào thứ	~vào tiệm	~vào tài	~vào túi	~vào tổ	~vào tờ	~vào vai	~vào xe	~vào đường
~vào được	~vào đầu	~vá	~vác	~vách	~ván	~váy	~vân	~vân tay	~vây	~vây bắt	~vè
~vé	~vé máy	~vé số	~vé về	~vét	~vì	~vì T	~vì bị	~vì cho	~vì con	~vì có	~vì giao
~vì không	~vì làm	~vì một	~vì ngại	~vì quên	~vì sao	~vì sợ	~vì thấy	~vì thế	~vì tin	~vì trộm	~vì đã
~vì đốt	~ví	~ví có	~ví da	~ví dụ	~ví điện	~vò	~vòi	~vòng	~vòng 0	~vòng bạc	~vòng tay
~vô	~vô địch	~vôi	~võ	~võ sư	~võ thị	~vùi	~vùng	~vùng biên	~vùng cao	~văn	~văn N
~văn bản	~văn hóa	~văn nghệ	~văn phòng	~văng	~vĩnh	~vũ	~vũ khí	~vũng	~vương	~vướng	~vườn
~vượt	~vượt 0	~vượt khó	~vượt đèn	~vạch	~vạn	~vạt	~vạt áo	~vải	~vảng	~vấn	~vấn miễn
~vấn tâm	~vấp	~vẫn	~vẫn chưa	~vẫn còn	~vẫn có	~vẫn là	~vẫn ngồi	~vẫn đi	~vận	~vận chuyển	~vận khéo
~vận tải	~vận động	~vật	~vật gồm	~vật liệu	~vậy	~vậy mà	~vậy thôi	~vắc	~vắn	~vắng	~vặn
~vặt	~vẹn	~vẻ	~vẽ	~vết	~vết bầm	~vết sẹo	~vết thương	~về	~về 0	~về N	~về T
~về an	~về bạo	~về bản	~về cho	~về cách	~về công	~về hành	~về hưu	~về hướng	~về không	~về là	~về làm
~về làng	~về ma	~về một	~về người	~về nhà	~về những	~về phía	~về phòng	~về quê	~về sau	~về tay	~về thì
~về trụ	~về tài	~về tận	~về tội	~về tới	~về từ	~về việc	~về với	~về vụ	~về đến	~về đội	~về ở
~vệ	~vệ N	~vệ an	~vệ dân	~vệ quyền	~vệ rừng	~vệ sinh	~vệ trường	~vệ trẻ	~vệt	~vỉa	~vỉa hè
~vị	~vị khách	~vị thi	~vị trí	~vị đã	~vịt	~vọng	~vọng cổ	~vỏ	~vỏ bình	~vỏ hộp	~vỏ lãi
~vốn	~vốn là	~vỗ	~vỗ tay	~vội	~với	~với 0	~với N	~với T	~với ai	~với con	~với các
~với công	~với cùng	~với gia	~với giá	~với hai	~với ma	~với mấy	~với mẹ	~với người	~với nhau	~với tổ	~với xe
~vớt	~vớt lên	~vớt được	~vở	~vỡ	~vỡ hụi	~vỡ kính	~vợ	~vợ N	~vợ T	~vợ chồng	~vợ con
~vợ của	~vợ là	~vụ	~vụ N	~vụ bạo	~vụ bắt	~vụ cháy	~vụ công	~vụ cướp	~vụ cố	~vụ hành	~vụ lừa
~vụ mất	~vụ ngộ	~vụ nào	~vụ này	~vụ nổ	~vụ phá	~vụ phạm	~vụ so	~vụ sập	~vụ tai	~vụ thứ	~vụ tranh
~vụ trộm	~vụ tương	~vụ va	~vụ việc	~vụ án	~vụ đuối	~vụ đánh	~vụ đầu	~vụ ở	~vứt	~vừa	~vừa bị
~vừa chạy	~vừa làm	~vừa mất	~vừa qua	~vừa rồi	~vừa được	~vững	~vựa	~vực	~vực 0	~vực N	~vỹ
~wave	~www	~x	~x 0	~xa	~xanh	~xe	~xe 0	~xe N	~xe T	~xe ba	~xe ben
~xe buýt	~xe bán	~xe bị	~xe bồn	~xe cho	~xe chở	~xe chữa	~xe có	~xe công	~xe cũ	~xe cấp	~xe của
~xe cứu	~xe do	~xe gây	~xe khác	~xe khách	~xe không	~xe là	~xe lăn	~xe lạ	~xe mang	~xe máy	~xe mô
~xe nào	~xe qua	~xe ra	~xe rồi	~xe sh	~xe tay	~xe thật	~xe trong	~xe trước	~xe tải	~xe từ	~xe và
~xe về	~xe ô	~xe ôm	~xe đi	~xe điện	~xe đã	~xe đêm	~xe đưa	~xe đạp	~xe đầu	~xe đẩy	~xe ở
~xem	~xem có	~xem lại	~xem xét	~xi	~xi măng	~xin	~xin T	~xin báo	~xin cho	~xin chuyển	~xin cảm
~xin giảm	~xin gọi	~xin gửi	~xin không	~xin kể	~xin liên	~xin làm	~xin lỗi	~xin một	~xin nghỉ	~xin nhắc	~xin phép
~xin rút	~xin thêm	~xin tiền	~xin trả	~xin vào	~xin được	~xin đổi	~xin đừng	~xoay	~xong	~xong 0	~xong lúc
~xong lớp	~xong thì	~xong trước	~xong án	~xua	~xua tay	~xung	~xung kích	~xung phong	~xuyên	~xuân	~xuất
~xuất camera	~xuất hiện	~xuất ngũ	~xuất phát	~xuất sắc	~xuống	~xuống hai	~xuống hồ	~xuống mương	~xuống sông	~xuống xe	~xuồng
~xà	~xài	~xá	~xác	~xác minh	~xác nhận	~xác thực	~xác định	~xách	~xách tay	~xáng	~xát
~xát nhẹ	~xâm	~xâm hại	~xâu	~xây	~xây dựng	~xây xát	~xã	~xã 0	~xã bên	~xã bình	~xã bố
~xã chiềng	~xã cho	~xã có	~xã cùng	~xã cẩm	~xã cử	~xã ea	~xã gửi	~xã hoàng	~xã hòa	~xã hội	~xã ia
~xã khuyến	~xã không	~xã làm	~xã lê	~xã lập	~xã lộc	~xã mường	~xã mời	~xã mỹ	~xã nghĩa	~xã nguyễn	~xã nhắc
~xã nơi	~xã nậm	~xã phát	~xã phú	~xã phước	~xã phối	~xã quảng	~xã quỳnh	~xã sơn	~xã sẽ	~xã ta	~xã tam
~xã thanh	~xã thạnh	~xã trà	~xã trương	~xã trần	~xã tân	~xã tặng	~xã tổ	~xã và	~xã vùng	~xã vĩnh	~xã vũ
~xã xuân	~xã yên	~xã đang	~xã đã	~xã đông	~xã đề	~xã đồng	~xé	~xét	~xét nghiệm	~xét xử	~xích
~xóa	~xóa mù	~xóc	~xóc đĩa	~xóm	~xóm 0	~xóm N	~xóm bãi	~xóm bến	~xóm chùa	~xóm gò	~xóm là
~xóm sát	~xóm đình	~xóm đạo	~xót	~xô	~xô ngã	~xô xát	~xôi	~xông	~xông vào	~xúc	~xúc phạm
~xúc động	~xăm	~xăng	~xưa	~xưng	~xưng cán	~xưng là	~xưng nhân	~xương	~xương sườn	~xương đòn	~xương đùi
~xước	~xướng	~xưởng	~xưởng gỗ	~xưởng mộc	~xả	~xảy	~xảy ra	~xấp	~xấu	~xấu hổ	~xẻ
~xế	~xế N	~xế xe	~xếp	~xịt	~xịt hơi	~xứ	~xử	~xử N	~xử lý	~xử lưu	~xử phạt
~xử vụ	~y	~y N	~y hệt	~y sĩ	~y tá	~y tế	~yên	~yên tâm	~yêu	~yêu cũ	~yêu cầu
~yến	~yết	~yếu	~zalo	~zalo 0	~zalo của	~à	~ái	~án	~án 0	~án là	~án mạng
~án nhân	~án phạt	~án treo	~ánh	~ánh sáng	~ánh đèn	~áo	~áo dài	~áo khoác	~áo mưa	~áo phao	~áo phản
~áo ấm	~áp	~áp dụng	~áp sát	~âm	~âm lịch	~âm thanh	~âm tính	~ân	~âu	~ép	~ép tim
~ích	~ít	~ít ai	~ít nhất	~ít nói	~ô	~ô tô	~ôm	~ôm N	~ôm con	~ôm công	~ôm tự
~ôm ở	~ôn	~ôn lại	~úc	~úng	~úp	~út	~úy	~úy N	~ý	~ý cho	~ý gây
~ý kiến	~ăn	~ăn cơm	~ăn sáng	~ăn tiền	~đ	~đ c	~đa	~đa 0	~đa khoa	~đai	~đan
~đang	~đang bị	~đang chờ	~đang cấp	~đang giữ	~đang học	~đang làm	~đang mang	~đang ngồi	~đang ngủ	~đang nằm	~đang tạm
~đang xác	~đang ăn	~đang đi	~đang điều	~đang được	~đang đứng	~đang ở	~đau	~đau bụng	~đau lòng	~đe	~đe dọa
~đem	~đem cho	~đem nộp	~đem ra	~đen	~đeo	~đeo rọ	~đi	~đi 0	~đi biển	~đi bán	~đi bộ
~đi cai	~đi chơi	~đi chợ	~đi cùng	~đi cấp	~đi hai	~đi học	~đi hỏi	~đi khám	~đi không	~đi khỏi	~đi làm
~đi lạc	~đi lại	~đi lấy	~đi một	~đi ngang	~đi nhanh	~đi qua	~đi rẫy	~đi rừng	~đi theo	~đi tuần	~đi tìm
~đi tù	~đi tập	~đi từ	~đi từng	~đi viện	~đi vòng	~đi vắng	~đi về	~đi xe	~đi đâu	~đi đêm	~đi đường
~đi được	~đi đầu	~đinh	~điêu	~điếc	~điếu	~điền	~điều	~điều 0	~điều dưỡng	~điều em	~điều hành
~điều khiển	~điều kiện	~điều tra	~điều trị	~điểm	~điểm bán	~điểm chỉ	~điểm danh	~điểm trường	~điểm vì	~điểm đánh	~điển
~điển hình	~điểu	~điện	~điện N	~điện báo	~điện cho	~điện của	~điện giật	~điện không	~điện lực	~điện thoại	~điện tử
~điện yêu	~điện ở	~điệp	~điệu	~đo	~đoài	~đoàn	~đoàn 0	~đoàn N	~đoàn công	~đoàn của	~đoàn kiểm
~đoàn kết	~đoàn phường	~đoàn thanh	~đoàn trường	~đoàn viên	~đoàn xã	~đoán	~đoạn	~đoạn 0	~đoạn clip	~đoạn ghi	~đoạn phim
~đoạn qua	~đoạn đường	~đoạt	~đoạt 0	~đoạt giải	~đoạt tiền	~đoạt tài	~đt	~đt 0	~đu	~đua	~đua xe
~đun	~đuôi	~đuốc	~đuối	~đuối nước	~đuổi	~đuổi theo	~đà	~đà nẵng	~đài	~đài 0	~đài truyền
~đàm	~đàn	~đàn T	~đàn em	~đào	~đá	~đá gà	~đám	~đám cháy	~đám cưới	~đám giỗ	~đám tang
~đám đông	~đáng	~đánh	~đánh T	~đánh bạc	~đánh bằng	~đánh chiêng	~đánh ghen	~đánh giá	~đánh gãy	~đánh hội	~đánh máy
~đánh người	~đánh nhau	~đánh rơi	~đánh trống	~đánh vào	~đánh vợ	~đánh đập	~đáo	~đáp	~đáp pháp	~đáy	~đâm
~đâu	~đâu cũng	~đâu mà	~đây	~đây có	~đây là	~đã	~đã 0	~đã ba	~đã bán	~đã báo	~đã bắt
~đã bị	~đã bỏ	~đã chia	~đã cho	~đã chuyển	~đã cung	~đã có	~đã cử	~đã dán	~đã dùng	~đã giao	~đã giúp
~đã giữ	~đã gây	~đã góp	~đã gọi	~đã gỡ	~đã gửi	~đã hỗ	~đã in	~đã khuất	~đã không	~đã khởi	~đã kiểm
~đã ký	~đã kịp	~đã làm	~đã lên	~đã lấy	~đã lập	~đã lắp	~đã mua	~đã mất	~đã mời	~đã nghỉ	~đã nhận
~đã nhắc	~đã nằm	~đã nộp	~đã phát	~đã qua	~đã ra	~đã thay	~đã thu	~đã tiếp	~đã trao	~đã trả	~đã tìm
~đã tắt	~đã tặng	~đã tỉnh	~đã tới	~đã tự	~đã uống	~đã viết	~đã vận	~đã về	~đã xác	~đã xử	~đã đi
~đã đưa	~đã được	~đã đến	~đã đề	~đã đọc	~đã ổn	~đãi	~đè	~đèn	~đèn ngõ	~đèn pin	~đèn đường
~đèn đỏ	~đèn ở	~đèo	~đê	~đêm	~đêm 0	~đêm có	~đêm của	~đêm giao	~đêm hội	~đêm liền	~đêm mưa
~đêm nào	~đêm qua	~đêm rằm	~đêm thứ	~đêm đó	~đêm ấy	~đêm ở	~đình	~đình 0	~đình T	~đình chỉ	~đình có
~đình phải	~đình văn	~đình xin	~đình đã	~đích	~đính	~đò	~đòi	~đòi 0	~đòi lại	~đòi nợ	~đòi thêm
~đòi tiền	~đòn	~đó	~đó 0	~đó T	~đó có	~đó hai	~đó không	~đó là	~đó tôi	~đói	~đón
~đón cháu	~đón con	~đón về	~đóng	~đóng 0	~đóng cửa	~đóng dấu	~đóng góp	~đóng phí	~đóng tiền	~đóng vai	~đô
~đô thị	~đôi	~đôi bông	~đôi dép	~đôi vợ	~đôn	~đông	~đông hải	~đông người	~đùa	~đùi	~đúc
~đúng	~đúng 0	~đúng bốn	~đúng là	~đúng lúc	~đúng một	~đúng tên	~đăk	~đăng	~đăng bài	~đăng ký	~đăng lên
~đăng nhập	~đăng tin	~đăng ảnh	~đĩa	~đơn	~đơn 0	~đơn của	~đơn giản	~đơn gửi	~đơn hàng	~đơn thư	~đơn trình
~đơn tố	~đơn vị	~đơn xin	~đưa	~đưa 0	~đưa T	~đưa cho	~đưa cháu	~đưa em	~đưa hai	~đưa lên	~đưa ra
~đưa tin	~đưa tiền	~đưa tờ	~đưa vào	~đưa về	~đưa đi	~đưa đón	~đưa được	~đường	~đường 0	~đường bộ	~đường cho
~đường dài	~đường dây	~đường dẫn	~đường hoa	~đường link	~đường liên	~đường lê	~đường mòn	~đường nguyễn	~đường phan	~đường phố	~đường sắt
~đường thủy	~đường trần	~đường vào	~đường về	~đường đi	~được	~được 0	~được N	~được T	~được ba	~được biết	~được biển
~được biểu	~được báo	~được bảo	~được bầu	~được bốn	~được chiếc	~được cho	~được chuyển	~được cháu	~được chọn	~được chủ	~được cuộc
~được các	~được cái	~được công	~được cả	~được cấp	~được của	~được cứu	~được dùng	~được gia	~được giao	~được giám	~được giải
~được giữ	~được gì	~được gọi	~được gửi	~được hai	~được hơn	~được hướng	~được hỏi	~được hỗ	~được khen	~được khi	~được không
~được kéo	~được kẻ	~được là	~được làm	~được miễn	~được mấy	~được một	~được mời	~được người	~được nhận	~được nhờ	~được nói
~được phát	~được phân	~được thu	~được thì	~được thưởng	~được thả	~được tin	~được tiền	~được trao	~được trả	~được tìm	~được tặng
~được và	~được ví	~được xe	~được xác	~được yêu	~được điều	~được đưa	~được đề	~được ở	~đạc	~đại	~đại biểu
~đại diện	~đại học	~đại hội	~đại lý	~đại tá	~đại úy	~đại đoàn	~đạn	~đạn cối	~đạo	~đạo 0	~đạo diễn
~đạo phường	~đạp	~đạp xe	~đạp điện	~đạt	~đạt 0	~đạt chuẩn	~đạt giải	~đả	~đảm	~đảng	~đảng viên
~đảng ủy	~đảo	~đảo chiếm	~đấm	~đất	~đất hương	~đất làm	~đất mở	~đất nền	~đất trống	~đất đai	~đấu
~đấy	~đầm	~đầu	~đầu 0	~đầu T	~đầu bằng	~đầu chợ	~đầu có	~đầu cũng	~đầu cầu	~đầu do	~đầu dây
~đầu gối	~đầu hẻm	~đầu không	~đầu kéo	~đầu là	~đầu mối	~đầu ngõ	~đầu năm	~đầu số	~đầu tháng	~đầu thú	~đầu tiên
~đầu tuần	~đầu tư	~đầu từ	~đầu xác	~đầu đã	~đầu đến	~đầu độc	~đầy	~đầy đủ	~đẩy	~đập	~đập cửa
~đập kính	~đập phá	~đậu	~đậy	~đắc	~đắk	~đắk lắk	~đắp	~đắt	~đằng	~đặc	~đặc biệt
~đặc điểm	~đặng	~đặt	~đặt 0	~đặt cọc	~đặt lên	~đặt mua	~đặt tên	~đặt tại	~đặt ở	~đẹp	~đẻ
~đếm	~đến	~đến 0	~đến T	~đến bệnh	~đến chia	~đến chiều	~đến công	~đến cổng	~đến dưới	~đến dự	~đến gần
~đến gặp	~đến hết	~đến khi	~đến là	~đến làm	~đến lúc	~đến lần	~đến lớp	~đến mức	~đến nay	~đến ngày	~đến nhà
~đến nhận	~đến nơi	~đến phòng	~đến sáng	~đến tháng	~đến thăm	~đến thắp	~đến trình	~đến trường	~đến trụ	~đến tận	~đến tối
~đến từ	~đến từng	~đến xem	~đến xin	~đến đón	~đề	~đề nghị	~đề tài	~đề xuất	~đền	~đền 0	~đều
~đều có	~đều là	~đều được	~để	~để T	~để ai	~để bán	~để con	~để các	~để dành	~để làm	~để lại
~để người	~để nhận	~để quên	~để trong	~để trả	~để trẻ	~để xe	~để xảy	~để ý	~để điều	~để được	~để ở
~địa	~địa bàn	~địa chính	~địa chỉ	~địa phương	~địa điểm	~địch	~định	~định 0	~định T	~định cư	~định cấm
~định của	~định danh	~định do	~định khen	~định không	~định là	~định người	~định số	~định về	~định vị	~đọc	~đọc N
~đọc bài	~đọc báo	~đọc bản	~đọc cho	~đọc chậm	~đọc lại	~đọc lời	~đọc mã	~đọc tin	~đọc to	~đọc trên	~đọc tên
~đọc xong	~đọc đúng	~đọc được	~đỏ	~đỏ của	~đỏ hoe	~đỏ xã	~đố	~đố vui	~đốc	~đốc N	~đốc công
~đốc sở	~đốc trung	~đối	~đối chiếu	~đối diện	~đối không	~đối thoại	~đối tượng	~đối với	~đống	~đốt	~đốt nhà
~đốt pháo	~đốt đuốc	~đồ	~đồ nghề	~đồi	~đồn	~đồn biên	~đồn trưởng	~đồng	~đồng bào	~đồng bọn	~đồng cho
~đồng chí	~đồng cùng	~đồng của	~đồng do	~đồng hành	~đồng hương	~đồng hồ	~đồng mua	~đồng mỗi	~đồng một	~đồng nghiệp	~đồng nào
~đồng phạm	~đồng phục	~đồng theo	~đồng tháng	~đồng thời	~đồng tiền	~đồng trong	~đồng trở	~đồng từ	~đồng và	~đồng vào	~đồng vì
~đồng với	~đồng xét	~đồng ý	~đồng đã	~đồng đội	~đổ	~đổ trộm	~đổi	~đổi số	~đổi tiền	~đổi tên	~đổng
~đỗ	~đỗ xe	~độ	~độ cồn	~độc	~đội	~đội 0	~đội biên	~đội bóng	~đội chữa	~đội csgt	~đội có
~đội công	~đội cảnh	~đội của	~đội cứu	~đội dân	~đội mũ	~đội nón	~đội quản	~đội thôn	~đội trưởng	~đội tuần	~đội văn
~động	~động 0	~động giao	~động tại	~động viên	~động được	~động ở	~đột	~đột nhập	~đột xuất	~đời	~đờn
~đờn ca	~đỡ	~đỡ đầu	~đợi	~đợt	~đợt 0	~đợt cao	~đợt này	~đục	~đụng	~đủ	~đủ 0
~đủ chỉ	~đủ tuổi	~đủ điều	~đứa	~đứa bé	~đứa cháu	~đứa con	~đứa nhỏ	~đứa nào	~đứa trẻ	~đức	~đứng
~đứng chờ	~đứng dậy	~đứng giữa	~đứng lên	~đứng lớp	~đứng ngoài	~đứng nhìn	~đứng ra	~đứng sau	~đứng trên	~đứng trước	~đứng tên
~đứng đầu	~đứt	~đứt gân	~đừng	~đừng gửi	~đừng mở	~đừng tin	~đừng tự	~đừng xóa	~đừng để	~đựng	~ơi
~ơn	~ơn T	~ơn các	~ơn và	~ưu	~ưu tú	~ương	~ước	~ước 0	~ướt	~ạ	~ảnh
~ảnh T	~ảnh chụp	~ảnh con	~ảnh căn	~ảnh của	~ảnh ghép	~ảnh người	~ảnh riêng	~ảnh đại	~ảo	~ấm	~ấm trà
~ấn	~ấp	~ấp 0	~ấp giồng	~ấp kinh	~ấp rạch	~ấp tân	~ấp úng	~ấy	~ấy T	~ấy có	~ấy không
~ấy là	~ấy mà	~ẩn	~ẩu	~ẩu đả	~ập	~ập vào	~ắc	~ắc quy	~ếch	~ốc	~ốm
~ống	~ốt	~ồ	~ồn	~ổ	~ổ bánh	~ổ khóa	~ổn	~ổn định	~ổng	~ở	~ở 0
~ở ba	~ở buôn	~ở bàn	~ở bãi	~ở bản	~ở bảng	~ở bến	~ở bệnh	~ở bộ	~ở bờ	~ở chung	~ở chân
~ở chốt	~ở chỗ	~ở chợ	~ở cuối	~ở các	~ở công	~ở cùng	~ở cơ	~ở cầu	~ở cổng	~ở cửa	~ở dãy
~ở dốc	~ở góc	~ở hà	~ở hẻm	~ở hồ	~ở hội	~ở khe	~ở khoa	~ở khu	~ở kiệt	~ở làng	~ở lại
~ở lớp	~ở một	~ở ngã	~ở ngõ	~ở nhà	~ở nhờ	~ở nước	~ở phòng	~ở phường	~ở phố	~ở quán	~ở quầy
~ở rẫy	~ở sân	~ở số	~ở thôn	~ở thị	~ở tiệm	~ở trung	~ở trường	~ở trạm	~ở trọ	~ở trụ	~ở tuổi
~ở tạm	~ở tầng	~ở tỉnh	~ở tổ	~ở vùng	~ở với	~ở xa	~ở xã	~ở xóm	~ở xưởng	~ở điểm	~ở đám
~ở đâu	~ở đây	~ở đó	~ở đường	~ở đại	~ở đầu	~ở đập	~ở ấp	~ủ	~ủng	~ủng hộ	~ủy
~ủy N	~ủy ban	~ủy phường	~ủy quyền	~ủy xã	~ứng	~ứng dụng	~– 0	~– N	~– T	~– bản	~– chủ
~– công	~– ghi	~– không	~– xã	~– đáp	~“ T
`,
  steps: { points: 0.004156, depth: 0.003908 },
  vectors: `
6fz8/xPy8vIG8gMF7+0CDBL48PsJ/gDz9/wLBv8F/v0N9f/43An1DQjsCuoI2/IkAgIF+P0K//b0AffzDvXxDPwEDADtAAv5IPj6//P+/w3sBwbtGvIAAP//
BAv0Af3t7PICARX86f0MAAH0Afr9/Pvy/wL+APz+B/f+Ef3rBPT6+AEC/AX+9Qj97/YE8wQDKfMU+e0QDQsFFvH49Pv8CAX6AfsIAwH5+fwOBgjyCPsR9v4S
C+j8GPH9Ev/z7vv9Ht//FvAFCRnnBQ/vEvwJA+wIFQPw+wYLE/nv7evoAv/p/v/9zhL4CBTrD/IV7vQVBQTyCfb/GADu8QEH8hT7E/b4Evf65O8Q5fIUAhkN
5wAg//v7/fMAAgf97wEDBv319OsEBSL26/Ul+fUR5hoM+v4TDwIM9/gW+RL/AeoEF/z68/oR5xUQJ/8LG/MA4OsK2vX5Dh3x/O4N4QQXA/QCGQQKAQf8/g3z
8y4FGuEOLfn75vkX/v34/QHu9fMB9QD99Pn9Cf77Dvj25voP4foI/SX56/Ib9voI/AH7BggCDQcJ+Aj1+B395vwL/fkAAgT77fQQCRf++fcd9PIK4/sHABP2
8fYR+vz/8QH/AAT/Af0D+QAHFvUDAu0UBRT/FQTm2dz6BDfj2ugY3PYF8QAAAAr6/fkH9vwIGRENBesMEAwVC/YS9RL9///+CvIJ7PsbFQz9AewOFgjpCwgA
FP7xBfDvEQTw+Qj7F/v5//L6AwvnDArs/PX8+Abx+vgF9+4M8v0FAwsF+wAN/fwBCQf1AvD0HPnx+PkZ//P/AAv47QL/BQLv+QgA+/sEB/0G/fsLI/EE+v0P
8RvuMBLS7hD7APz8EvcK6fcY7fUH8Bb45wYTCf7t/Pv/AAn49v/7AQD59/oBAAz99f4H/v/+7v4IAAkC+v0P/P4A8/b6/xvv7/QF8AIEJOYL9AcH8hDvFwLf
GfoCAPQHAQn4CwL2DQAF//kLAg//EgX2Bub3+gT1+AXwAw7zA/39AAIA+QX+DAnvGPL///YJ9xTtFwzhBeoGF/cHBP4DAfUT+v34BQP0Af3z+wL/H/gEAOwG
DRruGQPpI/7/AOwKCBHrFwjxBPACBff0CwID8v0EGv///vQBAQj3DgH3C+kIAvcIA/cK/ff7CwcG/fUO/gkEFPz8Bf0A/Pv9+wP6CAL37wj+BQL9DPUG5/gX
CP3///8D/QL8AwX6EwgBAPAFDP//BP4H9f0K/hcH7wMZA/v8Gv8P/fAUARUBHAPsBP4AAf8B/wP8BQP7BvwL/wYP9QsLEgX4HOL1A/L0AQbuCQTiBf8AAP4B
AgL/AwL+Efr/APH7AQzvDAXx4Qf5Bgz7EfYP9PoS/f/9BgD5CP39+wAA//z49Q7+4wEEBgjsAf8AAP0CAgH/AgL9AP//AAf9+f0B/QEC6wD5BwnqA/H54/oM
8QECAA/++vkK+QIFFwIA/OoLBhLvGAru+Qb/Bfj8DPr88PwP9PIAABHs9PQK8/cB9fALBAYI8wcFAA7y+A8OAgUGEg4YBvgD+QYBEfIGF/3/6fkT+QEACgIG
BfwI9PsLABEACesGHwDu+wEL4AX+/hLx++sW6vUa6/j8BAkDAvz68P7/9+v+Af/58gH29gX0+wMAAP//Af0A+/0DA/cAB/7+BP/98f0EBv//CPMCCwTz+P8G
8hf8DPULEAX8BfoD+vsA+w/57PwHBgXz+f0F9wkD8/4RCgL3/fYADwT//gL37f8D8vgAAQ/09vUK7/cHAQoACvEGDf/2//0B6BAABvz+EfYH5/UeDP38Agz/
+AD3Ag/y+Qj2+/fvBen76PsM+fv9DwT1Bvb+5/gM6P3//xbw9fIO7/sH7P3zAQHq+/j9+fz77wAA+xX1/PIL+/4EBAIAB/oJBwP89wAJDQf4BO/8DgPw+PoK
9wb/7gj88f4JD/7z/f76AQT1/fv5+wAA/f76AAX2/Pv8/AAAA/kAAwj5+AACAQP1P9QV9/og8R3oLwrf3QACACDz8O8R6P4P9QAA/gf8/PwF+/4D6/wJABgG
8fweAf8D/vwAAAj7+QACAAP9+e8ABxX/8/0N9/0G/f4B/wb9+v0F/v8AD+8AAgoD7Qr5DwzlG/gAAO0EAAvzDQXzAvgB+xIB7AIHDwHv+e0FDhv48/cQ7AX9
EP8HAPwNAA4IGQbvCPoF+P8H9Q0HHQnp+///A/wAAwH8/gH/8PL/ARD28/YF7/wI+wkAAfYCDv8C+foR6wz+8wn2/u8P9fgSAwYAAAED/f4B/gID//X6+wzw
7/n8AQf1/wDz+APp+vPr/Ab88wj/Afr9DfsD8foPGP4BAPYFBQr5DP36Cf8AAPsCAAL8BAL+2goD+Qv6B+wY7vQWE/T/AfX+AAryEQnuEgD9BO4HDAjsCAX+
//f9//r7+QP4AgL3Cf/+APT/BgX0BAH64/j/AB/w6e8R6vwFAQ/18vgDA/3z+hP+//r5AQ339/73/gvq8/z+CQX2AfYD6PoIBPoJ/P4M9gwPFgPr7/TzAwvr
+PP88f8CFPj/B/L6BgfwBv70FgMA++cBEA/6Ffz6Cf8AAPYGBgj3DQX0DgAA+/IEAgryEQTwCv//Afv+/gH4AAH9Ce//Bvf+AQr0CP/zCPMQAAwM9wwRBAT2
+PQEBP4L/goBBwjy/Qf6Bfz/Efv76v0Q2wEMABQD9/Ua8vsL6/0GAAr/+fwO+/4ABRQB+vENDgf3DgEC7vL5/gHs+vX+/gj57AD+/wzw/vEI6/gPBPwAAwEC
+gP8BAb3/Qb/AAIIA/4D/gEAEfwAAPANBBXoHQ/h/PX/ABD58P4C/gL4/P0AAAb8+/0C/f8BDgz++fERDxH4FAb39/8A+BH27vgL/wEA7vf6CgnyAvkB6wP7
8fsABg//+fwF+Qn85wT1CPjuEO8C6PEY+/3+APsFAAr4CgX09gr8BfXxF/H16/oTBwz+BuYAIP/n9QEN+/0AAAf8+v4D/QD+Df0E+/QJ/Q8AFwXqCwH7/PP8
BAPzBwL6JfQE9PsK7gn8CgnlE/kNAPkT/AoHA/z3B//8+wD7+//8AQD+/QAB/P4H/AgHDwXw9AP56RXu6PAJAgD7+vn/AgH6+gD7/PwADPv/+vgI9hD0BAT7
B/sGAAcF/AgACQP2/vwAAAn9+/3//QEBCff//Pf9BQX2Afv9I/j/+uUEBRHrJQzh9AED/wYC/f0P+vwH6P3+AhDx/PAP6PYR+P4AAAj8/PsG+f4E+v4A/wf8
/PwF+/4D9QX+9QT6+v0K/PwG7fr8Bgj7+vYG7foI8wAA+gwF8/wMAQf9++/t/wb6/Q75BfsMCAq4AA8V6/39xQf66fz2/wAF9/L+9fv+BQAA/gPqEv/x/gD7
6Pb8A/r1CfsG+PAQCfz12fIL9//xFwIP7gsE/fj9GwELCPcE7f0A9+0Q9/vzFOn0EukgANvxBAIqKQ4QAAAA/+vp8usRCAcLAPju/PYI/wUI8/7988/nAPA0
8vz77swz8gr8AP/4APr4/xj69fb4AAARDezm5vcJEvD7APoPCAfy8w3nyAjmANbqHtnn2/IfE+sM/fEK8xYd7QsG/An50fwDA/Hz3/wOARMABfkADwjvBAb2
CAoa7vDwDBcRBgQEAh75CAHuDgAGCw/qFfECBAIXBQEPCwoAAAAA/uP94PQEEgME+PT2AP8H8ev8A/DqBP34AAwE9g4D7vYMAv0TAPwGAgMCDfcDBvL6AP4a
7xT/BPUH5g32APz8Cfju7woH7AcDAPHvFPbr9wUIw1f+OiiBafzcw0O84e8iAOnRG/UcAtgSMdhCALqtAQJGYwIY9/7u7AAA9wfz/gMM4vjjABQNFuTgzvoL
Eu0F+fAJ8xgWDwAF/gkE7AToDwz0/+8G8An2AfvsBALz8wAC99/3FQH88Pz7//kECQn48PQJ+wbo+wPwAgH5yfQA/fLx//4PBssFzf0QC/X5/OcZ59flABU5
C+3R2+EU5w3rABD6EOrq0fz7x8zwA/UIA8vn7OUgCwz7AAH3AAv7/gwP9vD5ABEBCRH18PQAB+b9AA8FBAcE//cJ9tTyAPUWBwv78O4Tzd0VANoHG9D5/tA5
AAAAAO3u9PL8Bwn+Au71AAz+DQP69OoBBAcDAA/69x4SCPsQB/8FAAwT6DQaCBH7Cf0EAPMC8x8FABnw7Nj+AAj/F/v+7uMd/wHSAAsl8BPw3/4ADgy9AAYP
4xrmzQ/sD/7+5/sW7QD/BxP0L+4cAPfuAxItOAICCewXA/PnAwQZJv3/AAAA+PYD9vwBCf4H//MA9/UZ8PYABeoVAAAA+PgH9/0BCPsHCPcQ5NX49wAaIAIL
/AjqFyH8DBnu3RnhGAvVASEe9/8D8wX0AAAA6ekV6PMEGe0VAAAA3uYN6OwDGuka9fv6/g0EB/ju8voADvzsFAsKBBHs3wzzAAAA9vkH+f4AB/0G8wQMGA7V
IP787xHxEAPc3Aw41gX19hPmCPoA/fsV8QYID/oGEg4T9Pb39/gAEgn9AAAABgb6BwL++AP6AAAA/wIBBAAA/v//AAAA9PQM9f0CDPkJ8xLX3/f8C+vh6voD
AAAAAP0F/AABA/4D5//6//4BCe3p6/MFAAAAAwX9AgP//QL8AAAA9vAH8OkBEe0LAAAAAvr9AAQAAQb+AAAAGBXmHAz38RXqAAAA+vwD/P4ABv4DAAAACxby
Dgz+9g3zBf/+9QUb5wICBAL46wcCAwTmGwL59gP+AAAA/vwG+ff/A/kHAAAA/v4C/gAABAACAAAA/v8A/f4BAv8B9gf5APwA/gX68Af/AAAA/f0B/P8ABAAB
AAAADgr2DAT89Qf68/7/APn6Bfb4/PsHAAAA+/kJ+v0BBvkH5PjJ2+ch8Ajj7wYBAAAA/PwH+/0CBvwFf8cbACJvkG5yeE7VBP/+AAX6+voF/gr/Ef4AAAHt
7PAHBxT5/vr++g0BBAAX8gAI/QAAAAAEBAMD/vsCAQABAP7//v0F/wD/Awb+/QP3/gH4BAv88f/+AQMMDhAB/O8DDwMA/vzu8fv6ERP2+v/6AAYGCQsB/foA
AfwL//UB/PYY+/j/+gAAAAEEBAIA//sCDAIAAAD39/v8BAz8Bv/+BAX7+gL6AgP9CPgAAQb69vgT+Qf8+wIF/fYBAf4JA/wC9/7/AAMLDAwF/fEEAv8AAf7/
/gH9BAAA+f8AAAMGBgUB/PoC+QAAAP0FBAYCAfgB8AD9AAMOExX9/uwCAv4A/wD7+fwFAwX9+/n//ggGBgUV9PgD/AX+AAYDBQf9AP3//wAAAAEBAQAAAAD/
Fv/+/wzm5uwY+Rr5FAQA/v7s7vQBCBf3CP3//wj3+PcM+wr/CP8AAAH7+v0BAAj+////Awb9/QD4BAT7AgAA/gIBAQACAP8BAAP/AAACBQX5BAAABf8B/Ab8
+/Yf8v8C/QAAAAMBAf8E+wAC/QAAAAEDAwQA//wB/gD7AAkABQf8/QL//v8AAAECAgID//4ABP8AAAT49/QF/w7/Af///wMCAgME/f4ADvP38xL4+/ISCQ38
NPX27hrx6O4FECbcE/gPBvUH//AC+vwF8/8AAAAMCwcG/e8D+f7+AAYGCAwCAPYA9v8AAAICBAEF/P4BBAIAAP/6/Pz8Awb9DgIPA+X78O8ADQP/BP//AAb8
/PsH+gUAD/0A+wT59PgIAwn6FvkBBP/08ff+CQz2/gUA/voDBgb3A/7/+QD/AAUJCgQE9/gD+AIAAPwJCAX+AfYCDP8AAAX29fb+AA759P7+AAUODgr6/PIF
/P/+AAMGBgb9//gACwIAAAP29/n6BA79EP4BAP719voIAAj7/P8AAAEEBAEC/vkB8AYIDe8XDATiCu4I/v4BAP8GBgYE/vgC/QD+AAQDAwIB/P4B/gD/AAID
BAYA//wCCQACAAL5+fgI/QcAHQkTAdv/8OT/CfsA/P0CAAP//PcL+gEEBv//AAH7+///CAP8Av//AAT///0B/QMABQAA/gP9/PoI+wYBCgAJ/+7/8/EMA/8D
/O/q7iARERgJ+fcGCQb6+AH08Pf6DRT77A/6wPQNDA0h4/QI/f/5+QsCCwsJ+/sBFfj88hX3APUf5Az+8v7/AAQJCgX++fgA8f0BAwANCgUG++8EBgMC//v4
+Pv/CAj6BAAAAv7++v/4BgD//v/8/xUABfkR6QkF9/gBBgUMBQYD/PMICgYA+f30+P0BBA758/39/wMREgAE8vAHBf8B/P4BAf0P+P7/+v7+AAEECgYF+vkC
9QD//AYGCgQK+PkDDAIAAP/5+AAACAT8+/4A9v0B//of+foFBv0C/////f4HAP///gEAAAH+/v39AgP/+wAA//4FBQYD//kCCQD++wry9vUQ/BL8J/MOC/gB
6e4NDgABFAIHB/Tx7vH5EA36EwADAAH29fUHBQz+9gAC//0LCgYD/fMF9f8G//MJCP0J+/MHCwD8AAr19/n+AhH6/P8A/wEEBgYD/voB+QMD//gGBwMCAfUC
7wEAAP8LDAj++vMF/P8A/wEHBwUH/PgCCgEA/Avz8vUE/hj5+wIEAPgHBAT7Bff/9fT6AhEGBgcN/fkE/f8A/wAEBAME//sBCPz+Awn6+P37Bwn87wcG+vES
EvoF+/AEAv4B/wACA/wK+f8E/gEA/wACBQP+Af0CBv4A/wL//QAHAAEA9v8AAPwEAwAJ/fYB4gMI/vYTDvUM7/QK/QEC/wL//foD/QMD7Qn6AwEHDRnmDfUC
BP0A/wD9/f4I/gL/9gP9/QIGDwv3APsB6v//AAIWFxEC+eUI+QMABfwHBgbuBvsA9fv77/8REAMn8/IGAwAA/gT9/wMCAQD9AP75/xj8C/z85wABBgcAAPn5
/v/wCgn7BgAA/v/6+vkG/wn///n9AAYFBwYT+/gB+//7AQ0ECAf7/QH/+f4C//4HA/0N9/cD8wD8/wkNEBQA+PACBAT4+gf7BAz1EAn89QTy6P4EFAoT+/gD
/QMD//IEAf/5BgX78AAP/+EUCvcV9eQO/P4A/wEEAgEG//kB9gf6BQMNEhPlBPQCFv0DAPzu5+wGBRT4/f4AAAEDAwII/foB+v0CAP8FB/8P+/oF/v7/AAMB
AgQF//0A+foAAAYKCQYP+PIF+wL/BAEDAgfxBf///gAAAAT8/f0A/wj+/QEH/fr+9usY9QMF/AL+/gIFCQkC//sC9Pz//wgJCggP9/UD+f0A/wYICAQL9vUE
9/3+AAQLCwwK+fIDBQAAAAP+AP0E/QMACfz8Awr8+wX5BQP6/gECAPwFAf75AvgDBvwB/gL+/vgT+AIBBQAA///9/f8EAwL+Df7+AAb7+v8EAAn9+wUAAPoG
CAr0B/kB+f8AAAEICQkI/fMDCAADAP759vQJAQX/AgAA/wH/AAIDAf//BP4AAAMA//0I+QABBQER+e7/8+4PAgoFD/oA/gzx8PAQ+w/6Bv8A/wD49vj+Agv7
+QIBBP4JBgb3AfYF+f//AAMICQYH+vcD9gAAAAAJCgkC/fMD+vwBAAMGBQQL/PYEAAMBAP7//wT2CQH//wL//f4CBQMD/v0AAgMIAO/99vcBBgIBBQAAAAD+
/v4C/wP/BP8AAP/8/f8AAwX98v///wARFBQA/OkFAwAA/wH+/gAAAAP+CPoAAQL7+wEP///+/Pr/+wUDBgIR+P3/E//7/wnw9v4EAw76BQIAAP/8/gL8BAP9
B///AQH5+f4ABAb+Bf7+/Af8/v4P+gX//Pf8+RcGCQUc9PwFBwEA///8/fsBAwUA/v7/+QACBAYN+fwBCPj++A349/4I+Q/48gcABPkNDQ7gCPME//sDBgAM
BfwH9/cI+AIAAPwGCAb7APgB/fz//wQEAwIL+voD9QD/+wEKCwcR8/EFBAAAAAH7+/sBAgb9+QAAAAIGBgcC/PkB+/4A/gkHCQYJ+fsF9/0C+fsHBwQX+vMC
/QADAPoFAgAFAfkCAQIHAPICAvgHAfkF+wQE//QIBgH9AvcC8fv+/wYMDQgQ9u8F8f8B//4ODgcH+O4FCgYE9/3u9v/6GQTzB/39/A75+fkL9g//+gAEAPYH
AvsG//gB9wID//kFBAED/vgC8/v///8IBw0N/vABAgT+APv6+/75Cgb4BQX8/wb2+fv3Bw/5A/7/AAT9/f8D/wT//fr//AMIA/0T9foCBP8AAP///v4DAQIA
CP8EAPr++fgKAwEBBwAAAAP6+/3+AAj/BAIAAgb4+fj5Awr+EQABAAPu7OsDAxj9Cf8I//H6+PASAAED8v8AAP4PEA4G+ewGAfb+9gQMDwAg6fsE/wAAAAAB
AQEC//4B+wT/AP0EBgf4A/3/9v8AAAINDQkE+/AFBAEL/vD7/O4PAQIBBwEB/v74+PwBBQj7AgD/AAUA/foCAAX+CP4AAAf49/cJ/Q3+A/n/BgkE/wX9BPkA
+wYFAvMHBgT4BvUF/QEBAPwHBgb/A/gE7QMA+f8NDgAE9PcIBv4AAAL6/f4GAgMAAQMAAAH/AAD7AwT/+A0A/PcJDQnuBvcF8gP8/QQGBgP6AAH+9QP+AwcK
DRD0/vUCAAAAAP4EAf0E//0A+wUA+gADCAQBAfwA/v4BAAIFBQAH9/sCC/wBBAXy7vEBAxP6/wL/AAP//////gQBDQgA///09PbzDRX7A/sA/Aj9/PoV9gT+
/wQD/vf8/f0HAQH+Af0A/wL+/PsV+QQA9P8R/+0E/vQY+esKEwD/AP719v39CAn6AQL9/wQFCAn9Af3/8AH5AAgKExbw/fcA9gEGAPMLCQMKAO0G/QQAAP8C
AwP+AfwA/QD+AAICBAYEAf3/9P4E//sNCQYQ+O8IAP3//wb9//8E/gX89wcA//cLDAT3A/kD+wAA+foGCQMM+/gCAQII/vIA+u8OAAEEEf4BAf8A9vr/CQb8
BgT//QH5/P38BQn9AwL9/gT8/Pz8/wz87v0E//cPCwMN++sG/wACAP4C//oE/P4C8AIC/QQEBvsM8wABA/wAAAX9/AEN/P8A9wD9/gT8AQb/AgQAA/b5/xH+
/A0GAPr+Dfj+AxP38PH+8RT//wUA+v7+AAD/AgX+AwD9/wj4/QIE/wj6Afj2ABz8AAQR9gMAAAv+APgCBQ7lEPv+/v8AAAACAgIAAP0B+gACAP0FA/0E+/sC
9/8AAv4LCQv+AfIE+gD8+/0GCQ0MAfEAAv8FA/kD/Pr/AfwD8wf69wUIEwcC/fkK7v8B+vwQFxIa9ecJ8AoBAPYOEQrvA/MG/f8AAP8CAgEC//z//vsA/wkH
BQEY8/cFC/4AAwb07vf1DA/0+PsA/wAHCQkD/vUC7wACAvcOCwj4BPICDwD9/ATz8/wGBRP0Cf79AAj4+QIDBAj7/QL9BAcHBQjxBAD+/wD+/gYBBQkF//oA
9P4C//0JBwgL/O8D8QYBBPkLCwXzAfMFBQABA/3//Pf+/QUA9v3+AAIMDAoH+vEE/AcA/v0FCQjzCPz/AwAGAvMC/PgG/vwB4ePuAB0cIRYY5OUM9RED/fcF
DQTxA/0EBv7/B/z8+Pn9BQf9BwAGAPX/9vMHBQIABPsC/wL8+vwS+v8B+QQA//kHCQ71CfYC/AP//f0GCQn4A/oB+P8ABgIHAgH8//oE+QACAP4JBwP7AvgG
APoB/v/8+f4QAAH8Cf3//wT+//8M+gIB8QT/+/gMDwv/APIDAP4AAAIBAQEF//4BCP3/+wT7+vwV+wYABAH++AL1+vUCABL5Fv8C+vz29vkLBwX++gQBAP0C
AwX3BP4ABwX4/xTm8On9/CP48Aj9/QIJERDwAvkCBQEAAQH+/f39Awb/HfsEAf7m4OUU/xr1/f8A//4EBQcF//gBGvwBDArr6+f0Bxr6/AEAAAAFBQX+APsC
BAAAAP8BAwMB/f7/8wID+vQODAoS+ukBAQP+AAf/AgbzBAf9Bf8BAP4A/gL+B/3+/AAA/wAFBwQF/vkB+v/7+gEEChAF/PUDAAn+A/T6AwfoCwD6+f7y+xr9
Axj0Awz5/v38/wsHBgME+PkD+woC/vgCAwD4Awb++QAI//AIAPMM9vcIAQAAAAP8/P38BAT9B/8AAAX29fUCAgv6Dfj9+g34+fka8gz7B//+AgT+/AD9BQMA
/f8D//oA+/kO//0C/gAE+wL9/vEg6wQGBgD//gH6+/4DBAb9+f8AAAUBBAkF/voC8f///gMKDgkG+fIFDP0AAQX5+PkD/gn+CAD9//339wD6DQr3/P7+/v8J
CAgJ//UCAPv/AAQBAAEO/PwA/v7+AAQEBgkE//kB9P3/AAUODgwH+O8GDAgD//zw9fLwBxf5+gEAAP0HCQf8/vkCBP8DA/j79/gABAL/7goA5+8IGAka+PYA
7P//AAANDhAE/esFBf4AAAL6+/oL+wX+/gAAAAABAgIAAP0ADPj++g30/O8c6Q39/f//AAEDBAUE//sADPz8/w3y9PgL/RD5+wD9/goBBgYF/gIBFQf/+QHl
7PD2ESTz/AIAAPsFBgj9APgBAP8AAgEA/f/6AQL+/wAA/QL+/voJ+wQA+/3/AAYEBwQH+PoEBQD+/wf6+wAE/wcA7foB+AMVFAIf5OsPCv4B/P3v8e8OAxT3
Af0EAP/89/EU+ggD/v3//Af/AgEP+gH/CfoE/vcFAAELA/YABAIAA/r9/ATvCwL85voNAuccCgAP+90K+Pv+AgAJDAj5B/v/+v4CAfsIBwUG+/UG8fz/AAAR
Ew8P9ugIAP4A/wb///4M/QEAAPwAAAb+//8K+QEBCwAAAAD49vv/Awv9CP4AAAL49/gF/gr8+QIA/gAFBwUA/foCAgIABAf99/H9/QsF/Pv/BQYFBgkG+/kE
+QkF/fACBP/2A/oCBgAE//v++vUI/wP+7/8AAQMQDgcE9vIJAgD8+AX8BgcL/gAACP4C//0F//4CBf3+AQAAAP4DAwAG+/0DAQD+/gn8AAEI/QT9/QH//QAB
AgX9Av//Av79AAf7/AEAAQP9+fz+BvwECgbyBgL/Dvz//Qb2+PwO/gf6EQIC/QLx8PIEBBP6Bf/8Agz5/Qb3Awn57f79AwYQEhX4/esFBv8CAP3/+vn/AQP9
DQIF/v3y8e0HAxD9+gr+/fwDCAf1Bf3+EwD9AQjw8fn9BhX4BPv+BQr3+f0EAgn7EAIO/+348eUW/v4HAAMDA/3//fn0/wMBCAYGBfH68/P2CQb//P/9/gkF
Cg////j/8BH//voIFgnz//YDBgH/AwH9/fr3AAf+7QUBBPgREAvpB+wKA/wB/QAD//sL+v8CGvYA/Avy8/INABH++PcDBQYIA/0P9vgI+/wAAAQFBAIK+vgE
CgACAPz8+PoBAwYAEvwB/wL59PkQAAn+B/7/AAb9/AAB/wX9Af0A/gj++/cG+gr+//8ABP8B/wH1BP4A+wD/AQQCAwP4/wAA9wP/AP4GCAP9/vkDAfz//Qf8
+/gS+Ab/Av8CAP8EAgUFAPsC6/4AAAAODg4H+u0GEvP5/wj49PEY/QIB/QMAAv4GBQT3A/wF6AP98v4UGxEL9e0H8foA/ggMCwoP9/ED/f0F/f0BAfcd9foG
+v4A/wAEAwMI//gCAAX//v4DBgf8A/7+9/3/Af4ICAr/AvYD8A4BBgYJEgziCAL/+vv/BwIIAgUC+fMB/wIH//QF//kJ/foF/P//AAgBAwQJ+/0C+P8G/vYM
CPgM9/QIBf//AAX8/f0A/wb+AAAA/AEAAQAJ/QAA8AL4/QMJEhf2CPH+9AEAAAAMDAr//fEG/fsF+fgJBPMp5/EK/AX+/gABBf37/wX+/P8CAPsDAP4H//oB
//4AAAP7/PwA/gX+8/3+AgsJBwYD+/ICCAD+/Qr1+gACBAX7Df0CBv7z7/IGBAz7CPwF/fr//PYd+PwE+Qj9/f0DDQn2BPoBDf8A/gLx8/YJAQ/6BAL++AX2
/fsM/Az6/QQD+vz/AfwS9QT/Bv//BAL6+QH5CgX8+fz5/gsJDxIQ+PUB9wD//gIICwz9/fYC7P//AgIQEg4F+ewIBvsD/gECAf0c9PoCD/0A/gjw7/QMARP6
C/0B/wD49v8HBAT89PsAABED/fMP8wcDFQL5/Ar1/Q72FwXzBAMA//z7/P75Bwb9/QL/+v8DBgUB//0AEfsCDfr37vryDAj6FgUJAfD45u36DRP/9vT0yw4N
CAMd9wP3DfsABP308PQMCQr5DQD67BXr8vQd/Bv79gcA+fYJEQr9//YD+P8AAAAHCAYC/fcC+gAA+wQGCwYM9vcDAQIDAPf//voD/wIB/wAAAAAAAAEAAP8A
//8QAOsC+OcT9/wF//4AAQX9+/kFAAb99P8DA/sLCAYA/+4CAgD/+gACBQEQ+/4D/QEAAP8CAgP6AfwBCf/+AAX4+fsF/wv75P///w8UEvsJ4vQM9v/+/gAJ
DQwK+/MHAAcC/QL/APkD+AkC/v8B//8DA/4T/fsCAwD+AAT+/wb+Av8B9f39/wYQExAF+/AGBQT//w35//kQ+AYF9wMBAPsGBwf5AfYCE/YA/xD08/Aa9BEB
+/4FA/wGAwEF+vYF//sAAAgDAwMJ+/kD/gIEAPwDAPUC/AIDDQ0PBPH+/fb4BAMD+gIDAPgEAgAAAfoDEPv++gjy9PQO/RX29/z+AQgJDQcQ9PIEAQYD/QP3
+vQNBAf9AP/8+AT9/wQEBQf6C/8AAP/6+P0AAwf9AQT7+Rb8BwQU8f8C//8EAPr69vMKAgQB9gH//gAOEAwA/+wF8Qj8+P4GEw7zAv0A//gB/////vsf9vgA
/QEAAf4B/wH+Av3/Ef8EAvvs6ef7Axb22fr/+QogJxcg4doPEQEB9Pfx/fEUBgb8BA/6Bv77AwfeEwf7BgADAPz79vkHBQL9Bvv/CgQA+v7sCAMB8fUFA/gU
CQQW9uQI//4CAP4CAP4L/fwCCwEAAAP09fr7Bw37+f0AAAAGA/4M//cE/gEHAvUF//sCAPgE/wAAAAL+/wAE///+8//9/gYLDAQF+vQEEgb/AAPv8fP0Bhf4
/gAAAAADAwMBAPwAFfcIAAf89PoUBwP6+fsBAgEJA/4N+foF6gAA/wILEAkG9+4G+gAA//sLCgoE//QE8/8CAPkMBwMC//AE+wD+/wQFBwcD//oB+AAAAP8G
BgYC//cDDfcC+f35/fgh7gcBAgL+/QEAAgEI/gEBAv4AAAQAAgAJ/P4BAQAAAAABAgID//0CBQEA/wX9/Pr//wkBCfj4Ahnw8fsG/hv4+gAAAQEFBAX7AfoC
CQX+/gXy9Pn3CRX5BP8B//7//P0CAgP/9wAAAfsICQv0BPYA8f8AAAANDAkC/O8H9v0B/v8JCwoK//H/DwD9+A/y9u0U8Br8/gP/+/4BBQIN/f7/A/4A/wP+
/P0G/gQA8QAD/O4NEg0O/eYKAAD/AAAAAQL+AAD//f4A/wgCAfsJ9wMB+wf9/AIABgLwCQX/DP4AAAD29vwEAgj8+//+AAYCBAQBAP3//f8AAgEDAwP9A/oA
BwL//wT4+/kD+wn/+/8AAAEFBgUJAPYADf0A+wj8+/kP9gX+/fv+CAMLBwv1APQCAf8AAwQCAQL///0B/P8DAPgFA/8F//gCAv4AAAEA/wAI/f//CgIAAPz8
/AD6CAT+9wf/+/oHDgj8//oD/v8AAAECAgIE//wBAAP++/4CBf8H+gAB/QAABQQIBgcA/PMF/gcC//QEBQDwB/4BBwL+/wL3+PkABQz+Ff3//RL69O8C+RD7
A/8AAQP+/QD//wEA+f8DAPkKCAAH+/MG+gv9/PsHDQv0CfwDCgAAAQL6+Pv8BAj+9/8AAP0KCgoBAPIB/gAAAP8CAP8BAfwACfwFBPj/8/EEAQECBQMD9/wA
APMU+QQD9gAAAAEEBQMA/fsBH+j0/RX55/wN+wf5AwYAAPz9/gPyCAb8APr/+gn9+/gd9AIA9wH/Af8LCwoC+/ED9/0B//8JBwcI+/ME8QgA+wQDDAX9+f0D
/AAAAAAFBQUB//oC/AIAAP4AAv/+/wAC8QYBCPoPCw3tBOsIBAEA/wf3/PsB/wr3APwR/+7979sq7AMK+QAE/vQHBwYLAO8FCPwB/wQCAf8Q/P4CCAD/AAT6
+/sAAAn+/v///QD/AAEJ/gH/EvoA/wjz8vUO/g/8AQAFAPr/+vUH/wAB+/77AAUBBAgMAfj//foE/gH/+fAZ9gIDAv8A/wH///8GAAH/EAAA/wHx8vf+AxL3
CgX/+/309/YGAA3+BgT/+gT4+vX/ARL6AP//BQX9+P71CQr99v/9AwcICQn++/gCBwIBA/379/z5BwX+CQEAAgL49vrtDA37/f8BAP8EAf4A//4BIvn++wrd
3+sCDCjqAfwA+wD8/wAY/gD+/P0B/AcDAfkR8wUA/QEA//4EBgQAAfsC9/r//QUAAQMP/PsB+QEA+/gHCgj9Afj/6/4F/fYUEgoO++UFAAEBAAH+//0C/wD+
/gAAAP8BAgP9Av4AB/8AAQL4+PkAAwr+A/sAAAQBAP4O/f0AAQf/AgD+AwbtCAb7BAAAAAD+/QH9BAH+B/wAAvn9+fT7DBL8BPf9AxP5+/oG/gv8EQEA//3x
8/X8CxP6Av77/wL6+/8MAQT7Bf//AAH5+v7+Bgf7//n7BQz7Awb9BP/+AP8AAAEA//8BAQAA+v8BAPwEBAAE/foBBv8A//8A/wECB/4AEgD/AAjr6usMABv6
Bgb7ABHu8/T8/xz9CQUA/wD+Afn6AQf/CPv/Awv59PoL/Ar/8gYAAvUREhnwCe4CAAAAAAABAQIBAP4ABwEBAAD28/YFBg0A7gD+9f4NFAse8OwD/f4BAgAF
AwIA/vkD9AAA/gEJCggI+/QECAH/AAT2+f0DBAv7/vn8/xcCAwEX8gEEAgEAAgD//gH5BgIAEP76Agf1+Qb7CQr4APr9/w3+/wMK/AUB9/z+/wgODg4K+fAE
AQD//wb9/v4ABAP8CQADAvv79vQD/gn/+wQCAfYFBQP5CPj/BQAAAAH7+vv/AQb9/P/+AAQBBQQB/vwBAf8AAAEA/wEGAP7/A/8A/wX9/PoF/AcB/AYECfUL
Cf/nDPoFAAb//gADCQMD/f4EA/8AAAD8/f8AAgP9/wL/AAECBAIG+/0C6vsBAfwVDwsDAesK/gkA/PkABAXrDAT8CQADA//++vz+AgUB/wEAAP8DAQH//v4B
AAIA/QMAAQT9Av7/9v3/AgkKCAAE+fkF5wP+/fwUGxv9/uQDCwAG//r18u0R/AsB8fwB/QkFAfoV7/8DBP4C4vUE9wMJ/fIKDe3t9iPy6PkN9RruFwH+AArn
6e8ACh318wP7/goHERT2/PkDBv8RBOn77uH7Bwv7F/0H+PDz8eIZ/BD9Cv7//wb3+PwM/wv7AgAAAAH+/v8AAAIA/wAAAAACAwMAAPwAAQAAAAAA//0BAAEA
AAAAAAAAAAACAP8A9vsDAQMPCgUN+PAH+QEB/v4BAgADAf39AgYJ/e/88vH6Bgb+/gAAAAACAgIB//0B+v4A/AIFBwQR9fcD/QAAAgACAQP7A/wA/QADAPgD
AP8CAPgDBPsFAff/9/oIAgABCP8A///7/PsCAgUAFvwEAf7w7/X9CRH5CPwAAQP59/YE/gv//v4AAAMCAQEF/fwB+P8A/wUHBwQM+PgFAQAAAAAA/wABAAAA
/wAAAAEAAQEAAAD/AwT+Avz+/QbtCwL+/wMB//38+vz4BQj++QEAAAUHCAkL+fMEAwIAAwACAQH1AwAABgACAP79+/oFAAMAEvgA/wfv6uwQ/Rb2AwUA/ff8
/QD4CQX69f4AAAQKCQIF+PgFBf8FAPv++PYHAwIBBQD+AAIAAgX+BAH//v79/gcDBQgC/v0AAgECAP0BAP4AAv8A/fL7AgsEBw0NA+4JEgn5+wX49v3yCBP6
AwIAAP/9/gL6BAT+9/3+/gQFBwkO+vf/9/0AAAMJBwYC/fYB9P3//wUHCAoMAfIB+wAAAAEHBwYC/vcDBfsBAAIB/v4R/P4C+AMH/vEDBfwA/fz+Cv0DAv38
9fUF/gUB/wMAAQADAgL2A/4BDwL9/QLz9wD9CQr5/wL5/gv8BgUE+gX/CwMEC/b69PrnEwYA//4A/wX7/wMJAf/97gIB/wIICwj9+voB7/f7AQoREg4U8OoG
/QL9/wQBBQj9AgH+AP3/AAb//v4L+wH/A/4BAAP+/vwIAAUBBQD/AAb9/QACAAQAAAAAAAL///8BAQH/9P70/RMGFBT/+vkB//8AAAH+/v4AAgP7EQgD+fzt
6ef8CSD4BQH+AAH//wT7AwD+9wXz+gf+DxP0B/r+B/0AAAL6+PwDAAb+8vwC/fkPDwYR9ucKAgMB//r///77BAL//v8C//0CAQAJ/fsCAvwJ+/IEAP0V/PUG
DQAAAP/29fr9CQv8+P8A//8CAwEH/f4AA/8AAAX//f4H/wIB9wD//wMICAcA/fgB/P8A/gIEBQMJ+/oD+f0B/wMBAAEJ/vz/Hf8CAP/p6ewEBxr8BP8AAf/9
/P//AgP+5/4A/wAXGRAP8eQJ/gIA//4BAgH9AgAA8BIK+eYKFfb8+/gIAwEAAAD///79AwIA9P8AAAEHBgUE/vcD/wX/APwBBATvCAH+/wgAAPoAAwHxBgP/
Av77AAcAAgoCAv3+D+Xr9CPg4fQN9BPqCvoF//z49PYX/wX+Avb+9QcZBfwA8f8NHwD+/wPq6vMBCRn2D/7//wXy8PUDBhH5////AAIBAgIC//4AAv8BAP4B
Av8H/vv//v8AAAUBAgII+v0B+///AAIFBgID/fwBAP3//gcCAP8M+P8CCv7/+wX/AAMI/f388voH//QJBPoN9fEFCvoA+wjz9vgW/Qr5/gAAAwP//QL6A/4A
CQX/Bfz18ff1Cw/5/f8DAAEDAfoI+/wC8/4C/v4ODAQQ9uwH/f4A/wUBAQIH+/0BAgIA/wH9/v4BAAb9/v/9CAUGAwvvBfoA+/37AAsECg0D/fkABgD//wX9
+/kH+ggBAQAAAAD//wAAAAIA/wMA+f79/wX5CAL98wEAAAEEAwMB/v0A+QMAAPoGBgX5AvYD7vr9/AUHCBIF+/ICBAAD//38+vUH/QcD7gH4/gsQFiP0BOoA
HA/58g3g+wPtFR358e/vEigWBhr7/fIE/QH//gIEBQQG/vwBAf3/AwX9/P8AAgL9+P8AAAUHCAEK8/kDBv8AAQH7+fsBAwb/Avv/AwEB+wEBA/3/AQv/Bfn/
AgbfDQX9Bv8CAP/8+PgK/wb+Cv8AAQT5+Pr+Awn9BAIA/wL6+vn/Agv8DAAE//r29O8Q+gr///7/AAX//v0DA//9/AAAAAAFBgQH/vcBD/8A/wXv7/UDBhX1
9gb+AP8HDQ/zBfYCAQH/AAP+/wP5AwP9BQAAAAL7/P4CAgb+Bf8A/wH9/f0EAAP//wEA/wAAAQH9AP8B/wAAAAEAAQEB//8AB/0AAAMA/P8O/AAA/v8AAAED
AwIH/v0BBP7/AP4AAAIBAv8A+fwAAAIGBQYH/vcDB/8AAAL6+voHAQX++AABAAEHBwf8/vgA+gQBAvkICQnyBvgCAgIA///7/f7/Agb8DP7/BAXz8Pr5CA35
BgID/wH7+voAAAYF/Pn3DQ0GDBXnDvkC+gAAAP8FBQX/APkB8wD/Av8JCQj9/vYDBQD+AAD+/wb7BQD9+f///wcEBQIB/v0B/AAAAP4EBAX+AvoAAQT4AAb6
AgL0Bwj8/vwA/wQEAwIP+foDAAD/AAQAA//+/wP//QEHAvQHAgP+BvQC/AD9AAcDBgv7AP0A/fz9/woHCQoU9vQE/gAA/wACAgMC//0BFf0CAwHv6/P+BxD5
CP8AAAX29/kFAQz8/wAAAAACAgEA//4B//4A/wICAwED/f0B/QAABQAFAgP0A/wB/gAAAAACAgIB//0BD/8AAAH18/kGAgj9AP8AAAEBAQEE//4ACf7+AQv4
9/kD/w3+/P4AAQMEAwUB/vkA9/8A/gUGBwYG+PcB9PDz+yUMCRER9vQE9Pvx4P79EBAQ9P/5+u4A/hAFBPEi7gb/Bg3vDwUYBQrXFhDr8ewH9fwSEgEJ4uAS
FvwIBfsE7fz7DfP4F+74+yj58/Io5hX8EwL/+/sK7O3lDgzq3P386/wNGxQc7uUM2u3w7Q4NHyYh+dQI/PnzBAkA/fwFCPUI6fju1RAZIyUX+eUNGfsH7RD1
9fUTA/z+FAAJGP4A6/Hw8/MaB+/4AgcHEQH7AfT2F+PxBhTz6foVCgXo++bn8woE9hID//TsBvXp3wUC8g0X6fj4C/oB/wD/+gQLAv3+/wAC//wCAP0J//0B
AQAAAP4AAQL/A//+AgcB/Pf47u8DBhH3AvoAAwT8+gAO/QH+A/wAAAb//f4G/wEA/vz+AAgEBQUR+PgD/f//BQEDAQfzBvoACf//AAH49voDBQn8EvL0ABfz
+v/4BhX17AADAPcRDwAK8ewLEwAAAAPs6/X/CxX3/P8AAAEFBQUE/vgB7PsF+/4NBwEO8fAHCf8A/wL5+PoDBAX98AP/+/4PFwwG+eoKC/8CBwzz8OcG9xQB
BAUD/vr6/f/5CQb8/v/9AAkGBgkF+/gE+gv/APgECQviDP7//wD+AAMAAQT+AQAB+//+AAcFBQMD/PwDAfwA+wL8/PkV+wMAAf76/w8ACgsFAf7+/QP/9/76
BPwQ9fwBCv0BAAL5+vgJ/Qf7/v4A/gMCAwEM+vsB//8A/wABAgEG//4BAfz/AQMFBAT7Bf8A+gIC//UGBAH/APcC/P8A/gMDBAQL+/sBAP7//wMFBggL+/YC
BQL9AAb3+gD8BAj6/AQBAPkDAwb3Bfn++P4AAAEKCgkG+/IEEv8AAAvv7u8AABf3+Pv/BggHAgME+/gFAP//AAUAAQIB/AAB////AAECAgID/v4BBv8AAAH3
9vkABAv7BwcAAPP4+/zyDgX5DAD6AA729vv4AhD6Af8A/wT6+vr+Agb8FQD/AAXs7PUFAhj0/Pf+/wgHBQMT+voDBgMCAP/++/3/AQMB+QEAAP4GBwcAAPYC
/gAAAAADAwEC//wBAAD+AAUCAwb9Af7/+/4A/wIFCAMK+fcCE/4HAPzw6eAS+xT74v39/wMVGxcD9uQIAP8BAP4C/wADA/8A//z//wMDBwEL+vsD/wAAAAEB
AQEB//8AD/8D//j07/IFBQr7/f8AAAAGBQID+voB/AAAAAAEBAQC/vsBBP8AAAP8/PgC/Qb+CPn8/Qv5/f0T9wT+AAMAAP3/AQT2AwL//QAAAAEFBAQF/vgB
9P8A/vwLDgwI+/AEAP8BAAIA/wEGAP4A5/r7/gkSFxkJ9OcFAgAAAP/9/f7/AgP+5vz9AgIXGCAC+98J9fn9/gYICAEW9foHBgIAAQD6+Pr9BAj89gL9//sJ
DhD4APT/AwEA/fz7/v8HAgH95gD3ABAWICH/9eMI+wAAAAQCAwAG+QAB8///AAIMDQ0H+fEGBP78/gn6/P4I/gr7AQEB//7/APsO+f8CCf0A/wP49/wFBAj8
HPz/BP/07fr+Cgb59gEAAP0OEA3+/PEHAQUIAO/58/EECAf89wAB//sMDQsB//EF+f/8AAMGCQ4F/voB/gD/AAgA/gAC/QEDFPz+AAzt7vgKBBT6+wQDAPz9
/Pj//wkA9P4JAf4HA/Ua8u8M/vwAAgMA/gEFAf3+9v8CAP0MCwQF+fEHCf8A///29vwGAgn8+v8AAAIFBggE/vgB/e37/hQEAAUq7Pr/9v//AAcLDgkE9/QF
/AYAAPoBBwTzBf/+Dv//AAPy8vUCAhD59/sAAAIKCgcR+PAD+/sC/wME/voO+/0C+v//AAIFBQMD/vgCAv7//ggDAgYK/P8C/vr9/wr9AAAP+QP/////AAMB
AQAH//4A+v8AAP8ICQoH+/QDEfT/AA3y8fAX9BL4+/74ABAECQ76Avr+/gAAAAACAgIE//wB+v8AAAEFBAMJ+/kD+f4AAAEICQcE/PUD+QAAAAAHCAX//PcC
+/8EAfv8+fMJBAX///4AAwACAAH9BP7//wL/AAAEAwT+AfoAA/4AAAL//gAM/gAAAAcAAPv9AAbuDAX8BQAA//749vv8BQf9+AL9AAQHCQn6/voCBAL/AgD8
/P77BAf/+QAAAAAJCQkB+/YFCP///gb4+vkO+wj+DQEAAPv39vj9CAr9Af8AAAP9//4H/wEB/QD/AAIDAwIB//wB/wD/AAIBAQMAAP8A/QMA//sCBQX9A/3/
+f0A/wEFBQYR+/cC/QAAAAADAwIB//wB9AD9BQIHCQ36//T/AwABAP78+vkF/wQA9v0A/wcGBwMS8/kFBgAAAAj39vT9Ag77BP4A/wP+/v8BAgL++wAAAAEG
BgQA//wC/QEAAP8CAwT7AfwBFOv2/RLq7fkR/hDzAAD+AAECAgn8BP3/EP0AAAvw7fQKABX4CP0A/wT7/AEF/wT+//4AAAIBAQAG/v0BBAP8AAP+BQXyBwT/
+wD/AAIEBQcAAPkB/Pn+/QsHBgcR9vgBAf///gT6+vgN/QoACAP/AP729v7uDQ33/P8AAP8FBQQE/PoDAgAAAAr7/fYG9gsB/f8CAP0FAwAG/fYEB/f//wr2
8fcMAQz4AQH/AAX9/gH8AQP+/AT+//4DBxD2Cfr9+P4AAAMICAUB//UACf/9Agj6+/75Bgj5APz9/gkC/wMK/Pv++P4AAAEJCAkCAPUB8gAC/vsIB/sK+/sG
C/v3ABT4+gf8BgP3/QMAAP3+AQL9BAH9B/0C/wD++PkLAAT/9AIA//8LDQv5A/QF+AQAAP0FBgf5BfgBBQgAAPv8Afz5CAUBDAH8CAHy9QT2Cgf9D/8D/Qj2
7eco5hAACvfq3BTv+uQU9xTs7xz8FNwIFxvhKOz45Oju4/0RFRsd9+QICx/5EvX7ARPcIPP15u3/9f8aGBQo8eQNFO//+hXw6e0V+BX2BvEG7wkJBgEZ+Pj/
9QAaA+sS//oV/+UJHhYI++jk5NzxEyzuCCMQ7Nz1+eMHDxj+6u7/+/8PBwwR5vQM5P3r/BUGCRLtAAwG/Pnp/RPuBRr27gwH+////wH/AQEH//4A9wLPvSwF
FhMJ7/v5DfYCCBDv7fYH/QYA/f/+AAQBAQEI/P8B7u8CDgMYCw4I9dwL/gEGAf//+vj//wMCBP8CAPwE/QL/Af8CCgcA//n3+PzrDw34/wIBAAH+//oA+wIA
BPz8/Az6/P0U9QMA+QYA/f4FCQf7//0D/PsAAAAGBQUK/PMD/gD+/QgABAcA/wP8A/wEAfcC+/kJAPsCBPgACAEFAAcCAvP/AwMAAPz7/QD/AwT//AsA/Pb/
CAfyCQP6/wEEBvYB9/gB/AAHBuj6+wf//e0s8PcB9AQC/voCA/0H/f0F+g///fT+CAPiDQv6B/0K9/L37/AY+wMC+QABAAEHBQEE+vcD/gAAA/8CAAD8A/4B
+wEA//4FBwYCAfoCBP0A/wP+/fwJ/AUA/v8AAAMEBQP///sE+gUA8v4JFgcK8voIAA4A/PD7BP/tEAv7CP0ABv8A/f71AwIC+QACAPsEAgIFAPoA9f4DAgAG
BQ/2Avb9BAoA+fv7AP31BAr9+gX7/wQADQr1A///AfsB9QH9Avsg9QD//P4A/gn9/PwO+QMA+P8B/gACAv8L+/0B/P8AAAACAQID//0AAwIAA/wABAf0BPz/
+///AAAHBwYC/fgD+Pz//QEKCgcP9/MEAvP8/Q76+gQa9wL6/QcA/voDBwPxBgAB+wcB/PYDBgT7CPr9CP0EBvv++fn+AQECEgMC9QP09v0BDQz6AAH//f4D
BQYEAvoDAP/+AAcBAQQF+gAAA/0A/wP6+v0G/wX9Cf7+/wv5/QEGAAf9/P8A/AIEBwAP9/oD+gcAAfkEAwTxC//8D/8AAATx7/IEAxP6+AYB/PkEB/z9/P4C
/QD//wECAwIB/f8A+v3/AgAIBwX/APUG/gH+//8DBAQCAfsAHAD+/wvk5fADCSDxA/4A/P0BAQIK/v8ADfz//wr19PQQ+g3+Av8M//YC+PUM//gGCgD/AAb4
9/sD/wr+B//+/QP5/QIHAgT+/gQA/f7+AAABBwL+/QAA/wIDAwIH+v4D+/4A+gQBAf4X9gEBCAMABf35+P3rCgn9/wH//v8EBgn/AfsC9A3+9/sHExDvA/sA
/QAA/gECBAUC/vsB/QMA/vwEBgUCBf0B9P4JCvINBAH5B+4GBP8AAv7++wIDBAEB+/4E/vkEAfwP+fkF+P4AAQIGCAcE/PUDBQH/Avf9AQH4C//9AwAAAAL+
/v4AAgL/+QP//wUFBAX8/P7+AP8B/wACAP0EAP8AAAAA/wH//v4B/wMB/PUAAQgGAwEe6/wF8gEC/QAICf4O8fgICgf/AwL29f/sDgz78v//FAAVDRDhB+sH
Bv8ACP8A/QLxCAL/AgD//wT8/f4E/Qf++AAA/f4LDgoG/PEE9gH/AAIICwr+/fYC/gMABfwEAQXvB/8BBwH//Qb2+PsFAg/+/AIABf0GAgfyBvkBAAYJA+0D
/fr0CPoEBP7//Qb6+wAN/wX++/4A/gUCA/4Q9/0DCAACAP38+vsCBAMA+wAA/v8FBQQF/PoBAgAAAP8AAP0F/f7//wcCAPv/AAPyCAD+8f///gMLDwsI9vMD
AAUAAvoAAQP2CAH//AkF++wJC/z2BPoDA////wP39/kCAgv67gAA/gQPEAcI9O8I7/8A//0JBwUK+PQFCwT//gL09vz+Bg/9+wEAAv4GBQb7AvkC/v8AAwEC
AAX7AfsADQT//gDy+fv2Cg/57QsC/foTGhLuAecI+wAA//8EBQQC/voCCAj+/P31/f35Aw75Av8AAQH8+wH+BAL9CP/8AQX6/AT7Bgj7+gIAAf0GBwj5A/YB
BQAAAAYAAPv++wUA//gAAgUEAP8Q+PcEAgMA//z/AgL8BAT+9Qb///4KEQ72APQF+wgAAfcDBAPrDP8BCQL9/Qnt8vcCBBj49h7yEP/xFA3PHPbt+wgC9gz+
DwAF7gwM8CUD++0MFwnjEPoO9vv88fwJCRoKCen/E/r+/hD+/P4J+AUA/AT1HhYW8xbqE/wJBAUUAeX88eb+CAf99AAYBNwI+eoKAvALBv/6AA4ABgsA/v/7
/QAAAAAAAP0D/AH/8P378AUEAA0B9Pf6BP4DA/4C/PYL/AAD9P//AAUMDgsC+/ADA///AAT7/AEBAgT9AwH//gD9APgB/gf//wEA/AH/AwEE/gD/B/v9/wb7
+gARAAL9CgAAAAP29vgBAgz75QAAAwQREQX6+O4G9xD+BPoECRf2FgH8+QQAAQAGCgr0A/j/BP4BAAT59vcJAAj+9fj+AwkMCg0N+fEH9QII9wAHB/4S/fUJ
/v8AAAEDAwEC/v0B+P8F+PsHBPoZ9fUGCv8DAfz48u8BAgv78fsB/AQODgsO9uoIAgUAAfkAAgTwCAD+AAoD/fr3+w0AE/j8CQcB//319Pf1Cw77///+/gf9
AAP8/wX5+gD//wcAAv0I+AQD8gAABf4JBAL1Av4DCP4F/vf28ucGAAf+E/r6Aw349vn9AhD58wH6/gcIDg4B/fj/Dvnr9xjp9fz/CxHz///9AAb9AQEB/wEA
AP8ABgED/wbwBfwA/gb/BfYEBw7hFvr+AAQGC/EG/gHfD/sB/wgAAfYDBwX0CfwC/v3//wIAAAIK+/3/EgH+DP7y7wbaGgv1CPz//wT5+fsZ/AIAA/39/Qz7
/v8N+Ar8A/n6/RX3APkV9w799AEA/PoLDgoCAfIEBfwFAPv89fQQ+gIDBAAA/gL+/v0J/gP/BwD//wL8+/kF+wj/Bf///wX8+/sE/Qb/Cfr/Awn49PkJ/gf7
Cv0BAAT8+foL/gb+AwEEAfgDA/4HAfkF9P4BAP0ODAUJ+O4H3Abw+goeMBzx+N4O+P8ABwAJBgftBPYCAAYAAPn+AQH0BwT9/wX//QIAAQD8AQYABP4B+wX8
/PsS+AMB/gEA+wD/AgAJAQL9+f4AAAIEBAIG/PsB/gv+/PYBCgXxBgL9AQD/AAP//wABAAMAAgH+AAcCBQX/+QACAvf7BQsEAg/2DPn+Af4AAAcA//sM+P8E
AQABAPsA/wADAv4A+v4ABgIKCQzuBvIDF/v/AQjm4OoLARzzCQADAf/9/Pz/AQT++AEAAf4KCgv+APEC+/7+/gUHBwUI/ff//v///wP5/AAAAQT5+f///wEI
CQgG/fYD/PcE+PoG//0W+/sF5PgDAPoVEhES8t4NEwQABATs7PbxDhX4+/39/wcDBQj7/vsACv8A///39/gIAA79AQQI//EB+vMLBP8EAP8AAAH9/fwBAgL9
8/v/AgcLCQgK+vEF+/sABQAEAAQH/vn/8AEPE+cVDgIP/OQeAA0AAPkDCAblDAMBAAD9BAQDAwf5A/kABwAAAAP4+fz7BQn7AAAAAQEBAAEBAP8BAf8A/QH+
AP0N+wH/+P8AAP8KCwkG+/IE/vr8C/4ICAv3CvP+Ev0ABP77+Pz2CQf+Af8A/wIAAQEEAAD/BAoB//L9/AHzDgT66A4E+eoRDwTwBusI/QAAAP4CAwL///0A
+hAA/vMABwrhDgL9Af8B//8A//4I//8B/v8AAAEBAQEC//4B9AAA/wMLCgcA+/UE7QgBAfoPFRDiCe8HAwH+AgT7/wf1BwP89/7+/gYHCgkF+vYCBAQD/fz2
8OwEAw77Bf8AAgEA/wP/A/7/AP8AAP0CAPwJ/f8BFP78ABPt7/UI+Rr7CfL//gP4+gQNCf36+gAA//8GBwgE/vcBAP8AAgH//gD+AQD/A/8AAAL8+/wDAgP+
C///AAPz8/cBBA36Af///QP9//8GAQQA/P//AwEEBQP8APoCCQAEAPT++foABwL/+A4D8ukCCgf+D/r8CQABAAD4+PgDAAsA+AMG9PAEDAAL9fcK/wABAP4C
//gG/P4C7vsE//oMCwEb9OsIDf8E/wDy8ekO/hD/AQAAAP///wABAAIA/wYCAvMCAQL1DvwAAAD/AAD+/wH9BAL+BAAAAAH7+/oC/wf/G/4AAwPr5O3/DBn3
+gP/AQL+AQTyBwX99QL+/gAHCw4CA/QBCAED//wBBP4JAfsB+wH0CR338/0C9gv8AAAAAAABAAAB/gAA+/3+/gj9AQMD/AL7AgEF//MD/vsKA/gBAf8C//wD
//sL/P0CBfz+AAn7/AAK+wL/BP8AAAP9+/sCAQX/Ef//AATw7vP9Bhb2//7//QoCBgMP9fwB8P/9AAoSFBL89vAIDf///gL19PYEAg77/v4BAQIBAAAC/v0B
//34/xH9AwoC/gEA+f0ABAILBwgD/fIEAgQA/vr7/QD8Bwb89P8EAPQMCAEF/+0FAP8ACQEEAALtBv4ADf4ABQP49fr7CAr89v7+9wMFBQkd9fMB/P4ABv8E
AAMCAPgA+f//AAIHCQcG/PYC/f8AAf8CAwEDAPr/CPYA/Af/9P4SAQH8AP3+AwgBBAkG/f4BDxn33fna/Qr9Bx75/f8AAAADBAYBAfsB+AcC+vcGCQYBAfoB
+AAH//QGAfgL+vYHA/X//wwB/wAj9/kE/wgAAf0BAgnkDwAAFxED/PTu7/znGhv0C/4A+gP19/oO/Qj8CQAAAPz7+f38BgX8/Qz5B/4ABA3qEf/98AD//AQL
Dg0J+fEDAgH+/AP6/ggBDAP8CwD//gP1+foEAg39DQH//wH2+v0ABwv7/QD+Af0JBgr2B/T8CAH+AQb5+Pv9Bgf88f8BAAMJB/8M9fgJ/wECAPoEBf8AAPkB
/QoA/fj/BAbyBwP87PccAfAZAO8l5+AbEPEDBA729PUT9wr//wIOAO4C/O0IAv0H/f4LAPMJAPIK+vYE+gH/Af4MDA32BfEE/QAAAAMEBAUB/fsA/wkJ+fgG
CvH3+PYE7wIA/vgQEw8BAesFEgIFBPbq6e/5Cg/4AAEABv8BAAL1BwH/+//+AQAFCAf+AfgDDQMAAf729PUABQ38CvELBvD87/kj/fUCCP8AAAP4+PwAAgr8
+wQA/v8FBwb//vcACf4ABgH8+Pr2Bwb++/4G//cMB/8O++4D+wAAAAEEBQQC/voBAv8FAPgAAP4K//oE//0A/wICAQMJ//wA7Pv7CgMUFxL0AucGBQcBAPr7
+/n8BAr+9Pj9AQcKDwoR+PAF/AIN+eYB/PQX/vQI9QP///0LDQ/6AvICAf7/AAoA//0C/wUA4wULAuUeFgf/+9sQ+wAAAP8GBgX//vkDAfsAAAb9+voV+wP/
B/8A///+/QEIAQD/AvsF/vwC/vEX9AAEB/76AAn7+wEEAAb8Bf4BAAH5+PMP/Qb/DQD/A//9+//6CwP9GAACAP7y7/IBCQ378wD+/QYJCwQF9vYDDfsH/vH8
8u0h+wEBAAH/AAT///wA/QUB8AMB+/oQERD//fME9AAAAAAJCQcA/vYDBP8L/+kG/fkYBO4G/wv9AgH4/gTkCg/2+wD/AAAFBgQC/voC//wABQYD/gAD/v4D
//4ABQEEAQMB/voEBAD//QD8/vwDBAb9BP4AAAP6+vwHAAP9AwD9/wj/AgP9AAT/DwoAAPn8/AnoEg37AAIAAf4AAAL5BP8A+QASAvUMAesS7PER8v8LAPEK
BfcO9+8HAf8A/gMAAP0N+/8A/wgC+gP/AwH//v8ECQD/Agny8vP6ABT6Bv8AAAP8+/kE+gb/AAD+AgEBAQL6BQH+/gAAAAACAgX/AvwA+v4CBAIIBQb+APID
CP8BAwD69vr7BAX8+v0AAAMGBQUI+vcCAwEA/P8AAQAG/wL+Df/9BAHy8vr4CQ36Cfv+Bfn09//4Ewv8+wECA/oHAf7/APgEAwX+APv7AAP9CQf9/f8AAAID
BAEF/fsC/f7/AAIDAwQL//sB/P4A/QEGBwcP+vcD9P8AAQIGBgX8//gDAv4B+f37//4S//0AAP4C//4CAv0P/fsC//H6/wr+Bf4c9QIOAP3+/wUBAwcI+/wA
Af4BAP8BAAABAf7+8fgAAgkNAv0Q8/kHAwsA/vj5/wHsDgj6/////wUEBQYA//0A/fP/CgsGBAMC9/sCCOv/8gj98f4eAPz6+gX//QAECAIH+AADBf8C//z7
+fkJAgMA/gT9+f77/wbxDQb1AgAA/wP8+vz9/wf+B/4A/wP++/8HAQMADwIF/vP48vMEBgf8DP4F//v88u4O/gUCDQv/BAj1+fneCRb5/P8A/QECBQYN/vgA
AQMB/v8BAf4G+QAD+f4D/voHBAAQ+fQE+gEAAAQCBP8D+v0ACgH/AP/3+Pr+BAv7/AAE/PYFBfwS9/gF+f8B/v0LCwcM+e8HBf3/AwP//wH9Av7+CwACAAH4
9/cDAAcA+BDoBxQNIBfmAQP+/f7+AAIGBgf8//kAEAb+Bwnt7wHiFRTy/f8B/v8C//sM+wD/BAT//wL6/f/9BQn8/wX//v0BAfz0BgX9Afn7BA0EAQf/Av79
+v//AAIHCAcF/PcEBQH/+v33+vcS/wj6Bvb8AxD++v8C+Qb+8gAAAwcLCQf7+/QGAAn//fkAB//tBgb9+wkE+/kPEwTxA/QLAQIBAQAA/ff4/gcC/QH/AwID
AQn4Bfv//gMA//wDBAb9A/wA+f8A/wIHCAYG/PcDDwEA/wHu8PICBxX5/fsAAP8BAQMKA/gAC/8BAAD29PcIBAv88vv4+gsSFhAP9egI8v0C/wARDgYO9e0I
/Pv4/RcBBwAa9AMCBgH+AAP6/P8E/wf9+fwAAwcEAAb/AfMBDgL/AwD19//4DQr4EAsE/AHw+vX6Bx/39gD/AAMLDAv//fQECAoB/RDxAPH79woAIfIDAQ3+
5PDmExft/AD//wEJCQn8APYBCv///wv29fQI/w7/AwD9/w77/f0A+wr+6RH/8foXIBH2+e0GCwAAAAP8+/wD/gf+B/8EAP389+4N9wcB/vUBCQMHAQn5BvAC
+xIA/PD/BgHoDgL8C/0AAQj59/sF/wj/BwAHBvL+9PP5CQEBGAH7AAju8fvzCxT1/AAAAAIDA/wD+AMBB/4B/wH69/YCBQj9+QQC/fwGCwn4B/z/BgD/AAH6
+/sAAAf86v8A/wARExAJ9eoGDPkACQX27fnuCgz59QL8AwoSExDx+vQH9Pr+/AwNDw0N9/IDCP0AAAT//QEM/P8A+/0AAgIFBQQE/fYC/P3//QcHBwAQ8PwD
CAD/AAP6/P4B/wYBBvwD/AT++fMU8gcEBv4DAAD++vsEBAEC+QYA/v0CBAT8A/0ACQQE//n4+ff5CAz9A/8B/wL//PcL/AL/+f0AAAMHCAoI+vMCDP8CAP7/
/PgH/AIC5/oEA/QUDgcX+N0LAgEAAP//AAAAAgL//AAA//4EBgYD//gCE/0DAvr48/YFBwT99v7///8ODQoL+usF//8GBfYIA/z+BPUE+QACAP0EA/8E/PoD
7QABAQAREA7+/+4JDP//AAL19fv9Aw34/vz7/wwDBAsE//z/CQL/AAj3+fr9AxD+AwIL/+0F++kK+gAB/v7/AAIDAwIH/f4ABgAA/gH8/P0G/wT/EfkC/wn0
8/EW+Qv9+/8AAP4GBAII/vYC8gz5BwIBDBDTDQL6+gYTCN8WCO729/QW/Pz+/wkFBQUK+v0C/QIC+/gCBf8DAP7/8QAC//gNDgkF/ekE7QkL/+ULA/n6BPIG
//wAAAQFBQMK+/YC/QD//QYBAwEF+wD//voDBgEF/voD/voDIPwJAfPx6OcWBwv9Cv7/AAb29fcG/g797u/89xUJCwsf8PwE+wACAP4HBP8D//kE7/8AAAIQ
EQ4G+OwG9f8D/vwDAPwQ/PwD////+QIABQIQ/P8BBQYBAfn5+vr7CAQABP8AAP/9/f0EAwL/BPgH9vYA9u8O9AcD8gMA//4NEA39/e4H+v8A/wQFBQYH/PgB
DAEAAPz49fT/Bgj7Av/9AAH+/wb/BQD9DP/9ABLy8+8G+xX8AP8A/wUAAP0BAAL+Cv39Awj09Pz6Awz88/4BAAMMCP0K9PYG9/8IAvAMAvYL+vAHEv8D/wLx
6u0FBRP6Ev8E///u6eoBBRT58AD7AwgKDg/4/fMFAP7/AAgCAgED+v0B9AL7/wIFCRD+A/b/++3q+RUGFyH++u8DAwL8/gr6/f79Bgj49//+AAMJDQoH+/IC
Fv3//APs7fISABX4Av4A/wT8+/oG/wb//gAA/QEAAf4I+wAA+QAAAP8JCQkA/vUE/f8AAAAFBQUD//gC+/0AAAAFBQUG/fgCCwAA/wb09PMK/w79/v8AAAAC
AgQDAPwB8AAAAAEMDQsB+fEE+/8AAAAHCAYD/vYCCPUD/AX48+si9Qn9B/oA/QX4+gAJBAb7CQD/AAP5+Pj6AQ779f8A//wKCwoE/fMD//sJBvME/P0DCfAG
/gQAB/oEAwToCv8B+QcA/foECAf0Bv0AAwAG//0C/+4W7gAF+P0E+/YLCQQN+/EFBwAEAPkC/f4G/v0DAAAG/O4E/PMP//wB/gAAA/0CAQH8AvwADwIA//r4
8PbwDwf7Bf/9AQv7/P8A/wr/Bf4AAAT6+fsF/wn/+wP9AwkBAQntCAP+Bf/7AQf+AwH8AQMF9//9/wELDA0D/fEEBPsCCP4B+wL6Bvz+//sEAfoE/vkX/fkB
Af8AAwAB/wH7A/8A8PsA+gQHBgUc9vMG7vr//gYODxAP+esF8fX1/x0RFh0S7OoJAvwAAAICAP4M/f4BAPP3BxcLCh3tA+cBBwAA/QL4+f4CAwb8BQD9AAj3
+fn8/g38Bvv/Agn6+fsH/wX/5QUAB/kaGw/kAOkM/fzx+hf8BgwJ+QH+C/8BAAH19PgEAgz7/P/+AAQBAgP+AP4A/wQA//wAAQH1BQD+//8AAP8AAQEE//7+
AvsNAPL+/Pcc9vEM+v///wMICAYD/fUFDQD//wX1+P0C/wn8+AT/AfQGDwMH/fIJ6wb2A/8aIxrpA+QMB/8AAwb69/r7Agf+6gD9DAMLDg7xAOYK/vr+AAkF
BwYL+vgC9gb/A/sIBwjuBfgD/QEA/wABAgL8Af4A8//8AAgFCAcB+fsBBgL/BwD5+gDnDAj9+P8AAf8JBwf/APUC9fj89ggMCwQj6vMJAgAAAP7//QADAgD/
/PwB/QAEBAEV+PkD+/sC/v0GAvwc9/cD+/8DAPoGAgIFAPYEBfoA/wT+/P0IAQT+FvgF9wDh2OcUASTvAvwC/wD++vsHAAT/+PwAAvwLCgkI/fEF/f8D/v38
+v0MAgEABgL+9AH8/foIBg33DAP/+wPv8PAD/xn7AAAAAAT5+voAAwf7G/4A/P/t7/gRBhH4Gf8A/P3s7fUJBhb39f/+BAIICQv5/vP8A/7//wL39/kO/wf8
/f8BAv8FAgT8BfoB+wIB+vgECAkTAfYDEP8Q/er4+e8c/wEAJ/sTC+To390IDw76/v//AAYCAgQDAP7/Af8B/gACAf8H/v4A7P/lDAgbESD0BOQG8f77+gkJ
ExsO/O0BEgEAAwTo4uj2DCHy8wf48gIEEBYH/fUCBQACAP0A/vsCAQMBB/gEBPgC/fkKAvwE/AAAAP8FBQUB/vkCBv8C/vv89/sHAwX+Af8AAAD9/f4BAgL+
C/4BAAP39PgABAz69vv7/AUKDQwT9u8C+QH//AIECAIG/PwB6xj5F/sTCSLBGewC9v/6/AcHDhIN+fIDBf//Avr8/wD1BQf69v35/wQHCREEAvYA+wAA/QAC
BAQEAfv//PsEAfoE/fwN//gC/f37CQgDBRLnC/z++wD+AAQFCAgB//kC8gT//f8QFRP6AO4F8AIFAPINDAkCAusF//8F//cEAPgI//wD/PgAAAcHBAUY+PcF
DPr//APw7vcXAw34+wAA/gADBAEB/v0BDP7//wX49fcJ/gv8DPsCAAP29PQUAQv//v//AAQCAwMCAP4ABPz+AAz8/fwU+gMB+wT5BQUBAgjvB/3/BQX/+/j8
AQL6CQT6Cv8BAP/49vcEAgf9BgAAAAD8/P8IBAL//QIAAv8DBAP5Af0BBf0BBAD9+Pr+AAL+/vr+Awv5/foN+wz//P8BC/oF/wTvCfgE/QAAAAECAwMAAP0A
/foBAPwHA/z///gD/QD//wMCBAUB//0AAAAAAAEAAAADAP8AAP/9CwAEAQTmCv4ACBMBBfD3/AXVIAvyDRIAA/Xu8vvWHRfx/foB/QQB/vwW/v4BDPX5ARzu
6+kE/xz6Dvz6AQ7w8PkF/hL5/AAAC/0JBQnqB/UDAf///wL5+v7/BAf8Av8AAAP++/4BAQP+9gT9AAIJDQ/3AvYAA/wA/QT9+/QZ9wMCAwIA//38/QH8BgX7
9fv5AxoEBRQI9vP++QAA/gECBAcG/vv/D/wAAAPy7vIPARH7Af4AAQECAAIG//8B/gUA//oBBQT/BAAAAAIB+//9/vkC+QX/B/oA/wf39fkQ+Qf8CwICAP31
9vwBBQz8Af0A/QAAAwMK/vwB/AYEAfAJBgT+CvIBAAP7AgX9AwX7AgIA/QH//wcDBf8C+wICBwL/AAL3/AH9BAj7//0B/QH7+/8QAAP8/QAB/v4CAQID//sA
BQX//gH3+vz9BA39+/b9AQ0EBQwZ+PEC9A0FAgACBgDr+gAA/wQR/e3+BfQI/vYFBQAD/fn9+vkO/wABBwT9AQP4/QP2CAf9/QD//QMABP8E+wQA/vz/AQYD
AgQA/f0A/v8A/wL5+voG/wf++v75/wEMDgsA/PQAA/sDBf4HAPcN9vUG9wH8AAUECAr7Avv/AwACAPwB//8DAv0AIvn8+g/m4O0SByLyF/ULGwT+5eUC/w4G
+AIAD/kNCw3hC/EECv/9AAf9AQT+AgP8B/v9/wj9/wMQ+wMBCfr+AQv19vsI/wn98/YA/gYMDAwU9e0DCPn9BAoC/QME//0B//8AAPsCAQEM/PwDA/r+/ggB
/wgQ/Pv/8AL8AAsNEg/++vMI/gAA/f////8LAf/+8QAAAAELCgcE+/IECv//AAT7/f8EAwP87Pn9AgQPEg4K++sG/vv/AQUDAgMI/fsDEv//AATu7PEEBhX5
/QEI8OgHAfUa+fUF5QL1BQENFBrwCvMG/v8CAPoCAf4G/vwB6wr/AvIRFA7wAvEFAv8AAgT+/fr//AUA/P8AAAACAwQCAfsBBwIC/vn8+vsDAQT9BPgFCP8B
/P35BP8E9v4DAf8NCAML9/IJBwYPAt0A8/T9EP8B+gD/APoGCQb5A/sAGgT5/w/n5vb1Eybs/wT9/Av+Agj/AAL/7P8B/QUQEAsI9/AH/QADAv0GAwH9A/kD
9f0AD/4WERvmD90I9P4N/eMTDfMV8+cGBuD8+Qr15/Yq6A/+8wAAAAALCwcD+vUE/AAA/wACAgIC//4BBPwBAQH++/oJ/AEBAv8CAPv9+fkKAQEA//7//gP/
AAEL/v7++QABAf4GAwX2BPkC4vv/AQAVExII9+IJ5f4AAAUREgsL8+kHAvr+AAwCBP0M9f4BAAIBAP4BAfr9/QAAAgf6AwT+/wzjEgv69gr99v4EDQrwBwAB
AP8C/gAEAPsS/fwDBwMC+vf9//wMAAEBAf4EAvkDAP4HAPkDA/8BAAMB/vwB/gEDCfkDAQL69fIX+AT/+/MFBPsK/PMX9fgGBAAAAgD9+//6AgX/FAD//wTu
7fUDBBb49gn///gHCwnpCvr+AwD9/gr2+P/+Bwn9Bf/9/wj4+f4EBQj9/P7+AAcBAgMFAPwA+AAAAP4JCgoC/fMCBP4I+O8A+vQRAvz/BP4BAQH5+Pv5BgX+
CwMA//v4+fkBBwr9/fsDAAQB/fQS9f0E+P4ABwAKBwn7AfIE7vz//AAVGREP9ugKCwkBEPP08QDWHQ31AAH/AvoCAwb9BfsBAP8H/PQI+vcGCPUCAf8AAAH+
/v8FAAH/FP8DAADx7e8OAw/9APgE/f/5+fwR/wD9Cfn/Agj28vsBAwj2CAYAFAP69O3s/vIABf4AAQL+/P0G/gIA/g76/fL/BgrlDwH6Jf3//hDX1tsW+y7y
7QYG/fMTEQIF9vAN/QUAA/oBAATyBv79Af39CAQAAgr2Bfv+Av8AAQL++/8CAwL/BwAAAAL9/f0E/gMAAgIBA/0A/f/6BgIAAAD7AAn9AAP9/gb/+/0C/QAF
Av0S9PsFDAMD/vj8+vf+Awf/+v7+BAUHCgv9/fcE+wP/AAIBA/kC+gICFgMF/PTt7vUECw73/AAA/wAFBQUE/vgB8//9/wUICgwM+/IC+QT//AAGCgf+/PsB
Bgr/+fn3/wXqEQv67QkDAPYQCwb6/PQIAgf7+gb1/v7zDwL4Dv79/wT2+gb8BwX7/QcK+fMAAPQI+vwF/voBAAgEAv8L+PsCDAUAA/rx8v3vDw/2CP7//wP+
/f8DAAL+IAME+fvr8Of+Ah72+/8D/voGAv0P/PYE6Q3+//gQFBTdCvEFBBf++AL3AQLhFgX3AQf//v78AgPzCQb9Be3/9wv49fkv8QoC/gQABPv/AAPvCQH+
Cv/++gXp7vAVAxb39RMB/+MKEwzlGfr/+woAAPkDBQXrCQIB/wUA/gP/A/74AQj/9vnp5QsBCQET/RAEAv8AAP0AAP4K/f7++P4B/gAGAAQC+vr/9QEE/PkM
CgIM+ewK8/8AAgEJCQgD+/MG9gIA/gEHDAj+/vYBBfkDDAIC+QIFAvUD/QMA/v8CBAP/Av//+vT++xH/+/UZ7wsBCv4A/wT09PUL/w799f/5/AoGDgoK9/UG
AQAA/wX8/PkD/gj/9wH47Qf9BAMOBQj3C//+AAb09fUCARD8BP7+Awn6+fwA/wYACP4AAQH+//8C/wL++vwA/QQEAgAR+/wBCwMA//319vr8CQ74+wIBAP/+
//cC/gUA8Qf9A/0PFRnlB/AB7Pv/+f0QEQwN+ukFAAAAAAEAAAAB//8A/wAC//kGAgP9BPcA4BQFCPEYHRXfEeQPAgUAAgD//gDzBgP/+PsAAggFAQEM+voE
//0D/Pv9/v4N//3/D////wDx8/f/BhD6Efz/AAbu7e8KABf1DAD/AQD18/n5Bw779P8ABfgHEBXuEO4AAQUAAPz/AADxCAP+9/8AAAAHBwYC/vUB+PgD/wII
BwYa+PAE+/kC/gIEBQIY9vMDCQYG//j59fYKBgf+CQAB/wn2+PUK+Q7+9PcABv8NCgoH++oHDf0AAgL08fcBAw36BP8AAP8A/wEAAgAAAvf++QT29gMJ+AL/
8v/5AAwIFBr2/fP//AkG/PMKBPv1A//9Aff/AAoC//0c8/0C/AL9/gMBBgnxBAH8+/4AA/8JBgYCAPQE//78/gv8/v8M+gb+A/j9Bwv+/AbyCgD6//8AAQIC
/wEDAP3/AA/8AQL+Cg7tBwL9AP/9AAgAAQb+AAL+//3/AgYA/v0CAAH+FvoHBQb37+4R9BH/AQAA/wD///8FAAAADP8B//349/oFBAf8Av8AAAEA/f8DAAEA
BgD//wP//v/+AgP+E/0B/v/08vcTAwn79QX/BgIJCQzhB/0AAAAAAAAEBQQG/vkD5f749AwQFBQD9PgDBQABAP37+foFAgX+EAEABQL28AD1CQr8+P0AAQUI
CAkE/fQA/P0EBfgG/gH9BvYBBv8C//76+fYO/wb+/AEAAvwGBQb4A/gC+///AAMBAQQA/v7+/gMB/foAAQD9AwD/+AAAAAMJCQUB/fcDC/0DAAT7+fMS+wYC
+xT5DPsBCQnPHQj/8R/2DPUGFRi1KP/7BAMCAPn9+fz4BwT+BBMA/On2AwPvGAX2/QAEAPkD/vsE//sDAQD///3+AgQD/f//CP8AAQL7+fsCAgf/AwgA/v3/
Bgj7Bf//DwoBBfn29vnfHQ35/RAC+u4CBgbmDv/+/AgB/QL7//v5/woCA/wA9A3z9/Yj8w/8+P8DA/4FAvsB+f0H+QAD//wGAwAH/fcE/PgCBAEKBQcK+OwG
//oFA/r/9/wH//n9AP3++wgCBAAb9PwCDf8AAP/z9PYGAwz9BAAAAAH9/fsDAQMA/v4B/gIDAv0Q+foEBQEABgD8+vryCAf/DgEBA/z18vf4Cw77BfL+ARH6
A+gn7QMKAvwF/PwAAfgZ+voG/gAAAAX///UI9gYA6PsP8+EIEvol8toT7gX+BPcKFR7nEOoD+AD//wIGCAgA/vUACv8C/wT7+/EQ+AcGBf8AAP/7+/0CAgT9
/f8QAewH+e8S/vEHFP//Av/r7PX7DBX3+/8AAP8DBAIF/v0CAQAA/gH/AQEB/wH/BAAA/wP8+/wBAQX9AP4AAAICAgIG/v4B//8AAAABAQEC//4BBuv79xUH
BgM45/UG/f0A/wUCAQEK/P0CBwAAAAP6+/kE/wcABf7/AAQCBgEB/QQB8/4E9fUFBQEDBAID8wD9AAUICxH2A/X8AvsCBAEEAfkI9v0DBwL/AP/5/P7+BQj9
9uz2CRcDBRgD+u7+DvH5CRH39BH+CQD0D/v//RL28O8X9wr/CwAAAAH8/PsCAQT/JO36/RTt7PYU/RjyD//9/wL5+fsCAgn8CgD9AAT8/gb3BgT7+AkA+/kH
DAbyBPj/BhH8DP76/QnVGwz3+wT/AP4CBQjuCP766QTw7QIIGRv7//P/Af7/AgX//wUB/wD+9f///wEICwgM+fIC/P8AAP/9/v8DAgEABP/2AQn+/Q7rDQL+
4QIB9fcZHBMN894MCgQA//35+v75CAr96/8B//oUFhMC/eEH8v/+/gQMDw4I+u4EC/4AAQL38/gEAQz87vgABP0WFBUR+OEIGwEB+gve6eUG/R/2/wH/AAEA
AgP8AgD/9gEE//gIBvwF+/UEDAwA+/fz+fjxDRP3AQH///8EBAEI/PgFAwIA/v76/v4BBQb8+P38AwMTFAsD+uwI/wT//wEAAwL4/wIA5BHu6PX+ERb4CQkJ
0Af19gUfLyvs+ecL+QX///0AAvr6BP8BAgzyAQf8CQ/cGAH5B/7//wT8/QEN/QL++/3+AAoECAYB/v8BBv8C/wL8+/kL/wQBB/8AAv36+fz8BAf8BwH+AAr2
/P75Ag7+Af7/AQQAAAIC//8B8f0BC/8RCQnxA+0F8AH//wENEA4D/O8FBQEAAP/5+vz6BQf87v78BAYSFhvvA+kG/gAAAAEDAwIAAPwBCwIA//76+wD/Awf/
//8EAPsDAQH+Bv4D9gD+/wUJCwcC9/kC9P4BAfwLCAQJ/PEE7P8AAAMNDwYK8/EH/gQF+fT5AvMKAAb/+g3/APcDCxHfEQD/8/4A/wMPEAkN9e4HCAIC/vr3
9PQCBQr8C/n/BAb79fkCAAf++AcC+fUNEgkCAe4GAAP67wL1+vsV8gz6/P8BAv8FBAYBAfcCBQD8BQj39wDyCwv7/wcA/v7+Av32Awf//QQBAAD///z2AAUA
9QAA/f4KCwoL+/ED/gD//gMEBQQF/vkCAP8AAQACAgT7A/wBA/8AAAD//wAEAAAA//8AAAABAQAB//8ABP8BAP349fcDAwb7AgH/AAD7/QLyBQj7AvkA/wT+
/QAa+/4A+QIC//0E//n+/v//+QEDAPIKCgL+APIFCwQA//z39/n5Cgz7AQIAAAD9/gH4Awb+/AAA/wADBAME//sB/f4BAP4DAwIF//kCAwX+AAH9AQX1BAb/
/f4AAAEDAwMK/PoBAQAAAAD+/v//AQIA+/8AAwADA//9/gACA////QD8+vkG/wn89gMM/ucJ/vcJBfEI9g30Au0RCxYAB/EFBf4AAP8AAAEG/AAB9xsL+ucB
APYAFvn5Av7/AAMAAQQF/v4B+f8AAAEICQgF/PUD9gMAAf4HCgP8//kCAv8AAP/8/f4EAAL//wMAAP7/AAH7AwP+Av8AAQIBAP8J//3///oAAwMGAAIE/PwC
/v4A/wEEBAMH+vwCBw/9/gXw9vX1ChH5+AUAAvkHCAbvCPkAFf76+gjp9PgNBxfz+v7/BP4EAgr0BfT++f0EAfkDAPwL//gAAP4EAPoB+vYO//sD+wADAvkG
AgIBAvcD+/8A/gEGBgYD/vgCCQ4N8vj/7ewY7gYK+QD//wQBAvsC+wMBBP4CAPv8+fkGBAH++/4A/wIHCAoEAfMF/gD/AAMBAwQAAP4ACAYAAP/3+v30Bw39
+wT++wMCCgED/AEB/f4ZA9kL++MU+uoLBAEAAAT7+fv7AQn+9v4CB/YLBwr8Au4EBf//+wL7/PwO/gb9BgQA///3+vv7BAv78//8/gwFCwkK8/oF/gH9/gAI
CAsAAPcA/AL7/v4DBw32Bv39BgX8/wf3AAHwAw36APj+AAv+/wAa8/wC+vj/AQ0IBwYX8fIEB/0CCPr97AAHEwP3+/f+AAACCAkHBvkB/QAAAf8EBAP6AfoA
BQIAAP/+//77AgT/EwIDAwDw7PL7DBL4Afv+BwIA/w7zCv35/A8EB+oDAwTcFv//EgH9AgDo9+YEAxnx8wQA+/QKDwQD/vcBBvgA/gr8/P4Y+AL+/QL+9P/8
CAcQ/v36Dv/8BAX39//3Bgv7AgIAAAL+/wD9AQH+9f//AAgGBwEJ8/wE/wH6BAb9Awv3CQP7Bv36AQcBBAP4CQgAE/z//wX8+fX8BhP97fz+DAMSDw/tBe0H
9w8A9PIFCwD+/QMAAgL+/QH8AfsF/wUBCQD////9/PwCAAP/Evj/Bwv18fkF/wv8/PwAAAMGBgQQ+vUD9wgAAfwKCg7nCfUD+/8A/wMGCAcH/PcC+/QB+v4B
BgQY/vMEFgQAAv/v7vfrExr3BAAA/QH8/fwK/gX/+v4AAAACAQIHAPwCHff+/wbp6O0Z/BjzBAkA+vz8+wD2Dgr7/QYA/foABAL/AQD82QD5AAAXIiT6AOQI
+AAAAP8FBgYB/vgC+wD/AQEGBAf6AvoA/gD/AAYBAgP/Af//9QAGB/AKBP/8B/cF+Qv9+f4CDAryBQD9BPkA/AYBAPoP9QQADOry4gj7/Acp9vv0+AD+AAQE
BQf7AfkADPsA/v75+QMSAgL89f8DAPwMCgUG+e8G/gAA/gADBQMF/vwB//8AAAEBAQAD/v4AAwMSAuURBu4JAe0Q+P8A/wEGBgMH+voD+f8BAP4JCAYD/PYD
/f38/QkDCBH/A/v+/gEA/f8AAfwBAQP/Av0AAAb//wAH/gACAf0ABP8A+gL8BQD+//z/AwUDAP8F/vz+/wH/AAABAwT8Av7/Afj4+BH3/P4T+w7+9/YBAPsI
BQEQ/e8HEvACAg8I/gMY+PwCCfUG/gAG/vQw7/QKBgAA//76+fwIAwX+CfsABQEDBAX7BPb+Cf78Awn8AQLzBAgABf4AAQH9+v0DAgIA/Qr7DP4ICQziCvUI
/gD/AP8CBAP8BP3//woB//j8/AD0BwX9+vr5ABAOEhQM9OsI/wIBBP0AAQfqCvz98gnt+xsPEBXw/P8EBAH/AAP9/v0B/wUCDf79/gn19vgEAQ77AfQABQYD
/f4OBfwB9/76ARAMDxX9/fICAvwA/QAIAwIN9fwG/AD//wEHBwQA/voB6Pb2CxoKAAgC9v0I/wAAAAAAAQEBAP8AAwD9AAf+/wMD/gMA5AIAAAoLDQME8vcK
9Pv9/Q0MDw0J8vcF/wIA//8BAwT9AQAACP0DAP38+foLAAH/Bv8C//38+vkHAAP/7gsKDeoOCgLqB/IIBgEBAP/5+fcBBQr88P0AAgAIBQkDAPMFA/7//wEB
AAEO/P8BEfz+BgX38/3/Bwf6DPwCAQD49vcGBQT++wABAPsICAcF//MC/QH2/hsDCA36+gL+AwT+/wT9/gP8BQT8/wAAAAEAAP8BAP8B+wIF+/gD/vYQ/AMC
BvcCAQj/+PEX9gED///+AAX/AAH+AwP+Df4BAQX29PwEAgj78P38/ggNEQ8R9e8E+v//AAoFBQQJ+PkDF///AAbs7fYABRj2+Ar6BAADCgXoC/7/+vYA/gUG
BgMZ9fQDEv/69A7u9v4MAhH4C/4AAAP39vsABAv6+QICCv0DAAHzEPkGCP0KB/H77esOBAQBBAT9/wT5/QXxCQr7Bf8AAAb8+vr/AQf/9v78/ggIDA8E/fQC
+/8EAPgIA/oI/PUFCfn//gnz8u8W/g/6AP8AAAMBAf8E/f8AAv8AAAMBAgL6Av8AAf8AAAEA////AQH/Cg7/+PXx+vX2GxH5/gAA/gMBAv8G/v8C5QT//PAW
FAT+/OIM+AIA/wIICQX/+/gEDgAABQL08fj2Bg37CP8AAAX4+fsDAwn8+wgBBfgDAAHiDgQB//4BEwXy8vnwARL69v8AAAEHCQv7AvcACecCBgn56OsY+A//
APL58xkFAAon5f0J8/sBBv4OCQj9/uwHBAAD/wL4+PIQ+QsA//8A/wMAAP8J/AABCwALB/X28ez7BAwE/AUAAP4GCAnqCPwBBv4AA/389/38BgT9Cv7//QT0
9PgOAA/8BP8A/v3+AQECAgEA/gsA9vYBBgH7BQL8CQYEBfb49wDrDwX8CP8AAAP8+f//AwX8+gIB/AACAv4D/gMBC//7/wzy+AADAw36A/0ABgH//AH3A///
B/39/gr8/QIM+gb99AMBBPsGBAf1BvkAFPj7Cwj17/zyCQ/3AQH//QL8/f/8Bgf7C/0BCPr+9wHvDQD9/wEAAAD+AAP8BgP/+AgBBfMKCQ3kDfME+wAAAP8D
BAMB//oB/P3/AgIFBAUB//kBBP0NAPH+9OkU/f8D/wAD/gEEAvwO9/sHAv//AAb/AAME/gEA/QIDAPcFAwH+A/oE+/3+AAYGBgYO+vUC/f//AQIFBAj/Avb/
/QP9+f4BBQjsBv/+GP/59Bf1+f7+ARD1//38+wUDCA0J//f+CQQAAP34+vv7Bgv9DAEA/wH29vYEAg39+gEBA/wEAQL0BP3//P/+/gEHCw0JAfQC/v8BAP4C
AwUCAvwD+wAAAAAGBwYAAPcBB/v08Bb4APgH/Qj2APsA/gcB//4V9/0CAf4ABfsBAg/yEPr6BgT///35/P38BQn99QT+APwLDg32AfQCAwj9/QD8BP/+AQn/
Df8AAwD59/v5BAz+EAEC+/7x8vAKAhD7Afz9+QT4/QIV/wL5/v7//wL9/v0O/AL/BQMB/fz5+v77CAf6+fr+AAcHBQUM9/YDEvT9+wv37vwPBA39BAAAAQP8
+/77Awb9CgAA/wD29voDAgv5BP8CAPr+/gEGB/wB/v0A/wMJCAAN+PYHCQD1ABP2+/zz/xL1//7//ggCBAcCAfz/5/n6+wcZHB4T9dkK/QAA/wAEBAME/vsB
8/4AAAELCwkG+fEE/QAAAP8EBAQC//sB+Pr4EQIE/gHwDfn9/wEE/wADAfkH9/4F8+D0ERYXERQK/uULA/UFA/sGAvwLAvkF+PX7+wkFCgwa9Pb/8gMABPoO
DQvqCPIFAAD+AAUBAwX+AP////8AAAECAgIC//4ABgAA/QP7/PoE/wb/AwAAAAL7+/3/BAX9/P7/AgQDBQb8//sACPwAAAX49/YK/Qr+/f/+AAIDAwUD//wB
+wAAAAIFBwcB//kBAAD/AAEEBQP/AP4BAf38/AwABwoV9f7+9//+/wUHCg0D/vcBAP8A/gT9/v0L/AP+Cfz/+wj6+/oV+QX/Cv4A/wP5+PkM/wf9Bv8AAAX7
+/gF+wkABP4AAPwAAgX2CPz/DAQA/v7y8ff1CxX3DgQB/vrx8ff6CRL5/P0AAAMGBQUI/PgDDgUG+Pf09PEFBw/5C/8BAAH+/fgIAAQA+//8AAsAAgkBAQD+
Cvr4ABHy+P8BABH2Df8AAAf18vb7CBD5BAAA/wL9/P4EBAEAD/r7BRX19PoB+wz99wII9OwJCPch+O4IBf8AAwD+/f77AQL/CQAC/wP6+fcK/wf/Bvbz7RAC
EA4VAvUF/f/+AAQDBQb/Afz+/v8AAAECAwMC//0A/P//AgEFBQYA//kBBv//AAT+/f4C/AQA9wD//wUFBAIE//wBBP0E+Pz//e8W+QAB+wH/AP0FBwn9A/cA
AAAA/gD+AAEG/gD+Bv4AAP77+v0BBAb7AP4AAAEA/wAM/v4ABP/+AAT8/QL/AwX99wn5Agn/DQ32/QX//P8BAP8GBgMD/PkD/wz///v7AgX3CwT7Cwv5+Qb8
/v3uDwr27QL//wINEAgB+fIHDPoB/wP28/YQ/wv8/gMA/QABBAEB/gACBQAA/wL7+vkF/An9CgD+AAf1+P8CBAn5EwcECPju7fjwFBL8FP8CAv7w6/oFCwf5
//wEAfsGBfoW8/UHEgABAf/17/X8CBL7Bf4E/fr+9vMN/gQABAT//AP7//3/AAgABgL/+QD8AfcP+wkD+///AwMGBQf9APcCDP3++gb1+P8ZAgf6CAoA+/j0
+v3xCxD3Fvz/+QoD9fr//gr2DgAAAP719fz7CAz5BAD6/g8CBP4J9wgAAAD//wP/APwH+gMA9wD+/wMICwkB+/YC8AX///gEBgX1BPgA+gAEAPcJAv0G/PMG
/gQAAP8DBATwA/wC/AADAPsFAAID//gDCgMICugD/QbvGPkCCf8E//v79/QO/gQBB///BgL7+f/6BQT+Bf/+AQz//fn1AQv//AQAAv/+///yAwT/EwD+Bgb1
9gLuDwv5/P4CAv0MCAMG/fEHCv4BAAT39vQK/Az++/0G/vMKA/gV9/EG+AP3+QkDBxAO+/78/AAEAPkEAf8BAPkDA/wCAv///QLzCAP+BP8A/gL+//8E/gIA
AfoBAAEB/f0P/PwCAgEAAgr19PEA/Q77+vcB//0IDA0F++4EA/8A/wEAAAX+A//+/gAAAAT+/vwF/AIA/AEA//8EBQYF/vsB9///AAAICQoA/vUCCfwCAP/7
9vgLAf/++wAAAAIFBgAJ9/kCD/z8/gv28/oJAA366wYEAfIUCwX4/+sJ9QAA/AALDQsG/vME9///AAIICQcE/PYDBf7+AQj3+foF+wwAB/v+/Qf+/QIL+wX8
DAAA/wH08vX+BRH3/gD/AAIBAgMAAP4A8wP/+wAMExAA/PIF+v7+AAQHCAgF/PcD9fkD/wkPDfsL7PUI/QIA/wEBAQL8Af7+AQADAPz///sDAf8B9goA//kJ
EA7qC/YC+f3+/AAHCQYMAPn/AwP//AP/AQL6BwT/8gAA/wMNDQgG+fIG/gX/AAD7/QL2BwX8+v8A/wAHCQkC//YCA/8AAAX9/f0J/AUBCQT/AQH7+wP9CAT7
7AMBAPwNCwn6AvICDv8AAAb29Pn8CAv5G/b9/A3n6vYSAxfxAv8AAAD+/v8I/wAA/wgA/vYBCQr4CPz8//j+AQr++fAJ9A0C+/v9AA4FBgMP9vsABAL+AAj7
/fcC+g3+BgD//AP6/f8F/gb9CgD//QP29/sKAQr7Bvv+AAPw7vENARH4/wAAAAABAQEAAP4A9f8AAAEICAUE+vcCAAAAAv8B/wH+AgD/EP8AAv3x8Pf4DBD3
+gD8Ag0BBAH/8wcBCAH/AAX8/voG/QL+/AQVCdwQ+wMJC+sIDgALB/ACAgjwE/b1FgMM//D48+QOAQwDCQAEAPr+/PkDAQEBAAMC//QDAgf7C/v+DQYHA/L2
8+75CBL9/f8AAP8EBAQF/voBC//8AA/0+P8CARD77P4H//YXEQIM+eIMAQACAPwA/fsEAP8CBwAB/gH49voJAAf+BPwK/vL67egh+gQCBf8A/wL7+wADBAT9
Av//BQkAAAL5/AIACP4AAAT7+vwG/gUA7/0F//YQCAQK++kECgUEAfv5+fv4DAb9+QAB//sFBAMJAPYABPr9AAn+AAUIAQD+EP76AAn2+AL9BAv6BQX9/Qfz
8/QD/Bf8/f/9/gUDBgYB/v3/7QT8AQcSGRL2/OwDCvoABP///v7+A//9AggADPz8/wDdEQQACA/0/wn7BwnzEgr+BP4A/Ab6/PcV+ggAEvwDAQH48e4H/A3+
+/7//QcEBwgD//sBBP8A+wT9/v0S+wP//P8A+gAECAMS+vwC/gL/Av4FBQr2CPoA+wj/B/8CAwriDPsA+Qz/BvgCBArbDf4BA/8G+/7//O0X8wcEAgAA/gUC
Af4A/QIA9wMAAfcLCgb9APQG/P/97gEGDf0O9fUE/wAAAAEBAgQAAP4ABfEG8wAKA/0W+QEH+AL/AP8JDAj4APgF/QH8/QQGCgjvAwX++gsC/PMABf/3B/8A
+u0GFQkB8/wD+fwDAv8FBfX/9/UB/wABBgH/+wP6+PwAAQj49v7/BQEGBAv2BvcB8v/+/QMLEQwE/fQDAPoB/wUDAQAT+vcF/gAC//oC//7+A/sAAAAAAAIA
AQEBAP7//wAAAAACAgIC//wA7gD/A/sRCgb4APYJ+QH/AwEHCQz1A/b/8wMDAfgJCgL9APQHA/7//gP/AQEJ/gAD/QAA/v8FBgcH/vkD/v8EAPoC//wH//oE
/QADAPwD//4C//sDBP4A/gX6/PsK+wb89vz7/RQCB/sQ9gX+9wH//QoHBwb5APsCBQAAAAX7+vcE+wsA/AAAAAADBAMC//sB8h/+8+3/FAXXEQ79+/37+gsJ
B/4N+PwD/v//AAACAQABAP0A/P8CAPwFAwEHAPYDBf4D/wP9/fgI/QYA+gD7/QYDCP0D+QT/+PcA+v/29wcC+/8A6/v4+wwZGhsH8uYEBfwEAv0A/QAGAP79
+///AAICBAUB//wBBAAD//0B/vkJ+/8B/vsA+AT+/v4Q+wP9+/8DAPsHBQII+/UD/gECAPsJCAYD//QD+QUAAwEAAPzrBgb+9QAA//kECAIL+PUAAPz9/wz9
/v4R+AT/BAr3+Pj8/QTsDAv6AQAAAP0AAgX+BP79/P8AAP4DBAQBAPsB/QIA//0AAAH6BAD/CwH////4+v36Bgr7CPn57woBBPoa8QH//wAA/wECAwEF/v4A
FAH///7w8Pf+CxH1BP0AAAL9/PsN/AP+8gD+AAQLDQ0A+/MD7/0M+uYB+/cUAe8H9v8FAPMJBP8E/vMEEwUD/vry8vUCBRP78/8BAP4LBQUA/vMF9P8D//kL
BQQG/O8H+gAA/v0CAgIBAf0C/wAEAPkCAP4G/voE/Qb//f4BBgn5A/z/Af3+/gj+AAEN/QIBBAAAAAD8/P0AAgT+/QAAAP8CAgP/Af3/7Pz/AwMQEBIC/ugD
9v4AAAIJCQcK+/MCDAv9+wX0/ADxBQ73BQry+A3u/wDtBw/yBAD/AAL+//8AAQL/+BL99vX+CwrpDgH7+P7/BP8KCgv/APED/vn+9QwAAgUs7P4C7v0A/QgH
CAAQ7/kDD/3/+gT6+/kTAgb5/v4AAAEFBAMF/vsCDAUCBPv8+fjoCAsA/wL/AP4AAgAAAwACCAD/AAH3+PsABAr99gD4+gUHDA4GAvv7/wQC+/kAAf4FAwEA
8vwJ//EMAvgU9vAIEAEA/QLu7vEHBhH4EwIAAQLs7PL4Bxj4CPoCCQT+/f35DAAC+vv//wYJCgkN+vEF+gP79wcLCgMHBPkGDgAJ/+//+vkACQAA/v8A//0F
BQUF/voDAP8A/wT7+/kDAAj9/wAA/AIAAwEJ/P8A9QABAv8JCAX8+vYD8PwD/vgNCAUS+eoE/gAABP0FBAf7Bvj//v4A/AMBA/8X9v4C/wP7AQb9AAbuBgb+
8/4ABQEOCwcC/PEGAAAA/f4CAwAG/v8A+wv87Pv/E/oPCQcD/wH//wEBAwMBAAH/Bf4A/wAAAP8M/gACBAIA/gD9/fsG/gf/BgECAff7/Pv4CAX9/Af9AP8F
BwvuCfoAAwEEA/f/+fz/Bv8AC/kA/wf29PgX+wj8+/79/gb9/f0O+P8B9f/+/gQMDQwD/PEDA/z////+AQMH//0B+QAA/wEFBQQE/foC+f0BAgAC+wP7Bvr9
+/QEEv0QAAvrDOwCBwgUAPH29fD8/wYBAwIO/ugB9OsKAgECAPz8Bg3+AgX9AAQABv3+AAr+AAED/QIACP4AAwP8/f36/wj+BAkIAe0B//T3BwL/CwEAAv32
8/fzCg38CPv/BAf49PUAAAv+/f79+wMJCgUL9/T/CP8A/QT4+PoD/gr9/AAAAP8FBQf+AfoB9gP/APsKDQr7//QDBPwCAAD9+/kQ+v0B+/4AAAEJCAYE+vQD
Ev0BEAb46//aGBD7FwH1+hrr8PAG9Bb6DAL//f35/v4CBAT7/Qn4AA39BA7vBgP8GPsKAu/47OsHBwb59//+/goPEQEN7vgK/wH49BDu/vcP9R7zAwX/AQP9
AP7xBAgABf8AAAP49/UL+QwAAQD8AwcAAgr8BgD9/v7+BAsA/wP2AAT+Bv77//4C/wwBDvr+BQAAAAH6/P7+AQf/AQAA/wMCAQEC/f8A/f/8AAgDCAr///z/
7v8E9+4SEQgP++YGAAgA+/j7AQbtCAH5AgAA/gH+/v4H/wP//gX/AfsCAgPxBv8A7f/+/gAMEg4H+/AEBAb9+gX6AQP7Bwv48P4C/fMREg0KAOQGAAAAAAAA
AQECAP8A/AEFA/b69vICBAgAAAYD+fcBBP0CAwIAAfD8Dhr/ABb2CfP+Bv7/AwT5+QT2CQf6BgD+AQr3+wEF/wj7//3+AAIBAQIK/v3+Af7+AwoHBgj8BPgB
8fsAAAUNDQkS9e4G/f4A/gAEBQUI//oC+wb+/fz8/v8CBQP6A/D4DRX8+fz1/wD4+fj+AQkKCQgO+fIFBP//AAL7+///BQX8CAIAAP75/P8ABAf9/gsI/gAG
9u8D/P/+9vgDCAYMCAYH9/EI/gD7AAn8AwcF+AP8+/8AAAAFBQQH/fcBBAP/AP39/QL4CAT8/QUB9//7/wEFAQX///kAAQIJBQcEAvYAAP8A/gD//v4L+wIA
AgACAP/+/PsB/wb/CQD//gD9/QICBgL9Av8A/wT///4H+wD/APwG//cB/vUW+PkEAgAACQAA+wXqC/8AAAH/BQEB/wnsCf3+CP4A/wP7+foH/gb//f4A/gUA
AQAR+P8B/gED+v3/APoN+/0CAAsE+OkFBgT5D/kADPr9Agr4+P8EAwj79gQAAAALDQj3//UEEgMC/vzw6fP+Egz2BP0D//39+voNAQL+CfkB+wj08u4k9gYB
+gMBAPsGBwT8//gB/v4LAO8D9eoT+voICv8BAP77+fkI/gL/+/7/AAEGBgkA/vgC9w4A+PEGDQvrDQT9+gD7Agb8AgP7/gX8AQD+AAb8/wACAAb+AQAAAAIC
Av8F/f4C8wb49BAOEA8F6/IJ8////wkCAwAG+AIE9v0AAAIICQYI+vQEBgkABvr59wHrEgj79f4AAP4NDQsF/O8EBQIAAP7+/f//AgT+Av4A/QT+/fsQ+gMB
DP8AAAL29PkDBQv99f7+//8NDA8D/vACDQL/BAb6+v39AQf+Ef/7+g/6+PwA/w0AFgv5AQ7q8/3pEhv3/AAHAPUIAvoM/fUF/wIAAgIEAwD0AAABAQIBAPz+
/wL/AgH/Gwn/8QDn6OoIHBnvEPgH+vz19e8d/gz88v//AAoMDAYE9/YE7f8A/wIRFAkH9esJCgADAPz39/YDBAj/DAABAADy8vYEBA75AP4A/gT8/fwJAAX/
CvwDAP7++vcR/QECFgD//wzs6u4EBRz5//4AAP8DAgQBAfwB9gL/+v8FCgYL+PkACPwB/gf38PEK/Qv6CP8AAAL5+PwHAgj8EP/+AAbu7/QGARb6CP4F/fz6
+PkLAgQA/QP+AQcCBAr1AP39Av8E//oA+/YN/AAD/f0A/wMEBAQF/voBBQr/BwD5+f/cDwr8Av0AAQb+/gL9AQL+8/3/+gYHBgYK9/cB6AwAB/QNEQ3hCPEI
HPsDAAHt6fAHBxb6DAH++QTx8/UDARr4Bwvx9gf2BR3pGRHy9P//AAMNDgsC+fAE/P//Av4FBQv1EPb+AP4CAPsDAQQEAvgBAvn+Aw8EAwz+//oDCAX8AgP4
/f7tCQ36/v8D//4A/foM/voCBf8AAPwBAgcIAfwCBwQAAP/7+wH7BQb9+AANAPAJ/ukW8/gJ/AYAA/wDBAvpDfz+/vz//gQFAgQK/foBDP3+AAn29voF/g3+
AP79/QgBBAQQ+f0BBvv+AQj8+v8Q/QL+BAMA+/v6/foBAwv7/P8GAPYKA/8O/PIJBP4B/v79+/kM/gH/Cgn+CO/+BAvQHQ3vEv4H/vXu6OQQARb9+AD/AgEJ
CQn2APYEBwT//P/4+v0CBAv87v/+/wARFRUL+egG+AAAAP8GBwYC/fcC/P4AAAIGBQQI/PgD/QEAAP8DAwb+APwCC/v/AQv18vYO+A389/gEAv0MAfkT9fMI
Cf//AQL7+fz+BQj9AAb/BAMNBQHt/f4KBgEA/wL49/j9BAv8/wIA/v8AAQECAAD/8Ab7AwYWGhnnBu0IAP3/DAwGAATrAvwACgYC9/r3/AHyEg/3/f8BAP0G
BAQH//cDDAIC//319fj/Bgz+9vsA+wMDBQUY9vMG8gIDAPcPDwv3AO4H/AUCAvgDBQDuBQD/AP4C/gcBAPsP9wICAfn//gj4+PsT+Qb//wD//wIBAgIB//4A
+/3+AAMHCQwG/PQE+///+gkFCQUS9vsEBv///gT7/v8FAQQA/wMA/P8DBwED/f4CCf8C/wT29PIIAQwA4fj6+QsXHBki7OEK+v///gEDBAIF/f0CCgABAAD3
9Pb/Bgv9AAL8+AP9/PkC/Qv69QUAB/IMDBLtC+wA+gADAPkFBQEC//YE/QAAAAAEBAMB//sCBQD/AQL3+fv+BQj79f8A+/wBAf4N+AIGAAD5AAb9AQf8AgT/
/QEAAvwCAQX6BPv//QL9AQUCCQ7yBP0AAwAAAQH+/f8AAwX+9P0C//8MCgUU9+0H/P8DAPwFAwEF/fkF/AADAPsGA/0F//gE8/7/AAENDxAG++4FBwX+AgD2
9wLyCwv69gEGA/MKAfv+APQHBAD/AAX9//4A/wQAAwD/AAX7/P0B/wX///8F/fcIBP4O+/YFAwL/AP0CAgP7BP0BDQUH/fP38fANBQcC+wL9BQYICg3qCfoE
Dv4A/wL19PUJAg378w709hf+AP/jAQUG/v8AAAABAAMBAv4AAgAA/v8BAQEG//0B/wMAAPwBAgP6A/8AE/8AAQPt6vD8Bhn49QAAAAIJCgUE+fYFFP/8+wn6
/gcP+/4A9QAAAAIICQUG+PUEBfj3+CIDA/YZ7gMN9v7/+QsEB/4V8/4C/P8D/wED/fUK+v8DBQD/AQD+//4CAwIB+P/9AgUICg77//YBAAQAAv8AAQLvBgIA
EP78/g7x+fcJ/hD6Af8AAAD///8CAQD+Ef4B/gn19PkL/w798f39/goKDgwR9fEEB////gL5+vsGAgf8C/4AAQP19vgDAg78A/3/+gMAAv0X+v3/AfkCAwgK
A/sT9PME9v8AAgIGAwMC+/cDA/3xAgsABQv3DPf39/z9BAQNCgr3BfQA/QL/9wYAA/4W9QEGBQgBBvoB/xDbFPz9BAD+AAT9/wL+AQT+9Pz/AAkGBgcK+/UC
BgEA//v7/QD8CAL8/gUAAPsCAwf2Bv//8Oz3/woXGB4O9uAJAgH//gT/Af0A/gYCCv0AAAH39vgOAwb9/P0A//4DAgMH/vkBDPoEBP4B+wINA/oBCQD9AAf7
/gX9BAP7AgQECf/y8uUN+hT+BA3//gD9BQvyCgH8BPwC/AP4+vAc8gMB+fwGAPgIAPgZ9fEH8g4CAvgGCAjuBv0AAwj+AAD4//rzCQv8A/4B/AH4+PgN/gv+
/QABAwQA/vz//wACB/36/xT2+vwM+A7/Ef//AAfx8/QCAhL7Av4A/gEAAf8H/QABBQD7/wb7/wYEAQP/CQUCAfn29v3yEAv4/wAAAAABAQEBAP8AAv8B/v4D
A/oK+v4CAPv9+Pv+A/cQ+/H//fgB//0HAwQZ/fAF+wQIAO4IAfcCAPYGBAAAAAP6+vv/AQb9+wEA//8HCAgA//gCCvwAAAn5+f4I/wYA//r4AA0KDRQK+/IE
BQX68gb1/AQEBQ75BP/+AAP9/QADAQP//QH/AAD///0CAAP+8Qb/A/4PDQ3sB/EFA/cHCfgE//sE/vkIAfYI//kFA/0l9e8F9/4AA/wIBwb9AvYC+AQA8/0I
EAgR9/MGFwD1ABP1Agf6/g33/v8AAP8JCQYB+/UCD/3++An29fwX/Qr6+v/+/wEDBQUI/Pr/Cf//+wb2+fgL/Qz79wEA/P8KCwgE/vQGAPwG+fj/APAi7wIE
AgEA/wP+/v7+AAX/+/8AAAACAf4BAP4B9v8AAP8GBwX/APcBAAL+BQEEAgXtBv3+CQABAAD8+/wCAQP9BwEC/vn19vcHBAv6F//9/wzr7fcFAhj3DfoCAf/8
9fkKBAD/CwD+AAX4+P38Bgn6DAH8CQr//gjtBQH8/f7//wQCAwUK/fwAAAAAAAAAAAABAAAA+QH//gEFCAYG/PgC7AT9Bv8GCwnuBPP/DwP9/Ab49P4D/hD6
DgH/AQry8/YA/BH9CgT7+QPx8fYGAg707/3//gQPEQ4N9usHBP4A/wL//gAH/v8ABf7/AP/7+wACBwL79wAA/wQKCwUI+PUE+PsB/wEHBQMN/fME/wAAAP8B
AgEBAf0A////AAQA/wEB/gL/8gX+9AcCBPgF6xEKAP8AAwEA/wH7Av8A9wAA/wIHCQYD/fYCAAAAAAEAAP0A/gQC8QQBBPYSDQzrBuwE/QH9AgkGBQv2A/wC
AvQZ590S/PIl++8F9wL6AAQDCQ/9BPr9/v4F+/X79/wSCv37BP4B///8+/wJAQL+DAD/AAj19/r/Ag76IQUM9O3z/PUOBwb69QEEAfkNCgv+/PAH9P38/QYE
Cg0L/Pf+/v8CAPoA/wEEA/z/6fb8ARQRDQoY7fAL9QEAAP0NDg7/Ae4EAf78ABT9//sI9woA7O/76AIFEQ4a6+MFAvwA/wP8/PoP+QMABgYBAP729vjyBw77
/gH/AAACAwf2BPsA/wAAAAAAAAAC/wAB/v4A/wACBAYK/PsBAQEA/v0BAQAF//4A7/7//v8LDgwI+PIDBgAAAP76+fsDAAj+Bwn///f6/wPvDgn5BAAA/AH+
//8O/gD/8vwCAAAPCwMV8u0I//4AAQEBAAEK/v0A+/8AAQEFBAUA//kDEfsF//L49PUOBgD9Af8DAAD//PgG/QL/E///AAPu7fEDBhT5E/D//wv4+PwW/QH9
Cfb5CRL19PoDBgz5/fcFAAQK/O4c6vwMAv4EAPz+/PUO/wACEP0BAAT38/YDAQ3+Cv4AAQL29fELAQz9+woAAfQCCgDmCgP+9/7//wQLDAoH+fIFA/4B/wAA
/PsI//7/+Pv+/gUICAwE/fX//Pj1+Pb+BSgDEOT+AAD9AAH/Bgz9AvkBD//+AALv7/sCCBD5Av//AP4DAwoIA/cCBwMDAPn9+ff9BwUA9gACAPgKCAME/fIF
8fMC8fcDCRYSAewC+P4BAAAHBgQH/PUBBwAAAAP4+PoDAQj+/AP///sBAgX5BAD/AgD/AgH//wH7AwH/Av8A/wP9/f0DAAP+Af7/+AIBBwQU/P3/8v8AAAQK
CQcE+vUGA/8A/wH//wEEAf///gAAAAACAgMAAP4A9QX/AQEFCwz2AP0C/f//AwEFAwUE//YCAQT///38/QP3CgP5A/4CAPwEAPoK/foCEPv7BQf39PT+BRL6
/v//AAQAAQAE/QABBP4A/v7+/PsJ/gL+AwcD/vb7+/f7BQn/D+78/gL06fsRB//2APsBAAD//v4LAfv+APn/BQQC+/4O+vz/Af8A/v8CAQEDAgD9F/3///3u
8vMECRH2Gf8D///v6vECDRH28/8AAAMODgcB9vUG9gH9AAgHDAr5+v4CCv3+AAb49/0GAAn6Bfn+/Ab6/f8X/QX++gEF/PYGBPwO/fcBDAQCAP/19PH8/xL+
BgMAAP/4+v3+BQn7DgoD+vT19fL7Bg35DgEF/vb27+4DAQ/79P78AP8MExL/AO4ECPn//gj7+v8S/QP8//0BAAADAQEL//kDDP/+/Qf3+voM/wn89gQJ/ukG
BfwHAfX+/v3vAxr/Aff0/wH49wEA/v8ICgkH+/QDCQEA/QL49voHAQv99wMA/voJDAf7AvYA+/8DAPoGAfsG/fkDCPwA/gP39fgQAQf8DAH/Av/2+f7tCgr4
7Bf18v0AGRjuCfv7AgUAAP78/f/5BwT8/QcC/fQBA//0CAAA/vz+/wUCAwMM+v4BCgD//wP39/kEAQr8+/8AAP8DBAMD/vkBJOcE+hLz294WAB35/fcEBQAD
//YD+/4D9gD/AQAGAwAB/PwBBP0AAQP+/PwHAAIA9AQA/PkJDAcFAfYBCwAB/gD5+fgK/gkABf4G//n89vAX+wQCAAD+/AgDBgQC/AH+Bf///AH5+/0EAwb+
/wIA//7+AP8GAAH+Ewr6/P72AAz6GAb1CBEB/Pf6AQftFAT6Af4H//QE/vkEAfgB9QAG//IMBQEAAPAGBP4ABAL+/QD8AQD++Aj+FAICAhLNE/3+CQD2/xL1
Aw/8Bg34AwD/AQP9+/sBAQUA8QAGAfMQCQEL+egKA/7/+QL8/fUY+QX+Cfb+9gbx7+ka9Bbz6v39/AcECQYG+/kAA/4AAP4AAAMDAv3/AgAAAAP+/f0A/gQA
+wMCAPkDAwL3Bf0BE/EE+wH/+PQa+vj/FfMI9vP+7uwg+fsAC/kEB/f+8O34ABAA+wMDBPoKBgbwBvMH/P4AAAYDAv0M9v0DAgIB/v7z8/YCCA75CP0A/v38
B/wP9gb/Cf39/An7/P8T+QcB+AX9//0ECwzrCfr++v79/hAGBgMC8wL9CQAAAAj4+Pj+/gz7+v8A/QAIBwQM/vUCAP8A/wIBAgEK/f8A/QAAAAADAgQBAPsB
BgACAP/6+Pn+Awj+AAAA/gD/AP8G/wAAAgIA//4A/wMCAgAABAEA/v/8/AACAgT+CQIEAPX89fT9BwgA/wX/9fkCBfz+AAL+AwT77wsKBQgH9QABBwD/AAL7
/P0CAQUA+QT/BfsICQzvCvcA/v0A/AgBAwAR+f4B/f8AAAMEBAIC/P0CBPwFBP3++PcM/AEE8vr+BQYQEA3//OwEB/wBAQP8+foJ/wX++gf//AQJDgj8/vgC
BP8D//v//PgH/gAB/f8CAPsEA/8E//oBD/z//wvw7/EN/xD4DgEC/v739vgFBwf8AAABAAEDAwAD/f0DAwIA/wL9AQQHA/7+//0C/vsDAv8N/PgC8gH8AgMF
Cg3xAPsD/gEAAAL/AAD7AgP/DgL7/gX3/AT8Bwv96Qb/APQREwr4BOwH/P8BAP8EAgIF/voC9QQAAPoHDAv9AfUBHvn59hPv5u8mAR/x+f8A//8JCgkD/vMD
Ef8A/gnw7uoR+hb8/P0D//4IAv4O+vUF+gsQBucL+/fuCfoGAfgJ//8I//kl9O8ME/z//gfz8vcQAAv7DgX//v3w9Pr4DBD1DP4AAAbz8PD7BxT6BfHr2xjq
BvUu8wv85gkF/uwLCwnwBe8B/wAAAAACAgAB/v8C7gn7/wcIEg73//8E/v0B/P4DAwEL/Pr/+v8A/wEHBwUH+/YE+gP///sGCQr6BPT//v4A/wX8/PkJ+AX+
+f8AAAMCBAIC/Pz/FAECAf329Pf7Bwv6MAD++QPW2uMMDDLsFAP8/gXt8vryDxLz+wAAAAAFBQUE/vgCCfn/Aw/59PQM9wcABf7//wb6+vsH/An++v8A//4F
BgYC/vgBGgL+AP7r7vP3Cxb4/f7/AAMEBwoG/vkCAf0C/QABAP0R+/0C7f///gIMEBAG++8DAf8A//4AAgIGAvz//f3/AAgDBQYN+PsC/f4A/wMEAwIJ/PsB
Af8A/wACAgEG/vwA+v8AAP8DAwIEAPkA+P8AAf4JCQkD//MDAQsC//oAAQPrDAT/4/oAAAQXGRQP8OMODAD7ABH9AwIA+wgB9/8AAAMHBwQL+PcEDv/8AAnz
9wD9Bg39/f0A/wEEBQMQ+fkB9/4B/f//APoX9QABDPsEAfr49vQMAQX9DQAGAPvy7+0JAQ7//QAA/gEFA/8D/f0B9wD+BAQIBwj0AfgCBQf89wP1/P35BBf4
9AT+//0FDQf9/fsAAgD7AAX8AAb9AgT+Dv3+AQr4+PsL+wn/C/v+/wfz9vgW+w///f7+AAIBAQIBAP7+/wD/AAABAAH9AP8A9gH//QMICwgH+vYD9QEAAAEI
CAX+//gD/wX7+gH7AwcABAj5+f8A/gEHCAcN+/UD+QMA/wMHCgj3APsG+QEAAAAEBQEE+/wBBP/6AAb+AwYH/gP//wH/AQIAAgH1A///BgP/Af/29/vyCwz6
+PgA//8MDgUT+OwGD/n6AQ39+wL7Awn7//4BAPwC/wAHAf0B/v4IAO8C+vQLAwAEB/8BAP75+PkFAgb+C/4AAwT49/8CAAf8DP4CAAX09PQJ+w/7AgAAAAH6
+/kD/Qb+Av8ABgMA/wHvBAEB9fX/AQ0OEwMY8+sH9/MAAAkRDwgX9ukGAgAAAAD+/v0AAQT/Dv3+/wX2+gAGBAn7BAgCAfH7/wnoFvj5DwAAAgP39f/9Bwn9
EgQJAen38Of6CQv9+QAGAO8FAPsCAvUD9Pvw+hIJER31APv9+v/+AAUEBwgE/voC/QL/+wAAAgMAAgH+8gL8AAENERT+/+8CAv0AAAL//v4G/gAA/QL/AAH/
AQQAAwD+CwsBAAH0+f/wDQ752PQD+wQhHBAm5tgS+v8AAAEHBwcC/PYC/P//AAMEBQYA//sB+PwAAAAKBwoCAPEB9gX++wIJEf/x+PgG/gAAAQEBAQH+AP4A
+AcABPwFBQjiEf8C9gEA/QUKDQYH+PYFEAL+BAT6+Pr1Awz7Avz/AAEDBQACAv/+/f4AAwEEAwL+/vkDA/8A/gH9/v4H/gMA9QL//QkGCwII7PsG9vsA/wgE
Av4P9/kCEf0DAP/v7uoIABb6DAAAAP/4+P78CAj7CQP8/gX9AAj5Bwf8Af/+Agj+AAX8AQL9AQD///4BAgQFAfsAAP8AAAQAAAIAAAD//AsH/ugCAv3uFP39
A/wCAAD9+/4M+v4BCwP/8wL6/wEECwf9/wAAAAACAgID//4A+Qr+/PoGDBHrCvr9BwEAA/7+AAfyCAH9CAAAAP/9/f0EAAAADPsAAAL5+fgD/w78+Av+AvgB
CArgEv/99/4DA/wKAwEA/fQH/vX+/w4A9/0QAf3/9QAA/P0LDAgF//MA/QH8/QT+BAoAAv7/8wr///QLEQnyAPkCDwf+/v3z+QTuGBPyChL++vf2/PzlEBb5
CwD/AAH39/v9AQz7+AUA//gHCQj8BPj/Av/r8R3vBQz7BRL4/gIDAPgEAwAB//cF/P0AAgIFAgUB//kC//34ABb5/wME+g38CQAAAP/5+PgBAQv9/wf/APsB
BAbvCQL+/QAAAP8EBAQB//sB//7/BQoBAgf8//kD+P8A/wQHCAQM+vUDBgIA/v76/vwEBAb9DAnyABf5+ArhEhT5Dv8ABQT89vvyCw37FAEAAP3t7PL2Dhj0
+P//AAEICAYI+/UE/AMA/gD/AQAAAQQABvQAAAT//PwT+f7/AAAAAwH+/P76AwP++hAABPIDCQrVEv//FAIA///u7vb9BhP3Cf//AP/6+wIHAQX//PwABAQH
BAYF/fYEEQwDCvX7/AHfGAP6EA4D/vD1/vvoEg76/gAA/wECAwMF/v0A9wMEBfcNDQT3//IH7vT19hITFRgc/OkICgAA/wL4+PgEAgr+/P///gIDBQUG/fsB
//3/AAoCAfwK+f8A/vn+AwsCAwcEAPwBAP8C/QADAPsT9/wED/0A/QP3+PoO/Qn86g346wH4CAcX/gABCPoB/QH49/kd/AP88/sD/fgLBgUX9e8EE/8HBvnx
6u/+CRH7/P///wMDBQQK/foDAAEA/AMAAgUL/f0B/QkA8vcADv0C/AIB/f4A//0FBQIK//UC+gD/AAEHCAcC//YBJvsJ//fh3tcO+yX3Ew0AAvPv8/vcGRn1
Af7//gsDAvoP8PwGAgUAAP/7/vz2BQr9/AEAAP8FBQT///oCDP7++gf2+QUMCwb5AgAAAAH+/f4CAwL9Cfv/AAj7/QALAQQA/f//AwMDAwX8BPwD+v8CAQgE
/PwF/f8DA/72+g36Aw0FAAf3/gD/AAcBAwb5AgH8FvYADwry5/H+Bg74Bvb//wv+/v4e8P0A7/7/AQAPDQ7+++0GAvT/BAgKBREIA/UCBf4FBPoC/foF//wD
AgAAAAICAgMCAP0CCgD4AA32+gf4Bgz5/gADAPsJBQECAPQDAf////8FAgUBCPkA/AAE//oBAgIJ+/sF+vkA/wgJCQMX8fYGDv0A/gny8fEM/RP6AAQB/vr8
/fn2Bgn8//8AAP8CAgMCAv0ABwD9/wj6+/0AAQn8AP7+7//7A/4LBQL99/0AAAAJCQYD+/QD+vwB//0FAwMH//YEB/7//wX7/QAHAgL//P///gEEBgUE//kA
BP//AAz8/P4H+ggBBwUD9Pv6/PYN/wr/AAsB9/37AAXoDg378f79AQYQEBb8++0E8P/+/wQPEQ4D9+8FFfkA/gjy7/0JBQv2/v0A/gAEAQMOAvQA2PoDAfYn
JxwS7s8V+QAC//oJBwMC/PYECgEG//j59O8E/wL8A/gBBQUC/vwF+/8G9AP//gIMEAb8+vUE+v8BAP4HBQME/PcE+/8BAP4GBAID/vkD+AL8/wgA/QHyBwj9
/PgBAwIIAgEQ/fMD7fn3/QIVHBkL9+QI+QAAAAIGBwn///YBBgAB/wD5+Pr/Awf7Bfj5/w76APsY8gQB/v8A/wADBQMH/vsC/PsA/QMFBAIQ+fkC+f8A/wcE
BP4K9/4D/QP6DhgTFff5CAMD9AAB//oREg8G/esG//n6+AoPAP8L+A0P7/P+EAUVDQcA+O4SCPz/AAT4+f8N/gT8/QACA/8DAwX+A/kD9AL++v8LEA0J+PQD
7QACAAISEgUB9fAJCv4A/v/8/AAGAQT++/8A/v8EBQQI//kB+fz//gUGBwQS9/QC+wH8/AwBCQIN9QIF/AIAAQEBAv/7/wQBAv0B//4DAgAG/voDBAADAAH7
+PAK+ggE////AAgCAwAD+gEA9gf/+/0HDA3xBfYC6wL8AAMLCQP4+PcIAgAA/gD/AAAH/gEACAD/AAX09vv9BQ76/AD/AAIDBgME/PsBAv//Awb//wP/AAMB
BfwAAAj49/ML+Qz/Av8AAwL++/77BAP/AgUABAAAAALnBgP+BP4BBf/++gD8BP/99PTq8ykAEwAK6fQRBv//AAL9/QEBAwT9AfwABAX//f76AgIB9w8AAfUG
CgvdDPsAAAv+CAb8AAXhCwf+//gAAQYB/v8O/PoBBgAA/wD8/AAEAAQACwIB//v4/PkHAwb9CwYAAP70+ff3BhL8/fsAAQMDAgEO+fsCCgn/+f/0+vz3BhH4
//7+BAgBAA31CPv7/gAAAP8BAf8BAP8A/v7/AAEBAQIBAP8AFQAABf/q5/P3Cxj2+v8A/voICAcI/PMA+P///wAICQIH+/gE+v4A/wMICQkI/vQD//7+9Aj9
/wEa9vwB7v8AAAUREw8I9u0JD/39/wvx8ff9BRT3AP8A/gIBAf8F/f8B9v39AgYHCQz0//j/6wUB/vgLC/zm+/oECQEABP/39fr3Bgr+A////AP8/f4S/AL+
GQH5/Azt+Qb5ChL1Af0AAQEB///+Af4A/QUE/PMBAfwEBfsA+w779fsBExjzDPD79fb//wUSDAcT9ugK/gL/AAEBAwT3BP4A+Qb///wGCgvnCvwAD/8A/gbz
9PYO/w/8/v8A/QIFBQQG/fsD8gMCAfkKCwfrB/UDBP8AAwP8+f39BQX+5QT+/QENFw4A9/ACCAT+/gD7//74Cgj7CQP9/wX4/f37Agz8/wgAAPYBBQLyBgH/
CwT7/QX2/gDyCBP1+wL9/v8CCAP3AgD8/AcDBvcDAAXiEP4B//4DAfoFAAQCBfP+ERAN/fP57vHyCBj19gAFAPwD/+8L9v8DBv8AAwMA/wL6AgD/7QwA/PcO
FhPlCfEGAwUBAPr/AAD0BwIA+f///gYDAwIF/AAA//4AAAMEAgML/PoC+QUBAP0FBgD6//4E7wcAAPwLDg7xAvf/EgD/Avz39fz9CAf+/f0DBgED//wC/fYB
BAMAA//9/AL0BQX/8wD5/g8LEBL8/fQC8/8AAf4NDQ79/vAD+woA//IEBgrsD/n+/v0C/wIFBPwQ9/kGAwn7/wH7AQrkDwj59////gMKCwsK+vUE/P4AAwAF
BQgB/vYBDfz8ARD19PkE/hH5G/MGFQj69fXvEAL+Df/+/AD3+e4N9gkFDAMCAPn5+P71Cwf7/wABAPsB//4CAAAB/QABBAEIBQr3AvME+vj9ABADBAEW8v4E
/fr/BAcHBAX8//gC6QL8/g4DBfr58AsD/f4AAAABAAAH/v0B+////wEGBwoD//UC/v4A/AIAAv8N+v//BAL//gP6+vr8/wv9CgAA/AH2+PkLAAz8A/8AAv/9
+wD+AQL/AP4A+wH9/PgW9AL+/gQA/Pr/AwL+AgL/D/8AAQHv7PEABhn2A//+/wL+/wIF/wD/AfYAAAYB/gMY9/gDBgEA+f///AAHAQH78wIE/PsMDgIZ8+8I
Av8A/wH9/f4CAQP++v8B//wHBgME//YEBwAAAQL69/ME/gr9Dvf8CQnq6vb6BhP4AwL/AAH5+fQC/gr+D/8AAQP08fb9BRH7AwEBAwP//AfrDwf4AAICAPkC
AAD9Av4ADP76+Qz3/AEN/gj6/wH+/gEBBAYE//0A/QEA/QAFBwEG/fsCAfr3/Bf3/gMa9gj8/gEAAP4BAgX+BPz//RAFDOb6AgjRGQH0A/sAAwX8+f4I/QP/
4fb/+AQSEAcn7OoI/f/////+AAIEA/8A+/3//wUFBgYH/fgCDf33APYD/wYREAT0AP3/AAQCAAEI/P0B/gAAAf0FBQYA//sCB/f/AAf+/wQJ/v/9+vz4AQwC
Cw37AfwA9AAAAv8KCgv5APIC/QMAA/sGBgnyBvgCBwAAAAL4+Pf9Agv8Ev4A/wXt7PAJABb4/v8AAP4EAwYDAPsA/gEHA/AD/fgEAvcCBAAE/fr++PAO+gMB
/wT//wD/AwP+/wP+Av8A/gH/Af8M/QEABgIH/vYA+/ILAwED/P8AAP8EBQYE/vgCCwABAv/49fj8BQn/CPT3AAsFAQjwBAD8BQD//wT6+vwCAAn87gEA/wML
CwX/+PYEAwAA/wIAAf8D/QD///wBAQX+/PoR+wMA/f3/Av4DAAj9Cvr9AP0AAQMCAP0E/QACDwD/Agbz8PX4CBT5+/T7Cg8C/wH++//5/QYAAfv9/vzzBAj+
Ef8A/wjy8PMLABL6/wAA/wACAwMAAfwBBAD//gL7/v0O+wL8Awf/A/z+AADsCAj/CP8AAwX49fb+AQz8+/77CQgGAwrwBPkAAf4B/gL//PcQ9wMB/AH9AAQC
Bgn7Af4A9/f+BQMIBw0M+/ID7/P9AAcMBgwI+u4D6vj/+gITFQ4Z8OcHBv3/CgP8+Pv2CQb7Bv0A/QT8/QEHAQP9GAT4/Bbm8PgL/h749QoABfQODA7fD/MD
C//+/wf09PoFAA/7//8A/wMAAQAH+QID/v0C/wMA/v4U+fsEBgAAAAP7+vwBAgb+5PgA/g8UFREa7uYJ/f4AAAIDAwMF//sB/wQA/gACAwH8AP4B/v8A/gED
BAIH/P0C+gH9+/4PEhH6AfEAAgsF/fQC/vrzAgP+CAMA/P75/PYG/wv/BwD/BAX4+P31CAj8DAMBAPz19vIAAg78AQAAAgIA/QL7BAL/AQAAB///+gXzCP79
5wj+AvgNFBHuDPACAAAAAAAAAAABAAAAAgAA/wD+/v4DAQL/+gABBf4IBwn3A/QD+QX/Af0ECQXzAf0B/wEAAAABAQH+AQABDggA/Pf3/AX1DQz4Av8AAAEA
//8C/wEA8gH7AAIGCgYA/foBFgEDAPHv6/AECxH4Ff8BAP3t7fEIAxX6Cv4BAAL08vIIAg/77Qr/7vYPGw4G9/ED/gAA/AADBgQL/PsB9gAA/wEJCwcG+fQF
CP8A/v35+fkEBAf+Cf0AAAb49vUM+woABfb8/hL+AAIc+/oD+wH9CAsICA/mA/8B+wL9AAYICgz6APj//AAA+/sFBQEL//cD9gH/AwAMDBD5A/AE+/7/AAEG
BgYC//YCBfkV/O799+0d+vcK+v/+/QUCBgYI/PsAC/ckBL8C5egYCvAHAwop/MkG59UWDPIA/f/+AAQEBQf/APsA/gID//kCAAEDA/oBB/cDB/X/AvT8BQH9
9woAC/kICQrUDvn/9/4BAgALCQgI/PEEAQr5/QT4AgbtCAv3/f//BAP7+/z5AwP8CgD/BgL49vz3CAj9APwBAv///P0E/QH/GAX5AQHv+QrgHQ7wC////gT9
/gQHAAP+/AQAAPUICQv4A/UCCQAAAP35+vz+Agn/EP///APt7fcICBX0CfX2+xD79/oX8gj6Bf0AAQD//gACAv4A+f3+/gQEBgML+fsAFf0C+ffu8e4fAQb7
GQAAA/708vj+CQ39+wD89gINEg4L/PMEA/8AAQD+/f8DAgL/AQL6+AoEDQwEAAH+6vn/AQEWFAoT7eUJAwD7AQb3/Qf5CAj4/g0E++kCBwXlFP777xL/9usG
EwvhD/v69gT+/v0HBwkD/fsC9BIE6+4ABfj//f4E/gECAP8DAAEABPsB/f8A/wAEBAQF/vsCCwD/AAH39/oCAgr+AAcB/fr7AP79BAQA8v8B/wAPDgcJ9+8H
CgX//f319/cABg78/f8CAfwEAAAEAPoCAAEABv8CAQX8Bf0CAQIACQAC/wTuCf8BEQYJ+vjw8O4gAAwABAAAAP0CAP4BAAAC/gABAAACAgAD//0B7fYABg0W
FAz5+ewLAgAAAP/7+/0BAQP+9fwA/wIGBgIS+fYE+P79/wIFCg4F/vr9BPz9AAT5/AQDAgj6DPwGB/3++fr+Bf8B/Pnz/w8IDhIM9vQEA/4BAP7//v0CAgAA
/gAAAAADAwMAAPwBEPvz+Qf89P/2CwjtCP//BQb79v3yBgv/9QP///wPDw34//MFAP8A/gIAAAEM/v8BAgAABP///wD4BQIA+fn+AgoEAAAK9QH/7gQB/f0R
FAn/+O4IAwIA//39/v/+AgP89QD/AAYKDwgH8/cH/Pv89wv2+/gc8wz8CP8BBAf+/vgH/gQC+QwA/AABBgLw/gAIEAMABv328/3pEgz7B/3/AAj5+vgP+Qf+
8QAAAAALCwcB+fIDEAEA/gHx9fYMBQ79CgAA/f/19/cLBAz8CAIC+vn+AAIKBf/99f3/FwILAwzfCewDBvoC/gD39PYS/ggAAf8BAAH9/f4JAAAA/wAH//UC
/vQS/vkCCwIA/AH19/QL/g7+BPjl9CAAABL09An1Ef7/AATz9Pf/BBL5//4AAAL9/P0H/gEB/QH/AAMBAgH/+wIB/P0BAP0FAwYGAvcAFwABAf/q6e8BCRv3
/QD/AAAICAr+AvYAAvz+AAb//gAJ/AEA/P8AAPwFBQP/A/j/CP78AAv0+PkC+w/9AAAEAPkD+/wABvoA+v8D//0E/fwBA/sBDvn//QL/+f4T/wQAGP0A/Qbs
6ewMABn5AAIA/AD/AQACAAEAFgkABAHp8AT1EhTz/AAAAv8GBgf4AvgB+P0AAAALCgUI+vAG/vwABQgGBAEI+fgF9gD//wELEAsC/vQGAAAAAP4AAAEB/wAB
Ev4A/wb18fcMAgr8EPv/Agrv7/ES/hH+Ivf88xTc4O0SAS3nDAAB/wP08vED/w/9Cvv/BQb49QADBwX7+QD//QMFBwUJ/PsB+wD+/wYGCAgD/voC9QoA+PwH
DQX2AP4BEP4JA/H27+kKCAUAAfwB/v8A/gAQ/fz+Afv9AAkDBgcM+/wAAgD+/QP8AQUCAgP88wb6/QMGDRL4Bvb/+P/8/wMFBwwDAfT//gAAAP8BAP8AAP8B
+v8AAAwJCwX8/f0I+/8A/wAGBwUB//kC/f8FAPkD/vsH//wEAf8A/gEAAAAI/f8B+v0B/f8KCwYS+fIEBAADAPn+/PoG//8C7foG//USDQUU9+ML8P76CggS
ExruBeoG7AD6CQkTEx7lBuoFA//+/gICBwcB/fr9/P0B//0KCQMM+fMFAv4FAPf/+PUHAP8B/QECAfsDAgL7AfsA9v4FAfkF//sK+voF+f0DAv8E/P0H//kE
CPz//AEBAgUHAQEABwACAP38+/oEAQP/8/z8BQIKDBP7BfAGBfv38wbw/v0W+w36BgAAAAH19fcDAg39BP8A/wL7+/wHAAX+BAH//wf5+vz6BQr8AQABBf0B
/QH7BPoA7v8AAAERExEK9egJEfsHAvz08vALAAn+/v8D7uzz+/IX9vj7CgT//gD3+f8EBAn/AP3//QP///gU9wEDCgL//QP0+PgEAw7++P4F/fgJA/8R/fAE
AQH/+gD8APwO+QX8+AABAAAKBv//+/gDAAMABf0CAQPnCf/+Bvz/AAX5+fkL/wj99v/8/w0IDgsC+/cDA/0A/QH6+v0NAQP8EP4H/vft5OYc/g399AL7/wgH
Dw70APwD7/L68w4MDwwl8vUF+QIDAvgE/f37A/wD/wL+/f4ECgj/BPgACAAAAAL7+/8ABQX9/P8AAP8GBgUD/fgD/gAAAAICAgP7A/3/DAIEAwH4+PL9/w8A
CuP3/QoG+/0W7AH7CQQACAP48fvcDxj3/gEAAAAAAP7+/wEBAf7/AAL9/AAGAAL/APv/BAUD/wT2BQD+AQH9/QADCQYH+/v//wIAAP8CAwT5A/4BBf8AAAD8
/f4BAwMA9gMAAP4ICAb+9/MDBwQAAP78/QL+BwYAAQD9/gYFCQkD+/oBBgAA/v79/gAFBAD+Bv78AQr09fQH/BEB/gAAAAECAwEG/P0CAAP4+wv3AxL1APz+
+AL/AgIDBAb6APsAAP8AAwH//wT5Av0AC/YABhH59vcK+Ab9//cFBf8F/gII/fYB/P//BQIEAwj5A/oBBPoAAAj+/vwQ9/8CAgAE//gAAPgJ+/oD+Aj+AwQG
BgnoBv0A9P//AQcHBgQG+v0CCfn//wf7/P4b+P8DCAAAAP/6+vsAAwf+AwT+///7Agb0DQX7BAAEAPoGA/wH/PsG+f8CAPoEA/4EAPoBAQQB7/L1/PsOBQr2
/QAAAAECAwIB//wBBAX69hDx+PUN8xn57Ar3//8KExHrDvUBBfr1/xT9BgQB+Av+BAEAAP/7+/77BAb9/AMAAPsDBAf5A/0A+AcA+PoGDQX+/vsC+fkVAOkJ
8Ocp7esP7gP/AAAMDwr9+/MC8v//Af4QEhIF+ugI8f4EA/kLAwD7APQF8P4CAP8MCgUN+u8FDP/5/hPv+AIFARL8CPwE/wD58fUKAgv9+/0HDfwGAv3sCfgG
AP8D/v4FAfwR9PgDBQQAAP/9+/z7BgkA+AcAAPgHDQf4AfgE/////wUDBQUK+foDAPv//wr9/gEM/QD89PX8AhIPDQ8M9+4H5/r/AAYXGBIC9+gMDgEAAfzz
8vb9Bw/7+gf+BvwGCQjqBv0D/f4E/vgC/vcO+v0G+f4OAuIH+fIGBe8J9gMP/uAH9usPBvEK7v0AAP0UFRML+OUG/QAAAP8JCwcE+/QE4AP6/w4KEw379PUJ
6wABAAgICPoN8PsI4fH1+AgRFBsP8O4D/f8CAP8EAgAI/foD/gAAAAECAwMBAPwABQP9+gL5APwHAAr8DfwBAPzz7/YQBAv6Agb//vj3+/z4CQz3AP0AAAEC
AgMK/PoA/QD/AAEEBQb/APsA/QD+AAADBAb8A/wB/gAAAAIBAQL+AAAB7P////4OEAwD/O0H/v8AAAL//vwD/wP99AD/AAAHBwcE/fcBCf//AAT5+fr/Agr9
/fj+/gUEBAkQ+fcAFf8H//TwAPD8AQT7CPz89gX7/gMP+wr+CQYB//n0+gDyCgr4/AABAP0DAQEDAfv/+/4GCvQG/f3xC/gB7AEA/vwTFBP//ugIAP//AAYC
BAQG/PwC8gYA//sLDw7xBPAE/PgC/wMHA/8T8/cGCQf//vz0+Pr2DRH7CQAAAAH5+fr/Agj7+v4A/AICAwMO+/oB/wH9BQn+/gXvBQP8AQAB/v4CBAII/vsA
A/0DBAH++fz/Af8C/QMA/PwCAv4DA/8A/P0A/AYEBAAR+/sBBf4AAP/6+voHAQX+DAD////09fr+CA36Ewf7BQbt8/7tDxPz+wAB+vsICAAO/fcEA/7//wT+
/gICAgIAHfr8ABbm6OgX9iD1Bf4A/f78/f0O/wMABf8CA/7+/Pz9AAIB/wAAAAUCAgAC/AEABPv+AAv9/P0M/wP/9v79AAYJCgoI+PQEAQb//v0AAwXxBwT/
Bv39Agf9/AUAAQD+CAIAAv76+v75Bwb89QACAPsICAMA/fQBAP8AAgACAAH8AgH+EgAGAgDy8e4EAA7/AAUCAfcAAPz1BQH/DAMD/vf9+vcGBQf/+wAB+wAC
BQIJ+v0B//8A/wEBAQEH/f4CCfwAAwD9+f78BgT+9AIG/vELCf4D/vEIDwT/AAHw8v30DBL4BwQE+/z78PHxBw/z+vkA/w0BAAAR+P4BBQEE/v308/EK/gv8
AgAAAgP+/f8B/wH/DwQBAPb3+f/3DQj6/v4FAPr++PYP/wABFwMB+/7p6/H/Chz0/gIA/f0EBgMC//0D8P378AIGCA4V+/f/Af0A/gEAAAII//7/Bv//AAP4
+v8ABAj9+AL9AAgGCgsH+vkD/QEB/foAAQAFAf8AA+3q7iP+ABYP8P/4Bf76/g35AgIG/Qb+/QEAAP0DBAP9AP0BAAAAAAACAgUBAfwABQAAAAL6+vsDAgX+
/AIA/wEBBAT3AQD+CP8AAP35+PoFAwX9BQAAAAL8/fwI/gL/+vj9/wYHBgQX9vMD8gH//foMDgwK/PED/v8A/wACAwID/vwB/QMAAPkDBAT7BPwA9P3+/wIG
CQcS9/UFDvwAAAj39vkG/w39GQvy8gjk+g3mGRrj9QELAOgRB/kKAOcK/v/9/gkBAv8I+AQCAvj/+QUGAgMZ7PsG8/z+7/oKD/8e6PUH+gT/AAMECAf9//oC
EP8A/gLy8vIMAA7/E//8Ag7u8P71Bxn59QYD//UIBwn3A/QD+f7+/wUICQsK/PUB/gMABPsFBAPyCP4ABQH+/wn4/wUEAAX6+wL/AAAGCAf1AvsD/Qr4/wD3
AQTrDAv4/gL/AwP+/QbxEAH48/f2AhULDhMF/fQF/gAAAAIDAgEC//0BAf3+AQwDBAkK/PkCBf8AAAH7+/8IAAQAAPb/7gb79vsl4w4J9/4CAP4FAgECAPgC
B/8CAP38+fUGAgX+9wIA/f4GCAb///gDBv8A/wL4+PgJ/wf+DfsECwMA9PMCAf4ACf0A+wX29fcT+wz8ABH5/wwCBgLmBhH/BAkABv78/gDaDgn/9/4ABwIJ
CAf5//QF/wz9APv8APvdCRD7AAAAAAgAAPsF+QMB/P4AAAEEBAQC/vsB/QAAAAADAwMBAPwB9gT9AP0HDQ72BfYC+gD+AAIEBwj9/vv/Afj//wYD/wMP/voB
+gQBAfQGAwrzDPj9C/L7BRX49QEDAQ386v8C//cREA4F/eYH+/30+hQFCgcP7/sD/f8A/wMCAwEG/PwA/vz///8BA/sS+v4D+v0B//37+fgEBAIA/PsABAIG
BQb7APYE/gHy/w//CRzmDwX5+fMCAAYLBPwk6+8L+vwE//gJAgEP/fADBv4AAAb6+vsM/gT+6/38AQwIBAUB8gIDEQEA/QXu7/YLABL56gAE/vQQCAQL/esH
/QIACAEEAALlCP4C+fzt7xsADxYY+AD+/gIAAf0EBQP1A/0D/v///wMBAgIH/QACBv3/AAb/AAEI/QAA/wAAAAADBAUAAP0B/QD+AAUCBgj///4A/gMA/P0A
AwMEAv8A/gIC+v0B/f8H/wUBAwUA/v78///4BQb+/AABAf8EAgL/AvoA9gYA9/oGDAYI/PoDDfgMAPr+7+Ac+/0B/v8B//sHBf8KAfUCDv8B//r6+PcHAgf/
B/0AAAX+/P8GAAQABf/+/wQAAgEF/QEBCPkA+wD+/PQR9wUADvwC///49fIP/gf+D/r8/QT18wETBAj2BgD9AAP9AAYABQL88vv//gYLDxIN+uwF7Qr/DP8R
DxXZDPAG/gQABwEEAQH0AvsDCQUB//r8/P35CQf97g7/+vQKGQ3sBfj/+f8AAAMICAv8APYDCgL20PwDAgQM8wr7D/7/6/sFBP3//wH8/f7+AAgDBgUJ+foC
9wAAAAAJCgkC/fQD/f/+AAQDBQkA//wA9wgA+fcDCgQE///+8Pz//gIQEQ0V8+oK/AMB//oDA//7BP4B+f/9AAYDBgQG+fsBEP7/AAfw8PkHBg73Ev8A/wLu
7vcDCRD4Agf+Avv5/QHoDAn9+vcAAgwDAfsQ9QMD8PkC9wkGCQAg7/QE7wf7/wwFDg3fBQUI7gIA/wIMDgQF9vIJ7QIAAAgDA/wB+AIFAgUA/vz9AAD0BwT+
A/7+AAr9//0F+wP/BggC//n5/vfwCQ7/CgEFAfT48/IEBAgA/v8CAQQEBQH6Af0DBv8HA/EA9vQGBvoFEf8BAP708vkEBgn9AfcA+AQKC/sc8PUHDgAEAwP5
8/MAAAUADv37/w3y8PkGAg74+P78/wkJDQ0E+vYBDf//Agb5+Pv/BAj+BP/9Agr9/f/7AwT+FQ3k+Rfq/QHyExDvCAH+/wP19/74Bw32/f4F//sC/v8AA/oC
/gD//AADAgkBAPcD+A0A//MFCgzqDfj+/P38AgsCAQcE+v8AFAQD/v729/ULAgME+v//AwAGBAf4AvkBAP/+BgMEAQb3BfwBBgX3AAX+BQruCwj6DP8AAQX1
8/YEAw/98f7+/gwMEQ0G8fUF+gH9/wYEBv8H+gADAf8AAv3+/QP6BwP9AAD9/wYAAgIA/wL/DP4MBev26+cGAwcA+gD+/gUAAwEH+wEADPwA+vv6+gUMAwL7
BAIBAAH9/fwEAgQA+/8A/wAAAf8G/QAAAgAAAAH///8D/wH/BQYBCPn9+wPcEwT/B/8A/wL5+PkG/Af8/v//AQYEBAQF//oEAwkA/fX7AAHzCAb7AP4AAQMC
/gIJ/PwB+wAAAP4DAwQBAPsCAAAA/AEAAv8P+wAAAf8AAgIB+/j7/wf/+P8AAgQIBwYG+vgF+PoBAwUFAf0U+/kD9/7/AAQKCgYF+vQF/gIA+f4DCAIK/fwA
DgAAAwH08/n7BQz5/P8BAAABAf0G+wAC/QAA/f8GCAME/fkD+wsK/eUCBPr5BfsC/vwAAAUB/wAK/v4BBv8J/foDAPEU9vwH9/0ABQEPCwn1/vQCC/8B/vz8
/f8LAgH9AgAAAAD+/v8AAQL/Awf5/Qjv9vb6BRb5+AABAP4JCggF/vQD+QMAAP4CBAP9Avz/Av/7/gn8AQEG/Ab9+/7//gIFBgQH/fkD/wUA//8BBAPxBwAB
+QEAAP0FBgcCAPgBBv4B/wD39vX8BxD2CQMAAP36+v75CAb+/wgAA/oBAQftDQH/Cgz///rw9fvyDhT5/wP+/v//AwECAQACEf0ABwLy7/71DQr4+QAEAPgJ
BgAH/vIDAgH9Awb//wL2AQX+AgAA/gL+//4J/gL/Ev38/wry8fcK/xL6Cf8DAPr7+P4DBwUAAv//AAUAAgUC/v///QAA/wADBAMH/vsBAgEA/P4AAAAABQP/
BQAA9wT9/fwK+wb/+f///AMGCwwD//f/BP4B/wH9+voK+gUBBQIAA/v9+wP6CQL++v8AAP8HCAoE/vYDAQIA/v77+/4BAgP+/vwB/wT+/gAQ/f0BCgkBBvv/
/AbaFQf9BAD+AAQBAgT8AwH+CAL+/g308/oDAg367QIBAPkTEwkB/OoGAAsBBfv5+gLpEAv9/f8CAAEA//gK+QEC8wEA+gAKDwgN9fIF9gr/AP4DCgXrBgH8
/QD/BAT89/30CgX/BAAA/wL8+/sEAAX/AAIAB/wB/wbpC/3+Av///QT+/wIK/gL/Cv4BAP76+vsIAgUA/P4AAAIDBAAN9/wC/AAA/v4CBAUO/foBH/8BAPvu
6vEBDhX5BP8AAAUDAAUFAfkE9gP9//8IDAz/AfgA9v3//wEMDQ0S8u8H8v8A//8NDQQM9u4F9AIB/f4LEA0C//IDCwAAAAX4+fYJ/QkACv4AAAP7/f0E/Qb7
C/0AAAP5+PkGAAj+Af7+/wj9/wQHAAH+CfoK+/D17OcMCRX+C/8E/fn19PAK/A38BQACAPn+/PsFAQEBAPwCAAP+/fsR+wIBDwAAAQXz8vb6BRH9CP4D//z1
8vIFAw3/Af7//wUA//4K/f8AAAMA//sBAgP6Bf8AGP8BAAXw7+4K/hP+Df0ABwT++P7xBQQC+AEB/gP7/e4N9QkF8QcA/fkHDg3wB/YBC/MF//368/Yo9//7
/QAABf8DAgT1A/oAAP8A/wADAgQBAvsB/f/8AAz+Awb//wP9DgAAAAHz8/MCBhD6AgD//QD/AQEDA/76AQIW+9kH+OQd//gHDf8FAPsD/PQN/P///QD+AAQD
BQf/AP0A6v8EAPcQDQgD++sEBP//AAT6+/4EAgX9BwABAPv6+fsCBQX9FvgB/BPs6+sk9Az2E/UDBgT37vYGAwb+B/4A/wL8/v8DAQUBEQEBAPvu6PD6Dhbz
+P7+/Qf+APsE+P789ggB//cFBQTwAP4EAAD/AAUAAAUEAf3/E/7/AAbw8fMJ/hP+Avv+9v36APYeAAf/9wD/AAgAAwEH+wEACf4A+Aj6/AIP/AX//AkKBur/
AfbjBggA/f//+wICBwQR+fsA/AEAAwAAAQTxAgH/Dv0AAQv28/IF/BH+///7/wIAAgn7BP3+//0A+wj6//gV9gX/CAD/+/v2+PYLBA36/P3+AQj9/f4E/QMA
9AAAAP8NDgsA/O4E/foA/wAIBgIS9/gFBP8A/wD9/f8FAAMA8wD/AAMMDAYG9fQF+QUAAP4JCwP5//oD/f4AAAIDAwMC/vwB9v7//gQLCQkJ+vMEA/8AAQL9
/QAB/gP9/AAAAAADAwIC//wB/wcA/v0CBgbvCAIB//8BAP0D/wAD//wCAP7/AAQB/wEF/v4A//wE/QH//fga9wED7wcA/vcNEAoDAO4H/P/+AAIDBAb/AfwA
/f/+AQQDAwYB//sDBQD//wX9/wECAAT+Df75/Avw8v4OCA/3/P8AAAAFBgUI/vkB8AcH/+4KBwH6A/QFEwcCAvb19wHjFAz3/P8AAAMBAQIC//8ACgH9AAT5
/AD1Awz7A/707w0KBAoZ8P0GBgAB///9+voFAQIA/QwAA/QAAQXiDwT8/Pf//QYHCAsT+vIB/P8AAP8FBAID/voC7wMBAgEICQf4/fcFBA8A//36AgHxCQj+
//4CAP4B/vwG/v0CBQD9AAb+AQX/AQH8DgX++fj29PzwDBP09f8AAP4MDAwD/e4E+/8C//0HBQMB/vcEDP4A/wP5+fsFAAb88f///wQLCw/+//EE/QACAPsE
AP8B//kDAhn7+/D9ChbTIQj3DQT7/v75+QTvDQX67hAIA+gWCfXwAv0G/v/9AAcAAPsD/AX/8v8C//oODAcE/O0GBAAAAv38+v76BgP+/wQA/vwCAwQEAf0A
AwIABAEDAv/zAP8D+gH/BgMEAwHtAv8B9w0D++4FCP/vBwEC/PsAAwQC/v4F/PwCBAcE7vb0AfsKBwb9/QgCAPMCBgH0BfwDCwUA//r3+vv9Cwz+AAEE/fsC
AP4DAvoCAfb09h4CBgYM9hL/C/j//wT38/cY/An7+Qj//P4HEQ79A/QDBf8AAAD//wMCAAH+9/4B//0JBgMO+vIEBP8AAAD6+/sEBAX9Fv8DAAD17/IJCQ75
/wACAPwIBgcDAPMCBP4A/QT8/fwR+gX+/wAA/QABAgAN+/8AA/MF++n56f0SCPv3Av8AAQD//gD/AgH/DvsB/wHz8v8IBQX4+wH/AAADBAT8//0A/vgA/gT9
/vwd9/4C/fsA/QgB/gAK/wIB7wEI+vgFCfMC9fgF//n9AhD59PgI/Qf///8AAAMAAQAE//8A//wC/wUB//sN9v4BBv8A/gD7/P0N/QX+/QABAP0EBAMC//oC
DPf//Q/39vIm7AkB9QD9AAkEBQUB//oBAgD/BAH//gD4BAEAAP8AAAH9/PsG/wT/DP8AAATz8fIDABP8/BX+/vf+CQ/nEf/7AgAAAAcBAgUA/P4C/QMABfsA
AgLsCQEC9QEBAfsLCgb3//MD+/8DAPgHAwAC//cC8wIAAQACAwD/+/4CAv//BAL++wH1CQP+//0ABAL+/PoEAAL+AgT+AP37AwDvBAH97/4FAPQKBwUH/+4F
Hg34+Ajg8PfwDSfxDQz+//7y+vrwChT/8AID/PcMEA0F/+4E/f/9AAUCBwsAA/oA8ev59woODQ408OUD+PwAAv8LCwgF/vEFAP8A/wEA//4G/v//Df8AAAL2
9foEAgv8+f4AAAAICAkJ/fQCFAT49Afr+P37Chfs+QcA/f8HBwr8A/gC/wL5/Qr9AQL//gf60vQEAfgoISEM98cQ4fgA/QAXGB0J+tsJDfoB+QH39/4e/AH9
Dv0D/QT2+PQU+ggA//kK/foF+/kN/PgA/QID//kEAgD+AfoCGAIBAP/u7vj/CxL47g33+gD5BAb3BwX9FREFC/bt4evfDhny/gQABvgDAAj0CPv/8Qn/AAAM
EBDs/vQG/AQAAQEEBAX7APsD+P8AAP4JCgsC/vIC/QD/AAICAwME/fsADgP8+gX0+wQNAwr7CwD9/wL1+wQGCQT88/r8Ag4IBgYJ/PkF/AMG/vcEAfwG/voE
APn7AhIBAwYH/QID/wD//QIBAwEH/AAAAP8AAwIBAAH/Av4C//8AAAEBAQEA//8B+v0CAfsJBQEO+/EFAP8BAP////4FAP8A6QH9BvgaFhfrBe0I9QAAAAAK
CwkCAPEC+AD9/gUICwkF+/gCEvcECAnx7O8EAw38AAABAQEA/gD6AgEB6QEDBfsLDAz2A+kG+AgEAewHBQT2DfcD3/787fIPGAgS+OQC5wX87PYOGhkR+OkB
+QYCC/AUCw/gEPIAAvsBAAT+/vwF/gH/8gkA/fYMEw/3BfIBAgIAAfwAAAPzCQH+AwAG//b79vIGAgQBCf0A/wf38/EQ+gv++QP/APoICgb+APkB+//9AAoC
BAb+/gABFf3+Bgrw6fP6ChP1/wsEAu4AAQHnEv//CfcLAP3+/vMO/v0ICP7+/wj5/f0FAQoA/BT/APH/Bg3iEwH8AAkCAPUA/wHyDAH9CgQG//rs4+4M+Q30
9wP4AA8ADA/2/gL+CAEG//f9+vEMAAYC+Qj19/wFEwjv+wH1CP0B/wP8+/QW8AT/8PoA+AMPEQso7ugGBf0AAAX5+fgS+gcABAz/APz+AgPlCAb+/f8AAQEB
AAX1BP38AgMA/Pn/AP0GAwT/+QEA/P8GCQUD/PkD8f7/AQEMEA0D+/ADGwv/AgXq6/jYFx/vDP8EAPjw7O4JBRH6+gb/AvsDBwT3BPsC8gb+AAQICgXxBP0F
AQQAAPsAAwP1BgH/IP8BAAPs6ucP/Bv+9AD+AgQKDQ32APQA/f0AAAIDAwEL+voCFwICAfrq6uwBDRf4AgMA/AD6/QD/AgX7A/713/sBEAMZ9/v58P71+BAT
Gh4B+uoD////AAf9/vwF/AQBAP/+AAT+AwIH+f0B/QAA/wADBAIE/fsC/f8AAAECAgEF/v0BAAAA/gD///8F/wL+6QUC+/0RFg0L9eYK9gf9+f8FDxD9AvcA
BP8B/wIEAvwR+PoF/QEA//8DAwP9//0BAf8A/wH9/wIDAgH/BQAAAAH+AAD9BQX98v7//wMECQMO+fgHBP8C//0A//wH/v0ABf8A+gMDAf4T/v7+AwMA///+
AAH5BQT+D/b6Fw/07ALwFgf0AwX/Av4DBQjuBwAB+fsL9+0VGPcY89UZ9QQAAPwFCAj2A/oCCwAHAPgB+/IK/QADC/sABwb38/r8Bgj89P8B//0FA/4J/PkD
AQAB+/sBBAAN/vsA/v4AAwEDAwIC/fwBDPsB+xj/8vAe7xIHBP8B/w8B//oR8QUGBgD9AAr2+Pr+/xD88wcDA+kHCgvvEfAA/vz//wMBAgMN/fsAAAYB//n+
BAD9BAH7Bf7+AAz5/PsL+wf+BfwEAAAA+/Md8/wE/AIAAP4EBQP9//wBBwj+AgD6/ALnDgn5+v8A/wAGBwMO9fYDEgMA+QPe7+wJDiL0/vwB+/0CAwIV+vr/
7QH+AAIREwr89/IDEQkA/wTu8vgBBxP7FPsKA/bv8e4LBwv7B/0I//f89/EQ/gEC/P0AAAIFBQgC//gAF/4FAPfy7esSAw7+8QYH+ecRGAkJ/eYKDQIHAfP4
9/AEBQcBI/8AAwnj4O78DSDxBv4BAAr48/UD/Az+Cgv/+/rx+QDvDRP4//0CAvUGAf4R/PMG/vwBBQQFAQL9/fgCAv4C//0A//wN//wB9gkB++sKDhD5EO/8
CP/+/gX5/AAKAgP89wACAPkKCQYD/fADA/YGB/MEBPsHBfIEGwD9AA3u8vr9BBf5+AD8AAIHCAj9/voAAvcA/gMA//0d9/oCAP8DAPEF//UHAfkC7w0EAewG
Eg/yDPUHAgEE//f/APoIAP8C8f4BBPwJBQYG+vUC+v4AAAEGBQYG/fYC+/4A/gIGBwUJ+vgE+QAA//4ICQkA//UCBgMAAPn3+vn7Bgr7Cfj+Ag748v0EBAj8
9gAAAPwLDAwA/vEE+gACAPkIBQMCAPUD+gUBCez/9/rZDwj3CP8AAwDx8fTvBRX08gEID/MSBAbkCe8IAP8F/Pj5/QEACwX6/////wQCBAUD//0A/gAAAf8B
AAP/BP3///8EAPoE/vsGAfwCBP0FAvv/9fUMBP/+/AAB+v8DBwMO+PkDEAT8/QHx9/H//RL8FPsACwL48v7vCQT8F/z//wjq6fERAhn4FfsA/gXv7fAN/xT5
BvsA/wT6+fgT+wT+DP/8AAX2+/8AAgv88QAAAgQNDQQA+PYFAvwA/QQBAPsK+AMCA/0A//8BAQAL/wAC//r//wj//woKAPoB+/7+AAYHBwYK+vcCAgUAAfz+
/foBAwcC+f79AQ0KCQQT8vgFEAD+AALy8vb+BhL5+AT/BfoHCAzyBvQCAvsC/fsGAwMIAPYDAv3/AAP+//4G/QIB/QEAAAAEBQIA//0CAwAAAAD//gAB/wL/
9Pn+/gsMCwwX9O0GAgcA/f8JDAz1CfsGAQIDAPkC/gD+BvoBCf4C/wH8+foLAAMB8QD/AAEMDg0A/O8DAwAAAP/9/vwBAQQB+P8HBPIG/gL6B/ID9gH9+QAG
DQwM/PoC9gf//foJDAn5BPsCAQAA////AP8D/wAA7AQM9eUXDgQU7O4S+gAAAAAHBwgC/vcD+/8BAP0FAQEE/vgDCAYMAO0C/vYGAwQF/gED//kDAf8F/vwD
/vsHAPUC+voNAfoDCP0AAAn49PYFAQ3+/wAAAAABAgP9Av0AAv//AAEAAQEF//8B/gEAAP8CBAIBAf4B9QP//AAFDAoAAfoC/f4AAgADAgP/APsABPwIBPj/
9PkG/P369/f0+xsBA/sc7gH56gMAAAETGBAA9OoHAwEAAv7//v76AgIA/QEAAf4A+wr2BwAADPz+Agzt7vr+ARX4AAj9/g0HAgb5+vkKBgUA//8A//z3AwgC
8gD/AAEMDgr7/vIEA/4E/fsA+/YSAPwD/v4AAAAGBQMK+/cDAAMAAP4AAQL4BAD/AfsB/gYCAv8U+vsAAgEAAAX/AP8CAQD+/gr+Av4CBgnqCvwACgX+AAX1
9/v8Ag3+Bf8BAgL++vgK/QMC8Pv89goECwwP+wH9AP8AAAEDAQIE/vsC/gAAAAECAgIBAP0B8/////4KDA7+//ICA/8A/gb5+vUG/Q39BQAAAAL8+/0CAgX/
+v4A+wMGCQIV9fkC5wP//PwUGRMA+egK+f//AgEHBwf+//YDCf/+AAT3+//+BAv6E/wJ//vp5OQBBBL4+f79AAoGCw7+//r+BfoD9fwCAf0c9PQACQAAAAP7
+/sAAAf+BwAD/vkB/vsIAvsCCP4CAf349fgKAAX/A/n7/g38AwYO+QP9CP8A/wL6+vkFAQj+B/7/AP/09/kIAwv3/gr+7QIHEw8L+fAL/gAAAP4CAgEC//0B
AAcAAPYBAv/2BgL/AP4AAQIAAAT/Av3+BwEABAX7+QDsCQb+AP7/AgYC/wX+Af8BAQIA/f/8/v4HAAQA+wgA//kAAgLwBwP9+v8AAQQFAwUA/fsE/gEAAP4D
AgH+AP0BAf8CAPwB//wK/QACCwMAAAH39/rzAwv7Bf//AQH+/gACAAH/+gf8+f0CAgTvCgD4/wD//gEBAwIG/v4A/v8BAAIA//sF/gEA4Pj7AgQeFxsC/tsK
8vr+BAEKCw0J/u4DDgAAAALz8/b9BBD7/wIAAP8AAQP9AwD/AQAAAAAAAAAAAAAA+wABAPsEAwMBAfkA+v0AAAEICAgE/PQDI+3x9iLQ5O0j8yLq9v8AAAAL
DAoH/O8DCgAA/wD4+PkHAgb+EwP+AAHx9fr4BxL8A/4A/wH//gEH/wD/+wAAAAABAQAA/gEA7vv/BwESDw0A+usG/wMAAP0AAQH8AwH/9v//CfwNCgnyBPAF
/fz99wMHBwcV+PwACPv/AAr7+/8L/Ab8/AAAAP8DAwEA/v4D/gAAAP8DAgEB//wB/gADAPoDAf4F/voD/wAA/f7+/wEH/QD9//8AAAEB//8J/gEBAf4AAAEA
/wEG//4A/v4ABAEDAQX7A/oB////AAT9AAMBAwD/AfkG8vgA+/UZ9AgE/AAD/v/8+vr/AQT/Bf4C/vb6/f/+DgT6CvsB+/7y9PUPBQ/67P8A/QINEA4K+e0G
9gAA/QAGCQcL+fYCAAACAA37/PEK8wwA+/7/AQgAAgIL/f4A6gT67QECCA8D/QUAAwIBAPv8/QD5BwL99f//+fYEAfkO+PoF/wD7AQUDBQz0CPz8APr69Bf5
/fkR8w778vgC+wMCCAAR+PcDBQD+AAf5+fr9BAf6BgX+9gPx8vcS9g/7AAD//gECBwgM/fkB/vsA/QP+/vsa9//99QICA/8HBQb5//oF9gL+/QUJDAMF+vsC
8wD//wIJCQgB/fYB+wD+/wUCBgYE/f0BAQIA/P//AQD/AgL/Gfz89voG+/z3/g/4AgYA/vz9AwH2AwT/B/8A/wL6+/0D/wX+DP/5ABX8AgQB+wr/7P4A/gkJ
BvoU6/oGAv4CAP8A/vwI/f4CCwMA///5+v78Bgn98P4LAOkTBvoQ+uYLEP8EAPn07e4HBQ/6BPv8AQv//QAE/AP8/wABAAMCAv4C//8BEQAA/wHy8vIIART8
Bf4BAP/8+/kM/wP+C/gBAwj79fP//wv9AQH8+wgBBQgK/QD+8v4B/wUMEAcN7/IJ+gYADv4EAwHtCPMG+P4FBPQHAgIIBfQCDgYAA/r19gLvCgr7/QT/Av0D
BQPwBgH//Af+8gMDBfMJ/Qf7AgD8AAb/AQT5BAT++f7+/gv/AP4M9wL/BAcB/vf9/v3+BgL+Ev7//Ab09/Qb+gkABP8A/QH9/foR/QIA/P8AAAAEBAMD/vsB
8wL/AAANEBD2APIF/wD/AAIBAwb/Av0A5Pn7/AcQFhsL++oGAQH/AAP6/AP8CgH9+/f+CQgLBgIB+vYG+wYA/vwEBwT5AvsBF/sA/Qvn6OUR/x72+gAA/wAG
BwQE/fgC//MF+foOCggq9eYOAP8A/wH+//8I/gAA/f8BDQMK/Af0/PMGCf3+AAj6/gYHAAH+Af0C//wC//8X+fcD/gL/AP0DBgkCAfr9Cf8A/wL4+voHAAf8
BP8BBP4A/gECAf4BBAYAAPj8/gPsCwX/BwAAAQT4+PoEAAj99fn5/A0JEhkK/fIAAwAAAAP+//8DAAAA+f//AAAGCAr+//cB+/8AAP8HBwcF/fYCB/wD/v0A
/QASAfwEEfn2CBn08wMAAxH62/YD//ggIhgb8NENCv/5/xP1+gD8AxH5/wQD//gB/v/7A/7/BvL0Ah79/g4IAf//Afv6AwsCAwj9BgD73Qb6/f4XHiTsDeID
7v/9/wUIDAz6APYB/P8AAAAEBAIE/foBAvn7/w4CBAYS9vv+Dfz//wX39vwNAAf8+AT7/wMLEhHz//ME+gQAAP8FBwX6/v0C/Ab2AwT6AAXvDQb6/AAA/v8G
BwUL/fgCAvwD//wA9PgDBP35CQL9/wX29/r9Aw/5BP8D//0A/vkIAP8BAP4AAgUCAQME//wB7/8A/QMIDQf8/fsCAgAAAAD+/gD/AgH/+gIA/AEECAgE//gC
FAn8AQX1AQb69wX9/QP+/AT+BAz5B/79/f0A/wIDAwII+v0C/gIB//sDBQUAAPwA+gEABvkHAgf2CPkAAQIA//7/AgL4BAH//gD/AAIBAgMA//8ABv4BBP8B
/QD/BQAA/QED/fUNCgQPAe0I7gAA/wAJDAMI9/YEBv7+/wj6+/0K/Qb//AD/AAIEBQYC//sB/f/9AAkCBQn7Af4BEf8BAAXw7/ICBxX8CwIAAP/29/kAAwv+
/AgA//QBBAb5CAT8AgAAAAD//gH/AAH+Cfz9AAj49/sP/wb7D/4DAP707/AJAQz9+/0ABQQHAgr0A/kAAv//AAH//wQGAv3/8wEAAP8KCgb9//UD7f3/AQEH
CgkI+/QC+P0AAAgFBgMJ9voCCAD+Bwj//QHvBRD7AAD/AAn/AP8B+QT//wMA//8BBQb/A/0A/AEBBfsFAP/yBfz/AwIBAv7//v35BAMBAgAA/wH9/PYL+wUC
Af0CCQP/+ff6/wIBDAz5/BD0+ADkBBj4Awb6Bgb7+wjoCwb5BvsAAAcA/wAL+QABAf0BAAEDAf8J/PwB9vr8AQsKCAQI8vkD8AH+AAUNEBf6AeoCBgAB/vwB
AAEFBv3/9wAAAP4GBwkAAPUCFf0B/wLv6+wSABT7+v4DAPwGBP0L+vYG6An5CQMVFiXUFOgA9wv88gMDEw7oCf38Af///AL8/f4FAQT+EQEAAgbt6Of3BBz6
7vj7+xEJDgsV7foHAAABAAgBAvMP8AAHAwABAP78/PwCAgT/C/7/B//19Pr6CQ39//8K/fUE/PIb8vsE/P8EAPgEAQAIAfcDB/b/CPz/+QH/CPv9A/z3+Qr1
Af8BABD2Efv9/An4+PwNAAj8E/7++wL4/AIGBwf7/f8BAf8BAPgH/AEE5QYA9f0THQ4N7+wJDPoF/Afv7ucT9hD7EAwA/Pn0+vnvCxL6BgEAAQH5+P37Awj9
EAMBDAP09QbfGQ34//4A/wP/APgN+AIC7wf+BQQGCAnkBgH88wMAAwMLCwb3/fgEAwACAP39/PwG/gECBQAFAPj9+vgH/wAD/AAA//4EBAf/A/kA+Cb2/g0C
EAXgDgnw/wYA/Pz9AQEAAQEA/wMAB/4CAQPsCP8CDv/+/Qf09/kK/Q78BwD+/gH6/gABBAb7/AAAAP8AAAH+AQAA9goAAPYFCg3sB/gAAwgACf0DAwXeDP8B
/v8BAP4CAP4AAv8B8gAA/wEHBwMD+/gF/QAAAP8BAQT9Bfv9/gYA//0BBAb8BgAA8vsAAAMODgsQ9ewG9QAAAAAKCwkB+/IDAQEAA/38+v/+BgP/AvoBAwcB
+voH+wAEJQD///3j4er9DyHzEfoM/vUGA+wZ9PoBEP8KAPcC+O0N/QAF9gECAPcIBwcA//IDCv8B/gT29vcFAQv77gMEB/oNBwjwAvEGCQABAgP58/kF/wr9
BwYA///2+Pr3BA758wQA/P0JDwz9AfQB7wf9+f0QGREG+esI/gT9+Qr8/voG+Az+EwH/AATv8Pj+CRP5Dv8A//329fgK/wf7/QEB//8BAgAC/QAD6wn+/PUO
Ghr4/+0HC/4CBer37fcDAxjsBfoB/A318vIQ9xP38wEAAv0KDAwD/PMCBgH9/gj3+PgLAAn6+/sAAAQFBAMR+vgCD/sC/wX17vIR+xH8C/MB/wj07uUV9BD7
DQH+AAvy8/kGAhH7AwL/AP/9/gT4CAP7CQMAAPz5+f76Cgj7AQADAfsB/vwBAf4ADP79AwP4+AXtDwb5A/z5/gv5AAYHAgr7/wD+/gb+AgUB/QL//gAA/AMD
BQUH/v0AAv3+AAz//PsL+AUAAP3//w38/PsJ+Af/Avz+AAr9/AAC/QL/Avn/AwX//P4M/f7/BvsM8/EQEQwOC+oG8/3+BgcMCQv5/fQDAQIAAfj//wD0Bv//
Av7+AgP/AAYAAgD/EgML/u/++gb2Evv77/79/wIRExQB/eoBBv/8/Ar9/gMAAwf7//8D//sB/f4E//wCAvvp/yT9BiPpEAfw9QH+AAMICgj8/fgB+gH+AAUF
CQgB/vsDFvEFAQD+9O4P+wj+GfMCAAX28e0M+wn8/v///gICBAMN+vwC//8C/voDAfwN+/wC//7+AwICAwfyCfz8B/8C+wP39vUI/Qz/7vsA/QoSFQsU8OoJ
+wAA/gAGCAYE/vgD/QMAAP8DBAT3Af4A/P0CAfoJBgYAAPECCv8DAvz38fEKBAr7BP4BBAQC/v78AP0B/wUAAP7/AP/yAwT///4A/gQDAAMHAP3/BQDz/hXr
8wL6DRjv/RcABe76/f/jDggAEAX9BQfy8v/tBhHyCAAA/wH7+/YJ+wcADwUAA/7y7/rsDhT48wn//PwNFQ/2//UE/QH+/wYABgP/+wABB/gHAPEB9/YUAPgD
A/4AAAH9+/sC/QH/5vYE/vAXDg8Z9dcQ/AEAAP4CAwP+//wBFQwDCvvw+/3/HQHzEfUGAgH79u8K+wkA9QT/Af8ICgv6AvYC/QcA/wMAAgPyBAL/DAcA/f/x
+Pn4CBP7Bv8AAQL59/z9BQb7AAL+Cf4EAgzsD/r/+v4C/AEFBwIU+PcECgMBFfcD9QzXGfv1/P7/AAUGBAEH+/oCCvwBAv77+fsHBAL//fv//wUDAwQN+/gA
9PkABP0REg38/OwIBv/+Agn5+vv/AQn8BwMBD/n48P7dEwT9Bf4B/v79/vsU+wP//vT8/wEIB/sM+P8C8f4A/wQNDAcI+/EF+AAAAAMFBwQH+/gD///+/wv/
AP8I+wMAAP8CAP7+/vsL+wECA/v9/Qr/Af0V/wUADAADAP/49/UI/ggCAQABAP//AP8D/wEAKP0CAwjn4ukFCB72Dv7+Awb4+P36CAn7BwH//wb4+vsE/gf+
+QACAf0HBfwF+PgECPYDCgcC/P4M+/kB5Qz/AfcYIx/eCeMJ/QYA/vgCBgIAAwEA/QUA//wCBAT3A/4A//4B//8B//wP/P7+5PL8BQMgGBYO6+QR8O74AR0Q
Dgcl3fIPAgAAAAH+/f0D/wP/AAD+AAQCBAMA/v8AEPj8AQrx7OsLAQ36+P7/AAQHCAYB+/kE/wX+AAEBAwP7BP3+//sFA/oF+fgK+PsD//L5/AcBAwEe8vkF
8vj9AQAJCgsQ/uwB9wABBPkLCgr8AfEC/QD/AAMBAgP/Avz/+AABAPkHBwUB//YC//8A/gECAwIG//0ADQj/AAPt8/b4CBf5DP/+BgT6+P71DQX7FgAAAAPr
6/f+BhX0+f4EA/wKCAUJ+O8GHv3/AgHl5fIHDBn0CQABAAH6+voBAAj/Cv79/Af4/gINAgX99/4AAAEJCAYG/PMDBP/8/gL19v8EBwn6//8A/wP+/v4H/wP+
AQEA/P4AAwAI/f//Cg7+APbz/f7iERD49AH9/gkKCwcI9/cF+Qb9AgEJDQ3wB/gB/PwC/v4FAvwb9vgD2/X8+QUbIBcg6t4K/P8AAAIDAwAF/P0B+gIAAP4E
BQX8APsAAAD/AAEAAQIAAAAA9gAAAAcCAgMB/f8B9gD9AAoGCQoB/PoDCgTk6BnyAf30DB/2EADs9xro9/EN/B72CQUA/fv5+vz6Cg36+/sA/QgHBwMX9PcD
AP8AAAMA//wD/AL/9P//Bf4PEBD3/+wF+wUA/P4CBQAH/AABCv0C//769vYFAQj+Dv3+/gr08/sDBQ73+wAAAAEEBAQE/vsA/PoA/QX///kX9v8BAP8AAAAA
AP8F//8A/QMAAv0CBAX/AvoA8wH9/QQHERj5AvX/DP79BQrx7wDmFRjxAf4A/QL+/v0I/gP/BP8BAP8A/wAGAP4C9gv+8voEE/v/+AYE+P0A//8IBggM//UC
/gIAAf4CAgT1Bf4BAgYA/vn8/v75Bgb6+gMA/gUAAf//+QIBBf8AAAj9+vkG+gr+BAH//QT7/AIGAgL/3vL8FRAiGxzz+tkS/PwEAPwE+/cT+vkDAgEA/wL7
+/v/BAf89fYN/PEH//Iu8e4JAvsB/wgB/vsT9gAB+vsAAAULCwYP9fQF8v4EAfsOCQML+O8JH/kA/w3r6+oY/Br7FfwAAP/29fcMBQj9Agv5AAH2+wDfERH5
/wP7AAn/BQv2BQP98/z7BAUMCAr+APIBCAcAAfb4/gL6CQj2/f7+/wcDBQQH+vwA9P3+AwcFBQ3/APcBB/sHBf/z7ucF/Q0AA+/zCBsCABH9Avr4Av4DAgQA
+PkL/AEBDP0C/wH18fYJAQ39A/76/A/+BAMG9gMBCwn//vT29Qf0FQL78AAA/wIPFRAE+OwHCv79/gX4+vwJAAn5DvwH/v//9e0U+wMD/f//AAQFBAMD/f0E
Bf8IAPUB+PIMAf0CAPr4ARIEBAIF+AD8EP///wPz8vn8BxL4+wIAAAEHBAD8/v4BF+7/Agz/9vcMAgH/9P0ABgANCwv2/vAFB/wEAPz89/UK/wIAAQUC//f+
//0ABAP9A/8DA/wGAf8BA/gDF/7+AAbv7vkBBRT67vz//wYQEw4W8ekJ/wAAAAABAQEB//4B8/7/AAQLDgcT8/AH/gAAAP8DAwMAAPwBDv7/Agn18/v7Aw/7
5wIA/wkODwMC9/UL7f/3+gMPGCHyCvMCA/33BhUHBQT9AwL6/gb/BPsDAgLlCv8ABgEA/gH5+fsDAQn8Bvr3/w/7AQj+AwL99P77AAcOFBX6/PEF/wABAP8F
BAEAAPgC6QIRAOoVA/v//+UN/wIC+wP97wAJEgQD8wACAgENCQD9+PcI/v0AAAEDAwUD/fwDDAL/AALz9Pf4BBL4+gAA/gEEBAYB/fsBDf3//QL5+wEOBgT9
AwIA//8AAP/7BAT/AAH+AAMBAwf9AP8B/P0A/QIEBQMP+/oBCwIBAwH48/33DAr4Awb//vv6/gL1Cgn98/8B/AEHCQcN+vYDBAAA/QH7+/gK/gb/+///AQIE
BQYCAPkCAwAAAAL8/P8BAQMAC/8B/wT18vQFAw/2CQAAAAD4+PoAAgr95PwD/PseGhMd9tgN/v///wMCBAYG/fsBDP3+AAX7+f0EAgb8+gAAAAAFBwMD/fgC
/gMAAPwDBQH3Af4BBQEAAP77/wD+AwP/+wAC//sEAwIDAvoC/QIC//sAAPwC/gEC5P3/+PATHhMJ+N8HAQAH/vb++fIL+gED8/v7+wcHDhQQ+/AC7gX//vsO
FRH/AO0FAf7+AAr9/wUB/wH/+wAAAAAFBgYC/vkCIfT+/QTn6/cdABD1Efz//v74+/0J/wT5+vj+Ag4KCQoE/vcGA/sA/gUAAP0R+f4DDPb/BQ4E+fsF/QL/
Bv8A/v8AAgMHAf7//wD//gUB+w0J/fYE9v37/wsIDxAG+PQDAQYLBPAD+/AB+/sKAP8A/wQCAv8E/gEB8AjrBgwEDxvdEfv68wT9Av8IDQzyBvcA7QAAAPsT
Eg7+/ecG/QABAP4EAwIB//sBBfz/BA769Pj0Aw77/f4ABQMBAP8C/f8CCQEAAfn5+QAACwX77P8AAQEQEQgC9+0FCAMAA//39vzzCA37Dvn+Bwn18v/5CQj4
D/8CAP/z8vUEAg37B/n8Awn69vwE/w74DPwA/wP5+fYT+wn/+AP+BgEJCgzrBvcBCQUA/fr8/P8BBwj8AP8EAPoF/fgEAPwC9gH1/wUBCA37AvgA9Qr/BfQK
DRLoEfL/D/0A/wX18fgEARD6+wj9EwMD/xDHG/z49AH+/AAQExEG/usE3/8CAvIeGxX6/9sJ9v8GA/MMAvsBAfEF7QUI998TEAP3Cu0F+v8DAAEE/vIN9AEF
/gEAA/0EAgP3BPwBAAAAAAAAAAABAP8AA/8A/gH9//0KAAL+AQMAA////gPvDgH/AAQF/PD8+fYKAgL96AICA/wRDAYC++sL/RT+7gIGD/H+8A0AFQT59grw
9v4CBhf28fb9AgcPDxAK9+oGAgEDAP7//vgA/wIDAgYAAv/7/vvqCQv9+AAA/gIFBwUI+vgC/P8AAP8FBQQE/foCAv8G/vQA+vEQ+gAD+/4D//4FAfkQ9/0G
A/8AAAACAgIC/v4B9gj+APwKDgrrBPgC/wUBA/UHAwbvCvgACP/+/Qj29voNABH74vX8+gEYEw4O8+QI+gEB/fkFBwX9A/n/Av4AAAH+/P8J/wH/8gL+Av4N
Dgv2APICG/Ht8Cve9Osc9yD0+gn+/P7+AwfyCQb+A/0AAAP+/gAM/gH+Ffr9AQXs6fQFChPz/v8A//0BBAQI/vv/A/8AAAD9/f4FAQP/Bv8B/wL59/oBBAf8
DQUB/vf0+fv2DA36+/8AAAAFAwIB/voB/gD9AAkDAwn7AP0BAQL9/v//BQn9A/79CQX/AP/3+P/yDQv6+gP/AgUFCQ30BPcBA//39REABAgIAQf2AAAA/wEA
Af8E/wAB9gACAP4JCgYE/PEEGv7+Awzk4uoDByH2/QAEAPYGAPwEAPgB+fr98QX+//Ml9P4FBgIA9QD7+fob/Ar/9wD4AQ8CBwL5//8AA/0AB/789//0BgL5
9w4I+fAC/fb5AQMB8vsBBggPCQ79+u4J/v8AAP8EAwYEAvkCB//++gz5+voP+gv+/vwB+wMCAvsV9gMCAQD9AAYAAgb7AQD+7wEA/wIKCgIC+vgD////AAYC
AQUA//0C8fX//f4ODAoQ+vAIA/8FAPj89/MI/wL/+f39BAcGCAn9APcA+wD//gEFBwYC/vYDA/r/BAf9/P/+AwL9/gAAAAACAwMAAP0B/AIBAPsEBAL///kC
/v8AAAABAQAE//4B+///AAEFCAYE/PkCARP+/vn+CQzwCgH+A///AAQBAgUC+QAAB/cB9wABAgAd+foBCAAAAAL49/n+Awv8AQIB//v+//8EAwH/AQD+AAn+
/wP/AgUA8vwAAAcOEAsQ9OoGBwP8/wf0+gbxCgr4CQD/AAb5+fz9Agj6CQAAAAL6+v4ABQT8/gAAAAADAwMB//wB6xMHA+kPEQjgEuoH+AID//kHCAQC//cC
/wMA/wEBAgL8//4B9wgAAPwHCgXtBv0DB/4AAAH+/f8FAAH//PT6+w0BAAUNAP3/9wAAAAUJCggI+fUFBPr+AQb9//8I/AMA/wAAAAAAAAEAAP8A/Pf8/Q/4
/QMFAAD/AP7//QUBAgEP+/0B/vv7+wgABAQS+v8A+v0ABwoKCQL0/fkHAwACAP3+/PoBAwD/+QcAAvwGCAbvBPgCDQD//gXz8/4DBQv7/QAAAP8EBAAG//oE
AAAAAP/+/gH+AgL/+yMH+t0SDwznFfTvAf/+BQkDAgT6/gD9BQP7/Af4/ggCAgr4Bv8B/gX29vcI/gr7AgAB//79+/4AAQP9AwAGAvX++ff/BAEC7Br+/O8M
GhbTEvf/+AIAAPoJCgn6BfYA7QAF+PgLDP0W8fMH9w76//gCDg7hEfv/APsAAAIGBAQN+/kD9wEA/PgJDQoE/vME/QkCAPQFBwboDfv+4f8I+PcaIRYL+tcQ
+AIEAfsBCAgCCfgB/AYAAPkAAgPxBwL++QAFA/gEAfr///gFBwAAAAD8+v0CAwT+AP8A/gEAA/8I/QH/+v8AAAIEBgUF/vcBDv///wH08/n/Bg/8+/4BAAAE
AwIF/vkB+P4BAP8IBgQJ+vUD/e32+hoIDA8c8PsC9v4A/wEKCgoG/vED/f7/AAMEBQUG/foC+/7/AAQGBwYG/PgC7gIA/vsOEAgF+PEEDv0AAQD28vUMAgr+
BAD/AP8B/wAEAv4B/A8H++/+/fPyAQkC7gP4AAwHFBD6+foB+wAD/f4EBPwL+vsD+wT/9wT4AvcK9wz8BwEA/wf39vUCAg38/fn8BAUBAP4BAQH7Bv0A/wP/
/fwG/gMA9QAAAP8JCgkD/fID9Pn6BA4DBgv/AvcBCAAAAAP39vUCAQv9+AAAAf4HBwcB/vUCCPz//Qj5+/sR9wYAIvf7CA/m3fT+FSLu/AAAAP7//wECAv/+
7wX/Af0MDg/zBvQC/wAAAAABAQEC//8BAQIB+/gEAPr/Agf+AgQAAvv9+wD0BwT+Af4BAAMDAAAJ//wBB/wBAQP9+vwS/v//Bwr/AP31+QDjEgz59QD/AgAF
BQD9//4C9/z//gMJCgsP/PEDBP8AAAL7/P0DAgX+/f4AAP4FBAIM+/cC9P3+Ag0ICP4N7v4F/P7+/wkCAvsU8/8C9f4A/wEICQQN+PYE/P/9AAUDCAr//P7/
CgH5Bg/7/g/yCQf8/QT//gD/BAf1BAL9/wAA/wABAgEG/v4AJPz6ABDi5PoBEBzyAgP6CwMYBgny/vIA9gj/Bf0LDQvhC/sEAf8BBPwB/P4EBPwBAP8BAAD7
+voEAQb9A/wABwL9+P38AgP9+f8DBvoOCAX/A+4E/AEB+wEDBgMW+PkB//7/AAf+/foR+QQB//4AAAEDBAIL/fkB9v7z8QEGCREGAvv4BAT///37/f31Bwn9
+f3//vsFBAcMAPT9Cv8A/QD39/kMAAn7G/4DAP7p5OYUAxf8CAsIBOf58uzmFwv6A/7/+vf+8wT5AAD5/f7/AAQHBwYI+vkDB/72ARn5/Ajv/xD7+fr8BAwH
Bg78/fsB+/0H//ALBAMLB/IGCAECAPr28/f7Cwz4AwD+AQIAAgQBAP8C/v/+/gkDBgUG+v0B/PsB/wIIBgQN/PYD5/7/9/8VHBIV7uYIAP39/wwDBAgG+/0B
BP/+/wj/AQUC/gEA+/8AAP8CAPwEA/sD8v8C//oMCQsIAOwD+AAA/v8GBwYG/vYCAwL9/w3x8/gHARD+/h/xBwH0BPvaFhf5/Aj/+v0BBgf6//v//gP8BgIB
AgjuBv8BAv8AAAD//wAP//8ACAYBAfP8/PnzCQj9+gUABPoICAToCPgDBgH//gH8/P0AAgYACAMC+/r8//4CAQP7Bf8BBgL++Pr0BQIB/AgA/vIDCgTyC/z+
+AIA//wICwkDAPQD/AAFAvkEAfsI/fcG/gADAPsDAv4E/vkC/vn/EQEPBAr1BewFAv8AAf4DAf0C/f4CFvz7ARDo5ewQ/yD1/gAAAAADAgEBAP3/CP/8Bgb3
+gLzBwv4+v37/wn8/goEBgL5CQAA/w4BAf34BgUDAwEA/QD9//8CAQT/CAEDAP3//fwFAv//+f4AAgQIBQQF+/gE//4AAAECAgIE/v0CCfH9+Qzv+fAY+A0D
BgAAAAD4+PsCBQf7D/8BAgL08vMBAw78A/4D/f3/Av0Y+/wCAv8AAAD//wACAAEA9/sA/wQLDAgL9/AF/v4A/gEEBAIP/fkC9gbzBAsDDQnhAAME/QYA/Qb9
AfwB9QkBBv7+AAT6+v0F/gX/+wD9AA0CBQL7+gUCAQHo5BvvBAAH7w70BwIAAPz19vn5CA77B////wL5+voEAAb+Ef8A/gXv7vYGBhD4/v4AAQEEBAQC/PkA
AQIAAvsCBQHzBwD/CP4AAP78+/4EAwIA/wAA+wIDBf8I+f4BCQAE/fj8+/EP/AQC/gAAAAEFBAb/BPoC9P8A/wUKDAIH9PYF/QwA//kAAwTnCwL+/AEAAf4C
AQH4Av4A9f//AAEICQkF//QB+wAAAAADAwT+A/sAAvsOAe0F/gENA/IKCQAMAewA9fgFB/sB9f/9AAQLDxAA/fADBwP+/v73/v8EAwf87AzwBwkBDBLgCAX/
CP/+AP75+fsFBAX+AQMA/gADBAMCAf0DAf8F//gC+/cJ/f0DAAIB/foCAwMAAPwB+QAA//4LDQ3/APIE/AQAA/gICwrwDPoBAQEAAPoDAgYAA/wA9gD//QED
BwcL/PoBCwMG8vTx8e4KCA74DgAF/fr38/QDBgz9/QAAAAEDBAQA//wBAAACAPsB//0BAv7//f4AAP8EAwMD/voB9gEGB/IHAAD2/foEAP4AAAEBAgQJ/vsA
/f/3Ff8NDgzeBvL8/v4AAAIDAwMF/fwB+gIA//4FBwX//PoA8wH/DwIQDA3eC+0E/gABAAABAQAAAf0BBe4BDBf49PUJ+gv3///9AAYDAgUG/vr9+/76/gsF
CggJ+P0CAf/6AA75AAv+AAX8Fer2Ahz18wMS/xH+6fn9+BAWFhAf6+YJAP/+AAUEBgkC//oCBv8AAAL7+/wEAgX+5QH+/e4QFBL6CesD8/8CAPkNDAcF++8H
///9BAcBAgcBA/7/A/0AAAT7+fkM+Qf9/BD++vcDDAbhDAT+//8B//4C/v4D/foEAgIAAPz+/wL6BwH+BgEA/gD5+fv/Awn8/AUJAusGAPX2BPsE+P389wsD
CAUQ9v8BAv8AAAL+/gMG/QIB/voBAAYC//0R9/4DAfsAAAr6+PcN+Af//Q4BAfT/AwXlDgX+9RD/AvQHDRHiD/kCBwABAP75+PkCAgj7/wIAAfoCAgX0Bv7+
+wIAAvgGCAjvBfn+Ft7i5yve5eA97hjrCv8AAAL18/YDBQv98QAA//4ODg4B/e0EBv8AAP/8+gD8BwT8DP/+BP///Ab4CP7+AQEB//4B//oF+/4BCf8A/wT4
9/kEAAv+9wD+AAUFBwj//foB7gABAAELCgEH8/YFA/778fL//AoLBgH0ERAJ9PH36eIJDBn3C/7//gb3+P4FBgj7D/7//wbv8foFBw758/4CAPsMCgcL++4F
/QH//gEAAQIBAAAB9QX/AP4ICxHyA/QADP0A/QT19fIQ/A77B/wC/wL9+fEO/goAGAAG//Xu6OwKCw73/v8AAAADAwQD/voCCgAE+/7z9O4WAQz6/f77/woA
AgUCAv/9/f8A/wACAwMF//wBEgEAAwPt7O/2Bxr3+wT7Bf///wHmDAX++/sAAAQDAQIM/vsA/v4AAgECAQEG//wAAv4AAAAAAAAF//7/GPwA/gXr6u4OABn6
GQT+AgDu7vP3ERb3CwH+/gr6/AACAQ3/4PoC+vsbGQse6+ARAvX4+RH4/gAIBAf4Af/9/wMAAgIG/gAC7Pn88gcNEw4P8/QCBP79/wn9Av8I+Qb9+v79AQkE
Agf7BP7+/gcB8/YMCwgN/voC/wX/APn/AgL2BgT9/gQB/PsCAwIAAv4BBAAAAP4AAP8EAf0A7/78+QoMEBUP+u4A+/8BAP0GBQQF/fcC/v7/AAMCAgID/v0B
+f8CAPYIBQAD/vQD9QH+AwABBAbxBwD9/f4CAAADAf8F/voD/QEAAAAEBAMC//0C7PkKA+8QEgP+AOcKAAICAP4A//wAAAEB//z/Af8EAwMB/foCAQACAP7+
+/sDAQIACv8C/P39AfYIAQf/CwMAAP73+P35CAv79wH/+P8FCgMP+PsA+gH+AAAJCgf7AfcEC/oE//z48fAZ/AQA/wUAAPkEBwf0B/3/CAAABgb9+wrxDQH9
CAD+/wH7/QICBQT9DfsC+wD29O0P+w78FQIFAfjv4+YJFBfv9f/+AAYKCw0E+vMD+QP/APwFCQjzBfgB/wQD/fb//vv+BQH+9f8AAQMREBD7/O4HDPz//wL4
9vwIBgf+AfgBAAv38eoZ8BP/CP8AAAH8/PsH/wT/C/78BgP18v31DA71AwAAAgL9/f75BAP9/AX2AQj7BBfwA/v//QkA/P39AwTtCAX+Gvb/ABHn3+Ye+hb1
7A8B+e4NFAr3BvUFAAAAAAAAAAABAAAA9gH0/RP/Bgb/AgP/9vv+AA4GBQEK9/4EBAQL/vAC/fcE//wDCv8AAAL49/gDAQj/BwME//v6+vr7BAn/AP8AAgEC
AQP/AP8B/P4A/vwGB/4H/voACf4FB/v99/UABQH/Cv39/wf5/AQFAQT8+AEBAwEJCRDxCPQF+xP/APMDDBHSGQD6BAEEAPgB//oFAf0AFPH/+/X99gEVCv38
AgAGAPQA+vkIAP0DEf8AAALw7vIABRP5/f0B//8EBAEO/PkCCv8AAAH7+/wAAQj+///7AAoECQ37APz99AH/Af8ODwr6/PAEC/j59wX9+QAPBwP4Gfv7+wnk
6fcGDBzsBQAAAAL9/QD7BAb9FAL//QXw8v38CRL3BPj//g7//vgc7wMCBwgA+vzy9fn2BhP0FQUB/fzn5u79Dx30Bgb//f//BQcABAL8BAAA/QT4+vkO/wv8
9wUG/fML+O4WAfIO7fz//wsREgwU8+sFBwIA/wXy9fUE/hL5BP4AAgH8+v0EAAT/BAn/B/36+f7lEgP7Cv4A/wb49/UN/Aj99/wCAvcOCQgAAu0E+QEAAAEF
CAb6/vsA/gEAAfwAAQL3BQD+/P4AAAEFBQYE/vcCEPkCDQD06vf7CQz44fQM/fEdCA0H/fAG/wAAAAABAQAC/gABDAH/AgT18/vyCQz2/vwCAv8CAQAJ//kE
9QEF/PsQBwIE/PAJCv0B/wH39vUHAgr9GfsIAvrz6vcNBAr6AQAC//v9+/oDAAQA6u718PkEFvwH8+gKAv4G//b89vEW+gX+8gH///4HCwn6AfgBBAcEAvD6
+vT2Cgf+/wAA+vwAAwEDAwP/Af4AAAL+/v0GAAL/+v8AAv4HBQYA//cC/wD/AAEAAQIAAAAA+AME/fcGCAX7APcFA/cA/QgCAf4d9/oD/gMAAP4BAgD9AQEB
+AD8+wQFCwwE/fkB9gD+/wMKDQwK+vQEBQD+AQP5/wYABAT8/v8AAAECAgEG/v0B/P//AAEFBgYD//gBA/sABAX9+f/8BgH/FgEI/vfx7uQR/RIBAP8DAP0E
BQMDAfgB8AD/AQQOCwn2AvQD9AcJAe0LCAb4//AFAf4AAgMA/v/9AQAA+v8D//0LBf4H/fcFBv/9/wv+/wL//QL95/II+/oNDe4n4fsP8f///w0HCPsI8P8G
EPgCAP7y6+wPAg349vIA/gcEAfgl6foEAP//AAb/AP4H+wP/9P4IAPgHB/gQ8vYHA/4A/wb+/fwP/gH+9P/9AQgFCQIK+vcI+wAB/wP///wG/QIA8P0GAvQT
CwYGAuoH7An9AP8MFRT5A+wE/v0EAfoA/PoO//0B+/4E//oDAPsQ+/sBHfoB/wHl4e8ECRzw+PL+/wYDCgwU8+4FBgAAAP76+v8ABAX8BgAAAAP6+PgJ/gn/
+foAAAQLCAcc8u0GAP8AAP7/AAIEAf3+/QD/AAEFBgcA//kADfz+/Q/1+/YL+gr+BgAAAAL+/wQABP/+BwABAPz8+vv/BQP+BhD4AQb09gTvFAv8A/z0AA//
BwkF//sD/AX+/wX9/gHrCAz79P/+AAUICwsF+vUCAP74/xT+BQIE+Af/BPf8AA39+fsT9v8B9QT8AwAHCw3qB/kD+xUCEOoQDBa5H/7/Ef8AAQTw8PUCAxT4
A////wIBAgQDAP4ABwYEAPT5+/j7Bwb89QL+/QEGCQ0AAvYA8gD//wMNCxAAA+4E+gAAAAMEBAP//fsB9AIB//0HBgb8APcDCQAA/wP5+PsDAgf/9vf9AQsG
BQcP+PX++P8AAAAFBgYC//cBBgAAAPz7/PwCAgT++/kACgYKA/8C/fcI7/oD/QMNB/8e6+8KCAAABgD59vvvCQr7//8AAAACAgIDAPwBCvv8Bgzy7/f7Bgv6
Cv7/AAT49/oCAAv8/RMAAO7+AgbTFgn74/76/wgVHBUI9OsQ9QUABgANEAztC/MI7/0A/gAODgoZ9uwI/QD/AQAHBwX///cDDA79APvx/AbtEQ30BQAA/Qf7
/PkK/gv8DvoA/AH08PITBQz5CQAAAAD4+Pn+BAr9+v8FAPYI/vwI/vYDDAAAAP/39/r9BQr79/79+gcJDg0S9fIF6v8AAQUaGhMD+uMPBfsBAQT39/QJ+gn8
+gD/AQAHCAn///gC/P/+AAMFBwj/APsAB/7//wH4+f0DAQj8CwPw+RICAg74/wz0CgACAf/49Pf6BgkA+vwAAv0KCgcC+/IE9AH/AP8MDxH9/+8GAe4V/egc
+ece5P4g+f8CAPwIBQMI/PQE7QEAAvwOEQ71AO8EA/789QX0+vsQ/wj2/wAAAP8CAgMC//0BEP8A/wP29PUGAQn9APj5+gID+An8AQb19gD/AAAHCgz6/vcB
BP8CAPr7+PgGAQP+BvsB/Pn4/e8N9wf+AP8ABAEB/gP9BPwAGf8A+wjo6e4IBRr29P7+AAIJDBD/APIB/gQB/P4JAAL7AP8B/xAAAfMHCgrgEP0A/AwA//YB
BAXmCgP/DvT/AQn69/cLAAj76u7z8QoMGQcb8P4H4uf29g4WHwsh4ewP7gT8CfANDA/iDfD9//8AAAMDAwEF/P0B/v8D/v4DAP4E/voD/QIAAP8FBgb1BPsB
AfsBAgP++/wK/AIA/QD/+///AgIGAQD+B/n+BgQB+vsDAwP99/76/wwFCw7/+vz/CP8AAAH6+P0CAQf+FgAB/wr08O4E/xP6JfsC/gfi6OYLBx3yA/8B/gP8
+/oO+QIBBwADAvkA/PoEAP8DBAX+DgQHAhjWFvj8DQT/APz5+gHyDwn4CAD+//36AQj8CAX47AYF+woABPkE6xMI/AX17yH9/gEA7A/9GQcB/QDj4ur8DSP2
9P4A/wEKCwgF+fQE+wIF//gA/voD/wAC/PkB/wIFBAEb9/UEAAX/AQADBQftCQL/+wQH8e4OFf8U5vcK+wMAAPwCBgf8A/z+/P8BAP8EAgED/vsB+QkA/PsD
CAP+Af3/C//6AQf8/Q75CAL78v8AAP4NEQ0H9+4G4/rx/xEXHiYB/eAG8P7/AP8OEREE++sFCf8AAgL39PgABgv7/P7+AAUEBggE/voB//8B/wEDAQAG/f0B
9wb6+gYGEBX0BvT/EQkA+vfu+Pj4ERX1D//5Agv19gL2DA74//YBAAED/f0W+voB/v7++fkJDAsIAPIDJQgI9e7k3t0IBibwAfz//gABAv8U+fr+CgIBAvsA
APf7AwcA/AMB+QAGCv4K9/oFAwjv7hj4DAj9+BAAA/wAAAv//vcb8wADAgX/AP39AQLxBwf9DAD//wT4+wACBAn9AAX9/Q/4/gH0/Qv9AwkA//r/BQXwDAD+
9/0A/wYHBwEV8vgF8v36AA8ICgQH+PwBBAUGA+/++Pb6CQD/APz++Q/8/Pcg6Qn9+f7//f8NCwkI/vEEBgAAAAP7/P3/AgX98QL9/wkMEBD//vED/AD/AAED
BQb/APsABAT/Agb8/PvyBAn+Bu79/w0GBAUi+fP/Bf4A/wD9/P0KAAP+D/0AAAP29PcIAgv87gj/8PMJFwwE/fb8+v//AAcFBv0J9f0DAQAEAPgBAgEDAPkG
/QEA//8DBgUA//sB//0BBgAIBg3rFPX//P7/AAMEBAQF//v/+AD+/wUIDQ4B/fYC+f3//QICBgYQ+fkABPv//wn4+fkS+An+/P0AAgcHBv0J9vkE/v3//AMG
BwcU9/cEBvb9AArw7/gJBw73//v++gAA/wYMAv3+Cv78CgkE/QDwBgT9BP/+/AL8/wQH/wH87/j/AQMSEREP9OUGC/X18goCCAsOAPb6/gD//QABAwQO/vv/
Cf/9/wv5+fQA+g77Dv77AA/29v38/xL5/v8AAAACAwEE//0BAf8AAAP+/v4D/wL9+AUB/P4ECQf/AfwA+wX/AfcMCQ3zDfMDCP4AAAj7+/kG+gUADAD/AAf0
9vgCAg78/gD//QQEBgUK/PgA/gAA/wECBAMC//4A/wAE//sFA/4E//oDAgEAAP7/AQD//wIABgX++/r+/gEABQP/+wAAAAUFBQf//f4C+P7+Aw4DBP4E+gAF
C/4C/gH4+vcO/wj+CvwA/gT5+PsK/gj+AfUAAAoFAQAX9fUF//z/DAQEBQznCff/+vz/CAQICAn1BPUABAL/ABH6+e4C8xQC9wEBAQYFA/QA9AEE/wkBCfEE
AQfmEPwBDfT8ChP58AP6CRD0CAAAAAP8+/0EAAX+/gP+8/ECCwoCAgD6AQAAAAEAAP4H/wEBAwL/AP/8/Ab1DAT5APv//QYAAf8T8wACCf7//QP6+/wJ/wf/
+/0AAQMCAP4F9gEACwH8BAX8/gTyBQP+CgUAAf75+wDwCwr82fj/AQUbGA4X698O9Pz6/gcQFBQJ9u0D+Aj5AAgHDRDxCfsA/f8A/gEGBwEV+PYD/v79AAr+
Agv2BP/9AP4C/gD8+voM/gP/9gAAAv4MDAr8//IEJPwUAeb14tQa/xAA/foD/fcC/vYg8AADAQEA/QH+APwE+gUB5f369gUNFRQRAekD/f//AAMCAgIA/gAB
/v7+/gUCBAQO/f0B/gYA//0CAgTzBv8A+v8BAP8FBQQD/voD+Qn/AP8CBQbzCfwA/v8AAAICAgIB/v0BCP7/AAT6+fwBAQj8/fcC/AIHAwQO+fgFDPz//Qr0
9voR+AX7DvsD8/n/+vUWAAH6/P//AAIEBQf///0B7gP37QQGFw0IA/7///r+/wkEAwEO+fsAAAAAAAAAAAADAP8A9AsA+vkGDQrwBPkB+v/+/wUFBwgC/voA
Bgb++/33+f36CQ338QH//wELDgsB/fME+/79/wcFBgYH+P0EAgAAAAD//wEAAgH//QP//wEEBgUA//oBAAAAAAACAQH9AP4A7Rj8/PcOFxPWEfX+Df8BAADz
8/QDBw73A/4AA//+/gD3BAP88yAA8+oEFwTbEAb+AgD/AAL9/gD/AgP/EPv/AAns6vAU/Rf47AL5/wkOEwvx9f0IEgMBAAbr7NwB+x36A/8A/Qj5/P0I/wb+
+v/+AAcDBwcH+/kBAAAAA/0EAQH2BPwB8vb8/wwTGBcb7eMIAvwAAAMBAAAH/QAB8/D2Cf4TEQnqCecCE/UABAr48PkQ9wz5/fgAAQQDAQIM/PkC+vsA/AD/
/fgS+gD/BAgDA/L9+QDeCQP6AQID+fz//vMR/QIA9v8A/wEJCgoEAPEC9v4AAP8LDAkE+/AE/P4AAgIFAwUE/vcCAgD/AAH+/v8AAQL/8vP2AR4NCxIO7/sI
/fv7AgcEBwn8//j/9wQA//oICgv4BfUAA/8AAAD9/f4BAgP//gD//wX/Af8H+wMCDgkH/e3w8/b1Eg/0AP0A/wYCAv4M9QICAf3/AAQAAAEJ/v8A/Qf++v4E
CAX2Bf7//AYKAesDAfv2CPgEA/0CBP3//AL4Bf3+BgD4AAz3+/r/ABD69wL6+ggCDQj3Af/+AQAAAP8BAgEB/////woA/PcAAwHsCgH+9gj4/wwFAwMFBgcK
Af39AAn8/wAI/gQABf/9/QT8/wQF/gT7+P0ABQINCQsA/fAIA/8AAAD9/f8AAgL+CAP9AwP3+PzyCw38CgEFAPr17u0FAQ/+Af3/BAH9+QL+BP/9BfoA/gb/
/v0U+f0C9AADAPoIBgMG/PMEBAPy6xTx9fgJAhH0F/z/+Qfw7+sR+xn5+P4AAP4KCgkE/fME+Pz//wMGBQkI/fYBAwb+/wT6/QLvCgf8+Qr+AfkFCAnnCPgB
BfwA8wT+Avkh9QQCCvz8AAr4+PsN/Ab8CAAC/vr69/kFBQT8BQAFAPkA+/cJ/wAC+gb+/wADBwzxBv78AQf56AIDDQkg9fsE5P7++wMVGRcJ9+YGAAMAAPz/
AAX4BAH/BQoAB/r9+gHhDwj+/QAAAAgGBQQF+PwCBv0CAP369fUU/gP+BgAAAf3+/QD9BwD/AQAC/wEB/vYI9wICBvwCAAL9+PgP/QP++AMB/vsIBwcDAPQA
7vv//QUREQsT7+oH/P7//wYCBAYJ9/oABwX8/wX7AgfzBgj7CQEA+QT4+PIL/A3/Cf8AAAL7+v0GAQX/8/sA+/0NDwgS9+4FCgAA/v/29/4ACwb4+AMB//kH
CAYD//QD6fv1BgsOCwj7+e8G6f7/+wQSFgcT6+0IAP8A//4DAP4HAP7/BP4AAAP+/v8G/QD/AfIB/wgB/foj9P0A/QcA/vkABQT1BwH+D/7+/A76BP0K/wv+
IPsG/v/t6uYUABb6Cen3+BH18gQgAADx//4G/u4A/PoMAvr/AwAA/gL+/wADAgD++P4A//8ICQgJ/vQD6wn9//kQFhbtCewD//wAAgMB/wIB/vwAEf4C/AXx
7ecO/hv9AQABAP4A/Pv+AgL+CgD5/QgBCQz3AwL7+wAAAAIGBgUA//oCC/7+AQP7+wD5BQX4+Pz3/g4GDhf3Cff5+wH/AAIEBwYJAfj+/wEA/wABAQD9Af8B
Bf/7/wX8Agb7BgX6DAQAAAH08/f3BxT5/v8AAAQAAQEE/QIAEPf6AhL38/cE/Q37/gD//wYDBv7/+wME/QABAvwD///+BP0B/vv8/wgGDAwJ9/f/Afz8AAsB
BQUE+gD+/fb3/A4DA/sp7gEH/QAAAPwDAwQDAfkBAgAA/gH8/f0BAAb+/f//Af4EBAb8BPkAC/b29hXt7vMa9x/14v///wwPDgQI8PUGAwcA//f9AQDwCAT8
//8AAAEBAAAC/wAA9fsAAAcLDAoG+PEE+v3/AAQICAgH+/UC/fwAAP8FBQcK+PcD+v8D/fsJCP4K+fcG8AED/vcSEQcE++sHCAAAAQH59/MC/Qz9EP3+/Qf6
+voQ/Az+Bf8B//0A/wIGAv7//f0B/AX///0X9/8C/v///wn+/gAH/wL7+u3f+h4EAxv0Ef3w8PT9/BIIBQgO+fsBAwAA/wL8/f4CAwP9DP4A/gf29fQN+g78
Cf3/AQj29wT+CAn6AAAA/gAAAQAG/gEABf8A/wH8/PwI/QUA9wD///0KDAsD/fMDBvQBAAvs6/oQBQj7/AAA/v8FAwMM/PoBCvsAAAP39vsS/wf8+AQBAPsI
CQIF/PgD+QL9AAMGCgr///n/BBj4Af4BERzlHAL7+gAAAQAFBQUB//kCCv8C//z59vcMAgX9DAMAAAD09PkCBwz7CgAD/QsHA/UQ6gYHDAAAAf0B//sG/v8A
6f0BAP8WFg0S7+IJAgv/AP75/wPyCgb7/vz7/wYCBAgH//z+/wAAAAEBAQIAAP8A+v8A/wEEBQMH/voBCf4AAAH7+P4JAAb+M/sD/wrd3OEQBSryDwACAAL3
9PACAA79//8I/+8C+vMK/voE8/76/QUHCQsL//IB+AD/AAQDBgb7AP8BDQoH9+sC/wEP9v8BD/cEAPv69e0VAAT/EvgSAuwB8uYb/PAQAPoA/v39AAIK8vwD
CQYBAPv4+f72Bw37/AT+AAQKEQcC9fgIB/8A/wH49/cE/wv9EwMKAOv17OoHEAb+CAL+AAT4+gT5Bwr8+v4BAAAFBAMH/fkCAAACAv7++/z8AwIAGQEAAAPw
7/T/BxX58P4AAAAMDQkJ9fEGA/4ABQL9+f72BwP+BgkBA+/5+//jFgT9BwD/AAf4+fgF/Ar/AwQD/PX3+fUCAgb9D//8ABTz+PgI9xMABf/9AAP7/v8AAAb+
AgkAAPsAAQbyCPz/AfkCAAsB/vQe7AAFBv0AAwb9+v4AAAT+BfoG+u736+kS/xL8Ifr93gvg29Aa9yPl9v4CAPwEAQAF//kDBf8A/P/6/PwOAAT8AwADBfkA
+wH0Cf0BDf8A/gPz9PYGBw/9BwYA///2+/3zCQ76/QMAAfwEBAb0BvsCEgD//wP08vj+BRP2CQAAAQD5+Pz+BAj8CAEAAP/4+Pb/Agr9AwD//wAAAAH8AwL9
+AkAAvMJCw7rEfUA+gL9//7/Agj6Bf398gAAAP8LCw4AAO8CA/7//wP5+fwCAwr+D/7/AAf18/gFAA769/n+BAwJBhEG+/AE+gAAA/4EBAj4A/v/EgX8EwD0
7AjNIAz2+/8BAPsGAwMGAfUBE/wAAQfv7/EKARf8/P4AAwAEBAfzBf0ACP7+AQn8/AL4BAb++vz/AAYICAYI+/UDD/r/8gzt8v4S/Az3AAP/8wP2+f8O+g35
4wj69fcXChAC+vsEBwD+/wH9/QL8BgT+CAAAAAD5+fz+BgT6+/7+AAYGBwcF/fsBDf4EAfv89PYGAgX9+gAA//8EBQMH+voD/P4BBf0HAwj9AvcD9gMG//II
BP4AAPMH5/kC/QITFA4h7+cO8v8D//0QDgYN9OwK+AAA//8ICAYB//cE+P8B/v4ICgQM+fME9vsBCAAEBgn4BfME8gH9+wQGCAQO+AH/+f3/AAEKCQkI+/IF
EAADAP728vADBA3/9QL8BwIJDxLjCvP++fL7+AsHBQge9/MIDwD/AALy9PUFABD6/Pv++w3/AQYf9vsC/P8AAAADBAQC//sB+QQA/wADBQD6/QEBD/v/AAX2
9foHAQr7DvkDAf399fgPAAEABv4A/gT39/YS/Ar+AQAA/gT+AAAH/AEB9Pr+AAEQCw0O8ewG9vv4/gMMEw8D+PAGAgsB/vr5AP32BAr/9f//BwQOCgzzAvAE
D/8C+vjw8PQL/g737Pz9AQoWGRkD+OYJ+vL+/RQEAPQU8gYJDQACAP719fgBAw376fz++wERExET+eoE+gEA/v0FBwYBAfkA7f4A//sMDA4BAO4CAAAABwII
AwjsDf3+DAEAAAH09PkABQ36+AP/+wQHCPwA/QQF+gIAAwACAgbvCP0BCf4A/gj39PIT+g37/AAAAAADAwX8AvwB9QMD/PgJBwcIAfIDDgMABAf58AfwCAb5
FAkACAPu7/rhERX69v8BAP4LCgkF/PED6wsF/vEKFw0U5/EQ/wEEAPX//Pr/A/4BAAEAAP8BAQH7AgD/AwADAPr++/oBAwL/Bf8EAP39+PgJ/gMD/QH+AAAF
Bwz9A/r++AP//AAGDQ76APUDDQL//wXz9Pn+BhL8AP0AAAEAAP8N/P0BBwMBAw319/IZ8QwCAgP//gL8/wH/AQP+Bv7+AQn7+v4F/QX/C/78AA719fgDABL9
/wkB/vQBCAnzCwD97wIDAf0PDgb6+/EIDAD+/Qjz+PYJAg76+AUAA/0HDAvtBPoDAPT+BgoCAAsD//j5/fQAAQgIBwMd8vMD/PwAAgIFAwEH/PoD/P8A/wEE
BQQD/foB9wcCAvMGCQ3jDvYABv8AAAH7+vwBAgX9B/8AAAH8+vwFAgT+8AP8+QcFCwsD//38BwD/AAb59/YA/g39+QIBFvgPCRDSFuwDDP4A/wP29PYU/Ar9
7wf+AfgTGBLuB+sEAAEA//8AAv4CAAAACvUBBf79+QcCCPz77fv+/wEQDw0a8+UG6/7+//8UFRML+eIHAAAA/wL/AP8C/wL/9Qv/EwANCwvTEfMEAv//AAMA
AAQG/v7/BvoBBAX7+PsL/gH/7Q0D/vcAC/v3AAIEDwYA/gLt7/T5Bxf1Cf4A/wT49/cIAAr9BgH+/wH8/gD9BQf8/v/+/QYDBQYI/f4BAQICAP0DAf74Av//
/f4D/v8DAQAT+fYE/f8AAAICAQID/fsCAf8C/wcKBv8Q8vUH+gEA//4MDgkD/PEE/Qj/APkCBQjsCwH/HfYID/jy4OT+DxH5EgL8Cgf47wHhBBL7A/4BAAED
Af0N+f0GEAkF8fT09fEABgz6Bf/9/wQBAQcB/f78M/r2CAzg7fv/JxTvBAIA//v//wX8BwD9DAD+AQH5+gL7BgX8/AT+AP0CBQn0CPsACPsB/wL7+vcP/gIA
Bg//APn7///fEQv7DQ/+Bfrz9QXcGQ/0BAX/A//7AP3oCgf/+AP5AA4GCAbt/w3+AgAAAP79/QH7BQH8AAQB//4DAwf3A/4A9/79BAoKDRDwAPcC9QL/B/8I
CQzmB/f/9f8AAAAHBQQE/vkCCvz/AAT4+fsK/wj7CPb/+wECCPsX8gABFPwBAf/y7/YIBA37+/8A/v8ICQYH+/YEEAEA/wL08vYCARL8BPX7/hb+/wkV+fz9
9fYIBfsJ+PAZ9fUJ8Bf1+QgSDh/oBwgBDP8C/fn39vkGBgb6Agf+/gQC/wPvCwX+CwAA/QH6+voL/wn+CvwGB/b/8fL1Bwb/Df8EAP37+PkHAQT+Bf4AAwAA
/QQFBP0BAP4AAAICAgEJ/P0BBQUBAPr/Af/4BAL/9gAAAP4ICQcC/vQDBgQE//v49fP9Agv++/8EAfYHAwADAvQEBvwAAQr49/kF/Ar9//0AAAQCAgQL/fsB
7/4BBf8PCwIG8+8K/gIBBfgEAATtCvz+DgH+AgX38/ryEAn7Cv4C+gD4+fgW+wf+Af4A/AP+/wAQAP/9Ef8A/wXq6OoEBBv2DfkC/wL08fAN+hf+Af7+AAz/
//8I+QUBC/P+AhT28fsJ+wz2BAID/ff//vgL/AADAgAA+AT29fgP9wv+DgABAAD29PYEBQr9DP7/+wD9+v8GBQH8+wgF/fYDBQH9AvoD5/r8ABAZEBUI7+kN
8v0AAQANDAwH+u8EC/7/AQL18/IJAw/8D///AQbv7vL+/xX3Af8AAAEAAAAD/gEA7e3s8ycFFw4M9/kL8gMAAAEICwv5/vcEBPwC+gH79vIh9wf//f8AAP8F
BQUD//kB9/78AAcIDA0F+/ME+gAAAAIFBQMB/vsD+v4A/gEJCQcO+fQDAf76AA4AAwoIAvwB/wAAAAABAQEAAP8AAAYC/vYBAv/9BP4CCgj59Qzu/wQA/xH6
/AQA//wBAwT4Bf/++f7/AwIGAgb8APsD/v8CAvz+/vcHAf4ABPT3CBoJCw8ABfsC/v8AAAEBAgED//4AE/37ABn8/Qv1+gb8B/3/Awr5+P7/Agf9AgP9/gT9
AQT6Awb99QMB/QAICgX9/foEBAEBBAX7+vEC9gsCG/EFB/3r4e4VBAr3Bv8CAfwAAPz/AP4B+vn7BQcEBQ4EAvIAHvkEAf3s5uoECRv0AfkDAQT++vQW+gMA
Bv8D//0D//4IBfsD/gD8/woDCAsF/fz+DfsHBfcD9PQKCfwC/f//AQIDAgP6Av7/CP8CAP0A/f0GBf8A9vv+/eoQDQ3xEuEG+wIC/vkIBQEG/fYF+AkAAfIG
CgjmDPz/AQD//wUBAQMA//7+AAD+/wX/AgQAAQD/BAD//wL9/QAAAgP+/v8AAQEA/AL/BP4BEAT/AAbx8+37/xj7AP8A/QECAwIK/P8C/P4AAPoFBAUABPkA
+/4DAfsIBQEF/PYDEv79BAf28vv7BQz7/P4A/wIFBgMO+/kDAf7/AgP//wAJ/QABBgEC//z8/PoDAwUABf4BAAH8+/oF/gUB/P8F//UFAPoGAPgE/P8AAAEE
BAQC/voBBv4ABgD69gH2CwT4BgX+Afz9Aff3BgP8Ff4B/wPx7+8GAhL4BQYC//b//gL4Cv4AA/0BAv7+AP0E/vwCAwAD//z8+vcK/AEBHQXo/RTp8g7jFBfo
A/4BAQYC/f4G+gABCwH+AP35+gH5Bwf8BwD8/Aj7/P0E/An/9v8CBfgIBQEAAfYDFv4AAAXt6/H9BRn3Ff8AAAXu7PABAhn5/v4ABgAFAwX4BfYBAf8AAgH/
/gH+AgAA+f//AAEBAgEB//0A/QL9BgQAAAfrCAH8/PwCAPgD/vj+///89QMAAfsMDgrzAfMDE/sD9Qnx7dcr6yH9/PwA/QkDAfoX8QEFBv8AAAL7+/wCAQX/
CQfz/hX5/v8E+hP+CAr/AAHz+v34CA78BP4AAAEDAfsF+QIB+f8AAAMLCQcD/fME9gAAAAMKCgUC+/UFAwEAAAH/Av///wEB/f//AgX9+//vCxD8BP8AAAP6
+fsF/wj/+/7+AAIEBQYG//n/AAMAAAAAAQL7BP8AC/j7AA8CAwwL//r+DPsB/QIA/f8N/wD+AQ4AAvf8/gnXFAf6EP/7/Qr2+wAHAQr7/P//AAMHBwYA/fkD
+QME9/IHCfwM/fkCAP0DAPsFBfsL+vsE9ggABPsHBgnmCPwC+gP+A/0HCw/2BfUA+f//AAIHCQkAAPYB7/X3/xwPCgIG8/QF4QD++AoMFAoH8fcD+/v4AxUG
CBT+AfUB/PT9BQwI/gAH/vcG+v8BAAMGBwUK+vYE8QX/APsNERHyA/ED+AL/Bv4EAwHuB/z+APsBAAQEAQH5/vr/8AAB/voLDQj6+/IFAf7/AAX//wEJ/v8A
8vwA+gMMDQMU9PML8v0E+wMNDvoY6/MO+PsA/wEKCwgM+vEE//8CAPwCAf4H//sCAgQA//wAAwL6BgEA//wDAPgGBP4JAPgABAH5BP8EAQ3rEgP6/f8AAP8H
BwUF/fgDAAH+AQX9AAP+AQP9BAD/AAT8/f3//gP93wYBDPUhHxnhBdoQ9wr5CQsICwjvAv0FDQX/AgP09ffxBxT6AP4B//8C/fwM/v0C/gr4AQb6AgblEAr8
+f8A//8HCAgB//UC+wD/AAIEBgYC/voB8QMAA/kPDRPtBvAG+QAAAAAGBAP///oB/P4A/v8EBAgH//gB8gP//gMKDgj5/fYF+/8BAP8JCQQG/PYE9vv/AAYE
AwIL+fwCFP8I//rw7OkICxD78wIABf8ODQn7//IIBP4AAQD+/QAAAQH+8Aj7AP8SHhvtAOoE+AMAAQAGCQL5/fr/8wn59xMBBwYI8wMH/AD+/wMGBwkAAPcA
+P8AAAAIBgQF+fcCEgD+/wru8fgHAxP8+wQECP8JCAPrBPwD+Af7/AkCCQnr/wT+7Av54vcBIA8EAPQF4/n87PgaJgsY+eEM9QL19AwKEREFBPcC9P7+AAQM
DxAH+e4C+////wIFBgcF/fkCARD/9/n5CgL2AP0BBAgK/en79e0EAgb/+v8A/wMIBgID+vsHBf7+AAf7+v0D/wr/CwP++wr1/P4OAQ38AQgAAPsAAwX2CP7/
+gAAAP8EBQQE/vkBEfHz+RD6/fgI/Q71AAD+/g37+/sB/wv95P/4AgEYFhT4+ucG+v0ABAEHBgj6AfQDDgAA/wL29foFAwn98QAF//gIBgAO+vIEBf8A/wD8
/P3+AgX99gMAAf4KCQL1/PwE+vkA/wYHBgUN+vUCDP8BAP36+PkDBQX9B/8CA/r//v77BAABBP0BAwD6+fr/BAf/CQH+/w32+PQD+BX8D/7+AAf29fgDAg77
Cv/+AAX5+PoBAgr79A36/AMBDRTrD//9AAQB//0DAQD8Av4C8/gD//0LBQEV9fMF/fsD/vsE/vsM//gD/f8J/v0TDv8IAfQPBP8AAAD//gACAAL/9QD+/f8L
DAQI+vYD/v3/AAMDAgEL/fwC9wUFAPYJB/79//YEAPwD/vgFAP4QAfcBBQP+/gn+AwIBAAAE+P4AAQEHCAYF/fUEBQAMA+wA8/YICvsDB/n9/gX6+AQS/QL5
7Pz//f8NDg4O9+8F+/8AAv8GBQj3AvYCBf4A/wP7+vwJ/wb+/gD9/wYECgv+/vsA8/8A/AAICAUN9/cE+fsAAAIIBwYP+fMD/P8GAPMH/vwAAvYF+Aj///oE
CgL+Av8B/wD/AQEA/gL6AwEB/woB//UBBgTvCv0BF/n+ABDq5/P9Bhz1/P8A/wQA/wEF/QECCP8BAP/4+PcFBAf//gAAA/8DAgX2BPsBEP8BAAH08/YEAw78
EvEFAvoEAO4V/P/+Af7+/Qn9AAAL/AP8Df4AAAj39PIC/hP9BQAAAAH8+vz/Agf/A/4G//UEAPkH//kDD/v/EAUG8frrDQn7DfwAAAb69/cG/wj/8g0DB/IO
ERPmEO8DAf0CBQH9+P7+BQAC/QAAAP4EBAQDAPwBAQAAAP7//v8CAQIAG/vx+Ajp6QEJFwzuBAP//wD+/AD+AAT/+wEAAPkKDQgA/vIC/vcA+QwFB/4r6fUG
/Pr/9gv6+PwW8gP+BAb/AP/5/f/wCgr+AgEA/wD9/gL/AwP7Af8AAAP//v//AAH++u/3+AcBAgoWAPP7/f8BAP4BAAEBAf0A+wAEAPgF//sDAfkC/AAAAwAG
BQT7AfkCBv//AAX7/fwI/QX+9//+AAQECAoA/vn/+v8AAP4HBgYC/fcBCf7/BAL29fv9BQn7HAr8AQns7PTpDB/0/woAAf4A/wLvCgf/FP///AHu7/0HBhL2
BQAAAP/9/v0BAwT+5gH8/wQSGBH8+OwH9AH/AP4KDQr8/vQB/Qf//vwHDg7uBvkE9wAD/wQJDQsG9fQE9wABAAUPEQoD9/AFCfb+BQn/+QMABgH9+P4CBPoN
BAb6BPAECv7/AAf08/cH/g7+7/r/Af0TExcD/uIGAgH/Av38/QT5BwH9+/4AAAUJCgcM9/MGDQb+9QP18/UQAwj6CQD//QT49/3/Awv58f79AwAQDw77/u0E
Fvz+DwX77gbtGQf6EQT+/ATr8vEE/hj2DAD//v33+f8CBwf6Af/+//8GCAgE/fUC//8GAPkC+vEL/f4E/QH+AwMDBgv1A/wA6QMICeUiJBT3BeAK+gD//wIH
Bwf9/vkBAwABBP7/+//8Bf4BAQIAAv4BAP36AwD/CP8CAAT59vIH+g39+AAAAP8KCwoBAPMD8P0AAP4REhEL+OYG8v8A/AANDgYS8O8G7P0BAP0RDwsM++UH
CQH7/xL4+/MA+hH/8vr//AkJCgIg5vgF9vb7AAwQDAsQ7ewGA/79AAYAAAQA////FggBFAPq6/TwDwzq9/8AAAAICQYE/PUD+/8EAPsFAfoL/PcDBP8AAwH4
+P//Agb6Dw4DB/fs6PfUGh31Bf8AAAL8+/sBAAX/EvP7/hX4+PQZ9Qr+A/0AAAf7+fIO9AkBCf3/+v/9AQIR/AP+Af/+AAP//wMCAQD+A//9AAj7/wcBAgP7
AQkABfv//QLkDAT/BfgA/wT69/gU9wf/Bv0A/wn8+/MX8wUDAv8BAP8A//8GAAAA/QYAAPYBBgfxCv/9AwYAAfb+Af72Bgb+BPwA/AgCAQAa9/sB/AD/AQIC
AgX2AQD9/v4BBPwEAf4F/vsDC/8AAP/49vwBBwj8Bf8BAP/8/PsCAgT+7P4FAPwNB/8Q8+8IA/3+/wcDAgEN+gADAP4AAAn//vwL9QYCDgUBAPX39vb2CQr+
/wP+AAEEBwbyAv7/Bf8AAAX++/cF+Ab//gH/AAIAAQQEAf8CAQIIAvMF//cF/PoEE///BQfz7vn8CRL4CPwBAgb++PgF/Qn++AX+/QQDBgn5A/7+9AH+AAEK
DxQB/vADCQAC//759/gBBgb+9fz/DQUKAwvuCPMJ9P//DwEKBhHgDvED//wAAAQCAP8M+/wCCv7+/gL8/v8N+QH/DAD//QXu7+8JABX8/AABDP8EAAbrB/kC
KhsGDu/u6/zWIiHpGQH8BA/r6v35ER7z9QQA+foJEQoI+vID8wkAAvwICgrgCPsAAQEABv4A/wfuC/7+DO4A9gMCAAgWAOwB/PgBAAAI/gX+AfYEAP79AAYC
BQYH/v0AAQP9/wL+AgX0AwX+9gP8+wUGDRAB+/n+BPv8+/z3/fsBCgT1CgAC/v759vn/BAj9Afz//QcBAAQV+vwC/f4A/wEFBAMG/fkCAwgAAAYBBfz+/QUC
/hXx+wAFDhzXDQL5BP8A/gEDBvsA/gMFCQQAAgH18ffxCRL45AX9/f8TGxnz/OoD/f3+/wIJCP8S9vkFCAIBAf35+f79CAT95Q8A+PEMExXvB/IDDvTy+xX8
+wEc9xD7DQD//Qry9vcN/w/8+gAAAP8GBgUA//gC8f/5AAYMEhIA/fAD8gD+/wMGCQQF+vgDCvr+AwH+/wQBA/z7D/8A//3x8fgEBg36BvgE/QH59vIZ/gcA
9gAAAvwODQgB+vEG/v7+/wwHBf0E9v8C5f785vkOGfwl3/IOBf0A/AL5+vwQ/QT9C/T99wT4/Pkd9QP6Af78AAb/BQkDAv7+9AD/AAEGBwf/APkBB/8AAAL7
/PoG/wYAAv8E/f39+PQR+gcA+/wAAAQFBQYH/fgCIPfz/wbk6fn9GSDoBf0A/wL18u4S/Q/+CwYAAf/19vvuCg/59wH9/P4IEAwI//f+BvsGBf4E9Pz6Bf8B
BP//AQIB/wICAf8B7gL+AQAKDRPxBfYDBAoABPj+AQncFwL8Af0BAQH7+foB/wT+/AAFAPgFBQIB/vUF/QEAAv4DAQfyB/r/GfsC/f/u6/ATBQ/5Cf8CAAH4
9fMH/QwBAAP4/wf4/gPvCwn79PoAAwkQDQoF9fAHAgQM/+sIBPsEBPYEAP8AAAP8+/sI/wT+CP8BAP/7+fkJAAT/+gn8BAgEBQ/3/vkB+Ar8BQQDBwzgCQIA
Cv//AQb49Pj/AQz+EP8AAQDw7/X+BhL5DQEAAP309v0DBgv4Av0CAP/+/PoH/QEB+f8AAP8ICQcF/PQDBfwE//0B/fwNAP0AAwX09xcK/wMSAwT7Bvn8/g/5
+v0W+v//+fz//wcHCQsF+vUD9/r/AgILDQ4J+uwGBf4A/wH6+f4IAAT+AQMABfz//v/tCAX+/wEB+/4AA/4I/QH/Bv/7AQv3/QX6Agn88QQC//oNDg34AO4G
9gD//QQMEAwL+PEF//8A/gACAwMG/vwB/v8AAAEAAAECAP8A+f8AAP8JCgr5BPgDAgAC/vz//fsFAQIBBP8BAAP9//oG/AICAgX+/wf7AAPyBAr+A/8BAf4A
/fwHAAACBP/9AAf8//0K/QUC9wP//wQGCgz3AfQA+f//Af8HBw36BPcAAfz1/REACA8P+v7/+fz///8FBwUS/PcFBwAA/gL5+vwHAAb9/v8B//4EAwAG//oD
BfsCA/4A+/wKAP0B+QUGBvEGBQHyBvkC+QL/AAAKEAr8+/ID+wH7AP4CBgf5Afz+CwABBPz69vv0CQf7///9AAQFBgv7Avv+/vwBAgUFAQQM+vkD+v8AAP4I
CAgC/fYECf8AAAD8+voEAAT/F/v+Awzx8vkDBBL6AAX++PQAAvUHCwH4+wAAAP0FBQb/A/kA9P8DAfYJA/kHAPcE/AD1AA0GDxn0Afj+CQf/BgH29vvmERL5
8/8BAAUMB/sL9vcFBg3/9e0DDAXyEf/+APwAAgUBAQUEAfwA/gP8/wX8BAHtBQX8Bf//AAb//fn8AAj8/QD/AAcBAgIE+gEADgD8AAT2+gP7DAr4/P0D/PkH
AgIU+/UD+/0AAAIFBQMF/PcD/QEA//8CBAX/AvoA8//8/wULEQ4E9/MF/P/6/goECw0D+v0B/P7+/Qn///cQ9Ab+BQAAAP7//wABAwH/EPn8/g3u8PERABD/
9vr/AAsMCwgJ9/IG9/7//wQKCg3///QB+v77FBAMAwT08/oMBwAAAQH9/AD5AwQA9P/+AwYNDQ/4/fEF9gD/AQQBBAL9/v4A/v8A/wICAQEH/v4B/gMA/gIA
AQD+/wIB9fj/AgILCwsM/e4D/P8A/vkFCv8GAP4BBv4B/wD8+foI/wX/Bv38/Qj4/wQM/wH+//8AAwAA/f0A/wAA/AQBAgADAQXyBfz/Cvz9Dgf79wX7CQT9
/gH/BQsEAgDz/gEEAvwAAgL+/v/5BAD/+/0A/gIGBgYK/vEG/P7//wYCBAML+/gCFf38/wru8v0JBRL3GAIHBP3z5+r6Dw/48AIBAv0NDgb2+/ME/wAAAAQA
Af/9/gH/+QUC/vYCAwH+BvwD/wQA//0AAQH4BQMAAf0C+/kAAfkO+f4CCf7/AAb19fcFAgz5BwD/AQP4+fQH/gr8Bf78AAr5+/4F/gn9+QMJ/+wF//cK/fcG
Cv4AAAb08foH/w37+QT9/f8LEAv9/fMECQL8Agrx8/r9Bg/8CQr78Q3//fsOBwD5APsEAPsGAfwO//UE/QEAAQECAwAA/wEAAAgB+/37AP4BAgf+/gAAAAYB
Af8C/AD/9wMAAP4FBwj2BPz/DAMB/P/5+vgIAAr/Bv8AAv/6+P/8CAb+G//+/Q3j5vcFBx/y+gMA/gAGCw7zBfoB8gMA/wIDBQX+Afz/BQH7AAT7/wfzCQb9
/v//AAICAQEA//7/BgADAP3++PIE/ggAAP8AAAMAAP8C/f8BAP4B/v8BAP0Y+PsB//8AAf0CAQUCAvr/AQAABAICAP/2AwD+CAb49Pv0/wEDDQb3DQb38gHw
/fwKBhP5/f8AAAAEBAMC//oB/gD/AAQAAAIEAQADFAEF9f3r7OsX+hT9Gf8D//7t6eoNBhT5BAnw9QT/BPr7AhTvBf//AAP59/sABQr8AwAAAQIA/wH7AAEB
/QIA/wABAgH/AP/+CgD5AA33/gL6AQ36BP4A/wX9/fkI/QYADAYACfL49vjrFgr99P4AAAAKCwgF/e8E/RD/+fP9CQLmCgf9Dv3+/gP5+/8LAAb/Df8A/wH4
9/sK/wj+/v8AAQECAgIA//0BCfv/BAn08PMIAAz+A/4AAP/+/gEFAAH+/v8BAP8CAAAE//wC+fT77AgFFwMh8usA/P8B/v8DAwEN/fsDBv8A/QD7+/sOAQX+
/f3//wEEBQUM/fkAAQAAAAEBAQED//4BDP/+AAT29vwCBQv5/QEBAPwDAgAC//sB/AMA+v8CBQMEAP7/BwQA/f35/P7/BQr8/QAAAAYCBAQC//4B8v7y9wgS
Fw389/kH+wQBAPgGBgD3Bf0D+wQA//sFBwXzBvsDBv0C+wL7+vQY+AoBAQH/AAT8/vkB/An8FQP9+vzm6PIHDRvz9v/8/gELDwn8/O8C/P8AAf8ICAb9/fcD
/AT+/wQCBAP3AQMA/QHyEgwF/QniEgD6DAT///3x9Pr+Cg77+/z2Cw0AAAvpC//5/f//AQAFBAf7A/sADwT+EAj58PzjEQ/2BvoBAAH+/PoX+wABFf7/AQfs
6vMABhX3CQP/BPn+/Q/xDf/6+QYC+/IPDAUDAvAHBgAA/wf9+/oH+wwAAwH9DAj7+f3sDAP6+f4A/gMIBwEP+PUGB/8AAAX6+vkHAQb9BPHu+QwHAxP+Bv/x
AgP/AP/9/gD5BQX9BA4A/PP3/f3oDQ/2/gH/AQEEBQjxB/0C6/3/BPwYHBf3AeAJAwIAAAT8+v77BQX+9wAAAP8GBgYC//gC/vz/AgQDAgQCAP8AAwAAAAH/
/wH9AwL+EP///gnx7/cMAxP9CvoAAAH49voIAAj89/0CAfwLCAkF/u4C/wABAP8A/vsJ/AEBAgIB/v39/v/9BQT8//8AAv4DAwb+AvwBCf4A/wD+/QIDAgH/
/AP//wIDBgL2AwL+BP8DAfr++vUI/AAA/QEAAP8FBgMB/foE+gAAAAACAgEA//4BBwAA/wL7+v39BAj9/v//AAcAAgUCAf0BAP4AAAX7+vcI+wv/AAYAC/wE
AQTXFv7/+wj6+gcEDxXxDPr88gf8AwIKEhXlCvYB/P0F+AIGA+ol5PoM/v0A/wQCAgAR/PoAFP4AAhLw8fEM9BX/4vX19vwJFRcN8uMHCAAA/Pz8//8NAQIA
Af8AAAP/AP4F/gEB/wEF//v++/n/AAQC+wP+AwEFCAnsBPkFBf0AAAH7+voO+wX/7wP//fYRFA8I/ecF5vn99AETGRIV+ecL/P/+AwYDBAf4Av0A/P4A/gYB
Av8I+gEB+/8AAAAEBQMD/voBBQb/AfoBAgXtDwH/CQEAAgH6+f3yCwj+9QT+//wECgf7/fv/8fkC/f8OCQIc9vAH7/8E//YLCQUJAO8E+gL8AAoCBwb//gMC
AAAB/QADAgEL+fwDD/8BAAD29PgEAgr9+gYE/vIDBwT2Bfj/9gz4+AL8DRTmEQP5/f/9/wj//gECAAH+AgAB//78+v0ABAT+9gcR/OkK++0R9fYSAQIDAPr+
+/n+AQT/DAH+AQft7+wE/xj7AgUA+/r+/v0BBgMA+P///wEGCAkG/fgDAP8FAPgD/vYP+fsFBP8A+ALs9fYL/xT39AD9BP79CAkG/vgG+gAAAP8HBwcA//YB
9f8B//4KCAsDAPEE/f/6BwcABBLpDP79BgEA/gP3+PYCAA36Av8AAAL+/f8K//0ACv3+Agr8+vr0Bw38Efv9BQ708Pb6AhL7BPL7/xT///oo6AEDAwD5AwT9
/QP0BwD+AP38/Q7+AgMJ/Qb58Pv9+P4SEQ0M/ucHAPwC/f///PsW9/sCAP8AAAACAQIG/v8C+/7/AAIEBgkD//kB+f7/AAQICQoF/PUD+v7+/wEFCQgG/fUB
9wP//gIGCAQD+/oDBgAA/wL6+fsCAwf+AREH+OsABPjv+wQCC/4A/gX5+PsK/wj+8QEABPsPEQ7w/uwGCf8BAAX39vAO+wz96PwE/vsPDQQb7ukHDu7/AQIE
+gUFBvb5Bv7/AAb7/PwK+gX9+f8AAAAIBgMH+PcDCwv+/wgE/fb2+gQH/v//AwMCAAH8BP4A/AL+AgEGBwr1BvkD/gMAAP0DBAX7BP0BC/sBAwn59fAS9woC
+/8AAf8GBgn5AvYB/f4AAQEEAwIA/vsBAP4BAwD+/QD6BQH9+v8C/v0AAQIDAf3+HQH//wPr7PbzEhn3/wP8/gMABQj+AgEA9Qz/A/gNFRDhCPYECwMCAPf4
9fj7CAn9Bv8CAP//+vwEAwEAAvUGEfoQ+/QH9v8B/wACAPwB//7/BP0B/wEEAPkDAPwCAv0BEwEC+/Xy8PQDCA/5APb9/Q4FCAAa8/4E+wgCAPz+Agj5B/3+
6gEEBfkSDgUH+OgM/QED//cEAvwEAPsC//0BAP7+/PsL/wD/+P8AAAIKCAgJ+vMG/wAAAAABAQEAAP4A9AgF/u8HBwX8AvAI/QEA+wAEBgQE//8B+wABAgQB
/v0C/P4CDwD/AgT09fr/Aw/7Af8A/wP8/PwK/AQACwD/AAL6+/0BAwf9/wQA/gj8/Pj//QsECP4AAAH8+fcI/QX+/AAA//////8CAgD/CQL/+wb4+/gKABH/
/ggBAvr/AP/uCQQAEf//AADz8/kACQ/59PgEAg4QBewh4PANA/wABAX+/P4CAf4AFvsA/gvt7OwU9xb4/wUA/fgCBQP9BgEA/P3//QIBBgAQ+f3+Af4A/wEA
APsM+AQDCwEA/wH5+PsAAgj9AP4FAAT8+vEY9AQH+Q3/B/MGCA7YEfcCAf8CAfz7+fkEAgT/9wr//fUICg7nDfj//gUAAPsEBwX3BvsAEfwE/vr18ewT/w/4
5v4HAvoPCAII9+wJ/wD8AAgCBwz7Af3/EfwF/fjz8O0V+wwABPz9/BD0+QT+BhT3AgEAAAH39/r7Bgv8Bf0DBvv99/v6BgH+8P///wAMDw4I+O0C/AAAAAIC
AwED//4BAv///wL/AAMCAQD9Av0A/wACAwIN+v0D+QIBBf4ICg3tCvQDDP0D/v717u0V/A379v76AAsCChAF/fcB9P/7AAYGDA8E/fMD7PL8Aw8REw4M8OoK
/fv8AQ4CBgsB/PsB/v/+AAMCAwQB/v0BFPL+/Q3x+f0n9wT8GP0B/wHp6OsNBhj3+/wM/egL/PIh9O8KCP8FAAH17uwIAwn8/fv/AAwDAgAZ8v4EAwD/AAT9
/QD9AwT92QX3AA3vGxAX9/bc8/7+AwT3CwYI9vf18/8AAAP0DQYH9PXzCAD4/QD4CAsRAgLy7P79AAXyFQ4M8/Ps9/4J/QLrAvn26uwAIf0I/vcH7e7qCgkR
Af35+vwR9g74Cfb9BwYN+gH16+L3+gwOCwbT3PQKBQgg+hz63gD//xbuEQwM7OzlBwYEAA389e76AwIH/v8AAPz/AgAA/v8A/vv9AP8FDRD/A/z4+QQFAg30
AvUG7/v4+P/8/QYACQsG/fv17v77ACH99AcA/fMAAP0AAgMGCAT+//7/7/r9AAXvDxAH9e/vy/rW/zj1KkQp9t7H/P0FAPgF+fryAv0GBBj7/ALxBOkW/Bf6
/wD//fsN9wT2Df8K8vf++wIEEBcDAPHw+/8AAAL5BAID+vz55P3/DA/wFAUP7vrpCv4K+/n59fD0Av8V8/8AAAX5CAQF9/j3Dv39APoQ/wP7BwYJDgMJ9gb9
7/XwAQQP+/wD/gUJ7wPrBPMP+vr//v4HBA77BPgC6P8B/wDrCgYI8vPw3P4DABP4Bgj/8uzz/PsAAfEM/wf6CgUI/fn7+gITAxT8DAEGCP39AP4R+wP5DQsH
//0AAf38BAEB/f4A/Pf4Av0SDxYDD//88vjv/gADDBb8Cvr0/wAA/v//AQP///0AGP7//+4T6fnzExEb9v0AAAP7BwgF9/f4/P8A/wH9AgQB/vz9A/8AAP0C
AQD/AgIB7/7/AAP5CggD+ff26/cCAAL0CQ3/7uf8C/3+APcM+f37CAoOBQAAAP4H+//+BQQHCfwOAPf+7fTs+/IS7wH//wPyDAUM9/7zCwIOBgH39On28gIN
BQEDAfsF/Pr8/gEG4wT+9hDwEBYL9Obp7QoA+Bb+/AIAA/v74fgB/wjzExEF7eXrBP4AAAAE/gL/AwEC6v78AArwERIO9PDm/v7//AoGAw79Afz7/u4XBPoA
9P3+APUF7vj++wX+CRz6BOnz8wQA/wf3CAIH+vz0//4PAP379fX49/cOEPQA/PUU8AnqEP8U6/8D/wv98//++v0H/AcGBQD68vYC+gUD7gEC+wD+BRIAAfH3
FPz9AO4W9wH4DwoSDwL/AP0L9vr9DxEMBvj//wYFBQ8A//gA/gYKAAbs9fH98PcABPz9+/YIBAT9AgkJAfwG+gYI9RD3CPEI+/37AP37DQYJ+gLyCvr+APf/
//cG+AgGCPrz/QD8BPsLAw4C/P70APb1FQ0NAQPx4/7/AAb7DAwA/PHx7vz/AAb0EQ4J8/HvGf0C/vsD6vr3AgQFAgAB//39AgEB/v3+/vj///gAAAf8/fr7
CQfZ+PwPIAIbHCj16gMD/QTwBgQC8+/37/72AAwB/xQFDvT48/3v/wwMEhoGBPfw9f8AAAT4CggF9/b3+/wABv//BQAB/QH8IPgQ+/EJ5+TkBQkvAf/9AAUC
BgEFAgf8AAAA//gEAQn/Avz+CP/+AAMN/QT/DgwEAAAA//8AAAH/AP8A//8AAAAAAQEAAAD/BAD/APwCAf//AgIB9P7/AAT4DAkH+Pj1B///APwH/f3+AwUG
CwAMCQT/+ej49QMLCwT/AfgG9/T8ChIJ9P7//wH+AwYA/vn8/v0AAAAAAgQA//3/D/v/APcT9f/0EQ0O+vEYAAQCAfHp8/IJ7wUAAAjzCwEK9/vwB/gB//8G
/wz5AvkIC/kCAfgK/gL4BAQJ8////wAABwz9APP6CP8Z/QT92Orf9Oca+/YBAP0DAwX5/fsDEfjvAPkW/wETFhn+AQL3APv+Cv8PBwz7+//r4wL5/Aj69vf9
/Av/+QXwAgEI9fn0DfEJB/0P/env/w8WCg624foIFxIcJSr89/b2/AoBDwkP+foAFff7AO8a+g30HA0LAAn/AAfx//UD9QH9CQcEBgv2/+QH9Qn7AQf+AAb0
BAEJ+wX06gwQ/SPm4Oj84ez++AIAAAT8AwIFAgH6EAsA+vkF7fH9EBMM4/n8+///Hh0C9uvq9P8A/wD+AwT//vr+/wD+CgcFDPsN/g328fkHAAn1DAP17en8
+Aj89/30CAkHBPv38fz/AP/5DgsE+fbzBvgA+/UN+Q70CfoMCRj/+ATy8+sNAw/59QAM///t+fb68O4C7/4BCgbxDvoK7fn0B/0N//j78PDu9fcS5fgG8QPx
DRr479fx5goB9+/eGQEJ6e3oD/gZAAn97ODc4/YuGwgAFg4W/9UNDjQB/fr+AP8FBw3/APr8/Pv9AP8FCg8BAfn68+4P+/779AX07ekE+vkA/gL+Bw0C+fT4
D/L/AfcT8gH0EAwR9Ov/AgL+ERcB9/D13PP7AQoCHR4F8ebo9gHx6ALwDSoK9eTo6wj5AAnpEwMW9QDh7/r9AAoEERQD/fP0CP7/APQK+gH5CgQJ8vkA+v7/
Cxb9+uv49QoA/gjyBPoJ+P/1/Qf9AAL6CAUG//30//8AAP8CAgMAAP8A/fr1/fgYEhj/EAX1/P7/AAD/BQYA/vz9+v4AAP/+BwcB/fr66wQAAwf1A/4I9vj1
CPsACAQL//wA/wkA9Pn74/oM/BnzEd0EC//3AAQM+PsGDw36G/T9BvUf5v70GRwYFf0KAQLm1Of78QAT+vf/AP4GCQ36/vX9Dgf/DAMN/OoGCx4LFv7+EQMT
AvAGBx0H9vn0/P/0EgoL9ffz/vj7AP3+CgwF/Pj/6QEH/AjsBQf+7eX0E/wAAO4O8/j0DAsR9QDu/wz1Eg4P/QPt8RL8/w3qBvoU9wXpE/j/APYO+AH2CwkM
6SMACRzTCtsp5RbgAe0HAREH+vbr7vcA5wrxAA3vEgsYAPfgH/0LCAIO8ubrBwsW8AMFAAfnCvwL7/rsC/gH//cN7vPzBgEI6/sAAAL1DwgF9vjw8vr5/gMK
EhoFBPn0+PwA+/4ABQ78/fH8+PwA+/4ABQ39/fL87wH7+/vxEREH/PPqBfwIBgoK7u/59vwK8wXs6/QA+RAB/Pn5EPr+AvMS+Ab4ERYI+wn28QH5Dg4N/vj5
+vH7CQIPFhEC/fz19PYF/wn6Dgb68/f18gsAAQvuAvMO+wjt6wQE/gz0/Pn+8/b6Afz9APsKBw8BB/39CfsB+e/8/w71CfYE6gT5AhD6GQ4V+QHl+gP5AwUC
EAgPAQjxCPn7AwEHAv4GAwwGBvr+BPYN/gD8BwcH9fn8AP0ACw4AAfb7/QAA/wD9AwMB/vz97gf/AA71+/r//fn6+AT2EhkAAPgL/Q8N+Rb2/RHz/woQAgn1
Evb//wET/xL5BvwI8f7//AH0DBEE9+3xBv0A9vMG+g3zC/gF6/4ABgXtFgYP7/bn/fn+BAEICgkCAv36/AQA/wH7AQAD/v780un5IC7xPhMp3vzK8Pv7AvwE
DxYEAfj38/v/AAL9CQsB+vX3+v8FAAL8AQH2AvgG+gQEAf73A/kH+wP9+v//Bwf8C/4K+gP05Q8A/QneCPwO7vnrDQwR6vjo7OwK9+7+Iv39AOAV8/fvGhYW
DfP///0G+gYCBwUAEwD+//z/+Pz/AgoF6Ar/+AnqDwQL8PToAAn/AAH69vUEAgoA9vj8AAMGDhYCAfjz+/r+AAEDBwwA//f6/g3p//nzFv8sABXd/f8G/PX4
BADz+/QI5fkC9/30ER728dnz9/0JAPj8+/X49foICg4G/QL85en7AQkKCw4F/wTy7OsD/gwA5O3++wH+FCUA8uL0+/r9+v0DBhb5BfD7AAEIBxT6A/TyAQ38
9v4DAAb9BAAC8/j6/PoG/fME+wLt/vAK+v8AAAD9BQQB/Pv7//cO/PUG9Pzn/OsaA/cDAPsD8/j5+f4N6Aj/9AbkBwgN8fDlAAYLDwX4/N4H8hIEAQwJEQf8
/9wN+hkBJfrw8OoX9AX6ISEIFfv9APkL+gD2BwcQBgf/+/n6/wABAgIC6wL4AhH4DA0P/wDo+wP8AAX7BgMLAQXy7//+Awf8CwEI+QDz8fX//AT7Cxb99uf3
/AAGAQP5/fb79PgE+A4DAQXzA/IE9wL8/QX/AAX5APwI/gT49gT/AAfxB/0M+QH1GwABDfYN9er/CCQTKvr/APIe6fzzGBgiAwIB+w8K8PfvCP4LAvnu//cI
Chz7Dvr96QL4+gryEBgD/OrtDP8IAP3/7vLz/wITCvz8AfIGAQYI/xEH9v8AAP/zEQoI9Pby9P/+BAf6EQMN9f7w8/z//xADBA/7AfT7//z1+/0HBRMCBPv+
+gv/AP/3AfsB/f778Oj/CBMSBg0FAf7+8/z+/wH3DRAH+vPu8/QA/P3/Ehj9/ej4DPwBDAYC/fMBBA8FBwH//fMAAwUBBAT/+QP/+QUD+v/9BP/98fn9AAD+
DhED/vXy8PwA/wD8CwkB+Pb5EgUFAP/88vH7/wcQA/7+AvcBAP0DAwoA1eP8/gj5KDEF5c/dBAkAAQD1/PEI+wv9/AUA9P3//Ab9//kB/Qb//f72B/sI+wT3
APwAAPkEAgL8Af8A8P0J/wPyAwP67ur97Pn+/gb7DRMA+e/1/fj/AAAGAwj7AfwA+wUZGBsL7+vt9gwDAPr3//MKBgcECAj+/RTmABP/Eg0eExDmGAIEB/oJ
9Of9CSAT5gL/AAPsFAsP7vHmFfYA/vMX8APvEwYYA///AwIDCAAG+wT+6fr8/wX4GBYL9e/qFv3/AvEG/fr9AwoFBfwGAPsD+gH2/PkM//wUCQju++v94f0F
7vsc//7o7e7l5t0V/AL0HyL9EuQh7R/r9QMAAwD0Df8M9f7x9foD/gP7BAr59+sAEAEACgQP+/EFBBYIBQT8+/n9AQEIAAUAAfv8+vkDAg4AC/z+5f7+/wjz
GhUM7uzoCfv/APcBBgj/BAIA/P4A/wL8DA0E/ff27/UF+vz8EwYA9en57Pj+GhL/Ff0U8hvtGwj6APAJ/PkHEBsF8fz/+wP7ChIB+vD4/gAAAAD/AQIA//7/
GvUI/+gU7PPmCwQjCeoABPYR/Q31B/4M9/v9//n9Dg0C/vr5APz+APsCBgb/AgD///3///8CAwf+Af0A/fb6AQIHCQoM/vzzCvX9BAAIB/sIBQ7++O/9CxEQ
AxD9Awf66Q/1/xLvDgUa/QTh/eb59w8TAxT4FvsAAuwG/wsR6QjoDfoX8QPxAhEACAcUBAv2/P7/AgP7CwUG+Pr51PsQ9w7o/gH43dH4+xH2AgbsDvoaABHr
AgMA9vYB+gr4AvcH8gwG/wHt+/MB8f34AgIDAPb49/oD/PkDHPwFCfca59/uDBsm9QUEAADxAfkB+fz/8Rj6ARDvDPES/Arx7BT9BRHkBOsY8gvqAPn///oF
BQj5Afr/+///AP8ABAMB/v78BwMGBwYG9vP5/gkI+vcM/gYB5u7w+PYMDQQC+PsB9wH5BAAFAQD88vP/CBH+APT6+gD6/wABCg0KBAH0DwH/BAIL/Pj+BgoK
9vr8AAkHBhIBAPb59PsDAAnuBQQA7un6CPr4/vgi+Q/1FgkQ/QD/AAH/AwIB///9AP8ABAABA/kF/Ar/BPz++/MM+wrxC/0L+vz++v4ABhL8//D8/PwA9PcE
ARL0A/AC8/8A/QH5BwkB+vX39/8A/gL3CggF9/X2A/z4AQELBgUECA/79gD8AwX9DAYK/gPz8/7//wn9BAgB+vb5CAEBBgT5B/UM+w75APn6APwACw4G+/73
9/4AAAH9BgUC/fr5BP3+//0DBgv/A/z8/f4AAAAAAwQA//z+/QMA/wL6AwIF//z2+QkBCgL1C+8M+Aj1EQD7Bf0S+/sDEBcICwH/8e0B/Aj2A/4I+P8A+gT8
/g38/PMB+/X/Ewr7E/wW8QzrBff6Bf//+vb6+/8HCvn/AAAO/g/8CQAI8f8C8vjxBgv69+v6+v8E9fn4/gHz+fAH/vkAAPsHAwv5AfYBAQEAAe8BAPz/AwgE
9PkAAPv/Bwb9BQD2Bfn/AgwK/gb+BQIEEP0CAP4N9/34CAQO8/n7AAEJFBIEBP/w6vT9AP78GxgH9+/o8QYA+//3BwcG9vT0+v4AAPsDAgT7APwCBAb/AP/6
APoH/Qf/8vgABgb9FgsK9PjvB/wGAAAC/f72+vcJBwcFDQ378uEE/BYB8/4A/gUEAg/5AvH6GekNAPUK6/zsA/sX8f0A//z7EA0A+/Ly+vMFKR0IIu4Y5xfm
Df/+//sK+AD9CgcK8/f6AP4BEhAE//rz9vf7AP0EDREBAfj3+/8AAAH+BQMB/v36A/sB/PL//v71/vwH+AcA/vzuAvQE/AD49v4F+gD0+QT09ukEFQf9Cv/8
+O4EARMIAgL3AgQAAQkMAgP4A/cE9P4L9xHqA+0K9v7+Bwf6DwEM9gHu8wIA/QP0CQoF9/T08gn9+QLtBgIN/PvuAf7///z6CQYB/fz48A0CAArsAvoJ+Pnv
9ff7APgIEhIAAfn4+/v/AAEBBgf//Pn89vf+APoHCxD8APf8ItT93uUg9hzYGvArAQLuAOoQEhYWFBDsFP/xAPUcAAkFHBoG+gAAAAL8BgQC/Pv69gHyAAgB
AA4NCAXx6QT7ABHvBP4O8vvuC/wJAO8L9vfyAP4S6//wAAr3IB8P/fbiDBYK+vv48N79AxEO4B38DBDgDPgX7Prd8gAADhH8EvUS9A3w4/z/BA3uHhAR6+zi
Bf4A//wG/gP6AwAF+f8I/Qj0+AH9+/QA5Pn/AxD3FhIF7+nt5ez//v4BHSn78tzs5u0GAAv+Bwr98eP6AAD/AP/8CgMF/P3zAvoD//0M8wHxCwEOAQj6/AD5
//0IBAf8CAr9/wH8/fQHBQ78Bu77A/cRBBAFCQT//QEB/wD1AP0J9f8B9+/+/f4KERX+/PT69vP+AAIDCxH++vP4APr+APwM/wX9BAQF7/n7CAwCHAoQ+QLp
Bf4E//wC9wH4BQMLFAz9BP4E9OgJCyAF8Pv8BAj4DwoP9vfvAQEAAg8I//sABQoC7P7+AAQD9gMC+wL9Lf4B/+ge2+/pGhgj5/b8A/37CgsE+vX09gH4/vb9
DQ0H/vv6AvL7/gAPBBj3Dff+9wQA9v72AgsC/PH3+AAAAAP6BgUE+/r4+fsBBwMDCvwG+AX7Cf0N/fwE6friBPcJ7//+ARIACAcF/PHw8v3/AwgECgX9//z5
1uT5AAn6KS0J69nc/vcE/v0FBAv5/vcI9/78/wkBDQ4H/vr0AxoM/v326Pb8BAUOAv8J///++/z1+vcJF/YB9u0g7fztEwYbBgP6AAAF9/cFCxIF5f//AA32
EAsG8vLyAwcECQf6/ugM+hMB7/n6/wD9GxEM//bn8gv//QvrB/8L8/rsAgD+/v4D/QH+AwAE+vwAAAH/BggA/Pj69goA/wjt+vcK8v/yBfX+APsN/wj3CP8I
/v8AAAH/AgEB/v/++f7/AQL8CAcD+vj47Aj//QTyCwoG+PDuGv//APod6/TrFhAb+PX9/v4DBQ8BA/n2BP3/APwJ+wL5BwIH8vkBDAQLBfkHAAr5Af///QEE
/wn7AvoA4xEDGxzvAuEc7hXx5fv+Awv+ExMG+e/r8vX8+Pn5FhMC9fPyAe8DAe4KAQvwBPoKD9sNCQoL/PD37gkHAQH2AP4F/PsLExPsLvsC++Qa3vDfKBcw
9gwE8/nt9v/0/OwG9//+/wP8BwcD/Pr46A8B+ALjBvcP8v75/Ov/AgEHCQ78/vv8GPcA/foX+Pv3EA8VGPTyBPEK/QUADwv99f0CAP/zBv3/8PX8Ivz8AOQH
7/H4CRQTAf39APwBCAkG//34D/L9CwMaDAECBxEBBv8ABQUCBfsHAAz6/Pj/AQEBCwkD//n5Bwz39woH6v76IQsB+P0H/gL3/P349vQCH/r6BvQd9/37GhsN
Dfr6//QNAQn7EAgD/AD9BP4GBvoJCA77+wAC///vAv4B+/r72f///Q7wFBsH8eDlEfAAAPYc7gPtGQ4Z8/v/AgMCEAz+/vX3+P7//wD9CQoC/fj36v79AAj9
ExAI/Pju6v38/AD4ERsG/ens8AMAAAzxCf8I8/bz8OryAPoUHyIMBfvl+hQB+wfj++0L9wPyAwP59wEE9xH6EPf+A/kBB/sKDQYA/QH48fgABAT/Dw8C9vHz
CwEB9+0F/wb2Afr/9QoA/v70Bf4G9/zx6//7/gL8DxUF/vLtHwIE/vQJ9O33AwsWDvX+6esP8hzmFfIQ7g36ABjvEwsT9/3gCfUC//IC/f3/BAcEHPz8APcO
6+7+DRsNFfsDCwAR8/H1ChYO9QAAAgT/A/wE/QIBEP4DCgkF+ez7AA8IHfz+AOgf7fvtIBcZAP4F9P/78AjzAvIM+AH//gUEAAf7Avn/+vz/AgX3CfEM8APx
6wX0AAX7DQwX/wTq9Or7+/oNEiH5Au/5/v//AAH/AgIB///+8/T/AAD+DxMA+vDz6vMCGBEDEv4R7gj3+BkDCQjw/+UQ8wzzDw4F/v716uv//goJEgz99/38
7Pj9DQwFEfj9//ER9APyFQgNB//9//gEAQQACAYC+/kAAAADBwv+/ff86/38/wHyDwgK+vXt9fD7AP4FExYDAPXv+wf9/gDuBwAJ+//u+/j/AP4GCAv7/fb9
5QP7/gbwCwwM+PHp/QUBAAX3/vgH/gX7//4A/PcE+wT5CP8F9xL6Aw3wB/MY+hDr+QX8/wP6BQEIAQH4Eg79CAUB9eUPDiYCFfkCCP8L+vL7ARIL9Pr/CRX6
A/cR+An7+/v/AP4CBwb/+PoBB/X9+PcR+xDxDfgO6t/98vLtDAr4+98QDgD7APoJ//4DBQ4H+wUA/wL5/AEC//7/+gX/AAQAA/wFAAj/EhXdCQ4F8PUTGyf7
/xD0BBHxBPgdABTnBgr//wL39vUFAAb/+ej0AhAEEgYJBvb+/Pr9AAEIAwr8Av7+CfsCAAIK9ADyBgAT8e309A0BChv6BObzAQgP5R7y2vLm+vH+CAMA/Ab/
/fr9BAYC3/kW+Bnm6vng8NAB7f/4/gL6EBMLAPntAAkD/f3xAfX/9/7+7vAS+Ajy9Q3p8NoA9u0N+gH7+QTq9ucGA/73+wUL+Af+DQYE8xLs7Rbv8RIiAPjw
9AEA/wD8CAkI/fb39u79/vsLCBf6Cfb98/kRAQX+7vbq8uwPFvv5Bgkq7vz1HBgZDRX89vr19PEMChICIeP4CPYeAf4HGCALFwIAAPAAAvsBBQwKE/7//+4I
//wBDREFLP7+//Qj2/fnJiMlJ/b98PsN6QfmHwgZFAQKAAkE6+/y/gERF/cDAPcP8vf2BwkTFgP/DfYNBuwKCiICGgME9fUI6fzqC/4XCvz9//oH+gAABwkF
+wYA/wD5CQMF/f756Pj59QLwCg4H7evzAgcF/wb0+PQF9AT/7P0AAAT5CQgE+fX0///+/f0AAgj/Afz/5Qj7+wfnDgkW7wDjBP////0BAf8AAwT/Bf//APkK
/f/8CQcH+wr/AAzt9PsP+ATtDhj09vz/8+0QBRML+vv8/PsCCwwFAfn4C/MB/vcI/gj9APkK9v7wAgL6BwsMAwPw8gXsBAv5CAoWAAnqAwT9///8AgEDAQb/
+fcCAgT7DQkD8/b37gEB///3CgQD+vj0+gn5DArwFfIY9Azl9BwIAxDf8eAS7A/z9QwO9/vsCPTz7er1+f4IAAL0Afz+7/P+9f4NAP3xAvX26e0D/QoC/v32
/vgC+QII7/z/AAQCERMF+/HyCfEBA/UOAQT2Bf4H3Qr/+QPWGAoU5ujl8f0CAP76CwcB9fT6/vgCAAwO9gHzA/wGJvb5/OUQ8vT3IhkUCwwLAAz87uf+/QYF
Dv8F//oA9vb5/wMLBgQE/f4F+fr0Af8H/AT//vz/DAgC/fv3FgjwBev++/cRBBr1AQQG9PwE8vn4AgUO6Qj/AQzrDv8Q7/vnCRn68wP37/sQ/BIFFwMB//gB
+/X+BQ4ICQYCAP7+8u/9AggJ7/n6AAsIExkH/PXxCfUD/PQF6PfnDgENAPcEDAQCCfcE9QYC+/oKAgf89/f7+P0MAvb87/IR/xT4CfMF+wP/Afz/BAEJBgvz
Dvn///kL+gb7BgAIHQMD9+sY3fPpGBYkFwr6BfYH/fAGDR0D/xLx2AbrEfMDE+zwDP74/v8M+wQACgcDAfr/AQEABAL/Bf3+GAAFAP325O30Bf4K+wABBgj3
BPcO9gf1DvoCAP4J9gT6CAAK+AD6AAL9EAsM///x7hr4/BXf+e4a7f3nBvkA+vYL+gn0A/8FBwb5+v7/BAYCDAT39QH3BwoFDwYN9g/2AQX58vwR9gL1EAIJ
Bf0EAAcE9Ab2BfgHAvv79f76Ahn5Aev4EeAH+O4Y7f/dFwETEP//APoM8v72DwgN8P///f31BwsA+fP3APj/APsHBQr6APsDBfsA+/MLAA/wBvYI+wP3AAP2
HA8R9PvrBAoE5O7+8QjqDvQRCAUA9/7z8wL7AfP4B/sD9e0TAw/tBP4C7xP9/hDjAPsb9/va3goCABfk//EL6/nvGfb2CPYR7/4AGCIO/Ab+AAL9/fcIBAz9
DAD3//kT+Ab/Dw0DCBXhxvUR6hP9MBYAEQAAAPwO8fr4EQ8P/AQEBgv59/b8+P77/wAA/wH9CAsC//r7+/38//4EBA0FAQD7/QD+//4I/AP9CQIDHfkB/+wU
7fTuDA0f7QXy9ALuGxsL+e/j/wYA/v35/vYD/wkGCvkJ/v7/4Obm/QEWD/8AAPwM9wL4DgcKDf8AAAEQ9AP6DwoLHP3/AekR8vf2FBQV/Ozk2RAJBBzrEgAA
Av8HAPv89/P3+gMN+vv+AP4JAAn+BAEB+Q4AAAPvBPEQ9wry8/Xm8R4G/y8HGOj0AgMB//31Bf8H+wD8EAACAP8G+/v1BAULKgQAAOQf4erwHR4Y/QAGAwP4
/vT99v0DDAD/8fME+Av1Dv8Q9vYN+AHuBAPs6doFC/4U//3+7Ovh9/ET7Af8/v4BCf36DQ0ACAXn7wUH+BIMDwT8FfsEBvkG+vP7Bg4JCgL+/PEC+/n//wcK
BtcG/OoQ+AfuCAcW8f8D/w8D/AP++vb8AP8A+/kD/Aj4BfsI/fj8+u8SAgz3CgEI9P8AAAz8AAb+/vj6+uT+/P8P+Q74CPsC/QL99vj2BgEF//z8DP4A//UD
/v3/AwUH4+IAAQX7Fhv76eDxBgDx4OcMCyH7DPT4/wQJBf/6APL99AMG9O8B7AcZAB3pBuX4A/wACxQI/vUIABEC8P7/Bgz1CfsJ9v/z7QL9/gn7EA0J+Pb1
8/oEAPn4Cgj++vP1+v8AAAAAAQH//vn/8wT9/QL1BgYI+/rz+wv//QTwAf4I9/z39AAAAAH8AwIB/fv88wACAAT1BAQB+Pb2CQAJAQP++uz3/woE5wn7ARDu
Bv8Q+wLw+ePx+wIODxcABP3x/Qr/AAH0BPcNAQn49v38/fz+BAj+BP79+wr9FBn5JQIZ9f7k2vUCAw7sHhEJ5uPhDwID/vwL+Pr8BgoK9AsBFRvtE+Ui7Bfh
7fYF+QT6/Qb7BOj59PgE+gD8/hLw+ekCAQEEAwT9AfgA/f0BDf79+vgK9wz0C/sLFAP9CP4LBPcJDhsA5gLq4RDmBQ4XBPjx/PsFAAIA/gT2+fgF+wMAAAP1
APwE/f385gcG/wjm9v7/7u329fH+AQD/CwYJ9/jyCAkAAAT+9PIEAw8B9/4AAAH8BwUC/Pv6B/sG/QL98/b7AgcUBwwDGQf5C/4E+wb6GgMMAPb/5/HuAAEZ
KvMFBe0a5O7uExMg7gT6BAb2FgsT+v3k/gMBBf36EgII9gL4AOcACP4dERj1//kI7wsAAw/uBPwN9vzt/O0A/+78EBT/9u/48foDAP71DwoE8O/0HAIB7u8R
4PLjFAsyDgQCAxUG9fgJCgf9B94C7vcM7QLxAwAdEfT+Bfoa/gX+Dw4GCggGAAIC7+73BQ0MAgDx//EJCw4LDg/v+PwEBwgFAvv//AMA/fED//IAAgL6BfwI
/u4M/fMP7fPoAQETBAcS/gH16O3w9fQRBgMBDggGAe8G/hMC/woD7vzk/vX5+/EE9ggCBhXlBuwM9gz6FfUD9+wN8QLuEAAXDfAC+fIL+g3zDPoS+P8D/P32
BAL+9/X9E/8PCQEL7uPyAxAb/f4K/ADz6/Px+vUU9e/7APsNCwn9Af399Ar78A709foF/PwN6PQB7gDuBQ7769z3FP4C//sJ+f/5BgMN8QUGBA7rA+8K7/30
AgjLzPb7AhgPGB/5ANH17RAFCRD/BPsQFvj8APon8QbpHw4X//0A/f8DAAj6AfsDBwQA//gJ+vf5CQoMCwr/AAMB9PAABgoMDAML/vXr9Ov19voSDAIHAgvx
AfD59fn+//4CBRD0/+sQ8RH/8wYP/Bjt6+z5398L+P4BAAD3BAED/gD1/i3z8/nv+/UMEQL2/PQL9vL08gHz8/AKAQH/+foE+wf3BvoKFfUDBf8M+P/zAAMS
H/X9+vAb8QryGQoQCwQD9er+8PrvCwUP7gH6BxjxDAIb9QHjCi8HDBnn+dAd+iD39wf+/gj1AAIM/wHx9gsACAv5BvcL+gf0BAH/7/MB/Qj5CwMKFwLx//0S
/AMMFiD6CwQDDQgE/fIG/g0A9f3/AwL/CwoB+/n2+PUM/AYN8//p+ugZ3xoG9gzk9PkV6OHq/u8IBfEICwDz+/cM5QcBAA3nDAAQ7fHlAwz8/v7/AwEIDgj+
Ae7+/vkSDR31A+8C8QcEBAnwAO8K7P/5/wr+/f30A/4I/gX7LeYDAOko4/rcIA8tGQABAPcN9vf0BwgSBxnq4fv5BQkNBw30AwD8/P/8AgwFAfj70BT99B7K
BgAS5+jm8QkA8/zwBg0B+e31FOYBA/8U+BTuCwEPGPIA//AY8QftGwwY/QoA/gDz+/oE/P759hgA9/jg9OsLAA389g4CBQbfCOwP8QLw+/4PAP728u7t8fQI
AgEBAwkGA/QE/Q0HBP0DAQAG/Pb8EgYEFO//+esl8A7jHgob6xEBAxbmA+gZ7QjnBPv8+fgC/hH9C/z8APn97v4W9hDoDfgF8f76AAACFREKAvzw8g78Ag7z
Cu8V9gfpAAAFAAb7+fj7+v0F/wUAAAH8/foF/wT86QD/AAPxEAcK9PXsA/X++PMJ/wn3Bf8K//wB+/kHAAn5BPkG8xH99P/0CQQR9PHk8vb+CgoFGAkU8/vz
7QYF/wHnB/YK8vjx+QsEAgHpAfQJ+AL4APwAEgjuBOYP8hHz+fsGBAH3CPoA7fv/EAUK//z34uj09gAd7/8B7AfvCQ8J5e7vCPb///wQAQn4BQEIAhsH7efo
/vj7//4F/vYAAAAGBg3+/vb+9Pf+AgP9FhMG+PLu8v0Z+Sro2eXo4OQKF/n1BQgl8f7zHBQQGP0A/OsL9wH1EAsT/f/+AQQABgQD/AD4+vz8//4BChACAfn1
/QH/+/kB+wH9CAQH+f8D/QL3AAP7+PEA6wEACg3yHAEV6v/n9/oKCBv67u8A+P0IDwLz+QUFBwkLDQ/7+974/fgN/hP3AfYFBOX/BP0NDAv7/foB/wH8/QD6
AwMI/wX77OT3/BYHJTT9/N/l9f7+AAP+DQ4D/fX0BgMCAAQB+Pr8Av0CCvMBAPEK/ArzCP8KC/3/APcI/P3/BgsKEv/9APUG/fwBCBAO8AT+AAXvDgMM8/zv
C+z+BRIA/fQJ9fjy+/IEBQEFBgn59fX+CQb/APv7APQAAxADIPr+APYV6fv1Dw8X2vwCARD3EwwE7OznBgADAP//A//7/f4C3PUA/wn5IRgE7uTt/PYG+/0F
/Ab4AfsI9/kA+QD5EhUD8/L09fgA+f0F/RT3Au0E9gH3/wX7BwsE//n7//37+v8K/hH8DPz+9fgEAf//DQz/7un+/PEC/vgHChXz//P+/AYBA/3zBPcE8QL8
9gD9/ggLCQn9/fn7/AT9AAb9BQAL/QbzBPgAAP0M/wr3A/wGEwEC//4T5vHvGg8YCf0D//n79vj+AQMI9/8BAAL7AwH/+/r8+v4AAAH9BgcB/Pn6AwgD9wAD
4vzzFAcLCOz/BAISARTzCfsDAfnz7fsZ+Q/0D/MG+P4AAAH7BwYC+vn7Awbz/fYBAP8RDA/4CgkC9/j6+//+Af4D+Pz9AAH/DAwE/fv3EvsABAAY9QDyDggS
GPIADgMb7e/7HSQQ+t0H+BT88AXk7uIF/woD/wXs8PYF9v/8Dv8V/v7u5uXl6+ocGPv+AvgT8ff4ExUUGwH9AfoP+gYCDwsF8/f////8EQwA9+/1+/34/vsA
DRMIAvzv+hP9Ih33F9Yj8DDz9fwNAAj89/b08u8I9AAP/fzv9Pjv7+kPKgT4BPAT7er9HigPDQcB/PcI7ez4DA4QIfEGBvQZ1eHlEBcx9/4AAAX4BAD/9/j6
5RH3/RTuEQAb/ALb/v8AAAAD///9AAACBgACAAIE+Pj1AwII9gcBIRb3GOAp7CDzEen0/OkO8Q/7BxIE//X6/wMBAAsB9vD8G/39//AP+/v/ChAJ9ggO+Qft
8fT27ukGEPoG+eYA6fftC/8VCejwAwQX/AYBCQwW/QQF/gn48/b+BQYPAPwGAP//+f32/PgKDfr+APoL+wH5CggKE/wAAP4T7wH1FA0R+f/5/gb3CwUK/v3s
+AMAAALy+/sG/vz6+P39AgYJBgwA/fb+5CL6ChvWEOQx5xrbGhH9+uoC5uIBFiQSAw8F/CcA8/3yFAkI6BHzABnu/wgYA/zkAA38Bv3+Df8LChD1AwcMBwYC
6uPq8REU5v35ABL9FhUJ/vTw+g4GAgzdAeMG6fj3CAgA+Pj//v7+CQYC+gz6AwQBC/kPARH7AwABAf4K+/r7Bg0H/QH/APz7//0EAAf8/AcAAAP2//gG/AP8
CwEKAv4G9N0AAwIX5QQKBxXoAvAK5fvxNgD+ANsi3+bvIyoqAf8AAv7+BP4C/QP/APEHAf0Y9vvrCg8b9gP/+Qb2DAgJ+fvy/QD/AQr9CQIJ+wj5C/j+AfwB
DwAE+wYC/PIA/QcBBhb7Au7+Afj0APYT/g38EwgJBA0GDg4E9uMA+hkM6Afx8wH6+wUU5vwAFvn6/vYY+A34EwcNEP/9AvcP+Pf9DxUH8xD/9Azt+/4D+PYA
9gb45vrzCRr+F+357/0D+QcIDgT9/OPy/P3/AAoD/wED/AEC+wD+////AwYBA/r1BAH8+v78+Qf7CAIE9hAN/xjs/ewF7vn1BPj+Ae7+AgQAAv78/fkA//4A
Bw4B/fP57Q/+CBHnC+4b9Azf4QvvAAruEQwY+PXh9/n9AgQJCA8DAPL6BfcDBAkJ/Qf5APUB7Pr+Bwf1GAkN8ffq+P4B/wPzCwAG9/31/Pn///v7Cw8C/PT2
7vf6/xIDCxoE+efxChAG+/vs8uYA/AkIGgIE9/AK7PnrCQQaCvIF8Or2/xTuB+8F9Ar5BQ3+EPwW/Avr8wf+Bgf4Dv4T+gHwAe37+fIK/A34BvkS+P3/+vv7
BQ7+/fX+9gv8BQfuCfkU9QLnEAfv+/kMBwkSFRr/9PsGAAH0AQT78+v6BQUFAwb2/vEC9wf/6P7/AwfwDgQH8/H25AgA/w7l/vwF7OrxEPYE//QF/wP3//wJ
8xUHAgvi79gF7QoE/AjxKhoN8/MQGBr1HPoFAucX6e/nDhsjAxP39f359vb+Egn8GP72HAwRB+wZDyv3/Az/+gPv+PgKAAH1D/H6/PwSBxX7BQAF7f39AAby
EhAK8/HrGAEB9uoF7P3yExEVBgIAAAD/APoC/wUC+wT/BwP3BvcM+gj0FgL+Bv8P9foDCg8IEwYFAfgC7vP7BAYQJfr+A+4Y9Pb2FhsV7P4D/wLxDQkE8+/z
6QX/+g7sCQMQ9Pfv6+vrHiELLxAe9g/g8Pn7AfkAEBEEAvz4AP8AAAIC/QH/BAH/GgD///oS8/r4DQ0S9vgA/f75CA3+Avn9/gb7BP3/BQAEBwUB9gMCBBHz
DAAH8vn0NQMDAO0f3t7jJCow8AD8Avn+GQsN/gD0GwMGAfAL6+zyCw4b9RH6AAbsDPkX/Qjp+Pr+DhL5EPYX9hLrARP/AATr8eYJBRX8ChH/AATx5uMGBxwE
/vz/AwwN/AP9BwMEHP/9/+8Q8/r9EBYYB/////4O9f71CwQODQwF9P7a/AMEAgXrCf/4AO37/gQDCwP58/0AAAH7CAMB9fb4Fwv+/OcF9ez1BxYLC+n7/QEJ
DhQJCgYADvYE/gQFA/sEAQT/GfIAAe4WAA32DAMN/Qj/+Pr0AvwOAwT2/wn//AHx/PYCAgb9+AL//gP7Awn+Afr6+Q0A/QH0/fgB+wT++AD9/wn7/gAC//71
//8BAAcA///+/gIA+P3+AAP+CQwE//n0Ee/z/vYKBQALHBsLDf8D//4H8/r4CwYK7vD9A/T9JBwF+fDs7OwA9gQGDi/r/dT98/cICAoGCfH96wb+BxQLCwL9
7uL89QkS9RYH/gbj7egF7wD/EP3///QN/gP8CAoNHwL8//gV9fv9FRYM7QH7/gfzEA4L9vXr9gUC/gXsCgUH8PP16P77AQUEEwgT9f77AQIA//IB/gACBgf+
C/vxAfkLCQoKDRIE/vr7//UIBAb8AwQLAgsTBhoA9Nvt7QAV8fv+AAoDCw0D+fb3C/ICBAwU8gPxCwUN+RUA+gT3+/gGBwj9CAn///n+/fQIAxAB6wT9/QTz
DQkL9/nsGAALBQH/8+v5+gcR5vED/PQE+xXq9+IJ8P4CAAH2CQYE9vX1BgsF/P8B5ubtERci3Qv6ABLoEwUW7vTe+P0A/vYIBg75Bff8BfQJAPwH9e30+gsU
Cf/+AAAC/wABAgcE8///AAL8CgcF/Pz3FQUA+OsL7gD5DwMK7v0NAgnv8Pj38+8E8Az+BxD2D/YQ8Qbn/A4P9gblCf0G7gH3IQMIAPkM5ebnBRAi9PkFAP7z
DAcG7vH4+v3wAwIGGBIYCAjnEv3/AgAGCQYC/wcI+v75BAf+Df8Q/xD0/Af5AAT5BwIQAwny/AH//gX6BwoC/vj19fz//fv8DxAC+/P18/wGAAT0Av798vD8
8f/0AAcBFBMRAgPs+wD+AAECBgcCAf35+AH88/zzGBUL/vDx/xUAAQvoAOwa9Q/vBPUABwkLAfr9/QQB8////wP6CAUE+fn3+f39Cgv+C/kC+AX76P39+wb0
DxMH8uru8v79AAb7DAsG+vj1/fb/BgQEBQQCAAD89vABDQQVAv73/Q0H9A3/EhX2DugX9RzvCPQB+e8L8Q3pCfAVE/YAAPcP9QH3CgcPBAgAAQT5//gH/QP6
Bv7/AwIEAwADAQQAAQj//P39/QH9Bf4DMfn7AOsh3vbxGiAjBP0B//4L+v73BQEJGP4DAPQN9Pf1CgsQ8vkAAAf9DhIC9e/3AgcE+gn08fH89gEE8/z/AAH4
DwwF9vTy7voF+h0A8wT19+QG9fn9+vr2Bwfv+vEMAwf8/vzv/v4B/gD98f77AAYACwsI+/71/vEC/v8B8vvwAvsG+f8D//77AP/9/gAC8gMA/wn2/f0D+/76
8A/+/gnkCv4R7/rsHvz5Cugh+OkHHi4SBv4AAPT/CP4CAAQECPT4+/AMBBX9Dv7+AP8AAAAAAAH/AP8A8QP+AATxDwUN9/vu9/r1APsFFhQEB/758w76AB4F
+v4O/fz24wT//vr1Aw/+9+Xr+wYAAAP4AAAD/fz5CPH5DQcf+P8IFxwK8PkDAwf0CQQD+vTyFPz9/+8N+AUCDwoNDPgAAfkU9P/0DgoTAfz8/wX9BREH//r4
GvQIAPES6vrtCQQZDfsM//YA8Pnw+/kP7/b8/gEACQ4GAvbz8/0BAP3/BQP//fv96gL+AAzvFQoS9vfmAvMDCQgJ/v77AwQEFfz48uoC9wQBGQkPBAAB+/wK
9wn4Cv8G6Rzx7RXi/fsNB//69xD0Agf0Df8cAA/f//8IAAP69/f29/wJ6/3+BwnzEQYK8Pbs+Pr+/v7/CBD+/PL39fkH+f/1AAT27+YDAfsA/Pz+/Ar5A/gC
8vcA//wAChD8+fH68vX/AAYDDRb++ez1/vv///wHAAr/BPwCHP36/uoPAAcADwwQ7OsB9fgHDiTy+tsA+vv8APYDDAYA/f3/79v5AAoIECz59droGPcA//UR
9wbyCv8M/xL/Cg/oA+gZ8BDv8/n+BAUEEwgH9/v0Av77AfcKCQgABgEABPX//PUA/wn7AAAFCf8A//4M8gD4DAcLAAz7/fn2CPoMAg71A/0AAPUH/gD7BgME
Ju8ABPUY7fPxCA4g+v8FAAH7+vz5+fcGEvkHAQAF9Pf6AwgN+fz+AAL9DQ0F+/f08QX+9P73CAsE+fL38gAAAAT8BgQA//z4+f0ABf8BCgAB/QL6Bf4A//4J
+P76BwUJ9/8A/vj2CQMC+vr7CPkAAPgQ+ALzBwAIAAABJCcA+P379BwIBvH9+gQA/Q/1AvAHCwnz/wYN9wcJGBoCG/gAB/EU7unzESMi+An//wr3BQAN+v3z
/AABAQL4CP8E+v764gz9/wffEgEU8PXf5QD+AAHwFhIG9e3rAu37AAf/EAIO+wL1GQYQBQAG19bxCRIZ8/n//AMCCBQB++72Cv///f0O9Af1DP8RB/4EAfUG
9fX5AwoLBRL7/wX0+/MPBRD31wbu5/neECkK99rl6fsB/gT2DAwB9O7xBQoD/v3x+ej5+AgLH/r/AvcV7gHvIhgbEhEKB//u6+gD+g0HA///CgUBBvoK/Qb6
6+78AAH7HCEG9ebn9hL7/AjsBvwX+AbnC/0TAPYB2+HoAAMiCesSBPz5A/Tw6/ML/fgj/PPe39/Z3N8b9wfwGCXvIPIq5RjWAv/+AwL5DAMM+QP05vv//wvz
ERAF8OvuAgz6/gP0/vkQBQrzBBP8/wru/PETAA7w9gn/BQn0A/YN+gv1AfwA+QAF/Qr6B/gK/wP9BAL/BPsK/Av67/oACQ/8EwAK8gDvF/UA7fUJ5QzkB/ca
EP/7AvcW+P/2ExIQDAj7//sA8fH5CQ8TDwL1/wAJBQMJBxT2+vz9+/cDBAkAA/8CBAH7AAD9CgMI/gP88QUE/gf1AP/89/T5CPgC+vf98gH1AfQMDO79APQM
AhP3A/YHG+0F/uYa7v3gGgod+wMA/wbxCP8K+/30BQMA//cG+/oABwoKEwoB/PoK9/79EAkH6v4G9wUACAP1/PINDAEABfsB+/UDAw8I+wMAEgsHBPUGAg75
5f/+AQ73CQcM9vfsHADqIAUXEvIPECkL//4ABw4F/fcJBA77LgD7ANcP7/H6IyMO/vv8/gYDAgcCAwAA+AUC9Pv1AAr++/H+/f/0AAD+BxUKBv3uAgMRAPbx
7uXt8/oT5PID+/f3Bw729OUDDPb0/vwJCBkACv76A/YBFRMKD/URABL49AQBDxj7EfYW7Qby9Q3++w/4/f0FBAD4Afr8//oNBQ/9BfwB9fH6BgYDFRMLAv7s
/Pr5Bf//FwgP/gXwA/n+APoDCQv///v9//n/APgEAwL9AAAB6/z+/gPzDBED+evv8Af89wHzCg4G/vHwEgEAAPgF+fj/BwsLD/8K/wb+5vDl9fUP9/sAAf78
BgUE+/n77BIAExvpEuce6A7i9gwE9hX57/UBAQoA6/IICBv4BfUQ7Aj9E/4A/u4N9/32CwgUE/sA//cQ9wX0DgMP/AMGBQX2A/AD8AP+8Qz/+gjrBvgK+f7y
ARn4AQsNBQQRDwz8JP3/APUO8/z/Cw8SBQcDDQ/x/+AJ7g/yA/kTEwv8BOD/7RAM9Qv9/QjtDQMS+v/qHAMA/+0R7PL1Ehka/wMA/Qz+9vcAAwkK9frr8BX4
Bg0OBQTs+u4H/hUU7wrsDOn/BP8E+fz8+Qb1/e4H/Pv7AP8HDRMBAvr4EAXz/g/++fgFBR8N/f7/Agf7EQUF+Pz18f8AAAP5CwYG+Pj0APkD//4DAAT8//wE
3v4L7g7d+Qr92dnx7Q75+wzoDgQQ+f3i9wn/+AP8AAIC+fn5Df8DAPAN9vb0Dw4OAAn6Cv7/APsS/RT+EQPz//MM/AIIDBQH8QsABw777d79/xUU7f8KAgDy
/vT88vYGBer58uoNCS7uC+QC+v0C//3/BQIA+PkBCwEH+/f79/z3//kM/AD9Cgb8DfoP/hD2ABXzChz+DAEWBSDw+AYABgv3CvwM9wD1A/7/AfcABgL/AgT+
8QD/BgnwGAAO8ADqAvsC/gAEBA77/fb+4P3//wHvFhEI8e/o7vr9+/nxDwoC9Ov2Ef39DAwH+e4H/hIHBPP7BAMQCQsGBwP3BPAG+/kR6fzhC/0eCgTt9gIL
6wL1GAwJ8v7v6+36DBwGA/fv5P7z/gD7GBkR+vfo/vsA//4AAwf//voADwIAAPUC+Pb+CA4JGfb8/uoZAgPzDw4V/PHw/P3/GSMHAvDvCfcCAxMe9P71BwIX
BQABAAwZ8gHyEQUT+/4E/QP5Agf+8+7+BAEAAgMF/fj//wgIHP/8Ae8Z7fj6GxsUBAcABQL4AvMM+w7+7PQE/gL3BQH+8O326fsABxD2FQYP7vnsBAAEAf3/
8PH3AAUPFAEAAgAU7vD5DBgP//z7/AD79QAH/wMH/f///fcBAQH9Af4BAfsAAAAH/wb8BAAE/gMECgf+BvYG9wT7+P//AAT5CQcF+fj3/AP+/wH9BgMGAAH4
+vgAAwf2EQgI8PbwAfQHAf8DAwb49fIABP0GAP8G9/70BP8M+vsA/f4FAQz4APYG8fr9BQgAFQ8M9fzv/PT++fIRARbsDPIL9w4DAA3r/u4P9gnv+vQH/wD9
BA7y9+X/AvgDAP4F/Qb3//UFEP3/6ukH7QXn/u4NCAr//wz/8PMACgkH6vv+AAP2FA0I8/TvAgH4/QUI8QQDCwgCAvv+//sJ/wr9AvsDAvoA/PcF/ArxCfUI
9vT9/v8M/xP8A/wB+//9//0GAwUBBgP98fn5/wEKBBf+Bvj86vj4AAP9GxoO9/XqAAf7BQL0/+8K+hT0+QAABw72DAQK9fruBwv6AQPyAvgT/w714/UA+g0I
BBz4++P7CP/+//oK/Aj7CgQEAf///fsFAgf/Av7/FgD/AO0T7fL1EhQWCAP+Avv+/vcHAQwBAvn4AAADCQ8J+/wB8PwAAAL7DQcC9vb35AYBAyLxDgMP7fjn
BPbz//ATEyABCv32Bv7+APgKAAT7CgUE8vz+/gH9Bw4F/vX2/v0A/wAG/QH7AgAGAv8A/foE/gP6B/4DBBEABg3u+eUU+hb29wYDAATuA/kG9Pn0/hL57/T2
Bf0KBQT/Dvj2A/0Y/wf+EQ8HEQ/0//0BBv4IFRgAAgH/AQP7BQUE+/v6CvQB+/sH9gX2Av0MAwQA/wj7/v8B///+APr/Ag8D+f8C/wD+IvcC7uMb2friDA4V
Cv0D//0D9/73AgAMA+4B+vsO8xPpCPAV4gT8BBbsFQYU6vfkAfcBFxcECPUW8wvq+PYA/wAHCRH7/fX+/+oACAYDDAYI/fv3++0GAgIBBvj87uwBCQX/AAT/
/AAFCAf+8P4I+P/pCQD76uj39P4G9v7s/Qb39OUBC/0CAvcB/gH9AP8E7g77CBDxFPAO8w3s+fv0AgkFCgcODBD1B/7+AwwK/gb9BggE8vgL/Pz1/wjz8uEF
6fT7CQT9Jw4Y9gTh9/8AAAL4BwYE+/j27v4OAAjv9fHs6esRI/oG/Okg5PPnFhAnCef///ATABDmC/gL9v4G/wD2+wL89e4AARLzAv/8/PcTFBX59/76A/3+
EAsN/f/4Av7/8vQE/wz1B/gM6vYACQX2HAcM8/zr9f0A/wX/AQQA+/n/GPgFFwgQAOL+/xkNDwoCCAv26eEH/hH7Af//CwwADfkO+gv3AP3+/v4LAxD5C/j/
LOQMBewa7ejtFhgc8/4AAAD5CwcF+fn27gb0/QX1FhET//7mAv74/vUMDxIDCgD6EP8A/fkI+AT+CQQL/gf5JBP2GeIm6iXwE//4//oV9gUCExAO6Pj5/wP5
EBEH+PPy9vf8AwEADwgG/QL1/f8A/v/+AgX///v/8AsD/gL7Cf707vT/A/7/AwMO+/j8Aw0F+QMDAAH1Bv0D9v73Cfz/APwIAQQC/gAG2BgA/QvRC+4b6vze
4RD3/BDtCgAT9wDjAwoNAgLy69759wcO5gYFBBXc/vQO6OznBPr29fz1Ag8CBvX6BQn2/Pz//QEFCQv69AX3BgrxCAQR+gbs1/wK/xTnCAP44970/Pn59Ar+
/RkCB/X29QkB/Anw9/kBAv30CvMA//EQBRL1A/wKFP//AO4Q+wD4DQcSC/gBAvgR/gv0B/8M6v/+/A73DBUI8+ryAv4BAAYH9fv5BQUGAQcBBQL6BfMU/xTy
B/3+AP8M/QX9CgYG+P0AAgL9CQcC+vj4/gEAAAD9AQAB///9EwT1//ELBgMFFBb+DwMA/PkJ8Pr5DQ4O6hMD/g3iBPUP7/js+vf3/vcKEh0GA/fvBPv/AP8H
/wf8BPwC/Pn8//YLCxL/B/v5DvIL6PIJ9vzp/PUi6QTrAPv6HhgiDQjk8/8CAAP6BAH+9vX+Cf/yAPkTCA4LFRL6/P8AAAT9BAUD/Pz8+P8AAAT6BwUE+vr4
5QLyAxjsEA8b9vbX4wP9Ahvx/fcG7/TyB/v/APcQ+ADzCwQLAQf9+fj99wL6CgUGGfXzAfYUCBIIFBH7CfgD+/gG+wzwAvIPBwX//PYB9vT//gAC8vnx/Qb8
GhsMA/bqBxz6/P3rBe4VCxz1Cv///AkI9/z8BgQFE/8CA/EG+/f+ChEFBQgAAfj9+/YDCA4F/yD4Ggr2/vEY9hD46/wADhP8GwEP7P7n9vsAExf3IfAX8wXx
BAMC/vwC+Pn4B/8K9QEA/v/8BAcB/fj7DQP29+sH5Pz5DhcI9v8N/wDu//b17O4G8vf9AhD3Agz/9Or4Dvr3APoY/gz5FQ4L8xb9ARTnCPEd9xDq7er8DRgC
FQ4O8PrkBvoCAwQJ/f/8/wMH+v8JAw37AfD0BP0CD/8AAPoJAPr7BQkDDgL8//sK9fv+EBAM+/8F//r8Af7++/wA/QjzAP4K9QwEEQT+AQDyAgEDCwkPBgz/
Ev3+/PcT6wHvFAkaDg8UEAMD8tv5AQsR9vYEAPj//AD59fQK8uz5/PkCFhQF+fLz9O/+//4GDRb6/O34BQP9//kJ+/j/CAsB5f4CAAjsEQsG6+rw5vn/Awf6
FhAJ9PPuFv8HCgIS9t/9DSQV9f8AAAT2CgYF9/b0Bwz5+e8B+gIBERQHCBYB+/3p+O0N+w7/8f8FBAjyBvwF8vf1Bf/+//wDAQL/AgECJ/f//+kn4vjrHxkp
9P8DCgr0EPIM8Af2/f8BAv/9Bv0F/AD6+wbrCBECEAUV+xnuGfT/Ef8V9/MDDBsL/fz78/4D8QX9Cv0DBf7/AAQQ9AT1DgQL5wDq+AgADh4TAv/pBQIA//0I
+P34CAIK/P8AAAH9BAMB/fz9/P0ABQUCCQID+gH65vsAAAXvGRIC8OrmF/cC++Ma7v3jGQkf8/kC/gL5BAv/9+r3+v4AAAH7BwYD/Pv59vUCCQH8Bff9+QMC
+f0AAQL6CAUE+/76+hL49QD0+gMPAwL2DB4ABRPp8dgb/yP+Bv8F/QYJ5v3uDAEL+v//AAP2CgUK+Pv3AfQAAfkPAArzBvoI9/ADBf8JDAj4+PX9CQv+/AID
+e8LBRH+Ag8A/gT0APUL+gf19P/6/wL9EwwJ/v3w+voDDAcCD/oL9AT1+PwAAP79CAn++Pf66/IJ+QP++Qr4+dcF8P///wj9AQj8//T38QT9/gP5AwkE+/n/
APr8AAAHABD/Cf/8AgL/Af4IAPz/BgcJ9vr8AAsFAgsGAP773ef6Agr/HiEI7+rk7vwAAAQABwoC+vT3/wMA9fzv/AP4AfkB6gUAAQ3wFQUK8Pfr/Pz/AggK
/P7/BwMB6/7/+f7zEhUE9OnwChIO/fUQ5/PqAwwM7h3+/Bnk/O8Y+QzkEPMO/eoM9//dAewe7P35/wj5ERMI9vHsAQgFAAf37/T8+vwEGhQCAgP04tkGCSEN
HwHw9PAZ7/b4GyAc+wX9ABf9+foF/AH4CfT//voT/g7zCf0J8wUGDQnrBu0K7v/6C//7APsJ/gcEDQoC7fgE/wj1BP/99PH3/gIA/wr4+voC/f358v8AAP/2
DggE9fTx9P/9/v75DAsD+vb0/Pn8AQn+DA0L+vz1DP8IAPcF8vLyAQYS8ff/Agj+DhEG9/Lw7wn//gfq//4L9vns/AX/APwDAAv4/vQA6v4AAATzFA4J8/Dr
Dvj+APUP9AD5FAgK9/0A///5/wIA//X8/gAAAAH/AgEB///++/8AAP0B/gP7AvcD9v7/AAP3DAgF9vTz1wz+/Q/iFAwR6+rdB/P8BPkRBAf8AgMDEAD+/wEQ
9wLxGQoJ5fv56wfyEikG9tro9vwAAAH3AgYB+/b7//8A/wIBAQYB+/n/DQX/8/r28gT5Cv8J/vf/AgAP/gX2Bv4G7Pn8AAT6FxUJ9fLrAPn7Dv4HEvsQAhL3
GAnp+e8N6PwCExsFAgYA/f37+/oCAQYE/hYCGhn/COUI7wn86/YB+wP5CAz49eX6Ff8DAPYJ9vj6BwwSGQAIAPYD8fH1BAcV+foDAgQCAAf2AvsF9QD//wz5
DRMF++/u6Qv/+Q7zBAgL8/Dt+wYAAAT4AQAG+f/28AT+/QT/+gUEAf/5+/77AAgFBQsMAQD4CgABAAH9/gAC/gEC//kBAPL8BAD8+fsE9P37/wD8DxAM+vzz
BPn9AAAGBw4DBPz5+QX3++v4+AMN/gL4+vz9/P//BRH7AvH5DAwDAAEI6uXzCA8gBBAFDAbu+ucQ9xX7HALy//MS/P8KFR0GIQAIAPEK6uzwCg8fDvEOCQL6
AOYE/f3++g35/QsI+QEHDgXxAAIMAgrx8Or29PoKKfMF994V3vvmHBsp9wYA+gf0//8I9P75+A3/Dx7/DOgL/hD6+P8A//8BAwb//fwB7PkC/wD3Dg388O33
/fsAAAACAwn+/vn+BvT9Bv8KCgUB/QIB7AEB/g70/P/++Pb46/7+Agb3EQoI9vbu9///AP/9BgQC/f37EgAAAPUI/f/6DAkLDfz3//UN+Qb4DwgG6/gBAwj0
EgAL7/n6BOz8BAIQBwb6AQAH9QAA/wb+BQkC/PX6AA4F8v7s++4ABf39/g7+9frz/foOAwj2Fu/1BvQTAfv/ERIP+/0FAAL5Avz58/MDGvf8AOoE9/vyAQEL
B/3/APQABgEBAgP/B/MBFAz4AvwQ9ArxBAcB+g4E/gEEBAT37v79AAX3Ew8L+vfuDPv+4hgB4v8ABwb4F///APQR8Pf0FBIV4wAB+wXpEgkD6+bv6QX6AAju
GQYW/P7lIgD+/fkV6/jzEg0Z+/4ABgkAAv8F/QX5E/3+Av0E/PsBBwoDCfADC/4LAPf7/wkEHPcF//kQ7fbqCAMX8REG+Pft+/gE/P/48QD8AAL4EgoJ+Pju
AgP79QX4BQ0D//b25/f+/AcJBiDyAuXy+/0A/gIA/gj3AvcA+PIAAAQGBwsA//b9/f7/AP0MAgb6BgcB7/38/QH4FBEI+PPtAP//AP4CBQMBAQH/7/T4///6
GBYX9fzt9f8AAAL1DggG9PPz8wEB/wP0CQQC9PT0+QUA/wP5A/8D/Pz79QX7Dxj2GQUa9v/kBQcD/vb2BfkE+AP8Bv0D/AEE9QLtAO8K/P7z/P4NEg0QDgTx
8AoA/QPrB/0N9/zzDgII+PIB4/TsBfwbBPUB/wMP/Avx//ULAv7/AAEFAwcCAwEBEvYE/fkL6QPwAfsO+wUI/hMD/QH5/vv4I+YBD/oqAgL1FBETC+sDCgwU
BA76Avv9FwD/CPUK/vgEAxILCgoG/fb6+O71ARIS6xoF/QjpAu3/7QH77vT+BAIDCA0B/fX5Ag4A+fj19vn+BAIGDQL4/fgH/gQFDAf+Gfv6/vAc8QfzHhMW
GP8DCAsI+OgB/RIO+f0DAQD7BAAA9/f9Cwf8Bgn//PMMBBb+Fxfp2fEP8hD/JxX96AADCRTxDfoN7frsCwb1BPsQCwQFExD4B/P8DgIbCQYDEBP/E/39/e0C
CAAIDA0EC/MAAP73+/MBAQUHAAD9//oCAQgCBwH/B/gB/+8N+wbyB/4MF+cGB/MV8wHgCgMdDQEA/f0O8wD5CwYL4QD8ARPzEQgP7fPxDvcFBQYN+vruBQcP
+wP4/PcBBw0GCQH48vv/AAbzEAwM8fLu/Aj1//r8CwASChPzCfcD+foD/Qv2AvMD+v37AwMADwYG/gD5/f//AAD+BAQB//79AQ/+BfsDAfcFDw/65QH69Rr0
AREB9ev38/0G+gECBgj0+/AF+/79BwwIAwYKBAEF7vr0AAUCDxQSAfzs7Of5/QMAICoI+ubm7PYA/v/8DRIC9+31/PsAAAAABAj//vr++/j///8BBgsAAvz7
8wH/+wD1BwcD+vX2Jf4H+u8G6vftDAYY+wEAAAH7AgEC/v77AP8AAAAAAAEAAAAADff/AfcNAQP5Bv8E8/UAGywRD/oU5wT8+vL8APwEBhL//u34/P4ACQUE
CgUD/f32Dv0IAAP78/r0+vUMCfoT//f75Ovg+O0hDhX8Dvb/+9weBCoI8Pb//wUBDhcB9+30+gUB/gLz+v7/9Pb57vb//gH4DhYB9+jtAgn19gT79/oIBwnw
+vkA//4CBwz8+vX97en/9Ab9BCLz/tz2Cgn4BAMFDvoXBRnsCwYD/vgG8+n8CxYQ8fz9AAf9DRAE/PDs6v789/7xCAsDAPH17vP89/78Dxf+Aerx9ff4BAf8
FggQ/APoGvz9+/UY7vr0GhIY7wHx/Az8BhIH+v3+9QT/AAP0DQAI9/fx0//9/QrdGBQK6N3f9wT7AAn1BgMPAAPx6xX9+xXjAvEd8AHhFw/9//L78+UGCxoK
3wQXDiDl9dj32/AH8vz7/gP6FRAG+fj28gj/AA30CQAR9v3q+//8/gL/BAQDAP35/wgJAQz88egAAgkSHuIA/+4i8gvkEAIeB/kCAgcP/P71//0E+ukJEQwA
/O0D/w3/+QEAAAD5BAIC/f35//n9AAEEDg8C/Pb7Nc8a6vQr0jRDKgrsOdgS8wgk4SMeHPbvFQH7/gEI9Q8OFxT3D+bxAf8n6B8EABD+CuPyEAgV/hz+7u4E
LQADAg4P5xcRFCDlAv767vcDCwkG/Qj3Efj1GAge+SQl9RH1E+71+vwq7hYKCAIA+evyAgoV9wD98/IECwD5+QUA+gwA+Qf2Q+MH/xE2zzA3Mx/qGfr2/gks
7iAMCgzz0gvvBALzC+7q5/EU+AT79f/sCP339gABzgYN9eb1E9z1DN8cAQsB3v4B7wQFCuoB+g7tBQP4Gfjr4w77FgMKAQkO9f0LCAoA9wb9AAf9BvPu5wfy
BgoJAwXp+wUGEBXv9/7+//wAA//99/gH4P34//kCCezr6ukOBfwS/e/bEvcEDgEJBQcBAAQH9gkIBg7yFRL18hsF8RIRFg/t5PP//PoIBe3v4eMd7tvw++k0
9frh2+oa7vr+/vL3Fgb+9gMJCOoC7esJ8enrCPcXB/X+/vsKAgMP/vAM+hIKEAjrKP4KDQz6+fb8CAoFCAT16vcCEgX7AwUM9BECARHrCP8H+vQH+wUJEv0I
+/kH9vH+AfkED/MS+vvsABAYBwDp4PcK/BQTBO/OJPkSJRD/AgD//voA/v/8A/sD/Af9Gxj2FQ4D7QrnAQn/+fkAAf8BCQIC5wj/8vTtC/Px/gP/De/1/ggY
ARAGAwED6vD+HgP1GeYC6d8b3Ovt8PQWDNDHyuIh8wf8Dwn8IwoN+PjxCeHt+PIi5R0G9RD/4zP8IBC+OQLw3Czl8SjvFP7XGBXx7CDp2zkBIAunQgLu7jLa
J/P+/fME+RXmIg3i7/4CABL99fsO+/0EAgEK/gIN+wUSCwD7AfwK/QsI8AkVDgb3DvgRAAYV9QcQBgf/DvYOAP8K+AUECPv8+vv/AA/88voF+v796fn8ACD4
7vcP9QMCBAP9APr/BwL7Bf4BCPcGAAAF9gsEB/z4G/kBAPsG/gzuDwj0EvMA+/gIA/kO/O8C+Qzp5/rp+PQB+ATg4AT8+RH2/ewS6/kR/f788wz57vsHCAf3
8AT/Axn1Ae4T8gAM6QH/+g3z9fQK9P7//v72AAPv/fj0+AIA3QoB8x3x7+ke8vUQ/v4J/Q4J8gMSBvwBM+wI//wP7RjxIRLf8AMCAAkA/voP+fwJ9+0ADBEA
9PsD9gP4J/z/CeEPEhLlDgX3+AQM/wcRAAITAQQJ7gAOARAO8wEkAv8FDRH87Ov8C/7yCv0A/gHy///6Cf319QH8JPQiDv0pASwVFhHo6vz/ABf18vUP8/0F
+QEO/QoP7v8bAvwCDPj28fvy9QvsDg/iGwz+BNQLHw7fDwL3AfsJAP4O/A0ID//z6wL8EAXzCvAM4fsYDfsD/QAG9Qr8EQrq5f0C/hgA9PUS8vwIAfwA/gj/
9gH+BAb04/v+ABvu7PES7/4C+v8AAAr6+vkI+P0FBwH6APP4BwD0/f4BFv7//+8DCA3xFgTtBAP1//n4C/r3/f8EDPkA/vz++QvtDAf0Aw4AAuoKGgP2/fwQ
AAD5APjwE/749vwIBvwGBQIQ/gsECgH8DvETAPsd9hb2EgLy8wL9Av/+B/4D+QIFE/wA//YG/A7yFQbt9P7+AA729/YJ9P4G4QgB/gv2APAT5/YSCfMH6BAG
5AQQChXw6/sAARjw7/AU8foH6Ab1+hL0AfQF/gUM9A33APQBBgH//fkK9v7+CAT9APwG8/sJ8Qb+AAb5AfQH7fwO/v3/AAj+/v0IAP4B7gMaAP4e/QAQEQP+
6gP5CgX3D/EI6PcZ8f/7ABDx9/QG9PwFGv4B/OoIExcAFvj99Qf/APr+Bfr99v4L9v/99wD49P38BgT2AgD+A+3/DwD0A/oI7f0IABcH9P8TAwr7BP4A/QH/
+QH/BwT2/QAA/QP9+/4EAf/98QX7/gfvBvEB5voU9BACB/AIGAAF8PAgBvoAAAEA+AT7BwP4AxH7CesHEP7++vYP4v4FBhf++PIc5fwU/Q8EAO0NGgMB/voN
/gAFBvgHCgUB9/oM/P3/AA0A/AAE/v///QL//fcDBgT5BfsD/g36Den9H/ny6PcX8voAAAr19vkG+P/98AIECAoEAP0O/f0BANDrARjl3PUG9P/vCv8HAPsa
+w8BEgvy4wACABT9/PQY8fYN9P7/AAX//fwE+P8DIPUD/+cKAQ/yDwfy9wT6AAIF+/72Ahv1/gz8//L+Efn29AAQG/wBBfgL/w/xFAzsGfb9DO8DCAbxAAD9
8AQB+wn0/fYR/voF5Qf/6Qr++/gaAvYPDAT/9ewBFgT7EPr99PLwAAfy+/j49wb0+/z7AAT6/vz9+gT8DAQI+/kS+w/8GAj07vv4+xnr7O8M7/kHA/cFAgsG
8gMRBAD59vL7/hnu5fgB/gLyFAcAAOoKEAnnDQEG5Pv/+g/w8/UV/PcE7v/+ABLy+PEP7fkM/hT6AOLzHv/18/MP/f4AAAT+/v4C/gAA+gIAAQP8A/YK7/sT
D/oF/AL++gMD///99vgRAA0M9wMYAf3+/fH/AA3+6wH9AgPy7f8AABHw9e8R6vUP8/sAAgr2+vkK8vkH8/z/9Rnr6vMN/gL7+fwAAAv69vwF/P7/Ag7+BesJ
GQHq/AQJCf4AAPz9AQL9Bf78FwIA+/EIAwzyEgfzAP3+AAP7+v7+/wH87wH/Agr+/vwL9wQF+f0B/g8B8QIHBQf2EQUD+fYPBQf7DAX3+AYUBgkaAAUXAPwH
/Az+/fsEDv/8AgYCBAb+/PcBBAL+/wAAAfMG/wsB7gMNA/709gIFAgQBAPsF9f4G+/oBCwcA/vwI9fcGIfoIAPgS+xX3GAjz+/b3AAHxAvf86gII+wb9Au4I
DAn8AgT9+P4A/wL+/AABAAH77hH+D/oDEfD46vkQAgH++fv+AwD5AAD9BOkB+w3/5AcLEg3e9wkAAAH/BvcI8fwQFP38+fAFAQ73HAjqA/sAC/0AAgH5+/4A
/vb//wr17P36AQPxCPX9/Aj+7AT4DQjsCgL///r+A//7//787/0AAAz9+PgP9/4D/fv//wb6+v//Af/8FfQEAPEE+gn2GQTrDu/uARHq+vnrAQj1Fvv0AO0D
CBHnHhHb///+/QX6+v7+AAH98v4D+xH98foVBQP4F/IP7gMPAwYT+//xEdno9gvk6/zcDwPh9fkTAAkK8wEPCP/8AwgK/AIOCgYPCfv8/gAL/g0O8wIPCQAC
+/oHAgQP/goNBwL6//sBAAz98P8HBAH1/f3/Dvv5/gX2+QL++Rv7+PL/FfcE9PMZ8/wAABD29vcK9v0DDP3+/gAB9gT4CgXz6f7/ARL2+PUL8v4H5Pz4AB3n
8OoQ6voJA//3AP7yAPjw+gT98gL4/wbzA/j88/8J8QH/AAr8+ff++gcB8PT//xD18PwD+f/4zwT9/yXn8N8Z1/kZ8f0B/hP29PYR9voGAfoTAA0S9AsSEAEA
DtH19wIB5xzzKRHM//QHAA0K8wQABwHxFfgH/P79/vkLFPEFFv8AAPMJBgzwFAbx/fwI/A4K9gMYBf7/+foAAA759foG+f///v8D/gwH+f0L/QAEAgD/+wj6
9v3+AgT6BfL//Qf88wb6DQTx+ffzAAnl9fD17/0CAAn1AvX2DP/09P0N9f0A/wz6+PsG+P8C+AECAAMB/gAE/f8CBv4A/vsB/gEC//wFKfP3BOcBBBDbFwvm
FPkVAPoV+RYFGgbyFfgUAPsP+hAJEfr2+P0BAAz69P0I/f/67fv5ABjv8/IG6gALBAH+AP/+BAH3AgT+FfYAAAEGBgQHCPgACgf74vYD//r0Dvnz+BD/A/gD
Dff/9wQM/v75AATz/fr4+gH/AhEA/ewJEgX5Bv0G9wX7/wL9Bvz8AAIF+wcCAP4EBP0L+/8I/v0AA/8DAQD//QIB7AcDAAAFCfoT9fkRBf/yAP7w/v3xAQDy
Ff8ZCAAiCQ8VBQH57voAABn27fYO9gEA+P3/+Q388/8BBAb0EvH/CPz/+wn0CQLzBAP9APX5AwH4Av76BgP4/P32CPrz+v8I/fgMAAoJ9AQHBQUC7f7//hD3
9/gM+f0D/gD+DPv+CPz98/4G+gYAAP8BAQD//QAF/woeAAgc9wQfDAcB7Ab/DADzBvYJ8vQO9wgBCvUCFP4A+fgTBgz9AOoMEgXyAP0Q+f4B/Av+9/wL/f4C
+/r/AAb/9gH+AQL3AfIBAAED+Af8CgfwCfz8APoCAAf3CQjx+wz/APEJFfr59fkV/wr8AO33DP7w/fwCCPv//QX8+AD8BAL6//IAAA787AAAAQT18wv+BPj+
EPYC7v0V9QX//QcB//wM+P4H+/73Cff3C/n+7vgNAgMA/fkABQn4EgT3EQD+/P/9+QL2Cwj1C/0A//7+/gP7BQD28wH+ABD2+fIK7/sICfv5A/v3Bv/4BAH0
/wD+/AT7+f8AAgH9Bf4B+gD8+AIBCAD2B9ASBRL95gIaDQbm6f71ABLn+u0E5vsO+PwaAAUV+gwdBv3+8/wIAAcB/f4T+fQID/77/+rzEQPxAP3xFuQJAAP/
6wwMFf7s/P//BQD/AP/+/gABEf8AAfIHBgn4DQT52wX/AA3tAOgS4vEXAAMB/QsQBAcQAv/9/v0AAAT5+f4A//38AfwVA/wR/goMCP7/BPYA+Aj77wX+FAfo
6/P5DhXp7/H56PcM/AX9Bfr+DPv67/0O//oABAr89P8D/QD6+gIK//8SAwwNC/z/CAD/Avb9BwD0AALw/gb+9P7+///8CgL+/vz+/AP6+AEABgD39+QAChjz
4/gM9gT7/v8A/wT/+/8BAAD+A/0DB/sGAgUA/v4B9v4AAAn7+/sG+f4D8gb+/QcGAfoB+/8L/Q30+Pb/FQv7+wEF+vr6+Afz+v70BAXx/yj+7ekTGAb9E/wO
//UH/wgK8AQPBAT16wkF9w8I+vwN/foL5fz7Bhvs9e4F6wAD+vv7AQby/Pf59gEA/vv7AAb2+Pz7/gH99gH3/gPvAvf7+AT+AQb+Cvf9EPr57vgQ6ff7DQbk
Auv/5PMPAgf9/vcAAwD5Af8CAv8K/gkL9gUSBQD86vX5+xnt5vMG8wD99vb//w337/kF9QAAAQABAAD8/v0E+/oFB8P3+Aj+5Q7vFRLU9fj+ABP17voD+gH8
9wAA/wX8//0D+/8D5vcI/BoH6/8e/v4CJAD4ANv8EQvaDAT08wL9AAX4AfgC9PwKBesN+xQN3Q4TGQTp9u4E/wgA+P4D/PsH7f4A+Bf38fQU9/sI/vr9Cv77
BgD69QAF+P7+AAT4/vz/+/8A9gMC/gYB/fsN/P8E/gYAAPwBBv8C/QAH9f0AAAz4+PcJ9fwGCgP/GOMJJv376u4j5/z3DQjqAe8H5PYL8/3/AQb7/vwD8fwJ
DvAAB/8C9Aj1BAfuIfn3APH1/wnkEwjl6/f/9R/y4/gM///3BRAB+PEECgX7E/7+Iv4IAO8a/hf8IgjrDf3//P4A+wb8DwTwBBMCC+EVHgfx+vcL9P8EBgMJ
/wIJ/AAFCAQCDukJGgT++wIK/v8AAAP+//8C/v8B8gLwAQbmAezv5gENBAn+APn/DP36/gEFBv0A/gH89gX2DAfvF/gKAPYR/BQEG//w/Pr/C/34Cfv47fwG
+ADh/wjp/Pr45QEH+w8A/fsGCv8F/fwO/vAAAAT4+P8F/f709+4AABj16PwG/AP1++4KBgf06gkS9v38+A4NA/8YDQIO9PoV+PsBBAX7/foP7vYRDAcHAPYU
CQgBBwH9AAYAAv8DAQMEB/z9+gz/+/31CPUA9vkK+v/6+Qjy+fj7+QAA9/QABBT37/sH9f//GvwF/PIT/Bf4IArk/fz/B/v8BPv99/oK5f8ADAn+BPMK5fcZ
8gf++Qv+/fUK+AAIFwwA+eQRDw/rFgL6E////PUE/g3tHgTr+/YRChAO+gUe+fYD3gH+AhP+//QV9u0j6AH0Cxbu9e4D6PoQ8+f6CRXu3/cA7v39FgcAAO0H
DAfzBAL+8Pb/9w0E4QEICA/uFP4AAPAFBRDqEgn0BwQOFfIeEwkHBwcHBgj7+fj/BgP1DAP7D/0BA/MJBwzzDAj1EwQD+esOART2Fgnt9/z9AAj89/sD9/4D
+v8AAAb9/fwF+v4ED+f/FP/7/Qfv+ATrDu0ADPz5/gby/AHx5AkACAj6CPgL7vsP7P78Aw77/O8W5fkeAAX/CfMCEgD69PkO/AAAAAL//v4D/f0B9gX4A/38
BPX78f4K8vT8/xbs6vUD9wD49f35CgbzC/cG5/UN9/8ABQj7//oF8/4J+f4DAAcC+/8M//8A1gH/Ahv19uoX3fgb9/b//wzv7/wAAf/zB/n8BfwL/wbvAAz7
6P/3/xHs+u//6wEG4v3//CPo6OwS6/kJCA/7/+QCGQfrCAEC4hH+AP/6Ee8P4/Al7/73Bwv7BvD/4vwO2g795xPy+ega7vcSAQr9/PYDDfn99v4P8v3+D/v5
D/f/7vkV9gIAAAf8//kI9v4I7AAAABby9+8U6/gQ9vwA/hD48/oH+wD++/8AAAf8/fwE+/8D9wL6/wDxBPYB7/gJA///AP72AvoD+PoE9/z+/A3x8vYE9v0B
+P0A/g768/oH+/0BBfz9APz9/Qb2BwP18gP/9Az28/kMAv7/H/788uoA/gzoHgjk2wb++Bbr8+Ub4/EY9AMLCgMRBQAf5/UVHf/xAN/9Dg7dFBDoAf//AQAB
/v/9/wP+AAL9GuoEJADz3/gb7fj3Bg7jAu4F9vf/D+38Eu76DAjo+f/7Cej0CgD0/gDp9RH29ggEB/0HC/oL8vcSAv78D+wEEgnn+wMK/QT/BfkACf388v8M
Bwj9APAGCwD7/QAF9P//AAv4+/gI9/4G/hT7Ae4AIvj7/PcU9QT/9wn89fcI+P4HAwAACvoBCQH99fwGAAUABPsDDf0C8vwO+QD8+Qvy9/r7/AT6+wD77xD7
4f8BEgnuBAH//v78AAL8BwD5/v8A/wIAA/v/9gAE+/wADfv/C/396/4L+P4A/gv7+PsH+/8CE/v/9/7/8Qv3GgjmB/v+APoG/Ab2BQf2A/IZCQIR+QYQDwYL
Avv+AAP8+v7+A/wGEPoQAAEQ+QgLCwMA1Pz98yjl4eQe6vcLBPj//wj99QH8AwL6Af8AAAAAAAH+AwD+Bf/+//j3BQL1A/376Pr3BgPpAO396PoJ/wMAAP4A
A/8B/wEC8wIA/Aj7+/gK+f0E6f/+ABTz9vEM6/wO5PkA+R7u4/ET+fj+/P4A+wv89f0EAQH9D/j+8gIE5g30GQjf7/7/BwX+BPYB7f0Q5P8AABD7+PkH9f4I
+QIAAP8BBf8A/P4HBewA+A365P0GAwbt6gX//wX3/vcH8/kK6gP//RPx/fEO7vsICQbr6PD6/AjnHwzsI/36AN8CDBLcGQjoAP0A/gb++AABAgD75/b//B3r
7PAT8/3+9v3//wn9+gEDBAL5CAv59/X3AP7zA/8CBw8FBugQGAYD/vUR8Pz/ABD39vYJ9P4IB/cB9AsD5QoCFQnrD/cBAP0G+QYBBwT0BfwA/wP++AL9BQL4
/wD+AAX9//0C/f8E4gD9ABfx+PAO6/kO+/0AAAf++v8C/gD+7PL8AQLr+/sB6QQA+AAB9g388/4HAgH6/fbqFPvqB/rk6gMC/f0AAAX7+/4B/wL97Qr+AAn+
BvQK7vwS//0GBQgI+fwQ+/wJ+/0AAAr99vsE+gAA/fcU+Q8Z7g0cDgbp8/H/ABXv8v7++ALx9A0A/f0DDPoF9vkTDfX8EPn0Agrg+fzy5/vvAxXj9On/3fwK
9AH7DPP2EfX45vgU9vz/AA749vgI9f0EAf4AAP4B/wT8BQL6+gD8AAT4/vj/9/0GE/ocAPce7Q4WDgb3Ef4ZAOkk/h0LLATpAAX9DO0FFgD17/wR5gD//iX2
4u4Z9P8G8QYH/f0ICPYT8PIZ/gsAAAMCAPz//wQE/P//AAT9/v0B/P8CBPX6AAb39P36/Qj29xH+//QOEvoH9f0XAwL//wABAgP+BgT/C/X+/P798Qz4DAvk
Bfv6APr1AP38AP745wgA/wn4AvAQ6/cVC/v8/v/+8wn0DQrk9f///w0B9P0CAAn1DBD9/OkADwXnDAEA9+3/EwT4Bfz47vkG8f7/8xLz5vYNBf777P7/+BXz
8PQL9v0EG/Xy7fns8RDvFQnX3wIUAhsW8QgdAP0F6QP//A/0+vEO7/sP9fz6+gnl9e367PwGBgb///4HBP0B+v8K7f/+/Q3y9vQK8fsEA/kDCAEJ/gX//QAB
/xEA/vECFPcH8PQY/vMBDwADAwT//QL+9/3/AAv5+/oH+P0FBf4A//cBBgb5BwH4+v4AAAX6/PsD+fwD8vr4+hDu7voK/Pv69f4JAA0G+gIV//sI7f79/xfw
+PAR7vsKCAH+A/MBCQT2AQH//gD2AAMA8/X6/fsHEv3/CeoHDw32BgH8DQj//+YHEwXsAv8I8f/8+wn49foB/gT8/Pz/BAb5+QH9AgP36//v/wre/Of34/cJ
EwEK9/Qd+Ar8EBH7FQb48u/8Dv34AAD6+wj99/oDCvwD+vcM+RX/B+oKH///8Pga2QoA/xbx/egV5PYa//0HAP4K/goIDQD56fYCBBb66vcS7voC7vv+/hjw
7vEL7/kGDfwOA/0W+A4EEwTz9gMCAAQBAP4H/fwGCgUAC/IBEAPt//0CAfsA+Qr68f4CAwT1+Pz8/wnx9fn7+gL78P4EABMA9PsR/AAB+/n/9hT05v8IDwPt
+wAAAQb8+/wE/AEC8fYA9h3w4vcPAQD09AEAAwf7/PkG9/wC/9b7CAX15wj3CQTmC+vxBf3y9fr0Awnz8/j/AA/z9vsQ9/oD+w4M+P8LAAUTCPkR+Q8AAPgD
EfcA7/kXC/AABQD0+wAAAf3y+/j8Cf72/vz88/8D5/sCABTx9PIS7PgJ9/X/DQzy/fj77foFCf//DPMCDQXy/////P0BAAb9+/0E/f4A9wAAAAj8/PsF+v8E
5QP4DArzCO751/8L8fr//gz88v0G/AH6/f4AAAT+/f8C/wD/+///AAP9/v4B/f8C8vX6/xTl7e4H8fv78v///wj5/voE+P4F9wAAAAX8//wD+/4DHgH1/eAH
Cw/ZGhHmBfr/AP0E+AXxBgn1+Qj7+fb+Dvz1+f8L+vX+AA/z8Pz/+wH68/T99xrp5fQR+gD48g39Bvn8FPMB4/gb/gQAAf0AB/4B/P4HCw0A/ugOFAr0CgAB
Lvz8C84SGRvVHgfs/QAAAAQA/f4C/P8EC/4C9AcA/gkGHgXu9wQBAPz+DPsG8vkXCgr97ewJCAv3FQX3Cfr/Af8H+gvyDwbsEP789/v7+gcEDgb0AesN/wkD
6woKCAP3CQAPAP4KAAoLBgD74f4BABT0+vAM7/8M+vQAAA/68v4L+v74EQ/2/tL/JwjdBP4K+/HxABjp6/H46wgA9erzAB7k5PIG8Ar4GgL//PMIAQ/tGAnt
+PkCFfr2C/sC4vAPCv0T//oa/BkUGgbm//8A/gL//AD+AgH//PgA/hH97QAABgnz+vcA/g/48fwG/wD5/RP68P39Dv769wAQCvz6/v38/gP3BQP2AAEA+vz/
+gb7DQL22REA/Qj3CO4O4/IfEfby/P/r+P/o+wfx//7+Bv0AAP4A+f0E6/4A/wz4+fcK8vwIA/wE/P4S9hEEIAzhAf/////9AAD9Af//EPQAHfALEgfp7/0I
4AH//hnz8e0X6/sO8v8A/xH48fgG+gL+CwMA//UBBgH+/v8E/P7//wX++wABAAD9BgMg/g4t9BQiHgT97AAA+w35+PQN+/0E9fEKDgkO+AESAQEBBwz8Afn+
CP/2AQUG/v4AAgT9/f4C/////Pn6AQjz9/v5+gD+AP7/AAT9/f///wH9EgT6AOn6EwPnAAMA5wL+CAv2AvEU5vYa/gAA/wT9/P4CAP8A7wr5AA/v+/cIDgQA
/gsA/PUEC/8C/fwJ5////xT39/UL9AAG+f4AAQf8/PwF+f4C+wf8Av/1Cvr+8fYE9gQA/QP6BPkI9v4N+/8A/wf8+/wF+/4CA/oAAAb89wAAAwD4CfwAAAP+
+gL/BwP17AoH/xIK+foR9/sNBgX/+f/+Av30AAr09wH/AAP9/PwB+gAD6QQD9BMA8f8ZCfoCDgMGAvQQBw0AC//9EvgAC+IGEg3sBAL2AQMGAP0KAgUIBP/9
8vYACwn9/foE6voM+wQK/wkJAAYUBwH//////wL7/v7+//8AFAP6/uP4Fgf0/f779QAAAAv3+/cL9/wGD+H8CwH58gbrBgXi8PQA+xXv6vkLAAD2+PL+/RXy
6vsD/gH29QD7DP/2DPMF5vcY/ub/Bxf05QD6AgnpHvr+/u4HAw/oFQfuCQv6AekBEwrmF/8BD+7uBPXoAwHoAAH58Oz3/iLn1vQH+gbr/QD/AP/8Av79/f4F
/vP/AA757v8AAAL2Cf8AAP8D/AP8AwP78gQAAAj6AvUK7/cN+QUD/wAIBAEH+PcO/v8AAAP+/v4C/v8BDvf/APkB+ArwDwjqAfwA/wr59QIDBP339/EA+xX2
7PcG/wL6+f8AAAb+/v4C/gEA/wL/BfcECQH7/P4I9PkA/hX27vkM+wD8JNoWAAP86QUcKQfc8/78AgD6//wC9PkJAf7//AH7/QD/BAH68fQD8xP64/cV+fv8
/wb8/gPxCPj3+AAE5/33/xLs8/AC7/4GFv//APMEBQnzDAL6+vr5Agj0+vr2/Ab6Cv8A+gEA+QT8CwP19P0AAAz6+foH+P4DA/3+/Qb7+gH+BAL69/4B/QcC
+wIHBAH6+An6+wDzBPb89/sJ//3/AAn4+fwC+/8A/P7/AAEB/gT9BQT19/AAABb26fwF/gP0//8AAAL//gABAAD///gAAAr79v4C/gL5BQ0A8fUJBgL9DQED
AgAA/gQA+QEABAH7/QMDBwQQCgb8BAICEwIDAPURCBD2GQby7/UA/h3y5/QN9f35/v8AAAT+/P8B/gD/CAH28//29QH3Dgby+v3/+RL37PoLAwD76vb9/hr7
5v0a+AD+5BL8//cEEPIB6fwb/vD/ABDw7P4A/ADz//oA/gr79P4DAgL3+fsBAgj/+f4F+wAB9fn7/xD18fMA8AAEBP8AAP73AAEAAfr9AQDo+un0BQve7wD5
2w0AAA35BewV4vUg9Qn/A/0FD/kF8v0R7/wAAA73+PoF+P4CBOb27Qv65QIGAv/hAAf8+/v8CvkB+/sJBP0ACP3/Av/9+P0D8vn//Rv36vYI9vsACQgAAPcG
BQX5BAID4QoF+xEC9fwZ//oI+wX//f0BBf/8AAIEEQP6AOr/DgXvBgP8/v0A/wb9+QABAwL89Qf49gn4/vsFAQsF/Qr87vv+AAIDEP7+Ce4DCwYQ8wz9Bw3q
/AH88hrz5vYP+QD7B/7/+v/99gP4CgTzC/UH/g0G6QYJDQDxChD+594QAhT8Hw/0+/4AAQT+/f4D+/8CAO0FCAQB+gL/+QL9B/f8B/8A+wX7AwX34wwA+wz5
B/EX7fYZ2/j4DRPkBeMK0fQWH/sDAugPCxfgJQjl+v0A/wn7+f0D/v/+5AIAAA72/PES6vYSFQgAAOMPExDrEwP77AD4/hLo+u0G6vsM7QT/AAr9+/z//QMA
+f37+Q7w8fj//gL56QIA+hD09/UX+/YH8gr//v7+B/cI9vgSC+/+CvMCEBLw/Pz79fb+/Qr58vsF+gAAAv789PkA7w79DQnn6/MB/R0D6fwVAP8FBQEA/f39
AAH6Av/+9/X+E/n3CPzz6/sICvYAGfAIFAXt7fwL9P4AAAv8+/sG+f8D6Aj8/gfuAu8E7fYV+AP8AAP8Av3++/4ID/3zFvT7CQ3o6Aj/8/MA/xL48vUJ8/4D
8fsAAAz69/wG+f4C/wAEBQQK+QYBBgT8IAX+/egMEA7sFQTzBP4AAfsGAwX7CQf6+QH+CfcBEv7+7fwQBvj8AP/7/QPzCALzAf4D9v8G9ggAEQrs/QMA/f8A
Av4D//wD6ecA/izr2+8U8AXy+QD/AAMEBAL/BwL/GAH1+e76DAjsDAL5Cfj8B/TwBg7l/Ar18//+/A7y9PUD9gABDf8A/fQIAgzxEQby//4ADPj/D/359v3+
9Q8A/voADfYJ8PgY7/P7/R/j5+sL6PkB8Pv//xP18/UN8/wF+f4A/wj7/PwF+/4DAAr8APb+Cf37//YF6w3+//v7EfkF8/cV6Or1ASfg4+oH4/7//P4AAAj6
+/sG+v0D7P//Awz6+fYG7gAF+v/8BQD1CPwE9PYG+vj5AAvw9fr++vv7/f3+AAT6/P0A/P8BA/39/QH7+QL4BAH5+fX/AAz18vsD+QH4EPcB+gUE6Q0EIAfr
/QoAAPYIDQD++vsP8QEIBAkF/P4QAPgIEQr8APIHEAPrDAL+BAv+CfgADQD3+vnyFPYAAAIC8wrxEwzoBf3+AP33Bv7+/fwD8/b5/RXw7vkB+wP46fT/CRTv
8/gF+AP2BgH9/PgAAQH4Av8BCf3/APYHAwn1DQnz8f3//w329vgJ9/8B+gAAAgP5AfoE9foI/v4AAAj7+f0D/v/8//L+Awv4+f76+gEB/vwEDOsKDvrw/QD+
Cv3/Avv6/v74/Pz//e4KAhEB6gQJAwXr8v35AAP4//z9/gH/5/75AQ/x9vIE8gT++RME9uMTGf8KCfUJ7hDxBw3qDvX5+PUY//8A/gIA+/8BAQD9BQL+//z5
BAD7A//9/AX6APj0Cfn49PwG5QP/AQ30/vMK7fcRFfAJGAME/gQM/wX25AP8AALy9+4D6fwF7xDxAPHoHOrx4PUgFgAI8QAP+ggQDQ0A6Ab6BAjzBfMF8gIM
3/v3ABzt7OwO7vgODvb++QP+9AoEFALzAwD5/wHzAfz5AQP++/sS9Ab/8wQcBff5DvgbAQIu5yETKQ/sGdwDBP0C8Ar2Ef/4CPsHAAUK/QcKBf/96/oJ/wr+
9wAP+PMF9wHq/wHt/fH67PkDBvn/BAj1+wX9Bwfy4OwZBB4G5QYl//P58PoGARkD7vwX/P////34DPP6Ffrt9gMJ/A75DPH3FPjy6PwSCvXmAfzk8/fb/hLp
B//7/vj6//z3A/P+J/oC/OkH/xLrGQLtD/EEAfMJ/A/+Ef71+P3+AAn3+/kB9f4GKu72+/T29gjqDwnm/QX3+Q4D+/D17QoQ+voA/w/48PoD/gP9/AgDAPoF
CAEHAvkGJO8O//wc9Bf5JBDkEgX4AOIGEgnjBgL/7QP+ABju9uwT6fgWBPX//grz7//9BQLzC/0B/P0B+wX7BwH3CgEC//gLAA3vCgD76/UABxf38PUN8f8G
+wgAAPz/CvsF8vkM8PAFAAwE9/8RCvrzC/z/APsFAAv2EgbvCuz59f3s6QX3/AXqAAAAAAAAAP8B/f8D+f//AAcA/P0BAgMB/wUAAfwABwAA/P8G+wAJCQX7
CAsYDAD2+/kD/gz67QAMBAL2CyEBB9MRNQT88+8lHPcAAvMH+hXmIA3dDf8AAPoEBQf3CgX46QEL+A4F+vomAfIN+Pr6Cvr1Eu8C7vMWEwD5+fL+ExH1GQf5
6QYLAggNAvUd+PgP6P/6EAvqAfgE6/sN7yAAB+cJHPsF9/MeBRUDA+QRIwED++8X/QL//gH8//wA+/4B/gUC8PT3CgP3/woI+f4AAAb9+/0D/QD/DO39/wP6
7AjzDQTrAvT//g307vz2AAPzC/0E/fMPAhTzHAvm9fr7+Q7z7v/4AQbv7wAJBvwHBAQJ+/wIBgIE/gMI/AAJAwYG/fr//gn69f8BAwP18voAAhH79vkK9gAC
/v8D3vkK9Af3E/z4E/n0APPuAfzl9wL0/P4GAAMI/QUFCgD9DvQBAPwP+BHvHBXj8wn/AgAGBvkC8QQS+P4DAQgA/QEBAQAD/voDBvoDBgX///36+vsE/wv7
9/wM+f0CAAAJAPUN+woBGBXv7wgAAQb+DPUJ7f0U9/XzAvrrDO7z7AD/JPsH/PgW/Bn/IQjvFPoBCegNCQjyAgX/+v/8AP7/AAL6BgX7/u/1+Ars7//tCQnm
EfAJCO4L/BH5C/7tDAQM+fsNChMFCAPvDvr/Af36/Qb9C//vA/7//wr6/gQFBv72CPcAAf/4+f76/gH49gIKC/wOBQkI9vsK/QT7CPD9EgDw+QEC+fgE/xP/
7v0PAwD77wr9AQD1CvYD7voLCQgAAPUIDQn4DgEBAwcJBvD3DA/wB/r7GOsKAuwO9Rj7FgbpBgX99vcD/gf2DwX0/PQOAxEJ8P8UAPv/EPb//wP4+gD7Avr4
Kfz3CdgIFBDaAwL56f8RABcS8gQnAvgI/hwDAeAQKQT5APsV8/UHAQwI6gEPAQD4Awz7Avb+DQHtBwcDFwITBvMWAhz/IA7uFwoCCv7+/gT7+Af2FPcICPoL
BAv9CQb3DPr9BuoACgjvBf75EAH9Be4GDwb4AAEA6wEC/QUCA/wN/PYID/UA/gf98wX2DwnsD/v8Avr6AQfrBQjv+/3+APv9AwP1AwH+/PQLDQED+hf6D/bl
8fb79Rvn5fn9/Qj27Q78+PH5DPME+/sDAQT/BfcGCwn3CAP9Av4G/wMF+wYIBf37//cNC/sXCAYSAfoO/uH0/wjj4/T+Ff7f/fv/AAz59PwJ///55f/9/RDq
+vUM9Pn//wb9APIADfz++f0KHO73AO0G+hXeHRPVA+f4BQ4CCwzxBejyAwH9APv6CP79/f0E/AP//v33CPz/+P0E/Ab/AAT9AfkI9PcR/gD+/Qn48/sF+wD/
AQAEBQAIAgQIBQEK7gQAAf/6BPoA8/gLDP4J//gW+hIDFwT1G/cBC+YKEBHvBP/57wEF+gsL+PYIAwkCDvj///8E9Qn3EAjrF/X7/e0T/R7rKxPi+PkAAAcB
8wgMBA7r6Pf6DwjrCvH56v4LBxP//+YHG//8+fgRAwn7/uYCFQznAwECB/b//wjz8v/5BgHyDfT0AO72AQHmBQTyAf306QEM+vYGEAX7DP39//j+/wT1CgT4
8v8AABH39/UO8v8HHv0D/+kHBRH3FwDtAfkABAP7/PsA9gEB+vQD+wcN8QsNEArrF/77AOwDBQznFAjwCAX++P4B9v/8BQb65x4GEfr8H/oH8P8HHPMDDO39
BxLvC/7t/v8AB/7+BAD6+gAB4Bb89Aj5BPUK7PQW9fkDBAoH9QEN+wL+/RX+AfABFfwA+v0WE/0A/PkD+gr2FQfr9BkAA/AEFPkE9fUb+/vrAOb0AAIB9vf9
//8AAP4BAgL9BAL8A/4A/QIB+AT8CQT3B/sA/wj/+P4CAAL+8QIA/gD8//cK+vgC/AEA/wMA/v0C/f8E+gIAAAT+AP4D/f8G/AD2//v4APv5+gD9+v4AAAv8
+PsG+/8CBvf//wUA8gj4DwnrAAz/HvXuE/7t7+0KCAH/Gff9HP/v7/wR/gn8/Pv5Cv71+P8D+hQADu4EH/788PsYBAkAAvIBEAH7+voJ6PIGAhL67vkP9Pv5
3/cMAB4D6P8dAv35Bu33Bv8C+AEACgX29P0GAAgJ+QIQAfwB5wb//gb9/fMT7/gT2OT9AzDp3+QN6PgBHQH+Ct8GHRDhCAX69gD8AP8B/f0B+QQA9QkfCx0U
BQgVFvsT8AICAAv+/PoG9gQJ+wQAAP38BP0AAP8D6P4KAAQA/P0R/P0AFf0EAAQG9gb7CQ3zA/MKBfsR9g4EDAPzFPMTAecZBRv/GPjwBAEFAP0HAwUGBP4B
A94SAwgA8w4IB/nu9QoCAQH/C/oC9v4Q7xUDAPgHEvYN9vcYARgC+9wKFv4AA/Qd3RwSIAH8F/QTBukT1wkFEgb7EvAV3+sf+w4DDPIKFgT/8PwNEPb/+f4B
8BD1Gwbi9/389gb39f8HB/v5+Q//+uz/F/z3+PoE/PsGDwcG/wkFAAAE8f/+Ag789vkH8/4G2CoEB+0KJPIH7/Uj2gL0DxDzB+oC2/wX/PvpEvwDDwTtAAz3
+An9//H9Evr/BvYQE/8AAPYFBQv3EQL1/AHr//zwBPj5+v0DBggAAPQFEgP7BAIF9f/+/g/68vsG/wP+A/oAAgUD+QP+BQP5+gAAAAMD+QAF/gAF8Pf3/Rzp
8/EH7wD+C/kH/gUF7wcEDQPxAP0ACvcGDP/88/8K/P78/wT0/vn8+AAC+/r+DQP/Av0D9P0IEQQA/Pz/+/7/AgD69AcJF/r6BwEOAOof+/r/AA/68/YI+gH+
+P0E/hMI7gAOBAX4Cej7/wzv6gD7CAXqAwEB/f4A/wECBQH6Avz//gj39/0AAf/4B/n0/wTxA/zv+wb+APv+/gf79QH5BQbx6/4U/BMS5wQmC/r3CAIG+wgK
9wUPCwb//f70/wXy9/rsBQ/wCv8GA/MOBQsABv7//vMADP0EAgP9+wP7/Qf4/vb7Cfrv9gEK7vwOABoL7gEdAv8C6w7++wL8AvMN8/wR+v0B/vz8+//+AAD6
BP39AAX9+gL/Bgj1B/0A9wP79AEBC//z3ScFCP7pKPYa/+AU/QUF/P0EAwIFAv4A5f8CAxD3Avgb9vYDFwT8/u8AAgXwCgP68fv//gv49/0F/wD8+QUC+wcC
/f0F/gAE+gMCCPsBBf4CAP0N6wD8CwH1CvX85vwY7/wA/hL97/wN/QH7AO4ACwHz/gv8/QX2/AQAAAL9AvcH9PoL5ybwAurfFe4E9eki5wgBC/0DFPcJ6/cU
BxD//uwCEf39AfoH7AwC/wAFCf0G+/4P2hcHC/0BBfMQ5fQdEuwABgcF9QjrDA/h7BgA9+wEG/gN/vAe3hcC/wAHGe8X7/Qh9v73AAz1+PX37gAF8QT5F/v2
Fvn15voTDPgABPv//gX0AwL2BP3+/Qnz+AD4AgP43vgK9yj36PYv/fn/6Pr+/R3t7+0S6PoNABbkCt7zFvrm8QUDA/wCAPYHA/8C9foKCQH9BfgCDgP4AP4E
Dxr//9wGIv3t+PwU/xn8BOoHHf/59fwW7PsAABP19PgN9v4E9QsAAAIGC/cM8vwSAff7/v/7+AjxCgPwBwf/CuMGBw34BwID7Q3+//73BOsR6vYdCv4AAPkE
BQb8CP/5Cvr//PgF+gv0Ewrp5gbkAQjhAunw6/8L8wcD/gcB/AEFBgL//gsAAO8GEPoB9fcU7x0A/fECFfIJ6PIa9Ab8/QT9BPsH/fsD7voQAAgK8gIKAgP7
9wEXBP4Q/gYPA/0E6QD85xD07/sSDgID9gT+/wb7/vgH9vwG8yD89vj/DgjxBQwEAfsACAAEAQL++gEA6wUACA7y9+oE3PwX6gL+/hL2+PEP8PsLBvQA/wv7
7wX7DATv7RYB6/UKDQkKEfYQCgYF9QEOBQMADvr9D/b5+wry8gHyCwTvAAz0B/ftGv3qBPwSBAT9EekAHQDy7/8LCAYAAPULBQj4DAn63PUAAB3w6u8T6v0H
5AH1EAvuB+v35gAR/wb9A/QADP73+f0IBfz5D+f8FAXm8/oG+v8A/wf8+/sF+wAD/voFAAwG7gILAwP1EP3+/fECAQvwFAXs9/4ECP0HCwMF+fkT+Pn8/wX1
+f37/QD5FAMC/vAJBQ70FQTz8PsEDAYCAfkO7vsQ7fz5+xHw6/UA+Af7+Pf7Hwr2APf/6/wM/RL2EOz6IgDz+/YX+wwA+fv7AQL1BwH5+Pz9/wv19/kC9f8D
DQYCAusKDQj2CvsBE+P9BP748AXyBgbmAP/+AAT5/f0A/P4A9P0BAAYBBPYF8vkKCxQE+eoiExIDFQf9Cv8C/vcO/xHvGQvvAQEAAPgDBgD//f0D+wzxAQD0
/vzmDPv47An/AAr5BfQL7/kV7wEAABH/+PcP9v4I9vL79g3t6wL7Bgft5xX78vnyFfkMEgEK9A4B+/3+CfgKAP4L+foA/w/48vsG+f/+AQT/9vr9Awb1DgL8
9fv4AP/w//r19v4CCgz9+vACDgP9BP0HBf4C/wAH+QAIAAgD5xUF+/0PEQMG/fca/Ab//v0AAgH+BgP6CuQHDf8G9RD2EAnn+Pf3ABDp8ff3+QP3+vr3/wnt
9/f3+AH+8Ab8BAD2CvIH6/kVAP8AAAT8+/8G/v4AAwcC+/4C/wABAvoHBgf9/vIICwryAwIG+gYC+gUD/AMLCPv9B/wGAAEC9wILAwD5BRP/B+QJIAD4+PgV
+/j9AQv6/fsF+v4BEQv+AOYJEgzyCf//7PoK+BEL7AARCwX79xID+u4EGvoD8/ka+g0E//QPDAIJ+voM5OoJDBTv9/Qa4/T+9vkDF/0KCgT/7v0LBPsID/cO
Cw0C/QD8DekK/wsH4wgFFPjm//z5AvMGCQP7BfkCEQQAA/ADCwf5Bf/+B/0AAQX/9AH6AwT6+gD9AQj4/PkC9vwG5Qr36hjg9uAQ5/8NA+8K+RUE6P0VBAb3
/wcA//sBBQAB//8HDvP/APn/9A7qEwnl9g/6BPX5DfUG7PIWBQL5APz3BgL2//0F/wP7DfgBFP7y9QISD/MAAvr8/QfyBwT6Ef3///j4BP/9+vcIHeAM7gkB
8xT5IRPk6vT67yHj3vD8+gry+A////z/D/gI9/kV8P7+AAz1/PYF8vwI6/77/xnw6/AI8P8JKvYDAPEK+xXpHgnn6/3//w/3+PoF+P8A+/8CAgj9//sH+gAD
9f8KAAoL/AQSBP4A8f0AAA779/sI+/4A6vcRGRIV/vcf5f4T5PwHDQkAAvcQ5PoRHf79AOsJ/xDoEw7s5vwI9Br86/cd/PkB6wkA/goCAPQR6/YXEOX+A/MH
/AzuAf3wAv///gH//wABAQP9CP//APsCAgb5CgT4AgfxB/f8HvXz+foj+ucAAB7y2P8DBQnjAvQFDf4N/QgD/wH/EAD8APwC/wPsCQn3Ev/4/uv9CQXuCQMA
9f0FDwUNDQIT9vgO9P79+Aj3+vgK+vkI+Pf+CAX1/vz/9v0C+/sAAP8C/QT/BAL7+f0AAAX8+/0B/P4B6wX4CwTvDPP/5/kNCfn7HOX4Jf3v4PQZ8PkEBQ8K
8gET+AH89vMM/g8K6wkNDwbu8f/+AAv0/PYG8fwG8gP1BgbuA+wC5/UT+QP/AAD7A/78+P8AAv4AAAL//QH/AQH97wsAA/7+DPkH8PkT9vv+BwT5BPkC8f0H
////AAD+/wD9AQH8HgIIFdUXGxbt9wf/AxIC/usGFAHzAv4L/v4AAAH8/v0B+/8B+f0AA/78AQH8/P/8/P8HBf0IBAYIAvwHA/MABQT9+AP8//354AoC/gX7
A/EL6fQX9yABGPYDF+4P9+Yf6/MA/hnx6PYN9f778vYG9RP66vcQBPr3EvD/AQMC8g3yDgnrAQr9/OoGEAT2//4H+vn8+gfs7/j+/vz33iD3Eun7JvgB3uwt
8P8A/hD39/gM+P4DCAcAEuYKJALx8voY9P0ABgn5/vgI8P0H8AcAAAT9A/gJ9fwNEuv/Agj56wbyBwniFvD//Pn78hLtIAnY/AD/FPn+DAL48/0K5AkB/hD+
A+0V5/gZA/X9B/z6AP/7/AH59wIAEvf/E/kA6fkXC/0A/AL/9gX6CwP0Hfn8AfQQBBr2GA3xI/z/AOIQDRrjJQ3m8v8AAAj+/vwH+/0E5PsKERn7AfcY4vYO
+g0E/vMKEgMDAfgQ9Pn3AA3k9fIA8v7+9wX97g/8BvUR8wMOFPf3APf0AQfqCQzn9QD8AAP5AvsC+/wPL/QJDPAcABn0JRffFfH9+/0A7g/wHw3b9Pb+/xL0
8PcG+P7/A/D9BQLz9gYBBf/u+QP//wP9A/4E/P4D+P8A/gT9/P4C/wAA+vr7+AL+9fwAAgT96vrrAADq/fP+7P0I7gkIAAwL/PoS8fwQLP0J+tYYByDoKwnh
+RD6EOcJIvvx5Pkf/gMAAPoDBv8B/PwI+f4F/Qv99PsIAf39DukC8wQD5BH9LxPO5P8CABL6+fUS8PsL/QECH+8MIgD54v8VCPMDAwgE7wr8DgzoFv0HAPQO
AxD3Ewb0Av79AP4CAQf3CQn1Av8A+gYA9gAFBP/9F/wG/PQN+hL5HQntEfkADfQBCwXxAgT6+O0IAB0J3QQLCAPuIP4FAO4TBBb1HAns5fv9ABfv8vAS6voN
C/r+/vgA+QzsFQjrEwUFEfQPEgfu/wUC9/8A/wX+/f0E/f8CEPsODP8UAAsEAwEFAAD//wUA9wAAAwL69gT/+gT7//kF+/sK7hP89/z8C/UK+/wRJfX5/+wL
Bw7rHhLu/QAK/g8J9/8WAfsJ8g/z9wXyCej9+wAV9wz+9vf5CPb/8/cP5Bv9AvL+F+0B6vAoDPn+/+0DAA/tEgvgAAEA+/78APsB/P4B6/gEHQwAC+0S3uwg
9QPpB/byB/jo8P4P9/4D/woD9AINCv717/z//hP18PQM9f8B+w4B/QAGCv4I/PsQ/e3+AA308vsF+Pv+9PsA/wz5+PoI9/4E9fv//Bf27fgI+wD97AYAAwIE
BvYH7P8V7f38AAX1APkB9/oCF/z+//UB/w3oEwfuAPX3D/zy/f3s9AP19fwA/xH09fgL+foD7v8A/wr6/PoJ+v0EBAsBA/EGEgT9A/wNB/oAAvUACAD5+v/8
DPgCBPMJ/xb5EwzzHA8aAfcoFxUSCPwK7wP9AALuBPQD8foGDez/BAEH9gH5/grtDPsA//wE/Q3vEQnl6hj+A/f9D/UK6/Md8Rj/Bfv/DvgK9fYXCQYECvQT
ExD1CgT9HwUPCu0aDxgHEQAH/AsB+fAODQP/CQb/Cfz++P799Af5EQPuC/8B/PoD+wf6DQXwDvkBAAEB+Qf+DATv8v76/gzu9vMD8foD7AwD+Pv6AvEL8voN
zPj7CCHl9+AQ0+sa7wkIC/gKDvwO8PIa/P3//gn69f0B/wD8+PYC/gz08/4N+/z69uz4APH4CADy8QYA/+v+Bhry7voC8wT8B/f+CP0C/AL2+wMAEfoC/wYE
9gYCDAjyG/78BOgFEgjtCf4FDQr/DeALGwbu/f0NC/kAB/kAAAf2BQH4/wr76f0G9gL1FQ3rBRH88+kRFgn0CP0H8A///fsHD/8O+/gR+AH9AgP3AfkB9PwI
+u//EAX3AfoC9vkCKf7/+OQPBSDjGwvr/P//BP/9BPkF8fwO6hHxFPrxEuz4398f/fgA/Qj96wIFAQL4+AcA//7+CPkK9PcL6w0ABfn6FO4B3/Ei//z9AAn+
9wEABQf19wz/BfYJFAP//voP8xTy/gb0+wkGDwYJ1RcLCxsICwcSB/4VGggA/t0HExLqFgHwBvj//Af29AD6CgPvBBT78ukBDwX0EAAI6ALz8A/z8e/99gf3
9Pb/BQ75+PwD+AAA7/wB/wz39vkJ9fsC9vv9Ag7x+fYD8f0CBP//DuoHDwPx+fwC+OH+/hfu3PkG/wbmH/4EGd0TGhblAP0FDwD8F/ABGAjuAQsK/v0BAP7/
AwD//gH+8f77BwX5Avn/9QMD+hj07O7/Df77DAEPBxH88ewCCAT3EgUC/AYAAP0CB/8B/P4KBA4H+f8GAvoQAPkMB/cCCP4G/wX8AgL68eQCABr25P0Q9v73
JQUA/+MMExHuFAD3BQUAAO0ICQj3+/0B7Pj//w/08/QO8PsF8QEGBfQJEAX9BvoIEfP/+fcE8gjyHQXYBAACAAYD+AICBQD+DfP2BPXu/f7v+f76A/X8AQTy
9//6/P/58wj8Gf7uF+f/1+wjCwMAFesAEgL0/f0I8f0AAAz4+/MK7/sM7hQGCfsAEPMS7OwX+/z//xPt9fQR9fgE7gsFBQ0K//cU7PEX/fH6/xXt7Pz9AQbv
9gX/CPcLGwL8/v0cAQoD9fgMAAP9BgX+Dfn/APj9AwL7BP746v8AABD3/PYM8fkL+P8AAAn5+/kG9/0GEf34/P36/wfzDgfq7vkEABQC7/sQ/f0HAPb9+P7+
/AH/A/r9/f/3AvvwBff39fwF/P//BAX+AvsB9P4GEBPtAt7+Iv/i+QET8//2CfrsCvP05vUKGv7+APEFAwrxDgb2GgD++ekJARLoHAjr+QQA/wb9APoH9/0J
9vkLAxAK9gcG9wwB8/QBDAYDAf/69QYK+wYA/AD4Bfv/+P4FAvkA+xP+6fwNBf/4BgH8B/f8Dv/39fsL8fcB+Arx6vcP+QPzCA8C/QwCDvYE+wMZ+v7//Qj5
+PwC/v/++gT7BgP5DfwN9/oYBgD9APz/AQT5BAT6//z6/gP2+QD9BgDzC/r8/wP3+P33AAD39fX+BQvz/fMF6fsR7gz6BAX7E+4J6fsb9P0A+RH67vgM/v3/
+P4OBQgTBAMR+vsF5vTz/B7l4e0C7/8BA/v//wH6+wL5BQT2B//+APn7AwLzBAH4A/YAAAkA8QX8CAnw8QoE/PoDB/wN8/MRFP4AAPYIAAzyEgjxEAD/AfoG
Awr7CAP45QMF9R366Pcd/f0CCP/19vj8AAD1AQD+DwwB/+AOFAX3Bf4K/wMA////Av4A+PwG7vz7CArpBPD/6PkI5Az1+Q/tBPAF6/oNAQUB///7BfwD/PoG
/v8RBQgZ/AsWEgb53gQA+RT79u0V7/oM2OX9AC7k0+cU5/wH8+b8ABTw5/wEAgLo+AH+CfT7D/386vYOBBL6/uoCGgLwBvsPCAT//vUBCf7///8EDwEDAfgR
/QvzDwr49Qr++v/7B/cK8e8Z+gMABvsCDP8C9PsO9vz+/gv09/f/9/4D7gX/AQL5CPYF5/YU/wH/+gEA+QAACQH5AOv//xH+5AP9CAzrD/0O/AcO8gwLFgDy
7wD8/g3v+e8F7vkK7Q//Du8DIPMB3PIqAAT5//v1Aff8+v0HCvD9AAH59Qb5CAfu4vcCBBn19e8O5/0F7/3+CQX9/vsA+QMB9v0BACD05vMT9P0AAwz+Dfj5
GQkA5QYV7wf+AQoD/Pz+AAUBBgsEAuwLDwf6Av4J7R72++rvH+r47/sS9AcA+wv3+vsH+wAECgwABugLHgfz//4K8/wACgb5//gH7vgNDwz38t8KEQz0EQb6
9gMB9P0I+AEKCAH//f0J8gcJ8AgRFfv4AO4QH/4SAQoFCwD6D/D/AAT87gr4Fgzi8PECAxn36fcQ9AD7Ff//CucEEwru/v4A/vkIBA0I9AcOAwLz/gUA/gEB
//0AA/0C/AMEAQAHAf8J+v0K9xz/5P0GCvQSCP4QDfUD9wwC5gYCFgvk/f4AAAX++gH9BQP4/+j0+wX28v76CA3r/f//AAf8+vsD+gEDAf/7AP70Avn69/sC
+QYC+fQGBfr//PsJ4wL4+Bry6u8G5/wR9fH+/xT66v4LB//4/PoAAA748/sG/P/88v7/AAz7+/oH9/8E/CD9Ad0IKPvy8vkh4QgB/g/1/fQV6PoK+P4AAQv5
+v0C+QL+/vr8+gv47AEEDAfvHAD/BO0ODxDgDgr6A/z9B+/9BgTxB/v+BQD/AAT++wD+Af8ADQQF/fsFAAgEDv0A+P0AABP08/MM8PsICv70GPH0HAL06/wQ
8wAABAX+/voF8v0J8wn/AgD8CfcH8PgS6gcM9xAAAP4k9vkL6AMC/RX6+vMR9fsMBP39CfEEDAX1Af4C8Af+/gP8DPIP7fUUAgwJCPEVFwkN+vQUAQEHAf8K
+gkCCfz8BgD9EuMLHwT16fkVEgX4AOkADAjlCwj7FAYEEeEYGw7yAf8JJv/p/931FxDIEhjlBv37APv//wD4Bgb4Aur8/gDw8QcADwrkAQn5+fMACQLvCgb/
CP77/wL+/P71AgL9+v8AAAb8+vwE/QAC7gEBAAr/+/oN9vsP+/wAE/P8EPv75/cS8gL/9wL9/PkJ+/0J1AkH/hIL/vUk8wAQ+/QM/xQD6wIfBP3+/hr2BNwC
Ivr38PEj8gQB+xP27fUSBe4D4PAC8jDo0u4hAvzw9w0A8AEI/gIFEwQD9v4A9Qj49PsL/fcL9hgGB+sNGv0I9PAiGhMD+9gaHBLxEfsQ8gj//fP6CwH6AvkC
3v/1Ahnk+ugJ5f0O/wz2D/X9EwLv8P4Y9xL++vsDCfkK9fQW+gYD+AYF9QINEPv/BPwBGuQNGBLq6vf9CP3+/gH7BAH8/QIAJPr/AO4GARHoGAfq+Pj++xD2
7f4DAwTxAPv+AAL99gL8BgX2GAEJ/O8aARgAIAHu5xL3/vrpC+kB5esVCPv+AP36+APyAwH4EQgMCvoaDQoIAfkJ7/oAABTy8vYL8/sD/vgIDv0MBAgG+/z/
Cv4LEf8Y+gYGAv0MCQn+8/n/BwT+D/79CwX9APEHBgX2AwEBCf74//79BwL8BAL9F/n+/vEGAA/qGAjrBAT/+/79Av/+AgD+7u/8+RXx4fsGAADw6f7+/g30
+fcL9vwE/wH6/P31/fn2+QAA/QMB/wACAfsE+foGAfgEBgX7/PsD+P0G/gP9A/b8DfX96vkP+x8D7/wKFQMCCQIM9f0BAwb5/f0K8/gH6wD2AQrs/O7/6/8L
9Ab8/wX5AvcD9QAJ/Pz+/wj89P/6BAb4Dfz///sE+wj1DAjx8fr7CAj0/fcG8/kOAAAA/An+8wADBAL4EwoDEN8MIQn19fsV/f3/AgD+/wD9/QH/+wHv7gbn
+P38AgP3BfwADPgACwD6+f0H8vYCCgkI/AESAf/++w0FCPcMEQAJ+/UYEfkA//kB/Qj0DATzIP4E/+8PBRbzHgXp/PgP8h0M3QwUHg3s6/cHACH76fQV9/v/
DwT9+vUGDQztFQv17QIBAAr5/vIN7vcPCf0DGt0KJgnu6/UZ8Pb//hzw6vQP8v0ABQ3/AO8HFQT4//wM9f76+xPx8fcEBAj9Cfv//AH/9gb6DQbv/wT+/fUE
BATyAgIF7gEBAQj5//kH9vkKCP8A/v//+wP8CAH47AH2BQj3B/T88gIOFwoA/OcJDQ7uBgf5EgkBAOwHDgb1AgIDCQj15fTzCQLzGQD7Bv0A/wAB+wL9AQL9
HAAD+fQV+hnwIRPj9OMbBR0M8hANFwT29fMJAAwJ6wQVCfkAAvYW/hcP8wcY+/wFA/kFBP4G/AkBBwPx6OwA/yHv3vcP/gTw/QgC9fr5/P39CgEFFvYFB/cK
AQ76CgD2EfX/+vkC/Qj0EgPuDvv9+fr+8QbwCwjvDff9CPEHCQru/wT78QMAAv0EDAMCAf/8AvoAAAYB+wT8DAX1BPwAAAj/+AP+DAT0Av0A+wQF+QAHA/37
AO4LBQEO/hADCwT0+QAA/wf5/vcH9vwIAAUACPcFDwT8+P0MIwsCCdIbHxjgEAz4+gL6////BfgF9vgN9gIA/gb5//gI9voM6e8AACHx4PIV8gX65Pz7/iHv
7e4R6v4M7gsDAQcICfMX5PQbyBUA/xzpAuAm3OYm+v/+/Av29fgC+/4B4QMC+xH09vIO8fkLB+v0/gr68gH4/ADrFvoAAPgA/Qf0CwH28f0GABP++fkQ9v8L
9BX+BfQAGvQG5/sbCf/vAPjpBvTk9AX96AD7AA/s/O8M6PsMEu/6/e4L/BXzGgnm+f/7AAH6//z+/Aj/DfsACvUBCAD3BAX39wD//gYF+AL+BAf7Afr8BPny
BPX98foI8QMAAAT6AfkG9/oIB/8AAPsB/wT6BwH76O738iPf4+0G+QP4/gUKB/8VEAoa+/4W/AcA/wP9BPgG+PsKCwz/AOoGFAH0/fsMBAH/AP0CAwH9Af8D
8wj9/AL1BPYD9PwN+P3z+Qnx8/cB8wT58QoOBQILAwUTAf0E+/wA/gv49f///QQAGf0A/vIIAw/tFQjx/gH+9hQD8AMGFAH/EQAF/PASAhr1Iw3l+Q7/+/gE
BfgB9wEII//8+ucABxDoGQfrAf36B/j9DPz58P0J6v8A/RL39fcK9v0E7PsCABb78PkP9/8B2wH//xn39fIT8gEK/P/1/QDz/f32BQb39P8B/gv+9/8AAQT9
3gL7CA7w/O0M4PYU9gr+AP//C/wC+f0O8wr+Af//C/sD9v0Q8voB/xH29PkJ9P4CEPv4//H8AwLyBwP03foJAAoB9/wW+/n99/79/hLz9vYF9v4D9/79/wv5
+fsB+wL/+gX5BfzrE/X19/YM/wEDAAEAAv4G/vgEAgDtAPXnDPjv9vgI6PgFARAA9P8Q+wD++goA9f8B/AILAAD/8v0A+gn39PoK+/4AB/4AAP4G/Qn6Dgnw
B/8BBP4EAAX6AAP+EAcGC98RIQvzBv0J6Aj88wX2/u789fAcDAsA/+kJEwX1BP8E6AEIDAYJAv0S9PMUIQUEENEMJRXqA/kLEAb9/uQHEgzqCgT/9wn1+PHz
Bfj4+PkKBfYCAAUD9QYBBwL0BAH4Bf37BgLp/Ar+GRb5EdIILgrf+vUUBP8AAAP8+/4AAP4B/Az/A/QAGPsC+PMQAwgAAPMFDv///f0D6/X8ABfv7fII7P0F
+Qj29wDtAQb3EQLvAP0KAAIK9QcLEf/sGA0ABOUQGg/pEAP/EvgDA/0FABDxEQruEP7+//gBAAf0Cwb2BeP5AhLw7PP7AgbtG/79AO0GBg/qFAbwIPv/AvIB
Ag3wEgLrE/j///4A+AnzEAftBf78/v72/f34/P//FvQABfwC/g7zDgjv9/P3/xDm7/P58PgC8fn6+hny6PQJ9wEE+QD//wf6+voE+v4E/Aj6Avf3HQPw+voJ
//3+AAj2+PkE+AAAA/v/CPj+AgT9APv/6/38ABXw9vAJ7PoN6/sFCBD5+fcO5foOCwYEAPcNAgn+DP8CDvz/CPELCQbz/QP/9v0D/wkC9f8M//wA/wLxAfv4
Avz69fwC/PsA/wz7+/wIAP/+AOzjEvL6CgXgBg/kBwUEAPAVAg/7Egj48u388f/u7fgF8fvzAv8AAQb8+v0G//4A2x4DEPEHJfMQ2O0oAffyD/H7Cffx7QMC
/f8AAAL+//4B/f8B/f0AAAb9+v4D/gD++Pr89w7z7vwABQLy7QQJ+w0M//4Y+/0LC/v+/PICAQj4BwLx7wkDDvv7C/YM6PMb+fwA/gj+8gD+AQT66gMJAQ0F
/foX/P8I8gQAAgT/BfgM8v8J9AcACfv+DPf/6/oW+fj//wr49v0D/QD7AAMF//oEAwMBBfkD7v4QEQoXB/wV+AYIEQL+Ce0EEgTw+wMJ//39BwP7/v38/AEC
Hgv+ANgMHhPjDQP+/AD/AAP5/vkC9/wEB/8DFQAIEAXo/gAE7Ar9BAIFCPML8fgU8v4L+xEQ8gkOCgbxCPYBAgEG+gv+BwP26AYA/wzuAPEH7vYN5P32CxP/
+/P97QIO9PsBAAj29fsG9PkHAvwA/Aj+9QAABQL4A/r6AAL4+v/0AQT3BQoBH9oQLAPi+PMP1vgE/xj68fUV7/v/AvwAHQUAEQzx6vj7DwYAAOsMEAv1DAD+
BgwB//MKEAIAA/wJAt70Bx/q6wXz/wvs/v///f7++v8AA//8+vL7AA3j6gABBgjw+Pj7/gru8/cA/f728Qv4+/nzAfT88/UO9f0A/w349vkJ+fwC/v8D/wP+
AQAFA//95PoAAhLy9/MO7vkICQkABvQIDgb5AgEH4QL//wz3/PAQ7/wGGgwA++ILEgjzCP3/4AXtE/vxGfD/2e8k3hYA9QT5Ce4W7/Qc+Pf7/xfs6vUG+v76
++wDAA777QQECv3w7gMA8hL26/AP/PsE9gMg/gMU9ggqCegQ/fss/xMu7BU2HP3rDv7/BOwGCg7uEQT57AP6AAv0/vMG8P0NBfb/AAr87gECAAT01fr3AzLp
4OQa4fkW9Pz//BD68P0G//395fz9/BHu9fQK9f///vD++hn63/8FEQnmAQAA/AMA+gEABgL66f0AAB766/cX+v8D6QD+9RPr9vAJ8fwG9Af+9Qj5+/kA//0A
/gwA/u4FFf////oI4//4DwHuC/AA4ewaDwT6//f/+gjpEgruA+/8AgX29P72AAT2Au/9/wnx6AD2BgToFPz8//H++wjqDgTpDPsA//wC+wb4CQX1BQfz//b/
BwHi/hP5+/v+Af/7+QL9CAPy6hX4//8JEfEG8/4gAf0A/gYB9gIDBwj29PcAAA/z9PcN9fz/9wX+Avr0Cvr+9/oEA/sCAAIF9AP8CAjzFQP9APIFCwbyDgj4
Af7i/fXuEgLyAQQJAvwAAfoEAgQA/QEAAfn7/QH7+gH8AwP3/gTzAPrwCfTt8QAHBQD9APL8CQHzAf/+Huv9Fe0LBSDlGw7iCf0FAQQD+QIEBgP78PkBBBD8
9/sP8/8F/f0AAAf9+f8B/wH+Cvj6Af35+gTzCQTy7QQICAcFAfsP8PoSGAgLDN0bGRr1EwQBAwkB+/0ECQIBAf8C+AABFfYCGP/94vsXEPr2++n+BA3jGQ3j
GAj7AOcCEAPpAAYE/uj5ARLp5/T+/QXr9gD89wkA7/gIBwD9E/QA+fv98xD0GhLa8gf7/wX5Bfj/8v0PAtzy+Qrq7wP2EwPnBfj//wMH7Af4FBHi9/z+Cf/u
Bvj66vUEFQQBAfUFBwbyAwMADgwAA+4HEgPy/AEK/f4F/AwC8P8PAP8A8Q79AvcGEP388/8QAP4CAAQA+/8E/v8BDgD7+PYE/wv0EwbzKQIPCNskEyb3HQ7x
AQEMB/kUAQ4IDAP8+Aj7E+sEGQb78vwV99oUABMM4QsZFgfhAfECABL36f4D/gTzAvQBAA757P4DAgPy0AD/ACb36ush6AkJ5fv39Bvo6OkN+P7/6f8C/xL+
9fkP+/8E7f8AAA3+9/oK+QIC+hQJ9vwP/PYC9AAIBPL5AAjt+fcB9wD68AECAgL4A/YN7vgKCf/7Afr8AwTxBAT2/P8A/wwB9QADBgL6CgT69fkA/gT6Dgf5
+QQOCewcExEW/OsKBQICAP79Af///PoF3vX88xrs5e8Y9fv7/fvu/PnfBPj07v8CDv79APYFAwfyCQb29P8A/wz3+fcL9v0FFP8AAvELBA3xDgT0Af3+AAT+
+wD8AgX8CgT+APQCDwH1//cM5PUH/x746fcY/P78D/P/+f0K7hH6FxPn9gX+CPz0Dfn/8vkK0wzwAxTpCdcU3Oor+eoD/RX8+gMLCgLi9PkAEQb5B/r45vsK
7RH/+QH6CPIN7fsX/PsACQT9AvwB8f0JBfoEBf8DAQUEA/r9Dv79BO8JCwrvCAv6+f4LAA0I9wAW/v4C8QP4/gb2//r9+QAIDPEA+wz66QP/DAXnBf7+/vkC
AgH8AwIABQz4/uf+E/70+gAN8/wGDgILBv4Q9PgNAvv/B/MIBQj8Bgb6+f3/AQb1APUB9PwG+gAAAAX8/fwF+/0ECPv5AvvtBfrw/PoB+fYM/RoI7gQZCQjy
G/8F//IQAA4DEgL44Qv/+gn6AO4S5vQYDAUA/vb/BwP8Bv3+8vn/ABP28PYK8///7wX/+w/2/O8M8/4G9PH56xgD1vYOAQ7z9P4D/AT7+P0H/vsI/fv//gb8
8wL3CQP0/f7//gf79vv/Af/9AAQIAPEZBg4DDwIGFwr5Bs0CJwfiAf0DHe7+AOsBAw3yEw7iGgD+APQABgf0Bv7+Bvr8Agf6+AT4BgX1+g/4D/b+EPz29fcJ
CAv/B+sKGAD09QEVD/kGAPsJ/Az+EQjv+/oA/w358/0E/gD7BfwEAQQH/AgGCgD6+/b//g328P0E/gH4EAcFBPAQBBDvFgjvCf3+9PsG+wr9Egb1/QgAB/ED
DAP6+PsMAw7///f9E/75+/0MAxn/AuYNGgD8/PYZBN4JBf8H9g4BCAD3BgwCAPETGAn4Bf8GGfcPBAAZ+RIIDwT2/QQC/wAHAgP/Av8D1/79+xfu8u4R7PcN
Bez+CAb29QX4AQf7+f8CDfr8E/wG9PUR9PwC/w0C8/wNAwD6/BMgBgklBAcWFgIL8g0PD/oPHvQo3uct9v4A/gr79vsE+/8ADfv/+Pn++Qv0FgbnCQMBB/P9
D//6+foIFPv38PYJAgf5Fgfw///57gn29voG/f0ACyL9FNsRMwft8/UoDhcQDd0iJggIBwYED/f69vn8/Qb2BwLq1gb26Sze79Ya4u8Y7PYA/hn46fkO+wP5
HwT7AeMBEgvqBgT79fwB/P/7+gX4DfoC/fwA/gX6+v4D/v/+D/kD/fQIAQ3wEgjv+/0EAQcN7gkDEQ38K/z+/t8MDSDeKxDZ7yL/EOYGJ/v84O8y+AoA/vv7
DfYJ8fcU+BD+/vX+FPb88Pcb8/X+/BPz5/0IBP/x+P//AAf6+/oG+P0F+wQI9gPzAfgNAfkH+Ab+/wP5Av77/wP/2v0KBRX89vQU6vwI6f0MBwALAQIN+fsI
/fkHAgf/+QIP//QC+gbvAfPnEOvx6voO6g/7CfrvGO//5/AbAAUNCf0c+BICCgcA/f///gT9+v4B//8A8ggCAwX+AvYR7vcS6/UACgrz//UA5/oMAvj8CQL3
+/769wH8DQj8Cu35EATn8f0JDQL/AvgABQP0AQIA2/oJAiIG5vgY+QD33fj+ARLy7/AW7/EL7wX/C/3/B/z78vsM8w8JCfgNFPsN7fQbAf/9AP/5AP77/wL9
4/4OCg7+A/YU6/Yg3AsEABf7Aukd3PMl8BMF+wEJCvsW+vYWBv8DBfwN+wcHAgLxAhH/Cu8IFwn59PQRA/EA+hL95QQAEAbnHQ8DBeYSEhHtEQT/+AP89Qr5
8fr/AQf68Qz/APz7CvkF9/sM/efv/AP87v76/Qzz9vP3/Rve6+oO4fgH+/8PABIZ9AcgCf0GCwQA/P4B/wH/BQH96gD7EQT2CvH+5fkc/wn/APEDEAP6//4J
KwYY9eYgAiIDI/oA6f/8/w309vUD9P//7hL//fT8Evb/8fgWBPoHB/8E/QMKAQP6DvMCA+oKBQ70GQXmAgEHBPcDBgcBAP0EAv0M/wsI9gISA//++vsC/wr8
9f8LAAP1/QcEDukJHAD98vUbFPgA//UG9hDuFw/k+PYDAQEB9wcKBQD24vcDCQzu8/QR6PoMEf8OAPYUAA4IEgT1GO/9AgD+8ArpEAblB/36//n1BAD2CATt
AwcAAfb+DgP7Av//F/X9/fD5+wzvEADqFfIEBwkC8wP9BwDvB/3/APwA/gT5CAL5/A//Ct8OJAL08vwT9/oC/w/98v4MAPz9AAL/+Qn3/gD+BQD4+RsA+u4K
G/wE9fQb//3//wX7+/4A/v7//QAFAhAG+AAIAf0CDgYMB+8eDw4JEQAA+fkE/REE7wEKAwL57w0A9gn9//MP+PoNFfoA+fwA9Q/wGw3eAvH//RP56QAEDAbq
9Q4AAvT9EfgK9/ET8gn7FAULAvr/3AAQ9P/+/gD+/v/7AAP6/v4AAAP//f8B/gAA/P8AAAT//v4C/gACBfQACv8A/wj1BAb6Df4B/PcIBxD4EwPv9v37/wj4
+foB/f///gH/E/f+D/n/5f0K7QQA9hL39/cVAfoF3fn+/R7q7PEU7/kC3P///hfv9u8Q6voNDPH3/ukFCSHiGhzd//gABwT//AIAAAD79Qf9/wb1BfYA9fgS
AfwC9foQ9A0ICAX59Af///oEBv7//QEF8hgC+e0IJ/767vUT/AX//fr+Bv39+v4BCQH/+vj/Af/9A/388vcL/xMB+AAO/v8C7PwC/BD38fkO+vz/7gAABAn3
AvkI7voOA/QC8w7+7QMS+/7z8wAEAAwB+AAIBgb7+wn67P8A+QL7EA/1HQb9AOUFDwjpCQP9FA8DBOkOGArxBQH//gP7B+/2EPr27vkPLeoEBPEh+CvfNBjT
+P0BAwv6+vgL8fsF+wcAB/IBFf337/oR+gsAAvT9Efz79fkQ6fgABBP88/sE+AL8IPwA/vQN/xPyIA/iCvf/+gb69v38AAP4BQoEBPQNDQMGBf8GBAX8/fP4
DP7zAf//+P8AAAP5/foJ9voEEvb0/+r3/wXkBAnv+P0EAAj9+/4J/v3///0A/wX/+gEBBAT5//gBEgP9AgL49QAB4QQDCQMCB/kM7vgP6QMAAQv9+vgH9P0K
BfgCAAoC9wMDBwf0//8DAAkD+AAKAv8BDPYCCfQIAxDxBgX2EPsE/QEH9g71GQfm+QL///4AB/oA+gAI+B0TAfYREQEYBgH/Afb8AP0E/AzpFQ7o/AQBDP0E
E/oE7PYP5vn/ABP09fgQ8v4CCv3+APgF/wj1CwT19Qv//PUFAv/9/gQEAgL/BfMHEAf3A/4C+AP+BAD9BPv/8/4KH/v+APAFAA3xEALz/RL8DuH8K/v77O8h
DgT//fAKDAX3BQAL4fUCART27/gV8/oGGP8T/wYe+xQTFwL/+fP4ABPk7+/76PwA9Pn/ABD28voI+P/9GP4B//ILBRH0Ewvx7wkJG/QRIAIB4v4i6xL29Q3q
B+cn/fgO6xEA/wIBD/kO8/kV8AAAAA73+/YL9P0K/wEE/wAEBAQGCf4C/gD//gL8AAH/Af8AB/T+/Az86wH4Cgfu5gYB/RT29/AV7fgRBhT///YQGf4CDPkU
5A4D9wsH/vMb9PQVDwAGEOoQGAnk9eoNA/r7/wP1+wLxBgjwGgL/AOANEhbpHgns+Pj9Awbx+PgB8vgD+vUB6Av13e78CvvtHvkZAPUd/BwKIAXw4f8B/xH2
+/UN8/4H/Pb/AAT68f4G/QH2F/jX/efYCPnG/gzn9eX1AB/l4e8L5QX89eH4ACXk2PMO7gX3/P//AQP7/v0B+v4D/gT6AP70AgHxBgH+2x30/fbyHOcE4+wg
9Pv9BQbl//AI6/YE2AT/ARb3/fAL6fsVAwb4+f/s8Pr8AQn79wf9EP7sDPID6vMT+/8AB/76B/389v8JAfkJ/v0S9xERDwPo/QYCAPsEBgMB/fsIJ/cCAPUO
+RTuHQznA/UMCQMS8gQGCgLx+An/APACCv4B+f4L6vH8Dhbt+/UG6f0D/QX++QH6/PkA/v4EIPwEFt8QHRbmBQL9Fvz1/fgEAw3uEAjvBvz/AP0BAAb4BwH2
7v3/AQv2+/cL9PoIEAoCBOsWExPxFgn7/v//AAL+/QH+AwL51e78/DDj1esY7//5/R36z/L1++v9DfwYHBr55uERKQbsE/4N6//9+gzu+fMI7vkCH/8B/uMS
DRjqIAPsCQ0CAPALFw7wDArt/voAAAcC8AQDCw7sBAn/9+8IBwb3DgL88AEDCwL8Dv3/9gAK+vQH/w8D8QERAPkEHvsA/+4R/xTpHQ7kDfwAAPkF/gn1DAby
7Az7/AHxCPME7/QODvgJA/sQ+hD5Egfr6fYA+hry4foG/gXu+fz89Qb68///CAX3DAAA/ff6AAn5DQDu+QH/AgD6AvwC+f4D8AgBAv0FCf0J+PsQE+gFB/0E
+xIBCQL1DPf++xL35wL8DwzrCvb+AA/46wH7CAru2QACABoA8PUY8wEKCBD/Bd4ADwDl/vkMGv8CDekKBhLmDgrn9/X0FPP/D/zq6/wOAQEEAAYDAQYJ/f0H
FAUW7Ooj9BwFJAz26/r8/xPw7/MG8//+8wH9/gX0/PcA+v0E7/4A/gv59/oI+PwDCwEAAPwEAQT5BAIA8f7/ABD3+PcM9/8CB/3/APwDAAf4Cgb29v4AABL2
9vUK8vwH/PP6AAjq8vb39gD58v34/Qr2/gD8BPz7AvkPAAES+g8KEQTz3wX49BHv6+gR4vMV9wn6//76CfQA7vsQCf35AO73BwjpCAbxFA37B+QJDg7nEQMK
Cv0AAP4CAAb6CwH4EQ8AC+UQEQP49gAM8wH8BAL2BfYB7PsO4fn8/BHp9e0M6vsMEOwK+wkV7xrvEQnk/v0H/wgF9QQOBv79EgQAAO4KCgvwBgD+D/4D+wAN
9Q3+Fwnu+fn98//0/fz+Aff/+gIA+v4BAgAEAf8C9Qb9/QwMBfcPAxQJH/gB+OwB+hPoIQjeAPv1/wvu8vQA9Pr+AAL+//0AAwH6AgL/Ff7+A+gDEQjtGQb3
9/8AAg36+vYK8/wH8/X++xD07gD8AwPx8AD//BP28fUN9fsCBun+/xL04/76BQfo8RALAfcQHwEXB/Qb9wYAAf//CvsG9/sM//sAAP78/f0C/f4B7PYACBP3
9fgL6PwI/v4AAAT9/P8A/wH+/QoEA+sCCwAZAfoS9P/5AALtAfP98voH/Af9EPb7Eff74vgb9P3/BQX6/voF9/sHHAAD/ewVARX3HQfrCAX+8vcA/QP5DwP4
4PwB/h377PQP9QIG4RcFEuznB/kK6+0a7wkAB/v8EfUF6/UW5f79BAnxAu8D5fISCRH9ANgNHQbuAv4K4AEA9RXv9vEV8/sGDvD6Duj8CgfzBAv2CPn/+gb9
8wT9CQTxBQz7/Pj5CPv4/vsNBPwG/woK8gQKCAv1/P8A/wb9/P0C/AEA4AIACxbxB+wR4fcYLfsFAekTAxjuGwboBQv1AOj2BwHrAf4F6QUE9AACCPwa/PcI
AAAC/v8D/AIFA///+Pv69gb49fn7/Qf2C/4A/fcI/Qr1Dwnw6vcAABb27/QP8vwF9v8AAQX9AP0D+v0I+fv+/Qn29v0EAwH2/Pz/AAf6+P0B/P7++/8D/QUB
+v4H/f4BGAQA/ugICg7sFQT2BgD69wT39Az1Ewvo8QQNAA8J+Pob+fgK+v4CAAn8+f0H/f8C/vUJDgMH+AEJ/Pz///3/AAX8+/8DAAD+9/0H//4GAgQEA/38
3gsBAQ/7Bu8Q3/4j9fwF+Qz+7v0RBfsA/v0AAAT7/P0E/P0CAPjy/Qrx8/v4AwjtAQAAAP8G/QYBCQjy5fbr/hHs8OUC9AL8D/cXAfgiBBkQF///BvYMAwMJ
/gkGBv/++/4AAAX++v0F/v//Cxz2COETLgnn+fog8P0A+RH/7PkN//8B/A0FBewTEAr3CAEGAAMECe8OEAf+/f0J/PgEAQMG/QUDDAfx6wv5FwLsFu764e4M
BgATAAEa+BEGHxDi/e77/RPz5vr4AgXz+P4A+wz38/sF/wD8AvQGAQUC7wYABQLz9P/+/gjw/fEK8PcFFsXy7gvx3xHcKySwB+v/+xn78A30GwfiDQAF+gAK
BhD4FQ70AwAAAPwAAQH+AgD/+vn/+w/37/gH+wH+/wgD+PMLCgAC9fgPC/8A/voDAAb6CgL36wb++xH3+/QI9/8J7wkA/QL/BfUP8PcTBQYA+vz//AEECf/6
APj+/wb49gD6AwT0+wAAAgv++vwD+AEC3/wEARr2+/UP7PsUFAn/AuoLEgTvAv4J/gX/AAD2APsC+vsFE/IAFfMPExPwCvv8Hvz6++/5/gniEArpBwYA+PYE
BAUAC/79CgQA//QFBwX4Cf/9BQX6CvEBFQby/wQDG/n8BvEBAxLlEQ7u+AgG/v4I/gAGAgUAFfQAAvb3+Af1CP/t9QUAAvzyCPMC6fYPD+4A9QEF9wcKCfzv
/vz/8wn87QQCCgDxJ/AB/+0G/hrpIAjbAQj8+vr9B/z9AgIE9Q/1BPD3BAP7/Pv95f///hj39fUR9v4EBA/6COYEGwTn+/8HBPT5Av/u+P3x/AH24Pn/Bvzs
/Pf88/UBAgAIAAkG/ggO//gFCfgPAPgU/hEFEgXuEu0IAf8C+w76Ewjv9vb3Ffv/DPT23fsQ/Pz+AAf4+vwB+wAB+/P+Ag/47/0D+wL5B/0AAAAB+wL+AwL9
+/0AAQcC+gEBAwX7+QAA/wn7+vwG/f4A+fv/FfkCFfr85PoX9wT//vj7BQD6/gL+B/4C/foFAAf5CgT46AAF/xUF7/kj/Pn/8/wHAAoH9gQPBfv7//8CAP8G
/QYACAP3DvsF//sQ+w77Dwny8/MABA7y9vgK+P7+C/4FBvYPAw3/DgH4/v4GAwUH+AQKBf79HPoBAPQGBQ/yFAfzCgT2BO3lFADq+PgA7fr+AxTx9vQI8PwG
CP0C/wEI/gcEDQL4+wLsB//mBPPt6QMCIfv//e0M+hXnIA7d6f3rARrd8+ru6Ar8E/X9APz/9Az1FQnk+Qr/APEFEQH+/f4O5wcGCgUGDOkV2/Ii+f3/AgX6
/f/+9f4H9/wA/wP/+QH+AQP5CvgA/gf+8gX3Egft/fz7CQH1Av/3/AP9+wEHEPkRBgkBBP8I/v//AAf7/P0B/v4B+f4GCAUH+/3///8F+AP9C/z+CPb95PsP
9v//AAX8/f0C+v8E7RYA9fQFGO8O7O4h+Pz8AAn0+Pj/9wD/AgMABPYEDP/7+P8I+AX2AQPyA/f+AwL/9/n9CQnx/fcC7/wDFd8W/QoE8wkoEgfz/wD7+Qjz
+fv8AQH5/+/6/QXv9Pb7+v79CfX5//gF/RPuHArp/P//AAL7/v0B/f4B/P8AAAP+/v4C/f8B+g0A+/r/Cvf/9/sR/PgAAQsC+P4HAAMA/AT/+AUB/P8MAvoF
BQr8+PQEBQf3DAAA+AIAAAL+AvwH/P8EFPgA//YC/AzxEQfuA/r4+Q3u9Pv3AwL2EQYIBukPDgz7BfcJBfz+AAf7+v7/AAH/7AXtAv7+DPb5+v0KBgv47PXt
AADyCADzEPv6//H0CAXpCQPs0QDv/x7W89gF0fcXB//9+v37///5BP79BwkL/f8PBAIPAvwJHfb/+u8K+RLmHRHg+PgD+xL+7PwOAf4BAPsA/Qj+9wEECQL2
7P8BDA////UO5/kQ5gsB/QYBB/Ab6fcY9P36/xn2/PcR7QAMAf8AAAYF+v8BAwAD+/0DBAYE/AAF/gH/2QT7/Sjr9ecU6fgO2////R3s8uwV6PcQKvP+BeII
BxjdFgXp8A//9wH9DfcD+fwQB/v9APb++gfxCAT58/kAAA/19fkF+v/+B/H6/wb69f3y/wjz7vgDAA7z+fcN8PoEAwoHD+gPGwv6/PYPA+P9BxH49AYC8wH3
Ff/9AO0HBg3tEAvy+AP9APv5Bvf/8PsJ7foI+hIB6/wYBwDz+P8GAAoG+AEKBgL5/wn/+vsFBf4CAP4H/wsBBvIEEf//+f0PF//+FtcSGA/fBQQG3Ar/Awf2
E+Qd2OklB/35AQT3/f3z/wP/AP0BBgQD/wL//QH/BBT8/OgIEwXuBwUI7QAAAwX8AwACBgLz8v8AAAb9AP8IAf7+DvT+/wH39AH2AwD08fj8AQP1BPz/+fwH
9fwGBBwE7PsN/AQF/PwL/gcQ9goPEgT18fv9/wr2+vcB9P8G/f8AAAP//v8C/wAA/fkAAAn79/0D/QH7CBL78fMIEgL4DgAK/RYA6PkGC/gNCgAL+AD+/v8A
CfoD8vwN+Ar0F+7yH/rr6/MWE/f/BPoI+Q/vFwri/v/+AAP8/v3+/QAA+Qb9+f76Cv0GBf0GDAMB/PEGAQb4DwH27/UABwj5+/YH7voG+hALAu4RFAMGAfgU
2Pn//SLy6/AZ7PkLAwj8DvHwDwX2BPsGA/f9AP/+AP75/QT7DQ0C/e0SDA/6CAQC/wT5/f3yCfT38vsJEvTz+vP29g7tEArrBP//+wL/9QT5Cwb07AnzDvn7
C+wB7AIQ+fv//hD48PsH/f/8Gv/5/fIAAgvpDQfwH/39AOkICxLpFQjv+8/4Ehbl7wH18QLtBAYAC+8JFQP7+/0LDv7/APUFAwn3DAX3Ff///+4EBgryDAL4
FP8AAPMGAwzxEwP0/gIA+AP9+f8CBQH///oA/gv68/4DAgL3//sA/Ar88/8CBQL3Der2Bv3u9wDzAwL1+vYAABH68P0HAQP4BPD+/wr55wD7AgnvAvf9+Af3
//wKAP//Av8A//38BP8A+/0CBP/9/wT3//z8+v0CBQXf/u7uAvrk8Pv54PsDGAH/EvQK0PEkAA4AAekEGAT5+wAOBPANAA8D6gQXAgD8Dfn//gT6+gH9BQP3
A/8A/wH+/AAAAv/9Gf39APAFBw7uEQfz4gH8ABHx/fEK7P0MExQZEPMVGAkA9PURE/4D//kG/wj8DQH3FA/8+OgSEgnuCAYFBfIAAAv58AICAf/1AAL///sA
Bv////4CEPEJDuYaDRH3BgD9BgMRB/4YChz8DQMC8/7++RTw8fEP9fYJ+/7/AAEB/AD8AAT/6xH8/gD1EPcB7fgc9/79/hD88/wAAQL68wf/AAMBAfsH+v4G
9PgC8RH/3f4WDwrj9PcE/hP76/0MAf757/YGBBEE9PwR+wEA8w74/Pr7E/n29fsNAfP7AAnz8Pv4AAjz6vT+9Q/47/oM+PsK+/n+9wn47gIADQTv9/X//g/9
7PwF/wn3+P0D+gz98gINCQH0/Az7+vb3Cfv8+/8G//MFAQ4F8g0FFAvn+v//AAf7/foD+P0GG/n+A+4LDR7uGA7n8fwHAwcE/QETAvoB7/oDAwv8+vwL9vwE
AA7+BuoAIPr87vUa9gP4AADvBvj58/0FCf4AC/gFBgT7AQL8+QoBA/X9Ef0B8fcNFv8HDOUWDRH7CfkC+A366P7yBQH7EAn1Aw8A//IDE/3++/kTDgEF/gIO
/AQACAr3+P7+AAf3/PkC9/0F+gEC//j7/gX/CQH/8QX/AP71Cvj/9PoOBPYCBwf3/PsD+v/89w79Avr+Dfb+7vwYCfMA/wT98wr7FAXkAgoLHu8eGhPl+ggO
5BQVBAwfAwAeAv0N2/8FASr06Oot5/oX//sK/QMO+gkQCAAAJev9A/AKBhD2CQfsDAP+APQHCgj4BgT7F/kM/wMO9AwCEwH2/P39AAX0+Pn/+AH+Dvb2+/T2
+gHrBwPr9Q/9AfcHDfsG9/YaBwb9+vUCBQL5CP8CAvUC9g/85wr6Fg7l/v0FAgsP8wMKBwT85BL7CP/y/PH/Au0j+BIC/vYDEvoG9vcZD/oFCPwL/w37Cf74
BfYCAwUI9QYEBgf6D/j/BPQFAg3sDQbyBQEAA/n/BAb2BgL0CPf8AAr49gT4CAPw4gn89xn89OYZ5fgUGtv/DuoB9w7gEAbz6f7//xb08vIO8PsKDfwA/fj7
AQb3CwTyEvwHE+sQFg34//4C9PP+ABDy7fkE9wH4AwH5Dvb0Fff15/oZ7Qj+9gj6BPYT/PcJ6gEAAgv7APYN7vgR8gn/+Aj8/foLAPsH6QD//RLz+vIO8PwP
9PwDABjy7vEZ7/UI6REF/gUHCf4Q2esXCf8AAP0B/wP7AgL++gj+/Av++fUI9wAK/wD8BwH2Bvj38gEGGPn1BfPtBgr0DgLzDv4AAPsAAAX4BgH6AwP/+gYA
9wT8DAnt8AL/Bwj5BPMH7foRFvD+/gIC7w/xIQ3cFfv//vkO/RTxIQ3kHfnr/+z3AwraEw3j9wX9/wP+AvcD9P0S/fsAAAr99QADAQL6/vsAAAb9+gAB/wH7
E/71AfbzBwDs/gH5/BgA/Ob/G/L/6fEi4fj//yDz6/IT8vwH7/kA+xn06fgL/wH6/P8BAAIA//4E/f8C+fv1+P3n/Pnu/v/87/v9+BHw+PMP+v0IBPr9AfsD
BAbzBgf4EvX8/PkK+Qv1GgrnFgYD/PUUAw78EQT6EfYMBAEQAgkJDgD96e7+Cxbn9+8K6AAD8vn/EgL/A/0I7vgI9QgMAgUMBQAPDP8I+P4A9hHy8fUJA/38
Ag8ABOwOEgjw/QUIBAX/APoOAw32FAj49PgO/RoP6AgiD/f68QYF/g4B+/UW8f0M7wLvAwrn/vD68Qn/IPMNAPgT+hUIFwXx9B727O76FfIB8vIh0gn7Bwzs
AukT2eki/gQE+gQC+P4E/P7//v8C/wEDAQEHAwH9CPz9AAH7/QH7AgL7AunyCvz7/QfeBgwC0BQDEQIAGugVy+k19v7/Agj8/vkJ9vwG+AAAAfoDBQT6AgP+
BwD5DOQBBg78+Qz9/RH3//T+E/j79vYP/Ar//voAB/oD+fkLBQf//fMHBgP0BwP/C/r+/e4FBRXxFwvoDwUA+e4LBQvwDgb5AQQEC/8SAQQGBwL87P0IABwB
9vcY7/oO9wj/DgQAEP0C7PsSBgAGAP4IAQcFBv0A/A4D/foKB/4I9/oO9v7nCvjzDQHs+vEDC/oA+wf/8AX8DQbw7/r9/gv4/QIMBP/1/fgA/Qz08/0EAQL2
8yL/Bt0LMvYE5fAq6f8A/wv5+fkK9fsF6/cFABn46/cV8fsD8QX/+wj1//cI8/oPCAwJ+fULEQUDB/wFAwf//gD4BwD4/wEE+v4CBgX/AP0I+vwHCwUJC+0T
DQwC9vYIFg0O/+0XERMOFwb57vT1+ibq6fAQ8v/+7P0A/hX58PcO+gAB6fcA/hbw7vQS/v/34//1AhPoAOsB5/wL7RQKKAT0Jfn27QwABfP7/Qr/7QP3CQ7u
BPwA+wQA9gb6Dgbx4AgAAQb7DO8a4O4gCRAIBPX5GA4ACfwJ+Q/67QD8APYJCwMG9vP7/QT07vn8AAr2+B798fIDF/YGC/QSBgH///YDBgb2BwP89f0AAAf9
+/wJ/wIA4AP++B7z7u0S9f8KA/LtAgT3/AT8DgHqFP0AAfMABAvxEgXxBgAGBPoMAwcHCAH8Ev8EAAAP/Qz6FAj1AP8D7/8D/wYBEgP1+vf4+gzv8fb9/v35
/fv9/QT4+Pr+/gD8CPD7+QL0/PzuAwf4BOwAAAz46//9BAbvCAUOEPYiDBcGC/cLABX58vj2DQH29fAP/wUA+AAE+wf7DQf3DfkAAAMB9QT8CAXzAfUGCgIT
/hT89wb09/wGABMC8PkR+QADCPn9AAH8+f74AQb3APrw///t+vjw9v770e3/AC/q3+wa7f8A+QAAAwX8APsD9f4HH/MGAPkQ9Bj0IwzeEAPs8/L1+wfgDQ7u
CfsGAAgG9gcMCwD3FwoA+O0JAwv2EAL1BP4AAP8C/gP9AwH9+/4ABQUA//75/gAD7/8GAAoD+P8R/PwF+P/7/Ar09vgA/QP9//8A/gP+/f8CAAD/7v0A/g/6
9vwI+/0B9QECAP8E/wAN//0M9AAKEQL/+wQcAPUF/PkGD/8HAwIC9vwA9wUA/gr6/fcL+PoIBv4A//4D+wT6BgL6+v4BAAYA/AEE/v8DDvwAAPQLBAT5/wEI
BP7/Cf0AAgD6+v8D+QcA+v0ACgL6B+4M/P8A+wv69f0EAwP58hAA+QMAA/kJ+vwNBvn9DPgCAQPw+QMCBv7///cI/QX2CAb67wD/AA75/fcM9PwI+v766Bfm
4vMFC//v/v33+gYF6RP7EQbzC/b/EvoEBQH1/AIA5QUAAgj9/vkU7vMPC/sA/PoG+Av3DwX05Av59hTrA+sM5PcS+gAA/wb8+/wF/P4C/uXq/gvt8PQA+gT4
BggCAPQCDQP6/gED+/8AAAf9+/wD/AAB8gMCBfQFC/oG9/cO9vn/AQj9+PwB+wAECQUFDPIOEQn8//0H4xX/Aff7GO0M3e4n9wUC//oHAP8G+fwJ9QMDFvsE
E/7/6fsT+OkABAf18+wC9Pf39v4A/wf7/fsG+v4DG/7/AO8DBQvvDwL2+RAE/v8GBfwD+v0QAQP7Bfb6EPj78foR4QX//hD5//AR6vgT/Qn/BfIGEQH69AEJ
+PoBAA4B8gELA/7/7fj++Qvt9vUI7/f+Cwj++uwDCgzvFgTyEPoE+/MH+Q/1GQbl8/77/An19/sFAQj7DQL4AObyD/zu+PsE8gwFAwIOCvkJ/AIO+/YE+hH8
5/8gEQDyE+zwB/X4+wngCgfg5vr8/hnq8PAN9P0BAgD6/vv3Av739/gO/hEQD+wbGAoDAPUa7P4CAA37+PkJ+f//AvnzB/j3Dvr89/UB7gb8DP/3EPT84vcW
/fz/AAr39PoA+gL6BAgBGvsGHAj4CQcBBQP+BvYFCgP6/wAF6QACBAn8APYN8voH8wYE//sCBf8DAP0G6vsEAR4A5/cT/Qb7CwEJ/wIM9g3/EQfvB/8JAAgL
9gYLEAL5Cfv+APj+AgH2AgD5+f79AAP3/vr99/0C/P4AAAf9+f4C/wD+7PgACwr/APwB7f8LBe0B/RX54gUFEAjnDP4A//kDAQf6CgT2+P8i/xgu8RktF/3y
8Pn7/wzz9PgA+wH+8fz+/xX08PkG/f/9/gj98P8AAwIBEfgH/v4A9Qbq6gICBgLx8wX9AwzyC/QE5/QI+gX4AwsHAv/58vQTAPEA8xj46/4GBQvyIPj6/uwD
+xLkGwzi/gMG6RUP4QAAIQr65/P8DQ7y+/QF6vkL/fn+/Qz68v//AP/5EvLwGPP0D/bm8v8D+wX08v3q//vo7wT8Ee379/4A7RDfHBno+Ob6CgH89AMFAQn0
9/gK8AID+QD6/Pj5EfTp+uD4CwzgBQbvD+H3BAHzBRDsCwPkCAD64/4K+v3zAwwBB/zu9wEP/A33EgXtAf0QG/4TDxMFDgIRBQjy/fD7CQX8DPwA8hcSDv8W
FQQL8vIe6P7/Agr1+vQH7vwK9gL6/A34+PYF+v8F8QT9+g7/8gAEBf0DBvQGAQIN8gUAAA78FAMCAO8SCQv4Ef0D8R34E+0EGvfx8/ok+O3+Ag3s6v3y+Qb0
AP3y+B/0BPb/Af/+/wIAEvz6EgD4APwD8/f9ARjs7fUH+fz+/usC/hH84wUDDAXs3gEB+hbw9/AZ6vMT4vL6AyX85gX99wz78vDsxh743g35IhTc2wICBBbx
//IU9fEaAwD+APz7A//+AvoC9fv7AAPy//r+9vwB/AgBAPEEDwP/+f4N/AD+Cfv+C//58v4L+QAD+g0C8f4QB//+DA7/+esHEAX5CAAD8foAABT28/gO+P//
Cvf8/gH++QP0Bgj27wMA+Az88/wIAQEB/f8AAAT+/P4C/v8BAAD//QL8/P7/AgD9AAQL4A8Q5AoFGQzh/QgA//wCBgX7BgAC/fsAAAj6+vwD/AH97RIAEuj/
L/QH2e8m5Abf/hLMC9nw2PcTAfwBAAEC/QEC//8A8QD8AAvx/fUC8fwI/RL6BN4PJAv28/8S/f0A/gf6+P0F/wD+9QD++w7z9vgJ/vz//+39CAsQ8//2DRbo
D/8BAPwH/wf4CQf3JRUFANoQIRTnFQT/9fftAAjb9O/z5f4EGPYE//cG9xTzGgjmAAAA/wH//wAAAAD/9vcAABYA7/UV+gL+9/8BAAQA/P8J//4BAvz+/wj1
9/v//f/+9f4NABIQ9QcaCvz+Hf3/++8KEAvrDAzzBAAAAAMA/AIABQT5EP7+AO/7BwfuCf/zHf7///EBAgnuDwPxEfz+CO4GCwjxAgAA8f/8AA3w+/QF7/wK
5vsK/xoE7PwW/gT+AAAAHfENIf8M6O8cCvX//gP+9gj5DwXu/v4N/AYP8gkNFQH4Efb6AOQI/BDnHw3cHwD8AOgHCg3kEgfw+AAD9BH/7AANDAL24P7y/h3u
7e8X9f39//8A/QX8+v4AAAH99QAA/wn7+/sG+v8D4f4E+Rv26vIZ9v4B6/j//SDr5+8S8v//+Pr9AALz/Pr79AEB9PP+ABLx8PcE9P3+HO7/APoJ8BXpIxLZ
5/T/Bhjt9PAN5gAFCewT9A4S7Q0YEwfxBwX5A+n4EwDgA/8BAgD/AAIFCAb3EAL29Ab/AP//B/j+9/sR/wD9A/oABQP2BAP85gX6ABXz/OoO4v4V4+D6ACrj
2vAJ7P/6EA8D+tsKBRnxBgzx8gAB/wb9/vwJ+/4C9v78AAj0/vYB9P0F9P///wL4APsA+P4D5A4AGPf+JPQK3e8m8/v7AAT0/Pr98/gGAwEQ+QcU9Q8SFALy
/fX/AA/68P4CAQP09ff+/RX59P4FBAT0Cgb++fEFBw7xFQPy8PoABQz2+/wB9QL9AOvwAAXj8v3t+QPwH/kFAO0QChPtHQX19v8B/wwG8QEFAwj3AAAA/AH9
/f8AAf//D+8M/w0T5xEHFwnpAP79+RP3/vsPBAT9/fwA/wv8+PwE/AL99v77BAb2/Pf98P8FCgUCAe8ICgD7/foD9P7//w789vwE/wEBBP8B//4J+gv7CAX7
/Or6AhDr7PoA+/3zCQQBBgoQ/gj/EgL/GAT4//D3CQbfCgfzA+j9+xT06PsFBQP2F/r9AO8ABRDpEgXrBvzz/f//+wfpChX0Ef//APQBBgb4B//8+/z+BgL9
AAD//P4A+f4AAAf7/PwF+v8CCwLu+fz7AQbyDxD9DwgAAN8VGhDwDf4C9P4E+hIC7AAOCQT29wgABf0GB/wH9foS6hn89vbwB+z87fEmDvv/APz9+wf0DALw
C/0AAAj3+P0B/v779AwAAP8CCPsC/fwQFvD3/fMI/BPlDA7k+//8AAQAAAP5BAf69Pv/BAT1BfP+8gMHBv8CAP4GBAgBDgb25uvy9yPn5OwN+Azx+/74///t
APj59vwA8P4NABES8wIYAQAHFfX6/u/4CQXqFP3uGf4A/+0ECQ31EgjxAun+Agv+8AYD/v3u/fz9AAX++gD5BAX79ur49hX07/AD+gD9Gf8HAP0R+A8KFQL5
AAj//vwABf39/vsL7Qb//AMEAf4CAQEFBPsABf0EAAP6/wX7/gnx+/oGDwYJBvESDAsEAOsVGA0BC/oGAPMTFgEdAgsC+Ab4DwMHAfAZAQ78DwT08wkDAAAH
BPsN+/oODAsC/AQD/gX6BPz+9wD+AAv2/PgG9v4E8P8A/xH88/kP+f8D8fn6/RL07v3+/AP16/wC/g7y9Pf9/wX+DvoFAfwO+w38EgH0AQD5/Qjo8QsAAQbs
B/cCAgP89gX9BAL4A/vz7QEB+/79Dfz57AD/+An5+fkE+voMCQIB/fkCAgH///oC/wMBAQD9A/4B+vwCBwAFBvEABQD9CfYAB/r/A/kE/gT4AQH9Cfj/AAX6
9/8ABAH38A//9/v+Av4RCPoQ9fQACQb4/fn+8PoGA/3//QX59/8BAP3+CPT8+QH08gX1DgLtCP//+QL6+P7+A/386//x9Q328vf3+wIA9QH/AAT4A/wB+vsC
5An9AAkIAPoO+v8N6A0A+/36DfIN8vYVBP8E/f8C/AX/CAD3GeX4Av8J9BbzHRfT+gAAAAX9//0D+/4E1v37BA32AOgM4vYXAfz/CfcDB//29/wFDwP8/+kG
Cw7tFAj17gYGCgMHCvgM8PYS9AED/wEJ+wEJ/gQM9fkEAgoC9vwN+v37/Qj+APf5Dfn89vsJBAUAAPQICQb3BgT/9gD/Awj6//sE9f0H9P8A+xD78fsH/AL9
+wL+/v/4AvsC+f0DCPj9BvT5Bf/6/fsADPf9CfcBBgfvA/75/f4F/gX+/PwL+PkH/f8AAAP+//8B/v8B9gMABQH7CfcJ7/kP8/z/ABD19vYM8/sI8wv/+AH6
CfcI/PwM6QUIARAC+/cW8/cO//0F/QgB9QMJCv/48wAAAAv7/fgI8/4IFPz78/T8+A3gGw7h9vgF+Bn/5v4OBQT5BvT6AArz8/r+9wX28/gK/w8K7gUHBPn5
6f78Ax3s8+8M7/gJBf4AAP39/wP5BgH3MP78ANMOFyLSLg/cDgL7/fb+/wb1Cf76+Br4AOwCH/L85PwiBQAA/Qv98wMEDQXv8QEC/wj+/PsJ9f0IE/YQBwAc
8Rb+FQru+gD+AAb3/vkB9/0GFPvx/vkCAQv6DgLo9ff/AA329PwA+v/+JgD2/977EAzXDgbv/Qb/APr/Cf39+fwL/f//AAP9/v4A/f8CG/D9+fMB9hDyFgni
DQIAAPUFBgb4CwX6+hAB/gEHBwACAwEJ/Pr/AAr69v0C/P/+Av8FAAYK/QQLAf0CB/0AAAX7+/4A/gD8+gf+/P/5APn//foADvcK9QQI7xYIEgvn9vYNABgI
5gQjAv789gz6//b9D/v49/4QEuwI/wAM8hUDHwTkGRIHBOcaERb2EgAC+/v7/f/8/vj6/Aj4H/4CBeYLCBDuCQT1Cg3++OYLEQb4A/oLDA4FA+8TEwv4DgMB
GPMO/vMaAhcCEQLx/AECAAMC/QH7/gIE+v0AAAr7+PsF+v4A9f0AABD39vcJ9fwEBP3/BAEG+gf5CQD9/fECABH87gEFAgDwDP3///j+Agb4CAH2B/8JAPoT
+w4PEwPzAAAACQT5/f4A/AL9AAAA+voG+f4ABvwFAAAA+fkG+fsBB/oFAAAADwXs6wUBCxcCAAAAIB/oIw/72xLjAAAAGxXnFgL76g/kAAAA/f0D/f8AA/4C
AAAAFBHsDg4A8hHsAAAA8/UJ9f8CCvsIAAAA+/oE+v4BB/0FAAAAGRrsHBL65RPqAAAA8PMR8vwEDfQMAAAA+f0C+/4ABP4CAAAACg31DAf89Qr1AAAA/v4C
/v4AAv4CAAAAFxLnFQj88xHwAAAA6vYF9P/+CgAEAAAADgb1CwUA9gf4AAAAGhDzDgf14g3sAAAAEA30Dwj/8Qj2AAAA//z//P7/BAACAAAADA3yDwD68wf3
AAAAAwL+BAD//QH/AAAAAPsE/QQEBAD+AAAACAL4BQEC/wL9AAAA//n///sA+f4DAAAA/fkB+PwAAP4FAAAA/v4C/v8AAv8BAAAAAgH/Av7/AAD/AAAADA3w
DgkA9QzzAAAA9fQH8/kCDPoJAAAA+PkG+P0BCPwFAAAA/PwD+/4BBP4DAAAA6O4M7PoDFPcMAAAAFhDuFgz+7g7xAAAA/PsE+gABBP4EAAAA/P0A/gP+BAIA
AAAACQj0CQH++wf5AAAA+fv49wIHCAb/AAAAHBjkFwr96BPrAAAA/PwF+/4ABf0DAAAABQb/BQH//v/7AAAA+foG9v0BBfsFAAAADwrzDQkA9wz2AAAABv7s
/wL9/Qv2AAAA/gAG/AL/Af8AAAAABgj/AwUB/QP5AAAADwr2DAYA9Qf4AAAACAf1CwL99gf5AAAA7vEP7vcBEPQNAAAAAPz1AQD9BAX8AAAAAgP/Af3/////
AAAA+voH+f4ABvwFAAAA+PgJ9vsCCfkHAAAA9fYL8/wCCvgHAAAABwf5BwH//Ab4AAAACw7zBwD/+wf9AAAA6vML8fwADfsIAAAABgMABf8B+v8BAAAABAb7
Bgb/+wb5AAAAEQ7yEQb97g31AAAA9fYK8/sBC/kIAAAA+vsE/fsABPoFAAAAFhHuDgb/9AvwAAAAGxrgGAv76RnlAAAAFRTvDgj/8wvyAAAAOTLNMyQA2CvS
AAAA+vkE/P4BBv0FAAAA/f4B/f0BA/4CAAAABwb3CAT//Qf6AAAADAvxCAP++gv1AAAAAP8D////Av4CAAAAAvsA/gQFBQICAAAABP//AP3+AAEAAAAAFBLs
EwoC8g3uAAAADwz6DAf99gX3AAAA5+kQ6PMFF/ESAAAA+/0D/f8ABP4DAAAAAgEBAAH/AAEAAAAA//7+AAMBBwL7AAAABAf5BgD9+wT7AAAA+PgI9vwBCfsG
AAAA/vwB/v0AA/4CAAAA/fwF/P0BBPwEAAAAAgP9AwEA/gL9AAAABAH2BAb/+wn8AAAA/PsG+/4BBf0EAAAACw76AQH/+QX7AAAA/PwG+wP/Cv8DAAAA//8B
//8AAf8BAAAADQ3vDAf/9QzzAAAA9vwF+v8BB/4CAAAA8vYL9vwCDPkIAAAA8/MO8vkEDvQMAAAACQnyBwAA+gj2AAAA+/sF+/4BBfwFAAAABQL/AwD//AAA
AAAA/PsG+v8ABf0EAAAA+foG+foABvoGAAAA/v4C/v8AAv8CAAAA7vIV6/cFFPAOAAAA+vsF+v4ABf0EAAAA/f0D/f8AA/4CAAAA9vcJ+P7+BvsIAAAAEw/t
FQr/8Q7zAAAABgX7CAMA+QT9AAAA9vcJ9vsBCvoIAAAA8vgG+P0BCPwFAAAADQ73BgcA+AnzAAAACw33Cgn/9QryAAAA+foF+fwABvsFAAAA9fcO9f8ACvsI
AAAA/v8A/gAAAgAAAAAA7u4M7/sEEvkMAAAA8PIR7/sBDvYNAAAA9fYJ9vwADPsIAAAA8/gM9/wCC/cHAAAAAQQBBAIA/v/9AAAA9fkH+PwACPsFAAAA9vwA
+/7+Cv8CAAAA+v3//fwABP4CAAAAAgT2AwMD/wX6AAAA9PYH+P4ACfwIAAAA8/MO8fkCDvYMAAAABgb7BQQA+wX6AAAAEA3yDQgA9Ar1AAAA+/sF+/8CBvwF
AAAA+vwC/P8ABv8CAAAABQP5BQH//QT8AAAA/f4B/f8AAv8CAAAACgj5DAL+9gT6AAAA8u0J6/r/Dvn6AAAA7O8X6wICD/YOAAAADgr9CQT98wT5AAAA+PkJ
+PsDCPkHAAAAAf0C/f0ABP4CAAAACxD0AgT98wn1AAAA/f4D/f8BAv4CAAAA/PwE+/4BBP0EAAAAAgQBAwb+/QT8AAAAHhXtGQv87A/vAAAADQDvCQH+9gj8
AAAACwX3BgcC+wj6AAAAAQL+AgEAAAH/AAAA//8A//wAA/4BAAAAAP4BAgQAAwIBAAAACQb6CAQB+gP7AAAA+voD+v4BBv4EAAAAAwb8Awn+AAj4AAAA+fkH
+v0BCPsFAAAABgP9BwIA+gH+AAAAAwX7BgP/+wP8AAAADgv8CQr97Qj5AAAABwb9BgP++wL8AAAAEhPsFAr77hDuAAAA+PkH+f0BBvsGAAAADAfyDQT/8Qj4
AAAAFg74EAr/6Av0AAAACgj+BwP+9wP6AAAA+voG+f0BB/wFAAAA+vsF/P4BBv0EAAAAAgT+AQL//gP7AAAAEgv3CwX/9gb2AAAACQgABQb/+AT5AAAA/PsF
+v//Bf4FAAAABgn5CwL9+gb6AAAA+voG+v4BBvwFAAAADAj6BgP++AT7AAAAFBDxEAz97grzAAAABAX7B////AL8AAAAAwX5BgUB+wf7AAAADgL1AwP++gj+
AAAAGxfoHQ396RHtAAAA5ecT5/UDGfIUAAAAAQD+/wD+AAEAAAAAAgf0DAb/+An3AAAA8/sA+wAAAwICAAAAAAAB/wAAAf8AAAAADwryCwMA9gf3AAAAFxrn
EwD46w3rAAAABwn2CgH+9gT6AAAACgjzDP789wX5AAAA/v3//QECBAEBAAAACAr1CQT++Qf3AAAA9fgD+v8ACf4GAAAA/fwD/P4ABP0DAAAA/wL/AwT/AQL+
AAAA/v4F/v4BAv0DAAAAHg7lFwP97BHvAAAA+PcJ9v4BCfsGAAAA+fkG+f4AB/wGAAAA+fkG+fwBB/sGAAAA/v0C/QAAAwACAAAA/v0C/gAAAwACAAAAEhHy
DQP97wj2AAAACwfzBwD+/wf5AAAA/v8B//8AAf8BAAAA/v4E/gEAAf4CAAAA+/sF+v4ABfwEAAAA/f4C/v8AAv8BAAAA/foA9vn+Bf4FAAAAAwL8BP7+AAH/
AAAA/PwE/P4BBP4DAAAAFBbuFQYA8QnyAAAAEBDyDwr78w7xAAAABwj2CAj/+An3AAAA+/0C/v8AAv4CAAAA/wICAgYBAAL+AAAAFhD1Dwn/7gjzAAAA+vkE
+v0CBfwFAAAA/gED/wL+AAAAAAAA/v4C/v8AAv8BAAAACQ34DAP+8gX3AAAACAj1CQT+9wf3AAAA+voF+P0BB/wFAAAA/fwF+v4BBfsEAAAA+/0C/P0AA/0D
AAAA+/sF+v0ABfwFAAAA6e4R6/YCE/IPAAAA/P0C/P0BA/0CAAAA9fkG9/sBCPoGAAAA//8C/v8AAv8BAAAABgX7BQP/+QP8AAAA9vcE9foCCvsHAAAA//0F
+/4ABP0DAAAA7vAQ7fkDEfUOAAAA9/kF+PsBB/sGAAAA//8B/wAAAQAAAAAA+vsF+vwBBfsFAAAAC/3+/wMDAgMCAAAA9vUJ8v8BDPwGAAAADAfyCAX/+wv3
AAAA2uIU3fkFIvYTAAAA9fUH9fz+CfsHAAAABAT6BAD//gH9AAAAAP39/fz/9/8DAAAA+/0B/QAABAABAAAAAwT9CAD9+gL+AAAAExXzEwb76QryAAAACw72
Dgj+9AnzAAAA/v4C/P8AA/8CAAAADgvvDwX/9Qr2AAAAFBH2Dgj98gf5AAAA8vcO+P3/B/oJAAAA+fkI+f0BB/sGAAAAAf/9AP8BAwEAAAAAAgUE/wEAAv0C
AAAA+/sF+/wDBvwFAAAA/QD+Av7//wD/AAAADg32Dwv+9AvzAAAA/PwF+/4BBf0EAAAA/wMBBAIA/gD8AAAA8vIV8vwBDfUOAAAAAgL+AgIA/gL+AAAA8/MO
9PwCDPgLAAAAAP8C/wAAAf8BAAAACwb4DP7/9AP6AAAACAn6CP//+AL6AAAABwb3CwP/9wb5AAAADgr4DQz+9An2AAAA/f4H/f4AAvsDAAAAAP8A/v8AAgAA
AAAABQD7BAL+/Ab9AAAAGhDpEQP87A3sAAAA9fcK9fwBCfkIAAAA9voE+f4BB/0DAAAAAQIAAQL//wL+AAAACAj1BgH9+gb5AAAA+Pn/+/wACP8DAAAAAP/9
Af8AAgL/AAAAIRzrHBH94xLyCQX9/fUEBRL4BPfvAw/+4PP/9ff9HxEOGPwCCxL9/xYTDBDu3QH/APr7Cu3y7vUM6/38AP4CBvXz7PQJCgcD+gD4A/0CDgz1
+P7+APT6DOno7/YRBAbZAAAb/hEB0f76+QAQAPbnAvsKEwUDAAAAAP8BAAAAAf8BD/UOAPzwAAYMDQb9AAAABQEMBgD+/vsFAAAA//8A//8AAQAB8wINCPna
GPIFA/0HAAAA//8B//8AAf8BBvv5ABMKAQrz8gj0Bw/sABX5+Avv7RTz+/D0AuwMCQQB/AcA/vv8/v4LBA/7Cfz+9e8A+wP0DgQA6+sCDv73DRMRAfAOABwL
yfPyBh/eHRAT3fLVCQAN8R3+8PXf+gbz9u7vAv8KExIL+QL+Ff77/gUO8QL0EgkQEOz+6BAf9QXdHAYb+/D/+fj+Bwr97fMD6PX9/QD5HBkM8+7tC/oH7PH6
/BEBAwEKCwH6/On2+gP8BQcCFv7q9fAcBQsBDRcKAAL6+BcMDQv08gAK8PgF9wcABfvzBwQBFvr9AfUS9P/2FhAPBgTq2f4D7Av/JBAA/uLk7/QCBBMSCQv4
+/P++vYLBRv3EvAA9wT/CA35FwAS8wXs5fDf7Pz3KSsTA/Lh9Bz+Eh32CPMV8gv5DvEA/+4O/Qb0Bf0MAfv89vH+CQ39APYBB/P5/uIJCxAGBwj9BPD7+Qv7
ARIB8PgHGfwE4u/97QPuCfgH+f4B+vgCBQ3z//X/+P3x9gIR+BX5DAMI+SX57gv5/fECAhDt+/769wEH/hf/CPH68w37DBrtAP4V9gXsAwP////8/PwD/QIC
J/H2/+Ut9w3xHxQbBwnq9O35DAwTBRDy9gfy4hDp6fzvCxDq/v//+Qb99gH6DQbzGO8SAAgO/Qz8CQL5I/sVAPYQARAFCff4BvcBAAYB8Qn+CALv/e/7ABj4
6/b/+Aj6Cv4AAPsE/gn2DQX2B+v8+/Ty/f3x/fn2G+0IAPcK+AgBGgcCCP4G6/0JAQ8FBQYA/RT/Bu8NEgD1AAYK/f/4AAL0//r5+wABBQ0A+/YBCP/+Af4E
+Ab2///1B/r29wQD+w4DAPUNDv4H/PwP/f4ABv0FBQH/+gAE/vr0APrzAP/sAff4IQgWCPMVCxcBDAD87vr/ABf18PcM9f4CGgb/BOIKGgfrBv4FAQP7//T8
CP/8/PsEBAb8/fL5CQD0AP4DA/4MAPsE/gMMA/YH/P8B/gT4+voI+vgEBAP+C/UADPv78v8KBAMAAPsGAv/8/AH/EREVAO8hAQoIBv/6AAr9CPX4D/f+8/cK
4BMEB/cFE+4L4u8sBvn8AAMD/Af4BwX1+f8A/wYA+vwM//oF+fn/AAv89P4B/AL5AvH7APUE+xL4DAPyCfv8APsD/gb2CAjx+gX/APsGC/71+wMM8hb/Aen4
Evz58/IRAfX9AAX98/76/AL67wv8//78DfID7vYTAAj/+wICAP4IAQADAfz9BvIECQX7+v0B/Ab/+wX9Af0DBfwDEvwA//gBAAzzDwDw8vTc3P7n+/0CCfz2
Bgn78/sJDQcF9/4RFPABAOsIBBjlGA3nDPYSAAQD8wEUAAf6Efj2/PD8CAn0GQHp/v/9/Ab59/3/AAH8A/4E/AQG9AYNDwX1CQAAAPf8DAT5Bfj/9/wDAAX2
/fcE9PoH/wAA/wMA/QABAAD/9P4A/wf7+vwH+v4C/AT/AwL7BPz//AAF9wEAC/0DCvsH7vkTAAD//voDBAb4CgL4+v8A/Aj8+f0G/gH//An+/vT+Af/5+fcR
9dL59SzY0+4M9QDwIfUYBAMF8A0dBgz2D/r39vP+DgXtBAb3IvX9/fEG9hPtGRHj8env9CDu3u4F9wXyE/j8A/cICA7zDgbq8f4A+g/08/gI+v0AC/nuCAH+
9AnwCArs8g4C6BH3+fQJ+OgHDufp6fvn8wH1Egbu9Ar1/fYBCPEB8wAQEff1G/nxBw7mDRbv/PLw+Qnx/AMEBQTrAt/0AQnr/A7/+gn38/71AAL3C/v87/4R
AfPx8P7t//sH/O8K/v7z+PkA/ggAAvwC5vvm7RPj9u0L7PkFAvgEDAsC9gryAv367f/+AA30+PUG9P4DBPoC+f8K7v4KAQD79/n5+gHz//7y/gb+CQUmDvw6
/hcaEgoBAg8A/OoPEAP7D/oR/wz7BPsC9QQA+vru7fr8/wz2+vcI/AAJ//z7AAkIBgUBBPoG/AAADfMADQD78PwQ/Qz7AQAB/AoOC/QBAAD8APoADQX6/v4A
+ej68BHk2fwG//rx+fz+/gb1+v76AP37/hPY6fnvARDuBAcF9/0AAAn7+voG+P4E/AAAAAP+//4C/f8C//gA/RL77P4IAQX18/v/AA/29vcK9P0FB/sA/AX/
8AT8DALv9AAA+wwA8v8KAf39/v8AAAH+//8A/gAB6+/7AB3i5/EH8QD5+vb+AA738/0B+wD8APIFAAr/7AIPAPv6+P79+gv69fcC+wAC+v4AAAf7+/wE+/8C
CQX8AAT8+f7yBBD3A/r2AAMPBAABCQr0+O4G//wEAAAAAvQG7/fAAAQjAgLqw+UKBgQD+wP+AAQHCgP4EPn8AAAh8xIHBP4C/vz6CQkEC/3t4/kA/P7+AP8H
Avz18PsFABcQ/O3UDv4KHhb5Bv3/AAEK9wMBAQEA8+L/AP4c9v338+gUE//2ABAW+woJDQn1CfYWAPTpBwIQGvYLF/77AAcP7xMPDRP47BHiAA0OAffi0Qzz
+f0AAP8AAvv6+/0CBQf7ABH//gr+9xX1ABTuAA0G/wj98QT59fcAAPsN/vf5/fEN3xwFAPvkGt3t/wX39v8AAP/8Bfn8+/oEAAAAAQL9AgP9/wT9+/37AAMK
AP/28voC8/7/APz3DPLy7/IJAPwAAP4J//7/AfsE9vsAAP4BA/v7+fgGBAnZAB4Z7hf85Q4NAAAAFRfpGg796xHrC/76AAQO9QT69QD8/O33AAQT9B4D8AX+
AAAA+/0D/P0BBP0DGvj/AAoZ6BoWCgr39fn8AP8KAfj29PUJ+/8AAAD/Avz8/P0C+f//AP79BPz7+v0D+vX3AAMW//Xx5OkO7P34AAUMA/Hq4vMG9vD+AP8L
APf6+e0NAfn9AAUL/QMC//oAAAAA/v4D/gABAv8C8PcAAvoMBPn6+PYK+AP8APz9BQH49wAC/f0AAP8DAf7+/vwDEf7yABIR+QQFDBTrE/38AAgN+AIA/wv2
/fr/AAAH///+/fkF7/L+APsJAvf39vEM8v/8AP/9Bvf18/wD/Pf/AP4K/vr9/PUL8QcAAADxCvf8+vwA9wD/AAX8Cvn89vQBCf8AAfEC9f8A8wD7/AAA/wEA
BAEAAgEDAv/1/Pvy9Qzt/voHA/8AAP7+/QH//P7//wD9AAP/AwH+Bf8E9v4CABD8DAAEB/0D+wIA/wICCP8BBgQE/wAAAAP/AgAAAv8C+QD/AAn8BQH+CAEG
/QAAAAb/Bf8BBQED+/8D/Q35BAAAA/wB+AAA/wn9BgECCf8G/wAAAAP/AwAABAAC/v8AAAX+AgEAA/0C+AQBAAQHEvwDDQkG+wAAAAMAAgABAwAB/AMAAP8H
CP4BBAX+//7+/wT5/AL8Av4G+/8AAAr7BwIABv4H/wD/AAIAAgH+AgAC/QABAAb9BP8ABQAEAv8BAAAC/gAA//374AMA/RX4EAL9GAMKAf8BAP///QAB/f79
Cv8A//f+8wL+8fv7AwAC//0D/v0C/QH4//8A/wX9AgAABf8BAgICAPoH/PsE9wP3/wMAAP0FBf4AAwUAAgAAAP8A/QAA/AD/+/3//w35BQT/CfkH/gECAvkH
+vsE/QL2/f7/AAb+BgIAB/4F/P8AAAT+AQEAAf4C/wAAAAH/AQEAAQAB/v4BAQb6/f4CAPwC+/8AAgQBCgABCgMI/f8AAgMCAv4EAQD/AAIAAP4DAv8AAgEA
/QACAAYBBP4CA/4A/f8A/wf9BgEABv8E/wAAA/0EA/8BAwUA/wAAAAP/AQEAAf8CBP8AAPr/+wL+/P//A/4AAP78/AH/+/0A/wAAAAL+AQH/Av8E/AAA/gf+
BQL+BP8E8////hX3EgP+E/wQ/P4AAAv6BgEBBv4HC/8C//cB8f8E7frx9gL/AAUADAABCQMFA/8AAAD++wAB/P3/AQAAAP4A/wEB/QD9BAAAAP/+/wD//wIA
/wAAAAEBAwAAAgECAAAAAAL/AQEAAQACAP8AAAIAAQEAAf8BAf8CAAEA//4D/P/+AgAD/v4C+fwF+Pv4AAD/A/wEAf8BAgT/+AABAAr/Cf4DCQEGAQAAAAH+
/wH//v4B+/8AAAj9BgACBf8EAv4IAAUB+foM8PrzCQD7//T99Ab3+P39BQAAAPr/+AH/+f78AP8AAAL9/QH+//3///8AAAX+AgAC//4C9/7//hL4CQP/EfsK
Av8BAAIA/wEBAfz+/v8BAAUAA/4DAv8AC/8AAPX/8AEA9Pr3/gEAAAECBQAABQID/QACAAQCA/0EAv/9AP/+AP/8/wH9AgIF/gMB//0FBv4BBAQA+f4AAAv5
CAP/B/4HAAAAAAEA/wD/AP4A/f8AAAMABAH/BQADBf8AA/kE+v4C+gD7/gAAAP8AAAAAAQABA///Av0B+wAA/P7++v8BAAr9B/4DBf4BAwH/APr/+wL9/AAA
////Av8AAAD/AgIBBP8AAPv/+wAA+gD/AP8A/wb8AgAAAf0C9wEAAAsAEf8CDgQM/gAA/wX+BAH/Bf8DCvf7/v/r8gz59vAJ+wAB/wj+BAACA/8C/QL/AAEC
Bf8ABgQB/wABAAAA/wAC/gD//AT//wQEDAD9BwYD/gAAAAX+BQEABAAG/v8A/wf9BQEABf4FAQABAP4C/P8C/P77+P8BAAn+Bv8EBf4B+wAAAAX/BgEABgED
/AD/AAj9BAD/BgIFAAAA/wH/AQH/AAACAvsA/wb3+gMA+vcA/AEAAAUABAABAwADCgD9APP/8AL78//6/v7/AAf7BAEABf4H/gAA/wP9AgL/A/0C/wAAAAL/
AgAAAgAC/gIAAAEBBP8AAwIBAQAA/gP8AAP+AfwC+v//AAv6BwP+BwEGAAAA/wH/AQAAAP4B/AD//gr8CQP/CAAI/wAAAAEAAgAAAgABAQAAAP8AAAAA/wEA
/QEC/gj/A/8C//7/Bf35+gXx7g37//b8/wHiCen++RbmAv4O+wEB/wP+//4AAAEAAAMAAPsEAv4A/wT//v8AAAj6AQEAAf4E/wAAAAIAAP8DAP/9AAIAAP0C
Af///wL/+v8AAA78CgABCv8I+gAA/w3+DQABDAIJ+/8HAgQHAvUM+gH1BAAAAPoA+gH/+gH++wAAAAcACQABCAEF/gL//QP/BAH/Bf8DAQH8+/z+AAL9AAIF
EQQD/u0I8vz/5gfz//8CAAP/AP8C/f/++gAAAgcDCP0DCgMFBv7/APr99QL99/39AwIAAfcF+v/++gD3BwAAAPkC+gAA+QD+AAD/APwA/AEA/v/+AP///wL7
+wL+/v4A/QABAAcAB/8CBgAD+v4AAwAAAQD/BAEBAQD/AP/7/AH9/QD+/wH/AAACBAH+AwID+gAAAgUCCf4DCAQFC//+APb98gT78//9AQP89wL8BATzAgMI
C/8AAfQA8QH/8P33/gEAAAEDBv8ABAMC/gABAAMBA/8CAAD9AAD//wP9AAH/Av4EAwAAAfwB/AAA/AH+/f4AAAj8AwECBPwCAv8A/wD+/f8A+gEA/wAAAP8A
/wAA/gAABQIAAPYD+gD+9wL7+wABAQX/A/8BBf8DAQAAAP4B/wH/AAEBAQIAAPoEAf8A/wQAAQQAAvQLAPwA/wj8AAEAAP8BAf//AAIA7Q30+vgLD/r8Ew8L
DgX6AfEK/QL5BAX/7QD78BjyFvoGFPYFCAMBAOwI8/0A8gLz9/4A/Qv6BwECBPoF/AAAAAf/BwABBwAFAf39/AXz+wf5AfgLCQD9AfcA9wP7+AECAP8A/wT8
AAEAAP0BAgAAAP4A/gEA/QAAA/wB/wX6/QIC/vkA/wIA/wECAv4AAgL/AgMAAPkG//7//gT8/gAAAAX/BQAABQADBQQF//0F/PsC+f32/QAAAAX/BQAABgEE
/wAAAAIABAABBP8C9wIFAQ4DC/cKBgUB/wAAA/wFA/0DAgb/AwT///oC/P8A+wH8A/8AAPz++gEA/P7/+AEFAAkFC/kJBgH9Av4A/wf6/wL///oB8wAA/xX8
EwADEgEN/f/+/wb7AAT9AP4FAwAAAP3+/AH+/v8A+wAA/g76CwEAC/8L/QMA/wMDC/8ACgUEAPwB+gL1+gYA/PQA+/4CAAf/AwACBf3/BAQAAPMJ+v3++QX5
CQAA/vMA8QP88v72BP8A/wD7/Qf++voFCf8AAPn99wH+9//8AwABAP0A/QEA+v/8AAAAAAH/AAAAAP8B/gAAAgYABP4DBgEB/hIDBu8ZBfUDAQ3vAwT/A/cG
/fwA+wj+/f8AAAb9BQEABf8E+/8FBQMLB/gLAgX6CQIAAvEI+v4A9gb5/gAAAAIAAgAABQADBAL/APoB/AD9/QH/AP8AAP8AAAEA/////v8AAAX+AwEAA/4D
Av/+AP39/QL9+wAF/AEB/gQBBv0EBP///QIAAP4EBv4ABAUD+/7//hD2BwX8C/0L/P8A/gb9BwIBBAAH/QUAAvwFB//+BAgFAf0A/wL9AAEAAfwB/gADAAUD
BfwGAQH//f4AAQT+AQECA/0D8P0CARb+FfwLCwEIAwAA/wH//wD/AP0BDvz///v57AT/8vP5AwgA//IH/f/8+wX8DwL5/+//9gXz+AcDAAAAAAIAAgAAAgAB
9wMBAAcBCv0ACQUE//8AAwABAv4DAgEB/wIAAP4BAv8AAQMB/gEA/wb9BQAABP8E/gAAAAMABAAABAECA/oAAAn2/gMBAPgF7/0A/x/2FgAGF/wR/v8B/gL7
/wT9+f4A/v4AAgP/AQEBAv0CBP//+v/3+wX4/P0C/QD//wf8BgH+BwAHAQH+AAH/AQEAAgED9vv7BAf2/Qf3EAEK/f8AAQMAAgEABf8D/QgDAPwPC/gFBAv7
+Qr8APsGEAH6DQ4JAQAAAP8A/wAA//8AAQH/AP8A/wD+/gEACP//APf+9AL+9P37Af4AAP/+/QL//P4AAP8A/Qj4AgP9AfsF/wf4+PMGAgH7+QgD/QMAAAIB
Bv0ABwMF+/8AAAT+BAEABAAE+P4EDfkVB/IPBw/4Af4BAQf8AgACBP4EAP8AAAL/AAABAP8BBAAAAPsA+gH//QD8/wAA/wT+AgH/AQAC/v4A/AT9AAH9AAAB
AgABAQECA/0BAAH+AgABAAD/AP8C/gAB/wEAAPwCAAAB/wD9AgH/Af0GAwD/BgP+AQAAAP8A/wAA/wAA//0AAAf6AQIAAvwDBvz+/AL19gj4//T7Bwn+/OYM
8/v88gbx6A/7/PkQFfj7EhUKAgH6AP/2Awr0CQMSAwAA//79/AEA/v3//P7//Ab0/wj/AfQC/v8CAAYABP4E/gEA/QAABP4GBPwEAgUB/f8AAAb+BQEABP8F
Afv7AP729wj4/fwFAf4BAQL//gABAP0BAv7+/wf6AwT/Av0HAQAAAfoEAP8CAAH8/AAAAAf/BwAACAAH/wT+//oHBv/8BAj/Cf8A//r89AX99/j6CgAABO0G
7//98AX08gIAAAkDDvwFDQMDC//+/+/98AX67f77AQAAAAD//wAA/wAB/gIAAP8EB/4BBAQAAP0AAwAB/P8E///9/wEAAAEBAv8AAAEA/f///wj8BQL/BP8H
/QAAAAX/BQAABf8EAwAA//8A+wH+/f77/wAAAAL/AQAABP8B6fj+AhvzEQYAHPkUAgn//vMGAAH7+wj9/v4AAAL+AgEBAwAD9AoC//0MF/wBDBIGDv0AAe8B
7AT/6/z2AwD/AfwA/gH+/wEC/wAC/wIB/v8C/f37AgMB//gG//0B+wb9Bf8BAvkC+fwD+AP8BP8AAPoA+QEA+v79A/7+AP/7+wP8//4F+wAAAAX+AwAAAwED
/QAAAAX+AwEAAv0C/wMA/wIABQH+BQAEA/38AQL9AgIBA/4E+v0AAAr5CAECCf4JAP8AAAP/AAAAAv4BAP8AAAT9/wEBAP0BBwD+/P349AX4/fn//QIAAf4E
Bv4BBQMC9f4C/xP5CAAGCfgB/f8AAAj9BAABBv4DBQAAAvgD+P7/+AP7//8FAQcAAvwH/Pv4/P8DBAIEAvoHAwP9/wMB//kEAf4A/QP9A/8CAvwF/PsG/QD6
//4AAAH9/wEAAv4B8/7+/xL4DwP+EQEP+gD/AAYAB/4ACQEF+/8A/Qf8CAL/BwAKAv//AP8A/gH//v4A+wAAAAf/BwAABwAFAAACAP8CAf4C/AD7/f4BAgb+
Bf0FAgMFAP0AAQb8AAABAP0CC/8AAPUB8gEA8/v3/vv//hHzBQUABvYG/fz/AAv0AggABPcF/v8AAAT+AwEAAv4D9/8BAQv/C/4ECgAFCAEBAvgC+f4E+v/4
/P0A/wX7/gIB/PgA/gAAAP//AgH//wMBA/4AAAH8+wP//Pr+AQIA//0DAgD/AgIA/P///gn8BAP/BPsD+gP2Af0ADAL7DgkQ/QL/AAP9BQH+BAEH/gABAAMA
BAACA/8C9v0A/hT1DAUDCPoL/gIEA/wKDPYIAw8B/AAA/gn7AwIABfwDAAD/AAD/AAH/AQACCAH/APsDAAH//gD98gADABAADfsHC/8E/f8C/wr9Bf4EBf0C
9v8CAQL///0E+wAA/wD/AAT/BAAABQAFAv7/AAT6BAT+BP0IAP8BAAH/+/8C/Pz7+AT//gAHD/wCBgkGAQAA/////gH+Af8BCgD/APIC8gH89QL2AQIAAAH/
/wD///8CBwABAPkB+gP//P/7/v7/AAD9/gL+//4AAgD+A/UE/f/9/wUABP8AAP/++gEB/P78BAAAAP0A/AD//P/9AgD//wL+AQL9AwAF/AEBAP4EBv4BAwQC
/wAAAAP/AgAAAgAC/gMEAAAGAfoDAgT6/wAAAAEAAQAAAQABBwIGAvUM+vcH7wXz/QMD/AICBvsH///+AAAAAAEAAQABAAAA/v8AAAf8AwEBA/0DB/79APP9
8gT79f77/f8AAQX/A/8BAwAEAwD8Afz++gT6/wADAQL///wDAgH+/wMAAAEA/wH9/AABAPv+//8AAAP+AQAAAf4BDQgAAeMQ9vsB7gjy/wIA/gIBBf//BgEC
Av0A/gT4/AMA//gBBgAAAPkC+QD/+/77AwAAA/wC//4C/gL9A///A/sD/f8AAAL+Af4AAAX9/wEB//0BAf3//gH4+QP+/Pn/AAIAAfsEAwAAAQMCEwH/BOQN
8P/+8AXxD/8AAvUC8QAC9PvxAf8AAP//AAH//wACBvvw+AP1AA/yBAQR+gAB/gr8A/4DBv0C/wH8AP/+AwP5BgMGBAABAPoA+AH/+v37BP8AAPoA+QL/+v38
+v8A+w/7DAL/Df4L/f8CAgMCAv0EAQAAAQD8AAT7BAT6CQAIBPsC/wX7+gAE+fj6Af3/AAH8/QMC//v/+QX//wICBwH/DAMF/gEB/wMBB/4CAgMD/AADAAcB
Bf4EBv7+FvsAAur83gD64/vx+v0B/Qv3AwQBCvkHAAAAAQAAAv8BAgECAgAAAP7//QEA/P//AAEAAAQABgACBgH/BAn9APAK/QD7/gj6/v4AAAT9AwIAAv4E
/gAAAAX9AwABA/8DBQAAAPcA9wH/9v/7CwD+APEC8AL68gD5/AT6+wj3BQX1CvwHAQMAAPoGA/0AAAb+BwABA/EG9f/+8wP5BwH/APgC/v//+wL+/v8CAAUB
AvsGAQD+/AMAAvsJA/0DAQX8CP/+/vr79gr5+ff/+wAAAAb+BQH/CAED9wAAAAr+CQEBCv8FBAAB/gAA/AAC+fz7/AAAAAX/BAAABQEDBP///v79+wP+/Pr/
AgAB+gD8/QX++/f8/wL//wADBP/+BgQBBgAAAfoD+v8B/AH3BQAAAP///AEA/f7//QEBBf8LAvkEBQX5/v8A/wb8AgEABP0C/gAAAAT/BQD/BQEF/wcA//AO
BPz+AAv5/AAAAAn/BwABCQAFAwQH+gMDBPkJ9//2+v79AQv6BgP8DgAQ/QUA/QIDDAH+BAUC/QD9/gb6CAX5DQAPAf8A/wH9/QL//vv/+v8AAAz9CgABCwAI
/gT7//0BBAL3CAUI/wAB/wb9Av8CAv4C/QAA/wn+BQACBv0BDAAAAPEA8QD+8v/1AAAA/wL/AAAA//4BAAAAAAH+AQH/Av8C/QAAAAT/BQEABQAEBQAA//z+
9gL/+Pz5/AMAA/oIBP4BAQj+9/7+AA76DwMCDgAMAQP///oDAv/+AQQB//8AAAP/AgABAgACAf4AAAH9/gIA//wBA/8AAP4A/gAC/f39BAEBAPwB/P8B+P/7
9f//ABD7DgMBEv4K9P8AAQwCC/0FDQEE9wAAAA39DAEBDAEI8gT9+xD7EAP5EgYPDPsA9wrx8AcB+en1EQMF/+cJ5/kD3/7jAgQAAAAEAf3//gIABAAD/QX9
/QAD+Pj3BP8AAPgB+AD/+gD8//8AAAX+AQEAAv4C8f7/AQ//Ef8AEAcPAf8AAPsA/AH/+vz9CAEAAfEF+P8A9QL6+QAA/Q/7DQH/DAAKAwMDAPgKAPkH/AP1
//4AAgP/AAADAv4BA/7/Afz9+AP8/f4D+AL/BQEEC/wBEwkHAQACAAAB//4D/gD8APz9AAX2+gf5AvkGDAH5AvwB9QABCPn++wT9/gX7Bgf6BgQBAf8AAAT8
/wEA//0C8v0AABf3DQIBFPwNEQD+AOwD6wP68Pz09PsA/RXzCQYFDPAF9QD8AwMBCwL8DAcK+AAAAgAFBP4CAwUA+wH+/QP9BgL7BwIG7Pz/ABX7DwAFFP0K
AAAAAP4B/gL/Af3+AQIA//4DAgAAAAL/+v39/BHxBAb9DPkOBgL9Ae8H+wL8+wX+AAAAAP4AAgEAAAABAv8AAf//AAH/AAADAAYAAPMMBPz+AQ39Fv8BAOwG
7v0C7vzwAAD+AP3+/QP7AP8D/wAAAgECAv4CBAICAAAA/gAABAIBA/4ABgYB//AJ/Pz/9QX39wvu8gP2DhPjFQYU+v4D+w/2BAAF//gC9/0AAwr+Bf0EBgEG
+/8C/wb/BP4DAQH/AwAAAP7++wAA+v/8Af///wH9AAL///0CAf/+AAL6/gT8//4F+QD9/Q72CQb6DP8NAwAAAf4C/wEA/gD//gH/Af8BAwD+BAUD+QEAAAv+
Cf8CCgAIAAABAAEBAf8BAwADAAAAAv4CAf8BAgMB/gEAA/0FBf8ABgcF/QUB/vsDAgD8AwX8BP8BAP4C/f8C//76AQAAAAEBAgAAAAABCf8C//z/9P8E8vr2
/wH8//QC/QX4+gEFAAAAAP0BBAED/AEC7f/+Axb7Ff8CFwUS9PwAAhf1CQIDDP4K/gAA/wf+BQH/B/8FA/0DAAL+/wEF+/wA///+//38/AP6/QAE9AH/AQoA
C/8BDwQG/v//AAX9BQL+BwAIAAQAAvgIBf4ABAkBAgAAAP3//AD//P7+/v79/wX5AAX8Bf0J+QQA//4HB/z/BAcAAQAAAAD//wEA//7/Af4AAP/8+AIA+/r+
AP4AAAL8/QAA/f0CAgAAAP4B/gAA/f8A/P///g/4CgIADvsG/wD+AAD+AgL8BAEFCQACAPwB+wAB+v34AAAA//4CAgH+AgMC+wYA/wT/CgH+CAIHBAAAAPz/
/AD//v///gv++/0KCv34BAsA/gAAAAIAAwAAAgACAP79/wb4BQT8BAAM+wEAAAIBBv8BBQMEGAQA/uQK9P377AP5Bv8A//r89QH9+v77DP8CAfID8AAB8Pzx
Cf8B//b/8wL+8/z1AAEA/QX+CQACBgAD+QQC/wYCDf0CCAUE/gD9AAP9AwL8BQEI/AEA/wj/CAD/CAEH/AIAAAEDBP0BBAMBAP8BAAL+AQEC//7/BgP+Ae0H
+QH89AX9CQAA//QB8wH/8vz1AP//A////gL/AP4BBAD/AQD+/gL+//8AAgABAP4C//8C/P/9/wAAAAIABAH/AwAC+AAAAA3+Dv8CDQEJAQAAAAH/AP//Af//
/AYA/fQE/QX2+wUA+v8AAAz9CgEBCQAIAwABAPoE//8D///8+f4B/xX6CgACDf0IAf8AAAL+/wEA//0A8AP7/w3/GQD+EgcQAv0CAAb9/AEF//j9+goA+vYO
EP3+BRADAgEA/wEBBP8BAAMB/v8AAAT/AwABA/8C+AAAAAr+CwABCwEHAQUA//sFBP0AAQYAAQAAAAEAAQAAAf8B/f7//wj4AAT/AvoE/P8AAQEBBAABBQED
BAAC/gQBBAAE//3+BAAAAf3/+wH++wD+/QAAAAX/BQAABQAE/P8DAQQBAvwFBP8A8/78/w72CQT8DP4R+wIAAAIDBv0ABgP/EAj//fYE+Pz78gX2Ef//APP+
8AP98P34//8D/wEA/P4E+/36BP4CA/kE9v4E9f33BAD/APf/9gH+9f/6AwD/AP3//QL//f7/BgIB/vUG+P3/+AD39gEA/wv+BwAADAAEBQABAPsB+wAA+f/8
/AQAAvULBPoBAAr9AQAAAPwC/v8C/gD+/f4AAQX8BAECBP4G////AAP9AwL9BAAG8gUC/BL7Ev//EAMIAAAAAAP/A/8AA/8B+v/9/wr7CQP7Dv0OAv8AAPwA
+wH++v/+/v8AAAD+/QEA/P7///8AAAT8AAH/AP0DA/7//wX5/wP//vsGBQD/APj/+QL9+f7/AQAAAAH//wAAAP8ABgL9+/YA/gL7+v/8/v4B/Qn3AAQAA/r9
AwABAP0C/f8C/AD7BQAAA/QJ+P0C+AX4Av8AAAH9/QEA/f4CAf8AAAH8/QEA/v4A+wAA/gf+B/7+CAQG/f8A/wv8BAACBfwFAgADAP8B+/wE+P367QIA/Q/+
EvoIE/wH/f8A/wn7BAL/Bf0F8wcA/wIGE/r/Bw8MBgADAvIK+fkF9APxAf8AAP8A/gAA/wAA/AAA/wT+AgEAA/4DAv0AAAP6+QL/+/v/+gAAAAn+CQEBCgAG
Af8AAAP/AQAC////+gH/AAX+BQL+CQEE/QEA/Qf9BAP+BP0D/AD9AAP+AwL+BgAGAwAAAPsA/QH/+QD/BAEA//gB+QD+9v/5AgAAAP0A/QAA/QD+Bf8C/AAA
+AEB+/r4/gAAAAIAAgABAwAB/gEAAAIBAwAAAwEB/wEAAf0DAv8AAgMA/QAAAQIAAwAAAgEC/gL//wICBwH9BwIC+QD/AAX/CQP+CAEG/gMAAPoGAv4AAQT9
//8E/wb/Av4EAfr/BQL/AfYD+///+gT+/P4BAQn8BAACAf4EHf0CBNcI2QD/1vnnAQAAAP4A/wEA/gAAAwAAAPwA/AH//f///QEAAf0HBv8ABQcBAf8AAQD/
/gAB/gEA9P0B/Rr1DAEFCfgKAQEC/v8A/wAC/P79AAAAAAH/AAAAAAABAQAAAP///gEA/v//+f0AAAkACv8CDf8E+////gn5BAP+BP0L/QAAAAb+BQAABgEF
BwUB//QH+f3++AT4+/7/AQv4BAP+CPwJ9gQA+QT8CQH9A/4FBgIDAfcI/fwE9gT1AQAAAP///gAB/v//CgT7/ekD9QT1+wL8AQAAAAAAAAAA/wAAAAD/////
+wH/AP3+9AAAAAv+Ef8CEAMJCfcBAv348QX/8/X9AQAAAAAAAAAA/wABAQT9AfoIBP39CAYB/gAA/wX+AwEAA/8C/QAA/wQABP8BAwAC/QH/AQUACwD/CwQG
AQAAAP8AAAH//wABAAD/AAAAAAD/AAEA/gEAAP4DA/8AAgQCCPwDAP399QMD9/P0/AAAAgIEBf0CAwMB/v0A/wP8AwIAAf8FAv8AAAD+/QAA/f3/B/8AAfoD
+wAA+gD7////AAP9AgIAAv4C/AAAAgYBBv4BBQMCAQACAP8B/f0B+v/87v0AABj4FgECFgEU/QEAAAMCBv8ABgIDAP/+AAr7CAL+CP8KAgABAP0B+/8D+v77
/fr9/gvv/gv3A/gOAQME//4JAvkG+wH0/PkBAgr6AQIGAfkH+f0AAAv5BAIAB/wFFvX4AfH45Ar67vL8/v8AAAn9BAACBP4EAQABAAMAAwACAP8ABwEAAPcC
+gH9+QT9+P4AABH6CQL/C/4K/////gP3/AT9/PkHBv3/BPMC9gH++gH++wAA/wj9BwEAB/8F/wAAAAIAAv8BAAEA+wD//wf9BQH/CAAGAAAAAPsB/P4A+wH+
+QAD/QgAC/0FBgID/wAAAAT/Av8CBP8B+f8BAAYAB/8DBAED/v8AAQj8AwABBP8F/PoB/gv1/QMB//MA+gAAAAf/CwABCgEIAAAA/w37AAEABvr7A/7/AP79
+AL/+fv9/wAAAAP/AgABAf8D8wAI/hv/FPkPEvf8AP7+/wT4/wT8//0FAwAAAP0A/AAA+v/+CP3+AP79/QP/+v0AAf79AAH7/Qb8AfwFBAD/AAD9/QL+/v8C
/QACAAgCB/0FAgH9AQABAgAB//8C/wD+/QYAAP4JDfwDCwf/+gcM9wwFE/EO+gTx+/8AAAz9DP8CDAEI/QEAAAX/Bf8ABAEF/wD9AAX8BQP8CwEIA/4AAP/+
+wEA+/3//f//AAj9BgEABf8FBP8A//v++QH/+/77BQAAAPkC+gD/+v/8/f///wv8CAH/CAAFBAAAAP0A/QD//AD/C///+/b88wT79/b6BAABAfoG/PwE+wL3
CPkCAQUAAgAG+Pv+AAP6//UG/gP6/AEC/gUAAPwGCQD+BwcBAP8DAAUBAfwE///+Af4AAAX7/QH+/fwB/AAA/wX/BgAABQAE/P8AAAf9BgIAB/8EBgj7/+0I
/gPy/goBAAIAAPkFAP///gX9BwP8AO8F+f/5AQcB+gECAv4IBfsGAwb/CAD/APr++AP8/Pz++/3/BAj8B/4DCgMLAv4BAAP8+wED+vv+9/79/wn5BgP+Cf4K
BAAAAPz/+wD+/P//AP/+/wL8AQP9Av8F9v4B/wv6AwACAvsC/AH/AQEDB/8BBAQEBQAAAfgB/AAB+P/9/wAAAv4FCP4DAwUD/QAB/wcABv4CBQAB+P4BAAr8
BQIBB/0EDfsB//388wEA+fb2/AH+/Af3AQf9C/YEAAMAAP0GBv4BBwT/9AH+AA/9EQH+EgMM7Af/BgMSE/EKFBICAf8AAP0A/QAA/gD+Fwb9CNgS5ff94w/w
/wIAAPoFAAH/AQL89f0CBgYGCvsHEAcE/wAAAAIAAQAAAf8BAv3+//z7+gf7APoEBAD+APn++wP7/AEEAAUA/vwFA/79AAf/CvsFAvsC9f0G7vv37P8I/Rv9
FvwKEPwA8Pz7AgcIDPsKCgr78QL9/A/+Ff39DgoO/wAAAAL/AQAAAv8BAAcD+wEEB/wC/wX7/QP+A/QOBfv/BQsCAvoAAAX3+gYB//UAAwcAAfAKA//7+wv9
+gH9AAv6CAP6CAMNAQAAAAEAAAEAAv8B/QEAAAMBBQD/AwID/f8A/wX+AgABAAAC+AD+BgAJD/4DEAkIC/8AAfUB8QAA8v73Bf79APz7+QX7/fwB/wD/AAH/
AgH+AwAD/QQC/v8GB/wCAgX+DwH/APAB8gP68//3BQL6AfAD9///9QT+AgAAAgAAAQEBAAEBD/4BAesB6gMA6fvx+wL9/wT/BwL7CgMFAgD+AAD9AQL/AAAC
/gMAAPwC/wL+AAD9/AABAAj/Cf8CCAAEA/8C/wH//P8D+v37AwD+APv//AP8/QAC9wD+AQj/C///DAUKBQIAAPUE+QH+9wT8A/8D/QT7+gEC9/n3DQAD/vUB
8gEB7PryA///AwEA/gIAAf7/AgABAP8DAP4D/wD9AwAAAPsB/AD++wD8/PoDARP5AwEGBfYC/f8AAAj9BAAABf4EBv8AAfQC8///9AH4AAAAAAD/AAL/AP4A
Bv/9AvUA+AL8+wIA+wAAAAj/CAAACQEG+/4BAAr7BgECBP8DC/////T+8AH98/z7/wH/+wP+BAL9BwADA/oAB/YE/f8B/gL9CQAAA/EF8f4C8gDz/P0D/BL1
AQIBCPT9+gD/AgcACf8BCAIID/4BAPEE8AEA7vny/gAA/wb9AgL/BPwC+gIA/wf8CgP/BwMGD/4A//T68QX49Pz7/f0AAQX9AQIBA/wD7gP//w7+EQD+FAUL
AfsCAwT7+f0K+/f9BP/8APYG7gL49gH2BAEA/AH7+wL9+vz+BQD/AP4A/AEA/P/9AAAAAAAAAQD/AAICAAEDAAQDBPwEAwD9Cv8BAPgD+gAB9/36+/8B/Qv6
BwEABPwDAQABAP0C/f4D+//8CgABAPUD9P//8wD2+gAAAAf9BAEABQEH/wEA/wIABAAAAwEC/v4BAQcBBf4EBQAA/wACAP8C/v4D+gD7/gAAAAIABAAABAEC
/gAAAAQABAABBAACAgD/AP/9+wH//v8B/f8BAAb+BAABBP8C+/4A+h3wDgUAEvUMBv/+AP79/wP9/wEC/P8AAAf+BQAABf8EBf8A+wD8+wH9//3+AQD/AP7+
/QL+/v4CAf8B/wP9AAAB/f0A+AAA/wr9CgEAC/8JBwAAAPYB9QH+8/34BAACAP3//f4A9//8AAAAAAAAAgAAAQAB/f/+AAP/BQH9BAMIAP8A/wb7AAIAAfsC
9QAAAAn+CQACCP8E/AAAAAb+BwH/CAEICfz8/Pv6+QT58v38A/4A/gf2/gX+//cF+gAAAAT/AwACBf0B/QT+/wD/CAT7BwUIAAAAAAIAAQAAAf8B9v8AAAv8
BwEACv4G+gAAAAj+CAAACAIG/f8AAgMCB/8CBgMDAgkA//0ECf78BQUCAgABAAEAAgABBAAB//4AAAX8AQEBAv0D/wAA/wX9BAL/BP4DAwH/APYE/AL+/QH+
AP8AAAH+/wEAAP4BAwAAAQEBAQAA///+/////wj5AAP+A/0GAQAAAAEBAf8BAv8B/gEBAAQABf4CBf8B/v8A/wb9BAEABP4E+QMA/ggCCv8ACgMCAwAAAPsA
/AAA/P/+AwD//v3++QD8/f/++AQABPwKCvsCCQsD/gIC//sE/PwF+/72AvoAARPyBwQDCPkNAQEAAPsC/v///gD/APz/AAT8/AP+APkCCwAAAPIC8gH/8vv1
Ff39/fL16Qf47Pn6/f4AAAn7BAIBBf0FAf/9/wD8/gT9AQAE//3//wP8AQP/BPwD/QH//wEBBQH+BwID/QAAAAb8BAD/BAAG+P4A/g/5CAIDCfsK/wAAAQAB
AgAAAgABAgABAP0B/f4C+/79BAAAAPoB+gD/+wD8+v8A/w37CQACBwAIAQH/AAAABQEBAQIC/gAJAAcEAvgM+f7zAQAAAP8A/wAA/wD/AwAAAAT/AAH/AP8A
AAAA/gX8AQH/AP4EAAH8//4AAQP9BAIDBgD/APcA9gL89//8AAAAAAAAAgAAAgACAgABAP0A/AAB/P78A///AP/9+gL9/Pz+BQABAAD//wEA///9AwABAP4B
/f8B/QD+AgABAP8B//8BAP////8AAQABAAACAQAA//8BAAX/BAECBP0ABgH///wC/P/++AH+AQD//wL9AAD+AP8D//8A/wH/AQAAAP8AAgECA/sHAvsE/AP8
DP0AAfv79AMA9vf3BAP8APgDA//5AQoG8gD/ARH9FQD/FwQTBv4B/Ar0AAX8APoH/gEAAAIBBP8AAwIC9wADAA/8C/4FCAAEA/8D/wD//AAB/fv8AgD+AAH9
AQP/AP8CAf8AAf0C/gAB/v4A/AIAAAEEBAAAAwMBDf7+APb+8QT79vr+AwIAA/gJ/vwC/wf5AQD/AP7+/AH+/v/+Bv8BAPr/+gEB+fz79AD//RH2DQb8Ef0Q
AQAAAAEBBP8BAwECAAkDAfYRDfYICQjyBP8A///++wH/+/7/9gIE/wcFDvsHBgMAAwAA//YG+/wH9gD1BgAAAfYD+gD/+AL9/QH+/Af4Bwb5Cf0G/wAAAAP/
AgAAAwADAv8CA/cG+fwF9QL4Af8AAP7//gEA/f8A/AQA/gL/CQH/AgUIBAAAAPsA+QH/+v/9BgAB//kA+wL/8/395fz9/iTsFgf8GPsb/wAAAAT/BAAABAAD
AAAAAf4CAf8BAgIABv8BAPr/9gEB9vz3BwAAAPQA8gL+8/z4/gAAAAX/BAAABQAD/f8A/gj7BAL+A/4EBAAAAPoA+gH/+v/8/wD/AAL/AwL+BAAEAQAAAP8A
/gAB/f79/wAAAPoC/f///QMA9AAD+xX4EgADD/sK/wAAAAEAAQABAQEBAQAAAAD//wAA////A/wAAQX9AgEE/v8E/AIB//0EAfwB/wL+/P8AAAb+BQEABf8E
AgAA/wH//wH+//7/AgD/AP3//gL+/gIA/P4AAAn8BQABBP4GBgABAPUB9AAB9Pz1+gIAAP8BCP/8BQYD/QAAAAQABgABBgEE+fkB/xvuDAQECvcPBf////z9
+gP9+/4C/gAA/wX+BQAABAAEAPz9BAD7/wf9CP0J9f8AAA79DQACDgIJBQIAAfYE+f/+/QP79wEC/RT7Ef8BEQAK/v4AAAb8AQEAAv4EAAAAAf8CAP4BAAL/
/vwAAAj4AAIBAPkE/gAA/v4A/gD9AP//A///APv/+QL++/7+Bf4A//n/9wL9+AD8+voBAA70AgcBBPcF/gACAQIGCvwEBQX+BP8AAvoA+QAB+gD9BAD+APv+
/AP9+/8A+f7//Qz1AgMABfkIAQAAAP4C/wAAAP///QAAAAP/AQAAAv8B+P8AAgcACQABCQIG/AQA/v0EA/oBBAb9A/8A//79+QL/+/z7/P4CAQMEBPwKAfz3
+f8CAgkDCvwGBgID/f8AAAr8BQAABv4G/v8AAgEBAwABBAIC+wD/AAr9CgAACQEKAgD+AAD/AwL9BAEEAAAAAAL+AQAAAP8CAf8AAf0B/AEA/v76Bf8AAP79
/gIA/f3//v8AAAX/BAAABAADAwAAAPoB/AAA/AD+Cf4C//n87gEA7/j2AAAAAAEAAQAAAQAB9QABAA7/Df4FDf4G/AAAAAb/Bv8CBgAEAgABAP8B//8D/v/9
A/8AAAD++QAB/vz9/QX9AvcKA/78Bw4DCf0B/f/49gf+8/P4+fz8ABL0Bwb8DPsNAAD//wH9/gH9/QAFCf8A/vz89gX+9vn9C/4N/fv98PsS7vPmAAAB/QL/
BAH/Av8CAAAAAQABAv8AAgAA/wABAAEBAf8CAP//AQAAAP4A/QAA/gD/AP8A/wL+AAEAAf0BBf8CAgABBP8DAwEA+QEA/wP/Bf8BBgMF9f8AAgYAB/8BBwMG
AQAAAP8A/wAA/gAAA/b+AATt9Qv8++8HCf8A/vv99QL/9fv8/wMAAPsGAf4AAQT/9wMA/gz+EQAADgEJCQMBA/QL/P8A/AL3B//+AuwC7gT68v73CQQA/fIB
8gL98Pv0/wMAAPwGBf0BAwX+/AAAAAQBBv0DBwEDCQMAA/MLAfwC+wn7AgAAAP8AAAD/AAD//gABAwEEBP0DBgMA+f///wT9BQH+AwIL+wEAAAn/DP8CCgMI
Af8AAAb+AgEAA/0CAf8BAAH//gAC/v3/+wAA/wUBCQEACAME/wAA/wX9AgD/Av8E/P4D/BL3Cv0DBP0H//8AAP4BAQACAQADBQIBAPYH/P4A/QH5/AEA/QP/
BgH/AwEF/gEC/gn8AQABAvr9CQAAAPr+9gAB9v/+/P8AAAj+BwABCAAG+v79AAz2CAb6Df4PBwAEAvoG/P4E+v/1Af8A/wT9AgH/A/0C/QAA/wj/CAEBCP8F
/wAAAAH/AQD/AQEC/v8A/wX+AgL/A/4D+f8DAQQB//4HAPz69f7+AA35CwIBDP4N/P3/AQf8AwL/Bv8HAAEDAAAFAfwG+wH6/P4AAQX+AwEBA/4E/AIA/wMC
BQD/BgMACf3+//b67gf+8/L1/wQA//sDBAD9BgQA+///AQj8BgEACAAHDf4G/PoD8PwJ6/PrCgAA//UA8gL+9P35/gAAAQIBA/4CAwICAv4AAAL+/AEC/fr8
DAAA//j+9QD98QD68wD9/xX0FAT9FAIT+P8AAAn7CAACBwAEAQAAAfwC/QAA/QH+/v8AAQIAA/8BAf8BAwAAAPz/+gEA/P7/AwEBAPYD+gD/+gD/4fLzAh3s
DgkJEgMRIwEE/9oK5/kB1vrm/f8BAAn+BP4DAAD/APz+AQD9AAP+B/wG/fwFAhL8CvwIBf4HBPwHAwIE+foJ+fvyAwAAAP4A/v8A/AEAAwAAAPwA+wH/+//8
CP8EAAH//P8D+fz2/v/+AAT+AwH/BQAFAAAAAAEAAQAAAQABAP8BAP8C/QAD/vv6/wAAAAP/AgAAAgABAgECAPwE//4D/gD7Av8BAfwB+/8B+v/8/QL+/f8A
AwH6BQQH//39BfoA+gH//QEAFQb/AdsR6v386QfrA/8CAvoF/f4E+QH5Af8CAv8C/v4D/f/8+f/7Awb/CQACCgQIAwEAAPoC+wD/+gH9AAAAA/sEAf0CAQUB
AgAA/wL+AAH/AP8C+AAEAQcDBvsIAAD8CQAAAPQD9wH/9f74/wAAAAL/AgAAAQECBQAAAPsA+wH/+//+CAb8AeMN7/348Ar3+gAA/wn+BwABCP8GAv4AAP7/
/AEA/P7//wABAAEAAQABAP//+wAABAEEB/4EBgMB/AABAgECBf4CBAIEAgAAAP4A/gAA/gAB9QX+/gYCC/7/DQUHAP8AAf0BAP8BAAEAAAQBAPcJAP4C/wD0
/gIA/wb+BgH/B/4F/AD/AQIAAwD/BQID/v8A/gb7AQL+AfwDAAAAAAH+/gH///3/9wD+BQUEDf4ADwsJ/gD/AAX/BAL+Cf8F/v8AAAX/BP8CAAEAAgIA/voB
/wD//QD/AgABAP8AAP8C/f//AgAAAPsB/AAA/AD//gABAQECA/4DAAH/AgD8/AP4/gf4AvkE/v8AAAX+AQABA/4C+////wr7CQL/Cf8K/wIAAfcH//4AAAX+
/AABAAgABf8BBQAD9gADAwYICPgKBAT89/8AAQz+CP8DDAAG/wT7+/oBCgP2BAYH+wIA/QX9CQH9BgEG+fUA+hnoBAsBA+4L/v8A/wT8AAIAA/0BBP79APn/
AAX5/AQF+f8CAAgBCPwEBQAF+wAAAAn/Cf8CCP8F9/kHAhMCDvkSCvj8A/8AAPkA+AD9+AD7AgEAAfoEAAH+/wT/EwYD/uQN6foB4wHj9wH+Bf0JEv3/EgwJ
/QAAAAT/BAEABQEEAf8B/wP8/gL/AfsA/AEAAgEGCv0BCQYD+wAAAAn+CP8CCv8G+AAAAA79DQH/DAEK/wIAAf4FBP4AAgQA/P8AAA37CgABCP8J+/8F/gr+
BP0H/vv7+//8AAL8Agb6BgAJ+gD+AQYBB/8ACQQH/wH//gACBv//BwIE/P8A/wn8BwECCAAHBAEB//wB/AH/Af77+gAAAAb/BQAABQEF/wACAPYH+fwC9QT4
+/sABAEC/v4EAv//AQD8AAD9AQL6BQAK7wMC/wwCEf3/DwQFBP8AAPoA+gEA+/78Av//+wP5/gT7/vwCAP//AP7+/AL9/AADAP4AAAD+/gEA/v8A/f4A/wv6
BAIABPwG/f//AAf9BAL/B/4GAgEAAPoD+wD//AD6AQD/AP0A/QD//v//AwMAAvML/fz/+wn49P37Agf7BAL+Cf8KA/8A/gP7/QMA/fwAAQEAAP0C/wD//gL+
+v4AAA/6CAACDf4K9P79AwsCEf0EDQMKAwAA//sB+wAB+P/6BQn69fYHAv/1Awn/+P3/AA72BgQBB/kLAwAAAPwB+wH/+/39AAAAA/0CAf4DAQIABAEAA/UH
+v0C+wP6AQABAAEA/wACAP3++vv8/g/y/gQCBPUK9wEBAwEGBv0CCQcC/QABAAYABf4DAwAAAf8AAQEBAAAAAP8A9/0JABP/AvkOBfXy9/8A/wz8DAIADAAH
/v//AAL/AwH+AgAE/wD//wL+BAH+BgEG/gH/AP3//wH8AwECBQEAAPYE+wD++wL7/f8AAAb+BAABBP8F/v4B/wb8/wICA/gBAQAAAAAA/gAAAP7/AAD/AP8A
/wH/AP8A+AECAAoDC/sGBQMC/gEB//8DAv8B/wH9/gH/AAEABAD+BQME/wAA/wQAAwAAAwAD/f8C/gj9A/4EA/z/BQD8AfUA9wL7/AQA/P8AAAj+BQACBQAF
BQ/9BeAhCvX9BRb4AP0DAAr8Av4EAPwA//4AAAb6AAEAAvwDAAAEAAEE//sH+P74AAAB//4B/P4A+gD8AgMAAPsB/gD/+wIAC/8BAPIA8AP98P31/wABAAIB
A/4CAgABAv8CAAAA/f8C/P36/QD//wMABQAAAgEDB/798vwACgX++wQBAwEA/QH+AQEA/f8D/wAAAf8BAf8BAAEA9P37/R7tEAj6FvgYBAD/AAL/AgH/BQEC
/AAAAAX+BgABBQEE/wAAAAP/AgAAAf8B+wAAAwEDBP0DBgQC4An+AQ0IHvT9Fh4TAwAAAPsA+P8A+AD7/AAAAAb+BQAABgAE+/j/ABLyCAb/C/YMAwAAAPwB
/AH//P/9/AD8A/4DBv79DAkJAP8AAAD+/wIA/v4A9v//BAgBC/8BDQYHAAAAAAH/AAAAAf8B/v0BAAX9AgACAP0BAgD+APsA/gL+/f//BP7////8/gL//PwC
CP///AD5/AL9+P8G/gEA/gj7BAL/BP0E/AAAAAX/BQABBQEECAP/AfcC+v/79AT9AgAAAPoD+v8B+//5/wAAAAL/AgAAAf8B7/39/xn0EAT+Ef4SAQT//foD
/wD8/wb+AAIA/vwDAwD9AQQABAMF/PwHA/wG/P71/wAAAAIAAgAAAgABAQD/AfoD/gH+/gP//wAAAAX9AQAAA/8E/wD/AAH/AQD/AQAC/gAAAAX/BQABBQAD
6v/9/x32FgT/Hf4Y/gAAAAIBBAAABAECAAD+/wAAAgL9AgED9wAA/g78DAL/DgAIB/8AAPr/+QL+9/799gEAAAz/DP4DDgIIAAAAAAH/AAH/Af8B/gMEAgEI
BvgH/wf5+///A/8ECP0DCAYE/P8B/wn9BAADAv0A/wAAAAQABQAAAwAD/AADA/8H//oG/wL6/wAA/wX9AgEAAv4D//8AAAX9AQEAAv4CAQL4/vn+AAb1BQUN
DP3+Afj78wT89v39/v4AAAf8AgEDAvwD5QL/ABQDG/wFGQgQAgAAAP4A/QAA/P///wAAAAEAAQAAAQABBgD/APMB9QL99P/6/AD/AAQABQD/BQAF9fn8/hL2
FAAFEvsT6/X+BhX4FgUDHPwa6u78DR74FPwKEgkZBwIABu4M+PsA+Qv6/QL8AAEBCAH8BwQHA/8AAP3/+wAA/P79//8ABPoFAf8A/wUDBAAA//z++QEA+/v7
AAD/A/oGAP4BAwQACgECAfIF9P4C8//w///+AAT9AgL+A/8EAP8AAAD+/wH/AP8C9AQBAAQGD/0DDQgHA/4AAAL7/gIA//4BAv0AAAP8/gIAAPsD+vwAAA/5
CgMBCf0J/wAAAgEFCAADCAIAAQIE/wMEB/wFAP/3/AAAAAf/BgABBgEF/P4AAA36BgEAB/0GBv4CAf369gAB9f78/v8EAgEBBv0EAAP+AAAAAAIAAgAAAQAB
/vr/Awj7AQIEBf0G/QD+AAX+BQP/CAAI/gIAAv4EBP0CBAYD+gMC/woBD/0ECQMGAAAAAAEAAQAAAQAB/gAAAAX+AwEBA/8E9PwBABD6BwAFDvkF/gAAAAL/
AwEBAwAD/P8AAgQCB/8BBwMDAQT///UIAf//AQX8+gAAAAr9CAEACQAF//8BAAT/AwABAv8BAfoA/wf7BQQBBvwE//8AAQQABAABBAED/v8AAAf+BAEABv4D
9wAAAAz/DAABCwEI/AAAAAIAAgAAAgAC9QABAAb+CwABCQUIAgAA/gH8/QL//PwA9QD//A/6EwEBC/4MBf//APj++QL9+f0A+P8AAA/6CgACC/4J+wAAAAj+
AgAABQAD/AEBAf8EAf8CAgH6AP8A/wH+/gEA//7/CgADAPgB9f8D9Pz1AgEBAP8C/P8B/AD6+P4BAwkADAADCQMG/f3/AQj7BQABB/8F+gP+AAMDDv/+CQgI
BgAAA/EI9vwC9gP09wH8AAX7BQX4CwEL+gABAQYAB/4DC/8A/gAFAQAG/vkJ+f71/gAAAAT/BAAABAACAf//AAT9/wH/Af4D/wIBAAADA/4BAQP//f8AAAf7
BAL/BAAG+AIAAAUAC/4BCgQG+QAAAAr9CAABCgAFBAAAAPsA+wH//P/+/wEAAP4CAAAAAQH+/QABAAQBAv8CAAD+AAAAAAEBAwEABAACBAAAAP8A/QH//f//
//8BAAMAAf8C/f8BBQAAAfgC+QAB+v/7/wEA/wP9AgL/Af8C9gQAAAMEB/wACgIBBP8BAPoB+AD/+P76/P8BAQMAAPwDAQP/+QH/AAb/CAH9BgMF/QAAAAX/
BQAABQAD/f3/AAn5BQP/BPwIBgABAfgF+v0F9AH7BgAAAPcB9gH/9f75+gAAAAr/CgAACgEH+AAA/gz9DQEADAAIAAEABPoIAf0CAgX8+/8AAgj+B/8CCAEF
BAAAAPwA+wAA+/7+BQAAAPz++wD+/AD9+QAAAAn8CAD/BgEH/wAAAAEAAAAAAAAB/gAAAAQABQEABP4C+/4BAAn+BwADB/4EBwEAAPAG+AD/9wP5Av4AAQAA
Af8CAAABBgD/APYB+QH9/AH+/gMDAAQECPsGBQT+9v8AARD9EgACEQMM+wL/AP8DAwAABAMBBgACAPoB+gAB+P74Bf8A//v/+AH++vz6/P8AAAT+BgEBBv8F
/////wX8AwH+Bf8GAv8AAP0A/QEA/f////8AAAP/AgEAAf8BBAAAAAD//wAB/wD//v7/AAT8AQT/Bv0DAf7+/AD19wf8/vMDA/0CAv4A+/8E+/v7+/0BCvwL
/v0JAQL2DP//AvQC8gD+9gD5DQAAAO0D7gH98P7zAAAA/wP+AgAAAv8C+gMAAQEGCP4ACAYBAQAAAPsA+QAA/P76APsDAAr8Af8H//j+AwAA/////gL+/P79
9wD/AA3/DAEBEP4I/wAAAAIAAgAAAgEC+wAAAAgACAAACAAEAwAA/gH8/AL+/fv+AgD/AP7//AEA/f8A/gACAAYABP0EAv//Av//AvwA/gH+/wEA/v8CAAMA
AP4D///+AAEB/wACA/4CAv///wAAAAP/AgABAAACAwAAAP0B/AH//P/9BAACAvoF/P0E+wL4/QT//gEFCP3+BwYCAQAAA/wD//4B/wMAB/8AAPr88wH/9P77
/fwF/w74/f4K+/X8/wABAQECAv0CAgICBP8AAPwA+AAA+QD9Av4AAAL8/QD+/v3/AQAAAPwB/P8B/f/+AAABAAEBAv8CAAD/AQAAAvoF//4A/gP+Av8AAP3+
+wAA+QEBAf8AAP7//QH//QD/AgAAAP4A/QAA/gD//wAAAAL/AQAAAf8B//4B/wn6AgECAvoC+gD/AAn8BwH+CwEI/QQAAP4FBf7/BAYAAAD7AP77/wX6BAEK
9AAAAA38CgABDP8GBAAAAPoA+QAA+f/9////AAP+AQEAAf8CBAAAAfkD+/8A/AH7/gAAAAP9AgACAv4C/P8AAAf+BgEABv8E/wAAAQACBAAAAwICAgAAAP8A
/wAA//8AAP8AAAH/AAEAAP8BDPr6AAYV9gkC+/7/O/UHAAki3CQiJhXwEP8AAAcL9wgEAwb5Af0BAP0B/gQEAgAC5PsAAPkDCPT59/ASG/b/APwc7A4JDQYD
BQMAAAH/AQMCAAT86A0D//n+D/LxAP8L8gMGAPfyEPf/BPwK/e8DAPMQ8wP8DPUR8/P+AP0FB/P08PIMAAD+AAQF/gQC/gH8+QL+AAD9BPr7+PoDDPwEAAMI
9gkLDAb9BhMAAAPvC/wCEBH3E///AAcS7hEJDQ/z4Ov/APwNCuju7NscxfQAAPrsIdTj3dYi5QT3AP/7B/ry6f7/APz7AAUL/AH8/PwD8Rb/AADhFvX2/g38
/fcCAPsM+P8EBfoF/AT+AP0O/QkFCQUF+vwAAP4DAf39+/kGAgwAAAEA/wH7Agn97BP/APryDPry9wUD+BQAAADuDvb1+Qj8Ef4AAAYL9QoIBwb59eEDAPcS
+/ME/+ogD+/9AAYh7wgD/fkD/fQEAPcI/PwEB/ML+fgAAPsG//z//vYJDAkDAAT+/gsNFhD47d0HAPcX/+z+/dsd/PsAAP4F//4AAPoF3/r8APYCEOrw6uwT
BQAAAAEB/gIAAAL+Bgb+AAX6AwMA/gb47/0AAP36CfX59fMJ/AgBAP/zCPz+/wX9EgUAAAwQ7xYQFRjtEAQAAAQF9w0KCw72AQEAAAMF+AkEAgj5B/8AAAQF
+wQEBgT78/4AAPj/B/X6/PYM/P8AAAABAP7+AP4B8wT/AAL8BPr39f4CEv7/AAUO8wsFAgf5+Q39AAnwDP327wzy9/4AAP7/Av39+/sE9foLAPXxB/cGDvQM
EQD9AAgK+AoFAgf39P8AAP/6Bfj8/PkF+xj/AALhEv38/xPx+v8CAP0AAP8AAPwE7gQFAPv1EvD3/PUL+vr6AAMQ/Pr38PYF+/cAAPsN/vz///IN9f0AAPz9
Bvb59/UJ+PoEAPgA/vsDBfcG8v4AAP4AAf4A/fsF9v/3AAIFAfnz7PoC6P//AP77B/f17vcG+QX8AAIBAAH59QH++f8AAP79Bfz9/fsFAQMAAAEE/QL+AQT+
B/QCAP8I/QQDBPgLDwj+AAv+/QoBAxTuAfMBAPsQ+gEECPUK7f0CAP74CvT5+PcH+gUAAAP9Bfr9//8CAQMEAPb1AAkHCgf+1vcAAP30F9/p5OIYBgb6AAQY
9//8BAUC9fkAAPwEBfX6+vENBP4AAAMH/AICAf//+/wCAP3+AgACAfwE6u3/APoMC+f08+Aa7/78AAADAf369fkG7QT/AADwCfXz7/sB7Pf+APMJDPDv7ewY
8AsCAPnqDvL3+vsF+QAAAAD7APn69fwBOAIAABMY4iAeIR3iBhT7AAYEAP7y+Q322/z/APcADOTh7O0TBfwAAP8K9gsGAwEABfIBAP0R+f8EB/EMAvf/AAQa
9AP++PsD9f/4AAoDC/r58v79/PsAAP0AAv3/+/gG8PwAAP/4CvL39PIJEwD+AAML9Q4GAwr3G/0AAAsY7BEODwr09xoDAAHeD/oCCRryAh38AAXfFP78BR7u
8/kAAPwDA/f49/QLBRL+AAX1Cf/5/xDyAAgAAAH/AQD+AgP9//MAAP0Q/fv/AfIL5vv+APj7DO/z7+wR8wL/AAH2Cfr59/4A9h7/AALqEv34BhT68PMAAAEA
BPb//u4M5wPyAAMED+bf3e8NAAwAAAH+AAH8Agn7+P/0AAci+/ns+vwI8yf7ABHbGfr0AyHlCQ7/AAr//QsDBBbu8RL8AAHlEvb3+Ar7Av4DAP3+Af0CBv4B
6QD/APkHCO/x//ISAgYAAAD/Af//AwP/AP8AAAH9Bvv9Af0BBSX8AAnhFAD5BiTn/Bj9AAfnEvn5/hH0+BH+AAPxBQL59hPz7A8AAAPoEPf4+Qb7Av4CAP8I
/AQFCAIB7PsAAP8BA/X8//gIA/0BAP8E/gEDAfwD+gAAAAD+A/v8+vwC7vwAAPz/BPr++vYJ8/7/AP0AB/f5+PUJ9uL8AP8iAfL069sd+wMAAAMH/QL//gAC
AQwAAAD3Bv7/Bwz41RD9AAPcJOXg3wX4Mvf/AAsl4xsUGQ/0/gUAAP/8A////QP9+g0AAP73Cfz5/wID/QMAAAT6A/z9/AH++v4HAPj5B/8FBPsHAQz/AAX+
BPz6/QT8Df//AAIf8AcFCf8DAP/8AAQK+wQB/P/++QMAAAD5Bvn9/v4CExD7ABQK+ggCCxLxCv4AAAMG+wQDAQP9Cf4AAAIK9gkBAwn5Exb8AAgC8xkIDiLr
9B/8AATlFvbz/Br3/xH9AAXxCv38AhD5CP4DAP7+/QEFBwIA9AH5AAYCBvLu6vkB8PsAAAAEAP4A//sECAL/AAEB/QcDAQX8+vL/APka+f38AvIO+vYAAAAE
A/T7/PEK8QT8AAP9BPz38P/+8wYCAP74CPb4+/sF9/0BAAD+Bfn9/PkF/foAAAAI+/8A/vwDBP8AAAIB/wEBAQH9+gMAAAD7Bvn7/gEA+P8BAP78BP3//vwD
Chn8AArqCAYAARzpBAb+AP8BAwQAAgf99QUDAP3yBQIFBgf89/0AAPv/BPr8+vcHDAwAAAMB+gcDBwr4//7/AAQB//7//v/++wkAAAP+Af77AAf9FP71AAgc
7QsB/Qf3/wYAAAH8AQL//wP9BfgAAAAN+gEEA/oEDPUAAAML/AAEAvgFCBb7AAYH/gb7Aw75BwT/AAQF9wgB/Qr49AD7AAIJAPrw6P8CB/n+AAEP/v8A/PYG
9f7+AAQCAPr49P3/9QsFAPvmEfb8AAP//Qv9AAb6Bv/6/An49/gAAP0CA/n8+vQK8wUFAPrvDPcCC/4G/f8AAP//Af39/PwDCP8AAAIG+wUAAgX96AYBAPvt
Cff08QAD/PgCAP0D/v0CBPgJ8QcAAP/6De3z9fUI/Av/AAb2CP/7/Qn58v0AAP0EAPv8+/sFFfwAAAkR9AgGBgT5/Qf/AP/4Bv77+QT+Av0AAAAE/gEDA/8B
3wj/APrwFOvt8vMM9fwCAPn+A/n9/vYKAv8AAAAE/gEBAQH+AQEAAAD8A/4AAQAA7wsAAP79Bfv2+v8G+hD8AAjsDfn39gr37gb4AAb8Duzt9PoEBRIBAP35
AwL/Cgz+8/oEAP/6B/T5+/YG/PgAAP0I/gABAPcI9AoAAAH3CPn4/AEC4wIDAPvzFuvv8fEOBvwAAAEK/AEDA/4B7gECAPjyCvr9/foI8vv7AAMK/f369fsB
3/gAAPb6Devy6+gT6Qz8AP3vDvny9AEC8P4AAP39B/P4+PQJ+Qv9AAP3C/n5+wEBDAP+AAUQ8wwHCAn6//4AAAACAP0BAPwCEPz/AAIO9gkIBwH9+hv/AAj4
BAD4Axjx9foBAPj+BfT6//MM9P8AAAD+Av7//f0C9PoAAAD+B/H5+fEK6vn/AP4GA/X69fEM9gX/AP73CPn5+P4D/goCAP37BAEECwEDBQQAAAL9AQIBAQX7
AP4AAAIE/QABAQD/CgP9AAcD+goICgz0+AAAAP/8Bvj7+/sDCRj/AA7vAQ8DBCTh9/4AAP77Bvj6+vkF/Q3/AAgF/AYACA71BvQAAPwT+QAAA/cK9gsAAP7x
Cv3+Agj+9ggAAAL1B/r7+wP8+QwFAP3qBgAECwz5+AoAAAD8Bfn5+wAA4fsAAPf4Du/08PATC+n+AAQm8QUFAfEL/vr/AAAJ/f8A/vkEB/EAAPkb9wD8BfgL
/wH/AAEBAf38/AT8+PQAAAIHAfj//fMJ8f8AAPz9BPv8+/kH/v0AAP0BA/n7+vcH8wAAAP77Bvf5+PkG7/73APkO/+3w8u8OEAb+AAr/+g4GBBLu7wD+APz+
CPnz8f4F8///AP3/Bvj49/gFB/7/AAMN+AMAAAH/9v8AAPz6Bfv9+voE7PwAAPr/Bfj69vULCQsAAAH5BQABBgj9/fwAAP8E//7///oEBfUDAAEL/QAFCfcG
9/v9AP8J//r6+fgG5vv5AP0FB+/u6e4PCP8CAP4C/QUHCQIA4vr5AAECDPLt5/EJ9Q0AAAHuDfn6/Ab8Bv7+AAMM9wwJCgf7Bf8CAAQD+QkJAQX77Qf/APz5
Cff29voICAMBAP4F/QQCAgIBEAf8AAYK9gwEAw325hMBAPblFO7u+wAG5P0GAPbwEev0+e4RA/4AAAEJ+QP//wH/+gwFAPzqCf0CDAj7/fwAAP4CA/r8+/cG
/AP9AAP8BAD9/AP9E/8CAAIG9gcHDwj67QoGAPTxB/X9BP4JCBH/AAr5/wb+AhroDhD/AA3/9hIEBR/l/gL9AAIAAP77+v8B+PwAAAABAvv8/PoEBwMBAAr1
AQQDBQr3C/gAAAIR8wsLCv4ACv4AAAEF+QYEAQD/9v//APz6B/j49vgIDQH/AAAJ9gcCBQj8HAH8ABEO8BEIDBbo9gD7AAIBA/n19v0ACP4DAAED+ggJDAb8
AP7/AAAC/QMDAf8A+P0EAPn5BPwEB/kIAfX9AAkT9/8B+fgE8fwBAPoMCPH0+esR/P4AAgf/BwACCAAEAQABAAEBAAABAP//AfP8AAX88AIG+fP98vr5/wMC
AAYHCPQOCAfr8vf++QvrBA8AEyf+CMs19/AC6g/d8gHu+/YC+QL1AQ0K9OX2Axfk+AoDA+cDDfEF+/3x5wYD7uPmDAviDOkNAhPlCBEH0vPx/hnzHQMCIgIf
6uwG7jPqGgMTGOgSAfv/7vv99/3+Afv67fD/6CHsDwgNBu0D+e/t/v/o9BDyC/oSAv/66/j6Bwf5+gn9/gXq5BH1+Ark+P4b/vTy6xLnAxT9CeoL+Pv48g3/
Bf/4CQ0JAAAA+w/0/gIA+vMCBP/8AvIF+v/5/ggE+gABAAYAAf4EBf79+ggAAP0JDPwBCQsEAwAB//kC/QEB+wD7AAD/AAL+AQH/AgAC/QUCAf0GBPwCAggC
+wEEAP0C+foG+f32+gH+AAcACAL9CQII+gEABP4IBvoHCQP/AwAAAP///AIA//z9DgAAAO4B7QH87f7zAAX9EOYg//AJ+xj6AP8AAAD/AAAB//8CCv8BAP4A
+/8D+f77/wAAAAIAAgAAAQAC/wAAAv8DAv4BAgIAAv//AP/9/QL+/f4AAPgG+w34/gEIBO/29/8BAA/8CQECC/4FAQAAAP8A/wH/AQD//AAA/grzAQf8BPkE
/v8AAAb+BQABBv8FAv//APz++AL++v7+B/0DBfgF+P0G+gD3/wAAAAL/AwAAAgAD/wEB/wL//gD///8AAQIAAPwD//8A/wL9AgX///cH/v79/wT7AP4E/gf9
/v0H+/n5AQIAAPkF/f4B/QP7AwEAAPwC/QAA/QD8B/4A/wH59AL++Pj97PsAAhf4EgEEFvwPBQX6/vAG/QL4+QT+AfoBBvwE+fsF+f75BP8AAPb/9QL+9f37
BP4BAvj+8wEA9/z6+P8AAAr9CQEBCP4I/AABAAYBBv4CBgAF+/8AAAX9AwP+BP0D+v8AAQX/AgD/Bf8DAQAAAP7//gL/////+ggAAP4HDQD+DAcD/wH/AP4C
AQL9AQIB/f7/AAn9BgEABf8ABAH///wA/AL++v0CCAAB//kC+f//9/72Cf8AAPcB9QEA9/z49gMA/ggCEPwBDgYF/wEA/wIAB/0DBwIDAv8AAAD9/QIA/f79
Bf7/APv89gL+9fz9AgD+Av4DAv8AAgMEBgAB/v3++gAB+P38/P/+AAb+AwT+BPsD//8AAAL+/wH/AP4C/AAAAAQBBwABBgEE9///AAr5CAMBCfoHAP8AAAT9
/wEAAP0B/gMAAf0FBf0BAgX/Af8CAAMAAP8E/v78/wD/AAH9/wP9A/4DAQABAP0B/QEA/f79/QEA/wMBB/8ABQIG/QEAAAABBQD/BQME8/3+AwECCQEBDQMK
/AEBAAMCBP4CAQIACwH//vAC9QL88f/8AAAB/wEAAP8B/QD/AP8AAQAB/wAA/wD//wAAAQEAAP8BAAEABgD6A/kC/QH+/gUCAP8BAAH+/wD//wACAv8AAAD+
/gL/APsA/AAAAAX/BwABBwEF/P8CAQACBv4EAQD7AgEAAPwD//8B/gH+BAAAAPsB/AAA/P/9AwMAAvYI/PwA+wX6/QH9AAEBBgH8BwUH+gAA/wQBCQD/BwID
9/oCABT6DwEHDvoJBAAA///9+QEA+vz++wACAAMCAv0EAP/9/gEA/AD+AAH+/v7/8wH8AQr+DQP7EQMNBAAAAPwB+wH++wD8B/4B/wP7+QEB+/f6BgAAAP0A
/QAA+v//AQEAAPwC/gD//gH+B/38///39wb6//gA/QAAAAQAAwABBAAC9wABAA0CEvwEDgIIAP8AAAL/AQAB//8ABP//AP/8/AT+/v0A8wH+AAkADwIAEgEL
BgABAPkA9/8A9gD6C/3/A/AB7gEA7/73/wL9BvUJAf39AA8EBv8A//76+QP++v3//P8AAAb+BAEABv8DAAAA/wX9AgIAAf0B9f8BAA78Cf8FC/0C+gAAAAn/
BQECCvz//P8CAAYBB/8CCf8B+wAAAAn8BwH/CAAG/P///wn4BQL+BgAKAgEAAPsD/v///gH9+AAAAAr/BwEAC/4CAgQAAPMJ//79+wf7AgABAP4B/QAB/v36
AP/+AP/7+wL9/v4F+gAAAAb/BAAABgMD/wAA/gP9AAH///4C+QL/AQUDCf8ACQUE9AYA//4IFP4ABw0H/v79Bf4EBgEBCQIH/QIA//4DBP8BAwL/AAABAP8D
/f0B/AD6AgAAAP8AAAAAAAAAAwAAAP4A/wH/AP4AAf8AAP7+/QEB/f3/AQAAAP8A/wEA//8A5v0KAR7/HPUXDAADAgIAAf8B/gD/AP/+/gACAAUBAv4DAQH9
CAEA/fv++QL79v79Bv8AAvID8v4D9v/4A//+/wH6/Qb7//wF/f4A/wr8AwEABfsC/wAA/wMBBP/+BwAB//8AAAT+AQEAAv4D+/3/AAz3CgX+C/4MAQL//v0C
/wH+/QMAAAIAAfoF/v7//QX7/QEA/QP+CQL/CQAE+AAA/hH5DQEBDf8M9P0BARP+Ef4FEwALBAEAAf4BAf8AAAMBA/4AAP79+gH/+v3+/P4AAAj9BQAABQAG
AQEBAPsE/f0E+f/5BP8AAPv/+wH/+gH99gP9/wX9Bv38CAcN+v//AQj8BQABCv8GBAMABPAK+/0A9wn4+gAA/wn/DAEACwIICwD//vb+8wP+9Pv7+QP/AAMB
B//8CAYIDPwB/vv37wT97/j7AAIAAP4D//4A/gL+BwH9//f8/Aj3+gIE/wAAAAAAAAABAgD/AgADAAAC/fwF+f/4+wEBAQEDBP0E/wMB+gIAAAQCB/4ACQIB
B/8AAPj/9wH+9v37/wH+AP0A/wL9Af4A/f8BAwIBA/4FAQAC9/4A+xTwCQUACfgNCf4A//v9+AP9+fz9BwAA//b/9AH+8/389wD+AAn9CQL+CgIJ/QAAAAb/
BQEABf8D+gAAAAj/BwAABQAE/v4AAAf8AQH/BP0DAvsAAgX5/AIB/PsC+P3+Agv7CgEACAANAf8AAAP9/gH//vwAA///AfkC+gL+/v36+AD+/xL8EgL/DwIO
/v/9/wX6BAX9BP0JAf8BAf0DAgAD/wL8Av3//gj2/gX9AvgFAgP9AvkEBgD9BwcEAQEAAP4C//8C/gD+AP//AAP+AAD/AQAC9gL7+BLzFAv7EvkUBP//APz+
9gP8+fz+AgT8/fgDBAL/AAL/DP//AfgA9QEA9/77A/4B/wP6+gIA+vr+A/8AAP7++wEA+v3+9wH8AQUDDAD/DwUKAwD///78/AP9+/wA+P///w76CAEACv0H
AP8AAAH+/wH///4A9vwBAQ/8C/8EBwAJ+AAAAAv9CAAACv8F9v//ABD9DAADEPwHAAD/AP8AAAABAP8A/wAAAAP/AwABAgACAwABAAIA//8CAP77AgEB//8B
AQIB//39BQIAAPME+AD+9gT6Af8AAAH+/QAB/v3/Ff8AAe8D8AH+8f/2/f4C/wr9BgAFA/wBDQcC/+0N+PsB8wTvAP8AA/sF//4C/wQAAwD/APz/+wH/+wEA
9wH/9wz8DAEDD/QC+f4AAA38BQEAC/0F/v8BAAT/A/8BAv8B+v3//xLxCgb/C/oN+gAAAAn/BwABCQEF+/3+AA/6EgEADwMR+f8AAAr/Cv8BDQEI+vwD/wz5
AAAD/fkBBfwBAvgA8P8G9/bzAAAAA/sD/f4D/QL+Cv////X98AP88vn39wP+/hH5EwT8EQESAAAAAAT+BAAAAwEEBwEA//kG+gAA+v339f39CwT/Bf0HBAkP
AP8AAAH//wEAAf8ADOb79BTa8A8A+ugS+O798BHxAAoOB/AICQ0B6vcEB/37/f/4BQsE/vAVCPIK9xDq9AkK9RH9EPsD/gcEBwML8u0D9vcJ6fzuAfAHAh72
BPsQA/j1CO4U/xUJ/u8k+urs/RT5AukVC/r2DRkGBAEB6Qf39gQDAvkI6vj67RzvEAQCG+8T+PYJ7An4Dv0V//X0+Or26yDXFhv0D/Ul9gD6/wj3DAb0EAYW
AuICFQP57vcP7Pj9+PgBAAr7Bv4DA/8FBv4A//v89wP++fv+BQQAAPIH/P3/+Qb6+wIAAvkMCvoDCQwABgEA//z/+QAA+AD7/wMA//sDAf/+AgL+AP37/gL3
/gL7Bf4KAAAA/wP+AQH/AP0B+wAAAAcACQABCP8FB/8AAP/++gEB/vz7AgP+AfoB/QH9+AT/Af8A//7++wEA/P3/AAMAAP0EA///AQQAAP8AAAAAAAEAAf4C
9/8D/hT6Cv4GCPwG+P4CAQ/6Bf4FB/wC/Qb+AP4ACQX7BQQJAwD+APz+/AL+/QAACP4C//z89gEC8v37+gAAAAn/CQAACv8E8wD//w/8DgP+Ef8MAgIAAPkE
/P4A/AL8/QL+AAL/BQL9BAMGAfoH//7/7gAJ8+7r9Aj5+QMGDgP8DgoI//8AAAL/AQEAAv8BCPr////39Af+9PX9/v7//Ar0AwX9BPkI+QgD/fkH//sC+QP2
AAAA/wD+/gAA/wAB+QP9/QX+CgP6CwUL6/8A/xn5EwADFv8P/wD/AAD//wH+/gEABv8AAfkA9gL/9f35+wAAAAUABQAABQAE+/8AAAX9AQACBPr///8AAAP+
AAEAAP4C/QAAAAb+BgAABQEF9/4A/w37CwEAC/8IAAT48/z19Qvx//kF/QMA/wIBBAH+BAEC/wIA//0DA/8BAgMA+f0CAA77BQAGBPoCAwUNAPQQ+vIN7Pzm
BQYA//UG/P3/+gH3/f4CAAn5AAEDAPsEDv7+/vj58wf79vb9/gEAAAACBf8BBAIB/QAAAAX+BAEABAEDAf4AAQD/+v4B/f76//8A/wb9AgH/Av8E+v8C/wn+
BP4DBf4A/gAAAAP9AAH/A/8B//8GAQcBBPwF/QD6A/4AAf7//AAB/f8B/wD/AAT+AgEAAQEEBAAAAPv/+QH/+P/9Bf0A/vz49gT+9/kA8AIA/gkADQACDf4D
AQAAAP7//AD//P/+AQQAAPoDAAD+/gP9/AID+hbyDwIBCfoKAwD/APv/+gL8/QAB//8CAAX/AP4D////BAMAAPgF/v7//AT7/fz+AAP6/gX9Bf0G//7+AAj3
AQT+A/wJ9gv+9gX9Fgb3EAsSBf7/AP74+AP9+fv+/gAAAAT/AwAAAwEDBQIA/vYB+AD99gP7/gMA//oHBf4AAwb/AwAA/v/+/AH+/f/9/f//AAX9AwL/BQEF
/gAAAAP/AQEABP8A/QAAAAX/BQAABP8EAf8BAP4A/QAC+v/++gIBAAYACwAACQMFAv8AAP3//AEA/f39/wAAAAL/AQH/Af8BA/8A/wT7/QEA/fsCAQIAAPwF
A/4AAgT+/QQA/wMBB///BgMDAv7//wT7+gL///kAAP4A/wH9+wEA/vz//wAAAAABAwAAAwIC9v4AAA78EAECDwIM/gAAAAQABQAABAEDBAMCA/kFAP8D/wL5
AgAAAP4B/AAA/f3+CwgC/uoR/PgA8gjwAv8BAQL++v8B+v789gf+/gb/CAP6CwQG/f8A/wb7AgAAAf0E+QIA/wcADAH9CAUH/v8AAAT/AgAAAv8ECf8AAPP/
7wL98Pz4/gH/APwBAwD/AAQF/AAAAAj+BwEABgEGAf8AAAP9AAL/Af0DAAAAAf8A/gAB/QH/+Qb9+Qv4DQH4DgMNAP8A/wb7/wIAAvoBCf4A//X98QP+8fv6
Ff0DAPEC6gME6fXoCgABAPgB9AEA8fv39gEBAAsBDv4CDQQGAQAAAP8AAAAA/wABAgMAAPkB/wIA/AH/+wAAAAr+CAMACv8FBQgHAe8Y/O8L8Qrn/gIBAPwF
A/0CAQP+/AD//wb9BAH+CP8H+wUA/wEACAL9BgIFAgAA/gH9/gH//v4CCv0EA/wB8wAG+v34AAAAAAAAAAD/AQABFwf+ANoK4wL15wLpAAAA///+/gH///7/
/v//AAX7/QL+AP0B+QUBAP0KD/wDBwkABAAA/vr/+QH++v39AQAA/gb6/wP/BPoCAAIAAAACAv8BAAH//QAAAAUABQABBQEE+wAAAAn+BgAABv8EAf8AAAH+
AAEAAv7+AwABAP0C/P//+wD8+wEAAAb/Bf//BgME9AD/AAkADv8CDQMKBAAAAPwA+gD+/AD/+/oB/xH2BwIFB/UG+QEC/gv/Df0DCwEFAP8BAAX+AQABAP0B
/gADAAUBAf0E/v/9BAUA/vYGAQD9AQT7/v8B/wX+BAACA/8C/v4AAAb7AgEAA/8DB/8BAPcC9v8B9v/4/v///QP7AAP8/wAE/QAAAQQABP8CAwEDAAAAAf0C
/wAA/wH/BP8A//z89wH++P7/BAEA//r++wL/+v39+QcA/wEGDfwACgkF+AH//QX9BQT8BQAD/QMA/wH+AQL9AwAB7gf9/w//GAD5GA0Q/AEAAAQBCP8ACAME
Bf4A//n+9gP++Pr6/gEAAAb/BwD/BQEF/v/+/gP7AgX5B/0KAAABAAEAAQACAP7//QP+AP4FCAD9BwcG/gAAAP0B/v8B/v/+9/0CAQz/Bv4FCP3+AwAAAP3+
+wH/+/8AEQEC/ewC6AD+5/ry+wEAAAX/CAACBwIDCfz+AP369gT/+vn/9QgAAP4KE/38Dw4IAfz/Agb6AAUBA/kFBQL/APQF+/3++AX5CP//AP38+wT9/P8A
/wMA/wAAAwD+AQEA/QAB/wf/BAACBv4CBQABAPoA+gAA+v/79gr///8GEP39DwoGAP0A/wb6/gIA//oCAAAA/gP7/wL+/fwCAwD/AAD//wH/AgAC+gX+//gE
A//9BAUC+v78/w73CQX7Dv0N/AH//wH/AgH/AwIEDPX03Pvs8g739ez6D/f5+/rz7xD3/PH/5wDx8hDuHwrzERcf/fr2/g3wAQr2DP4NGAf9BeAS6fz86gnx
AfUC5xH2BgUCAOwA/AAF/g8ADPgKBAIJ7QL/BAoHFvsDFQwOAAMA/v4AAf/9/gIB/AD/AAT+Av///wIF/v0BAhD3Av8DAAUD/P0A+g/zBwX8Bv0M/wABAAMB
Av8CAgD//v///wr7AwH/Bv0FBQAAAP4B/QAB/v77AgAAAP4A/QH//P//BAIBAPsD+/7/+wH5Cf8AAPX/8AAA8Pv26/wF/xz+FPwLEf8E/wAAAAL/AgAAAgAB
BQAAAPgB+AH++P/7/f8AAAX9AgEAA/4CBQIAAvMC+gL8+QH8//8AAAL/AgEAAv8C+QAAAAgACAAACf4D/P/9/wb7AQP9AfwG+v4AAAj+CAEBBv8H/f8AAAX+
BP8DBf4FCAECAP0B+v8A+f34Bv7/AvoA+QH//v//AgP/APoF///+/wT8/AAAAAf9BQAABgAE+gMBAAn8BwL/A/0EAQAAAAMAAgABAv8CAwIDAPcH+vwE9gDy
/wAAAQD//wAAAQAAAQABAP4B/v8B/AH+/QD/AAMABgH/BgMEEP4AB+UI5wD+6QLv+gEBAAsADf0CCgQFBgD///z9+QP9+vv//v8BAAX+A/8DA/8C+P8BAA38
CQACDP8G6Qjv8Bf8EQL5GA8J/QACAAYABP4EAQEB/gAAAgABAf8CAQEABgEAAfcE/v8C+wH+A/v+AQD29wb8+PoCAQIBAPoF/P0A+gL5BwAAAPoB+QAA+f/8
+QAC/xH7CgADCv8F/QAAAAT/BAAAAwAD+vT+BAz2BgUFC/YOBgEA//sA+QAB+v/7AAACAAMB/P0F+wD8/Qz19/EGEQX2AAcH/AAAAAT/BP8BBQEDBf0ABPwA
/gIA/gICAgEAAfoE+/4A/QT87gD4ABT4FAb4GQUa/QAAAAP/BAH/AgED/wD/AAH/AQH/AgADCwYB/uwN+foD8QXxAP36AAH3Agf3AwMRBAAAAP3//QAA/P8A
+wYC/AIC+PYI///0AP0AAAb5/wQBAvoC/wACAAICAv0EAf/9/wEA/wT+BQH/BQAHAwD///z9+gP8+/3/Bv8ABvkG/P0E/wP7AP8ABfkIAfwEAwf+/wAAAAIA
AwAAAgEDBvz/Av/9+AH//f0B+wADAAcCB/wHBP7+AP4KAgkEAvURAPj0Df8BAPz/+f8C9wD9AP8AAAP9/wAAAP4BAQX99/sCAgADBQT2/QEA/wMBCQAABwIF
AAAAAP4A/wAB////AQIAAPsC/gD9/AP9Bv8AAPn+9wH+9/76/f8AAQT/BP8BBQEE/AAAAAT/BAAABAEDAAMAAPoEA/7/AAYA/gABAQIDA/0EAQL/AAAAAAD/
AQAAAAICBQICAPoE+v0D+P/4/f8AAgEAAgABBAIDAwQBAPIK/vwC+Af6Awf+//MMBvz9Awv+AAEBAvsGAv4BAQX+AP8AAgAAAAABAQAC//8A/wH9AQL/Af4B
BAIAAPgE/v/9/QP9/gD//wb8AwH/Bf4GCAb+/vEF+wP4+gP6Bf3+/gXz+gf6//oE/wAAAAT9AQABAf8D6gQA+Rj5GAL+GgENFwkE/usO8fcD5Qbo/QEAAAgA
Cv8CCAQECf//APv9+AL/+P3++wAAAAn+CAABCAAG/P8A/wj9BQABBv8FDf78AATy9wv4+fcG/AEA/wEBBQAAAwMD9/8AAAr9CAEBCf8GCv4A//379QMA9vz7
//8AAAP+AgH/Av0B/P//AAb8AAP/BPsF/wAEAAUC/vsI/f32/v4AAQH/AAABAgAAA/8BAP//+gAA+/79CAACAPYG9/sC9QD3CgED/fME8v8B7vvxAf/zEfEN
/foA/xMPAwAABvIL//0D/gj8/gAAAAP/AwAAAwACAwAAAP4A/QEA/v4A/v/+A/4CAAH+AwUBAgT8AvQIAv/9/ggBBP3/A/779QD+9/0A/f7+AP8ABAL/BwEH
/AAAAAEAAwAABAEE/wAAAAEAAQAAAQABAQACAAEBAP8DAP/9EAIC/vMD9wH+8P/19v8C/w3/DgAECv8G/wAAAAL/AQAAAf8BBwH/APgA+wH9+wD/9wAAAAv9
CQABCv8GBwYCA/IRBPYE/A74EAP7Afv6AAP3+AQLCf/9//349QP6+P0C/v8AAAb9BAEBBP4FCQIBAPUE9vwB8QH4B/v9/QTz8gP9+PX/BAAAAPoA+QH/+f/8
AwAAAPoB/AEA/P/9AAAAAAD/AAH/AAEB9AD//wv6CAH/Cv8J/v7/AwIDAf8BAgEA7v7/Aw//Df8CEgMK+/8AAAr8CAEACP8G+wP8/v4FBf8EC//7+vUABQ/4
BwQHCPYJBwn++vcDAQD4+QX+AAAAAAL+AAH/AP8BAP8AAP0A/AL+/P79BP8BAvcF+wAC9fvzAAAAAAEAAQAAAQAB8wD+AAv+DQL+DwIM/gD//gH9AAL+AP8F
Av4A/wH8/gIAAPsCAAAH/AEO/PQI9Ank+wEA/wQABf8ABgID/QAAAAIAAgAAAgECBP8A/v7+/QMA/vwABgH9//v++QP7+/8CAAAAAAQBBgABBAEDBP8B+gT6
/QL++/v/AwH9//sA/QL8/gMB/wAAAAH//gABAP4A/QAAAAMAAwABA/8CAAAAAAT/AgEBBP4B/QH//wH/AwH+BAEG/QABA/4HBPwEAwT/AQECAPsHAvwE/AL5
BAD///38/AP9/f4DAAAAAAIAAgEAAv8B/QEAAAQBBQAABQIBAv8AAAT7/gMAAfwABP8AAP/++wIA/Pv99wIA/ggBEgICEgIH/gEA/wABBQH/BAEBCQQG8QP6
+wAA9vPzCQAB/vUC8gD/8f70BQAC/QX8AwH//wD+/QAA/wEBAwEBBAEBAQ0BAPARBPcD/w788vT9ABXsCQ3+FfMV/v8AAAT+AgAAA/8DAvv/AwD9/QIB/vwC
Bf4AAP/9+QL/+vz98/4AARH6DwICFPwL/gABAAMAAv8CAQABAQAC/wT+AP8C/f39AQAB/wT+AP8C/v3+Af4CBAIBAv4G/AEA/f4AAAj7BQIBBf4F/v8E/gj+
A/0GAP39AP8F/gf/AfwH/fv4/gAAAAP/AwABAwACAAABAAH//wEB//7/A/0BAQP9+AED/Pj8DP8CAfEF8P8D7f3x/AAAAAf/BgAABwAEBv8AAPoA+QH/+P77
Av0A/wb5/gP+//oCBf8D/gD8+gED/PPvAwIB//kEAv8C/QH9AwD///0B/wL+/v/99QHz/ALzAgvuCAERDQMB/ukG7v/87P/0+wIAAwEHBvwDCAQB/gAA/wX+
AgEAAf4CAgACAAEAAP8C/wD7/wAAAAL/AgAAAgAB9//+Agb9BAH+CwAH+wD/A/0EBgAABQYDA//8AAb3AwX6BAAK/wAAAAL/AQAAAQEDAAAAAPQB9wH+9f37
/QIAAAT+BgABBgAFCAYD+/QH/v7++gP47Pn7AhL5DQP9CAYQ/QAAAAX/BQAABQAE+v///wj9BwEBBwAGBwMBAO0J8/v/8wT1/AAA/gf9BgH/BAAFAP4AAP3/
/AEA/f7+AAAAAAH/AQEAAAAAAgAAAP///QAA//4A/v8AAAP9/wD/Av8C/gAAAAP+AgAAAv8D5wb+/QwCEPsBEQkL/QEAAAUABgAABQED/f//AQEBAwD/BQID
+/8A/Qz6CgL+CAEN/wH+AAP+AQL+Bf4F+P0C/g7+BvwIBvsB/P8AAAT9AQL/Bf4CAgD/AvkF/v8AAAL/BP/8APz8+wX5+wAHBv7/APf89QX9+Pv8Af7//wT6
/wP/AfsFAf8A/wL8/QEA/v4DAP8A/wH/AgAC/gACCQIDAfUK+/kC8AT0AAD////9AAL+/P8D+gAAAAn/CAAACgAG+wECAAYECfwFBAEAAwL6//kA/wT9/QME
/wIAAPwEAv//AgT/BAb/+/4DBv0DBAMC+f8AAAr7CAEACf8KCv8AAvQE8wEA9P72+wD/AAX/BgL/BwAF9/4E/hT7D/8JC/kD/v8A/wn8AwAABP0E/f8A/wr8
BgEBCP0F+gMAAP8ECP8ABAcDAgMAAfYH/f0C/QT5/v8AAAP+AgEAAgAE/f8BAAQAAv8DAP7+9P4ABgcEDAADEAYIAwAAAP0B/wD//AD+/f//AAn8BQEAB/4H
AwD9//3+AwT9AgAH/f//AQIABAEABgIF/QMAAP4ECP8ABAYD/QMA//wFA/4AAQQBAwAAAPsA/QD//QEA/wUAAPsHB/z/Agj+Av8B+wv2/wQA+/cA/QAAAAEB
Af8BAv8A/gEC/wT/BP8CAwD///8AAAP/AwEAA/8D9wL/AAb/CwD/CgUMAQD/AP7//gL+/gABAAUC/voHA/wB/AT6AgH/Af4B/wD9AAEAAwAA+wH8+wH++/z+
AgAFAAAD/vwH+QD2CAUAAO8I+P7+9QX4/wIAAf4GCf0DBgYC/QL//wMBBP//CAICAQME/f0IA/oI+gL2A/8CAP4CAv0F/AH96fr//xz0FgMFFf4QAQEAAPoD
/f/+/AP8/P8B/wz6AwIDA/gD/gAAAAMABAABAwACBQEAAPgC+gAA9/759/zl7//s8hjoCfoN/QAAAAL/Af8BAwACAAAAAAEAAQAAAQABCAAAAvAE8gD+8wH3
Cv8A/P759gX79vz//QAAAAYABgABBQAD+/8BAAf/AgECAv3+/gEAAPsC+gAB/P/6+QH+AP4AAAT+Af4EAAH+Af0DAgD/AgMAEQH//fb++AL89gH7AwcBAO4P
//kA/Ar4/goAAfAUC/b/BBL6/QAAAAL/AwL/A/8DBf8AAP79+QL/+fz+AgAAAAACAQAAAP//Av8AAPsA+AEA+Pz7Bv///v37+QX9+vz7+QAAAAr9CAAACQEG
+P4AABP6DgADD/8M/QADAAUEA/oGAQD78gcFA/8NDvcHCQ77/P//AAX8BAH+BAAIAAD/APkB/QL9/gD+Bv8AAPn/+AAA9v/6/AEA/wYABgD/BQIEBwAA/vz8
9gT++fn9AQH/AP4C/v4A/wH+Af8AAP/+/wH+/gECAv0AAAb6/AIA/foABAEAAPcD+gD/+QH8/wEC/gX+AQACAfz/Av4AA/oC+/8C+wD+/QP+AQABBAD9BAQD
+vv//wn4BAQCBvkH+v7//wf7BQIBB/0G6vwD+yT1HP8IGfsOBAAAAfkD/AAA/QD7/AAD/wQCBvwGBP/9/v8A/Qf6BAP+Av0FAwEAAPsB/AD//QD/BgH/APkC
/AL/+//+AQD/AP3//QH//P8ADQD+AO3/7gT57/73Bf8A///7+QP++vv/CvcFAwL++P0J+vn6Av8A//3//QH//QAAAfgGBAn9+/oN+Pb2/gACAgEDBP4BAgMB
A/kEBAAA9v4I+fbz9QEFBAYKDfcJCgb9/P8F/wn/BP0H//v8AgQCAPoHBf0BAAb9B/4FAAH/+f4H8/j4AQABAf4D//4D/AD7DfL39wPl8xbx7ev+Cv8AAPr/
+QL++P////4AAAb9AwEBBP4EEf779gDp7Q3z7+v9//8AAAL+AQEAAf8B/wAAAP8AAAAAAAAB/QH//wMABQH/BQAD//8AAAP/AgAAAf8C+P/9/w77DQL9EAEQ
A/8AAf///wAA//8A5/b8Axz3DwMFHP4U+wD/AQUBCQABCQMGAgD+AP7+/wP8AAEEAwAAAPsA+wAA+wD9+P4D/hH8Cf0JB/kF+gAA/gr9CAEBCf8E/gAAAAP/
BAACAv8CAf//AQD/AAIAAP8C/v/+///9+wT7/f4BAgEAAPoD/P7//AL9/QAAAAb/BQAABQAEBgAAAP3//P8A+P/+BgABAfYB9f/+9gD3/QAAAAf+BAAABAAD
+f8BAgUGB/4EBwIAAwD/AP0A+wH+/f39+/35/gH6Awb4BvsI/wAAAgICBf4DBAIC/P8A/wj9BQEABP4E/f/6/QP6AQj3CfoIAQAAAP4A+wAC+//7/gAA/wb9
BAEAA/4D9wH8AgkBBwH+DgAE/AMAAf4GCP8BCAYDBQL+/vz+/QX8//wA/gH/BfUJAf0AAAr++/8AAQX/A/8CBv8CAgMAAPoF//3/AAT97wEC/hP9E/8AEQYK
/QAAAAUABQAABAAE+wP//wICCQH/CgUF/gAAAAX/BQAABAAD9wX/AvsKC/3+CgwCAP4AAAT8/wEAAPwB/P4BAAj/Bf8CBP4C/wcCA/kNCfsEBQn9AgQAAfMK
//3//Qj6/wcAAPoFBAD/AAP+BP8DAvwB+PwF+v35AwAB/gD+/wL/+vz+/v8A/w34BwIBB/wI//8AAAH+/f////8BA/4AAAD8/AEB/P4B/gEA//8CBQAABAMD
+f0CABP5Cv8GDvcG+gQBAQEGCv0DDAX/BQUA/vQB8QP69vr1AwABAP0B/AAA/f78//8AAAL/AAEAAP8BCfwCAAf6+wEE//j7DQAEAP8C+v0G+fv3/f4BAAX9
Av8CAv4CAwMBAfMKAfwB+wX9AwEAAPoD/AAA+wH9A/8AAP3/+gH/+///Af8AAf7//QAC+wD/9f8BAgz9DgAEDQIJCfgEAP776wMB8/DuA/8A/wH+/gEA//3+
AP8AAAP8/gL+Af4C/QD//wT8/wP9AP8C9Qr8/AIEEf78DQwMAv8AAAL/AAABAP8B+wAAAAj9B/4BCAIGBAAAAPsA+wH+/AD//O8N/xj29voY++/zB/4AAPr+
9wH/+P38BwAAAfYC9QL+9QD2+gAC/wQBAfwB/AP/DgAA/+3/6gL87fzz9gAB/w/+DP8ECwAGAgAAAAH/AAL/Av4A/wAAAP8A/gAA/wAABP0AAQD/+wED/fz8
AgH9APsD/wEB/gH++f0AAA/5DQIBC/8LBfsFCPkL+/oM/f7yBAD/BPcG/AL8/wP7/v4BB/4HAP0HAgL9AP4BAAX+AAACAP0BBAAAAPwB+QH+/P36/fv2+wf3
DAr9CPsR/v8AAAT+AQEAAv0B/gAAAAMAAf8BA/8BAv8AAAH+/AEB/f3+/gAAAAX/BQAABf8E/wD+AQAAAwL+BAEDBAAAAPsB+gAA+/77AP4AAv4B/v8C/wD/
Bf4AAP/9+gIA+/z//wAAAAEAAQAAAQABAwD/BPoF/f8A/wQA+AIBAAkAC/4CCAEFDgAAAO4B7QH+7Pz1Bvz9BPj79wP+9v4FBwEA//UB9AD+9AD5/QAAAAT/
BQABBAAE/v/+/wL7AAH+AP0F7v8A/hb4FAEBFf0PAPv1//8C9f3+BQMA+gQA/wQECvwCCQUA/AAAAQYBCP4CBwME+f8CA/sHAPsG/gL7AAH/Af8BAv8AAQMC
9wUBAAEJDPwCAgf9BAADA/kJ/voH/AH3AAAAAAEAAAAAAP8AAAAAAAEAAQAAAQABAP8EAQUAA/4D/wD+/wAAAAP/AgAAAgACBwAAAPgA9gAA9v/8BQf9BvIV
APYBAw79Av8AAP///gEA/v8BAvYH+Qz2/QMH+/D1BAAAAPoA+QAA+v38//8AAAD//gEA/v3/BAACAP8A/v8A/P/8Bv0AAvv+/AP//f3/Af8AAAAA/wEA//4B
AgAB/wL+/gAB/P38/gAAAAMAAwAAAwACA/78/Qf7AgT8AvwKAAAAAAEAAAEAAP8B+AAAAAz+DAABDAIJ/wD/AAP+AQH/AAADA/4AAAH9/wIA//4B+wAAAAr+
Cv8BCQEHD/wCAfkB6v4D9Pju+gAAAAX/AP8BBf7+AQAA///+/wAB//4BCP8AAfYA8gH/9P33B/8A//r/+QEA+f79BgH6Avn9/Af3AgEH6wL/ABj8HAABHAUV
AwAAAfkD+v8A+gL8DfgC/f746gIB7vH4B/z/BPz+/QEB/gIDAAEA//4DAQAAAf8AEfwB//X97gIA6Pr1Av8AAAP7/wEA//0CAgQAAPUG/P39+gX59P8BAQkC
A/sFCAT+9v39/w7yAQX8CfsNAv4BAAH9+wEA+fz+FhH2998O9g7r6f3+AAgAAPERCfkDBA75Ewr7B9QZ7/v87BD1/gEA//7+AAL9AgAA9f8CABH9DQACDv8G
AgICAPoH/fsF+QP2/gD/BPoG+/0CBAP9AP4AAAf6AQH/AP4FCf8AA/ID8v8A9AH5DP0AAPP/8AP97/z5AAABAP4CAP8C/wD/APv/AAj4/wQA/voEAAD8AAH9
AgP8BQAH+gkA/vsICf0BBQUECAgC/fAF+/7+8gf6+gL/AAQBCAABCAEDBgAAAPkA+QH++f7+AAIAAPgD/gD//AP+AQD8+wb5AQf5Av4G/v4AAwQBBP4DAwIB
/gAAAAT+AwAAAv8CB////vj+9wH99f3+Av4E/wb//v8G/fr6+P7/AQj+CgP+CwILBAD/APsA/AL+/v78+vX5+w3xBwv9EvYP//8AAAT+AwEAAv8DBAQAAfQH
/v0B/gX6Bf4AAP789wP9+vv+Bv8AAP7++gL/+fv9/AEAAQIBBf8ABQMEAAIA//wEA/0BAQT+AgD+APz+/AP8//8BAgD/AP7//gL+///9AwAAAPwB/v8C+v/8
/QABAQEDB/4EBwL//QAAAAT/AwAABAEDCP8D/gH/+/4D+fv7/AAAAAf/CP8BCAEFAQAAAP8BAP8B/wH/AP8AAAb9AQABAv8DDP////X+8gP88/36BQAA//cA
+AEA9/36/AEAAAQABQAABgADAgAAAvgHAP8BAAX++QEA/wX/CAABCwAEAP7//wX5/wP+APsF/AAA/wb9BQEABf4FA/sF/wn4AQIF+fb6BwAAAPkB+AH+9//8
/gAAAAL/AwAAAwAC+gAAAAn9CQAACQMI/vkDC/YL+voI+gf4Af0CAAH//P4D/Pn77gQDAgULE/gFCw8G+wD/AAT+BAH+BQEHB/4CAfoA+wAC+Pj2AgAAAP0A
/AAA+gD9+/8AAQYABwACBwAEAAAAAAH/AQAA/wAC+v3/AAj6AwECBvwGB//8Afv8+gT6+wICAfcD/wX38/wJ/Pb3/gEAAPwDAf8AAgL+B/sAAPv/8f0D9f32
AQAAAAIBAgABAv/9DAfqH9sc+Pvy/BULAQAAAf4B/wAAAAD/AQIA//8BAv8AAgECAQABAP8B/P4D+//6CAEA/vMB9AD+8v75Cvn+A/748wb++vcAAf8A/gX7
AAMAAfoDEA0A8fMB9QX47wD3A/8FAAX/Af8E/fz7DPv+Avr58gX8+Pr99wD9AQn9CQD+DQUOBf8AAPwA+gH/+/7+AAIAAP4CBAD+BwIB/QEBAAUCCf8CBAMB
/f8AAAT+AwEBBP8EAwAA//3//QEA/P///gAAAAIAAf//AwADA/8CAfsB9v8F9fv1/QUA/fwCA///BAQCBP8AAPv/+gEA+v79/QIAAQAECP0CCAYC+wL9A/0F
A///AwgDAQACAP4C/f4D/f/7AQAAAAL+AAEA//4B/QAAAAT9AgH/BP4CDwL8/+kD8QL48QP5/wD+Af7/AAL9AQAEAgMB/voG/wH//wD3/gECA/8IBPkIAQX9
BwgA9fYC/wH49wL7/wAAAAMBBAABBAAD////AAT7/QL9A/8B8wYAAAYHEvsADg0HEQAB/vID7wIA7Pzx/gAAAAIAAwAAAwAC/Qf8A/gMB//6DQsA/wAAAf8B
AAEBAAAA/v4CAAL7+QAA+vr7BQAA//7//AH//P/+/wAAAAIBAv8AAgEBBAEA//kB/AAA+AD7/v8AAAb8AwL/BP0CAvr+/wj4CAYACvoM9wEABAAJD/sEDQoE
BwIA//IE+f7/9wL4/f0AAwj6AwP/BQAJ/f8AAgAAAwEDBQAD/wH/AvoIBP0AAgcA/AIA/gUCBwEBCAAB/AIAAAMCB/8ABgICBgEA/v7+/QP9/fz9Bgj/AOwO
/vv8/A34+gAAAQcACP8BBwIFAgEAAPwC/wD//gIACAAAAPX/9gL99f/8/wIB/gABBP4AAQH/6fQB/h/rDAgFCvET/wAAAAP/AQAAAf8BAAAB/wL/AQAA//8A
AP4A/wH9/QL//vz//QAA/wb/AgEABP4BAv0ABPsFAP4CAQUADv8AAewD7gT97vz0AP7//wT5+wT9AfkD9gAAAAr/DQIADwIIAf8A/wH9/QL/APv/Av0AAAT9
/gP/A/8BEQoDAOkP8voB6QTtCP4BAPj/9QIB9vv4AAABAAIAAQABAf8A+wD9Av0CAwP9BgYHAQcF//YNBfcG+gbzBQD//vz9+wT9/P0B/wAA/wL/AgH/Af8C
8AQCAQUKB/oFBwP7BAAA//v/+gL++fz9Df8A//EB8AP/7/v0AP4A/wT6/QL+//sCBgn/AOoO/fv8+An2Af8AAQL/AgEBAgEAAP8AAQEAAf8BAQEB/AL/AAIB
BwH9BwMHBAD/APMD+AD79gP/+///AQX+BwL+BwIIAAD/AP/+/QL/AfsABQEB/QH8AP8A/v8D/wIBAf8CBv8BAwQCDvsE/f358wcF8u/z/AIBBvQPC/gHBhAB
AQAA/wb9BAEBBf8DAQAAAAH+/AAB/P3/CgADAPUC7wAD7frw+vwAABD2CAUACfkJBAADAP0B/P8C+v75BAEAAPr/+gD/+AL9+wT/A/oICf3+BQ0FBAAAAP3/
/AIA+fz9/AAAAAUABQAABgAC/gAA/gL8/wP9A/4BCAME+/oB9/4C8vz1/fv9BAT7/gL+B/8HAv8ABfkGAf0DAQb9A/74CO4J+wT6/Qn9/wADBPcM/fkJ+wb0
Af8CAQEBBP8CAwEDAAACAAQAA/8BA/0ABvv+/v/28wf9/fP/CP3+AvsB/wL9/wMB9AL9AwYDEP39EQwMAAAAAv0D//8B/wL//wAAAAABAgAAAgECCgIDAe8K
/gAI8gDx/QAAAAT/BQAAAwAD/f8AAAT/BAABBP8D/wAAAf8CAwAAAwEBAAAAAAEAAQAAAQAA/f8AAAX+BAEABv8D/wIAAAP/BQAAAgEEAP8A/wr9CAICBf4D
A/7/A/4A/AAAAAAB+gP9/wD/CwT6CQYM/AIAAAACBf8AAwQC/wAAAPz+/QH//QAACAACAvYE+v0C9wP7/P4EAAQCAPsH/f37AwAAAPsB/AH//AD9EQMC++//
7P8A6PjyCP4BAPkB9P0F9/z7BQIAAPoE/QD//gH6A/8A+wL7/gH9//4AAP/9AP/8/gT7AP4GAQAAAP8A/gH//f8A+v4CAAj8Av8D//wCAP4AAgACA/4EBP8A
6fQDBQ38BPcTDgL1DP8A/vf88gL/8/r4+QEE/wkDC/sHCQL//gL+/wMBCAH9BgED/gAAAAX/Bf8BBAAGA/4AAP3//AH//f7+AQACAAEBAgADAP788f4BBwgC
CvwGCggG/gAAAAMABgAABAIE/wAAAAEAAQEBAv8D+QEAAQcBCv4BCQMGAQAAAP7/+QH/+vz8BAAAAPkB/AAA+f78/gAA/wT+AAAAAv8CAAAA/QP+AAL/Af0B
AwD/AP///QL+/v//CP8AAPYA9AH+9f37BwH///oB+gT9/v79A/8AAAX6/AEA//sDAP4CAQT9/gAB/vz+/gECAAQABP4CAgH/AQIA/QD+/AIA/f3/+QAAAAz+
DQABCgIJ/wAAAAEAAAABAf8A/QAA/wb+AgH+Bf8B/P8AAgAAAQEBAQAC/QAAAAUBBAD/Bv4C/gb///kHCf79BgkEAgIAAPkE/P8A/AP8AwX+A+0L/v37+gv9
BQEBAPYF+f4B+gD1AP8AAAL+/QAA/v0AGfkAAfX/6AIC6vLx/wEA//0DAQD/AAMABAABAPsA+AH/9/76AP/+AAj7AgIABP0GAf8AAAL+/wAA//4AAAAAAAP+
AwEAAwAE+P8CBAcEDPsJBgQDAQD8/vr//QL9+/4CA/8AAPwA+/8B+f77BAAAAP7++wH/+//9//4AAAf8AgECAv0BAwv8/OYK8wXy7wDuAv4A//n98wP/9fn6
Ev8AAOgC4wD/4fvu/QEA/wEAAwD/AwECFQX+AuER9vv/8wv3AwEAAP0B/AAA/P7/BQH/AvcE/AD+/wP9Df8A+vQE/gIB8vj1/gEA//wAAwIAAgEBAf/9AP78
/gT9AP4F+AAAAQ4AD/0FDwEI/P8BAQb+B/8DBv8E8gH//wz+EgD/EwUN+QIA/gn9DgL+DgII6QAABhgCGP0JHAUK+v0EBgYJBPkOAwH3DwMGAu4Q7fYM7vvh
AP8AAAEAAAEAAP8AB/4AAPz9+QL/+f3+/AAAAAb+AgAABQEDAQAAAP8A/gAAAP/++/8AAgcBB/4CCQMFAgIA/f8AAAD+/gEBAwEAAPsC/f8A+wL/AQAA////
/QH//v/+AQMB//wGBf4BAAP8Afv4/AP4/wf4AgEE+QH//wb+CQH+CQII/AD+AAX/BAEBBgADCf8AAfUB8wL99f33/wAAAAAAAQAAAQABBv8BAv4B+PwC9wD6
DvP+AADv8gb++e8CAwAAAPwA+wAA+wD+/AEB/gb/Bf4CA/8CBAAAAP7/+wAA+/79A/4BAAH++f8B+f38B/79APf68wP8+Pz/AP8AA/0DAP0C/wT/Af8BAP8A
/f4E/P/8Af8AAAL+/gH//v7/AgAAAP0A/QEA/QD/AwD9APr++wT6/f8ECwAAAfIC8QD98f/5DQET+QMG/vYR+PXmBAADAP8A+P4D+//3Af//AAL+AwL/AgAE
/wH+AP7/AwD8AwUGCgMBAe4K8vwB8gHw/wAC/wEA//8C/f37BQEN/wMH+fUP+ffq/wMAAP0EBP4AAgUA8f8ABAsBCvwDCAgIAAAAAAH/AAAAAAECAQAAAAH+
/gH///4AAAAAAAEAAQABAQAABwEA/vz7/AP9+vwA+BH6/esYC/71BhYBAAIA//kFAgAAAgT/AQf+/vEE+wL7+gMAAQEA//0FBv0BAQcB////AAAAAQAAAAAA
Bf4B//779wIA9Pj5AAAAA/oF//0DAAT9Bv8CAPwC+QAD+Pv4FP36++r54Q7y5/bxCgEB//YC9QAA+PrxCAMABO8J+fwA+gf4+vwB/gP9/QED/P39/f8AAAP+
/wEAAfz/AAAAAAD/AAABAP//AP0AAAP4+wX+/Pv/+wABAAUAB/8DBP8A9gQJ8gkABfYLBfnxAAAAAAEAAAABAf8AAwECAP0D//0D/f/9/wAAAAT+AQL+A/8B
/gAAAAD/AQAA/wACAAAAAP8A/wAA//8ABAAB//sB9/8B+P36Af8AAAL/AAH///4BAP8E/gEA+vwE+f329gEA/woADQAADgEHAwr/9fUDAf789QP3C/8A//n/
9QL/9/v5C/8A//n88wP89vr6/QAAAAMABAABBAEDAvr+AQX6/AP+B/wFAf8AAAD/AAEAAP8ABfr/Afv89gL//Pv+Afr9BQf8/P8E/f0A9v8BBA0BD/0GEQMI
/gD/AAP/AwH/AwEEBfv9AAP2+AEB+fgCAv8BAAT/AAADAP3//vz+/A3xAwb/BPYLAgAAAP8A/gEA////A/8BAP7/+wAB/Pz7E/0I9Pr85wP/4+/r+PwBAAz7
BQECBPkF/f8A/gb8AwL/AP8DAgABAP4B//8B/QD9/AAAAAcABwAACAAFAv//AAL8/wL+/QAF9fAA7h3h/wkFDe0F+v73/RLuCAjzEP4e/QIB/wMBBv8BAwIA
9wP9/Af5/gT4BgAF/wAAAAP+/wAAAgEC/AQAAP0IC/0CBwoC6AUG/w8NFPUOEAf+AAEBAP8EAP4F/v/89QD/AA38DQD+DgIP/gIAAP4EBf8AAwQBAgAAAP0A
/wH//wD/AQAAAAAAAgABAQAC//4AAAX9AAL/Av0DBv75/gLy/Qv2AvkMA///AAD9/AH//f8C/P4AAAj6AAEBAfsC/v8AAAP+AAAAAf8A/wEAAP4CAgAAAgEB
9QACBAgFB/0HBgD/AwQA//YK//wA/AX4IgoE+9kP6fn+2wbjAfr+/wT3+gb8//kI+wIC/An9Bf4BBP8C+gABAAn/CQACBgEEC////vz7+AT89/z+Afv/AQT4
/gX+//wGDf/9APT87wT67vv6/v/9AgT8AgL9AvwE/gAAAAMAAwAAAwAB+AAA/w77DQEACgEG/wAAAAP/AwAAAwAD+wT//wMDCv/+BwYFAAAAAAAAAAAAAAAB
AgACAPoE+/4E+AD3/QEBAAYBCP8BBwIC7QAB/w0AD/0DCwID8QD+ABP7EQD+DgMO/gD9AAX7BAP8BQEIBfsAAP359gT/+Pn9BQH///cC+QH9+QL/AP7/AAT8
AAP/AfwD8gEEAQUKCPkGBAP9/QAAAAb/BQAABQADBP8AAPz/+gEA+v79/QAAAQMABAAABgED/gAA/wL+/wEA//8AAAAAAAL/AAL/Av0B/gAAAP7//gH///8C
+wQA/wb/Cv8ABgMDBQMA//oC/P/++wH5/QP/APwEBf7/AwcD9v8B/hL7DgADC/4IAAAAAf0C/wAA/wH/DP8AAPIA8gL+7vz1/AAAAAMAAgAABQAA/QD/AgYA
Bf4BBgQHAgEAAP0DAAD+/gP+AAAA/wIAAQABAP8A+AAA/wz/CvwGEf4F/wMBBPUNBvkDAwv+Cf//APUA8gH+9P379/8AABD7DAIBEP0HAP8AAAP+AgABAgAC
/v8AAAb9AgEBA/4C/gAAAAT+AwAAAwAEBv0AAPv7+gMA+P0AAwACAPwA+wAB+P/6/v8AAAX+AwEBAv8B/f///wf8AwT+BP0G+P72+g7yDQvxEfwZBf7///n8
9gX8+Pv8/gAAAAEAAgAAAgEC/QAAAAMCAwABBP8BBAYBAfoTBPcG+Af5/wAA/wQABQD/BQAE+v8A/wr9BQACBf0GC///APr/+Qb8+/v7ABL9CdkmC/T9/iL5
/QAA/wb+AgACBf0E/v/9/QX6BwX8BQAM/QIC+wj9DAIABf8F9AL9BQYDEAD+DwoQ+////wj8BAL/Bf4F/wAAAAIAAQAAAQABDOsB+Qrm5wYI9OP2CvsB/f36
8gIC8/b4/gD//wb8AgL/BP4DAAAA////AAEA//8BAwUBAPMMAvoAAQf2CgEAAPED8P//8AH2BgIAAPIF+P8B9wL39P7/AA/4AwEBC/wF/AAAAAf+BQAABgAE
9QAC/w79Cv8ECP0E/wAAAf8BAf8DAwL/Df4BAPf/8P8B8/v1+gAAAAcAB/8BBwEF/AACAAz/C/0FCQADAgAAAP///gAA/v8B5ff08iTlEhDzGv8dAQAAAP4A
/gAA/gD/+//+Bf0GB/8ACAYGAAEAAP4BAAD/AAL///8CAP8C/v4C+/78AP4AAAL9AAEAAf0CAP8AAAL+AAABAP8CAgACAP8B/v8D/P/8AgD7AP39/QP5Af8G
AAAA/wL+AQL/Av4BAgAAAP7/+/8B/QH/AP4AAAb8AQD/AP4E+gAAAAn/CQABCf8F/QD+AAD/AAP8BAAD+gAAAAUABP8BBQEB+wYAAP4IDPsBCAj/+wICBP8J
BvkHBAX6/gH/AAEBBQD/BgMECP8EAfkA7vwC8vry/wAAAQADBP8BAwMB/v8AAAT9/wABAQACAQEA//8AAAEA////Bf8B///99wH//Pz3/gAAAQEA/wD+AAMB
AAAA/wL/AAAAAP8B/v0AAAb8AwACA/0DBP4A/wD8+QP++PoA6/wA/hz3GAEEE/wS/QAB/wMBBf8DAf8C+wEAAAYBCv4CBQMF/wIAAP8DBf8BAwMC+wP///sE
//3+AAb8E/3+Aez86QX77fn2DP0FAAL69v8H7/v1DwAAAO0C7QL97/zzAP7+AAX5AwP6BAAMBAD/APz/+wT9/fz+9QIA/xD+FAEBEwIJ/f4AAAz4AgIABvoE
+AEB/wz+DgABDQIK/wAAAP8AAgH/Av8CAgH//gT/BgD7BgICEgEKA+wK6PsK2P7hEAT+AucL8f788QPz/v0DAwz7BP4FAf4GAv8ABPkF/v8CAQP+/gIAAAEE
B/4ABgQB/QMAAAD+BQP+AgAD+v4AAAr6BQIBB/0G/v//AAX+BQH/Bf8EBAEGAAQC+/wH9fvz/////wP+AgP8AwAEAQAAAAL+/wEA/v4A7gMC/Q7+FPwAEwgM
/gEAAAP/BQABBQADBwACAvsD/f8A+wD8BP8BA/wC/f4E/QH8AAMAAP8CBf/+AQUDBwD/APn/9wL7+v/8Cff8/QPx8wgA/vMGAv8AAP7//QEA/f/+BQIAAPcD
/P//+AP8Cf/+Afn+9QL++P78/gAAAAP/BAH/BAAD/gAAAAL//wD/Av/+/v8A/wX/BAABAv4B/wAAAAP/AgEAAv8CAP4AAAX7AAIAAfwC/gQC/+4Q/fQC9A7y
AAAAA/oG//wB/gf/BQABAPz/9wAA+f78AQH7APcCAQP6AQIC/QAAAAQABAAABQAEAP//AP///wH+Af8C/gEA/wP+AgAAAf8BCQIB/vQD9v//8v/49AT/+wr9
EwX/EAMO/wAAAQEABAEAAwAB/f8A/wn4AwP+BfwIAQAAAP8A/wEA/v8A+QEAAwMCB/4BDAQE//8AAwIAA/8BBAID/QEA/wj+Bf//BP8EAgD///v/+wEA/Pz8
9/4BAAz8BAADCfoCAP8A/wf8AgIBBPwBBQT/AO8I+/79+gP2/AQBBf8JCvkEBwn/Avr/AwH8+gMC+fn/Cv//Afn/9gP79/z89P7+/RD4CwH7DAIN9wD/AAn/
DgEACwIJ/f//AAf7AwEABf0FAf8BAAMAAP8EAPz86/wD/yP3FP0MFfkMBP8A///9+QAA+/r8+QAAAAr+CgEACgEI+wAAAAn+CQABCAEH/wAAAAEBAwAAAwAC
4Q79AvoLIf36HR0OBwAAAPQA8QH/8/759AEA/wsAEAAADwQK+AT9AP0DCQP6DQcF9wAAAQYBCP4BCgIE/gL/AvgG//z//wkA/wkAAPcHBP7+AAn+AgAAAP4B
/QAA/v/+/wL/AvwGBf4BAwYA+v//Bv8HCfsGBggDAP8AAAL7AAABAP8CAAAAAAAAAQAAAAAB8AL+ABf8GgD/GwcW9/3+Ag78DAECDf8L+vz/AAz7CgH/DAAM
+/4AAAn+Bv8BCAAEAgAAAP3//AAA/gAA/QIAAP8FB/4BBgQB/QABAAcACP8BBgEGAgAAAP3//QIB/Pz/BQEAAPgC/QH+///8+QYA//4IB/z9CQf9AgL+APoC
AAH+AQMCAf//AAL9/QL///0B/v//AAT+AwH/BP8F9///AAz8CgL/CwAL+gH/AAMBBQH/BQID/f//AAX+BQH/BQAFEgQA+/X++PwB9f75/f0AAQUBBP4EA/3/
/v8AAAP/AgABAgAC9v/9AAABCAX6CgQL/v4AAAH9/wP/AvwDC/4EAP0A/P8E9f358wYCAwIOEPkECQ7+AQEAAfwE/v4A/AL8AwEAAPkB+v8A+gH9+QECBQAI
B/sFBgj8/gACAAEBAf4DAP/9/uz9Ag3v+AIBBPsH/gQAAAL/BQD9BQADCgAAAPcA8gH/9Pz49/8C/wkCBv0FBAD+/gAAAAX/BAAABAAD+/8BAAr+BwABBv8E
+P8DAA3+C/4FCP8BCQD+APL+8gT78wH7/gP++wQACAH7BwMEAgACAP8C/v0E+/76AwAC//4C/P4D+f76AgAAAPwA/AD//AD+9v8AAA76DAACEAEL+/4BAAj8
AwADA/0EBAAAAPYA9wH99//8+v//AAz8BwAACP8H/f8CAAUCBf4EAgEA9PoC/RLzBQIBAfkI9f8D/w/9C/4EAgIDCv7+Afz89gX9/fr//wEAAAEBBP8ABAEB
Af8BAAAA/f8E+/37De79+Aff9Bf29ewUAgD/AvkD+gD++wP8AAAAAAEAAgAAAQABCvz9//359wX8+PwCCv8BAfME9P4D8v/zAQMAAPwEAv7//wT+/wAAAAIA
BAH/AwAE/v4FAAn+//wJ/vr8B/8AAPv/9wH++AD8BAD/APwA/QD//AEAAAH/AAQACP//BgQH9AD//wz5DAL+CQIQBgAAAfYC9gD/9wD6/v8A/wP+AwAAAv8C
/f8AAAH//wEAAP4B+///AAj/CgH+CAAH8AEFAhAEEfcODwAB8/0BAhL8Cv0FDf4KDQICAOoM9fz/8gPz/wAAAAH/AAH/AgAC/gAAAAIBAgAAAwABCgD///T/
8gX+8fj5/gAGAf8JBvgLAgD3Af8BAAEA/v4E/f77/QAB/gj+Bf4CBf4B/f4AAQT+AgABAwAEBP/+/gD5+gP7/vwD+/39/w71BAX+CfoK/gAAAAT+AwAAAwAD
AP8A/wP+AQP/AvwC/QAA+A/2AwL9BvoFAf7+/gD8/wP8Av4EBAAAAPn/9wD/+AD99f8BBgr+AvwIB/38/AH8AQEBBgP8CAMIAf8AAAH//wAB//4A/AACAwAD
AvwEAwL+AP4AAAX9AQMBAvwCAQABAPwB/P8D+v37AP8BAAIA//8E/v7+/f7//wb5AgX+A/sGBQH9/vMA+QT78gEAA/8A//0B/wD/+wH/BPr++QTz8AkA7+77
Af4B/wT7/AED/Pj9FOnv9QTi2Rzw8eUDAAAA/wL7/wH///4DAgD/AP///wH+//8EB/8AAPn/+AL++P/8AAAAAAAAAAAAAAABAP4AAQH9+gAD/vz9BvwBAf/9
+QIE9/33Av8AAAD//gH//v4ADf4AAfQA7gH/8fv1DQAAA/AE7f0B7wL1F/f9B+r+5QT+7Pr4+gQBAAUCCgEAC/8ECv4AAPf88gP/9vr4AAD////6/AH+/QAA
/wAAAAIAAQAAAQAA/wEA//sC/wD//wH/AAD/AvkD+v4A/wH7AP8AAAH/AAAAAP8B/v8BAAf+AwACBP8C+wAA/wb/CgABBwEH/gD//wT/BQH/Bv8F/gAA/wb8
AgIAAv0D+v8C/wr+Bf8EBf0C//8AAAL+AQIAAf0ABwEA/vYA9gH+9f77Av8AAP7//AEA/f8A/QH//Qv7CQT+CAAIAQABAAMA//8EAP79/P79AAr5BwT/Cf4K
/QAHAgMJBPcM+gL0/QL7AP8AAwP6BwYK/AIAAAMCCP4BBgME/gEAAv8EBv0CBQUCCv//A/cD/QEB+wL++gAAAAr+CwABCgEH/wEAAP4DA/8BAgIB9Aj6Aw0D
HgABGAwS9wAGAA4ECfgMAv/5BgAAAfsB+QAA+v/6Af8AAP8A/wAA/wAA/f8C/wUAAf8EAfj8Cv4AAPb+8QIA9fr5AAj0//7+DgfuEA4bAf8AAAD//wH///8B
/Qr/APgJCf39BwsC+P/8AA33DQX5DwQPAP8A/wP+AAEAAf4B/wEA/wL/AgH/Av8B/gAAAAMABQAAAwAE/QEBAv0EAfwEAgMB/wAAAAEAAQAAAQEB+A3y8wT4
CwbwEwoL9QIA/hD8Ef8AEv8JC/z7+fL27Q309Pb9BP4AAPz9+AMA+vv8/wD8Av0DAv//AwQF/gAB/wb/Av8CAAD/AP4AAAP8/wIAAPwDAP8AAAP+AQEAAv8C
AgQA//kF/wD+/QP8+gQAAAIECQAABwYE/gn+9/YHCAH6Agf5/gAAAAD//gH9Av4AAwEAAPoB+wD9+gH86/r9/h7qEwYAG/kcCAL/BPYD8fz++Ab8CQD/APX/
9AL89f/7/gH9/wT7BAP6BgEJ/QAAAAf+BgAABgIFBQAAAPcD+P/++AL6AQEA/gL9/wD///4A/wAAAQAAAv8AAAMBAAAAAf4CAAAAAAH/+/8BAAj9BQEAB/8F
BQj3+/L9BQry/wIJAAABAAEBAf8CAAD//wAAAAIAAwAAAgACAAUA/fsCAwL8/gT//wAA/wL/AP8AAf8ABAX+/vEJ///8/Aj+Dvv//fX47Qb98PP2/v8AAAX/
BwADCAAFAwAAAvkC/AD+/AL8Bf8AAPz+9wIA+fz7AQAF+g77Bv0F//r/AgMC//sHAPsD+gT5Bv8A/wH7/AH//vwA+AMAAAsCEv8BDQUGAgAD//4C//8B+v/7
/f8B+fwMAfML+QL1BAICAvUJ+foE9QH2//8AAgABAP8AAgEACf8A/vv79gT+9/r8Af0BAAT7/gIBAPsC/gAAAAIAAwH/AwADDQIAAOkH8AD+7QLzAAD/AP//
/wH+AAAC/QAC/wMCBv0DAwEA/v8E/w/4BgQAAfwACQQAAOwE8QH78AP0+/sAAA72BgUBCfoL+AD7AAn8DgX4EgUQBAD/APsB/QH9/AEB+v0AAAb+Bv8FA/8I
AQAAAPwA/QD//v/8/f8BAAf+AwACBP0B/AH8AQP9BwT6AgcK/v0AAAEAAgEBAf4B/gH/AP8CBAH+BQMEAwEC/wAE/f4F+/v3/f8AAAIA/wAB//8A//7/AAT7
AQL9BPwF8foC/wYBE/wGDgEJ/fv9Agz0AgX/CP4R+f7/AAz5BwL/CP8J9wAAAAv+DgABDAIIAQAC/gX7AgEB/v4AAv8A/wD8/QL//fz/9gAAABH9EwABFQIO
/wEAAAABAgAAAgECBgEA/fz+/QH//fv8+gAJ/wAL/fER+P3vB/8AAPf/9QAA9f76/QAAAAb+AQH/Bf8DBwAA//UA9AH/8//5/v8AAAT+AgEAAf8CAwID//4E
APoD+gL3AP8AAAH/AAEAAP8BCAL5/O317Qnz8fr9AAH/AP0DAf8AAAP/DP8AA/EC7/4B8QD2/gT9APkDAf77BQcH/wMBAP0DBP4ABAL//AD/AAb/BgEABgAG
9gEBAwMGC/0FCQQB/AQBAQEHBPwDAQf9AQAAAAAA/wD//wAABAIDAvYK/PoG+gX2/AEBAv0GAvsEAgX99/n79RXoAQn5DfQQ+wIA/wEEBwD/BwQD+/8B/wf+
BAACAf8B/QD+AAT9AwL8BgEIEvkB/wPz9AIC9PQCAgABAP4D/v8B/v77Dv0A/Pv7+AT+8fr//gD8AAT7BQT5CAIK+/v+BgIAAP8DBwIGBgAAAPkB+QL9+P78
BQQAAfQF+v7++gP6AgABAv0FAP0E/AL7B/7/AvYA+AH/+AH+Aw3//fEMBf0A/wj8/gMAAvwHBfwCAwb+Bf8C//z/+gEC+P37CgD/BPAG8f0B8wL09/j+BgYK
BfcWEQABA/4AAQP9/AL/AP3/BwEHAfAN7fUM6vvjBAD/APv/+QL9/f79CgAEAPgC8P0C7Pvx/v3+AQX6AAMBAvwF+wYAAfsLCvsBCAoA/QABAAUABP8BBAAC
+P8DAA7/Df4HCv8GAf8CAAL///8E/P39/P7//wT8BAUABf0E///8AAX5AQb4Bf8K/gACAwAFA/wFAAL9AgAA/wH9/wH+/wAB/QAAAAQABgAAAwED/QAAAgAD
A/8BBAIBCAEAAPYD+wAA+AH7+AAAAwUDCP0CCgQD/v4BBPwGAfsGAAP9+wIAAAIECv8BCQUE/AT//fz/+QH7AAL7AQAAAP4A/gAB/v7+Av8AAP4BAgACAv//
+wIDAAcFCfsGCAMABwAAAPkA+wEA+f/9CgIA//EG9AD99AH1/f0BAgf9//0GAf/9/wAAAAL/AgAAAgACAwD/AP/9/QL9/gH//gD/AAMBAwD/AwEC/wECAAED
BP0CAQP/AQAA/gL7/AP9/vwBAAEAAP0CAP8B/wL+AfsAAAb4/AIB//gC+v3+AAT+BgP+BQAJAf/+AAP7AAP7A/4HB/4E//z99AIB9ff2/v4AAQD9/AAB/P0A
AAAB/wEBAf8A/////wD+/gX+BQD9BwMG/f8BBAADAv4DAgEAAgD/AP///QH//v8AAQIAAPsEAv7+/wT9+gIAAAEDBv//BAUDCgAB//AD7v8B7/zyBf8BAPsB
+/8B+P/8B/8B/vv9+AL/9Pz8/f8AAQP/BP8CAwIDAwAAAf0B/f8C//78A/4AAvwA+gAC/f379wIAAAcCDQAACwYJBQIA//kA+QD+9wD8/wIBAQAECP0CBAUB
/wL///sDAgH/AwL/8QYBAA4BD/0AEgkJ9QAAAQsADv4CDAMHAAH///sBAAD+/wH+/AAAAAn9CQAACAEGAv4CAAH//gUAAfz7AAMAAPoHAv0AAQX9/gAAAAT+
AgAAA/8DBP8BAAD//gEC/Pz4/QEAAAMBBgAABAADAAABAAABAP8B/wD/BAMB/vsF/P0B+AD1BAUAAvEM+vv++gf3/QAA/wr7CAABB/4J+AAAAAz+CQABCwAG
AAIAAPoDAP8AAAMB/AACAAz/CP0FBAACAwD/AAD//wL/Af8C/gD+/wb6BQX6CQAJA/8AA/gG/v0B/AX8+f4BAQgBCP8DDAEFAf8CAAICA/0EAQL+BQgAAOoP
Afr9+BD3AAAAAAH/AQAAAQAB+AcA/wQEDv//CwgFBQj8/vwABQP5AQgGDwP/AvP+8AP/9AD7+wAA/Qr8CAL/CP0GAP31/QTzAw3zCfsM/gD+AAX8AgL+BP4G
BwH9APb++AL49wMD+v7/AAv6BgMACf0KCAAAAfgB9wD++AH7/wH//wIBBP8ABQEBAPr//wv2+wT9/vcFAAAAAAAA/wAAAP8A/v8AAgMABP8ABAIDEQH2/+cF
7QT17AH7AgAA//oC/P0C9wL9Af0A/wT7/wMA//oC//8CAAX/Af8EAf3+AP8AAP7/+QD//P/97f7/ARD7CQD/Ev8H8/3+/gz3BgX6Cv8OBv3/AvkB+QEB/v3+
/QAAAAX/BQAABAAEAgD/AP8AAQAAAQADD/0AAPD/7wMA7vj2BAEAAPsC/QD//AH//v8AAQX/A/8AAwADCf0AAPn88QP/9Pj55gf8AgMNFfj/GhYM/wAAAAL/
AgEAAf8B9AUAAAEJDfwADQj+CP4AAfsA9wAA+QD8CvH9/P71+wYHAPH87foDBhD9D/sMCv0GDAABAPIC7/8C8PzzBAD7//39/gP9/AEFA/8BAvwC/v0C/gH/
/AAA/Qb/BwD/BwEFAv0CAAb7AQIC/vv+BPwA/wb4/AMD/fcAAAMAAfkIAv0BAAf9AgQAAPYH/v3/+wX5/wAEAv4H/fsH+gH2BgIAAPcF+f8C/P/3AAD+/v8A
CAL9BAAE/QAAAAMABAAAAwADBwAC/QD++gAC+vr5Bf8BAPwA+wAA+v78/f8CAAv+BP4GB/sDAAACAAIB/v0D+//8A/8CAP///P8D+/3++QAB/gv9CAACB/4F
A/8CBPgI//oH/AX5/wAAAAP/BAAAAwAD/v4AAAX9AwIABf4F//8AAAP/AgAAA/8C/QAA/wUABgEABgIEAv4AAAL8/QIA//sABQEB+wv2DAr+A/4M/wEAAP4D
A/8AAgMBAQD/AP8A/wD//wEB/QAAAQEABAD/BAIE/QAA/Qz5CAP/BvwI/f8AAAj8AwAABP8ECf4B//j/8QEB8fr19An89wQBDgf0CAoI/wIAAAIBAQACAv8A
BgAAAPoA+gH/+wD7/gAAAAX/BAABBAADBAIAAPMG+v//+QT5/wAAAAL/AQEAAv8CAAAAAAH+/gH///4A9wEAAAkBD/8BDQUI9wAAAA/9DgACDQAJAwAAAAT+
AgEAAAAEBf4AAPv99wIA+Pz8AQAD/wAB/v0E+v75/gAAAAH/AgEBAv8AAQAA///+/gH+/v8AAQABAAAB//8C/f/8APz/AwL8+wEC/vv//PwAAgv6BgECCP8H
C/cD/gX29wEG+vf1C/oF/wr+9v8F/fb1CQAA/vX+8gL+8Pz59P3/BgoCD/4EEgYIAAD/A/0DAv4BAgQA/f8AAAj+BwEBB/8F+/0AAAr6AwEBBf4DBgQB/fgG
C/4CAQb/AQAAAP8A/wAA/wAACgD///f/8QL88v75/AAAAAX+BQABBQIFAgIAAvUIAPwC/Qb+/gAAAAP/AwD/AgIEAAAAAAD//wEA//8AAgAAAP7//QH//gD/
/QD/AAP+AwH+BAEE9/8AAAv6BgAACf4FCv8AA/QD9v8A9QH8/AEAAP0CBwL9BgQJ8ff3AAjw9wj1AfkF+Pz//gj0AQUABfwK/gD+/wT7/gH8A/4C+QD+AAf8
AQL9AAMGAAAAAAEAAQABAQAACg/38+739A3o8f8F/wAAAAX/BAABAwEA9Qb7/wv9EgX6EgYQAAAA/gP8AAP+//0DAgIAAPoFAP8AAAT9AgAAAAD//gAA/v8A
/gAAAAL+AAAAAf7/BPv9/gX0+AQC/fMDBv79//769wP+/PsB/AAAAAL+AgIAAf4B9/4B/hX3DAIEC/gKEfv/8fT46A/76Oj0+wT/Af4FCwACBwYDAAIAAPwG
A/4AAgT+8/7+ABH5DQIAEP4N/wUA/wEDCP7/BAUCBQP///YB+wH6+gP/AAAAAAP/BAABBP8DBP8CAP0A9v8C9Pz4+wEAAAX/BP8ABgABAAAAAf8BAf8BAAL/
/P4BAAn9BAECBP0CAPz+Af79/AUBA/oFBAAAAP7//AH//f7+AgQEAPcK+/gH+ADz/wAAAAL+AQD/AgAD//8AAAEA/wAB//3/BwAAAPcB9wH++AD9AAAAAAL+
AAH/AP8D+v8AAAj+CAACCP4F8vv18RHpBw32Gf4U6P0A9x37HP8AEwMUAAP7APcEAgH5AwUHAgAC+gL6+QMA9/T3CP3///r58AT+8vj58AEA/hT6EgEBEwAO
/P8AAAH/AAD/AgAABf4AAP7/+gEA+/39AAAAAf8CAv8AAgIABAACAv0F//0C/wL6/wAAAAT+AQAAAgAC+QL//wQADAL/CwMIAgEDAP8D/v0D/f75AAAAAP8A
/gAA/QAA/wAABP7+/P8CAAD+/wAAAAIAAgAAAgAB/gMBAP4GCf4BBAUBAv8AAv//AQEAAQIABAAAAP3++gAA+v/+/QAAAAX/BgAABQEF//8AAAIAAQABAP//
BgICAP4E/P8A/QD3+gAA/wn/BwEBCf4F/wAA/wMABgEBBf8BAQAAAP0A/gAA/gD/BAICAPsC+wD//P/69f///w/5CQEBC/wGAP///wP9BAP9BQAF/gQA//wD
BQD+AgMB+wMBAAAEBP0DBgH+/AT/AAECCP3+BgYFCgoEAeYS9vgD7wztAwAA///+/QH//v3+/AAC/wr+B/4ECP8EBAH/AfYC+v/++wL9/gAAAAIAAAABAf//
AQAA//4A/wH+//8ABAIC//4B/QAB+/z4AAAAAAAAAAD/AQD+6/7/ABn3FQECFv4RAv8A/wD9/AL+/f0A/gAAAAL/AwABAwED+v4AAAj9BgEBBf8G+gACAgYE
CPwFBgH//wT+APoDBgH6CgcHAP8CAAIA//8D/v/+AgIAAPoD/P8A/AD9AgAAAP7//QD//QD/+f0AABD5DAMADf0L/QAAAAUABQAABQAECAEBAPUE9/8B9f/z
A/sCBPn/8gEE9fj1/QEDBP4FAfoJ+wT98/75/hf3GAf5HwcWAAEB/gP9/wEC/vz/BQACAP0B+P8D9vz6A/8AAPz++gEC+/39/v8AAAX/BQABBf8D/gAAAAL/
AgAAAgACCQAAAPgA+AAA9v/9/AAAAAYABwABBgAD/wABAQMCA/4CBAEB/wAAAAIABAAABAECAv8AAP/+/AAA/P4AAAEBBP0FBPsEAggAAgD/AP3//gH//f4A
AAAAAAEAAgABAf8BAv8AAAH//gABAP4BAP4AAAL9AgEAAAAD/AIAAAEEBv4ABQQBBAEAAPoC+v//+wD89wAAAA7/EP8CDQMIBAAAAPsB+///+wD8Df/8APP9
7gP58/39Av8AAAH9/AEA/P3/6fUAACvqEQYHFvQW/QYAAPoKC/7/CAoB/AH/AAQBBf7/BgQDAQEBAP0C/P//+wP8/QEA/wT/BgEABQEDBQEA/v7+/QT+/f/9
Bv4AAfoA+QP/+P39/P8AAAn+BwACB/8G+f0AAAz5CQP/CQAKAAD9AAP+BAP8CgAFBgYA/+oK9f788gXz/wD+AAb7AgP9Bf8G+///AAX+BQL/CP4GCAD/APj/
9wL7+AD9/gAAAAIBAP8DAf39AAAAAAEAAQAAAQAA+wD/AAT9AwH/BAMG/f8AAAb8AwEAA/8F+f8BAA78CgACCf4HAP8AAAP+AQEBAf4CAP3/AAH6+gP9/PsA
BgD/APv9+QP9+v4A9v8C/g78CwEBCv4G+/8C/wj/A/8CBf//AgD///z//QL9/gAC/P8C/wX/BP8CAf4E/gADAAMCAv0E/v/8/gAAAAEAAwAAAgEC9//q5grt
9QvvEPgS/gAAAAMABAAABAECA//+AAD8/wP8/v8HBAIAAPcE+/8A+wH7/gnt7gr5AQz2CPgRAAD6AvgA/wT6AQAD8/8FAA8BCvoLBfwAAgIAAPgHAf4D/wL9
+P8AAAn/CAABCf8G+QH4AAMBDAP3DwgP8fwCARX8Cv4HEPsG9v4AAwv/CvwDDgYHAAAAAvkH/vwD/QP67fsBARf2Df0GFf0M/v4A/wf8AwIAA/0EAwH/AP0A
/AL8/AIBBAL9/e8H+v7++gD3BAME9wMCAgL9Avz7AAAAAAAAAAAA/gD//v0C/wr7AwAD//v/AwAAAPwA/gH+/AEA+QD+AAv8CwL9DQINCP////T/8gP79fv6
/QAA/wb+BQH+Bv8E+gH+AAj+CQH9DAML/wAAAAEAAQEAAv8B/wAAAAL/AQH/AQACAAAAAAH//wAAAP8BB/sABekK+f0D+wT4Agf/BeUU+/r+9hD49QYA/gcA
EQL6DwYM/wIA/gMABQAAAwEC/gEAAf8EA/4BAgP/AAAAAAEAAQAAA/8BBP//A/YD+gD/+wL//v8AAQMAA/8ABAECAv8AAAD//wAB/f//AP4AAAP+/wEA//4C
AAMA//4BBgAABQMBAQIA/f/+AAL8/gIE/wAAAAP/AgAAA/8CBv4AAPv89QT/9fr7AQEAAvgHAP4CAAX9AAD+AAD+AQP9AgED/v8AAAH//gEA//8ABv0A/QH7
9wT+9vn8/QEA/wIA/wD+Af//C/0AAPf87gP88Pn4+/8AAQcACP8BBwEFAAAA/wMABAEABf8BDAP+BOEQ6PwB8gPwAgEAAPsC/v8AAAD9+P7/AAn9CAH/CgAI
Cv////D87QT77fz4BQAA//b+8QL98/75CP79A/j89AT99/z+9/7/AA78DAEADf4MAv8AAf8BAgD/AAEDBwv7BOoTA/v8ChH9DAL8BO4F+AP6+gL+/QIAAP8C
AQD/AgH+BAAC//oC+gAC+f36/v/+AQH9AQL+CQAC/wIAAP0DAf8AAAMAB/8AAPwB+gL//Pv5DwD89v3u6wnz7Pr+DP8A//P+7wP97/j2/fL++AL38g38/O8G
+gEB+QgBDf8ABgIBAgIAAfwD/v0C/P/89f8B/wv9Ef8CCwML/P8AAAX+BgH/BQIF+/8AAAv7BwIAB/0FAAX9AfIKAv/6/wj9/v8AAQICAv4CAQIC////AAH+
AAEAAv4CAAAAAAL/AgAAAQEC/wD/APwA/QEAAP///AAAAAL/AgD/AwECAgMAAPkH/v4AAAP39wECAAYCCPwCAwQC+gD+/wr5BwL+DAAKBwD/APYA9gT8+P38
/v4AAAX8AQEBA/0DAAAAAP4B/gAB/v//AP/+AAH9/AL+Bv3/DAL8BegQ+f79+w35AQAAAAD//QL/Af3+Ff4C/fEC7v7/9P/wBgH9/fz8+gX4/P8CCAABAfEE
8/8A8gH18/b//xzuCwkDEPQI/wEBAAIAAf8BAQACAAAAAAH/AAAAAP8BA/3/Af/+/gT+/v0CA/8AAv8CAf8CAgEA//7+/QH7/wX7AvoEAAACAAMAAP8EAP3+
+gMAAf4GCv4ABwYC/wEAAP8B/gD9/gIABf7/AP75+AT++fkADQT6AewG+wX1+wX/BQEABPQH+f4C9wP6+AQAAQUED/0ADgkH/f4AAAf7AwIAA/4FAAEAAP8B
AP8AAAH//wEA/wT+BAEABf8E8/wCAhH9Dv8IE/4HAP8AAAD+/wH/AP4BBgACAP0A/AAB+/769Pz+BAf9BwH/BwYM9v0BAwn/BwAECv8FBwH+APcA9gH89wD8
AP/+Av4AAAH/AQMD/gAAAAQABAAAAgED1/P6+zrfIA3+L+0r+gAAAAj+BwACCP4D9AD/AAv8CAEADf8HAAAAAAEAAAAAAAABAgD/APoD/QH//QD9APwAAgT7
/wMAAf0D/v4AAwX+AQABBAAB/gABAAT/A/8BAgABDgEGBPML/PsH9Abv/QAAAAb+BQAABQIFAwEB//wC/v0D/wH7/gD/AAn8BQL/Bv8GAQEAAP0CAAAA/wIB
+/Pr/AjnBBnrDPoj/wAAAAP/AgABAf8BAAAAAvwEAP4CAQL+D/8CAfAF7/4D6/7w/wAAAAH/AQAAAAACAgAAAP7//QAA+//+/v8A/gr6BgIABv8IAP8A/wX7
AQIAAf0DBwUAAPEH+//9+gX4Af8A/wH//wEA//8A/wD/AAX9BAL9BQAH9//9/RH2EgX9EgASCwAB//ED8gIA8/rwBAEBAPwB/f8B+gD8Bv/8AP369wX4/QEF
Bv4AAAP5/AMA/fkBAwABAfsE//4C/AH8AQAAAPv/+gH++v79C/f+Avz17gj+9PQA+gMAAAcCCv4BCAUEAgEAAPsC/f8A/QH+AAD/AAH+AQL9AwAEA/8AAP7+
/AL/+/3/8AD+ABD8EgMAFQAOBAAAAP8A/gAAAP/9/gIB/gQAA/8AAv7//f8ABAEDBf8CBAMC+QD+AQMACAH/CAQH/v4B/wr7BQECBP4E/gAAAAL/AgAAA/8C
/wD9AP//AAH9AwIE+gAB/wj9BwABBQEF//sE/QD39gAB8Pz7+QIDAQEDDPsBAQgIBQABAPsB/AD/+QD9BQD+APcA+gT8/P/+DfgQ+f4H6fMc5u7fAvsBAAf4
+AEFAvH5B/kCA/z78QAG8/f5BAAB+gb9CP8J+/oADP8IAvsG/fgN8/nuAwL/AvEH+v/++gL7BwAFAPwD+fwF9P3yAggB+vz8+v/9+/v1AQP/APYE/v/++gX9
A/4BAAH//wAB/f7//gABAAYABf8BBwEFAgAAAPwC/AD//AD9+QUEAfsI/v0BAwP2BQAAAfcC9wAA+P/7Af8AAP/+/AAA/f7/AQAAAP4A/gAA/gD/A/8BAAb+
AgABBPwAAQEAAP4A/wD+/gD/Af8AAAL8/gL/Af4CCQQA/u8E8f/78QL1+QAAAAb/CQAABgIH/AAAAAQABAEABf8B/AAAAAb/BAAABv8D/AAAAAcACAABBwIF
/Af6APkGCQD2CwsH/QABAAQABP8BAwEC+gIBAAUCCf4BBwQFDAgAA9kR9QD+6gnxBwAB//r89QH/9vv6//8A/Qb4/QT9AfoB/wUA//oDBQH8AAYB/gAAAAT/
AwAAAwEDAwEABPUKAf4F/wT9AQT/AfkG/f79+wb7BfsGAfgE8/cH8v/0BAAAAPsA+wH/+wD+AgAA/QX9AQEAAfz+/wABAAQBA/4CAgH/AQAAAAEAAAAAAAAA
AgEAAPkD/AD/+gP8F/gC/Qb7/gQE9vP1/wEAAQMBAQD/Av7//gD//wb8AwH/BP4E/f8B/wf7AQABBP0C/gEAAAEBAv8BBQEAAf8BAAEA//8D/v3+Bf//AP7+
+AP++v4A/wEB//8EA/8BAQP//wAAAAT+AwAAAgEB/gEAAAECBP8BAQIB+gEAA/4HA/0CBQMBAQD/AAL/AgH/AgAEAP8AAAT9AgH/A/8E9AAAABD9C/8ADgEH
8gAAABH9DP8BEQEGB/8A//oC+QEC+vv6+v8BAAcAB/8DBgAG9fwBARP+Ef4DDAQG//7/AAT8AQP+Av4FAAIB/wIBAf8B///+A/4DAfwF/PsE+gH2/AL//gz8
EAL+DAILDf8H/AX++f4I8/fvB/8BAP8A/f8B+/77BgAA+/3//AH/+gD88P0AABr8Ff8EFwIQAQABAP8C/gAA///+CPgC/wr2+gQEA/IABP4AAP789gEA+fz+
EgD5/+EA5gry7Pz1AAABAAEAAAAB/v/8/v8AAP///wAA/QID/QD/AAYABwAABgEECP8AAfUA8gH/9P35/wAAAAL+AgH/BP8E/wD/AAL9AwL8BQEG8wUC/QoG
HPwEFQcEEP/7Aej/5wT46wD6/QQCAfwKCPoEAwn+/QEA//8ABgD/AgIF7AAA/RH4BgP/CvwC+wEA/gb+BQAAA/4E9wEAAAYBCP8BCAID/QEA/gH9/QH+//39
BgD9APr++QX5+v8B+/8A/gr8BgEABv4HA/7+BPoA/QL9AQEDBQAA/wD8+wL+/vz+Avv/Bf8BBQACBAMI/f8AAAT9AwAABAEE9Aj///4KCvgCChAF/AEA/wAC
AwAAAwIC/gAAAAH/AAD/AgIB/P4CAgoDCfwICf8FAgAAAP7+/AAA+wEACAAEAP0B+/4D9v74+/0ABAkAB/0FBwEF/wD+AAT+BAH+BQEG9gAAAwsBDv0DEAQG
/wABAAEAAP4C///9BwABAPYD9gAB9/z2AgAAAPwB/AD//P/9CQQBAfEL9vv/9AT0AQAAAP4A/QAA/gD/8AD/AQwCEf0GEQMH+P8AAQgAA/8ECP8D+///AAr9
CwH/CQIIAP0AAv4B+AAC/fv6Df8DAPQD7f4F6fnuDAAA//MA8QL+7/354QAKBB4EGfMREAkD+wEA+wb6AwP8Bf8D+f8HAA0CB/gN//32/wAAAAP/AQAAAf8B
Af//AP/9/gL/AAADBgACAPwC+v8B+P/5+wAAAAj/BwAACAAF+AX///wJDf7/DQgD+f8AAAv8CQACCQEI+wAAAgIDCf8BCAYF9wD//wb/BgEACAAG9A349QEI
Cv/8CxYSAv4AAP0A+wL/+/79AP0CAwH+/v0G/P///fr0/QDm9xbw9fQMAQAA/f///gL+/v3/AP8AAAP9AAEA//0B+/8ABAEDCP8BCAQFCQEC//MG9/8B9v/0
AAUA/v0AAwL8AAAAAP8AAAP/AQEBAf4B/QAA/Qj8BQIBBvwF/QAAAQQBBv8BBQIDAwAAAPwB+wAA+//+/wAAAAH/AgH/Av8ECwL/A+8H9f/++AX3/wAAAAIA
AgAABP8CBAAAAfcD/AH+/AL8+QIBAAUFDfoECQcFCAACAfIH8/0C8ALxAf8BAAIAAAAA//7/BQMBAfEK+/wB9wj5/QEAAAAAAgAAAwABBwP//vYA9gL89/z4
/Pv/AA73BwIACf4KAf8BAAX/BP8CAf4CAQAAAAAAAAAAAAABAwD+AP7//QT9/v8CAAAAAAEAAQAAAQABAAAAAP///AAA/f///QAAAf4EBP8CBAEA/gEAAAEA
AwAAAwECBAAAAPoA/AAB+//9BP4BAAH9+P8E/Pn7/P//AAf8BgL/BgAH/wACAAICAf4D/wD//gAAAPwCAAH+/wP///8CAQj+AwACBP0CGP8D/ecA4wD+3vru
/QAAAAb/BAEABQAC+v3/AAn7AQACA/sD+gD9/wr7DQP9DQEOCQEBAPMF9v4B9AL3+gACAAj/A/4DAgD+C/8C/v799AEB9ff49AADAA8BD/0FCgEHAQAAAP4A
/gAB/gAACwD/APj89AT8+fz6AwAAAPkC/wEA/wD/CQABAPn+9AH/9fr3+AQAAAUGCvwDCAYE/wAAAAL/AQEAAgAD/f8BAAj9AwABA/4DAgAAAPwB/gH//gD+
Av8AAAD+/gIA//0A/gAAAAT/BAAABQEE/P4CAgEA//4D/wD9/AIA/wMBBAD/BQL//f8AAQUABv4CBwEE//8AAP3++QH//P77/wEAAP8CAgAAAgEA+QEAAAYB
Df8CCgMI+gD+/wv8CwL+DAAL/QAAAAQAA/8BAgAC+gEA/wYAB/8BBQEECPv+//X66wP/6/b4/wAAAAIAAgAAAgAB//8BAQIAAP8E///+Av8AAAAAAAEA////
/AAN+BD9EPgM///4BgD//vv9/QP9+/0BAf8AAf0CAAH//gP//f8BAAf/BP4DBP8A/goCAPITCPYCAA72Af8A/wX9AgAA/wAD+gABAAr/CgABCf8G/v39AAL9
BAP9BQALA/8A///9+AL++/7+AgQAAPsDAgD+/wX/BAQBAfMI/fsC+gT5AgD9AP3+/gT8AwICAQAAAAH/AAAAAAD/+v///wn8CAL+Cf8JBf4AAf8A+wAA/P/+
BP7/AAH7/AT+/vwCAwAAAPwA/AAA/AD+8f/+ABL5DwX/EwMQ/gL//wACBwAAAgQEAAAABPoFAv4BAQX//wIAAAEBAwAABQEBD/0A+Pv5AQv99fL3DAD/AO8A
8AL88QD69vwIAhECBvUUAP34AAEB/gH//wAA//7+Cf8CAPv89wEC9fj5BwAAAPoA+QEB+v34AAAAAAH/AQAAAAABAv4AAv4CAP4C/gMB//8AAAT+AQAAAv4C
/v8BAQj+BQADBf4FCAEB/QD8+wL+/vv8/wH+/wP9AQT/BAAD6AD/AhYCHf4FHgcS9v4BAA/8CwECDf0H/gAAAAMAAwAAAwAC+QIAAQcDCf4BCAMCAwD/AfkB
+gH9+wEB9/r/AhP1BwQBCvsM8fwN+hoAEPUYA/f+////AAj8BAEAA/0F/gAAAAMABAAAAwED/P0AAAz5BQMBBvoGAQAAAP4A/QD//gAAAv4AAAH9/gEA//0B
8QUR/wIWC+oZ9gfnBQUC//IJ+vsA9gb3BvMA/wb19AcA9vL/+f8B/wr/Cf4EBgAEAQD9AP7+AAP8AwEEAP8A/gD9AAX9Af0C9QAAAAn+BwD/CgQJAQAAAP4A
/wAA/f///wD/AAP/AwH/AwADAAQA/vQKAvz+/wj8AAAAAP4BAgAA/wICAv8BAP0B/P8C/f776/kEAB/2EP4LEfsG/wAA/wT+AAEBBP0C+P8GAAsCBfkM/v33
Af8AAAH+/wH/AP8BAQAAAP4A/wD////+AAAAAP8AAAEAAgACAQAAAP8A/gAA/gD/AP8AAAH/AAAAAP8AFvz6+PTz5g3z7fEB9wAAAAn9Bv8CCf4F/wAAAAP/
AwEAA/8DAQAAAPwB/wAA/QH+/v4BAgb+Bf8EBf8E+fH4CP8ABAAGCP0GCgf//esN/QH7+AX39Pf+BQ77CwMDEv8N+gEA/wYAB/8ACgIDB/8BAPoC+/8C9/75
/gAAAAIAAgAAAQED+QD/AAv+DAH/DQEK/wAAAAAAAAAA/wAA/QD/AAH9/wAAAwEECAAAAPQC9QEA8//3AP8AAv0C/f4B/gD9AgECAf0D//0D/QH9/wAAAAIA
AgAAAgACAwABAP0A/f8C+AD79v8AABD7DgABDgEL+f7+/wn6CQX7Cv8KAP/+AAX6AwP+A/8G/f8BAAn8BAAAA/8BAAABAAX/BP8BA/8EAQAABPoG//wC/gX8
/AL/AQAFCgD/BwYE//v+/gzz/wj9A/cK+f4A/wn5AQIBA/kDAf8AAP4A/wAA/QD+B/v+APn69Ab7+foC/v0AAwMABAEABgIF/P8AAQf+BAAABgAD+wD9/v7+
/gb9Afj/Af8AAAH+/gAA/v4A+wAB//8BA/8B/wMB/AIAAP4EBf8AAwUB//8AAAH//wAC/v//AAAAAAH/AAAAAP8BCgEAAu4F7wD98AH28gIGAwMLDPgMBQP6
8QEBAwYJC/wECgYAAAIB/wAAAQABAP/9/QEABP4IBv0BBwYCAAAA/gH9/gL/AP7//Qj/APsECQX9BAkD+gADAAsACf0GBQAACgQAAvAF9wH+8gX5AwD/AP3+
/QP7//4F/f0A/wn6BAICCPsF//8AAQT/AgAAA/8B/Pn+/g/yAwr7CfcM/v8AAQP//wAAAf8ABP4AAP/++gEA+/7++QAA/wz7BgEACP8HBgAAAfsB+QAA+/77
//4AAgT/AP8CA/4B7gLzBAL+BQb6EQoW/v4A/wn8AwP/B/sDBQEAAfcD+f8B9gD4//4A/wb8AwIAAvwEAgIA/fwA/AD++wD8/wACAP4C/f8E/f37+/4A/wj6
BgP/B/4JAAAAAAAAAAAA/wAA/gAAAQEBA/8CAwIBAv/9AAD8/QP8AP4D/wEC/wEE/v0EAP/8AgAAAPf/9QD/9gD5AAAAAP4A/wAB/wD/8v/+ABf3FAIBEQES
AQUAAPQKAfz//Qj7Bv8BBPsE/f0E+f/4Ef8CAOwB6wAC5/vx/gAAAAP/AgAAAgABAv4A/wL7+wEB+v8D+AAAAQYBCv8ABgMFAAAAAAIAAgAAAQAA+QAAAAr9
CgAACAEH+/0AAAv7BwIBCP0I+QMBAAQEC/0BCQQAAAEAAP4BAAAA/wIAAQD/APwB/wH+AAICAAL/APwDAf7+AQMB+QL9/AL3+gf3//0E+QEA/wb9CAH/CQIF
/wD//gH9AAEBAv8EFQT8AtgP9wL48QHqAwAAAPsC/QD//AL9/f///gX6AAL+BPwCAwD+BPoE/v4A/wQB/wEAAPwC/wAB/gH/9gMD/wcGD/oGCwUB/gADAAYA
Bf4EAf/9AwAAAP0A/wAA/gH//v8AAAj8BAABA/8DB/39AAP2+gX8/PgECf7+APr7+AX7/P4BAvwC/gn1+gUA/fMB+wEAAAQBCQECBQEFAQMBAP4EA/8AAQH7
+wAAAAn+BgABCP8E/AABAAj+CQEBBv4G/wABAAECBP4CAwH/+fz//Az2Dwj8DvwM//sAAAr4+wT+APkBAQP/APwEA//+AwQBAP/+/QD7+wT5+v0BAgAC//3/
/P4E9/38Dff5/vf06Qr29fcJAQD/AP0A/AH//v3/AP8AAgf9AgABAQAEBwD/APIA7wL88v73BP3+AP/7+gX8/vsCAQEAAP4B/wD+/wMA/wEAAf0FA/8BAgMA
/QAA/gP/BAABAP8A/f//AAP+AAL+A/8DAv77AAb7Bgb7Df4LDQABAPgB9QAB9Pz38wL//w/8EgD/DwYM7fkGAxL/CfsOBvz/AQAAAAAA/wAA//8A/v//AAL9
AQL+Av8E/wAA/wH/AQEAAP8BBAAAAPwA/AEA+//+AgEA/gH+/wD///8ABPoJ/AIA/P4L+/T0CQEB/Pz++QEA9/j5Cf8BAPkA+P8B9gD69/8HAwgICfcNAgL1
AgAAAP4A/gH//f7//AIAAAIDCf4ABwQE/gj/APcMCP3+/w3+AwD/AP0A/gH///8BBAH///0B/wAA/gEA/QEAAAQAA/8BAgIBBAAA/v/9/AL+/P3//gAAAAX/
BQAABQADBv8BAvYD8wAB9/32+v7/Agr6BwL/Cf8KAwD//wP9AwL+AAEGAQAAAAH+/gAA/v//BQABAP0B/QEB/P7+AP8AAAP+AgEAAgADB/T6+Q7o+gz4+e4I
Av4AAAP9/QEA//4AAwAAAAT/BAABBAABBAEAAfoD/f4A/AH9Av//AAD8/QL+//0D/gAA/wX+AgEABP4CDv7///kC+gEB//34/wAAAAIAAwAAAwACA/wBA/8G
Av0GBAH8Av/+/wH7/QP+//wCBAEB//kD+/4B+AH9AwAB//7+AQEB/AACBvX9/gL4/Qr8//MFA/8B/////gAB/f7+AwD/APoA+wH9+wH+BQAAAPsA+wAA+v/8
/wIAAAADA/8AAwMA+AAAAgj/CQACCwIFDP/9//f57wb38/79//4B/wX9AgED/v4CA/8AAP7//AH++wEAAwABAAEBAf4E+v/89AH+AQ/+DgH9FgMM9gD//Qn6
BAUBB/b//gAAAAP/BAAABAADAAAA/wT+AgAAAP8A/v4I/hH5BwAHAvn8Af8AAAH+/wEA//4BAPwB/Qv6AwT/BPkF/AAA/wf8BQH/Bf4FAQAABPsE//4A/wL9
BPz2Af/19gny/P4PAP8A//7+/gL9/f4AA//7/wT7AwX6BAAM9/0A/xD7DAECC/wK/P0AAAj8BgIBBv0G/QAAAAb/BQD/BQAEAvn5AAPy9g36AvMI/gEAAAEA
AQAAAQACA/r/AAf4/Ab+A/gG/QEAAAUABv8ABgIFAQP/AfsFAAD+AQT+AQEAAv0D/gD//gP+BP0A/gD8+AL/+Pr+BAMAAPUF+v7++gP79wAAAAz8CwAADAII
AwIA/f//AAP8+/4A+gAAAAkACv4CCQIH+/8ABAcCCf0DCQQEA/8CAP8A+v8D+/36/gAAAAH/AQD/AAEABf8AAPoC/P8A+gD+Av/8AAL6AgP7AQEI/v8AAAT/
BAAABAADAwADAwAGAvsIAwL4//8CAQAC/v0D/wD8AwMB//oI/v0B+QL4Bgb/AvEH/wH9+gv9CgD+/vwC/fsCAQP/AAEA/wH+/wD//v7//wIA//8DBP//AgMB
+gEAAQMDCf4BCAQD/wX/AP4CBwH+BQMDAP4D/wL/+/0G/vf5+fgA/RfxEAgCFvkP+v7/AgYBDP4ECwcI/v0AAAn6AQMBBPsE+wL+/gf+CQP7DQYK+v///gn6
BgP9Cf0G+/z//Qr4BwUBBvUEAgAAAP0A/P8A/AD+/v4AAAj7AgIAA/wEAf7/AP/9/gL9Af4B/gEBAAEBA/4CAQD+AAAA/wT9/wH/AP0BAAIAAP0DBQD/AQMB
AP8A/wL9AAAAAP8C+fn9ABD0BwYBCvkQAAAAAAAAAQAAAQABBAD/AfcB+gH9+wIB//3+AAv3AwP/BvsKBPkL+Pf73P0K7enk9/8A/w77CwEBC/8I8gYH+QEE
BvkD+wT//P4CAAv8AgACBPsA9QAAAAoBBv0FCv4BAwAA//7+/AAA/v39AAAA/wT8AAABAPwCBv8AAfgC+AH/+//6/QAA/Qf8BQP+Bv4E+PwA+hbwCQYADPQN
Av8AA/wE/v8B/wP9/wAA/wb+BAL/CfsCBAIAAPgE+///+gL7/P8BAQv9BP4CBf8E/QIIAAQGBfcL/gH3/v8AAAT+AQEAAv4CBgABAP4A+gEC+vr4AQADAvoH
/vsG+gT6AAAB/gP+AQEBAfwA+AD/AAT/Bv8ABwIH+gEBAAADAv4DAQL/AQACAP8B/wAE+/37/QAAAwIDBfwFBQP9/wEAAP8C/v8AAgD7Av8AAAAA/wAC/f38
AQIC/v8FAvwE/QH3AAAAAPsB/AAA/AD+Bf4B///89gIB+Pf6/QAD/wQCA/0E/wD+/AcEAPwOCfYGAgr3/QADAAUDBPsGAQH9AwH9/gD/BgL8B/8EAv4G/gX+
/QAF9/n3Av8F/wED/vwH+Pz0AgAAAPwD//8A/wH+AQAAAAAAAAAAAAAABQACAPwA9/4C9f75////AAX8AAL/A/0EBAEAAPkC/AD/+wH9AP///wX9/gEA//7/
BQAAAPoB+AL/+Pz6/wEAAAEBAv8AAQEB/P7/AAv5BwP/Cf4LAgAA////AAH///8A7//8/hP4EAX6E/4TCAAAAPcB9QEA9v/2/AQAA/YJA/wAAQj//wAA/wH9
/QL+/fz++f8A/wf7BQH+AwEICv4CAfcC9gED9Pv1BQD//vj+/AP7+QADCAAAAfID9AL88QH47QX+BgYUBPgFBgn8/f8AAAT+AwABA/4DAf8AAAL+AAAAAf8B
/P8AAAb/BgEABwAG/P0AAgf+AwEBB/8F9Qj/APoNEPsCDQ8E/gIAAP8DAf7/AgX+AP0BAAD+/gEB/f0B+/0AAAr5BQMACfsH/gEA/wb/B/8BBgEE/AP/AvkI
BQH9BgUA+/4DAwQDBPwGAwH9+AEA/Q39DQACDf0H+wIAAP4EBf4AAQQC/gEAA/kIAvwCAwf++wIBAQcBB/wBBgUE9QAC/gwCD/kFEgIH/QAAAAT/BAH/Bf8D
//79A/z9+AD9/v4C+gEAAAf/CP8ACQMG/wAAAQIBAv8CA///9P39AxX1DwP/EgAT/f4AAAf9BgEBBQAFAwAAAf0A/AEA/v7+AQAAAP8A/gH//v8AGuwFBQX4
8wIJ+fnzAv///QT6AAP9Af4E/v8AAAX+AwEABP8DBAAAAPsB+wD/+//9/gAABPwFAf8CAgX+/wAAAAP+AwEAAv8C/wEC/wMCAv0D/wD9EvQJAAzu8wcE9vDv
//8A/wP9AQEAAf4C//8A/wT9AQEAAv0CAfsAAAn0/wQA//oL8gH8AAP5BgP3CAQMAAD9AP/8/QT6/wAG9P/9AQn/DgEAEQIOBPYC/AH59v8F9/r4AP8A/wAB
Bf8BBgEB/wABAAMBA/8CAgAA/QL/APwCAwEAAgECAAAA/wH//gEA//0ACP8ABfME8/0B9wL5/wAAAAEAAQEAAf8BDf8AAe8C6QD96//1Cv8AAfUB9gAB9//7
/wD7AAH9AQP7Bf8J7AD/ABL+FQACFAIRCf8A/vz9+QL99vz8/P8A/wj8BwACCP8HAgACAv4B/v4C+gH8/wAAAAEAAQAAAQAB/QD+AAD/AAL+AwAD/gD+AP//
/wL+AwED/Pz+/AT2/Qj9BvgF/f8B+wT8AQL9Af4B/wAAAAH/AQAAAQABBwP+/vb/+AP69P/9/wAAAAIAAgAAAgAB/wAA/wD+/gIB/v38AgAB//wA/QAA+wD8
/v8AAgAB//8CAgAAAQEA//sC/wL9/AP//QAAAAEABAEAAwEE7/8CBAcID/oFDQwGDQYB/uEN9Pv+7gn37gEC+hP/FfwEDAQIAQAAAP8A/wAA/wD/AAIAAPwD
AP7/AQX/AwEAAvII/f0A+gb8AQQAAvAK/v7++Qn7C/7/Bu0G6P0D8f76BP8AAvUE+P8A9wL7//8AAAP+AwEAA/8E/gAAAAX/Bf8BCAAEBv0B//379wEC9/n8
/AD0+QDvABDpCQMa/wH/APsCAAH+AAQC+P//AAz9DQEBDAEL/v///wH9AQL/Af8FAwD/AP/+/QL9/gACBAH+/vkA/QX5/wICAgH8/vn7AQX6AwMJ+QEL/BAH
CvsKB/z3BfoFBQEB//0K+/n3AwEBAQAB/f4A/v78AwD+APv//QP7/QEDBQP9//QG/P/9+QT+AgACAP4A/P8B+f78/gAAAAMAAwAAAwAC8gD8/RT3Dgf6EwAO
BAAAAPwA+wD+/P/9/gACAAUCBf0EAQD9+gT8/gL8CAj6CAEK+AECAAYEBPsGAAD6/v8AAAX+AgEAAf8D+wAAAAMAAwAAA/8EC/////b+9AL/8/r6+gX+/gEC
CAH7CQMHDAoA9+MQ+P397P7t/QAAAAT+BAAABAEE+gUA//8CBv/9BQYABwMAAfII+P4B9wT3AgX//fUGAAD8/Qf+BwAAAPn/9wEA9v/7/gECAAMEBvwEAwIA
//8AAAL+AAEBAP4B/gL7APoBAgP7AgIFCP8BAPr98wEA8/r2+v8AAAf9CAEABgIGBf8AAPr//AL/+f7/CQEBAPUD9f8B9P71/f4BAAf9AgACBPwD/v4BAAT+
AQADAvwBAP4B/gn5/QID/ff8AAEBAP8CAv4BAAP/9fX9ARnxBQIACvgIBwAAAPkB+gEA+/76/P8AAAf9BgEBB/8G/gAAAAP/AgAAAv8C/P8A/wb+AAACA/0A
AgAAAf0A/AAA/P/9//8AAAP9AgEAAf8EAgAAAPwBAAAA/gEAAf4A/wT9/QIA/vz/Af4AAAL9/gABAP0AAP4A/wX6AAP+AfsC/AAAAAb/BwAABgEFAv//9gEA
/P0E8v/7+/8E/wz+Bf0HAf0A/wAAAAIAAgAAAgACDwUD+/IJ+v0B7wHx/wAAAAH/AgAAAgAD/f4ABfsF/QACAAUABAAAAPoA+wD/+gD9+wIC/wMDCvwEBgMC
+f8C/w7+Cv0ECAAFCgMA/+4K+fwC7wT0/P8BAAj/Bf8EA/8CAPv9/wr1/QT8/vwL9wAAAA37CgH/CwIK+wAAAAf/BwEBBv8F+/8AAAz7CAEACP8HAP4B/QL7
/AEA+vr+//7//wL8/wL///0EAQAAAP///gAA/f//AAEAAP8BAP8AAQD/BAED//wE//0C+gD3/gAAAAMABAAAAwAC//4AAAX7/gP/APwB9f38AQ35DAT7D/4P
8wEAAgoCDP0ADwMFBv0ABPkB9gEC+v74/QYD//ENAvz//gv4AwAAAPsC/QAA/P/9+wgA/PsNDfkIAwz+BAEDAPgF+fwD9gH3/P8AAAr9CAEACAAH/v8ABPwI
Bv4FBQUA/gAAAAP/Av8AAAEC9AQDAgAMFvgGDRAEAf4AAAP8AAIAAP0EBAADAAL+/f4E+QL3Bf//AAH8/wMA//4A8Qb++g38GAT6GQQQ/wAAAPoC+v///QD8
/P///wn6BAL+Bv4HDAAA/vAB6wH86vnv9QYBBAQFDPsGDQYA/f8AAwIEBv4DBgQCBgADAf8A+QAD+vn2+wD/AAIBBQH+BgIG/wIAAP0DAQD9AgIBAwD/A/YD
+////AP++P/+/xP3DQP8DgAP/QH9AP3//QP9Av3/+gH6AfoDBAL8BgQEE/j5/Pbv5g/x7/IB+wAAAAb/BgAABgIEBgAAAPcA9wH/+P/7/AD/AAb+BgH/BwIG
AwMA/vwA/AH9+v/9/QH/A/4EAv0BAAj//gAAAAP/AwABAgADB/7/APv9/gP++v8EBAAAAPsB/P8A+//98QAAABP+EP4CFAAJDPwAAPz88QAC8/b0FggD+ugG
7v0A5AHt/AL/AvwF+v3+/gT3Af76/QX/Cgf7BAcM9/4BABD9Df8FEf8H//8A/wL7/QL+/v8C//0B/wj7AQICAfkB/gAAAAQABAAABAADAQAA/wD//gD//v8A
A/3//wb6/QX+AvkA/v8CAAICAP4E+/79/AAAAAf/BwAABwAE/QABAAUBBf4BBAADAv8AAP8A/gH/AP3++wIAAAUCCv8ACgQF//8AAAT9AgIAAf4D9f0DAwgD
BPsIBAEB/gH+AAH/BQL8BQIGAP8AAAP9AAAB//0B8vsABBD2CgIFDf0OA/8A/wD9/AEA+/z9/v0AAQX9AwIBA/8F/gAAAAIAAwABAwACAQAA/wH//QAA////
/AABAAMAAv4DAf/9AAAAAAH/AAAAAP8B+/4AAA35BgIBCfwJAwAAAP3//AD//AD+AfYB9RnjAQ//AesI//8EAAv/Bf0HBvwCCAAB//r/8wH/9Pz4/wEAAAAC
BP4AAwIA/f8A/wT/AgAAAv8CAfwAAgb7/QIDAfoAAAAAAv8DAf8DAQH+CgMA/vIB8f/98P30AQAAAfsC/f8A/QL9AgUB/f8CAgD+AAL/AgT//vkE/v/7AAX/
CQAB//3//QH/+gEAAP8AAAT+/wAAAQAA/v7//wf4BAX8B/wG/P8AAAj9BgAAB/8FAQAAAP///gAA/v//CAAAAPgA9QAA9v75/gD//wP+AwH+BAAF+f8BAAcA
CfsGCv8F+v8B/wr+B/8FBP0C/wH/APsB/QD//wH8/AAA/Qb+BgD/BgEE8PsA/RL3DAQCD/gOAAEAAPsE/////gP9/wAAAAIAAgAAAgAB/v4A/wr7BgEABv4F
/AAA/wIAAwEAAv8A/QEA/wYBCP8CBgIB/P8AAQQABQACBwECAAMCAAECAf0C/wEA+/7+/wj6AgL9Bf0I/gAAAAL/AQAAAAEDAf/+//0AAAL8/wMF8/n/Axj3
FAIGFvsT/wAAAAH/AQAAAQABAwAAAfsD/wAB/gMA/AEAA/8HDfz/BA8NAAAAAAIAAgAAAgACBvYBAQb5/AEG+/cBBf8AAvsB/AAA/QD/+AD/AgYAC/8CEAMI
APv//wz2AwX+CPkIBAIA//0C/QAA///8AgAA/wH+/gEA/v7//v//AAb8BAL+BQAH/gABAQACA/4CAgMB+P4AAAv7BgACBf0GAwIAAPsA/gL9/v8B9gMAAAYB
DP8ADAYH+gEABAIHCfsCCwgDAP4AAwL/Af8DAv8A+AT7AfsDAwH8BggJ/wEA/gP7/wL+AP8EBv//APv/+wH++/8A/wQBAPoF//wD+wP9AQD+AfsA/AD//gH+
BP4AAP38+AEA+Pz/AwEAAPsE//8B/wD8+wIAAAIDCv4BCQQD/QAAAAb+BAAABQAFDwn/A+AS6/r/8AXvB///Ae8D8wH+8wD6BgIABOsM9P3/9Af0/AEA/gj8
BwAAB/8F/wMAAvwFAv4AAgQABwEAAfoD//4CAAL8//8A/An5AgIAAfsD6QL8/wj4CwL9Ff4QAvsAAAj2+gMA/fgB/QAAAAb/BQAABP8E/wAAAAIAAAD/AgAA
AQAAAPwC/QD//QH+AwP/APQGAgH9/wf9AgEAAPoD+v8B+wD7/f4AAAf8AwEBBf4F////Agf/CwABCgQH9gf++Qv7FAX6EQEO/AEA/wEBAwD+AwIB+/H4AQ3q
+RH2APER+P7+/wz6BAUACPcDCwD/APb/8gP79fz5/gAAAAMAAwAAAgAC/gAAAAP/AwAAAwACAf/9AAD9/gL7A/4FAv8CAAT+//4D/P8AAgAAAP///gL///7+
+PwA/xL3CwQBCvoLAvv+AQL+AQMBBf4GAP8AAAL+AAAAAf8BBf//AvwD/wIB/v/8AAAAAP8A/wAA/wAA+wH/AAUABwAABwIFBAABAP8A/wEA/f///P8B+w/0
BgL9AfoKAf4AAAH+/gIA/v0A/gEA/Qn7BgL/A/8F9v8A/xL5DAEBDP0KAAAAAAL/AQAAAQAB9QL//wf/DgEADwQK9AAB/BD8DwH9CgEL+f8AAAr9BwECCP4G
CAP+//AE9fz98AT8Bf4AAPr++AP++fz8AQAAAAD/AAAA/wAABPkC9wDz8QYA9/H19wAC/w0AEP0FEQAGAgABAPgD9/4C9/74//8AAQX+AwADBP4A/wEAAAEB
Av8AAgEBBP8A/wL9/wEA/f8CAQEB/wH+/gAA/v8CAQMAAPgE/AD9/AT6FQAA/PL87wP96/r0DQAAAO8B7wP88fz0/gD//gb+BAH/BfwD/wIA/wACAwAAAgEB
9wj/AAUEDv39Cw0JDAf/+/EG+QH79AD6BAAA//7++gL++v3++/8AAAj8BwEACgAG+f8AAAn9BwACCv8GCf34APT//Qj3+QD/+gEAAAX/CP8BBQIHC/0AAPb9
7wT+9fj4A///AP79/AL++/4A/gIAAfwFBP4AAwQAAwAAAvkB+QAB/AD7/wQAAPoHCP7/BgcBBQD/APgA9wL99/77/wD/AAABBAABAwADDPry5wbr7Aju8AEA
BBIA/uQaBvb9+Rn1Av/+APv+/AL9+P8B9gQBAQEHC/oECgb/BP8CAPgD+P8C+P74/wYCAvgM//gBAA73BAAAAPwA+wD/+wD9/AH9+gX6AgT6Av4H+f8FAQYC
AvoK//76/AAAAAX/BQAABQAD/f8AAAL//wABAQD+DAEAAeoG7v/97wHy+AD/BQEIDPsEDAkE+wEAAAUBCP8BBgMEAwAAAPz/+wH/+v7//QAAAQMABQAABAED
+AD+/gD7+wP7Afz/DgT+AOgJ7P//7wHuB/wA///79gP/9/j8B/8A//cA9QD99QD5AAAAAQEBAf8BAQEB/gIAAPwCAgH+AQP/AgAA/////QH/+/7/Av8A/wH+
AgEAA/8D+/8AAAT+AAEAAv0C/gEABAAGA/sCBAgABv7/AAb4/QIA/fsC/wACAAMCAf0E/gD8Cf8B//r+8wEA+P31+wABAAf/BAAABAABBwAA+/oA+wD/+P/2
//8AAAP+AgEAAv8DA/8A//7++wAA+//8+/8AAAr8AwEBBf0D8wX//QgDFv8AEwYM+vz+Agf8BgP/B/0K/P8AAQYAB/8CBQAE/gIDAAYDCv8CBQL/7/3+/BL3
EQb9GP8Q/P8A/gf7AgL/Bf0FAAMAAPoFAv8B/wP9/gH//wL/BQL+BQEFAf8AAf8AAAH/AAEB9gIB/g7+C/4BCgEHAAED/wIDBf0D/wL7/wACAAX/BP4DAf/+
9wH+AAb+CwH+DwQM+QABAwEJC/wIBgL//f8C/gv+CP4EBf0B/f8B/wj8AQEBAvz//QAAAAn9BQD/B/4G/v4H+gX8/fcL7/XrAP4AAf4A/QEA//7/8wYD/wEM
EvgECgwBAwMA//UF+///+QT6BgP/APUD+/79+gT8Av8DAgIFA/sG/gH7AQABAvMK+/0D/AL2+QAABAEECP4CCgUDAv3+/wH4+wX9+vkFBAAA//3+/AEA+/7+
/gEA/wIBBv8ABAEBAwAC//wD/P8D+/76+/7/AAT9AwACBP8G9f8BAQv+BQAEB/0B/wAAAAH/AQAAAQAB/gD/AAMABQIABQAF/fsHAAgC//kL9fz4AwAAAPsC
/AEA/f/9Af//AAH9/wL/Af4CAAMAAPgHAP4BAQT8AwAAAfkD/P8A/AH9AgAAAAH//QEAAP79//wG/w/7A/oK/Pn48vb9/xvrCgkCDPQV7Pj9AR3tEgYDEfsc
/QAAAvwFBP8BBAQCBP8B+wL7+gP++vn8+/8BAAz8B/8DCP0D+f7//xD3CAL/C/4LD+75+g/rAAkA8vsNEvb6//bz4wv58e/7/f8B/gb8AAH///0AAgMCAPgI
/PoG+AL1A/v+AAH39gj5+vn+AwAAAP0B/gAB/QH8BP0BAAT6+gEC9/n+AwD/AAAAAgL/Af8CBv///vf99QL89v79Av4BAf7+/QAB+f/9+P0CAAz7BwADCP0H
Cf4AAvMA8AH/8v/6+/8AAAz8CgABCwAJ+/8AAQj/B/8CBwEGEgADAesF7PwA6f/xAAAAAAH9AAD//wACAQAAAP8BAf8A/wL/Af8AAAT9AgEAAf8E/gEAAP8D
Bf8BAgMBAAAAAAH/AAEAAQABDQAEBPML+P0F+gDtDQABAfIC9QAA8gD3+wED/ggADP4EBv8BCPwAA/gA8/4C9gD79gD+AwsADgABEQcJ/v//AAT+AgEAA/8D
/wAAAAP/AwAAAgAB/gIAAvoJBv0BAgj/BP8AAP/+/gH//f8BDAcBAeoL8/wB7wbyCQABAfYD9gD+9P74+vwCAA33CAIEC/sI/P4EAREACvwJCf8ABvz8A/cA
8wP+/AD/DA3+At8V/Pn89g/2AgIAAPsD/P7//wL6+gECA/8KCfkIAwf7AwX+/PsEAwH7AQP/BAAAAPz/+wH//f//Bf8AAfoB+v8B+f/6+wP+/wb9Bf3+AwUF
BwP+A/IK/f0A+AT7/gAAAAX+BAAAAwAEAQAAAAD/AAAB/QD+Af8A/QP8AAP+APwD/f3//gn2AQT+BfoJA/0CAAf5/AEDAPf/BgD+AAT6/AP8/v8DAv8CAAD+
/AAB+vz9AQEAAPsCAP//AAP//QMAAAAEB/4BBgQDBwD7APn8/AP5/AAEBP8AAf///wAA/wAAAwH8AfkBAQP9/wQD/AECAQIEB/0EBwIACP//APr99gT8+Pz6
/wECAv0HBP0DAgT9/wAAAAEBAQAAAgAAAf8A/QT3/QX7+/0D/wEC/wICA/4DAf/+BwAAAPz++gD//P78/AYAAPoLDPsBCQoA/gL//wEABQL9BQEE9/38+hHt
Cgr+CPEM/gMAAP4FB/4AAwUB/wAAAAL/AQAAAQACAAAAAAL+AAAAAgAAAAMBAfgI/vwC+gP4/AIA//8BBP8AAgED//8BAgEBAQABAf8CBAQAAPgA/AH9+QEA
7wgA/wUKFfkBDQ0F/AD//wb+BwH/BgEH/wD/AAAAAgH/AgEC+gQAAQAHC/wACAkDA/8B////+/8D+f79/v8A/Qj7BAL/BP8F+QL//gMBCgL9CQQF7/0AARD+
DQAIDP0HCwD///H96gb77ffzEQH/9//6Agv2APwC/gUA//oHCf3+BQcA/QH/Af8CAv8BAwIAAP8AAAL+AAEAAP4B/wEAAfsE//0AAAP8/gAAAP8CBAABAgIC
BvwAAAj5/wMDAvgA/gIAAP4DA/7/AgMAAv/9AvoAAAT9BAEF9QH+AAQACQL8CgQJ/wAAAAP/AQAAAf8B9/kCAggCB/0IC/sBBQAA//7+/AL//fz7AgAE/wMB
AP0E/f36+gEAAAAECQL+AwED9P//BfwICP4ECQYIBQAAAPgC+gH/+AD9Bv8BAPoC+AEB+fv6Cv4AAP358gL/9fr9CgIAAPID8P788gL0/QAAAAT+BAABBAAE
/QAA/gb8BAH/Av8EAAD///wBAAH//wEDCPoJBfMG8vgO6vnsAP4F/wAA/fwG9vv3+/8AAAv7CQECCP4I/QD/AQIBBwEABgIEAgAB/wT+A/8CAQABCvj7BPf3
8Qn7+PgF/QAAAQQBBwAABgEEAgABA/0E/v0CAAX8/P8A/wn+BwABCAAG9gL//wYBEP//DgcL/gAAAAP/AwAABAEDAv/7AvMF+gIB/AH8AAIAAfoFAP8AAAL8
BwAAAPgB9gD/9v/7+fv9AwH9/AP9BvwEAAAAAAAB/wAA/wD/////AP0A/wL/AAAD+f8B/hD5CQMBCfsIAgAAAfwC/v8B/QH+/QEA/gX+BQL+Bf8E9fsC/w75
BPwFBgEB/wMAAfoHA/4AAQf+BwEAAPYB9P7+8QL4Bf8AAAD//gEA//8AAQIAAPkF//7//gT+AwL///0BAAH9/gMAC/0BAPv+8gAB8/v37QT6/wUCEgL6FggT
+AAAAgYEC/sFBgQA+AT8AP8DCwD9CggIEPj7APnx6An18PT8B///APz9+QP+/Pv6AAAAAAAA/QD+/wD/AAD9AP/9AgT5BAIF/QH//wX8/wP+BPz//QAIBQAO
CPUKCATwBQAAAfoB+QD/+gH+AAABAAABAf8B/gIAA/3/A/z/+QAA/P8AAP8AAAP9/wH/AP8C/v8AAAX+AwEBBP8DAv8A/wL8/QL//P0BBfsCAAL//v8H+fv7
BwAAAPgD9/4A9gH8AQAAAAD+/gH///8BAgAAAP3/+wD//P/++gH8AAL+BwL6CAQLAf/9Afv9/gX6/wIH/gAAAAT+AwH/Av8E+QAAAAr+CAEACv8G/f/8AAb8
BQT8Cf4K/QAAAAb/BgEABv8EAAH+AAD/AgL9AwAD/AEAA/8HBfwCBgcCEAD+APb99QL88f0ABwD+AP77/QP9+/8HAf38Af/5+AX69/wD/QEA/wIAAwAAAAEC
///+AAX9BAL/Bf4H/QP++gj5BgL5CP4KB/4AAPv++AP+9/z8FvQD9wH09gAG7fj6/gD//wH+AgD/AwAD/wAAAAEABAAAAgED/P8AAwADBfwEAgMBAv8AAvwB
/AAA/wD9Af8BAP/+/gMA/f3//P4AAAj9BgEBB/4HBgAAAfgC+QH/+AD7AP//Av0C/wAAAQEBCv4AAPj/8gP+8/v6A/8AAP///wEA/v4AAgAAAP0D/wAA/gD9
/gIAAf0E//wBAQP9/AAAAAUACP8BBgAFAwAAAPwA+wD/+//9CwAAAfAE8AD/8P/2BAABAfsB+v8B+AH7/gAAAAL+AgEBAQEC+QD/AAz9DQL/DgIM/f8AAAX+
BQABBQAE/QAAAQb/BQABBQADDwwBA94a9vj+8BHq/gYAAP4DBwD9BQQCAgMA//wDAf/9/wUA9QT6C+8WB/gDDxb95gED/hf/FfwEFQEL/wD9AfoB/QH8BAEE
AQEAA/gIAf4CBAX8A/8BAf8B//8D//3++v8A/wj8BAEAA/4BBQAA/fn+9AH89/76Cgf/BOoU9fYG9grs/AAAAAYABgABBgAEAQD+AAH/AgL/AgAEAAEAAf0E
Af4BAAL+/v/+AAL+BAP9CgAG9AD2/w78Egb7FgQY/wD9/wT9AgP+BAEGAPsBBf8C+v4F/QD8AQMB+/wB/wH9/AD8/P0I/gwECvULBv/29QUAAAEFC/3/BwoF
AP8AAQf/B/4ABwEFB/8A/vv9+AP++f37AgUC+/gN9vYB7wryAv8BAAH9+wL/+vz//QIAAAEDBf8AAwMB9gMAAQYEDPsBCwYIAAUAAvIOA/wAAAv6AAD+Af7/
/wP9AQEDAAABAf4DAP8C/wH+EAYDAuMU7/YF7ATlAP8AAAX8AQEAAf0C9wD//gcDCv0BCAoDAQIAAPsEAP4A/wT+Cf3/+wD08wb8+fMA/AAAAAf+BgABBgAF
+AD/ARL8DgADEP8JAf4BAgf/AgAEBf4A9vv1Agj3Cgj4EgIVAP4AAAP9AAIAAP0CAf4AAAL9/wL///4CAv8AAP4B/QAC/f76AP8AAAH/AAEAAf8B/QICA/sI
AfwD/QP69AABABD9EP8DDwII/gAAAAP/AwEAAwACDP8CAfkC9v8C9P74D/3/APX88AT97/z8AwEAAPkC+wD++//8/wAAAAL/AgAAAgAC/gD/AAP+BAL+BQEH
Cf3+/vj78Ab58/r7A/8AA/0EAP4CAgT+Bv//AP/8+QT9/Pr/HQEE8/ED5QT84/Dl/f/+/Qn2Bgb7CPkMAAL//wEBAf//Af///vz/AAn5BQT/BvwJAAAB//8B
//4C/v/8CwYA9/QD/QD5/AL8CAT/AO8K+P/7+AX4C/0D/wT6/wIE/vgABwMFAfYK+/sF9P/z7v39BA78DgP/FgMP+v4AAQYACQACCQIJAP8AAAP6/QH+//0D
BP0FAAIB/P0K+Pj1AAAAAAL/AQAAAgEC/AABAAUABf8DAQAA+P7/AQ77CgL/DAMMCgL/AO8E8wH98wL5AP8AAAL+/wH//wABDf8A//v68wP88fn7BAAAAfkC
+wAA+QH8A//9+fz5AAX1CAIFBf77BPgE/AL7AQgD/gAAAAT+BAH+AwEDAQEB/wMA//8CA/38Cv8BAPb/8gEA8/z3/QMCAAYBB/8AAwP/AQD+AP/9/wP9AP8B
9AL8AAn/EwH8EgcR/AAAAAX+BQEABQEE+PwAAwD8/wIABv4FAAAAAf0C/wAAAQD/9gEA/w3/Ev8CEAkPAgABAP0A/QAA+/79/AAA/wn9BwABB/8HAQAAAAAA
AAAA/wAA9Pv8/w/zBgX+DfkQ/AAAAAb/BgABBgAE/QAA/wb9BAAAA/8EDP8A/Pr9+gIB9Pj58v8B+xX8GAAGFv8K/v//AAP+AQL/Bf8FAQAAAP8A/gD//wD/
Evr/AOkE6gT87/v1BQEAAPsA+wEA+//9BgIAAPcF+v4A+AL3DQL3+vQC/Af4+fj7AAH+AvwEBP8BBQMB/QAAAAb+BQAABP8E9P78Awn/CgIACwQLBAD+APv+
+gP9/f//AAAAAAABAQAAAQEAAgAAAPsB+wAA/AD9/wAAAAP/AwAAAgACBv0B//79/AEB+/v+Af0AAwT8AQIDAPwA9wAAAggBC/8CCAMG+wAAAAUACQABBwEE
AAAAAP0BAAAA/wAACPoAAgP39QEE+PcA/wAAAAIAAQAAAgAB/v8AAv4CAwEAAgMD//4AAAb7AgABA/0D9f4DAA7+C/8HA/4D+P8IAAoFB/gQ/v34AgD/AP3/
/gL+/f8BBP//AP/9+gP9+/z+BAAAAfoC+gAA+//8CAUAAPgB9gD89gH4/QAAAQMABP8CBQEDBAICAfUH+foG+AX3AQAAAAEA/wAAAP3/CwMB/vcE+f//+v73
+QL/AQQDCv7/CgUFCf8BAAT9/gIAAfv6/P8AAAf+BgEABv4FCQP/AfgD+QH/+v/8+/7//Qj4AgX9BvkF/gD/AAH+AQEAAv8CAQD/AP//AAH+AAACAQD+//39
/QP7/AABAv8DAP4E/fwG+f74B/8AA+wM+/4F9Aj1/wAAAAIAAAAAAf7//P/+AAb8BwL+BgEH+woB/PgOEvkFCAj/+AIBAQYGDfoHDgL/FfUBAu334AgB4u30
/v0AAAf6AAX+AfsDAv8AAAP8/QL///0C+QAB/wYABf4DAQACAQIAAPwDAgH+AAP/AgAAAAH/AQEAAQAA/P4B/wn7AgICA/oC/gAAAAQAAwAABP8BAAAAAAL+
AQH/Af8C/gL/AP0EAwH+AQMAAfv9/QvvAAn8APgO8gABABH8Df8DDv8HCgD9//b99Qb3+P4EAAEAAP4AAAAAAAEBBAAAAP///wAA/QABBv/6//oD/gb6CAAB
/wgAAPoGBv7+BAX/AwAAAP8A/gD//gAA//8AAAb+AwEABf8FAQAAAAD//wH/AP8BAAIAAP8CAf7/AAL/BAD+//0A/AP9/gAB/f3+AQn5BQX9Cf4NAAAAAAAA
AAAAAQABAQAAAAAAAQAAAAAB+///AAn9BwL+B/8H/QD/AAIABAH/AwAE9PMWABEBCvIY/fL1/wAA/wMAAwACAv8A/f8CAAYBBv4EBAAB/P4CAAX+AP8E/Pz+
AgAAAP7//AAA/f///gD/AAT+BQP+BQAE+QADAQsCC/sGBwECAP8BAAIBAP4D/v7+AP7/Af4AAAEAAQIDAwAA+gD3+QP69/kB/wAA/wX8AQH9A/3/AAAAAAEA
AAAAAAABA/7+Avz/+wL9/wEE5gMTBQ8ZHOccCg3z+QAAAgYACf8BCgUGAfwD/gf7+v4D/Pf5/gAAAf8DA/8BAwIBAf8C/v8B//4D+/z8AP79AgH8AAP7AwIG
BP//AAD6/AT8//wDAwD8AP3//QL7AP8D+v0AAAr7AwEBBPwFAf8AAP8BAAABAP//Af8CAAEA/f4E/P/7+gL+CPYTBfcEBAr7BP8AAP3++QEA+f39Av7/AP/9
/QT9/v0B/v4AAgT+AwACA/8D/wAAAAEAAQAAAQABAwEAA/YI/f7//AX5+P0AAA37DAIBCv4JCAAAAPcA9AH+8/75Awn3/+kO6/72+gf4/f79/wn4BAb8B/wJ
/f8A/wj8AwEAA/0E9gAAAAv+DQABDgEJAQIA/v0BAQH+/gL/BAEAAPsD/AAA+gH9/QAAAAQABQAABAAD/AAAAAb+BwEABwEHAf4AAAH7/gIA/v0ABf8AAfcB
9QH/9f34AAP//wH9AgP9Bf8F+/8B/wj7AP8EAvv/BgAAAfYD9/8A9gD7//8AAAP+AgEAAv4D+wAAAAj/CAAABwAGAv8BAvsC+gAA/AH8AAEAAAABAv//AAEA
/v8AAAP/AgEAA/8C/wQAA/QLAvwC/gj8/wAEAAIBAv8E//z8/wABAAMAA/8CAgAAA///AP7++wH//P4A/AAAAAP7AAABAQAB/f39BAUACQABCgMKBQAAAPwA
+gAA+QH9/AD//wn8BwL/Bv4H+wUBAP0KDvsACAsC/fQA/f/17wP/7+/7AAAAAQACAv8BAgIAAfkABvQK7vcG+f/sBv8AAP3//AL//f/7AAAAAP8BAAAA//8A
Cvj4/f/y/A31APgPAP79AwH+BQH9BwULAf8A/wX9AAEAAv4D/v8AAAb+BAL/A/8D/f8A/gn7AgP+A/sF//8A/wP+AgABBvwB/wMAAPsHCfsDBgb8/P8AAAb+
BAEABP8D/fn9/wv0BAf+BfkPAAAAAAEAAQEAAQACBP3+AAH58wb8+fX7Ff0GA+4L7vkK5gDkIPwJ/+IC3QAF0vTZ/Oz7AQ7zBwcGB/AN/v8AAAIABQABAgIE
/v8BAAQAAwABAv0A+QAA/wn9CAEABgAH/v/8/wf6AgT7BP4K+gAA/Qr+CwH+CwII/QAAAAP/AQAAA/8AAP8AAAL+/wAAAP0A/wAAAAEBBf8BAwEAAgD/APwA
/QEA/QD+AAAAAQABAf8BAQEA/QAAAAb/Av8BBf8ACAACAPoB+gAC+P73+AECAAsBC/wFCQAE9f8BAQ8BEP0GDQIHBf8AAPz++QL/+/z77QD3Av8BCATzDAoQ
AAD+/wP9AQL7BP4GAP8AAf4A/v8A/QL//gAAAAX/BAAABAADAgMBAPkIAPwC/QL5Af4BAAD++wAB/Pz98v8AAA/+DAADDP8GAgAAAP0B/QD//f/+/AAAAgAG
BfwDBwT//v8AAAT/AwAAA/8C/AAA/wL/AwAAAQAD/v8AAAX+BAEABP4EAAEAAP4CAP8A/gH++/7//gv1AgT8A/oI/gP/APsDAP7/AwP/AAAA/wH/AgH/Av8C
8wD/AQ//Ev4BFAQMDwgC/uYO9P3/6wnz+f8AAAr9CwABCgIJBP0AAAD6+QP++vwBAP8AAAL//wH/AP4A/wAA/wP/AgEAAv8C+/8A/wX9BAEABf4J+gP//gT8
BgX8Bv0F/P3+AQv5BgH/CQIK/QYDA/IWAfUG/gzy/An/Af8GCP8CCQIC/wABAAMAA/8BAAEBAgQAAPsCAQL+AgAB/QD+AAP9AgP/B/0E/gACAQMCAf4DAAD+
AAEAAPsD/v8A/wH+AwAAAPsA+wAA+wD+8wby+gH3DgjqFA8b/QAAAAT/BQAABf8DAwP///kE/v/+/QP+AgAAAP///wAA/QAABAD9APr++wP8+v4B/wAAAAMA
AAABAgAC+QD9AQb+CgT8DAQNCAL++/j7+AX38v8CBwIAAPQE+wD/9gL8BQMAAPYH/v4A+gT7+P0AAQ38DAACDQAKBAQBAfUL//sC+Qf3BgL/APYD+wH8+QT8
Bf/7APYC/AMA+wH7Bf/8AfUE+wIA+gH89gT9+hL4EgP9EfwN6P8A/hz4GQICGf4S/gAAAAP/AwH/BAADBgIAAPkB/QH++gP7/wABAAECAv8CAQD9AAQGAPwL
APYL9gLyHAX+/uEK6AL46P/wDQP+/vMF+AT6/P33+/j//Q7vAwj+B/UN/v8AAAX9AgH/A/4EAgAAAP4A/gAA/gD//wD/AAT/BAAABQAFCQcDAO0M/PgE8Abx
/gQAAfsEA/8AAAX+BgP+//MG+v/++gT6+QAAAAX/B/8BBwAD/gD/BvULCP4CCAgCAAYAAfIPBvv/Agz8//8AAAH/AAABAf8BBAH+/vz8+QT7/PwADBH7AeEY
AfAC+RL89P3/+xjzEQb/E/YP+vwCABL6DAAEC/wIAv4AAAT7/gIAAPoC/AEAAvwEBf0CAgUC/QH//gf8BAL9BP8F/v8A/wf6AQEAAP0F/wMAAPwEAf8AAAP+
9QD/AAn7BgL/Cv8F/wAAAAL/AgAAAv8BAgYB/P4E//7+/QH5/wAAAAIAAgAAAgABAAAAAfwA+/8A/AH9/f4AAAn8AwEBBf4C5wAG+xb+GvsKFQQM+QIC/wUD
CvwFBQMCAwABAPz/+v8C9f38/QABAAABA/4C/wIC/v8AAAP+BAEAAgADAgkC/fUNAPoD+gf1AgAC/wL/AP8D/P//GfH4/uT03w3z8vX7/vwB/Q31BgIAB/wK
+gAAAAf/BQAABwADCf0A//v68gT98/n7AgAAAPoB+wD/+gD9+AAAAAgCCv4DCQACBgD///z++QL7+v0B/QMA/wQCBwAABwEB9wAB/xD+D/8CEQAKAQIA/gD+
/AH9/P/+A/8AAAL+/wH///4B/QAAAAMABP8ABAIEAgAAAPoA+/8A+gD9/gAAAAP/AgAABP8CAAIAAPwEBP4CAwP/AgAAAAAAAAAAAP7//gAAAQQAAwABAgH/
BAAA/gD9/QL//vv/AgT/APUJ//3+/gf8/wAAAAf9BAH/Bv8CAv8AAf0B/f8B/QD9+QEBAQIFCfwCCQUCBAEAAPoA+gL9+P/9/gAAAAT/AgABAwADAP//AvwE
AP4BAwQBDv///PP56gb37Pv7AP4AAAL+AAEAAP4BCQEAAPYD+P//+f75B/0A//z89AIB9fv7Bf8BAPwA+wEA/P77//v/BAb6AP8DAfwH/AAAAQEDAv0EAwAB
AwAAA/sD/P4B/gH8+v8AAAr9CQABCQEI+wAAAAn/CQAACQEH+QADBQcHCPYLBQUAAQEBAAACA/0B/wMB/wAC/wMBAf4E///++/8A/wb9BgEBB/8FDAT9AegI
9wH39Ar4/fz/AAn3/Ab+BPcABwACAPoA+QEA9/76/f/+AAT6AgL8AwEJAv4AAAL7/AH/+/0AA/8A//3++wH/+/7//QIBAfoIAvoBAAX7CQD///r/9gH/9/z6
AgAA//wA+gD//P38F/AD//vz3v0H6fHuFf8ABOsI6Pz/6gTr+wD/AAn8BwL9CQIHDP4B//v89AP/9/v3AgAAAP0A/QH+/AD+Bf8AAP7++wL/+v7/+wAA/Qn+
BwAAB/8EBgAAAPkB+QD/+f/7A/8AAP79+wH9+/4ABQAAAPgA9wAA9wD8AfwHARD7BPwM/Pf9+AEGAA7/DPsHAf7+/wb8+Af7DP8CAvgBBf8AAvYD9wAC9//6
+QEAAwcADP4EDQQG/QAA/wb/BgH/BAEFAP8A/wL+/gL/Af7//wD+AQMABf8ACQEF/gIAAf0EA/4BAgMAAgD+AP/9/QP7//4A/////gP8AgL9Bf4F/QYB9gn5
Cf/+AfwCA/7//v/7/QP9/PwEBwX+//UC+gL5+QMBCPr8/gL19wn6+PoHBwD///z9+QP++P3//f7+/gn3AAP9A/kGDf4B/PT/+AH98P/8EQEA//AE+AAA8QT4
+gH/AAMBCAD+CgMFBfsCAAX5+gAD+vr+AP0B/wn8AAECAfwCBQQA//YF/wL9/AP6BwAA//r/9wH/+Pz5/QAAAAT/BAAAAQMG//4AAAX9AQIBAvwB+vv+BQsA
EP8KDv0L/wIAAP4EBP4AAwQA4Q/9BAkMIPcFJhcMAAABAAACA/4CAQD+9wAAAggDD/4CDwYJ/f8AAAX/BAABBf8CCwAA//MB8wL+8fz4AgAAA/oG/P0C/AT7
/wEAAvkGAP4C/wL9AAACAAEBAAACAP/8/f8AAAj9AwEBBv4GCP8AAPQA9AH+9f35+wEAAAX+BgABBwIEAAAAAQABAQABAQEB/AAAAAYABwAABgAEEAIFAO0I
8P0A7/3tAP//Af8AAAAAAQEDB/8EAP4C+v4F+vv2AP4AAQH+/wIAAP4CBwEA/vMB9gH79AD5+f8AAAn+CAABCQAF9/8AAAv9CQAACgII8QAB/hEAEvwGCgMF
/QAAAAb/AwAAAAH+B/38APj7+gj5+/wGAf8AAP3+/QL//v4BAf//AP///wH///8A/wEAAAICBf8AAgMAAf//Af0A/gH///8B/wAAAAL/AQEAAf8C+/4AAQb+
BgACBwADAAABAwEEBPwEAwL/9gL+AAgBDgABCwMJAQAAAAD/AAAA//8A7AICARAGG/gHEAoK/AAAAQIBBgACBAED/AIAAAMDCf4CBAIBFP/5/+kA8Qr3+fj+
Bf3/Avv/+QIB/fv9EAIA/u0H8gH78gD2Af0AAwH+/AAC/v0ACwABAPYC9AAA9vz1BAAAAPwB/P8A/AH+CQIAAu8I9AD98wPz+wAAAAf+BQAABwEE/wAAAAT/
AwACAwAE/v8AAAP/BAAAAv8EAvsDBAv9AP8JCf379gACAQoBC/sGCQIEBf8BAfgC+AAB+P/4/AAAAAT/BQAABQIE/P79/wX4Agb6Bv0J+AUA/gAGCv79CwUD
+P8AAAn/Cv8CCwEH+QL//gEACAL/CwIGA/8AAAH+/AD+/QEBDu737P/08hr8/NzxEf7/Aez86AT+8fLxBf8A/wD//gAA+/3/Gfr9/+364wr66PDvBQL9//oA
/wH7AQIB/QAA/wMABwEABQEEBQAA/v/9+wP//vr9Av8A/gH9AAMAAPv//AAAAAf/BgABBwAF+wD+AAT9BAL+BgEGCv4EAPgC8P4G7fjs/wIC//4D/P0AAAD7
+QP9/AP9Bwb4CgAI+gH//gz7CgEADAAK+wAAAAcABv8BCAAC+gH6AQn/DwL/DQYP/wAAAQECAv8AAgIABv4AAP399gL/+Pv7Av8AAAD+/gAA/v4A/v8AAQYA
BgAABgED+AD/AQf+B/4ACQUF+/8B+wn2BgT9AQAHAgD/AP/+AQL9/wIG/AABAAMABP8CBAEDAQAC//4C/v8C/fz4/v0A/g/1AgMAB/cF+f8AAAz8CQEACv8H
/v0AAwX+AgH/BAAECf8AAPT/8gH/8P35AQD/APwA/QH//QD/AP//AgD//gH/AAEDAAAAAAAAAAAA///+AP4A/gP5+gT+/Pr/+QD//wn8AQEBCPsCBv8B//sB
+AEA9/r6BQT+/vYD/f/5/QP+/wYA/v0EBP/8AQUA/wAAAAEAAQAAAQAB+gAA/wr8CAH/Cf8HAAIAAP4BAQAAAAIABwAAAfQD9QAA9f/4AgACAvoG/vwD/AL8
/wEA/wEAAwD/AwACBQEAAfwD+v/9/AD6Cv8CAfkC+f0D9wH6AAACA/0F/fwF/gP5/v8A/wj7AwIABPwF/QAAAAb/BgH/BP8D+v/4/wn5Cwb2EgEV//8AAAP/
AQAAAv8CAgAAAP7//QEA/P///f8BAAb/BP8DA/4AC/4A//r99gb99fv7AgAAAP4A/QAA/v7/9/0EABH6C/8HCPoE/AAAAAX/AgD/BAAEDP4BAPf+9AMA8/n0
/P8AAQb/AwABB/0DBQAAAPv++QH9/AD9AgEAAfoD/f8A/QL97wH9ABX6FAH8HAUTAAUA/v/+AgH9AP4CAP8AAf0B/AH//gH//wECAfkG/vsD/QT5AwYC/PoG
/fwA9gD3BQAAAfsB+wAA+gH+/v8A/wf9BAEABf4E6gH6BgsGFv0AGxAQAP4BAQj8Af8CAf0DAAAAAP8BAP8A/gEA/v8AAAX/BAEAAv8ECAEBAPME9f8B8v/2
Bvv/AAL4+AT++/gCA//+APz9+gP6+gIDAwACAvsF/v0F+QL4AP4ABfsH/v4D/wT7Cf4BAPv99gEC9vz7/gAAAAMAAwAAAwACBAQA/fsAAQD+/gABBwD/APUA
9gL9+P3+CQIDAPEG9/8B9P/0/QAA/wb+BAH/Av8C+/8AAAf+BgEACP8F+AAAAAsACf8CDAEF/P8BAgMAAwECAQECAgAAAPwA+wAB/f/99PsBAA72BgIDBfkI
+gIAAAf9CQL+B/8GBAAAAPv/+AH/+P77AQAAAAAAAAAA/wAABgD/APr++AP9+P3+/QH+AAL/BAL9BgAF/wD//wL+AgL+A/8E+wAC/wr+Bf8DBf0A/P4AAAv8
BgIACf0E/gAAAgICBf4CBAMCBv8A/QD8/AX8/PsABAAA//v/+QH++f78/wIAAAADA///AgMA+QEA/wICBf4ABwME//4AAf0B/gAA/QD/AgUAAvIK/P8A+AT6
Ef8B//H/7AD/7fv1AwAA//7++gH/+/z7+wH+/gT+BgP9BwAG/fwBAgn9BgAEBP0GBAABAP/+/QEB/v0AAv8BAAD//wAB/f8A/QAAAAX+Bf8BBQIFAP8DAAQA
//0G/f38CwD//+8C8QL+8v71AP//AAf8BQL/BwEH/QD/AAf/BgAABwAF9QL+/wcCDwL+DwMI+wABAQkCCf4CBwIDBgAAAPoB+wD/+//89v///w38DQEBDgAL
/gAAAAIABAAAAwED/wAAAAMAAwAAAwAC/wAAA/0EAv4CAgQBCPgBAf737wID8fHzBv0AAQD89wH9+fz8+AMDAAQFDfgJBAQD8wIDAA0FEvkICgUCBQAB//oB
+f8B+P77AAAC/wMAAf4D///+/wAC/wMBAf4E///+CwD/AvkD+/4A/AP8BAEAAPoC/f7/+gL/Av4A/gb3+wX9/PkCCP0A/f327gf78fP3A/wA/gH18Qb7+vL4
+wAA/wf+BwEBBgEF/vz8/w7xBAr4CfsNAgABAAEAAgACAP//AfsB+hLzBQUEBPQK/QQBAfsKCPsDBQn+/f/+AAj8BAL/CP4IBQAAAPsA+gH//P77APz9AAf1
AAf8BfkKBf39/v7z8gj4+vUD/P8AAAj8BQEBBv0E+QL//gv+DgD9DAMM+Aj3AgADBgP2GQkQ+gAAAAoACwACCwEICAn6BOQP/AH3AAz6/wAA/wP9/QL+//sA
/wAA/wP9/QL+//wA/AEA/gj+CAL+BgAFFAH+7wTl6wz37er+Cv/9/vv58wX69vsABf////v89QP8+fv6+P0B/wn6CAACBP4L+gABAAgACP0DBAIE8vsABAkC
Cf0IDf0CBf8AAAD/+wL//v39+wD/BfwHBP4DBAYA+wEAAAIDBf8BAAMCAQEAAP0B/gAA/gL//f8A/wn8AwIAA/wEAwH/AfoB+wD9AAP9/fr9/gr4/gX9BfUJ
/wAA/wP/AwAAAwAC+wIAAAUBBv7/BwMGAv8B/wT9AQAC//oA/P4AAAb8AQEABfwEBwL+B/YMAf4CBwcA8v//AAr+CQAADP8K9wT//gYFEv4ADQgH+v7/Agj+
BgEAB/8GA/4AA/7/+QH/+v/+BwD/APwA9wH++vv8AgACAvkIAPwF+AP4Af8A/wX+AAIAA/wABgIA//gB+gD9+P77/wAAAAEAAQAAAQABAP8AAAL+AQAAAP8B
CPj/AwP29wUC/fUF/wEAAAACA/8BAwEA/AD/AQACBAAABAQDAf4A/wf8AAL+AvsEAv8A/wL+/QEA/v4AAv0C/QX7AgID/Pn+A/wBAAj7/wAE//j+AAAAAAAA
AAAAAQABAwACAPwD/f4D/AD7/gD/AAP8AwH+AwEH/f4AAQj9BgECB/8FBAAAAP4A/QAA/f79/AL//wMCB/4ABQQDA/oEAQj6+/4I+Pj9/f8AAAX/BQEABf8D
A//9Afv8+QX8/P0AAwAAAP4A/QD//P//8/8BABP/Ef4EDwAKFwX1BeUK/QH09Qz//QAAAAX/BQABBgAEAwMA/vYC+QH99f75//8AAAf+AgIBBfwCAQIAAP4E
Av4BAQL+BgABAPkB+f8A+P/6Ev8AAPAA6wP87frzAAIB/gT+AP8B/f7/BQEAAPkC+QD++QD7/Qf//wAEBvz8BQsCAgABAAAAAAABAf/+BAL//vr++AH9+/78
8v3++Q/2Cgb7DP8F+/8A/gb/DAADCgIIAQAC+/z/+AD+9QD2+v7/AAX/B///DAEGAQAAAP3//AAA/AH/B/4AAfMB8gH99f75FwP+AOcD6QT26wD0AQAB/wD9
/gEA//0A/vn+AgX9BP4FBfwGBQEAAPwA+QAA+AD99P8BAgv+DP0ECwQJAgAAAP4A/gAA/wD+/v8AAAX/BgABBQAF+wMA//8DBwD/BgMCBPIBBBD4AAoLAeb/
/gAAAAT/AwAABQAE/P0BAg77BAIGBvv/AwP//QEBBwD/AgMEBQD/APgA+gH9+gAA/AMAAAEHBvwCBQX+AgAAA/UJ/vwC/gb6BAAAAPsB+wH/+v/9+P4AAA/8
DAADDfwJAgAAAP0A/AD//P/+BwAAAP0A/QIA/v3//v///wP+AgH/AwAE8/wC/h31EQAGE/YOAP8AAQEAAAAAAQABAAEAAvsEAv4CAQT/AP8A/gP+AgP/AP0B
AQAA/gD+AAEA//4ACwX8/vEN8f/58Qf1BQAA//wB+gD/+v78/f8AAQQBBQAABgEC/gEA/wIBBAD/BAICAv/+A/gA+AAA/QD/+P4DABL6Cv8FB/wEAgIAAvgH
/v0B/gX8//8AAAT+AAAAAv0ABwIC/Pz/+AAB9P359QEABQIKDvsGEQoDBAAAAPkB+QEA+/38CAACAfcD+f4C9f/7+QcB//8ECP7/BAgC+wAAAAr9CAAACAEI
+P0AAQX4+AH/APn/Af4AAQP/AAABAf0BAv8AAvkE/P8B/AH9BAIAAPYE/f8A/AT78f3+/hL4FQECEf8T+v4AAAv9CgEADgAH+gH/AAQBDAD/CwUH/QH/A/wE
Bv4CAgcG7PTvCxAAGgr6Hgsi/QH+AAX+BQH+BgIG/wAAAAT/Bf8BBgECAwEAAfYE+QAB+v/5Cf0AAP72+wf9+foEAP4A/gT7/wP+AfoCBAD/APz++wL//v4A
AP8AAAH/AQEAAP8B9AP/AAILFPsCEgkH9QD7AgAGCf7/CwcDBgEB//QF9/4B9QH2AQAAAfsD/gD+/QT9AvUB+ALw8gj++vX8Cv8AAPv/9gH/+Pz7/AQAAP4G
B/sBBQf+9v0AAAr7BAECCf0JAAAAAAAAAAH/AQABCQAAAPr/9wEA+f37CQMAAe8E9AH99P/4BfwB/AT1+AX++vcA//8AAAX8AgEAA/4EBAMAAfUG+wD9+QT7
/f8AAAT+AwEAAgADA/0AAAH7+AL/+Pv8/AUC//4HBvsAAAX7/wAAAP0BAAAA/wIB/f4AAAT9AgH/A/4FAP0AAAX8AQEAAf0C9/7/Aw7+Ef8EEgMM9wEBAAoB
Df4ECwEF//79AwL+BQb+Dvz/AP4DAgP//P0F/Pv9/fv//gb3/AT+/PcDAQAAAP8A/wD//wD/+P7//w75CQMACf4M/gD/AAL/BAH9BQIG9/7/ABH5CwIADf0L
9wP/+hHzCgT8Dv0N/QEAAAMCBv8BBQME8f8A/hb3DwT/Ev0OAPwB/wH7/AIC//kAAgAAAfwC//8A/wL/+gAAAQgCCP0DCAMEAQECBf8GAvoGAgT8/vz7Agn3
Agb9B/oGAwAAAP0A/AEA/P7/BQID/gAEB/4H+P31AQIB/wADCgAABAL/CgAAAPgA8wH+9P34+AABAAYDBf0FBAD97vz//R7zEwUAFvkQC/j6/wTz8An7+vME
AQD/AP7//wL+/v8DAv8AAAD+/gEA//8CCAAB//79+AEA+Pv5B/8BAAL+/AECAPv/AgP5APgC+gT2/AMC+QIA/wUCDf8ACgQE+///AAf+BwAABwEG+QAAAAj/
Df8CCwMKAgAAAf4A/wD/AAABAgAAAP4A/wH//wAA/wAA/wT/AgEAA/8C//8B/QH++AAE/fb3/QD+AP///wP7BQEEBv4CAAEA+/4F+vr4AP0AAAf6AQIAAfwC
+voDCf0LCvgMAw37/v8A/wP+AwEBAv0BAAEAAP8BAP8B/wD/AQABAAAB//8D//79BAIBAPsEA/wE+wP7+wAAAwQDCf0DCAUE/AAAAAT/BAEABP8D/gEAAfoF
//4C/wP7Af8AAAL9/gL///0BAv4AAgn6BQIABv8KBAAA/////gEA/v7+Bf8CAf0C+wAD+f36AgH3/P73/Ar0B/oJAgAAAfoC+wAA+wH9/gAAAAP+AQAAAQAC
+v8AAAz9CAABCf8G/f79BP0A/wP9AgEDAf/9BPkEAAD/AgUC9/v7/w31Bwn7EfgMDf0B//b78AH/8fn6Bv8DAAT++v8D/Pr44fsJ+B74FPkRDPYB/AABAAQB
A/4DA/8A+P7/AAz8CAIBC/wJAwAAAP0B//8A/gEABwIC/vkD/P4A9gL3Av39Af3++QT7/v4B/gH9/Qn6CAX+Bv0J9f/+/Q3+DwD/DwIN9gT/Af0GB/0ACQkD
AwEAAPwDAP8A/gL///7/AQH8AQP+Av8G/P/+AAb8BgP9CQEJAAAAAP8BAAAAAAEACPv/APz47Qf69fkAA/z/AQP2AAb+/vwM8/v+BgL9A/wCAQwF+v8AAAj9
BgABBAAF/gAA/QX6AgP/AvsE+AABBAAFB/0DCgYCAv8AAPz/+wEA+//9EP0C/+7+6P//5vrzAwAAAP4A/QD//f7+Av8AAAD+/AEA/f7//P8CAAgABAAECPr9
/gH/AAD9+gAA/P4AAf8A/wH7/AP//v0AAAXy6wL3EAr1CggQC//9/PYA9wL78wD9AAj8+v0IDv7+/g4I+P3y+AntABPvDfsT/f//AQb/BQEABQAG/wAAAAIB
AwABBAACBP8AAfwB+wAB+///B/0AAP779AEA9vv9AAEA/wP+AQH/Av4B/wABAAEAAAABAP//Av8A/wT9AQEAAv4B+AACAQ0ADP4GCwEE/v4AAAX8AgEBAv0C
BP0CAAD89gAF9vb4AP8AAAL+/wAB//0AAQAAAP4A/gAA/f/+/gD/AgMBBQEABgEDBQD/AfMD+wH+/AP7/QD//wP+AgH+AwEDBAIA/vIE/QEA+wH6Av8DAAAC
+/0F+P75Af8C/gIB/wAG/vj2Agb+/vcBAAP5/AcB+wAAAAj/Bv8DBf8A/gIAAAEDBP4AAwQBBAAAAPoB+gD/+AD8/gAA/wP+AgP+Av4C+v8AAAv9CQABCf8G
AgABAPwB/AAA+v/8BgD/AP3/+gL+/P7/AAAAAf8CAP4CAAEA/gAA/gj5AwP/BPwGA/8AAAD//gH+/v///wD7AAL/BAL/BAIHAgD/AAD/AAH//wAA/fwBAAb/
BAEFAv0CBQj99/YB/gH39wUABgAAAPn/9gH/+/v7BP8AAPz++QEA+fz+/f//AQX+BQH/BgIG/gAAAAL/AwEAAgAD/wAAAAL/AQAAAgAB/gACAAMBAP4E//34
/wEAAfsFAv0BAQT9/QD+/wP+AwL+Bf8GAAAAAAABAQAAAQEA+QABAAkACf8CCgEG//8AAAD/AAAA/v///QAAAQIBBAAAAwMEAAD/AAD/AAL9AQAB//8DAAYA
A/8EAf3+//0AAAb6AQP/A/4GAQABAAEA//8D/f/9/AAAAgUBB/4BBgMDAgQAAPYIAP0B/gX6AgD//gT6/gP+AfoACv8BAPX/8QAB8Pv3AAAAAAAAAAAAAf8B
/wAAAv8DA/4CBQL/AAD/AAH+AQL+AgAEAwAAAP3//AH/+gD//AAAAAUBBAAABgAC/f4AAAb8BAMBBfwDAAn78v75AwL/BgT6/P8AAAj+BQAABv8FBf0AA/kC
+f0A/AL8CgABAPQC9AAA8v73/v8BAAb9AgABAv0BBAAAAvkB+gH/+//9BP4AAfsE/v8C///6BQkB/u0M/P3/9gf4+gAA/wX8AgH9AwAD+AMAAAUDC/4ACQYG
/v8BAv0E/v4C/gL8/gAAA/sFAf4AAAT+AAP/APsDAAD+AAMA/P7//wX7AQP+A/sCBP8AAP3/+wH/+/3+B/8AAPf/9AH/9v76A/8BAPwC/P8A+//7BAD/APz/
/QH+/QABBgAAAPv++QH/+v/8+wAAAQIEBP0EBQD+/gACAAMAAv8CAQABBv8A//v89gL/9/v7/wMA//4CAAD/AQH9AAH//wH+AQH9AgEG+wj+//0ECwH7BgkE
8Pv9AxT6DQACFwAR+QAAAQv/Cv8CDAEG/wEAAAP+AwH/AgICCgIAAu4H9f0A9gT2/f0AAAr7BQIBBv0F+f4E/RD6BwEGA/n/+gL+AAYADQH9CwIK9P///xL8
EwEAEwEQBQD/APYA9wH+9wD8DP0F/QH96AEI7+zlBQAAAPcB9gAC9P/3AgEAAfkE/wD//wP/AQQA/v0DBQD9AQMC/AIAAAIDCf8ABwQE+/8A/wX/AAABBf0B
/AAAAAUACAABBwEHCgAAAPIB9QH/8QH4CwIA//IF9gD+9gH0/v8AAAT+AwIABP4D/gb5APkBAgT0BQoI/f8AAAb9BAAABP8E/AAAAAYABwABBgEF/gAAAAQA
AwEBA/8CAAD+AP78/QP9/AECAwAAAP8A/gAA/gD/BP8AAAT8AAH//wAD/v8AAAf9AQH/A/4BBwUCAvYN+PsCAAPuBAcA//UJAf3//wT6AgMAAPcH//7//QT7
BgD/Afr/+AP//vz4BAAAAPgB+AAA+P/9Cv0BAPYF+AEA9wDz+wEAAQIDCf0BBwUEAvr//wX1/AT//vcCBQAAAPsB+QD/+v78/P8AAQQAA/0CAwQE+f4A/gX6
AgP/BfwG//8AAAX/BQEBBQAD8wEE+hH/EPkHCAICAAAAAAAAAQAAAAAC/AT+/gECCwH5CAcG/wAAAgEBBAAABgICEAEB/PMA6/4A7vrxCgEA//cE+v8A+P/4
AQAAAAEA//8AAgEB/f8BAAgAB/0DBQAEAf4A/QT8/wL+Av0C8wIC/hADFv0GCwYIAwAB/wACAf0E/gH//AAAAAb+B/4ACAEFBAUBAPcD/wH//AL/+PwFABL7
C/4HBf4F////AAH+AgL+AgADAAABAP8B//8B/gAAAAAAAAD/AAAAAAAAAAABAAEAAAABAf////8AAAT+AwEAAv8E+w0F+/0PBPUIBwzn/AAB/wcAB/8DBAAB
+wv/Au8REP37DBMDBAAAAPoC/gD//AD+/v8AAAn+BQIAB/8E+wH/AAT9BwL9BwQH//8AAQP/BAABBAADAgAA//7+/gEA/P4A/wIAAP4DAv8AAQQACQEA//QC
8gAA8v/3//3/BP4A+/4C/QEB//3/AAv3/gX/BfgFBQEDAPoG+PkH8//xCv8A//f/8wP+9Pr4BAEAAPoD+f4C+AD5/wUAAP0CAQH8AQL//wAAAAIAAgAAAgAC
AAAAAAAA/wEAAQAAAQABAAEAAf8A/wEBAQQBAPcJBP0AAQn8CQACAPn/9f8C9AD3AQAAAP0BAAEAAAD++/0AAAz3BQMABfwIAgABAP/+/gAB/f7//gD/AAH/
AAH/AP8B+wH//gz4CAH/DPsN+wAAAAb/BQABBgAC/wAAAAP+AgAAAQADB///APj/9gH/9/z5AgH//vYC/QH7AQD7/QIBAP4FBP0BAgX9CQL9+/r7+Qb1+/0B
AgAA//3/+wAB+/79/AL//gb/BwL8CAIG/QgA/vwECAL8BAcA/f//AAL9/gL+A/z//QEAAAECB/8ABQQD+wH/AAEDAwD/BAIFAgAAAAEAAAD//wAAAf4A//77
/gQC//kAEPsC9QD68AUB7/L3CAb6AOsLAAH2AAsECv8AAe8E8gD+8QH3/v8A/wP/AQH/AP8CCAD//vT77AL89Pn1/f8AAAX/BAD/BQMD/QEAAAP/AgH/BP8B
/QEA/gH/AwAABP8E+v//AAn7BwP9CAAJBwT89PYI9v/57QP2/QcAAPUNCfsAAwz+Cv//AAb7/QT+//oACAEB/fkC+wEB8//6+QADAAsECvsGCf8BAQECAAAD
A/0E/gL7+AIBAAICCv4ABwcGBAD7APz++gIA+/7//wAAAAL+AAEAAv0BBf8AAPwB/QAA+gL8AQAAAP8A/wH///8AB/0C///8+QEB8/z6AwAAAP8A/wAA/QH9
9v4CABT7Df4FDP8J/v/+AAL9AwP9BAAFAf8BAQH/+/4B/QH7BwABAfcD9f8B9v/4AwH///8BAQH9AAAC+gIAAAUDCv8ACQQEBP8AAfoA+gAB/f/+//4AAAf8
AwEBBP0E/gL+AAb7BgP6BwQI/vr9AAX4/wYCAfUCAQAAAf4B/v4B/wH/AAMAAP8FBf4AAwT///8AAvsC/wEA+wL+DAQC/+8J8/z98QTx4gkA/xACGP78Dw4J
9////BT0DQP+C/wP9wT//woCEQD+DgQGAwAAAvkC+/8B+QL+JQb8A88T4QH14grq/f8BAAX+AP4EAP4A/gcA//oEBQD9AgcBAgL9/P3//v/5/AMHAgcAAPMM
APv+/gr2AwAAAAL9/gAA/f8DAAEAAP8CAv//AQEA9vv//gz4Av8CBPsE/gEAAAIBAv8AAwEAAQD/AP4A/gH+AAABAgD9AP7+/QH8//8DBv8CAPsB9/8D+Pz4
DgMB/uoQ7f788wPlA/8BA/gG/f8B/gP7/wAAAAP+/wL/Av8B+AIAAAMCB/8ABgMD/wICAP8EBP0FAQL9AgAAAAAAAAABAP8A3PYA/jDrHAMJHPIT+P//AAf7
AAP//wACAP8DAAIDAfsGAAD5/wAA//0A/v4B/gD//wAAAAL/AQABAf8BAvTt2gLb9Rvs8un+BgMD//cH+voD8gP0AQAAAAH+/wAA/wAAB/4AAPr78wP+8vr6
/wQA/v8EBv4AAwP+AwIAAPcE/P7/+wT7AAAAAv4DAv4CAgMAAQEA//sB/QD//gD/+////Qb3/QP+//kEA/8A//3+/AMA/Pz9AQAAAAEA/wABAP8A+QEAAAYA
Cv8ABwQGAv8AAP7/+QAA/P3++QABAAv+CwACCwAIAAAB///9/P8C/P77AQACAP0C+/4C+f/7AAL//QAAAQD9AAABBQAAAfgD+f8A+gH7/wAAAAIABAAAAwAC
/v8A/wf9AwEBA/4EBQACAPkD+f0C+P/1AAIAAP0DAQD/AAMA/f8AAAT/BAABBAAC/AAB/wT+/wACA/v7/AAAAAX/AwAABAACB/8B//389wH/+Pz8CQADAPYA
9f4B7QT5BwAA//v/+AD+9//8A/0A//77+AT/+vr+/QIAAP8DBP//BAMD/AIAAAICAv0BAQP9/wABAAX/Av8CA/0AAAAA/wP9AAH+Av8EAQP//v7//wH8/wED
AgH+AfoD/wD+/wMAAv8AAfsB+wD//QH9EQICAOkI8f0D7v3s/v4A/wj5/wL///wCBv4AAPf+9gMA9fv7AgH/AP8AAQH/AQEA/P8AA/8EBf4DBQQCBwL///UD
9AL79v32+gEBAQgACP4CBwED+wAAAQYABv8BBQED+f8A/wr8BwIACf0F/wAAAAEAAQAAAQABAv8AAP7/+wEA+/7/GQDv/eAB6Qns9Pz6CP/+/vn79wT7+P4C
BQACAPsC+gAC+v75AwAA/wD//AD//f///v8AAAP/AwABAwACFf/+/uz65QT46P329QsCAfsQDfMEBhH+AgAA//7/+gH/+/79BQD/APr9+QP9+QAA/wH//wT/
AgH+BgEDAgAAAgEAAQAAAv////4AAQT+AwECBP4DAf8AAP///QD//v7/AQD/AfwCAP8AAgIABgEAAPoB+wD//QD9AwAA//79+gH/+/7+AAAAAAIAAQAAAf8B
AAAA//3//QH+/P7//gAAAAb/BAAABP8D9AQAAAMADAMFAQT9/AEAAAECBgAACAEBBgQBAPYH+/wA+gL4+AIAAAcACAD/CgEECf7+AP38+AP/9/0AAAAAAAEA
AQEAAQAB/wAAAAIAAQAAAQAB+AH/AAcACgD/DAMG+AEAAQn/CgABDAEGAwIA//YE/P4A+AL6AgAA/wAAAAH//wAAEf8BAugH6wIB7v3w+AAA/Q76DQP+C/4K
BAAAAPoB+QH++wD8DwEC/vr+8wEA8vj0/wAD/wEA/wAC//z+/wAAAAEBAgABAQEB/wAAAQIAAv8BAQEACPoAA/j89AEB8/z9DAD/COIW9PoC/Qnz/wAAAAMA
AQAAAv4B+fwE/w/7Bv8HA/gBAAADBPkI//oF/QX5AwAA/////QH///7+/v//Af4C/wAABAABAv4A/wb6/QP/BPj/Cf0AAfn+8wH+8//6/wAAAAT/AwAAAwAD
+gEAAAQABgABBgEDAP39AQf4/wT8/wEJ+gz/AfcREfkBCxABCP7+AfUA+AL89QD+/wAAAfoD/gH/AAQB+f8AAAj+BwAACf8H/wMB+gr+CQH+Af8BCAH/APUD
+gD/+QH7CQAAAPUC9wH+9v/59/oE+B/yFgIGEvQK/AABAAgACP4EBgADAgADA/gL+voH+wHy+f4A/wn8CAMAB/wH//wA/wv1AAMBAfcGDf4C/fj+7wH+8Pfw
Cg3+AukQAP79Awn5BAEAAfgD/P4B+wP9/v8ABAACBP8CAwIBAAAAAAH/AAAAAf8BAP//AAH+AAL/Af8C+wP/AP8FCP8ABgUFAP8AAAH/AAAA//8A/f8BAgX/
Af0DAf7/A/8AAP39/AP+//sA/AAAAQQBB/8BBQED7gcE/QsED/sCCgcF/wECAAMABP8CAQAB/AAAAvsEAP4BAQP+/wAAAAH/AQAAAv8B/gEAAP8BAQD/AAEC
BAEBAPwDAQAB/wL/9QEC/RL/FvwEDwMI+/0AAAv8CwADDP8J/wD/AAP+AwL+BAEFD/3/AfT96gL97vr1AAAAAAP/AAEAAf8A9vv9/w32BQf8CfkMAAAAAAH/
AAAAAP8BAQAAAAD+/wH/AP8CBP7/AP7+/AX+/vwAAP0AAAb4/gT/APsFAwD+APv++wT7/QAC/QABAAcABv8CBgEDBQEB+wT9CAABA/8E/gAAAAMABAAAAwAD
CgMBAPII/P0B+QT2AwAB/gEA/f4A+/7+/v8AAAb9AwAABP0DAP8BAAP8/AEC//j5BP8AAfz/+f0D9//+FfoCAPf96P8I6e7v9voDARD8Bf8HBvkB/f0C/xD4
BQECBfgF+gT+AAICCwIACgIFAf8BAAX+AwADAvwB9AD/AA78DQABFAAJ////AAL9AQL+A/8GAP8E+wMGAvsF/f77AwIAAPwD//8A/gL9AQEA/f8AAAD+AAD/
B/8C//3/+f4E9f38/v0HBf8JAvcH+AP38wQMBwIXCecW/Qvs/wABAAn+CQABCAACCwACAPcB9P8C8v32+/sBAA76BgAFBfoF/wAAAf4BAf8AAAEA/gEBAAAF
Bf0DAQP9Av8AAAH+/wEAAf8BAAD/AAH+AQL9A/8E+Pn8/wjy+Ab+BfQPAP8AAPv/+wL8+/8D/QAAAP8BAQD/AwEB/gH/AfkFAQH/BAMB/wAAAAD+/AH///7+
/QcA/QMEBvn/BAgCAwP/AfQE+QL++v/5AgD/APoC/AH//AD9/AABAAYAB/8CBQAF/QAAAAUABwAABQIE+f4ABAMDBv4CCgQE/wAAAAEAAQAAAQAB/P4AAAL9
/QAB//4C/wQA//4DBwD/BwIDBP4AAP/8+gEA+vz/AvkABwX8//8GAP8H/P0AAgYAA/8EBwAC/wEF/wMDA/sHAfz6AQIAAP4CAf8A/QH9//7/AAL+AgMAA/4E
Fv/4+98C8Anz7Pz1AQAAAAQBBP4BAwIFBgb//fUHBv4B/wQBAP8BAAT+/gAE/v39+P7//Q35AwIDC/YC/fj9/hDyCgUEBfgLBv4AAPz8+AL/+fwAAAH8AP//
AgL8AwIJAAAAAP8CAQABAAH//QcA/fwKCvkEBAX/A/8A///9+gL/+/v9/wD/AQAAAgH/AgECAgb7/fEJ//35/ggAAQAA/wH/AAEAAP3/+QMEAAIHB/kC/wT6
/f8BA/gI//0B/gb99wUACPgTEPcBBxUJAgQABPMMAvv/+QwE/QAC/v8CCAECA/8C9gz99foMFv34ChEN+wIA/gMBBv4AAwIB+wEA/wYCDAABCwMF+gEA/wQD
CP0DAwMABQMC//wD/f0B+gT7+v8EAAsCCPoIBAD+/QAAAAX+BP8BBQAEAQAAAAL/AwAAAAID/f4AAAb8BgIBB/0HBwAA//QH+QEB9/71/AAAAAYABv//BgED
/P8B/wT8/f8D+/sAAf8AAAAA/AH///39+QD8AAn6CgT7DAMMAf8A/wT6/gP+/vwBAfv+/wn1/gX8//oIA/0A/wL5+gP8+f0C/f8A/wf9BAIBBv4F8PgDACrw
FgAIF/cPAAAAAAEAAwAAAQED/v8AAAT+BAL/A/4EBAAAAP0A/QH//v7/AgICAPwH//sE+wL4AwAAAPwA/AEA/P79/QAA/wb9AwH/Bf0DAP8AAAP9AQEAAf4C
AAAAAf8BAf8BAQH/A/8AAPwA+wEA/P38AwAAAP0A/QAA/QD+/gMAAP8BAgH9AwEBAQAA/gH+AAL/AP4CAgX2AOoKAAD1+g8G/AAAAAb+BQEBBQEE+P8BAQn/
CgADCAAECAEB//v++QAA9fz6AQABAAEA//8A/f//AAIB/gT9BAAAAv8B+////wX8AwH9BAAHCv8E+A78BQEECvX9CgIE+wcBCf4DB/z6DP8BAfYC9gEC8fv2
AAH/AP0B//7+AAQD+QQA//wBBv//BgYHBAP/APkEAAH8AAL+BAQDAvcI/fkF/AX0/gABAAUABP4DAwABAwAA//7++wH//f/9//8AAAX8BAEAA/8DBgME+e4M
APwG9gf2AQEAAfwGA/8BAAP+AwcF+fsJBfsC+AT3BAQA//YG/f39+Qf4AgECAP4EAP4D+wD5AQAAAAL/AwACAwAB//8AAP/+/wEA//4C/gAAAAT/BAAABAAD
/wAAAAMABP8BAwID////AAX8AgL/BP4F+QAAAAv9BwABCP8E/AICAAQBBv0CAgIAAgACAP0D/f0E+/77Af8BAAP//gAA///+BQAAAPsA+wL++/79AgIAAPwD
Af//AQP/AgD/AP///QL+Af8BA/8AAfoC/P8A+QL9Af7/AAP8AAT+//sD+Pj++hfo/wr7APMK/gAAAAX+AwECAf8CBf0A+wjz/Qb9+/gF/Pv5/gH5BQ/4CAEL
9gX+/gr7DgP7BwQM//8AAf8CAgAAAgECAwL/APkD/v7+/QX+AQABAP8B/wAAAAD/C/4G+wL7+P4J7/Xy/AD+AAb7BAP8BwIHAwEAAPsB+///+gD8//8AAAX+
AgEAA/4CAwAAAPsB+wH//P/99gL/AQsEEgAADQgIAAEA/wIBBQL/AAIB/gAAA/0EAf0CAQT/A/wA+wn3/wL+APcG//3/AQD/AAH/BP8DAQAB/wD//QEB/fz+
/wAAAAL/AgD/AgAACAAA//r+9gH+8/37Av8A/////QH///wA/P3//wz4CAIBB/wP+wAAAQYBCf4CCQMFBAD//vr9+QL++P78Af8AAAT+AAEA//4D+wAAAAn+
CQEBCQAGAv0ABvcE/P0F/AYAAgEA9BPyAgX+/v0MAP/+BvUKAf0AAAj/BP8AAQEA//8C///+AwD/AfgD/f//+wL//wAAAAP/Av8BAQEBA/8AAP7//AEA+/7/
AgIBAP4BAQEAAAD9Av0BAQL+AAACAP4ABAAAAPoB/AH+/AH+/AAAAAf+BQH/Bv8DAf4AAAH8/QEA/P3/AQAC/wf+BP8EAf3/BQH+//gA+AL7+v//AgAA/gP7
AQP+Af4CAgAAAP8A/gAA/v8A/v8AAAX+BAEABP8DEP4AAPD+7QL/6/74AgAAAAH//gAA//0AAgAAAP8A/QD//f7+Bf//APwB+v8A+/36AP3//gX6/gP9BPsC
BwD+//r+9QP99/v/CPz4/gH2+wj1Af8LAAAAAAEAAv8BAQED/wEAAP4BAQD/AQIAAQAAAP4BAAAAAAABCwAB/fv98gH99Pn4AgAAAP0B/wEA/wD//v0AAAr6
AwIBAvwE/v8AAAX+AwABAv8C+gAC/wv9B/4CBf4BAgABAP8B//8D/f789wAAAA39DAEACwIICfwAAvYA8QP/9Pv6Av7+AAP5/QP8+/4J/gAAAAIAAgEAAgAC
/v4AAAf7AAMABPsFBwAA/vv8+QP+9Pv6AQECAP4DAP0E/QD8+Pj8+xHwAgv7EfUJ+v///wf8BQP+CP4GAQACAAAA/f4C/f7+/AD+AAL9/wH9AgIE/P8A/wT9
AQL+A/0CAAAAAf0CAf8B/wEABv0AAPn+9QEA9vv4/gAAAQICBP4CBQECBAAAAfYF+f8A+AH6+gH+/wf9BwL+CQEGBAAAAPsB/AEA+//8/AQCAAQBCf8CBAD+
AAIB//8EBf4BAAT+B/wC/wP3+QUC+PX9Bv8AAfoA/AH/+///AAAAAAP+AQEAAv0B9gAAAA39CwACC/8G+AAAAAv9CgABCgAG//wC/wn5/QAD//b8/v8BAAb+
AQABAf0A7QL9/g/+GQP9GQYT8gH/AAUEDwABEQYG+/4A/gz6CAIACPwIFv/9/Pf07Qj07PoBCv8B/v37+QEA9f0BAQP/APkFAP7+/wUA+AABAAoAC/4EBwAB
/v8AAgEDA/8CAwEB/QAA/wf+BAAABf8EAQABAAEAAAABAAAB+vwB/wn6AQECA/oEAv8AAP8A/QAB/f7/+P8C/Q0BDP4EB/4I/QABAAL/AgH/AQIBAwEDA/gM
AvoG/gX2/wAA/QP9AwH/AP8CCgP//u8C9AT69Pv09gEABAIFDP8CCgcE8wH/BgMGD/0EDQkH//8AAAP+AQEAAP8BAv8A/QH9/gL+/fv/BP//AvwC/wEAAAD/
9vwEABP8C/0ICvoC+P3/AQ76CQEBDf8MBAUCBugW/vYF9w30AgAAAAH/AAAAAf8C+vgD+BbvCQQGBPMKA/3++AznAhH2AvEJAf8AAAD9/gIA/f4B+gD/AAj+
BwEACAEGAgAAAP7//QD//QD/9v8ABAsADQEDDwIID/8DAPQF8/8F7vnwAv///wD8/QT7/v0CB/z//wH18gb79vT++v4AAAr9BwEBCP4G/gYA/v4CBwD8AgcC
C/7/Afv79gL9+P0BAwIAAPkD/P//+wL9AvcEABD4BQIG/PkDBv8AAAL8/wAA/f8E/v4AAAj7BgIBBv8HAAAAAAL+AQD/AP4D/fsAABD1AwQAB/gI/wAAAAEA
AAABAf8A9v7/ABD5DQQBDf0MBP8BAP4A/gEB9wD5A/4AAP/9+wH/+v3/AgEAAP0A/QAA/f/+Af7/BvsD/QABAAUB/wIAAP0CAQAAAAL+BAD/AfYE/QH+/AX+
+v//AAf+DAEACwIMBf8AAP7++gL/+v3//v4AAAn5BAIAB/4H/v4BAv8A+/4C/AD+6v39/w76CgL9DQIM/wD/AP///gAAAf8BBAEAAPkC/AAA+//9+/0CAAr9
BwEEBf4F/P0AAAj7AgIBA/0E+wAAAAr6BQH/B/8G/gEAAwUB+fsECQP6AgABAQABAP4C/AH/AfkDBAT98/0J9vf4AgAAAP/+/wH//QAAAQAAAP8A/gAB/gD+
+P0AAAr6AAIBBvoD+QAAAAb/AgEACP4A//8AAAT/AwABA/4A/AUABfsNCfgEBwz8/AX/A/oKCfr+Bw7/7wf49A35BQH9DAIF6QYBAhgEIfcJIAwM/QEAAAf9
BAD/BQEF9v8AAgcBCv4BCQMH+wEAAAgACv8BCQEG/v/9AAL8AQX7BAEJAAD/AAAAAAAAAv8BAP8A/wT8AAEAAf8DBgAC//sB+gAB+P75+wEA/wIAAf8ABAD/
AQAA+gD8/AP7+/3/AAABAP0B/wAB/QD+AQAAAP0B/v8B+//8/f8AAAX+BAEABf8F/gEBAf4ECPsEAQcAAAQA/f0EB///AwQCA/8AAPsA/AAA+//+BAECAfIH
8fwA8gHvAgIAAPkE/v8B/AL9/gAC//8DBP4EAgD+/f4AAAf6AgMABfwCAQAA/gL9AQP+Av4DAQACAAAB/v4D+/77BQAAAPYD+gD/+QH8BP4BAQH/+/4E/Pv7
/wAAAQACBAAABgIB+f8AABD7DQABC/8LBQn6/+oL/v/1AwsBAgD///77+gL9/f8DBv4AAPr/+gEB+fz9CQH/APQD9AD99AH4AP8A/wT9AwAABP8FAPz/BwEB
Av8ABwIGBv0BBfsC+v4D+v/8/gD8AP39AgX8AP4EAgAAAP3//AH//P8ABfwAAP789wL++vn+Ev7/COUJ7/7/8Ab4/v8AAAX/BgAABgIF//8AAQP+AQEAAv4C
/wAAAAMAAwD/AwECA/4B/QX8/wADAPwFAwEC//0EAvsD/QcCBwD///cB+QH++AH+/AAAAAn9CP8BCAAG+f4E/wkCCfsIAAAABP4AAAH9+QEB+/r//wABAAP/
BAACAgEBBQMA/voA9wL89/37BAAAAPwA+AD/+/78BQIAAvUJ/P3/+Qb7AwAA/wH9AAP/A/wDEAQH/O4G7/0G4P7q/P8AAAn9BgEAB/4GAQAAAP4A/QAA/f/+
/wEA/wL/AgD/Av8ABwH8AP/+/gP8AgAFEP/8//D+6gT67/r3AP3/AwT9AQEDBP8B9vzxA//8Bwv7CgIP/gD/AQEBBAD/BgIFCAD/APb/9AH89f/8/wIA/wEB
A/8AAv8CAgD+AP7+/wP9AQADBAABAPsC/f8B/AD+9vv/AA/4BAMCCvcHBAMA//gFAf7//QT8/gAB/wf9BgEBA/0DAAEAAfoG//4B/wL8/QAAAAT/BAAABAAC
DvoP9gz++PsT8OjoBvr9BvgC+AECAAD9/wH///4CAgL/A/7+Af/8AAD9AgX8Bv8HAQAA/wD//QAA/v7+AP8GAAn/APwK/Pz4/gwAAPkICv7+BgkA/wEE/wgF
CvoGBwT8Av/9AgD+BAT8BQcH/QAFAgMGAvcJ+wP3AwD/AvgD+v8A/QH+9gAAAA7+DP8CCwEGAf8D/wf9/gAE/Pr8A/8AAP7++gL+/Pz//wAA/wX8AQIAA/wB
/v8AAAX/BQACBAAC/wABAAL///8DAf39/gAA/wX+AgEAA/4B/AD8/gf4BgX5CgAM/QD/AAT8AwH/Bf8F+wH/AAIABAH/BgEF+gAAAQYCCv4CCQMEAP8AAf4B
/gAB/gAACfoEAQn8APoM9/z2DwL7Ae4G8QH58wL1/gUEAPoNB/YH/gj1+////Qv6BwH/CP0JBgD/APkA9wH++P77FAL+/eQC6AXy5gL5+P//AAz9DQH/DQIN
9AIA/RD9EAAADAIJ/gAE/gb/A/4F/f39AP8AAAL9/gH///4CAAP///kG//7+/AX7AwMA//kD/v8A/QL79Af++gf6CQj6DAAH+wEAAAMBBf8BAwMCCAIM/gIP
+fcL6wHrAAAAAAAAAQD//wECBv8AAv0B//8B/AIA9AAEAAsACPsHAv8BEf8AAPX+8wL98f75Af8BAAIAAgABAv8BCf4AAvcB9gIA9vz5Bf8A//7/+QEA+f38
+QcA/wEGEP3+CgkGDAP9/vED9wP68QH5/gwA//UMCv7/Bgn+CgD9BfAG+gP6+wb/9////w78CgEADP8JAAAAAAAAAAAA/wAA/QAAAAX/BAAABP8E/QAAAAP/
AgAAAgAC9f8BAQkACf4FCAAB/f8CAgICAfsGAQD8BAAAAP0A/QEA/v/8APoBAgj8AwMCBfoBAv8AAPwA+v4B+f//AgAAAP4A/QAA/QD//AQAAAIEB/wACAX/
+/8ABAIDBf8BBQQABv8A/QL7/gP/+/v+8f318hLwBw4AC/n+9wD8/BD2DAX5DwES+/0BAQ/7Bf8GBvsE/AD/AAb/BQABBwED/PwEAAn+A/0I//v8/wAAAAIA
AgH/Av8C/v7//wj6BQP+Bf8IAgABAP8B/f4C+//9/wL/APwCAAD+AwL/Bv7////59gX99fj+AP0AAAj4AAL/AfoDAwAAAPsA/AH//AD/A/8AAPz//AH//P/+
/QEB/wUDDP8BBgID/v8AAAb9AwEAA/4D/wEBAP8EBf0EAgL+AwAB//3++QIA/fv9Af4AAAP9/gIAAP0C/f/8AQL9/gP6BQEE/wQAAPwDBAD9AgP//gEAAQID
Af4CAwH+/wD/AAP//gACAP0A/gQA/wMBCf//CAQF/fsA/wv6AgMCBPoE+/4BAQn+BQAEAv//A/8A/wD++wL+/P7+/wIBAP0FAv4BAQX+BAAAAPsA+gEA+v/+
Av8C/wb+Av8E/vv8/wEAAf0EAf4AAQT//QQA//sGCP7/BwYCCP8BAPgA9wAA9vz5BAAA//7//AH//P//AAD+AP3+/gEA//8C/gAAAAP/AgAAAgAC/gEAAAIB
BP8BBAECAAAAAAP+AgH+AAEEBAAAAPwC/f///QD9Bf8AAfwD/P8B/QH7+QT+BQAHDv0BBAwG//8AAAX/BAADAv8B/f8AAQT8AAAAAQIEBwEAAPQC9QH/8//4
AvgDAwz6+wAFAvf7+/4CAAMCBP4EBv/9BwD///f29Qf99Pr7+v4AAAr7BQL/B/0G/v8AAgQBCP8CCAQH/f3/AAX7/wEBAf4DB/4AAPj+9QAA+Pz8/QEC/gf/
A/8E//7+Af8AAP/+/gEA/v8ACP//AfcD+AD++//9CgYA/+oN9/sA9gf0/wADAAIBAP0F/f/9//8CAAMAAv4DAP8AAf//A/4C/gEAAQL//P4B/Qf5BAP/Av0H
Af/8AAH5/gX6AwAI+AEAAwQGDfwECwgFBP0AAAH7+QIA+/r+AAH/AAH/AwH9AAECAAAA/QP/AwD+Av8C/QAAAAIBA/8CAwAB/wD/AwAAAgAABAIE/wAAAAH/
AAH/AQACBAABAvMK+fwC9gT3A/4CAAL+//8E/vwA/v8AAAP/AgAAAgAC/QAAAAcABgAABwAD/wAAAf8CAf8CAAEA+wACAAkACv8DB/8BAgAAAP8A/gEA////
BAABAPwB+v8A+/78+wABAAf/Bf8BBgEDAP0B/wD++gAD/Pr7/wL/AAH/BQH9BgUH/v8BAAb+AwABBP4C+vwAAg37CgECCwEKCAAABPIG9fwD9QT5/QAAAAX+
AwABBP8C/QAA/wABAwH/AwIE/voH7Qr4BfsJ+/H3AgECAfsG/voG/AT7Bf8E/P0B+/4F/Pvz/AP/AAUBCgAACQIF/gUA//wGAv/+AgP9BgACAPsC+f4D+P35
+P4AAAz6CQIBCv8I+gABAAgACP4FBv8B/AIAAAIDBv0ABgUC/QACAAb/Bf4DAwD+AgEAAPoC/gD+/gL+//4ABPoF+/8DAP/6CP//APv++AL++P77+gn9AP4L
FQH+Cg8FAAMAAP0EAv3/AAUA5gQD/yH7IgAGJf0OAwMAAvAM/P0A+gn4+P4A/xD3CAT/DPkICAAAAPYD9QH/+Pv0A/3////5+wUB//gCBAD/AfkB+QL/+/78
+wACAAMBBP4CBAEBAAAAA/oGAP0DAAX+APwBAAf5AQQAA/sEAwH79QL5/gP7Dv0EAwD9AP3+/wL6AgIH/wAAAAEAAQAAAQABAgH9/vr//gP5AP8BBQQAAPMI
+/39+gb4/gAAAAMAAwAAAwAC9wAAAAr/CwACCwEIBP4EAQf8AP8G+/v8/QAAAAIBAgAAAgAAAAAAAAP+AQABAgAC8gMC/wwCE/wEDgUF/wAAAf8DBP8CAgME
/gD/AAL/AwD/BAAE/gIAAP8EBf8ABQQAAP8AAf4B/wD//wIAAAAAAP0A/QH//gH+BQAB//sA/AD/+QD9+AAAAAz9CwAACwAIAwAAAP7//AH//P7+/v4AAAn8
BAEABv0E/wABAAQCA/0DAQD/9v4DAAgBB/0FCP4FAAD/AP///wH+Af8E/AEDAAMFB/sEAgL/APv8/wH5+QX5+PsHCQH/APAD8//+8wH3AP/8/wD7/QT7AP4F
9P8AAAUBDf8BDQQI8fv/ABb2DgMCEvwO//sA/BTr/Qn+Ae4A/wH9BfoGAf39AQkEAQT+//cHAP/7/wgAAv4A//79/AIB+/r8AAEB/gj8AgIAA/sAAvkD/Qn6
AAMBAvYA//8AAAP+AgEAAv8CAQIB//sFAPwC/AP69/8AARP8DP8DEv4F+PMC/hvv/gAPBfEJ+P8AAAUCCgACCAMHBv7/AP/49AP99foAAf7/AAT6/gP/APwE
/v8A/gz6BQMABvsFAgAAAP7//gH//v8B/QAAAAb+BgAABgEFAAD/AQP8AQP+AP8D/v8AAAT+AwEAA/8DAwAAAPwA/AAA+wD+//8A/wP+/gL+Af7/+gD/AAkA
Cv//CgYMBQL9APcA/AT5/QIBCfsAAPn88QP/9Pj6AwD/APwA/AL9/v8B/wIE//wHAfsH+QH3Av8AAAP8AQL///8EAQIC/Qr6/gID/Pf7Bv/48wHz/gz0//P+
Av8BAAD9+AAA/Pz8AgIA//0DAQD+AAT//AL8Af4DAwEAAgQBAQAA/wL/AAEA////AAAA/wH+AAH///4A/fsB/wj6/wEBAvoCAP8AAAP+AQAAAv4CBAAAAPkC
+f8A+v77/AH+AAb9BgH+BgIJAgACAAEA/f8D/P/8CwD37gbqARXu9fQO/v7/AQT/AgAAAwAEAP4BAAT8AAEBAfwC/v8AAAP8/wEBAPwA/AD//gT9BQL9BQAG
BwAAAfUB9gH+9QD6/gIA/wECA/4AAQIA/QEAAP4CA/8AAQMB/v4AAAT9AQEBAv4EAv8A/wD+/gEA/f7+Bf4A+v/39gQA+PX9//8C/wr7BAEDBPv/BP8CAP8A
/P4C+/77+gAAAAn9CAEACAEGAAUAAvkJB/oCAgn+GQcB/ekF9P7/7ALyAQAAAfsCAf8AAAIAAf8DA/8GAvsG/QH4Cf4AAAD6+wL/+v8BCAMA/vQC9P798wL5
AQEAAPwB/QD//QH+/AD+AQX/BgABBwEG/wD/Af8BAwH/BAID//8AAf4BAgEAAQIB/v8AAf0CAQABAAMBAAH/APr/+f7++v/88wEAAAz8CgEBDf8HD/0EAfEG
7v4G7/jpAP8CAAQBAv4DAAD9BAUA+voC/QT7/gH9BP37A+4B9QL89AH+/wAAAAP+AQEAAf8DAgIA//0B//8A/wH/3P4CAyn9KvsKKgQW9fv/BA3+C/8EDwEM
/v0AAAv6AwIBBPsE/AAAAAb/BgABBgEFA///AfsB/wD//AEC9gABAgUCCPwEBgYEBP8AAPgA+AAA9/78/gEBAAMBBf4CBAEA6Pj3AxnuGg32HQEl8wIAABD/
Ev8BEgUK/QAAAAUABf8BBAIDAP/9AP/8/gP8AQADAQP/AfwGBP0ABgb//wAAAAEAAgAAAgAB8Pz9BQcBBf4AEQYLAf8ABPsE/v8C/wH/BQAAAvgD+v0A+gL6
5AT+ABABFwABGAgP/gAAAAb+BQD/BQAFAP8AAAL9AAEAAP4C7QL//xP+FQD/FAQN/v0AAwECAgECAwECAQAAAP4B/wAA/v//9/4B/hj0DAb/EQAOAAD/AAH+
AAH+AAACBQABAP8A/f8C/f/9+QH//gr9DQH/CwMK/f0AAQj8AgICBPwDCP7/Af379wT8/PsEAvX8BAQC/wMBCv3/FQYCAtkW7foD4AXjAwEAAfsD/v8A///9
BvoF/wr5/QEH+PT6Af4AAAP9AQIBAf4C/AAAAAf9BQEABf8F//8AAAL+AAAAAAAB//0CAAP+AP8E/f3/BAECAvQI+foE9wP1AAEAAP4DAv8BAQMBAP4BAAr9
AP8EBPsA/v8AAAP+AgH/Av8FAgIBAP0FAP8C///3BP//AfkB+gH+/P/+AAAAAP8B/wAA/wH//wP/AfcJCv//BwkD/wAAAAL/AQAAAf8B/P8BB/gO//sEAgn6
AgAAAP4BAQEAAAH/AwD//vz9+wL7/AAADvj9AfgB9AAB9/n5BAD//vv89wL8+Pv+BP//AfkB+QH+/wD8/AAAAAIDBv8BBwIDA/0AAAP8/QAA/fwBBAAB/v8B
Av4E+vz5BwUE/PkIAvgG+QH3/wAAAAP/AgABAv7/BwP8AvUHAAH6/wYBAgAAAP///wH+/gAABP//AAH+AAP+//0DBf/+A/YE/gD+/wMABQEA/Qn7CgIDA/4L
C/7/APz8+QP+9/0A/wAAAAH/AQAAAQABAAEA/gL9/wH///0A//8AAAb9AAL+Af4CAwIB/Pz8+wX///j9+QAA/gv7CAEBCfwDCP8A//UC9AH/9P746v8H/R76
FfwODvkF/gAAAAAB/gEA/v79/wAAAAIAAgABA/8C9wAAAA39Dv8BDQMK//0B/wP4/AMB/PkCBfr/AAX1+Qb++PcEAAEB/gL+AgABBP3////9AAj7BgL8BwIM
9v7//xb3EAEAE/0Q8v7/ARP7DgECEf8PAQAAAAD+/AH//f3+BP8AAfwC//8AAQD87QHvDPoPDgT7BgoE7g8HBAwVIOkRDRP+AAAA/gb8AQEAAPwC+wABAAf/
CQACBwEF9wD/AAr9BgEBCf8I///7AAP6AgX4CAAM/gAA/wX+BAAAA/8CAf8AAAD/AAAAAP8ABwABAP0A+wAB+P76+QD/AAj/CAH/CQEHAAgABPIRAfcCBAz1
CP/+//f78QX59/v9AAABAP8CAP8B/wD+AgAAAP0A/AAA/P/+AAD///j+9gL8+AD8/wAAAAEBAQAAAv8BDQAAAPT+7gL98Pr4/AIC/wEDBvwEAgMABf8AAv0C
/AACAf7///8BAAD//wAB/v3//wIAAP4CAf//AAIAAQIA/v0A/wD//wD+/f4BAgf+Bf8CBAED//4AAAb6AQL/Av0DAwEAAPkC/AD+/QH8/f8AAAb9BQEBBf8F
C/f+/P3y7wb+8vQDC/n/+/jy7QX56fcA/gAA/wT+AgEAAv8CCPr+/QTz8gj87/gBC//9AvYD+gL9+wP/+wABAAYABP8DAwAA/QECAQEEA/wDAAP+Df4CAPQB
8AED7vjvDf4AAPP96wH+6vv1/wAAAAL/AgAAAQAC+QgAAP8KE/kADA0D/gIBAAADBf4BBAIA/gH8Av4EB//8BgoIBgD8AvQE+gT5/Qb/+v8CAAn+CP4DBwAG
AQAABPkF/P4C/gP8AgACAvoE9vwF9v/w/v8BBAQGBvkJAAQB+AEABAAJCfoFCAYD5gH7ABb8GQT7HgYX+wAB/wQABAAABQAC/wAAAP8AAQAA/wAA/v/9AAP7
AgX7BQIKAf8AAAD+AAEBAv4B+wD//wD/AgT9BAEB9/4AAAn9CAIDCv4HBf////7+/AL+/f4BDP7u5+7y9RLn9f8D/AD/AAn+BwH/B/8IAQIAAPsFAP4B/gL8
AQABAAAAAP4D/f/+8QsE/wkOHfQKEQ3+AgEBAfsEAf4C/QL9CgD/APgA9gL8+v78AwAAAP0B/AAA/P/+Egb6/twP6wTy4wj0AAAA/wIAAwABAv8ABAQBAPYJ
/vwB+gX3BAD+AfX+9QL9+v3+CgUBAPkG+wEC/v3xAgP/AfgE/gD9/QX//f8CAAr8Bf8CBP7/AgH//vwA/wH+/wL/CAED//UG+PwE8QD0Bf//AAH9/QL+/v4D
AQIBAPsE/v4D+wD6BgMCAPQH+vwB+AH1CPwAAPz37QX/8vX6Bv7+/vz+/AT9//0A9wL+/goAEAP9EQMJBgMAAPQG/f79+gT6+v8AAAr7BgEACP4FAgEAAPwB
/gH//AD9FQIF/+8J5vkF6vjhAAIC/QMBBP4C/v/+/wABAAP+AgAAAQACAwABAPsB/f8A/AD+AwACAP8C//8E//35/wX8APwFBwH7BggFAgAAAf8AAAAA/wAA
/gAAAAUABQABBAED7/39BQv/DgT+EwQMAwP+Au0J+f7/+Ab6+v79Awf7BAIAB/4I+PwAAg79Dv8CDAIKAP8AAP/++wH//f3+/gD8AAL9AQL7Bv8HAAAAAAEA
AAAAAQAA/gQA+wEBBv8AAQQA/QECAPsF//0C/gL7/wAAAAT+AgAAAv8CAf8AA/oE/wAA/wT+/P3//wb7BQMA/v0G+/0ABgMBB/4EBwMGAQAAAAP9AQH/Af4C
+/8AAAn+CQABCAAG/QAAAAT+AwH/A/8CAwD///oA/AAA/QD8A////wb7AAABAPwD9ggC/vsMCPYGCAf7AQEA/wH/AwAAAwECBQX/AuoN+v799gn2Av0GAQkC
AfgN/Pv4BQEA//oE//0E/QH7AAL9APYD/gP6AAMCAgAB//8B//8C/v/+/AACAAn/BQACBf0ACgYCBOcR9/sD8Abv/gAB/wX+BAEABP4BCAD/AfQC9AD+9P/4
Av8A/AX5/AT+/foC+QAAAA3+DgADDQEJFP8AA+0A6f0B6wD0/wIB/wIBAQEAAgD/+/79/wr6CAT9Df8LCgAJAe4L6vgK4v7o+gAAAAn+CQABCQAHBgEAAPgC
+v//+QH7AwH/A/sE+vsA/AL6/wAAAAL+AAD/AwECDQAAAPQB8wP+8vz3Af/9AAAAAQAB/f38CQP/APgD9/7/9f/5/v8AAAT+AwH/BP8E/f4B/wv9Bf8EBPwC
BgD/APv9/AH9+wABAAAA/wH+AAH/Af8BAQABAAABAP4D/wAA+AEA/wcBDQAADgMGCwEAAPYF/wH/9wQABwAAAPgA9QH/9P/4AAAAAAL/AQAAAf8CAf8C/wH+
//8C/fv+//4A/Af6BQP/Av4FAAQA//sFAv8AAQP+/wL+AP//AgH7AQME/AH/AAQABAEAB/0B8vwAABf0DgX+FPkN/gAAAAH/AQAAAQAB9wL5/Qj5BgT5CgAN
AQL/AfYD/v/9+gYD/v4AAAn7AgABBP0DAP//AQP+AAL+Av4DBv4BAfv+9gL/+Pr6/QAAAgECBP4DBQIA+wAJ+xH+BfoM+/z2/wAAAAAAAAAAAAAA9wMCAAkE
DPsECQUAAv8AAPz/+wEA+v7+AAAAAAL/AgAAAAACAwL/APcC/gL8/AQB/QQAAP0DAP7/BAD9Dv8FAvcD8v0F8vru+QQAAAIEC/4ACwYG+f8AAAn+CwABCgII
AwAAAPwA/AD//AD+Cf8AAPb/9AL/8/z6CQAAAPUA9AH99f/8+gAA/A35CAMCCvoI/wEA//8AAgH+AQIC9/3/AQ73BgQAB/0NAwUCBPUKAfwD/gX3Awr+/PQL
Av77AAn+/QcC//oMCPsCAgj8//z//wT8/gMB/vkDAgAA///+/wL/AP8CDAAA/vX+7QP88vn0BQP9AvYD+wP7/wEA//4AAf7//f8A/wEAAgD+//7+/wP8AAAC
Bf7/APv9+QD/+Pz/BgAAAPkA9gH++P76AgAAAP4AAAD//wEBBQAAAPgB+gAA+QD8Bf8A//wA/gL/+gAABgcA/+gM+Pv+8wr3/gEA/wIBCAABBgQF+QICBv0M
CvcEBwwAAAIBAP4CAgAA/wP/AAH/A/gHAf4AAAb/+QEAAAgBDQAADAIF/QQCAP8HBfwDAAP9C/8BAfv/+P4B8//5CP8BAPz+9gAA9P35+AIAAQADA/4BBwMA
/wIBAAcBCP0DBwEABAABAPwB/AAB+wD89wEABAoDDv0BDAgJ+/0BAgQACAIBB/8D/v4AAAj9CAECBv8G+fYGABb1BP4LAvYFCwIAAPUD9AD/8wD3BgAAAP7+
+gEA+v3/B/4AAAD9+gP/+vv9+wAAAAMABP8BBAACBwEA9wjxAgzz9wMA/QT/AAICCwD+BwYECf8AAPX/8wP/9Pz3AQABAAIBAv8CAgH+AAH//wD/AgH/Af//
//8A/wL9BQL/AwAF/wD/AAL/AgH+AgEC8AABARD+EP0DDwQL+AAA/wn8Bv8ACQEHAwABAAEB//4D/fwAAP8AAAf8AQEBA/0BAwH/APcE/AD+/QL9AAAAAAT/
BAABBAACAQAAAP4A/wAC/v8A/P3+AAr4BAP+BP8IBAABAPoC/P8B+wD8/QD7AP77+wb3Bf8HBv0AAfv9+gIB9fz8Bf4CAfgB9/4E8fz1EP7/APT86gH/7vnz
BfsBAgX5+QID/Pf+Av4BAQAA/QAD//z9E/z8/P358gr2+fv7/AAAAAYABgABBgADA/8A///+/AL9/f3+AwAA/QD+/AH//P/+/P4AAAn9BgEBBv4F+v//AAj9
BgH+Cf8I/wAAAAEAAP8AAgAAA///AAD+/gP///wB/AAAAAYABwAABwIFBvsCBP8A+gAG9vv4/wACAAQBAf4DAf/+AP8AAAP9AgEAAf4D/wAAAQEBAv8BAgEB
+P8AAAj+BwEBCQAFB/8D//oC9v0E8/v1/gEA/wf/BgD/BwAHAQEAAAH/AQD/Af4AAAH/AP8BAwH+AQICCgMAAuUP8v798QrxAAAAAvoF+f0B9wf6/wABAAL/
AQABAv8AAAACAAIAAP4E/v/+CAABAPQF9P4C8gD09fb6/x7vEgf+EPsU/v8EAQgBBv4GAv/7Af4A/wX5/gP//vsD/gAABPoGA/4BAwYA/QD/AQQBBQAABAIE
AP//AAH+AQQABPwAAf8AAAT/AgABBP0BAP8A/gb7AgIBAvwE+vz99w3zDAn9C/UKBv4AAAD9+gIB+/v9//4AAQf9AAMCBvkB+QD//wb+Bv8CB/8FAAAAA/sF
/v8AAAP9BAIL+wkF/PoJ+P7vCf8C/wD99wMC+fn2BQAAA/gE+/4A/AP8/QAAAAQABQAABQEEBv4A///89wP/+Pr8/wAA/wIAAgEAAQABBAAAAPwA+wAA+/79
Afzq6fL08xHqAe//BwEBAPcD+f8C9f/4A/wBAAT4/AIA+/oB9PgB/hL6CQEJCPMBA/wAAAH+/QIB/v3/DP8AAPL+7gL+7/33+wD/AAX/CQL/CgMIAwD/APoA
+wH9/AECBP//Afv/+QD/+gD+CQABAfMF9P4C8QH1/AMBAAUDCv0BCgMGBAAAA/YG+v8B/AL5AAQAAPwFA///AQX/Bf4CAv/++gAD/v35/wAAAv8CAP4BAQL/
DAAA//b98gL+8fv5BQAAAPz/+wD/+f/+///7AAT7AgP7Bf4KBgH/APYD+AD/+QL97f8GABgAFfsLCwEB+gIB/wcACP4BBgICBAAAAP39+QH//AD8//8AAAX+
BAABBP4D/wL9/v3+/wL8AwAB+AEAAAv/B/8BCgEE/gAB/gr+CAACBf8B/wAAAAr9BAL+Cv4G9P7+ABL4DAL/D/8NAf8AAP7//QH//P//+QP+AP0BAQT6BAEE
/wT+AvkIBf7/BAkABP8CAfwD+/4D+P72BAIAAPoC/f/+/QL+9QD8AAz7DQT8DgEN/v8BAAH+/gACAPz7Av8AAf4A+/8B/P/+/QL+AP8CBgD8BwQGBv4AAPv9
9AL/+fv6/QEAAP8BAwAAAQEB/QAAAAX/Bv8BBQIFAQAAAP4A/wH//wECBwH/APUB+gP7+AH+/gIAAAEAAf4AAQEB/QEAAAMBBQD/BQIDBwEAAPgD+f4C9wH2
+AEDAAUB//4DAv77+/77Bf8BBQL+CAUK+QEAAAcACgACCQIH9f3/ABX3DAIBD/wJAAAA/QT6/gT9/voC9wH//QcBCgD+BQMABP8BAAH9/QEA+/3//v4B/wr6
BQEABv4FAAAA/wP9AwABAf4C/gACAAv/Bv4EA/8BB/4D/v/79gAC9fn7AgMA/vwBAQH/AAAABAAA/vj/8gD/8fv3AAAAAvwCAgAAAQQBBP/+//kA/gH9+wMB
DAP9AO0F8gH79gP6AQH+/wD+AAP9Av8C9fH79BTm/AQCBfUT+wQA/wAEC/4ACAUD7P8A/xL5EAEAEwEPCP8AAfcC9wD/9gH6//4A/wH+/QIAAfz/BgABAfoB
+fwC9gH6BAAAAPz/+gH/+/38+f8BAQv9CgACC/4G8/z+/xL3CAL/DAAPAAAAAAAAAAAA/wABAAAAAAEAAAAAAAAA/gr9/+4OAv37/w8A/v8AAgIAAv8CA/8B
AP8AAAL9AAEAAP4DBQAAAfkD+f8B+QH4HPL++/Ps3hD83uTz///8AQIAAgH9Bf4H/gAAAAT/BAABBQAC/f4AAAb7AQECAvwDAv8AAvcG/v8B/QT9+wAAAAYA
BgAABgAC//4AAAT9AQIAAv0DCf/+APX+9wP79gEA+f8AAQn/CQABCQII+P8B/wv8CP4FBvwG/wACAAACAP0D/gH8Cv0A//n+9v8D8f38/gAAAAMAAwAAAwAC
/gD/AAL/BAH/BAAE/wD+AQL/AQP9BAIE+wD/AAn9CAABBgIGAf4NAv8NAe4X8v7qAQEAAP0C/wAA/wH//gACA/8ICPwFBAX8AQAAAQAD//0FAf/9/wAAAAIA
BQAABwIECQAC//oB9v4D9/33BAEAAfsE/f4A/gL8AgEFAAIEAfoG//73AgEAAPkC/gH+/AL+EwD8BuQK6gP57AX1/vwCAgv8AP8GAPr/8wMCAAYIEPoGCQcB
+gAFAAkEA/kK/v76CP4AAfUC9QH+9wD6BfsAAgX3+gMB+fcD/AAA/wf9BwD/BwAH/AEA/wT+BgH/BQEF9/sF9RLzBgAHAvcE+gH/AAACBwD/BQYF/QAAAAX/
BQABBQEEAv8G/gAA+/4F+/r1+P8A/g/5BQL/CP0G/Qf8/PgDAwABCQEF+/sAAAn1+wQAA/QC+wAABf4HCP0DCQcECAMD/vYI+P0C8wH0AP8AAAP+AgEBAv8B
BwAA//v++AD/9v/8/v8A/g35BwMBCvoH8P3/ABj7GQIBGwMS9P/+AA/7EgL+EgcSBAD/APwB/QH+/QD/BQABAPsD+/4D+f/79v7//BP1CwT+CvwPAAAC/wUA
BP8DAf8A/AEABAIEBvwDBQQA+f8CBAkDCPoJBwEA4wP09RzxGAj4JwUh+v8AAAQBBAACBv0B/P//AAj8BgL/B/8I+AD+/BH5EAH/DgANAwEBAPkE/P8A+QL6
/gAAAAP/AwAAA/8C/QMAAP0EBf4ABAQB8f7+/xX6EAAAEgUT9/8BAQ7+C/4EDv8G/QEA/wT+AwH/BAACAfL59Abr8Qn/BPD/AfsDAgIB/fwG+P77/wAA/wH9
/gH9/v4B//8A/Ab5AAX+AfcDAgAAAP0A/AAA/P///wEAAv4E////AQL//gAAAAX+BgABBQIGBP4A/wL7+QEB+vsAAAAAAAABAAD+AAABEP8A/u3/6QL96frx
AQAAAP8A/wD//wAA+QACAAv/Cf4CBgEC+gMDAP0IDPkFAgsECQAB//gA9f4D8/72AAL/AvgF/////gP8Af8AAAb8/wAAAP0BAwADAPoC+f4C9v73/wMAAPsG
A/3/Agb//AEAAAICBP4ABAMBBgQA/vb/+AH8+f/7AQAAAP8A/wH/AAABDwD4AOoC8gf18wL7Af79/wL7/AP4AwEEBgAAAPwB9wH/+/z6BQAAAPoA+AH/+P79
/AEAAAEAAgD/AwMC/QABAAACAf4C/wL+8v8AABP7EQADEAALAf8CAAH//wAC/gD+/wH+AfsB/QH9AQIBDQD//uz+7Qb76/v2/gIC//0GAfwE/AH4+QADAAcB
CPwGAv///P3+AAD+/gEBAAEE/QEAAAMABAEAAwEC/gAAAAP/AwAAAwEDAAAA//4BAQAAAAEACgD/APf+9QT89P//A//9A/8C///+AwL//AAA/wT+BAL+AwAE
Bf8AAAH++wEC+/n9Af78/QT7/QP+AfkBBAT9BPYSAvsBCQ/++vv+ABH1CgX8CP0M/QAAAAYABgABBgAECQAAAvUC+wIA+wH97wIA/g4CEP4DEAUJDv/+AO8B
7QT98fv1//8AAAL+AAEAAf8BFAgB++AO8wL56Pzo+Qb//QMBCQD8BgMFBf////sA/QL/+/79+AEFAQUCCP0E/gIA8gAH/hX/E/kMBv8CAAIAAvkF//4AAAT/
APwE/wz6CgIHCfX//gUA/QQEDQD9BgQAAQABAAL/AAH///8A/QAA/wr9BwABCgAE//8AAAP+AQEBAv4CB/8B9/398QL/9/DyAAAAAAABAQEAAAAAAgABAAYB
Bv0EB/4ACgr/AuIS+vz59xDy/wMAAPwGBf0AAgX/Av8B/wH9/P8C+/z7BQD++vr39Af37/f++wMAAAUACAD+CAIDAv8AAP4A/gAA/QAAAgAAAP7//QH//v//
AwQAAfAJ/f0A/Af7BAIBAPsB/f///AD7/AQAAP4GCf4BCAcBAhP89OIQA/339Qn6AAT/APkFAf/+/wYB/f8AAAj+AwAABf8DCQEA//UC9gH99v74/gD/AAT9
AwL+BQAG/gP//wABCP0AAwYGAgIAAPwDAQH+AAIACv8A/vj/9QMA9fv9/v8AAAT+AwL/A/4DAgH8//39/QL6AAIH/wH//wL+AgH9AwIGCgEAAPAG9v//8f/2
/AAA/wX/BQAABQAEBAr7AO0R9vv5/Ajw+QMAAAoCDv4ADAQHAwL+Ae4L9f/99gDyCPj9///x8Azy+fcBBP8AA/sA+f4B+wD+AQAAAAD//gD/Af4A+QL9A/kH
AvwBBQf++v8AAAv6BgEBB/8HCvv/A/b+8gP/9fz8//4A/wf7AgL/AvwEAAAFAvkH/fkJ9wP4AQEAAP4DBP4B/gUDBP8BAP0B+gEA+P36//36/A7uAQf4AfoM
Af8AAAP9/QEB/Pz/AQAAAAEAAQAB/wD9/gUA/v0FBf7/AQX/+QAAAAr+Cv8CBwIF/wAAAAL/AgAAAv8C/wH9/wD9AAP7AgAG9f7+/xX4DQP+Dv4N/gAAAAEA
AQAAAQAA/f4AAAj8BAEABf4FBPoBAgn3/AMBAPYCAP8ABPgHAP0BAQX+A/8B+gD0+QT27AACAAAAAP8AAAAA/wAAAAAAAP0BAAAA/gAA/gAAAAP9AgEAAv8D
BAAAAfsA+wD//P/+/vwBBwICAAAGBP0A9gL79w37DwT5D/4D/gAA/gf7BAL/A/4D+QAAAAn+BwEACf8E+wEDAAYCBv0CBQD9BAD/APcG+/8A/f70/wABAAP/
Af8BAP8B/QAAAAX/BQABBQAE9Pv6BQb+BgD9CgcKAP8AAf8BAQH/AQEAAgABAP4A+/8D+f/7/v8CAAUAAv4EAAD/BQEAAPUF/AH++wP5/QEAAf8DBQABBAMD
+v//AAj9BgD/CQEI+/8AAAb/BgABB/8D/wAAAAEAAgAAAgACBv8AAfr+9QL++P77/QAAAgb/Bf8BBgMH/wADAgAGA/sH+wD8AP8A/wT8AAEAAP0CBP8B//7+
+QEA+Pr6/gAAAQn8AwAAAwAG+wEAAAYBBv0CBQED/P/9AwAAAwH9BwQFAv8AAf0C/wAA/wEACP7/APj99AT++fv6AgH///8AAAH9AwEBAQD++f748AAB/fPz
/QAA/wT+AgEAA/4D/gH/AAP/BgH+BgQI+QAAAAf8BQEBBv8BDv3+APX47Aj58vb6AAAAAAAAAAAAAQH/BAAAAP0A/gEA/QEA+gAAAgAEBPsEBQP++v//AgUA
A/8BBv8A/f8AAgUAB/8DBQIE/P/6+A/yDgX8EPsN/AAAAAf+BwABCAAH+wAA/wj9BwEABgEHAAAAAAEAAQD/AQACAv8AAPwA/AD++/7+AQX47AP6BAvtB/0H
Bf7+/wL3+gb9/fgAAQAAAAEAAAAAAAABDggC+vAE9AH59gHzBgEAAPkD+/8A+QD4/QAAAAX/BgABBQEECP//APn+9wL99v4BBQEAA/oD9/0B+wD6/P/+/wX7
AwX8BP8JAf0ABAEB/v8DAv8A/wIA//0DBP//AQP/BwAAAP0B+wIA/vv8AAL+APoDAf/9AwQB+QEAAwAFC/8BCwgG+P8A/g34BgT/CvoFAAP/APsDAf7+BQQB
//8A/QL6/gP+/vwA/wAAAAIBBAAAAwEC+wEAAAj/CgABBgIF/v8A/wb9AwEABP4DAAAAAP8B/gH/AP//AQAA/wD9/gEA//4A/gL9APsCAwL9AQME/wAAAAEA
AgAAAQAB//8AAgD//v8BAAAA/QEA/QP/BgH+BgIE/wD+/wMBBAL/BgAD//79AwL+AgH/BQEI8/z+/hHyBAb9CPYN/AACAAUCBvwGAQH8+v8AAAb/BwEBBQEG
BAAC/wD9+gIB+Pv6/P/+AAP/BQH9BQMHAAAA/wT+BAEABP8D9AwCAPgVEvMDCBf8Bv8AAP/+/AEA/f39AQAAAP0B/QD//gD+Af8AA/wC/v8B/gH+/wP//f8B
BQD8AwIC8/0A/xP3DQT/EPwNAgAAAP8AAAEAAP//8wEA/w/9EgABEgUNBAICAPoE+f0C+gD4Av8AAP/+/QH//P8B4fXy7S7iEgnzFwct7wLw/An6GwftHRMm
AwAAAPz/+v8A+///AwMAAPkG//7//QP9/wH/AP8AAAH/AAAC/wAAAP4CAQAAAQIBAP8AAAL/AAH///8AAAAAAAL/AAAAAf///f4CAQX/A/8EAf4A/gMAAQAB
AQD/AgIB/gAAAAQABAEAA/0C+/4AAAj8BQIBBf4FAwD/AP3+/AH9/wAABAMAAPgF/AAA/gH7/gIA//wEBf8ABQQC8/0DAwcDBf0FAwIAAf0A+wv3BAMCAvcD
/gAAAAIAAwAAAgEC9wD//BP5FAP+Ev8NAQD+/wD9/wP7/wIGAgAA/wH+/wL/APz/AAMA//kGAv4AAQX9/v//AAT9AAL/Av4B9/8AAA75CAEACv4H+gAAAAn9
BwAABwEGBAIA//cF+/8A9wH4AgACAPwC+/8B+f/5Af8AAP7+/QEA/f7/BAAAAPn/+AH/+P/6Bf4BAAH8+wIB/vv9/P8AAQL/BAD/AwAE+wD//wn9CQH/CgAI
Bv8AAvcA8f8B9P/4//8AAAL/AgEAAv8CAP8AAAL/AAEAAP8BAgACAP8C/v4C/f/7+AABAAv/DAABCwMIAwAAAPoA+gAA+gD88wMD/wwFFPYGDQkEAAAAAP4B
AQD//wD/8v8ABQcHEPsFEwoICf8CAv/+8/wF+fz1AAEA/v3//QL+/P///gAAAAEAAQAAAgAAAAAAAfwC+/8B/gH9BgAA//n/9wH/9//9AgEBAfwE//0C/QL8
B/4DAvoC9/wG9gD5BvT1+wrrARXz/fgR/P8AAAj9CAAABwEI/wAAAAP9AQAAAQEEAAABAAL/AgAAAAABBwAAAPYA9QH/9P75/wIA/wMABv8AAwIBAgQA//oD
/v//+wP7AAUD//EK+PgB9Ab2Af3+AwEB/wECAv7+A/8AAP/9+AL++P39+QAA/wz8CQAACv8G/gAAAAL/AgAAAgECAP8AAAH9/gEAAP0BCP8D//0B9v8F+Prz
/gEA/gQCCQEACAIDBQD/AP3//QP+/v8A/AAAAAf+CAAABwIHD/34CO4H7wD2+gkGBwACAPkD+f0C9gD4AQD/APoA/QH9/gICAgMBBfQQ/vUFAA37/QAAAAUA
BP8CBgACBv7/A/UC8wEB9/34AgEAAPoE/wH//gL+Af8A/wH9AAEBAP0BAAD2AP79AwX4BwINBPwA/QP5+AT//Pf7AQD//wAAAwH7BQAAAQAAAAH/AQAAAQAB
AwP/APcE/P/++wP68/0BARX5D/8DEv8MA/8AAvYI+P4B9wL5/v8AAAEAAQAAAf8BBQIA//sB////+gH9AAAAAAj7AgT/BPz/GfwD+vj66AEE5urtBAEBAPsD
//4B+gL7BAAAAP7/+gL++/z9/AAA/gb9AwD/A/4GBQABA/oE+/wD+AP5BQAAAP4B/gEA/f/+BwEDAPYG9/sE8v/vBv4AAAT69wL/+fr//P78AAn5CAX6CgAN
AAAA/wH+/wL///4B8Qj7AwEGEf36GQ0MAgABAP4B/f8D+/77/wEA/wP+BAAABf8D/wAAAAEA//8A/wAAAQD/AP///gH+AP8B+gEAAAUBBv4BBQMD+wEAAAYA
Bv8BBQECAQD+AAL+BAP9BAAGBAAAAPwA/AEA+//97gACABD6DgL/FQEG/wIB/Qz7CgL/CP8GAgAAAP4A/wH/Af//Ff79AOn+6gf65/n2//8AAAP/AQH/AQAD
9/4AAAj8BwL/CPwJ/QT//voGBv//BgYBAgEBAPcG/wP//gL4/gAAAAL/AgAAAv8C/QEAAf4EBf8BBgMBAAAAAAEAAQH/Af8BAf7/AwECB/4EBQMHB/7+AvsA
AQIA/wAFBAkBAusZB/QE/xP1/f8AAgADBv8DBAMC8gT9/gj9FAb6EggS/f8AAAX+AwEBAv4C/QD+/w38DQL/DwINCQAAAPsB+gEA/f/7APf8+gXw8w/5Auz9
/QQA/f4FC/4ACQcD////AAL/AAH+AQAAA/8AAPz/+wL//P7+BP8BAvgC9v8D9//5+///AAAA/gP/Afj9/wAAAv8EAv4BAQT//f8B/wn6BgABA/0DAgAABfQI
/f0C/Qb8//sBAAf/AP4FAAEBFf38AO356wj17P39+v8CAAn+Bv8CAgEA/QAAAAYABgABBv8E/wAABP8B//8AAQEB/f8AAAb+BQABBf8EAP0AAAH9/gIAAf0B
+//+AAr7CQL9CgAL+gH/AQECCAABBwUGBAAAAP3//QD+/AIBAQAAAP4A/wD//gEAAgL+/gP9//0BBgAD/wIA/gH+/wL9Af3/AP8CAQP/AP8DAf7/AgEA//0B
/gD+/gH9AAABAAj9BQACAf4E8f/8+wn3Bgf5EPoKAgAAAP0A/QD//QD/AAAAAQL//wAAAP8A+P8CAAr+B/0DBv4CAv8AAP/++wH//f4AAP/9/gP4+gX6BPoC
9hMAAPAeCPX+/RT2/QD+AAX+BgH9BwAGAwED//8B//8D+/38A/8AAAD9+wIA/f3+BQEB/voC+wH++f37/wAA/wb+AAAAA/0A/wH/AvsDAQD+AQUE/f0E/gz9
AQAF/fj9/gUA//gIBvz/Agj9BQMA//YF+v/9+QP5AAAAAAAAAQAAAQAABf////n++AT99/wA/gAAAv8DAQAAAwH/BPr+/Abx/Ar7/fQJB/8AAvv++AH++f7+
AQAAAP4A/gH//v8B/f8A/gj6BAEBAv0G+P8EAAkBCfwGCf/9Af8AAAIABAAAAgEDAAAAAAEAAgAAAQACBP//Af3//QEAAf4AAwD+Af7/AAL9AgADB/8AAPz8
9AL/9fz8/wAAAv8DAf8BAwP//gAAAAQAAwAABAAC+v4BAQoACgAIBQACGeP68/vr1h7559b/9AT78Rz3DwQBEv8S8PHt/BfyHQUPEPAP/wAA/wEAAQH/AQAC
/f/9///6/QX6/v8H/v//AAH/AwEAAgAEA/0AAAb7/wIA//wBA/7//wX5/gT8BPkB/f8AAQP/BAEBA/8B+AAB/wf+C/4BCAQI+/4BAwMBA/0HBv4D/f8AAQIA
AwAAA/8CAf4CAAP/AAADAPr+AwD/Af4A/wL///39AAIA//wEAf//AQL/6v39/x31F//+EQoY9f/+/w39DQAADwAM9f8AAAn+CgAACQMJ/P/9AAb+BwL8CwAJ
/wEAA/sGBP0CAQj/BQEA//0A/QD+/gH7/P//AAb9AwH+BgAGBf0A//77+AIA+Pv+CBD6++MUBAD2AhICAAEAAvoHAfwCAAb/Dv7/AvUC9gH/9f/5AAEA/gD+
/QH+/v///wIAAvoIA/0BAQb+Bgb7+fAD/AX0+AT+BwH/APUB+QL89wL8AwECBvgJ/PoE9Aj5/wD/BP4B////AQQF8gICBwUNGPUMFAsE/gEAAf8CAgAAAgEB
AAAAAv0D//4CAAL//AEB/wUCCP4CBQECBQEDAvcJ/PoG9gTz8QEGAQ4DDPYMBgL+Af8CAAH9AAAA+//+AgAAAP4A+wAA+//+6///Aw/8EgH/FAcRAwUBAfMM
//sC+wX4AP8AAQIAAf8BAQEC/AIB/gYFC/kJBgn8/f3/AQX9AgMAA/4G+gAA/gj9CAT/CAAIAwAAAPv/+gAA+//9DQMA/fz9+wL8//38+wACAAUBCP0DBAEB
9gEAAA4ADwABDwEI+wAAAAT/AwAAAwACAQAB//8A+v8B+f/3CwH9APT/9AL59gIA/wAA/wX9AwH/Av4DA/7+AQD7/QT9/v8G+QEE/Q0ADvsIEfz8BAD+Af7/
AAL9/gMDBAMA//oD/////gP+BQD+AvcE/QAABQMA/f8CAAcABP4EBP79//4AAAb+BAEABf0B/gEB/Az6C/8EBvsHAf4DAf4D/P0G+f74+vv9/gf0+An2A/YE
EPkC+fkF9gL//PfwAP8B/Qb9AgIB//v//QD/AAUABQAACAMHAgD/APoA/AL+/QAABPkE/wn0+QED+PT+/f0AAAn8BwIDB/0F/AD/AAb+BgH/BAMGBPj59gDx
Bgr7+PYEBgQA/vYB+AMA+fz6/QEDAAYBCfwHAv8A/gAAAv4D//4DAAL+//8DAAgBCv4GBQD/+gAAAAYACwABCAIIAQEBAfoE/P8A/wD9AP8AAAEAAAABAP8A
BgABAvoD+v8B+v75Bf4AA/YC9v8B9f/6AgABAP///gAA/f7+AAAAAAEAAgAAAQAC/f8A/wP+AgEAAf8D/wP+/gL/AwT6BwAC/QT/AP4GBv0ABgUBAv/+/Af1
/Af5//gE/AEC/wUCBf0EAgABAAD/AAL+AQL+AgAF/AEBAwIGBfoGAwT97/v5Awj9CwP9EAMQAQACAAMAAf8BAf8AA///AAD9/gEA/f0AAv8AAP///QL//fwA
/fz/A/4D/wABAwACBAX+AO0H+wH5/Qb/+AH/AwAHCPwCBgkDBv3///n99AX8+f39/v8AAAP/BQEAAwIE8v8E/R36EPsLFPoH+v8BAAr+Bv8FBf4CAgX///kI
//7/AAL4BP8AAf/+/AAA//7//P4AAAMABgEBBf8D/v8AAAP/AQEAA/0D9wP7Av0CCf/9CQUO/gAAAAQABP8CAgAAAP4CAAH/+/8D+Pv7+gL//Qj+CwD+Bv8I
/gD/AAT/AwL+BP8FA/QK+hvuAf4P+ur9+QAAAAf/BQABBAAD/wAAAQEBAf8BAQEAAQAAAvoGAv0BAgX/A/8B//8A+QAB+fv4A/7/AAf4/gP+//sDAAMAAPsF
Af4A/wT/AP0E/wn8Bf8G/fwAAAAAAAAAAAAAAP////8B/gn6AgL/AvoD/gAA/gX+BQAABAAF+Pz//xT2CgT/E/oK/gAAAAMAAwAAAwAC+BHs5wQIGwToFhIX
Bv8AAPkA+QD/9wD+/gEDAf8JBfkI/wT7AAAAAP8BAAAAAAEAEAEA//b+9QX8+Pn3AQMAAPgGAP4A/wX+AAAAAAH/AAD+AP8A/gAA/wT+AwEABP4C/gAAAAP/
AwAAAgAC/QAA/wP/BAD/BgAGAQAAAP8A/wAB//8A+f8AAAz9DAEBCgEJ/wAAAQD/Av8AAgECBP//APv/+wL/+/8ABQD9APr++AX8/vsAAQD+AAT/BAL+AwAF
+gAAAAgACP8DBwACBAD/AfkD/QH+/wD+AQEAAfgHAP4A/gX9+wAAAAv+CQAACQAG+P///xD5CwIAEPsLAwMDAfcJ/vsC/AP2/AAAAAIABQABBAEEAP8A/wD9
/gAA//8A/wAAAQACAv8BAgIBAv4AAP38+QL/9vz9AQIA/v8AAAH+/gH/AQACAAEB/v4EAPv+AAAAAAD/AAAA/wAA/gAA/wX+AgAAA/8CAQAAAP8B/wAA/wD/
/wAC/gb9//8D/Pz9+wD/AAX+BwH/BwEHDAEBAPIH9PwF8v/y/P/9AQT+BQP8BgMJAQAAAAD//gAA/gAAAQEAA/cH//0B/wX9BP8AAPkA+gEA+f/9+wAAAAX/
BAH/BgAEAgIAA/YJ//sB/wj8/f4B/gf9AAEDBvr++QP/BPwMCfwCCAoB/wAAAf8DBf8DAgEBAAEAAPsDAP8A/wMAAwAAAPsB+AL9+v79+QX/+gcAC/oBDwQI
BAD/AfoA/AH+/QH/+gAAAAf+BgEABgEFBwEA//kA+QH/9//8/gAAAAX/BQAABf8D/P//AAr8BwEBB/8HAwIAAPwCAP/8/QL9Cv7/AvT/8wH98v/9/AAAAAb/
BgAABQIG5fD0/SPgExT3Hvou+vz8AgAA/P8BAQEDAgABAf4B+/4C/QD6/AEAAAkACwAACgIH9QL8AAr/DwL8EAUOAgAAAP8A/wAAAAEABwAB/gD7+gL/+vv9
Af8A/wH//wAAAAAB/P8AAAn+BgAAB/8FAwACAPwB+/8D+P/5AP8AAAL/AAEAAQACAQD/AP0A/QL++////f8BAQEFBP4CAgIA/vHxAQ7rCQsBCf4bAwEBAAAA
AQEBAP7///8AAAX8/QEAAPwAAAAAAP8A/wAB/v/9BP/+AP/8/QP//fsB/gAAAAQABAABBAECAf4A/wX8AQH/Af0CBwEAAPkB+QD9+v/5BAAAAPoB+QD/+f/7
AAD7AP//AAL/AQEEAgAAAf0C/v8B/QD9Av4AAv4A+wH/+//++wAAAAr/CAABBwAG+v8AAAr+Cv8DCQEHBf8AA/cC+v8A+AX/Bv8BAPgA9gEB9f32AgAAAP//
/gH/AP7+Bf4A/wD69gP+9vr6BP8AAP0A/QH//gD+/f8AAAH+AAD/AAEB9f/9AA37DQH/Ef4PAAD+AP7+/wL7AAEF+v8BAAcBBv0IBP3/AAAAAAEAAQAAAQAB
Af8AAf8B/gAA/wD++wQAAAUDDP4ACQYFAQAAAP4A/QAA/gD+8fv8/SDsFw78HvUl/v4A/wP8/QIAAPsB/wAAAAL/AQEAAf8C/wAAAAH/AAEAAQABAgAAAAH/
/QEA/v3+/P//AAX+AwECBv4D/QD/AAT/BAH/BAEE/wAAAAEAAQAAAgAB/gAAAAMAAgAAAwACBfv+/wL0+gf9APcE9QUAAQEGD/sADQkF/wAAAQABAP4AAAH/
BAAAAPgB+gAA+gD8Af8A/gH+AAIA//4ABQAA/vz+/AEA/P/+9f8AARD9EgECEAIM+v8AAAz8CgEACQAIA/cAAw76BgAI/vkJBv8F//0C9/oK9fv1/gAAAAL/
AgEAA/8C/gAAAAP+AwABAwEDAP//AAH+AAEAAAACBAAAAfcC9/8B+AD5AP8A/wP9/wL///0B+gAAAAn9BwAACAAF/QX+AvoHAvv9AgoD8AYAAQgFD/gBDgsI
Cf0AAP789wIA9fr6AAAAAAL/AAAAAQABAQABAP4A/f8B/P77AAAA/wT+AQAAAf8B/v7/AAX8AAH/A/0E+A8KDOweFOoPCh3u/QIA/gADB///BQQCAf8BAwEB
A/4CBAMD+AAAAAr+CwAACgIIA/4HBPkO+/YM/vzr+wYAAP0GCf//BAkADRb6A8kk7/v27BP0BfoN/wUB+f0K9PbpAP4B/gj5BAT/AvsEA//9+QD3AQb4/v4J
+QT//QEFCf3/CQUC/gAAAQIBA/8BAwEC/v8BAAT//gAB/v7/9/75/wf3Bwn0CwEQAgAAAP3+/QAA/P7++wAAAAb/CAAABgMG//8AAAEAAAEBAv/+BQEAAPcE
+gD/+gD6AQEAAP4CAQD/AQH/+wAAAAUBBwH/BwMF/OcF+SDk/QgSBewFAQAAAP4A/gAA/gD/+///AAb/BgEABv8F//8AAQL+AAEBAf4AAgb/APMLA/z//Qj6
Av4AAAL7/gIAAP4CBQABAP8A+wAC/f36A/8AAvwB/gAB/QIA/AAA/wb+BgABBQAEAQAAAf8BAP8BAAEAAQAAAP///gAA/wAA/PwCAQ/4BP8GA/oF/v8B/wH9
+wAB/Pz9AQEAAPkB/AH/+gH+DQEAAPQD+P/+9QL7/AAAAAUABwAABwEG/QAA/wX9AwAAAwAFBf0BAP79+gIA+Pz/AQMA//gFAQH9AAUABQACAPgE9/0D9v72
EP8AAfIB8wH+9QD2/QD+/wj8BAL9BQAHBAD/AP3/+gL+/v8A/AAAAAb+BQABBQAFBAAAAfsC+v8A+//7+/0DAQv9/f0J//n3Bv//AP0B/gH+/gAAAPwD/wr6
/gEC/vn7/QAAAAMACAAABQMEGfz9AfT78Qf68/4AAP8FAAcBAPoI/Pz4Bwb/AOsN/v38+A36/f//+g30Awb7BfkNAgIAAP8CA///AQP//wD/AAL+AgL+AwAF
AwAAAPwB+wAB/AD8AAIAAP4DBP//AgQBBQD/A/UJ+fsAAQT3AP39///4+gn3AfoF/wEAAP0B/wD//wP/AfwCAAP++QEE+/n4D/z6+fLx6Anx6fcA+P//AA37
BgP/CvwG/QD+//8A/wD9AQL+AgAAAAD//gAA/f8A/v8AAvsA/v///AQC/QIBAAIECPwDBAUAAAAAAAAAAAD/AAEADPoC/QH19gYD+PP8AQL/APoDAQH9AQQC
AgIB/v4DAP8B/AH8/g3+BekcA/T+ABb1/wAAAP0CAP8A/wH+/f8BAAb+BAADBf0CBgQBA+sO9/wB9wfwBf8B////+wMA+/r6Af//AAb7AAP+BvwAAf8AAAP6
/QL/A/3+AQAAAP8BAP8AAP8A9wH3/P39CQX2BwQPAf8AAAH//wAAAP8B/v8AAAP/AwEAAwAC+v///An4AwQAAfgHCwcEA/AU//MK+gnwCP8CAPwA+QEC9vv5
Bf8EAP//+f4E9Pv08f4AAA37B/4DBf0K/v4AAAf8AQEBAv0DAAAAAAAAAAEA/f//9ff7ChP3BQQDE/4Q9/8BAwUCCP0FCAEDAgD///3+/QL9/v//9QABAA7+
DP8DCwAG/wEAAAIBBP//BQIA/gEAAQICBQD/BAMC/QD+AQABAgD9AQUDDgEF+vEH9PwG4vru+/8ABAAHCPsFBwUCAP4AAAT+AgD/A/8C/f///gj5BQP+BP0G
BAYBAPAMAvsA/Aj7/AH//wABBgAABgEEAP7//Qj4AAP+APoDBP8AAvgF+v8B+gL7A/8AAfsB+wAA+v/8EP0CA/EE7f0E7P72/wAAAAAAAQABAf8BAAAAAAH/
AQAA//8BBAAAAP0A/AAA/v/8Av8AAP///AH9AP8CBf8AAAH8/P8A/v4AAQAAAP4A/gD//gD//QD+/wb7BAP9BP8HDv7/BfMD9gL/9gH7A/wAAAL7+wP//voB
8wD//wn+CwL9DQUMAwAA/v/9+gL++vz+9/cB/R/tCQQECfALAf4AAAP9/wIAAP0B5f4BASD8HP4IGwITAwQCAPgG+/sC9gP3AwAAA/kE+/0C+gT+AP8AAAL/
AAAAAP8BAgH/APkDAAD+/wMBBf////j/9wL8+P776wf8AgkLFv78FA0SAQAAAAD/AAAA//8ABAcBAOwQ/vsA+wn19AcA/gcDEf0ADwYJ/wMBAP0FBPwBAAX9
/AAAAAQBBQABBQAEDPYABv8A9QQF+Pf6BQUA+/gE/wH7/AT9A/0AAQL9+gEC/Pv8/f0AAQ36BQIDBvoEBwL++/f+9AL59fz7+QAA/gr8CAH9CAEG/wAAAAD+
/AAA/v/9AAID/v8A//8C+QD6BAAA//7++wH++gD/CAMA//UD+AH99gP4Bv4B//79+QH++fz9BP4AAvwD+wAC/P/9+wAAAAT/AgAABQAC//8AAAL+AQH+AQEF
AP4BAAP+AgECAf0A/wAAAAP/BAEAAwEFCfoA+gjy+wf5+fcG/P8AAAj/BgABB/8FAP4A/wL9AQEBAP4EBQIA/vcC+QL7+QH8Bv8DAP0A9QAB9/r3+QAAAAv9
BwEACf4G7PwB/xv1EQIDEPkP/wAAAAEBAf8CAAAABQAAAPj/9QAA9f36/QD/AAX+BgH+CAAG/AAA/wT+AgAAA/8B/////gH9/QT+AfoB/vfv9wPt9hHzA/QL
A/8AAfwC/P/++f///f//AAf+BwEABgAI/wAAAAIAAgAAAgAC/wH/AAABBAD+AwIB+wIAAAIEC/4CCQUE//8AAAT9AgEAAv4DAQAAAP8BAAAAAQAA/wAAAAP+
AAAAAv0BAQAB/wEA/wAB/v/+AgAAAP4A/QH//f//BgECAPQH9/wE9gD0BAD+AfcD/QH//gMB/gIC//0E/vwB/AP6/QIA//8BAgD/AQIB//8AA/oG//wC/wX9
/P8AAAj9BgEABv8F+wIA/gj/Cv//CAQF/AAA/wf+BwEABgAFAv4A/gT4+QIA/fj+EP8A/u8A7AP87Pn0+wUA/wMBCAD/BQUD/wAAAAT9/wAAAf8BA/8D/gL7
+gAF9/j8/f8AAQT/AwAABP8D/QAAAQIAAwABBAID/gAA/wb8AQABAP4E/QT/APsJB/0ABgb9/gEAAP4A/f8B/gAAAv8AAAL9/AEB/vsABAf9AO0LAwL3Agv/
AgEAAPsDAQH/AQIAAP8AAAP+AAAAAP8BBf4AAP3++wIA/fz9Af8AA/0D//8D/wH//wAAAAEAAQAAAQACAAMA/fz/AgL8AQIC+gAA/Q/5CQIBCv0IAQUA/v0D
Af/+/wL8AgEAAPwC/QD//QH9AAAAAAAA/wAA/wAA/gQAAAMABQAABAACCAEB/vkB8wAA+Pv0BQD///YC+gL8+QH8AAD+A/kFAgD+BAcD/gAAAAMABAAABAAC
9gEBAAsADf4ECwAF/v0BAgH/AP8EAP4CBQABAPcC+P4C9QH7/QAAAAEBA/8BAwD//QEAAAIBBAAABQIB8wL8AA38DQH6DgUR/v4AAAb9BAEBBf4EAQIAAPsC
/QAB///9BQIAAPUE+P//+AH6Afv8A/b99AH8/P4EBf8CAfgC+gED+v35//4AAQP//gEAAf4BAf8AAfsC+v8B/f76AP7//wr4AgT+BvwJ////AAL+AQH+AgAG
/AD+AQMBBQH+CAEF/wAAAAEBAgAABAABAAEAAf4C/v0A/wH9+wH//QP/BQL/BgAA/QAAAAP/BAABBAEC+wAAAAf/BwABCAAFAAAAAAEAAAAAAQAB/wIA//0D
BP8AAgQBAwAA/wAAAAD///0A8gsHAgQVE+4NDAv3BwECAPsD+vwD+v/5CwME//EM+P4C8gDrBP8CBP0F/f0F+gH3DvwH/QT//wAH+fbv8Qj9/wAJEfz+EAoJ
9gD/Agn/Df8ADgQL/QAA//4A/wH/AAAAAAMAAfwGBP0BAgb9AAQAAPoHA/0A/wb89QT//BD4DgX/DfoN+AL+AAv7DAL+CwEM//8AAAH/AAEAAP8BCf8BAPn+
9wP+9f34/gABAAQABP8CAwED/P/7+BD5DQMAC/sI/v//AAT/AwH/Bf8EBvz/AAD6+AT99/kABA4BAeYXA/gC+g/w/QEAAP4C/wD/Af/9+wD//wH/BAP/A/4D
BAIAAPcD/P/+/QT9/QkCAfkOCfgE/w76BP8A/fv8+AT++Pr9/gAA/wP+AgEAAv4C//8AAgABAP8BAQAA/v8AAQIAAwABBAAC8wMFAQ0GEvgLCwP//////gj5
AQP+AvsF+v4K/g4ABPkMBPv7+gEDAA8AC/wGCf4B/f4AAAX9AwEBA/0D/QEAAAMBBv8ABQED/QEAAAICBv8BBQID/QEBAv8IBfsFAgb/BgH//voB/QH9/AD/
AAAAAAT9AwAABP8DDgP+/egI8AD66wD1Af8AAP4A/QD//wABBAAAAPoB/P8A+gH9Av0BAAj7AQICAvoC/AH/AQcADAABCwQI//3/AQH+/wD/AwED+QP+AAAH
Cv3+CwwI/f//AAb9BAP9BwAFEggBAt4X8vj/7QzoAgAAAvUD+QAA+gL7/f7+/wT4AAL9AvwJ/gD/AAH/AgD/AgEE+QL//wECDAL+DAUI/v4AAAj7AgL/BP0F
Dfr//vz28wf+9fIA/f4AAAn7BQIABf4GA/8AAAD++wEA/P3/Av3+Avz//wL//QACAP8AAfsEAf8AAgQA8AIAAA4CFPwCFAYLAAACAP4D/v4D+wD6+/8AAAj/
CAABCf8FAgAAAP0B/v8A/gD+AQAAAAIAAgAAAQECAQAAAAAAAAD/AAEBCf8CAfUB8QAB7/70EPT29gfh7hTx8+sI/AUAAPsICv79BwoC+wD/AQUACAD/CAQG
AwH/AQL/Av0BAQMH+AAAAQUEDf8BCwYHBQH/APYC+wH++AH8BAD//wD9AAL9AAEC/wAAAAIAAgAAAwAB/gAAA/4D/f0CAQL+A///AP7+/QL+/v8C/f8AAQUB
AwAEBP8AAAQAAPsE/fwAAQL4BAAAAfoB+/8B+gD++wD/AAX9BgL/BwAI/wAC/wT/AP8C//7+AwIAAPoE/P8C+gD3AAAAAAH/AQAAAQABAwAAAP0A/AD//AD/
AwD/AfcD+gD/+gL8AgAAAP///QAA/gD/BQAAAPn/9QH/9/z7AQAAAAD//gD//v8AAf8AAAL9/QEA/f4C//4AAAT9/wIAAP0CA/4AAAL8+wAB/fn/CgD/APYA
9gL+9/77/QAAAAT/BAAABAAD+v4B/wv+CQACBAAJ/AAA/wb/BgAABgEF/wAAAAL/AgAAAgAB/wACAQAEAvwE/QL9CAb+AO0L+/359Qn5AAL/AvwFBP7/AwcE
AgL/APsA+QD8/QL/9wEH+Bn7Fv0LDfkD/v4GAQsCCPoJAv78AQUAAPcLBfwA/wn8A/8A//sC/QAA/P/9Af8A/QP6/gP/AfsB9AACAwoDCPwEDQMD8QAD/xf+
FfwEEgQK+/8CAA37B/8CA/8B/P8AAAX8BQEABf8FAwAAAfsC/wAA/AD9AAL/Be8N//0A/wv+BQP9APIF/QH7/gYA9gID/gwACf4HBvv/AP8A/v79/gL+/f7/
AQYAAPcG//7+/gX+AgAAAAMBAgABBP4ABwD+9QH5Agj99/b4AQD+AP/+/gL9AAACCf8A/P/49gX99/j+AgEBAP8DAv8C/QH9AAAA/wT+AQAAAP8BBgD+/fr7
+AX4+vwC/gD5AAL7BAX2CgANAwAAAPsB/AD//P/9A/8AAP7//AAA/P/+A/4A/wH8/QP+/P0A/fD5CQzsAAz/DPQT+P4A/xD1CAMDC/gI/wD/AAL/AgAAAwEE
Bf4AAAD9+gH//P38Gv78/vP9/wEC3/v7DAIA//MI+P0B8vzw+/8B/wv8Bf8DCPwE//8C/Qf5/gED/Pn/AAAAAP8A/wAA/wH///8AAAT9AAEAAf0BBAACAP0C
AP0E+QL9+wAAAAj/CAAABwEFAAP/AAAECQD/CAMEBAUA/vsA/QH9+wL+AQAAAAH/AP//AAEBAgAAAP///AH//f/9/wACBfsJBPsJ/wb99wf/AQAKEf79Dg4H
BwAAAPUB9QD+9v74AAEAAf4DA/8BAQL9+f8BAAv9CAABCAAH/wAAAAH/AQAAAQACAwAAAP8A/gH//wD+Cv8CAPED8P8B7P3yAAH/APwDAQD+AAL/+QUC/wQF
DfoCAwsE7gb/BAQJEv0CDwsI/gICAPwHAPsF/QL5+v78/hHyBwX5DP4S/AABAAf/CP4DBwIFBwH9/vj9+QT6+/8C/v8BAAb9AwAEBPwAAwEAAPoD/v8A+wL+
+v///wb8BAL/Bf8I7gYOAQMaEegQDxL1BwABB+0M9PsG9QT1/gD+AP//AQL8AwIF/AEDAQQGBvsIAQD7AwABAP0B/P4C+//8+fv9BAb7AAP9Cv0HAgAAAP4A
/gH//QD//QkAAfMQDfkBABH/BgQC+/kEAQAA+//7GAH5++n+7Afz7f79/QACAAgBB/4EBwD/9v8DAA0BCvsHBwEE/wAAAAEAAgABAAABAf8A/QT7AAT9A/wB
/AACAAcABf0EAwAA/QAA/gb9BAH/Bf4E9Pz8ABL0BQb9DPgM+P/9AAv4BgT9Cf8K//4AAwABAf8CAQAAEgQF/fEJ9vkC6wfzBgAG/gEB+vsH8/71Af8AAAEA
AP8C/v7/Af8AAAH/AAAAAP8CB/8BAPsA+AAB+Pz7CQACAfYG+P8D9f7xA/0BBvsG/P0F+wH4/AH//wECBgAABQID9f/8/w/4DQT8Dv8SEP4CAPH/7QEA6fvv
EP8AAO4B7gL96/3zCQAAAPUC9QD/9AH5B/4B//388gAA9Pv5Af8AAAD//gL//v4BAAMD/gQDBP0CAAH+7/v/ARjzEQQBFf0Q9gAAAQz9CQABDgEG7P0C/xr5
E/0GDf0K/AAAAAX/BgAABQEE+QAAAAn/Cf8BCgEF/P8BAAb/BP8CAf8DAQME/fkLAfsG/v/3Ef77AuIF7wf28wH9AwMA//gF/v///gP8C///AvED9AL+9AH3
AQEA//oB/gD/+wMAAP7+AQH8AQT+Bf4IAAAAAAD//wAA/gEABAAA//n++gL89gD9/gAAAAEBAf8BAQEB/QEAAAIDBP4BBAMBBgQAAfIN/foC9wn3AQAAAfkE
/////wP+/wAAAAIAAP8CAQD/5wMI/xANGvMPCwn8+wMB//8GCf4DCQUAAP8AAAH//wAA//8ACAABAPgC+QAB9v/8Af0BAAL8/QEC+/v+1fL++TfmGQIIF/kV
6Af8BAUIGPn+FRQR/QEAAAIDB/8BBQMC/gH+AAL/BQL8BwIHCP8C/wH9/P4D+vv9Bv8AAPz++AH/+P79/v0AAgX/AwECBgAFAAAAAAEAAQAAAP4BDv4CAu0H
7/8A7f7z/AEA/wb+BgEAB/8F/P8A/gr7BwEABv0F+QH+/gT+CQEACAIH/gACAAUBBP0EAgAB9voG/hH7+/0KAPb3/gAAAAQABAAABAAD/AAAAAQAAwAABQAB
/AAAAAYABAAABgACCQ389e0M/f//7gL2Af4AAAL8+wH//fsABwAC//8A/QAA+f/4CQICAfMI9vwE+P7z8AT/+hP9F/0BDwML+f8AAAv/DAECCgAKA/4BAAH/
/QD//P8AAA0A/vQJCQH8Agr9Bf3/AAL8AQIBAP0DAAAA/gX6AAL+APwD+AUG9xH8EgIEAwMDAf8A/wX9AQL/AP4E+wUA/gL+CgP9BwQH/v8A/wT9AQEAAvwD
+QH/AAj+BwH/BgAF+QAB/wn/Cf8BAgMEAf8BAAf7AAIBAfoC6v76BBX9HP3/HgwcBAIA/foD//3//gP8/wAAA/wGAf4CAQX/+v/8AAj6CQT6DAIN+wEAA/0H
B/wCCAgB/wAAAAIAAgAAAgABBwAAAfUC9f/+8wH5/wAAAAP/AwAAAwAC//v9Awr2BwX9CP8P/f7/AAj6AwL/BP0H+QQAAAAFDAD/CAcDAf3/AQL9/wMBBfwD
BAAA/gL8AAL//v0D/wD/AAb9BAH/BwAGAAABAAAC/AAB+/77Bvv//v77+QT9+fcBCAABAPYC9/4B9AD4/wH9AfkD+/78+AUB/wEA//4BAQAAAQD/+AYC/wAK
C/kEBQn9Av7/AfoA+gD/+wD99wAAAAf/Cv8BCQMH8vb4/R3qHAwCFvwgAvj/+g7p+wsB/u0I/wAAAAEAAgAAAgECA/8AAP///P8A/f7//v8AAAX+AwEAA/8D
CgD9APAC9wL7+AL9Av4AAgAA/wABAf7/APz/AvQH/vkF+ggCA/8AAAP/BAABAQAC+gMA/gQBCf//BwMDAQABAfwD//4D/AL8AQAAAP8A/gD//wAAA/8A/wL7
/gH//P0D+Af9+g72DQL3DgAT/wH/AAIBA/8AAgID9wAAAAz6CQEACv8J9QL7/wf9AwT5CggL9fwD+xLyAgIAAfcJDP//APT98AP88f35CgUAAOwK9P789Qbx
/QEAAAQBBv8BBQED/P3//wn4BQT9B/0L/P7/AAj6AwL/Bf4H//8CAAX+//8D/v39Cf8BAPf/9f8B8/78AwD/AP7//wH+AP8DAf8AA/4EAv8EAAIAAgD/AP3/
/gL+/wACAPsAAAv3/QIA//cD+QQA/wYCDv//DAUG+QcC//oNCfkEAgj4A/4AAPv++gEA+P7+Af4AAPz++QEA+v79APf7BP/88gUB/fr6+wAAAAb9BQEABv8F
+wAAAAgACQABCQIGAgMAAfQH/fwB+wb+AQEAAPwC//0B/QL/FfwAAO3+7AT97Pz2AwEB/v///wD//QD//QEAAAUABgAABAAE/wAAAAIAAgAAAgAB//8AAgAA
/gAAAf/+8P8AABD+Ef8DEAAKAQAAAP8AAAD//gABAP4A/gf8AgAABP8D+wAB/gcAB/4DBv4B9//+AAn7BwP7CgAL+P4A/wb/AgD/AwIA+voBAgz7AgAFBvwD
1wH9+Sr2KgMBKAYa+AEB/wcBBf8DCfz+/gAB/wAAAP8C////+gACAAkCBv0FBv8BBQACAPoD+f4D9/74//8AAAL/AgH/AwAEAwAAA/kE/f4C/QP/+gEAAQz+
C/4ADAMK/AAAAQf/Cf4BCgEGA/rz8v7u+g31CfELFfr2+vz23wr47vACB/8AAPr/+QH/+fz8AAIBAPoGAP4C/gP9AwAAAPwB/AH//f/9A/8AAAH9+wEA+vz+
/wAAAQABAv8BAwEBAwAB//0A/QAA+/79/wAAAAEAAQAAAQAB/gAAAP8B//8AAAD/Bf8B/gD89wEB+vr7Af8AAAP+/gAA//4BBv8BAfkB+AAB+P77AP8AAAH/
AQAAAQABCP////j/+AL9+P///AID/wEEAP4D/AD2BAH///cB/AH9/AL/+gMCA/wJBfoDAgn+CPwD//v88v8B8fj4AgAA/gH9/wL//v4B/f8AAAb+BQABBP8E
BgL9APcC+gD89wL/8vcD/hbxAQIIBPMDAgABAP0B/QAB/QD+AAAAAAEAAQAAAQABAAADAAEDAv0FAP/+/P/6/wL8AQP3CAIKAAAAAfwD/v8A/gL8Bf8AAPz/
+QL/+/z+FgYE/ucM6/gI5fzoAv0AAAL8+wX9/PwCCgEBAPID9AAB8f72AP//AAL9/wL+A/4CAgD///78+gP8/P0BDP0AAvr+8wIA9fz7AgABAP0A/P4E+gD9
AAAAAf4DAf8DAwL9+wMAAAAGCP0ACAYCA/8D/QP9+P8F9fb3Bf8DAAAA/P8E+vv4///5+wvu/Q/3A/cL/AAAAAQAAf8BBAAA/AACAAUCBv0FAwD+C//8//L5
8Af59fz/BP8BAPoA+gAB+P/6AgAAAP0A/gAA/P7+AP7//wP7/QP/APwF9gD7/Q/5Dwf3EwQTAQIAAPwFAv8AAQP9/wD/AAEBAv8AAwED/QAAAAX/BAAABQAE
+gD+AAn9CgL+DAIK/P7/AAv5CAICCP0J//8AAgH+/v8A/wEC/v8DAgcCBv0FBP/++gEAAAMDCQABCgMEAPr+CAP+BAICBwMMAvz+AgT6Awb+BfwI+AD//gn+
CgIADf4G/wIA/wADBQABBAD/DPoA/Qny+wX/9/MHAf8AAvsD/f4B/QL/Av8AAP7//gH///4A/QD/AAX/BQH/BgAE/wEAAAACAwAAAwEBCv4E/gD++f4F9Pn1
/gD+/wf8BQL9BQAG+P4B/xL5DAECBf0KA/3//QT68wL8+/7+AAUAAPgHAf7//wgAAQAAAP8A/wAA/v8A+wEA/wj9CAAAB/8F/AACAgIDBP0EAQL+9f///g/4
CAL8Df8K/fwA/RD2BgMCA/gHAv4AAAD+/AIA/P0AA/4A/gT6/QEB/vr/AwgA/fgGBgD7AAgB/QAAAAX/BQABBQAEA/8EAAAB/vsG9v/2/f8AAAb+BQEABv8E
7Qb+AwgKHvgIFgkGAAMC//wJAvkE/gX3CQD+AfkC+P799QP///8AAAX9AwEAA/8E//3/AAX7AAEC//sDAPwD/g72AAID+/cBBP8A//7++gL/+/z9//8DAAQA
AP4E/v39AwYAAe4OAPv/+wz4+wf8/vwA/QLzAgkEAAQA//wEAgD/AQMAAP8A/wD+/AL//vwCAQD+AP/+AgP8AgEGCv/++vr37gf39Pn9Bf8AAP7/+QAA+P78
/wEAAP8AAgAAAQED6wvx9gH+FgDrGxIO/gEBAAIBAv4E/wP/AgAAAP/+/QH+/v7///8AAAL+AgH/AP4D//8AAAT+AQL/A/4E+AEAAAgCCf4ACQMEAwD7//v/
/AL/+/8C9gEAAQkBDv4CDAUJ/wQA/v8CBAD+AgL9AAD/AAD//wH/AP8B/AAAAAEAAgAAAgEC/gAAAAT/BAABBAACBQD/APv/+wH9+wABBv8AAvUE+AAA+AL5
+/7//wr5BwEDBvwJ+AT/AQIHD/0ADAsI+//+/Q76DQH/Cv8MAgAAAP/++wH++/7++f3+/w7+DgH/DwELAv8AAP/+/AIA/P0A8/4A/xX5DQIBEv4LC/7+//QB
9Qb69/z7Af8BAAIA//8D/v7/+Qbz/QL9/gXxCQsL/gIAAfoGBf0BAwUA/v/7/BDzAwP8Cf8LAAAAAAEAAAAAAAAC/QMAAP0GA/0B/gcAAQAAAAEAAQAAAQAB
Cv//APj+8wP98/z5/QAAAAf/BgABBgAEAP8AAAL/AQEAAgACAQD//////gH9/v8B+gX9/QQCEAL9CQQQ/wAAAAH/AQAAAQAC/QD+AAL/BwL+CAIJA///AP7/
/AH//P//+wAD/gwBCf0GCP4A/f8CAAQAAv4EAP/+Av8AAP///wEA//8CBgEFA/IN9fQE8gzwBQMAAPYF/P79/Ab8BQD/APsA+wH//AD+AP8AAAP+AgEAA/8B
AAAAAAIAAgAAAQACAf8AAPz/+wAB+/79CAD/APUB9gL99v/6Bv0CAP789gP/9fj5BwABAPYC+AAB+v34/gEAAf4HBv0CBAb/BQEB/vcF+P8B9P/0/QD/Af8B
BQH/BwEDDf8B//T+8QAB8fz2AQD/A/gE+////gb+BgMAAPEI9/8A9gL1/vwDAAz7/v4FAfoB/gAB/wf+BP8CAv8BAQIC//0CAv0C/AP+/gD/AAD+BQP9BAEG
AwEAAP8BAQH/AQMAAAAAAAAAAQAAAAAA/wAAAAIAAgAAAgAB7/wABRP7D/8HEgAN9P4E/Q/9Cv4GA/wGAwD+//v//AP8/f8B/wAAAAH/Av8BAgEDAQAAAP8A
/wAAAAD//wAAAAEAAQAAAQABBgAAAPUC+QL++AH7/gAAAAH+AQH+AAAC+wD/AAj9BwH/BwII/f8BAAX/BP8CBP//BgIAAPcD+v4A+AP9Af//AAH+AAH+AQAG
CQH8APX+9gT5/P3/A/3+/wH5+Qf7//YBAgAAAP8A/gEA/v7+6voB7xnsEgf+CvoN/wAAAP3/+wD//P//+gIBAQAGBvoE/wf9AQAC/QD//wAB/P397fj+/RX0
EQX+D/wR/QAAAAf/BwABB/8F9/7//BLzDAT8DfoK+QAI/gsGBfgK/v7z+QD/AAb+BgL/CAEG/QAHAAIE/voJ9/70BAD//wD8/QP9AfwC/f8C/wMAA/8I//v8
BQECAPEJ/f0G9v/1+wIAAQADAv8ABwP+AgAAAPsC/wAA/wH9AQACAAEA/wAC/v/+BQL+/v8ABQX8BgAE+gAAAAr+CQEBCQAHEP4ABO4H8v8C8AP2CAD+APj/
+QP9+v7/Av4B9v749v4B+Pn1CQEAAPYD/P8A8wP6Dv4D/fX86AH/7PXx//8AAAP/AQAAAv8B/wQAAPwEBv//BwUBAwAAAP8A/AD//f/+AAEAAP8AAAH/AQAB
+v4CAggBB/4EBQIA/wD/AAL+AgL+AwAD9wD5/gMCCwEACQgO9Ab+//wFCf//BwoE/P4AAAX+AwEAAv8DBgIAAPcD+wD9/wL+AP8AAAL/AAEAAP8BFf4AAOv9
5QP95Pr0/wYAAPoIBPz/BAcA//0AAAX7AAEAAP8E/wAAAAIBAv8AAgEB+gAAAAn+BwAACAAE/gAAAAP/AQH/BAEA/gD/AAT+AgH/BAAFCf37Afn89gf5+v4E
/gEA/wb+BwAABgEFAQEA/QMABwEABQAC/f//AAP9AwP8AgAFA/3/Af/6+AX9/vv/BP4AAfz79QX9+fn6DQAAAO4C6wL/8PvxDvwD/gL48wIB8/n2/v8AAAf+
BQABBQAFBgMAAPYE/f//+QL5+f8BAAj8BgP/Bv0DA/8A/wH9/AAA//8A//7/AQQBAv4CBP8ACP0D/gL89wED9vX3BPz+/v/4+Qb7/fgEBv8BAPgC+P8C+P36
BP8A/gL9/QEA//4C/Ab2//z/CAX1AwYNAAcAAfkKA/3//gb7/f4EAAT+/v8DAP78Av8CAPsB/AAB+v7+/wABAAIAAQACAP8A8Pv1Bwv6DgX8DgsL+f7/AA38
CwEACv8K/P8ABf8DBf4CBgUF/wAAAgACA/4BAwIB/v8AAAMABf8CBAECAQAAAP8A/wEA/v//AvwAAwb8AwIE/v4BAgYAA/IM//wA+wv6/AEAAP8CBQABBQID
AwAAAvwC//8B/QMBAgUAAPUJ/f3//Ab5AwAAAv8B/gIBAP39+/3/AQT/BgACCf8E/wAAAAL/AQAAAQAC+Qr5/fIOFf36BBME/AP9//8CCgL+CQYNBAMA//gA
+gH9+P77/P4AAAz6BgIBCv0G+AAAAAr/C/8CCwEH//7+AAP8AgIABP0F+wAAAAIBBP8BAwAC/AAA/wb8AgH/BP4D/gAAAAMAAwAABAADAwAAAP0B/QH//P/+
/QEAAAICBP8ABAIBAAAA/wH/AAAAAP8AA/8AAP///AAB+/3++///AAn8CQH/CgAKAQMA//8DBQAA/wQA/wAAAAP+AQAAAv8D+wAAAAb9BgEACQAGAfz//wn1
/wMAAPkEBAECBPUK+/sF+QT2/gAAAAEBBAAABQEBAQb/APQIAP79/wf9/QIAAP0DAP/+/wMA/wAC/wUAAf0E//7+AAAAAAAAAAD/AP8A/AAA/gX/BAH/BAEE
BvoC//z48QT/8fT4/AAAAAX9AgAABP8CBP8FAfwG/voH+AH17AT8+xD+FP3+FA4VAP///gH6/AT8//0BAQAAAQAAAP8AAQEB/wABAAEAAP8BAAD9AgAAAP7+
/QEA/f7/BQH8APYE/AH9/gL/AwAD//8B+v4B+f76AP8AAAH/AAEAAAAC/gMA//8ECP//BgQCAggA6v7/AgD56v8JAPz+/wP5/Ab7/vkDBgQD//YK/vwB+gT2
8wT+AQkDEP7+DQYH/wAAAAL/AgAAAgACBwQAAPEC9gH99f75/AAAAAb/BgABCAIF/wAAAQEBA/8BAwECAQAAAP8A/gAA/v8AAAAAAQIBAQAAAgABBgIBAPUJ
9/sD9gP0+f8AAA36CAMACfwF+fwA/Q3z+wP/AvcCAP8AAAH+AAEAAP8B/QAAAAQABQAABQAD/gAAAAMBAgABA/8B+wAA/wn9CQABCAAH/QIA/wT/BgAABQAD
/AAAAQj+CP8BCAEFAAAAAP4BAf8B/wEB/wT//v4DBQD/BQMB/Ar///gJCP/8CAcBCgAEAPQE8/0D8Pvz/AAAAQUBCP4CBwIE+/8AAAX9A/8AAgIG/AAAAAb/
BgAABgAEAQAAAf4B/gAA/wEA+///AAn9BgL+CAAFAgb+//gIAvz9/Qr9Ef//APL+8AP87/35/QAAAAb/BQABBAAE/gAAAAT/AwABAwAD9fr7/hPuCQf7C/4X
+wAAAAb8BAAABQEF9v8AAA/8DgECDf4K/f8AAAX+AwABBAAC9AD8/wz2DAb7EvwTAQEJ9wgCCvcP9wD+/wAAAP4BAP4B/wIA/gAAAAIAAv8ABQAD/wX/AvkF
BAD+AwUB/v8BAwQCA/0EAgAA9gIAAAcFEP4CDgUHBQIAAPMG+f7/+AT3AAEAAAEAAP8A/wD/AwUA//QH/f/+/AT6/v8AAgEAAP8CAQAAAwAFAP4F/PsI9v7z
Bvj7+Qb0/Qr69/QI/f0A/wf8BQH8BAEG//4AAAX+BAIABQAFBf/+APn++QP7/P8B9P3+ABv2FwEFFP0X/wAAAAMAAwAAAgABAQAAAP8AAAD/////AAD/AvwB
/v/9AAMC+/sB/g73AwME//QEAQAAAP8A/wD//gD//v4AAAX8AQACAv0D+wD7AAj7BwT7Df8N7f/9AwUBCAH/DwQJ+v4A/wv6BwIACf4IBQD/APcA9wP99gD9
9wH6Af4GCAD9CAcE/gAAAAMAAwAAAwACAP4AAv4B/wABAP//AQABAAIBAgABAP8ABAAAAP0A+QIA+/z7APz+/gvzAAb/AvUHDQAAAPYA9QD/9v/7/wAAAQIB
AgACBP8D/wAAAAH/AQAAAQAB8fkBAAv8BgIKBvT/8gAAAA0AD/8BEQEJAwMAAfMI//4AAAT7/f8AAAX+BQH/BQAGCP8C//oA+AEA+Pr4/v///wL9AAL9AgED
AAEC/gL+//4D/P79AwAAB/QK/P0C/Af6/gABAf4DA/4EAAH+/AAAAAT/Av8BA/8C/v4AAgMAA/4DAwEC//4BAAX+AgACAP4AAv4AAAD+/QIA//z/Af//Afn9
9gD99f3+AP0A/wL8/wP+/vwE+P4AAAr+CgECCQAIA/8AAAD+/AAA/P4B+Pr2Awf2Bwb5CgEPAv///gH8/AP+/fwB+AECAAUCCP0CBgICAP//AQb8BAD+BwAG
AQACAfwCAP0D/QL/+P8AAAkAC/8BDAEE+/8AAAr9B/8BCQAI/QT3//r/BQfyDQkOBQD/APv//AL++v///gIEAAAGBfoI/wH5EfgE+Pr06QYB5+v3BAMBAfcH
/f0C/AT5AQAAAP8A/QD//QD/AQEAAP0DAP8BAAL//gAAAAP/BQEAAwEC9QYA+AEEEf79BA0C9/4A/wv7BwL+CP4GAv8AAP399wH/+fz+Af8AAAH//QH//v3+
BAAAAPwB+wD//f7+BgAAAPoB/QIB+gH+AQAC/QX/Af4E/f/94g7x+Ab6FQbvGBEZ/P4AABD2BAH+Bf8J9v7/Agf8BgEBC/8E/f8AAAUAAv8CBP4B4wf7+hD7
EAH7FQcR/gAAAAX/BAEABAAE//8AAAP+AgH/A/8E+AIAAAYDDv4CCgYHCfoAAPj57gb+8/X8B/gBAQH4+wYB+Pj9Av8BAAACA/8C/wEC/wAAAAH/AgD/AgAD
BAMA//gE/AAA+gL8/Pr8AA3yAwf5CvsTBP8AAAH8+wEB+vz+/gABAv8D//wE/gT9Dv0B9QL49gEB7e/xAwECAPwD+/wC+gD5BgAAAPsA+gH++AD8//wA/gzz
/AX+BPcD/AEAAAYABf8ABgIF9/7/AA/5CgMAD/wJ+P0CABP4CQEDCfwCB/0AA/gB+AEB9/z4+wQA/wIECv7+CQUC/AACAAsBCfwGBAEB/wEAAvsIAvwCAgf+
CAP///YC9wD+9QP6+gIAAQMDCv4CCwQDAgEAAPwB/v8A/gH+BAAA//v/+gH//f/++/wBAAv4BP8FBPcCDQUAAOkL8f397AXx/QACAAQCBP8DA/8B/AAAAAb+
AQABBP4BAgAAAv0C/v8B/gP/9////w79DQEBD/8KDfwAAPX87QQA7vf2A/8BAf3/+v8B+f79+AT//wQACgH+DAADAwH/AfgE/gD+AAIABQABAP3/+gH/+vz9
DPABBAfz+QoB/e/4/PcJAQz8/vwN//H3B//+APz++gX8/f4A+wD/AAf+BQH/CAAEAPoAAQr2/wMBBPsKCAL8APID/AX6AQIB+QD/AAr+CgAADQIJ/QH/AvsE
Av/+AAYBBAD/A/cE+v4A+Ab+/wMAAP0GBf4BAwYAAP8A/wX9AQH/A/4F9v8AAAz/BwADB/4E9/8BAAn/Cf8EBP8ECfn4/fbx4Azz9PH6/QAAAAEAAf8CAv4B
BgAAAPj/9QH/9vz5//8AAAQAAv8CBQACBgABAvoE/P4D+gH8Bf//AAD9+gH//vz+9gAAAAr+BwABCQEE+QQDAAEKDvgGBQf7/AICAAAGCPsEAgP98P37/xXx
Dwf2FAEa//8AAAP+AQEAAv4CBv/8AvoA/AT8Af8CAv/9AQP8AgP+Bv4I/wAAAAIAAwAAAgECAv4B/AT08wX9+/D5Av4A//789wT9+vr9/QICAP8DAPwC/wL6
6vwAARf1DgMCE/sM/v8AAAAA/wAAAP//EP35B+0G9AD6+gf+Fv/7AOj85Ab26v35+gADAQUDBfsHA//8+/8AAAv7BgEAC/4HBQAAAPn++AH++P/9BAAAAP//
/AD+/QAA8/oJAwcFBPYQ/wP2BAMAAPYH/f7++gb7AP8AAP/+/AH/+v/+/gAAAAMAAwABAgAC+f8BAAn8BwECCf4EAf8AAAD+/gEA//8A//j++xH0/gUACvcI
AwAAA/kD+/4C+wL9BQAAAPgB+AH++P777PsCACH0EgAIGPwO/gH//wT9AwH9Bv8G+v//AAb+BgP+CwEH/gH/AAIBBAAABAEDAP4AAAH9/gEA/v4A8fX6+RLu
DQn4Df0TAQEA/wL+AgH+AQIDAP8AAAL+/wEAAP0ABQD/AfgB+AH/+v/9Cf8AAPcB9QH+9P74/f4CAAP//AAB//v7/wAAAf4CAf8BAQIB/P8F/g38Cf4EAQD+
CvwAAfn78QIC8/j4Df79Ae7+7Aj38Pv1B/8BAPsC+f8D+fv4BP8BAP8B+wAB/Pv4/wEAAAEBBf8BBAIBDgH7A+cJ8wP29wf5/gMBAP4FB/0BAwcBBP8ABPMI
+/8B/gX6/QAAAQX/BgAABgAEBf//AfcB+QH++QD/AP8AAAABAAABAP8A+v3//RL1CwX9C/sN/gAAAAT/AwAAA/8C/ggA/vgLDvz+CA3/9QMA/wEDDP/+DAgG
9/kAAxD3AwAEBP4J+wIAAQEECv0BCAcE/gAAAAb/Bv8BBgEFBAD+/gf3+gP4+vwE+v/++Qn4CwT9CvYJ/QQA/v8DBf7/AwP/BP7/AAL8+wL/AfoBCf4BAPcB
9AEA8/z1+v8AAAn9CAEBCf4G+gAAAAv/CgABCwAHAgAC/wEDA/4E/QD7BgAAAPr/9wH/+/78CAH/APQE+QH99wL7Bf8A//v/+AP//Pz8+/8AAQYAB/8BBwIG
4gYFAA0JGPIOEwb8+QH8AAP/CAL9CAMIAwAA//79+QAA+fz7+QECAAEC/v0DAP348gQCAAYHDfkHBQYBAAAAAAECAP8CBf7+AAABAP8D/v0E/AD6AP8E/RT4
DQAEB/wDBP//AAT8AgP9AwAC/wAAAAIAAgAAAgAB+fgK+RnxAgQJ+/b6A/8BAPoC+/8D+P769g4B/fcQD/7/Bg/98fv//RH1CwICEPgMAf8BAAP+/AAC/f35
/vwC/wr8CAIEAwAE+v//AA76BQL+CvsH+wEAAAP7AAL9Av8CA/4B/wP++gAD+/f6A/wE/wX/+f8H+vn0Af4BAAH+AAAC/P7+/AD+AfgFAwEA/wQCAQT9//QE
AgH5AwsAAAP///kBAQH9AQMBAwD/APwB/gH//QABDgD7AuYG7wL28QT5CwX+A+EQ9Pz78gz1/wD/AAH/AgH/AwED//z9/wzzBgr8CvYOCP0B//v99AT//PX5
Af8AAgEAAAAEAf8AAQH+APwAAAL+AAABAgH/APsA/QH+/AIC/v8AAAP9AgEAAgAD/v39AQH8/QT+A/0DDBEA9+UYCvfy8h0AA/8AAvsD+/4B/QL8A/8CAAL+
//8C/f4AD/8CAfUD+wAC8v71AQf//fML/vv7/Qn7AgMCAPsH//sF+QP1AQUB//gHAf4A/AT6/wH//gT7BAP+AwAIBAQBA/MK+vsC+APz/QEAAAMCCP8BBwID
/gEA//8AAP8BAAECAAMAAPwFA/3//wX+AgAAAPoA+gAB+wD8B/8BAPkC9v8D9v34BAD/AvYD9wD++gD6/gD/AQAAAQD/AQMBEP4A+/L86Af56PT0/wAA//0A
/wH/AAEA/AAAAAUBBf8BBQAD/AYAAPgLBvsABAj8/wIAAf0FBf4BBAQAAP8AAAD//wEBAP4B8QEA/Bj4EwEAFQAOAwACAP4EAv0E/AL6AAABAAAB//8C///+
Af8AAP7//AH//v7+BAAAAfYD+/4B+QL7B/8AAPv/9QH++Pz5AgAAAAH//QD//P/9BQD/AfsB/QH//QABAgD/AP7/AAD//wEECv3/+v32+Qv5+fb+AAAAAAIA
AgMABf7///8A/wT8/wL+Af4CDfkD/P/28gb/9fH3AAAAAP4B/wAA/gEAAQEAAP4BAwL/AgH+AQAB/v///gH//f7+BAAB////+wAA+v3+/wD9/gn2BAL6CgAO
AgAA/wP9/QEAAPv+/wAA/wP+AgEAAv8C+fwC9wrz9gv/+vYB+f8AAAv8CgEBCgAIAgD/AAD//wL+AAAB/wAAAAIAAgEBBP4A/wAAAAMAAgD/BQEB/wAA//8A
/wL/Af7//wD/AQAAAwEAAgACAv4AAAX7/wAC/fkB/QEA/wMCCQABBgQFAQAAAv0C/v4B/gH/AQABAvsE/f0E+wH6AAIAAfoEAf4AAAUA/wAAAvwFAP8C/wP+
/AAA/wn9BQEABv8EBf8CAAIA/v8E/Pv8A/8AAAD9+gH++vz+/v8AAQEBAgABA/8C+/8AAAf9BQABBf8E/wAAAAEAAQAAAQABBA0B/ewRAfoB/gXsAAIAAPsF
A///AwQA/gAAAAQAAwAAAwACBQEAAfcC+wAA+gH9/QMC//8ICPwCAwT98QD8AwoCFQH+FAcM/gIAAP4CAv/+AgIA/QIAAAIDBQAABAMBAAAAAAD/AAH/AP8B
CQT//fUD+P/99QH6Bf8AAvQC9wD/+P38Cfn/BPYA7wMA9fr+A/3+AwT6/wL//v4J/P8AAQIBBwABBgIFAgQAAfMJAfv+/Qn7Be316QTe8Rzt8eAK+wABAA3+
Bf8CBgAC+wIAAAEFCP0CBwUC/wIAAAEAAgD/AgIACP8AAPn+9AH/9f/7CAD/AfH/7wL88QH5+f//AAr9CgEACv8IAAAAAP8AAAAAAAAC9QACABD/DP0HDf8D
Dv7///T76wX87fj5BwAAAPcC9wAB9vv6AwEAAv4C/AABAP/6A/8AAP0A/AH//P7+AwYA//QKAPz//gn6AAABAAIAAgABAgAABP4CAAD+/AEC+/v6/P/+/wf7
BgX8CP8HBgAB//cA9f8A9P74/wIAAfwGBP4ABAX/AgAAAP4B/gD//f/+/QP+AP8DCAD+CAUFAP8CAAX8/QAC/fsA8wX+/wsCF/7+FAsP/P8AAAL/AAAAAf8B
Dv//A+gF6f/+6v7wAP8AAAP+AgEAAf8C/gAAAAX+BQAABAAD/wMAAPkGAP3//wX9/wH/AP//AAH9AwEDAP0AAAX7AQIAAvsFBgAAAP/9+gEB+Pz9+v8AAwQB
CAABBwMFBfwA/gT5/AT//foBCP4AAPr+9gL+9fz8AAAAAAD//gAA////BAAA/wD++AD//P77/v8AAQL/AQH/A/4BBgAAAPgB+QH/9//7Cf4C//kA9v8D8/r6
AgUE/vgKAfoD+gb1AP8AAAL/AgEAAgACBwD/APr/+wH9/AIABQAB//z+9wAB9/v7CQAA//r+9QH/+P75AwAAAfgE+gD//P/6/vgD/gj0+gEC9/cF+P4FAQj/
BvsF/gIC/gABAAIBAwABA///DQIA//ID9gD99AH7BAAAAPwA/AD//f/+DAH/AOwB6QH+7fzw/AH89gP4/gT7/fgCAQMAAPgHAv4BAAX9AgQA//4FAP7+AAT7
/AAAAAb/BgAABQAEAP8AAAb/BgH/BQEFAf4AAAP9/wIA//4D8P//ABP5DgH/EAIR/vz//Qr2AAX9AvsJ9QAH+xT9Df0IBPv8C///APMA8AP88v36AwAA/wD+
/gL//v8B/Pv8/QzyBQr8B/YLAAAAAAD//wH/////+wABAAgACP8EBgACCPb5+vj18w749+z9Dvv//Pv47Af+8O/3//4A/wf7AwIAA/wFAAAAAv0CAf8BAAMA
/wAAAAAAAAD///8AAAIAAPsEAf8AAAT/AQAAAP///wH///8BAgABAP0C/f8C+//8BgAAAPYB9gH+9v/6Af8AAAP/AQABAv0B+AT9A/oIBvv+BA8HBQUAAPYI
+/oA+Ab5BAACAfoE+vwC+AL6BgABAvUE+P4C+P/5AAABAAX+//8CAPz+/fb7AwD+9vsIDPoCBP//APr+9wAA+QD+BP4AAAD8+QL/+Pv+AgABAQAB/v8D/v7+
BP8A//sB/wAC/v/+AAEA/gD+/AH//vz+/AAAAAcABgAABgECAAD/AAL/AQH+AwAE/wEAAP8CA/8AAwIBAAAAAAH/AAAAAP8A//3//vr5+gb8+gEFAQAAAP8A
/wAA/wAAAv8AAP3/+wEB/fz9//8AAAL/AgAAAgEDAgIFAAMB//sH/v/6+P8BAQr/Bv8DCv4B+AUB/Q36DAP+DQEI8AAAARH+Ef8CFAIJ+wH/AAACBQH+BgQB
BgEAAfIF9v//9gL59fUGBBL7/vsN/fwFBP8A//sA+gH/+f7+9QAAAAz9Cv8CDAAI/gAAAAX+A/8BAwAA/QAAAQMCAQABAwD/Av4AAP/79gL/+vr7/wEAAP4B
AP8B/wEBAQAAAP4B/wAA/wD//P8ABvsKBP0CBQkA+AH7//4DBwD+AgQJCAEAAvAJ8/wA8wP56P3/AhT8DwL8EQcSDwD+AegD7AL76//2AQAAAP4A/QH//v7+
/v8AAAP9AQAAAQEC/AEAAAIBBgD/BQMD/gAAAAL/AgH/AwAD+v8AAAz+CP4DCAAI/QABAAMAA/8CAAABBQQAAPME+P389wX6/AAAAAQABAAABAADAAAAAAH/
AAH/Af8C/f//AAL+BQL/BAAF/QABAAQAAwABAwAA/wEE/wMCAv4D/fz6/v0E/xf4C/8FB/0FAAAAAAEAAQAAAQAABP8CAPwB+gAC+fz6CQX//+sJ+P/99AX4
CgIAAO4E9AD+8gD2+Qb///8DBwD9BwMEAAT+//sDAQD9/wIAAP8AAv4A/QAC/v7//AAAAAP/Av8AAwECAgX9//gB/gX6AQAEAgUAAPoDAgEBAQIB+wEA/wMB
BQD/BQIDB/j08QDp6xf2AvUK+AL/AQQBCgD/DgMIBQD+APr99wL8+AD8Av8AAf4B/QAA/QH/+gAAAAX/BQD/BQEF/gAAAAT/BQABBAED/QAAAAL+BAL+Bf4C
+wAAAAX/BQABBQEECwAC//cA9QEB8/v0AwAAAPoB+QD//AD9AgAAAP4A/QD//f//AAP//v0AAgD+AAMEBv8AAPkA9wH/+P77BP4AAfoC/AEB+//8BwAAAPYB
+AD/9v/6BAAA/fr/+wH9+gD8+QAD/w7+Cv8DCP0A/P8AAgUBCf8CBwICGfT//u/37wYH8PT7/wMAAPwEAP0A/wT+Bv/y7w3g/xPrAPwP/v0AAQT+AAEAAAID
/QAAAAj+BwABBgEGAv8ABPgE+//++gX/+wAAAAb/BQAABgAD+AX7/wL+BAX0CwUM/P8AAQQABP8CBAECAwAAAP3/+QH/+/79AP8AAAP8/gD//v0B+f8B/wr9
BwABB/wF/gAA/wf/AwEACP0DBgD///sA+gL+/P79/AAAAQf/Bf8CBAEE+QAAAAUABwAABgIHCgH/Ae8F9P7+9AT5/wD+/QT6AgX8BP4H/wIAAP8CBP//BQMC
BAABAPsB/AAB+wD+/gUAAP0HBfz+BQgAAf4B/QX4AQX/APoG+v8BBAMFB/0ECQQDAf8A/wP+AgIAAf4BAP8AAAL+AAEA//8AAv79/wH5/QT8//0FBv3/APr8
8gP+9Pn9AAD+AfoA/QD9/gQBAvwCAAb8/f8F/Pn7BAAAAAAA/gH/AP/+AQAC/Qb7/gIC/fn6AAEAAPoD+v8A+gD7/gAA/gT9AwIAAf8ECAQA/+wJ9gD79QX4
AwAAAPwA/AAA/P/+AP8AAAL+AAEAAf8BAAEAAP4BAAAA////AwEAAfsD/f4A/AH8AwAA/AL+AP///f4AAwL///4B/wH+/v8ABgAAAPn/9wD/9//9/P//AQX9
BAIBBv0CAQEAAP8B///////+9fwCAA36CP8EBf0GAwAAAPsA+wAA+wD9/v4BAAr7A/8DBP0FAv8AAAH8+gL/+/0A/AAB/wb+A/8AAv4D/AD//wj8CAL+CAAK
/AMBA/cLBPoCAAz6BQAAAPgA+AH++v/7DP/+APb+9gT89v3+EQP7AOcJ7gH66gHyBgP9AfME+wL5+gD8/QMAAv0HBv0BBQcA7/36/gz8DgIBFwcX+gAAAAn9
BwAACAAF/fsAAA74BQMBB/kI/wAAAAEAAv8AAAACA/n3/fry+BD1/vYF/QL/AP0GA/wABQX87/8E+hb0EQUDDfoLAQAAAP8A/wAA/wD/Df78BPL/9gL+8gP9
/QEAAf8CAwAABAMDBAAAAPsB+wH/+/78/gAAAAMAAwAAAwABAP8BAQX9/wACAP4B/P0AAAv4CAIBB/0MBQAAAPsB+wAA/P77AAD/APwB/gAA/gD+BAAAAPwA
+v8A+//9/v3/AQAC//wHBf3/Av3/AP3+/AMA/v4C/wAAAAH/AAH/Af8B/gAAAAEAAwAAAwID+QABAA3/Cf4DCP8F+Pz5+Qr0Bgr4CPkN/f/6/wP5BQj4CQMO
+wH/AQQBCwEACwMIBAABAP0C//8C/QD+/wAAAAH/AQAAAQAB9/4AAQj/CwEACQMI/gAA/wX9BAEAA/4DAv4N/wgEAvcQ+vrrBwEBAPwC+f8C+P32+QMFAQgI
BvcKBQH3AAH9+gnxAgv5AvYFAf8A/wb6AAIAAfoC+//++hD2CwX8DPoL+/4AAQT9BAL+AwAGBwABAvQD9f8B9f/39f8BAA77Cv4DDAAJAAEBAv0EAPwD/gP+
AwEAAPgD/QAA+wH9/v8BAAMAAP8DAfz9AAIBAP0H/v7/AAT8+wL+AgADCwH/CgQEAf8AAAH+/gP///4AAAAA/gH+AgEAAQABCQH///UD9P/+9P/3+/b59Qvy
Bg35CfUOAAIE//8GA/sE+wH3Af4AAAL9/wIB//0BAf8AAvsD//8B/gH9+QAAAAX/BP8CBf4C/gH/AAQACAD+CQIH/wAA/gb8AgL/Av0C/wEAAP8DAgAAAQIB
BAD+APsA+wL9/QAAAQAAAAD//wAA/gECAwD//wP9AAP9Af8D/QH/AAACBv/+BQME6P4A/xr4FwADGf4QAAABAAL+AAEBAP8A+wECAQMF/P0AAAb2/gIAA/oG
Av0CAAcAA/8AAP7//AL//P7/BP8AAPsA+gAA+//9//8BAAf9Av8CAv4CCQICAO4J9PwC8QPyAP//AfkC/QH/AgD/9AMAAAkEDPwFCwME/v4BAAH/AP8CAv0B
/AAAAAn+CAABCAAG/gAA/wT+AwIAAv4CBPz+AQH9/AQA/vwCBAAAAPkB+AAB+f/7BwD/APr/+QH+9v/9+/gBABT3AwIGB/cC9v//AQj/CgEACQEHAgAAAAD/
/QAA/gAAAQD+AAL+AAL/Av8DAP0AAP//AAAD+/7//P8AAAj+BgEAB/8F+/0H+gkACfkF+QEC/AUF//4KCPgE/Af6Dvz/Afn89AQA9fv+AQD/AAD/AQH/AQEE
/AAAAAX+BgAABAEE//wE/wz+CP4DAv4A+wD/AQMABwH9CQQHAQAAAf4B//8A/wIB+wwBA+saBfUE/hHyAAD/AAH/AQH/BP8F/wAAAAIAAgAAAgACBPj/AQD5
9wT9/PgB/P7/AAj7BwP+Cf8I//8A/gb8AgL/AfwD+P4AAA/6CgIBDP0J/fwFAAv8AP0K/vf89wEAAQcCCP8BDAMD/v0AAAP9/gP//fwE/f8H/hEBCvkJB/z3
/gADAAYCA/sHAf/8/P//AAn9CAEACAEEAAAAAAABAQIA//7+Av4AAAL8/QL//vsADgQA/uwG9f396/70/wAAAAIAAgAAAwECAgAA//4B/wD//gEAAgMBAPkH
/PwC+AX3+gAAAAr+CgAACgIIAQAAAAEAAgH/AAAB/v///Qb7AwD+AwAGAgAAAP3//QH//QAAEgT9AuIM6v366AjzBfz/AAD7/AQA+/oA////AQEAAgH/BQED
+/j+/hPvCgr/EPgO+v7/Agn+CQEBDAII/v8AAAj7AwEAA/0F//0C/wf+Bv8EBf4A+wAA/gj9BwEAB/4F/wAA/gT9AgL/Av4D/v8BAQUAAP0DAP8B9wP++gr6
BgX5CPwB8AEAABT8E/8DEwEMAPv/AQn5AQMAA/sH//wAAAb7AQICAvwD/Ors7gTV8hnwBOQU+//+/RD6DQT/DPwI/wD//wD9/QP+/fz+Av//AP79/AT9//4C
AfwAAv8A+gAB/f79+QEAAQv/Bv4BBv4C9/8AAA/8C/8DDf8K+/8AAAj+BwAACAAFCv8A/PMB6f/+7fjuAAAAAAP+AAAA//8BAAD/AAL/AwH/BAAGBwL/APcC
+QH9+P/+Af8BAAIA/wAC///9Av4BAP8BAv8E+/39/gX/AfgJBv0BAwgAAwEAAPkB+/4A+gL+AAMB//0EA/4AAQP++gAAAAn9BgD/CAIIAAAAAAAAAQAAAQAB
AgABAPwB/P8B+//9+gcAA/MTBPIE/RT8BfUM+hz6/v0U+d7qAgD/AvgD/AD//QL9AP8CAAIA//4E/f/9BAACAPkE/gAC/f/5Cf8BAfIC7wAB7/328wH//Qr+
Ef8ADAINAAD/AQH/AAH/AgACAwAAAPsA+wH/+/79/gAAAAMAAwABBAAC+//+BgABAQAACQEF/AD//wv6BwH/CP4J//8A/gb7AQL/AfsC+QAD+w7/CP8ECv0E
/gAEAAYABP0EAf/8+v0A/wT6BQH9/wAJ/wH+AP4BAwH/AQICAAAAAP7//gD//QEA/AAAAAb/BwAABgEF+AD/AAQABwH+BwIH7QkH9fsPE/4HEvz7/Qj+/vkE
AwL+AwIA4AH7/hj7IQT9IQMbBPsBA//++wEB+vz/8/79AQX7AAABBf4EBQAAAPsA+QH/+v38AQEAAPwC/wABAAH/AQAA/gL9/wL9AP4B/gAAAAT/AwABAv8B
//8CAAj/Af4DAf39AAH+A/0HA/wCAQX/BAUA//kB/QT8+wD+BQAI/QL/+/sL7/TxBAD/A/kC+v//+wT+BQABAPcC9QEC+fn1BAMAAPoDAAD+AAP/D/4AAvb9
7gT/8Pj1AgAAAPwA/AD/+wH9+wD/AQb/BgEACAEF/v8AAAb9AQAAA/4E/Ar8/PMMCgD9CwoA+v8BAAz7CAABB/8F/AAA/wX/Bf8ABAEEA/4AAAL6+QMA+/oA
/fr+AQX5/QT+Av4I+wAAAAf8BQAABgII9/8CAAD/CwL/AAMO/wEAAAABAv//AQIBAAAAAAL/AQAB////AAAEAQAD/vwE//77+Pz//gz2Cgf7Cf4RAgH+///+
AQD7BAMF+/78/f36/v0BAwkIBQAAAfYC9f/99QH7AQAAAf4A/gAA/gD/+AH/AAEABgABBQIF/wIAAP8CA/8AAgQC6AEG/BP8D/0HCQQH5P/9Ah38IAEBIwUZ
/P4AAwQDBf8CBgMEG/0AAOz93QEA4PTsAAAAAAH/AQH/AgAC/wAAAAIAAQAAAgAB/QMCAAAHAvwCAwP5/gAAAAP/BAH/BQEF+gL++wb7BQT7B/4J/AAAAAEB
AwAABgEC+gL//wf+CQD/CAEHAAAAAAEAAAAAAQAB/QMCAfoLBvkGAwX46/v9AB/zFgQAGvwYAQAAAP4A/gD//wD//AAAAAf/BwEACAEF+QAAAAr/Cv8ADAII
9vv8Agr5BgX8CQAR+/n9AQ7zBAb9CfgODAH6/PX99wb3+AQDBfkQBQkKBvYcBPHn+wAAAAj+BwAABwAEAwMAAPwB/wD+AAL+/AMAAf8FBfwCAwMBBv4AAAH8
+wL///v+AwcCBO4UA/n//w339v8B/w38CgABBP8E+/8A/wn9CQP+CP8GBQAA/gH9AAH///7//v8BAAn+BAACBP0B/AP/AvwGCf3+CQgEAAf+//cFAQP4/wUE
+AAE/gr+B/4DAv/+Af8B/gT9AAAB/vz/AQAAAP0A+wD//P79Ef0B/vb+7v8C6/rxAf8AAAH//gH//v3/+QIAAQAIB/wBBgYAAAEA/wEA/gD+AP8ABQAAAfkC
+f8A+gH8AQAA/wAAAAABAAD/Af8A/wH9/gL9//4BBwAA/vj/9AP89/37/vn//gj6+AP//fQA+v8AAAr+CAACB/8GCQb8BekN+/37+w3/BgYHAPQSAPUJ9wXs
+wIA/gMCB/8BAgAB/wEAAAIAAv8AAQABAxMC9OsSAP31BAvvBQIA/PcA+QH+9//7Bvv/Afv99gD/+P//Bf0B/wT6+wMC/vgBAQL/APoC/v///AL+A/8BAfsB
+gAA+v/8Af4A/wf6/wIBA/wEAP4AAQT6/gIB/f0C+foAAwr9DP8ICv0H/QAA/wb8AgEAAv4E/gH++/75+wf5/Pn/+gIAAAEEA/0ABQQBCP8A/Pv68QT+8/X3
Bv////38+gP+/PwCFfYI/fX75f8G4e/l//8E/v//+/4D9fv3/QAC/wECAP4B//7+DwAAAOsB7gD86wH0BQEBAfsF+/0C+wD5CQD+A/YC+QH9+AT+BAAAAfwB
/gH+/AH+5QP/AB73GwQBHggV7P4B/xvxEwUDEwEO+AH/AgcBDQACDQMIAAAAAAEAAQAAAQABAf8AAAEA+wAAAv39CgQAA+sN9vz/+gfyCf4A/v/59AT++fb4
BQQA/vIG+v799gL4AAMA//wFBv7/BQT/BPP7Cv0A+gEHAwD9+AEBAAICBP4CAgMCAwD/APsA/QH+/gEBBvsBC+0M8fwI9gLyAv8AAAD//wEB/f//BAAAAvcF
+v4C+wL6//sD/wf6/gIE/Pj7/wAAAAAAAwAAAQEBAQAA///+/QL+/v3/BgABAPUA8wAA8v30/gAA/wT/AwEAA/8DBQACAPz/+P8A+v38/wL9/QT+BgL8BP8D
BPsA/gr29QX//fH8+/7/AAn7AwIABf0HCP8A/vv99wT9+vj6AgD/AAD+AQL+AQAE/AD+BvIK9vz+/Af6/f7+AAT7AgP/Af4G8f8G/xQAEPoKCf4BBgD/APgC
9wD/+AH5CP0ABfEK8vwF9AP1AAEF/f4F/vsI+/z0AAAAAAEAAQAAAQABAAAAAAEAAQAAAQAB//3//gr3AQP+AvkHBP8AAAH+/QIA+f4BA/0A/wb3/gP/+vsE
//8BAAMA/v8B//7/8fQCAx7+EvkKC/4M/P8BAAUABP4CBf8BAAAB//8A/f8A+wD6/wAAAAL/AQAAAv8C/v8DAgUCAv0HAf35AAAAAAABAP8AAP8B//4AAAP8
/gIA//wC/P/+AAb+AQEAAQAE/f4C/wX/BPsG/f8EAf8AAf0B/wEA//8BAQABAAAB//4C/gD9AAD/AAEAAQH/AQAB2gr49w0AIwH3IBYV9wAAAA38CgAADAEH
AgD+APsA/gP7AQEB+QAEAAcCB/sIBAD/Av79AAP5/gP8Af4IB//+AP3++wP9/v789wAAAwQEDP4CDQcH/AACAAMCA/wFAP/9+f//AAr9CQAACgALBgD7/u4C
9gP6+f7++QABAAkBCf4DCQEDAQD/AAD+/wL///8C/QAA/wr+CQEBCP8FDOv9/wfr6AwG9+T/+P8AAA79Cv8DCv4HCQAA//QA8wL+8vz5FP0E/fMB5f0G7PTj
+gD//wr+CQL/C/4HBvv5BvX+7gf89v756gEE/xIDEfsJDQUECwEIAfwI/PoK9f/xAwAABPYF+/8B+wX7+wEA/wYBCv8BCgIF/gEA/wb/BgAABwAD/wAAAAMA
AgABAwECAvz8Av76+wT6BPsGAP//AAD/AAL/AgACBP//APz++gP8/P39BQAAAPr/+gL++//97/T3+wbvCgb/B/8C9/r++QAB/QAA/QEA+AUE9RD/DPsCCQIF
+wAD/wr/B/4EA/8AAP8BAAX9Af8C//4CAf//AAD9/AL+/P8B+f//Agj+BwACCgAG/f4AAAr8BgEBBv8F8gX9AgIIFgD8FRAPBP0E/wb8+QEE+vb9AgAB/v3/
+wAC+vz6AgD+AP/8/AT7AP0CEP78/u786wr37/Xy/wIAAP0DAv8AAgMABQAA////+gAB+/79+gH+/wL+AgL9BAACA/8AAP7++wH//f7+/QAAAAb/BQAABQAE
AQAAAAX+AgEABAADAf8B/wL/Av8BAgECAf8AAP8A/wH///4A/wAAAAH//wH/AgABAgAAAP8A/gAA/v//AQH/APwBAAD+AAH/Af4JAAcFDfYQAgT+9gABAA7+
D/8DCgIH/QADAQUAA/4DAf/8BQP//vgE/wD+/gL+AvsE+hjzAwQBAfID+v8A/w38CQEBC/8IBwAAAPcD+gAA9wH7BgH9AP4DA/0EAAMHBAIAAPYF+/8A+gP7
AAABA/0EAv0DAQP+AQAC/wEC//0D/AH6/wIAAfsGA/4BAgT//v3+/gD19gj4/Pr/7w/9AAELHPr8EhYL/gAAAAP/AwAAAgACBf//APn++gP9+v8A8fP8AQ76
BAIEC/oS/wb/+QL/Bvz/BAAB+gD+/gv7BwP+C/0KAP8AAPwC/QEA/P78//8AAAL9AAEAAf4CAP8A/wL9/wEA//7//wAAAAL/AgAAAwECAv8AAP/9/AH//P4A
/f8C/wb+//8CAf4B/v8D//wC+/0F+f35BQEAAPMC9wL89QD8AP8AAAP+AAEAAP8B/v4A///6+AEB+/n+AAAA/wL+AAH/AP8B/QMAAPwFA/8AAwP//f8CAAX/
A/4EAf//FOsG+wrm4gUJ4OH2AAAAAAEBAQD/AQD//fwBAA74BQICCPkG/wAAAAEAAQAAAQABAgABBPcG//0DAAf8/f4CAAf9Av4FAfsBDP0AAfj57wP/7vf7
DgH//u3/7QP97vr6A/kCAwP8+QAG/Pr9BAABAPoD+f4B+f76AwEC//4A/P8D+Pz4+wABAAUABv8BBAAA6Pz9ABzyEwEBGQAY///7AAT7AgT7Bv4KA/8AAf3/
+gAA+/79/f8A/wT/AwH/A/4C9gABAAz/Df4CCgIIAgIAAPsDAf/+AQT/AgAB////+wAB/f799/77AAL7BAv6DfwHAAP8APkDBQT5BwcHCQcC/PgF+P378//2
+P8AAAr/DAICEf4HAwAA/wL7AQH/AfwF/wAAAAIAAgAAAgAB/wQF+Qj+DfsEA/4EAAAAAAL/AAABAP4A/QIAAAECBf8ABQICAv8AAP3//QH//P//CP8B/v79
+AH/9vz7/f8AAAj+BwEABf8GDgD/Au0E8AAA8wL8/gAAAAQABAABAwACBQAA//v/+gEA+/7//AL/AAIDBv8ABQID+/8AAAT+AwEABQADBgEAA/UF9/wC9wD4
BQD+APb/9QT8+QD/6gEEAwkJDfUKCAb+/gMABPgMA/sDAwn9/gQABPEQBPsBAgz7DgYA+/EA9gX78AH4/P/+/wn8CAL+CgEK//HyAg/p+QzzAvUXAQAA/wH/
AAEAAP8BAgD/AvYE+AD/+wH6BQAAAfwCAQABAf/+AP/+AQD+AAH+AQEEAwAAAPoA/AD/+wL//gMA/wEACAD+BAQD+v//AA75CgL/Cf8M/gD/AAf8BAL+BP8G
CQD/APn99gH/9v38+wAB/wX+AwH+Bf4C+v/+AQT9CgT8DQIO9wAAAAz8CQAACwEG+wMA//8DCP//BQUEAgAAAP///gH//f7/AgAAAP8A/wH//v8A/QAAAAMA
BAD/BAMF/gAAAAMAAQAAAwAC+AAAAwUCB/4CCQICBf3/+wH3+Qf8+vYCCgAAAPH+7gP97vvzBwL+//oBAAH9/gQDAP8DAgABAP4E/v/99wAAAQ3+EP8BDgMK
9/79AQj6BwP+DQAMBAAAAPoA+wAA+QD+/AAA/gX+Bf8BAgAC+wIA/P8CAQABAP/9/f0ABfwGAv0DAQQC/wEBAAEBAv8BAQEB+/0B/wn3AAMEAfgDAAACAAMB
BP8DAv/8/wD+AQAAAgL+BAIE/f8A/wb8AgIBBPwF/gD/AAH+/gL+Af7//v8A/wP9/wL/Af3/8f//AxD/Fv8BGAYQ/AAAAwAFBv4CBwQCAAP/APoEAv/+AAQB
AgAAAP4A/gH//v///foBAQj6BQIDA/oH/wAAAAD/AAAAAf4B/gAAAAMABAABBAADB/0AAfj/+AIB9v39AwAAAf0A+/8A+wD/+wAAAAn+CAAACP8FAP4CAAb/
Av8FAfsB+v4AAAn8BQACB/0EAQAAAAAA/QD//gD+CQX9BOoO9/768Ar8+gEBAQcCC/0ECQIB/gAAAAMAAwAAAwACBAABAfUB9AD99wD4/gAAAAMABf8ABAEB
BgP/9gHzBQ34/v4G9QEAAAz+DP8BDgEG/P8E/wv+B/4DAQABBf4AAPsA/QEA/wAAAQAAAP4A/gAA/f//EAH+/+wE7gL87/71AwAAAP3//AAA/QD+CwD//vUA
9QL++Pz8Av8A//3++wAB/P77/f///wH/AAL8BQAB/////wf8BgT/Bv0HAgAAAP8A/wEA/v8ADQP7AO0E8wT2/AP///8B/wv8Av8EAfkB+w0F9fkI/vwA/gXz
BAMB+wAB/wAA/Pv8AwgC/vIKAP0B+Af3/v8AAfoC/QH//wEA/gIAAP4DAv8AAQMA/wAAAAT/A/8AAgEDAf8A/wH+/AH//f7/8AD/AQf/CwAADAMHAegJ8Rbt
AQQS9enuA//8AfcA+gP6/QEB/gEA+wb7AQP/AvgCAQEA/wADAwABAQEA//8AAAf9BQAABAAFDP8CAPIE7/0D7v7z/gMBAPwIBv0BAwf/AgAAAP4A/gAA/QD/
CvwA+wTy8wj+9fL/AgACAAEBAv8D/wD8+AEA/wgBCv8ACgMHA/8AAfwB/QEA/gD9AgAAAP0A/QH//QD/AQEBAP8BAQAB/wH/A/4A/QX4/AT+/PoCCAEBAPcC
+/8B9wH6DgL///EG9gAD8QLy+f0A/xD5CAMBCvkHAQEAAPwDBf8AAQQBDgIBAewJ8f0C7wLx/gEAAAECAv8AAwH+/f8AAAj+BgABBv8E/gAAAAIAAQAAAv8A
/QABAAMAAv8CAgAA/QD/AAT/BAD/BQEF/gD//gX8AwP/A/0F+PwB/xH5BwEDCPsGBQL/APgB+/4A+QP+//8AAAP+AgEAAwEEBAAAAPoA/QH/+wH+AgAA/Qb5
/gL//foB/AAAAAYABv4CBwEDHQoC9uoF4wH93fTpCf0AAP379wP/9vv+EQsA+uwH8wH87f30AwEB/v4B/v8A/AD8CfoAAP/58gT/8/X6B/8EAfoD9/wG9vvz
8wYBAQIGDfgDCwkH+QMAAAIBBv0ABQUIBgD///kD+gD/9wH8/f8AAQb/BP4CBgAE/QD/AQr8CQL+CAIKGP3+Bu0G6/3/6gH5AwEDBPcMAvkI/gf3Bf8AAP7+
+AEA+/z/BAAAAPwA+wD/+//9/QD+AgD/AgL+BQEFA/79+gby/Av4APUD/wACAQAD//4C/wD9/gAAAAL/AgABAgACAQAAAAP9/AEA/v4ACP8AAPgA9wL+9/37
/AACAAYBBf4FAgH/9wAA/gv+CQIBC/0E/gH7//kBAAP4AQgJBAAAAPkB9///+AD6AP//AAH/AAH/Av8CC/8BAPgA8wD+8fz3/v8BAAj+BgADBP4CCAEAAPcC
9P8A9v/5/QAAAAABBQABBAIC+P4BAA37DQICDP8LCfz8//z4+An4/fgB//39/wX4Agb6BvsJAAAAAQEDBAEBBP79BAAA//z//AH/+/7+//wAAAz4CwMCD/4G
/v///wn6BQH+BP8K+v8AAAj/BwAACAIGAf4BAAH++wAB/v396Pz3BgUDCgT6DgkT//0AAgP+/gEBAP4C9v//AQz9CgABCwAKCAYAAeYT+fn/9gnwAf8CAAAB
/v4C/P/8BPwD/wj6+f8F+fj7+P8BAwYDDP4EDQIEBf7+/wb5AQf8BvsG8vgA/hT2EwEIEP8S+P7/AAgBCv8DCgAF/AAAAAMBBv8ABQIDA/8AAP7/+QL9+/3+
/v8AAQX+AwABBAAEzff79znnOgYDLQQrAAL/AP0CAv/+AAQA//79AQX7BwP8CQMI+gH+AQICCP//BwcF/v4AAAj8AwEAA/0EA/8A////+wEA+/z9Bv8A//n+
+AP+9/39AAAAAQABAAH/AgAE/gAA/wT+AwAAA/8DAP8AAAH/AAAAAP8B9QAA/w/8CwABDAALBwABAPoB9wD/9/77AP8BAAP+AQAC//7+DPz++/v8+gr4+v0I
/wAAAf4CAQAAAAIABAAAAPsA/AH+/P//+AAAAAf8BQABBf8F9vz9AQr+CQACDP8HAAAAAAEAAAAAAQAA//8AAAP+AQEAAv8CAP8AAAD+AAEBAP8BAQAAAP//
/AEA//3+Ev0C/fgG9wEF8/zr/gMAAAADBf3/BAYBAQAAAAH//gD///8AAgIB/gIAAQAB/f7+7PwJ/xgJGfcOEAAHAgAAAP4AAAEA//8A/f8AAAf9BAEABf4F
+gEDAPkG//oH+QL3/gAAAAT/AwH/AgAD/QL+/wb/CwH8CQQM+gABAAz9CAACC/4H8/3+AAv+CAIEBfwDBv4D+QT/BgD//vv7/Pv9Agr3AwP/Bv4M+/8AAAj9
BQEBCP8G/gAAAAEBAv8BAwAA/gAAAAT/BQAABAEEB/8AAfcB9v8A+AD7AQH9AAL+AQH8BgAHAhb4B9sc/v30Bhj6BQAA//oA9QL/+Pz6/gD/AAP/BAH/BAIE
AAQA/wEEB///BAP+BAoAAO4O/foB+Af3/QAA/AT/B/8ACAEDBAL/AfIE9wH9+AH8AP8BBf0G//oH/QL7+wD+CPoKAvwCDAj//AMAAAMDC/4ACQQEDf8B//X/
8QL+7vv1+AL4+P32Bg30//cM8wf8+wYEC//7CQcCBwABAPoA+AAA9/76AwEAAP4C/f8B/AD9/f8DAAj/A/0HBPz9AgAAAf4C/v8B/wH+BAAAAPsB/AAA/P/+
//7/AQH+AQEBA/4C/QAAAAX+BAABAwAEAQEAAfoF/v8A/wH8AQAAAv4B/wEBAAAADv//APH/8AT78f75C///APb/9QP99//8/wUA//cJAf3+/wj7AAIH/gEF
/vYM9gHz+QMG/QoDC/oIAgT59v//ABH5DAIAD/4KAgAAAAH//wAA/wAA8f36Ag37FAEBFQMYCP/9APT++AX7+v/+/v4AAAX8AwIAAv4GAf/+A/kC/AH+/gMD
/AD9/vkB/wP8/gID/QAAAAT/BAAAAwEDAf8F9w/2AgMAAPIA/v8AAAX+BQEBBAAF/wD/BvsFAP0B/gX//P8A/Ar5AwT+BfoE/QIAAAAECP4BBgQAAgABAAD/
/QAB+////P8AAQb/B/8CBgIE/gEA/wQABQAAAwICAP4A/gb6/wMAAPoD9wMBAQUEDgEFEAAA+gAA/wn+BwAACAAFA///Av4AAP4A/gEEAv4ABfwC/f8CAf4A
AgAAAPwA/AH//P/+/gABAAUABP4DA///AAADAAEEAfwG/f/8Av7//QD7/AT//vkBBP/+/fr89gX89/n9A/YEAAr+/v0NA/j/BwD+APf99gP49/79/vsAAQz7
BAIDB/sG/QAAAAP/AwAAAwED9P//ABL+EQEBFP8L/gAAAAMAAwAABAAC/v/9Af0AAwL8BgEGBf4JAP8H+PkO8vjq/QQBAP0KCvwDAgj/Df4AAvUD9QEB9v35
+AP+/wIFCwD/CgcGBQn4COEZ+vf8+xPzAwAA//3++wH++v/+AgAAAP4B//8AAAD//f4AAgIBAgABBAAAAP8AAfkD+/8B/QD7+gEAAAUCA///BgD//gAAAAQB
AgABAv8DAv4A/gP7+AEB+/r/AwP87wn5Cgf9CfADBQD+//gE/P4B+/76AAEAAP8DAv8BAQIAAf4CAAL//f8E+/37/P///wX+BQEABf8DAv8AAP7/+wD//P/+
/v8AAAP+AgABAf8D/AgA/v8FCf3+Bwf/AwAAAPwA+wD//P/+/v/+AQL+AQL/AgAE/gIAAP8CBAD/AwID/AAAAAX/BwACCP8F+AkBAPoQE/YEChAADf8B/vr8
8QEA8vj2AwEAAPYD+///+wH6BAAC/gL//gAC//v79ggAAAEGD///DAoEAwIA/gD/BAH+Av/+8wb/9RP3EwH+DwQPAQABAAL+AQABAf8BAP8AAAH/AAAAAP8B
8////hT4EwT/DAARBQH9APgA+gL6+wIB/wL/AP4CAgD+AwMCCP4CAPv/+AIB9vr3Df0B//r68gMA8/f4/f8A/wX9AgEABP0DAQEAAAABAP8AAAD/9AD+AQ3+
EwABEgUS+gD/AgQABwEBCAIH+wAAAAf/BwABBwEF9QgB/AMIEPoDAggC+wMA/wQDCf4ABgQCAQABBPoI/fkG+wL5/QcA/gAHDf4ACQgD+wIAAAEBBQAABgH/
AP4A/wX7AAP/AfwD/gP9Af7/BAP5BgQHDvL39P3z9Q737fQE+PkF/BL0Av8ICvL+AP8A/gf6AgP/AvkBBf4A/v/69gT++Pn9AAIDAP0IAfoE/gL6/gAAAQEB
A/8BAwICA/sB/wb5/wMD/vYCAAQAAPkIBP0AAQb99wEC/wsBDf0ECwMG/AEAAQEBBf8BBQEE/gD//wL/AwL+AwAEC/wBA/IB8gEA8Pz4AAH++wP+BQH+Bv8D
/gAAAAP/AQEAAv8AAv4BAf///AAD+v7+/P4A/wj8AwACBf0CAwACAP0C/P8D/P76/Qb///oKCPz/Awz//f4AAgMABQECBgAE/f4AAAf6AgIBAvwECf8AAPUC
8QH98v33BgH+AvkD+/7+AQYB/gIA//0D/QD9///7CgH/APID+AH89AP8/gABA/4DBP8BAgIBBAAAAPoB+f8A+f/7BP8CAfwC/P4D+v/5AgAA/gH9/AL//fz/
CQUC//EH+v0B+AT29gAAAAIECwACCwYH/AQB//8GCf4ACAcCFfH0+vzp6RXv/Oz5CAEA//QB9wD98wH6/vsAAgr6AAIBA/wEAgIA//wC//7//QP+CAEAAvcD
+f7++AT8AAAAAAIAAQAAAQABBgH7AO0F9QP+9AL2DP3+APP+8QT78/r6AgAA//0A/AH//P79A/8AAfgC/AH/+wP9AQAAAAAAAAAA/wAA/v8AAAT+AgEAAv4C
Ef8A+vr/+AIA9/TyAf0AAAP7/QMBAPoBC/4B/Af5/gMBAfX5+vPw+w7uCAz1D/oh+P8AAAz9CgEBCv8HBAL/APUH/P0A+QT7/QD/AAQABAAABQAEAAAA/wH+
AQH/Af8BAAEAAPwD//8BAAL+Af4B/Qr5BQQCA/kG/P7/AgUABf4CBf8E+Af/AQEJD/sBEQoEBAD/APv++gP7+/4ABgAAAPgB9gAA9//7Af8AAf4A/gAB/gAA
EAH/BeIO7f7/6wjx/wAA/wD/Bf8D/wEGAgAAAPwA/gH//QD/AQAA/gD+/wL//v4B/QMA/AAACQH9/QgG/AEB/QX9AgAAAP8CBgH//gH+/AH++wIB+AUA/wYA
DwH/DAYKAAAAAAAAAQAAAAAB/PwE/AYDCf4K/P/6AQEAAP0B/wH//gD+9QX+/gsEGwABFQkSAAIAAPoD//4B/AL89fkEARD9CP4LBPn+Bf/+//4AAAH+AwH/
AQAA/wH9/QH//P3/AgH///sEAgD/BgL+AAD/AQEAAgH/BAED7gH+/xD5GAj9GAET/v8AAQv8CAEBCf8FBQL+/fr++wX6/P4BAAAAAgEBAwABBwIC/////wX8
AwL/Af4D/gH+/wL/BQH9BAMGBP7/AQf5/QH/B/0JBf4BAgP+/gAC//3/9gEAAAr8Cv4BCwIHBgD/APkB+AL9+f78/wAAAAEAAQAAAgAB/wAAAAEAAQAAAQAB
/gAAAAIABQAAAwEACP8AA/YD9/4C9QD5Av8AAvwD/v8C/wL+/QAAAAb/Av8CBAAB/P8AAAj/Bf8CBgAC/fz9/gP1BQIAA/4N/v/+AgL+AAH9AwUGBgEBAPYF
9/0C9gL1/P4A/wr5AwIABvsF+P8AAA/+C/8BDgAJAgAA/wH9/QAA/f4B+gIAAP8DBf8BBQIC/gAA/wT+AgAABP4CAP8AAAEAA/8AAAMDAwIAAPsC+v/9+AL9
+QED/wwDDvsECgME+QEB/wgACf4BCQIF/AMA/gUCDP4CCQMFAAP/AvYQA/gMAQTvAgQA//gD+wH++QH59Pv+/hL5DgICD/sIBv7+/gP6/gP7+/sEDAAAAusG
7//+7wHz+wACAQQECfwGAAX/AP4AAAP9AQL/Av0BBf8B//z/9wAC9vz6Euvs8QDb9ibiCOkT/gAAAAL/AgAAAgAC9/n+AAr0Bgb/CfwNAQEA/////wD//gAA
AP4AAAL+AwACBQAC/AD/AAT+BgEABgIGAQD/AAEAAgH/Bv8D/AAAAAb9AwABBAEG/f8AAAf+BAEABf8EBP8A///9+gAA+//+AAEA/wECAv4A/gQB//8A/wT8
/wP/AfwCAAEA//8CAQD/AgIBBAD+Af///wP9AgAC/wAA/wL+AQH/Af8B/wAAAAP/AgAAAwADAwAAAPz//QD//QL/B/wAAP/69QMB9/f9Av/+AQL7AAL+Av8F
Av0G/wYCCfoI+QH2AP8AAAH+/QD//QABBQP/AfMF+v/++gP6+wABAAX/Bv4CBgEE/v8AAAX9AAAAAv4DAgAAAP0A/QD//gD+/QL8/gX6BwT4CQEMAgAAAPsB
/AAA/AD+Bv4B//39+wIB+Pv8+wEDAAYCBfwEAP/9/v8AAAT/AwABA/8CBAAA//r++AH/+/37AvoI8xHzAQEFBPT//P7+AAn6CAP8CAAKBQAAA/cF+/4C/AP9
AQD+AAP7/gP8A/4F+wEBAAQECf4DBQP/Agb9/vYJBAH7/wb//QAAAAX/BAABBAAD/P8AAAb/Av8BBAAE/f8CAAb/Af8CAf79+wME/wUHCfgGAQb8Av0B/wT8
/gIB//sADP8A+/z48gX88fr8AQQAAPkHA/7/AQT9/gD/AAP/AAH+A/8DBv0AA/cD8wEC+P33B+4JBAz28fkW+O/v+/4BBAUBBv4EBgMCAv4AAfoB+QAA/f78
Av8CAAL+/f8C/f7+B/z+/gH5+gMC+vYC+wAAAAr9BwABCAAHAP8AAAL/AAEAAf8BAwH8//YC/wP4/AYF/wAAAP0B/gAA/gD/8wD//Bf4FAH/E/8R/QAA/wX+
BAAABAEEE/oD/f758QIB8vPvC/8AAPgA9gEA9v72/wL/AAP/AwD+BAIEBAD/AfsB+P7/+wL8/QAAAAIAAwAABAED4f33/ybxJwj6MAIiAP4BAAf9Af8DAP0A
Af7/AAD+/QAA/v4A5/nx9QLqFgoDD/ke9QYC/gUCE/4BDQcMCgUC//QKBPsD+Qr/+P/8BP0EBgMBAwYD/AQB//8EBvwAAwT9Ff4AAOoA5QP86fvvCAEBAPYC
8/wA8wD2AP8A/gT9AAIAAPsBAAAAAAAAAAAAAQAAAQABAf8EAf0EBAL9//8AAAP/AgEAAv8C/v4AAgT+Av8CA/8CAf8AAAAAAAAAAP4AAAH//wH/AP///AAB
BAAAAPoC+v//+QD97v//AhX8Ev4CEwMLAwD//vv7+Qb6+/wA/gf9AvYKCP38BAwB+QEAAwUDCvwDCwUD/gD+/wX7BQT8BgEJ//8A/wD+/gEA/f4ABwEAAPMD
8wD+8wD4/wD/AAL+AQH+AgAFAwD//vv//AL9+gD+AgIBAPkFAP0C/gP9AQMA//wFBP4BAgQC/wAAAAIAAQAAAQAAAgIA//sC/////wL/CgAA//QC8wH89f32
BQACAP4A/wAC+f76/gj+/f0EC/76BAkF+QQA/wMDDf4ACggG/QABAAQBA/8CAQAABAAA//3/+gEA+v7+AQAAAQD/AgL9BP8DBwAAAPYA9QP+9f36AwEAAPwC
/f///AH9AQEAAf0B//4A/gIAAAAAAf0DAP8CAAAACP4AAfr+9QH/9v35/v8AAAIBAgAAA/8B/AAAAAUABAABBAAD/QAA/gf8BP8BBv4CA/8AAAP6+wL//vwC
/QAAAAEBA/8BAwEBAfwA/wz6AgECBfoD/P8AAAb9BAD+AwAFBgAC/fgH/fv+9AT4/v4A/wX8AAEBAf4E/f8AAAj8BQEAAwAG/P8AAAj8BAEBBf4H/f8AAAL/
AQEBAf4BBvwKCu4S+fEUAAHl/wD/AAL/AgD/AQEED/8AAPb+8gL+8v35/QAAAQMBA/8DBf//AwL/AfcF/QD9/QT/AQED//oF+/wF9QH2AwABAPsC+v8B+//7
Av8A///8/QIA/fwBBAAAAfsC/QAA/QH9/AAAAAn/CQABCAEG/wD/AAP9AwL/AwEE/wEA/Ab9AwL/AgAC/QACAAMCBv4C/wD+/gX/AfkGA//9AggBBv4B+wX4
+QMA+fb8EPwD/vv57AMB7PHyDAAAAPgB/AIA+/36AQAA/gX9AgEAAv0C+gAAAAv+CwACCgAIBwAAAfgC9/8A+AH59gH/AgMFC/wCCwcFAAIA/v4BBAD/AQMB
BvwAAP38+AP++fwAAQEAAP0C/v///gL++P8F/xT+BvwLB/v6/wAAAAAAAAAA/wEAAQAAAP/+/gEA/v8BAAAAAAP9AQD/Af4B+wEB/gX+AgH/BP4AAAABAv8C
//4C/wL+Bv8AAPYD9wH+9wL5BAAA//7//QD+/P//AAIAAPwEAQD+AAX+AQEAAP4B/wD//gD//f//AAX+AwH/A/8FAQgB/P7/BwL+AgH//gAAAAX/BAAABAAD
CP/+APb/9QP99f797/8D/xn7GAAHEQIM+QABAAsACP8ECf8DBP8AAfcC9v/+9wH7BQEAAvMG9/wA+AX6BP/9AfoA+gH8/QIB+gYC/wIHB/kGBQT7/QAAAQcB
Bv4CBwED8gb/AAsIFvoAFA0HCgIBAPMF8/wC8QD0/AAAAAX+BQACBgAE8fj4CAEJAfgLCwQG/QP9//sGB/8BBAYB/AAAAAUBBAEBA/3/BgD/APQB+gH7+AP+
AAAAAv8CAf8BAAL//AAAAAX/BAAABf8D/v8CBPsF/PsF+gP7/AL/AQECBf4ABQQEAAAAAAL/AQABAQAA+QD9/wv6CAT/C/8I+QAAAAYABv8BBgAB/gAAAAP/
BAAAAwAD8P7/ABX4EQEDFf0PAwAAAv0B/P8A/wH///3//wf5AQP/AfsEAwAAAP8A/gEA///89AEC/wgECfwCCwL9/wAAAAP/AgAAAv8CAgD/AP//AgL+AgAD
AP8AAAH/AQEAAf8CAwAH/v0G//kJ9QDx//0EAAj/AfwG/v37/wAA/wT8AAEAAP0CA/0AAAL6+wMB/Pn/BgAAAPoA+wH/+v/+AwADAAEBAP4D/f/6/QAAAAb9
BgEAB/8G6wD+/xH8DgL9DwAMAQAAAP8AAQAAAAAAAQAAAf4A/f8A/QD+AQAAAP7//QAA/P8AFgIB+vD66QT95/Tv/wAAAAEAAQAAAQABAAEA/gACAgD/AwEB
/f78/wn3BgT6Cf4N+P8AAA38CwEBCwEJBQD/APj/+QH/+f7///8AAAL8/gH/AAAC//T/Awv2/wIEBfcIAgAA/wH//wAA//8AAv8AAP/+/QEA/f4B/wL2+PsA
CAXzCAYN/f8AAAb+BQABBf8F9P8A/w39DAEADQAJ+v3/AQ/9Cv4EBwAB/f///wf8AwMABPoDDv//APT+7///7/75CwABA/II9P8C+ADzBgEE/vQF9fwF8fvx
9QH+/gr+CwD9DQMN/QEA/gMABgEABQAD/wAAAQIBAgABA///Av//AAT8/wL+Av4D/f//AAj+BQEABf8F8Pr7/BzrFgv4FPoe9QH/AAj/Dv4BCgMIAQAAAP8A
/wAA/wAA+gABAAYABv8BBAAEAwEAAPkE/v8A/QP9A/8A/v0A/wL/+wD//v38/wP5AAf6Av0JCQD+APX+9AP69/z8BQAAAPkA9wH++P359gADABL/DfwHCQAC
/gAAAQIAA/8BAgEC+vsC/wr8BgQDC/wFCP//APn++AL++v79Af8BAAAA//8B/v/+AgAAAfkFAQD//wP+DwD5+PL37Ar16vT5AQAAAP8C/wAAAAD+Af//AAT6
AAIA//8E//8AAAP/AgAAAv8DA/8AAPz++wH/+/79AgAAAAEAAAAA/wAB/f8AAAf9BAABBf8F8vkBAg/8EAMHCvwL/gT+APoGBP/9AwcB+gAAAAn+CQAABwAF
/P0A/wj6BAP/B/wF+v0FAwEHCfoO/f/79P33/wj1AQn1C/8OA/79/gP4/AX6Af0F+AEAAQkBEP8DEAIJ+vv9/hDvCAb+CvoQ/P0AAgj8BwADCP8F/AAAAAn9
BwEABQAG/gAAAAL/AgAAAgACAP8AAf///wEB/wACDPz+AvH/7gX99Pj5BP8A//z9+gL/+v0ABgAAAPYB9wH++P/6Af4B/wv5/wEAAvkD//4BAAn8AgADAvsB
CP4A/v/99QD+9Pn7GgYDAuUQ8PsC6QDmCQH/AfQF+AH/+QD4AgD+APz++gP6/P7//wEAAQADBP4BAQD/9wn7+AIDCPkDAwoI///9AAT8AwP7BQAI+gUCAAEH
DPoDCAgAA/4B/wL7/QL//PsA+f8CAAf/Cf8CBv8E/wAAAAT/Av8BA/8CAQD+AAH8AQT8AQAI+AAAAAz+CwADDAAIAAAAA/8BAP8CAQH/Av8DAAAA+/4E+P75
Bwr8/fEKAQH9+wf9+v8AAAr7BwECBgAHAgAAAP4A/gAA/QD/AAAAAAAA/gD/Av8BBQP///sA/QD++wD7/QD/AQX/BQAABQIEAAAAAAD/AAAA/wAB/AAAAAn/
CAAACAAGAv//AfwB/QH//gD/9QAAAA3+DgABDQIK+vz+AAv7BQIADPwGAP4AAAP9AQEAAf4BB/8CAPYB9QAC9P34/gD/AAP9AQH+AwAF+/4A/wn7BQIABv0D
/AEAAAACB///BAQC+gAAAAn+CQEACQAGAgP/////AgL9AgIB/v8GAQEF//oK/vz1/QIC//oIAPwB/QP5/wACAAT+AwIBA/7+/QH8BgIFCfwBEQkJ//wAAAj6
AAIBAvwEAQD/AP3//AAA/P8AAAH+AAH/BAL8BQIG/P4B/gz6BAICBPoEAAH/Av8CA/8AAQQDAP8AAAH+/QH/Af4C/wD/AAL/AgH/AwADCQMCAu0N9fwA8Qbw
+gL7BPoJBPwCEwsL+gD7AgX9DAX5EAUSA/3+Avz/+wH//v8CAQAA//8AAAH/AAABBAIBAP0EAf4B/wL7/gAAAQEBA/8CAwEBBgEA//0C/QAB+QD8/v4A/gn5
AwIABfoG/QQAA/oJBfoBAgkAB/8AAPn+9QP89P38Af//AP/8/QH//wACAf//AAH7+wH+/fwB/gAJ/QMC+fYM8/zxAAABAQIBAv8CAgEAAAAAAAH/AQAAAQAC
/QEA/gb+BQD/Bf8DAQAAAP8A/wAA/gAA/wIB/v4EAf0CAgL8BAEAA/kG//4BAAYA/gAA/wX+AwEAA/4DBv35AP3z9gn0+v0JAAAAAAD/AAAAAP8B/gAAAAH/
AAAAAQAABAEA//3//AL++v7+/P3/AQf7AQD9AAEH/wAAAf0BAAAAAAIB8/79ARD7EAH/EAQQ9P3+ABP3DAT+Dv0N/AL9AAb/CP/9CAUJ/wX66Ab3/gfvAQEH
A/8A/wL9AQL///wC/P///wj7AwL+A/4IEfoIAPgC7AEG6/ToAgADAPsE+/0E+P73+v4AAgT8AAAABAED/v0AAAb5/gP/AfsB/wL+AP0BBAD8BwYH/wAAAAL/
AQAAAf8B+AAC/w78Av8EBvsACgEB/fUD9v7/9v/3/v8AAAT/AgD/AwACBwAC/v3/+gAA9v36/QAAAAMAAwAAAgACBAAC/v4B+v4D9f75BgQB//YI+/oB+AX5
AAIAAPsEAP8AAAL/AgAA/gb9/wEBAPsABQD/APsB+wAA+wD+Ef8B//H/7AL97fvz//8AAAb/BAABBgAFCAACAPkC9v8B9f72Av4BAAP8/wMD/vn9/PoABwgC
BfsJBv8A/wIAAAACBv8AAQMC/QABAQICBf4EBAEAAgn0/+0BBwPy/hIQ//8AAAX+AgAAAv4C+fz8/RHyAwn4DfsQFPT5BPP76gX+7Pf4Bwb//fYB/gP6+AT9
AwAB/voC+/8B9//5/gIA/QAA/gD9AAAABwPyBecN+/759RIB/AAAAgICB/8CBgID+f8A/g37BwEBCPwF//8AAQABAQAAAwADCv8AAPYA9QEB8fz2Af//AAT+
AgH/BAEFAf8C/v//+gAA+P/7Bv7/BfcE9/8B+gH68wD+AAz+DgH+EQIM+wIA/wcCDP0BCQQG/gADAAICAv0G//78AP4CAAMAAP8E+/76+v8A/wT/BgABBgEF
+f8AAAj8BQECCf0D/wACAf8DAv0E/wD8AgEAAPsC/QD//AH/AgAAAP0A/AAA/P/+AAAAAAEAAQAAAQABBgAAAPoB+wEA+v78/f8AAAj+BwEBCP8G/v/+AQf7
AwT/B/wC//8BAAP/AgABAAEB+QX+/Qj/EAL8DwQNAQAA/v7+/AH/+/7/+wACAA7+Df8CCgAEGQH++eYD4QT45ffqCgH9BO4J/f75/A3/AgAAAP8A/wAA/wD/
/wABAP7/AP4A/gMAAQIAAvcJBfwBBAj9/wAAAgACAv8BAgIABPv/Avv9+gT+//wC8gz2/PkOEvr3FhYN+f8AAA77CwABC/8KA/4AAP3+/AIA/f4A/QAAAAMA
AwAAAwAC/AL/Av8EBf7/BQYB//8AAAP9/wEA//0C/gD/AQEBBAD/BAUCBQAAAP3/+wAA+//8/QABAAX/Bf8CAwAD+wAA/wj+CQIBCf8F+AEG9Rb2CPsJ/Pb8
CgT/AO8I+wD9+Af5AAQAAPwEAv4A/wT8AAIAAP0CAP///wIAAf8BAPwB/wAC//79+gAAAAgABgABBwAG/wIA//wEBP/+AQUAAAABAv0FAf0D/gP9/wYD/v4J
CPgDAgf9+AQB/gQABPoCAAP/BhD07+sGAQLl8Q8HAQECAPkF9/0F9v/0BP0A/gP4/gT//fkB/v/+AQj8AgEABP4G/AQA//0FBv0AAQcDAAAAAP//AAAAAAAB
//0B/wb6/wIAAfoD/gEBA/sJBf0EAwb/AgEBAf4E/v0D/AL8AwMAAfcH//0B/QX7+wAC/wQBA/0F//8ACf8BA+4H8PsB8ATzAP8CAAcABP4D///+CP/+APr9
9wP9+Pz8AvwBAAH+/gEC/P7/BfwA//769QT/9vn/AwADAvwG//sF/wP6Dfz8A+8A7wUA8vv3+f8A/w75CgL/Cv8M/gAAAAMAAgABAgABAwQAAPYG//3//AX8
AwAA//sB/AH+/AD++AAA/wn9CgECCQAGAAP+AfoDAf/9BAb+AAH///4CAwD/AgIB9v/9/xL4DgP+DwAO9/3/ABL5DQIAEP4O+wMA/Af/DAAACgAF+v8C/A/5
Bf8EA/8J/QAA/wf8BQL/BP4F/gEAAQICB/8ABQQBAwABAvwF//0E+wL6/wUAAPgIBv/+AggAAP//AAT9AAH/Av4CAgD//gD9AAL+Af4D+gAAAAj/CQAACQAG
AAEAAPsD//8A/gMA/f8AAAX8AgIBAv0CAv8A/wH++wAA+/79Ff3+COEN7AD/7QXzAAAAAAH/AAEAAf4A+gEBAQcABv0EBAMC/wAAAAABAAAAA/4DAQIAAPoD
/QD//AH9+AUBAAIFCfwABQoBCgAAAPAC7gL+7v30AAAAAAEAAgAAAQABC/7/APP+7wP68v34AwEA/AH9AQX+APv+/v4A/wn6AgMBBPoEAwEI//wK/PYM8QLv
AQAA/QP8/wH+//4BAP8AAv0A/P8B+wAADAAB/vz99wEA9vv5+f7++w/1BQP9DvcABwIAAPQD9wD99wH4/P8AAAf+BQAABAAEAQAB/wECA/4CAgH9BQABAfwD
//4D+wH8AwAAAfoB/QAA/AL/9vX68xfsCAMJAvkO/v3//wb6+wMAAfb+/P0CAAb6AwAB//4GAwT/AfMI/vwA/Qb9/v7/AQP//gEA//8A/f4DAgX/A/8DAP8A
AQMAAP4EAv8A/wP/BvwBAP/69gH/8/v7+gAAAP8CBAD/AgUD+QEAAAcCDP4FDwEEBv8A/fz79wP9+Pv9BwEAAPQE+AD/9gH4/AIAAf4FBf4BAwQAAvsCAv8A
9vsH+Pj2+gAAAAn+CwABCQIJBf/+AP79/QP9/f8C+wUDAPcMAPgF/Qf3/AL//wEBBgD+AwIFA/8AAP7/+QH/+vz9AwAA/////QAB/f79BP4AAAD+/wL/AP8B
AgAAAP4A/wAA/f7//QAAAQECBP8AAwMDBQAA/wH+/QH+//3/AAAAAAH//wAA//4ABAIBAPoC+wAA+P76/v8AAQMAA/8C/wECBO8A/hfh+Q0A/eUI+v8CAA3/
Df4FCv8FAf8AAAH+AAAB//4BAwEAAP0B/AD//gD9B/4BAPwA9wEA9/r7AgAAAP4B/gH//v///gAAAAQABQAABAADBAAA/v3++wH/+f3+Av8A/gH8/gL//Pz/
/P3/AAn5BAIAB/0H/gACAQECAv4EAv/+/wAAAAEAAQABAQABCAUD//AM+vsE9QPy8/4CAQoCDvwHCwME6wQA/Br+HvkKGQcNAgAAAP8A/wD//wD//f8A/wf8
BwIABv8GBQAAAPoB+QD/+v/8AAAA/wH+AQH/AP4B/gEAAAECBf8AAwMB+Pv6/BjtEgv3GPgZAgD/AP8A/gH/AP7/+wABAAv9Cf4DCAIEB/8AAvgB9v0C9gD8
Bv4BAf///AECAPz+BgEAAPQF+P//+AH4BAD8//3//QX6AQEF//8AAAP/AQEAAf8B/gAAAAQAAwAABAAD/QEDAf8CAP4CAQD/EgQE/uwS6fMJ4ALp9wH/AAUE
DvwCCAgJEv///+UC3gH+4/nrAgAAAP4B/wD//gD/C/8D//oD/PwE8gH4/f4A/gz4BgMBBvkIAAAAAAEAAQAAAQAABQEAAPcC+wD++gL8+/8A/gn7BwL/Bv0J
Av8BAAH+/QAB/f7/CAD8A/gC+AH7/AEAA/78AgD9/gP6Av8H/wEAAAABA/8AAwICA/gABAH69wUB+/gDA/4CAAP+/AAF+Pr7Af0AAAL6+gMA+PoA/wAEAfcL
8vQQA/z3AAAA/wD/AAAA/gAB/fwAAAv3AAP/AvsDAAAAAf4A/gD//wICAAAA/wH+AAH/AP4BAAAA/wH+/gEA/v3/CgACAPsA+P8C9f72AwD/AP3//wL9AP8A
Bf8AAfsB/P8B+wD9/f8AAgICA/8BBAECAwAAAP0A/QH+/AEABP8AAPwB/AH+/f///wAA/wT+AQH/Av4C+/8AAAf8BAABBP4E/AIAAAECBf8AAwQD+wH8AQQB
CgH7CwcIBgAAAPz/+AEA+v77/P8A/wf8BgIABv4F+v8AAAn8BAEAB/8E/AYCAAEECf4CBAQB/wADAAUABP0DAQD/Bf8AAPwA+gEA+f79//8AAAT+AgAAAv8C
//8AAv4DAf4CAAIA/QEAAf8FB///BQgDAfwA/wf3/AMB//gCBAAAB/AL/fsD/An5+QABAAL///8CAf/+Bf0AAf/++wEA/f4A/QIAAPwEA/4BAQUB/gAAAAEB
Av8BBAECAQAAAP4B/gAA/gD/AQAAAf0B//4C/QIBBP8B///+/AAA/fz+/QD+AAL/BQH/BgADAAD/AAAA/gH+Av8AAQEBAAABAP8AAP//+gAAAAX/BwAABQIF
/wAAAAf+AwABA/4B//8AAAT+AgEBAv4CAwAAAPsC/gAA/gD+AwAAAP4A/AH/+wD9AP8AAAP/AwEBBP8E+wAA/ggACf8BBwEF/gAAAAIABAAAAwECAAAAAAH/
AAAAAP8B+v4ABQIFCfwEBwUD+/8AAAf9BAAABf8GAQABAP4B//8B/gH/AwAC/gT+/wEB/fz9/v0AAAP/AgEBA/8DAQAA/gH+/QH//P0A+wP+AP4ECf/8CwcF
AgAAAAAA/wAAAAAA/QAAAAT/BAEAAQAD//0BAAL+AAEB/fz9//z9Agz3Bwf8Dv4L+gAA/Qr8BwD/CP4EAwb///cICP78AQoD/v8AAAP+/////gEE8/8AAA/7
EQAADQMO9gj+A/sUCfUBBhP9Av8AAP0A+wH+/P/9BgD/AvQB9QH7+gL89QAA/w3+DP8BDgIJ8vwC/xP3CgEFEfoK+vwAAAv7BAIBBvsGAAAAAAL+AAAA/wAC
/QAA/wb9BQH/BAAFD/78BvYF/QH8+wkCAP4AAQX+BQEDBv4C+wIAAAIDCP0CBgQD+AABAA3+DP8BCgIH//8AAAP/BAABAgAE/wAAB/UKAfwDAwn+AAH/AfwF
Av8AAgQBAv4AAP/9/QIA/f0A/hMA/vINC//6BA/++f4ABQYBB/8ECQMF/wAAAAL/Af8AAgEB/AEA/wX/BAD+BQEC9v8AAgMCBv8BBgEBAwAA/wD8+gIA+fr+
/gEA/gACBQD/AwEDA/4F/wX///sJ9/r4Av8B/wH/AAH/AP3/Av8BAAH/AQAB//8AAQACAfkE+/0D9wH8/wAAAAIAAgAAAgEC/P8BAAX+AwACAf8CAwD+APz/
+wL+/QEC+v4DAAkAAv0G/v/+AwEA//kB+P/++AH9DP7+Bu0I9P8A9gb5BQIAAPME9wD/9wD7//7/BAP/AgIAAwEDBP8AAPr/+QAA+f79/AMB/gYACv0FBQQG
/v8BAQYAB/4DBgAFBf4D/gT9/AAE+fn6CQAAAfcC9P/+9gH5CP4FAvoD9v4G9frz/f8AAAT+AwABAv8D+///Agn/BgADB/0EA/8AAP/+/QEA/f7//QAAAAX/
BgACBQAF/QAA/An6AgL/AvsB8gD+AggADv7+DAsP/Pv/BAD+/f7//AMEBf8AAfcB+AAB+f/7/PkAAwL79gEEAPf5BgEAAvYG9AD/9v/1/QcAAfgMCfwBBwsA
BfoGAQL++wAJ/Pb3Bf4E/wT//AAEAPr6AvkCAAf6/wAEAfgB+QX/APwLEf3+Cw0EAAAAAf8BAP8B/wEBAQAAAf0B/wAB/gH/+v8AAAj/CQEACAAF+AT7//4C
BQD6/QUDAwEAAvkE/////gX/AAz8+ucR+/r49g76DAAB//UA8QH87/728/4AAQz+EgEEDwQM/gAAAAIBAwACAAEACvb++APn/BL3+fMR/f8AAAX+AQEBA/0C
AwAAAP7//AH//P/+CQAE//oD+v0F8/72Avz/A/z//P8E/QD/Cfv+APr6+gX8/f4K6fgA/xz5FP8KG/kR/gABAAMBBv4DAwD/B/UGAQr3/gEN+vL3/wAAAAX/
BAEABf8DFPYIA/3/8f4O8/HrBwAAAfEG9wH/9gL5Bf8EAP0C+v8D9fz3Af8AAAD9/AEA/v4B/vgBBAv5A/8JA/gI/v8AA/4EAf8BBAIAAQAAAAAAAAAAAAAA
AQAAAAL/AAAABP8CBv8B//oA+P//+P77EAr2+t4U+ATs6A34BgAA//MC9QEA9/79AAAAAP4B/gAA/v//+wP8/wEDBwL8DAYFAAD/AP8A/gH///8A/gAAAAQA
BQAABQADAwABAP0C+/4C/AH89v7+/wb6/AL/AfsDA/4AAP779wP/+vr+Bf8AAPv99gEA8/z6DPMA/gTw7wsF9ur8/wD/AQADBAEABgEDCv4A//r79AP+8/n5
AP8AAAP9/wEAAfwC/P/8AQf5BgT6DAENAQAAAP0A/gD//QD/+P4E/gz9Bf4G/vsBAvv/AA71+gX///YC/v8CAAcABf4EA/7/A/4AAAH9+wMA/f0ABv8B//r9
9QD98/3+/gP/AP4CBAD+BQMEAf8AAP8A/wAA//8ACQABAPQC9P8B8v/4AgH9AfkA/gT5AAAD/gEAAAABAgEAAv8A8QMG+xP9Ff4ICfwCA/8AAP/+/AEA/P7/
Df8B//n97gEB7vr0/gAB/wj9AP8EAPv9/AAAAAX/Bf8CBf8EBgABAPkD+v8C+f/4/gD+AAT9BAT+BwADAwEC/QH/Af8D/v//DwQC/e8F8/8B7f/y+/z++BTt
CAn7CvsLAgABAf0D/f0C/AL9+vsBAAv5BQEDBPoEAgAA/gD+/QL+/P7+/wAAAAIAAgAAAgACAP4AAAT7AAIAAfwCBAL/APkE/v39+wP9AAAAAAEAAAAAAAAA
/f8AAAb+BgEBBQAFAQEAAPwB/QAA/AD9/wAAA/4EAP0CAgT++AYDBPYPBvcIAgv68vXy8BrYCiD0DucV5Az39xECHAb6HQ4G+hH7+PMNBgTzAAoGAQEA//4A
AAAA/gD/CQL/AfIE8wD99gH2+/7/AAz7CgH/Cv0L9vIA/g/y/QEHBPUD+AD/AA/5DgMAEAAJ+/8EAgMFBvoJAwL8/gEAAAICBv8CBQQD7v78/x7wFAb+Hvsd
CP8CAPsA9f8D9/v49gT9AQgCEP7+EQkL/gAAAAX+BAABAgEEAP8AAQIAAQH/AgAB+f4A/wf7BQICB/oDCwECAPIE9P4A7//zA/4H/AAFB/gOAvL5BwEA/voC
+wH++v36//8A/wL8AAEAAPwD/QAAAAQBAv8BBAAB/gAA/wb+BAH/BP4E9AEAAA3+D/0BEAQLAAIAAAACAQAABAL++wAAAAb9BwABCwAI//8A/wL9/AEA/v3/
CAAA/vz79wL9+fr7Av8AAAT8/AEA+/v9Av///gH8/gT9/vwB/v8A/gT9AQL/A/4A//0AAgIAAQEDBP8AAP4AAQMAAQAAA/8BBgAA///8+gP8+/v/Af4B/v3/
9wL++Pr4AgABAP8A/gEAAP8ABQQI//kNAPUI9QHrC/0D/gP5+wMC/fP7Bv8AAPr/+QH++AD+Av8B//wB+wAB+/38/P3//wz1AAT/BvsKBv7//vz79gX79/wB
BfoD/AXy8gYC8+70AAAAAP4B/wAAAAEA+P8DAAwBD/wGCgECAAP/APgFA///AgUA9f3//hL2CwMDC/cNBgL9//IG+P4B8QT7AAAAAAAAAf8AAAEBCQX86Pn7
/Aj0+fn5/f4AAQT+AgEAA/8E+/4BAAf9AwADAf4C9wMA/woADgAADQQIBgL9//r++QT89/r7AQb/AfMJAv79Awr9AwAB//4B/QAB/P77BQQC//MH9f0B8QDx
+vz+AAj5AQX9BvwL+AcBAAUDDP8ADAUFAgEAAfsB/AAA/f/9B/gCAQT5+AIC+Pb7/wEAAAP9Af8BAv8BAAECAQICBP4CAQEAAAD/AP//AAH+AQEDAv8CAAAA
/P8C+/76B/8B/v7/+gAA+fn46vgC/iXrDgUGE/EOAQMAAPcGAP0A/gT+BP4AAP/9+wP/+/z/AP4B/wf4/gIBAvkAAv8AAAP+/wIC//r+AQAB//7//QAA/P79
Cf7/APf98QH98/z7//8CAAP//v4D/f7+/QEA/wT+AgH/Bv4CBf4BAfz/+QAC+f39+Ab/AP8JEvwADQsH/f///Qf5BQf6B/0K+v8AAAz9CQEBCf4G/wD//Qf6
AgP+AvwHAAEB/v8A/wAAAP38B/8AAPkA+QD/+f77Bf8A/wL7+wL/+vz/AQAAAP8A/wD/AAD/AQAAAAD/AAAAAAABCP8AAPYA8gH98/z5BgT/AvEO9/kB+Ar4
8/4E/xP/D/sID/0DBQAA/v3/+QP/+vn4Av0BAAH8/gIB/Pv9AgD+AAD/AQP9AQED/QAAAAP/AwAAAwEDAP8D/wP9//8E+/79AwABAAAA/v8C/wD//gAAAAP/
AwABAwADAP/+AAH9/gT8Av4CAwH/APsC/gAA/QIB6/z6/x/0EAcBFQcW/AEBCPkKAfgEAA39AP8BAQIBAf8C/v/+/gEBAAQAAv8CAP8A//8AAgACAf8BAgIA
AAEDBPcO+/YJ9wX1+/8BAwMEB/sIBQMABAP4/vYB+Ab2BQMACAX7/vP++Anz+/0DB/n+A/YA9wP+9vv//gIAAPoGAv//AQQBAwAAAP4A+/8B/P79B/8BAPgB
9wAB8/31/gABAQEBBP4CAgMFB/8AAPgB+QAA9gD8//8AAAT9AQEAAv4D/f/8/wf4BAX6BgAMAf/9/gL3/QX5//0H/gEAAAMABwAABQIE/vn99gL1/wEA/wIP
Af8AAAH/AAEA//8BAf8A/gP9/wL/AP0A/f8BAQb+BAABAwIDAAAA/wP+AQAAAQAC/gAAAAP+AQIABP0ABP8A//7/+gH/+/3+AQAAAP8DAv4C/wH8Bv4D9QL6
+v0F+fX2AgQB/voGA/4A/wP//wAAAQIAAQABA/8ABQAAAPcC+wH/+gH8//4BAAj9BQADA/0CAAAA/wD//wAA/gAA/P4AAAj8BAIABf4GAgAAAP4A/QAA/QAA
Afjz/wHw+RHvD/MMAQEBAP0B/f8A/QD+DAD///j99QT89fz4+f8BAAgACP8DBQADBP8BAPsA+P8A+f78DQEAAO0E8AD88AD1/v8AAAb+AwEBBP4DAAD9AP8B
/wH8Bv4GBgD/AAD+/gL///7/+wD+/wf9BgT9B/4G8///AA78DgEAEAIM/v8AAAX/BgACBwAEAgIA//sC/gD+/wEA+P0E/xT8Cv0KCfkEAP8A/wL9/wEA//0B
+AABAAcBBf4EBQD/+f8ABAMECP0DCQcD+wEA/wr9CP8BCP8EAQEAAAAA/wD//wAA+wEAAAUBBv8ABAIDAPj/AwP6+QMAAvsB/gAAAAL/AAD/AQIC/v8BAAX/
AgECBP0ABf8AAvsB+/8B+wD+/v3/AwAA/AIAA/7+B/4AAPj88wL/9Pv6CwADAPcB8v0E8P32Af8AAAAAAAAAAP4A8gEBAQQECP0DCgQD/AEAAAIBBv8BBgIE
AAAAAAH/AAAAAP8BAf8A/v79+AH/+fn6/wAAAAP+AgABAgACCv4EAAT+/wAE//r5Bv8CAAP/AQAABPv8+AT+APgEAAH7AgcB/v8AAfwA+f///QD++P3+AAz5
CQP+CgAN+v78AAr4Cgb6DAEOBv8AAvIL/P0B+gL5Cvv//gL19wf9/vT/Af0AAP7+/AP//fwA/v//Af///wEA/wAE7QX3/A71Dwr3F/4V/gP8+gbyAwz3CPQM
/QAAAAMAAgAAAwEC/QL//PwABAH9AgIEB//7BOgF8wT5+gD+/QEAAgMDB/0CBwYDC/r+BPz98gMC9vj2+v8AAAr/DAADCQAJ//8CAAP9AAED//39AQACAAMD
AfwF/P/39v8BAAz9CAABCwAGDP8ABesI8QAA8gLz//8B/wf9AgECB/v+9Br9BOkhFPL2FyoFAAAAAAEAAQAAAgAAAAL///8CAgH/AwIDBAAAAvoD/QAAAAH9
AgABAP8B/wAB/v7+AAD/AP//AQH9AQEE/v4B/wb9AgECAP8D/AkABfITDPcECRD9AAEBAvoJ/vwEAAL3BAADAAEB/v8E+/77Af3/AAH8/QL+/v4DAv4A/v77
+wL++v/+AAD+AP4AAQL9BAIDAAAA/gL9AAH/AP4B+wUAAfsICv4ABwsC/gYA//8CBP/+BAIAAAIA//4BAAD/Af///P//AAb9AAL9Bf0D9gMAAAf6CQIABgIG
/QAAAAX/BQACBAADAv//AP4A/QL//v7+BgL8AfED+QL69gX99gT8/Qz/EP/8EQMMAP//AAH9AQT9Av8E/gAAAAf+BQAABf8E+gT+AP8GB/7/CAYB+gAAAAL/
AAH/Af7/+P3+/xD0BwcADPcLEAD+7PYI7vn55v3u/vsAAAn2/wQABPoGBwD/APv+9wL9+f/8B/8CAfYD9wAB9P/5AAAAAAL+/wACAf3+BAD/AP4A//8A/QAA
HwMG8ez/5QX42PToAP8DAAICAP0F/f78+gAABAIFB/0CBwgC+/4AAQUABAACBv8BDf///vf/9AH79gH9+gQAAgEFB/0BCAcC/wIGAv4LAfkK/v/1/P//AQX9
BAL+BgAIBAAA//oA+QH/+f/8CAAA/vf/9AH/9Pz4BQH/APYC+AH+9//6AAABAAP//wACAf3/AAEAAAIAAwABAQICAQL9AP4AAAL8AQMCAAD/AAP9AQL9AgIF
B/z/Af779AEA9vr8AP8A/gP9AQH/APwA+AL/Af4DA///AwMF/AADAAcBB/wGAQH9AgAAAP4A/gD+/gD/AgD/APwA/gD//QIAAwEAAPkE/gD+/gH8/f4AAgb9
A/8DBv4EAf4A/gT4/gX+//oA8/3/ABj1DAQAEfoL/v8AAAT9AQIAAv4B+v///w/6CgP9Dv4LAwAAAAD//wH/Av8AAQMAAvgJAvwBAQj8//8CAQMCA/4FAf//
+QAB/wkABv4DB/8DAgAAAf4A/wH/////DAAE//EE6vsC5/zrBgEAA+8G8P0C8wDyBAEA//wCAAD+/gT/9gf9/v4FEQL8CQkKAQEBA/0E//0EAAL9AgAA////
/QH//f//Df4AAfIB8QH/7//3+f8A/wn8BgEBB/4FAAAABPsGBfsEAgf///4A/Az1AgT9AvgHAQAAAP8BAQAB/gEBA/8AAP///QH//gD/AQAEBPkLAfgL+wb0
Av8A/wD9/AL+/f8AAwAAAPv/+AH++f79//8BAAX/AP8DAP8A/wEAAP8BAAAA/gIAAwAA/wP8/wH//v0B+wAAAAj+BgEACAEGAgEAAf8CAv0DAwMC+P8DAAwB
Cv0GB/8DA/0AAAH8+gEA/Pv//gD/AAT9AgH+AwAG/wAEAQEGAvoJ/gD5+wD/AAn9BwH/CP8IBAAAAP4A/AAA/P///QEAAAQCBv8ABQMC////AAD9/wH///0C
/Qj9APYHCgH2DAwHAwoBBOsXAvUB+RHzBgABA/YH+v0C+wT6AAAAAAL/AgABAQAAAAAAAAX9AAABAP8CAAAAAAX/AwH/BQAC/f7/AAT8AwP+A/0EBf8BAPz9
+QEA9/4A9vr9/Q36BgAABgAK/wAAAv8DAv4BAgMA9f78/w72CQT7DAAR/gMAAP4GCP4BBAUBAwAAAPwB/gH//gH+AgAAAP4A/gAA/gD/CP////n89gP89v0A
AAD//wP9AwH//wAFGwH1+uUB8gn06f76+AD6/gX3CQf2CQASBAAAAPgD+AH/+P/5/gQB/v4DCQD/BQYDAwAAAAD//gAAAAH//gAAAAX/BAEABP8DBPz/AAP4
+gT8//sDAQL6APcBAAP6/wMDAP8AAwIBAP4DAAH/AwAAAPwA+gAA/P38/gAAAAj9Bf8ABf8E+wAAAgUBBv8CBQIEBAoA/fEJBQH5/Qz9CP0BAvz9+AAD+P38
BP4AAAD7+AP++vv+EP4BAQX7+ggF+/z/DQABAPED8gD+8f/19QP+/gz7DwL9DQUPCQAC+/sC9QED9vfzAQD9AAD9/wX6AwEF/gAAAQQCBf8DBQAAAQAAAAD/
/wAA//8A/v8AAAT+AwEAAwAFAgABAAH//gAA/gAA/wAA/wH/AQH/AQAB/QAAAAUBBf8DBAEEAv/9AP/8/AT7//8F9f/9AAj/AgP/C/3+AP4BAQn7AQECBvsA
CQIAAPMI9//+9gH4/P4BAAz7A/8DA/4BAAAAAQABAP8A/gH+AwAA/gL9/wIA//4CAgEC/vwC/wAB+v78EBP68ugR/f3z9gf0BAX//vkA/QP7+wL/CAH/AusJ
9AH99QL1CQb//vAH+v/89gH39////RH2DgP/EPwPB/8AAP/++gEA/vz89/f/Aw32BAAFAv0KAP8AAAH+/QAA/f7//wT//v4C/wH9AAIABgAB//wE+gAD+vz3
AgAA/gH+/wEA//3/+gABAQoCDPwFCQMDA/8AAP3/+wEA/f7+Cvz8/wD39Qf4+P8EAAAA/wL+AAEAAP3/BwQA/vYE+gD8+gL8BgEAAPYD+AAA+AD6+v8BBAEC
Af8CAQUAAf4AAAL9/QH//vz/Bv4A/wH8/AL++v4D//4AAAb7AAL/AfoC8QEB/wgBBvwCBQIA/wABAAIAAf8B/wAB4AQCBQwOHvgLGQ4FAf8AAAAA/gAB//7/
Cv8AAPT/8AP+8fn2+P8AAA38CgABCf8G+f8AAAr9BwEACf4EA/7/A/YF/v8A/Ab++v//AQYABgABCf8EBAEBAPgF+v4C+f/5+QP///4FC///CwgFCAH/AfQB
8AH68wH4+QAA/wz+DAEBDAAJ/v/9+wH4AAP8BfwE/QT///sDBQD9BgMB/wAAAAIAAgAAAgABBQAAAPv/+QAA+v/9CgAAAPUA9AL+8//7AAD/AP0A+gD//f7/
/wAAAAP8AQL/AP8DBQEA//v/+gH/+P78APj7AgT4/Qn9BvcICwD/APEB8QP88f30AfoB/w75BQMECfMAAAAAA/sCAQD/AgMEAQAAAP8A/gAA/gD/+f4AAAv8
BgEABv8H+/8AAAn/CQEBCf4E+v0AAQz5BQEBB/0GE/b++/nr5Qz84+n2AgAAAP///wAA/wAA+v//AAv9DgEBDAILAP8AAAH+/wIB//4A/wABAQEBAf4CAAD/
AQAAAP4BAf8BAAEABgABAPwB+f8C+f/5AwAAAfwD//8A/wL/AAH/AP0B/wH/AAICAfwE/wP48AAF7/T1+QH//wP/CAH/BwMGDAgDAvQF/f0E+/30Av4BAQT8
+wAD//v9/AX9AAL8BQP7CAAK/wEAAAH/AQEBAP3+/wICAQAEA/4BAgP//QH+/wD/AwH9BwEFAAACAAv+CP4EAwAB/AIAAv8EBf8ABgQDAv8AAAH//QAA/f/+
AAAA/gD/AQH/AP8B+QAEAAUCBf0IAv79BP8C///+/gEB+/78BQIBAPsD/P8A+wH5+QUFA/sOB/QLAgf3+f/+/gX6BAP7B/4KBv0AAP39+QP/+vr8Df8CAPUB
9P8C8/71/vgLB/0OA/UW7/73/gAAAAQAAwABBAAC//8AAAT/BAABAwAE+gUAAv4IC/wBCAoC/wAAAQEBBP8BAgIACg0E/uIeAfAE8RPqFv3+AegB5wT75/z0
/AAAAAb/BwAABwEF/wAAAP8CAAAAAf////8AA/4DAv4CAgMA//8AAAT+AgAAA/8CAwAA////+gAB/f38Av8AAf0B/AAB/f/+AP8AAQAAAQABAAABAAAAAAAA
AAH/AQAC/v0A/wn4AQL/BvwG/gAAAAT/AwAAA/8C/AEAAf8CA/8BBAEBAgABAf4AAP8B//8A+//+AAn6BwP/CP8JA/0B/gf5/QIC/ff+AvQD7AzsGAcD8foE
/goC9wcADgD/AgIFCAH/APEC7wD97f/2/fwDAQ37Af0IBPr/BP8A//37+gEA+v/++wkA//gOD/n/CA7/Bv8A//v99wL+9v3+AgIAAPwE///+/gP9AQAAAP0A
/QAA/QD/CAD/AfMD9QH/+AD6/AD/AAf+BwAABgAE/v4AAAb8AwEABf4E9gADAQ0CDPoFCQUE/wAAAP///gD//QACBQEDBPkMA/kIAQXz+gABAAUABf8CBAED
AAAAAAEAAQAAAQAB/v8A/wT9AQAA//8DBAAA//oB/QD/+wD+Bf8AAPwA+wAA+v79AP8AAAH+/gAA//4AAQMCAvcKAPkE+wX4////AAP9AwEBAwEFBAADAP8C
+v0D+v35+/8BAAf/Bv8DA/8DAv8A/wL8/gL///4BAAAAAQABAQABAQEBAAAAAAL/AgAAAQEEBAIAAPQF+v//+AL7/gEAAAEBBP8AAgMDEwMDAOcI6fwC3v7o
AAQA//wDAP/9/gb+/wEAAAEBA/8AAgEBAAICAfsJAfoE/wP5AAAA/wEAAgH/AQABCwAA//UB9QH+9fz4BQD/APgA+QL++AD9AAAAAAEAAQAAAQABAAAAAP0D
Af8BAwMA/gABAAMABv4EAwEFA/0B/wH6+wL//PoBA/8AAP0A/AAA/P/+BgIAAPQD+P//9QP5/f4AAAj9BQEBBf0E/QAAAQQABf4CBQIDBgAAAPkB+AH/9v/4
AQAA/////QEA//8A/gAAAQICA/4CAwIB/wAA/wAA/gAAAP///gMC/ggBC/4EBAEADfz+Be8G+QD/+Ab/CQAA//YB9QH+9f35/AAF/gUEAvsH/P35Av0AAAP7
/gQA/voAAQAAAAAA/wAA//8A/v8AAAn8BAMABvwF+QABAAb+BP8BB/4EAgH/APoB/f8A/AH/BAIA//wB/QL+/f/9AwMAAPUD/AH9+gP8Af4AAAL9/QEB/f39
A/0A/wH8+wIA+vr/9f8AAA38CAEAC/8H/AIBAQEECf0CBgUEBv4B//n89QIA9Pr7A/8ABPwFAf0DAgT//f4A/wX+AwEBBPwC/gAAAAL/AgAAAQACAv4AAAD9
/AIA/vwABQAB//0A+AAB+fz5BAEAA/EI+PsA+AX3AQAAAf4C//8A/gEAAQAAAP8A/wAB/gD/9wcECPUWC/QJBRP5/gAAAAX+BAAABAAD/f8AAAf9BAECBP4D
/gD/AAT/BQH+BgAH7/ny9BLmBRP5Eu0Q9/8AAA78DQEADf8J/fz//wz1BQQAB/cJA/8BAP8A/AAD//v8/AD/AAT/AgH/BP8CBwP//vYC+QD99gL5+QL7A/oG
CAL9BwgKA/b4+grqAhD+A+wR/f8AAAT/AwAAA/8C////AAP7/AL/AP4G/v8A/wX+AAEAAf4DBv3/AAT9AgIDAPwFAAAABPcIAf4BAQf+/gAAAAL/AgAABQAC
/gAAAAT/BQABBAADAgkD//ES/fgC9Aru+AkA/wAJEv77EAsGC/7/BfEG9v0A9gf89wj+/foKDf/8CQkD/AMA//8BCP//BgQEAAAAAAEAAAAA/wAA/QADAAgC
BPsEAwD//QAAAQMABgABBgEEBP//AP7/+wEA/Pz+AP//Afz++f/+9f/9/AD/AAb/BgEACQAFAP//Afn++AH99f36Dvz7/PT46wf38vb9//7/AAb5/QP9APwF
AQABAAAB/P4D+/37ABUB/+8bEe8AACD3/AAAAAYABgABBgEE/QUAAPwGBP0AAgb//QMAAP4EBv8ABAQDBwAAAPcB+AL+9//8AwAAAPwB+wAA+wD9/QIA//gG
AP//AQP89gABAQoDEP4DCwQE+v8BAAf9AAECBPr/AAAA/wT9AwIAAv7/DPX18vbz8Qr09/oDAgABAPoD/P4B+wD4AwD///79+wP8//wAAAACAAACA/8CAAD8
+gEBAAQBBP8CA//+/AAAAAj+BwABBgEG/wH/APwCAf//AQQF/wIAA/sHBP0BAwgAA/8CAAD9+/4D+fz++v///gr6BQL/B/0F/wEBAQIDBP4AAwEACv4DAPgB
9f8F8vv1AAEA//wC/gAA/AIAAwAAAvoF/f4B/QT7/AH/A/8DCf//CggFBAL+//gC/gP7/gMC/AAA/wUACAAABwEE8wgA//kPDvv/ChAE+wAAAAf/CAAACAEE
/QACA/0HAvsHBAT8+QL+BP0IB/7/CgkDCP4A/PUB+AAB9fn5/gAA/wf9AwAAA/8DDf////X87wX87/f3+vwC/wn6Af8DAfkBBwD/APYA+AH89wL8AQAAAAL+
/wAAAP4CAQAA/wD//wH///4ACv7/Be4G8wD/9AT79f4D/Rf4Df4GCfsH/f8C/gn9BAADA/0B+/z//gP6/gP+/vsFCfwCBfkFAPoI+AP6BAIB//cD+v4B9//4
/gAA/gX9AwH/Av4EAP8AAAL/AgEAAf8B9gb/+wQDEgH7CggIBf7/AAL8/wX/Afz+/wAA/gL9AQL9Av4D+QH+AgYBCgD/DAUJ/QAA/wX/BQAABQAE/P8AAAb/
BwABBwEEAwAAAPz/+QL/+vz8A/8AAP0A+wEA+v39Av4BBAIBAP8C/gL//gABAwAEA/4CAQQAAv8AAfwB/AAB/f/+/AAAAAT/BQAABAAFAwD5//36+Qj1Af4G
BwAAAPYB9QH+9P/59wL/AQkBDP4DDAQH/QgAAfYKC/79Bw0C+wEAAAL/AgAAAwAB+f4A/wf7AAIAAvwDBf8AAP39+AH/+f79/P79AgD+AQP9BQEF9gIA/wcB
Dv8ADAYJ+QcA/wEGDgABCgQCCgYC/vYC+f7/8wD3/uIQ7CPhAf4eBtjsA/X9AAvt+Qj7AfYM/wAA/wP9AgEAAf8D9/3/AAv6BgIBB/0H/wABAAECAf4CAQD8
A/8AAPkA9wD++QH9Av7++wvz/gn8//cF//8AAAT+AgAAAv8C/AQC/wMFCf0CBwQB/gAAAAT/AwAAAwACAwABAP4B/QEA/P/9/gACAf4GAvsD/gP7/QAFAAkC
BvoJAAD6/QIAAQAFAv4ABwH/AAAA/wL+AQAAAf8C/gABA/oGAPwD/gT8Av4A/wT8/gEB/vv/Av8AAv0CAAACAAEBAgIA/f4AAAH+/f/+/wAA/wP9AgEAAf8D
AAIEAP8HAfsDAAL69wEBAAQBBwABBwICAP8A/gT7AgH//gAEBP4CAP7/+gAB9/38/wIBAP8GBf0DAQT8AP8AAAP/AQAAAf8B//4AAgQBAv8CBQABBfwAAfv/
+gEC+/7+A/8BAP///v4C+wD+/gD/AAT/BAEABAADAQD+AP7/AQL7AgEG+QEH/wkGCfUM/QD6A/0B/wX4/AIB/fkB/v8B/wYAB/8DA/4EAgAA//sA/AH/+wD/
A/7//wH5+QT8/PwCBwADAPcB8/8B9fv1AQMAAPkHAv4AAgX+Av8BAQEAAAACAP8A////AAL8AAP+Af8D+Pv+/ggHEQEHDwcGCQQD/+wU//cK9f/wAgAA//z/
/AH///7/9wX/AAQGEwAADQkHDv38AOv+6gX86P72CAD9APj+9wH+9//+CgICBe4K+/4C9wj3AAECAP4CAv8C/wH9/v8BAAr9BgEDBf0CAQAAAP4A/gAA/gD/
FPwC8wL1BAMB9vP9/wUA/fkHBf/+BAcBAQAAAAAAAQAAAAABAAAAAAL/AAABAf8A/v8DAAf///8F/vv5AQACAv8EA/0F/wL8////AQT+AAEABP4EAQD+AP/+
/wH+//8DAv39/wD39gb7/fwE/f8BAAj+B/8CBwAFBAD+AfkB+gH9/AD///8A/wf8AwAABP8EAAAAAAAAAAABAP8A/AICAAEGB/4DBAP+Bv8CAv4B+/0E/P/7
AwD//gD8/wP8A/4EAf8AAf7//AAB/P//BgcB/PsEBQH9AAH9BAAAAP4A/AAA/AD/BQD/Af4B/QAB//8BBQABAP4A/QAC+/77+P39Agb/EAIBEAYP+P0A/wr8
BgL/Bf0F/f8AAAf9BQEABv4H+QH/AgQBCAECCgIGCf3/APj89AP+9Pr+/QEAAf8FBv0BBQUBAQAAAAAA/wAA/wAABgH89/4E+AX7+gD/7/8CBgsHDPoIDwcD
Av8AAAH9/gL+/v4AAgAAAAH+/QH///3//AABAgECBP0CAwIBAP8BAAb8AgABA/0D/wL/APwDBv/+BQUEBgABAvUG+f0C9gP4AAMAAP0FA/wAAQT9CwAAAPQA
7gH/8Pv0AAIAAPsDAP7+/wT89/4B/hD6BgACBPwGAAL+//0DBAH+AwIDAv8AAP7+/AEA/P3//QAB/wr6BQEBBf0CAfj7+gXu+gz7+e8J/QAAAAf9BQEABP8E
AP/+Af/9/gL9AAADAQIAAPwDAgH/AQIBAf8AAAL+/gEA//4BAQEAAP4BAAAA/wD9AQEBAPwEAP4A/wL9CwL///j/9AL99/36AgAAAP4A/gD//gH/DAD9APP/
8QL68gD7/gABAAQAA/8CAgAB//4AAAL+AAEAAP0A+QAAAAf/BgAABQEEBgABAPYC9wAB9v32/v8AAAj9BgEABv8GBwAAAPr++QEA+f/7Afz//wL5+wUA//cD
7/b8/SHrEgcAFfoY/gD/AAEAAgEAAgECCgAAAPgA9AAA8//78AAAAAr+BwABCAIF/gAAAAUABAAABAAD/AAAAAf/CAABBwAGBv79/vb9+gX7/QEHAQIAAPYF
/AD9/AP9/wIAAf0FBv4BBAQC/QD+AAD9/AP8Av4EAgAAAP4B/wAA/gD/EAgB8/UB8Qb28fv0AQD//gT6AQP8AP4GEQEB/u0E8QAA7/73BP4A/wP6+wIA+fwA
+/8AAAr+CAABCQAHDAoE9vcE+AP8+/v2AP8AAAP+AAL+Av0A+/8A/wr8BQIACPsDAgL8B/IPBv7+BBMDAQIAAfkEAP8A/wQA/f8AAAMABQEABQAEAgAAAP0A
/QAA/AD++AX9AP0ECwD6DQgH//4AAAX8AQEAA/0E/v8AAAP/BAEBBf8E/Qb6//cFBwL5AgcEAQEBAPsFAPwE+gD6AAH//gEAAgH+AQEB9/oC7xn4EQMF+fsF
/wABAAICAv4DAQD/AAEC/gIBAv4D/wD+BP8BAPz/+QH/+v39//8A/gD+AQH+//8D+wEAAAICBv8BBgID/gAAAAP9AAAA/wACBAD/APcC+wD/+AP9/P8A/gz4
BQQABvoGBQABAPkC+wAB+v78A/8BAAD+/gED/vr8AAEAAP8CAAAAAQEBAwUD//8HBPsEAQL6CAAAAPUC+AH+9/37/gD9Avv//gP6AAQH+f4AARD7DAEDDP8M
AAAAAQEAAv8BAAMEBAH/APj/+wP7+gMA/QICAv8HB/wDAgb+AwAAAPoA+gD/+AD9AAABAf8B/f8C/f/+B/8A/QL7+gL++/wAAAAAAP4CAP8A/wH99QAAAAr9
BQAACP8D/v8AAAb9AwAAA/8E+wL/AP4EBP8AAQQC+f4CAA3/CP8FB/4B9gAAAgv/C/8DDgIIAgAA/gD//wH//v8ABAMAAfUH+/3/+Qf5BwUA//EI+v3/9gT4
A/4AAAH9/QL//vwABv7/AP/6+QP+9/0BDQT/COYT/PgC9A33/wEAAAACBP8AAwIBDf38AO4A7Qb37v36DP8AAPP/8QL+7/z2AgAAAP0A/QEA/f7//gAAAAMA
AwAAA/8CAgACAAAC/wAB/v78Bf/+A/oC/QD//QIA/QH/AAECBwH/BwIF/wD8AgQCDQEBCQULAgD+AwACB/8CBgMHF/0ACNkQ6f4C5QLq8fYDBBH9D/8MCwEG
/gD/AAAABQL+BAEFAAMAAPkHBf8BAwT+//8AAAP+AgEAAv8DAAD/AAH/AgH/AgACAQAAAP4B/wAA/wD/AAAAAAEAAQAAAQAB//8DAgMCAv4DAf7+BgIBAPcE
/v8B+gH5AwABAP0A/QD//f8AA///AAH9AgP/Af0D+f8AAAj+CAABCP8H+v4EAQ79B/0HA/0ABv8AAAD++wAA+v3/AQAAAAEAAAH/AAABAAAAAAAAAQAAAAAB
/gD//gb6AgP9AvwC/gAAAAT/BAEABAAE/f8AAAf8AwEBBP0E9wD8/vkB/v7//P//+AQEAAIGCPkHBAL7AgIAAPcF/wAA/AT7BwABAPgA+AEA9/758QL//g78
EAH+EgUO/AAA/wX+AwEAAv4BAAAAAP8AAf8A/gIBAgP//QH///0A/QIBBP0A/wL49wT+/PkBAQIA/gMAAvwC/gP+/wH7AAD+/wT7BAAH/QAA/wj9BgEABgAF
/QEAAAb/BwAABwEF9QEE/A/+EvwGCP8H9wAE/ggABvsI/f3+9/sD/xX2BwEGCvcE/v0EAgv/BP0H/v77+gEAAAYAC/8BCwIH/v8AAAX/BAABBP8D/wAEAv8J
AvgJ/AL4AgAA+gD9/QL7/gAABP8A//7+/AAA/f7+7QIF/wcJEvwJEv8A+QQBAQIHDfwCDAgDAf8BAAP//QAD//3+/QD9AQEBBwL8CAMH/wACA/4FAvsGAAT8
CAEG/gIC+PoG9/3x+gAE/wkBBfsIAf38/gAAAAT8/gH+Av8ACAACAfEH9P0C8gD0BAD/AP7//wL/AP8D/wAAAAH/AQH/AgACCwQC//MH+f0B9gDy8v8AAA/5
CQD/EQAKCff++Avs+gv6BvIH/AAAAAb+BAAABAAE+AD/AAr8CQH+CgMKBAABAPwB+wAA+//8AgAAAAX/AQABB/3/AgABAP4C/v8D+/78BQAA//z/+QD/9/76
AwD/APwA/QL+/gADBAD///YE+//++gH/B/8AAP39+AT+/Pz7AgD/AAL/AwT+Bf4EAAEAAPwDAf///wP//v7//wT8AQL9Bv4C//8A/wX8AAIBAvwA9Pj9CwgF
D/wHFwkMAPkABAT9/gIBBfwD+//3/Az4DQz6GfkR/gD/AAT+AwH/BgEF/wAAAAMAAgEABgACAf0AAQP+/wECAP4D/QH/AAMBBgH/BwEFAAD+/wH9AgP9AwEG
CgEC/voB+gAB+f35/wAAAAX+BAEBBv8FAgD7A/QE+wD9AAUA+vkFAw77Bv0IAgEF9gABAAgBCPsEAwMFAAD+AAL9AgH7AwAG/wAAAAEAAQAAAQAB+f8AAwQE
Cf4DCgME/gAAAgACA/8BAwMBAAAAAP8A/wAA/wD//wQC/v8HB/wGAAL7AAMA//wFBP8BAQT/AP/+AAT6AAP+AvwE+vn+Awn4BAQBC/wLEgMI+PkI7vcI7vnn
+P8A/g75BwL/CP0I+gX/AAMECwH9BwUDBv8AAPoA+QH/+v35/v8AAAb+BAABBAAEBAAAAP7/+QH+/v39Av0F/wb9+vwH+fn1Af8AAv4CAAEBAQEA/wD+AAL+
AwL9BAEGBf8AAPv/+QEA+v77CAEAAe8J+QD+9wX6+fYEARL2AwEI/fYHBf8AAPr++AP+9/3+AAAAAAD/AQH/AQEB5Qv8BAANHP4CIBUO/f4AAAL8/gMA/vj/
+AAAAQz/DP8BDAAHAwL7////AwT6BgMH/v8AAAP/AwEAA/8C9v//ABX5DgMAEfwNAAEAAPsDAQAA/wL/+v35/v4B+wj2EPwBCgMAAPMD+gD++AH7Bv0AAPz8
+AIA+Pr6A/8CAv4B+v8G+/z69QD//wz9DQD/EAILAwAAAPwA+gAA+//8BQAAAPsA+AD/+f79AAAAAAAAAQAAAQAB/gAAAAP/AwAAAwADAgEAAfwB+f4A/QD9
AwQAA/UI+/wA/AX7/AAAAAf/BgABB/4DAP8AAAL+AAABAv4C//8AAAP/AgEAAv8CBwAAAPoB/P8A/AH++AAAAwQDDf4BDwMJ+f//AQv+BwAADAAL/gMA/gAE
Bv7+AwQB/wAAAAL/AQAAAgACAAAA/wD+/gD///7//gP9APz/AQP7BgIEAwAAAAD++wH/+/3+Af0AAAb6/wMAA/oDCv4CAP3+9wEC9/j2B/8AAAH9AQEA/gAB
/gQAAfkIBvsBAggACfTp6Abi/R/oF/ETAwEAAPwB/v8A/gH/Af4AAf8AAAEAAv8A/wAAAAIAAgAAAgACBAACAPwC+/8B+f77Bf7+Af/+AQH/BAEB/v//Agb/
CAEBDP8H/gD+/gX8AwP8Bf4I/Pz/BwAB/v8CBQMEAgAA/wH+AAH//v8A/v7+AAT7AQP+Af0FAwIAAPgC+P//+QD8AQIAAPcF/gD//AL9+gD/AAQABgAABgEF
/v8ABAADA/4EAwMC/wD+AAL9AgP+BQAF/Aj/+/0BCQP5AQYGAv8AA/8B//4CAAL+Bf8A/wL8/gL+/v0B/f8D/wr8BP8EA///AQAAAP0B/wEB////BQAAAPsA
+gD/+gD+/gH+APkFA//+AgcC9fsDAhj6DvwHDfoLAP4AAAX7AQIBBPsEAf8AAf4A/gAA/gAAAgAAAP7//QEA/v4A/wAAAAP+/wD/AQAB+AEAAAb/CP8ABgMH
/AQAAAEGB/wBCgb/Cv8AAPwA+gEA/f75+v8C/gj9BQADA/sAAQAAAAH//wH/AP4B+/8AAAf+BAABBf8BCP4BAfr/8wEB9fv1//8A/wX8AgIAAv0D/woAAfAN
Bf38/w3/A////wH8/wP/Af4C/gAAAAQAA/8CA/8C+f8D/w38Cv8ECP0DDf/+APf99QX99P3++wEBAQEGB/wEAQP99//8/Q78CQT7FPsKAgMAAPkF/f7//QT7
/AAA/wf+BwEACP8FBAQA//YG+/wA/v/4+P75/wn1BQb2Df8SAf//AAb8/wL/Af4CEgIA/+wE7gD+6v7yAf8AAf0A/AAA/AD+AP8AAAD/AAABAP8C/gH+/gIA
BwD9CAMH/P//AgEABAEABgIE+QcA+gIDD/r/BQgIAQEAAPsC/f///wL+/v4A/wP7/AMA//kAAQAAAf8B/wD//wD/B/8AAfcC+gD/+wL9/wAAAAD/AQD//gD+
/v8CAAMCAPwF///8+PsDAgz9Af0KBPv/AAAAAP///gD//wEA+wP+AAECCP//CgUDAwEA/vv/+wH8+wD8BAD/APz//AL+/P8B+v3//w32BwQABvwL+/4AAgYB
Bv0CBgQGC//9AfIA9Aj4+f7+/wMAAvsHBfwCAwcA/AEAAP4EBAAAAQQBAPz+Bv39AQH+/wUKBP8AAAL7+wIB/vsBAAAAAf4CAP8AAAIA+gAAAAX+AwAABgAC
+wH9AQj/DgH9DAYJAQEAAAACAf8A/wH/BAABAPwA+gAB+f77/gIAAP8CAwD/AgIBBgAA//v/+gD/+P77/QEC/gkABv4EAv7/BAAAAPwA/AD//AD+6QT/AREB
F/4BGQgMAQAAAAH/AQAAAAABBPj/AAX2/AUC+vUCBfkCAQP6+gIE+Pb9Av3+AP/69wT8+vsAAQAAAPwA/gH/+/4A+gEB/w79CP4BCf8GAQAAAP4A/gAA/QAA
/QAAAAIA/wH+A///+P8AAQX/Bf8BAwID/P4B/xL8Cv4EDfwFBAD//QL+/wH/Av0B7/wCBQoEDPkMDAMC+gcA/Af/DAL/CwMD9v8BAQ/+B/wECQEEAQD/A/0E
Af4CAQMA/wH/AP4CAwAAAQICBf//AP78+AT/+/j9/wEA//0B/wAA/gIA/v8AAAf+AwAABf4E/wP+AAEEA/3+AwIAAAAAAf0B/v8B/gD+/QEB/gb/BgAABf8D
`,
  layer: `
-0.6309 -0.2484 0.7576 -0.2370 0.7397 -0.3002 0.3603 0.5164 -0.2473 0.0071 -0.2438 0.7322 -0.7010 -0.1064 0.0126 -0.0467
0.5770 -0.3301 -0.1016 -0.3488 -0.3069 -0.0810 -0.1915 -0.1046 -0.3477 0.0568 -0.2696 0.4236 0.4559 0.1712 -0.5287 -0.4257
-0.4871 -0.1627 -0.1920 -0.4452 0.2330 -0.4448 -0.2231 -0.3197 -0.3433 0.6184 -0.0134 0.2046 0.6058 0.2223 -0.1672 -0.0212
-0.3373 -0.2592 0.6316 -0.1470 0.4967 -0.4318 0.1929 0.1519 0.4814 0.6471 -0.2214 0.3549 0.9063 -0.3875 -0.3847 -0.3991
-0.2991 0.5922 0.3230 -0.3249 -0.4668 0.2556 -0.4778 1.0957 -1.0087 -0.6367 1.0390 -0.0315 -0.0456 -0.7863 -0.5567 0.0323
0.2745 0.1836 0.0857 0.6479 0.0801 -0.3150 -0.1314 -0.0406 0.7878 -0.3328 -0.2618 0.0742 0.2396 0.6374 -0.2223 -0.3529
-0.3554 -0.2272 -0.0000 0.5898 0.2640 0.0611 -0.1296 -0.5055 0.0659 0.1252 0.2722 0.1281 -1.0784 -0.1361 0.4876 0.4908
-0.0352 0.2553 0.1905 -0.1781 -0.3387 -0.0272 0.1016 0.0176 -0.5601 0.5013 -0.3406 -0.4546 -0.0213 -0.0980 0.1733 -0.2083
0.0051 -0.3329 -0.3999 -0.7669 0.1245 0.3745 -0.3234 0.5313 -0.9267 -0.0482 0.3296 -0.1096 0.5343 -0.4100 -0.3272 -0.4393
0.5301 0.2480 0.0277 0.0084 -0.3476 -0.3118 0.0263 -0.6850 0.4702 0.0726 -0.5961 -0.2131 -0.2355 0.3225 0.4946 -0.2458
0.0614 0.1097 -0.1815 -0.6083 0.1972 -0.6980 -0.2236 -0.4209 -0.3683 0.7695 -0.0315 -0.1233 0.9123 0.3266 0.1400 -0.2485
-0.5417 0.1600 0.3691 -0.1113 0.2553 0.0266 0.1486 0.2549 0.0606 0.6143 0.7883 0.3898 0.0061 0.2860 -0.2103 0.2051
1.0455 0.3216 -0.2201 -0.0305 -0.6959 0.0608 0.1710 -0.0095 -0.3638 -0.4619 -0.1881 0.0023 -0.1017 -0.0356 -0.0127 -0.4199
-0.7715 -0.5492 0.3216 -1.0279 -0.1040 -0.8250 -0.1572 -0.3364 -0.5653 0.1476 -0.2287 0.1224 0.1319 0.2971 0.4706 -0.3896
0.2977 -0.5144 -0.1846 0.1226 -0.1497 0.0761 -0.1023 -0.6587 0.4131 0.0395 -0.0665 0.2461 0.4957 0.6671 0.7434 0.3295
-0.5385 -0.5390 0.5627 -0.0359 0.9007 -0.0429 0.0583 0.2258 -0.2356 0.4702 0.2744 0.2250 0.8337 -0.1455 -0.0559 -0.3347
-0.4954 -0.0829 0.2526 0.2607 -0.5387 -0.0012 0.3678 -0.0261 0.0877 -0.0976 -0.6597 0.5410 -0.2580 0.2791 -0.1899 -0.3010
-0.3923 -0.2019 0.1387 0.2986 0.9641 0.4823 0.2555 0.9276 -0.1584 -0.0745 0.4383 0.6056 0.1054 -0.0563 -0.1439 0.4902
0.5005 0.4500 -0.1409 -0.1568 0.2366 -0.2353 0.5793 -0.0710 -0.2327 0.2724 -0.4825 -0.2938 0.0574 0.4183 0.1798 -0.3744
0.2012 0.0009 0.3195 -0.3077 -0.0584 0.3563 0.4423 0.0837 0.4836 -0.1667 0.2591 -0.0273 -0.2983 -0.2087 0.4030 0.5545
-0.1139 0.6156 0.1211 -0.2080 -0.3757 0.6593 0.0868 -0.2050 -0.0100 0.2942 0.1637 -0.4096 -0.4247 -0.0487 0.0287 -0.0384
-0.1537 0.8707 -0.4598 0.1383 -0.5211 -0.0201 -0.4186 -0.0515 -0.2222 -0.1081 0.0096 -0.6842 -0.0548 -0.4061 0.2046 0.5890
0.1789 -0.3831 -0.0823 0.1907 -0.2513 0.0782 -0.0596 -0.3006 0.4042 0.1707 -0.0693 -0.3090 -0.0543 -0.1229 0.7616 0.4232
0.5346 0.1190 -0.0882 -0.2107 0.5372 -0.1516 -0.1673 0.3907 -0.4215 -0.2201 0.5433 0.0248 0.1448 0.1062 0.1215 0.0512
0.3416 -0.5457 -0.4728 -0.6239 -0.3654 -0.2488 0.4697 -0.0851 0.0719 0.1445 -0.1844 0.0417 -0.4539 0.3508 0.0869 0.1462
-0.0619 -0.0336 0.5972 0.1437 -0.2559 0.3460 0.3729 0.4890 -0.2960 -0.0809 -0.0112 0.7056 -0.6732 0.2180 -0.2001 0.3100
0.0541 -0.2605 0.9948 -0.0435 -0.3587 -0.3485 0.2854 0.0349 -0.2682 0.0318 0.1320 0.5102 0.5820 0.0994 0.3680 -0.4361
-0.5751 -0.5352 0.3556 0.0332 0.8822 -0.2274 -0.4626 0.4972 -0.4597 -0.2360 0.3758 0.1712 -0.0087 0.0190 -0.4896 -0.3350
-0.3114 0.0672 0.0058 -0.0208 0.5860 -0.1834 0.4540 -0.3290 0.2580 -0.0539 -0.1714 0.5092 0.1406 0.1449 0.6336 -0.6701
-0.2654 -0.5104 0.1170 0.5000 0.3966 0.1468 -0.0927 -0.2908 -0.1373 -0.0335 0.4448 0.2372 -0.3093 -0.1831 0.0879 0.3761
0.1322 -0.0033 0.3824 0.2741 -0.0468 -0.0759 0.9176 -0.2147 0.5619 0.0214 -0.2162 0.2096 -0.1359 -0.3110 0.5109 0.3032
0.5927 0.5019 0.5728 -0.0280 -0.2826 0.5586 -0.3378 -0.1272 0.2288 -0.2074 0.3453 -0.1230 -0.5224 -0.4579 -0.5300 0.3565
-0.3466 -0.2987 -0.5222 -0.7268 -0.2269 -0.2491 0.0389 0.4747 -0.4095 -0.1894 0.3321 -0.4456 -0.0759 -0.0288 -0.1730 -0.3122
0.3815 0.3741 -0.3714 0.0933 -0.6208 0.1307 -0.3179 -0.1139 -0.0386 -0.1675 -0.6727 -0.6505 -0.4478 0.0136 -0.0377 0.0306
0.4529 -0.0127 0.1267 0.2276 0.1730 -0.0121 0.3291 -0.5002 0.4891 0.2413 -0.3378 -0.0309 0.2474 0.2096 0.7643 0.4282
0.5100 0.1279 -0.0981 0.1864 -0.0570 0.1619 -0.0562 0.3503 0.2555 -0.3616 -0.2201 -0.2046 -0.2041 -0.1995 -0.1321 0.2432
0.9049 -0.1290 0.0307 -0.4840 -0.4591 0.2162 -0.8792 -0.0989 -0.3091 -0.1492 -0.2115 -0.5200 0.3467 0.0563 -0.0175 -0.0323
0.0170 0.2299 -0.3138 0.0644 0.1592 0.5681 -0.6551 0.3529 0.4362 0.1632 0.2344 0.0839 -0.3961 -0.4158 -0.3749 0.4343
-0.2068 0.2591 -0.4073 -0.0691 0.2285 -0.0212 0.3715 -0.0105 -0.2531 0.2203 0.1843 0.2828 -0.3747 -0.2386 0.1649 0.1279
0.4215 0.0471 0.2021 -0.1485 0.1553 -0.7943 -0.1995 -0.5488 0.1338 -0.0845 -0.5642 -0.0071 0.1875 0.6645 0.0823 -0.1975
-0.1290 -0.1393 0.0871 -0.0434 0.1247 -0.0021 0.0606 0.1882 -0.1176 -0.1275 0.1882 0.1689 0.0333 -0.0895 -0.2002 -0.0460
-0.0717 0.3463 1.0969 0.5535 0.5951 0.2148 1.2078 -0.3189 0.3122 -0.5077 -1.0950 0.1973 1.2036 0.4075 -0.5086 0.2154
-0.0873 0.0093 -1.0603 -0.3554 0.4639 -0.6715 0.5989 -0.1451 0.0487 0.0001 -1.0686 1.3317 0.1374 -1.3465 -0.2814 -0.8559
0.6721 1.4246 -0.0614 0.9728 -0.1381 0.3498 -0.2556 -0.0090 0.3239 -0.8127 -0.2734 -1.0012 -0.1036 -0.2047 -0.7853 0.0950
-1.2545 0.2681 -0.3330 0.1756 -0.3611 0.5565 -0.4361 0.8044 0.0379 0.6649 -0.3119 0.5385 0.7941 0.0730 0.1522 -0.3008
-2.0217 -2.1472 -2.1600 -2.0772
`,
} as const;
