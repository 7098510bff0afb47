/** Learnt by `scripts/train-privacy.ts`, never written by hand: signs, their numbers, and the layer above them. */
export const PART_NETWORK = {
  signs: `
!+AMENDS	!+ASKS	!+BELIEVE	!+CAUGHT	!+CHILD	!+CRASH	!+DEAD	!+DIDHARM	!+EVENT	!+GIVES	!+HAND	!+HELPS
!+HURT	!+KIN	!+LIVES	!+LOSE	!+MONEY	!+N	!+PAYS	!+POLICE	!+POST	!+PROOF	!+RETURNS	!+SAFE
!+SAVES	!+SCHOOL	!+SECRET	!+SEE	!+SEESTHROUGH	!+SPEAKS	!+TELL	!+TENDS	!+THANKS	!+UNHARMED	!+WORKS	!-
!0	!0 triệu	!0 tuổi	!AMENDS	!BELIEVE	!CAUGHT	!CAUGHT MONEY	!CHILD	!CHILD CHILD	!CHILD LIVES	!CHILD N	!CRASH
!DEAD	!DIDHARM	!EVENT	!GIVES	!HAND	!HAND CHILD	!HAND LIVES	!HAND MONEY	!HAND PAYS	!HELPS	!HELPS CHILD	!HELPS GIVES
!HELPS RETURNS	!HELPS SAVES	!HURT	!HURT HURT	!HURT LIVES	!KIN	!KIN CHILD	!KIN KIN	!KIN N	!LIVES	!LIVES KIN	!LIVES LIVES
!LOSE	!LOSE MONEY	!MONEY	!MONEY MONEY	!N	!N ,	!N CHILD	!N HELPS	!N HURT	!N LIVES	!N N	!N SCHOOL
!N SPEAKS	!N TELL	!N WORKS	!PAYS	!PAYS GIVES	!PAYS MONEY	!POLICE	!POLICE LIVES	!POST	!POST LIVES	!POST N	!PROOF
!RETURNS	!SAFE	!SAFE SEESTHROUGH	!SAVES	!SCHOOL	!SEE	!SEE CHILD	!SEE MONEY	!SEE TELL	!SEESTHROUGH	!SPEAKS	!SPEAKS ASKS
!SPEAKS CHILD	!SPEAKS KIN	!SPEAKS LIVES	!T	!T N	!TELL	!TELL CHILD	!TELL KIN	!TELL LIVES	!TELL MONEY	!TELL POLICE	!TELL SEE
!TELL SPEAKS	!TENDS	!THANKS	!UNHARMED	!WORKS	!WORKS LIVES	!WORKS N	!bán	!báo	!bí	!bí thư	!bảo
!bị	!bị bắt	!bị phạt	!bỏ	!chi	!chi hội	!cho	!cho T	!cho biết	!chuyển	!chưa	!chạy
!chủ	!có	!cười	!cầm	!dẫn	!ghi	!giao	!giáo	!giáo N	!giữ	!gãy	!góp
!gọi	!gửi	!hai	!hỏi	!hỏi :	!khai	!không	!kể	!làm	!lên	!lấy	!mang
!mua	!mất	!mất 0	!mỗi	!một	!mở	!nghe	!người	!ngồi	!nhận	!nhặt	!nhặt được
!nhớ	!nói	!nói :	!nộp	!phát	!phải	!phụ	!phụ trách	!ra	!rồi	!sĩ	!sĩ N
!thấy	!thừa	!thừa nhận	!trả	!tên	!tên N	!tặng	!tới	!từ	!tử	!tử vong	!và
!và N	!và T	!vào	!vì	!về	!xin	!đi	!điều	!đóng	!đưa	!được	!đại
!đến	!đề	!đề nghị	!để	!đọc	!đứng	#	#adult	#calm	#calm #other victim	#calm #other victim beside	#calm =kin
#calm =kin of	#calm ^	#child	#described	#elsewhere 0	#elsewhere 1	#elsewhere 2	#elsewhere 3	#full	#given	#harmed	#harmed #other victim
#harmed #other victim beside	#harmed =kin	#harmed =kin of	#harmed ^	#in all 0	#in all 1	#in all 2	#in all 3	#in all 4	#in all 5	#in all 6	#informant
#initials	#minor	#none	#official	#other informant	#other victim	#other victim beside	#persons 0	#persons 1	#persons 2	#persons 3	#police
#post	#rank -1	#rank 0	#rank 1	#rank 2	#rank 3	#suspect	#times 0	#times 1	#times 2	#times 3	#times 4
#title 	#title anh	#title bà	#title bác	#title bé	#title bạn	#title bảo	#title bố	#title cha	#title cháu	#title chú	#title chị
#title chồng	#title chủ	#title con	#title cô	#title công	#title cậu	#title cụ	#title dì	#title em	#title hai	#title hàng	#title học
#title khách	#title lái	#title mẹ	#title nam	#title người	#title nhân	#title nữ	#title sinh	#title sư	#title thầy	#title thằng	#title thợ
#title tiểu	#title tài	#title tôi là	#title vị	#title vợ	#title vợ chồng anh	#title xe	#title ông	#title đứa	#victim	*" 0	*" N
*" T	*" ai	*" ba	*" bắt	*" bị	*" cho	*" cháu	*" con	*" cái	*" cán	*" có	*" công
*" của	*" do	*" em	*" gọi	*" hồi	*" không	*" là	*" làm	*" mẹ	*" người	*" nhà	*" nhận
*" nó	*" năm	*" phí	*" rồi	*" thầy	*" thằng	*" tiền	*" trên	*" tui	*" tôi	*" tại	*" tổ
*" và	*" vì	*" để	*" ở	*#done	*#harm	*( 0	*( N	*( T	*( chủ	*( công	*( khu
*( lớp	*( phường	*( sinh	*( sn	*( số	*( theo	*( thôn	*( trú	*( tên	*( tổ	*( xóm	*( ấp
*) 0	*) bị	*) cùng	*) hỏi	*) nhận	*) tử	*) và	*) vì	*) về	*) đang	*) đã	*) được
*, 0	*, N	*, T	*, ai	*, ba	*, ban	*, biết	*, biển	*, buộc	*, bán	*, báo	*, bèn
*, bé	*, bên	*, bình	*, bí	*, bạn	*, bản	*, bảo	*, bảy	*, bấm	*, bật	*, bắt	*, bệnh
*, bị	*, bỏ	*, bỏng	*, bố	*, bốn	*, bộ	*, ca	*, cha	*, chi	*, chia	*, chiếc	*, chiều
*, cho	*, chuyên	*, chuyển	*, cháu	*, chân	*, chính	*, chúng	*, chưa	*, chạy	*, chấn	*, chỉ	*, chống
*, chồng	*, chở	*, chụp	*, chủ	*, chữ	*, con	*, cuối	*, cá	*, các	*, cách	*, cái	*, cán
*, còn	*, có	*, công	*, cùng	*, căn	*, cũng	*, cơ	*, cười	*, cả	*, cảm	*, cảnh	*, cấm
*, cấp	*, cầm	*, cần	*, cậu	*, cắt	*, cứ	*, cửa	*, cựu	*, diễn	*, do	*, dán	*, dân
*, dù	*, dùng	*, dạy	*, dẫn	*, dập	*, dặn	*, dọa	*, dự	*, em	*, ghi	*, gia	*, giao
*, già	*, giá	*, giám	*, giáo	*, giúp	*, giải	*, giảm	*, giấy	*, giật	*, giọng	*, giờ	*, giữ
*, gom	*, gãy	*, góp	*, gõ	*, gặp	*, gọi	*, gồm	*, gửi	*, hai	*, hay	*, hiện	*, hiệu
*, hoặc	*, hàng	*, hãy	*, hòa	*, hóa	*, hôm	*, hơn	*, hướng	*, hắn	*, hẹn	*, họ	*, học
*, hỏi	*, hỗ	*, hộ	*, hội	*, hứa	*, khai	*, khen	*, khi	*, khoảng	*, khu	*, khuyên	*, khách
*, khâu	*, khóa	*, khóc	*, không	*, khẳng	*, kinh	*, kiểm	*, kèm	*, kéo	*, kêu	*, ký	*, kẻ
*, kế	*, kết	*, kể	*, kỹ	*, lao	*, liên	*, liền	*, là	*, làm	*, làng	*, lái	*, lên
*, lúc	*, lương	*, lại	*, lấy	*, lần	*, lập	*, lớp	*, lửa	*, lực	*, mang	*, may	*, miễn
*, mong	*, mua	*, muốn	*, mà	*, máy	*, mười	*, mất	*, mấy	*, mắt	*, mặc	*, mặt	*, mẹ
*, mọi	*, mồ	*, mỗi	*, một	*, mới	*, mời	*, mở	*, nay	*, nghe	*, nghệ	*, nghỉ	*, nguyên
*, ngày	*, ngã	*, người	*, ngồi	*, ngụ	*, ngủ	*, nhiều	*, nhà	*, nhân	*, nhóm	*, nhưng	*, nhất
*, nhận	*, nhắc	*, nhắn	*, nhặt	*, nhớ	*, nhờ	*, nuôi	*, nên	*, nó	*, nói	*, năm	*, nơi
*, nước	*, nấu	*, nằm	*, nếu	*, nộp	*, nợ	*, nữ	*, phá	*, phát	*, phân	*, phòng	*, phó
*, phường	*, phạt	*, phải	*, phụ	*, qua	*, quay	*, quán	*, quê	*, quản	*, quần	*, ra	*, riêng
*, rách	*, rút	*, rồi	*, sau	*, sinh	*, sn	*, sáng	*, sáu	*, sư	*, sẽ	*, số	*, sống
*, sợ	*, sử	*, tay	*, thay	*, theo	*, thiếu	*, thiệt	*, thu	*, thuê	*, thành	*, tháng	*, thì
*, thôn	*, thương	*, thượng	*, thấy	*, thầy	*, thằng	*, thế	*, thợ	*, thừa	*, tin	*, tiếng	*, tiền
*, tiểu	*, tiệm	*, toàn	*, trao	*, treo	*, trong	*, trung	*, trên	*, trình	*, trú	*, trước	*, trường
*, trưởng	*, trạm	*, trả	*, trầy	*, trật	*, trẻ	*, trị	*, trực	*, tui	*, tuần	*, tài	*, tên
*, tìm	*, tòa	*, tóc	*, tôi	*, tại	*, tạm	*, tắt	*, tặng	*, tối	*, tổ	*, tổng	*, tới
*, từ	*, từng	*, tử	*, tự	*, ubnd	*, uống	*, viết	*, và	*, vào	*, vì	*, vẫn	*, vận
*, về	*, với	*, vợ	*, vừa	*, xe	*, xin	*, xác	*, xây	*, xã	*, xóm	*, xưng	*, xử
*, y	*, yêu	*, áo	*, ép	*, ôm	*, ăn	*, đang	*, đem	*, đi	*, điều	*, điện	*, đoàn
*, đoạn	*, đánh	*, đã	*, đêm	*, đòi	*, đóng	*, đúng	*, đăng	*, đơn	*, đưa	*, đường	*, được
*, đại	*, đạt	*, đầu	*, đặt	*, đến	*, đề	*, đều	*, để	*, địa	*, đọc	*, đối	*, đồn
*, đồng	*, đội	*, đứa	*, đứng	*, đừng	*, ảnh	*, ấp	*, ở	*- 0	*- cp	*- ubnd	*. 0
*. N	*. T	*. ai	*. ba	*. ban	*. biên	*. buổi	*. bài	*. báo	*. bé	*. bên	*. bí
*. bạn	*. bản	*. bảo	*. bị	*. bố	*. bốn	*. bữa	*. ca	*. camera	*. cha	*. chi	*. chiếc
*. chiều	*. chuyên	*. chuyện	*. cháu	*. chính	*. chúng	*. chỉ	*. chồng	*. chủ	*. com	*. con	*. cuối
*. các	*. cái	*. cán	*. câu	*. còn	*. có	*. công	*. cùng	*. căn	*. cơ	*. cả	*. cảm
*. cảnh	*. cầm	*. cậu	*. cửa	*. danh	*. do	*. dự	*. em	*. gia	*. giao	*. già	*. giám
*. giải	*. giờ	*. gov	*. hai	*. hiện	*. hiệu	*. hàng	*. hành	*. hóa	*. hôm	*. hơn	*. họ
*. học	*. hỏi	*. hộ	*. hội	*. khi	*. khách	*. khám	*. không	*. kinh	*. kiểm	*. kẻ	*. kế
*. kết	*. kỹ	*. linh	*. luật	*. lái	*. lúc	*. lần	*. lễ	*. lớp	*. lực	*. may	*. máy
*. mô	*. mười	*. mấy	*. mẹ	*. mọi	*. mỗi	*. một	*. mở	*. nay	*. nghe	*. nghi	*. nghệ
*. ngoài	*. nguyên	*. ngày	*. ngân	*. người	*. nhiều	*. nhà	*. nhân	*. nhóm	*. nhưng	*. nhạc	*. nhận
*. nhờ	*. những	*. nó	*. năm	*. nạn	*. nếu	*. nữ	*. phòng	*. phó	*. phường	*. phần	*. phụ
*. qua	*. quản	*. riêng	*. rồi	*. sang	*. sau	*. sáng	*. sáu	*. sư	*. số	*. tang	*. theo
*. thiếu	*. tháng	*. thư	*. thượng	*. thấy	*. thầy	*. thẩm	*. thợ	*. thủ	*. tin	*. tiền	*. tiểu
*. toàn	*. trang	*. trong	*. trung	*. trên	*. trước	*. trường	*. trưởng	*. trạm	*. trọng	*. tài	*. tên
*. tôi	*. tại	*. tối	*. tổ	*. tổng	*. tới	*. từ	*. ubnd	*. vn	*. vậy	*. về	*. vợ
*. vụ	*. xe	*. xin	*. xã	*. y	*. đi	*. điều	*. điện	*. đoàn	*. đây	*. đã	*. đêm
*. đó	*. đơn	*. đường	*. đại	*. đầu	*. đến	*. đề	*. đối	*. đồng	*. đội	*. đứa	*. ở
*0	*0 0	*0 N	*0 T	*0 a	*0 b	*0 bao	*0 buổi	*0 bình	*0 bạn	*0 bản	*0 bị
*0 bộ	*0 c	*0 camera	*0 chiếc	*0 cho	*0 cháu	*0 chạy	*0 chỉ	*0 chỗ	*0 cm	*0 con	*0 cuốn
*0 cá	*0 cái	*0 cán	*0 câu	*0 cây	*0 có	*0 công	*0 cùng	*0 căn	*0 cơ	*0 của	*0 d
*0 do	*0 em	*0 f	*0 gam	*0 gia	*0 giây	*0 giờ	*0 h	*0 ha	*0 hoặc	*0 học	*0 hộ
*0 hội	*0 k	*0 kg	*0 khu	*0 khẩu	*0 km	*0 ký	*0 là	*0 lít	*0 lượt	*0 lần	*0 lớp
*0 m	*0 mang	*0 máy	*0 mét	*0 mũi	*0 mắt	*0 nghìn	*0 ngàn	*0 ngày	*0 ngõ	*0 người	*0 nhà
*0 năm	*0 nđ	*0 phòng	*0 phút	*0 phường	*0 phần	*0 phố	*0 phụ	*0 qh	*0 qđ	*0 suất	*0 sáng
*0 số	*0 thanh	*0 thành	*0 tháng	*0 thôn	*0 thùng	*0 thẻ	*0 tin	*0 tiếng	*0 triệu	*0 trong	*0 trường
*0 tuổi	*0 tại	*0 tấn	*0 tập	*0 tết	*0 tổ	*0 tới	*0 tờ	*0 tỷ	*0 và	*0 với	*0 vụ
*0 vừa	*0 xe	*0 xã	*0 áo	*0 đ	*0 điều	*0 điểm	*0 điện	*0 đã	*0 đêm	*0 đơn	*0 đường
*0 được	*0 đại	*0 đến	*0 để	*0 đối	*0 đồng	*0 đội	*0 ở	*: 0	*: N	*: T	*: ai
*: bắt	*: bị	*: chủ	*: con	*: có	*: công	*: em	*: hai	*: hôm	*: không	*: mỗi	*: một
*: ngày	*: người	*: nhà	*: nhóm	*: sáng	*: theo	*: thiếu	*: thượng	*: trung	*: tôi	*: tổ	*: từ
*: vợ	*: đã	*: đại	*; 0	*; N	*; T	*; ai	*; ba	*; cháu	*; chủ	*; các	*; có
*; công	*; cùng	*; em	*; giải	*; hai	*; không	*; người	*; nhóm	*; thiếu	*; thượng	*; thầy	*; trung
*; tổ	*; vợ	*; đại	*; đến	*; đồng	*? T	*AMENDS	*ASKS	*BELIEVE	*CAUGHT	*CHILD	*CRASH
*DEAD	*DIDHARM	*EVENT	*GIVES	*HAND	*HELPS	*HURT	*KIN	*LIVES	*LOSE	*MONEY	*N
*N 0	*N ba	*N biểu	*N bào	*N bán	*N báo	*N bên	*N bảo	*N bắt	*N bế	*N bị	*N bỏ
*N bỏng	*N chia	*N cho	*N chuyển	*N chạy	*N chỉ	*N chở	*N chủ	*N con	*N cãi	*N còn	*N có
*N công	*N cùng	*N cũng	*N cười	*N cảm	*N cầm	*N của	*N do	*N dùng	*N dạy	*N dẫn	*N dặn
*N dựng	*N ghi	*N giao	*N giúp	*N giải	*N giữ	*N gãy	*N góp	*N gọi	*N gửi	*N hai	*N hay
*N hiến	*N hát	*N hóa	*N hướng	*N học	*N hỏi	*N hứa	*N khai	*N khen	*N khi	*N khuyên	*N khám
*N khóa	*N không	*N khẳng	*N kiểm	*N kéo	*N ký	*N kể	*N lo	*N là	*N làm	*N lái	*N lên
*N lưu	*N lại	*N lấy	*N lần	*N lập	*N lớp	*N mang	*N mua	*N mất	*N mỗi	*N một	*N mới
*N mời	*N mở	*N nay	*N nghe	*N ngồi	*N nhà	*N nhận	*N nhắc	*N nhặt	*N nhớ	*N niên	*N nuôi
*N nói	*N năm	*N nấu	*N nằm	*N nộp	*N phát	*N phân	*N phải	*N phản	*N phụ	*N qua	*N quay
*N ra	*N sinh	*N sẽ	*N sửa	*N thay	*N theo	*N thì	*N thông	*N thấy	*N thừa	*N tiếp	*N trao
*N trong	*N trình	*N trước	*N trường	*N trưởng	*N trả	*N trộm	*N trực	*N tuyên	*N tài	*N tại	*N tặng
*N tổ	*N tới	*N từ	*N từng	*N tử	*N tự	*N vay	*N viết	*N và	*N vào	*N vì	*N vẫn
*N vận	*N vẽ	*N về	*N với	*N vừa	*N xin	*N xác	*N yêu	*N ôm	*N úy	*N đang	*N đem
*N đi	*N điều	*N đánh	*N đã	*N đóng	*N đưa	*N được	*N đại	*N đến	*N đề	*N để	*N đọc
*N đứng	*N ở	*PAYS	*POLICE	*POST	*PROOF	*RETURNS	*SAFE	*SAVES	*SCHOOL	*SECRET	*SEE
*SEESTHROUGH	*SPEAKS	*T	*T 0	*T N	*T T	*T ba	*T bán	*T bé	*T bảo	*T bấm	*T bằng
*T bị	*T bỏ	*T cho	*T chuyển	*T cháu	*T chưa	*T chạy	*T chỉ	*T chở	*T chủ	*T con	*T cái
*T còn	*T có	*T công	*T cùng	*T cũng	*T cười	*T cứ	*T dâu	*T em	*T ghi	*T giao	*T già
*T giáo	*T giữ	*T gái	*T gãy	*T gọi	*T gửi	*T hai	*T hiệu	*T hàng	*T hùng	*T hỏi	*T không
*T kéo	*T kể	*T lao	*T là	*T làm	*T lái	*T lên	*T lạ	*T lại	*T lấy	*T mang	*T mua
*T mất	*T mặc	*T mẹ	*T một	*T mới	*T mở	*T nghe	*T ngoại	*T ngã	*T ngồi	*T nhận	*T nhắc
*T nhớ	*T nuôi	*T này	*T nói	*T năm	*T nằm	*T nội	*T phải	*T qua	*T quay	*T ra	*T run
*T ruột	*T rể	*T sinh	*T sĩ	*T ta	*T thấy	*T thợ	*T trai	*T trong	*T trưởng	*T trả	*T tài
*T tên	*T tổ	*T tổng	*T từ	*T từng	*T tự	*T vay	*T viết	*T và	*T vào	*T vẫn	*T về
*T vợ	*T vừa	*T xe	*T xin	*T ý	*T ăn	*T đang	*T đi	*T đáp	*T đã	*T đưa	*T được
*T đến	*T để	*T đọc	*T đứng	*T ơi	*T ấy	*T ở	*TELL	*TENDS	*THANKS	*UNHARMED	*VICTIM
*WORKS	*a	*a 0	*a trường	*agribank	*ai	*ai biết	*ai bị	*ai có	*ai cũng	*ai là	*ai muốn
*ai thấy	*ai đó	*ama	*an	*an bắt	*an huyện	*an ninh	*an phường	*an thành	*an toàn	*an tỉnh	*an viên
*an xác	*an xã	*an đã	*ao	*app	*atm	*b	*b 0	*b trường	*ba	*ba T	*ba con
*ba giờ	*ba gác	*ba hôm	*ba là	*ba lô	*ba lần	*ba mươi	*ba ngày	*ba người	*ba năm	*ba tháng	*ba tiếng
*ba triệu	*ba trăm	*ba tuần	*ba tuổi	*ba đêm	*ba đối	*ban	*ban chuyên	*ban chỉ	*ban công	*ban giám	*ban quản
*ban tổ	*ban đêm	*ban đại	*ban đầu	*bao	*bao giờ	*bao nhiêu	*bao tải	*bay	*ben	*bi	*bia
*binh	*binh N	*biên	*biên bản	*biên giới	*biên lai	*biên nhận	*biên phòng	*biên tập	*biến	*biến mất	*biết
*biết T	*biết chuyện	*biết chữ	*biết sẽ	*biết từ	*biết đã	*biếu	*biển	*biển 0	*biển kiểm	*biển số	*biểu
*biểu diễn	*biểu dương	*biểu hiện	*biểu tại	*biện	*biệt	*bks	*bom	*buôn	*buôn ma	*buýt	*buồn
*buồng	*buổi	*buổi chiều	*buổi họp	*buổi lễ	*buổi sinh	*buổi sáng	*buổi tối	*buộc	*bài	*bài học	*bàn
*bàn chân	*bàn ghế	*bàn giao	*bàn tay	*bàn thờ	*bàng	*bào	*bào chữa	*bàu	*bày	*bá	*bách
*bám	*bám được	*bán	*bán 0	*bán bánh	*bán bún	*bán cho	*bán cháo	*bán chè	*bán cá	*bán cả	*bán hàng
*bán hủ	*bán người	*bán nước	*bán rau	*bán thuốc	*bán trái	*bán trú	*bán tạp	*bán tải	*bán vé	*bán xôi	*bán được
*bán đất	*bánh	*bánh mì	*báo	*báo T	*báo cho	*báo con	*báo cáo	*báo có	*báo công	*báo của	*báo ngay
*báo tin	*báo với	*báo động	*bát	*bây	*bây giờ	*bãi	*bãi xe	*bãi đất	*bão	*bè	*bèn
*bé	*bé N	*bé gái	*bé trai	*bê	*bê tông	*bên	*bên cạnh	*bên kia	*bên trong	*bì	*bìa
*bình	*bình an	*bình chữa	*bình dương	*bình gas	*bình luận	*bình thường	*bình tĩnh	*bình yên	*bí	*bí mật	*bí thư
*bích	*bò	*bó	*bóc	*bón	*bóng	*bóng đèn	*bóp	*bôi	*bông	*bù	*bùi
*bùn	*bùng	*bùng lên	*búa	*bún	*bút	*băng	*băng bó	*bơi	*bơm	*bưng	*bưu
*bưu điện	*bước	*bước vào	*bạ	*bạc	*bạch	*bạn	*bạn N	*bạn bè	*bạn cùng	*bạn gái	*bạn học
*bạn thân	*bạn đọc	*bạo	*bạo hành	*bạo lực	*bạt	*bả	*bản	*bản huổi	*bản nà	*bản nậm	*bản tin
*bản án	*bản đồ	*bảng	*bảng tin	*bảo	*bảo T	*bảo con	*bảo hiểm	*bảo kê	*bảo lãnh	*bảo vệ	*bảy
*bảy người	*bảy năm	*bấm	*bấm chuông	*bấm vào	*bất	*bất ngờ	*bất thường	*bầm	*bầu	*bẫy	*bậc
*bận	*bật	*bắc	*bắn	*bắp	*bắp chân	*bắt	*bắt 0	*bắt N	*bắt cóc	*bắt giữ	*bắt khi
*bắt quả	*bắt tay	*bắt tại	*bắt tạm	*bắt được	*bắt đầu	*bắt ở	*bằng	*bằng T	*bằng khen	*bằng số	*bằng tiếng
*bẻ	*bế	*bế con	*bến	*bến phà	*bến xe	*bến đò	*bếp	*bể	*bệnh	*bệnh nhân	*bệnh viện
*bị	*bị T	*bị bán	*bị bạn	*bị bắt	*bị bỏ	*bị bỏng	*bị can	*bị chặn	*bị chồng	*bị chủ	*bị cáo
*bị cắt	*bị giật	*bị giữ	*bị gãy	*bị gọi	*bị hai	*bị hại	*bị khởi	*bị kẻ	*bị lập	*bị lừa	*bị mảnh
*bị mất	*bị một	*bị mời	*bị người	*bị nhóm	*bị nhắc	*bị nhốt	*bị nước	*bị phạt	*bị rút	*bị tai	*bị thương
*bị truy	*bị trói	*bị trừ	*bị tạm	*bị xe	*bị xử	*bị ép	*bị đánh	*bị đình	*bị đưa	*bịt	*bọc
*bọn	*bỏ	*bỏ chạy	*bỏ hoang	*bỏ học	*bỏ nhà	*bỏ quên	*bỏ rượu	*bỏ trốn	*bỏ đi	*bỏng	*bỏng 0
*bố	*bố cháu	*bố của	*bố em	*bố mẹ	*bố trí	*bốc	*bốc cháy	*bốn	*bốn giờ	*bốn lần	*bốn mươi
*bốn ngày	*bốn người	*bốn năm	*bốn tháng	*bốn triệu	*bốn tuổi	*bồi	*bồi thường	*bồn	*bổ	*bổ sung	*bổng
*bộ	*bộ 0	*bộ N	*bộ công	*bộ hưu	*bộ luật	*bộ ngân	*bộ phận	*bộ phụ	*bộ trực	*bộ tư	*bộ văn
*bộ đàm	*bộ địa	*bộ đội	*bột	*bới	*bớt	*bờ	*bờ kè	*bởi	*bụi	*bụng	*bức
*bức tranh	*bữa	*bữa cơm	*bữa đó	*c	*c 0	*c N	*c trường	*ca	*ca sĩ	*ca đêm	*cai
*cai nghiện	*cam	*cam kết	*camera	*camera của	*can	*can N	*can ngăn	*can nhựa	*canh	*cao	*cao 0
*cao su	*cao tuổi	*cao điểm	*cccd	*cha	*cha của	*cha dượng	*cha mẹ	*chai	*che	*chi	*chi bộ
*chi hội	*chi nhánh	*chi phí	*chi tiết	*chi đoàn	*chia	*chia buồn	*chia nhau	*chia sẻ	*chiêng	*chiêu	*chiếc
*chiếc nhẫn	*chiếc túi	*chiếc ví	*chiếc xe	*chiếc áo	*chiếc điện	*chiếc đồng	*chiếm	*chiếm đoạt	*chiến	*chiến binh	*chiến sĩ
*chiếu	*chiềng	*chiều	*chiều 0	*chiều qua	*chiều thứ	*cho	*cho 0	*cho N	*cho T	*cho ba	*cho biết
*cho bạn	*cho cháu	*cho chồng	*cho chủ	*cho con	*cho các	*cho công	*cho cả	*cho cảnh	*cho em	*cho gia	*cho hai
*cho hay	*cho học	*cho khách	*cho mượn	*cho mẹ	*cho một	*cho người	*cho nhà	*cho rằng	*cho thuê	*cho thấy	*cho trẻ
*cho tôi	*cho tổ	*cho vay	*cho vợ	*cho xe	*cho đội	*chu	*chui	*chung	*chung cư	*chung kết	*chuyên
*chuyên gia	*chuyên viên	*chuyên án	*chuyến	*chuyến xe	*chuyền	*chuyển	*chuyển 0	*chuyển cho	*chuyển cơ	*chuyển khoản	*chuyển nhầm
*chuyển sang	*chuyển tiền	*chuyển vào	*chuyện	*chuyện T	*chuyện của	*chuyện này	*chuyện với	*chuông	*chuông báo	*chuẩn	*chuối
*chuồng	*chuộc	*chuột	*chài	*chào	*chào cờ	*chánh	*cháo	*cháu	*cháu N	*cháu bé	*cháu gái
*cháu gọi	*cháu họ	*cháu học	*cháu là	*cháu ngoại	*cháu nội	*cháu về	*cháu đi	*cháy	*chân	*chân cầu	*chân xuống
*châu	*chè	*chèo	*chém	*chén	*chép	*chê	*chìa	*chìa khóa	*chìm	*chí	*chí N
*chích	*chín	*chính	*chính N	*chính T	*chính là	*chính quyền	*chính sách	*chính thức	*chòi	*chó	*chó sủa
*chó thả	*chôn	*chùa	*chúc	*chúng	*chúng tôi	*chăm	*chăm sóc	*chăn	*chơi	*chưa	*chưa ai
*chưa có	*chưa kịp	*chưa từng	*chưa về	*chưa đầy	*chưa đủ	*chương	*chương trình	*chạm	*chạp	*chạy	*chạy bộ
*chạy ra	*chạy sang	*chạy theo	*chạy tới	*chạy về	*chạy xe	*chạy đi	*chải	*chảy	*chấm	*chấn	*chấn thương
*chấp	*chấp hành	*chất	*chậm	*chập	*chật	*chậu	*chắc	*chắn	*chẳng	*chẳng ai	*chặn
*chặn số	*chặt	*chế	*chết	*chỉ	*chỉ biết	*chỉ cho	*chỉ còn	*chỉ có	*chỉ cười	*chỉ cần	*chỉ huy
*chỉ là	*chỉ lắc	*chỉ mong	*chỉ nói	*chỉ sau	*chỉ tiêu	*chỉ vàng	*chỉ vì	*chỉ xin	*chỉ đạo	*chịu	*chịu trách
*chọn	*chối	*chống	*chốt	*chồng	*chồng N	*chồng T	*chồng là	*chồng trẻ	*chồng đi	*chỗ	*chỗ ở
*chớ	*chờ	*chở	*chở 0	*chở T	*chở đi	*chợ	*chợ phiên	*chục	*chụp	*chụp lại	*chụp ảnh
*chủ	*chủ cơ	*chủ ghe	*chủ hụi	*chủ nhiệm	*chủ nhà	*chủ nhân	*chủ nhật	*chủ quán	*chủ sở	*chủ tiệm	*chủ trì
*chủ trọ	*chủ tài	*chủ tịch	*chủ tọa	*chủ vườn	*chủ vựa	*chủ xe	*chủ xưởng	*chứ	*chứa	*chức	*chức năng
*chứng	*chứng cứ	*chứng kiến	*chứng minh	*chừng	*chừng 0	*chửi	*chửi bới	*chữ	*chữ ký	*chữ thập	*chữa
*chữa cháy	*clip	*cm	*co	*coi	*coi như	*com	*con	*con N	*con T	*con bé	*con bò
*con bạc	*con cháu	*con chó	*con của	*con dao	*con dâu	*con em	*con gà	*con gái	*con gọi	*con không	*con là
*con lợn	*con nhỏ	*con rể	*con số	*con trai	*con trong	*con trâu	*con tôi	*con về	*con đi	*con đã	*con đường
*con ở	*cp	*csgt	*csđt	*cua	*cung	*cung cấp	*cuốc	*cuối	*cuối buổi	*cuối cùng	*cuối năm
*cuối tháng	*cuối tuần	*cuốn	*cuốn sổ	*cuộc	*cuộc gọi	*cuộc họp	*cuộc thi	*cà	*cà phê	*cài	*cài ứng
*càng	*cành	*cào	*cày	*cá	*cá nhân	*cá độ	*các	*các T	*các bạn	*các bị	*các cháu
*các chủ	*các em	*các gia	*các hộ	*các nhà	*các thôn	*các tổ	*các đối	*các đồng	*cách	*cách làm	*cách nhận
*cách đó	*cái	*cái N	*cái máy	*cái tên	*cám	*cán	*cán bộ	*cánh	*cánh tay	*cáo	*cáo N
*cáo trạng	*cáp	*cát	*cân	*câu	*câu chuyện	*câu hỏi	*câu lạc	*cây	*cây số	*cây vàng	*cây xăng
*cãi	*cãi nhau	*cò	*còi	*còn	*còn 0	*còn N	*còn T	*còn có	*còn giữ	*còn lại	*còn nguyên
*có	*có 0	*có N	*có T	*có ai	*có ba	*có biểu	*có bảy	*có bốn	*có camera	*có chiếc	*có chuyện
*có cháu	*có chữ	*có con	*có các	*có cái	*có công	*có cả	*có dấu	*có em	*có giá	*có giấy	*có gì
*có hai	*có hình	*có kẻ	*có lần	*có mười	*có mặt	*có một	*có người	*có nhiều	*có nhà	*có nhóm	*có năm
*có phải	*có quyền	*có số	*có sổ	*có sự	*có thêm	*có thật	*có thể	*có tiếng	*có tiền	*có tên	*có uy
*có việc	*có vụ	*có xe	*có được	*có đồng	*có đứa	*cóc	*côi	*công	*công N	*công an	*công bố
*công chức	*công chứng	*công cộng	*công dân	*công khai	*công nghiệp	*công nghệ	*công nhân	*công nhận	*công trình	*công ty	*công tác
*công viên	*công đoàn	*cõng	*cõng T	*cùng	*cùng 0	*cùng N	*cùng T	*cùng con	*cùng các	*cùng công	*cùng hai
*cùng kỳ	*cùng lớp	*cùng một	*cùng ngày	*cùng phòng	*cùng tổ	*cú	*cúi	*cúi đầu	*cúng	*cúp	*cúp máy
*căn	*căn cước	*căn cứ	*căn hộ	*căn nhà	*cũ	*cũ của	*cũng	*cũng biết	*cũng bị	*cũng có	*cũng không
*cũng là	*cũng nhận	*cũng phải	*cũng được	*cơ	*cơ quan	*cơ sở	*cơm	*cơn	*cơn nguy	*cư	*cư trú
*cưa	*cương	*cước	*cước 0	*cước của	*cước số	*cưới	*cướp	*cướp giật	*cười	*cười nghiêng	*cường
*cưỡng	*cạn	*cạnh	*cạo	*cạy	*cả	*cả N	*cả ba	*cả bản	*cả chùa	*cả chợ	*cả hai
*cả hội	*cả làng	*cả lớp	*cả nhà	*cả nhóm	*cả tháng	*cả tổ	*cả xóm	*cải	*cảm	*cảm ơn	*cảnh
*cảnh báo	*cảnh giác	*cảnh sát	*cấm	*cấm tiếp	*cấp	*cấp 0	*cấp cho	*cấp cứu	*cất	*cầm	*cầm dao
*cầm lái	*cầm đầu	*cầm đồ	*cần	*cần tiền	*cầu	*cầu các	*cầu dao	*cầu thang	*cẩm	*cận	*cập
*cập nhật	*cậu	*cậu N	*cậu bé	*cậy	*cắm	*cắn	*cắp	*cắt	*cắt tóc	*cắt điện	*cặp
*cọc	*cọc 0	*cỏ	*cố	*cố ý	*cốc	*cống	*cồn	*cổ	*cổ tay	*cổng	*cổng chùa
*cổng chợ	*cổng nhà	*cổng trường	*cỗ	*cộng	*cộng 0	*cộng tác	*cộng đồng	*cột	*cột điện	*cờ	*cờ bạc
*cỡ	*cục	*cụm	*cụt	*của	*của 0	*của N	*của T	*của bé	*của bạn	*của bố	*của cháu
*của chồng	*của chủ	*của con	*của các	*của công	*của em	*của gia	*của hai	*của họ	*của hội	*của kẻ	*của mình
*của mẹ	*của một	*của người	*của nhà	*của nhóm	*của phường	*của rơi	*của thầy	*của trung	*của trường	*của vợ	*của xã
*của đại	*của đội	*củi	*cứ	*cứu	*cứu hộ	*cứu người	*cứu nạn	*cứu thương	*cử	*cử T	*cử người
*cử tri	*cửa	*cửa cho	*cửa hàng	*cửa khẩu	*cửa nhà	*cửa phòng	*cửa sau	*cửa sổ	*cựu	*cựu chiến	*d
*da	*danh	*danh hiệu	*danh nhân	*danh sách	*danh tính	*dao	*di	*diễn	*diễn ra	*diễn tập	*diễn viên
*diện	*diện cha	*diệu	*do	*do N	*do T	*do chính	*do công	*do doanh	*do hội	*do nhà	*do thiếu
*do thượng	*do thầy	*do thẩm	*do trung	*do đại	*doanh	*doanh nghiệp	*doanh nhân	*du	*du khách	*du lịch	*dung
*duy	*duy nhất	*duyệt	*dài	*dài 0	*dàn	*dành	*dành dụm	*dày	*dám	*dán	*dán ở
*dâm	*dân	*dân N	*dân bảo	*dân cư	*dân khu	*dân phòng	*dân phố	*dân quân	*dân sự	*dân tộc	*dân xã
*dâng	*dâu	*dâu N	*dâu T	*dây	*dây bên	*dây chuyền	*dây nóng	*dây rửa	*dây điện	*dãy	*dãy trọ
*dép	*dê	*dìu	*dính	*dòng	*dòng họ	*dõi	*dù	*dùng	*dùng dao	*dũng	*dũng cảm
*dư	*dương	*dương 0	*dương T	*dương em	*dưới	*dưới 0	*dưới chân	*dưỡng	*dược	*dượng	*dạ
*dại	*dạo	*dạy	*dạy bơi	*dạy chữ	*dạy con	*dấu	*dấu hiệu	*dần	*dầu	*dẫn	*dẫn T
*dẫn chương	*dẫn đường	*dẫn đầu	*dập	*dập lửa	*dậy	*dắt	*dặn	*dễ	*dệt	*dịch	*dịch viên
*dịch vụ	*dịp	*dịp này	*dọa	*dọa bắt	*dọa tung	*dọc	*dọn	*dốc	*dồn	*dỗ	*dời
*dở	*dụ	*dục	*dụm	*dụng	*dứt	*dừa	*dừng	*dừng lại	*dừng xe	*dữ	*dữ liệu
*dự	*dự có	*dự kiến	*dự lễ	*dự án	*dựng	*e	*ea	*em	*em 0	*em N	*em bé
*em bị	*em còn	*em gái	*em họ	*em học	*em không	*em là	*em một	*em nhỏ	*em ruột	*em trai	*em trong
*em vợ	*em đi	*em đã	*em được	*em ở	*exciter	*f	*facebook	*g	*ga	*gam	*game
*gas	*ghe	*ghen	*ghi	*ghi chép	*ghi lại	*ghi nhận	*ghi rõ	*ghi số	*ghi sổ	*ghi tên	*ghi âm
*ghé	*ghép	*ghép ảnh	*ghế	*ghế đá	*gia	*gia N	*gia đình	*giam	*gian	*giang	*giao
*giao cho	*giao dịch	*giao hàng	*giao nộp	*giao thông	*giao xe	*giuse	*giuse N	*già	*già N	*già làng	*giàn
*giàn giáo	*giành	*giành giải	*giày	*giá	*giá 0	*giá rẻ	*giá trị	*giác	*giám	*giám khảo	*giám sát
*giám định	*giám đốc	*giáo	*giáo N	*giáo chủ	*giáo dục	*giáo mầm	*giáo viên	*giáo về	*giáp	*giây	*giêng
*gió	*giùm	*giúp	*giúp T	*giúp công	*giúp đỡ	*giơ	*giường	*giả	*giả N	*giả danh	*giả làm
*giả định	*giải	*giải ba	*giải cứu	*giải nhì	*giải nhất	*giải quyết	*giải thành	*giải thích	*giải đáp	*giảm	*giảm 0
*giảm nhẹ	*giảm tốc	*giảm từ	*giảng	*giảng viên	*giấu	*giấy	*giấy ghi	*giấy khen	*giấy phép	*giấy tờ	*giận
*giật	*giật sợi	*giật túi	*giếng	*giết	*giết người	*giọng	*giỏ	*giỏi	*giống	*giồng	*giỗ
*giới	*giới thiệu	*giờ	*giờ 0	*giờ T	*giờ chiều	*giờ hành	*giờ là	*giờ ngày	*giờ ra	*giờ sau	*giờ sáng
*giờ đêm	*giờ đến	*giữ	*giữ 0	*giữ N	*giữ bí	*giữ kín	*giữ lại	*giữ xe	*giữ được	*giữa	*giữa hai
*gom	*gov	*gà	*gác	*gái	*gái 0	*gái N	*gái T	*gái của	*gái là	*gái út	*gánh
*gân	*gây	*gây ra	*gây rối	*gây tai	*gây thương	*gây án	*gã	*gãy	*gãy chân	*gãy cổ	*gãy hai
*gãy tay	*gãy xương	*gì	*gò	*gòn	*góa	*góc	*gói	*góp	*góp 0	*góp tiền	*góp vốn
*góp ý	*gõ	*gõ cửa	*gõ mõ	*gùi	*gương	*gạch	*gạo	*gạt	*gấp	*gầm	*gần
*gần 0	*gần một	*gần nhất	*gần đây	*gần đó	*gật	*gậy	*gắn	*gắn biển	*gặp	*gặp T	*gặp mặt
*gặt	*gọi	*gọi 0	*gọi T	*gọi bảo	*gọi bằng	*gọi cho	*gọi công	*gọi hỏi	*gọi là	*gọi lại	*gọi ngay
*gọi người	*gọi trực	*gọi tổng	*gọi từ	*gọi video	*gọi về	*gọi điện	*gọi đến	*gọn	*gốc	*gối	*gồm
*gồm 0	*gồm N	*gồm T	*gồm các	*gỗ	*gởi	*gỡ	*gỡ bài	*gừng	*gửi	*gửi 0	*gửi T
*gửi cho	*gửi lời	*gửi qua	*gửi thư	*gửi tiền	*gửi về	*gửi xe	*gửi đi	*gửi ảnh	*h	*h 0	*h ngày
*h sáng	*ha	*hai	*hai T	*hai bàn	*hai bên	*hai bạn	*hai bị	*hai chiếc	*hai cháu	*hai chân	*hai chỉ
*hai chục	*hai con	*hai cái	*hai cây	*hai công	*hai em	*hai giờ	*hai hôm	*hai hộ	*hai kẻ	*hai là	*hai lần
*hai mươi	*hai mẹ	*hai ngày	*hai người	*hai nhà	*hai năm	*hai tay	*hai thanh	*hai tháng	*hai triệu	*hai trăm	*hai tuần
*hai tuổi	*hai tên	*hai vợ	*hai vụ	*hai xe	*hai xương	*hai đầu	*hai đối	*hai đồng	*hai đứa	*han	*hay
*heo	*heroin	*hiên	*hiến	*hiến 0	*hiến máu	*hiếu	*hiền	*hiểm	*hiểu	*hiện	*hiện 0
*hiện có	*hiện một	*hiện trường	*hiệp	*hiệu	*hiệu phó	*hiệu trưởng	*hoa	*hoan	*hoang	*hoài	*hoàn
*hoàn cảnh	*hoàn thành	*hoàng	*hoán	*hoạch	*hoạt	*hoạt động	*hoảng	*hoặc	*hoặc gọi	*https	*hung
*huy	*huy chương	*huy hiệu	*huy động	*huynh	*huynh N	*huyết	*huyết áp	*huyện	*huyện cũ	*huấn	*huấn luyện
*huế	*huống	*huồi	*huổi	*hy	*hy sinh	*hà	*hà nội	*hàm	*hàn	*hàn quốc	*hàng
*hàng 0	*hàng chính	*hàng của	*hàng ghế	*hàng không	*hàng rào	*hàng xóm	*hàng ở	*hành	*hành chính	*hành hung	*hành khách
*hành lang	*hành trình	*hành vi	*hào	*hái	*hát	*hát karaoke	*hãng	*hãy	*hè	*hét	*hình
*hình sự	*hình ảnh	*hòa	*hòa bình	*hòa giải	*hòm	*hòm thư	*hóa	*hóa ra	*hóa thôn	*hóa xã	*hóa đơn
*hô	*hô hấp	*hôm	*hôm 0	*hôm nay	*hôm qua	*hôm sau	*hôm trước	*hôm đó	*hôm ấy	*hôn	*hôn mê
*hông	*hùng	*hút	*hđnd	*hơi	*hơn	*hơn 0	*hơn hai	*hơn một	*hơn trăm	*hư	*hưng
*hưu	*hưu N	*hưu trí	*hương	*hướng	*hướng dẫn	*hưởng	*hạ	*hại	*hại 0	*hạn	*hạng
*hạnh	*hạt	*hạt kiểm	*hải	*hải quan	*hảo	*hảo tâm	*hấp	*hấp nhân	*hất	*hầm	*hậu
*hậu quả	*hắn	*hằng	*hằng tuần	*hẳn	*hẹn	*hẻm	*hẻm 0	*hết	*hết 0	*hết hạn	*hết tiền
*hề	*hễ	*hệ	*hệ thống	*hệt	*họ	*họ N	*họ hàng	*họ là	*họa	*họa sĩ	*học
*học bổng	*học lớp	*học nghề	*học phí	*học sinh	*học trò	*học viên	*học về	*học xong	*họp	*họp tổ	*hỏa
*hỏi	*hỏi T	*hỏi chuyện	*hỏi con	*hỏi có	*hỏi gì	*hỏi han	*hỏi lại	*hỏi mua	*hỏi mãi	*hỏi thăm	*hỏi tên
*hỏi vì	*hỏi về	*hỏng	*hố	*hốt	*hồ	*hồ sơ	*hồi	*hồi 0	*hồi sức	*hồi tháng	*hồng
*hổ	*hỗ	*hỗ trợ	*hộ	*hộ 0	*hộ N	*hộ T	*hộ chiếu	*hộ nghèo	*hội	*hội chữ	*hội cựu
*hội nghị	*hội người	*hội nông	*hội phụ	*hội thi	*hội thảo	*hội toàn	*hội trường	*hội trưởng	*hội viên	*hội đồng	*hộp
*hộp sữa	*hộp thư	*hớt	*hớt tóc	*hợp	*hợp công	*hợp phòng	*hợp tác	*hợp đồng	*hụi	*hụt	*hủ
*hủ tiếu	*hủy	*hứa	*hữu	*i	*ia	*iii	*im	*im lặng	*in	*k	*k 0
*karaoke	*keo	*kg	*kh	*khai	*khai báo	*khai của	*khai nhận	*khai sinh	*khai đã	*khang	*khe
*khen	*khen T	*khen cho	*khen của	*khen thưởng	*khen và	*khi	*khi T	*khi bị	*khi có	*khi nghe	*khi người
*khi thấy	*khi đang	*khi đi	*khiêm	*khiêng	*khiến	*khiến T	*khiển	*khiển xe	*khmer	*kho	*khoa
*khoan	*khoe	*khoác	*khoản	*khoản 0	*khoản của	*khoản ngân	*khoản nhận	*khoảng	*khoảng 0	*khu	*khu 0
*khu công	*khu dân	*khu nhà	*khu phố	*khu trọ	*khu vực	*khung	*khuya	*khuyên	*khuyên T	*khuyến	*khuyến cáo
*khuyến học	*khuyết	*khuyết tật	*khuôn	*khuôn mặt	*khuất	*khác	*khách	*khách 0	*khách N	*khách hàng	*khách mời
*khách sạn	*khám	*khám nghiệm	*khám xét	*khán	*khán giả	*khánh	*khánh thành	*khâu	*khâu 0	*khéo	*khép
*khép lại	*khét	*khê	*khí	*khó	*khó khăn	*khó nhất	*khóa	*khóa cổng	*khóa cửa	*khóa thẻ	*khóc
*khói	*khóm	*khóm 0	*khô	*khôi	*không	*không ai	*không bao	*không biết	*không biển	*không bán	*không bị
*không cho	*không chuyển	*không chịu	*không còn	*không có	*không cần	*không dám	*không gọi	*không hề	*không hỏi	*không kịp	*không liên
*không làm	*không lấy	*không mua	*không mất	*không mở	*không nghe	*không nhìn	*không nhận	*không nói	*không phải	*không qua	*không rõ
*không sao	*không thu	*không thấy	*không trả	*không về	*không đăng	*không đưa	*không được	*không để	*không đủ	*khúc	*khăn
*khảo	*khảo gồm	*khẩn	*khẩn cấp	*khẩu	*khẩu súng	*khắc	*khắc phục	*khắp	*khẳng	*khẳng định	*khỏe
*khỏe mạnh	*khỏi	*khỏi nhà	*khối	*khối 0	*khống	*khống chế	*khổ	*khớp	*khởi	*khởi tố	*khủng
*khủng bố	*ki	*kia	*kia biên	*kim	*kim đồng	*kinh	*kinh doanh	*kinh nghiệm	*kinh phí	*kinh tế	*kiên
*kiếm	*kiến	*kiến của	*kiến nghị	*kiều	*kiểm	*kiểm chứng	*kiểm lâm	*kiểm soát	*kiểm sát	*kiểm tra	*kiểm điểm
*kiểu	*kiệm	*kiệm 0	*kiện	*kiệt	*kiệt 0	*km	*km 0	*kon	*kè	*kèm	*kém
*kéo	*kéo T	*kéo co	*kéo dài	*kéo lên	*kéo được	*két	*kê	*kênh	*kêu	*kêu cứu	*kêu gọi
*kích	*kích điện	*kín	*kính	*kính thưa	*kíp	*ký	*ký biên	*ký cam	*ký giấy	*ký quyết	*ký tên
*ký tạm	*ký xe	*kẹo	*kẹo kéo	*kẹp	*kẹt	*kẻ	*kẻ cầm	*kẻ gian	*kẻ giả	*kẻ gọi	*kẻ kia
*kẻ lạ	*kẻ lừa	*kẻ trộm	*kẻ xưng	*kẻ xấu	*kẻng	*kế	*kế bên	*kế hoạch	*kế toán	*kết	*kết bạn
*kết không	*kết luận	*kết quả	*kết thúc	*kề	*kể	*kể cho	*kể chuyện	*kể của	*kể lại	*kể từ	*kể về
*kể với	*kịch	*kịch bản	*kịp	*kịp thời	*kỳ	*kỷ	*kỷ niệm	*kỹ	*kỹ năng	*kỹ sư	*kỹ thuật
*la	*lai	*lam	*lan	*lan can	*lang	*lao	*lao công	*lao ra	*lao vào	*lao xuống	*lao động
*lau	*len	*leo	*linh	*linh mục	*link	*liên	*liên gia	*liên hệ	*liên lạc	*liên ngành	*liên quan
*liên tiếp	*liên tục	*liền	*liệt	*liệt sĩ	*liệu	*lo	*loa	*loan	*long	*loại	*loạn
*luyện	*luyện viên	*luôn	*luận	*luật	*luật dân	*luật gia	*luật hình	*luật sư	*luồng	*ly	*ly hôn
*là	*là 0	*là N	*là T	*là bé	*là chuyện	*là cháu	*là chủ	*là con	*là cán	*là có	*là công
*là của	*là em	*là hai	*là học	*là lần	*là một	*là người	*là nhân	*là sinh	*là thượng	*là thầy	*là thợ
*là tiền	*là trung	*là tổ	*là vợ	*lài	*làm	*làm T	*làm chủ	*làm chứng	*làm công	*làm căn	*làm giả
*làm gì	*làm hồ	*làm lại	*làm lễ	*làm nghề	*làm rõ	*làm sao	*làm theo	*làm thuê	*làm thợ	*làm thủ	*làm trưởng
*làm tổ	*làm việc	*làm xa	*làm đơn	*làm đội	*làm ở	*làng	*lành	*lào	*lá	*lá thư	*lách
*lái	*lái xe	*lái đò	*lán	*lánh	*lát	*lâm	*lân	*lâu	*lãi	*lãi 0	*lãi nặng
*lãnh	*lãnh đạo	*lén	*lê	*lên	*lên 0	*lên bờ	*lên công	*lên làm	*lên mạng	*lên nhóm	*lên nhận
*lên phường	*lên tiếng	*lên từ	*lên xe	*lên xã	*lính	*lít	*lò	*lò gạch	*lòng	*lô	*lôi
*lùi	*lúa	*lúc	*lúc 0	*lúc T	*lúc nào	*lúc nửa	*lúc đó	*lúc đầu	*lúc ấy	*lý	*lý 0
*lý N	*lý chợ	*lý do	*lý theo	*lý thị	*lăm	*lăm phút	*lăn	*lĩnh	*lũ	*lưng	*lưu
*lưu trú	*lưu ý	*lưu động	*lương	*lương 0	*lương hưu	*lưới	*lượm	*lượng	*lượng chức	*lượng công	*lượt
*lượt người	*lạ	*lạ mặt	*lạc	*lạc bộ	*lạc được	*lại	*lại 0	*lại chiếc	*lại cho	*lại là	*lại một
*lại số	*lại tiền	*lại trong	*lại tài	*lại với	*lại được	*lại đủ	*lại ở	*lạnh	*lấn	*lấp	*lấy
*lấy 0	*lấy chồng	*lấy công	*lấy lại	*lấy lời	*lấy tiền	*lấy xe	*lấy đi	*lần	*lần T	*lần bị	*lần chuyển
*lần hai	*lần lượt	*lần nào	*lần này	*lần ra	*lần theo	*lần thứ	*lần đầu	*lầu	*lẫn	*lập	*lập biên
*lập hồ	*lập nhóm	*lật	*lậu	*lắc	*lắc đầu	*lắm	*lắng	*lắp	*lắp 0	*lắp camera	*lắp thêm
*lặn	*lặng	*lặng lẽ	*lẻ	*lẽ	*lề	*lều	*lễ	*lễ hội	*lễ tân	*lệ	*lệ phí
*lệnh	*lệnh bắt	*lịch	*lọc	*lọc máu	*lốc	*lối	*lối thoát	*lối đi	*lốp	*lồng	*lỗ
*lỗi	*lộ	*lộ 0	*lộc	*lội	*lộn	*lớn	*lớn tuổi	*lớp	*lớp 0	*lớp dạy	*lớp học
*lời	*lời T	*lời cảm	*lời khai	*lời kể	*lở	*lỡ	*lợi	*lợi dụng	*lợn	*lợp	*lục
*lừa	*lừa 0	*lừa bán	*lừa đảo	*lửa	*lửa bùng	*lực	*lực gia	*lực lượng	*m	*m 0	*ma
*ma túy	*mai	*mang	*mang biển	*mang giấy	*mang thai	*mang theo	*mang tên	*mang tới	*mang đến	*manh	*manh mối
*may	*may mắn	*mc	*men	*minh	*mini	*miền	*miễn	*miễn phí	*miệng	*mong	*mong T
*mttq	*mua	*mua 0	*mua bán	*mua cho	*mua hai	*mua hàng	*mua thuốc	*mua đất	*muối	*muốn	*muộn
*mà	*mà T	*mà không	*mà vẫn	*màn	*màn hình	*màu	*mách	*mái	*mái tôn	*mát	*máu
*máy	*máy 0	*máy bay	*máy bơm	*máy cho	*máy cày	*máy của	*máy là	*máy tính	*mâm	*mâu	*mâu thuẫn
*mã	*mã otp	*mã qr	*mãi	*mãn	*mèo	*mép	*mét	*mét vuông	*mê	*mì	*mình
*mình bị	*mình không	*mía	*mít	*mò	*mòn	*móc	*móc túi	*món	*móng	*mô	*mô hình
*mô tô	*môi	*môi giới	*môi trường	*môn	*mông	*mõ	*mõm	*mù	*mùa	*mùi	*mùng
*mùng 0	*múa	*măng	*mũ	*mũ bảo	*mũi	*mơ	*mưa	*mươi	*mươi hai	*mươi mốt	*mươi năm
*mươi phút	*mươi triệu	*mương	*mười	*mười bảy	*mười bốn	*mười chín	*mười hai	*mười lăm	*mười một	*mười ngày	*mười năm
*mười phút	*mười tám	*mường	*mượn	*mạc	*mạng	*mạng xã	*mạnh	*mạnh thường	*mạo	*mạo danh	*mảnh
*mất	*mất 0	*mất chiếc	*mất con	*mất gì	*mất hai	*mất một	*mất ngủ	*mất phanh	*mất tiền	*mất trộm	*mất tích
*mất vì	*mất ví	*mất xe	*mất đồng	*mấy	*mấy T	*mấy hôm	*mầm	*mầm non	*mẩu	*mẫu	*mẫu giáo
*mận	*mật	*mật khẩu	*mắc	*mắc kẹt	*mắm	*mắn	*mắng	*mắt	*mắt camera	*mặc	*mặc áo
*mặt	*mặt 0	*mặt sau	*mặt trận	*mặt trời	*mặt tại	*mẹ	*mẹ N	*mẹ T	*mẹ bé	*mẹ cháu	*mẹ chồng
*mẹ con	*mẹ của	*mẹ em	*mẹ học	*mẹ là	*mẹ đi	*mẹ đẻ	*mềm	*mọi	*mọi người	*mỏ	*mối
*mốt	*mồ	*mồ côi	*mồng	*mồng 0	*mổ	*mổ gấp	*mỗi	*mỗi T	*mỗi hộ	*mỗi lần	*mỗi ngày
*mỗi người	*mỗi nhà	*mỗi năm	*mỗi suất	*mỗi sáng	*mỗi tháng	*mỗi tuần	*mỗi tối	*mộ	*mộc	*một	*một T
*một buổi	*một bé	*một bình	*một bạn	*một chiếc	*một cháu	*một con	*một cái	*một câu	*một cây	*một công	*một cửa
*một giờ	*một học	*một khách	*một lần	*một mình	*một nam	*một ngày	*một người	*một nhà	*một nhóm	*một năm	*một nửa
*một nữ	*một phần	*một phụ	*một số	*một thanh	*một tháng	*một tiếng	*một triệu	*một trong	*một trường	*một tuần	*một tài
*một túi	*một tờ	*một vòng	*một vụ	*một xe	*một đêm	*mới	*mới 0	*mới biết	*mới có	*mới hay	*mới lên
*mới nói	*mới được	*mờ	*mời	*mời T	*mời cả	*mời làm	*mời lên	*mở	*mở cửa	*mở loa	*mở lớp
*mở màn	*mở ra	*mở rộng	*mở tiệm	*mở đầu	*mục	*mủ	*mức	*mức 0	*mức phạt	*mừng	*mực
*mỹ	*n	*na	*nai	*nam	*nay	*nay 0	*nay T	*nay chưa	*nay có	*nay là	*nay làm
*nay đã	*neo	*net	*ngang	*ngay	*ngay 0	*ngay trong	*ngay trên	*ngay tại	*nghe	*nghe chuyện	*nghe lời
*nghe máy	*nghe tin	*nghe tiếng	*nghe điện	*nghi	*nghi can	*nghi ngờ	*nghi phạm	*nghiêm	*nghiên	*nghiên cứu	*nghiêng
*nghiêng ngả	*nghiệm	*nghiện	*nghiệp	*nghèo	*nghìn	*nghìn đồng	*nghĩ	*nghĩa	*nghĩa trang	*nghề	*nghệ
*nghệ nhân	*nghệ sĩ	*nghỉ	*nghỉ hưu	*nghỉ học	*nghỉ việc	*nghị	*nghị T	*nghị các	*nghị khen	*nghị người	*nghị quyết
*nghị định	*ngoài	*ngoài cổng	*ngoài hiên	*ngoài ra	*ngoái	*ngoại	*ngoại T	*ngoại của	*nguy	*nguy hiểm	*nguy kịch
*nguyên	*nguyên nhân	*nguyễn	*nguyễn trãi	*nguyện	*nguồn	*nguồn tin	*nguội	*ngàn	*ngành	*ngày	*ngày 0
*ngày có	*ngày công	*ngày hội	*ngày làm	*ngày nào	*ngày sau	*ngày thứ	*ngày trước	*ngách	*ngách 0	*ngâm	*ngân
*ngân hàng	*ngã	*ngã ba	*ngã cầu	*ngã tư	*ngã xuống	*ngón	*ngón tay	*ngô	*ngôi	*ngôi nhà	*ngõ
*ngõ 0	*ngăn	*ngũ	*ngư	*ngư dân	*người	*người 0	*người T	*người bán	*người báo	*người bạn	*người bị
*người cao	*người cha	*người chưa	*người chạy	*người chỉ	*người chồng	*người con	*người cung	*người còn	*người có	*người cùng	*người cầm
*người của	*người dân	*người dưới	*người dẫn	*người dự	*người em	*người giao	*người già	*người giúp	*người giữ	*người góp	*người gõ
*người gọi	*người gửi	*người khác	*người không	*người kia	*người làm	*người làng	*người lái	*người lạ	*người lấy	*người lớn	*người mua
*người mất	*người mắc	*người mặc	*người mẹ	*người một	*người nghe	*người ngồi	*người nhà	*người nhận	*người nhặt	*người này	*người nộp
*người phát	*người phụ	*người quen	*người ta	*người theo	*người thuê	*người thân	*người thứ	*người trong	*người trên	*người tốt	*người từng
*người tự	*người vay	*người viết	*người vừa	*người xem	*người xưng	*người yêu	*người đang	*người đi	*người điều	*người đàn	*người đánh
*người đã	*người đăng	*người đưa	*người được	*người đầu	*người đến	*người đứng	*người ấy	*người ở	*ngược	*ngại	*ngạt
*ngạt khói	*ngả	*ngất	*ngập	*ngắn	*ngắt	*ngọc	*ngọn	*ngọt	*ngồi	*ngồi cạnh	*ngồi hàng
*ngồi khóc	*ngồi sau	*ngồi trên	*ngồi xuống	*ngồi ở	*ngộ	*ngờ	*ngụ	*ngụ ấp	*ngủ	*ngủ lại	*ngừng
*ngựa	*ngực	*nha	*nhang	*nhanh	*nhau	*nhau ra	*nhau vì	*nhi	*nhiên	*nhiêu	*nhiều
*nhiều lần	*nhiều người	*nhiều nhất	*nhiệm	*nhiệm N	*nhiệm lớp	*nhiệm vụ	*nhà	*nhà 0	*nhà N	*nhà T	*nhà báo
*nhà bên	*nhà bị	*nhà cho	*nhà có	*nhà cấp	*nhà của	*nhà hàng	*nhà hảo	*nhà không	*nhà máy	*nhà mình	*nhà mạng
*nhà mẹ	*nhà một	*nhà nghiên	*nhà nghỉ	*nhà người	*nhà nào	*nhà rông	*nhà số	*nhà thơ	*nhà thờ	*nhà trường	*nhà trọ
*nhà tài	*nhà tôi	*nhà tạm	*nhà văn	*nhà xe	*nhà đi	*nhà ở	*nhánh	*nhát	*nhân	*nhân N	*nhân chứng
*nhân dân	*nhân dịp	*nhân là	*nhân may	*nhân rộng	*nhân tạo	*nhân viên	*nhân vật	*nhân được	*nhãn	*nhì	*nhì thuộc
*nhìn	*nhìn thấy	*nhóm	*nhóm 0	*nhóm bạn	*nhóm là	*nhóm người	*nhóm này	*nhóm thanh	*nhóm trộm	*nhóm zalo	*như
*như T	*như thế	*như vậy	*nhưng	*nhưng T	*nhưng không	*nhường	*nhạc	*nhạc sĩ	*nhảy	*nhảy xuống	*nhấn
*nhấn mạnh	*nhất	*nhất 0	*nhất N	*nhất là	*nhất thuộc	*nhầm	*nhẫn	*nhận	*nhận 0	*nhận biết	*nhận cuộc
*nhận không	*nhận là	*nhận làm	*nhận lại	*nhận lỗi	*nhận lời	*nhận một	*nhận quà	*nhận ra	*nhận thấy	*nhận tin	*nhận tiền
*nhận xét	*nhận điện	*nhận đã	*nhận đơn	*nhận được	*nhận đỡ	*nhập	*nhập viện	*nhật	*nhậu	*nhắc	*nhắc T
*nhắc các	*nhắc lại	*nhắc nhở	*nhắn	*nhắn cho	*nhắn tin	*nhặt	*nhặt được	*nhẹ	*nhịn	*nhỏ	*nhỏ nhất
*nhốt	*nhớ	*nhờ	*nhờ T	*nhờ người	*nhờ vậy	*nhờ đó	*nhở	*nhứt	*những	*những người	*nhựa
*ni	*ninh	*ninh mạng	*ninh trật	*ninh tổ	*niêm	*niêm yết	*niên	*niên N	*niệm	*non	*non hoa
*nuôi	*nà	*nào	*nào T	*nào cũng	*này	*này có	*này là	*này đã	*nát	*nâng	*nã
*não	*ném	*nét	*nên	*nên không	*nêu	*nêu tên	*nó	*nó là	*nóc	*nói	*nói T
*nói chuyện	*nói con	*nói không	*nói lời	*nói nhỏ	*nói rõ	*nói trong	*nói vui	*nói về	*nói với	*nói được	*nón
*nóng	*nóng 0	*nôn	*nông	*nông dân	*núi	*nút	*năm	*năm 0	*năm hai	*năm học	*năm không
*năm liền	*năm làm	*năm mươi	*năm nay	*năm ngoái	*năm người	*năm phút	*năm qua	*năm triệu	*năm trăm	*năm trước	*năm tù
*năng	*nđ	*nơi	*nơi T	*nơi khác	*nơi ở	*nương	*nước	*nước chè	*nước cuốn	*nước mía	*nước mắt
*nước ngoài	*nước rồi	*nướng	*nạn	*nạn nhân	*nạp	*nấu	*nấu cháo	*nấu cơm	*nấu ăn	*nậm	*nắm
*nắm tay	*nắng	*nắp	*nằm	*nằm trong	*nằm viện	*nằm ở	*nặng	*nặng 0	*nặng lãi	*nặng nhất	*nếu
*nếu không	*nền	*nối	*nốt	*nồi	*nồng	*nồng độ	*nổ	*nổi	*nỗi	*nội	*nội N
*nội T	*nội dung	*nội trú	*nộp	*nộp 0	*nộp cho	*nộp lại	*nộp một	*nộp phạt	*nộp tiền	*nợ	*nợ 0
*nợ tiền	*nửa	*nửa năm	*nửa tiếng	*nửa đêm	*nữ	*nữ N	*nữ công	*nữ phường	*nữ sinh	*nữ xã	*nữa
*ong	*online	*otp	*pa	*pccc	*pha	*phan	*phanh	*phao	*phi	*phim	*phiên
*phiên tòa	*phiếu	*phong	*phong bì	*phong trào	*phun	*phà	*phá	*phá cửa	*phá khóa	*phán	*phán N
*pháo	*pháp	*pháp luật	*pháp lý	*phát	*phát 0	*phát biểu	*phát hiện	*phát nổ	*phát động	*phân	*phân bón
*phân công	*phân luồng	*phân tích	*phép	*phép lái	*phê	*phìn	*phí	*phí 0	*phí cho	*phía	*phía sau
*phòng	*phòng 0	*phòng N	*phòng bên	*phòng cháy	*phòng chống	*phòng cảnh	*phòng giao	*phòng số	*phòng trọ	*phòng trực	*phó
*phó N	*phó bí	*phó chủ	*phó giám	*phó hiệu	*phó trưởng	*phóng	*phóng viên	*phù	*phú	*phúc	*phút
*phút 0	*phút ngày	*phút sau	*phương	*phương tiện	*phước	*phường	*phường 0	*phường an	*phường bình	*phường hòa	*phường long
*phường nam	*phường phú	*phường tân	*phường tặng	*phường vĩnh	*phường đã	*phường đề	*phượng	*phạm	*phạm pháp	*phạm tội	*phạt
*phạt 0	*phạt N	*phạt hành	*phạt theo	*phạt từ	*phạt vì	*phải	*phải báo	*phải chuyển	*phải có	*phải làm	*phải nhập
*phải nằm	*phải nộp	*phải trả	*phản	*phản quang	*phản ánh	*phần	*phần mềm	*phần quà	*phần thi	*phần thưởng	*phẩm
*phận	*phận một	*phế	*phế liệu	*phỏng	*phố	*phố 0	*phối	*phối hợp	*phổ	*phổ thông	*phổi
*phở	*phụ	*phụ N	*phụ huynh	*phụ hồ	*phụ nữ	*phụ trách	*phụ xe	*phục	*phục vụ	*phủ	*pin
*pô	*qh	*qh 0	*qr	*qua	*qua ba	*qua có	*qua cơn	*qua khỏi	*qua mạng	*qua suối	*qua xác
*qua điện	*qua đường	*qua ứng	*quan	*quan csđt	*quan công	*quan cảnh	*quan điều	*quang	*quanh	*quay	*quay clip
*quay lại	*quay phim	*quen	*quen một	*quen qua	*quen trên	*quy	*quy định	*quy ước	*quyên	*quyên góp	*quyết
*quyết định	*quyền	*quyển	*quà	*quà cho	*quá	*quá 0	*quán	*quán N	*quán cà	*quán cơm	*quán karaoke
*quán nhậu	*quán nước	*quán phở	*quân	*quân N	*quân sự	*quân y	*quét	*quê	*quên	*quý	*quạt
*quả	*quả tang	*quản	*quản lý	*quản trị	*quảng	*quảng cáo	*quấn	*quần	*quần chúng	*quần áo	*quầy
*quận	*quật	*quẹt	*quốc	*quốc lộ	*quỳ	*quỳnh	*quỹ	*quỹ khuyến	*qđ	*ra	*ra 0
*ra T	*ra bến	*ra chơi	*ra khỏi	*ra là	*ra mắt	*ra một	*ra ngoài	*ra ngân	*ra quyết	*ra quân	*ra sân
*ra thì	*ra từ	*ra vào	*ra vụ	*ra xe	*ra đường	*ra được	*ra đầu	*ranh	*rao	*rau	*reo
*riêng	*riêng T	*riêng tư	*ro	*rong	*run	*run run	*rung	*ruộng	*ruột	*ruột của	*rà
*rà soát	*rào	*rác	*rách	*rê	*rót	*rông	*rõ	*rõ 0	*rút	*rút kinh	*rút tiền
*răng	*rơi	*rơi xuống	*rơm	*rước	*rưỡi	*rượt	*rượu	*rạch	*rạng	*rạng sáng	*rạp
*rất	*rẫy	*rằm	*rằm tháng	*rằng	*rẻ	*rể	*rể N	*rể T	*rọ	*rọ mõm	*rối
*rồi	*rồi T	*rồi báo	*rồi bị	*rồi bỏ	*rồi có	*rồi gọi	*rồi gửi	*rồi không	*rồi mới	*rồi tắt	*rồng
*rộng	*rộng 0	*rớt	*rời	*rụi	*rủ	*rủ nhau	*rủ rê	*rủ đi	*rừng	*rửa	*rửa tiền
*sa	*sai	*sang	*sang bên	*sang nhà	*sanh	*sao	*sau	*sau 0	*sau T	*sau ba	*sau bốn
*sau hai	*sau khi	*sau là	*sau một	*sau mới	*sau vụ	*sau đó	*say	*say rượu	*sen	*sh	*shipper
*shop	*sim	*sinh	*sinh 0	*sinh N	*sinh hoạt	*sinh lớp	*sinh ngày	*sinh năm	*sinh trường	*sinh viên	*siêu
*siêu thị	*sn	*sn 0	*so	*so với	*soi	*song	*soát	*soát 0	*soát viên	*soạn	*su
*sung	*suy	*suýt	*suất	*suất 0	*suối	*suốt	*suốt 0	*suốt buổi	*suốt hai	*suốt đêm	*sà
*sài	*sàn	*sào	*sách	*sách 0	*sáng	*sáng 0	*sáng chủ	*sáng hôm	*sáng nay	*sáng nào	*sáng ra
*sáng thứ	*sát	*sát N	*sát giao	*sát hình	*sát khu	*sát viên	*sát vách	*sát điều	*sáu	*sáu giờ	*sáu mươi
*sáu người	*sáu năm	*sáu tháng	*sân	*sân nhà	*sân trường	*sân vận	*sâu	*sét	*sóc	*sóng	*sôi
*sông	*súng	*súng kíp	*súng tự	*săn	*sĩ	*sĩ N	*sĩ quân	*sĩ tâm	*sơ	*sơ cứu	*sơ kết
*sơn	*sư	*sư N	*sư T	*sư cả	*sư thầy	*sương	*sườn	*sạc	*sạch	*sạn	*sạp
*sạt	*sản	*sản phụ	*sập	*sắc	*sắp	*sắt	*sẵn	*sẹo	*sẻ	*sẽ	*sẽ bị
*sẽ có	*sẽ được	*sọ	*sọ não	*số	*số 0	*số căn	*số của	*số máy	*số người	*số nhà	*số thẻ
*số tiền	*số trực	*số tài	*số vụ	*số xe	*số điện	*sống	*sống một	*sốt	*sổ	*sổ của	*sổ ghi
*sổ tay	*sổ tiết	*sổ đỏ	*sớm	*sở	*sở công	*sở hữu	*sợ	*sợ quá	*sợi	*sợi dây	*sủa
*sức	*sức khỏe	*sử	*sử dụng	*sửa	*sửa khóa	*sửa máy	*sửa xe	*sữa	*sự	*sự việc	*t
*ta	*tai	*tai nạn	*tam	*tan	*tan ca	*tan học	*tand	*tang	*tang N	*tang vật	*taxi
*tay	*tay T	*tay không	*tay phải	*tay run	*tay trái	*thai	*tham	*tham dự	*tham gia	*tham luận	*than
*thang	*thanh	*thanh niên	*thanh tra	*thao	*thay	*thay mặt	*thay nhau	*thcs	*theo	*theo T	*theo báo
*theo cáo	*theo công	*theo dõi	*theo giấy	*theo hướng	*theo hồ	*theo luật	*theo lời	*theo một	*theo nghị	*theo quy	*theo quyết
*theo số	*theo điều	*theo đơn	*thi	*thi công	*thi thể	*thi đua	*thiên	*thiêu	*thiết	*thiết bị	*thiếu
*thiếu niên	*thiếu tá	*thiếu úy	*thiện	*thiện nguyện	*thiệt	*thiệt hại	*thiệu	*thiệu là	*thoát	*thoát nạn	*thoại
*thoại 0	*thoại của	*thpt	*thu	*thu 0	*thu giữ	*thu hút	*thu hồi	*thu lại	*thu ngân	*thu tiền	*thua
*thuyết	*thuyền	*thuyền trưởng	*thuê	*thuê nhà	*thuê phòng	*thuê trọ	*thuẫn	*thuận	*thuật	*thuế	*thuốc
*thuốc lá	*thuộc	*thuộc về	*thành	*thành 0	*thành công	*thành lập	*thành phần	*thành phố	*thành tích	*thành viên	*thái
*tháng	*tháng 0	*tháng ba	*tháng chạp	*tháng giêng	*tháng mười	*tháng qua	*tháng sau	*tháng thứ	*tháng trước	*tháng tù	*tháng đầu
*thánh	*tháo	*thân	*thêm	*thêm 0	*thêm hai	*thêm một	*thì	*thì T	*thì báo	*thì bị	*thì có
*thì gọi	*thì không	*thì mất	*thì thấy	*thí	*thí sinh	*thích	*thóc	*thôi	*thôn	*thôn 0	*thôn hạ
*thôn nà	*thôn phú	*thôn thượng	*thôn đông	*thông	*thông báo	*thông tin	*thù	*thùng	*thú	*thú y	*thúc
*thăm	*thăm hỏi	*thơ	*thơ N	*thơm	*thư	*thư N	*thư chi	*thư cảm	*thư khen	*thư ký	*thư thường
*thư viện	*thư đoàn	*thư đảng	*thưa	*thưa T	*thương	*thương binh	*thương chợ	*thương sọ	*thương tích	*thường	*thường 0
*thường quân	*thường trực	*thưởng	*thưởng 0	*thưởng T	*thưởng nóng	*thưởng đột	*thượng	*thượng sĩ	*thượng tá	*thượng tọa	*thượng úy
*thạch	*thạnh	*thả	*thả rông	*thải	*thảo	*thấp	*thất	*thấy	*thấy N	*thấy T	*thấy chiếc
*thấy cháu	*thấy con	*thấy em	*thấy hai	*thấy lạ	*thấy một	*thấy người	*thấy xe	*thần	*thầu	*thầy	*thầy N
*thầy T	*thầy giáo	*thầy hiệu	*thẩm	*thẩm phán	*thận	*thập	*thập đỏ	*thật	*thật N	*thắc	*thắc mắc
*thắng	*thắp	*thắp hương	*thằng	*thằng N	*thằng bé	*thẳng	*thẳng vào	*thẻ	*thẻ 0	*thẻ căn	*thế
*thế chấp	*thế là	*thế nào	*thềm	*thể	*thể bị	*thể dục	*thể và	*thị	*thị trường	*thị trấn	*thịnh
*thịt	*thọ	*thống	*thống kê	*thống nhất	*thổ	*thổ cẩm	*thổi	*thới	*thờ	*thời	*thời gian
*thời hạn	*thở	*thợ	*thợ hàn	*thợ hồ	*thợ lặn	*thợ may	*thợ phụ	*thợ sửa	*thợ xây	*thợ điện	*thụ
*thụ lý	*thủ	*thủ quỹ	*thủ tục	*thủ đoạn	*thủng	*thủy	*thứ	*thứ 0	*thứ ba	*thứ bảy	*thứ hai
*thứ nhất	*thứ năm	*thứ sáu	*thứ tư	*thức	*thừa	*thừa nhận	*thử	*thửa	*thực	*thực hiện	*ti
*tim	*tin	*tin báo	*tin cho	*tin có	*tin cậy	*tin của	*tin là	*tin lời	*tin nhắn	*tin về	*tinh
*tinh thần	*tiêm	*tiêm phòng	*tiên	*tiên là	*tiêu	*tiêu biểu	*tiếc	*tiến	*tiếng	*tiếng T	*tiếng khóc
*tiếng kêu	*tiếng mông	*tiếng mõ	*tiếng nổ	*tiếng sau	*tiếp	*tiếp dân	*tiếp khách	*tiếp nhận	*tiếp thu	*tiếp tục	*tiếp xúc
*tiết	*tiết kiệm	*tiết mục	*tiếu	*tiền	*tiền 0	*tiền bán	*tiền cho	*tiền công	*tiền của	*tiền giả	*tiền không
*tiền là	*tiền mua	*tiền mặt	*tiền qua	*tiền thưởng	*tiền vào	*tiền án	*tiền điện	*tiểu	*tiểu học	*tiểu phẩm	*tiểu thương
*tiệm	*tiệm bánh	*tiệm cầm	*tiệm sửa	*tiệm thuốc	*tiệm tạp	*tiệm vàng	*tiện	*tk	*to	*toàn	*toàn bộ
*toàn dân	*toàn giao	*toàn xã	*toán	*toán N	*tra	*tra 0	*tra cứu	*tra viên	*tra đã	*trai	*trai N
*trai T	*trai của	*trai là	*trang	*trang của	*tranh	*tranh chấp	*tranh nhau	*trao	*trao 0	*trao bằng	*trao cho
*trao giấy	*trao thưởng	*trao trả	*trao đổi	*tre	*treo	*treo ở	*tri	*tri ân	*trinh	*trinh sát	*triển
*triệt	*triệt phá	*triệu	*triệu 0	*triệu cho	*triệu mua	*triệu rưỡi	*triệu rồi	*triệu tiền	*triệu tập	*triệu và	*triệu vì
*triệu để	*triệu đồng	*trong	*trong 0	*trong buổi	*trong có	*trong căn	*trong giờ	*trong hai	*trong lúc	*trong một	*trong ngày
*trong nhà	*trong nhóm	*trong năm	*trong phòng	*trong số	*trong sổ	*trong tháng	*trong tuần	*trong túi	*trong vụ	*trong đêm	*trong đó
*trung	*trung sĩ	*trung tá	*trung tâm	*trung úy	*truy	*truy nã	*truy tìm	*truy tố	*truyền	*truyền thanh	*truyền thống
*truyện	*trà	*tràn	*trào	*trách	*trách N	*trách nhiệm	*trách đội	*trái	*trái cây	*trái phép	*trán
*tránh	*trân	*trâu	*trãi	*trèo	*trên	*trên 0	*trên loa	*trên mạng	*trên trang	*trên xe	*trên đường
*trên địa	*trêu	*trì	*trì chùa	*trình	*trình bày	*trình báo	*trí	*trí 0	*trích	*trích xuất	*trò
*trò chuyện	*trò chơi	*trò cũ	*tròn	*trói	*trôi	*trông	*trùm	*trùng	*trú	*trú phường	*trú thôn
*trú tại	*trú tổ	*trú xã	*trúc	*trúng	*trúng thưởng	*trăm	*trăm nghìn	*trăm triệu	*trơn	*trưa	*trưa 0
*trưng	*trương	*trước	*trước 0	*trước T	*trước có	*trước cổng	*trước cửa	*trước khi	*trước mặt	*trước ngày	*trước đây
*trước đó	*trường	*trường có	*trường học	*trường hợp	*trường mầm	*trường thcs	*trường thpt	*trường tiểu	*trường đã	*trưởng	*trưởng N
*trưởng ban	*trưởng bản	*trưởng công	*trưởng dân	*trưởng khu	*trưởng là	*trưởng nhóm	*trưởng phòng	*trưởng phụ	*trưởng thôn	*trưởng tổ	*trưởng xóm
*trưởng đoàn	*trưởng đội	*trưởng ấp	*trượt	*trượt chân	*trại	*trạm	*trạm trưởng	*trạm y	*trạng	*trả	*trả 0
*trả góp	*trả lại	*trả lời	*trả nợ	*trả tiền	*trấn	*trần	*trần phú	*trầy	*trận	*trật	*trật tự
*trắng	*trẻ	*trẻ N	*trẻ con	*trẻ em	*trẻ nhất	*trễ	*trị	*trị giá	*trị tại	*trọ	*trọ N
*trọng	*trọng tài	*trốn	*trống	*trồng	*trộm	*trộm 0	*trộm cắp	*trộn	*trời	*trở	*trở lên
*trở lại	*trở về	*trợ	*trợ 0	*trợ giúp	*trụ	*trụ sở	*trụ trì	*trục	*trừ	*trừ 0	*trữ
*trực	*trực ban	*trực tiếp	*tu	*tui	*tung	*tung ảnh	*tuy	*tuyên	*tuyên bố	*tuyên dương	*tuyên phạt
*tuyên truyền	*tuyến	*tuyển	*tuyệt	*tuyệt đối	*tuấn	*tuần	*tuần sau	*tuần tra	*tuần trước	*tuổi	*tuổi 0
*tuổi bị	*tuổi nhất	*ty	*ty của	*tà	*tài	*tài N	*tài chính	*tài khoản	*tài liệu	*tài sản	*tài trợ
*tài xế	*tàng	*tàng trữ	*tàu	*tá	*tá N	*tác	*tác do	*tác giả	*tác mặt	*tác viên	*tác xã
*tái	*tái phạm	*tám	*tám mươi	*tán	*táng	*tát	*tâm	*tâm lý	*tâm y	*tân	*tây
*té	*tên	*tên N	*tên T	*tên gì	*tên là	*tên mình	*tên người	*tên thật	*tìm	*tìm chủ	*tìm kiếm
*tìm người	*tìm ra	*tìm thấy	*tìm được	*tình	*tình huống	*tình hình	*tình nguyện	*tình trạng	*tích	*tím	*tín
*tín dụng	*tính	*tòa	*tòa án	*tóc	*tô	*tôi	*tôi chỉ	*tôi có	*tôi cũng	*tôi không	*tôi là
*tôi tên	*tôi xin	*tôi đi	*tôm	*tôn	*tông	*tù	*tù vì	*tù về	*tú	*tú N	*túc
*túi	*túi có	*túi xách	*túy	*tăng	*tĩnh	*tơ	*tư	*tư pháp	*tư vấn	*tương	*tương tự
*tưới	*tướng	*tường	*tưởng	*tượng	*tượng N	*tạ	*tại	*tại buổi	*tại bệnh	*tại chỗ	*tại hội
*tại km	*tại lễ	*tại nhà	*tại phòng	*tại phường	*tại quán	*tại sân	*tại thôn	*tại trụ	*tạm	*tạm giam	*tạm giữ
*tạm lánh	*tạm trú	*tạo	*tạp	*tạp hóa	*tạt	*tạt sơn	*tả	*tải	*tải 0	*tấm	*tấm ảnh
*tấn	*tất	*tất cả	*tất toán	*tầm	*tầng	*tầng 0	*tận	*tận nhà	*tập	*tập huấn	*tập thể
*tật	*tắc	*tắm	*tắt	*tắt máy	*tặng	*tặng 0	*tặng T	*tặng bằng	*tặng em	*tặng giấy	*tặng hai
*tặng mỗi	*tặng quà	*tế	*tế xã	*tết	*tỉnh	*tỉnh tặng	*tịch	*tịch hội	*tịch mặt	*tịch phường	*tịch thu
*tịch ubnd	*tịch xã	*tọa	*tọa N	*tỏ	*tỏa	*tố	*tố N	*tố cáo	*tố giác	*tố về	*tốc
*tối	*tối 0	*tối qua	*tối thứ	*tối đó	*tốp	*tốt	*tồn	*tổ	*tổ 0	*tổ bảo	*tổ chức
*tổ công	*tổ dân	*tổ hòa	*tổ liên	*tổ phó	*tổ quốc	*tổ trưởng	*tổ tuần	*tổ tự	*tổ viên	*tổn	*tổn thương
*tổng	*tổng cộng	*tổng hợp	*tổng kết	*tổng phụ	*tổng số	*tổng đài	*tộc	*tội	*tội lừa	*tội phạm	*tới
*tới 0	*tới công	*tới khi	*tới nay	*tới nhà	*tới nhận	*tới nơi	*tới trụ	*tới tận	*tờ	*tờ giấy	*tờ gấp
*tờ rơi	*tờ vé	*tụ	*tụ tập	*tục	*tụi	*tủ	*tủ lạnh	*tức	*từ	*từ 0	*từ N
*từ T	*từ camera	*từ chối	*từ hôm	*từ khi	*từ lúc	*từ một	*từ nay	*từ ngày	*từ năm	*từ sáng	*từ số
*từ thiện	*từ tháng	*từ đó	*từ đầu	*từng	*từng bị	*từng có	*từng là	*từng người	*từng nhà	*tử	*tử vong
*tự	*tự chế	*tự giới	*tự nguyện	*tự quản	*tự tay	*tự xưng	*tự ý	*tỷ	*tỷ lệ	*tỷ đồng	*ubnd
*ubnd ngày	*ubnd phường	*ubnd tỉnh	*ubnd xã	*uy	*uy tín	*uống	*uống nước	*uống rượu	*va	*va chạm	*vai
*vai T	*van	*vang	*vay	*vay 0	*vay lãi	*vay ngân	*vay nóng	*vay nặng	*vay tiền	*vay vốn	*ve
*ve chai	*ven	*vi	*vi phạm	*video	*vinh	*viên	*viên N	*viên bảo	*viên là	*viên ngân	*viên năm
*viên tổ	*viên điện	*viếng	*viết	*viết bài	*viết tay	*viết thư	*viết đơn	*việc	*việc làm	*việc nhẹ	*việc với
*việc được	*viện	*viện kiểm	*viện phí	*viện đa	*việt	*việt nam	*vn	*vneid	*vong	*vong trên	*vong tại
*vua	*vui	*vuông	*và	*và 0	*và N	*và T	*và báo	*và bị	*và chiếc	*và cháu	*và con
*và các	*và công	*và em	*và giấy	*và gọi	*và gửi	*và hai	*và không	*và một	*và người	*và trung	*và vợ
*vài	*vàm	*vàng	*vào	*vào 0	*vào bờ	*vào cổ	*vào làm	*vào lớp	*vào mặt	*vào một	*vào nhà
*vào nhóm	*vào phòng	*vào số	*vào sổ	*vào tài	*vào vai	*vào đường	*vào đầu	*vá	*vác	*vách	*ván
*vân	*vân tay	*vây	*vây bắt	*vé	*vé số	*vì	*vì T	*vì bị	*vì con	*vì không	*vì một
*vì sao	*vì sợ	*vì trộm	*vì đã	*ví	*ví có	*ví dụ	*vòi	*vòng	*vô	*vôi	*võ
*vùi	*vùng	*văn	*văn bản	*văn hóa	*văn nghệ	*văn phòng	*văng	*vĩnh	*vũ	*vương	*vườn
*vượt	*vạch	*vạn	*vải	*vấn	*vẫn	*vẫn chưa	*vẫn còn	*vận	*vận chuyển	*vận động	*vật
*vật liệu	*vậy	*vậy mà	*vắng	*vẻ	*vẽ	*vết	*vết bầm	*vết thương	*về	*về N	*về T
*về an	*về cho	*về hành	*về hưu	*về làm	*về một	*về người	*về nhà	*về phía	*về phòng	*về quê	*về tay
*về thì	*về trụ	*về tội	*về tới	*về việc	*vệ	*vệ N	*vệ an	*vệ dân	*vệ sinh	*vệ trường	*vỉa
*vỉa hè	*vị	*vị khách	*vị trí	*vịt	*vọng	*vỏ	*vỏ lãi	*vốn	*vỗ	*vỗ tay	*vội
*với	*với 0	*với N	*với T	*với ai	*với con	*với các	*với công	*với giá	*với mẹ	*với người	*với tổ
*với xe	*vớt	*vớt lên	*vớt được	*vở	*vỡ	*vợ	*vợ T	*vợ chồng	*vợ của	*vợ là	*vụ
*vụ N	*vụ cháy	*vụ mất	*vụ tai	*vụ trộm	*vụ việc	*vụ án	*vứt	*vừa	*vừa bị	*vừa qua	*vừa ra
*vừa rồi	*vừa được	*vựa	*vực	*vực 0	*vực N	*wave	*xa	*xanh	*xe	*xe 0	*xe N
*xe T	*xe ba	*xe ben	*xe buýt	*xe bán	*xe bị	*xe cho	*xe chở	*xe chữa	*xe có	*xe công	*xe cấp
*xe của	*xe cứu	*xe khách	*xe không	*xe là	*xe lăn	*xe máy	*xe sh	*xe tải	*xe và	*xe ôm	*xe điện
*xe đưa	*xe đạp	*xe ở	*xem	*xem lại	*xem xét	*xi	*xi măng	*xin	*xin T	*xin báo	*xin cho
*xin cảm	*xin giảm	*xin gửi	*xin lỗi	*xin thêm	*xin được	*xong	*xung	*xung kích	*xuyên	*xuân	*xuất
*xuất camera	*xuất phát	*xuất sắc	*xuống	*xuống mương	*xuồng	*xà	*xá	*xác	*xác minh	*xác nhận	*xác định
*xách	*xát	*xâm	*xây	*xây dựng	*xây xát	*xã	*xã bên	*xã cho	*xã có	*xã ea	*xã hòa
*xã hội	*xã ia	*xã lập	*xã mường	*xã nhận	*xã phú	*xã tân	*xã tặng	*xã tổ	*xã và	*xã vĩnh	*xã yên
*xã đã	*xã đề	*xé	*xét	*xét xử	*xích	*xóa	*xóa mù	*xóm	*xóm 0	*xóm là	*xô
*xôi	*xông	*xông vào	*xúc	*xúc 0	*xúc động	*xăm	*xăng	*xưa	*xưng	*xưng là	*xưng nhân
*xương	*xương sườn	*xương đòn	*xương đùi	*xước	*xướng	*xưởng	*xưởng may	*xưởng mộc	*xả	*xảy	*xảy ra
*xấp	*xấu	*xấu hổ	*xế	*xế N	*xế xe	*xếp	*xứ	*xử	*xử lý	*xử phạt	*y
*y N	*y sĩ	*y tá	*y tế	*yên	*yên tâm	*yêu	*yêu cầu	*yến	*yết	*yếu	*zalo
*án	*án 0	*án là	*án nhân	*ánh	*áo	*áo dài	*áo khoác	*áo mưa	*áo phao	*áo ấm	*áp
*áp dụng	*áp sát	*âm	*âm tính	*ân	*ép	*ít	*ít nhất	*ô	*ô tô	*ôm	*ôm N
*ôm con	*ôn	*úng	*úp	*út	*út của	*úy	*úy N	*ý	*ý gây	*ý kiến	*ăn
*ăn cơm	*đ	*đ c	*đa	*đa khoa	*đan	*đang	*đang bị	*đang học	*đang làm	*đang mang	*đang ngồi
*đang ngủ	*đang nằm	*đang đi	*đang điều	*đang được	*đang ở	*đau	*đe	*đe dọa	*đem	*đem nộp	*đen
*đeo	*đi	*đi 0	*đi bán	*đi bộ	*đi cai	*đi chơi	*đi chợ	*đi cùng	*đi cấp	*đi học	*đi khám
*đi làm	*đi lạc	*đi lại	*đi lễ	*đi một	*đi qua	*đi theo	*đi tuần	*đi tìm	*đi từ	*đi từng	*đi viện
*đi xe	*đi đâu	*đinh	*điếu	*điền	*điều	*điều 0	*điều dưỡng	*điều hành	*điều khiển	*điều kiện	*điều tra
*điều trị	*điểm	*điểm chỉ	*điểm trường	*điển	*điển hình	*điện	*điện cho	*điện của	*điện lực	*điện thoại	*điện tử
*đo	*đoài	*đoàn	*đoàn N	*đoàn công	*đoàn của	*đoàn kiểm	*đoàn phường	*đoàn thanh	*đoàn viên	*đoàn xã	*đoán
*đoạn	*đoạn phim	*đoạt	*đoạt tài	*đua	*đua xe	*đuôi	*đuối	*đuối nước	*đuổi	*đuổi theo	*đà
*đài	*đài 0	*đàm	*đàn	*đàn T	*đào	*đá	*đám	*đám cháy	*đám cưới	*đám đông	*đáng
*đánh	*đánh T	*đánh bạc	*đánh giá	*đánh gãy	*đánh nhau	*đánh rơi	*đánh vợ	*đáp	*đâm	*đâu	*đây
*đây là	*đã	*đã 0	*đã biết	*đã bán	*đã báo	*đã bắt	*đã bị	*đã bỏ	*đã chuyển	*đã có	*đã dùng
*đã giúp	*đã giữ	*đã gọi	*đã gửi	*đã không	*đã khởi	*đã ký	*đã kịp	*đã làm	*đã lên	*đã lấy	*đã lập
*đã mua	*đã mất	*đã mời	*đã nghỉ	*đã nhận	*đã nộp	*đã qua	*đã ra	*đã trao	*đã trả	*đã tỉnh	*đã tự
*đã về	*đã xác	*đã đi	*đã đưa	*đã được	*đã đến	*đãi	*đè	*đèn	*đèn pin	*đèn đường	*đèn đỏ
*đèo	*đê	*đêm	*đêm 0	*đêm nào	*đêm đó	*đêm ấy	*đình	*đình T	*đình chỉ	*đích	*đò
*đòi	*đòi 0	*đòi lại	*đòi nợ	*đòi tiền	*đòn	*đó	*đó 0	*đó T	*đó có	*đó hai	*đó là
*đói	*đón	*đón cháu	*đón con	*đóng	*đóng 0	*đóng cửa	*đóng góp	*đóng vai	*đô	*đôi	*đôi bông
*đôi vợ	*đông	*đùa	*đùi	*đúng	*đúng 0	*đúng lúc	*đăng	*đăng ký	*đăng lên	*đăng tin	*đăng ảnh
*đĩa	*đơn	*đơn của	*đơn tố	*đơn vị	*đưa	*đưa 0	*đưa T	*đưa cho	*đưa cháu	*đưa em	*đưa hai
*đưa lên	*đưa ra	*đưa tiền	*đưa tờ	*đưa vào	*đưa về	*đưa đi	*đưa đón	*đưa được	*đường	*đường dây	*đường dẫn
*đường lê	*đường nguyễn	*đường trần	*đường về	*đường đi	*được	*được 0	*được N	*được T	*được ba	*được biết	*được bảo
*được bốn	*được chiếc	*được chuyển	*được chủ	*được cuộc	*được cái	*được công	*được cả	*được giải	*được giữ	*được hai	*được khen
*được làm	*được một	*được mời	*được người	*được nhận	*được phát	*được rủ	*được thưởng	*được tin	*được trao	*được trả	*được tìm
*được tặng	*được xe	*được xác	*được đưa	*đại	*đại biểu	*đại diện	*đại học	*đại lý	*đại tá	*đại úy	*đạn
*đạo	*đạp	*đạp xe	*đạp điện	*đạt	*đạt 0	*đảm	*đảng	*đảng ủy	*đảo	*đảo chiếm	*đất
*đấu	*đấy	*đầm	*đầu	*đầu T	*đầu cầu	*đầu dây	*đầu gối	*đầu hẻm	*đầu là	*đầu mối	*đầu ngõ
*đầu năm	*đầu tháng	*đầu thú	*đầu tiên	*đầu tư	*đầu từ	*đầu đã	*đầy	*đầy đủ	*đẩy	*đập	*đậu
*đắp	*đặc	*đặc biệt	*đặc điểm	*đặt	*đặt 0	*đặt cọc	*đặt mua	*đặt tên	*đẹp	*đẻ	*đếm
*đến	*đến 0	*đến chiều	*đến công	*đến dự	*đến gặp	*đến hết	*đến khi	*đến lúc	*đến nay	*đến nhà	*đến nhận
*đến nơi	*đến tháng	*đến thăm	*đến trường	*đến trụ	*đến tận	*đến từ	*đến đón	*đề	*đề nghị	*đề xuất	*đền
*đều	*đều là	*để	*để T	*để chuyển	*để con	*để dành	*để làm	*để lại	*để nhận	*để quên	*để ý
*để ở	*địa	*địa bàn	*địa chính	*địa chỉ	*địa phương	*địch	*định	*định 0	*định cấm	*định danh	*định không
*định là	*định người	*định số	*định vị	*định xử	*đọc	*đọc bài	*đọc tên	*đọc đúng	*đọc được	*đỏ	*đốc
*đốc N	*đốc công	*đối	*đối chiếu	*đối diện	*đối không	*đối tượng	*đối với	*đống	*đốt	*đồ	*đồi
*đồn	*đồn biên	*đồn trưởng	*đồng	*đồng bào	*đồng bọn	*đồng cho	*đồng chí	*đồng cùng	*đồng do	*đồng hồ	*đồng mua
*đồng mỗi	*đồng nghiệp	*đồng nào	*đồng phạm	*đồng phục	*đồng theo	*đồng thời	*đồng tiền	*đồng trong	*đồng và	*đồng vào	*đồng vì
*đồng xét	*đồng ý	*đồng đội	*đổ	*đổi	*đỗ	*độ	*độ cồn	*độc	*đội	*đội cảnh	*đội cứu
*đội mũ	*đội nón	*đội quản	*đội trưởng	*động	*động 0	*động viên	*động được	*đột	*đột xuất	*đời	*đỡ
*đỡ đầu	*đợi	*đợt	*đợt này	*đục	*đụng	*đủ	*đủ 0	*đủ tuổi	*đứa	*đứa bé	*đứa cháu
*đứa con	*đứa nhỏ	*đứa trẻ	*đức	*đứng	*đứng lên	*đứng lớp	*đứng ra	*đứng tên	*đứng đầu	*đứt	*đứt gân
*đừng	*đừng để	*đựng	*ơi	*ơn	*ơn T	*ơn các	*ưu	*ưu tú	*ước	*ướt	*ạ
*ảnh	*ảnh T	*ảnh chụp	*ảnh của	*ảo	*ấm	*ấp	*ấp 0	*ấp kinh	*ấp úng	*ấy	*ấy T
*ấy có	*ấy không	*ấy là	*ập	*ập vào	*ốc	*ốm	*ống	*ốt	*ồn	*ổ	*ổn
*ổn định	*ở	*ở 0	*ở bãi	*ở bản	*ở bến	*ở bệnh	*ở chung	*ở chân	*ở chợ	*ở các	*ở công
*ở cùng	*ở cơ	*ở cổng	*ở cửa	*ở dãy	*ở hẻm	*ở hội	*ở khoa	*ở khu	*ở làng	*ở lại	*ở một
*ở ngã	*ở ngõ	*ở nhà	*ở phòng	*ở phường	*ở phố	*ở quán	*ở sân	*ở số	*ở thôn	*ở tiệm	*ở trường
*ở trạm	*ở tỉnh	*ở tổ	*ở với	*ở xa	*ở xã	*ở xóm	*ở xưởng	*ở điểm	*ở đâu	*ở đây	*ở đó
*ở đường	*ở đầu	*ở ấp	*ủng	*ủng hộ	*ủy	*ủy N	*ủy ban	*ủy xã	*ứng	*ứng dụng	*– 0
*– N	*– T	*– chủ	*– xã	<" T	<" của	<" do	<( 0	<( T	<( sn	<) và	<, 0
<, N	<, T	<, ba	<, bé	<, bảo	<, bắt	<, bị	<, cho	<, cháu	<, chỉ	<, chủ	<, con
<, các	<, còn	<, có	<, công	<, cùng	<, do	<, em	<, gặp	<, gọi	<, hai	<, không	<, kể
<, lớp	<, mẹ	<, một	<, ngày	<, người	<, nhà	<, nhưng	<, nhờ	<, nói	<, phó	<, rồi	<, sinh
<, thiếu	<, thượng	<, thấy	<, thầy	<, thợ	<, trong	<, trung	<, trưởng	<, tên	<, tổ	<, và	<, vợ
<, xe	<, đã	<, được	<, đại	<, ở	<- 0	<0	<0 0	<0 T	<0 a	<0 của	<0 do
<0 giờ	<0 h	<0 ngày	<0 người	<0 năm	<0 phút	<0 tháng	<0 triệu	<0 tuổi	<: 0	<: N	<: T
<; N	<; T	<<" T	<<" của	<<( T	<<) và	<<, 0	<<, N	<<, T	<<, bắt	<<, bị	<<, cháu
<<, con	<<, có	<<, do	<<, em	<<, hai	<<, một	<<, nhà	<<, phó	<<, thiếu	<<, thượng	<<, thầy	<<, trung
<<, và	<<, vợ	<<, được	<<, đại	<<- 0	<<0	<<0 0	<<0 T	<<0 của	<<0 do	<<0 giờ	<<0 triệu
<<0 tuổi	<<: N	<<: T	<<; T	<<N	<<N là	<<N và	<<T	<<T N	<<T T	<<T chủ	<<T em
<<T giáo	<<T là	<<T sĩ	<<ai	<<an	<<an phường	<<an xã	<<ba	<<ban	<<binh	<<biên	<<biết
<<biểu	<<buổi	<<bài	<<bán	<<báo	<<bé	<<bên	<<bí	<<bí thư	<<bạn	<<bản	<<bảo
<<bảo vệ	<<bảy	<<bắt	<<bị	<<bị cáo	<<bố	<<bốn	<<bộ	<<c	<<ca	<<can	<<cha
<<chi	<<chiếc	<<chiến	<<chiều	<<chiều 0	<<cho	<<cho T	<<chuyện	<<cháu	<<chí	<<chính	<<chỉ
<<chồng	<<chồng T	<<chở	<<chợ	<<chủ	<<chủ nhiệm	<<chủ quán	<<chủ tiệm	<<chức	<<chứng	<<con	<<con T
<<con gái	<<con trai	<<các	<<các T	<<cái	<<cán	<<cán bộ	<<cáo	<<còn	<<có	<<có T	<<công
<<công an	<<cùng	<<cũ	<<cũng	<<cơ	<<cả	<<cảm	<<cảm ơn	<<cảnh	<<cấp	<<cầm	<<cầu
<<cậu	<<của	<<của T	<<cứu	<<cử	<<cửa	<<cựu	<<danh	<<diện	<<do	<<do T	<<dân
<<dâu	<<dương	<<dẫn	<<dịch	<<em	<<em N	<<ghi	<<gia	<<gia đình	<<gian	<<giao	<<già
<<giám	<<giám đốc	<<giáo	<<giúp	<<giả	<<giải	<<giấy	<<giấy khen	<<giờ	<<giữ	<<gái	<<gái T
<<gặp	<<gặp T	<<gọi	<<gồm	<<gửi	<<h	<<h 0	<<hai	<<hai T	<<hiện	<<hiệu	<<hiệu trưởng
<<huynh	<<hàng	<<hành	<<hình	<<hòa	<<hóa	<<hôm	<<hưu	<<hại	<<hệ	<<họ	<<học
<<hỏi	<<hồ	<<hộ	<<hộ T	<<hội	<<hợp	<<khai	<<khen	<<khi	<<khiến	<<khoản	<<khu
<<khác	<<khách	<<không	<<kiến	<<kiểm	<<kéo	<<ký	<<kẻ	<<kế	<<kể	<<kỹ	<<kỹ sư
<<liên	<<luật	<<luật sư	<<là	<<là N	<<là T	<<làm	<<lái	<<lên	<<lúc	<<lý	<<lại
<<lần	<<lễ	<<lớp	<<lớp 0	<<lời	<<lừa	<<may	<<mua	<<mà	<<máy	<<mười	<<mạng
<<mất	<<mặt	<<mẹ	<<một	<<mới	<<mời	<<mục	<<nay	<<nghe	<<nghệ	<<nghệ nhân	<<nghị
<<ngày	<<ngày 0	<<người	<<nhiệm	<<nhà	<<nhà T	<<nhân	<<nhân viên	<<nhóm	<<như	<<nhưng	<<nhất
<<nhất là	<<nhận	<<nhắc	<<nhỏ	<<nhờ	<<nhờ T	<<niên	<<nào	<<này	<<nó	<<nói	<<năm
<<năm 0	<<nước	<<nạn	<<nội	<<nữ	<<phán	<<phát	<<phòng	<<phó	<<phút	<<phường	<<phạm
<<phạt	<<phải	<<phố	<<phụ	<<phụ huynh	<<phụ nữ	<<qua	<<quán	<<quân	<<quả	<<quả tang	<<quản
<<ra	<<riêng	<<rồi	<<sang	<<sau	<<sinh	<<sinh viên	<<sn	<<sn 0	<<sách	<<sáng	<<sáng 0
<<sát	<<sáu	<<sĩ	<<sư	<<số	<<số 0	<<sổ	<<sở	<<sự	<<ta	<<tang	<<tay
<<thanh	<<theo	<<thi	<<thiếu	<<thiếu tá	<<thiếu úy	<<thoại	<<thuê	<<thành	<<tháng	<<tháng 0	<<thì
<<thôn	<<thông	<<thư	<<thương	<<thưởng	<<thượng	<<thượng tá	<<thượng úy	<<thấy	<<thầy	<<thầy giáo	<<thẩm
<<thẩm phán	<<thật	<<thằng	<<thợ	<<thủ	<<thứ	<<tin	<<tiên	<<tiếng	<<tiếp	<<tiền	<<tiệm
<<tra	<<trai	<<trai T	<<trao	<<triệu	<<triệu đồng	<<trong	<<trong đó	<<trung	<<trung tá	<<trung úy	<<trách
<<trên	<<trình	<<trước	<<trường	<<trưởng	<<trả	<<trẻ	<<trọ	<<trộm	<<trực	<<tuyên	<<tuần
<<tuổi	<<tài	<<tài xế	<<tá	<<tác	<<tâm	<<tên	<<tìm	<<tôi	<<tôi là	<<túi	<<tư
<<tượng	<<tại	<<tạm	<<tập	<<tặng	<<tỉnh	<<tịch	<<tọa	<<tố	<<tối	<<tổ	<<tổ trưởng
<<tới	<<tờ	<<từ	<<tự	<<viên	<<viết	<<việc	<<và	<<và T	<<vào	<<vì	<<văn
<<về	<<vệ	<<với	<<với T	<<vợ	<<vợ T	<<vợ chồng	<<vợ là	<<vụ	<<vừa	<<vực	<<xe
<<xin	<<xác	<<xác định	<<xã	<<xóm	<<xưng	<<xưởng	<<xế	<<xử	<<y	<<án	<<ôm
<<úy	<<ý	<<đi	<<điều	<<điều tra	<<điện	<<điện thoại	<<đoàn	<<đánh	<<đã	<<đêm	<<đình
<<đình T	<<đó	<<đó có	<<đó là	<<đơn	<<đưa	<<đường	<<được	<<được T	<<đại	<<đại tá	<<đại úy
<<đầu	<<đến	<<đề	<<để	<<định	<<đọc	<<đốc	<<đối	<<đối tượng	<<đồng	<<đồng chí	<<đội
<<đội trưởng	<<động	<<ơn	<<ơn T	<<ảnh	<<ấy	<<ở	<<ủy	<<– T	<AMENDS	<AMENDS N	<ASKS
<ASKS CHILD	<ASKS LIVES	<ASKS N	<ASKS TELL	<BELIEVE	<BELIEVE N	<BELIEVE TELL	<CAUGHT	<CAUGHT CAUGHT	<CAUGHT DIDHARM	<CAUGHT N	<CHILD
<CHILD BELIEVE	<CHILD CHILD	<CHILD DIDHARM	<CHILD HAND	<CHILD HURT	<CHILD KIN	<CHILD LIVES	<CHILD MONEY	<CHILD N	<CHILD SCHOOL	<CHILD SEE	<CHILD SPEAKS
<CHILD TELL	<CHILD WORKS	<CRASH	<CRASH LIVES	<CRASH N	<DEAD	<DIDHARM	<DIDHARM CHILD	<DIDHARM KIN	<DIDHARM LIVES	<DIDHARM MONEY	<DIDHARM N
<DIDHARM WORKS	<EVENT	<EVENT LIVES	<EVENT N	<EVENT POST	<GIVES	<GIVES MONEY	<GIVES N	<GIVES THANKS	<HAND	<HAND CHILD	<HAND KIN
<HAND LIVES	<HAND MONEY	<HAND N	<HAND PAYS	<HAND POLICE	<HAND PROOF	<HAND TELL	<HAND THANKS	<HELPS	<HELPS AMENDS	<HELPS CHILD	<HELPS GIVES
<HELPS KIN	<HELPS LIVES	<HELPS N	<HELPS RETURNS	<HELPS SAVES	<HURT	<HURT CHILD	<HURT HURT	<HURT KIN	<HURT LIVES	<HURT N	<KIN
<KIN CAUGHT	<KIN CHILD	<KIN DIDHARM	<KIN HAND	<KIN HELPS	<KIN HURT	<KIN KIN	<KIN LIVES	<KIN MONEY	<KIN N	<KIN POLICE	<KIN SCHOOL
<KIN SEE	<KIN SPEAKS	<KIN TELL	<KIN WORKS	<LIVES	<LIVES BELIEVE	<LIVES CAUGHT	<LIVES CHILD	<LIVES CRASH	<LIVES DIDHARM	<LIVES EVENT	<LIVES HAND
<LIVES HELPS	<LIVES HURT	<LIVES KIN	<LIVES LIVES	<LIVES LOSE	<LIVES MONEY	<LIVES N	<LIVES PAYS	<LIVES POLICE	<LIVES POST	<LIVES PROOF	<LIVES SCHOOL
<LIVES SEE	<LIVES SPEAKS	<LIVES TELL	<LIVES THANKS	<LIVES WORKS	<LOSE	<LOSE KIN	<LOSE LIVES	<LOSE MONEY	<LOSE N	<MONEY	<MONEY CAUGHT
<MONEY CHILD	<MONEY DIDHARM	<MONEY HAND	<MONEY HELPS	<MONEY KIN	<MONEY LIVES	<MONEY MONEY	<MONEY N	<MONEY PAYS	<MONEY POST	<MONEY TELL	<MONEY WORKS
<N	<N 0	<N BELIEVE	<N CAUGHT	<N CHILD	<N CRASH	<N DEAD	<N DIDHARM	<N EVENT	<N HAND	<N HELPS	<N HURT
<N KIN	<N LIVES	<N LOSE	<N MONEY	<N N	<N PAYS	<N POLICE	<N POST	<N SAVES	<N SCHOOL	<N SEE	<N SEESTHROUGH
<N SPEAKS	<N TELL	<N THANKS	<N WORKS	<N bán	<N bị	<N cho	<N cùng	<N hỏi	<N kể	<N là	<N làm
<N nói	<N và	<N ở	<PAYS	<PAYS GIVES	<PAYS MONEY	<PAYS N	<POLICE	<POLICE CAUGHT	<POLICE HAND	<POLICE HELPS	<POLICE KIN
<POLICE LIVES	<POLICE N	<POLICE POLICE	<POLICE SPEAKS	<POLICE TELL	<POST	<POST EVENT	<POST HELPS	<POST LIVES	<POST N	<POST POLICE	<POST POST
<POST SCHOOL	<PROOF	<PROOF CHILD	<PROOF HAND	<PROOF LIVES	<PROOF N	<PROOF POLICE	<PROOF WORKS	<RETURNS	<RETURNS MONEY	<SAFE	<SAFE RETURNS
<SAVES	<SCHOOL	<SCHOOL CHILD	<SCHOOL HELPS	<SCHOOL KIN	<SCHOOL LIVES	<SCHOOL N	<SCHOOL POST	<SCHOOL SCHOOL	<SCHOOL TELL	<SECRET	<SEE
<SEE BELIEVE	<SEE CHILD	<SEE KIN	<SEE LIVES	<SEE MONEY	<SEE N	<SEE SEE	<SEE TELL	<SEESTHROUGH	<SPEAKS	<SPEAKS ASKS	<SPEAKS CHILD
<SPEAKS KIN	<SPEAKS N	<T	<T N	<T T	<T bán	<T bảo	<T chủ	<T con	<T công	<T em	<T giáo
<T là	<T sĩ	<TELL	<TELL CHILD	<TELL DIDHARM	<TELL KIN	<TELL LIVES	<TELL MONEY	<TELL N	<TELL POLICE	<TELL POST	<TELL PROOF
<TELL SEE	<TELL SPEAKS	<TELL TELL	<TELL WORKS	<TENDS	<THANKS	<THANKS CHILD	<THANKS HAND	<THANKS KIN	<THANKS LIVES	<THANKS N	<THANKS POLICE
<UNHARMED	<VICTIM	<VICTIM N	<WORKS	<WORKS KIN	<WORKS LIVES	<WORKS MONEY	<WORKS N	<WORKS SCHOOL	<WORKS SEE	<WORKS TELL	<WORKS WORKS
<a	<ai	<an	<an ninh	<an phường	<an tỉnh	<an xã	<b	<ba	<ba người	<ban	<ban giám
<ban quản	<ban đầu	<binh	<biên	<biên phòng	<biết	<biển	<biểu	<biểu dương	<buôn	<buổi	<bài
<bàn	<bán	<bánh	<báo	<báo cáo	<bãi	<bé	<bên	<bình	<bí	<bí thư	<bò
<bóng	<bạc	<bạn	<bản	<bảo	<bảo vệ	<bảy	<bắt	<bắt quả	<bằng	<bến	<bếp
<bệnh	<bệnh viện	<bị	<bị can	<bị cáo	<bị hại	<bỏ	<bỏng	<bố	<bốn	<bộ	<bữa
<c	<ca	<camera	<can	<cao	<cha	<chi	<chi bộ	<chiếc	<chiếc xe	<chiến	<chiến binh
<chiều	<chiều 0	<cho	<cho 0	<cho T	<cho biết	<chuyên	<chuyển	<chuyện	<cháu	<cháu N	<cháu nội
<cháy	<chân	<chí	<chín	<chính	<chó	<chùa	<chúng	<chúng tôi	<chưa	<chương	<chạy
<chấp	<chặn	<chế	<chết	<chỉ	<chồng	<chồng T	<chỗ	<chở	<chợ	<chủ	<chủ nhiệm
<chủ nhà	<chủ quán	<chủ tiệm	<chủ trọ	<chủ tịch	<chức	<chứng	<chữ	<clip	<con	<con T	<con dâu
<con gái	<con trai	<cuối	<cuốn	<cuộc	<cuộc gọi	<cá	<cá nhân	<các	<các T	<các hộ	<cách
<cái	<cán	<cán bộ	<cáo	<câu	<cây	<còn	<còn lại	<có	<có 0	<có N	<có T
<có người	<công	<công an	<công nhân	<công ty	<công tác	<cùng	<cùng T	<căn	<căn cước	<cũ	<cũng
<cơ	<cơ quan	<cơ sở	<cơm	<cước	<cưới	<cướp	<cười	<cạnh	<cả	<cảm	<cảm ơn
<cảnh	<cảnh sát	<cấp	<cầm	<cầm đầu	<cần	<cầu	<cậu	<cắt	<cổ	<cổng	<cộng
<của	<của N	<của T	<của một	<của vợ	<cứ	<cứu	<cử	<cửa	<cửa hàng	<cựu	<danh
<danh sách	<dao	<diễn	<diện	<do	<do T	<doanh	<du	<dân	<dâu	<dây	<dòng
<dùng	<dương	<dưới	<dạy	<dẫn	<dắt	<dịch	<dịch viên	<dọa	<dụng	<dự	<em
<em N	<ghe	<ghi	<gia	<gia đình	<gian	<giao	<giao dịch	<già	<giá	<giác	<giám
<giám khảo	<giám đốc	<giáo	<giáo N	<giáo viên	<giúp	<giả	<giải	<giải nhất	<giấy	<giấy khen	<giấy tờ
<giật	<giọng	<giới	<giờ	<giờ 0	<giữ	<giữa	<gà	<gái	<gái T	<gãy	<gì
<góp	<gương	<gần	<gặp	<gặp T	<gọi	<gọi T	<gọi cho	<gồm	<gồm N	<gồm T	<gồm các
<gửi	<h	<h 0	<hai	<hai T	<hai người	<hay	<hiện	<hiệu	<hiệu trưởng	<hoa	<hoặc
<huy	<huynh	<huyện	<hàng	<hàng xóm	<hành	<hát	<hình	<hòa	<hòa giải	<hóa	<hôm
<hôm sau	<hơn	<hưu	<hướng	<hướng dẫn	<hạ	<hại	<hải	<hậu	<hẻm	<hết	<hệ
<họ	<học	<học sinh	<họp	<hỏi	<hồ	<hồ sơ	<hồi	<hộ	<hộ T	<hội	<hội phụ
<hợp	<hụi	<khai	<khen	<khen cho	<khen thưởng	<khi	<khi T	<khiến	<kho	<khoản	<khoảng
<khoảng 0	<khu	<khu phố	<khu vực	<khác	<khách	<khám	<khóa	<không	<không có	<khảo	<khởi
<khởi tố	<kia	<kinh	<kiến	<kiểm	<kiểm tra	<kèm	<kéo	<kêu	<ký	<kẻ	<kẻ gian
<kế	<kết	<kết quả	<kể	<kịp	<kỹ	<kỹ sư	<lao	<linh	<liên	<liên hệ	<liền
<liệt	<loa	<luận	<luật	<luật sư	<là	<là N	<là T	<là một	<làm	<làng	<lá
<lái	<lái xe	<lâm	<lên	<lúc	<lúc 0	<lý	<lưu	<lương	<lượng	<lượt	<lạ
<lạc	<lại	<lấy	<lần	<lần thứ	<lập	<lễ	<lớn	<lớp	<lớp 0	<lời	<lợi
<lừa	<lực	<lực lượng	<ma	<mang	<may	<minh	<mua	<muốn	<mà	<máy	<mình
<mùng	<mùng 0	<mưa	<mươi	<mười	<mạng	<mất	<mấy	<mắt	<mặt	<mẹ	<mẹ của
<mọi	<mối	<mỗi	<một	<một người	<mới	<mời	<mở	<mục	<nam	<nay	<ngay
<nghe	<nghe tiếng	<nghi	<nghiệp	<nghề	<nghệ	<nghệ nhân	<nghỉ	<nghị	<ngoài	<ngoái	<ngoại
<nguyên	<nguyễn	<nguyện	<nguồn	<ngày	<ngày 0	<ngân	<ngân hàng	<ngã	<ngõ	<người	<người bị
<người ta	<ngồi	<ngủ	<nhau	<nhiều	<nhiệm	<nhà	<nhà T	<nhà trường	<nhà văn	<nhân	<nhân viên
<nhì	<nhìn	<nhóm	<như	<nhưng	<nhạc	<nhất	<nhất là	<nhận	<nhật	<nhắc	<nhắn
<nhặt	<nhỏ	<nhớ	<nhờ	<nhờ T	<những	<ninh	<niên	<nuôi	<nào	<này	<nên
<nó	<nói	<nông	<năm	<năm 0	<năm nay	<năm ngoái	<nơi	<nước	<nạn	<nạn nhân	<nấu
<nằm	<nặng	<nổ	<nội	<nộp	<nợ	<nửa	<nữ	<phiên	<phong	<phá	<phán
<pháp	<phát	<phát hiện	<phân	<phép	<phí	<phòng	<phó	<phú	<phút	<phút sau	<phường
<phạm	<phạt	<phải	<phần	<phố	<phối	<phối hợp	<phụ	<phụ huynh	<phụ nữ	<phụ trách	<phục
<qua	<quan	<quay	<quen	<quyết	<quyết định	<quà	<quá	<quán	<quân	<quê	<quả
<quả tang	<quản	<quản lý	<quầy	<quốc	<quỹ	<ra	<riêng	<ruột	<rõ	<rượu	<rằng
<rể	<rồi	<rủ	<sang	<sao	<sau	<sau 0	<sau khi	<sinh	<sinh viên	<sn	<sn 0
<sách	<sáng	<sáng 0	<sát	<sáu	<sĩ	<sĩ N	<sơ	<sơn	<sư	<sản	<sẽ
<số	<số 0	<sổ	<sở	<sửa	<sự	<ta	<tai	<tang	<tay	<tham	<thanh
<thanh niên	<thay	<thcs	<theo	<thi	<thiếu	<thiếu tá	<thiếu úy	<thoại	<thoại của	<thu	<thuyền
<thuê	<thuốc	<thuộc	<thuộc về	<thành	<tháng	<tháng 0	<thân	<thêm	<thì	<thôn	<thông
<thông báo	<thông tin	<thăm	<thơ	<thư	<thư chi	<thư ký	<thư đảng	<thương	<thường	<thưởng	<thượng
<thượng tá	<thượng úy	<thấy	<thầy	<thầy N	<thầy giáo	<thẩm	<thẩm phán	<thật	<thằng	<thẻ	<thế
<thể	<thị	<thời	<thợ	<thủ	<thứ	<thứ ba	<thứ hai	<thứ tư	<tin	<tiên	<tiếng
<tiếp	<tiếp nhận	<tiền	<tiểu	<tiệm	<toàn	<toán	<tra	<tra viên	<trai	<trai T	<trang
<tranh	<trao	<triệu	<triệu đồng	<trong	<trong số	<trong đó	<trung	<trung tá	<trung úy	<truy	<truyền
<trách	<trên	<trên đường	<trì	<trình	<trình báo	<trí	<trò	<trú	<trúng	<trưa	<trưa 0
<trước	<trước đó	<trường	<trường hợp	<trưởng	<trưởng N	<trưởng ban	<trưởng công	<trạm	<trả	<trả lời	<trận
<trẻ	<trị	<trọ	<trọng	<trộm	<trợ	<trụ	<trụ sở	<trực	<trực ban	<tuyên	<tuần
<tuần tra	<tuổi	<ty	<tài	<tài khoản	<tài xế	<tàu	<tá	<tá N	<tác	<tám	<tâm
<tân	<tên	<tên N	<tìm	<tình	<tích	<tính	<tòa	<tôi	<tôi là	<tù	<túi
<tư	<tưởng	<tượng	<tại	<tại nhà	<tạm	<tải	<tấm	<tập	<tặng	<tặng giấy	<tế
<tỉnh	<tịch	<tịch hội	<tịch ubnd	<tọa	<tố	<tối	<tối 0	<tổ	<tổ 0	<tổ chức	<tổ công
<tổ hòa	<tổ trưởng	<tổng	<tới	<tờ	<tục	<từ	<từng	<tử	<tử vong	<tự	<tự xưng
<ubnd	<ubnd phường	<ubnd xã	<uống	<va	<vai	<vay	<vi	<viên	<viên N	<viết	<việc
<viện	<vong	<và	<và T	<vàng	<vào	<vé	<vì	<ví	<văn	<văn hóa	<vườn
<vẫn	<vận	<vận động	<vật	<vậy	<vẽ	<về	<vệ	<vị	<với	<với T	<vợ
<vợ T	<vợ chồng	<vợ là	<vụ	<vừa	<vực	<xe	<xe máy	<xe ôm	<xin	<xong	<xuất
<xuống	<xác	<xác định	<xã	<xét	<xóm	<xưng	<xưng là	<xưởng	<xế	<xử	<xử phạt
<y	<y tế	<yêu	<yêu cầu	<án	<áo	<ôm	<út	<úy	<úy N	<ý	<ăn
<đ	<đang	<đi	<điều	<điều tra	<điểm	<điện	<điện thoại	<đoàn	<đoạn	<đàn	<đá
<đám	<đánh	<đáp	<đây	<đã	<đèn	<đêm	<đêm 0	<đình	<đình T	<đò	<đòi
<đó	<đó T	<đó có	<đó là	<đón	<đóng	<đông	<đúng	<đăng	<đăng ký	<đơn	<đưa
<đường	<được	<được T	<đại	<đại diện	<đại tá	<đại úy	<đạo	<đạp	<đảng	<đảng ủy	<đất
<đầu	<đầu là	<đầu tiên	<đập	<đặt	<đến	<đến 0	<đề	<đề nghị	<để	<địa	<định
<đọc	<đỏ	<đốc	<đối	<đối tượng	<đồ	<đồn	<đồng	<đồng chí	<đội	<đội trưởng	<động
<đủ	<đứa	<đứng	<ơn	<ơn T	<ảnh	<ấp	<ấy	<ở	<ở nhà	<ủy	<– T
=a0	=a1	=a10	=a2	=a3	=a4	=a6	=a7	=a8	=a9	=b0	=b1
=b2	=b3	=b8	=b9	=kin	=kin anh	=kin ba	=kin bác	=kin bạn	=kin bố	=kin cha	=kin cháu
=kin chú	=kin chị	=kin chồng	=kin chủ	=kin con	=kin em	=kin mẹ	=kin of	=kin of anh	=kin of bà	=kin of cháu	=kin of chị
=kin of chủ	=kin of con	=kin of cô	=kin of người	=kin of vợ	=kin of ông	=kin vợ	=o0	=o1	=speaks	=stranger	=tip
=told	=witness	>" T	>" con	>" có	>" của	>" tôi	>( 0	>( lớp	>( sinh	>( sn	>( tổ
>) bị	>) và	>, 0	>, T	>, ai	>, ba	>, bán	>, báo	>, bí	>, bảo	>, bắt	>, bị
>, bỏ	>, chi	>, cho	>, chuyển	>, cháu	>, chưa	>, chạy	>, chỉ	>, chủ	>, con	>, cán	>, còn
>, có	>, công	>, cùng	>, cũng	>, cả	>, cần	>, do	>, em	>, ghi	>, giao	>, giám	>, giáo
>, giờ	>, giữ	>, gãy	>, gọi	>, gửi	>, hai	>, hiện	>, học	>, hỏi	>, hội	>, hứa	>, khai
>, không	>, kẻ	>, kể	>, liền	>, là	>, làm	>, lái	>, lấy	>, lớp	>, mang	>, may	>, mất
>, mẹ	>, mỗi	>, một	>, mới	>, mời	>, mở	>, nay	>, nghe	>, nguyên	>, người	>, ngồi	>, ngụ
>, nhà	>, nhân	>, nhưng	>, nhận	>, nhắc	>, nhặt	>, nhờ	>, nó	>, nói	>, năm	>, phát	>, phó
>, phường	>, phải	>, phụ	>, quay	>, quê	>, ra	>, rồi	>, sau	>, sinh	>, sn	>, sáng	>, số
>, tay	>, thu	>, thôn	>, thấy	>, thầy	>, thợ	>, trao	>, trong	>, trung	>, trú	>, trường	>, trưởng
>, trả	>, tên	>, tôi	>, tặng	>, tối	>, tổ	>, tổng	>, tới	>, từ	>, từng	>, tự	>, và
>, vì	>, về	>, vợ	>, vừa	>, xe	>, xin	>, xã	>, đang	>, đi	>, đánh	>, đã	>, đưa
>, được	>, đại	>, đến	>, đề	>, để	>, đọc	>, đồng	>, đội	>, đứng	>, đừng	>, ấp	>, ở
>- 0	>. T	>. công	>. người	>0	>0 0	>0 T	>0 a	>0 b	>0 bị	>0 bộ	>0 c
>0 con	>0 cây	>0 giờ	>0 h	>0 hộ	>0 kg	>0 km	>0 lần	>0 m	>0 mét	>0 nghìn	>0 ngàn
>0 ngày	>0 người	>0 năm	>0 phút	>0 tháng	>0 triệu	>0 trường	>0 tuổi	>0 tỷ	>0 và	>0 vụ	>0 đ
>0 đến	>0 đồng	>: 0	>: T	>: không	>; 0	>; T	>; người	>>( 0	>>( lớp	>>( sinh	>>( sn
>>( tổ	>>, 0	>>, T	>>, bán	>>, bí	>>, bảo	>>, bị	>>, chi	>>, cho	>>, cháu	>>, chạy	>>, chỉ
>>, chủ	>>, con	>>, cán	>>, có	>>, công	>>, em	>>, giáo	>>, hai	>>, học	>>, không	>>, làm	>>, lái
>>, lớp	>>, nguyên	>>, người	>>, nhà	>>, nhân	>>, nói	>>, phó	>>, sinh	>>, sn	>>, thôn	>>, thợ	>>, trú
>>, trưởng	>>, tổ	>>, từng	>>, vợ	>>, đang	>>, đi	>>, đã	>>, được	>>, đội	>>, ở	>>. T	>>. công
>>. người	>>0	>>0 0	>>0 a	>>0 b	>>0 triệu	>>0 tuổi	>>: 0	>>: T	>>; T	>>N	>>T
>>T con	>>a	>>ai	>>an	>>an phường	>>an xã	>>b	>>ba	>>ban	>>bao	>>biên	>>biết
>>biểu	>>buổi	>>bài	>>bàn	>>bán	>>bánh	>>báo	>>bé	>>bên	>>bình	>>bí	>>bí thư
>>bạn	>>bản	>>bảo	>>bảo vệ	>>bảy	>>bắt	>>bằng	>>bến	>>bệnh	>>bị	>>bị bắt	>>bị phạt
>>bỏ	>>bỏng	>>bố	>>bốn	>>bộ	>>c	>>ca	>>cam	>>can	>>cha	>>chi	>>chi hội
>>chia	>>chiếc	>>cho	>>cho T	>>cho biết	>>chuyển	>>chuyện	>>cháu	>>chân	>>chính	>>chưa	>>chạy
>>chạy xe	>>chỉ	>>chỉ huy	>>chồng	>>chỗ	>>chở	>>chợ	>>chụp	>>chủ	>>chủ nhiệm	>>chủ quán	>>chủ tiệm
>>chủ tịch	>>chức	>>chữa	>>con	>>con T	>>con gái	>>con trai	>>cung	>>cá	>>các	>>cách	>>cái
>>cán	>>cán bộ	>>cáo	>>câu	>>cây	>>còn	>>có	>>công	>>công an	>>công nhân	>>cùng	>>căn
>>cũng	>>cơ	>>cơm	>>cười	>>cả	>>cảm	>>cảm ơn	>>cảnh	>>cảnh sát	>>cấp	>>cầm	>>cần
>>cầu	>>cắt	>>của	>>cứu	>>cửa	>>danh	>>diễn	>>diện	>>do	>>dân	>>dây	>>dùng
>>dạy	>>dẫn	>>dựng	>>em	>>ghi	>>gia	>>giao	>>già	>>giá	>>giám	>>giám đốc	>>giáo
>>giáo viên	>>giúp	>>giả	>>giải	>>giấy	>>giờ	>>giữ	>>gái	>>gãy	>>góp	>>gần	>>gặp
>>gọi	>>gửi	>>hai	>>hay	>>hiện	>>hiệu	>>hiệu trưởng	>>huy	>>hàng	>>hàng xóm	>>hành	>>hình
>>hòa	>>hóa	>>hôm	>>hơn	>>hưu	>>hướng	>>hướng dẫn	>>hết	>>họ	>>học	>>học lớp	>>học sinh
>>hỏi	>>hồ	>>hỗ	>>hộ	>>hội	>>hội trưởng	>>hợp	>>hứa	>>khai	>>khen	>>khi	>>khoản
>>khu	>>khu phố	>>khuyên	>>khách	>>khóa	>>khóc	>>không	>>khỏi	>>kiểm	>>kéo	>>ký	>>kẻ
>>kế	>>kết	>>kể	>>kịp	>>kỹ	>>liên	>>lo	>>loa	>>luật	>>là	>>là T	>>làm
>>làm chủ	>>làm tổ	>>làng	>>lái	>>lái xe	>>lên	>>lúc	>>lý	>>lạc	>>lại	>>lấy	>>lần
>>lập	>>lắp	>>lỗi	>>lớp	>>lớp 0	>>lời	>>lừa	>>mang	>>may	>>miễn	>>mua	>>mà
>>máy	>>mình	>>mười	>>mượn	>>mất	>>mất 0	>>mắt	>>mặt	>>mẹ	>>mỗi	>>một	>>mới
>>mời	>>mở	>>nay	>>ngay	>>nghe	>>nghề	>>nghỉ	>>nghị	>>ngoài	>>nguyên	>>ngày	>>ngày 0
>>ngân	>>ngã	>>ngõ	>>người	>>ngồi	>>ngủ	>>nhau	>>nhiều	>>nhiệm	>>nhà	>>nhân	>>nhân viên
>>nhóm	>>nhưng	>>nhất	>>nhận	>>nhắc	>>nhắn	>>nhặt	>>nhớ	>>nhờ	>>niên	>>nuôi	>>nào
>>này	>>nên	>>nó	>>nói	>>năm	>>năm 0	>>nước	>>nấu	>>nằm	>>nộp	>>nữ	>>phát
>>phát hiện	>>phân	>>phí	>>phòng	>>phó	>>phó chủ	>>phó trưởng	>>phường	>>phạt	>>phạt 0	>>phải	>>phố
>>phụ	>>phụ nữ	>>phụ trách	>>qua	>>quay	>>quyết	>>quán	>>quê	>>quản	>>quỹ	>>ra	>>rơi
>>rằng	>>rồi	>>sang	>>sao	>>sau	>>sinh	>>sinh lớp	>>sinh ngày	>>sinh năm	>>sinh viên	>>sn	>>sn 0
>>sáng	>>sát	>>sáu	>>sĩ	>>sư	>>sẽ	>>số	>>số 0	>>sổ	>>sửa	>>tay	>>thanh
>>thay	>>theo	>>thiếu	>>thoại	>>thu	>>thuê	>>thuốc	>>thành	>>tháng	>>thêm	>>thì	>>thôn
>>thông	>>thư	>>thư chi	>>thương	>>thường	>>thượng	>>thấy	>>thầy	>>thật	>>thẻ	>>thợ	>>thủ
>>thứ	>>thừa	>>thừa nhận	>>tin	>>tiếng	>>tiếp	>>tiền	>>tiểu	>>tiệm	>>toán	>>tra	>>trai
>>trao	>>triệu	>>triệu đồng	>>trong	>>trung	>>trách	>>trên	>>trình	>>trú	>>trước	>>trường	>>trưởng
>>trưởng ban	>>trưởng công	>>trưởng phòng	>>trưởng tổ	>>trả	>>trả lời	>>trẻ	>>trọ	>>trộm	>>trợ	>>trụ	>>trực
>>tuần	>>tuổi	>>tài	>>tài xế	>>tá	>>tác	>>tên	>>tìm	>>tình	>>tích	>>tôi	>>túi
>>tư	>>tại	>>tạm	>>tập	>>tặng	>>tỉnh	>>tịch	>>tịch hội	>>tịch ubnd	>>tố	>>tối	>>tổ
>>tổ 0	>>tổ trưởng	>>tổng	>>tới	>>tờ	>>từ	>>từng	>>tử	>>tự	>>ubnd	>>uống	>>vai
>>vay	>>viên	>>viết	>>việc	>>viện	>>và	>>và T	>>vàng	>>vào	>>vé	>>vì	>>văn
>>vẫn	>>vận	>>về	>>vệ	>>với	>>vợ	>>vụ	>>vừa	>>xe	>>xem	>>xin	>>xin lỗi
>>xong	>>xuống	>>xác	>>xã	>>xóm	>>xế	>>xử	>>y	>>yêu	>>án	>>áo	>>ôm
>>úy	>>ý	>>ăn	>>đang	>>đem	>>đi	>>điều	>>điểm	>>điện	>>điện thoại	>>đoàn	>>đánh
>>đây	>>đã	>>đã bị	>>đèn	>>đêm	>>đình	>>đòi	>>đó	>>đóng	>>đúng	>>đăng	>>đơn
>>đưa	>>đường	>>được	>>đại	>>đất	>>đầu	>>đặt	>>đến	>>đề	>>đề nghị	>>để	>>định
>>đọc	>>đốc	>>đối	>>đồng	>>đội	>>đội trưởng	>>động	>>đủ	>>đứng	>>ơn	>>ảnh	>>ấp
>>ấy	>>ở	>>ở thôn	>>ở xóm	>AMENDS	>ASKS	>ASKS CHILD	>ASKS KIN	>ASKS LIVES	>ASKS MONEY	>ASKS PAYS	>ASKS SPEAKS
>ASKS TELL	>BELIEVE	>BELIEVE CHILD	>BELIEVE LIVES	>BELIEVE LOSE	>BELIEVE MONEY	>BELIEVE PAYS	>BELIEVE TELL	>CAUGHT	>CAUGHT CAUGHT	>CAUGHT DIDHARM	>CAUGHT LIVES
>CAUGHT MONEY	>CHILD	>CHILD BELIEVE	>CHILD CAUGHT	>CHILD CHILD	>CHILD CRASH	>CHILD DIDHARM	>CHILD HAND	>CHILD HELPS	>CHILD HURT	>CHILD KIN	>CHILD LIVES
>CHILD LOSE	>CHILD MONEY	>CHILD PAYS	>CHILD POLICE	>CHILD SCHOOL	>CHILD SEE	>CHILD SPEAKS	>CHILD TELL	>CHILD WORKS	>CRASH	>CRASH HELPS	>CRASH HURT
>CRASH LIVES	>CRASH MONEY	>DEAD	>DIDHARM	>DIDHARM CHILD	>DIDHARM DIDHARM	>DIDHARM HAND	>DIDHARM HURT	>DIDHARM KIN	>DIDHARM LIVES	>DIDHARM LOSE	>DIDHARM MONEY
>DIDHARM TELL	>DIDHARM WORKS	>EVENT	>EVENT LIVES	>GIVES	>GIVES CHILD	>GIVES MONEY	>GIVES THANKS	>HAND	>HAND CHILD	>HAND HAND	>HAND HELPS
>HAND HURT	>HAND KIN	>HAND LIVES	>HAND MONEY	>HAND PAYS	>HAND POLICE	>HAND PROOF	>HAND TELL	>HAND THANKS	>HELPS	>HELPS AMENDS	>HELPS CHILD
>HELPS GIVES	>HELPS KIN	>HELPS LIVES	>HELPS MONEY	>HELPS RETURNS	>HELPS SAVES	>HELPS SPEAKS	>HELPS TELL	>HURT	>HURT CHILD	>HURT CRASH	>HURT HAND
>HURT HURT	>HURT KIN	>HURT LIVES	>HURT MONEY	>HURT TELL	>KIN	>KIN CAUGHT	>KIN CHILD	>KIN DIDHARM	>KIN HAND	>KIN HELPS	>KIN HURT
>KIN KIN	>KIN LIVES	>KIN LOSE	>KIN MONEY	>KIN PAYS	>KIN POLICE	>KIN SCHOOL	>KIN SEE	>KIN SPEAKS	>KIN TELL	>KIN WORKS	>LIVES
>LIVES BELIEVE	>LIVES CAUGHT	>LIVES CHILD	>LIVES CRASH	>LIVES DIDHARM	>LIVES EVENT	>LIVES HAND	>LIVES HELPS	>LIVES HURT	>LIVES KIN	>LIVES LIVES	>LIVES LOSE
>LIVES MONEY	>LIVES PAYS	>LIVES POLICE	>LIVES POST	>LIVES PROOF	>LIVES SAFE	>LIVES SCHOOL	>LIVES SEE	>LIVES SPEAKS	>LIVES TELL	>LIVES THANKS	>LIVES UNHARMED
>LIVES WORKS	>LOSE	>LOSE CHILD	>LOSE KIN	>LOSE LIVES	>LOSE MONEY	>MONEY	>MONEY BELIEVE	>MONEY CAUGHT	>MONEY CHILD	>MONEY CRASH	>MONEY DIDHARM
>MONEY HAND	>MONEY HELPS	>MONEY HURT	>MONEY KIN	>MONEY LIVES	>MONEY LOSE	>MONEY MONEY	>MONEY PAYS	>MONEY PROOF	>MONEY SEE	>MONEY SPEAKS	>MONEY TELL
>MONEY WORKS	>N	>PAYS	>PAYS GIVES	>PAYS HURT	>PAYS KIN	>PAYS LIVES	>PAYS MONEY	>PAYS PAYS	>PAYS POLICE	>POLICE	>POLICE CAUGHT
>POLICE HAND	>POLICE HELPS	>POLICE LIVES	>POLICE POLICE	>POLICE SEE	>POLICE SPEAKS	>POLICE TELL	>POST	>POST EVENT	>POST HAND	>POST HELPS	>POST LIVES
>POST POLICE	>POST POST	>POST SCHOOL	>POST SPEAKS	>POST TELL	>PROOF	>PROOF HAND	>PROOF LIVES	>PROOF POLICE	>PROOF TELL	>RETURNS	>RETURNS MONEY
>SAFE	>SAFE RETURNS	>SAFE SEESTHROUGH	>SAVES	>SAVES CHILD	>SAVES HURT	>SCHOOL	>SCHOOL CHILD	>SCHOOL HAND	>SCHOOL HELPS	>SCHOOL HURT	>SCHOOL KIN
>SCHOOL LIVES	>SCHOOL MONEY	>SCHOOL SCHOOL	>SCHOOL SEE	>SCHOOL TELL	>SECRET	>SEE	>SEE BELIEVE	>SEE CHILD	>SEE HAND	>SEE HURT	>SEE KIN
>SEE LIVES	>SEE MONEY	>SEE SEE	>SEE SPEAKS	>SEE TELL	>SEESTHROUGH	>SPEAKS	>SPEAKS ASKS	>SPEAKS BELIEVE	>SPEAKS CHILD	>SPEAKS DIDHARM	>SPEAKS HAND
>SPEAKS HELPS	>SPEAKS KIN	>SPEAKS LIVES	>SPEAKS MONEY	>SPEAKS PAYS	>SPEAKS POLICE	>SPEAKS SCHOOL	>SPEAKS SEE	>SPEAKS TELL	>SPEAKS THANKS	>T	>T N
>T T	>T bán	>T bảo	>T bị	>T chủ	>T con	>T công	>T em	>T giáo	>T gái	>T không	>T là
>T ngoại	>T nói	>T nội	>T sĩ	>T đi	>T đã	>TELL	>TELL BELIEVE	>TELL CHILD	>TELL DIDHARM	>TELL HAND	>TELL HELPS
>TELL HURT	>TELL KIN	>TELL LIVES	>TELL LOSE	>TELL MONEY	>TELL PAYS	>TELL POLICE	>TELL POST	>TELL PROOF	>TELL SCHOOL	>TELL SEE	>TELL SPEAKS
>TELL TELL	>TELL WORKS	>TENDS	>THANKS	>THANKS CHILD	>THANKS LIVES	>THANKS MONEY	>UNHARMED	>VICTIM	>WORKS	>WORKS BELIEVE	>WORKS CHILD
>WORKS DIDHARM	>WORKS HAND	>WORKS HELPS	>WORKS HURT	>WORKS KIN	>WORKS LIVES	>WORKS LOSE	>WORKS MONEY	>WORKS N	>WORKS PAYS	>WORKS SCHOOL	>WORKS SEE
>WORKS SPEAKS	>WORKS TELL	>WORKS WORKS	>a	>a 0	>ai	>ai cũng	>an	>an ninh	>an phường	>an toàn	>an tỉnh
>an xã	>b	>b 0	>ba	>ba gác	>ba lần	>ba ngày	>ba người	>ban	>ban công	>bao	>bao giờ
>bay	>binh	>biên	>biên bản	>biên giới	>biên phòng	>biến	>biết	>biển	>biển số	>biểu	>buôn
>buổi	>buộc	>bài	>bàn	>bàn tay	>bày	>bán	>bán hàng	>bán vé	>bánh	>báo	>báo cho
>báo cáo	>báo công	>bát	>bãi	>bèn	>bé	>bên	>bên kia	>bình	>bí	>bí thư	>bò
>bó	>bóng	>bông	>băng	>bơi	>bơm	>bước	>bạc	>bạn	>bản	>bảng	>bảo
>bảo hiểm	>bảo vệ	>bảy	>bấm	>bất	>bầm	>bật	>bắc	>bắt	>bằng	>bằng khen	>bế
>bến	>bến xe	>bếp	>bệnh	>bệnh viện	>bị	>bị bắt	>bị cáo	>bị hai	>bị khởi	>bị lừa	>bị một
>bị phạt	>bị thương	>bị tạm	>bị xử	>bỏ	>bỏ đi	>bỏng	>bố	>bốc	>bốn	>bồi	>bồi thường
>bộ	>bộ đội	>bờ	>bụng	>bữa	>c	>ca	>cai	>cam	>cam kết	>camera	>can
>cao	>cha	>cha mẹ	>chai	>chi	>chi bộ	>chi hội	>chia	>chia sẻ	>chiếc	>chiếc xe	>chiếm
>chiến	>chiến sĩ	>chiếu	>chiều	>cho	>cho 0	>cho T	>cho biết	>cho cháu	>cho con	>cho công	>cho cả
>cho cảnh	>cho hay	>cho mượn	>cho một	>cho người	>cho tổ	>cho vay	>chung	>chuyên	>chuyền	>chuyển	>chuyển 0
>chuyển tiền	>chuyện	>chuông	>cháo	>cháu	>cháu nội	>cháy	>chân	>chè	>chèo	>chép	>chìa
>chìa khóa	>chí	>chín	>chính	>chòi	>chó	>chùa	>chúng	>chúng tôi	>chăm	>chăn	>chơi
>chưa	>chương	>chạy	>chạy ra	>chạy xe	>chấn	>chấn thương	>chấp	>chất	>chậm	>chẳng	>chặn
>chặt	>chế	>chết	>chỉ	>chỉ có	>chỉ huy	>chịu	>chối	>chống	>chốt	>chồng	>chồng T
>chỗ	>chờ	>chở	>chợ	>chục	>chụp	>chủ	>chủ nhiệm	>chủ nhà	>chủ quán	>chủ tiệm	>chủ tịch
>chức	>chứng	>chừng	>chửi	>chữ	>chữa	>chữa cháy	>clip	>coi	>con	>con T	>con cháu
>con dâu	>con gái	>con trai	>cung	>cung cấp	>cuối	>cuốn	>cuốn sổ	>cuộc	>cuộc gọi	>cà	>cà phê
>cài	>cá	>các	>các T	>các em	>cách	>cái	>cán	>cán bộ	>cánh	>cáo	>cát
>cân	>câu	>cây	>cây số	>cãi	>còi	>còn	>còn 0	>còn lại	>có	>có 0	>có T
>có hai	>có mặt	>có người	>có thể	>công	>công an	>công nhân	>công ty	>công tác	>cùng	>cùng 0	>cùng T
>cúp	>căn	>căn cước	>căn nhà	>cũ	>cũng	>cũng bị	>cũng có	>cũng được	>cơ	>cơ quan	>cơ sở
>cơm	>cư	>cước	>cưới	>cướp	>cười	>cạnh	>cả	>cả hai	>cảm	>cảm ơn	>cảnh
>cảnh sát	>cấm	>cấp	>cấp cứu	>cất	>cầm	>cầm đầu	>cần	>cầu	>cậu	>cắm	>cắn
>cắp	>cắt	>cặp	>cọc	>cố	>cồn	>cổ	>cổng	>cộng	>cột	>cờ	>của
>của T	>của công	>của mình	>của một	>của người	>cứ	>cứu	>cử	>cửa	>cửa hàng	>cựu	>da
>danh	>danh sách	>dao	>diễn	>diện	>do	>do T	>doanh	>du	>dài	>dành	>dám
>dán	>dân	>dân phố	>dân quân	>dâu	>dây	>dãy	>dép	>dính	>dòng	>dõi	>dùng
>dương	>dưới	>dưỡng	>dạy	>dấu	>dầu	>dẫn	>dẫn đầu	>dập	>dậy	>dắt	>dặn
>dịch	>dọa	>dọn	>dốc	>dụ	>dục	>dụng	>dừng	>dự	>dựng	>em	>ga
>gas	>ghe	>ghi	>ghi lại	>ghé	>ghế	>gia	>gia đình	>gian	>giao	>giao dịch	>giao nộp
>giao thông	>già	>giá	>giá 0	>giác	>giám	>giám đốc	>giáo	>giáo N	>giáo viên	>giúp	>giả
>giải	>giải thích	>giảm	>giảng	>giấu	>giấy	>giấy khen	>giấy tờ	>giật	>giọng	>giống	>giới
>giới thiệu	>giờ	>giờ 0	>giờ sáng	>giữ	>giữ lại	>giữa	>gom	>gà	>gác	>gái	>gây
>gã	>gãy	>gãy xương	>gì	>gói	>góp	>góp 0	>gõ	>gương	>gạch	>gạo	>gấp
>gần	>gắn	>gặp	>gọi	>gọi 0	>gọi T	>gọi cho	>gọi công	>gọi điện	>gốc	>gỗ	>gỡ
>gửi	>h	>h 0	>hai	>hai T	>hai con	>hai lần	>hai mươi	>hai ngày	>hai người	>hai năm	>hai thanh
>hay	>hiến	>hiểm	>hiện	>hiệu	>hiệu trưởng	>hoa	>hoàn	>hoàng	>hoạt	>hoặc	>huy
>huynh	>huyện	>hà	>hàn	>hàng	>hàng xóm	>hành	>hành vi	>hát	>hãy	>hè	>hình
>hình sự	>hòa	>hòa giải	>hóa	>hô	>hôm	>hôm sau	>hôn	>hơi	>hơn	>hơn 0	>hưng
>hưu	>hương	>hướng	>hướng dẫn	>hạ	>hại	>hạn	>hải	>hậu	>hắn	>hằng	>hẹn
>hẻm	>hẻm 0	>hết	>hệ	>họ	>học	>học lớp	>học sinh	>học trò	>họp	>hỏi	>hỏng
>hồ	>hồ sơ	>hồi	>hồng	>hỗ	>hỗ trợ	>hộ	>hội	>hội phụ	>hội trưởng	>hộp	>hợp
>hợp đồng	>hụi	>hứa	>im	>in	>kg	>khai	>khai báo	>khen	>khi	>khiến	>khiển
>kho	>khoa	>khoe	>khoản	>khoản 0	>khoảng	>khu	>khu phố	>khu vực	>khuyên	>khuyến	>khác
>khách	>khám	>khâu	>khí	>khó	>khóa	>khóc	>khói	>khô	>không	>không ai	>không biết
>không cho	>không chịu	>không còn	>không có	>không lấy	>không mất	>không nhận	>không phải	>không được	>khăn	>khẩu	>khẳng
>khẳng định	>khỏe	>khỏi	>khối	>khởi	>khởi tố	>kia	>kim	>kinh	>kiến	>kiểm	>kiểm tra
>kiệm	>km	>kèm	>kéo	>kê	>kênh	>kêu	>kín	>kính	>ký	>ký cam	>kẹo
>kẻ	>kẻ gian	>kế	>kế toán	>kết	>kể	>kể chuyện	>kể lại	>kể với	>kịch	>kịp	>kỳ
>kỹ	>kỹ sư	>la	>lan	>lao	>liên	>liên lạc	>liền	>liệt	>liệu	>lo	>loa
>long	>luôn	>luận	>luật	>luật sư	>ly	>là	>là N	>là T	>là một	>là người	>làm
>làm chủ	>làm trưởng	>làm tổ	>làm việc	>làng	>lá	>lái	>lái xe	>lâm	>lâu	>lãi	>lãnh
>lê	>lên	>lò	>lòng	>lô	>lúa	>lúc	>lúc 0	>lý	>lăn	>lưng	>lưu
>lương	>lưới	>lượng	>lượt	>lạ	>lạc	>lại	>lại 0	>lại được	>lạnh	>lấy	>lấy tiền
>lần	>lẫn	>lập	>lập biên	>lắc	>lắp	>lặng	>lễ	>lệ	>lệnh	>lịch	>lối
>lỗi	>lộ	>lộc	>lớn	>lớp	>lớp 0	>lời	>lợi	>lợn	>lừa	>lừa đảo	>lửa
>lực	>lực lượng	>m	>m 0	>ma	>ma túy	>mai	>mang	>mang theo	>may	>minh	>miễn
>miễn phí	>mong	>mua	>muốn	>mà	>mà không	>màn	>màu	>mái	>máu	>máy	>mã
>mãi	>mét	>mì	>mình	>móc	>mô	>mô hình	>môi	>mùa	>mùi	>mũ	>mũi
>mưa	>mươi	>mương	>mười	>mượn	>mạng	>mạnh	>mất	>mất 0	>mấy	>mầm	>mầm non
>mẫu	>mật	>mắc	>mắt	>mặc	>mặc áo	>mặt	>mẹ	>mọi	>mọi người	>mổ	>mỗi
>mỗi người	>mỗi tháng	>một	>một T	>một chiếc	>một câu	>một lần	>một mình	>một người	>mới	>mới biết	>mời
>mời T	>mở	>mở cửa	>mục	>mức	>mừng	>mỹ	>nam	>nay	>ngang	>ngay	>nghe
>nghe tiếng	>nghe điện	>nghi	>nghiệm	>nghiện	>nghiệp	>nghèo	>nghìn	>nghĩ	>nghĩa	>nghề	>nghệ
>nghỉ	>nghị	>nghị định	>ngoài	>ngoại	>nguy	>nguyên	>nguyễn	>nguyện	>ngàn	>ngày	>ngày 0
>ngân	>ngân hàng	>ngã	>ngã ba	>ngón	>ngõ	>ngõ 0	>ngăn	>người	>người bị	>người có	>người dân
>người già	>người gọi	>người khác	>người lạ	>người ta	>người đi	>người đàn	>người đã	>ngạt	>ngồi	>ngụ	>ngủ
>nhanh	>nhau	>nhiều	>nhiều lần	>nhiệm	>nhà	>nhà T	>nhà trường	>nhà văn	>nhà ở	>nhân	>nhân viên
>nhì	>nhìn	>nhóm	>như	>nhưng	>nhưng T	>nhưng không	>nhảy	>nhất	>nhất là	>nhầm	>nhẫn
>nhận	>nhận lại	>nhận ra	>nhập	>nhật	>nhắc	>nhắc nhở	>nhắn	>nhắn tin	>nhặt	>nhặt được	>nhẹ
>nhỏ	>nhớ	>nhờ	>nhở	>những	>nhựa	>ninh	>niên	>non	>nuôi	>nào	>nào cũng
>này	>não	>ném	>nên	>nên không	>nêu	>nó	>nói	>nói chuyện	>nói với	>nóng	>nông
>năm	>năm 0	>năm nay	>năm tù	>năng	>nơi	>nương	>nước	>nước mắt	>nạn	>nấu	>nắm
>nằm	>nặng	>nếu	>nếu không	>nồi	>nổ	>nổi	>nội	>nộp	>nộp 0	>nợ	>nửa
>nửa đêm	>nữ	>nữa	>phao	>phim	>phiếu	>phong	>phá	>pháo	>pháp	>phát	>phát hiện
>phân	>phép	>phê	>phí	>phía	>phòng	>phòng 0	>phó	>phó chủ	>phó trưởng	>phú	>phút
>phương	>phước	>phường	>phạm	>phạt	>phạt 0	>phải	>phản	>phản ánh	>phần	>phố	>phố 0
>phối	>phối hợp	>phở	>phụ	>phụ huynh	>phụ nữ	>phụ trách	>phục	>pin	>qua	>qua mạng	>quan
>quang	>quay	>quay lại	>quen	>quy	>quyết	>quyết định	>quyền	>quà	>quá	>quán	>quân
>quét	>quê	>quên	>quý	>quả	>quản	>quản lý	>quảng	>quần	>quầy	>quốc	>quỹ
>ra	>rau	>riêng	>run	>ruộng	>ruột	>rào	>rác	>rách	>rõ	>rút	>răng
>rơi	>rưỡi	>rượu	>rất	>rẫy	>rằng	>rồi	>rồi gọi	>rộng	>rủ	>rừng	>rửa
>sai	>sang	>sang nhà	>sao	>sau	>sau 0	>sau khi	>sau đó	>say	>sinh	>sinh lớp	>sinh ngày
>sinh năm	>sinh viên	>sn	>sn 0	>soi	>suất	>suối	>suốt	>sách	>sáng	>sát	>sát khu
>sáu	>sân	>sâu	>sông	>súng	>sĩ	>sơ	>sơn	>sư	>sạch	>sạp	>sản
>sắt	>sẻ	>sẽ	>sọ	>sọ não	>số	>số 0	>số tiền	>số điện	>sống	>sổ	>sổ tiết
>sớm	>sở	>sợ	>sợi	>sức	>sức khỏe	>sử	>sửa	>sữa	>sự	>ta	>tai
>tai nạn	>tang	>tay	>tham	>tham gia	>thang	>thanh	>thanh niên	>thay	>thcs	>theo	>theo dõi
>thi	>thiếu	>thiếu tá	>thiện	>thiệt	>thiệt hại	>thiệu	>thoát	>thoại	>thpt	>thu	>thu 0
>thuyền	>thuê	>thuế	>thuốc	>thuộc	>thành	>thái	>tháng	>tháng 0	>tháo	>thân	>thêm
>thêm 0	>thì	>thì bị	>thì không	>thích	>thôi	>thôn	>thôn 0	>thông	>thông báo	>thông tin	>thùng
>thú	>thăm	>thơ	>thư	>thư chi	>thư đoàn	>thương	>thương sọ	>thương tích	>thường	>thưởng	>thượng
>thượng úy	>thả	>thấy	>thấy một	>thầy	>thật	>thằng	>thẳng	>thẻ	>thế	>thể	>thị
>thống	>thờ	>thời	>thở	>thợ	>thủ	>thủ tục	>thủy	>thứ	>thứ ba	>thứ hai	>thức
>thừa	>thừa nhận	>thử	>thực	>tim	>tin	>tin nhắn	>tiêm	>tiên	>tiêu	>tiến	>tiếng
>tiếp	>tiếp nhận	>tiết	>tiết kiệm	>tiền	>tiểu	>tiểu học	>tiểu thương	>tiệm	>to	>toàn	>toàn bộ
>toán	>tra	>trai	>trai T	>trang	>tranh	>trao	>treo	>triệu	>triệu đồng	>trong	>trong 0
>trong buổi	>trong đêm	>trong đó	>trung	>trung tá	>trung tâm	>trung úy	>truy	>truyền	>trà	>trách	>trách nhiệm
>trái	>trâu	>trên	>trên mạng	>trên đường	>trì	>trình	>trình bày	>trình báo	>trí	>trò	>trông
>trú	>trúng	>trăm	>trưa	>trước	>trước 0	>trước cổng	>trước khi	>trường	>trường thcs	>trường thpt	>trường tiểu
>trưởng	>trưởng ban	>trưởng công	>trưởng phòng	>trưởng thôn	>trưởng tổ	>trại	>trạm	>trạm y	>trả	>trả lại	>trả lời
>trả tiền	>trần	>trầy	>trận	>trật	>trật tự	>trắng	>trẻ	>trẻ em	>trị	>trị giá	>trọ
>trọng	>trốn	>trống	>trồng	>trộm	>trộm cắp	>trời	>trở	>trợ	>trụ	>trụ sở	>trừ
>trực	>trực ban	>trực tiếp	>tui	>tuyên	>tuyến	>tuần	>tuần tra	>tuổi	>ty	>tài	>tài khoản
>tài sản	>tài trợ	>tài xế	>tàu	>tá	>tác	>tái	>tám	>tâm	>tân	>tây	>té
>tên	>tìm	>tìm thấy	>tình	>tích	>tím	>tín	>tính	>tòa	>tóc	>tô	>tôi
>tôm	>tôn	>tông	>tù	>túi	>túy	>tư	>tương	>tường	>tưởng	>tượng	>tại
>tại chỗ	>tại nhà	>tạm	>tạm giữ	>tạm trú	>tạp	>tạp hóa	>tả	>tải	>tấm	>tấn	>tất
>tầng	>tận	>tập	>tắt	>tắt máy	>tặng	>tặng 0	>tế	>tết	>tỉnh	>tịch	>tịch hội
>tịch ubnd	>tố	>tố giác	>tối	>tổ	>tổ 0	>tổ chức	>tổ công	>tổ dân	>tổ trưởng	>tổng	>tộc
>tội	>tới	>tờ	>tờ giấy	>tục	>tủ	>từ	>từ 0	>từ chối	>từ ngày	>từ đầu	>từng
>từng nhà	>tử	>tử vong	>tự	>tự quản	>tự xưng	>tỷ	>tỷ đồng	>ubnd	>ubnd phường	>ubnd xã	>uống
>uống nước	>vai	>vay	>vay 0	>vi	>viên	>viết	>việc	>viện	>việt	>vneid	>vong
>vui	>và	>và 0	>và T	>và hai	>và một	>vài	>vàng	>vào	>vào nhà	>vào tài	>vách
>vé	>vé số	>vì	>ví	>vòng	>vô	>vùng	>văn	>văn hóa	>văn phòng	>vĩnh	>vườn
>vượt	>vải	>vấn	>vẫn	>vận	>vận động	>vật	>vậy	>vắng	>vẽ	>vết	>về
>về hành	>về hưu	>về nhà	>về tội	>vệ	>vị	>vịt	>vỏ	>vốn	>với	>với 0	>với T
>vớt	>vỡ	>vợ	>vợ T	>vợ chồng	>vợ là	>vụ	>vừa	>vực	>xa	>xanh	>xe
>xe 0	>xe ba	>xe máy	>xe tải	>xe ôm	>xe đạp	>xem	>xin	>xin lỗi	>xong	>xuân	>xuất
>xuống	>xác	>xác nhận	>xác định	>xách	>xây	>xã	>xã hội	>xét	>xóa	>xóm	>xóm 0
>xôi	>xúc	>xăng	>xưng	>xưng là	>xương	>xưởng	>xảy	>xảy ra	>xấu	>xế	>xử
>xử lý	>xử phạt	>y	>y tế	>yên	>yêu	>yêu cầu	>zalo	>án	>ánh	>áo	>áp
>âm	>ép	>ít	>ô	>ôm	>út	>úy	>ý	>ăn	>đ	>đa	>đang
>đau	>đem	>đen	>đeo	>đi	>đi bộ	>đi cùng	>đi cấp	>đi học	>đi làm	>đi xe	>điều
>điều 0	>điều khiển	>điều tra	>điều trị	>điểm	>điện	>điện lực	>điện thoại	>điện tử	>đoàn	>đoạn	>đoạt
>đuổi	>đài	>đàn	>đàn T	>đào	>đá	>đám	>đánh	>đáp	>đâu	>đây	>đã
>đã bị	>đã được	>đèn	>đêm	>đình	>đò	>đòi	>đó	>đó có	>đó là	>đón	>đóng
>đôi	>đông	>đùi	>đúng	>đăng	>đăng ký	>đơn	>đơn vị	>đưa	>đưa về	>đường	>đường dây
>đường dẫn	>được	>được 0	>được T	>được một	>được mời	>được tặng	>được đưa	>đại	>đại diện	>đại úy	>đạo
>đạp	>đạt	>đảng	>đảng ủy	>đảo	>đất	>đầu	>đầu tiên	>đầy	>đẩy	>đập	>đặt
>đếm	>đến	>đến 0	>đến công	>đến nay	>đề	>đề nghị	>đền	>đều	>để	>để lại	>để ý
>địa	>địa chỉ	>định	>định 0	>đọc	>đỏ	>đốc	>đối	>đối diện	>đối tượng	>đốt	>đồ
>đồn	>đồng	>đồng chí	>đồng tiền	>đổ	>đổi	>độ	>đội	>đội trưởng	>động	>đời	>đỡ
>đủ	>đứa	>đức	>đứng	>đừng	>ơi	>ơn	>ảnh	>ấm	>ấp	>ấy	>ổ
>ở	>ở bến	>ở chợ	>ở cổng	>ở khu	>ở nhà	>ở phường	>ở thôn	>ở tổ	>ở xóm	>ủng	>ủng hộ
>ủy	>ứng	>ứng dụng	>– 0	>– T	?)	?+AMENDS	?+ASKS	?+BELIEVE	?+CAUGHT	?+CHILD	?+CRASH
?+DEAD	?+DIDHARM	?+EVENT	?+GIVES	?+HAND	?+HELPS	?+HURT	?+KIN	?+LIVES	?+LOSE	?+MONEY	?+N
?+PAYS	?+POLICE	?+POST	?+PROOF	?+RETURNS	?+SAFE	?+SAVES	?+SCHOOL	?+SECRET	?+SEE	?+SEESTHROUGH	?+SPEAKS
?+TELL	?+TENDS	?+THANKS	?+UNHARMED	?+VICTIM	?+WORKS	?-	?0	?0 triệu	?<(	?<0	?<N
?<ba	?<biết	?<bảo	?<bắt	?<bị	?<bộ	?<cha	?<cho	?<chuyện	?<chí	?<chính	?<con
?<các	?<cáo	?<có	?<công	?<cả	?<của	?<cứu	?<dâu	?<giáo	?<giúp	?<giả	?<giữ
?<gái	?<gặp	?<gọi	?<gồm	?<hai	?<hỏi	?<hộ	?<khiến	?<làm	?<lý	?<mẹ	?<một
?<mời	?<nay	?<nhiệm	?<nhà	?<nhân	?<nhóm	?<nói	?<phó	?<phạt	?<ra	?<riêng	?<sau
?<sĩ	?<sư	?<tang	?<tay	?<theo	?<thấy	?<thầy	?<trai	?<trưởng	?<trẻ	?<trọ	?<tá
?<tên	?<tìm	?<tượng	?<tặng	?<từ	?<viên	?<về	?<vệ	?<với	?<xe	?<xế	?<úy
?<đình	?<đó	?<đơn	?<đưa	?<được	?<đầu	?<định	?<ơn	?<ảnh	?AMENDS	?BELIEVE	?CAUGHT
?CHILD	?CHILD N	?CRASH	?DEAD	?DIDHARM	?DIDHARM MONEY	?EVENT	?GIVES	?HAND	?HAND MONEY	?HAND PAYS	?HAND PROOF
?HELPS	?HELPS CHILD	?HELPS GIVES	?HELPS SAVES	?HURT	?HURT HURT	?KIN	?KIN N	?LIVES	?LIVES LIVES	?LIVES N	?LOSE
?LOSE MONEY	?MONEY	?MONEY MONEY	?N	?N CHILD	?N LIVES	?N N	?N WORKS	?PAYS	?PAYS MONEY	?POLICE	?POLICE LIVES
?POST	?PROOF	?RETURNS	?SAFE	?SAVES	?SCHOOL	?SECRET	?SEE	?SEESTHROUGH	?SPEAKS	?SPEAKS ASKS	?SPEAKS CHILD
?SPEAKS LIVES	?T	?T N	?TELL	?TELL CHILD	?TELL LIVES	?TELL MONEY	?TELL POLICE	?TELL SPEAKS	?TENDS	?THANKS	?UNHARMED
?WORKS	?WORKS N	?bán	?báo	?bảo	?bị	?bị phạt	?cho	?cho biết	?chuyển	?chạy	?có
?công	?của	?dạy	?dẫn	?ghi	?giáo	?giữ	?gọi	?gửi	?hai	?huy	?hướng
?hướng dẫn	?hỏi	?khai	?khi	?khuyên	?không	?kể	?làm	?lên	?lấy	?mang	?mất
?một	?mở	?nghe	?ngồi	?nhận	?nhắc	?nói	?phát	?phải	?phụ	?phụ trách	?ra
?rồi	?thấy	?trao	?trả	?tại	?tặng	?tới	?và	?và N	?và T	?vào	?vì
?về	?với	?xin	?đi	?đưa	?được	?đến	?đề	?đề nghị	?để	?đọc	?đội
?đứng	@0	@0 triệu	@0 tuổi	@T	@T T	@T bán	@T chỉ	@T chủ	@T công	@T em	@T giáo
@T gái	@T ngoại	@T ngồi	@T nội	@T sĩ	@T thợ	@an	@ba	@bàn	@bán	@bán vé	@bánh
@bé	@bên	@bình	@bạn	@bạn cùng	@bản	@bảo	@bảo vệ	@bắt	@bằng	@bến	@bỏ
@bố	@bố trí	@bộ	@ca	@cha	@chiếc	@chuyển	@cháu	@chân	@chùa	@chạy	@chỉ
@chồng	@chở	@chợ	@chủ	@chủ nhiệm	@chủ nhà	@chủ quán	@chủ sở	@chủ tiệm	@chủ tịch	@con	@con dâu
@con gái	@con trai	@các	@cái	@có	@công	@công an	@công nhân	@cùng	@cũ	@cả	@cảnh
@cầm	@cầu	@cậu	@cổng	@của	@của T	@cứu	@cửa	@dân	@dâu	@dưới	@dạy
@em	@gia	@giao	@giáo	@giấy	@giờ	@giữ	@gái	@gái T	@góp	@gõ	@hai
@hai T	@hai mẹ	@hay	@hiện	@hoa	@hàng	@hàng xóm	@hành	@họ	@học	@học sinh	@hỏi
@hồ	@hội	@hợp	@hữu	@khen	@khoản	@khu	@khách	@ký	@kế	@kết	@liên
@làm	@lái	@lái xe	@lúc	@lấy	@lớp	@lớp 0	@lời	@lực	@mua	@máy	@mình
@mạng	@mặc	@mặc áo	@mặt	@mẹ	@mẹ con	@một	@mới	@mở	@nam	@nghiệp	@nghỉ
@nghị	@ngoài	@ngoại	@ngày	@ngân	@ngân hàng	@ngã	@người	@người bán	@người phụ	@người tự	@người đàn
@ngồi	@ngủ	@nhau	@nhiều	@nhiệm	@nhà	@nhân	@nhân viên	@nhóm	@nhất	@nhận	@nhỏ
@nuôi	@năm	@nước	@nằm	@nội	@nộp	@nữ	@phát	@phòng	@phường	@phố	@phụ
@phụ nữ	@phục	@qua	@quen	@quán	@ruột	@rủ	@sau	@sinh	@sinh lớp	@sinh viên	@sát
@sĩ	@sư	@số	@số 0	@sổ	@sở	@sở hữu	@tay	@thanh	@theo	@thoại	@thu
@thuê	@thuốc	@thành	@tháng	@thôn	@thương	@thầy	@thật	@thằng	@thị	@thợ	@thứ
@tin	@tiền	@tiểu	@tiểu thương	@tiệm	@trai	@trai T	@trang	@triệu	@triệu đồng	@trong	@trên
@trí	@trước	@trường	@trưởng	@trả	@trẻ	@trọ	@tuổi	@tài	@tài khoản	@tài xế	@tên
@tôi	@tại	@tặng	@tỉnh	@tịch	@tịch hội	@tịch phường	@tịch ubnd	@tịch xã	@tổ	@tới	@từ
@tự	@ubnd	@ubnd phường	@ubnd xã	@vay	@viên	@viết	@việc	@vào	@vé	@văn	@vệ
@vị	@với	@vợ	@vợ chồng	@vụ	@vừa	@xe	@xe ôm	@xuống	@xã	@xóm	@xưng
@xế	@y	@yêu	@áo	@ôm	@ăn	@điện	@điện thoại	@đàn	@đàn T	@đánh	@đêm
@đình	@đòi	@đường	@đầu	@đặt	@đến	@định	@đọc	@đối	@đồng	@đội	@động
@đứa	@ở	^	|	|" ,	|" T	|( T	|) ,	|) và	|, T	|, cháu	|, có
|, em	|, hai	|, một	|, phó	|0 ,	|: "	|: T	|; T	|<-	|<AMENDS	|<ASKS	|<BELIEVE
|<CAUGHT	|<CHILD	|<CRASH	|<DEAD	|<DIDHARM	|<EVENT	|<GIVES	|<HAND	|<HELPS	|<HURT	|<KIN	|<LIVES
|<LOSE	|<MONEY	|<N	|<PAYS	|<POLICE	|<POST	|<PROOF	|<RETURNS	|<SAFE	|<SAVES	|<SCHOOL	|<SEE
|<SEESTHROUGH	|<SPEAKS	|<TELL	|<TENDS	|<THANKS	|<UNHARMED	|<VICTIM	|<WORKS	|>	|>"	|>( 0	|>( lớp
|>( sinh	|>( sn	|>( tổ	|>,	|>, 0	|>, T	|>, bán	|>, bí	|>, bảo	|>, bị	|>, chi	|>, cho
|>, cháu	|>, chủ	|>, con	|>, cán	|>, công	|>, giáo	|>, hai	|>, học	|>, không	|>, làm	|>, lái	|>, lớp
|>, nguyên	|>, người	|>, nhà	|>, nhân	|>, nói	|>, phó	|>, sinh	|>, sn	|>, thôn	|>, thợ	|>, trưởng	|>, tổ
|>, từng	|>, vợ	|>, đang	|>, đã	|>, được	|>, đội	|>-	|>.	|>. (	|>. ,	|>. T	|>. công
|>. người	|>0 triệu	|>0 tuổi	|>:	|>: "	|>: T	|>; T	|>AMENDS	|>ASKS	|>BELIEVE	|>CAUGHT	|>CHILD
|>CRASH	|>DEAD	|>DIDHARM	|>EVENT	|>GIVES	|>HAND	|>HELPS	|>HURT	|>KIN	|>LIVES	|>LOSE	|>MONEY
|>N	|>PAYS	|>POLICE	|>POST	|>PROOF	|>RETURNS	|>SAFE	|>SAVES	|>SCHOOL	|>SECRET	|>SEE	|>SEESTHROUGH
|>SPEAKS	|>T	|>TELL	|>TENDS	|>THANKS	|>UNHARMED	|>VICTIM	|>WORKS	|>bị bắt	|>bị phạt	|>cho biết	|>chỉ huy
|>hướng dẫn	|>là	|>là T	|>làm chủ	|>nói :	|>phụ trách	|>và	|>và T	|>đề nghị	|>ở thôn	|N ,	|N và
|T	|T ,	|T T	|T em	|T giáo	|T là	|T sĩ	|bảo vệ	|bị cáo	|cho T	|cháu	|chồng T
|chủ nhiệm	|con T	|các T	|có T	|của T	|do T	|em	|gặp T	|hai	|hiệu trưởng	|hộ T	|kỹ sư
|luật sư	|là T	|một	|nghệ nhân	|nhà T	|phó	|sinh viên	|thiếu tá	|thiếu úy	|thượng tá	|thượng úy	|thầy
|trung tá	|trung úy	|tuổi ,	|tài xế	|tôi là	|tổ trưởng	|và T	|đình T	|đại tá	|đại úy	|đối tượng	|đồng chí
|ơn T	|– T	~" 0	~" N	~" T	~" ai	~" an	~" ba	~" biết	~" bán	~" báo	~" bình
~" bảo	~" bẫy	~" bắt	~" bị	~" bố	~" camera	~" cho	~" chuyên	~" chuyển	~" chuyện	~" cháu	~" chúng
~" chạy	~" chồng	~" chợ	~" chữa	~" con	~" các	~" cái	~" cán	~" có	~" công	~" cả	~" cậu
~" cổng	~" của	~" cứu	~" do	~" dân	~" dòng	~" em	~" giá	~" giải	~" giấy	~" giữ	~" gọi
~" hai	~" họ	~" hỏi	~" hồi	~" hội	~" khu	~" khách	~" không	~" luật	~" là	~" làm	~" lấy
~" lần	~" lừa	~" ma	~" mua	~" mà	~" mình	~" mật	~" mẹ	~" mỗi	~" một	~" mời	~" nghe
~" ngày	~" ngôi	~" người	~" nhà	~" nhân	~" nhận	~" nâng	~" nó	~" nói	~" năm	~" phí	~" phường
~" phụ	~" qua	~" ra	~" rồi	~" sợ	~" thiếu	~" thầy	~" thằng	~" tiếng	~" tiền	~" trong	~" trung
~" trên	~" trúng	~" trước	~" tui	~" tài	~" tôi	~" tại	~" tổ	~" từ	~" việc	~" và	~" vì
~" về	~" với	~" vợ	~" xe	~" xin	~" xã	~" xóm	~" đi	~" điều	~" điện	~" đã	~" đăng
~" đơn	~" đường	~" được	~" đại	~" đầu	~" đặt	~" đến	~" để	~" địa	~" đọc	~" đừng	~" ở
~#done	~#harm	~( 0	~( N	~( T	~( báo	~( chủ	~( công	~( khu	~( lớp	~( nguồn	~( người
~( phường	~( sinh	~( sn	~( số	~( theo	~( thôn	~( trích	~( trú	~( tên	~( tổ	~( xã	~( xóm
~( đã	~( đội	~( ấp	~) 0	~) bị	~) cầm	~) hỏi	~) kể	~) là	~) nhận	~) tử	~) và
~) vì	~) về	~) đang	~) đã	~) được	~) đến	~) đề	~, 0	~, N	~, T	~, a	~, ai
~, an	~, ba	~, ban	~, bao	~, biên	~, biết	~, biển	~, biểu	~, buôn	~, buộc	~, bài	~, bàn
~, bán	~, bánh	~, báo	~, bèn	~, bé	~, bên	~, bình	~, bí	~, bước	~, bạn	~, bản	~, bảo
~, bảy	~, bấm	~, bật	~, bắt	~, bằng	~, bến	~, bếp	~, bệnh	~, bị	~, bỏ	~, bỏng	~, bố
~, bốn	~, bồi	~, bộ	~, bởi	~, bữa	~, ca	~, cam	~, camera	~, can	~, cccd	~, cha	~, chi
~, chia	~, chiếc	~, chiến	~, chiều	~, cho	~, chuyên	~, chuyển	~, chuyện	~, cháu	~, cháy	~, chân	~, chìa
~, chính	~, chó	~, chùa	~, chúng	~, chưa	~, chạy	~, chấn	~, chẳng	~, chặn	~, chết	~, chỉ	~, chịu
~, chống	~, chồng	~, chỗ	~, chờ	~, chở	~, chợ	~, chụp	~, chủ	~, chứng	~, chữ	~, coi	~, con
~, cung	~, cuối	~, cuốn	~, cài	~, cá	~, các	~, cách	~, cái	~, cán	~, câu	~, cãi	~, còi
~, còn	~, có	~, công	~, cùng	~, căn	~, cũng	~, cơ	~, cướp	~, cười	~, cả	~, cảm	~, cảnh
~, cấm	~, cấp	~, cất	~, cầm	~, cần	~, cậu	~, cắt	~, cổ	~, cộng	~, cứ	~, cứu	~, cửa
~, cựu	~, danh	~, diễn	~, do	~, doanh	~, dài	~, dành	~, dán	~, dân	~, dây	~, dãy	~, dòng
~, dù	~, dùng	~, dạy	~, dẫn	~, dập	~, dắt	~, dặn	~, dọa	~, dừng	~, dự	~, dựng	~, em
~, ghe	~, ghi	~, ghé	~, ghép	~, gia	~, giao	~, già	~, giàn	~, giá	~, giám	~, giáo	~, gió
~, giúp	~, giải	~, giảm	~, giảng	~, giấu	~, giấy	~, giật	~, giọng	~, giờ	~, giữ	~, gom	~, gây
~, gãy	~, góp	~, gõ	~, gần	~, gắn	~, gặp	~, gọi	~, gồm	~, gỡ	~, gửi	~, hai	~, hay
~, hiến	~, hiện	~, hiệu	~, hoàn	~, hoặc	~, hy	~, hàng	~, hành	~, hãy	~, hình	~, hòa	~, hóa
~, hô	~, hôm	~, hơn	~, hướng	~, hưởng	~, hạ	~, hắn	~, hẹn	~, hẻm	~, họ	~, họa	~, học
~, hỏi	~, hồ	~, hồi	~, hỗ	~, hộ	~, hội	~, hợp	~, hứa	~, in	~, khai	~, khen	~, khi
~, khoa	~, khoe	~, khoảng	~, khu	~, khuyên	~, khách	~, khâu	~, khóa	~, khóc	~, khói	~, không	~, khẳng
~, khỏi	~, khối	~, khống	~, khởi	~, kinh	~, kiểm	~, kèm	~, kéo	~, kêu	~, ký	~, kẻ	~, kế
~, kết	~, kể	~, kỹ	~, lao	~, linh	~, liên	~, liền	~, lo	~, loa	~, luật	~, là	~, làm
~, làng	~, lá	~, lái	~, lãi	~, lãnh	~, lên	~, lúc	~, lưng	~, lưu	~, lương	~, lạc	~, lại
~, lấy	~, lần	~, lập	~, lắp	~, lớn	~, lớp	~, lời	~, lừa	~, lửa	~, lực	~, mai	~, mang
~, may	~, miễn	~, mong	~, mua	~, muốn	~, mà	~, máu	~, máy	~, mã	~, mình	~, mô	~, mùa
~, mùi	~, mưa	~, mười	~, mượn	~, mất	~, mấy	~, mật	~, mắc	~, mắt	~, mặc	~, mặt	~, mẹ
~, mọi	~, mỗi	~, một	~, mới	~, mời	~, mở	~, mức	~, nam	~, nay	~, nghe	~, nghi	~, nghệ
~, nghỉ	~, ngoài	~, nguyên	~, ngày	~, ngân	~, ngã	~, người	~, ngọn	~, ngồi	~, ngụ	~, ngủ	~, nhiều
~, nhà	~, nhân	~, nhì	~, nhìn	~, nhóm	~, như	~, nhưng	~, nhường	~, nhất	~, nhận	~, nhắc	~, nhắn
~, nhặt	~, nhớ	~, nhờ	~, nuôi	~, ném	~, nên	~, nó	~, nói	~, năm	~, nơi	~, nước	~, nấu
~, nằm	~, nặng	~, nếu	~, nồi	~, nội	~, nộp	~, nợ	~, nửa	~, nữ	~, phá	~, phát	~, phân
~, phí	~, phòng	~, phó	~, phường	~, phạt	~, phải	~, phần	~, phụ	~, qua	~, quay	~, quen	~, quy
~, quá	~, quán	~, quê	~, quên	~, quản	~, quần	~, quầy	~, quỹ	~, ra	~, rau	~, riêng	~, rào
~, rách	~, rót	~, rút	~, rồi	~, rủ	~, sang	~, sau	~, say	~, sinh	~, sn	~, soi	~, song
~, sáng	~, sáu	~, sân	~, sơ	~, sơn	~, sư	~, sẽ	~, số	~, sống	~, sổ	~, sợ	~, sức
~, sử	~, sửa	~, tai	~, tay	~, thanh	~, thay	~, theo	~, thi	~, thiếu	~, thiệt	~, thu	~, thuê
~, thuốc	~, thành	~, tháng	~, tháo	~, thêm	~, thì	~, thôn	~, thông	~, thư	~, thương	~, thượng	~, thả
~, thấy	~, thầy	~, thằng	~, thẻ	~, thế	~, thổi	~, thời	~, thợ	~, thủ	~, thứ	~, thừa	~, tin
~, tiêu	~, tiếng	~, tiếp	~, tiền	~, tiểu	~, tiệm	~, toàn	~, tra	~, trang	~, trao	~, treo	~, trinh
~, trong	~, trung	~, tránh	~, trên	~, trình	~, trích	~, trú	~, trước	~, trường	~, trưởng	~, trạm	~, trả
~, trầy	~, trật	~, trẻ	~, trị	~, trụ	~, trừ	~, trực	~, tui	~, tuyên	~, tuyệt	~, tuần	~, tuổi
~, tài	~, tàu	~, tái	~, tám	~, tát	~, té	~, tên	~, tìm	~, tình	~, tính	~, tòa	~, tóc
~, tôi	~, tông	~, túi	~, tư	~, tưởng	~, tại	~, tạm	~, tất	~, tầng	~, tập	~, tắt	~, tặng
~, tỉnh	~, tố	~, tối	~, tổ	~, tổng	~, tội	~, tới	~, tờ	~, tức	~, từ	~, từng	~, tử
~, tự	~, tỷ	~, ubnd	~, uống	~, vay	~, viết	~, việc	~, và	~, vào	~, vì	~, ví	~, vẫn
~, vận	~, vậy	~, vẽ	~, về	~, vốn	~, với	~, vỡ	~, vợ	~, vừa	~, xe	~, xem	~, xin
~, xong	~, xuống	~, xác	~, xây	~, xã	~, xóm	~, xô	~, xúc	~, xưng	~, xử	~, y	~, yêu
~, áo	~, ép	~, ít	~, ôm	~, ăn	~, đang	~, đem	~, đeo	~, đi	~, điều	~, điểm	~, điện
~, đoàn	~, đoạn	~, đài	~, đám	~, đánh	~, đã	~, đèn	~, đêm	~, đòi	~, đó	~, đóng	~, đôi
~, đúng	~, đăng	~, đơn	~, đưa	~, đường	~, được	~, đại	~, đạp	~, đạt	~, đầu	~, đẩy	~, đập
~, đặt	~, đếm	~, đến	~, đề	~, đều	~, để	~, địa	~, đọc	~, đối	~, đồn	~, đồng	~, đổ
~, đổi	~, đội	~, đủ	~, đứa	~, đứng	~, đừng	~, ước	~, ảnh	~, ấp	~, ở	~, ủng	~- 0
~- T	~- cp	~- ttg	~- ubnd	~- vn	~- ốt	~. 0	~. N	~. T	~. ai	~. apk	~. ba
~. ban	~. biên	~. buổi	~. bài	~. bàn	~. báo	~. bây	~. bé	~. bên	~. bí	~. bước	~. bạn
~. bản	~. bảo	~. bị	~. bọn	~. bố	~. bốn	~. bộ	~. bữa	~. ca	~. camera	~. cc	~. cha
~. chi	~. chiếc	~. chiều	~. chuyên	~. chuyển	~. chuyện	~. cháu	~. chín	~. chính	~. chúc	~. chúng	~. chưa
~. chương	~. chỉ	~. chồng	~. chủ	~. com	~. con	~. cuối	~. các	~. cách	~. cái	~. cán	~. câu
~. còn	~. có	~. công	~. cùng	~. căn	~. cũng	~. cơ	~. cả	~. cảm	~. cảnh	~. cần	~. cậu
~. cứ	~. cửa	~. danh	~. do	~. doanh	~. dân	~. dự	~. em	~. ghe	~. gia	~. giao	~. già
~. giá	~. giám	~. giải	~. giọng	~. giờ	~. giữ	~. giữa	~. gov	~. gã	~. gặp	~. gọi	~. hai
~. hiện	~. hiệu	~. hàng	~. hành	~. hãy	~. hòa	~. hóa	~. hôm	~. hơn	~. hắn	~. hết	~. họ
~. họa	~. học	~. hỏi	~. hồ	~. hồi	~. hộ	~. hội	~. info	~. khi	~. khoảng	~. khách	~. khám
~. không	~. kinh	~. kiểm	~. kính	~. kẻ	~. kế	~. kết	~. kỹ	~. linh	~. liên	~. luật	~. làm
~. lái	~. lãi	~. lúc	~. lần	~. lễ	~. lệ	~. lớp	~. lời	~. lửa	~. lực	~. may	~. mc
~. me	~. mong	~. muốn	~. máy	~. mô	~. mùa	~. mười	~. mất	~. mấy	~. mẫu	~. mẹ	~. mọi
~. mỗi	~. một	~. mời	~. mở	~. mục	~. mức	~. nay	~. net	~. ngay	~. nghe	~. nghi	~. nghệ
~. ngoài	~. nguyên	~. ngày	~. ngân	~. người	~. nhiều	~. nhà	~. nhân	~. nhóm	~. nhưng	~. nhạc	~. nhận
~. nhớ	~. nhờ	~. những	~. nó	~. năm	~. nơi	~. nạn	~. nếu	~. nội	~. nửa	~. nữ	~. phiên
~. phát	~. phòng	~. phó	~. phường	~. phạt	~. phần	~. phụ	~. qua	~. quy	~. quán	~. quản	~. quỹ
~. riêng	~. rồi	~. sang	~. sau	~. shop	~. sinh	~. suốt	~. sáng	~. sáu	~. sư	~. số	~. sổ
~. sợi	~. sự	~. tang	~. thanh	~. theo	~. thiếu	~. thiệt	~. thu	~. thành	~. tháng	~. thôn	~. thông
~. thư	~. thượng	~. thấy	~. thầy	~. thẩm	~. thằng	~. thẻ	~. thế	~. thời	~. thợ	~. thủ	~. thứ
~. tin	~. tiếng	~. tiếp	~. tiền	~. tiểu	~. tiệm	~. top	~. toàn	~. trang	~. trong	~. trung	~. trên
~. trước	~. trường	~. trưởng	~. trạm	~. trẻ	~. trọng	~. trực	~. tuần	~. tài	~. tám	~. tên	~. tính
~. tôi	~. tại	~. tập	~. tối	~. tổ	~. tổng	~. tới	~. tờ	~. từ	~. ubnd	~. vai	~. vip
~. việc	~. vn	~. và	~. vì	~. ví	~. vậy	~. về	~. vợ	~. vụ	~. xe	~. xin	~. xã
~. y	~. ý	~. đi	~. điều	~. điện	~. đoàn	~. đám	~. đây	~. đã	~. đêm	~. đó	~. đúng
~. đơn	~. đường	~. được	~. đại	~. đạt	~. đầu	~. đến	~. đề	~. địa	~. đối	~. đồng	~. đội
~. đứa	~. đứng	~. đừng	~. ảnh	~. ấp	~. ở	~0	~0 0	~0 N	~0 T	~0 a	~0 agribank
~0 b	~0 bao	~0 bc	~0 biển	~0 buổi	~0 bài	~0 bình	~0 bóng	~0 bạn	~0 bản	~0 bắt	~0 bị
~0 bộ	~0 c	~0 ca	~0 camera	~0 chiếc	~0 cho	~0 cháu	~0 chạy	~0 chỉ	~0 chỗ	~0 chủ	~0 cm
~0 con	~0 cuốn	~0 cuộc	~0 cá	~0 cái	~0 cán	~0 cân	~0 câu	~0 cây	~0 còn	~0 có	~0 công
~0 cùng	~0 căn	~0 cơ	~0 của	~0 d	~0 dao	~0 do	~0 dân	~0 dây	~0 e	~0 em	~0 f
~0 g	~0 gam	~0 gia	~0 giây	~0 giấy	~0 giờ	~0 gói	~0 gốc	~0 h	~0 ha	~0 hoặc	~0 học
~0 hồ	~0 hộ	~0 hội	~0 hộp	~0 k	~0 kg	~0 kh	~0 khi	~0 khu	~0 khách	~0 không	~0 khẩu
~0 ki	~0 km	~0 ký	~0 l	~0 luật	~0 là	~0 làm	~0 lá	~0 lít	~0 lượt	~0 lần	~0 lớp
~0 m	~0 mg	~0 mà	~0 máy	~0 mét	~0 mô	~0 mũi	~0 mất	~0 mắt	~0 mỗi	~0 mở	~0 n
~0 nghìn	~0 nguyễn	~0 nguồn	~0 ngàn	~0 ngày	~0 ngõ	~0 người	~0 nhà	~0 nhân	~0 nhóm	~0 nhận	~0 nói
~0 năm	~0 nđ	~0 phiếu	~0 phân	~0 phòng	~0 phút	~0 phường	~0 phần	~0 phố	~0 phụ	~0 qh	~0 quả
~0 qđ	~0 ra	~0 rồi	~0 sau	~0 so	~0 suất	~0 sáng	~0 súng	~0 sẽ	~0 số	~0 t	~0 thanh
~0 thành	~0 tháng	~0 thì	~0 thôn	~0 thùng	~0 thẻ	~0 tin	~0 tiếng	~0 tiểu	~0 tr	~0 trang	~0 triệu
~0 trong	~0 trên	~0 trước	~0 trường	~0 trẻ	~0 trụ	~0 tt	~0 tuần	~0 tuổi	~0 tài	~0 tàu	~0 túi
~0 tại	~0 tấm	~0 tấn	~0 tập	~0 tết	~0 tỉnh	~0 tổ	~0 tới	~0 tờ	~0 tỷ	~0 viên	~0 việc
~0 và	~0 vận	~0 về	~0 với	~0 vụ	~0 vừa	~0 x	~0 xe	~0 xin	~0 xuống	~0 xã	~0 áo
~0 âm	~0 ý	~0 đ	~0 đang	~0 đi	~0 điều	~0 điểm	~0 điện	~0 đoàn	~0 đã	~0 đèn	~0 đêm
~0 đô	~0 đơn	~0 đường	~0 được	~0 đại	~0 đầu	~0 đến	~0 để	~0 đối	~0 đồng	~0 độ	~0 đội
~0 ấp	~0 ở	~: 0	~: N	~: T	~: ai	~: ba	~: ban	~: bài	~: bàn	~: báo	~: bình
~: bắt	~: bị	~: cho	~: chuyện	~: cháu	~: chưa	~: chồng	~: chủ	~: con	~: các	~: cái	~: cán
~: câu	~: còn	~: có	~: công	~: cơ	~: cướp	~: cả	~: cậu	~: dạ	~: em	~: gia	~: giao
~: giả	~: giải	~: giữ	~: gặp	~: gọi	~: gửi	~: hai	~: hàng	~: hôm	~: họp	~: hỏi	~: hội
~: khi	~: khoảng	~: khách	~: không	~: kiểm	~: kẻ	~: làm	~: lời	~: mua	~: mười	~: mất	~: mọi
~: mỗi	~: một	~: nghe	~: ngày	~: người	~: nhà	~: nhóm	~: nhất	~: nhận	~: nhặt	~: những	~: năm
~: nước	~: nếu	~: phát	~: phòng	~: sau	~: sáng	~: theo	~: thiếu	~: thu	~: tháng	~: thượng	~: thấy
~: thầy	~: tiền	~: trao	~: trong	~: trung	~: trước	~: trường	~: trả	~: trẻ	~: trời	~: tài	~: tìm
~: tôi	~: tập	~: tối	~: tổ	~: từ	~: việc	~: vợ	~: xe	~: xin	~: xử	~: đi	~: đám
~: đã	~: đêm	~: đại	~: đặt	~: đồng	~: đội	~: đừng	~; 0	~; N	~; T	~; ai	~; ba
~; báo	~; cháu	~; chỉ	~; chủ	~; con	~; các	~; cán	~; còn	~; có	~; công	~; cả	~; em
~; gia	~; giải	~; hai	~; hộ	~; hội	~; khách	~; không	~; mỗi	~; một	~; người	~; nhà	~; nhóm
~; năm	~; phát	~; phụ	~; riêng	~; số	~; thiếu	~; thượng	~; thầy	~; trung	~; tên	~; tổ	~; từ
~; vận	~; vợ	~; xe	~; xã	~; đoàn	~; đại	~; đến	~; đồng	~; đội	~=a0	~=a1	~=a2
~=a3	~=a6	~=a7	~=a8	~=b3	~=b9	~=kin	~=kin anh	~=kin chị	~=kin chủ	~=kin con	~=kin em
~=kin of	~=kin vợ	~=o0	~=o1	~=speaks	~=stranger	~=told	~>, 0	~>, T	~>, bị	~>, chỉ	~>, có
~>, không	~>, nói	~>0	~>0 triệu	~>0 tuổi	~>; T	~>>, 0	~>>, T	~>>0	~>>0 tuổi	~>>T	~>>an
~>>bán	~>>bảo	~>>bị	~>>cho	~>>chủ	~>>con	~>>có	~>>công	~>>cười	~>>hai	~>>hỏi	~>>không
~>>kể	~>>là	~>>làm	~>>lên	~>>lại	~>>một	~>>người	~>>nhà	~>>nhận	~>>nói	~>>năm	~>>ra
~>>thôn	~>>trưởng	~>>tuổi	~>>tổ	~>>viên	~>>và	~>>về	~>>xe	~>>xin	~>>đi	~>>đã	~>>được
~>>ở	~>AMENDS	~>ASKS	~>BELIEVE	~>CAUGHT	~>CHILD	~>CHILD CHILD	~>CHILD LIVES	~>CRASH	~>DEAD	~>DIDHARM	~>EVENT
~>GIVES	~>HAND	~>HELPS	~>HELPS GIVES	~>HURT	~>KIN	~>LIVES	~>LIVES KIN	~>LIVES LIVES	~>LOSE	~>MONEY	~>MONEY MONEY
~>N	~>PAYS	~>PAYS MONEY	~>POLICE	~>POLICE LIVES	~>POST	~>PROOF	~>RETURNS	~>SAFE	~>SAVES	~>SCHOOL	~>SEE
~>SEESTHROUGH	~>SPEAKS	~>SPEAKS ASKS	~>T	~>TELL	~>TELL MONEY	~>TELL POLICE	~>TENDS	~>THANKS	~>UNHARMED	~>WORKS	~>WORKS LIVES
~>ai	~>an	~>an phường	~>an xã	~>ba	~>biết	~>bán	~>báo	~>bên	~>bình	~>bản	~>bảo
~>bắt	~>bằng	~>bị	~>bỏ	~>bộ	~>chiếc	~>cho	~>chuyển	~>chuyện	~>cháu	~>chân	~>chưa
~>chạy	~>chỉ	~>chồng	~>chở	~>chợ	~>chủ	~>con	~>cái	~>câu	~>còn	~>có	~>công
~>công an	~>cùng	~>cũng	~>cười	~>cả	~>của	~>cửa	~>em	~>gia	~>giao	~>giáo	~>giấy
~>giờ	~>giữ	~>gì	~>gọi	~>gửi	~>hai	~>hàng	~>hôm	~>hơn	~>hết	~>học	~>hỏi
~>hội	~>khi	~>khách	~>khóa	~>không	~>kể	~>là	~>là T	~>làm	~>lên	~>lúc	~>lại
~>lấy	~>lần	~>lớp	~>lớp 0	~>mang	~>mua	~>mà	~>máy	~>mình	~>mười	~>mất	~>mặt
~>mẹ	~>mỗi	~>một	~>mới	~>mở	~>nay	~>ngay	~>nghe	~>ngày	~>người	~>ngồi	~>nhà
~>nhân	~>nhưng	~>nhất	~>nhận	~>nhờ	~>nào	~>nên	~>nói	~>năm	~>nước	~>nộp	~>phòng
~>phường	~>phải	~>phố	~>phụ	~>qua	~>ra	~>rồi	~>sang	~>sau	~>sinh	~>sáng	~>sĩ
~>số	~>số 0	~>sổ	~>tay	~>theo	~>thoại	~>tháng	~>thì	~>thôn	~>thương	~>thấy	~>thứ
~>tin	~>tiếng	~>tiền	~>triệu	~>triệu đồng	~>trong	~>trên	~>trước	~>trường	~>trưởng	~>trả	~>tui
~>tuổi	~>tài	~>tên	~>tôi	~>tại	~>tặng	~>tổ	~>tới	~>tờ	~>từ	~>từng	~>tự
~>uống	~>viên	~>việc	~>viện	~>và	~>và T	~>vào	~>vì	~>vẫn	~>về	~>với	~>vợ
~>xe	~>xin	~>xuống	~>xã	~>xóm	~>ăn	~>đang	~>đi	~>điện	~>điện thoại	~>đánh	~>đâu
~>đã	~>đêm	~>đình	~>đó	~>đưa	~>đường	~>được	~>đất	~>đầu	~>đến	~>để	~>đọc
~>đồng	~>ấp	~>ở	~? T	~? trả	~AMENDS	~ASKS	~BELIEVE	~CAUGHT	~CHILD	~CRASH	~DEAD
~DIDHARM	~EVENT	~GIVES	~HAND	~HELPS	~HURT	~KIN	~LIVES	~LOSE	~MONEY	~N	~N 0
~N ba	~N ban	~N biết	~N biểu	~N bán	~N báo	~N bên	~N bước	~N bảo	~N bắt	~N bế	~N bị
~N bỏ	~N bỏng	~N bốc	~N cam	~N chia	~N cho	~N chuyển	~N chưa	~N chạy	~N chặn	~N chết	~N chỉ
~N chịu	~N chở	~N chụp	~N chủ	~N con	~N cung	~N cãi	~N còn	~N có	~N công	~N cùng	~N cúi
~N cũng	~N cười	~N cảm	~N cầm	~N của	~N do	~N dìu	~N dùng	~N dạy	~N dẫn	~N dặn	~N dựng
~N ghi	~N giao	~N giúp	~N giải	~N giới	~N giữ	~N gãy	~N góp	~N gõ	~N gọi	~N gửi	~N hai
~N hay	~N hiến	~N hát	~N hóa	~N hôm	~N hướng	~N học	~N hỏi	~N hứa	~N khai	~N khen	~N khi
~N khoe	~N khuyên	~N khám	~N khóa	~N khóc	~N không	~N khẳng	~N kiểm	~N kéo	~N kêu	~N ký	~N kể
~N lao	~N lo	~N là	~N làm	~N lái	~N lên	~N lưu	~N lại	~N lấy	~N lần	~N lập	~N lắp
~N lớp	~N mang	~N mong	~N mua	~N mất	~N mổ	~N mỗi	~N một	~N mới	~N mời	~N mở	~N nay
~N nghe	~N nghỉ	~N ngày	~N ngồi	~N ngủ	~N nhà	~N nhìn	~N nhảy	~N nhấn	~N nhận	~N nhắc	~N nhắn
~N nhặt	~N nhớ	~N niên	~N nuôi	~N nêu	~N nói	~N năm	~N nấu	~N nằm	~N nộp	~N phát	~N phân
~N phải	~N phản	~N phụ	~N qua	~N quay	~N ra	~N sang	~N sinh	~N soạn	~N sẽ	~N sửa	~N thay
~N theo	~N thu	~N thuê	~N thì	~N thông	~N thấy	~N thổi	~N thừa	~N tin	~N tiếp	~N tranh	~N trao
~N trong	~N trên	~N trình	~N trông	~N trước	~N trường	~N trưởng	~N trả	~N trộm	~N trực	~N tuyên	~N tài
~N tìm	~N tính	~N tư	~N tại	~N tặng	~N tỉnh	~N tổ	~N tới	~N từ	~N từng	~N tử	~N tự
~N vay	~N viết	~N và	~N vào	~N vì	~N vẫn	~N vận	~N vẽ	~N về	~N với	~N vừa	~N xem
~N xin	~N xuống	~N xác	~N xóm	~N xúc	~N yêu	~N ôm	~N úy	~N ăn	~N đang	~N đem	~N đi
~N điều	~N đánh	~N đã	~N đóng	~N đăng	~N đưa	~N đường	~N được	~N đại	~N đến	~N đề	~N đều
~N để	~N đọc	~N đốt	~N đứng	~N ở	~N ủng	~PAYS	~POLICE	~POST	~PROOF	~RETURNS	~SAFE
~SAVES	~SCHOOL	~SECRET	~SEE	~SEESTHROUGH	~SPEAKS	~T	~T 0	~T N	~T T	~T ba	~T biết
~T bán	~T bé	~T bên	~T bí	~T bảo	~T bấm	~T bắt	~T bằng	~T bị	~T bỏ	~T bộ	~T chiếc
~T cho	~T chuyển	~T cháu	~T chưa	~T chạy	~T chết	~T chỉ	~T chồng	~T chở	~T chủ	~T con	~T cái
~T còn	~T có	~T công	~T cùng	~T cũng	~T cười	~T cảnh	~T cầm	~T của	~T cứ	~T dân	~T dâu
~T dạy	~T dắt	~T dặn	~T em	~T ghi	~T giao	~T già	~T giáo	~T giúp	~T giữ	~T gái	~T gãy
~T gõ	~T gọi	~T gửi	~T hai	~T hay	~T hiệu	~T hàng	~T hùng	~T họ	~T học	~T hỏi	~T khóa
~T khóc	~T không	~T khỏe	~T kia	~T kéo	~T kể	~T lao	~T là	~T làm	~T lái	~T lên	~T lạ
~T lại	~T lấy	~T lẫn	~T lập	~T mang	~T mong	~T mua	~T mà	~T mình	~T mất	~T mặc	~T mẹ
~T một	~T mới	~T mời	~T mở	~T nay	~T nghe	~T nghỉ	~T ngoại	~T ngã	~T ngồi	~T nhìn	~T nhận
~T nhắc	~T nhớ	~T nhờ	~T nuôi	~T nào	~T này	~T nên	~T nói	~T năm	~T nằm	~T nội	~T phải
~T phụ	~T qua	~T quay	~T ra	~T run	~T ruột	~T rể	~T sang	~T say	~T sinh	~T sĩ	~T sống
~T ta	~T thuộc	~T thì	~T thấy	~T thợ	~T tin	~T trai	~T treo	~T triệu	~T trong	~T trên	~T trông
~T trùm	~T trưởng	~T trả	~T tài	~T tên	~T tìm	~T tưởng	~T tổ	~T tổng	~T tới	~T từ	~T từng
~T tự	~T uống	~T vay	~T viết	~T và	~T vào	~T vẫn	~T về	~T vợ	~T vừa	~T xe	~T xin
~T y	~T ý	~T ăn	~T đang	~T đem	~T đi	~T đánh	~T đáp	~T đã	~T đóng	~T đưa	~T được
~T đạp	~T đếm	~T đến	~T đều	~T để	~T đọc	~T đứng	~T đừng	~T ơi	~T ấy	~T ở	~TELL
~TENDS	~THANKS	~UNHARMED	~VICTIM	~WORKS	~a	~a 0	~a trường	~agribank	~ai	~ai biết	~ai bảo
~ai bắt	~ai bị	~ai bỏ	~ai cho	~ai còn	~ai có	~ai cũng	~ai cần	~ai gặp	~ai gọi	~ai hỏi	~ai không
~ai là	~ai lỡ	~ai muốn	~ai mất	~ai nghe	~ai ngờ	~ai nhận	~ai nói	~ai nấy	~ai phát	~ai phải	~ai thu
~ai thấy	~ai trong	~ai trả	~ai từng	~ai đang	~ai đi	~ai đánh	~ai đã	~ai đó	~ai được	~ai ở	~ama
~an	~an N	~an biết	~an bắt	~an huyện	~an khu	~an khuyến	~an không	~an là	~an nhân	~an ninh	~an nơi
~an phú	~an phường	~an thu	~an thành	~an thị	~an toàn	~an trình	~an tìm	~an tặng	~an tỉnh	~an viên	~an và
~an xác	~an xã	~an đã	~an đến	~an đề	~an ấp	~antt	~ao	~ao cá	~apk	~app	~atm
~b	~b 0	~b trường	~ba	~ba 0	~ba T	~ba buổi	~ba bánh	~ba chục	~ba chữ	~ba con	~ba cái
~ba câu	~ba cây	~ba của	~ba dấu	~ba em	~ba giờ	~ba gác	~ba hôm	~ba học	~ba hồi	~ba hộ	~ba không
~ba là	~ba lô	~ba lần	~ba mươi	~ba mẹ	~ba ngày	~ba người	~ba nhà	~ba năm	~ba phút	~ba phần	~ba thanh
~ba tháng	~ba thì	~ba tiếng	~ba triệu	~ba trong	~ba trăm	~ba tuần	~ba tuổi	~ba vụ	~ba xã	~ba đêm	~ba đối
~ba đứa	~ban	~ban 0	~ban N	~ban an	~ban biên	~ban chuyên	~ban chỉ	~ban công	~ban giám	~ban mttq	~ban ngày
~ban nhân	~ban quản	~ban tổ	~ban điều	~ban đêm	~ban đại	~ban đầu	~bao	~bao giờ	~bao nhiêu	~bao tải	~bay
~bc	~ben	~bhxh	~bi	~bia	~bidv	~binh	~binh N	~biên	~biên bản	~biên giới	~biên lai
~biên nhận	~biên phòng	~biên soạn	~biên tập	~biến	~biến mất	~biết	~biết T	~biết bơi	~biết chuyện	~biết chữ	~biết con
~biết có	~biết hai	~biết là	~biết mà	~biết mình	~biết mỗi	~biết người	~biết nhà	~biết nói	~biết năm	~biết sẽ	~biết tin
~biết trong	~biết tên	~biết từ	~biết đây	~biết đã	~biết đơn	~biếu	~biếu T	~biển	~biển 0	~biển cấm	~biển kiểm
~biển số	~biển xe	~biểu	~biểu diễn	~biểu dương	~biểu hiện	~biểu quyết	~biểu tại	~biện	~biện pháp	~biệt	~biệt danh
~bks	~bks 0	~bocongan	~bom	~buôn	~buôn bán	~buôn ma	~buông	~buýt	~buồn	~buồn và	~buồng
~buổi	~buổi chiều	~buổi gặp	~buổi họp	~buổi lễ	~buổi nói	~buổi phát	~buổi sinh	~buổi sáng	~buổi trưa	~buổi tọa	~buổi tối
~buổi đối	~buộc	~bài	~bài của	~bài hát	~bài học	~bài này	~bài nói	~bài phát	~bài thơ	~bài viết	~bài đăng
~bàn	~bàn chuyện	~bàn chân	~bàn ghế	~bàn giao	~bàn phường	~bàn số	~bàn tay	~bàn thờ	~bàn trực	~bàn tán	~bàng
~bàng hoàng	~bành	~bào	~bào chữa	~bàu	~bày	~bá	~bách	~bái	~bám	~bám theo	~bám được
~bán	~bán 0	~bán bánh	~bán bò	~bán bún	~bán chiếc	~bán cho	~bán cháo	~bán chè	~bán cà	~bán cá	~bán cả
~bán hai	~bán hoa	~bán hàng	~bán hủ	~bán là	~bán lẻ	~bán lợn	~bán ma	~bán người	~bán nhà	~bán nước	~bán pháo
~bán rau	~bán rượu	~bán sang	~bán thuốc	~bán trà	~bán trái	~bán trú	~bán tạp	~bán tải	~bán vé	~bán xôi	~bán đất
~bánh	~bánh của	~bánh mì	~bánh tét	~bánh xe	~báo	~báo T	~báo ai	~báo bị	~báo cho	~báo cháy	~báo chí
~báo con	~báo cáo	~báo có	~báo công	~báo của	~báo kết	~báo lưu	~báo lịch	~báo lừa	~báo mất	~báo ngay	~báo ngân
~báo số	~báo thủ	~báo tin	~báo truy	~báo trước	~báo tìm	~báo tạm	~báo từ	~báo về	~báo với	~báo đã	~báo được
~báo đến	~báo động	~bát	~bát cháo	~bây	~bây giờ	~bãi	~bãi bồi	~bãi giữ	~bãi xe	~bãi đất	~bão
~bão số	~bè	~bèn	~bé	~bé 0	~bé N	~bé bị	~bé gái	~bé trai	~bé đi	~bé đã	~bé được
~bê	~bê tông	~bên	~bên cạnh	~bên dưới	~bên kia	~bên lề	~bên suối	~bên trong	~bên đường	~bì	~bìa
~bình	~bình an	~bình bột	~bình chọn	~bình chữa	~bình dương	~bình ga	~bình gas	~bình luận	~bình minh	~bình quân	~bình thường
~bình tĩnh	~bình xét	~bình yên	~bình ắc	~bí	~bí mật	~bí quyết	~bí thư	~bích	~bính	~bò	~bò cái
~bó	~bóc	~bóc gỡ	~bói	~bón	~bóng	~bóng chuyền	~bóng đá	~bóng đèn	~bóp	~bóp cổ	~bôi
~bông	~bông tai	~bù	~bùa	~bùi	~bùn	~bùng	~bùng lên	~búa	~bún	~bút	~bút chì
~băng	~băng bó	~băng rôn	~bơi	~bơi cho	~bơi miễn	~bơi ra	~bơm	~bơm nước	~bưng	~bưu	~bưu điện
~bước	~bước vào	~bước đầu	~bạ	~bạc	~bạc N	~bạch	~bại	~bạn	~bạn N	~bạn bè	~bạn cùng
~bạn của	~bạn gái	~bạn học	~bạn làm	~bạn nhậu	~bạn trẻ	~bạn đi	~bạn đọc	~bạo	~bạo hành	~bạo lực	~bạt
~bả	~bản	~bản 0	~bản có	~bản hua	~bản huồi	~bản huổi	~bản hòa	~bản họp	~bản không	~bản kiểm	~bản làm
~bản lập	~bản nà	~bản nậm	~bản sao	~bản thân	~bản tin	~bản vẽ	~bản án	~bản đồ	~bảng	~bảng tin	~bảo
~bảo T	~bảo con	~bảo hiểm	~bảo không	~bảo kê	~bảo lãnh	~bảo mẫu	~bảo mật	~bảo trì	~bảo trợ	~bảo tàng	~bảo tôi
~bảo vệ	~bảo đảm	~bảy	~bảy giờ	~bảy mươi	~bảy ngày	~bảy người	~bảy năm	~bảy tháng	~bảy tuổi	~bấm	~bấm chuông
~bấm nhầm	~bấm nút	~bấm vào	~bấm đường	~bất	~bất cứ	~bất kỳ	~bất ngờ	~bất thường	~bầm	~bầu	~bẩn
~bẫy	~bậc	~bận	~bật	~bật xác	~bật đèn	~bậy	~bắc	~bắc ninh	~bắn	~bắp	~bắt
~bắt 0	~bắt N	~bắt buộc	~bắt cóc	~bắt cướp	~bắt giữ	~bắt hai	~bắt khi	~bắt khẩn	~bắt kẻ	~bắt ngày	~bắt nhóm
~bắt nạt	~bắt quả	~bắt sau	~bắt tay	~bắt trong	~bắt trộm	~bắt tại	~bắt tạm	~bắt vì	~bắt xe	~bắt được	~bắt đầu
~bắt đối	~bắt ở	~bằng	~bằng T	~bằng bút	~bằng chứng	~bằng cách	~bằng dây	~bằng giấy	~bằng giọng	~bằng gỗ	~bằng hai
~bằng khen	~bằng lái	~bằng một	~bằng súng	~bằng số	~bằng thẻ	~bằng tiếng	~bằng tiền	~bằng văn	~bằng xe	~bằng điện	~bẻ
~bẻ khóa	~bế	~bế con	~bế giảng	~bế mạc	~bến	~bến phà	~bến xe	~bến đò	~bếp	~bếp ga	~bếp lửa
~bếp nhà	~bếp ăn	~bền	~bể	~bệnh	~bệnh nhân	~bệnh viện	~bệt	~bị	~bị N	~bị T	~bị ba
~bị bán	~bị bạn	~bị bạo	~bị bắn	~bị bắt	~bị bỏ	~bị bỏng	~bị can	~bị chiếm	~bị chém	~bị chích	~bị chó
~bị chúng	~bị chấn	~bị chặn	~bị chồng	~bị chủ	~bị con	~bị cáo	~bị công	~bị cướp	~bị cấm	~bị cắt	~bị dọa
~bị dụ	~bị giật	~bị giữ	~bị gãy	~bị gạt	~bị gọi	~bị hai	~bị hại	~bị khóa	~bị khởi	~bị kiểm	~bị kẻ
~bị làm	~bị lạc	~bị lấy	~bị lập	~bị lộ	~bị lừa	~bị mảnh	~bị mất	~bị một	~bị mời	~bị nghi	~bị người
~bị ngạt	~bị nhóm	~bị nhắc	~bị nhốt	~bị ném	~bị nước	~bị nạn	~bị phát	~bị phạt	~bị rút	~bị rạch	~bị rủ
~bị tai	~bị thu	~bị thương	~bị triệu	~bị truy	~bị trói	~bị trộm	~bị trừ	~bị tạm	~bị tạt	~bị xe	~bị xem
~bị xử	~bị ép	~bị đe	~bị điện	~bị đuổi	~bị đánh	~bị đâm	~bị đình	~bị đòi	~bị đưa	~bị đập	~bịa
~bịch	~bịt	~bịt mặt	~bọc	~bọn	~bọn chúng	~bỏ	~bỏ chạy	~bỏ hoang	~bỏ học	~bỏ nhà	~bỏ quên
~bỏ rơi	~bỏ rượu	~bỏ thuốc	~bỏ trốn	~bỏ vào	~bỏ về	~bỏ ăn	~bỏ đi	~bỏng	~bỏng 0	~bỏng tay	~bố
~bố cháu	~bố của	~bố em	~bố mẹ	~bố trí	~bốc	~bốc cháy	~bốc thăm	~bốc xếp	~bốn	~bốn T	~bốn con
~bốn câu	~bốn dòng	~bốn giờ	~bốn lần	~bốn mươi	~bốn ngày	~bốn người	~bốn nhà	~bốn năm	~bốn tháng	~bốn tuổi	~bốn đối
~bồi	~bồi dưỡng	~bồi thường	~bồn	~bồng	~bổ	~bổ sung	~bổng	~bỗng	~bộ	~bộ 0	~bộ N
~bộ bảo	~bộ công	~bộ hưu	~bộ hội	~bộ kích	~bộ loa	~bộ luật	~bộ ngân	~bộ phường	~bộ phận	~bộ phụ	~bộ sách
~bộ thuế	~bộ thôn	~bộ tin	~bộ tiếp	~bộ tiền	~bộ trẻ	~bộ trực	~bộ tư	~bộ tới	~bộ viện	~bộ văn	~bộ xã
~bộ áo	~bộ điều	~bộ điện	~bộ đàm	~bộ địa	~bộ đội	~bội	~bột	~bới	~bớt	~bờ	~bờ hồ
~bờ kè	~bờ sông	~bởi	~bục	~bụi	~bụng	~bức	~bức tranh	~bức tường	~bửu	~bữa	~bữa cơm
~bữa đó	~bực	~c	~c 0	~c trường	~ca	~ca mổ	~ca sĩ	~ca trực	~ca đêm	~cai	~cai nghiện
~cam	~cam kết	~camera	~camera an	~camera cho	~camera của	~camera do	~camera ghi	~camera hành	~camera nhà	~camera ở	~campuchia
~can	~can N	~can ngăn	~can nhựa	~cang	~canh	~cao	~cao 0	~cao hơn	~cao nhất	~cao su	~cao tuổi
~cao điểm	~cao đẳng	~cap	~cau	~cax	~cay	~cc	~cccd	~cccd 0	~cha	~cha T	~cha con
~cha của	~cha dượng	~cha em	~cha mẹ	~cha để	~chai	~chai bia	~chai nước	~chai rượu	~chanh	~chat	~che
~chen	~chi	~chi 0	~chi bộ	~chi hội	~chi nhánh	~chi phí	~chi tiết	~chi trả	~chi đoàn	~chia	~chia ba
~chia buồn	~chia hai	~chia nhau	~chia sẻ	~chia tay	~chim	~chiêng	~chiêu	~chiêu lừa	~chiếc	~chiếc dép	~chiếc ghe
~chiếc khăn	~chiếc loa	~chiếc máy	~chiếc nhẫn	~chiếc túi	~chiếc ví	~chiếc vòng	~chiếc xe	~chiếc áo	~chiếc điện	~chiếc đèn	~chiếm
~chiếm quyền	~chiếm đoạt	~chiến	~chiến binh	~chiến dịch	~chiến sĩ	~chiết	~chiếu	~chiếu phim	~chiềng	~chiều	~chiều 0
~chiều cùng	~chiều hôm	~chiều nay	~chiều nào	~chiều qua	~chiều thứ	~cho	~cho 0	~cho N	~cho T	~cho ai	~cho ba
~cho biết	~cho bé	~cho bạn	~cho bản	~cho bảo	~cho bất	~cho bộ	~cho cháu	~cho chúng	~cho chắc	~cho chồng	~cho chủ
~cho con	~cho các	~cho công	~cho cả	~cho cảnh	~cho dân	~cho em	~cho gia	~cho hai	~cho hay	~cho hết	~cho học
~cho hộ	~cho hội	~cho khách	~cho không	~cho kẹo	~cho kẻ	~cho lớp	~cho mười	~cho mượn	~cho mấy	~cho mẹ	~cho mọi
~cho mỗi	~cho một	~cho nghe	~cho người	~cho nhà	~cho nhóm	~cho nó	~cho phép	~cho phụ	~cho rằng	~cho thuê	~cho thấy
~cho trung	~cho trưởng	~cho trẻ	~cho trực	~cho tôi	~cho tập	~cho tổ	~cho tới	~cho ubnd	~cho uống	~cho vay	~cho về
~cho vợ	~cho xe	~cho xem	~cho ăn	~cho đi	~cho đến	~cho đội	~chu	~chu trinh	~chua	~chui	~chung
~chung cư	~chung tay	~chung thân	~chuyên	~chuyên gia	~chuyên mục	~chuyên viên	~chuyên án	~chuyên đề	~chuyến	~chuyến xe	~chuyền
~chuyền 0	~chuyền nữ	~chuyển	~chuyển 0	~chuyển cho	~chuyển công	~chuyển cơ	~chuyển cọc	~chuyển hồ	~chuyển khoản	~chuyển nhầm	~chuyển sang
~chuyển tiền	~chuyển viện	~chuyển vào	~chuyển xong	~chuyện	~chuyện 0	~chuyện T	~chuyện buồn	~chuyện bắt	~chuyện chiếc	~chuyện con	~chuyện cái
~chuyện có	~chuyện cũ	~chuyện cảnh	~chuyện của	~chuyện gì	~chuyện khó	~chuyện lạ	~chuyện mình	~chuyện một	~chuyện người	~chuyện nhà	~chuyện nhỏ
~chuyện này	~chuyện riêng	~chuyện vui	~chuyện về	~chuyện với	~chuyện xảy	~chuyện đi	~chuyện được	~chuyện ở	~chuông	~chuông báo	~chuẩn
~chuẩn bị	~chuối	~chuồng	~chuộc	~chuột	~chuột rút	~chài	~chàng	~chào	~chào T	~chào cờ	~chào mừng
~chánh	~cháo	~cháu	~cháu N	~cháu bé	~cháu bị	~cháu gái	~cháu họ	~cháu học	~cháu không	~cháu là	~cháu làm
~cháu ngoại	~cháu nhỏ	~cháu nội	~cháu ruột	~cháu về	~cháu đi	~cháu đã	~cháu được	~cháu ở	~cháy	~cháy 0	~cháy chợ
~cháy khu	~cháy nhà	~cháy nổ	~cháy rụi	~cháy và	~cháy ở	~châm	~chân	~chân T	~chân cầu	~chân dung	~chân phải
~chân trái	~chân xuống	~chân đất	~châu	~chè	~chèn	~chèo	~ché	~chém	~chém đứt	~chén	~chép
~chép lại	~chê	~chì	~chìa	~chìa khóa	~chìm	~chí	~chí N	~chích	~chích điện	~chín	~chín mươi
~chín người	~chín năm	~chín tháng	~chính	~chính 0	~chính N	~chính T	~chính công	~chính là	~chính mình	~chính người	~chính quyền
~chính sách	~chính thức	~chính trị	~chòi	~chó	~chó bằng	~chó cắn	~chó nhà	~chó sủa	~chó thả	~chót	~chôn
~chùa	~chùa phước	~chùm	~chùm chìa	~chúc	~chúc T	~chúc mừng	~chúng	~chúng tôi	~chút	~chăm	~chăm sóc
~chăn	~chơi	~chơi game	~chơi hụi	~chơi với	~chư	~chưa	~chưa ai	~chưa bao	~chưa biết	~chưa có	~chưa ghi
~chưa hết	~chưa kịp	~chưa mất	~chưa nộp	~chưa rõ	~chưa thành	~chưa thấy	~chưa tới	~chưa từng	~chưa về	~chưa được	~chưa đầy
~chưa đủ	~chương	~chương trình	~chạm	~chạm giữa	~chạm với	~chạp	~chạy	~chạy 0	~chạy bộ	~chạy lên	~chạy qua
~chạy ra	~chạy sang	~chạy theo	~chạy thoát	~chạy tới	~chạy việc	~chạy vào	~chạy về	~chạy xe	~chạy đi	~chạy đến	~chải
~chảo	~chảy	~chảy máu	~chấm	~chấn	~chấn thương	~chấp	~chấp hành	~chấp lối	~chất	~chậm	~chậm một
~chập	~chập điện	~chật	~chật kín	~chậu	~chắc	~chắn	~chẳng	~chẳng ai	~chẳng có	~chặn	~chặn kịp
~chặn số	~chặn xe	~chặn đường	~chặn được	~chặn đầu	~chặn ở	~chặt	~chế	~chế pháo	~chế độ	~chết	~chết máy
~chết người	~chỉ	~chỉ 0	~chỉ biết	~chỉ cho	~chỉ cách	~chỉ còn	~chỉ có	~chỉ cười	~chỉ cần	~chỉ hai	~chỉ huy
~chỉ hỏi	~chỉ kịp	~chỉ là	~chỉ lấy	~chỉ lắc	~chỉ mong	~chỉ mất	~chỉ một	~chỉ nghe	~chỉ nghĩ	~chỉ nhận	~chỉ nhớ
~chỉ nói	~chỉ ra	~chỉ sau	~chỉ thấy	~chỉ tin	~chỉ tiêu	~chỉ trong	~chỉ vàng	~chỉ vì	~chỉ xin	~chỉ được	~chỉ đạo
~chỉ để	~chỉnh	~chịu	~chịu trách	~chọc	~chọi	~chọn	~chối	~chống	~chống bạo	~chống gậy	~chống lừa
~chống ma	~chống mua	~chống tội	~chống đuối	~chốt	~chốt 0	~chồng	~chồng N	~chồng T	~chồng con	~chồng cũ	~chồng là
~chồng mất	~chồng say	~chồng trẻ	~chồng tôi	~chồng đi	~chồng đánh	~chổi	~chỗ	~chỗ ở	~chớ	~chờ	~chở
~chở 0	~chở T	~chở hai	~chở hàng	~chở khách	~chở người	~chở về	~chở đi	~chợ	~chợ không	~chợ mới	~chợ nổi
~chợ phiên	~chợ về	~chợ đầu	~chục	~chục nghìn	~chục người	~chục triệu	~chụp	~chụp hình	~chụp lại	~chụp màn	~chụp ảnh
~chủ	~chủ cơ	~chủ cửa	~chủ dãy	~chủ ghe	~chủ hộ	~chủ hụi	~chủ là	~chủ lò	~chủ nhiệm	~chủ nhà	~chủ nhân
~chủ nhật	~chủ nuôi	~chủ nợ	~chủ quán	~chủ rẫy	~chủ sở	~chủ thầu	~chủ tiệm	~chủ trì	~chủ trại	~chủ trọ	~chủ tài
~chủ tàu	~chủ tịch	~chủ tọa	~chủ vườn	~chủ vựa	~chủ xe	~chủ xưởng	~chủ động	~chứ	~chứ không	~chứa	~chức
~chức 0	~chức hội	~chức lễ	~chức ngày	~chức năng	~chức trao	~chứng	~chứng N	~chứng cứ	~chứng kiến	~chứng minh	~chứng nhận
~chừng	~chừng 0	~chử	~chửi	~chửi bới	~chữ	~chữ ký	~chữ thập	~chữ to	~chữa	~chữa bệnh	~chữa cháy
~clb	~clip	~clip dài	~cm	~cmnd	~cnch	~co	~co ro	~coi	~coi chừng	~coi như	~com
~con	~con N	~con T	~con biết	~con bé	~con bò	~con bạc	~con bản	~con bị	~con cho	~con cháu	~con chó
~con chưa	~con chạy	~con cá	~con cái	~con còn	~con có	~con cùng	~con cấp	~con cần	~con của	~con dao	~con dâu
~con dê	~con dấu	~con em	~con giữ	~con gà	~con gái	~con góp	~con gọi	~con heo	~con hẻm	~con khi	~con khu
~con khóa	~con khóc	~con không	~con là	~con làm	~con lợn	~con mua	~con mà	~con mèo	~con mình	~con một	~con mới
~con nghe	~con nghiện	~con người	~con nhỏ	~con nhớ	~con nuôi	~con nít	~con ra	~con riêng	~con rể	~con số	~con thôn
~con thấy	~con trai	~con trong	~con trâu	~con trên	~con tôi	~con tổ	~con tới	~con vào	~con vẫn	~con về	~con vịt
~con ăn	~con đang	~con đi	~con đã	~con đường	~con được	~con đến	~con đừng	~con ở	~container	~cp	~csgt
~csđt	~ct	~cua	~cung	~cung cấp	~cuốc	~cuối	~cuối buổi	~cuối cùng	~cuối ngõ	~cuối năm	~cuối tháng
~cuối tuần	~cuối xóm	~cuốn	~cuốn sách	~cuốn sổ	~cuốn trôi	~cuộc	~cuộc gọi	~cuộc họp	~cuộc thi	~cuộn	~cà
~cà phê	~cài	~cài vneid	~cài ứng	~càng	~cành	~cào	~cày	~cá	~cá khô	~cá nhân	~cá độ
~các	~các T	~các bên	~các bạn	~các bậc	~các bị	~các cháu	~các chủ	~các con	~các cá	~các em	~các gia
~các hộ	~các khu	~các loại	~các mẹ	~các nhà	~các nhóm	~các số	~các thôn	~các tiệm	~các trường	~các tổ	~các vụ
~các đoàn	~các đối	~các ấp	~cách	~cách 0	~cách khóa	~cách làm	~cách nhận	~cách xử	~cách đó	~cái	~cái N
~cái bẫy	~cái còi	~cái giá	~cái loa	~cái máy	~cái nón	~cái tên	~cái tủ	~cái xe	~cái áo	~cái điện	~cái đèn
~cái đầu	~cám	~cám ơn	~cán	~cán bộ	~cáng	~cánh	~cánh cửa	~cánh mà	~cánh tay	~cáo	~cáo 0
~cáo N	~cáo của	~cáo là	~cáo nhanh	~cáo phó	~cáo số	~cáo trạng	~cáo viên	~cáp	~cát	~cân	~câu
~câu chuyện	~câu cá	~câu hỏi	~câu lạc	~câu nói	~câu đầu	~câu ấy	~cây	~cây cầu	~cây số	~cây thuốc	~cây vàng
~cây xăng	~cây đa	~cãi	~cãi nhau	~cò	~còi	~còn	~còn 0	~còn N	~còn T	~còn ba	~còn bị
~còn có	~còn giữ	~còn gì	~còn hai	~còn hơn	~còn lại	~còn một	~còn nguyên	~còn người	~còn phải	~còn sống	~còn thiếu
~còng	~có	~có 0	~có N	~có T	~có ai	~có ba	~có biên	~có biểu	~có bình	~có bảo	~có bảy
~có bị	~có bốn	~có camera	~có chiếc	~có chuyện	~có cháu	~có cháy	~có chỗ	~có chữ	~có con	~có cuộc	~có các
~có cái	~có cán	~có công	~có cả	~có cần	~có cửa	~có dấu	~có em	~có giá	~có giấy	~có gì	~có hai
~có hiệu	~có hình	~có hôm	~có hơn	~có hợp	~có khách	~có khóa	~có kẻ	~có kết	~có loa	~có lúc	~có lần
~có lối	~có lỗi	~có lời	~có máy	~có mười	~có mất	~có mấy	~có mặt	~có một	~có người	~có nhiều	~có nhà
~có nhóm	~có nên	~có năm	~có nồng	~có phiếu	~có phòng	~có phải	~có phần	~có quy	~có quyền	~có sao	~có sáu
~có số	~có sổ	~có sự	~có thành	~có thêm	~có thông	~có thật	~có thẻ	~có thể	~có tin	~có tiếng	~có tiền
~có trách	~có trẻ	~có tên	~có tổ	~có tờ	~có uy	~có việc	~có vết	~có vụ	~có xe	~có ít	~có ý
~có điều	~có điện	~có đèn	~có đơn	~có được	~có đồng	~có đứa	~cóc	~cóc online	~cóc trẻ	~côi	~côi cha
~côn	~công	~công 0	~công N	~công T	~công an	~công bố	~công chức	~công chứng	~công cộng	~công dân	~công khai
~công nghiệp	~công nghệ	~công nhân	~công nhận	~công trình	~công ty	~công tác	~công tơ	~công viên	~công việc	~công văn	~công đoàn
~công đức	~cõng	~cõng T	~cù	~cù lao	~cùng	~cùng 0	~cùng T	~cùng ba	~cùng con	~cùng các	~cùng công
~cùng cảnh	~cùng dân	~cùng em	~cùng gia	~cùng hai	~cùng kỳ	~cùng làm	~cùng lúc	~cùng lớp	~cùng mẹ	~cùng một	~cùng ngày
~cùng nhóm	~cùng phòng	~cùng tổ	~cùng xóm	~cùng đi	~cùng đêm	~cùng được	~cú	~cú điện	~cúc	~cúi	~cúi đầu
~cúng	~cúp	~cúp máy	~căn	~căn cước	~căn cứ	~căn hộ	~căn nhà	~căn phòng	~căng	~cũ	~cũ của
~cũng	~cũng biết	~cũng bị	~cũng chỉ	~cũng có	~cũng cười	~cũng gọi	~cũng không	~cũng là	~cũng làm	~cũng mất	~cũng nhận
~cũng nói	~cũng phải	~cũng trong	~cũng từng	~cũng vào	~cũng đi	~cũng đã	~cũng được	~cơ	~cơ khí	~cơ quan	~cơ sở
~cơ động	~cơm	~cơm của	~cơm nguội	~cơm nước	~cơn	~cơn nguy	~cư	~cư dân	~cư trú	~cưa	~cương
~cước	~cước 0	~cước cho	~cước của	~cước lưu	~cước số	~cước và	~cưới	~cưới của	~cưới không	~cướp	~cướp giật
~cướp tiệm	~cướp tài	~cướp xe	~cười	~cười móm	~cười nghiêng	~cười ồ	~cường	~cưỡng	~cưỡng đoạt	~cạn	~cạnh
~cạnh T	~cạo	~cạy	~cạy cửa	~cả	~cả 0	~cả N	~cả ba	~cả buôn	~cả buổi	~cả bản	~cả bốn
~cả chùa	~cả chợ	~cả dãy	~cả hai	~cả hội	~cả khu	~cả làng	~cả lớp	~cả ngày	~cả người	~cả nhà	~cả nhóm
~cả phòng	~cả sân	~cả tháng	~cả thôn	~cả trường	~cả tuần	~cả tổ	~cả xe	~cả xóm	~cả đội	~cả đời	~cải
~cảm	~cảm ơn	~cản	~cảng	~cảnh	~cảnh báo	~cảnh giác	~cảnh sát	~cấm	~cấm tiếp	~cấm tắm	~cấp
~cấp 0	~cấp ba	~cấp bốn	~cấp cho	~cấp căn	~cấp cứu	~cấp lại	~cấp mã	~cấp số	~cấp thêm	~cấp thông	~cấp thẻ
~cấp tin	~cấp trên	~cấp tỉnh	~cấp xã	~cấp đổi	~cất	~cất giấu	~cất giữ	~cấu	~cầm	~cầm cố	~cầm dao
~cầm lái	~cầm điện	~cầm đèn	~cầm đầu	~cầm đồ	~cần	~cần làm	~cần một	~cần nhớ	~cần thì	~cần tiền	~cầu
~cầu 0	~cầu T	~cầu chuyển	~cầu chủ	~cầu cài	~cầu các	~cầu dao	~cầu thang	~cầu treo	~cầu vượt	~cẩm	~cẩn
~cẩn thận	~cận	~cận nghèo	~cập	~cập nhật	~cậu	~cậu N	~cậu bé	~cậu học	~cậy	~cắm	~cắm 0
~cắm biển	~cắn	~cắn người	~cắp	~cắp tài	~cắt	~cắt băng	~cắt tóc	~cắt điện	~cằm	~cẳng	~cẳng tay
~cặp	~cọc	~cọc 0	~cỏ	~cố	~cố hồ	~cố tình	~cố ý	~cốc	~cối	~cống	~cốp
~cốp xe	~cồn	~cồn 0	~cồng	~cổ	~cổ phần	~cổ tay	~cổ động	~cổng	~cổng bệnh	~cổng chùa	~cổng chợ
~cổng dịch	~cổng khu	~cổng nhà	~cổng sau	~cổng thông	~cổng trường	~cỗ	~cộng	~cộng 0	~cộng tác	~cộng đồng	~cột
~cột sống	~cột điện	~cớ	~cờ	~cờ bạc	~cờ sáng	~cờ đầu	~cờ đỏ	~cởi	~cỡ	~cục	~cụm
~cụt	~củ	~của	~của 0	~của N	~của T	~của ai	~của ba	~của ban	~của bé	~của bạn	~của bản
~của bị	~của bố	~của bộ	~của cha	~của chi	~của cháu	~của chính	~của chồng	~của chủ	~của con	~của các	~của công
~của cơ	~của cả	~của doanh	~của dân	~của em	~của gia	~của giám	~của hai	~của hãng	~của họ	~của học	~của hộ
~của hội	~của khu	~của khách	~của kẻ	~của làng	~của lớp	~của mình	~của mẹ	~của một	~của nghệ	~của người	~của nhà
~của nhóm	~của những	~của phường	~của quần	~của rơi	~của thôn	~của thầy	~của trung	~của trường	~của trưởng	~của tác	~của tôi
~của tỉnh	~của tổ	~của ubnd	~của vợ	~của vụ	~của xã	~của xóm	~của đại	~của đối	~của đội	~củi	~củng
~củng cố	~cứ	~cứ 0	~cứa	~cứng	~cứu	~cứu 0	~cứu N	~cứu T	~cứu em	~cứu hai	~cứu hỏa
~cứu hộ	~cứu kịp	~cứu là	~cứu người	~cứu nạn	~cứu sống	~cứu thương	~cứu trợ	~cứu được	~cừ	~cử	~cử T
~cử một	~cử người	~cửa	~cửa cho	~cửa cuốn	~cửa hàng	~cửa không	~cửa khẩu	~cửa là	~cửa nam	~cửa nhà	~cửa phòng
~cửa sau	~cửa sổ	~cự	~cực	~cựu	~cựu binh	~cựu chiến	~cựu thanh	~d	~d 0	~da	~danh
~danh bạ	~danh cán	~danh hiệu	~danh mức	~danh nhân	~danh sách	~danh tính	~dao	~dao kiếm	~dao phóng	~dao tự	~dao vào
~di	~di dời	~di tích	~di động	~dichvucong	~dinh	~diễm	~diễn	~diễn giả	~diễn ra	~diễn tập	~diễn viên
~diễn đàn	~diễu	~diễu hành	~diện	~diện cha	~diện công	~diệp	~diệu	~do	~do 0	~do N	~do T
~do chính	~do chập	~do chủ	~do các	~do công	~do doanh	~do hội	~do không	~do mâu	~do một	~do nghệ	~do người
~do nhà	~do thiếu	~do thượng	~do thầy	~do trung	~do tài	~do đại	~do đồng	~doanh	~doanh nghiệp	~doanh nhân	~du
~du khách	~du lịch	~dung	~dung này	~duy	~duy nhất	~duy trì	~duyên	~duyệt	~dài	~dài 0	~dài hai
~dài tay	~dàn	~dành	~dành cho	~dành dụm	~dày	~dám	~dám nói	~dán	~dán mã	~dán tờ	~dán ở
~dâm	~dâm ô	~dân	~dân N	~dân bản	~dân bảo	~dân cung	~dân có	~dân cư	~dân cần	~dân góp	~dân khu
~dân không	~dân làng	~dân phát	~dân phòng	~dân phường	~dân phố	~dân quân	~dân số	~dân sự	~dân tộc	~dân và	~dân vận
~dân xã	~dân xóm	~dân đã	~dân đóng	~dân ấp	~dâng	~dâng hương	~dâu	~dâu N	~dâu T	~dây	~dây 0
~dây bên	~dây chuyền	~dây hụi	~dây nóng	~dây rửa	~dây thừng	~dây điện	~dãy	~dãy trọ	~dép	~dê	~dìu
~dí	~dính	~dò	~dòng	~dòng chữ	~dòng họ	~dõi	~dù	~dùng	~dùng bình	~dùng dao	~dùng súng
~dùng số	~dùng tài	~dùng để	~dúi	~dĩ	~dũng	~dũng cảm	~dư	~dưa	~dương	~dương 0	~dương T
~dương em	~dương tinh	~dương tính	~dưới	~dưới 0	~dưới chân	~dưới cờ	~dưới gầm	~dưới gốc	~dưỡng	~dưỡng N	~dưỡng già
~dưỡng sinh	~dược	~dược sĩ	~dượng	~dạ	~dại	~dạn	~dạng	~dạo	~dạy	~dạy T	~dạy bơi
~dạy chữ	~dạy con	~dạy nghề	~dạy trẻ	~dấu	~dấu chân	~dấu hiệu	~dấu đỏ	~dần	~dầu	~dẫn	~dẫn T
~dẫn chương	~dẫn cách	~dẫn lạ	~dẫn tổ	~dẫn đường	~dẫn đầu	~dập	~dập lửa	~dập tắt	~dậy	~dắt	~dắt T
~dắt bộ	~dắt xe	~dặn	~dẹp	~dễ	~dệt	~dị	~dịch	~dịch viên	~dịch vụ	~dịp	~dịp 0
~dịp này	~dịp tết	~dọa	~dọa bắt	~dọa tung	~dọa đốt	~dọc	~dọc đường	~dọn	~dọn rác	~dỏm	~dốc
~dối	~dồn	~dỗ	~dội	~dời	~dở	~dỡ	~dụ	~dụ dỗ	~dục	~dụm	~dụng
~dụng biện	~dụng nhân	~dụng vneid	~dụng đen	~dứt	~dừa	~dừng	~dừng lại	~dừng xe	~dữ	~dữ liệu	~dự
~dự có	~dự hội	~dự kiến	~dự lễ	~dự thi	~dự án	~dựa	~dựng	~dựng lại	~dựng ngoài	~e	~ea
~em	~em 0	~em N	~em bé	~em bị	~em chưa	~em chồng	~em còn	~em công	~em gái	~em họ	~em học
~em khác	~em không	~em là	~em lớp	~em muốn	~em một	~em mới	~em nghe	~em nhỏ	~em nhớ	~em nào	~em ra
~em ruột	~em sợ	~em trai	~em trong	~em tới	~em viết	~em vào	~em về	~em xin	~em đang	~em đi	~em đã
~em được	~em đến	~em ở	~evn	~exciter	~f	~f 0	~facebook	~fanpage	~flycam	~g	~g 0
~ga	~gai	~gam	~game	~gan	~gara	~gas	~ghe	~ghen	~ghi	~ghi 0	~ghi T
~ghi biên	~ghi chép	~ghi hình	~ghi lên	~ghi lại	~ghi nhanh	~ghi nhận	~ghi nhớ	~ghi nợ	~ghi rõ	~ghi số	~ghi sổ
~ghi tên	~ghi vào	~ghi âm	~ghé	~ghé thăm	~ghép	~ghép ảnh	~ghét	~ghế	~ghế cuối	~ghế nhựa	~ghế đá
~ghế đầu	~gia	~gia N	~gia an	~gia bảo	~gia lai	~gia súc	~gia số	~gia tâm	~gia đình	~giai	~giai đoạn
~giam	~gian	~gian bếp	~gian hàng	~giang	~giao	~giao 0	~giao T	~giao ban	~giao ca	~giao cho	~giao công
~giao dịch	~giao hàng	~giao lưu	~giao nộp	~giao thông	~giao thừa	~giao xe	~giao ước	~giuse	~giuse N	~già	~già N
~già không	~già làng	~già nhất	~già yếu	~giàn	~giàn giáo	~giàng	~giành	~giành giải	~giày	~giá	~giá 0
~giá cao	~giá của	~giá rẻ	~giá trị	~giác	~giác của	~giác mạc	~giác tội	~giác với	~giám	~giám hiệu	~giám khảo
~giám sát	~giám thị	~giám định	~giám đốc	~giáo	~giáo N	~giáo chủ	~giáo dạy	~giáo dục	~giáo mầm	~giáo sư	~giáo viên
~giáo về	~giáo xứ	~giáp	~giây	~giã	~giêng	~gió	~giùm	~giúp	~giúp 0	~giúp T	~giúp bắt
~giúp công	~giúp làm	~giúp lực	~giúp người	~giúp phá	~giúp pháp	~giúp việc	~giúp được	~giúp đỡ	~giăng	~giơ	~giơ tay
~giường	~giường bệnh	~giả	~giả 0	~giả N	~giả công	~giả của	~giả danh	~giả giấy	~giả giọng	~giả là	~giả làm
~giả mạo	~giả nhân	~giả shipper	~giả định	~giải	~giải 0	~giải ba	~giải bóng	~giải cuộc	~giải cứu	~giải do	~giải gồm
~giải hạn	~giải ngân	~giải nhì	~giải nhất	~giải quyết	~giải thành	~giải thích	~giải thưởng	~giải viên	~giải đáp	~giảm	~giảm 0
~giảm hẳn	~giảm nhẹ	~giảm tốc	~giảm từ	~giản	~giảng	~giảng viên	~giấc	~giấu	~giấu tên	~giấy	~giấy bán
~giấy chứng	~giấy ghi	~giấy khai	~giấy khen	~giấy khám	~giấy mời	~giấy phép	~giấy tờ	~giấy vay	~giấy viết	~giấy đăng	~giận
~giận nhau	~giật	~giật dây	~giật mình	~giật sợi	~giật túi	~giằng	~giặt	~giếng	~giết	~giết người	~giọng
~giọng nói	~giọng đọc	~giọt	~giỏ	~giỏi	~giỏi nhất	~giống	~giống hệt	~giồng	~giỗ	~giỗ tổ	~giới
~giới thiệu	~giờ	~giờ 0	~giờ T	~giờ chiều	~giờ có	~giờ cùng	~giờ giấc	~giờ hành	~giờ không	~giờ kém	~giờ là
~giờ mười	~giờ mỗi	~giờ mới	~giờ ngày	~giờ ra	~giờ rưỡi	~giờ sau	~giờ sáng	~giờ tan	~giờ thì	~giờ tôi	~giờ tối
~giờ yêu	~giờ đi	~giờ đêm	~giờ đến	~giục	~giữ	~giữ 0	~giữ N	~giữ T	~giữ bình	~giữ bí	~giữ chìa
~giữ chỗ	~giữ giấy	~giữ gìn	~giữ hình	~giữ kín	~giữ lại	~giữ nguyên	~giữ người	~giữ rừng	~giữ sổ	~giữ tiền	~giữ trật
~giữ trẻ	~giữ xe	~giữ được	~giữ đối	~giữ ở	~giữa	~giữa chợ	~giữa chừng	~giữa dòng	~giữa hai	~giữa năm	~giữa tháng
~giữa đêm	~giữa đường	~giựt	~gom	~gom được	~gov	~gà	~gà của	~gà ăn	~gác	~gác chắn	~gác chở
~gái	~gái 0	~gái N	~gái T	~gái bị	~gái là	~gái tôi	~gái út	~gái đi	~gánh	~gáy	~gân
~gân tay	~gây	~gây ra	~gây rối	~gây tai	~gây thương	~gây án	~gã	~gãi	~gãi đầu	~gãy	~gãy chân
~gãy cổ	~gãy hai	~gãy răng	~gãy tay	~gãy xương	~gì	~gì cũng	~gì thì	~gì đâu	~gìn	~gò	~gòn
~góa	~góc	~gói	~gói hàng	~góp	~góp 0	~góp cho	~góp công	~góp mỗi	~góp một	~góp nhiều	~góp tiền
~góp vốn	~góp ý	~gõ	~gõ ba	~gõ cửa	~gõ mõ	~gù	~gùi	~găng	~gương	~gương mặt	~gương người
~gương sáng	~gạ	~gạch	~gạo	~gạt	~gấp	~gầm	~gầm cầu	~gần	~gần 0	~gần hai	~gần hết
~gần một	~gần như	~gần nhất	~gần nửa	~gần đây	~gần đó	~gầy	~gập	~gật	~gật đầu	~gậy	~gắn
~gắn biển	~gặng	~gặng hỏi	~gặp	~gặp T	~gặp lại	~gặp mặt	~gặp người	~gặp nạn	~gặp trung	~gặp điều	~gặp đại
~gặt	~gọi	~gọi 0	~gọi T	~gọi báo	~gọi bảo	~gọi bằng	~gọi cho	~gọi con	~gọi các	~gọi công	~gọi dọa
~gọi hình	~gọi hỏi	~gọi là	~gọi lên	~gọi lúc	~gọi lạ	~gọi lại	~gọi ngay	~gọi ngân	~gọi người	~gọi số	~gọi thẳng
~gọi trực	~gọi tên	~gọi tổng	~gọi tới	~gọi từ	~gọi video	~gọi vào	~gọi về	~gọi xe	~gọi điện	~gọi đòi	~gọi đường
~gọi được	~gọi đến	~gọn	~gốc	~gốc cây	~gối	~gồm	~gồm 0	~gồm N	~gồm T	~gồm các	~gỗ
~gờ	~gờ giảm	~gởi	~gỡ	~gỡ bài	~gục	~gừng	~gửi	~gửi 0	~gửi T	~gửi ban	~gửi cho
~gửi các	~gửi công	~gửi cả	~gửi hình	~gửi lên	~gửi lại	~gửi lời	~gửi nhầm	~gửi qua	~gửi thông	~gửi thư	~gửi tiền
~gửi tặng	~gửi tới	~gửi về	~gửi xe	~gửi đi	~gửi đơn	~gửi đường	~gửi đến	~gửi ảnh	~h	~h 0	~h ngày
~h sáng	~h đến	~ha	~hai	~hai T	~hai buổi	~hai bàn	~hai bên	~hai bạn	~hai bị	~hai bộ	~hai cha
~hai chiếc	~hai cháu	~hai chân	~hai chỉ	~hai chục	~hai chủ	~hai con	~hai cái	~hai cán	~hai cây	~hai công	~hai cậu
~hai em	~hai gia	~hai giờ	~hai hôm	~hai học	~hai hộ	~hai khẩu	~hai kẻ	~hai là	~hai lần	~hai lớp	~hai mươi
~hai mẹ	~hai ngày	~hai người	~hai nhà	~hai nhóm	~hai năm	~hai phút	~hai tay	~hai thanh	~hai tháng	~hai thợ	~hai thứ
~hai tiếng	~hai triệu	~hai trong	~hai trăm	~hai tuần	~hai tuổi	~hai tài	~hai tên	~hai vợ	~hai vụ	~hai xe	~hai xương
~hai đêm	~hai đầu	~hai đều	~hai đối	~hai đồng	~hai đứa	~ham	~han	~hay	~hay bị	~hay có	~hay nhất
~hay đi	~heo	~heroin	~hiên	~hiếm	~hiến	~hiến 0	~hiến máu	~hiến đất	~hiếp	~hiếu	~hiền
~hiểm	~hiểm y	~hiểu	~hiện	~hiện 0	~hiện T	~hiện có	~hiện hai	~hiện một	~hiện trang	~hiện trường	~hiện vật
~hiện ở	~hiệp	~hiệp phụ	~hiệu	~hiệu lực	~hiệu phó	~hiệu quả	~hiệu trưởng	~hoa	~hoa hồng	~hoan	~hoang
~hoe	~homestay	~honda	~hoài	~hoàn	~hoàn cảnh	~hoàn lương	~hoàn lại	~hoàn thành	~hoàn toàn	~hoàn trả	~hoàng
~hoàng diệu	~hoán	~hoãn	~hoạch	~hoạch 0	~hoại	~hoại tài	~hoạn	~hoạt	~hoạt chuyên	~hoạt động	~hoảng
~hoảng hốt	~hoảng loạn	~hoặc	~hoặc 0	~hoặc công	~hoặc gọi	~hoặc trực	~hoặc đến	~http	~https	~hua	~hung
~hung khí	~hung thủ	~huy	~huy công	~huy hiệu	~huy quân	~huy trưởng	~huy động	~huynh	~huynh N	~huynh không	~huynh lớp
~huyết	~huyết áp	~huyền	~huyện	~huyện cũ	~huân	~huân chương	~huấn	~huấn luyện	~huế	~huệ	~huống
~huồi	~huổi	~huỳnh	~hy	~hy sinh	~hà	~hà nội	~hàm	~hàn	~hàn quốc	~hàng	~hàng 0
~hàng cho	~hàng chính	~hàng chục	~hàng của	~hàng ghế	~hàng giả	~hàng hóa	~hàng khóa	~hàng không	~hàng qua	~hàng rong	~hàng rào
~hàng số	~hàng thì	~hàng tiện	~hàng trên	~hàng trăm	~hàng vải	~hàng vật	~hàng xóm	~hàng đầu	~hàng để	~hàng ở	~hành
~hành chính	~hành hung	~hành hạ	~hành khách	~hành lang	~hành trình	~hành vi	~hành xong	~hành động	~hào	~hái	~hát
~hát karaoke	~hân	~hãng	~hãy	~hãy gọi	~hè	~hét	~hình	~hình con	~hình gửi	~hình sự	~hình thức
~hình tiên	~hình xăm	~hình được	~hình ảnh	~hò	~hòa	~hòa bình	~hòa giải	~hòa khánh	~hòa thượng	~hòm	~hòm thư
~hóa	~hóa 0	~hóa N	~hóa chất	~hóa khu	~hóa ra	~hóa thôn	~hóa tổ	~hóa xã	~hóa đơn	~hóa ấp	~hóa ở
~hóng	~hô	~hô hoán	~hô hấp	~hôm	~hôm 0	~hôm chúng	~hôm nay	~hôm qua	~hôm sau	~hôm trước	~hôm đó
~hôm ấy	~hôn	~hôn mê	~hông	~hùng	~hùng vương	~hú	~hút	~hút 0	~hút thuốc	~hđnd	~hơi
~hơi cay	~hơn	~hơn 0	~hơn ba	~hơn hai	~hơn mười	~hơn một	~hơn trăm	~hư	~hư cấu	~hưng	~hưng đạo
~hưu	~hưu N	~hưu trí	~hưu ở	~hương	~hương hỏa	~hương ước	~hướng	~hướng dẫn	~hưởng	~hưởng ứng	~hạ
~hạ sĩ	~hạc	~hại	~hại 0	~hại trẻ	~hại về	~hạn	~hạn 0	~hạn chế	~hạn mức	~hạn tù	~hạng
~hạnh	~hạt	~hạt kiểm	~hạt trưởng	~hải	~hải lý	~hải phòng	~hải quan	~hảo	~hảo tâm	~hấn	~hấp
~hấp nhân	~hất	~hầm	~hầu	~hận	~hậu	~hậu quả	~hậu sự	~hậu tạ	~hắn	~hằng	~hằng ngày
~hằng tháng	~hằng tuần	~hẳn	~hẹn	~hẹn gặp	~hẹn nhau	~hẻm	~hẻm 0	~hết	~hết 0	~hết hạn	~hết lớp
~hết tháng	~hết tiền	~hề	~hề biết	~hề hấn	~hễ	~hệ	~hệ công	~hệ thống	~hệ đội	~hệt	~họ
~họ N	~họ có	~họ của	~họ hàng	~họ không	~họ là	~họ tên	~họ tự	~họ đi	~họa	~họa sĩ	~học
~học 0	~học N	~học bổng	~học cho	~học cách	~học của	~học giỏi	~học kim	~học kỳ	~học lê	~học lớp	~học nghề
~học nguyễn	~học phí	~học sinh	~học theo	~học thêm	~học trò	~học tình	~học tập	~học từ	~học viên	~học về	~học xong
~học xóa	~học đường	~học được	~học ở	~họp	~họp dân	~họp giao	~họp kết	~họp thôn	~họp tổ	~hỏa	~hỏa hoạn
~hỏi	~hỏi T	~hỏi bí	~hỏi cho	~hỏi chuyện	~hỏi con	~hỏi cách	~hỏi có	~hỏi công	~hỏi giấy	~hỏi gì	~hỏi han
~hỏi lại	~hỏi mua	~hỏi mãi	~hỏi một	~hỏi nhanh	~hỏi sao	~hỏi thêm	~hỏi thì	~hỏi thăm	~hỏi thủ	~hỏi tên	~hỏi tổ
~hỏi vì	~hỏi về	~hỏi đáp	~hỏng	~hố	~hối	~hốt	~hồ	~hồ N	~hồ sơ	~hồ thủy	~hồ văn
~hồi	~hồi 0	~hồi sức	~hồi tháng	~hồi trước	~hồi xưa	~hồi đó	~hồi đầu	~hồn	~hồng	~hồng phong	~hổ
~hỗ	~hỗ trợ	~hộ	~hộ 0	~hộ N	~hộ T	~hộ chiếu	~hộ có	~hộ dân	~hộ gia	~hộ góp	~hộ khó
~hộ không	~hộ khẩu	~hộ kinh	~hộ ký	~hộ lắp	~hộ nghèo	~hộ đã	~hộ ở	~hội	~hội 0	~hội N	~hội an
~hội bảo	~hội chợ	~hội chữ	~hội có	~hội cựu	~hội hóa	~hội khuyến	~hội lhpn	~hội liên	~hội làng	~hội nghị	~hội người
~hội nhóm	~hội nông	~hội phụ	~hội thi	~hội thảo	~hội toàn	~hội trăng	~hội trường	~hội trưởng	~hội viên	~hội đồng	~hộp
~hộp bánh	~hộp sữa	~hộp thư	~hớt	~hớt hải	~hớt tóc	~hờ	~hở	~hợp	~hợp T	~hợp công	~hợp của
~hợp pháp	~hợp phòng	~hợp tác	~hợp với	~hợp đồng	~hợp đội	~hụi	~hụi phải	~hụi ở	~hụt	~hủ	~hủ tiếu
~hủy	~hủy hoại	~hứa	~hứng	~hữu	~i	~ia	~ii	~iii	~im	~im lặng	~in
~in 0	~in số	~in trên	~info	~iv	~k	~k 0	~karaoke	~keo	~kg	~kg gạo	~kg pháo
~kh	~kha	~khai	~khai báo	~khai của	~khai giảng	~khai mua	~khai nhận	~khai sinh	~khai thác	~khai trên	~khai trương
~khai đã	~khang	~khay	~khe	~khen	~khen T	~khen cho	~khen của	~khen kèm	~khen thưởng	~khen và	~khi
~khi T	~khi biết	~khi bị	~khi chia	~khi chuyển	~khi chưa	~khi con	~khi có	~khi công	~khi gặp	~khi không	~khi làm
~khi lỡ	~khi mua	~khi mất	~khi nghe	~khi nghi	~khi người	~khi nhận	~khi nước	~khi ra	~khi thấy	~khi uống	~khi xe
~khi đang	~khi đi	~khi đưa	~khi được	~khi ấy	~khiêm	~khiêng	~khiến	~khiến T	~khiến cả	~khiếu	~khiếu nại
~khiển	~khiển xe	~khiễng	~khmer	~kho	~khoa	~khoa tỉnh	~khoan	~khoang	~khoanh	~khoe	~khoác
~khoán	~khoản	~khoản 0	~khoản cá	~khoản của	~khoản giả	~khoản là	~khoản ngân	~khoản nhận	~khoản vay	~khoản định	~khoảng
~khoảng 0	~khu	~khu 0	~khu công	~khu dân	~khu nhà	~khu phố	~khu trọ	~khu tái	~khu tập	~khu vực	~khung
~khuya	~khuyên	~khuyên T	~khuyên các	~khuyên người	~khuyến	~khuyến cáo	~khuyến học	~khuyết	~khuyết tật	~khuôn	~khuôn mặt
~khuất	~khá	~khác	~khác là	~khách	~khách 0	~khách N	~khách chuyển	~khách hàng	~khách không	~khách là	~khách lạ
~khách mời	~khách quen	~khách sạn	~khách từ	~khách đến	~khám	~khám bệnh	~khám nghiệm	~khám sức	~khám xét	~khán	~khán giả
~khánh	~khánh thành	~khâu	~khâu 0	~khèn	~khéo	~khép	~khép lại	~khét	~khê	~khí	~khí thở
~khó	~khó khăn	~khó nhất	~khóa	~khóa cổng	~khóa cửa	~khóa do	~khóa hai	~khóa thẻ	~khóa trái	~khóa tài	~khóa xe
~khóa ở	~khóc	~khóc bên	~khóc khi	~khóc vì	~khói	~khóm	~khóm 0	~khô	~khôi	~không	~không ai
~không bao	~không biết	~không biển	~không bán	~không báo	~không bấm	~không bắt	~không bằng	~không bị	~không chia	~không cho	~không chuyển
~không chỉ	~không chịu	~không chở	~không chụp	~không cài	~không cánh	~không còn	~không có	~không công	~không cầm	~không cần	~không dám
~không dùng	~không ghi	~không giao	~không giấu	~không giấy	~không giữ	~không gọi	~không gửi	~không hề	~không hỏi	~không khai	~không khí
~không khóa	~không khóc	~không kéo	~không ký	~không kể	~không kịp	~không liên	~không làm	~không lãi	~không lên	~không lương	~không lấy
~không ma	~không mang	~không may	~không mua	~không muốn	~không mất	~không mắc	~không mở	~không nghe	~không ngủ	~không nhìn	~không nhận
~không nhớ	~không nên	~không nêu	~không nói	~không nổi	~không nộp	~không phát	~không phép	~không phải	~không qua	~không quen	~không quá
~không ra	~không rõ	~không rọ	~không sao	~không sạc	~không thu	~không thành	~không thả	~không thấy	~không thể	~không tin	~không tiếp
~không tiền	~không trách	~không trả	~không tái	~không tự	~không uống	~không vay	~không vào	~không về	~không với	~không xin	~không xảy
~không yêu	~không ăn	~không đeo	~không đi	~không đánh	~không đèn	~không đòi	~không đăng	~không đưa	~không được	~không đặt	~không đến
~không để	~không đọc	~không đốt	~không đồng	~không đội	~không đủ	~không ở	~khúc	~khúc cua	~khăn	~khả	~khải
~khản	~khảo	~khảo gồm	~khảo sát	~khấu	~khẩn	~khẩn cấp	~khẩu	~khẩu súng	~khẩu trang	~khập	~khập khiễng
~khắc	~khắc phục	~khắp	~khắp nơi	~khẳng	~khẳng định	~khỉ	~khỏe	~khỏe mạnh	~khỏe ổn	~khỏi	~khỏi nhà
~khối	~khối 0	~khối phố	~khống	~khống chế	~khổ	~khớp	~khởi	~khởi công	~khởi tố	~khủng	~khủng bố
~ki	~kia	~kia biên	~kia là	~kia sông	~kim	~kim đồng	~kinh	~kinh doanh	~kinh nghiệm	~kinh phí	~kinh tế
~kiên	~kiếm	~kiến	~kiến 0	~kiến của	~kiến nghị	~kiều	~kiểm	~kiểm chứng	~kiểm lâm	~kiểm soát	~kiểm sát
~kiểm tra	~kiểm điểm	~kiểm định	~kiểu	~kiểu mẫu	~kiểu này	~kiệm	~kiệm 0	~kiện	~kiệt	~kiệt 0	~km
~km 0	~km đường	~ko	~kon	~krông	~ksor	~kè	~kèm	~kèm 0	~kèm theo	~kèm ảnh	~kém
~kéo	~kéo T	~kéo dài	~kéo lên	~kéo tới	~kéo vào	~kéo được	~kéo đến	~két	~két sắt	~kê	~kê của
~kênh	~kêu	~kêu cứu	~kêu gọi	~kích	~kích hoạt	~kích điện	~kín	~kín danh	~kính	~kính chúc	~kính gửi
~kính mời	~kính thư	~kính thưa	~kíp	~ký	~ký biên	~ký cam	~ký của	~ký giấy	~ký hợp	~ký quyết	~ký tên
~ký túc	~ký tại	~ký tạm	~ký với	~ký xe	~kẹo	~kẹo kéo	~kẹp	~kẹt	~kẹt ở	~kẻ	~kẻ bán
~kẻ cướp	~kẻ cầm	~kẻ gian	~kẻ giả	~kẻ giật	~kẻ gọi	~kẻ kia	~kẻ lạ	~kẻ lừa	~kẻ móc	~kẻ trộm	~kẻ xưng
~kẻ xấu	~kẻng	~kẻng an	~kẻo	~kế	~kế bên	~kế hoạch	~kế toán	~kết	~kết 0	~kết bạn	~kết không
~kết luận	~kết mô	~kết nghĩa	~kết phong	~kết quả	~kết thúc	~kề	~kề dao	~kể	~kể bị	~kể cho	~kể chuyện
~kể có	~kể cả	~kể của	~kể hồi	~kể lại	~kể rằng	~kể trong	~kể từ	~kể về	~kể với	~kể đã	~kể ở
~kệ	~kịch	~kịch bản	~kịp	~kịp thời	~kỳ	~kỳ 0	~kỳ ai	~kỷ	~kỷ luật	~kỷ niệm	~kỹ
~kỹ năng	~kỹ sư	~kỹ thuật	~l	~l 0	~la	~lai	~lam	~lan	~lan can	~lan sang	~lan truyền
~lang	~lao	~lao công	~lao ra	~lao vào	~lao xuống	~lao động	~lau	~len	~leo	~lhpn	~lhpn xã
~lim	~linh	~linh mục	~link	~livestream	~liên	~liên gia	~liên hiệp	~liên hoan	~liên hệ	~liên hồi	~liên kết
~liên lạc	~liên ngành	~liên quan	~liên tiếp	~liên tục	~liên đoàn	~liền	~liền 0	~liền không	~liều	~liệt	~liệt sĩ
~liệu	~liệu nổ	~lo	~lo hậu	~loa	~loa 0	~loa ba	~loa kéo	~loa phường	~loa truyền	~loan	~lon
~long	~loại	~loạn	~loạt	~luyện	~luyện viên	~luân	~luôn	~luôn 0	~luận	~luật	~luật dân
~luật gia	~luật hình	~luật không	~luật phòng	~luật sư	~luật trật	~luật tố	~luồng	~ly	~ly hôn	~là	~là 0
~là N	~là T	~là ai	~là biết	~là bé	~là bẫy	~là bị	~là chiến	~là chuyện	~là cháu	~là chủ	~là con
~là các	~là cái	~là cán	~là có	~là công	~là cả	~là của	~là do	~là em	~là gia	~là giả	~là gì
~là gọi	~là hai	~là hết	~là học	~là hỏi	~là không	~là kẻ	~là luật	~là lần	~là lừa	~là mất	~là mẹ
~là một	~là người	~là nhà	~là nhân	~là nhờ	~là những	~là phần	~là sai	~là sinh	~là thiếu	~là thượng	~là thầy
~là thợ	~là tin	~là tiền	~là trung	~là trường	~là tên	~là tổ	~là vi	~là vợ	~là vụ	~là xe	~là đại
~là để	~là đồng	~là đội	~là đủ	~lài	~làm	~làm 0	~làm T	~làm ba	~làm bánh	~làm ca	~làm cho
~làm chủ	~làm chứng	~làm công	~làm căn	~làm của	~làm giả	~làm giấy	~làm gì	~làm hai	~làm hồ	~làm lại	~làm lễ
~làm mất	~làm nghề	~làm người	~làm nhiệm	~làm nhà	~làm nhục	~làm phụ	~làm rõ	~làm sao	~làm theo	~làm thuê	~làm thợ
~làm thủ	~làm trưởng	~làm tổ	~làm từ	~làm việc	~làm về	~làm vợ	~làm xa	~làm ăn	~làm đơn	~làm đường	~làm được
~làm đội	~làm ở	~làn	~làng	~làng a	~làng chài	~làng hồ	~làng kon	~làng ksor	~làng y	~lành	~lào
~lá	~lá thư	~lá điện	~lá đơn	~lách	~lái	~lái N	~lái xe	~lái đò	~lán	~láng	~lánh
~lát	~lâm	~lân	~lâu	~lâu rồi	~lãi	~lãi 0	~lãi nặng	~lãi suất	~lãm	~lãnh	~lãnh án
~lãnh đạo	~lèo	~lén	~lê	~lê hồng	~lê lợi	~lê quý	~lê thị	~lê văn	~lên	~lên 0	~lên bàn
~lên bảng	~lên bờ	~lên công	~lên cơn	~lên gặp	~lên là	~lên làm	~lên mạng	~lên nhóm	~lên nhận	~lên phường	~lên thì
~lên tiếng	~lên trang	~lên trường	~lên trụ	~lên tường	~lên tấm	~lên tận	~lên tới	~lên từ	~lên xe	~lên xã	~lì
~lính	~lính cứu	~lít	~lít khí	~lò	~lò bánh	~lò gạch	~lò mổ	~lòng	~lòng tin	~lót	~lô
~lô đất	~lô đề	~lôi	~lông	~lùa	~lùi	~lùng	~lúa	~lúc	~lúc 0	~lúc T	~lúc nào
~lúc nửa	~lúc rạng	~lúc đó	~lúc đầu	~lúc ấy	~lý	~lý 0	~lý N	~lý chợ	~lý con	~lý do	~lý hình
~lý nghiêm	~lý theo	~lý thị	~lý tự	~lăm	~lăm phút	~lăn	~lăn điện	~lăng	~lĩnh	~lĩnh 0	~lũ
~lũng	~lơ	~lư	~lưng	~lưu	~lưu 0	~lưu lại	~lưu trú	~lưu ý	~lưu động	~lương	~lương 0
~lương cao	~lương hưu	~lưới	~lưỡi	~lượm	~lượng	~lượng chức	~lượng công	~lượng mặt	~lượng tham	~lượt	~lượt chia
~lượt khách	~lượt người	~lượt xem	~lạ	~lạ cho	~lạ là	~lạ mặt	~lạ thì	~lạ tới	~lạ vào	~lạ đến	~lạ ở
~lạc	~lạc bộ	~lạc từ	~lạc được	~lạc ở	~lạch	~lại	~lại 0	~lại T	~lại ba	~lại biển	~lại bản
~lại bằng	~lại bị	~lại chiếc	~lại cho	~lại chuyện	~lại cái	~lại có	~lại căn	~lại của	~lại do	~lại gần	~lại hai
~lại hỏi	~lại không	~lại là	~lại lúc	~lại lấy	~lại một	~lại mới	~lại ngay	~lại người	~lại nói	~lại số	~lại thì
~lại tin	~lại tiền	~lại toàn	~lại trong	~lại trước	~lại tài	~lại tên	~lại từ	~lại với	~lại vợ	~lại xe	~lại được
~lại để	~lại đủ	~lại ở	~lạng	~lạnh	~lạt	~lảng	~lảng vảng	~lấn	~lấn chiếm	~lấp	~lấy
~lấy 0	~lấy chiếc	~lấy chồng	~lấy công	~lấy lại	~lấy lời	~lấy mất	~lấy mẫu	~lấy một	~lấy tiền	~lấy trộm	~lấy túi
~lấy từ	~lấy xe	~lấy đi	~lấy điện	~lấy được	~lầm	~lầm lỡ	~lần	~lần 0	~lần T	~lần bị	~lần cuối
~lần hai	~lần lượt	~lần một	~lần nào	~lần này	~lần nữa	~lần ra	~lần sau	~lần theo	~lần thứ	~lần trong	~lần vào
~lần vì	~lần đi	~lần đầu	~lầu	~lẩn	~lẩu	~lẫn	~lập	~lập 0	~lập biên	~lập chuyên	~lập danh
~lập hồ	~lập nhóm	~lập trang	~lập tổ	~lập tức	~lập đội	~lật	~lậu	~lắc	~lắc đầu	~lắk	~lắm
~lắng	~lắng nghe	~lắp	~lắp 0	~lắp camera	~lắp chuông	~lắp thêm	~lặn	~lặn tìm	~lặng	~lặng lẽ	~lặng đi
~lặp	~lặp lại	~lẻ	~lẻ ma	~lẽ	~lề	~lều	~lễ	~lễ chào	~lễ hội	~lễ ra	~lễ trao
~lễ tân	~lệ	~lệ phí	~lệch	~lệnh	~lệnh bắt	~lịch	~lịch sử	~lịch sự	~lọc	~lọc máu	~lọt
~lốc	~lối	~lối ra	~lối thoát	~lối đi	~lốp	~lồng	~lỗ	~lỗi	~lỗi và	~lỗi vì	~lộ
~lộ 0	~lộ ra	~lộc	~lội	~lộn	~lột	~lớn	~lớn là	~lớn nhất	~lớn tuổi	~lớp	~lớp 0
~lớp bơi	~lớp có	~lớp dạy	~lớp học	~lớp là	~lớp một	~lớp trưởng	~lớp xóa	~lời	~lời 0	~lời T	~lời bạn
~lời cảm	~lời hứa	~lời khai	~lời kêu	~lời kể	~lời một	~lời nhắn	~lời rủ	~lời trong	~lời xin	~lời đúng	~lở
~lỡ	~lỡ chuyển	~lợi	~lợi dụng	~lợn	~lợp	~lục	~lừa	~lừa 0	~lừa bán	~lừa người	~lừa đảo
~lửa	~lửa bùng	~lửa lan	~lữ	~lực	~lực gia	~lực học	~lực lượng	~lực từ	~m	~m 0	~m đất
~ma	~ma túy	~mai	~mai táng	~mang	~mang biển	~mang giấy	~mang hung	~mang lên	~mang nộp	~mang ra	~mang số
~mang thai	~mang theo	~mang trả	~mang tên	~mang tới	~mang về	~mang đến	~manh	~manh mối	~massage	~may	~may có
~may không	~may mà	~may mắn	~mb	~mc	~me	~men	~methadone	~mg	~mg lít	~mi	~micro
~minh	~minh họa	~mini	~miếng	~miếu	~miền	~miền trung	~miễn	~miễn phí	~miệng	~mlô	~mong
~mong T	~mong các	~mong có	~mong mọi	~mttq	~mua	~mua 0	~mua bán	~mua bánh	~mua cho	~mua của	~mua hai
~mua hàng	~mua lại	~mua máy	~mua sữa	~mua thuốc	~mua trả	~mua tặng	~mua vé	~mua xe	~mua áo	~mua được	~mua đất
~mua đồ	~mua ở	~muối	~muốn	~muốn giúp	~muốn nói	~muộn	~mà	~mà T	~mà bay	~mà chưa	~mà có
~mà em	~mà không	~mà là	~mà người	~mà vẫn	~mà đi	~màn	~màn hình	~màng	~màu	~màu trắng	~màu vàng
~màu xanh	~màu áo	~màu đỏ	~mày	~mách	~mái	~mái nhà	~mái tôn	~mái ấm	~mát	~máu	~máy
~máy 0	~máy bay	~máy bơm	~máy cho	~máy cày	~máy của	~máy không	~máy là	~máy lọc	~máy nổ	~máy phát	~máy tính
~máy và	~máy điện	~máy đã	~máy ảnh	~máy ở	~mâm	~mâm cơm	~mân	~mâu	~mâu thuẫn	~mây	~mã
~mã otp	~mã qr	~mã số	~mãi	~mãi không	~mãn	~mãn hạn	~mèo	~mé	~mém	~mép	~mét
~mét vuông	~mê	~mì	~mìn	~mình	~mình bị	~mình có	~mình cũng	~mình giữ	~mình không	~mình thì	~mình với
~mình đang	~mình ở	~mí	~mía	~mít	~mò	~mòn	~móc	~móc túi	~móc áo	~móm	~móm mém
~món	~món nợ	~móng	~mô	~mô hình	~mô tô	~môi	~môi giới	~môi trường	~môn	~mông	~mõ
~mõm	~mù	~mù chữ	~mùa	~mùa cà	~mùa hè	~mùa mưa	~mùi	~mùi khét	~mùng	~mùng 0	~múa
~múc	~măng	~mũ	~mũ bảo	~mũi	~mơ	~mưa	~mưu	~mươi	~mươi bảy	~mươi mốt	~mươi ngày
~mươi năm	~mươi phút	~mươi sáu	~mươi triệu	~mươi tuổi	~mươi tư	~mương	~mướn	~mười	~mười ba	~mười bảy	~mười bốn
~mười chín	~mười giờ	~mười hai	~mười lăm	~mười lần	~mười mấy	~mười một	~mười ngày	~mười năm	~mười phút	~mười sáu	~mười tám
~mường	~mượn	~mượn hội	~mượn tiền	~mượn xe	~mạ	~mạc	~mạch	~mạn	~mạng	~mạng tìm	~mạng xã
~mạnh	~mạnh dạn	~mạnh thường	~mạo	~mạo danh	~mả	~mải	~mảnh	~mảnh giấy	~mất	~mất 0	~mất chiếc
~mất con	~mất cái	~mất cả	~mất cắp	~mất của	~mất gà	~mất gì	~mất gần	~mất hai	~mất hết	~mất liên	~mất luôn
~mất là	~mất một	~mất ngủ	~mất nhiều	~mất sóng	~mất sạch	~mất tiền	~mất trắng	~mất trộm	~mất tích	~mất việc	~mất vì
~mất ví	~mất xe	~mất điện	~mất đồ	~mất đồng	~mấy	~mấy T	~mấy dòng	~mấy hôm	~mấy ngày	~mấy năm	~mấy đứa
~mầm	~mầm non	~mẩu	~mẩu giấy	~mẫn	~mẫu	~mẫu giáo	~mận	~mập	~mật	~mật khẩu	~mật phục
~mậu	~mắc	~mắc bẫy	~mắc kẹt	~mắm	~mắm tôm	~mắn	~mắng	~mắt	~mắt camera	~mắt câu	~mắt của
~mắt mô	~mắt phải	~mắt thần	~mặc	~mặc sắc	~mặc áo	~mặc đồ	~mặt	~mặt 0	~mặt T	~mặt bằng	~mặt nạ
~mặt sau	~mặt trận	~mặt trời	~mặt tại	~mặt và	~mặt ở	~mẹ	~mẹ N	~mẹ T	~mẹ bé	~mẹ bị	~mẹ cháu
~mẹ chồng	~mẹ con	~mẹ của	~mẹ em	~mẹ già	~mẹ hãy	~mẹ học	~mẹ là	~mẹ làm	~mẹ ruột	~mẹ tôi	~mẹ đi
~mẹ đẻ	~mẹ để	~mẹ ơi	~mẹo	~mến	~mềm	~mệ	~mệnh	~mệt	~mọi	~mọi người	~mọi thắc
~mỏ	~mốc	~mối	~mốt	~mồ	~mồ côi	~mồi	~mồng	~mồng 0	~mổ	~mổ gấp	~mổ mắt
~mỗi	~mỗi T	~mỗi bên	~mỗi chiều	~mỗi em	~mỗi gia	~mỗi hộ	~mỗi khi	~mỗi lượt	~mỗi lần	~mỗi ngày	~mỗi người
~mỗi nhà	~mỗi năm	~mỗi phần	~mỗi quý	~mỗi suất	~mỗi sáng	~mỗi tháng	~mỗi thứ	~mỗi tuần	~mỗi tối	~mỗi tổ	~mỗi đêm
~mộ	~mộc	~một	~một T	~một buổi	~một bài	~một bé	~một bình	~một bạn	~một bộ	~một bữa	~một chiếc
~một chuyện	~một cháu	~một chân	~một con	~một cuốn	~một cuộc	~một cái	~một cán	~một câu	~một cây	~một công	~một cú
~một căn	~một cậu	~một cặp	~một cửa	~một cựu	~một dòng	~một em	~một gia	~một giờ	~một gã	~một góc	~một học
~một hồi	~một khách	~một khẩu	~một ký	~một kẻ	~một kỳ	~một là	~một lá	~một lần	~một lối	~một lời	~một máy
~một mình	~một nam	~một ngày	~một người	~một nhà	~một nhóm	~một năm	~một nửa	~một nữ	~một phút	~một phần	~một phụ
~một quả	~một số	~một thanh	~một tháng	~một thẻ	~một tiếng	~một trang	~một triệu	~một trong	~một trăm	~một trường	~một trận
~một tuần	~một tài	~một tên	~một túi	~một tấm	~một tờ	~một việc	~một ví	~một vòng	~một vụ	~một xe	~một điều
~một điện	~một đêm	~một đồng	~một đứa	~mớ	~mới	~mới 0	~mới biết	~mới có	~mới hay	~mới học	~mới kể
~mới lên	~mới nói	~mới thấy	~mới về	~mới được	~mờ	~mời	~mời N	~mời T	~mời các	~mời cả	~mời hai
~mời làm	~mời lên	~mời phụ	~mời tới	~mời về	~mời đến	~mở	~mở 0	~mở cổng	~mở cửa	~mở khóa	~mở loa
~mở lại	~mở lớp	~mở màn	~mở phiên	~mở quán	~mở ra	~mở rộng	~mở thêm	~mở tiệm	~mở tài	~mở tủ	~mở từ
~mở đường	~mở được	~mở đầu	~mỡ	~mục	~mục N	~mục sư	~mủ	~mức	~mức 0	~mức phạt	~mức thưởng
~mừng	~mực	~mỹ	~n	~n 0	~na	~nai	~nam	~nam 0	~nam sinh	~nam định	~nay
~nay 0	~nay T	~nay chưa	~nay có	~nay công	~nay không	~nay là	~nay làm	~nay mới	~nay vẫn	~nay đã	~nay được
~nay ở	~neo	~neo đơn	~net	~nga	~ngang	~ngay	~ngay 0	~ngay cho	~ngay công	~ngay hôm	~ngay sau
~ngay trong	~ngay trên	~ngay trước	~ngay tại	~ngay đầu	~nghe	~nghe chuyện	~nghe giọng	~nghe kể	~nghe loa	~nghe lời	~nghe máy
~nghe nói	~nghe rõ	~nghe rồi	~nghe tin	~nghe tiếng	~nghe xong	~nghe điện	~nghe được	~nghen	~nghi	~nghi can	~nghi do
~nghi ngờ	~nghi phạm	~nghi vấn	~nghiêm	~nghiêm trọng	~nghiên	~nghiên cứu	~nghiêng	~nghiêng ngả	~nghiệm	~nghiệm hiện	~nghiện
~nghiện mới	~nghiệp	~nghiệp của	~nghiệp vụ	~nghèo	~nghìn	~nghìn một	~nghìn người	~nghìn đồng	~nghĩ	~nghĩ ra	~nghĩ tới
~nghĩa	~nghĩa cử	~nghĩa trang	~nghĩa tình	~nghĩa vụ	~nghẹn	~nghẹt	~nghề	~nghề nghiệp	~nghề sửa	~nghệ	~nghệ an
~nghệ do	~nghệ nhân	~nghệ sĩ	~nghệ số	~nghỉ	~nghỉ 0	~nghỉ hè	~nghỉ hưu	~nghỉ học	~nghỉ việc	~nghị	~nghị T
~nghị ai	~nghị các	~nghị có	~nghị công	~nghị cấp	~nghị khen	~nghị không	~nghị lắp	~nghị người	~nghị nhân	~nghị phụ	~nghị quyết
~nghị sơ	~nghị tặng	~nghị tổng	~nghị định	~nghịch	~ngon	~ngoài	~ngoài cổng	~ngoài hiên	~ngoài ra	~ngoài sân	~ngoái
~ngoại	~ngoại T	~ngoại của	~nguy	~nguy cơ	~nguy hiểm	~nguy kịch	~nguyên	~nguyên nhân	~nguyên trưởng	~nguyên tắc	~nguyên vẹn
~nguyễn	~nguyễn thị	~nguyễn trãi	~nguyễn văn	~nguyện	~nguyện của	~nguyện giao	~nguyện viên	~nguyệt	~nguồn	~nguồn gốc	~nguồn tin
~nguội	~ngàn	~ngành	~ngành do	~ngành điện	~ngào	~ngày	~ngày 0	~ngày T	~ngày có	~ngày công	~ngày giỗ
~ngày hội	~ngày không	~ngày liền	~ngày làm	~ngày mai	~ngày một	~ngày nào	~ngày sau	~ngày sinh	~ngày thì	~ngày thứ	~ngày trong
~ngày trước	~ngày về	~ngày xưa	~ngày đêm	~ngày đầu	~ngày ấy	~ngày ở	~ngách	~ngách 0	~ngáo	~ngáo đá	~ngâm
~ngân	~ngân hàng	~ngân sách	~ngã	~ngã ba	~ngã cầu	~ngã gãy	~ngã tư	~ngã xuống	~ngãi	~ngó	~ngói
~ngón	~ngón tay	~ngô	~ngôi	~ngôi nhà	~ngõ	~ngõ 0	~ngăn	~ngăn chặn	~ngăn kéo	~ngăn kịp	~ngũ
~ngư	~ngư dân	~ngưng	~người	~người 0	~người T	~người biết	~người bán	~người báo	~người bạn	~người bệnh	~người bị
~người bỏ	~người canh	~người cao	~người cha	~người cho	~người chưa	~người chạy	~người chết	~người chỉ	~người chồng	~người con	~người cung
~người còn	~người có	~người cùng	~người cầm	~người của	~người dân	~người dùng	~người dưới	~người dạy	~người dẫn	~người dự	~người em
~người ghi	~người giao	~người già	~người giúp	~người giữ	~người gác	~người gây	~người góp	~người gõ	~người gọi	~người gửi	~người hiến
~người hàng	~người hỏi	~người khác	~người không	~người kia	~người kéo	~người ký	~người lao	~người là	~người làm	~người lái	~người lạ
~người lấy	~người lập	~người lớn	~người mua	~người mất	~người mắc	~người mặc	~người mẹ	~người một	~người nghe	~người nghiện	~người nghèo
~người ngồi	~người ngủ	~người nhà	~người nhận	~người nhặt	~người nuôi	~người nào	~người này	~người ném	~người nằm	~người nộp	~người phát
~người phụ	~người quay	~người quen	~người ra	~người rồi	~người sang	~người sau	~người ta	~người tham	~người theo	~người thuê	~người thân
~người thì	~người thương	~người thấy	~người thợ	~người thứ	~người tiếp	~người trong	~người trên	~người trông	~người trẻ	~người trực	~người tình
~người tố	~người tốt	~người tới	~người từ	~người từng	~người tử	~người tự	~người vay	~người vi	~người viết	~người vào	~người về
~người vợ	~người vừa	~người xem	~người xưng	~người xấu	~người yêu	~người đang	~người đi	~người điều	~người đàn	~người đánh	~người đã
~người đó	~người đăng	~người đưa	~người được	~người đại	~người đầu	~người đến	~người đọc	~người đội	~người đứng	~người ấy	~người ở
~ngược	~ngược lại	~ngược đãi	~ngượng	~ngại	~ngạt	~ngạt khói	~ngả	~ngất	~ngầm	~ngập	~ngắn
~ngắt	~ngọc	~ngọn	~ngọn lửa	~ngọt	~ngỏ	~ngồi	~ngồi bàn	~ngồi bên	~ngồi bệt	~ngồi co	~ngồi cùng
~ngồi cạnh	~ngồi ghế	~ngồi hàng	~ngồi khóc	~ngồi lại	~ngồi nghe	~ngồi sau	~ngồi trong	~ngồi trên	~ngồi uống	~ngồi với	~ngồi xe
~ngồi xuống	~ngồi ở	~ngộ	~ngộ độc	~ngờ	~ngụ	~ngụ ấp	~ngủ	~ngủ gật	~ngủ lại	~ngủ ngon	~ngủ quên
~ngủ trong	~ngủ trưa	~ngủ ở	~ngừa	~ngừng	~ngửa	~ngửi	~ngữ	~ngựa	~ngực	~nha	~nha trang
~nhan	~nhang	~nhanh	~nhanh hơn	~nhanh nhất	~nhanh trí	~nhau	~nhau 0	~nhau ra	~nhau vì	~nhau với	~nhau đi
~nhau đến	~nhau ở	~nhi	~nhiên	~nhiêu	~nhiều	~nhiều lần	~nhiều người	~nhiều nhất	~nhiều năm	~nhiều phụ	~nhiều vết
~nhiễm	~nhiệm	~nhiệm N	~nhiệm của	~nhiệm hình	~nhiệm kỳ	~nhiệm vụ	~nhiệt	~nhung	~nhà	~nhà 0	~nhà N
~nhà T	~nhà ai	~nhà ba	~nhà báo	~nhà bên	~nhà bình	~nhà bị	~nhà cho	~nhà con	~nhà cuối	~nhà còn	~nhà có
~nhà cấp	~nhà của	~nhà dân	~nhà giáo	~nhà hàng	~nhà hảo	~nhà họ	~nhà kho	~nhà không	~nhà lúc	~nhà máy	~nhà mình
~nhà mạng	~nhà mẹ	~nhà một	~nhà mới	~nhà nghiên	~nhà nghỉ	~nhà người	~nhà nào	~nhà nên	~nhà nước	~nhà rông	~nhà sinh
~nhà sàn	~nhà số	~nhà thuốc	~nhà thì	~nhà thơ	~nhà thầu	~nhà thờ	~nhà thứ	~nhà trong	~nhà trường	~nhà trọ	~nhà tài
~nhà tôi	~nhà tạm	~nhà văn	~nhà vệ	~nhà xe	~nhà xin	~nhà đang	~nhà đi	~nhà đã	~nhà đối	~nhà ống	~nhà ở
~nhàn	~nhàng	~nhánh	~nhát	~nhát dao	~nhát vào	~nhân	~nhân 0	~nhân N	~nhân ban	~nhân bị	~nhân chứng
~nhân có	~nhân của	~nhân dân	~nhân dịp	~nhân khẩu	~nhân là	~nhân may	~nhân ra	~nhân rộng	~nhân tạo	~nhân viên	~nhân vật
~nhân vụ	~nhân đây	~nhân được	~nhân ưu	~nhã	~nhãn	~nhé	~nhì	~nhì thuộc	~nhìn	~nhìn lại	~nhìn mặt
~nhìn thấy	~nhí	~nhóm	~nhóm 0	~nhóm bạn	~nhóm cho	~nhóm học	~nhóm kín	~nhóm là	~nhóm lớp	~nhóm người	~nhóm này
~nhóm phụ	~nhóm thanh	~nhóm thiện	~nhóm trẻ	~nhóm trộm	~nhóm zalo	~nhóm đối	~nhôm	~nhơn	~như	~như T	~như sau
~như thế	~như vậy	~nhưng	~nhưng T	~nhưng chưa	~nhưng chỉ	~nhưng không	~nhưng phải	~nhưng vẫn	~nhường	~nhượng	~nhạc
~nhạc sĩ	~nhạy	~nhạy cảm	~nhảy	~nhảy xuống	~nhấn	~nhấn mạnh	~nhất	~nhất 0	~nhất của	~nhất là	~nhất một
~nhất thuộc	~nhất trí	~nhầm	~nhầm 0	~nhẫn	~nhẫn cưới	~nhận	~nhận 0	~nhận T	~nhận biết	~nhận bằng	~nhận con
~nhận cuộc	~nhận có	~nhận của	~nhận diện	~nhận hồ	~nhận không	~nhận là	~nhận làm	~nhận lại	~nhận lỗi	~nhận lời	~nhận một
~nhận nuôi	~nhận phản	~nhận quà	~nhận ra	~nhận thấy	~nhận tin	~nhận tiền	~nhận trách	~nhận trình	~nhận từng	~nhận việc	~nhận xét
~nhận điện	~nhận đã	~nhận đơn	~nhận được	~nhận đỡ	~nhập	~nhập học	~nhập mã	~nhập số	~nhập viện	~nhật	~nhật 0
~nhật ký	~nhậu	~nhắc	~nhắc 0	~nhắc T	~nhắc chuyện	~nhắc các	~nhắc lại	~nhắc nhở	~nhắc tới	~nhắn	~nhắn cho
~nhắn của	~nhắn nhủ	~nhắn tin	~nhặt	~nhặt được	~nhặt ở	~nhẹ	~nhẹ lương	~nhẹ nhàng	~nhịn	~nhịp	~nhỏ
~nhỏ của	~nhỏ nhất	~nhỏ ở	~nhốt	~nhốt trong	~nhổ	~nhớ	~nhớ giùm	~nhớ lại	~nhớ mãi	~nhớ mặt	~nhớ thì
~nhớ được	~nhờ	~nhờ T	~nhờ camera	~nhờ công	~nhờ một	~nhờ người	~nhờ nhà	~nhờ tin	~nhờ vậy	~nhờ đó	~nhở
~nhở 0	~nhở vì	~nhục	~nhục người	~nhủ	~nhứt	~những	~những con	~những ngày	~những người	~những việc	~những đêm
~nhựa	~ni	~ni lông	~ninh	~ninh mạng	~ninh trật	~ninh tổ	~niê	~niêm	~niêm phong	~niêm yết	~niên
~niên N	~niên công	~niên lạ	~niên mang	~niên xung	~niên đi	~niệm	~niệm 0	~niệm chương	~non	~non hoa	~nuôi
~nuôi 0	~nuôi chó	~nuôi con	~nuôi hai	~nuôi tôm	~nà	~nào	~nào T	~nào bị	~nào có	~nào cũng	~nào là
~nào phải	~này	~này T	~này bị	~này cho	~này có	~này do	~này là	~này làm	~này từ	~này từng	~này đã
~nát	~nâng	~nâng cấp	~nâu	~nã	~não	~ném	~ném đá	~nén	~nét	~nên	~nên T
~nên bị	~nên chuyển	~nên có	~nên giữ	~nên không	~nên làm	~nên thoát	~nêu	~nêu tên	~nín	~nít	~nó
~nó còn	~nó gọi	~nó là	~nó nói	~nóc	~nói	~nói T	~nói cho	~nói chuyện	~nói con	~nói có	~nói của
~nói dối	~nói giọng	~nói gì	~nói gọn	~nói không	~nói là	~nói lại	~nói lời	~nói một	~nói ngắn	~nói nhà	~nói nhỏ
~nói phải	~nói ra	~nói rõ	~nói thêm	~nói thật	~nói tiếng	~nói trong	~nói trước	~nói tên	~nói từ	~nói vui	~nói về
~nói với	~nói xấu	~nói đã	~nói đùa	~nói được	~nón	~nón lá	~nóng	~nóng 0	~nóng của	~nô	~nông
~nông dân	~nông nghiệp	~nông trường	~nùng	~núi	~núp	~núp bóng	~nút	~năm	~năm 0	~năm T	~năm ba
~năm có	~năm công	~năm giờ	~năm giữ	~năm hai	~năm học	~năm không	~năm kia	~năm liền	~năm là	~năm làm	~năm mươi
~năm mới	~năm nay	~năm ngoái	~năm ngày	~năm người	~năm nhất	~năm nào	~năm năm	~năm phút	~năm qua	~năm rồi	~năm sau
~năm thứ	~năm thực	~năm triệu	~năm trăm	~năm trước	~năm tuổi	~năm tù	~năm tới	~năm xưa	~năm đã	~năm được	~năm đến
~năng	~năng lượng	~nđ	~nơi	~nơi T	~nơi công	~nơi cư	~nơi gần	~nơi khác	~nơi ở	~nương	~nước
~nước 0	~nước cho	~nước chè	~nước cuốn	~nước lên	~nước mía	~nước mắm	~nước mắt	~nước ngoài	~nước rồi	~nước suối	~nước sôi
~nước thì	~nước uống	~nước đá	~nước ở	~nướng	~nạ	~nại	~nạn	~nạn giao	~nạn lao	~nạn nhân	~nạn thứ
~nạn trên	~nạp	~nạp 0	~nạp tiền	~nạt	~nấu	~nấu cháo	~nấu cơm	~nấu ăn	~nấy	~nậm	~nắm
~nắm tay	~nắm tình	~nắng	~nắp	~nằm	~nằm bên	~nằm dưới	~nằm lại	~nằm sát	~nằm trong	~nằm trên	~nằm viện
~nằm ở	~nẵng	~nặc	~nặng	~nặng 0	~nặng lãi	~nặng nhất	~nặng thì	~nẹt	~nẹt pô	~nến	~nếp
~nếu	~nếu có	~nếu không	~nếu người	~nề	~nền	~nọ	~nối	~nối với	~nốt	~nốt ruồi	~nồi
~nồi cháo	~nồi cơm	~nồi nước	~nồng	~nồng độ	~nổ	~nổ bình	~nổi	~nổi tiếng	~nỗi	~nỗi đau	~nội
~nội N	~nội T	~nội bộ	~nội của	~nội dung	~nội quy	~nội trú	~nội vụ	~nộp	~nộp 0	~nộp cho	~nộp hai
~nộp hồ	~nộp lại	~nộp một	~nộp phí	~nộp phạt	~nộp tiền	~nộp vũ	~nộp đơn	~nớ	~nợ	~nợ 0	~nợ thuê
~nợ tiền	~nứt	~nửa	~nửa giờ	~nửa năm	~nửa tháng	~nửa tiếng	~nửa đêm	~nữ	~nữ 0	~nữ N	~nữ bán
~nữ bị	~nữ công	~nữ do	~nữ phường	~nữ sinh	~nữ thôn	~nữ trang	~nữ với	~nữ xã	~nữ ở	~nữa	~oan
~oanh	~om	~ong	~online	~otp	~otp cho	~p	~p 0	~pa	~pc	~pc 0	~pccc
~persons 0	~persons 1	~persons 2	~pgs	~pha	~phan	~phan chu	~phanh	~phao	~phi	~phim	~phiên
~phiên chợ	~phiên tòa	~phiếu	~phiền	~phiện	~phong	~phong bì	~phong trào	~phong tỏa	~photo	~phum	~phun
~phà	~phá	~phá 0	~phá cửa	~phá khóa	~phá rừng	~phá án	~phá đường	~phán	~phán N	~pháo	~pháo hoa
~pháo lậu	~pháo nổ	~pháo tự	~pháp	~pháp N	~pháp hình	~pháp luật	~pháp lý	~pháp xã	~phát	~phát 0	~phát biểu
~phát cho	~phát hiện	~phát loa	~phát lúc	~phát thanh	~phát trên	~phát tán	~phát tờ	~phát từ	~phát động	~phân	~phân biệt
~phân bón	~phân công	~phân luồng	~phân tích	~phép	~phép không	~phép lái	~phê	~phìn	~phí	~phí 0	~phí cho
~phí do	~phía	~phía sau	~phía trước	~phích	~phím	~phòng	~phòng 0	~phòng N	~phòng an	~phòng bên	~phòng cháy
~phòng chống	~phòng có	~phòng công	~phòng cảnh	~phòng của	~phòng giao	~phòng khách	~phòng kinh	~phòng riêng	~phòng số	~phòng tiếp	~phòng trọ
~phòng trực	~phòng tư	~phòng văn	~phó	~phó N	~phó ban	~phó bí	~phó chủ	~phó giám	~phó hiệu	~phó trưởng	~phó đức
~phóng	~phóng lợn	~phóng sự	~phóng viên	~phông	~phù	~phùng	~phú	~phú lâm	~phú lợi	~phúc	~phúng
~phút	~phút 0	~phút là	~phút ngày	~phút sau	~phăng	~phơi	~phương	~phương hướng	~phương tiện	~phương án	~phước
~phước long	~phường	~phường 0	~phường an	~phường bình	~phường bạch	~phường bố	~phường có	~phường cùng	~phường cửa	~phường do	~phường ghi
~phường hòa	~phường hải	~phường hồng	~phường long	~phường làm	~phường lê	~phường lập	~phường mời	~phường mỹ	~phường nam	~phường nguyễn	~phường nhận
~phường nhắc	~phường phát	~phường phú	~phường phước	~phường phối	~phường sẽ	~phường thanh	~phường tiếng	~phường trao	~phường trình	~phường trần	~phường tân
~phường tặng	~phường tổ	~phường và	~phường vĩnh	~phường xin	~phường đang	~phường đã	~phường đông	~phường đề	~phường đồng	~phượng	~phạm
~phạm bị	~phạm hành	~phạm là	~phạm nhân	~phạm nồng	~phạm pháp	~phạm tội	~phạm về	~phạt	~phạt 0	~phạt N	~phạt T
~phạt hành	~phạt không	~phạt nguội	~phạt theo	~phạt tiền	~phạt tù	~phạt từ	~phạt vi	~phạt và	~phạt vì	~phạt đến	~phải
~phải bán	~phải báo	~phải bồi	~phải chuyển	~phải có	~phải cắt	~phải dừng	~phải gọi	~phải khâu	~phải là	~phải làm	~phải mổ
~phải nghỉ	~phải nhập	~phải nằm	~phải nộp	~phải trả	~phải tự	~phải vào	~phải xin	~phải đi	~phải đóng	~phải đến	~phải đền
~phản	~phản quang	~phản ánh	~phản đối	~phản ứng	~phấn	~phấn đấu	~phần	~phần còn	~phần hỏi	~phần lễ	~phần lớn
~phần mềm	~phần quà	~phần thi	~phần thưởng	~phẩm	~phận	~phận một	~phật	~phế	~phế liệu	~phỏng	~phỏng vấn
~phố	~phố 0	~phố bình	~phố có	~phố hàng	~phố số	~phố tân	~phố tặng	~phối	~phối hợp	~phổ	~phổ biến
~phổ thông	~phổi	~phở	~phở N	~phụ	~phụ N	~phụ bếp	~phụ cấp	~phụ huynh	~phụ hồ	~phụ nữ	~phụ trách
~phụ xe	~phục	~phục vụ	~phụng	~phủ	~pin	~pin và	~pv	~pô	~qh	~qh 0	~qr
~qua	~qua 0	~qua T	~qua ba	~qua biên	~qua các	~qua có	~qua cơn	~qua cầu	~qua cổng	~qua cửa	~qua khỏi
~qua loa	~qua lại	~qua mạng	~qua một	~qua phường	~qua suối	~qua sông	~qua số	~qua tin	~qua trên	~qua tài	~qua vneid
~qua vụ	~qua xác	~qua zalo	~qua điện	~qua đêm	~qua đường	~qua đời	~qua ứng	~quan	~quan chức	~quan csđt	~quan công
~quan cảnh	~quan hệ	~quan sát	~quan trọng	~quan tâm	~quan điều	~quang	~quang trung	~quanh	~quay	~quay clip	~quay lại
~quay mặt	~quay phim	~quay về	~quay được	~quen	~quen qua	~quen trên	~quy	~quy hoạch	~quy nhơn	~quy trình	~quy tắc
~quy định	~quy ước	~quyên	~quyên góp	~quyên được	~quyết	~quyết 0	~quyết của	~quyết không	~quyết định	~quyền	~quyền lợi
~quyển	~quà	~quà 0	~quà cho	~quà tri	~quá	~quá 0	~quá giờ	~quá hạn	~quá nên	~quá trình	~quái
~quán	~quán N	~quán cà	~quán cơm	~quán karaoke	~quán nhậu	~quán nước	~quán phở	~quán ăn	~quân	~quân 0	~quân N
~quân phục	~quân sự	~quân y	~quân đội	~quãng	~quét	~quét mã	~quê	~quê xã	~quên	~quên trên	~quên tắt
~quý	~quý iii	~quý vị	~quý đôn	~quăng	~quạt	~quả	~quả 0	~quả giải	~quả tang	~quả xác	~quả xử
~quả đạn	~quản	~quản lý	~quản số	~quản trị	~quảng	~quảng cáo	~quảng ngãi	~quấn	~quần	~quần chúng	~quần áo
~quầy	~quầy số	~quận	~quật	~quẹt	~quế	~quệt	~quốc	~quốc gia	~quốc lộ	~quốc tế	~quỳ
~quỳnh	~quỹ	~quỹ 0	~quỹ N	~quỹ an	~quỹ của	~quỹ khuyến	~quỹ tín	~qđ	~ra	~ra 0	~ra T
~ra bãi	~ra bến	~ra chiếc	~ra chỗ	~ra chợ	~ra con	~ra công	~ra cổng	~ra hai	~ra hiệu	~ra khỏi	~ra kẻ
~ra là	~ra làm	~ra lúc	~ra mất	~ra mắt	~ra mặt	~ra một	~ra ngay	~ra ngoài	~ra ngân	~ra người	~ra nhận
~ra phòng	~ra quyết	~ra quân	~ra sao	~ra sau	~ra sân	~ra tay	~ra thì	~ra trình	~ra trước	~ra trụ	~ra tòa
~ra tù	~ra tận	~ra tới	~ra từ	~ra va	~ra viện	~ra vào	~ra về	~ra với	~ra vụ	~ra xe	~ra xã
~ra đường	~ra được	~ra đại	~ra đầu	~ra đời	~ra ở	~ranh	~ranh đất	~rao	~rao bán	~rau	~ray
~reo	~ri	~riêng	~riêng T	~riêng cho	~riêng của	~riêng tư	~ro	~roi	~roi điện	~rong	~run
~run run	~rung	~rung chuông	~ruồi	~ruộng	~ruột	~ruột của	~ruột là	~rà	~rà soát	~rào	~rác
~rách	~rè	~rèm	~rét	~rê	~ròng	~rót	~rót nước	~rôn	~rông	~rông cắn	~rõ
~rõ 0	~rõ chủ	~rõ mặt	~rõ nguồn	~rõ vụ	~rút	~rút 0	~rút kinh	~rút ra	~rút tiền	~rút đơn	~rút được
~răn	~răn đe	~răng	~rơ	~rơi	~rơi trúng	~rơi xuống	~rơi ở	~rơm	~rưng	~rưng rưng	~rước
~rưỡi	~rượt	~rượu	~rượu bia	~rượu cần	~rạch	~rạn	~rạn xương	~rạng	~rạng sáng	~rạp	~rất
~rất lâu	~rẫy	~rẫy cà	~rằm	~rằm tháng	~rằng	~rằng T	~rằng có	~rẻ	~rẻ hơn	~rể	~rể N
~rể T	~rễ	~rọ	~rọ mõm	~rối	~rồi	~rồi T	~rồi báo	~rồi bị	~rồi bỏ	~rồi chuyển	~rồi chạy
~rồi chỉ	~rồi có	~rồi cùng	~rồi gọi	~rồi gửi	~rồi không	~rồi lấy	~rồi mới	~rồi nhờ	~rồi quay	~rồi sang	~rồi thì
~rồi tắt	~rồi về	~rồi xin	~rồi đi	~rồi đòi	~rồi đưa	~rồi được	~rồng	~rổ	~rộn	~rộng	~rộng 0
~rộng ra	~rớt	~rời	~rời nhà	~rụi	~rụng	~rủ	~rủ nhau	~rủ rê	~rủ thêm	~rủ đi	~rừng
~rửa	~rửa tiền	~rửa xe	~s	~sa	~sa lưới	~sacombank	~sai	~sai sự	~sai thì	~san	~sang
~sang 0	~sang bên	~sang campuchia	~sang chiết	~sang làm	~sang nhà	~sang năm	~sang tài	~sang tên	~sang đường	~sanh	~sao
~sao T	~sao không	~sao kê	~sau	~sau 0	~sau T	~sau ba	~sau bảy	~sau bị	~sau bốn	~sau cai	~sau có
~sau công	~sau hai	~sau khi	~sau là	~sau mười	~sau một	~sau mới	~sau nhiều	~sau nhà	~sau này	~sau phiên	~sau phần
~sau trận	~sau vụ	~sau xe	~sau đó	~say	~say rượu	~sen	~seo	~sh	~shipper	~shop	~sim
~sinh	~sinh 0	~sinh N	~sinh bị	~sinh giỏi	~sinh hoạt	~sinh khi	~sinh lớp	~sinh nghèo	~sinh ngày	~sinh năm	~sinh rủ
~sinh trường	~sinh trả	~sinh viên	~sinh ở	~sirius	~siu	~siêu	~siêu thị	~siết	~sn	~sn 0	~so
~so với	~soi	~soi đèn	~song	~soát	~soát 0	~soạn	~stk	~stk 0	~store	~su	~sung
~suy	~suýt	~suýt mất	~suất	~suất 0	~suất cơm	~suất quà	~suối	~suốt	~suốt 0	~suốt ba	~suốt buổi
~suốt hai	~suốt mười	~suốt một	~suốt đêm	~sà	~sài	~sài gòn	~sàn	~sàng	~sào	~sách	~sách 0
~sách của	~sách người	~sách vở	~sách xã	~sáng	~sáng 0	~sáng T	~sáng chủ	~sáng hôm	~sáng kiến	~sáng mùng	~sáng mồng
~sáng nay	~sáng nào	~sáng qua	~sáng ra	~sáng sớm	~sáng thì	~sáng thứ	~sáng đèn	~sáng đến	~sáo	~sáp	~sáp nhập
~sát	~sát N	~sát giao	~sát hình	~sát khu	~sát pccc	~sát viên	~sát vách	~sát điều	~sát đường	~sáu	~sáu giờ
~sáu mươi	~sáu người	~sáu năm	~sáu tháng	~sáu tuổi	~sân	~sân bay	~sân bóng	~sân chơi	~sân khấu	~sân nhà	~sân trường
~sân ubnd	~sân vận	~sân đình	~sâu	~sâu 0	~sét	~sê	~sóc	~sóng	~sót	~sôi	~sông
~súc	~súng	~súng hơi	~súng kíp	~súng tự	~súng điện	~săn	~sĩ	~sĩ N	~sĩ công	~sĩ quân	~sĩ thi
~sĩ trực	~sĩ tâm	~sơ	~sơ cứu	~sơ kết	~sơ sinh	~sơ thẩm	~sơ xử	~sơ đồ	~sơn	~sơn lại	~sơn đỏ
~sư	~sư N	~sư T	~sư cả	~sư thầy	~sưng	~sương	~sương mù	~sườn	~sưởi	~sạc	~sạc xe
~sạch	~sạn	~sạp	~sạt	~sạt lở	~sản	~sản phụ	~sản xuất	~sảnh	~sầu	~sầu riêng	~sập
~sập bẫy	~sập giàn	~sắc	~sắc phục	~sắm	~sắp	~sắp bị	~sắp tới	~sắt	~sẵn	~sẹo	~sẻ
~sẻ clip	~sẽ	~sẽ bị	~sẽ có	~sẽ kiểm	~sẽ làm	~sẽ mở	~sẽ nhân	~sẽ được	~sọ	~sọ não	~số
~số 0	~số T	~số cuối	~số căn	~số cộng	~số của	~số hộ	~số khung	~số liệu	~số lạ	~số máy	~số người
~số nhà	~số này	~số thẻ	~số tiền	~số trúng	~số trực	~số tài	~số và	~số vụ	~số xe	~số điện	~số đã
~số ấy	~số ở	~sống	~sống một	~sống với	~sống ở	~sốt	~sổ	~sổ của	~sổ ghi	~sổ hộ	~sổ hụi
~sổ sách	~sổ tay	~sổ tiết	~sổ trực	~sổ đỏ	~sới	~sớm	~sớm nhất	~sờ	~sở	~sở 0	~sở N
~sở cai	~sở công	~sở hữu	~sở xây	~sở y	~sợ	~sợ bị	~sợ không	~sợ nhất	~sợ quá	~sợi	~sợi dây
~sụp	~sụt	~sủa	~sức	~sức khỏe	~sử	~sử dụng	~sửa	~sửa khóa	~sửa mái	~sửa máy	~sửa nhà
~sửa xe	~sửa đổi	~sữa	~sự	~sự chứng	~sự cố	~sự ngắn	~sự theo	~sự thật	~sự việc	~sỹ	~t
~ta	~ta có	~ta gọi	~ta thấy	~tai	~tai mắt	~tai nghe	~tai nạn	~taluy	~tam	~tan	~tan ca
~tan học	~tand	~tang	~tang 0	~tang N	~tang lễ	~tang vật	~tao	~taxi	~tay	~tay T	~tay cho
~tay chân	~tay cầm	~tay của	~tay ga	~tay khi	~tay không	~tay phải	~tay run	~tay trái	~tay từng	~tay vào	~techcombank
~telegram	~tem	~tha	~thai	~thai tháng	~tham	~tham dự	~tham gia	~tham luận	~than	~thang	~thang dây
~thang máy	~thanh	~thanh bình	~thanh niên	~thanh phường	~thanh thiếu	~thanh toán	~thanh tra	~thanh viên	~thanh xã	~thao	~thay
~thay bằng	~thay mặt	~thay nhau	~thcs	~thcs lê	~thcs nguyễn	~theo	~theo T	~theo báo	~theo con	~theo cáo	~theo công
~theo căn	~theo dõi	~theo dấu	~theo giấy	~theo giờ	~theo hướng	~theo hồ	~theo khoản	~theo luật	~theo lời	~theo một	~theo nghị
~theo người	~theo quy	~theo quyết	~theo số	~theo thông	~theo thống	~theo xe	~theo yêu	~theo điều	~theo đơn	~thi	~thi công
~thi hành	~thi kéo	~thi nấu	~thi thể	~thi đua	~thi đấu	~thiên	~thiêu	~thiêu rụi	~thiết	~thiết bị	~thiết kế
~thiếu	~thiếu một	~thiếu niên	~thiếu nữ	~thiếu tá	~thiếu tướng	~thiếu úy	~thiểu	~thiện	~thiện của	~thiện nguyện	~thiệp
~thiệt	~thiệt hại	~thiệu	~thiệu là	~thoáng	~thoát	~thoát hiểm	~thoát nạn	~thoát thứ	~thoại	~thoại 0	~thoại của
~thoại giữa	~thoại lúc	~thoại trực	~thoại và	~thoại vào	~thpt	~thpt lê	~thu	~thu 0	~thu chi	~thu giữ	~thu hút
~thu hồi	~thu lại	~thu mua	~thu ngân	~thu nhận	~thu nhập	~thu phí	~thu quỹ	~thu tiền	~thu được	~thua	~thuyết
~thuyết phục	~thuyền	~thuyền trưởng	~thuyền viên	~thuê	~thuê 0	~thuê bao	~thuê nhà	~thuê phòng	~thuê trọ	~thuê tài	~thuẫn
~thuận	~thuật	~thuật viên	~thuế	~thuốc	~thuốc lá	~thuốc phiện	~thuộc	~thuộc về	~thuột	~thà	~thành
~thành 0	~thành công	~thành lập	~thành người	~thành phần	~thành phố	~thành tích	~thành viên	~thành vụ	~thào	~thác	~thách
~thái	~thám	~tháng	~tháng 0	~tháng ba	~tháng bảy	~tháng chín	~tháng chạp	~tháng giêng	~tháng không	~tháng lương	~tháng mười
~tháng một	~tháng nào	~tháng này	~tháng năm	~tháng qua	~tháng rồi	~tháng sau	~tháng sáu	~tháng thứ	~tháng trước	~tháng tuổi	~tháng tám
~tháng tù	~tháng tư	~tháng tới	~tháng đầu	~tháng đến	~thánh	~tháo	~thân	~thân của	~thân mến	~thân nhân	~thêm
~thêm 0	~thêm T	~thêm ba	~thêm bốn	~thêm cho	~thêm hai	~thêm một	~thêm về	~thêm đèn	~thêu	~thì	~thì T
~thì báo	~thì bị	~thì cho	~thì chưa	~thì chỉ	~thì con	~thì có	~thì cả	~thì giữ	~thì gọi	~thì hỏi	~thì không
~thì kể	~thì làm	~thì lấy	~thì mình	~thì mất	~thì một	~thì người	~thì nói	~thì phải	~thì ra	~thì sao	~thì thấy
~thì trả	~thì tôi	~thì xin	~thì xử	~thì đi	~thì đã	~thì được	~thì đến	~thì đừng	~thí	~thí sinh	~thích
~thính	~thò	~thóc	~thôi	~thôn	~thôn 0	~thôn a	~thôn hạ	~thôn nguyễn	~thôn nà	~thôn phú	~thôn thượng
~thôn trung	~thôn tân	~thôn đông	~thôn đồng	~thông	~thông báo	~thông minh	~thông qua	~thông tin	~thông tư	~thông đường	~thù
~thùng	~thùng mì	~thùng quà	~thùy	~thú	~thú nhận	~thú y	~thúc	~thúc 0	~thúc bằng	~thúc lúc	~thúng
~thúy	~thăm	~thăm hỏi	~thơ	~thơ N	~thư	~thư N	~thư chi	~thư cảm	~thư của	~thư gửi	~thư khen
~thư không	~thư ký	~thư ngỏ	~thư thường	~thư tố	~thư viện	~thư đoàn	~thư đảng	~thưa	~thưa T	~thưa các	~thương
~thương 0	~thương binh	~thương chợ	~thương của	~thương lái	~thương nặng	~thương sọ	~thương tích	~thương vong	~thương ở	~thường	~thường 0
~thường quân	~thường trú	~thường trực	~thường xuyên	~thưởng	~thưởng 0	~thưởng T	~thưởng cho	~thưởng mỗi	~thưởng nóng	~thưởng đột	~thượng
~thượng sĩ	~thượng tá	~thượng tọa	~thượng úy	~thạc	~thạc sĩ	~thạch	~thạnh	~thả	~thả rông	~thả tim	~thải
~thảo	~thấm	~thấp	~thất	~thấy	~thấy 0	~thấy N	~thấy T	~thấy ai	~thấy chiếc	~thấy cháu	~thấy con
~thấy có	~thấy em	~thấy gì	~thấy hai	~thấy khách	~thấy lạ	~thấy mình	~thấy một	~thấy người	~thấy sau	~thấy tin	~thấy trong
~thấy xe	~thấy ánh	~thấy ở	~thầm	~thần	~thầu	~thầu N	~thầy	~thầy N	~thầy T	~thầy cúng	~thầy dạy
~thầy giáo	~thầy hiệu	~thầy thuốc	~thẩm	~thẩm phán	~thẩm quyền	~thận	~thập	~thập đỏ	~thật	~thật N	~thật của
~thật không	~thật là	~thật ra	~thật thì	~thắc	~thắc mắc	~thắng	~thắng đội	~thắp	~thắp hương	~thắp đèn	~thằng
~thằng N	~thằng nhỏ	~thẳng	~thẳng cho	~thẳng vào	~thẻ	~thẻ 0	~thẻ atm	~thẻ bảo	~thẻ căn	~thẻ ngân	~thẻ tín
~thế	~thế chấp	~thế là	~thế mà	~thế nào	~thềm	~thể	~thể 0	~thể T	~thể bị	~thể dệt	~thể dục
~thể thao	~thể và	~thị	~thị N	~thị hồng	~thị sáu	~thị trường	~thị trấn	~thị xã	~thịnh	~thịt	~thọ
~thỏa	~thỏa thuận	~thối	~thống	~thống kê	~thống nhất	~thồ	~thổ	~thổ cẩm	~thổi	~thổi còi	~thới
~thờ	~thờ họ	~thời	~thời gian	~thời hạn	~thời điểm	~thở	~thợ	~thợ hàn	~thợ hồ	~thợ lặn	~thợ may
~thợ phụ	~thợ sửa	~thợ xây	~thợ điện	~thụ	~thụ lý	~thủ	~thủ N	~thủ phạm	~thủ quỹ	~thủ tục	~thủ đoạn
~thủng	~thủy	~thủy lợi	~thủy điện	~thứ	~thứ 0	~thứ ba	~thứ bảy	~thứ chín	~thứ hai	~thứ mười	~thứ nhất
~thứ năm	~thứ sáu	~thứ tiếng	~thứ tư	~thức	~thức trắng	~thức ăn	~thừa	~thừa nhận	~thừng	~thử	~thực
~thực hiện	~thực phẩm	~ti	~ti vi	~tim	~tin	~tin an	~tin ban	~tin buồn	~tin báo	~tin cho	~tin con
~tin có	~tin cậy	~tin của	~tin do	~tin dọa	~tin giúp	~tin loa	~tin là	~tin lời	~tin người	~tin nhanh	~tin nhắn
~tin này	~tin phường	~tin sai	~tin thêm	~tin từ	~tin vui	~tin vắn	~tin về	~tin vụ	~tin được	~tin đồn	~tinh
~tinh thần	~tivi	~tiêm	~tiêm phòng	~tiên	~tiên là	~tiên tiến	~tiêu	~tiêu biểu	~tiêu hủy	~tiêu thì	~tiêu thụ
~tiếc	~tiến	~tiến sĩ	~tiến độ	~tiếng	~tiếng T	~tiếng chuông	~tiếng chó	~tiếng dao	~tiếng gõ	~tiếng hát	~tiếng khóc
~tiếng kêu	~tiếng kẻng	~tiếng la	~tiếng máy	~tiếng mông	~tiếng mõ	~tiếng nói	~tiếng nổ	~tiếng sau	~tiếng trẻ	~tiếng việt	~tiếng xe
~tiếng ồn	~tiếp	~tiếp 0	~tiếp công	~tiếp dân	~tiếp khách	~tiếp nhận	~tiếp tay	~tiếp theo	~tiếp thu	~tiếp tục	~tiếp xúc
~tiết	~tiết kiệm	~tiết mục	~tiếu	~tiền	~tiền 0	~tiền bán	~tiền bảo	~tiền bằng	~tiền cho	~tiền chuyển	~tiền chuộc
~tiền còn	~tiền công	~tiền cọc	~tiền của	~tiền dành	~tiền dưỡng	~tiền giả	~tiền hàng	~tiền hụi	~tiền không	~tiền là	~tiền lương
~tiền lắp	~tiền lẻ	~tiền mua	~tiền mặt	~tiền mổ	~tiền phúng	~tiền qua	~tiền rồi	~tiền theo	~tiền thu	~tiền thuê	~tiền thuốc
~tiền thì	~tiền thưởng	~tiền trong	~tiền trước	~tiền và	~tiền vào	~tiền vì	~tiền về	~tiền án	~tiền ăn	~tiền điện	~tiền đã
~tiền đóng	~tiền được	~tiền để	~tiền ảo	~tiểu	~tiểu học	~tiểu phẩm	~tiểu thương	~tiễn	~tiệc	~tiệm	~tiệm bánh
~tiệm cầm	~tiệm may	~tiệm sửa	~tiệm thuốc	~tiệm tạp	~tiệm vàng	~tiện	~tk	~tnhh	~to	~to tiếng	~top
~toàn	~toàn bộ	~toàn dân	~toàn giao	~toàn phường	~toàn thể	~toàn thực	~toàn trường	~toàn tỉnh	~toàn xã	~toán	~toán 0
~toán N	~toản	~tp	~tr	~tra	~tra 0	~tra công	~tra của	~tra cứu	~tra hành	~tra mã	~tra nhân
~tra nồng	~tra soát	~tra viên	~tra vụ	~tra xác	~tra đã	~tra đêm	~trai	~trai 0	~trai N	~trai T	~trai bị
~trai của	~trai là	~trai út	~trang	~trang bán	~trang bị	~trang chính	~trang cá	~trang của	~trang facebook	~trang giả	~trang giấy
~trang này	~trang sức	~tranh	~tranh chấp	~tranh nhau	~trao	~trao 0	~trao bằng	~trao cho	~trao cờ	~trao giải	~trao giấy
~trao học	~trao lại	~trao nhà	~trao quà	~trao thưởng	~trao tiền	~trao trả	~trao đổi	~tre	~treo	~treo ở	~tri
~tri ân	~trinh	~trinh sát	~triều	~triển	~triệt	~triệt phá	~triệt xóa	~triệu	~triệu 0	~triệu cho	~triệu của
~triệu do	~triệu mua	~triệu mà	~triệu mỗi	~triệu một	~triệu nhưng	~triệu rưỡi	~triệu rồi	~triệu theo	~triệu tiền	~triệu trong	~triệu tập
~triệu và	~triệu vào	~triệu vì	~triệu để	~triệu đồng	~tro	~trong	~trong 0	~trong ba	~trong bao	~trong buồng	~trong buổi
~trong bản	~trong chòi	~trong cuộc	~trong các	~trong có	~trong căn	~trong cốp	~trong danh	~trong giờ	~trong hai	~trong hẻm	~trong họ
~trong khi	~trong kho	~trong lúc	~trong lễ	~trong máy	~trong mưa	~trong một	~trong ngày	~trong nhà	~trong nhóm	~trong những	~trong năm
~trong nước	~trong phong	~trong phòng	~trong phường	~trong quán	~trong quý	~trong rẫy	~trong sân	~trong số	~trong sổ	~trong tay	~trong tháng
~trong thùng	~trong tuần	~trong tài	~trong túi	~trong tổ	~trong ví	~trong vòng	~trong vườn	~trong vụ	~trong xóm	~trong đám	~trong đêm
~trong đó	~trong đợt	~trong ấp	~trung	~trung bình	~trung sĩ	~trung thu	~trung tá	~trung tâm	~trung úy	~trung ương	~truy
~truy bắt	~truy cập	~truy cứu	~truy nã	~truy tìm	~truy tặng	~truy tố	~truy xét	~truyền	~truyền thanh	~truyền thống	~truyền viên
~truyện	~trà	~trà sữa	~trà đá	~tràm	~tràn	~tràng	~trào	~trào toàn	~trách	~trách N	~trách nhiệm
~trách đội	~trái	~trái cây	~trái phép	~trán	~tráng	~tránh	~tránh xa	~tráo	~trân	~trân trọng	~trâu
~trâu bò	~trãi	~trèo	~trên	~trên 0	~trên biển	~trên bàn	~trên bảng	~trên bờ	~trên chuyến	~trên cầu	~trên cổng
~trên facebook	~trên giấy	~trên gác	~trên loa	~trên máy	~trên mạng	~trên một	~trên nhóm	~trên phố	~trên quốc	~trên sông	~trên tay
~trên trang	~trên tuyến	~trên vneid	~trên vách	~trên xe	~trên điện	~trên đèo	~trên đường	~trên địa	~trên ứng	~trêu	~trì
~trì chùa	~trình	~trình bày	~trình báo	~trình diện	~trình do	~trí	~trí 0	~trí ở	~trích	~trích xuất	~trích đoạn
~trò	~trò chuyện	~trò chơi	~trò cũ	~tròn	~tròn 0	~trói	~trót	~trôi	~trông	~trông giữ	~trông thấy
~trùm	~trùng	~trùng tên	~trú	~trú cho	~trú phường	~trú thôn	~trú tại	~trú tổ	~trú xã	~trúc	~trúng
~trúng thưởng	~trúng xe	~trăm	~trăm nghìn	~trăm ngàn	~trăm triệu	~trăng	~trăng rằm	~trơn	~trưa	~trưa 0	~trưng
~trương	~trước	~trước 0	~trước T	~trước bàn	~trước có	~trước cổng	~trước cờ	~trước cửa	~trước giờ	~trước khi	~trước kia
~trước mùa	~trước mặt	~trước một	~trước ngày	~trước nhà	~trước quán	~trước sự	~trước trường	~trước tòa	~trước tôi	~trước tết	~trước đây
~trước đó	~trường	~trường 0	~trường có	~trường cười	~trường học	~trường hợp	~trường không	~trường lê	~trường lặng	~trường mầm	~trường nội
~trường sẽ	~trường thcs	~trường thpt	~trường tiểu	~trường ubnd	~trường và	~trường vỗ	~trường xã	~trường đã	~trưởng	~trưởng N	~trưởng ban
~trưởng bản	~trưởng công	~trưởng dân	~trưởng họ	~trưởng khu	~trưởng là	~trưởng nhóm	~trưởng phòng	~trưởng phụ	~trưởng thôn	~trưởng trạm	~trưởng tổ
~trưởng tộc	~trưởng và	~trưởng xóm	~trưởng đoàn	~trưởng đã	~trưởng đội	~trưởng ấp	~trượt	~trượt chân	~trạch	~trại	~trại giam
~trạm	~trạm bơm	~trạm trưởng	~trạm xá	~trạm y	~trạng	~trả	~trả 0	~trả T	~trả cho	~trả góp	~trả lãi
~trả lương	~trả lại	~trả lời	~trả nợ	~trả tiền	~trả về	~trải	~trảng	~trấn	~trầm	~trần	~trần hưng
~trần phú	~trần quốc	~trầu	~trầy	~trầy xước	~trận	~trận chung	~trận lũ	~trận xã	~trật	~trật tự	~trắc
~trắng	~trẻ	~trẻ N	~trẻ bị	~trẻ con	~trẻ dũng	~trẻ dưới	~trẻ em	~trẻ lạc	~trẻ nhất	~trẻ nhỏ	~trẻ đi
~trẻ ở	~trễ	~trị	~trị giá	~trị tại	~trị viên	~trịnh	~trọ	~trọ 0	~trọ N	~trọ của	~trọ không
~trọ số	~trọ ở	~trọn	~trọng	~trọng tài	~trốn	~trống	~trồng	~trồng 0	~trồng cây	~trộm	~trộm 0
~trộm chó	~trộm cắp	~trộm gà	~trộm trâu	~trộm xe	~trộm đột	~trộn	~trời	~trời mưa	~trở	~trở lên	~trở lại
~trở về	~trợ	~trợ 0	~trợ cấp	~trợ gia	~trợ giúp	~trợ mỗi	~trợ xã	~trụ	~trụ sở	~trụ trì	~trục
~trứng	~trừ	~trừ 0	~trừ nợ	~trữ	~trực	~trực 0	~trực N	~trực ban	~trực công	~trực của	~trực tiếp
~trực tuyến	~trực đêm	~trực đảng	~tt	~ttg	~tu	~tui	~tung	~tung lên	~tung ảnh	~tuy	~tuyên
~tuyên bố	~tuyên dương	~tuyên phạt	~tuyên truyền	~tuyến	~tuyến đường	~tuyết	~tuyển	~tuyển dụng	~tuyệt	~tuyệt đối	~tuấn
~tuần	~tuần 0	~tuần hai	~tuần một	~tuần này	~tuần qua	~tuần rồi	~tuần sau	~tuần tra	~tuần trước	~tuần tới	~tuần đầu
~tuổi	~tuổi 0	~tuổi bị	~tuổi của	~tuổi không	~tuổi nhất	~tuổi trẻ	~tuổi và	~tuổi đi	~tuổi được	~ty	~ty của
~ty tnhh	~tà	~tài	~tài N	~tài chính	~tài khoản	~tài liệu	~tài sản	~tài trợ	~tài xế	~tàn	~tàng
~tàng trữ	~tào	~tàu	~tàu N	~tàu cá	~tàu của	~tá	~tá N	~tác	~tác của	~tác do	~tác giả
~tác mặt	~tác viên	~tác xã	~tách	~tái	~tái phạm	~tái định	~tám	~tám giờ	~tám mươi	~tám người	~tám năm
~tám triệu	~tám tuổi	~tán	~tán thành	~táng	~táo	~tát	~tâm	~tâm N	~tâm bảo	~tâm công	~tâm lý
~tâm sự	~tâm thần	~tâm y	~tân	~tân an	~tân hòa	~tân hưng	~tân lập	~tân thành	~tân tiến	~tây	~té
~tét	~tê	~tên	~tên N	~tên T	~tên ai	~tên chủ	~tên con	~tên công	~tên cướp	~tên gì	~tên là
~tên người	~tên nó	~tên thật	~tên trong	~tên trên	~tên từng	~tên đầy	~tìm	~tìm T	~tìm chủ	~tìm hiểu	~tìm kiếm
~tìm lại	~tìm người	~tìm ra	~tìm thấy	~tìm tới	~tìm được	~tìm đến	~tình	~tình huống	~tình hình	~tình nguyện	~tình thương
~tình tiết	~tình trạng	~tí	~tích	~tích 0	~tím	~tín	~tín dụng	~tín hiệu	~tính	~tính mạng	~tính người
~tính ra	~tính với	~tính đến	~tòa	~tòa giả	~tòa lưu	~tòa nhà	~tòa soạn	~tòa tuyên	~tòa án	~tòng	~tóc
~tóm	~tóm tắt	~tô	~tô 0	~tôi	~tôi 0	~tôi biết	~tôi bị	~tôi chưa	~tôi chỉ	~tôi còn	~tôi có
~tôi cũng	~tôi hỏi	~tôi không	~tôi là	~tôi làm	~tôi mất	~tôi mới	~tôi nhận	~tôi nói	~tôi phải	~tôi sợ	~tôi thấy
~tôi tên	~tôi từng	~tôi viết	~tôi xin	~tôi đi	~tôi đã	~tôi ở	~tôm	~tôn	~tông	~tông vào	~tù
~tù vì	~tù về	~tùng	~tùy	~tùy thân	~tú	~tú N	~túc	~túc xá	~túi	~túi có	~túi của
~túi là	~túi tiền	~túi trước	~túi vải	~túi xách	~túi áo	~túng	~túy	~tăng	~tăng 0	~tĩnh	~tơ
~tư	~tư 0	~tư pháp	~tư vấn	~tươi	~tương	~tương tác	~tương tự	~tước	~tưới	~tướng	~tướng N
~tường	~tường trình	~tưởng	~tượng	~tượng N	~tượng bị	~tượng cướp	~tượng giả	~tượng khai	~tượng trộm	~tượng đang	~tạ
~tại	~tại 0	~tại buổi	~tại bến	~tại bệnh	~tại chỗ	~tại chợ	~tại cuộc	~tại công	~tại cơ	~tại hồ	~tại hội
~tại khu	~tại km	~tại lễ	~tại một	~tại ngã	~tại nhà	~tại phòng	~tại phường	~tại quán	~tại quầy	~tại sân	~tại số
~tại thôn	~tại trung	~tại trường	~tại trạm	~tại trụ	~tại tòa	~tại tổ	~tại xã	~tại địa	~tại ấp	~tạm	~tạm dừng
~tạm giam	~tạm giữ	~tạm lánh	~tạm trú	~tạm ứng	~tạo	~tạp	~tạp hóa	~tạt	~tạt sơn	~tả	~tải
~tải 0	~tải chở	~tải trên	~tảo	~tảo hôn	~tấm	~tấm giấy	~tấm gương	~tấm hình	~tấm lòng	~tấm tôn	~tấm ảnh
~tấn	~tấn công	~tấn gạo	~tất	~tất cả	~tất toán	~tấu	~tầm	~tầng	~tầng 0	~tầng ba	~tầng hai
~tận	~tận nhà	~tận nơi	~tận tay	~tập	~tập N	~tập huấn	~tập thể	~tập trung	~tật	~tắc	~tắm
~tắt	~tắt máy	~tắt điện	~tắt đèn	~tặc	~tặng	~tặng 0	~tặng T	~tặng bằng	~tặng danh	~tặng em	~tặng giấy
~tặng hai	~tặng hoa	~tặng kỷ	~tặng lại	~tặng mỗi	~tặng quà	~tặng thêm	~tặng xe	~tặng đội	~tế	~tế N	~tế phường
~tế xã	~tết	~tết này	~tệ	~tệp	~tỉ	~tỉnh	~tỉnh 0	~tỉnh dậy	~tỉnh lộ	~tỉnh táo	~tỉnh tặng
~tịch	~tịch công	~tịch huyện	~tịch hđnd	~tịch hội	~tịch mặt	~tịch phường	~tịch thu	~tịch tỉnh	~tịch ubnd	~tịch xã	~tọa
~tọa N	~tọa thích	~tọa đàm	~tỏ	~tỏa	~tố	~tố N	~tố bị	~tố cáo	~tố giác	~tố nhóm	~tố tội
~tố tụng	~tố về	~tố vụ	~tốc	~tối	~tối 0	~tối chủ	~tối cùng	~tối hôm	~tối mùng	~tối nay	~tối nào
~tối qua	~tối thứ	~tối đa	~tối đó	~tốn	~tống	~tống tiền	~tốp	~tốt	~tốt việc	~tồn	~tồn tại
~tổ	~tổ 0	~tổ an	~tổ bảo	~tổ chức	~tổ có	~tổ công	~tổ của	~tổ dân	~tổ hòa	~tổ liên	~tổ ong
~tổ phó	~tổ phụ	~tổ quốc	~tổ trưởng	~tổ trực	~tổ tuần	~tổ tự	~tổ viên	~tổ xe	~tổ đã	~tổn	~tổn thương
~tổng	~tổng 0	~tổng cộng	~tổng giải	~tổng hợp	~tổng kinh	~tổng kết	~tổng phụ	~tổng số	~tổng đài	~tộc	~tội
~tội cướp	~tội cố	~tội giết	~tội hủy	~tội lừa	~tội mua	~tội phạm	~tới	~tới 0	~tới T	~tới bệnh	~tới công
~tới dự	~tới gặp	~tới hỏi	~tới khi	~tới khuya	~tới nay	~tới ngày	~tới nhà	~tới nhận	~tới nơi	~tới thăm	~tới trường
~tới trụ	~tới tận	~tờ	~tờ chứng	~tờ của	~tờ giấy	~tờ gấp	~tờ khai	~tờ năm	~tờ rơi	~tờ tùy	~tờ vé
~tụ	~tụ tập	~tụ điểm	~tục	~tụi	~tụi nhỏ	~tụi nó	~tụng	~tủ	~tủ kính	~tủ lạnh	~tủ sách
~tức	~từ	~từ 0	~từ N	~từ T	~từ bình	~từ camera	~từ chiều	~từ chối	~từ công	~từ hai	~từ hôm
~từ khi	~từ lúc	~từ lời	~từ một	~từ nay	~từ nguồn	~từ ngày	~từ người	~từ nhà	~từ những	~từ năm	~từ phía
~từ quỹ	~từ sáng	~từ số	~từ thiện	~từ tháng	~từ tin	~từ tối	~từ vụ	~từ xa	~từ đêm	~từ đó	~từ đường
~từ đầu	~từ đủ	~từng	~từng bị	~từng câu	~từng có	~từng hai	~từng là	~từng làm	~từng nghiện	~từng người	~từng nhà
~từng tờ	~từng viết	~từng đi	~từng được	~tử	~tử tế	~tử vong	~tự	~tự chuyển	~tự chế	~tự công	~tự do
~tự giới	~tự nguyện	~tự phát	~tự quản	~tự tay	~tự trọng	~tự tuần	~tự xã	~tự xưng	~tự ý	~tự đi	~tự động
~tự ở	~tỷ	~tỷ 0	~tỷ lệ	~tỷ đồng	~u	~ubmttq	~ubnd	~ubnd ngày	~ubnd phường	~ubnd tỉnh	~ubnd xã
~uy	~uy hiếp	~uy tín	~uyên	~uống	~uống nước	~uống rượu	~uống thuốc	~uống trà	~v	~va	~va chạm
~vai	~vai T	~vai kẻ	~vai người	~van	~vang	~vang lên	~vanh	~vanh vách	~vay	~vay 0	~vay của
~vay không	~vay lãi	~vay ngân	~vay nóng	~vay nặng	~vay tiền	~vay vốn	~ve	~ve chai	~ven	~vi	~vi cố
~vi phạm	~video	~vietcombank	~vinh	~vip	~vision	~viên	~viên 0	~viên N	~viên bưu	~viên bảo	~viên chủ
~viên công	~viên của	~viên giỏi	~viên hỏi	~viên là	~viên mầm	~viên ngân	~viên năm	~viên thể	~viên trường	~viên tâm	~viên tổ
~viên và	~viên y	~viên điện	~viếng	~viết	~viết bài	~viết bằng	~viết chữ	~viết giấy	~viết kịch	~viết lên	~viết ra
~viết tay	~viết thư	~viết về	~viết đơn	~việc	~việc bị	~việc của	~việc gì	~việc làm	~việc nhẹ	~việc nhỏ	~việc nào
~việc này	~việc qua	~việc theo	~việc tiếp	~việc tốt	~việc với	~việc đang	~việc đã	~việc được	~việc ở	~viện	~viện kiểm
~viện nhi	~viện phí	~viện đa	~việt	~việt kiều	~việt nam	~vn	~vn hoặc	~vneid	~voi	~vong	~vong do
~vong tại	~vu	~vua	~vui	~vui vẻ	~vuông	~vy	~và	~và 0	~và N	~và T	~và ba
~và báo	~và bị	~và bộ	~và camera	~và chiếc	~và chuyện	~và cháu	~và cnch	~và con	~và cuộc	~và các	~và cái
~và có	~và công	~và em	~và gia	~và giao	~và giấy	~và giữ	~và gọi	~và gửi	~và hai	~và hơn	~và hộ
~và hội	~và không	~và lời	~và một	~và người	~và nhà	~và nhóm	~và những	~và phải	~và số	~và sổ	~và thiếu
~và thượng	~và thẻ	~và tiếng	~và trung	~và trình	~và tổ	~và tờ	~và vợ	~và xe	~và xin	~và đã	~và đưa
~và đại	~và đề	~vài	~vàm	~vàng	~vàng kim	~vàng mã	~vàng và	~vành	~vào	~vào 0	~vào bản
~vào bờ	~vào bụng	~vào cuộc	~vào các	~vào cổ	~vào cửa	~vào giờ	~vào gốc	~vào hòm	~vào làm	~vào lưng	~vào lớp
~vào mặt	~vào một	~vào người	~vào nhà	~vào nhóm	~vào phòng	~vào quỹ	~vào số	~vào sổ	~vào tay	~vào thứ	~vào tiệm
~vào trang	~vào tài	~vào túi	~vào tổ	~vào tờ	~vào vai	~vào xe	~vào đường	~vào được	~vào đầu	~vá	~vác
~vách	~ván	~váy	~vân	~vân tay	~vây	~vây bắt	~vè	~vé	~vé máy	~vé số	~vé về
~vé xe	~vét	~vì	~vì T	~vì bị	~vì cho	~vì con	~vì có	~vì giao	~vì không	~vì làm	~vì một
~vì người	~vì ngại	~vì quên	~vì sao	~vì sợ	~vì thấy	~vì thế	~vì tin	~vì trộm	~vì đã	~vì đốt	~ví
~ví có	~ví da	~ví dụ	~ví ở	~vía	~vò	~vòi	~vòng	~vòng 0	~vòng bạc	~vòng hoa	~vòng tay
~vô	~vô địch	~vôi	~võ	~võ sư	~võ thị	~võng	~vùi	~vùng	~vùng biên	~vùng cao	~văn
~văn N	~văn bản	~văn hóa	~văn nghệ	~văn phòng	~văng	~vĩnh	~vũ	~vũ khí	~vũng	~vương	~vướng
~vườn	~vượt	~vượt 0	~vượt biên	~vượt khó	~vượt đèn	~vạch	~vạn	~vạt	~vạt áo	~vải	~vảng
~vấn	~vấn miễn	~vấn tâm	~vấp	~vẫn	~vẫn chưa	~vẫn còn	~vẫn có	~vẫn là	~vẫn mở	~vẫn ngồi	~vẫn đi
~vẫn được	~vận	~vận chuyển	~vận khéo	~vận tải	~vận động	~vật	~vật gồm	~vật liệu	~vậy	~vậy mà	~vậy thôi
~vắc	~vắn	~vắng	~vắng nhà	~vặn	~vặt	~vẹn	~vẻ	~vẽ	~vết	~vết bầm	~vết sẹo
~vết thương	~về	~về 0	~về N	~về T	~về an	~về bạo	~về bản	~về cho	~về cách	~về công	~về hành
~về hưu	~về hướng	~về không	~về là	~về làm	~về làng	~về lại	~về ma	~về một	~về người	~về nhà	~về những
~về phía	~về phòng	~về quê	~về sau	~về tay	~về thì	~về trụ	~về tài	~về tận	~về tội	~về tới	~về từ
~về việc	~về với	~về vụ	~về đến	~về đội	~về ở	~vệ	~vệ N	~vệ an	~vệ chợ	~vệ dân	~vệ quyền
~vệ rừng	~vệ sinh	~vệ trường	~vệ trẻ	~vệt	~vỉa	~vỉa hè	~vị	~vị khách	~vị thi	~vị trí	~vị đã
~vịt	~vọng	~vọng cổ	~vỏ	~vỏ bình	~vỏ hộp	~vỏ lãi	~vốn	~vốn là	~vốn nuôi	~vỗ	~vỗ tay
~vội	~với	~với 0	~với N	~với T	~với ai	~với chủ	~với con	~với các	~với công	~với cùng	~với gia
~với giá	~với hai	~với ma	~với mấy	~với mẹ	~với người	~với nhau	~với năm	~với tổ	~với xe	~vớt	~vớt lên
~vớt được	~vờ	~vở	~vỡ	~vỡ hụi	~vỡ kính	~vợ	~vợ N	~vợ T	~vợ chồng	~vợ con	~vợ của
~vợ là	~vụ	~vụ N	~vụ T	~vụ bạo	~vụ bắt	~vụ cháy	~vụ công	~vụ cướp	~vụ cố	~vụ hành	~vụ lừa
~vụ mâu	~vụ mất	~vụ ngộ	~vụ nào	~vụ này	~vụ nổ	~vụ phá	~vụ phạm	~vụ so	~vụ sập	~vụ tai	~vụ thứ
~vụ tranh	~vụ trộm	~vụ tương	~vụ va	~vụ việc	~vụ án	~vụ đuối	~vụ đánh	~vụ đầu	~vụ ở	~vụn	~vứt
~vừ	~vừa	~vừa bị	~vừa chạy	~vừa làm	~vừa mất	~vừa nghe	~vừa qua	~vừa ra	~vừa rồi	~vừa đi	~vừa được
~vững	~vựa	~vực	~vực 0	~vực N	~vỹ	~wave	~www	~x	~x 0	~xa	~xanh
~xay	~xe	~xe 0	~xe N	~xe T	~xe ba	~xe ben	~xe buýt	~xe bán	~xe bị	~xe bồn	~xe cho
~xe chạy	~xe chở	~xe chữa	~xe có	~xe công	~xe cũ	~xe cấp	~xe của	~xe cứu	~xe do	~xe gây	~xe khác
~xe khách	~xe không	~xe là	~xe lăn	~xe lạ	~xe mang	~xe miễn	~xe máy	~xe mô	~xe nào	~xe qua	~xe ra
~xe rồi	~xe sh	~xe tay	~xe thật	~xe trong	~xe trước	~xe tải	~xe từ	~xe và	~xe vào	~xe về	~xe ô
~xe ôm	~xe đi	~xe điện	~xe đã	~xe đêm	~xe đưa	~xe đạp	~xe đầu	~xe đẩy	~xe ở	~xem	~xem có
~xem lại	~xem xét	~xen	~xi	~xi măng	~xin	~xin T	~xin báo	~xin cho	~xin chuyển	~xin các	~xin cảm
~xin giảm	~xin gọi	~xin gửi	~xin không	~xin kể	~xin liên	~xin làm	~xin lỗi	~xin một	~xin mời	~xin nghỉ	~xin nhắc
~xin phép	~xin rút	~xin thêm	~xin tiền	~xin trả	~xin vào	~xin được	~xin đổi	~xin đừng	~xoay	~xong	~xong 0
~xong lúc	~xong lớp	~xong thì	~xong trước	~xong án	~xoài	~xua	~xua tay	~xung	~xung kích	~xung phong	~xuyên
~xuân	~xuất	~xuất camera	~xuất cho	~xuất hiện	~xuất ngũ	~xuất phát	~xuất sắc	~xuất trình	~xuất viện	~xuống	~xuống 0
~xuống hai	~xuống hồ	~xuống mương	~xuống sông	~xuống xe	~xuồng	~xà	~xài	~xá	~xác	~xác minh	~xác nhận
~xác thực	~xác định	~xách	~xách tay	~xám	~xáng	~xát	~xát nhẹ	~xâm	~xâm hại	~xâu	~xây
~xây dựng	~xây xát	~xã	~xã 0	~xã ba	~xã bên	~xã bình	~xã bố	~xã chiềng	~xã cho	~xã có	~xã cùng
~xã cẩm	~xã cử	~xã do	~xã ea	~xã giao	~xã gửi	~xã hoàng	~xã hòa	~xã hải	~xã hỗ	~xã hội	~xã ia
~xã khuyến	~xã không	~xã long	~xã làm	~xã lê	~xã lương	~xã lập	~xã lộc	~xã mường	~xã mời	~xã mỹ	~xã nam
~xã nghĩa	~xã nguyễn	~xã nhận	~xã nhắc	~xã nơi	~xã nậm	~xã phát	~xã phú	~xã phước	~xã phối	~xã quảng	~xã quỳnh
~xã sơn	~xã sẽ	~xã ta	~xã tam	~xã thanh	~xã thạnh	~xã trà	~xã trương	~xã trần	~xã tân	~xã tặng	~xã tổ
~xã và	~xã vùng	~xã vĩnh	~xã vũ	~xã vận	~xã xuân	~xã yên	~xã yêu	~xã đang	~xã đã	~xã đông	~xã đại
~xã đến	~xã đề	~xã đồng	~xé	~xét	~xét nghiệm	~xét nơi	~xét xử	~xích	~xóa	~xóa mù	~xóc
~xóc đĩa	~xóm	~xóm 0	~xóm N	~xóm bãi	~xóm bến	~xóm chùa	~xóm gò	~xóm là	~xóm mình	~xóm sát	~xóm đình
~xóm đạo	~xót	~xô	~xô ngã	~xô xát	~xôi	~xông	~xông vào	~xúc	~xúc 0	~xúc phạm	~xúc động
~xăm	~xăng	~xưa	~xưng	~xưng cán	~xưng là	~xưng nhân	~xương	~xương sườn	~xương đòn	~xương đùi	~xước
~xướng	~xưởng	~xưởng gỗ	~xưởng may	~xưởng mộc	~xả	~xả thải	~xảy	~xảy ra	~xấp	~xấu	~xấu hổ
~xẻ	~xế	~xế N	~xế xe	~xếp	~xỉu	~xịt	~xịt hơi	~xốp	~xứ	~xử	~xử N
~xử lý	~xử lưu	~xử phạt	~xử vụ	~y	~y N	~y hệt	~y sĩ	~y tá	~y tế	~yên	~yên tâm
~yêu	~yêu cũ	~yêu cầu	~yến	~yết	~yếu	~zalo	~zalo 0	~zalo của	~à	~ái	~án
~án 0	~án là	~án mạng	~án nhân	~án phạt	~án treo	~án về	~ánh	~ánh sáng	~ánh đèn	~áo	~áo dài
~áo khoác	~áo mưa	~áo phao	~áo phản	~áo ấm	~áp	~áp dụng	~áp sát	~âm	~âm lịch	~âm thanh	~âm tính
~ân	~âu	~ép	~ép tim	~êm	~ích	~ít	~ít ai	~ít nhất	~ít nói	~ô	~ô tô
~ôm	~ôm N	~ôm con	~ôm công	~ôm tự	~ôm ở	~ôn	~ôn lại	~úc	~úng	~úp	~út
~úy	~úy N	~ý	~ý cho	~ý của	~ý gây	~ý kiến	~ý thấy	~ăn	~ăn cơm	~ăn sáng	~ăn tiền
~ăn xa	~đ	~đ c	~đa	~đa 0	~đa khoa	~đai	~đan	~đang	~đang bán	~đang bị	~đang chờ
~đang cấp	~đang củng	~đang dắt	~đang giữ	~đang học	~đang làm	~đang mang	~đang ngồi	~đang ngủ	~đang nằm	~đang tạm	~đang xác
~đang ăn	~đang đi	~đang điều	~đang được	~đang đứng	~đang ở	~đau	~đau bụng	~đau lòng	~đe	~đe dọa	~đem
~đem cho	~đem nộp	~đem ra	~đem tới	~đem về	~đen	~đeo	~đeo rọ	~đi	~đi 0	~đi biển	~đi bán
~đi báo	~đi bắt	~đi bệnh	~đi bộ	~đi cai	~đi chơi	~đi chợ	~đi cùng	~đi cấp	~đi hai	~đi học	~đi hỏi
~đi khám	~đi không	~đi khỏi	~đi làm	~đi lạc	~đi lại	~đi lấy	~đi mua	~đi một	~đi ngang	~đi nhanh	~đi qua
~đi rẫy	~đi rừng	~đi theo	~đi tuần	~đi tìm	~đi tù	~đi tập	~đi từ	~đi từng	~đi viện	~đi vào	~đi vòng
~đi vắng	~đi về	~đi xe	~đi ăn	~đi đâu	~đi đêm	~đi đường	~đi được	~đi đầu	~đinh	~điêu	~điếc
~điếu	~điền	~điều	~điều 0	~điều dưỡng	~điều em	~điều hành	~điều khiển	~điều kiện	~điều tra	~điều trị	~điểm
~điểm bán	~điểm chỉ	~điểm danh	~điểm trường	~điểm vì	~điểm đánh	~điển	~điển hình	~điểu	~điện	~điện N	~điện báo
~điện cho	~điện của	~điện giật	~điện không	~điện lực	~điện thoại	~điện tử	~điện yêu	~điện ở	~điệp	~điệu	~đo
~đo đạc	~đoài	~đoàn	~đoàn 0	~đoàn N	~đoàn công	~đoàn của	~đoàn kiểm	~đoàn kết	~đoàn lao	~đoàn liên	~đoàn phường
~đoàn thanh	~đoàn thể	~đoàn trường	~đoàn viên	~đoàn xã	~đoán	~đoạn	~đoạn 0	~đoạn clip	~đoạn ghi	~đoạn này	~đoạn phim
~đoạn qua	~đoạn đường	~đoạt	~đoạt 0	~đoạt giải	~đoạt tiền	~đoạt tài	~đt	~đt 0	~đu	~đua	~đua xe
~đun	~đuôi	~đuốc	~đuối	~đuối nước	~đuổi	~đuổi theo	~đà	~đà nẵng	~đài	~đài 0	~đài truyền
~đàm	~đàn	~đàn T	~đàn em	~đào	~đào được	~đá	~đá gà	~đám	~đám cháy	~đám cưới	~đám giỗ
~đám tang	~đám đông	~đáng	~đáng T	~đánh	~đánh T	~đánh bạc	~đánh bằng	~đánh chiêng	~đánh ghen	~đánh giá	~đánh gãy
~đánh hội	~đánh máy	~đánh người	~đánh nhau	~đánh rơi	~đánh trống	~đánh vào	~đánh vợ	~đánh đập	~đáo	~đáp	~đáp pháp
~đáy	~đâm	~đâu	~đâu cũng	~đâu mà	~đây	~đây có	~đây là	~đã	~đã 0	~đã ba	~đã biết
~đã bán	~đã báo	~đã bắt	~đã bị	~đã bỏ	~đã chia	~đã cho	~đã chuyển	~đã cung	~đã có	~đã cử	~đã dán
~đã dùng	~đã ghi	~đã giao	~đã giúp	~đã giữ	~đã gây	~đã góp	~đã gọi	~đã gỡ	~đã gửi	~đã hỗ	~đã in
~đã khuất	~đã khám	~đã không	~đã khởi	~đã kiểm	~đã ký	~đã kịp	~đã làm	~đã lên	~đã lấy	~đã lập	~đã lắp
~đã lỡ	~đã mang	~đã mua	~đã mất	~đã mời	~đã nghỉ	~đã ngồi	~đã nhận	~đã nhắc	~đã nằm	~đã nộp	~đã phát
~đã qua	~đã ra	~đã thay	~đã thu	~đã tiếp	~đã trao	~đã trả	~đã tìm	~đã tắt	~đã tặng	~đã tỉnh	~đã tới
~đã tự	~đã uống	~đã viết	~đã vào	~đã vận	~đã về	~đã xin	~đã xác	~đã xử	~đã đem	~đã đi	~đã đưa
~đã được	~đã đến	~đã đề	~đã đọc	~đã ổn	~đãi	~đè	~đèn	~đèn pin	~đèn và	~đèn đường	~đèn đỏ
~đèn ở	~đèo	~đê	~đêm	~đêm 0	~đêm có	~đêm của	~đêm giao	~đêm hội	~đêm liền	~đêm mưa	~đêm nào
~đêm qua	~đêm rằm	~đêm thứ	~đêm trước	~đêm đó	~đêm ấy	~đêm ở	~đình	~đình 0	~đình T	~đình bị	~đình chỉ
~đình có	~đình làm	~đình phải	~đình văn	~đình xin	~đình đã	~đình ở	~đích	~đính	~đò	~đò ngang	~đòi
~đòi 0	~đòi lại	~đòi nợ	~đòi thêm	~đòi tiền	~đòn	~đó	~đó 0	~đó T	~đó có	~đó hai	~đó không
~đó là	~đó tôi	~đó đang	~đói	~đón	~đón cháu	~đón con	~đón về	~đóng	~đóng 0	~đóng cửa	~đóng dấu
~đóng góp	~đóng học	~đóng phí	~đóng tiền	~đóng vai	~đô	~đô thị	~đôi	~đôi bông	~đôi dép	~đôi vợ	~đôn
~đông	~đông hải	~đông người	~đùa	~đùi	~đúc	~đúng	~đúng 0	~đúng bốn	~đúng giờ	~đúng là	~đúng lúc
~đúng một	~đúng tên	~đăk	~đăng	~đăng bài	~đăng clip	~đăng hình	~đăng ký	~đăng lên	~đăng nhập	~đăng tin	~đăng trên
~đăng ảnh	~đĩa	~đơn	~đơn 0	~đơn của	~đơn giản	~đơn gửi	~đơn hàng	~đơn thư	~đơn trình	~đơn tố	~đơn vị
~đơn xin	~đưa	~đưa 0	~đưa T	~đưa cho	~đưa cháu	~đưa em	~đưa hai	~đưa lên	~đưa ra	~đưa tin	~đưa tiền
~đưa tờ	~đưa vào	~đưa về	~đưa đi	~đưa đón	~đưa được	~đường	~đường 0	~đường bộ	~đường cho	~đường dài	~đường dây
~đường dẫn	~đường hoa	~đường link	~đường liên	~đường lê	~đường mòn	~đường nguyễn	~đường phan	~đường phố	~đường sắt	~đường thủy	~đường trần
~đường từ	~đường vào	~đường võ	~đường về	~đường đi	~được	~được 0	~được N	~được T	~được ba	~được biết	~được biển
~được biểu	~được bảo	~được bầu	~được bố	~được bốn	~được bộ	~được chiếc	~được cho	~được chuyển	~được cháu	~được chọn	~được chủ
~được con	~được cuộc	~được các	~được cái	~được công	~được cả	~được cấp	~được của	~được cứu	~được dùng	~được ghi	~được gia
~được giao	~được giám	~được giải	~được giữ	~được gì	~được gọi	~được gửi	~được hai	~được hơn	~được hướng	~được hỏi	~được hỗ
~được khen	~được khi	~được không	~được kéo	~được kẻ	~được là	~được làm	~được miễn	~được mấy	~được một	~được mời	~được mở
~được người	~được nhận	~được nhờ	~được nói	~được nữa	~được phát	~được phân	~được thu	~được thì	~được thưởng	~được thả	~được tin
~được tiền	~được trao	~được trả	~được tìm	~được tặng	~được và	~được ví	~được xe	~được xem	~được xác	~được yêu	~được điều
~được điện	~được đưa	~được đặt	~được đề	~được ở	~đạc	~đại	~đại biểu	~đại diện	~đại học	~đại hội	~đại lý
~đại tá	~đại úy	~đại đoàn	~đạn	~đạn cối	~đạo	~đạo 0	~đạo diễn	~đạo phường	~đạo xã	~đạp	~đạp xe
~đạp điện	~đạt	~đạt 0	~đạt chuẩn	~đạt giải	~đả	~đảm	~đảm nhận	~đảng	~đảng viên	~đảng ủy	~đảo
~đảo chiếm	~đấm	~đất	~đất hương	~đất làm	~đất mở	~đất nền	~đất trống	~đất đai	~đấu	~đấy	~đầm
~đầu	~đầu 0	~đầu T	~đầu bằng	~đầu bị	~đầu chợ	~đầu có	~đầu cũng	~đầu cầu	~đầu do	~đầu dây	~đầu gối
~đầu hẻm	~đầu không	~đầu kéo	~đầu là	~đầu mối	~đầu ngõ	~đầu năm	~đầu số	~đầu tháng	~đầu thú	~đầu tiên	~đầu tuần
~đầu tư	~đầu từ	~đầu xin	~đầu xác	~đầu đã	~đầu đến	~đầu độc	~đầy	~đầy đủ	~đẩy	~đập	~đập cửa
~đập kính	~đập phá	~đậu	~đậu xe	~đậy	~đắc	~đắk	~đắk lắk	~đắp	~đắt	~đẳng	~đặc
~đặc biệt	~đặc điểm	~đặn	~đặng	~đặt	~đặt 0	~đặt cọc	~đặt lên	~đặt mua	~đặt tên	~đặt tại	~đặt ở
~đẹp	~đẻ	~đếm	~đếm lại	~đến	~đến 0	~đến T	~đến bệnh	~đến chia	~đến chiều	~đến công	~đến cổng
~đến dưới	~đến dự	~đến giờ	~đến giữa	~đến gần	~đến gặp	~đến hết	~đến khi	~đến là	~đến làm	~đến lúc	~đến lần
~đến lớp	~đến mức	~đến nay	~đến ngày	~đến nhà	~đến nhận	~đến nơi	~đến phòng	~đến sáng	~đến tháng	~đến thăm	~đến thắp
~đến trình	~đến trưa	~đến trường	~đến trụ	~đến tận	~đến tối	~đến từ	~đến từng	~đến xem	~đến xin	~đến đón	~đề
~đề nghị	~đề tài	~đề xuất	~đền	~đền 0	~đều	~đều có	~đều là	~đều được	~đều đặn	~để	~để T
~để ai	~để bán	~để con	~để các	~để dành	~để làm	~để lại	~để mất	~để người	~để nhận	~để nói	~để quên
~để trong	~để trả	~để trẻ	~để xe	~để xảy	~để ý	~để điều	~để được	~để ở	~đỉnh	~địa	~địa bàn
~địa chính	~địa chỉ	~địa phương	~địa điểm	~địch	~định	~định 0	~định T	~định cư	~định cấm	~định của	~định danh
~định do	~định khen	~định không	~định là	~định người	~định số	~định về	~định vị	~đọc	~đọc N	~đọc bài	~đọc báo
~đọc bản	~đọc cho	~đọc chậm	~đọc lại	~đọc lời	~đọc mã	~đọc tin	~đọc to	~đọc trên	~đọc tên	~đọc xong	~đọc đúng
~đọc được	~đỏ	~đỏ của	~đỏ hoe	~đỏ xã	~đố	~đố vui	~đốc	~đốc N	~đốc công	~đốc sở	~đốc trung
~đối	~đối chiếu	~đối diện	~đối không	~đối thoại	~đối tượng	~đối với	~đống	~đốt	~đốt nhà	~đốt pháo	~đốt đuốc
~đồ	~đồ nghề	~đồi	~đồn	~đồn biên	~đồn trưởng	~đồng	~đồng bào	~đồng bọn	~đồng cho	~đồng chí	~đồng cùng
~đồng của	~đồng do	~đồng hành	~đồng hương	~đồng hồ	~đồng mua	~đồng mỗi	~đồng một	~đồng nai	~đồng nghiệp	~đồng nào	~đồng phạm
~đồng phục	~đồng theo	~đồng tháng	~đồng thời	~đồng tiền	~đồng trong	~đồng trở	~đồng tình	~đồng từ	~đồng và	~đồng vào	~đồng vì
~đồng với	~đồng xét	~đồng ý	~đồng đã	~đồng để	~đồng đội	~đổ	~đổ trộm	~đổi	~đổi 0	~đổi số	~đổi tiền
~đổi tên	~đổng	~đỗ	~đỗ xe	~độ	~độ 0	~độ cồn	~độc	~đội	~đội 0	~đội biên	~đội bóng
~đội chữa	~đội csgt	~đội có	~đội công	~đội cảnh	~đội của	~đội cứu	~đội dân	~đội mũ	~đội nón	~đội phó	~đội quản
~đội thôn	~đội trưởng	~đội tuần	~đội văn	~động	~động 0	~động N	~động giao	~động nối	~động tại	~động viên	~động vụ
~động được	~động ở	~đột	~đột nhập	~đột xuất	~đời	~đờn	~đỡ	~đỡ đầu	~đợi	~đợt	~đợt 0
~đợt cao	~đợt này	~đục	~đụng	~đủ	~đủ 0	~đủ chỉ	~đủ tuổi	~đủ điều	~đứa	~đứa bé	~đứa cháu
~đứa con	~đứa nhỏ	~đứa nào	~đứa trẻ	~đức	~đứng	~đứng chờ	~đứng dậy	~đứng giữa	~đứng lên	~đứng lớp	~đứng ngoài
~đứng nhìn	~đứng ra	~đứng sau	~đứng trên	~đứng trước	~đứng tên	~đứng đầu	~đứt	~đứt gân	~đừng	~đừng gửi	~đừng mở
~đừng tin	~đừng tự	~đừng xóa	~đừng để	~đựng	~ơi	~ơn	~ơn T	~ơn các	~ơn lực	~ơn và	~ưu
~ưu tú	~ương	~ước	~ước 0	~ướt	~ạ	~ảnh	~ảnh T	~ảnh chụp	~ảnh con	~ảnh căn	~ảnh của
~ảnh ghép	~ảnh người	~ảnh riêng	~ảnh đại	~ảo	~ấm	~ấm trà	~ấn	~ấp	~ấp 0	~ấp giồng	~ấp kinh
~ấp phú	~ấp rạch	~ấp trà	~ấp tân	~ấp úng	~ấy	~ấy T	~ấy có	~ấy không	~ấy là	~ấy mà	~ẩn
~ẩu	~ẩu đả	~ập	~ập vào	~ắc	~ắc quy	~ếch	~ốc	~ốm	~ống	~ốt	~ồ
~ồn	~ổ	~ổ bánh	~ổ khóa	~ổn	~ổn định	~ổng	~ở	~ở 0	~ở ba	~ở buôn	~ở bàn
~ở bãi	~ở bên	~ở bản	~ở bảng	~ở bến	~ở bệnh	~ở bộ	~ở bờ	~ở chung	~ở chân	~ở chốt	~ở chỗ
~ở chợ	~ở cuối	~ở các	~ở công	~ở cùng	~ở cơ	~ở cầu	~ở cổng	~ở cửa	~ở dãy	~ở dốc	~ở góc
~ở hà	~ở hàng	~ở hải	~ở hẻm	~ở hồ	~ở hội	~ở khe	~ở khoa	~ở khu	~ở kiệt	~ở làng	~ở lại
~ở lớp	~ở một	~ở ngã	~ở ngõ	~ở nhà	~ở nhờ	~ở nước	~ở phòng	~ở phường	~ở phố	~ở quán	~ở quê
~ở quầy	~ở rẫy	~ở sân	~ở số	~ở thôn	~ở thị	~ở tiệm	~ở trong	~ở trung	~ở trường	~ở trạm	~ở trọ
~ở trụ	~ở tuổi	~ở tạm	~ở tầng	~ở tỉnh	~ở tổ	~ở vùng	~ở với	~ở xa	~ở xã	~ở xóm	~ở xưởng
~ở điểm	~ở đoạn	~ở đám	~ở đâu	~ở đây	~ở đó	~ở đường	~ở đại	~ở đầu	~ở đập	~ở đồng	~ở ấp
~ủ	~ủng	~ủng hộ	~ủy	~ủy N	~ủy ban	~ủy phường	~ủy quyền	~ủy xã	~ứng	~ứng dụng	~– 0
~– N	~– T	~– bản	~– chủ	~– công	~– ghi	~– gọi	~– hộ	~– không	~– phó	~– tổ	~– xã
~– đáp	~“ T
`,
  steps: { points: 0.003735, depth: 0.003944 },
  vectors: `
6Pz+/wQGFfcP/wkI9OP7EPb+CQb6CfsO9PwFB/cJDvL28/MP2wn6BwciG+7y7Pf/Cu389v8AAPUOHwUBHgT9B/sF7Rn5+QT4LPj7/wH38w0GDQT1Fe/z9An/
APoWGQLz3e0C+e7wFugaEv0W+fbv/AsADvQPEvoB/g8ICvz8Av3z8w4M+wX58BML/e8OCgD5LNwF9vLq8w0TCAQE8AILFQATDwj58f4D8w4C/wIFE/0JB/oE
Bun3BwQA8Pnq9/f+F8v7GwYA6BD29QYREgP9DhILBQjq9APsBgDu6xIMBvMXEgTs0i/xCxghHPPj9PnzCfr//vP29wwI/AMA6xn7Gw0SAQTn6ALz3ukYA+f6
GPEN9wEdCfsABff19BH8/gII6uQIB/QCE/wT//kr7hsM+AMDAgPn8Pj//BoB+A4XA/fz/vru2RoGHREcEunb3f321f/yCBcpM+Xz7wAF+eTxHv0FDAz8+hAU
7TILHQAX8wXd2vbvAAX+/foA+fsHBfP6/+zzGAcCAwz+AAX/4O0K/PT5I+kZAgMf/woABPX/AgT/7/b3/P8G4v368P398wbm/fkIDAMCB/vq9fMIAwAAAAIC
Bfn7AgAA5vgKAPgCEfAC/fYP5v3/AAEMFfkJ/AMJEfEHAO/85xX4B/n+3tgGCfIHJOoTA/Yn9AAA/wEIDvYEAAAFDgoXAP8K8Qfx+vgE8P4H/wEMGPP/+f4L
AP8G//r5Av3z/PoEFBIFCw8L7hXg8QDoFAL3DwQE9w/58Qj9Kfj5AALx6QkADAL0+fL49Qn2BO8JFPsB+/kE/fX1//0JCP4H+//9/QIADfQKCP4CChv7A/0J
+gjo9vfr+fH+APv4DfgWDv8O+QoA9AEEBfQIBP79HOYB/OnK3B4WFAsL7QwAAQgcEvH39Pv35PEY7ursDvsP+/wXBgQA/v4A+wf9+f//4vkA//8JIukLAP8T
9PsKAPf5AvsBAP0H7PUEAPYEHPcS/AQZJPQO9/bj8BAAAgAMF/8CAPr38Q4A/wL4CgL1/w0H9wEDDAfr/ur0//37+gYYGggCC/r5AAD5AAYSCwkEF//5/wf6
8QMGCwL1Efj9APjs6QUBE/j3+AAADwL+CP327/wE/f78AQgMC/oIBwf89Pz+/AACDPgHC/3/Fvj/A/n16xPs/vnzHv39BADt5hr69/3+E+j5GgwMBAfx+gH5
G/8A/v7y6wv6Bf/3HukRBfb+9QX99/kFGAUP/PLn5Qfq+/T9Cf4J/fvx+QACAwAI7gT+AQwZHPL/9wEDA/3+/wUD/gIBBAD+Gg4KAP747gjt+vr29f4N/fD2
B/v/+PkSEv4J/Pju8wL7APkD8v8A/v4FCv0JAwIFDgEAAwAA+Av/+wL9B/UK/+/q+f8BBPsPGeT3Afz49QUWFgAGEv8ABv758Av5+v0AI/r9AALu6Qj6Bvv0
3xgBDQYSFPbs7/v+8f8ADgMQCwwC9gkE/fn2+gQACvQS/gIDCP8AAP36+AP/AP/8BP8AAP/8/QL/Av/+5P7/CQQIEPr/+QIE9/oBAP76C/UIAgIIAgIH9fb2
9wL+//8B8g78CAsbBfzp8QDy//P+APj2BgMKCAEE/vcQAPPzCfv59/8U/Bj7DwIF/BHo+wvt9RMBBgUS+wDm6fv08wP/BAAJC/0F+goFBAv+CwkI9gjw9P/0
4PX++vwBHusVCQEV9OnzBP/7AgcQEgEO6en6B/kCFfANCP0OAAsA/wUM/f74+v349QgCAgMIAv/4+AD85P4AAAQQGvME/gAJBfP+CAMCBQQABgAEAP3+BgMG
A//9/wEC/hryCv8L/vj58Pz3/fT3/AH5BvgYDwUEA/8HB/0D/ALx9v7/AfT/Cv39/QkB/f4G9PIC+fv8DfgUB/0P9hMA/PsGCPP9//QD8RAAAgUUCfTw8gD7
FOv9CPv19hEKBw3++gTyAgUSBvgJBvv39/P4EwgFAgsA/AEB3/kH//sLIu0I/AAV9/DyDfkSC/L5AgIJ+f7//v/5BfwIBAYCAwD/BP8J/gL99/0DBwj2BhAK
9vv3/v7w8QP//A0NDvP5/fj9/P75AQYHDPkIBQQA/f75AAYGCvkHBQMA9fT//v8CDfcRBf0HP9II8+fe3iYXGA/85QABAAMSH+wL/v4P8gH//QIJD/UHAwED
5vgMAO/1D/AB/PkX/P4AAPwDCfoFAP8G/v0AAP0ABf0FAgAF/vkEBv8LFPcB9AEN+f4A//8CC/kFAQAEHuQAB/Tl9gwYEggMMvj+APjgzx38CQD0//4G//b1
BvkE/v8O9tz+Hv4UEQb79gkSC/oCAPX3+QoB/wAFBfgD/fjy/vwJBvgPAwD9BAQF/gL9AAL69/z+BQcTD/n4+wH/9QcAAQIQC/j3+AAC7wz/8goOC+39BPn9
9wj/AAAJCPgA///7AfXy9gD0BPsbGgMH//vz+AL+Bf0UEgMC5wv/BQ4hGvH58gD9GP/4/wcA8QYCBwL0A/8AAP39/gH9Avz+4gkD/AQODPL+/fsBFf7+APry
7goGBQH5JPwC//rr3RgEBQbu9vH+APbyC/UPCvwQB/4AAP3z+AkBA/8B6Pv/BAITHfIJ/wELFf/28QMD8/wOEvr2+ez7/PnyC/ccDwoMBPb+CAD//Qn8+/kC
EAIG9+7g4xoGAgUE5vr3/wkcJ+wXAwkG4fnw/wQUHOsN/v4LFPj/Bv3w9gT9Bf4BIQD6AALt4BLtAfrwDf//AAL29wr+/gL+EQD/+P708QQFEPvzFf/9/wH2
8AgDCgD2CPP/A/v5+wEGCP8B/fUHAfbx/Ab8/QAI/QP+AwAC/v7+/gP+C+79A/v2+AMGDQH/8gX3DAgOCPH59QT23PoS/vD+E+8B+foU+PsE/v3+BfsDA/0E
CgoBAP316w76A/735gL1Ag8UFP/7+gX+7vgAAP8GFvQKAwEMAvX9BPr5/wMIBwUDAQ7/AAoL9QXx+AHqFvv///fe5BEBDgP18/wA//8EEfgHAQAJ/PkAAP3/
DPoKAwAJ/xED7Prv8AIGBvr68/8A7/j1EO8gEwgR8ff7Dg8SBAwD9gj89/kDB/0E/wwE+ggD6wvv+QUJF+gGBAv6Av//AP/+Bf0DAP8AB///AP/7AvwCAv7/
+Pr/AP0CBfcKCf7/BAX1DhMT+xPz+g3oEQj1DhIQ9hPx/Anj+/0AAAACB/wDAQADB+4B++7j+v0VEgAOHf76/gHt4xIEDgLyHP8AAP/y5g74Av71GP7+AP/1
6wv7AgD4IvwJ7f317gsCDfH6GvYQAPLx8Aj29/YJ/vz//QAEBf4EBAD9CfsA/vnt9QECCgAB7gkKAvkCCvn07fsK7QD+4gH/GeYhGQIHBO38AvLl+wQYFQMI
A//6/gX2AgH+AwH6AvwGAPv5AvwBAf8G+vsAAAAGD/wIAAcMBur+B/Xv9Q4OEQYFJvYIBezs4igNCgYF9wICAAAICfr++/4D5Pz8AgQQGfAE/QAG+P4AAP8E
DPkFAAAG+/0AAP4BCfoFAQAG9QX9+AcMEu8GAv0A5Pf7BwwaEvr/BAL9Cfv/+vjv/fwODgAE/OPq8QL6BQH99xMEAwGWAAzv/ejq9/AX6PPj7vwFBfYDEPf6
8PkI7wr/E//8/wj16PDwDwkFCAIJFRDmA/Tz2foA8QH7DQUFAAwNBvcWBAoQBgvj7wf33AAK5uYHH/r+H/g7AN8WFBYg4QLvAAAA/eoR8QkICvgH9+jsBP8D
CQcGDe8F8tTzABL6EADeMC387/L/AAb2AwAACgry6Pr8ACHwF9/5DA7zC+btAPYDAfP1+/oEyADpAArwNfIQKhzWCvD0CwTs/BDj8/kJ9AME5g8MDAcBAwkE
AA70Cgz+EAf3Bfvs/BcX/gIMDQ8G/uz3BRr8AgUA//UH4+T7EewOAOz5/fgO+vEBAAAA/u4T9Rj3BgICAOTsAAH5De8A/gcBCP7oAAkMDAPV/AUXCuwMAPYP
8iHf9/wICev/AOzpDPn4AvkE5QH5ABD+FO0IBAbr6BkGABn6FOcC/QD3xWvyQkVFSNJZhNeE2OkhAP8DGBsoFhTdKfxT/pBZ+ERu3QjKAebl+foHAfj+AQEC
6+TiABjiFubcGBLvFe4C+vHt9hHtBvka+wEKACb9CA8TBgr5/w/gCBQJAwsOBQj76dLjEvj1//32CgAB/wrb7gHq9f8Y8PobBAH92AoIBggLGPMC9b3/0fn4
/QTkCg346NrZACHtD9/yGiQE+wDxAA70Cu4AAfv+vrvr8Qjy/e4OMBj0EAHuAPjzAfv08gX1/OrnAA/oAwbxEAv5A9EIAAH8AvUC+wIF78nzAALmCAHMJh7y
ydYSAAkEBwIpJybVAAAA/eAN9QUQDPMaA+zmAAb2E/YBAw76Cvv/APQAAg/39vcTB/bvAA/m+Q7Z8ucLBwoCAPf0Cfr55+/84coDAAcFDfjvBBz1++24Gfn1
Bf71ARINCQqoFf7nBt3n+d8PBgX96gj17voCAvYUOPImAMcYABcD5fcB9/Ak9OYJ9RwRDgb+AAAA9P39+AL+D/8J/+0A9v759Q32Hw4TAAAA+gD/+wH+CAAI
FgAw3dsR8xMl/gT5/ATkEAX/Afz78vzwEP3BDQXn8/b27vMUAAAA/fUA/gMG/gD9AAAA4/0B6Qj6GQEU9fn/+QzyB/T3Eg34DBXnEfn+BfH+5fMBAAAA+gL/
+gP7CAEH9gUCEwgJE/8B7QrgHOfi8fvS9fLd/uooCAAA/PsA9wMB/PgIIBEl3AYD+fsS9esGAAAAA/sBBAAC/gD+AAAA/gABAAEB//8AAAAA7AD98gL8FP8S
7ATh1y4HBfAIHAP9AAAABvsAAAAB//3/4/75+xPyCe7/FQX5AAAA+/wC/QEAA/8DAAAA6QQI8gIFHwYKAAAABAkEAAD+/wQGAAAAHPoHFfYL4wPjAAAA+v/+
+QH9CgAJAAAABP8EA/4E/AH8DPoH7v785AD3B/EH8gsCBBQBFPYE+P/wAAAA+AP99gP8DwMMAAAA/AAC+/8BB/8HAAAA/f0GAP4DBgIC+gH9AAf+C/0BAAD3
AAAA9vsA9wX+DQAMAAAADf8BBQAB/AP5+PsLAP4MAwcOAwTwAAAA+//8/AH8Bf8H9PnF4gn2BuXzCv8NAAAA/QH9/QT5BwAGf74rAIH0pkaxo7VcB/3+//v/
APIG+AD6/f7+APUG/fUG/P8B8wP79+4A6f357vsF/v4AAAD++gD9/QH/BgAAAP0GBPgJAQACDQT+//8JDfUOBAQB9v8AAQH78Qz0/gADCwIA+/8GCPQLAgIA
+AD1AP4A7Q70+wcMAfYH//EEAewD8Pf0/wAAAAAA/wH/AAAAEAQA//8GEPYLBgMAC/r/AfwAAfAC9gT+C/4AAP0EB/MI/wIA8////wn78A/4/wQB+P7/AAD8
8gv3/AEABP4BAfwEBfUJAAD6+f4AAP798gb4/P0A8P4AAAH16xDw+f0A/AEA+gH98wEA+/757f///wL65xTv/QAC/AUEAAn8BQr7CPz7Bf8B/wAD/PUI/gP6
/f0A/vz+8v/9+f/8+AT+/gIB8wv7AQQGCP8AAP4EBfcFAAP9BAD6/+8IAe8K9/8HAf8AAP8BAP8B/wH/FQQAAPoLGuwWBP7/DP7//vgHBekN9wT6AQL/AAAJ
CwAHBQICAQAAAP0CAQEA//4A/v//AfkGAwAC/wEBBAEB/vwB//kF/QH9/wkA/wgBBAz+CwEHBfz8AO4HBPcF+f0GAP/4APkDAPoC/gMG/gAAAAH++wT9/wAA
CAX+//oIC/EKAP8A/gAAAAAA/QP+/wAABgAEBQQEFfkHCf4BCQIA/f0GB/UK///6Hvfv+OEXBOYV7hH5KAz4AdsgDe0j9BH2De8YBBPyBxwADfr09f//AP78
7gr1/AEC8/wAAAH46g7x+gAAAf7/APgGAfgG/f////8BAAH+/QH+///+DAQA//wGFvUPBAH5Df0TAw37EfwJCgL9Cf4CAPsFDu4L/P/6EP4A/f4JAfEK/wX9
FvUEAfwDB/IM+v73/gUAAAQAAQn8CAAF9wD/AAD99Qv4//4C/AD/AAH79gf6/gEBDv//APkHDuwO/QH/9AIBAw77ARn0DQUF+/78APz+8Qj1/QUJBQQA/AAI
C/4IBwIIDf3/APoGBvMI/AL//v////0A9v///AH/7gQCDhL3Ex/yF/8KAwACAP8DCQADAvz9+P/8APz+8Qj3/QMG///+AAH/+QP+AAQDBwD+APsEA/kFAAMB
HwYM/gcDFAQDD/7+/P0CBP4BBfwBAf7/CgH7APwHBvsFAwQHBv/+APoD/vQG+gT+BP8BAPsCAvkG/f37CgAMAAj8EfYHBfXxBu/67ez75An55gkLCAn79PIV
BvcQEQMF7v7p1wQC4gX3+/vzAfsA/fwA+vQD9v75FP4C9/T/AuwH9/v09PoAAPn+7QD69//+8f4ABAX79hTyAwEFAQAA/wH/AP8A/wEACAABBQIFEf4FBwH/
8vn7//b56f359vr/9fkC/Ab27Qfy9AH9AwH//fME9PcB9/8C+fz8//r87A/y9QAHA/8B/QEA+vsB+gD+//gAAvwA+/j++QD/9f76APz97Qf3+v0B+AD+/P36
6gv5+f8CDQYD/wICDvYIAv378f8A9P327QAB8fryCP8GAP8AC/wCAfn59gIAAAD+/Aj8Av0A/gAAAAD/+wH//wD/BwT8//AREAAQCPUD+AAA//8B+wX9AQAD
G/MT+vULCvD9+/D4EwEOAQkCGvoJCfr2EP8EAPsCDfYF//X7+wED/wT8+gP9///8AP4HAAT4BQT4Af38Df8AAPsHC/EM//////4AAP//+QD+/AD+9wIBAQf8
+g72AwEE6QH/AP/+7w31//4AAgAAAP8A//4B/gIADv/+/vMMCukT+//7/gAI/Qr3AwP/A//18/b+AAH99Qjy+woHAwAAAAAAAv0CAAEA//39B/sIBQEBAQEL
7w0E9Qzy5Rjx/v4HDv/9APcHBfEL/f/8CAUA+gEDAwAJBgABDf3/AfsFB/EJ/AL++f0C/gT6+AD5+/7+5/kN/wT3/Av8AvT3/gH+/wAEBf4DAgQA/gT5Av0G
CAsICwYIBQEA//8CCP0FAf/+8QD6AfgD9gH8/AEI6f7/AAH14Rnp+wEE+f8AAwH+/Az3Av8D9fT78vv64v755/32/P4BAgX+AAj5AQEE8QD/+ukD7APy7/gD
/Qf/AAAJBwMDCQIJEQAA/f8GDe0P/wL5/fT8Bfj99Pj48wP7AP/+APwC+/4A/wIB+f8B/gL78gP7/P77+PwE/gL09wT39v/1/wj4/QcG+w8ACA0QAv/07PL9
8vMG8v8BAAIH/gT/CQEBAfn88v4S/g3zABD4C/Ty+v8BAAH++wL+//v7/wL1CAcDBQ78CQgJEAEF/wIFE/APBv31/v8AAP8A+wH//gEBCvn//ff9/+oI8Qz/
/v//AP4A+wD+/gEB+foCAQP79QX2+//9/f3/AQD89AD5+wEB+QD/AAD+9gj6/wECBP8CBQEFFAAECPwE+P8CAAD8/QP8/f8A9QAE/v78+wH8/fj6/QAA////
/AD+/v7++PsA//z65wX19f/8/P0AAPsA9/z++AH+/Pr//vv78Pz99QP6/v/+APkF+wEA/wEE/fb+CAf9/wH7/gQC/gIA/wP//wL+AgEABwAE/fwCA/wE//f4
BP4A//0A+/gB+gD+CgD9//gKBvkKAAQC9QgAAAn9ARnwDQML/P39Af4A+wD9/QQC/P8HAAv4AQP5Bfj6A/0A//3//PoB+gH/Av8AAPsD+/wC/AEA//8AAP4C
Av0EAQH8+ggE+wb6A/37Af8CE/7//PcHCfIR/v4CDQEC/wAHFuwQAv/6/wEACQYGDwMCCgIE+f4BAP79+AP8/P3+9v/9AAH98Qz4AAEE+fsAAAD57gP39gD9
/gL+AAQBAAv7BgUL/wf//QIBAQUBBQIFAgYI/RL7FAYEDfr0AgAAAP8BA/0CAP8ACv/+//kGBfYH/v8B+gD/AAD/9gf6/wICBwAA/vwDAfcG/f/9C/oAAPwG
AfMH/gEBAQH+/f4D+fwB/gMFBv0AAP4AAfkC/QL/GwX8+/gOCOkT/wcCBgAAAP0FBfkFAP4CBP/+APwD//gD/gIBCQf9/QEGA/kLAwQE9wEA9gAA3gb09AUD
BQL///8EAv0EAgIC9QABBAL49RD0Af0FEPsG+/gJCPUIAfb/6QX8AAT56Bzx/f8D+v39A/z47Q/u9QMJ+/8CAAH9/QX6AAH/9/4CAAP89gb6/QL+AAT//v0D
/gH+Af4CBf4AAP4B//sC/QH/+P//AAD97wf5/AID+AEA+/v/7Ab8/AD99f8A/AP+7wv5/QEE/AABAAD+/AX6AAABBgAK/wT+AfsB/v32+AMC/wb5Aw33B/kB
8f4C/wX48Qj3/v7+/f4E/gX5/gD7/P33BwkJ7g4BBf4DBg/5BgcC/f0JDvgOCf/59wABAAL79gz2AAAC+gIC/wX+AAf7BP7/9vwB/gT37gH39wP+EAYA/wUL
FfUODQUF/wL4BvoICAQFBQELB//8APwEBPQE/gAB//wA/Pv+6/j/8vz4Av4AAP//+/39/QIBD/wCAvkHCfEH/f7+BQH/AAEAAv8CAQIB//3/BAD+/QgAAgEC
Df8DAP0DEPIM/vz3Cv8L/gT/APUF/v/y/v8AAfwB//wC/gAB+vIN7/EF+f389Pj7/f4AAQD//AP9/gAA/wT8AP8E/gb/AwAI9f8AAAH68Av1/QD/AvkO/wf2
Afb8+vXwEAEC//8EE+wNAf76Bf4GAP8FDPUJ//33C/8A//sHC/AM/v//Cvv/BAEABfkCAAb9+AgBAAz8ABn1CwEDAv//Af0FA/0D/wAC7hH/9gn29hr4CvoA
CP7//gEB//oE/QT7AQADAAH+/gP8Afz+AQH+//8A+fwB/QEB/w/++AUA/gn/BgL/9AP59wL/8AX9/AkC/AUFAwT99wT4APr+BvsEAP3+AvYC/P76/QL//P79
+////vv9+wEBAQf7+wz6AwD+DfwBBQAKGPEOAwT9+wAABf4BAAb8BP0HDgoAAwEIFfoMCwIDD/kD/PEIBegI9vn4AgcC+QT5/fsB/wP//fn/APsB9vsA9gH+
8/gW+Q/0/gL3+wT9GAACAAEDFusOA/79BgIJ/QT8CP4BA/Pz8QP0A/8B7xPy/wUP9/4G/wP45AT58wH2+/8AAAD99wf6/v8A/P4AAAD+9QP8/AH/9foF/wH6
9Qf2+/n+/v/+/v//9AD++gQC8gP/+f/86wb4+wIDAQAA+wH++gMA/gH+Cf0K/gD+EvgEAff3/foB+fMI/+8Q8/fxBwv79wEJCP8ICAULBwX6/PgLAvAR+wsE
7f4C/Ab17Qf3+AT7Bv8B//4BAvcG/f/87f8J/BH29Qb/BP/0Av8AAP8AAPsB/wEAAf8C/v0A/vsB+//9+vz+/gP9/AP++wsED/j8BgAJBfIQ+wYIBvv9APAJ
COYP9vbx+gYA/gX+/QkABwL/+gP+//wA+wb9AfwACfv4A/cK9/oC+QMF9AX+/w77/Bj1CQgH/wAAAAEA+gL+AAEB/f0EAAP9APsC/v36AP0ABP8BAQL/AAIA
Av3/+QH78f/89wP8AvwEBfwED/8DAgD+BAjw+/IK+gYH9ggM6fv7/P7z1hHp8gME7AgA/wT8+hn4CfwF//8CAAH9+QD+/AD8/vcE//b98/X/7/r0GP3//vkR
Fe4fBwb++fz2/v/+6Qry+gQN6/0CAgL17Bfr/vz/9/v+//kF+wID/P4EB/8A///++PcA+gL/8Av+BwsCAxr5GAMPAP79//kD+P4A+wIABgAA//kFB/MJ/P/+
+Pv////67AT3+QL99QUEAAX69g33AP/7BwsDAf8CEvwJBvn69wAAAAH9+Aj5AAAB/AYA/gb8+Q35BAECBQEHAQcCEPwHB/726ersBf340SPe7BQj8gME/QD6
9Aj5/Pv6Bv0BB/YIC/kG/gAC//4FAP//BvkGAPf3A/0BAP7/APgC/QD9+wT///4A9gf6/wADAQEA/vwC+f0A/f4C/vwABfwAAAT7//wC/QMBAvsA/QX7Af0D
BP0EAgX/DvoEBP/8AfsA/vwB+PgD+gP99PwB//789Aj1+/j8Av/8AP4B+/0B/gIBDP0A/f8C/u8K+wP7Dv8B9/0EBewO+wL5G/8C/fQKGOUN/vz8+gH/AAAA
/wT/AAACHAb4/fkVHN8aBAz98Qj7/wYB9Rj3BwYLBwMBAv8DDf8EBv8CCf4E//z+CPAE9/r2/v8AAAL9+QT7/gEAEQH+BgMEFQEDBv8C+wX/AAcA/w/8BwEF
BgIAA/gJCvsGA/4C8v0E+wL76wX4+ff5/gP9/PwA/Af+AP8FBP8GAAT7BAH7Avz8/f8AAAH9+QX7/gAA/wL7/f8IAvcGAgEGAQf2Bv0JCQkDCAYOAPv2+/QC
8P4D8QIC/f7+AfwF/f0C/AQAAQEG/wT+DQACBPn5AQAGAfz8AgH7/fb3+vwA///78QH4+AD+//0A//3+9Pz++QD9A/gA9/ID+O8J7/31Bv8AAv0CAvwF/wH+
/v0BAAL9/f///gH+/wD8APwC+QD//AEE9/gAAff78v728/j3Bv76//kF+/cH+wEB9/4BAP/9/gH//gQB8f/+APz+7wr2+wAD/P4AAPwFAv4C/f//Bv4AAgEG
DP0IAAL9+vz//gH58Qn1+QQA/v//AP//9gD9/AICDf//AP4DCfAI/AH+9fr/APf87Af49v4ADQf/AP0GDf4KAgED+wL/AAMB/AX9AwEH/v4DAwT6AQH+Af77
AAUF3/n27PQF8Pjs/P4A/gX28QP4/Ab9Agj//wQDBwMABwEG/wAAAAAA/gH/AAAAAgAEAvUF/voA/PQB9/8AAAL58Av0/AEAF/7+//EQDt8X+wL9+/78//z8
7Qf39wICEAj7//0LCfULAgUFAQAAAP8AA/8BAAD/+v//Avz//Qb9AP4BAf8B/P/9AfcC/P73/P4AAAH99QT6/AABDP7+/vkCAu0G+AH/8PgE9Q7t2xTu8f70
GAH/+PYOFNsg+gP5/QIG/gb8AAMBA/z7/f0B+/z+8/cA9v73Dfz/+wL88f3/9wT9+AAAAAP5+gv3Av8C7vQOBQ/0Bgv4BAD0APj+AgoC9gEA/QsJ9P8BAf/6
8w31/P0A8f7///v66gj2+gEAA//9APoEAvQG+wUBBAAAAAACBPsDAAEA+f0A//778wD5+QD/CAAAAAEECfgHAwIACP8AAfoFBPYE/v8CAgMAAAACBQACBP4B
/wQAAAL/AQX/BAAB9gb9AAb9/gr+BgQB+foAA/v/9AP3+P0F+AgB+/799Qf7/wICBgAEAAICC/kHBfz47gAA/wL89An5/wD/AwT7/P8C/AEGAQcIB/z6/v8C
9/v++gP+AgAAAAAB+/0B/gIB+////gD/8wX8/gIB+v/////79QX3+gEBAgH7AAAB/v8D/wMC+/8ADfsICAIBA/4GEAMA/QEDDfcIBAH/EgcF+wUGEvQQCfn2
C/78/fgF+e8L9QYB9QX/Agf59hT1A/8BAP8BAP8AAP4BAP3+BAMD/QAGCfoIBf77+gv7AAUDBxT8DwQQF//7AvcKCO8K/AcHAPz/AfoE+fkF+wIAFwISA/0F
HeMGBfLv/AIJ/An3/wn5Avb1AQwNBxP8JQ0AHPT8Bf/7//4A9f//+gwJBAAAAP4DBPwEAQD+8Qz/AwMA+xb1BwEMBf4AAPoEA/gE/v399gf/AwMABBD4DfgF
Cv8L/g/6F/oIC/3tEPwC9fEHA+8U9Pf08Pb/Bf318gjv9P8J/fsAAAH79AH8+AH8BQABAAL9AAP9/wQBHwQH+PoCDegMAvnzEQP9//wFBe8JAP8AAP///vcJ
/PYI/v79/P8AAwT+Aw35BQAE/AP+AQICAQYABwQIAgEAAP4DAwEBAf8A//kA//n97/QC8AL3Av0DAAH9APz+/fz79P8F/wT28gzy/vj7/gD9APcG/PsE/QAB
B+4DBPf39/T87Qf7Av4ABAEBC///Av//0Pz++g/p1SXi+gYC8PoCAAP15gjv9gL9/PsM/QL78PYA9P7v9P///wT56w31/AMCAAT//QEA+gX/AQAB9QAA/wj8
7w33AgMBDSj1BQwSHAANHxUK+////vcC+v/++gAC+vwD/wb39gX4+gH5Bvv/APgDBvII+AAB/AIE/Af8/wADAvz5Bv//APoGAfMG/QECAAAA/QAA9/0A/AD+
9gf0Af//9R/tCQgW8gAAAAL58BDx//8B//EM9Pj27f7+7vHu8gP+/wf37xH0AgYF/v0GAAf5AQL9Af349vwAAPz88wT5+AAA+v7+//4C8wL9+wMED/74//cS
HfUZAgwFEvsCBf0JHOwRAf/6DfwG/PYCCusN9vjw/gn+/gEC/Qv/BwAKBAAA/wH//voB/wL/AwD6/fwH+fwG/wcGAwYA/AD+AfgF//38/gAC/wH+/wL+AP//
C/7/AP0CBfYG/gMA/fv4/vQB6/r+8ggG8QEC/wb59BH3Av3/7vf+Bvv57A3v9wAF+/kJ+v/37vz48vz1Dvz+//gIBeYQ+AP5EPoA/voFA+kK9gP7APwD/PYE
/vIL9wP8EQsA+AEPBv0LDAEG/gT//wQAAwX/BQECAAD//v4D9/4C/wD/Bv0CCQIEFAMCC/0BGwUV+wgOKu8VGOvw7On4zfX75QD34Pj4CfwE/wD/DPMI/vv4
FAf66/ML++Ie9Aj4AQAA/f0C9fwB/AD/+v8AAAD9+Ab6/wAA/P4AAAD99gX7/QD/BAAA//4CBf0EAQEBAQAAAP8BAf8BAAAA/AMO/wf+DgUCCfnz/f7/AP3+
9f7++v/+8v8GBA3z9hTuBPz9+AD8+wb62g3z9woF/gIAAAIAAQX+A/8BBf8AAPwCAfsC/f3+5/4BAQXt5hjo9Pr8+/8B/gL58gf2/AAC+wH9///99wH//AIA
/f0C/fz+8QD9+P/7Bv/8APcH/fkE/AYH8fwB/wb15w7u+gMBDwAH//AHBusN9/j39wYBAAr8/hT5Cf8CGPcA/+0RCtwX9/788gEH/gnz9RTxAfj7/AEAAQL+
/Aj6AQAC9gMB/wL++wj7AvsECQkKAAIHDAgDBwUH7wIACAf++R3wCQIMDAL//v4DA/sA/wQD9/r9BPz88wn2+QUEAwYD+wH/9gH5+//8CvsB+fcFCPEI//wE
CP8A//wCA/cE/f8B/QT/9/AN8voG9wL5Cf8BAP79DfIGAP398v0PBQ7z/hbrCvP06Ar++v7/7Av2//4G8vr/APn98AD9+Pr+/P0AAP7+/QL8AP8CDQEFAfcM
G+8SBvn+2fX9/ff2zhjm7f0DCwEB7gcC8AEM+wX6Cgf5AwEIDwEECwoQAQACAAP/Av0CAPz7Afz/DQECEQn8CQML+PABBf7x6gjq7gYAAQAABAIBBAD/BAAF
Cf3///oDAfQG+wL99v0BAAH89wP7/QD9/AUK/gz0Bg/0BvX4//7+AAD++AD9/gEB8v8A///87AT6+f/9CwQAAPwGEvUNBv39/wAAAAD//gL+/wAAD/EY+QL1
GO/+9Ofn7gECAQT47hHvAwED/P8A/wD++gL8/QH/7wP//gb59hX1AwQD/QL/Agb6+wn4AAID9/39AP/87wf4+wMF+wAA/wT68wj3/gAB+f8A///99gT7/f8A
EPL++PAG8u8S7v/zAv/8/PoE9AAB+gIECP4BAP3/AfUE+wH++/8A//7++QP8/gAAAwD+AP8B/P0B/gMCD/4A//wFCu4O/AD5Cfj5Be0NDfAR+gwI+gAAAAP/
+gX9AAEBAwH7/gIA/QIBAAUCBP8CAAL/AP3/AP39+f8C//778w33/vsB9gD/AAT58A/y/wMC+P4B/f767QH3+AH7C/IC9fP+9eES5QHq9wL+/gX46hHzAAEB
A/sAAPwA/fQD+AD96/79/wf45RHz+AYGAAH+AAH+/gD9AAMBAf////sE/fUH/gL/AQf5AQYFABX7DAkRFv//AfwLGegUAAMB/f0A//7+9AL7+wH/AwAAAQT+
AwH+AQEABP8AAP8AAfoC/gD/BAD/////BP0A/gEA+gH/AP398gr2/AEFEPz7Au8NAO4J+wMC8v75B/0D+gj7/wQHA/8AAvoCAfwA/f8C/v79AP0A9f/++wME
9f8AAf3/7gr3/P0BCwEAAP4GC/gIAwIB/QT++v8D9AcBAAMC/v8AAAD//QL9/wAA//kB/P/56wD48wH68wT//gAA8xH3Av4H+Pj9Bvj27Q7y8QEA/QgDAA77
BRP7Df39//v+APkA/PYC+P/+If///u0XDuYW/AMEAP4AAv0E+wD+AAEF+v4E/wP7+wH9/fv1/Av/+An59Q/6BAECCPwAAPcGB+4K+//89QD/AAL68A71//8D
/v8BAAH+/AH+/wH+CP4DAwIBEP4BBAAAAAIB9/oD+PwG+fv58wAAAAL68g70/v8DEOnzBOwHAe0N9AQCAAQAAAIEAgMEAv8B+u8K/vvz/Pf66/jtBAH/AgL/
BP8AAv4A8/0D/wj29gv2/gH58AcA+Qb86wz4/QIG/f8AAAH++AX7/gAA+AAAAP8AAQEBAP77+AsH/wr8/wz7Bvv3AgX+/wAE+wICAwQH+/sN/fz6BO0I+O3p
/wAC/gj29gn2/gD8Cv/+//oGAfYG/AIC9gAA/QD67gj5+//9DQABAPsHDPMLAP/9DfsAAPoIDOwN+wD7BfwC/v0A/foC+f/7D/v+AfcG+u4H9wICAf8FAAEA
BvwCAP779/38/wL76Avz+QUD//8H+QD7/vkE+/jy//8A//8A/f7//gAABgABAAIDCAAFBAMDCg4A+QQFDf4LCQIABAAB/wL/AvwB/wL9BwED/vYA+e8H9/z0
9v8EAwX5AQX9A/f89///APn+9gX9/PwABv8CAAL9BfoCAP77DAD/AgMIDfQLBAEAAP//AAT+/wP/AAMAIff7//YRGtof+gj8Cfn+AfsCA+8H9wcA/vv//Pn+
7fn78/78/QAA/wT/+Qb8/wECAvf+//gD+e8E9QIB+QYC/gn8/Q77CPoA5v8J+Ans4xfp+fn3AAAAAAH//wAAAQD/AQAB/wP9AAH8/wAACgD///0EB/MIAAEB
AfkAAP0B+PoA+QL8/QH//wH+9gEB/QH+/QAAAAH++gX8/wABCAAAAP4DCvcIAAAACgAAAP4GCfcHAgABB/cKCPcEC+8L++7y/e75BvUD7/kC9AwEBgP//vgH
DfINAfr//vz5+vgE7vkC9wYECgACAAYCCfcIAgH7BvD7CPgDBu0G9goD/v0AAP3/+f39+wD++/8DAAL9+gP8/v38DP////0GBvUL/QH+BAD+//cGAfQJ+AT+
/gb7APYDCPgPAAD/EwP/+/4LEPUQBQMBEvz/AfYOFOgT/gAA/Ab9AAb58xTuBAEMAwAAAAAAAv0BAAAABfv/Af4DAvEM+gH4AAD/9P/84/MB8//4/P0AAQD9
9gb6/QD/9/8A///78Af3+/8ADAIAAgIEEvcMBf8BCgT/AP8LDP0MBwICA/j8//cE9vUB9wX9CAL/AwgDDv4HCgYCCv////sA/vv//QEEAv/+//gH/vUH/QIC
9/38/PUB5/378QIB/f/+AP0B9gL8/QEDEgEA//sIE+kRAQL/+gMFAAz5ABH3B/wA9AEA//4B/wAD//77/QD+APgF+f0CAf4BAwECAAIABv4CAgAABAMAAAUA
CvwFBgIA/gv/BgwFDRv8GP8PAAAD+fwF+QAH+/r8AQD/AP8AAP4A/gAA/gH9//oD+QP//f4A+vsB/wL7+wT3/AAA/gkA/wr7AAr8CQIDEP0B+vz8+uwG9QX0
/A38AAgDAxL+DAAKBQL+//oF/QEC/f8D+/j/Avz++AL8+AH74QH+/QXz0yTg+QEMA/4J/wX3AfYG+vrv7/sE//n89fIG8Pnw/fAL5gr08QjmABIBFOb49uYT
8uAX5AP8CQH/AAQDBf4EBQMC6QD7//376xnx/QIND/0e/wsEIfMKDfDvBP8U8QX5FfEI/e7gDvv+/vkDAe4I9gH7/wAAAP8A/AH//gAB/gD/AAD//AP+/wEB
+QABAAD9+wX7/vz+Af8AAP8B//4AAAAAAf0EAAP/+Qb6AP3+9f0A/AD97wf4/P8B+wUO/BMBGwcHE/nt/QAAAAD++gX8/wAA9QD//wL56Q3y+wIB/v0AAP3/
+QD9+v79/AD/AAP9+wb8AAMB+QX9A/8FBwv9B/0KA/oA//cCAe4G9wH6/QL+//4B+QP9AP8D/QAAAAP8+gb7AQEBCf7+AP8HBfgIAAP/AP4AA/8DB/0EAgAA
/v8AAf8A/AD+/gABAP0AAP0A+fsA/AAAAwAAAP8CA/0CAAEB//8AAAD//AD//gH//wX9/QgB/QkBBQEHCAAAAf0EDPUKAgP/Bgv//wwECwkEEAMJCAIABQIF
EgMECQAICf//AAEBBPwDAAMAB/4BAP4ABfkD/QD+F/QA/PIQDd4Y9QL7BgkA/QMDCgQDB/8F+vsBAPr/9v3/9/79AwEA//sGAPoD/QACAwH7APQNAvcJ/gIH
/v3/Af//+QP9/QICBQAAAAADBfsEAgEAAgAD//8AA/0B//79/PQA/gP35QDy8gYBEAf+/PoJBwEKBAsLBf8AAAADBPkFAAEA+P3+//n98P379AH/9f3+AAD6
5g3y+wUG+/v4//0E7wL++QYH9wAAAAL89Av3/wEBBv0E/f3///AH+vz3+wAG/gX+/QH8//f6Bv3/AvwB//cC/AL//wUAAAQABQcABwAEEQP+//0JEvQNAwH/
AQT0//wF9QP7/AcKDQECCPsFE/YHA/0B8vz/AwT98RDz/gQGAv7//v0A9/oD/AIA5/7/AQH67xD0/AEBAAD/AP8A/QAA/wEC6fX9//r24Q/w7wL/+QL6AP4G
+Ab/AAQK////AP8A+wH8/gIE9/0AAPr+8AL79/4ABv8CAP39CPkB/f35/wAAAAABAP8BAAD/8/30/vYA6wEA8gQH/wIA/vsDBf4C/gH/EAwC9f8M++8OAv74
AgIAAAIACQn+Bv8E/Pz2/vQM//gB/P0BCQH/AAMGDP0HBwME6P77/f/03hjl9wQIBAT///8EB/4FAgIC/fz/Bf4BBQT9AQEEDQAI/Aj+BgADBf71DwT/AAMG
E/gMBwIA+f//APkC9gD+/f4BBv8AAAEAA/UG/gD9Af8BAAAA//0B/wD/9wD//wH99Qn6/gAB+QAA/wL88gr3/wAB+/8B/wH7+AH8/gH9H//9BPYOF+AXAQEB
/v8AAAH//QH9/wEB7P4B/wX26Bbt/QECAQj//QMEBQcCBwEF9wb+8wv5+BLzCf8HBv/+//wEAfgH/gIA9P8EAAb29Ary/vz+BAoAAggFEgoGDv8GAAgAAAUB
BgkACP4C/P/8AP4B8QX6/QQF/uL1+fj8C+AE6AXzCwH7AvsJD/cJBAMHFP8K+vkLG+YYAf/1D/cL7//++PoN9Ar5HgD+//kLFOMV/QIAEf//AAEED+0MAgb/
//8AAP8A/AD//gAAAf8A/v4A+wH++gAACP0BAPwCB/EG/P/7+wD//gD/8wb8/QEDA/z/AgABBPsE/QL+DwL9/wAKDfoKBwgE8/IK+gb3+vz89/vvCf8AAAAA
A/YG/QL9BPr++/kA6/MB8QH7B/8AAAEBBfoF/wT+CwEGAwMDGvcNBv34Af8AAPsD/wAA//8D/wAAAAD//gL/AAAAAfz///0B9/z/+wIBAQAAAAABAv4BAQEB
Av/+AP4D/v0CAAEC9wH////98gr5/QAA9Pz+CP7++hTxAQEJBP/+A/8DBv4BAQME+v7+AP/88Qf4+wQDA/8C/QH69v/6/fr89gAAAAD89Qn4//8CBQAAAPwF
BvkHAP///vgC//n++fj79/r68/4EAAX7/gL8AP38/wQBAQP/BAj+BP8A8PX8+v777AT68wX+/wAA/wD/+wH//wD/AwIC/PsEAf0D//n+8/71/PoG6gv8/gkN
IwUD9f8YHuIfDP72+Or5DewK9QL5+QMU/AIA/gT9+gf+AQD/AQD/Af8A///+AAEE9v8AAPv5/v8A+P33CvwAAf4EBvMJ/gP//fn8BP7+9v/++ggEBA7/Cw0F
JBABGwALCgACAPsJE/MOAf0BA/4CAP0A+/3+/gABEAAA//8IE/IPAggBAfz++vgD9vQH9AD6AvwAAPv//vwB+QH9/v8A/wD+9QL8/QD/FAMA/fsLEecU/gT8
AQoB/gwBCw0ADwEG9gUA+wj38w/1AQH+CwIA/wAECvgIAgMBAwAAAP4DAvwD/wD/A/7/AP/+/Pz//QD//P8AAAD8+QX6/QD///8AAAAA/gD//wAABvwAAP3/
+fcB+QH+//8AAP///QH//wAABgEAAAX/BAMABAL/+v0AAgP7+Ab1/QECB/7/APwD//YE/AD++gAEAAP//gP9A/3++ggDBQ/9DRj5Ef4FBAIAAAADCPoEA/8A
DAX+AwIMFvcMCgYJAgIH/wv2DQz5C/78AfTyCQkA/gXzAxEK/gAB/gH++QH+/f/+8wAAAwb5+BH0AgQE/QABAPsDAAEA//3//f8A/v7/9/7++/7+/P//AAD/
9AX8/gIAAQX5AP8DBQj8BQML9voB//r67gP29f79Bf/8AAMBBP0CAAD+BAEIBgoDFgIFD/oE/QD+AP//+gT9/wEEAf78/v/89QH6+AcB+///AAD99Qb6/gEC
GvsABPgOGeYT/gT/AgD/APsEAPoC/gD+AAD9AP4C/P8A/gICAAAAAQAABAD/AAAA/v8AA/4DCwABA/8D//4DAAL9/f4A//39/v4AAP/++QL8/QD/DQD+AAMA
AvoE/wQA/v8AAAD//AL+/wAAAvz/AfoCAPgE+/7+9gAAAgL98xH0AgAEAAAA/v/9/AH+/f4A8u/+/PT38vz66QED7f3y5Ab41wL58wn6AfAM/vYU+un66vP0
/RHfGQ0VCwj+DREj6OoX7Pz3ARfu/PD+FegECQP/Ev37A/wHI+j7+9kI9uEW2v/vHA//9OoYDfYJ9vL31vMC+hDr+CLnDgMJ2uf18Q7gzBXg5A4L6P3yBfT/
8gHvCAcZ5O380wHrzBjp4AkGDv4Q6+0ICvgQ++nz9vkPDwr/Ewj4AfP99fTzBPv1+xT98gcTENfy/+UdHuoY7wn5+Nrw8vsODOb87BH++Orw5fn99QP5+QoD
BfYG/gr5/fv8+wb3BggA/QUECgIGCAEC/f8D/gT8/AX8AP76AwAAAAEAAPwBAAEACgcD/AMJDPgNB/z7CfcFAfsC/u4G9f71+vwAAP7+9QL6+wMA9Pv+A/70
5Qbt9QUC/f/+AvwA+gP7/QADB/8AAPsFB/MI/gD+GfT3B/cWDfsRAQsD5v8C/wb07Bro//n/Ef78APwHCfQKAQYG/P8AAAD/+Qb7/wAB4vsDAgPs5Brp+fIA
Bv8AAP4BB/oD/v/+/PgE/AP17f/79AHyBf0BBvkEEPAMAPj7AwcA/QUDBQICCQAF/P4DAAT49AL3+v73/RT7/woICxUDFQIOAgH/AP8DA/8DAgEBB/wHAAP/
DPcF//n2BQH//vgFAPgH/QECBv39APUF+PUC9wEB+f3++fv65//38wP9Av0DAPb+B/gB+vb9/v8A////9AD+/AD/A/8A/v4B+/oE/QD8A/f+APoC+PwB+AMD
/QEBAAP8/wT8AQD9/f8AAAD9+AP8/gD/AP//AgX//AT5AQMCAgT/AP8DC/0JBv0ABAAFAAMBEv0FBvr6/P8AAAL99wb6/wAACv4AAPUKBuwQ/f4A9fT/B/j+
7wT19wEFCwD///0EB/EJ/gMDAQD/AP4B/v8A/wEA/gAAAPsB+wD///wBAwQA/wIAAv8BAv/+EQD+AAUECvIMAwcA+f4AAPsC9gL8/wABDf3/APwDA/IF/AIB
AvkA//UA9fEC8QD9Av/+APkD+/wA/P8CBQMF/wX+CwAABv36+AAAAAP79Qz2AAAD/wAAAP8B/QL+/wAC+f/+/wL98wv4AAIE+P8C//398wf3//0AEf8IAPkI
FuUR/vLv8P///wT87RH0/wQD9P4GAAf4/A72A/n4AfkB///79P389gL9/gAAAAD+/AL+/wAAA/0D/f0CAfYF+v77+/wCAAH+/Qb7/v/8/f8AAP//+gL+/gAA
AQAAAAT++wX9AQP9DPz//AACBvwG/wL6/wQAAAP/AgX/BgAB/wAAAAD//gH//wAA9f0AAAL57Qz0+wIC/P//AP/99gX6+/8B7/z8AAb36BDx+QEC/wACAAP+
AAL+Af//4f37+/n94Brt/AAO/vr9/gAB8fkB+Qb8AAYABgYDEgj+DQEG+gX+/f0I+wYABAQI/gAAAAD//AT9/gAAAQAA//sE/f0A/v7/7P/6AvUA7gz0/P0I
+wAAAAD/9gT8/gAC+vv+AP786gH49QMCDQL0+/QI/vEI+AAJ/QMC+wT7/wMA//v3B/0A/v8EAfYH/Qb+FvsBBAcGDvsEBgUFAAAAAAEA/gD/AAEB8wD//wT2
5hjt/QMECgERAA8AIvINDPTu9AECAAX69A/0Af4AAAD7/vgF+P7/+wgL9wAAAAX69Qv2AAIC//8B/wUABf0FAAL2Evz7APYKAO4K+AcC8gYE/wX6Agr+B/r9
8foFAf367wzz9vkCAf4AAv8A//3/AAMB+v4CAAL79gb6/f/8AgD//wD/+/cD/QL+9v7/AP/98gj3/AIC+wD/AAH99gf6/wQD9/D9AfYG8fv99QMF9gz+AAv/
Ahz3DwMNAQIAAP8CAgMAAgAAEf////YGCO8O/f39+foAAPz76wT29gD+A/YC/wD9+PYB9QL1+v8AAAD99gb6/gAABP4A/gD+/PUD+wH8////AP8A/QD//wAA
BP/8/QMC/vkFAQwDAf8AAP0DAPwEAP/+Afr+APcB8/j+8wD/B/8B//////0H/gT/9/7+AAD76gz0+wID/gAAAAD//AT9/wAA/QEA/wH++QL+/v//+vsAAAD6
8wT4+wL++P4DAAH58wv1/vz++v4H+wP5APgG/P30//8AAQL//QT9AQID8f/+Af/97w/y+wAFAv8A/v0D//cE/f///wv//wkDCQ4BDgIEB/8CAgQAD/kFAwH9
9wL7AP8C8wf+/QcJAfz/Av7//f39/AD//QAAAAH++gb7/wAA/AD+/wD+8gP7/AID+f8DAAX6/Ab4AP79FwIDAAIGF/ANBgH+Bv8AAP4EBfYGAAL/BAD/BAIC
Bf4CAwMD/wAAAAD//AP+AAEA/wAAAAAA/gD//wAA+Q0AAAj+/xH6C/8E9/cB//345gX08wD9/wAAAAEA/wH/AQAA+PsABQH98gr1/AMCBf8CAAEBBPgE/gH7
+/4AAAH++v7+/QP+Df8AAPsKD/EOAgIBAAD/AAIB/f//AQAB6///AAT47RDw/gID+wIBAAT9/Qj6AwABFe4AAeYUCOUV+gH49P8AAAb59gv1AAUEBgT///4E
Av0FAf8BB/0AAAD//PwA/gIC+v4AAP/79gT6+gD//gAAAAD/+wT9/wAAAAb3//gH+QP+AAYO/AH/AAP8+gb6AAIB//X3++0F4O/95wgG/gP//wX+AAP/AwYF
DAL+AgEEE/cIBgYH/QAAAAD/+QP8/gAACgD/APwFCPQL/gL+/v4AAAL8+wL8AP4B/vkC//cE+PYK9fz79wMAAAX9+xP3BgEF+gv+/wkHCA79EwIK+v4DAAD8
9gj4/fz8Af7/BPoCAf7+/vsCAfT3/fb+7P797QkF7v3///376A3w+v0D5AAB/wT+7xH3BP0ADvn3AfYQCO0O+g8JAQIAAAMAAwABAwH/Bvz//+0MBO0N9/8B
7f7//wjy5Bnq+wIE9Qn/AAz7ARf2DAIJCQb9AP0MBv8HBQMG9f/4BwP5+xTvAgcQDQMG/fz/Ee0J/O/fAvrw5/MN8+cf8vbo/SP4HhvuAiz4IAoR4Nvw4wjm
yhXf6gQIBBsCExAHFhTyHP4H2+cG9gHryhTm5gf6D/0K+fgICuwL/vT9CfkC/PoI+P75/QD+/Ocn7BL19g3h+u3qJhIDAP0XKe4fDvr+DycR7QMIAREdDOzo
8ecH+wLq8gQA8Pf66OPz9/f87/7z7QgI/fPVA+cLCf0E+AAF9gD+AAL98wf4/wMC8PPKzdsI3wcL9gcIAvD4CO8PCPUN/AYI//wAAPoA+fkA+f/86ev7EPH3
2wrp6voEBv4JBAEFF/wICPX1EP0H+wMAC/AI/vzzCQUAAAUEDP8FBwMCBAQA/wACBvwHAf///fz6++4D8fYF7wD9/gX//wL/+gL/AAEC/AD+AwEA/gj6AAED
AgAA/v0E//sF/v/9//oDAQf8Agr7AAX/Bv4AAAD//vkB/AH/D/gA/fUF/+cL8QH7CAH//f4BAvQF/QX9+RH//QYC/RD5DQEHBfv/Cf4CEPgHAP//Ft78+OYJ
9s0O3Qbs+wEA/gH99gf6/wAB6wgBAAv3/RH6C/0D9g77+wYD/BP7CwUQ/fsK9AP27fUG8f/j/AABAP4A+QEAAf7+AAH+AwMBBQP/BQID/gIA/wX//Qn9AwED
/wgA/QUDAQQDBQAE+v/8//0A+gX5/wAE/gcC7wD58AIA+vf3BgsA9wIIBf0IB/8FCv8ACAAGFP4FCP4E/P0GAAb+CAMAAvv78v3/+AX9/Ar6BPoH+w7/+wMI
BA4ADf0GCgP7+/j89PYD+Qb/+goAAAUB/w35BwMG//oA9fv54/X86wD2+f///v7/8gAA/Pz/+wAC/gD79v/8/P37/v8A/wH//QH//wH/AP7+CAP9BAn4AQEF
+wD/AAT89gn5AAIC+AH//gP99Aj5AQEC+vT7+/QD7/AG7AX/BQoA/QgACgYECwEA+P4D+wD79QT3/f7+B/wEDAEDHv8ACPsEEgUA9wAADP4DAAUC/wD//gP8
+/8A/gT9BQEA+/8B9/QF+QH/8v/+APgB9Aj7/AACB///APsDA/AH/AIABgL//wH/AgABAgEBAPsA//kB9P38+fz++AgA/AkCAxAAC/4HDf8A/v0CDuwO+f75
6gQD+gX49xX3Bfn4Af8A+v3/8/gC+AP7Bff+Af//+Pv/+QUB+/4A/wD89QL7+gD+HwD9A/QSGOMW/QIFAf8A/gH99P/9/AL9DP38//QLBO4P+QT+B/gT/QL3
B/AA9/DoCAD+APkHA/UI/f7/Bv37/vcF+/QD+gIEAQAA+fsA+PUJ9//29wD7//3+8Qr5/AIFBPv//fkD+fUE+AD8BQIABQICCgMDBgEEAv//AP4C/f0B/gID
+wj7/QEE/A3+BwQN/gAA/wD++QT9/gH9/gIA/QP+/gP+AQH97P0GBQz1+hjwAwQCDPwEAgD+De0F/P/3/P8F/gT6/AL6APz8/fsAAwD//gL7/gAACQgAAwUI
DgEDCgIEAwD///wDA/gE/v///QL//v0D/AUAAQED+AH/AfsF/AH+AAACBAUAAPsFA/gG/wD+BPUEBvMFB/MI/vj28v8DAgP8/A3zBPoAAg//AgkCEQ4AEQEJ
8wYBCQf6ARbwCfcFCPsACgMDE/4EBQMF+AD+//0D+P///wABAQT//gMBAwECAgQC8AMAAAX99Bb0BP4D/gEBCAQBDwz7C/4GCwD5/vgK/uwM/QQF/wEAAgH/
BAb+AwABAAcFAAgCCgkBCwAEAf3+//3/8voA+QYC/AYA/wQA/gQAAwADBgAAAAABA/wDAAIA+f8A/wT99gj4/gIA/wAAAP///QP8//8C+QADAAP8AAT+AP37
7v79//764g/v+AMEBAEA/wABBfoFAQEA/Qv/+wUDAQ/6CgMJA//+//oKA+4P/QQA5wH+/QH75RHz//0C9P8A/QL67gn6/QD9BwL/+/4E/fYI/gIA//7/BPwA
AAf5AP8E+P8AAQD+9Qj4/wACCAL+//kC/vgC+QMC4AkC/Qj48h7rCvYH/gAAAAH9+wP9/wAACgX+/wEEDPsJBAL+A/UA//f98/AA8v/7Cf79AvgHCvUI/f8A
//7/AQL/+gL9/gIB//8AAAH9+wT9/gH8AP0AAvwGCPoD//7/Awb+/wUBAwYCBQQG+AcBAAX99wz4BQIE+gMBAQn7+w32BgIGBQj//P4GA/cJAgYCACfoFRsK
DhAAF/oP/ggN8hD17gkAAwDt6CD8AAX0AyTvGf8B7fUE+Any5gz3+QD2CPYCCPoCAAD3/foL+Az4KAH6/gnyFfghBfsW/RD3Ev8EDfnw8f4XAxjyERD5DvP1
Ev4BAPEKDu0K+/v8+gAC/wP6/gT6//778/4B7fny7AQI8/sGB/n/BvYH/fQE9wEA5P8AAAX13xvp/AH/Bv79APsE/fcF/AMDDPkBAvcKA/EG+f4C+AQA/gT7
9Qr3AQADAAD/AP8B/gEAAAIBEPgG//UFCuMM9PrzBgAAAP//A/kE/v7+7AD/Av789RD1/vsBAAgG/RYT/wACAQ74+v//BgMAAgr4AwEFBP0DAgX+CPsCAfz5
9vj+Af747QT08wEB8/wP/gvz8AQAAgT++/8A/P/+8wT9/AD/9v8L/Ab4/AL5APjwBgIF/Aj8DgYABvz49Pf/AQH16gHz9AX9BAQA/gABBAIBAgD9AQcK+wj7
+RLwAwL8AwkDAgoFEQgFD/4FAQD/Af4ACP4C//37+P8A//z89v//+f799v8AB//9BAr6AvwCBPsP8AEBBfwE+gHwBvX3+uoQ8+0K7AgE9QL++QP67wj8/AL+
Gf3xAPAWDfwO+gcB///6//UG9PsA9wQBBv8CAwEDDQAGBwAH/QT/BwIDCQ78C/8F/P0DCAgCDAoACgECBg0CAhD7Gwv+FQIF+gL/AAb7+g37AQEB/f8A//79
9wD8/AEADP33BfsHFvkFAwULB/3///78/PEF9wT+//3/AvoIAP8G/v37+gD++/gC9fgA/AL/8wD/AAf16g3v+wQBDv8N/gj8G+0PAfDnBfz//fwB+fQE+P/7
BQAAAAAAA/sD////BQD///4A+/sAAAICCv8BAvsJEfQOAf/+Bf0C/vkBA/YD+/77BgUFAAYABgAFBP789P///gT37wv3/gT83AHvBgUE6ibtDQoi+wAABgX+
Aw/4BQED/wT//wP/AQf8Bf8BAP//BP8FCgMBBP8FAvwB/fwCAPoD/P73+fz+/fsB8PkB9wL//v4CAAEAAP0AAf7/+Q4E/gr6+hL1C/wD/wAAAAEA/v4BAAEB
+AX+Af0JCQgDCf8IDPr9CP0HDvb/BAQHA/z///r++/oA9vz8/P8A/QH89gT7/P/9+AD/AwT5+hfyBQQGEvf+Ae8NE+AW9v/7BgEF//8ABPkDAPj2BP////oD
APsF/f8BAf//APwA+AD8/v8A/AH9//UG+PwA/P4F+///AAL99Qj5/gEBA/IICQf9GvYHAAPw6/QHAQvz9g3w/gL8FgL9Cv8RHvURDQkO9vz/AwX/9gz3/wMI
Ev8A//cIEeYT/f78/wIKAwf7EgH9B/f2/P4AAP//+QL+/QD/Avr+APcC9Pj/8///BPv+A/oF/fUC+v8B7/oWEQ/oExfuD+0D+QL/AAL+9Av4BAAF9QD/AQH+
8wb6/wEAA/4AAf8BAfsA/gAC//4AAf8A/wD///8A+wIA/wP+/Aj8AgAB/f3/AP789v78+v/++v0AAAH78Qb3+wAABhcABgEMFQQGDfwODQb/BgUHGAUHDwAH
+wD7APwC9AH+/gUI/gUH9wQA/AAAAPz87QkK+B3uARz1Efry/QAEAAX8AwP+Av36/gUF/Ar7AwH/A//4Av8AAP4B/PoC/QD//f4AAAD++AH9/QD/9wD/AAP7
9Qz3AAEC8gD/Bwz9/xXyBwQJAwX7AP0HBAYDBgQL/f7/AP//+AH8/QIBAggM+Az8Gv//DvD0AAABAAEECv4DAv38/f8ACAb+CAj5B/8FBPwA//oCAfUH+QQA
EP4C//UECecO+fz2Cfj6+fMO+/YO9AcCAAH+//4EAP4DAQIB/v4AAgD/+//+/QAAAf8AAAAA/v7//wACDf7+Av0FDfUK/gL/Agb//wP//QT9AgQC/f/+Av8B
+Qb8/wEE+QAGAAr2+g/0Avj3/wf/7AIF+ggGBQQCCgADAP4GFO4RAf/3+wEE8v/68wT2Af4FAAADAPsDA/oB//n7Av8AAP4DAvsDAAD/7vkB/gH45wb29QH7
D/8F/f4EDfIJAfX29vv/APv78Ab39wD/AAQK/A/zCQP8B/bw/QD+AAT9+Qb5AAED/f8AAAP79wb5/gH/GgD/A/8OHegVBgIE/Af8+wAB/Qr7BQYL+QEA/wP7
9wj6///+9//1AvsD5Qz5+wsUDAIGBwAFGwEBC/cACgAEAP8BB/gFAvz8+wb1CPj/EusA+v39BAEAAAEDBPwEAwEC8v0A/Pz94gb29/8BEQEH+wb5B/MG/fzz
/fsBAQL8/wL9/v74A/8B/v8BAf0B/v/9C//9APkF//MI+gH/CfwAAPcGAfMI+wH7GP/8APMSHOYaAAACA/3//vMG+vUF+f4E9/7/AAP88gj3/gIACQUBAAMC
EfYIB/779wgDAw/5ABX1DQQI/vz/AwADAvsEAgID+vsACQT8Bg/0BAAEAgIA/f4C/wAC/wD/+f0K/wz2Bgn4BP32/P4ABgIA+wr6AgIHBf//AgEABvkCAAMA
/f8A/f0BA/EK+////v8F/f///vsB/vv68//+AP776Qv1+gAB/P8AAwT//wb6AAEC/PT7BfUC9/v88wEI+AL+/wAB8wf7AgIFCS724hoA+/MRGfz1+v8A/v78
8wD7+v///P4AAP/99QL8+v/89gAKAAvzAQj1AvX0AvMB//n46vb47f/4/ggAAg4ADBP9EQEGDxT/9wIMFvsQDvwBAv4B/QL99wH//QL+Av8ACAEBEQH/B/8D
/hj5CBAGIRr+IQEXAQP+/wEAAAH/AQIB9vr///v86AP09f798wD9+gT75hH3/AMCAf4C/wH7+gL7/f0ABgABAAD+Af3///8A+AD7AgMC8xLzAQEMCAICAAQB
CQEDBP7++AIC/wr8BAz9BwD+5QIEAAX1+A72Avr3/PsAAgMA+gz2AAAE+wj+Af4I/g77Bv8L7+cp+RPhBxLwDNbVEPQHA/cJEfIK9vvw/P0Q/g/zBwP6AfTu
/P4H/wX5BQD6//nyAAb8AgX/ABL5CAMN+gH//wH79wz2/wAC/AEN/wT/BQP7D/X97gIA/Qz15R/sAgACBhID/ggFFgUFEwAHA/8CAQUCCv4FBQD9+QD+AQEA
/An6AwAIBwcA/wMHHP4LDP8FCeUU+vgADOQH6/PfCAD+AP4DBfkF/wMC9gcA/gT89BD4BQEF9//+/QH89v/9/QP/EP0ABP0GEfEIAP8B/fsIBAX6BgL5Avn5
/wD//wH8/AH9/gEB//4GAAL89wH9+//7//0AAPwA9//++v//6vj3CQH46xfo/PoMAgUBAAL+BQABBP37+fv4APv+9v/5+vgBAAAA/v//+wH9/gAA+QgNARH3
Dwf7DPH07v0A//r66xDy+vgAAQoA+gT/AAgBBv79/vn/APsB9/0A9/385gUFBBH2+SfoDv4H/P8AAAD++AX7/gD//vYBAPgA8vIC8wL5Bf0BAP0CA/cF+/37
9gb9/AP/7xL5BQEDBP77APoB8/z++ggGA/8AAPsDAPgF/f8A/gkAAAkABg//CgMGFf8G/gEBFfMJAPj2Bv8I/wP6CAD+AfX28QAAAP/88A72/vwCDPwL+gjz
/fH++Pnq/wADAPwFBAAEAvv++g0B9AX97hD+BfwA8v//AP798Q31/v4CB/0N/gD+CvwD+/Hs9An7BgMCBRH8CgII8wABAAP78Qv3Av3/C/8ABv4GEPUKA/4A
AwAAAv4DBP4FAv/+A/UCAP36/vn/9P77AfsAAPoA//gB+QD9BAD/AP4EAvsDAAACAhH8AAMHDA77E/sK/gMABAb/Bw38CAAE7u8j+gzsB/v09u7k9PwT/wru
/gf0AfHrA/8A/wAC9QP+/wABAwUK+Qr8BQACBP75E///APoJGecW/gH7Af8AAPYF/vkE+vn9A/0B//8B/vwE/AH++f/////+7wj4/QEBAv4GAwX/BQH9A/z7
Bv8AAf8CCf0EAgH/A/8BAvsFBf0CAv0B+QD8BwP/ChD4CQUJFfv+Bf8IFfALAgYE/v74BwXx/Ary/wAK/P4BBAX8Agj6AgQAAwr8/wkGEgQFDgMGDwD7//wH
Ce8N/wQA9/4AAvz/8gf4+/0CCv8AAP0FB/IH//8A+QIAAwQBBQv9CAAF/f7/9vX/6fz98/7+/f4E/wL6+QX4/vz7++sHAQcEBvYK8/f7B//9APsEAvYI/AUC
//8DAAP9AgL9AP/89f4EAf8BBv0CAvv1/g4A/gcDDhH+D/sGBwD/APoIB/kHAAABAfEFCwX6+/3//QP+BOMH+fYD++kF5vztAAX9/v8C/gUCBAD/Bv0GAP/8
CvAF/fz29f//9/4B6QT8+v/9BQUAAwEGEwMFDP4GCf8AAAAFB/MJAQH8A/0G/AD59QD2+Pr5BfoDAAD9/fz8+QH+AAUAAAT//wUAAwH/Cw8AAAAHGgMHEP0D
+/39/v786gT49wUEDwUC/gABDfALAQH5APsA/PkC8/IF9f/79wMAAP39/wEBAv8ADAL8APoJCfMP/An98fwG/gD37wP5+Pvz7wIA/wT69RL1Av0BBf8BA/8H
CPkGBf4FBwAFAP4CCvoEAvr99B7eCf0W/iTxEA0r+gACAgT8/wj4BPz+EQD8Cv0PGPgQBwQLBv8C/v4DAfUH/f/7BgQA/fsGAPgH/v4A/QQA/QMC+QYBAAH/
APvzAvkH9PwB9AYL+/4AAAD88wj4/AD//wAA+gD79v0C+gD9AgAAAAD//gD/AAAADPr8Cv0NFvQLBAgK9wL+Av4D+Ab+Af4F/Qn9/gMG/A0BBwUJ+f0MAgAH
/g/3B/YG/gYAAQP+Cwn9CP4D+wL/AgT+/wv6BAAD/QEAAAL/+gX+AAAA+/4A+gD88wX5+wEACAT9/PUOCPYPAgIH+gH7/v4C+wYA/Pb7DAAB//0GDvUK//78
9/T7Avz95wP86QT+9vsA//776wH69gL85vf7/Pj1ygnz6AH/AAIAAPwE/vwE/gAABP4CBP4DBvkC//n8DwD//vwJC/AN/wMBBgQE/PcLD/INAfj1AwD+AAEC
Av0E/wQCBQUB/vYODvwPBPz/J/0BD/YfI/wPBwENB/////gGAvgF+wEBBwD//v8B//oE/QH8/v/8//kE9vsE/QL/6hX+9wv56BzxCAAHDAP+AP4EC/sGAAMD
/P0EAP3/AQL8/fn4Bvv+Cf4GCvsFAgIH+RAA/wkECBL9E/0KEP////4HDu4MAQH7BAAEAwQAEAX/CPv8Efz+AgEEEvcGAQUDAgX/AAEFDgAFBvwCGf4D/f4H
HOAV/AH4BgMC/gUAAv8EAP/5CAABAP0ECfcGAQD/7v//AP736wzz+fz/DfsACvwKHvYKCAII8QH8AAX67hTvAAEJ5vv8/vP72A7t7v4BD/wA//oGBfEK+gH8
AP0BAgD9Av3+/v/9AP4E/fsB+vr/+fb7/P/+APgE9v/++/0A/P////QCBfIK+Pr6AQABAPsA+QH4//4D/AIE+gD9/PgF/f72DgUE/gIJEvYNB/39A/0A//cA
/fYE9v36/P0AAP/+9QT6+wAACf8B/P8BAvQH/AH7CP0AAPYA/fn/+P3/8QH+AAb38grv/vsB/AIABQECAgz5Bv4I+QAAAAL8+Af6/wEAEvoDBPoDEewJ+gL5
8f0A/QH54w7z9wH/+v8DAgP9/Qf3AP3+BP8AAP8BBfwD/v7/9gn/AAj7Ahb0DAAGB///APoIDe8O/gH89gD7AgAB8hD1AAYUDAECAPsEDPQJAf35FQAJ/vsH
HuYRAPryBf//AAAB/f8A/wICA/wAAf8B//7/+gMBFvwBAPMIDPAM+/z9+wIB/wT//AX/AwD/9hX4/QcCARv1DgIS8QUOAhn1/h/0Ev3///79AgAB+wT//QkD
9AAD/wn48BHzAv8A8QL7AAX67Bfw/wQH6QsJAhj3CRv4Evv8/P0AAPkB9AT7+vv+A///AP8BAPoC/gL/+P7//wD+8Qf5/AAACPcCAfoC/fMG+f74LP0G//wQ
JOMZB/7+D/0AAPoHEO4O/v377+0F8vbyzPf03QDx9/8BAAP6+Q/2/gD/7/4AAP/76Q/y+wAAAP8AAP0C+f7//gAA+P4F/QXz8QL3+v/5AwD++fkB9PcE+AH6
+/7+BAMAAQn8BQMGBP//AP4EA/oFAAEB+u4M+/H0APYE7fPp/f3/AP3/9QD8+gMBAP8A/wD++f3//v7///8FAAL7/wAAAf74+///AAX++Ab9AAUAAv76/vgE
//QJ8wX8Bf4AAPwCAfUD+wH+CP39BfsIEvcIAv8DDPYBAP0CAewG+QL6+PwH///7/P/++fvzDwEA/voIEPYMAgIHFgAD//4JHewTBP8A8wP9///98Q/3/wEA
Av79//wB9PwA+QL/BP//Af0CA/4BAAAC+gL+AAb9AAv5AQME8u7x+gX8+wbq9BISBAMA+AH9/wAC//z99v4FAAL38wr0/Pr6F/7//fkFCOEQ+QT9AP///f3/
+fsA+QL9BPwDAPkFBvEG/fr8/gAAAAH+/AT8AAEB/gEAAAT9+wP8AAL/+/4AAP389wP6+QD+Bv////kHBfYI//8BAP8AAP8B/QH//wD/+QAAAP8A/QP9AAAB
/f8AAQP++QL+/wEB/gH/AwIBBQn+BQAFB/0BAv8A/voE/AEA9Pn//vX47gH68Pr5CQABA/sJEPULBAAD+/8A/wP99wT7/QL/+PoSBhHxCw7xDPT5AQD/AP8B
+/wB/gL/AAIAAwUABAj8BgEF+wb7/gMA+wz+BAUFCf0D//QGAPID+/r59gEHAgvx+RLxBPj9Av4HAAP7A//9Avz8CfwI+/sB/vgH+fXz/v//Af8BAAL/AAID
/P4A//39+PsA+v78DAUNAg8HKPoQGvj2AP8C/wAB//0BAv0ACf7/Af0BBPEI+wH+/QD8Av8HAwAFAQUK//oACwgDDQf6DwQR+/8BAAL89gj5//8ACP8BBwQE
EgACCf8F9PoCAQL28gfw+QD9AP8BAgP8BAb6Av8C7vkA+v/23APy7wP66/gB/f7z2Qnt8f/54fH4/v/r1BXd4w0D+/8AAP//9wP7/QAAAvDyGfQMDQb6AhEd
CP8C/wIBCvUHAAD6AwH4AAID/QIDAQoI/vv/Av4B9wD8/AAC4AP/CQr19i/lC/8KCPv5++0D+vAF7wMA9/8BAPr++QT8+/wBD/0AAfcHE+kO/QL+9f/9//wC
8gb6/QIG//4AAf///wD+/wD/Av4AAPsE/fwD/f4B9PwP/gbxAAL2APX+9v/+//j/7Qf4+v4GCAf+//gGBgECA/wG9wQH/wn8+Aj4AgH5Bvr2Avv+/Qb2/AIK
BwP+//8GCPwIAwQC3v30Cgj37B3iCAcX//0ABP0ABAP6APoB9wH7AQH/+gr5AAMG/gIA/wL/+wT8AQAD+QD7APwC8wD//QcFBAb+AwEGDwYGCwEI+v0AAQH8
+Qf5/gEC9ff59wPv1gTq6Qj+BQABAAABAvwCAAAA+fwC/wL68wD6+f/6Afn2/PgC6vMA8QUB9f4AAAb57wv2/gYBC/cA//0D+PIG9wT8IgIJ9/IjIewkDf79
/f4AAAH/+wH9/wP+9/YB/v376QD68QH7+P8I/gr2/wX6Af72Agn/8/UF6AEF9fr8+gAA+gD87gH8+f/7EQcA+/8HEO4SBAL6AgAAAPwHBPcIAf8BH/3//PkJ
E+QV+wT8Ff8A//8HE+0OAgL+8/78CAEEAwv8AwIOAf7///gF/vQF+/4C+/0BAgH+/wb5/wACAfz//f4C7wP/+gkD/gAA/f799AH++gH9GfUi+QT3D/ED/+fg
LfIYDwAHMekTEPTvBP////8A+v7//QUA/P4E/wL59wT4/Pz68v3iDgH49wYAAhEM7AL8/AP72xTx+gMGDwAC//0EC/ENAPz77f/47Pv6zvz57QcD/P4AAPsA
+wP+/Pr8AvIEAQL6/wX3+wEA/wAAAAH//QP9AAAAC/8GAAEEE/IKA/z2Af3/APwB/PoB+gIABf8BAP4BA/kDAAH/7Pb7//nz2gvu7QcD+ggA/wP/ABD6CAAF
8xf1HxYEICHzIAce7f76/wD34BLs+gIFAgIADAMDFgf/Cv4H9/n3/v764wL48wkH/f/9//7/9gH9+wT/9PsD//768gn2+v77+vj+B/0A/Qn5/gMI+/7/AAD+
8QT5/AED9wP//gX7+BD3AwED8gQGAAr3/BXyBvn7/PwE/QP4+P/8+/739Pb/AwL35wrr9f8GCPYC/fn88e8D8P7x9QD+AQD/7BD1/QQGAgEA/wQAA/8DAQL9
DvwAAPcKCuoO+wQDDgIAAAAFE/gJBQAA9wD+AAH98gr4/gEEBP39/fr+9fUD9AL5Bgn3CwIHFhEAEQIR9Ab+/wH5+Av2/gABEf8CAP8FDuwOAf/1Cf8A/wAB
BPQG/gP//P4AAwH9/wb5AAEAA/4BBgIDCQAAAwAD/f8A/vkB9fwA+f37+f3+BfkIBPoG/wEDAAIADAoFGAoCEAEG/v//AP8A/QL//wEBBvcAAgL9AAD6+QT6
Avz///3++fz9+QIA/f8AAAL7+QT8/QH/AQD/DQYCEg77DAAHAg/+AwQLDwYHD/0ICxT/AwcPIQcNGf4J9wD9+/z88QL6+gACDO75/uMSCN8Q9f/3Ev77Ae8O
DuUT+gQA+QD9DQMBDhD3DAELBgEA//4CAfYH/wD+AgP//wEEBvwGAgIEEP4AAAEFCvIL/wT8/AL+/wH++Aj7AAIDBfwA/PMC9PcC9vz8CAMA/wIDCgAGBAEB
9/P+9/n56//79A8I+v///wH98AT5+wQCC/0AAPkCAO8G+P77APwAAPsC+wD+/AIA+wgAAQb+CBH6DP8G+wQB/QEGBgYHCfz+CfsAAvkFC/EH////C/v+AP0F
AvIG+QL8AAD//vsD/AED/v79BQkG+RT4Dg0AC/v4+Af6AfUC+QL8AAMJBP///fz/9vsA+QD/AQD/AAP//gP8AgQD/AD7/v7/+PsA+wgF/f///wD++QT8/gUD
BgP/AAMBCfsEAwAA+fb//Pr54f/17QH68Q0QAvby/xn0EPUKDAEXAQv8E/8DBf36B/8C+f39/PED9v74Bwj7AAAGDQYFCwUJBQMBAf4FBvsHA/4A/AD/Af8A
+wn7AAED/gAAAwH/AQP/AgAB/vsE/wD8AfwB+fvyA//3/fgB7fn+9gcG/wELAw36GA3/D/fz/wH+//0C/QAB/gMCAQADAAL8/wD+AP79KPoF+fkNGNscAfnx
IeYMGvMVKeYLBe7u8gD/DwoBDRv2EP8KCv39APsD9vcB+AUAD/oBAfgABe4G9QH6BP/9AP4C/f0C/AQA9fX9AQD35wf28ggCA/39BgAEBAH/AwMGBf3/Av8E
AvwC/wYG8fb/+v365AD17wL66wH7APoA6BH0/gAL+/oG/wj29f76+v7w+f8D/wb6+QT7//70EP/+//YLCu4L/P//8vP8AP/56Q/t8wYK+fr/AP/77wb2+QL+
FP78APsIEOUT/Qb/BfcL7//59PMC9PPp4gcBAhH1+xvuCvn/+f8HAAj4/gn4Afr58wgC/wn8ABT5DPoEBgAA/fkFAPgH+/37/v8BCQMBEQ78C/8G+v8AAAH8
9Qf4/gEBAwAA//0CAPoD/v//CgcBAQMGEAAJCv398vcA/wH95wn09wEI9/0BAQf39AX5+wj/AQABAP8AAv8AAP///AQA/wX++gz5BQAE/QkSCh31GhbzHPH6
9wD+/wT88g33/gcFGAH3CPcMEu8KBAsOBAcA/gwCDQEBCgQC7/7/AQT56BTtAAII/v8GAwf7BAj4A/v77v8BEQUDCCPvEgAT7wEc9A7p7xjsAObqB9n8+OwE
994O1Avx9wIAAAL6/Qj7AP4A/v8AAAIB//sDAAD9Cv8CAwUCEfcHBAH+Bf8BAAQCCfUGAQT9+fsBAAD79v779wD5/v4A/gH69P/5+wEAAAEE/wT/DP8DBf38
4vsG/wvs7BLs+v746v0BAAX26g7z+wH9BPwEAP8AAfsC/f389f4AAAH57hDz+wECBfv/Ef8PEgsADAII6w/87gX24hfzAfv//f0C/gH87AD7+/36EgQBAAII
EO8OBQAAAf8GAgL+Af/+//v7Bf8EAAD/AvsCAPz6CvkGAf4ACfME/fv3/PL/BvsA//wC+f/+BP8AAf0DBfkF/gEA9wP/AAT++Q/4BAAEDgcA/wcIGfoPCwUB
9gYA/QUB/hD7Bv0GD/4BAAUDE/QJBQQBAv7//wUA//0CAQQA+/3/Afz/9/3/+gD+9wAAAAT58g70/gACAAMB/AL/9gT///z+CvsCBQcBE/MGAwP9CQP//wID
D/cHBAIB/P7/AP/+9wP6/AEB+/oBAPz++AD5+QP89PwABQX78xLy/wEB9PkA/gD54gzz9gT+CwT/B/8KG/YPC/4GAgP/AQYABwb/BgEC//8A+/799wL/+P/6
Af8A/wD+/P3//AH+DP8CAAEDA/gHAP76Dvn+BAABCPoJ/gP++ff9BO8B+Pv89fT//P78EPH8GPP7C/EBBwD/AvsDBfYF/gH+Bgr7BQUFEggHDgILJfj+/+sL
F8gd7wD0+v4HAgAEC/0EBPb1Cf0AAv0ECPQH/v8AAQIAAAACAgIAAv0C8vn9BwP87RXv/gQIA/0AAv4CBfwB/wEACQEDAPwEDvIMAP34BQD+APwBAPkD/AQD
AQIDAwX/EAMCCf//BQP/AAEEBv4FBgEB/QD/AP7/+wP9/f4A+vz//f3+9gH/+QH/EwL9//gLDfAKAAMF9f79DPwDABD1BAMPAAICAwT/CAICBQAAFf4E//gJ
E+4H+gQB+v8AAAD/+QX7/gEB8vwC/wL15wny9wD7+wT//QADAwcEBAACAQn9/AgBABL8CgIH6QIE/xPu8RjvBQX6BwkA/vgLBP3+B/L9CP37//oI9f0D/ggG
CAgN+v0EEPMIAujp//sDAwH7/P77+/v5CAMABwkFFAADDQMIDP0AAPwGB/IJ/QH9Dv0I+fkGAfQJ9/n6/vsA/fz98/39+AD8+f8H/Qb3/AL9//n17g/9AAUG
9hn8DAEMAhT4AAoQDhMDGgUR//73APoD8wP8+gcJ/goA+wAIBgYDCP8A9QcD/wb/Agn+Cf/98+kH9gj4+PYD8gTx+AQDAAn8BAz3Bv4AC/z+/PYKB+YT+AL6
8BT+/gwAACjzGv8U+QgA/gr8+xL7BwH/AP0E/wAB/AEA/v77Ae7u9fEF8/wF7gX+//4A/wD++QP7/f///f4DBgL/CgX8Bf0AAQQA/wQCAAQCBAAB+/gM9f/3
9f/99vLv7wYD/gz37hXxBAD//f8A//wA9/oC/AD+8gj+Av/79A/1BP4H/gEBCgb+BhP1CfsFAgQA/wICAwADAwIB+PEABer+9u//6fT6Av7+APwC//oD/AMD
8wL5Awb19BfrBAQO+gEA/wL8+wT+/wD9AAX88wcA9gL9/wT6BP////0CAvgG/QT/AP/+AvwF/P4D/gEEBP8AAPwA/vv//f8BAf0A/v7+/PYE+AP7DAYA/AUG
EP0JCP8D+AMAAP8BAwACAv4C+wwBAgn/DRf6Ev0M8fv89QT46wr29wX7BP8AAwABDP8DBP3/7BX7BxYFByjyJf4UAQ0A/QoFEg4DEQAF8vn////56gP49wX9
/QMAAQIBAAr+Bv8DEgAD+P0GCO0N//33C/8C//8GCvIJ/wP/CP4BA/sHEPYN/wH/DAAA//kKCfINAAIB//z/CwoBDRP4DwMJAQcA/wf/AQgBBQL/+f8DAAX4
+Az1//7++/YE//z57vn78//18PsC/gb36wz0/P75BAUHAAIDCP//BQIC/f//AAT9+Qb7AQIBBf8G/vcEBfYG+/j4+PkD/QX39AL49//5Fv0AA/4IGusPAgEA
B/8A//8B//sB/gAA7ecD6eYI+f4A5PL6/wX7AAAE9gn+BAUL8xEC8gMFCQgECf0C+/cBAQH58vgC8wH1BQT//wECBv0BBQEC+gAABwX/ABH4Bf8FCf7+/voD
AfEJ+wL9Av79BgEDBAH/BwEN+/8AAAP9+QX8/wL//v//BAIA/Ar7AgQG/hIB/QQADggADP/8A//+/v4A/PsC+wIA9vv/A/7+9gr2/QMG9vYN/vgB8wAA9vD2
BgAB/wAABfkF/wH9B/8E/wD/CPYD//35Bvv//fv99fYA9QL6FgIA/f0OD/EWBgIGCvwI//4DGfINAPPx8Qf+BAYBARj3DAAK9f8AAAD68Av1/f8C6wIB9f/2
6Pr09AD1BP8AAP0C//wD/gD/DwP/A/8GGvEMBf8A8/3+Avr77A/t9wEI+QACAwH//Qn7AwEC9/4BBAf6AhDzBAIDC/8B/vwFCu8L/QH8/QEAAAL+/Af7AQAB
/P/6//0C9QH+/AUFBQP///8ECP0GAgEC//8AAAD/+gD+/QAAAwD+//0D/PwC/gAC/v4C/QH69wP5/Pz5+xnxDQ0BDCH3FAQV9ib3Cx79IzPzLQMcAAMAAQr6
DAf7BwD9/hH1B/8NCQoFDwYL/v8DAAP8AgD+Afz8AQD7APgC/P0C+gQGCAD/AP4EBfMIAQEABgoD/QUFDgMEDf4EAP//AAP+/QIAAAL/ARAE/wT/DhL8EPYG
+w7/Aw4GERX/FwQP9wcB9v7+9gICAPz8CQAB9/oD9/YJ+vz69fwCAv/++AD//AD9+/8B/wL89wL8/AH8/fIGBQD/+/729wL/+/MEBvr/9wH29f8A8P///AP1
5An0+QP6CP8AAP4DBvcHAAP9AvwA//8A9foB+QH+8/v//f/15gzx9QH8BgEACAMFFAAECP8EEgIAAwAKGfMQCf/8/PcL/QH6//r8+fjsAPcG/AD95/f97wL1
8QD///j/8wH9+vz+89kKAAbn7xDp8/Pu8f/8BAAA9hLuBAQM9f/6APoB6gf4+QIG/gD/APz/+QH9+gEBCP0D/vn/+PsB/Pn4BP8AAP0CAPYF/QH+6/0TCRvv
DhjyEff1AQAAAP0B/QL9//0BDf/+A/4JD/gJAQYH9////wD68wf3/AAA/wL//wD//gP+Af8A//8AAAH//gH/AAAA/gIA/wL/+QT+AP8C/wAAAAD//QH//wD/
8u3/9/rwzAnv5P/3+f8A/wX59AX7/AH9Af8AAP///AD9/wECBgUA/wMDBQYFBwQD9AEC8P4F/P4H//r28/7/AAD8+Af7/AMD/QAAAAAA/AP+AQEBB/0AAfcG
C+0J/P79CP7/AP0ECvgHAQH+9Ov+BwL08Qnw9gkI+uv9D/v6Agb5/gAPA/3//fYD+/AE9/z5BP8C///+//gA/vf3FvH7BvIHCOcG9AoEDP7///0GB/cI/wEB
Fv38APoHD+oR+Qb//QoA/gz9AQ/8CwECCgn8DQsGExL+EwkU+wn+AAYEBBD8CwUL7g717wn27gzxAgoPBfj+APcB9fEE9AQC7P0C/wH06A3y+P769f/+AAD8
8wz3/gQG+wHy/fUB+/32+QAH5AoA8wj24SDvAf3+DQIAAP8FCu8KAgIBBff0AfIB9fX/8AUI7P8DAAj26xbvAfv67AH/AAX35hvsAAAECv4AAv0FD/UHAQIB
8/z+AgT87RXu/QUJHAv4+/APEuAj/wwBBQACAAP7Bf7/AP787P0AAP398Qb2+f/+CAj/+wEID/0LDAEHBP8A/wD8/AAD/AT7BQP///4FB/wGBAED/P39AwT4
7BLu+wIEBwH/AwAECfoHAgQC6Arr9g74+Q3/Bf300gL/9xrn3CPZAQIE5AUJ+g/0+hn1CP/69A76AAMB+hf8DQANBP0AAPsCAfUE+/789fsCAAD29gX5+gD9
A/4A//wB/PkC/AD++v//Av//+QL8/v8BAQL8AfMD//QG+QD8CQD/AfwFBvUI/wEC9vwACgQABw35BwAG6wD//wT56BXw/gMG/Ab5/wEB/RD6BQQNAgMA/wQA
BgcBBQH/4/7+Agz04iTk/gQI/v4AAAD+9wH+/QAABPwBAf0CA/kD+//7Av8A//4A//sC/QD+/wP///wCAAAAAvsCBf8C//4DBfoGAP388f/7/v394hDz+AMG
AP4A//7/+f0B+wD97gYC/gr48Rn0CfoE+AAA///9+gP9/gD++wcFA/8CDQMBB/b9DQP9CQIJJP0KEQEH+xb/BBkFFSL8IQIT9/4A//z87AX5+f79Bv0B//wB
BPAK/P/4Ff3/BvwOGfIRBQEH8AkC9g/36hzwBgED+w/77/4F7gMIAPn9/gAAAgD//gT8Af8CBP/8APoGBPkG/QQFAAQA/gEAAwQBBAAA+QIBAP/89gz2//3/
8wAA/AD75wj2+f/9//8A//0B+/sB/AD+BQEAAQP+BwEBBQEAAf4AAP0A/f3//AD///8AAP///QD//gAACP////4CBPII/QH/BgL9AP8EAf0CAQUE/PoE///7
+fz+9/v1AvoBAv8BAv4A/v7+9gMA/gL99gz5Af8BEwEA/gAFEfIKAgD/BAMAAP8DB/sEAQEBBQAAAP4CAvcF/wEA+v8AAAH89wP7/gL/BAX5BQQHDgcGDAUO
//oAAP798//9+AD+AgAAAAAAAf4BAAD/AQL7AgAEBwQBBgMGA/8B/P0C+vkD+v/7+f8P/xD1EgAECPvv+Rv+CRwLBhH0JwIP+/8AAAL99wL7/gP9BRsK9hr5
BAz9CAf5Af//Af8A/gD9/wAC+/4AAP/98wf5/AH//P8AAgAA/wL/Af8D/gAAAAH+/wH+/v/9Av8AAAAB//8BAAD/AfwAAfwBAP3++/4ACfQAA/cGBukK9f/+
9gD/+v7+7QX7+QD8Bgn5AvwKCf4KBQMHBwAAAf8EBvUIAv8A/QEBAP0A/Aj6//wEDgL99v8JAfUPAQMBCAX9AvwFBQMEAgIE+P4I/wv2/gT5A/z0/f3+AP78
9//8+QAB/v8EAAT8/wD8/v/5+P4A/wH88Az3/QD/AgQY8Qb6DQL9DPT2/QMD/gf9Bgj+Bv39Bf4BAAj7D/oBAv72+fz9///77Ab19wUD/v8AAP/9+/7/+//+
/P8A////+AX8/gAACQMA//0CCvgIAwH/+wL+/fz/8Af9+wMDAwAAAP4DAv0DAAAA9/4hBR3sIBPxFu7r/wL+AQP//wb+AwME8/wBBQf59w/yAAMEAf7+/P7/
8Pz/9gP+9gkAAAYA/RT4BwMG+AAC/PX97/YB9Pr59wD+Awf4AA3yAwAEAQD/AP4CAP4AAAEBCAQA//QNDPENAf4B+vj5BPr86/337ggD+vz+BP0A9//8+wMB
A/4I/xADE/oHDf/7//wAAAYI/QEFAQAD/AAABAX//gv6BAIDBAQA/wMEBQAEBQH/DvgDAwEGGeoVAQH1+vgBBgjy7hD0Bf0C+QMFCxD6FBf2Ev0CCwLn/OsM
DfIO8gkL9wT/+wED+Qz/AwIFFPv///YFBu0L+AH8+AX/+Aj69Qj+AAUDDP/9BfsFDfcIBQYHBgMAAQIBCPwDAwEA9/wAAP348gP59v76+/8AAAD++QX7/gAA
Av/7/f0D+PoF+QYEBgDyCfINCgcABAUeCvUBBvcHBfsD//wF9Pz9BQD68RLt+/4O+AgI9Qz4/gr3A/r1BfwE/f/+A/AH+fz0CAABAAEAA/gGAv/8DPUBCvsH
De8L/gD2+vwAAAD88gP5+gH++wP+/wX78w31AQME/f4A///99QD9+wL9+vH8/gID6P0A8wsCEf4ABgcJGfkLDAIHBP8A+v8A9/UE+QH6/fwA////9gL9/gD+
Dfr8/fENAOQL9QMD7AoA9gb66Q/0AP0B+QL//QAB9wkB/wL/4fX9+gLt1Brk8gIF/QAAAAD/+wT9AAAA/AL/AAMAAAr7AwMFAQD/AAEA/AH+AAIDA/7/APwA
+f7+/AAB+vsE+gL6/AoB/Pj8+Qr9+wcA9hX7CQQE9gEAAAP++g/3Bf4GDPID6/778uoD6hP48v///v/87Ab1+/8BFv0BAvsFDOMO/QH99/8AAAP6+An4/wEA
AQIA/wMBBAIBAwEA/QAAAAD/+wT8/wEABAgMAgj6DxH0DPL+9v4A/wH68Af3+QAAAQABAP4C/v8AAP8B+wAA//3/9wP9/f8A9/0H/gvv7w7w/vv5A/8C/QH9
/v4C/QD7+v8AAP/+9wL7/QD//PoABwH9BAX3AgAGAvv8A/oF/vUC+gL/AAEAAAH//wIAAQIBAur3/fT82e4G3xP46/r4Awnw3xno9gkHEfcCDPgDB/0H//8K
DfQH/vr57e7/7fjuBP8A//z/+//9/QAABvj+BfgC+QL99QUJ/QX7Av0B/wn6AwEKAf8AAP8AAP7//f//5xHrFwv3BSnqE/4iAv8AAAL+AgMAAAH//wkC/wn9
DwYBDfz99fz7/O3+6/718PwF/gb/CAb/DhD6DAAJ6w3jCvwM5RfyBBMr+QMAAAIA9Qf5Av8DCfz/APoD//gE+wIC/PcCAgr5+QH7/AP69/v2BvQG5QX69QsR
/Pz++/f58P748vz+BQAAAP8CAvwDAAEA4Pr3DAj5+Q7z/gICAAAAAAAA/wH/AAAABQABAAABBPQH/f367/8B/wf5+Qn6AAD97/39Bfz97gzz/AEJAQH/AAAB
/wIAAAIBCv4EAAT+CfYFAgL8Cv4BAP4ABfQE/gP/8xADAgX+FhD8GPUJBvwDAPgDB/UE+fr+7AIFAQz1AQ34B/3+Af///vgF/PkF+wH/Ef3/B/4IE/sECP8J
EQABAf4FEvIGAwED/P0C/wL69QX4+/7+8AD6/fv+7QT2+P8HAP8ABAACBgL+BP4C+gAAAAD++gT8////+wAD+wX9/AAAAPv3DfMCA/MODuEW+vTzBv8DAAEE
CPoFBPv8Ev4DAPwGEucP/f/79fz/AP346Qzv+P0D+P4AAP789QL5+/3+FgUA/wEMGu4UBgcE9Q0AAQ77CR/1Ev0M8fQABwH/8w3x/QQLCf/5+P8G+vwIBQwG
/P4AAf3++AX6/wAB+v4H/wX9+wb2B//7BP0GBgMACPkE//r3BwL/AQAFC/UIAwQDBv8A/f8C/QADAQED9wH8AP7+7g33AQMF+QAEAAH9+Qj3//v6+/cC/vMA
8/cC8vfz8f8A//n98wP9+vz9A/8AAQD/AQD//wH///7/AP0A+gH+/v//EQX7+/4HBvsMBgUEAv8AAQEDAP8DAQH+8QP++Qf47hHzAf4G9gIAAwD+/Az5Af0C
+gAEAAX6+gf8AP39C/4BAwADE/oHBP3+AQAAAAAAAP0B/wEA8gkEAg71AR3zDPn/9PYFHO0ZIAUFEfEE7/7+AP8B7g75/wAGA90IBuYE/N8S4fX09vL35N8R
7OAM2P7z/v//BwL9Agv3BwEIBv8A/f4B//cD+wD98P8BAPz+6wj4/Pv8A/wIBgQCDAEAA/0C9QT/AgX//RP2BgEIAf/9Bf8CCAIAAQQECgD+/fwHBfAO/QL9
BgEA/wIBCPoEAgICAwUB8f8A9vcK+/33CAYABgALFf8JDfsGGP4B//gKFeMW/v33B//+/voF+PMH+QkA9QQA/wT+/BP1BAAFCP/6APkHAfUHAAUH/v4ACAP9
Bgj5Bf8FAv/8//r/9/r/+QQBAPoCA/wFAvcD+f8BF/X9Dv0KJO4RBgcABgH/+wMGAgAEBQQGBgP9CAUFFgMBDwMI/wT++/wEAfsHAPz++AD/BAgABRD5CQIG
/QABAAP+/QT9AAIABAIAAAUBCfoIAwD+Af//BQH/B/3/AgED//gG/v379PYA9P32+gYC/gj88Qr4AfwBAf8A//3++/z+/P///wABAAL9/gb7A/8A+vv9APcA
8v3/9gQDAvkCA/3++AH6+f//AhH++AQH+xH7CAIOIPz39NsUAN4I8f4AAgAA/gL8+wb7AAACCQD+/wD/AfoE/gP/BQADAP8A/fgF/f73+gABBQQABwj7B/4E
+/38/fv65Af09AIF//4AAP//9gD9/AH/Bf4AAPsBAPcD/P/9/P7/AQH89Qf4/gAAEALrAOgUBe/8AAMO+vwB//378QL5+P/87QP8DwwDByDtFAIbBgYA/v8E
AvcFAQIA8gT//wf69RzzBwADAwQB/wIAAwIBAwD/BP4AAQL9/wD/AAIBBgMH/Qf6Bf//Afv2/AH9APkH9gD+/QIHCv7///ULCukP/f0CAQcA/gMCBQYCBQAC
8PkCAPj46QLx8P76GfD6A/0PFe4V/Q0A/wAAAgEABQL/AgACCgD+/v7/A/UF/AL9/vgD/gL69fn49wL2Af7//PYC9PUB9//9AwbvB/EMBvoL/wEK//4A//7/
+AL9/f795vj/+vX53gvw7QAB/gAC/gD99f7++//8+v4BAAD89wf5/f///QAAAAD/+wP9/wEBDv7uBvsJAvAN9wcG/QAAAAH//QL/AAAA+wABAAL8/gj6/gD8
7NL2EP3z6Pnj5wILBvQAAv0DAPcI+QsF++r9/f757QD57wb6+AT/BAX/AhD6Bv8FBgAAAPoDBPYF/f7+/wAAAAAA/gL+/wAAAwAAAPwCAf0B//4BCAAAAAAD
CPgHAQQA/f3/BQECAAz7AwEHC/4AAPsFCO8L/QD8+/8AAAH99wX5/QEB/wAAAAEA/wL/AAEA/AAAAAH9+Af6/wAABgD/AP8EBv0EAQACB/sB/vsC+fUB+gH+
/P//AAD+9Qf6/gEBBP7///sD//UG/AD+Gfj//vMMCeEW9QD3B/0B//8A/fYC+gH9Cf3/APsCAPUH/AD8BPwAAAEBAf0DAAUBCP7//vsFBfcJ/QH+CQcBAAQH
FPwMDP39/fwAAAD88QL7+QH+CwkN/fkLGvkHCuv4AgIA//0B/f0A//0A/f75APoB8QL9+gcLGfv5APkLFuUR+gP9Dv4AAP4GDvMKAQL//wD///kE+/oE/P//
Ef39AvgFCuoO+gP+6foS7wnr4Qf18+7hBv8AAfkJA/cI/f0ABv8AAPsB/PcA/P8ADfHv6/b/5u0F3w30/f//AP799Qb4/v4D/P4AAQD9+QP8/QAA/AD/AQH+
/Ab7/gIBB///AP8DBfkGAQH99PsDAP368Aj2+v37+v8B9/z98vv/9vr6/AYA/gYC/gv/CQEBAv//AP4DBPwDAf8CEQD7APwGEe8LAAT/AwEA//4BAvsD/wH+
BQD+AP4EAfcG/wIA9Qf7/f0A+wr2AAYE9QAAAP/49Az1/P4AAQX//wICAAT+BgEHAw7zBPILBA7/EAEV9AMAAAH77wz1/f4BAf3+/fgB+/UC9v7//wIAAgMB
BAT/BQACCgAA//gICPIL/vz/CAD+APsEBPcF/QIDGAAJDAEDHvMNCfv7HAgFAQQIKvANDPz4AwAD/wECA/kC/QL8Ef0DBQEJGfIPB/0BBfsBAP4CAfkC/wH+
Bgb/+wAAC/sGBvz9/vn9/fUB9e0H9AL6/P0AAgH+9gX6/gICEv4F+v7/AfIH/AD6CgEA/P8DCfgI/wL8D/n+//MJ+PQI+AQFBv7/AAABA/sD/gH/Af/8AfkE
+P0B/AcGAgAA//sC//wD/AD+9/8A/wD79Af3/P786Qb9+g32/BL2B/77/gD+AAL9+Qb7AQAD+QQAAAb//gr5BQAF/f8H/wb+AAH///r3DAUR/gj+EPwDCO7u
CP8J/Pz/A/AG+/XwB//8CP8ECwACAgIECgL9AAIHB/wGBQT//QEABAP/BQb9BAEDHP//AOwOC+wM+fwE/fsBBQP7/An1/QADA///APoA/foC/P8A+/MEBAP8
/wD6+v76DAH1+PIM+/UJ+ggK+v8A/wL99gf6/wMC/AAAAAH++Af6/wAA/AAA//8A+QT7/QABAwcB+gUDBgIEB///AQADAgIADQD/A/79AQABAAT7+wL7/wL+
AAAB+/QECfMG/vsE+/YFAAfyAATy9wP7B//+AP0EAvsE/wMB/P8AAAH++wL/AAAA/v0A/v398wD9+QH99QD/AQX6+A71AQIFBvsHAQEDB/YDAPn88QEAAP7/
9gn5//8BA/v9APcA8Pj/9f4A+BEJ/xj1DSD7GPz+8v4AAQX37w3y/QQB/v7+/vwB8/sB+AP/AP36A/YIBP0F/gUK+wD9+vUC8PoC+AIBBAD//vcEBfEM+/37
/wD/AAH/9wT8/gMD6gP8/QD/7BXy/wIH8f8A//7+8wj6/P7/8vv++/YA5Ar28gYE/gUA/QT//Af+AwEBBwAFAPwFAvkG/wD9+AcA/QP9+w/1BAAF+fj++vr6
5AH48QAACvn+AQEHAAIC/AkH7f8A//764w7y+f3+/AUBAAL+BAYBBAD+/AAA/f/98wT7/f/+AAAA/v8B+/0C/v8CCAj6//0F9vsA/gEE8gcAAQv+BBj0DgEK
E/0AAPoHD+0M/gACH/f9/eYZDc8g9AP/AgAA/wAB/vwBAP8ABQb+/P0F/QEFAQICC/QF/vX9/OcE7wD9+/4E//35+P77+Pz7Av4AAPwE//kG/wEDBfz+/v//
9/gC+QT+DP8A/v4FCPML/QH89/f+BAUBAQED/Qf5/wAAAAAA/wH/AAAA9f8AAP/++Ab6/v//AAAACAMFDggACgIIEv8AAPwIEesQAAD8+v39AOkI+/sG+voH
DAIEAgABFfgHBfz9+QAA/wX49Qf6AQH7/QQk7xD2BAvnAvbvAv0BAvcIBvwF/v0ACg0KAAX/4xrlAwsS/P0A/v3/8v389wH9EgUQ/wn2Dv0BCPLxEgAAAPkH
DPQI//8B9AMF/wf+ARf0CPsGEAEG/wIDFPQNBfb0/gABAAL9+wT7/wEBCAD7//kG/PUG/QcI8f4L/AL38wn5/vj4/wAB/wL//wAAAAD//wACAAD++wP8AP//
CP3/+/sB+vAI9gH6AfoN/gr4C/QD//Xl/f7///7/9AX7/QECDPz9AvQIB+8L9wD9DPv+BvYIDPQD/QII8gAJ/wzz9wz1Avf2DAUHAwIGFP4EC/sCBAAE/AP+
BPsC/v74C/sA//gHBO0J+gH9A/v6APMH+fkC9gUEE//5//IRB+YS/QYH/QECAAH+/wX8Af3//AH+/gD++AT5+wD+/v4CAQP8/AP9///99wIHAQP9AQz7BPP/
Evf/BvgJFPUD/gAH+g4ADBUDExr6IQIS//4AAPsB+voB+v3+Cwbv//wN/QkE/QgPAgH9/f8BAP8C/QQD/gD//wD79f38+/79BvgDA/oEAusM+v/2/Pv//vX/
9/kA9P78Av7///0B+/sB+wH//Ab/+wMA9gUAAAEA7AUBBg34+B/tDPwK9xD//gz//Rn6DgII9AL+AwX7AhL0Cv8HB/0K//wBA/EI+P/uEv8A/vsHDPAMAAIA
/PsA/wn8BAf+BAT+AAEA/gH++wH+/gEB9/QE9fsD4PoG6Qn2/QAAAAH/+Qn6AQIEAAAN8Q/36/wB+P7p9AICAQL49QzxAvwGC/79AQEADgECAAYD7BQB/A/7
+CHyEP0D7N8NFP/8Df7y//D7/wYBBQkADQ7/EAAGEP/+/PQMDesS/AL5+Pv+BQb7+Qn3/gUD/v3+BQAEAQX9AQQIA/oHAP/9BvUB+/v3/wAIAAb9CfwEA/v2
AgAAAP8CAvwDAAD/AAAAAAAA/wAAAAAA+v/+AAv8/Rb4CQAF/AP/AwUABA37CAEH9Ab9Agn4BBD4CAIJAAH//wP5+gr3AAME/AEA/gT59w30AAAE+f8IAAH7
AgX+APr6/v8BAAH+/gP+AAD/Av3//fkB9fYB9f/+/fz6/fkG+PsK/v38+wL9+gL9/wP//wP+Cv8AAPgKB+0N/v79A/8AAAAB//wD/gD+/SP97hEDAhYGHfsG
BPX/+vkB+f4G9AX1AP//AP4C/f4B/wICBf4CAP0CBPsD/vz7BgAABAQBCf8CBQICBP///gL/BvwDAAf87vwB8Qb/+Qv3BPoK5/j8+v331BDt8/4AB/oBA/cH
DPkHAP4D+P4EAAf5/Qf8Afz7AQABAP3+//7//Pz9/fwA+/7/7vwA+QECBgsD/Aj/Dwr/DvsD9wEA/wT78w/1AQAB//0E//7/AAH8+/39+QgBAA39CBL8DgAB
9voDAv76+QP6+/n8/vwA/vv98/gA9wD67xH07wP+6Bj4/wIPB///AfwCBvYF/gEA+gX/BAQBBw38Cv8J/wABAAL/AgD/AQD/+AD5/v797wb4/P4DDQABBf8I
G/sICvwB/PP75PAA5PUF7gz//wAAAAD//QH//wEBFwAA/f0ED+kQ/wD5BgEA/wQBB/8DAwEB8AAAAAT48w3z/gED6+8S+xLwBgn3Av3z9/4EAAf6+wb6AAH9
FAEG/v8GGusRAvv19f7+/gP88Qr7/QgD9P0B/wT79Af6/QIA+fwD/wL8+wD//QD3/gADAAP7/wX6AP7+AgoAAgcDCgv9CwMK/QAAAAH++wT8/wAAAPr+/v0A
8Pn/9gb9BgAAAP4EBvcHAQD/AQAAAAAA/gAAAAEAAf//AAAAAP0B/wAA/gAAAAH++wT8/wAA8f7/Agb36hTu/gEG/P7/AAL67wT5+wIAAxD3AAAL/wcCBwMQ
/xn2+wYMEQwRGP8UB/4B9/3//vMD+P759xv+8w3++xz6EgEM9v3/Bwj69hDxAAEECfj88/EG8ecK7QH67gQA/wH99Az4/wABD/8B+vUOEu4K/vX59/4AAQH7
8Qr1/f7/Bf79APwE//kE/QUFDgYCBQoBHwcCE/4H/QD///4C+v8B/QH//wD///8A/AAA/gEA+/z+AfgD8vcA9wUG9AkF/QT8/gz5BPr55vsL/RDs8Bfu+vfw
DwL/+P4ECfgMAgT/+/0CAP/68gj1+/39DQUABf8NIvoLEP0GCvP8C/wNDvoBAA0O/PcD//z57gH29AD9Bfb/8wX38AP/8wkLE/oLAgQGCAH+Bff9AgEA/wIA
Af8CAgIABP4A//0C//gF/f39/wD//wD/+QH+/gEA9P0AAwb49Av1/QD/8QAJ/Azy+QzzAv35/f4G/gb7AwP8/vr2/PwA/vz68v789QD8AQT/BAMBAAb+CAAE
8v0ABP/5+Q/y/v4ABAAAAgEDBfwDAwEDAwT9+AAD+QD+/P/8AQP/AAX//wQBAwYCAv3//v0A9PwA/AACBP8A//0C+/kF+/7+BAH//fwCCPwEAf0AAQD//QT7
9wn3AgUBBvwJAgb9EfYGBPjzCvj//fQC++gI7wH4+/0EA/4BAv0AAv/99AD//wD98A71/gABAgL6BAEFCQQDCAoS+f8A/wD89gb5/f//9PcABQX7/Q/3/gIB
8ewCCQT48hLv+AMGA/cd9f8BEesGBuDp/gAD/gP7+wP7/f77Cv0K/wr+FPkIBvjy9gL7BvkD9wj2/gYNAf3/Av/++QL+/AME+/4DAP//AAL+//39AgMIAwUD
DQIGB/z5AgABAgMDBAIBBAMBCv78AvcIBfQH/QQDBf8G+Pz4//sB+/XzBAAA/gD//fsA/QD/AAAFAAH9Bv4AAvv5+gAA/wH+9wr9AQAA9v0AAAH78wj1+wAB
Af8CAAL6+wH8/fv+DQAAC/0GGPgHB/0BFAH9/vYOD/MN+wX+BgMC/gAA////AQABBf8CAQEAB/0BAv3/AgL8AAEB+wH9/wUGG/oJBP4EHuoOAfn0/AD5APkE
8AgC/QQI+Q//8/EG+/UV//oGBg7/AggHFQgIEvoG/QAAAPoE/gEB/v8C+wAAAP0A+vwA/v798/z9CgIB/BTyA/8M9/z5BP3+6gr1+AYICvb6/QEB+fL//QQC
F/7/APsNGOUVAwMB+gD9APwA9Aj5/AAECgAAAP0ICvYKAwH//v//AAAA+f///gEB+PoA/f387//69//5AAH/AgMIBAIIBQICAgAA/P//9/oB+wH9/gQABAUB
CBD9CgEI8fr9/v356Qnx9gADBAX//QMCBwIABgAI8vUD/gD05QXv7gL5/wAAAPwE/f0AAP0E9vcCAvwDCfMJ/gH6/QkGAA39DA/5D/r9AvL4Ee4LAvz18wUM
+QEAAwP9BAX+BAABCQAAAPcLCPsI/wAAAP4BAP7+/PoB/P38+wAB/wL58wf2+/z/9PkCBv/47hLo+P8G9/sCAP388QD89//9/P0A/wH97wb5+wH//fz//vQB
+PQC9AD8+fsCAQD89wL7+wD7//v9EAIDDv38AAMO//n+AwAA/P3//AYDAPsA//788v78+AP9AgH///8B/v0A/wEC9e4Q8gf1/gr39Pnn+PYEBwL4+wH5+gP/
+gAA/wb4AQX7//78+/0AAP/+9QP6/AH/AAH+AP8C+wMA/wIEAAz+8wf/+wcEAgL5BAP+AP4F/fkD/AMA/v8F/QT5/f0A/vz1BAD+//sG/vYI/AQBCv7//wAC
A/gF/wP//v4AAv8D/gT/AAED//wI/wL5APz+/PnyAQEACggCExH8DwEL/wMABQMCDgv+DAEICfsA//kCBusL9/76/Pz9//oB8vv++AH/AAH/AP0BBP7/AP4B
BAf89AH/9AIC+wP7Dvz8AvYKDO8N/QQD/gkA/wr+BRD6DAIFFAgG/QAMHfEVCv73//sB/wP9/Pv//AUAC/UJ+gn/Fd4Z/QPu9v4C/Qj2+AX5///6+/0OABT0
Dwb/CPzwCv4CAP/+BPYF/vz7+gAAAP7//QD+/v8B9RP/+g4A/R33FQUNBPwA/vcE++4K9v/59wb+AAAB/QP/Av7/AAAA/wH//v4B/wH//wD///3++wH9/f8A
9Az2+fwB6Q35BQIUAf8AAAH/AfkD//8A+PoA//v67gP39QH6Bwv/AwcEDAkEDAAD9PsD/wP37Ab0+P/4CAAAAAAAA/cF/wAAAv0AAP0A9/gD+QD8Dvv/APsC
BeoJ+AT+8/8C/wP68Q7z/v0A/g4A/wkADhD/Ef8GBQH/APsGCPcJAAABCwD8Cf0GCQb+BwMNEwsF8wQFBf4LAwD/HAUB/P0TG+oZCQL8//8H/wX9B/kEAP72
BAoEAQUCEwkDD/wCAv3/Af0BA/0C/gH/Fe8L7eIZ/vYZ9wDvCfMX+wjuCv0A+/Pk+P7/AP0C9gL8/gAC4f38//z21R3n+P4GFgAEAPwIGOoRAv/7/v//APsB
+gP8/AAC9gYA/gX8+gz5BAEB/fsH/gL39Qj2/vj5DgAB//wABvUF/P38AwD9AAAD/P8CAAYEAf//+/4C+vQE+QL9DfsHAAICDesNAPz1/gAAAAAA/QT9AQAB
BwD///sDAvYH/v8AGP7///kHE+IW+QH2DP0K+PcBBe0H+Pvv+P8C//oBA//+//sAA/8D+wP8AfsB/QD2BP//AAACAv0CAAEABA8BBhMCIhcAHwEL+gP/AP4A
/wj6Af0D6P/+AP7/7w7xAAIG8wj+BgwAEB33GPwZHf0CAvcOEOsQ/gP5GgQA/PUNE+IX/fn3Dwbx/vYUCQMLBREKBf//AP8C/f0D/wP+AwEBAQAHBgMEBv8A
AP8AAP0D//8BAAEBA/z+B/wDBgb7/wQMDgH0BfwSDfsPBhANAv8D/wT+BPoEAv/7/P8AAAP68gb3/gP/Cv//APgHB/AN/AMB7/8O/wn1AgT8APfs+AQABAYC
AxD8CQEIAfv//wH/+AT7+gL/CgIAAfcJDvQLAP3/Bv/+AgECAvoFAQUA+wf9AAID/Aj7AwYI+f3///778AD6+QEBAf3/Af3+9v77+gEBBAkA/QUDBQQFBwEC
+P0J/wP0+gj1/PP2/gH//v8A+AL+/gIBGg7+/gcIGQIQDwEJGAAH/wMFHOkSBfb09QH5AvwC7g/3/QMMBgAA/P0CAvMG+wH76/r//wH22hLr9AEB+wAAAAH9
+Af6AAAB+/wAAAD78wH6+QD9/v//AQAA/AX7/wEDD/j//+0KBuMR8P368/cG///9/wH9+v3xC/7+A/wCBPMD/AQDEQAG+PgHAvsF8wH6CAAAAP4EDfkGAAAA
/AIA/wL//Qf+AgAB+v0DAAL59wf4/v/89AP+AQX97hXxA/0HAv7/BQD/BAX6AgMIEwQIAhAFJv4KHQP5BQAAAPsDAfoD//8BDAAI/QH9CvkDAAD17vYGA/v/
/f8C/fTw9gEA/wP59xH0Af8B7woBBQ77DR71Ff4I+wL//AAA8gAA/gL8Bfn9Bf4HBvII/gIB9wD//wL++QP+AAL//wAAAAAA/gH/AAAAAvwCBgL9B/7+Afz9
+P4FAQL79Av3/fz9Af8A/wD//P8B/gL/BwH9+v0G+/gK/gP/+wUA+wH/9gv8Av4ABgAE//wDBfsH/vv36PUE+QPs0ALt6gLx/v4BAAD+/P///gD+A/8GAAb7
BgH+Avn6/gD99/oD+foG+v/+9AD8CRAACiDyFQoR/P8CAAT8/wT9AP7+/QAAAAD++wX8/wAAAwP+AQAFBAMBBP8H9fv7+gD98QEA9gH4/wD1AAAD9AT//wkI
/P78Af0A+QT8/AAD/P8AAv/9/AX7/f8A+AX8AgYA/w36Bf8KAwP/AQQBCAMBBgEE+voA/vv87/759P/8+/7+AAD/8wj6/QIDBQD/APsGBPYL///+7///AAH3
6RDw+gABCgT7AP8JDvYLBQUK+f8BAwP6/gn5AAABBwD+APwDA/kHAP/9AwD/AP8A/P8BAP/+7QICAAL57xL0APz79gUBAQX5/BX3BP4DCAcJ/wsCEP4ECff6
/Qf8AwUCAAsACQMKD/4AAP0EBOsM/AL7+AL1+OoFAPkE8QAJBwAAAP4CBPoEAAAA/gAAAAH//AX8/wABAAAAAAH+/QH+/wEABQQAAAMDC/8FBgEBFP8AAgAF
F+sSAwf/9QAAAAD/9Qf8//4AFg35/gMFCfYMCAUG8/0AAAD77wz2/f8BBfoD8gD+9/MA8/Xl9P4A/fn86QD79f35/v4AAAAB/QEAAAABBgD8+vwF+v0F+wUA
9wD7A/4A+A35AQII9wP+/Qj79xD3AwUDFf7+/PENCeQT9f77AP0CAAH9/f7//v/8G/4B/PUJC+cQ+v//6Pr1A/D83BHr8P0RBgD///0DA/oF/wEABwD//v4D
AfgG/gL8BwEB+/8B/P8D/gH8+PgLAwDz/QX7+PHs/f4DAAD+/f/+/v78/Afw9fEJ7fQL+gUH/P3/APsC9wX+/vgIAv8C/QL88f3//P33A/74AQL/AAf3/hEQ
BgD/AP4DBPUFAAIE8vn/AQD57Qjz+AMCAwMA/QUBBAICBQH//QAA/gL//AX/AQAB6e36BAP14Anu+AgL9AIA/gD99Av6Af4ADv8AAPoFDO0O+/78/f0FAAT8
+QT8//75//4ABgL+DQD+Bf0BA/wCAAEA+QX9/QMCCQD5APoH/PkF/AkJ/Q758vn1EgoJ//7zEAz8AAIJEfoGCAgL8v38+vT44QT27/v9/fwEAAH8//7//Pv3
9xUB+goBBhMCFP4AAQj+/gb+/gn/BgQDDv4C/AH8A+cN+v/z/wf8BPwFCwUDCP0JBQH8/PwI/fkH/wEAEQL9/vkOEe0RAAIBB/4BAPsF/vYF+wEA/P36+/YC
6vkB8wYD/BD/AAsDBhL6DgAK/wD+AAAA/QP+/wICBv8A/v8BAPoBAAMCCvEE+fkAB/gL9f/w/fcCAv//+/v++//4/wcFAA77DA39D/r8DP8CAPsFDfIM/wD5
AAD//////wP9AQD/Bf8AAP///voB/AEA+fkCAgH6+wX7+/3+FgX99/cLFu0UBfv/BAEA/v0C/P8B/f///f0C/wH+//z//P746wT8AAoA7yLxCQEMBP8DAP0G
/QD/+gIH9/oK/QH17ATx8/32+f8AAgf7/Az5BAIB9wT/+Qn05BH0+gYCBfr7/gAGAfz+/wEJ/gABAP///wEB/v38EPr8/PMF9+QK7gn6+v8A/wD+9AP6/AEA
CPz//PsC/O0I+AH88wj//gr9+BH7BwMD+gcAAAn/ARD8CQIFBf8Q9wP4C/MG//Lo+wIAAAD/+gX7Av4C9AACAAT59g/0Av7/8wACAAX59g/1Av7/AAH7AfwD
/Af+AAcLBf8B/wT8/wD+/gIABwID/PsEC/EG//r3Ewb7/PsLDe4SBAUEC/sCAPsE+fYC+AP9EP0AAP0FC+8K/QH9CQj4CPoPFAAIDQAM/f3+///+7wP6+wQE
/wAA/v8A/AD//QD/AP//AAH/+QH+/wIB6wH+AAX8/hD7A/0FCgL3+/MKAvEM9QX+CwT5//wEBvgGAAQBBAD/9v0CDuQQ/AP68v3/AP766Qrx+AICBv0A/voC
9/QD9wH+Bf8AAPcCBfEJ/P78Avr/A/3//voA+wEBAP8AAPwA+/sB/P/+9PgA/fv23ATx7wD7//8AAAD+/AH+/gEAAP8AAPsC//YD+//98Az9+PUIAwsGDfEH
/QAABAAACQf7Bv8E+QEAAP3/+gT+//4C+P//AP0A+An6/f4B7QMA/wb69RvxBv8E/gb9BAUCBRH+CwEOA+sb3A/v+Qz69wTu+QD/AAj89gz6AAUDBP4K9gf+
CfAQ+APpA/8AAQH/AvoCAAH9EAD9APwJEe8OAAQDHP0X7/X9+fIB8vDv+/z+Af389f/69wEC9v37/vsC5gf5+gYLAf8D/gL9//z//gH8BwD7APcIAfcHAAEG
4/ICBQP04Q7u8gD7+P8A/wP78Qn2/gH/Bvv/APAJ/e8I9/sA7Aj/6hLz8gv4A//6A/sAAAH+9/r++QQCBQICAP0DEfsHA/3+AQT+AAQDAAsABAIH/QAAAAH+
+wP9/wAAAwD///8BBfgF/gH/AQME/gT/BgIAA/z87/8BAAD67Az0/P3/AQIAAP8BDf0GBgD/Dgj/AfgNEgIHCP8KAQAA/gD/9P0B+wH99v0FAAb39Qj2/f35
BP8AAPwCAfgE+gH89/7/AAH57wr0/AACEPoCAQH+CPMC+v79CAAA/vcG+fYE+AMBA/79/vcIA/cJ/f//DekIAfwAC/gA+PwACPT9AP8DCvEG+wX+DOwIBwTx
/Pf58vv2BQAFAAD/BP8B//jzCQAEAP0EDvQIAvr4+P8BAAH/+wT9/vv+Afz/AgAECwAFAgUE/QEAAQb8+Af4AAECAf4A//4A/f39/QEBB/4A/////Pr7/AIB
/fDz+Af17wfw+xMJBAD6AAT+/QH+AAYDGv/8Af0LFucRAggFB/7/AP8BAP4A/wIDBQEAAAIDCP0FBgEB9f0FAAf2+Ar1//z66e4H9hLx9gfyBAkA9f8FAAf1
+A3x//v5BP8AAPwDAvoE/v8B9wIAAAL9+Qn4/wECAQAAAQABAv4CAQEBAAMA/wQAAwP/BAACAf///P0B9fYD+gP/+P8CAAX7+wb8AAH+CgAAAPsFB/QJ/vz9
/gAAAAAA/QP+/wAA8AD/AgL98g34/QAHAQEAAf4CAwABAv4ABf/+//8F/vkE/gcCBf8F/QABAgAAAfn7GfT8AfMMDuYV8QH8//0A/fn+8fj/9fz7BQEAAP4C
CP0DAf///wQD+wIBBAIDBP3/9gUAAAP//xH8B/4AC+7+/fIG9ekK7f77/fsEAP7//AD++/z7+gD/AAL+9Av5AAIE+vkABvX+AvgA9/oAAwL5/PcF8vwC+AQF
EgT//wAPE/YQCv8DGf////cKC+cQ+wT/7QL+AAH87BPzAQAF/QD6AP0E9gf8/wQKCv79AP8F+/kE/QYDBvz+/QIG/voF/gX++AIJ/gr2+gf5Afv5AwAA//4B
/v0B/wEBCP////YEBPYJ+wAA/wQAAAEAAwT9BP0CBAwD+QQFBwgIDfr/BgQBA/8HCgYDCv4H7/35CAj37hLt/xEQC/oCAv8GC/ELAAH/AP8F/wL+//kB//34
Df3//fME+O0I8/74AvwGAQX6AwT8//z9AwME/gUDBPkEAvv+AP8AAP///v8A/gD/AAbqBwMF+Aj4Awob+wEA/gT//Qj+AgD+Bf8A/fwB/PQE+QH8/QH//wH+
+Af9/wD//f0E/wT5/gP9/fv3B/oA/vYD+u4G9v78//8AAAAA//4B/wD/Cgf/AwAGHAUCDQEL6xbv8wD/5BrxAQgLBwIAAP8EA/YJAAP//QkB/goBCAsAC/8C
/f/+/wD+9QL8+wMBBQf/AAAFDP0DBAIC/QAAAAL+/QP9AAEBGOb7/OsQBeMW6A7nDfX//vgBCO8K9Pvz/f7/AgUDBwEDBgIE9v4AA///9Ab6AP8E+v4A/QD5
8wX2+wAADAAA//sEB/II/f/7BP0HAAX8CfsEAPjy/AD//v8A9wH+/QL+B/8A/f0C//cF/gL/BAQCAAQCDv8GB/3+8wMB/wT69RL1Av0DDwz+8wAMBAAGAwUG
Cw/+/AYLEQMIDAQIEfsQAAn7D/EGA/ju9v4KABHzAg75Bvz1Cf8AAfcGBfYF/f3+//39GAYKEQ7+DwEO/gj2BP0T+AkEBwwcAv4ABAX8AgL7AQH/8v0I/wvw
8RDv/fr1/wID/QX6/QD+AAD5BfIF+vUF+voG9AL8+f3+//j/8gP7+QAFBv8CAAL8A/r+/P/7BAAAAAEBAP4CAAH++QEAAAb79wf6AAL/APEI9wTx6wny8P/2
DfUI9QD68/wC8v/w/f8DDfYJGPv5A/T+AAD/BQL+AQn6A/8DAPsAAPv8+Pn99vz7/QAAAgH/AAX8AQABAwEAA/4CCf8EAgAB9fr8APT++Pn98/37/gIAAAIA
//0BAgD/EgAA+vsGBvEH9wb7DP7/+/UG++wN9AD79g39AQ77AR70DQIJ+fv+/P777wr39gL+Cv8AAAABBvcGAQIA//4E/wL9/AD8/QD8Af4A//wA9P3++wAA
/AACAAP+/gP+AAD9//4EAQD+CQEAAPv9Af0AAP0A/vgD/AD///4A/v3+9vz++AD8+v8A/v788gT5+v//EP4HAAQDGO4OBvjxEQUD/QkGAgUHDwP6CQj+5PH/
6/MY6v/uAAD+APYGAPkF/P0A9wP/Awf8/xX1CP0FAvz/+/v97vb/9QD/+QD/AAD+8wf5/gAC/gAEAgf6/wf1AwEC8wD9/gT48hTz/gAF//4BAwECBQD9Af0B
+wz//goBABr8DQAIB//+//4D//oF/gQCAP8AAP8A/QH//wEAD/4BAP4DCfMF/wUA+/8AAAH89An4/wAAB////fsEBPoF/QD/Cv8C//4BDvQH///8BAEAAAAC
CfsFAgAACgAB//wFAPQC/AD9/f4D/gL79gL++/759Qf/AwgCCRT6DfsGAwAAAP4CBPkDAQAADP/1//EM/PAO+RAH5QUAAQ3v7h/lAgD//f0AAP79+P/9/AH+
+QQA/wH+9wz5AQEDH/AE/e0VCdYi8QLy+gH+AAH+8Qv5/wMFFv8C/f8ECucR/AD0+/8AAAH+9AP7////6/gO/RLp+hLv/vX4+fcF/gf06Avx9vvxF/v//+sN
EdoU9f/8If0A/+4SI9Id+Pv6EAf//v8IFfwMCQMCCv8AAAQBCfUJAQL9CvTy2OkY9uMH4P0B8AgHCBT6DRb1F/QBCf8BAP4CCvUI//z68gf4/Pv+6wz8/AUK
/v8E+wP58gD8+f727f//AAH56gz0+///+QUAAAr7AhH2BwMEA/8C//7+Av0B+/r1+wQAAAL8/gz5BAAHGgIDAfoOHPEOBv0CJf/8/fMTGdYe/AL9DAL8/AIJ
C/cNBQYC+gH8/wD8+Qv3AAMFDf0AAvsBBvAK+wX8BQIA/wABCf8CBAAA+fj///j79f/78gL/+QMAAAQA+gz7AwEEHgD8AvkQH+0VBwMG8///AAH87wr2/wEC
B/8A/f4CA/QG+wH97/7+AAL77xDy/gEEBf0A/wD8+/kB+wH8/gEA/wH9+//7/gIE/v8AAAH8+AP8/AIABwAA//wDA/UH/QH89/0AAQH88wj4/P//+v8ABQT9
AA33AwEF+AMAAAT/+gv5A/4E7Pz9Bfz++g/y/v4KDf8AAPsEBfYHAP/+9wEAAP/+9wf5/v//Cv//AP0DAvMGAAMDAf4A/v79+foA+wH8+fsE+P726fT/7/30
CP0IAQECAfkE/f74Cv8I/wAEFu0NBPr1Av8ABAMCCgMBBQID7AD+BPsC9RXzAv8M/wf99/8D+QAG/wcB9wT//gL/+gj/AP//AwD/AAAA//4BAAIBAPv7A/QF
+P4C+AAFEf0C/fcHDeMT+P7x+/78AP798//8+QQDAP8AAAEAAQAAAAAA9gD/Agb89hP1BAIG+AH/BQb+ARL3CAIH/AX//f789Qb+/AD7+Pv//wD75AX49QIA
9fz////66AX29wL/9wEAAAD+9Aj6AP4BAv/6APoE9vgB+AMBAAT/BAoCCgkADAEGAgMACgoIFAwDEgIO+Pv9AgH66Q72+gcA+wD8//0B9Aj6/QUGEvr+BfgI
HvUPBAD/+/8EAAb7/wP+///69wIOABX2FQcCD/3yAv8CAAAABvgDAP38E/z9BPwFEfAJ/wIBDPr7//YD9/QD9AMFAgD/APsAAPkC+/3+/Qb+Bg0BFxf9FAQO
6vYBAvvx1g3k7vwE/fb/Avj86vr77wIABgAAAP4DAfwEAAEBBwAAAP4FAfsFAQECBv/+AAAC/vwC/wMD+w78+vAG+wH+BvwRG/76BfQSF+kRAgkPE/4H/QMD
G+sSBP719gAFAAn5/wn5AwD98P/v9voB5gn29gkRBP/7APwD/fsB/AMD/wP//gL/AP8BAAP+7wL+AAb56xntAQUHAf0AAf4BA/8B/wABA//+AP8BAP0D/gIC
AgkBBQIJEAgBDf8H2fQAAAjz1xnp+wUD+vv/AP388wD6+QEA////AAD/+gL+/gAB+AIAAAb9+A73AQIE7/X/CAD0/hHn+f8E+gMAAQEA/Qj9A/4E/gr/AwoD
CQ//DwMK9gD9/v787QX4+gUFDwL//v8CCPEH/gT89vwC/Pv37QH09Pz6//8ABP7/AQL9/wABBQEAAgIDCAEEBQIC9wX/+/cD/f8C/vv6AQAA/wH+/AD+/gL/
7/sEAQf18Q3y/v7+B/wEAPcFDe4R/Pj1Df//APsIDPMLAQEAEAL5AfYRD+4QAwcJBP7+Av0EBv0C/gICA/4AAP4B/vsC/QD/Bv8A/fwB/vIE+AL6AhMDARQD
FhcBGfwF//0BAP7+AvkB/AD8Iw0N8wEMEwMMD/n79AD//wX46g/z/QEB/gAA/wD/+QL9/gAA9gX/AQn+/hb4CgAFDAb9APkODvsJBgMKDP4AAPwEBPUH/QEA
E/oAAvUME+kQ/AD+BQv+/QIECAcABvwB9QMEBQz5ABP2Cf0CA+4BAwQDDP4E/w0D/f4BAAL8+Af4Af//AwH8/wIA/vkEAAUC+gz8/AYA+A38BgUHBAP9AP8E
/wEFAAQDFv//B/AREvAO//sGFBD99P8VGPcWEAgP/wT/AAMCCAEDBAUB+/8AAgL7+Av4AAECBgny8gQF9/v6BQoD/wUD/gj+BQn/CP8A+vj///z76QH49AL/
//74//sE9gL++gUGDAEAAP0GDPMMAAD9AgUAAAYCBwgCCAMEAP8AAwAAAAL+AAACAAEAAP8BBf8DAP8A+QD9BgD9AAr5BP8K9v//AAD78wn4/v///wUF/Qb7
AgX/B/n5AgIB/wX6/QIAAAH6EAvoB/ESBwIIBRIa//7/AP8B+QIA/gECE/7+BfkHFvYIAAQEAgEA//8AAfwC/v4A9/4AAP777gj3+v39/wAA/wEA/f8A/wD/
BvQAAPcE+vIC9P/++wH9BP4FBAj+AwEH/Q7/CA8GExj/GAEMEgMAAAAEEfINAgL+CP7/APwCAvMG/AL+/v4ABf8AA//9/v8BBxEGARz5FA77Gfz9FgkDBg4G
IQUHFQIM//8A/v7/9v7/+wD/+QD/AgL+/wv3A/4A5+38/fj03AHt5v34BgAA//sFAPkFAAEA/AAA/QL88QX8/AD+A/3/APz/APsA+f/++PP8BvcF+vv/9QYF
C/8C/v8DB/AL/gDzEwcA/wMJGPYPCv4C3Q724vf41Pzy8gIJB/wA+/kB+O0H8gD29P0F/gv67Av4/wL8Af7/A/wCBfcE/AD/EQME//wGDu0O//r8/v38//wA
8P/8+AEC/gP9/gIB+wQAAQMDAw7/8AD/+QcCAwH//P4C/Qb07gb0+f/7/P//AAD+9gb7/QEBIvQGAO4QE9wX7/f1EBH//QENF/wPDAMJBPgB/fQA+/EG8vr3
/v8AAP//+wH+/gAA+gAAAAP7+Qr4AQIA/f/8+wH77gjz/ggGBwD+APwFBfgDAAMECvz/AAAEBvYFAAMBBP///wAA/vwD/gH9Bv3+BPwGBPsCAAQIBvT5APEN
+e4H7wsLAv/+AP0DAPwD/wIDC/wFCv8EGfgGBfwED/8A//UHBO4I+wD/6P/8AwH87BXv/QEIB+kEB/oBBvgF9QD7A/4FCAj+Ewj9Cv0CAQD/APkD+wH+/f0C
BQD5/wIEAPwIAQoE/AAFAAb29AvzAfr88/4C/wr37Qz2AAf9/f0J/wf4BwL9APTz+f7/AP7+9AP8+wH+CP0D/v7/APAH9//0AAUC/wcBDgMFCQD+A/8AAAAA
//oC/QH/Cv/9APsKC+4PAAIB9gAB6wf58wQC+Ar0+f8AAAP89gj5AAEA+vv//gD55QP39gL+A/3+/gAA+vwB+gMAAAAAAAH//gL+AAABBAT//QAG/foIAQQD
Bv///QIBAvQI+wT4CgcC+AAEC/kMBP/8FRoD9wkPDwgRFgkF7P/9A/z75xPzAAMO9P/9AQD+8xD0AQIIDAL/Bv8IE/0KBv4B/vv6//cA6/n89P3+1vkBAQ3q
zjbX/QAM+gABAAH+9wX6//78AP4E/vv9Bv7//fn6CfsBA/sEB/EH///89QYBAAX8+Rj3B/0E+v//AAH+9Qr6/wEC/f/+AP//9wT9/QIC+QAB//4JCgQIBfz8
8/YGBArx+wnv/Pn59Ov48/j63gDw4wT9Bf4A//kGA/MG/f8A9AAAAAH99A31AQEE/v8DAAP/AwP+BPv+BPj4//sB9PkA8wYBAP///wL9+QP+/gEABfr8AfoG
/fQF+gQB+f4AAP7/+QP+/f//+Pv3CAAK9gH7CgUR8Pz8+v342gjw8AYAAu4N9O0B/PkB8Pj77vv2//7x8w/m+gMMCv8JAAH9DPYA//n0B/8AAQEAAvcDAAL/
AAICAwADAgX+AQUE8wD+/QH75Ar1+gEB9AIBAAj6+xX3Bv4DD/8A/vwFBO0L+wT8+wUA/wf//gz8B/8B+f8A/wL69Aj3/QH+7P//9/j31wrx7vv8+QcDAAT+
Agj+BQEAAvsA/fv89P3+9wD3CgAEAP4CCvcFAPz4+/8BAQD/AAj7AQAE6gf8/gP57BrsAwAI6AX+/Qzm9BXt/Pz6BQEA+wD/+fwD/QH8BgD/AP0FA/gHAAEC
/QP/AAP//gn8BAAE9AMA/gD/+Qr7Af8CAf3///oB+PsA+v7/Df8A//oNEOsTAP79BP8AAP8DBPsFAAEA/QAAAgP9+wb7AgACAgX/CgQBFBL8EP0N/f8CBwT/
CAj8Bv4C8Pjj+O/81vz35QkTBf0A/wD/+vkA+AL8AP0AAgD/+QT7/wAB+AsA/wr9Ahb4DAEG+xEABAoHDhUAEwMKAfT/A/cB9u/+8gP/Af8A/gH+/P7//QH+
FAAB/vwEDewN/AD7DgkAAAQMGvoNDQIG/vgAAPn/9/f/9gD++v//APsC/fsC/QD/BQoC/AMFCvsIB/z+//v/A/38+wL6+wAABAABAfwECPgHAP/9BP3/AP0A
/PwE+gX9Ev8CBgUDHuwMBgH8/vsAAP789/38+QH9/AAC///9/QX+/fr8Af7//wH+/P4A/gL8/P0A/wD+8QT5+wH+AgL99gQJ9vkL/wsD7P7//wL26A3w+AEB
Afz/APcB+fwD+voA/v8AAAD//QH+/wAA8AP6Af8A8RX1AgYL7QEG+gzt+hvxCPoCBwAAAv0IEPYMAgH+CgAC/wQBC/QIAQP8DgL6/P8EAQEH/wkKAwYCAQYB
EAcBC/8FBQMIAAb9D/8CB/f4+Q73AwEI+xfpDgMa//YB/Pn86vz87v37BgQA/f4CB/YJAAH8+wn+/wYCChL9Dv4JDP8B/vkGB/AL/f37+QAAAAT98An3/wEB
8An//wr46xruAgIKCP//AfsECfYH/QH+6wD9/v/+6Ar4+wYKFAj5BgQOGf8LDgcLDwP/APwECvYKA/4AAAUAAAb/BgQABgEDCQP9Af8NBgMEBwkN/Qb/AwYD
CxH/DgILAAEDAwL9CwL/BAACBgAEAgUCBgD/BQIEDAcJ/e4TGfUHCPT88/8DAPz+/v4E/vfyAP0AAQD99Qf5/AAB9hAA/g79ARf3Ef8FAAUA/wb/Agf9BQID
9f8B/QH99QAA/AP7CPkAAfgDAO8G9QL7+gn/AAf+AAz9CgID7wz//gb9ARX8Cf///wAA/wAA/AH+/wEAAv7/AgD//gP7Af0FCv4FCvgJFvQIAvf/Agb/AAf/
Bwr8CgIG+QD//f8A7wb7/AIC7/7/AgT57BXu/QMGBQj9AQoHDhABEgUK/Qj/AwoAChH3DgIN/fsC///38wPy9/7+AQf5//4C+gcBAQkI/Pz//wD67AD59wL+
AP0AAwD/BAH9Av8CAPz///gC+/sF+vv7/vwEFvsKBAULAvb+AwEI/wf7DQALCPTzAQEB/P0C//oA/fv6/v4AAAD8+f7/+gD8Bv0ACAADEPwBAwAD8AD6Af/9
7Q71/QME/Pb/AP387gj29gP/CgIAAP0EDvMJAQH//fT5AfkH//QF9Qj8BAACAAEBDP0FA//+AP8AAAH9+gP6/wME/QAA/wT++QL//wABBgL+APkGBPgI/QID
+wAA/f//8gH9/P7+/ggABAYCDgz+C/4J/PwNAf/5DfYBAPXxAAIA/QT/+wEAAAIAAvz//u4F/OoK8/39BP/9APz/9//9+gAEC/v/AvYG++8I+QH/BgH5+fEJ
9v8A+AAG8foR+Ab05Qrz8/bx/QD//v7/9QH9+wH/+P8DAAP69Qr1/v//Cf//AP4BBPcG/QP7FAEBDfoXJOcYEfgG+v8BBAH/+wr6AvwF///+A/wEAv4DAv8E
DAr2AgcGAQ4IChMRAgUA/gECAgIBA/8ABwP+/QL+9gP//Pz9AgEA/f4B/fwE/v/+/f7//wD98AL8+gD/CPv89/MF8+kN7QX2/wAA/wAA/AH+/wAAABsECwoA
GRX9HfsFA///Bv0CDPv/AgEE0fAC9BTl1Bjo8A339/8A/gL+9gb7AAAC8/7+/wP66wzz+wIAA/jw+vgC7PkN8gsRBP7+//wEA/oF/gEB+wEAAgIA/wf9BAAC
Afv/AfsA/P8A+wQCAf/1CPcMBwEABAsS+PsAAf/88wb2+wABAAEAAQP/AwT+AgICBgAA//sEAfYH/f79Df////wFC+4L/QL9//8AAAAA/P8A//8A/gQHBg3+
Ew79EPv/B/8HAQD4Df4CAff0AgIA//wCAf0A//0CAfsA//7++Pj9+AEAD/wHBP8EEe4M//r0/P3/AAD+8wP7/AEACQAIBQQBFv0CB/v7Dfv7/+kT+vIG+/QN
CwL+AP0FBfoHAgIE6gEAAQP68xXzAv0EAAAAAAAA/wAAAAAA/AAA/wD++gP+/v/7AQAAAP4HAf0IAQAD9wH/Agf9+hD2BAUH/v/+AfkBAP4A+/8BFgP+Af8O
Gu8UBwIH/PXzAN0N/e4I7v0A/gYA/QL/AQMDBP3/Cv7/APYHBfAK+v/99P/+AfkA//sC+/789gAA/wP88w74/wD+Bv4A//wBAPMF+gL8/v0AAfz/Av//AP4B
AQsDAAz9EA0ADwEBAQH9AgABBQQAAgMHCfwAA/gHBu0M+/79+Pv+CAIEBAf9AwIJ//8C/voA+/cF+P/5/gD9AP8A9gT8/gQF9gH7AQQA9w36AwoN5Oz3AwH4
3BTn8QwY7fcBAAPy4g7t8wH+Df0ABQEIHPQQCQADCf3/APgGAvUD+wEDAAD1/e4N+vYN+QcI9gj/CA7/DB/0Ff4OB/n8AewHAusL9P//7v8A//j48gf4+P3+
AgQB+wX//v0E//77Cv8AAPsGCfQK/QAB6Pv//wTz3Rnm9gIE+wAAAAH99gf5/wAA+gT/AAP8+Q74AgED/v8A///++AD9/P/99wn//AUB9Bf4CwANDhf+AAMQ
Gg0KGwESEAQA//sJD/EOAQH/AwD8AgECBAcAAQcGDwQA+PgLBuwT/P769fv/A/f79QP3+Pn/AP8BCwkCCg/6DQEN4/v/AAj27hnu/AkOAAABAAEA/wAAAAAA
/AcACAsADxT4EwEJ+wX+//z//Af4Af8GBAEAAAABA/sDAAAABwb//gH8BPwBAgP+A/8A//////0A/v8A+/v1Af4B+gT/+gYEFAIC/wIDEfQLAf76HP8DAAAF
GuMU//71CgAB/wEBCPcF/wH98xH/7wz26R72BgEAAP8A+vz88fgB9QD39f7//AL35g/y+gEAEfv/BvwLG/EPBQYBDAAEAgEEEPAMBvz3Bv8C/wQBA/gFAv7+
AfT//AP27vz77Qj7+QX9EAcCFRL4EgUSBv/8APoE//gE+wQCCPsH/QUBB/cHAAT+AAH9APsE/wT+/gEI+gD+AQP++Ar5AAIDDP8e+hD2EPQECO7sAP0A/vv8
+fv++QD9EfEw6CHvHu3+AuLPEPs25S/tJAETD+DH+wD8///+8wn4/AUFA/z+APr++fn/9wQBDQX3DPkCE/wABvcC+AgACQcAEBb5Ef8K/v4AAgT7+QP8/AP/
BAv4+P8G+wEJAQQH/wD/A/IFB/UH/fkACv8CAf8EDfgHAv7+CPv9BwIJEfcKBQQDDgL6AvgIC///AgAOEP8C//oDA+sI+v7/BAMA/QYBBgMFBgUBAQD/AAb9
///9AwQDD/v//fsDAukK9QT5BPH8/e8E9/EB6f/+6QD/AAL16RPt+PwAAv8BAgX9AAb7AgAD8f/7/fz96Qf2+AMDFv8H+AQGG+4WBv3vE/8EAAP/FvYHAv78
+wEA9wD57wT++vP3AQAAAgACCgL/BAACAwr//Aj+AgwCB/r+9fX+/v395gb28gYF///8APsHAPwE/gQGEhD89wQKF/sKCgcD+BL//AsGCBD7EPwIAPv8/wD/
/fcC+QUA9AkH7xb1CAH+Ffjs+gAAAAAA9wv5Av0E/wcA/wMAAQQBBQACCP4DAP0CB/YJ//36AAEA+v8A+/UF+QL68v0C/wL48Azz+v78AwMA/P8BBv4FAgH+
/fwCAAH8/f/9/AH7AAL+BwEDCQP+BQEG/wP9DAIDEwj9DAAJEwcM+AQEC+IO+Pnn//8BAP//+wf5/v///gABAP7//AL8/v0ABP8AAP4BAvwD//4A7fUDBAb3
BAz4A/0CA/8AAP8AAPwA/v7/+v0AAAD/9wH8/gIB9/79//3/6gT8+gMBAvn+APUD8fUF9AD6EvwG/voCCPAG+Pn0/Pv9/wD47AX09QL+Af//AP////7//gEA
/gAAAAH//gL+/wEBBvrqEPQaG/ATBP8QDP79AP0EBvUJ/QP/+QD++wP69An3/QMBAfwB///9+/z/+QD7BwAABAIGFP0GBwAD//z/APkH//MI+wUF+gD////9
+Af7/QEC/QAAAPsE+/8C/f78Af/+APcF/PwE/v8B9P38+PkC6AP99wcD/wEHAQP+BAb9Bfv65hAE/x7zBh/wFvUKCv7/Av0ECvUH/gD8CAb9AQEBDf8CBf4F
8f8DAAn18xDz//79AP///voE+/AL/P399P8A/P387QL9+/78FAQD9/8C/vIJ/gL68wX/GQ0FGyT0GwAZDP0I+gYAC/IKAvnu+/0EAAT7/QL7//38B/4E/v3/
BfIG+/v2AwEE/gj5/wX+/wD1DQHs+v4LAvwH+xAMEP79/vILB+cS9wD+Af//APwECPgH/f7+9/wA//798wH8+AP8+fkEAAL78gD5+/v8GQUAAAILH/ITCwL+
/AAA/wL99gn5/gACAvz9APoC+PoC+QQCB/7//v4D/fkD+wMBAv/8APIL/u4O/QEA8v8J/wn3AAz6Bvbz+QAE/wP9Bf8CA/z6AfAA//j46O8B6P/1Fv0A/voE
BeQQ+gL6AAEAAQH/BAL/AwAAGQv4B/UaHv4LDQUW/wAAAgL/AAP+AQABAf0AAwL/AAL+AAX/A/wBAvz9APv/+/37+/kB/fv88v3+8v/39QAAAAD+9gj5//8A
FQIA/vsME+4PAP78Efz//voIBuIR+wT4D//9+fcNCecc9ALuCwEB/wAEDPYKAQH8+/4AAPsB9/7/+wD+DAL+//8IAfIKAAQD8/3/AwD+7w70/wAD9gcB/gMA
9BL5Bf4L/AQB+wT89Qn+AP37CvwCAfsHAPkF+QD7/v4A/wD/8QH6+//9AP7/A/wD/QD+/gAG/gL7//4D+AQBAAUH9/v8Av8A8wX7/QcJ9gL8AP8F9gr5AgUJ
/gAA/wP9AgAAAAH9/AECAQb++Qf9CP3//P0C/wAA+AP9/v79/AUBAQb9AAv7BgAB/v8J/wn5BQT9A/z3/wH9/wH9/Ab6AAEE/v4A/AH87gH8+QH7AgAAAAH/
AQL+AAEB8fr/AQH56wzz9wMD6fb4Cv/46hjq+wYR7AIBCA75/x7rDP0I9fz7/e8C6fz67wAA8wAE/P/98gX2/Pj6/fv3APv/8gL89wME+f7/AQH89gb5/gEB
9QQF+An6+Qr4BgH+9PwEAwP/BQT+AwD9EQQB/f0IEPsLB/3+AwAH/wf7CvwCBfv36wL2BQj27h/oBgcQ/AP9+gEBBAn8Df0SCAD/AP8CCPMJ/gH+/AAA/gD+
9QH9/AL+/wUA/QMC+wn/BQAGAQAFAwP9BgT9A/r8+/7/AP/++wD9/AMDE/wMBP/+FfAD//X39usO7wb4+PX59vryCQEB/QICBfcIAAH69/0D/wj18gz2/QD5
CQAB/wACBfcHAf76/PsN/wf7BvwAA/by+wAG/gH8+wT9Afv4/P4FAQn6CQf+A/36+v8CAAL8+wj6AP7/AwAABQEECwMABf8GBv//Af8DAfoB/gMI+gADAAr0
+Qj4/gL6Afr//voA+PQC9QL9AwEC/AP7APsD/P7y9QD5/wH+8Qj6/wYH5u8D9AD14voH8P7kAAAFAQb7C/4BBPz3AgP8+PoD9wD9/QYHC/8AAP0EBvYH/gEC
AP8AAAD//QL/AQH//wAAAP///gP///8AEgIJAfoLJu0TBuzz/P7++gEC/wAF+wAJCwECCf4GH/QQB/r6A/0AAAD/+vv+/QEB/P/+AP8E+gj8AgMHAv8A/vsC
//UH+wD+B/oAAfoGAPIF+wAC9QH++QH/6Qv4/AQCAAUAAAIBAwn+Bv8FAf79AP0DAPsF/QAA6gIBAgL1+A7yAP//CwMAAgEHFfcJBwABCQADAP/9AwD/Afv7
6gACAAr27xLzAgL/B/4A//4CAPcE/QD9Bf/8APcFAfUF/gEEAf8AAAL//wH+/wL/8SD68AwA+RP9FQAJ8wD/AP8A/Qj7AvsCAPz8AfgE+f4B+wEDCvcDCvsC
EPkC/Pb/CfMFCfcEBfcB+PX89vr+B/8A+gz1/wEIBfb8Bvn++fn89QD+AgD8/wH+/AD+/v4C+gAAAP0B+QH////9AQ/9BQIGDQwFDv4H+/wA//399QH9+QD8
Cfr+/vv78fb88gL5BwD///8BBP0BAAIAAQX//fsE/QD9//0E/QAEAAP7/Aj4//397v8D/wn39Ar2AAH9/wL88PoF7/cI9wP8/AAAAAH9+gX7/wAADwgG9voG
EO8PAvz28wwBAwj8DBH5DfgK/gTpBQIA+wr4AQsa////AP8A/AD//gEBBPoAAPkD+/kB+f0B/P0AAAD79QT4+wH++AMA+wP/8wz6AQAAG/8AAv0KIOUWBAQA
++Au8xPzCvYP9/bH6wH//wH36RLv/AAE9P77AP756Azx9gQE+P4GAQEAAf4CAP/88P7+AAD77gn2+wQADvr2AfUHAekL+AoEEgAE//oMFOoSAQH3//sNEw4D
Hw39FPcG//sBA/4C9gX9+wEE/QAAAAH//QL+AAAAAf8AAAEBAv8D/wH+/QwAAAf+CxD8DQIIAP8A/P3+9vwA+AD5Av0AAP0CAfkF/gT+7+79/vX12fzv5AL9
3vn+AQD04BXp+P0FCf4AAQABB/kE/gP/+wT8BQADBwz/CgYM9P8B/gH78wb6/QH99/0O/QzzCQEAAvvw+v8P/wz1DgQAB/jy9f//+wH75w/z+AMD9P8A//78
7BLz+/0B3Pz3///+5Rb0/AkJ6wABAAL7+Qf8/v/95Oj59/z60Q3o5wwQ///+AAD/+QP//gMA/P8AAAD++gX7/wABCAX/+/wDCPUI/QAAB/0C/wD/AfYC/AD+
BQQA/wcDDv8EBQEA/v8AAAD9+gD8/AD//QD/AAD/+gT8/gEB/AABAAL//wT/AgD//v//AAD/+wH+/QIB7//9APsB6Qj7+gQE+v8A/gD88gT7+gIA8/4A/wX5
7w70/f/+Dv//AAAFC/QKAQEBAff9/vgB8vn/9AMADvUSAAP+/gP//fb3/ff4+vn72vb/6AUDEAQB/gEIDvMMBQL++P8KAg34AQv4Bfr5+P8GAAf5Agb6BPz5
+gECDgoBFRP7EQML8P///wn47BfuAAkFAQD+Af4D/gAB/wED8wf/AQP89xTzBP4E9PkDAwD6+QX2+vr+AQEC/AD/9wAB/v76AAD4APwC9gP8/QIGCP4DAgAA
A/sBAf38/P4AAAP89AD5/f8BAf/9A/cFA/wE/QUCBgEB/vgHAPgFAP4EBQADAgL/CAAABPz/9AAB/QH87wj1/P0B+v4A+/v55/r+8AD2AP8AAQIAAQP/AwAE
CQL//wMACP4BBAQBFg3/BAUVHPYYEwQHAP8B/gEA9f0A/QD+/v4E/wf6+Qf6AgD8GP39/+wMEN8X8vr3Bf8A/QAA+vcE/QT8Bv4EBAEADP0BA/v+9gD+AP8A
8gj5/gIDCQD/A/0KFPUJBQIC7//+AP745xDv+v8EAQUB/gMDCgMFBv3/AAL/AQIC+Qj9AQIGAAADAgEABQD/AvkB+v8CAAb59wb5/gD+CgD///kHB/UJ/v//
DAAE//0CBvUF//79AAIBBAQACQv8B/8DGQED/AEDD+oP/wH2/P0A/v/88P78+AH8/f4A/P/89P4A+QH4AP4A//7/+/v//AL/CP3//v0D//cF/QD89f0E/wP7
8wb5/vr9EgT+APwMGuwTBAIAAA8B+wkSHv4TG+/5/fwD/wb7/gH+/QL8CgAK/AIAE/MLBPTwAQD/AQAAAf8A/wEADQEBAAMACfkFAgD89v4G/wb9BP4C//z2
EQkB+/oMEfsIB/wGAgP/AwQCBwP/BwEGAAH9/wL+/AAB/wL96v766AH83fwA8Q/7BPwA/fkC+/IH+AH5AgD+APoEAPsD/QL/8f7+/wD67Qv2+wUC/gH//gAA
/AH//gMCA/Dp7ukA2+8J2xIMDvj+//sFBu0L+QgA/AMAAAT+/Qr7BP8B/wD9AP0A/QD9AAAGBP8AAP0DA/oE/v8B+gP9AP4B+wv8AwUGAv8AAf/9A/wB/QEA
/P8AAAD+9wb7/wMDAf8AAP4A+wD8/gAB9vr5//j74AP07wMF/gUE/wj9BAr+B/799vv//P/56An19Qb9/gAA/wD/9wL+/gAA/QMAAAT/BAb+BQAC9v3//vv/
9/7/+gECDPoAAvoEBfEH+gH+Igv59+8SD+IU/AkH9v8I/wP4+gX6/vX2//8BAAD8/AD9/v79+QX9AAT/+BX3BwIJ+/D6/fn85gL57AkAA/Pv8PkE5/QI5Q/1
/QX//wIB/QT+AwMBDf8A/fsEAvIJ/P/5CP/7AfgLCPYKAAcI7wMA/wj26BTu/QAB7f3+AAT44BPu+QQD/QIABAb/Aw/8BwACCv0B/vgH/u8I+fv6/gH/AgT/
AQb7AwIF9g35/gT8/BH2BwAJ9Q39BAoBAxb0DwQM8+r4DugBBPXx7/sKA/8AAP4BAvsD/v///vr+/+sE8fQA7vwCAf8AAP/++/v+/gAAAPn6B/wD/wD9/AQK
Bu795OwK8ecU4wjmAQABAAP+/gP+AgH8BwAA//4CBfUF//7/+Qf/AAgAAxH8CwEGA///AP/7//gC/AH/EPYCBfkMF/kPBAH6CfsA/vgA/fIG9gH6Bh35CgQL
Ig0LHgETBAj+CAcGHAgFFAQL+Pr/Av767AP59gQBAQr+A/4IDAoGC/0I9//////89Aj5/QEA+/wAAP/98gT6+wH/+/wAAP/89QT6+wD/9gT+/wL/+Q37A/8E
/QAAAAD++wT8AP8B+fn/BgP69Qfz+gUDBQkDAwoBDwf9D/8ECfP5B/EIAuYD9QUB7f4F/Qrw5Rbr+//89fz2+v736AL98Qb////+//UE8/sA+f4A8/76AAQC
8Qz6AQME9fkB/vz+8QL9+v76/Pr/A/0A+QX7+wID+wT3AAEH/g/8CQgU6fT99fr02wXx6wH9+/z/APwA9QP6+gIEBvwAAPgGAfIG+v4B7fIDCQXw+QDy/P4D
E/v/AvMIDekL+v4B5P8G/g/z9xP2Bf76/QD+CwICEg38Cv8G+wTy9Av77wj6/RAO+QQA/wT8+g/4BAADAfz7//cC9vgA9QMDBv7/APoFA/cE/f8BAgEA/wD/
/wH+AAH//wD/AAAA+gH//gEB/v///wD/+AH//QL/AQAB+PUA/AT3/f4A/AIA//sC/QD///0A/wEDAAP+AQEBAv3+/v7+A/8BBwT9AQIE+AT+/f/67wn0/QED
Bu8Z/QX3/fj/9e3p/P79//oB7QH69wMD/QD+AQAA/Qb7AQMGEQMB/gMDCPoJBAH+DP8CAP4DDPMJAP/7BgAA//4AAf0C/wD++wQC/Q32BAj5AgT2DPwE/v8A
DPAK+/72AvoB/wT49/IA9wT3DAAA//4DCfILAQT89PgA//724Qrw8gEA3QL9Dgrz6CvgA/4K9woAAwn+ABX5CP4FAwn//wUEDQYFC/8B8wz//gMA/xP3CAII
+v//AQH8+Qr2AP8EEPgH2PUK9/YJ9vr0GPf+8/gOB/cS/AIB//n/APj98/z79gL+9v8AAAH88gv2/gAB/P/+////8wT8/AID+/4AAAH++gX7/gH/+AQA9gH7
9gb9/v788vz+/QX16Afz+QX6AAIE/gMBAgADAwD6/gAAAAD//AP+AP3/EAH+APwID/YKAQQGEwAAAP0GEvEMAAID+Qj/BAMADAz9DP8H9fIA//H46/v26AL+
9PcA+ff26PX16QD0/gj+/QMEBAQBBwMI7QMD/wb38Q/z/fv78wYCAAgBCQUCBwEBAwP/+AP++/8E/wT9/P/9APsA9QX8/QIFEQP8/QL+CfcEAAH8GQAH/gn+
IesMA/ry+///AgAA/Ab7Av8FCgAC/wECBvgFAAD5CQH+//oGBvsG/v///Pf//Pr28AL48/0BCQUCAwQCDf4ECPwBE/z1/fcNBuYU+A0H7/7+/wP23xXs+gMH
DAX+BAQHFf0KCwUHCQb9AQMGDP8JBwIDERjk+e8WA/X/CvoMBf7+APwDAPYG/QIBAQAAAQH+AwT+Af8B//76AAX9+AX8AA0G+hP//Q0ACBz5Ev4G///7A/4D
APwA/wcIFQME/gEDHPANA/zzAP////sHAPsFAP8AAwD7A/sG/AEA/QcIAv8AAP8CAfwC////AQT2Af4JCAn/CgUUAv4AA/4BBP7///8AC/0AAP0CA/MF+wH/
7f/8Afj+5Afz+v8IAQv7BAcEEBH+DwAN/f3+//n89foE9AT4/wkD/wn/CQoACvz/Cf8B/wAAAvUE/gD8BwIG/gr9DAABB//7/QAAAfYDBfcI+/r8A/n/+//+
+P/69gH7AgIE//7+A/oA/vf3+gEA/gb6+Aj6/wD8BAAAAAAAA/wD/wH/CQP4CAENHgYHEQ0T+gACBAD/AQn8AwEA+Pz////67Qj3+AH+/gz//wcDCA8CDf8D
+Pz/BgH/+w33Av0F/wAAAAL9+Qj6AAH+AAAA+/7/9fkB+gD8Df8BAP8LDO8T/wkC/P0A//z8+v/+9wH+//gCAgH99gL7+v/89v8A/wD87gj3/P/+AAYA/P4E
/wIAAv8BEvr/AvULEeYT+v78/f7/AAH++QL8/QIAAgP+AAMFBQQCBQYHABQOABn5GA/8F/b2AP3//v3/+voB+QH9BgEQ/QX4CwD/BvTw7/z9B/8C+RP2AgII
FP0G/f8FD+oK/vz3AwAAAP8BAf0B/wABAQT5//0A/AP+/gAF9//8AP/86wb1+QUF9gYAAAX++RT2BQAF//8B/wH9/AL+/wD+BAH6+/gC+PcC+QQDBf/7/PsE
+fcF+wQDBwMAAP0FC/kKAQH//v8A//7++P/9/AD+Dv8BAP0JDfoJBP4CCwMAAAIDDfoHBAL//Qn/AgkCBhH6DAIJDAYCBAMDGf4FC/z9CPz//fcB9O4H9QT7
DAP7A/cJCfcH/wIPAQAFAAT9Bv//Av38AQD7APYF+/oC+QECBP8B/v0BAfYG/f77FwEA//kMF+IXAgMA/vwDBAv9AAz5B/4D+f7/APv+8Qn4+QAD+f8A/gD7
7AT5+AD8BQEAAgIBDP4DBAEAAAT9/QAB+wQB/gQD9/0A/v798Aj2+wABAgX+Af8BAv4CAQQFAgMAAQYBCQUBBwECAgAAAAEAAv4BAAECAf8A/vsF//gH/P/7
Av4C//0D/vgF/wD5+P4AAAD77gn1+gAACAsAAgkDGAsGEvkBCf7/APwEBPMI/gQCBAP8A/cHAv0BAwIL8AACAAf48RTzAP//DA38AgYLHvwTEgABAf8C/f0B
//0A+/787wH9/QP97RP0/wIFAAP8APz/AAL///8D9Av/AgoABhP9DgIICP7///oF/fYG/P4A/Qb/DA0DFBf7FQMOA////v3/+PoB+wH9Df3/AAEACPcG/gT+
+QP//v8B9wz7AAAE/v3//wH99AL8+wH/E/z/APYGCPAL/gAABP0AAP4B/v0B/f8A/P8B/gD99AL9/AD9/gH9+/7/9wD+/AQD7/sBAAX05Q3u+P/89v4A/AL4
6Qz0+wEAAwD+AP0A+v3//QEA9//6BPcG9g77AAIPA/8A/wD/+wD8/gEBAgL+AAIBBP4BAgIHBQAJ9woBCPEMDAH7BwII/v0BEPELAfX0CAAAAQECC/UIAQH+
+PsD/wP79AD7+QD7EwH8APoLFO4PAwQEAv8A/wMDAPkEAgT/A/4AAPwC//gE+wD9/wEFBAj/CAn9Cf0CGf4GAPwGG+YSBPz1DfUGCQEBFPMB/P3+AAUA/fsG
B/8KBf4B+AgA/gf9+wz9BwMEC/QH/v79/+/+9P34+v4ABAH+/gj6Af8ECP8AAP4FCfcIAAEA+QIAAAH/9Qz5A/8DC/8G//4DBfYH///7Cv7/APoICO8J/QIA
Bf////oFAvcH/QD/A/n+/gH67gD39AgADAId9w3uDf/5A+vkE/0F//AIAewG9Pr8/AAAAAL++Qb7/wEB6v4HAAj18A/x/vz59wj+/QMB/gcCBgAGBf0A/v0A
/PsD+wD7EQMG/vME/PMO+vLzFQADCPkPHPQQBf4EBf7///4C/fwE/AD/CAABAAP/CPkCAQL/+fII9wD5/PsF9/zw9wcD/wX9Bgr9Cf7+/AD6/f4C6Af7+AQJ
Cf8AAPwCCPIM/QT49eMG5/oF9PEe7/71/QL/AP7++v/7/v0BAgAA+P7+8vwA9wL2/f8SAAcAEAwDDucB/gD+/f/+8f79+QL/9f8AAwT89g70AgMFHQH+AfkO
IeMbAgT////9/wED+wMAAQcC/v/++/z89PoB9wT9DP8A/wACCfQIAgL/Ef/+/fsIDeYQ+wP99vv9AP788AP69gUC/QD/AAIA/QX9AQQC+f8FAgf7BQj5Bfr8
A/0A//z/+/r/+wH9/vcAAPz88/X/9P/9BgAABAEFC/kGBQAD+wAAAAL69wb6/AD+9AIAAAP69A71/f7++QAAAAH99Qn4/wEC/AD+AAP78wT4/gMBAP0A////
/PsA/AD9Av4A//wB+PsB/AAB/QAAAAH++gb7/wEBBwr/AAcDEgoGDwMD/gD+AP0B+gH//gED+gAAAAT58wv3/QEB//cG+/z9//IH8wD38wcB/AT+8Qz6AgAB
/f8AAAH//AP+AAIB+P7+AfoC6wH++AECB/8A/voCAPcE+f/+DPoA/v0EAuYT9v7x/v8B/QD88wL7+QD99AUHAQr6/w72B/z+CgEBAwwAFP4GDAgB8AMA/wb4
9BPzAf4CEAH6//oKCvIOAAEEC/P48fwFAPME7Af/A/gCAPUGB+8M9fj1AAb5AgADBwYABgEK+/n+/wD77QP59gIAAAAAAP8A/AP+AAAA9QL///r/+gb9+wEC
Agf/AP8C/gH8AQQF/P8AAAH9+wT7/gAABv8AAAP9/gD//gMBEAr9+AYFDPsOCP7/9P8AAAT47g/y/QEB+v8AAQH8/Qj5//4BDP3/Af4DBPII/AP87f7+/Qb3
5xHy+wcE/gAAAAEAAAL/AAEBAh76/g0FDRf4HQMRBw78/P4FBQIEBQIH9QsJ/xb5EBD8FfX4+f//APwA6gn3/QAE9f8C/QL59gz4/f39BgABAAMCDPoEAgH/
/QMB/AL9+gT+/v78Af0CBAADCgACAv7/AQH/Cf8CEQL/Bv8H+wkE/An+AAf/Bv0A9v0ABQP7/Qn4AAEBAgsE6Ajx+/4FAwLx/w8DABH8FBL+Ff4DCgMA/gEA
C/wDAwL/AAMJ/gn5Agn9BPr7AQDu5uQU6AEJ7Q8CBf///QEFAfgKAQT/9Rf+/Bj7+yfyFwUMBP8AAP8EA/kG/wH+Bf4BAP7+APr//f77Bf//APoFA/cF//4B
Ef4B/vQGA+8J+v3+BQD4//YF9QAA+QgJAAD//f7++f3+/AD//v//////9gD+/AEA/vAL9xT4+wDu/f7xAwEAAAEB/wAAAQIBAQD/AP0C/f4B/gEBCfoA//79
AvUC8wH/+/8EAAb8AAP9Af36B/kD/v4E//EK+wL0AvwC/fsD+/UC+wD95PwI9Qf29gkKBPvk+fwAAAL49v39+AH4/P8A/wL9+QT8/gD/A/gBAPoA/PkB9/z8
Bv8A/fwA/PIG+AH7Bf8AAAD/BPwB/gD//gAC/wH+/QP9///+DPf8/ugUBtwX8/z59/7+AAL68Qn2/AMFAv7/Bf8ACgT9BAMH//4A//sB//cF/P/9DgL/APwE
DPQM/wH79hj6AREGDCAAHgYPA/8AAfwAAf3//QAA8f/9CQP/9xH0AgII7v//Awb5+RP2AwID/QABAAT//Qf8/wD88QQAAAMA/wv9BQABCP8CAgECDfYHAv//
+v4AAAH89wb5/gH/CQcIAAkCF/8HDfr78f8L/w/yAAf6BfvxHBT5/AMbHvUWFA8QEA/9/wkOHAELEwgJ9wMA/P758gz4/gEB/gH9AvoE/gb7Av8I4un2/fX3
0APt4A8D/gQAAAID/wIBBAEB9/8AAAD99gT7//7+Dv0AAPkFCesL+wD7+f4BAAH88wf4/QD/Bwj99vEN+/4I9AsA/w0A/ggBBwsBCgEA+wH5/PEH7wL9+QEJ
0vACAhHl1STX9gn96PoGAg7v8BbqAQL5Efb+9vgA8+oK7Ab4CP8D/vsDAvkD/P38+w4EAQQABwv5DvIFBwD///wFAfkG/wEAFv//AvcLEuwP//4B/Rv/ABMJ
Dw8EHfgJCxkCCQIBGPcDEvb3AgEBAv//Av3+AP3+/wAA/v8A9Pz/+v/+8w7//Ab8/BT6CgABAg0AAgYCEAkEDQAE/P4BAAH99wL8/f/++gAAAP8A+gT7AP4A
CAr++v0CBQQDAwEAEAf/AAQID/sKCQoG8PcABQX66xLx/gUG/gUJ/wz6DQf+C/b1/fX3AvMA9vn68AYE/QD+/f/+8QP8+wEA/v4BAgD9+wH9/QD//AAAAAD9
+QT8/wAA+P0CAP/78wX4+vv5Af8F///+/vkC/fj07foDCwT8/wr1/gQB/AD+AAD/+Ab7/wIB+v0A/wD77gb3+gL/C/T/D/UFD/cD+/j9CgABA/4HE/EMAQD9
6AMJBxb3DxztEfoG8AT+/wH99Q72Av0D5AP35Arx3w3y/QUNCP0ABAAFEfoEBAEE9AX17/j75Pv/8gQC9gUFFQ8JDhr7FvoE/f8C/gX8/QP+//779wEA+wH5
7Aj3+gH8/gQAAQv+Bw39CwMG+v8HABL4Aw75CP/5DfkAAPkEBucO9wX4/QAAAAAB9gX//QAA+P8AAPwC/AEA/v3+FPoBBf0ND+8MAQkACQb+BwcKHwQLEwEN
9/YTAg7t8QPzAvrxBgIAA/8FA/oCBAYEAxEAAREBERICEwMF/gkBAwwCChD/DgEHCgIG/eQREuAV/OkE/gD///IGA/sA+/4GAgII/wf7Bwf7BPn57xH58wII
8f/6C/YdCv0B//QKBvAK/Pr/7vUA+v3w0f7t5QL69v//BAAB+gn6AQMEB/0AAPwCBfMI/AH8Av//AP//+vz//QMC/wcA/gX/AAQABf8C8wQAAgr8ABX4CP8G
/wH//v4D/AABAQID/AEA/wL8+wf7AP8A8v4AAAT87hH0/wADGhD+BvsULvcVFvsOB/8D//4ECPQHAP78AAT5Av8HCggDCwQO7wP9BgAECAj7CAAFAAgAAAcA
Bw3/CwEFFv4CAPMKFOUU+/37+gv8BAUBDhL8EPoIAP4AAPwBAPkD+v78EQcE/gUDG/sMC/z8AQEA/gABAPwAAAECAvf25vz59P729QUB8fn09PP9zRfv6QgO
9gL9AAAB+An9AQQEAwD/APwA//8A/gIE/AQAAAb+/gr7BAAB+/8AAAH++QL9/gH/Af8AAP8CAv4C/gD//v8AAP///AL9/gAB8QIG+gX46gb4+P3y/AH/+vz8
6wD69gP9/gH9AP4C+/8EAAUAEf8AAP0ECOsM/gD9/gEAAAL//wT+AgAABAAAAAL9AvsB/gEBAwcAAAMDBAcCBQID+QEC/QT69gf4/vr7B//+//4A+/wB/AUB
+/wB+/sB+Aj5/vv+Af////4BAPwC/QIAAQbyDwwEEQ0CDQ0PDP8AAwEEC/cHAQMC/PwAAwL+/wX9//8BAP8AAf0A+//+/QABBgH/BAECBgUAAwMD9wEWAgHr
8Bbf++P89QMA/wn6+g75BAUACgAGAAH7B/0AAfj6DgMAAwIKFvgMCf8A8v///wP76wz3/gEAAgIH/wX9AAL9/gD5Afr/AP3//PkC+wH9/wEABAMABgn/BgAE
/fED/O/+5vL/5PrxBP/8AvILBPUE+gMGDAAEAf4BD/IKAP33+AMCAQ73ARb0Cv4D/v0AAP3+9f/8+v//BAcD/gUDCP8FB//+AP8BBAABCAT/BQAC/gP6/wYA
AAEHAgj/A/0CAwT+CQX5AfwA+v8AAAL8+An4/gEBDwX+AvkJFPkIBgEJ//0B/fv/9vsA9//6FwwC7+wSA+MV9/Pz/QIA+gEA/gQBAgD96QMA/v367hXw/vwD
Egf/AP0MEPIOBAUFIAEL/QcMK+QUDfjuB/8M/wj6D/gDA/bu9fwAAf/77Qn1+gEAHv0FAPwLH9sY/vr3/v4B/P7+7//99v76EQAJ/gAHBPIM///2H/7+A/YR
IeEZAf4CBP8BAf0BAvkD///+BA37/QUIDAQMDggI/PsA+vr96gP68gH7Av0CA/4BB/wCAP4AB/wD/f0A/e8G9/72/RIA/BD9DhL2EQAK/vz9/gP9A/8A/QUA
+/8AAAH99wf5/gAA9QAPCAvvAh3zC/r/HQADAPANHeQX//j2/AD+AAEB+wz5AQH/CfgA/fsC/fIH9wb4BAMFAwYBDgoADP0A7/4CDQ3+AhvyCwUOAgMNAAv9
AgT/A/339AMABgf+CBP7DAIC+v4AAAT8+AX7/wP/+v///wD98Qf4/QIB+wAA/wD+9wf6/gAAEAEA/v4HEvMNA/3/Dvv8AO8H+u4D8wcB/f4AAAD9+wb7/v8C
AAACAAL+AAH/Af//Bw39BgIQJg0WG/wMBf8AAvcFBfUH/fn/BP8A//8BAfsD/gH/AwEBCwsDHwv/EwULBvAJCPcLFO0QBPvv////AQL/AAb+AQMC/f8AAP8B
+AD//gEB/f4AAAD9+AP8/QD/Cv0IBgECGvMJBvn5/wAA/wD9/gL7//8A+Ar3AvoH+xT4DPoRHQD7BPAQFeUV/AAHFwL+APgOGOMXAgEAGPwA/vgHCt8W+AT2
A/wDAP0A/fkB+//9CQD8AP4BAf0D/gUD+wD9BwMACBH6CgEMCv0B/voDAvQJ+wT/Avv8//YE+u8L9AL5Avn7/vYD7vj+9AcI8v38APn96wf19wAE/w4A+woC
BAoCDQD/7v34/f/y4g3n8wUHCv//AP4CC/EJ/gT/+AH+BP8EBAn9Bv0G+fwBAQH7+wzyAf8HAAD//wAC/QEBAAEB/v8AAAD/+AD+/AD/AAAA/wAA////AAAB
+Pb+/ff63/347QL8Cw79+P0E+AADAwH//wAAAAH+/Ab+/wP/CfsB/fcA+vMD9vr18f8AAAP47Q3x/gIAAf//AAL+//7//wH/9AAHAxP0BRH0Bfz87v/8/QH4
4RLu+wMG9wQA/QT+9g37AgEAA/8AAP7+/f/8/f4D7QAR7gzt5Rvo+vbs/wAAAAL++gX7AAIA+/0AAAL7+QP7/P/9/QML/gP8BA77//3xCf8CAAX+CfQFAf78
/gEB/wD/+gH//wD+//cD/gH5+P329//0Av3+AP0GA/YG/QH+/AD//wL+9wj7AQIC//8A/wH++/4A/gH//gMAAAP+AAr8BQAC9wb+/g0B9g38BQoG/v4ABAEA
/wL+/wABAfcKAPz8//f+9/Xz/gECAAL+/gf7Av4A7PL2/Oj/2Pz45f3/7wD+AAT35xft/QMGAf8BAgH/AgL/AAAA9fj6BgH29Qfu+wYFBv/6/vIICeoM9wT8
ABQE/ggGDAUDHfD6CgT8AwYDDgIGCAMC9gD/AAH+8w/4AAECAP0H/gb9/f0A/vbz/f8AAAL99wT7/wH/BgIAAf4FC/sGA/4B+vsA/f787gT69gH8CQD//f8D
APYI/QP7AAwA+wYDAwwCCwMDBgr2//kICf4JBQcN/QEBBAADCAkBBv0AAvgA9vr/7/oB9AX6BP0CAP7/Afz/+//8/v4AAAD/+QH+/gAA+AQB/Af7/A72AwIE
CgH//v4GBfEL/wL9CQAAAP4CBfgH/wD8//4A+/388fn/9v/96QH/AQf48hruAQEB9f4AAQP46g7x+gIBDP8BAP0EBvEJ/v/5DQX89v0PGvUYEQQF/f77AP39
7gr0+gUKCvoH9wL5/f7/+fv5AwACAP4CBfsC/v3+CAAA/gMAAf4CAAIACv0AAv4EBvcG/wIA//b+/fUF7fUD8v8BC/8A//wHCu8N/wD+DAMB+/sB/PgC+f77
8AMI9AXy8hD6Af8A+wEBAAP8+wj6AP//BQgAAAMEEQUDCv0G/wABAf0DCAADAv3+CwYAAAMEDP0HBgQDAP7/AAEA/v0C/gQB/wD//wD++gH+/gIA7wT//wL8
9BbzA/4F8P8AAQf47BLv/wAE/QAB/wD9/AP8AP//AgEAAAEBAwACAAABBAwC/wsGDggGD/8CAf8AAAEDAv8FAQAA+gEA/wT99gf8/gL++Qj8/P79+Qn7/wH9
AP4AAP4A/P7//QH/+PwE//799QX7+Pz84PX0AAHy3hng8gML7f8A/w317xjp/gYCBAD/AP4BAf///wED/v7/AP3/+gD+/QIA/wABAAAAAQAAAP//+AADAAX6
/gf4Afz9/P4BAQP9+Qb6/wD+Jef/89gaFcUZ4Pr59P7//wP57Aj1+gL+Bf8CAP7/BvsD/fz9/f///gD89QT8/AD+Af4C/wD9+v0A/v/9EgD+AAAFDvUIAwUD
BAgC/wT/BP4AAQH9Af8AAP4B/P////4A8/8AAPr99gX8+Pf59wT/Bgj+/hfyCgAM//8AAP///P/+/QD//AT/CQn/CRj2DgIM9PX+/fT+4vf78AP/Bv7/AP8C
AfgF/gQB+gAAAAH89gj5AAEB/gAAAAH//QT9AAAA/P8FAAX6Agb6Af76AP//AP0C/v4A/QIFAPwAAP/89Pz99wP7AP8AAAL++wH9/gL+9vwABwX8+xD0AgED
9v0A///87Az2+QD+/AD9AP398gb3/QAE+/j/9fMB+/MB+vj99fz9APr+/Qb5+QAD/gUCAg3+AxL3CwALBAD8/vsE+wH9/AEJ7P0C/grw6RPr+wH+9f4A/gT5
8wr3/AP9/gAD//gD/PwD+fj4A/3//vn+8/kA9wH78Pj+9wMC8vsD/Ar9AgX/AP4GBvwFAwEC8/oE+QL37wD69vvz/wD/AAL9+Qf6/QIC9fwB9/n/9f3/9f3x
Avn9//oF8/UD9w4CCfr+AfYI/vAK9v7+BgUG9v79/+kL+Pfq+v8C+wL37QX4+f77/P0BA//+/v/++//9/AH/CP8EDg79CgAJ9gUB+Qf67hH6AQEB+AD8AP7/
8wj6/QAE+AD8//3/8gj5/AAE/gAAAAH+/QT9AAAADQH/+OMNBvMS//L//QEABAT+AQr7AwAC+gX8AAMC+gr+AwMFAP8A/v/99AH8/P79Gv/7APMLCuoQ+wb+
9v8B//7+AQAC///6/QMI/gr4CAb+B/r5A/8CAP0BAPoB/P/8Bv4A/wH//vsB/gL/+P4LAgr3AwP7BfnyCv8BAAMCCvcGAf/7CP0D/wH9CPMFA/3/AgD+A/4D
AQL/AQAIDv///PsEA+4K+wD+CP0AAPoDA/IG+wH/D/QG//kABu4K9v34+wIDAgADAwf8BPr/6/r+//v11hPo8fwC/A37/gD7AQj4//0B+f8B+wL89//++QL5
DQn6+/wKC/sNAwID/AQAAwUACgz8Cv8F+/0O6fP69fkC+O3x+wAA/v7//vwA/P79+/8AAPkE+v7//vwB/wb4/v0G+gkCBAsPDfb/+fkA++gO8P/sAf4C/QD6
9fv/+P/4/v4A/f378v38+AD89wL+AAL+8xD3AQEB/wAAAAD//AX9AQAB6AIA/gr18g3uAwH+/gQCAQMDCvwDB/j5+vwBBPYBCAT6AfgC+wT//gf9/Az4BAIF
E/kD/vYFBuYO9vv1/QAA/gD+9gT9/QD+AfUD9/z22ff15gT0/QAA/gD+9wD9/QD+Afb8DPr67wf97/0AEvsDAfkDBO8H+Pv2AvwA/voC+vUD+QH9A////v3+
AvwB+wD9Av8A/vv+9vgA9//6Bf//A/sEB/8BAQACBQUB/wMECv8FCAEBAAAAAgAA/wP9AQAB/fv6+v754wT49AYBA/8AAPsDAPsE/v//+/7+AP/+9Qb7/AEB
Bv//AAD+AfgD/AH9BvoD/wH59/76+AH7F/P9Cu8NG+EL+/4J3/MC//3xzRzi7PwACf/9//gGAfYG/AMD+/oB//v8/foA9P/67vPlBfUH4Az17xYY9QD6BQcA
+RL4BAAK4QD6/gb64RXt+AUQ9f3+/gP78Ab4+AMC/wMA/QAB//0D/wD/Ef39+vQM+vUM9wIBCv7//voFAfEK+wP7AP/9Af8E+QP9/QMG9//8/gAA7Av5+QcE
/P/8AP7/7gj6/AMF9AkD/w/8BBj0C/0C/wz4BwwBEBn2FAUTAv8A/////P0A/gL+BQEA/vQJCu8M/fv+Cf8AAAQABPkHAAT+DfYK/QH9A/MF+P/0A/79//0B
9/z/+wICCf4A/fwBA/gD+//7/v8A//7/+QL9/P8A6PYD/Qbu5g3s9QD6AAAAAAAA/wAAAAAA+////gD97gX7/AD/DRnt/vQPCAj9CAsT9QH9/QP66w7z+wMD
8/4A/gD+6wj5/QIB+wEAAAP/+gn7AgH//AIE/gX+AwX9A/z8+/wBBwH9CwT5A/4D+AT//AL/+QT/AQD//f8A/v7/9AP9+wH/Bf0AAf0C/fkB+gH/+/38+gD6
5Qf48gP/6QIA//z68Ar3+vv8A///AP38//r9/P38+/79AP/+8wj5/AQF+P39AP/+8Qn5/AUEDP0A//YHAu4K/AD8AgIA/v///AAB/f/9/wEA+QL98v8C/AT7
+/8A//v/8wD8+v8A+g8A/Qr+Axb/EAEECv3/Av4DCPEH/gP/Bf//AP0HCfMLAP3+/foCAwL8/Qf6/v/+/fz/AAH67QH79wP8+gAE/wf79wX6Av/9+f/7/QEB
+/cE/Ab++fwBAP4B/AD//v79Df0EC/8GF/0EBfkAB/z+APwA/voA+QUDEv8A//oIDe4MAAH//QAD/wT7+wf4AP7+AP3+//wA9v3/+QMADfwDAPwID+wS/vz5
AwABAAEEDv0IBf7+/gAA/v/8+AH//P/7BPsGCf0DDP4FBPb9DQX5/foF+/8FAAD/AQr4AwMFDgsCDwIRBvoBAv3//fv9+/4AAvwBAP39/f/8/f/+6/wAAgD5
6BTt+vwD7fz/BQn35xrs/wMGBAAF/wACBPsDAv398QAEAAr27xTyA/39GfoD//YJCdwU9QD6//8BAAD++Qb6/wAB5RjyDR79ATvqIQkj//4AAAD/+gD+/QAA
+Q379/kH7Qv9AQQMAAD+//8D//4DAAMD8goA/gX//RP1B/4E9foB/wH8/f8F/f/76/QA/vj64gH38gf6A/4CAPr+/fsC+/37CP8AAP8FDfIMAgEACf8BBQEC
EvkFBP8B9/8I/gP4/AD6+fzx8wMC9gP98wf9/v/5/PUBEPkACAn0BPkPBv4CAfoHB/MI/vj5Cfj8/PQD8fUC9AMEEP77/foF/fkG/AQG+fwAAvkB+QH++QD/
2wsA+gz23yLuBQAN//n6/O8D5vIC8QP8CA4A/goGFQ0FEwMGBgIA/v8EBfoKAP/7Dgz/Bg8FGRADFAAOCv0AAPoIB+4O+/758gj8CQAGBA36CgAK/QAAAP//
+gD+/v/++f8ABAICAg78Bf4FA/8CAAP6AAL6///9BAACAAL+BAH+AAD+AAABAAEAAQEAAQH++iL+7Q8BAhL+HPsZBQwB/QgGEAIFDQEAAQIAAwMBBgb/BgEF
EP///voGB/AJ/AP+CgD+/v0EBPkK/QH+AgIAAAIDBPsGAgP99wj+/gr+AhT4CwIDAgT/BAMACgb+CP8F9QEEAAz7/RL5CP/++wL//wP9/AX9AQEABAAAAP0E
A/YF/wH/AAX8/wMCAgX9A/wA9v0AAAT09Ar1+gIA9f8AAAT68Q/z/wEBAf/+APwC/v0A/QIDA/v+A/sDBPQG+AH9I/8AAAAOIOAbAgT/HQoP+PoBCP34/PL9
Iv8S//QCDukG+u3z+QAEAAj7/Qv6BP39EQACAfcKEO0MAPz/9An/AQ76Ahn1CwMBDAP9BP0MFPsJDf8KCQQA//0GDPoIBf4C8gsD/RX3Ah/4EgID6Q4A+A3x
7hnwB/kDCwj+9wERAwETB/wKF/8ABvsMGe0PCAIIBAX//gAF/P8CAgAGAv8C/QH8APz//P788wQA/Qz4/A/3BgL/BwUQ+Qz8CAQPD+zoCv/+/vEK//EK+v0D
///+AAD9+AD9/QL/Bv0DAP4A/fYE/Pn1+fr/AP/+7wP6+gMC/fv+APEF8vQC8vwBBvQCBwQAAvUC+wf9CwH7APYICPQJ/AUEAgL+AAED/QP/BQEDCf0BAP//
BvcE/AL+A/8HAAT5Bfn//PfxEP/9//0GCfUN/wD+Cf71/+gO+esO8wECAf7/AfoCBPwE/f4A/QL//v7/7QT4+wEBCPz+APMG/vQJ9wEAA/0AAwMABgQAAgIA
//8DAAP8AAH9AP79AvkA/vkE+fEG9v7+C/4b8BH3FA4ACPj2+v8DAQH+BgL+Afv7AQL1A/4I/AcBAgUQB/v/AfoEAvUH+QH8EQIW+gL9EQEFAvf06/0C/QT2
5Bvq+QEDAQb4AAAE8w78AwgNB/8IAAP8CPoEAvn4BgPnAPQN6vYE9xgf/P4B//sDAfgD+//9+v4A/wP88wf6+wH/D/IABvwIDvEK+v/7E/L/AfkHBPgN+gP7
CP8C/v8DCfEJ/f/5AgAFAAX/Cv4CAvz4+QD++//66Qb29wP9BP4EBfwEDfkEBfsB7vwC/f705BDt9/sB8wD///z+8QX5/f4C/gcA/wYBAwz+CQAEAP4AAQD/
+gT8/QEBDv/+APwGEO4K/wX/AwP/AwEBBQn/BwAFAAPyAPoJ/gMDAgMNCP4A/P0DAO0I+Ab6Avz6//gF/PEG+AX//gAAAAL//gP+AQAABBwKAh32Kw/+JfD5
Aw78AfkFDQwFCPwM/gMAAgQBBQj+BgAD/wAA//sB9v7+/P3/EwL/APsKGuoVAgL79wv/+gn/+xb5CAAIDgAAAv8JDvMMAQIC+QL9//4D+gb8AQEFDfoD//4C
Ce0K+Pz0EAH+//cJE/INAAIC2u0D/gvq0w/l7gL4/gAAAAL+/wP+AAEBDRYB//sKD/AHDQAAFwAGAPYIGQUFCvoE/wX/Av8EAwECBAME+gr8BAYEAxT7DQIN
BQr/AQANEf8LEf0JBf4AAP4AA/oC/AH/AP7+BgEBAQUBAv8E9v0C+wD46gb29v/6Av76Hw0DJQ7yFAEYA/4AAPsA+/7/+P79Cv4AAfsFCvEJ/gEA9/v+AwD7
7gv0/AII8Pj/Bf395g7t9AUMBP//AP4CBPgGAAX8AfoEDwQCFwP7CPwEBv0A/vkE/fUF+f/+AfL/+u0A6vj56Pr58f0AAAD56Avz+QD//f/+AAH9+QT7/wID
AP78//kA+PoD9gj9AAAA/////AD//QD+8/8A///6+AP8+//9FPv8+fn7+P//8AsB+wD/AAX9+gT9AAL+EAD+APcGCPEJ/v//AQACAAAAAP4B//7+J/sAA/MQ
GOIX/QUB/gD//v8C9AP9/wMDDf0CCPwIEfwDAwAEBgH+APgFAPgF/gAD+QAB//sB+AD9/Pv/AfgCC/0D/wf8AQAG7An9BQ72+SbqDwUV/AQA/wX9/Qv7BAAE
AAD/AP8A+wAA/gEA+vsAAQD78wX7+gH/3eT0C+7v5x/h8/sP6On2//H1zwft6QIEB/8AAP4CA/gE/gH/Bv8DAP8ABfsD//79F/z7/vkUDOsXAAv79///AAT6
8gn4/gMC/AcAAAX/Agr8CAEFC/n8AfcDAvgE+gIEEfD5+/wB/OYC6wTv5/n9AgHz2RXm8wYC/P8DAQD8/gf6/vv+/wH//wMAAAL/AQMC+QEA/wX4+gv1AP/+
+AAA/fz+8AL7+f7+CQ3+/wAJC/oFBgUGFPz+AfMHC/AG+v8CGf4AAPoMFOcVAQT++AAHBwz5CA70C/wBG/gAAfoJEeEV+gX/DAD8APoJCPIK/gQDCPz4/fYE
+voG+AMD+QABAAb6+wz3AgABGf4B/wAFFekSAQf/BQD//vkHBfQI/P79AwL//wYCAwECBAQFDRT/+gMLEwELDwQJ8QP6+/7/7gb8+v799AMBAQj5+xXzBf8G
APn+/vwB9/MC+AP+3vX++f3x0RDo7AL//v8AAAH++wL9/gEA/QAAAAAA/AT9AAEC/gD+AAAA+wT9/wIC9gD7AP4D8gX7/QYG9wD7AP4B8wb6/QYGEBfe3vgY
++0a+Bf/Dw7q+v4SBAERBw8ADgUA/wQHDPgLCP8D/vkB/f/78fz68gD4Bv8A/vYGBPQG9/r+8f38BfwB9g74AP4K+gT//AX8+wv5AwEBCP7/AP0FBfgG/QMC
FgD+/fwKCeYR/AX+/wEAAPoD//wC//0C+/kA//QC9f4A9fsA/wAAAAAA/gH/AAAA/QL/AAT+/AX+AQMB7gX+/Qr88hn1BwQEBvr9Av4JE/QOAQkCBwD//vwE
AfgG/QEA/QAAAP7++AL9/v4A8f39AfcO+vAIAQIF9voAAAL67wj1+QIA9wH/BgYA/BL4BgEG+gUA/gL//wr9BP8B+QD//fUE//IG+v34Bv/9APcKBvUK///+
BwH8/f8B//8B/QcA4/MBDxHq7yTd/gYR+PwD//368//89//6/wAAAAEA/QEAAQAA/fEU+fz07Pr06fXtB/8PAAcAB/kF/vzyBgH+AP8GBvgIAgQB8v3+//v3
6Qfz9f3/8fsAAAXz5gnx9QT+FvoE/vcBC+QN9f7tEf8A//wFBvMH/wL/BAv1AAsEDQ7+DQUL/QD8AQEA/Af8/wMF8P7/AAH87RHx/QMFAwgAAwUDFAoCD/4D
Af/+APwD/v8C/QMD9///AAH+7gn4/AIEB/4LAgX9F/cNBvPrA+76CwAAAP8B+QENCgQDBggIFPwJDv//DgD///sIDe4R/wH8BQcBAfoJCQAFBf0ABQsB8AQD
C/4JBwL68f4B/gX4+Qf5/gP7DfoA/foIBuoR+QL7C/kG/v3+AfcC+fv3+/3+Af0B+wIA/gIBBv8KAAL8CfwAAfb2AQD+//0D+/4B/gICAwH3AfsHBPcK+wYB
EQL/AfoOG/ASBf8EBAAAAAADCfoHAQL//P/9/f/78QX4+gEBEO35CukLDfQN/vD8/Pb/Bf/9/AT4/AEEBQD///0FA/cHAAACCAABAAABBPoCAQEA/AYA/QUC
+wgBB/0B/QMDAAXz+wn1Aff5Ef//APwGC+8N/wH+8voAAP766Qnw+P8A/wAAAAAA/wEAAAAA+foCAf377wbz9//9/QAAAAH++gX7/wAACv4C/wECCvYF///9
6gQJ/hH1/g72Bvr28gL7Bff++g73BQQV+Pr5BPX/6P308wkNAQb/AwQBEAgBDAADBwUA/f8EBPsG/wL/+gHyAgEC+Qr4/QoN+wD1//4C7Av6/AkKAv8BAAL9
/wL8///+5wET/x7lBSHtEfj4BAAH8AMCCPoK+f7o8AEFBA/4BxjwDvwE+v4AAAD9+AT7/QACEQP8APsIEvARAwUBAPsA//0A+fcA+AH8Ev8F9fwB/vMH+v/5
AQD+/f4A9/wB+wH+AwEC/wEBAv0DAf/+BAD+AP4EBPkF/wIBAfwA/foC+fcD+AD9DQQGAPYAFPEI//n7/gL+/gT+AAb+AwQC9v/+/AL57Qf3+AP+BAAC/gAA
A/oE///5+gEAAAH99Qj7//8BAQD9AP0D/PsD/gQBDfoC//UICukL+vv9A/4B//4C+voC/AL84PMD+wjq0hfk8QL7/QD/AAH/+gT8AAACC/z/APYIAPQG/f4C
/P8AAAH++gX8/wAAAgX//wQCBwYABwEDCQD//wAECvkIAQMA+fsA//z/7QL7+AD+//8A/vwA+v8B/f7+zvT+9wbkyh/b6f0EAAAJ/wT8DAACA/r29/Lx//b+
5AL36gwL7Q4A/An+6hnwCAII9P/6Af0B8wr4/ggK/P8AAAD/+wT8/wABF/P+/voNCukQ+wT/G/oAAf4KGOkQ///7+/j//fj54wL07gD/AfYA//n+8vj79AEA
AvkHCQn7Dgn+B/r/CgAA+vkC/vII9v737fkB9gT9+vML8wDu8Pb/Af7/6AT39QIEA/0OAgMIEfYIBv34BP0I/vwCAPoG/vr67PzwDwcEABf5CwoX8AIA/P/+
6wj6+v//5wAAAgv25CPoBQIH/gAAAAD//QP9AAAAE/3+CPsRGfEPCAQIAAIA/wEAAwAAAgAB/P0ACQD/BwP6AQAFEPj/Af8GCOoN+wb/8QD+AgD9+Q/3Av4F
BwUAAQH/Cv8BBf8AGvf/BfgIEuEU/AD+Df8EAAEEFO8OA/33Bwf7EvYNGv4LCvwHCPwA//wCAPQF+f/8+gX9CgYDEhT7EQIMBQEA/f8A+voC/QP/AAAH/wP/
D/kIBfj1/f75//oB//0D/QUD/gf/BQn9DRX2DwIJEf4A//sGDukO/wH//QvzHQMNHhf8G/4c8wP9AgX68BbwAwQL4vcC/wjw4Bnl+AQC8v4GAA34AA73Bv39
9QMD8Anw7wjz+Pr0+P8EAAT2/f//+/j1/QAABAb/Awn6BQAFAAAAAAAA/wAAAAAA/wAAAAAA/wH/AAAA/v8A+wD99Pz//AH+AAQAAAIABQT/BAAD+wMG+Qj5
/gX7Af349AYE/wn7BxH5C/4CDAn+9QcFCAkACQL/Fg309PoYCPwRDwUR8fr7AP385A7y9gkG+f0A/wP48wr2+wMBBAgBAQkCFAcHD/4B9v8A/f756AX29/7+
9v4AAAH58An1+wD//QQG/gn9CgIBBvz3CAD/APoEAvkH/f7//v0E/v37/vQD+fvzAf/+AAL9+wb7/gQCBwD+AP8DBPoF/wIB/An/AAr9CQ/5DQEH/gD8BgYE
Bwv9CAQKA/kF+vn9/PMG8/rx4O39AgX16Arr9AoE/P7/AAP98wT7/gH/AvwAAf0B+/oA+gD+8gT/AQT+9hr1BwAIDfz73u4C9+sU7+3x/wT//AAEAAIEAv8A
Af4D///8//v++/36Fvn/Af4IEucT/QP2//34//r/8vz89gIEAAL/AAMAAQT/AwED/QAFAQX7BQT7Afn6CQABAv0EDf0EA/wAGwT9/v0JFe4RAwX//gD/AP8A
/AL+/wIC/QAAAAP+/gL+AAEA+Qf3/gMA8gn4/gkKBAQAAAUBDAIGBwAA/gP/AQECAQf9BAIE/xH9+AEFAf4EAAMFAP7//gD98QT7+gL+/f8B/wP79gX6/QD9
+/8A//79+AT8/P4AGf3++/UJD98U9AX6//8EAAX8AgL/Av38Af//AP4EAvsEAAH/AgD+7fb+2fn96wL+AfwB+gD76/n99v/7Dgv5/vsLDf8IBv4FBPwBBPsE
B/wD/gAA8goG/wX8DgoADPUA8/gBBATx8wju+P37AP//AAP8+AD7/gMBCP4A/PkDAe4K9wD08f77+//32BHu9AQCBAAAAPwEAv4DAAEB6vv+//r76Qr2+PwB
/QD/AAAA/AP9/wAC+gAAAPn++QL9+/z/7uz+CAUA9A36+QAEAf/+AP4BAPoC/QAB/PoBBf4A+wL6+/4DBQb//gEFBv4GBAMA+PsA///+6AL99gP8/v7/BQMB
CAf9BQEE/wAAAAAA/wH/AAAA/AEAAAH/9wf8/wAE/P8BAAL9+gb7////+AD/AAP49A/0//4CAQz6AggDDQv/DAkKAQH9AP0EAfsD/wMDAff++fr79e347fny
/v//AAAC/QP+AQEDAwAC/wD/A/4A//379AD/AAL/9QX7/wIB9/4GAAL3+Qr1/ff4C/oCCwALE/oKCv8NDP////0HB/IL/wQCCP8AAPwFBfgG/wAC/wAAAAD/
/gH//wAA5BwEASL1DTPtIvoG+AAG/wz2+wv4Af33/AkAAAkABBD+DAEF+w0AAAkAChH9E/4IBvsAAP4A//gB+wH/9fr+A//86gH7BP8N8v//Av797wv2/v4E
Bfv+Av0A/AH//wIE//8AAP8A/gD//wAA/f8EAgT/+vMD/wEF/fn///kA8v3+9QAA+Pr6+vcD5/gB9AUB9f4BBf/1/w31//v+AwABAPwCAQH/AAAB8wQABQn8
Ahj2CwAIFQL/AP4JFesSBP/9/v/+APsC/vkC/gAACAAAAP0DCfgHAf/8Cyr68AcEAAAEGPUMBvkCA/oCAv///P0AAQkB//0GBQQFB/kEBP0A+PoE+vIK9gL2
AgEC/gIA/wECAf3/Afz//wD7+/z9+gH9AQAB/wD//P/+/gEA7Rv+ARABCSz0HgIVAAEAAwADBAb/Bv4C6AcJ9xTt+BHzB/n19g8E+Q36/Br0C/r9BAAA/wT+
/f7+AAP+AwH/+P8C8AAD+gIC+gb/BAgBChf3DwEM5AAQ7RHz5w3w/vX08/sC/gD+6wj7+AIBAAT+AAACBwYABQIG+wQB/AQABgECAf/8Bf8DAAD/B/wC/v78
+f7+/wP59wn4/AT+/QAAAAX7+wP7AQP+E///APoLEOgS/wL/9/4DAAP39gv0/f79/AADAAP7/gb6AP39/vrx/fEP8/UD8xUI/AH+/wL99AL8/QMB+/7/AP/9
9AT6+wH/+///AQD9+Ab6/gAB6/0B//745xLt+PwBCv7+AP7///v/+wQBCf8AAP8B//sC/wH/8BkC/RH9BRcAE/j58gf4AP//7gz2AP8H/AEC/v/9+//+/gD7
AAf+9QP/8QcA/wT9AgH///0E/f4DAAEC+Pf+APn87vb99/4DDfwB//oICe0O/f/97f//AAX55xXyAAID7vEDBwL3+Qzx/AIJDP8AAP0GDPMLAAH+9/8AAwL8
/gz2AgAE/AD/AAL9+Qf6/wECBgD8//sGAPUI/wQCE/wAB/wMFfYDCQMJ/gAE/wT9BgH+Av38+QYAAgUCCQz+Cv8GAAAAAAAA/wAAAAAAA/sHAP0BAwX6//P/
/QkAAwYADQ78DP4IAPwAAPsB9vz++QAABPoCAf0A/Pf9+f/9DhH9BAYHLAoHGwIL+wH//wL7+gD6+wUBAvkABAMABQD7AAUBCv3///sEA/IH+wL7Af7/BAMC
CAD/BAME9v7/AfMA9vkC9/7+Af7+/vQE9PMH9QH+/AAA//8A+f4A/QH++wIDAAb6Awj6Bfz+CQf//gQBBwEDBAAABAr9AQIFBQQABQAM9wP//gUA9hL6BQEF
AAAAAAAA/gAA/wAAIPr5/+8KB+kP9QkF/fn7Ifv+AxPiDPYa7wD/AgL78RDxAPwC9fsABPv7+gL4+/3//v4AAAAB9wT+/wABAgAC//oDBP4D/vr+9v4BAP7/
8wf7/v0A//8AA/kFAP0C//4C8f8BBAX3+BbtAf4E/vv//Pj+6vv88AH/Af//AP/+9vz9+wD/AgIAAP4E//4CAPwAAAD88QH99Pz/+AT9AAj//AkDBAkCDAEH
+PwC//779QT7+fn7EP8A/voECewK/AT+GfwIAP8CGOIS//jxCgwDAQcJJgEPFfoG/gT97v4I+g8JAAEG9/7+AAH77gr3/AMCDAL1/PENB/IP+A0D9P77BAX7
8hH1/QQG+fsK/Qvy8gbv+fzzEwcE/v0IGPILB/n8/wH//QEB+wMBAAAA/P7+//wB8gL9/QEB/v//APwCAAH//fwE9v/99//53wf28wX8+/z/AP7/9QQA+wD/
Av79Af/9+v0B+QUA/P8DAAD7A/4A/wH88v8AAP4A+Ar7//0A+Pv+Af/69Qb5/AIE9gAAAAP68gz2/v8B+wAG/wX6/wT7APz3/v/5/wD48/789QgBBirj+PUT
A/sRCQgQ+w0A/wwAARP8DQAF+wn+AAX+/A78BQIDBgX/AP8FC/4JBv8C//8A//oD9voD+v/9CAgEAgEGGfwGDfcA+gQAAAT//wz7Bf4CAgP+/gADAQACAgL/
AA8F/Qz/CA3/DwAIBP8ABv8FCwH/A/4FAQUD/QD//AMC//r7/AEA/QH88QX7/P/+/QAB/wH+AQP9Af8D/AADAAD9AgL8APoA8v8CCwUC/hPyBPwI/gH//P0B
8gX/+wAADvr8//YLDOwQ+v77/P//AAL+/Qf7/gACEwD8B/gRFfESBgQM/Pz9APgA8/z99wACDPf1/v4G/QYIAQoLBgEA/f4FAPoHAQH9E/0G/fsBCegJ9/by
//oEAgL+AAP9AP7+/AAAAgP+AQb7AgAD//4AAP/++QL9/AD//wIC/gT+AQj9A/8AA/4A/fwB/PgG+gH8EPQA7PwG8OQS8AztDP8AAP4FC/AL/wL8Dv8EAAIC
D/YGBPv5A/0B+wL47wX6+gP9Af4AAP4B/PsB/AD/8/3//wL65Q/w+wIA/v7/AvwB/AT7/f4C9A7xAf4IBBP3B/oM8wT//fkA9QT+/f78BPkAAAD/BPoC/f37
+AH+Af8A+Aj9AgIDCv3p+/AbEekVBxMXBQMAAAMFDAEFBwL/D/v9//oH/eoP+Aj7CQD//wAEA/oFAQIC/foAAPj/7fv79P8ABwAABQEFDgACBgAGAwgABQYE
FQkBDwIJCAAAAAH/BvkE/QL++gAA/wL98wn4/gEABQAF/QP/BPoDAfr5/QIA/wL99gf7/QX/8f8A/wH98gz4/AID/gcAAgb/Bw3+CQAE9wMAAAD8+gn8AP3+
6gL8AgL+6hvwAQEL+fwAAAH89Aj4+wEBBPcMAAv6Cg72DQYIEPoP9wr/FfcOBPzt9v//AAD98Qv2/QMFBQT/+wL/A/wDAAH67gnxD/kBAxXwBvslAvwAAP3/
APoC+wL+BwH9AfwFBPoGAAUE/fwCAP///gT9/v/+/wEAAAH/BAT9A/4ABAQAAAEDB/0EAwAB/gD9/fr+7AH8+AMEAQP/BwQJEAMFCwEICQAAAAEDCvYIAQAB
7fsG/An38Q/0Af7+DQwP7A4FEvAPDPjoCAYD9gcECPwLBQP7+gAAAAH89wj5//8BBgAD/wABCPgGAv/8AQACAAH/A/8AAf/+/QYIAQoCEw4IEfX4BP4AAP0B
/PgC+wL+BQbyEPgHBg79EAEX/v//AP//+QP9/gIB+/8A//sB+wD//P3++gf+FxEEHRz4HQMU+AQG/wn6/Q36Bvv++fcOAvsPG/gPA/byBf4MAwb6F/QGAvXq
9wP2//cK8A37/wgP/gD/AgMAAQX/AgMD+f/5AP0D8wL9/AwOFv79+fAWAeoS9Q3///8A/wD9+wD+/QAA5PYD+fj01gvv7f34/f/8AAD/9QP9/QMBC///APYJ
Cu4N/P787AX7+BDy7xfsAgkG9P8DAAT59A71Af7+//3/AwAA/wL+/wEDCv4D//8CCu0L/v/7/hP8+AkFCRICDgEK/wABAAL+AQH/Af4ACQgAAAEFD/wFBwEF
CAEA//4EBfkGAAH//P4I/wb3BAP9Afz29wH69fYD6/7/9v3+Af//AP8A/vsB/QEAAfb/APUC8fcB8vz3AfoA//UC+vQC9vv6+Q/7BwwCDxT6FAIQ8hX8BQ3/
DBv4F/4MBf8BAPsEBvgF/f3/AAEA/wb//Af9AgEB/QIAAgkABA/7Cv8GD9P15uMPBc0d3A/cAP4AAAD/+v7//AH9CgAB/wIACvcGAQH88gAAAAL58Az0/v//
9gABAAT7+Af6/wIADf8AAAAECvcIAQIBCQEABAADDPsHBAEC+P0IAgX4Agj6Aff3CP/+//0EA/gE/wIBAAD9//4A+wH+/gQF8/8EAAP7/gP//vz3/OX+9QD8
8vMD7BD4GRMC9QMLBfocFPvsEP4E/wMADe0MAAH2B/wABf8DCPsC/wD+8vgDAALz5grv9f/6AgEA/wL+BvYIAgT9/Ab//wYC+gz/BQIJIP0A/vUMGNoc+QP4
Cf0J//r8A/kI+fbpFv8K/AUAFekR//nr9v8AAAP57w7z/f8ACQAF/f0E/e0I/fz5+v0DAAf3+gb5/gH8+wEDAAf7AAj9BP/8GgX8BPoLHOUTAgQD9QT5AwAE
BAX+Bf0I9fsBAPv97wH3+P0AAP8AAQT/AgP/AQUAAf8AAAT+/QL+AQMADv0A/voGCO4L+wH+GQP6APsMFfIQBwUHCAL8//cMD/cOA/8D5PT99gH01Qzw6QX4
++v6+eH46fYA4gcABP7/AP3//f0A/AH98/T9+fz24Ab68Q7+CgABA/8DCPYHBP/9Bvn/APgD+/MH9gH9/QcA/AYF8wz+AgEI/wkA/AQCBgcDB/8BBP8B/f4B
/vkE+/38Av4AAAAA+//+/gEA5vr//AT73xLx+gYF/vwA///99P/++gH+/wAAAAD//QL+AAAA+AABAAX69wr4AQD/+f7/BP4A+wD9/Pv/+v4AAAH9+QT8/QIA
/wAAAAD//QH+/wD/6/cICQz98xHvAwkHAAL/AP8C/wIAAgIE9v8CAQj79w71AQAEAAABAAABA/4BAQH/CQIC/Pf88vwB8vL6BgIAAPkGB/oGAP//+gD+AAD/
8Qn6/QMB/gQGAAH/DAECA/f4B/0EAAMDDPIKA/37+QMAAAT+/g36AwQF/AX9BQv7DAj5CgUKCAAAAQECCPQKAwX9CPkF/vcFBO4H9/v6E/UJAPYDHegK/QDv
+fv6APkB8AP79wcH9gH+AAT68Q7z/gID8/3/+Qb4+QT+AAX89///APoA7wX7+v3/EAD9A/0HEfIMAgAEBPIN+vT+D+YL8vfoCwAA//4DBPYG/wH//fz+AgIA
+gL9/gUDC/v9B/gJEu0M/wEAAQAAAQEBAwEAAf8C8Ar+/Av+CP/9BAYI+A39/AT+AxD4CgEIIPwF//cKHd4U+//w9QoL9hL0ABP1C/r0AAAA/wAA//8A/wD/
+v78/QT68gb8+wj++/wDAwb7/Af6AAD+BfYG/vn79gL29Pj/+gAAAQD++wv2AP8EDQIGAPwDD/kFAfn8Cf8ABAAEDfcHAgAA+fsE/QH36Qf19v39/v4FAv//
Af78/vv6Dvv9//gC/uwG9gL/9QEFAwv4+xX0B/79ARL9BBIGFB7+GwQRAAAD/wH9+//+/vv7EuYF/f0B9+8F7gn9BQABAAEBBPsC/wD/D/8AAP0EDO8L/gL+
+v4B///89Af6/P7+A/7/APcG//gE+v3/AwD6APwF9AEA/AgH/QL/AQMB+g37A/8FEv///PQUCOYYAAQJ/f8AAAH+/AP8AAABEf39+vkB//MI+wMBCv8AAP0F
CfUI/wH/EgD+//kIC/AN/f8BCvr+/+8IAecM8/77DAr/+vkKBPIWAgUADgAA//sFCO0O/wP9/QX//gIB/Qj7A/8ID/4D/fsDBu0M/P77AQEQCgHyAv/9E+b3
7fz//gH43hDt9///BQEA/voCCPIK/v78Bv4BAf8BBvkC/v/9BAT/AvsGDP4GBQEBB/oA//gB9/UA9v798/gAAQb38wnz/AUD/QAA/wH99gj5AAEE/AQDAAX/
Bgv7CPoD/P4AAAH99AX6+wD/CPj7BvANBfEI+P4C4uUL+P333w7n+gQFA//8APkG+/oE+wAFAQAAAAAA/wAAAAH/DPYBAvgFA+8H+P4A+/oCBQH7/QD3+/j7
9gQQ/RHwDg/5DvT3B/0N//wECfUJAPf4EPcNAP4JEfQIAP37BvwC/v4ABvQG/AD74fDtAQb25h7z8xAM/fcN/QT5BwIB//f18wH//wH59Av1/f/+BQcABAYC
HAkAEfoHBwcB+woHDgYLDwMF//4BAP//+v///f///gAAAQH/AAT9AQAA/wAAAAAA/gD//wAA9gIB/wT69w34Af//DPv//fv9+O4F9AP7+wIAAAT8+Qr7A///
+wP3/wEB+QIA/w0H9fz//f386Qb39wD9CAP/AQYDEP0ICAIC////AP///AH+/gEB+wAAAAL79An4/wEAAf3+AAL+/QD+/gYBFf8P/QX3B/QE/PXoA/4J/wr1
+gb4//r27wL9BBL9/CvvFAYYAA0H+wj+ChECDfr1A/8AAf0DBfoFAAAA/AIHAAIBBAb9Bf37EP7///0EB/IL/AP78vYR8fv45/UC8e/uAv7///QFAfYK+Pz2
AwAAAP0DAfwCAQADBPYE/fwGBPcL+wD1AfQH+f79+e4G8v7uB/79APYE/vIJ9wP9BwILAAP+BwACAvf5/fv/AfoA9AD8+QH/+gAAAf/++Av5Av0J9/sDAQj7
+AX8AQP97/z/Av378wv0+gQJ8AL7/gP85hDt+wsIAvwDAAP+BPkB/v759vsFAQT5+wb2/fz6FfwDAPYMHOIU//zw8/L2BQP77gPv7RUOAf8AAAT+/QD+AAEA
CgEA//wHD/APAwH/9/wB/f/47QH59AP7Av4CAP0CAfcE/v7//f//AP//+AL//gMBC/cB+v78+PIA9P/zD/8A/gQDDfcKAwL9CgABAAACCfgHAgD+FA3z/wkJ
DQEHDg8SBgP0/f/8+QT5/gkO+gn9AAUDAwv+CwcK+P0DAAP78gP6+/357vb2//f45gb08Af+Cfv+/voCBe4K+wD4+wP6AAT/9Q32BAQJACH5DxkOHSj3LwAc
FAD/AfcKFOYS/v//BgH+//8D/fwE/QQDCQYEAgYGFQIEDPwB/v77+v7/5gT6+AoG+gIC/wIA+QT9BfwB/gAAAAD/+gL+/wAB9wIB/wb7/Av7BAAAAAAFAAL/
Bv8AAfn68Pj//vj66QH28wID9wAAAAL7+An4/wEBA/8AAP///v3//v4A7vIJCRXr/hLsAAL54/YKAg7r6xXq+wL6BAAAAgABCwACAwAC/QAAAAD++AT8/wD+
D/j+CfwKFvAOAQb+DgD/AP8KCvEPAgcD/Q0AAAsDCxMAEAAJ8QL6/wL35hDu/AUN8hAB+wn+9hj5Dv8E8Pr+/v703Qfu8QQA/P//AwL+/Af4//8DEhAB//4Q
IPoREP0EAAID/fsK+fUJ+gH7Bf8JAP4FAvgF/f34/QwA/gkCCxP+Ev8ICfkF/AP9/fAE+ADuBwAAAAADBfkGAQH+/f4AAAAA+QX9/gEBCgAAAP8EC/gFAQAA
+vr+//r96wH69QMA6/r+CgH07hjq/gALBQIFAgECFPoGCf35+wD+AgH/9wz6AQII/v/9Av8A+gj9AAIGA/8EAAT8Bvz/Af77APrxCPoP+v4A+xYeCP8BBQIF
Ev4GBgEA8Pb1BwX75xPv9wsJ9AIBAQj68w72Bv8FBOsh7BXpDQP7AOro+wAAAAP//Qb9AQMC+P8EAAT39gv1/v777gACAQ/z+RnxBv8GCP/89voD9fwA9wIB
/wAAAAH//QL+/wAAFQL9//sMF+8QAgIFDPsE+PUP/usN9wX3+QL//wP/+Q38AwEBBv4FAAb/DPgEAf33CvoD/f0CDPAO/gf6/wQACAUEEQn/DAEIFPz+/fcM
B+kU+wD79P7/AAL57gz1/AMDAAEF8/767QL69fry+hH9AQ8ABx/2FAMQ/woAAAYACgv/CwEDCPb+APUKCPEK+f8A9Ob++P7+7/3/9Qj+5ez1+Pzx1gzr6AYN
/PX9Ef/7CQn0Af8M/gAAAP7/+QP8/wAB/QEE/gT8/gL9Af36AgAAAAABAf8BAAAAAv4AAQD/Af///wH/APoABfYBCPkB+/n+Bf8C+wL++/z/+wP5/gAA/QH9
9QL+/QH9A/P6BwIDCv4JAQ8FAf/+//4B/PwC/QMAAf8C//8B/P4CAP36/gD/AP///AP8/gEEF/8B//cOEuoTAAH+H/YG//kBEeYP+fblC/kE/vn/BvEF9/v0
AQACBQT/CAX9B/0EEQ37Gf8LIA/8GAceBPj9AgAC+wb6/QYGDwL7+/kKA+wK/AMB7BHx9e4H+PsK+foDBAvt8ucS+fIU8wkFIAT+/fQVHdch/wL68P///wL5
6RHv/v4F+gAK/Qv5BwT+A/rw/fsBBf4ABQP8Af8CCvYCA/YBAO4C8/35AQX/AAj9AQz6BgYEA/8K7/Xy6/3+8Pru/gQAAAQAAQr9BQAEDf8AAPgIB/QL///9
9wABAAT69wr3/wIB9wcA/AX88BH7AwIAE/79AO4L/vcJ+AQB+wAA/QD89P77+v795Pf3AQTs3hrf8wsQ8P//AAD46RHw+wEAC/8AAv8GEfUJBAEA/f/+AP7/
8AT8/QMF//4EAgP7/wT6APv7+Ar8/P3//gn6BfgBDwcB9f79AfkF/ff0D/n6AfcICfYH/goFAff/A/sA+/3/+gMA//369+8K8f8D9QMOIAIA/fUNH9saAPz5
Bv7///oGAvAJ/v/6FPYECf8LH/AMBfn8+wUC/QP6/Aj8BPv9Dvvu6dcT6uwS5QcR/PwCAPEI+/YB+Pb+/QcA/wUCBwkCDAAE+wUA/QL9+Ar7AgEAE/38A/YJ
BvUF/QgI+QQA///98wP9/QcFC/3+APMC/fEH9gH9+AEA/gT28wzz/v/9+foA//n66fz58gH8C/f6/vcG+esH8gj9CAAFBAv9DwT+CP8ACv79/fIK+uYQ+AP+
9Pn+Af/36xDv9wMGBf0CAP//BfoB+vz7CgAAAAADCfcHAgMA9AD//wL88hD2AQEH/AAAAAL++wX9AAECCgT+Av4IEP4KCwED/+n7BPr76/D96g0BCv0A//wE
Be8J/AL/DfgAAPcEAesH9QL+9hIC/wwGFBL6FPkICf8B//4ECPIK///4Av8IAAX69gD8/P34BAEA/wH/AvwCAAH//wH9BAkDAAb1CAMM9vz/AAL88Qf4/AL/
9f/7//r86Anx9gAHCfn9/vkC+vAG8gX7Dfv///kEAe8K9AH2AP4EAvn//wL7+/b8+P7+/vz96QX49gIABfT+AvoDBfMG9QP99Pz8+/775ATz9ggHDhPzCQcI
FAwGFBAK+gD8///59gf1/QMD9vr/Af/78Ab2+AIAE/nz8AEC/f/q8QwJAfsA//3+8/r+9gH8DP8DAP8BBfYIAfz8DPj9APkE/PQF9wQA/f4AAAD++QH9/QAA
AwD/AP4CAvwC/wAA/AgAAAkACA/+DP8E+P8BAArz8RPx//79CQP/AP8CCfwJAgABB//+APcIBPgG/gIF+//+/f797gj4+wH//v/9AP0B9QL+/AME/P8LAQb4
/wn4BfX0/wIAAAP+/wP9AAAB/vz+/QD96wb6+QcA+AH/AAH7+A/1AQECCP/7/vgIA/QK/gb9Cf8A+/gD//IJ+f35AgH/AwX+BAb7BQMJ/ff+BPz59f/89QgE
A/4ADwAHDAIDCAIJAf7+B/sHAQEBAwMKCwP9AfcJE+0QAQD9BgMABAADFv8HBwABAQgFCRH9HRL+Ff4BCe//E/8GGwL+BQIH/v8BAAP7+gL8/gD9/AEF9wj3
/wr2Bff3A//+BgEBBQL+AwMFDQH+AgMDE/gFCAQG/P0E//z99QH8+Pv7AP8D//7//fsB/vz7////Av4DCv8CBAAEBf4BAPcEAvYE+/v7BwT9CgQKGhT8EgIP
EQP/BQENJvkODwQF1Pf7/gXs0Rjj7AP79vz7/v786gP39QL/+wr+/fwE/gn7BwMMAf8B/vkC9v0A/P3/AwT6APkF/gT+AgkO+v79/wH89f4A+wL//AH/AgT+
/gz3AwAGJfoMAPAKHOAP9fTx7/sDAwD46gvx+/UA//79AP38+wD9+v//7fv5+fb72QD17AIGAf//AP8B/v4AAAID+/7////89AH8+QH//QMA/wP+/gj9AgAB
9AAB/wb58gr3/wL+/gf//wf9Awr+CAAD/gAAAAD//gH/AAAA/wEAAAD//gL+AAAADf4AAPkHCvAM/v7+/PkD+/YD9wEE+Pz5CQAC//wBBfgF//77FPb//vgF
/O0H9wD7FfgG+Aj4/fn/+gPz+QD9AP//9Qr5/gQF+gf98Qv68Q33AwP8A/0FAAD///kB//z4AP0AAP4A+/7//AAA/QkA/Qf/BA38CAAC/P/+//7+9AL8+wIA
Df0C+/8GBfAP/AD28/7//wT17gzx/AIC9/7///wA9QH8/AIBCP8AAPsFC/cI/wD+/QQAAAX+/gz6BQIG+v//AAP58Q30/QEF+xr3BQwEASL6FwIYD/8AAPoH
De4K/QD+/wMABQYBDQv6Cf8H+CT+7hH/AB8AGvwAAAD/AAAA/QH//wEBFP3/APkKEeMS/AH+8vn7BQEG9QP+//cN//cEA/4FCfULA/f3/wD9//4B+gL9/wIC
+/4A///+8QP7/Pz+CAgABQcHEQUGEAIGBf4C//sD/vQF/v3+8PoAAP744w3w9gAA/v4AAvwB/AL//f4A9vrtE/gADRH0CfwNJO75/+QTEdEa7Av6/vsAAP3+
+vv9+AD99QIE+gj7+An7AgD6///8/fn88QL+9QAC/v0B/v3/+foB+/769P7/AQH67g3z/AEC8/8AAAT57xDzAAEB/f8ABAQAAAr6AwAD/wAAAAAA/QH//wAA
APP6BPAF9vj69AQK/APyBQgE/Qz7Bg0R+gUAAwX9CxT5Df4E/wAAAAAA/gH+AAAABP///vsD//QI/P78/P///v0B+f0B/P0ACwUD9QMC/vsHBAD69v4A/vYC
+f8B+/v/Af/+AP8B+wD//gMD/wn/+gcA/g8ACAEHAQUEAQMFAAYBBAIFCwEAAP4EC/YIAQL8+QEBAQIB/w76Bf8DC///AP8CDPQIAgX7+Qj5/AMA9RT6BAUI
/gAAAAD/+QT+AP///wwAAgcBEBD/EAEI9wr0AAYEBhQCD/4R/AD+AAH//AH+AAEC/v39/vj/8QH69wMD/QMAAQT//wz8BQAD+QAAAAL89gz3/v8BCf3+//wD
CPUI+wH9EAMDAP4LHOkUB/z6/f0C//v/9PwA+v36//oEAP738vv89/z09/8BAAP8+Aj6APz/CfL17uoU9u8c7An9Df0A+/QOB+0R/AT5/f3/AP7/9QD9+wH/
+gIABAUA/wb+BgECAAP9AP8B/gX+AgQE+Qz/AQr9BRT7DgIG/QYABAb+Aw78CQADAf7/+fkC9fUE9f76CwP7BfsNEPcLBwYOBvgB+vUF+/UI9vr4Cv0BAP8C
BvMI///6/wL+/QT//Af/AgIF/wr+4gr19fUJ+gD13Pn//ATs0BXj7wL//wX8/wYAAQf/BgcFAgoACAYFFAwAEP8J/QP/+wAB9wEC/wD8Bv7+AfoDBfEJ/AQF
BP8H/wj2BPr8//vzCAAAAgEBB/sEAgEBCf0B//sFBfMK/f/7+f4A/wD/+P0B+wH99P39AP766A7u9gEE9vz+/vz96v759wQCBP7//wT6+gAA/Aj8CgL+//sI
AfsH/wEABAAA/QEA//gG/f77+AL//gX69gj5/gEB+wT//AAA9Aj7/wAEDwIA+/0FCO4L///+/gD8AgYA+g74AwUK+u/1D/4C8AX77hcL5v7///v14Q/t9/8B
Af8AAgIBAf8AAAL9A/4AAP8A//sB/AD+BPD7//EC4/D+5gT99gEA/wL8+Av6AQAAGQgB/PMRCeoNA/b9GPwH//MLDesM/Pn69ub7AQAA7fr47g3+/f0GAAr3
AAb3APz2B////vwDAvcH/gH++/kAAP756wH59f/87f79BQL37xjs/gQH/f4AAQD/+wH9/QD/I/7+/vcQFtkg/AX2+f4CAAH8/wX8//v7Cfz6/PcJAPoI+gEE
+wD/AP/+9Qn4/v8CD/7+AAEFDfgIAgMB/QH4/gUA7A75AAQI/QAAAAD/+wP9AAAA//4A/gP59QP7+wH6AAEAAAEA/gb/AQAACPv7/fYH8/gE9gMEBwMAAP0H
CvcIAgICCgIAAP8FDfUIAgMAFfj9//IJ/+wH8gMD+/wAAP/89wD5+v3+9v4A//76/Aj5+gD//vgD//UA9/gA8v36+/39APkB8gL8+QIDAvT5/gL45/b87Qj9
/AACAAT7/QX6Af3/BAQA/wIDBvsGAgH/9P7/Bwb3+hbuAQQJ/vnx9+UR/+IQ6wH+2wD+//f33xbs9vgACAYAAAQCDf8FCP8CDQAAAP8FDfUJAQAACf3+AP0E
B+8I/Qb/+vsAAP/98AL5+QMAA/0AAPwF//gC/gAC/v8AAAL++gH8AAEB+QEE/Qn29Az3AAD4+QIEAQf7/Q35Bf3+AQIAAf0BAP0FAf7/EPoD+u0JBt0X7/ru
//4A/gH++/4A/AH7Avr//vUC8/AC8/79Afn//fn+7Pf+8AT6APTi/wII8/f79DMk6fn7/vn25wLo7QoJ/AgA/gb+Agr8BwAFBAAA//8BAfsB/wAACv8A/voD
AvMI/AD8A/7+Af8EAP8HAAQFAf8A/QD/+/wB/AD9BwAA/wABAvcFAAH//wD/AAL/+wT8AgED9AH/BvoEBA76BPkJ+v8A/wD+8gX6/P3/AwcA/wICCAQBCAEE
9wgFAAz3+hD6Bv/8+wX/AAX++Qn7BAED9yfzAxABARzyHAMbAAABAAP9/wL9/wD+Bv0AAP8DBfMI/QP9B/0C/gEBBvUG/v/7/wABBAj6BQf6BQD/CBAE9fYS
AvMOBPv6Cf//AQT8//sB/AT95PwAAAP14hPs+f//+wcAAAUAAAv7BwEEAv76//oE7/7/+QkB/gAAAAAA/QT+AAEB/P/////89AP7+wAACv8AAP8DAvEH/gEA
Jf0B/+0SEN8Z+vz49gD/APz/9gf8/QEADv8DAPoHD/MMAfr5/v8I/wn6AwP+Avr18f39+QH87//++AQB9QP7/wX/9wv5BAUGAf4R+gEIEAMN+/nvBfQGAP36
CO8F9PfsC+gX/wP4BPf1+fvvBPn99/EA+PAF6ALqBgQA/wEFDQAHBwAE+f7+APb/7wf49/wBAQAA//8B/v8B/gH+FgEMAAMBGu8KBvjzBgL8AP0D//8B/wMG
/f0AAQD8+gH7/AL+/AMDAAT8+wj5AP/9FQIGAP0FE+wLAfn47/4AAAL67Q71/v/+BPgB//n/+PUH8//79AMA/f/89Qj9/f78AgUEBA78Ew36DgABC/////UF
AO4G+fz+BvsIAwT9D/QGBP/7Bv/6//QH/fcJ+goF////AP//+wH+/wEAAwgA/gIDAwgBBwID/PUB/vH+9/f78f77AQgDBw/9GRD/FfwD+PQN+P/7CO0B9fLk
JQQQ4+glFNEVA/vjCQj/AAQIFAEHDAQJ+P4AAAH69gX5/QD/Bv////4C/vsD/gABBf//Av4FBv4CAgMGA/4F/Qb8AfYE/QL0CgP//f4JD/QOAQX9/AMAAP8C
/wf/Af8BG/0B+/kKD+UT/gD9CgAA//8CBfcG/QH9BgEEAAT+Df8EBf78AgD+APgEAP0D/wAD+P8A/AH99Aj7/gD+BAP9/gYB/wUBAwYF8v8FAQn0+Q7vAfz+
Av//APwG/fgH/gMBCP0CAAECB/gEAAH+9/0ECAr4ABH1BvwB+gT+BAX+Aw/3BwMHBgb4EvwPHwQJD/oP//8FAgj6BQH8Av75Ef75APgODu4UAwYE+vz/AQH+
7wb5+gIDCf//BfoIEPkJAwAD9/7/AAH97w34/gMD8/779/397PgE8wj+/QYA+Av9/v0KBAT73P8E7gPx6gX17fb8AQUA/gUABAQABQEDBwAAAP8CBvoF/wEA
+P3/APsA8wb7+gAC/gH/Af4EBwMBAgADAAEC//gC/AL+/PwA/v8AAf3//////gD9Av8AAQAABP0C/gEA/gAAAAL9+wT8/wIA8wsA/g3+/Rf7CwIF6PMD/AHz
3gXx7f/08wcF/g37ABb3DPwC9gEA/wP58wr0//4B/f0D/gH6+QH7+vz37voBCwD+CxD2CfsL5AYG+Qjz7Bf0BfX2+gEC+wH68Qb5+/z59v/7AAH95hL1+wYJ
GwAGAAUCG/AKA/37+AT8BgEFCBD8CwAN/OT4/P312wIC5gj7BAD/AAH/AvsC/wAB9Pb9/v365/r68AL8/fsAAP7+9v39+QD+Af///wID/AAEAgABHP8DAPcJ
FOUT//36C/n/Av0G//kC/QIGBP0A/f//9vQC9wT5+/7//gD98wX8/AEB+AT//A716g72AgMA+/z+/wX69xL0AQEDBwX+//0HBv8BBQMH9/v+APz+9Ab5+v4D
EAcF/wIJEfUOCPr/8f3//f354Qnw9AED7vYQ+wrvAAz1BOnt8v4C/wT17gvz+/38BP8CAAL/CP8BAQD+7PsD/Ab06BLt+f7++QIA/AH+9AT+/v/+8Pr9/wH8
6A70+QMFAQL7Cv8IDgcECgQHAf8AAAH+//8A/gL/DwsBAgUHGwIUD/gB+AH/AgH/AAb+Af7+D/wA/vgHDOUQ+QT7AAMA/wT//wP/AwQD+gQE+Qb3/Aj7APz6
CgkE/gH8BwD7Bvb/DQ/5B/8JGw8DEwcW/QECAAT+AwT9A/362vIMAwL0/QXu+fMB/v8C/gP//v8C/wD8AAD/AgECAwIAAwECAQABAAL/Av4BAQD//v8DBAT9
CAj8BPwB/wD9/f399QP6+AL/+gr/9wv4+hH2CgQHBf4BAPsDAfYF/fz9B//+APsFBPYG/gED//0AAAD/+wP+/QL/DgMDA/YKFOwKAPn8AP//CQMDBwf8BwIM
/wL/AAIB/wb/AwID///+/AAB/foC/AUACAD9APgIBfYK/wIC/QYA/AIC+wP9Af788vwF/wb48Qv3/QH6BQD7/v0H/vsEAAcH////APsD+/wD/v37/wUAAwUB
Cwr/CgAE/+wFDQUB/wMCAfsHCfAC/vUC+ecK8AH49vz/Af778gb1+AAC+wEA/gP89wf5/wAB+goGARD6Dxn4EvsDBP//BP8EDPwFAgACCP4AAPwFBPUF/gD+
BP0AAP4C//oB/QD/AgX/+fwC/f4H/fz6CwD/APoIC/EMAAAC+QYAAAX8/w75Bf4BAPn9GwkFHBf2EQgTC/wA//v/A+oI9v75/gP6BQQBABP4CAQOAwH6BPwG
AgEDAwcJCvT+AfoC9vX/8gH+7P0C/wb05hDv/AD96fsB/wfv2Rbo9gP9DPz7//oEA/IK+gYA9xQEDQ75Ih/7HP8Q/f///gH+8gT6/AIACfsBAfkEBfUF+P79
7wsI/Qn/CAUGCgD8CQkB//8JDvsLCP0FBwD//fsB/+8I+QD7AAAGAwb9Bwr/CP3/Ag//+Qj6Bgj8CAL6+P///wL88wj6/v8ABgIB//oDAv4A//sAAPwA//3+
8wD8+QD//AIAAQf+/wv8BgICAv8AAP0C//wC/gD/9P8DAP314xbr+/oEAgMDAPoB/vsB/P3/9f3/AAL47A70+QMABwX//v4FDfwJAwIBDPoFBv0GE/UIBPz9
AgfyDwAX/w//GO8JB/kA//4BA/kH+AL8Dgr++wkSCgUMFP4B+AD/BQX+ARL3CAIKBAIBAAb9BAP/BQT+Lv/uBvQeHeUbARAKBP8AAAEB//8AAAIBFgD/AAAC
EPILAQT+/QX/AAUBAwkABwQEBf4BAP/+/fz//v78CQ//BggGHAwBFQALCgn/AAEJDf8HCP8JBAT+/wQBBgICBgEAA///B/8ADP8AAQAD9/bzAwv6+gn7/xUG
/v0A///89/77+gD++QMAAAAB+gv+AQAC9fz9B//+/RHzAgIK+f/8AgAA/Qf8/AIB+P8CAAH9/gL9///8/P7/Af379wP3+f4ABAf++gH+8Qb6+QgBDv3+/fwA
A/UG+QP8/fwA/v398fz8+AD+Df4A/vYGBeoN+P////T8/fH+5/f+6QYC7/YKAAH0+v779ffs/RHx9QYG9w0CEQsFDv4BBQIIF/MLBgIFBgT+//oIBQEDA/4G
CwX+/vgFAvcF/QACAvwCCgQGDQcDCAIFBgIG/wT9CfwAA/r3//8BAgAAAgP9AvwB/AAB/wX8+wL+Af/9/wMD/wYABwICBv/99AADAAf48w/zAf/9DwEG/P4H
FfIPBPv5APwAAf3///3//AD/+P8DAQT7Awn6Avv8/QEA+f7/9vsC+f/7+v7+/v368QP4+AQC+AEA/vz++gL//v78+gQBAwr/Cw/7Dv8I/QH8BfgJBQAIAQQH
B/wC9/f98ekF7vzyBf7//vwD//UF/P//Bf8A/vr//fMF+f/+CPgEAAH/DvcI/gD2Av7+APcC+fkD+AH/DfT8CPMPCeYO+AMBCQIC/wEACfoHAwD5Bwb+9/kG
A/MN9wD3/v4DAQP9AQX8AP39Cv4GAAD+B/cD//n4Af/6/OsM7QT/+wEO/AwE/gv9BA3/DPr+6vP8CPn/6xTy8wQP+PsAAP3/8QL8+AEA//7/BQEC/wH/AAIE
C//+BP8IEfQJBgEFBP//AP4BAfkCAAEC8Oz29PD36PkF5RAA9wL8AP//9Qr4/wQGBfwE9v37+O0I8fzr+wEAAgb9/g35BAAC/AD7AAL+9gj6/gUE/wAAAAH+
+wL+/wEA+P0A/gD77gj3+wD++Pv6APn/8v//9QYD/wAAAAD//gL+AAAA/hIB/xAFCxQAFAEI///r/PsD7A73+hQX/QAB/gP8+Ab8/wD+/QL//wL++gf8AAAA
9wMCAwH+BwP7Bvv/+AEC/gP+Awv+BgIFBPD7Cv8D+QD4+w0NA/sFBAX9Av7//gD6Av8CAAIAA/0CA//+//8AAP8A/QH//wEAGvgD/egG/u3/5fL0/vr9BfcC
/P38+/8CBgH8/v4F/vwH/gcD9wT//wIBAgYBBAIACgADBgAKF/UMCgABFfMHCAUEIvcPC/74CP7/CP8FE/oEBQIEAfn/AwT3AP39+gX/E/oE+foIDeER+QHw
FPkE/fgIDuMV+fv3CP4D//z+/vr+/fr7Af/+//v/9QD8+wEDA/QFAvb7Av/39fr5Af7/AP4A/gEA/gEBDP4HAPn/CfUB/ff4+AgG8xPz9hjwBfIF+gEF/wX6
/AT8AP349gb8AAj99xT1BgUL//78//0B9gP9+gUD/QD+/f7/+QL//QH9BQD//wACAf0C/wIB+P/+AAX8+Qn7AAcBEgMAAPkKGOwRAv/9//4A/f0A/gD//QD8
9/3/AP7+9QT7+v7/+/0H/wT59wD8/P32AAD//wL9/AT+/wIADvv7B/oGC/oF/wgJ+f8A/wL78gb4/QH/AAAAAAAA/wH//wEAAf3/AP3+/foA+QL+Av79/vwE
+PwA+wQD//8AAP0CAAAA//4A+gEE/gj8/A37BPz6+v4AAAL88Qf4/gABA/8BAv8DBf0DAwICCP4DBQoHDAUGCf//Ef4EAAMFFPMOAQH5AAj/+gkBBBT8DAAF
Afv+Af379QD39gMDBQADAAD+B/kEAPr7Kw3t+wcZE+8YEBQLDgIB/gAECvwJBAADAgAAAAABAQEBAQACBf7+/vYG+PYH+wAB/wUD/wAAA/wBAf3/Ef7///sI
BvAO/gT+Gf7+//UREuEb/QT+/AECBgX/DQ35CPgABQAAAvwECvsFAf8A/f8AAP4A/PwB/gH//gD+DQAEFQj+CwAL+gH8CQMAERLzCvwK8QD/BAH9+RX1A/0G
GgD99/gKCOMX+QLw/vsA+/z/8u4I9f/0CgAAAP4CB/UJ/wL8Bgrz/PYO/PgH/Q0IBw///wENDf4ICgQJ/f/6//sF8gn9/gkL+f//APsB9gX8+v3/AwD/APwE
AvkF/gEAAQgAAAECBQQABgAF/g37/gQIEg4CGP0UAP8AAP/+/vwB/f7+9f7+AAL56xDx/QED/wMAAAb+AQX9BAEBE/j9AfYDAesD9P/8G/j8/+8LCOEL8v77
/xQAAQwEGBYDGgAKGP/6+/EO/ucP9QUDAAD//wH/9wH+/AEA9QcA/QL8+BD2AAABB/wD//v//fz++vr5/Ab+AgUFBAIKCwUA+P4AAgH++Qn4/v8D////AAL/
+gP9/wL//fH3/fMC7/oB8QYA8v7//P377wn5+P4A6Pj/Avz24Bfo9v4E9u78AvP+8Pn79AAB+f/+AAP68Aj5/gQC7wH/AAL68RbuAAMF9wEAAgL/Awn7B/8D
CfkD//IHCfUL/P/36AUB/Qn3+RjxBP7+Af0AAPsB/fgB+wD+/foA/vj7+/QA9/339/r+APf79fv48/v8+f4AAAD88Qj4/f8CAP4C//7//gD+/Pz8/gMBAQT8
/w34Bf8DBvEEBPsBBPMG9vv27wT0BwUA7h3wBQkS/gEA/gP8+wL8/v77BAEC/v0AAfsD/vv5AwD/AAABA/0DAQH/5QcCDBTt/zPeFPkJ+gAABwAACAf1AvkH
EP7/BvMOFO8LAf8GAP0B/AD9+fwA+QH5/hH3/wj/BhL8DwMM+wAAAAL89gb5/wAC+v8CAAL8+Af5///+9wQAAgP8AxH2B/sB/AD/AP8A+gX9//8CAv3/BP3/
BP//AP8B4wYB/gT55Bjs/fwE8v79APv+6gr2+v8E7vr+APr87wP69v/+FAID//8BFvUFBPz8+AQCARD2AAf5BQP8AgAAAAP/AvkCAAIA8wX9/Pn+7Qz2Af4H
8gX//QH/8xL3A/8EAwb+7fX+9/kD8/30+v8AAAL68gv2//8B/QT/AAb/AQv7BgMF+gD8/f7/7Qb6+gUF+f///gH68Ab3+wH/FAD/APkNEOYTAAQBAP8KBwj6
Cgv/Bfj6/wX+AAEE/ggBAgMF5wH/5xLt6Qjm/gD47PP+9gH15QT09wL97/wF9/706Ab09vL2+/7/AP/99/77/AD+/v//AP//9gL9/gAABBIGAP8DEAT6CvIH
BwcD/gICEgIFCfv9BPwB/wH///gD+wP+Bfz+AfwB/fkB+gMECAL99vgF8/EG8wX8AwsCAAcDDQMBCwIE+gD+AAD++Qj5/wIDCgMA6u8F8+oO9gj8BQT+//oE
CPcKAQME6gD+AAv58Bf4AgP//f/9BgADBwj9BgMIDAACAP0EB/ML//788gECAAT/+An4APoAA/8A//8DAvoF/gEA+ggDAAf/CxD9Dv0HCvoAAPsDAfIF+QIA
DQADAAIAC/gGAv/7Bf8BAwABBgH/Af4A8/kCAfv47wT29P36DgEE/gADEfULAP31Cfv///wC/vUF+AH8B/3+AP0DAfkD/AP+6Q71BQkB/xrzEwUW/gUEAg3/
DgwADf//6P3//gT15RTv9wD8C/QEAPgCBucK9P/68voP4RH/+QbyAfXoCP/7APYIAvEI+wID/fn/AP3+8v/79wMD9gX8AQ78/w38BwYI/P4AAP7+9wT7+//9
AQQAAPsEBAf+BP4F+AAL+wn7/wT8BPXz+wIH/gf7AgcABP7z9fwC//cB9AT+9/j8AfwLARD2FQIABwL1/P8A//oA+AD/+/7+CPgDAPwAA+oI9wP78v39/Qb5
7Az0+wsC/gD/AAAA+wP+/wIC+wD+//4A9gb6/gIFCPz///sDAO4J+gL+/f/+Af0C9wX+/wID+/4B/AL88v3/+gH8+PoD/P/56Pv69P/59gAAAwX8+A/0BAEF
AAgB/gQBBwcBB/0B+/4AAgD9+wX6/gAAAQkA/wEFAwX/BgAEDvv+B/kJEPcGAwAJBQD//f0CAfUH/AD9B/8BAAACBvgE/wH//wAABAIABQb8AwADFP8BAAEF
Fe4PAgL7BewLBgH4+wH49fT7/v4C/wD/+v39//3/Av8CAAT4+wD9/QD6/P8AAAD/+QX7/wD/Ev0NAAUBFvANBPny+foAAP787gL69wH+EgEGEwUIJwgMGPgF
Cf3/AgABAfkC/QT/8wT/Aw72+wT1AwADDP4A//cGB+wM+v/+/f8GAwv4DAP+Bvz6AP4AAAD//P///QEC//8A/wD++wD+/QEBJQXt8/odENsj9BT6/wn9/QMA
BAUABAQB/QH/APwA+wf5//8C+fMA/PX62/P75P/0/vf2+vMQ+vAM+woFBwv8/wIHCwQECwAJ//7+//3+9gH9+gH///z9APgB9P/++AID6u79/f786ADz8QYD
Af8AAAL9//0A/gH///8DAAb6BAP9Av38+QAAAAP69Qv2/wAB/wEABAQBAgf9BQEEBQAAAPcIAPUJAP4ACAD/AP4ECPgIAAEB7//+AAH87wv0/QME+gD/AP8A
9Af7/wIDCgH/CQUDF/8ECgIGCBj9/wQMDAoIEgANAg8B+ggCCAUHDv78Dv7+/v4EB/MK/Qb/AQD/AAAC/QMAAAAD4f/+/wT55RPx+wMB+AD+AAH+9gn6AAIE
/QX+BAEEBQ/6CQAF+/8EAP/88g7x/PkB9QAF///57xPu/vgA/vP+BPwD+P/79wUJ+P3+BgUB+w73AwcKAv0A///++vkA+gD/7PoC+gL13hLt9P/6/QUB/AP/
/gf+A///+/3//gD78wX7+wH/CPz++PMA+u4H8vr4DP/5+vIG9+oL8gUB9vwEAgn3+A31AAD+Ef//EQESG/cNEAgGBgMB/vgIC+0K/vb3FwD+/vwJEesQAAX/
BAEAAwIDC/0BBAAC//8I/wT8A/sBAfb0+/8B/wD8+gH9/AH79wMK+SLm/CPiCwL5AP8DAAL8/gX6APz8BQQBAgcADQUBCv7/AAAAAP8A/gD/AP/+DgABAAAB
CvUH///6+QAAAAP8+Ar5AAEB8PwAAAP35A3v+QEA/P4C/f79+Pz/+f328/kC/wfy6Qrx9gH6CP/5/usN9/UK+P8E7/kC/PT+6PUA7Pb+5PoABgTz8hrnAPwL
//8A/wD/Af///wICExL1EvQiE/YL+gL8+QAAAQP79gv2/wAD/f8C/wX6/QX7/v77+f7/A/UF+v79+/oADRQABQwLKAgLHAIMA/z/AgIJBQAFAgQIAu8A//n4
9fr87APzBvsA/wABAvYF+wL/Av4A/v7//+4H+P31Bf7++voD8fgD9gQBAf8AAP0C//8AAP8A+///AP/+9wT7/QIC/QAAAQH9+AT8/wMA/wgABwcEFg7+EQAM
/P3/APz/+fz/+QH6/fwAAPcA8P789vz9AP4H/wT5AP39//r3//8AAP7/+QEA/QT/BQsB/gkDDQUICgUA/vwC/gD99P38+f/68QP/AwUA/BnzC/8JAQD+/v3/
/f7/+wD+/P8EAQv8CAX+Bf0AAgIAAgEBCgECBQADDf3+APkIBe4K+wYDAv8C/wAABfgF//779f0DBAP5/Av1Af3/C/3+/fQJAPEJ+P39AvwAAPr/+vsA+f//
CgEB/wEABP4DAf/+AQL+BvoIAwr+BQAPAv8AAAD///wA/P//APv///cGAPkH+//+Cf8AAP/+AvkD/gP/Af0AAP8A/vsC+wL+CQYMAAj+FvwEC/H2C/4A/fgF
Bu8J+//9Af/8APwA9fwA+gMDEv4BAPcIDesO/v/9Avv7//ME9vYD8wQA8QUA/Qv49hrzB/0E8AX+AAT78hPzAAIGGgADAAIEF+cTBAD29fsACv/7BAz3B/sD
/gL+CwMEFg39DgIO//oAAPr+9Pj+9gH7C/8A//oFBvMG/AD+BgD9//gGBu0P/P/4AP0CEQIFGQz8DvwQHyf1B+4jJAcnGg0PIQv9AfEYGOgeAgT68/3+/gD4
7wzz+wP/8Aj9BgIDCRj6EP4NAv4AAQH+/f///gL+Efb97/X87+wP4g7u7P8A/wf26BH2+/35AP7/AAH9+wL5/AEAAgcAAwcEEAkFDgAD8QP9AAL/6xT0AAAG
CAAA/P4IDPYJCgIHDwAA/v0GCfEL/gH9E/8AAPcKEOkR/f/8+f7/Af4A+vsA/AT/9Ab+/wb99BT2BAEGAwoC/wEIBAgCCQQIAhrhAOkcFwAaCv0bAf4C/gIB
/gQD//79Bgr//wIEDv8ICP0B4AL9AAf57BruA/4GAQQAAgb+CQn/CAICCPkD/O0NAOwN9Pf/BAkBAgoAFgv+EgEH4Qn79gH74Rns+gQB+/39/QD77QD89wT8
/AT9AAAAAQX7Bf8DCff2+/AIAOsL9QUHDAAAAPgLEu8PAP7+CPz/+/gE+uwM9gH4+f8AAAH79Af2/QAA7//2///84RLx+wcH9v78AP8A8QL9/gYC+wMA/QkB
+A/9BQAHCwQA/QIEBvkIBQAABwAA/wQAB/oEAAL+AP8I+/QCCfoC+/P3/P8AAQT69wj2/gEB+v4CAPQA+foA9Pn24Pv38wPr3Rrf8gAF9gIAAAH++wf8Av8B
A/sA/fkA+vAG9f/5/fL+/fkGAuwG9AUA/fr/AvoB+Pr9+QAD9QAAAAP89wn5AQAAAgD/APwC//sD/wABAf79/foB+vMF9wH7//oA///99AH9+QH9Efz0B/MP
EvoNBgUNDP7/AwEHE/YIBQMCCwQACAQGEwAFCwAI9AL9+gn34RPy+ggFA/4OAgEDBQ8ECvP1Bv7/AP0HBvMKAAIB8/39/vsB9gX9/QIDCQn+AgMEEgEFBwAD
//sBA/sBAvgD+v3+AAELAAf9CgX+BvX19f7/AAL97hD1/wEEBAYAAAMHDQQFCQIEHPn/AP0FDOYO+QP7AQEA/wP//wEAAQICCP/8APoCA/gD/AIB+f39AP/+
6wf5+wUF8vsDAAH78AT6+v75BP0I/wT7BAX8APj3CP8A//kFA/YF+/z+AP0C/wD8+wD6+v79/vv1Bvr59wP//gj8+gn3CAUHCQ79EQIRDf3///wDBu4M/Qf5
Cf8BAgEDDvwFBP//C//+AfwDBfII/wD+/P0AAAL8+AP8/gT99wAAAAP69Av1/gEBCPoEBP7/C/gC///5+xH67gH6+ggIEAn7+v38/gP87wj5/AoC9/36/v77
4gv29gMD+PgDAgH68gT29gH+Bv0AAPwDBPMF/AL9AAIAAgMACQT9BQAE/wAB/QD///4BAAD+BQD9/v0D//cF/QL/7wMCAgz3/hjtCgID9gAE/gT37Q31/fr7
AAAA/gAA+/8A/gD//AAAAAP89wf5/gAAAgAAAAACBf8EAQH//gAE+AH99fgC+Pv0BQAAAAH9AAH9/gH+CxH+AQgKHggKFQQN/wAAAP8A+QL+/f4A+wH9+gH3
7AP3+gYB+wj+AAMB/Q8ACAMJ+/0AAP/+9Ab7+wD+Afj5APv/8f799AcE8QD+/gr67hP3AQoCBgAC/QACBPcG/f36/P8B/gH89AP7/P78DfsCBQAAD/EDAP37
BggAAAQGEAYFCv4G+AEHBxD7DhP5Dfz//wQAAAAEAQj8BAAE/Aj+AAb+AAr4BQADB/n/CfsHDP4FAAICC/39AvUD+PsC+f4CAfwAAfkB/PgA+f79/f8AAgP/
/Ab7AQAC//0CAAP+BP0DAAD5EPb6/+sP/eIT7wX5Bfr39An8/QIB/w0GAv//AP4DAfwE/wD///cAAgH78vz79QX9Cf/0APYO9vcK/A0RDgX/CQMLI/wKEQQH
+v4IAAj4AwP5A/v4Agj67Ar6AQv+CQgI/v3/APsC+P/+/QIBBgD/A/8FDf8FBgEGDAEH9/kOAwALCPwHCAQA/vwHCPwLBQAFCQP7/vUIAgIBBAMR9PYB//74
4wXz8AL99/0AAAL78gn2/QEB/f//AAH++gT9/wIA7gD7AP/56BXv/QAJ+f//AAP49Qz1/gAB8Pn6/fb85gD47wUEBAAAAP8CBP0EAAAAE/Lz//QVDOYY+hAI
9fz+/vz+5wj2+AIDBfwDBQP/Df8BAwD7/f/+AP4A9gb6/AUH9fgBDQv5+Ar8AvQABQD//v4CAfkG/gL99AH/CQn9CBf0CgEF+AgA/wL99Qz3A/4G/f//AAD+
+f7//QUE+QgAAQUCCAv/C/8EBfcBAPcB//IA8wD+BQAA/wECBQAGBAMDCQAA/v0EBfMJ/wL+C/36/vkE+PgF+AcD+gYAAgv/DxH9EP4G/AIAAwT/AAv5BvsD
8wP8DQQEChX3DQIPBP//Af4CAPoC/wEB/gj9CAEGFBD+EP8LAf0AAAD//wD//gEA8f4AAgn19xDwAAIJ+wAA/wL88/78/f8BG/z8/vYKD+EO+AL9IAn9BvAd
KvEYE/sP/gYDB/8FFgcCDPsE/P0AAP3/9AH8+wAA/wIC/wT5/QT7AP78/AMAAAT//wr+AwABAP8AAP/++/7//f/+Fe8E/fsKEd8X9v7sCv8AAPkEBfAJ/QEA
BP4AAfQI//gE/Pr+///6/wL+9f3/+wT/+QIFAAr3+Q35A/n7C/v9//cDAe0H9AX+9AgB/Av59hH4BgH7CgH8A/QKD/cNAwAL/ff7BfIH/QEI/QwG/fz+//z+
8AD89wEEAQMBAAMDBQAHBAD++w7+/v4BBAv6CgIN+wD/AP4B/wD/AQADCgAAAfoGDvIK//4C9wEAAAb9+gj7AgIDBwUA/P7/BPsEAP37+QD///sA/v8B/P37
E/76APcJEe8O/gYF/v0AAAD98QT6+QP/6AIA/wH46hH0/P4BCf39AP0CAfYD/AYBAfwAAf3/+Pv9+QD/AwAF/wL/Av8CA/z6+/4DAAT7+Qf6AP/9+P8E/wX4
+gj1/v78AgH/AAEAAvsC/wEA+gP+CQECAg79Bv8J/gD//wAA+QL+/gIACQ339goHBgIJDAwIEgL4/P4MC/MTAggB/f8AAP/++AX7/v4ABPr8BPYE/voD+wII
FvwG+/0KE+kO/ALuHf8C//ILFeIU/f/68w749AIDBQgLCfP6Af/+//sD//MI/QT/BQQA/wIDBf0GBAAA9QIB/wH//gUAAf/7B//7APoD//wD+gMCBf/+AP4C
APcG/QIADwUFBgQDGQMEEfYC+gAAAP/++gX8//8C8///AAH56RDz/AAC/RH/+Qb7/Qv6B/4B+AX/AAT//Qz8BQIHBvT9//T78/X77gIBCP0AAQL+AP0B/QD9
/AH/AAL+/An8AQABA/v+Avr/BvAI+AD+BPsCAPoD/fgB+v4A/P4AAAD//AH+/gAA/PD8+PcE7usB7QD//f/////+9QP9/gH+AwABAPwDBPsD/v79/v7+/wD9
8gP6+wQECP0AAPwEBPcG+wD/DP0AAPoFBu8K/gH//gADAgT9CQT8BP7+9wUA/gIA9gj8AP4EEP8A//ULC+gQ/P37AP8AAP0C/foE/gEB9/zx9vsG5Af88REO
/QACAAH+/gT9AP8A+QQA/wX/+wn7B/8BCfsA+/gE8+kL8QH3AAL/BAMLEQUHCwMGEgUF+wUKEvIRD//4+/r+/gD89wf7+gf89gAB/wD89Qn3AP0B+gP//wEB
9gf9/wIDAw3vFAcCBgf6BwYLDAL9//kIBPMK/gUE/gX0EQIGEg34CQIV/QD+AgAA+gn7AAIIGQv1BwQQFv4ODQ4JCvwBAPQGAe4I9v38EP78APcOD+cU/AYC
/gf/Agr/Bwn8DP8G7AP/BAX49h30AfsIDgUA/fsHCfMMAAD/AwICCAAEGPsIB/3/8Pf+APr77AP19AEE/v8A/Pz/9/sB+f789/H48QUG7wYEEgICAAAAAAAA
AAH/AAABCg0A/AAFDQAHBwAD/f3+AwECAQv/BgQG7vj+AAL45Bbs+gQEA/8CAAAAA/8AAP//+AAAAAX79wn5/wMA+P4A//wH+QEAAAEDAwAAAAABAf8BAQEB
/wAAAAL//QP+AAEABv3+/vwA+vIG+AD5AQQAAgcCBw38CQEG+v4AAQT78An4/gH++wAGAAf6Cf4DAPz4BAAAAP8BA/wEAAP//P8AAP4A+Qb7//8ACAH//wID
A/8DAwMA/wP//wL+/AX9AQEB/gAFAQMCEP8GB/n7+P8A/v79+gb6/vwA+QAAAP/99wf6/f79BgAAAP8DBfkF/wABBv8AAP0GCvkHAgAB/vv///wB9f0D+QH/
AAP/CAkFGA3/EAYGBAn2AQEEBBL5CQQP9wT8AQQC9xP3CAMP/vwN+//8AvIG/fHrA/wC///8+Pj/+QD7Ff0AAvYLEuoRAQED0/8C9gnn2xzj+gAKCAH+AP4A
B/kEAAIAAP8A//7/+v///QD//QcF/gUFCwQDDv8F/AT5AgMCAwv8BwQKAwMAAP8BBP8DAf/+7gH//AX05xXt/AIF9PgD9Qf77Q76/wYA+//8AP0A8wf7/QMG
/vsC/v398P789//8+f0CAAD68QX4+vz+CAUCAwUIFQUHDfwEBwIABAIGDwADCP8G+Ab+/gAE9wb/AwIB7/sF/QP16gL5+AP46/4L/xDx9wr5Af3x9v/78/YB
6PsA8v/9DgEA/gIHC/wLBgIE/gb+/wUAAwj/BgEEDv8BAQAED/EKAgH+/QYD/gj+/Qr8BQD/5gcA+AXr1Rzh+AAGBf/8/foC/PQE+QQAAwAFAAL+DfoCA/v6
+wAW/Qz4E/kLBu3i+QEEAAT8BAb9BPv7CgH7APoGBvAO+wX9+wQD+gT49gb4/v73/f/9//oD9/wB/gICD/4F//4FCO8MAPv3/gEB+v4B/O8L9wHx8P/6Bg38
BRPyBf0F+wUAAAT9AAj7Bv8C9gD7/wL76Qr3+wkG+QT3DA7+Axj0EA0XDQUA/f0DB/kJAf3///4AAwEAAAT9Av4DF//6AfQRE+cVAQMED/79A/oJCvcHAAMG
DvH+/e0N/t8X7Qf89v4DAAT5+wb5//36BAH7BAACCgT+BwIK+gH+/v4A7vn9+wcC6vT3/v/31grt7Q4J/P4CAgL7+wT4/v/9CP8AAPwDBvYG/gH+9AD/AAb4
9A31/QMC/gAAAAAA/gH/AAEB//4E/AX5+fz8+v7y/QT//wQCBAUAB/0CC/3///0DA/AK+gP+EAwG9fMKAPsOAPb+BwAA//oDAPsD/QH/8///Cwf5BxTxCgEE
+f//AAH79wf7/gD+/f4CAPr+/vz++fz+7f4D/AH47Qfz+f78CPb//PgB9fkD9gEAB///AP3/APsB/f8BAv79APkG/vcF+wMB9QQB/gb58w/2Af7/GA33/PEU
E/USCPoD/P0A/wH89AL7+gH8/QX+AQv//hH7CwQIAAIA/wP+/QX+AQEDEPwEAv7/F+8M/vz0/AICAQIA/wQAA/r9/wEHAQX/CAQDBfX3BwMAAwQDDgIABwMH
9wEA///9+wX9//7/GgUC/f4IHvAOBfz6CP/+AAADA/oEAAQD+woA/An+ARH8CgAD+An8BQcBAhf6DQgNEf8DAP4FEPALAf/9BAACAP8AA/8A////CPkLB/wE
Df8N7QMEAwAC/wL/APwD/wD7/QQE/gX+/Qj/BPv+GQb5/gILGvERBwn//+39Au//5PP75QMB+woBAAQEAwb+BgMG9v38BP4B+gz5AQIK+v0AAwT8/Ab5AAIB
7PsEAxDy+Q7zBAX9/gAEAAX7AgL9Avv6AvkFAwD9Bff//Pv88wH/A///+BD0Av8E/AD/AP//+gL+//8B+AYF/An8+wr7Bv78/gH//fwA8vsC+QD+AQcF/wAD
CQECBvb7C//8//wLBfANAAcC//v/A/7//fz+/AIEC/8AAP0EB/MGAAABCAUAAPsFBvUH//4D/AAD//v+BPsD//v4+/8AAAL9+Aj6/wEAC//+/fwC+/UI+wj+
/wz/Agv9DBD8DgECDAX/AQMJF/wMDAIF6PYG//vs3wns6vTxBP7/APsE//8C/f8AB/z+//IHAfMK9gH+/gEA/AP8/QUA///8+f7+//389gj5+wICBv8AAAAA
/vwC/gP9DwAAAP4DDfQI/wL8CgEM/Pr/D+wM+vXs+Qr/BAj/AhX4DQIIB/0DBQQCEvUJBP32+Q0D/w/+DRj6E/wEAgL+/wEA/QAA/wQBFQEDAf4KGfAPCAH+
6/4H/AT39wz2/vv4AQD7AP8B+AL+/gcHBv4E/wAFDO8RAfzxEgH6+v0IAvMR/goFAf7//vwA//sD+v78Av4EAwH9B/7/Afz+8/z9Af767Qf09QMB9gT/AAP8
/Qr4BQEFA/7/AAD//foB/AIAAvsAA/sB+vgA+wEBAgAB//8C+/8D/v7/CP0B//sCB/UE+/75+vn1APkA7P779AsJ7v7/AAD55RDw+v8A7e39Avj23Qnt7P8C
/wAAAAAA/wH//wAA/fn+Af0A9f/++QIA/gEAAAH//gX9AQABFvMF/vMHBdIW7vzqGfwB/fgKFdgc+ADvAPcL/Af7B/II/f/vCv0CAPwKD/MMAwAB/f3/APz+
9gL++f77/gAAAAH//AT9AAAB/AD8//0A9gb7/AUGy/z4APIB0v8C/eIy+P4D//z//v/3A/8C8P7/AP7+7/8AAf0WEAL1+/8G/Q4HAvsG6/v/APsB6/wDAvka
8/8H/Pj57vj3/vwUHwAG/wUADQAD/RHzEP36/OsIBfwG/gzzBf8P+/36/PX7/Qf2DQLC7vsZARz6Bef+6/4LAPHx6/YGAQYSBwcJ/wLtBf4F/xAJ//8A//4C
/f4BAP0CDvz6//0TAgcA/Pf9+gIDAQnx9/r+/v0VBPwC+/QG+fv/Av3+BAUA/wn7BhEGD/cD/AL+AAX+/QH+/gAH8Pz7AQr57vwK9PwXw/3S/u0IviA5/ddH
APsBAPwFAP39AAP5ARb8+xr5EhLx+vgG/f7+8/gD/gsKCPgJ9Pb8+/cM7f8M//QUBP0BAP8DAQACAP4B6vz/FBbo8/X9+AcZEvwH/uYTA/f99gT4+wAAAAD/
/P8BAP8GDPkA/vQMBPkKAAP0EgcK+AcCCwYLAhPtBPQI/uX//vQJCQ7u8PcA++0F7P4HBPYO9AwL/wT3BfPn8gECzv8N/+zx6fj0AQET/vMF/OsE8/oIBf4J
Bf3/AP0F+wD+AfoEA/78//kICgUOBgPtDvn+APsL/wMIAf3/+QMAAw3zAwL2/QIKCP77AvoI/f4K////9fbv/vIJ7wcT//UJAP8A//8B/wABAAAAHf0A/vgS
EwIA/wXg9AD+AAP69wQCAPoS/f8AAAD//AAAAP8FAP/7AAED/QIDAP4D9vcF7+MR7/gFB+8F9P0A//kC8wD8//cPBfH7/+wT9vwMC/wB9fkF/O0H+Pr4APwB
Cf3/APwG/PwBAP3/BP4A+/sG/wACAv37B/YIAOkH/PIA/Av38wD+/wX7/QL6BPcPBRcQBxTkEvPo8RQA/gMEAPz0+vT3AwQH4wD/+wHz6AUOCPUe5BL//AP8
/AUB/foV0/YG/vL02fAEBPkrBPz/AAAEAwL8AP/97/7//v386QAFA/IaAPz8/wUA+wUPBgX/A/QR6vXsBPcT+CQE8/z++vUD9gAHAPwI+AMAAAr5AgX7+wII
Cf4SAPb/BfL6/BDwDfUB/PYPCwIHBgXv8fr8AP798AIPAPwP6vYBAe0E+Pn++AAG6g4RAQf2//bq9gAD+AEC7vIK9wYFCPgDFfr+APoRDgD//wDuEQP+AAYE
EwYAAgTv/voHAPr+8vUD/AMH/P8H/v/5+/z3/wELBvr9/wQHBAXz9gH3BvsA+ekF7P8HAgIE9AH9AwX/AAf6/f0KHAECAAf/IQfwBAzlBQL8AxIAAwMF9wH4
//8DAP/99fr//v8IAP70ABEECQf49/kQ3f7+APQA5Pz6/fAb7P/+///67QIHBPgZ7vv/APoB6/0DAfoXGAEL/wb3BPv6+A77BQAB/f0C/gEDAAAABPED/ukE
/vUBDQD6DQK+/w0XFBv5AvMV+f7+AAD/9QECAPoM8QEE//759v3+AfwO8QUHAATz+Qb5AfoS6P3f//MN5g4f/vYU+v0A+O4K7gAEAvYI8/z/Dw7u+fUA+woN
G/cK/OsJBO73BwfuDv8HAQD9B/f8AAnzAAAAB/4AAv4BAAX+EP/9AP4HCAcB/gD5AAAA//4B/wAAAAAA/f8AAAAA/AAAAP8FBP/8AAIDAAMCAP4B/f7+AP4F
/AMB//4IFPz/AP4JAv4BAgHuEAkICxLwEPn2+Q/1BgT+AQMABv/2APsA7vr+/vgH8AAHAfoP/vv/APwD+v4CAf4E//38AP0H/QoLB//9AO0YBPXx/e8K+BcE
9///AP8B+gEBAf8I8gMAAA/y/wcB/P4RCPsB//UJAfoCAAf39fj9APkG9QMLAvsHEv7/APoMDPwHAQjvAP3//PkNAwT4C/f6A/4c/PD0+er1/RX6//b9APUJ
+/8GBP0BDPD4APwf/wEYEPD1CPf3AAEMBQL5+/cJ8+Pw/vb87/sECgEA+gj++gH//wf4A/cNEPcPBArzCvP5BBj4BwSR7wskDy4F/N8I8fjsDxTm/Af6/gkT
Gez0AOsjEgQWAQ/fAQEEAP/6//74AQAGCg38BiPqEA/8AQEI/wb2ABT/BRP79fQT6hMS+wvY9vXm/QwS9vz/APoA+P0FAQEFDf8A/gIAEv4BAg/u8Pn79fUO
6gQI/ewP+P8B//sB/AD+AfwF/wP8DRH5CAMAAAT///wM+ekB8e33+AAB7A3/+gX4/gX7A/oM7/79AP377QEIA/sWDPf//ewTAgAFBAHwBg8A+A35EgX8/QP9
8gII/wD49fr6/v4Q7/kAB/v87Pj///8PBv4T/+/3Aujx/RLv5PT/8+0F3QAFBuoe7BML9//w/f3k/+4ZBfQq/+nSAd7jByX6FQX/Dhj4Jgr9+g/l/v7+AP4D
/AEDAf4D//3/APwD+gADAf8C/u8l/+X08eL5Ahb99fj///cE6/4GAfUVBPf9/v0G+v4FCfcA/PD+AvsD8foPC/cN/QEAAgv7AwUA/PwL2PDzBvr/3P8OAfQk
/P3y7fYD5xMSC98f4gv7AAzx8Qj7//Yl7u75APEO6AMTCuwVCPj//vETAAAJ//vz7PcD/vID5/gHAvwR7AIB//778AACA/oW+wz/AQr+Agj6+/cNAAEBAAL/
Af/8/v8C+/jz/fMg9Q8DDekG+vj///cG7/wHAfkMDP7/APUKDP0BBQTk+vz///sB9v8BAP4J9gEBBAj0AwT0/QINA/j+CwD+//sH/wYA8fII8eb97vv4DPL9
Gvj9APkWFgILAwrfIgL/AA8MJA/4+ALYEwoe//bm8vPiBxEB+vz/APsB9f4DAfwKDQ4AAQ0AGgz6/ADwFvb9HBzyG/L+AB3pBPj3/wP9+v/5AOchAfXzAPQH
7fwAA/cJAQAP/vz3A/MA/RH4D/oEAPYJBvz6/QPv+/XxAP8J/gQA/vsH9w//ABTzBwz8AfwPE/v/APsJCAEBBAjwAP0AAPoC+AEDBfsG/vz/+vMK+QEDAfoB
8RT/CyPjCgX1/AQQCgkGBP4DDP8E9gvv2BXsAAT48A7//fIdG/4MBvv1DfAD+CHu7gsFABLs9gP3Af0ZBvsE/vYKBvn5+wf36f//AAj38gIH/vwW9PP5//UQ
9woQA/EI+Pz//vkD9P8CAP0I+fz///oD9v8CAP4G3QL79/f/4wcBAeopAf4K/fz9B/zwCAT2BxH38gYMEQv1//X5CAL8Awn7CAYL/gz98gj4/wEA8f0A8/oQ
+P37Cgr/+wIG/f4I6/cQCP3p6ev+AAYT5Bf++hTl/xD7A/oi7/wH+fT/9fb7BQEEBPP5APQS9wENAvn/DvoC7eQd/wcIBPXu7v/+BAX58QEDA/4U9AT/CA/0
/gD8AQUJDPj/AvoJBf0CAAP4//P8BPkM+v4N+P8C+/b8APsT8gQNAPkE/f8AAP0B/P8AAP4E4wr6AP3s6wD7BgAb8//1ERL3FQMJChQD8/7p+woD/hD89/n9
EPcGAPj8/fIN/w739/n//PAI7f0FAvcOBPr//vwL/Pz8+vwC+f7+BQf8+gAEAPwK+/wABf3/9P8C/wALAAf/+/8BAwX+Afz/0O3qIh/n4QAUA/wz9vr9BQAB
/v0CAQIF8vn+/u8G7/gJAfoJ7v8FAPX07vUCBAQQ/gIC/P0EAQH8Af7+9//7Bwv4+QEC//8R5xYAABbpBQv3/PwfJBMp4wPy9+ny9B4D+BQNABDoDvbl8wsB
JQD++/keKg33BwTQA/v6/wMF+QYB/vYGD/wA/wIBCAsA+Qn3+/39/fYG8AEFAvYM5wv/+QP59An8/fUh+gr+AA/0Bgv+AP4R/P3/AP0B+QAJAQAC/f0AAPwC
+f8CAf8G+xLc/x8MDS0R9uIT/voA8usS9f4LBff88fUE+OkJ5/YGBPYO9voJ/vsB/vn4AfwCAg4L+f33EP30BQTyBRYG/Qn0EAXw/gj/5+37/OsL2fsXA+4j
/Pv5/vwK8wIOAfsHCgcVBQLvCvjz/Bfw6gT9AAH87wICAPUa6PEJ/ur83uwHBf0U+voAAPkE9fwEAf4G+PoMA/by+ev3+gr6+PkNAAD8+/Xw+gAE8QEA/fgD
6gMDAO8WBwb/Cg79FwH+AADxBRcDDCTsJQTwAQvzKvoAAPgVGgYL/fnlF/v3AAYQDQ0LBPrz/Q4A/Av5Bgz3+/sO9P74BAX+9ggIAfkQ+/78AAED+QQGAPoH
6gD8AQX69gMBBfkS9e/+AfYG6fsMAwALBgED+PkDC/36/AH1/gsCAAv2AQD3/QEGBQcAAAv+CwX7/wD87/3+///+8gEFAPgUHQgAAgsDIQTx/wjlAgkAAAr9
BQX8//4GLfv+APwXHwb//wrS+/0AAPsB9v4CAP4J/gwM/gHvCgL0/RP2+/jo/fsa8w8U/+8K7QL5+/QG8woBBfMSCP4JAPf9CPTzBAnvFvf5Af0WEwf+Aff2
+P//AP//8/z7//YP8vz///sC8v8AAPYT8f79//kA7QIDA/YT+/z7BAEA8/0AAPsK+AcE++8B9wD4A/sL4AL4DQ3s9gQNAgQgF/7+//wPDQT9/f/u/v////sD
+P8A/fwH8vgA8usM3v0KBO0YDf8DDg71D/r/9RH3FP77AP8RDQkJ//zy/AD++PUK/QEG/v//+P39AP8B+QIFAvsK9Pf/APID8PwGB/sKFgAEAPoGEvwBAA/p
+P//AQIA/P76AP4J0vD0AfYIzwYUBOQ6CggABgn9EQT4+AL89f//+PcF9v/++/wAAA7//Q/6Dwv0APgKAP//AAEC/wABAP8C+v4N/vL4+O/2/QgE7PX//vYE
6P0H//wYAfb/APkK+f4E/v8B9AEYLQbm/P767gv1+PsF/Pb89fz+CAIE9gjeAP0I9A8R+OwEFRH/Chr2JAjz9Avs2wv7/BPq8g3/B/QoCv7/+u0PBf/9AwHv
9vgCCgn28fwG/QIU7vz7AAEC7QUHAfMbDv79ChD/DgL4/Aj4B/kC+OoQ+f4H//v7////AP0D/QECAP4C/gEgCwLtBefm9g0B6f4i/PDt8ODhAQkH5gz1HyLh
AvkC/wsR+/3//fsF9wIGB/cI+/7/BAT//f/9AP4L++8A/vAO7foJAfQIDP//BwH/AgH++Af6DwcC+vkHCP/5+v759/75+fMP7wQK/e4M5//+/wD77gEEAPgX
Dfr8+/wQBggJ///xCP3///0NAgQIAf/3/fEH/94SAPD9/P7x3/IEGvzt6ekK/AcVIAAMAPwDHf38/RLi4vsBAf765/oGAPoY/wD/AP8B/gEBAP8CJPgJ/O4W
F/v3AAbUD/AADAAIBvoK+wjw+f3//fkH+gT/CvQHAv7/AAEE/wMGBQEC/v/9//4D/gQDAPsDAvr8AQYACAQO/wMGF/X7ERvxEwoPABf79+j9Bf/++vwHCgkF
/Q38/g36CA3+AfsL/e0CAfUA+/IQBRn6Afb9APT9+/sRBRz3+wTzAQgIDQ38//kE/P7/AgQA+f/7//oM0vgE8ez82fP3BvAnARf6AyDwGRf3+voL/hf/8wj5
EBfx/fgL8xMKAg/vBwPr+gYKBgAFAf0DBgLyAv30JP4OBPkDGe3r+Rra8gQFAQL3/vr1/v8I/f8P//r0+/H2AAkA9hL6CxP0Cw35/v0P9g//CBjrCAn2/QEQ
Av8B/fwB+v8CAv8DAgAA+/QKAAEDAf/9BQIACxXzBwH7/QEKA/cPAOUF/e4C/hHwCAv/+Q36DAoDAAn9AQb59/sF/g0RA/8I9AD3/wYE9w0KAvMUCgH/Agj8
DAUAAwT56vf5APEI4P0J+vAS8gQQAP/n6e719Qgb//H0/eYc+f4OB/j1/f//AAD/+wABAP4F/P4ABAAHBwD8+vz9CwX8+gD+DAn/CP38APj9+u8S9gEIBPf/
9wAFAP/68/n7AgIJ6QAA+PD+8/8FAfsT+P0F//P48fcCAAUH9P////4B9QACAfwR9/8A/vr89f0FAvwM9wAA//389f0EAP0LBfH3A/QM//kHBv779AH8Agj7
/wX/AfsKAP34AP0L/QkJA/kB+gIA/v38/fsC/QQICff7/fYK+wIFCfcD9f///wD/9AEC//gPA/78/v4A+AIIAv0H/P//AAAA+wACAPwG9Ab/AAb4/gX8/fsN
AQ0IFB3iFPj09RP/CQHxBAYOAxAH+/r2Af/98vEPAw0AB/j8/AD//PgJ/QT9AfkA9/r5GCXw7vn8AfYbC/X8//MKBf///AT2EgD/AP8NEgYA/Avq8wAB/f0C
9AP9//cS9/8K+/j89/r3/wAI9/wC//YD8/wAAPoL/Az//wr7BAD58/4LA//8/f4KBwQD9QH5BPn/Av8DAQME/wb7Df4B/PYIA/4EAf/06fX0AP0J7gUN/PcZ
9e37APUO5P0I//MW8wb/+/wB+wD5/fQPBvwAAPMKBPkFBgL6BQEA9f0JCAH/Afr77fL+CQH+5/sHAvgYBgUH/vv6Bvn9/gz0CxACDB7qFQL3/A788f//APb+
6QEIAf8REegFCewF+fMNARbu/P/+/v8F+wQAAvoH9+/9Ky3kBPEE9RISHQD8/wELFwMFAArj3Pj0APoH5wULBPcY+fj0AAEP9QkLAfQL/P//AAAA+wEAAP4G
+fAC+fkO/fwEAPj88gYA/QL3+wT7/QEO+f8E+vUC+Pz8//sGEQT9+f0GDQcB/wD9CP77BAX2AQMT/AkF/PoD7+cH8/sDBv4E+wH7Bg/8Agr++/oM9AgA/wrz
+AT5AvoW7/79//oG8QMC+PEWA/oEAPsDAPsD/wf+6hUH/gzoAgL0+gER9fH0AP0R6wcMBfEP+Pr/AP0B8f0FAP4L/fj7AP4K9AQHCPcIF9QN58sW6ucdCwD8
/PrnAAka+B8fA+kJ/wj2ABIFDxIKAAH+8P//AAH77f8FAP0W/f8AAAD//P8BAP4D5wL0AAj+7QMP/PAX9w0EAALwBv/3AAQNDwUBAAv7Dwjx+v/67AT6AAn2
8Qf/AvcfGBIO/gYDFvvs8Qnn2SACDSHgCgjw+fwh9/z9EhT2/gAEAAIL6vv///395f4HAPQeBv4A/vgLAgH9AP/6BAUE9/X+Cwj/+wr46gL/Av318AAFBfkb
3+/+AOoG1/UM//gb5fYGAPv86/jt+/8L+v4AAAEA+AAAA/0K8/4EAP779vv7AfsN/wn9/AIFDBH4A/wEEw8A/Q//Gg74/gX5CfIAA/kOCQEP/A3v+P0C/vkC
8gD8//gMAO/7APcQ8fcGAP7+9fX+APsC7P0FAvsNAPn9AP4M+v0D/PsB9fz4BgcB8wIHAPcUCv/+/v0IEgYCCADwBgn/+AkAFAvx/vz8Bf3/BwX5BP//AAIA
BwMACgvzCwMD+xD/++73A/YM9wIMBAH5JPcF/O8VGwD/BBLQ6f7wAAEK9A4JAfYQ9gP6AAH7+gIA/f0SAPP9+ekT7QYZBPwBAQgA+f8DBwv/AfcD9wAA/wD9
9gADAP4N/v4BAgMBAf/+/wH/Bv0E9+kE9vIC+A728Pn9A/wB8QEEAfcT/fr+B/7//P4EAQX+29/0APMPzf8UAuolAPMLAOwH+vD9/wL48P77AAEA9QYM//wR
9h4KAgPqDwfy+hDsBv0H//cD/Pj+/QX8FPv9AA8LHxUB+Ary/v//AP4EAQcBAQT49f38AAH+9gIPBP0KAwIFDQv1Cvj5/Aj76Pv6/f4B7AMKAvMf+gD/+wD9
+QMIAQAI/QD//wAA9wICAfgI+vf/APkE8f0GA/0L+QoA/gf6Agn9/voMCvb/APQR/wAH/wH3/v//AAH//gAAAP8E+v8AAAD++P//AP4M8Av+9P/+9wYBBPQT
GQD8+/EUDQMK+Qvr9f3++/8B+QUA//gO/f3/APsE+v4AAP4G5vj8CQnw7v0KB/wWDP7//fgQEQL/A//o6gr5LjHdD/v19A8H7f/+/v4A8AIGA/cVAvb8APkH
//oA+AACHA8A+fcLGAf88gbmBPEJAeUI+fIBBgP5He4SEgr4B+wC7xwEDgzwAAsIERL99QryO/wI8/AeJv/7+g7E9gME8u4F9wD5BPgD/f8AAP3/+/0AAAEE
7Qr/9AD8/gz0/u4Y+/D+Av0D7/8JB/QTHwYM/AnwF/n/ABvv/hcA/BjxEhDw/foPFfL9D/36Hf3x+//z//0BAPf7Af/4/v4KL/z8APgfKAf6+Q7aDvv8APgR
BQP6/f37BvD8A/4J/PER+wMEFv/+CAkFFP4B+wrr/P0AAgL9+P8B//4IGQT8+gYJDREKBADp9P8JBgPx/fT0+gYMJPv1EBMGJgsE/hHhDfv5//8KDw8LCf7x
Bwn6/wsBCwz6/v74EwMLAPoFEPn19gzp4Pv//PIA4v0HBPUdEu//AO0WCv4JAgXq+fn8BP4B/QUKCAP/9P7///0A7wECAfkU1gb7AArp4AMMAvMv8/0A/vMG
7vkF/PkQ6wABAAH48P7+AfcX/e3tAPgX8gUQAfAL+g4B/AvzCQf3/wAL/gT89/kDBQsGBv4IAvUACf0D/PYB/Ab/8fgACwb38fgD/QQSBQAD+AMACQL/A/sF
8wYA/Q76BwP+//YJ7/wE/vX57/gBAv8QNgAK//wFHvgE/xjX+fMK69YT8fkEAgD6+Qj2AA0D/hQL+/EQEvb9//kLDQkIBgjzEQL9AA4EFwsG/wrwEfABHA/9
F/L4+CHY9v//BAL/CPv5/QUBDvoBEBnwDgEE+Q//DwP//wP/AQf//v/6AfoN+OAF9/P5BwP49QD/BQT1APz//wMH+wbz+wINBRj+9+wK5/3xAAAQ6REK++Qg
8e/5/e0O6P0JA/gP/vv/AP0C+wACAf0C9Pb8APkC8f0IAv0L4vEGIxno++8BAQsQ+RX9BQf3EQb3/QEBDQYG/vf+Df33AgrzDxD++Ab9Egz9/gL3CPj8//0L
BwcHA/z2Bv3//fcN+wIDAvb+/f4AAP0B+v8BAP8F8f/5/gcB8gr//vAT9/P6/vsK7QMLA/cO6gT9AAj08QT8//sc+fz/APwB9v4DAf0J6An5+Qz+9hMDBO0f
/QoDAA3xCgT0AAQD/fgB//YG9/79/vkC8gv+BxPyAgb6AQMQ9gH+AAD++AAABf4IDBT9Bxj1Hgzz+gT8MvoBA/8PIPsC/hPSBfj8BAoCCwUA/wkBAP8AAP8B
//8BAAAA+vr+APEI+fv9AwAADfgG+/cHAQEKDwXvB/8AAAP/BwUGBwP77OT68eoQ8Qv/C/EF+AQBAAz6AgQAAf4K+Af9/gX9AQT///0GCAX9/wEFBQP++QL8
+vkAAPYE9PoFAf8GDQruCQUPHxUUAQrq6wrvBw/2/gn9/PsU+hH//Aj3BAb1/P0I5eHwA/X95/4PBf0KAfn+AAEIAwQEAQD7C/v0//gPAw8RBfz45vjv/PkG
5A8LCfMXEw8hvu3h/Ozp6xYECwQA/wf8BwYD/wX/2v0K+d32+OjwBRIJBv0NAPQBB/T2/gzp8vz7//MM7gD8//QH/RAE/xnoCAny/gIQ//wRAvH4+fQFARL5
+vka9+fm8OX8/hQLE/72AP4LEgwPAw7mDBP08vgYBwr87/f69QgM//juAu/s+w0A8+L///EO4/oNA/IR+vUX/uv68ub1Bg75GfgABwMFFv8A/BDvEhoA+h32
JRbvAQL3LtPnFgssGwQA8gLlGwAEAP0KC/nw+QDzEPz8BAcKDQT4+/z3MPkEAOcYGfj69hLTMOQX8OwXFfcR+SbfGAMTAPn2EPYDBxTpJPYEAPgRD/4GAAnm
Iv39CQ0NJQb1+QjiGgwJ7/sCFQbzCQbrBP/9AAMJ/Qf//vn+9gUA/wX7+fv8+/oO5+v/+e8H8/z1A/kLAQYC/AL+CAT8/gIC5/z/AP//7gAAAPQU/wD///8B
/wEBAP8C/AP3/QIC/QwF+f8MBf//AAEJ/wP9//cCBv7/AAAFAgEA/wAA+gwAAAb8BAv+/fwMAxD0DBHzEQDt+xT1BPsE/foC//4DAQj/FvkFAfUGDvf9AArq
+wD0BAUABAD5AQIF4g3rCCLm/Av6BfUf+gj2AAf9AgsF/QYJ8vb/BAD67PkJBvwS7AUA/wj98wT8APMYAAT3GyrpCAYC/v4ODgsB/fwBCAH5+AP26B4AASnY
Dg3i/AEW/AMT6ADsA/L4DP8P9f4HAP758ff8Av0N+f0MAPP68vD1/wIFDwoA/QsFGwsA/P/18/39AO/95fj9BvQVFO8B//cQ//cJBP3x1Qb//w3v5AEC/PQu
9P0D/vv+9vz+A/oMB/oHAOr5+OwPAhPyJP4B/gQHIgn99xbjEgECAAEHBwAE9wj3G/0BAP0FDf3/AAfs8wkB+QD+AAT2AfgO/wL8+fMI+wMMA/4DHwjzBhYB
HQ36/AfwEPUA7PoU+AkK/gn08gf9AAf++QP/APsRIQ4E7wIMGxnw8//oFvv///4HAQAE/wP3CPkA9vIS+QACAff7AQgDAAT6Bf76/gMB6//1AAEE8AcOAfMV
E/EI+e0NBf4MDAPnAQEVB/vp++vu9hQDAQAIBAH1APP4/Qv/AfYF7ugO+fTpBAL0Bv8NBgT0DPMBAQ/0GwEWDv/0Ge7w/h/mAvn8/OsJ8wEQAgcAEgAB/fwI
C//+/wTuLQAI9+oTHfsA+RTVDfv8AwoJDwf6/f77/gv70QLxBQ4HA/oAAwX8BQr8AQIC+wMA+/LzAvwM+QgMBfwDHfoH9fIB/fIA/A79+/j+DQoAAP79/AD+
Cfv/APsJAf4CBPz79//+//8A9QEBAfkO7xkD+gzkBg3uBf8UBvAA+d8S9P4JDvf4/wnx+gIKDAwKBf/3AAH7AQAGAw38AfcK/xMG6/0SAxYA+f74CPsIAOcC
BPX/BhDn9vgB+ewI5wH8/fYPEeb++vgKCf4BDQ/sDf//AP8GEgUBAwrr5wH6/v304gEHBfUjBfUAAPIK9vkMAgD/CvEAAPIL9/cLBP769wX1DCTqBREJA/od
DgQO5uUPAPT7/v/vBQoD9/z6BwL2/gQB/P8J4+0F/v8HA/8A7SAA/CLfExHw/wEY4Q3/AP/17f76BfchFOgA+fYGJgn/FQzW//7/+AcJDAv7BPACDvwF/vMC
DAAE/hHq+QHu/wf/BxMPCgD2K/////oTHgD7/ArWCf3mwgEaECcc/vjxHv//AP0JGQQGAA3fCgYSA/z5/fL37g0BDvn//fUNAf0H/gH2/AL3/fsI7AoH/fMU
/gD3/PgI+AwLAvkDEgIE/v4EE/3v9wft6Ab39g30/Q0EBfYW7fz7+foJ/QcJBPgGFPgI/usFEvXy/w/sBv7/APz7AgIEAgb4/QYAAAX7BQP/+QYFDwAA//gM
DPr8AQnpFff/AfgQCwAJBQbm9uLv1+cW9QUODQT+Cf8BAP4KCgH3/AH5/v7+BP4EAgEE/wQA8QL/AP0D/AP1/voI+/fk9OwV4x8oB+8VBQL//wkCAwf7/vsC
F///AAAIDgD6/gLwMgEECQ8NLwT+9yDN/AAFBAT7Afz8/wID+Pn5APgI+AMO/v0BAPgN/vb67+35+wAKFvsI+O4DBfX1BAnx8RED9//zCw0ACQABAg7d8wMK
ACIL//oED/wCCggACwD4Awb0+gD8+voK/wD59/YIEd8E/fb7AvIHCA7z+foCAPT/9/j9/gQA+PsD+O0I8fn/AfkEDPj//PoVC/79/Qro7//+/wb48gEGB/gW
/vb++OcX+vn8APP53xv+/RbsBQru+fgkBP////0FAAIA//0A2vEBCPfy5fX/AvscBgn08gQUAw/+9+/2BwkKAgnxEPnr+Qn1+uP96+AR3v4oHeoEA/4AFRXv
CvoCARH97v/+DBHt9wL8BPsb7gT9AAb/8gcB//QX4v0IAPjx5/b7CP8WAv4A//wIBAP9/wL89BD6/Q/6BBP5+vIQ/gv++gT+Agfz/voG9wAAAPr99v/8//oK
+f4EAwLz+fn+AAYLEgMPCBPtH+33AxPv4QsDCAnf8/75EQcS/eDt/PQT/QEJBPn6BQL+AAEEAgT0+fcA7AEB/Pb07/4AAQERFf/9AAMJEgEA/Qbt9/z+GzHs
+/0K+vcV2fcC//r11/gABfUrBgADAvz6+PcGAgsBAAoAAAz4DQn5/QAF9g0BFCfgCwf39gQX+uwA9gEN9v0mAvkM8/UA+OkS7P0FBfAMAfsHCxDuAP33AwkF
Gf0A+fURDwQGBATlEv/+BQkFEAv/Bfz05fbg5wIB9BsHD+oX9f8BAP/79v4CAf4O9wMAAAH8+wH+AP0N5xcG/xHmBP3l+gQT6vQBA/fw7fD7/AQSDxEAABD+
IQn7+w/r/AL/AAP8AAL9AAAGCAEL/v33GAH0BwzwCQ75JB34C/H83/4CGf8AAPgBCgD//AjvFPMECfYBA/EE+xHt7Qb/AQn89QkA+/Mb6wQCAgX08/n+9wQT
A/H9CPsK+fwOAAEB7hD/AxTwAQf9+vwS9Of8/+wO5PoNBfIP+PUAAPwB8/8CAPwLJPsJ8ugGGf0GABbbGPcA//cQEgAFAArlCvb1AAb+/wwjEQEEDvII8OgM
CvkB/wgLGPP5BfwWDgENAgLpDgEEAPwDCP0A/gr0BAHsCBYHEw4GBPn5AP4BBgr5BgIG/gYF/P8V///uBO7x9g0JCgQC/gT3EwT/CAj0A+wa+Ov/++L6+RPr
ABAQ+wX0B/br9AUDAwgBBAr3BgUFAQIF/xIM3/X79/z39P8O9wgB/vsA/AP8AfcMBQUF/wLyEQTz9AkFDvUK++4JA/D/Ag7lCfED+eoM9PIMAwL1+goB9v4K
Awzz++8HCv8ICQT2A/T1/A75AhkA+w7/EAn6/f0F9vkM/Pr38u//AP8L++D8AfEO8PgTD/v8Awf/7AP5BQwEBAL+9Ov+9OAN6AD+A/oIDQUK/Pr1CfUA/RX0
9AQICBjl/fv8/wQZAAcAAQf+BAX7/P0DAQC+3/wVExb3AvcE/9Lu/u4A+e0ZABL7Iun3AOwjFf4QBQrTAwD//PsDBgACBP/5FwAAAAIMGP39/wrmCwMJ//kD
DPz4AwPxDQQQ//z2C/f0/Qf3EAQBAAUECwX7/QP3Dv77+wP7+QIPCwYBEPf/AfYHCQAIAQT9Awcg+O3i8+PmABYF8vcEAO3+8vX9/gEE/SMJ8RHzGSUC/eP6
/v8P9PT+9PIL8QsIDAAA+fEIAP0EAv78D/MBBgABBvkC+w3zFfL6AQQSDQoFAQHvAQIK6ukTCQQJ9vj96gT7CAry7QH///weECgIBCXjIhHu+AMD9Qn//wf2
/QT9AP8Q+wL+Bwf6/AAFAf0GBvn88OsZ/AgF/+wAGfb2/QASBQ8aAv33BAz/Ag/2BwkE/gEE8v3/APUD6/gGBf4L/PUI+uX76/EEBgME0yYL/Qrw+gTx/+8j
/vMOCPz1/e/4AQ386gQBAAjy9QP9//0ZAhf9ABMAFRH9/f3///YA/PIJ8/0GAf0D8wUGBgnz//rw+AUJ9v3+9fAI8AIBA/QLAQ389gX+Cg31APgCMOEFAOcf
GPcP+xHJH/8CAAIGEf76AQTtEBPq7/gFDhT/G/H+Cfn5+fMI9wIRBf8A1hT4/RDd7xL7EPAyAA/+9wIDCgr4APYEH+kG/N4YBfASEAjoDPL+AO0N+/0QCQD5
/v8A+fUG/QH9AP4D8xgA8Az2ERXxBPEK+AUAChXqBf/yAAEQDQAV//n4DPT1/BLsFgb/AgEKEAX+BA/iAfMEBQEHAf0F/f38+/8ABAb7/P8AAAAJF+X/9+oZ
DwEUCg3dAQMAAAAG/gf9B/UD8AUG/wfw+Pv1/gIRBf8E+AIL/w0BAvD/AOwP5uUZ+PoIBvP84AD8AP/+7QYHB+8Y+Qr/+Qv+Bgf9/PcR/wAHAP/7Aff5AAT/
+gQAAAP6AwT9/AABAAMADAn3B/7/AAb/6gb/APz77/4EAvoYCfQF++0K+vkBBgj2/vYFAPID8/X+AAEC/R0I/hfvDQP09P8O6fj8AP3+4P8GA+0f7QMJ/f3z
8/XzAf4R8g0F/hHwBQX1AP4RBBQABhnqFgn7AgwC5/3/ChLv8vr9+gMa/P0KAfv8+vP8AAYCFgQT/vP7Eebt9w/r2v0M9vT35fDtBuggAfUAAOwN8fcGAv0C
/hUR2OsECf/l+OQLC/cAAPcH/PcMAgj19v3/AwL79vz//v0T+v0q9+XS89fX8jD7IvX3CRAPHxUNCgLeB/f+/fkQAgEGBPr1/P3/AP/9+/wCAP8G+vz9AP4C
9QEEAPsK9wT//QX8/gT3//wL9f8C/fv+9P0FA/0N6AP/Bgzw7/77//we/AMkDBLjCPD8+B77CAPy+AP9BQ4VEwEFC+X2//sV+fsNBP37+uX9BPsE6vYYBfwH
CfX7AgAP/gYIAPYG5+ftAeoL0gAWBPgaAf79AAMEAgYDAgP7//n/AQAA9/oI/AEKDfMA/vML/PwNCf75CP7/AP8GAf////n6Ef7/AAEJFwD4AgPq7Ab4AAb8
9wz//vQbC+3/BBDnBPsMDAMO+fkDA/399fgB/wAHDQj/AAv/Ewv6/gT2Hvz9APwOEAQE/wXl0vwAAwH15fz6AewrD/8G/vYBA/r7/AT33+f7AO4S2/4LDuUg
8Pj8/fEM8gT/A/AL/vT89gEJ+P8LBPgMCff/9e0PAPwKDPzz+wAD/AH7BQABAAUE9g7z/Q8GBQ8D/O0T9vn6CQv6+P0D+f0P/e0B/vgL8/kHAPwC8AcABQ7r
///7AQQO+Pv5+/IL7QYLDvQNDPz+BgoEDQYCAf72AfoAAPcG+v0EAf/+DgL9/gr6FgYQBBHwAAP///wH/gAD/f79+P/9APv/+AECAAEJ/v4AAPwC+/8BAP8D
CvoJAgICDwEP/RP2D+4JDf3+BfIG/A70APjs9/4h9wcO9+oG9P7+AP8B8wACAfoPEPL4/wAUAQgP/f70DgkC+QYADAD5/wD5/v4CAPwB+/wBAf8IEvr+APoN
Cv8K+gzxFvQBAf4PDw0HAAjrCw8X+fze7ADzBxUTDwwE/wUICAn9+QD6EfoR/vHy+t73ABP5Kv4D//ASG/v+/hfNJwT7ARICJRANCAve7wEAAAT68wAA//gW
9Pvy//kO7wcL/uoVCwf6JjreMwMAAR324fgUAPDo5Of7BQwO7QIN/fD09PX2/QMMLfz5BQEWLQkAAQ7XEQ4B+gUFGhD0B/vwL/b0B/sbIwoQABLT+f8G//f5
+fb2AAMG6BHv8A0C+SEH/egg+/8AAP/++P8AAPwLEvf//PYTBAYNAf314/r1/gME5AkMBOkpC//+APwGCQACAAbu9fftLy/TBPgG+BUeDPvp+wsJAR0eBf34
C/P1//oEBgABBAL0Lf4DAP4SHgP4/gzWBQMT+PvyBvj6Awv5DO0T8NkMAOr2/Qvn/efzDfwL9AYJ/wn+BgUF/gP5DwP9AwL+/P4LAPb78/TyAgIHGP39AAAN
FAP9AAPtHvwABP0JFAQGAQ7i/fj8APsE8f4G+P0N/AP/AAMCAgT7/v0D+v4C/PMH9v77A/gD1yrzEEHQDhjr8Pw1Cgr//BEBHhL0/AL3Bfv7DBAEBwcG/vsB
8gkN8+jyCA0G+yQJ7hLzAAX7CA7/AQH/AgkCAQUFDgP9/AQBB/ghBeX7+uby9xvl9AMBAPwA/wH89AQC+wH9DgvtAPr8/QwIBwr7/AYBCwsBAAH5Cw77/xED
FAwF+QD2CQz9+P8BFgn/AgLy9QEB/vn/+fgD/QMI/QsAAA33BgT5/gEGHPwM//sDEu/z+RDf8AYJAhLtA/H9+gUIP//9AAEdPAgBABi5AP//BAb7AP4A/AMI
Bu/5/OkhDQcRDvnd9QL9/Qf67wH9/PQd9QL8+wf78QX//PEdEfX9APwMDf8O/Q7o9vT+/OYG7fkKAQMIAvnv+PAQA/4NAAfyBw8LAxPsHwPwAA/z9fwBAPf9
9f8GA/kP7wv96xoHAwv6CPH2AfT2+/gaAQ8RAfn16vsG///88Pv9APYXFvv5BwQDDgEKAQj19RP/9Ar0BRD3AvYS7gb79Pf9/A8D/eAe8v0F//4HBQDyAOoM
+wD8AAP/AgYA/v0D/QMA/wf9AQUA//4JCAQCAAT9EAn6Agn3+BIfAAXa+ubg/BEB/v39AAQF/gUCAvkEIPv9AgASHAcCAwPjAPsA/fcA8wEECfcK5g/6BBTt
+gj6//od5BLq/Rfy/xECCu0g9fL8CP789v0RBAkLAfgDBvkB+/cE/Qn/6ff+BQH66f8LA/gb+/4EAPMG9vv8AfwC8/wA/Pn+8QIDCfQS+Pr//vMD7f0MBP8L
BQoG9/v8BwH2/QX7AAAA//8B/wAAAf4CH/4H/vISG/r0/A7cBfwC6fAL8/z4/fYC9A7+DB7tBwv4AAMM+f78BQID/AMDBP0EB+v9AfMQAPkDBP309/r9AfkD
8wAFAvkK9Az4ABb2AA4C+/MY/gDqBAQOBw0B9AH/9PoHAPj79fH3AAEICQcABhP2DgL7/QcA6gj6BxH69wb79PYc3P0LAPTg3u/8CwohAAX//gYDEAD7+wf7
FfQF//ATA/oDA/zs7hwCAibfGA3r+AkK+wD/AQH+/AEBAf8G+QL4Fg/uFg4cCQHrEvwGBwADJAAA/R3Y8/349/oDERP7CfwGFfn2GRz+Ff8D+wzq7QUCAPrx
8P36BPoRARMA/Qv+Cwv7/PwG/PP+/fD/7/UkAhH+6wP8+/oB6QYFAvAgEfv/9+8RB/3/AAru+/0AAPsB9v8BAv4H+Qn9Bgf8/wAB/f0KHv8FEA/9Gfz1+Q/s
DwMC/wMABAH7AP39Nfn4Af8dIwkE/wvT6/0B//7+7v4BAfoV6wz/AQ/3Agf4BPkX3ObiKiLw6gAX+gUg7PP9AvoE7v0FA/oOBP3/AP8HBP8CAQP6HAD9AP8I
DwAE/Qnn9fsB+fwC/fz8APsS/QX9AwYGCAH4/AAD9wUIBBLlA/cACA0CHgAB//8KGQH/AQjhNvMFAPYPGfQE9hvM8gEL+/r5+Pf2AgILI/0GAvYIF/f5Awvb
Awb8/wsAEhEABvsA/vn4Fx71CQUB/gYI+PwWAPXw+u/uBQgB+Qz//wz8Cwv89gX/BxT//xT3HBLu9gr18P/9BAX/+wP9//wMFP77//0QDwYGAQXtBf7///MN
AgD8AvzzEBga5gHy9fj09w4KDRH//wz3Dvjw9w3+9PsAAP0D+f3+//YHEg7/BwsKGAnxAQPtDeoIAekM8vgAAAb2EPv9+v8IDgsHBgHwHvv8A/4XCQT6+vvt
8Ab6AxXxBBL0+voP9xn//xnsFRD2/wQH8gf4/Qv8/A7/+vUZ7Q3//Qrz/Qj8//8M+R8AABbuFQ30/f8G9fv9AAL89v8HBPsR//7/AP4C/gECAP8B+QL/AAT9
/AAA//0KF/fr/wYZFxkR/fjzEv8BAAEGDwQJAQvwEvcAAPQOBPwJAgLv7vYBAv377/UGAAAS6/EA9+oH4/0QEPMP9u8KAvQFBfT0/QP49/4B//4A+wD/Af0I
DRIQAP/6JPnrAA7m8BwC/BXvBAv0BPkWEfv8//oSDwIFBQDqHwT9/AURGw0CAQTj8AIA/v8A8wMDBPUR+AEB/gP37/0FAP4S+er5APsI/gP+BPICEBD7ARcA
JRb5/APzGPXzAP8UCwYF/Qrr9/r6/+4R9AIR+/8EBv3/APcL/fz+AP3/HAgX/wX2FP71AxXs9gf4AAID9AcJ+vgUIPICCQEJEvsC/hPe/xcC+hT1Hw/x+An6
AP/+AAT9+v8F/wAI6wb/+P/88QX+A/MYCP8ICAXyB/PxAAv+5e4K+dIF2+j+DPYS9PYEAPME7/YBAP0HCxEV8gLxHP33+RT14wj//wfy7gH2APMkAPX8++8U
7vkM/PYFD/EGAPgOC/j3+/3t+v4JAPj9/vr3AQEAEf3/APkIC/4A/QXx6P/+AAH77PwF/PobEwwC+gMFFQjv/P/t6xAV9/70+/nt/QAK/RIC+wn8Dgn+AwL/
GBQP9AT9/goA+QgFJPsS/vUGEfL3/Bnb+fUBAvUF9Pv9//sQCP/uCQwMAwsN/PUD/Pf4/foJAAUbAgX+7QH4AA368wwFAfMZAAT8AAQDAgcBAf0B/P77+fMK
9AQP//sF/Pj///YE8PoFAf0J/PkFAPYD+Pn/AP8B+/39AAEB+gAGAv0JAAkA/wL8CAX+AAP/9g8B/xTs8Qfz9fcUABX/BR3tCw/y8wMM+/7/+fwB9gD9//MN
8v8AAP/+8wABAfwS5/0BCwXq7/n9/wYU6wD//gX/9AYAA/AZ7/7/AP//8QECAfYU8fz9Af/79/0E/v8RA/37CPwRDfrwCAfp4gj6Cgvu8voCAAQYBQgB+vwD
CQX0AgP+B/7//wYBAwQGAAEC/wP9AAj7/QQG/v0JBvr/BgQA/PwB/P8F9QcA/QX5/AX+BPwPMPr8APoZKAgFAg3NBQEA/wL+Afz8/gT6Hv8F/vwBEvgDAg/n
7fkAAPf+6PkLBP0SCQwE9vz/EwTz+Anu+/z/AP0D9v8AAfkL7xYP9QXvCgDqAxf1+vEI+NgJ5ugG/BASDAH0/v0LAAID+f4D7/35AQQG8AUIAPUS+/IC+fj7
9gTyEPz/CgIEAwX4DgP7/Qv48wb6Agr7/Qv8/vkU+gj//w/4AQr7/vQQI/jqDRkRJgwA/wTk/f7+APwA8/76/vQJBvL4/fIR+gIMBP/+9QH/AAL79wD/AvkP
B/j6APIPAAIEC/319vr+AAb5/wMGCvsHCRL6BRDyDAj+/Ar+5BAH+PP68f3wB/Ie9QsAAAn3/wL6AQAM+P4A//oC9v4BAP0JAP72DyD9GBUZBAr56fcBBQrv
6fgOCQgXF/r///cQCAEDAADwDP0AAf0JCQL++f31/fv7//4N/gcEAvoDIvcP+eYVDvX1/gjXD/cQ/fAGAfP5+grs8QL88wcEAA4AAfoE9P4EAPb99PkAAAEH
7gH7AAL68QUI//gV/vYI/+0C8PH+AP8IEwD4+PwOBxYGDP7s9f3/APsB9f4DAfwJCgH9/vYG+wADAQP73Bf18wrq+QwFB/8L+QvyBhj8AgwC/PYP///5AP8E
/wYGAf0B7/r5AgIA6gYG/PMb9/r9//0E8AIGAfgP//cB+usN9PsCAfr/AP0A9fEL+AEDBPkB8fv///0A+AEGCPkM6/z9/f756gERBf0b+f7+/vv+8QYOBf0N
AQAKCQD1APb6+gr9IAb8/g0IHQr+/w3j/vH/9uIU8fkGAvr9A/n///UJ+/r7Af0C4uH6Au4E2vkJCPcZDvz8AwQJAQIAAP74/A3+CRb0Bgfz8/cQ+PD+AvYF
7/cN+wMJBvj6//sJAQQNAgH8+fMJ6egI8PMMBPoCDAMA/vkHDQQJ/wjuBxD//RD/Ew7x//gFAv7///wJ/gD+APkCDfsACQT/BvL1/gv2Av8GAPf9+vj5/wIB
E/wL/QL+FPj4/A/u+/z/APoD9v4DAf0J5QQB+Pf58wIBBPwY9P/+AAP/+AUBAPkM+PwAAv7++P7+AP4K/foA//gF+/4GAQEA9Pz//fgB7/sE//kOBvYAAPgN
+/0C/v78B/MUNhjvDgMK+Q34Ce4A998I+PQD/wf6BQLcAAcPABcSB/b67Qf7CxHs+QMD/gEcEfkBBPYQDvT4+wPl7Q0A/xHzAgnz+P8Q/QIEAgjzBgDzA/8L
2gn5+xLt9BH9Be8m1/b7/PL81/sLAfEpAwUAAQT+BAD/Af//AwUJARH2BgEB9wkIHAUM/gv7JgQD/yrh/gX+/PoFCAv/AQH58fj3/v8D6f8OA+sb+v4J/u//
9/b3CP0CC/4B/fcGEf0DBgvnCAkCAA33Cgb7AAT+KwAAAP4UH/76+gfW1Aj45/ED2gcGBOEt5v4B+vQH7QH7Ae0W/QEJAgznEgP4BwgHG/4ACRP7HgoHCxLd
BxMCBhv0HhD0BAn29/j/ERbz//sB/wUH7PUD//D+4vcEA/0X+Av6/wcAAwoDAPkL+QYUAPvzB/Lw9Q369fwkAP7z6uPh9f8a/wEv+urr/dXV9hD85Rb5FyPb
BAr7+AIeBf8DBwb3APr+/AcB7vYD+ewD5PkDB/UXBgIC/v7+/Pz/AAMAAw0CABHyCgb4AAMCAAcABw30BgAB+wcDCvwH+PAM/v/7/gP2/gb7AgcDBAzz9fwG
5PH/FBLj7fQJAgocFQEG+/cCFAH3BgfmBQb/BA/5FAX+BQn1GP39BQIFEgEE+xXn/f37/QIDBg8FBf7zAv0D+u8R/QLzA/P3Avf7APYI+v0K/gL/+fkAAPUA
+PkF/wQI9wUAAQf3/AH+/gIO5wr/9wj0+goAAPUZA/f9/OwM8f39/PEBFvH/AfAZBvYD/QXoI+EH/uAVDfb5GQTb8gj5ARD7/Qv9AvUO9AT/+wj7+QQD//oL
HAYB/wUOGQ/9+wbo7/4G+/EV9gLu9/YG1wANAPTn6fT4BQMfBgUAAAf9Cv/7AAP78QX6FCHpAwAHAQcQ2Q39AA7w+wf8/fgkGgbgHCj6HhUcAQ/k9P4ABgzr
AQEDBQQTKAP/AAkMJAj7+g3b6/f4/vcK6wIP/u4Q5wMF/f/89fn6AfsP+//zAAAD+AYFAvkMBQEPBQHyCPjr/Af99vEI9uAK7vj2BPQDGfr//PIOCgEGBgbp
9O78HhLx/PcO+AgQ8wf/ERfpAf30+gUU/Q39+gn5Cg/+CfsBBfX//+8N//kEAgH4+PH5AQEE9wYSB/gL9Pz/AwH++gH7B/cMB/7/AP8GBAIBCf77//n+APMM
AQMABvr76vf8/vMH5f8HAfEb9QP5/w74/AwC/voVF//+/wAHFQIG/wrrI/8PAOz+DOjrAhTe9gH/Bgf69AP9//cU+gH2AwUC+wsG/P4M+///AP8A+wAA//0H
3wwAERbm9gL//AAh8BQF/w3r9wL46fkB9QsM/AfmAAD29QoJF/r///YQDfwBAQXpDPkA//AQ/v0A/wD29AgA/AL29QP6/fsU4wz3+g3x9Qz+/u4n+//mFBgJ
BxAW+/j4Jfv+APcQF/wHAwjaC/sDDg35BPUBBAr4E/oXHRXhGuLl9x7tFfz+CgwJEgMBAAjs5w/7/hHr+QkDAPkaIf/+/vcaIQL//wfYDvsJ/fQFDv8ABwnw
/u326PYLEA0KAgQBA/oJ/vv4CvgLBSD4AfoG/vMF9fb//v4C+fwAAPwA8/0DAf0LAgz6/Qn8CQ75BvT8BAL+Agr9BAMEAfwI8f0GAP379/r4AfwNCPz//fYK
+wEFAP/8xPoI8/jmzvP1AO4z+BTx/in4FSL7/OoR5hn9/h3iCA/oBfcWD///AP4EDf4F/grw9/39DQf9Df/8/wQJFf0D/vMMGQL3Awbs/QgFDBL1FAX7AhPy
Bv4JAPz9CPj8AAvy8AQL/vr3/vn1/QAICO39+eAf8/kI/vn38/wDAP389fv+AvsQ/wAV8eAA8/LxAP8C/wP6ERfyEgH+Agz//BvyCxX0FCEDBvkJ/hEACBbl
DQnzAAgKC/wD/vkDBv4B/wH5/fj/BQT8+/wC/wIDBfsA+fcG9/0CBfsA3P35AAb75gcJAO0r7/b9Af39//4GBf8NC/gAAwz6+wQK+/4AE/P9APYPBP8H/QLx
BPUK+9IN+fQO/RPqDAID7PAGCQQL/P/v6/7/AP367P8IAf4Z9Pv54vwG/xURBfES6Pz5//396AUUCfAc//kB//MH+P8CA/0CDv4A//4DCgEC/AnzG/T/AvoU
CPsDAP3o/O/s+vQS6AgODeYQEvH7AfAKAP0BCfzyCPYAAOwE//cLAQ7q/gIG/vv3/Pf7/QYFB/8ABgL+Cf4A/wf6HfoEAPIRFPf//wne/gIACxD0CP/3/gIB
+PkP/fjy2uT29f8a4/T+EhDs4/cQ/AEmCAQDAvMJDPzp9/7yDxD9Bx/0Iwz5+AzzAAP9/wIAC/gACQvz+v7n//8G7wcNA/MR/fv/APkC9v0DAP4HCgoHCRDx
FPz1/Bbz/P//AAD/+QABAP4H9QD/AP7+9P4CAP4N5/0DAwny7vYH/fwW+vMAC//+8PMQ+QgJB/4FAPoBAPj9AQb4+Ab/Bgz2AAb5//sO/P/+/vcIAf4FBP/7
+Pv7/wIE9f0EAf4KBvf++fQRAP0NAQP2+AYD/Qf8AwT6/PwL7vEI/u374+4DBPsV/P0AAP8B+gL/Af0ICvIG8eMVBvgRAwn0+g4D/QL5/wb9/gYF5vj8/vMG
5gIDAfEb+v36AAAD/wsJD/IIBPL+APUJ9wIPBPgD8f4E9u0G7fn/+/0O9f/+/wMG+wf8AfQL9P/+AAIC/AT/AvgKAvL/AO4MAPgDCgjx9f/4/wUA/ggGBvoI
9Pf4Bv3/+QALBwYG9fr+APkF7wAFAPkPBgL/AAMEBQP/BAP4+BT39gr+ExL99vv9BwD9Bwj6AgEN+wkDAwb7/wIHBQoBAfwE4PX8/u0I4fwW+f0QCQTt/AoJ
DxMLA/35/QP2/gcEAQoFBPwGCgAAAAADCAD+/gH0BwX/BxbzDgH5+gL8CPn4+fMMAwgJBvcL6P7//vr96wAEA/Ub3QP6AwXu8QEIAAMZDev3/fMT9QIaAP/9
/P/8AAMD+gYH//8B4vr///f65P0IAvsg/v4A//wA+/4GAAMD+P8A+/gE8f8EAfQNCBH/Bx3wHQ/1+gf9AgACAAL+/P/+/wIE9hX29xcDAxb3AuwF/vX2BPoL
8gML//gGIBDs/xkNJh8D+vrtEwAA/fcHA/8JBAj1AvYEAvgE+vED+wP7Bv4A/vkCB/4EBQb6Bv//CAf+DAMI/Q75K/kN7usXJgD0+A/RCf0I//UEAvn+BgH7
EPb8/fEV+wELAvv16QgAAAn18gL5A/IfEPDuGCIBBQIW/w30+vr//fUG8f8HAPkMA+z/DAj/9fcMAQAH//IE//oFAP/2/gQI/f//AP8B+gMD/AAJ7f8H+/n3
6vv/APwW+P8G+/f87Pz8APkTC/8EAPsCAvr6/f389RD1CBPzAQgB5QMS/gnyAxn5Bg8O8AYJAgP6Ex7oCwYH/woI6v0K+eP55fABAv0R8v30Awf5/QAD+/8J
8P8GAPz4+fr3AQIH5AD/AgL78gcB/fkfHvwN+eQTD+72+hHWCe0BAOkN9u4B+gX6+vwHAPr79Pj7Af4FB/8AAAACAwEAAf/9Bwj27f8BBBAPBfv88Qb0/xT9
+wkHA/cX9vkB8O8R8gQGA+kC6fL/Cwv48wEJA/gf/fkAAPYC9wADAf0EA//6FRj2BwAK+wgBIQwBARP/Igz7ARHj8Pr/DA/w+Pn9/QATBv36APcG+AYLAgD8
IdkFB+gWA+wCAhDc9v8CAAD++v78//wL8/j8+gD/8AMPCv8N/P76+wAM9QgE//MLD/8A/fYMAv/+Af/3/AEG9/H//Pj7AgP76wPxIiTpBgoD+gELIv3//PgQ
EAAHAAjj0/jwAQAI4QkNAe8m8/v3CQ76+wcE/v4R/f///vwC+wEBAP0F4xAI/RfpBf/x9QMPAe4BBf8ICPkDAAXtBQwBARX0HxL4/Azv/Pz8/vwB+P4JA/sC
5BYA9Qb1Aw/w/PMY4g76/gj3+A8DBPggDgYP//31Gvbw/hToBAYQ///vEPPt/hDz6gQA+/z79v75/PkXEgn19AD/FA4HBfz7DAf2/Qn9Bg4SAAEG//3/CAcB
BwIB/AH9xv0OAPHk0u7/BgIr9fbu6eIW8AcUAAEC7AsNBhreAPzr/wsNE/IA/PASAwAAAv3yFf4A//sQDwT/AQbpD/YB/OoS/vsDBP7yAv//APsF/AX/BPoB
Af//APwAAQEHAAf6BgsACRX7GAzw9AQEBv//AP8FBQECAAL3+gEAAgP7/AL9//8JAAQAAAX9BQP+AAAAEvb0BPwXCgME+AH2DQEA/f0ECAEC/gD23RUI/AXp
9v/0+v0eAu/z//kV8gYLA+sJ/fr///sF9PwG/gAF+/v1/wIL9w0HB+gQF/IU5eQW/PQRB//84wLv/w8L+CQM/OAc7f4D//v++vz///4H+AftABEKBxkPAfAM
+f7/AP7/9/8FAAMH/v8AAP8A/P8AAP8E9ADxAgwH+QgO9fgJ6wb4//j3+gMDAgINC/4AAvoDEf7/BQrr9AkA/gH7AAoCAv8FGu71A/4VAQMVA/34Gvf+//QO
A/wR+wzrEQj+/AIAEgwK/wfyEgcA+wj3GQn+DAn76gD4//4C7QICA/QeCRsECCHtExD08P8DDv8F/fcKAP8I/P/4GgQAAgYSFQnz+vrl+xL/ARHyEQj2Agf1
8Bf5ICntEwwG9wYB8gf+CxHu9gAG+gUY+v78BxDs9/kCAP4QBAP+/AQECgXyA/sAAgEA/wX9AQT7AvkFAQfv7/4JDhMFA/7++gAO//ry+/H0/AoB8v/8C/v6
8AH5/v0TGf38//0UFAgBBQDk8BMAARLsAgfz+gAX7vr5DBjp9gsUAgsZBPkA/fEN9/wCAPz86PUCBvzw7/YC+QMSDAL4AAwFEAz6/AP2AgT+AQT+BAX4+QIB
9fwK//j/+PX1Av4E+Qr+AAn9BgT0//sDD/nv+wEWDQYC/vvyCvwC/QEGBgT+/AH7CgUWCxDoGfLo+SPnEv8AAPkIDAL//wTt8/gC/vYN9gD2+/QI9fHz/f4N
7AYM+e4R6+39+vEK3/kLAfUUAQL7AAMC9wD/+PkM7P4EAPr16/z6/v0UBf8AAP8BBQECAAT67vr4CAj97/8IAfYYGPYGFQf/Ffv68xbiBvwI//sCAff4BAL5
+QAAAAH++gAAAP8JCBj98hMAIBjt+/T4+RIA/Az5Cwr0/PcMCwT//P4HCAX7//338f0HBQL29PT8AAMP//z+/foJ+wEKAv0EMPr+APcdIQEA/AzS9vkBC//0
+/QAAgkDCPoHAvb4AvQCBQ/x+Aj2BA78AgsKBP8PGfz/DQ7/Ff8C+xPsDAcB6f8EDAkL8wkFEvoA//UIC/8AAQT05/b0/v0E8AELAf8T//4B//gG/P8B/wAB
9P4AAP3+9/4BAP4L/Pb/APQG9PcHAgAE6fz/Afj66/sH/gEUKe8B++YcIQEJBh7D7vkG//T96/YAAvwQ/f8AAAH+/P8BAf8H/vfuCQIUCAz+A/r87hH9AhTt
AQz4/QER/RL2/Aj7DQ4AAvkF/yX/AzDfIRbp+QMMF/j7/PgXDA0TBAPuDf//AAUCCgEE/AL3BPX+BPoK/QAGAP/79/gCBPsC9fwAAP0IEP/9/wUMCgQDAgPx
AhAA/RD2CQX5//8B7P8A//z97QACAPsX9fUACAv7/QD+A/sK8gT/////9v8AAfoP9vgL9db53+n3AgUQ4wX//wL49AEC/gMY6/r+A/X49AECBP0W+/r8AP8C
9AIGBfQK/fj8BPgF/QAFBAIE/vj9Afn/AP0MCQP63OPxBfwJ2/8OAvcc9foFAfn89vT++gUH+gL39/4H/A8HA/MT9AEA/wf/+QT4AvIR+/78/gIC/QQFA/8D
5f77/P775QQIBO8fChoG/fX5H/v09Bji7R//AA30Bgn4/PsTEe8R/t8Q/u71Awjo7PsC/vb+5v4C//kdChACAAX/EwbuAADzD/v9CQoDDgELAgvwGxT/AxX8
LA/y/BPlFwT77f0SJxwDABDd/P3/APoECQj9/AryFv3+AQIGEQYHAQjpAfr8/vcL+AQKAQH87wYBGyLXA/b7/RAREf/+AAANEAgHCP/t4/r9Agf38AUCBPkc
D/sFAf0CCf7/+g/p5AAAAAHz5/wCAPwe/P39+/wG/gcDB/kD+vX/BgD78vYN/gkICf8CAQL7CP8AAgX7+fkACQj5/fkDAAgK+gkE/QX3DAb4/QAB+AwA/wz3
Awr9/fsQ6/4BAAL48fwIAwERFP0A//kSCgsAC/Lx9QACAP//+f/5/v0L/gAAAAAA/gAAAP8D/AEDAP0B/f79AP4C+v4AAP0A9v8AAP0L1xn9/xvl/Q76AfIv
Bfj+APYOBP0H9gT4Dfz7/fQK/wAQ+gz34vf97ecE4gYHGPIZ9vz/APkE8P0BAfkQ+gIA+vMF9QP8BPYJDQL/9fINDwv+Bf/y8f8AAP//9v8AAPwN/ff+BP0E
/PkGAQf8/f39APwG9wQDAfgHAPb5DQ8FEAj5/gD2CAby/wwHFAsAAvv3AgIA/vwHAAP///cDBhn4EhbwHgP3/gf48vv6A/kE8wb+//MRHPwHAPsFDPb9/wfr
HwAHAAECF/j7/g7k7f0B+PD46AAIAgMQ+///AP8B+QMIAgID6QID/fn97QH6CO0bAf4AAPwE/f8EAAEBBwcDAP/9AwD3B/j6AP70/vwS/A4N/fQD/v4KAPn3
8/j5AAIL/fwA//kI9/v5//gG8v36//kF7vwGAfYK+/3+AP0C+AEFAvwICAP58AAGAgkAAQIE/QP//wL9/gUC//0IGxD+9vULFQoA9Qjm/h4IBBzqIgbr9wX9
HPzx//4dIhUEAP/gKAAGAAMEHPv+/A7fGfUWAPoDA+wD9gkN/gDz/vYP8gIC+P0EAgAFBQTyAPPu+wn+OPUJ+OYgJPX5/A/MCf4A+/ULDQcDBf/xAwj+Chf0
Cwv6AQEI+Pr//vsC/P8EBv0C8vgA//kB9foDBvkL+/0AAPwB9/4CAP4IFvT+BvoHBAAG+Qjy8wUCBgnqBf33+AcM8vf+Afj/7fsKAPgNBv3/AAEECAEBAQD0
Hv8AAAAQIAoECgzfCQf8/P0LCAr++v/6AAAF///+Av4AAgT85gQE+f/u9vcB/wUFAOX8BvsE6vcZBAEH9QAA/PYA7wAHA/sKBv8P+AH1//YL/xbv9gn9+AIE
/gb//fEPG+7sBPUSFQgA/f308/sAAPP97v79//oSJQD4AAEXGgf+7wbuEf39AP8NBQL9+//6BfP7FAv4+/UJ/QYABgD1/A0LCQ0L/fv68v/7AAL98wQHAfgS
BPwB7/n9+w8MB/8OJP8AAP8NIgb7AQfa+AQA/P8A+gL8/fgL2Af69wP16wj6AvAmJgX8/P8PGggE+Qbi9v/8CA72+QYP/gUPE/YBBAEFAfr//wD5EukGB/UG
DPIEAw7rCe///+0P/f4IB/z6/woO8fXx/fXm/AMP9AH+AP8B8wQCAfUT/x4H/RflCQfv8QcV8Pj7+OYM5wIQAfwP+f/+/PkC9gEHAPsJAO7/APII9vwNAwH+
BvL8BPUO/wIJAQH75vz+AgD65v4J//khAP8A//8DAQECAAD/8/j7AAn58gMLAfwH9P8BAAP19f0HAgEO8gAC///58/sAAP4QAAMA/wL+AAH///4D9wjzFCPv
/wYF+QMbFQP+//0RFQL7/wTs+vsG9/IB9vwBAwAH9ggCBfsD9v8C9wAEAvPm/fkd+g0MAPEB/AX//gP9/Ab2+fUOAwoI/AHzEPr4/hH4BfUB/+8E7vIHAwIC
BvwAAPsHAv8AAP37BOr7++YV9AQXD/T+C/0S8vEBBez39wXyJuADEv8ND/gW/yDSCez+Dfn/8/oWAwkFHQIEBgMIE/34/AXrDAQL/A/9C/n18wz67gYGAAjx
Bfr3+QQS6/kCAPX+6PYAAP0VARsA/Q37GQ7z9/r9FPv+/PcVDQcKA/ry/f8C/e8K+/0A/f//GPz5//gSCwQH/APsEgAJ///+Bf/9Agf96vwMAfnx6vH3BP0X
EQb9/wMHCgj9/v/2GB/93/0YLx7+7gft6v0BAv308vsHAgMVDfz1Aw4SDRER/vL3BfX4DAQGAggPBgD6DO7/AewPAAH9CP/yEfYCAP0KCQH7/QP0AgD9+/gK
AgsEBPgCBv7//fgLBwH4Bfb5DuAKBvQECfYEDRTiEP79APUMCQYCBAPw0/v+BgL16PwA/PwgFOsICgL7D/4OBhLx8gP//P0B/AX+B/kF5f///wD67/8EAvkc
8Q37/xL3ABX/AvUYCfMA+/MN/v8HAvj4A/r6AfQNAwUJBv/1+v/7/fwG9QQFAPcNDg34BRnzGhAE+wn75wEH9+zo5fEF/BQZ/fQAAPMG/vgJDQAF8fT4Cwjr
/fYB9gf87PryAP8R8Q4L/eoX49/x/OYb2/sSCOwd+PgA//QH8/wBBPoG/f3/AP4B+v8CAf0F+u78//IN8v0GAfwF7gT/+v/88gIAAvcaGwEJ/f0FDvv7/wrq
/gQAAAT8AQL+AAADAAAAAP8B/wAAAAAACPr8AP0F/QAKAf8A5AgBIhrT/vL8DQsP9PMAAO8J5/YFAfkQ8fb9CwMA7PwL/P0UGPwEAPoDDPoMBhDpCPoR/uT7
++f4+hfwBBjrHyz1IhUA9gr29Pb8APYI6f4NBPgQ9A0D/gPuAgHxAAEP6AH//vr/7f4BAPYc/P//8vkACQsECAD9BPb/AfUH/fYHA/788er38OkU8gEXCvEJ
AQP8Bg/8Eg0EAQUBDAAK//D+EfX1Aw3o+QD/AAL+/AEBAvwL6/f79vUK7wkC/+8W8/r++/sD9gQBA/gO+AH4Dhj8/wUB/AIPBPD9APIS8/wJAvj/6wDq+w/5
+RcQDPYT9AH/AAX49QAAAPsS3f/3+gT26Af+CeYq+gn/AA72BAj5AQAG7Qf9/QL/+wQDAfcNDBIB/hH1Ewfy+wL43AwZDQbW/+7s+BQW8Q34/xD7+woBAO4a
8wT/Cg31AAL+Bv0I+P3/BAD6/wD6AwEF+RAIBgflEwH3BhgAIt///d8a9fEc/w7mFO7/B/wIBPkO+Rno/O0HDP/1AwAWHBICC/0A/vYDBAEOBQb0/QQA/gX9
AQP+Af4E+fv9APoH/AAAA/0CO7YJ9bTp6TvL9OkmJNsQ9df78g/i7+4QEu4AAur05Qji8/cbA93wCeL4+Sjo+PcdD+j2CPT7/PTr+P4bJwX7AOED5hnx8Owm
9QHp9/78AwP5++oMDPP9I+ICAxf39vIFC/P++gDy9AvqCf4XAPnbDAnm+fvrCf0YCgP5/vcAAALx8vX8SNYR/771zhTt1d8oM+3zAODt4wrg8+0e3Q7tFRb1
FOQTBgjd+wQK5xwHAvcQB/n60fge6xQSBAcjKBXr/wcI6P3q/hL//wEC9Q7oDhMDB+gP/An6CvIU8fgJ8f8L/vQF9gr+/QoCBO8M9/r7ChgW//MRAQkO5Pr5
+fb9AAz2//n3DwgJ7ff8/xX5Bfb7JBz/CQEo/ukKCQYiBAbgBgb6A/oJ9wcG8PADEBz49+0L6xQJ3d0c2Pb9/x0DE/cBHxrl8Nvp/Q/jCvngEQcD7hf7+QMD
AAP0B/Py+usT3f/hHvHzFxfr+f78/AcG/f8LEAD8Bg8FEf8XBfUe+PXpAfn/CP38CPoB+v/7HAD4Eu4A/v7v6vcKBv8N9vMK9w0OCgMA8vkE8wP+9wcDEwMK
B/vjAAP09Pf7BvwFCCQUAfQaFfoh1uvhDP8D/vL/+wQB+/4GAw3zEv39AP8L6v338Q7/9xALAf0G//nv7Ab//hUGBvcH/QDwDun0AvkC4fsI+/4Q5u4GDgn7
C+sPFR7t1Nvi7i/SJNvkLRjz+QrsEQb3F/L7+Az1DOT2/O/d+QTl+fsY3ET2IhMkD+0v1OvS8DXoDhcL/PMZ2Pbz3Dz0Mi8zMN4qwfmyIwD+/gDq4hr2Bv3z
BAECAPz5+gb//wMCCwMAAgP99Qj6/wH5AAIB/P78BPkHBgAC/vkH+PTwCPYNBf8PBv0S//n3CwIO8PcOFvUOAPz7/vr8AP3/Afj/AP36Av0HCgL/9O/4AP4F
E+8YCgERCPr/AAD3/v4HCP4C9Pz+AP39A/cFA/wEJPf6AAb89hEVDgH7I/gL/vfvDAYI/QIS8P3p0wP6A/YyIgr93wEB/gMJGuoC/v0JDAD59AL9CfcZDgEF
+AL7AgMUDvoT/Az+6Pn/8gH7GOQRDfkQ/v35AAYGCvkJBwT+6QMC+foEF+4W/gAT9gEJ+PT7Cf0I+f0PPuYW/+Tm3C0H+wQSBwUVAvT8/ALl4/YK+gQBAAUK
Bf7++gD+7OYBEQEKGvUF/AMSE/7/CgMD+Avz+v79/wIL///9AgD9/PoE8vf/AAIKGe8LAgEO8wULAfP89wn68vYHCAD6/goC/QIACQ7y/P7z//z++PYIDfr/
KAci/u/p8Bje3/IU8/D/APn4C/sUCgYUBe8K+e/wBfAJC/YUDPf39vb1+fweFwL/HBX6DAwJ3xfk8gPg//4LAPn3+QDy9/0G5/3oGhYlGfbv8f/++fsA/AH8
CPUMCAID2f8DAAIRJOkH+QAS9Pr/AAEHDPkFAwED+/8E/Pv6CvkF+PwK//4A9P8GC/cPC///4/79BAESIOsE+gEM/P8AAP8CBv0BAQACBgb5ABITAAf2/gDy
Hf3/+/zo5BD/DwD19gH99wkJDPMODP38EAcD/wgJ+QX3/vr1APkE9PvzAAINCP0KBRAAAAgO/v309QXx/fn4AgYSBggQAgr8CvIBBgH3/v4LDQYAFe4c/+Xc
5hz5/PoKAQj/AQUK9gH2+/z2D/4A/v3z8QYABAL88f4AAAAHEPcHAP8I5wT+AAMTEfkG//4D9fII6vv/GgMrBA4e2/8AAf0WJe4K9QES/Pj2AwP4CQIQDg4C
/xoA8QkK/v39AwLy8BX5/wsO/vzs+f7w/gf8AwcJAf34+vz69gj/AAQLCfv7/AD+CwYA/wgM/AH2/f737A0mAOf2/vbi5uEY6ALtDBUiJe0F+wT+6/4B/v8E
GugRAwEMH/z///nm5Ar8A/j+8wH+AAYLDAEG/wcC/f/9/AL9/P8EDf73B//6CQ8K+gjzAAbx0f71/wIGHe8VAQQUA////f38/QAHCP/6+wH9/AEDCPQHAwIB
5wL3AgoeHOgF/AAD9xD8ABMbA/3x+Prt+gIAAP0CB/oBAf0CCQv8CQwP+gXmAADz5voDBP8OHe0F9/8RAAQBAP39+AT5+Pv9BQIEBP8D+ALx9fP77QX9AP4R
E+cCAv4CBvz9AQj//AcABAH2EQ76CQwH7wrs9//o+P0FAPr/CfsB/f4J9+8AAPf6DPoPCAAN6goEBP8LCPv39foDCwn/AAkE8wT4/P3vDdjzAfn4BfwbFAUQ
Cf0FAPTr7wwBAPwC5PQI//sAEvYA+f8Q9/b/AAIDEfUIBAAHK/j7AATn5xj+DQXv6f35//Tv+wkQCAoDAwf4/gsJAff/Av/yKvcDB/Tc2Rf+Bgb5G/P3DQb5
9gb9BgX39vsA/wMJEvsNAAgG3wb66AcGEOgHBQD/AwT4/wsLBP0GAwbw4vf/AAYGGvYB9f4Q+vz8AAILBf0ICPwBBwAD/Pft8woF/QIC6/r9+wcQH+kRBv4O
+/v6AwL+B/0LBAYG5/b//v0GHPIUBwIPJwr2AQvy4BT7CAbn6QIB8v0EFekJBAIE6v7/AAMOHfEI//8JDBL2AwEL6QvzAQXg/v4AAP8AA/4DAQADAgADAv8B
/AX79vsA/PwA//4AB/sFBP8GB/0A+AL/CPIDAvwE9PAaAN/tA/n47/oa+Of/APr2DfIQDv8O9wH//wEHB/YEAQEA7P0AAQQPGPQG/gEK7fL8/QABG/AdCwYR
/f3/AAADCv0GAAAFAQEAAAEEAAL9/wP/9RH5DRMUAQLo8//yGf8A/v/38wYAA///HQMDBPrx4xLy/fz3+/b7AAD/EfYUDAMK8wv+AwQMA/77+gL99/IB/vb5
CvsRBgEQDwwG/Af+/AH+/voAAwEhD+v28hLR1vEU8QX7/AsACvQCBQH0DA/6+gsD8g/z/f/u+PYSAe/1Af709vUVAAQFAvn49wX7+QAC8vH9B/z+DfgRDAEN
GwQJAPvw8RL2+///B+///u7q7A4QEAAA7QH/AQABAvz7+v0C+PwA/vz7AvkEBv4C6hP3EA4jF/n6+Qr0EvwA/vv09QQDBfwAFeYD+PTu9wkhFwgA9hAAAAoV
CPjv8P/1/fsE/fL19AAGCf/+AfgABf38AQUBAQAE/fn+/wMACfgKBgUEDfj5/P7u9QsTEgn7A//+Av4BAv0BAwABBv/6AAT7/gEEAgH+6/kAAPsFEvoOAAAO
9vr//P4BEfQMCAAID/oDAPnx/f8AAfYHD/QHAPXp7BAMCgMF//jq7wYJEe4eEwD/CP79BwP97A34/f/3Bf0A/v/0/AQICAP8/v8G/fj7B/sGAf8LG+cT6+oB
/wwABQsKFeTv+wMOAAUgGA/3AAP+AP4CAAEB+gMB+PIc+uvkAv8IAfUZBwsL/f779RH47v4KBP8L//X2/gP9+f0KA////wT/+Ab+BAL5AP79BgILAADy8QH+
/fL9APv4CPcSEAEOBQj6/wgG+gD4///29/v8EgEOAQz49wb8+R4B+AwR/vbv+fns6woAAAwYEfb09AD4/fb//v/5BvsJC/8GDfgAAP359gUFBQEA7P79Af8I
FPQIAAMJ1/oB/wEPGuwQAAYKAf/6AAUEAgMJCgf85wD+//4IEvYMAgMFCPoA//ju9wkIBwIE3Qj+/QEMFP4K+gYE5vcB//0HHvIT/gAYy/v8/AQbNuMaAAQX
8gEB/AAJDPkKAAACB/kO//n1B/f19/UMDdLs+/Dj8A4wHhQIA+8ZAOru+wD/+fsPHfoT+PAF/gkH8PIWD/z+AAH68AUGBwf4A/4K+/L3+AL59voH+f3/AAAC
DPkGAf8FE/0I//Pq6A74/v79B/3+/gD5/gIKBgMC9e78+/vyDvkaEAESAPv4AwoQCQIFCgX6AgH4DgsQBgf1+AL85fj///8KJOoSAwEU8wf+AA4QDfb9Av77
AvIACAEC6wLw/Pb8MPT1AwPj1h0LFgzsKfgWAPfl+fsD9e8GFPcUAPP4+vzy9fcHAPj7AAEBCPsKDwT88vP3AP3+D/sTB/8OC///AAH9/fwCBP/+JfkGAAr5
D/MHEvQM/g/55gYI/fv7AALt/Q0A/wMNAv/8+AHz/f7yAAsLDfYODAX7AwT//AP49gMAA/75+QTxAAcHAREGBQn6/QkAAAQI/gD5+P/7/v4ABQEFAwD8/P8C
/gkK/wD89Qj2+vr8AQf/+QIDAvkEBQD9Cxj9ABER7wjq+ADhAQL2AAEB+PwEBf36BwYR/v359gn49AD77/T/AP39EvgPBwMPBPwA/fn2+AEMDf/9E//+EAkG
8RDs+P3z/AIA/v0EA/3++vsECAT6AAsB+wD7/gL29wf6/gUOCv0E/gD9C/8P/wQDAfr4A/v++v4A/v75BvkJBPsHAAL/CgAGAAD1+vn99Q//AAUTBf/z9v74
BA0sAOno+wvm5esSAwkAAAYD+wH2/P/18QH7CwcPBPf6AvsN9gr/AwgVAwLv9AP39gz/AAkTC/Tv9fn27f8A/f0GEvQJ//4J/vX/APv5BwEMB/4HA/kCAPf1
/Av2+f37//3+AP3+AQEFCP7++wz+AQ4WB/f8Agj2BA/8A/8K+wT5AATuBf/9+wMGBfgOBwQB9ub/APr5FO8SDAERBQ/+BP8B9Afz+//5+QkAAwMMBP70+gD+
7Qb8/wYPE/X8+fwF/fsDCv8ECPr3/PkB/Qj+/QgN//78+//39gT/+wUQDe8H/wD9Cf/7+AD4+gYUCgcBEP//AP3v8QsBAP7/9wEB/wUHEPUJBP8ECv389QD0
8f0OEv0AA/4A/f33/gAJBwACDf8M/PDt/f/9/PsOFscm7/XqBv8H8vkP7P37AAoVIuoMBQMF+vsZAOnm+QHw9PUVBf4VAOnm9wn+8fwRIf75/wX18fvzDP7j
KPUW//v/F/QH/OkQ9///AAEIDfsCAQAC+/z+BAIGC/4IAAAGEQMA/f7z6wn5Bv3z0QwAAA0eJej19vsG9gUK+PL7EAACBvb9/P3/AAIBCPwGAAEG//sTAvTv
9w7z+foGBv788//u8gUUFwf29PIDEQUFDAECCP8K+wD9CAgN/gn8/QX8CfQA//ns/gQSDgMF/wcUBfDq+wnq6fwNE+76Bv8E+BINCg33/f3/BQUGAgP4+QP8
C/v+AP/6+wEGBwD//fr//QH9CfkKBwIE8PD/BQAHF/4O/AMM/v/9AAIDB/wGBAIAAfwEBPr8+gT3/AIBAf8B//34/AL/Av8AAgQA/gIEAAX7+P//+xbxBwsC
9fn39wLzAPf7AwQBBvwHBf8DDhT8/Q358AP0Af3o+usB//f8CfoVCgIM7QQE+AANEvYF9wAH4fv5AwQQJPIU/gkS/QHzAAoMDPYLCQP6/v3///79BP4FAwAE
+wH6/gUIB/j+Bf34CAb7CgoI/AXu9v/15//4Dg8RGPgA+AEBAwf++fv09v8GCf79BA8I/QIF+A3w9P/25O/0+gEGIOkjEgMN8P39AAQMEvgOAAQIBxMC/gQH
8wbs8vnyAP////0AAwEEAgEAC7vxAe3r/xYlEhMS7/r5AAMHE/cMCAIG+gAA/wEDB/sBAQAC6vcC+/X1CvUXDfwNKf/yAAr42RL9EQPi7wP/AAYQEvgC/AIC
B/D//fzy/gUWEAMF+PkD/v8BC/0MCAIC9v4ABwAGAwn//wAC8Pv9/gIJFfQNBwMH8f4A//4CEfUGAAMJBv35CQgIAAL9AwT58/7/AAIGDfUGBAAC9gUA+QMH
CPcC/////gkAAAUK/wH3+AH6+v4AAP8CCfsDAAAFCv7/EwYJAQHs8vv97//rCA4TGO0N+Qr78/r//f0BE/UNBgEKA/n/AAD9/QEFBQb/KAD2/wLp1Rv8Cgnl
8fb/9vr5E/EbEQQMEhD78AHv4AsJE/zwGPkLAfDt7wr3+vkFEPgAA/z+8w4GAgX7D/0G/PPp9wQGAwAIDvr8DPn4+gz59gEEAPoAAgD7+AgDAgP+HA/8CwD5
3yTr8gHk/f0AAP//B/wEAgAF8gr6/xIXEPH6+gT6BAP///36+wEFAQACCwD+/ALyAQMQCgIBDvMGAPTo8gYCBP4IAf79DAYKAAj8+gD++PTcCQ0RC+8IDgP4
+Pvx/wsKE/IUEQT/8Qz//wINDPL5+gH+/fb+APz7A/wLCfsJ9vf/APsAEvYLA/8N/P7/AAADCfwDAQAC8P8A//4HEfsBAf8E7O0UAf7+Gu0M9vsXAxcTBAUN
+wzc4AH49vwG//4FC/L//f4GAgwK+/8B/QD4//f//w7/DAIL/QPu8AD6BAb+/AL7+wQEBQH5/ff7/v78CPoRDAAG9/cA//4EEvQLBQAKHvEEAPLc4hUFDPwD
7fv/AwEHEfEH/wIH+fv/DgUIBQP29QH/9gn/9woOD/IFAgH7ExH//QoD5RHu+v/mCAH//QD8+gEDBQD89PoI+fT8EvED+/oQ9PP//QcFDvwG+/r56OD1FQQM
IO0YAgEV+9r8C/PuDP4dEQMWDQH/AQP89v/4APv35PIO8PDxCvcQ9PsfCv////fx7w8GBwP6FQERHvTw6Bbd4PEMBAL6+gX+9wUECQX1+goA/wMIBP3+//z8
Bv7/BP/7+ggBAQEADwUOAPTw8gf5//z/+/b5AAMBEfgQCwIG/P8AAP8BB/0CAAAECun/Gfb3/BH/9wQMCO//D/33AAwD+/8J5gwBCAcZEvrv6vwC8+n7BgMI
F/YOBQMP/gAA/wD/Av4BAQABDAr+Awf/6w3u/f7t8fkA//sGE/EOBf8N8wrs+B8VCPUEAQjr5vb4/wgUI+oXCwYL+QX3DQ8QDADu7wD6+fz/BQIJDPr++/8G
9v8CAP0CC/wA/v4G2QEAAQQaJO0B9/4M7gH+/QEFEfELA/0GBw39AwUF+Qz0+QH+6v/0AAsVGPENBAX92Pn++wMQK+YVBwMRFQ77/RAE6Q34BADg3Qv+Aw4g
Gfbv8gL+7/0AAAEHFvoX+gMU9AT5+BIFD/cABwX63Ar/+A8YGuEB+vf+Agn9/wgI/wD7AQH36gH7CQYSFvP/9QQC+v0AAAEBCfwFAP8G4wAAAAESH+wEAP0J
+Pr//AIED/gEAf8G/Pz/AAEACfsGAgAGCPoA/AENB/wHAgH8BQH/AAwHA/z5/Pr++Pz//fz8CfoOBgAI+/wA/vz7CPwHBf4HB/r9AAHz9QYHCgT88Ar//AsP
EPED/gL9HgD8+vzk5AoAEv314P359gAVJuYZDQgK/QMG/v4DAP709gD+IP7qAAr34xINEQbs////BAEEA/z/+v4GAAADAfz6/QP9/fwC+AP+EAYRCQHz8AP/
5vj+/wkND+4GAwX+9Oz9FwcMCgL99wMECejvEwH5AgYMCQYC8hEFAAIRCvjw8Pz/CPn6CwgE/A8BBAb6/AH/AwIMBfr9/Pz6AAH/AP8AAv4DAf/++v3+AAQH
C/oHBQIB+Rn4/RMYA/jt9f7p9gb+AAgPDPb6+f377gL++QgOFO8JBf4C/vr+BwMIBAL+/P8EDwAABAD68Qj5/wH5+f77/ggLDfYICAL9Af779vv0AfoaFP0D
CwMA/v/89gP7Av31AwAABAID/gb8+wT+Av//DgEI/Ary9gH6+P//AAEFC/oCAAADCvv//P71/P0HCP8CAPwC//n4AQMFBfwCC/kgA93d9Qbw8ewbC/4LAPvx
+QkHCP0HEfsS+/39AAcDAf8G0/n/7foJMdchEPwYA/f9/v39CPsMCQII////AAAAAv8C//8DAQj//QcI//34AQH27fr4AwoVFvMLBAj///4AAP7/Af8CAAAC
7wIA+wAKDfgJAQEE2/3+/wUcJfAP+wMP3fQGB/kQJO4M/PsZ/vz/+vz7BfoKBwAFEfn+9Pvu6wkRFQH8A//////9Af4IAwID9/nvCggRCQEH/A3y3/zvAAoa
GfcKAwn8+AIAAAMHCP3//P8C+fT+Bf4NC/sGAfsI1wUA+voMHusR/gEN1QL++wYNIOgYCQYMDwLy4Qnz8wEmHgftFvr3/AT17gkHEgTx//0A/v7+BvoHBf8E
A/H9/wUDCvcODQkA9P8G+PQBDPcFA/sKGQz8AA0E7BL7/P7q+AAIA/oD/AL09/oI8fkAAP0GFvYNAwIN9f337QkDEewWDf8FIfUFAvPg5BH5CAD///z////+
BfwDAwACAPz/AAICBf0CAQAC5QD/AAUTH/AD/gEI+v4AAP8DCfsEAAAEBf8A//71+AMBBAH77wPzAQ4PCvQBAwf7Af8G8PXq+/kQDvsJAfHrEQIC+wEOEAMA
+vsAAP4BC/kHAgAHAPsAAP37A/8GBAAF+w/+/wgOB/r3+gD29gAFCPsHEPnz9vsJ/Pr/AAMCBP0DA/4A7vIe+97lAQkD7fYm+Oz9AvX6AQcTCgYJ9wz/AggR
Bfz29f36+v0F/fr7Af0CAwACE/f1AwL+9BMSDA742/DzAgwdK+ITAwUJ8fv+Fw0aDfvr9AH98vX9AAIGGPIRCAIK/v0A//75Av8GBQED9/8AAAEGC/oC/wEE
Cf8r/vTY9wHv+dgcGf0r/+vc7A3s8O4JA//6CwMI+Ary+f/45wD//gEIFPMD/wEK6wEDAwQQDvP/+PwFDQEF//nt7wz6/v8D+QD/AAEGCfkCAAAE9+/++/79
BPgVEwAC/gYA7QHx+/YPDf7+Afr+BgQHA/z0/QL/Fff/Av/69AgHBfwB/PsDAPf3AvwHAv4N7wwA/wsaD/P69f/7B/f4/+zp7AgPFA328v7+APn6CPkPAAYJ
Chr+/RAD6Qzu+vvm/PAAFf8HCAj29PkN/Pb+6//zB/MlGf8P9f3/+v8AC/YMC/8BHPb67vPr6AIYJPf46/saA9ri7gvs3/Eh4f///gMSHu4I/wEI/gLz/AoL
Bv4HCP/7/f39APv9+P4CBPr76vj7DQkTGvsE9wYG9vsBBfkDBgH++v8F9x75/BMfBfXq9/jpA/MGCv309BL3+gMB8/z/AP8ED/cHAf8IBQAAAAH5+gQBA/7/
/vr/AP3/DPMNCP4K5Oz6+gUHFe0kCwMS5fsLAPT+Dfz69fsQ6AkAAAoRGPH+9/8F9fr/AAANE/QMAgkJFgH//wH78fz7B/3y/gPx//v9CfYKEe8KFgL6DQj3
7Anx+wLyEAH9/gf79gP8Bv/39v/+/AIDCvoIAwMC+v/7AQH6Av8LCQT+9fz4AAgNFfIPCgMBCAYS9fT+7wfx6e8NBhH48Q8L+/7xCf7fAQT/9gL//fX+Bf34
8w7/BwwcBvLt9P/wywoB/BAlM98J/AEK+/4J//Xx///7+/0L9PQKA/P3GOwMBfsX7f7++gMJG+8NBQIK/gYMDP8EAATw9/gB+P0ABwMKCP73/AAECQX+EAMD
8Azy+f/zAfn9+fz8CfIVDwQE8/n7AAQGEPcMCgMC7PoHAPL5CgEE+f8P9Pz/9v34CfQTDv4H/v8AAgABA/0AAv8A7foA8P36GuYXEAAN9AD/AwUQEfYA+AME
CuL3A/Tx9RkPAwkWDPL0AAv+8Av6BQDn//r/AAD+DvELBAIK8x8L9QYVC/Hi5/L69AoAAAkUCfz2+P76EPkABv/8/QkH/gcD+P/7AQQECvwFAwP/6wH//gUP
FvIC/v8FAu//CwIDAgcBAv8ABf3+DgkH+wv1/v/3+/4CAP4ABvcAAP0E+wAAAAEEB/wBAAAD5AD2BgweE/3++wL+7/sAAPwDDfgIAf8I/f8AAAACBf4CAAAC
+v8AAAEEB/wD/wEE5vr8BwcPFPwH/QcE8P/+/gMIEPYDAwAC/AAA/wECBPwBAQACHv/4/ALw2Bb5D/7q5fvwAAQKEf0RAQkF9A37+QUUAvr5/fv18AAA/wEO
EvcB/v8E9/j+AP3/DvsLBQEJ8/L+/f8DEu8LC/4J9wz++gUPC/f7+f0AAAMABwMI/AT29/76AxD/BPwG9ATw9v73LgIDAfDn1SLu//v19AQA/gcJDvcB/v/9
5Q4AAA0fFvXz7v/9/wH99Az4/wIWIwP0CwADAPv17xH3///87hAM/vwQCv/z8PkHAQX+7wX6+AcLCQv1DvX/+vzm9QsUDwUF9/8A/gACC/cGA/8FAe35Avv7
+QgMDAEI//gS+v78Bf/0/P//GAIcAPLw8g3v7PIN3/sEAP0HFvcG+AEP7Pn7AAEKEO8MDgQBHQ75AAr86BH3BwLm6uX7APoLHO0fDf8d5eD2APwDFuweEv8Y
Dv7++/3t9QEFDf/86vD9FQkZIvn+7QETCf0d/t/a5BLv8PESBv8A/v/3/f8CB/3+//n//vz9CPgLCAAG+v0A//7+CfsHBAAEBxv78QgH+Pbx9/rpD/v9/wHz
9/0FCP76/Qn/AQQH/gL6+P/54gwA/gIZG+z+9/4DFfjuAgf98QsQEAX0+vf9BwICCfwBAQAH+gAA/v8CBf3//v0AA/0F+fbu8xEJBwEC+/wA//4CC/kHBAEF
EPX/GwcM9xLq7QT63vv/Av8NH/EKAAER9v3/BP4GC/8I+wEKEgf//wH97Qj0Af7z+vkA//8ADvgJAwEICQEhAObv+wLo6fAX6QEAAAIMEf0C+gMF+O4NB+rr
8wf48wARDA/yARMI9Av+Dw/iA/wABQEAAQECAQAA//zxAwsHCfsNCgX7AP8AAP//Af8CAQACFAT2CxUN9Anv/Qjo5AH/BgUXHfP89QEK/wD//gACBPwEAgAC
6wT3AgIGCwAEAAkI/Af9/QgHBPkAAgT57////wMGDfcGAQIG/PoA/vr6Bv8LAgEL8An8AwASE/UB/Ab87Qb9+QoREPYB/QT7+v//AAEFCvoEAAAEAPr/AAD/
B/wHBP8HA/gAAPz5BP8KBP4I7wsDAAYQD/z1/vwBBPz9Bf8B/goDAQgA/Pr+APv5AAgM/wEK2wEA7/4RH+UTBwEL+wQFBf4D/QDv9P4BBwL9BgEB8Qjx+/n0
AQMAAAUF+wL2//774PYABQIQI/cN+P8W/f4U/O3y//759fIU+/r//v79CPkNCQAFEvz3/g3+9fXzEvns7AD/AAQNF/IB/QAKEun6B/jx9gwCCgUD5vb//fwA
HO4SBgMQ8ff+//4BFfYOBQEM9Pr7ExMnFf/08gD68uv+Cvv8Cv0QBQIQKPz8+gHu5wgHEgPxCgP8BgIH/gr28gX8APX1/ggGBfcJDAT68ur0/vv+DecaGfsL
/gEAAAECA/4AAAAA/e7/APXzDfgTDf8QFP8AAADv7QX+A//7+/0AAAACBv0E//8E7wkB+wQiEf0C8QL///8AAAABAv8BAAABA+7+//73AAIPDwIGBA7/+wEE
9/z1/vnz+vL//v79Cv8LBwUK+/7/AP/9BvoFAf8FBwEB///8+gD/Av3/8QT/BQgSD/r39QD/8fT+Av4BF/ILA/8QKOMpAPDxBQMQ//IS/gb/AQIE+gP//wH3
9QgA/AQFAP8B/gD7/v/6/gYEA/kFBwH9/RL89woK//j8AADy5fsD+AIJHusL/f4P9P/v+AwVD/4PCwny3/3z/woPGvgVCggCHf//AP/z6wr+BAH4A/r1AQsH
BPoJDQP2BPcA/vz3Bf4LBwQK7/z//wIJFvUI/wEL9Pr1/gMODv8OBwj9+P38/wcFC/UFBwH//QP+/QYBCPoGCQH4BP3/AAP/AQADBwX7/P7/APr5BQMGBQIB
+fb/APv5Cv0KBf8K+v8AAP8ECPsCAAAE/v4AAP7/Bf4DAQAE/Bf/8hAUAvj1/P/vAv0A/v77//0EBgAC9Q32AwwOA/j0+QL6FAMCAPvx6wz3/gH28vEAAPz+
FfQQBf4R//4ABQIGAwH8/QABF/Hz+f3p7Q4gIQb68vz//v/+D/kFBP8D4/cF8Pb7F+IcCfsc3QP9BQ0YHO0C/P8AEf/+APj07REEBQT46uj/Cf8LG/MOAgIS
/v0AAP7/BP4DAQAE+vwA//8FCvkEAgAH+f7+AAADB/gDAwEBDPn+AAHt9wIHBQACCBDp8xIJ9PAJDf3l6AMBAQIRFPQH+gAJ5AL/BQMWF/r/9wQG6/r/AAEP
F/MMAAQM8PEC7gL7B/ATFv37+gX+/AIFAAEICAL8DPv///z6+wECA/8A+uz8/vwHEvAVDgQIAwIAAAL//gD//v4C5AAM9fn9C/r+8/kRAP7/AP33+gYBAgEA
IP37BwP87BL8BgLx/f7/AAABBvwGAwEE8Pjw6w0DBfsVEgn7BQL9+v739/oJC/38C+gFDfnx/An98wAR+f/59/sDFfYXBv0VDP/+/f/39gIGCgD6E+4L//Dk
8QT/CPgI+hL45/b87wsLB/347AEA+f8HFO8IA/4IB+8DDvz58g75/wEE+QAAAAAFCvsC/wAE//r/AP/9Bf8JBgADAu0HA/H1A/wEAPcU4g7//AsdG+z79v//
6Oz7FAsTHwAK8wsRKvL5Afno3xf/EAD09wwA/AUK/v/9+//3+gD/AAMFCfoCAQAA6AP/AAgVFPD7+v8CDgb//AD57gr9AgL1/vwA+v74BPwNCQAD7P7++wEO
F+4LBAAI7wj7AAwQBf3/AgX49Pv2+AcHGO0YEwEG5gIA/gEIFu4J//0I4v///wESH/AM/gENC/sDAgP/7Qz1/vvz9Pf//gIDD/gKBP8K8OwGA/zx8gQNAPoQ
6/P+BgcRGPgD9wEQBf8AAP75+wH9BAH9/e/8DwUZ+f/39gP4Ee7/FAMB+hD0+QcC+P3///8CDPoHAQAHAAb/+Qb+/v8HBwj1+/3+/wMFBv4HBAMAAP7zHwcT
/h738g8E7/f/AP8KFvQKBQMI8/v/BAQKEfoE/QMI9gMIBfgEBAj/9/0LGwL//wP47AX9Av/xCP7/Afv07w0CBQT8Bgv/AAYX/Qj48gHzB/z8/QDz8RIDCAf7
//b++/js8wsJDwX/AgMH//r69wj19/wC7e0AAvsFHu4WCAMVAPT4//379RQQBQj/FgHz+gT+9QMHEgL29voB/Pn6+P0REwEH/fv/+vv2A/sJDP4FDf4A//jy
5xP7Bv/4B/4GC/r59g328gEC9hX99gsRCfL6+vv36vH6AQgIFvMaAhAN6Pv//wAIGu0JAf8L7fz/AAAGFfEHAf8I+An+8///BPQGBPj86wf8AgYSEff89f4B
6/D2AwsSHO8SDQUG/Pz/AAEACfsGAwAF+vz/BQIAAAUC+v4FCgD9BQcJ8//z/wLz+/n6AwQECAAGAgIC+vr7AAACDvoMBgEJA/v7/QQDAAENDAT+/voAAP39
BfoIBP4IGvAEAuvi5xQGBAEO/RAAAAwRAAPy8/717QQN+fP5A/oD/vQLCw36AAYA6Qv7BP3wAAQC/vn69QwD//8AAAzpGf78AwoI+g0DBP/9AP//9wcICgf8
DvzzAAcA8QYDCgLv5vb+AwEKFvYP/gsK5/0CBxYR/vLq8Pb5Ev/6/gf36w4DCAP6BAUFAPv58Av3+wD85wH9/ggRGPME/wMCBAAAAAAA/QL+AP38Cf8A/wIA
//4BAQAA+PsAAP/+C/oLBAAJ//r9/AH9Av8SCwcA/Pr/CAb66g8D/vcCEf//Af/x7Q76BAH27eoGAPH0EfMVCQEY8//1AAcJDPoDCP/86P38AAEMFfkKAv8G
G/P/A/fq5BoECAP+/hAMBvID5hrY5PT65wbyFxMiFfrz7AwDAPz///v5AP8HBQIE/gP8+wMBAf4FBvr68Af5/BAVFPEFBgP35Ab+AQocGPP9+QH/D+QPGwDw
/ujn+QAL5//+AgsUGPIDAgH/4QjzARgpHuz+AwTvHAoQ7gD68Q7z9PsI/AMIAvwFCQP49gAM2/0F/gEAGOELAPgUEP71/QX0+/7+CQb+EQH5AAP78QsHBQb1
+wQi8tzd+wLw6u4dAe0b/+PU7AMJ9/gkFucB//336yAG+PgHF/4EAP389gX9/fwA6/MP//HzB/T+/fQX7ADuAAsWG+wYCwgCBvXzBAP3BgAZDwkF3egTAN3u
C/L+8fgj+f0M+/X5DfsO/AUT+vb5Dg8OCwb6/Qv58Qn9DhIeFQHw8wX5Ju7xAAj18xEcIgrvCxP+ABMBBP/w7gT5/fsCAPn/CPsIA/0JJQII+/v26BEAAvz5
EvsA/v3z9AL+CPz/Bf/8AAUGBfwFAgEAMfD6//nk6BYLGQrzCwj8BRgNAwIB8gMNA/X4/wD+Av8REAQA+wT//gcDAgD9/gH8H+sS/OvS3xITF/8LIQv9AAsE
5RDt/fvk8gAA/QQPFPoLAQIKA/7/+v75+PwFCP/+CP8C+fz2//oECP8EAwX99vn7+ggGAgb/8voCCQQHFPcE+wAM/w78AQgLBPz29P378+oI/+vnAvwJCP4T
B/X+APvu9QIJDwUDB+b3/gD+Cu8VEAUG+wAA/wH/A/0CA//+/v4AAAEB/v77APr7/gcABQIK/wH3+AD9BQgDDP33Bw8D7AsH/PX9/v8AB/cQCwQGDyD/CRMV
8/7Z5fPnGfz/Bv3x6BT6BgH2APkD/vb2B/sGBvcI3vkI8fwFFuwEAPsL/gv99wQC+AADCQHyEwX6/vPu5xUDAw366woS/gQODPL46fkJ4gj3BgoRHvT6BwgC
+BsB/wIRBO7t+vb1AwoC+QT29/31Af/6/QcA/QEFAP7//fz++Q0M6/X+AfP5C/X3+fz/AP4CC/oFBAEEBOr6/v/2Af4ZEQIGDOoC+vfp/f4WFAMJCPwJ/+/h
5BL6A/73//X8/gD4C/sYDQAJCQUAAAUC+Aj8/QD28/gKC/kF/gHz9PsF+Af//gETCwME+wMA+ffw/QQDFPIRDwIG8QAA//4AD/kKAf8ICv4C7ALz6AkLA/8D
Fv33AAcA8AL6CP7xBPsJAPjw+Az+AAQF6fwDAP4GFu4E/gANIf0E/u7i2ygL/gb+8xMKCAEQB/jl5vP/BgQGAvsBAQD+9/oGB/z9BQAB+Ab5/QT36AkA/gsT
FPH9+/7/9wgMBezu4+nhBvAJ6A8G/v4XD/b69gUCA+jtERQNAwL+ARHzIPkJ+/Lc5g4HA/oHEPgKAPXn7BEDAf0AAPbyBf//AQEMCAYA9e719P7zBvAaFgQD
GvIA+Pnr+wQVFwD9AhYF8A0A8QHn+P3mBvb8Af3u9wYMCgQCCAD9Af//9Ab7B/70Af/+AgMIAf/9Af/98gEMB/sC+wTs9AAD/BAJAAQM/gLs7fv89AYAAP0J
CvwE+/wF9/UN/+/zCvoG/PoY7AP69QcGEugUDgcA+w4D+wQE+/rz/Pz7BRDkD/wM+hP8CAHqKuEC//Xb5BIGE/UEEwP+9wH17Q4LCgD6/v0I+wD/Cfz+/v/+
D/T9CgH78Af9BgL9HAD7BQf96Q/7BQTt5vwG+vsGG+4L/v0R8R0CBREiAQLe3ffo6vEG/f3/CfgKBQQFAgP7Af3z4R8LDxPyCf8Q+fDV4Qz8B/MLDAMC/vj8
9BIEAQUAAP4ACP399BD59v79DQD4BP0A8gkCBgP1C/v3BA8E+wX+BAL3+/v/+Pz4A/0FBP0RGPUB//nm7A4NDgQABvr7DwQCAQb6/AT/APP+CAEGB/0BAQEF
/gX3/gwG//8HCAfxAvkHCvPn7Qn4BPcMBAL/8QD//gQYFw7y5gj3AAsJGO71/QH4Av8BAf8CBAD+/AEB+v4N+vT4CPb8+PgPA/8LCe/0/fvu6/wN+9Pc9/z9
+wUOGg0ACPz9AAL//fwHCAT93Pr6AAMIFecHBv4I/wz9/wcMAPn0/P70GvH1/+7W3BsVFg73AOTmE/zf/AX/ARYCBgP8AAn8/P8A/v0A/wAA/vz6/wIBBQH/
BP/7BQYM/gL6/f78+gIA/gUQCv0BBP8ABwD8+gL4+gIKCAX9+fwCAgEECPoE+wIIBQMBAQX//Pr7+v79Av4C/fnv8gX8BPv/E/L8DQf/6xHx/QTt8A0G9QUH
CPf99Pr+CP3//vn19QEPCAcBGez/+/bs5hIUBAwF/f8FAfr4/Qj2+vwE/QL/AAIE/v77+wD/9Pz1CQoLBv4BAAj4FRr2/hAM6gXq9/fj/gL+DA0G/gbz9AL9
+Pv7+fwBEfYbBgkNCAH0AAn49gH7DwL6/wn76+7x+g0V/gXxEPz5BgYC8wj8A//4/wD//gMKCfgCAQEBF/wAAPjp4xUADP/4/f8CAv8GAwD99QACAv4K9fvq
+P/5/fwCFP73AAXj4hr6DQr0AAn49AUBAfgPDQTy5zD1BwMOAPjt+vwDAQT9DAMI+gjr9gD+E/v8Bvrt5hcCBAH7//4ACgEF/gT5+AIA7RLz9gcSGfcGCQn9
8vv+CAIECv8H/gAG/BwABxEh+Qfl7//qEf77/P/z9gIOCwH8/xP+AwkK+AHu+vv06fjr+voNCvQF+v0B//4AAAD9BP8GBAAD/QEA/v77Af0B/v0FBPcA//z4
AgIJBQMH/Qj+/wEF9gL//v71/gEA//8AA/0DAP8B/PsAAP/9B/0IAwAG8fz2/f/7CfIOCwH/AfsA//37BAAIAwMFCfb//vrq8gkMD/7+DBj2GQcA9wjo/QL2
CQb/IQ4dCArf5Ar49wT+BAYGBfz59v77BBMABgsV+QTn7f/w8AP/B/j+AgEF/QIG4doTA/T9H+oQAgMg7vQM/vT3CPgGAf0N//QHBf7uC/cD/v4M8/wG//sD
Af4G/f8E6wf8BBEYDfz68gD54/Lx/ggJHu4cDwsEEAH/DAP/8Rfz+gT29AEBAP4HCAD++gEC8gIb+/0KC+788OwX8PsM/vb7GfYB8wES+PsGAAEBCvj//f0F
5vcNAPP9D/b++vgTCP0K//jw+AsG/wUD8fYGAvPn/e/5/PIPFAEIAwj86gXzAvjz/wIHAf//+gT3+gD9CuIZ/uL4Avj8/PUSAgoHAwcD/BP6+QP+4RsBAA8W
EPHn8fv2+hj/AhQXA/jn9Pvq1SUAFgMSCPPt6vcHwwkLBgghLOrx4voU8xQJ9QAB///r7vUH+Pv++v//B/kODgMB4wsIAgMXHuwA+QAI+QH89/r2+/4PDgAB
CRH8+AAI9PwCB/v0B/r8D/wB/AUD+wwF6wn6BA0WGvD+/f4A8Ar/CgoWAwXt7v/52BkFDxQwF/jZ1/Xz4Or6EggIF+0D9RMJBfTsEg8J/RX9Awr4+f33/g0F
/Pf7+vkCCf7/AAL8/AYFAQQA8/Dz/QoDHPUcEQYIFA3//gYA6BD2/APs9f4A/voADPwMAQENA/wABQD+AgMB/QEC+/L+9fvwDO8eFQEN7/z6AQ0aFvADAP38
FPYF//zr8wwGBwUCBfYA//rx/AQKBgAGBfoACgD++g34+f0BAv7+AAEAA/4GBAIB9vn9FggWDwHt8/0EBAEA/f/8/f8EB//9CfwA/v/2AP4LCAIDCAQKBQIE
BP/n6PkG+PL/AP37BgEQBwQM7/AB+/PyCfoWCQUNGuv7/vrv9gUbGBD+CPoC+/jv9wYLCAEE8f79/wIHD/oLBAQGBAP0/gUF///9AQr0+PL+///9AAEICQH+
5PgI7vD4D+saGvkOCQEE+PX4//sNBgEIBu/0//sD/wMWDwICCv4JAvn6+gvx9vsC9fD/Cvn4AgD9AgIK9gL6/QUCCfkJBwIB7/gK/vTzCvMHAv4R9goA/AkH
AQIA/gP45gAFAP74AfsBAv4EC/3//f32/goTAwYDDO7//PnvAf0VDwQOAwQABP//9wb6/gH54jD/CQoVBwXl9eT/6gr//QEICfkA+wIB3v35CQgWGvUD/gQI
Kf8DAvnw5Q/4Afr+5/39/AMIF/QLBAEI9wcC/AEKBPv++/n/9v7+/wQKDvUEAAAB9wX+BgkJCf319wL95fL8EgMNFQULAQYP7v0A/fwGEPIKAv8H9O37BwAD
B//7APwP+gP//wEHCfkA/v0E+S/oARMVBOTi+f7s9Ar+CgcPAwDu8AH3CAf+Bvv3+AkAAQH/2xj9/xUbF+/z9/r43BcCCAcXDvTr7/z+GOX7CPLn7BEMDQkB
AhgA/QsR7gTo8P/r5Rz7BhcqC/ri5wDn9wj3/QISEvMLCvoC9/f5FwsPBfv7+BAGEPj/Bv3y9AgFCAABAwH/AAEB/wMDBAL9/vb9/f/3CvYTEwIG0vYX9uXw
FvML9Pgp2/z9AQoNJ/AEAP4KBhLeCQIG7gf3EwPiC/wCCAAB+A308gYADfz6/wb98wcDCgP0CA//+goD/AH3/f/1/BkAAwwZAf7t7Pzr/vX9AP8AEfUNBgQM
7g/+AAogEvbx8/z3Bfr9Af/9/AYFAwECChoE//b12gbjBvPiB/kAAAQDAAD+/v8D7g8D//8RCPXu8vj1D/7/APzv6A/9Bf/4Kvb9/vDd3xsTFg338AzuBh8u
GPv/9wrv+wD//gAHBP0AAAIA/wUAAAMF+gL6/fz78hsB/gcVCe7s7vfx8AP6/gUJCPEC/vr49vMR/vP8CfcPDfwS7P4fAeLzAv/p6fYY7QMC7fXj+PUFBgAD
7wz//A0LDvD9Af779SADC/gG/QvoAPvyAPT/Bvz+BP4CAf8K8AAD/f8IBfgABAQB7gQP+/f5Cvr59PoNB/sA//30+wMGBAAC8wz+9wINBwcBAgsBAwAN+P/8
AQD2AP8EFuz6/gXv7xUVEgn9AgzX+wr9+QoLERXpEgwBAgb/6Avt+P3uDwYEBfr67Qvu9fr5EAD+AADy8hQHAgQB1/L/APsVJfAbBgcT5Pz1EgsQEQf69gkH
AAP9AQcC/AP7/gX4A/0BBQwU/wXxAwLyD/cAAvny8wsIDAj6//EAAPXwAgARCQUOBv79/wH19Qn9CADy+QIBBgkRD/Ly/QL+8/r8/v0BDfYLCP4HGQb//wXq
4Q/6CwLr9AYLBvkC/wDu8f4E5AT99w0OHu8RAQoI9uj4GvQHEvsF+P8eAxAACAsE/QLs6gX9/AcEAvn4+Pz8///++v4B//7/B/sE/wEEFgMB/gHt4hD7A/z1
F/f8Af3w8gkNEgUC+Qf+/wkPCfX8/gD8+vH2AwgJC/YIBwEACAEEAO754hf29QT6BQIF/ff18hD6AAX9/vv/AAMAA/7/////CA/sAPgG9gUGAwbv8wz/AAcV
EfT98wEA8/sAAPwDDPUKBAAJAOb0/fv0BvsfFQYI6R/+AAgMAgPy+gX09A//AAYMB/T39/z7+fcAAP7/DfcIBQEH/xIA+wQJ+f7w+QDy7PL9/v8FEPoUBwcH
AA/18AgLAfgIBgH0+xP/CBMfAgbn7Afu//v3/gcLCf3/AfwD6gz8+PkSCPgH+QD//wcCAAMCAv8E/f4BDtASEu3e+RL99P0k/AH0/gkJC/YLCgT8+fzzAAsL
EfMODAX9+P79AQgGD+8HCQT9Af8AAP77+Qr+AAP+/v8K//0DAwD39/sJCQf7/wgB8QL3BALrBv0F6fbz/f4UEAEGDvgKAfHt+AgFAfwOCA3/AQIE9AL1+vn2
CPT9AwD5/AYGBAcEAg/+/AUC/wf3+v/8+v4E+vPw+u8HDf4A/RTu+xwXAPv09QDv8RADAgUKCffp6/n93f0JB/QQF/wI8QgV+wb/CwYF/Qv09AP47wYKDgAR
AAbn5vr6CfMM/u7x5RcFAQL4AQr/AgUO7RTq+//pGQAACQD26Qj1Avr3DPkBAPz1+ggMBgYEBff/Avn2/AYIBwQE5P76BQkYHfoG9wYL5gv+9gwQG/EF/AL7
A+sPCPj6BhkD7f0d/ggA/wIFAP78/f/8Ffj+/vPk5gcEDPv/AxTsChMG/vjz/fnq+wP0Aw0WD/MAAgH2AQr5DAscAQb17wTwF/4ABAEO8xT19QH3B/0H/vj8
/QL8+fsGHd/77/La8BcPBggT6vP79P4AH+YgD/4R+BP9AQ4cA//u8f7xIPUD/vbf4RMFEAH87f//AAMNGfIGAQEG+P/9/wAFCfYGAwMIMfQBAPnh4hAGBgQC
9fzx/Q4NF+wLCwMC9P4KB/b6DPj38/wM6/8NAPT7Bf319PoM6P4EAAALFfUB+gIJ5PUUFfIFGPjz4Pch5PcFAvwIGfoF+wQTJP0GAPbr3xXzA/324PcH9fX2
FeUbDPwS5Qb9AAobJekH+AIKHu8BEwH16hXu+gP6CP0AAP3y9goGBQb8C/8AAP718A0CAgb4A/3kCh8TCQnw+Qzo9fL//fr5EPMYCwEPDPT+BP75AgIHBv8F
DP37AP34/gwNAwgHJfwAAPnr5RcABP7+A/39DAcEAwLs7wH65/v1+hcZFvQDAf/+/fz9BwcOBv/8+wH9/fwBAPz3/QAAAgD+9PgA//j3CfgMB/8K2Ar6Dxgy
IPDs5f/6CfD4IA4QAg/n7wX9/PgBBPr7+wgIAAQK7ukP+fHyDvYNC/oW8v79AAcUGfEIAwMC/v7sBxYXFfUHBgT9/f77+v/5+/4GBwD5//0AAP7+BP4EAgAD
+AP/BAQOBv349//+7ff3BwULGvIG/gEJAP/vAAoHCfkJDwH6FwoGEQkI5Rbf6e/6ABP+/QgL+QPz/gTw//8AAAEBAf/9AP0A8vz/BgL/BP/7AgD//P8BBQEG
AgD6/f///fYABwMDCvoCA/8F0wEH+vkUIOUB9vQR+ybzGAcXCebo9fn74vQE+/YCH+0SCQAT2wsE9g4WIfAC+f0EDd37B/zxAv0WFQYLEQIAAP756wr6AgD0
B/b2/wP+A/UNFv766CnpHhYpD/fh3wDy/P0AAP79Bf0EAgADAAcAHAgc+wzc5gb99vQABQQEDfwGBQIH+wcAAAYJAP/6+wL7DvAA/PTk+QMUD/8LIPL2/gDj
6AsXIQfw/AcAGwMSBAXn5v4B2Az//wwfIvED9gAE9Pn6CBEbFvsEAQb7APwCDQEF/APv9v8DDwn7+wgA8Qf9BQbxHwYF/Prt4xj08/31K/0BAPTVyyPzCfzu
7fwA//8HFfoM/QIQ4wQNCv0VDP/r5PoO+goBBgYR/AHn8gL08vn5BAMIEfwMAgUH+fT1/wwBB/MQFvn7FvvzAAbw5xIVGwfu9wH9+gkVBPQB/gH9LuQFFO3n
4ykKDQwBDu/8//fr9AcSFwH/9vj//fz9C/QLCwEH9/T///r6AQAMDQME/vcBAfbxA/kKBv8K/f3/AAD+BfwEAgAC8/f9AP8FFPMKBQIK9f8B+AAICP0HAv8E
9vDw/gIJEv8iGBIBEgL+Cf376Q7w+AD37gsIAAEJDfru6/oCIv8D/vXd2xr1B//3Ewn7DAgP7RPp6gHoBQEABgQF/v/5+QD6AP7+AAAA/v8ABQH89QQCAgQO
C/0A/wEF6vsN+fr/HfIP+gAcG90A+fHW6woYIf4B2f0E//UHHOcE//wO//vwHAcH8gzt7wUM8vcO/ujrB/MLAPAZ/fL6Avz6/wAICwT/Gf7/AAH17RH+Awf2
Ef79/wDz7g/+BAb3Ev4AAf/y7gT5A/z6BgYA8wH/Av0GBQACH/wF/PXY3g78Cv79DPkDE/8D+Avx8wEA6PMC//j3GewQCP8TFv78APz57goEBv787vn8AQgI
DvMICf0BEfz6AAb08Q8JBwb7FQX6H/4D9A/x6Q7p7QUA/wkYCf/6+P/6+fsA/v7/CfsIAwAGFg0OEwMUARfk3AAGAvj7A/n2/gcMCgMB9P/6+wIHEPEKBQQH
8Rv6/A0bAvn38gTuNPn4BPrl6SIDDP7xDP4N//XzAPz8+vkT9RL9+goYCvvs9wDy+hX6/A4X/P/0/wLn8yj8/SAcBvre7/foBwT4+vnu3AHsD+v19gkA+AsM
B/L4+/366Ab+GxIkG/Xo5QEDAwDhBgUD+wn4BAHy+PD9/fXxAPwTDgQP6/7//AEIE/EMAwEL9gsC//8KCPf3+QABGfEBAvfp7wUFCP0F8vP///8BEvYOBAAM
/fz++Pz4B/kQCQAD8gIEBwIKAgDy9v8B+v/5+AYEBv4MCAL8Ifr+A/nm4RYGDQXz/Pj4DP8CAgUFBxH6+PYH//X4DfkE//sO6v4A/wEMGPEHAf8J9BYB+gkN
Cu309fn1C/r/Av/98wf7AP/9FPEC+/vv5Qn+EPn3HBMnAPEB9A7V0fYAB/z/AP/3/AEDBf/78AL0AAwUEfoRBAj7Gen9//Lr5goGFvzzC/4A/AP5+gQKDgID
8yL4Bg0X//zn6v/u7yX/AgwYCPXr7v/yCgkADf306RXs+v3yHQ0NCgQN8Q7i7f31/g4BBAkL/QTv9QP2+hQE8AIA/Pf///r1DQT99P/x9AAECP78H/4A+fbr
5RMEEAL3F/X/+vzb7woREgQC3wH/9/0PHekUAwIO5QMP+PLyAv4D/vsMx+7+CQAeOeMX/gEk6wgIDgMVC/rn5v0C/P/+/wAAA/wGBQAB9uoA/Pz9CfYUDvwN
7wP5+Q8QCugAB/j3BeD+Cv8FCwUI/xIJBOr+CgIMEP8CAwsFCfwD///5/QP8/v8BFQD8Bgf/+wz4+AX+FQwACAIB6RDt8wDwC/v/A/76/QL+//4DAw/96gQB
+uoECPXs/xL4+AcAAPv89/j+7BQH/wEPAwHv7ff/+gL+AQIGBgD9AAL+++sADgAGDf7/+wELF/j98+vc1ggLCAHuCP4AAAL2+QMBAgH+7wH3AQgMEfcJBwcA
7hTmFQ0vD/Dt9g3mBfkD+QH9+AQABP/49gb//wcZEvf9+fz84g4ABg8hHfHy7gED//z6BwEEB/8C/QAH/BT/EA4gBgre4QLsAfwA///8Af8GBAIE8xfwFvb5
CAIA/wAN8CsCAPYEBPEMBvTzE/kDAfr04wz4Bv/2DAb+/QQE/v8DAf74/hr89xIL8Qbq9v/r7e4B7PsECPQFB/EU6QT8AQwbE/T++QP+9v0AAAAFCPgCA/8C
+Pv7CQYSEvkB+wUG9wP7CQcH+gTw+fz39uQB/PHyCvgXFv8THQQBDv3u2xjr+fnuLfMDHPzz1yPa7/rsC/X1GAT7+QXy9wT6Bv8H//j/AgL7+v0C6QH/BQEP
EvT8+f8E7AD1CBQeGPb++gX8CA7+9gQG6wX4+gDqDAf+9/7x8gP+BwH2/wIA/wMDBPwA/wAA+wUD9QD+De8EAfoKCff/C///9A3v/f386ecB//H5Fe8XEQAV
I/3/+vvq4xQCCQH0Bv3+AQD59Qb8AgX77fT+/gsQFu0KBf8D9gf/+gYNBv75/QL2G+P1AffV7RkeHwL8CgQAAAL+/AH+AP/+DPDwBQX8/QISEgP8Cvj6A/z2
+AIIDP7/+Ab3IBcsGfvo6wD/Bw3/EQgV/Qvt8Af++f0A/QADCfgFA/4D7BgABQcVGfHw4QAM+Prz+wsMF/YkBg4MBgL/CQQNAQb39gH9Aw4EAfr7BgP95/wH
+/D+Bf8DDfkIBQIIBuz4/gf7CfYaDwcF5wcC/f8JAfYD+vn8ABAB7QkE+wIBBQXv/vn/AP4BB/0GBP8H3wIAAAcZJ+4F+AML8fz/AP4DEPUFBP8GCwDu/w8M
6wn8AwLo+vwA/v7+B/8IAP0ICOcF/PDu+gYMDAAMB/n5BAYE/gD9BAP89v7+CAkSEPb9+QABBQvyBxQV7hDr+QLe9wT4BA8HDfAAAgf6Gvn//fv17wcGDP/3
If8AAfzs3Br1Bf3x8wED//4FDPoD/f4F+/wCBfH5CgH+//UP4uwDEP8KJvH98AEbAv3//AAEBfsIBf8ACgD5AAL59AYDCAL4CfX++Pvx//4SFf8EDf3/DAUL
+wbx9vz38f0A+/4SE/cFAgQACv4D/vj4+BUL+wYF8/7+/wAGE/QKAwEI/AcCBgMSDwbn5/oOA/8AAPn5/f4EBf8EB/79AP/29Af+BgH3DvUCAPvy/P8LCwAE
/fL+BgIJDPr4/PwK9/f/AAACD/kIA/8J7hDyAAwWCgoC8Qn78fv5+QMDEfYYDQUG6AIKBf0DCf3v9PkL6e3u+w0JJPEsGg8LCvT7//7x+gMJEgD/Cv3+AP/0
9wYHBwEAAPgCAPz2AvoEBgAFBBYL/fsO+wvq6fX/GP3/AP3v6g38Bf76Ffr9AwHy8wb9BwL64foI9/T+F/ANBf4VDAjo9QkK+AQFDwP2DAb9AQUF8wfzAP70
BQn/AQYH+AX29wD2AgbzCRMVAQz6+wzo7wv89AsSBf8N+QL3AAgH/f8EA/v5+vwACAwMAvHs8w/v9fgGAAH//QH9AP4FAwH94v4B+QEHF+4JBwEJCP4H+fr1
+gEGAv4E4eP/BP4VLuAVA/sb6u4DAPPvCfUSCQMT5Qn9+wgUFu799P8BG/3+Af3v6RADBv/4Bwb3+w4SAfwHBwHqBwv/8v4A+v8LDf74AwUEBPv78xL38wH9
9Af77/0KBfMFCvv9+QAACQIKBgD3+AAB7/f8AAIHEfUHBwMH/P/6AAYLCPgFBAD84AAEAPsKGfEF9v4OC/8B//3t8Aj/A/38D/T+//r19f0PBf8JCPgQ/O7n
+AYWCv0U8Pv7/QMIDfgLCAQB+AL/CQwYCQby9gP7AwXx/hMQCPYMCwT05REGAAMTCfLr7Pf9/fL+AwL9BAMDBwH85/UG+/bzDfcJCPgR7/kACPwKDfsEAAAI
8/gB/v0BDPYT/wIT/Qb9ExcUFQTy5Qv2CQP+/QH08vsDCgX9KvYCAf3t5BgDDQv8Dwv+CQkP8Qrq9ADs4SXy+iQfGd3x/P7m9PoBAv3/DPcIAf4IDxD/Bf8C
7grw8wD18f4FCwETE/ns7PwHCQX4+/7p8wD7CPH37PkI9vH++fMC//EM8/4C7/X2B/AQCvoNAuEJF+n8AAoA7wQTE/f+//n07xEGBAL/8+8AAvsDFvYMBP4Q
DQYABQAB8Qr0+QD29Oz/BvwCFvENCQER7wT//f4KCvcC/P8A/AQC/wAGAP38//777hX/6QoOCu0GDAH2DfYEBPr6+Q4B/f8EAPn//f34B/wQCQELAvL9+Pvr
//sID/EPA/r5AAD/BAAHCf8ACgX5AAsLAP79/f38+RII8/b58QL19vf55v749gkZEfgKAwT49OsE/fr0CvARDwIL9Pv/AAAGEvQGAwAI+/sAAPz/BvsEBv0C
///9AAICBPsABP7/+Bn8BhIZ+gjm6wHq/v39/AUbCQQH/BD0+wIA/f0CBPoFAQAB/vf++/vyCPcUCAMOIAL2BAj54CXu/A3sA/HzCwv9+wkDDAb5AwAAAAT9
Av39AQD9FQQFAAPz8Ab4Av329fwAAAEJFPIGAAAJBf34FA0Q+gj4+wfu8wcBAgMOBv339//+9QH9BwgQDPj6/v//3AQWAPQNGvn57PsY6QcDAQUPE/X28vwI
9Pn9DQb+BAX6/AP75AL5ABIgH+v/+gT8BgwICv4J8gnh7Pb57woEBgMSCvz19fr9BwL6BA4G7A3pB/reDgcDAPf28Af2+QL7GhEDDgME4hTk7P3uNwHnAw7s
xCsCIAjPCf3///v3+AsJ/v4E/vYB8AD//wYYEBD8CRT5+AoK+/37BfzpBvf2AwQFBP8JB/4AEP8AAAH16gz2A//25vr8CP8THPIF+gUM8/7/CQENFPYA+QIJ
8/j9Fg8dEAPs8gL/8wH//gELD/MFAv4E2/UEBfQAEPv+9wEN8e4F/er+E/wRCwcR+fr9APz9BvwKBwID9CL2Dx8kCfvg4fzk7QoM6/b5Buz98O8A7vEF+PX5
EPgUDQAU/vz3BAcLB/sEAwH88hj99QQIBPT4+fz8Agf/AP4A/v8A////9h0AAgwgAfTj5/jxJhYE/Qf83xnn/QHf7A3/+gkTDvMFAwT54P3yAQcJFvcQDAYE
DwDuDAoA9BYJARXz9RoA+QkJBPn3/vz29AIH/vsFBfz9+v0FEwTuJhcU9Bji8v3cA/T4/QMAC/kREgMAIvz8AP7t5BQACAH18PQB//sBCPoFCQEBCPf6/wMB
+QUGDwf2GwAE/vXm3RP8BwD8/w0CBAkIAwbz/wL+CAEAAAIA+AL6A//7BQT+AgcAAPv/Af78EQkQCPD79w/h5vYG6ff/AAAMGvEIBQEJ8AIECfsHBwL48AAH
Cf8LEAT8+wjv+Pz+Dwj+AQcJ7Avn7fztAQD//wEABfoEAv8B/AD+/QcP+//6AQHxB/r6//74+gMIDAP+EQH+AALx8gX6CgH3AAj9+AMD/AEEBAL59+/5/P37
DvMcFQIH7Pn+/QIJE/MQCAQFAwb7+wUF/v0AA//z/QgD/wIEAP32+fv+Cv4EBv3//AL1+/sA+wn5AxEUB/r4/wDx9xcF7P32AAP39PsB9gP//QcDDPkG/gP+
//P8BgH6CfoLBAkF8AD7AAkLFfMI/wUI9Pz4/wUFEPkQCwUD/f8B/f39CfwJAQEHCfv9/v3w/PsMDgAB+vzuCAoJBgf8AQz4Av7/+wD1/f8GCQT/IwkEDwQF
6RTn7f/y+/7/BQMFCfv/AAADCPXx6AHx9voVIQL2BPj+CwED/gT8Af8B9AMHC/T0+Af78PsJ9hMD9wYPC/T9Afv9Cf36AAX++gMECwT2Hv3//wDr6A4ACQH1
/vkQ/O3xDAIP9gAb9/UJAPoDEfsE+v4UFQMCAvv37hT7/P4AEwP8AAT38BEA/AX56gUEAQQXFPn88v0EEf0AGQAB7w/j6gD69fv/AAEBD/UIAQAKEQsEAAQH
8Avw9v3w8gDy/AwICf8WCw/8B/v7+gDyBPsSEgX8+AL3/wcAAAEQCwj45v//AgYNGvAFBgEH4gf+BQQYFvb89gIEB/7//f/6/AEEBf//9P/4CgsUC/z9+wAB
Gg//+wUA7wv1/P/uEgoBAgQE8gjy9v3yCBD58AkE8QP/B//s9//+/wIGCvkCAv8ADgQB9Pjt5hICAwP3+OIcC+rqAP/w/eke7vgG///7FO4MCvcNAPQY//0F
G/IDAPoU+Pr/Af8FDPgGBQEF7vD//fz7EfMVDQIO9AADA/3/A/Hq9+gOEvUBAf3z+Pz/CP0GEvIC+/T7/AsADP38Hf//+ffj3xH6DPv2FP76CAT/8gH2+/v3
+vkCBfz/+QH5Af/3Ef4AAPzs9AcCBQEADf3/AP3u+AQFAwEE/QkF+ggI9/7s9fjqCfX+AwT38wsDCAP7Av////7+Af4FAQAABAoBAQQJ+QTz9f/3IwT7AQHt
3xXyAvzw/AT4AA0UDAAG/AP++gsA+QUJBP8C/wD60wQAAAoiI+8B+wYFz/37/wMcL+0W+gQXF/YACPjw6xYABQX77wQBBQgXDvP18vz+Afb9/AL4BPsPEQMA
wBP//w4rOOIE9fsI+P7++f8AC/oNBgAF5v/+/QEOE/IJAAEFAvbvAfTv+QQdBwP+IP7/Af3o5hD/CAD47PwOAPcFDfn89PsR+R/9Cxcm9wnd6f7mCwXiAB8X
Av8JGQnh6/8AAwIPGe0A/P0IGPX9+vny7wUMEwX8+P/+AAIHBv4CAgEACgD//f3t7QP9C/35Bwr4AgLx+RADCQz2DfYA//Xp8A0GBgAECAb/AAcBAQD8AgH9
+P//AAIEB/wAAAD/B/0AAP72+AUAA//+3uf09f3+J+M4HgIf/AISDuwJBPbm8fILAgT+AgUHAwD/+QT+BQQA/wQF/QH8/P78C/7/AP359QcFAwIA9Br//RAc
C/Pz+fzx/f30/QEHBP4UBwr33gYUAPYMCe73/fUU+Pz5/wgPE/INCAMEGvr/AALv6Q/9Cwbw/v7+6/n8/wUdAAsH/wYF+vXn7AsBAP7//g/9AwcL/v/1/Pv0
FPcF/Pbn9wMLCv4ELv8JEQT+7h/s7wX9Jv78/QLq5Az+Df/yDP36BQT58wQAAf757P0A//8IF/AIAgEJ4/sDAP0HHO4I/QIR/P8ACQMKB/75+QAC0QX/AAYb
KeYD9f0M/P/++f36A/wNDQQB/gL5/QECAfsMDQb+7gL+AQcOB//7+wP98wz9AQcSBPrw9//58g/9AwkYBP3u9P749fwA//wABfwMBQMA/fT5+wP+/f8MDQX6
6wsKAAARCfXv8vf88wL//wULEvcC/wAE+v///P/+Bf0KCwMA9BP3Ax8aEPv2+wju9f0HAff7/QH+/AAG/Ar2+QUGAwH9AAH76uoEBPT8D/IAAPwPCwn///z2
6gj+/vr19v4ABP7/Bv0C/QAB+AL///76AAQAAf3+AvkAB/z9+wT+/v4EBRcKD/4F8QnS5/D5+/L9/godGuYMAwn7BgP/AQAA/wL++f8CAAcA/QIG/gD/AQH9
6fkHFAMSDgLn6fsJJAwBBQsJ5hzp7wPrDP/8AAL38gkEDgH0Awb5+AYEAv4KDAT5BvcBAPj0+wQIBwEFCP/9BgEE+Qn6+wP6EhfyExUb7x7p7g3hCf0AAP/8
/gQBAQAC/Av5AgoUBfnt9gXuAP7/AAIEBfr9//wA5//8AQYMFPv/8wMGAgv2+PkB/QsVCw39/fsMAPP1/gH9/vwOGQn6CQT35hLv/ALuDv4B8vPs9QQMCv4H
Ev/8/QH69gQHCAH6BPcKAObn/QT5A/ofJ/z////p3w77Bv31IPL6Av/p5RYFDgX4Efn///3z9AYGCgP+Evr+BgH69Q8ABQL6Cfj9BwYDA/4CAgMC++jwAAYI
EfIjGQEI5f0E+ff+EvQQAAET7/8A/wEGDfECBf3/CBb19BQY9gjw/Qrl9f/8AAQFCf4Q/AQGB/T///r1/AQPDQID5v39/wYPHuoLA/8O5PcIAPQEGO4G+/wR
EwX9/wT38A4BAgb1APICBfP39xEIAgUE/fwF/vb1Af///vsJBgDxCA4M/AP3/v3wCQD0/wT8+AIDDf70+PkAAAACDvgJAAAMGOTrCQUF7wj9HhHjBQz/AAkF
+QHy+wLy/vP98Pz4/PwNFQEDEv3/Af/y7Qz5CQHz1CAMCfsZEO3U2/X88vf2DgAN///3AgHz+foAAP4BDPkGAgAH//4AAP//Av8DAQAD/vkAAP38CP0JBQAI
9u/6+f//FvUdEwUN/fwK9fT/BvYC+PoH/wL8AAEEAv8A/gL97Pr9CfsCE/EC/PkQ9vz//v8DEvIIBvwG9gIF//r7C/sC+wMO/AMAAAAH9wb2+/j48gX+DAQX
EPr57gUF/Pr8/wMBCvoMBQAF/QoH/wgJCvr2+/v+8gQbB/T3+hTv2PUWFfP+DQb/8hX4AAj4Cfn+Bv3/+QgBAv//FBr8CBUR4hTh8QHe/P3//gEBA/0KB/8B
CfX/I/gE8hrm7gv95gP7CQEYFvf/8wAC+vUQ/uz2/fr5+vUMAP3/BP/4/wcO+QULBfsA/Pj6AAQIAAcD6Qf//AYMFfELCP4D4wL4Dg8pIQUD9BL8+fv+BAQK
D/UAAPwEBPz/9vzwAvwPCQAFCP7/AP329wgCBQD8Dh37GQ4J9hHm5wnv1vkFAfQBDe0A/fgJEvTpIwUJ9PvwCgr5CgIAAAMD9Av6AQXzAwQBAwMC/AIB/gP3
BQUL/vf39gH2+vwGA+j6CwINEQYP/RsC/f4ABAgLCPz4+v79C+v7A/f48gf69v0H7fX/+vz6FOoTC/4P6gTy/REUD/QDBQn1+PsA//8AC/YIBf4F8/wH+vjz
Av0MBAYK4vr//wUQH+8LAgEM/QgABQEFBPr5+P8B3An/AQ4XGPT79AD/Cf3+APn2/AQDAf8DHgoA/v/z5RD8/fvu5wLwDA0bG/f29/8B6BP/9gscFez19wD6
/fX//Pn4C/QKC/4L6O8C9vnyEPYXDwgRAQr98QsD+/j+BwHw8/n//gEMHusM/wQN9Pks8+HqBf3z6uwq9vUy/dfT9fLh4tUwHAf5CgT+6hDi9/rz+QP+AAcF
DPsHAwf+9v79AAIHDPIHBgACy/f3/wYWOOAa/w8i5fr//v8GHvMPAwMT6+//+AAAGe4UDgEO/O39+vPtD/UfEgYX/v//9fn0BPkOCP8H3/0C/v4KHuoL/gAN
6fv3/wIDCvcTDQb/9v/79AoFDPoRCAr+8QX89QcGDPsSDQv8/v38/wP4APv/CQD97vnzBwogEvoLAQL7/QX7/wkHBfoCAwH4Egf8/fvq9QEBAwL+/e/zBQcH
DPoECwQDBe79//72A/wUEQIEEvX9//vv8wYQEQH6EfwA//zx9AQHBwT8BvTzFQX+9AgFAxL7/Pj/Af39+ggJAgEB8xoD+AkVAufr7PDv9v7++wAEFewJBv4I
8PkAA/sFEvEIAP8L9AD6AwgHD/MHBwABBfkEAPf1+gUGA/0IFP7+APnz8BL/BQf3DwLgAwgABwv6/gvxDPP/Bffs9goD/f8ID/v9+vvw8wEHDgL9BP/4AAkG
Bf0IDQb6Bfj7AP79/wMOCQIDF+72Ee3u4hADCPYJ/gcDAAULCfz7/f4E7vAEBPj8DfMC//wN/voAAPz8B/sHBAEGGwcGAfb38gj0+fsBC/r+AwD4/QMBA/4A
7hMFBgUUCPzm7vz+EQYIDwP46xbp8//4Dg4J/Pj67Q7y7fr+8gL+EQoiEf/u7QD+GvX1/wX66REGFgXtHP77Av3o5RADC/79/+X/BvXyBAcLA/wU6w0F9Pv+
AwADAvsHBfP/9u/v7AoRFwf28QD+/gELEfgKAQQF/eDl/wX07vYVEwn/Gfj9APbp4QkBCQP37QX+CQgVDvv2/AL8Ff//BwH67BT6/QP5CAb/BwMI+Qj29wL8
AfsGBPsDCAH69wIK8Q7/CQkcDvz07gH//PT+APz6C/YPC/4NCgwB+e/o4B/yAf/uF/sWB+fk2CLn6/cDCwIQEvH87h7o4wIGFBDzGxMWAg3h6f3798gW++ff
9/0ODfocAO8EA/HxBgELBf0RC/r/Afzy9wUEBf3/0gb2/v4LEvgC+/wF6uz/+P/8GeYVDQEV4QAJAPkDFfD7+PoP8/8AAAIECfwA//8E/wbqBwwN/AAK/AIG
8fz3/gwPFvIKBgoC+gEBBQMLBfv5+QD/+AoA/QgNCPT5/P74Cf//A/35+AYAAgL/Dv4G//Do9QQE/fsOFAf4+wUA9xH+DAfw8wwHCOQDAADu7PsPDgIAAP/8
9wL9A//83/z98vsOH+EbEP8K+gEAAAEEBvoA/wAB9gXo/RMTDvUEBv7vEPb6AP319QcEDgP67f8A//8CEvYG/wAJE/3/BQD78gr8///48Pz//QEIEPYKBwIG
BRz8/x0c//ro7f7k9fcL//H1AAIF+v4UF+8EA+vk7w0KCvsE9wT/BwYIAgr9+wcE1v/yCBsrIvHw5Qn+7+8L9ebh/gkUCvkb9/ECEP8LAwX9+wABCfQA/fPm
9gkXCQQM6Qz8/gwcHe378/oA/v0ABwEIBgD6+P8DAPb/BwkLBvz4/wH7Dgf6BwT86xf09ALw9/4NAPT8DPj+9PoP6f79//8LDfYQAwUFC/YA/vzu+AIJB/4F
+Pv9/wUDBv8DBAH7DQr3+wT46wr4A/zw6f8HB/4ND/nw6/sM6/oOBvT6+/z59PsKAfD9AwL0+wUGCwH/+wAAAAEEB/0B/wADB/z/AgcFAgT3+AEF8/0V/efs
Avv9+PQZIPr/APzq5Q4BCQD24vv+/ggGEvQIA/0CAwUBAf/99AHz/Pz4+Pn/AP0DDPgFAv8G4wL//QAJGPMK/QEL/AMA6+/++hAeBgUG8/IM/Pr0BgcG+wAP
+wL++wL1Av8JDvn9+gT/+/vu/QUKCv0HBA4A/QDx7wzzBwTt6wgAAwUPE/L5+f8HJAr8BgX72hzr/ALnGOv6AwX68wkECwr2KPv/AALt4xD9DwHtCgH+BQAA
/Qb89wIDAxHpHQETAArvBwkADgv/AAgF9AX2+fzv7wEAAP8MEfIDAP8EFPAG//Tj7w4FC/0K/fgA//z5CfkNCAAIEfkHAPTt9gICBQEGBPn+//34//4GCf7/
BAQBBf/3BvoEAv0EAvsG8vHm+AEOC/0L/QEBCw4R/gXs9AH5DBP7AgoM9Abr9ADvCBv+/w4R7xDo8gHlJQACAAD25wjzA/zz/d8AFOz/+gUBAgMVBw8CAP8Q
9A3x9wDxF/gZ/Org+Az58PIc9v79/wYKE/AHBAEF4vYA/P4FF+0PBPsPG+f6DgH8/BITBxAFCP0BCgQIBgX79QMF7vX9/PQCC+0RCQALChAT9vT78wvn6eYV
4wwUEgknGfzT0PYK9AD//gICB/gGAwAAEf79//7x7AoABwL3CgMCAwMC9QDw/fj0FgAD9Ovr8AT/BP7+Dwb69w0G9QL3BALq9wAAAP8FBvoBAf4C+y3/Ehw3
AgfP1PvdAhcDDPMF3xjT5fTsGvXz+APm5wAIH/jw0/H+9gIaINISEPsP8vX/AAEEDv4MAwUK7g0C/QUMDO/5APf/HwIKAvDr5xbv8/oDAPr5+QH3+P7+DwH0
+/n/AP78Bv4JBwED8PoBAPoIE/UJAf8NGv0A+vjo5hAFCwL08gX9CfP//QL4Bfn9NPv7AP3a0in/EAfo7Sv9Ch82/wDQ3P7gABgA/gwP+QTt+QHw6hT+/xQZ
E/L59f349O4A/fXwDPUaDQIW+v8AAAADCfsDAAAD+hP9/QMF+xABBgj59wz7/goJD/cKBQP+2vEICf0OHO359v0U8vsGCgELBPzv8v0A+PL8AQUEE/UXDQEK
+xDuBBALBf//AQj18xH6/QcNBAEJBAP4+QMJBfj57//89QAI/P8AAAACBvwCAAAC9Qn+/AL9DPIM/f0G6e7/BgQOGvoFAwEPCvb3BwT6+AkKBQL/DgT2DQ4G
9v8ADgP1HwEABQH35Rr2/gL23u4F/vn7FfYYBP4a2fsC/QMGHOEF9PEW7Qb/CP0LEPX5/AED4gsGCg0lHvns4/oG+QAB//4HBQUD+gUFBfcAAP/6/wIFB//+
1wMOEPYdJfHt6/kV6A4IBgQgEvbv7gP89hgBAQ4V/v/n8/zy+vz9AAD8BQIK+wIH/RjtCw4fCBLn8gzq/ewA/PPoCPkZFAMSHRQDAQEB4Bby/QDq8AL+/QMH
DfcHAf0D9gr8AgYHA/75+QD6B+Ts9Abz/foeIAX+6vP3/ggQHdwVEwME7v8N/uzwA/7+8fUV9AD+AAQLEPkF/wEFCQH/+f72/AAHBf//5v32EwcRG/T37gMJ
AA8BAAQN+wfz9QD2JREk6uLe6wXs5+4Z+fr/AP0AAv8EBQID5/78/AAQE/YQCQYD8RsAAQoW//zf6P3zBfr+CwAABQD5+/8GJ+//BOvg6CYTAAkF8gUI/wEI
F/r88vkN9/z4/wH+D/MND/kODv0NAPLq7wv/BvkH9f3+AAYPEfUFBQQA9hUD+w0cCfXj6Pvz/QH//AD8AvsEAgED/AUBAvz58f30CfD81PYRB/0MKuv/9Pgf
C/8KAPfw9QL8BvoAH+n6AwTv9Q4bEQwBEgL49vn59gYTFAfxA/0AA/4JBfsD/wAADQD//ff4+fkBAvv/D/MEBf/0AAL6+P8HCfn/AP7x9wgBBgL/BhsABwsJ
7Q7e6fzmCwX9/QH37Av/BgD2/fz6/gYC/wEACwb2+vwF8v33BfgNBQEI8xoB+wwWAvrx+P7x+/T8/f38D/YSDAEJ+AYN/vn/C/n++vYMDgoLA/nz7Q/1/fsA
+fL9//r+AQITCgcH7BMA/wkQAfr1+/zyGfgE9/LX8QsPDgIJAub+//j5BwcZDgsQBAsKCf33+QLq7fYE8AwJC/4XEwb55v4R9g7+BAsaCPrw9Pz0/vv+AP7+
Av8GBP4B+gEAAAEFB/sA/gAC+v8AAAEEB/wD/wEEAe0CBwIE/QsE+wIAEAMC/Qf55Av8/v/tAfX9/gPy/AgKCggDAgoA+QMC/AYICAT5+vn1DwoQDfr76w78
7w0E+wABCvn5/P4D0/f1/AcOJe0aCAgS4AAB/gUUIu0K/AMNDOXpA/vl8RsXGAsOAPb/Bvr9BQADAAAJ/f8AAgADB/sB/wAEBP74/Qb//f8PCgX6Cer39/n0
7AwGDP753fvyAAMOE/gL/gQC+/sAAP//CvoGAwIG/v8AAQIDBP8CAQEADf7+/fvw9gEICQH+9goG/vsL9ffx//TpBAT3+gkDAPQFCP/2BAz4/AIF/PsABv/v
6AQNAwILEP/0+PwJ8fwB//z8B/oC/wEG8gEA/wYNGPL//wAF/vYL9u/tDf4Q+ggS+f8AAPX0+QoICAr68wn68gf//QILBwnyFAQAAAL68Q///wL4HBD9GAj/
4wvd5AXv/QX9/gsIA///AAX2KukG/fvk4RoJDgX87vwEB/0PDvb79fwI9Qb/CAoTC/z4+P39+QwAAQkLBvz4/P765fwAAfwFF/kL/wIOGf4B//Hb4w0EDPz6
/PQA+QIDFO4LCAIIBQYBD/0D+wHt9voDCwv5/wcL9//+/vzu8AD+AAQLF+8F//0IKun1Cv/p4g30EAHv8vkJAPoFGfEH/QEPBQUA/wIA/v/7/wD68PMDDPwN
D/X59fsL4wkBDwgjE/7p5f4B5fsBAgANF+8FAP0JEPv+/AD1+gEMDQAA5QMB//0CDf0G+QAMDvQGBPHx8gn/AwMEG/cE/vLi6RMBCwP/+wD9/wYNBgAD+gAA
8R0HB+oJ/R7m6v71+vn7Afr29gsLEAr+Fg0KB/396RPk7Pv89Pz///gGDvkIAAIH/fn/+QIBCvYNC/0D9gT/BgML/Ar18gD/9v7/AQEDBQAGAAMB+v4GAPf+
AgD9+/0IHQACAPrw4w79Bf738xv3HSg3BQTA0Pnh/gwA/QID/AoC+v78EvkCBPXw6wr7AvwB3vMDBP8LEf0NAQUKBf8VAOvuBf728PkX/ff8AwQHDvoE/AIG
6gAAAgMODvX9/P8BGvz+/wDq3BYCDQD1+/8FH/4YBAzi4gEE2wn/9v0ZFvkU9gQU7xH/9woRBff5+gL07f8AAAIJFfIC/wAF/wEC/wsGEfcSBQYB+AQA/gIQ
B/r8+gD7C/D5+gH4AAAUFg0A5ggD/QQTGO/+9wAFFBv5+BkO8RXw8gXiFAEA+/3v7xIIBQP+6BEI+gQbFe748vcDGwIHEwL79hLo8Pv+CP36/wT9BAIPCQf/
Hf/+BwTx3xX1AwXsAgAB/gED+/78/fv6+fH6Af38DPYVDQQI9/EH5QzzEfAfFQMIGfwXAPfz/AX+/vwH3/r9/wQHGPIJAQIK+fj8AAIKCfEJDQQBHQnZ/yQL
8wQYJxDU8OTwAAADGvIhEgMR5uf5APkMGe4VBvsZBP//Bf/+/gIAAP79CwX9AAL99A8CAAf37yb9+Q4d/vnj7fvsAvT6CAMHCvwHAQUC2vr6/woYJOwPB/4I
CwH++gf7/AsGBv79/w/8EBAbBAju5ggB9wIABwQKEPr9AP8J//oS+uba9/8G//cY+v/9+gkOE+cDBPz/MP0FAPnl3xj8AgL6//cLBfPzAwAA+/oSC/sB/wcB
+gYC/wT26+z4BgUYCwIX+QoG/wj89AIBAfcDBAP8KvT/HALx3x/q9v30FPrv/gTz7AUMFwXyFfwCAPXs7RMIAgACH/MAAPTi4BIEDv/89Pv+BgcRD/X6/P8E
FCACBg8K4B7l8wXdAf3zAAcFBvwHDgL93fEA8vX1HesjEf0a/f/4AAX/+gYECAX5/P/5/wcCAQAHCAb79y7u3xUL9+rv+/vjHBD/4P/25wX2CPnf+QAA9wD9
CPgLCQME+Pf8/QH+EPESCP8GJvsHBPHk1hvu/fj4Bg37Afn77w3+CQ3w9/3/APj1AQMIAwMI/gkA/f74+QD6//v99/sGCvwHCAH78QAI/vcQAvX4CPj9+f4R
Bvr9AAD7/AQACQT9EPkA//vu7woIDwH7Bf/9AP749gkEBwH38BfxAhYhFfHr9AH06hr8/g4tF+zx7wTvE/gIAO7q8gP3/fkF9Pj9+P7+DPATFgYF9Ab/8gQA
CvIMCP8BGg8B9/z43Q7yAf7r6AH8AgIRD/0C/gMB3woBCw8dF/r16AIGIubwB+/m7wwLEQIGDfX+/v31BgITCgMLE/X///7zAAcQCQQI0PcF//UQJe4Q+QIa
DQ3+DgsA8gjd8/zpEQn6EAj88AvzAv/3/+3tEAYGC/YG/gEFAAEOAPgBBvzy8vkKCQgZAevz3RLt+Of3Dv4E/Pz39AYEBf798PMDAPbyA/YDC/gK4gf//QQV
C/MA/AT87gYA/wAKEvUD/QAHDQT5BhAH+wn8/Ab3+/b//v77BvoJCAAHBP7/AAH+AQAAAQAC8vwAAAEJF/MHAAALBAH5AwQMBfb7Av7+6/XxCgEFCQMCAgAH
DvwWAOrk4Qv3/PgE2gj5+AcmIOv87vsI9Qj//QMRBf//+v/7Evv7AP3w6Q4DCwH1BAv9AhII+Q0C+gnzFf0AAQL38Qv+AgP+/wH4EwkWAAnn7AT28AgA/AUT
EPP7+//87QT99gMHGeMNBvsC/wr//ggN/v30/vv0CuwLAezm8hsDAP8HAfsABPf/Bf8D/gAKFf4ABQH46hL2AAD1FP8F/Pfl7Ab9B/z8+u31+gcACvISFwQB
+f8A/wMEC/wE//8BBfv2Bv//CQX4BAMEJvkB+/DT2gsEEvz7+f4E/wD7CP4B+QEK//jz/wX/CvQPFf7+9AL/+wAJDvgJAwQBDgb+AAPr+PwNEwn79vz/BwUN
Efr89gEI+fL8/PT0BvwWDwIL9Pr/+f36D/ISCv4MBvn9//j0+gULCwAD6QwRCPUJCwPd3PUS/QAAAf4EAQMB/gX8AgX8+wIE/f0AA//49QkAAAgOCfn3+P79
6fX4CwcSHvED+wMIAP4AAP/+Av8CAQAC/gAAAAABAv4BAAABAfQTBfj4+/7p7PcS+v/+AAH+Av4CAwEB8f/9AAYPEvUCAwL/9wH/Fg8QBAji6gD26/v6EhQd
EP/z8/39If4K/vDh3Q/6BfX8AgT/BAMB+wT5+/762P/+/wAOHvQM/QEL3C76DgIdFP7b5vPw1wX+BAMXI+wD+QAK8hwIBAgH+gbb8Pvx5wcB/w4PFvcB/P39
/BP+Ag0R9gbt9P/t4xEA9wgRFO/89/oBDev8CQUL/AoMABD5C/H+//vr+foIEPsCEQf7AwwG6wzzAP7oAfAG/vLzAgUUBwYP9v4A/wACC/kEAgAD+vz+AvoC
AgIDAQIA6gn/BAcPE/oB/P8GNvwAAvfj1xv4Bv7uEQb0Afr85QkIEAvm6w0H/fcIB//v6gD/+QMG//kEAQL99PoKFP4CBQDz6BP5/wLz9v4BAPkD+fvy//L4
BAkA/AMB8QT2Av3x5/UBAPgGGO8MA/8Q9wYAAwUOCPz5+P3+/Pf++/z6DvIXC/8O/f3/AP39BvkJA/4G/v4F/vj9B/gBAvkGGQX//v3w4BP+B/7x3P/4AAYS
IOYHAv8IBwkG/vjr8gb4DeoD3QoJ/wAPEfX39foD9//+BwQMCwD9/AAB7/kFDvwFDf739QIO8ggA/wQNCPn7/gP++/4HAPv/+Ab9AAD/5QIABg8qGfLy7Pz7
7wQB+fwE//4B//j9+AcAAAgPCfn5/P/8Cfnv9wH1/gAYHQH8+gL//fr3/gcFBAH+9+vjBQYPB/gVBxv5B/oIA/j/8Qnt+QD9CewRCOnr9w338v4R/fkC/Pf5
AfwIBv0IEg7yEg0I5BPk9fvr5/sL+Pb8DPwK/wQN+gwMCf4A9g7o7Pv89xT+BA8R/wbm8frzAfMDAe7z7RMABAEC7gvxGhYcDfzt7Pv3AAgP+/v35x34/wD+
9vz7AAYDBv4LCQP8AfUG+vz+9wwBBv/99PwA+f3+EPEOBQEJ/vIA/fj9B/QPDf0K6Av8/xUeHPL39/v/Ecr2/PLi5gwwJQQTCOoF+PPn+PgfEv4ZCQL5+/jj
6hIJAxH+8f0AAAAGEvUEAP4JF/oAB/7u8hIB/wIDA+f/AvjwAQIRDAUM7vz//f0EE/UPBAELAQ0B9Pv/+wL48AH+AwUA/gcC/wD7/P397Qb//AUQEvUD+gQD
8QsHBAISCv/o6fwDBf3//wD5AP4HBgP++Pb+AP7/C/sLBQAID/f8Cfnx6Bn8Agf45PsJ//0GFvoC//wS8Pz/AAAHEfgIAgEIHQH/BgEC5RPs+gDx7wj9AAEB
BfsA+fsFHvXzFQkK7RT1Bg3lH////vry6BD9B//z/woB8gcJCvj7AP35+wMAAP79+QQBAAD/BPv7Ef8NAQr+ARL2/QT/AAIBAvv/AAD+IO//BPDg4BgNEwz8
/AoJ/gH9Bfz49/wCFfQG/fnx/gQLBAMJ9PsEBPsKCPvv9fsCFu0O9vr9BvUCAewT/wT+8gYGAPsHAf/4HuwAAPTj6goPFAP+Egn3/AcF7wwFCQTvBAP4DwMI
+QHz9wb06P7//AIMGe4MAP4OAhX4CxIP9RPl7grp+fH5AgIFDvkWDQYH6fQICgwGBQASCwz4BPoNAPL1BP77+P4NDPwVAPHx8Ar19fgDC+8EBvoAAAEHAwMG
+Qj3CA8oBPzw+vjt+fwAAP8DCfwG/wAF+PT/AP0GDPgFBf4JEP8AAP/x8gQAAwL8//oCBPn5/gEC/wAH/PwA//3+B/wJBP8H+vz+FQgRBQHs8fr5/Br+9A0G
A/z1+vzvCQEC+Pzz9f4ECvz85+wJ+/UBGPgd/wUT8vwIAPoAAvsG/v8HAPsHAPXv+AT9//4F6gX/AQcQF/T9+P4EEfsN/vHn8wT9+vwK+f7+/gEDAv4NCAYC
8O8AAv0AE/cPBwMNB/8CAf769wP8AP8A/vsBBv3/A//9/P8GAwX8A/v97xD3+gH4BPb4AhMNC/MEDQj08/wAAvz+DvcHA/0PB/f8/wH6/vwJDAIAHv8A/wHz
5Q76Bf/yCgLvBQ4OBAEBBQf3I/v9/v3r4hALEv7z6fHpBg0NGfUaDQ4DBv32/gP/+QQIBAT8/AkA/wYLAAL1+f313hQG/xE3I+HX3+z9+f//AAEECPoBAQAB
+v8ADg0aBgbv8P76+P0IAPb6/gT49v4HA/oA//31/vgMBQQLA/YJCPL28xIAAwMJ/PcGB/j7AwgA+wQN//4A/wMGCfsD/gAG8gv8BgkLA/X69//3+AH+DwUK
B//39gL/+P///gADCfgEAwAD7Rn/9g8hFe707fj19vn+//4CEPUKCAEGDAX/CgcJ+grx9AD57Qj5BBEOBvv3+/70+vr8DwAEBAH5+AEFH+oj+OL1Bf0U/vM3
Aw7+9goGAPkDA/31+PkAAPf7AfwMDwYGB/n++vb0//0SDwQC/f///wL/A/r/AgAA/f8AAAABBP8CAQAC9RoE+Q8WA/nx9/7v/ev+Afj5C/kUCQQOEAH/+fr3
8QoHB//7BQ/7CgkH7g7p8ADw/AEE//0ACP0AAAAEEPr9//7v8gIJDgH7CPUB/PTo9QsJCggDFRIIAgUG8QLl8P/wAf/8AAgIBAACAwH6BgTzAAv99wb+CQPy
9A3uAxUWCfsACAjsDwrr8Q7+8QcXIhLiDfz6AQYD8QcEDgbx3/34AQgUJOsSAAcHAQAF+PHu//wNBwYLDA0E//7+9Av1+P/3Avv/+vf2/gEUCQEF8f7++wYG
EfQDAwUA9/n+/QABDf0UBQYM/foBCfr9BAP+8QAQ8A0G/QMMCPr48fgC/vPt/RoOBOgQDwfrEP3////29AkFBQT9AvsEBfTy+wn++fYQ2gX9/goZJuwQ/gMK
4P36+wgTJe0VCQYJIuz+C/3r7g8BDAL//wD9+QD6/QcNCgf/BgP0AxIP/v/7AP/u9PwDAPwADPoGAQIJCPP8Cfn0+QoFBQoB5/EBBQQMGfcJAQURFQIDCv36
9Ar2+P0E8+T5C/0HC/0K+gYHGfv9APvy6A8DBgP5/v8AAAMGBP7/AQD/7PoN+O37EfIE+fka//8K//Dv9wr8/f8H/AQA/gsMCvX+/P79AgwDCQYL/APo9/z4
CAoDAwMC+QXz/P/68gv7Ew8jCQTl5gX0E/kAEgb58BDz8gX04/r//QoZIOv++wEHGPT9APvq6wwGDQH97/r/APf4BP8IAwUIBgUB/gIEAgAF/AIC+/3/BP4B
CfUCA/4FEx38+BH86wj9CA3e6/H8CAEOFwAQ/wQP6voAAP8AEvgKAAEJFPn6/wYE+wIGCwvy/v//AAEDBP0BAAEB9QH7/QMOEvcQAgUH/vgA/v0ADv0RBAUL
E/kF+P/2+fj5B/n3/vb6///7AQELCAP/+f0AAP4ECvkFAgAG/f8AAP8BBP4CAAACBRn++Q8M9Afv/gTl/Rj/8AcJ+vn9Bvzx/AT7CAYLAwr29AL4+ADgIhMN
BwTx9wb6Hff4CP/u7g0CCwb1//7/AQAAAv8CAQAB+wj8/QkJAfj1/fz5CQMA/QD48Ab6BP728AD/BwUUEfj59P0B+hcJAAsY+wbc6fv0BwH4AAL+9QkBBAH6
1f3+/wUUKuUHAQAPAQT9EAUd9wH48vj8+u77/v8EBQUKAwP7H/QABffj2iL5BgL4DAMD/vv46w76+QD7+P/w/BELCvoLCgnxCfr0Bf0A+gQYBgYBBP7+/QP6
+/8FCQT5AP/8AwT6/AUCAQD+/vQAAPr7C/oRCQEN7/4FAPgADfP//PkO8gnmCxswDQP4/wnm9/oA/v4BDfcKAgAIFfv0BQcE+QoBAwr2JPwBAPvy4g/7/wL1
7tX0EPgLG+0YDQMXBgYADwYT9w/o7P/2HP3/AALz7gn+A//6F/v9/wXy6gv9DgXsIP//AALs4RLyCQPrAPgA//z8Bf0KBgAG//4AAP//Av8DAQACBv4AAP78
+wMCAwD+E+z7BP/29goLBwQE5/P9AP0GHu4SBgMTCv3sAAT4/PYJE/v7+/n2AAby9RAKCQUE+/7/AAQEDfX8AvsCEv71+QTs7A8OFQTyGALh/x4KBgQNDwjq
0wsBGxcxJfPg1wDyAhL6AwwOAQHy9Qzw+wIH/vsAFAEM8P4WBv7/AP36AQEGAwIDAf4A/f/9A/0FA/8DDv0BAPv99Aj+AAX53gL/AAgZI+kD/AQIFyAKAgQN
9g/l/vLqGfsH//Pn6A77APsAEw8D/AMD7wn4AwLoC/MBA/r7/wECBwIFAQkAAAQL/v7v/P3zA/8AAAL/AgIEAAX+A/MOB/Pr8gjz8f4GBwsS/vvzCxbz6/wG
8/r++AUEGO4ZCwQM/v0AAAD/AfsBA///6Bb//QwXE/r59wD79/X+//7+CPcOCQMG6wYBAAQNC/P7/AD87P0G+PfrBvUC+/8W7PED/vb4FfIWDAUW7fgKBPP5
CPr79PsR8w70/QgF/gv/AAP0EvX9/fvx8woKDAL/8vH9+P8BC/QMCQEEBP78/QL3/AIEBgD7APP/APj5Bv0NCgALJAIABAb35BT3/QDy7wT/Av0FBfn5+vsB
BQ36/QoMAvr+AADyE/wBAfnw7BkAAgX99//+AAQIDPoEAQECGPX7CPX07Q7s/vvy8f8CAf4DDfgF//8J9fsHAff8CfsC/PwNDQv8CgYE7wvx9QD08gr5AQ4U
EPH//P/5CPwACPr78w3/Agb8/w4BAwgR/gXt7wL4GwML/v357A/z+fv86Q3w9wMAAxAQCBL7+f/5/wL8BPwJCAQC9wYA/wYLC/f/9/wEE/0N/enc4iMD+P4O
+f7/AAAECvsEAwAE+Q4L/fgG//j79ff+8wb/AQENCfr++/7/DPH+FPr49gz6/P4I9gL3Bg8PEfT29gD/BPcA//z5BvkICf8GCAkDJgkF9TTe4gr8Af4A/v7/
AgIHBAEB2Q4T/Pf8Cgf6+PcUzv8DA/0VLOwO9gMcAP0EAPgA/AT8/QEBKfT0/wL28B0CCgj3AgX+AAUD/wT7+gD+DAAN/vP8AwX+9foT/fj7AAL/BfsHDf//
F/P0+fnt7wkPHf7q+f4KAPIA/P/x8/YECfr/AgH3/wYGDAsHB/sG+fXv8ggMBwAC9QUA/Pv9+Q0LAgj+3h708wQTEfr7/QL48QQABwUOC/3y+f8BGPMBAvbk
7AYIDf8A/vkFA/Xz+Az7/AMJG/YABgDp5RP/BQb0CQL//QH59goABf/+7Pz8/gMMGPUUBAoK1xAA7gwmJ+QE+f8CAeb2C//17gsFCgP19vn/APv+EPcKBP8K
Gvj6/gT17wkACgD3F/sNEf377BXl6/n/6vQC//wHGe4NA/kTBgnvChUgFvL99AD65//2+gELFesEAQID6P4AAgARF+7/+gAI+Ab+9P35A/kJBv8D4/sA/QMQ
IOwJAAAO+fUHAPj3CvMKAP0Y4xr47BMXFPT6+wv0BAH9AAYIBv4EAgb8BP/4AAgAAQUMBgT7AAD+/wUBBv0DAgIBHvD1AP/q5wkCDgH6GAIAAP317Qn6AP/4
BQ/9+wQC9gQABwfx8Qb+CAgTC/zz8wD9/e0DAPTwAAMLCAARLu77/PXh4RsaGAz9FvcA/fHf7RAODgYEIgDf/wDm4BkPGATr/Qj2/hAVBP32/P3v/fkAAf78
B/0GAgAG/PMAAf75CfwKBwEJHPz4AAP28QcEDAT0ARD/AQkK+QD09/7u5vIHBPv9FfgI+AMY6vz//P8CFPMLBgIK9gAJAPf+Bv/69f0L+fn59wQDDfUQDAMC
/QP++gIJBfwH/wP8/vz/Af8DAQIEAAAEHAED+PTd2RkCCwHzFf0I/ffp7Q8BAP8CCvUCCv3//gf6/gkH9vv8AAQJBAIJCQb78f4AEv8YGfPz7P8NAAEHBvkB
9g759AUK5Pz//AIMH/EPAgEPABz+AA0Q7gfs8ADiCAMH/vr3AAH++PoI7vQT9eDeB/IQBPQk6wwF/wURD/b38voA6Aj4/gQMHfAA/wgHJPkR//Lk7Af3APQI
9hv++BIfB/Tr6/vox//2BQwgN9QH/v4OAP4H9AEBDfoL+wELCP3/AP/7//4DBgH9AP/9AAT/AgIDAwb9+vz/CAkJ9gbt/fj3EQj4AAf65RX3BQLp2hEAFwsp
H+/V2vn6/P8AAgEA/fwA/wAA7QEAAP8ECfUC/v8DBgYAC/v35AvoA+oBBf/3BwME/f72A/v8/Av+/gQMAvn1+fz1Bv8D/vr1+gcEAP8CC/wE/gD29wX8//8A
/vUAAvz2+wcFBgUADf////z08QYDCQL97/r9/v4ACAgA+f8F+v8AAAEAAwEA/gMB9vsIAP7/BwH++v0J/Qn8CgQT+gr49/37+gD/AAL+AvwEBQT+7xME9P8B
APL2/Pz2+gXbEg4J/Qf79g7mAPUA//byBgATCQIP8f35AfoG/vgF/gAG+gP8BQsVDfr8/AT8+Pn/Af77DPgJAgIM+x//DhcxAQDa4QPl8fsAAP8CDPkEAf4I
7/b+/gEGGvESBgIQ8gv/+gwSB/fz9/73BwwBAfv87g/u8P36DxH8AggD8Qbt9/3v/P0CBwUMBgH5+P4CCgkBFw8X8grX5/fnFgAKAfHc4Rr4+/4G6v75/BAR
JOMIAQgI7P8A/wAGEfMKBQMF3vYA//oGHu4OBQUP7vv8AgILEvgMAQYL9hn+MAEICQ7k5gn+/vT6/v33BwMfCQsM9/sC/fr9BPoHBv8G3gQFCwQbI+7w5/cQ
FBH//vrx5xX69/399wD87QH/A+ENDfX5/gsA/wUM//75+f/55u/7BwMIDPsKAAcC8iH5+QklBAXq9APbBPn///n3/wIMBgIF9PUAAPQABwMPCQgF1QcB+wET
IusS/QgOBfjp+vvg9AUWFgQGFgn/BAT65QzqBffjCfgEDPb+8Rbv8QAJDP8EAPPq8Q0JAgEF7Rn+9wQG//X1+/j29uf++vTwF/IcCwcV8PUB//wBFPcMAAER
BukA+P39D+8LC/8EC+wAAPPu//8QEPwOAAgDDfkI8wj08Pn5Aff5/vn5AgQPBwUGBBMC8QIN/vbt/fbwAwEABgT/+Anz9wD7Ef0AAPvx8wgBBP//9wEFCvz2
Avz5/vAQ//sGAPf4//wIAv4JFfwI+fHl8gIJBwAGA/PsAAP/B/kTFgH+1/MBAPwMI+oO/wQT+QAABgEKC/z/+wADJ/P+/+rX2RoKDQP8Fv/l9Q0I8gEaKAva
AP0BAP73AAEABAEAGAwA8gQA6fz+CP/oA/wC/Pz6BP0JBAAGDPr6+AwT/A0MBBHv8foIAPkCDPkE/v0K9P/4AAkOEfgLBwX/AP8AAAD/AAABAQAA3/YA/vsA
G/ASCAES9PACAvP7BgYG9fwO8/IBFg4GEP714QQN/fkEC/v8BgH7+wMIBgP+AAMF/P/+AAL6Dv7//wH4+wYCAwEA/hAFAwgSAADo7Pz5B/UB/Pv5+AMKCvz8
//z5EQoMBgPz9QH76wj/A/n+EfgBAg3++f4B//4ABf0DAQAC+Ar6AAwWCPn8/AX1Kf7/APrn2Bn+CQLx/u/6EAkLAgP//gIBBPr+BQj+/QX/AgD++QAA/wIK
D/gF/gEH+f/56wYBBOwWGwD6A/LyBPT6BhIaDBEMG/UDCfv16xf1AQH82Q//+wYXH+kC+/8GEPr/+wDz9wMNDgX+HwP/APrr4RD9BgHz4Av+9AkPGPUI/PgE
/QAAAAEDBf0B/wAD7u7u/AcIC/4ZGAwDCg0A/Qf+9wP+Agf0/f7//f79BvsGAwAG9AcACwkGBgD29foF8Ab//wAHCPoBBPsDChcECAkL8wXa5/bz5hQAAQwc
Fu3v6/X+BA4CAP0O+wf79Pz8+Aj+BgEN/wT0/P/87+H4CwsMBvsLAgYT/fn+AP4ACfsGBQAGHP//AAD16wr8A//3BwwAAAMF9QTz+fr2CP0ABgII/wj4+f/+
6wAG+PsFEfIIAf8ICg0F+v7w+BEGAAD79vj+AP4EE/UOBQAL9ekD9u/8EvcYDv8VDwn9/AL06Qv6DfrrIvsF//Hf1xQBC/n07Ab9/AESEu4EAPr7F/vyCQf5
5BD8CQTq+wsG+/z37g/y/fv47f0K9f0CC/YA+fwcDOj7CP/0+gMIDgT+8PL//f/9GPAOCv4QB/3/AAL8+AECBv74AxQODAcL+Qjp6Pf44P4FAPwLG/0I9wIS
E//8BfkE+P7+A/T++vf8DAoaDf7p8AUAAP79BQMDAAEBAgUAABH8HgAB7wXs5Pn6Bfv9DAIEA/37/vwD8wICAvP49fjv++wA/gQD//7+//35APr9AQn/AAkB
Af0ABAX14/gI/fDxHvQX9QAqHPr/Avjs5RABCQP0C/oEAfLw6xUREQgACAEJAPn2/fz2+PkFFPLyAAQB9AUFDP/29fsAAP4CDPUFA/4G/fMAAP76C/0OCAAL
7PcABwEMEf4B+wEJ/fMA+vr2CvwaCgkM9fr/APb+BPsHBQAF9fsi/9vk8v/p4uoXDP8CAP749QYCAQP88/r+/wMEEPkKBgQC6v3+/wQOFvgLBQoDAAYA8wn4
A/oTCQf5+Af7+QMJ+wwLCPz3AQH8AREbEPj+/vsA9QsD/fr9Df/09fwC/e4A7wUHBgccFhAIE/f2AALz9wMUDgUAFgEJ8v74BAsUBgUS6fQABgUKG/kIAQUQ
APQG/vn8DPYJBQUOLP7vCAsD3iP2Bgft+vz58/71B/EcHhL6BAr6/Qf09RwC+wcA6ur6EAL1BQUI+wj1AP8E/gLtBPYJ/wUODPDuAQgB7AoFEwnvAentBxMF
+PsR/QYHDvkA6f32AP8AEPP4/QD29vX06RoRCwQG+wgMFO3z+wvy7e8WBQTq/An+9wUFEAHy8RoLIxAmDgPM0/H96/j+AQIMGvAHAgIL9Qjz/xINDfwLBQX+
+Pr6+QQSEvQMCwv++PILAvXt+BAG/f0OFPr/BAL88A36BgP5+hz0EAQS9Qrv+PX37vn7CRATEvgG/AwA/AXx7R8MDfcMBgLyAwP2EgMJ7gMCAgT/+PoA/wIG
C/wQDQoE+u8D//b1AQcTBgIY2gcD+wQSG+0E+P4J3QAA+wENIOwPAQIQ7+jvDAMNEggXDQ8H8eL9xuf2+AI+IxL37/4WAPgJEvTq7/gPBgAAAAD89gX9/wD+
7vj9AAEHG+8MBwEK//wDAP0FBf4DAwMB+wD/EQcQAAjv7gD+/gAB+v37A/sHBAACDP4A+f719wEJB/38BP0AAP76/QACBP//CPj7/wL+/AEIDQb36gQA+gAA
DvIKBgME//0AAP7+BP4GAwAEAAD8/wMBBPwJBwP9E/sP7O3j5PoGFPgGBQsA/QoB9wT3Af/y+vz/AP8BCvsGAgAG+gv/DBEiBATr7QTv5gnQ/CQoGe0hFw3m
A/8CAP77+An9//8A9////AMID/oNAwAE9B0H/gAT+/fa7O7+/Pv///z3B/sMBP0N9AD++wQJEu8KBAIH+foC797p/woRFPoKDv7+AP31+AcFAgIBKQkHAPbp
3Bf6Afj2Afro/wwHAv4KFP75DP8FAPjv7Qr+/vz+AAAA/wD/AP8BAQAAAv7+///6/wAGBwEA9/wDAP3/B/sGBQME7/0L//P1Cfj79fgR7wj+/QUODPgD+wD9
+/4JAPj8A/r29/kJIQAGBgj17Bn3/gr7BP8AAAH7/AH9Av/+D/n9AP/v9AsEBwH/HvsA//3t6gkBCv78Gfz0Agz66Q8CDgPt+P79AAQIDfkHBAIB5PQQ/+nu
BwIW+v0dAAAAKAQc/xTb3voE9P///gD+CvoJAP8IC/gL+O/n8v4ABvsH8wj5AA0WD/b+/wT4Eu3v+v/27BMdFAf6Hvj8AP7z5wwBDgD08wAF9vX3CPIKBfwJ
2fz1AAcRHvIJAwUIBf//+v31/P0GCv8B8////wIIEfUE/wAG7v8D9v4ADPMLB/0EDgD9BAX/8wX8AQD66fgAA/4MHPIR+wIX8/33AA8PDPsKAAP/9/D6AAIB
EPENDP4G/f//AAABCP4HAgIFEuv+APHh7gsRFQEL5PEAAvsGIeYQCAEUDvQb8OHo8woD9PgdDPv9AwX++AsBDf30/v8GAPr/+BYF/gUB9AoDAAUSA/7w9fv7
9gD4AQX/AQUHCAb74wD8AAISIPMK+gIQ1+b2AAQOMeUdDwMWDCL7+wD56gf5BP/o9v8A//8GCvb/AfwD7gD9AAQLFPUNBAIF7f0H//b9CfYB/PoM2hX6Hxo4
H/vY2Qj6/fz7AAYIBv0HCQT5BwIH/PPt7wb8//oCBez/AP/8C/wVBgYJ8/r5+gYEBQYPBgUAEAb7+gPt6g4CEgPw+Pr/B/8CCgEB/v4D/+bkAAwAEvAgGQj+
GPkAAPjr5BUCEgH1Bv0L/urk7gP5/fkJ/wAA+P/5A/oKCAACIfQb/9zW3hz57fYUCu0E+Pj4AgIFAv8NFv4G/fDl5Qn9B/v9/v4A//sCAv4FAQQA+gH8BwcM
C/oB/QH+DQoD/wQE+QX29f74//z////7AP4JBQQBBQgAAAL//QP9/fb78+r1AQwLIekSDQAM8v0O9gD8Agn+BfgKEA35/g4I7Q//BQLj/f3+8/0FDvYQCv4H
Ffv/AP318wUIBQb/CfD7/P/8Aw0bExP+FvoAAP/28QoABP/9//sCBAD9+gj9/gAB/f8AAAABBP4DAQABAAb6+AMIBPr/AP4DCwj/BQYG9QT39/r19wMGAP8B
CP3++wEH+Aj/AgQKCfT4+fsG6xH3+iAlHfIEBw3yEfv8AAHy9QgICQL9DPb/AAP1/AQKCgoA7wwDAAgRDfn++AH9FvbiA/nm3ScUFxH0/f/1/ggGBwESCAv/
8f4EAwMJAwD/9QP3//4DAPz6AQIFAv4C293uBgIGH94ZDAYd9Pv8+gH9EPARDv8E+/wJAPj+A/r9/PkJFej3//bn1hUMHwXzEP//APjt6QsGBP/9AN0G+e7t
Cw8cDAsS+/oBAPr7B/wLAwUKAu/89wLpA/cMBwQDFv4AAPv6AAUC/f8J+gT+/QMCCvkG/v8E6wL//gMFEu4LAgEH/f7+AwAE/gED//3+/Arx+w0T9Q30/wbq
EAIK//n27wnv+vj5/u8SEOgA9Rf08PcTAQgIBAQF+Ab08QD58wkCAP4KAvjx8fsBEf0MDPj99QT1/fYABP8A/wH9BAIDAgEE8f/9AAcTGvUM+QQMCO0D9vb6
AQIXDwUH9f4BAwr5C/4PBQMLF/0CDvf86xDw+P399BP4A//0/gEDBvb6+/n/BQH8AP/9/gAAAQfv8Q3+9vcAB/f/7Pb9/vr9C/sUAQITDP30AAT8+wMDCQP5
/Q0A/wkR/wLz+//2/gEDBgADBgL0+AAC/gIBBQkKBAX8/QL7AQ72Cw4ECfz2+P7/5gb8BxEhF/P7/gT8AP3+Af78/wACCAEBB/n+APj0/AIGCQACBf0AAvX6
9/4B9QMH+fP/+/nyCPUSEAELCv36/gcB/AULDQT4B/P4/Qj8B/0YFQr+A/8G/fz+Af8A/v4A6Pfz/P0XAfkQCgf97AAC/wEIEvgQAgEF7gf3AAsbBv0DBAj4
5BwAAhosEPHj8Pfr7v0J/PX+CvsE//sJIeT2/ujL2iUcEQj+9AD/AAMKDfwG/QMF4AAA+AEEDO4OBQEG+/n9AwD/BfoIBwEDGgL5/wLr4RL9Cgbu9AYGCAEI
AAbv7fgA8RP/AxUfC/n28gP06fYDAPsEEvMHBP0NAQb//wQC+v/5AgD2FQn/AAT95w3x/f3q7gf/BgcWDP319QH97gP/+v8IDvQGAP4EDPj8APn5+gIDC/8B
+wP//QQHB/4D/gD/CPL7AQL9/voDBP/9FPQADwUC7hT2/v3zAAD9AAEGCfgHAQAF/v0AAAD/Bf0DAgAD+QEABgQMCfz4+f4A+P//AAIHDPkBAAAE8wn9/wQJ
Bf7//QH76QcJ/voLFfb/+fsPAAUA/QH//gAAAQL98v8AAAEHEvsE/gAIHPr79Pfv3w0TFQL1+fkF8vvyBvoRCAMI/vz+AAMGA/wEBPz86PsZ+9zq/wIH8vge
7fz+AwIKEvwH/AEICAAEBQD+9gr8+/78Ifv7AADm2hj3EALxDAX9/wX+8Ab9A//26Bb6ABQfGPLv7f75BPf9//fs+gYUDQIH9/8FBPoBA/b0+PgHKPYKBvPh
2B3/EgL2+QD+AAMEBvwAAQL/EgH2+Qb9+ggJBwX58e//Af4LF/AJBv8OIvr7Affm2g79Dfz29AQEAP4FAwD8+PsC/wAAAAAAAQABAQABM/EA/fLd0hkNFv/w
Ewf//QHw5xL5BATx9w8B//4AAP79+/8C+f7+AAIEC/kHAgAD+v4AAP4JCvcDAP0C/f4AAAABBvwCAP8DBv//AAP8+wIBBwX5DQD///338QIBCv/5Cf8f/ujy
9A7v6fEV/fUPAPL3D/8P9wIc5w31/xgjFPQAAAfwCvAF//bu+AMLBgIHGw8AAALy4hPv/v7wBf70+gL99QQDCAb2Bfr9/v74/f8KCQP/KAMDBPvm1B/w//jw
Ewry/A4D6hL6CgfhDBAB+gIB+AL49/35GAgF9gbz5Ar0Af3t/v7+AAMIBfsCAAX99/v/AP8CD/YJAwAJ/fwAAP/+B/wHAwAFBfz///wBAgMJBQAH/vj+AAH/
BvwKCQMCDP//AP/39wcAAQD++P8JAPD0AAL/8vgVAAAABewM/AsK/P8KAAAA/gD//gH/AwADAAAA9vz/+v8ACQAJAAAADg0K+P38+Ar9AAAAIAANFvsL4gPl
AAAALAoLHPQG5AXdAAAA/gD//gD/A/8DAAAAGPQIDfoK7vvwAAAA/P7//AH/CAEFAAAA+v/++wL9CQAIAAAAD/gGBgcE8wH0AAAA7wD78gP6FAATAAAA//8A
//4BAf4CAAAA/P///QH/BQAEAAAACgX/CPsB9QH4AAAA/P///QH/BQAFAAAAHfwJEgAK6QLmAAAA6P/88QH9GgIXAAAAFAMEDf0B8QLvAAAABwYBBPwA9wD7
AAAALwgQHvMM2wbYAAAA+/7/+QP+CQAJAAAADgMFBwEB+QP3AAAA+AD/+/3+BQAHAAAADgALDv4J8wbxAAAAAP8B/gAABP8EAAAA+//59AP3D/8SAAAA9v38
9QX9Df8MAAAAF/AHE/sQ5v7nAAAA+P/38wb5FP4QAAAA/fz/+gEBCP0IAAAA+gD//AD/BwAIAAAA/gL//QH/BQEEAAAADQABBfwB+P/8AAAA8QX/9AD8EgQS
AAAA+P7++gL+CAAIAAAA/f///gD/BAAEAAAA4wT68AT5FQAYAAAAIv0IFf4I4ADjAAAA+f/+/AH+Bv8GAAAAAQEBAv8B/QL+AAAABf0DBgAF+P74AAAA+gf/
/f/6BAIEAAAAIAIJHPkK3wHjAAAAKAIRHfcS2ATYAAAAFgYJEv4K5wbiAAAA/AD//AH+BgAGAAAABvQBAAIB/P78AAAA/QD8/QL6Bf0FAAAAGfgGEf8L5/7m
AAAADv0MAvsF8wb+AAAABwYBCPoB9QL4AAAABf79Av3/+/3/AAAAD/4DCAAC8wD0AAAA/gD//gD/AgACAAAAC/oFCgAF9QDyAAAA7AH+8QT7FQIVAAAAAf8B
Bf3/AwACAAAABwADB/wE9wD4AAAA/AYA+/7+CAEIAAAA+f0B/P4BCwAKAAAA/P///AH/BQAFAAAA+QL/+wD+CAEIAAAAAgACA/4B/wD9AAAAEP3/Cv0E7gPv
AAAA8v/++gD/DAQKAAAA+wMB9wH+DgMMAAAA/AD6+QH4Bv4MAAAAD/4LDv0M8QfsAAAA9gH89gL7DgAOAAAA9gH++wH+CAAIAAAA+/0B/AIBB/4FAAAAHAIG
EvcL5AfoAAAAHvsLEvsK4AHlAAAAH/QMFf8Q4//jAAAASQQPNuwRuwPFAAAA+vr+/AH/Bv0IAAAACQUFCv0G8APzAAAA//4CAPwCBP0BAAAA9v//+wH/CAAH
AAAACP8CBwAD9wD3AAAAAgj+/v38BgMEAAAABfwEAwIF/AL8AAAAAfsDAwEG/P4CAAAACP0CCf0C9v73AAAAHvoKFPoM3//lAAAAE/oIEfsI7QLqAAAA6Ab/
8QT7FgMVAAAA/f///AL/BwEFAAAADAEJDfoG8AHwAAAA+Qf7/P36BgAKAAAAEAoCD/YB7wDwAAAA/wD//wD/AQABAAAA9QD++AL+DAAMAAAA+fv//QMBCQED
AAAA/////wH/AgACAAAAAAAAAAEAAQEAAAAADwUFEv0D7QbsAAAA+wD//QD/BQAGAAAADf0HCv0H9P/0AAAA8/sB9AQAD/sQAAAAAPf//QMFBPwAAAAA/wAA
/wAAAQABAAAABv8BA/8A+//7AAAA8P/+8wP9EQAQAAAA7gD88wL7E/8TAAAA8gD89QL7EAEPAAAACwIFC/oH8wP0AAAA9v/89wP8DgEMAAAACfwBB/8D9gD3
AAAA+wD+/QH+BQEFAAAA+wL//AH+BgEFAAAA/wAA/wAAAQABAAAABgEBAgAA/wH+AAAA8f75+AX9C/oNAAAA+v//+wH/CAAIAAAAFP8DDP4D7v/vAAAA/gAA
/gD/AgADAAAA/QEB/QH/BQEEAAAA8QT88wH9EAQVAAAAFf8EDfoI7P3tAAAACv4GCAAE9gD2AAAA9wL/+gL9CwEKAAAA8gH+9wH7DAENAAAAEwECEfgD7AHw
AAAADAT/Cfv/8QD2AAAA/gD//gD/AwADAAAA9gD99wP6DAAMAAAA+AD++gH9CgAKAAAA7f398gf9E/sQAAAA9AD+9wL9DAAMAAAA/vwB/wICAv0CAAAA+PwA
+AIACwEJAAAA/gEA/QD/BQEEAAAA8QX88gX5FAISAAAA+v/8+v79BwAGAAAA/QD//gH/BAEDAAAABQMDAP4B+QP9AAAA9AP8+QD6DQEKAAAA9QD++gD+Cf8K
AAAABAIAA/z//P//AAAAAwAAAv8A/v/+AAAADwEGBgED9QL1AAAA/QAA/gH/BAAEAAAA//4BAAABAAAAAAAA+P//+QD+DP8LAAAA9gD/+AH+DgAMAAAAD/4E
D/oE7f3vAAAA/v7//gH/Av8CAAAAC/wDCP8D9QH0AAAA5Pz76gn9FvsYAAAA8QD58QX4Ff8TAAAAE/wDCAAD9P31AAAA/P///QH+BQAFAAAABP8EA/8D/QL8
AAAABA0ECf7++gn7AAAA/gD//wD/AgACAAAA+v/++gH+CgAKAAAA/wAA/wAAAQABAAAA+wD9AP78AP8EAAAAGwELD/oF6AXtAAAADwcOBvwH9QLzAAAADAQG
B/8C9gP5AAAA/P///P8ABf8GAAAAAP0AAQP//gH/AAAABvwDB/sG9/74AAAACQAAB/4B9QD2AAAABv8FBv8D+gD5AAAA/f3//AL/AwAFAAAAD/4DBv8B+wH7
AAAA+gD/+wH/CAAHAAAABwEBBf4B+v/8AAAA/wMAAf8A/gH/AAAAJfUKGPoM3gDgAAAABP4BAQEA/v7+AAAAGfwJE/oP4gLmAAAA9wL++AP9CgILAAAAF/sF
FfsH5v/mAAAAHf0NEfsO6ATrAAAADfwEBAIC+gH6AAAA8wD99gH8EQAPAAAA/AD+/AH+BgAFAAAA/QAAAP8AAQABAAAAHgAHFv0C4QHpAAAABwAGAgAD/gH7
AAAA/gAA/wAAAwACAAAA7Qb78wD5Dv0TAAAAAfEA/AMEA/75AAAA9gD++gH+Cv8IAAAADQABBv8B+f/5AAAAJQAPIPcQ1wPZAAAABQECAwAC/QH9AAAAAgEB
Av4A/gH/AAAADPsEAgID/f7+AAAAHP4HE/4H5ALnAAAA8AL68AP5FQAVAAAAAf8CAf8D/QD+AAAA//8A/wAAAgACAAAA/v0DAwAC/P/+AAAAAAABAv8C/gH/
AAAA6gn++QT7CgcKAAAA/AH//AH+BgIFAAAAHAENGvkL4QHhAAAAD/0HB/0G9QL2AAAABwIDCP8D+AP1AAAADv8FCvwI8gHxAAAA/AL9+wD9Bv8HAAAAAP8A
/wAAAQABAAAABf4EBv0F9wD4AAAA9/399gD9DP8PAAAA/gD//gH/BAAEAAAA/v///gH+Av4DAAAA/gMD/gUABAQDAAAAJAQKFQAH5QjlAAAA8QD/9AL9FAAS
AAAA+QD/+gL+CQAJAAAA8//99wP8DwENAAAA9wD99wL8DAAMAAAA/f8B/gAABAADAAAAD/4GDP4F8gPyAAAAAf3//gEBBQABAAAAA/8BAwAD/QH9AAAA/v8B
AQAA/wAAAAAA/QD//QD/BAAEAAAA/wAA/wAAAQABAAAA+gEBAQABBAQBAAAA/wAC/wAAAQIBAAAA+f7/+gP+CAAIAAAAIgEIE/sJ2wHjAAAAG/kGDgII6wDr
AAAA/gAAAf4CAAEAAAAA+AD++QH9CgAKAAAADQX/BP4A+gH6AAAAJPsJGPcJ2vzkAAAA9fr/+QL/C/8KAAAA//oDAf0BBv8FAAAA//8A/wAAAgABAAAAAfwI
AwICAAL9AAAADwAGC/8F8QPxAAAA9gD+9wL+DgAOAAAA+gAA+gP+BwAIAAAA/AEA/gD/BAADAAAA/QD//QD/BAAEAAAA6wH+8QT7FQIVAAAA/wAA/wAAAQAB
AAAA+wMA+wL+BgIGAAAA+AD+/AD/BwAHAAAA/wAA/wAAAQABAAAAB/wBAwAC/f77AAAA7AX68//8EwEUAAAA/AADAP4CBP8EAAAA/wABAQH/AP8AAAAA9QD/
+QH+DAALAAAA/QH//gH+AwEDAAAA/AD//AD/BgAGAAAA+gP9+wH9Bv4HAAAAFQIJC/8A8QT1AAAA8QD99wH9Df8NAAAACgAFCf4E9AH0AAAA1Qf03wbxKgIs
AAAA+P3/+AMABwAJAAAAB/0EBf0G9//6AAAAB/oBBQAF/AD0AAAA+f0A+gT/CQEHAAAA/f8A+gP+CQEGAAAAIAYRH/QU2QnaAAAAFAIHEfkH6gLsAAAA/QD/
/QH/BQIEAAAACgAGBwEG8wHyAAAAJfMLG/MR0wThAAAA+f/99wL7D/4OAAAA7/358QX4Ff4UAAAA+/z++QL+Cf8IAAAA+vX9/AcCBv4DAAAA/P8A/QL/BQAE
AAAACP4FBwEC9gL1AAAACPwEAv4E/f/8AAAA/gD//wAAAgACAAAAAvwG/wME/QL8AAAA+Pv99wP8Cv0LAAAAEgEHFPcJ5QDpAAAA9f/89AH7EAIRAAAA+wD/
/AD+BgIFAAAA9v8A+QP+CgEKAAAAA/0CAAIBAAH+AAAAAQIBAgAB/wL+AAAACPwAAgEA/v/+AAAA/wAA/wH/AgEBAAAAA/8BAwAC/AD8AAAA/wEEAAMDAgQB
AAAAHQsGDPoB7gnqAAAA9wD++QL9CgAKAAAA9AH89wL7DgIOAAAABv8ECPsF9gD2AAAACgMHCAMD9gP0AAAAIfUTFgYS4gbdAAAAD/wGE/YL5gDqAAAA+/8C
/AICBgIFAAAA/f8A/gEABAAEAAAAAAD8/wP7AwAEAAAANAEUIvkP1wjQCvgD9e36/P0D/PcL+w8G2/cN3wUXA+AWGvv8Eu4K/hLy6QEC5fr7ABP6DfEFEg76
5vz/ABH7CfYCDAv2DhYN+fwO9vkZ2+j8//4C/xf7D/P/BQnzBAS0AAL6//QHAvUUC/sqANAd9x4m8QDmAAAA/P/9+gL+BwAHEwQGAPcH/vwH/P39AAAA/wD/
/gH+AwACAAAACPwBAAL/AgIAAAAA//8AAAAAAQAB8/oRAgYUAw4M/QzqAAAA/wAA/wAAAQABE/L2AALmCgHt/hAXCQPzAAj7//II7vME9fHcA/sDCPsK+wL8
9v39/PkK8wcFBfMM+vML9uH76/btBQP3Af/+ECLtFAn+/xD+v/PqCRvg3wUKDPE7Hggi7uvw6+UD8x8FAfLgAPsX+QcK+u4KJfr+//MPGAII/RLbEff35eoP
/xUZ/w359vf/+uoS/gDvAvIC6/b//vQD6PoG/fsVE/wD8+QYGf0DDwvkBfEL9Qn/DAgICAb1FejvEAEVEgIYAQnf/gj49gP3/gAGEgT39fD1+AD8/PIN+P0F
E/T3CPYUA/kA/wDsA/Hr3+caDRYJCAzw8vnj6/8CBBP5C+b7+eUB/OgI6+8eBwIF8Ab1FQ8B8wEDBPESzu3m8/z+2gsHC+kv+irxBAz7HBH19PEDDeoAAPcO
AfsIAAP2H/r++vcLBvsM+g/pG+76/+saAPkTAwLpBvMPB/v7//L9/AkAEf4QzeIc//gP+AAKBv3+Agn6CgMOCAf57vPy+/kM9wIaDf/0/Rn+Bg74G//3CfH7
Av8G/Pb+9/oCBQAA8QoHFALy/P8L+gUHDAP+/wECCQX/+wD1IPD0AO0lDgQP+QPg/gXbBQUE/xj4B/EIAQX03hL5+/0lJgvh8gD/8vv1B/cYDQIJKO0ZAPv4
8gwH9PsYIP4aAPny8P/v+vj9DPf8AP/8/AIGEAH78+v9AP4IHvcUBfwUDvwAAP3y9gL/BP7+C+Tx+Qf8AO8IHPvqFe0DAPrx9wAI+AINAQP16v/r/AIKFAbp
/RL/AQgSAvj58QHy//72AAcGCfoJBwT+AAz8/wT/9gL7//71/AbuAAkMAgcKAwz+/AgAAAIJBP77+wD+/P4ABQMHBv38/P8DAQcD/wn//gP9///6+AH4APcM
/fcGBf0DEwsU+fbw+gHx7fz98fT/AP78EPIQBQQRH/f8Bfz88RMFBv/6Df32AA0CAgH+BgL4+wcE//8GCf0A9PoI8AcR/wcND/T7AvkG9P7//f8FEfUGBP4G
BwH+CQIF/AP6/P79/gn/AAUE///2+/z6BxMeAAP89f3m6OoEBQAAAPz8//0CBAD/AwH4DgII/Ar3Bvn94w4CAwocGvf67v0DCfj/APbw9wIHDgQC6f8E/fsJ
F/MH+/4OAfj/APr3Av8KB/0DCPP4APvq8w4EBQEAAPv+AP8BAgALBAAD9Q/+AQ0XDvf1+An19Bj5AwMOAADw8wLl+uH/APXsCfMVE/0R9xT9AAII/wb19AH2
7hIAAgcTBvzx9gD5+gn+/gIKAgT1+fsBBvv8CwYMCvX8/v3+Dv3++QD38g8QCgjyAAD6+wIGAwARCgj8CP7/AP73/AICAP4B8tfr3g8AAvMGBPwK/A764gcR
AvgCBv3xHeoJAOLk3hP9DP37AfcYAO/1DPL4+v4ODvr9/P3p6gUIEPr9AfsA/Pz2AP8NCQACBv8G+/XzAfsGAfwKDP//AAYC+fjzAv/69PgBAAcQFPIGCf8C
/QAA/wAABvwDAQAC8/8A/f8FDvYEAAAG+QL/BQMLDvv/+wAH9wAAAAEGCPsA/QID8/r+/v//DP0PBgUH9voB/f3/EPUNBgAKBv32AgkK//8DEf7q87b0CPf6
HOcsFfoqFfUb6Pz3/wkN+vQdBgIC9/8H/AEEAvr6IPj3/wD07gcNEAX67dPz8hUOFfU0FScHC/L9BPvo6RcACQf67v4A/P8EF+8MBf8MEf3nDfwA9wwABAvw
6hAS4/oJBAbr8P34Htnh+RPn+gEeIAv56gT26/8RCPwXAwf9EvvUGwz19wwBGQz369zm+P/m//0wHRkJAdTwBQoLBhUb/Bb7+gPmAA0DDvcFFgvvCeX2+/gD
9gkDCfn8/QL7AwcFAPsKAfgJ5fXn9g0XI98aCQAC8tgPFfb3DwgLBf8W/fb5/wT+EfMUDgQGC/H+//bp9RQK/wMDC+j4/wMGBgEaEQ0BCf0x/9zx/wzl39gZ
/xQEAgsaCvrp8vv77wjsFf/7AAAJ/P8G4PX7AQcHJegG/AEO9Pf1/Qfq/xsDBAb//gD/EQcMAgn1/AL//gvyAf74AQr6/QH8BPv7AP3++QAMC//4AvDs/hUG
Df8bEgz26/kA+P/7E/AVDv0L7wD/+wEFD/kQBQMJAw3XDgEW/vH2Ewfu+f7/AAAECvoCAf8D+wAAAAADBvwBAP8CFPf9+/zt+AcVEAgA/v8AAAABA/4BAAAC
8///AAIJEfYCAAAGCvf++vvn+PwUFv8B+fwA9f74CvoODAIJ9/sAAP8DDvYHAQAI4PIAAAYNKOoMAv8T+Pr/AP8BDfoIAwEHBt4FAPb0Af4PBv0U/AL9+gQG
+AEMDAX3/fz/AP7+Bv0GAwAGAQYAAAMB+QYBBAb2A/cAAATt/e8C8PMJ+vEA+wDu+f/4CgYH8N+tABDYD9fiGQoABgIK9f4O9AoMAv0FGOrzAPDr8gPrCPoi
AvoADgsCDfz+/gry9gP0ACH8B+sEBgT8ASAQ+u0UEA8P4O7g/vf/AP/7/wT4BgQF9+T+AA3zBf/xHBcG/P/+AAT+AvsAAQEBBPf8APv1Av/0BwQEGPchAN0R
AQ0W9//yDvz5APn99wEC8vP/+Q75ABL+BPUC+vn45BzWACnwBufu/uwD8f4AAA0BBPgEAQT6FgT5APYA8QX69PQL/v/dAPwA+Pr87+4N9/D9AAj0/v77Eg0J
7R0MACH+FNwP/QX4+PsAAAQAAv4ABgX/AAAAAf4AAgAB/gD9+wT5AAn6Cfb8Af7+9v//ABH7CvQQCwz6/P//AAT/Av3/BAT+9/n/AAT8A/3/CQf+CAjLAPf8
7QXl8/cPAAAAEgEFD/gE7f/rEP7/APf8+f37/P0NC+T9AOrw/xndCfsPAAAA/wAA/wAAAQABIv8AAOX+7g768/AY+Pn4AAj4A/f8CAUG/f//AAP/Af7/AgL/
9fn/AAr+BP79DAv+/Pb5AAryBPb3CwgI6f36AB77DuwADg739PX9AAj7BPv9CwsBBfn8AP39/gL5BgAGAAAB/P4A/gIAAwAC/Pj+Cf/8Av4AAQMA+fv9AAD+
CAP4BAP9+v//AAT/AvwBAgL9//7uAPsB+AD/9uwI+P79ABL/Afn/AAQG/P3/AAT+Af/+BQUB9e/7AAX3Afz3EAwF+//7AAr7BPX7AwAA+fz/AAT+AQD+Bwb/
8gX9AAcABvgG/wD39vv+AAX1BPQDAwYBBQECAAru//z8+AQL+f7+//sKAQIEBv798/72/O0XABAKDPXr//8AAf8EAgAAAQEC/wD9APwGAQEBAQD+9/8AAPsS
AAEFEf79/AIAAP4GAf8CBgEAAf//AP4BAAIB/f/+AAABAAH8AQD++gAA////AP4DAQEBAQD//QL+//4D//8CBAP///8AAAL8AAQB/fz8+fwC/v8NBAUDCvj9
/f//AP8BAQMBAPv6AQAAAP8DAQEBA////f8AAP8LAAIAB/7+AAUA/gL6APsABAQF9wD+AwIJAP0BDwIFAwAAAAH8AP/+/AD/AAADAAf7Af/9Af0CAP8A//8F
AAMAAP/8/QAAAP0GAAACBAD//f8AAP8JAQEABgD/AP4AAP8B/wQCAP7//P8AAP4KAAECCP//AgEBAAj4AgD8/P0E5gL8+fEaAwgJFPjuBgD//wD4/wH+9AD9
AgIBAP/8AP8A+wMCCP3+AgH3AgP98QD7BvwCAQT6AAL7/Pz9/fwA//sFAgICA/39/QQAAAD9//wBAwUG/wEAAAAAAP4AAwEC/wABAAH///7/AQEC+P0B//wV
AAcDDvr5AgABAwT3AP0A/QEG/v/9//gKAQEDBQD7/P8AAAECAQAAAv8AAgAAAAH//gH+/f//+QEAAP8N/wEDCfv9Af8ABQAAAf7/AgQF/v8CAAICAAH+Afz/
AQAAAAD/AQEA/v/+/wAAAP4CAQAC/wEB/f8BAAEHAgABB/7/A/8AAP78AAAA+wH///8ABAEBAf3+AwIEAAD+APwEAAACAAMAA///AP/+AQH/+gH/Bv8AAAH2
AQH+9v//////AP0DAAECAAD9/gQA//8BAP8BAwIB8wH//vkYAgEGF/36/wAAAP8FAAAAA///BfsBAAT3AwkA9fX89QQBAP0L/wAFDQEBAv8AAAH8/wEA+f/9
/gABAAAEAAABBP8B/v//AQEEAQD/BP7/AAYA/wb3/vf+AQcI/gAAAP4FAAABBAD/+/8AAP4JAP8BCf///P8A/vsKAQIDBv79//8CAAMCAAAAAv8EBf8F/wj2
AQH89/0DBAAAAgP5AAH++gEC+gAAAP4JAP8BCAAABAIA/wD7///+/f/+A/8A/wD9AQAA+wAA/P8AAP4JAAEBB///BQYA/QPyAP//8wIC+/sK/woDAgX9BvQD
DwD7AP/vAgH76wP9BQAAAAD6AAH/9gD+/f0AAPwIAAMCAP35/P4BAP4JAAAAB///9////wEIAQIAC//9/wACAAEDAAIAAv7/Av8BAAL9/wH9/vz+AgAA//3/
AAEB+wH+/gL/AQEA//wABAQE/wABAQP+Afz+/wACBf//APz+/wQA9v/7/wEAAAEB//4ABAIC+v4A//4MAQMED//9AwAAAAH9AAD/+wAA+wAAAP8LAAACCgAA
Cf4AAATyAgL99P3+AP8BAAEBAAH/AP3/BPv/Af7/AQQB/P399vwA//4Q/wUCEPv4AAIA/wH//P///wH8AgAAAAD/AAD//v//9AD/AP8HAAMEDPr9Av8AAP8B
AAAA/gEAAAAA//8CAAEBAf7+/gD///4JAf8ACQAAAQD////+AAMB/P/+A/n8Au8S/woJ///0+wEBAgEG//sACQQG/wEAAAAAAP8BAQEBAQAAAgL9AP8A/gEF
AAX/A/4B//kDBA4KAv8AAP4CAAEB/////v8A//0GAQACBgD//wABAAEEAf8ABP4A/gAAAP4EAAABAwAA//8AAQH/AAAAAAEB/QAAAP8IAQACB/8A/wAAAP4C
/wIDAP79AAAAAP//AAABAf8A/AAAAP4I/wECCf//A/8A/gH7AAD89v/8/QAC/wIDAP//Bf4ABQD8AP38AQD/8wH7/v8AAP8FAQEBAwAAAgEBAAABAf7/AQIB
BAAAAAD8AAH/+wD/AwAAAAD6AAD/+QAAAf8AAgH+Af0AAQMF/QAAAP8IAAABCP///wAAAP0FAQMDAf/9/QAAAP8FAAEABf//+gACAAAJAAECC/0CBP8AAAL6
AQD9+QAAAf8B/wH+AgH/+/0AAAAAAAABAAAAAQAA//8AAP8EAQEBBAAA+v////oKAAMFCf35DfPsAO4Q+gwI/wHx/QDl/QMA/v8D+w/y7wsC/v77/PcEAgcH
AAH/AAABAAAAAQEB//z9APsDAQYB+v76/wAAAQEDAQD/A/8AAQH/AAD+AAAA/gEA/P8AAP4LAAECCv7/+v8A/v0QAAEDD/39+v0IBQ77AfX5DwER/gAAAAAD
AAAAAv8A/gAAAP8GAAABBgAA/QEA/PwJAQECBf/8Agb9/P30//b+8gkDBgsC/QPz/fgA+QcI/v4E/gQAAAH9A/kA+gABAP8K/wECDf4ACP//AAH1AQH98QL+
BQIAAQT3//38+AICCgAAAALxAAL97v/+AQAAAAL//wL//v3++wD/AP4E/wMCAv76/wEDAAQB/v//BP4E9wMAAf0L//0DDQMC+v0BAAADAQL/Bvr8AAD/AP//
AP8A/gEA/QAAAv8IAP0BCwMFCf4AAAD7/wL99P/8/gP++f3+//4B9wD8AwEAAQP1AP79+QID/wEA/wAE//8ABAEBAwAEAAb4AP/8/f4EAwABAAH+AAD//QAA
CP4A/wH2AAX+8f35/P7+Af0G//4CBQMC/Pv/APYQ/gAEDAUBAAAAAAD/AP8AAAAAAwICAgb0/vz++gQG/gAAAAAFAQIBBP7//gMAAAL9//wBAwMEAgIAAAL6
//3//wQE/wEAAQP4APz/AAIGAwEAAAH9/wH//AD/8wvv9PkC/PQE+A4KBwX3Dgr6/fX/CxUY7wjt6/cN+QITDgXwAwUA/wXx//3/9gQG9fwA/PoUBAcFD/f2
/wAAAP4DAQABA/8ABfsA/v8FAQP8//v7Af4BAQH+AAIA/f3/AAAA/f4DAAIAAP37/wEA///9/gAA/P/8A/8A/wABAAQB/fz7/wD/AAL+AAL//QD/BAAAAAP0
AQD+9wEB/gAA/vwIAAEBBf/8CAMEAAjzAAH8+f4F/QAAAP4IAAABCAAAAQAAAP8BAAEBAP//+AUC/QEGAgMABfoC//8AAgIBAP3/AwIE/gEB/gX6//z9AwAC
//8A//4IAAEBB/797/3/APgeAQMHGv78/AAA//sH/wIEBf77+AAA//0PAQEDD/3+AAAAAAD6Av79+gD+BQAAAAL6/wP++v79+wQA//0E//4EBwMD/QMA/f0J
AP8CCQIA+f0E+/8O/gQCBvj49v0BAPwUAAMDEf79Bv8A/wL3/wL99v38Bf8AAAD8AQH/+P//Bgb+CQT1A/j/BgwPCP8AAADxAQH97wEABf8BAAb2AAP8+P3/
AAEAAAH9AP4A/wIC/f8BAAMD/wD/B/7/CxH+BAvq//H89QwUCwT+AgLp/f7+7ggG+P4AAfwOAQEDDv8A/f8HAwkCAfv8Ev8MBQP/AQXy//n+9wgJ/gL/AAEG
//0ABwH/AgH/AgH9APz/AQcHA/8A//8AAAP//P/+/f0AAPwJAQUDBf37/wABAAICAP//BQAB+gAAAP0KAP8CCgAB//8AAAADAAD/AgD/CAH9/P73/gX/8AL5
BwMBAATyAf/+8wMD/v8B/f8JAAX/BPv5AAICAAEEAf4BBv8D+gD/Af0NAP4CCgQDBPwAAv8AAQL/+///Af8CAAL+Af/+Af4C/AD+AP0HAf8BAwD+7/P99/IX
Aw4FDu/tB//+APz7AAH/+AL9C/v/Af79AAYA7wH7AQYAAAH3Afz/+gUEE/z3//b1/Aj/5gby/gAAAQAEAf8ABgAB+QIAAP0KAP0DCgMEAAAAAgL8AP3/AAIE
+wAD/wEFAQEABvz//wAC//4GAQMBAfz7AAABAAEAAAEAAQABBvwAAPwGAAQA+P74+PoB/fgbBAkEDvj6+v0D/P0SAgkFDvn4/v4AAv8FAQACBAABCAD//QD3
/gX/9Pz6Af/+APoG/wEB/gH8CAH7/v36AAIA8QL7+/UAA/UZAQgCB/nx+gH/AfwI//8DBQMB/wQCAQP6//n/BQUM+gv6APsEBPsDBQgG/gD+APsHAf8DBQH+
/QD/AP8FAQABBgABBP//AP78AQIA9wD8BAAAAQT2AP799wEDAP3///8E/wf+Avf39QP39Pf//vsF+gL5AgAA/wEAAAEA/f7+AwQAAAD5/gD99//8AP8AAAAA
AP8A/AEA/gUBCfsFBfEBBxESAv0AAPsKAQQDAf78+f8AAfwNAP8DDQD+BQAAAAH6AAL++P//AgAAAAD7/wH//P/+/P/+AfsLAP8BBgIBBPwA//wFAQYD//39
BQD/AP/4AgAA9wEB+gYAAP0EAPoEBAgE+wL8/vcT+wUHEwH9AgAAAAH6AAD++gAA/gACAAECAP7/Bf4B/wAAAP8EAAABA///CfoE/wf7/gv69fT0DQj69v/v
/gX87v706RX79/sF/u8KFgsKBf/9AvoHAgEC+gH5CP4A/wH3AQT/8fv79f//+voLAQcFB/rzAAAB/wAEAv8BB/4BA/8ABwb3//r+/gYN/QAAAP8IAAABBgAA
Bvn5/PMIBAkB+frvA/sBAQH/AQT/Afz+AQAAAf0DAf8BAQIBA/8BAQT6Af39/gIG+//+AfsMAP8CCAMAAQX//P/7/v0A+wMACAACAAX3AQL99v3+CAIAAArs
//367QQD/QACAAUC//7/Bf8DCAH//wDyAAH+8QH9AAAAAAAA/wAB/wAA+AoAAAH//fUDDgkMAP7/AP8AAQD/+wH9AQABAAH/AAD//v8B/v////kKAQEEBAD9
/AL+APsJ//4DBwMACf8A/wH4AwL+9f77/gAAAAADAAEAA//+6fj8Ae0kAwkMFf31Af4A//4FAAMBAP38BAACAAH9AQH++/7+/wwA/v/yAvsB+QcHBv4AAAL0
AQD+9AIC9AgBAQMKAfgCFgYLDwMBAArkAfz47AMHBQUA/wXw/vn++gYI/gAB/wAEAQEBAvz+AgIBAAH7AP///gD+Af7/BQL9AP0ABAEFBP///v35AAIA8/77
BP8A/vz/AQMB+P75+wIBAP8GAfsCBwMEAv8A///+AAMA/f78AgQBAP/+AwAB/wABBwH6Af73/f4B9AkD+///AP0JAQABCQD////+APsIAAEBAgD7AP4AAP4B
AAMCAP7+/wIB+wT7+wT8//r2BAEAAAX2//38+gMC9v0C//0RAgADE/4CAgAB/wL+/wD+Av39AQAAAAH+AAD/AAAABAIEAwf8Avz+BAMMA/8BAAL4AQP++f/9
AgD9/vn8AgQD9AL5/wAAAP8CAAABAgAABf8AAQH7/wH+/P3//gD///sJAf0CBgL9/AL/AQECAPwCBwUE/gAAAP4GAAABBQAA+AIA/v0P//wBEAEB/gH+//wI
/gABBAMCBf8AAAH5AAH+9wD//QAAAP4GAAACBQAA/AABAAAHAf4BCQAC+///Af8KAQABC/3///4AAP8GAQMAA/39B/4AAAD2AQP/8/7+/PwBAAANAgYCEfr9
9QH9AQEQAv0CEgMEAgAAAAH//wD+/P//+/8AAP0KAf8CB/8ACwT/AAXr/vz87QcF/P8B/voJAAMCBf38AQAAAAQC/wD+AQEAAf8AAAD+AQEA/v8AAgQAAAL7
Af0A/AQF/QAA//0K/wIBBf37/wL4/PIAAAYG7wT4/wQAAAD8Af//+wEB+v8B//8KAAMFD/v++P8G/gQDAQIBC/sH9g4D//0QBfMCEQwSAAEEBQr6APn8BwEM
/wD/AP0EAAABAQH+Cf4AAAD+AQL++f//9QEDAAEJAPsADgAF/wQA/v0CAAACAgH/+foDAAIC/wf/A/j+AQD/AP4BAAAB/wH/9wH8AfYKAQAEAgT/Av8AAAP2
//7+9v//+v8C/vgDBAADAv//AwD/AAEBAAH//wD/CAD/AAP0AAH+9P7//P78APcPAAMEBf/4Cv8AAALx/wP+8AD++QH9APkP//8DCQT9BgH+AgH5AP4A+gUE
AgD7APr//gH/+QX5/wD/AAD+AAEB/f79BQAAAAL0Af//9wEB/AD/APsL/wIECQH8/AP+AP0C/foCCQYE/wAAAP8CAAABAgAABgL/AAX5Af78/gEE/gAAAP8E
AAABBAAAAf4GAwv1APv8/QAR8QsE/P8K//gHDwcLAAAAAP8DAAEBAgD///8B//8HAAIBBf3+Af/9AP38/QMA9//5+/3+AvoRAAIDCgH+Bf39AgD5/wUA+f/8
BQEAAAD6Av8A9wMCBQb9/wD5/vkA/gwH//8AAP8EAQEAA///FQf9AAbh+/v55wgFAAIB/wEB//7/AwEB7P//AvkhAP0HIwEECAAAAAX0/wH99/8AAwAAAAD8
AAD//QAAAgEB/wD8AAD//f8AAgD/+/oF/wUC/fz2AgAB/wAAAwICA/3/Av78/v3/AAQC+v/3AAEAAAIAAP8AA/8AF/3/BAPo/v/46QICEP4CAQnu/wT37vz9
BP/9APz7AAEA+QH8B/zy9fMP/w4GBv/l+gAA//wK/gIDBvv7/f0AAP0IAgMCBv3+AAD7APsFAAID/wT9/P8A//wLAAABBgD9BP8BAAP0AAH99v79Bf8AAAD6
AQH/+AD///4D/QIIAAL+B/sA/v8CAQEBAgAAAwADAwD7/voIAAIB/AL++v4DAAALAAAACvn8AvkAAPgLAwkD/fv3BgD9Bf///P0BAgkGBAIA/wL8Af7//wAC
+v8CAAAPAAEDEv0CFPkA/gDl+gv51gDy+f3+APsPAQUEDPz3/wEAAQACAP4ABAIEA///AP/5AQD/+AD/CAD/AgL9AP78/AAACAT/AAP0AP/99AQD/gAA/v8I
AQQCBfv8/AAAAf8FAAAABQABAwACAAT5AQD++/4CCfsBAAP6AQH89v39+QL+/vcR/gIHDgD5AgMBAP//A/8C/wMC/v4AAP8DAAIBA/39//8CAwMAAP//Bf4F
/wEB/P8DAP4AAwD//QAAAP8HAQAABwAB8woABAX9//AAEA0SC////f79AQkA9fz5/v8AAAEH/wT/Bfz79gIAAP0M//4DDwECAv8A+/0DAAYA//n3+wAAAP4G
/wEDBf79Af8B/gEB/wcAAfb0BQEB+gL4/wT99vr4/AAC/wAJAP8ACf0A/QL//wAE/wABCAH/Af//AP0GAQICAQD9/wAAAP8DAAABAwAA/PsIAwr3Av74Bvb/
BQAAAAL4AAL+9wEA/wAAAAADAAEAAf7+Af8A//4CAQEBAP///gb/AAT9/Pr+AgQD/QAAAPwE/wEDAgD++wMH+QQEAwMACfj/Af7/AP4G/wQAAf/8AAUA/f7/
AQACAgIB/AD//foNAQYEBvv3AwAAAAP1AQH+9/7//v3/APoI/gECBAD6BQL/AQD8/v39/AQBAAAAAAAFAAL/A//+AgEA/wIA/wH+/gH+CgD/AAPxAAL88AD+
+///AP0LAAADCf/9AAEAAP8AAP8AAAEB/v8AAP4MAAIBB//+AwL//QD9////+wEA/AEAAAAEAP3/BgIC/P4BBAEGAP4BCAIFBAAAAQP2///++QECAAT8/f79
A/oBAAYD/An//wH7/fcBBgoJAv4AAQEAAAT//v79A/8A/wD+AAL+/P/9Af8D/wMDAwD+A/0DAgEEAgv1Afz7/f8I9P8AAP4TAwAFFAAE7f0HAgMWA/8DIPcE
9QAA//0TAAEFEv7/7AX5+/cYAQYME//5Fv79+wPx+Qf66PbnDQQJ/xra//vw8fsH/AMC/Ab6/f79Av4BBgAC/AT5AwT/+Pn7AgAA/wD7AAAA+wD//QD+APsI
/wEDBQD9+/39AvcR/wABCwD89gD9/fcRAAkFCffxCAQAAQXqAPv88wYI/gAA/fwHAQEBBv/9AP8D/wT/AQEABf0DAf4AAP4BAQIB/v7+BQEAAgP6///++QEC
+/79//gG/gYE//72/gAAAP0IAAACBQAA8v0A//ccAAUHFvv4Hf8A/w7bAgb04wIA/P8AAP0KAAEDCf//CgX/AAjwAgH89QQEBv0A/v4AAAf/9/r29P/+APkR
AQIHDgD9Ff8C/wfgAgL43/79+/3/+/kVAwUDB/n2/AL/A/0GAP0BAwYE/QAAAP4G/wECBgD/AP0A//8CAAMBAf399AL+AfwJAP4DCgMC/v8A/wADAAABAgD/
5An5/fUbBPsLGwP/AgD9AP79AAEB+AH8BQECAwfyAP39+gIGBAH6/vcH/AYE/gPzBQT6Av/yAvv/8AwHBQQAAgnsAPn8+AYLAgIAAAD5AP8A+wQDBwMDAAj0
APr6/wIIE/4A/wfuAgP56P39BQT//wLzAAEB8QYF/gAAAf4EAP4BBQEC/P/+/vkO/QYDB/v0BgX9AgPv//r/9gsJBhHw8Oz+AQMJ+wryAf0F/QX8AgH89vj8
/P4CAAEEAf7/BgAD+P8CAP8RAQECEv4AAwAA/wD/Af///AAAAP8BAP8DAAAAAf8AAP78APoFAQME/gL99QH+//YRAQEIDQH+/gYAAAT5/vb/BQcJAwAAAAH+
AP///QEABgH+//7/AAIB+QP9/P8AAQEGAAAAB/7/AAABAAMEAQD+BP4BAv//AP7+AQAA+wH/AQMABAb3APf7AAcOBgj/AQP3/Pj8+ggCA/8AAAEA/wD9/f7+
AP8AAAABAAAAAQAACQMCAQznAfn58QYJ/foA/vv8/gEA8wL/Ev8E/g7m/v707vsC8f/8APUhAQAHGAL97fP9BfYm/gsHHPbv/v3///sL/gYDBfv6CP4E/f4F
AAUCAvv6BAH+///4/wMB9f/7BgD/AwH7/v/++wP+/wD/AP0IAAAABQD+AAQAAQH8AP0BAQQGAQAAAP//AAAA/gAA+wEAAf4KAAAACAD++fwAAfsSAQMDDvz+
/wAAAP8DAAAAAgAAAf4AAwEAAP///gID/f8C/wP/AQH///wBBAAAAAL4AAD+9wAABgAAAAP2AAH99AD/AP8AAAAHAQAABv7+/wD7APsGAAMD/wP8AAH/AAEC
AAD/AwIBBgAA//4CAAMB/P78/QL/AwP+APkABwYJ+Qb+APcKA/4DBQP/AgL/AP7+AAIA+wH+CAb/AAfp/gH87wgF/wAAAAADAAAAAv8A/gAAAP4DAP8CAwEA
9QX+AvgUAfsHEAUD/QICAAQEAf3+Cf8BGgj+/wXk/vr64woICgH/AAP2/v/89f/+BwACAAL1AQH89QAAB/4GAAv3AQL9AfoGAwUAAQL///r9/wUF/AUC/gIB
Af3/Cv8D/gD5APcMAAQF/wT8AQAAAP/+AQAB/f8A/AAA//oNAAEDB//7+QAAAP4HAAACCf7++/8A//0KAAMDBv38DQ3+/Abe//P46gwKAAAA/v0CAAIAAf76
AgACAwT8Av3+AAMJBf//Af4C/QMBAAD8/QACAAADAP8AAv8CAgIAAAL+/wD//wEA+wAAAPwKAAEDCf8AAAAAAAAAAAAAAQAA+gT//QEB/wAFBwEA+/8AAP0O
AQEDCwAAAgABAAL/AAAAAP8B9vwB//sQ/gYFD/v4AAABAgH/////AgED+P37/vUUBAUDCP74B/8B/wD8AAL++fz7Aw8H9w/j//P3+AQQAvsAAPwIAQH8/vv5
AgAAAAIAAQD/AQAA+gAAAQALAP4BDQMDBAQAAAH3Af3+9gYF/wAA//8GAAEBBf//+//+APwJAAIDB//7/AEAAAAFAQACBwEDAgD9/PcF/wcF/P31A/4AAP8A
AAIA/f78/v4AAP0JAQMCB/39/v4BAAADAQIAAf7/9v79//cQAgMEBwD5BAEBAAT9AP//Af4BCQMH+gj3Agb/APX6EPz+AgP4/wP98wH7/AD///8F/gIBAfv6
BAABAwX3///+/AIFAQD/AP8BAAAA+wL/CP4BAAT5AQP++v79/AEAAP0IAP8BBwEABAIG/QoF/wT/E/YB+QAA+/wI/wUEBfz4AP//APwJAQMDBP7+/f0A/vwE
AQUE//76/wIA/wH8Af3//wABBf3/AwT9AAH8//4A///+AfwHAAECAQH+/gAAAP4GAAABBAD/7QEC/fsS/wUEDvv1Av4AAf8BAQEA/wEC/f/8//cSAAQECQD5
Bf///wD2/wH98f/7/wEAAAD/AP4A/wEBAP4AAP0GAAEBAwD+/gD+//oKAgEDAgH7BwD//wD3/wL+9AD9AAAA/wEE/wEABf7+CAT+9/v6/gYF8wD5+wL+/AEF
/wkDCfn1/wAAAP8EAAABBAAA/QD/BAD9//oA/wkJ/gAAAAAA/wAA//39////AP8AAQEB/v/+Af8BAQD+//4A+wAC+v8A//kRAQIFCv79AQEABAL9APj8AgYH
8vz+/v0PAAQDD/z9/f///fwJAQQCBPv46wX+Av8Q+/kDGAEFBQMBAwrqAPj8+AcN//4AAP8EAQIB////+P8AAP8LAP8BCf3+//wAAP4IAAIAAf379/8AAPwM
AP0BC/4AAP8BAQMA///+BP8C/AT/APkJBAEDCAD++v8AAPwQAQEDDf/+//7+AP0GAAEAAf/9Cf8A/wH0AQL/8vz8BwEA/wT1AAD+9v8A/wAAAAAAAf8BAAEB
Av8C+wMDAQb+APn7/wAAAAADAAAABAAAAgAAAAIA/wH//gD+/wIAAAEBAP4ABAID+AQA//0GAPgEDQUF+gAA/vwHAAICBP78BwH8/voCAQYD+/73/AEB/wAD
AQEBA/7+AQEAAAP9//7//wIB//4BAAAJAQMABvv/CgH+AQLw/vz97wcD+f0DAAMLAgIAC/sAEvsCAQnpBQD15/3+BQABAAP2AgD89gAABP8AAAH6AAH/+P//
/gIAAAAE//4BBgIDA/8AAAEAAAL+//7+7gAA+/gc/wEIGPv+AwP////7AAEB+AD8AQAAAQAAAP///wEC//8AAP4BAQIB/v78/wAAAP8DAAABAgAA+/0AA/0G
AQADCAED//8AAPwEAwEC/QD//wAAAAAC/wIBBAAAAQUCAAb2/vr9AAEI+wD/Af4DAP8CBQIB+QL+/PoGAfkDBAMC//8FAQX+/v79Bf8GAf8AAAD9AQD//AAA
+Qj8/fwAAfoDBwcCAAD+APwFAAACAgIAA///AAH6AAIA+gD+8P/6//IdAQILHAL5BvcBAAH/Bgr+/Pj4AAAAAP8AAQABAAAA/wT+//0AAvoDAwgG+wAB//8I
AAABB/7/AgAA/v/8AgD/+////gEDAwj9//n+CwMMAQD/AP0CAAABAAD//QIDAgIB//wBCgMG//7/AP0EAQEBAAD+BfwEBAr8BgP9BfgFA////v//Af//AAAA
/QX5//4KAvgACQkF/gAAAP4EAQACAwABBwAEAAf1A//8+fwDBAD/AP7+AQAA+wH9AgD/AAD6AQD/+QH/BP4D/wX5AAL7/P3/9P4AAf0TAf4EFAAEAQAAAAAC
AAEBAgEAAv3/APoLAAUA//z4/QAAAP8HAAABBwAA//f+Av0I/woB+/f4+/8GAAn/AQL/C/YG9f39AvUaAfwKEggFBP4AAP8AAQIA/QD+F/n9///zAAb+7gH8
/v8AAP4IAAICBv///gAAAP4FAQADBgABCf0AAP/3AAX/8v35/fsAAP0RAQYBCfn78AMB/PYVAgYMEP38Cv7/AwPxAQH98QIC//8AAP4H/wIBA/79/wAAAP8C
//8AAQEA+P8A//wQAQMDDfz7//8AAf//AAD//P//9wEA//4MAP4CDgH/BAAAAQD/Af8BAwMD/wEAAAIA//8AAgECAf//AgACAv8ABgMD/f8AAP4JAQECCP//
9/v//vkVAAgCDPf09f8B//sPAAIFEPr8AAUB/Az5/wH/BPwE//wAAP4EAQYB/vr4Af4BAP8CAQEA/v799/0H+gAWAAQAG+/4AP//AfsC/wADAAMA/wAAAP79
AAEA/f//CAT9Av/z//wB9AoHAPwCAgAGAwL+A/z9Av8AAAH8/wH89v77/wABAAMAAQAAAv4CBgABAQL4AQD+9wIC/wT//gAD+/v/CAUE+fwN+QcZBfz/HvAH
+/8E/wMK////EPoA+wEC/gEG//8BCv7//AH7//kJ/v8DCQD6Bf//AAD5AAD/9wIB//sAAPsNAQYCCPr4Av8AAAABAAL//v//Av8AAQH9AP8A+wEABP8D/wMC
AgH+//sABP8AAAD8AQH/+gAAE//7///pAAH54wT8AQACAAf8AQD+AP4DA/cFAwQOBgf/DPUCCwH8AP31AQEB8gcC/gMAAAACAP0BBwIC//8BAQEBAP3+A/8C
/v3///wPAQYCDPz5/gIAAAABAP0AAwMC/QEAAQAEAP0ABQMDAgr//gLyAPr/9wYBAgAAAAD/AQH/AP//+wP7//gB/v0C9gr++v4DAAIHBP8AB/4ECf/+AQH3
/gL/9QH/+v8B/fsRAQcFDfj1A/8DAAX5AwH++v7/8vz/APYXAgEGEP77Cv8B/gPwAQL88P39A/////0AAAIC+wH+Bf8DAQb4///9+wAE+wH+Av8K//0BDAMC
BAAAAAP3AQD9+QEB/f0A//0NAwMDC/wAAAIAAAD+//0AAgMD+gAEAAMF/v//DPwAD/8A/wT1/QX3+Pnx6QL9APYX+/0HIPz7/AcAAAH6/vkBAgYIBgIB/wb0
AP79+wEG9Qf8/vkPAPwFEAgD/QIAAAP5/f//AP8BAwACAAT7AAD//v8DHRH5CQ3a/Or44SIcAwAAAAL6AAD++wAA8QL+AfkRAP0JEwYH/gAAAP8EAAABBAAA
AQD8//oFAP4B/Qb/CP8AAAH1AAH+8QD/BAEA/gL7Af7++gMBDPwC///+AgL89/z98gEE/f4V/gECG/oE8gT49vYf+vMMJA8J+gf//P0BBfwAAgAB/f8A//4H
AQEDBv8AAAL//QL5AgUC+P4CBv78AwLxAvv99AkKBP8AAAH/AQL+/f7+AwT6AP/9//z/AAcC+wD7APUO/wEEAwP6AwAAAAL8AAD//AAA/QAAAQAHAf8ACAAB
/QEA/wL///8BAAEB8gT6BfgTAvUGGwwLDP4AAAPsAQP86v/+BgD8AP4B/gD//QP7+gAA//8J/gEBCf39/v/9//cKAAQEAgH4AAD//wIB/wL/Af79Cfz////2
AQf98f75DgP2//n3/wEC6Qv8Av0AAP0GAAMAAv78AP0EAQryAAH6+fwBAgD9APoG/wAC/wT8CAD/AP/7/wH++AL//QP///7+/gADAP/9/QAA//4HAQECCP/+
BQAB/wP5Af/9+f7/BQD/AP/4Av//9gIB+QD9AfoKAQEECQH7BQEAAf32/wH+8v77B/0C/QL9AgT/+vv7Cv8C/AD7AgYA9fv7BAEA/gD/AAIA/gD+AQEBAAEC
////Af8AAwD+AQD6AP//+QQABPgHAAQIAwf7BvL7//4AAP8FAQIAAv7+AgL/AgT1/vv//AcHAAAAAAACAAEAAAAACf7+BAL3Af/98wYD/QD/AP0FAAABBQH/
/AADAAMEAAD/CP0CBv/6//r8/gIA8gP5C//8+/f9AgcC7wH2CgQDBAv0Afb/9wsWCP8BAQft///77v8A9fsE/AQQAQYAFfL2/f/+APwJ/wEBBgL9Df0BBAfv
AQL79AIB/QAAAP4GAAACBQD/+wUAAP0EAP0EBwIDDgD8/fv3AAT/6AP7A/4CAAX6AQP9/fsB6Qz//fwQAfsJGwIA//0CAgkCAP/7BPwD8AL9AAP9AfL9AggL
A/sAAPwHAAYA/vz5BAABAAEAAAL//v7+AAAAAP8CAAAAAf8ABAMB/f8FAQMBA/r9EP4A/gL5AQH59AH+9f/8/vkVAQEFDv7/Af8AAAD//////v//CAIBAAbv
AP/98P8D+v//APkLAQIGBf7+AAEAAAACAf8AAgECA/0CAAMFAgP+A/oABP8AAAP6AQH++fv+AAD/AP8C/wABAgH//AIB/wAEAAAABQABAgH9/vv8AQEC+AH6
/gACAAICAP//BAAC/P4B+/YYBA4JDfb0AAD/AP4CAAAB/wL/Af//AQEC/f7+AAEA/QAA//0I/wECBv7+AQEB/AEM/gD/D/37/QD/AP8IAAEBBv7++gP///wM
Af4FCgcF+AAA//sQAQEEDv/+BQAAAAH2AAH+9f/+Bv0A/wD5AgQA+fz7BAAAAAH8AAH//QAA/QACAAEFAP7/Cf4C+v7+//kLAf4ECAL9BP8BAAH9AAL//P//
7wMAAAAPAv0FFf8E/QEA//wJ/v8ECQD7Dv33/v7x/gT85gr9AQH//gAAAQEA/AD/AAIC/gMAAP7+AP/++gb/AfwGAfgDCggJA/8AAAH8AAEA+/8A9///A/4N
//8DDQD/AQEAAAD+AAAA/QAA/wAAAf8FAAABBAEBAwsA/wL0AP4D+wYFBQD+AP77/gAA+gP8+P/+AP0NAAMCC/76CgD/AAH1AQH+8wL/BQD/AAH8AAEA+AH/
AAAAAAACAAAAAQAABv8AAwP0Af/+9wYDAfz+//kEAggE+P/4/wAAAP4GAAACBQD//QMB/wAB//4BBgABAgAA//8BAQEA///+/QUB/wABAfoCCQQGBQAAAAH5
/wH+9wD/+//+//kRAgEFD/73//8AAAD8AAAA+//+/AT/AQL/APsABAYFBgUAAQjw//n8+QcJ+f4D+/wR/gICEPj6AQD/////AAAA/AH//P8AAP4IAAADCP3+
CwAA/wPtAQH96//+HgD9/gLi/Qf42gL2/QEAAAAH//8BCQEBAv4AAAABAQIBAQEBBAD+//4AAP0A/gMAAAL+//v/AQEFAAP+//4BAAACAQH/Af8A+/4DAAEI
BAYDC/r+/wAAAP8BAAEBAP8A/wEA//8GAAMCBf37AgMA/wP5//z+/AQEAAEAAQD+AP4C/wEBAwEAAAD9AP3//gQD/gAIAAv/Af79CfsHBAAAAAH6/gH/+gD/
Bf8B/wX6AAH9/fz//QAA//wIAAIDBf79+//9Af4IAAADBgICAgH////5AP7/+AIAAgAAAAD/AAH//QD/Af8CAAP7///+/v8BBgAAAAL8AAH++//+AQACAAMD
AAD/CP4CA/8CAAP9AQAA/v8D/wEAAAX8///8AP///QACAAAGAQABBv4C/v8AAQEHAAAABv4AAgH//fz+AAAC+gEACP7+AgD5AAD99AIA//8AAP8BAAAA////
Af8BAgP9Af3/AAAGEP0BAQb5/wT7+f8CCAT+/wDz+/v88ggB8fv+AfMeAwQJGf36DP4B/QPuAAf96vz4+wT/AAAFAPoCDAUG+gABAAAJAAECC/0BBAADAAb4
AQD9+v4FBP3+Af3/AAH++AH8/v//Av4CAP8BAgEB+wP/Af4D/foBCAQCAAAAAAECAP//AwECC///AP/6/wL+9QD9BgD+//75/wMA9f/6BwAAAQH4/QH++gEB
Av//AAABAAD//wAA/wEB/wH+Af//AP4B+AT9/vgJ//wCBwP8AgAAAv//Af8BAAQEFQYI/RLr9vzzAfz9BP8AAAP7AAH9/v/+8QwLAA7/BPD9GAMYAwH+Af4A
//oAAgcFBAH////7AgAB+gIC/Ab8/fgE/P8DAgL1/wAAAP8FAAABAwAABAAD/wfzAv/6+P4FAQAAAAIAAAH/AAAA+Af9+/QMAf8FAwX+AgAAAAD9AAH//P//
DgD+AAPwAQb77AH64vz+/vEtAgYNJfv2AQAAAAEA/wH/AP7/A/8A/PwD/wQB/P35CAABAAT0/AD78v7+BAAAAAH5AAL+9wH/AAAAAAACAAAAAgAA/P8AAf8J
Af4BCQECAf4AAP8DAAQBAP77AAH///4DAAABAgIA+wAAAP8I/wABBwD+//z/A/sEA/8BAQUD9v8B//0MA/sCEfwBBAAAAAL6AQD++wEA/QABAAAFAAABBf8B
BvwBAgAAAAH9/P8A+v8CA/8HAP0CBgEC/gAA//8EAAABBP//AwAAAP/8/wD/+f/+Bv8A/wH5AAL/9QD//f4BAP4KAAEAB/39CAABAAbvAAP88v38+gMA/gAF
APoCCQQE/AAA/vwHAAEDBf7/BvsCAP4DAwcB+fr6//7+AP4H/wMCBf37BP//AP37AAEA+AD9/wIA/wAB/v4BAQIC/Pr9AvYR/gMFCQP59v8AAPwQAAEDDwAA
DAIAAgTrAf796wcHBQAB+voJAQUDAPz4+wAAAP4LAP8CDAAAAQEAAQP7AP4AAAMF/v0AAP4JAQQAA/z7+/8AAgAE//0ABgEBAP7/AP8DAAIAAf/9//79AP8F
/wIBAQH/9vkBAf8M/QoBDPj0+gQBAgIG//f/EQUL/wAAAwL9AP//AgMFAgAAAAD+AAD//QAA+gH/AP4GAf8DBwL+/wIAAAH/AP0AAwIE/QAAAAAE/wABBP/+
/P7/Av4JAQEDBwACAAT9/wP//wEABAMBAP8A//4C/wQC/v36/QD5AfcLAgEFCAf++f8BAQAHAf8ECQAEAP8AAP8I/wL/Bf78AQAAAwACAf8AAwMF+wD/APsN
AAADCQD+BgAA/gL6/wL9+f/+A/8BAQH7AAD/AAECAP4AAQEBAAIAAfz8AQcAAATy//f+/AgJAf//AP8DAQIAAf/+/QAAAP4GAAECBgAAAQEAAAH9AP7//gEC
B/0B///9Agf98Pn4/QAAAP4JAAACCAAAAf4DAAUAAQT8/vv9+f8AAP0LAAACCf/+AgEAAP8BAAAAAAEA/vsAAwEL/wUBB/z6/AQBAwX6APkBAQkODv8J/Qvz
+wb6/Pn9/f3/APsOAAQDBfz7+f8ABP8CAPsCBgID/QH/APsHAAADBwICEP8H/ArrBAb28fb9/wAB//8FAAABB/8AAP8AAgAD//8ABAEC/wAAAAABAAAAAf8A
AwAAAQL7AAAA/QID//8A//0GAAIBAv78BgIB/QL8//7+BP8E/AH/AP4E/wADBP4A9f4AAfoVAQEFFQAAAQIAAAH8AP8A/QECDfj+///1BQv86PnyB/4A/f/5
AAgA7/r2/wIAAAH+AP4AAQID/AMA//4GAf8DBwMCDgADAwX7A/759QIGBAD+AQD2/gAA9gT/CwD+/gHwAwP97AD8/QMAAAAA/vsABgQEAvsE/wMGAwoAAPT4
CPsBAP///wb++vr5AAAAAAABAAAAAAD//wAAAAAC/wIAAQD/A/8AAQH+/wD+/v7/9////v0GAgMDBfz8+wMA/wAI/wACCP//Av8AAAAC/wH/AP/+AwAAAAH+
AAD//v///AAA//wIAQMDBf76BgAAAAT4AAP99/z89wIC+P8QAQECEPgA+gUAAAH/AvkABgUF/gYCAwn+/Pb7CQcN+AH9APgMAf4ECAUA+QT+/fgKAwEFBgH4
/wAA/v8IAAEBBwD+AP8AAAACAAEBAf7/+P78APYWAAMGDwD6CgAGAQrwAwH59/wG+f8C/wEPAQEBE/wAAwIAAAL7AP8A/gIDAQAAAAAAAP8A/wEA/wD///4D
/gIAAgD7/v0BAgP+/gYCA/v89AX9/vYOAP4JCgkF+/79AfsJAAQEBgD+/QAAAAEIAAD/BwAA/wACAAIBAAAABQAB//7/Av//AQABAQEAAgEA/wAAAAH+/f/9
AP8D/gYDAAoABvX5/AcAAP4BAv4DBAQD+wD/Af0MAP4CCgAAFvwF/AzkAQD04fz/AwL//gLyAP7+9wIB//8AAAADAQEAA/8ABP0EAAX8Awb/APr/D/4C/wbs
AAH56/3/+P7//voS/gcEDvf2+wAAAP8GAQECB/7/AAAAAgD/AP8AAAIC+PwAAPcVAgICDfv4/AD+AP4IAAACBwH/AgAAAAL5AAD++QEA/gD+APkGAQQC/v77
0AHxBPgRB+0OEw0IHQAHBhjU/e/n6QUP/AAB/wAFAgD9//z+9/v7BPYN/gAFBAQB/wEG9v8BAwL///f4CAD/AQLx/wD+8QMB9gEIAgkG//0EF/sKAQcAAAb0
APj+/wgLAwAAAAL6AAD/+QAACf8H/wn8AgT+//gCBP//AAD6Af//9wH+/wAAAP8CAAAAAgAA9wMAAP0NAP0CEQMC/wAAAP8CAQABAgAB/gECAAP9APv9Av8D
Av8BAQD+AQIB+/4A/gIAAAAA//4BAgEB/AL9AP/9/f8C/AQC/P8AAv0HAwAABwMBCgb/BALs/fT98BALBP3///7/AQQA/P78A/8BAgP6//7+/gIE+wD7AvwM
/QAFCwMD/wT//wL5//wBAAMD/wAB//8DAAAAA/4AAAABAAAAAAH///4A/AD/+/4CAgQB//r8BgEDAAfzAQH9+v0GAQAAAP8AAf8A/QEAB/8A/wD3AQP/8/78
BQv7BQTr/e/+7xUUAQD//wH//v7//wD//QT/AP7//QEEAQP+B/8A/wD2AQH/9AD/AgD+AP3/AAEC/QH9/f8BAQIGAv4BCgEH/wEAAwMAAP0AAwIH/gAAAP8G
AAABBQAA8Ab8+/cOAf4IEAX8AAD/Af8CAP8AAQEA+A0CAAX7/vX/DQQL/QUB/v4HAgABBwD//AH/AgEA/v8CBAQG/f8A//8JAQIBBf79BAAC/wb3AQL++vv/
9QP+Av0JAPkEEgYIAAIFAAn5//37A/sEAAD/AP//Af79+f4BAQD9/vsDAAEB/QD5BwAEAAf2Af/8+gAFAgAAAAD6Af8A+wAA/QABAQAD//8BBAAD/gD+/PwE
AAUCAPz3AP/9AP0AAQIB/QD8+/8AAPwNAQAEDAEA/QcAAf37AfwC/gcI/QAA//0KAQECB/7+9QD///sJAQAECP39+v8AA/8NAfwBDwIDBQz/9wf5BQUHCP4M
AAEAAP4BAAEBAP//AAAAAQEAAP4ABAED7/r99fEYBgcCC/Lt+v8AAP0KAQIDBv7+AQD///wAAAAC/QL+/v//APsMAgAAB/79+wABAP8IAQADCgAB+/wE/gAP
AwIBEfgAAQABAAEA/wH//QD+BAD+AQD+AQD//AMAEwUD/A/XAf/34P8D9foABPYcAf4DGQMC/wD9APsGAAABAgH8//8BAP8IAAMCBf3+/QEAAQAEAP8BBgAC
AgAAAAL6AAD/+gAA9wIAAP4Q//4CEQAA+wMA//4HAPwCCwMD/P0AAPsQAQIDC/39+QAA/wIEAv4AB/8D/P//AAED/wIBBf38Av8AAAH5AAD+9wD+//8AAP4G
AQICBP/+BgD7Afr3/v/+8QX8+/4A//0RAAABDf79BgAAAQL6/QD++QEA+QAAAAEMAAEADPz9+v78AfgKAAAEBAL8/wL9BgT1/PgB/w0P///8APoK/gQEA//4
8v0E/AEVAgQAGPP8+/4AAPwOAAMCCv77AAABAAL9AQEA/gECAAH/+f4F/wMAAfv3/f7+AfsJAQACBgQBA/0AAP8A/wL++v79/f0AAPwJAQYDBfv8AQAAAP/+
AAAA/QD//f8A//wMAAECCP/8AwAAAAP6/wH+/f//BAAAAAL7AAD9+QD/AAIAAgH7APsA/QYH+/v8+/UL/wsI/PzuBAAAAQL3/wD++AECAQAAAAH+AAH//f//
8gP///oRAP0HEwMD9wX8A/oN/fgCBggLAgAAAQH9AP7//QEB+BD0/Pj69/IF/xME+gEB/fwRAQICDP37AwAAAAL7AAD/+QD//wAAAP8DAQABAgAABAEAAQT2
AP/++QIE/gAAAP8HAQABBv7//gH7/Pz9/fz78wH09//+A/wJ//sECgYE+/8CAAIHAAAACP0A+wAAAP4H//0BBv/+Bf/+AP7+AAIA+AD87wED/PwWAP8HEvj7
8QD8AfcX/wEGFAH8+f/6APkPAQIEBwH/AgAAAQL+AP7//wMDAgD9AP35/wAA9AL8BwEAAAPxAf//9QIC+/0AAv4OAAABC//9AAD+//0CAAEC/wL+AP8AAAD+
AAEB////AQD/AP//AAAA/gEAAQAAAAD/AAEA/v//AgAAAAH9AAD//QAA9v4DAAELAAAAC/sA/f8C/wEGAQD/CP0A/wEAAAEDAP4AAwICAgAAAAD8AAD/+wAA
AQAAAAAAAQAA/QAA/AABAAIDAQAABv4AAQH+AAP3AP/+9wL/+wAA//0JAwEDBf8A/BP8AgD//uwBDBEPAQABAAH+Af////8C/QD///wJAQEDBv//BP4DAAL7
AQH++v7/+QAB//8H/wEABf38AwIA/wP5//v9+gQFB//+/gD6AAL88//7BwAAAAXyAf/78wEB//8AAP8FAAIBBP/+AP8AAPwEAQMBAf38+wb18P8IAPwDCAPy
BAEA/v7/AQEB+v/9/wAAAP8DAAAAAgAA/wAAAgL/AP0AAwMF6v3++PAgBAcKEvrz/f//AP0KAAIDCv79+wAA/fwLAQADCf//AQAAAAD/AAAA/gAA+gcAAAX5
/vb/BwgJ3hL58/Ab//cSFgYH/wIAAQACAP3/AgME/AIAAAIE//sACgMC/gAAAP8GAAAABQAAAPwC//4IA//+BP0ABwAAAAL0AAH+9AD//AX6AvsF//kDBg0I
AgAAAAD+AP///QEB/QQAAQACAf8DCAUF//8AAP8CAAEBAf////8BAP4EAQEC//8BBQP+AALzAf399gIC+Pz/APYSAwMGDf37Bwj++/31//wC8wMA+wb//wEA
/vkBCQcG/gAAAP8FAAABBQAAAwj/AQb4Afb+/wUN/wAAAAABAAAAAQAAAAAAAAT6///9/fr8/wAAAAAEAAAABAAA6/v+APcdAgEHF/3/AAAAAAEBAP3+/wIC
/wEAAAAAAPwAAwMF/QAD/QH/Av7/BP0C/wAAAP4BAAEBAAEA/wAAAP8CAAABAgAABAAAAQL5AP//+AICAP8AAAADAQEBAf3+/wAAAP8CAAAAAQD//QAAAP4I
AAACCAAA7f7+//Ue/wMHFf/4AQAAAgH+AP8AAAEC/wL/AP4BAP4BAAQB/v8B/wAHAgQCBvv+Af4A//wDAQMB/AH+9QUB/v0LAPwCEQABAQAAAAH/AAD//QD/
AAIB/wD//v7/CAH/BQAAAAL2/wD99QD//QMA/wADAf0CBwIE+/8AAAAFAAIBBPz6AP8A//8BAQEAAf7+/f8B/wL6AP37/f0A/f8AAP0NAAECCf/+//8AAf8E
Af8AAwEB+wIAAAIKAP0BDQIDAP/7+/UABAEE/QT3Cf7/AgD5AAH+8v/9+gIA/f0E//v/BgMA7fr+AvkeAAAJEgIAAQD/AP4AAAAA/wD+/v8AAP8GAAEABf//
/gIAAP/8AP0CAAMG+v/+A/wKAP4DCwUE/PQA/PkaAQoND/j59PgDB/gdCf0HHQML9+/7C/caAAEIEggQBf0BAQT8AQL/Af0A/AMB/wEGAfsCCgUIAwMAAAH7
AP0A+gUEAAACBQb2APj8AAYM/wH/AP4BAP8BAgEBBP8AAAD5AAIA9gD//QADAAQAAf7+BvwCB/7/AwPz/QH77gP/BQEEAQX3Av79/f8FAP8AAAADAQL/Av39
+/7///oNAAYGCfv5/gMAAAH6AP0C/wMFBf8AAAH+/wH9+/7+AgAAAAD+AAD//QAA//v+APoMAQYCAf34/QH+APsLAP8EDQYEAgMCAAP9AQD/AgEC/QAAAAAF
AAABBwAAAf8AAAD/AQH//AD//wEAAP8DAQECBP///AEAAQADAf8CCAEDBPn9Af0BAwf++/38/P0JAgcJAf3/EPoIAgIAAAD/AAAAAAEBAAAAAAACAAAAAAAA
/vsAAv0M/wIAB/39AAD/AP4FAAEBAAAA/gAAAv4EAwEBBQID/wD/Af0C/v4AAAUC/wAAAAABAAAAAP8AAP8AAP4DAAIC/wD/+v4BAP4N/wECCvr9AQAAAAAA
AQAAAAAB+wAAAf0LAP8CCgABAQP//wH4APwA/wME9AL/AP0QAQEGE/z9AQABAAT/AAD/Av8BAvv/Av0FAQICAf8B/gABAgEE//4BBgEDAQEAAAH//v/+/gIB
/wAAAAAGAAAABQAA+AAAAP4PAQEDDwAA/AAAAAAFAP8ABAAA8gD/Av8O//0BEwMDAAAAAAABAAABAwABAQAAAAD+AAEA/f8A9QT+/AIM/fsDGP77BAD/AP39
AAAB9wH/+///AP0OAQACC/7/+AAAAP0LAP8CCAD/+wD/AQAF/v7/BQD//gAAAP4AAP4AAAMB/AEAAP8KAP4CCgEDC/8CAAPwAQL97f79AwAAAAH9AQH//f8A
/P0AA/wKAAABCAD+//r//v0G/gf/APnw/AYAAP8IAfwDDAUFBAAAAAD5/wAA+QEB9v/7AvgJ/P8DBAP4+gECAAMI/gABD/4A/AEGAQj9/gD+CPwF/QD/AP0G
/wICBf/+/vz/APwLAgUCBfv5/wABAAACAAAAAv8A/wEAAP4CAAAC/////AEAAP8HAP4BBwIBAwAA///9AAEA+v//AAEAAAAD/f4BBgMCAwAAAAH9AAD//QEA
AAAAAAH/AAABAgAB/f8C/wQFAQL+C/n/AAEAAAAE//8BAv8AB/7///74AQP/8//7Bv8CAAT6AgD89/8BB///AgH6AAD9+AP//gUAAP/+APwBAAUG/QMAAfwB
AQAD/wIDDAADAAXwAf778AAB/AACAQX5//v8//8D9QH/AP0P/wAFFAIB/wAAAP8EAAABAwAAAvwAAP0GAAQA/v37AP8AAf8AAf8B/v8DB/8AAAL3AQD99v7+
+///APwMAQACCQEB+wAA//4NAAEBDf39+wD/Af0FAP8CAgMD/vr/A/sJAAYBAfv6CQD/AAPz/wD87gL+BQACAAb7/wH7/f7/9f8A//wK/QQDCf77AAAAAAAB
AAAAAAD/Af8AAP///wIB/f/+/f4AAP4KAgEABv0AAwMA/wL6APz+/wQEBgED/wb3AgD++/8BCv/+AAL3/wT89P77/QIC/wEFAP4ADAAD/AAAAf8KAAABCwAB
AwD8AP3//wAD/AUC+gL+AP4EAP8CBgD/CAAEAAX1AQD79/wCAAAA/wEA/v/+Av8A/wIAAAT/AP39AQICAAP+//0CAQABAgQB/wAAAAAEAAAABAAA/gAAAP8D
AAEBAv8B/gAAAP8JAQEBCf//Bf8CAQX8/v/+Af4C///+/vwFAQQF/f/9A/sAAP0FAQX///v69f8CCQ0DAvz/EAEUDQD7//v1/Af/7gH2DP/8AQPrAAD76gT/
AQAAAAAAAAAA/wAA+QUAAgQA/fcCDQkM/gAAAAIC/wH/BP79BAMCAAX9//z9AP8FAgEA/wH+AAEAAgAB/QH/AAAEAP4ABAQD/P8AAP8IAAAACAAA/AAAAP4I
Af8BCQAA//8AAP8JAQEAB/79//8AAP4BAQEA/////wACAAMBAAD/BP0BBQAAAf/7AAL/+//9AwMAAQX1APz+/AQG/AABAP8GAAABBf8AAf4CAQEHAQEBBv4B
AQAAAwECAf3/AQQIBAAAAAD7/wH++AD//gADAAACAAEABP3//AH+//sJAAEDCAH+AAABAQEAAAAAAv8DBv4AAAP1AAP98/38+Pz/Af0I/gcFCPv8AQACAgT4
Af3+/gEGBgAA/wH3AAH+9f/9Avz/Af4CAQH//AD/AgAAAAH7AP//+gEAAAABAAECAAAAAwABAQD/AgH//gAA/gIB/f/+AP0HAAACAwD9AgABAAH9/wD//gAA
AAAAAAACAAAAAP/+AwAF/wb+AQD9BPsC/PwAAP0KAgUBCPr8+wEAAP8IAP4BCAEA/wD9APoGAAEC/wH9+AAAAAAK/wEBDP3+AgAAAAD8AAAA+wAAAAAAAAEA
AAD/AAEBAwAA///8AQIB+v//AgAAAAD//wH//gD+/wAAAP8DAAABAgAA/QAAAP4HAQACBwAA/QAAAP4GAQABB//+BAAAAAD5AAD/9wEA/wAAAP8DAAAAAgD/
Afz+AAj8BvT/Av7+MPcHAMn75Rjy7+sfDv7/APb8+AX+/PoKBvwAAPX8/AL+AwEAAvYBAPr6/wj0BwQFEfkBAPwC+Qv5Af4IAf7/AAEAAQL8AwL/2QP//SIA
DfD7Eg/07vwCAAkEA/8BBwrzE90FAN8D7hL0BgYZ7uT+AAvxCfnxHxkDEwL7APb9+/3++fcK8wcCABEGBvwF/v/x/v8DAPcE/AUH////Hv8NANgL8RUH7/UI
AQIEAAQHAgEEAgT5Gv/9AO3+9Qzy9/QQ4e/9ABn5E/X7HRrzwfwDAC4IGfUKHCLV5Pz1ABz3EvH0EQz1CAP8AAYAA/34+v0A9Rn9ABEFCfYC8ffy+/oHAPYC
/wcGAQH9+QMAAAD+//0EAgAD8/3/AAn9BP0BCQb9FQP/AO/6+P4B9/QP6wr/ABIBDvYE///w/A0AAAkDA/v9+ff6CP7/APj+/wT/AAAD/7oAAP72ARDtJhsE
IeEAAOP47xHlBf4a//QIAPQB/ggEBAQBBP8AAPz//QAB/v0D+fcKAPIF/woIBAf6Egb/AP39+QL6+fcN3s8JAAj4CQT+KiX3//UKAPED/AoGAgb/+fn3ABb+
Bf7sBwIAB///AP7///7/AAAE+P8AAAYBAwT8Bgb88/3+AAb9Af//CAT++P3/AAj5BPv4BgT56vz+ABL+Bvr+EAz48Q0AABEIBvcN9v7tG/v+AOr78A/x+vUW
EQf/AO4G9RH78/AJBAoAAAYDAPoD9fUA9v3/AAUABAD+BQX6/QEAAAUBAf8EAgIA/f4AAAEABQL+BQT86QX/ABQCAv37BAH3Dfv/APf+/QT8BAMI+Qz6AA38
BvIB/v0A8fT/AAP4BPoACQn++vYJAPkEAwQKAQX5FP39APX6+QP6+/gR9v8DAAkDAwH/CQj8+hb9ABADB/QB9PT29f0BAAT+Bf4BBgX69AUEAA4FB/oIAAP0
9Pr+AAr+Cfz7Cgj57P0AABD8CvkACwr0/wv8AAkC+gL29/YI+/AAAP34Av76DwsF9f4AAAcABP0CBwb6+PQKAPUCAAkGBwf87P8AAAkAB/4DCQb19AHxABv1
BfD2CQMD4/z9ABf8C/j/EQz19RH+ABD7Ce8B9vf5/goHAAUI//8K+fn7/QgDAAUKB/8L9fv0AQr/AAP+BfgC+vsBDvkEAPME+woABQUHGwn9AO4B/AT95e0F
C+j+AOzy+gT2DwYV8fwDAA0FCP0FBwrw9P0AAAn9B/j/BQT8CQADAPgDAQID///4y/n/ACQAFfIHGBjk/gD9AAbzAez5Av8L7voAAAsBBf//DQv6B/0AAPj9
+wIBAP0I/vgDAP8ACP8CBQj28v/8ABH/CP32DQz47Pb+AA70BvP6DAr/8gD/AAoABf8BBQb3/AUCAAUFBfsH/Pv66Pv8ABn1Den9Cg7y7Q36ACQGEPACCgbz
9/8BAAUBBP4FAgL9OvP/ANHw3hbp6d8sBAoBAP/6+vz/9e0J1QX/ACwDHN4RDRLcAv3/APv9/gH/AwAEDPAAAPDz+wP2CAYNDOL+APXu/gHxFAoPAuwCAAL+
BAD1Bwz+DPwBAPAA+gX7/PwJ9vsAAAX9Bf8ACwr9GAUAAPoD+AX6/fgKIP0BAPAB9Qz5//wQ8iQCABoPA/UL5/fx7Rr9AB8MC+8M7vrq5fj/ABX9Dvr+Dw7v
CxX+AAcFA/YE6PD8AAf/AAYBAP0C+/wABuwAAPj7/An0DQgM6/j8ABL6DPj4ExD36hD+ACEFEOcO8f3p/SsAAA4MDeoQ3ent7O//ABP9Cvz0FxX27AH5ABn8
FO7zCwn19Qn/AA0CDPMD/wH1COn2AADx//vZBgcO8h/9ABYHDO8G7/TrARP/AA8EA/f+9vf9/g7+AAEDBvwE8vf0CAMCAPUB/QQB+/wCEwIAAPAE9gz/+vgM
AP4CAPwB/gQBAQEB+vUAAAb8Af36BP4DBgkAAAcF+/sF9fUE9/v/AAcABPwBAgX7AiL9ABAPAvgJ4+34/xn9ABQGB+8J7PP3AQkAAAED/v4B+v3/8wj8AAj6
AvcCAv3/6w0AABH/CPYBBAL2//8CAAMG/Qj9AP///fkAAPsA/AT6BgMI/fsEAPr+AgAEBQX+D/4CAPIA+gj9+/sG9f4AAAkABfwBBgb57Pz/AAf8B/0DDAn4
+PoAAAQAAwD/CAj88Pz/AAr9B/gDCQj7+OABAArsAvrqFxIJ9/sAAAX9Av79DAf+/v8AAAP6Bf71BgX8BAsCAP8F/f4I+/kC1BH8ACwAGOgM/wPePPQBANb+
4x3p+/Eq+AMAAAoBA/wBAAH6AwoAAP8BAv4E/PwC/AYAAAoC/voF/v7+Bf8FAPYF/QgC/f8AB/z/APr+/v8DAP8FDf39AOz1+AD6/vYT+v//AAT+BP7/BAL9
7A0CABgHCfYJ//7v/w0AAAcDAfgF9Pb75v3/ABoACPcADA71EBX+AAIA8vjx6OQbBv3/APf8/AL9Af8GAfv/APj6AAL+BgMD+/sAAAT5Bfr8BwP/FwkAAOn/
+w//8ewI9ij+ABYQBO4M3uf2+SD8ABcPCPAQ4+3x/wr/AAwF//oI+fz9BQL/AAD///wB/v0D8PYAAAn/BwP8EQ75Cv7/APb/+Qj0/vsG8e3/AP/0//72EAoG
+wD/AAL+AfwAAAD/8f8EAAMBBf8DBgT48gcMAAMLBQMR+f/v8fwAAAX/BP4ECQn6BwT/AP8BAP4C+fwAAP7+AAH9AAD8BP8FCAD/APn+/gP//v4F8QYAABAE
CvgFAQXx8/4DAAcFBgEDBgn1CCH9AAUIA/gH5ej1EfwBAO3/+Aj5/P0ODwAEAPcA/wAA/v4C8/0AAAMBBP8FBwX4/PwAAAb+Af/9CAb//QkBAAMAAvoE+Pz/
DxQAAAMD/PgC6+sE/fwBAP7+AvsEAwP/+wYAAAf+C/gD///2/ff7AAn4BPn6CAYC/QoAAAkEAPwF+vn7/fz/AP3//wX9BwUBBvcAAPv9/gH7BwYHEgz/APz+
/P7x9fIIAQL+AAEB/wP7Av8DCgr4AAn//e8E8fALDPz+APn9///+AQAJ7fn/ABD3B/f6DQv99QkKAAMMAgQU+wLu+AH/AAD+A/4EAgL7B/78AAwAAvj+/v0H
9/7/AAH+AQf9BQL97AcEAAcLB/wP+f7p/P8BAAL/Af0CAAD//v8BAAAAAP8BAQABAAT/AAX+AvkG///+8P3/AAv5Cfn4CAX38wAAAAQEAwICBgP68goAABcG
B/MI/P7y/AsBAAsCAvkC+Pz/7/z9AAb8BvwACQj8C/j+APn+/Aj4BwIGBAkAAAgCAPsE9/j9/Pn/APv6/gP6BwMG+PACAP3+AQX8FRAC4B0CACgIEuMU8/rk
BfwDAPj+/wX+AP8B/P/7AAb+Av3+BAICA/j/AAX+Av74CAcD8gAAAA0CBv8ACQn2/QkAAAX9A/32Af4B+gf+AA8AA/z+//389f76ABv+Bvj0Cgn89BMAAAoA
BvIK9fb4/PkDAAD4Afj/BAEB/vkAAAL7AP36BwUC9wUAAAkBB/gDAAL6/Pv/AAb9Av3/BwUB/O8DAAf8BP39Cw0ACf4BAPYB/Ab+AgAHC/v/APH9/Qb5AfwF
7fcBAAf+BwH+EQ/3AvL6AAL6AQLtA/0M0/b/ACD9FPf9Gxnp6wz8ABL/Du4F/P719QQAAAwCA/oGAgP58/4AAAkABvsCBwf4+RL9ABQDB+8I9fn3DfwAAPX9
/QL/Av8J+v4AAAf9BfkCAgP6AP0AAP7+AAL9AgABEfr/APH5+f7++/sNAiH9ABII/vf76OoC+PoBAAb/AwL3Cgn/8P4AAAwDBf0CCAj4+fwCAAQBBP0CBwj7
8fn9AAz8BQT1EAz7CP0CAPQB+gf9+/wH9QX9AA0ECvgD/f70+AIAAAQEAAAABwYDCwYAAAAF/QQE+/wECP4AAPj8+wL///0EAwIAAPkDAAH/9/f//QIBAAL/
AP0E/wD+Dw7/APsB+wT19vQG9fz/AAf8BvoDCgn5BP//APf++gT2/PgLCO8AAPT1/P76CAUNA/4AAP79Af7/AAEB8gYEAAwDBvUM+wHw/gD+AP39AAD9AP4D
/BYEAAIHAAEA8fX39QkAABEAB/UF///48vwBAP8CBwb9BAf0Eej/APX6+QrtDggN/vAAAAH7AAD5DQoF/vn/AAD4Bfz+Cwf//wL/AAYAA/sA/f/8AvoAAP7+
AQD/CQcB6wsBABQECfMJ+gDy/wIAAAMC/gP+AgIA8gMAABECCPkGBAP59g7/AAgGCPcI9vj39fX9AAf5//v+DgcJCgP/AAH/AP3+9vsB9f/9AAEABv8CAgH7
9P78AAj4Avv6BAL/Bf/9AAD8+wXyAf4G8AMAAA0EBv0GAgP35/0AAAsACP8CDQrz/hP9ABIDBPQF9fb8+vsAAAD9A/3+BgYA9fgFAP8DBAQACAj8+/z+AAT9
Afz9BgUB8wj+ABAEC/MK+/7w8QYAAAsBBPYE/wD85/n0ABv0B/D3EgwB/AIAAAj9BvgC/wD+9P8DAP8BBfwIAwP43Pr5ABr6E+4HDgvw6wcAABcDCfYGAgTx
DfwAAPP++wn4//oICv4AAPL/9wj8APkKFQgCAPgE/gEB8PMC6gAJAAgGCv8JAwnqAf4HAPcEAAgCAwL8FAr/AP4A+fz/7+4J5QwBABgFD/IN/wHr7P8IAAsF
DfoOAgfqBfv/AP///QD9BgMH8w4DABAICfMM9/7u+QQAAAsABPcD/QD7AAECAP8BAAAB/wAAGvoFAOL99Ar99vUO/QQGAPcEAQb+//3+DA//AAEA/fz79fME
GBL/APkD9wX47+4IAAP/AAEBAf0E+vz++/wAAAEAAgP9BgT+BwMJAPQH/AkI//wAA/sBAPn//wX9BQMF8wYJAAAIAwAQ+//1CQACAP4CAAAC/gEA+f8AAAT6
Bfr/BAP4BQH+APv+/gAA//sFGvEBAOb/9xXx+fgO7v4BAAkBBvwEBwf4Bv/9APv3Af70A/4J/PkIAPn//AT+BgcA8/7/AAb7Bvv/BgX6+/oCAAICAAX+DQn/
Der+AP34/gbuDgkK/gAAAAEAAf8BAQH+/P/+AAb4//7yCAQN+v8AAv8LAf8CDv8CAQABAAD9AQD//f4ADQID/QztAP329QIA+QX2/AcLAfD+DhQMEADs/O8C
/ggKAQLzGS32/BrUA+P08SUX7/XxAgYCB/oF/hIYEd71//r+CBn/7fTwDPQDAAb/BQb3/ff+Ahng/vvyC/8D9goC3/vw+usqBvkUIQX+6+gL5gAhBhAIFt7t
Dub8+QAGBv/0+QD8/+D84/oXFxUMA+rsA+PoCPP3AhkI7Av4/v355vz5BQMA+v/9/Pbk2O4PAhD/9+7Z/APo8ugS+g4NDgXo/P/15AAEBQH9//zkAAAA+/0B
Cg3/8fD2/fv5APARBAgH+f7zAQABAAH+AQH//f8A+wkAAP8BAPoABgQEAP8D/wIAAAD+AvwBAAAAAAH/AAEBAf8A+AgGAQgA/PX7EQIJ//4CAQP3/wH/9v4A
9v8AAPwQAAIDDvv8/gAAAP8DAP8BAgEB/QMABAb5//r9AQQIA//+/v0FAAYC/v33BgEBAAT1AP7+9wABCf3+EQ7t+/76/QwVAv8AAQL8/wH+/v8CBf8AAP/6
AAIA+gD+/gAAAAACAf8AAAEBAAAAAwP9AP3+AgMF/wEAAAACAP8AAwAA/vkE9f4eAwwFHu/0/P8BAAAIAAIACP39AQABAAMB/wD+A/8B/AMC/P8EAgL//v79
AQAAAP8BAQAA/wEBAf8BAAH8/wD//P7//vj9BfkPAAQCBwT//gAAAP4IAQABBwAACAUA/wXxAP798QMEAwEAAAP4AP3//QMEAQT/AgL8//n9AAkIBf4D/wb0
AAL89vv/AgABAAIA/wD9////Af8A/wACAQIAAf7+/v7+/PoGAAkD/fn07/38Afkc/AEEGfz7BgH//wL1AQH+9v79BP4DBgT5A/z++wIL////AP78/wIB+gH7
Df4CAwnyAAP78gEG9///AP0PAf8BC/79+f//APsQAP8DEAD9AQEAAAT4AAD//f4A+P8A//0JAQABAwD//gAAAP8DAQABAwEA/AIAAP4FAP8BBgD///8AAwEF
//4ABgAC+/7+//wQAgMDDf3+BAD+//v7/gID/Ab8AwMB/gL+AQH9//77Cf8AAAH5AAH99AD/9QAAAP4KAAAECf7+AAAA//8F/v4ABAD/Bf8AAAL6AQT++Pz9
B/38APz+AwUC8f78/v8AAP8IAAEBBv/+Af/+AP0EAQIB/QH/CP8A/wH2AAL+8//89///Av4TAAEDEAH//v8AAP4JAgABBgABAAEAAQP8/v4A/QED8QH8APkW
AP8GGQH8/QEAAP8IAP8BCAABAf8A//8F/gMAAf78/gEAAQEC/v4ABQIDAP8AAP4FAQIBAf7+AQAAAAIBAQD/Af/+Av//AAIAAAT/AP3+/P8CAAEDAAAABP0A
/AH+APwM//0CDAQA+wH9AfwBAv4B/gIB+wMAAAP8APoABQQHBxAB/gboAfX99AsN/gAD/wEDAAD/BPz//v3+AP0JAAQCBf/8/gAAAgABAf4BBAIE/v0BAQAK
AAEEDP4BAvz/APwGAQUD/v77AAABAP4FAAIBAwD+BP8AAQH6AP/++wIBAPz/AvsE/wUG/gH//QIAAAAFAPwBBwQEBAAAAAP7AQL9/P3//wP+AP4AAP4CAQUE
/wD+/P0EAAMCAP76/QAAAP8G/wABBAAA9v4AAPoVAwIGD/3+Av8C/wH9AQL//Pv++v4C//4K/gUBBvf5BQEB/QP3AAT9+P397v/8APsTA/sEE/8HBgAAAAH0
AQD+9AD/CP0E/Ab7AQn9+/L2B/8BAAT1AAH99v/+AAIAAAEAAP7//wECBvz///sHAgf//Pnz/QAAAP8GAP8BBgAAAwAE/wf/Af/7A/0GAv8A/wP+AAH///37
A/8AAf8CAgIB/wD/9gL9//oNAP0DDQUDAgABAAP4/wL/+vz+E/wABAblAAP73gT++fn8B/cQAgIECgMAC/4A/v73AQUA8AD+AAD//wEDAAP+Avz8/P8A/vwI
AAMCBPv79/0CAAAJ/QUAC/j3/AACAAIEAAH/B/wBAgABAgUBAQEAB/0DAP4AAP8DAQQBAv39/v7///oHAQIFAgH9AAEAAAH///3/AwMD/AD///4DAgEEBP8A
AAIAAP7//wEBBP/+/wADAAMCAQD/A/wBA/79APz6AP8A8wD7/AAAAP8AAf8BAAAA/wAA//8GAAIABP37/AQCAAMD/v0ACQIG7goGAQEOBPgDHQEP/f4BAf4K
AwIDD/8B8P8BAPwQAP8DFv8AAf4E/gb8AQL7/fsB/AH9APsK/v8DCQMBCAD/AAD2AAH/9gH8/QAAAP4GAAECBQD/AwAAAAL7AAD++wEB5AQB+/wjAf0JNvsD
//////8DAQQEBf36/v8BAAEHAQEBCPz/BAcA/wL0APr/9wYGBQMAAP31AP8B8QMD/wAA//0KAQMDB/8A+/8BAAAIAgABCf0A/QT/AP4D//7+/QP+//8AAAAD
AQAAAgAA//z+//QWAAgGCPz0/gP///4EAf8BAwAA/gAAAP7+Af8D/gEA/gL9//wHAAICCQD9+QAA/v0LAAADC/79/vv/AfsLAQMBBwD7/wAAAAADAAABAwAA
/AIAAP4FAP0ECgMEAf//AgAAAgAAAQECBQD//wD4AQEA9AAAAf8CAAL6AQIA/f0A/gAAAP4AAAEC/gAAAwAA///7AQH/+P/9+v/9AP38AAAA8gD4+/8AAwAG
/v7+BgL9AQMABAXz/vj+/AkL+wAA/fsOAAACC//9EAD/AADsAAQA5QD+/wL/AAEAAf4BAQEBCP0B/gT2AAb88vj3BQH/AAL1///+9gEB+wT+AP4AAP0DAwgF
+v8AAP8KAf8BCgAAA/8EAAj6AP/9AfsF/gMBAAL7AP4B/QMH/P8A/v0IAQMDDP79Bv8A///4AQL/9//+AgAAAAH5AAD++gAB9wIAAgEHAPoADgMH7PsB/vgh
AQgLHPP3/gAAAP4FAAABAwAAAwD/AP/9AQEB/QICBwAAAALxAAH/8QEA/P////4K/wICB/7+AwACAAb4AAH9/P0C/wAAAP8FAAAABAAA/v0CAgIEAv//B/8D
Af0AAP8AAAT/+Pz79/3/AfkTAf8EDgQBBwAAAAL2AAH99QD/BP8AAgP5AAD++QEB/gH9//wHAAAFBAIB/v//APwFAgMDAv/9AAEAAQL/AQEAAQEA/wH//vsE
AgEBAAD8AP/8APsI/wICBgP9AP8AAf8BAf8BAQIC/gD/AP4J//8BBwEA9AD28uUcCgsTEAHrCf7/AAH0Agb/8P36AAb//wT5//z+AwUFCAH/AAP3AAD+/P8C
//4DAAMBAQQAAfn/AP8A//4CAAIAAP7+/AT7APsI/vwEBAkEAv////4BAQEA/AD9+P8AAP4K/wICCf/+A/4AAAEBAQP//f798QAB//8LAvoCEgIH/AAAAP0I
AQADBwEB9f8AAP4QAAEEEf38AP77APQNAQMDAgH3//8AAP8GAAEABP/+BwACAAX6AAH+/f8AAgMAAP0EAgACBAQB/wEA/wEBAAD/AP/+AAD+AP8AAAIA/f//
D/kD/gT3Agj89vf6AP8D/gQA/gH/AvwBCwD//wL4AAD+9v7//v/+Av0FAQACAQMAAAADAQECAv/+A/8C+Av+/PkPBPoJDAMG/v34//cRAgUFCAD2/P8B//8J
AQEBCP7/A/0CAAAEAQcBAvj7//8A//8HAAEABP//8wf8AfkSBfwFFAMH+///Av8LAP4BCwMD9/4A//0P/wMDDfr9CPoCBQ3v/QT28vj5AgH/AgL2APv++wUH
Bv7/AP/9AQP+9v768ggA//wTAf4IFQIGAQAAAP8CAQAAAgAAC//8//77AAL/9AL88f39CwH//vH/AgkQAv8AAP8CAAMA///+Bd3f/OoaAhAJ7QTmAfQC4AoE
Awn7A+zwDf4I7grrFw/xAu32/gcG/A7pBPb1A/UJ9wUQ/A/tDQD4B/gSAQQJ9w/3BPz6A/0FBusHBAQJBQz9Bu/8/ewQ9hL9CwL5EesICBL3/gDw/PID+RQK
FfLu6PAQ/icN9/DN6fbw9+0b+QwSFfnj/voC3f4GBgz9CfDzAu0N5gUDDBf+8+Xn8//8APYWAf8ECgP/+OEGBfcQGAz8B/QA9O74/+oMAwkH//jrBgD/AAH3
AQH+9gD9AAEAAP8DAP8AA///BwIC/wP1+f3/9QQCCAAB/wP2AgD/+AAAAAAAAQH7/v7//QIC/wP+//0A//8C/QL8/v78AfUN/gQEAgL3/wAAAP8H/wEABf79
/f8AAP4JAAECCP8ABgD+/wL//gL9//z8AQL+AfcBBP0F+wcBAf8BAAP9AQAAAP8D+gD/AP0IAP8DCgIBAwAAAAD+AP//+wH/+/4C/f4LAQYCA/b2+AECAQQG
/v0ADv8E/QYD/gEDBP4BBf8FAP8AAP8CAAEB/wD/Dv0AAATs/wT66fz8/gAAAP8CAQACAP7/8gL///kSAvwIEwUB/wQAAAH9//sABAMF////AP0HAAIBAQD9
CQMF/g3qA/j08QED+QPx+/MEAPsL+wwG/AAA/v8GAAIBCf38Bv7/AAAAAAX/+v37+f0B/vgTAgMFD/36+wcD+wT9/gD/Bfn7AQAA///9AAEA/P///AIE/QEG
AgEABv8C6/4A/vgjAAMGIfv4BQD/AAD5AQH/9f8AAP8DAAT9AgH9/vwC/AABAAIGAP8BDP4ACf//AQX1/wL78QD8/QIAAAADAP0ABgID/QEAAAP//AH+Af/8
/wD///4BAAEB/f///wAAAP4EAAEBAwD++/8A/v0LAgMBCP79AQr8+P7y//4A8wX1/wEAAAEB/wAAA///AQABAAX6AAD+/P8C+/8E/wcIAP79DfkB/PoTARr4
AgD3EPUSAwQAAAD5/v7//AEBAv8EAAb6AAL9/fn/E/v8/vr8AgsB8v/0/f8AAP4JAAEBB////QAA//8IAAEBCP//AwEC/wb8AAH+Af4C/v7/AP0JAQMDA/78
+v4CAQIEAAABBf4D/AAAAP8G/wEABf/+Af8GAQv7Af/9B/0G/PwCAPsQBAUDCvn8Af8AAP0DAAEC/gH/AP8AAP8CAQIA//79Bv8A/v35AAL/9AD99f4A/PkV
AgUGD/r3Af8AAAEBAAD///z9AAMAAAD/AQAAAAEA+wcE9wIK/QEAB/78AQD///4BAAEA/v/+//8CAAIDAAAABP8DAwAAAAL4AAEA+/8CC/3+A/36AwT/7gH8
AP79APYIAAMD/AD56w/+9PYZA/4MGQP8BP7/AP4B/QUA/f77/gAAAP8EAAEAAwAABgICAATyAf/9+AD/+wUAAAL+//gABwUHBQIA/gD5AAH+9gD+AP0AAP4I
AQMAAP37/wAAAP8DAP//Af79/AAAAP8HAAABCP8A+wIAAP8DAP4CBQMC/QAAAP4HAAABBQD/9wAAAPoTAQADEgD+AAAAAP8CAAAAAQD//v8C/wH7AgAA+v0A
/P///vwKAQMDBf37AQEBAAL///3/BAED+//+APkQ/wIEDf77AP7/APkH/wYD/Pv6Bf8A/wH4AAIA9f7/B/8AAAPyAAD98QD/+QEAAP4MAf4CDQID/gAAAAAF
AP8ABQAABgECBAL4Af/++wIFAAAAAAH+AAAA/gD+CAoH/RLrAvv9/AMOAAAAAQEC/wAA/gAA/wX///wBAgAD+QH9/QcAAAH8APr/AwUD9wAC//8P//8DEv4B
+QD/AP0NAAMGDP8ABf8AAAH+/wL9/f389wAAAP4NAf8DDv8AAAH/AP8B/wEA/QH9/QAAAP4IAQABBwD/Bf//AAH7AAT/9vz7/wAAAf4AAQABAP8B+wH9/PoJ
/wQGDf33/wT///79/wACAAL/BP//AP78/wQA9//5FPwB/QbuAg386/XxBv4A/wH8AQT/+f38AAADAgT8Af3+A/8G/f8E/wQAAAD+BPr//wAA/v4FAAIBAv7+
BQUAAgDyAfn/9gcH+v0AAPwQAQMDC/v6AgQF/Qv0AP38A/wH/gUDAAgA//n+CwMK+QD9APoOAAAECAD7+wYAAP0BA/4CAQMDBQAAAAH5/wH+9///FvoG/wr6
Bg389fT7/wD+AP0E/wACAgH+FQP8AQDgAAP73gX+AAAAAP8BAAAAAQAA/AcAAP8AA/wCAwUF+vwB/v8HAQcDBPf3+gIA/wMD/vr/Cv8CAQAAAAL8/wH//P7+
/gH/AP0GAf8DBAIC/AAAAP8HAP8BCgAA/QAAAP8IAQABCAAA/AD///0KAQECB//9BAAAAP/+///+/f/+BAABAAH5AAD//QEB/gL/AAEAAP4BBQID8QL8APgX
AvoFFwUDAAAAAAAC/wEAAgH//P8B//0OAgIDB/z99gAB//4QAQACD/3//wAA/v/9/wEC/P79//8AAP4GAAEBA//+CAb//wDx/QD98wH8/wAE/wX/AQD/BPwE
/f4BAAAGAAIABv3/B/8AAQL1Af/+9QIE+v/+/vcJAP8E/wD6+wAAAf4IAAACCQABAQABAAEAAAD/Af8BBP3/AP7/AQMA9wD9/wQA/wAAAP8BAAQD+QMAAPwL
Af0ECQQD/PoA/PkMAg0GBPf0BAMAAAH3Av7++gD/9wj8/voKAf8FBQUCAAAAAAABAAD/A///Af/////9AAEA+P77AgD/AP39AAAC+gIBAP7+/foEAgQD/fz5
///+APwHAQECBf/9+gb/AP4GAPsDCgYF/AABAP4IAf4BBgAC8v0DAgEOAf8AEvcA/////v0FAQMCAf78DwL//QXu/gH66//6AQAAAAH8AP8A/gAA/f4AAv4J
AAABCQEBCPv+/fgAAwkF9vrz9wMAAP8LAP0DEAIDAv3/AP0EAgUA/v78/P///v8E/wAA/gMABgAAAAD7AAL/+QD//gMA/wAD//4ABAIAAPoAAP0IAQcBAvn4
BgAEAAP4AQH9+f3/+Ab8/v0K//0GCQQAA/8AAAD/AQH//AD///8A/wAFAQIAA/7+BAD+AP7+/gL/+QH8/gT+AAH8/gH9//75+v3/Af0RAQL/DAAC/wL+Av78
Av8B+gQCB+zu4fQRDRAJ4/3lAf/+9voKAg0F/Pjy7gTu4uUUAQEI9gTrDfTz/OwJAh0L9/beHgP/AxTdA/ft5gEJ/u786vUHDBAECPX0+QYG9v0IAPwCB/3+
7gMF+/wVAfwEGP0DAwQAAAPyAPz/+gQF/gAB/wD+AP//AP/+A/X/BAX/CAH7/fz++/z9+/UQAQYGCf3zBwf/AALy//0A9wkF/gADAAMGAgD/CP0DAP///wQC
/gX+APn7AwACAAT9AAD+AP4AAAAAAAABAAEAAQEAAQAD/wX7A//+AfwBDgD+AQnk/gD35QAB6/0GAAcTAwABH/QK/wIAAQAB//7/AgEBBgAA/wHzAAH+8gD/
BP8AAAH6/wH/+QD/AwMAAf74Af8A+AMDAP//AgADAP//AQIAAwABAQP+AP3+AAID+wgAAAH+//kBBQcH/v7/AP4GAAP+AP77Av8AAAD9AAEA+v/+CAAAAAPz
///88wL/Av8AAP//AQEA/v39CwAD/wTz/wL89f4CAgAAAAAA/wT//v39/wIAAAH///4BAAICBAAAAAL6AAD++gAA/QAAAP8HAQEBBv/+/gAAAP8FAAABBQAA
+QAAAv8EBAEA+/v/Af8AAP8CAQEA/wD/AAABAAEAAf8AAAABAAID/QP5A/z+/gADAQAAAAD7/gD/+/78AgICAQb2//v+/wULAwD/Af///gAA/gL+EP4ABQjm
AP/56QMF/wABAAEEAQABBv//Bf8A/gH+AAP/+/79/v8DAAMCAgEAA/0D+v8AAP8IAQH/Bv//7gnf8e8PAfsL/Qv1AAAAAAABAAAAAQAA/wAAAgABAf8BAwED
BAX/AgD7//j/AAoKCAD9AP36/gEA8QX8AAEAAAL+AAAAAf8ABQAAAAH4/wD+9wAAAP4B/gAFAgMBA/4A/wAA//8B/wEA/f79/wAAAP8EAAAAAwAA9/b4BfIV
/gkIBgP0BgEAAAP1/QH+9QH8AP8BAAIAAQD/Af8B+Afy8PzzAAcB7P/+/v8AAP8FAAEBA///BP8BBQT1Avv9+AUJBv8AAAT3/wH++AD98AD4//MY//8ICQQA
+v8AAf0FAQUCBPz9/QAAAQEEAP8BCQAE/wD+APwF/wACAAL9FgAAAwzd+v714gP/+AD8/fUYAQYIEAD6AAIAAQH+//3+AQMEBP8B/wT8AAL9/Pz+9w7++gn+
/OsAEgkL/wIA/QACAP8BAv///QcAAAAA//v/BQMEAgMA+/38AgMB9/78/gAAAAADAAEBA/7/AgAAAAD9AQH/+gD/BPz9CPwEAP8BAggHAAD/BAH/APwAAwQG
/gAA//4HAf8BBgEABf//AAH+AAL++/78/wEDAgT+/v//AgEG+AAOAg4HA/kAIfYSCv4AAgPxAQAB9gEF/wABAgH/Av8CAwEE9goC7Qf8BggH+/wG+QAAAP8J
AAEBCv3+/QIA/v0HAP4BCQH//QAAAAAAAQAAAP8AAgAAAP0BAQIA/QD+Bv8A/wH4AAP+9P77+v8AAP0NAAEDC/7+Av8AAP//AAAA/QD//gAAAP8GAAABBgAA
/QP/AP8GAv4DCAICAP8AAQADAAAAAf4B+/8AAv0LAf4BDAIBAQAAAP8BAAAAAQEBBQACAwb3AP3/AAMF/f4ABAIKAAAACv8D/wEBAAAGAfwABwIFBQT+/wH0
//8A9gL/AgAABAT7//wAAAUJ/wAAAgABAP4AAwIE/gAAAP8GAAABBgAA/wAAAP8HAP8ABwD/AQgAAAT0/vb9/ggI+QAA//0PAQADDQD+AAUAAAb6/vr+CQYG
AP7+/vkJAAYD//z3AwQC/QP9AQL/Af4C7AIB/vgZ/f8HGfv7FQUBAQni///55QQJAAEBAAMAAP3/BgEEB/3+//wB/wcB+P/6+AAAAPsOAAEFDP/+/f4AAP4J
AAICB/7+Av/+AP0C/wEA+//8Dfz9/vryBAr+4/71+wMAAP4HAf8DCAEA+f8B//0H/gEEB/78B/8EAQP4AgT98vj+/wAA//8FAAEBA//+/P7+APoLAQMEBv79
/f//AP0H/gEBA//8Af8DAAX6/wL9/vwBAAEAAAEAAP8AAQAAAP0AAP4DAAQCAf78AP8CAgIB/wH+A/7+BQEBAAT4AP/++wADAAAE/AQCAAT/BPj7+grwD/39
+O4B/BoYBgEAAwTuAP0A8wQF/gAAAP8GAAABBAAABAAAAAH7AAH++gD/+gIABAT+//r/BwMGBAX8Av75/v4B+QcGCv3//wL2/wX98/36//z/Av4DAQAAAwAC
+v//APsNAf8CCgMB/wAAAAABAAAAAQAAAQIAAAH9APz/AAMEA/4AAAD7AAH/+//+CP8CAAfyAwP89P3/9f8AAP0OAP8CEP4AAAAAAAAAAAAA/wAABAf/AAbu
+/r+9ggH+v8AAP4K//4BCf//DwMFAwrsBvn47QAOA/v0/+wNBAYF+Qb0BgL8//v3AP3/8gb9/P8A/f0LAQUEB/z8DQEAAAfoAf765wMCBf78AAED+gP//f/2
BQAAAAL3AAD+9QAAAwAAAAD6AAEA+wD//AIA//8G//8CCQEB9v8B//8H/gIBBvv8+/v/APsUAAQEDP39AwQBAAT2APr+AAUH7P4DAPwjBAEHI/kC9f8AAPsW
AQMHE/7/CP/6+Pf9BwMC8gT4//kCA/0PBQMACP0ACgj+9//0AgIB9AP++f////0L/gIEB/36AgAA///4/wEA+P7+B/r/Afz8BQAD/gYC/wAAAP8EAAABAwAA
+QD9AP4M/gECDAH7+Pv9APgUBQcGC/j0Av8AAAAAAQD//QH//wgN9RD8BAT5E+sG/QABAQMAAfz/AwIC//8AAP8DAP//AgH/BQEB/v/9AAQA/P//A//+/PwC
AQQB+f73AAAAAP8KAAIACgD/BAIA+/v/AQL/9v77AAD+/f0F/wMC/wD8AAEA/wD/AAAAAP///AAAAAALAQICC/3/BP8A/wD6AAb/9vv5/gD/AP4CAAEBAQD+
BgAA/v7+/wMA/f37AAL/AP//Af4A/wP+AwEAAAL4AQD++QEB/gADAQQAAf3+Bv8F/wEAAAACAP8ABQEBAAAA//8CAAIBAP/+CAD/AAHzAAD98AL/AAAAAAAB
AAAAAQAA+wEAAAME/f3/CQEAAf8AAP8DAAMAAP39BwAAAAH5AgP/+f7++AAAAP0F/f4AAwD/9QL/+/oVAAMEFf77+wEA/fsNAQIECv78CAcG9QnyAgP9/vP6
BAH+//75/f3/9gP+Df8I/RDyAgX7/vYBAwEAAAH6AAH/+QD/Aw0AAQXlAPT87g4LBP8DAQT8AgL/+v0C9fv9//cP/wgECPvy/v8AAP4EAQEBBP8AA/7/BAQA
AP/9/AUEB/8AAQL2AAD+9gAD/f8AAQAG/wEAB/7/AAAC/gL+AQD+AP3/Af4B//8DAgQBAvz8AAADAAEDAQH/B/4A9v0FAwUGAgD+CvkC+v4AAP0OAgIDC/7+
Av8DAAIA/wH+A/v+Af8EAAT+AAH+A/n//QABAAAFAAEBBf3+//8BAAAC/wIBA/7//v4AAP8MAAL/CvoABgEBAAP7AP/9+/4B/f/+APoJ/wEEBQL9BAAAAQH8
AAD/+wEBAvwA//0LAQIA//z5DAECAQrx/v37+f4CAwQCAQj4/vf9AgcOBv//AP/7AQH/+gAA+wriAe76/PYC6hz8DgIA/QXlAQD65//9/wEAAAD/AAEBAf8B
/Qb+AgP5//f/BggKAAAA//8DAAABAQD/AAACAAAGAQEBCP0BAv8AAAAAAAIA///+AQAAAAIC/gD/Av79/P75Bv3/Av4A/QcDCf/8AP3z/gH/7AX6AgAAAAD/
AAD//gEA/QD/AAD///7++gIA+Qb/APsIAv8EBwEBEAwH/g/o//338wEJ+fP+APwTAgcBDvb//wACAAIDAAAABQACAQH9/PwB/wIB+wH7CgP/AAPw/vb78wkJ
+wAAAP0NAAACCwAAAAAAAQD+AP8A/wED/gACAAEGAAEACf0BAP4AAP4FAAIAA/38BP8AAAD8AAD/+QD///4AAf4GAAEBAv/87gkG+QIQAfoGFf8MAf8AAP4C
AAH/AP/+Bv8CAwb3//39+QQH7wAAAPoYAf0FFwAC+P8B/QAQAP4CEfv+AgAAAAH9AQD//P//AQH/AP//AAAA/QH//AAC/gMFAAMACfr9+f/9//sG/wICAAH5
AgAAAQH9/wD//gAA/gAB/v4HAgIBB/38B//8//z3/QAA8QX7AQD9APsB/gEC/QP8AP/9APsJAAUCA/71Af4DAAIIAQMBBvwAAf8AAAAGAAIAA/79+gP/AP4B
AfsBAwICCgME+wXuA//58v3/AP79//0A/wIA+v36/AD9APsJAAEDBgH8+gEBAAEIAf4DDP8EBQP9//7+AQEC/AP/AwP/AAL6AP/++gIAAwAAAP4AAAIC/wD+
BAL/8/7x+QX99v35+wL//v0KAAAECgAACAAFAQvtA//68wAG+wAAAAAL/wQACfv9+/4GAQIMAgL/D/kB//4AAP4I/wMABP37+wMAAQICAPoBDgUH+wMA//8D
AP0ABwED/gMAAAD8/fsCAAUD/v//AP4B/wQB+v79+gEBAAIDAf4ACP4D9v8AAv4RAAADFAABAgAAAAH+/wH//gH///7+APsGAQICAgD+Bf///v4A/wQE+/4A
/v8AAP4GAAECBf//BAAAAP/5AAEA9//+AgQBAAb2AP3//wMI/gAAAP0E/gICAwH+/wcA/wX5//f/AggJ/v4D+f0JAwcBBvj3/QAAAAIAAP7/BgAACQQE/gvw
/f78+f4HAQAA//8CAQIBAv7+9QL+APoJAv0FCQICBP7/AP/6AQMA9v/9/f////4G/wMDBf7++wEAAAED//0DBwAC/gL9AfwE//0CAggCAgAAAAD9AAH/+wD/
/QAFAAj/AP39CfwGBQD/AAD3AQQB+P//AAEABf/+APkCBAkL+AD//PwJ/wEDBfr6AQT//v////8A///9AgL///78//j9AAUD4fsD/fUjBgINJvj/A/8A/wD8
AAMB+wD++fsD//wRAgcCCvf3/gAAAP8FAf8BBAABBQIDAAjwAf37+wAG/AHt8OsXBwcK+fnj+/8AAAAJ/wABCAD/AAAAAAACAAAAAQAABQAAAP/1AQH/7wD/
C/79/vb6AQcB5gH2/wAB//8EAAABA/4A+v4AAP4LAQICCP/+/gAAAAL5Af//+/8A9/37APcP/gIFCAP6/AD+APwK/gAECAEBC/4G/Qj2/wX9//f7+ggAAQf1
/vT9BQoO/QgAAQP7/vP+CAwO/AH+//8C/QEAAAH9Bf8AAAH8AAP+9v79AwD/AP/8Af8A/AEB/f4CAAMFAgEBCPwDDv0A/QD3/wj87fj0+wD+APwIAAECBgD8
/P8AAP4LAAAAC//8AAIBAAX5//z9/QIF8gkFBQUBA/YDEwYU+wH+APoJAf4CBAIBAAD/AAEB///+Af/9CP8CAAX3AQL++P4C/AUA//0FAP8CCAIBBwD6//n+
AQQC8QT5AwP/AAP6APv//gUFBf4AAAD/AgX//fz8//0AAP0HAAMBAvv8AQIAAAL4//7//QED/wABAAEFAAABBwAB//8AAv8GAf4AAgID/gD/AwL/AP0A/wQB
BQD////4AAL/9QD9Af/9//4EAAEA+gL9//z+/fsFAQMC/P769PcB/fUfAQoLE/byBAAAAAD/AAD//AAAAQIC/wP5Af7//gACA/8A/gAAAAIA/f79Bf4ABQH7
AQH++wICAgH+AAH4AP3/+gQAAAD/AP78Af8A+QQAFf4EAQvg/gL25P0B//////wJAQICB/77F/MR/xbxBwvy8/EA/gAE/wX+AQD/A/wC+/YJAAcFBAb7BfH+
BQEE/wf4AAAA/QEIBfgGAwIHBAf9CPX68QAFAwMLAfcAFwQN/vwCAP8HAgMABvv7/QD9APoHAQEDAgD//AMF/wr6Afz+BgAKA/0BAAP/AQP+//v+Av4EAAn6
AgH8AfoCFvn/6wD2/Q/+7fznCf//AAH5/wP9+v/8//8AAAAEAQIAA/7/FPwA+QPsAQr84/jy//4AAP4GAAMBA/38/QEAAAAGAP8BBQEB+gH//f0MAAIDB/76
/wAAAAAEAAAAAgAAB/7+AP38AQQB9P77Bf4AAgL9AAH++wAB8/n+/foQAgYHEPv+/QP+//oJAQAEBQMBAv//AP0BAQEB/AD+AgABAAP9AQD+/P8C9fwA//gY
BAMHEP38AP8C/gIDAQH/BP3//QAAAP8EAf8CBf8AB/8CAAf2AQT++PsAB//9//v9AAEA8AP7AQEAAQL6AP7//QIDAAAAAAACAAAAAgAABf8BAAP7AQIA+/8A
CP8CAgfv/vz69AEEAAAAAAABAAAAAAAA/AABAf4IAf3/CgEC/gH/AP4EAf8CBAID+/v5//ERBQgKBf3yAQEAAP8DAAD/AgD//wAAAP8GAAABBP//9P/5/vQV
AwMJDv31AQD/Af4A//4B/QMC+wACAAEGAP8ACP4C+QABAwUG/v39DgIH/QT/AQAC/vsACAcGCAH7//3z/QEA7QX4+wEBAwEABPwBBQUH/gL/AAD9AP0A/gQC
//8AAv4EAAABBwEC/f8AAgEMAP7/CwAB9AICAPoUAQIGFf4C/v8AAP4GAQABBgD/+Qf///wFAPsEBwYD/v4AAP0JAQICB/79/gT+Af8C//4BAwUCAQAAAAAB
AAEAAP///wD9APsFAAAC/wP+/AQBAAICAf4BCQEFAQIAAQL4AP0A/wQGAAkA/wL2A/sA+gUFCP0DAQnzAgT9+PoDAQQAAAH4//oA/wUFAwEA+/sIAQcDAv33
/Pz+APoNAAMCCf76AP8AAP0FAQEBAf/+AP/+APwGAAIBAv/8/P0F/wMKAwH/CfoC+wQEAQP9AgD+APwABQb/AgLy//789QMCAP/6//r6BAYB9/vyAAD//vwD
AQICAAD9/wAAAAABAAAAAQAAC/wE/wQDAwX/A/T4/QADAAMDAf7/Cf0CCP8C/wEEAQQBA/v7+/8AAP8JAP8BCf8BAwj7AwH1AfL+ABAO/AAAAAAF/wEBBv7+
CPwAAP/3AQb/8f36/f8BAAMCAQH9A/3++/8BAAEFAf//CgAABfcJAQ75AQT4//YBA/8AAgD8AAD//wACAf8CAQL7AP8A+v4A/P//AAEC/QH9Afz5/Af8/PgB
+P8B/AL2A/8AAP8BAAEA/QD/+wAAAP8J/wIBB/79BAAAAP/8AAEA+gD/7P8Y9gocBxEKGeD+A/4AAP8CAQMA//z9Cf4AAAHy/AP98v359QME/wEJAv8DD/0B
EP4A/gPuAAf85vv58/8DAP8UAgADGPsBAgAAAP8CAgAB/gAC+wAAAP8GAAABBv7/AAMAAAH8APsAAQUEAgP8AP7+/v0C/wcE+/4A//4LAQMBCf3+9/z/APoT
AQYEDvv5AP8BCwQIAPkDEAgQCgABAQP7AQH/AP8B+QP/Bf8I//oCCQcJ+/0AAP0PAQQCC/z9/AACAAIBAf//Bv4C/fzx7+YZBwYPDQjt+/8AAP0LAQACC///
AAAAAP8CAAABAQAAAP8BAAABAgH/Af7//wAAAP8GAAEBBf//AAL/Af0CAP8B/gT/AQAAAP8AAAAB/f8AAv8AAAD+AAH//AAA/gABAAEEAf//Bf8BAQABAAL8
Af////8BBv8AAAD7/wP++P/+/QAAAP4IAP8CB/8B/vv+A/0EAQECBQIE/gICAAQBAP//Bv8DEQQA/wjh//z64gUDAf8AAAD7////+f79/gH9AvkH/v8G/wL7
/gAAAP8FAAABBQAAAf///wH+AQL//P/9//8AAP8FAAEABAAA9Pv7//Ud+wUFEv3x8//8AfkW/vwEEgH9A/3yAAIH/gUF/A388wQA/vsQAPsFEQECA/8CAAX8
AQQAAf0CAQD/AAT3/v37+AIA+gEBAAAGAf8CBwACBwH+AQPyAP/+7wQC9QMD/wAQAv8DE/4ECAACAgf1AQD9/P8FAAAAAP8CAQAAAP///gEAAAAAAP0AAgID
AgADAAL/AgAAAP8D/QAAAP8HAAABBwAAAgAAAAH8AP//9wD+AQ36Bgb1/PH8+xgTA/8AAAD9AQAA+wAA/PgD+/cWBgwIAvDxB/8AAAL3AAH99QD//AD/AP0C
AAICAQD+B/8CAAP9AQL//v4AAv4AAgH8//79/wIEA/7+APsEAQMC/P/6Av4DAAT6AQL++/wB/gAAAP4EAAACAwAAAvz9/fUQ/gYCBQDzBAEAAAP1///99gAA
+AAAAPwSAAEEEP7+/wAA//wGAAADAQL/DfwAAf/4AQUB8/79Av8BAP8AAQEAAP//BPoE/wf7+wD8A/T28gAA//sM+v4DDf36AAAA/wAA/gAA/////P4BAAIF
/wD/CPz7CQAC/wT3AAD+9wACAv/7APoDAAQF/wP87AT7//IgAfwKIgX+AQAAAAABAAAAAgAADfYC/wX5/wj48/bzB/7/AfsE/gUB/P/7AP7///4GAAUBAv78
EAID/gbsBQT56fj9A/8AAQH8AAD/+gEBA/0A/v8BAQb//Pv6AgYA/wXy/vn++AYH8P//Af0O//4FEP/9/gAAAAECAAABAv8A9Pz9/vMdAAgJDfzyAv4AAP//
AgIA/f7+ECDw/PznAO0C7SEUAQcA/wL5//b8AAYHDxH8BQTf/er96RoVAgL/AAH8/wH+/AH+9gEAAP4PAf8EEP4AAwMAAAX0//39+wIGAAECBgj4/PkABAcL
+/wAAP0OAQYCCvn4BAH/AP/5AQAC+gIEAwMAAAX5/v78+wAABQACAQP6AwH//v4C/gABAQMA/gD+Av0BB/3+Af37AQP+7//6AAD6APkFAAEB/QH7+A3+AwAA
APQEDgwPBAsA/gHuAvsB8QcK/AH/AP4D/gABBP//BQAAAAH6AAH/+wD/+gEAAPwJ//4BCAH+AQP//AAAAgMAAP3+BP8AAQL9AQD9/QH//QAAAP4HAQACBgAA
+f//APsSAQEEDAD+BwkA9gHt/v397QD6BvwD/wEAAgb/+fr8+f7+//sKAAQCBv77BAD8AAL+/gX//wD3//zw+PcP9gMI/AjpBAEAAAL7AAD/+gEABAUBAgft
AP369AEFBP//AP76/QIA9v/7Bf8AAAT7/gP9+v77/AMBAQECAP0BBgQFAf4AAP4DAAD//v79AQD/AP0BAAAA/QH/AAAAAAABAAAAAAD/Af8AAAD+AQD//f/+
/P///wAFAP4BBgP++wAAAP8HAAEBCf8ABP8DAAP6AAD9/P4C/QD/AP4JAAACCQEABQAAAAH5AAD/9/8A/f8AAP8FAAECBP7+Bv8A/wH/AQH+/f3+BwMB/wTy
///+9AMCBAAAAAL2AAD++AD/AgECAAP+A/7+AAAD+/8AAP8IAAEBCv7++v///v0IAQMDB/z6/gAAAP4CAAACBAAA/vwGAAX/AwX/BPX+BP8AAAL9AQL+/AD/
/gAAAP8GAAABBQAA+wD/APwLAAAECgIA9fj+Cv4MAAEEDQIJBf4BAAP8AQL9+P7+8Qf/AvoLAPcHDQoM/QD/APwH/wECAwL/CwEEAwj2A/z99wMNAQAAAP/8
AP8B+wABAwADAAT7AAH9/PwC/AAAAP8HAf8BCf8A/v8AAP0EAQACAwD/+f4AAv8IAPwCCwECA//8APn8/f4C9gX8/fMH/gMIAgYAA/P8/wAAAAAA/wAAAgAB
B/UGAgX/AgL59fsD/QEAAgEB//4CCQMEFhrgEwzk/+v29C8jAgAAAP/+AAD//AH/AQH/AP/+//4A/AEB/wABAQIBAP8AA/4BCgD/+/z4/wUA8P/4Bfv/A/wC
AAL/+//8/gEAAAAFAAABBwEB+wAAAP8HAAIBBgD+CA399gDy/wQG/AECA/8D/gIBAgYBBPj8DfkD/wL3Agz+8vb4+QH8A/kN/v4ECQT+//8AAP0HAAIDAf8A
/QUAAgAAAPwCBAUE+gUAAP0KAv0EDAQD/f8AAP8EAQEBBf8BAQL+AAL8/v3//QMC/P8AAP8CAAAAAP8ABP//AAL6/wD++f7//gb/BAP4/vf+AAsPBf8A/wH6
AAL/9/7+/QEAAQEDAP8CBwIFAwT9AgT2APz/+gQE/v7/APwIAAICBv/++wQAAQIA/vsABQQHAQIAAP/9/wIBAP/+EgD9+wLq/gf54/30+gD/Af4I/wMCCv7+
AwYABAT5APwCBQoJAgAABQfy//v+/QUMCgUA/AjtAP758QD//AAAAP4LAAABCgAA/QABAAAGAAEDBgAA/P7/AAED////A/768gMA+/oVAv4EFf/+Cf78/QT2
Awb98/z8/f8AAP4JAf8CBgEA/wT+BQEG/P0GDQoGAv8ABAD/AAD/AQEC/foAAPoNAgoDAff2CgABAAb1AAP89v7//P8CAP8C//4ABP4BAQAA//8BAQEA/v/8
AwAD/wX7AAD+//wCBAAAAP/+AAEA/QAACvr8BP/2AAD98wT++f8BBAEJAf0BDwEHDQQA/gbhA//95gMC+/z/CP4KAP0CDgMI9wMC/wEIAgECEf0AAwH+BAD7
//z//AgG/QP9/v/+/Pv9AQQCAAAAAgEAAP8BAgIG+gEBAv8IAfwBDgMFBAAA//4GAQQB/v78BAIAAQP5/v39/QQF/gEBAwL/Af0ABQIGAgH/AP/9//8B/gQB
BAAAAAH6AQH+9///AwD///77AP8B/AQA8voG/wEWAggHFvb/AwADAAf6AQD9AfwD/gAAAP8EAAEBBQD/AwAAAAH8AQD//QAA//8AAAABAAH////++gAAAAII
AAEACv7/Df8AAATyAP3+7wMFBv8CAAb2AgQA+PwBAgAB/QH+AgH/+/3/+wEAAP8J//4CDP8BA/4AAAAAAAQA+/z8Cf7+AP/5/Qf99Pz2CgsCAgrmA/r+9QgP
/wAAAAADAAEBA/8ABwD/AALzAP/98QIA/gAAAAAFAAICBv7/BgH/AgD5AP//+ggG/wYE/gj6AP8ABv8J/P76//YO/wUGBQD3/QAAAP8HAAABBwD/AQAAAP8B
AAEB/v8A8g4FBAz4/uz/GAsZCwAA/wLyAAL+7QL8Cf7/AgD1AAD+8gEB/QD+APsH//8CA/76BQkAAAb0/vn++wkG+wIAAP4J//0ACgMABf8AAAL6AQL++P7/
+gP9AvsHAf8EBQT/Bv/+AP3/AAIB+gL8///+AfwI/gABBAL+AAH//v8AAP8C/wIBDAH7//72/gH98wT6Af/+AP4D/gAAAAL+APUP/QoHAwr/De8F//8DBAQB
Av79BAMGAAD/Av4HAAACAgIA///+AP72Av//8gL/BwAGAQ3t/v/69PwGAP8A/fwGAAUCAfz5AQAF/wj9AAH+B/sCAQAAAP/+AP8B/QAABAEBAAX2AP/9+/8C
9gL/Bv8H/vcCDggOBgAAAAD6AQL/9///+wAAAP4KAQACCv8AAQAB/wICAAP/BPz6AwAG/Qn4AAP9BPkABPj/AAABBAkB/vr7/P0BAAALAQQCDPv/Af7/APwC
AAQC/v35B/v/Bw7u/f319gINAAEEAAnzAP7/AAAJAf4ABQL+Afv9BQQE+f8AAP0QAAECD/78A/7+/gH//gQA+Pv3DP0AAQLwAAH+7AQF9AUA//kLA/oHDQkJ
/f4A//0DAQMBAfz9/gAAAP4FAAABBQAAAAQAAP//Af0CAAYEAgcBBgn5DPL/CBEW/QAAAP4IAAECBwAAAAAAAAD/AAEAAf8A/gD/AP4CAAECAv//AAAAAAAB
AAAAAAAABAIB/wAB/wAAAAL9/wEBAAADAgEAAgABAf4A//8HAAIBB/v9A/78Af0EAAMB/gH7/gj///sHAf8GBgUC/QQAAAP//vr/BQYF////AP/+AgEB/P3+
Bv8AAgP7AP79/QAB+gAF/wQEAf79Cv0FAQEAAAL7AAL/+//+EAUE/gjq/vj27QIA/QABAAAHAv8ACf8CDgMCAAbs//b47AMCBgH//wP4AAH/+wAAAv4A/P8B
AQUB//37Av7+//wCAAMB+f/6A///AP/7/wH/9wD+/f8DAAP8AP7+//8DAQAAAAH+/wAAAQIC9/sH+g4MCwMAD/QEDP3//wLx/wb77Pr19gD+//gUAAIGEf/7
/QABAAAEAv4ABf8C/QL///8I/QD+B//+/AAAAP4KAAACCP/+Af0A/gACAQYAAPv6//8AAP4EAAAAAQD//wAEAAEDAgEABvwB9AEBBwIGAfcAEAgL/f8AAP4J
AQABB///AAEAAP8BAAABAQIB+wAAAP0JAAECBgAAAPsA//0EAAkB/vj2AwEDAAX6Af78+/8CAf8AAP/7/QQB+fz6AQEAAQL8AP8A/gEBAQAA/wH9AAIA/f39
BP8AAP//AAMA/P/+B/8AAAL3AAH99v//BAL+Af4BAAIC/QQCAv4A//4CAgL//vz9/P////sIAQIDBf/9/gICAAIBAP3+BQEEAQAAAAP7AAD+/f8A+P8AAPwS
/wADDwD+AgD/AAD9Af///gIB/wAAAP8CAAEAAgD/+/8AAAEHAQICCPv+AAAAAAABAAAAAQAAAAD/AAD+AAAB/QD/AgD/AP8D/wD/AgIB/QAAAPwNAP8DDAQA
AAAAAAAAAAAAAAABAQT+A//3APf/+QoGCP8AAAX0/wT9+P/9Af8AAP8AAQIB+wH/G/7+/wHz/woA+AD2/wEAAQAAAP4AAAEBA/8A/wH+AQMA/f39A/8AAAL7
AAD++wAA+v76//MTAQMHCgH4/gD/AP4GAAACA///Af//AP8D/wH/Af78+/4CAwEMAP0BEAIGCAL9/gH2/f/89gL9/wP+/wD///0AAAMEBgAAAAL2/gH99gD/
AQAAAAH9AAAA/gED+gr//Qbw+vn9+ggBBwf/AQrr+/b68gsJEgMA/wrcAf334gED/AEAAP8FAP8BBQAAFgD+BgPf/Pj42w4HBQD+AAD8AAH99v38Bf7/Av7+
/QP++AD9EQH5+P35BAcB7gL8/AQA/v8BAAADBAIDBP/////9AAIA+wH8////AgEB//7/BgMF9f0DAQARAf8BF/sB9QgAAfwKAv0FCwUF+Qv+//cFAfsGBQgC
8gUFBgQIAPUDFwMR/AMDBgUE//f/DgMMD/wD/QrkAgDy7Pf4AAAAAAH/AAD//wAACf4AAgL1/wH99P8A/wAAAAD8/gH/+gD9AQAAAAAAAAAAAAAA+gAAAPsO
AP8FDgEABAD/AP/7/wAA+AD+BwQAAAXx//v99AUEAQAAAAD/AAAA////AAcC/wP8AfsAAwYIBf/1/PwC+AYB8QD2+AH+//4JAAEDCgH+/QAA/P4J/wIBBv3+
DP8AAgXv/gH67AD9/wAAAP8CAQABAgAABvwBBAH+AAP//P8CAwQDAgQC/PX9CggMAgAA/wD+AAIA/f/9/QAA//4F/QMBAv76AgAAAAH9/wD++//+BP4CAAT6
AAL9/Pz+Cgb9AQXu+vn48Qb9Av0BAgD/AQH//QEB/gL/AP4DAP0BBQMDBAAAAAH7AQH/+gD/AgAAAAL+AAD+/QAAAP8AAP8CAAEB///+BAEAAAP2Av/+9gEC
/AD/APwIAf8DBgEAAQH/Af8BAP8A/gIAAwEBAQP6Av/+/QECCgIU+SL0Awj1EuwIBgAAAAX4AP/8+P8BAf8BAP8EAAAAAAAA/wD/AwIE/v//CgIDCAIA/wP0
/gT/9QAAAAAAAAAA/wAAAP//CgAR/BPxBQX1Auz/AAAAAP8CAAEAAAAA8/0B/wEK/wYAB/X8AP8AAP8DAAEBAwD+AgAAAAD+AQAA/gAABAAA/wH3AAAA9wD+
AAAAAAADAAAAAQEAAv8EAAX8AQD9BPwBDf78/vz3AwUA8//1AgEAAP/+AQAA/AAA/Qf/Awn4AfX59QUPAQD/AP4DAQIB/wD/AgL8APr8AAEC8wT6Agr8BP34
AvkB9gsIAwIAAAD8Afr+/wID9QD/Af0MAf4CDf4AAwD//QL6+wL79v/5AwAAAAD8AAAA+wD/BP8A/wP5AAH++f/+DgEBAATmAv345wD/AgAAAAH8AAH/+wD/
CwACAAfuAAX88Pr9AAEAAAD/AP8AAQEBAwIAAwT4Af79/AMF9/oB//z/AAL79fv2/QH9AP0I//8DBwMC/P8AAP4C/wIAAv39Af8A//4EAAMBAf78/gj/AAbv
/fb7+gkJ+AEBAAEGAP4BC/4B/QL8+v8A+wMAEf33AwAAAAEAAAL///7+/QYAAAABAPgACQcH/v//AP4HAAECBf/+AAAA/wD/AAIAAP7+AAAAAP8BAAABAQAA
/gEAAAEDAP4AAgECAP8AAP0GAAIAAAD9Af8F/gn0AQD6+vr/9f8A//sS/QECEf/6BggA/Abv//kB9gcICQD/AAD7AAT/+v/7BQD+AP/6AQEB9gQC+wAAAP8H
Af8BCf//+/n9APQUAgwJA/TwAwAAAAH9AAD//AAADfsBAAH0AQf97fr3+fn/BvwVBf//C/wE8P4BAPwdAwMGG/sA/wAAAP8BAAABAQEAD/z7A//4AgH78AQB
AwACAAUAAP/8BP0C/wP8/fkG/fwBAwX+AQAAAAD/AAD//wEABgAB/wP3AAP/+P7+D/kH9gr0BAz88vD58P0JAwsQA/v+GvoL//8AAP8GAAEAAv/+BgAC/wT8
AQMA/v7/AgAB////AAEA/P/+/v8AAP8HAAEAB///AAD/AP0F//8BAgMA/v7///sHAQMEAv395+/76fMXBQsFCujuAfz6/fcLBAUB/Pnv/gIA/gAEAP8BBgEC
9wb6AQD1Av3+8wf/Av7/AAD9AQQA+f39AwP+AAH9//z+/gQB+/kNAhME+/z2H/EPAgAAAAABAAAAAAD/+gP/AP8GAP0DBgQF/gQAAAIA/v0ABQQFAwAAAgL3
AP7++QIE/gIAAP////wAAQEB/wAAAP8EAAAAAwD//v/3//EP/wQJAQj5BAD/AP/7AP//+AL//v7/AP0GAAIBAf79//4AAP8FAQMBAf7+/wIAAAIC//z/BQMD
6QUFBgYBAPUCFQUS/wcA/wT8/vsAAwUHGBT//RTP/fHv5A4P+/z+//cVAAYFC/33/AAD/QECAP7///3//QABAP8JAAABCAECC/8A/QP6AQf89fn4B/sDAP8G
AgkD/Pv9Cv3/BQPxAP397wQEA/8C/wAAAwL9+/sC/wAAAP8DAAAAAwAA+AEA//4NAP8CD//+AQAAAP//AAAA/QAA/AMAAAL/APz/BAMF/AX//QH///0BAAIA
AQAAAAH7AAAA//8BAAAAAP8AAAAAAAD/Af8AAgEBAAAAAAEC+gIBAP0KAv4DCwECAAD8APv9AAED+gD83v////guAP4KLvn8AwIA/wH7/wAA/AEA9AED/wIN
Af8CDvwE+wD9//YQAAEECAH8BQAB/wP3/wH++QAAAv8AAQACAgMD/gEBA//+AP7/AAEB/gH9+QH//f8BAgIEBvwA/gAB/wEDAAEAA/3/B/8AAgP1/wD78wD+
/gD9AfkLAAADAwP+/QMAAAICAP4BAwEB+gD///sPAAIECgD//v/+AP8B/wEA//36+gP+//wL/vwCCwUCCf8A/wP6/wX/+vv6/gUAAAD+APwAAwMC/QH/AP4F
AP8BBQEA8wH9//QbAP8JFQX/Bf8AAAL4/wH99gAABQD+AAD4AAH99AL+/gIA/wAC//4ABgMC9QD/APkQAAAGEAH/AAAAAAACAAAA/wD/A/8AAAH7AQL//P/+
AQEBAAX2AP7//QEE+///AgAP/f8ADQH9/wL/AwD+APwBAQUGDv4AAAHxAAL86v77/P8BAP8JAAICCf3///8AAP8FAQEBBP///v0A//wLAQUCBPz6/Pv+AvkO
AQYECfz4/gAAAP4GAAAABP7+AQD/AP7+Af4B/QIAAwADAAX/AP/+A/8EAgAAAAL+/wD//gIAA/8BAAP9AAT++/3/9v//APsUAQMFDv/77/n1/+scAgQJDgDx
/v3/AfsEAQMDAAD9////AP0EAQEBAf/+/QD/APsEAAEDAwH8AQUABwv9//n/CQgPAP0A/wADAQUBAfv9///+/vsIAAMEAgH8EP/+Af76AQYB+AH8BhH/Bg7g
AO76+BMb/wAAAP8C/wABAf7//AEA+PcQAgQFB/73+wEE9vsMAgcDCvf4/Af9AP0DAvsEAwUD/QEA/f4GAQICAvz8/wD/AP8CAAEBAQD/G/H////x/wz76//t
CfsA/wH7AQb+8v339/8BAP0RAQEEDv3//wD/Af4DAP8AAgL/Agf+AP79//j//woGCAEBAATvAP/98AIEAQYA/wT2//f+/QcH+/z/AQEH/wX/Avr48f4BAPsc
AQIEG/3+AP8AAAACAAECAgAA//0AAgAGBP8DBv4C+QAAAP4JAP8CCf//BAICAAP7Af7//gEEBf8AAAL+/wP9/Pz86gP4/OwPAQIPE//2AAAAAAABAAAAAAAA
/AP/BQIA//gACgkL/AQAAAL9/fn9AwYF+v8BAP8HAAACA/8BAP8AAgADAAD/AAEAAwAAAAH7/wH++f/+BQL//wD3Af7/9gQAAQD7AfsB//8B+wP+AwD+Af7/
/v///gL9AAAAAQECAAH/AwAA/f4A//4M/wICCv78/QAAAP8HAAABBwAAAAAAAgH+AP4AAAID/gAAAAIA/wL+Av38+gAAAP4KAAACCAEB9wAAAAAKAf8CCgAA
//wAAPwKAQQCAfz8/QMAAQID//wACAIF/wABAAH/AP/+AQAABf0DAAf5/wb78vn+/gAAAP8B//4CAgED+AAA/fwRAQMDD/z4AQEAAAP6/wIA/Pz+CQL+AAD2
AAL/9wH7+v8AAP4IAAECCP7+AAAAAAABAAAAAAD//v4AAAAEAQQBAv39CP4AAQH2AAMB8wEB8f7+/vQeBAAGF/z6+wIA//8H//0BCgIB/Af/AAL8/PcACQkL
AAUAAAH9/vwAAQUF+gH///wBAAADAP/8BP39A/8EAAP/BwH+Cf8B/wD4AgQA8Pr9DAH/AAPt/wH97gD+AQAAAP/+AAAB/wAA//v+APkOAQYEA/v4A/8AAAP8
/wL9+v/+8gME/P4VAwEEG/n//f4AAPwNAAIBCf79+QEC//0OAv8DDwAB/wUA/gH5AP0A/wMEAAEAAAH8AP7/AAIC+gb8/v8DAPsEBgMFEgIR/hXmBAHv7/0M
GwADBg3f/fv23wcLA/wHAAYAAQH5AvcAAAD9AfoH/wEEAgUBAgIA/gL/AQABBAAEAgAAAP//AQP/+f78+QAB//sMAf0BCf8AAAL//v0CAP//AgH9/f4C//8E
AgQAAf3+/gACAAT+Af//Av0DAAD+APsA/wEB/wH6Bf8BAAP6AAH+/P4C9Af///0JAPoEEgcE/QQAAf/7AfwA/wYIAf8A//wCAAMB/v77CQAEAArzAf/+/P4F
Cf8FAQf2AgH6+f0CAwQAAP79AQACAgMAA/4AAAH7AAH++f/+B+/9//UTCQsFAPb0/gAAAP4FAQACBAABBf8AAAD6AQL/9v/+BgADAAf4AAD+/v4EBf3//wD+
AQL++//9/gAAAQAHAAEAB/4A/QAAAAADAQABAv8AAAAA//8CAAEBAQD/AAAAAAABAAAAAQAAAf8BAAIAAQH/Af7//f3/A/35Afv/+QwH/wAAAQAAAP//AQAA
Bf/+AAD3AQX/9AD8AQH9AP79/v8B/AQCAP8AAAAAAAAA/wD/A///AP/8/wIA+gD+/wAAAP8DAAABAgAA+/////0KAQMCCP38B/r/AP3/Agb+9Pz48QT//fkV
/v8JFQP/+gAAAgALAP4ADQEC/f8BAP4GAAACBf3/Af4AAAADAAL/Av/99QYAAf8MAPoDDQYEAP4AAv7//wIB/v/9/QIB/gECAQACBP0B/AP//fsHAP8DAQL8
/f8AAP0FAQMCAv79Avz///oJ/wYCAPz4BAQAAgH1//z+9wUHAP4BAv8F+v39Bf3+AP4AAv0H//7/AwAACf///wP2AAH79v/9/AAA/f8IAgICAAD/+wEAAP0G
Af4DBQUF/AUAAPwGA/sECAYF9gYAAP0QA/sFEwUE8PsA/vkZAgYIEfn3AQAAAAEAAAD//v/9/AAAAP8IAAECB/3+/AAAAP0JAAEDCP8AAP8AAAABAAD/AP//
6xX//AIGAe0FHhISBQD/AP/4AP//9gH//gP/AP4EAP8BBAH/Agf9AAP0//3//AkC/QAAAP4FAQABBf8A/Af///36//oB/AUE/QcA//8AAfwCBQQEBQABAAP7
AAH9+gAB/AIAAQIE/vwBDQMF+gMAAwT/AvgABAYM+AEB/wAF/v8DB/4BAAAAAP8BAAEAAP//8gEAAfsZ//8GGwEDAvsFAAkABAL6BP0C+f3+APgUAQEEDwL+
/QEAAP8EAf0BBgICA/8AAP8AAQL//P/9/AD/AQEHAAABDQAAAf8AAAEDAAH/AgEBAwAAAAL4AQH++v8ACAX+/wPw/v3+8wQA+wcI/Q3wAff4//wNAgAC/wP/
AQH9Av3/AP//AP0FAAIBAP79/v//AP0JAAICBP7+/v//Af0OAf0BCf///QH/AP8CAP4BAgIC/v8AAP8GAAEBBP//CQD9/QLu/v/97gX9/vwB/wECAQUBBvv7
/f4BAP4KAQIBB/wA9wMCAgAFAf0EDwMI/v8B/vwEAAUEAfv4C/oFAAf1BAT99vcE7Q8BBQcDAegFHRUjAgH/AAD7/////QICAwIAAAH2Af7/+AEA/wEAAwb3
Afz//wMHBf4CBAb2AP37+wMFBOn8B/4SBwz6+fn8/QUAAP4DAP8AAgIABAD/AgH5//7//AME/AAAAwEH//0ACgME+/4D/wQDAQb/CPj7AAAAAAABAAAAAQAA
CAAAAAP0AAP88v///QAB+wEGAQQABPr+/P8A//0LAQIDCP79BgAAAALzAAD98gEA/gL+/fwE//8CAwL+/QD/AvwHAP8DCAIAAf8AAAD/AgQB/vz9CAAAAATw
AAD78QEA/P//APsJAgEDBP39+QABAAAHAP8BCf8BBAAAAAD7AAD/+AD/+P0A/f4NAQUCC/j4/P0AAfsLAQIDCP/+8vgB//wVBAUCEvb48fwD/wARAgABFvf9
BAH//v0HAAQEBwH/AwD/AP/8/wAA+gH/AgAAAP/9AP///AEAAf4E/wUBAwH9A/kBDPH+9PoIAxQB9e7lAAAAAwH9AP0AAAMFBgICAgvqAfr79QQMBQAB/wT7
AAP9/PsA/gADAgMAA/3+BQIGDfv9Af39AAT+8gH6Dv8BAAjpAQL45/7/BAAAAP/8/wMA+/7+AQAAAAADAAEAAv////wAAP0GAwYBAPr5BwAAAAP0AQD99AD/
/wAAAP4F/wABA///AgD+APwIAQECAgIA+gMA/fcHAv4EAQD6BwAAAAL2/wL+9QD/AP8AAAAAAAEAAP//+wAAAP8KAP4BCwEBA/8AAAP7AAH++/7///4AAP8D
AgEB//4A//8AAP8BAQABAAAA/P//APsLAQAECAIA9P4DAf8OAf8CE/0D9P0AAPoPAgECCP3+CQEEAAb3A/77+AAF////AP8EAAEBAv/+/wAAAP8CAAABAgAA
BgcB/QPyBf//9P4BAAcDAwvzAPX9BgUTBAMAAAb0/fv8+gQFAf8B/wECAQICB/wBAwADAAb8AP/+A/0F/gAAAQEEAP8ABQEB/gAAAP4FAAEBAwD+BP/6/fsE
AQgC+P73+v3///0NAAQCB/r5CP8B/gP6AgL++Pz7AwD9+/3//wQCAfvz/v4D/gEHAgL/C/n9AP8AAAD/AAAA+v/96wL5D/cU+OwEHBIO/gT///8B//sACAQD
AwAAAQD6AP7/+QMD/AACAgIE//4AC/4E/P4AAP0MAQQCCv38AAcBAAbz/vj+/wULAgAAAf/7AP8A/AIBAwECAQP9AP///wAF+AMA/wMIAfz+CgECDAL9/QD3
AgAA8AYDAgAEAAb8AgD/A/4FCP8B/wH3AQIA9wABFfP8+Pf3CBL84vfrAAAAAAABAAAAAQAA/QAB/wIEAP//Bv4AG+X09v7pBRfrz/ncAQAA//0BAAEB/P/8
/wD/AP0FAQACAwIAAwIBAQP6AP3/+wME/AD/AAAE/wIBA/7/BP7/Af//BAEA/QH/A/3+BQD/A/0B/QUE/f8A//8KAQEBCf//Bf8A/wH//gT/+/v7CAEAAATy
AP/99QECIfQBCAXm/gPy4gb9AAAA/wEC/wP+BP39Bf4AAAH9/wL+/f/9AQL9AAP1/v//9gD+/wD/Af8EAAABBAEB/wIAAAH8Af///f//+wABAgECAP7/AwAB
/wAAAP8BAAABAQAA//8BAQEBAP//AgABAv0AAP4CAQEA/v/+AgAAAAEDAAD/A///AP8AAP8G/wEABAH///8AAP8EAAEBBP//+gABAAAJ/wAACP0AAQD/AP4E
/wEBAwL/BwMA/wTvAfz88QUDAP4AAP8D/wL+AP37+v0AAQAIAQIACP7//P8AAP0JAAEDB/7+/wD3APQH/QQG/Af2Av8LABLxBP31APUMBQD9/v77/gH/9AP8
Af8C/gX9/AP8Afr8/QAAAf8IAAABCAEBDQD/AQLwAQD+7gMC9QAAAfwSAAEFE/7//gIAAQICAP0ABgIE+wYA/v8NBQMLEwII+gADAQIGAQADDQAGBwAAAQL2
/QL99gD/AQAAAAD9AAAA/AEB//4D/wUFAAH9Bfr/DQH/Af/wAQH87AT88QTu/eEpBwMVFA0DAP4BAAEBAAIBAf3//gr+APv+AvoD/QoF/f/8APgOAAQFBgL8
/wAAAAABAAABAQAB+gIF/ggCAf0AD/8K/wMAAAH///3/AQIC/AD7APkOAAEECAL+B/4BAAbtAAL48P0AAAABAAEAAAAAAf8A/ALu9u4B/QwF9P3l8wYC+f4R
AAEDFvr9Cgb6+f3y/QH87f3x/gAAAP8FAAABBAEB+/4AAAAGAAIAB////AT8Bv4FAfcBCQsN/QABAP4GAf8CBgAC/gIB/v8AAf8CAgEEAf/+APwHAQIA/f/9
Bf4CAAL6AQH99v0AAv8AAAAAAAH//v7/AQMAAAL5//wAAQQF+gACAAIHAAEBDfz+Bg37+P3w////7wX4Av3/APsBAgAA///+AgMAAAL3APwA/AUG7QD7AP0V
/f0EFQEADfv+BQPxB/X48g8MA///AP/+AAEA+AD9AQX9//z6Af4B+AT+/wAAAAAEAAAAAv8ABAAAAAP4AQD9+AEAAAIA/wH8AP8B/gIC/wAAAQD/Af8A/wEB
AgAB/gIC/wP+//z+/v8A/vwIAgQDBv38+gX7+vgCBv0F/wYA/wAAAAACAAAAAQAA/gAAAP4GAAABBgAA/QcA//4BAf0BBQME/AAAAP4G/wEABf/+/f4AAP0L
AQQCB/39BQT//AH1/v3+9wP/BQEA/QTt/wD96AL//gEAAP0CAv0BAwICBP8AAQL5AAD++gACAwAAAP/7AAEC+P/+AAMI+gkA/f38B/kD/wIAAAH8AP0AAQIE
Bf4B//8G/wUAA/z78AECAAERAPwDG/8FAf8D/wAEAf//Av4EFfT++w7gEQD4/AUE/wMB/gL9AP/+//3+//8AAf4GAAEBAgD/B/8AAAL4AQT/9f79Av8AAQH9
AAH/+/8A/gD/AP0GAAABBAEACQIAAATu/vz77wUDAP7/AP4BAAMB/v/9/wACAAACAQAAAf8DAvwG/wUDBwgBCfb7DwL9AAfY///13AP8/Pv//vcSAQYDB/z1
+v/4APYRAQQHCgP+BQAAAAL3AAD+9wEC/wEAAAH9AP4AAAICAQEA//8EA/4BAP0C/wD/AP8G/gEAA//8/QEBAAACAP4AAwAB/gACAAAKAQQBC/0AAv4GAAz3
BP33/foFAAAAAAP+AQD/AQAECQL+AP72Afz98QgABQEC/wX5Af78+/4F8f8CAf4VAP8EGf4E/v/8APsHAQECAQD8/vIE/QALBQYHDPYC/fv3AfMTAQkIAv31
AAH/AP//AP8A/QL++wEA//0Q/wACEQD/B/8I/wzvAf/59/oD+gH/AP4K/v8DCQIC/v8AAP8EAQEBA/8A9v7/APodAAEDG/37/wMAAAL+APwAAwQECAH+//36
/wQB9f75+v8E/AIG/AYCAvf+AQAB/wD/AAAA/v8A/wAAAP8EAAEBA//+BQAAAAP5AAH9+AD9/wAAAP8EAAABA////ggF/Qj6/vj9CQAH/wAAAP8EAAEAAv/+
DP71/ff0AQf65gDs/wIAAQP7//z9AAIECP0BAQP1AQX/9fz9/v/9A/sBAP8A+QT/B/8A/wHzAAH98f78/P/+APoN/wIEBwH+BwkA/Afq//T7+QkJ/AMC/gMB
+/z+Cf4EAgAAAAAA/wEAAAEA/wABAv8F/f4AAAMBAgAAAQH7AP7/+wMD/vX69vAV/BIFBPLe/gP/AAIA//3+CAEB9vsDAAEMAAQBCvr9AQAAAP8BAAAA/gD/
E/f9APwDBgf/9vn2CQECAAjwAv/79gAHEPcA/vsBBgkC+Pf3/wD8APsIAAICAAL+Bv4CBAbzAf37+gAC9gIBAQAJAPoBDwIGCP8AAAH0AQL+8f79CgIAAQTx
/wD88AIAAwAAAP/8AAAA+gEAAv//Av4BAQAA/wIB/f//APsHAAADBAH+Bw8C+wTr/O/+9RIO/wMAAgP4APj/AQcK/v4DAPwHAgEB/vv7CgD9AwTqAPz76AcE
9/r1EgcLBOf79g0iAfwCAAEF/wb/Avb4BwQLAxfh/fHz9wYXBQD//v/9/QT/+f77DPsD/wXvAwj87vv8AQMAAgUA/fr9CQgJ/AUAAQEBAPoBCQUH/AABAAAF
AQABBP4A/f4BAgAHAAD/Bv4BAfwBAP0IAQYA//r3+fz//fsRAgkCCvbzAf/8APgEAQQC+gL3AP8BAgEBAf7/AgEDBwAAAAP5AQL89f/+/AABAP8FAP8CBAAC
AQAAAQL8/wD//gAAAgAAAAL+AAD+/wAABAAAAAD6AP//+gECAwABAAH+/wL+/gAA/AABAAEBAAD/A/7/8QAAAP8QAAEDE/3+/QAAAf4FAP8BBAMB//8CAAIC
Af/+Bf4C9gT+Av8E/v8BBgT/AgAAAAP7AQD//gEDA/4AAP//AP/++v/+/QABAP4MAAABC/79Bv8AAAL5AQH9/P7/DwIAAQbr/vz56wMD+wD+//sD/P4BAAMA
AQAAAAH/AAH//v7+AQADAP8CAQEAAP0A/QP/AAAD//4BBwME/AAAAP8GAAEBBf/+/gH9AfwB//4DAgUBBQEA/wD3AQD/9QEAAQIAAQL9/v3+AAMEAP0CAAAC
AgP/APv9BwD7A/v2/QID8gb8/f//Af0JAAECBwD/AgIAAAH+//3+AAICBAEE/wP/AAL///sD//8AAQABAAAA/wAABgECAAX0Af789v0EAf8BAAIBAAL/Av0A
/QP+APoJAf4DAgQD/QADBQb9APv+BwMLAQH/AP7+//8B/QIA/wAA//8D/gICA//+/wAA//8FAQIBAv79+QEAAP4HAf8CB/8CAAD/AAEA/wD/Av39CAQFAAzs
APn5+AIMBgAC/QP4AAL99fz7/QEAAf4HAf4ACgIDAQH+Af4B/f4AAgMABAAAAwH6/v7//QME+P0AAPwUAAIEDf37AgMAAAH2Af0A9gMDAQIAAP4AAAAA/wEC
/AD9AfsI//4EBQMC/QcD/wH4BP36+P39+gIA//8E//wABwABBwT7AQDs//v+6wkG/AD/APwJ/wEDB////wP+A/8AAv8CAwYBAAEBAAAAAP4AAgICAv0AAP8A
AAMB/f38AgAAAAL9AP/+/QAABAAAAAP7AAH9/P7+/gAAAf4CAAADAgMC/P8AAP4JAAEBB////wADAAQCAAD/Bf0CBwID/wb0AAH8+P4C//8BAwP4+wD89wL/
+P8AAPkP/v8FCAH/+//+APwN/wADCwD9AAIBAAMBAP3+BgIH/AAD/QEGAQABDPwA+//+AP0H/gABBgD8Av0BAQEGAQP+B/39AAAAAAABAf8BAgEC+v78AfYI
AQIIAQL9A//+Av79Af3++AMAAgT/AgX1//r+/AcJ+wAAAP8IAP8BDAH//wcA/gD8AP7//gICBgIAAf3+APr/AwMCEgIAAwfn//X26AgK/wP+/P0GAAAAAQD/
Avf1APUJ/gwI+QT0/QD8APsKAQACBQD+A/77AfsBAAP++QT8AAAAAQH+AP8AAQEC8f7/APkcAQQHGfv5A/4BAAH8AwL//f4A/v/+APsH/wMCAP/5AwAAAAD+
AAH//P//+vj+/fEbAwgJDfvyAgAAAAH/AAD//gEAAQAAAP39/v8B/wIABgD/AADz/wD/8gIAEAP59gPe/AH32gDvBgT/AQXw/vf68wIC/v3//v0HAQQBA/z5
AAABAAIBAf3+AgAD//8AAP8A/gIC/f387Pv/Af4bAQIAGfr6/Pn//fsIAwn///TxA/z/Af0E/QUAAP37/wAAAP8DAAAAAgAA/v3///kN/wQFBv76B/8B/wT1
Af/69/3+BP8A//76AgIA9//+/v8AAP8GAAICAv3/CP3/AP/4AgT/8f788Qb5BvgNAPUGCw0H/wAAAP4FAAABAwAA8wMAAP4I/f4EDAEDCP0AAAH6AgX+9Pz7
Fu8E+Qz//hL/8vX97/8BAwUJAfn/EgIJBP8AAAD7AAEA+P/+AgP+//wDAP8C/wYCBwD/Af/7AAP/+AH9/QH/AP8DAP4CBAMCBPsIAAv7BAX8BvcCAfsAAP8D
/wb//fr4/wEAAAD/AP4CAQMEAgQAAAP3//z+/QQF/gQJAA/z/Pf5BAEMAQD6/voE/gMFAQH5CQYB+wP3Af/99wH//AAAAgEIAP4ACgEC/QAAAP8HAAABBwD/
CP4BAAP6AQP//P3/AP3+//wGAAL/Af/7/v0BAP8GAgMBCPz9/f8BAAEAAQAAAv4AA/4BAAD9AQL/+/7++/8C/wILAAH/Dvr/BgAAAgD7AQAA/QQDAP8AAP4D
AAEBAP/+/v8AAP4HAAEBBAD/AQD+APwD/wEC/gH9/f4AAPwNAAMBCf78AP8AAAABAAEAAP8ACPsB/PgHAg0J+v34/gIAAP4AAP8DAwMCAQABAAEBAAD/AQEB
/gD///0EAP8ABAH//AAAAP4LAQADCv8B/f8AAP0IAQIDBP/+Bf0BAAT6AQT9+f395wX38+8T+gERFATxB/8B/wL1AAP+9f7+BgACAAX3AAH9+/8B/AAAAP4K
Af8CCQABAwAAAAD4AQH/9v/8/wEAAAEAAP//AQIB/gAA//0FAQACA///+AAAAP8NAAADDgAA8wAAAPwZAQAFGgAA/QAA//wHAQIDBP79AP0AAP8IAAX/Bfz5
+gAB/wAJAf4DC/8C/AAAAP8GAQABBgAAAv8A/wD8AAL/+//+BAABAAL5AAD++P8A/v7/Av4DAgADBAEC/wEAAAAAAf4CAwQFD/n68v0A/Bv+7vfvEPMC9/4H
/xb+7Pn3AwD+//37AQEB+f/88gH/A/gY//4HGQME/wAAAgAB//0AAgQDAAIA/gACAAABAgEB+f3/AvsN/wICBQD9/wP8/vwGCAAF/wMB/wAAAgH/AP7/AAIC
CwACAQPy/wL87/7/+wIA/wEMAP4ADgAA/gIAAAEB//0ABgMDAgL/AP73APwB+AUFAgAAAAD8AQEA+/8AAwAAAAH8AAD/+wD/AQAAAP8AAAAA/wD//QD/Af0G
AP8ABAIB8wAAAP0O/wEDEfz7CwAABAXsAvz78AQHBgMAAgX4BP38/gIE8fHxA+4XBA0I/Pzv+/4CAAIEAAUDBfn+AQAAAAAAAAEA///////8//wDAwcD+vz6
///+AP/6//3/9gH8/v8BAAAEAQD/Bf3/C///AwLw/f768gQB/QACAAEGAf8ACf0C+Q368vn2BAAD9/3vAAACAAICAAIAAPz+7gP5++scAQcOEQHt/gAA/v0F
AQECAf78BQAAAAH0AAD/9AAA/wABAAAIAAEBB/8B/gAAAP8FAAABBAAA/AT7+vkE/QME/AP4///+AP0D/QMEAAD8+gD///0LAAEDCQD9Af4B//sNAgMCBP36
Bvz8/Qn5Cgn/9fv2/AH+BfwDAvsBBAgG/gEAAwECAPsABgUH9v/+//oRAQMFDfz5+wL/APsMAP8EDAMAAwP9AAH9//z++wYC+wD//vwI/v4DBgD+AgMB/wjz
Avz8/gAF/QEAAAED/gD/AwEAAAAAAAEAAP//AAEC+wAAAP4NAAACDf//Bvz+//v4Awb/8gH7AgEAAAH8AP8A/AACBwME/w7pAAD7+/4E//8AAAEDAQEABAH+
/gAAAAIA///+Av8ABAAAAAD5AP8A+QEAAf8AAAD/AAEA/QAA/gAA/v4HAAIBBP38APjr394IBBEIEP7p4f8B+fUk/v0OJ/3//gH9AfwD//4CAQQB9AUB+fYJ
AvsEBAP6A///AAH/AQP/9/37AQEA//8A/wMDA/77/wAAAAH9/wL//f//BAAAAAH7AP//+wAAA/8AAAD+AAP/+//9C/8B/wbwAQT87/0AAgABAQH+/f7/AQID
/QAAAP8HAQACBQAA+wX/APsKA/sFCAgFAgIF/gj6Avz7BvoCAgD/AP/6AQAA+f/+AQICAQf0//7+/gEFAP8CAAL/AP//Af4A/wAAAAACAAAAAQAA/QD/APwH
AAICAQD9AAIAAAL/Af3/BQMF9//+A/0N//0BDgABAwAAAwL1/P//+QIA/wAAAP8DAAABAwAA+wD///wL//8DCQD/CgAE/wf1AQT8+P0A/P//APoJAAIDBv/9
BAIAAAT6//38/gMBAAAAAP8AAAAAAAAAAgABAAIAAAD+AgAA+v4BAAAKAAMCDfv9BAIB/wP6AAEB/v8D/wMAAAH6//39+wICA/8AAgT8AgD+Bf8CCgL+AATu
AgH97wD/AAcCAwr0Afj9/AkRAQAAAAABAAD/Af7+/P8A//wMAQMDCf79/wMAAQL8//v//wUEAP7/AP8DAAAAAQD/BQAAAQL2AP7+9gIDAAkD/wP5Afn/AgUH
/wAAAgEBAP0ABQMH7f4B//whAAEGIPz+BQYA/wbz/fn9+QcG/wAAAP8DAAABAwAA+gEAAAAIAP3/CgEC/wEBAgX///7+BQAEBgT+/v33AAEA9AP+BQAAAAAA
AQL//wD+AgQA/wP2/vsA/AQFBf4AAAH4AAH99v799/8AAPsTAAEFEP/++v8AAPwNAAAEDQD/BAMCAAn7/v/8AwAE8Pv///sZAQMDGfn8//4CAQX6APz9/gIJ
/Qj9+PQO+foCCgX5AQEB/wL8AP///gABAf8D/wICAgL/Av0BAQAAAAEAAAH////+/v8AAP8HAAAAB////wAAAP4D/wEBAgD/BgD/AAD2AAEA9gL//wAAAP8E
AAAABAAA/AD/AP4H//8BCAH+/gAAAP0JAAACCQIBAAAAAAAC/wAAAv8A/wAAAP8EAAABBAEBBv3/Af7+AAMA+P35AwH9AP76AQEC/QD/BAD/AAD8AAEA/AD/
BAEA/wAB/gL+Af79Af8AAP7+AQEB/f7//wAAAP8DAAABAwEABAEAAAP3///9+AIC9v4BAP8OAAIEEfr8/wABAAL+AAD///8BA/z6AvkA/gMB8wL8AgEAAAH7
AP///AEB5PoD/fknAQcGH/Ly/QH+APwI//8DCAMBAQAD/wMCAAL/A/v+/QED/wf9Af8AA/wG+gAAAf8M//8BDgAABwAAAAH4AQMA9v7+BvwBAAL9AQb/+vz9
/v8BAP8EAAABA/8B/P8AAP0I/wECBgD/BgD+AP39/wD++QP9/Qb/AQL0APkA/AkFAQD+AP4E/gMAAP75AP8AAP4DAgEA//78A/8A///8AAL/+v/9/QAAAP4I
AQADCAABAAAAAAABAAAAAAAA/wD+APwDAAADAAP//f8A//0HAQICBf78+f8B/v0OAgECDf3///8AAP4HAQEBBAAAAP0AAAD8AAUA/vv6Af7/AP4AAAMA/f79
BwABAAP1AAH+9gAA9P8D//8VAwMEFPn/+P8E/wMLAgEBD/sD/wD/AP8BAAAAAAD+9wAE/wAJ/vr9Cvr9/AAGAAj9APv8B/sG//8AAP4EAAABAwD//ALX5eYB
AQII9Q7w//8AAP8FAQIBAwD//gH8APkCAP8D/gP9BgAB/wD0AQEA8///+gzt7vQF/QEMDgD1BQH6AfwA/gEC/gYB9f4D//8R/gMBFPn6BPwAAAL+/wP7+v34
+///AP0IAQECBwD/+gL5//kRAP8DCgP79gH/AQILAPf+CgEA+gP/APsDAP4CBgL/Bf8BAAL8Av/++gAA7QL8/fQZ/wEJGAD7/P8B//8IAAICB/7+Bf4BAQP7
AgL+/P8BA/////wA/voC+wgABQwI+w/y/fL4AgEO/wAAAAABAP8AAf8A//8A/wAHAAEAA/7+AgAAAAD+AAEA/QAA/QD/AP0JAAABBgH//v4AAPoG/QMC/wD6
+v8AAP0OAAACDP8A9QH/APkXAAAGFQH//wAAAAACAAAAAgEAAP8AAP4DAAEB///9AP8AAP8BAAEA///+CgX1APIF//8F/Q73AQUBBwPzAfP9+Q0S9QMB/fsU
BAECDvn+/wIB/wX5//3/AQIGAgD/AP4AAAEBAAH9/wEAAP8E/wACBAEBAgD9A/79APwA+wcE//8AAf8DAAEBAf/+C/4CAAfr/gT67fz7Af4CAAL/AAH+AP7/
AAT/AP4CAf8CBQMBBQL////6AgEA+QL9AP8AAP8CAAEAAf/++/8AAP0NAAECC//+BPsAAPwGAAgB+vr2/gP/Af0EAf8DBAICAAD///wEAAEC/wH9/v8AAAAE
AAMBBAAACf0C/AD6AQj+9Pj1AwACAAP5AAD+/P8CAAL+AAD7//8B+wL/Cf4A/wHxAgX97f37Af8AAAABAAEAAP//+/8EAQQFAf/+CvwE+AMAAf8JAPsDDwQH
AAUAAQP9//kABQUHBQP+AQPu/gL97QH8/wkAAP/5AfoB/gcF+f8A//0MAgABCv7/BwL+/v7wAP/+7QL8+gT+AP4A//wBAQUABv//AP73AgP99P76AP7+AfwC
Af4BAwMBBAH/AgD5//v//QcG+Qv4CQEC/vAIDRUUDv35BgHz/wD97wX+Bf8AAAD6AAH+9gD+AgABAAL7AQH//P8ACPv/Av/7AwP89//9AAEA/wAA/wAA///9
BgD+AAD9/AL9+v77C/379vr6ChAB7/juAv//AAABAgIA/wD/+fb99gIEAhP/BeXk+gIB/AAFAP4BCP8ABAEB/QL9AAIBAPz++/7/AP0DAAABAPz8BQEA/gb3
/v36+/8AAAAA/gADAAMAAvz7+wAAAP8JAf8DCP7/AAT9Af/9/vn//QkG+f4A/fsOAwYDCfn7/v8AAP8FAQEBA/8AAQEAAAL/AP//AgECAwD/AP77AP7+9QP/
/P8CAAIFAgAABPwBAQQAAP8A/P7/AwIB+gT/AP8C//sCAgUFAAD/AP4AAQIB/AH/BAD/AP/6AAD/+AIA/gAAAP8FAAABBf8AAv8ABAT6Af3+AAMHAwD9//kB
/gYC/v/3FP75BQHxA/v+8QkLAQH+/wH+AAEB/wD/EQIAAAftA/n6+gIGBQEC/gb8BAP8/vf+CAAAAQLxAQD98AICBv4E+v4EAAgAAvr4+wH/AP0EAf8DBAIA
AP0AAP0EAQQB//78AAAAAAABAQAAAQAAA/0AAP0EAgUA/f39B/////39AQQA9/76/AH6/vcCAPwC/QcAAAABAAADAQABA/8A//8AAP/7AQD//QAB/QEAAAT/
/wH+/gD+Bv/+//79AAP/9gL9/vn4BfcK/QMG/wL5Af8BBwf6APn/BAYN9QP/AAAI//wCDwACAgAA////AAEA////AAEAAAD/AP8AAQEBAQL+AQMA/wD/BgEB
AQAAAAEBAAD/AQAA8P4CAPwXAQMGFvn/Av//AAD8AQP/+gD+BQAEAAT6AgD9/P0A9gH8A/oN/v4GCAYG/fv/A/4JAAQBBP7/Cv7///76/wP/8v/6/v8AAwAE
////BQIE+wH/Av8F//8CBgEE1u/+++hFBRURMOrh9QAA/v0UAAMDE/z7+AD/APwM/wEDCQD9AgAAAAH/AAH//////v//AfwMAAIDCf/9+P3/AvoOAgQEDf7/
/AAAAgL+AAD/AgECAQADAAX/Af7+Av0DDwcIAQ/xAf34/v8G/QAAAP4FAQACBgAABv8AAAL7AAP/+f39+wL//wAJAP8BCgACBAAAAAL7/wH9+wEBAvjp7eEP
AQMK9gnp/QAAAP8I/wEBB/7++gAAAwAHAf0BCwIDEgABAAboAP746AP/AAAAAP8BAAAA/wD/AgAAAAP7AP/+/gEBAP4A//sKAAUEBf/+AQD/AP79AAAB/AH/
CQUAAAfsAPz78AUGAAAAAQH/AP8AAQEC//7/AP4GAAIBA//+Afr/9fMXAw0ADu7kCAEDAAPzAQD98wABAAADAAb4AQD//f0BCP/8APgC/AQE+QP4Bf79AfgI
/wQDAQD5B/8AAAL3AQP+9v7+/QAA/f4DAQAA///+APoAA/8JAAIABP3+9gL6APYQ//sECQYA/wAAAAAEAAAAAwEA/wD/AP0EAAEBAQD+Af8AAP/+AAEA/P7+
9gH/AP0M//4DDQL/BAL/AAL8/v39/AIC/AQB/wL8//4BA/7//f8AAf4IAAACBwEB9wIAAP4JAf4DCgQFCQIBAAT3//379QID/wH/AP8DAf4ABQIBBQD9AgH2
AQD/9AYE9f8AAPwQAQIEEP3/Af75+P36AQv++fby8Pf9+/MWBAoECvTvBQAA/v78AAH++P78CQD/AQPz/gD78AP/CvcJ9A36/f3w++r9Dfz9/APzBPz36wD6
Bvn+BAX5/gT38/r5BwMC/QP5APf7BAMHEQEI/RbpAAT2+/YGDP38BgHt/v/87AgHB/8H/w72AQP8BPoE/QcD/QT4Avf79gAF/wX//wD4/PkA+gcGAQABAAEA
AQD/AQAB/wEAAAD+AP8BAQEC/P4D//4LAwICC/wAAAAAAP///////gD/9gIDAQIEAf4CBv4DBf8AAAL4AAD99gD+Af4AAP8DAAIAAf7+BAD/AAL9/wL9+wH+
Af8AAAEBAAP/Av/+AAAAAP/+AP8AAAABB/3/AP/4AAX/9P/8/QAAAAD+/wH+/vv7/f0AAf4JAAMBBf79/gAAAPwGAQADAwABAQIAAAH5////+gIBAAAAAAAC
AAEBAQAB/A/9/wD6APYB/QwGAgoAAAXu//T9/AoL/gAAAAADAQABBAAB+gIBAP8KAf4DDgECEgoBARLUBPvw4wMFCP8AAAP3AAL99P39AP///fsC/wgB+fjy
AAUA/v76Af8B+gMB/QIBAwb7//z9BAQK+wAAAP4JAf8CCQABBQD/Av78AgH/9gMC/AL+AAD///sBAwUE+fcH/wwE/QL7EPL9BP8AAP/+AAH/+v/+Av8C/QEF
/gX/Bvf5/QACAAMDAAABCP0CAAAA/wEAAAEAAP7+AwAAAAD9AAD//QH/D/AJAfkFBw0AAvH5/QAB/wQCAQMBB/wAAAMAAAH9//z//wUE/v0BAAAEAQP/A/z8
AwAAAAD9AAH//AH+AAEAAAD//v8A/wD/CP8CAQTyAAH+9gAB//8AAP4GAQICBf/+/v8A//0BAQUC/f39/gAB/f4HAAQBAvv6/gECAgP///v+BQMG+QEA//sO
AQMEDf79AP8AAP8GAAEBBgAAAQD/AAAC/wABBAMB7v8AAP0Z/wEEHPz98f8AAP0X/wEDGf3+Cv4AAQXvAAL87AAA/P4BAQEFAP8BB/8C+gD//v8IAAQCDfr7
AP8AAP4FAQIBAP/+BP8C/wT7AQH++vwBAP8FAQr8AQD9BPwG//0CAQEEAQP/BPv/C/0H9wT+Ag0BBPb1Cf8F/wn5AgP+/vsDDgAD/QjvAQD68fwA9wMB/wEN
AfwDEwMH/QAAAP4GAQADBgABEP0C+/33Agn/7vn1Av4AAP8CAAIAAP7+Cgf8/Qfu/v758wX+AgADAAb8AgD9//wD+///Af0KAP8DCAEB+wAAAP4LAf8CCwAB
Af8A//8BAAMA/f38AAIAAP0CAf8BAAIA/wL9APkGAP4C/wT//AAE/f8GAgcDB/f5Df3/AgTxAv/67QQAAgIBAwf7APv8AwQI/wEAAP8BAf//AgEA6/4A/gAV
/gIEE/X5/AABAQEDAP3/AgID+QEBAAEG//4BDQAC/QQBAAX9/v3/BQECCf//AAH1AAH98QD9/QAAAP4HAAACBgAA/P4AAv0OAQMDDP8ABwAA/P7+AQX/9/z3
AwAAAAL7AAH++wEAAPr8BPkOAAACCwT//QAAAP8GAAACBv/////+APsGAAEBAAD86gv8Af8K9vAGHAsJ/gAAAP8FAf8BBP8A/gEAAAAAAP8CAwAB/wAAAP8D
AAAAAgAA9gH//PsPAf8JC/8A/gAAAAAEAQEAAgAABQAH/wj5AQD9/vwG+fz+AfsTAAQDDf38AAD8APoG/wEC/gL+/P8A//4KAAICCf39/gAAAP8FAAABBQEB
CAAAAAbvAP789QAB/wD/AP4CAAICAP8ACf8CAQvqAAL68f4C/gAAAP8DAQABAwAB7v7///cXAf8HFQH//wABAP8C/wEC/wH+AP4B//0EAAIDAgD/+fsAAgAJ
AQL/Bv//Cv4EAgvsAP347gEJBAAA/wD2AgIA9f/+CQL/AAXxAP/88gQD/QAAAP4IAAABBgD/5QALAQcQA/wFJfkO/QQA/wL2/f0C/wEB+v8G/wcDAf/+C/sE
AAAAAAABAAAAAAD//gAAAP8AAAAA/QEAAQECAAP8AQD/Af4D+wIDAAEGAf0ACgAD+Ab//wEF//wCCAQB9QMAAP8L/vwCEAMF/v8BAAEE/wAAA/4A9wD///sN
/gMECfv4/Qr+8QsG+Pr9EAIHAgH/AQH8AP4A/gIABfwEAgj7AQD4//oB/wjm+e/8BQgN7BPxBgAAAAP0AAH99QD+AAAAAAEAAP///wAA/gAAAf8FAAABBQEC
DgIHBRTkAfr2+AMTAgMB/v/8AQIA+P78Af/+//0AAAEB/QD7AwAA/wH+AAD++//9/wH+AP0F/wADAwMCAgAAAAL8AQD+/AABAgAA/v//AAIB/f7+AQAAAAD/
AAAA/gAADgMCAgfwAAD9+AIG/wAAAAAGAQEAB///CAEAAAbvAP778wEB/v8BAQIBAf7+BgADAwECAAX4APv9/wABBQAD/wX4Af/9+/8CBQD+BgH1/vv9+QYD
AQIB/wX3AP3//QEF+wAAAP8G/wABBQD+BAAAAAH5AAD/9wEAAQAAAAAA/wEA/wAB/wH///cDAQED+wL8/wL///8DAP8CAgL/AgL/AAD8AAAA+wIAA/4BAgEE
Af/9BQD/AwEAAAH8Af7//AECAQD/AP0BAAEC/AD/AQEAAP8BAP8AAgEB//8AAP8GAAEABP//9/8AAP4NAf4DEAABAQAAAAABAAH/Af7/BgAAAAP5AAH+9wEA
A/8A/wH/AQQB//z9/P//AP0KAQECCAH//AAAAPwIAP8CCAEA/fwAAPwJAQUDCf78Af8DAQX8/QD8A/wAG/8A/Qbs+wn76Pv4/wAAAP8EAAEBAgD/8PcB/vkX
AwQEFff2+//+/vgQAAIFCQD9Af4AAgD+Av7+/gMEAgABAAX6AQD//P4ADgEBAAbu/QD68AEBAwEAAAL7AAD/+wD/8wEE//8MA/wCD/4EBf8AAAL6AAIA+/8A
BwABAAL7AAAA+wAABgAAAAD8///+/AH/CwEBAAjv+wD78/7+/P//AP0LAQEDCv///gAAAAEG/wEABwD+/P0BAP4MAQQBB/z8BgAAAAP5/wP/+P3+AAAAAgAA
AP8AAwIE/QAAAP8GAAABBwAA/QEABAX+AfkABAUKAQABAAEAAQD/AAABAgIAAwT6//r8/gYGAgAAAgL8//7+/AIDBf8AAAH1AQL/9P7+AAEBAAH/AAAAAAAC
+wAAAP4GAf8ECAEC/AD///0KAgECBf/9AP8C/wAAAP7+/v8A/QABAP8D//4AAgICD/v9+wXp+wP54vvy/wAAAP8DAAABAgAA+/0AAPsOAQMCCP38AwAAAAH/
AAEAAP//FPUM/A/1BQv2+fb9/wL+/fsF/gECAgH6Af8AAQAAAAD/AAAA+/wAAPwMAgQCCPz7/Aj/AAP5/fYBBwsO+wAB/fsKAgACBv/++wAAAP0LAQADCv//
AP39//oNAAQCBvz4//8BAAAJAAD/Bf8AAAQBAAD6Af8A+gIBAQAB///8AAIB+/79Av/8//oA/wQC/AD5Af8AAP8BAAABAgAA//////sHAAADAwH/Bv3/A/78
AQEB+gECAf8AAAEEAQD/A/8AAgAA//8BAAMA/f/88v39A/YeAAkIGP75//8A//wFAgMBAv/9A/8AAAH9AAH//P//+QAAAP0SAAADEv//Ffj99PXyBAn86v/o
CAD+AP72AAIA8gL/AAAAAAABAAAAAAEB9/oFAAELAQMACfb9/gH/AP0EAAADAwH/CAAD/wbxAAD89f4EBgACAQf4/wD9/f4D/wAAAP8DAAABAwAA+AP/AAAF
/vwABgIC/f/+APsIAAEDAwH9/f8AAQAIAAAACv7/DgAD/wjx/wb68/v+AQH+/P0FAAMB//75/wAAAP8EAAABA/8A4QT9//cq//wNLwQIAAAAAAAAAAAA/gAA
9f4B/fsYAgYFEfj6/QAAAP8GAAABBQAA/gMC/wEA/v7+BP0BBgIAAQPyAP7/9QMF+vT/AvIbBA4JCvj06v4D9gQEBvj+CvP6+/8AAP8I/gEBBfz7AgAAAAH5
AAD++QEB/P8AAP0LAAECCf79BAAAAAH5AAH/9wD/A/0AAP8BAQP/+f788wEP/xX4A/T1EvMRCAUA/gD1APr99AcCBfcA+/8H/gX89/X2AAAAAAABAAAAAAD/
9/8BAAAMAPz+CvwC/AD/AP8F//8AAwD+Bv8A/wL8AAP++v7+9AT7APkP/vsFDQYCBgD+AP75AAAA9gL+/wAA//8DAAEBAv/+AwH/AAH6AP/++gH//v8A//0G
AQADBAAA/wX+AP0A//oBAAcDAf8B/v4EAQIBAf395PkEAf0kAwQIJ/L9AQAAAAACAAIBAv/9+v8GAAcCAAL9CPcE/f/9APgKAAIDBf/5/gAAAP8HAQEBBwEA
Cf//AADz/wL+8AH8A/8AAAH9/wH+/P/+A/8AAAH9/wH+/f/+FPj7/P35AAf+5vnx+AAAAP4L//4BC////wAAAP4EAP8BBAAAAQAAAP/9AAAB/gEA//8AA/8E
AP0ABgQF8+0ABfoaC/0FDwAC/wAAAAABAAAAAQAADQ3+/wjg/vH45xIPAPb6BfcHAv4DBQkAAAD/AAECAAH/AP7+CAAAAAH3AQP+9v7/Af8AAAD+AQD//QEA
/wABAgABAP4BAwIE/AH/Af0K//0BCAQC/AEAAP8DAP0BBAID/wD///sG/wACAgH+B//+AQHzAAD/9AP//gAAAQEBAP8AAAAABv8CAgX2Av389gAF/AAAAP4G
AP8BBQAAAf//AAAA/wD+/QD+8v0AAPwXAgMEFvz9/f//APsM/gIDCf/9+//+AvgP/wIEDP/7/P/8//kMAgEDB/74/P8CAPwQAQMCDf3+AAD+Av7+AP8B/AUB
+v8BAP4KAP4BDAEEAgAAAAH7AAH/+///+P77/PYQ/wgIBPzz+QD+/f0JAAMDBP36/f8CAP8DAQICAv0B/v39AfsKAQQCAv75/v7/Af0JAAEBBgD/+v4AAPwM
AwMCCfz8AAD6/vr6AQcA9gD6/wMAAAD///wAAgQE/wEC//0EAgABAf8B+gEAAAAHAf4ACQACAQACAAP6AP7+/P8B/gABAAMDAQH/Bvz/B/8ABAXvAfz88gUI
5gEGBPsiAvoILP8L9AAB/vwQAf8CEP7+AQADAAX//wP/Avn+/gH+Bv8E//oCCAgMBwH/AAL2/wH89AD+9gP+A/0KAQAFCAUI9QAEAQESAQACFvoDAwwA/gLs
Avr/9AoKBQD+APz9/wH/9wL9+v///voT/AMFF/33+v8AAvwOAP8BDAH/Bff9/vkBAgcC9v31/v8AAP8CAQABAAAAA/8AAQH8AP7/+wEB/gIAAP8JAP4BBgH/
AgEDAAQA//38Bf4BAwADAAIDAgD/BP8C7PfsAfMRCvoGAAYCAwD///4C/wD+AP/9AQABAAL3Af/++wED/gEA/f0J/wEABv/7AgAA/wH+AAH/+v/9/v8AAgAA
AP3/AAIC/QP/AP8F//wABQQD//8CAAMB/wL/A/wB//8AAf8FAAEABP//BP/8AP7+/wH/9QD9BwEBAAX0///++QEBAf8AAAD+AAH/+//+Af8AAAH+AAD//v7/
8f7+APUfAgAGGAH//gIAAAEAAPwABwIFEfr/BAflBf/14gABEgIFAA3jAPz26AIK//8AAQAEAAAABAIDAv4BAQP7AQT++fv9+AICAQMH/fr/DAEFAAEAAAAA
AP8BAAEA/gAAAP4FAQABBQAA+P8A//sVAQADEv7+9wMAAAAJ/vwDDwQGAQAAAAAD/wEAAf//AQAAAAD9AAD//gAA/wD/AP4BAAECAQD+BAEAAAL5AP//+wIB
AQIAAAH8AP3//QMD9gP9A/sG/f4EDQQA/Qr/AQL6APkBAggI/QH/AQP8/Pz+AQUEFQf7Agze/v307Af8/wAAAP8CAAABAQAA/wAAAP0G/wIBBP79BQL9AgPz
AP399QL/AQAAAAL2///99wEB9gQC/wAEAPoFDggJ+wABAP4MAQACDf8ACQD+AAHz/gH+8gL+/AIA/wAC/wABBAD/Cfr//PsDAgsB9PbyCP3//gD7/wj+8Pz5
BPoF+wEMBAwABfD3/gIAAAAEAf4BCAIDAgQDAAj1AP77/f0C/QAAAP8KAAABCP8A/AEB//8IBP0BCP8DAP8AAgACAAAABgEDBvv9/PYIAAgD+/ns/P4D/wMI
AQD/B/0A/wEC/gMD//79Bf4BBv/+AgTt/wP+9AIC9wMDAgIHAvsDD/8IAvf/A/8CA/7/AvkAAQAAAAD+AAD//gAA//8AAQAD//7/A/8CBQD/AAD3AAH/8gH+
Cf8A/wHyAAL+7v//AAIBAAL+//0BAgAC/gT/AgP+/vn/BgcJ/wAA////AQEA//7+AAD/AP0C/wIC/v/8Av8A+vsPAQcEC/ryBwED/wb0AP77+/7/+/r+//oS
AgYCBv30AQEAAgP+AP7/AQME4vcJBQMeBv0BJvUEAQEAAAH+/////gEB/wABAAECAP8AAv8AAP4AAQAAAAD/Af8A/v//AQAFAP8BBQD/Af4D/wIBAgL/AfsA
BfYNAwcCCgT7AvoECQYB+wT6Af/+AAMCCv8DAAf0AQT68/8A+gAF/wUCAv7/Cv4GAf4AAP4AAQIA/f/+/gMAAAIA//sABgQF9wgB/wACA/kEDAYKAAAAAP8B
AAABAAAA/QYAAAAAAPoCBgUG/QEAAP8EAP4ABQABA/8A////AQMA+/39AgAA/wH/AQH+/v/+BwMBAQX1/gD/+wIF9/v/AfgYBAgGD/z8/////fwGAAQBBP77
Av0AAP4AAQQB+/z7AP8AAAAAAAMA///9AgAAAgL+//3+AgIEC/UD+AAKBBQFAPDyAf8A//wFAAQDAQD8BwD///0DAAMDAAD6/gD/AP8F/wEBBQD8Bv4EAQn2
AQD9Av4GA/z+APv+AAYB+P34/v/+AP0DAAMC//38Egn/+wT0//z78AMBAgAAAP8B/wEA////Bf/+Af///wEAAQEBAv/+APsFAAMB/f/7AwACAAP9AQMB/v3+
Av/+APwEAQD//gH+CvMAAAH5BAH88gD7//4AAQECAQL+BPz8Af4AAAD/AAL///7+AgACAAADAAH/A/4AA/8BAQH/Af//AgECAQAAAAABAAEAAAAA+/8AAv0I
/v8DCAMDD/39/vzu/QoC4/7zA/8CAwP8Av0A/wMEBf4AAAD+AQH++gD+Af8BAP8CAgAAAv4BAv4BAQj+/wP+BvwD7v8B/gIRAwAEHPsC/QAD/wMFAAH+B/r9
/wAAAP4FAAABBAEABAADAAT6AP79/gAD/gAD/fsTCAkFEvb0/wAAAP8DAQABAwAB//4A//oJAQUC/f35//79/PgCAQQD/P34AAAAAv//AAABAAECAfr2//QK
AQkF+v/xCf//AAfsAAL57v/+AAD8APcPAAIEBQH98v8C/fwZAAEEF/r5AAAAAAD/AP8AAAEB+QIA//8KAf0CDgED+v////0JAAIDBv/9//79AfsN/wsHCPz7
/wAAAAD8AQAA/v8BBf0AAv8CAAT//AH8/gMAAAAB/vsABAQEAAEBAv8EAgIDAv8CAAIAAgH8//z/AAQG+/8E/v4IAgECBP0CAwP/AAH6/v4A+gUC//8AAP8A
AAH/AAD/AgAA//0BAgIC+//+/wAA//8BAP//AQEA/P8AA/8IAP4BCQEEA/4EAwf7A/4ABAAK+wD+AP4FAf8CAwEBBf//AP79AQAA+QL+B/79//z9AgYB+f/3
+wL///0HAf4DCAIBCgIDBgb/Av4BCwYK/fwCAwIKAgECDv8FAwECAgj1AP36+QAECAgA/QTqAf7+6gUECvv7/v39/gf99PrxAQAD/wP/AQH/Af3/AAAAAAAD
AAEAAP/+/AIAAAADAP0BCAIC/gAAAf8DAP8AAQEAAgEAAAL8AAH//wEA/P8D/wMKAAUADvf79vn+/fMYAQ8LD/n2+QIC//8J//sBCQEEAv0AAP8BAQT//v37
AP78//wF/wT+/f/2//4A/wAD/gP+APz69/z3++wc/gsJEP3rBAEAAAL4/wD++QIB/v8AAP4LAAEBCP///v7///wNAAICCP/7/QQDAAb+//z+CQAGAf8C/wED
AAIAAP0AAAIAAP8AAP8B/wMDAP4A//4BAAYA+/z5Cf3+/vgEBAYD9QP6AwMA///4AP8A+AMCAAAAAAABAAEAAP//BQAAAAL1AQD89AECCPwAAf/9AwP/9v7+
+AgD8wHx9wcCAvf4+/4AAP0KAQICCf7+7RP/9Pz+//UGBwkD//4BAv8GAv8ABv8A+v8BBQMFAfwADwYJBgADAgb3AAH9//0C/AAA/v0KAQECCf/9BP8EAAb6
/wH8/fsAAAAA//4CAQIB//7++f3/+PQRAAwJBvXuAf4D/wQAAQP8AvoAAP////oGAgcD/P75DAEBAAjtAAL78f8A/PwDAAIHAAEAB/wA9wEHAAkKAv//EfgH
/wAAAP8CAAAAAQAAAwAE/wb9AAH+AfwC/AEBAQH9//7//wMFBQD/APwB/gMA+QD6+AEAAP0I/wEDCPz7/AIAAAEB//0BAwQE/gIAAf8DAf8BAgD//QEBAAAC
AP0ABQEEBAECAAT4AAD+/f8E/v0BAAEDAAMACPz9/QAFAgn7AP3+A/wJBv79/vv6AAQB7/70BAEAAAT3/wAA+wACAQEA////AAECAQEAAAQA/v7///4B/wMA
BAAA/wL9/wP//P/+Af4DAQX7AAD7+/v++gAA//sJAP8DB///+wP/APwEAP0DBgUC/AP///8BAf4CAgMEBAEB/wEGAQQCCvz/Bv0E/QMC/wT9Aff5AP8I/wz3
/gD7APgCAgIDAAT8Af3+AgAFAAABAAABAAAAAQABBAIA/gL4Af7++gAB/gL8//gEAQED/QT7/AH+APsHAAADBgL+/P0B/wEB///9Afr8A/8AAAD8AAD//P//
/wIB/v8DAQEBAv39AgH///0F//4B/gQAAgAAAAEA/wH/AQAA7wT7//gT//0HEAMCCAABAAPzAAH+8/8A/gQAAP//AP8CAAICAf7/APwDAAMC/gD+AP4AAP0B
AAICAP/8+wH/AP4IAP8CCQH/BwMDAArz//37/QAHBvz//wD5AQH88wH8+gP7//sJ/f0CBQP/7fT9BPkRA/8JE/7/AQAAAAAAAAAA/gD///8CAAECAf7/A/4C
AP8AAP4DAAIBAP//+v8AAP4NAP8CCv7/+vwAA/sOAAABCAAA+/8AAP0LAAICCf/+AAL/Af8AAQICAf8AAAEAAAH/AP0A/AL/DfwA/wH6/wn/8v76+///AP0K
AAIDCf/9BgIA/wH7AAD+/f/+AAMEAwn3A/j8BAIO+/0FAgQCA/38Bv0E+P3///kS/gMECvz5/wIB/wb3//z//gQG/AEAAAED//0ABAEC9gEAAQIK/f4ADgEA
+wT+/v8K/vwCEQD+BP8AAP/9AAD+/P7+Af/6//sA/wH+9wH4/f8AAAEDAAD/Av/9/gAAAAAFAAIBBf//7fr8AfIjAAQJFf34AQD///0DAAIC/P/+/wACAAL+
Af//AP4DAv//AgD7AAAA/QECAf//AP3/AAEB/AD9Cu0IAP8VCRAJCfkDBf8AAP/8AQL/+AD+/wAAAP8DAAAAAgAABAAAAAH5AAH/+QAA+gAAAP8I/gACCv8A
Bv4DAAP7AgH9+f0BAAAAAAACAAAAAAD/+f8C/wMHAgMCDfr/H/8Y9Q4DCg/+/+wCAP8A//4CAAIB/v7+//8AAP4FAAEBA/7/DvwAAAH2AQn97/n3/QL1Av/8
B/4E+gYLBQAAAAP3AAD89gEAAv8B/wH+AQEA+gAB9P/8//YcAQQHGP/8/e4H/v4JBQj8BfL4/v8AAP4HAAEABf7//gAE/wUAAQD+BfsD/P38AvkG/gIDAAT+
/wEAAAL8//4AAgEC/f4AA/0GAfwCCAQF/gAA//8FAQEBBP/9CQAAAAjv/wL68fz8CQIAAATz/v/+9wIB/wD9APwGAQEBAAD+6AD//vkb//wGHv/+A/wCAAL+
AQL//f8DAf8AAP8BAAAAAAEA//4EAgb4APz8/v8H/QAAAP8FAAECBP7/AQAAAAAB/wD/AQD/AgAAAP8AAAAA/gAAAf3//gb//gD69/78+v/9/PoO/wMABf34
AAAAAAABAAAAAQAADf/9/gLzAQL78wL4/wAAAP8CAAAAAv///AAAAP4GAAABBAD//wAB/wIAAQP+Av7/BgAA/wPzAQD+9AEAAf8AAf/6/wIB+v/9AQEAAAH7
AP8A+wEB/gAAAP8EAAEBBAAA9QEBAAAIAfsADgAD+RD/+QT9/PL/BgkK7QMC+vwTAAIJH/kBAAAAAP8DAAAAAgAAAwAAAP/3AAEA9gD8AAAAAgT4///++wED
BQn/Awfj//P78A4RCf0ACAv2+vj0+wECAwMA/wL2/vv++gUF/wAAAP8FAAAAAwD/AgIA/gD+AAD+/f////4AAQEBAQIAAv7/8//t/OEZAAISAxb6/v8AAP0G
AQICBP//+f////wNAQEDCQD/8gD9//gZAQEHGAD9AgD8APwEAAMC/AP9A//6AfsCAAMGAQcABAT2AfH1/fgC7hQDAfsQ+xT8BQP/EvYLB/oJ/wr5AQb+BPj/
Af4BAP7/AQQFAAABBwD8APzy/gEA7QT6CAIEAAnvAP/89QAEAPsA//4HAAUAAfn3/gAAAP8DAQABAwAB9f0A/PoUAgYGEvn3AQAB/f8AAAEA//39/gAAAAAC
Af4AAwAB/Aj//fwAAf4CAAMB8AEBAPwUAPwFGP4B/gAAAP8FAAEAA//+/QAAAQADAP3+AgECAAD//fwCAQID//776Qv//voUBPgHHAYG+w8F9Anq/fT3Af4G
+QAA//sQAQEEDv79+gUB/P4D//4BBQD//wIAAAL+//7/AQIDAgoA/gHyAPUA+wsKBP8AAAD6AQH/+QD/AP0AAP0FAQQB//37/gAA//8HAAEBBf79AQT9AP/7
/v0B/QYF/QEAAAH///8AAv8BBAP/AAHy/v3/+AEA+wEAAP8HAP0ACAIDA/8A/wD6//z9+AH+BQAAAAL7AAAA/P//+v7//vsMAQQDBv37////AP0EAAIBAf/9
+v/+//gQAgEIBwD7Af8DAAL+AgD///4DBfYABQACBQEA/vv8CP4AAP/6AQH99v/7AP8AAP8DAAEBAP///AABAP8I/wADCP7/+wAAAP0KAAADCQAAAv4B/QP6
AAL69fj5A/0ABAL6Af/9+gAC/P8AAPwLAQEDBwD/BgIDAAfvAv379f8DBgIAAQH4AP7/+wUGAAEAAAT6AP3//gECBP8BAP/+/wEA+gD/A/4AAAABAAP//f38
/f/9APsMAQECBv//CPz98v0EAwP++v37/wAA//8DAAEBAv/+/P8E/wEGAQEBBv0A/wD/AP4DAAEBAgD//wAAAP8BAAAAAQAAEgYH/hDm//z38wEJ/wAAAP8C
AAABAf8AAQAAAAEAAAD/AAAA+gH/AgECAf0BCwMHCAAAAAP0AQL+9P///gIA//8D//wBAwMC+/8A//wNAQECC/7/B/8D/gfxA/769PsB+/4BAP4NAQIBC/3+
APv+//cQAAcDAfvz+gAAAP0MAAECCwD/+f8AAP4RAf8CEP/+AP/9//sMAAICAQD+BAACAwb6AP399gAHAf8AAAAAAAH//AD/AQAAAAD9AAEA/P8ABQEAAgP0
AP/+9AECAgABAAP+AAAAA/8B/wAAAP8EAAABAwAA/f4AAPwJAAIDBP39+P3/AvkOAwIDCf8B+gEAAv4GAP0DCQIECP0BAf//AgT++/76BAwG/xDj/+3z+AYO
AwAAAAH+AP/+/AD/8w39+gj8AO/9FAsKBgAAAQP0Afz99gMD+/8AAPwM/wIDCv/+/wQABAb3APf+AwgO/v8A//4IAQMAA/z89wIC/gQFAPgADAcK//0AAv4F
AAIBA////wAGAAn9AP/8B/0FEfoDAAvt/Qf38Pj28woC/QsB/vn8D/oIAQAAAQL7AP0A/QECAQIAAAP9APz//wMD///+APsIAAIDA/77DAICABDk/f756/8E
AAUA/v/+AAAB/gH/CQkAAwzl/fj68gcQ/wEA/v8CAAMCAf39Av8EAAf8AQP/Bvn+/wD+/v0CAAIC/v7++/8AAf8M/wABC/0A/QcAAP4CAvwCBQQDBQAABAX1
APz7+QUG/P/9/vUR/wYGCP70/gX6APz9+/oFAQwH/QX9AQH+/voBAgkKFPX+/vrzARD93vbt+QD/APsN/wIEDP79CAAAAAPx/wD98AEA/AD/AP0LAAADCQH/
/wcA/gD7AvsB/wQF+wABAAMB/wAABwEC+AAAAP4PAAABEP//B/3+//v+AgUA9gH8BAAAAAH8AAD/+gEB8wAAAPsYAP8EGP//Dv8A/gX3AgX88vr/AAAAAAAC
/wEAAQAADREB9Qzi/vn67gYE7QcAAQIK+vYBEQUG+wT2+/kDAQQKDfsA/fv///gQBAwFAfv4AQAA/wL5AP//9gH//QD9APwH/wADBQH9/gAAAP8EAAABBAAA
AwAAAAH9AAEA/P//CAACAAD8AQL9+P4AAv8AAP/+Af//+wD//f8AAP8IAAEBCAD//gAAAP8FAAABBQAACwABAAXxAAP78/7+/AAAAP8HAf8CBwAB/AAAAPwL
AAIECf79AwADAAQAAgAABP0D9f4HAwgMAP8AGvoL/QD9APoNAAIFBQP+BAAAAAL7///++wIBAwEA/gD+AAEA+wD/9foAAfcW/wcGD/r7AQAAAP4BAAAC/wAA
/gAAAf4GAQACBgEB+gAAAv4LAP8DDAEDAAAAAP8C/gEBAAH/+gAAAAAFAP8BBv4A/wAB/wAFAQIAAv7/AAD/Af8AAP4A/wMBBPz/AAAAAQX/+/z5Av8AAAAA
AAAA/wD/+gn69PkTBQ0UEv/7/wIAAwUBAvv+CQIJBwAC/gbyAgL89Pz/AwABAAL6AAH//f8AAP8AAP8EAAMBA/79Bv0AAAD/AAT++/v7/f8AAP8GAQACBgAB
AwEAAgL6APz9+wQFCgT//gbt/wD78wICAAAAAAD/AAEA/v//AAMA/f4FAQMGCP79AgP+/v0AAAIE/wP+BwMA/wH4Af/++gD+Av4AAP4EAQIBAf//AAD+AvsB
AQEB/QMA/QAAAP4GAAACBf//AAAAAAAAAAAA/gAAAwAAAP/+AAAA/AAA/wD/AP4GAAABAwD/+/7/AfoQAQEFEwH/9wEA/v4JAf4BCv/+9wEBAAIK//8BD/0B
Av8AAAD6/AL/+f77/QAAAP4HAAABBv8A9P8B+/sRAQMDDQD9A/8AAAH8Af/9+gEAAAAAAP8CAQABAQABAAABAAECAAAAAv8BAAAAAAAAAQAA/wAA/AEA//8E
AAABBf/+/f8A/PkMAAQEBP34AwMA/wD3AQD/9gD//f4AAf0GAQIBAgD//wcA/wX5//r/AwQGDf7+///z/wH86QH9AAAAAP4CAAIB/wEA/P8A/v8HAAEABP36
AvoBAfkJAQUB//n1/gAAAP4FAAABBAD/AQAAAgADAP4ABAEC+wD/A/sIBPsFBgkI/gAAAP4EAAACAgEA//8BAAAEAAEAA/7+BPwD/AAA/gH+/fv/B//+/vwB
AAcC+wD7+P////gR/wMGDP76/v8AAv0I/wABBQICAwL/Agb7/fr8CAMEAAEA/f4BAAECAP/9//8A//0FAQMBAv79AAAAAwL8//3/AQQF+/0BAQEBAgD+//z/
+wMAAP0NAwACC///9wD/APsN/gEECwD+9P//Av4UAP8DFgAB/f4AA/8GAf8ABwECBQH6+/v3/v3+8QH4Af8A//4BAgMB/v77Cvz+AP/0AQT+7f/7/gQCAQD+
Afj/AgcHAQQBAQj1/P39/gIE/v4A//0FAQAB+vz8BwEB/wP2AP7/9wEC/AEAAP8HAf4CCQEC/AAAAP8IAQACCAABEgb8/gXq/f776wYABP/+Af/2//3/9AQB
CAEAAgbrAP787wME+gH///8K/wICC//+/AMBAAT/APwACgIHBP8AAQAGAAEBB/8BAgL+APwDAf8C/wIA4gD9+fAdBgMNEfXz//wA/vsIAgYCAPr3/f8AAP4G
/wEABP7+A/8AAAD6AAAA+QD/AAAAAP8BAAEAAP//BAcCAQj3//b8BgoPAf8AAAEAAAD////+/P//AP4JAQECCP/++/3//voSAAQDDP35/Ab+/v0AAf4A/gL6
+gICAAEHAf0BBwAD/u33/PARBxID+PHn9/z+/fkZ/wsHEffxDv/9AAHs/wP87AH4/gAAAP8GAAABBQAAAAAAAAD/AP8AAAAB/wAAAP8EAAABBAAAAwD/AP/7
/wL/9wD+//4B/gAGAgQCAvsBAgEAAAD7AP///gD/+/8AAP0P/wICCP78A/v/Af0JAgAABv7//QAAAP8GAQACBQEBBP//AAEA/v/+/gEAAAAAAAACAAAAAgAA
/wAAAP8CAAAAAgAAAgABAAX5AQD+/P7/AgAAAAD//wIA//79+Pv//fcX/gUECPz0AP8AAAECAAH/AP///wEB/v8CAQABAf/+9P8A//wQAQIDEf7+/AAA//0I
AAIDBf38+wYA/gAE/f0CBwT/8AQB+vQUBf4KDgEC//8C/wMDAAEABfwA/wH5Af34AfkA8wj8B/3////6AQX/9P77Af8AAP8CAQEA////C/IF/wn4Awr5/O35
+QUA/QAI//sBCwIBAQAA//8AAQEA/v/+AgABAAH5AQAA+gAC//4B/wICAQUAA/n7AAIA/wL+//4AAgIC/v/+APsJAAIDBv/7AgAA///+AQIA+//9/gEAAwAC
AfsBCgYIE/3+/gTvAAj87fr6BwAAAAH1/wL+8QD9AgABAQH+AAAA/wID9/8A//wQAQIDDf78AgAAAAH//////gEA+gf8//gCAPwE/QkGEAIE/gjuAgH57P8A
BgAAAAP1AQL+9P/++/3/APoK/wQEBv76+f7/APwI/gMECv/7BgT5+/wAAfb/AQ4G+AD/AP4RAP8CEv/+Av8AAP/+AQAA+wAA//8AAP4EAQEB//7+AQQAAQL7
//sA/wYHBwAABAXu//39+AQGAgEAAAH8AP3/AQEDBf//AAL5AAH9+P/9BAH+AADyAP4A9gME+gH/APwOAf8CCwH/E/v77AXzAxoA4fDiCBgA/QXqAvUE+BIT
+wD+//4F//4AA//++wL/AAH5/vwC/wIBAf8AAAD/AAAA/wAA/wAAAP8B/gAB///+AAQCAQv0AP36+v8GAwAAAAP7/wL++wD+/gH9+vsJ/wcCAvv28v8A//8M
AQIDDvj/AP8DAAT+AQH/Af0D//8AAAEBAQEAAf39BgEBAATxAP/98gED+wD+A/sNAfwDDAcE//8AAP4AAAEB/v//Av8AAP79AAEA/AD/+wAAAf4LAAACDf8B
8gIA//4L/P0CDPz+CgIA/wjq+QL67QH7BP0AAP0GAgUDAP37C/8A/wLyAAP98QD9AAAAAgEAAP4AAwID/wIAAAH+AAD9/wD//f0A//sKAQMDA/r5BgAAAAH6
/QL9+AD9Av8A/v0EAQIBA/3+/v4AAPwKAAMDBP7+/QEAAQAI//8BCwEDBP3+/vsIAAgB/ff0/wABAAIBAQAAAv4CB/8C/wD8/wL++f79/AAAAAAEAAABAv4A
CQID/gbyAP768QQB/wAAAAAEAAAABP8A/P/+AP0JAAICBv79BP8A/wH8AAH//f//+P8A/vsN/wQDCfr57gP/BAASAPsFHAYO/Pz+AQAMAff+DAT9AQAAAQAB
AP//AQAA/gQCAAQIAvwADwIH9fv7/O8cAwcFDffz/v78APsIAQECAQD9AAABAgP8/wH//wAD/AH///8HAP8BCAD+AwAAAQH7AAD+/AEB8QYDAAUN//gCGAMQ
/wAEAAYBAP//CfwFAwAFAAj7AAD8AvwFAAf//gP6/vn+AwcG9gQFAgkAA/kAE/8O+f8A//wOAQAEDf3+/QD///8F/wECBP/9AAAAAP4DAAABAAD/4QYD+gsJ
/OoEGfwF//8AAQAAAQIA////9QcCAAIB/vYACwcIAQQAAAH8AP7//wMDCP8A/v/4AQUB9AD7AQACAQMCAf8BBv8DAQADAgj5AP38Af0E/wUAAAH6APwA/wYF
AgIAAAD+AP4A/QMCAP8BBQL8APz//wUI+P8AAP8L/wIDDf7+BAEB/gT3Af77+P8BBAAAAAL//QL+/P7+AwED/wIAAAD/AwAC/wABAAACAAAAAQAA+P7/Av4D
//wBBwQE9f8BAP4IAf4ABfz+/gAAAP4EAAABAwAA/QABAAAHAAABCAAB8/z/APoWAAEEFP78AgIAAAP+/wEAAv7/AwAAAP/+AQAA+gEAAwb//wPvAPv++AUD
Bf8AAAL4AAD9+AD/AQD9APwC/gQC/f75BAIFAA/2AP/9BvwJ8P39+PIRCgIDBfX27Pz9APUdBv4GFfv6/f7/AfwHAAACBAH+AP8D/QL/AgT+//j8+gEBAAEL
/wECD/0A+v//AP0KAQIDCf79+uoDAv4NAA8EEP/+Evv+AAHxAgT66gL5Bf0C/QP6AQX/+vz9AQQAAAT4AP3//gMGAP///gH7/gT++f37Af8EAwMEAQD/CgAE
Af8C/wH+Af//Af0A+AAAAP4MAQACCwAAAAABAP4FAP8AAgABCf//AAPzAAL87f/9Bv4CAQP5AQQA+v7/+/wBAP0MAgQDCPv9Av8ABAH7Af4A/QQH/f8B/wEH
AAIBBfz/AAAAAQH/AP8AAQECFv4DAAjlAP/04gL/+wEAAAED//0ABgEBAwED/wT7AQH+//wB/f8AAP0IAQECBwD+/AMAAP8E//sBBwQE/gAAAP4FAAABBAAA
CAIFAQzw//78/AEHCgACAQTzAQD89gEDAAAD/wQBAv78BP0DCPsAAwP1AgL99QAA+f8AAP0MAAADDwD+AAIAAAIA//0AAwME/wAAAAAFAAAAAwAAAAEA/gH4
AQAB+gIECAgAAAXsAPj78wkIDgcB/wjgAf754QQGBwAAAAL1AAH98wD/+f//AfQQAAMHCAX9BAEDAAQBAQL8BPv//fv8A/kIAgMEAgL9BQr9CgTx/O37+xIX
BQH/AgP3+v7+/gYD/gADAAX/Af7+Bf4EAgQAAQb1//r/AAYHAP8AAP8DAAIBAv/+C///AAD2AQL+9f/88P/+AvYV//8IEAUCA//+/wP+AQH/BAEB/wAAAP8B
AAABAQAA/wAAAP8DAAAAAQD/AAMA/wEAAfwAAQQD/Pv/AvsLAQUCA/36+v7//vwPAAgEDfj2A/wEAAAEAgf+APj5CgADAAT2AwH79QABBP8AAAD3AQL+9/7/
/wEAAAD/AP4BAQEC+QYAAAIF/vgBEAcJBf/8AP/+Av/9+/78BP4AAP8CAAMB///9Bgf7Afz1Af0D8QsGAgAAAQL7/wD//gICAwIAAAT1///99wMCA/3+//wF
AgMC/P7+BQAAAAL6/wH++/7+/wf/+fr3AwAD+f75/wABAP8GAQABB/8ABQAA/wHz/QH+9P76AAQAAAH9/vsAAQUF+AL9//YQ/gEHDAP99wH9/voMAwQDC/z+
/wQAAP8AAf4DAwQDAAACAAMDAQEBBv4C/f8AAP8HAAEBBv///QAAAAAFAAEABf7//QUBAAL9Avz/AQMH//8AAP0IAAICBP78A///Av4DAQABBAICBwYBAAPs
A/797QIB9gn/AQIC/PUDDwsN/QL/AP8DAP0CAgMC/QL/AP8C//0CBgMC/QMAAP8C//wCCAQFBP8C/wH/AQH9+/z7/f////0KAAICA/79/wH//vwE/wAAAAT+
+/wEAAIK/QAADfoAAQABAAL+AAD///4BDgMAAAXoAAL75QL8DgT4/P38/vX9CRAAAgMA/wH5/v7++AIA/wQAAAP5/vf9AQgI+/4AAP4IAAECB//++gQAAP0G
//wCCQMC/gAA//4HAAEBBP/+/gAAAP8EAQACBAAABPn+A/wI/wUFAv///gIAAAEEAP0ABQECBAL/AwP5Afv+/QgI/AT+AwL5APr//wkLAAAAAAD/AAAA/gAA
/PwNAwgBBv7/D/sHAgAAAAL/AAD+AP/+A/8FAAb6AQD9//sCAAAAAAABAAAAAQAA7AcD/wQBBfr/EQAK+QT6A/kF/vsECxAJA/8AAAD8AAIA+gD/AAD/AAAE
AAABBv//A/7//v4A/wX/9vv1DAEAAAXpAP786QIB/v0AAPwGAgMCAfz8+wAB/wAGAAABBv7++v7///sNAgQCBvz6BvwLAhPrAPry+vwM+f8IAAr9APz6CPoG
/P8AAP4KAAABCf/+AAACAAEFAAEABPz//gD+Af0HAf8CCQIACv8B/wP6AQT9+//+BgAAAAL0AAD99gD/D/b/Av37Agn/8Pr5/wAAAP8EAAEAAv/+Af8AAgL+
AP///wIC+/8AAP0KAQACCQAA+wL9//wHAv8DBQMA/gD+APwGAAABBAD+AwX+AwP5//kA/goKAgP9AQD9/v0CAQgGBP8AAAH9AAH//AD//vz8CvwI/fsCBwwH
AQABAAL9AP///gEBBf//BQL4Af3/+gkH+wMAAP4GAfoCCgYHAgAAAAD+AQD//gEB+gIAAP4F//0BCAMD+/oD/gr1/gL4Avj9Af8AAP8DAAIBA//+/gL/AP/6
/foA/QYFAf8AAP8FAwMABf38/AAAAP4DAf8B/wAB/f79APsGAQQCAwD6BgMAAAT2AP4A+wQECP4AAAP5/gP+9fv6AP4BAAABAgH/AP7/7wX6Af0H/vX+DAQK
9v8FAQUKAfv9EfsJ/QT9AP/+AP8BAAQCEvX6BP/5+gf58QT2Bf4AAAH6AQL+9v/9A/8E/wX9AQH+A/wB/v8AAP0FAAIDA///AAAAAgIAAP3/AwME+gH7APoL
AAIDCAH6BPoOAgr7/wD2BPMBCAD/AAD5AAL/8wIAAQD/AAD8AAEA/AD9BPr+Bf///gH++QD+/f0A//wLAQQCBfz6AQAAAP8BAAEAAP/+//8A//0HAQICAf/+
B/z9/vwI/gMBAgH5Dv//AATuAAL86AL+AgAA////AAIA+v79/wAA//8FAAEBA/79+f/8AvcSAP8GDQT+/wD+APsFAAIDAAH++gAA//wOAQEDC///+AAAAPwS
AAADEf/+/v/6APgLAQIBAf/5//8AAP8FAAEBBP//AQAAAgD//////gIC+wL/BAEEAPb/CggKCwD+AP75/wH/9AL+BwD+//z8/wIA9gH8AP71//QF/wYE/AP2
/gD+//wBAAAB/gH+/QH+//sIAP4CBwIAAwAC/QH/AwABAP3+A/////8FAQIAAP/+BfoA/Qn+AP79BPwAAQEAAAH/AP3+/wIB//8AAP4FAAMCA/7++wMAAAP6
AfgBAQQI/v//AAL8/v/9/QIABf//AAD8AQL++v/9AP////wE/wMEAP/+Cf8AAgb0AQH69QABA/4BAQH7/wH//P8ACfwAAAD9AQcB8/36BvwAAP/7AgP+9v39
AwAAAAD8AAAA+wEBBQIAAQP0//3++gQFAv//AP8B/wH//QH+AgAA//4AAQEA/QD+DP8AAQXvAAL67f3+AQADAAb4AP78/f0F+gAAAP4MAAIDC/7//QD/AP4E
AQECAgD//v8AAP4FAAEBBP//Af8AAQACAAH/AQAACQcE/QX4//v88gcH+/8AAP0KAAEDCf8A/gIAAP4DAAABAgEAAQIAAP8D//8CBgIC+QP7CgEL/fABDxMS
6gEEAP8ZAPsEH/0IBP/9AP7z/v/+8AP8CgEBAwXyAP/89QIFBAEC/wP8AQH+/f4B+v7/+/oOAAMFBvz4AQP9/v/6//0B+gQACwwA/gjq//399AYG/QAAAP4I
AAACCAAAAP//AP4D//8AAQD/+gAAAgIIAf0BDAEE/QP/AP8KAP4EDQYD9v37/fIeAQYKEgH3/QH9/PsJAAQEA/z5+/sFAwYH/wD8DPb+/QID/gj7/fz+BP4E
//8I/wsC/v/8DPoL+AUAAAAEAfoCCAYHBP4BAQAJAwEBDv3+AwAAAAEBAAIAAP7+Bf/9BAIA//kAAw0K//8BAP4FAgQCAPv++wMBAAP8APoABgUJ+AcACQn9
/e/9Eg4Y/gUAAgf7APUABQoM/P8AAP0KAQECCAABAwQAAAX1APr9+wUFAAAB/wEAAQD/AP4ADAQBAAXt/v7+8gUFAPwAAPsGAQUCAfv67fsA+/4c/gIHI/H9
AwEAAAL3/wD/+AEBC//8/Pv6/goA7PrxAP8AAP8AAQAB////AP8AAQD+AAAA//8A9P//APch+wQEHPz4/v/+//gT/AMCDP/47gDvAfMUAfsBCgP4AAAAAAAB
AAAAAQAA/f8AAP4D/wECAwD+BAAAAAH5AQEA+v8AAAAAAAAAAP8AAAAA+gT/AwP6Avr/AgcI+wMBAAQAAPsBCgQIAwD/AAD8AAEA/AD+Cv//AAH3AQD+9QL+
Cf79APz8AgIA9QD8BwEAAAX4/wD89wH++wAA//4KAAECCf7//AAAAP0IAQACBgAABfsBAv/6AAYC9v/7Bv8AAAH6AAH/+QD/Bv8CAAT4AAL/+wABDwMI+RTm
AA7+/PUB+v/9//kQ/wMECv/8AQAAAAL8AAMAAf7++/z/AfoMAgIEB/z9AQEC/wb3Afz9/v4HC/v99/cJ/wsE//bvDQD+AQDmAP/+5QUACwIBAAH4AQIB9QgE
EAD//wby+wT89P/69gP+AfwOAPwBCQIB9wP/APsQAfwEDwQDAQL//vz/AAEC+gH6Cv4AAgT1/wH89wD+/QAAAP4JAAABCf8A+gABAP8NAAABDv///v//Af4I
AgEBBAACAAABAAABAAAAAf8ABQEAAAP6AP/9+gAC/P8AAP4JAQABBwAAE/oC/wPvBwr+4/n4BAAAAAH3AwD+9v8AB/P89/kFBQ788Pfn+vf8A/cT/wYCAv73
AP8A//4DAAIBAP78AQD///4FAAAABAD+CP8CAAH3AAP+9f3+/gIDAAEBAwAAAP4EBAEAAAH4Af8A+AIC+gH9//YRAAAEDQL7/gAAAP4EAAABAwD/8f399/UZ
/wkIFfHrAQAA+f4B/wQB/vr59gH+/v0LAf4CBgT++wAA//8HAAABCP7/AAL//wH/AP7//wEAAgAAAwP7//3//gQF/v39Af4FAf/+AQD//AAAAP8JAAABCv8A
AAAC/wIA/wH+Af3/+P38/PoEAfwBAAD7/f8A/fwMA/oCBQIC/Pz8/vgKAQMD/v74Af//Af8CAAEA/gL/EPz9AwHvAgD77QMAAwD9AP76AQEA+wD9BQIBAAXw
Af399wIFEwPy+fnx/wD/7Qj9BAT/AAT3/Pv9/gQFAv7/AAAAAAIA/f/8/P8AAP0HAQEDBv7/+wD//fsHA/4FCQUBAwAAAAH8AQD++wD//wL//wD+AP8BAQIC
AAAAAAD+Af4B/AEBAwIA/wH7Af7//AIBA/4C/v4CAAMA/fv4/wAAAP4DAf8AAQIE+P4AAf4RAAECEv39AAAAAQACAP8AAgEBAQAAAQH/AAD/AAEBBfcACAEA
Awf//PsAAgD/AAD+AAH//gAAA/8AAwH8Af/9+AMCAgAAAAD8AAD/+v8A8f8F/wQOAv0BFvwG6vwCAP4YAQEFHvv+AgD/AAD+AAD//QD/CvsC/wXxAQr+7/n6
Bf8AAAH4AAP/9gD9CAX/AgbtAPr98QgH9wD/A/8SAP0BFAMD/v8BAAH+/gH//P3++QD9//0K/QECCv/5DvgFBwb1AQD5+PsE/v8AA/8FAQADBQIEEP8B/wju
AAP88v3//f8A//4IAQEBBf7+BQT+AAD7AQAC/QP9+P/8/vUVAAMGCgD4/AD9AfkC/gEE/wT/AQAAAP8BAAAAAQEA/QL///wFAAAEAQL/BgACAAf7AP/7AP4A
BwAEAAvqAPT17gYJAf8AAP8AAAAA/wD/+/8FAAUAAfz8BvsD+BED+Qrx/e37CwgR8gT/AAEK/vgBGAAFA/wG+wn2AA35+vDx/f/+APwDAAQBAP77AP/+//wH
/wQEBQH7+QABAP4GAP0ABP8CBAMAAAH1AP7+9gQCAgAAAAABAQEAAgAAA/////8G/gT+Afr5AAAAAAEEAAH/A/7/AgAAAP//AAD//gAA9gP/APwKAf4GDAQE
A/38/fUJAAEC/wL5+gAA/v8KAQACCv7/CAD///77AQEA9gIBAQEAAAH9//7/AAEABQAAAAD9AAEA+wAACwj++gby//Lz+AgC/wYA//7/AgAB/gEAAQAAAP//
AAAA/gABA/8AAP8B/wH///79AwABAAP7/wH9/P7/AgAB/gD9/wL//f/+BP///fz/AAMB9//8/f7+AvkPAAAECwMBAAAAAAABAAAAAQAAAQAAAAD+AAAA/gAA
+P7+APkSAQMEDP/7/P//AP0KAQEBCP/+EO8T/RbwBwf0+PMJ//8BAAEBAQEAAv4A//8BAAADAAEBBP8A/f8F/wb6Af78/v0DBf8AAAL3AAD+9gEABQAAAAP3
AP/++QECAAIAAAL6//7//AEBAQD/APwHAQICAwH/+v8CAQAHAP7/BwACAP8DAAMAAQD+A/0CAv7/Af7+AAIA+QD9AgEF9/0FAwoC/ff5/QAB/wEAAP/+Av/+
/wAAAP4CAAABAQD/Bf//APz/AQQC+P/87AINAhAK//b9HvsW+///Av4G//8CBQAC/gAAAP8CAP8BAgEBD/4H/w7u/wf68/f7/QL9//0F/v4DBQQB/gAAAQAC
AP8ABAEB/gAAAP4CAAACAf7+//4AAgAEAQEA/gACB/8A/gD6/gL99/76AAL9AP8BAP3+AQAA+f8AAPwNAAADCgD/BwADAAb5/wL++/0A/wAAAP4DAAAAAgAA
/P//APwMAgEEDP/9Avz/DQv+APj5CgQTAwABAAH/AAD//v4ABQAAAAD3AAH/8gD/A/8AAAH8AAD/+wAB/gAAAP4HAAABBgEB/wIAAgP+//z+BAQG9P8C//8Y
AgICF/r+BP8AAAL9AAL9/P/8/wL+/gf2/gQA8//6+v3///oQAAQCCfz6Av4AAAABAAL//f789QAAAP0O/wEEDQAACAED/wP6AgL9+vz/AAADAAX3AP7+/v4F
/gAAAP8GAP8BBwEB/AEAAP0I//4DCQIAA/8AAAD9AAD/+wEA/QIAAP8C//4ABgEA//4AAv0AAf8A+wH/9wL+//gTAAAHEAH/+wH+AAH6Af8CA///BP8AAgL5
AQH9+gAAAPwAAPsIAQYC//769v8AAP4OAAEDD/3++QAAAP0LAQAECwABAf8AAwL+Af/+/gMFAwAAAAH6AAD/+gAAAwD//gD5AgQD+wD/Av//AP8AAP8B/AIA
+wcAAQD4/vkA/AYIAf4I/wYAAwP/Bfb/Bv//AAH2AAH+9v/8AAAAAP8FAAABBAD/BP4AAP/9AAIB+v/9+QABAP8GAAECCf7//PwBBP4RAgEBEvwCBQD+AP39
AgEA+AL98wAA//0Q/QEDEP36/gsAAAP1/vYAAwsP+PkC+P8QAQD+B/P5BP8AAQH8AAL/+gD/9vv//QEG+/r+Av79Cv8BAAP5/wT++fz8AAAAAAD+AP8A/QAA
FPX5BPr7CwoA8Qb3/fz+APcPAgQEBf/8BP8A/wP9AQP++/z9CgEB/wTzAwQA9f///AMA//8JAP4BCgEBAAAAAAACAAAAAf//AfwAAP4CAQQAAP78/gAAAP8G
/gAAB///+v8AAP4LAAECC/8A/vsA/PcQBQMDB/75////APoIAAADAgH9+QH+APsOAf8DCwH/GP4G+xLT///u2/v+GwAH+hLfAwHx4PwF//D2/u8YAAsKCPfv
Af4AAQEAAwEAAP4B/v8CAAEJAQAACwAB/AMAAQEHAfoADAUJAfz/AP0FAAMA/fz7/AAA/fsLAQADCf/9AgAAAAD8AAEA/P//AQAAAAH6AAAA/f///wAAAAAD
AP8AAwAAAAAAAAACAAAAAgEBAgAAAAH9AAD/+v8BAAAAAP8AAAAA/v//+wAA//8I/gMCCPz8BwECAAT1AAD99/4A+QADAAMKAP4ADf0F9P8DAf8SAP4CF/8F
/f8AAP4LAQMCCf39AQD/AP8BAQAB/wAB9Pn1B/kGCPsCEQcB/wD+APwFAAEBAQH+Af8AAgEAAf/+/QIC/AAAAP4KAAEBCf//AQABAAABAAEAAv7/Av4EAQf4
AP/8+v4F9f0DAAIOAQQCEPkAAAEA////AQAA/gD//gAB//4HAAIBBP8AAAAAAP8BAQABAQAA+AD/APwGAf4CAwD/Cv4A/gP2AgT+9f78AAAAAAAAAAAB/wAA
AAAAAAABAAAAAQAA/fv+APsOAQMDBAD8AQj//gP4/vf8/wgF/AEBAPwFAf4BBQEA7gP+//8SAPwCG/79BQMB/QH4/wAE/AUC+f7/APsOAQIECQD/A/0AAAAB
AQUA+/v5AgAAAAH+/wD+/QD//wAAAP8CAAAAAgAA//79//kBAQIB+wH6/AH/Av8FAwADCAEGAvz+AP0F/gT+/P74/AMGAwv0APP6BgYTBAj+AP75BQQA9AP5
/wAAAP8CAAABBAAA/gQAAf//Af8BAQICAgb9Af39/v4D/QcABP8BAAP5Af/9+AAB+/4CAAAGAf//Bvz/CAAAAQP0AQD88wIAAQP+AP/5APwA/QMCAQAAAAEA
AQH//gAA7wf2+PkM+vYGCggG/v8AAAAFAAEBBP7+9wH9//oM/f8DCAH6//0AAPwGAQMBA/38CAD+//73AgL/8f/7/v8AAP4GAQICBP//+QL/Af0L//0DDAUE
AgUA/wT4APz/+gQECgf+/QPoAPr85wcDAgAA//8C/wH//wD8Dv///wTpAAH55gH+/gIAAAL8//3+AAECBQQAAATx/vv79AMC+/0AAPwUAgQDD/z7/QUCAAf/
APr+CwMLBQUCAQjwAPr9+gULCQH8AgD7+v39+Ab+AwL9BAL8/v0BAAgH+gz69gL1/vv+Agb8/gAAAAEEAAD/Bf8A8gH/AfsUAvwDEAQC+wD+APsJ/wADCAD8
AQEAAAL9AAAAAQEA/gEDAAQB//z+Bv8F/wYGAAzzAPj9BgIPGQL+/P7q/gcB6AP3CQL//v7+/gQCA/76AvgA/fQMAQwH/vnw/gAAAP8FAQACAwEBBQAAAAP4
/gL9+f/9AAAAAAD/AP8A/wABAgAAAAD/AAAA/gAAAP//AP4DAAABAQD/CQcD/RDl/vr47wAGAQEAAAL5Af7+/AD/BQID/w7wAP36+v8N+QAAAP4JAP8CC/8A
+QAABv8R//kBFQkMBgAAAAH2AAL+8wH//wUAAQT7/Pj9BwcHAQD9AP3/AAAB/QH8BQH///76AQIC+QL9CR/49wrd9+n17BkV9AL9/PUUAAMIDwH6//8CAAEF
Af8BBf8EBP//AP/+AQH/+v/+/AH+AP8H/QABBwAD8Af//vsL/fsGEQQA+v4C//0NAgUDCvr9/gIAAAH/AP4AAwED+f//AP0I/gIBBP37//8AAP8DAAEAA///
AQX8///3/vv+9wb+/wAAAAAEAAAAAwABAwAAAAD+/gD+/gH+/fz/APwLAgYDB/r57AAA/fsW/fQFJAgH+wMBAAEBAPsBBwMEAf3+//4AAQMA/AH7/gL///7/
AP8B/wL//f//AP4LAAIBCv/9/hH8+gDv/vMD/BAMAv8BAAH+AQAA/f4AGPb3+/76/g386ALt/fz/AfgW/wUDDf36/gABAAEDAQEBA/8BBv0A//35AQL/9P79
AgAAAAH5AP//+QAA+wAAAP8F//8ABP7/A//7APcB/gID+QL3BQMA///+AAECAAIA+AL/AP8N/vwDEQQD/QAA/v0EAQIDAf/9BP8BAAAAAAH//v//AwEAAAL7
//7+/QMC/gEAAAAA/wACAP4AAAD/AP8CAP8BAQEBBP0AAAH7AQH++f3++QECAAQIAQABDv4F/gAAAP8IAAECCAABA/8A//4CAQQCAP79/wEA/f4AAQAB/f/+
Bf8A//7+AQMB/P37/AAAAP4KAP8CCAABBQABAQL1AP3+9wQD9//+APwQ/wMFEf36AgL+AAH1/gAB9QD/AgD//v7+AAMB/f/7BP3//vr/AgYB9/z5BQL//f70
//7+7gT+A/0AAP4BAgMA/P79BwAAAAL3/wD89QD9AQABAAIAAAL/AP8AAv0AAAD+AAQA+f38CQD+AQH0/gH99AL+//v9A/gLAQMC/QL+//8AAwEAAP8A/wIE
AQAAAQH9AP///gIB/P8A/vwMAQICCP37/P8A/v0NAAICCf379gAAAPwMAv4DDQAB/gAC/wAGAQD/B/0A/v4AAP4IAQIBBf7///8AAP4FAAEAAv/+Dwz9BA/c
/Ozz6hYYAPwD/QEOAwsFDvT4CP8BAAP4AQP/+v8A+QD+APoKAv4CAgICBPwAAP8BAQYA+/v5Af8AAP/+/wMA+f78/f4C/gIAAgUBBPn+C////wbxAQT77fv8
/QD/APwF/wEDAwD9Ie4IAhrX+gbo0/X2Ff4BBgfe+fj54AkE/QAAAP8IAQECB/8ACf8D/gX3AQT7+fj6AgAAAAH9AAD//QAAA/0BAP0CAgMA/fz9+wABAP4J
Af8CCv8CBAAA/wACAAD//wD/Bf8AAAP3AAH+9v/9AgAAAQH8Af7/+wID+QQA/AAIAv4DC/sE/AQB+wQFBQAABvkD/QD59v33+f8AA/n3CP4AAgP0AAH89f8B
+AD/APoTAf8DDgH9/wAAAP8CAAABAAAAAP8CAAIBAQP/APv+AQL8/vgK//8DBgP7/QIA/wIB//0ABgD/AgH9//0AAAIB+gH8AQH+/Pv//gIB/P/59gUB+gT6
APcAAwAFAP0B/P8EAQQBA/n5/Qn//f/5AfcCAgYGDvz7+//5/gr96vr1BwAA/wH0AAH/8QD++/38APoSAAUECf75/wAAAP8FAP8AAwEAB/4A/gL0A/769P//
D/z/AgT2///69QAA9QEAAP8IAfwAC/8BAQABAAD9AQIB//8B+f8B//0PAAMCDfr6BQL//gP3/f/++AD9AgD//v4AAAMA/P36AAAB/wH9AP//+gEB/wACAAIB
AP//BP4C8/r+AvgVBPwGGQUGAgAAAP/8AAAA+gH/5g///gcL/fAEGwQK/QEA/gAEAAABB/8A+AAAAP0PAAEEEP4B/wAAAAADAAAAAwAACQAA/wPz/wH+7//+
/wAAAgIB//7/BgEEAQAAAP7+AAAB/gAA/AACAP8IAQECCv0AAf//AP4EAAIAAAD8Cf//AP/2AAIA8wH9AAMAAAP8AP0AAgIDAAAAAgAAAP8A/wIBAAAAAP8B
AAAAAQAACAoCAwX0/PcAAwsKAP8AAP4EAQABA///AQYCAAb5//r/AgMJAP0AA/4GAAEAAQAAAQYA/wP3APr//AcE/f8EAAAIAgIBB/z/+/8AAP0LAQACCf//
/AMF/wgC//3+DfwK/wAEAAj+AwD9BvoDB/7+AwD+AAIC+wICAv8AAQD7AQEA/P8CAwD9AP7+AAEB/QH9/wEA//4EAP8CBAAB/wAAAP4EAQECAv8A/gAAAf8F
AQABBgACAfoAAP0EAQgC/fr3Af0AAP8IAQMBB/396gMBAAEV/voEHP8H/f4AAP8HAQMCB/z87/wFAwMTAPn9G/4N+gAAAAAI//wBDQIE/vwB//8IAQQBBfv+
Efv2Cffr/QT+4wz1CAL+AAH2/v399gcECv4A/QH5/wD99wMAAP4AAgH9AAAA/wACCf8AAAL4/QL99//9AQD+APsD/wAD/wL+CAEBBAbyA//89wMI+v8AAP4L
AAIDCv3+/v8A//4FAAICBP79AQAAAP8BAAAA/wD/AwMHAgwJ/QL5FvUE9wAAAf0LAP0BCgAAB/4BAgP6AAD89wAAA/8AAP///wH9/vz8Bvz///sEAQcA+fz6
8wr///gNAfcEEgYI9wf/APkJAfoDCgUG9QH+A/wOAfsDEgQEAP4AAf0FAQIB///9A/Hw7fkA+hAEC/rvHAQD+grrABD45PTuBP/9//r//v8A+QX8Ewb+/QLp
AP/75wb+BAL+AAH3AP/+9QQC/f4A//wKAQEBBv/9AQIA/wL8AAH+/P7+/AAAAP0IAAADCQABAwAA/wH/AQUAAP39/QAAAP4DAAABAQEABv4DAAb4/wL8+/3/
AgQD/wbzAfn8+QMHAAQA/wAAAf4CBQQD///9/voMAQMFB/77/wEAAP8AAAACAP8AAQP7//wG/wEFBQcC+wAA//8FAQEBBv//AQAAAAAAAP8A/wEBAv4AAP8A
AAIA/v7+/wIA/wABAf8CBAID+gIAAgUA/fz+AgQD9vr89e4R/g0HCvbmC///AAHwAAH76gL8+QD/Av0JAP8CCgEB+wEB/gAJ/wECCv39+/4B//0U/gQDFfn2
/f8AAAAHAwECB/0AA/4ABAH8AP79/AQC//4AAP4BAAAB/v/+BAABAAP5AP/++QEB/gD+AP0DAQICAQD9BAABAAL7AP///QAB//0A//4BAgIB/v39+f8AAP8C
/gAAAf37Bv8B/wP+/wP8+/r7AwL//gL7/v4A/gH//wcA///6//4C/AQFAAAA//8CAAEBAP/++gAAAAAJ//8ACf3+/QIA/wED//4ABgEBAAAAAgH7AQAAAAAC
A/7/AfwB/wP++v76AwMA/wP3/v79/AAABv0CAAIBAQQBAfv9D/8CAQbtAv/68AAE/P4AAgIHAf4DCAMJAf8AAP8CAAEAAAD//gAAAf8CAAABAgEB+wAAAP8I
/wIBCP/+/P76//cT/wUCCf73/v8AAP8FAAEBBP/+Av8AAAH8AQL/+//+/v8BAAAEAAIBA/7+B/wAAP/8AQf/9/r3/wQA///+//wCAgID9/sB//8UAgQBEvf8
/P//APsMAQEECP/+CwAD/wb0/gH59fv99///AfwS/wAEEwEBAf////wGAQMD/v/8AAMAAQP9//0AAAME7QT6//cb/fwFGAP7/gIA//4BAv8CAAD//f//Av8G
/wEABv/+/QABAv4D/vz/BAMBAgX/+gHy//4B9gMA+f8AAP8J/gIDCv38Bf8AAQH4AAD9+QAA/wAAAAAEAAAABAABA/4BAgL+AQH+AP4C7wD1//EY/QUKDwH3
/voBAf0I/wYCBPv6AwAAAQH6AAEA+QD//f8C//8HAAEACPz/BwADBAjxAfv6+AULAfv/APsFAAUB+v77AQABAAH8Af///f8CCf4AAAL3AAL88QD9BAACAAX4
AAD+/gAD+QAABQMKAP0DDwIKBPwAAP78AgUB+/v6//8AAAAEAAEBBP8A/AMB//0FAQECBf/9BQD/AP/9/QMA+v/9BgQB/wTy//z++AUG/wAB//8CAQEAAf3/
/AAAAAAFAAABBv8B/QABAQEFAP8ABwAEAv0DAgj+AAP+APsDBAAA///7AAAA+AD/Af//AAL+AQL//gD+9wQAAvwGAf0DBwUDAP8AAP4B/wEBAP/+AAAAAAAC
AAAAAQAADAH+AQDxAQL+6wMBAQD/AP0DAAED/QH+/wAAAAACAAAAAgAA/QD/AP0IAAECBQD+/AAAAAAGAAEBBv7/AgD+AAAB/wL//v78AAABAQEAAf8AAwAE
A/8A//4CAgMB+P/+AAAAAQAAAP//AAEA/wEA/wACAAABAwAB+AIAAAIE/vv/CAQD/gH///sCAAEGAgT+AQf/AQL4/fsBAAkJDP/9AP74AgcC8gH8Bv8AAAL7
/wL++/79/gEAAAAD//4BBAECAf0B/vkNAQUCBP36CgQAAAPy//v/9AgHAAACAQMCAf7/BAEEAAAAAP8CAAAAAAAAAAAAAAACAAEAAf//Bf8CAAXxAf799/8D
BQL9AAL1/v3/9wMA9wT/AP8N/fkCEwYF+wAAAAALAAABC/8B+P7///oS/gEED/z++gEEAAUBAPz+CPwC/wACAAEFAQH/Bv0CAgAAAAD/AAD/AP//9wL///wO
AP0DDwICAAAAAP8BAAAAAQAA/wIAAAD/AP0AAwID/gAAAf8FAAABBgECBf8A/wX1AgL68fr7AwEAAQH8AP/++wEB9f0E+wkG/wL+DfT9+v8C//8MAf4BDf4C
CgABAATtAQH87QAB/v4BAP4IAQIBBv4B/v8CAAEGAQEBBv8EBP4B/wEDAAP+AP3+Bf8AAAD4AAD/+AH/AP///QH9AAP/+v37AQAAAP8BAAEA/wD/FfwB/gfi
AQT12vj2CPsA/wXxAQb66vb2/v8AAP4IAQIBBP/++/v+AgEIAwIACvz/AAAAAP8AAQAB/v7+AAAAAAADAAABAwAA+vkC+vQWAQkGDfj3+gYBAAMA//cCDAgM
AQEBAAQA//7+AQAHCP8AAAD6/gP++f/9/gP6APoGAP8FAAcC/P38A/US/v8ECgb9AP4A//sI/wIAA/78+v4AAPwMAAMFCvz9+AQA//8MAPsCEAIGAQv9CPz/
A/QFBxIS/QAAAP0KAAECBwD/Bw3/BQT1APkEAw4O/P4A//4GAAICBf37+/8A//wIAAMEB/37AAEA/gADAf4AAgIAGPgA9P3xABgA4O/kDv//+wHtAggA5/v1
BQD/AP/3/gT/9P/6/wAAAP8CAAAAAgD/9fsA//caAAAEFPz8/QEDAAIBAPv+AgAD9/n8AfcWBAgHB/35+wD+//oO/wIGCQP9+/z+A/4DAAEAAP7+Bf7+Af/8
AP7/9QUAAQEAAQP+AP3+AAMDBPwA/wAFAwkA//n3AAH7AP76/QIA+QD6+/n8A/gN/v4C/gcA/f8AAP0MAAECCf///wAAAP7/AQAB/QD/CAMBAAfxAP3+9AII
//0A/foHAAYC/fn0/QMACgQC//X+DgcJ/v8AAP8E//7/Av//+wL/AAAH//oADAUFBAD/AQD+AAAA/gIC//4FBgj9A/v8Bf8LAAj///7+//0CCAQAAv8EAgf5
Af38//8HAP8AAP4GAgMCBf79AAH+/v0D/f8BAQP+/wAAAP8DAAAAAgD/+wAA/wAMAf8CDf4CBfv///kCBQcF9P35AQAAAAD/AQAA/wAB+QAA/v0M/wEDDf8A
//wAAP8DAAQB/Pv7AP4AAP8EAAMAAP799f4B//8PBP4EEPoBB/0AAAD6AgMA9vz8AAAAAAABAAAAAQAAAwEAAQL4AP///AIEAP/8APgH/wEF/wT8A/8AAgH9
AP/+/QECAgAAAAEAAAEAAf//AQT//gH7//wBAAMF/v4B/QH8APwA+QL9/f8AAP4KAQEBCP/+////AfwEAAABAQL+AAAA//4EAAEBAf79+P8DAQATAf4CEv0E
Cgfy+v7rAgYD3wv6/gAAAP8GAAAABAAAAgMA/wTzAQEA+gED/AEA//4IA/8DBwAAAgMAAAL5//z+/wIDDQEAAAXpAAH95wIAFf8AAArlAAb35f/6Af4AAAAB
AAL//v79AQEAAAH9/////wACBgMAAQXw/v399AMECAr+/gPsAff+9A0H/QAAAP8HAAEBBv//CAH+/wHyAP3+9AMB+v36+vQQAwYHBvfx/f////oM/wIECgH9
A///+v39/gL99vr2/Pz+/fgM/wcDBPry/wAAAf4CAAABAgEAAP0AAP0D/wD//QD8FAD7+f7r/gwA6P7w/AMA/gAFAf0AAwEB+/MDAPsOAwgAB/T3AQEAAAD9
Af8A/gEB+gACAgIEAfn/BQMI/wAA//8EAQEBAf/+BP8AAgbt/v/88gABAgAAAP4CAAABAAABAAUA/wT5//4A/AIDAfwF/f4M/gIABf75AP//AP0EAAEBAgL/
/PsD//8KAgcBCfb3AAEAAAD/AP4AAQECAgIA/wL6AP8AAQIAAwAB/wL9AAH/+f8A/AQA/vwHAP8DBQL/+wUAAgH+/vgABwkLAgAAAAD/AAD//QH/+/sAAPkU
AQYDC/v5AQAA/v4EAAMB/v37BAAAAP8AAQEA/QD/AAD+//oI/wMCAAL+8/wA//geAgMGGPv6/wAAAP8EAQABBAABAQEAAf/+AP4A/gIDAv4A/wACAwT/APz7
AgAAAAD/AQEA/v//Gwr2BxnnBPL26hYZBf//AP8A/gH+/AD+Af8AAP8AAAEAAAAB/wEA/wADAP8ABAAB//37AwL7AAMA+/v/AfsA//wGAQYB/vn3AwMAAgT4
/vv+/AUH/v8AAv8E/wIBBQAABwAA/wDzAQH/7gH/9wIBAv8K//wADQMEBf3/Av36AgAA+AL/BgEAAgP1AP7+9gQFAAf//QP6//sC/wYF/QAAAP8HAAABBv//
/P7///sKAAUCAf36APwBAP4IAgQCBP7/AQABAgL8AP7//wIF/gT/AAH/+/0AAwMA9ff//PUfBAsGFfP3+f////0O/wIDC/v7+wD///0MAAACCQAAAgP/AAD6
AfsA/AUH6v/tCvUX/vgNHA0S/gL+AP4BAP4BAQMC/gEAAAAEAP8BBwEDAgP//gH5//3//AIBAvz+BPsLAgMCAwL9/QAA//4IAAEBCP/+AAD/AP8BAAAAAgEA
/v8AAP8FAAEBBAD/8wP6/vId/f0IFwf/AQT2+vv/AAIB+QIAAwIAAAP2//7++wAEAgAAAAL6/wD++f7/AfYC+/sMAgwDAPfxDf8AAAHy/wP+7//+/AMAAAb7
//3/BgACAf7/Af0G/wH//f/6AAD/AP8BAQAA/wH/AgD//f0E/gH/Af77CgUAAQHxAv798QQCAAEAAAAAAP8AAQEBCAECAAf0/v37+gID/v8AAP4GAAIBBP/9
AwUAAAD0Av3/9QQC/P8AAf4HAP4BBwICA/0CAAP8AgT8+Pn7AgEFAAr3///+A/0G/wUAAAD8Af4A/wIB/v//AP0IAAICBf/9/gAAAP8IAAAACP///QMC//8J
AAACCP8D+QEA//4OAP8DEQAB9gEC/fwXAPsFF/8C/v8DAAQDAgD+BP0C+/79APoMAAEFAP77AAAAAAACAAD/AQAA/wAAAP8CAAAAAgAB+PwC/vwPAwYDBvf6
AAEE/wf5AQD8/P0D9P0AAPobAQIFFvz8+Pz8/PcbAgcEEPXr/QAD/wIDAP7/CP0C9P/7//UVAQMGEf71A/4A/wICAQD9Av7+Af//AAH+AQL/+f78/f//AP8C
AQEA/wD/AwD/AwT7/gABAgQD/f39AAAGAQYAAvj6/gD+AP0CAAABAwH8/AEA/fsKAgAEC/8C/QIAAPsKAQADCAQABgAAAAP0AAH/9gAB+wACAQICAP0ABwAF
+fj+//gQ/wUDBPrzA//8/vwCAP/+/AP8//78AfcGAAIE/QL8/gAAAAAE//8ABwECC/4A/gPy/wT78Pz4BwAAAAD7/wH++f/9/QP7//oCAQAE/wb/+f8A//oR
AAEEDf/9+/8CAAAKAAAADf8BAwIAAP/6//0A+gQCB/8B/gH6AgT/+v38Av4B/gADAAMAAfz8AwAAAAD+AAEA/gAAAwT//gby/AD68wD6AAP9//37/wAE+gYA
AP4CAAX9AgD9APwC/P8BAP8MAAEBDf7++/QADAYHBfL8DAgRAwIAAAD6AP7++gQCAAAAAP8AAAAAAAEAAgABAAACAQAAAQAA/QH8APgG/vkCBAgA/QAAAP8I
AAABBwAA/wAAAP8E/wEABP3/+v//Af8CAfwDCAQE/wP/AQH5//wAAAQIBf7/AP3/AQIA+v35AgMAAAP6AP0AAgEEA/8BAQP/AgH/AP0E/v8AAgACAP4ABAME
AwH4/fz/AQYC+AT4AwAAAAH7AQD++gAB/gAAAP8EAAAABP////8AAP8GAAIBAv37+P/+BPoN/P0DDwUFAv//AgD8AP7//gIF9P/8APcYAAEHGf/9/wMA/wIA
//wAAwIDEPkD/gzw/Qzy8u70Cv8C/wb3/wT+/Pv+5vsB/QATBPn9EPL7/wAAAP8FAAEBA////gAAAP8DAP8BAwEAAQAAAAH7AAEA+///9v/+APsPAAIFDf78
/QX+AP/+//kCBAcGAwADAAX6Av/8/f0CAAD7A/8A//8B/gUDBPv+AvgMAgUE+wD9+gH9/foNAP4DCAb//gf////7/f8B/gP/+wAA/PwL/gICB//5/gD/Av4F
//0BAwMCAAAAAAAF/wAABQD/AQIAAAH+/////wEBDvoCBAvrBQH24wAF+QAAAP0KAQADCgEBBfn9A/oGAQMAAf/58Qb7A/4E/fEDCxAJ+QABAgIFAv8CCAAF
Af8A//wDAQMB/v/8+wT/AgQB/fn+BwYG/wAAAP8C/wEBAgD/AP/9APwFAAECAQH9Cf3+/wP6BAP98vv6AQAAAAD+AAEA/v//Af0AAP4BAgMB/v39/AABAP8G
AQEBBv3/Av0D/AX6AQr8+vH0CwMBAAnqAAL67f4C8gXw7PcOD/gKAQgHDAj9/ADtAfr+7AkGAwb/9voACQ4GAvUA7QED+/oPCAIDDvcE/gECAQMBAf0ACAIG
AgAAAAIAAAAAAQABAf7/A///AP4A/gQDCP4AAAL5AQT+8/79BAEA/gD+AAL//v/9/wAAAAACAAEAAwAAAgAAAAEA/QD/AP8A/P0DAQIFAQEACPsEAf4BAAEC
AAH+//3++QAF/wj+///9B/kFAQIAAgP8AP7/AAIE/wAAAP4BAAABAAAA/gEAAgD/AP0BAwQF/P8B/wEJAQIBCfwBCwIAAQTuAP/58QIA/f8AAP0EAQEC/v/+
/QX//wD5//4D/QECAv4AAPwBAQIB+//7+wMAAf0F/v0DCgUCAQQC/QL7/wAA+AH++gAAAAAH/wABB/7+AAAAAAD+AP8AAAABA/8AAAH9AQL//P///QD/AP0F
/wECBAH//AAAAP4GAQACB/8AAf8AAP8B/wEB/QD//wAAAP8DAAABAwAABAD/AP0AAAEB+wL+Af4AAP4AAAQC/v38AwAAAQH8AP//+gEA+wAAAAAHAf8CCQAB
AQAAAP8EAf//BAEB/AD+APwJ/wEDBgL/Bf//AP/9AAIA+gD9+Pz+/foSAgYGD/z9Ag/89fv2A/0E9Af7AQAAAQH8AAD+//7/Af4AAP4BAQMB/vz8BP4A/f0B
AgUB/Pz7/wEAAAAB//4AAgEBAAAAAAABAAAAAQAA/QABAAMBAAEABfsA//4CAgECAQEAAgADBAD5APn//wL/9gD3AgD9AP77AP8B+gP8A///AAD7AAH/+QD/
//4AAP8BAQEAAP/9/wAAAAECAAAAAwAAAP8DAAL/AQH+//7//wEAAAH/AP7/AAMABv0AAf/7AAP+9v78AgAA/f7+AQQB+f38+wAAAf4KAf8CDAAB+wIAAf8D
//4BBAIBAgIA/wH4/v0A/gIBCAD+AgL1/QL++P//Bv4A/wD1AQT+8v78/gAAAP4EAQABAwAA/wAAAQABAP//AP8C/wAAAP8CAAAAAQD/AgD/AP8AAAEA/QL/
BgABAAf1AQL8+fwAAf////4EAAP/AP37/gHw9PQH/wEE/gb0BP0AAAD+AgQA+fz7C/wABQbw///68gABCf//AAPtAAH88AD/BQAAAAP1AAD+9gAA//8B/wAE
AAIABfz+Bf//AAD6AAIA+wH+Bv39AgD3/f/89gD8BQr/AATuA/v/9QUFAAAC/wP6AAH9/P4B9gUAAAADAPsCDgIE/gAAAAAD//8AAgEAA/8ABQX4Afv+/QMH
/gH+APsFAP8CAgP//P7///wMAAICBfr5BAD/AAD5AAH/9QD/BQAA/wP3AAL89v78B/8AAAH2AAP+9wD/AQL+//wBAAAB/wP9BQAAAAH9/gP++//7+/8A//0M
AQEDBvv8AQD/AwD6Af4A+wQHCvwAAADzAQX+7v37AQIA/wH8AAAB/AEBBAAA///9AAEA/AD+9wf///0HAPwCCwIB9PsCBAIOAP/+DvoC+v4BAf4LAAUDCPv+
AQEAAAH9/QEA/QIBB/8A/QD3AAH98/z6+f8AAP0NAAEBDP7+AP4E/gMHAAYACvoA+P8AAf4PAAADEf0C9f8AAfwYAf8DF/8ABQABAAT3/wH99QAABf8H/xH4
/gL2+/j9AQAAAQL8AAEA/QIBBAIAAQP2/v3++gUEAQgA/wL4APj//ggIAQH/AP4BAAAB/gL/+P4AAQAMAAABEP8A+wIAAAAD//0CBwIE/wAAAAAG//7+Bf/+
CP8AAALwAAL+8AAACwH////3/gH+9QH7AP8BAAIAAAIABP3/C//6/Pz7BAX98wX1/v8AAP4HAAEBBP///QAAAP8FAAABBf//Av8AAAL8AAL+/P/+/gAAAP0F
AAABAgAAAwABAAL9AAL//v//AgD/AAD8////+gH/Av8AAf0CAQAD/gH++v//APwMAQIDCP79/g4GAw35/fT8EAYRBwIBAAL2/gT++/7+AQMCAAf5APz/AQII
BQEBAQT6/gD8Af3/AgH+AP36AP4A+gMCCgUDAwvmA/f58gcKAAH/AgL+APv/AQQGAPz/AvoE/wEA/Pz3AgAAAAD8AAAA+wAA/P4AAPwF/wMEA//8Bf8AAAL6
AAH++AD/Bf/8APv3/wAA8wUBAAAAAP8D/wEAAQAA9AcE/gb/+vX+EAQOAAAAAP8BAQABAQEB+wIA//wH/wAFCgH7/wD/Af4DAP8ABgAACAcB+wXyAfn++QcC
CAUBAQPuAvr+9wYFAP7/AP4AAQAB/v/8/QH//P0GAQECA/79AAAAAAH+AP8A/wAA+wMF/wIKBAMEDwAH/wAAAP8EAAAABAAA+QABAP0RAP8DEv8C//4AAP8F
AQMBAv79DAb/AAbrAv368AIF+vkA/PkUBQcEBvb5/v0AAP0HAQICBP79/P8BAP4GAAAAAv79AP8AAAAAAAEA////AQAAAP4DAAECAQD/AgAAAP/9AAAA+wD/
/Qr98QP3//38BwH2Af0A/wD/AQL//P77/gz+Af76AfcBAQsL/v8AAf8DAP//AQAABP8BAP0D/wUDAf37AwIA///9AQMBAP75//4AAgADAP//AwEBAwEA/wH4
AQL/+AAA+gQA/wAEAfsDCgMFAQAA/wP9/f78+wD++Pv5APYRAAQDA/zz/P8AAP8IAAECCP79BAQBAAbvAPr99gQHCgAA/gP0AQT78v37AgUAAAXz/vr9+gUG
BwYA/QPsAPz+8gUDAgAAAAH+AQD//AAA/wAAAP8CAAABAgAAAQMA/wD8AQAA+wEA/wIAAP8DAAABBQIB/gAAAP8EAAABBQAABAAAAAP8/wH+/P79AQAAAAEA
/wH/AAH/AgD/AP8AAf//AQD+/wH9APoDAAED/wP9BwIBAAH3AQAB+AQFAQEAAAD+AP8BAQIC+v8AAP0MAAIDCf7+/gAAAP8GAAABBgD//P8AAP8K/wECCP3+
Av8AAAAAAAIAAP/+/P78//kMAgIBBQH7+gAAAP4KAQADCwAA/P8C/wEIAQEBCvwCCgH/AgXs//z67AYFAQQD/w/wAPb5/gEJ/gADAgf+AP39Bf4G/QEAAQAH
AP0BCgMEBQIB+wT7/wD++Pv9AwAAAAH/AAH//v//+wL//v0KAAACCAD8/Ar/Af0EAfgFCwoJAgD+/wD+/gIC/wH+/QEAAP8J//8BCQAB/AD9//4IAAECBQL8
AgAA///7AQIC+QD/BggB/gTy//v++QUDGQgB7AbtAQzzz/ruCgn88f7x/gj76PvxDP8AAATpAQP75v//AQABAAL7AgD//QAC/QH///8CAP8BAf79/f8AAQEB
AP4AAf8D+P8AAPsRAQEED/8A/wb///4GA/8CCAL//f8A/wAEAQABAv4BEAz39Qjp/gH66xMG/QMAAQP9/fr/AQUGEPwB/gD7BQsA8/n5DQMC/grpAv/58P8E
+wABAAAJAP8ACgACAwACAAP8Af/9//4B+gIAAf8F//wBCQQFBQD9AAD6/gIB+QH+/QL+APwCAAAC/gMAAwAAAAL7AAD9/QD/BQABAAP1Af/99AABCP0CAAXz
AAT88fz+Bf/+AAH6AAQA9wD87/7+AvgeAf8GGf8BA/8A/wD9AAH/+v/9/wAABAP9//v+/wQFA/8DAQb4AQL+/P0ACAAEAAftAQL78vv+Dfz//wP2AAf98vr6
9wAAAAAL/v4CDAEABwAAAAH5AAH/9wEB/QQAAAEEAP0DDAQG+f78//IMBAYGAAD29P3+BgAG+vgDCAEIAQAAAAAAAAAA/wAA/wD/AQD+/wAA/gEA/gMA/wL/
AP7/AwED/AMBAgAC//sACAYJDgYAAArm/fr57gUG5Af//fgc+vwLJQD+8f8A/PgfAAUGG/n3+wYBAgEH//kDCwcICAAABQfsAP767wYIIQX+BQrl//776AkF
Af8AAP7//wIA/P38/Ar+//7+AfkEBggI8Ab+APwI/fD+CQwHAAYA/wP3/vn+AQUFAv//AP4AAQIB/gH8/wIAAAD+AP0AAQIDBAAAAAP3/wH+9/8A9v4A/voQ
AAEHEP/8AQEAAP//AP0A/wIA/gD/AP4EAAABAwD/BP/9Av76////9QL9A/8AAAAAAQH//gD/ARP4+/P4//cIAxf9AAAAAAAAAAAA/wAAAAABAAD/AAAAAAAA
AgEAAAH/AQABAgEC+P4A//0RAQMED/z6+wAAAP4HAP8BB/8AAAYA/wL5//oA/wYFAAEAAAH5AP4A/QIDAgADAAEAAQD/Af4B2/b9+/Ej/wQMFPTt9v/+APwI
AP4DBf/8AQAAAAD//wAA/wEA//8DAAIDAAD/Bv0B+wEAAAD//vsA/gIC/v8AAQAEAAAAA///+vrp5uwBARYK/PTR/wABAQUC//7+Bf4D/AAAAPsH/wEEBP8A
Bf0A///5AAUB9/37/gMB/wD+Af4CAgED+wAAAAAG//8ACAD/BP//AP/9/wL/+v78/gAAAP8HAAEABv8A/wMAAwH9//z/AAYE/QP9/wD2Avr/+AUFBf8AAgH7
AP//9wEB/wAA//8DAAEBAv/+////AP8CAQIBAP/++AAAAPwPAAEFD/3++v8C//4HAQABBf3/Av8AAAP9/wL++///+f8AAP0PAAACEP//BAMEAAnzAfz9+gIK
Af8AAP4DAAEB/wD+AgABAAL5AQH/+P8CAAH//v0A/gEA+QD6A/8AAAH8AAL/+gD+/gAAAP4HAAACBAAA//8A//8EAQQBAP7+AAIAAAH9/v3/AgMDBQICAAXy
Af779QAA/gMBAAD+Af0AAQMF/gAAAP8FAQABBf8AAv8AAAL+AgH//f7/+AAAAPsN/gEEDf/+BP//AAD8/gP/+/76Av4B/wL6AQH8+/7/Cv4A/wDvAQP97f78
AgH//wX3/wUA+/37AAAAAP8AAAAA/wD/+AT///8EAPsBDQYFA/4BAAL+AAL+/f/9/P8A/vwK/wMDB//8+gb//wEB/fkBCwUHBP//AQD9/wL/+wH+Bf8AAAL5
AQT+9AD+EAkG/RPZ/fTy6QcK+wAA/f4J/wMCCPz7AP3/AP0IAQMBAf77BgD/AP79/wMB+wH8/wAAAf8CAP8BBAEC/vv+APoKAgYFBP/++wACAAECAP7/BP8B
+QACAQEK//8CCgEF+wECAQIG//4BBwEF/f7///sMAAQDCP38/wAAAP8DAAABAgAA//////4CAAMA/gD7Fg7m+fTd+AH93Br1BAAA/f/7/gH/9v/6CQEDAATw
AAD88v8CAwAA/gH//gL//P/8/v4AAP4DAQIBAf//EP7/AAXk/gD54AH58gb8Bf0P//wHGAkJAQAAAP8CAAAA/wAA/wD/AP7/AQAB/AL/BQAAAAP3/wH99v/+
AgL8/vkG+v8B/AT7BgYA///8AQEC/wQD//8AAP0IAQIBBP7+AgAAAAD8AAAA/AAA/wH+Af0I/v0CBQIBBP8AAf/+/wIA/v/+BAAC/gT7AQT++vz/BAAAAAH7
AAH/+gEA/wEAAAECAQD+AQEA/gAAAP8EAAABBAAA/wH2+/v4CQEK+gsDBAAA/wD2/wL/9f38AAMAAQH9//z+AwIDBgP/AAD2//7+9wQB/AIAAAAD/v4ABwIA
AwD+AAH6AAEA9gL//AABAAAKAAABDP8C//8AAP4FAQIBBP7+/QcCAAb5APj9BQMH+gEAAAAHAP4CDAED/v7/APwIAAIBAv78BPsAAAD4BgX/9Pr8BAIAAAP2
AP7++gIDD/oA/wPvAQb76/r3//sA/vwOAQkDBff3/wIAAAH/AP0AAwID+wIAAgAD/vsCCwUGAf8AAAACAQL/Af/+AQAAAAD/AAD//gAAC/8D/v76/woB9Pn3
/v8B/wEFAAQABPr8AwAAAAH6AAAA+QEBAAIAAAL///7/AgICBQD/AAD3//z++QQBF/0CAg7k/fru7AEE/wAAAP0BAAAC//7/+vkI/gIVAwT/F/D8Af4DAAP/
AgL+AfsAAAAAAf//Av4AAAIDBf0AAwb5/AL79QH9AwH//wT7/wH9/Pz7Dv4CAgno/wD56wAD/gAAAP8GAQABBQAA9wQAAP8E//oCCQMEAAAAAP8BAAAAAQAA
Afr9AvsBAwQD+gD7/QoABQf5/fD7DhAUBQUA/QXv//779P0AAAP///34//8A9gAC+wAAAP8JAAEBCf//AQP++/YI/wcD/gD1DAMAAAXt+/768QMCCwP/AAHz
/P788gUD/foE+gITAgL+EfL4/AAAAgAKAP4BDwEDBf8BAQf0AQL8+fsB/QAA//4IAAIBBv78/v/7/PQJAgIE///2CAADAQn1AP77AAAGCAYBAAfu//n8+AUG
Dwn//gLyAf4B+gUBBQIA/gD3AP4A+AIB/QAABAEDAP4ABwMFAAAA//8CAAIA//7+/gAAAP4FAAEBAv79+AMAAv8OAPsDFwMJ/wQAAAP8//4AAAIDAQEB/QEB
AAEC//8BB//8AP32AAT/8QL6/f/+APkNAQIDBwD98woH/QQDAfT/DwcM/wMCAAH+Av4AAgAF/gEBAgL8//z+/gIE/wAA//8DAAEAAf/+/gIAAAH+APwAAgMF
AgEA////AP8BAQMC9/0A/fcRAAMECfv7+/8AAPwM/wECCQD//wMA//0GAP4CCAMCEv7/AgXtAgT97AIAAAAA/wADAQAAAv//9Pv7//QUBQMFCP/4AQD9AP0B
AAAB/QH9AgMAAAP5//3+/gMDBP/8APv8AP0A9gYAAf79AfoEAQAB/AT//QAAAP8DAAABBQD+/v8AAP0IAAACBwAADAED/AL4BAT++f78/wAAAP8EAAEAAwAA
DAMB/gL0AQL99QD+B/0B/wH5AAT+9/39/wAAAP8DAAABAv//9///APoR/gMGDf37Af8A//0EAQIC/v7+FP0JABfqAPvy9vwJAAAAAgL8//7//QIEAwD//wD6
AAP++v/8+vkDAwMPAgQCEvUC/P4A//8NAAQDCvr+BQAA/wP5AAD9+f/97QP+/fgaAPsHHf3+/P8AAP4NAQICDv3+9wAAAP8P/wECD/79AQH/AQH9AP4AAAME
9wAD+PsRAgIGEP39AwEA/P/9/QQA/fv6AAIAAAL9//0AAAICCP8AAAH6/wH99gH/AfkTARQADP/4D/EP8wYWBSTsAO32EPkoAv8BAAAJAwL/BvsAAAAAAAAB
AAAAAQAADf//AAPzAAL+8//+Af3/Af8G/gL/BgD+/QAAAv8FAAABBQAB/wAAAQADAP4ABgED/v8AAAAEAAD/Bv3///8AAP8DAAEBAQD/+/T4AfgBBhAB9Pjx
BQAAAAH3AAH/9gEB9QD///0K/gIECQD6+wAA//4G/wICBf79/AACAAMBAP77APv9////AAP+/gP/+/v4BwEAAQT0AQYA+/8C+AAAAP8IAAABCvz+AwEB//37
AQMB9vz3BQD/AAL2AQH+9QAA/QABAAMA/wH+AQEA/gIAAAADAP0CBgMF/wAAAP8EAAAAAwEA+QAA//wMAQACDP/+/wAAAP8DAAABAgEABf0CAQX8AAL9AP/+
/wj+/vz8AP0EAQQBCP4AAAH4AQP+9P7+B/cEBAb/Bgf9/fMBAf/9AwH/AP7/BAME/fwG/QQI/wb+BfT+AQACAAT9Af7/Af8D/AD/AP4G/v4CBgP/Gfr2/gTm
BAPz3APxBQL//wH7AP7//AIB/gj+///7/O/9BQ4NAP8AAP8EAAEBBP/+Af36APcLAgsF//vzAfj6//IaBgsJC/r2Af3/AP0DAQIBAP/8AgD9AP0C/wEDAAQB
/AAAAQAFAf8CCQACBwUCBQT1+vT4+AsGAAD///0HAQUEAP4BAwEDAQX4AP7+/QEFAQb+AP7y/fP+9AwHAQAAAAMA/wH9Af/++P4G+gULBAP/DvT9+gICAgUA
//v+BgIF+wAAAP0JAAADCQAB+wr+APz/AfQACQoL/wr+APz5A/IA/Q4NDf4A/AD5/QX88/v1BwH9AP/0AAD/8wL+8gsB9Qb6APD5/QkG+QD9/vkLAf8DCAD6
+gQB/wAF/v0BBgMD/QEEAAf+Af38BfwGAwIAAAL6//4A/AID+f8EAAQHAf7/DfsCAgAAAQD9AAEA+wD/AAAAAAADAQAAA/8A/f//AP0HAQACBwAABwAC/wns
Avv58wAJ//8AAP8HAAEBBf////4BAAH+/gEA/AD+/AEAAAII//7/C/8D/AD6APYQAQQFBAL7A/wAAP7+AgMA+f38Bv4B/QH9AgP++fz8Bv4B/gD7AQT/9v37
/gEAAAAE/v8ABQEB7voDAvkmA/4HJfsCAQEAAAH8AP8B/QEB/QAAAP4HAAACBgD/BAAAAAD/AAQB/v78AP//APwFAAACAgD+AAEBAAEC//0ABAEDAv8CAAP5
/////gABBQIA/QL9/gL/+AD8/gEAAP8CAP4ABAEBAAAAAQH/AP//AQEC/v4AAP0IAAQBBf37AAAAAAACAAEAAv/+AgX/AAD4AgD+9wL/AQAAAP8AAAAAAQAA
AAL5A/sF/f0F/woH/AAAAP8LAAABCgEA/P8AAQAHAAICCv0ABv4A/gD5AAT/9Pz7AAACAAL/AP//Av8C9gT+//kMAP0HDAYD+gD///4GAQACBQAAEAcC+AP/
AgH/B/4CFAsJ+w/wBfn5AAAPDv8CAwf3Av/8/QAD/gH/AP4DAP8CAwIA9wUE/gQDAvkADP8CCAQAAAD6/vz/AAUCBP//BAL+Af//AwMB/f8CAAQBAAAABfv+
AwD/AP//AAQB+v78/wAAAP4FAAABA///AAL38/r5BwYG9wL1Bf/+AgD7Af//+AP//BAA+wL2/PH/AxAO+/8AAPwJAAADBwH/AQIA/wD6Af7/+wICAwABAAP8
AQD+AP4CBAAAAgH5////+QIDBQAAAAP6///++gD//AAA//0J/wICBv79Af8AAAECAAH+Af78AP4CAAEBAQH+Av0AAP8AAAAAAQIB/v39AP8AAv8CAAAB/wIA
/gAAAAACAAABAwAAAwL/AAD6AP8A+gMC/v8AAP8HAQABBgAA/gAAAP8DAP8BBQABBf8AAAH6AQL/9///CQAAAAPyAf/88AEBAgAAAP//AAAA/gAABAEAAAH7
AP3//AMCB/8AAAH0AQH+8f/+9fcC/PkT/woHBvTx/QACAAMCAAAABf8A/QMCAAIB//0ABAADBP79//wEAQUFAAL7///0+fcI/wEA8gP9+Af+/vkKA/0FCAUA
AgEA/wD8/////gD/AgAAAAL6//7+/AICCP8CAAbyAgH88/8C/wABAAAGAf7/BgEC/v8B/gEE/wH+Bfz9AP//APwEAAIB/v/9AQAA//8AAQEA/v/+AgAA/f/9
AQL/+//+AwAAAAD8Af//+gEB9QUA//wL//0GEAUI8QEAAP4Q//8FFv4DAQEAAAL7AP8A/gAACfz///z2AQT/8AH9/AAA//4HAAECBf79Bf8AAwT5/v/9+AIC
AQAA/gH+AQEA/v8A//4AAP4HAQIBA/39AAAAAP8BAAEA////CQAAAATzAQH98AAABAH//wH9AAP//f/9+/3///kRAwQFBv78AP8BAP8FAAEABP3+CP8A/wL0
AgL+8AD+Af4AAP8CAQP//v38/v//APsLAQIDCAD9Avr7B///AgH++gQE9vv9+PkOBgMF9/7tCv4BAgnrAAD57v8CAAH/AQED/v0ABAMCAAD9BP0BAfr/AwgG
AAACAQT7/f/+Av4DAP//AP4BAQEBAQD/BAcBAAL4Av//+gQE/gAAAAACAf4ABAECAP/+AfwDAAIB/gH9AwAA/wD6AAD/+QD//AAA//4IAQACBv//BP0CAAD8
AgMA+f3+/wAAAP4GAAICBwD+Bf8AAAD5AAH/9wD/AAAAAAAF/wAABP/+AgAAAAD+/wH//QD/AP0AAP8EAAEAAf79+wcC/gACAf0CBwMFB////wL2/gL98//7
Av//AP4BAAAB/gD/BAAAAAD8AAAA+wAAAAEBAAL+/////f/+AgABAAT4////+AACAAH+Av/+Af3//wEAAfr5/vEG/gYG+wHxBP4AAgH8AAH+/AAB/AIAAP8A
AP4CAQMEBP8AAAH5AQD++AEACgH//gH4AgX/+v75BAAAAAD/AQMB///+AwAB/wD+AgD++wD/BAEBAAT3Av79+gEEAP4E/wj7AQP+AvoC/wACAAECAgEBAv0B
9QAA/v0UAAQDFPz5EPwAAQPqAQT85P/9Cv78APv5AAH98Qf8BAAAAAL5AAD++AD//gUAAP8DAPgBCAgI/v8E/v0HBQMEAPr//wIAAAL/APwAAgMFD/UB/wL8
AQv8+ff0+wL/AP4F//0CBwQDAP0BAAAEAQMAAv0C/QD/AP8BAAEBAf39+wAAAP4LAQACCwAAAgD/AAH8AAD//P///QAAAv8GAf4BCQEFAQEAAAD/AAAB/wEA
AAD9APoKAAECAwD/AwAAAAH8AP7//AIBAQIAAAD5//8B+AIB/gAA/wEC/QD/AQD/AQIBAAT9//3/AQIF+gIC//8IAgACCf0B/QMBAQP9APkBCgYKAfoAAf/9
AQX+/Pz/CwAAAATzAAD78QAAAf0AAP0EAAUA/f37+AAAAP8OAAACDgD/+wAA/v4LAAICCf79A/4BAAH2AQH+9/79AP//AAH+AAIA/wD+A/4AAP8BAAUA/P37
8AkA+vcSBPUFEgkG8AQB/v4QAfoGFAUL/f8A/vwIAAICBP78BQH4/Pn7AwcB8P/0CAADAAf2AQL7+Pr+AAL9/vv+AgAC/AL/+QD///4NAgMEC/4A/f4ABAAE
Af0BBAUG/gAAAP8EAAIBBP7+Bv8BAAL2AQD+9QAB+vz9AvoQAAECCQH8AAD/AP4CAQABAf//+QD8+/QS/wMGD/34/QAAAAEFAAAABf8B/QICBAICAfkBDAUK
BQD//P///gL/+//7EAf//gHrAPv85QoAAwAAAAD4AAAA9wD/9wb/AvsLAQEFCwQA+QH+A/wMAQEBCQL//v8A//0GAAMCBP38//8A/PwF/wQBAvz5AvwCAwP/
/wH+Av8C9f4C//oY/wAFFfv9+AIA//4K/fwDDAH/AAX9CQH3/vEBARIWA/8BAAH8AAD//f//AfsH+QMSAgcBDvX//gAA/v0JAAICCP79AgT7+O4F/QoI9wLu
AQAAAAD9AAAA+///+v//APoQAAEDCwH+AgAAAAD+AAEA/QAA+P8AA/4PAf0CEQMFDf4CAAbyAAP58vz9AgEA/wD//wIA/v/+Cv79/vr7AQUB8fvy/QD/AP4H
AP8BBgEA/AoA/v/8AvwCAwUFAf7/APkJAAQEAAD8AAQAAAL5APsA/gUG/e8BAv8ZBhAHDfL2C///AAH0AQP+8QL++v4AAPwSAAICEfz6/QIC/wT+//0ABf8D
9/sA//oU/wYECvn2AgAAAQP+///+/gEB//v///sEAQgD/fn1CgACAAfxAQH68P8DA/4BAAD9AQP/+/z8AQEBAAT8AAD+/v8B//z9BvsMAAICBAMDAQMBAQX5
//z9AAIG+wP/AgIB//0DAQMF//0AAf4LAQEBCf78AAEA/v0EAAMD//79Af8AAP4DAAMBAv/9+AEAAf4C/Pv/AwgD6gH7/PoV/v0EF/36/QAAAAH/AAEBAf/+
Av//AP8BAQEA/QD/Af8AAAAEAAEABP8AAgH/Av/7/vwB/AcE9wH/APwUAP8EEgEA/wAAAAAFAAEABQD/AAD/AP8BAAAAAAL/9fz8/wAMAgUJFPX6Bf0AAP/8
AQX/9vz4+/8AAv4KAf8CCwIC/fcE/wANBQoDCfP5AAAAAP8CAAEB//79/gABAAEEAP8BBQAB+AAAAAEFAAEDBf39+wEAAAECAQABAQMCAwMAAgT3APr9/gYG
/QAAAP8I/wABCP///gIEBQj6Avj9CgQN/QABAwL/Av8ABgAFAhHz6/71AfsB+f7z8QsC/wcJ//UDGP4M/AAAAQAHAf4CBwEC9wICAQEIAfwADgAE/gIAAAH/
//0AAwMEAP/+AfoEAAMC+wH9AAD/AAADAAAAAgD//gAAAP8FAAECAf79BgICAAL1AAD++P8B/f8A//0MAAIBCf37BAACAAfz/wL9+vv9/gP9//oIAP0BAgUA
/P8AAP4L//8ACvz++wABAAEDAAEABP8C/f4AAP0IAQMDBf77BP8B/gD7AQP9+P/7/gP///8DAP8BAAIB/f//AP4HAAABCQAAAAMA/wAAAf0AAQIDBAAAAAH7
AAD/+gEAAf8AAP8CAAEB////BQEE/QnzBAX+8/n//gAAAP8CAAAAAv/++wUF/wkA//n8CgAK+wID/wEEAgECCPwB/P8AAP8KAQACCP7+AwACAAX2AAD9+f4A
Bv7/AAD7AAP+9v37Cf0AAAD1AwYA7vz9/wMAAAIB//wABgME/AQAAAIC/vwBCQQE9/4AAPwSAQADEP7//hAA/wv3+fT+AwwP+QP+/v4G+v4EBgH9/gIAAQH/
/vwAAwMDCP8CAAH6AQIA+P7/AgH////9AP8A+wIB/wAAAQACAQABAwABAQEAAP/+Af0BAQEBB/f7AfgIAg4D/fnxBPoAAf4EAQkDAvz8BAL8AP78/gAC+gYD
BwAAAAL2AAH/9QEACf3/AP73AQX/7P75CQD7Afz7AgED9wX/Af8AAf8DAAABBQEB//4AAv8DAP8ABAEDAQAA//8CAAEAAP//Cf3+/PcFAgj/9ffxBP/+AQL8
AAL++v/9BP8A/v/9AAH++P78+wEBAAII//z/DAEC+f8GAAQO//8BEvwGBf8BAAT6AAL8+fz+/gAAAP8GAAEBBv//+AcA/wMD//gACAUEAQAA/QH8AAP/+/37
/QD/Af0GAP4DBgEABgIA/wD+AQID/gMD/woG/AzyBPb9+wMO/AIA//4KAv8CCgEA/wEAAAD/AP0AAAIC/wD/AAL7AAEB/v7+/wAAAAEAAP//AQABAfwDAQEB
BAL9APz+/wIAAAH+AP0AAgABDv78APz7/QMC9AT/AAAAAAABAAAAAQAACv37//v8AAUB8wL7A/8AAgL+AAH//gEB+v3tA/cJBvoABgj+/f8AAP8HAAEBB///
CP/9AP32AAP/7QL8BwMA/wTvAP788wEAAQD/AP0DAAABAAD+AgAA/v/7AAH/+f//8P0AAgAS/QICFP4AAQEAAAAAAf7/AgEC+QH+//sJAAAECgEA/wAAAgAA
//0AAwID/wEA//8EAAABAwD/E/gY9hn0Agvz/ef7EfwABATxAAH98gQE/QL9/wD+/f/+/wT8Av79/voHAQcEAP32AP8AAAD/AAEA/gD/+/8G/wQHAQL+BvgB
+QgAAfwEAfwDBQYFCAICAAP7AP/8AgEFBQD9AvsIAf8BBgQA+gMG/wUHAvwCEQAKAwL/AgL1/v3+9wQC/gID/wEEAAECCP4A////AP4CAAABAAD/+QIDAAQF
//0ADf8FAgAAAAD+/wAA/QH/AQED/wT5AQD+/f0EAv4AAP4CAQMB/f79+/8AAPwMAAEDDP/9/gIAAAECAP4BBwID/AABAAIG/gIBCP3+BP8A/wEAAAL++wD9
AAD9AfwFAAIDAAQB/wAD/wIA/wD/A/0C9//+AfgQ//4EDQMA/P8AAf8K//8ACwEDAAAAAAACAAAAAQAAAAAA//8CAAEBAP/+Bvn/AgUA/QH6B/n9EAP6AADu
/P377wf+/QUBAAL+/vkACAYHAP4B+wAEAAT/Afv5BP//AP/4AAH/9QAAD///+/3zAgL+7f/7/P/8APgN/wEFBwT89AAF+gEJ/v3+DPb+9f8J/wcI//v8EPYC
/v8AAP8BAAMA//79AQEAAAAA/v8AAv8AAAAAAP8C/gP/A/378AH/+/IZBQsPDvz6AP8AAP8AAAIB/QAA/gAAAP8EAAABBAAADvUCAA3sBAr17fby/P8AAP0I
AQABBwAABQAAAAL5AQH++///B/0AAAD6AQb/9v788/8DAAAJAfv/CwADEv8AAATvAAP76/7+Bf8AAQH7AAD++v8ACP8AAAP6/QP8+P7+AgAA/wD+AP//////
/wEAAP4EAQEBAgAADgT+/QTpAAH55QT4AA0AAAbsAvL++A4NE/8AAgLu/gH77QQC+f/+APoN/wEDCf78AAIAAAH7Af8B/gEC/gAA//4IAAEBBv/+/AAA//8G
AAABA///8QD///0V/gMDFPn48v8AAf4H//0DD/3/BQAAAAH9/QL9/P/+Bf0B/wECAQL/A///CAIBAAPz/wH98gD/AAAA//8AAAEAAP///QQAAAL+//4BBgIE
+/4AAP8KAQIABv39CAAB/QD8AAUB+Pz85/D97AAQCg0GDPPw5fn//u8uAgwOJPX0/P7/Af0B/v4BAAL/Af/+/v0H/wIBAgD9/v0FAAUEAgP8B/cAAv8BAAIB
AAL///3+AwAB/wAAAAMA/v3+AAD/AAD/AAAA/QEABAP/AAPz//79+QUDBwD+/QD5/QX+8/72Af0AAf4EAQMA//79Af////79AAAA+wH+CQABAATwAgD88v8A
/QP/AAEBAfwBBwQGAf8AAAEBAAH//wH/BAEAAAL6AAAA+gICAv8A/wACAAMA/f//A/8AAAH9AAH+/P/+Av36BPz7Av4C8wcC/QcAAP//Av0BAgMD//8AAAEC
AAIAAv7//v//AAL5AAH/+f77/QQDAAICAfwABwMIAQQAAAT5//r//AYH/gAAAP8EAAAAAwAA9wECAAAJAP4CDQAGBAAA///9AAH/+wD+/QAA//4HAAEBBQD/
/wIDAAQAAAAACP0CBgD+AP75AAAA9wL+/gACAAMBAgEACPsB/gAAAQEG/wAABgEA/wEAAP8C//8BAwEADP8DAAju/wD68QACBQAAAAH3AAD+9QAA/gAAAf8C
AQABAwEC/P8AAP4JAAACCP7+Av8A/v8F/wEAAgD+BgAAAAL5/wH9+wD+AwMAAALy/v7+8wMCAf8AAAABAQEAAP8ABv8AAQD6/gD9+QEB+Ab7BAT7/vUDCBAQ
Af8BAAECAgIAA/4CAv4BAgX5Af/9/P4BBgEAAAD1AQD/9AD/CfsG/gcAAQf8AfX+A/4A///+AQL/+/z8/P0D//oQAQQDCfr4Cv79+/j1AAkB5/zxAAD//fwD
AAQC+v75/gH/BAH///oBBgUJ+/oB/vsPAwMDB/n7Bv4AAwD1Af7/8wME+QICAQEFAf0ADgIF/f8AAAEJ/wL/Cv7/Cf8AAAL0AAH+9AH/CQT//wbn/fn97wcH
AAAAAP8CAAAAAQD/Af8A//4D/wQB+/37BPz/Af7/AQf/+fv5+gEBAP4MAAACC/8AAP36APgM/wcDAQD3Af0AAAMCAQT/BPz+BP0AAP4CAQQC/v79Bv/+AP76
AAQA9v78BQMA/wTwAvv89QQE+QACAAANAAEBD/0A/v//Av4FAP8BBAECAgAAAAL8Af4A/AEABgABAArzAPv7+AII/v8AAP8HAQABCAD//v//AP0JAAEBBP/+
//8AAP4HAQECBv7+/f8AAQL/AAAAA/4B/wABAAIEAQEBCP8CBQAAAAL8AAP/+wD+AwAAAAD9AAD//AD/9wD/APsM/wEFC/z+B/0CAAf4/wP+9/0A/wP/AP8C
AP4BAAQCAgAAAAL9/wD+/QAAAAAAAAEDAAD/Av/+Bv7+BAD4Af7+9wQDDAIAAgfs//v58AYG+f0AAPwOAAQEDfr6AAIAAAD//wD//gD/9/UO9xUD/AX7F+b1
AgEC/wT5Af39+wECDv8G/Qfx/wf88fP6/QQBAAb9APsACAQK/QL/AAAEAv/9AP/9BQACAAb3AQD8/P8CAP4AAAD/AQIA//7/+f8BAAAKAf8BCv4A/QICAAX8
//3/BAIFAgADAAX9AQH+AP0DAQD/AQAAAAEA/QH//QD/AQEDAQECBQECCPv/AgL5/wH78wAA/goH+AkAAfz7C/b+AAMA/wH6/v///QAA8AUA//0RAv0GFv8B
/QQB/wL///oACgQJ+v8A/vsMAAcGCv38BgAAAAP4/wH++gD/CgP//wXq/wP86wH+Av//AP//AQIA/AD8/AAAAAAC/vz+BAABAQEAAP8CAAABAQIB/gEBAwMA
Afv/BwQJ/wABAAIA//7+AQECABH5+wD8AfgDCgYN//39APoKAQQCA/38/wAAAP8CAAAAAgAAAAL7Av7//f0BAAYCBQAAAAL2AAP+9v/9//8AAP4DAQECAv//
+wAAAP4MAAECDAD/Bf4H/wcCBAL/CPgE/wAAAP8AAAABAQEBAAD/AP8CAAAAAAAA+wAAAP4JAAACCgAA+gUD/gf8APsACAAI/AH/BQEIAPoADQYK/wABAAEA
AAAAAf8A/QAAAP8EAAABBgAA/QQAAQH+APr/BQUH/AAAAP4KAAABCQEBAwAAAAD9AP///QEA/wD/AP4GAAABAwD/AwAA/wD6AQH/+f//+AAAAP4PAQADD/8A
/wAAAP8DAAAAAgAAAwP/AQH+/f4D/gYJ+v//APsL/wIFBf/9AQD/AP//AP8B/QIAAv8AAAD/AAL//P/+A/v7/vwBAgT/9fvzAQAAAP8BAAEA+//+AP7+APsG
/wIB/QD9AP7/APwIAAMCAv787wP9//cIAfoFDQcE8vv///UdAQcHE/nz9fr++fMZ/gkFDfjtAf78AvwDAAEC+wQBBAD9APz7AAEB9QP+/wEAAP4BAf8AAQIB
/QAAAQEFAAACCv8D+fkGAwMOAgUAE/UD/gAAAP8GAAABBgAAAwICAAT1Avv9+gED+QAAAf4N/wADDf//7vAD+QQeBQr/EuL3+fwA/vkXAwUDD/v4Cfv+AAL1
AQb66fv6BP8A////AQMA+v39/AAB//4H/wABB/3+Av//AP//AQEA/QD//QAAAAAFAP8BBwECBf7/APz+AAgC9fv3//8AAP8FAAEABP//AQAAAAAAAAAA/wAA
AQAAAAL4AQIB+gAAAgD+AgH+AP39+gMEAgP/AP8A//4AAwQDAAAAAAAAAAEAAP//CAD9/wD5/wH99QL9Bf//AAH6AAH++AD+BQIEAQrw/vz6/v8DAf4AAP4F
AAMB//79AAMA/gEAAQEAAfz9CfoA8wL78g37AeroAf8C/wL8/QL++v39A///AAP9AAL+//78AAH+AAD9AP4B/gQEAf8AAAP//wH/AP8AAgAD/wT8AAD+//wA
/vkA/PwPAQwDBfXw+wD/AP4J/v8CBv/9BQAAAAPy/gD98/79/QD/AP4C//8BAAL+AAAA/wEDAAEABP7+Dwj19PT//AwG8wTr/f//AP0JAQIDCP3+/QAAAAAE
AQABBP7/AgEAAAL5AP7//gECAAAAAAH/AAD//gD/+QH///0N/gEEDQD7AQAAAQD+Af8CAQMCAQAB/wL7AAD+/v4AAQEAAAEAAP//AAH/Av8AAAAAAAEA/QD/
AP8CAgP/AAD+AgAECvv+/fz8/w3/9/LwBP8CAAD9AQL/+/z+Bf8AAwT5AP79/AIC/P8AAPwK/wMDB/3+AQQA/gD6Afz//wMEEgr9/wbm9/b46wj//wD4/vYE
/gUF+QT0AAD/AgH/AP4AAwIEBf8AAP4D/wICAwH9BgYA/wXw//z/9QUEAQEBAAD7/v///AIAAf79Av4FAQEEBQQE/gAAAP4FAAABBgEBAv8AAQL/AQD+/wAB
/v8AAf8FAP8ABQEB/AH///8A//7//AQA9gD/AP0O/wACCwD+CQH//gLyAf788f////8BAAIB/wIBBP8C+Qr//wH7//gDCAgHAAAAAAAAAAAAAQAC/gn8/v72
/fv+7wb7AwQAAAX0APz++gQFAAQA//8A/v4BAgIA3gACA/sqAfkHMQIJ7vP8Ae0pAA0NEfbr/v8AAP8IAAABBv8A/wAAAP8FAAAABQAAA/7+AP/7AQP/9v7+
+gAE/wMHAAYCBvf/BAAAAQL3AP/+9wMD/gEBAAAE//8ABAEA7fP6AOkrCQoLF/vu//4AAP4EAAIAAv799wIA//oVAQEEEf/9+wD/AP0MAQADCgEA//8AAP0E
AQACAQD//wAAAQAEAAIECAACAAAAAAABAAAAAAAA8fn9Af0XAAADFfv7Af8AAQEBAf//AwACAQAAAAL+///+/wD/7Qb//vgZAvsHFgcCAQAA//4CAQIC//7+
AAD/AP8CAAAAAAD/9AH//PkW/wIEFP77+/8AAv4KAf8BDQEDAQAAAQH/Af7//wIB9wEA+vUdBQcLFvb0/wD/AP4EAAABAgEAAwAAAAAEAAIABP37+AD///sU
AAEDD/79//4CAAEJAAQCC/v+CAEAAQL7AAAA/AIB+fr4/fYK/QEFEgj5FQQBAg7eAfv45wkP/v//AgP///3+AwUHBvsD/P0HBQYB/vj6/wAAAP8HAAEBBQAA
//4AAP0GAQMBA/37//8A//4CAQIBAP7+/f8AAPwGAQACBQAABP8FAAb3AgD8/P0EAQAAAAD+AAD//wD/BP8B///+/wH//wD9/wAAAP4DAAEB/wD/+wAAAP8J
AQECC///BgD+Af77/wEA9QH7AQAAAAAA/wD//gD/AwUAAQb5//b9BAkM/wAAAP8DAAABAgAA+AIA/wEC//0FCQMJ/QAAAP4GAQEDBwECAwEA/v/+AP8A+gH+
HAMCAg3jCPXz7QgJBQEAAAL2Af7/9QIBAP4AAgIE/wH9Bf4EAAEAAQH/AP3/AQIDBf4AAAL+AAL9+/79/AYD/Qn5APb9DAMMEAIH+Q/uAwj+9/cEAgABAAL9
AAD+/f4AAgAAAP8DAQAAAf8ACgD8/vn/AQUB9wH6Av8AAP8BAAP////+BP8BAP8CAAIAAf8B/wAC//8GAQEBBvz+Dv0GAhHuBP32//8KDfwDAAfyBAP68vkD
/wAAAAAAAAAAAQAAAf4A//4DAQMBAfz7AP8A//4CAQIB///8/P3/APgMAQUCAvz3/gIAAP8CAP8AAgECAQAA//8BAAEA///+BgAA/v/5AAH/9v/77vwG/gIO
Af8DFfoEAwD/AAL7/wH9+wH9/wAA//8CAP8AAgEB+gD+APwMAQECCP/89wAAAP0SAQEEEv4AAPn+//kEAAP+/f/5Bfn/Af4CAQUA+v37/wMD/wb9//z+A/4F
Bfz8APgCAgYC8wD59gH///sKAvsDCAUC9P/8/vcLAQQKDQL//QAA/wAFAAAABv///gAAAAADAAABAgAAAwAAAQP9AAEAAAAC/BfjAPf5//EC+hoO9RPzCPQL
/OMIFx0cA/8A/f7/AAQA+vz5+/8BAP4LAQECCf4A9QAA//wSAgAEDQAAAgD/AQD+////+wH/Av78APwF/wQB/f/7/gECAAADAQIABPz9/AAAAP0MAAACCv//
/gAAAP8GAP8ABQEBCgMC/wT1/f/8+gIE+gAAAP0MAQACCwAAAQsC/wj0APr+AwEI/AL+AP0A/v0DAgUBAQADAAT8AAD9//8DAgAAAAH9AAD//AAABP//AQLz
AAD97gD7AQEAAAD9AQAB/gEA/gAAAP8HAAABBwAADQAA/gPs/wT75v35/QABAAEDAP8BBAEFCP//AQD9AQIB/AMA/gAAAAAAAv7/AQACAAIAAAL8//7//wEC
AAAAAAH8Af///gEA//8C/wACAAIAAf0BAf8B//8CAAIBAP7/AgEBAAL8AP8A/gACBQMAAAH3AP399wIC/wAAAP8DAAABBAABC/j7+vQEBQwE8vjrE/f+/QDu
BAz83/bt/gAA//8IAAEBBf79APb///oLAQsFA/r3Bf4C///8AgD+/P3//v8AAP8FAAEBBP/+/AEAAwMBAPwACAMIBv8D/gL/AQX//Pj9Df7/AgPsAAT85wL/
AAAAAAABAAAAAAD/+wYAAAEH//wBDAQE+wEAAAAFAf8BCgAC+/wAAv4M/QEBDv//AgACAwT+AP3+BAMFAvsDAAQBBAX+//n/CgAFAg3s///49/0HCQIE/wvp
/wL48PsDAvoABwQDAP37AgEF/gAABAQA//n8BwMH7AL/APoZAP0HFQIF/QIEAQf+AP3+BQEIA/8AAAH7AQEA+//////+APwF/wECAAD8AQD/AP8FAAABBQH/
9//9AfsS/AICEP72/QP9AQAE//v/BAgDBwD/AP76AQH/9gL8Gvrw4vMBBhH93gjo+v8BAgEPAAAADf0BAwEAAP7+AAEC/wQD/wAAAQADAf8ABAABAQwH9wvx
AQD+AvkGAgkAAQbw/vX+/gkODgACAAjs/wL77f3//wAAAP8CAQABAf//E/76/wPkBAP84wUA/AAA/vwJAQICBf78AwIAAgP3//3+/gQGCwL9AQXt/Pz57QT9
AQL//gD/AAgDAvv7AgEAAAH8AP8A/AIC8/3+AvkWAQEFFv3+BQb9//71//7/8gT9Bf8AAwP2Afr++gYGBAAAAP35AAAB+AH/BQcA/gPwAfv+8wUIBwUAAAft
APz7+QEEAfwAAP4CAAX+/Pn4BgD/AAD4AP7+9gMB/AL9/voMAAAFCQL+CAMAAALy//7/9gIB9AIAAf4PAPwEEAQFAgMAAgT2//r+/gYIGP8FABHh/QDz5v4D
/f//Av4E//4CBgEAAwME/wX8Af//BP4FBAACAAP7AAD+/f8BAv8AAQX5AP/9/AACAgECAAMAAP7+Af4C/wX7/fwD/voBAQoEBgAAAwH4AP8A+QECAP8B/wAH
AQIBBv3+9QH9Bf8GAvgCCwgKAP/9Af3/AgIA+QEA+v39//cSAAUECf73+P0BAf4NAQABDf8B/v8AAAABAP/+AP//BgH/AAPx/wD88gH//wAAAAAEAAAABAAA
BAQB/gT4//v++wUH/wABAAD/AP8AAAAB/AAAAP0IAf8CBwEBAAEAAAEA//7/AQICAf8AAQAAAAAA/gACAvz///0DAgAA/AH//P8BBQACAPv/CAQHAwIAAP/9
AgEA+QD//v4AAP8EAQIBBf39/QD+APsGAAADAwL/+wgA/wL8/vcABwcH/f8AAP8BAAH/AP7//wD+Af3/AP7//QEBAf8A//wDAAED///+/wYAAwL2//r/+gkL
AAH8APoH/wEFAQP+AwUBAAXvAff8+QkKAv8IAQYGAQL/CvkEBwMA/wPzAfr69gEA9gcB//4LAfkEEAUHAAAAAQID///+BQABAQAAAAEAAQAA/wAABwsBAQPw
APj++AwMAgP/AAH6/v7//AMCBP////7+AQMA+f/9/QAA/gADAf8BA/4B+wD/APoQAAEEDP/8DP//AALz/gb+8f77/gABAAIG/wEACP0A8fr+//EnAAgJGfnz
A/4IBBD0Afr1AfsI9wABAP4MAAECDf0A/wECAQX6APz+AgIIBgEAAAH4AAD/+AEBBv4AAQL1AQL/9f39AAAAAP0CAP8C/wEABAAAAAH7AQEA+AD/CP//AAL3
AAT+8/39BAD+AP//AAAB/f//EAEDAwzkAvz46wIIAQD///wEAAIB/wD8BAEA+gD5//z//wL/BP4BAAL+AQL++v3//AAAAAAEAAEAAv/9AP8DAAIAAv/+BP0D
/AL/AAEE/v0CCwMEAfwBAwQABvz9AQIIBwEAAAX2/v779QEAAAAAAAAAAAD/AAABB/4B/wP/AQX//fv9Cf7///70AgP+7wL/AQIA/wH9//3/AAIC/gAAAf8C
AP8ABQIC+wL+//oKAAAECQP+/QH/AAECAf8ABQD/9fv///oV/gYEFvfz+wAAAAALAAADDv//8wD5/PEW/QoMCv3yCQIAAQbtAP757wABAv4AAAAC/wUA//v6
AwAAAAL8AQAA/wMCB/8DAgP6AQL/+wAEAAD/AP4DAAEBAwEAAAH///0EAQACBQH/+gEN/RAAAgD8DvQK+///AP4LAAEBCwD++wYA/wD/APsCBwUF+v8AAPwO
AQIECf7+/P//AP4IAAACB//9CAL/AP/1AAD/9QP//QD//f4C/wEBAvv4AwAAAAH5/v/++gEBEQAEAAru/gL49Pn/AQEAAAH/AP8BAgEC/wL///8DAP4BAgMC
/AL/AP0HAP0CCQIC/P/+APsMAAEDCwD+AQAAAAABAAAAAAEACf8AAAPyAQL97gD/AAD+AP4C/wEA/P79/AD+//4JAgECBwD+/wQAAAP8//z/BAMFAAD8AAD1
AP3/+AUAAAEAAwL/Avz+BAMGAgb++/gBAQEE+//2/wUDAAv1//n+AwEJBPUAAPsFAgf/9vr3Af8A/f0EAQQB//37BwAA/wH0AAMA8f38AAIAAQABAf8B/gH/
AQMAAAb6/v7+/gEE/gD9AfsIAP8BBAMA/f7+//wIAQQCBf37BQEA/wL5AAD9+wD/AwIAAAH4AP0A+wIDBwAAAALzAAH+8QAABwIBAAH3Av/++AEAAAIAAAL7
AP7/AgICAf4AAQABAP4AAAID/QMCAgT8A/z/BgAI/gIBAP8BAQACA/4A/wD/Af8AAP8BAAMC/QEAAAAEAP8ABgEB9QQD/wMIAvz/EP4FDf0E/wrvAgX88/oA
CP8CAAfwAAL88/0B+P//AgAGAP8CCQMD/AEA/v0Q/gMEEfwAAwAAAP//AAD//f/++f8AAv0RAAECDv//Bf0CBgD8Avz9/wYIAP8B//8HAAH/Bfv9+/b+/vMX
AgwHCPnxA/8BAAEGAAD+BP7/BP4AAP4CAAUB/P38Bv7///0DAQQB+f75+wH/AAEE//4ABQIBCv779/75/xYC6vjrAQIC/QEFAAIBBv3+AwAAAAH/AAEA/v//
/QABAQEHAf8ACwEDAAAAAP8CAAEAAQD/AAH///8D/wACBf/7AQQBAP4DAAACAwH9BP4CAgX5Av78+v8E//8AAP0GAAICAv7+9gAFAQYKAP3/D/wI/gAAAP8E
AAAABAAA/AAAAAEFAQAAB/7/Af3+Af0DAQMAAv79Av8AAAD//wP//v39AgL/AP/6AP4A/AIB//8AAAAF/wIABP38/gD+AP8B//8AAgL+9/8BAP0S//8CDf39
BAAAAAH6AAH/+wAA/gD6//kC/wQE+wD3BP8AAgL5APsA/wYLAPwAAPwGAAQBAPn7CgAAAAT2/f/99wH9C/4A/wL1AAT88Pz6Bv8BAQT5AQD9+gAAFfv0AvT4
/QYA8An2/QD///0FAAECBP/+/wIA//8BAQABAQD/BAEAAAL8/wD/+wH/+/8BAAAIAQAACf0A+AD+APoPAAAECwL+AAAAAwH+//0BAAMEA//+Af4BAAIBAAL/
/v8AAP4HAAEBBgD/B/0DAQb8AQT8/f0A/P8DAAIFAf4ACf0E//8AAP4FAQEBAv//+gAAAf8LAP8CCwEA+gAAAf8HAAABCQAABP8EAAT7AQH/+/wEA//+AP4E
AgP/AP38AQEAAAD+AAAB/v8AAAD/AAD//wACAQECDAMDAQznAfz59AEHCPgAAvv9BQj/7/v4AgACAQP9AP/+AQAE/v8BAAEEAAABBP8CBwEBAAP1AAD99gEC
9P/5+fYcAwgGC/j3BAAAAQL7/wD9+wD//v4EAQMFAQABCv0DAwAAAAD8/wH//QD//QAAAP8EAAABAgD//wABAAL/AAH+//7+AwAAAQP4AP79+wID/AAAAP8E
Af4AA/8A/wL9AP0G//8BBAIAAf8AAP4FAAAAAQD+/wIB/gEBAAAAA/8CC/IG+QP+Awz57+vxBfwDAAP+AAL8/vr+Cv4B//75AQL78P35/f////8GAAABA/78
Bf8AAAL5AAL+9v//AwAAAQD8AP///QIB/wD//v4DAAEBAf/8CQABAAP1AQP98/7+CfkM/g33Agj9B/oDDAAE/gT6BAP//Pr9AgIA/wH+/v///wIAAQABAgAC
AQABAwECAAAAAAABAAAAAQAAB/wBAP7/AAcA+Pv6/gAA//4HAQICBv7+BQAAAAH7AAH/+QD/9wHw5vUMCAoH+fHxBP/7AP77AgH/+AH9/voBAP4NAQf/Cfj5
Af0EAw77Avz6+/0KAv0AAwAD/wL+AP79CAAAAAL1AAD+9P//+wD9APoL/wIECAD+BgH//wH0AP3/8wQACQAAAAD1AAEA9QP/B/8BAQbzAf788wAD/wn9/gD3
/fkC/wgEAv7+BP//AAAA+gUEAgEBAwf1/fr+/gYJ/gIAAAAEAP4ABQIDAAIEBgX5A/79AAII/QEAAAEBAP4ABgEFD///AAHw/v/77AH8BAAAAAH8AQH++QAA
///6APgIAQEC/wH6BgMA/wLz///+9QIB9/4HAAoDA/78DPgGAQAAAAD+AP//AAEAAwAAAAH3Af//+QEB/f8A/wL/AQIAA/0AAAAAAAD7AQEA+v8BBf8AAAH6
AQD++QH/DgL//wfq/f/77P//9wAAAAAIAAIDCvz+AAIC/wMAAQAAA/4D//7///4N/gUEC/34+/4AAf0IAQACBgAAAP8AAQAFAAH/BAAA/gn//v78AfwA/wYH
+wL/Af0F//wECgYFAAMD/wT+APz+BP4EAwD/AP79AAD//AH/+wD8//kM/QAEBQH8/wACAAEC/wQBA/0A/wAAAQABAAAAAwABAQD//wL+AQIA/wD+C/7+/wD5
/QX89P/4/gAA/wADAP//BP7+AAAAAAAF/wAABP7+////AP0DAQEBAQD+BgD+AP35AQEA9gH9/gT//wP5APv//wQFAQAAAAAA////AQH/BAEAAgD4//v//QYF
AwMMAA7vBPb5//8K+/v9APsKAQIECgMC/P7+APkPAAECCAD99v7+APwSAgMDEv35AgIAAv8AAgAA/gMI/AH7/v0BA/8B+wT+BAIA/f39AAEA9gH9/P4C//4F
AAICBf4ABf8AAAH4AQH++AD//QABAAEHAAABCf4BAgD//v/8/QL/+P39+gP/AP4LAP0CDQIDBQIA/wL4///++gEA/wABAAEDAAAABAAB/P8D/wj/Af/8AvoC
CQAAAAHyAAL+8AH9AAACAQEBAAABAQEE/AQA/wICAPj+BwMIBwH//wL5/QT++QH7AQT++/0B/gECAQP9AQAAAAD+AAH//gD/7vP79eogAgwMCfDw/QEA//8I
/wEABP/88gD+/PgVAgIFEf78Cv8BAAP1AQH89v4B/f4A//7/AAP//P38/gkB/wX3AvP/BAcN/P8AAP8HAAAAB//++QAAAv8LAP0BDgED+vn++vcSAgkEAvfx
//0A//0FAgMCAvz9/wAAAP4DAAABAv8A/Q77AAP2+/IBAxAP/wEAAgP/APwABAQF/AAAAP4HAAADB/8BA/8AAAH/AAH/+///Av8BAQH9/wP/+v//IfL//wPk
Agfy2Pvx/f/7APgMAQEDBAD8+v8AAAAJAP8BCv7+/P8AAP4EAAABBP/+Cv8BAAT1AAL88gD//gD/AP8DAAABAwD//P7/AfsM/gEDBwD9DP/+AAHxAAL88AD8
+P8DAgMPAP4AFv8F9AEA//wT/v4CEP/+/gABAAADAP8AA/8AAAL//vwA/voCAQYF/wIAAAABAP0AAgMD/wAAAP8EAP8BAgEAAQMAAAL5//sB/QcI/QABAP8G
Af8BBgABBP0IDAz6/uz1EAoW/AAAAP8E/wECA//+/wEGBQ/zAPf7CAITAwAAAgEC/wD/AgABAwAAAAD+AAAB/wEACAAB/wH3AwP+9AAABP4AAgD7AgIA/f8A
Bf8CAAL/AgP/APz+AgH/AgL9//7/AQMEFwD+Agbn/wD35AQA+f7/A/0JAP8CCAEB9AICAAML//sAFAAE+gADAAT9//3+Av8BAwAAAf8CAAAAAQEBBgUA/wDx
//3+8QQB//4BAP4FBAAAA/4BAf8AAAD/AAIA/v7/+wAA/PsKAAEDBv38+QIBAAEOAP4BEQEE9vn7//0MAQYEDPj1CAEC/wfxAAD99v4DBf//AQL3AP/9+AMD
AP4FAQQEAwT/A/kA9f/9/vgUAQQIDv37/gb1AvcM/fsCDgf8Avr+APsOAAYB/vnz/P8ABQEDAPsBCgYKBP8AAP8D/QL+//78EwMAAAjoAP/36QEA/gAAAP8F
AAABBQAABP8DAAP+AAH9/f0AA/////8CAQIA/f/9BwD/AAPxAQH98QEA+P7/APYVBAQFDv36+AD/APsQAQAEDgEBBgD+//7/AQQB+f/8BAL6AfsDAQAB+wUA
+P35/vAaAQcJD/zuAP7///wHAAIBBP/59gMC/wALAfwDE/8E/wEC/wIAAQABB/0D4/jy/OMpAAUVGgPz+QL+AP0IAf4EBQQD/v8AAP0LAAEBB//99/sDAQMN
AgMCFPgA/wAAAAAAAAABAAEBAAAAAP8BAAEAAAD//QcAAAX7//b/BAcI7Pv///Au/wUMJfr3AAAAAAEBAAD///8A/gD+AwED/fv9BwUHAQAAAAEAAP/+BAAB
AA395QL6BfT+8QUGAfv8AvgHAgIEAgT//AD///sMAQEEBf/++P8AAP4NAQEDC///AgAAAAD9AAAA/AD//wACAAP8Av//AP8DAwP+AAL4/vz+/AUF/QAA/wAH
/wABCP///wAAAP4EAQACAv8AAv///wL+AQL/+f79BQAAAAL5/wH+9wAAC/8A/wTtAQT86vz5AQABAAH/AAAA/wAC+v8AAP8IAQEBCP//9AIA+/YQAPsDDP/7
CwMBAArn/vn17wYDAQAAAf///wIB/wH/Af4AAP0FAQMBAf39AQAAAAL9/wICAQH+AAEBAAEA////AQAC+/4DAP4FAwACB/v9DggD+wPuAgT87fz7AgAAAP/9
/wAA+wEAGwD8/v7nAAf63QD3Af77APcLAQUBAAP6Cf7+AwL6AAH/+QIBAf8AAAD//wIB/QD//gAAAP4GAQABBQAA/QUAAAL9Afr+AgYH9/////kUAgAFEAD+
AP8AAAP9AgEAAv8ABQAAAQL3Af/+9gEBDP7+/v/vAQX95//4+wQB/v8C/fwBBQD98//+/vkLAP8DCP36+/n7/vMLAQoGBfvy/QEAAAABAAABBP8A/gAAAAAG
/wEBBQD/BQAAAAH1AAD/9gAAC/wDAAP2AgT78Pr+9wD8Av4N/QAFDgIJ+/8AAP4IAP8BBP//BgMBAAL3Av0A/AUHBgT//QP1AAD+9QL+Bvv8BATy/v78AQH+
//8AAP8EAAEBAv//9/j6APEU/woGBf/uAAABAQIAAf7/AwACBv///wL1/gD88gD++QT8APsKAPoFDgYEDv3+/wH5AQf88/v4AAAAAP8BAAEAAP//FgkJ/xfY
APjt7QAE+QX//v8A//sABAEAAQAAAAH+/wH//f//AgAAAAL6AP/++wMDAQsAAAP0Avr//AkL9AQJ/gQEAv4BC/0J7gIJ/AQNAvwBGPkHAAQAAQD6Afz//AYI
CQAGBAr7/fr+BgYP/QECAgIEAfwBCwEI/wACAgP+//8AAQEF/gD/AP8D/wICBP/8/wAAAAACAAAAAQAAAf8F9ggG/wz/DOr0AAAAAP8BAAAAAAAAAQH+AP/9
/wAA+QIABAABAAP9///9AP7+DAgAAgTs/vz87wkE/gUAAP8AAf0EAgYEAf8BAAMB/wIABPv+DP4C9/v8DBED7+7t+wMAAP4HAv8CCAEBAQAAAgL+Af//AQIE
AQAA//8AAAIA/f/+AwP//wH5//3//QMCBAMEAAP4AgD++v4B+AL8APYQ/v4GDgb+EBH/8AjiBPfy6wf8Bv4AAQD4Av789AABAAAAAP8BAAAAAQAAAgMAAAH4
Af0A/AQF+v8AAP0LAAECDP7+DwUDAA3l//z67wIHAwEAAAL4AAH/+gAA/f4AAPsJAQEABQD9/QQA/P4EAP0BB/8ABwMAAATz////9AQDEv7/AQTvAQX56/37
BQAAAAH2AQH/9P//AQAA//4FAAMBAf37AQH9//wD/wACAAH9Af8A//0CAAIB//79AwACAAb3Af79/AIG+AUA//8EAPsBCgEB/Qn9//37BP8E/gQFAP8AAP4A
AQAB////AgAAAv//AQABAAEBCP4CAAnrBAL66/v/AAAAAAABAAEAAQAA/AAAAP8G/wAACP/+FPb9AP/vAg364vnyC//+AgL0/gD88gL+/QD/AP0GAAECBQEA
8f/4+/MQAAcMCQH29/8AAP8J/AEBBv36Cf7+AP3+AQQB9v/8/v8A//4HAQEBBf7+AAAAAP8BAAAA////+/4EAgcE/f7+DvsFCP//AAT1/QH69AD7Av8F/wf9
AQIAAfwCA/n8AfsC/gb+8vz1AP8BAP8BAgECAP4DAgABAAL/AQH/AP4A/v////kMAgUC/v/7+wAGAAr5Afz6B/oJ/gAAAAAFAAABBQAA/AL+/PwOAAIECv/9
8P////sb/gEFGf78/AAAAP4HAQACBwEB/f8AAP4JAAEBB/7+AvoCAQMFAgsCBPb7AQAAAf4BAP8A/wIACgEC/AvmAQL27Pz8AAAAAP8CAAEAAAAABQQBAAfy
Af7+9gUGAAMAAP/9Af///wH++/4CAAICAAIABf3/BgAAAgL4AP8A+AME/vv8BfsJAQMFBwEC8wT37ukICAQODPzxAP8F/wf9AgD9BvoF+gAAAP8IAAABCAAA
+QEE/gIFA/7+CfwBDQn8/wTo/Pb69QoI//8AAAAFAAEBBP7/+/8AAP4NAAEBDP//7wj2AfQC//MECAcE/f8ABP8CAP4BBgMGAv8BAAH//wH//AD/AQAB/wP9
AP8A/gAFAwL////9/wAA+gP+AgIA/wP5//7+/QIB+AAAAP4PAv4CEv8B/wD/AP4HAAABBgD+BAAAAAL6AQD++wAB/gAAAQAFAP8BBQEBCP8AAAL5AgT/9/39
/QABAQQDAf7/CgED/f0BAv8DAf0ABAMDA/4AAP/+AQL//P/9Af8C/wL/AQIA//z/+/4AAPwQAAMDDv3++/8CAAAOAQABDf4CAQD+A/oJ/v4FBQgBAgEABQP5
APj+/wkKAQAAAP0B/wIB/v77CAH//wD4/QP+9//8BQD29/r08xAC7fPk//8AAP4E/QIBAv78Af4AAP8AAQIA//7+/gEBAAEG////BgEDAAD+/v7/AAIBAP/9
9QIAAAEG/gACCv7+DPv//gD0Agj97fr2BAD/AAH9/wL//P7+AwAB/wD7AAIA/Pv98gIAAgAO/voBFQMF+wL/AwIA/fsBBgcG/v78APkFAAID/AD7AgEBAQH+
Af7/AQEC8wP2/PsC/QUGBgH3/QAAAP4GAf8BBgAABQAAAAH4/QL+9/38/QH///0H/gADBQH+B/8BAAX1AQH89f4BBv//AAH3AAH99AH98wfw4+wSCwwRE/b3
/AP9/fcE/wAEBQX+AQAAAP8CAAEA/wD+BQwD/gD5BP8FAgQECAABAAT0AAP+9f3//wAAAP8FAAEAA///+wAAAP4JAQECCf///AAAAP0HAP4BBgEBBv8BAAH7
AAEA9v8ACf7/AAPy/wT98v37/v8AAP8EAAEBA////gj9//r/A/4E+AcCBf8AAQH8AAP/+v79AAEDAAT9//3+BP8FAP/+AP8E/gUAAvz3/wL9AP0C/v4B/wT+
/P//AfoOAAEDCwL+/gAA//8FAQUCBfz8BAcAAP/6AfwB/AgF+wAA/f0H/wEBA/78AgAAAAAAAQEA/wAA/gMB/v4DAv4BAwEAAP7+//wGAAMBAf76AAAAAAAB
/wAAAAEAAv8AAP8CAAIB/wEAAQH+AP8A/f8AAQIB/wAAAgAAAP8AAQEB/wAAAQABAP8AAgEBAAD//v4B/wAAAP//////+/4IAAMAAv36Af79Av4GAAEAAQL/
+v/7//gL/wQEA//5/gAEAAX9AP79BP0E/QAAAAABAP8AAgAB/gAAAP8EAAABA/8ABP8D/wP6AQH/+/0A+v/9//oJAgQEAf37AwAA///+AQL//P/+7gYBAwUK
APUDFwkPAwH+AAAA/wEAAQD+AwAAAAL4AP/++wABBP4A/v3+AQX/9/z3+gL9/PwMA/0FDQH98AT+/v8NAP0CEf/8AAD///4EAAEBAv/+BwIAAAPwAf/+8wIC
/gAAAP8FAAABBQAA8wP9APsO//oFFQYDAgIA/wEA////AQAABgIA/wP6/wH++/79/v8A//sHAAIFBAL+4f/u8eoTAAgUCADw8gr59/EQ//QLCgoHCf8A/wLy
AQP88P77Af8AAP8AAQIA//7+BAL/AAH3/wD/+AMDAQAAAQD+AAAA/QAAAP8BAAL+AAMA/v7/AAAAAAABAAAAAAAA/P8AAf4KAQABCf7//wECAAL+AP3+AwEF
/wQA///9APwA/wMB/AAAAP0KAAADCf8A+P8AAPwPAP8DDf8ABP8AAAP4AQD++gAABAH+AAP3/gH/+gD+/AAA//4I//4BCQAAAwAAAP/8AAH/+wD/7/wC//wZ
AAMFF/v+AQcB/AX4//j+BAUG/gAAAP4DAAABAgEB//sA/fgLAAIAAP33BAD+AAD3/wH/8wL//gAAAQAGAP8ABgABAAIA//8BAP8BAQEAAP8B/wP+AgEAAPz/
+f8AAAIHAQEACP79/wAA//8FAAEAA//+BQABAAL4AAH+9wAAAQAFAAf6Af/9/vwDAgAAAAD9/wD//AAAAAEAAAL7//8A/gAABf8C///+AQMB/fz+/AH/AQAB
//wABQMD/AAAAP4HAQECBv8ABf0ABAf0AP359QEB//4AAP4DAQIBAf7+AAAAAAACAAAAAAD/AAAAAAECAAAAAgAA+QAA/v4KAAEBDf79AgAAAAP/AAD//wIB
8QYC/P8J/vr/Dfv7/wEAAAD/AP4AAQEC8wP+Av0J/voFDAgHBf0E/QX+AQX5/PTz/gIA/wAAAQEBAf79AgABAAL7Af/+/f8BB/8AAAPvAgH97wAAAwEAAAH7
AP7/+wIB//4AAf8GAAEABP//+/7+AfoOAP4EDgMCBf79Af36AAUB9f/8+P788/ATCQcPBvz2/wAAAP8CAP8BAQAA9wD+APsR/wEEDf78AgAA/wD/AAEA/AD/
AQABAAD9/wEB/wEABAAAAAH8AQH/+wAACAIB/wfx/v379AEC/gEBAP8BAQABAQABAQUD/wjuAPn6+AQJBPz+Af0GAAQBAP/7AAAAAP8AAQAA/wAACf8AAAH3
AAH+9P7+/wACAAP+AAH//v0A+wMCAAQG/v//C/8EAf8AAP8AAAEA/v/+AP8A//0EAQIBAP79CP4F/gUCAAb+Bvf6Af0A//8FAQYABPz5BQAAAAD+AAD//f//
/v4A/v0JAQMDA/37F/kDBgjtAP3y8QAEBQD/AAH5/wD/+QECAv/+//v9AAEC9gL/CwoFBBDvAPL4AgUSAwAA/wH8AAH//P8BAwAAAP/9AAEA+//9/gL/AAH5
AP0AAAEABAAAAAD7AQH/+QECA/8AAAD8AAIA+//+/QH2APUM//8FAgf+A/75AfoBAgMD+wT/AwP7AQD8AP0C/QUD/f8CAv8J//8DCgME/wAAAP4EAQACBAEA
AQEAAAH+/gAA/gAA9P0DAP4S//8BFP0B+wUDAQgBAvf+CAQN/wD+AP0DAAAD/wICAQAAAAD+AAAA/wABCAEAAAPyAf/98wIE+P8C//4RAQMEE/v7DvoD+gX1
AAb58PjxAgD+AAD9AAIA/AH+BAAAAAH6AQD/+gAA/wD/AP4DAQACAAAAAAQAAAD+AP///gH/CP8DAwjzAP38/AAHBwD/AP/6AQD/9gIACAABAAbu/wH97wAB
/v4CAAAJAQIAB/z/+///AP0NAAACDAEAAQAA/P4BAAUA/Pv6+Pf8BwENBggDE/f//gACAQMBAf7+CP4B/QEAAgEG/f0ACwEC+/8DBAQEA/7/CQAHAP//AP8C
AQEBAQD//AAAAP4FAP4BBQEB/AAAAP4HAP8CBgEA+wD+//gQ/wEFCgD7Af0AAP8EAAMAAvv7A/4B/gAF/Av/Avj0/wAA//0FAQECAv/+/wIA/v0HAAECA///
/wD7AP0FAQIBAQH9/gAAAgEEAP3/CAECEP38AP3wAAUA5//2/f8AAP8FAAABBf////7+//oGAAIBBP/6AQEAAAD/AP///gEB+gL+//sEAP8DBwIA+wL/AP4D
AAACBQD//gcA/gT7/vb/AAoH//8AAP8EAQABAwAAAAIAAAL9/vz/AQMFAv0AAP8AAQQA/P39A/3/AfwGAAIBAAD+//7/BQAGAf0BBwUKBwH+BgT1BPf8+QoL
//8BAQMAAAIBBfwB+Qz+/AD+APwECQgCAAD/AP0GAAACAwD+/wACAAEFAQABCvv/AgD/AAD/AAEA/gD+/f/5+/sCAQQE/QL4+QP/Af0I//kFDggHAP8BAAH+
AP8A/wEBAgAAAAD9AQAA/AABBf4DAAX5AgT99/v++gT+/wP7AP4A/wMF+QAAAf8NAf4BDQEBAv4C/wIB/wH/Avr9AQD/AwL6APz+/gQH/vgD+wULAgL+A/f8
GP4A/wPnAQX73gD9/P4CAAQEAAH+Cvv//AAAAP4JAAACCgAA/gAAAP4FAAEBAwEA/QIAAv0BAf4CAAUF/QAAAP4GAAABBv8A//8AAAADAAEAAv/+/AP+//oI
Af0DBQUB7gAAAf8YAP4CGf7+/P8AAP0KAP8CCQEABP8AAP/+AQIA+f/+AQEAAAP+//7+AAIBAf77//8C///+/f75BwEA/gTyAQH+8v/9//4A/fwHAwMBAv39
Af8A//0CAQP//v77/wD+//0AAAEC+wH85/z1Bu0aAfoLFgb7AgD/AP/8AAEA+wD//f8AAf8DAP8BAwAB/QD///4E/wAAAgD//AAAAP8HAf8BBv///f79/vsJ
AQIAAvz0ABkH+hP0B+7/DwsgAAH/AP4BAP8BAAMA//0F/wUFAwX+CPcAA/0AAP8BAAQA+/37/gH///sKAAEECAD+A/8A/f4BAgb//Pr3/wMAAAAAAPwCCgQF
/gT9APwB//sDAQgC+f4EAQAMAQMDEf0AAQUAAAL5APwAAAUGAwQA/wL1APz/+QIBAQAAAAD+AAAA/wAAAwH///z+AQAB+gUAAgAAAQD8AAEA/AAAAv36//oE
BQID+QP/BwL/AAX1/vz7+AICAgD/AwL8APz/AAUI/QAAAP8EAQEBA////v4CAP4IAQEBBP0A+f8HAAgJAv7/D/wGAwAAAgH9AP7//QEEAAAAAAD+AP8B/QAB
Bf7+AP0A/wP/+f76Bf/9AP7+/wIA+v/8Bf7+//7/AQcB+fz2AAAAAgD/Af4A/wMDAgABAQP9AP/+AAED9f3+APsUAAAEF/78E+D4+Abx/BTz9/Tc1gv35vIi
AwQVJPDw3gTl9u4d9+sYHBUE/wAAAP8BAAAAAQAA/wD+/vsDAAMC/v/7Af7///sGAAQD/P/8AQAAAAH/AAAA/wEBC/wE/wj1AwX79Pj++P78//YVAQcID/vz
/P8AAP0LAQICCv//AP4A/v0H/QEABf/6BAEAAQX5/vv6/AMA+/8AAf4G/gD/Bf/8A//6AfsDAgIC/gH9BgUBAQnt/v388wUJAAAAAP8D/wAABAD/AAAAAAAD
AAEAAf//7vwA/v0Z/QAGFfwFAP/+//sDAQMD/P38/v0A//0GAQIBAv/+Af7+/vwHAQUC/v36Af4AAf8AAPz+AQEE/gYAAQP6APj/AQUH+v/9APkOAAEFCAH8
Bf8AAAT7AQH9/P7+BhL2B/z1+ur9ABwW/wAAAQIAAP8AAgECDv8BAATy/wL78wD+AwL///78/wEA+wH//wL/AQH+//wAAwMF+wj8/f0C/voEBQkIBgD/AP76
Af7+9wP+/f//Av/9AP4BAQMF+QEAAQED//8CBv8D+AD9BPwVAP0EGQYCAv4ABAT9APz+AQYGAQAABQL+/vz/AwYI+gQDAgQDAPcAEQcLBAAEAAf5AQH9/f0E
8wH+AP4RBgADEQAA/wABAAADAAABBAABAQAAAP//AAEA/f//7Pv9BfQfAAAGGAL9AwAC/wP6AQH+/vwCAAAAAv8AAP8AAQIC9gb9/wEM+/cFEQQFAP78AfYJ
AAME/AH59/0CAf4QAgMEEP7/Av8AAAH//wP//v/9GAsD/Qzo+fX29QkD+gAA/f0GAAEAA/37A/8AAAH9AAP//P39+v8AAP0UAAMDFPz8/gD/AAABAf8AAAAB
/QAAAP0JAAADCAD/CAD9AP73/wH+7wL6AAAA//8AAAAAAP//Av7+APoJ/wMCAAD7AAT//wb2+vn5/gL8/wACAAIAAAD/Av4CAv//AAH/AQL/Af7+DAH7BPv6
AP7/8Qr//gEBAAEDAQAAA/8ABQAC/wT5AAH++P4A/vv//P0M/wYBBf32/QQA/wACAPwABwMEAQABAgL7AP4A/wEE//z8+/gFAQgB+vvwA/8AAAD/AAH//v//
Dvn8+PkRCA8IAfj4/v0B/wAPAAUCDfn7/gAA//0JAQMEBP38BAABAAL2Af/99QIDA/sFAQIEBgkAAfb3+fz/AfobAAUDE/z5BAABAAT4AAD9+v8AAQAAAP8A
AAAA/wAA/gAA/vwE/wMCAgD7Bvf48P/9DhEE/frxAw3+/gPo/vX+8goH+gMD/wQEAPsADwMMAwAAAAH9AQD+/gIBAQAAAAH+AQAA/gABA/8CAAAEAgH/Bf4A
9wAE/gAPAgEDE/wA/gIBAQQA/v//BgAFBP4A/wD9AAX+9wD8AwYDAAT9Avn/CQYK/wMAAAP9//z+AgMDC///AATtAAD76QD8AgAAAAH/AAD//gD/AwMAAAP3
AP3//QME/gMAAAD/AP8AAAD/Av79//sF/QUA/v32/gD+AP0H/gEAAQL+/wH//P4D/wUDAv77AAEA/wACAP//A//+AwH9//38AAEB9wT9BAADAAj4AQH8/fwC
8voD+f0HAQgA/vX3Af8EAAX9AP//A/0DBQAAAAH3AAD+9gAA/wAA//0DAQECAP////r/A/4I/wUCBv3+Cf/9//zz/gIA8QL59wMGAAgAAPj7Dv8IAfoAAPcG
AgoE9/v3Af8A///+AQH//f7+8/sJ/wQVAgQBFPMD9f8AAP8NAPz/C/0CBgAB/wL7AAH++gAAAv3/AP3/AAMA+/36AgAA/wD7AQIA+/7+/P8AAgAEAf7/BAED
/v8AAAAF/wEAAwD++wv2/gHs/vL98Q8J/gABAAACAAD/Av7/BAAAAAH7AAH/9gEA+/7//vsSAgUCC/v7+gD/APwMAQACCwD+BPYN+gQIBgv8CeLu+gECAQIA
AP3+A/4B/QAAAP8FAP8BBgABAwAA/v7/AAEA/QD/CgABAATv/QD77gAABP/+AP8BAAMB+//8/QIAAAID//0ACAIDAPj//fcSAwkCBfj0AQAAAAD/AAAA/f//
//8B/gAGAQMABfv+/f8AAP0JAQAACAAA9/cAAfceAQcEFPf1AAADAwUAAfz9BgMH6grm5+gYBgILDgD8Av8AAgH+Af3+/wMEBQUAAQX0//j9/gYLCgL/AAPx
AAMA8wEBAgAAAAH+AAEA/QABAAAAAP8CAAABAAEA+v8AAP4NAAECCf/9/gAAAP8HAAABBgEA/wAAAP8DAAABAgAA/QD/APsJAAADBQL+AQAAAAL9AAD//QIC
+/8A//sNAAACCP78//7+AfsFAwQC/f/9A/8AAP/9AQH/+gD+AQAAAP8EAQIBAAEBBQAAAP/5AP//+AAA+gAAAP4JAAACCQAABAD+Af4AAAH//wD9AgICAAX7
AP3+/wAEAP8A/P0FAAUB/vv4AP8AAQABAf8BAf4BAwMBAAL3AP7/+gMFAP8A//4CAwQCAP39/f4A///+AAD//QD+Af8AAAAAAAH///8ABP7/AP74AQP/8gD8
AAMABAP7//j+BQgKAQAA/gD/AQIA/f38Af//Av8C/wABAQL+A/8AAAH6AQD/+v8A/gAA//8E/wIBAv7+/v8AAQEGAAIABQD//v8E/wX9AQH+//j/+/////0I
AAECBv/+DgAAAQbtAAH97wEC+v7+AP0KAAICBwH7BQAAAAP6AAH9+AD+/gD/AP4I/wABBQH+BQMAAQXzAP39+AQF/AAA//4F/gQDBPv5/wT+AAH8/vr+AQcC
//0BAgT+//7+BP7++AMBAwUG/fj/EAYK9QIAA/4P//kDFAgJ/AL+AAD/AQECBAD+Bf//AAH5AQP99Pz6ABH+/Pv2/PQC+A4JBwEAAQTz/wD+9gID/AAAAP8G
AP8CBQAABQIA/P/3/wEA9QD+/wAAAP8EAAAAAwD//P8AAP8LAAIBCv7+AwIAAAP4AP7+9wQDBgD/AP77AQD/9wQBAAAAAAACAAAAAAD/5PH1/+Y1AgcTG/36
BP35/PX9AgYD7gT0A/8AAAP8AAH+//z/+wH/AP4LAP8CCwEC9wH8APcRAP4HDgX//wAAAAACAAAAAgAA/gD9APoIAQADBAL/Bf8A//79AQMC+f/+/gEA/wAE
//8ABgAB/v8A//8HAQEABP/9AwABAAH5Af/++v8A/wAAAP8BAAAAAQAAAgD/AP7/AQEB/AH//v8DAAIIAgEBCP4DAgAAAQAAAAD/AAED9vnuAesH/QEMCQj2
/P0AAfsMAAICBf36AwIDAAP4/wD+/P3/APwCAQL8BAH++/v+AgUAAAf1//r9/gUKA/wB/wQAAwb///f8BAACAAX9AAD9Af0AAv4A//wGAQUB//35/AQAAAD+
AQECAgAAA///AwH9AP/++QMCAAD+AP4DAAACAAIA/wAAAf8D////AAH/BP8AAAL7AQMA+gAA/wACAAMEAAD+B/z+//4AAf8FAQH/A/7//v8BAAECAAL/Av//
/gAAAP8DAQEBAgAAA/8BAAIAAf/++wEA/wD9AP0F/wAC/wP9BgAAAAP2/gL+9gEAAP8AAP8CAAEAAv//A/8AAAH6AQD/+f/+Cf8AAALyAQX+8QD8CP78APz6
/wP/8AD7Av8AAAEB/gL+AAD++vsAAfoQ/wUECPv5AQD+AP3///8A+wH++P8BAgAI/gACBwD+/gAAAP8FAAABBv8AAf0BAf4BAgT///3++wIBAP4FAf8CCQAD
AQABAAH8AAD//v8A7/r0+OApBhMRBvrj/f4B/fwJAwQFBPz9AAAAAP8BAAAAAQAAAAAAAP8BAAAAAQAAA/8AAAAA/QT+/f37+f/+//gTAAEEDAH9+/8AAP4I
AAECCf///QAAAP8H/wEBBf///v/8APsLAQEDBgH+B/7///n/AgUD9gL68//9APYWAQEGEgD8+AH/AP4LAP4CCwECAwIBAAX4///9/P4BAgAA//7+AQEA+QD/
B/4A/wD1AgP+7//9+f8AAv0RAf8DEQAC/f8AAP4IAQEBB/////n6APcMBAEBCP79//wC/wEHAgL/B/r8/gAA//4EAAECBP/+AAAAAAABAAAAAQAA//8BAAIB
/wABAwACAQAAAQL8AP///QACAv0BAP8CAQQA/P39+gAAAAAJAAABCgD/AQz7/gXs+fT++hML/Qf5AwL2+fQBAhQLEgAAAAfm/QH45QL9Af8AAAABAAEAAP//
CAICAAbz//38+AMGAAAA/f0FAQMBAf38+vz/AfsQAgIDCv/9/QAAAP4HAQACBgEBCQMS/RP6Cfv2Df0W/QAA//4JAQECCP//+/8AAv0PAAAEEQIC/QAAAP4I
/wECCAAABv4QAQv7BPv3DvYI9Qn+AP8FAPgCDQYHDRQB/RDeAPX+9xATBvsN/AoJBAoBDO//+/8CAQEHAf8BC/4DCgX68/L9/AEA8wXv+QH+/f0IAAAACf38
AP8A//8CAAEAAP/++wAB/wADAQICAv4B9gD6/vUXBAAGDgL+A///AAD8AAH++gH+/P8AAP0KAAIDCf7++gAAAf4GAP4CBwAABwAAAAH2AQEA9QAABQAAAAD7
AQEB+QAA/wIAAQP6APz//gQGBOQJ/wYICgr/Bu/8Av8AAAD9AAEA/AAA9QAAAP8KAAADDf//AP4AAv8BAAEBAAED/gcAAAT8//oABQcKBQAAAAL8/gH++//9
Cv8AAAP1/wL99QD+BAAD/wH+AQP/+/v9+wAD/gIKAQEAC/v+Af8AAQL9AP//AQABBQAAAAD4AAEA9gD/AfkAAPsKAAcCAPj1Av8CAAb3/gH69Pv8BAMAAAL3
AgD99gD+DQMAAgrp//n69QYKAf8AAf///wAB/gEC/gAA/wL+AAD+//8A+wABAP8HAP8ACAAB+wD///wJAAIDBv78BP4BAAD+AQAA/AD//AMAAQH/APsBBQUG
BAACAAX2AP/9+v4AD/8AAALx/wP88gD+/AAAAP8IAAICB/3+Bv3//gL9AQX/+fz7/v8AAv4FAAABBAEBAwABAAH9AAH//gABAvwCAAf6AAP8+/f8D/8FAQfu
AwD57/4F/PwH/gYGAAH+Dff+AwAAAAH7/wD+/QEA/wIAAAL9AP0AAwECE/74+vcABQgD8QH2AQED/wT/AQD+A/sCAAoAAgb2/vT+AA0O/////fsNAgUEBf35
BAL/AAH6AP7/+gMCAgAB/wEAAAEAAAAABAD+AP78AAEB9wP+Af//AP8BAQEB/f//BQEAAwL3//z++QcGDf3/AQP4AwP9+fv8BP/8/vv8AAMD9/35AQAAAQL6
AP///QECAf0B/wAE/wP+/fn6Dfn6+v/2AAz77/3z+f8BAv0KAgECCgAABQH9AAX1+//9+AP/BAAB/wP6AAL++f3/+QAAAP8K/f4ACwD+BAIAAAT2//3++gIE
/QEA/wD+Af8BAQEAEfoC/gbzBAP68vr7/gH+AfwI/v4CBwQCAQIA/gH6AP///wAA/xAGBxTtAOf7BxQk/gAAAP8EAf0ABwECAAIAAP//AP8B/wEB/wAAAAAD
AAD/AQEB/f4EAgEHAv8ACwAE/QUHBBbl+/Ly/QQQA/8E/wEDAQP+Afv+B/4D/gL9/wX/+vn6A/8EAQf/AQD+BP0CBAL/AAD5//3++QMA9/v2/Ogc/gIJCQTv
BQAAAAH9AAIA/f7/AwAAAQL7/wD+/AAB/v8AAP4GAAEBBP/+9v/8APUWAP0HEggCBAQHBA79//P5EAMQBAIDAAX7Av////4FB/4FAAnxAgL79PoC8v4D+vwP
BQIDDfb5/f4B//8HAQIBBfz9A/8AAAH4AAD/9f8ACP8AAALzAAH97wD+8/EGBQcRBQb/F/MB+P8DAQIFAP3/Cf4FAgAAAQH8AP7//AEC+P8A//4QAgIFEv/+
/QIAAAD+/v7/AwEA/gAAAP8FAP8ABgABAQD/BAX1APv++wYKD/wD9AbnBQz54vX4/QABAgIH//8BCv4E/QAA/v8G/v//CP8A/v8BAAADAQAB//4BAQH/AAP2
AP4A+wQGAAD///0C/wIC/v/+AP8A/PwGAgMCAP36A/8AAQD/AQAA+wEBAv8A/wABAQEA///+G/gEAQjk/QX15P38/wABAAADAAH/Av///wAAAAAAAf4A/wAB
BAAAAAD+/wH//P//BP//AP3//wMC+wD+Bv4AAP/7/wP/9P78/gAAAP8FAAAABQAA+//+APgQAAEDCgD7Cv4AAwP2AgH78gQAA/4AAP8DAAP//P767gD9/vUU
/wAEEAH6AwAA/wH6/gL/9/79+PoB/PYgAgoGDfbxAP8A//4EAAMBAf38AgAAAAH9AAD//AAA3/wAAvgl//0IKfwBAQUDAAny//r+/gML/wEAAAD//fr+/QIC
/wAAAP8EAAEAA///BwL8AP72/v3/8Qf9/v8BAP8GAv4BBQAD6Aj9BfMf/vgOHgsP/f4AAv8J/v//BgH/AAH/AP4AAP8BAwIA+wj+AfkIAP4FBwMD/gAAAAAG
AAAABwAA/wECAAL/AP7+AwAD/gAAAAAEAAEBBQAABPQCBgEGBgMBAAAJBP4CAQv0AwL79/4GAv0BAP8AAQD+/P///v8BAAIIAQMBC/7/AP/7/f0CAwUC+/75
+///AP0JAgECB///AQAAAP8AAAAA/wD//AAAAAAGAAEBBP7/BwMC/QL0AgL/8P77BwEA/wP0AAH98//+AAj//v3/Av4EAAUC+/4C/gMB/wL7APz8/AAAAAAG
//8ABwEA//4AAPwIAAIDA//9+AAA/v0NAQICCv7+AQH/AP/9AP4C/gID/f8BAQAHAQEBCAAD/wD/AP0FAQABAwD+CPz9/fkCAgoC9vz0/gAA//4GAAEBBf/+
/f8DAQIIAQMACfoAAwEA/wD7/wD/+wD/Av//AgAB/wP//v/+/wD/AP0GAAICAgD+6/j6/+0mAQcKEvrx/wD/AP4DAAABAgH/BwAAAAD2/wL+8v/+AgAAAAD+
/wEA/P///gAEAAX/AP/+BP4E/AEBAAIE//z+CgADAAAA/wD/AAAA/////v7///wHAQMCAP/8+vH39foDCBIIBu/yAv78APoDAgMB+gD7Av8A//3+AQEB+gD+
/wAAAP8FAAABBAD/AwH/AP/8AQEB/QIA+wMAAP8G//0CDAIEAAIAAAD+/wAA/gH/AP0AAP4FAgQA//z7BQIAAAT3/v799wMCBQIBAAL5/////QACAQD/AP7/
/wAB/wL9BQAAAAH3AQH+9gD/BAP/AQLz//z/+AYH/gT9AP4DAPsBBgkE+gMA/wEFAP0ACQAB/gEAAAD5Av4A+QED/QMA//wEAgADAQD+/wABAQL+AP3/AQEE
AAAAAP8BAAAAAAD//QEA//8IAP8ABwAA9wEA/PoPAAEDDP37/QAB/wAHAAEBCP4ABP8AAAL5AAL9+Pz7DgIB/gjmAP766f4B/wP///0EAAABAQH+A/8AAP/9
AQEA+/8AAQAAAAAAAAAAAAEB/QABAAL/Af0ABAEDCf0CAwT6/wEA+wAD9/8AAv8QAAACEgAA+/8A//wMAAIDCf79/gIAAP8EAgACBv/++gf9AQD+/PcCCQgG
AQAB/wEAAAH/AQAA+AIAAP4N//4DDQEBAQD9APkEAAED/AP8Bv4AAAD3AAT/8/z7BwX/AATzAPz9+wcF/gAAAwIAAPkABgcHAv4AAAIAAAT//v38//8AAP4D
AAEBAf//Bf/+/wH8/wL++v78Af8AAwL9/v3/AAMDAP8AAP8BAAEAAAAA/QT//f0CAQACAwEA/QIA//8JAP4BCQECAAMAAP/+AP8A/wIBBf8AAAH4AAH+9v/+
AgUA/wT2//v//gQEAAAA//4DAAEBAP8A/AYAAP4CAv4CBAMCA/8D/gP7AQP++vv/Bf8AAAL5AAH/9gAA/wMAAAAB/v0BAwQDAgD8BvwB//0DAAwH/wAB/wEC
AAEAAv8B+f8AAQAM/wABDv4B//8A/wACAAEA//78BQABAQP5/wD++v8AAf8C/gEEAAH9Av3//QIAAAEC//0BBgID/QL9/vsBAP8D+gP/A/8AAAD//wH+/QD8
Av/+AAH+/wH+/gD6BQAA/wD2AQL/9f/++QT5A/gJ/AEHCQkECAABAAPzAAH99P7+///+APwHAAICAwH+AwEAAwT5/fz9/gMFBP/+//oIAAQCAQL5+P7/APsR
AQEEDwH88v8AAPoVAAAGFv8A+wH/AP0LAAAEDgICAQEAAQAAAP8AAAEB+v0A/v4JAgcEBvj5/P8AAP0KAAMDB/39+wAAAP4LAAACCwAAAQAAAAD/AAAA/gAA
/QMAAAH9AP0BAQICCf4B/wL0AwP/9fv79wsN/RL7Avn+FvwZA/0AAP8DAQP+AP3+/AAA//4HAQECBP7/AwMG/wz3Af7+B/wIBP4CAQb5AgL//f4BEf4E/f8E
AAgBAvj0+Aj6//oG//cGBQ0L+gH/Av4NAfsDDgQD/QIA/wAB/wABAgD9AQAAAAH7AQAA/QAAAgABAAP9AAD///8CAwb/AAL0Af0B+gYG/gMCAQT3AP3/AQEG
AQUC/gH8Av8A+v7/+gL+APgOAv4ECQL/AAAAAAABAAAAAQAABf8DAAH7AwIB9/0EAAAAAAAEAAEBAwAA/v8GAQMECvz7AwAJBf8AAAH2AQH/9QAA+gEA//4J
/gACCP//AQEBAAP+AP7/AwADB/gAAf0BAQX/9/77/f8AAf8J////CP//BA3/+wbp//r/8wUDAQEAAAL7///+/AEABf3///78/wT/9Pz5AQMAAAD7/v3//gUE
/wgAAAP5APkBAwgJBQAAAAP3AAL99QD+Af8BAP/+/gMB+/39/v8ABAEBAP0ABQQH//8ABAIBAP0ABQQG7AYEAQcM//gEIgAN/f8A//0HAQICBf/99f0QAA4H
BwD9GPEI/wEAAwEDAP0AAgQE+/8D/wASAQMBE/n9AP8AAP8DAQIAAf///AD/AP0KAAABBv/+/gAAAAECAP8ABAAC/gAAAAACAP8ABAAC+QP/AP8H//kCDAYI
CwABAQL2AAL68v39/fwAAP4MAQICCf39FAD8+wPqAQb85QP8AP4AAAAF/wL+Bf/8BQABAAT4AAD9+AACA/sE/wAKBAgCBPn7/gECAAIGAf//Cf8D/AH/AP4K
AAACCwEB/AD//fwBAQAA/P/7/f////z+AP8C+//8//8AAP4GAAEBAwD/AwEABgnw/vn8/wcOBv8AAAH2AQH99f/++f8A//0LAv8BCP4A/wD/AP4AAf8B/gIA
9wQA/v0LAv4DDQQD/f4AAP0KAAMBB/78Cfv9/Pj7/w4C7vns+wAAAf0KAAACCf//A/8AAAD8AQH/+///AgH/AQb1/vz9+wIBB/0AAQT1AQD89f8A9v4A//wV
/gEED/79/wMDAAf///z+BQEI+/8AAP4K/wACCv7/AgAAAAD/AP8A/wABAP4AAPwDAQECAf/+Af4BAAD+AgH//P7/AvwAAP/+AAMA+/79AfD79+sJDxQJ+Pnk
/wIAAQH+APoABQUJ+///APwL/gYDBv36AwMCAAb0Av7/+wEF//8AAgEGAP0ABwEEAgD/AP7+AAH//gD9AgD+//0DAAEC/gD+BAAAAAD+/wD+/f78//8AAgAA
AP8BAAEB/gAB/wACAQEBAv8ABf8B/wL5AAH++f4ABv0AAAL6AQj/9vr4Bf8BAAL6AQP9+QABBAAAAAH5AAD/+AEB/Af///4DAPsDBQkEAAAC/gP/AQMA//z/
BAIBAAT5AP7+/AIEAQAAAAAAAAAA/wAAAAAAAP8BAAABAAAABf8AAgL3AP7+9gIC//8AAP4F/wEBA//+Bf8AAAD2AQH/8///AgAAAAD9AAD/+wAAAf8AAP8C
AQIBAv//Av8AAAD7AAL/+P79AAAAAAADAAAAAwAABwAAAAT3AAH99gD+C/4AAAPy/QT77/36/v8AAP4E/wABAwAA+vwA//oUAgMDDfv+/v4A/vwJAQMCAv38
AQAAAAD+AAD//QAB/gAAAf8FAP8BAwEBAgn9APz6/fYE/BIIAAH/AvwEAP4BAgYCBv4AAAP3AgL89P/+AQAAAAD+AQAA/AD/9QQH+wAIAfwGFv0LAf0EAQIH
AAEACPwC/wT+AP7+Av8EAAQCBAEAAAP1/f7++QIC//8AAP4FAAECAwD/8QABBQES/v4GFwMK7/4D/v4aAgEGG/gC//8CAAIDAQD+A/sA/AAAAP8IAAAABgAA
Bv8AAAH7AAL++P7+/QD9BfwIAPsDCAkHBAP+BQP3//j/+wsK/gIB/wEC//0AAwME6/8B//kZBAYGFPb6B/8AAALzAAD+8////wQAAAD9Av4AAAECAQD/AP4D
Af8BAgAA9AYA+AcI/fcCFAEJAgAAAAH+AAD//QD/Bf///P0AAAUB+/z4/wIB/wABAf8CBAEDAQICAAX+///9Bv8E/gAA//8DAAABAgAACAL//APzAAL/8P79
/gD8APoKAAECAwH9AQAAAAEAAAD/AAAAAAAAAAICAP//AgAA/gEAAAAEAf4BBgECBAAA/wD5AAH/+AD+AuwABP0MARL+//Hw+v8AAP8M/wICC/37Af8AAP4A
AQEB////BvwAAP/9AwUA+Pz8E/P2APgDDhcB8vn3CQkB+Qvt//v89gIK/vsAAP4LAgUBCPn3/f8B/v8KAAQBB/r7AAAAAAADAAAAAgAA/gAAAAEEAAEABP7+
A/8EAAj8Bf77AvkF/f//APwIAAACBgAA/QMA//8F//8CBQIB/gAAAP4I/wEABv//AQD8AfkO/wEEDAX9AAgA/wD7/P0AAgH+AP8AAP4G/wEAAwD+AQD/AAD8
/wEA+//+/f//BQH/AfsABAcK//4A/wYC/wP8BvsBBQAAAAL3AAD+9gEB/v8BAQID/wEBBv4AAv8AAP8DAAMAAPz8/gD/APz8/QEB+gH7/wAAAP4CAAABAQAA
Bf8AAAD//wMA/wH+E/4EAA3jA/715v8D/QP/AP8EAPwBCAQE8Q0CAP0SBPgHGQcN7Qj+/v0OAf4IEQIF/v8AAf8EAAEBBQAAAAT9/v7/AAEB+QH9/AACAAEF
AP4ACP8DBgH//wH0////9QIABv0AAQP+/wT8+/z+BQEAAAT5/wH9+QD/BAADAAT3//7/9/4C6wEQCw4I/9/8LwQnCAEAAgPuAPz88wUFAf4A//wBAQIB+/78
AgAG/wQCAgQCB/sCAAABAAX7AP7+/f8F+wAABQME/vn+CgYIAgD/AP/+AAAA/AEA7QcAAv4K+fIGFw4OAAABAAD/AAEA/gABBwIEAQj3APr7/AEIGAL+/gXg
AAH43QEAAP8EAgX///39Bf4F9wADAAALAf0ADf4E/wABAAAAAP8AAAABAv/9APoD/wME+gH5/AADAAEFAP7/Bv8B+gD+//wJ/wEEBwD9AgAAAAH5Af//+wEB
9fz///kSAAYFDPv3+v//AP0HAAECAQD8B/v+BQH2AgD89QIEEQYGAAzp//n59wINCgcF/gns//r9+gINAf8BAQL9Af/+/v8CA//+APz+AAIA+gH7CP4CAAL7
AAP89/3+/gAAAQABAP8AAwEDCwAGAA33AAL8BfsGB/0BAgT9AgT/Af0BAgEAAAD7AP8A+wIB+vv6//YRAwUDA/v1Dv8EAArmA/746/4EDP8CAAfsAwD57gAC
/wD///0EAQACAwD/AvwBAAACAQYBAfr7Af/+//0DAAIB/QD8/QEEAAMCAv3+B/0E8fn+APYZAQkHFfv3+AAAA/8G//8CCwIB6AAC+/4TBAAEGvgA+wAA//4I
AAABBf7+9gD/APwSAf8FEQH/+f8BAP4HAP4ACf7/CP4D+f/0AwL77v35DgH3Av3x/wYD8Qv6AwEB/wb4/wH9+/4BBQD/AAL5/wD9+QH/AAEAAAD/Av8A/wH/
Bv7/AgD7AAMB+gMC/AAAAP4HAf8CBwEAAf8AAP8CAAIB/v/+Bv8A/wH3/wMB+f38A/8AAAH8AAH/+///+wIAAP8K//4CCwEC/QEAAAAJ/gABBwD/DgD//QTw
AQT97/76/QAAAf8D/wACBf4BAQH8/vv9//8C+AL66wcE+wgBAPD/EQEQ9QMC/wIO//v/GP0DAAABAAEAAAAAAAAABv8AAAL4AAL99v39/gMB/gD7/wEB/v4A
/wAAAAL8AP7//QAA5uYD9v0fBQcAD+Xx3gb5BPIkAfEPJg4Q/QQAAP4EAP4CBgMB+wP6APkNAP8ECwcBA/oC/vsNAAoBBPf5A/0AAAH9AQP/+f79/vwAA/0K
AQECCAECAAAAAP//AAEBAAAACf//AQLyAf388AICAQAAAAEAAP//AAEB/QEA//8GAP4BBgEA+//9APsKAAAAC//5/wIC/wMAAP//BP8D/wIAAAD/AP0AAQMD
/P0C/AIDAgIAAPn+BgAAAAP5AAD9+AD/+gAAAP4LAQECC/8A/wAAAP8DAAAAAwAAA/8AAAD8/wH/+///+QAAAP8N/wECEP7+BhX38vUABvwG/Qv+Av7/AP76
AQMA9/37CP0CAAL6AQX/+f3/DQMAAgfw/v37+AUG6QIC/fwUAfsEGP0D+///APsMAAEDCwD9Bf8DAAj1//77+/wC/w3//fv9A/kD/gkGA/7+APwC/wIB/AD8
AwD/AP///wAA/QIA8AcC+P4SAwUGD/r//f7/APsJAAECBf/9/ggA/v7/Av0CAQUC+v8AAPwPAQIDDf7++gD//v0LAAUEB/z7+f0B/wAHAgMBCvwBA/4AAP8B
AQUA+/z69/n9BwAQAf4EEwQL/QMAAP8C/fsBCAQE/wACAAT+AAD/Av4D/f4DAwMFAv/+C/8E/wAAAgEAAP4ABAIF///7APsLAAQDAQP9AP//AAL//wD/AAED
/QAAAP4HAAACBwAABAEAAgL4//7/+wMEAAAAAAACAAAAAgAA///6BPgRAf8GEAgB/v////0IAQMCBf79/gMAAAP+//v/BQQF/wEAAAH///8ABAACAv0C/gAD
AwYCAvr7Cv8D/wfxAAD67/sAAwAAAP8A/wAAAAD/AP//AP4CAAIA/AH+Bf/8/fr7AwAA9QP7C/8CAAftAgH87/4C/wT9//3++/oA/gj++/8AAP0JAAADCf7/
AwMAAAP3AP3/+gQG/AED/wQCAPz+CgAG/QAAAP4G//8BBQH++P4AAPwUAQIDEf/9Bu79/vAZCA4GCfHsFvf9+PcCBBMC9vTm/wAAAP8DAAAAAwAAAf8AAAEB
AQH/AAD//gAAAP8GAAABBAD/BQD/AQD7Af/++AMAA/8EAAMBAQAABv0C/f79+vwH+ff/BAr+BP4BAP8EAQIAA//9/QAA//8IAAECBwD//wEFAQX7APz+BAIG
Bv//AAD4AAL98v/9/wAAAwL8//wA/gMFCf8AAAD4/wP/9QL/+Qn7+/wA/wAEBAH8AAH///8AAP8A/QD9+gD/AP0MAAECDAH+/QX6//0ABvkCAQUD8PkC/fsV
CAcEDu7yCv3+AP70/wT/7wH4DAMAAgfoAP766gUE+QQAAAAJAPwCDgME/f/+//oHAQMC///7AP//Av4EAAAAAAIBAwD/AQL8///+/AIBBwAA/wL5AAAA9gIB
AQACAAABAf8AAf8BBP0BAv4BAQABAQIEBf/+AP76AAEA+AH/BPkB//oPAQYB/fr5/wMA/wP8AP4AAQIB8gcB/gEGAfoEEwEEBQABAAX1/v/++gIAAv8CAAP+
AAH///8BAfn9BP3+BAT//gT8/AIAAP8HAP8CCAICAf4AAAAAAQMB//37/AAAAf8KAP8BCwACAAEAAgH///4BAQMH/QEAAQEEAP4BBQMFG/wDAg7nAgP15v3/
CAEB/wXyAAD79f//BAAA/v/7AAIA+wD9/f8AAP0LAQEBCP/+/wAAAP8CAAABAv8A//8AAgMI/wL/B/7/4gECAPcqAv0MMPsBAQAAAAEAAP///wEAAAAAAAAC
AAEAAQAA+gH+//wEAPwCAgMB/gIA/wEF//4BBAECAf/+Af4DAAH//QL9//wAAPn6Af/87f/4+P0CAwEJAf7+CP0B7g778/sU/wUKHfbw+wIB/wED/wABBP7+
+wMAAAAEAf8BCAEA+wACAAIG/wABCv0ABwADAAbzAQD89f0B+gABAwEHAf0BCwID//8AAAACAAEAAv//AwQAAAL3APn++wYI+f8AAP0RAgIDDv7///8BAAAG
AQEABf8A8/vp7OsM/AsMAvrcGfTz/vXz/A733wLoBAgAAAPy//r8+QgHAf8D/gIBAgMAAPz+AQEB/wL7AP///AACBQAAAAL4AAH+9wD//v8AAAEHAAIABP79
/wAAAf8DAAABAgEAAP8A/wH9AQH//P7+/wD+/v0GAAIBAf/8BAIAAQTz//3/+AQDCv8E/wjv/gL67/r+AAEAAAH8Af7+/gMCAQACAwX6APz9/wMHAQAAAAAA
AP8A/wEBCQD+AADwAAD+7gL+/wcC/Ajy/fr8/QADAgQAAAL2/fr/+wYF+v8ABAMBAf8ACQADCf8BAAL7/gP79/36AP8A//4DAAIBAP78////AP0EAAEBAQD+
AAD9AgPzAwD9+AECAfgB//0AAQP/+v34AQAAAAD+AAAA/gAAAAAAAP8CAAAAAf////8A//4HAAMBAfz7Bfv7/voA/wgD+wDwBQAA/gH3AAH99v/8Af8CAAL/
/gD+//7/AAAA//8CAAEBAP7+Af//AP4BAAEB/QH+CQYI/BTpAvfv8v8O/gMAAP//AP4BAgICDf8AAAXtAAP77fz6AgAAAP8AAAAA/gAAB/4AAAPxAQL77/7+
9v8CAAAP/gMDE/r9Af//AAEBAQH+/wH/DfwAAAD3BAgB5/z9AgAAAP/6//8B+gD//wUA//4E//wBCQME/QQBAQEB//wABgMF/v8B+/8FAggAB/b3/QD+AP4C
/wACAf/9Bf0E/wH9Agb+/Pj6//74+O0RAwUGBf3z+QABAP0K/QIDCvz8AQIAAAL5APz++wMD/gP/AP0CAP8CAgEBCAX//gLzBwL/7wMBAQEAAAD7AAD/+QEA
AQD+AP/9AAIA/QD8AwD8//wBAAMC+gP9/QD9/PUVAgkICvn2AwAAAAABAAAAAAAB/gD/AP0HAAABBQD+AAD+AP0D/wABAQH+/wD/APwH/wECBAL/BgT//QPy
APz+9QMCAgIA+wD9AQMB//r7AP8DAgQAAP7+BP4E/wACAAUCAAD+Bf0A9gIAAQELAPsBEwMF/vr+AvwIAAYAAfv4Af/9A//+//4A/AMC+QT+/P0J//8CCP/6
+QcB/QUA//gADQIFA/79//4BAgAB9f/9AwABAAH7AgL/+wD/A/8AAAD7AAEA+QD//wAAAP8GAAAABgEAAAIAAAD8AP4A/QIBCP4A/wP6AQT/9/z6/wAA//4A
AP8BAAEB8QIBAPoUBAMDD/z7DPQC/wL4Awr7+fj4/wAAAP8BAAAA/gAAAAAAAP8BAAAAAAD//gAAAP4FAP8BBQEB/gAAAQAD//7/AwME/P////4AAAIB/vz7
/PgD//kWBQkEDfb2Af4AAwL/AAD//gEBBP8DAAb7AAP8/vn+DAH7/vn0Bv7+7woB+/8AAf0RAQECD///AwAEAAn2Af77/fwFAAIAAAL//wD/AgIC+QT8AP0J
AfwFDQkJ/gIB/gP7AP8AAgAEAAAA//8CAAEBAP//BwH9/vz8Af4A+QcDAP4AAP8EAAIAAv7+/AL5APsHAv8FCAYDAf0C/v4JAgQC//v9/v8AAAAHAAIABf/+
/wAB//8CAQEBAf/9AQMAAAH8AP4AAQMD8xD6/P8B/vkEDgYF/wUAAgP7//oAAQYJBQAA/wD6AQMA9v7+AQD9APwCAP8B/gP/A/7+AP3+AAD/+QD8BgAAAQT2
AQD89QEB+wEAAP4HAv8CBgIC9wbl9uYB+AUQBBXz/QAAAAAGAf8CBgABBgD/AAL1AAD99AH/Af4A/vwCAgQB//z7/QD+AP0IAQACBQH+AAAAAP4AAAAB/wEA
9AEAAPsNAP8FEv8B/gUAAAD9AvwC/QMEAgL8//7//v4C/wYC+P//APwQAQEDDQD//wIB/wAD/wECAf//B/z/Af7//gT99P76/gEAAAAAAQAB/wAC/QAAAP0K
AQECB/4AAgAAAP/+AP8B/gAADP4CAAXzAgP+8P0ACP4AAAL5AAH89P/+/P4DAAEGAv8ABv3/9gb/AwAL//YDEwkJAQD/AP0CAAABAAIAAfz6A/cS/QMDBgf8
AQIA/wH9AQAB/gABAf3+AvsP/wECCgIBAQEAAAH//////wIC+P4A/wARAAUDDvj6CvsAAAD7AQn/+fj1Cf/+AAD5AAP/+AH7+wAAAP8LAQACDf8ADPv5+vzw
/Qr96vzqBAIAAQT1//3++QME+Pf4+O0SAw4I/PXnAAAAAAABAAAAAQAA/QEFAAn3//v6Av4IAAAAAAACAP8BAwABBgECAAb5Af7//AEE/AAAAP4KAAACCQAA
Bv8AAAH2AAP99f/+/wAAAPsH/gECBQL+/AgDAAP9Avb/BQQM/gAAAP8FAAABAwD/AgACAAID/gEBBAAD//8AAv8HAP8BBQEA8wEK/AUI//r/DfoH/v8CAAIB
AP//A/0CAwD+AP39AAAA+AL8A/sA/Ab0AgH5AAEBCf//AAL5AAMA9v78BgAAAAP6/wH8+/78Af8BAAEDAAIAA/3+BAAAAAD5/wAA+AD/A/8AAAL4AAD++P8A
BwD/AAH0/wH+8wEABPoCAAH5/wf99Pn6CAIA/wP0///+9gEBAAACAAP8//3+AgAEAQAAAQH8AAD//wEBAwID/wf0AP/8+f0DAv4AAQACAAEBAP//Bv8BAQP5
AQL+9/8AEPz7/fvvAAn/5f/wAwD9BAL4Av3/9wcLBwIAAAXzAQD/+AIDAPsA/v4IAAkEA/n6AQAAAAAAAAAA/wAAAQAE/wj5Af78Av0HAgT+APz6APwA+gYE
BwAAAAL5AAH++f/+/wAAAAABAP8AAgAB+QAAAP8MAAABDP79Av8AAAMA/wL+Af7/BP0AAAL9/wX9+/z78///B/8NAvoDFQgOAgEBAAT5Af3+/gED9QAC//4N
BAEJDAEKBf8AAAH6AAEA+AH//v8AAAABAAEBAf/+AQAAAAH//wH/////AAAAAAABAAAAAQAADAEBAAXtAQH+7wAB+QUAAP4EAv4ECAQG+wAAAP4GAP8BAwAA
+f8BAP8KAf4BCv0ACgAAAAPyAf788AQEBgAAAAH5AQD++AEBBv/1//UC/ggE+wXw/P37APcMAQgFBv31/wAAAP8DAAEAAv8A5fAD9PUjCxgLHObsAv8A/wH3
AAH/9f/9+AEHAQz5Afj3A/wPBQEC/AH+AQQB/fz77fP9+PcVBw8FGfbt/QAAAP4I//8BCAAA9/3//vkQ/gsDCvnwAAD8APgG/QADAAT7/gIHAAn5APj6AQEM
+QD///4LAAABCP7/+gALAA75/vn6CPoJAAD+/vsF/wIDAAH8/wQC/wMCA/gABQILAQYC/wX8A/n/BAEJ8gb+AP4I/fkEDgcF/wEAAP8D/gEBBAAA/gABAAIG
AAH/Cf0ABAP+APkHAwIHBgH7/f/+APwLAAECCP/8E/37//3wAAf96f30B///AP/6AgH/9gH/A/8C8wD5BQgF9vj6BwD/AP/xAf3/7wUEDv4C/wXrAQP97P7/
//8AAP8EAAEBA///AgAAAP/8AAAA/AD+BQAA/wH7AAH++/79AgEA/wH9AAD//AD/+AAAAP0IAf0BBgEB+f8G/gIMAQL+DPkAAAD/APwDAAEB/wH+/AH5+vwG
BgAA/gH/6goD+wAK/vMCHAYJ9//8AvoVAf4EEAMBBQL9AwP3APz++AcDAAABAAACAAEAAf//Ev3+BgfpAf346gkFBgMA+QPz/gH98fz6/v4AAP4CAAQA/f36
AwAAAAD9AQH/+wD/AgAAAAD//wEA/gD//wAAAAABAAEAAP7+AgIAAAH7Af7//gID/gD/AP0FAAABAwD/Bf7+BAL9AAH/+gMEAQEAAP/+AP4A/gIAAQT//P8C
/QEAAP/8/AD///sHAQADBQH9/v8AAP4HAQECBf8A/Qb+AAMFAPr/CgYB+wX/AAIAAfwACAMDCgAAAAXu/gL87v78AAYD/wf9A+73CQQK/gEAAAEDAP7+BQEB
Av8AAP8AAQAA/wAABAIA/wT3//79+gEB+f7/APsQAQUGC/z8Av8AAAAB/wL+/v79AfwAAP0GAQQA//z7AgH////8AP8A+gEA//3+//4DAgIBAP38Bf8A/QAD
AQP+/Pv6BwAAAAL9AAH+////Bv4A/wL6/wL+9P78AQD78/YDAgoF+PzvBwT/AQbt//799QUFAAAAAP8EAAIAAv79//wEAAL+BQX/APkAAwUA/QH0Afr/9wUF
AAAAAAAB/wD/AAD//v4DAAQEAQIABvsB7v37CQECAfcHGAkV+P//AfwSAf8EEgID/P8ABP8HAf0CCQMF/gAAAv8DAP8AAwID/gAAAP8D/v8BBgEBA/8AAAH+
AAH+/P/9/gAAAQMAAPz+BQID/AUAAgP/APj+BwcI/QP//wAAAf0BAgME/wAAAAABAAABAwAACv//AgPyAAH/8gIAAQP//wH5AP8A/AICAQAAAAABAAEBAv8A
+/z+//cK/goEAPbx/wAAAP8EAAAAAwAA9gLy++oQAgAK/gr79Av++PwH//YHCwYIAAP//v0AAAAC/wIA//8AAP8IAAIAB/399QAAAP0SAf8EEv8AAP4BAQIE
AgD/Bf0A/AAAAP8FAP7+BAAAAwAAAP/9AAAA+wD//AAAAAAEAQEBA///Af8AAP/+AAEB/P/+AAD9APwDAAEB/wL9BwD/AP/3/wH/9AIA+wIAAQIBAPsABgIE
AQAAAAD9AAAA/QAAAwAA//7+AAEB+gAA/P8AAP0LAAECCv//+vwBAgAJAQMCC/0B/f8AAPwI/wEDBAD9/f/+APoNAQIECwD9/v3/AP0KAAQA//7+Bf8AAgD7
AAD++wICAgIBAAL9AP/+AAEBAwcBAAfw/ff9+gcI+wIAAAAB/v8CAwMAAQAC/wT8AgP/APv+/QED/gAFAf0ACf8FAAAAAAH/AP///wABAgAAAAD7AAAA+wAA
9gD/+vkRAAAFD/v5DvUA/f/w/RH/7vXw//8BAAMAAAT/Avz9/gAD/wMAAP/+BP0BBf8AAAL8/wL+/P7/6gD39vIP+wMIDfjy/QD//v8EAAICAf36/QAAAgAE
AP0ACQIE/wAAAP4IAAACBwEAAAAAAAAB/wD/AAD/AAIA//7/AgIB/wD/BgH5A/wA/gAD+QoEAgT//QD+AP7//gH//gL+APsAAP4DAAQB/QD/AP4DAAACBAEC
/v8AAP0EAP8CAgD/Awzt6vEAAwcB8wDk//4AAP4FAQIBAv/9A/8D/v/9AAL+/fz87gn++/YWAf8JFgD+AAAAAAD+AP8AAQAABwQAAALwAv/97QIAAAD/AP8A
/wD//gL+/gABAQECAP4ABwIFBgAAAAT1AQD89gAA/v8AAP4GAQABBP//AAAAAP8DAAAAAgAA/wD+Af0FAQAB/wAA+QACAAAKAv8CDP8E//n+//sJAw0C+vjz
/wAAAAADAAAAAwAA/v8AAP4HAAEBBf//AAAA//4DAAEBAf/+/AAAAP4HAQACB/8A/wMB/gAA/wD/AP3+Af8AAP8CAAAAAAAA/gAAAP8FAP8ABAAAAAYA/gD9
//wCAgME9wr///0FAvsEBgcFEP8BAArn/wL36f4A/f8AAP8KAAABCQAA//39APgEAgUC/AD5/AAAAP8FAP4BA///+AMA//wIAP8ECgEAAAAAAAADAP8AAwEB
AAAA/v0EAAIBAP/9+f8AAP4NAAIDDP3+/gIAAAEC//0BBgICBAb9+v/3//4A9Qb//gAAAP8GAP8ABQAACf8AAAD4AQEA8gEB+wABAAEHAAAACf0A/QABAAAF
AAAABv7/+Pv5/O8aAgwJBPrw/P8AAP4LAAEBCv7++v4AAPwRAQIDDv7/Af0AAPwF/QQBAPz58wb7/fMN/v0JBgn8AfoE/AAEA/j+/f8KBQAAAAL5Af//+QED
Av////7/AAIB+gD9Af//AAAA/wH+/wD9AAf+BAD7AvsA/wkI+v8AAv0LAQADDAEC+AUAAAIAAPgBDAUJAgAAAAL5///+/QAB/gIAAAD+AP4ABAECAwUAAATz
//v9+QUFAQAAAP8A/wAA/QEAAwAHAAr4AAD9/v0F//IE+vsOAgT+BPTzAfj9/fMKAgcC+v70AgAAAAD7Af8A/AECAQH/AAD/AAAA/gH/8fz+/fsV/f8IGPn4
AAAAAAH/AP//AAEB/wAAAP8CAAAAAQAABAIAAQX8AP7+AQME+/0B/v0Q/wAADf39BgD/AP/3AAD/9QIA/v8AAAAIAAAAB////v/5APUNAAECAQH3+gP6APsC
//oGBAsD+wUA//8BAPsCBgYDBP4AAAD+AgMA/f3+9AT0AvYM//sHBwwFAAAAAAABAAAAAQAA/gD+AP0IAQECBAD/Af8AAP8BAAEAAP8ABAABAAL9/wL//f/+
BgAAAAL5AAIA+v//B/sB+wAEAgoA+vbxCQD9/v38/gQC+QH4BP0A/wEC/gb+APz5/gAAAP8FAAABBQAA7/UB//oP/wYGDvX0+///AP0N/wACCQD9/gb9AP/4
Av0F/AYF//8AAP4F/wEA/wD+CAADAAT1AP/9+v8B+f8A//0M+gIEC//6//4EAQb8AP78BP4EAQIABAT3/fr9AAYJBAEBAQX3APv++wMG/v8AAP4EAP8AAf/+
AAAAAAABAAAAAQAA/P4AAPwSAQICDf38/v8E/wMDAQH+B/sDBP8AAP/8/wD+/f/7A/v///4AAwX/9f36BAH+APv/Af4B9wUA////AP4GAQECAv8AAv//Af4B
AAAA/QH+C/n6//37/Qb/8QoF/gD///0FAAEB///+9gIB//0SAAEFD/7////8AfoGAQEDAAQAAQAAAAL9AAD//v8A//4AAf8FAAEBBP4A+QABAAAI//wCDQIE
+/8BAP4NAQABC/4AAf74AfgJ/QoIBwT8AgAAAgL8//z9AAMD/gEFAgn7APz8Bv4JDv8E9wjuAAX88vn4CAIEAAX3Af38+/8B/wAAAAECAAABAwABAgEAAAD8
Af8A/AEB/QAAAP4KAAACCQD/AAMC/wb5AP7/AgAD7AX5+/AXAv0LDgb49P8A/vsSAwMED//+AP4AAQL+AQL+/v7+/wAAAAAAAAAA/////wAAAP4FAAABBAD/
AQMAAQL8AP3/AQQG/gX//vwDAPwBAwMA3wns+9wo/QAXHgvz/P4AAP4GAQIBA/79/QH7BPkEAf4GAwkDAQEAAAH//gEAAAAA9QPy/OUT/gkKCgbnAAD/AP4E
AQEB/wD/AP8AAP4DAAIA//7++/8AAP0JAgEDB/7/CPsAAQHzAgT97vv6BvwCAQMCAwYCBf0CBP8AAAH/AQH//AEBAAAAAP8AAf8B/wEBBAgA/ALwAPv/9wUF
//j3APAVAQsG//3y/QEAAAAAAP0BBQIDBv7/AP/+AQT/9v/8Af8AAQH+Af4A/wECAvcB+Qvx+g0D+/PvBf8CAAT7/wH8/f0AB/8A/wHzAQH/9P7+Av///AL5
/wb89vz0/v8AAP4FAAABBP//+P//APwOAQMDC/369f0F/gIUAQYBFPL3Bf8BAwb6///9/QEE/AEB/wMFAAACC/wBAf8CAwMAAfz9AwIHBAMCAwr0//v7/AQI
AgP+/gLxAP8A9wEB+gEAAAAG//8BCQABBQAAAAP2AAH++AECA/0BAQH9AAL+/P4B/P4A//4KAgABBfz9DQD/AAXsAf776gIBAAABAP8GAAEBBQAA/gABAAAC
AQAAAgABAgABAgb7AP79AwIH/gT/AP8B//oCBAYGAwABAAL6Av//+gABCQAAAAH2AQH/8QEA/wAAAQEDAP4ABAEB+Qr//P0FAf0CCQD5BgD8A/75AP7/+QgC
BP8C/wT9AAP//v0AFfUH/wf5BBH6/fbz9/sAAPwYAvv9D/79AP8AAv4FAAEDAwEA/gD/AP0F/wICA/79A/4BAP8CAAP+/f38Avz//fYOAQYFBAD4CAT+AAD4
AQMC9gUC/QAAAP4HAAECB////wL+AfoG/v4DAQYDAAAAAgH4AP4B+wIF/gYAAgP9//j+BwcIAv3+//4GAAQBAQD7/fz/AP4A/wQB+/778f7+APoU/v8EEv/8
DPjzBvvz/gP65AfwAQD8Af4AAAMB/QEABP8AAP/7AgIA+f8ACQADAAL2AQP88/3/Cv8AAAPxAAL97wH/AAAA//0BAQEDAf///AAAAQEEAQAABgAC/f8CAAIG
AQEBCP0B+gMCAAIFAPsCDgII8P74/u0nAQYMFwL2/wAAAP8CAAAAAQAAAf4AAf8H/wQABf38AP//AfwFAAEBBAIBAgAAAAH8AAH//f/+CgAD/AnoBhD66fDv
CP8AAATyAQP77P78/f4BAAIBAAX/APn69f8EAPwVAQQDD/v6+wADAAEDAAL/BPz/AgIAAgL6//3//QUFIPz6Af/0AQb35gD5E/7+AAPsAAL75//7+/8CAf4K
/AMABfv6AwAAAgH7AP///QIE/f/+Af8KAAEBCgD/AwEA/wH8AP//+//+BQAAAAH6///8+v/9+PAJBAAUAgb+EPUBAwIAAAT2//z++wED/v8AAAEEAgEBAv8A
AQD/AP8AAAEA/QH9+P0AAPsNAQQDCfv7/gD///0HAAECAf/++PcB+AEJAQoBAu7y//8AAAACAAEBAf8AAQD/AP/9AQEB/P//5v0E/vwlAQUHI/X8/gH///0B
/wACAQD+////AP4CAQMA/v7+/AAAAP4KAAACCgD/AAAAAAABAAAAAAAA7/YC/voiAwcHHvHzAAD//gD8AP7/+wL/AP//AP4HAAMBBP38Bv/+AP/6/gP/9QP9
Df8AAAfrAAL46//89/8BAgIV/gAAE/8C+gAAAP8GAAACCAAA/f4D/AIIAgcAB/b6CQEAAQbs//378AMEDP/9AwD2///87QX8Av8AAAEAAAH/AP7/BwACAAb2
/wD89v0ABv8AAAP0AAH98wAAAgD9AgD//Pz+AgYF+gMAAAACAPsBDAMEAAD+BgMA/vr+BQQIBAL//wH5Af3++gMC/QP8APYFAP4FAQkA/AAAAP8F/wACBv8A
/v3+//oSAQUDCv35/wAAAAADAAAAAwAA/QoA/gMA/voACgMF/gP9/gX2Af37+QYD/gIA/wED//8AAwEB+/4DAAIIAf3/B/wC8gABAPoVAv8FF/8EAgAAAAEC
AAH/Af7+A/8A/v4AAAMA+/76CPv//v0D/wwA+vnyDvv/+QT1+wv9Affs/gAAAP8CAQECBgABAgL//AH//wL/AAD8Bv4DAAb3AgH//P0D+/4AAP4NAAICCfv6
/AAAAP8IAAEBCAAABf8AAP8CAAL/AAH9A/8AAgH//gIAAP/9AQEAAAH/AP4AAQECB/8BAgjx//778wEE+P/9AvsHAP8ECAMD7AMA/wIM/vsDDf8H+wD+AP0K
//8ECQEA/AMA/f/+/wACAv///wECAAT4AP/++wAD+wQD/wP+/gABAwEJAf8AAAIB/wMB/vz7BP8CAQX3AQH/+v8DAP0E/f8PAAcADvT4BQAEAAUBAQL+BfsC
AAD/AP0C/wEBAAH++v4Q+xX6CPz6E/ELAP4BAP/+Af4A/QEE/Rn+AgjjAOr9ABUb8v7//vYVAQMHD/v6/wABAAX+Af//AwAB+QQE/QgBAP8AEP4K+vwA//wS
/wQCDPr4/AYAAAP6//3//wQFCwL+/wL3/wP98wP6BwEE/wry/wH8+P0EAAACAAEDAQD/BP8B+Af8//7+/PgBAwkEAwH8A//2Avv++gkDAwX+AP74AQAA9wT+
Bf//AP/8AQP/9/38C/4A/wXwAgD+8gQFD/sB/gPwAQUA6wH/CgAAAATz/wD78f/+Bf38//QK/wcG/QLzD/3/+/z2Awj/7Pz1Av8A//4AAgIA+f/8/gP/AP4B
APwBAwYEAAAA//4EAAMBAf38AwAAAAD9AAEA/P//+foEAAMOAAgBDvYBARcE/RL0/eb8AAUbB/4AAgD6/wL/9P79A/4DAAL/AgH+/vwCDAABAQX1//79+AME
/wEA/f3+/gMA/v37BAICAQj0/v38+wEHAP8BAQEAAP7/AgEDAAgA/wfz/ff7AQcI//8AAP0EAAMBAv39AgUF/wzv/vv4/P4HBAEAAAL5//7++wMD+wIAAP8C
AQACBP8BAQYAAAbyAPb//QgLAgAAAAD8/wD/+wIAAgACAgj5AP7/AgAICgIAAAPqAf7+7wIB/gACAAb+Af/9BP0DAgD/AP38/wIC+f/9EAD+/wbf+f303wT4
/wAA//8BAAIBAP7++AD/AP0H/gEEBv77Af8AAAL4AAD/+v7+AP0AAP0BAAMB/v/+/gsAAAX2//UACQgM/wP/AQL+/vv/BAYGAv8AAQD+AQD//gAB5gMA//Yp
AQALKfz/AgD///8AAf3+Av//AAAAAAEAAAAAAQAB+wD/AP4GAQABBAD/BAEAAQH5Af7++v/9BP8AAgP7Af79+v8AAQMAAAX6/vz+AAMEDP0AAAHxAAT96//+
A/4AAP79AQMB+f7/FfX9/gPvAAv35/34BP/+AP3/AAD//v/8+/4BAP0OAAECC/8AB/4DAAP/AgL8/fr//wL/AAEAAPwAAgMDAwH/AAP5/wD9+///AAAAAAEC
AAEAAgAAAgACAAT8AgD9+/0BAgAAAAABAQAB/wIBCP/6AP39/QQA9wX+A//+APwDAAMC/gD8/gAAAP8EAAABBAAAEPQB+P8FBhb/+PPr/gAA//8JAAEBCP7/
AgABAAP7AQH//f0A+v8AAf8HAP8BCgABAgD+AP/9AAAA/AD//wAAAP8AAAAAAAABAQD/AP4CAAABAAH+Bv8A//8CAQMBAv38A///AP0EAAEB/wD9//0AAf4E
AQIBA/4AAAAAAQEC////AwIC/gAA/vwIAAIDBf78AwAAAAD8AP//+wEB/QAA//4HAAICBv39//4AAP0GAQMCAv39Cf4AAAD5AQYA9fz6BAIA/wP7AP//+QIB
/wABAQP+AP7/BAAG+wAAAP4HAAABBgAABgAAAAL1AAD+9AIB/wAAAP8DAAAAAwAA+xP7AQXy+vb/BhAXAQYAAAL4APj//wcJAAAAAAABAAAAAQAABAH8AP76
/gD+9wX9/P//AfwM/wAECAD/Cv///f0EAQUC+v38Av//AP4AAAIA+wD9/QQAAAIBAPsBCAUF/gAAAP8HAAABBwAABgP//gHz/gL/8AD7D///BQroAP337QcM
BfT9CvkF/wcF+AcAAfwA/vcKBAoG9/r1/wAAAP8DAAAAAwEABAUC/wfwAPz9+QMJ+Ov18P///hoL7/Hj/P8DAAILAAABCv0B/gH/AP8C//8CAgMAAQAAAAH/
AAH//wD//P8AAP0J/wECBv/+Bv4BAQXwAgH77v78AP8AAAEGAAH+Bv7++gD///wJAAIEBv787wIB/wILAAIDGfv/D/8AAAPoAgL84wEACAD/AAH0/wL/7wH+
/f8AAP8FAQIDA/7/AAEAAAD9AP4A/gEBAQIA/wAAAAAAAAAA/gAEAP4IAQEAB/0ABAACAAL6AgH++f4A/QEAAAADAP4ABQEC/P4AAPwNAQQDCf/+/v8DAAMD
/wEAA/r/+P8A//0MAQABEP78AQAA/v4CAAIB/v39/AEAAP8GAf4BBwECAQAC/wMAAQH//v8E+QP+APoL//sECwUC+gAAAAAEAP8BB/8B/QD+APsJAAEDBAH9
Bv8AAwXz/wD99/8CAwEA/wD9AAD//AD+//4AAP4FAAIBA/7+/wMA/wL7//z/AAIDCQEAAAfwAf/79AADBv4A/wH4AQL99P77CPz/AP/5AwT+9fv5+/z/BPwM
AwACCgEBA/8AAAAAAQAA/AD/DP4AAAD0AQP/8AD+AQQAAAbw/Pv99wYFB/8BAAL1AQH/8/3/AP8A/v4GAQMAAf35Cv8AAALzAQH78f7+CP8C/QD6AgcA8vr7
AwID/wX1AP79+wED/v8AAP8IAQABCP8ABgIBAAP2AP//9wECBgEAAAL1///89AIAAv8AAAH9AAH//P///wAA/wEA/wD/AwD9BgIAAAXz//79+AEB9fwA/gT8
BP3++wAE7vgNAgoKAv38FvYGAP8BAP0CAAIB/gD9Dv4AAAbqAwH66QQGBQAAAAL5AAL/+//+BP/+AAL5/QT99/769v4B9QASAgYCEvH1AAEAAAAAAP8AAgEB
/wAAAAMBAAD+Bf/+/wAAAP4FAAABBAD/CP8B/wX5/wL/+v79Af8A/f0CAAYB+/359P8A//sQ/v8DDfz7Cfn+AP4C/wj/+f34+AQF+QQEAfz9DvwDCP4AAQP0
AAH+8gEAA///AP8AAQH/+gL/9v7/+/YYAQYHEP75AAAAAAEBAAH/AgAA+v8AAP0LAQECCP7+Afn9+/kKBgMDAPb6EfwC+gfuAAv76fHyAf8A//8EAAEAAf/+
/gAAAAADAAAAAf///QAAAP8C//4AAf//AQAAAAD/AAAA/wAA/wD/AP8EAAABAgEA/wACAAEAAf3/AgADBwAAAAH1AAH+8gEAAf8AAAEGAAMABv78CAH+AwT0
A/z/9wYLAQAAAAAAAAAA/wAA/gIAAAAAAf4ABAIDBAD/AgL5AP7/+gQDCQAAAQPy///88QIB////AP8GAQIAAv/+CgL+Agn9//oAAwYHCP3//gD6AQn/9/v4
///+Af4EAQACAQABAQAAAgP+APz+AgMECf8AAAL2/wD78//+AAEA/wL7/v7+/QAAAAEAAAD///3//wIC//8AAP4DAAABAAD/AQEAAAH9AP7//gIC/wAAAP8D
AAABAwAABQT+AgL0Afr+/AgF/gEAAQADAv4BBQEEAgAAAAD+AAD//QAAA/7/AfwDAgMB/QD8Af8AAP8BAAEA/QAA9wQAAv4JC/sC/wEE/v8CAAEEAAAABv4A
+P79APkS/wIFDP/6/wUA/f36Bf8C+AD+9QD/AwAN//4DFAEF+wIAAP8GAf8CCAABAP7///8BAQQA/fv5/QAAAwICAPwACAMI+/gBBf4H/QD/CPj4CPwAAP/9
AggB9f37BQAAAAD3AQD/9QAA+gAAAP4JAAADCAABAgMAAAT2/Pv8+wQFA/4AAQL+AAD//QEA/P8CAAMB//3/Bf4DCwAAAAPt/wL86f/+/wMAAAD//wD/AAD/
AQAAAQH/AP//AAIC/P8AAgAE/wAABgAB/AIE/ggBA/r8CfwLCP8B/wL3AAD99P7/Av8CAAL9/wH+AP4A8Pj8/fYLBAUE/v73Dvz8AgHpAQD65Qb8/gAAAP4D
AQACAwEC/f8B//4CAQMC//39+QEAAP0JAf8DCwAC/v8AAP4EAAABAwD/9/4A//4RAQEEEf8B/QAAAP8EAP4AAwABAf8AAP/+AQMC/gD+/wAAAP8DAAABAgAA
/wAAAP8CAAAAAgAAAwAA/wD8/wD/+AIBAwABAgL3Af7++AEE/wEAAP8AAQEC/QH//wACAAIDAQD/BP4CAgEB/wAA/gD/AQD9Av8B+gb5/Qf9/PX2BP8A/gD9
/wQA+v38AAT///39APwA+gf/CgH8//7tAwD+5gP77wb/APwPAP0HFAMG8wD//vwQAAEGFfz/AgD/AQEA/wD/AAEC/wAAAAECAP3+AgAAAAUBAAEA/vz/AwUF
AwEC/wAA/QD+/gD9/gEAAgEFAP0ABgMD/Af58Af3A/gA7wT29Af+/fcKAPwFCAb+Av4AAAAA/wP+//36AgAAAwIAAPz/AgUF/v8AAP8CAAAAAP/+/gH/AP8F
AP8BBQEAAgIA/wL3//7/+wEC/gP/AAAB//wBAwUD/AAAAAADAP8BA/8AAAAAAAADAAEAAwAADf8BAQPxAAH87///AP4A//4CAQMBAP79AwAAAAD8AAD/+wAA
BQX+/v/1Af8B8QYDBAAA/f/5AAL/9//+Bf4B/QD3AQQC9fz9Df8B/gPrAAX95/3/AwIAAAP4//z+/QQF+gUC/wX8/vgBBwQI/AAAAgADAf4ABgAEBfsB/wL0
AvwA/QH+/v8A/vwHAQIBBvz9+Pns+O8FAAwPBwP0+AACAgMJAv8CD/sE//8AAAAFAQD/BP//Av4BAwL9AAD//gED//8AAP4GAQEBAgAA9wb6/voHAf0DCAT9
+f8AAP8LAQECCf3+/v8A//4FAAEAAf79AQAA/v78/wIA+//8AP0AAP0DAgIA/v79+f8B/v8OAQEBDPv8AQAAAP8A/wMBAP/+BgAA/wH6AQP/+f/9/f8AAQEF
/wD/BP7//AAAAP4GAP8BAv//EP4DAgrmBP326QEFAP/+Af4DAP8AAAP/AQAA//4B/wEA/QD+CgABAAPxAAH+8QEBAQQAAQT7APz+/wUDAf7/APwFAAYBA/z3
/AAAAv8GAAECCAADAAAAAAADAQIBBP7+AQD/AAABAQIA///8Cvz+AP3zAAT/6v/4AAD+AP79//4C9wICB////v72AQX/8wH6BQAC/wL9AAH+/P4A/gD/AP8I
AAABCP//Bv0BAQX6AAX/+/r+Bv8AAAX2/gL99///Af4A/f4CAAMA/fz5BAj+AAD0//3+9wUG/gAAAAAEAAAABQAAAAAA/wD/AAEAAAD/AgMAAAP5//3//QQE
/QD/AP0HAP8CBgIA/wAAAAH9AAH//P37AwL//gP6AQD+/gAAAAD///8EAQAAAQD+BwEBAATyAAD+8gAC9gL///0SAf0EFQEB/wQAAAP7//r/AgQH+v79APYG
/wIJAv78AQAAAAH//gL//QD/+/4ABAEJAf0ADQIJ/gD/AP4EAQECAwD//gAAAP8EAAAAAf///AD+AP0GAP8CBQH/AP/+APwG/gEC/wH8/wL/CAn1APX+AwwU
Bv4CAAL7AQX/+/z9C/4AAAPzAAH88P/9EAD//gjxAQn/8vwABf//Af8D//z+AgQE+QQAAAII/vsBDwQF+/4AAP4JAAIBB/799vP6+PUXBhAQFfHz+gAAAP0N
AAACCwD///3+APkNAQMBBP34AAAAAAD/AAAA/wAABPb+/vwHAAoBAPn1/P8A//8F/gMDCv/98QUE9v0Q/gcGDvT2AAAAAP8AAAAAAQAABwD7A/34//z+9wsJ
+QAAAv8M//0BEAIEAwAAAAD9AAAA/AEA/gAAAP4FAQACBQAB/P4AAf4LAAMCCv0BBP0DAf4DBAD9+vsBAwAAAAL+AAEAAv//BP8AAAD5AAH/9wD/BAH+AAP4
//8A+gUEBfv8//b9AgkC7v74/wD+APwAAP0C/QQEAgAAAAD//wH//QD/AgAAAAD7AQAA+wAA/P8G/wQGAf/+C/oD/P36+fgK/wcDBPzz+QD/APwKAP4BBwD/
AQEAAQH+AP8A/wMDAQAABAP6AP3+/QQHCAABAAP5/wD/+/8A/wAAAP8CAAAAAv///P4A//0JAAIBBAD//AAA/fwLAAIBCP76EP8O/hH0/wr5B/QDAgAAAAH9
/////QEA9wACAwQN/QAFGgMI//8DAAT+AAD+Av4BBgEBBAH7BgUC+QIH/QYCAAQB//v/BwIHA/8A/v4AAQIC/f7+/P7/AwAKAAABBgEBCQEAAwTxAP3+9QYH
9/0AAP8SAQIEEv3+AQIAAQP5APwAAgQFBwUAAAfw/fr69AcGAQUAAAP0Afv++QQE+wYCAAT7AvkAAgMIBAL9AP/5//4C9gcEBf0AAAH5AAUA9/38AQAA/wAB
AAEA///+Bv0B/wL5AgX98/n39/n99AEOCAwLB/H9CAIA/wTx///58v8B/v8AAP8D/wECA//9BP8AAQL6AAIA/P8C/wAAAP8C//4AAf//AQIAAP8A//4AAwQC
+wAA/v0LAAECCv37/QAAAAACAP8AAgEBAgD+AP4AAAIA+///Af8AAAD+AQH//f//AQD/AP/+AAEA/gD//wH/AAAC//4BBAIC8P8B/wMOAQACE/oDAf8DAAX+
/wD9Af0DAgME/wzyAAUA/PoGBAMAAAH2AAD/9wD/BP0AAP/+AgT/+Pz7BAAAAAL6/wH++QD/Av8AAAAAAAIB/f//AQABAAT5Av/+//4CAwL//gD0AP//9wUE
9wMCAgUF/vgADAMI+/8AAP4KAAEDCf8AAAAAAAAC/wAAAAD/+QAA//4MAQACDf//Dv3+/v/2AAf97fz5AgAAAAH+AAAA/gIBCP//AP/1AQH/8QH/+fP9C/wP
AgH/CgAFAf4C/wL/AAIB//4C//0AAP4EAQUA//v6/gD7APkH/wIB/v/7+fz/AgILAAABDP8F//wAAP8GAQUBAvz8BfgG+QQDAwv/Ae7/AQYD/gX2A/v/AQEH
C/r6/fIGBBEJ9/ruAv/9APkEAAIC/gL7//8AAP8DAAAAAgAAAQkJ9wb4Afr/A/0I/v//Af8DAf8BBAIDAgT/AgT3/vn+/AgI8w4AAQfz/PAABgwT/f//Af79
/QEA/AH9AP8AAP8CAAEAAP//D/0I/Q7s/gb49fT7AP/+APoH/wEDAAD9/f8DAAEHAP8ACf4C+gD/AP8LAAABDAAAAP4F/wf/AQP8APgBAgAAAAD9AAD/+wD/
+wH/Af8E//0BCAIC/QIAAAEA//4ABQEBBP3/AAD9AQb/+gD9CPsJ/Q75/gv3Au37/QIAAAAEAP0ABwEC/wMC/gf3AP3+AQAI+wAAAP4KAQADCwEB/gIDAAQF
Af/+Bv8BBP8AAAD9AAH/+P/9BwQA/ADyAfz88gUI/wEA//4CAAABAP/+AQABAAL7AAD//QABAwECAAT5Af/+/AAD+wIA//4G//wDBgMCBAAAAgT2AAD++QAB
Af3/Af0CAP8A/v/9AQAAAP8BAQACAgEAD//8AALkAQD63AT7//8B//4KAQICB/7/Av//AQD6AP8A+QMCA/X9AvcHAQkB9/vu/f4ABAAGAf8ACQIEBP0A/wH9
AQP9+/v6/PwCAP4PAgMBDPr8/wEAAAAFAP8AAwEB/wAAAAACAAAAAgAA//4AAgADAAAABAAB+wwB+gf0/fcBAgIH7AP/APwY/vsHHwEGAv/9AfkI/gECAQP+
+v0AAP0WAQIDEv7+++/z6esK+xUJ7vDYBwH6/P3+/wIC/AL5+wH/APwIAf8DBAL+/AAA//8F/wIAAv3+APwAAf0EAgIC/////AcB/QMAAP8CBwECAgABAAL6
AP//+gAC+AAAAP8LAP4CCgD//fwAAfwKAgUCBPz8BgEB+gnz+/738/n2+gAAAP4LAQACCv//AQD/AP0DAAACAAH+BQD9AP35/wAA9AH8AP4DAAUAAAIAA/0C
BgEA/f/yAAIB8wL+AAEA///6AAIA+gD/AQAAAP8AAAAB/wEBAQAAAAD/AAD//gAAAwMEAAX4AP3+AAEG+/8AAP4GAAACBf/+AAAAAAABAAAAAAAA+wD+APwK
AAEDCQD+AwABAAL6AQD++f8A+AgABQj6/e4ADQ8XCOsD9PwKChkG8+rv/QD/AP8EAAABBQEA//8EAAQAAP//Bf4DAwIDAAP6AP/9/QADBAUC/gXyAPz98wUF
8vv6/u4dAwYKDf71+wD/AfwLAAEFCgD+AQAAAAD+AQEA/QD//AAAAAAHAAABCAAAAP4AAgD//gICBQEA//////0HAAEBA//++wEB/wIEAP7/Cf//9wIF//8F
//oBBAEG/P4G/QQEAgL7Bff/9fv+AfoJAP4EBAX+AAAAAAABAAAAAQAA/QIA/wACAP8BBP8B/QD/AP4GAAACBAEA/AAAAP4HAAABBQAA+AIA/wEEAfr+CAEE
+QUB9wQKFPsGBQAQ+Q79//wJA/wGBgoI5v/8//sc/wIIIwAFC/z+AgT5AwT++/0C/AEB/QD/BQD+AfwABv8AAAL4Af/89wD/AwEAAAP4AP39+gIDBQEA/wH7
/wD++P7+/f8BAAEDAQP/A/39AAEDAAX8//v8Af8EAv/6//UHAAMC+QL4AwMFAgf8BQL9AfsGDv4GAArxBAT58v0FBAAAAQH1/wH/9AD/AgAFAQr0APz6+AII
AgUA/wH5/fv/+wUF/QAAAP8GAP8BBgEABf4BAwf7AAD9//4F/gAAAP8FAAABBQAA+/8AAQAIAAABCP4A/P0BAAAMAwUCDPr+/Az++P8CAPgCDQQD/AEAAf0I
//4CBgMB/QAAAAADAP8ABQECA/4AAP8AAAQA+v35+vz9Av0JAwMCBAP9/wD/AAP//wL+/v37BfsFAgnxBf77+wIK/wIAAAEA//4AAQIB/QAA//4IAQACCQD/
AwEBAQTw//799AADAvkB/fwKAgoCA/j3/gP//v0FAP8BBAD9AP76/AYB8/75+QP2CQIB/QfvAv368AEAAwAB/wT6AAH/+/8F+wUA/wL9AfoABAQFAAD+Av//
AQEB/wMBAAAAAAH+AP8A///+/QAAAPwJ/gEBBgH87f0IBg8DBf/8D/oN8Pv///sb/goGEPT7/P8AAwEJ//8BCgECH/sD/w7b/wXy2Pv3/wAAAAACAAAAAQAA
/gD/AP0G/wACAgH/AP4BAAD+AP7/+wEB/gQCAQr//Pn8BwMG//8AAP8CAAEAA///BAD99vb6AgYC7P3y/gAA/wAB////AP/+/gAA//8EAQABAgAAAAAAAP8D
AAAAAAD/AAAAAQABAP8AAQEC/AL+AAADAP0BCQICAAD/AP4FAAABBAH//gEA/gIE+wEBAwUCAQAAAAD//wD//wAA/wAAAP8EAQIABP/++v8AAP0NAAECCwD/
/Pn6AfAZAgcGB/30/vn8APQTAgcFA/32/wAAAgAAAP8BAgIDBP/5Avj8AAMA9gL1CAIM/xMEAAD+FfoV/P8AAP0LAAICCf7+/gT+/wD/AP4CAgEBAQYBAQT2
Af/9+QACBP8BAAP+AAL/AP3/A/8DAAIBAQH/A/wACPoCA/8DAQUEBQAD/f8BAP8FAAAABP8AAf8AAAAEAAMAAf79AAAAAgEDAPwACAMF/v8AAP4CAQAAAAEB
/P/9//sMAAACBAD+/QX7Avv7/voEAgkF/AkAAf/4BPX/8QwK9wMA//4FAf0CBgIDA/8A/v//AAQB+fz6AgAAAAH+AAH//QAA/QABAP8GAAICBf3/CvsA+QXz
BA3/8/P2Af8AAAAEAgIAAv7+/QH+AQIA//wABgMF/gH+AP4A//8C/wL/AwAA/wL//wL+//37AQL//gD//gEA/P79BP////79AAP/+P77Af/+APsG/wMDAgD8
9gH//foOAP0EDQMA+/8AAP0NAAACCwD/CAf6AQDw//3/7AwGC/4BBAP2Af/7+QIC9wL//v4KA/8DDgD//wAAAAADAAAAAwAAAf8AAAACAAL/Af//+hAA9foC
APQCAgMIAgQA/wT2APv9/AQFBvsAAAD7AQL+9P77CvwC/v79Agf+9Pr6/v4AAP0JAAICBf78AwQAAAP5//3//QQFAAAAAAIE/v/+AwAAA///AAD+AAIB+wD/
AwD/AAD//gQB/P/7AfgEAgMFAwX+BPoD/P8AAf4HAf8CBgEBAgID/wj2//z6+QQE+QUB/wUB/vgACwQGBv8E/AL3AQf/8vj5BQD/AP/9/wIB/f/9DPsJ9xTi
A//v6PQAAf8C/wP3/QL/9P38+wABAP4GAAEDBf//DAD/AALx/f/78AH+BQEC/wP6Af/+/f4CA/8AAP8AAAAA/wECAAAAAP8DAQABAwEB5AT++vMnBQAJIf8A
8gUE+v4RBv3+E/wB+v//AP0KAQECCf7/+wAA//8HAP8BCQEACgAAAAby/wH78f/+EvwBBwzt+//39AMHD/wBAAbt/AX56Pz4BgQA/wTx//7/+QID/AUAAgIF
/vr+DAUFD+/2DPkBAAX77Aj/+gAD/wYEAf39DfwCAQD/AP7+AP8B/AH/BvoABwX1/QL78QEABv8AAAH/AAP/+v78AAAAAQEBAP4AAwEC+/8D/wMB/f/9BPn9
/QEAAP0JAAACCgEA/gAAAP0C/wACAAD+/wEAAAAAAP4AAwECBAADAAbzAAD89/4B/gAAAP8DAAABAwAAB/4BAQP8AAX/+fz//gb+/gL8APr9AQQCDf3///73
AAn+7/70+f8A//0LAAACBwD/Dv3+/v/2/gf97/31AQEA//8DAP8AAQEA/v8FBQvzAPn4+gIN+wEAAP7///4C/wIC8/8I/gYEA//9D/kHAv/+AAD//wD//AH/
BP0CAf4DAQX/+vv7+Qf//vcRBf4KEAQCAAAAAAABAAAAAQAA/wAAAP8FAP8BBQEA/P3//voTAQUDDfz4////AP8EAQIBA//+A/z/AP0HAgUBAvv5CfsAAAH6
AwL++fz6AP0AAP0DAwQCAP7+7vsE//wh/v4KJPoF+AAAAP0K/wEDCPz8A/8DAAf3AQD/AP4G/gAAAP8DAAABAwAA/f8CAAEFAAMBCfz+AwAB/wD7AAEA+f//
/gAAAQACAP4BBgIDAv4AAAH/AgP//f//Av8H/gv9AP76A/YE+/79//YMAgQFAv31AQABAAECAAAAAv4BAgAAAgH+Af///gID5hHw/O4NAu4QBiAR9gQA//0J
AP4DDQIBCf8D/QXzAAX99fz8+wICAAYAAPz/B/8GAwABAAH+AAH//v8B///9APkHAAAC/gL7AP4AAP0JAQIBBv7++AH/AAAEAP4BCwIDAv8CAAL6AAH9+/4A
/wADAAX/AP/+APwDCAX+AP/x+vUC+BEF/P8AAAEFAAEBB/7/AQD/AP8CAAAA/gH/+QIC/gEJAgECEf0AF+sE/An0/Q336PTu+f8AAP4QAQADDwAAA////wH7
AAP/+P77GPoG/w7h+gHy8vr8/gD/APwIAAICBf37A/r8BgD5AAD88ggD6P0F//wk/wMIJff/CgQC/QL5AQD//AAC/wH/AgH8APz/AgQF+QQAAP4O/vwCEgQC
+gMA/vwM/v0CDAMA/QAAAP8GAQABBgABAP76BfkK/wIEAwX++//+AP0MAAEDCv/9DgD/AAbuAP/57gL/Av8AAAH/AAL//gD/+fT9+gcEBwsBA/37+v/4AgIF
Bfj/AhMLAwoB/AT0//EA/gwO+wABAP4LAP8CDAAA//0C//8IAgQAA/z9//7/AP0F/gUBAP75+wAAAQEF/wABCP8BAv8B//7+AQEB+/8B9Qr++/wI/fcCDQcF
/wAAAAEDAv4AAf8CAv39/foJAwgC/fj2BP8AAAH+AAH/+v//BAD////+AAMA9wD7CP/8+/f2/wX/9v/w/gAAAAAEAAAABP8ABAAAAAL6AQD++AAA+AD/AP8K
/wIECf77Afr/A/0CAAAA/gH//AAAAP0IAAACBv8AAQAAAP4AAAAC/wAAB/4A/fsB/wYB//75/wD+APsFAAACAAH9AQH9AP7+AAAB/QP9/QAAAP8EAAAABAH/
BQIAAwH0//v/9wcG9f8A//0M/AkLFvwA+/8EAAgDAgD9DfoDAQEDAAT+Av7/Av8FA/8AAAD//wAA/wAAC/sA/P0CAA4F/fz1/PwAAPsRAgUCDPz6AP8AAP8C
AAIAAP//BAAAAQD8AQAA/AIE/QL+BQMFAvQCFAwYBgAAAQT2AP/99gICAAAAAAAA/wD/AQABAQAAAQH+AP//AAEDBf0CAAP7AQT++Pv+/QEAAAAG//4ACAIC
AwH/AwT4/fz//gYGAgL9+/sDAwYF/AH68gP/+fYUAQYIDfr6/QAAAP8FAQABBQABBgD////3AAL/9AH98PH4/e4Y/gQOFf70Av0B+fwB/gUA+vf09gP/AQAN
APwCEwMFA/0AAP0BAQYD/P77/wAAAAED/wH/AQD+/wAA/wIBAAD/Af3/+gAAAAANAAACDP/9AwAAAAEC//7/AAMB//8A//wJAAMCAf36Av8F/wb1///8+v8A
AAMA/wP2//7++gEC/wD/AP4D/wABAQL+AP7/AP4FAQICA//9/wAAAAABAAAAAQAA/wAAAP8DAQABA/8A+wAAAP8FAQACCAAA/v8C/wEIAQIBBvwCFO4J9w32
Ahn48OTjAQH/AAAB/wABAgEAAfwAAP0HAgUBAfz7/wAAAAACAAAAAgAABwH/AAH3/AD+9AIAAP4DAAUBAQD9A/0ECvz/AAD1Awb96/75CAH//wDyAAAA7AP/
A//+BQD7/wEA/QkCBP8CAAP7Av/9/P8C///+//wCAAAA/gD99wAAAP8G//8CCf4A8v7tAe8fAAAJDgb7AP/9AP0IAAEAAv/8B/8ABAXyAP389gUG+/8AAP0N
AgIDDP7+/gH+AAAA//8BBAMEAv//AP/9/gAA+wH9AwT+/v/6Af3+9wP/AP//Af8E/gAAAwD+8wb3AvsN/voJEAwFAwD+APwDAAMD/gL9AAEA/P0DAgQFAQAB
+AD///wLAP4DCwICAwD9AP78//7++AP//QAAAP4IAAACCAAAAwv99v0ABwEEBP/7Av8BAAL/AQP+/vz/AAMA/wD8//4B/AMBAgAAAAD/AAD//gAABv8C/wT5
AQH9+P0C+wAAAP0NAAADCv//BwX5Af/zAPv98AcA////AP8DAAAAAv8AAwD/AP/9AAH/+gD+/QQAAP4FAP4DCAQD/gAA//8EAAECAv79BwMA/wXyAP399gID
Dvz8AgHw/gT86AD4AP8AAf8DAQEAAgAC5P8IBQkUAvcCJv4T/gYABQj0//H/CA4X/wQAAgX2APcAAgoNEf8C/QDxAwn77Pv0Av////4DAAAA/f/89un4APEc
AhQEBPDiAf8AAP8BAAIAAP//Af8AAgP4///++QABB/wAAAEBAAX++/z3AgD/AgH/AP7/+wICCwH+AQD0//789QX/+wYAAP4DAPoBCQUF8P79AfgbAQEHGAIA
+QH9//oHAf8CBAL9Af8A/wAG/wUABvr6+vkCAAEHAwcBBvXz/P39//YMAQMEBP/49v8AAPwNAAADC///+wQAAP0FAP4CBwMCAgAAAP8BAAIAAP/+AgAAAAL8
AQD//QAA/gAAAP8DAf8A/gD/AP8AAP8EAAEBAf//AAAAAAABAf//AQAA/AAAAAEFAP8ABQD/CP8AAAP0AAD98QEACQEAAAXwAAL97wD/BwEAAAL4AAD/9wIB
+gICAgIB//r/BwAB+gD/APkOAAMFDP/++/3/AvgOAAMDAf/6A/8AAAH7AAD//P8A9v8A//4MAQQEEfz9Agb//gXy/vb++wcH9gEBBAAIAPYBEAYM/wABAQEA
Af//AgAD9f/8//sKAAICCfv1/wAE/wAEAgIABfz//wAAAP8DAAABAwAAAf//AAAEAAL/AP78AP3//f0A/wgB+/j0Bv///wH3AAT+8v77+QH+AP0OAf4DDwMB
/gD/AgACAP4BBQIFAQMAAAD5APwA/QQDAQAAAf//Af8A/QEA+fgABv0RAv8CDP8F/gAABQMAAPn+CAcMAQAAAAEAAAD/AAAABv4AAQH4AQH+9QEA//8AAP8E
AAEAAf7+AQEA/wD9AAAA/AAA/f8AAP8JAAEBB/////4BAf4LAQEBCP3/9/wAAPkOAwMCBvz7AgIAAAL4AP3++wMDBAoCAgTrBPH98w0R/QH9APkGAgAFBAQB
/wD+APwEAAAC/gH9AP0AAwP7//7+AAAE/gEAAP8G//3/BwICAAYB9vkNAgADDQD7/QEAAAAB//8ABQABAf0EAQX9AwD9Av0C/gD+/vcOA/0ACQX9AAAAAAAC
AAAAAQAAFAD9/QTkAAD55gP+BAAAAAD6AAAA+QAADwL9/gLr/wH96wP9Bf8DAAjz/wD69/wC///+//0B/wEC/QD+/AAAAP0L//8CBwD+/wAAAP8FAP8ABgD/
CQL6BP/3/v389Av//gAA//8EAAIAA/79A/0E/wEHAwkBB/P7BBT99wbm/fQA9hMHBgUA+v/6AAYE/Pz7AAMB/QD+AQEB//8A/P//BP8A//4BAwMG/wAAAP8B
AAAAAf8A/AP/AP8E//0CCAIE+gAA//4K/wEBCv7+AAECAQT+Af8AAAEE8/wCAvsQAAUDDPj5BfAK7g0EBwXzAub8AP//Av/+AP8A/QIB/AQC+/8C/wIBAvz6
/wAAAAAEAP8BBAAC/f///vsKAQQEBf36CgL9/gHzAAD87gD6AQIA/wH8AP4A/wED/gEA/wAFAP8BBQD/AAAAAP8DAAEAAf//BPwA/v0LAAgAAfn3BAACAAT+
AAD/A/8CAP//AP4BAAIA/P/9+wIBAQMA/f3+BgACBAAAAAH6AAH++AAA/gADAAMCAf8ABf0DA/8A/P0CAQYB+vr4BQAB/f//AQL++/78C/8C+wn5/wT7+vwF
/AIA//wK/gICBAH7AAAA//4BAAEB///+C/4F/wnvAQH68PoD+wEAAP8G//4BCwIC/wEAAAMBAAAABv4C/wAAAP8BAAEBAf//AAAA/v7/AAIB/v38AAABAAH/
AAEA//8A/v/9APwHAQIDAgD9Av7/AP8BAAIA/gD99PwB//0SAwQDEPr+/wECAAP/Av//BP4D/vsAAPkNAAABBAH9AwABAAP9AP7+/v8BBAAAAAH9/wP/+//8
+wABAP4K//8BCwD/HhT/9wXiAwL+5Q0HBv4AAP7+AQQA+/79BPz/AP4FAQUAAvz5DgwDAQrmBgEB8gQOAv/+//wBAAMC/QIABwIA/fv4BAMA8P/9+wEAAP8E
AP0ABgIDA/oBAP8CAQgB/vr68gn+Af8F+/UAEAQH+wUA/gAD/P4AC/4ABf3+AP8CAgMA+f0A+/8AAP0MAAECDP7+//0CAgP/AgL9APwBFQL+AgfqBvf45wsL
Av4CBwf9//r+BwUQCP4DAAX0AgP99fwBBAAAAAD6AAEA+AH/AQD/Af//AAAA/AEA/wAA//8CAAABAv//8vj//fsSAAYCDfbz/gD/AAAD////AgAC/QAAAP4E
AAABAwAA//8BAP8BAQIA//7+DP4AAAbt/wL67P/++gAAAAAJ//8BC///+gH//v0GAQEDB/37/AP7BPsEAf4EBQoIAP8AAP8AAAEB/f7+/wAAAP8EAAABBAAA
Af4BAAAGAQACBQAC/v8CAAEIAQABCgADBQEAAAH4AP/+9gEB/AH+AP4I//0CCQQB9P4A//oXAQEHGfz9DPoA/vsAAwsA8vz2B/v/AQD6AwT+9P/8AgABAgAB
/wEBAQICAgAA/wD+AAIA/f7+AwYA/wj4/fz+AwUF/QL//fsC//8DAQH//gACAAMEAf8ACP0BAv4BAgEAAAD9//7/6/v6/fgMBf8HBvz+/v8AAv8FAP8AAwIC
+P3+APsSAgQEEP38BgH/AgTr/fv47gQE/f8BAAAI/wEBCv8CBf4B///9/wX+9vr4/AEDAAALAPsBEQAEBf0C//8JAQUCB/z89/f+//kQAwMHDfr49gABAQIN
AfwDEgAG+QMAAP8JAP8CCwAAA/4BAAH6AAQA9v39/v4AAP4IAQEBBv//wP0G9+8+AvcXQfgH+v4A//0JAQIBBQD9/fz+AfcTAAIDB/z4+AL/AAEHAPoBDAYG
/f8AAP4HAAABBf///v4A//4FAQQB/v37A/4A//8BAAT+/f36/wAAAAABAAABAQAA/AAAAP4IAQACCAAB/gAAAP8EAAABA////wAAAP8BAAAAAQAA9QMA/wAJ
//oCEAMFC/8A/wTtAgP86wD+/wEA//8DAP8AAwAA/AIDAAX7//3/BAAG/QAAAP8DAAAABAAAC/X9/PgBBAUC+f78/v/9A/0DAP0DBQUDBQABAAP5AAD+/QEC
AQIC/gP7/wH//v388AD+//oY/gEIFQD9/v8AAP8GAAEBBv//////AP4EAAEBAQD+AP8A//4DAQECAQD/AgAAAAD8AAL/+v//HP4C+hTl/QHz6QUA/QAAAAAD
/wAAAwAAAwEAAAH3/wD/+wID/v4AAP4G/wICBP79/QAAAP0G/wABAwH+AQQD/wb1APv9/gAG+f4Q/A8IBPb8F/QUAv//AP4CAAIA/wIAAP8AAP8AAAEB////
/wAAAP8DAAABAwEA/AQC/wrwAPn6/gUH+AAAAP0SAAADEP///fz/AvoMAQMFBwAA/wAAAAAFAAAACv//BP//AP/7AAAA9wH/9QIA/P4G/v4BDP8EC/wG/gj8
AgX9BPgE9Pz4AfUaAAkJDPv2/v//AP4CAQMB//37AwAAAAL8AAH//f//AAAAAP8BAAAB/wAACAAA/wH0Af/+9AMC//78//kLAQUC/f35Cxv7Cwrr++sBBB4b
AgAAAAH/AAIA/f39+QD+APoPAQAFCwMA+wIC/gALAgADEf0CDAH+AQTtAAD58QL//P8AAPsNAf4BCgH//gH/AAL9AAABAv//Af8DAAECAgIAAvwAAwT+BgP+
//0EBwoI/wP///0GAP8CBgIBCP0EAgf1A/76+QAE/gL09+4F/P4G+Anw+gj+9gH3APr/+AL+Av8AAAH+AAP//f7+BgAAAAL2AQD/9QD/BwL/AP/0/f3/9wYC
BgACAAL3AAH+9v//AwACAAT6AAD8+v8AAgAA/wAA/wL//v37BP0A/wAAAQQB+f7//v//AfsKAAACCQIA/f8AAP0IAQEDBv//AQAAAQD/Af4BAQMDAP/+AfsL
AQQEBQD9Dv3/AP35AgUA8QL6D/3/AP/0AAX96//5Awb//gXy//z++AUFB/4H/wr1AQL99PoD+AIIAAz/Afz8D/oJ+/8AAP4MAQABCv//AgAAAAH9AAD+/AAA
7AnuBekJAe8OBB0J/AD2A/UF/QgI9QT1+/0A//wMAgQDCPv6///6A/kHAf8D/gkC9wD+AfwI/AIDAv/7+wAB/wALAAEBDP8B/AQK/QsBAPr+C/0LAQAAAP8C
AP8A/wEAC///AgTqAvr55wUF/QD///4JAAABBAD/AgIA///8Af4A/QQDAwADAAP9Af////4D+gABAP8OAAABD/8A/wEAAAIAAf4ABP8BAP8A//8DAQEAAP/+
+gABAPwDA/7/AAD//P8AAP8JAf4BCP7/AAICAAEF//0ACAEEBAAABQL1Afn+/AcKAAIAAAH7Av///AEB/QABAAIA/gIAAP39AAAFAAn8Af37BfwHAwD9//z9
/wQB9gD4/wD///wFAQQC/f75EfUK/RT1AQX48vYEAQAAAP4AAQEB/QD/A/wAAP3+/gYC9/z3/gAAAAACAAAAAgAA9gEB/vwT/wMEEfn7AAAAAAABAAAAAQAA
BAD/AQD6AQD/9wIBAAEPABXyAPr4CPoR/gIDAAb///n8BwAHE/r/AQH5AAT+9v797gj9/P0O/PcEFAUFDQX6CQTr/Pn88g4HAAAAAQD+AP8A/wICAgECAAP5
Af3+/v8D/v4AAP4EAQICA//+AQMABAb3//n+AQgL/AAAAP4EAQIDA/7/AQAAAP8AAAAA/wEACQEA/f/2AQX+8/z6/xj96gv1Cv/6+/39AAT7AP78APwA/QcF
/QABAAEEAP4ACQACAf8BAAICAAD/A/0A+QD//vwFAAIDBP77AQAAAAH9/wEB/wD/CP8AAAD1AAP/8//+AAAAAP8EAAAAAQAA9gf//vcKAv8GCQH8AgAAAAH8
AAD/+wAAAQH///7+Af8A/gIBAAAAAAAAAQAAAAAAAQb/AP/7/v0C/gcEAQcBAAbzAPf+/wcJDP4A/v/3/wf98Pn2CAH/AAHxAP7+7gQDAQAA//8E/wIAAv39
9wcD/wMCA/sBCwQGAAcA/gH4//sC/AQC8gf29/AP/vwLCwT5AP8AAP8BAAEBAf///v8AAP8DAAAAAgAA8/z/APUdAgIGFP76BwH8AP/z///+7wX9/QL+AP4G
//0CCAUCBQAE/wH8AQL++/v+CvwC/v79AgT+9fz6Av8A/wACAAT/+vz6/gMAAP/+//wCAQMD8gIDAf8RAvoAE/8E9wACAAII//z/DP4E/gD/AgEC//0BBAME
BRAAAA3nAPb99woRAQMB/gT//QAAAf7/BAH////9AQEB/AH/AwMAAAP3+/z9+wQE/gACAAAGAQACB/4ABAT///kAAgAE+QcBCfwA//72Agf/7v33/wEAAAIE
/QD/BP/+/gAA//4HAQECB///8gP+Af4I//sEDwUEBPT07/8GBgsHBPTsAP8A+gb9AwT+APn6Av8BAAIBAf/+Bf4CAv0B/wIBAQT///v9+QAB//8NAQACD/3/
BwABAQP0///98gEDAQEAAQD+AP4B/wMCAf7/Af0GAgEAAgH//wQAAAH/AfsABQMFAQAAAQL3Af//+wID/gIA/wD/AP4B/wH8Af//AP4CAAAAAQH+/QIA/wEC
AP4BBgID//8BAAEEAAAABv8BEfoEAwjyBAb77fsDCQL8/QL4/wH9/f/6/wAAAAED/wP/Av39//0EBAMGA///B/4E/AIA/wID/gABBv//Bv7/AAD9AAX+9/77
AAAAAAABAAAAAf8AAAf+/gHz/vwB9wcE////AwADAP4ABQMD/v0AAPwHAQMB//77CP8A/wH0AQP98f/+BQD+AgH8//7++wUBAQH/AgT9//3+/gYHCAL9Av/6
/v3++AkHAQIABQX7//r9/gQJBgAAAAH2/wH+9AEABP7/AP8BAAP///37AQAA//8AAAEA///+AQAAAQAAAP8AAQECDAwCAQfi/vn46QYI/wH/AP0DAAACAgEA
+P/9/fcPAQEECwL6/wQAAAD+APsBBAUDD/nw8/j3CBYH8wLqEP4B/wfpAgX65/7//gAAAAAEAAAABAAAAPwAAPwJAgcD//z5BgACAAX1AQH89f4B/AAA/vsM
AQIDBv78CQEAAATxAQH88wD/+wAAAP8JAAACCf//DQP+AQXpAP796AcIDfwAAAHvAwH86QD/BAAAAAH5AAEA9v//CQABAQXxAQH88P8B/QAAAAAGAAABBgAA
+v8AAP0NAQEDCwAAEAT9+wD1/QH+9f72Af7/AP0HAQMBAf77B/oFAAr4AAD6//f/9+/tAekS/wUIBgHz//8AAP8GAQIABP7+AAX+/v0E//kB/AgC+wD/APwJ
AAADCAL/AwAA/gD/AAMA/f78/AIAAQED/v4CBgIDA////vsBAgAC/QH+Af8BAgP8AP//AgAEAPwABQABAvv/AgYH+gb+AAAF/Pv/CQYGBwAAAALyAAD98AEA
AwAAAAD8AAEA+gAA/wAAAP8DAAAAAwAADAAAAwbsAv/87gQHBP//AP/8Af/9+QL//QD/AP0GAP8CBQIA+wD/AAAC/wECAwH9AwAA/wD+/wL//P7++wr++/oD
/fcCAgQDAgIAAAP6//z+/gMD+v8B//0HAQECBv7/AgD//fv+/wQA8/z5+QUA//0HAv4FCAIDAQAAAAD/AAAA/wAA9QAK/wgAAPn/EP4MAQL+AAD8//3//AQC
/f/+APcRAf4CDAYA/gEAAAH9//0AAgME9/8J+wf/Av8AB/gGAQL+/v8A/f3+AAT/AQAA/wD/AAH//f79/wD+//4G/f7/BQMA/gD/AP4G/wACAwL/8foAAvoP
/wAED/8D/QEAAAL/AP//BAEABf3///z9AQMA8QH6AP8AAgAD/wD/BQEBAv4AAP4EAAL//v78AAL+AP39/f4A/gX/DQT/AADyAPz97QcF/QQCAAAJ//wBDQIG
8Qj+/wEI/fUCEwgJAv//AP//AQAA/QEA/wAAAP8DAAEBAgD/AAAAAAABAAAAAQAA+gEAAAAKAQADEf8B/v8AAv8JAf0BCgIEAAAAAgH+AP8AAAED/f8BAAEJ
AQABCf8A+/8AAP4KAgACCgAAAfr5//UH/wsFAfrvBv/8//0FAgQCAf/8Bv8AAAH4/wD+9gL/+AAAAP8O/gEADf37+/z///0JAQQCCPn3Af7/AAEA/wL//v/+
+gIAAAED//wBCQIEAQH/AQH//v4AAgAA////AQEAAf/+//8A/QMA/gABAf4EAgEB9v8F/wYM/wUBFPT/8QAE/gES/gUDGPb9/vv///gQAgYDAvn4BAX+/f37
/v8D/QcGAQMBAAj1//79/P8D8gAAAfoV//0GEgUHAPwB/fwLAwkCAPX2CgAAAwPv//797wQF9gADAAYBAvr+Dv0I9wAAAQAMAP8BDgAAAQEAAAL9/QEA///8
Fejp9eUSCBoJ9fjZ/wAAAP8DAAABAgAAB/IACQgBAgP5B/j8AQABAAL+Af/+//8BBAAAAQP6/v/9+gIB/QEAAP4EAf4CCQEDAv8AAAD/AAL//v/+/wEAAP8D
AP0AAwIB/gD/AP0EAAACAwH/BAD/AAD//wH//v/9/gAAAQAFAf8ABAEBAP8AAP8EAAEBAAAA/gAAAAAEAP//AgEB+v////wLAAUDBfz7/AABAAIEAQAABf0B
/P8AAf8KAQIBCP7+BAD9//kIAQMEAwT7/gIAAP8BAf8BAgICAgAAAP8AAAEA/AD+/gEAAAED//7/BAICBvwAAP78AQT/8/38AAD/AP8E/wD/A//79PwJ+QoK
AAD7DvH7/gAAAP4DAAAB//8ABQUAAgXwAP769QEB////AP4BAQAAAAIB/wD/Av0HAAABBgEBAwAAAAH8AAD//QAA/QIA//wGAQEDBgEAAgAAAAL9/wH//QH/
Bv4CAAT2AgT+9/wB/gEFAAj6A/7+A/wG/gAAAP8GAAABBgAAB/8AAAPyAQP88v79Df0O7gsCAwb9BPsA9wD9//cU/wEGCwH/AAAAAf8B/wECA/8ABgAAAAP9
AAH8/P7/+gP+AP0K/vwCCgUE+gMCBf8M//UEFgwQ/AAAAP4JAAECCP//AgAAAAD+AAEA/QAA+v//AP4N//4AC/7+Af8D/wMDAgL/BPsCBAAAAQH1/v//+f//
AP8AAQACAAAAAQAB9gEKAA4AAvz8E/gLBf3+APoDAAYD///5Bv4A/wL/AAP++fz7/wUBAAT6/vf+BAYE+f7/AfoPAQEECwH+B/8DAgj0AQD7+P0BEvAH/QH3
BRL+5fT3/gEBBAT7Avr9AQQJAQABAAL9AP///wAB/P8BAQAIAP4BB/8A/v4D/gEHAAUBB/j9Afv6APgBAgYC9f31//8AAAID/wP/Av3+/AAAAP4KAAACCgAA
/gD9/v3+//8C+gP8AQAAAAH8Av7+/QIB9v79//Ya/wIGEwD4+wAA//4HAQAACP8B//wCAAEJ/P79Dvv6Cf8BAAT4AAP++v7+AAD9APoB/wID/AL7BAAAAgH5
AP8A+gID/QAAAP8GAP8BBwEB4gL2+e83AAQRMgD1AQAAAAAAAAAAAAEAAf//AP8D/wD/+gH8AgABAAP8AAH/AP//4f/n9OgkBAYfCv706RP/AP0Q/+sHHw0V
BwYA+gXyA/7+9QYG+wH+AP4IA/wCAwMF/QMBAAT8/v3/BAADDgEDAAbxAQD99f4ABgIBAAfw/wL99v4D/PwB//wMAgcDCPn6/wAAAAABAAAAAQAAAv///fsI
/wYBAvv4/wAAAf8DAAABAwEB/PwAAPwLAQMCB/z8AQAAAAD+AAAA/AAAAP7//gAEAQT//fz6AgAAAAH6AP/++f8A8//+AvcW/wAGEAL9Bfz////6AwoA9Pn1
AgACAAIBAAL/Af4A/QP6AvkB/fsCAAoA+v8AA/8KAP0CDQQE/wL///4BAP8B/gH/A/8A////AAL//f79CAAAAATy/wD88QD+AAD/AP4DAAABAgH+BwD+/wL5
AAMA+P///QIA//8AAP4CBwEBAgL/Af3+//4B/QQCAAAAAAACAAEAAQD/AgMAAAL4//z+/AMDAwD/AAD7AAD/+QH/DAEA/wbw/wD68f/+AvsDAQX+AAT/Afv/
BQn/AP/0AfoB9wgJ+QUAAv4FAvoCCgYF/wAAAP0FAAACAwD/BwAAAAP1AAH99AD//AICAP8IAf4BC/8CBQL/AAPz//799QUC/gAAAgAC//8BBAIC/wAAAAAB
AP8AAgEBAv8AAP4BAAQB/f79/wAAAP8EAAABAwAABQAAAAL4AAD++gAABAD+Af/4AP4A+gQDAAAAAAAAAf8AAAEBBwAAAAP2AAD99wAA/wABAP8GAAAAB/8A
/QAA/v8IAQIACP79+wAB//8L/wECC/39BAAAAAD7/wEA+AD//wEA/wD9//4AAP//CAD/AAH3AgH98v4AAAMAAQP4//sA/wUI/wAAAP8DAAABAgAAAAEBAAAD
AAABBAECBf0AAQAIAAD+AgD/+gAA//wKAP8DBwICAPwB+wUCBwb+B/YEA/0AAP0GAAQCAv/9//8AAAH+AQL/Af7//P8AAP4JAAIACP39//8AAgEAAf//AgEB
C/8E/gv7BPb1DQb/+f8AAP0LAf8DCwABAgAAAAH+/wH//f//Cv8BAQX1AQL99f3//AEBAAIEAP7/CgACBf7+Afz7AQQA9AD6/wUB/wL6//oAAwYIAQAAAAEA
AAD//wEBAv8DAAT7AP/+//4CBP//AQD8Af7++QMDBAEAAAL+/wL/Av79/AAAAP4LAAACCwAA/wD/APsGAAECAgH/AgAA///9AAEA+QD+AP//AAACAAEBAgAA
AQP/AP/9Af8B/QQCAvz///0IAwUBAfv6BgABAAL5/wL+9/8AEP0C+//6Awz/6/n1DQH//wPz/wH88wH9AgAAAAAA/gL///39/wAAAP4HAQACBQAACAABAQX1
Af/79QED+gD/Af4KAPwDCAQD/f4A//wJAQICBP37Bv8AAAH6AAH+9//9AQEA/f79AQEA+v38/gAAAgIBAPz/BQQFCP8DAAP0/wH99P//+gAAAP8EAv7/Av3/
AAAAAP8AAAAA/wAAAAMA/gL8//wA/wMD/P8AAAEG/gEACP39//8DAQQAAv79Bv4DA/8AAQH6AAH/+f8BAv8AAP8BAAEA/wEBAAEA/wAD/gAAB///AwIA/QP8
/wH/+gD9+gD+//QUAQMGCAP+AAoB/P39A/8BAgABAP8AAf8CAP8A/gEBB/39APv8AgcB8v737wEC/vsYAf8FG/39+/8A//8JAAIBCf/+AgIAAAT8/f3++AQC
CQABAQXx///88gECAwD9AP77AQAA+gD9+QYB/AT7AgAA//0D/QD/AQAC/v4ABAEB+QH/+/0IAAICBfz9CgUCAAjr//z78AQH/v//AP0HAQABBAD//AAAAf4I
AP8CCAEC6P/x/wIR9/UDCQf8AAD9//0G/wEDAwIBAgD+AP76AAD+9gL/AgD/AAL5////+AH//wEAAAL///4AAAEC/f8AAP0IAAEBBv/9/gADBAb5//r9AwIJ
/gX9/gACAPwABAYE//8AAP8GAAEBBP/99AD6/PcU/gUECQD2/f//APwJAAADCAD/+gAAAP8HAAABBgAAAAAA//8CAAEBAP//9v7/APoVAAIFDf37Av/+AAH9
AQH+/v79AP//AP4DAAEA/wD//wAAAP8E/wEAA///9gAB//8OAQACD/z+AgAEAAL/AgL///v//wL/Af4FAf4ABgQCAAD/AP4CAAAA/gD/CQAF/gzw/v/39/f+
/P8D/wMC/wD/BfsA+gABAP8JAP8CCP4A/AEAAAAK/wACCv3+/wAAAP8EAAAAAgAA/gAAAP8DAAABAwAAAf8EAAX/AAH/Bv4D+gD+AP0NAAEAC//77gX+AfoK
/fYECwkK/QAAAP4IAQABB////v8AAQD9/f/+/QH/AAAA//8CAAABAAAAAQD/APwE/wEB/QH8AgUG+wj9BP/7BP0CAQAAAAAA/wD/AP//AAQA/wD8AP4BAAEB
/f///QIB/gP+/vr8+/8AAP4KAAACCv//CP/+/wD2/gP98QH7AwAAAAH4AP/++gAABP8AAAL6/wT++f/5APn9AfwOAAT+BP76/f8AAP4CAAEBAAAAAP//AP8E
AAAAAAH/BAj2+gv0Bff5/w4L/AAAAP8JAAABCQAA/QABAAEFAf8CCAAD/vzy/fMKAggGBALx/gT//v8DAv8BAgMCAPz+AP/7AgMA+wH4Cf3/AADyAgX/7v38
AgMD/gjzAPz8+v4E9wD//voW/wMFEP75+wUAAAEG//oBDQUIAQAAAAACAAIAAf7+Av4AAP4G/QX+/P35/gD/AP4GAAAAAwD/8gL6APUeAPsHGAX+8wYAAQAI
APIBEAkMAv8AAP/9AAEA+wD+/wAAAAACAAAAAgAA+QABAP0KAf4CCv8CAgH/AQL9//3/AQMGCAIEAQjzAPr89wII+/79AfgNAgADBwD+EAD+AAPu/QT87AD6
DwABAAfv/QT78f3/8/8E/gENAPwBE/wC/AACAQIF//8ABgEE9/wA//cb/wMCF/73AgAAAP8BAP3+AAL/BAEBAAP5AAD//QECBQABAQT0AAD/+gECEAD49vf0
/w/+4v3kAwL+AAH3AP8B9gAA+wH+//kPAQEGCgL8/wEAAP8DAf4BBAIBAAAAAAABAAEAAP7+CAL9AP/0/AD/8wYCAgAAAAD9AAAA+wD/+gAAAPwQAQAEDwAB
AAAAAAAAAP8AAAAA/fsEBP4ABPv8/gYIAgcB/wL1//r+/AkI/AAAAP4HAf8CBwAA/v0AAPwKAQMCBf37C/oDAwL2BwD68AAD9Pv1APEWAAQJC/3uAPz/AP0G
/gMAAP37+gAAAv8N//0BDwIC9f39/PcVAgkCDvXt/v4AAAH+AAP+//36+/8AAP4KAQEDB/////4AAP0EAQEBAf/9/v8AAQACAgABAgABBf36AvUH/gUF+AP5
+v8AAP4KAAABC/7/BgD///76AAMA9f78AwAAAAH/AAH+AP/+B/4D/wT7/gT8/fv9AQAAAAAAAf8A/wEBAfz/AP4NAQb/B/z6EgD+/Qfw/w7/8P35CP3+//39
AAsB9fz3AAD/APwD/wAB/wH+/wIAAQICAP8ABAID7Q3w7PwOCP4KDgD//AD5APYRAAQGBAP7+wMAAAAEAPwABAQD/wUA/wD9AfoAAQYFAP8BAQACAQAAAQAC
AgAAAQD/AAEA/gEA////AP8GAAEABAD/+f8AAP0PAAACD///AAAAAgAAAP4AAgMF+f8BAP8I/wICCv39BAgB/AP1/wH//gEB////Af4FAP8BB/8A/wD/AP0H
AQEBAwAA/AAAAP8IAP4ACAEBAgP/AAD6AP3++gMD+gIAAQAEAP0CCgMDAgAAAP4BAQECAAEAAv8AAAD/AAL//f/+/gAAAP4EAAEBBP//AP//AQAAAAABAAAA
+gIAAP8IAP0CDAIEBAAAAQT6Af//+wIH//8AAP8DAQEBAv//C/8B/wXvAwP87/v+AQEAAAL+AP7//wAA/P////wHAAIC/v76+wAAAwIGAPz/DAIF+QAAAP0N
AQEDDP8ABgL/AAL0AAD+9QD//v8EAAMC/v/8BPv//QEDAAT7Af39AP4DAAQAAAf7//r9BAMH/QEBBwgE/vv/EgEG+gMAAAEF//wBCQMEAQAAAP8CAAEAAAD/
/gH+/foK/gIHBgH8/f8DAQMDAf79CP0EAgT/AAL5Afv//wUIA/4AAAIBAAL8/P3+/wAAAP8CAAAAAgD/BwMC/gjyAQH+/P8EBgH5//0IAQQA9wMBAPz6/vIR
AwgG/wDyAPz8APgRAQQCAv76AAAAAP8DAQABAQAABAAAAAH7AAH/+f8AAP4CAAIGAQMACf3/+/8AAP0NAAEDDP7+BgIA/foDAAEC+QH7AQAA//8CAAEBAgEA
+gP+Av0FAP0DBQYGBwD/AP36AQEB9QH/Bf4AAAD+/wL/+f/8BP8AAP8C/gIA/f/7AwMI/RPq+fT19wMNAQAAAAAAAAAAAAABAQD+AP3+/wEC/AD+/f8AAP4J
AQECBwABAgAAAAD8AAAA+gAAAgH///sGAQABAwL/AwH/AwL9//v/AAYG/wAA//8EAAEBA///CPz6AP/4AgcA7P39AQAAAAH+/wEB//////8BAAL/AP7//v8B
BgD/AP/6AQEA9gD//v4A/gABAQAAAP/+BAAAAAH2AAD+9gD/BgAAAAH3AAH+9v799f3/APgbAgMGE/7++v3/APgQAgMFCP79+gH9APoLAf8DCgL+Bwj98grt
BPP38gUK+wEB/v4KAQACCv7/Af//AP0CAAEA+wH+//wM/wsEBQP+D/QJCv4AAQPx/wX98f/8/AABAP8G/wACBgAC+v/9Af0HAQEBBwP+8v4FAQYOAQMAFvj/
AQT/AP8AAP8DBAYEAP8AAP8CAAEAAf//9f8BAQIHAAABC/z/AAb/AQT7Avj/CAgJ/v//APwGAAICAv/9B/8D/wX3AQL9+fwB/AAAAP4GAP8BA////QIC/wT+
Afz/AgAF+wT9AgEB//gCCAsKAQYAAAP4APv//gYHAQAAAAH+AAD//gAAAf3/Af0CAQQB/v79BAAAAAL9///++wD/EwEB/wrhAAL44gAAAwD//wD7AQEA+gD/
Cv8DAAntAAP99P0BBQAAAgT2Af7++QIE/PwE/gEEAAcBA/b7+v0ADAYBAfT9CAgT+wIAAP8C//0BBQABAv4DBQX5Av78/QAGAAfw+ucSCAQNBAH0/wAAAP8F
AAABBQAA/P76/foN/AYCBAL5Bvz6AQL7BAP89/z/CAYA/v71Av//9AH+AgAA/gD6AP8A/AD/+AABAfsNAQMEB/7+Cgv0/vr3Auz9/xIHAwD/AP/9AQAB/AIA
/v8AAP8GAAEBBP//+wEAAP4FAP4ABAAA+///AfwMAP8CCgD+EPsB/QPvBAX77Pr9Bf/9AP79/wIB9gH9Bv8BAAL7/wH++QEAAP7+Av8C/wH//gD89AP/AP4N
/v0CDwQB/QUB/wIEAPz/CgMEAAAAAP8BAAEAAP///QADAAUDAv7+Cf0FAf7/Af7+AgIC/P8B/v8AAP4HAQEBBv7/+gIAAwICAfr9CAMGAP8AAAL/AAEAA/0A
AAD/AQD/AP8AAQIDAQAAAAD+AAEA/f//AP8AAAACAAEAAf//BQD+AP76/wH/+AH8/vz/AfwIAQECBP//Af7+AQAD/gL+Afz6/QAAAP8GAQABBgAB+wz//gL6
//L/BwwMAQEA/wD6AAD/+wAA9/8BAP4WAAIEGf0AFAD++v7u/AH97P7xCw4AAQno/PL/+A8QAf8BAAEAAAD/Af///f7///sKAAQEA/z5AgL/AgP7//z+/QQF
A/8AAgL8AAH/+wEABgD7Af39AAIA9wP9//wAA/0FAQECAAICAQEAAgL7APz/AQQG8A39+wIH/vkGFgYL/AEAAP8D/vwBBgECAwAAAAD8AAD/+wAA/P4AAP4G
AQECA///+wP/AP4EAP8CBgEA/gAAAAECAv8BAv8A/f4AAP0JAgMCBP39A/8AAAH8AAP//f39///+//wCAf8A/AL/AQIAAAH5AP4A/QECCAABAAP0/gP+9f/+
/v8AAP4HAAEBBP7+AwAAAAAF/wH/BQEA/AUA+AT2//f8/f3+AQQB/wP+APn/BAUI/QIA/wP/AP0ABgAFAwH/AAH8AP///AICBv8AAAH2AAL+8v37+f8AAP0K
//8CCP//AAEBAAH9Af0A/wIE/AEBAQAFAP4CCAIFBgEE/wX8///9Af4D/gMBAAj2/Pn6/PwB/P8B/f0N/wEBC/39/AH8/fn0Ef7/9AQFAQABAAP5AP/++f0A
AP38//YJAQIFAAD4Av/+AQEB/wD//wIB+QMA//oJAf8DBwIBAwAAAAH8AAD//AEAAfv///sLAQQB//v3AgIAAwL5APoAAAYLAQECAAMBAAAABf8FBAQAAAbv
AP3/+AMG/AEEAQX8APz+BAAH/gADAAQAAP/9Bv0BBP4BAQL7AQH9+f//C/8A/wLwAQL97gD+B/8A/wH7AAP/+P79Af4CAAMAAgH/AP4CAwAAAAL5Af7++gID
C/8HAQ/y/wH4//oJB/77/vwD/QcB+v/3/P////sNAAEDCQD+/AACAgMDAPz+BwAEAAYA/wP4/vn//QYGAQAAAAD/AP8A/wIB/AMBAAICAf8BCAIIAP39APsB
AQIE/QD+/QEA/v4IAP8ABwD/8P8AAfke/wAFGP78+/3///gTAgQFC/77/AEAAQIB/fv+BgIE/wP/AP8AAP0BAQIA+/3+A/wHAP0B+wUE//8A/v0FAAIBAP78
/wD/AP4DAAIBAP/9BP8BAQP8AAH+/f8E/QQAAAIA/vr/CAYG/wYAAAAAAv0CBAUEBQH+/wL1AP3+9QIAAQAAAP/9AAEA/P//AQMAAAD9AP///QD//P8AAP4J
AAEDB////gAAAP8D/wABA/39Fv77BADkA//54AgCAwD9//z/AgMB+P/6+AL/Av8IAv4DBwIFAP8AAAEBAAAAAgAA/gABAAIDAP//BgAEAP8BAwEAAP7/AQIE
/AcD/gL6Bf8A//0EAAIBAAH7//3//gECAP7+AP0FAAEBAwD8CQH/AAPzAP/88AMBAgT//v///wABAf/+/v4A//wJAQYDAfv5/wAJ/gf5AP37+vwE/wAA/wAC
AQAAAf/++gAAAf4E/gABBAABCf8B/AH4/wYA9vr3A/MC+/wQARADBuzoBgEEAAX0AgH9+f0B/v8AAP8HAAEBBv7+AwQA/wX5+/v+/wQD/wAAAAACAAAAAf//
Bf8BAAP5AQH+/P8BBf8AAQH7Af//+wEB+vb09fURAf8FCAHxDPn////3AQr/7fnyBAIBAAL6AP0A+gIFAgH/AgL9/v8A/QMC//4AAAAEAQEABP3+BAABAAL9
AQH//f3/+/8DAP8IAv4BCv0CAQEAAwH+APv+AAUGBAQBAAfsAPn78QYG9wADAAQFAP/+CvwC+QH+APoPAP8EDQH+BgAAAAH5/wH+9gD/AQUAAQPz/vj++wgI
AQMAAAP2APz//gMFDf4EABTvAfrz+/4FAAAAAP8E/wH/AQD+AP8A//8CAAIAAf7+B/8BAAL4AQL/9///9gUAAP8GAPkCDggH+gD///wIAf8DCAH/AgAAAAEB
AAH+AQAABwAAAAP6/QH7+AD+AQAAAP8FAAEBBAEAAwAAAAD+AAAA+wD//QAAAP4EAf8BBAABAf//AP8H/gIABP78AQAAAAEBAAH/AAAAAAIB/wH/AgABBAAC
//0BAAEFAQP/A/z/D+j+/vYHBxgA5u3hAAAAAAACAAEAA///AQAAAAEA//8AAAAABAIAAAX4/v79/gABBf4AAAP4AQL9+P7+BgAAAAH7AAL+9v/8/gAAAP8G
AAABBgAA/gEA/gAEAAAABP7/AAIAAAAB//8BAgIBBQAAAAD7AAH/+QD9/v3+AfkNAgIDBf77/gD/AAEGAAABCP///wAAAP8EAAABAwAAAQQE/wn8/wH+Cf0D
8gT/AfsOAfEBEQoK9wD/+fwL/wAEEvv4/gIAAQH8/f3//QQCAQD/AAACAAIAAf78+P8A//sSAQEEEP7+BP8AAAH7AQH/+f//AwAA///+/wH//P/+/f8AAP4J
AAIBB/7+/gACAAUAAP//BP0E9/4A//wRAAUEEPv5APz3APUX/wsQGAX5AAAAAAABAAAAAAAAAAD/AP8D/wEAAv/+/P8BAAEJ/wD+CP3+A/8AAAH9/wL++wL+
BQAAAQL4Af7//wIDBQEAAAL3/v79+AMCAP/++/wGAQcC/fn2//8A//0IAgMCAv38/v8AAP8FAAEBBf7/AgMA/QL2/gH/+v/+FvsGARHjBPrv7QAI+AH+BfwL
//kDDggJFP0BAwri/AP54AIEAAAAAAEAAf///wICEvsF/g3oBQH06/kA/P8C/f4RAgIDD/v+AQEAAAH+AP8A/wAAA/8AAQD+AP/+/QEBBAD+AAH7/wH/+gH9
A/4B/gD9AAX/+Pz8Af8AAP8AAQIA/v//Dfv/AAH4AQf/8v35BP/7APoGAgMD/wH7AAEAAAEC//3/AQMD/Pf9A/gXBQkFCPz9BP7+//sGAgYE/P/7/vsAAfwJ
AgUCA/3/AQL99wP5A/4D+P4CA/4AAAH8AQH++/7/BwQAAATv/vv88QUFBf8A/wH9AAD+/AD+AQH/AAAE//4ABAME/wAA//4DAAIBAP78AwIA/wH+AAL//v//
BwMAAAX1/fz79wICA/8BAAAB/wIAAQAABv4CAAX4/wH8+P4B//8AAP8EAQIBA/79/wAAAP8FAQIBBP78AAAAAAEBAAD/AwAAAv//AP4DAQEB/gD+/gAAAP8E
AAABA////wAA//8GAAEBBP///gACAAIDAP//Bf8C/AEAAP8DAf8CAwEA/wAAAAADAQAAAgAB/wT//wD+AfwC/wIDAAH3+vUGAAQD/AP1Af8CAAMAAAP/A/z+
//7/AP4DAQIBAP78/gAAAAACAAAAAgAA/QAAAP8GAAABBwAA/gYEAQb6A/r+BAIM/gACAAMFAAABDAAD/QD9APwK/wIDBP75BgABAQfv//768gAD/f4AAP0L
AQICCf39/gEAAP//AfwAAQUE/AAAAAAFAP//BP////4A//0IAQQDBP37AAD5APoIAQIC/gH8Bf4ABgfzAfz8+AUJ/f4AAf8IAAQBB/38/QAAAP8FAP8CBv8A
/f3+/vkKAQUE/v/7AAQAAAD+Af7//wIB/AD/APwHAAECBgD/AQAAAAD9AAAA/gAACAL/AATt/vz88AQDBP0BAAH/AAT+/vr7AP7/AP0DAAQB/v36A///AP4B
/wQB/P35AAAAAAACAAEBAf//+f8AAP4LAP8BC///AP8B/wIBAQEABPz/AP//AP0F/wMAAP/9BQMAAAf0//v7+AQEAwEAAAP7AP/9/gAAAAAAAQADAP//AQAA
+gAD/wIK//z/D/4D//8BAgQCAP4ACAAFAQAAAP//AAAA/f///P8AB/8FAPsCDAYM9fsA//kXAQQCDvv5/wABAAACAf8BAgAC+P8C//0QAAADD/4B/v4AAP8G
////A//+BAEBAAP3Af//9wAC/gIAAP4BAP8CAQL/+wL/APwKAPsCCQYDAAMA////AP0BAgMD/gMAAAIBAPz+BQEDAwAA/wL7AAQA/P79AwABAAH8APz+/QQD
/AQAAf8MAPkDEQUJ+AAAAP4M/wIDC/3+Af8A///+AAIA/v///gAAAAAEAAAABQAABQP//v/7////+wYC9/3/APoSAQUEC/v78AIA//wWAP4GGAEC+Qv8AgT+
+fcBBwoKAQD//wD/AAH/+/79AQAAAAABAP8AAQEAAv8ECQz0APn5+gEK+AIBAAAI//4DCv8D4QH/AvUv/gELMwH/+f8AAP4NAAECDP/9/gAAAP8E/wEBA/8A
+AAAAP0O/wEDDv4AEfkCBP77CQf8+wADAP8DAP8EAQIABf3/+gECAAAJAQACDP0C+gAFAAUHAv7/DvoFAAAAAQIBAP//AwACAQD+//0D/wEA/AD9/gQAAQL9
/vgABwcJ/wD/AP4FAAABAwEAAgEAAAH8AAAA+wEA/g0A/gH4APYBAwoLAAEAAQH+AP4AAQEDAAAAAAL/AQD//wAABf8AAAD6AAP/9/78+wf/AAT5//gABAgK
AwIA/wL2AQD/9AH///8A/v8C/wMCAfz9AAH9/vwG/wECAv/6BgAA/wH8/wH9/f37BP8B/gD8AAMA/Pz8CP/9AQLyAP379AQGAAAAAgABAP4BBAEE/wAAAAAB
AP8AAQIC+v4B/fsJAgMCBfz6BQD/AAL7AAD8+wH/+P8BAfsNAv4CBf79A/wC/wEBAQMB/f4DDP//AQToAf775QUDBwEAAAPuAAD+7wICAv0B/wD8AgP++f79
AQABAAL+AP/+//8B/Qf8/fgK/v4IAwgD//8A/v4EAAQDA/z7BgABAAH8AAL//P4ABQD+AP32AP8B8wP/AgAEAQT/AQD/BfwB/wAA//4F/wECBAAA//f9AfcK
BA4GAfr1BAAA/wH6AAH/+AD//gD/AP0HAAABBAAAAf8AAP7/AQEB/QD/BQYB/gfsAPr99gMHBQIA/gLwAQD/8wAB9/r7BfkSAf0CBQL98fv8AfMbAQQHEf34
A/4AAQH9AgL++v7/+vsAAPwAAQT/+Pz5BfsBAP4AAgb++/v5/gL/Af0E//0CBgYF/wIFAAAOBP4EG/4IBP8D/gT/AgP+A/sA//wD//4LAgQCB/j5+gv+//wD
APoFBwsGAQMAAAP5//v//QMEAgEAAAL5Av7/+wACBAIAAAT0Af399AMEAQAAAP//AQAA/wD//AT/AP8BAfoCCAYG8RD2BPz7/+4EBxQcAAT/AQP5//n/AwgI
8hP8/wH8+uv/BBEXCAAFAQjwAP/79f0FAgD/AwP6/vv8/goJ/gACAgMAAv79AwAEEfH+/P4BBg//8/TzAAAAAAACAv8AAwAA/wAAAP8GAAEBBv//AwP//f/4
Afj++wYCBv8AAgT6Av/9+gAD//n++vYWAwcIDvv69AD+APwVAfz/Fv0A/wAAAP8F/wAABgABEP0M/RXz/wT3BPAB/wD+AP8CAgABAQEADf0MARD8//75CfgG
BwEAAQT1AP7/9gIEBv8C/gH6AQMA9/4A/P///vwJAQEBAP/8APsBAgAHBf//B/4CAAAAAwH9AP4AAwMFBAEA/wL5AP/++gEAAgIAAAAA//4A/wQCBAAAAP//
/wMA/P/9EhP1+AboA/kB8wsVCQL/AQPrAf/+7wID/v8AAAH+/////f7+AgH9+wD//QUA/f32BQAAAAH3/wH/9v///gAAAP8FAAABBQAAAAABAAP/AP79A/4A
+///AP8IAAEBBwD/AfoE/gMIAAT/Aff5BP8A//4CAQIA/AD9BAL/AAD4APwA+gYCA/P/9/EUBRAI//TtAv/9AvwBAQEC/QMDAgAA/wP+AQL++/0A/AAAAP8I
AP4BCgD/9//+APcVAAEFEP/6/QD/AP4GAf8BBQAA+P8D/wAGAAD/A/z+CvsA/wH6AQn+9fv7/P8D/wIEAAMAB/r+Af//AQD/AAD//gEBA////wL+AAD8/QD8
/wH///4DAAABAQD/Av8AAAD/AAAA/QAABwAAAAD2AP//8wIBBP76APz1AgMB7wH6/wAAAAABAP8AAgAB9gID/PsUBAMHGQEBAv8AAAL9AAIA//7//QD/AP0E
AAACBQEAA/8AAAH9AAL/+///BQEC/Qb2A//8+AH/AQAAAAD/AAAA/gEBAwIB/wX7AP/+AQACAQAAAAH9AAD///8AB/4E/gEG/wb/CPv8DgAAAgHxAQD+7gMA
+gL9+vENBQgEBvbqAwABAAT6AAD++v///v8AAAAAAP7/AP8AAAAC/wIDAQEAA/4CAQAAAAD+AAAA/QAA/gAAAP8J/gIBCP39/wH/AP4DAP0AAgIBAAAAAP8B
AAAAAAAA/P8AAf8JAP8BCQEBBAQAAAPy//z99AQE/QAAAgADAf0BBQIE9wUEAgn3APf9BwUO6Pr29fMZ/w8QK/jp5QD7+/IQBwcNGwH06xID9QEN+voIGgAG
AwEAAAH4AQD/+gEA9QAABAEO//4CFQIECQMAAAvp/QD58P7//gAAAP4I/wABBQIB/wD///0F/wABA//+6wT7/PoV+QYLHv38+P3/APcWAQYGEP78/P4FAAYF
AAD9CvkEAAAABAEAAf0BAgQGAAH/AP4BAAABAAIA6P78/+8pAAULHPvtCv8AAALvAAL86/759QAB/foZ/wYGFfr4/QIAAAADAP4CBgIC/f8AAP8JAQIDCv39
/AAA/wAAAP8CAQEBBQECAAnx/v/79fz/GPcG/hPx/QDt/vb4Bv8AAQP2AAD99AAADwH/AATsAv/77QL//gIA/v8C/wD/Bf7+/QAAAAD/Af///gAA/QABAP8D
AP8AAwAB/QAAAQADAP3/BgMD/wAA//8FAAEBBP//+QD/AP0IAf8CCAAA/gD///0JAAICBgD9/wD/AP8BAf8BAwEB+gAA+vwKAAMCB/r4BgEA/gL3Af/89///
//8DAAIBAf//A/wCAQAAAP8DAAEAAgD/AQAA//7+/wIB/P7+Av0DAQIAAQX9//r+AQACAwvy//v7/AILCv8A/gD3AAb/8P35Cf0E/wbtAQP66vv+BAAAAAD7
AAH/+QAA/QMGAgz6APr6C/0ODQIK/hPuAf/3APYFBf//AP/8AQEA9gD//v8EAAUDAf/9B/kBA/39AfsGAAYD/QH9BP0B/wAC/ggD//n59/8E+v8AAAICBfry
AAIAAAL+//3/AAMD+/0GAAUFAgD+DPYC/gT/AP7//fsBAwYCBQEAAALz///99AH//gAAAP4GAQAAAwAA+/r8A/oJAQgE+f35AQEB/wQBAAAABf4B/gABAAAD
Af8AA/8B/BL65/vk/wEI7AT0////AP0DAP8CAQEA+/0AAv0JAgEDCP4A+QEAAPoKAP8ECwEAAwEAAAL5/wL/+/7+AgAAAAH/AAD//gAAAQcA+//6AP4A+wMB
+wP+//oL//8FCQL9AAf/AwD4/voA/QcFAgD+AP/9/wH//QH8AAUA/gH4/wEB+QH7+wT7/vsD//0CAQb88wj+//UVAf4HEgP/BAAAAAD5AAEA9gD+A/wFBAP/
Af39AgAGAQH/AAD+/wABAAIC+wAEAgYEAfwAEf8JAAAAAAD/AAAA/wAABf4B/wL7AQP99v39AwMAAwP4/fgC/w4L7/0G/wEPAAH+D/X8BgYAAAjs//j98wkJ
BP4AAAD9AAL++v79A/8BAAP5AAD9/QD+9v//APkS/wMFDPz8Bf3/AP8CAAQA/vz7/wADAAX/Af/9BP0EDQIA/wft/AD88wMA/f4B/wAGAAEACP7//wEB/gAF
/wT/BPv9A/4A/v8AAAQB+/38/gP///7+Af0BAgQAAf////oH/wMGAAQA9v4AAP4SAQIGFv7/AgAA/wAAAQEA/AD+AQL//wH1//8A+AICCwH/AQTq//r77QcG
AvsAAPwEAgQC/f389wAAAP4K/wEECQD/BAAAAAH4/wD++AICAwAAAAL+/wH//QAABAAAAAL8AQD+9wAABwb9/gLoAvv98gUCAv8AAQACAAIAAP8A9f8C/wAK
//4AC/4A/AAA//8J/wIACPz8Bf8AAP/5AAL/9f39BAD/AAD9AAH/+gL//wAAAP8CAAEAAQD/BP8DAAX+AAD+Bf4DAv8AAP/6AAEA+AD+/gAAAAAHAAEBBP8A
Af//AAABAAEA/gIAAP8AAP8GAgABAwAA/PzyBPMJBP4IBgT9+wX/CAIEAvcCDAoSAAEAAgIAAP8AAgED/wADAAT9AP7+Av4C/wD+Av0EAP8BAwQC+gEB//8D
Av0BBQEC/wABAAABAAAAAwAAAgT0/vYHAP8ICAb8DP7//f70/gX/7Pz1//sFAQ73Afv4BPsJAAP//gD9AP8A/wABAAQA/wH7Af7/AAICDAAC/wntAQP78Pv/
/QD/APsHAAACAwL/A/8BAQH+AAH//v8A/v8AAP8K/wEABv////77APkJAwIC/QD8//77//kKAgIC///7AQAA/f4AAQAA/wD+A/z++PsEAgf9A/z1AQAAAAL9
AAD//gAA/gEA//8HAQECBv8A/wQAAAH8APz/AQQEAAAAAP8FAQABAgEBCf/+AAD3/wX+8gD5Av8A//8AAQMA+/79Af8AAP4EAQEBA/7+AgP9+/4BAfwD/wb+
/wICAQEIAf8BCP8D/v8AAAAE/wEABf//BfwA//79AAL++P79/fz/APwOAAcDCvn5AQAAAAH/AAH//wD//wYB/gP8+fv/BQUD/wEAAAABAP8AAgEBBQAAAAL3
AQH+9wEACv74/PwD/wkF+QDyAgEA/wL8AAD//QABDv8C/wnvAAT89Pv9+/8CAAAGAwIBB/wBCwD9AADuAP/87QT+DgAAAAPlAQH95wIA+gAAAP4N/wECDP//
////AP0EAQABAgEB/wEAAAH+AP4AAQECAf/7APoI/wECAQP7Bv4DAQP7AAL7/Pv+AAD+APwBAAEC/QH99wAAAPwLAP0BCwH/9gH/APwS/QEED//+AQAAAAAC
AQAAAgAAAgT/AP7//voBAwcF9fgB+/ocAgkHHfP3BP8A///+AgMA+/78/QABBAMBAP7+BQMG+wAAAf4J/wACCgEBAP8AAP8DAQIBAv/+/gEC/wIH/gD/Cv3/
/gAAAAACAAAAAgAA+wEAAAAFAP8BBwIC/vn/Af0EAQcD/vn5AgAAAP/9AAAA+gD//wAAAf8GAf8BBQEBBPwAAQD+AQT++/3/+wD/AQH9AAEC/gABBv//AAH3
AgH99P/+CP3+AAD1AQP+8f78AP8AAP8CAQEAAf//9QYAAf4JAPkDDgcK/QQAAAL/APoABgQHAgAAAAD9AQD//AAAAf4A/f8AAAUB+/j2AP8AAAADAQEAAgAA
Cv0E/wIKAQcDDfr8AwADAAAQ/wMGFgD/+QIAAfwJ/gAGBQQC/P7/Af0F/wIAAP/69gH9AP0OAf8DDgMB+//+AP0PAQACDAIADvz/AQP4Av//+QQICfsB//8G
AQYBB/v8AwAAAAD8AAEA+QAAAAD/AAH8AAH/+wP///34/fYGAQkE/fjrBAgC+wL4BAAB/vz/AQAAAgL8AP4AAAIECQT//QXw/vz97gL9AQIA/wD+//8A/gEB
EAX7CAHvA/T48w8JAf8AAgAAAgAB/gECC/YB/wkAAwv4+/T5+P4BAP8VAQECF/3+/v4DAAAHAAb/Avj4CQD//gL1AAP/8v799f//AP4SAQIDE/79DP8AAgjr
AAD48QID/v/+//cMAQIDAPz4AAEAAAD///4A/wIC8hz5AvgL++QJExoRBwAAAAH1AAH99f79+f/+AvkW//8EEwIABP0AA//9/gH++gEAAQAAAAH/AAEAAwAA
+gAA//sJAAAECgD/+QD/AP4O/wECCv/9AAT/BAP8/fn/BggK+wECAAP/AfwABQIF/wECAAACAP//BgACBAD/AP39AAD/9wH9BP4B/gH5/gP/+Pz69///APsO
AAIFDP79/wAAAP4EAAEBA/7+/AQA/f4C//8CAQD//gsAAP3+A/wDAAUI+wEAAgAG/v4BCgQF+AH/AP8J/wACDAAA8AL7APgRAwEIDQX///8AAP8EAAEBA///
AwAAAP4CAAAAAAEAEgP9/ATm/wH64wH88gIA/f8IAv4DEP0AAv//AP//AAEA/QH//gEAAP/7/wAA/f//AP0ACQgD/Pr5D/8I/gAAAAEAAP8AAQAB8gD8AfkX
/v4GGf/9HQv76w7jAv7z+QX1AP7+//oIAAMDAQD7BgD/AAH+/wP//P38AQD/Af/+AAAB/wIBAAMABQTvAfb++goQAQABAAL+/gAAAP//CAYA/QPw//n+9wYF
MQAF/gzOCw/2yAEB+/4AAP0KAQECCwD++f8AAv4JAf8DDAAFAAH/AAAC//4ABAIBBwEA/gH4/f78+QD8+gX/AgAG/foBDQcH+QAC//0QAP8GFfv++P/+APkP
/wEECwD8AwAAAAL9AAD//gD/BwMA/wDzAAH/8QEA/wIAAAEAAP8BBAIBAwEE/wfzAP77+f0D/wL/APwD//8BBgL+A/8AAAH8AAL++//+/wH+AP7/AP4A/wMA
Af8AAP0AAf8A/QABB//8AP/2AgP/8wD6/gACAAMCAQABBf0B8AQAAQAHAPgACwUG/P4DAAMH/wH/C/wAAgAAAAD+AAAA/gAABQAAAAH6AAD+9wD//wEAAAAE
AP8ABwAA/gH/AP7//f4B/QT+/AH/AgEEAv0CCAMF/P0A/v0IAgYCBvj5+P0A/vcWAQgHDfr3//8AAP8DAAEAAf/+/foA//sSAQgACvb0BQH/AAH5Af3++QIB
AwL/APwE//8BBAQBBgAA/wH2/wH+7v38/QABAP8HAAABBQAABv4AAAH3AQL+9v//A/8AAAH8AQH//f///wEAAQH+//0A/wMECAMCAAjrAf357QEDBwMAAArp
+/n38QMCBgAA/v/8AQH/+AD9BAABAAT6AAD9+f0B/AcA/gH5/vgA/wcEAAACAgIBAf7/BgEFAgAAAAD/AAAA/gD/DP8C/gbtAAH57P7//f8AAP4GAAICAf/+
/wAEAAQFAgH+CvsCCv4D/wP4AgP/9v3/AgAAAAD+AQD/+wAA/f8AAAEFAAD/CP///gL///4BAP0BBAICDf0B/wfrAQT86/7+/wAA//4CAAEA/P/7AAAAAQH4
AP7+9wEB/wMB//8BAv8BAAIABf8AAAH9/wL++/38/gD/APsN//8CCQD/AQH/AgEBAP4BAwQF+/4AAP0J/gACB/z9/vsAAf0JAQIABP7/AAAAAP8AAAIB/QAA
BQAAAAH6/gL/+gH/AAEEAAf7APz8BP4G+v7/APwPAgMDDP79/wAE/wUBAP/+CPwFAf4BAP4GAAIAAv3+/v8BAAEGAAAAB/4AAv8AAP//AQD/+P/+AQEA/wL6
AP7+/QIB/AL7APoG/wIFAAT8/A4AAAT5/vD+CA0QAwEAAAL+//7//wME+wAAAP8MAAACDf////8AAP8H/wL/BP/9BAAAAAAD/gH/Af7+AAL/AAH5Af8B/AMB
////AP4C//8AAAL87foAA/0VAfgDEwML8//7//MYAwAIEQL7/v8AAwH/Af0AAwMG/QMAAAEB//v/BwQEAgEDAAb7///9Av4EAf8AAAD+/wEA/f//Bf///vwA
AQMA9/76B/7+/fwB/wT99QD6EArv+P71AwoG9wcA9v/7/fkJ/wQE//35AAMAAAH+//4BAgIEAAYC/wXyAfz//QIIAgAAAAD+/wD+/QD//gAAAP8DAQABAwAA
A/z+APsEAQcA+vv2AAD+AP0C/wACAAIB//8A//wGAQMCAvz8/gABAP8IAAEAB/7+/v/+APsJAAEDBgH9+v8BAgAIAf4ACv4B/f8AAP4KAAIBBv38/QkB/gH8
AfoBBgcIDP8AAwTuAPz77QUGAv8AAP4CAAID////F/8AB/0IBPwB9hAGDv8BAAPzAAL89P7+9gkA+/0M//sIEgQFAAD///4EAAEBAP/9DQIBAgfrAvf68AgL
+wD9APkF/gAGAv/7AQD/AP/+/wAA/wL/AP4AAP0FAAQAAPz5AQD/AP8AAAAA/gAA/f7///wMAAICBv77BQAAAQD6/wD+9gIA/AEAAQIBAAAAA/8BAgL//wD6
AP7/+wH/Av8AAAD8AQIB+v7//f////0IAQIBAwH+AAD/AP4BAAEB/wL//fn0/fMK+AQD/wTq/Pv+//cQAQgEB/z0Dv8AAAftAAH57AD/AP4A/gH9AAX++/r6
AQAAAgH9Af8AAAMFCQIB/wPuAP788AIBBQMA///7/wD/+wICDwAI+AT1CQX6+vf7AwcA/gD4//4C9wQFBwH+AQHy/v/99QIACQEAAwjzAPf8+goO/v7/AP0H
AAIBAv79AgAA/gEA/QL///79/vz8AvwHAAMFBAL///8AAP8FAAMAAfz8/wAAAAAFAAAABQAA/AP+AP0CAP8EBgUD/f3+BPgGBP4F/AsFAAAAAAADAAH/Af3+
+f8BAv4RAP4CEwIEAf8AAwH/AP8A/wICFvvz+/jv/g4B2/3jAgEBAAX4/gL++fz8BAgBAAft/fr89AgHAwEAAAL5/wD++wEBBf8BAgbwAPz89QEE/wMA/wD8
//0BAAID//8AAAACAQEAAQD/Bv8A//7/AgIA/AD/A/wA//wDAQX/+/r4/QD/AP8C/gMC//z6/f8AAP8FAAABAwAA7vwDAgUUAgEAG/YD/f8AAv8GAP8BBwIE
BAABAAH+AAIA+/7/+/8AAP0NAQADCf8A/gACAAECAP//BP4B9AT7AfwJAgAFCAUJ9wABAQAO/wIDDfz/BP8A/wL6AAL+9//9+AIA//4IAP4CCgEBAv79AP76
AAIB9gD4/wAA//4H/wEBBQD+8/j9+/gW/AsKDPXu+QH8/vYM/gQDAv3yAAAAAAABAAAAAAAA/wAAAgIBAP8ABwEEAf8A//8CAQECAP//Bf4BAAT2AQL99vz/
Af8AAAIAAAD+////AAAAAAL+AAP//f7+AwEC/gH8AgL/+/3+//b5BPsKAwgBAvv1BwABAQP1/wH/+QAEAgEAAAD9Af8A/AICBQEAAP/5AP4B+AUBBvsD/f0L
AgYCAPn6AgAAAQL+AAD+/QAABAAAAAL6/wH++QD//P4AAgEH/wEBB/4BBP8AAwT6Af799wMD8wD7//YYAgMHEAH89v7/AfwT//8ED/3+Eev8/P4E/g337vHm
BQAA///+/gL/+P78/P0AAPsSAQMED/39/wAAAAAEAAEAA//+AQAAAQABAAAAAAD/Bv8AAQD2///+9QMACQAAAAP2/QL89AD9/QABAAEDAf8ABv8C+wAAAP0E
AP8DBgEB//4GAAj3+/v5/f8B9gT/AAEG//sADwQFCwQF/Qj5//n3+wMJA/4B/wP2AwT/+Pr8/QX6AfUAAf8D+gb7AgL/AQT5/v7//QIBAQIEAAT+Af3+BQAH
/wL+AP79//8D/wUCBP8D/wIF/wQABvsA/gIAAv/9AfwCAwUFBP7//wD7AQUA9/z4BAABAAf2AAH9+v4C+wEEAwr9/fz7BQEJAQAEAAP9AgD//v4D/wQBAP//
AP4A/wECAgYDAwrz/vT8/wsT9QH9/PYSAAIFC//3//4A//4FAgcCA/v5Cf8CAAb3/wL8+/wA6eYGEQUUC/X8GfgaAgAAAQD//wD/AAAAAAAAAP8CAAEAAAD/
/wUAAQP6//r/AAUGAAAAAQABAAAAAgECAgr/AgvvAPH5Ag4QDfwAAQDwAwH96AL9/gAAAP4GAAABBQD/+wAAAAAGAAAABv//AP4AAP8DAQIAAP79AAAAAP8D
AAIBA/7+AQEAAgL8APz/AQMGAP8AAP8CAAEAAP//AwAAAAH7AAD++QAAAQD/AP8AAAEA/gD//P7/APoKAAQDBf78/QAA//8HAAEBBv7/AgEB/AL6AQL/+v3+
/gABAAEHAAEBCv0ABAAAAQL7AQL//f8AAgEAAAD7AP8A/QICAv8A//8AAAH//P//Bf4B/wD7AAQB9/v8CPz/3ggGAwH4BPzv/xYD9wjx//H/AAsPBgMAAAfu
//359gEAA/sE/wQKAQz/C/L0A/8AAAT8/wH/+v///QUB/wEE//sACQQEAv8A//79/gIA+P78AgQAAAT2/v3++wQFDf///wTx/wL67f8A/QAAAP8HAQACB/8A
AgEAAAH4AP3/+gMD/wAA//4CAf8CAP38/wAAAP8DAAABAgAA9P8C//8MAAACEfr+/v//AP0EAAAA/v/+CAEGAAj8///9A/4I+wAAAP8FAf4BBf8A/wAAAP8C
AAAAAv///P8B/wAFAAABBP4BBP8AAAH+AAL//f4AAgEAAAEAAf7//wICBQAAAAH5AAD/+QAAAAAA//4GAQEBAP/9AgEC/wT7////AP4C///++vwCAQUBAPv4
Av8AAP8BAAIA/v/9+QICAP4HAv0CCQEC/f0C/wIC/wMCA/39AQAAAgD+AP//AAIC/gAAAP4HAAEBBf/+/wD/AP8AAP4A/wD/BgEAAQPzAP/+9gMEAAEAAAD/
AP8AAAEBEwMEARPa//735QEMAAYA/wX9Afr+AgQH/QIAAAACAP0BBAQEAgAB/wT1AQD99wABAAD/AP8BAP8BAAIADwED/wjyAPv39wEACAAAAAP0/wD98gMB
/wAAAAABAAAAAgABBQMAAQbx/f779QD/AAD9//sB/gEC+wP9/wAA//0DAAECAP//Af8AAP8BAAEA/wAAAAEAAP7/AP4BAwICBQQAAALzAfz/9QUF/gAAAf8F
//8BBAEC/QUAAAAAAfkCCAcJAv8BAAAAAAMA//39/wABAAADAAAABQAB/v4D/wEGAgIABfv+/AH//P0EAQMCBP/+Cv78AvgCAf4A+wkBBQAAAAH1AAD/9f//
BAAA//3+AgIB+AD9/P8E/wUCAQAACPwCAv8AAAAAAAEAAAAAAgAAAAH/AAEA/gD/AQAB/wH/AQEA//4A/wAAA/4LAP4CCwED+gH/AP0G/v8DBgL+AQH9AP4A
//4B/wQBAwUAAAH4A/0B+wYFAQUAAAPy/fv99gUBAP4BAAADAQEAAv0ABAABAQL6AP/+9wEB9f//APsUAAIFEv38/AMAAP4D//sCBAQECv///wPvAf367QIC
A/8CBAT9APv+BAQJ/P8C/wIDAP8ABP8A/AAAAP4GAAACBwABAQEAAAH8//4A/wICA/8A//8AAAMB/f7+AAAAAAACAAEAAQD/DP8BAgbvAf368gMDCwAAAgXu
AP/77wMDBAAC/wP4AAD9+f8BAQAAAAD/AAAA/gAAAQkDAgT7AvgDCAoV/wADAAP/AP7+Av4C/f8AAP4GAAEBBf/+/gAAAAAFAAEBBQAA/v//APwKAQECBQD/
7vLs+eYbAhIUGfro9wIAAP4PAP4CDwEA+fj7APUWBAMEBvr1CP8AAAH2AQH99AAA/QAAAP8GAAABBwAADQH+/wHq//775gH5AAL6Af38/v8C/AsFBvcD+AX9
BxMBAPDw/QAAAP8IAAEBBwAABv7/APv+AQMC9P/9/AAAAAAIAAABCP//DP4C+wT1AQT99fwCAgAAAgL5AP7//QIF/wAAAP8DAAAAAwD//P4AAfwJAQIDBgAC
AQABAAIDAAL/A/3+CQMK/A3mAPz58/0F+QUA//0E//wDCAMCD/0DAAPvAQH87gID6A38AfQVAPYKGA4H/QT/AfkEAf0CAQX/AQEAAAD8AP7//QIB/AACAAMG
AP//C/0CAgAAAAH/AAD//wAACf7/AAH1AgD+8P/+AAAAAAABAAAAAQAA//4A//4EAP8A/AEB/gD+APoM//8BBwH8BPz9APv/AgIA8gD6Avz8APoFAwUD+//8
9f4AAPkWAQYKEPr8AgEAAAP5AP8A/AEEChX8/g7p/ur8/RUY/v8AAP8HAAEBB////wQAAAL9//wAAwQF/gT/AP8B/vwBAwUDBgH/AALzAP3+9AMBB/0B/wH3
Agb/9vz8AAEAAAP4//3++wQD/QMAAAEA//oABQQH9gAA//wPAAAFCQD++wAA//4L/wIEC/z7Cu7o9OsH/hAK9Pri+gH/AAADAAAABQACBf///P75AAYA8/v4
/gIBAAEBAP4AAgACAv4AAP7/AQIA+/39+wMCAAIE//v/CQIG/f8AAAAJ/wMACP79/wL+APoAAP8C/AP7/wIAAgID//wABQYHCf0EAAb0AwT78vr/9f3///kT
AAQFD/r6/gEC/wIEAP0ACv8DCv/9AAD0AAD97AH+/gD/AAAEAAAABQD+AwABAgT4Af38/QEFAf78BP0DAQH//QL/BwT+/v7z//z/8wX/+QD/Af0N//4CDQEA
+AP+/foO//0DDAX/+gAAAP0MAQACC///AAMAAgP8/vr9AgUE/AH+Bf8C//gACQoJDfr7//38AQIA+gYC/v8B//8FAAEAA/7+Df////70AAb+6v35APr///0E
AggC+vn2AgD/AP8EAAEBAQD/BQABAAT4AAH++/8BAv8A///9AQQB+P77AAD9APsFAAABAQD7BwP+BQbw/vj9+QkM8/0A+vsUAggFFvX5+f7//vsOAAYCCvr6
AQH+AgH6/f389gX+Ef0EBgnv+v759QQI/wEB/AADAQIBAv39/wEAAAEA//7/AgEB/f8AAAAG/wD+Af7+9wMC+vsNAgQFB/r8/QD///0FAAECAQD+Av8AAAAG
AAIBBf78AAAA/v7+AAIC/P/9+wH+AP0L//4CDAIA/QD/AP0IAAACBQH/Af7/APwA/wQC//35AwMAAAP4AP7/+wEC/wX/AAL+APr/AwUG//sGAgcBAgH9B/sH
//8DAAX/AAD/BP0D+v8CAAEIAf8BCf8FAAD/AP4AAP8B/gEA+wD/APsMAP8CCAH//wH4/vYG/QYGBQHuBQEAAAL4AP7++AIC+gD/Af4FAv4BCgMB/gX9APsE
AP4DBAUCAAAA//7//wEB///9+/8C/wEHAAL/Bf79Av8AAQD/AAH//AAA/f8CAAAEAgAABP0B9wH//foOAP8DDv/7BgoB/wbuA/v99AcIBgP/+v/zAgb/9f33
AwAEAAL8AgH///0BBOUV3QwFCh77+8zoAvr7/PgIAgYGAgL0/wEAAP8BAAABAQAA9/8AA/8N//0EDwMHBgAAAAL5/wMA+v/+Bv8AAAL7AAL+9gD///r//PIW
AwsJBvz0/wAAAP8EAAAAAwD//AQA/wAFAP0CCwMD/wEAAAAB//4AAQIB/wAAAAAEAAABA///AAAAAAABAAAAAQAABP8DAAX5AAL9+/wB9wH+AP4F/wADBgL/
/P8HAAr8Af/9BfkG/wAA/wH6/v////7/AQEAAAP9//7//gEC+QECAAMDAPr+CgIGAv8AAAD+AAL//P/8/gAAAAAF/wEBBv//AgEB/v8BAQEB///+Af8AAP4C
AAAB/wAA/f0FAAUI/gL/DPgH+QIAAP8GAQACB///A/0B//0IAQL/A/3+/v0B/v0GAQQA//z9/QIAAP4H//8CCwAA+/3+APoOAQUDCP34/AACAwIHAP4ADQEH
BgD9AAD6///98gUABwABAAP0AgD/+f8D+wAAAP4LAAACCwAAAAD9APoHAAACAAL///8A+/wCAAYB/fr1APwJ/gj6AwP8//cGBv0A/wL8AQT9+v37CQABAAXu
AQD97f8AAwEAAAH2AP8A+QECA/sA//4DAQUC+v38C/8A/wXwAAP88f79AgIAAAP6/v3+/wMEAwACAAT7/wD+//8CAAAAAAD/AP8A/gEB+f/+/QAE/PcDHgIC
DvgFAQcGAwH5//z+AgD+AP/+/wH//QL/+AL/AAEOAf0BFgAEEPv+/gPsAQn76P73A/79AP3/AAMC+QL+GgEAAQXwAQH58wAD/QMBAAMC//0ACQAGAP//APwI
AQIABP38Af8AAAAB/wH//////wD/AP0DAAACAQH/CvsB8vYRDA0FCe38/wf/AP38APsB/QcD//8AAP4C/wABAQAAAQAAAAACAAEAAQAA/f4E/gMKAAT/Dfn9
//4DBAMDAv7+BwAG/v/+AfwHAQMDAAD//AABAAIAAf7/AwAC+QD9/PcK/gIE//30/f8BAQAFAP8BBgEC+/8A//4MAQACDf8ABgL/AAH3//789wMCAP4AAAAG
AQMBBP/+AgEA/wH/AP7/+wIAAAAAAAECAAAAAQAA/gAAAf4F/wABBAEBCv8CAAT4AAP++v4ABgAA+/7+AAT/+fz6AP8AAgAAAP8AAQECEQkA/APtAQIA8f8A
Av8AAAD/AQD//QAAAQD/AAP/AQH/BP//BAAAAP/+AAEA/QD+AAD/AAABAAD////+AvsEAP8JBv8AB/sFA/8C/wH8AwAB/f8FA/8AAP4H/wL/AwD8BQMDAAj4
BP/9//4FB///AAH4AAP+8//9+QAA/v0KAf8CCwEB/wAAAP8CAAAAAQAABvX4+vQFAAMEAQT58/oC/v4OAgYEDPn+A/8AAAH+/wH+/AD/AQD+//0EAAIB/wH9
AvwAAf4H/wYCA/z9BAAAAgH4//79+wMC/gT/Af7/AfoCAQcFBgABAQX3AAH8+QAD/QEA/v4IAAECBv/9B///AALy/gP86/v5BgD/AwT1//79+AQE+vwDAAAO
AwIBCvkAAQT+//0A/vwC/gUDAAAAAQH/AP7/AQID/v8B/fsOAAQCCPv79/38+vwIAQIAAv72/f4AAP8GAQIABP3+AgD/AP7+AAAA/QL//gQAAAP9//sABAQF
//8AAP8F/wEAA/8A/P8AAP4LAAECC/7/AgP/AAD6APwA+wYCAwH/APkDAgUD+gL7AgD/AP4B/wD//wL+BwD9AP76AAD+9gP7/v8AAP8FAQABBf//Af8AAAAA
AQH//f/99wAAAP8JAQADCP3/AAAAAP8C/wAA/wL/+/8AAP4NAAECDf//BgAAAQXzAAD79wEAA//+///6/wT99v357/f9/vciAgUHH/H1//8AAP8EAQEBAwD/
Cv8AAAPv/wL97P7+8///AP0KAAEEB////f8AAP8GAP8BBQAA/wAAAP8CAAAAAgAACgH7Avn3//r78w4CBQH//v7z/wAA9QP//QP/AfoHAPkABggE+gH+APsG
AP4EBQYD/gD/A/8GAP4DCQQEChAA8gfxAPv/8wACAwX/AAT1/vn8+gUEDgMB/gTy//389wECCfr/A//7AQD/9wD8/f//APwIAAIDBv7++BD78fv9/AMMCAH5
BP//Af/8AAMB+AIA/Pz+AfoRAwIEDP/6AgH2B/73AfoA+REOAQEAAQH+AP3/AAIDAQAAAQD/Af8A/wECAQAAAAABAAEAAAAA9gr5BP0A+vIDBhINAAAAAP8B
AAAAAP8AAgD/AQD7AQD//QIA/AcBAQX7AvQBBgkOCvz+Av/w/wD/7wUB/QL///4B//8BAwH/9Pb/+wURA/UEDf8DAAAAAP8FAAAAAwAAAwIAAQL3//7/+AME
C/wBAAX1AgX+8v38/AABAP0JAvwBBQUE+gIA//8HAP4CBwAA+wAAAAAG/wH/BP/+AgP9AgD4AfwA+gYC+/8AAP4NAAYCCvz6BgAA/wD3AAH+9gH+CAEBAAXx
AQD99P8B/gIAAAAD//4BBAMCBwIAAAH9AQEBBAQCCgIBAAbq//766wAA/gAAAgIHAf8BCgIFAP3/Af3/AQUC+v/+/f7+//oQAAQDBv78AQIAAQP7APv/AQUG
AwMAAAL4//wA+gUE//8DAgT/AP7/Av8FAgEBAAT5AP7++wIEAgMCAwn0//j8/QUKB/4A/v38AQP/9Pz5AQIA/gP8//7+/QEA/QIAAAIBAP4BBgIDAQEAAAL8
AP7+AAEB/v//AP4FAAEBA//++wT+//0A/vkBAgUC/wAC/wAEAP8BB/8B/QD/AP4FAAACBQIBBAAAAAL7/wL9+gD/Af//AQD+/gAA/gIA/QYB/wQC/f0BBAIA
BAAAAAD6/gIA+AEAAf4AAAAAAQL///7/Bf/+AP3//wP/+AH8CwH7BADsAfz+9AoB/AUA//8CAPsBBgUFCvz//v33/wgA7vz1/wAAAP8FAAABBQAABwAA/wPy
AQH+8QAAAwAAAAH7AQH++v///gAAAAAHAAAACAAABAADAAL5AQD/+f4BBf//BgH6/vn+/AgI/wEAAAAA//8BAQEB/Pf9BPMaBAUJEP///wAAAP4DAAEBAwD/
//v/BPsMAQIDCAECC/7+Cgft//b69gsRAfEGBAYX/Qb+F/YABP//AP/9/wL//AD9AwEEAwv1/vf8AwYR/v8AAP4FAAABBAD/AwABAAL9Af///AAC+v8AAgAK
AP0ADAICAAAAAAACAAAAAQAAAP8CAQMBAf8ABv0CB/8CAQb9AAD8Af8DBAAAAAD4AAEA9wAAAv/6AfcF/gIDAAL3/f/+APsIAAECBAH9//4D/wEEAQL/BPn8
Bv/+AP/6AgP/8v38AgD///0AAAAA+wH9/f8AAAEG/wAACQAAAQAAAAD+AAAA/gAAA/oA/v8GAQoDBPf2/wAAAP0EAAACAgD//f//AP4HAAEBBf///gD5/vz+
//8AAAcB/gMBAP0B//v/BwUACAABAAP4AQL/+v/+AP8AAP8GAAIBBP39+wAAAQAKAP//DAECC/8EAAXyAgL87/4A/wD///0F/wICAv7+AQAAAP8A/wIB/wD+
/P4A//wNAAQBCP37Af8AAP8AAQAB/wAABQUA/ATx//799///Bf///v75AQT/9Pz3BAMB/gT6AP3+AAIFBwD+AP/4AwAA8AT//QEA/fwJAAEBBv786/oE/fsZ
AAMCFvL59f7+/vgMAAAEBf76AP0EAAQJAgP/CvgA/PoHBAoGAQH+DfcC/QP8AP0F/v0DBQYC/v4AAP0NAAMBCf39/wACAAP+AP//A/8BB/4B/wX8AAb9+vr7
/gAB/gMFAQMACfr76QIFA/8PAPwGEQAF/gkAAQP1/fD+BA0P/v8AAP0IAAACB////P8BAP4GAP8ACP4A/wACAAEAAf8AA/8BEP0N+xrhAATz9vEA/AEF/gYC
AP7+C/oE/v0AAP0FAQQCAfv6CAIB/gjuA//78v8BAP3//vwNAAkDCPj2AAAAAP8BAAAAAAD//gEE/wUA/f7/Bv0B8PwBAP8NAgQFEfX8Bvb8/fUM/goBBfnq
/f8AAP4F/wACBAD//P8AAP4HAQACBwAABwAAAAL2AQD+9gIBCAAAAAL5/wD7+P/9AQAAAQH/AAAAAQAABwAAAAP2AAD89///AgAAAAH8AQD//AECBAMA/wD8
/wD+/AH+BAL//wH8//8B/wIAAQAAAP8EAAABBAAAAgIAAQP7/v3+AAIE/QH9APsF/fwBAQX//P7/AP8PAAQACvv67fz+A/gl/QEHIgD//f8AAgEJAAH/CQD/
9QP7A/oD+fQGBhAVAgD/AP4C/wIB///8/gD+AP0H/wACBQD+/f4BAv4NAP3/CwAC+gP//wEH/vsBCgUFAAD/APwDAAAC/wP/Bf8CAAH9/gL+/AD//v//APwI
AAECBAH+9QL9AvoOAQIDCf/6+Pz+/vkPAgMBCf377AMC/wEQ/vkBF/8I/wIAAAEC//7/BAID/v8AAP8DAAAAAQEB/AAAAP4FAP8BBAAB/f//AgEB////BgAA
/AD/Av8GAP4BCgIEAQAAAAD/AAAA/wAA/QsD/QL7AfsBAwIF/wMAAAH9APwAAgMEAP/8APoI/wIB/wH5/vr+A/sK/wICA//8BPcJ+RABCQb+Du8A9v0A/vsN
AAUGCPv3Av8AAP7+AgEA/gD9+/39AfsKAQQDBf/7+/7///0OAAIDDP77/wAA/wADAAIBA///A/4BAAL9/wP++/z/Af4BAQH9Af8A/wACAgAAAP8AAAEB/wIA
Bv8AAAL2AAH+9f//CAMCAAn0APr6+gME9/oHAAUGAf/6BvX9BQAAAAH7AAH/+QD+AP8AAP8DAAEAA//+4w74B/4a//AOJRIW+v8AAP0NAQEDDP7/+QAAAP0P
AP4DEP//AAH8+/gK/gYE//72Af4AAP//AQIA/v38Av8AAAH9AAH+/AD//P8A//0JAQICBfz7+f/9BPoRAAAFEAQCAgIAAAH4Af7//AIDCfb3///8/gb7/wLx
Cv7/AAPzAAT88AH//gUAAAEB/PoAAwUEAP4BAQMAAQD/A/8C9f3///sWAQUEEvv7AQAAAAH/AQD//gEAAQAAAP8BAAAA/wH//wAAAP8EAAABAgAAAAAAAAAC
AAAAAgAAAQEAAQEE/wL/Bv/+/wL/BAAB//sABgUG/AL/AP8DAf4DBQMI/QL/AP4GAQADBgIF/gAAAP8EAAACBAEBB//+APr+AP7+9wL8//8BAwUA//3+BQEG
8///APgYAQAFE/78AAEAAAAAAf0AAQMDAv//AAAC/wL///79+wEAAPwH/v4DBwIB/f39/vcAAgUD+/z3AQAA//4CAQIBAP78Av0AAP8GAQQAAfz7Dv0CAAT9
AQT7+vv9Cf0BAAADAAX+/Pv7+wP/AP8DAPwCCAQFC/bm9+oRBwoG8wfr/wD///4FAAIBAf7+AP0AAP8E/wYBAPz6//8AAP8EAAEAA///AQAA/wD/AAEBAAD/
CPv+APoE/QoD/P3y/wEAAAEA//8ABAEBDPwEBgnzAv/6+AAG+wD8APkOAAAEBwH+CPwBAgD4AgX88P/9Av//AQL+AP7+AQEC/QAAAP8EAQEBA/8AAgEAAAH2
////+gEBAgQAAATuAP3/9gQEAP//AP4CAQAB/gH//gAA//4HAAEBBf7+AAD9APsEAAABAgL9+gkE/AP4Bvf+AwMKA/7/AP3/AQQB+/7+Af8BAAAEAAEAA/8A
Af4C/wP+AQT9/Pn9BAEAAQL7AP//+gIABAAAAAH5AAH/+P8A//z/BP7+////+gAA+fsFAAIRAwMBEff/+v8A//wKAAECCAD8Af8AAP4DAQIB/v79Av8AAP/+
AQEB/f///QAA/v//AAIB/f78+f4AAP0M/wABCf7/AwD///38AAIA+QD8BAAAAAH6AAD+9wD/AAIAAAL8AP/+AAABBf8BAAADAAIBBPz9+QIB/wALAP4CDQED
/wAA//4CAAEB/v79+/8DAAMFAv//CPwCCf0B/v/9AAgA9vr4/v4AAP4I/wMCBv79/AP/AP8DAfsCBQQF/v8BAgQEAQD+CP8D/QAA/wIAAAAABf8A//4F/QUE
AAMABvoEC/0C/wL4AQX+8vj7+/4BA/8H//4CBwIE/f7+//kUAQcFC/z6//8CAAQAAQP/Avr/AAAAAAIE/wH+BPz6CwUAAgbx/Pj8+gsK9wX3APULAvsGBgwD
A/4BAAMB/wL+/v7/FQACAAXnAwb74Pz99gAAAP4MAAECCv7+//0AAP8BAgX//fz8/f8AAP4EAQABAv////8AAP8HAAAABAEA/f7/Af4GAQEAAQD+/gUD/gH8
Avj/AwAF/wEAAQH9//4BAgMF/f7+//4HAAQA/vz6AAL+/wH8AP4A/wMDAwAA/wH7AQH/+gD/AwEBAAP/AP//AQIDBAEAAAH7//3//QYF+/8DAgYEAP3/C/0F
+P0CBAMLAP7/D/4E+wQA//4DAP0CAwQCAf7+/v79AAMA/v75/AAA//0GAQACA//+AgD/AP0DAAABAAH9/QH+/wEA/v3+AAH9+/3+Af4LAAEBCQEACwIBAQXz
AgD+9wIF/gIBAgT9AfsBBwQK/AH9/vkMAf8EBgL9+v3/Bv8OAQACDQEGCv/+/wD2AQYA8gD6/gAAAQAB//4AAAABAAL+AP0AAP8B/gT///8AAP4BAAMD/fz9
/gAA/fwHAgIBB/7+Av8DAgX6Af79/v4GA/4BAAH+AAT/+/v6AgEAAQP9/v3+AAIDBAIA/wL4//3++QH/AgMA/wP2/v39+gABBwAAAAT5/wL9+/7+AgAAAAEA
AQIBAf//9QAAAPwLAAEECP3+BAAA/wH7AAH/+//+BvoCAQEBAQP7/v39BvgAAf8FAgb8+vr4+vj9/fkLAgYD/vn0AwAAAAH8AQD++QMD+/v///0P/wYBCfn2
AP8AAP8CAAEAAAD//wD/AP/+AAEA/QD//QD/AAAB/////gD+/P39/fMYAAUHDQD6BfoA/v0IAgoC//b2+vz5//MSAgAFCQT5AQYE/Ab8AP78A/4A9foBBP8U
AP0BGQAE/QD/Af8EAP8BBAECAAH9AP7+AAEC/wL/Agb/AAD4/gAD+ggC+wIAAPwMAv4DCwIBBP8AAAH9/gH//P/+/AAEAAQCAP3+B/4D//0AAPwKAgQDBfz9
AAAAAAABAAAAAAAAAQH+AwH9AP0A/QYE/QEBAAQFAAD+DPwBAP4AAAACAAL///78/QP9//wH/v0EBgUD
`,
  layer: `
-0.6677 0.0092 0.0284 0.1394 0.2267 -0.1286 0.1574 0.2918 -0.6316 0.9526 -0.2462 -0.1274 -0.2499 0.4236 -0.5311 -0.1885
0.1256 0.2016 -0.0564 0.4448 0.3438 0.3103 0.2950 0.3143 0.7027 -0.1360 0.6463 -0.3484 -0.0821 -0.4132 0.1913 0.2917
0.4661 0.1639 -0.1336 1.0710 0.0104 -1.1194 0.7209 -0.4703 0.7233 0.2023 -0.4827 -0.6166 -0.2587 0.9036 0.2568 -0.5276
-0.0052 -0.8576 0.4257 0.0444 -0.3481 -0.6815 0.5688 -0.0202 -0.5115 0.8849 0.3840 -0.1048 0.3666 0.1426 -1.3517 0.5543
-0.1012 0.2289 -0.1687 0.0438 0.3760 0.4302 -0.1187 -0.3346 0.7551 0.5702 0.2890 -0.2245 0.0043 -0.1730 0.6707 -0.3551
0.2582 0.1039 0.8142 0.5234 0.1758 -0.2015 0.3292 0.0496 0.2196 0.8301 -0.3138 -0.2255 -0.0758 0.2768 -0.4033 0.1572
0.4719 0.5524 -0.4811 0.1616 0.1192 0.0452 0.0064 -0.0412 -0.2776 0.1594 0.2564 0.0915 0.0628 -0.6934 -0.6873 -0.3890
0.3978 0.5154 -0.1789 0.7900 -0.2093 0.1309 0.0760 -0.0427 -0.0954 0.2974 0.2227 -0.3250 1.0487 -0.4705 -0.0803 0.2862
-0.2454 -0.1421 0.1285 -0.2485 0.5099 -0.8383 -0.0187 0.4875 0.4170 0.3154 -0.2521 -0.1356 -0.5768 0.8199 0.3813 0.0698
0.2865 -0.1536 -0.6465 -0.9377 -0.8978 0.9030 -0.4863 0.8512 -0.6708 -0.1035 0.4930 0.6403 0.5696 0.1373 -0.6189 0.5913
-0.5392 -0.1023 0.0750 0.5330 0.2207 0.2496 -0.0753 0.6118 0.0423 -0.4479 -0.2593 0.0428 -0.3670 -0.1277 -0.3660 0.2261
-0.1263 -0.1482 -0.1323 -0.3006 -0.4982 0.2909 -0.4300 -0.0438 -0.1462 -1.0266 0.4866 -0.4775 -0.1531 0.1377 0.4221 -0.1385
0.5187 -0.4404 0.3827 0.1563 0.0704 0.1582 -0.2801 0.1811 -0.4463 -0.4639 0.3925 -0.1548 0.2223 -0.0132 0.2833 0.0859
0.3664 -1.3801 0.1429 -1.1056 -0.6457 -0.8537 -0.0964 0.8529 -0.0929 0.2493 -0.3437 0.2527 -0.0784 0.1883 -0.6638 1.1733
0.6477 0.4860 0.1399 0.3926 0.2714 -0.1254 0.5819 -0.3782 -0.2374 0.2338 -0.0408 -0.4744 0.7357 -0.0496 -0.0316 0.2962
0.3345 0.5504 0.4538 0.6675 0.1386 -0.4242 0.9487 0.4706 -0.3508 0.2496 -0.0695 -0.1376 -0.2967 1.2555 0.0890 0.2772
0.3293 -0.0178 0.3306 -0.1429 0.3877 0.9570 0.3886 0.1841 0.0125 0.6541 0.2551 -0.0828 0.1725 -0.6607 -0.5661 0.8845
-0.1882 -0.0426 0.3747 -0.3218 -0.2683 0.0717 0.0651 -0.2509 0.2545 0.6254 -0.7260 -0.1006 -0.1294 0.3862 -0.1686 0.0097
0.2697 0.1338 -0.0776 0.4165 -0.3233 -0.5798 0.0438 0.5053 0.0460 -0.1070 0.0854 0.3361 0.4656 0.0099 -0.3721 0.0343
0.0332 -0.1811 -0.1071 -0.4363 -0.1845 -0.1277 0.0816 -0.3537 0.6236 0.3409 0.1465 0.6528 -0.3578 0.4556 0.5515 -0.1745
-0.3969 -0.2404 0.2880 0.0958 0.1332 -0.3832 0.2729 0.2498 -0.5695 0.3020 -0.7143 0.0546 -0.2296 0.3748 -0.2971 -0.3914
-0.3623 -0.1889 -0.1190 -0.6479 -0.2208 0.7100 -0.1547 -0.1580 -0.0228 -0.0049 0.4133 0.6891 -0.0040 -0.1922 0.1697 -0.0166
-0.1185 -0.3354 -1.0466 -0.3248 -0.0709 0.2121 0.4336 -0.2258 0.0213 0.0276 -0.6477 0.5437 0.1758 -0.0921 -0.1845 0.1648
-0.1708 0.0460 -0.3370 -0.1378 0.3815 0.8458 -0.1770 -0.7055 0.0789 -0.3373 0.1934 -0.0942 -0.3313 -0.6529 -0.2065 -0.3028
0.8094 0.2445 -0.2768 0.3988 0.4394 -0.4971 1.2510 -0.2329 0.1553 0.2647 -0.2700 -0.2544 0.4428 -0.2409 -0.4206 0.4071
-0.3080 0.4920 -0.2711 0.0041 -0.1025 0.5985 -0.2039 -0.3270 -0.3446 -0.3269 0.4180 0.1371 -0.2097 -0.7058 -0.0067 -0.5177
0.1236 0.1323 0.2246 0.6816 0.6067 -0.3065 -0.6004 -0.4779 0.4176 0.4721 -0.2673 -0.6738 -0.0718 -0.0315 -0.0967 -0.0311
0.2833 -0.1107 0.3160 0.1510 0.4556 0.0848 -0.2251 -0.1866 -0.0783 0.3321 1.2549 -0.3615 0.5089 -0.4118 0.0957 0.0224
0.1407 0.4241 -0.6342 -0.2046 -0.1370 0.4386 -0.1313 0.2528 0.4927 0.0022 0.3436 -0.0449 0.3122 -0.5553 0.4367 0.4377
-0.0266 -0.5716 -0.4963 -0.1282 0.6909 -0.4735 -0.5540 -0.4683 -0.0024 -0.0139 0.0394 0.2685 0.3288 0.1360 0.2191 0.4134
-0.1116 -0.1031 -0.1869 -0.0794 -0.3113 -0.4644 -0.0692 0.3408 0.8255 -0.1043 -0.0635 -0.4692 0.0484 0.6159 -0.0996 -0.1825
0.4549 -0.2025 0.3137 -0.3112 -0.5153 -0.1327 0.1538 0.4687 -0.5582 0.2937 0.6925 0.1468 -0.0672 -0.2296 -0.4730 0.8799
0.2376 0.5329 0.5334 0.3547 -0.0897 0.1166 0.7141 -0.1990 -0.1881 -0.3677 0.5978 -0.2054 0.5322 -0.3422 0.0613 0.2868
0.5021 0.1238 0.0074 0.1028 0.2594 -0.1522 0.3696 -0.1014 0.0407 0.5881 0.3922 -0.0927 0.7026 -0.0962 -0.6971 0.9663
0.0140 -0.3876 0.0670 -0.2931 -0.5478 0.1218 0.1333 0.2773 -0.4470 -0.1125 0.1992 0.5604 0.5926 0.0985 -0.2292 0.6907
0.5955 0.1188 -0.0323 0.3333 -0.1475 0.1239 -0.0188 0.1697 0.9166 -0.0047 -0.3760 -0.4265 -0.6238 -0.2362 0.2717 0.0442
0.1951 -0.0084 0.0528 -0.5644 -0.2443 0.3354 -0.7910 -0.2203 0.2437 -0.4783 0.6803 0.5860 0.0518 -0.5080 0.1169 0.0655
-0.2752 -0.2782 -0.3207 -0.0857 0.5786 0.7444 -0.0899 -0.0523 -0.1174 -0.3796 0.1287 -0.0533 0.0889 -0.9024 -0.0674 -0.1507
0.7626 -0.3548 -0.1418 0.0983 0.3176 0.0344 -0.1214 -0.1687 0.1366 -0.1768 0.0631 0.1205 -0.0116 -0.1912 0.4133 0.3335
-0.4755 -0.1723 -0.3692 -0.2427 -0.8186 0.1036 -0.1122 0.5630 -0.0104 -0.0423 -0.3917 0.3482 -0.2549 0.2963 0.1469 -0.0569
-0.0519 -0.0735 -0.2007 -0.1201 -0.1108 0.2158 -0.2783 0.0554 -0.0411 -0.1769 0.2257 0.0956 -0.0047 -0.1709 -0.0370 0.0025
-0.2435 0.4123 -0.7988 0.7411 0.5087 0.1170 -0.3761 0.2280 -0.1447 0.7770 0.1290 -0.1042 0.6558 0.8465 -0.2592 1.0204
0.6132 0.5585 -0.2820 -0.1618 -0.0275 -0.8018 -0.7803 -0.8963 -0.3501 0.7083 0.1764 0.8705 -0.5799 -0.1637 0.4289 0.3806
1.0752 0.1161 0.5248 0.4760 -0.4675 1.0004 0.4821 0.5948 -0.2784 -0.2838 -0.7791 -0.5066 -0.4192 -0.6268 0.1410 -0.4681
-0.3773 0.4690 -1.0789 0.4951 0.1055 0.3455 1.2892 0.6982 0.6562 -0.4676 0.3360 -0.3233 -0.9676 0.2755 -0.5173 0.4436
-2.0346 -2.2042 -2.1684 -2.1101
`,
} as const;
