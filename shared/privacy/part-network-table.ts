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
*dự	*dự kiến	*dự lễ	*dự án	*dựng	*e	*ea	*em	*em 0	*em N	*em bé	*em bị
*em còn	*em gái	*em họ	*em học	*em không	*em là	*em một	*em nhỏ	*em ruột	*em trai	*em trong	*em vợ
*em đi	*em đã	*em được	*em ở	*exciter	*f	*facebook	*g	*ga	*gam	*game	*gas
*ghe	*ghen	*ghi	*ghi chép	*ghi lại	*ghi nhận	*ghi rõ	*ghi số	*ghi sổ	*ghi tên	*ghi âm	*ghé
*ghép	*ghép ảnh	*ghế	*ghế đá	*gia	*gia N	*gia đình	*giam	*gian	*giang	*giao	*giao cho
*giao dịch	*giao hàng	*giao nộp	*giao thông	*giao xe	*giuse	*giuse N	*già	*già N	*già làng	*giàn	*giàn giáo
*giành	*giành giải	*giày	*giá	*giá 0	*giá rẻ	*giá trị	*giác	*giám	*giám khảo	*giám sát	*giám định
*giám đốc	*giáo	*giáo N	*giáo chủ	*giáo dục	*giáo mầm	*giáo viên	*giáo về	*giáp	*giây	*giêng	*gió
*giùm	*giúp	*giúp T	*giúp công	*giúp đỡ	*giơ	*giường	*giả	*giả N	*giả danh	*giả làm	*giả định
*giải	*giải ba	*giải cứu	*giải nhì	*giải nhất	*giải quyết	*giải thành	*giải thích	*giải đáp	*giảm	*giảm 0	*giảm nhẹ
*giảm tốc	*giảm từ	*giảng	*giảng viên	*giấu	*giấy	*giấy ghi	*giấy khen	*giấy phép	*giấy tờ	*giận	*giật
*giật sợi	*giật túi	*giếng	*giết	*giết người	*giọng	*giỏ	*giỏi	*giống	*giồng	*giỗ	*giới
*giới thiệu	*giờ	*giờ 0	*giờ T	*giờ chiều	*giờ hành	*giờ là	*giờ ngày	*giờ ra	*giờ sau	*giờ sáng	*giờ đêm
*giờ đến	*giữ	*giữ 0	*giữ N	*giữ bí	*giữ kín	*giữ lại	*giữ xe	*giữ được	*giữa	*giữa hai	*gom
*gov	*gà	*gác	*gái	*gái 0	*gái N	*gái T	*gái của	*gái là	*gái út	*gánh	*gân
*gây	*gây ra	*gây rối	*gây tai	*gây thương	*gây án	*gã	*gãy	*gãy chân	*gãy cổ	*gãy hai	*gãy tay
*gãy xương	*gì	*gò	*gòn	*góa	*góc	*gói	*góp	*góp 0	*góp tiền	*góp vốn	*góp ý
*gõ	*gõ cửa	*gõ mõ	*gùi	*gương	*gạch	*gạo	*gạt	*gấp	*gầm	*gần	*gần 0
*gần một	*gần nhất	*gần đây	*gần đó	*gật	*gậy	*gắn	*gắn biển	*gặp	*gặp T	*gặp mặt	*gặt
*gọi	*gọi 0	*gọi T	*gọi bảo	*gọi bằng	*gọi cho	*gọi công	*gọi hỏi	*gọi là	*gọi lại	*gọi ngay	*gọi người
*gọi trực	*gọi tổng	*gọi từ	*gọi video	*gọi về	*gọi điện	*gọi đến	*gọn	*gốc	*gối	*gồm	*gồm 0
*gồm N	*gồm T	*gồm các	*gỗ	*gởi	*gỡ	*gỡ bài	*gừng	*gửi	*gửi 0	*gửi T	*gửi cho
*gửi lời	*gửi qua	*gửi thư	*gửi tiền	*gửi về	*gửi xe	*gửi đi	*gửi ảnh	*h	*h 0	*h ngày	*h sáng
*ha	*hai	*hai T	*hai bàn	*hai bên	*hai bạn	*hai bị	*hai chiếc	*hai cháu	*hai chân	*hai chỉ	*hai chục
*hai con	*hai cái	*hai cây	*hai công	*hai em	*hai giờ	*hai hôm	*hai hộ	*hai kẻ	*hai là	*hai lần	*hai mươi
*hai mẹ	*hai ngày	*hai người	*hai nhà	*hai năm	*hai tay	*hai thanh	*hai tháng	*hai triệu	*hai trăm	*hai tuần	*hai tuổi
*hai tên	*hai vợ	*hai vụ	*hai xe	*hai xương	*hai đầu	*hai đối	*hai đồng	*hai đứa	*han	*hay	*heo
*heroin	*hiên	*hiến	*hiến 0	*hiến máu	*hiếu	*hiền	*hiểm	*hiểu	*hiện	*hiện 0	*hiện có
*hiện một	*hiện trường	*hiệp	*hiệu	*hiệu phó	*hiệu trưởng	*hoa	*hoan	*hoang	*hoài	*hoàn	*hoàn cảnh
*hoàn thành	*hoàng	*hoán	*hoạch	*hoạt	*hoạt động	*hoảng	*hoặc	*hoặc gọi	*https	*hung	*huy
*huy chương	*huy hiệu	*huy động	*huynh	*huynh N	*huyết	*huyết áp	*huyện	*huyện cũ	*huấn	*huấn luyện	*huế
*huống	*huồi	*huổi	*hy	*hy sinh	*hà	*hà nội	*hàm	*hàn	*hàn quốc	*hàng	*hàng 0
*hàng chính	*hàng của	*hàng ghế	*hàng không	*hàng rào	*hàng xóm	*hàng ở	*hành	*hành chính	*hành hung	*hành khách	*hành lang
*hành trình	*hành vi	*hào	*hái	*hát	*hát karaoke	*hãng	*hãy	*hè	*hét	*hình	*hình sự
*hình ảnh	*hòa	*hòa bình	*hòa giải	*hòm	*hòm thư	*hóa	*hóa ra	*hóa thôn	*hóa xã	*hóa đơn	*hô
*hô hấp	*hôm	*hôm 0	*hôm nay	*hôm qua	*hôm sau	*hôm trước	*hôm đó	*hôm ấy	*hôn	*hôn mê	*hông
*hùng	*hút	*hđnd	*hơi	*hơn	*hơn 0	*hơn hai	*hơn một	*hơn trăm	*hư	*hưng	*hưu
*hưu N	*hưu trí	*hương	*hướng	*hướng dẫn	*hưởng	*hạ	*hại	*hại 0	*hạn	*hạng	*hạnh
*hạt	*hạt kiểm	*hải	*hải quan	*hảo	*hảo tâm	*hấp	*hấp nhân	*hất	*hầm	*hậu	*hậu quả
*hắn	*hằng	*hằng tuần	*hẳn	*hẹn	*hẻm	*hẻm 0	*hết	*hết 0	*hết hạn	*hết tiền	*hề
*hễ	*hệ	*hệ thống	*hệt	*họ	*họ N	*họ hàng	*họ là	*họa	*họa sĩ	*học	*học bổng
*học lớp	*học nghề	*học phí	*học sinh	*học trò	*học viên	*học về	*học xong	*họp	*họp tổ	*hỏa	*hỏi
*hỏi T	*hỏi chuyện	*hỏi con	*hỏi có	*hỏi gì	*hỏi han	*hỏi lại	*hỏi mua	*hỏi mãi	*hỏi thăm	*hỏi tên	*hỏi vì
*hỏi về	*hỏng	*hố	*hốt	*hồ	*hồ sơ	*hồi	*hồi 0	*hồi sức	*hồi tháng	*hồng	*hổ
*hỗ	*hỗ trợ	*hộ	*hộ 0	*hộ N	*hộ T	*hộ chiếu	*hộ nghèo	*hội	*hội chữ	*hội cựu	*hội nghị
*hội người	*hội nông	*hội phụ	*hội thi	*hội thảo	*hội toàn	*hội trường	*hội trưởng	*hội viên	*hội đồng	*hộp	*hộp sữa
*hộp thư	*hớt	*hớt tóc	*hợp	*hợp công	*hợp phòng	*hợp tác	*hợp đồng	*hụi	*hụt	*hủ	*hủ tiếu
*hủy	*hứa	*hữu	*i	*ia	*iii	*im	*im lặng	*in	*k	*k 0	*karaoke
*keo	*kg	*khai	*khai báo	*khai của	*khai nhận	*khai sinh	*khai đã	*khang	*khe	*khen	*khen T
*khen cho	*khen của	*khen thưởng	*khen và	*khi	*khi T	*khi bị	*khi có	*khi nghe	*khi người	*khi thấy	*khi đang
*khi đi	*khiêm	*khiêng	*khiến	*khiến T	*khiển	*khiển xe	*khmer	*kho	*khoa	*khoan	*khoe
*khoác	*khoản	*khoản 0	*khoản của	*khoản ngân	*khoản nhận	*khoảng	*khoảng 0	*khu	*khu 0	*khu công	*khu dân
*khu nhà	*khu phố	*khu trọ	*khu vực	*khung	*khuya	*khuyên	*khuyên T	*khuyến	*khuyến cáo	*khuyến học	*khuyết
*khuyết tật	*khuôn	*khuôn mặt	*khuất	*khác	*khách	*khách 0	*khách N	*khách hàng	*khách mời	*khách sạn	*khám
*khám nghiệm	*khám xét	*khán	*khán giả	*khánh	*khánh thành	*khâu	*khâu 0	*khéo	*khép	*khép lại	*khét
*khê	*khí	*khó	*khó khăn	*khó nhất	*khóa	*khóa cổng	*khóa cửa	*khóa thẻ	*khóc	*khói	*khóm
*khóm 0	*khô	*khôi	*không	*không ai	*không bao	*không biết	*không biển	*không bán	*không bị	*không cho	*không chuyển
*không chịu	*không còn	*không có	*không cần	*không dám	*không gọi	*không hề	*không hỏi	*không kịp	*không liên	*không làm	*không lấy
*không mua	*không mất	*không mở	*không nghe	*không nhìn	*không nhận	*không nói	*không phải	*không qua	*không rõ	*không sao	*không thu
*không thấy	*không trả	*không về	*không đăng	*không đưa	*không được	*không để	*không đủ	*khúc	*khăn	*khảo	*khảo gồm
*khẩn	*khẩn cấp	*khẩu	*khẩu súng	*khắc	*khắc phục	*khắp	*khẳng	*khẳng định	*khỏe	*khỏe mạnh	*khỏi
*khỏi nhà	*khối	*khối 0	*khống	*khống chế	*khổ	*khớp	*khởi	*khởi tố	*khủng	*khủng bố	*ki
*kia	*kia biên	*kim	*kim đồng	*kinh	*kinh doanh	*kinh nghiệm	*kinh phí	*kinh tế	*kiên	*kiếm	*kiến
*kiến của	*kiến nghị	*kiều	*kiểm	*kiểm chứng	*kiểm lâm	*kiểm soát	*kiểm sát	*kiểm tra	*kiểm điểm	*kiểu	*kiệm
*kiệm 0	*kiện	*kiệt	*kiệt 0	*km	*km 0	*kon	*kè	*kèm	*kém	*kéo	*kéo T
*kéo co	*kéo dài	*kéo lên	*kéo được	*két	*kê	*kênh	*kêu	*kêu cứu	*kêu gọi	*kích	*kích điện
*kín	*kính	*kính thưa	*kíp	*ký	*ký biên	*ký cam	*ký giấy	*ký quyết	*ký tên	*ký tạm	*ký xe
*kẹo	*kẹo kéo	*kẹp	*kẹt	*kẻ	*kẻ cầm	*kẻ gian	*kẻ giả	*kẻ gọi	*kẻ kia	*kẻ lạ	*kẻ lừa
*kẻ trộm	*kẻ xưng	*kẻ xấu	*kẻng	*kế	*kế bên	*kế hoạch	*kế toán	*kết	*kết bạn	*kết không	*kết luận
*kết quả	*kết thúc	*kề	*kể	*kể cho	*kể chuyện	*kể của	*kể lại	*kể từ	*kể về	*kể với	*kịch
*kịch bản	*kịp	*kịp thời	*kỳ	*kỷ	*kỷ niệm	*kỹ	*kỹ năng	*kỹ sư	*kỹ thuật	*la	*lai
*lam	*lan	*lan can	*lang	*lao	*lao công	*lao ra	*lao vào	*lao xuống	*lao động	*lau	*len
*leo	*linh	*linh mục	*link	*liên	*liên gia	*liên hệ	*liên lạc	*liên ngành	*liên quan	*liên tiếp	*liên tục
*liền	*liệt	*liệt sĩ	*liệu	*lo	*loa	*loan	*long	*loại	*loạn	*luyện	*luyện viên
*luôn	*luận	*luật	*luật dân	*luật gia	*luật hình	*luật sư	*luồng	*ly	*ly hôn	*là	*là 0
*là N	*là T	*là bé	*là chuyện	*là cháu	*là chủ	*là con	*là cán	*là có	*là công	*là của	*là em
*là hai	*là học	*là lần	*là một	*là người	*là nhân	*là sinh	*là thượng	*là thầy	*là thợ	*là tiền	*là trung
*là tổ	*là vợ	*lài	*làm	*làm T	*làm chủ	*làm chứng	*làm công	*làm căn	*làm giả	*làm gì	*làm hồ
*làm lại	*làm lễ	*làm nghề	*làm rõ	*làm sao	*làm theo	*làm thuê	*làm thợ	*làm thủ	*làm trưởng	*làm tổ	*làm việc
*làm xa	*làm đơn	*làm đội	*làm ở	*làng	*lành	*lào	*lá	*lá thư	*lách	*lái	*lái xe
*lái đò	*lán	*lánh	*lát	*lâm	*lân	*lâu	*lãi	*lãi 0	*lãi nặng	*lãnh	*lãnh đạo
*lén	*lê	*lên	*lên 0	*lên bờ	*lên công	*lên làm	*lên mạng	*lên nhóm	*lên nhận	*lên phường	*lên tiếng
*lên từ	*lên xe	*lên xã	*lính	*lít	*lò	*lò gạch	*lòng	*lô	*lôi	*lùi	*lúa
*lúc	*lúc 0	*lúc T	*lúc nào	*lúc nửa	*lúc đó	*lúc đầu	*lúc ấy	*lý	*lý 0	*lý N	*lý chợ
*lý do	*lý theo	*lý thị	*lăm	*lăm phút	*lăn	*lĩnh	*lũ	*lưng	*lưu	*lưu trú	*lưu ý
*lưu động	*lương	*lương 0	*lương hưu	*lưới	*lượm	*lượng	*lượng chức	*lượng công	*lượt	*lượt người	*lạ
*lạ mặt	*lạc	*lạc bộ	*lạc được	*lại	*lại 0	*lại chiếc	*lại cho	*lại là	*lại một	*lại số	*lại tiền
*lại trong	*lại tài	*lại với	*lại được	*lại đủ	*lại ở	*lạnh	*lấn	*lấp	*lấy	*lấy 0	*lấy chồng
*lấy công	*lấy lại	*lấy lời	*lấy tiền	*lấy xe	*lấy đi	*lần	*lần T	*lần bị	*lần chuyển	*lần hai	*lần lượt
*lần nào	*lần này	*lần ra	*lần theo	*lần thứ	*lần đầu	*lầu	*lẫn	*lập	*lập biên	*lập hồ	*lập nhóm
*lật	*lậu	*lắc	*lắc đầu	*lắm	*lắng	*lắp	*lắp 0	*lắp camera	*lắp thêm	*lặn	*lặng
*lặng lẽ	*lẻ	*lẽ	*lề	*lều	*lễ	*lễ hội	*lễ tân	*lệ	*lệ phí	*lệnh	*lệnh bắt
*lịch	*lọc	*lọc máu	*lốc	*lối	*lối thoát	*lối đi	*lốp	*lồng	*lỗ	*lỗi	*lộ
*lộ 0	*lộc	*lội	*lộn	*lớn	*lớn tuổi	*lớp	*lớp 0	*lớp dạy	*lớp học	*lời	*lời T
*lời cảm	*lời khai	*lời kể	*lở	*lỡ	*lợi	*lợi dụng	*lợn	*lợp	*lục	*lừa	*lừa 0
*lừa bán	*lừa đảo	*lửa	*lửa bùng	*lực	*lực gia	*lực lượng	*m	*m 0	*ma	*ma túy	*mai
*mang	*mang biển	*mang giấy	*mang thai	*mang theo	*mang tên	*mang tới	*mang đến	*manh	*manh mối	*may	*may mắn
*mc	*men	*minh	*mini	*miền	*miễn	*miễn phí	*miệng	*mong	*mong T	*mttq	*mua
*mua 0	*mua bán	*mua cho	*mua hai	*mua hàng	*mua thuốc	*mua đất	*muối	*muốn	*muộn	*mà	*mà T
*mà không	*mà vẫn	*màn	*màn hình	*màu	*mách	*mái	*mái tôn	*mát	*máu	*máy	*máy 0
*máy bay	*máy bơm	*máy cho	*máy cày	*máy của	*máy là	*máy tính	*mâm	*mâu	*mâu thuẫn	*mã	*mã otp
*mã qr	*mãi	*mãn	*mèo	*mép	*mét	*mét vuông	*mê	*mì	*mình	*mình bị	*mình không
*mía	*mít	*mò	*mòn	*móc	*móc túi	*món	*móng	*mô	*mô hình	*mô tô	*môi
*môi giới	*môi trường	*môn	*mông	*mõ	*mõm	*mù	*mùa	*mùi	*mùng	*mùng 0	*múa
*măng	*mũ	*mũ bảo	*mũi	*mơ	*mưa	*mươi	*mươi hai	*mươi mốt	*mươi năm	*mươi phút	*mươi triệu
*mương	*mười	*mười bảy	*mười bốn	*mười chín	*mười hai	*mười lăm	*mười một	*mười ngày	*mười năm	*mười phút	*mười tám
*mường	*mượn	*mạc	*mạng	*mạng xã	*mạnh	*mạnh thường	*mạo	*mạo danh	*mảnh	*mất	*mất 0
*mất chiếc	*mất con	*mất gì	*mất hai	*mất một	*mất ngủ	*mất phanh	*mất tiền	*mất trộm	*mất tích	*mất vì	*mất ví
*mất xe	*mất đồng	*mấy	*mấy T	*mấy hôm	*mầm	*mầm non	*mẩu	*mẫu	*mẫu giáo	*mận	*mật
*mật khẩu	*mắc	*mắc kẹt	*mắm	*mắn	*mắng	*mắt	*mắt camera	*mặc	*mặc áo	*mặt	*mặt 0
*mặt sau	*mặt trận	*mặt trời	*mặt tại	*mẹ	*mẹ N	*mẹ T	*mẹ bé	*mẹ cháu	*mẹ chồng	*mẹ con	*mẹ của
*mẹ em	*mẹ học	*mẹ là	*mẹ đi	*mẹ đẻ	*mềm	*mọi	*mọi người	*mỏ	*mối	*mốt	*mồ
*mồ côi	*mồng	*mồng 0	*mổ	*mổ gấp	*mỗi	*mỗi T	*mỗi hộ	*mỗi lần	*mỗi ngày	*mỗi người	*mỗi nhà
*mỗi năm	*mỗi suất	*mỗi sáng	*mỗi tháng	*mỗi tuần	*mỗi tối	*mộ	*mộc	*một	*một T	*một buổi	*một bé
*một bình	*một bạn	*một chiếc	*một cháu	*một con	*một cái	*một câu	*một cây	*một công	*một cửa	*một giờ	*một học
*một khách	*một lần	*một mình	*một nam	*một ngày	*một người	*một nhà	*một nhóm	*một năm	*một nửa	*một nữ	*một phần
*một phụ	*một số	*một thanh	*một tháng	*một tiếng	*một triệu	*một trong	*một trường	*một tuần	*một tài	*một túi	*một tờ
*một vòng	*một vụ	*một xe	*một đêm	*mới	*mới 0	*mới biết	*mới có	*mới hay	*mới lên	*mới nói	*mới được
*mờ	*mời	*mời T	*mời cả	*mời làm	*mời lên	*mở	*mở cửa	*mở loa	*mở lớp	*mở màn	*mở ra
*mở rộng	*mở tiệm	*mở đầu	*mục	*mủ	*mức	*mức 0	*mức phạt	*mừng	*mực	*mỹ	*n
*na	*nai	*nam	*nay	*nay 0	*nay T	*nay chưa	*nay có	*nay là	*nay làm	*nay đã	*neo
*net	*ngang	*ngay	*ngay 0	*ngay trong	*ngay trên	*ngay tại	*nghe	*nghe chuyện	*nghe lời	*nghe máy	*nghe tin
*nghe tiếng	*nghe điện	*nghi	*nghi can	*nghi ngờ	*nghi phạm	*nghiêm	*nghiên	*nghiên cứu	*nghiêng	*nghiêng ngả	*nghiệm
*nghiện	*nghiệp	*nghèo	*nghìn	*nghìn đồng	*nghĩ	*nghĩa	*nghĩa trang	*nghề	*nghệ	*nghệ nhân	*nghệ sĩ
*nghỉ	*nghỉ hưu	*nghỉ học	*nghỉ việc	*nghị	*nghị T	*nghị các	*nghị khen	*nghị người	*nghị quyết	*nghị định	*ngoài
*ngoài cổng	*ngoài hiên	*ngoài ra	*ngoái	*ngoại	*ngoại T	*ngoại của	*nguy	*nguy hiểm	*nguy kịch	*nguyên	*nguyên nhân
*nguyễn	*nguyễn trãi	*nguyện	*nguồn	*nguồn tin	*nguội	*ngàn	*ngành	*ngày	*ngày 0	*ngày có	*ngày công
*ngày hội	*ngày làm	*ngày nào	*ngày sau	*ngày thứ	*ngày trước	*ngách	*ngách 0	*ngâm	*ngân	*ngân hàng	*ngã
*ngã ba	*ngã cầu	*ngã tư	*ngã xuống	*ngón	*ngón tay	*ngô	*ngôi	*ngôi nhà	*ngõ	*ngõ 0	*ngăn
*ngũ	*ngư	*ngư dân	*người	*người 0	*người T	*người bán	*người báo	*người bạn	*người bị	*người cao	*người cha
*người chưa	*người chạy	*người chỉ	*người chồng	*người con	*người cung	*người còn	*người có	*người cùng	*người cầm	*người của	*người dân
*người dưới	*người dẫn	*người dự	*người em	*người giao	*người già	*người giúp	*người giữ	*người góp	*người gõ	*người gọi	*người gửi
*người khác	*người không	*người kia	*người làm	*người làng	*người lái	*người lạ	*người lấy	*người lớn	*người mua	*người mất	*người mắc
*người mặc	*người mẹ	*người một	*người nghe	*người ngồi	*người nhà	*người nhận	*người nhặt	*người này	*người nộp	*người phát	*người phụ
*người quen	*người ta	*người theo	*người thuê	*người thân	*người thứ	*người trong	*người trên	*người tốt	*người từng	*người tự	*người vay
*người viết	*người vừa	*người xem	*người xưng	*người yêu	*người đang	*người đi	*người điều	*người đàn	*người đánh	*người đã	*người đăng
*người đưa	*người được	*người đầu	*người đến	*người đứng	*người ấy	*người ở	*ngược	*ngại	*ngạt	*ngạt khói	*ngả
*ngất	*ngập	*ngắn	*ngắt	*ngọc	*ngọn	*ngọt	*ngồi	*ngồi cạnh	*ngồi hàng	*ngồi khóc	*ngồi sau
*ngồi trên	*ngồi xuống	*ngồi ở	*ngộ	*ngờ	*ngụ	*ngụ ấp	*ngủ	*ngủ lại	*ngừng	*ngựa	*ngực
*nha	*nhang	*nhanh	*nhau	*nhau ra	*nhau vì	*nhi	*nhiên	*nhiêu	*nhiều	*nhiều lần	*nhiều người
*nhiều nhất	*nhiệm	*nhiệm N	*nhiệm lớp	*nhiệm vụ	*nhà	*nhà 0	*nhà N	*nhà T	*nhà báo	*nhà bên	*nhà bị
*nhà cho	*nhà có	*nhà cấp	*nhà của	*nhà hàng	*nhà hảo	*nhà không	*nhà máy	*nhà mình	*nhà mạng	*nhà mẹ	*nhà một
*nhà nghiên	*nhà nghỉ	*nhà người	*nhà nào	*nhà rông	*nhà số	*nhà thơ	*nhà thờ	*nhà trường	*nhà trọ	*nhà tài	*nhà tôi
*nhà tạm	*nhà văn	*nhà xe	*nhà đi	*nhà ở	*nhánh	*nhát	*nhân	*nhân N	*nhân chứng	*nhân dân	*nhân dịp
*nhân là	*nhân may	*nhân rộng	*nhân tạo	*nhân viên	*nhân vật	*nhân được	*nhãn	*nhì	*nhì thuộc	*nhìn	*nhìn thấy
*nhóm	*nhóm 0	*nhóm bạn	*nhóm là	*nhóm người	*nhóm này	*nhóm thanh	*nhóm trộm	*nhóm zalo	*như	*như T	*như thế
*như vậy	*nhưng	*nhưng T	*nhưng không	*nhường	*nhạc	*nhạc sĩ	*nhảy	*nhảy xuống	*nhấn	*nhấn mạnh	*nhất
*nhất 0	*nhất N	*nhất là	*nhất thuộc	*nhầm	*nhẫn	*nhận	*nhận 0	*nhận biết	*nhận cuộc	*nhận không	*nhận là
*nhận làm	*nhận lại	*nhận lỗi	*nhận lời	*nhận một	*nhận quà	*nhận ra	*nhận thấy	*nhận tin	*nhận tiền	*nhận xét	*nhận điện
*nhận đã	*nhận đơn	*nhận được	*nhận đỡ	*nhập	*nhập viện	*nhật	*nhậu	*nhắc	*nhắc T	*nhắc các	*nhắc lại
*nhắc nhở	*nhắn	*nhắn cho	*nhắn tin	*nhặt	*nhặt được	*nhẹ	*nhịn	*nhỏ	*nhỏ nhất	*nhốt	*nhớ
*nhờ	*nhờ T	*nhờ người	*nhờ vậy	*nhờ đó	*nhở	*nhứt	*những	*những người	*nhựa	*ni	*ninh
*ninh mạng	*ninh trật	*ninh tổ	*niêm	*niêm yết	*niên	*niên N	*niệm	*non	*non hoa	*nuôi	*nà
*nào	*nào T	*nào cũng	*này	*này có	*này là	*này đã	*nát	*nâng	*nã	*não	*ném
*nét	*nên	*nên không	*nêu	*nêu tên	*nó	*nó là	*nóc	*nói	*nói T	*nói chuyện	*nói con
*nói không	*nói lời	*nói nhỏ	*nói rõ	*nói trong	*nói vui	*nói về	*nói với	*nói được	*nón	*nóng	*nóng 0
*nôn	*nông	*nông dân	*núi	*nút	*năm	*năm 0	*năm hai	*năm học	*năm không	*năm liền	*năm làm
*năm mươi	*năm nay	*năm ngoái	*năm người	*năm phút	*năm qua	*năm triệu	*năm trăm	*năm trước	*năm tù	*năng	*nđ
*nơi	*nơi T	*nơi khác	*nơi ở	*nương	*nước	*nước chè	*nước cuốn	*nước mía	*nước mắt	*nước ngoài	*nước rồi
*nướng	*nạn	*nạn nhân	*nạp	*nấu	*nấu cháo	*nấu cơm	*nấu ăn	*nậm	*nắm	*nắm tay	*nắng
*nắp	*nằm	*nằm trong	*nằm viện	*nằm ở	*nặng	*nặng 0	*nặng lãi	*nặng nhất	*nếu	*nếu không	*nền
*nối	*nốt	*nồi	*nồng	*nồng độ	*nổ	*nổi	*nỗi	*nội	*nội N	*nội T	*nội dung
*nội trú	*nộp	*nộp 0	*nộp cho	*nộp lại	*nộp một	*nộp phạt	*nộp tiền	*nợ	*nợ 0	*nợ tiền	*nửa
*nửa năm	*nửa tiếng	*nửa đêm	*nữ	*nữ N	*nữ công	*nữ phường	*nữ sinh	*nữ xã	*nữa	*ong	*online
*otp	*pa	*pccc	*pha	*phan	*phanh	*phao	*phi	*phim	*phiên	*phiên tòa	*phiếu
*phong	*phong bì	*phong trào	*phun	*phà	*phá	*phá cửa	*phá khóa	*phán	*phán N	*pháo	*pháp
*pháp luật	*pháp lý	*phát	*phát 0	*phát biểu	*phát hiện	*phát nổ	*phát động	*phân	*phân bón	*phân công	*phân luồng
*phân tích	*phép	*phép lái	*phê	*phìn	*phí	*phí 0	*phí cho	*phía	*phía sau	*phòng	*phòng 0
*phòng N	*phòng bên	*phòng cháy	*phòng chống	*phòng cảnh	*phòng giao	*phòng số	*phòng trọ	*phòng trực	*phó	*phó N	*phó bí
*phó chủ	*phó giám	*phó hiệu	*phó trưởng	*phóng	*phóng viên	*phù	*phú	*phúc	*phút	*phút 0	*phút ngày
*phút sau	*phương	*phương tiện	*phước	*phường	*phường 0	*phường an	*phường bình	*phường hòa	*phường long	*phường nam	*phường phú
*phường tân	*phường tặng	*phường vĩnh	*phường đã	*phường đề	*phượng	*phạm	*phạm pháp	*phạm tội	*phạt	*phạt 0	*phạt N
*phạt hành	*phạt theo	*phạt từ	*phạt vì	*phải	*phải báo	*phải chuyển	*phải có	*phải làm	*phải nhập	*phải nằm	*phải nộp
*phải trả	*phản	*phản quang	*phản ánh	*phần	*phần mềm	*phần quà	*phần thi	*phần thưởng	*phẩm	*phận	*phận một
*phế	*phế liệu	*phỏng	*phố	*phố 0	*phối	*phối hợp	*phổ	*phổ thông	*phổi	*phở	*phụ
*phụ N	*phụ huynh	*phụ hồ	*phụ nữ	*phụ trách	*phụ xe	*phục	*phục vụ	*phủ	*pin	*pô	*qh
*qh 0	*qr	*qua	*qua ba	*qua có	*qua cơn	*qua khỏi	*qua mạng	*qua suối	*qua xác	*qua điện	*qua đường
*qua ứng	*quan	*quan csđt	*quan công	*quan cảnh	*quan điều	*quang	*quanh	*quay	*quay clip	*quay lại	*quay phim
*quen	*quen một	*quen qua	*quen trên	*quy	*quy định	*quy ước	*quyên	*quyên góp	*quyết	*quyết định	*quyền
*quyển	*quà	*quà cho	*quá	*quá 0	*quán	*quán N	*quán cà	*quán cơm	*quán karaoke	*quán nhậu	*quán nước
*quán phở	*quân	*quân N	*quân sự	*quân y	*quét	*quê	*quên	*quý	*quạt	*quả	*quả tang
*quản	*quản lý	*quản trị	*quảng	*quảng cáo	*quấn	*quần	*quần chúng	*quần áo	*quầy	*quận	*quật
*quẹt	*quốc	*quốc lộ	*quỳ	*quỳnh	*quỹ	*quỹ khuyến	*qđ	*ra	*ra 0	*ra T	*ra bến
*ra chơi	*ra khỏi	*ra là	*ra mắt	*ra một	*ra ngoài	*ra ngân	*ra quyết	*ra quân	*ra sân	*ra thì	*ra từ
*ra vào	*ra vụ	*ra xe	*ra đường	*ra được	*ra đầu	*ranh	*rao	*rau	*reo	*riêng	*riêng T
*riêng tư	*ro	*rong	*run	*run run	*rung	*ruộng	*ruột	*ruột của	*rà	*rà soát	*rào
*rác	*rách	*rê	*rót	*rông	*rõ	*rõ 0	*rút	*rút kinh	*rút tiền	*răng	*rơi
*rơi xuống	*rơm	*rước	*rưỡi	*rượt	*rượu	*rạch	*rạng	*rạng sáng	*rạp	*rất	*rẫy
*rằm	*rằm tháng	*rằng	*rẻ	*rể	*rể N	*rể T	*rọ	*rọ mõm	*rối	*rồi	*rồi T
*rồi báo	*rồi bị	*rồi bỏ	*rồi có	*rồi gọi	*rồi gửi	*rồi không	*rồi mới	*rồi tắt	*rồng	*rộng	*rộng 0
*rớt	*rời	*rụi	*rủ	*rủ nhau	*rủ rê	*rủ đi	*rừng	*rửa	*rửa tiền	*sa	*sai
*sang	*sang bên	*sang nhà	*sanh	*sao	*sau	*sau 0	*sau T	*sau ba	*sau bốn	*sau hai	*sau khi
*sau là	*sau một	*sau mới	*sau vụ	*sau đó	*say	*say rượu	*sen	*sh	*shipper	*shop	*sim
*sinh	*sinh 0	*sinh N	*sinh hoạt	*sinh lớp	*sinh ngày	*sinh năm	*sinh trường	*sinh viên	*siêu	*siêu thị	*sn
*sn 0	*so	*so với	*soi	*song	*soát	*soát 0	*soát viên	*soạn	*su	*sung	*suy
*suýt	*suất	*suất 0	*suối	*suốt	*suốt 0	*suốt buổi	*suốt hai	*suốt đêm	*sà	*sài	*sàn
*sào	*sách	*sách 0	*sáng	*sáng 0	*sáng chủ	*sáng hôm	*sáng nay	*sáng nào	*sáng ra	*sáng thứ	*sát
*sát N	*sát giao	*sát hình	*sát khu	*sát viên	*sát vách	*sát điều	*sáu	*sáu giờ	*sáu mươi	*sáu người	*sáu năm
*sáu tháng	*sân	*sân nhà	*sân trường	*sân vận	*sâu	*sét	*sóc	*sóng	*sôi	*sông	*súng
*súng kíp	*súng tự	*săn	*sĩ	*sĩ N	*sĩ quân	*sĩ tâm	*sơ	*sơ cứu	*sơ kết	*sơn	*sư
*sư N	*sư T	*sư cả	*sư thầy	*sương	*sườn	*sạc	*sạch	*sạn	*sạp	*sạt	*sản
*sản phụ	*sập	*sắc	*sắp	*sắt	*sẵn	*sẹo	*sẻ	*sẽ	*sẽ bị	*sẽ có	*sẽ được
*sọ	*sọ não	*số	*số 0	*số căn	*số của	*số máy	*số người	*số nhà	*số thẻ	*số tiền	*số trực
*số tài	*số vụ	*số xe	*số điện	*sống	*sống một	*sốt	*sổ	*sổ của	*sổ ghi	*sổ tay	*sổ tiết
*sổ đỏ	*sớm	*sở	*sở công	*sở hữu	*sợ	*sợ quá	*sợi	*sợi dây	*sủa	*sức	*sức khỏe
*sử	*sử dụng	*sửa	*sửa khóa	*sửa máy	*sửa xe	*sữa	*sự	*sự việc	*t	*ta	*tai
*tai nạn	*tam	*tan	*tan ca	*tan học	*tand	*tang	*tang N	*tang vật	*taxi	*tay	*tay T
*tay không	*tay phải	*tay run	*tay trái	*thai	*tham	*tham dự	*tham gia	*tham luận	*than	*thang	*thanh
*thanh niên	*thanh tra	*thao	*thay	*thay mặt	*thay nhau	*thcs	*theo	*theo T	*theo báo	*theo cáo	*theo công
*theo dõi	*theo giấy	*theo hướng	*theo hồ	*theo luật	*theo lời	*theo một	*theo nghị	*theo quy	*theo quyết	*theo số	*theo điều
*theo đơn	*thi	*thi công	*thi thể	*thi đua	*thiên	*thiêu	*thiết	*thiết bị	*thiếu	*thiếu niên	*thiếu tá
*thiếu úy	*thiện	*thiện nguyện	*thiệt	*thiệt hại	*thiệu	*thiệu là	*thoát	*thoát nạn	*thoại	*thoại 0	*thoại của
*thpt	*thu	*thu 0	*thu giữ	*thu hút	*thu hồi	*thu lại	*thu ngân	*thu tiền	*thua	*thuyết	*thuyền
*thuyền trưởng	*thuê	*thuê nhà	*thuê phòng	*thuê trọ	*thuẫn	*thuận	*thuật	*thuế	*thuốc	*thuốc lá	*thuộc
*thuộc về	*thành	*thành 0	*thành công	*thành phần	*thành phố	*thành tích	*thành viên	*thái	*tháng	*tháng 0	*tháng ba
*tháng chạp	*tháng giêng	*tháng mười	*tháng qua	*tháng sau	*tháng thứ	*tháng trước	*tháng tù	*tháng đầu	*thánh	*tháo	*thân
*thêm	*thêm 0	*thêm hai	*thêm một	*thì	*thì T	*thì báo	*thì bị	*thì có	*thì gọi	*thì không	*thì mất
*thì thấy	*thí	*thí sinh	*thích	*thóc	*thôi	*thôn	*thôn 0	*thôn hạ	*thôn nà	*thôn phú	*thôn thượng
*thôn đông	*thông	*thông báo	*thông tin	*thù	*thùng	*thú	*thú y	*thúc	*thăm	*thăm hỏi	*thơ
*thơ N	*thơm	*thư	*thư N	*thư chi	*thư cảm	*thư khen	*thư ký	*thư viện	*thư đoàn	*thư đảng	*thưa
*thưa T	*thương	*thương binh	*thương chợ	*thương sọ	*thương tích	*thường	*thường 0	*thường quân	*thưởng	*thưởng 0	*thưởng T
*thưởng nóng	*thưởng đột	*thượng	*thượng sĩ	*thượng tá	*thượng tọa	*thượng úy	*thạch	*thạnh	*thả	*thả rông	*thải
*thảo	*thấp	*thất	*thấy	*thấy N	*thấy T	*thấy chiếc	*thấy cháu	*thấy con	*thấy em	*thấy hai	*thấy lạ
*thấy một	*thấy người	*thấy xe	*thần	*thầu	*thầy	*thầy N	*thầy T	*thầy giáo	*thầy hiệu	*thẩm	*thẩm phán
*thận	*thập	*thập đỏ	*thật	*thật N	*thắc	*thắc mắc	*thắng	*thắp	*thắp hương	*thằng	*thằng N
*thằng bé	*thẳng	*thẳng vào	*thẻ	*thẻ 0	*thẻ căn	*thế	*thế chấp	*thế là	*thế nào	*thềm	*thể
*thể bị	*thể dục	*thể và	*thị	*thị trường	*thị trấn	*thịnh	*thịt	*thọ	*thống	*thống kê	*thống nhất
*thổ	*thổ cẩm	*thổi	*thới	*thờ	*thời	*thời gian	*thời hạn	*thở	*thợ	*thợ hàn	*thợ hồ
*thợ lặn	*thợ may	*thợ phụ	*thợ sửa	*thợ xây	*thợ điện	*thụ	*thụ lý	*thủ	*thủ quỹ	*thủ tục	*thủ đoạn
*thủng	*thủy	*thứ	*thứ 0	*thứ ba	*thứ bảy	*thứ hai	*thứ nhất	*thứ năm	*thứ sáu	*thứ tư	*thức
*thừa	*thừa nhận	*thử	*thửa	*thực	*thực hiện	*ti	*tim	*tin	*tin báo	*tin cho	*tin có
*tin cậy	*tin của	*tin là	*tin lời	*tin nhắn	*tin về	*tinh	*tinh thần	*tiêm	*tiêm phòng	*tiên	*tiên là
*tiêu	*tiêu biểu	*tiếc	*tiến	*tiếng	*tiếng T	*tiếng khóc	*tiếng kêu	*tiếng mông	*tiếng mõ	*tiếng nổ	*tiếng sau
*tiếp	*tiếp dân	*tiếp khách	*tiếp nhận	*tiếp thu	*tiếp tục	*tiếp xúc	*tiết	*tiết kiệm	*tiết mục	*tiếu	*tiền
*tiền 0	*tiền bán	*tiền cho	*tiền công	*tiền của	*tiền giả	*tiền không	*tiền là	*tiền mua	*tiền mặt	*tiền qua	*tiền thưởng
*tiền vào	*tiền án	*tiền điện	*tiểu	*tiểu học	*tiểu phẩm	*tiểu thương	*tiệm	*tiệm bánh	*tiệm cầm	*tiệm sửa	*tiệm thuốc
*tiệm tạp	*tiệm vàng	*tiện	*tk	*to	*toàn	*toàn bộ	*toàn dân	*toàn giao	*toàn xã	*toán	*toán N
*tra	*tra 0	*tra cứu	*tra viên	*tra đã	*trai	*trai N	*trai T	*trai của	*trai là	*trang	*trang của
*tranh	*tranh chấp	*tranh nhau	*trao	*trao 0	*trao bằng	*trao cho	*trao giấy	*trao thưởng	*trao trả	*trao đổi	*tre
*treo	*treo ở	*tri	*tri ân	*trinh	*trinh sát	*triển	*triệt	*triệt phá	*triệu	*triệu 0	*triệu cho
*triệu mua	*triệu rưỡi	*triệu rồi	*triệu tiền	*triệu tập	*triệu và	*triệu vì	*triệu để	*triệu đồng	*trong	*trong 0	*trong buổi
*trong có	*trong căn	*trong giờ	*trong hai	*trong lúc	*trong một	*trong ngày	*trong nhà	*trong nhóm	*trong năm	*trong phòng	*trong số
*trong sổ	*trong tháng	*trong tuần	*trong túi	*trong vụ	*trong đêm	*trong đó	*trung	*trung sĩ	*trung tá	*trung tâm	*trung úy
*truy	*truy nã	*truy tìm	*truy tố	*truyền	*truyền thanh	*truyền thống	*truyện	*trà	*tràn	*trào	*trách
*trách N	*trách nhiệm	*trách đội	*trái	*trái cây	*trái phép	*trán	*tránh	*trân	*trâu	*trãi	*trèo
*trên	*trên 0	*trên loa	*trên mạng	*trên trang	*trên xe	*trên đường	*trên địa	*trêu	*trì	*trì chùa	*trình
*trình bày	*trình báo	*trí	*trí 0	*trích	*trích xuất	*trò	*trò chuyện	*trò chơi	*trò cũ	*tròn	*trói
*trôi	*trông	*trùm	*trùng	*trú	*trú phường	*trú thôn	*trú tại	*trú tổ	*trú xã	*trúc	*trúng
*trúng thưởng	*trăm	*trăm nghìn	*trăm triệu	*trơn	*trưa	*trưa 0	*trưng	*trương	*trước	*trước 0	*trước T
*trước có	*trước cổng	*trước cửa	*trước khi	*trước mặt	*trước ngày	*trước đây	*trước đó	*trường	*trường có	*trường học	*trường hợp
*trường mầm	*trường thcs	*trường thpt	*trường tiểu	*trường đã	*trưởng	*trưởng N	*trưởng ban	*trưởng bản	*trưởng công	*trưởng dân	*trưởng khu
*trưởng là	*trưởng nhóm	*trưởng phòng	*trưởng phụ	*trưởng thôn	*trưởng tổ	*trưởng xóm	*trưởng đoàn	*trưởng đội	*trưởng ấp	*trượt	*trượt chân
*trại	*trạm	*trạm trưởng	*trạm y	*trạng	*trả	*trả 0	*trả góp	*trả lại	*trả lời	*trả nợ	*trả tiền
*trấn	*trần	*trần phú	*trầy	*trận	*trật	*trật tự	*trắng	*trẻ	*trẻ N	*trẻ con	*trẻ em
*trẻ nhất	*trễ	*trị	*trị giá	*trị tại	*trọ	*trọ N	*trọng	*trọng tài	*trốn	*trống	*trồng
*trộm	*trộm 0	*trộm cắp	*trộn	*trời	*trở	*trở lên	*trở lại	*trở về	*trợ	*trợ 0	*trợ giúp
*trụ	*trụ sở	*trụ trì	*trục	*trừ	*trừ 0	*trữ	*trực	*trực ban	*trực tiếp	*tu	*tui
*tung	*tung ảnh	*tuy	*tuyên	*tuyên bố	*tuyên dương	*tuyên phạt	*tuyên truyền	*tuyến	*tuyển	*tuyệt	*tuyệt đối
*tuấn	*tuần	*tuần sau	*tuần tra	*tuần trước	*tuổi	*tuổi 0	*tuổi bị	*tuổi nhất	*ty	*ty của	*tà
*tài	*tài N	*tài chính	*tài khoản	*tài liệu	*tài sản	*tài trợ	*tài xế	*tàng	*tàng trữ	*tàu	*tá
*tá N	*tác	*tác do	*tác giả	*tác mặt	*tác viên	*tác xã	*tái	*tái phạm	*tám	*tám mươi	*tán
*táng	*tát	*tâm	*tâm lý	*tâm y	*tân	*tây	*té	*tên	*tên N	*tên T	*tên gì
*tên là	*tên mình	*tên người	*tên thật	*tìm	*tìm chủ	*tìm kiếm	*tìm người	*tìm ra	*tìm thấy	*tìm được	*tình
*tình huống	*tình hình	*tình nguyện	*tình trạng	*tích	*tím	*tín	*tín dụng	*tính	*tòa	*tòa án	*tóc
*tô	*tôi	*tôi chỉ	*tôi có	*tôi cũng	*tôi không	*tôi là	*tôi tên	*tôi xin	*tôi đi	*tôm	*tôn
*tông	*tù	*tù vì	*tù về	*tú	*tú N	*túc	*túi	*túi có	*túi xách	*túy	*tăng
*tĩnh	*tơ	*tư	*tư pháp	*tư vấn	*tương	*tương tự	*tưới	*tướng	*tường	*tưởng	*tượng
*tượng N	*tạ	*tại	*tại buổi	*tại bệnh	*tại chỗ	*tại hội	*tại km	*tại lễ	*tại nhà	*tại phòng	*tại phường
*tại quán	*tại sân	*tại thôn	*tại trụ	*tạm	*tạm giam	*tạm giữ	*tạm lánh	*tạm trú	*tạo	*tạp	*tạp hóa
*tạt	*tạt sơn	*tả	*tải	*tải 0	*tấm	*tấm ảnh	*tấn	*tất	*tất cả	*tất toán	*tầm
*tầng	*tầng 0	*tận	*tận nhà	*tập	*tập huấn	*tập thể	*tật	*tắc	*tắm	*tắt	*tắt máy
*tặng	*tặng 0	*tặng T	*tặng bằng	*tặng em	*tặng giấy	*tặng hai	*tặng mỗi	*tặng quà	*tế	*tế xã	*tết
*tỉnh	*tỉnh tặng	*tịch	*tịch hội	*tịch mặt	*tịch phường	*tịch thu	*tịch ubnd	*tịch xã	*tọa	*tọa N	*tỏ
*tỏa	*tố	*tố N	*tố cáo	*tố giác	*tố về	*tốc	*tối	*tối 0	*tối qua	*tối thứ	*tối đó
*tốp	*tốt	*tồn	*tổ	*tổ 0	*tổ bảo	*tổ chức	*tổ công	*tổ dân	*tổ hòa	*tổ liên	*tổ phó
*tổ quốc	*tổ trưởng	*tổ tuần	*tổ tự	*tổ viên	*tổn	*tổn thương	*tổng	*tổng cộng	*tổng hợp	*tổng kết	*tổng phụ
*tổng số	*tổng đài	*tộc	*tội	*tội lừa	*tội phạm	*tới	*tới 0	*tới công	*tới khi	*tới nay	*tới nhà
*tới nhận	*tới nơi	*tới trụ	*tới tận	*tờ	*tờ giấy	*tờ gấp	*tờ rơi	*tờ vé	*tụ	*tụ tập	*tục
*tụi	*tủ	*tủ lạnh	*tức	*từ	*từ 0	*từ N	*từ T	*từ camera	*từ chối	*từ hôm	*từ khi
*từ lúc	*từ một	*từ nay	*từ ngày	*từ năm	*từ sáng	*từ số	*từ thiện	*từ tháng	*từ đó	*từ đầu	*từng
*từng bị	*từng có	*từng là	*từng người	*từng nhà	*tử	*tử vong	*tự	*tự chế	*tự giới	*tự nguyện	*tự quản
*tự tay	*tự xưng	*tự ý	*tỷ	*tỷ lệ	*tỷ đồng	*ubnd	*ubnd ngày	*ubnd phường	*ubnd tỉnh	*ubnd xã	*uy
*uy tín	*uống	*uống nước	*uống rượu	*va	*va chạm	*vai	*vai T	*van	*vang	*vay	*vay 0
*vay lãi	*vay ngân	*vay nóng	*vay nặng	*vay tiền	*vay vốn	*ve	*ve chai	*ven	*vi	*vi phạm	*video
*vinh	*viên	*viên N	*viên bảo	*viên là	*viên ngân	*viên năm	*viên tổ	*viên điện	*viếng	*viết	*viết bài
*viết tay	*viết thư	*viết đơn	*việc	*việc làm	*việc nhẹ	*việc với	*việc được	*viện	*viện kiểm	*viện phí	*viện đa
*việt	*việt nam	*vn	*vneid	*vong	*vong trên	*vong tại	*vua	*vui	*vuông	*và	*và 0
*và N	*và T	*và báo	*và bị	*và chiếc	*và cháu	*và con	*và các	*và công	*và em	*và giấy	*và gọi
*và gửi	*và hai	*và không	*và một	*và người	*và trung	*và vợ	*vài	*vàm	*vàng	*vào	*vào 0
*vào bờ	*vào cổ	*vào làm	*vào lớp	*vào mặt	*vào một	*vào nhà	*vào nhóm	*vào phòng	*vào số	*vào sổ	*vào tài
*vào vai	*vào đường	*vào đầu	*vá	*vác	*vách	*ván	*vân	*vân tay	*vây	*vây bắt	*vé
*vé số	*vì	*vì T	*vì bị	*vì con	*vì không	*vì một	*vì sao	*vì sợ	*vì trộm	*vì đã	*ví
*ví có	*ví dụ	*vòi	*vòng	*vô	*vôi	*võ	*vùi	*vùng	*văn	*văn bản	*văn hóa
*văn nghệ	*văn phòng	*văng	*vĩnh	*vũ	*vương	*vườn	*vượt	*vạch	*vạn	*vải	*vấn
*vẫn	*vẫn chưa	*vẫn còn	*vận	*vận chuyển	*vận động	*vật	*vật liệu	*vậy	*vậy mà	*vắng	*vẻ
*vẽ	*vết	*vết bầm	*vết thương	*về	*về N	*về T	*về an	*về cho	*về hành	*về hưu	*về làm
*về một	*về người	*về nhà	*về phía	*về phòng	*về quê	*về tay	*về thì	*về trụ	*về tội	*về tới	*về việc
*vệ	*vệ N	*vệ an	*vệ dân	*vệ sinh	*vệ trường	*vỉa	*vỉa hè	*vị	*vị khách	*vị trí	*vịt
*vọng	*vỏ	*vỏ lãi	*vốn	*vỗ	*vỗ tay	*vội	*với	*với 0	*với N	*với T	*với ai
*với con	*với các	*với công	*với giá	*với mẹ	*với người	*với tổ	*với xe	*vớt	*vớt lên	*vớt được	*vở
*vỡ	*vợ	*vợ T	*vợ chồng	*vợ của	*vợ là	*vụ	*vụ N	*vụ cháy	*vụ mất	*vụ tai	*vụ trộm
*vụ việc	*vụ án	*vứt	*vừa	*vừa bị	*vừa qua	*vừa ra	*vừa rồi	*vừa được	*vựa	*vực	*vực 0
*vực N	*wave	*xa	*xanh	*xe	*xe 0	*xe N	*xe T	*xe ba	*xe ben	*xe buýt	*xe bán
*xe bị	*xe cho	*xe chở	*xe chữa	*xe có	*xe công	*xe cấp	*xe của	*xe cứu	*xe khách	*xe không	*xe là
*xe lăn	*xe máy	*xe sh	*xe tải	*xe và	*xe ôm	*xe điện	*xe đưa	*xe đạp	*xe ở	*xem	*xem lại
*xem xét	*xi	*xi măng	*xin	*xin T	*xin báo	*xin cho	*xin cảm	*xin giảm	*xin gửi	*xin lỗi	*xin thêm
*xin được	*xong	*xung	*xung kích	*xuyên	*xuân	*xuất	*xuất camera	*xuất phát	*xuất sắc	*xuống	*xuống mương
*xuồng	*xà	*xá	*xác	*xác minh	*xác nhận	*xác định	*xách	*xát	*xâm	*xây	*xây dựng
*xây xát	*xã	*xã bên	*xã cho	*xã có	*xã ea	*xã hòa	*xã hội	*xã ia	*xã lập	*xã mường	*xã nhận
*xã phú	*xã tân	*xã tặng	*xã tổ	*xã và	*xã vĩnh	*xã yên	*xã đã	*xã đề	*xé	*xét	*xét xử
*xích	*xóa	*xóa mù	*xóm	*xóm 0	*xóm là	*xô	*xôi	*xông	*xông vào	*xúc	*xúc 0
*xúc động	*xăm	*xăng	*xưa	*xưng	*xưng là	*xưng nhân	*xương	*xương sườn	*xương đòn	*xương đùi	*xước
*xướng	*xưởng	*xưởng may	*xưởng mộc	*xả	*xảy	*xảy ra	*xấp	*xấu	*xấu hổ	*xế	*xế N
*xế xe	*xếp	*xứ	*xử	*xử lý	*xử phạt	*y	*y N	*y sĩ	*y tá	*y tế	*yên
*yên tâm	*yêu	*yêu cầu	*yến	*yết	*yếu	*zalo	*án	*án 0	*án là	*án nhân	*ánh
*áo	*áo dài	*áo khoác	*áo mưa	*áo phao	*áo ấm	*áp	*áp dụng	*áp sát	*âm	*âm tính	*ân
*ép	*ít	*ít nhất	*ô	*ô tô	*ôm	*ôm N	*ôm con	*ôn	*úng	*úp	*út
*út của	*úy	*úy N	*ý	*ý gây	*ý kiến	*ăn	*ăn cơm	*đ	*đ c	*đa	*đa khoa
*đan	*đang	*đang bị	*đang học	*đang làm	*đang mang	*đang ngồi	*đang ngủ	*đang nằm	*đang đi	*đang điều	*đang được
*đang ở	*đau	*đe	*đe dọa	*đem	*đem nộp	*đen	*đeo	*đi	*đi 0	*đi bán	*đi bộ
*đi cai	*đi chơi	*đi chợ	*đi cùng	*đi cấp	*đi học	*đi khám	*đi làm	*đi lạc	*đi lại	*đi lễ	*đi một
*đi qua	*đi theo	*đi tuần	*đi tìm	*đi từ	*đi từng	*đi viện	*đi xe	*đi đâu	*đinh	*điếu	*điền
*điều	*điều 0	*điều dưỡng	*điều hành	*điều khiển	*điều kiện	*điều tra	*điều trị	*điểm	*điểm chỉ	*điểm trường	*điển
*điển hình	*điện	*điện cho	*điện của	*điện lực	*điện thoại	*điện tử	*đo	*đoài	*đoàn	*đoàn N	*đoàn công
*đoàn của	*đoàn kiểm	*đoàn phường	*đoàn thanh	*đoàn viên	*đoàn xã	*đoán	*đoạn	*đoạn phim	*đoạt	*đoạt tài	*đua
*đua xe	*đuôi	*đuối	*đuối nước	*đuổi	*đuổi theo	*đà	*đài	*đài 0	*đàm	*đàn	*đàn T
*đào	*đá	*đám	*đám cháy	*đám cưới	*đám đông	*đáng	*đánh	*đánh T	*đánh bạc	*đánh giá	*đánh gãy
*đánh nhau	*đánh rơi	*đánh vợ	*đáp	*đâm	*đâu	*đây	*đây là	*đã	*đã 0	*đã biết	*đã bán
*đã báo	*đã bắt	*đã bị	*đã bỏ	*đã chuyển	*đã có	*đã dùng	*đã giúp	*đã giữ	*đã gọi	*đã gửi	*đã không
*đã khởi	*đã ký	*đã kịp	*đã làm	*đã lên	*đã lấy	*đã lập	*đã mua	*đã mất	*đã mời	*đã nghỉ	*đã nhận
*đã nộp	*đã qua	*đã ra	*đã trao	*đã trả	*đã tỉnh	*đã tự	*đã về	*đã xác	*đã đi	*đã đưa	*đã được
*đã đến	*đãi	*đè	*đèn	*đèn pin	*đèn đường	*đèn đỏ	*đèo	*đê	*đêm	*đêm 0	*đêm nào
*đêm đó	*đêm ấy	*đình	*đình T	*đình chỉ	*đích	*đò	*đòi	*đòi 0	*đòi lại	*đòi nợ	*đòi tiền
*đòn	*đó	*đó 0	*đó T	*đó có	*đó hai	*đó là	*đói	*đón	*đón cháu	*đón con	*đóng
*đóng 0	*đóng cửa	*đóng góp	*đóng vai	*đô	*đôi	*đôi bông	*đôi vợ	*đông	*đùa	*đùi	*đúng
*đúng 0	*đúng lúc	*đăng	*đăng ký	*đăng lên	*đăng tin	*đăng ảnh	*đĩa	*đơn	*đơn của	*đơn tố	*đơn vị
*đưa	*đưa 0	*đưa T	*đưa cho	*đưa cháu	*đưa em	*đưa hai	*đưa lên	*đưa ra	*đưa tiền	*đưa tờ	*đưa vào
*đưa về	*đưa đi	*đưa đón	*đưa được	*đường	*đường dây	*đường dẫn	*đường lê	*đường nguyễn	*đường trần	*đường về	*đường đi
*được	*được 0	*được N	*được T	*được ba	*được biết	*được bảo	*được bốn	*được chiếc	*được chuyển	*được chủ	*được cuộc
*được cái	*được công	*được cả	*được giải	*được giữ	*được hai	*được khen	*được làm	*được một	*được mời	*được người	*được nhận
*được phát	*được rủ	*được thưởng	*được tin	*được trao	*được trả	*được tìm	*được tặng	*được xe	*được xác	*được đưa	*đại
*đại biểu	*đại diện	*đại học	*đại lý	*đại tá	*đại úy	*đạn	*đạo	*đạp	*đạp xe	*đạp điện	*đạt
*đạt 0	*đảm	*đảng	*đảng ủy	*đảo	*đảo chiếm	*đất	*đấu	*đấy	*đầm	*đầu	*đầu T
*đầu cầu	*đầu dây	*đầu gối	*đầu hẻm	*đầu là	*đầu mối	*đầu ngõ	*đầu năm	*đầu tháng	*đầu thú	*đầu tiên	*đầu tư
*đầu từ	*đầu đã	*đầy	*đầy đủ	*đẩy	*đập	*đậu	*đắp	*đặc	*đặc biệt	*đặc điểm	*đặt
*đặt 0	*đặt cọc	*đặt mua	*đặt tên	*đẹp	*đẻ	*đếm	*đến	*đến 0	*đến chiều	*đến công	*đến dự
*đến gặp	*đến hết	*đến khi	*đến lúc	*đến nay	*đến nhà	*đến nhận	*đến nơi	*đến tháng	*đến thăm	*đến trường	*đến trụ
*đến tận	*đến từ	*đến đón	*đề	*đề nghị	*đề xuất	*đền	*đều	*đều là	*để	*để T	*để chuyển
*để con	*để dành	*để làm	*để lại	*để nhận	*để quên	*để ý	*để ở	*địa	*địa bàn	*địa chính	*địa chỉ
*địa phương	*địch	*định	*định 0	*định cấm	*định danh	*định không	*định là	*định người	*định số	*định vị	*định xử
*đọc	*đọc bài	*đọc tên	*đọc đúng	*đọc được	*đỏ	*đốc	*đốc N	*đốc công	*đối	*đối chiếu	*đối diện
*đối không	*đối tượng	*đối với	*đống	*đốt	*đồ	*đồi	*đồn	*đồn biên	*đồn trưởng	*đồng	*đồng bào
*đồng bọn	*đồng cho	*đồng chí	*đồng cùng	*đồng do	*đồng hồ	*đồng mua	*đồng mỗi	*đồng nghiệp	*đồng nào	*đồng phạm	*đồng phục
*đồng theo	*đồng thời	*đồng tiền	*đồng trong	*đồng và	*đồng vào	*đồng vì	*đồng xét	*đồng ý	*đồng đội	*đổ	*đổi
*đỗ	*độ	*độ cồn	*độc	*đội	*đội cảnh	*đội cứu	*đội mũ	*đội nón	*đội quản	*đội trưởng	*động
*động 0	*động viên	*động được	*đột	*đột xuất	*đời	*đỡ	*đỡ đầu	*đợi	*đợt	*đợt này	*đục
*đụng	*đủ	*đủ 0	*đủ tuổi	*đứa	*đứa bé	*đứa cháu	*đứa con	*đứa nhỏ	*đứa trẻ	*đức	*đứng
*đứng lên	*đứng lớp	*đứng ra	*đứng tên	*đứng đầu	*đứt	*đứt gân	*đừng	*đừng để	*đựng	*ơi	*ơn
*ơn T	*ơn các	*ưu	*ưu tú	*ước	*ướt	*ạ	*ảnh	*ảnh T	*ảnh chụp	*ảnh của	*ảo
*ấm	*ấp	*ấp 0	*ấp kinh	*ấp úng	*ấy	*ấy T	*ấy có	*ấy không	*ấy là	*ập	*ập vào
*ốc	*ốm	*ống	*ốt	*ồn	*ổ	*ổn	*ổn định	*ở	*ở 0	*ở bãi	*ở bản
*ở bến	*ở bệnh	*ở chung	*ở chân	*ở chợ	*ở các	*ở công	*ở cùng	*ở cơ	*ở cổng	*ở cửa	*ở dãy
*ở hẻm	*ở hội	*ở khoa	*ở khu	*ở làng	*ở lại	*ở một	*ở ngã	*ở ngõ	*ở nhà	*ở phòng	*ở phường
*ở phố	*ở quán	*ở sân	*ở số	*ở thôn	*ở tiệm	*ở trường	*ở trạm	*ở tỉnh	*ở tổ	*ở với	*ở xa
*ở xã	*ở xóm	*ở xưởng	*ở điểm	*ở đâu	*ở đây	*ở đó	*ở đường	*ở đầu	*ở ấp	*ủng	*ủng hộ
*ủy	*ủy N	*ủy ban	*ủy xã	*ứng	*ứng dụng	*– 0	*– N	*– T	*– chủ	*– xã	<" T
<" của	<" do	<( 0	<( T	<( sn	<) và	<, 0	<, N	<, T	<, ba	<, bé	<, bảo
<, bắt	<, bị	<, cho	<, cháu	<, chỉ	<, chủ	<, con	<, các	<, còn	<, có	<, công	<, cùng
<, do	<, em	<, gặp	<, gọi	<, hai	<, không	<, kể	<, lớp	<, mẹ	<, một	<, ngày	<, người
<, nhà	<, nhưng	<, nhờ	<, nói	<, phó	<, rồi	<, sinh	<, thiếu	<, thượng	<, thấy	<, thầy	<, thợ
<, trong	<, trung	<, trưởng	<, tên	<, tổ	<, và	<, vợ	<, xe	<, đã	<, được	<, đại	<, ở
<- 0	<0	<0 0	<0 T	<0 a	<0 của	<0 do	<0 giờ	<0 h	<0 ngày	<0 người	<0 năm
<0 phút	<0 tháng	<0 triệu	<0 tuổi	<: 0	<: N	<: T	<; N	<; T	<<" T	<<" của	<<( T
<<) và	<<, 0	<<, N	<<, T	<<, bắt	<<, bị	<<, cháu	<<, con	<<, có	<<, do	<<, em	<<, hai
<<, một	<<, nhà	<<, phó	<<, thiếu	<<, thượng	<<, thầy	<<, trung	<<, và	<<, vợ	<<, được	<<, đại	<<- 0
<<0	<<0 0	<<0 T	<<0 của	<<0 do	<<0 giờ	<<0 triệu	<<0 tuổi	<<: N	<<: T	<<; T	<<N
<<N là	<<N và	<<T	<<T N	<<T T	<<T chủ	<<T em	<<T giáo	<<T là	<<T sĩ	<<ai	<<an
<<an phường	<<an xã	<<ba	<<ban	<<binh	<<biên	<<biết	<<biểu	<<buổi	<<bài	<<bán	<<báo
<<bé	<<bên	<<bí	<<bí thư	<<bạn	<<bản	<<bảo	<<bảo vệ	<<bắt	<<bị	<<bị cáo	<<bố
<<bốn	<<bộ	<<c	<<ca	<<can	<<cha	<<chi	<<chiếc	<<chiến	<<chiều	<<chiều 0	<<cho
<<cho T	<<chuyện	<<cháu	<<chí	<<chính	<<chỉ	<<chồng	<<chồng T	<<chở	<<chợ	<<chủ	<<chủ nhiệm
<<chủ quán	<<chủ tiệm	<<chức	<<chứng	<<con	<<con T	<<con gái	<<con trai	<<các	<<các T	<<cái	<<cán
<<cán bộ	<<cáo	<<còn	<<có	<<có T	<<công	<<công an	<<cùng	<<cũ	<<cũng	<<cơ	<<cả
<<cảm	<<cảm ơn	<<cảnh	<<cấp	<<cầm	<<cầu	<<cậu	<<của	<<của T	<<cứu	<<cử	<<cửa
<<cựu	<<danh	<<diện	<<do	<<do T	<<dân	<<dâu	<<dương	<<dẫn	<<dịch	<<em	<<em N
<<ghi	<<gia	<<gia đình	<<gian	<<giao	<<già	<<giám	<<giám đốc	<<giáo	<<giúp	<<giả	<<giải
<<giấy	<<giấy khen	<<giờ	<<giữ	<<gái	<<gái T	<<gặp	<<gặp T	<<gọi	<<gồm	<<gửi	<<h
<<h 0	<<hai	<<hai T	<<hiện	<<hiệu	<<hiệu trưởng	<<huynh	<<hàng	<<hành	<<hình	<<hòa	<<hóa
<<hôm	<<hưu	<<hại	<<hệ	<<họ	<<học	<<hỏi	<<hồ	<<hộ	<<hộ T	<<hội	<<hợp
<<khai	<<khen	<<khi	<<khiến	<<khoản	<<khu	<<khác	<<khách	<<không	<<kiến	<<kiểm	<<kéo
<<ký	<<kẻ	<<kế	<<kể	<<kỹ	<<kỹ sư	<<liên	<<luật	<<luật sư	<<là	<<là N	<<là T
<<làm	<<lái	<<lên	<<lúc	<<lý	<<lại	<<lần	<<lễ	<<lớp	<<lớp 0	<<lời	<<lừa
<<may	<<mua	<<mà	<<máy	<<mười	<<mạng	<<mất	<<mặt	<<mẹ	<<một	<<mới	<<mời
<<mục	<<nay	<<nghe	<<nghệ	<<nghệ nhân	<<nghị	<<ngày	<<ngày 0	<<người	<<nhiệm	<<nhà	<<nhà T
<<nhân	<<nhân viên	<<nhóm	<<như	<<nhưng	<<nhất	<<nhất là	<<nhận	<<nhắc	<<nhỏ	<<nhờ	<<nhờ T
<<niên	<<nào	<<này	<<nó	<<nói	<<năm	<<năm 0	<<nước	<<nạn	<<nội	<<nữ	<<phán
<<phát	<<phòng	<<phó	<<phút	<<phường	<<phạm	<<phạt	<<phải	<<phố	<<phụ	<<phụ huynh	<<phụ nữ
<<qua	<<quán	<<quân	<<quả	<<quả tang	<<quản	<<ra	<<riêng	<<rồi	<<sang	<<sau	<<sinh
<<sinh viên	<<sn	<<sn 0	<<sách	<<sáng	<<sáng 0	<<sát	<<sáu	<<sĩ	<<sư	<<số	<<số 0
<<sổ	<<sở	<<sự	<<ta	<<tang	<<tay	<<thanh	<<theo	<<thi	<<thiếu	<<thiếu tá	<<thiếu úy
<<thoại	<<thuê	<<thành	<<tháng	<<tháng 0	<<thì	<<thôn	<<thông	<<thư	<<thương	<<thưởng	<<thượng
<<thượng tá	<<thượng úy	<<thấy	<<thầy	<<thầy giáo	<<thẩm	<<thẩm phán	<<thật	<<thằng	<<thợ	<<thủ	<<thứ
<<tin	<<tiên	<<tiếng	<<tiếp	<<tiền	<<tiệm	<<tra	<<trai	<<trai T	<<trao	<<triệu	<<triệu đồng
<<trong	<<trong đó	<<trung	<<trung tá	<<trung úy	<<trách	<<trên	<<trình	<<trước	<<trường	<<trưởng	<<trả
<<trẻ	<<trọ	<<trộm	<<trực	<<tuyên	<<tuần	<<tuổi	<<tài	<<tài xế	<<tá	<<tác	<<tâm
<<tên	<<tìm	<<tôi	<<tôi là	<<túi	<<tư	<<tượng	<<tại	<<tạm	<<tập	<<tặng	<<tỉnh
<<tịch	<<tọa	<<tố	<<tối	<<tổ	<<tổ trưởng	<<tới	<<tờ	<<từ	<<tự	<<viên	<<viết
<<việc	<<và	<<và T	<<vào	<<vì	<<văn	<<về	<<vệ	<<với	<<với T	<<vợ	<<vợ T
<<vợ chồng	<<vợ là	<<vụ	<<vừa	<<vực	<<xe	<<xin	<<xác	<<xác định	<<xã	<<xóm	<<xưng
<<xưởng	<<xế	<<xử	<<y	<<án	<<ôm	<<úy	<<ý	<<đi	<<điều	<<điều tra	<<điện
<<điện thoại	<<đoàn	<<đánh	<<đã	<<đêm	<<đình	<<đình T	<<đó	<<đó có	<<đó là	<<đơn	<<đưa
<<đường	<<được	<<được T	<<đại	<<đại tá	<<đại úy	<<đầu	<<đến	<<đề	<<để	<<định	<<đọc
<<đốc	<<đối	<<đối tượng	<<đồng	<<đồng chí	<<đội	<<đội trưởng	<<động	<<ơn	<<ơn T	<<ảnh	<<ấy
<<ở	<<ủy	<<– T	<AMENDS	<AMENDS N	<ASKS	<ASKS CHILD	<ASKS LIVES	<ASKS N	<ASKS TELL	<BELIEVE	<BELIEVE N
<BELIEVE TELL	<CAUGHT	<CAUGHT CAUGHT	<CAUGHT DIDHARM	<CAUGHT N	<CHILD	<CHILD BELIEVE	<CHILD CHILD	<CHILD DIDHARM	<CHILD HAND	<CHILD HURT	<CHILD KIN
<CHILD LIVES	<CHILD MONEY	<CHILD N	<CHILD SCHOOL	<CHILD SEE	<CHILD SPEAKS	<CHILD TELL	<CHILD WORKS	<CRASH	<CRASH LIVES	<CRASH N	<DEAD
<DIDHARM	<DIDHARM CHILD	<DIDHARM KIN	<DIDHARM LIVES	<DIDHARM MONEY	<DIDHARM N	<DIDHARM WORKS	<EVENT	<EVENT LIVES	<EVENT N	<EVENT POST	<GIVES
<GIVES MONEY	<GIVES N	<GIVES THANKS	<HAND	<HAND CHILD	<HAND KIN	<HAND LIVES	<HAND MONEY	<HAND N	<HAND PAYS	<HAND POLICE	<HAND PROOF
<HAND TELL	<HAND THANKS	<HELPS	<HELPS AMENDS	<HELPS CHILD	<HELPS GIVES	<HELPS KIN	<HELPS LIVES	<HELPS N	<HELPS RETURNS	<HELPS SAVES	<HURT
<HURT CHILD	<HURT HURT	<HURT KIN	<HURT LIVES	<HURT N	<KIN	<KIN CAUGHT	<KIN CHILD	<KIN DIDHARM	<KIN HAND	<KIN HELPS	<KIN HURT
<KIN KIN	<KIN LIVES	<KIN MONEY	<KIN N	<KIN POLICE	<KIN SCHOOL	<KIN SEE	<KIN SPEAKS	<KIN TELL	<KIN WORKS	<LIVES	<LIVES BELIEVE
<LIVES CAUGHT	<LIVES CHILD	<LIVES CRASH	<LIVES DIDHARM	<LIVES EVENT	<LIVES HAND	<LIVES HELPS	<LIVES HURT	<LIVES KIN	<LIVES LIVES	<LIVES LOSE	<LIVES MONEY
<LIVES N	<LIVES PAYS	<LIVES POLICE	<LIVES POST	<LIVES PROOF	<LIVES SCHOOL	<LIVES SEE	<LIVES SPEAKS	<LIVES TELL	<LIVES THANKS	<LIVES WORKS	<LOSE
<LOSE KIN	<LOSE LIVES	<LOSE MONEY	<LOSE N	<MONEY	<MONEY CAUGHT	<MONEY CHILD	<MONEY DIDHARM	<MONEY HAND	<MONEY HELPS	<MONEY KIN	<MONEY LIVES
<MONEY MONEY	<MONEY N	<MONEY PAYS	<MONEY POST	<MONEY TELL	<MONEY WORKS	<N	<N 0	<N BELIEVE	<N CAUGHT	<N CHILD	<N CRASH
<N DEAD	<N DIDHARM	<N EVENT	<N HAND	<N HELPS	<N HURT	<N KIN	<N LIVES	<N LOSE	<N MONEY	<N N	<N PAYS
<N POLICE	<N POST	<N SAVES	<N SCHOOL	<N SEE	<N SEESTHROUGH	<N SPEAKS	<N TELL	<N THANKS	<N WORKS	<N bán	<N bị
<N cho	<N cùng	<N hỏi	<N kể	<N là	<N làm	<N nói	<N và	<N ở	<PAYS	<PAYS GIVES	<PAYS MONEY
<PAYS N	<POLICE	<POLICE CAUGHT	<POLICE HAND	<POLICE HELPS	<POLICE KIN	<POLICE LIVES	<POLICE N	<POLICE POLICE	<POLICE SPEAKS	<POLICE TELL	<POST
<POST EVENT	<POST HELPS	<POST LIVES	<POST N	<POST POLICE	<POST POST	<POST SCHOOL	<PROOF	<PROOF CHILD	<PROOF HAND	<PROOF LIVES	<PROOF N
<PROOF POLICE	<PROOF WORKS	<RETURNS	<RETURNS MONEY	<SAFE	<SAFE RETURNS	<SAVES	<SCHOOL	<SCHOOL CHILD	<SCHOOL HELPS	<SCHOOL KIN	<SCHOOL LIVES
<SCHOOL N	<SCHOOL POST	<SCHOOL SCHOOL	<SCHOOL TELL	<SECRET	<SEE	<SEE BELIEVE	<SEE CHILD	<SEE KIN	<SEE LIVES	<SEE MONEY	<SEE N
<SEE SEE	<SEE TELL	<SEESTHROUGH	<SPEAKS	<SPEAKS ASKS	<SPEAKS CHILD	<SPEAKS KIN	<SPEAKS N	<T	<T N	<T T	<T bán
<T bảo	<T chủ	<T con	<T công	<T em	<T giáo	<T là	<T sĩ	<TELL	<TELL CHILD	<TELL DIDHARM	<TELL KIN
<TELL LIVES	<TELL MONEY	<TELL N	<TELL POLICE	<TELL POST	<TELL PROOF	<TELL SEE	<TELL SPEAKS	<TELL TELL	<TELL WORKS	<TENDS	<THANKS
<THANKS CHILD	<THANKS HAND	<THANKS KIN	<THANKS LIVES	<THANKS N	<THANKS POLICE	<UNHARMED	<VICTIM	<VICTIM N	<WORKS	<WORKS KIN	<WORKS LIVES
<WORKS MONEY	<WORKS N	<WORKS SCHOOL	<WORKS SEE	<WORKS TELL	<WORKS WORKS	<a	<ai	<an	<an ninh	<an phường	<an tỉnh
<an xã	<b	<ba	<ba người	<ban	<ban giám	<ban quản	<ban đầu	<binh	<biên	<biên phòng	<biết
<biển	<biểu	<biểu dương	<buôn	<buổi	<bài	<bàn	<bán	<bánh	<báo	<báo cáo	<bãi
<bé	<bên	<bình	<bí	<bí thư	<bò	<bóng	<bạc	<bạn	<bản	<bảo	<bảo vệ
<bảy	<bắt	<bắt quả	<bằng	<bến	<bếp	<bệnh	<bệnh viện	<bị	<bị can	<bị cáo	<bị hại
<bỏ	<bỏng	<bố	<bốn	<bộ	<bữa	<c	<ca	<camera	<can	<cao	<cha
<chi	<chi bộ	<chiếc	<chiếc xe	<chiến	<chiến binh	<chiều	<chiều 0	<cho	<cho 0	<cho T	<cho biết
<chuyên	<chuyển	<chuyện	<cháu	<cháu N	<cháu nội	<cháy	<chân	<chí	<chín	<chính	<chó
<chùa	<chúng	<chúng tôi	<chưa	<chương	<chạy	<chấp	<chặn	<chế	<chết	<chỉ	<chồng
<chồng T	<chỗ	<chở	<chợ	<chủ	<chủ nhiệm	<chủ nhà	<chủ quán	<chủ tiệm	<chủ trọ	<chủ tịch	<chức
<chứng	<chữ	<clip	<con	<con T	<con dâu	<con gái	<con trai	<cuối	<cuốn	<cuộc	<cuộc gọi
<cá	<cá nhân	<các	<các T	<các hộ	<cách	<cái	<cán	<cán bộ	<cáo	<câu	<cây
<còn	<còn lại	<có	<có 0	<có N	<có T	<có người	<công	<công an	<công nhân	<công ty	<công tác
<cùng	<cùng T	<căn	<căn cước	<cũ	<cũng	<cơ	<cơ quan	<cơ sở	<cơm	<cước	<cưới
<cướp	<cười	<cạnh	<cả	<cảm	<cảm ơn	<cảnh	<cảnh sát	<cấp	<cầm	<cầm đầu	<cần
<cầu	<cậu	<cắt	<cổ	<cổng	<cộng	<của	<của N	<của T	<của một	<của vợ	<cứ
<cứu	<cử	<cửa	<cửa hàng	<cựu	<danh	<danh sách	<dao	<diễn	<diện	<do	<do T
<doanh	<du	<dân	<dâu	<dây	<dòng	<dùng	<dương	<dưới	<dạy	<dẫn	<dắt
<dịch	<dịch viên	<dọa	<dụng	<dự	<em	<em N	<ghe	<ghi	<gia	<gia đình	<gian
<giao	<giao dịch	<già	<giá	<giác	<giám	<giám khảo	<giám đốc	<giáo	<giáo N	<giáo viên	<giúp
<giả	<giải	<giải nhất	<giấy	<giấy khen	<giấy tờ	<giật	<giọng	<giới	<giờ	<giờ 0	<giữ
<giữa	<gà	<gái	<gái T	<gãy	<gì	<góp	<gương	<gần	<gặp	<gặp T	<gọi
<gọi T	<gọi cho	<gồm	<gồm N	<gồm T	<gồm các	<gửi	<h	<h 0	<hai	<hai T	<hai người
<hay	<hiện	<hiệu	<hiệu trưởng	<hoa	<hoặc	<huy	<huynh	<huyện	<hàng	<hàng xóm	<hành
<hát	<hình	<hòa	<hòa giải	<hóa	<hôm	<hôm sau	<hơn	<hưu	<hướng	<hướng dẫn	<hạ
<hại	<hải	<hậu	<hẻm	<hết	<hệ	<họ	<học	<học sinh	<họp	<hỏi	<hồ
<hồ sơ	<hồi	<hộ	<hộ T	<hội	<hội nghị	<hội phụ	<hợp	<hụi	<khai	<khen	<khen cho
<khen thưởng	<khi	<khi T	<khiến	<kho	<khoản	<khoảng	<khoảng 0	<khu	<khu phố	<khu vực	<khác
<khách	<khám	<khóa	<không	<không có	<khảo	<khởi	<khởi tố	<kia	<kinh	<kiến	<kiểm
<kiểm tra	<kèm	<kéo	<kêu	<ký	<kẻ	<kẻ gian	<kế	<kết	<kết quả	<kể	<kịp
<kỹ	<kỹ sư	<lao	<linh	<liên	<liên hệ	<liền	<liệt	<loa	<luận	<luật	<luật sư
<là	<là N	<là T	<là một	<làm	<làng	<lá	<lái	<lái xe	<lâm	<lên	<lúc
<lúc 0	<lý	<lưu	<lương	<lượng	<lượt	<lạ	<lạc	<lại	<lấy	<lần	<lần thứ
<lập	<lễ	<lớn	<lớp	<lớp 0	<lời	<lợi	<lừa	<lực	<lực lượng	<ma	<mang
<may	<minh	<mua	<muốn	<mà	<máy	<mình	<mùng	<mùng 0	<mưa	<mươi	<mười
<mạng	<mất	<mấy	<mắt	<mặt	<mẹ	<mẹ của	<mọi	<mối	<mỗi	<một	<một người
<mới	<mời	<mở	<mục	<nam	<nay	<ngay	<nghe	<nghe tiếng	<nghi	<nghiệp	<nghề
<nghệ	<nghệ nhân	<nghỉ	<nghị	<ngoài	<ngoái	<ngoại	<nguyên	<nguyễn	<nguyện	<nguồn	<ngày
<ngày 0	<ngân	<ngân hàng	<ngã	<ngõ	<người	<người bị	<người ta	<ngồi	<ngủ	<nhau	<nhiều
<nhiệm	<nhà	<nhà T	<nhà trường	<nhà văn	<nhân	<nhân viên	<nhì	<nhìn	<nhóm	<như	<nhưng
<nhạc	<nhất	<nhất là	<nhận	<nhật	<nhắc	<nhắn	<nhặt	<nhỏ	<nhớ	<nhờ	<nhờ T
<những	<ninh	<niên	<nuôi	<nào	<này	<nên	<nó	<nói	<nông	<năm	<năm 0
<năm nay	<năm ngoái	<nơi	<nước	<nạn	<nạn nhân	<nấu	<nằm	<nặng	<nổ	<nội	<nộp
<nợ	<nửa	<nữ	<phiên	<phong	<phá	<phán	<pháp	<phát	<phát hiện	<phân	<phép
<phí	<phòng	<phó	<phú	<phút	<phút sau	<phường	<phạm	<phạt	<phải	<phần	<phố
<phối	<phối hợp	<phụ	<phụ huynh	<phụ nữ	<phụ trách	<phục	<qua	<quan	<quay	<quen	<quyết
<quyết định	<quà	<quá	<quán	<quân	<quê	<quả	<quả tang	<quản	<quản lý	<quầy	<quốc
<quỹ	<ra	<riêng	<ruột	<rõ	<rượu	<rằng	<rể	<rồi	<rủ	<sang	<sao
<sau	<sau 0	<sau khi	<sinh	<sinh viên	<sn	<sn 0	<sách	<sáng	<sáng 0	<sát	<sáu
<sĩ	<sĩ N	<sơ	<sơn	<sư	<sản	<sẽ	<số	<số 0	<sổ	<sở	<sửa
<sự	<ta	<tai	<tang	<tay	<tham	<thanh	<thanh niên	<thay	<thcs	<theo	<thi
<thiếu	<thiếu tá	<thiếu úy	<thoại	<thoại của	<thu	<thuyền	<thuê	<thuốc	<thuộc	<thuộc về	<thành
<tháng	<tháng 0	<thân	<thêm	<thì	<thôn	<thông	<thông báo	<thông tin	<thăm	<thơ	<thư
<thư chi	<thư ký	<thư đảng	<thương	<thường	<thưởng	<thượng	<thượng tá	<thượng úy	<thấy	<thầy	<thầy N
<thầy giáo	<thẩm	<thẩm phán	<thật	<thằng	<thẻ	<thế	<thể	<thị	<thời	<thợ	<thủ
<thứ	<thứ ba	<thứ hai	<thứ tư	<tin	<tiên	<tiếng	<tiếp	<tiếp nhận	<tiền	<tiểu	<tiệm
<toàn	<toán	<tra	<tra viên	<trai	<trai T	<trang	<tranh	<trao	<triệu	<triệu đồng	<trong
<trong số	<trong đó	<trung	<trung tá	<trung úy	<truy	<truyền	<trách	<trên	<trên đường	<trì	<trình
<trình báo	<trí	<trò	<trú	<trúng	<trưa	<trưa 0	<trước	<trước đó	<trường	<trường hợp	<trưởng
<trưởng N	<trưởng ban	<trưởng công	<trạm	<trả	<trả lời	<trận	<trẻ	<trị	<trọ	<trọng	<trộm
<trợ	<trụ	<trụ sở	<trực	<trực ban	<tuyên	<tuần	<tuần tra	<tuổi	<ty	<tài	<tài khoản
<tài xế	<tàu	<tá	<tá N	<tác	<tám	<tâm	<tân	<tên	<tên N	<tìm	<tình
<tích	<tính	<tòa	<tôi	<tôi là	<tù	<túi	<tư	<tưởng	<tượng	<tại	<tại nhà
<tạm	<tải	<tấm	<tập	<tặng	<tặng giấy	<tế	<tỉnh	<tịch	<tịch hội	<tịch ubnd	<tọa
<tố	<tối	<tối 0	<tổ	<tổ 0	<tổ chức	<tổ công	<tổ hòa	<tổ trưởng	<tổng	<tới	<tờ
<tục	<từ	<từng	<tử	<tử vong	<tự	<tự xưng	<ubnd	<ubnd phường	<ubnd xã	<uống	<va
<vai	<vay	<vi	<viên	<viên N	<viết	<việc	<viện	<vong	<và	<và T	<vàng
<vào	<vé	<vì	<ví	<văn	<văn hóa	<vườn	<vẫn	<vận	<vận động	<vật	<vậy
<vẽ	<về	<vệ	<vị	<với	<với T	<vợ	<vợ T	<vợ chồng	<vợ là	<vụ	<vừa
<vực	<xe	<xe máy	<xe ôm	<xin	<xong	<xuất	<xuống	<xác	<xác định	<xã	<xét
<xóm	<xưng	<xưng là	<xưởng	<xế	<xử	<xử phạt	<y	<y tế	<yêu	<yêu cầu	<án
<áo	<ôm	<út	<úy	<úy N	<ý	<ăn	<đ	<đang	<đi	<điều	<điều tra
<điểm	<điện	<điện thoại	<đoàn	<đoạn	<đàn	<đá	<đám	<đánh	<đáp	<đây	<đã
<đèn	<đêm	<đêm 0	<đình	<đình T	<đò	<đòi	<đó	<đó T	<đó có	<đó là	<đón
<đóng	<đông	<đúng	<đăng	<đăng ký	<đơn	<đưa	<đường	<được	<được T	<đại	<đại diện
<đại tá	<đại úy	<đạo	<đạp	<đảng	<đảng ủy	<đất	<đầu	<đầu là	<đầu tiên	<đập	<đặt
<đến	<đến 0	<đề	<đề nghị	<để	<địa	<định	<đọc	<đỏ	<đốc	<đối	<đối tượng
<đồ	<đồn	<đồng	<đồng chí	<đội	<đội trưởng	<động	<đủ	<đứa	<đứng	<ơn	<ơn T
<ảnh	<ấp	<ấy	<ở	<ở nhà	<ủy	<– T	=a0	=a1	=a10	=a2	=a3
=a4	=a6	=a7	=a8	=a9	=b0	=b1	=b2	=b3	=b8	=b9	=kin
=kin anh	=kin ba	=kin bác	=kin bạn	=kin bố	=kin cha	=kin cháu	=kin chú	=kin chị	=kin chồng	=kin chủ	=kin con
=kin em	=kin mẹ	=kin of	=kin of anh	=kin of bà	=kin of cháu	=kin of chị	=kin of chủ	=kin of con	=kin of cô	=kin of người	=kin of vợ
=kin of ông	=kin vợ	=o0	=o1	=speaks	=stranger	=tip	=told	=witness	>" T	>" con	>" có
>" của	>" tôi	>( 0	>( lớp	>( sinh	>( sn	>( tổ	>) bị	>) và	>, 0	>, T	>, ai
>, ba	>, bán	>, báo	>, bí	>, bảo	>, bắt	>, bị	>, bỏ	>, chi	>, cho	>, chuyển	>, cháu
>, chưa	>, chạy	>, chỉ	>, chủ	>, con	>, cán	>, còn	>, có	>, công	>, cùng	>, cũng	>, cả
>, cần	>, do	>, em	>, ghi	>, giao	>, giám	>, giáo	>, giờ	>, giữ	>, gãy	>, gọi	>, gửi
>, hai	>, hiện	>, học	>, hỏi	>, hội	>, hứa	>, khai	>, không	>, kẻ	>, kể	>, liền	>, là
>, làm	>, lái	>, lấy	>, lớp	>, mang	>, may	>, mất	>, mẹ	>, mỗi	>, một	>, mới	>, mời
>, mở	>, nay	>, nghe	>, nguyên	>, người	>, ngồi	>, ngụ	>, nhà	>, nhân	>, nhưng	>, nhận	>, nhắc
>, nhặt	>, nhờ	>, nó	>, nói	>, năm	>, phát	>, phó	>, phường	>, phải	>, phụ	>, quay	>, quê
>, ra	>, rồi	>, sau	>, sinh	>, sn	>, sáng	>, số	>, tay	>, thu	>, thôn	>, thấy	>, thầy
>, thợ	>, trao	>, trong	>, trung	>, trú	>, trường	>, trưởng	>, trả	>, tên	>, tôi	>, tặng	>, tối
>, tổ	>, tổng	>, tới	>, từ	>, từng	>, tự	>, và	>, vì	>, về	>, vợ	>, vừa	>, xe
>, xin	>, xã	>, đang	>, đi	>, đánh	>, đã	>, đưa	>, được	>, đại	>, đến	>, đề	>, để
>, đọc	>, đồng	>, đội	>, đứng	>, đừng	>, ấp	>, ở	>- 0	>. T	>. công	>. người	>0
>0 0	>0 T	>0 a	>0 b	>0 bị	>0 bộ	>0 c	>0 con	>0 cây	>0 giờ	>0 h	>0 hộ
>0 kg	>0 km	>0 lần	>0 m	>0 mét	>0 nghìn	>0 ngàn	>0 ngày	>0 người	>0 năm	>0 phút	>0 tháng
>0 triệu	>0 trường	>0 tuổi	>0 tỷ	>0 và	>0 vụ	>0 đ	>0 đến	>0 đồng	>: 0	>: T	>: không
>; 0	>; T	>; người	>>( 0	>>( lớp	>>( sinh	>>( sn	>>( tổ	>>, 0	>>, T	>>, bán	>>, bí
>>, bảo	>>, bị	>>, chi	>>, cho	>>, cháu	>>, chạy	>>, chỉ	>>, chủ	>>, con	>>, cán	>>, có	>>, công
>>, em	>>, giáo	>>, hai	>>, học	>>, không	>>, làm	>>, lái	>>, lớp	>>, nguyên	>>, người	>>, nhà	>>, nhân
>>, nói	>>, phó	>>, sinh	>>, sn	>>, thôn	>>, thợ	>>, trú	>>, trưởng	>>, tổ	>>, từng	>>, vợ	>>, đang
>>, đi	>>, đã	>>, được	>>, đội	>>, ở	>>. T	>>. công	>>. người	>>0	>>0 0	>>0 a	>>0 b
>>0 triệu	>>0 tuổi	>>: 0	>>: T	>>; T	>>N	>>T	>>T con	>>a	>>ai	>>an	>>an phường
>>an xã	>>b	>>ba	>>ban	>>bao	>>biên	>>biết	>>biểu	>>buổi	>>bài	>>bàn	>>bán
>>bánh	>>báo	>>bé	>>bên	>>bình	>>bí	>>bí thư	>>bạn	>>bản	>>bảo	>>bảo vệ	>>bảy
>>bắt	>>bằng	>>bến	>>bệnh	>>bị	>>bị bắt	>>bị phạt	>>bỏ	>>bỏng	>>bố	>>bốn	>>bộ
>>c	>>ca	>>cam	>>can	>>cha	>>chi	>>chi hội	>>chia	>>chiếc	>>cho	>>cho T	>>cho biết
>>chuyển	>>chuyện	>>cháu	>>chân	>>chính	>>chưa	>>chạy	>>chạy xe	>>chỉ	>>chỉ huy	>>chồng	>>chỗ
>>chở	>>chợ	>>chụp	>>chủ	>>chủ nhiệm	>>chủ quán	>>chủ tiệm	>>chủ tịch	>>chức	>>chữa	>>con	>>con T
>>con gái	>>con trai	>>cung	>>cá	>>các	>>cách	>>cái	>>cán	>>cán bộ	>>cáo	>>câu	>>cây
>>còn	>>có	>>công	>>công an	>>công nhân	>>cùng	>>căn	>>cũng	>>cơ	>>cơm	>>cười	>>cả
>>cảm	>>cảm ơn	>>cảnh	>>cảnh sát	>>cấp	>>cầm	>>cần	>>cầu	>>cắt	>>của	>>cứu	>>cửa
>>danh	>>diễn	>>diện	>>do	>>dân	>>dây	>>dùng	>>dạy	>>dẫn	>>dựng	>>em	>>ghi
>>gia	>>giao	>>già	>>giá	>>giám	>>giám đốc	>>giáo	>>giáo viên	>>giúp	>>giả	>>giải	>>giấy
>>giờ	>>giữ	>>gái	>>gãy	>>góp	>>gần	>>gặp	>>gọi	>>gửi	>>hai	>>hay	>>hiện
>>hiệu	>>hiệu trưởng	>>huy	>>hàng	>>hàng xóm	>>hành	>>hình	>>hòa	>>hóa	>>hôm	>>hơn	>>hưu
>>hướng	>>hướng dẫn	>>hết	>>họ	>>học	>>học lớp	>>học sinh	>>hỏi	>>hồ	>>hỗ	>>hộ	>>hội
>>hội trưởng	>>hợp	>>hứa	>>khai	>>khen	>>khi	>>khoản	>>khu	>>khu phố	>>khuyên	>>khách	>>khóa
>>khóc	>>không	>>khỏi	>>kiểm	>>kéo	>>ký	>>kẻ	>>kế	>>kết	>>kể	>>kịp	>>kỹ
>>liên	>>lo	>>loa	>>luật	>>là	>>là T	>>làm	>>làm chủ	>>làm tổ	>>làng	>>lái	>>lái xe
>>lên	>>lúc	>>lý	>>lạc	>>lại	>>lấy	>>lần	>>lập	>>lắp	>>lỗi	>>lớp	>>lớp 0
>>lời	>>lừa	>>mang	>>may	>>miễn	>>mua	>>mà	>>máy	>>mình	>>mười	>>mượn	>>mất
>>mất 0	>>mắt	>>mặt	>>mẹ	>>mỗi	>>một	>>mới	>>mời	>>mở	>>nay	>>ngay	>>nghe
>>nghề	>>nghỉ	>>nghị	>>ngoài	>>nguyên	>>ngày	>>ngày 0	>>ngân	>>ngã	>>ngõ	>>người	>>ngồi
>>ngủ	>>nhau	>>nhiều	>>nhiệm	>>nhà	>>nhân	>>nhân viên	>>nhóm	>>nhưng	>>nhất	>>nhận	>>nhắc
>>nhắn	>>nhặt	>>nhớ	>>nhờ	>>niên	>>nuôi	>>nào	>>này	>>nên	>>nó	>>nói	>>năm
>>năm 0	>>nước	>>nấu	>>nằm	>>nộp	>>nữ	>>phát	>>phát hiện	>>phân	>>phí	>>phòng	>>phó
>>phó chủ	>>phó trưởng	>>phường	>>phạt	>>phạt 0	>>phải	>>phố	>>phụ	>>phụ nữ	>>phụ trách	>>qua	>>quay
>>quyết	>>quán	>>quê	>>quản	>>quỹ	>>ra	>>rơi	>>rằng	>>rồi	>>sang	>>sao	>>sau
>>sinh	>>sinh lớp	>>sinh ngày	>>sinh năm	>>sinh viên	>>sn	>>sn 0	>>sáng	>>sát	>>sáu	>>sĩ	>>sư
>>sẽ	>>số	>>số 0	>>sổ	>>sửa	>>tay	>>thanh	>>thay	>>theo	>>thiếu	>>thoại	>>thu
>>thuê	>>thuốc	>>thành	>>tháng	>>thêm	>>thì	>>thôn	>>thông	>>thư	>>thư chi	>>thương	>>thường
>>thượng	>>thấy	>>thầy	>>thật	>>thẻ	>>thợ	>>thủ	>>thứ	>>thừa	>>thừa nhận	>>tin	>>tiếng
>>tiếp	>>tiền	>>tiểu	>>tiệm	>>toán	>>tra	>>trai	>>trao	>>triệu	>>triệu đồng	>>trong	>>trung
>>trách	>>trên	>>trình	>>trú	>>trước	>>trường	>>trưởng	>>trưởng ban	>>trưởng công	>>trưởng phòng	>>trưởng tổ	>>trả
>>trả lời	>>trẻ	>>trọ	>>trộm	>>trợ	>>trụ	>>trực	>>tuần	>>tuổi	>>tài	>>tài xế	>>tá
>>tác	>>tên	>>tìm	>>tình	>>tích	>>tôi	>>túi	>>tư	>>tại	>>tạm	>>tập	>>tặng
>>tỉnh	>>tịch	>>tịch hội	>>tịch ubnd	>>tố	>>tối	>>tổ	>>tổ 0	>>tổ trưởng	>>tổng	>>tới	>>tờ
>>từ	>>từng	>>tử	>>tự	>>ubnd	>>uống	>>vai	>>vay	>>viên	>>viết	>>việc	>>viện
>>và	>>và T	>>vàng	>>vào	>>vé	>>vì	>>văn	>>vẫn	>>vận	>>về	>>vệ	>>với
>>vợ	>>vụ	>>vừa	>>xe	>>xem	>>xin	>>xin lỗi	>>xong	>>xuống	>>xác	>>xã	>>xóm
>>xế	>>xử	>>y	>>yêu	>>án	>>áo	>>ôm	>>úy	>>ý	>>ăn	>>đang	>>đem
>>đi	>>điều	>>điểm	>>điện	>>điện thoại	>>đoàn	>>đánh	>>đây	>>đã	>>đã bị	>>đèn	>>đêm
>>đình	>>đòi	>>đó	>>đóng	>>đúng	>>đăng	>>đơn	>>đưa	>>đường	>>được	>>đại	>>đất
>>đầu	>>đặt	>>đến	>>đề	>>đề nghị	>>để	>>định	>>đọc	>>đốc	>>đối	>>đồng	>>đội
>>đội trưởng	>>động	>>đủ	>>đứng	>>ơn	>>ảnh	>>ấp	>>ấy	>>ở	>>ở thôn	>>ở xóm	>AMENDS
>ASKS	>ASKS CHILD	>ASKS KIN	>ASKS LIVES	>ASKS MONEY	>ASKS PAYS	>ASKS SPEAKS	>ASKS TELL	>BELIEVE	>BELIEVE CHILD	>BELIEVE LIVES	>BELIEVE LOSE
>BELIEVE MONEY	>BELIEVE PAYS	>BELIEVE TELL	>CAUGHT	>CAUGHT CAUGHT	>CAUGHT DIDHARM	>CAUGHT LIVES	>CAUGHT MONEY	>CHILD	>CHILD BELIEVE	>CHILD CAUGHT	>CHILD CHILD
>CHILD CRASH	>CHILD DIDHARM	>CHILD HAND	>CHILD HELPS	>CHILD HURT	>CHILD KIN	>CHILD LIVES	>CHILD LOSE	>CHILD MONEY	>CHILD PAYS	>CHILD POLICE	>CHILD SCHOOL
>CHILD SEE	>CHILD SPEAKS	>CHILD TELL	>CHILD WORKS	>CRASH	>CRASH HELPS	>CRASH HURT	>CRASH LIVES	>CRASH MONEY	>DEAD	>DIDHARM	>DIDHARM CHILD
>DIDHARM DIDHARM	>DIDHARM HAND	>DIDHARM HURT	>DIDHARM KIN	>DIDHARM LIVES	>DIDHARM LOSE	>DIDHARM MONEY	>DIDHARM TELL	>DIDHARM WORKS	>EVENT	>EVENT LIVES	>GIVES
>GIVES CHILD	>GIVES MONEY	>GIVES THANKS	>HAND	>HAND CHILD	>HAND HAND	>HAND HELPS	>HAND HURT	>HAND KIN	>HAND LIVES	>HAND MONEY	>HAND PAYS
>HAND POLICE	>HAND PROOF	>HAND TELL	>HAND THANKS	>HELPS	>HELPS AMENDS	>HELPS CHILD	>HELPS GIVES	>HELPS KIN	>HELPS LIVES	>HELPS MONEY	>HELPS RETURNS
>HELPS SAVES	>HELPS SPEAKS	>HELPS TELL	>HURT	>HURT CHILD	>HURT CRASH	>HURT HAND	>HURT HURT	>HURT KIN	>HURT LIVES	>HURT MONEY	>HURT TELL
>KIN	>KIN CAUGHT	>KIN CHILD	>KIN DIDHARM	>KIN HAND	>KIN HELPS	>KIN HURT	>KIN KIN	>KIN LIVES	>KIN LOSE	>KIN MONEY	>KIN PAYS
>KIN POLICE	>KIN SCHOOL	>KIN SEE	>KIN SPEAKS	>KIN TELL	>KIN WORKS	>LIVES	>LIVES BELIEVE	>LIVES CAUGHT	>LIVES CHILD	>LIVES CRASH	>LIVES DIDHARM
>LIVES EVENT	>LIVES HAND	>LIVES HELPS	>LIVES HURT	>LIVES KIN	>LIVES LIVES	>LIVES LOSE	>LIVES MONEY	>LIVES PAYS	>LIVES POLICE	>LIVES POST	>LIVES PROOF
>LIVES SAFE	>LIVES SCHOOL	>LIVES SEE	>LIVES SPEAKS	>LIVES TELL	>LIVES THANKS	>LIVES UNHARMED	>LIVES WORKS	>LOSE	>LOSE CHILD	>LOSE KIN	>LOSE LIVES
>LOSE MONEY	>MONEY	>MONEY BELIEVE	>MONEY CAUGHT	>MONEY CHILD	>MONEY CRASH	>MONEY DIDHARM	>MONEY HAND	>MONEY HELPS	>MONEY HURT	>MONEY KIN	>MONEY LIVES
>MONEY LOSE	>MONEY MONEY	>MONEY PAYS	>MONEY PROOF	>MONEY SEE	>MONEY SPEAKS	>MONEY TELL	>MONEY WORKS	>N	>PAYS	>PAYS GIVES	>PAYS HURT
>PAYS KIN	>PAYS LIVES	>PAYS MONEY	>PAYS PAYS	>PAYS POLICE	>POLICE	>POLICE CAUGHT	>POLICE HAND	>POLICE HELPS	>POLICE LIVES	>POLICE POLICE	>POLICE SEE
>POLICE SPEAKS	>POLICE TELL	>POST	>POST EVENT	>POST HAND	>POST HELPS	>POST LIVES	>POST POLICE	>POST POST	>POST SCHOOL	>POST SPEAKS	>POST TELL
>PROOF	>PROOF HAND	>PROOF LIVES	>PROOF POLICE	>PROOF TELL	>RETURNS	>RETURNS MONEY	>SAFE	>SAFE RETURNS	>SAFE SEESTHROUGH	>SAVES	>SAVES CHILD
>SAVES HURT	>SCHOOL	>SCHOOL CHILD	>SCHOOL HAND	>SCHOOL HELPS	>SCHOOL HURT	>SCHOOL KIN	>SCHOOL LIVES	>SCHOOL MONEY	>SCHOOL SCHOOL	>SCHOOL SEE	>SCHOOL TELL
>SECRET	>SEE	>SEE BELIEVE	>SEE CHILD	>SEE HAND	>SEE HURT	>SEE KIN	>SEE LIVES	>SEE MONEY	>SEE SEE	>SEE SPEAKS	>SEE TELL
>SEESTHROUGH	>SPEAKS	>SPEAKS ASKS	>SPEAKS BELIEVE	>SPEAKS CHILD	>SPEAKS DIDHARM	>SPEAKS HAND	>SPEAKS HELPS	>SPEAKS KIN	>SPEAKS LIVES	>SPEAKS MONEY	>SPEAKS PAYS
>SPEAKS POLICE	>SPEAKS SCHOOL	>SPEAKS SEE	>SPEAKS TELL	>SPEAKS THANKS	>T	>T N	>T T	>T bán	>T bảo	>T bị	>T chủ
>T con	>T công	>T em	>T giáo	>T gái	>T không	>T là	>T ngoại	>T nói	>T nội	>T sĩ	>T đi
>T đã	>TELL	>TELL BELIEVE	>TELL CHILD	>TELL DIDHARM	>TELL HAND	>TELL HELPS	>TELL HURT	>TELL KIN	>TELL LIVES	>TELL LOSE	>TELL MONEY
>TELL PAYS	>TELL POLICE	>TELL POST	>TELL PROOF	>TELL SCHOOL	>TELL SEE	>TELL SPEAKS	>TELL TELL	>TELL WORKS	>TENDS	>THANKS	>THANKS CHILD
>THANKS LIVES	>THANKS MONEY	>UNHARMED	>VICTIM	>WORKS	>WORKS BELIEVE	>WORKS CHILD	>WORKS DIDHARM	>WORKS HAND	>WORKS HELPS	>WORKS HURT	>WORKS KIN
>WORKS LIVES	>WORKS LOSE	>WORKS MONEY	>WORKS N	>WORKS PAYS	>WORKS SCHOOL	>WORKS SEE	>WORKS SPEAKS	>WORKS TELL	>WORKS WORKS	>a	>a 0
>ai	>ai cũng	>an	>an ninh	>an phường	>an toàn	>an tỉnh	>an xã	>b	>b 0	>ba	>ba gác
>ba lần	>ba ngày	>ba người	>ban	>ban công	>bao	>bao giờ	>bay	>binh	>biên	>biên bản	>biên giới
>biên phòng	>biến	>biết	>biển	>biển số	>biểu	>buôn	>buổi	>buộc	>bài	>bàn	>bàn tay
>bày	>bán	>bán hàng	>bán vé	>bánh	>báo	>báo cho	>báo cáo	>báo công	>bát	>bãi	>bèn
>bé	>bên	>bên kia	>bình	>bí	>bí thư	>bò	>bó	>bóng	>bông	>băng	>bơi
>bơm	>bước	>bạc	>bạn	>bản	>bảng	>bảo	>bảo hiểm	>bảo vệ	>bảy	>bấm	>bất
>bầm	>bật	>bắc	>bắt	>bằng	>bằng khen	>bế	>bến	>bến xe	>bếp	>bệnh	>bệnh viện
>bị	>bị bắt	>bị cáo	>bị hai	>bị khởi	>bị lừa	>bị một	>bị phạt	>bị thương	>bị tạm	>bị xử	>bỏ
>bỏ đi	>bỏng	>bố	>bốc	>bốn	>bồi	>bồi thường	>bộ	>bộ đội	>bờ	>bụng	>bữa
>c	>ca	>cai	>cam	>cam kết	>camera	>can	>cao	>cha	>cha mẹ	>chai	>chi
>chi bộ	>chi hội	>chia	>chia sẻ	>chiếc	>chiếc xe	>chiếm	>chiến	>chiến sĩ	>chiếu	>chiều	>cho
>cho 0	>cho T	>cho biết	>cho cháu	>cho con	>cho công	>cho cả	>cho cảnh	>cho hay	>cho mượn	>cho một	>cho người
>cho tổ	>cho vay	>chung	>chuyên	>chuyền	>chuyển	>chuyển 0	>chuyển tiền	>chuyện	>chuông	>cháo	>cháu
>cháu nội	>cháy	>chân	>chè	>chèo	>chép	>chìa	>chìa khóa	>chí	>chín	>chính	>chòi
>chó	>chùa	>chúng	>chúng tôi	>chăm	>chăn	>chơi	>chưa	>chương	>chạy	>chạy ra	>chạy xe
>chấn	>chấn thương	>chấp	>chất	>chậm	>chẳng	>chặn	>chặt	>chế	>chết	>chỉ	>chỉ có
>chỉ huy	>chịu	>chối	>chống	>chốt	>chồng	>chồng T	>chỗ	>chờ	>chở	>chợ	>chục
>chụp	>chủ	>chủ nhiệm	>chủ nhà	>chủ quán	>chủ tiệm	>chủ tịch	>chức	>chứng	>chừng	>chửi	>chữ
>chữa	>chữa cháy	>clip	>coi	>con	>con T	>con cháu	>con dâu	>con gái	>con trai	>cung	>cung cấp
>cuối	>cuốn	>cuốn sổ	>cuộc	>cuộc gọi	>cà	>cà phê	>cài	>cá	>các	>các T	>các em
>cách	>cái	>cán	>cán bộ	>cánh	>cáo	>cát	>cân	>câu	>cây	>cây số	>cãi
>còi	>còn	>còn 0	>còn lại	>có	>có 0	>có T	>có hai	>có mặt	>có người	>có thể	>công
>công an	>công nhân	>công ty	>công tác	>cùng	>cùng 0	>cùng T	>cúp	>căn	>căn cước	>căn nhà	>cũ
>cũng	>cũng bị	>cũng có	>cũng được	>cơ	>cơ quan	>cơ sở	>cơm	>cư	>cước	>cưới	>cướp
>cười	>cạnh	>cả	>cả hai	>cảm	>cảm ơn	>cảnh	>cảnh sát	>cấm	>cấp	>cấp cứu	>cất
>cầm	>cầm đầu	>cần	>cầu	>cậu	>cắm	>cắn	>cắp	>cắt	>cặp	>cọc	>cố
>cồn	>cổ	>cổng	>cộng	>cột	>cờ	>của	>của T	>của công	>của mình	>của một	>của người
>cứ	>cứu	>cử	>cửa	>cửa hàng	>cựu	>da	>danh	>danh sách	>dao	>diễn	>diện
>do	>do T	>doanh	>du	>dài	>dành	>dám	>dán	>dân	>dân phố	>dân quân	>dâu
>dây	>dãy	>dép	>dính	>dòng	>dõi	>dùng	>dương	>dưới	>dưỡng	>dạy	>dấu
>dầu	>dẫn	>dẫn đầu	>dập	>dậy	>dắt	>dặn	>dịch	>dọa	>dọn	>dốc	>dụ
>dục	>dụng	>dừng	>dự	>dựng	>em	>ga	>gas	>ghe	>ghi	>ghi lại	>ghé
>ghế	>gia	>gia đình	>gian	>giao	>giao dịch	>giao nộp	>giao thông	>già	>giá	>giá 0	>giác
>giám	>giám đốc	>giáo	>giáo N	>giáo viên	>giúp	>giả	>giải	>giải thích	>giảm	>giảng	>giấu
>giấy	>giấy khen	>giấy tờ	>giật	>giọng	>giống	>giới	>giới thiệu	>giờ	>giờ 0	>giờ sáng	>giữ
>giữ lại	>giữa	>gom	>gà	>gác	>gái	>gây	>gã	>gãy	>gãy xương	>gì	>gói
>góp	>góp 0	>gõ	>gương	>gạch	>gạo	>gấp	>gần	>gắn	>gặp	>gọi	>gọi 0
>gọi T	>gọi cho	>gọi công	>gọi điện	>gốc	>gỗ	>gỡ	>gửi	>h	>h 0	>hai	>hai T
>hai con	>hai lần	>hai mươi	>hai ngày	>hai người	>hai năm	>hai thanh	>hay	>hiến	>hiểm	>hiện	>hiệu
>hiệu trưởng	>hoa	>hoàn	>hoàng	>hoạt	>hoặc	>huy	>huynh	>huyện	>hà	>hàn	>hàng
>hàng xóm	>hành	>hành vi	>hát	>hãy	>hè	>hình	>hình sự	>hòa	>hòa giải	>hóa	>hô
>hôm	>hôm sau	>hôn	>hơi	>hơn	>hơn 0	>hưng	>hưu	>hương	>hướng	>hướng dẫn	>hạ
>hại	>hạn	>hải	>hậu	>hắn	>hằng	>hẹn	>hẻm	>hẻm 0	>hết	>hệ	>họ
>học	>học lớp	>học sinh	>học trò	>họp	>hỏi	>hỏng	>hồ	>hồ sơ	>hồi	>hồng	>hỗ
>hỗ trợ	>hộ	>hội	>hội phụ	>hội trưởng	>hộp	>hợp	>hợp đồng	>hụi	>hứa	>im	>in
>kg	>khai	>khai báo	>khen	>khi	>khiến	>khiển	>kho	>khoa	>khoe	>khoản	>khoản 0
>khoảng	>khu	>khu phố	>khu vực	>khuyên	>khuyến	>khác	>khách	>khám	>khâu	>khí	>khó
>khóa	>khóc	>khói	>khô	>không	>không ai	>không biết	>không cho	>không chịu	>không còn	>không có	>không lấy
>không mất	>không nhận	>không phải	>không được	>khăn	>khẩu	>khẳng	>khẳng định	>khỏe	>khỏi	>khối	>khởi
>khởi tố	>kia	>kim	>kinh	>kiến	>kiểm	>kiểm tra	>kiệm	>km	>kèm	>kéo	>kê
>kênh	>kêu	>kín	>kính	>ký	>ký cam	>kẹo	>kẻ	>kẻ gian	>kế	>kế toán	>kết
>kể	>kể chuyện	>kể lại	>kể với	>kịch	>kịp	>kỳ	>kỹ	>kỹ sư	>la	>lan	>lao
>liên	>liên lạc	>liền	>liệt	>liệu	>lo	>loa	>long	>luôn	>luận	>luật	>luật sư
>ly	>là	>là N	>là T	>là một	>là người	>làm	>làm chủ	>làm trưởng	>làm tổ	>làm việc	>làng
>lá	>lái	>lái xe	>lâm	>lâu	>lãi	>lãnh	>lê	>lên	>lò	>lòng	>lô
>lúa	>lúc	>lúc 0	>lý	>lăn	>lưng	>lưu	>lương	>lưới	>lượng	>lượt	>lạ
>lạc	>lại	>lại 0	>lại được	>lạnh	>lấy	>lấy tiền	>lần	>lẫn	>lập	>lập biên	>lắc
>lắp	>lặng	>lễ	>lệ	>lệnh	>lịch	>lối	>lỗi	>lộ	>lộc	>lớn	>lớp
>lớp 0	>lời	>lợi	>lợn	>lừa	>lừa đảo	>lửa	>lực	>lực lượng	>m	>m 0	>ma
>ma túy	>mai	>mang	>mang theo	>may	>minh	>miễn	>miễn phí	>mong	>mua	>muốn	>mà
>mà không	>màn	>màu	>mái	>máu	>máy	>mã	>mãi	>mét	>mì	>mình	>móc
>mô	>mô hình	>môi	>mùa	>mùi	>mũ	>mũi	>mưa	>mươi	>mương	>mười	>mượn
>mạng	>mạnh	>mất	>mất 0	>mấy	>mầm	>mầm non	>mẫu	>mật	>mắc	>mắt	>mặc
>mặc áo	>mặt	>mẹ	>mọi	>mọi người	>mổ	>mỗi	>mỗi người	>mỗi tháng	>một	>một T	>một chiếc
>một câu	>một lần	>một mình	>một người	>mới	>mới biết	>mời	>mời T	>mở	>mở cửa	>mục	>mức
>mừng	>mỹ	>nam	>nay	>ngang	>ngay	>nghe	>nghe tiếng	>nghe điện	>nghi	>nghiệm	>nghiện
>nghiệp	>nghèo	>nghìn	>nghĩ	>nghĩa	>nghề	>nghệ	>nghỉ	>nghị	>nghị định	>ngoài	>ngoại
>nguy	>nguyên	>nguyễn	>nguyện	>ngàn	>ngày	>ngày 0	>ngân	>ngân hàng	>ngã	>ngã ba	>ngón
>ngõ	>ngõ 0	>ngăn	>người	>người bị	>người có	>người dân	>người già	>người gọi	>người khác	>người lạ	>người ta
>người đi	>người đàn	>người đã	>ngạt	>ngồi	>ngụ	>ngủ	>nhanh	>nhau	>nhiều	>nhiều lần	>nhiệm
>nhà	>nhà T	>nhà trường	>nhà văn	>nhà ở	>nhân	>nhân viên	>nhì	>nhìn	>nhóm	>như	>nhưng
>nhưng T	>nhưng không	>nhảy	>nhất	>nhất là	>nhầm	>nhẫn	>nhận	>nhận lại	>nhận ra	>nhập	>nhật
>nhắc	>nhắc nhở	>nhắn	>nhắn tin	>nhặt	>nhặt được	>nhẹ	>nhỏ	>nhớ	>nhờ	>nhở	>những
>nhựa	>ninh	>niên	>non	>nuôi	>nào	>nào cũng	>này	>não	>ném	>nên	>nên không
>nêu	>nó	>nói	>nói chuyện	>nói với	>nóng	>nông	>năm	>năm 0	>năm nay	>năm tù	>năng
>nơi	>nương	>nước	>nước mắt	>nạn	>nấu	>nắm	>nằm	>nặng	>nếu	>nếu không	>nồi
>nổ	>nổi	>nội	>nộp	>nộp 0	>nợ	>nửa	>nửa đêm	>nữ	>nữa	>phao	>phim
>phiếu	>phong	>phá	>pháo	>pháp	>phát	>phát hiện	>phân	>phép	>phê	>phí	>phía
>phòng	>phòng 0	>phó	>phó chủ	>phó trưởng	>phú	>phút	>phương	>phước	>phường	>phạm	>phạt
>phạt 0	>phải	>phản	>phản ánh	>phần	>phố	>phố 0	>phối	>phối hợp	>phở	>phụ	>phụ huynh
>phụ nữ	>phụ trách	>phục	>pin	>qua	>qua mạng	>quan	>quang	>quay	>quay lại	>quen	>quy
>quyết	>quyết định	>quyền	>quà	>quá	>quán	>quân	>quét	>quê	>quên	>quý	>quả
>quản	>quản lý	>quảng	>quần	>quầy	>quốc	>quỹ	>ra	>rau	>riêng	>run	>ruộng
>ruột	>rào	>rác	>rách	>rõ	>rút	>răng	>rơi	>rưỡi	>rượu	>rất	>rẫy
>rằng	>rồi	>rồi gọi	>rộng	>rủ	>rừng	>rửa	>sai	>sang	>sang nhà	>sao	>sau
>sau 0	>sau khi	>sau đó	>say	>sinh	>sinh lớp	>sinh ngày	>sinh năm	>sinh viên	>sn	>sn 0	>soi
>suất	>suối	>suốt	>sách	>sáng	>sát	>sát khu	>sáu	>sân	>sâu	>sông	>súng
>sĩ	>sơ	>sơn	>sư	>sạch	>sạp	>sản	>sắt	>sẻ	>sẽ	>sọ	>sọ não
>số	>số 0	>số tiền	>số điện	>sống	>sổ	>sổ tiết	>sớm	>sở	>sợ	>sợi	>sức
>sức khỏe	>sử	>sửa	>sữa	>sự	>ta	>tai	>tai nạn	>tang	>tay	>tham	>tham gia
>thang	>thanh	>thanh niên	>thay	>thcs	>theo	>theo dõi	>thi	>thiếu	>thiếu tá	>thiện	>thiệt
>thiệt hại	>thiệu	>thoát	>thoại	>thpt	>thu	>thu 0	>thuyền	>thuê	>thuế	>thuốc	>thuộc
>thành	>thái	>tháng	>tháng 0	>tháo	>thân	>thêm	>thêm 0	>thì	>thì bị	>thì không	>thích
>thôi	>thôn	>thôn 0	>thông	>thông báo	>thông tin	>thùng	>thú	>thăm	>thơ	>thư	>thư chi
>thư đoàn	>thư đảng	>thương	>thương sọ	>thương tích	>thường	>thưởng	>thượng	>thượng úy	>thả	>thấy	>thấy một
>thầy	>thật	>thằng	>thẳng	>thẻ	>thế	>thể	>thị	>thống	>thờ	>thời	>thở
>thợ	>thủ	>thủ tục	>thủy	>thứ	>thứ ba	>thứ hai	>thức	>thừa	>thừa nhận	>thử	>thực
>tim	>tin	>tin nhắn	>tiêm	>tiên	>tiêu	>tiến	>tiếng	>tiếp	>tiếp nhận	>tiết	>tiết kiệm
>tiền	>tiểu	>tiểu học	>tiểu thương	>tiệm	>to	>toàn	>toàn bộ	>toán	>tra	>trai	>trai T
>trang	>tranh	>trao	>treo	>triệu	>triệu đồng	>trong	>trong 0	>trong buổi	>trong đêm	>trong đó	>trung
>trung tá	>trung tâm	>trung úy	>truy	>truyền	>trà	>trách	>trách nhiệm	>trái	>trâu	>trên	>trên mạng
>trên đường	>trì	>trình	>trình bày	>trình báo	>trí	>trò	>trông	>trú	>trúng	>trăm	>trưa
>trước	>trước 0	>trước cổng	>trước khi	>trường	>trường thcs	>trường thpt	>trường tiểu	>trưởng	>trưởng ban	>trưởng công	>trưởng phòng
>trưởng thôn	>trưởng tổ	>trại	>trạm	>trạm y	>trả	>trả lại	>trả lời	>trả tiền	>trần	>trầy	>trận
>trật	>trật tự	>trắng	>trẻ	>trẻ em	>trị	>trị giá	>trọ	>trọng	>trốn	>trống	>trồng
>trộm	>trộm cắp	>trời	>trở	>trợ	>trụ	>trụ sở	>trừ	>trực	>trực ban	>trực tiếp	>tui
>tuyên	>tuyến	>tuần	>tuần tra	>tuổi	>ty	>tài	>tài khoản	>tài sản	>tài trợ	>tài xế	>tàu
>tá	>tác	>tái	>tám	>tâm	>tân	>tây	>té	>tên	>tìm	>tìm thấy	>tình
>tích	>tím	>tín	>tính	>tòa	>tóc	>tô	>tôi	>tôm	>tôn	>tông	>tù
>túi	>túy	>tư	>tương	>tường	>tưởng	>tượng	>tại	>tại chỗ	>tại nhà	>tạm	>tạm giữ
>tạm trú	>tạp	>tạp hóa	>tả	>tải	>tấm	>tấn	>tất	>tầng	>tận	>tập	>tắt
>tắt máy	>tặng	>tặng 0	>tế	>tết	>tỉnh	>tịch	>tịch hội	>tịch ubnd	>tố	>tố giác	>tối
>tổ	>tổ 0	>tổ chức	>tổ công	>tổ dân	>tổ trưởng	>tổng	>tộc	>tội	>tới	>tờ	>tờ giấy
>tục	>tủ	>từ	>từ 0	>từ chối	>từ ngày	>từ đầu	>từng	>từng nhà	>tử	>tử vong	>tự
>tự quản	>tự xưng	>tỷ	>tỷ đồng	>ubnd	>ubnd phường	>ubnd xã	>uống	>uống nước	>vai	>vay	>vay 0
>vi	>viên	>viết	>việc	>viện	>việt	>vneid	>vong	>vui	>và	>và 0	>và T
>và hai	>và một	>vài	>vàng	>vào	>vào nhà	>vào tài	>vách	>vé	>vé số	>vì	>ví
>vòng	>vô	>vùng	>văn	>văn hóa	>văn phòng	>vĩnh	>vườn	>vượt	>vải	>vấn	>vẫn
>vận	>vận động	>vật	>vậy	>vắng	>vẽ	>vết	>về	>về hành	>về hưu	>về nhà	>về tội
>vệ	>vị	>vịt	>vỏ	>vốn	>với	>với 0	>với T	>vớt	>vỡ	>vợ	>vợ T
>vợ chồng	>vợ là	>vụ	>vừa	>vực	>xa	>xanh	>xe	>xe 0	>xe ba	>xe máy	>xe tải
>xe ôm	>xe đạp	>xem	>xin	>xin lỗi	>xong	>xuân	>xuất	>xuống	>xác	>xác nhận	>xác định
>xách	>xây	>xã	>xã hội	>xét	>xóa	>xóm	>xóm 0	>xôi	>xúc	>xăng	>xưng
>xưng là	>xương	>xưởng	>xảy	>xảy ra	>xấu	>xế	>xử	>xử lý	>xử phạt	>y	>y tế
>yên	>yêu	>yêu cầu	>zalo	>án	>ánh	>áo	>áp	>âm	>ép	>ít	>ô
>ôm	>út	>úy	>ý	>ăn	>đ	>đa	>đang	>đau	>đem	>đen	>đeo
>đi	>đi bộ	>đi cùng	>đi cấp	>đi học	>đi làm	>đi xe	>điều	>điều 0	>điều khiển	>điều tra	>điều trị
>điểm	>điện	>điện lực	>điện thoại	>điện tử	>đoàn	>đoạn	>đoạt	>đuổi	>đài	>đàn	>đàn T
>đào	>đá	>đám	>đánh	>đáp	>đâu	>đây	>đã	>đã bị	>đã được	>đèn	>đêm
>đình	>đò	>đòi	>đó	>đó có	>đó là	>đón	>đóng	>đôi	>đông	>đùi	>đúng
>đăng	>đăng ký	>đơn	>đơn vị	>đưa	>đưa về	>đường	>đường dây	>đường dẫn	>được	>được 0	>được T
>được một	>được mời	>được tặng	>được đưa	>đại	>đại diện	>đại úy	>đạo	>đạp	>đạt	>đảng	>đảng ủy
>đảo	>đất	>đầu	>đầu tiên	>đầy	>đẩy	>đập	>đặt	>đếm	>đến	>đến 0	>đến công
>đến nay	>đề	>đề nghị	>đền	>đều	>để	>để lại	>để ý	>địa	>địa chỉ	>định	>định 0
>đọc	>đỏ	>đốc	>đối	>đối diện	>đối tượng	>đốt	>đồ	>đồn	>đồng	>đồng chí	>đồng tiền
>đổ	>đổi	>độ	>đội	>đội trưởng	>động	>đời	>đỡ	>đủ	>đứa	>đức	>đứng
>đừng	>ơi	>ơn	>ảnh	>ấm	>ấp	>ấy	>ổ	>ở	>ở bến	>ở chợ	>ở cổng
>ở khu	>ở nhà	>ở phường	>ở thôn	>ở tổ	>ở xóm	>ủng	>ủng hộ	>ủy	>ứng	>ứng dụng	>– 0
>– T	?)	?+AMENDS	?+ASKS	?+BELIEVE	?+CAUGHT	?+CHILD	?+CRASH	?+DEAD	?+DIDHARM	?+EVENT	?+GIVES
?+HAND	?+HELPS	?+HURT	?+KIN	?+LIVES	?+LOSE	?+MONEY	?+N	?+PAYS	?+POLICE	?+POST	?+PROOF
?+RETURNS	?+SAFE	?+SAVES	?+SCHOOL	?+SECRET	?+SEE	?+SEESTHROUGH	?+SPEAKS	?+TELL	?+TENDS	?+THANKS	?+UNHARMED
?+VICTIM	?+WORKS	?-	?0	?0 triệu	?<(	?<0	?<N	?<ba	?<biết	?<bảo	?<bắt
?<bị	?<bộ	?<cha	?<cho	?<chuyện	?<chí	?<chính	?<con	?<các	?<cáo	?<có	?<công
?<cả	?<của	?<cứu	?<dâu	?<giáo	?<giúp	?<giả	?<giữ	?<gái	?<gặp	?<gọi	?<gồm
?<hai	?<hỏi	?<hộ	?<khiến	?<làm	?<lý	?<mẹ	?<một	?<mời	?<nay	?<nhiệm	?<nhà
?<nhân	?<nhóm	?<nói	?<phó	?<phạt	?<ra	?<riêng	?<sau	?<sĩ	?<sư	?<tang	?<tay
?<theo	?<thấy	?<thầy	?<trai	?<trưởng	?<trẻ	?<trọ	?<tá	?<tên	?<tìm	?<tượng	?<tặng
?<từ	?<viên	?<về	?<vệ	?<với	?<xe	?<xế	?<úy	?<đình	?<đó	?<đơn	?<đưa
?<được	?<đầu	?<định	?<ơn	?<ảnh	?AMENDS	?BELIEVE	?CAUGHT	?CHILD	?CHILD N	?CRASH	?DEAD
?DIDHARM	?DIDHARM MONEY	?EVENT	?GIVES	?HAND	?HAND MONEY	?HAND PAYS	?HAND PROOF	?HELPS	?HELPS CHILD	?HELPS GIVES	?HELPS SAVES
?HURT	?HURT HURT	?KIN	?KIN N	?LIVES	?LIVES LIVES	?LIVES N	?LOSE	?LOSE MONEY	?MONEY	?MONEY MONEY	?N
?N CHILD	?N LIVES	?N N	?N WORKS	?PAYS	?PAYS MONEY	?POLICE	?POLICE LIVES	?POST	?PROOF	?RETURNS	?SAFE
?SAVES	?SCHOOL	?SECRET	?SEE	?SEESTHROUGH	?SPEAKS	?SPEAKS ASKS	?SPEAKS CHILD	?SPEAKS LIVES	?T	?T N	?TELL
?TELL CHILD	?TELL LIVES	?TELL MONEY	?TELL POLICE	?TELL SPEAKS	?TENDS	?THANKS	?UNHARMED	?WORKS	?WORKS N	?bán	?báo
?bảo	?bị	?bị phạt	?cho	?cho biết	?chuyển	?chạy	?có	?công	?của	?dạy	?dẫn
?ghi	?giáo	?giữ	?gọi	?gửi	?hai	?huy	?hướng	?hướng dẫn	?hỏi	?khai	?khi
?khuyên	?không	?kể	?làm	?lên	?lấy	?mang	?mất	?một	?mở	?nghe	?ngồi
?nhận	?nhắc	?nói	?phát	?phải	?phụ	?phụ trách	?ra	?rồi	?thấy	?trao	?trả
?tại	?tặng	?tới	?và	?và N	?và T	?vào	?vì	?về	?với	?xin	?đi
?đưa	?được	?đến	?đề	?đề nghị	?để	?đọc	?đội	?đứng	@0	@0 triệu	@0 tuổi
@T	@T T	@T bán	@T chỉ	@T chủ	@T công	@T em	@T giáo	@T gái	@T ngoại	@T ngồi	@T nội
@T sĩ	@T thợ	@an	@ba	@bàn	@bán	@bán vé	@bánh	@bé	@bên	@bình	@bạn
@bạn cùng	@bản	@bảo	@bảo vệ	@bắt	@bằng	@bến	@bỏ	@bố	@bố trí	@bộ	@ca
@cha	@chiếc	@chuyển	@cháu	@chân	@chùa	@chạy	@chỉ	@chồng	@chở	@chợ	@chủ
@chủ nhiệm	@chủ nhà	@chủ quán	@chủ sở	@chủ tiệm	@chủ tịch	@con	@con dâu	@con gái	@con trai	@các	@cái
@có	@công	@công an	@công nhân	@cùng	@cũ	@cả	@cảnh	@cầm	@cầu	@cậu	@cổng
@của	@của T	@cứu	@cửa	@dân	@dâu	@dưới	@dạy	@em	@gia	@giao	@giáo
@giấy	@giờ	@giữ	@gái	@gái T	@gõ	@hai	@hai T	@hai mẹ	@hay	@hiện	@hoa
@hàng	@hàng xóm	@hành	@họ	@học	@học sinh	@hỏi	@hồ	@hội	@hợp	@hữu	@khen
@khoản	@khu	@khách	@ký	@kế	@kết	@liên	@làm	@lái	@lái xe	@lúc	@lấy
@lớp	@lớp 0	@lời	@lực	@mua	@máy	@mình	@mạng	@mặc	@mặc áo	@mặt	@mẹ
@mẹ con	@một	@mới	@mở	@nam	@nghiệp	@nghỉ	@nghị	@ngoài	@ngoại	@ngày	@ngân
@ngân hàng	@ngã	@người	@người bán	@người phụ	@người tự	@người đàn	@ngồi	@ngủ	@nhau	@nhiều	@nhiệm
@nhà	@nhân	@nhân viên	@nhóm	@nhất	@nhận	@nhỏ	@nuôi	@năm	@nước	@nằm	@nội
@nộp	@nữ	@phát	@phòng	@phường	@phố	@phụ	@phụ nữ	@phục	@qua	@quen	@quán
@ruột	@rủ	@sau	@sinh	@sinh lớp	@sinh viên	@sát	@sĩ	@sư	@số	@số 0	@sổ
@sở	@sở hữu	@tay	@thanh	@theo	@thoại	@thu	@thuê	@thuốc	@thành	@tháng	@thôn
@thương	@thầy	@thật	@thằng	@thị	@thợ	@thứ	@tin	@tiền	@tiểu	@tiểu thương	@tiệm
@trai	@trai T	@trang	@triệu	@triệu đồng	@trong	@trên	@trí	@trước	@trường	@trưởng	@trả
@trẻ	@trọ	@tuổi	@tài	@tài khoản	@tài xế	@tên	@tôi	@tại	@tặng	@tỉnh	@tịch
@tịch hội	@tịch ubnd	@tịch xã	@tổ	@tới	@từ	@tự	@ubnd	@ubnd phường	@ubnd xã	@vay	@viên
@viết	@việc	@vào	@vé	@văn	@vệ	@vị	@với	@vợ	@vợ chồng	@vụ	@vừa
@xe	@xe ôm	@xuống	@xã	@xóm	@xưng	@xế	@y	@yêu	@áo	@ôm	@ăn
@điện	@điện thoại	@đàn	@đàn T	@đánh	@đêm	@đình	@đòi	@đường	@đầu	@đặt	@đến
@định	@đọc	@đối	@đồng	@đội	@động	@đứa	@ở	^	|	|" ,	|" T
|( T	|) ,	|) và	|, T	|, cháu	|, có	|, em	|, hai	|, một	|, phó	|0 ,	|: "
|: T	|; T	|<-	|<AMENDS	|<ASKS	|<BELIEVE	|<CAUGHT	|<CHILD	|<CRASH	|<DEAD	|<DIDHARM	|<EVENT
|<GIVES	|<HAND	|<HELPS	|<HURT	|<KIN	|<LIVES	|<LOSE	|<MONEY	|<N	|<PAYS	|<POLICE	|<POST
|<PROOF	|<RETURNS	|<SAFE	|<SAVES	|<SCHOOL	|<SEE	|<SEESTHROUGH	|<SPEAKS	|<TELL	|<TENDS	|<THANKS	|<UNHARMED
|<VICTIM	|<WORKS	|>	|>"	|>( 0	|>( lớp	|>( sinh	|>( sn	|>( tổ	|>,	|>, 0	|>, T
|>, bán	|>, bí	|>, bảo	|>, bị	|>, chi	|>, cho	|>, cháu	|>, chủ	|>, con	|>, cán	|>, công	|>, giáo
|>, hai	|>, học	|>, không	|>, làm	|>, lái	|>, lớp	|>, nguyên	|>, người	|>, nhà	|>, nhân	|>, nói	|>, phó
|>, sinh	|>, sn	|>, thôn	|>, thợ	|>, trưởng	|>, tổ	|>, từng	|>, vợ	|>, đang	|>, đã	|>, được	|>, đội
|>-	|>.	|>. (	|>. ,	|>. T	|>. công	|>. người	|>0 triệu	|>0 tuổi	|>:	|>: "	|>: T
|>; T	|>AMENDS	|>ASKS	|>BELIEVE	|>CAUGHT	|>CHILD	|>CRASH	|>DEAD	|>DIDHARM	|>EVENT	|>GIVES	|>HAND
|>HELPS	|>HURT	|>KIN	|>LIVES	|>LOSE	|>MONEY	|>N	|>PAYS	|>POLICE	|>POST	|>PROOF	|>RETURNS
|>SAFE	|>SAVES	|>SCHOOL	|>SECRET	|>SEE	|>SEESTHROUGH	|>SPEAKS	|>T	|>TELL	|>TENDS	|>THANKS	|>UNHARMED
|>VICTIM	|>WORKS	|>bị bắt	|>bị phạt	|>cho biết	|>chỉ huy	|>hướng dẫn	|>là	|>là T	|>làm chủ	|>nói :	|>phụ trách
|>và	|>và T	|>đề nghị	|>ở thôn	|N ,	|N và	|T	|T ,	|T T	|T em	|T giáo	|T là
|T sĩ	|bảo vệ	|bị cáo	|cho T	|cháu	|chồng T	|chủ nhiệm	|con T	|các T	|có T	|của T	|do T
|em	|gặp T	|hai	|hiệu trưởng	|hộ T	|kỹ sư	|luật sư	|là T	|một	|nghệ nhân	|nhà T	|phó
|sinh viên	|thiếu tá	|thiếu úy	|thượng tá	|thượng úy	|thầy	|trung tá	|trung úy	|tuổi ,	|tài xế	|tôi là	|tổ trưởng
|và T	|đình T	|đại tá	|đại úy	|đối tượng	|đồng chí	|ơn T	|– T	~" 0	~" N	~" T	~" ai
~" an	~" ba	~" biết	~" bán	~" báo	~" bình	~" bảo	~" bẫy	~" bắt	~" bị	~" bố	~" camera
~" cho	~" chuyên	~" chuyển	~" chuyện	~" cháu	~" chúng	~" chạy	~" chồng	~" chợ	~" chữa	~" con	~" các
~" cái	~" cán	~" có	~" công	~" cả	~" cậu	~" cổng	~" của	~" cứu	~" do	~" dân	~" dòng
~" em	~" giá	~" giải	~" giấy	~" giữ	~" gọi	~" hai	~" họ	~" hỏi	~" hồi	~" hội	~" khu
~" khách	~" không	~" luật	~" là	~" làm	~" lấy	~" lần	~" lừa	~" ma	~" mua	~" mà	~" mình
~" mật	~" mẹ	~" mỗi	~" một	~" mời	~" nghe	~" ngày	~" ngôi	~" người	~" nhà	~" nhân	~" nhận
~" nâng	~" nó	~" nói	~" năm	~" phí	~" phường	~" phụ	~" qua	~" ra	~" rồi	~" sợ	~" thiếu
~" thầy	~" thằng	~" tiếng	~" tiền	~" toàn	~" trong	~" trung	~" trên	~" trúng	~" trước	~" tui	~" tài
~" tôi	~" tại	~" tổ	~" từ	~" việc	~" và	~" vì	~" về	~" với	~" vợ	~" xe	~" xin
~" xã	~" xóm	~" đi	~" điều	~" điện	~" đã	~" đăng	~" đơn	~" đường	~" được	~" đại	~" đầu
~" đặt	~" đến	~" để	~" địa	~" đọc	~" đừng	~" ở	~#done	~#harm	~( 0	~( N	~( T
~( báo	~( chủ	~( công	~( khu	~( lớp	~( nguồn	~( người	~( phường	~( sinh	~( sn	~( số	~( theo
~( thôn	~( trích	~( trú	~( tên	~( tổ	~( xã	~( xóm	~( đã	~( đội	~( ấp	~) 0	~) bị
~) cầm	~) hỏi	~) kể	~) là	~) nhận	~) tử	~) và	~) vì	~) về	~) đang	~) đã	~) được
~) đến	~) đề	~, 0	~, N	~, T	~, a	~, ai	~, an	~, ba	~, ban	~, bao	~, biên
~, biết	~, biển	~, biểu	~, buôn	~, buộc	~, bài	~, bàn	~, bán	~, bánh	~, báo	~, bèn	~, bé
~, bên	~, bình	~, bí	~, bước	~, bạn	~, bản	~, bảo	~, bảy	~, bấm	~, bật	~, bắt	~, bằng
~, bến	~, bếp	~, bệnh	~, bị	~, bỏ	~, bỏng	~, bố	~, bốn	~, bồi	~, bộ	~, bởi	~, bữa
~, ca	~, cam	~, camera	~, can	~, cccd	~, cha	~, chi	~, chia	~, chiếc	~, chiến	~, chiều	~, cho
~, chuyên	~, chuyển	~, chuyện	~, cháu	~, cháy	~, chân	~, chìa	~, chính	~, chó	~, chùa	~, chúng	~, chưa
~, chạy	~, chấn	~, chẳng	~, chặn	~, chết	~, chỉ	~, chịu	~, chống	~, chồng	~, chỗ	~, chờ	~, chở
~, chợ	~, chụp	~, chủ	~, chứng	~, chữ	~, coi	~, con	~, cung	~, cuối	~, cuốn	~, cài	~, cá
~, các	~, cách	~, cái	~, cán	~, câu	~, cãi	~, còi	~, còn	~, có	~, công	~, cùng	~, căn
~, cũng	~, cơ	~, cướp	~, cười	~, cả	~, cảm	~, cảnh	~, cấm	~, cấp	~, cất	~, cầm	~, cần
~, cậu	~, cắt	~, cổ	~, cộng	~, cứ	~, cứu	~, cửa	~, cựu	~, danh	~, diễn	~, do	~, doanh
~, dài	~, dành	~, dán	~, dân	~, dây	~, dãy	~, dòng	~, dù	~, dùng	~, dạy	~, dẫn	~, dập
~, dắt	~, dặn	~, dọa	~, dừng	~, dự	~, dựng	~, em	~, ghe	~, ghi	~, ghé	~, ghép	~, gia
~, giao	~, già	~, giàn	~, giá	~, giám	~, giáo	~, gió	~, giúp	~, giải	~, giảm	~, giảng	~, giấu
~, giấy	~, giật	~, giọng	~, giờ	~, giữ	~, gom	~, gây	~, gãy	~, góp	~, gõ	~, gần	~, gắn
~, gặp	~, gọi	~, gồm	~, gỡ	~, gửi	~, hai	~, hay	~, hiến	~, hiện	~, hiệu	~, hoàn	~, hoặc
~, hy	~, hàng	~, hành	~, hãy	~, hình	~, hòa	~, hóa	~, hô	~, hôm	~, hơn	~, hướng	~, hưởng
~, hạ	~, hắn	~, hẹn	~, hẻm	~, họ	~, họa	~, học	~, hỏi	~, hồ	~, hồi	~, hỗ	~, hộ
~, hội	~, hợp	~, hứa	~, in	~, khai	~, khen	~, khi	~, khoa	~, khoe	~, khoảng	~, khu	~, khuyên
~, khách	~, khâu	~, khóa	~, khóc	~, khói	~, không	~, khẳng	~, khỏi	~, khối	~, khống	~, khởi	~, kinh
~, kiểm	~, kèm	~, kéo	~, kêu	~, ký	~, kẻ	~, kế	~, kết	~, kể	~, kỹ	~, lao	~, linh
~, liên	~, liền	~, lo	~, loa	~, luật	~, là	~, làm	~, làng	~, lá	~, lái	~, lãi	~, lãnh
~, lên	~, lúc	~, lưng	~, lưu	~, lương	~, lạc	~, lại	~, lấy	~, lần	~, lập	~, lắp	~, lớn
~, lớp	~, lời	~, lừa	~, lửa	~, lực	~, mai	~, mang	~, may	~, miễn	~, mong	~, mua	~, muốn
~, mà	~, máu	~, máy	~, mã	~, mình	~, mô	~, mùa	~, mùi	~, mưa	~, mười	~, mượn	~, mất
~, mấy	~, mật	~, mắc	~, mắt	~, mặc	~, mặt	~, mẹ	~, mọi	~, mỗi	~, một	~, mới	~, mời
~, mở	~, mức	~, nam	~, nay	~, nghe	~, nghi	~, nghệ	~, nghỉ	~, ngoài	~, nguyên	~, ngày	~, ngân
~, ngã	~, người	~, ngọn	~, ngồi	~, ngụ	~, ngủ	~, nhiều	~, nhà	~, nhân	~, nhì	~, nhìn	~, nhóm
~, như	~, nhưng	~, nhường	~, nhất	~, nhận	~, nhắc	~, nhắn	~, nhặt	~, nhớ	~, nhờ	~, nuôi	~, ném
~, nên	~, nó	~, nói	~, năm	~, nơi	~, nước	~, nấu	~, nằm	~, nặng	~, nếu	~, nồi	~, nội
~, nộp	~, nợ	~, nửa	~, nữ	~, phá	~, phát	~, phân	~, phí	~, phòng	~, phó	~, phường	~, phạt
~, phải	~, phần	~, phụ	~, qua	~, quay	~, quen	~, quy	~, quá	~, quán	~, quê	~, quên	~, quản
~, quần	~, quầy	~, quỹ	~, ra	~, rau	~, riêng	~, rào	~, rách	~, rót	~, rút	~, rồi	~, rủ
~, sang	~, sau	~, say	~, sinh	~, sn	~, soi	~, song	~, sáng	~, sáu	~, sân	~, sơ	~, sơn
~, sư	~, sẽ	~, số	~, sống	~, sổ	~, sợ	~, sức	~, sử	~, sửa	~, tai	~, tay	~, thanh
~, thay	~, theo	~, thi	~, thiếu	~, thiệt	~, thu	~, thuê	~, thuốc	~, thành	~, tháng	~, tháo	~, thêm
~, thì	~, thôn	~, thông	~, thư	~, thương	~, thượng	~, thả	~, thấy	~, thầy	~, thằng	~, thẻ	~, thế
~, thổi	~, thời	~, thợ	~, thủ	~, thứ	~, thừa	~, tin	~, tiêu	~, tiếng	~, tiếp	~, tiền	~, tiểu
~, tiệm	~, toàn	~, tra	~, trang	~, trao	~, treo	~, trinh	~, trong	~, trung	~, tránh	~, trên	~, trình
~, trích	~, trú	~, trước	~, trường	~, trưởng	~, trạm	~, trả	~, trầy	~, trật	~, trẻ	~, trị	~, trụ
~, trừ	~, trực	~, tui	~, tuyên	~, tuyệt	~, tuần	~, tuổi	~, tài	~, tàu	~, tái	~, tám	~, tát
~, té	~, tên	~, tìm	~, tình	~, tính	~, tòa	~, tóc	~, tôi	~, tông	~, túi	~, tư	~, tưởng
~, tại	~, tạm	~, tất	~, tầng	~, tập	~, tắt	~, tặng	~, tỉnh	~, tố	~, tối	~, tổ	~, tổng
~, tội	~, tới	~, tờ	~, tức	~, từ	~, từng	~, tử	~, tự	~, tỷ	~, ubnd	~, uống	~, vay
~, viết	~, việc	~, và	~, vào	~, vì	~, ví	~, vẫn	~, vận	~, vậy	~, vẽ	~, về	~, vốn
~, với	~, vỡ	~, vợ	~, vừa	~, xe	~, xem	~, xin	~, xong	~, xuống	~, xác	~, xây	~, xã
~, xóm	~, xô	~, xúc	~, xưng	~, xử	~, y	~, yêu	~, áo	~, ép	~, ít	~, ôm	~, ăn
~, đang	~, đem	~, đeo	~, đi	~, điều	~, điểm	~, điện	~, đoàn	~, đoạn	~, đài	~, đám	~, đánh
~, đã	~, đèn	~, đêm	~, đòi	~, đó	~, đóng	~, đôi	~, đúng	~, đăng	~, đơn	~, đưa	~, đường
~, được	~, đại	~, đạp	~, đạt	~, đầu	~, đẩy	~, đập	~, đặt	~, đếm	~, đến	~, đề	~, đều
~, để	~, địa	~, đọc	~, đối	~, đồn	~, đồng	~, đổ	~, đổi	~, đội	~, đủ	~, đứa	~, đứng
~, đừng	~, ước	~, ảnh	~, ấp	~, ở	~, ủng	~- 0	~- T	~- cp	~- ttg	~- ubnd	~- vn
~- ốt	~. 0	~. N	~. T	~. ai	~. apk	~. ba	~. ban	~. biên	~. buổi	~. bài	~. bàn
~. báo	~. bây	~. bé	~. bên	~. bí	~. bước	~. bạn	~. bản	~. bảo	~. bị	~. bọn	~. bố
~. bốn	~. bộ	~. bữa	~. ca	~. camera	~. cc	~. cha	~. chi	~. chiếc	~. chiều	~. chuyên	~. chuyển
~. chuyện	~. cháu	~. chín	~. chính	~. chúc	~. chúng	~. chưa	~. chương	~. chỉ	~. chồng	~. chủ	~. com
~. con	~. cuối	~. các	~. cách	~. cái	~. cán	~. câu	~. còn	~. có	~. công	~. cùng	~. căn
~. cũng	~. cơ	~. cả	~. cảm	~. cảnh	~. cần	~. cậu	~. cứ	~. cửa	~. danh	~. do	~. doanh
~. dân	~. dự	~. em	~. ghe	~. gia	~. giao	~. già	~. giá	~. giám	~. giải	~. giọng	~. giờ
~. giữ	~. giữa	~. gov	~. gã	~. gặp	~. gọi	~. hai	~. hiện	~. hiệu	~. hàng	~. hành	~. hãy
~. hòa	~. hóa	~. hôm	~. hơn	~. hắn	~. hết	~. họ	~. họa	~. học	~. hỏi	~. hồ	~. hồi
~. hộ	~. hội	~. info	~. khi	~. khoảng	~. khách	~. khám	~. không	~. kinh	~. kiểm	~. kính	~. kẻ
~. kế	~. kết	~. kỹ	~. linh	~. liên	~. luật	~. làm	~. lái	~. lãi	~. lúc	~. lần	~. lễ
~. lệ	~. lớp	~. lời	~. lửa	~. lực	~. may	~. mc	~. me	~. mong	~. muốn	~. máy	~. mô
~. mùa	~. mười	~. mất	~. mấy	~. mẫu	~. mẹ	~. mọi	~. mỗi	~. một	~. mời	~. mở	~. mục
~. mức	~. nay	~. net	~. ngay	~. nghe	~. nghi	~. nghệ	~. ngoài	~. nguyên	~. ngày	~. ngân	~. người
~. nhiều	~. nhà	~. nhân	~. nhóm	~. nhưng	~. nhạc	~. nhận	~. nhớ	~. nhờ	~. những	~. nó	~. năm
~. nơi	~. nạn	~. nếu	~. nội	~. nửa	~. nữ	~. phiên	~. phát	~. phòng	~. phó	~. phường	~. phạt
~. phần	~. phụ	~. qua	~. quy	~. quán	~. quản	~. quỹ	~. riêng	~. rồi	~. sang	~. sau	~. shop
~. sinh	~. suốt	~. sáng	~. sáu	~. sư	~. số	~. sổ	~. sợi	~. sự	~. tang	~. thanh	~. theo
~. thiếu	~. thiệt	~. thu	~. thành	~. tháng	~. thôn	~. thông	~. thư	~. thượng	~. thấy	~. thầy	~. thẩm
~. thằng	~. thẻ	~. thế	~. thời	~. thợ	~. thủ	~. thứ	~. tin	~. tiếng	~. tiếp	~. tiền	~. tiểu
~. tiệm	~. top	~. toàn	~. trang	~. trong	~. trung	~. trên	~. trước	~. trường	~. trưởng	~. trạm	~. trẻ
~. trọng	~. trực	~. tuần	~. tài	~. tám	~. tên	~. tính	~. tôi	~. tại	~. tập	~. tối	~. tổ
~. tổng	~. tới	~. tờ	~. từ	~. ubnd	~. vip	~. việc	~. vn	~. và	~. vì	~. ví	~. vậy
~. về	~. vợ	~. vụ	~. xe	~. xin	~. xã	~. y	~. ý	~. đi	~. điều	~. điện	~. đoàn
~. đám	~. đây	~. đã	~. đêm	~. đó	~. đúng	~. đơn	~. đường	~. được	~. đại	~. đạt	~. đầu
~. đến	~. đề	~. địa	~. đối	~. đồng	~. đội	~. đứa	~. đứng	~. đừng	~. ảnh	~. ấp	~. ở
~0	~0 0	~0 N	~0 T	~0 a	~0 agribank	~0 b	~0 bao	~0 bc	~0 biển	~0 buổi	~0 bài
~0 bình	~0 bóng	~0 bạn	~0 bản	~0 bắt	~0 bị	~0 bộ	~0 c	~0 ca	~0 camera	~0 chiếc	~0 cho
~0 cháu	~0 chạy	~0 chỉ	~0 chỗ	~0 chủ	~0 cm	~0 con	~0 cuốn	~0 cuộc	~0 cá	~0 cái	~0 cán
~0 cân	~0 câu	~0 cây	~0 có	~0 công	~0 cùng	~0 căn	~0 cơ	~0 của	~0 d	~0 dao	~0 do
~0 dân	~0 dây	~0 e	~0 em	~0 f	~0 g	~0 gam	~0 gia	~0 giây	~0 giấy	~0 giờ	~0 gói
~0 gốc	~0 h	~0 ha	~0 hoặc	~0 học	~0 hồ	~0 hộ	~0 hội	~0 hộp	~0 k	~0 kg	~0 kh
~0 khi	~0 khu	~0 khách	~0 không	~0 khẩu	~0 ki	~0 km	~0 ký	~0 l	~0 luật	~0 là	~0 làm
~0 lá	~0 lít	~0 lượt	~0 lần	~0 lớp	~0 m	~0 mg	~0 mà	~0 máy	~0 mét	~0 mô	~0 mũi
~0 mất	~0 mắt	~0 mỗi	~0 mở	~0 n	~0 nghìn	~0 nguyễn	~0 nguồn	~0 ngàn	~0 ngày	~0 ngõ	~0 người
~0 nhà	~0 nhân	~0 nhóm	~0 nhận	~0 nói	~0 năm	~0 nđ	~0 phiếu	~0 phân	~0 phòng	~0 phút	~0 phường
~0 phần	~0 phố	~0 phụ	~0 qh	~0 quả	~0 qđ	~0 ra	~0 rồi	~0 sau	~0 so	~0 suất	~0 sáng
~0 súng	~0 sẽ	~0 số	~0 t	~0 thanh	~0 thành	~0 tháng	~0 thì	~0 thôn	~0 thùng	~0 thẻ	~0 tin
~0 tiếng	~0 tiểu	~0 tr	~0 trang	~0 triệu	~0 trong	~0 trên	~0 trước	~0 trường	~0 trẻ	~0 trụ	~0 tt
~0 tuần	~0 tuổi	~0 tài	~0 tàu	~0 túi	~0 tại	~0 tấm	~0 tấn	~0 tập	~0 tết	~0 tỉnh	~0 tổ
~0 tới	~0 tờ	~0 tỷ	~0 viên	~0 việc	~0 và	~0 vận	~0 về	~0 với	~0 vụ	~0 vừa	~0 x
~0 xe	~0 xin	~0 xuống	~0 xã	~0 áo	~0 âm	~0 ý	~0 đ	~0 đang	~0 đi	~0 điều	~0 điểm
~0 điện	~0 đoàn	~0 đã	~0 đèn	~0 đêm	~0 đô	~0 đơn	~0 đường	~0 được	~0 đại	~0 đầu	~0 đến
~0 để	~0 đối	~0 đồng	~0 độ	~0 đội	~0 ấp	~0 ở	~: 0	~: N	~: T	~: ai	~: ba
~: ban	~: bài	~: bàn	~: báo	~: bình	~: bắt	~: bị	~: cho	~: chuyện	~: cháu	~: chưa	~: chồng
~: chủ	~: con	~: các	~: cái	~: cán	~: câu	~: còn	~: có	~: công	~: cơ	~: cướp	~: cả
~: cậu	~: dạ	~: em	~: gia	~: giao	~: giả	~: giải	~: giữ	~: gặp	~: gọi	~: gửi	~: hai
~: hàng	~: hôm	~: họp	~: hỏi	~: hội	~: khi	~: khoảng	~: khách	~: không	~: kiểm	~: kẻ	~: làm
~: lời	~: mua	~: mười	~: mất	~: mọi	~: mỗi	~: một	~: nghe	~: ngày	~: người	~: nhà	~: nhóm
~: nhất	~: nhận	~: nhặt	~: những	~: năm	~: nước	~: nếu	~: phát	~: phòng	~: sau	~: sáng	~: theo
~: thiếu	~: thu	~: tháng	~: thượng	~: thấy	~: thầy	~: tiền	~: trao	~: trong	~: trung	~: trước	~: trường
~: trả	~: trẻ	~: trời	~: tài	~: tìm	~: tôi	~: tập	~: tối	~: tổ	~: từ	~: việc	~: vợ
~: xe	~: xin	~: xử	~: đi	~: đám	~: đã	~: đêm	~: đại	~: đặt	~: đồng	~: đội	~: đừng
~; 0	~; N	~; T	~; ai	~; ba	~; báo	~; cháu	~; chỉ	~; chủ	~; con	~; các	~; cán
~; còn	~; có	~; công	~; cả	~; em	~; gia	~; giải	~; hai	~; hộ	~; hội	~; khách	~; không
~; mỗi	~; một	~; người	~; nhà	~; nhóm	~; năm	~; phát	~; phụ	~; riêng	~; số	~; thiếu	~; thu
~; thượng	~; thầy	~; trung	~; tên	~; tổ	~; từ	~; vận	~; vợ	~; xe	~; xã	~; đoàn	~; đại
~; đến	~; đồng	~; đội	~=a0	~=a1	~=a2	~=a3	~=a6	~=a7	~=a8	~=b3	~=b9
~=kin	~=kin anh	~=kin chị	~=kin chủ	~=kin con	~=kin em	~=kin of	~=kin vợ	~=o0	~=o1	~=speaks	~=stranger
~=told	~>, 0	~>, T	~>, bị	~>, chỉ	~>, có	~>, không	~>, nói	~>0	~>0 triệu	~>0 tuổi	~>; T
~>>, 0	~>>, T	~>>0	~>>0 tuổi	~>>T	~>>an	~>>bán	~>>bảo	~>>bị	~>>cho	~>>chủ	~>>con
~>>có	~>>công	~>>cười	~>>hai	~>>hỏi	~>>không	~>>kể	~>>là	~>>làm	~>>lên	~>>lại	~>>một
~>>người	~>>nhà	~>>nhận	~>>nói	~>>năm	~>>ra	~>>thôn	~>>trưởng	~>>tuổi	~>>tổ	~>>viên	~>>và
~>>về	~>>xe	~>>xin	~>>đi	~>>đã	~>>được	~>>ở	~>AMENDS	~>ASKS	~>BELIEVE	~>CAUGHT	~>CHILD
~>CHILD CHILD	~>CHILD LIVES	~>CRASH	~>DEAD	~>DIDHARM	~>EVENT	~>GIVES	~>HAND	~>HELPS	~>HELPS GIVES	~>HURT	~>KIN
~>LIVES	~>LIVES KIN	~>LIVES LIVES	~>LOSE	~>MONEY	~>MONEY MONEY	~>N	~>PAYS	~>PAYS MONEY	~>POLICE	~>POLICE LIVES	~>POST
~>PROOF	~>RETURNS	~>SAFE	~>SAVES	~>SCHOOL	~>SEE	~>SEESTHROUGH	~>SPEAKS	~>SPEAKS ASKS	~>T	~>TELL	~>TELL MONEY
~>TELL POLICE	~>TENDS	~>THANKS	~>UNHARMED	~>WORKS	~>WORKS LIVES	~>ai	~>an	~>an phường	~>an xã	~>ba	~>biết
~>bán	~>báo	~>bên	~>bình	~>bản	~>bảo	~>bắt	~>bằng	~>bị	~>bỏ	~>bộ	~>chiếc
~>cho	~>chuyển	~>chuyện	~>cháu	~>chân	~>chưa	~>chạy	~>chỉ	~>chồng	~>chở	~>chợ	~>chủ
~>con	~>cái	~>còn	~>có	~>công	~>công an	~>cùng	~>cũng	~>cười	~>cả	~>của	~>cửa
~>em	~>gia	~>giao	~>giáo	~>giấy	~>giờ	~>giữ	~>gì	~>gọi	~>gửi	~>hai	~>hàng
~>hôm	~>hơn	~>hết	~>học	~>hỏi	~>hội	~>khi	~>khách	~>khóa	~>không	~>kể	~>là
~>là T	~>làm	~>lên	~>lúc	~>lại	~>lấy	~>lần	~>lớp	~>lớp 0	~>mang	~>mua	~>mà
~>máy	~>mình	~>mười	~>mất	~>mặt	~>mẹ	~>mỗi	~>một	~>mới	~>mở	~>nay	~>ngay
~>nghe	~>ngày	~>người	~>ngồi	~>nhà	~>nhân	~>nhưng	~>nhất	~>nhận	~>nhờ	~>nào	~>nên
~>nói	~>năm	~>nước	~>nộp	~>phòng	~>phường	~>phải	~>phố	~>phụ	~>qua	~>ra	~>rồi
~>sang	~>sau	~>sinh	~>sáng	~>sĩ	~>số	~>số 0	~>sổ	~>tay	~>theo	~>thoại	~>tháng
~>thì	~>thôn	~>thương	~>thấy	~>thứ	~>tin	~>tiếng	~>tiền	~>triệu	~>triệu đồng	~>trong	~>trên
~>trước	~>trường	~>trưởng	~>trả	~>tui	~>tuổi	~>tài	~>tên	~>tôi	~>tại	~>tặng	~>tổ
~>tới	~>tờ	~>từ	~>từng	~>tự	~>uống	~>viên	~>việc	~>viện	~>và	~>và T	~>vào
~>vì	~>vẫn	~>về	~>với	~>vợ	~>xe	~>xin	~>xuống	~>xã	~>xóm	~>ăn	~>đang
~>đi	~>điện	~>điện thoại	~>đánh	~>đâu	~>đã	~>đêm	~>đình	~>đó	~>đưa	~>đường	~>được
~>đất	~>đầu	~>đến	~>để	~>đọc	~>đồng	~>ấp	~>ở	~? T	~? trả	~AMENDS	~ASKS
~BELIEVE	~CAUGHT	~CHILD	~CRASH	~DEAD	~DIDHARM	~EVENT	~GIVES	~HAND	~HELPS	~HURT	~KIN
~LIVES	~LOSE	~MONEY	~N	~N 0	~N ba	~N ban	~N biết	~N biểu	~N bán	~N báo	~N bên
~N bước	~N bảo	~N bắt	~N bế	~N bị	~N bỏ	~N bỏng	~N bốc	~N cam	~N chia	~N cho	~N chuyển
~N chưa	~N chạy	~N chặn	~N chết	~N chỉ	~N chịu	~N chở	~N chụp	~N chủ	~N con	~N cung	~N cãi
~N còn	~N có	~N công	~N cùng	~N cúi	~N cũng	~N cười	~N cảm	~N cầm	~N của	~N do	~N dìu
~N dùng	~N dạy	~N dẫn	~N dặn	~N dựng	~N ghi	~N giao	~N giúp	~N giải	~N giới	~N giữ	~N gãy
~N góp	~N gõ	~N gọi	~N gửi	~N hai	~N hay	~N hiến	~N hát	~N hóa	~N hôm	~N hướng	~N học
~N hỏi	~N hứa	~N khai	~N khen	~N khi	~N khoe	~N khuyên	~N khám	~N khóa	~N khóc	~N không	~N khẳng
~N kiểm	~N kéo	~N kêu	~N ký	~N kể	~N lao	~N lo	~N là	~N làm	~N lái	~N lên	~N lưu
~N lại	~N lấy	~N lần	~N lập	~N lắp	~N lớp	~N mang	~N mong	~N mua	~N mất	~N mổ	~N mỗi
~N một	~N mới	~N mời	~N mở	~N nay	~N nghe	~N nghỉ	~N ngày	~N ngồi	~N ngủ	~N nhà	~N nhìn
~N nhảy	~N nhấn	~N nhận	~N nhắc	~N nhắn	~N nhặt	~N nhớ	~N niên	~N nuôi	~N nêu	~N nói	~N năm
~N nấu	~N nằm	~N nộp	~N phát	~N phân	~N phải	~N phản	~N phụ	~N qua	~N quay	~N ra	~N sang
~N sinh	~N soạn	~N sẽ	~N sửa	~N thay	~N theo	~N thu	~N thuê	~N thì	~N thông	~N thấy	~N thổi
~N thừa	~N tin	~N tiếp	~N tranh	~N trao	~N trong	~N trên	~N trình	~N trông	~N trước	~N trường	~N trưởng
~N trả	~N trộm	~N trực	~N tuyên	~N tài	~N tìm	~N tính	~N tư	~N tại	~N tặng	~N tỉnh	~N tổ
~N tới	~N từ	~N từng	~N tử	~N tự	~N vay	~N viết	~N và	~N vào	~N vì	~N vẫn	~N vận
~N vẽ	~N về	~N với	~N vừa	~N xem	~N xin	~N xuống	~N xác	~N xóm	~N xúc	~N yêu	~N ôm
~N úy	~N ăn	~N đang	~N đem	~N đi	~N điều	~N đánh	~N đã	~N đóng	~N đăng	~N đưa	~N đường
~N được	~N đại	~N đến	~N đề	~N đều	~N để	~N đọc	~N đốt	~N đứng	~N ở	~N ủng	~PAYS
~POLICE	~POST	~PROOF	~RETURNS	~SAFE	~SAVES	~SCHOOL	~SECRET	~SEE	~SEESTHROUGH	~SPEAKS	~T
~T 0	~T N	~T T	~T ba	~T biết	~T bán	~T bé	~T bên	~T bí	~T bảo	~T bấm	~T bắt
~T bằng	~T bị	~T bỏ	~T bộ	~T chiếc	~T cho	~T chuyển	~T cháu	~T chưa	~T chạy	~T chết	~T chỉ
~T chồng	~T chở	~T chủ	~T con	~T cái	~T còn	~T có	~T công	~T cùng	~T cũng	~T cười	~T cảnh
~T cầm	~T của	~T cứ	~T dân	~T dâu	~T dạy	~T dắt	~T dặn	~T em	~T ghi	~T giao	~T già
~T giáo	~T giúp	~T giữ	~T gái	~T gãy	~T gõ	~T gọi	~T gửi	~T hai	~T hay	~T hiệu	~T hàng
~T hùng	~T họ	~T học	~T hỏi	~T khóa	~T khóc	~T không	~T khỏe	~T kia	~T kéo	~T kể	~T lao
~T là	~T làm	~T lái	~T lên	~T lạ	~T lại	~T lấy	~T lẫn	~T lập	~T mang	~T mong	~T mua
~T mà	~T mình	~T mất	~T mặc	~T mẹ	~T một	~T mới	~T mời	~T mở	~T nay	~T nghe	~T nghỉ
~T ngoại	~T ngã	~T ngồi	~T nhìn	~T nhận	~T nhắc	~T nhớ	~T nhờ	~T nuôi	~T nào	~T này	~T nên
~T nói	~T năm	~T nằm	~T nội	~T phải	~T phụ	~T qua	~T quay	~T ra	~T run	~T ruột	~T rể
~T sang	~T say	~T sinh	~T sĩ	~T sống	~T ta	~T thuộc	~T thì	~T thấy	~T thợ	~T tin	~T trai
~T treo	~T triệu	~T trong	~T trên	~T trông	~T trùm	~T trưởng	~T trả	~T tài	~T tên	~T tìm	~T tưởng
~T tổ	~T tổng	~T tới	~T từ	~T từng	~T tự	~T uống	~T vay	~T viết	~T và	~T vào	~T vẫn
~T về	~T vợ	~T vừa	~T xe	~T xin	~T y	~T ý	~T ăn	~T đang	~T đem	~T đi	~T đánh
~T đáp	~T đã	~T đóng	~T đưa	~T được	~T đạp	~T đếm	~T đến	~T đều	~T để	~T đọc	~T đứng
~T đừng	~T ơi	~T ấy	~T ở	~TELL	~TENDS	~THANKS	~UNHARMED	~VICTIM	~WORKS	~a	~a 0
~a trường	~agribank	~ai	~ai biết	~ai bảo	~ai bắt	~ai bị	~ai bỏ	~ai cho	~ai còn	~ai có	~ai cũng
~ai cần	~ai gặp	~ai gọi	~ai hỏi	~ai không	~ai là	~ai lỡ	~ai muốn	~ai mất	~ai nghe	~ai ngờ	~ai nhận
~ai nói	~ai nấy	~ai phát	~ai phải	~ai thu	~ai thấy	~ai trong	~ai từng	~ai đang	~ai đi	~ai đánh	~ai đã
~ai đó	~ai được	~ai ở	~ama	~an	~an N	~an biết	~an bắt	~an huyện	~an khu	~an khuyến	~an không
~an là	~an nhân	~an ninh	~an nơi	~an phú	~an phường	~an thu	~an thành	~an thị	~an toàn	~an trình	~an tìm
~an tặng	~an tỉnh	~an viên	~an và	~an xác	~an xã	~an đã	~an đến	~an đề	~an ấp	~antt	~ao
~ao cá	~apk	~app	~atm	~b	~b 0	~b trường	~ba	~ba 0	~ba T	~ba buổi	~ba bánh
~ba chục	~ba chữ	~ba con	~ba cái	~ba câu	~ba cây	~ba của	~ba dấu	~ba em	~ba giờ	~ba gác	~ba hôm
~ba học	~ba hồi	~ba hộ	~ba không	~ba là	~ba lô	~ba lần	~ba mươi	~ba mẹ	~ba ngày	~ba người	~ba nhà
~ba năm	~ba phút	~ba phần	~ba thanh	~ba tháng	~ba thì	~ba tiếng	~ba triệu	~ba trong	~ba trăm	~ba tuần	~ba tuổi
~ba vụ	~ba xã	~ba đêm	~ba đối	~ba đứa	~ban	~ban 0	~ban N	~ban an	~ban biên	~ban chuyên	~ban chỉ
~ban công	~ban giám	~ban mttq	~ban ngày	~ban nhân	~ban quản	~ban tổ	~ban điều	~ban đêm	~ban đại	~ban đầu	~bao
~bao giờ	~bao nhiêu	~bao tải	~bay	~bc	~ben	~bhxh	~bi	~bia	~bidv	~binh	~binh N
~biên	~biên bản	~biên giới	~biên lai	~biên nhận	~biên phòng	~biên soạn	~biên tập	~biến	~biến mất	~biết	~biết T
~biết bơi	~biết chuyện	~biết chữ	~biết con	~biết có	~biết hai	~biết là	~biết mà	~biết mình	~biết mỗi	~biết người	~biết nhà
~biết nói	~biết năm	~biết sẽ	~biết tin	~biết trong	~biết tên	~biết từ	~biết đây	~biết đã	~biết đơn	~biếu	~biếu T
~biển	~biển 0	~biển cấm	~biển kiểm	~biển số	~biển xe	~biểu	~biểu diễn	~biểu dương	~biểu hiện	~biểu quyết	~biểu tại
~biện	~biện pháp	~biệt	~biệt danh	~bks	~bks 0	~bocongan	~bom	~buôn	~buôn bán	~buôn ma	~buông
~buýt	~buồn	~buồn và	~buồng	~buổi	~buổi chiều	~buổi gặp	~buổi họp	~buổi lễ	~buổi nói	~buổi phát	~buổi sinh
~buổi sáng	~buổi trưa	~buổi tọa	~buổi tối	~buổi đối	~buộc	~bài	~bài của	~bài hát	~bài học	~bài này	~bài nói
~bài phát	~bài thơ	~bài viết	~bài đăng	~bàn	~bàn chuyện	~bàn chân	~bàn ghế	~bàn giao	~bàn phường	~bàn số	~bàn tay
~bàn thờ	~bàn trực	~bàn tán	~bàng	~bàng hoàng	~bành	~bào	~bào chữa	~bàu	~bày	~bá	~bách
~bái	~bám	~bám theo	~bám được	~bán	~bán 0	~bán bánh	~bán bò	~bán bún	~bán chiếc	~bán cho	~bán cháo
~bán chè	~bán cà	~bán cá	~bán cả	~bán hai	~bán hoa	~bán hàng	~bán hủ	~bán là	~bán lẻ	~bán lợn	~bán ma
~bán người	~bán nhà	~bán nước	~bán pháo	~bán rau	~bán rượu	~bán sang	~bán thuốc	~bán trà	~bán trái	~bán trú	~bán tạp
~bán tải	~bán vé	~bán xôi	~bán đất	~bánh	~bánh của	~bánh mì	~bánh tét	~bánh xe	~báo	~báo T	~báo ai
~báo bị	~báo cho	~báo cháy	~báo chí	~báo con	~báo cáo	~báo có	~báo công	~báo của	~báo kết	~báo lưu	~báo lịch
~báo lừa	~báo mất	~báo ngay	~báo ngân	~báo số	~báo thủ	~báo tin	~báo truy	~báo trước	~báo tìm	~báo tạm	~báo từ
~báo về	~báo với	~báo đã	~báo được	~báo đến	~báo động	~bát	~bát cháo	~bây	~bây giờ	~bãi	~bãi bồi
~bãi giữ	~bãi xe	~bãi đất	~bão	~bão số	~bè	~bèn	~bé	~bé 0	~bé N	~bé bị	~bé gái
~bé trai	~bé đi	~bé đã	~bé được	~bê	~bê tông	~bên	~bên cạnh	~bên dưới	~bên kia	~bên lề	~bên suối
~bên trong	~bên đường	~bì	~bìa	~bình	~bình an	~bình bột	~bình chọn	~bình chữa	~bình dương	~bình ga	~bình gas
~bình luận	~bình minh	~bình quân	~bình thường	~bình tĩnh	~bình xét	~bình yên	~bình ắc	~bí	~bí mật	~bí quyết	~bí thư
~bích	~bính	~bò	~bò cái	~bó	~bóc	~bóc gỡ	~bói	~bón	~bóng	~bóng chuyền	~bóng đá
~bóng đèn	~bóp	~bóp cổ	~bôi	~bông	~bông tai	~bù	~bùa	~bùi	~bùn	~bùng	~bùng lên
~búa	~bún	~bút	~bút chì	~băng	~băng bó	~băng rôn	~bơi	~bơi cho	~bơi miễn	~bơi ra	~bơm
~bơm nước	~bưng	~bưu	~bưu điện	~bước	~bước vào	~bước đầu	~bạ	~bạc	~bạc N	~bạch	~bại
~bạn	~bạn N	~bạn bè	~bạn cùng	~bạn của	~bạn gái	~bạn học	~bạn làm	~bạn nhậu	~bạn trẻ	~bạn đi	~bạn đọc
~bạo	~bạo hành	~bạo lực	~bạt	~bả	~bản	~bản 0	~bản có	~bản hua	~bản huồi	~bản huổi	~bản hòa
~bản họp	~bản không	~bản kiểm	~bản làm	~bản lập	~bản nà	~bản nậm	~bản sao	~bản thân	~bản tin	~bản vẽ	~bản án
~bản đồ	~bảng	~bảng tin	~bảo	~bảo T	~bảo con	~bảo hiểm	~bảo không	~bảo kê	~bảo lãnh	~bảo mẫu	~bảo mật
~bảo trì	~bảo trợ	~bảo tàng	~bảo tôi	~bảo vệ	~bảo đảm	~bảy	~bảy giờ	~bảy mươi	~bảy ngày	~bảy người	~bảy năm
~bảy tháng	~bảy tuổi	~bấm	~bấm chuông	~bấm nhầm	~bấm nút	~bấm vào	~bấm đường	~bất	~bất cứ	~bất kỳ	~bất ngờ
~bất thường	~bầm	~bầu	~bẩn	~bẫy	~bậc	~bận	~bật	~bật xác	~bật đèn	~bậy	~bắc
~bắc ninh	~bắn	~bắp	~bắt	~bắt 0	~bắt N	~bắt buộc	~bắt cóc	~bắt cướp	~bắt giữ	~bắt hai	~bắt khi
~bắt khẩn	~bắt kẻ	~bắt ngày	~bắt nhóm	~bắt nạt	~bắt quả	~bắt sau	~bắt tay	~bắt trong	~bắt trộm	~bắt tại	~bắt tạm
~bắt vì	~bắt xe	~bắt được	~bắt đầu	~bắt đối	~bắt ở	~bằng	~bằng T	~bằng bút	~bằng chứng	~bằng cách	~bằng dây
~bằng giấy	~bằng giọng	~bằng gỗ	~bằng hai	~bằng khen	~bằng lái	~bằng một	~bằng súng	~bằng số	~bằng thẻ	~bằng tiếng	~bằng tiền
~bằng văn	~bằng xe	~bằng điện	~bẻ	~bẻ khóa	~bế	~bế con	~bế giảng	~bế mạc	~bến	~bến phà	~bến xe
~bến đò	~bếp	~bếp ga	~bếp lửa	~bếp nhà	~bếp ăn	~bền	~bể	~bệnh	~bệnh nhân	~bệnh viện	~bệt
~bị	~bị N	~bị T	~bị ba	~bị bán	~bị bạn	~bị bạo	~bị bắn	~bị bắt	~bị bỏ	~bị bỏng	~bị can
~bị chiếm	~bị chém	~bị chích	~bị chó	~bị chúng	~bị chấn	~bị chặn	~bị chồng	~bị chủ	~bị con	~bị cáo	~bị công
~bị cướp	~bị cấm	~bị cắt	~bị dọa	~bị dụ	~bị giật	~bị giữ	~bị gãy	~bị gạt	~bị gọi	~bị hai	~bị hại
~bị khóa	~bị khởi	~bị kiểm	~bị kẻ	~bị làm	~bị lạc	~bị lấy	~bị lập	~bị lộ	~bị lừa	~bị mảnh	~bị mất
~bị một	~bị mời	~bị nghi	~bị người	~bị ngạt	~bị nhóm	~bị nhắc	~bị nhốt	~bị ném	~bị nước	~bị nạn	~bị phát
~bị phạt	~bị rút	~bị rạch	~bị rủ	~bị tai	~bị thu	~bị thương	~bị triệu	~bị truy	~bị trói	~bị trộm	~bị trừ
~bị tạm	~bị tạt	~bị xe	~bị xem	~bị xử	~bị ép	~bị đe	~bị điện	~bị đuổi	~bị đánh	~bị đâm	~bị đình
~bị đòi	~bị đưa	~bị đập	~bịa	~bịch	~bịt	~bịt mặt	~bọc	~bọn	~bọn chúng	~bỏ	~bỏ chạy
~bỏ hoang	~bỏ học	~bỏ nhà	~bỏ quên	~bỏ rơi	~bỏ rượu	~bỏ thuốc	~bỏ trốn	~bỏ vào	~bỏ về	~bỏ ăn	~bỏ đi
~bỏng	~bỏng 0	~bỏng tay	~bố	~bố cháu	~bố của	~bố em	~bố mẹ	~bố trí	~bốc	~bốc cháy	~bốc thăm
~bốc xếp	~bốn	~bốn T	~bốn con	~bốn câu	~bốn dòng	~bốn giờ	~bốn lần	~bốn mươi	~bốn ngày	~bốn người	~bốn nhà
~bốn năm	~bốn tháng	~bốn tuổi	~bốn đối	~bồi	~bồi dưỡng	~bồi thường	~bồn	~bồng	~bổ	~bổ sung	~bổng
~bỗng	~bộ	~bộ 0	~bộ N	~bộ bảo	~bộ công	~bộ hưu	~bộ hội	~bộ kích	~bộ loa	~bộ luật	~bộ ngân
~bộ phường	~bộ phận	~bộ phụ	~bộ sách	~bộ thuế	~bộ thôn	~bộ tin	~bộ tiếp	~bộ tiền	~bộ trẻ	~bộ trực	~bộ tư
~bộ tới	~bộ viện	~bộ văn	~bộ xã	~bộ áo	~bộ điều	~bộ điện	~bộ đàm	~bộ địa	~bộ đội	~bội	~bột
~bới	~bớt	~bờ	~bờ hồ	~bờ kè	~bờ sông	~bởi	~bục	~bụi	~bụng	~bức	~bức tranh
~bức tường	~bửu	~bữa	~bữa cơm	~bữa đó	~bực	~c	~c 0	~c trường	~ca	~ca mổ	~ca sĩ
~ca trực	~ca đêm	~cai	~cai nghiện	~cam	~cam kết	~camera	~camera an	~camera cho	~camera của	~camera do	~camera ghi
~camera hành	~camera nhà	~camera ở	~campuchia	~can	~can N	~can ngăn	~can nhựa	~cang	~canh	~cao	~cao 0
~cao hơn	~cao nhất	~cao su	~cao tuổi	~cao điểm	~cao đẳng	~cap	~cau	~cax	~cay	~cc	~cccd
~cccd 0	~cha	~cha T	~cha con	~cha của	~cha dượng	~cha em	~cha mẹ	~cha để	~chai	~chai bia	~chai nước
~chai rượu	~chanh	~chat	~che	~chen	~chi	~chi 0	~chi bộ	~chi hội	~chi nhánh	~chi phí	~chi tiết
~chi trả	~chi đoàn	~chia	~chia ba	~chia buồn	~chia hai	~chia nhau	~chia sẻ	~chia tay	~chim	~chiêng	~chiêu
~chiêu lừa	~chiếc	~chiếc dép	~chiếc ghe	~chiếc khăn	~chiếc loa	~chiếc máy	~chiếc nhẫn	~chiếc túi	~chiếc ví	~chiếc vòng	~chiếc xe
~chiếc áo	~chiếc điện	~chiếc đèn	~chiếm	~chiếm quyền	~chiếm đoạt	~chiến	~chiến binh	~chiến dịch	~chiến sĩ	~chiết	~chiếu
~chiếu phim	~chiềng	~chiều	~chiều 0	~chiều cùng	~chiều hôm	~chiều nay	~chiều nào	~chiều qua	~chiều thứ	~cho	~cho 0
~cho N	~cho T	~cho ai	~cho ba	~cho biết	~cho bé	~cho bạn	~cho bản	~cho bảo	~cho bất	~cho bộ	~cho cháu
~cho chúng	~cho chắc	~cho chồng	~cho chủ	~cho con	~cho các	~cho công	~cho cả	~cho cảnh	~cho dân	~cho em	~cho gia
~cho hai	~cho hay	~cho hết	~cho học	~cho hộ	~cho hội	~cho khách	~cho không	~cho kẹo	~cho kẻ	~cho lớp	~cho mười
~cho mượn	~cho mấy	~cho mẹ	~cho mọi	~cho mỗi	~cho một	~cho nghe	~cho người	~cho nhà	~cho nhóm	~cho nó	~cho phép
~cho phụ	~cho rằng	~cho thuê	~cho thấy	~cho trung	~cho trưởng	~cho trẻ	~cho trực	~cho tôi	~cho tập	~cho tổ	~cho tới
~cho ubnd	~cho uống	~cho vay	~cho về	~cho vợ	~cho xe	~cho xem	~cho ăn	~cho đi	~cho đến	~cho đội	~chu
~chu trinh	~chua	~chui	~chung	~chung cư	~chung kết	~chung tay	~chung thân	~chuyên	~chuyên gia	~chuyên mục	~chuyên viên
~chuyên án	~chuyên đề	~chuyến	~chuyến xe	~chuyền	~chuyền 0	~chuyền nữ	~chuyển	~chuyển 0	~chuyển cho	~chuyển công	~chuyển cơ
~chuyển cọc	~chuyển hồ	~chuyển khoản	~chuyển ngay	~chuyển nhầm	~chuyển sang	~chuyển tiền	~chuyển viện	~chuyển vào	~chuyển xong	~chuyện	~chuyện 0
~chuyện T	~chuyện buồn	~chuyện bắt	~chuyện chiếc	~chuyện con	~chuyện cái	~chuyện có	~chuyện cũ	~chuyện cảnh	~chuyện của	~chuyện gì	~chuyện khó
~chuyện lạ	~chuyện mình	~chuyện một	~chuyện người	~chuyện nhà	~chuyện nhỏ	~chuyện này	~chuyện riêng	~chuyện vui	~chuyện về	~chuyện với	~chuyện xảy
~chuyện đi	~chuyện được	~chuyện ở	~chuông	~chuông báo	~chuẩn	~chuẩn bị	~chuối	~chuồng	~chuộc	~chuột	~chuột rút
~chài	~chàng	~chào	~chào T	~chào cờ	~chào mừng	~chánh	~cháo	~cháu	~cháu N	~cháu bé	~cháu bị
~cháu gái	~cháu họ	~cháu học	~cháu không	~cháu là	~cháu làm	~cháu ngoại	~cháu nhỏ	~cháu nội	~cháu ruột	~cháu về	~cháu đi
~cháu đã	~cháu được	~cháu ở	~cháy	~cháy 0	~cháy chợ	~cháy khu	~cháy nhà	~cháy nổ	~cháy rụi	~cháy và	~cháy ở
~châm	~chân	~chân T	~chân cầu	~chân dung	~chân phải	~chân trái	~chân xuống	~chân đất	~châu	~chè	~chèn
~chèo	~ché	~chém	~chém đứt	~chén	~chép	~chép lại	~chê	~chì	~chìa	~chìa khóa	~chìm
~chí	~chí N	~chích	~chích điện	~chín	~chín mươi	~chín người	~chín năm	~chín tháng	~chính	~chính 0	~chính N
~chính T	~chính công	~chính là	~chính mình	~chính người	~chính quyền	~chính sách	~chính thức	~chính trị	~chòi	~chó	~chó bằng
~chó cắn	~chó nhà	~chó sủa	~chó thả	~chót	~chôn	~chùa	~chùa phước	~chùm	~chùm chìa	~chúc	~chúc T
~chúc mừng	~chúng	~chúng tôi	~chút	~chăm	~chăm sóc	~chăn	~chơi	~chơi game	~chơi hụi	~chơi với	~chư
~chưa	~chưa ai	~chưa bao	~chưa biết	~chưa có	~chưa ghi	~chưa hết	~chưa kịp	~chưa mất	~chưa nộp	~chưa rõ	~chưa thành
~chưa thấy	~chưa tới	~chưa từng	~chưa về	~chưa được	~chưa đầy	~chưa đủ	~chương	~chương trình	~chạm	~chạm giữa	~chạm với
~chạp	~chạy	~chạy 0	~chạy bộ	~chạy lên	~chạy qua	~chạy ra	~chạy sang	~chạy theo	~chạy thoát	~chạy tới	~chạy việc
~chạy vào	~chạy về	~chạy xe	~chạy đi	~chạy đến	~chải	~chảo	~chảy	~chảy máu	~chấm	~chấn	~chấn thương
~chấp	~chấp hành	~chất	~chậm	~chậm một	~chập	~chập điện	~chật	~chật kín	~chậu	~chắc	~chắc chắn
~chắn	~chẳng	~chẳng ai	~chẳng có	~chặn	~chặn kịp	~chặn số	~chặn xe	~chặn đường	~chặn được	~chặn đầu	~chặn ở
~chặt	~chế	~chế pháo	~chế độ	~chết	~chết máy	~chết người	~chỉ	~chỉ 0	~chỉ biết	~chỉ cho	~chỉ cách
~chỉ còn	~chỉ có	~chỉ cười	~chỉ cần	~chỉ hai	~chỉ huy	~chỉ hỏi	~chỉ kịp	~chỉ là	~chỉ lấy	~chỉ lắc	~chỉ mong
~chỉ mất	~chỉ một	~chỉ nghe	~chỉ nghĩ	~chỉ nhận	~chỉ nhớ	~chỉ nói	~chỉ ra	~chỉ sau	~chỉ thấy	~chỉ tin	~chỉ tiêu
~chỉ trong	~chỉ vàng	~chỉ vì	~chỉ xin	~chỉ được	~chỉ đạo	~chỉ để	~chỉnh	~chịu	~chịu trách	~chọc	~chọi
~chọn	~chối	~chống	~chống bạo	~chống gậy	~chống lừa	~chống ma	~chống mua	~chống tội	~chống đuối	~chốt	~chốt 0
~chồng	~chồng N	~chồng T	~chồng con	~chồng cũ	~chồng là	~chồng mất	~chồng say	~chồng trẻ	~chồng tôi	~chồng đi	~chồng đánh
~chổi	~chỗ	~chỗ ở	~chớ	~chờ	~chở	~chở 0	~chở T	~chở hai	~chở hàng	~chở khách	~chở người
~chở quá	~chở về	~chở đi	~chợ	~chợ không	~chợ mới	~chợ nổi	~chợ phiên	~chợ về	~chợ đầu	~chục	~chục nghìn
~chục người	~chục triệu	~chụp	~chụp hình	~chụp lại	~chụp màn	~chụp ảnh	~chủ	~chủ cơ	~chủ cửa	~chủ dãy	~chủ ghe
~chủ hộ	~chủ hụi	~chủ là	~chủ lò	~chủ nhiệm	~chủ nhà	~chủ nhân	~chủ nhật	~chủ nuôi	~chủ nợ	~chủ quán	~chủ rẫy
~chủ sở	~chủ thầu	~chủ tiệm	~chủ trì	~chủ trại	~chủ trọ	~chủ tài	~chủ tàu	~chủ tịch	~chủ tọa	~chủ vườn	~chủ vựa
~chủ xe	~chủ xưởng	~chủ động	~chứ	~chứ không	~chứa	~chức	~chức 0	~chức hội	~chức lễ	~chức ngày	~chức năng
~chức trao	~chứng	~chứng N	~chứng cứ	~chứng kiến	~chứng minh	~chứng nhận	~chừng	~chừng 0	~chử	~chửi	~chửi bới
~chữ	~chữ ký	~chữ thập	~chữ to	~chữa	~chữa bệnh	~chữa cháy	~clb	~clip	~clip dài	~cm	~cmnd
~cnch	~co	~co ro	~coi	~coi chừng	~coi như	~com	~con	~con N	~con T	~con biết	~con bé
~con bò	~con bạc	~con bản	~con bị	~con cho	~con cháu	~con chó	~con chưa	~con chạy	~con cá	~con cái	~con còn
~con có	~con cùng	~con cấp	~con cần	~con của	~con dao	~con dâu	~con dê	~con dấu	~con em	~con giữ	~con gà
~con gái	~con góp	~con gọi	~con heo	~con hẻm	~con khi	~con khu	~con khóa	~con khóc	~con không	~con là	~con làm
~con lợn	~con mua	~con mà	~con mèo	~con mình	~con một	~con mới	~con nghe	~con nghiện	~con người	~con nhỏ	~con nhớ
~con nuôi	~con nít	~con ra	~con riêng	~con rể	~con số	~con thôn	~con thấy	~con trai	~con trong	~con trâu	~con trên
~con tôi	~con tổ	~con tới	~con vào	~con vẫn	~con về	~con vịt	~con ăn	~con đang	~con đi	~con đã	~con đường
~con được	~con đến	~con đừng	~con ở	~container	~cp	~csgt	~csđt	~ct	~cua	~cung	~cung cấp
~cuốc	~cuối	~cuối buổi	~cuối cùng	~cuối ngõ	~cuối năm	~cuối tháng	~cuối tuần	~cuối xóm	~cuốn	~cuốn sách	~cuốn sổ
~cuốn trôi	~cuộc	~cuộc gọi	~cuộc họp	~cuộc thi	~cuộn	~cà	~cà phê	~cài	~cài vneid	~cài ứng	~càng
~cành	~cào	~cày	~cá	~cá khô	~cá nhân	~cá độ	~các	~các T	~các bên	~các bạn	~các bậc
~các bị	~các cháu	~các chủ	~các con	~các cá	~các em	~các gia	~các hộ	~các khu	~các loại	~các mẹ	~các nhà
~các nhóm	~các số	~các thôn	~các tiệm	~các trường	~các tổ	~các vụ	~các đoàn	~các đối	~các ấp	~cách	~cách 0
~cách khóa	~cách làm	~cách nhận	~cách xử	~cách đó	~cái	~cái N	~cái bẫy	~cái còi	~cái giá	~cái loa	~cái máy
~cái nón	~cái tên	~cái tủ	~cái xe	~cái áo	~cái điện	~cái đèn	~cái đầu	~cám	~cám ơn	~cán	~cán bộ
~cáng	~cánh	~cánh cửa	~cánh mà	~cánh tay	~cáo	~cáo 0	~cáo N	~cáo của	~cáo là	~cáo nhanh	~cáo phó
~cáo số	~cáo trạng	~cáo viên	~cáp	~cát	~cân	~câu	~câu chuyện	~câu cá	~câu hỏi	~câu lạc	~câu nói
~câu đầu	~câu ấy	~cây	~cây cầu	~cây số	~cây thuốc	~cây vàng	~cây xăng	~cây đa	~cãi	~cãi nhau	~cò
~còi	~còn	~còn 0	~còn N	~còn T	~còn ba	~còn bị	~còn có	~còn giữ	~còn gì	~còn hai	~còn hơn
~còn lại	~còn một	~còn nguyên	~còn người	~còn phải	~còn sống	~còn thiếu	~còng	~có	~có 0	~có N	~có T
~có ai	~có ba	~có biên	~có biểu	~có bình	~có bảo	~có bảy	~có bị	~có bốn	~có camera	~có chiếc	~có chuyện
~có cháu	~có cháy	~có chỗ	~có chữ	~có con	~có cuộc	~có các	~có cái	~có cán	~có công	~có cả	~có cần
~có cửa	~có dấu	~có em	~có giá	~có giấy	~có gì	~có hai	~có hiệu	~có hình	~có hôm	~có hơn	~có hợp
~có khách	~có khóa	~có kẻ	~có kết	~có loa	~có lúc	~có lần	~có lối	~có lỗi	~có lời	~có máy	~có mười
~có mất	~có mấy	~có mặt	~có một	~có người	~có nhiều	~có nhà	~có nhóm	~có nên	~có năm	~có nồng	~có phiếu
~có phòng	~có phải	~có phần	~có quy	~có quyền	~có sao	~có sáu	~có số	~có sổ	~có sự	~có thành	~có thêm
~có thông	~có thật	~có thẻ	~có thể	~có tin	~có tiếng	~có tiền	~có trách	~có trẻ	~có tên	~có tổ	~có tờ
~có uy	~có việc	~có vết	~có vụ	~có xe	~có ít	~có ý	~có điều	~có điện	~có đèn	~có đơn	~có được
~có đồng	~có đứa	~cóc	~cóc online	~cóc trẻ	~côi	~côi cha	~côn	~công	~công 0	~công N	~công T
~công an	~công bố	~công chức	~công chứng	~công cộng	~công dân	~công khai	~công nghiệp	~công nghệ	~công nhân	~công nhận	~công trình
~công ty	~công tác	~công tơ	~công viên	~công việc	~công văn	~công đoàn	~công đức	~cõng	~cõng T	~cù	~cù lao
~cùng	~cùng 0	~cùng T	~cùng ba	~cùng con	~cùng các	~cùng công	~cùng cảnh	~cùng dân	~cùng em	~cùng gia	~cùng hai
~cùng kỳ	~cùng làm	~cùng lúc	~cùng lớp	~cùng mẹ	~cùng một	~cùng ngày	~cùng nhóm	~cùng phòng	~cùng tổ	~cùng xóm	~cùng đi
~cùng đêm	~cùng được	~cú	~cú điện	~cúc	~cúi	~cúi đầu	~cúng	~cúp	~cúp máy	~căn	~căn cước
~căn cứ	~căn hộ	~căn nhà	~căn phòng	~căng	~cũ	~cũ của	~cũng	~cũng biết	~cũng bị	~cũng chỉ	~cũng có
~cũng cười	~cũng gọi	~cũng không	~cũng là	~cũng làm	~cũng mất	~cũng nhận	~cũng nói	~cũng phải	~cũng trong	~cũng từng	~cũng vào
~cũng đi	~cũng đã	~cũng được	~cơ	~cơ khí	~cơ quan	~cơ sở	~cơ động	~cơm	~cơm của	~cơm nguội	~cơm nước
~cơn	~cơn nguy	~cư	~cư dân	~cư trú	~cưa	~cương	~cước	~cước 0	~cước cho	~cước của	~cước lưu
~cước số	~cước và	~cưới	~cưới của	~cưới không	~cướp	~cướp giật	~cướp tiệm	~cướp tài	~cướp xe	~cười	~cười móm
~cười nghiêng	~cười ồ	~cường	~cưỡng	~cưỡng đoạt	~cạn	~cạnh	~cạnh T	~cạo	~cạy	~cạy cửa	~cả
~cả 0	~cả N	~cả ba	~cả buôn	~cả buổi	~cả bản	~cả bốn	~cả chùa	~cả chợ	~cả dãy	~cả hai	~cả hội
~cả khu	~cả làng	~cả lớp	~cả ngày	~cả người	~cả nhà	~cả nhóm	~cả phòng	~cả sân	~cả tháng	~cả thôn	~cả trường
~cả tuần	~cả tổ	~cả xe	~cả xóm	~cả đội	~cả đời	~cải	~cảm	~cảm ơn	~cản	~cảng	~cảnh
~cảnh báo	~cảnh giác	~cảnh sát	~cấm	~cấm tiếp	~cấm tắm	~cấp	~cấp 0	~cấp ba	~cấp bốn	~cấp cho	~cấp căn
~cấp cứu	~cấp lại	~cấp mã	~cấp số	~cấp thêm	~cấp thông	~cấp thẻ	~cấp tin	~cấp trên	~cấp tỉnh	~cấp xã	~cấp đổi
~cất	~cất giấu	~cất giữ	~cấu	~cầm	~cầm cố	~cầm dao	~cầm lái	~cầm điện	~cầm đèn	~cầm đầu	~cầm đồ
~cần	~cần làm	~cần một	~cần nhớ	~cần thì	~cần tiền	~cầu	~cầu 0	~cầu T	~cầu chuyển	~cầu chủ	~cầu cài
~cầu các	~cầu dao	~cầu thang	~cầu treo	~cầu vượt	~cẩm	~cẩn	~cẩn thận	~cận	~cận nghèo	~cập	~cập nhật
~cậu	~cậu N	~cậu bé	~cậu học	~cậy	~cắm	~cắm 0	~cắm biển	~cắn	~cắn người	~cắp	~cắp tài
~cắt	~cắt băng	~cắt tóc	~cắt điện	~cằm	~cẳng	~cẳng tay	~cặp	~cọc	~cọc 0	~cỏ	~cố
~cố hồ	~cố tình	~cố ý	~cốc	~cối	~cống	~cốp	~cốp xe	~cồn	~cồn 0	~cồng	~cổ
~cổ phần	~cổ tay	~cổ động	~cổng	~cổng bệnh	~cổng chùa	~cổng chợ	~cổng dịch	~cổng khu	~cổng nhà	~cổng sau	~cổng thông
~cổng trường	~cỗ	~cộng	~cộng 0	~cộng tác	~cộng đồng	~cột	~cột sống	~cột điện	~cớ	~cờ	~cờ bạc
~cờ sáng	~cờ đầu	~cờ đỏ	~cởi	~cỡ	~cục	~cụm	~cụt	~củ	~của	~của 0	~của N
~của T	~của ai	~của ba	~của ban	~của bé	~của bạn	~của bản	~của bị	~của bố	~của bộ	~của cha	~của chi
~của cháu	~của chính	~của chồng	~của chủ	~của con	~của các	~của công	~của cơ	~của cả	~của doanh	~của dân	~của em
~của gia	~của giám	~của hai	~của hãng	~của họ	~của học	~của hộ	~của hội	~của khu	~của khách	~của kẻ	~của làng
~của lớp	~của mình	~của mẹ	~của một	~của nghệ	~của người	~của nhà	~của nhóm	~của những	~của phường	~của quần	~của rơi
~của thôn	~của thầy	~của trung	~của trường	~của trưởng	~của tác	~của tôi	~của tỉnh	~của tổ	~của ubnd	~của vợ	~của vụ
~của xã	~của xóm	~của đại	~của đối	~của đội	~củi	~củng	~củng cố	~cứ	~cứ 0	~cứa	~cứng
~cứu	~cứu 0	~cứu N	~cứu T	~cứu em	~cứu hai	~cứu hỏa	~cứu hộ	~cứu kịp	~cứu là	~cứu người	~cứu nạn
~cứu sống	~cứu thương	~cứu trợ	~cứu được	~cừ	~cử	~cử T	~cử một	~cử người	~cửa	~cửa cho	~cửa cuốn
~cửa hàng	~cửa không	~cửa khẩu	~cửa là	~cửa nam	~cửa nhà	~cửa phòng	~cửa sau	~cửa sổ	~cự	~cực	~cựu
~cựu binh	~cựu chiến	~cựu thanh	~d	~d 0	~da	~danh	~danh bạ	~danh cán	~danh hiệu	~danh mức	~danh nhân
~danh sách	~danh tính	~dao	~dao kiếm	~dao phóng	~dao tự	~dao vào	~di	~di dời	~di tích	~di động	~dichvucong
~dinh	~diễm	~diễn	~diễn giả	~diễn ra	~diễn tập	~diễn viên	~diễn đàn	~diễu	~diễu hành	~diện	~diện cha
~diện công	~diệp	~diệu	~do	~do 0	~do N	~do T	~do chính	~do chập	~do chủ	~do các	~do công
~do doanh	~do hội	~do không	~do mâu	~do một	~do nghệ	~do người	~do nhà	~do thiếu	~do thượng	~do thầy	~do trung
~do tài	~do đại	~do đồng	~doanh	~doanh nghiệp	~doanh nhân	~du	~du khách	~du lịch	~dung	~dung này	~duy
~duy nhất	~duy trì	~duyên	~duyệt	~dài	~dài 0	~dài hai	~dài tay	~dàn	~dành	~dành cho	~dành dụm
~dày	~dám	~dám nói	~dán	~dán mã	~dán tờ	~dán ở	~dâm	~dâm ô	~dân	~dân N	~dân bản
~dân bảo	~dân cung	~dân có	~dân cư	~dân cần	~dân góp	~dân khu	~dân không	~dân làng	~dân phát	~dân phòng	~dân phường
~dân phố	~dân quân	~dân số	~dân sự	~dân tộc	~dân và	~dân vận	~dân xã	~dân xóm	~dân đã	~dân đóng	~dân ấp
~dâng	~dâng hương	~dâu	~dâu N	~dâu T	~dây	~dây 0	~dây bên	~dây chuyền	~dây hụi	~dây nóng	~dây rửa
~dây thừng	~dây điện	~dãy	~dãy trọ	~dép	~dê	~dìu	~dí	~dính	~dò	~dòng	~dòng chữ
~dòng họ	~dõi	~dù	~dùng	~dùng bình	~dùng dao	~dùng súng	~dùng số	~dùng tài	~dùng để	~dúi	~dĩ
~dũng	~dũng cảm	~dư	~dưa	~dương	~dương 0	~dương T	~dương em	~dương tinh	~dương tính	~dưới	~dưới 0
~dưới chân	~dưới cờ	~dưới gầm	~dưới gốc	~dưỡng	~dưỡng N	~dưỡng già	~dưỡng sinh	~dược	~dược sĩ	~dượng	~dạ
~dại	~dạn	~dạng	~dạo	~dạy	~dạy T	~dạy bơi	~dạy chữ	~dạy con	~dạy nghề	~dạy trẻ	~dấu
~dấu chân	~dấu hiệu	~dấu đỏ	~dần	~dầu	~dẫn	~dẫn T	~dẫn chương	~dẫn cách	~dẫn lạ	~dẫn tổ	~dẫn đường
~dẫn đầu	~dập	~dập lửa	~dập tắt	~dậy	~dắt	~dắt T	~dắt bộ	~dắt xe	~dặn	~dẹp	~dễ
~dệt	~dị	~dịch	~dịch viên	~dịch vụ	~dịp	~dịp 0	~dịp này	~dịp tết	~dọa	~dọa bắt	~dọa tung
~dọa đốt	~dọc	~dọc đường	~dọn	~dọn rác	~dỏm	~dốc	~dối	~dồn	~dỗ	~dội	~dời
~dở	~dỡ	~dụ	~dụ dỗ	~dục	~dụm	~dụng	~dụng biện	~dụng nhân	~dụng vneid	~dụng đen	~dứt
~dừa	~dừng	~dừng lại	~dừng xe	~dữ	~dữ liệu	~dự	~dự có	~dự hội	~dự kiến	~dự lễ	~dự thi
~dự án	~dựa	~dựng	~dựng lại	~dựng ngoài	~e	~ea	~em	~em 0	~em N	~em bé	~em bị
~em chưa	~em chồng	~em còn	~em công	~em gái	~em họ	~em học	~em khác	~em không	~em là	~em lớp	~em muốn
~em một	~em mới	~em nghe	~em nhỏ	~em nhớ	~em nào	~em ra	~em ruột	~em sợ	~em trai	~em trong	~em tới
~em viết	~em vào	~em về	~em xin	~em đang	~em đi	~em đã	~em được	~em đến	~em ở	~evn	~exciter
~f	~f 0	~facebook	~fanpage	~flycam	~g	~g 0	~ga	~gai	~gam	~game	~gan
~gara	~gas	~ghe	~ghen	~ghi	~ghi 0	~ghi T	~ghi biên	~ghi chép	~ghi hình	~ghi lên	~ghi lại
~ghi nhanh	~ghi nhận	~ghi nhớ	~ghi nợ	~ghi rõ	~ghi số	~ghi sổ	~ghi tên	~ghi vào	~ghi âm	~ghé	~ghé thăm
~ghép	~ghép ảnh	~ghét	~ghế	~ghế cuối	~ghế nhựa	~ghế đá	~ghế đầu	~gia	~gia N	~gia an	~gia bảo
~gia lai	~gia súc	~gia số	~gia tâm	~gia đình	~giai	~giai đoạn	~giam	~gian	~gian bếp	~gian hàng	~giang
~giao	~giao 0	~giao T	~giao ban	~giao ca	~giao cho	~giao công	~giao dịch	~giao hàng	~giao lưu	~giao nộp	~giao thông
~giao thừa	~giao xe	~giao ước	~giuse	~giuse N	~già	~già N	~già không	~già làng	~già nhất	~già yếu	~giàn
~giàn giáo	~giàng	~giành	~giành giải	~giày	~giá	~giá 0	~giá cao	~giá của	~giá rẻ	~giá trị	~giác
~giác của	~giác mạc	~giác tội	~giác với	~giám	~giám hiệu	~giám khảo	~giám sát	~giám thị	~giám định	~giám đốc	~giáo
~giáo N	~giáo chủ	~giáo dạy	~giáo dục	~giáo mầm	~giáo sư	~giáo viên	~giáo về	~giáo xứ	~giáp	~giây	~giã
~giêng	~gió	~giùm	~giúp	~giúp 0	~giúp T	~giúp bắt	~giúp công	~giúp làm	~giúp lực	~giúp người	~giúp phá
~giúp pháp	~giúp việc	~giúp được	~giúp đỡ	~giăng	~giơ	~giơ tay	~giường	~giường bệnh	~giả	~giả 0	~giả N
~giả công	~giả của	~giả danh	~giả giấy	~giả giọng	~giả là	~giả làm	~giả mạo	~giả nhân	~giả shipper	~giả định	~giải
~giải 0	~giải ba	~giải bóng	~giải cuộc	~giải cứu	~giải do	~giải gồm	~giải hạn	~giải ngân	~giải nhì	~giải nhất	~giải quyết
~giải thành	~giải thích	~giải thưởng	~giải viên	~giải đáp	~giảm	~giảm 0	~giảm hẳn	~giảm nhẹ	~giảm tốc	~giảm từ	~giản
~giảng	~giảng viên	~giấc	~giấu	~giấu tên	~giấy	~giấy bán	~giấy chứng	~giấy ghi	~giấy khai	~giấy khen	~giấy khám
~giấy mời	~giấy phép	~giấy tờ	~giấy vay	~giấy viết	~giấy đăng	~giận	~giận nhau	~giật	~giật dây	~giật mình	~giật sợi
~giật túi	~giằng	~giặt	~giếng	~giết	~giết người	~giọng	~giọng nói	~giọng đọc	~giọt	~giỏ	~giỏi
~giỏi nhất	~giống	~giống hệt	~giồng	~giỗ	~giỗ tổ	~giới	~giới thiệu	~giờ	~giờ 0	~giờ T	~giờ chiều
~giờ có	~giờ cùng	~giờ giấc	~giờ hành	~giờ không	~giờ kém	~giờ là	~giờ mười	~giờ mỗi	~giờ mới	~giờ ngày	~giờ ra
~giờ rưỡi	~giờ sau	~giờ sáng	~giờ tan	~giờ thì	~giờ tôi	~giờ tối	~giờ yêu	~giờ đi	~giờ đêm	~giờ đến	~giục
~giữ	~giữ 0	~giữ N	~giữ T	~giữ bình	~giữ bí	~giữ chìa	~giữ chỗ	~giữ giấy	~giữ gìn	~giữ hình	~giữ kín
~giữ lại	~giữ nguyên	~giữ người	~giữ rừng	~giữ sổ	~giữ tiền	~giữ trật	~giữ trẻ	~giữ xe	~giữ được	~giữ đối	~giữ ở
~giữa	~giữa chợ	~giữa chừng	~giữa dòng	~giữa hai	~giữa năm	~giữa tháng	~giữa đêm	~giữa đường	~giựt	~gom	~gom được
~gov	~gà	~gà của	~gà ăn	~gác	~gác chắn	~gác chở	~gái	~gái 0	~gái N	~gái T	~gái bị
~gái là	~gái tôi	~gái út	~gái đi	~gánh	~gáy	~gân	~gân tay	~gây	~gây ra	~gây rối	~gây tai
~gây thương	~gây án	~gã	~gãi	~gãi đầu	~gãy	~gãy chân	~gãy cổ	~gãy hai	~gãy răng	~gãy tay	~gãy xương
~gì	~gì cũng	~gì thì	~gì đâu	~gìn	~gò	~gòn	~góa	~góc	~gói	~gói hàng	~góp
~góp 0	~góp cho	~góp công	~góp mỗi	~góp một	~góp nhiều	~góp tiền	~góp vốn	~góp ý	~gõ	~gõ ba	~gõ cửa
~gõ mõ	~gù	~gùi	~găng	~gương	~gương mặt	~gương người	~gương sáng	~gạ	~gạch	~gạo	~gạt
~gấp	~gầm	~gầm cầu	~gần	~gần 0	~gần hai	~gần hết	~gần một	~gần như	~gần nhất	~gần nửa	~gần đây
~gần đó	~gầy	~gập	~gật	~gật đầu	~gậy	~gắn	~gắn biển	~gặng	~gặng hỏi	~gặp	~gặp T
~gặp lại	~gặp mặt	~gặp người	~gặp nạn	~gặp trung	~gặp điều	~gặp đại	~gặt	~gọi	~gọi 0	~gọi T	~gọi báo
~gọi bảo	~gọi bằng	~gọi cho	~gọi con	~gọi các	~gọi công	~gọi dọa	~gọi hình	~gọi hỏi	~gọi là	~gọi lên	~gọi lúc
~gọi lạ	~gọi lại	~gọi ngay	~gọi ngân	~gọi người	~gọi số	~gọi thẳng	~gọi trực	~gọi tên	~gọi tổng	~gọi tới	~gọi từ
~gọi video	~gọi vào	~gọi về	~gọi xe	~gọi điện	~gọi đòi	~gọi đường	~gọi được	~gọi đến	~gọn	~gốc	~gốc cây
~gối	~gồm	~gồm 0	~gồm N	~gồm T	~gồm các	~gỗ	~gờ	~gờ giảm	~gởi	~gỡ	~gỡ bài
~gục	~gừng	~gửi	~gửi 0	~gửi T	~gửi ban	~gửi cho	~gửi các	~gửi công	~gửi cả	~gửi hình	~gửi lên
~gửi lại	~gửi lời	~gửi nhầm	~gửi qua	~gửi thông	~gửi thư	~gửi tiền	~gửi tặng	~gửi tới	~gửi về	~gửi xe	~gửi đi
~gửi đơn	~gửi đường	~gửi đến	~gửi ảnh	~h	~h 0	~h ngày	~h sáng	~h đến	~ha	~hai	~hai T
~hai buổi	~hai bàn	~hai bên	~hai bạn	~hai bị	~hai bộ	~hai cha	~hai chiếc	~hai cháu	~hai chân	~hai chỉ	~hai chục
~hai chủ	~hai con	~hai cái	~hai cán	~hai cây	~hai công	~hai cậu	~hai em	~hai gia	~hai giờ	~hai hôm	~hai học
~hai hộ	~hai khẩu	~hai kẻ	~hai là	~hai lần	~hai lớp	~hai mươi	~hai mẹ	~hai ngày	~hai người	~hai nhà	~hai nhóm
~hai năm	~hai phút	~hai tay	~hai thanh	~hai tháng	~hai thợ	~hai thứ	~hai tiếng	~hai triệu	~hai trong	~hai trăm	~hai tuần
~hai tuổi	~hai tài	~hai tên	~hai vợ	~hai vụ	~hai xe	~hai xương	~hai đêm	~hai đầu	~hai đều	~hai đối	~hai đồng
~hai đứa	~ham	~han	~hay	~hay bị	~hay có	~hay nhất	~hay đi	~heo	~heroin	~hiên	~hiếm
~hiến	~hiến 0	~hiến máu	~hiến đất	~hiếp	~hiếu	~hiền	~hiểm	~hiểm y	~hiểu	~hiện	~hiện 0
~hiện T	~hiện có	~hiện hai	~hiện một	~hiện trang	~hiện trường	~hiện vật	~hiện ở	~hiệp	~hiệp phụ	~hiệu	~hiệu lực
~hiệu phó	~hiệu quả	~hiệu trưởng	~hoa	~hoa hồng	~hoan	~hoang	~hoe	~homestay	~honda	~hoài	~hoàn
~hoàn cảnh	~hoàn lương	~hoàn lại	~hoàn thành	~hoàn toàn	~hoàn trả	~hoàng	~hoàng diệu	~hoán	~hoãn	~hoạch	~hoạch 0
~hoại	~hoại tài	~hoạn	~hoạt	~hoạt động	~hoảng	~hoảng hốt	~hoảng loạn	~hoặc	~hoặc 0	~hoặc công	~hoặc gọi
~hoặc trực	~hoặc đến	~http	~https	~hua	~hung	~hung khí	~hung thủ	~huy	~huy công	~huy hiệu	~huy quân
~huy trưởng	~huy động	~huynh	~huynh N	~huynh không	~huynh lớp	~huyết	~huyết áp	~huyền	~huyện	~huyện cũ	~huân
~huân chương	~huấn	~huấn luyện	~huế	~huệ	~huống	~huồi	~huổi	~huỳnh	~hy	~hy sinh	~hà
~hà nội	~hàm	~hàn	~hàn quốc	~hàng	~hàng 0	~hàng cho	~hàng chính	~hàng chục	~hàng của	~hàng ghế	~hàng giả
~hàng hóa	~hàng khóa	~hàng không	~hàng qua	~hàng rong	~hàng rào	~hàng số	~hàng thì	~hàng tiện	~hàng trên	~hàng trăm	~hàng vải
~hàng vật	~hàng xóm	~hàng đầu	~hàng để	~hàng ở	~hành	~hành chính	~hành hung	~hành hạ	~hành khách	~hành lang	~hành trình
~hành vi	~hành xong	~hành động	~hào	~hái	~hát	~hát karaoke	~hân	~hãng	~hãy	~hãy gọi	~hè
~hét	~hình	~hình con	~hình gửi	~hình sự	~hình thức	~hình tiên	~hình xăm	~hình được	~hình ảnh	~hò	~hòa
~hòa bình	~hòa giải	~hòa khánh	~hòa thượng	~hòm	~hòm thư	~hóa	~hóa 0	~hóa N	~hóa chất	~hóa khu	~hóa ra
~hóa thôn	~hóa tổ	~hóa xã	~hóa đơn	~hóa ấp	~hóa ở	~hóng	~hô	~hô hoán	~hô hấp	~hôm	~hôm 0
~hôm chúng	~hôm nay	~hôm qua	~hôm sau	~hôm trước	~hôm đó	~hôm ấy	~hôn	~hôn mê	~hông	~hùng	~hùng vương
~hú	~hút	~hút 0	~hút thuốc	~hđnd	~hơi	~hơi cay	~hơn	~hơn 0	~hơn ba	~hơn hai	~hơn mười
~hơn một	~hơn trăm	~hư	~hư cấu	~hưng	~hưng đạo	~hưu	~hưu N	~hưu trí	~hưu ở	~hương	~hương hỏa
~hương ước	~hướng	~hướng dẫn	~hưởng	~hưởng ứng	~hạ	~hạ sĩ	~hạc	~hại	~hại 0	~hại trẻ	~hại về
~hạn	~hạn 0	~hạn chế	~hạn mức	~hạn tù	~hạng	~hạnh	~hạt	~hạt kiểm	~hạt trưởng	~hải	~hải lý
~hải phòng	~hải quan	~hảo	~hảo tâm	~hấn	~hấp	~hấp nhân	~hất	~hầm	~hầu	~hận	~hậu
~hậu quả	~hậu sự	~hậu tạ	~hắn	~hằng	~hằng ngày	~hằng tháng	~hằng tuần	~hẳn	~hẹn	~hẹn gặp	~hẹn nhau
~hẻm	~hẻm 0	~hết	~hết 0	~hết hạn	~hết lớp	~hết tháng	~hết tiền	~hề	~hề biết	~hề hấn	~hễ
~hệ	~hệ công	~hệ thống	~hệ đội	~hệt	~họ	~họ N	~họ có	~họ của	~họ hàng	~họ không	~họ là
~họ tên	~họ tự	~họ đi	~họa	~họa sĩ	~học	~học 0	~học N	~học bổng	~học cho	~học cách	~học của
~học giỏi	~học kim	~học kỳ	~học lê	~học lớp	~học nghề	~học nguyễn	~học phí	~học sinh	~học theo	~học thêm	~học trò
~học tình	~học tập	~học từ	~học viên	~học về	~học xong	~học xóa	~học đường	~học được	~học ở	~họp	~họp dân
~họp giao	~họp kết	~họp thôn	~họp tổ	~hỏa	~hỏa hoạn	~hỏi	~hỏi T	~hỏi bí	~hỏi cho	~hỏi chuyện	~hỏi con
~hỏi cách	~hỏi có	~hỏi công	~hỏi giấy	~hỏi gì	~hỏi han	~hỏi lại	~hỏi mua	~hỏi mãi	~hỏi nhanh	~hỏi sao	~hỏi thêm
~hỏi thì	~hỏi thăm	~hỏi thủ	~hỏi tên	~hỏi tổ	~hỏi vì	~hỏi về	~hỏi đáp	~hỏng	~hố	~hối	~hốt
~hồ	~hồ N	~hồ sơ	~hồ thủy	~hồ văn	~hồi	~hồi 0	~hồi sức	~hồi tháng	~hồi trước	~hồi xưa	~hồi đó
~hồi đầu	~hồn	~hồng	~hồng phong	~hổ	~hỗ	~hỗ trợ	~hộ	~hộ 0	~hộ N	~hộ T	~hộ chiếu
~hộ có	~hộ dân	~hộ gia	~hộ góp	~hộ khó	~hộ không	~hộ khẩu	~hộ kinh	~hộ ký	~hộ lắp	~hộ nghèo	~hộ đã
~hộ ở	~hội	~hội 0	~hội N	~hội an	~hội bảo	~hội chợ	~hội chữ	~hội có	~hội cựu	~hội hóa	~hội khuyến
~hội lhpn	~hội liên	~hội làng	~hội nghị	~hội người	~hội nhóm	~hội nông	~hội phụ	~hội thi	~hội thảo	~hội toàn	~hội trăng
~hội trường	~hội trưởng	~hội viên	~hội đồng	~hộp	~hộp bánh	~hộp sữa	~hộp thư	~hớt	~hớt hải	~hớt tóc	~hờ
~hở	~hợp	~hợp T	~hợp công	~hợp của	~hợp pháp	~hợp phòng	~hợp tác	~hợp với	~hợp đồng	~hợp đội	~hụi
~hụi phải	~hụi ở	~hụt	~hủ	~hủ tiếu	~hủy	~hủy hoại	~hứa	~hứng	~hữu	~i	~ia
~ii	~iii	~im	~im lặng	~in	~in 0	~in số	~in trên	~info	~iv	~k	~k 0
~karaoke	~keo	~kg	~kg gạo	~kg pháo	~kh	~kha	~khai	~khai báo	~khai của	~khai giảng	~khai mua
~khai nhận	~khai sinh	~khai thác	~khai trên	~khai trương	~khai đã	~khang	~khay	~khe	~khen	~khen T	~khen cho
~khen của	~khen kèm	~khen thưởng	~khen và	~khi	~khi T	~khi biết	~khi bị	~khi chia	~khi chuyển	~khi chưa	~khi con
~khi có	~khi công	~khi gặp	~khi không	~khi làm	~khi lỡ	~khi mua	~khi mất	~khi nghe	~khi nghi	~khi người	~khi nhận
~khi nước	~khi ra	~khi thấy	~khi uống	~khi xe	~khi đang	~khi đi	~khi đưa	~khi được	~khi ấy	~khiêm	~khiêng
~khiến	~khiến T	~khiến cả	~khiếu	~khiếu nại	~khiển	~khiển xe	~khiễng	~khmer	~kho	~khoa	~khoa tỉnh
~khoan	~khoang	~khoanh	~khoe	~khoác	~khoán	~khoản	~khoản 0	~khoản cá	~khoản của	~khoản giả	~khoản là
~khoản ngân	~khoản nhận	~khoản vay	~khoản định	~khoảng	~khoảng 0	~khu	~khu 0	~khu công	~khu dân	~khu nhà	~khu phố
~khu trọ	~khu tái	~khu tập	~khu vực	~khung	~khuya	~khuyên	~khuyên T	~khuyên các	~khuyên người	~khuyến	~khuyến cáo
~khuyến học	~khuyết	~khuyết tật	~khuôn	~khuôn mặt	~khuất	~khá	~khác	~khác là	~khách	~khách 0	~khách N
~khách chuyển	~khách hàng	~khách không	~khách là	~khách lạ	~khách mời	~khách quen	~khách sạn	~khách từ	~khách đến	~khám	~khám bệnh
~khám nghiệm	~khám sức	~khám xét	~khán	~khán giả	~khánh	~khánh thành	~khâu	~khâu 0	~khèn	~khéo	~khép
~khép lại	~khét	~khê	~khí	~khí thở	~khó	~khó khăn	~khó nhất	~khóa	~khóa cổng	~khóa cửa	~khóa do
~khóa hai	~khóa thẻ	~khóa trái	~khóa tài	~khóa xe	~khóa ở	~khóc	~khóc bên	~khóc khi	~khóc vì	~khói	~khóm
~khóm 0	~khô	~khôi	~không	~không ai	~không bao	~không biết	~không biển	~không bán	~không báo	~không bấm	~không bắt
~không bằng	~không bị	~không chia	~không cho	~không chuyển	~không chỉ	~không chịu	~không chở	~không chụp	~không cài	~không cánh	~không còn
~không có	~không công	~không cầm	~không cần	~không dám	~không dùng	~không ghi	~không giao	~không giấu	~không giấy	~không giữ	~không gọi
~không gửi	~không hề	~không hỏi	~không khai	~không khí	~không khóa	~không khóc	~không kéo	~không ký	~không kể	~không kịp	~không liên
~không làm	~không lãi	~không lên	~không lương	~không lấy	~không ma	~không mang	~không may	~không mua	~không muốn	~không mất	~không mắc
~không mở	~không nghe	~không ngủ	~không nhìn	~không nhận	~không nhớ	~không nên	~không nêu	~không nói	~không nổi	~không nộp	~không phát
~không phép	~không phải	~không qua	~không quen	~không quá	~không ra	~không rõ	~không rọ	~không sao	~không sạc	~không thu	~không thành
~không thả	~không thấy	~không thể	~không tin	~không tiếp	~không tiền	~không trách	~không trả	~không tái	~không tự	~không uống	~không vay
~không vào	~không về	~không với	~không xin	~không xảy	~không yêu	~không ăn	~không đeo	~không đi	~không đánh	~không đèn	~không đòi
~không đăng	~không đưa	~không được	~không đặt	~không đến	~không để	~không đọc	~không đốt	~không đồng	~không đội	~không đủ	~không ở
~khúc	~khúc cua	~khăn	~khả	~khải	~khản	~khảo	~khảo gồm	~khảo sát	~khấu	~khẩn	~khẩn cấp
~khẩu	~khẩu súng	~khẩu trang	~khập	~khập khiễng	~khắc	~khắc phục	~khắp	~khắp nơi	~khẳng	~khẳng định	~khỉ
~khỏe	~khỏe mạnh	~khỏe ổn	~khỏi	~khỏi nhà	~khối	~khối 0	~khối phố	~khống	~khống chế	~khổ	~khớp
~khởi	~khởi công	~khởi tố	~khủng	~khủng bố	~ki	~kia	~kia biên	~kia là	~kia sông	~kim	~kim tiêm
~kim đồng	~kinh	~kinh doanh	~kinh nghiệm	~kinh phí	~kinh tế	~kiên	~kiếm	~kiến	~kiến 0	~kiến của	~kiến nghị
~kiều	~kiểm	~kiểm chứng	~kiểm lâm	~kiểm soát	~kiểm sát	~kiểm tra	~kiểm điểm	~kiểm định	~kiểu	~kiểu mẫu	~kiểu này
~kiệm	~kiệm 0	~kiện	~kiệt	~kiệt 0	~km	~km 0	~km đường	~ko	~kon	~krông	~ksor
~kè	~kèm	~kèm 0	~kèm theo	~kèm ảnh	~kém	~kéo	~kéo T	~kéo co	~kéo dài	~kéo lên	~kéo tới
~kéo vào	~kéo được	~kéo đến	~két	~két sắt	~kê	~kê của	~kênh	~kêu	~kêu cứu	~kêu gọi	~kích
~kích hoạt	~kích điện	~kín	~kín danh	~kính	~kính chúc	~kính gửi	~kính mời	~kính thư	~kính thưa	~kíp	~ký
~ký biên	~ký cam	~ký của	~ký giấy	~ký hợp	~ký quyết	~ký tên	~ký túc	~ký tại	~ký tạm	~ký với	~ký xe
~kẹo	~kẹo kéo	~kẹp	~kẹt	~kẹt ở	~kẻ	~kẻ bán	~kẻ cướp	~kẻ cầm	~kẻ gian	~kẻ giả	~kẻ giật
~kẻ gọi	~kẻ kia	~kẻ lạ	~kẻ lừa	~kẻ móc	~kẻ trộm	~kẻ xưng	~kẻ xấu	~kẻng	~kẻng an	~kẻo	~kế
~kế bên	~kế hoạch	~kế toán	~kết	~kết 0	~kết bạn	~kết không	~kết luận	~kết mô	~kết nghĩa	~kết phong	~kết quả
~kết thúc	~kề	~kề dao	~kể	~kể bị	~kể cho	~kể chuyện	~kể có	~kể cả	~kể của	~kể hồi	~kể lại
~kể rằng	~kể trong	~kể từ	~kể về	~kể với	~kể đã	~kể ở	~kệ	~kịch	~kịch bản	~kịp	~kịp thời
~kỳ	~kỳ 0	~kỳ ai	~kỷ	~kỷ luật	~kỷ niệm	~kỹ	~kỹ năng	~kỹ sư	~kỹ thuật	~l	~l 0
~la	~lai	~lam	~lan	~lan can	~lan sang	~lan truyền	~lang	~lao	~lao công	~lao ra	~lao vào
~lao xuống	~lao động	~lau	~len	~leo	~lhpn	~lhpn xã	~lim	~linh	~linh mục	~link	~livestream
~liên	~liên gia	~liên hiệp	~liên hoan	~liên hệ	~liên hồi	~liên kết	~liên lạc	~liên ngành	~liên quan	~liên tiếp	~liên tục
~liên đoàn	~liền	~liền 0	~liền không	~liều	~liệt	~liệt sĩ	~liệu	~liệu nổ	~lo	~lo hậu	~loa
~loa 0	~loa ba	~loa kéo	~loa phường	~loa truyền	~loan	~lon	~long	~loại	~loạn	~loạt	~luyện
~luyện viên	~luân	~luôn	~luôn 0	~luận	~luật	~luật dân	~luật gia	~luật hình	~luật không	~luật phòng	~luật sư
~luật trật	~luật tố	~luồng	~ly	~ly hôn	~là	~là 0	~là N	~là T	~là ai	~là biết	~là bé
~là bẫy	~là bị	~là chiến	~là chuyện	~là cháu	~là chủ	~là con	~là các	~là cái	~là cán	~là có	~là công
~là cả	~là của	~là do	~là em	~là gia	~là giả	~là gì	~là gọi	~là hai	~là hết	~là học	~là hỏi
~là không	~là kẻ	~là luật	~là lần	~là lừa	~là mất	~là mẹ	~là một	~là người	~là nhà	~là nhân	~là nhờ
~là những	~là phần	~là sai	~là sinh	~là thiếu	~là thành	~là thượng	~là thầy	~là thợ	~là tin	~là tiền	~là trung
~là trường	~là tên	~là tổ	~là vi	~là vợ	~là vụ	~là xe	~là đại	~là để	~là đồng	~là đội	~là đủ
~lài	~làm	~làm 0	~làm T	~làm ba	~làm bánh	~làm ca	~làm cho	~làm chủ	~làm chứng	~làm công	~làm căn
~làm của	~làm giả	~làm giấy	~làm gì	~làm hai	~làm hồ	~làm lại	~làm lễ	~làm mất	~làm nghề	~làm người	~làm nhiệm
~làm nhà	~làm nhục	~làm phụ	~làm rõ	~làm sao	~làm theo	~làm thuê	~làm thợ	~làm thủ	~làm trưởng	~làm tổ	~làm từ
~làm việc	~làm về	~làm vợ	~làm xa	~làm ăn	~làm đơn	~làm đường	~làm được	~làm đội	~làm ở	~làn	~làng
~làng a	~làng chài	~làng hồ	~làng kon	~làng ksor	~làng y	~lành	~lào	~lá	~lá thư	~lá điện	~lá đơn
~lách	~lái	~lái N	~lái xe	~lái đò	~lán	~láng	~lánh	~lát	~lâm	~lân	~lâu
~lâu rồi	~lãi	~lãi 0	~lãi nặng	~lãi suất	~lãm	~lãnh	~lãnh án	~lãnh đạo	~lèo	~lén	~lê
~lê hồng	~lê lợi	~lê quý	~lê thị	~lê văn	~lên	~lên 0	~lên bàn	~lên bảng	~lên bờ	~lên công	~lên cơn
~lên gặp	~lên là	~lên làm	~lên mạng	~lên nhóm	~lên nhận	~lên phường	~lên thì	~lên tiếng	~lên trang	~lên trường	~lên trụ
~lên tường	~lên tấm	~lên tận	~lên tới	~lên từ	~lên xe	~lên xã	~lì	~lính	~lính cứu	~lít	~lít khí
~lò	~lò bánh	~lò gạch	~lò mổ	~lòng	~lòng tin	~lót	~lô	~lô đất	~lô đề	~lôi	~lông
~lùa	~lùi	~lùng	~lúa	~lúc	~lúc 0	~lúc T	~lúc nào	~lúc nửa	~lúc rạng	~lúc đó	~lúc đầu
~lúc ấy	~lý	~lý 0	~lý N	~lý chợ	~lý con	~lý do	~lý hình	~lý nghiêm	~lý theo	~lý thị	~lý tự
~lăm	~lăm phút	~lăn	~lăn điện	~lăng	~lĩnh	~lĩnh 0	~lũ	~lũng	~lơ	~lư	~lưng
~lưu	~lưu 0	~lưu lại	~lưu trú	~lưu ý	~lưu động	~lương	~lương 0	~lương cao	~lương hưu	~lưới	~lưỡi
~lượm	~lượng	~lượng chức	~lượng công	~lượng mặt	~lượng tham	~lượt	~lượt chia	~lượt khách	~lượt người	~lượt xem	~lạ
~lạ cho	~lạ là	~lạ mặt	~lạ thì	~lạ tới	~lạ vào	~lạ đến	~lạ ở	~lạc	~lạc bộ	~lạc từ	~lạc được
~lạc ở	~lạch	~lại	~lại 0	~lại T	~lại ba	~lại biển	~lại bản	~lại bằng	~lại bị	~lại chiếc	~lại cho
~lại chuyện	~lại cái	~lại có	~lại căn	~lại của	~lại do	~lại gần	~lại hai	~lại hỏi	~lại không	~lại là	~lại lúc
~lại lấy	~lại một	~lại mới	~lại ngay	~lại người	~lại nói	~lại số	~lại thì	~lại tin	~lại tiền	~lại toàn	~lại trong
~lại truyền	~lại trước	~lại tài	~lại tên	~lại từ	~lại với	~lại vợ	~lại xe	~lại được	~lại để	~lại đủ	~lại ở
~lạng	~lạnh	~lạt	~lảng	~lảng vảng	~lấn	~lấn chiếm	~lấp	~lấy	~lấy 0	~lấy chiếc	~lấy chồng
~lấy công	~lấy lại	~lấy lời	~lấy mất	~lấy mẫu	~lấy một	~lấy tiền	~lấy trộm	~lấy túi	~lấy từ	~lấy xe	~lấy đi
~lấy điện	~lấy được	~lầm	~lầm lỡ	~lần	~lần 0	~lần T	~lần bị	~lần cuối	~lần hai	~lần lượt	~lần một
~lần nào	~lần này	~lần nữa	~lần ra	~lần sau	~lần theo	~lần thứ	~lần trong	~lần vào	~lần vì	~lần đi	~lần đầu
~lầu	~lẩn	~lẩu	~lẫn	~lập	~lập 0	~lập biên	~lập chuyên	~lập danh	~lập hồ	~lập nhóm	~lập trang
~lập tổ	~lập tức	~lập đội	~lật	~lậu	~lắc	~lắc đầu	~lắk	~lắm	~lắng	~lắng nghe	~lắp
~lắp 0	~lắp camera	~lắp chuông	~lắp thêm	~lặn	~lặn tìm	~lặng	~lặng lẽ	~lặng đi	~lặp	~lặp lại	~lẻ
~lẻ ma	~lẽ	~lề	~lều	~lễ	~lễ chào	~lễ hội	~lễ ra	~lễ trao	~lễ tân	~lệ	~lệ phí
~lệch	~lệnh	~lệnh bắt	~lịch	~lịch sử	~lịch sự	~lọc	~lọc máu	~lọt	~lốc	~lối	~lối ra
~lối thoát	~lối đi	~lốp	~lồng	~lỗ	~lỗi	~lỗi và	~lỗi vì	~lộ	~lộ 0	~lộ ra	~lộc
~lội	~lộn	~lột	~lớn	~lớn là	~lớn nhất	~lớn tuổi	~lớp	~lớp 0	~lớp bơi	~lớp có	~lớp dạy
~lớp học	~lớp là	~lớp một	~lớp trưởng	~lớp xóa	~lời	~lời 0	~lời T	~lời bạn	~lời cảm	~lời hứa	~lời khai
~lời kêu	~lời kể	~lời một	~lời nhắn	~lời rủ	~lời trong	~lời xin	~lời đúng	~lở	~lỡ	~lỡ chuyển	~lợi
~lợi dụng	~lợn	~lợp	~lục	~lừa	~lừa 0	~lừa bán	~lừa người	~lừa đảo	~lửa	~lửa bùng	~lửa lan
~lữ	~lực	~lực gia	~lực học	~lực lượng	~lực từ	~m	~m 0	~m đất	~ma	~ma túy	~mai
~mai táng	~mang	~mang biển	~mang giấy	~mang hung	~mang lên	~mang nộp	~mang ra	~mang số	~mang thai	~mang theo	~mang trả
~mang tên	~mang tới	~mang về	~mang đến	~manh	~manh mối	~massage	~may	~may có	~may không	~may mà	~may mắn
~mb	~mc	~me	~men	~mg	~mg lít	~mi	~micro	~minh	~minh họa	~mini	~miếng
~miếu	~miền	~miền trung	~miễn	~miễn phí	~miệng	~mlô	~mong	~mong T	~mong các	~mong có	~mong mọi
~mttq	~mua	~mua 0	~mua bán	~mua bánh	~mua cho	~mua của	~mua hai	~mua hàng	~mua lại	~mua máy	~mua sữa
~mua thuốc	~mua trả	~mua tặng	~mua vé	~mua xe	~mua áo	~mua được	~mua đất	~mua đồ	~mua ở	~muối	~muốn
~muốn giúp	~muốn nói	~muộn	~mà	~mà T	~mà bay	~mà chưa	~mà có	~mà em	~mà không	~mà là	~mà người
~mà vẫn	~mà đi	~màn	~màn hình	~màng	~màu	~màu trắng	~màu vàng	~màu xanh	~màu áo	~màu đỏ	~mày
~mách	~mái	~mái nhà	~mái tôn	~mái ấm	~mát	~máu	~máy	~máy 0	~máy bay	~máy bơm	~máy cho
~máy cày	~máy của	~máy không	~máy là	~máy lọc	~máy nổ	~máy phát	~máy tính	~máy và	~máy điện	~máy đã	~máy ảnh
~máy ở	~mâm	~mâm cơm	~mân	~mâu	~mâu thuẫn	~mây	~mã	~mã otp	~mã qr	~mã số	~mãi
~mãi không	~mãn	~mãn hạn	~mèo	~mé	~mém	~mép	~mét	~mét vuông	~mê	~mì	~mìn
~mình	~mình bị	~mình có	~mình cũng	~mình giữ	~mình không	~mình thì	~mình với	~mình đang	~mình ở	~mí	~mía
~mít	~mò	~mòn	~móc	~móc túi	~móc áo	~móm	~móm mém	~món	~món nợ	~móng	~mô
~mô hình	~mô tô	~môi	~môi giới	~môi trường	~môn	~mông	~mõ	~mõm	~mù	~mù chữ	~mùa
~mùa cà	~mùa hè	~mùa mưa	~mùi	~mùi khét	~mùng	~mùng 0	~múa	~múc	~măng	~mũ	~mũ bảo
~mũi	~mơ	~mưa	~mưu	~mươi	~mươi bảy	~mươi mốt	~mươi ngày	~mươi năm	~mươi phút	~mươi sáu	~mươi triệu
~mươi tuổi	~mươi tư	~mương	~mướn	~mười	~mười ba	~mười bảy	~mười bốn	~mười chín	~mười giờ	~mười hai	~mười lăm
~mười lần	~mười mấy	~mười một	~mười ngày	~mười năm	~mười phút	~mười sáu	~mười tám	~mường	~mượn	~mượn hội	~mượn tiền
~mượn xe	~mạ	~mạc	~mạch	~mạn	~mạng	~mạng tìm	~mạng xã	~mạnh	~mạnh dạn	~mạnh thường	~mạo
~mạo danh	~mả	~mải	~mảnh	~mảnh giấy	~mất	~mất 0	~mất chiếc	~mất con	~mất cái	~mất cả	~mất cắp
~mất của	~mất gà	~mất gì	~mất gần	~mất hai	~mất hết	~mất liên	~mất luôn	~mất là	~mất một	~mất ngủ	~mất nhiều
~mất sóng	~mất sạch	~mất tiền	~mất trắng	~mất trộm	~mất tích	~mất việc	~mất vì	~mất ví	~mất xe	~mất điện	~mất đồ
~mất đồng	~mấy	~mấy T	~mấy dòng	~mấy hôm	~mấy ngày	~mấy năm	~mấy đứa	~mầm	~mầm non	~mẩu	~mẩu giấy
~mẫn	~mẫu	~mẫu giáo	~mận	~mập	~mật	~mật khẩu	~mật phục	~mậu	~mắc	~mắc bẫy	~mắc kẹt
~mắm	~mắm tôm	~mắn	~mắng	~mắt	~mắt camera	~mắt câu	~mắt của	~mắt mô	~mắt phải	~mắt thần	~mặc
~mặc sắc	~mặc áo	~mặc đồ	~mặt	~mặt 0	~mặt T	~mặt bằng	~mặt nạ	~mặt sau	~mặt trận	~mặt trời	~mặt tại
~mặt và	~mặt ở	~mẹ	~mẹ N	~mẹ T	~mẹ bé	~mẹ bị	~mẹ cháu	~mẹ chồng	~mẹ con	~mẹ của	~mẹ em
~mẹ già	~mẹ hãy	~mẹ học	~mẹ là	~mẹ làm	~mẹ ruột	~mẹ tôi	~mẹ đi	~mẹ đẻ	~mẹ để	~mẹ ơi	~mẹo
~mến	~mềm	~mệ	~mệnh	~mệt	~mọi	~mọi người	~mọi thắc	~mỏ	~mốc	~mối	~mốt
~mồ	~mồ côi	~mồi	~mồng	~mồng 0	~mổ	~mổ gấp	~mổ mắt	~mỗi	~mỗi T	~mỗi bên	~mỗi chiều
~mỗi em	~mỗi gia	~mỗi hộ	~mỗi khi	~mỗi lượt	~mỗi lần	~mỗi ngày	~mỗi người	~mỗi nhà	~mỗi năm	~mỗi phần	~mỗi quý
~mỗi suất	~mỗi sáng	~mỗi tháng	~mỗi thứ	~mỗi tuần	~mỗi tối	~mỗi tổ	~mỗi đêm	~mộ	~mộc	~một	~một T
~một buổi	~một bài	~một bé	~một bình	~một bạn	~một bộ	~một bữa	~một chiếc	~một chuyện	~một cháu	~một chân	~một con
~một cuốn	~một cuộc	~một cái	~một cán	~một câu	~một cây	~một công	~một cú	~một căn	~một cậu	~một cặp	~một cửa
~một cựu	~một dòng	~một em	~một gia	~một giờ	~một gã	~một góc	~một học	~một hồi	~một khách	~một khẩu	~một ký
~một kẻ	~một kỳ	~một là	~một lá	~một lần	~một lối	~một lời	~một máy	~một mình	~một nam	~một ngày	~một người
~một nhà	~một nhóm	~một năm	~một nửa	~một nữ	~một phút	~một phần	~một phụ	~một quả	~một số	~một thanh	~một tháng
~một thẻ	~một tiếng	~một trang	~một triệu	~một trong	~một trăm	~một trường	~một trận	~một tuần	~một tài	~một tên	~một túi
~một tấm	~một tờ	~một việc	~một ví	~một vòng	~một vụ	~một xe	~một điều	~một điện	~một đêm	~một đồng	~một đứa
~mớ	~mới	~mới 0	~mới biết	~mới có	~mới hay	~mới học	~mới kể	~mới lên	~mới nói	~mới thấy	~mới về
~mới được	~mờ	~mời	~mời N	~mời T	~mời các	~mời cả	~mời hai	~mời làm	~mời lên	~mời phụ	~mời tới
~mời về	~mời đến	~mở	~mở 0	~mở cổng	~mở cửa	~mở khóa	~mở loa	~mở lại	~mở lớp	~mở màn	~mở phiên
~mở quán	~mở ra	~mở rộng	~mở tiệm	~mở tài	~mở tủ	~mở từ	~mở đường	~mở được	~mở đầu	~mỡ	~mục
~mục N	~mục sư	~mủ	~mức	~mức 0	~mức phạt	~mức thưởng	~mừng	~mực	~mỹ	~n	~n 0
~na	~nai	~nam	~nam 0	~nam sinh	~nam định	~nay	~nay 0	~nay T	~nay chưa	~nay có	~nay công
~nay không	~nay là	~nay làm	~nay mới	~nay vẫn	~nay đã	~nay được	~nay ở	~neo	~neo đơn	~net	~nga
~ngang	~ngay	~ngay 0	~ngay cho	~ngay công	~ngay hôm	~ngay sau	~ngay trong	~ngay trên	~ngay trước	~ngay tại	~ngay đầu
~nghe	~nghe chuyện	~nghe giọng	~nghe kể	~nghe loa	~nghe lời	~nghe máy	~nghe nói	~nghe rõ	~nghe rồi	~nghe tin	~nghe tiếng
~nghe xong	~nghe điện	~nghe được	~nghen	~nghi	~nghi can	~nghi do	~nghi ngờ	~nghi phạm	~nghi vấn	~nghiêm	~nghiêm trọng
~nghiên	~nghiên cứu	~nghiêng	~nghiêng ngả	~nghiệm	~nghiệm hiện	~nghiện	~nghiện mới	~nghiệp	~nghiệp của	~nghiệp vụ	~nghèo
~nghìn	~nghìn một	~nghìn người	~nghìn đồng	~nghĩ	~nghĩ ra	~nghĩ tới	~nghĩa	~nghĩa cử	~nghĩa trang	~nghĩa tình	~nghĩa vụ
~nghẹn	~nghẹt	~nghề	~nghề nghiệp	~nghề sửa	~nghệ	~nghệ an	~nghệ do	~nghệ nhân	~nghệ sĩ	~nghệ số	~nghỉ
~nghỉ 0	~nghỉ hè	~nghỉ hưu	~nghỉ học	~nghỉ việc	~nghị	~nghị T	~nghị ai	~nghị các	~nghị có	~nghị công	~nghị cấp
~nghị khen	~nghị không	~nghị lắp	~nghị người	~nghị nhân	~nghị phụ	~nghị quyết	~nghị sơ	~nghị tặng	~nghị tổng	~nghị định	~nghịch
~ngon	~ngoài	~ngoài cổng	~ngoài hiên	~ngoài ra	~ngoài sân	~ngoái	~ngoại	~ngoại T	~ngoại của	~nguy	~nguy cơ
~nguy hiểm	~nguy kịch	~nguyên	~nguyên nhân	~nguyên tắc	~nguyên vẹn	~nguyễn	~nguyễn thị	~nguyễn trãi	~nguyễn văn	~nguyện	~nguyện của
~nguyện giao	~nguyện viên	~nguyệt	~nguồn	~nguồn gốc	~nguồn tin	~nguội	~ngàn	~ngành	~ngành do	~ngành điện	~ngào
~ngày	~ngày 0	~ngày T	~ngày có	~ngày công	~ngày giỗ	~ngày hội	~ngày không	~ngày liền	~ngày làm	~ngày mai	~ngày một
~ngày nào	~ngày sau	~ngày sinh	~ngày thì	~ngày thứ	~ngày trong	~ngày trước	~ngày về	~ngày xưa	~ngày đêm	~ngày đầu	~ngày ấy
~ngày ở	~ngách	~ngách 0	~ngáo	~ngáo đá	~ngâm	~ngân	~ngân hàng	~ngân sách	~ngã	~ngã ba	~ngã cầu
~ngã gãy	~ngã tư	~ngã xuống	~ngãi	~ngó	~ngói	~ngón	~ngón tay	~ngô	~ngôi	~ngôi nhà	~ngõ
~ngõ 0	~ngăn	~ngăn chặn	~ngăn kéo	~ngăn kịp	~ngũ	~ngư	~ngư dân	~ngưng	~người	~người 0	~người T
~người biết	~người bán	~người báo	~người bạn	~người bệnh	~người bị	~người bỏ	~người canh	~người cao	~người cha	~người cho	~người chưa
~người chạy	~người chết	~người chỉ	~người chồng	~người con	~người cung	~người còn	~người có	~người cùng	~người cầm	~người của	~người dân
~người dùng	~người dưới	~người dạy	~người dẫn	~người dự	~người em	~người ghi	~người giao	~người già	~người giúp	~người giữ	~người gác
~người gây	~người góp	~người gõ	~người gọi	~người gửi	~người hiến	~người hàng	~người hỏi	~người khác	~người không	~người kia	~người kéo
~người ký	~người lao	~người là	~người làm	~người lái	~người lạ	~người lấy	~người lập	~người lớn	~người mua	~người mất	~người mắc
~người mặc	~người mẹ	~người một	~người nghe	~người nghiện	~người nghèo	~người ngồi	~người ngủ	~người nhà	~người nhận	~người nhặt	~người nuôi
~người nào	~người này	~người ném	~người nằm	~người nộp	~người phát	~người phụ	~người quay	~người quen	~người ra	~người rồi	~người sang
~người sau	~người ta	~người tham	~người theo	~người thuê	~người thân	~người thì	~người thương	~người thấy	~người thợ	~người thứ	~người tiếp
~người trong	~người trên	~người trông	~người trẻ	~người trực	~người tình	~người tố	~người tốt	~người tới	~người từ	~người từng	~người tử
~người tự	~người vay	~người vi	~người viết	~người vào	~người về	~người vợ	~người vừa	~người xem	~người xưng	~người xấu	~người yêu
~người đang	~người đi	~người điều	~người đàn	~người đánh	~người đã	~người đó	~người đăng	~người đưa	~người được	~người đại	~người đầu
~người đến	~người đọc	~người đội	~người đứng	~người ấy	~người ở	~ngược	~ngược lại	~ngược đãi	~ngượng	~ngại	~ngạt
~ngạt khói	~ngả	~ngất	~ngầm	~ngập	~ngắn	~ngắt	~ngọc	~ngọn	~ngọn lửa	~ngọt	~ngỏ
~ngồi	~ngồi bàn	~ngồi bên	~ngồi bệt	~ngồi co	~ngồi cùng	~ngồi cạnh	~ngồi ghế	~ngồi hàng	~ngồi khóc	~ngồi lại	~ngồi nghe
~ngồi sau	~ngồi trong	~ngồi trên	~ngồi uống	~ngồi với	~ngồi xe	~ngồi xuống	~ngồi ở	~ngộ	~ngộ độc	~ngờ	~ngụ
~ngụ ấp	~ngủ	~ngủ gật	~ngủ lại	~ngủ ngon	~ngủ quên	~ngủ trong	~ngủ trưa	~ngủ ở	~ngừa	~ngừng	~ngửa
~ngửi	~ngữ	~ngựa	~ngực	~nha	~nha trang	~nhan	~nhang	~nhanh	~nhanh hơn	~nhanh nhất	~nhanh trí
~nhau	~nhau 0	~nhau ra	~nhau vì	~nhau với	~nhau đi	~nhau đến	~nhau ở	~nhi	~nhiên	~nhiêu	~nhiều
~nhiều lần	~nhiều người	~nhiều nhất	~nhiều năm	~nhiều phụ	~nhiều vết	~nhiễm	~nhiệm	~nhiệm N	~nhiệm của	~nhiệm hình	~nhiệm kỳ
~nhiệm vụ	~nhiệt	~nhung	~nhà	~nhà 0	~nhà N	~nhà T	~nhà ai	~nhà ba	~nhà báo	~nhà bên	~nhà bình
~nhà bị	~nhà cho	~nhà con	~nhà cuối	~nhà còn	~nhà có	~nhà cấp	~nhà của	~nhà dân	~nhà giáo	~nhà hàng	~nhà hảo
~nhà họ	~nhà kho	~nhà không	~nhà lúc	~nhà máy	~nhà mình	~nhà mạng	~nhà mẹ	~nhà một	~nhà mới	~nhà nghiên	~nhà nghỉ
~nhà người	~nhà nào	~nhà nên	~nhà nước	~nhà rông	~nhà sinh	~nhà sàn	~nhà số	~nhà thuốc	~nhà thì	~nhà thơ	~nhà thầu
~nhà thờ	~nhà thứ	~nhà trong	~nhà trường	~nhà trọ	~nhà tài	~nhà tôi	~nhà tạm	~nhà văn	~nhà vệ	~nhà xe	~nhà xin
~nhà đang	~nhà đi	~nhà đã	~nhà đối	~nhà ống	~nhà ở	~nhàn	~nhàng	~nhánh	~nhát	~nhát dao	~nhát vào
~nhân	~nhân 0	~nhân N	~nhân ban	~nhân bị	~nhân chứng	~nhân có	~nhân của	~nhân dân	~nhân dịp	~nhân khẩu	~nhân là
~nhân may	~nhân ra	~nhân rộng	~nhân tạo	~nhân viên	~nhân vật	~nhân vụ	~nhân đây	~nhân được	~nhân ưu	~nhã	~nhãn
~nhé	~nhì	~nhì thuộc	~nhìn	~nhìn lại	~nhìn mặt	~nhìn thấy	~nhí	~nhóm	~nhóm 0	~nhóm bạn	~nhóm cho
~nhóm học	~nhóm kín	~nhóm là	~nhóm lớp	~nhóm người	~nhóm này	~nhóm phụ	~nhóm thanh	~nhóm thiện	~nhóm trẻ	~nhóm trộm	~nhóm zalo
~nhóm đối	~nhôm	~nhơn	~như	~như T	~như sau	~như thế	~như vậy	~nhưng	~nhưng T	~nhưng chưa	~nhưng chỉ
~nhưng không	~nhưng phải	~nhưng vẫn	~nhường	~nhượng	~nhạc	~nhạc sĩ	~nhạy	~nhạy cảm	~nhảy	~nhảy xuống	~nhấn
~nhấn mạnh	~nhất	~nhất 0	~nhất của	~nhất là	~nhất một	~nhất thuộc	~nhất trí	~nhầm	~nhầm 0	~nhẫn	~nhẫn cưới
~nhận	~nhận 0	~nhận T	~nhận biết	~nhận bằng	~nhận con	~nhận cuộc	~nhận có	~nhận của	~nhận diện	~nhận hồ	~nhận không
~nhận là	~nhận làm	~nhận lại	~nhận lỗi	~nhận lời	~nhận một	~nhận nuôi	~nhận phản	~nhận quà	~nhận ra	~nhận thấy	~nhận tin
~nhận tiền	~nhận trách	~nhận trình	~nhận từng	~nhận việc	~nhận xét	~nhận điện	~nhận đã	~nhận đơn	~nhận được	~nhận đỡ	~nhập
~nhập học	~nhập mã	~nhập số	~nhập viện	~nhật	~nhật 0	~nhật ký	~nhậu	~nhắc	~nhắc 0	~nhắc T	~nhắc chuyện
~nhắc các	~nhắc lại	~nhắc nhở	~nhắc tới	~nhắn	~nhắn cho	~nhắn của	~nhắn nhủ	~nhắn tin	~nhặt	~nhặt được	~nhặt ở
~nhẹ	~nhẹ lương	~nhẹ nhàng	~nhịn	~nhịp	~nhỏ	~nhỏ của	~nhỏ nhất	~nhỏ ở	~nhốt	~nhốt trong	~nhổ
~nhớ	~nhớ giùm	~nhớ lại	~nhớ mãi	~nhớ mặt	~nhớ thì	~nhớ được	~nhờ	~nhờ T	~nhờ camera	~nhờ công	~nhờ một
~nhờ người	~nhờ nhà	~nhờ tin	~nhờ vậy	~nhờ đó	~nhở	~nhở 0	~nhở vì	~nhục	~nhục người	~nhủ	~nhứt
~những	~những con	~những ngày	~những người	~những việc	~những đêm	~nhựa	~ni	~ni lông	~ninh	~ninh mạng	~ninh trật
~ninh tổ	~niê	~niêm	~niêm phong	~niêm yết	~niên	~niên N	~niên công	~niên lạ	~niên mang	~niên xung	~niên đi
~niệm	~niệm 0	~niệm chương	~non	~non hoa	~nuôi	~nuôi 0	~nuôi chó	~nuôi con	~nuôi hai	~nuôi tôm	~nà
~nào	~nào T	~nào bị	~nào có	~nào cũng	~nào là	~nào phải	~này	~này T	~này bị	~này cho	~này có
~này do	~này là	~này làm	~này từ	~này từng	~này đã	~nát	~nâng	~nâng cấp	~nâu	~nã	~não
~ném	~ném đá	~nén	~nét	~nên	~nên T	~nên bị	~nên chuyển	~nên có	~nên giữ	~nên không	~nên làm
~nên thoát	~nêu	~nêu tên	~nín	~nít	~nó	~nó còn	~nó gọi	~nó là	~nó nói	~nóc	~nói
~nói T	~nói cho	~nói chuyện	~nói con	~nói có	~nói của	~nói dối	~nói giọng	~nói gì	~nói gọn	~nói không	~nói là
~nói lại	~nói lời	~nói một	~nói ngắn	~nói nhà	~nói nhỏ	~nói phải	~nói ra	~nói rõ	~nói thêm	~nói thật	~nói tiếng
~nói trong	~nói trước	~nói tên	~nói từ	~nói vui	~nói về	~nói với	~nói xấu	~nói đã	~nói đùa	~nói được	~nón
~nón lá	~nóng	~nóng 0	~nóng của	~nô	~nông	~nông dân	~nông nghiệp	~nông trường	~nùng	~núi	~núp
~núp bóng	~nút	~năm	~năm 0	~năm T	~năm ba	~năm có	~năm công	~năm giờ	~năm hai	~năm học	~năm không
~năm kia	~năm liền	~năm là	~năm làm	~năm mươi	~năm mới	~năm nay	~năm ngoái	~năm ngày	~năm người	~năm nhất	~năm nào
~năm năm	~năm phút	~năm qua	~năm rồi	~năm sau	~năm thứ	~năm thực	~năm triệu	~năm trăm	~năm trước	~năm tuổi	~năm tù
~năm tới	~năm xưa	~năm đã	~năm được	~năm đến	~năng	~năng lượng	~nđ	~nơi	~nơi T	~nơi công	~nơi cư
~nơi gần	~nơi khác	~nơi ở	~nương	~nước	~nước 0	~nước cho	~nước chè	~nước cuốn	~nước lên	~nước mía	~nước mắm
~nước mắt	~nước ngoài	~nước rồi	~nước suối	~nước sôi	~nước thì	~nước uống	~nước đá	~nước ở	~nướng	~nạ	~nại
~nạn	~nạn giao	~nạn lao	~nạn nhân	~nạn thứ	~nạn trên	~nạp	~nạp 0	~nạp tiền	~nạt	~nấu	~nấu cháo
~nấu cơm	~nấu ăn	~nấy	~nậm	~nắm	~nắm tay	~nắm tình	~nắng	~nắp	~nằm	~nằm bên	~nằm dưới
~nằm lại	~nằm sát	~nằm trong	~nằm trên	~nằm viện	~nằm ở	~nẵng	~nặc	~nặng	~nặng 0	~nặng lãi	~nặng nhất
~nặng thì	~nẹt	~nẹt pô	~nến	~nếp	~nếu	~nếu có	~nếu không	~nếu người	~nề	~nền	~nọ
~nối	~nối với	~nốt	~nốt ruồi	~nồi	~nồi cháo	~nồi cơm	~nồi nước	~nồng	~nồng độ	~nổ	~nổ bình
~nổi	~nổi tiếng	~nỗi	~nỗi đau	~nội	~nội N	~nội T	~nội bộ	~nội của	~nội dung	~nội quy	~nội trú
~nội vụ	~nộp	~nộp 0	~nộp cho	~nộp hai	~nộp hồ	~nộp lại	~nộp một	~nộp phí	~nộp phạt	~nộp tiền	~nộp vũ
~nộp đơn	~nớ	~nợ	~nợ 0	~nợ thuê	~nợ tiền	~nứt	~nửa	~nửa giờ	~nửa năm	~nửa tháng	~nửa tiếng
~nửa đêm	~nữ	~nữ 0	~nữ N	~nữ bán	~nữ bị	~nữ công	~nữ do	~nữ phường	~nữ sinh	~nữ thôn	~nữ trang
~nữ với	~nữ xã	~nữ ở	~nữa	~oan	~oanh	~om	~ong	~online	~otp	~otp cho	~p
~p 0	~pa	~pc	~pc 0	~pccc	~persons 0	~persons 1	~persons 2	~pgs	~pha	~phan	~phan chu
~phanh	~phao	~phi	~phim	~phiên	~phiên chợ	~phiên tòa	~phiếu	~phiền	~phiện	~phong	~phong bì
~phong trào	~phong tỏa	~photo	~phum	~phun	~phà	~phá	~phá 0	~phá cửa	~phá khóa	~phá rừng	~phá án
~phá đường	~phán	~phán N	~pháo	~pháo hoa	~pháo lậu	~pháo nổ	~pháo tự	~pháp	~pháp N	~pháp hình	~pháp luật
~pháp lý	~pháp xã	~phát	~phát 0	~phát biểu	~phát cho	~phát hiện	~phát loa	~phát lúc	~phát thanh	~phát trên	~phát tán
~phát tờ	~phát từ	~phát động	~phân	~phân biệt	~phân bón	~phân công	~phân luồng	~phân tích	~phép	~phép không	~phép lái
~phê	~phìn	~phí	~phí 0	~phí cho	~phí do	~phía	~phía sau	~phía trước	~phích	~phím	~phòng
~phòng 0	~phòng N	~phòng an	~phòng bên	~phòng cháy	~phòng chống	~phòng có	~phòng công	~phòng cảnh	~phòng của	~phòng giao	~phòng khách
~phòng kinh	~phòng riêng	~phòng số	~phòng tiếp	~phòng trọ	~phòng trực	~phòng tư	~phòng văn	~phó	~phó N	~phó ban	~phó bí
~phó chủ	~phó giám	~phó hiệu	~phó trưởng	~phó đức	~phóng	~phóng lợn	~phóng sự	~phóng viên	~phông	~phù	~phùng
~phú	~phú lâm	~phú lợi	~phúc	~phúng	~phút	~phút 0	~phút là	~phút ngày	~phút sau	~phăng	~phơi
~phương	~phương hướng	~phương tiện	~phương án	~phước	~phước long	~phường	~phường 0	~phường an	~phường bình	~phường bạch	~phường bố
~phường có	~phường cùng	~phường cửa	~phường do	~phường ghi	~phường hòa	~phường hải	~phường hồng	~phường long	~phường làm	~phường lê	~phường lập
~phường mời	~phường mỹ	~phường nam	~phường nguyễn	~phường nhận	~phường nhắc	~phường phát	~phường phú	~phường phước	~phường phối	~phường sẽ	~phường thanh
~phường tiếng	~phường tiếp	~phường trao	~phường trình	~phường trần	~phường tân	~phường tặng	~phường tổ	~phường và	~phường vĩnh	~phường xin	~phường đang
~phường đã	~phường đông	~phường đề	~phường đồng	~phượng	~phạm	~phạm bị	~phạm hành	~phạm là	~phạm nhân	~phạm nồng	~phạm pháp
~phạm tội	~phạm về	~phạt	~phạt 0	~phạt N	~phạt T	~phạt hành	~phạt không	~phạt nguội	~phạt theo	~phạt tiền	~phạt tù
~phạt từ	~phạt vi	~phạt và	~phạt vì	~phạt đến	~phải	~phải bán	~phải báo	~phải bồi	~phải chuyển	~phải có	~phải cắt
~phải dừng	~phải gọi	~phải khâu	~phải là	~phải làm	~phải mổ	~phải nghỉ	~phải nhập	~phải nằm	~phải nộp	~phải trả	~phải tự
~phải vào	~phải xin	~phải đi	~phải đóng	~phải đến	~phải đền	~phản	~phản quang	~phản ánh	~phản đối	~phản ứng	~phấn
~phấn đấu	~phần	~phần còn	~phần hỏi	~phần lễ	~phần lớn	~phần mềm	~phần quà	~phần thi	~phần thưởng	~phẩm	~phận
~phận một	~phật	~phế	~phế liệu	~phỏng	~phỏng vấn	~phố	~phố 0	~phố bình	~phố có	~phố hàng	~phố số
~phố tân	~phố tặng	~phối	~phối hợp	~phổ	~phổ biến	~phổ thông	~phổi	~phở	~phở N	~phụ	~phụ N
~phụ bếp	~phụ cấp	~phụ huynh	~phụ hồ	~phụ nữ	~phụ trách	~phụ xe	~phục	~phục vụ	~phụng	~phủ	~pin
~pin và	~pv	~pô	~qh	~qh 0	~qr	~qua	~qua 0	~qua T	~qua ba	~qua biên	~qua các
~qua có	~qua cơn	~qua cầu	~qua cổng	~qua cửa	~qua khỏi	~qua loa	~qua lại	~qua mạng	~qua một	~qua phường	~qua suối
~qua sông	~qua số	~qua tin	~qua trên	~qua tài	~qua vneid	~qua vụ	~qua xác	~qua zalo	~qua điện	~qua đêm	~qua đường
~qua đời	~qua ứng	~quan	~quan chức	~quan csđt	~quan công	~quan cảnh	~quan hệ	~quan sát	~quan trọng	~quan tâm	~quan điều
~quang	~quang trung	~quanh	~quay	~quay clip	~quay lại	~quay mặt	~quay phim	~quay về	~quay được	~quen	~quen qua
~quen trên	~quy	~quy hoạch	~quy nhơn	~quy trình	~quy tắc	~quy định	~quy ước	~quyên	~quyên góp	~quyên được	~quyết
~quyết 0	~quyết của	~quyết không	~quyết định	~quyền	~quyền lợi	~quyển	~quà	~quà 0	~quà cho	~quà tri	~quá
~quá 0	~quá giờ	~quá hạn	~quá nên	~quá trình	~quái	~quán	~quán N	~quán cà	~quán cơm	~quán karaoke	~quán nhậu
~quán nước	~quán phở	~quán ăn	~quân	~quân 0	~quân N	~quân phục	~quân sự	~quân y	~quân đội	~quãng	~quét
~quét mã	~quê	~quê xã	~quên	~quên trên	~quên tắt	~quý	~quý iii	~quý vị	~quý đôn	~quăng	~quạt
~quả	~quả 0	~quả giải	~quả tang	~quả xác	~quả xử	~quả đạn	~quản	~quản lý	~quản số	~quản trị	~quảng
~quảng cáo	~quảng ngãi	~quấn	~quần	~quần chúng	~quần áo	~quầy	~quầy số	~quận	~quật	~quẹt	~quế
~quệt	~quốc	~quốc gia	~quốc lộ	~quốc tế	~quỳ	~quỳnh	~quỹ	~quỹ 0	~quỹ N	~quỹ an	~quỹ của
~quỹ khuyến	~quỹ tín	~qđ	~ra	~ra 0	~ra T	~ra bãi	~ra bến	~ra chiếc	~ra chỗ	~ra chợ	~ra con
~ra công	~ra cổng	~ra hai	~ra hiệu	~ra khỏi	~ra kẻ	~ra là	~ra làm	~ra lúc	~ra mất	~ra mắt	~ra mặt
~ra một	~ra ngay	~ra ngoài	~ra ngân	~ra người	~ra nhận	~ra phòng	~ra quyết	~ra quân	~ra sao	~ra sau	~ra sân
~ra tay	~ra thì	~ra trình	~ra trước	~ra trụ	~ra tòa	~ra tù	~ra tận	~ra tới	~ra từ	~ra va	~ra viện
~ra vào	~ra về	~ra với	~ra vụ	~ra xe	~ra xã	~ra đường	~ra được	~ra đại	~ra đầu	~ra đời	~ra ở
~ranh	~ranh đất	~rao	~rao bán	~rau	~ray	~reo	~ri	~riêng	~riêng T	~riêng cho	~riêng của
~riêng tư	~ro	~roi	~roi điện	~rong	~run	~run run	~rung	~rung chuông	~ruồi	~ruộng	~ruột
~ruột của	~ruột là	~rà	~rà soát	~rào	~rác	~rách	~rè	~rèm	~rét	~rê	~ròng
~rót	~rót nước	~rôn	~rông	~rông cắn	~rõ	~rõ 0	~rõ chủ	~rõ mặt	~rõ nguồn	~rõ vụ	~rút
~rút 0	~rút kinh	~rút ra	~rút tiền	~rút đơn	~rút được	~răn	~răn đe	~răng	~rơ	~rơi	~rơi trúng
~rơi xuống	~rơi ở	~rơm	~rưng	~rưng rưng	~rước	~rưỡi	~rượt	~rượu	~rượu bia	~rượu cần	~rạch
~rạn	~rạn xương	~rạng	~rạng sáng	~rạp	~rất	~rất lâu	~rẫy	~rẫy cà	~rằm	~rằm tháng	~rằng
~rằng T	~rằng có	~rẻ	~rẻ hơn	~rể	~rể N	~rể T	~rễ	~rọ	~rọ mõm	~rối	~rồi
~rồi T	~rồi báo	~rồi bị	~rồi bỏ	~rồi chuyển	~rồi chạy	~rồi chỉ	~rồi có	~rồi cùng	~rồi gọi	~rồi gửi	~rồi không
~rồi lấy	~rồi mới	~rồi nhờ	~rồi quay	~rồi thì	~rồi tắt	~rồi về	~rồi xin	~rồi đi	~rồi đòi	~rồi đưa	~rồi được
~rồng	~rổ	~rộn	~rộng	~rộng 0	~rớt	~rời	~rời nhà	~rụi	~rụng	~rủ	~rủ nhau
~rủ rê	~rủ thêm	~rủ đi	~rừng	~rửa	~rửa tiền	~rửa xe	~s	~sa	~sa lưới	~sacombank	~sai
~sai sự	~sai thì	~san	~sang	~sang 0	~sang bên	~sang campuchia	~sang chiết	~sang làm	~sang nhà	~sang năm	~sang tài
~sang tên	~sang đường	~sanh	~sao	~sao T	~sao không	~sao kê	~sau	~sau 0	~sau T	~sau ba	~sau bảy
~sau bị	~sau bốn	~sau cai	~sau có	~sau công	~sau hai	~sau khi	~sau là	~sau mười	~sau một	~sau mới	~sau nhiều
~sau nhà	~sau này	~sau phiên	~sau phần	~sau trận	~sau vụ	~sau xe	~sau đó	~say	~say rượu	~sen	~seo
~sh	~shipper	~shop	~sim	~sinh	~sinh 0	~sinh N	~sinh bị	~sinh giỏi	~sinh hoạt	~sinh khi	~sinh lớp
~sinh nghèo	~sinh ngày	~sinh năm	~sinh rủ	~sinh trường	~sinh trả	~sinh viên	~sinh ở	~sirius	~siu	~siêu	~siêu thị
~siết	~sn	~sn 0	~so	~so với	~soi	~soi đèn	~song	~soát	~soát 0	~soạn	~stk
~stk 0	~store	~su	~sung	~suy	~suýt	~suýt mất	~suất	~suất 0	~suất cơm	~suất quà	~suối
~suốt	~suốt 0	~suốt ba	~suốt buổi	~suốt hai	~suốt mười	~suốt một	~suốt đêm	~sà	~sài	~sài gòn	~sàn
~sàng	~sào	~sách	~sách 0	~sách của	~sách người	~sách vở	~sách xã	~sáng	~sáng 0	~sáng T	~sáng chủ
~sáng hôm	~sáng kiến	~sáng mùng	~sáng mồng	~sáng nay	~sáng nào	~sáng qua	~sáng ra	~sáng sớm	~sáng thì	~sáng thứ	~sáng đèn
~sáng đến	~sáo	~sáp	~sáp nhập	~sát	~sát N	~sát giao	~sát hình	~sát khu	~sát pccc	~sát viên	~sát vách
~sát điều	~sát đường	~sáu	~sáu giờ	~sáu mươi	~sáu người	~sáu năm	~sáu tháng	~sáu tuổi	~sân	~sân bay	~sân bóng
~sân chơi	~sân khấu	~sân nhà	~sân trường	~sân ubnd	~sân vận	~sân đình	~sâu	~sâu 0	~sét	~sê	~sóc
~sóng	~sót	~sôi	~sông	~súc	~súng	~súng hơi	~súng kíp	~súng tự	~súng điện	~săn	~sĩ
~sĩ N	~sĩ công	~sĩ quân	~sĩ thi	~sĩ trực	~sĩ tâm	~sơ	~sơ cứu	~sơ kết	~sơ sinh	~sơ thẩm	~sơ xử
~sơ đồ	~sơn	~sơn lại	~sơn đỏ	~sư	~sư N	~sư T	~sư cả	~sư thầy	~sưng	~sương	~sương mù
~sườn	~sưởi	~sạc	~sạc xe	~sạch	~sạn	~sạp	~sạt	~sạt lở	~sản	~sản phụ	~sản xuất
~sảnh	~sầu	~sầu riêng	~sập	~sập bẫy	~sập giàn	~sắc	~sắc phục	~sắm	~sắp	~sắp bị	~sắp tới
~sắt	~sẵn	~sẹo	~sẻ	~sẻ clip	~sẽ	~sẽ bị	~sẽ có	~sẽ kiểm	~sẽ làm	~sẽ mở	~sẽ nhân
~sẽ được	~sọ	~sọ não	~số	~số 0	~số T	~số cuối	~số căn	~số cộng	~số của	~số hộ	~số khung
~số liệu	~số lạ	~số máy	~số người	~số nhà	~số này	~số thẻ	~số tiền	~số trúng	~số trực	~số tài	~số và
~số vụ	~số xe	~số điện	~số đã	~số ấy	~số ở	~sống	~sống một	~sống với	~sống ở	~sốt	~sổ
~sổ của	~sổ ghi	~sổ hộ	~sổ hụi	~sổ sách	~sổ tay	~sổ tiết	~sổ trực	~sổ đỏ	~sới	~sớm	~sớm nhất
~sờ	~sở	~sở 0	~sở N	~sở cai	~sở công	~sở hữu	~sở xây	~sở y	~sợ	~sợ bị	~sợ không
~sợ nhất	~sợ quá	~sợi	~sợi dây	~sụp	~sụt	~sủa	~sức	~sức khỏe	~sử	~sử dụng	~sửa
~sửa khóa	~sửa mái	~sửa máy	~sửa nhà	~sửa xe	~sửa đổi	~sữa	~sự	~sự chứng	~sự cố	~sự ngắn	~sự theo
~sự thật	~sự việc	~sỹ	~t	~ta	~ta có	~ta gọi	~ta thấy	~tai	~tai mắt	~tai nghe	~tai nạn
~taluy	~tam	~tan	~tan ca	~tan học	~tand	~tang	~tang 0	~tang N	~tang lễ	~tang vật	~tao
~taxi	~tay	~tay T	~tay cho	~tay chân	~tay cầm	~tay của	~tay ga	~tay khi	~tay không	~tay phải	~tay run
~tay trái	~tay từng	~tay vào	~techcombank	~telegram	~tem	~tha	~thai	~thai tháng	~tham	~tham dự	~tham gia
~tham luận	~than	~thang	~thang dây	~thang máy	~thanh	~thanh bình	~thanh niên	~thanh phường	~thanh thiếu	~thanh toán	~thanh tra
~thanh viên	~thanh xã	~thao	~thay	~thay bằng	~thay mặt	~thay nhau	~thcs	~thcs lê	~thcs nguyễn	~theo	~theo T
~theo báo	~theo con	~theo cáo	~theo công	~theo căn	~theo dõi	~theo dấu	~theo giấy	~theo giờ	~theo hướng	~theo hồ	~theo khoản
~theo luật	~theo lời	~theo một	~theo nghị	~theo người	~theo quy	~theo quyết	~theo số	~theo thông	~theo thống	~theo xe	~theo yêu
~theo điều	~theo đơn	~thi	~thi công	~thi hành	~thi kéo	~thi nấu	~thi thể	~thi đua	~thi đấu	~thiên	~thiêu
~thiêu rụi	~thiết	~thiết bị	~thiết kế	~thiếu	~thiếu một	~thiếu niên	~thiếu nữ	~thiếu tá	~thiếu tướng	~thiếu úy	~thiểu
~thiện	~thiện của	~thiện nguyện	~thiệp	~thiệt	~thiệt hại	~thiệu	~thiệu là	~thoáng	~thoát	~thoát hiểm	~thoát nạn
~thoát thứ	~thoại	~thoại 0	~thoại của	~thoại giữa	~thoại lúc	~thoại trực	~thoại và	~thoại vào	~thpt	~thpt lê	~thu
~thu 0	~thu chi	~thu giữ	~thu hút	~thu hồi	~thu lại	~thu mua	~thu ngân	~thu nhận	~thu nhập	~thu phí	~thu quỹ
~thu tiền	~thu được	~thua	~thuyết	~thuyết phục	~thuyền	~thuyền trưởng	~thuyền viên	~thuê	~thuê 0	~thuê bao	~thuê nhà
~thuê phòng	~thuê trọ	~thuê tài	~thuẫn	~thuận	~thuật	~thuật viên	~thuế	~thuốc	~thuốc lá	~thuốc phiện	~thuộc
~thuộc về	~thuột	~thà	~thành	~thành 0	~thành công	~thành lập	~thành người	~thành phần	~thành phố	~thành tích	~thành viên
~thành vụ	~thào	~thác	~thách	~thái	~thám	~tháng	~tháng 0	~tháng ba	~tháng bảy	~tháng chín	~tháng chạp
~tháng giêng	~tháng không	~tháng lương	~tháng mười	~tháng một	~tháng nào	~tháng này	~tháng năm	~tháng qua	~tháng rồi	~tháng sau	~tháng sáu
~tháng thứ	~tháng trước	~tháng tuổi	~tháng tám	~tháng tù	~tháng tư	~tháng tới	~tháng đầu	~tháng đến	~thánh	~tháo	~thân
~thân của	~thân mến	~thân nhân	~thêm	~thêm 0	~thêm T	~thêm ba	~thêm bốn	~thêm cho	~thêm hai	~thêm một	~thêm về
~thêm đèn	~thêu	~thì	~thì T	~thì báo	~thì bị	~thì cho	~thì chưa	~thì chỉ	~thì con	~thì có	~thì cả
~thì giữ	~thì gọi	~thì hỏi	~thì không	~thì kể	~thì làm	~thì lấy	~thì mình	~thì mất	~thì một	~thì người	~thì nói
~thì phải	~thì ra	~thì sao	~thì thấy	~thì trả	~thì tôi	~thì xin	~thì xử	~thì đi	~thì đã	~thì được	~thì đến
~thì đừng	~thí	~thí sinh	~thích	~thính	~thò	~thóc	~thôi	~thôn	~thôn 0	~thôn a	~thôn hạ
~thôn nguyễn	~thôn nà	~thôn phú	~thôn thượng	~thôn trung	~thôn tân	~thôn đông	~thôn đồng	~thông	~thông báo	~thông minh	~thông qua
~thông tin	~thông tư	~thông đường	~thù	~thùng	~thùng mì	~thùng quà	~thùy	~thú	~thú nhận	~thú y	~thúc
~thúc 0	~thúc bằng	~thúc lúc	~thúng	~thúy	~thăm	~thăm hỏi	~thơ	~thơ N	~thư	~thư N	~thư chi
~thư cảm	~thư của	~thư gửi	~thư khen	~thư không	~thư ký	~thư ngỏ	~thư tố	~thư viện	~thư đoàn	~thư đảng	~thưa
~thưa T	~thưa các	~thương	~thương 0	~thương binh	~thương chợ	~thương của	~thương lái	~thương nặng	~thương sọ	~thương tích	~thương vong
~thương ở	~thường	~thường 0	~thường quân	~thường trú	~thường trực	~thường xuyên	~thưởng	~thưởng 0	~thưởng T	~thưởng cho	~thưởng mỗi
~thưởng nóng	~thưởng đột	~thượng	~thượng sĩ	~thượng tá	~thượng tọa	~thượng úy	~thạc	~thạc sĩ	~thạch	~thạnh	~thả
~thả rông	~thả tim	~thải	~thảo	~thấm	~thấp	~thất	~thấy	~thấy 0	~thấy N	~thấy T	~thấy ai
~thấy chiếc	~thấy cháu	~thấy con	~thấy có	~thấy em	~thấy gì	~thấy hai	~thấy khách	~thấy lạ	~thấy mình	~thấy một	~thấy người
~thấy sau	~thấy tin	~thấy trong	~thấy xe	~thấy ánh	~thấy ở	~thầm	~thần	~thầu	~thầu N	~thầy	~thầy N
~thầy T	~thầy cúng	~thầy dạy	~thầy giáo	~thầy hiệu	~thầy thuốc	~thẩm	~thẩm phán	~thẩm quyền	~thận	~thập	~thập đỏ
~thật	~thật N	~thật của	~thật không	~thật là	~thật ra	~thật thì	~thắc	~thắc mắc	~thắng	~thắng đội	~thắp
~thắp hương	~thắp đèn	~thằng	~thằng N	~thằng nhỏ	~thẳng	~thẳng cho	~thẳng vào	~thẻ	~thẻ 0	~thẻ atm	~thẻ bảo
~thẻ căn	~thẻ ngân	~thẻ tín	~thế	~thế chấp	~thế là	~thế mà	~thế nào	~thềm	~thể	~thể 0	~thể T
~thể bị	~thể dệt	~thể dục	~thể thao	~thể và	~thị	~thị N	~thị hồng	~thị sáu	~thị trường	~thị trấn	~thị xã
~thịnh	~thịt	~thọ	~thỏa	~thỏa thuận	~thối	~thống	~thống kê	~thống nhất	~thồ	~thổ	~thổ cẩm
~thổi	~thổi còi	~thới	~thờ	~thờ họ	~thời	~thời gian	~thời hạn	~thời điểm	~thở	~thợ	~thợ hàn
~thợ hồ	~thợ lặn	~thợ may	~thợ phụ	~thợ sửa	~thợ xây	~thợ điện	~thụ	~thụ lý	~thủ	~thủ N	~thủ phạm
~thủ quỹ	~thủ tục	~thủ đoạn	~thủng	~thủy	~thủy lợi	~thủy điện	~thứ	~thứ 0	~thứ ba	~thứ bảy	~thứ chín
~thứ hai	~thứ mười	~thứ nhất	~thứ năm	~thứ sáu	~thứ tiếng	~thứ tư	~thức	~thức trắng	~thức ăn	~thừa	~thừa nhận
~thừng	~thử	~thực	~thực hiện	~thực phẩm	~ti	~ti vi	~tim	~tin	~tin an	~tin ban	~tin buồn
~tin báo	~tin cho	~tin con	~tin có	~tin cậy	~tin của	~tin do	~tin dọa	~tin giúp	~tin loa	~tin là	~tin lời
~tin người	~tin nhanh	~tin nhắn	~tin này	~tin phường	~tin sai	~tin thêm	~tin từ	~tin vui	~tin vắn	~tin về	~tin vụ
~tin được	~tin đồn	~tinh	~tinh thần	~tivi	~tiêm	~tiêm phòng	~tiên	~tiên là	~tiên tiến	~tiêu	~tiêu biểu
~tiêu hủy	~tiêu thì	~tiêu thụ	~tiếc	~tiến	~tiến sĩ	~tiến độ	~tiếng	~tiếng T	~tiếng chuông	~tiếng chó	~tiếng dao
~tiếng gõ	~tiếng hát	~tiếng khóc	~tiếng kêu	~tiếng kẻng	~tiếng la	~tiếng máy	~tiếng mông	~tiếng mõ	~tiếng nói	~tiếng nổ	~tiếng sau
~tiếng trẻ	~tiếng việt	~tiếng xe	~tiếng ồn	~tiếp	~tiếp 0	~tiếp công	~tiếp dân	~tiếp khách	~tiếp nhận	~tiếp tay	~tiếp theo
~tiếp thu	~tiếp tục	~tiếp xúc	~tiết	~tiết kiệm	~tiết mục	~tiếu	~tiền	~tiền 0	~tiền bán	~tiền bảo	~tiền bằng
~tiền cho	~tiền chuyển	~tiền chuộc	~tiền còn	~tiền công	~tiền cọc	~tiền của	~tiền dành	~tiền dưỡng	~tiền giả	~tiền hàng	~tiền hụi
~tiền không	~tiền là	~tiền lương	~tiền lắp	~tiền lẻ	~tiền mua	~tiền mặt	~tiền mổ	~tiền phúng	~tiền qua	~tiền rồi	~tiền theo
~tiền thu	~tiền thuê	~tiền thuốc	~tiền thì	~tiền thưởng	~tiền trong	~tiền trước	~tiền và	~tiền vào	~tiền vì	~tiền về	~tiền án
~tiền ăn	~tiền điện	~tiền đã	~tiền đóng	~tiền được	~tiền để	~tiền ảo	~tiểu	~tiểu học	~tiểu phẩm	~tiểu thương	~tiễn
~tiệc	~tiệm	~tiệm bánh	~tiệm cầm	~tiệm may	~tiệm sửa	~tiệm thuốc	~tiệm tạp	~tiệm vàng	~tiện	~tk	~tnhh
~to	~to tiếng	~top	~toàn	~toàn bộ	~toàn dân	~toàn giao	~toàn phường	~toàn thể	~toàn thực	~toàn trường	~toàn tỉnh
~toàn xã	~toán	~toán 0	~toán N	~toản	~tp	~tr	~tra	~tra 0	~tra công	~tra của	~tra cứu
~tra hành	~tra mã	~tra nhân	~tra nồng	~tra soát	~tra viên	~tra vụ	~tra xác	~tra đã	~tra đêm	~trai	~trai 0
~trai N	~trai T	~trai bị	~trai của	~trai là	~trai út	~trang	~trang bán	~trang bị	~trang chính	~trang cá	~trang của
~trang facebook	~trang giả	~trang giấy	~trang này	~trang sức	~tranh	~tranh chấp	~tranh nhau	~trao	~trao 0	~trao bằng	~trao cho
~trao cờ	~trao giải	~trao giấy	~trao học	~trao lại	~trao nhà	~trao quà	~trao thưởng	~trao tiền	~trao trả	~trao đổi	~tre
~treo	~treo ở	~tri	~tri ân	~trinh	~trinh sát	~triều	~triển	~triệt	~triệt phá	~triệt xóa	~triệu
~triệu 0	~triệu cho	~triệu của	~triệu do	~triệu mua	~triệu mà	~triệu mỗi	~triệu một	~triệu nhưng	~triệu rưỡi	~triệu rồi	~triệu theo
~triệu tiền	~triệu trong	~triệu tập	~triệu và	~triệu vào	~triệu vì	~triệu để	~triệu đồng	~tro	~trong	~trong 0	~trong ba
~trong bao	~trong buồng	~trong buổi	~trong bản	~trong chòi	~trong cuộc	~trong các	~trong có	~trong căn	~trong cốp	~trong danh	~trong giờ
~trong hai	~trong hẻm	~trong họ	~trong khi	~trong kho	~trong lúc	~trong lễ	~trong máy	~trong mưa	~trong một	~trong ngày	~trong nhà
~trong nhóm	~trong những	~trong năm	~trong nước	~trong phong	~trong phòng	~trong phường	~trong quán	~trong quý	~trong rẫy	~trong sân	~trong số
~trong sổ	~trong tay	~trong tháng	~trong thùng	~trong tuần	~trong tài	~trong túi	~trong tổ	~trong ví	~trong vòng	~trong vườn	~trong vụ
~trong xóm	~trong đám	~trong đêm	~trong đó	~trong đợt	~trong ấp	~trung	~trung bình	~trung sĩ	~trung thu	~trung tá	~trung tâm
~trung úy	~trung ương	~truy	~truy bắt	~truy cập	~truy cứu	~truy nã	~truy tìm	~truy tặng	~truy tố	~truy xét	~truyền
~truyền thanh	~truyền thống	~truyền viên	~truyện	~trà	~trà sữa	~trà đá	~tràm	~tràn	~tràng	~trào	~trào toàn
~trách	~trách N	~trách nhiệm	~trách đội	~trái	~trái cây	~trái phép	~trán	~tráng	~tránh	~tránh xa	~tráo
~trân	~trân trọng	~trâu	~trâu bò	~trãi	~trèo	~trên	~trên 0	~trên biển	~trên bàn	~trên bảng	~trên bờ
~trên chuyến	~trên cầu	~trên cổng	~trên facebook	~trên giấy	~trên gác	~trên loa	~trên máy	~trên mạng	~trên một	~trên nhóm	~trên phố
~trên quốc	~trên sông	~trên tay	~trên trang	~trên tuyến	~trên vneid	~trên vách	~trên xe	~trên điện	~trên đèo	~trên đường	~trên địa
~trên ứng	~trêu	~trì	~trì chùa	~trình	~trình bày	~trình báo	~trình diện	~trình do	~trí	~trí 0	~trí ở
~trích	~trích xuất	~trích đoạn	~trò	~trò chuyện	~trò chơi	~trò cũ	~tròn	~tròn 0	~trói	~trót	~trôi
~trông	~trông giữ	~trông thấy	~trùm	~trùng	~trùng tên	~trú	~trú cho	~trú phường	~trú thôn	~trú tại	~trú tổ
~trú xã	~trúc	~trúng	~trúng thưởng	~trúng xe	~trăm	~trăm nghìn	~trăm ngàn	~trăm triệu	~trăng	~trăng rằm	~trơn
~trưa	~trưa 0	~trưng	~trương	~trước	~trước 0	~trước T	~trước bàn	~trước có	~trước cổng	~trước cờ	~trước cửa
~trước giờ	~trước khi	~trước kia	~trước mùa	~trước mặt	~trước một	~trước ngày	~trước nhà	~trước quán	~trước sự	~trước trường	~trước tòa
~trước tôi	~trước tết	~trước đây	~trước đó	~trường	~trường 0	~trường có	~trường cười	~trường học	~trường hợp	~trường không	~trường lê
~trường lặng	~trường mầm	~trường nội	~trường sẽ	~trường thcs	~trường thpt	~trường tiểu	~trường ubnd	~trường và	~trường vỗ	~trường xã	~trường đã
~trưởng	~trưởng N	~trưởng ban	~trưởng bản	~trưởng công	~trưởng dân	~trưởng họ	~trưởng khu	~trưởng là	~trưởng nhóm	~trưởng phòng	~trưởng phụ
~trưởng thôn	~trưởng trạm	~trưởng tổ	~trưởng tộc	~trưởng và	~trưởng xóm	~trưởng đoàn	~trưởng đã	~trưởng đội	~trưởng ấp	~trượt	~trượt chân
~trạch	~trại	~trại giam	~trạm	~trạm bơm	~trạm trưởng	~trạm xá	~trạm y	~trạng	~trả	~trả 0	~trả T
~trả cho	~trả góp	~trả lãi	~trả lương	~trả lại	~trả lời	~trả nợ	~trả tiền	~trả về	~trải	~trảng	~trấn
~trầm	~trần	~trần hưng	~trần phú	~trần quốc	~trầu	~trầy	~trầy xước	~trận	~trận chung	~trận lũ	~trận xã
~trật	~trật tự	~trắc	~trắng	~trẻ	~trẻ N	~trẻ bị	~trẻ con	~trẻ dũng	~trẻ dưới	~trẻ em	~trẻ lạc
~trẻ nhất	~trẻ nhỏ	~trẻ đi	~trẻ ở	~trễ	~trị	~trị giá	~trị tại	~trị viên	~trịnh	~trọ	~trọ 0
~trọ N	~trọ của	~trọ không	~trọ số	~trọ ở	~trọn	~trọng	~trọng tài	~trốn	~trống	~trồng	~trồng 0
~trồng cây	~trộm	~trộm 0	~trộm chó	~trộm cắp	~trộm gà	~trộm trâu	~trộm xe	~trộm đột	~trộn	~trời	~trời mưa
~trở	~trở lên	~trở lại	~trở về	~trợ	~trợ 0	~trợ cấp	~trợ gia	~trợ giúp	~trợ mỗi	~trợ xã	~trụ
~trụ sở	~trụ trì	~trục	~trứng	~trừ	~trừ 0	~trừ nợ	~trữ	~trực	~trực 0	~trực N	~trực ban
~trực công	~trực của	~trực tiếp	~trực tuyến	~trực đêm	~trực đảng	~tt	~ttg	~tu	~tui	~tung	~tung lên
~tung ảnh	~tuy	~tuyên	~tuyên bố	~tuyên dương	~tuyên phạt	~tuyên truyền	~tuyến	~tuyến đường	~tuyết	~tuyển	~tuyển dụng
~tuyệt	~tuyệt đối	~tuấn	~tuần	~tuần 0	~tuần hai	~tuần một	~tuần này	~tuần qua	~tuần rồi	~tuần sau	~tuần tra
~tuần trước	~tuần tới	~tuần đầu	~tuổi	~tuổi 0	~tuổi bị	~tuổi của	~tuổi không	~tuổi nhất	~tuổi trẻ	~tuổi và	~tuổi đi
~tuổi được	~ty	~ty của	~ty tnhh	~tà	~tài	~tài N	~tài chính	~tài khoản	~tài liệu	~tài sản	~tài trợ
~tài xế	~tàn	~tàng	~tàng trữ	~tào	~tàu	~tàu N	~tàu cá	~tàu của	~tá	~tá N	~tác
~tác của	~tác do	~tác giả	~tác mặt	~tác viên	~tác xã	~tách	~tái	~tái phạm	~tái định	~tám	~tám giờ
~tám mươi	~tám người	~tám năm	~tám triệu	~tám tuổi	~tán	~tán thành	~táng	~táo	~tát	~tâm	~tâm N
~tâm bảo	~tâm công	~tâm lý	~tâm sự	~tâm thần	~tâm y	~tân	~tân an	~tân hòa	~tân hưng	~tân lập	~tân thành
~tân tiến	~tây	~té	~tét	~tê	~tên	~tên N	~tên T	~tên ai	~tên chủ	~tên con	~tên công
~tên cướp	~tên gì	~tên là	~tên người	~tên nó	~tên thật	~tên trong	~tên trên	~tên từng	~tên đầy	~tìm	~tìm T
~tìm chủ	~tìm hiểu	~tìm kiếm	~tìm lại	~tìm người	~tìm ra	~tìm thấy	~tìm tới	~tìm được	~tìm đến	~tình	~tình huống
~tình hình	~tình nguyện	~tình thương	~tình tiết	~tình trạng	~tí	~tích	~tích 0	~tím	~tín	~tín dụng	~tín hiệu
~tính	~tính mạng	~tính người	~tính ra	~tính với	~tính đến	~tòa	~tòa giả	~tòa lưu	~tòa nhà	~tòa soạn	~tòa tuyên
~tòa án	~tòng	~tóc	~tóm	~tóm tắt	~tô	~tô 0	~tôi	~tôi 0	~tôi biết	~tôi bị	~tôi chưa
~tôi chỉ	~tôi còn	~tôi có	~tôi cũng	~tôi hỏi	~tôi không	~tôi là	~tôi làm	~tôi mất	~tôi mới	~tôi nhận	~tôi nói
~tôi phải	~tôi sợ	~tôi thấy	~tôi tên	~tôi từng	~tôi viết	~tôi xin	~tôi đi	~tôi đã	~tôi ở	~tôm	~tôn
~tông	~tông vào	~tù	~tù vì	~tù về	~tùng	~tùy	~tùy thân	~tú	~tú N	~túc	~túc xá
~túi	~túi có	~túi của	~túi là	~túi tiền	~túi trước	~túi vải	~túi xách	~túi áo	~túng	~túy	~tăng
~tăng 0	~tĩnh	~tơ	~tư	~tư 0	~tư pháp	~tư vấn	~tươi	~tương	~tương tác	~tương tự	~tước
~tưới	~tướng	~tướng N	~tường	~tường trình	~tưởng	~tượng	~tượng N	~tượng bị	~tượng cướp	~tượng giả	~tượng khai
~tượng trộm	~tượng đang	~tạ	~tại	~tại 0	~tại buổi	~tại bến	~tại bệnh	~tại chỗ	~tại chợ	~tại cuộc	~tại công
~tại cơ	~tại hồ	~tại hội	~tại khu	~tại km	~tại lễ	~tại một	~tại ngã	~tại nhà	~tại phòng	~tại phường	~tại quán
~tại quầy	~tại sân	~tại số	~tại thôn	~tại trung	~tại trường	~tại trạm	~tại trụ	~tại tòa	~tại tổ	~tại xã	~tại địa
~tại ấp	~tạm	~tạm dừng	~tạm giam	~tạm giữ	~tạm lánh	~tạm trú	~tạm ứng	~tạo	~tạp	~tạp hóa	~tạt
~tạt sơn	~tả	~tải	~tải 0	~tải chở	~tải trên	~tảo	~tảo hôn	~tấm	~tấm giấy	~tấm gương	~tấm hình
~tấm lòng	~tấm tôn	~tấm ảnh	~tấn	~tấn công	~tấn gạo	~tất	~tất cả	~tất toán	~tấu	~tầm	~tầng
~tầng 0	~tầng ba	~tầng hai	~tận	~tận nhà	~tận nơi	~tận tay	~tập	~tập N	~tập huấn	~tập thể	~tập trung
~tật	~tắc	~tắm	~tắt	~tắt máy	~tắt điện	~tắt đèn	~tặc	~tặng	~tặng 0	~tặng T	~tặng bằng
~tặng danh	~tặng em	~tặng giấy	~tặng hai	~tặng hoa	~tặng kỷ	~tặng mỗi	~tặng quà	~tặng thêm	~tặng xe	~tặng đội	~tế
~tế N	~tế phường	~tế xã	~tết	~tết này	~tệ	~tệp	~tỉ	~tỉnh	~tỉnh 0	~tỉnh dậy	~tỉnh lộ
~tỉnh táo	~tỉnh tặng	~tịch	~tịch công	~tịch huyện	~tịch hđnd	~tịch hội	~tịch mặt	~tịch phường	~tịch thu	~tịch tỉnh	~tịch ubnd
~tịch xã	~tọa	~tọa N	~tọa thích	~tọa đàm	~tỏ	~tỏa	~tố	~tố N	~tố bị	~tố cáo	~tố giác
~tố nhóm	~tố tội	~tố tụng	~tố về	~tố vụ	~tốc	~tối	~tối 0	~tối chủ	~tối cùng	~tối hôm	~tối mùng
~tối nay	~tối nào	~tối qua	~tối thứ	~tối đa	~tối đó	~tốn	~tống	~tống tiền	~tốp	~tốt	~tốt việc
~tồn	~tồn tại	~tổ	~tổ 0	~tổ an	~tổ bảo	~tổ chức	~tổ có	~tổ công	~tổ của	~tổ dân	~tổ hòa
~tổ liên	~tổ ong	~tổ phó	~tổ phụ	~tổ quốc	~tổ trưởng	~tổ trực	~tổ tuần	~tổ tự	~tổ viên	~tổ xe	~tổ đã
~tổn	~tổn thương	~tổng	~tổng 0	~tổng cộng	~tổng giải	~tổng hợp	~tổng kinh	~tổng kết	~tổng phụ	~tổng số	~tổng đài
~tộc	~tội	~tội cướp	~tội cố	~tội giết	~tội hủy	~tội lừa	~tội mua	~tội phạm	~tới	~tới 0	~tới T
~tới bệnh	~tới công	~tới dự	~tới gặp	~tới hỏi	~tới khi	~tới khuya	~tới nay	~tới ngày	~tới nhà	~tới nhận	~tới nơi
~tới thăm	~tới trường	~tới trụ	~tới tận	~tờ	~tờ chứng	~tờ của	~tờ giấy	~tờ gấp	~tờ khai	~tờ năm	~tờ rơi
~tờ tùy	~tờ vé	~tụ	~tụ tập	~tụ điểm	~tục	~tụi	~tụi nhỏ	~tụi nó	~tụng	~tủ	~tủ kính
~tủ lạnh	~tủ sách	~tức	~từ	~từ 0	~từ N	~từ T	~từ bình	~từ camera	~từ chiều	~từ chối	~từ công
~từ hai	~từ hôm	~từ khi	~từ lúc	~từ lời	~từ một	~từ nay	~từ nguồn	~từ ngày	~từ người	~từ nhà	~từ những
~từ năm	~từ phía	~từ quỹ	~từ sáng	~từ số	~từ thiện	~từ tháng	~từ tin	~từ tối	~từ vụ	~từ xa	~từ đêm
~từ đó	~từ đường	~từ đầu	~từ đủ	~từng	~từng bị	~từng câu	~từng có	~từng hai	~từng là	~từng làm	~từng nghiện
~từng người	~từng nhà	~từng tờ	~từng viết	~từng đi	~từng được	~tử	~tử tế	~tử vong	~tự	~tự chuyển	~tự chế
~tự công	~tự do	~tự giới	~tự nguyện	~tự phát	~tự quản	~tự tay	~tự trọng	~tự tuần	~tự xã	~tự xưng	~tự ý
~tự đi	~tự động	~tự ở	~tỷ	~tỷ 0	~tỷ lệ	~tỷ đồng	~u	~ubmttq	~ubnd	~ubnd ngày	~ubnd phường
~ubnd tỉnh	~ubnd xã	~uy	~uy hiếp	~uy tín	~uyên	~uống	~uống nước	~uống rượu	~uống thuốc	~uống trà	~v
~va	~va chạm	~vai	~vai T	~vai kẻ	~vai người	~van	~vang	~vang lên	~vanh	~vanh vách	~vay
~vay 0	~vay của	~vay không	~vay lãi	~vay ngân	~vay nóng	~vay nặng	~vay tiền	~vay vốn	~ve	~ve chai	~ven
~vi	~vi cố	~vi phạm	~video	~vietcombank	~vinh	~vip	~vision	~viên	~viên 0	~viên N	~viên bưu
~viên bảo	~viên chủ	~viên công	~viên của	~viên giỏi	~viên hỏi	~viên là	~viên mầm	~viên ngân	~viên năm	~viên thể	~viên trường
~viên tâm	~viên tổ	~viên và	~viên y	~viên điện	~viếng	~viết	~viết bài	~viết bằng	~viết chữ	~viết giấy	~viết kịch
~viết lên	~viết ra	~viết tay	~viết thư	~viết về	~viết đơn	~việc	~việc bị	~việc của	~việc gì	~việc làm	~việc nhẹ
~việc nhỏ	~việc nào	~việc này	~việc qua	~việc theo	~việc tiếp	~việc tốt	~việc với	~việc đang	~việc đã	~việc được	~việc ở
~viện	~viện kiểm	~viện nhi	~viện phí	~viện đa	~việt	~việt kiều	~việt nam	~vn	~vn hoặc	~vneid	~voi
~vong	~vong do	~vong tại	~vu	~vua	~vui	~vui vẻ	~vuông	~vy	~và	~và 0	~và N
~và T	~và ba	~và báo	~và bị	~và bộ	~và camera	~và chiếc	~và chuyện	~và cháu	~và cnch	~và con	~và cuộc
~và các	~và cái	~và có	~và công	~và em	~và gia	~và giao	~và giấy	~và giữ	~và gọi	~và gửi	~và hai
~và hơn	~và hộ	~và hội	~và không	~và lời	~và một	~và người	~và nhà	~và nhóm	~và những	~và phải	~và số
~và sổ	~và thiếu	~và thượng	~và thẻ	~và tiếng	~và trung	~và trình	~và tổ	~và tờ	~và vợ	~và xe	~và xin
~và đã	~và đưa	~và đại	~và đề	~vài	~vàm	~vàng	~vàng kim	~vàng mã	~vàng và	~vành	~vào
~vào 0	~vào bản	~vào bờ	~vào bụng	~vào cuộc	~vào các	~vào cổ	~vào cửa	~vào giờ	~vào gốc	~vào hòm	~vào làm
~vào lưng	~vào lớp	~vào mặt	~vào một	~vào người	~vào nhà	~vào nhóm	~vào phòng	~vào quỹ	~vào số	~vào sổ	~vào tay
~vào thứ	~vào tiệm	~vào trang	~vào tài	~vào túi	~vào tổ	~vào tờ	~vào vai	~vào xe	~vào đường	~vào được	~vào đầu
~vá	~vác	~vách	~ván	~váy	~vân	~vân tay	~vây	~vây bắt	~vè	~vé	~vé máy
~vé số	~vé về	~vé xe	~vét	~vì	~vì T	~vì bị	~vì cho	~vì con	~vì có	~vì giao	~vì không
~vì làm	~vì một	~vì người	~vì ngại	~vì quên	~vì sao	~vì sợ	~vì thấy	~vì thế	~vì tin	~vì trộm	~vì đã
~vì đốt	~ví	~ví có	~ví da	~ví dụ	~ví ở	~vía	~vò	~vòi	~vòng	~vòng 0	~vòng bạc
~vòng hoa	~vòng tay	~vô	~vô địch	~vôi	~võ	~võ sư	~võ thị	~võng	~vùi	~vùng	~vùng biên
~vùng cao	~văn	~văn N	~văn bản	~văn hóa	~văn nghệ	~văn phòng	~văng	~vĩnh	~vũ	~vũ khí	~vũng
~vương	~vướng	~vườn	~vượt	~vượt 0	~vượt biên	~vượt khó	~vượt đèn	~vạch	~vạn	~vạt	~vạt áo
~vải	~vảng	~vấn	~vấn miễn	~vấn tâm	~vấp	~vẫn	~vẫn chưa	~vẫn còn	~vẫn có	~vẫn là	~vẫn mở
~vẫn ngồi	~vẫn đi	~vẫn được	~vận	~vận chuyển	~vận khéo	~vận tải	~vận động	~vật	~vật gồm	~vật liệu	~vậy
~vậy mà	~vậy thôi	~vắc	~vắn	~vắng	~vắng nhà	~vặn	~vặt	~vẹn	~vẻ	~vẽ	~vết
~vết bầm	~vết sẹo	~vết thương	~về	~về 0	~về N	~về T	~về an	~về bạo	~về bản	~về cho	~về cách
~về công	~về hành	~về hưu	~về hướng	~về không	~về là	~về làm	~về làng	~về lại	~về ma	~về một	~về người
~về nhà	~về những	~về phía	~về phòng	~về quê	~về sau	~về tay	~về thì	~về trụ	~về tài	~về tận	~về tội
~về tới	~về từ	~về việc	~về với	~về vụ	~về đến	~về đội	~về ở	~vệ	~vệ N	~vệ an	~vệ chợ
~vệ dân	~vệ quyền	~vệ rừng	~vệ sinh	~vệ trường	~vệ trẻ	~vệt	~vỉa	~vỉa hè	~vị	~vị khách	~vị thi
~vị trí	~vị đã	~vịt	~vọng	~vọng cổ	~vỏ	~vỏ bình	~vỏ hộp	~vỏ lãi	~vốn	~vốn là	~vốn nuôi
~vỗ	~vỗ tay	~vội	~với	~với 0	~với N	~với T	~với ai	~với chủ	~với con	~với các	~với công
~với cùng	~với gia	~với giá	~với hai	~với ma	~với mấy	~với mẹ	~với người	~với nhau	~với năm	~với tổ	~với xe
~vớt	~vớt lên	~vớt được	~vờ	~vở	~vỡ	~vỡ hụi	~vỡ kính	~vợ	~vợ N	~vợ T	~vợ chồng
~vợ con	~vợ của	~vợ là	~vụ	~vụ N	~vụ T	~vụ bạo	~vụ bắt	~vụ cháy	~vụ công	~vụ cướp	~vụ cố
~vụ hành	~vụ lừa	~vụ mâu	~vụ mất	~vụ ngộ	~vụ nào	~vụ này	~vụ nổ	~vụ phá	~vụ phạm	~vụ so	~vụ sập
~vụ tai	~vụ thứ	~vụ tranh	~vụ trộm	~vụ tương	~vụ va	~vụ việc	~vụ án	~vụ đuối	~vụ đánh	~vụ đầu	~vụ ở
~vụn	~vứt	~vừ	~vừa	~vừa bị	~vừa chạy	~vừa làm	~vừa mất	~vừa nghe	~vừa qua	~vừa ra	~vừa rồi
~vừa đi	~vừa được	~vững	~vựa	~vực	~vực 0	~vực N	~vỹ	~wave	~www	~x	~x 0
~xa	~xanh	~xay	~xe	~xe 0	~xe N	~xe T	~xe ba	~xe ben	~xe buýt	~xe bán	~xe bị
~xe bồn	~xe cho	~xe chạy	~xe chở	~xe chữa	~xe có	~xe công	~xe cũ	~xe cấp	~xe của	~xe cứu	~xe do
~xe gây	~xe khác	~xe khách	~xe không	~xe là	~xe lăn	~xe lạ	~xe mang	~xe miễn	~xe máy	~xe mô	~xe nào
~xe qua	~xe ra	~xe rồi	~xe sh	~xe tay	~xe thật	~xe trong	~xe trước	~xe tải	~xe từ	~xe và	~xe vào
~xe về	~xe ô	~xe ôm	~xe đi	~xe điện	~xe đã	~xe đêm	~xe đưa	~xe đạp	~xe đầu	~xe đẩy	~xe ở
~xem	~xem có	~xem lại	~xem xét	~xen	~xi	~xi măng	~xin	~xin T	~xin báo	~xin cho	~xin chuyển
~xin các	~xin cảm	~xin giảm	~xin gọi	~xin gửi	~xin không	~xin kể	~xin liên	~xin làm	~xin lỗi	~xin một	~xin mời
~xin nghỉ	~xin nhắc	~xin phép	~xin rút	~xin thêm	~xin tiền	~xin trả	~xin vào	~xin được	~xin đổi	~xin đừng	~xoay
~xong	~xong 0	~xong lúc	~xong lớp	~xong thì	~xong trước	~xong án	~xoài	~xua	~xua tay	~xung	~xung kích
~xung phong	~xuyên	~xuân	~xuất	~xuất camera	~xuất cho	~xuất hiện	~xuất ngũ	~xuất phát	~xuất sắc	~xuất trình	~xuất viện
~xuống	~xuống 0	~xuống hai	~xuống hồ	~xuống mương	~xuống sông	~xuống xe	~xuồng	~xà	~xài	~xá	~xác
~xác minh	~xác nhận	~xác thực	~xác định	~xách	~xách tay	~xám	~xáng	~xát	~xát nhẹ	~xâm	~xâm hại
~xâu	~xây	~xây dựng	~xây xát	~xã	~xã 0	~xã ba	~xã bên	~xã bình	~xã bố	~xã chiềng	~xã cho
~xã có	~xã cùng	~xã cẩm	~xã cử	~xã do	~xã ea	~xã giao	~xã gửi	~xã hoàng	~xã hòa	~xã hải	~xã hỗ
~xã hội	~xã ia	~xã khuyến	~xã không	~xã long	~xã làm	~xã lê	~xã lương	~xã lập	~xã lộc	~xã mường	~xã mời
~xã mỹ	~xã nam	~xã nghĩa	~xã nguyễn	~xã nhận	~xã nhắc	~xã nơi	~xã nậm	~xã phát	~xã phú	~xã phước	~xã phối
~xã quảng	~xã quỳnh	~xã sơn	~xã sẽ	~xã ta	~xã tam	~xã thanh	~xã thạnh	~xã trà	~xã trương	~xã trần	~xã tân
~xã tặng	~xã tổ	~xã và	~xã vùng	~xã vĩnh	~xã vũ	~xã vận	~xã xuân	~xã yên	~xã yêu	~xã đang	~xã đã
~xã đông	~xã đại	~xã đến	~xã đề	~xã đồng	~xé	~xét	~xét nghiệm	~xét nơi	~xét xử	~xích	~xóa
~xóa mù	~xóc	~xóc đĩa	~xóm	~xóm 0	~xóm N	~xóm bãi	~xóm bến	~xóm chùa	~xóm gò	~xóm là	~xóm mình
~xóm sát	~xóm đình	~xóm đạo	~xót	~xô	~xô ngã	~xô xát	~xôi	~xông	~xông vào	~xúc	~xúc 0
~xúc phạm	~xúc động	~xăm	~xăng	~xưa	~xưng	~xưng cán	~xưng là	~xưng nhân	~xương	~xương sườn	~xương đòn
~xương đùi	~xước	~xướng	~xưởng	~xưởng gỗ	~xưởng may	~xưởng mộc	~xả	~xả thải	~xảy	~xảy ra	~xấp
~xấu	~xấu hổ	~xẻ	~xế	~xế N	~xế xe	~xếp	~xỉu	~xịt	~xịt hơi	~xốp	~xứ
~xử	~xử N	~xử lý	~xử lưu	~xử phạt	~xử vụ	~y	~y N	~y hệt	~y sĩ	~y tá	~y tế
~yên	~yên tâm	~yêu	~yêu cũ	~yêu cầu	~yến	~yết	~yếu	~zalo	~zalo 0	~zalo của	~à
~ái	~án	~án 0	~án là	~án mạng	~án nhân	~án phạt	~án treo	~án về	~ánh	~ánh sáng	~ánh đèn
~áo	~áo dài	~áo khoác	~áo mưa	~áo phao	~áo phản	~áo ấm	~áp	~áp dụng	~áp sát	~âm	~âm lịch
~âm thanh	~âm tính	~ân	~âu	~ép	~ép tim	~êm	~ích	~ít	~ít ai	~ít nhất	~ít nói
~ô	~ô tô	~ôm	~ôm N	~ôm con	~ôm công	~ôm tự	~ôm ở	~ôn	~ôn lại	~úc	~úng
~úp	~út	~úy	~úy N	~ý	~ý cho	~ý của	~ý gây	~ý kiến	~ý thấy	~ăn	~ăn cơm
~ăn sáng	~ăn tiền	~ăn xa	~đ	~đ c	~đa	~đa 0	~đa khoa	~đai	~đan	~đang	~đang bán
~đang bị	~đang chờ	~đang cấp	~đang củng	~đang dắt	~đang giữ	~đang học	~đang làm	~đang mang	~đang ngồi	~đang ngủ	~đang nằm
~đang tạm	~đang xác	~đang ăn	~đang đi	~đang điều	~đang được	~đang đứng	~đang ở	~đau	~đau bụng	~đau lòng	~đe
~đe dọa	~đem	~đem cho	~đem nộp	~đem ra	~đem tới	~đem về	~đen	~đeo	~đeo rọ	~đi	~đi 0
~đi biển	~đi bán	~đi báo	~đi bắt	~đi bệnh	~đi bộ	~đi cai	~đi chơi	~đi chợ	~đi cùng	~đi cấp	~đi hai
~đi học	~đi hỏi	~đi khám	~đi không	~đi khỏi	~đi làm	~đi lạc	~đi lại	~đi lấy	~đi mua	~đi một	~đi ngang
~đi nhanh	~đi qua	~đi rẫy	~đi rừng	~đi theo	~đi tuần	~đi tìm	~đi tù	~đi tập	~đi từ	~đi từng	~đi viện
~đi vào	~đi vòng	~đi vắng	~đi về	~đi xe	~đi ăn	~đi đâu	~đi đêm	~đi đường	~đi được	~đi đầu	~đinh
~điêu	~điếc	~điếu	~điền	~điều	~điều 0	~điều dưỡng	~điều em	~điều hành	~điều khiển	~điều kiện	~điều tra
~điều trị	~điểm	~điểm bán	~điểm chỉ	~điểm danh	~điểm trường	~điểm vì	~điểm đánh	~điển	~điển hình	~điểu	~điện
~điện N	~điện báo	~điện cho	~điện của	~điện giật	~điện không	~điện lực	~điện thoại	~điện tử	~điện yêu	~điện ở	~điệp
~điệu	~đo	~đo đạc	~đoài	~đoàn	~đoàn 0	~đoàn N	~đoàn công	~đoàn của	~đoàn kiểm	~đoàn kết	~đoàn lao
~đoàn liên	~đoàn phường	~đoàn thanh	~đoàn thể	~đoàn trường	~đoàn viên	~đoàn xã	~đoán	~đoạn	~đoạn 0	~đoạn clip	~đoạn ghi
~đoạn này	~đoạn phim	~đoạn qua	~đoạn đường	~đoạt	~đoạt 0	~đoạt giải	~đoạt tiền	~đoạt tài	~đt	~đt 0	~đu
~đua	~đua xe	~đun	~đuôi	~đuốc	~đuối	~đuối nước	~đuổi	~đuổi theo	~đà	~đà nẵng	~đài
~đài 0	~đài truyền	~đàm	~đàn	~đàn T	~đàn em	~đào	~đào được	~đá	~đá gà	~đám	~đám cháy
~đám cưới	~đám giỗ	~đám tang	~đám đông	~đáng	~đáng T	~đánh	~đánh T	~đánh bạc	~đánh bằng	~đánh chiêng	~đánh ghen
~đánh giá	~đánh gãy	~đánh hội	~đánh máy	~đánh người	~đánh nhau	~đánh rơi	~đánh trống	~đánh vào	~đánh vợ	~đánh đập	~đáo
~đáp	~đáp pháp	~đáy	~đâm	~đâu	~đâu cũng	~đâu mà	~đây	~đây có	~đây là	~đã	~đã 0
~đã ba	~đã biết	~đã bán	~đã báo	~đã bắt	~đã bị	~đã bỏ	~đã chia	~đã cho	~đã chuyển	~đã cung	~đã có
~đã cử	~đã dán	~đã dùng	~đã ghi	~đã giao	~đã giúp	~đã giữ	~đã gây	~đã góp	~đã gọi	~đã gỡ	~đã gửi
~đã hỗ	~đã in	~đã khuất	~đã khám	~đã không	~đã khởi	~đã kiểm	~đã ký	~đã kịp	~đã làm	~đã lên	~đã lấy
~đã lập	~đã lắp	~đã lỡ	~đã mang	~đã mua	~đã mất	~đã mời	~đã nghỉ	~đã ngồi	~đã nhận	~đã nhắc	~đã nằm
~đã nộp	~đã phát	~đã qua	~đã ra	~đã thay	~đã thu	~đã tiếp	~đã trao	~đã trả	~đã tìm	~đã tắt	~đã tặng
~đã tỉnh	~đã tới	~đã tự	~đã uống	~đã viết	~đã vào	~đã vận	~đã về	~đã xin	~đã xác	~đã xử	~đã đem
~đã đi	~đã đưa	~đã được	~đã đến	~đã đề	~đã đọc	~đã ổn	~đãi	~đè	~đèn	~đèn ngõ	~đèn pin
~đèn và	~đèn đường	~đèn đỏ	~đèn ở	~đèo	~đê	~đêm	~đêm 0	~đêm có	~đêm của	~đêm giao	~đêm hội
~đêm liền	~đêm mưa	~đêm nào	~đêm qua	~đêm rằm	~đêm thứ	~đêm trước	~đêm đó	~đêm ấy	~đêm ở	~đình	~đình 0
~đình T	~đình bị	~đình chỉ	~đình có	~đình làm	~đình phải	~đình văn	~đình xin	~đình đã	~đình ở	~đích	~đính
~đò	~đò ngang	~đòi	~đòi 0	~đòi lại	~đòi nợ	~đòi thêm	~đòi tiền	~đòn	~đó	~đó 0	~đó T
~đó có	~đó hai	~đó không	~đó là	~đó tôi	~đó đang	~đói	~đón	~đón cháu	~đón con	~đón về	~đóng
~đóng 0	~đóng cửa	~đóng dấu	~đóng góp	~đóng học	~đóng phí	~đóng tiền	~đóng vai	~đô	~đô thị	~đôi	~đôi bông
~đôi dép	~đôi vợ	~đôn	~đông	~đông hải	~đông người	~đùa	~đùi	~đúc	~đúng	~đúng 0	~đúng bốn
~đúng giờ	~đúng là	~đúng lúc	~đúng một	~đúng tên	~đăk	~đăng	~đăng bài	~đăng clip	~đăng hình	~đăng ký	~đăng lên
~đăng nhập	~đăng tin	~đăng trên	~đăng ảnh	~đĩa	~đơn	~đơn 0	~đơn của	~đơn giản	~đơn gửi	~đơn hàng	~đơn thư
~đơn trình	~đơn tố	~đơn vị	~đơn xin	~đưa	~đưa 0	~đưa T	~đưa cho	~đưa cháu	~đưa em	~đưa hai	~đưa lên
~đưa ra	~đưa tin	~đưa tiền	~đưa tờ	~đưa vào	~đưa về	~đưa đi	~đưa đón	~đưa được	~đường	~đường 0	~đường bộ
~đường cho	~đường dài	~đường dây	~đường dẫn	~đường hoa	~đường link	~đường liên	~đường lê	~đường mòn	~đường nguyễn	~đường phan	~đường phố
~đường sắt	~đường thủy	~đường trần	~đường từ	~đường vào	~đường võ	~đường về	~đường đi	~được	~được 0	~được N	~được T
~được ba	~được biết	~được biển	~được biểu	~được báo	~được bảo	~được bầu	~được bố	~được bốn	~được bộ	~được chiếc	~được cho
~được chuyển	~được cháu	~được chọn	~được chủ	~được con	~được cuộc	~được các	~được cái	~được công	~được cả	~được cấp	~được của
~được cứu	~được dùng	~được ghi	~được gia	~được giao	~được giám	~được giải	~được giữ	~được gì	~được gọi	~được gửi	~được hai
~được hơn	~được hướng	~được hỏi	~được hỗ	~được khen	~được khi	~được không	~được kéo	~được kẻ	~được là	~được làm	~được miễn
~được mấy	~được một	~được mời	~được mở	~được người	~được nhận	~được nhờ	~được nói	~được nữa	~được phát	~được phân	~được thu
~được thì	~được thưởng	~được thả	~được tin	~được tiền	~được trao	~được trả	~được tìm	~được tặng	~được và	~được ví	~được xe
~được xem	~được xác	~được yêu	~được điều	~được điện	~được đưa	~được đặt	~được đề	~được ở	~đạc	~đại	~đại biểu
~đại diện	~đại học	~đại hội	~đại lý	~đại tá	~đại úy	~đại đoàn	~đạn	~đạn cối	~đạo	~đạo 0	~đạo diễn
~đạo phường	~đạo xã	~đạp	~đạp xe	~đạp điện	~đạt	~đạt 0	~đạt chuẩn	~đạt giải	~đả	~đảm	~đảm nhận
~đảng	~đảng viên	~đảng ủy	~đảo	~đảo chiếm	~đấm	~đất	~đất hương	~đất làm	~đất mở	~đất nền	~đất trống
~đất đai	~đấu	~đấy	~đầm	~đầu	~đầu 0	~đầu T	~đầu bằng	~đầu bị	~đầu chợ	~đầu có	~đầu cũng
~đầu cầu	~đầu do	~đầu dây	~đầu gối	~đầu hẻm	~đầu không	~đầu kéo	~đầu là	~đầu mối	~đầu ngõ	~đầu năm	~đầu số
~đầu tháng	~đầu thú	~đầu tiên	~đầu tuần	~đầu tư	~đầu từ	~đầu xin	~đầu xác	~đầu đã	~đầu đến	~đầu độc	~đầy
~đầy đủ	~đẩy	~đập	~đập cửa	~đập kính	~đập phá	~đậu	~đậu xe	~đậy	~đắc	~đắk	~đắk lắk
~đắp	~đắt	~đằng	~đẳng	~đặc	~đặc biệt	~đặc điểm	~đặn	~đặng	~đặt	~đặt 0	~đặt cọc
~đặt lên	~đặt mua	~đặt tên	~đặt tại	~đặt ở	~đẹp	~đẻ	~đếm	~đếm lại	~đến	~đến 0	~đến T
~đến bệnh	~đến chia	~đến chiều	~đến công	~đến cổng	~đến dưới	~đến dự	~đến giờ	~đến gần	~đến gặp	~đến hết	~đến khi
~đến là	~đến làm	~đến lúc	~đến lần	~đến lớp	~đến mức	~đến nay	~đến ngày	~đến nhà	~đến nhận	~đến nơi	~đến phòng
~đến sáng	~đến tháng	~đến thăm	~đến thắp	~đến trình	~đến trưa	~đến trường	~đến trụ	~đến tận	~đến tối	~đến từ	~đến từng
~đến xem	~đến xin	~đến đón	~đề	~đề nghị	~đề tài	~đề xuất	~đền	~đền 0	~đều	~đều có	~đều là
~đều được	~đều đặn	~để	~để T	~để ai	~để bán	~để con	~để các	~để dành	~để làm	~để lại	~để mất
~để người	~để nhận	~để nói	~để quên	~để trong	~để trả	~để trẻ	~để xe	~để xảy	~để ý	~để điều	~để được
~để ở	~đỉnh	~địa	~địa bàn	~địa chính	~địa chỉ	~địa phương	~địa điểm	~địch	~định	~định 0	~định T
~định cư	~định cấm	~định của	~định danh	~định do	~định khen	~định không	~định là	~định người	~định số	~định về	~định vị
~đọc	~đọc N	~đọc bài	~đọc báo	~đọc bản	~đọc cho	~đọc chậm	~đọc lại	~đọc lời	~đọc mã	~đọc tin	~đọc to
~đọc trên	~đọc tên	~đọc xong	~đọc đúng	~đọc được	~đỏ	~đỏ của	~đỏ hoe	~đỏ xã	~đố	~đố vui	~đốc
~đốc N	~đốc công	~đốc sở	~đốc trung	~đối	~đối chiếu	~đối diện	~đối không	~đối thoại	~đối tượng	~đối với	~đống
~đốt	~đốt nhà	~đốt pháo	~đốt đuốc	~đồ	~đồ nghề	~đồi	~đồn	~đồn biên	~đồn trưởng	~đồng	~đồng bào
~đồng bọn	~đồng cho	~đồng chí	~đồng cùng	~đồng của	~đồng do	~đồng hành	~đồng hương	~đồng hồ	~đồng mua	~đồng mỗi	~đồng một
~đồng nai	~đồng nghiệp	~đồng nào	~đồng phạm	~đồng phục	~đồng theo	~đồng tháng	~đồng thời	~đồng tiền	~đồng trong	~đồng trở	~đồng tình
~đồng từ	~đồng và	~đồng vào	~đồng vì	~đồng với	~đồng xét	~đồng ý	~đồng đã	~đồng để	~đồng đội	~đổ	~đổ trộm
~đổi	~đổi 0	~đổi số	~đổi tiền	~đổi tên	~đổng	~đỗ	~đỗ xe	~độ	~độ 0	~độ cồn	~độc
~đội	~đội 0	~đội biên	~đội bóng	~đội chữa	~đội csgt	~đội có	~đội công	~đội cảnh	~đội của	~đội cứu	~đội dân
~đội mũ	~đội nón	~đội phó	~đội quản	~đội trưởng	~đội tuần	~đội văn	~động	~động 0	~động N	~động giao	~động nối
~động tại	~động viên	~động vụ	~động được	~động ở	~đột	~đột nhập	~đột xuất	~đời	~đờn	~đỡ	~đỡ đầu
~đợi	~đợt	~đợt 0	~đợt cao	~đợt này	~đục	~đụng	~đủ	~đủ 0	~đủ chỉ	~đủ tuổi	~đủ điều
~đứa	~đứa bé	~đứa cháu	~đứa con	~đứa nhỏ	~đứa nào	~đứa trẻ	~đức	~đứng	~đứng chờ	~đứng dậy	~đứng giữa
~đứng lên	~đứng lớp	~đứng ngoài	~đứng nhìn	~đứng ra	~đứng sau	~đứng trên	~đứng trước	~đứng tên	~đứng đầu	~đứt	~đứt gân
~đừng	~đừng gửi	~đừng mở	~đừng tin	~đừng tự	~đừng xóa	~đừng để	~đựng	~ơi	~ơn	~ơn T	~ơn các
~ơn lực	~ơn và	~ưu	~ưu tú	~ương	~ước	~ước 0	~ướt	~ạ	~ảnh	~ảnh T	~ảnh chụp
~ảnh con	~ảnh căn	~ảnh của	~ảnh ghép	~ảnh người	~ảnh riêng	~ảnh đại	~ảo	~ấm	~ấm trà	~ấn	~ấp
~ấp 0	~ấp giồng	~ấp kinh	~ấp phú	~ấp rạch	~ấp trà	~ấp tân	~ấp úng	~ấy	~ấy T	~ấy có	~ấy không
~ấy là	~ấy mà	~ẩn	~ẩu	~ẩu đả	~ập	~ập vào	~ắc	~ắc quy	~ếch	~ốc	~ốm
~ống	~ốt	~ồ	~ồn	~ổ	~ổ bánh	~ổ khóa	~ổn	~ổn định	~ổng	~ở	~ở 0
~ở ba	~ở buôn	~ở bàn	~ở bãi	~ở bên	~ở bản	~ở bảng	~ở bến	~ở bệnh	~ở bộ	~ở bờ	~ở chung
~ở chân	~ở chốt	~ở chỗ	~ở chợ	~ở cuối	~ở các	~ở công	~ở cùng	~ở cơ	~ở cầu	~ở cổng	~ở cửa
~ở dãy	~ở dốc	~ở góc	~ở hà	~ở hàng	~ở hải	~ở hẻm	~ở hồ	~ở hội	~ở khe	~ở khoa	~ở khu
~ở kiệt	~ở làng	~ở lại	~ở lớp	~ở một	~ở ngã	~ở ngõ	~ở nhà	~ở nhờ	~ở nước	~ở phòng	~ở phường
~ở phố	~ở quán	~ở quê	~ở quầy	~ở rẫy	~ở sân	~ở số	~ở thôn	~ở thị	~ở tiệm	~ở trong	~ở trung
~ở trường	~ở trạm	~ở trọ	~ở trụ	~ở tuổi	~ở tạm	~ở tầng	~ở tỉnh	~ở tổ	~ở vùng	~ở với	~ở xa
~ở xã	~ở xóm	~ở xưởng	~ở điểm	~ở đoạn	~ở đám	~ở đâu	~ở đây	~ở đó	~ở đường	~ở đại	~ở đầu
~ở đập	~ở đồng	~ở ấp	~ủ	~ủng	~ủng hộ	~ủy	~ủy N	~ủy ban	~ủy phường	~ủy quyền	~ủy xã
~ứng	~ứng dụng	~– 0	~– N	~– T	~– bản	~– chủ	~– công	~– ghi	~– gọi	~– hộ	~– không
~– phó	~– tổ	~– xã	~– đáp	~“ T
`,
  steps: { points: 0.004237, depth: 0.004709 },
  vectors: `
6Pn8AwMNDQENAwoG+tz3CPEF/e4GCAsC5vQFAgoQFQYD/AsC5f73EAsUGRD9/QUD+fkD8/EG+u32+wMBG/zu9f79/+v4FvHuIfb9/vb4+PH3BPr2E/D3BA0D
Cf0BAvbq5PIB/PAI+fsM/hkQ9/D6/vwCAAAA/wD8+QcDDQ34/A388gEF+vv77/8E8/oB+PsFJOUT+vXy+/z/+vXr+AADEAIGBg0IA/8S/foCAwAABwX6AQsO
CO/8Dw8AAQbt9O/+Hev7ERj37PQB8f/zEuz9DxH6EArwBP7zC/js6v/7DO7zDPP01Bz1ARcaKR3p+vIAAfb8DQT8/gIF+PIC7Bb0DxQEDhHz/u715/EPCvUF
+g4J9REUCfgIB/n69QoMAAIJ5OT//wUZDAsPBRgP9BMI9fcG9B7z6gEI8xUA9gcLCQr8/v0D4gYGISALFh365eoAzPX5BwIdGhD/BBkW+/f/FAn6/P0AA/QA
/ST9GxoBDBzx4unq/vv+/gL//QEH9AME9+7xEhL4DPsEAvX42fMI+/4SCAkZ/iISBwr+/Qj5BAUF9vb7+BD+4vz8+vnoBfru+voLDgAABA/18wMJBgAAAPr+
/wD9//8B6v0GAPcNCAn+/REK7P3+AAEKBgMKAQoEGO8HAPXv7u/1/ubz0dT7CPUoFAETCy8U7wD/AAIKCgYBAAcEBxUEAAUI/Af28fr28QwDAAYMDA75/gIC
Cf4KAPPv7gYD9AMEEQ0ABAn5BgLu/+v0CQbxCBn2Bv3/CefuH/r5AAD7AfD4Bvj0AOz89/QGAv8FCAYI6/sCAf4F/gUJ+AoK+/8A/wIFAwMA/wUCChP9/AH4
AAP18/b0APf7AvkB/fQFCQf/AgkA/P/9Af/+APz+KfAC+unh2eUPCP/z8RH//A0QFgvx9gAB7e0H9vMB/fwQBAUECAX/AAn8/v39+vn67/YAAPwFBf8HAQgH
8vgHAPoD/AIB/gkF4/T9APsbDwYLBxoRI+sa9+ro7QQI8AH9EvkKAPnx7wAJ+/39DgD////9/vz8Av/7Df/0/vXw7egDDPf/DPv9AfL28+8CBf/5Df38APr3
+PH9Cfr7DvYB//T79fjzAP/8/f38FA39CxD39Pv/9//+BAoMEAX/AwEA8vz9AgUSFQD+CAoHHvcA+/jz9/ryA+/3KPz/Bf3o6fQAAO7zDOwAERn6AwP/9/H6
Iv8A//vv7/T+A/f4CNEKCPr9+AAL/wb+EQwI+//5+An0/Pb3Bf4L//z89QICAQQC7wP5BRIRGw3zAfr/Cf/9/wX8//v+Avv4CQkI/v75+gvy+Oz68f8J/vwM
Ag4I+hMKEQAN/PDv5wEB9wEA7AD//AELBwYH/woDBv8ACAn4AgMD/Pf5CPkD/vT79PgCAwP7GuXzAwb3/esABPfwCf8AAP36/Pv6Afv8F/n/APb4APb2BPn8
6wv7/hATHAfzBgD+9PYBCwYQCQf2/wEA9PX2+vYMCfoJBwUMAgEAAAT6/AAA+/n7B/8AAP78+/4BAAH/3/L9BgMICQUJAgcG9wAAAPwA/f8EAAMFCAQC+f39
9wMKAgAD7wL/AgMJBgYCAQEF8fb8AAgFCAUJAwP/+/cBAQT++QEA/QgF+Qb+CAL7BQr1CPTv7xL/CA4LEhX09foH+gIABQT/BgcA/wD/9w/9DxX+ERD2+uj8
3fEBAO8UBQYEBhYP8fz+BQT8+vwB/PYJ+OMAAur/9+oJBxEK7gL//wcJDQr6//4A8gECAwL+/gb9+f4F6v0A//4TDgUFBRAL+vMADAkHCQz9+gAC9Pz/EBEG
EBP69PkA+RHvEAECCvv1+uz4+vr+/PAF/fUHBg8GAAYEAgj/BAj69PsAAPn/BP/9+/8O/AMA/Pn+/fMJ//UHBBAK/Q0ABwQHDgj5AAH77A//CBIVGBfz+f4E
FfL/C/3x9fsDBfb8CAP7/gD9/vb4+/f5Avz1CQf9B/78APT66vsB/vkRDQIFBBEJ9wDx/goZFPz8CwwI9Pr/APwOCP3/DQ4EBQEAAQUIBQoC9wQFDAD4BAf7
+wD7+fr6+AH/+f0BAgT8/AAB/f/4AgEECP4ABgD//f/7AP8EBv4BBAEA+foABP4DBP4B/wQGOt4UA+bo3/gB+fzv7Pz2APsSEvgDDg0C8wAA/f0LCQP/AQgE
6/oIAAAOCA8G+w8M+/wAAPoGAgECAAgE//0AAP0CAAACAQQC+/gBB/4MCwz++wsL/P8D/v0EAgIAAAYDGuwAA/Hu6ewHBgH8G/gAAPjv7e4FAf35BfwE/fMA
+f0DAQoH7dsDHgYIBQwJ/QEAB/oAAPkB/gACBQQID/0E//H48/wA+v8DAwEAAf/9/v74APn78/T+BgsMCwUBAQMD+wb/AwcFCAj9/f4C9w388PwKDAH9AwYB
9AH+AAQGBAQCAAQE/u/7//MFAvQECAwE/v/7//4DCPr/CAL95Qr+AhMLFRH59fgBEf78/wL7/fv7A/r6Bv8AAAD/AgD7Af3+1QAABAkTFA39+AgEGvj8AvLr
7u8ABfv2Gf8BAgDn7PkI/fD1/vEAAO8E/PMABwsDBP/+AP39//X7B/776QP+/f0UDQcDABEIBgP9AgEC/v35Cvr+AO/+//AB/vMLDBAL9ff/BwgFDAEBAAIB
F/8H/vzp6vj//e718/f9AAARDQIFCBAF6wD4/wcLCwIGBgUIEvv/A/7w8fMDAvv4K//+//fu7/PsAOzyD/8AAAL4/Pz9APj5BAD+/v//Afr7Av78Df/9AAD5
/Pn+BPv79/f/BP8IBgUGAQcJGOwFCf7x9fgHAfr8+gD/DQ0EBwr9+fkEC/QEBPz48/f8+Pb47AT4CQQOFPz/BgwJ6/kLAPYH+wcC+gwN9v4HAP4B/QMB/AQE
Bg8A/gT9+//2AfT44wP6BQAcHAv4Bv4L7PQAAPwNCwMCAhAD//T/AfgB+/gCAAkD9Qj/AA4FCQQC/foCIPv+APPf3uL/BO3s+Pf/APkJA/4FBQ0G9/j/APwK
Bf8EBQwGCAr67e7z8+sDCwL4+v8A8+4G/fYJChEG5/f+AgYNEgUOBgwF9/L/CAv/AwMJ/gD+7gT3CAwOGQ36/f4DCf7+AP0EBfwECAYDB/7/AP4CAvwBBQMA
//sAAP4D/QH+AAEB/gf/CBUCCgn4+urzDAj8Bg76Bf74/unt+P3/AP8GBgEBAgQDEfQB+u/x7e4GBwH+EgD5/fv5//b6Cvz/FP//AP73+vr9Avn6FP//AP30
9fj6APf5GwEC/fz7AfjoBuz2CfcPAPT88Qf9+QoFAvr9/PoEB/76BAEDA/8G8ur28vsBAQYF8AYMAgQD/hf/6QQN4wT59gMYFAECBg0C+fL+AfH/+PQNBgwG
DvwF9P74/vwJA//3B/sJAPX17f4C+gD/+PwAAAILCAUF/gcFCPL7B/f39usBBv7zKvsF/vPk6uwOBvDx9v8EAAAFAQgD+wYG5ff7AfwQC/4LBxQI9f3+AP0L
CQIDAgsH+f0AAP0GBQIDAgcGAQb/+PUD/vcFBgsF7Pf7BgMVEQQBBQsAAgED/fT7+P79+/4GAuXz8AEB//n69f4FCwSuABIiEwEW6wci5fXg8/kKAfv5AQH8
9/j97fX7/PL56PP73gHvE/AA9vj38fjvBPz33QMQBfb/DQX88gsCDvruCvruAAHo8wX37/X4AvL6DfwIGPEiABPh++rmE+XiAAAA+/gDAv3tFf8E+Pbi+AID
CP75BOsN99X+AOkj2A0J+RkR9vYEAP758QEA/QX79Pn8APgE4goD9w0JD+neAPwH//0I+OkFvQjtANz56/Tg3RkMCt0E/A0M8w8BAfv29fkJ5vwC8AsB5en9
9xr1Av8BEhUG6+309gcR7wH08f4A/+vyAiP5/Qz2HRAP8ff3D+cRDAsBCQYCDwICAAAA+/38BAbkFwgC+OfbAAsODPXs/v8EB/z5ABIMBgMN/QIEBe0IABXz
AfkOBvnsDOkFAAf7//0LBAID4w37APcA9QMC4AkE9hoBAP7v9QoI7AXwyV34Pg/KV/oUndGey+8jAO/b++fQBQUAJeRO/wqzJdOyUuW+9fPv7QIP/P4G+v/9
5dzoAPIR8f/64hAMBPD+9v4Z8wr7+/YL5+8F7ff16AP76en+5gPtFAr++gn3+gL/+NniFAYYBQH++wEFCg7u9Qj9FAcO/gcW5QL6zfQJ/QP++PUE9cL13PwQ
0gH0/Pv92c3fAOoX3ggB2SAf7wDzAO8L/Qf56hITycLiA+UC+vXe7AkMCwH7AAIFCwD2BBH38uzxAAMG9Qf/Agn5+Of7AAoABvUK8f4D887xAP0a0PoG+/77
xNYLAN788/Dj+xIGAAAAAPwDCfXsFQMR+OThAAEDC/X5+An8B/sHAAoDAggNA+79CgD4AB399Q4g//n+Gf8MABbuBAIXCPHn3Mf+APkB7/P5+wz8/vHEDgQh
AwEB9wUVBQ/GDwUVDgkh/gwIEQX86wEDAQIGCA8PI+sXABXrBfHxJunnCPIc9ADt8vXkH/b+AAAA9PsE+AH9CgwM//MA9PYI9QH3CwsXAAAA+/8C/AH/AwMH
B/cg5v/p+PPYH/74AADwEggFDv4Z6wL0HQPN+A0OEAkX/gUTAAAA+AAC/f//BQMGAAAA4PMM9Af3EAkX8fn4AvgN9wMC9BAIDAXdIAwBFv4M7QD9AAAA/AQB
/gIDBQAD9P8NFv7uBfXx7/PgHw3n8BsU/w8pC/4LH/z/+xUH/wULF/UIDw8Q3g/2/Qf8BAP6AAAABwIAAgEB/v7/AAAA/f8C/gH+AwEEAAAA8v0H9wT+CAcP
5RX03PT99AIB2xkLAAAACwj8B/8C//j16v3//PQF+/359A4LAAAABAAB/wAABP4CAAAA8/UFAP/2DQwFAAAABAL9BP8B+/j9AAAAGAn3DfkA+PfrAAAA/f8B
/gD/AgIEAAAABAH5CvsA+fr0+Qj++v4GBAYH6gUK8wX99/8H9gEP8QL7AAAA/vkF+AL8BgkLAAAAAAAAAAAAAAH/AAAA+/0BAAD9AAED6P/8APIF+v796gP9
AAAA/P4D+wP+BQMGAAAACgD4BfsD+Pr6/gAFAPb6BfvwAP3/AAAA//8CAAACAP8C7/jR7fwR+AMH8AoaAAAA+P4B//8AAgAEf7ESAH8OAzE/f7rkB/38APX6
+wf7APr0A/4AAPX99gf0B/b0//389/b2/PwHAPfxAP8AAP//Af0C/wEABQEBAPz//gT7AP3+Bwj+/gEA/wv4Av/89f8AAAUBDPAS+AwJBwcA/gED/Qv6AP7+
+v73/wT9C/QT+QkD+voM//IC9+r7A/sG/QAAAAIAA/wE/gMDEAEA//oA+Qr3//v6CgP/AP3+/Qf8/v39A/wAAf0A/QD//gD+9QQC/AYDC/cO9wsO+v7+AAP/
B/cM+wcDAv8CAP0D/vwB/wAD/P7+AP4AA/cH/QEC/P8AAAIBBPoG/QQE/gIA/QACA/oF/gME8AABAAgDDu8S+w0O/gYAAAoDAwf/BAIFCvwA/vf8/AH9/v34
9v7//v/+Bu8N+wUE+gj//w0EBgQCAgQHA/8AAAAAAf4C/gICBAUA//4E+gX7Av/7/v8AAAAAAf0D/wEBEgIA//r88hXsCfHyA/wA//b++v3///35//7+APr+
/Ab6A/v6AQAAAP39/wH/Af79BP0AA/z++gf4A/z5BAEA///9AQL+Avz+8wwAABEEBgcCAQMF+vf+/vf4AfkH//r0//7+AP39A/8D/gD9/gD+AAP/BP4G/gMB
AQX9AAT/AQz9/wH8/wAAAAAAAf8BAAAA//8CAv4E+//5A/0ECAEAAPv//wP+///+FO/w/evxAA/8B/jnGPvu7ePo9hUBEPLYC/MgCwIg6ADvEPYN9///AAL+
BvYK/QUF+f39AAD+B/wI+gUB+f7/AAQBAgAFAAQAAf8AAAAAAAAB/wD/Cv8AAPkA+QT4Afv6DgIM/wQF+An5Af4BBv/+APj+/AP8APz5EfwB//P5+wb3//r0
D/wDBPwF9QvzA/z5AAX9AAUAAwcA/gP9+gD8AAH8Bv4GAAL8/gIAAAMCAv0CAAMECf////n6+An1CfXy9QABBAoFBAH9BQQKAP7+AP4AAvsG/QIACAL/AAID
/gf9Av8AEf0AAPX/8Qf0A/f0Av//APz+/gH+AP788AMBCA0LAwL8CQQK/QAAAAABAf7/AQAC+/4AAAEABfoH/gME/P/+AAD/Bv0F/QUBDAD8//r8/Qn7/f/4
GQQL/wkT9gj5A/8F+vwCAgEDAP0CAQIFCP79AP79AAT+Av35CP//APf9+Ab2Bff3Av4DAP0D/Pr/Af8CCv4FAPoA+QH4B/f/+gD97AP9CPYY8gcD/wfy+fb7
/hT7Cf3t+Af3vAMABuwPAwz4//kC/fv//fQF/QECFff/++Tt8vvxCOfu9fz///36BvoHA/778vv/BwkCBQAEAQQGAgQA/wYC/gr8A/4AAf4CAwUG//8BAQQF
6v/9+P7zDPIHDf759PgABAEBBfUJ/AcGAgb///v8/wT5A/r+8vz8AQf+BfwKAAP9AP4A+/f4APwC//36Av0AAP3///0B/gH+9v76/wH+CPQPAAUC+QH/+wL+
BvkN+wP/EQQBAPoC9wrzA/j65gEC9gIBCugP+wYHCAAAAPz++QX7APr6+P8A/wH9AgABAQEA/gAA/v7+AfwD/wAA/ggA+wX8Bgf8DvgB/wD/APz8AQAAAP/8
IPEIBfH58AnxDejjFgATA/kM6QHsC/ADEwADAP8F8Qr2Bfb3/AAM//8H9P3vCfgK9P4K/QMH/e4GAf8KDP//APj8+Av2A/j1/P8A/wD/BPcI/QQD9AUCAAgG
BfsFAAYO7QEAAAb/B/gHBAQFAP4AAAH/BPoG/QQDAQP//wH/AAj4Bvr++wIF/wYDAv7/BQAI8fX//wT8EewX9A0GAP8AAP8AAf4C/wEAAv3+Bf39/gj4CPn5
6BIE/B4LD/sU9hURCv/8//r7+wf9//n3BAUA/QAA/QP///38CP0BAQABAf8B/AMC/vz//vb9AvEM9QkA4fkL+/z+CeAKBgcM+v8B//z8AAD9Bfv87gP7BQkA
DwIP+gcIAwAA//r//f/9Avz88AL9AAb+CvwL/QcG8P/7AAf9D/MT/AoG+QQABAoFBQL/BQQJ+v/+8/j5APAJ+gD2BAABBAQD/Aj4Bf8B9/n8AfT4/AD3Cfjx
/AAAAPr9AP3+Afv/BQAA/v3/AvoA+wIA9/j7A//+CO8S+A4C9P8A///8BfcFA/8D+P//AAQACPcL/AcF+/4C//3/BfEI/wMF+gX1+BcEDQwQ+g0C+AH38/76
CfYI/QD++gIE//0GAvv4A/0P6AEO/gYJ+u7/DP8S/QAAAAH+Av4BBP7/BAP3BAkBAg79BgABE/8CAPf+8wvvBPb3/wAAAAAAAv4D/wEB9/wAAfr//PgC+wH/
//38APz6Bv4I+wP7+fgAAQAABvMM+wcG/f7/AQL+BfsG/QQD8//9AAT+CvkO/gUCAwAAAgEBAAn9/QIB+wABAAMABPcG/AUF+P4F/v0C/PT+CfsH+wH//wH/
Af8CAv4A+/4A//n/BfUJ/AP9+v8A/wEBA/cJ/QP/+fz+//z8CPAP+QcB/f//AAD+A/wDAAAA9/n9AQL/B/cJ/AYE/wEB/v//Af0B/wECAv8B/vn8/QD+Afz8
A/0A//r+/AD/APz8Dv7+/vv++gf7APv1+gQCAAwHAQL/AwMI/v3///v9AfkG/QD+Bf8CAPwC+gD8//3/AP//AAH/BPsG/QMCB/4AAP////4C/QL++wD/AAUA
A/4DAgIB/v4G/P0D+P73Afz6DAL//P/5/gQBAfn3BAMB/P3++wT5BPv69wEBBwgG/QX7CgEE9v7/AAD8CPUIAQEC+/8AAAQAB/oK+wYE/PwAAP8BA/kH/QMD
/f//AAICAAD9Bf///Qn9/QwCBQoBAQIDBgQI/vwE9wXwBfsDAQAAAP4B/gH+Af7+BP8AAPr9/QH9Afz7//8AAP//AfwC/wABBAAA/vr9/AL+Afv5D/oAAfL9
+AP7/vz2AP7++v79CPgN+AYB/QEAAAEAB/kH+wUHGQH8/vf79RL1/fjvBv/+AP7/AAAE+wL+Af//A/4CAP0C/wICDAT9/Pj7+gr6/fn1/fsC+fr7A/II/wX+
AwL+AP7//QX9Av38Af/++vv7BPkI/AD9B/X5+Pz6/gcJ/f/z7w7/ARcGDAIGAgoS+f3+AgL7CPkK/QMA+wABAAIAAAL+AwAB/PwCAPv+A/EJ/QMD+gL//gQA
CPQN+wcE//4A//r7APsCAf78+/7/AAD/BfkJ/QQC9PwA/f/+CPIO+wYC9v3/APz8BPMJ+gMD/QAAAAEBA/oG/gMCBQMIAP0C/Pv9Avz/+P0A//3+BPcGAQAC
8vsC/vz9BO8JAAMBAPwC//oA//gD/f4DAAAJ9f7/AAT6APn9+wD//P79AvoC/wEC+gABAAMABfoG/wQF/AUF/wgIAfv/AwQN9P4B/wcCDu4U9w4MCwQCAPoA
+A3yBfn2+QL5AAT8BQIH/QT7CP38APn7/QIC/P/49vsA/fX2CO8K/v8A//4A//3+APwD///+EP8D//YA9AL3Bfb5CP8AAPv8+wf8Avz4+f7/BAcABgL/BAQH
Ev8BAPH+7Q/sBPHwDf8K/vgF+Pj+/vsC8/wBAAL/CPIMAAQFAO4K9fkF+fIGBfL5/gAA/wL/Af8CAAAA/gP/AAYCAgECAQEC+f//AAIABvYK/gQHAPoGAvcD
+vX7BP0BBv8D//n//QD+/v39AP8D//n+/P77Bfn7CP////f++Af6//r1BfX/BPb5A/gG+QP+/AQBAAYHA/8C/wcL//8AAgMB/Qb7B/386gr/9hMFEP0P/woP
Cvz/APf++wH9APv7+/8AAAQAAv8DAwD+BAT9/wP+AgX/A/79/A7/+w4FAg79AQED/wT9/Pr7/wD6BP787gb9/wsDEvQU9w8PA/8DAP0A/f79BfsA+gb++wH+
AvsH/gEA9/7/AQMABPoGAAIEAv8CA/oE9wzxB/r8AQH9AQL+AwQBAgAABg0B/QYE+hTwB/v9BvoD++/3/Pf9/vn3AgIB//4C//v+/wAE/f4A//v+BPII+QQC
8gUPAA4TAO8E/wQdCQD+AP8C/gMB/gD/BgEE/voD+fr9Avv+/v/5+v34Af8GAP33+v4H//r8COsO9wYE+wMAAAcCBAICAAQF/fz/AgIBA/4F/gQC7vwFAAEC
BesMAwII/P7+/vv6BPgG/gD8/Qb+/wcGAgEE/wQH+gEA+gIAC/MP+gcJCwEH/vgD9/v7APsA/v39/Pr3/QrzDPbzCQf9/AT/+xXzA/n3CgT8/vv6/A32APv2
8/8D/wEBB/II/QcKAgAA//v+/PsAAP398fsL/vcF/eoAAgALAf8AAP//Af4D/gIA/f8D/wADAvkD/gIG/v7+APwF/vwF8QgFDvX/A/L8+Pv/APj/B/sAAe/1
9QPzBvHw/gL+///+AAL+A//++gH/AAkCBgMFAQcC+vj6AgH5Cf4P9Ar/+AYC+wgHA/wF/gcM/f8AAAD/A/sF/QMC+/4DAPz+AfcC/wID+wAAAggDBf8EAQQG
+Pz9/AH8C/YL+AgGA/8EBgQE+wb2CPwA9wj0/gT5DgYC/QL88/4C+f8DCeMX8w0P+f4BAP/+BfkBBv4CAv8BAP4B//sB/wAB/fsF/v//AvIJ/QIDBQD+AgP/
+xL3Bvz49vv7/Pj4B+4P9wcA4wEHARkKCfENBA8R/P37//b0/g7zDvLvD/7///b9+wP9/P338P4CA/78BPgAAwH/BP7+/fb8/gAC+fz7CAEA/fX8+gH5Bfj3
+PoF//n/Be0K+gYG6BP7ABwHDwcLAAwQ/QUBA/7+//77B/wA9v8AAAMAB/UK/QYG+wAA/wMBCfcL/QcGBAMK//oG9fnxCPkF4ev2AAv2IOgu6RgLAQYE/wEF
+AT5Af3+A/j/Bvz+AP///gL++/4DAP0A/vgCAv4BBv0AAPf//PwA/f36+AT//gMABfgI/gQE/wEA/wQABP0FAAIC/QIBAAMEAfgG/QMH+QQAAQX/BP8EAQH/
BAAAAP0B///+/gIC/v3///77AvwG/wL9+wIC/wICAvoEAAQG/wD/AAD/A/4F/wIADPz//O34+vz+/fjzCv3//fb9+AP7AfvzHfwD/PAC6hDsBu3v9gD/AAIB
BfsI/gUDDgX6/e766hjkBO3m8wn+/Q4CDQMGAQkK//8BAgUCAAL/AwACBwAC//gB/P39APsAAAAA/v4AAP4D/QD/E/8ABv8J7xjvBvr8/AD/AAIABfwF/wMD
BP4CAPv++gL7A/v9+QEC/fsBA/EH/QMDCQIB/wEC+Q74Avz6BAADAAUD+wL8BfoA/f8A/wIABfgHAAME/g3//QkE/Qn1C/kG+Ab3BRACAx75BQL7B//v/Pv2
BQgB/gHv+/4A/f/8BfgH/AUBAwQE/v0E9QbxDPb9/QACAQIDAAEBBf4BAvwA/vX7/PkB/v34Bv4AAPv8/wAAAP76Ffj/+ufv+AD3/fbrCAD/Af0B/Aj5APz8
+P8BAAMEBfkG/AcIAAD/AAAAAf8C/wD/AfgB/ez++fUC+/n1BQD9/vr9/gABAP359P7//P76D/AQ9wgF9v8A/wH/BPcK+wYEBAD/APn//AP7Avv6AQH+BAEC
CAb+/AQH//3///3+A/sG9wUB/v4AAP//AvkE/gICCP4A//b9+gH8//v5+fsAAAD8B/gI+wX/BAYE/wAD+Qn5BfoAAv7+AP79AAH+Av37Af4BBAEEAAD+/wEG
7Ab+6/H0B+wO+f/79P0C/Pv9BfMI/AYE/wMDAAYE/v8B//4FAAAAAAAAAP8BAAAAAwD8AfT5+gT2CPX19gAAAAcACvYO+QkHEf0A/vH89wf6+vrz9wP+/AP9
DfYR+ggFEQj6/vr89BfxA/Px/v4AAP0BA/gI+QcBBP4AAPz/AP8A/QH++gAA/vz9//oBAf/8+QD+AQP/BP4EAgH/CP7///X9+gD9/fz38vn++gL9CPIR+gUF
E/8C+/H/8QjzBfP0APsC//v++AL6Af359v0B/v7/BPUGAAQDDPz+/fr8AwAG/AD5BQIAAQADAQAB/gIE9PsNAQEJ/fP8AgUPAAL+AAQCBgX9BAEC/v8CAQAB
APwBAQAD8f7/AAYDB/UR+g4HCf8A//r/+gT9/f75Av8AAP3/////AP/+//8A//z///wBAv7/BQAAAP7+/QX9Af79B/8BAPoA/f7+//79Bv8A//n9+wP7APv5
/QIAAAIBAwAB/wMD+wP//AH+BQX8Bf3+9v/9BAcCCfwL/gkD9wsA+gf/AwQBBQD/B/8CAP4C+QX4BPr9+P//AQL+BQIABgH+B/7+/fz7AQED+gH8Cvr9//L7
+/37BPb2A/4AAPz//AD9Af7+/QD//wQCBfgK/QcF9v///wUBB/YN+wkGAP/9APz/AQAB+wEA+AMBBgMJ9wf5DP0ADf3+//T7+wP7AfX2DwcC/fcD8QrvB/X7
AAD3/wX8BQwC/QX48QL+BA8DDvsO+xAN/v8GAAQG/vcBCPwIDAL//PX9+Af2BvH4+gr+ARMHBQv/BwEJD///AfX89gr0AfT1Bff+BPr+//8D+QX8EQUF/P4D
+AT7Afr8/wUCAggL/QL7BAELAwQMAgEO8wDzCfsM/f/8AQH9BAYCAAL9/wAAAAD/AAAAAf8A8QcDAhMHBwEGAwkJCAADAvUA9wbyB/T38gT5Ag8CDQkEBgkC
DP8B/vn8/Qf2A/n7CfX/9O729QT8/vPo9fsCAQP/DPEH/QMIAP0AAP0AAvwE/QQBAgD+AAQCBPsG+QgFD/z4//n2/gACAPnvBQD9//75/wf8Cvj2A/8A//T7
+QT1BPT0/f4AAwQEAv8BAgIF/AP/AQYBAg78BAD/+wL9/wP+BQAEAAL/AP3/APj+/Pz/AP37A/4CAPj/+wD5BPv98//9AAH8C/YO+QgEAv/////+/gP9A/78
CfAC/fv8AP8EAv73AgIBBQMH+Qf3B/wB6/r79wX2Ge0Z+BQK9/gAAP39CewR+AkD+PsH/fL8BewH/f8C8QL+/QT+DPIP/QcHAgP/+gD9AwAF/QH+9PwB/wH/
CfAN+wgF/hT8BBEBBRb5D/z+CP8BBQD//Qv5AAD7+AMF/wUG//r8Bf8MBP8AAP3//gIA///9//wE+vX/+vEAAfwBA///AAD/AQEB/wL+AAMA/gD/AP4BAAAA
8Aj6AhYKDgMHAgoQ9wEAAAYCB/gJ/wUI/vMN9/EF/uIL9QEN/P7///z+AvoDAP/+/gACAQAD//0AAAED/v8AAAMBAf0F/gME9v7+/gL9DPER+gkFCPb//e73
+gb2BfP0E/oAB/oE8RLxAfz5BvoE//H6+vb+APj6+Qv//goGBQMBAQMGC/8A/fX++/wA+f77CQMB+fj7+wL5BvX0AgYB8vb3/voD/fv3/v8D//8B/vkBAf8D
DP//BPz/9g30APr4+/z6/vr2CvUQ9Qf99AH+/gD9CfcH/QcF7/n+A/z/BvYJ/QMA//kK//P9AOgK/QD/BP3+//b3A/0E/f32DPsBAPH8+f38/f/4APwCAvT6
+gH4CPr3BhP2+goB/xv6BvjyBQAB//0A+wj6BPv6AQAA/v39AP8C///+CvsAB/gA+gX2AP7/Cv4MAvoN7QjnEe0C8t72zvrxBuUU7/74BAH//f//AwEBAAP/
Ff/+8+X18gL6+/jq/wMC+/8BAPMI/AEE+v8AAAMABfkI/gUE/v4A//7/AvoF/gIABQADAP4E+gD7AvwCAQAAAP4A/gL+AP/+6wcM/xAJAfv8DAEM/P//AgP/
Agb9BAP+9/0HAwYIAvcEAgULBv7+9/H0AvgG/Pv0/AABAAICA/wD/wMECP8AAPkA+gH7Avz76f/8BAT8DfYN9BAF+P8A/gYCDO8W9QwLAwX8/AMCBgQC/QIE
APsDAfr+AfIG/gMDAf//AAIA/wP+AAD/+PoA/v78B/ML/AYA8gIGAAD+//r9B/n7/QECAQMCAv0DAAIFEfj+//X68wj3BPXu9AYB/QYBBvkJ/wMF/wAAAQIB
AgEBAAEB8wD//wH/CvcI/wIG+QkIBAoD/gz4B/z99gIBAQcDBvwCBAQJC/wA//f6/AD7Afr29/f6AwH5C/kP9wcAAf8B/Pb8+vcABPf9AvT8AfT4AAQBAfj8
Cv8AAPwA/QP9//78+P779vfrCPIK/f3tBf33APn6/ggC+/729v0BAwsEB/kL/ggK8wn//Aj/BgAG/gQD9vz/Afz+BfMK/AQC/QADAAIB/QL+Av7+B/0EAvf/
9gbyCfP44Pn//QD5F9wk7hMLDwYI9vv8/Ab+Avj3Dgf+AQIB+w/0BP79BwACAPoA+QL4Avv7CPr/BwMC/wj7A/wA7/QDAfwADeMc8wwMAvwAAv4B//0B/QIC
AgX//wgEAAr7BP8D/wD9AP39AgUB/QD6/gMH/QEI/fr6CP0N+///AAT/BvkI/wUE9v8A/wH9B/gI/wMBDAMAAP/++A3zCfj3/gAAAAEAA/wE/wICA/UM+/j+
/+oDBfUB9/v/BQUBDfQM/AoM/AEAAAICAf4B/gQD8wX8/wkCC/0L+QkKAQEA/wH/AP8E/wMB8/8CAAUADPEP+QwKAgD//v3+Av0F/AEB+v8A////A/cFAAEC
Evv99wD89gEM+P71AP///P3/BPYK+QYEAf8B//79Av8CAP/8AgAA//0AAAACA/39BwD+AP4A/gIC+wL9DP8AAP0B+wb7/QD9A/z/AfkA+wv2B/r4/f8AAAIA
A/0F/gQCAf///vX8/Qb+Avf0Bf8AAP7/AQIB/QH++AIAAAgDBwAGAgUG8QD/AAgBDfAQ/AwM9/4A/P/8C/AP+QgGD/n/+Ov39/z8/vnu+gT//QT/BP8E//8A
AP0AAPv+//0AAP/+7P0B/QoGDusW9w0TAgIAAAIB/wP9AwABAf7//vz9AvkH+wL99gf+/w4FBQ39C///EP3/APP/9gj4+/v2+/0AAP/9BfQL/AQB/f8ABAgE
BP8FAAYHAv8AAP7//wH/Af7+//4B//z+APcEAgAA+wD//wL/BP0HAQL+D/////b6+Ab0CPTz8P74BAf6EP4N/goBAv4AAwEAAv8D/wIA/f8BAAEBAvoEAAID
+v//AAP+Bf0FAgEBBQIB/////gP9Afz8/Af//AH9Agb+Afz9/gD+AAH/A/0F/gMA/wP//AP+B/kI/wMD9Qb//wkBBwEFAQQE+fgCCAIDAP4H/QUD/gQE/gkF
/vv/AwAJAPv/APn+//wC/vz9GQAHAPQB7xLnC+33AfsAAfz+//kF+wT/9P8E/wICAfQCBAEG/gf/+AX9BgIE/wEABAAA//r/+//4Bfr9+f7/AP//AvwDA/7/
/f8AAAEABPkG/QQEBfkBAPn+/fsA+wD+9QQA9fP2//ABAvr48gAAAAcCCfYO/AgKAezuA/TqAwYLAPPl/AUAAAUBA/4BAgEG7vkFAP4CCOkH/QgKBf0AAPb8
+v3+//37+/8AAAH/BfsF/AQE6QX/+wP6EfQO/AcF/f8AAAEABPoG/gQD/QIAAAQE/QX+AgH//QkC/AUAAgH/AP8C/P/////+BPwE/wAAAfsP/+0I7On0BfYI
/AQC/gcHAvoG/gULBv7+/ff6BPwG/f/69AEA/wUBCvgK/QcHBgAAAPv++gf6Afr6DP8A/vT7+QP4//r1/Pz9/P34BvYK/AT+DP3///b8+wL+//z2Bf8GAPoE
+fz4AvsD/vr5APv9BfcN9wj++/cG/Pj8/PEAAf79BP7//vv9/gEB/v36Bv7+//7/A/8B/gH/BwgA/AIA+Qr3BPn2AwQA/QQC/wf9AgAACf/8/vT1/v77Avrx
Av8AAwQGAAT+BAAD9v4AAAD/A/cI/wIBAQABAwEC/wP8BP4BCgAAAfr/+gj1B/r8AwAAAAEBAAEBAAL9IPf5AO337BvnBPTl/vQB/fL7AucP9gQAAP8D+/b7
A/MF//7+Av///v39/wH///397/b8/f35De8T9ggD/wMD/AACAPoAAQAF6f8G+wICCOgP/gcNAwEAAAMBAAL//wAA/f//AAQABv0F/wQDAwAA/////gMA/v/+
Avn///j9AfUH/QH9Af///v7//wADAf79/v8AAAAAAvsF/wICAwMAAAEC/wf8AAABCAAAAPz9/AX6Avz7CfgK/fsG7gT2BvMCBPAAAvf7/f4AAP/9BQQAAv0D
9gv2Cvf6+P76/vz7CP0K9Qf8B/8AAPv/+wb5AP76+/P7BPn//wH//AP9AP8AAAD///3/BP/++AAAAAUBB/YK+wgIBvwA/fz9AvoCAf/9AQD9APb7//0A+/36
/Qr8/wUDAg77B/7+DAD//Pn8/AT9/Pz4C/v8APb3/An5AfnyAgcA/QYCBgMD/AMGAf8AAAAAAf4D/gIB/P0BAP0AAfv/BgAB+/z/9vP6Au4Q9QP4/f4AAwIC
BPsEAAME+f8A/wD+BvUJ/wMEDwEAAvr++gvxA/r7BP////r+//8A//78/fgB//gB/vcF/P8BBQH/AvoA/Ar2AP37BP7+Av37AQQBAvz8Cv3/APT8+gT5Afj2
/vz//fn5A/UIAP/8+//+//78B/gK/AL/CQD+AP0A/Av8//779gMCARMICAEHAggNAAMAAAEB/gP9A/0A+f/+AAL+Bv0GAAMAAv8BAP4B/v///wABBgH///8B
/wEB/AH/8gEFBw0MBgL/CgIP+gEE/gEBAPsAAgACAgAAAP4B/gH//gD/AgD///z+/QEAAP386fgBAwT9DvAKAwUF+QwA+woABwkABP4DEfgAAPj/+gD++gT5
/AcAAAkEAgUAAgIGBAf8+v76Agv+Afr29Pz+Awf/CvoJBAUE5Ab5/RcAG/Qg9hYPAP8F//kB+P33AfwB8vkC//X0Afj8A/n2A+4B4gUH+vL68hEJEur89+nn
/wjzBfTmDAD+Afn99xDzAfj08AT7+wb9DvkO+QoAAv0UAf4G7gHlDPACDPsN8uP77vXpD+ntCf////f9/f///f76Av8AAP7+/wL/Af79/P8AAAIAA/wH/gUD
/wD/AAH+A/0F/wL9AwAAAP0A/QL8AP79/PwC//z+AfgCBP8A+QMB/wQEBfgG/gYJCAcLAggR8g/nDPkE+QAAAAUBBfkJ/QYHAf79/vv7AvkI+QP7/QH/AAQB
AwACAQIE/wAC/v4BAPv/AAAD/f//AgUAAQUAAv///QAFAAEB+/j9A/0BA/4A//r//AD+Avz6/wAAAAH/Av8DAQD/EvoBAfD98wXzAfv1//wAAv3+/gH9AQH/
//4AAgEBAQH/AQEA/gD/AAD+A/8E/wEAAQAAAP8B/wH/AAAA//8AAP//Af4C/wEAAgX8/QEAAwD/AQICBgIBAvsB9gnyC/P7/gwB/RAIBgYBAAcLDAAAAfz9
+Qn3Afn5CgAAAP0C+wX+/f/+BP8BAP4B/v4B/gD/DvgA/u73+/v9/vv0AQUB/gAC/v//AP4B9P//AAUAC/EO/QcJAQAHAP0E+vj7BPwFBwD/APj9+gX7Avv1
/f/+AQIABvwH/gUCAAAAAP8A/wAD/gIBAAADAAEC/P79A/4A9/IA+Qn6AvgHAwsFFgoB//0C+hDyBPwDBAEAAP8C/gT9AP8A+f7///79CvIP+AcC/f4AAAEA
A/sE/wMB8fz9/gL/D+kZ9Q0H+gAAAAQBBfgJ/QYGCf4A//j9/QD9AP36AgYG/gQI/P39AAIKDf8BAvn/+Ab3A/n7/wEAAgUCAAX9AgEADAT+/gAD9w/0Bfv5
+wX3AAf/BAQDAwEABwAACAQD+wz4Av4A+fr/AgP9B/sJ/wUB/wD//f78AQMBAv398P///fz7BPUJ/wL8+wD+AAP/BvwI/QUD9vn9Afj8CPIK+ggA+gT9/wMB
Bf0C/wMEBv//AAH//wEA+wMA9PwE/f4CBewM/gUHBv8BAPwB+AL6BPr9/AAAAAEAAvwD/wIC9AD1/v/2DfgJ+wQEAf8AAvz9/AP7Bfz7DQj+8/X8+vsA/ff+
BwAAAP8D/AH+/wAC///2/gED/AYD/QX6CQAC//0B+Qj3Bfr89P39/wcBE+wa9A4MAgEB/wAC/QT9Av7++/8AAQQCBPsI/AYHCPkE/PsF9gD8Af3+CgMAAPv/
9w7yB/f4/P////z+//0AAv7+Af8AAP0AAfoC/QQAAf//AP39AP4B/wD++gD+AAMABfwJ/gUB/P8A/v/+BPgI/gMDAP8B//39/gH+Av39Fv3+APn+8hPxA/bx
Av8AAP//AP4C/AQA8PwA/wL+DO4R+goIAAMA/f/+AP8C///+BAUC9AMEBPkGAAICBv8AAP3+/AX8Avz4+f0CAP8BAvMI/wUEAwUAAAH+AAj6A/79AgMAAP8B
/QD+Af//+P39AAH9CPkK/wT/CuLv9+ny++/x9PzwCQL8Af/+/Q75Af34CwEG/vD/+f/0AfX++AYK8g8FBOsU+gn/FwH+//gA+Qr6+/32D/v/AfT7+Qf3//n0
//8AAP//Af4BAAAA/P//AAQABfwGAgIBAP3+APr9Af0F+wH8+//+AAL7CPkL/QX//P4AAQMCBfkH/AYHAP75/gD4BgMDA/74BPQI+vMC++oD/QACC/8AAPr+
+gf5A/v6Afv+/fP3AfoC//32DPj+AfP1/AX6AP7wBQIAAv8B/Qv1BP37/P/+AAP+AwAFAQL8/gAAAAEAAv4D/wEB+/v6//n5BvgJ+Ab9AwD/AP7+/wIA///8
A///APz9/QL9Af77/f7///77BvcH/QQB9/v/BgkCCP4I/AkGAf//AAH/AQAE/AP/+v/+AAMACPgN/AYFAf8B/vz9Afv/AvsA+gIA/AEABfYJ/QMFAQAAAAAA
AAH/AAD//P7//wMBCfMJ/AkG+v4DAP8BAvYEAQQH/QEAAgYDAgEBAQME8vr//QP9DfQR9g0E/wAAAAAAAf8CAAEBBQEA+//++QD9Bfr89gD0/QL3FPYV8Q0A
EgUB9vkD7hjtCuvt7vLyFQYAC/8Q/ggE/gEA+/v9A/cE/gEBAf3/Av8AAAEA/gEB9QAAAP3+BPcF/wACCfwAAPX9+gL7//v59fr9AAD+CfgL9wgEAQ3/BBAH
Ahb5BgAEDf8CAPj/9Af0Bff5Av8CAAAAAAEB/gH+BwD//fP2/QL7APj3B/wB/u/79f76Avb2Aff/Av7/Av0F/QX//AAA/wD/A/oH/gMCDQP///j79Qf2Afrz
/QoBAA4KBQz6BwMM+gH//wQBBvsH/QYGBAD/APz8AAX+//77AgAAAAAA/wAAAAD/Bv8B//wB/f//AP7//v8AAAEAAvwD/gIC/wAAAAEAAf4CAAEBAP8AAP//
AvsE/wEB//8AAAAAAf0C/wEBCQAAAAMC/wQA/gECAv4AAv4B/AL+AP/+BP7/AP3/AP0D/AL/9/8AAAT9CPwIAgIC/AkAAhAKAwz6BgMJAgAAAP3//QH+Af3+
AgUAAgYF/gz5AQADBAECAAsCAQ39BP4AAQLzBhISBv4K/BIN/f8B/wEAAvYH/QUD7gD/BAoECvoEBAUNBQD/APv/+wf6Afz6/P8A/v79A/oF/gH/9wAAAAUB
CvMK/QgI+gf3AAoABg0ABAD/+vwAAP0AB+wO+QgGBwAFAAAD+QP2A/8CAQIHAQcG/wH+AQII+//+AAL+BvkI/AYDAP79//j8A/gF+gL//P8AAAIBBPoG/gMD
GvsB//MA6w/uAfH1BgD/APv9+wX7Avz6AAD/AAAAAAABAAAAAAAAAAAAAAH/AAAAAAAAAgQA/An6A/37//8AAP8AAP0C/wEA+v8AAAQBB/cJ/AcGCP/+APwB
/AL9AP/8Af8AAP7/AP4B/wD/CPv/Avr+/AT9/f37+wAAAgYDBPwG/wUGAAEA/wAAAf8CAAEC7+75AwH3C/oI/wr+9Pv35Af+/PUM8wsC+OgF/fb49fTt/vb1
8xPnIy0MDhb6EQoG5/UU5AsFEOARB/kQEOH6BfsH+v0FBP34HuD5++To9AUCA+/eCgT98ffo+wDrCevk4fQE9gQLBugN9xEY5efv+gb2Htku4xoK5v3xAvn0
DPUC/gYC5eLz5w/yFuwg6wj+BewH5/v+9AD7GOPr9/ENDgIB/gXvDfn39t72CgACBgkV/APuDtz4AN/98gf19vnt9+Lw//QCBwHi/f/69u/p1/UCAfUL9gL4
/fkF//0DBO8J/AUJBgUA/wIC/gf8/wAA/wH+/wD+Av4E/QL/AgAAAAEBAAAC/QMCEQD//vkE8RDuBfT0BP0AAfX///gD9QL//fgAAPn6AvUH/AL//Pv/Bfz/
AvkF/wL/Af/+BQEBAAEB/gMBBv8AAPr+/QH8Avz6E/D3AwL99xf6CPr19AEE/wgIA/IK/wcOFf79APT89hH1//nw/QAAAAIAA/wF/gMD5vsAAQX6F+0V+wwO
Cv8BAPkB+QH6Avv89QP9+Qr8EPkMAAUKCPX+BPP69wf1BfT0AQgAAAMC/Qb8Av0A+AECAAMCBvQIAAYJ/Q39AAoG/g72BPwEAAP/AAMCAgT/AAIB/v8CAP4A
APz/BP4AAwb7+/v9Af8E9//9B/77/fn9Av8I+gH49P7/+wL7B/IJ/QUDCP4BAPT3+gL4A/b4/v8A/f39A/YI/AMBAv8A/v7//v8BAf79/fv+AQL/CAAHAQIB
/AMA/wcCAwIC/gMD/v8AAAAAAvwE/wIB/P7+AQICA/oG/gQEA//8AP/5/Qv8//70+wEE/wIG+/b/AP8I/f8AAAEAAvsF/gMCEP7/APX79Ar3Avbw/Pr/Bfj+
//sBAf/9A/7/APv8AAABAP79AAAAAAAAAf8C/gEAAv8AAPn+/QD9Afz8/wv/AAoFAhD4BP0CD//9APv99Q/yA/nyAP7/AAD/AAAE/wMBEQL+APr/9Q/xA/n3
BPr8//X4//sD/f34BQD/AP7+/wP/AP78BAUD/wME/An3BPwD/AAAAAQBBPwG/wMEAQABAAAB/f4AAf8C+/79AAP+B/sJ/QUB9v8C/wMCBvUI/wQHCf8B//L7
9wT3BvPz7QP//woED/QT+hAOAf4DAPkB+QD5A/sA/wAD/AEGAfUK/AIJ/wAAAAAAAP8BAAAABf8E/ff/+AD3Avr9//0CAAH+AvsEBQH//v/9AAH9CPwJ+QYA
//8AAPr9/QP9Avz8AfwB+/z/AvcH/v8D/gMAAAQCAQEC/wIC/QAAAAEABPoG/QQD9P3//wYBDPET+AwJBP4AAPz/AP4C/QH96/39AQQBDPIP/QgG/gADAAAD
/f39A/4D7Pn+/wD6CukW9AoD+vH+/fb4CPYL+AX6AgUAAwYD/gr3Bv4B/QT+/wUABAEG/wP+/P8AAAIAA/sF/wIDAQIA/vr//AH+Afz49//4AQX6Df0Q+gT7
/wD/AP39Av0C/wD/8Pj/AAT9Cu0U9w0GCAD0//r3AQQB+wL1//8F/P0G+P34Av0HCwAAAPz/+Qr0BPn3GP0BAf0B+Qn2Bvn5/gAAAAIAA/0E/wMD9wL/AAf/
C/cJ/wcICwMM//oJ7QTqCPUG9QEA/wYACvUM/AgI/QD9//n5AvwD/wD5+AAAAAUBCPUM/AgIAAD7AP/9/gz8Afz4Efr6APT5/Af++P319wkFAw4L/Az2C/0L
/fsC/vv6AvMI/f4D+vv/Afv+BvEM+QUD/P8DAAIDAfcF/wMHB/0A/vj+/fsE+gH8+v7/AAH/B/YM+gcE/AAAAAMBBPwG/QUE8en7/u/wCekT9QP89Qf/AA0G
CgAI/ggM+/8AAAP/B/YH/QUGB//+APv+/AX5Afr4//wAAP4AA/gJ/AUCAPgE//X6/vL9/v3++fwAAP//A/UK/QMCAv////7/AvoF+gQA/f3/AP//A/kG/gMB
A/37//n6/wUC+QH4BP///vj9+//+//v59/7/AAIABvcJAQQECAP/AP77+hLvDvfz/fz+AP37Bf0H/gL8/QAAAAEAA/wF/wMC+wEA///+BPgF/QME+/8AAAIA
BPkH/wQE+v/+AAP/BvkJ/gQC9v4D/wACAfYEAf8I/v8AAQMBA/4DAAMDAfv/AwH/AvwH/An/APwA/vf8/vwB/vz5AgX+/wUA/wj8BP3+Af4DAv0D+//7AP8C
+wX+AAH/Agf+A//8BQL//vsA/gP8/////QAAAAIAAv0FAAICAv38APr7AvoI+gL8+wIBAAYDAv8BAQMGFAECAP0C8w/xBPf4C/8AAPf+9gj1BvX2AQD/AwED
AgT/AwEC/gD/AAH/A/8DAAEA/wD/AAAAAf8CAAEA/AkAAAwDBAgAAAQG+/4AAAH8CfgO+QkD/wAAAAAAAf0D/wIB+f8AAgcDBfwG/gUH//8BAPwA/f7///3/
/P8A///+BPYK+wUEBQAAAPz+/Ab6//37/v0AAPz+AfoEAP798wAAAAT9CfYJAQQH/QEA/wEAA/sF/wIDDOv0Bfb69Qv//ALz/P//AAT/BfwH/AUDBQAAAPn9
+Qn5BPn3Bf7/APwAAfsG+wIC/f4AAP8AAvgG/gIC//7/AP//Av0E/gIA/wT+/wUAAAcBAv39+wD/AP8ABPkH/QQDBvX9/fPyAfoI/P7xAP7///f8+/7+//n7
BAH+BQIB/Ar3Bvr9/wAAAAAAAf4C/wEBCf/9AP36/Qv6Avvz/v4FAP4DAPkAAAEHAPcA//f6+wH+//328wAAAAkDC/MQ+gsM8/79BAQCBfcEBAMI+/4BAP7/
AvgDAAAC////AwH/AQT+BP7+Av75AgMABwkD+gQC+Pr/APz/A/QL+gYF9gEB/wMABPwDBP8EEPv4/+30/Qn8/ffw/wEAAAIB/wL/AQABCPsBAfH6/P3+//r8
/AD9/wMBAQEEAv0B9An/ABEFBQgABAMIBwj8AAgC+w79Bvr4/wAACP4H+/r/AAAICQIK+/YE8vjuEO35AfXx2e/n7gP9BfPb9CwBGSMYBB7+DQUL4vHw2Avz
CuIf8xIP+h79DxMZ/hP4Bf/84PAC/AsJC+Uf7x0QF/IFAPL/6wX0EO305/MH7wr3/+wEB/v08+kV9gMN/uv7AA0bExsD/AQE8SLmEuz07x4G8xAI+Q8FCf39
8+UH+ff//+AR9wMN4/Xt+AP0FPwE/fz5++nZCfkD/wv+AwX0/f//AAIABfwH/QUD6e/J2PXmDvkYAgDxEO77CPgB8xH4A/zuBf7/APb9/P/+/Pz66+j8EwH6
C/UP+wkE+QQK/wAG+Pj5DfcIBv0C+vX5+APzC/TyBgcAAAoFAg/6BQAD/wMA//7+/gX8BP36//r8+/z4CfUO+wL+AAT//wMBAwEDAAIBAQD/AAMBAAX///8A
Bf////3+/gD+A/z7/vwGAwEJ/f75AgMNA/wAAPv9APwC/gD/BvcBBPb8+wD8Bfv3CwT//vwA+Qn3Avv89hL//Q4FBAUDBAIEBvj+DgQE/wv2BgIADeX98OHn
+ukC/Pro/wAA////Av0D/wEA7QH//gMAC/IP/QoJ/gz7/Qb9BgX7AQEBAfYD9uXy+vf5Avbz+v8FAAQF/vv/Bf8HAf8AAAACAfsF/AUEAAD+//7/Af4C/QL/
AgUA+v8A/QX7BPz9+f8DBAYEAQABAgIG/wQE7ff8/PcE+Pj+AQwA+QcDAA/4BP7+Cv0ABf8B+wn2BPz8/f0FAwIH/fj+AgMJ+voCAv//+wL0C/j//w4A/AoF
AAn8B/4DCAP3/wf+/RH5Bfv2+wD9AAL9B/4FAAMABPsA+Ov2/fEF+vz2/f0A//r8AfYE/P8AAf8C/fv+//oAAP3//f4AAP3/AvgF/AQAAPf/BwIE//8CAQME
+gD+AAb/CPoK/AgE9vsAAAIACvES+AoH9/n+/PH4Ce8N9gQBAQr//w0GAwz6BAMH/gAE/Pj/+fX7BvgCAgMDBw0K/gj8AwEKEP8N/PUI7wPrFOj4AAQA/gIB
A/8AAgAFAv4A9/P2//QG+v729wH+/wL6CP0DB/7/Bf4AAv0B/QIA+gP+BP///vn6/v0CAfv4+AD+/gT8Cf0JAQP+9AoA+g4BBwcDA/4CEP//APP99gb3/fv2
8AYC/gMCAvv9B/wGAwAA//v+/gT+Afz7//3+AQQAAwIDAAEA/QEA/wL+BvkI/AQEEQL8Afj5+BXwCPPwAv8A/v3///4CAAD+DPUBAu/2+/r7Afj1CQIX//kT
6PLyDvEMAAD+APv//f////z8/wL+/gEBAQP+/gMBAAAA9/X3APsD/f73/QAAAP8AAvsF/gIBBf0A/ff5/gL+/v34AgAABQYDAQcAAAMDBAH/AgAB/gn7Af/+
8Q///RcIEgIL/BITAAAA/gAAAPwDAAAB/QQA/AEABP0G/wAD7gAJAw0LCfkDAQkWDf4ABPv/+wb5AP38+v8D/wIEA/QH/AcKAPwAAP39BPoF/AQBAAMAAAMB
/QP9B/v/Av0AAPf+/fz/AP77AwL/AP/9AAT6BPz78/8A/wEAB/EM/AQJ/QMAAP7//f0AAQD89+38Av/5AfoK/QD5/P8A/vf8/fv7AvT+AQ8A/woDAA/2B/0B
8AIADQ8IBQADCAINDPoACgMD+wz5A//+/QAA//z+AvkCAQH+/gEA/QD+BfgJ/AMC8wH/AAkDB/sK/wYI/gAACAoGAQf9AwQIBwf7/f/+/wz/+/71/wAAAwUD
AQL/AQIDAAcBAgsFAQv8BAEHAfv//vn5AP8AAP34+gEA/gEABPkJ/gQAAgAAAAAA/wIAAAAA+AAAAAQBBvcJ/AUGAP79BwgDAwUE/wcC/QQE/wQG/v/6BPwM
8v/8/f74De0S+gYB/AQA/wkDBQAD/wUI/QwD/Q4JAAEHAAIMB/////n7+wb5Afr26AAB/wgBDe8T/goL8vwA/QIAC+4S+QoKCgP//vj++gX5Afr0Afz/A//+
AwEBAv//+f//AAP9CvoJ/gYCBQb+/wQD/wn//wD96AwJABUNB/sECwMX/gMA/wMCAf8BAQEDCwb/AQAE/wb6BfsCCfgAAvL8+gH7APr5CwD+A/wB9wf1A/v8
/wT8AgkCAwn8AQMFA/8AAf7//wL+A/79A/kABv0A/QT7Av/+AgP+/wEAAgEC/QMA/QUA/gIDA/4G/gEC/QEA/wMAAgEC/wIDCQn//AUE/Qz+//788SXoDhoC
CA/5AgEE+wIE7gYCCO0O/QsI2SL89BMGDAYCBgYS8vEE/AcLB+oX7QwXDPX2AvL0/QH/A/Xz7fjlJQQE/w/0DhgGAvoW/f0J+vX+/gAM6v8XA/8M/uz2C/8a
DP4AAPn+9wf7Avjz+gAAAAECAfkCAAQD8gb36/zxDvkV/AMGCPwBAfj7/Af5A/r15f7/AAr/EuwT/gsNAf7+AP3+Av4D/gL9A/v9/vX8+/7//P/5+QAA/gL/
B/YL/gMFAAAAAP//AAEAAAD/EfcD/+388v32/vj3CAAA//f/+QX4A/n57wD/BAkDCvoHAwUJ/RoP/xcL//36BP77+AMAAAkDCPsL/QYIAv0CA/wC/AH5A/4B
8/oAAP3+CuoR+wcH/vgPAgAC+fAFAAIG/wAC////AfwDAAAA+vwL+/0HAOcK/AUPA/4E/vv/AP39AP7++Pz///n7BfYG+wP/AgMB/wQE/QH9BP8DABQK/wMM
Agj9Af8MCgUAAQME9wvzCPr8Bv/9Avj9AfwA/AL8+QD/AP7+BvkF/wME+gD/AgEAA/7/AQEEBPMT/fkI/fnvBv4ICfH4/fDvAQb7+/zs+P///wMBCfQL+QkI
//z5+fH8+wT5APbyAf8B/vz9/voD/gL9BQP/BQMB/A33AQH9/wT/BAkH/wf9BgQD7wECCRYJCAz/CQYJCwcEAgcL9QnyBvsF+wEAAwwDAwgCAAYE/wD+/wH+
A/8D/AMBEP70BgH8/xr5+QX2Cfz///L8+v/8//n1+f/7//n2Af0BBvz2+P/7/P73B/oDAf779gL//AUCBvYL+QgIAfsCAPL/+ff+BPr/B/4A/vX6+v/9A/n3
CgAA//j++Qf2A/j3AgD/AAH/BAACAQH+AgH/APn5AAT7Afr1BPwBAPf+/Pz//fz7BAUDAQMH/wT+A/8E9QIA/QL8CPgH/AQE4A/s+hz9FQQV/g4I+P//CBAH
CAMCBwYJAAQAAAMCAAIAAAEBAwD9AwgDAgb+AAUDBf////z//wP//v/98/7//v3+AvMH/gEB//3/Af8A//wC/QIC/Az//AsCBQYE/wMF/gAAAP7/AvwD/gIB
8gX9AwUABQP/BQABBPL8CAAF/PYJ+wgDAvv9APf6//4F+/75AP4A//r+//kE/QD//gL/BQcEAwACAQMHE/r//+n89QfzAPH1CP8BAPn+/f////38/wH//v36
AgD/Af3//P79AP/7C/sM/AP+/gP9/wL9Af0I+Ab+/P8AAAEBBPkI/QQD/vgA//fzAvn8/QD68fUEAvj9APD/AAUGEAUCBAIA8xznCvb1+fn/AggAB/4H/wUE
Dv8B//H98gnyB/Lx/AEI/voD/Pn/Af0E/v8AAP//AP8AAP8A/v3/AAD9AwAG+gT++P0ABP8AAvwDAQAE6/kJERURCf4CCAYe/gX+/wn+CAMFAwED/vr/CQYF
Awn+AgQEAQEAAAABAQL/AQAAAAAAAgIB/wP+AQD/AwQA/wIB/wT8A/0A/PwAAf8AAvMK+wUD9/4AAAIABfcJ/gUG+AD+BAP8+xD0Bvf5CAL8AgIB/Av5Bfv6
/gAA/vz8AP8AAv38+gwF+g8K/QX8AgEI7gwH+xIOCfYF/Q4c/AAEAAIEAPgBAQIH/g8A/hEIAQ79/wQIBP8AAPv//AD+AP37//8AAP8AAP0C/wEA+wAAAAEA
BPoG/wMC7gMDBRELCvkJAw0WBQL7AQP/AQv9/wH7/P/+AAH+BvwI/AUAAAIB/P0B9wL0Cvv3Av8A//4B/gH+/wAA/v4AAv8C//0BAgADBP4B//X9/fX////8
C/79//j7+Ar2Bff1Cfz6+fn8+AcAAfrx/AH//wT/BQEF/QQBAP8AA/8A/wD/AQAA//4AAP7/Af0DAQH+EP/+APf79gz0AvfzAQr//QkE/wn/A//+/wAAAwMA
AwMBAwEAAgIBAAQB/Ar3Cfr/9wP/8v79AfwCAPgABP8EAPYA9gH4BPn8/gUI9AQG+vQEA/4GA///APz9+wT5CPj4Bf8AAPv+/AP8AP368/sBAP3/B+wN+AkI
Df4G+fAA7gH1Be/3A/0AAPv9/gT8/v36AgQE/QcH/wL+/AMLAf7+AP3+Av4E/gL9/f/+AAH/B/gL+wYCEgD/APj/9RDxA/fw/Q/6/hEDBhL8Cv0AAv76/vz7
AQUB+wD5+f/5AQj9CwQL+wn/BgMBBQUEAAz6CvcCDP8C//j99wP2A/X48/P4C/j2CvznE/z3BwEA//8A/wT8AP/+7v0E+/7//vQFAv3/EQAB/vUB9gP7/Pv6
+gH/AAD+BPkCAf4CAgAA/f39A/wF/QH+Bvr/APP89//+AvfzBPsAAPr9//0BAf36EwH9//P49xDuBvLtAgAA/PP1/AX0CfLy7/7/AAb9DPYLAQIGDAADAPQA
9gfwB/b5BgQABQsI+w73AgEE9vr9//78CPUL+gkC+fwAAwUCBv0G/QcGAAIA/v4AAf8BAP8A+P8H/v4EAfYB/wEL/P4ACQgEBQMAAQYGEAD/BP8A+w73Avz5
/AEA9vr6BPkD/f/6APwE/vb8/fYB//397AD7AAT5DvwL/gX+AP8AAf8A/wP9Av///vgF+vb++fj///789/8A/P39BvIJ/gMDDB/26P/v/gf5Dfz3+f8AAAL/
A/kHAQMBAwcA+f8A/gP4Bvv+8P8HAAIGAPUDAwMJ/fT/APgAB+UW8gsG+AoBARQJBQv/BQUNDRMC/AMD+hzrC/f6Av8B+vT6APUF+f/8CP8ABAAE+Qn3BP39
9hX9ByATAxj3CwcSCP//Af7//wMA/gD9+fr//vv6CPEN+QcB9v7+/AL9CvQR+AsEEAAA//b+9Av4AfbzEQEA//b+9gn5Avb07Ab9ABMFD/gO/w4NAQL+AgUC
AQL/BQAB+ggB/woHAgP8BQEI8AEAAAH/BPgCBQEFAwEC/wACAP39BvwE+gsAAwkECAj9BgEJ3/Ma/QQU9dwBDvsa/fEEBfsA/P38Af75/AIJ+wAFAO4FAQIL
/f0FAP4D/fr/AQACAQf/AxUIBw0F/ggK/AABAQQBAgAC/wME+wEE/AYB+gbxDPkC7v///goAEu0Z/A4MAA8E/RIJ+xfzBgACB/sBBPkA+wH6Av78/gH/AP8B
/gIAAf7/BAH/AQIC+wz5Af39DOkMCfIH+/L7+wADBAAAAP8A/gL//wD++wIA/wUABP8DAAME/AAA/vr8BvIG/AUDD/4BBP4E8xHwCPj6+f0HBAMHAPn/AgIJ
+gAA/wEABPsG/wIDBv8FAP4B/f4B/gAAAP8AAP//Af8AAP//7vr7ChMIB/YSAQ0N/gUAAAIBAgIBAQAC7ff9AgL/Bu4PAAcD/wAAAAEAAv4EAAEC7wUK/QcN
/vL8BAQO7Pr//gH7DOgVAAUDAAkB9wEB/QEAAfv/CPsCAPP7+QP2B/f14QsF/RQLDe8PAQsc/gEAAAIBAv4D/wIC/fYCAPL5Au4L/AD/AP4AAPwAAfgF/AIC
+AcD+ggEAvwDA/4FCf78APv8AgUD+AL4Av//APn8/QH8//z7/wwA/w0GAwv6BQAGDf/+APb++QX5Afr5EP8BAPoB+gP9//368QH//gH9BvUHBQABDPsF/fQC
9/X/+/wA/AIC//0AA/YFAf8F9w39+gn6Agf/B/369P///wL/CPQKAQMEAP0H/vf9/fECA/gE8QoABA8HCwMDAA4O////AAMDAf0E/wMCDP//CAEH+wv2AP8F
AgP/AwYEAQb9AAEFAf0EAQADAfgF/AMGBvwAAPj8/QH8/v77BwD/APwA+wT9/v77AxQAAA4LAhbxD/UK/wAAAAIBAv8D/wIC9vgO/fD6CeL3DvQG8AEL/QUF
BewI/wQQA/4B//0AAvwD///+AgkG+AD+/f/6CPf+/wH/AQEA/wP7BP7//P8AAPz+Afv/A/79//0BA/4B/wH+/wEBAAEAAAH/AwABAAD//vwEAAAC//kD/wAE
BP0AAf4A/QAA/wD9Bv8BAPgA+gL9A/n6/QH+BQkHBAMAAwQJE/z/AvkA9wv3/vz5BQTyDg8LAhb4Bf4B+QABBQgHAgL+AgQJAgP+/wL/AQX8A/z+Bf////7/
/AX6BPr7+/0ABQEBBfYI/QUFAf3///z9AvsE/QL+/QAAAQEBAAAAAAICAP//+vr8A/kL9gX/Af8DAP4B/vz/A/0A8+H7Avj1BvUJ/P34Af7+AP3/AfsG/QL/
BgAAAAAA/AP8Af7++AABAgQDAwP6AgMG/AsA/gwE/A36B/wABwD+//r//gL+/v38AvL9CPb8+gIB/QP4Buf/AOr0AfQC9v/4BAX//wMC/wb+AwACA/8EAPsB
+v36AfwB9AL79wf8BQr+/wT8BQYA/wD//gf7AP3+Cv8AAPz/+Qf4Af74Ef///vb7+gP4/vz4CP4DAPf++vv6APv/AAcA/AL/AQIB/wEB/w3+ARYJARn2EPwB
Av78/v37BfsL+AX7D/4A/fr++gT7///2/PsC+/j8APUB/gABAwQAAAEB/AX7BP3+Bf4A//v6/wX8AAD5+AIG/AUG+/gB/gQF9/8BAAEABPkDAAIJAP3/A///
+wT5CP37Bv8D//gA8wH0CfT55xbsBxv+Hhj/AwoJAAIAAQAB/wX+Af/9CwP+BwIC+xLyB/r7Af4A/PT7//oA//35BwIA/fj8+wD3Bvf5+gIBAAYDBfwG/QcF
Aff9BPb8+/v5BP75+P8AAAUACPQN/AgI/f4A/f4AAAAE/AL+AwACAP4A/gH9Av3/Cvf+B/z8+gzzCPr39QAABQYCAwT9BQAE+wj+/w4EBwgBAQMI/foHAg8N
/v0FCwEN/gMBAgIA/wj4B/z+/f//AQIBAv0EAAIB/wQAAAMBA/8BAQAE+/3/AgMABvkJ/AcFDgIA/fX6+Ajy//n0/gT8+wD9BQIFAQD5AgUA+/7+AwABAP4A
9vf8/vz4DO8O+Qr99P0B/v7+BPQH/wMA8vT8/fT1CuQS+Aj+BwH//fn8+wP8Afv59/0EAv4J+/IGAQEJCAD/AP0A+wb9APz7DwMD/fP/8A3rBvfxBAABAP8E
+wL9/gIBAgIB/ff69wj2B/fzH+X+DfMM6xnvCu32AQD///39//8AAf78BP8A//n5/gT6Bff2BgD8/vv5AAYAAP304xH39Rv/GvgZ9RQOBgUAAAME/AX9AQL/
Bv8BAfj8+gP1Bvn3B/oACgQF9gv3Av7//w0A/gkJ/A33CvkCGP8A//f++gv2A/n3A/8EAv4B+QT2Cvf8EwX/AwEG9xP2A/76AwH///7//gT7Av38Ef4B/vT7
9Qv0AvXwAgEDAfwBAPz9CP0FBQAAAAECAP0E/AMD8f8AAAEAB/MO/QUECP0ABwAC/wn3AQAB8QL6BAwCCwAGBwQH+Pz+/vr3C+4Q+wT+A/3//vn8APgE/f/8
/foACgcHAwH/AwIL+/kB//r7BOsL9gYBBQD/APz+/AP7BPv5BwD+//f+9wH5//z5EP0CAvgD8gfxBff6+AcB/AQCBAH/AQAFBAYA///+AgX6Avz/BP////r8
/gEAAf36/v7/AP//Af0EAAH/BQAC/Pz//QD9APz9B/8BAP8A/QH/A/z96/4B/gYECOkR9g4O/fv+Af37AgEBAP75/wAAAP8AAf4E/gIAB/3/AAEF+gP8AgD/
9PwAAAAAB+4Q+wgG9/4DBAcDAQH8CQAEAAAAAPz/AP0CAP4A8Aj/Ag8HCwEEAAYQEP8AAPL69ArwBPTw+vr8Af76B/YM+Af+CwP/AP/8+wv4BPr4BwIKAP8F
8gfqEPP+/v8AAP3+Af0D/P//DP0D/u/59QPzA/TzFQEC//T78wrzBvDz/AAA+/38BvYI/AED+gr+CBMHBRP7CQMF9f8Q+QgI+O0C//4V/fj+//36BfUI/gQA
/AAC/QEAA/cI/QMC9wEF/gYBBPcI/wMG6gkI/gsLA/MABQcW9vsAAP7+CO0S/QgFAP//AP8AAvwF/QMC+/7//wL5BPwDBQH8//sEAP8G/vkC/gEIGvkLAPYJ
5gbwCvD6DvwCAPkC9AP7APn46+0N8u/6BNcO9wcJ/gACAP4AAPwB//8B9f3//wL+CPgI/wQBAP7/AP3+Af0D/gH9+v8D/fv/AvAI+AQGA/8D+vYA+/cC/vv+
//z/BgUFAf4CAQQDB/8AAP0C/AH//QEA/fwI9u35/PT7CvP59wAABAkCCP0H/gcH/P3/AP7+APwD//4ACQAD/vsA+AP1Bvn7BP8AAPv/AfsC/AP+/wL9/PsA
AQH+APsAB/4AAPX8+gH6Avj5Df77A/j9+gv4AP72APkA//j6//oAA/r5+vsJBAgL+/r8AgQODfwD//j+9QvxBvXyEfsDAPT+9gT2Afj49AP+AQoCC/wL+QsJ
/v8AAQMDAP4CAAIDBP8AAgAA/QT9A/398wMB/QcDDfcK+wsP/PP17f/3FO4M7AwC/gD/+Pb7A/EJ+wAA/f8BAAABAvoG/wECGPwA/+/78wf2/PbyAv////n7
/gD9Af35A/wB/fj+/vcE+gH//AAAAAQABfoH/wQFBAAAAAEBAAIB/AMB+/0AAPr7A/MH/QIAAgD+//z7AvwD///8AP8AAAAB//4C/wEB+gAAAAUBBfoH/gUF
/v4AAP8AAPwDAQEB/wAAAAEBAf8B/wICC/4C/fP8+fz8/fv58/7//QP9B/oL/gMAAwD+Af/+/gf5A/79/P8FAP4C/fv9A/8EAPgH/AEG/u8J/AEI/QABAAIA
BPkF/gMFBAMABgoIAAv6BAMH/Aj++gMAC/0J/wQDCP4BA/j/+v78Bvr49PwH/wIBB/EI/gYNBP8DAP7////+/gAB/v8E/gUE/foF/QUJAv8AAP0A//0D+QMB
+/0AAP79APoDA//9CQQG+wYK+gb4A/0HAwD/AwMCAQQBAAH+Cv8AAPj+/AT6Afv6BgIA/vwB/QT8/v7/AgT2CBAM+hT6CP0D+/78/wL7CfsM+Qj+BfwEA/4D
+Ab0B/n9+vkEBQIG/fsCBgEE////AQIBAQIAAAMB9fb//vr7COwT9woB9Pn+AwQACvgP/AsA7fP3AAL1HuUh6hkMAvz///z9APoF+wT7BvHwEgwBARv4BQP/
DP4BAPX+9gP0Avn6AQD5APz5/wv6A/z29fcBAQD9CPQL/gMF4wABCB4KEvsRARAaC/r+/fn/+v0C+/76////AAP9BAAD/wMACwECAf8D+Aj3BPz9/f78/wL9
BQAJ+QYA/gIAAAYCAwEC/wID//4AAPwAAvkG/AIC9QMD/QL9BfkE+QoE8f/9AAP8C/YKAAQCCAH/Af///Av6BPn39/0H/vwD/+0G/QQI///0AAv+DgIO9gcE
AwX//wEBAAb6Bf3/5fj/EhsPA/gKCBAQ+/j9AgL/A/gL/wQA9QD/AgcCB/kIAgUFAAAAAAAAAf0CAAEB+P/+AAX+CPsI/gcEBQL/BQUE+w73A/7+/P0CBAQF
Af3/AQMI+fcA+fP0CuQU8goGBQAAAP3+Av8D/gEA/vwF//gB/PAD//8D/vv+//r5A/kG+wT99/4AAAD/BPYG/gUDCPb//vDy+/v/AfrxGQoE/e/55x3nB+7v
Bv4A//j7/AD9A/z8+fkAAQEBBvMM+QcF9P4D/gAABvUI+gUF/gT/9/rzAvgJ9v/z+wAA/f79BfgI/QEBFQgA+/X89xHsCfHy/wAAAAD/AvwE/AMAF/7//Pj/
9wb8+v/4Ef8A/foA9gf6/v337/0BBQUGBvIL+g0OBf7/APf8/P3/+/78+/4BAwQCAAAAAwECBQQA9vsAAAAF+QEABf8A/vr9//8A/v78DvsV9fMI6PXsEuwD
H/IOCPUG4w/nEu3yAP4A//8AA/kH/QUC//8DAP3+/vkCAf7/4/jlFhEBEAQOABMG7QD7/Q4CE+sg8hgOAv0E//EC9v32BfX66f787/f1DOgS+QgDA/8BAP3/
/f79Bvz/Au/9BgYBBfwG+woH/gAAAAIAAv0E/wIDC/8I/+8D8ALtCPP3/fr/APX7+v7///34A/4AAPv//f///AL8//n6AgD4EfIR9gwE9wP+/Ab9CPwJ/wQD
8RgAExwSCw//BwsY8vz8/gP8DesW9Q0IAggADAsI/xXvCv4E+vj7//b0DPES9Qf8/QAE/f4DAO8H/gEI8f0B/v/+Ce0K/gQHAP76AP/3BQIB///8//////39
BPwH+wT99wb//AYACfsL/QUF7wQFAA4KBvMIAQgW+/0CAf0BA/MFAQAF/fr/Afb7AvMGAPz9Cfb+/u72+gD9/vjw9f///wH+B/sK/QYBAv8AAP8AAAAB/v8A
DPcA/+v19v73/fbxBgEB//0A+QP5BPr5/f7/AP39A/sF/gL/AgD/APn+AP0E/QH8/gT6CRQFAhP4Cv8CAgf+/wUC/Qz//gD9C/8A/vj++gL8APv5CfoA//T8
+AP4A/f3/gAAAAEBAv0D/wICA/wABwIDAAX8AwIC//4AAP4AAfwD/wEB9P79BQEAB/oE/AcL/wQACAYI/A7vCf0J/v8AAAAAAf0D/wEBAP/9CAoDBAj//wgD
/gAA/fz7A/oEAP79/f0AAP7+BPYJ/AMCAv3+CQQC/wf6Bv/+/RL3ARMEAA8GAAL9DgsAAwgD9BjsC/b5AP3//vP5AfgF/P34DO78/er48AfwCPXtGP3/Au4D
7A3sAvX18/7+Cg4EBgn+BgQH//0A//r9AfgF/QH+A/////3+/gb+AP/6BP8AAP///wAA/gL//QEA/wL/A/wE/wICBvsC//X++fz+Afv7CAMA/gUCAAj8AwH/
7/n5+Pj3D+od7REC9QL//wUCCvUM/AgHFPwAAO768grwBfDs//sAAPr7AfsE/v/9/QcA/wkDAwT/AQMG+wcD/AP/AgL7BfsEBfsAAPz+AP4C+gP/B/wCAPkB
+v/9AP3+BwUA/AIC+Qv5A/v6CwQF/f8C+wH8/wD/AwD7AwP9AA38AwH4A//+AAP+AwIDA//8BwL+AAEB/wj//wD+/fz//fT6//cG+/76/QD//wD+BPwG/AQA
BAP+AP///gn9///8//v//v/+CPUO+AcE+wkOAgoF/vwDC/cE/AYR/wUG9/n5BQILCP8A+/T7+/v+/Pz5/wj9AAsEAwv/AgQCBwAA/vP4+Qn2BPbw/v7/AAH9
Bf4H/QP+/QAAAAEAAv0D/wMCAfz+//r+APwE/AP7A//9/vv5Bf4G/QL7+f4GAAAG+fv5DPYEAAH///7+AQEA/wH+AP7/AP3/AvsH+wP+JPUA+u8H6AX48P36
GOISDfgQ4gzZH+jr/v4ADQwJAwQBAQcMBP77APv4AwQBAfv1Dvv/APX9+vz9+/r4CP3+//X9/QAD/P349Pf/AP/8De8S+AoGCPr+Aff6+gP2CPf4/v4CAf4E
AfkH/QMFAPv+/vr4BP0H+gL67wL9/wUBDPsL/gUF+/8AAPwDAfgD/wUD8P8B/wUDCe4L/wgNB/4A//v9/fsD//z6+fD8Av35CvER+QYA+vv/BAEAAfwEAgEB
FP//APb99Q30APryBwII9f4E/vkF9/8K7gQBAwoDC/oGBQkM+P8BAAT/CPYK/gUF8Q3/ABUFBA38CP4GAgQA//wAAv3+A////wIACA0J/wf5CAAJ+v8AAAQA
BvcK/QYFAf8A//z+AfwD/wD/AQYAAwkH/wf+AQEH8/r//wH9BvQK/QQF8f8BAQf/BvsFAgQFBv8EAPwB+AD5AfsA+wgA+wgBCAEFAAMH+AYSBgUV8PnsFvcX
AAL/AAYBAwUAAAECBfr3CP38/gz8BQDz/gQB/wMCAAT6BAAB9P79AAL7DPgN/QMC+P8DAggEB/kIAAYK/fwGCQwP+gb3CAAM5gcT8xIPA+oJBwYZB9b6/Nr0
Au8R5wjy9wAAAAkBDPcN+wsKAv8B/vv//vsC+wIABfsAAfr/APoE+wQC/vsCAPz/AvcE/AMD+/4AAP8ABvQK+wcFAP4A//v/AvgH+wP//gIDAAME/QH7BP8C
6vwBAAUCC+kS9w8P8P0AAAAABPIJ/QYGB/sFAP8F+P/8Bfz99gEBAAYBBP4ABAAD+f70DAIGAgkABQgB5w398wz9FfYPBgUK+vkB/v4ABO4N/AUHDAQC/vsC
/AP6/v0A/f4BAf/+AvwDAAABAf8DAPwC/P////7+CPgFAPP+9/b9APv9Cfb/BPoA+wL++wT8Av8AAP7//gH///799wEAAAX/Bv4DAQEEFAT//vj99hHw/vr3
8gAA/QX/C/IQ+AoIAv4A/vr7/gP5Afr6AgH7/vz4AAr4Bvj1Bf3/APgB+f/9APv6+wAAAAMBBfkJ/gUFBgIB+vn8APkE/f79Cv0CAP0G9wT4Af8ACQUA//4B
+wv6Afz8/P8AAAIBA/sG/gQD//wD//3+APwB//4A9gAAAgUABvsEAQMF+PT//fb3Bu0O+wL8Bf7+CQID+A/1BPv7AAEAAwYEAgf9AwEEBAf/+AID/v/9BPr8
A/8AAPz///4A///+FP4F//cF7wL0BvX+Bfv/APwCBPoG9QcH//T8AvX0BPgE//75AAb6EQYD+gztDPD8AAAAAgEBAAABAAABAQ/6AxcJBBv3BgEIF/f/A+T4
7Qjw/u/q9gUFBQYL+AnxCvwIBAIAAgIC/gf8/wAABAQAAgcF/gr5BP4C+fz9BQkDCfkN/QsKB/sBA/8B+wH9+wIAAQAAAP7//wD+Av7//gAAAAAAAvoDAAIB
BgADAPf/+f75BPn9AgIAAAIC/wT9Af8A+v/8AAD7B/4E/wP+Af4B/vr9/f7+//39EgEB//b99gj0BPT29P3/CgcEBQIBAgQH/QH+AAQAAQICAAL/EPwDAfcC
9QD7APf6+/8AAAL/BfcI/AQD/f4D/vsA//ME/QIE9AoA/Ar/Df0HBQEK/wkA+wwFBAEGAgQH9AkB/AUDA/YCBAQI/gX7A/3++xP2Dvf1Cf38AQQABAcE/gX9
+gAG+vsBAO0GBfkH/fsBAv0AAPkD/gEBBQQAAAUD/wj+/gMDCP7/APv/AP8B/QD8FP4E9e8B7gD3Cenv/f8AAgUEAgMAAAQF+AAB/f7/BvIK/QQE6wv8BBcJ
EP0LBAwW+Br7AiAPAxn7Ef8FAP/2AAX8B/8K+wX+BAUAAPz++wf4A/r79wUD/QcEAv0DAAEH/u0A9fD4BukJ9wsC9gUCAAoFBQAABAQKDAAB+vT/+QL8+v75
7Az9BB0ODQgIAg4U/AkA/gwFBQEDAQIK+AUE+wMCAfoDA/4E7fTz9PfwA/4ADf7r/v//AAAAAv4F/gIAAPsCBv8B/QX6Bf79CgP/AP0B/AT8/v798/0K/f8H
+e4BBAUJ9QT/AQUJBfkE/wcP+/8AAQAAAQABAAID8Qj+/g4DCP8KAQcH//kDBwYI/PwDAAUHCAEA/wIB/Ar6/wD9Cez/CPDy///6//zzB///APX6+AL7Afjz
+/v5/P/9CvcP9goA/AIA/wX/Agb/AAH+8wX89gH7CfQN/Af9Bf3///j+/P4BAf36/f7/AP3/AvgDAP8ABP8AAAAA/gMBAAD+Bf0B/fL7+fv6Afn4BgQA/ggF
/w75AgAB9gUAAAb/BAT+Bv8B+QT+AQ4GBQYDAwUEAPkE/fj///IH/AEDAP8ACQgHAAj5BwIH3hP9BSgNDwcJBwwW/Qz/AA0EAw78AwME9fb/AwIACfIP+wkE
+gcAAAwHAwf9BQEICP0E/PL99/z2A/v5B/8AAPsB+gH+/AL8Bf7/APr99w/xCff2AgAAAv///An4BP398gX9CRQGBg0DAwUABQUA/gID/gn6Af8A/P8BAAEB
A/oF/wME9/L//vP2B+cP9wP7/PgB//n9BesN/AQBAAQKAf8G8gTxD/L+/wAAAAH/Av4EAQEAAwEF/wIE+gD5CvgB/vMABfgC+/cA+wEAFPoABfoE8wz1/v75
Bf8AAPsA/f/+Af399OwS7u78+fT1BPL9//36AAL7Cf4M+QX59BH8+wz+AQ/2Dvj++Pf//vH8/+0L9wP+/QH9AAQABQADAAYD+gD/BgkHB/8EAggMAf////f5
////Afv5/v79AgEABPsH/AQB+/8AAAD/AvsDAAIB/AAAAQMBBP0F/gMC+gb7//36AAb8Bfjy/gD9AAH9Bv8H/QP/+/7+AgH/BvwH+wUB9/gW//X78PLzD+/9
BP8A//v//f7//v7/B/8C//f9+QP3Afr5BvwAAPz///4D/f/9CAH+/fv6+gn5BPf1CfwE//H89vz4Aff6+gf/AwwBBQz8BQIBAv//AAAAAP8D/gIB8f35+fv6
APMD/wP7AgAA//n8/v39Avr7Ef/+A/oA9gv0APr58//6AgX5D/gQ+wsC+wAAAgP/AwEB/wMC+f4GBAUIAPYABAMNCPwB/fT8+P37Avf7/AEAAgYCBAIBAAQF
/wAB//4A//0C/gEAAgAB//0A/AX7A/z7/gMAAAQBAQL/AQECAQD//wD9Av8E/wD9BvwA//0A/fwE/gH8/xX7DxkM/SDuDf8H+Bb5Dh0SBhj5BwoOAAL/BQcH
/Qr5AQIF+A3yCQ4I/h30AwH9/wACAAAAAP0BAAAC/P78APj5BPsG+gH6B/4AAPv//AP9//39BAn//wcC/Q35Av76/v//AAMCAv0DAAIDAQcCBgkM+w30C/sK
9gcA/woDDPwJ/ggM9Aj7/AX8CAQABP/9BgP+9fHz/fr6BPb19AD+BAkDBwMB/wYH/wAA/v7+AvsE/QEA9foBBQQDCPIGAQgJ+/QCA/j7BPEI/wX+9/38+vz6
Ce0Q9wkCDv8AAPsD+gP8+//+BP8AAP8A/gL//wD+///9//r7/vsBA/z6DAIAAfn9+QzyBPj5DwYBAf4E9A3xCPX7+/MN/PL8Auf8Af8GBfwH/PP6AvMB+//8
/f8AAPz6/gH9Bfr69OoKAAQL+/AI/ggV6gL7AgwAC/8HAQQI/gD7AAP8BgMH/wL7AQAAAP/+/wEBAf//AP4BAP4AAfoGAP//A/0AAPr+/v8A/gD9/vsRBAEN
+PL8AgIU+gAA/wQABPsGAQMBFP3+BPkC8xLxA/r0AP//AAH/AQABAQD/AQMA/f39//8BAP38AAAAAP//////AAD+AAEAAAEAAf8C/wEB/wAAAAEAAf0D/wIC
+un89+rwC+Aa8wT6/v8A/vz9AvkF/AH//f8AAAD+AvsDAf//CP7///r9AAH//gH78AIH8Pj+Aff/Cvn67f3+AAL8DfIP/AkG/gAAAP7+/wEBAP//DP7+A/f+
9gr2A/f4BP8AAgEC/QL+Af8B/+/5CwUBAgUD+AgFD+f8C/b9+QIC+QL6AvwB/e/2+f36BfH2A//+APn8+wX6BPf4IfT8Ae8E8QP4+fv3E///APoC9gv4//r5
BwD8/wD7/woAAP/6/ggA/AgCBv8F/wEHBg39CBMO/R3zC/4F9gP//wYBB/0FAgMF7Qn36wkAEu4U9gYPCP3+A/n7/gf7Afv29f4D/wQFCPEP+QgL+P/+/wL/
CPcM+wYEA/34CAf9/AT4AwD64g38+hUGFvMU/REWDAEA//r9/AT8/vz5CP36AgH8AwgD/AX76QIBAAsGDO0Q+g4R7AL+AAwDD/EU/Q0MBP4AAfv+/gH9///9
+Pn/AP/9B/YM+gUCEwD88+z04yHnEODpBP//APsB+wH//f/9+QMBAP/+/v/5Cvj/CAf++wEAAwf9BP0BAQAC/gH9AAb4CPv+/gP//wMAAgICAQL+9/35AQ3+
CwAS+wgAAgH///4AAgAD+wQA4gvx9xYACvsH9wH/2AX0+hYBEewZ9hgO9gMN/gEI/fz2Cf0J7gH4ABT+FP4Q/gwLBP8AAPr//v3//f79AQD/AAUCBAT9AQEE
Bf8AAPv//AH+//38AP7/BAYEAwID/wQFAv/8APn4/gL9BPj1Af/9AP37AwEC/AH89/wBBP8BB/gG/wMG8AAAAAkCDvES+w0M+gb7AAoCBgcBAQMEAAQAAAUF
AAX/AgEE6v0BBQ4FD+0V+xES/P8AAAH+A/kFAQECBPz/Afz+//4C/AH+Af0A//v+APsD/QH+Bgb8/gUAAQ/7A/v8CQX///kB9gn0BPf69QAB/wQABvYK/gUD
AgEAAQMA/wb9AgAA8/8AAAf+CPkJBAUD+QAA////A/0E/QIC/AUFAAEE/v8AAf0HBQAACAUH+Q/yBv0B+w8AAxYMBBD7BwQM+vv/APz+BfMM+wQBB/8C/fn/
+gP5APr5CP7+BPsD+QL//QL8+AkD/A0KA/0DBQIOAAv87/f2/QEC/f3z/f/9AgL+CPwI+gcDCP/+//f9+Qb6//v2/woAAAcC/gv4B/sABggBAAP+/BXtDfP7
+AAB/gL/B/QM+wcGA/8A/Pf7//wC/f76/AEAAAMBBP8D/wMDAv8AAPz9//8AAf/9//8AAAAAAf4C/wEACP4AAPb/9wL3A/n6AgX9AAP+BggA/gb+A/wB+/X9
/vIH+AP+/vsCAvsA+P34CPj7/AIF+/0CAPn//wEHDAQBAP4B9g7xB/b6BQH/AAACAAUA/QMAAv/+///+Af4C/gL/Af7///r8Af0D///9BAL/BgUC/RD4AgH8
+/oAAwECBfcI/QgHAgAAAP8A/gL+Af/+/wL/BAsH/wj8AwEHA/4A/fX7/vsAAPz5+wIP/vwK+fb3Af0O+BH5AhcCAwAD/Qz+Bf8A//z//v8A/gD9+hIMAgQB
BPzz/gQM//7+Af/+Av0EAQD8+v8A/wIABvYL/AYF+wMAAwYE/gb7BP8E/wD//wAAA/0G/QICAAEAAAIBAv8CAAECA/r/BPv//P7/AP/+AvYABf0AAAT+/wD/
9/z/+v35BvYJ/f39AwT9//X7+Qf3APn0BQAAAPv9+wX5A/v5/AICAAQBAf4BA/8DCQP8+ff++QED/fvy+RD6/woBDg0BBwUI/foDAPr+/vYD/QIA/f4EAPwB
AfYD/QEE+v8BAgIF//4B/wIG/f8AAP//A/oG/QICCvkT6uX58fXtEe39/gMA/wYCAAj7A/8CAf8AAAEBAfwD/wID+/z//vn7BPYI/AL/Av8AAAH+Bf4G/gP/
//8AAP//Af4C/wEABAj//wgDARD4BP8C8wP/+wP7BvwDBf/+/wAAAAAAAf8CAAEB/QEfAgcX6ffsEvMWAf8A/wEAAAAC/wIA9P/+/wMCCvES9wsKA/7/+vX5
AfYH+v76/gb/AAUAAwX/Av//+v/8/vn5AQEC/P/18/8BAwYECfYIAgUL/QH/AAIABAAG/gIABQP9///8AwUB/v/6+vf+Avf4BfAL+wT99/v8AP73CPMP+wf/
CQb+/vMB9AjqAvf2/PIA//r8B/IP9gj7/wEAAwYDAQP/AwIDBwUAAAIB+gr3Bvv8B//+/vX89grwA/b28/0CBQkCBf0FBQMJ+QcGBg4P/gH7BwESDv7u/v/2
ABcF8fro9wAB/AT/BfUK+gYGC/7//vf9BPkE9QT+/v//9Pr6B/UR9QT9B//+BPr8+Q7zBvX2AwQAAgcEAAr5BAIF9v0AAAH+B/cK/gQE9gABAAQBBvQK/gUH
BAL7AQcA/hH6CPr6D/f7B/8DBBP7+gH+GPcAAu/6+QX2APb08QD9BAsCDgAO+gkI+QMD8QMDAvMM9g0HDPwA/vT/9v/8/Pr5Bv///vf8+wD5BPj4CfcBCfcB
9gH5A/oA+/sA//7/BfMM/AQDAgT/AgYEAQP9BQAE/P0A//79BfYL+wYC8/L//v7+COwS9Q4CFvsAA/r+8xXsCvPxBQAA/fr//f4A/P/9/f7/AAEAA/0E/QMC
Evz7+vL2+Af7/Pfu+AkA9wIABPQHAQYH+wMA/P79BvYJ/QQB4f79+hQFFeod8BgY+wAA/wMABPsH/QQD/f///wT/CP0J+gkDAwAA/wD+AQEB/wH9Cv/+APj7
/P79APn78QQIBg8OBAD9CAMS7wj++w4ADQAJBgMEA/YAAfn3/v8DAvz2Ae367urv+O4D+gH48AH+/wf/DPQN/gcJDvsAAPX8+gH9+P76//8AAP8BAP4B/wAA
/QAA/wAABPgH/AQD//8AAP//AfwD/wEA/wES/gkN+/P8EfQM+v4AAAAABPUK/AQD+/4AAAEBA/UH/AUG+AAC/wUBAvgD/wQH9v39/AcACvMV+QoH/gAB/fz9
/v78B/v7/gAAAAADAfwD/wMD/f0AAwQCBP4F/QcE/fj8BPv8AvsG/gL7///+AP/9A/4F/gL9Bvr5+PH4Ae8M9AH+8fn8/AYAC+8T9gwODwADCf4FAgMCAv4K
BvMC/O33AeMP+f/6+AIB/gICBvgG/gIIDfH8Dfr9/wH//AH7+vz8AAH9BvcIAAIA/v8BAP8BAfsCAQH/4xbuCSIPEwsLCQYa/gAAAAEAAf4C/wIBAAkD/wQC
/gj5BP4B9vb6/fv4CvMQ+gX89wL/BRAGCQEIAgYN7wDwAwT0DAUI/An4+AMC/wUCAAIBAwABAf/+/wL/A/4F/gMA//MEAPsBAvMG+gUI+/v9AwL8CfcO+AgB
//UA/P77AvEO+Af+/wAAAAD/AQD+A/794/QAEhMQBPkGAREQAAAAAAAAAQAB/wEABv8AAP39/gT+/v/56wMB//8CAvYFAQMI+v7+AQL7B/wH/wH9/gQAAAcC
BAMBAgIEDQAC//kC+wD7/P7/Bf4BAPv///wA/AH/9AYCCgoKAgj5BgIMBP4BAPz9AP4A//3/8gD8AQf+DQEL+gsD/f////r8AfkBAP/8D/r9Cv8A/gz4BP7/
Bv4DAPoB+fj9AP4B+P4BAAIDBfMI/QYJ/wD8/wP+BAYABgP9Afv/BAEB/Qb8AP///gAAAAEBAf0DAQEC/P0G/PwB9/n4CvYAE+wFAOf96ALxAPLs/v4CAP8D
//sABf4DDf0FAPH/8v31AvX68fj9//v5DeoU+gcCAf4AAPsB/vcD/QACEgAAAPkA9g3xBff26BX/BCQTDQ/8EAgc9/f//vz8Cu4U9gkFDvz/9+z39QTzC+rw
A/3/Af78/wT7CPr56gYHAQsFBfIIAAkLCQAIAvgE7wDuC/MAAAX/AAUBAQn7AAIACwH//fn79gn5APfw7v/8/wv7FfUVAQsC9gABAAT/B/YJAgMG/vT9APT2
AvUGAvn3+AAAAAP/BfoHAAMBBv4AAv0A+gX4Avv7/P0AAP39AfwDA/7+Cwz/+/4D+hXwA/T+/wAAAAABAv8D/QIC8wX/+Qn+DfsK/QUJ+QP/AgkEBAABBQEH
+QAHAAIIAO8F/wQPEv4AB/4G9RDvA/v+BgAA//j8/AP8/vv6//4BBgAD+grzBvv+9vv8FvoCAhnxHOvt8///AAT/Bf8GAQMBCN0FDeb+6wbvCuv17e/57vLp
E9wU+f32+PwEBgoIA/oFAgcLBgAC/fP++AH4Bff4+/////39BPoF/QIABQYJBAcG9w70BfkB9wT/AQwDBgUBAwQGAwH/AwAC/gX9AAAAFf7///b9+Ab6//r3
BQIAAAAA/AT+/wD+/gj++fz8BP3/Bfz+BQoEAwkE+g/xE/QDDP7/APb6+QT2Bvb1CAMB//n//wP7Avv6+AP/AAYCCP0FAQUHCv////v9+gf6APz4/gQABQcE
AQf9AQIDBvv//PH2//oE+/709/4ABggCB/8F/ggHD/f/Cv4A+RbxBfv0Bf8A+PP5AfgD+/z7CP8DBQIE/An3A/0ABAL+/vz8+wr6Avr2+AYAAQ0GCgAI/goO
/QABAAEBAv4C/wICAAMDAAAE/P76A/4E/v0AAv4BAfsE/AMDAPoCAPP2AfYD//73+Qb//f79/fsBA/r5/P8A//39A/0DAv3+//4DAP0E/voBAgAC+///AAEA
BvkL+ggDBf//AgIB/gMAAgAA/RT//BQLABH7CAUDCPT5+fz3+Qf4CPXp//79AAL+B/4J/AYBDQD+APwB/AX8+//8AAEA/wIAAAABAQAA+QMABAwHBQYABAUL
Af7//AD6B/wN/AT8/P8CAAICBPkIAAMEA/8A//z+/gD/AP39/QAAAAIBBPwF/wQDCADr/ff5+gj1B//t/fwC//r+//UE/gD/+gL8BQoDBAn8BQMCCAX//gAA
+gr4APz78QD+AAn/C/cLAgUHAwQAAAEB/Qb8AP7+Bf4BBAME/wT8AQECDAIC/vUC+QH5/vf++//8/wP8B/wN9gwB+v8AAP//B/QM+QgHAwcB/QQD/wP///8D
6/oC//38DeQS9woLEfT9//sD9A39B/r1A/8AAwIB/Qn5A//+BQAAAP7//wH9Av39Af0D/vsAAP0C/QH8BP7//Pf8/vwBAPz5BwftAgT3BRD9Cf/zAP/+APz9
AQAEAP746fj7/QP5Fd8h8hML/v8AAAEAAvwDAAIC9vsBAP//CO4O+wkI/gAAAAEAAf4D/wEBA/v4CgkE/wwCAwP//AAAAAEBBPwE/QQD+gAFAP4B/fv6B/wD
9tT2EP4BAeYP7gYGBPb+APv9BP8I+AMA++37/vH3BPIQ8wT6+gIABgsHBQQAAQUKAgAAAPz//f//Af38/wAAAAAAAf8BAAEABQAA//0A/AP8Afz8BQAAAPwA
/AX7Afz7/v7/AQUBBP0G/gUDCv4AAPf9+Aj2Avn2/v/9AAP/BP8G/wP//wAAAAIAAv8C/wIB/gAAAAAAAvwE/gIBBP/9AP/8AQb+Av76A/78/fT2/v0GAPry
+////wH+BvkJ/wUCBP8A//v9/QL+APv5Evn++eb49Pz6+/bwBfwA+/X8/PUE/P76CPv/APX8/P7//f74Af4AAQYEAgQCAQUEEAEB/fL88gfxBPXzDQUB/fj/
9AjyBvX4//0AAPz9A/YH/QMA/Ar/AQP8+w7zD/f1/QAC/gEA//4CAv8BAf/5APz4BQQD/QH3Fv37APL48gv0BfXxD/8AAPn7+Ar3Avn3Bf8B//f9+//8Avn4
D/n8Bfv//gYA/QH48/4N7/f//eIHAv0JA/8AA/8A/gb8Av79Bv8A/vr9/P7/APv6/fLz8vzzC/MU7Aj0Af8AAP8BAPwE/wED//4AAQEBAP4CAAEB////BAEB
AQABAAIACAD/AP///An7Af349wABAQYCBvgFAAYI/fsC+/z8//kBBvn5/QL//QL/BPsGAAICA/4AAP0AAP0D/QIADv/6APf6+wv7/vz0A/0AAPv///wBAP/+
Bf/7AP/7AgQE/QL59gf+AAgCAgT/Av8BAgABAAMBAvgG/AQE9goBAAoDBQMCBv8E/AvxCA8AAiH3BPr17gMA/wsBCvgP/wgIAPz//vn5A/cK+wH6/QEA/wEA
AvwDAAECCv8A//b9+wD6APv5CQACAPsD+AD8/f3/D/8DDgIN7BnoCPgCEAD+/fP8+QT++f32/QED/wUFAPgIAf8FCfwAAff59AbvDfL2Bv8F//wC+P34BPsA
/wr//AcDAQb6B/sEAv8AAfMA+/oA/vz99/8AAgQCB/UL/QcHFv4D+vD+8wP++fn2/wEA/gAA/wAC+wL+C/D6AvLy/f/7A/XwBv//AP3//QL+/gD+Af39//33
C/QO+gT9AgX+/wT+BAQCAAH++v/+/wT+Bf4HAAT/9wYE+QMEB/oE+QsPAAADAAAAAfz/AAED/gMAAAQCAgABAQAC/QAGAP4B//r/AAECDf4KAPwK7gXyB/X+
/gAE/v3/AfQD/v8DCP/8CQME/g37AQL+AP//AAD+/wn4Bfr69gIABAkDBwYAAwIIDQEBBQAA9xTyCfXz/vsAAfv+A/QI/gIBBP8AAPf+/P79Afv7//kFAf0D
/fcC/wAFBgP5+AT7AQ8E/AL2+wD+AAT+B/4H/QYB/f8AAAIBA/wF/wMD/AAAAAH/BP0F/gMB9wj//AUBBP8CBgADBP8C/vsA/fcCAP4C/v0CAAACAfkF/QME
/v78/wH+AgkB//75AvcD/vcD++0D9AABAwD+AAD8A/8D/wD9/P8AAP4AAPkAAAED/gEA/wEBBPsE/wEE/v//AwIFAAIC/gMDEPwJAPgH7fj1Bvb/AAEAAPz/
/AD9Afz++v3+AP/6A/oK/QL87goQ/hIW/fn5CgYZ9Pv//Pv6CO4N+wUE/f8A/wAAA/kH/QQB+/77AP75BvwH+gT7C/79/PHz+/8A//3wCwT///n+9wfzA/v6
/QD9AAP/Bf4I/QUB7QEA+v76B/QJ/v/+8P//AAP9CPgIAAQC7vYE/QL2C+8SAQf6/gUA/wgEAQL/AgIECAAFAPz+/f//Afz6+AkA/gwEAwQABAEF//z//vj8
AfYG/f/+A/X9/vP1BPcBAf349f4A/v7/BvEKAAIF/AEBAPv9AfkBAAH//AL//wUBBvsIAAQF8wEAAAUABvsHAQIE/AT8Af77BgEB/gL8+AT8AQr/CAII/QYD
Dv4AAPj7+Qj3A/n4GvX9++by7//6+/fmAAAAAP4A//8B/gD/+wX//wYBAwYBAQX/+/8C/v0BAvwABf0D+v0AAQH9BPgIAAIA8wD//wL/BfsDAQQBC/7//vH7
+AL4//j0C/8A/fP8+QD6/fv3Avr/AfkG9gP4BP7/9v8AAAD9BvcFAQMEAAAAAwQCAAT/AQICCgAAAv8E+Qj3Af///vj6BPz0+wv9A/3yBQEBAQIB/Qb7Av4A
AP8A/gABAfsE+wME+g4Y8gsT+u/4BgQHBP8EAfT99wTxCfL5CQYO/gQC8gP/Bvr9/f7//wD+BPoH/QQCFQMM//cJ6QftCu39CAABAP7++wn9Avr2Av8C//4B
/f0CAP0ADAgEAgcH8hDyC/b4/P0AAP7+AfoF/wL/Cv79//T8+An3Avbx9PoE/vb6AfT+BvsA/v8BAAEBAP0AAAEDAQABAAABAf4C/gICB/4C/Pb+/PwB/v37
Av4G/vf+/fr6/vsBAv//APz/AfwE/QL/+wD/BwcEBQACBAMHDPoAAvf/9gb4B/f39f8BAwcCB/kI/gkHBwMAAAL+/Az2Bvv7BAIF//wB+wD5Bvr+CPz///b7
/v0B/P76Av//AP7//gMAAAD6Ff79APX99gf3BPfy//sAAPr7AfkF/f/7AwP//gAB/AEA+/7+/P/7AQL/BvwH/gUC9wUAAgsGAwUD/gUHGP//BQEF9hfwBvn5
AgkBCxQM/hzzCf8HDP8AAPD29ArwBvDv9A7sABcAFBkECgL6Bvz+//j6/QH/APv5/vr///b7BPcI+QP8D/v/BPwC+Af4BPv6BAD/APz9AAMA//76A/4A+/j9
AfgG+wH+/gn+/QUBBAQC/wQB9QT9BQwAEAAN/Q0H9xEA/hUICAkDAgUO9AcABBMLCQgC/wwQC/8I/e338/7zCe7vBwAA//39/gP9Avv6/AYA/QYDAAb5BvoI
AAL+/wMBAwQCAQIABfX/8fXzBvsHBf34+v8AAAQAB/gK/QYGAvIM9/v7AfD/CPUC+AH/AAcCCfoL/QgH/Pn+AP35CvYDAgQF9RD++xAGCQIDAQkM5PIMEP4A
AfL1BwYI+gMDAggFAgX6AgEIDwX/+/X58Q/tB/Tt9P3+AwQBB/wGAAYE+v79AwYACP8I/AgECvwEAfX/8wD1Bvf5AQADAAAA/AD5BP0BAgAAAP8A/wL+Af/+
AAAAAAAAAP8BAAAA3wH6BxsIEgEKAw0UAAb/Ag8H/w76BAEE9Qf8AAoABQQBBv0DAAL+/gL+BAEDAQAA/QECAAcDA/4EAgIG+v8DAAMBAvwDAAMF/wAAAAAA
Af8BAAEBCf3///H3/f3+/fz1Avj+/vH88QD7BfT2AgL9/Qb/BQEBA/8DDf8AAPUB9gf3/Pz5/wAAAAQAAgEB/wMC+yT98BgCBRb4BPoE+O8C+PHzA+0MAvz3
Av8CAP4B/gD/////A/8BAP4B/f//A/7//wD//vf3AAD9Avf6+/n+/Pn4A/UFAwD58fj5+gL9A/cDEPr37/r8+f/5CuYU9AoFB/7/AwAA/Av7BPv7/P4AAAD/
BPoG/QMC9v8BAQUCBfsG/wYF+PkA/P/+APQJ/wL/BgMA/AEA+wP/Avv8+wAD/wIDAPkAAgEH/gAC/wIDAvsEAAMD+ggABAkI/wz1CvwF+v8E/PgC+vQC+/8D
+gL6///4CQAH+wb86Qz0/R3/GgYM/gwRBf8AAP0A//8B/wD9AAX/AwgDAQcAAQICAQACAP8C/f/+AAAB/gIB/wMBAAAAAAAECwP4BQcCAhj3BgL69+/w6/zv
CvkT+gDs/gAAAAIAAv0D/wIBDwH//vf69wrzBff1AwEA/v0AAP4C/AEA9wAAAAMBBfkI/AUF8PoN/gAH/vn8AgUO9f8IAAIHAvEC/wUQEwIB//T+8g/uBPT1
9P7/AAf/DPQP+A0J8/0H/gQDCPAI+gkOAv8BAPwB+gD7Av3+/wACAAABAP0AAQABAQj/AQUDAgQAAQIE/gAAAAIAAv0E/wICAfz///r+AvQJ+gUABgAAAPz/
+wb5A/v6AAAAAAD+Av0BAQD/A/7/AP3///0B/gH/AAAAAAEAAQAC/gMB8/7+AAP9C/ER+wkF//7/AP79AfwEAAH+BRP5+QgABhID/wD8Agr++g8J8B3xE/oC
Bf8A+fX8//wBAf377xED+w8IAwYABQQL/f3/BAICBPwH/AYEAPr89/L2BfIM9QX39wMA/wEABfsE/gMG/P4B//z6+wL7BPf7+v4AAQH/A/oEAQIDBvv9Afn6
AAAAAPv2FAUEBAQI9RHvCfcA+AD+/wL/BfkG/gMDAQH/AAABAQAC/AIA9AH+/gMBC/EQ9QwN9v8D/v7+AvUFAgEA7PwM//0EA+IJAQQPEAT/AP4C8xLxA/j3
AP8BAAEBA/gH/gQGDAQABgYI+RTzBfsCCv7+BwkBAg76AAX8+Pv+/wD7C+wT+wUC+Pj9/g3/Av4LAvoCCv7/+gQE/A79/AUCAgEBAP8BAP8C/QIA/wEB//7+
/v//A/77/wAA/v7/AfoF/gEA8/wAAgH/CPMN/QYF/PkD/v39BO0M/AYEAAACAAICAf7/AQME/v8A//z/APsE/AAA/gT+AgIG+////gUK8PwABw4EBQECBwQG
AQAA/fz9//////79A/789fP1BPoG/vr5/wT/AAQCAgIBAAIEBP/9/fj6AP4C/f33AfwA/vb7APYF/f/8AwH///8BAgAC/wACAP4AAP7+/wD/BPz8CQIHA/8I
9QTzBvwDBvwA//f9//oD/v385PoF/v75DOMHBAQJ8/79AAT9CvcL/wYDBvz8/vz5AgIH+wH3/f8A////A/kG/wIC9v7+BgcCDPoM/AoK6voDDRIIBwADCQQN
BP0X9ej86ffgHt7y/f8CAAICAPoBAAIF9wAG/gQBB/gDAQMJ7P/4AwP9D/sM9Q3/CP3+Av3/+Qb5//z6Av7/Afz6/gj9BvvyBgULBAUI9gXxC/kGBgADAfwC
+AT3Bfr+Cff8BPr7+gn0//z2+v4H+fr+//n7CfQDAf7//fv7APwE+gD8AAACAAID/f7/Af8D8gMA/QoCD/QR/QoOA/0DAPoB+vj+AP0AAf4BAgAB/gP8A/4A
DwIADgAK8xbnD/b8Cf32Avju/hTrDOvlAgIBAwgGAAX/Av8EAAD9AP78AgT9AgD9/wL8AAP8BQEE/wL9FfYFA+//8QD3/Pb37fz2/f71Cf4FB//09Aj56/nw
/wMJ/Pf2AgUACgoK/BfxCf4H/gQAAAQAAQX/AgD9/v8AAPf9/f79/fz79/0CA/4AA/cE/wQD/QL6AAYACQMG/AUBCvz+/P0B+/QD/AQCFP8A//P/8wvyAfj0
+QAAAAYBBvkIAAUHCP8AA/8B+gz1Bvv7////AP79Av4EAAH++v4A+/8BBu0M9AwOB/3/Af4CAf3+/wIEAwAA/f3+APwD/gD+AAAAAgQDAQX/AwEE+P3/AAQC
BvcK+wkFAAP9+wIA/Ar6BPz79/oD/v0DBe4M+AcJAgD//wEAAf4CAAH//P0A/+769v71/Pr5AgcE/gcG/gj4Bf4G/Ov5EQD8CAP7Bfn6/v79Avz9/wX8Av37
AwH8Avz7AAj7Af35AvoAAPb9//UH+QL+Af8A//z9//0CAvz97fr/AwwCDu0U/gsM8/z/AQH8DPQN/QcC/P4B//8ABPcH/wID9AMA/wcGCPgK/QgJ+P0BAAIB
BvUJ/AgHBAL3FRUSARX3BQYNBPcAA/T9/Pn/BP37CP4AAPj//AH8Afv5CQH+//0A/AX+/f/89/cA9PX9CPQDBPf++PcEBP7+BPQI/AUC/QAAAfsB+/z+/AID
/wAAAAAAAvwD/gICAwP8//z6Awf+AP359Qb89vv2DvEO/AIBBQf//gP/Awn6Av4BAP8A/v4BAvkG+gYCAgD+AP/9AAX+AAD6Cf4A//v9AP8A/f79AP8A/vz+
APsE//7++/wE/Pn9AfAF/gAD/AAABw4HAQr7CAII/gQAAwwHAg39AwQHCfwC//T++fv6//v6AP3///j8APoD/QD8/AAEAAEE/fcCBf0GCAgC+P7//gj9AfsB
CPz+BAAAAAT//wL99gkAABEFDP8FBgYMDQAEBfr79BbjGuny+/4A//3/AfwEAQD8CfsG+/cJ/vMG8gcEBv4DAPn//AD7Afz9BP4PAPkN8PjtBfwLCv//APv+
/QMA/AD6/f8AAP//AP4BAv/++w//+A0BCAQDAwIEBv8A/fX6/foB/fz6+v7+/f37BvsF/AIBAgAA/v7+AAH/AP79/QAAAAABAfwD/gEB8AXw9wb0DfsQ+gsA
+v//APT5/P38APv5+P0AAP8ABvIM/AYFBgv+/wYDAgr6AwEE9/wB/wD+B/QJ/gcECQEA/vr7/wP6Afv6/wEA/f7+AvsG/AL/B/z/APr//AD/Af369v/9/wT/
CvUO+gkG/w3/AA4HARD3BwEEA/8AAPz9AfwBA/7/CPn+Bv4A/gQA///9FwkC9fv+/An7/P76Ggn8+/398Rnq/vbzBgAK//0H9/b4Af4KAAL9Awf/Aw38AwP8
Bv4AAfsA/QL////+DfMO8u0K7QX4GOv3B/QG/e3/+vMD+vv++f8AAAIAA/kFAgEB6/z7/wz8Fewd+BAIDgAE//kA8wryBPf4B///APj7+Qn4A/n0AwEA/Pv7
AAD+Afz7CfwH/fkD+PUE/fwAEQD/APv++wv5APz3/P//AAEABP8FAAL/+QT//gIAAf/+/gADD/oEAO/99P/y/ff5AgACAAID/QD/Af8C/gD///79A/8DAf/+
Ev//APT8+Ar3/fvzCP0G+vX/+vv//fz59AMBAg0HBgEDAQgL/f8F+vgA/+8D/v8H//7/AP7/Av8D/wL+Ag4CCRkT/BnrDgARAwP/AwYE/Az5Av8A8fv+AwUA
DfQM/gsH9gX/AQoHAAYB/QQHGgH7//P58RHuBfLnHf3//+777Q7vBe3tAwr6BQ8FBhn6BQP9Bf0AAP8A//4CAAH+BAP/+wL9AQb9Bf/9AP////v+////Av38
/QD/CAkHAQn+BQMDCgL5/f77/gz6/f34//8C/fn//f/7Avn9+/8AAP//AfsEAAEAAwX6AAD8ABL4AP/28/8N//gA+O72DfQE+ggABBIJBAv8BAcL/fz//f39
CvEP9wgBCwL/AP4A+Qz4APz6Bf/9//b3/QP7BPn1AQj/AAT+AAj+AAH+/Pz//Pj6AfkGAP35A/sAAPX+BO0M8wkDAwb//QH9/wT+AP379/0C/wX+BPMMAAQA
AQUB/v3//v79A/7/Cgz5CA4HAhrzCQQHEwIB/vIB7Q/tAvL0+P77Agf+C/4L/AkEAgEA+/v8AfwB/QD99AEA/wYCC/AT+wkL+wAAAAMABPoH/gQE+wEA/gMB
BfgI/gMG9/7/BAYDB/sF/wcGDvn/Au768wb1APbv+f4CAgMEBPr8AgMNDgABA/0B+Az0BPv8/PwA/AHxEgACAgL3AwMAAAEB/wX8A////v7+///9BPoH/AMA
+v4BAAEABfYI/gMF9wL+AQj+BgUCBv8A/f7/BAkCBwIJ/gkFCwT9/wv//BrzDfr1/wAAAAIBBP0G/AQBDf8A/fr6/gv6Avv26vz//gT/B/kFAgEG8AEB/wsE
CfMM/wgN8wcEBRYMBQUCBgUQ/v4B//n//vwB///+B/oCA/X+/fgD+wH9+AAAAAIBB/cI+wgHAAAAAAAAAAABAAAA///7Awf/Cv4K+AoI+QEBAQQABfwGAAIB
AwAA/fv+/f8B/v77BAD+/fz+Av8C///7+wUA/QQBBQADAQAC/wEC/v4B/foBA/0D7vf/+/f5FN0e7g4H/P4AAPz+APsB/wAACP8AAPz++gX6BPr7/AH+9fj1
Afv/Avr2+QMEBxQQBQb+AQoU/QADAAECAvsBAAIF/f8AAQMBA/0E/wMDCQD+AvwC+gj6/v7+8PoF+fT9BOwM9ggFAwD4AAD+AAcCAAD6/QD/AgcCBv4G/AcG
AAAAAP4AAP4C/gEB+gT//wYDBAT/AwQDAAP/AgQCAgT9AwEC8PwA/v78DuQZ9wsH+f8AAAUDBvgJ/AgIAQAEAPwD9v71BfgA8wD/AAUACfUO/AsIBAH/AAAA
/wf9/wD99f4CBAwHB/wEAQcOBwD/AAEA/gj8BPz7BgD/AAAB/Qf8B/v78gQBAgkEBfIKBAQK+AUBAQkFBQAABAAIDAYHAPwJ8gXxBfoA9Qb8AhAFCggFBQMJ
Cv8A//n++wH8APz7AwDrAAP8ChLxCwnzDf8A//f89gr1BPf1/f8AAAIAA/sF/gMDAQIAAAICAf8B/wEDBQIAAP//+gr3BPr8GQAAAfj+7xvnCPLw8wEAAAIA
BPoFAQIDFQv5/gcD/Q/9/gD+/v0AAP7/AvkH/AQACfj89vD4APX+APf0+v7//f/6BvoI/wL+/v4C//7+/vz+A/0AAf7///n5BPkFAf78+QABAQICA/sD/wUE
/QX//wgDBAQDAQEFCf0C/Oz++Pf+Afb4/v8DAP8DAPoAAAEFDf4B//r7/gL9Bff37fz6AAT9EOYd9w8IBAD/AAAAAAIB/AH/Bv8A//4A/wEA/gD+CvwA+vP7
+/UD/vz4//kKA/YC+ff3BvcC+/gEA/8C/vgE/QMC/v/uAvLxAAoF+P7n7fz+BA0IDvsK/wwRAAQB/f4B/QT9Afz9DQP6AQYBBQMEAAEBBv//APz+/Af8/v77
8/kBAP/9C+oP+ggGB/4A/Pv+/AEB/P/6/QEA+wD9AwAE/AH99/b+AAX8CvcN8w0E+QYA/gsECgEH/QcKCv4AAPf9+Qb3Afj4Av8CAAAC/gD+AP4C/fgAAv7/
AP4E/AT8/P0CAP/8BPQJ/gEABv8AAAEAAf8D/gAA8A339AD6DQv9BPr7CwT+/Pj9+Qr4APby+P8C+v3/AvUH/v8B+/kC//H9/ekE/AAD8hf/ARoNBAv6DwEP
AAP//gL9A/8CAP/8BAD/+/X9//kD+v78AAL8BAgBBgYFAAEDDQD6//v9/Q38//z0EP/+APL79Q/yA/PwBwAA//r+/AH+//37Av39/vz7BPkL9wb89wwA/w0E
BgUBAQML/wAAAAEAAf4D/wEBBPz/AfwBAvoF+gL/AgEC9v4CAfYN+wECAvsEAv8H/vME+wYJ+wYD/gMGAfv/BAAIDP4AAPj+9QvyBvb1/QL/AAYEBP8DAAMG
C/wAAPj++gL9/v369/v+Af/+BvQJAAMCFP779e328gn2//HqBgL9/wD9/wICAfz7+/4E//0D//MAAAMG7QP7/gv8DAALAwMCCPwC//oB+gL9/fv8+PYGAPn/
CeMU8AoK/P4AAQAEAvsF/QUG8wL79wn8C/oJAgMBEvz5APT6/AP8BPfx+/8CAAADAfkCAv8DE/j//u/0AP4A+vry+//+/wD/B/YL+AcDAP8A/f/9A/oG/gL+
9QkA9gX+CPkL+wQF+QgA/gkEBwEEAwMIBvwF+vj9/Pz8BPr+A/7/APz+/QH+Avr89wAAAAUBA/4BAgIE+wAAAAQCAv8DAAMDAQD/AwYDAwED/QUEAQABAAIB
APsBAf8DBAEC/vj++/r//f7+EgP8/vn7+Q/3/fzyEfkBAPX79wEB/vzwD/0AAPP88Qn0APPzBgP8BwcF/hjxDfj6+/3///3/A/cJ+wUB/wAA/v3+AvoF/gEA
/wD//wAAAvsG/gIB6AD5BgwDCQMBBgQHCQX2Afn4+w36A/b1Ef79CfsE9A3zAvr9Bf31/Pr0/Ar0BP3x8vz7/wP4E+8W8xAEAv0AAP7/AvsE/gH+BgD/APv8
+wn5A/r2Bvr/Avj//QH+/v76/P4AAAL9BvkIAQMD9/v//vv+B/AO+wYEAf4A//3/APsD/gD//f7+AP39BPkF/QIA9gj//QH//RTyF+n5+P4ABgMDA/wDAwEG
/wH///z8Af4ABfv7/AQAAAcCBAMAAgAF7gD9AAj/DvQQ/QoI/gUCAQsGAQf+AwIG9ucd6/cL/uYHDfgP+QH+/wQBB/sH/QUHB/8G+fH/9QLvCvD5Bv//APz/
/f8A/v/8DgD9APr7/Qr3Avr1EvsZ8PX/9PD//PcD8foAAgYBCvEP/QsN7//6/gX8D/UT+gwCAP8C//4AAfoE/AIC/AD+AAL7BQIFAQD97Pf9Av/7EekV9w4I
+/4AAAEABPkH/QUEDPz+//P4+QP5Affw7gL17AgACPYO9gsKA/0AAPf9APoCAf78AgICAP0B/AD6BPwBAQIBAAIEAP//AwEE/wAAAAEAAv0D/wICA/4A//sA
/f0C+wH9/wUE/wEFAPv/AwEG7/z+/wH8DuwW9gwGBQIA/wEC/gn6A/0AEAUBAQEF9xPvB/n+AQAA+/v9AvkF/QD++f0EAPsBAu0J+gYKAP0AAPz/AfoD/gEA
Af//AQEBAf8B/wICEfsCAfoF8Qj3Avr6BQAA/Pf5//7+Bfj3CP/+//n99Qv3Bfb2Bu8DBAYC/QX9BgABC/P8A+74+AD2Avj0++35CAn7BwEOBAIBA/0CAPgA
+Pz8BPr+DQAAAfr99gz0B/X0+fz///j3AAL8CvPx+wUABAkC/hL1Cfr/+v78AQL+CP0H+wYC/P0F/wACAvMG/wIGAf4C//3/AfgD/QD/AP7y+wsLCP0P8BIK
AQH9/wIB/wEE/gMCE//+APj99w/3APz0A/8AAPv/APwF+QUCBf0B//sA+gL7BPz6/AAI/wAH/fT9AgAO+ff/+AgABPsI+wIC+wAAAAMBBPgG/gUGAAAAAAAA
Af4CAAEA/P7/AAEBA/wH/AUCAv4ABAQE/Qn5BP8BAwIA/wMBAAT9AQABAP4B+Pj7A/II/v79+f4EAAEDA/gD/QUGA///AAD/AAAB/wH//gAAAAEAAv0D/wIC
9wD+AAH/A/wH/AP/9wEAAgcBAgACBAACBQL/AP78AgT9/wD7Af8D/gH///4DAf7+Ef77CPz5/hP2A/n0Av////n8//4A//77BAAA/f38//4C//z7/gMG+fn8
/f38A/n9+QMA/f7+BvgH/gICHPMG+ub95gT0A+3u/P4CAP8BAvcF/gME+f//AAL+B/wG/wMCBfkBBPL/9vv8//v5+QQC/AUABfwGAgAEBPz9//r9/gX//f74
Ef4D//cA9gP6/vr48P3/AAX+DPYO/QQF+gEAAAL9AgT9BP79B/3+APr9AP8C+gH6/f37/vv7AvkH+QH5+/8EAAEEAPUCAwEHAwD///z+/gL+Avz9B///APf5
+Af3BvXyCAH/APsA+gb6//36CgYG+fX5+AXvCPH0AgMDAvv6AgT4CPn+8gL9AQ4GDP0O+RAKCfz/APb9//4B//76/f4DAP8CA/UEAAEHCf78//r8/gIB+//4
8gAAAQoCB/wHBAYGAgP//vz+APsE+wP+9gHtBwL5BAT+BAYA+gMC/f8FBPUJ/gQKBAMA/fv9AP/+AP39/AEA+v/9BvUM+gIC+f4DAAMDBPQH/gcI/vkB/vT8
APAJ/AD8/v4AAP3+AvoDAAD/CAL/CAQDAA/1AAEE5hj4+RMADgcS+Q4EA/4AAPz+/gD+Af/7/gsAAA0H/Q32B/8E/QAA////AvwD/wICBgr/AAAA+gv3A/v8
/QAAAAEAAv0D/wICEe0H/dr68PnwB+zkBv0ABf7//Af3CPn79//+/f/6AgH8B/77AP4A//j7APkCAfz8/AgA/gQEAwT+BvwECAAA/vv+/AP9APr5BAIA/wEC
/QP5BP0C//z/AP/7CPoK/AYA/AAB/v3+AfoCAv3+AQEAAP8A/wD9AAAA+wMCAQkGA/0FAgIGDQv88gL9AQwBAfv4Cgz/+wMA/A73//36B/0KAPcE9vjyCPgF
9gAHAAMGAfIAAgMPBv8AAf3+/QL+Av38+wX/Gh0Y/h/zCwwQ/f/0Aw8BCQcO+wsC/P7/BAUEB/sI/QcI8f8GAAcGB+0L/QkTBvoA/vb6//YG/P35BPUD+u/y
Avz+Av3s9f4A/wD+BPsGAwIACAAAAP3+/QL8//38Av4AAP8AAP0C/gEA+gYA/woDBAX/BQMH/vEF+fr6/fIEAAD8/vIG+fb5/OwH/v/7Cf8BBwIH+AL2C/f8
AQEBBgwG/wj8Bv8GBP4A//T8/fz/+/38/wAAAAEAAv4D/wIBBAIABAUE+wj5BP7//vsFAvoD/esDA/8I/v0AAQH/Af0DAAAB/f8A/QYFBPoK+wYGCf3+/vT6
+AP5A/f1/Ar/ABML/wj/BAQK//v//ff5/vkDB/r3B///APz5/gP7Bfr7Bf////z9/QT9Av75BP8A/fv9AP0C/v/8/QADAAEB//3+AQEEAf8CAf8D/v7/AAEB
A/8EAP0C+/77Af4AAP8A//v9AfwC////AQEA//7/Av4BAQAB+gP/AAQAA/4DBf8FDAUA9AD++Qf8Af379wv96fv7DPkS/AH9AP////7//v8BAf78/P//AwkE
BQAF/gYJAfsA/vf7/vcE//75/AD/AAEAA/wDAAEC/f0EBwQHAP7/BAQH+PsAAgoEC/cP/AoMBfgABPsA+/7+AP799wYA/Af9DPoK/gIFBf/+////AAX//v/+
Af8AAP8B//4AAP8BDwH//vb9/AP9/P36/f4AAP7/A/kH/QMCDfwA//L79gD3Afb0A/8AAP/+/v7/AP/+/wAABQQE/wH9AwICAAgCAQYD/gT+Af8D/wADAP8C
/vv/Af8D+AT+AQkFAgIBAAMH/v7/Af//AP8BAwAABgAA+vn//v0E+/z76Ab9/A8EDvkP+g0R//8BAP8BAP0C/wEB+AEAAAQCBvkHAAMFEvMC9uLv8vn6C+vj
9///AAUAC/YN/QgFEv0A/vH79gP2Aff1/f8BAP7/APgCAQAA7f8M/QUA+vICBQIJ9PYB/Pn+AuYT/AL/FfoBAOv97wD2AvLvHvwAAOf56g7sBezlBAb//QL9
/gn5B/n7B/wAAPn9+QX4Av36EOX42+ns+ez+8/Hm6wP//wz/Cf8GAwIEAQACAP8E/AAAAv4A7gf4+Az8F/gX9RALA/4C+/j8AfkE/P/+9P7+AAP+CPkK/AUD
+wMEAAcJ//kFAAMNAgIF//8G+AD4CPgCAAH/AAH/AQAAAAH/E/8BBfoA8wzyCPP2MfgA/uL65Bfm/evhFAT///8H9BDyBP/9+gH/AQgBCfwJ/AoIBPr/BPz9
Af8B/QL+AQMCAAEE/AL5BP0C/vwAAQD+A/sI+wMB+wH//QP/BvcL/QIEFgH8APr/9w/xBPj19P3/AAD+BvcI/gQEAwIB/wAC//4A/wEE6wD/AgwED+8T+w0Q
Af4A//8AA/UK/AQBAP7///0AA/cF+wMEBf8A//v+/v4AAP79/wAE//4C/vUDAf0D/P8A//8ABfUK/AQD+v4AAwYDBP4F/wUGAQgGAAYJ9g7uDvoD6/z+BgoA
CvsGAQoIEv/5APX1+hP1BPLs+AP/AAYDBfwG/wUGAgD9AP7+AAb9BPv7Bf4AAPwA//wE+wP//fwG+fb7AewH/gIAAvcGA/0D/fcD/gEACQAK//4J7//xCvcD
/QAABQgDAwT/AwMG8AD/AAX/DPMN/QcJEgH+9OTw9AjyAO/n+AP//QP/B/oJ+wUDAwD9AAH9BAEF/QT9BP7/AgEB/wMB/QL/HvsI++P/5AbpBe3v//8CAP8B
APwD/QMBAAD+AAD+AgED/wH+9f7/AQoECPoK/QkJ/AAAAwkEBAIDAAQIAgj8/wkJBAME+A4M+/0AAf8ABfIM+wUE+wX//w0FAwEL+gcE+wAA/wQEBPoJ+gYH
/f/7//78AwIG+gP3+gD/AgUAAQQCAQH9/AL/BAoFAQj9BgEA9fn9AAL9CfYP/QIC8v/+AAH+CPcKAAEDGwb7APv/+RnxAvn1//7/AP3/A/sD/QUB8QMHAQcJ
A/j//woSCP//APv++wP8AP36Bv7/BAACAQIE+gYBD/7+Aff9/Qj9/f/4Bf8AAPcA+QX5/f37AQcABxIL/hb0BgMJ5/gABQb9D+sR/QkI9fcAAv/+B/MM/QME
CQAA//7/+wf6Avz6BQAA//8A/QP9Av39BP7+//7+Av0H+gT9AA7//A8GARD+AwEDGf38Avf69xDxAPnyCgMQ/PQJ7vXwB/UD/AEHAAAG+/v7Av8J8f3zAg0D
DvoS+BAE/wD8/wD+A/4H/gH9/gP//QD+BP4F/gIA7QL8AAwCEPIV+RAL//8AAAEAAf8BAAEABQD/APwA/AP9/gD8AgYBAAME/Aj3CfwC2/P9/gD4GNok9hIO
//7/AP7+AvsG/gH//P//AAIABfsH/QQC/QIBAAEAAAH+AAEB8vkCBw0FDfkHBAYP/wAAAQEAAQEAAAEB/gT/BAYDAwf7BQEE+AIB/QEABPwABAACD/z//vr8
/QL9/AD7AvkEAPoB+Pr9Bvr9Af4ACAUE/Qn6BAH/AQD/AgMBAgIB/wMC+wT//v0A//gF/QIBAAAAAP7///7/Av7/+f4HAPkC+/f5CPoHE/4BAPP88wvyAfXy
CwD/APj9+Qn1Bfj2Bv/+AAAC/gT+AgH+Av//AgMABAID/QUCA/7///7/AQIC+wH8CAAA/vr+/QP9/P38/BEJ+hMT+Q3wDv4R/v0FAwED/vv9/wMJBAIM9QgG
8w31FvD/8wT+/QUBCPgJAgIF/wAA////Af4C/wD//wv//wwDBQ7+BAEEDAf8AQj//Rr6Avr2B/3+AP3+AAID/P/7B/7/Afn4+gn1BvfzBg79+w0DART3CP/+
8Qj/BRYHCQ38CwYK/vH8Afj7BfMJ+Ab9+P8A/AT/BPoHAAIA/f/8///+BvsG+QYB9wT9/QUBCPkP9QkIAAT//wUBAQID/AEDEQP+//T69BLtDO3yDAz7/w3/
+CXqFfPv/wEAAAD+Av3+A/8B/QQAAQgFAv8CAQIHCv3z+v78+wv9+QDx/wH/AAMCAf8C/wMD+vv/AgMBCPYN/AgGAgD8AAP9/wT/Bf/6Bv8AAP4B/QT8AP78
BQH9/Pz8AAAC+/76/wD/AwMCAQIAAQECAwEAAP8A/QX8Av799wD+Bg4CBgsBAgYB+v8A//3/AvoF/gL/+QACBAQD/QD9Bv8ADAH+/wD+AAQB/AL9DxDuBwT7
BSfkFPbw/f8AAQMAA/8DAAIDDfz/CwUE+g/vCfz/EQEA//n99w3yA/j19f8AAAIBB/IN/QYI/QAA/wD+AP0A/wABAvT///b3APkE+v73+P/9AgL+AwQB/gH9
+hEABBgNAxjyDgINCgAA//v++wP4Afz7Bv///vr+//4C/AH9AP3/Avv+AfYF/AMBBhEEChsX9xvvCgQLEQgDAwYF9xfxB/b9AAAA/v3+AfwD/gD/9Ab+AxAJ
BQICBgUL6vTz9gLzEucd8Qz5AAABAP8B//3/AP8B+gAA/gIABvYK/AYF//39BAD/AgIBAAD/+vT8B/38B/8H/Ab3C/3+/u329AT0BPLzFQMA//oA8g/vBfT0
7Ar06QXtC+0Q9/z4CPwA/fP7/PwB/Pz4+PoGAPcBAe0I/QIGBv3/A/oA//8A/gL/DwYDCggK8xXuCPj/+v/////+A/kH/wEAAAMB/AICAf8C//8E/Rb/9AwB
Bgz/Av4A/f/+/f/8B/oH/wL++P//AAUAC/UO+wkHGfMQ+Ob/5PjxCunzEgz/AgAE8xfsBff4DPz//vX//P38APv6AgEAAP38/QH+A/77+wAAAAMBBPkI/QUF
A/3+/P/+AwIF/gD9BgD/AP7+/gP+///8DPv//vX//PsB/vv7/v//AQIBA/0D/wMD+/7/AQUE/wf9Cfr/CAD7AP/+AgQB/AT8/QD/AAIAA/4D/wICEfv9CwMF
+gz+/wH9CP3///39/wAE/gD68AD8AQb9C/sM+woE+un/Cfz+AfYKBAEABQACCQoJ/Ar5BgAH/gD/AP7/Af4EAv/+DQD4AP7//g78+QL5/gACAAUDAf0FAAEB
8P4DAAYGCfQM/ggO+wAGAQEF/fb/Bf4J+v4A/wAABPcHAQICDf0B//X79QT4APr1CQAD//cC8wntCvP4BP8AAPwA/QL7Avz9CwAA//cA+f74APr+CPkD7/kB
AfgE/QEF9v//AAcAC/IP+gwKA/0A//f//P/9Avz7CP3///b7/v8A/f74AQAAAAAA/wL/AP///QL//gQABv4H+ggEB/8A//cB+AX4//v7BggA8/z8/gH7BPj8
ChIC8v77+wn+Afb08v77Agj+EvcU9hEJ8QD+AwsEC/cP/QwMCvj+A/v/+wUA/AD7APsA//oBAO8M/AP/1/IH/gkBF9gm9RYaA/8BAPz///sAAP//B/sIAPX/
9vv4Cfb6CPwBAv0C+wP9Af39+QEC/wIBAvsCBf4C+/8AAAQCBvoJ/gYF/P8AAAIABfsI/QQDAwT9AP4E+A/0/v38/PYEBfkDAfAE/gMI+vj29/3/BusW8QsC
Bv4AAPsA/v8A/gD+/QAAAAEAA/0E/wIBCf4BAPsB+gL6AP3+CPb5//X8AfUO9gT4////AP0A//8BAf7/BfkA/PL9+/QG+f76//8AAP/9/wP/A/397uwACQwE
AfsNEvrw9AP//QgCDPMR/ggL/PQE+fX5/wAD/wD+5u38/wDuH+wNAQoFBf4BAP7+//8A//7+//4AAP0AAfgH+gUC/f4ABf4AA/0BAAED9gH+/AT+DfES+QoG
7/8BAQAABvkBCP8EC/////7//gL+AP/7AAAB/f7+/wAAAP78Av3//fj7APYF+wH9+/z8/vfyB/kJ/fv09goC/ggDCP8AAgILAv4AAAAD//0F/AICBgADAAAD
+wD8AvwB9/7/AAP/CvYK/QkF8wD/+/77CfYL+wIC4gb8AREIEfEO/A0ZBQAA/v3/AP0B/wAAAwD/AP79/wL/Af/8/QEAAAIAAQAB/wEB+QT//QMAA/4G/gEE
Bvz/BP79/A34Afv4Cf8AAPQB8wb0A/jzAf8AAwAB/wP9Av7//gAAAQIBAf4D/wMDAQX/CA4HAw76BwMI/f8ACQgIAgL+BAQK6/ft9QXpBvwP7A36/f//AP/+
BfgH/gICBP//APwA/QP+/v/8+AwAARIIBwYBBAUO+gsAAw0GAAr7Cv4H//oAAP3+AfgF/gP/Av8A/vn//vwB/wD+DwL/+/b99Av1AvX1BgUAAPz9+A3uC/H1
APoAAfr+//oE/gH99//9AAH8CfsH+wUCAgz//QYDAwn8AgAC+f3+BgUDB/0G+wsD/gAAAf8AAAH/Av//Av7/APj5AQH9Afz7EP4DBfgF9QbzAfz9/v8ABAQD
AP8BAQMF+wIA////A/cH/wMC/P///wD+BPwFAQIA/P4AAAIBBvYK+wYFBv8A+fj++wIA/f348P4AAAH/CfEK/gYHBP79APr5/Qb7A/v1//0AAPz+AfoE/gL/
8gL9AA0AEPkR/AsJ7AgB/gwFBwT/Df0MD/4AAvYA8g3wA/j1BgIC/QAC+wP8/v4BEwH8AwkL9RT6AAH+AgABAgQB/Qn+AP/9AwED/P8D/P///gEB8wf0/Qz8
EPkS/Aj+9vQDAvr+/e8HAf/9AwX+/gD//gf5A/37+AX+Ag0FBggD/wUHCv//+vX5/P/+Aff1+v8A/gL+BfYHAQID8gr+/xEHBwQDBQUIBP8AAP8A/wEB/gH/
6/sA/QH7EOoZ8Q8GFQX9BP8B9xruBPj6BwH/APv9+wf4A/n5AwUAAAME/Qb+/AIBDQP+/gD++xP4Avf0AAT//wgBAgv/AgAB/gr/+wgBBQcCAQIC/fwCAQEA
CPYO9gkG/g0Q9gIL9QXsHPH++P8DAP39/P75CPoAB/4AAAEAAAICAP/9+Af++wsCBwMBBv8CAAgB/gkFAQ35BAAE+P/+/wL8CPoJ/Ar/A/r9APn6A/oF+wP7
AAYB/wcI/wL9/wII7Af/AhADBQv9CAQF/QEAAQUDBf8EAAUGBfwAAwID/gEF/AQCB/4ABvz8/Aj6//z5AQMAAQYAAwYAAwEC+P/+/wP6Cf4IAgH89Pj/AgT+
C/MQ+woFAAv+/AgCAA36Bf3/+wYA+wYDAgICAgEC+/4D+/8EA/AJ+gUKAAf3Agn+CQoE+AcE9//9/wD7CvoK/Qf/B/wAAfn9/P8C+gD6A/39BAIA/RH4B/33
+QADEwwL9RH4D/wHCAYD/Pv9+wf2Bvr/AAAA/v/8AAT+//v8+P8AAPwA/wH+/v78CQL/BQEE/Aj5AAEB8vz9Av78//r/BgAA+fgAAv7+CPoI/gUDDf8A//X8
+AX3APn19vX9AvPxBfYDAPz2/wAAAAEBAP//AAEC/P///wMBBfoK/QUD/AIA/wMBAv0F/wQCCgD/APn8+gn3Afr3BAD//fr+APkF/AH/AAQABAgE/wf7BP0C
A/0G/vMC9vv1APn+AAIB/gEBBfsF/gQEDf7/Auz99QXyAvbw////APr8AfoD/P//CfkFAfQC9vj7Af4ABAb/+P/8AAP/CPr48wEJ/P8DAOoN+wQG/gAA//3/
//0C//8A+v8DAAYDBfcH/QcIAf//AAH/AP4C/wAACvf8DPL/7hHyAvfw//8CAP0BAfkCAAMEAQP/AgIA/gr5Bf3++Af9BRICCBIBAwUBBgEA//r+/QH+A/r5
CP7+/Pf7/AT9BPn1BAD//Pb6/voB//35AP8A//3/APoE////Afj9+uv3/fkC/fjw/gAAAAEAAf0D/wEBAxgFEBIO+yHrBQEOBPz/BwIC/gn6/wH/4PAG9/IC
C9AX7xIZ+v/9AAUABvsJ/AYE/v7+//79BPsG/QP+APLvCvfrA/oY8wX4BwH9//z+/AP+Afv6AAEAAwL/AAP9Af8ACfr8Bf38/gn9/P/3+QL8CREDCwkF/QsI
9///AgkCB/wI/gYH/QH/AQUDAgABAwECCgD///n6/gX+/f72Cv8BAPn++QT6Afv5+/8AAAAAAv0BA////gYFBA0K/Qb6BAEKCPgGAvT/8QLxCPL5+gL//wMA
BPsG/gQEBP8A/vj9/v8B/QD8DAEF/fMD8/vzBvYA/v//AAEBAvwF/AMCBwAIBAML9AX0CPoFA/b0A/f6/f/6BQD3A//+/vz7AP//AP369AUBAQsHB/wEAQMP
/wAAAAAAAAABAAAA+wD/AAIBBPgH/QUE/AD///7+//0D/AH78gMAAw0GC/0K/AsO+/4A///9A/gGAv/+GP//APj+8xXuBPfy+PzwCAb6DQIFB/3z+AAA+/n6
BvEM/v8BCf4AAPf9+QP6/vv59f7/BAT/AwL/BwAB/v8AAP7/AfsDAAEAAvv///r7APoCAf/6Af4AAAD+Af8CA//+/gsAAg8JBgQDAAgP/wD+AQL/CAAG+wQG
A/0AAvz+AfsD/QL///z7BgcABgYE/QgCCPwB/+74+vz5//n29//9AAT+CP4J/QUB+/8DAwoHBP8F/gcK6+3+Cf37FOcT9RYI6/b+AQD6EOcX+A8F//8BAwIE
+wb4B/wBAgP/AAP/AgIBAAABEf/8/O388gn2AfLs9w0ABhwQBhD9CQcRC/z+Afn7/gv6Avz1+v8A/wD9BfcHAgEAAfv+//X+//kF+QT9CgAAAPr++QT6Afr5
7P7+AQ4DEvEV9xMP+gAAAAQBBfkH/QYG/gP//wH/A/4C/gEB/v8A////AvoF/wIB6wf+ARcJDv4LBQoQExEB+fz7+RbvB/HzBwYA+Pv6+gf5BfT2AAL+/AD9
BAAE/v8ADAMAAPr99A7vDPHz+vkAAfr7BvUJ+wMBAwABBwQE+wj4BP8C8QD7/QT9DfgO/AgGAQAAAP8AAP8AAAAA/gEBCAwJAAn7BgIHAAb9AQcFAQn8AQED
AwAAAP7//gL+Af7/Bgb//vz5/wb3Bfn6BP8A/vv9Af0C/v/+9/72AgD+Bf4G/wj/GgEB/fIA8Avz/vfzGf8CAPQB7wzxAPf2DgAAAPUC9Ar0//n36gj98gX6
EvAY9gkF/P8A////A/cI/QMC/f///wD/A/4G/gL/BvoABPv//AT8/wD7C/4B/Pf79QryBfb1Af8D//kA+wH8APz9Bfr+9vH3//cG+/v28Pz6ChMHCQkGBgkH
AwP+/wYCBAEE/wIEAf8D+vz+BPQI9wYF+gP+AQcCB/sJ/wYG+gEAAggDBfwJ/QYG/fYT/PsJ8+L/BfwPA/8AAP7//gAB/wL9AO8a7PYJ+dv0BPoNAv8r9gMf
5fTlEO0g+QD9AAb/CPsJ/AcE/wD//wH+Af0D//8BBvf7Bf8D+Qn3D/P2+wMACAsFAwn8Cv8F9/4BAgYDB/gJ/AoL+BD4/Q//ARj3Bf/5AP//Avz9/QX7Avz5
DgIABAAE9xLwB/r9Cvn8Bfb/+wH9/QD7EQL8AwUG/BP3AQD8Cf7//vn8/AL+/v73BwIAAP0E/QX6/AECBwAAAAL//gb7AQD9C/z+/vD2+wEA+v3wDez7AOn0
+QD9+/zu9f//AAL+CPcI+gcDA/4AAgEF/f8A/gME8fz8/QL7DPMS9woBGvgG+PIH7AP4/fb3D/8CAQAG+AL7Af8C/AAA9wQAB/ESAAUEAwAAAP4A/gL+AP7+
AQUC/AMF/vwBBP8B7fT+/vf7DOUW8Q8CBP////sA/wD//AD8DAf8+wED+Q/+/vn29xIA+hED/wwBAv799gH//gj/Bv4J+QgF5w4C8RMGAvf7CgQH/P8BAAEA
AfoDAgAC/gMA/wMBAQAAAQEBBAABAPn++gT4Afv9/AUB/gEDA/sE/QMG9P8B///+BfUIAAMDCP8A/Pn++wj7APn3/foBAPr+AvII/AQB/wL/CQsH/gv7BQAE
AQT+BggF/gr7AwEDDv8J+uv4+fb99/b0AQACAP///gH+BPr++wD/AAL/Av0E/wEBBQAAAP8A/wAA////8/YBBwoFBP4ABQcMBP4AAPn/+wL8//v89v8A/gH+
CPEL/AcF7fr9AAH+CfIO+gkD+f39AAH9Bv8J+Qj/C/4FBP8G9wb6Bfr+/Pn5AQH/BfMN+gkDAf8AAP8AAP8A/wAA/AAAAAEBAvwE/wIDCvD1Afr4+hHvC/H0
Bf79AwH+AAv/AAH6+AL+AQYCCP0C/wgIAf4A/fr+//oE/f7/CAAA//z+/QP9Af38B/cAAfv7/QX7Afz28gEBBAoIBvUIAgkP/QD//wL+Av0DAgIB/v/+AAL/
Bf4F/QQA+f37//76CfsI/QH7Bf7///X9/AD/Afn58ggD/gwO/vz9AwEPCvgBB/f++AX4//z6Dwb//wEA+w71AP3/9P8AAAUACvEO/AkKA///+vv7//kE/v/7
AP0A+/b6+f///v31DQQD+Pn8/P0C/vr8+PsAGRUPBQ76BgsNC/YH/+n/8vf5+vr8Bf4C//oB/f0A/P8ABf8E/fv//PwA/v3/EwUC+/sF+gAA+gAC/f31+/X7
AQT9+QEAC/7+APj9/QP8/f/4A/8CAPwF+v3//P4EAgUBAAEB/QT7/wAA+v0BAAMBBvgI/AcFFQMBAPsC8hHvBfb4/v/+AP7+A/sD/QEBAP7/AAD/Av8E/QIA
BwEA//8AAAIA/QL8Df/9//T8+Av4//zy/QAD//4AAfr9Bf4F9gEC/wH/Bff9CvwJF/gA++33+/b9/P71FfwA/vL9+AP4/fv0AAEA/wAAAAAB/wAADAX//fsC
+BD4Avn3/gD/AAIAA/0F/gMC+PwAAAMCCPMN/QUIAPwAAfr+//gBAf//9/0G/f4FBO8IBgAF+wAAAAEAAf8B/wEAFP8B//f/9gv3//f1C/n+/vH7+fv8/fz3
DPX4+ePq9gL9/fnj/gEBAAEB/v/+AwED/fwBAPv8AfoD/gL9EAH/BPgA+Qv2APz48/3/AgQADPENAAkHAAX//wUFAf8E/wQF/QIA/v/9A/wF/gEADf4HAP8L
8gD3BPkD/QAA/wIBBfYI/AUE/v8AAv//AP4CAv0ABAP8AP/8/Qz6Av34/QH7AAgADAAJ+gsG+Pr8/wD8DPER9wsCAAAAAAICAf8B/wIC+QD9AAb/CAUE/wT/
+/3/AP7+BPkI/AMB+wYCAQkFAwb+BAAG9/8K/wEF/vf9A/8L/gACAAcDA/0EAAMH/f4A/Pz8BfEL+wMBAwADAP8C/f/+Av4A+PoDAQACBPIJ/QcJ5Pn9CxgL
FfYY+hkY8/7/Cg4KAgP/AgcL+f/+/QD3CPwFAQP//AMB+gD9BfoFAAQBAP/8AP/+BP8G/wD//AD/AQMDCPcL+wcG9gAB/gD/Avv8AQEE//8CBP8E/QH2BP8F
Df8C/ff/+v75Avf7+gAEAAYCBPUGAAUI7wX6BBcODQQFBQwX+/3/+/j+AfQF9/8CBwD/APkC+Qf6/Pz6/v8A/vn+APgF/AD/BgP+AQD/AQf8Av3/AAAEBQQG
+wL4BvwG8//+/wf/DPES/AgIBwAGAPUD9P33BvD79PIR9P4L+ef5BvoQDQIA/vsC+gX6+gL/9f4AAP3/BPMH/AQHCQD8//z8/Qr5A/r3+/wG/PoC/usDBfoF
/QAC/vT7//cA+v39+AAA/gH/BfcGAwIEAQIBAAEA/QX4BvwAAQAABgoI/Qr5BgEHCAL/AAIBAAb9AAAA+QAE/wABBfMI+gYJBvz///H69//4Avb29QMC+vsC
+/z5AvsG9AD7AAj7DP4JAwUA7PQC9PT4Ct4Q9gQHAQAEAf8D+v/5Av4C/QT9+wL9BQAK/f/+B///APv++gL8Afz7/f4AAAH/Af8AA/0A9P8AAAcBB/cJAAQH
DP8D+u/78P7zC/HzAvL9APT++P/3+P38BwT/DhMJ/B7oE/0DAv0A/vn+APkE/AD9/gH9AAD9AwQDAP/7Bv////n//QEA+gD8AvoAA/z6/wT+Av739QT9/gn9
Df0L/QkG/gcAAAwFAgj+BAEEAf//APwA/AH9Av39+gUAAgcIBP4GAAcLDf7/AfX+9wj2A/j3BP8CAAAB/f79BP0B7v8DAAYEC+8M+QwQAv8A/vr9//oD/v79
C/7/AfT79wzzBfPzAQAAAP8BAP4D/gIB6Rb09gz4Dw4BBf339Pv/AgH/BPsG/gMB//4BAwEEAPsE/QMEA/j5CQD8BAIDAQL7//f+A/r7/fgEA/77/fsADQ4J
ABD5BAUG+fT3CAUCBPsN+QkB+gAA/wEB/PwBBP3/8v8AAAL9CfQHAwAG+A78ChUMAxf1DgEK9//9AAT/C/oJ/QkGCvwA/fX9/vYG+AP8CgAAAP4A/QP9/AD+
AQIA/gD/AAIBA/38/AACAAUBA/sEAQEE+P4E/wECBPQH/QYI9/8B9ff3+/MDBPny/gAAAAAAAvwD/wIBAwj++v//Agn4+wP98wn//goFCf4AAAYN/gnwAgwA
EAUG+woH/gD/AAEAAv4E/wIB/vgAAPr9AvcG/AL9/QAAAAEABvkH/AYE+wMA/AH/BfwH/wMBFwAABPcA8RPtBvXz+eUq/+kT6+T0BAoW9gIA/wYDB/kM+wcH
8/0B/wcADuoX9w8M+/4JAfwF+f71BfsF8/wC/wIBCe8O+wkKDvz9AfL89Qv4/fjxDgP+/PP59wf0Afnw9f4FBgoI//4CAQULBf3/AwD/A/8DAgL+/AAAAAAA
A/sE/QQEA/8CAPr/+wP4A/v/+A4BABAMBAf9/AsO/QAC//8C/vz+AwABAv3///b3/gL9A/n18/cAAAQBBPQHAgMG6fcAAAP7DOUU/QQFDAD/APn/+wX6/f/7
/wj+BAUDAA36Av///P8A//wA//7/AP3+9gAQAAEM/vP7AgIV+QAN//4L+/P7/wES6/z+/wL7De8S/wYF9/wA/wH7B/UNAQIB1wL4AgsEDfcO/QwO6QABAPz+
AfYBAwMD8/H4+fX7Cecc5RD9/f8AAAICA/wG/wME/gAAAAIBAv0E/wMCCAD//vn8+wj3BfrzAv8CAPsB+/v//f8A/AL/AAQEAgMF+gMCBgAAAP0B/AT+/AD+
/gAAAAEAAv4D/wEBAAAAAAIBAgAD/QMC/v8AAQIAA/4E/wMC9P8B/wABB+sN9wkL+v4A/f78BfQK+wMA8/8A/gD/BfMK/QQEB///APr++gb6BPr6+Pn//fr6
CPEP+QUABe8CBvwA8gT4AgH3B/r29vjvCPcQ8gPyAwMC/wAC+wH6BPv/AQAF/fr//PkAAf3///8CAAAAAP4BAAAB+QAGDxEP/Av1CAIO+AD+/wX+DPgK/AkH
//8AAQEAAQABAAD/8AL9BhIGCQMFAggL+/kFAv0EAO4I+wUKAgIB/v8C/v4A/wAC+//8AAT9BQEG/wH/AP4BAP3///sB/////v4AAAEBBPcK+AcEBf/7APn3
/gr9APnxAf8A/fz9APoF//z9AgAE//kC/Pn9AvsD+QABAQQFBfEIAQULAPsA+/b4BvQJ9gT4B/8AAPz/+wX8///7Df7/APb7/AP++v33DAP5APf7/hT5A/z2
/wAA/AD9BP4E/gD/Av8C//3/A/oF/v8BFf3+AOv28A/tCu3pB/8A/fj9/AEA+/78AAAGBAMH+QD4Bf0G/QACAAIEAfcHAAIGDf/+//n9+AzzBff36f/+AAr+
E+wZ+BENBAf//AUAAQj9A/3/AwL/AAMBAQMC/QIBBP4BAv4C/f7+AgAB+QACAAMCBPcG/QcIEgAAAPcA9gn1A/fzDgADAwAD9xLzBPj5+AMACAcEAwL+BAQI
DAMEAQQJ+A/zC/kA/vgA//b7AfMJ+wL8//8A/fv+AvoE/QH//v8A//3/AvkF/QMBDPsAAPsB+gX9/QD6+wAC//8BAfgAAwADGQX+//f97hfpBvLwAQb++fwE
9QzvFuPsBvwG//oD/PgB+gIDBf4G/vYD9P76Bvb7//8AAQAAAQIA/wEBCQEBAPwD/AP9AP0AAf8G//sE+fj9AAAFFQUB/Pb/8Q/sCvDzBgEAAgAD/AP8Av0B
AQH//v7+AAD/Af/++AL25/PuB/wJ9vrvAv4A/vf5APsAAfz8/QD/AP//A/8DAAH+9Pz+/v79CPQK/AIC/P0A/vr+AvkE+wMBAvrr9QPvEf4X8APwC/wBAPj8
+wP8//72/v8AAP///v8CAgD//v//AAD+BAQBAQD7/AAAAAAABPgH/AUE+AUA/wwECP8HAwULBv0AAPz//v8A///++P8AAAQACPYL+wYG//8AAAEAAv0D/gIB
9/cA/vj7BewN+AUC8AcC+w4BDPsJBAUI7//9AAwCEfEY9BIN/QAA/wAAAvsG/QMC+gEAAAUBBfwG/gQF7fv+//37CPEQ/AcABwH/APz+/An5APv3Igfz+vLz
8xn1+PLf9QAGAAIEBPAHAwMNBf/+//z6AAb9/f75+QP/AAkCCAEG/wYG/Pj2+vbwCvYN9Qj8APsA6/H6/O8L8Pzy+AQB/wYCAfsEAQEDB////vf8+gP+APn4
Df77Afr8+g/8/P3x9AcD/gkHBvYJ/wkP9f7+/wH8Du8U+QkE/QQAAgoFAwIBAQQJBQD///n8/QL9Afv69wP/AAcBAwMC/wAD/Av6/gwBBA78AQEC8Qj/BRMI
AwgACAEK9vLxDwoGBAcEAA37+/8A//7/APwBAvz//vn+APX6/fsD//32AvsAAPv9/v0C/gH7Afz/BgMAAwMAAQIC//AJ6urw+O7+/PHrAQAC//wA/vcBAP8C
Bv4BAPb9/AH6Afv49AMAAAYBBQAEAAMFAf8AAP3/+wj8Af35Avr+BAcA/xD3B/78APz///j8/vgC/wD6BhX7BxoK/CbzDf7+AQUABQkG/Qz1CvwE9P8AAwoB
BgAIAAMEBgr/BA0E/BjyCf7//AAA///+AP4ABPz+//8AAAAAAv0D/wIB/P8AAAMABfoH/QUE+gf//wkEAQUAAQME/QD//wL/BP0F/QMCAPr/BQEBAfwH/QUA
AwIAAAQF//4D/AYCDOv4BfH2+Qj4Avrq6P0A/gYBEOIb9BQQ9vr4/vf2C+kO9gkF/v////z///sE///+6/z8/wT6C/UM/gIE/vgBAfkB/vgD/QAD/fv+BAMB
Bv0F/wUG+gXyAAf3CxEE/wL39Pn+//78BvML/f///fwE//X8/PcAAvv+BP4AAPn//fwC///87/b/BfTz/ffxB/n8Fv4AAO378wrxBPHw5QAIAAQFCugIAAsX
/gIADQ8KAQ/3BwMI/wbv+Az/EQkS9AwC/AMAAggFBAMAAwQI/AAA/wH/BfkG/wMGA///AP79AQECAP/7/v8AAAIABPwEAAIC/gD+AAH/A/0H/gP//P8A/QAB
AvsF/gMC+QH+9wcCB/wK+wcC/wMAAAEBAAMAAP8A/gH//wH/A/4D/wIBAAH9AAH9AwID/wH/+QT//AkCDvgR9wsHBPsO+PEF7+z+CPUD/v38AP34CPkM/QP7
+wEBAAMCA/wEAAMECAH//v0A+wH+//37CP4AAP4B/AP//v79DP////f+9wT2A/j3/gAEAAEEBfYJ+gQGCf8EAPn/9wD2Bvf+Dfz//vT+/vcC9AMBCQAAAfsB
+gb6AP38+f3+/vz+Ce4T+AgE7gX/DA4GBAIABwcK/goAAwgD/gj7A/0AAgD+//v6/Qn8BPvy9gj//goCCwAIAAYGAP8A//z9AvwE/wD/B/b91On7BPEE9/38
E/v89fb8/wr+Afb2/Pr9/wD8B/gM+gb++gAAAAIBBfkJ/gUE/P///wIAA/sG/wIC//0AAAAA/gIAAv/8/gAA/Pr8AvsE+gD95gH+/Qn+FO0W+g0MAwYE/gMH
+gT2Bf0F+P//AAT/BvoKAAQDEQH9//r9+gv4//v2Ff78Aff89RLzAPjw/wf/AgkH/A73Bf4D6fUA+/74EeYa8BAG+foA9/j5CucT8QwB5AH9/wD2Dfn+EPf8
9wED/QIGBu8KAAIN8gIAAP4C/v78AgEB/ggA+wgCAwn+Af4C///9AP3+/wEBA/z8CAb8/P7//Qn5Avv6EQMDAgIG9g70Bfz//f0BBwIDAAb7C/oABwEBAQAC
+QvzB/j+CwL/////+wj4Avv7/vj+/AL3B/0I/wH/CQcAAgwI9xPzCfwDDP74A/X4+A30Avnw8v7/AAUACfgL/wYEBwP+AQAB/Qb/AP37CgEAAfsC9gf5Afj5
ARHO+/TmBBn0A/HnBf79AP3+/gIB/QD8/vsBAP8BAPsD/wEDCgH//f8B/QQB/QH/9Q4AABYJCAQHAgUPA///AwIBA/0C/gQFEQL++e768gTwAPP0//7/AwQD
/wb9AQEDA//+BgcDAgcB/QQDAv//AP3///4C/gH+BAf6Aw4EABX3CAH+AgIAAwYE/Aj7BPsBDQAAA/gA9AvxBPb39v/8/f/3CvoK/wH8/gr9BBQKAhP3BwIJ
/gIC/QcD//0EAQED/wn+AAoGAQz/AQUFB///APoA/AH+//78BQQFAAIF+Af2CfoB9wD/AwP/BP8BAQEDE/gC++z79vv6Aff0AwAC/Pf9APoEAfr6+wAA/f8A
AvsF/gMDAwAA//7/AP8B/gD/DQL/BwQG+RfwBv79+/8AAf79AvkEAwED/AD//v7+BPsH/gMAAhIA+w8H/hL1CfsG/f8AAQUDBPwH/QYFAQAAAAD/AAEBAQAA
AP8A/fz9AvkF/QD+Bf0BAv7+/gP9AAD7/QAAAwIBAwAAAwADAvwCAgMFAPwDAAUB+v8AAAT/BfoHAAMD/gIA/f79AvkH/gH/C/n/BPgA+Qb++wH5CAABAPj/
+AP6BPj6/wAA/vz+A/4C/wH/9xMO/Q8Q+/j8AgEW//4BAPwA/vsBAP8ACv4O+/UD7/L6BvMB8/3+BAj+Cf0ECv8BC/8C//4D/PsC/QABBwAAAAAB/wP+/gL9
/wn4/wf/AQ38Af0A/f8BAP7/BPYH/QIE+gIAAAYABAADAgIDAP0C//r///YE/gABCAD8/fX1/wb9//vzDP79//v/+QL+/v/4BAb//wME/gn6Av4C/v8A//7/
AvkG/QIABPwBAwAA+gr0DPf5BQIAAAD//gb7A/3//goAAAwHBQf+BAMMCQP/BQIC+RHyCfn6AgL//fv9AAEAAP34Cv0F/vL+9QP3AvPz+gADAAQEAf4BBAAF
Agf7Awf+Awr6AwD9/wD//fv8A/kH+QH+Df/+APT++QT8+fz2AfwA//gB/fkA//3+//8BAP4AAvcG/AIC+/8A/wABA/cH/AQCAv7/AQAAAf4C/wMAA//+/vz6
/wD9Afv4/////v79BfcI+wMBBwT+AwcD/RH6Bv0BAwEAAgQD/wf7AgED+wD+AQUBBP0H/gYEAAwC/wkI/g32B/4H/P8B/v7+A/oCBPz/+f0AAP7/BvML+wUE
+wv9BhYLBREAAwYMAf8AAPz9Af0B/wAAAf/7Afn7AQP6Afb57f8A/wf9DvUO/QkFBhYA/AsK9RjsEfUC/AAE/f0BAPYC/wEE8QH++gH+CvQN/AUE9gP9/woB
BwEI/wcG/AT+AwgEAQ36AgQBBvsA//b6APkC/P789wT/CxEJCQz8BgkOAf/+/v3+Af4D/gD9DP7+//sA+gL++wD8+gb//gMAAQb/AAH//wAA/wIBA/wH/AUD
Gf3+//T88hPxAvTuCP74AP38AQkA/f/2+f3//fz7CPAO+gYC+f39/wD+B/cM+wYB8P0FAAYFCuQT+wwT+v7+/wT+CfYP/QYDCQAAAPsB9wf7APr6AP/7Bwn/
Ag0CAQP9CAH//wH/Av8C/wIBAPj/Aff8AfcF/QH9BvcU+/gS5AHpCfcJCwAC/vL49AfxBvL1Av8AAP8B/gD///8A//wE//oB/vMF+gMFDwD+AfkA9w71Afr2
B/4A/vb9+AH6/f35Af8AAPv+//sB///++wADAQQFAfgBAwEKEv4CAPL98QvvB/HzAAIBBwUAAAn2CvkC+gUA/wEB/gT4Cfv+7wMA/w8HCPwKAAcNBvUDAPT9
+v72Bvf3////BQQF/v8BAAECCP8CAPwD+f/8/v4B/QEAAAQBA/0EAwEDAAAG/v0D+/ABA/wHBv78APj6Av4C+gP6BgD9//b4/AT6AvrzBvgA/vX5AfIL9wP6
+AQL+gUJ+/b9D/MOCv4DAPT6+v37BfL2+wD/AAQABfsI/gUE8v8FAAYEB+4L/QkN+gP6AAX+BQYE/gX9AvwA//j+/fkD/f/8E/f9+uz37wL8/vLuDwH+CgYC
+BzvC/b0/P/9AAL+Bf4E/gT/CwABAP3++gz4AP34+PsE+vb6+/v8A/r9+QkDAAoL/AL4Bf8M/gAB/fr9APcDAf/9C///APj7/AX6/vv4+eoE9PD6+/EQDQH4
+///APb9//oA/fv/BAAA/Pj+A/0F+/38+AEFAwb8/Q7vHOz6/v///v79BfgJ+wQA/AL/AwsEBgAE/gcJEgH8A/n6+RTvBffz+//7/wH9Bf4IAAP+BQAA/Pb4
+wL6APn2CQAAAP7//Af6A/v9CgD//vf7+An4/fn2+/z/AAQBBfoI+gkE9P//AAUACvgL/AgE9gEC/wIBAPwDAQACBP8AAPwA/AP9//37/PwA/vj+AvQI+wP+
BP8A//0A/wD//gD++gAA/gL+A/0CAAL+/AUA/wUBAQL9AwAE/gAAAAEAAv0D/wIB/QD/AgYBBf8DAgUBAP0A//v9APoF+wL+A/8AAP8BAf0D/gIB+v8AAAUB
BvkI/QYFAwz/Aw4K/BfyCfwC//8DAP8BAPsC/wEA//8AAP7+////Af399/sG//sCAfQF/AQF8gX//AYBAQL/A/8C+wAAAAQBBfsH/QYF9f76AP/2CAIBBP74
AwD///3+AP4D/AD9Bvv9/fH6/fwE9gD1AP8A/vr9APkC/v/+7gII/wUHAfIDBQEMDAcABBAM/g/5AAYJ/AEAAP8AAP0C/gIBCAD7/wH9/wX9BP38C/nu8vbr
CwAK8AjyA/4B//X7/f////v2/wn6AQsBAgv7BAAC/vn+/v39B/MP+gUAAAACAAEC//0CAf8C6QIA/gj9D+8S/gYLCgIBAPr99QX4//j2/v8AAAEAAv0C/wIC
AgD+AAH9BAEF/QL9FgX69/j8/gn8AP349f4AAAUBCvIP+goJ+/8AAQMAA/sEAwECBfwAAPsA/AMB/QH68v0BAAQBDPQP+AwI/wAFAAAD//wAAQAE8xzz+x4F
EhQBBwoJBxD8/w8F/xr0Cfz/7wcI/RAF//cEBAYDBP//AP79AAT/Av37Af8C/v0AAfkF/gD+AwD/AP4B/wL//QH+BQMA//39+wP7A/v5BvwCBgIC/wD9AQEC
AgAABP/++gn0A/34/QwG+gYE+wT2BvwE+f8ABQUCAgD/AgQEAQr/8wIK/foH+gUE+g7/ABUKAw76CAEKCgIAAgQF+A70Bfz+BwL///z//QEC/AAB7/v08/7w
DAcEBPv3CPj///H/+gH8/vz49gsA+hIHBP4L/AgLAP8AAPn8/gD8Avz5BP4DAP0B+f74BfkAAv4A//r+//sC//79D//5Af/6AQ0D/f70/P/9AAT+B/kN/QMB
/v8AAAD/AvwE/wEB/v/////9A/wF/gIA+/sN+AMV+uz+8gwTB/8AAPz/+wX7AP37+gD/AAT/B/kG/gQFFv///vwF9g78+f77+wECAAYDA/0AAAMG/fgA//X8
/PwB+/76CPgA/vf6AP0D+gH55QYE+AgBCP8FDQYBA/j+Bfz+AAMB/AT7//8A/fz+AfUH/QEAB/0A//b7/fr/Afz5Cf4A/vX9+v7/+f/7AP8BAAABAAAAAQAA
/AID/wUDAv0DAQIFEfcA/ej27AbwCvHk9f/8AAT/CvYO+wgEAQAABQQEAAb9BAADBPwAAPr+/f0B//37BAQAAAL9AQn6BPv9+RUBAQ8JAxH3B/8JBAEC//wC
/QH8BPwC8QYACREGBQ/9AwcF6gEAAxQDEvkKAgwR/QADAAACAPwAAAEE+gMAAAYDBP4G+wUHBf8AAf3//AX7Avz8AvwA//79AQIB/wD8AQQB/gEA+Az0CPj7
9/8J//wG/vL+/gIOIA74/AEF/Rr3+AT1Dwv9/wYH+hX2AP799QAE+QEEBfMM/AYIAgD7/v76AgEF/AL59Oz2+ez1DNwj5Q4B+gQAAAcCA/8CAAMF+/8A///+
AfoCAQIACv8AAPgA+gP7/vv6+v8BAAEBA/gH/gQEDA/58vrzAhn2B+7p+QkA/QcCBgAFAAUI+gL7+//4CP0J/v782PgAAQwCGuAk7hwb7vMEAwABB+8N9wsI
GPn79+n48gT/+vjmAgEA//8A/wL+Av3+/Q0JAgsQ8wvyD/gABQIB//8A/QP7Af7/FvoBAfH98QnwAvby/hH2AxEE+hT6Cf38DBr8Bf779R3hDOjnAf0AAwP/
AwMBAgH8/P8A/wAAAvoE/gIB9gb/AgsECAMH/AgIBAYAAP7//wL9Avz/+/4A////BPkI/gQBAv8AAPwC/v4A/v//CQT8/PgAAQf9/AP9CP/+APn+Af8E+QL9
6vX7/gD3EuoV+QYH/wcG/wUJ+wD3Bv0KBvn+BPsB/f4A+AP//QAAAAEABPwF/gIC/f8BAQECAvsD/wMG/v8AAAD/Af0D/wEB+/wBAQEBAfoFAQIB//8CAPsA
/P//Av797Qj9CBAFD/0I/gsH9gAAAAcBCfYL/wcH9wD//wQACPQP+gkGB/T+DPv/9gf5C/r2AQAAAv4B/QX7Af7/6f4DCRMQD/cJ/BIY8gUDAAgGAvv8AwEN
7v337Az+DfMZ8A4JBv8ABAQEAQEBAAQE6/377/nuEekZ8QP58gEHEBkUAwcADgEP//8CAAEB/wD/Af8C/gQA/wMBA/4E/wMDCAAAAvv/+Qf0Bvn7+AAH/wYG
APUCAgMLAvsBAPb9/vz/AP75+gYA/wYBBv8F/wQG+//+APv8AP8AAPz6DPsBBPr+/gv0CPj8CQL/AQMD+RD0A/z+7/QQCgMF/u/4CvwLAwIA/vwA/wAA//39
/g7//wwJBA/9AQYH/gcAAgYEAwj+AQIDBv4GAe/+6AXrEuvzAAD7AAP9AQkBAQD4AAEG/wQH/fsAAP8K8gfz+Qf6CAUFBfr2/QAA//r9/v4AAv368vgB/Pn8
DN4Z8Q8H9P4AAP79BvwEAQEBBv7/APf+/v3//f78/v8AAAAAA/wF/gIC/Qz//AcEAAj9AgEB+wUAABEHAw/8BQEGAQL///8B/Qb9A/38+v8AAAIABvcJ/AUE
9gMABAwIBgEEAgcLFg0ACAYI8ibhEvL1DP4CAPH79gXzA/T0/P4A//0AAvsC/QAD+AL+AwcB/wr7B//8AQUAAAcDAQf+AgEDI/8D/+wA6BHqA+vr9Qn9AQ0D
BQv9BAYE/v8AAP7+AvsD/gMBEwQCA/wF8Q7wCPT7AwAA/vz8AQAA/QH99AHy2wj1E/AV8xABCP389QD1CfsY9Qv89///AAL/B/YJ/AcGAQAEAAAE+/78Af4C
+wMA/gIBBP0EAQMD9/4AAP4AAvUFAAIBAf8AAPwA/QD//v/+AQAA/v3+AQAA///+6/4B+/8BBuUQ/AgJ+v7/+v/9C+8V9QkC//8C/wEE//YE/wIGD/8A//P8
9gf2Afbz/gEAAAAAAf4C/wEBAQD/AP39AAAAAP/9/wcA/wgDAAf+AgEA9/4C//7+BPQCAQEDBv//AQIB/wIC/wAA/gMA/QP+CP8EAwABAgIB/wAB+wf5Bfz8
CvT9GAsJ9RzyAwb7Cv8AAPv++wf6AP76//UABP79AAL+A/3+A/7/Af4BA/cK+QcC+wT9BAkDCwAF/wgK+voFBwUO//MGBQQN9gIAAQsDB/8G/ggKAAAFAP8C
/Pr+BvoBBQAABgADAQL/AAID7v8A/wcBDfIP/AgI/v8F+PwABO8M+QYH/voAAPb+/PgC/v79AAIAAAMAAgX/Af8ABvf/+/Dy+f3//Pnx/P37/v75C/ML/AMC
D/8CAPT+8AzrBvT08wICAgwLBvoFAQkT/v0AAAAABPcI/AQCAAIC/v3/APv/AP4C/f8BAgIDAAH+AQAD+Qb8/gn/Bgj//gMAA/0FAP0I+Pv//wEE+QEDAAQE
A/oFAQQICQAAAfr+/Qb5Avz7B/8D//oE+vgB/gABFf///O/27gvsCOjr+gUB/QcBBv8G/wQE6QEAAAX7DfMLBAEIDwr9/wH+/RD6//z3Ef8AAf8H8wv3BP3+
Av8I/fwF+fX+Af8G/AH/AQUABf4F/wQDFv4DAPQC7gb1APf1+P8B/AgDCfAT9wwMCwAH/vwA/AH//vz9Df79Avn6+A70CPXwAP7+AQD/AQL/AwD6Bgz+/QYF
/xDzBv8D/v39AAQBCPsM+goGA/0C//oC/vcH+wIABP0B//sA/vgG+wIB9BEG/RgX/wT9AwYZB/4A//QA+f37+/z++AABAAMBBfgH/gQH9gEUCgoV9fn1DQAX
FAD9APb79RDzBPLx9v4DAAYFA+4L/wYLBfoAAPv8AvcK+wMA/QIEBAcIAf8AAQMP7/3+BRAVBQUH/RAUCv8JAPoD+f/9/vz99f8BAwUFBPoEAQUI+v8A/wAA
B/MM+wYG/v8AAAEAA/wF/wMC/QAA/wIABPsG/gMDEAMAAP0F8xHvBvr5CPX2/e3qAQT2APTu+gAAAAX/CPgJ/QYG/gABAP8AAf0C/wICDgYBBwEO6ybjD/Xy
Av8AAfr/+gT7Afv6Cf8AAPv+/AL8APz6+gQCBgkG+wj2CQD/BPcFBPj79f73BfP7CP3/Afv+/QX7AP76AgIAAQEC/gX9AQD///8B//z/APoD/gAACf0GBvsF
9wHz/wAF/wH+/P/8BP4F/QD99gP9/wIB/AADB/79EP8BCQMF8hPwCfj7EgP7//X99RPyAPbxF/wA++n49v75+/nwCQACAPn/+AP4A/v7CgD7AP///gcA/QD5
+AMABQwCBQcABQEHBQL/AAL+AQUBA/7+Bvn//vgA/PoD+gH8+/z8AAH8C/oQ+QkA8//9AQT7CfoIAAMB+RT/9gwCCgYDBP4J+f76/wf8EPET+AkFCP7/APr7
/Qb/APv0AAD/AwIEAQEB/gMF+/wCAgQCAgECCf0A/wQCAAEF/AL7BfwC/v4AAAAAAvwE/gIB/f8AAAD/AvwE/wIB8fv//AD+De0T+AwGBAr7AwkJ/Av4C/0J
AQMAAAQD/wH8BP8FBv4A//v//P4B//38/f8AAAMDBfsK+wcFAf//AP0B/wAAAP/++QAGAQQIAvIH+ggR7wb99wX5DvUR+gYD+QkA/AgBCQAGAQQHB/4A//oB
+wb+/f359QAS9v4HAuwF9w4S+wAAAAEABfYI/QUF/v8FAAAD/vr/AQEGAwoLAP8E+AjrDfb8CQACAPcC9gP4Avf8/QIB/gAAAv0CAAECAPD5//f2CfoI+gX7
AfsDAPT8+wD4CPf29wEA/wkDCvcN/AkKAv7/APz+/gD/Af79/gQAAAgDAQMAAQIE+gf+AA4GCAsI+QgG//8ABAMDAgEAAAQE/fUHA/cD/PL/Af8I+gEDAAYF
A/UIAQML8vP2/vPzB/QT9gv+4gP8AA8CFu4Z+RIPBgAABwMD/Av0B/4C/fv8CQEB/wj//AH+/f7/Afb5//7+Avz4+wr3CAX7/wzwFfr8AQP/AgT/AAn8A//9
9AH/AAYDB/cJ/wcJAP0E//0D/vYDAf8E/v8AAAIBBPsG/QQDBAMAAQUB/Qz4BP0A/f3/AAD/BfgH/QQA/gEA/vr9//r/AAD9AQsA/gcC+w32Bvn+BAb7/wD9
AAr9/v76BAACBQEH+gf3BP4F+/34+v71CPoL/Qf4//8BAP//AfwE/wD///8AAP4AAP0C/wEA/AQBAQwHAAACAAYJAAH++vz2AwADAP73A/8AAP7/AAD/Av/+
A/0A/fr8APsC///77gH9AA0CEvQS9xIR+/8AAgYCB/oJ/gcHCf7+//v9+wf9Afz4EQAF+vQD7A/rCO71+v/5AAT+Cv4O/Ab+DPQL9Ob49+cF/fb+AgAAAAEA
/wD/Av8ACf4B//wA/QD+AP7+B/8FA/0G+gX4BvkEDPz9/u73+vz///nyBwAA//f89wT5Avn4/QL//gMABvgN+ggB6wMB7hUDDvoRA/4E/v8BAP8AAfoE/gIC
BQsA/ggD/Q75Bvr+AgAABAQF/Af6BP4BBAUAAwoG/g73Bf8C/v4AAwIB/wb6AgABBwH//vj9+wH6APv9+gQA/wL/AQD+BfwA8wABBAgFBAH+AwQH/gEBAQIC
AP8AAQEE/wAAAAEAAv4D/wIC/gsB/wsG/wv4BgAEAv3/BAQBAQIC/wMA+gED/wICBfkH/gQG/gwA+AsDAgUCAwED//8AAP8AAf4C/wEAAP8CAPsA/vcC//8B
4Pjz/AwBFekh6BgP8wD//wMFBfQN+wQJCwD/APz/+Av3A/n2/wEAAAEAAQEBAAEBAgAAAP7//wD+Af/+/gAC/wABAP0BAAEC+/8BAAEBBPcH/gQEHNz6/d/w
7wby+fDh9v8AAAIBCPEN/QYHCAADAPwB+f/6Afz+/P8A//8ABPYJ/QMDBf8CAPkC9Qb3BPj8GAL9APf+8xbw//nzAAMAAPn8+wP8//r5AgAA/v3+Af4E/v//
9/8BAP7+Af0B/wAA9f7/Bw0GCf0M/QoJ/wIAAAEBAQH/AAEA+QL/DBUMBgwABQYM8/b+/PL4BOgN+QIAAf7///n5/wL8Bfr4+v//AAIAA/0DAQEB/AABAAEA
A/wE/wME//8FAP4D/vz9Af8E+wH/AQIAAgYC/gEBAP8A//79A/oG/AIBAf4AAP4AAvgH+wQC9vr/AgL+B/sI/QUC/f4AAwD/A/4G/gIA+wAA/wH/AfgI/QEB
+PgF9+/99O/6Cfj8/QD/AwcDAwECAgMC/v8A/P/8BfsI/AMCAgQAAQkEBA37AwQE8f0AAAEACu8O+AsJ9wAAAAIBBvYI+wcHAgAE//T+9gD2B/T4AP7+APb6
//wBA/v57vMD9/j//fYA/QgJAgUFAAAF8wj1CPb8+f4A+fL6//ME/P/8/v//AgYDBQAG/gUD+/z8+fbyB/EI/P/49wD/AAX/BQII/QYEC/3+APr8+An2B/rz
AwEA/O35+/74APz4AwAA+/f7//oF/AD6+v8ABAMDA/wEAQME//3/CQQF/QX8BAMC+f7//v79AvwEAQD8/gD/AAEAAv4DAAEA+wAAAAMABP0H/wQC/wIA/wEA
AAACAAABAgL28AD8AQv/Bv32+QIAAwsGBgMG/wgJ/QcA/wkHAQX/AQMH/v7//v39AfoCAf/+FP/9APL48xLuCPHs8v4A/v8CBvAF/QIK/QYE+/4AAP7+BP0D
/f/9AAIBA/4G/gQABP0AAPr9/PoC/P387/4KAAYJAuYEBAUWDv4CAPj/9AfzBPf4Bv7+//sEBv0D+ggF/f//AAX9CPwI/AUDE/4A/fH99QT3/fr1BP8AAPwA
/v8A/gD/DPQCAvT4/f76Bfj5AP3+/vj7Af4C/wD66////wX/EOsc9g4JABP/Aw4MCQr3CvoK+AAB/P37B/UM+wUBDwoBAgYJ+BHxBfsE/QQA/gT/BAADAAAC
9wYI7f38/fr3Eeb6+AH//gL/AQD/Av/+9v4A//z8BvYGAv//AAP+/QL/AgIB/wD/Avj//vf8//gI+P77A/sA/vn9//YG/AD9/wAA////AvsE/wEB9f7+AgP/
B/oJAAQDAQD/AAEAAQEBAAH/7/z4/QT6BvEO/AT9+wD8AQT/AgAFAf/7/vb8CQQCAwf+Bf/7+wb//AoCBQkBAQEBEPYA/e7y9wH2CfHv/AAA/gL/BPsG/wMD
B/MJ+fT9BN8W8AcG//0AAPv+AfcH+gP/9PT9CAD9B/AT9QkGB/0CAPwB+gP7Avv7//4A//v8APwD/QH+AwL//wMA/Af7Af4ABf4AAPn+/fsB/f77Bfr/Afn8
/P7+/v76AwIA/wIE/QX+AP8DBv8AAPz+/QT9Afv7Afr5+ff2BfkK9gP6Av8AAP3+/QP9A/38/AD/AAIABPwG/wMCAP4AAAD/AfsE/wIBAv0C/fr/AvUG/wMB
B/X2Bfz//A37+wT36PYE/wQCDtki9RYSCvz7//b5/gP++//2/AABAAMAA/0F/QMD/fDwBPv1DPcR9Av0Avr2Bfz4/gf9AgLy3Qb8BRUKEfgS+xIU7QECAwEF
//YBB/0F/QD/AgEAAf8B/gIADPz8/fn2/wAH/f3zDv7//vr/+gX9+v35AgAF/vsE/Pj+/QAF8AcB+AYCCvELAgQM/v7+AP/+A/wH/gL/7wj//wwFC/cJAgsP
/Av5BRMMCgsB/w0QA/8A//wAAPwC/AEA/f8CAPn7/v78A/z6Df4AAPn7/Af4Avv3//wD/QMGAPsBAAUJBgH+/f7//wEA/AH9CAEA/vz9+Qb5BPv2//4AAwEA
A/4DAAIC8wQE/AYEAwD/BvwH/wAAAAAAAf8BAAEA+gIA/QQABvgK/gMF9gzzBwwCCBTwDgP59AH8/QP+DPMS+wcD8f0A/v/+Ce0Q/AcF+AEAAAYBBvoHAAUF
AAAG/fsD/Pn9BfwF/v4FCAMH+wL2CAAGAAX/+////Qb9//z+/f8AAP//A/oG/QMBAvwA/vn7AfYI/AH7AP7+/gIAA/oG/gQD7gUA/wcBBvoFAwIGBP8B//0A
/f0C/v/+/f//AAH/Bf0H/QQB/f38/wD9BP4FAAH+Cf4AAPn/+wD+A/r6CQID//wE9QT1Bfj//wIA+Pr5AvwE//r7AP4AAPv+//wB//7++A8AABcJBRL5CwAM
EPz/APL9+f7++/33BQEBAP8B+wb3Bf3++fz+AgP6Cv0J/wYA/fz/APwBAfgH+gUA/QED/wIH//kBAgMG9f////0AAvgG+wQCAQABAP39/v/+BP3/BwH4Cw4J
/x72B//+Af3+AP35BfsG/wEAD/8A/fb99gr2Avbz+gAB/wQBBvgJ/gMGA/4A/fr9//sF/AD8BAMAAvwF+gL5/v8B+/8AAP8B+//9A/39/P8A/fb7//r//fz9
9vsACwcFAv8BBgYJDwj3AAwC/CPwCvr0Awz9BQ4I/xXyB/4FBff/Avr8//oFAAH7A/4AAP3+AP0C/gD++vz/AwT/BfoI/QkA8/78AwgAD/QR+QsKAwAB//3+
/Ab8B/j39QECAAkDCfgJ/wULEvkC/+r38/z6//Xv+/4DAAMCA/QIAAQG5g71Bh8FEhAJ/hEP//4AAP4AAfwD/wEA9Qr9/QwBBQgBB/8BAQH/AAIAAgID/gL/
+QcAAAkEAgICBAEFBv4EA/sD7g7oEu746vYBAP4AB+0K/goIAP8A//39APz/A/7/Bf8AAP0B/QL+///+C/8AAfoB+Aj5/v37/v8I//sB+vUAAfoA9QQB/gYF
A/0GAgIG+/H7Cf3+AwICAv79//39AAX+AQECAwD9C///+/z8//0CAP38Cf7/+v78A/sI/f/++P3/A//+AQD+AAD/4wgA+g4CGeoa9xMUCPz//PT3/vYE/P72
Bgj//wAA/A30CPf8BgQAAQEB+w70Bfv9DRD8CRMN/iLyAAEKCwADAPcD9/78//7/8gr+DRkNBBb0DQUJ/f8BAP8B/vz//wEC+gH/BQwDBgcABwMDAwADAP8D
/f3+Af8CBQAEAP4D+v/6A/wB/gADAAMDAP0CAAIE9xj18gv3Bg3xDPL6/wUA/AEC/QL+A/38/wMACAsI/gr5B/4ICv8AAPoA+wP+/P/5AQL//wIBBPsH+gQF
AAAA//7/AP8AAAEB+wX/BAgDAwz4BQADBgQACAcE/Qz0C/4A+wEEAAMEAPv+AgIJAP4A//4BAvgI+QcDA/8AAPr9/AH8Af77/QL7AAoFA/wGAQQI//z/APsC
AfQK+QYC+wAAAAMBBfsH/wQEAgD/Af4A/gf7Af38AP8CAvwDAPoA/gEEGgD/APX/8RLvAPfyGAgN+QAF9gv0CO39GP0J/+v67f/wC+rw+f8CAAMBBfgGAAMG
B/8C+/j++/kB/vz+7wL/CRMJDQEIAQ4REAUAAgQG9RfxAvv3CAUA/wED/Qb5Av7/8QQB/wgEDPIN/AsP6AP+/AwFD/EW+g8S/wgC9QT9/AgCEO37Ev/9Afr8
+BHzAfr0CgAC//P6+AH3BvT2/QEBAAIBAv4C/QIC5Q0A+xcLD/IPARAZBQUKAPoD8AX6GOwDCv7/+/b7/wAC9wL4+P8A/wD/BvEM/QYHBP4A//z9/foE/QH8
+v8AAAD/B/cI+wcECP4AAPX7/P37//32BvH+AvD0+//4A/fwDAL+BQEC+BTwCPf5BgD/AP4B//8C/AIBBwABAPwC+wD9APz/Av8FAP0F+vn7A/4GEAf/+/v9
9xfxA/X1CP78+u/3+QD+Avbv/gH//vj9/gH9Avj6+f///wH/B/gL/gUDB//8Afr6AgMB/P75+wAAAQP/A///AgEDBP4B//3///wCAQAA+fb+/fb3BPgJ+AH4
Bf0U8gALAO3/Bf8P/v0ABQMD/wD9BAEC/wL2AggBAQYE/gX/Bvz/Avv+/gL+/wD7B/4P/PoC+gD5AfwG+f0F/QYDDOwN+A8PEgX//f7++Q/6AvvzAQAD//7/
AfwC//8B+P/hBwfwGQEX8RX9Af8BAPf9/f78APz9+/4AAP7/BfQH/QQEHfUFAvMD8gnwBPf1EfUGA/MA7wbsBPn5AP4A/vv9AfoF/QD+AP8CAP8C/v39Af8C
Bfz9/vn4CPcN9wb9Bf3/A/r/9wn0Bfn5+P0B/QP8CfIN/wUD+f////78BPwDBP7+AwIA/wIAAAL/AQEB/f8AAQYCBvsK+wcHBwECAAIE/wH//wIE/wAAAwYD
AgADAAIEAQL4AAH6BAkA/gD3BP4A/f7///4D/AL8BP/7/vr8/wP+/vz5/wAAAAIAAgAC/gMC9RIBARcN/gv1CwERBAv+BwkCBAYBBP8A/AUAAQcDAQb8BAAC
Bf8A//j8+gD9Avr4Ff//AvP89AzwBPXv7w7//BUFEAUGAwYO/gUAAQYBAQcBAv7++wAAAAD9A/oFAQEADfoGAfcG9vn6//8EDf///vz7/QX9Avr36fYL/QUP
CNkc8Bgd/QMAAAQAAwEBAQACBRcFAQoP8wrvF/P7IPcCAuoF5BbnCfHr/AL/AAH/Af4F/gMA9w8BAhYKBhP5CgEKAwv9+ggDAwr//gABCQAAAPz9/AX7Afz7
Av7+BQYFAgUB/QcE//wC/vj+APMH/AL+BgP3HxYSAQ8AAAf//f//AAH/A/gHAQEBC/kABv0D9gn2A/z8+fz/BAH/CPkI/AYE9P3/CggEDfcMAAcOAf4AAAAA
AP8C/wH///z/EQkL+w30BwQHA/8AAPz///0C///++/IA+fLrAvEH/vjw9v7//wP+CfQL/gYG9gD/AAMAB/oJ+wUF/P7///n7BvIL/gD/AgAA//4AAP4C/gAA
Af8AAPz//gEB/AL/Dfz39/XxBwEM9v31/gAAAAECAf8C/gICCAAAAP4A/QMAAf38/f8CAAABAfsD/wEDIfr9BfD88BDxBPDp/f//AAABBPkH/AQDAP4BBgUD
AgQABAEB/wL+/wD9BAIBAP8A+f8BAgIAAPkDAQAAAfUDCQQB/wACBQQA7Qj+BRkJDwMGAQ4W/wEA/wAAAfsE/gEB/gEA/wH/BP0E/gMB+/wAAf79BfgJ/AMB
3On9BAsAFesbBAkP8u31/PjyAPISA/70BP0AAPv9/v8A//79AwADAPwB+f37BPoAC/b6Bvb++wb4AgD38P/9AAP9CfoIAAQA/QQAAAgDAwQAAAMFCfv9/fb1
/f///vv3Eev4/u8A9PcA+QH2+fv3Av/6CvYR+Qn9/v8BAgMB/wEBAQEB/QD///8BAfgE+wQC+wMA/QQABPgI/QUE//8A//3+APwC/wD+EwT/APf+8hHv//jy
EPv9Bvv++hD5//v0Fvz//u/68Q3xAfPs/v4FBgQI//z+BAMJFPv9Avr9+RD4A/r1DAD/APsA+gP4//v7Dvv6/O379gIA/frx+AL/AAUFA/0EAgMGFPwAAPMB
8gvy+/v2+wH+/v79AQEB//7//QD//fr5A/wCAP35Bw79AAsC+R7wC/T1+wUC/gAF//v/Af0J9wMAAhEGBgMI/gYM+vr+//r6Be4N+gYC6vr4+gT2FOcd8RUD
+/8AAAAAA/kFAAEC/AEA/wIAA/wF/wMCAQAAAAD/AQEB/wH/+AD+APr9AP7///788AD+AP/+BPsD/wEAFQnp8O/tBhPu9/fnFQnt+gL4Axn+/fntCwMA/v7+
+Qz1Bvj3/vsA//r8AvsE/AH+Af//AP39AfsB/wD/9//+Av//BvsDAQEC+wIA/gD9BfoE/wIDCv8DAPoB9wL3A/v+D/39/fH49wv4//rvAP8AAf4AAP4BAQH+
BPv/APn7/v4A/f75Av8AAAAA/wEA/wH//gUAAQYDBAIBAAQG8wb8ABMGDQYHAgwOFQL8Afr7+RjwAff0BQAA/fr9/AP9Avr3AwAA//z+/gIC//78+gT7+PkB
/PUG+Qj6+/z+AQH/BP0H/QQA9QIABQkEB/0EBAMK+wYA/wsFBAQBAAIH/wD///v//f78Avz7Af/+APr8/gH9A/v6/AP/AQUFBQAC+wcJ5/MCCBMHFPIZ8hkU
AvYD/fL6//MF+QD7AQIAAgcEAgf+AwME9PMO+/P9A+AJ+QIHAwAHAP4E/voA/gAE/QD/AAIAA/8BBQAB9fwAAQD9CvIM/wUC8vwBAwcAB/cJBQYFFvkD//H6
8wH5A/TyCv4A/vj++AX6BPf2BAj0AQv+ABX6Av/4BgH+AQH//Qj9AAH7+P8E//T5APX++wL9CgEBAfwB+Af2Afz6//4A//39AvoF/AP/+gH9AP/9CPwH+wYC
/P8IAgII+gH6Bf4H/Or4CgH8DvoR9BEDBgQABQgCAAj8B/7/CwX+//4C+BPwBPj69Qb/+wn9AQ39DPP5BgkE9AEH+gH+9wED7/0C/AD+De4R+AkLDP39/vT6
+gH//Pz0BvsC/fn4/P7/Bfj2+P3//wH8Bv0GAv/+CP4B//j5/QP+Afv2AwH+AP//AAIA/wD+Afj4AvTvA//6BfztDf7/AfT78wryB/fyAv8A/vz8AvoD/wH6
+/7+/wQACfcN+gkFDOAABvL97Ab8Devu9vf/CgwGAv8CBAgIBQD9AP7//gX+AP38Bv8BAvn9+AP4A/j5AgYA/gQC/wb8AAEBAP4CAf4AAPgG/wEEEv7/AfP+
8wvxAfb28PoAAP/+CugU+ggH/wAAAAAAAf8B/wEA7/z/AQQBDe8Q+gwL/gAAAAIBA/wE/gMDC///Avn/+gn1//r63v0H/f0FAeUK/gcP8wT89wT8Bv4J+gX9
+gb5A/37/Qb6Bf35/wv/AA4FARD7BAAECgQA/Pr8/AX5APz7+/z2/Qf6DPYS+wj/+QP3/wz+DvwO/wkCAv8CAP0C/QD/A/z++P8P/vsI/O34B/wQ//AI7vT9
Bv33Cf377f4JBAsIA/MFBAYR/PsAAP3+A/cH/QMCDQD9AP39+w/4APz2Av7//vv9APwC+wH+Dv4C+fL9+vwD9//6/wAA//7+Af0C/////wMAAgsEAgkABAEE
AgH/AP//AAX8Af/+//3//vr8AfsE/AD7FAIFBv4J7RLoC/P6/wT/AgkFAQr7AwMF+AAA/QIABvQL+gcGBAAA/vv+/AH8Afz7/AIA/wMBA/8DAQEEAgAAAP3+
/gL9Af79EP8CAPf/9gT4//n3AP4A//r8/v4A///85PwC+wP9EecU/gsN/gD/AAAAAv4D/wEBAP//AAQCA/4EBAAC/QAAAAIAA/0D/wICAgH/AAABAAIA/wEA
CAD///n/+wT8/P76/wH//vv8/wIAAvz6AgMA/f3+/wT+A/v72vv/9RP8F+Mp7BcTBgAE/v7+/QD8Avv//Pf4Afv7BPQQ9wX/9AP//wcDCfcO+goK/wD8AAD+
BAAF+wQA/wAAAAEBAf4C/wIBIvQA/+oA7QX5+PvvG/kA/uz/8QH6/Pjx/vv+//75BvkL/QD7AP4AAP7+BPcH/QMCDP0B//7++hH1CPX2Av8A//3/APsD/gEA
//MG9vH5/uoF8gT39vn/APz6BPwE/wD9BfsLBfoI9//3Av8HAf4F//37AP78Cfz8BAjtDA8ICx79AgUA+Aj8AQkFBwkA/wUI8QX/AhIHDf8I/woQ/QAAAAIA
Av0E/wIDCf7+BgD/+g3zCPv3A/8AAf8C/wf5AwAB//8BCAcFAQj+AQQGB/////0AAQAE+gL/7gIABBEHDf0JBAsP/gAAAgD/AAH/Af8BCPf+A/T9+gb4A/f5
Cf8CAPoA+Qb1CfX8/gQACf3+/gz1Cf4HEPgAAPP69gL4//b1/gP6CA0FBQ79AgcGCAAC/PX5+v78Avj3/QEDAP8AAPz6CPsF+QL2AAwBDQQL9w4J+gQBBA4K
BAICAgYOFfkAAOv39AP1A/Ps9wb6FCIPBhv1DQYM9QH8Aw8FEP0Q/Q4M5vwGAAkCE+cS+RIV8gEFBA4JB/wCAAsP6AIA7QT2EeYX+QwI+///AP7/Av0C/gIB
//8AAwUCAQQA/wMCAAAAAAAAAAABAAAAA/8C/vf//fkC/v38AQIAAQUCAgf8AwEE/wMG/P8F/Pv8Av4G+Ab+AQwEBQUBAgMH9Q7y/gv8DBb3AgH3CxH68wUD
Ahf3Bv338/n+AP37CvAS+AgB+v8B/wQCA/sE/wMDCQYAAQAC9hLuCfX79AAA/wUACPQN/QgH+P8AAAQBCPYK+wgI+gUB/wYDAv0CAAIHBwAA//j8+wX7//v5
AP4A//sBAPQG+QICAgD/AAMBAgED/gMBCP4AAPz//AL+/gD8+wj+AA4GCQcDAAYL/v/8AQYCA/8G/wYCBPcC++r3+fv9/vHy5Oz3BAT+EuwX8BcH/v8AAPsA
AvoE/AMCAv0AAfz///8AAP//+AH/AQUBBv8DAQMGDvb26/n18hD8/+71/wUA/gUAAgIB/gMFAPsA//v+AvUI+AcBFfMAAur59Afz/fbxAf78AAT/B/4J+wQD
/wAAAAIAAv8D/gEB+gL+/wf9CvcJ/QsJEQACAAED9Qn2Bvn7E/8A/PsA+gL/+gH5/gAAAAAAAv4D/wEA+wADAAEBA/gE/gQEBAf4AAUACAIJ/AQABgIAAP8C
+gv2Bfr89P/9AAQBB/cL/AcDAgb58//vCfoI+Qbz//wAAPn6BfAH+wQC/wABAP8D//sAAQAD/P8C//0BAPgD+wMFDwH6//34/g39+/30AAAAAAEBAAAAAAAA
AP//AAAAAP8BAAH+Bvb/9ff0/PwBAPz+A/oA+/X7A/EL+AUABP/7AwP+AwX7Bfr+Bf4ABgED/gn2AwAA7wAH/wcFA/sCCf4K9/sCAwYDBPcGAAUL/fwAAP7/
BPcI/AQBCv7+/fH3+QD6APf2AgH7+//6CPsK/Ab9AgAAAAD/////Af8A8/8C/v//BfMJ/gMB//8DAP8BAPwB/wEA+wEA/wP/A/0EAgIC7vj/Bg4FCvcHBgQN
Av4EAP8D+wD7Av7//voABf8BAP4BAgEA/QIA/wYEAQABAQEE+AD//QD/CvQN+wcHBfr/A/r8+gT7Afv3/gH8AAb+BgAJ/QUA/P4B//3/A/UH/gED+/79AAP+
BPkJ/wQAAAv8/wgB/g73BAD7A/39APv5AAAA/f/48vD99/j7Bez//AH6BQD/AP7+/gT+Af77AwME/wMF/QL9Av4E9AAAAP7+A/sBA/4A9f8BAAMBCPANAAQJ
CP/8BAkG/wf/BAEBBv//AP//AQIA/QH+Bv//APz9+wP8Avz87hUFAxsW/w7zDQQc+P8F/v4DAfIE/wIIAQcA/wYCAQb7AgAD+AYAAAoDAwP/BgAFBf0AAPj8
/P//Afz5APr5/gIA/v0I/wME+P/8AQP+B/oL/QYA+/39Agb8Cv4KAAMB/wAAAAEAAf8BAAEB+Pr+AgIBCPgJ9AoIBP8A//v8//8B/v/79vn9/vr4B/gI/v76
9AMABQ4GBP8DBwMKAv8CAP0B/fz/AP4B+AcABA4HBQv8BgMJEQH///UA9gj2//v3/v8AAP4B/v0B/////QIAAAQDA/4D/wQE+h344hT3/PcID/D0Af8ABQYE
AgP/AwEE8Qz6+Qn8C/4JAAUDBQED//wA+Aj3BPf3AQUDAAID//7+AQIF/P4E/v4BA/EI/QQHAAAABAMDAAT7Bf8D6Bb/ACMNDAsEBggO+wD/BAcCAwj9AgIC
8/0E9vv7BucR9wgE+AsD/BELAv8FAwIQ//sA/v/+AvsEAQH9/QX//AgBBP8K+wUC+wUAAgwEAwj+BAEF6gAH9QIHAeoM+gYM9vX8/wT9BAIO9gr5AwP///z/
/Af3Bfz8+QEEBAUH///8Cf4IBwABAPwA/gT+//39/P7//wL+CPoK+wYC+f4AAAMBB/cN+wgHC/4AAPr/+wP6/v76+v8AAAIBBvcJ/QcH+wAAAAQCBfgH/QYG
Cvfy/fPxBQUD9f/t8vz/AAL9DPIN/wYG/v7+AQIABP8GAAMA/v8AAAAAAvsF/gIC8gIC/gUCCvELAAYMBv///vT4/QAA/fv2BQAAAP3/AAADAP7+8Qz++wUD
/AT/B/f85QP0AAjzFwAT/wr3/QAE/wAD//r/AAAI8gH//Af5DPgNAwUAA/4A//38+wf8BPv3/Pn7Aff1Cfz9/gP7DfwC//T+9wL3Avj37gD/AAoBDvkQ+g0H
+O/2BwP9DfsS8BH/EP8AAPX98w3wA/Xz/P4AAQAAAvcH+wQF/gAAAAEAAf4D/wICB/z//vj8AAAB+wH6F/v7Avb/8xH0BvPt/wABAP8CAPwC/AQD8gT+AgoB
BwUBBAEE//8AAP8AAP4BAAAACPoBAfT++AD8CPP8/wgAAwsIAgv7BQEHCf7//vb6//sD/f34A/wC//r9/P0AAfv8BxH9BRgN/R3xC/8J/wH///8AA/4C/gIE
9/v9/gQADe8T+wwJAv/+/wD9A/4C/wD+/wAAAgQFAAP9BAIG9Pz9AQL6CPgL/gYC/Pz+/v35A/wG/QD7/P///wABAvoG/AQC+wIAAAYDA/0F/gQGAAIAAAH/
/g74BPn7BA38BA8KAwz6AAQN/gUB/wAAAQH+BP4C/wAA////Af0C/wAAJPz5//D78hPz/fLo+gP9EQT9+wb1DfX+8QL+BQ4EDv4MAAsM/vsAA/r9/vz/AP0A
/QH+//79BP8F/gP+A/8BAQD8/An4B/n3/AAC/wAA/gD9A/wBBAEAA/3//Ab3A/378v8FAwcIBfEL/wcR+gD//v36B/kJ/QP+A/3/APj9//sC+wD/A/4AAPv/
/gD+///+9gD28QP4CfQT9QgCAwgA/wkE+xL1B/kA/QEB/vv8//YI/gH9DP0AAfoA+gP+/f/8Ff0GAPMC7AntBfD3AAUIAwsN+AjwDPkJA/f6//b7AgkGAfkA
/f7/AP37A/kH/QP+FPf2/u/w+xT0APbh9QL+AQgBB/wGAAUH+fkEAP8E//cH/gMFEQIABfv/9A7vB+/4/gD/AAEBAf8C/wAC///+/fr4BfgL/AP8AgAEAP0B
+wX2Bff77//+/gf+C/MU+QsFAwD9/fz4AQQEAfz2//3+//36A/sG/QD8AP8BAAQCAAT/AP8C+f//AAIBBPsG/QUD+/n/APz9Cu8R9wgE+/8AAAEAA/sF/gMD
+wEI//4F+/f5BfwJ/wH9//YB+QH8//35/BztABL8CRr5B/P6/wgBAAoG/wj9AgEH/Qf7AQkCBAUD/wUDBgIAAP7//wT7Av38AAAA//7/APwB////CgMDAfv/
+QL3BPj79wkAAhUKBAgDBQMMAwH//Pz+AQAC/wD+Av4E/Pz9+gn7BPj3AwEABgMC/Qj5Bv4A/QYA/gcDAQACAgEE+gIA/ggCCPoK/AgI+AAAAgICA/kD/wUF
/QACAP8C//oAAQAF8v4GCwwJA///CAUR/wMAAQgDAQUBAwADD/z5AfP4AAj+9//z+/8DAAICAvgCAAMGC//8BAH+/hD5AP75+/v5//z3CPgI+QYA+/L5AgL4
AgAJBAYAAQIA/P39Av0C/v/+Dv8F/PP99fv8/vn3/vz+BAcCAgL/AwUA/f8AAgQCA/8E/wMDAf8AAP4A//8AAf///QIB/wUDAAX9AgABAAID//7+/QH+Avv+
Dfj68/X7+/YM9P/7DwIAAPsB9g/1APz2DP8F/wAC+AP6Bvn+Cv/+/Pv8/gAF+AD7Av8AAP4A//4AAf7++f4AAgEBB/cI/QYF/v8AAQEBA/sE/gIC+Qr4/Q0E
/AgCBvz++gn//gMDAf0CAwEFAP77AP/8BP0I/QH9/AD/AAP8BQIABvz9B+bw9fTz+wX8+QPs/QP/AAcCBwEG/QcGF/n+/en17wzvCO3oDP////n9+wP9APz6
+v4AAAP/BPsGAAMDBAAAAgIB/Qj8Af/+AgYAAQcE+wn5BP3+CwAAAPkC9wr4APv5+f///wP9CPUIBAMCBP7//fwCAPUK+AQFBgEA//3//gT8///+/QEAAAIB
BP4D/gQD/ggAAgwGAAn7Bv8G8wAAAgYCBP8BAAQG7gL/AAkDCvcO/QgK/f0BAAAABPoFAQICBwMJ/wUK+xD5+wIHDfsQ/vcG7g3vBPP7+P//AAIACPkM/AcE
A/8A//4E/vsF+gUA5BH0ECADGxcH+hAPCP0AAPoB+gT8/gD7+wD/BAQABAQBAwAC+wAFAAIGAPz8AAMKBf8AAvr/+wX4BPv7AwECAP4B///+/gAC9wH7/gr9
DAAL+wgFCQH/AfoA9wzzBvn4BgUAAwUE/A35BP8A8/gG/v8AB+oM+goPBwUJ8fQA7Qbz/vf3Awr//ggF/wz8AwEB+/4AAAEABPgI/gQCAgAC//3//v/9//8A
AP4BAP7///0AAAAB9P4BAv8A+v39BAAC+/4AAP7/BfUL+wQD/AT3EAwIAQcF+xUM//8AAAAAAv0D/wEB+wH//wL/A/0EAQIAAAj/CBQQAw3+BAoN/wAEAP8C
/v3/Af8D9vIFC/AA+/v6+gAAC/8MAfYI7//wAfkB+v/+/wH+A/wGAf8B/v8ABAQBBAICAAMD/P/+APz+BfoG+QQBEP7++/v5+wz8/vnr+AAAAAYCB/gM/QcH
7vr8+v3zE+4T+ggB/v7/AP0B/f8A/////v//AP/+A/0DAP//7f8F/w0NBvYI/BAS8gEEAAoHBu4L/QoQ//7+AgIAAgICAAH/BP8EAPX+9/74Afv+/Ar//QcB
AgUCAgAB/wAFAP8D/v78Av8FBwMAAAEA+gr3Afz7CAAA//7//An6Av37/f0HAAAG/vQDAAMJ9wH7+P3zBf0K/f71AP8AAPv/APsC/QH/APwA/vn8AfgH/P/7
/PsAAPv5//7/Avz5/gn8AgUCBAcB+gYE+BD8BRMHAxP7/wQIAP8AAP7//////wD///4A/v39BPoG/AMD/QIA/wP/BgMC/gQFGNT15s3n8Pbv+/fZ/P//AP/+
BfkG/AQBCv8CAPoE+AP5A/r9+gAAAAIBB/cI/AcH/gACAAABAP0A/wADDf0AAPb99wP6Afv39wAABAYCAQP8Cf8A+AAEAQMBA/sAAwAHCv8A//v+/AL9APz6
AAD+AAEBAv0G/QMC9/8BAP7/AfoBAQACB/UI7+b78uz3/wL8Bv/58uf/5wj0FvjyBv4AAPn+APkAAf/+CgL/AgIE+gv4BP788voCAAEBB+8N/gcH+/8C//0D
/vz//QIH+QYAAg0FBwgCAQYIGfwA/uf67gbtAvPwCAEI/voB8wD1DPL5EP8FAP0F9wH3Af0A+v4AAAUCCfQQ9w0ICv0D/PL79gD5AvX2/P8AAPwDAfgC/AIE
+f//AAYEBPoH/QcHFfn7A/H09RD0/fjo9gL9AQT9AQX8Bv79//oCAPz/AfsE/gEAAv//AQEAAAIAAAAABv0A//kA//sD+wQADv4A/vX99wT5//r1EQH6Av8B
9xnvCPb0FAL//fL78hPrCu7t8gP89//+DfgO8wgF/+r3+PPyD/YX+QP5Bfz//vj7/AL///768fT+/AP+DvMT+A0FC/sDAfsA9wT2Bvf6BgEA//sE9AT6Avz8
/P8A+v/6CPQM/AT/+gQA/wQAB/wJ+gcHAf8F/vwC/vQC/wAF/v//AAD/A/oF/wEB6ff/AQcBEOgV+Q4L//8CAAAC//wAAAED/v8AAAL/A/wG/gQC/AD/AAP/
Bf0H/QQC8P4ACBADAgEDBAMG+f8CAAUFAvcHAgQJ/v4AAAAAAvwD/wIB8/j9Agn+D/Ma7xUH/v8BAP8AAfwBAAEC+v8AAAMBBfoK9wgFAAACAP4C/gD+Av4B
Av/5/Pb29wn8Ce/sBQAAAPz++gf6CPf3+P7//gD/B/YM/AQC/gD/AP/8AP/+Af78Av0CAP8C/P4A/AIE+QIB/wYCB/wG/wQH/P/8BAP/BgMC/v/+CQAAAfr+
+wf7//36CvcD//P6+fgB+/z5D+sXAesW7PnjE+UB+/8A//v7Afv/Af8A+gIAAgkEAwUAAwMF9P8C+wMGCvIJ/AcO9/7+AP/9CPUL/AUBC/z+//0C9wz8Av71
AfoDAfj7/AH3Av73CP8AAwEE+wn7Afz/Af4AAPwA/wD/AP/9Cv7+AfX69A/yCPXtAwAAAgMB/Qj6BP7/8gj5/gf6Cwb9CgID+Qv/ABEGBgz/BwQGD/YAB+/6
8RXjD/Pu7wkE/BAICPsCAAYSAAAAAP8AAP8BAAAAAgH8AwoI/Qn//wQD/fwFAgIE/vz/AQIGBfYM+/YA+fX6CPgCBf//AP4B/QAA/QD/BQAG/wAD+f/7AvsA
AvwABP8AAAH//gIA+v///wYABvIP+wkFBPoEBPsB+v35Cfv8Cfr9//T1AAEB/P318QAABw8GCP8FAQcMAA3/ARAIAhH2Cv0J/QAF/QMDAvAM/QYHGOoC++n9
9fUF+Pr4BP8AAP3//gH/AP/9CwACAP8E/AD+/QECAf4A//39APwCAf7/CP////r8+Qb2B/j4AgL9AAH+AwUD/gD8/AAAAwcDBP8FAAUGDAL89vr69AvzBfn0
9gAAAAYBCfQN+wkKCfv+/fb3BP8H9/71AP//AP//BPwF+wMCFQT/AAAA+hH2Afv3CPr/APb5+wH///rzDAP7+fb49w33APnzB/0D/fT99wT3Afj2BQP//f/7
AQj//vz8D/8A//P69Qr1BPXx9wMD9v0L9PUBAgAH7P3//gb/EOYd9g0KBv8A//f9/QD7APv8CPoAAPf8/vwB/v76+gQABggD/gr1Dv3/DfsAAPX8+AX6Afrz
+PkGAgkMAPYJAgoR9gIA/wkBBP8HAAMDAwAAAQIDAAEBAAMD/fwAAf7/BPUJ/AQCBff/A/P69Qf2//nv7uMT9/UI/dwGAAgSAf78AP39Av4F/gH8/wAAAAAA
Af4C/wEBCf4AAfsA+Qn5Afv3+vv/Af38AfwF/wP+9PwF//4CA/D/Av8N+/4D//3+A/UDAwECDf8R/PcF9AfwAfn9Av8AAv39/Qf4BPz64vf18hMCDgENAQ0F
AfsJ/vsC8wzwDvD7+wL//gUCA/4E/QcD+QIAAAoFB/8CAQQLBgMA/wAF/AT2Bf8F//8BAP8AAfoE/gIB/P8AAAMBA/oG/wQFAAD/AAD+AgED/wH++gYB/AYF
BPoFAAEJCfsA//X7/PsA//73AQAAAAH//wT9A//9/f/4/vz4CP4I+wX6/v7+/v3+AvQK/AMACgP/Af4E+wb8//8A/wAAAAAAAf4C/wEB/AAAAAQBBPwG/wQE
//oABAABAv0CAgIBDwIG//wE9Af4B/P4/v0E/wH/A/0FAf8A6gj/ABYHDAQFDAQL8gQH/AQEAPgEBfoDAQAAAP7/////AP//+/8C+ff6AfECCPf8Bf38//75
AwUC/gL45e8O9vYB9d/+BfoLAf7///P2AAD6Avn2CAAAAPn/+Qf5APn6EP0A//YA8wj3//n2+vQG//UC+PH9A/0A//79//n6A/sC/QD79wQM/wUGA/IFA/8P
//r9//X3BfQM+QH69/oC/vz/B/oE+gYE+fwB/gH/B/YK/QUD9P0AAwQCCPkIAgYD8AH8/wT+EesX9BAI//wAAPv/A/UI+gYC+/wDAf8BAvcF/QYGFP8D/fP9
7Q7rBPLw8PT0AQDvFewZ9An6BP8AAP4C//8C+wMABwP/AP39/Aj5A/r6+/j+AP33DPQP+wf+////AAD/A/wG/gMAAv//AP7//wAA/gD+Af7/+wj+B/sHAQYD
C/wAAPn8+gP7A/r5BAACAAAD/AH8Av0BBBHzBQsHACHwAf8CAv/7AAEABP4H+gUA+wf5/Av8CgoB/Af/9f8C/wQBCe8P+gsL+Pr3/vrwDvMO/QT3CQL+//z/
+gP1Av78AwL8AAMBAAUAAwD8+B33DykUCR/xEgsQDgAAAPb69AryB/byBP//AP8AAv8E/AP/CAQDAwIF+wn2BfwBAff7+vv4BAEI9gX3Af0B//sBAO0K+AUF
/wAAAAAAAP8CAAEA+QL+AAL/B/kI+ggDAP8AAgICAf7/AQMD+fr+/vf3AfkH//z2/AAAAAEAA/wF/wID/gAA//z+/wD///399fcFEAsLBgP8AwsO4vgIAgoG
FuMb9RcXBv8ABgMC/Q3zB/z/AAAAAAIAAv4E/gIBEf39Bfr9+g71Avr1BP////79Af8BAP/8/RQAABYKAxX1BwMK+/X4/Pz3CPEV8QcC+AkAABADBwUACQIH
9vr/AP79CvIO+wUD/v8AAQgGAAAD/wQH+RT//wj/+hfzB/b6AQIC/fX8/vr+/vr6Bf8EAPv7AvoF/gD7/QX/AAcCAAj+AAEBCPcE/vH99fn4Avj3AQAAAAAA
AAD/AAAA/f4J//oE+/j3A/0FCwH/APz/+Qj4Avr4+fz//vz8BvMM+QUC4/4CCBYMDvYNBAsXDP8AAgAB+wn3Af78+v//AAL/A/wGAAMC/gD/AwYDAQEBAgID
AgABAP4E//0C+wECBgXwAPnyCgX97Qj3Cf4AAfgB+gT6APz7+fv9BgABBfgM+QgF/gP+/gL/BPsH/wMA++8e6wIJ+OH7EfkPAQACAP8C/f/8AP8C9v8CAAUB
CfML+wgJ6/wAAAkFDusT+A8SA/v8+vL4AP3//f70/AAAAAIBBPsF/QQEFAP+APgA9A3zAvj1AvoD8/X6//n7A/36+AEAAAcBB/sJ/AgI//8BAP8BAPoC/gED
FvT//O/0/QH7/PzqAvwACAUFAAT/AAMDEvsA+uz39QD4Afbw9///AAUACPkM+wgFAwP++v78AgT/AwD5+RUBAhkOCBfzCgQS/hQAABYKABjzCAAICfj/AvX9
/gf2Afr88+TwAP/yE+4a9w767er19P32EOYd8QcI8gn5+Qn/CgIJAQUHBP8A//z+/gD/Afz7/v8B/gAAAvoG/gIC/QMAAAMCA///AAMEBv0AAvwA+gP6Avz7
/fUCBfD9/e0E/v7/Bf///Pz+/v4E+gH9/gAAAAEBAv0D/gIC//f/BwMEAwUB/wMJ/f7+/vn6AvsDAP78A/8B//z//f8AAv39AgAAAP7//QL/Av39C/8A/vX4
+Qb4BPXvGv0D/PT76xXtEOvoCf8G/vYA9f75Bfj8BgABAgMD/wL/AgECBAf/Eh8VAR/3CAIOCAH9CQsIAhL5AgkFCf78//f6Af0D/P/67Ab2Af34Agn3D/P5
+wjz9PrrBA76EezlFgL+/Oz68gzuBfLr9/8AAAQBBvcK/AUG/wIH//oB+vr3BfwEAvsCA/z//AD7Af7+//YCA/kB/vUF/gH/9f3/AgD8CfcGAgMD9/kG8/0F
APADBgYD/QEAAAUCBP4E/wMFDv8AAPj99gz1Bvf1+QAAAAEABPkG/QQF9gv/+wcBBv0GAgIGDPv/Avz/+gr+Bvny+P/+//4ABPMJ+ggB5/f2AAv6F+8a9xML
8v//AAcBCfQP+gwKD/0AAfX+9QvxBPb0/v//AAD/BPsG/gMA+P8BAAH+BvcFAQID+AgE/gYH/f/4CfoJBAv8/AQA/A/2CPX9EfX6Ae/xAvoG9f7zA/gAAPT6
//EI/P/79gL89f32DvkK/gD9GwME/vUG6AzrCu/zAf4A//0C//sE/QAAAvj//+vz+fn5BfHy/QIC+QL+A/oHAf8C+fPy+vfyBAIL+QHyBvoBAOz49f71B+/u
9wb/AAsABQcABgAC/AYAAQoEBAMCAQIHBwD+AAL9BQYD/gH7+gT9/v35Bf8DAfz7D/37APT5/Qb9/vz09wj//wgDAgEBAgEF+/3///j5BvEL+wMAAv/8//r5
/gj9/f70AgMDBQoQ+wf5BQIQA//9/Pfz/wAB//rx8fj9/wT9EOcd9g4JB/4CAPn++QH5A/r7BwAAAP///Qn8A/768//+/gD9BfcLAQH++v3/AAMAA/sG/wMB
AQP/AQEC+Q7zBvn8AeP6AezyCOUU8gf7BvwA/fX6/vwA/f34CfoAAPT6+QD8APz38BMAARoMAhH+BwMG/v39AP36AQABAP32Bv8EAP0BAPoF+wMBBAH/AP//
AAEB/QH/CfkACAQI+wn/Afv99v0AAAMBCPMP+QkH+f3+AQX+CfYN/AgECvz9/vX8/v0E9QH6B/v9/fH3/fgG8gH3+/4DAfj9//b/A/r+/f7/+/z7Ce4T+AcD
AfP6AvT2/v/8/v72/vv+/QL8BP8G+Qb+CBD2BQsDCBX4BQQB+gj9+QcBC/8K/AYE9Pn9Af/8C+0V9gsGC/H1+P7xEPn8+gjw+/8A/wAAA/UI/QQEC/////r9
+gr5/vz0DPv6//77BAMH+wT5/v0AAAAAAvoF/gIB/QD/AAEAA/wEAAIC+QYC/QoFBAAAAQIJAAEB/wQFAfgFAQMICAQAAAL//wj6AgD+Bf/+AP38AAL+Av77
AP/+/wH/A/0F/gEB/f3/AAD/A/oH/QIBAv8D/vz+/P/+BPr7AQEAAAEA/wH/Av//8vr9/wMDCPkN+gIH/wL/AAAABAAC/gAB+/8B//sAAfr/AfwDC//++vP2
/AL9+/ryB///AgAD+wb5BPz/A/cBA/j+//kG/AH8Cf37CQP/BAoA/AX+BP3+BwYABQkA/AUADP//Avb4+AzvBvb2AAAAAv77AAT5BPz+9wkCCxYUBRH6BQoX
Buj8CvX4BP8FAwH0////AAEAAQAAAAD/AAAC8Pb3//UI/fj6BP/+APz9AP4D+wL9Cv79//r++wj6//v1AP8A/wICAfwG/wMDAv8C/fwA/f79Afz/+wAAAQIC
//wCAQQCBf8AAPj8+gP8A/n3E/4BA/0F9A31Bvn5EQEABPoD9A7vBvn82fkAAgL+FN4V9xAU8/z7//37C/IQ+QgB9Ar8/AX+BgUC+gMC+/0B///9A/gH/wEA
+gX4AAn9CggI/gT7//4E//8F//cD/QQI/QL+AAUABAIEAAMAD/sLAfoE7//3DO/28vwA+Pj6CuIU9goH/f///gD+AvcI/gQC5/71+wv4F+8d9RIF+QD/AAIA
BvwGAAIB+QD/AAQACPgM/AcF/gEAAAIAAQEBAAEB9f8C/wECB/EJ/AgL/QP//wYCAwECAAQF/v8AAAAAAvsE/gID/wAAAAEAAf8BAAEABgIAAAAD+wn6Avv8
+/cE/vr5AfMHCff/B/8A/vr9/f//Afv6D/P+++r2/vAL8QD0DP8E8/77BPcG+v7/+wH+AAQABvwI/QYD9gL/9v//BfEM+QoD//0EAgEF/vkAAQIH/wAAAP8A
Af4BAAEB/gwA/w4FAAv8Bf8E/wD/AAAABP0I+wUAAwYA/P4A+gD7Bv388//+/gAAC/EP9woF+fz+/wEACPEQ+QgEBf4AAPv+/QH+Avz7+wT+/gYBBAIFAQH/
Af8AAAIBAQACAQAB+RL7AQ0IBg8D/QEHBv8AAP0A/QP+/gD8AgT/CAoI/wz4AwIG8yf/9yIMAyD0C/wKAP/+AAH/AgAD/gH/Gfz+AOv68Aj0/vXw8QH+/QMF
+vr9D/cIA/0D//r/9/r7CvX3/QH/+gD8B/sJ/QL//P/9//v5A/wFAAD8BAYAAwoF/w74Bf4D/f8B/v38/wD+Avz89vn+Af7+B/QP+AkBAAAABAcCAgIAAwMG
6vXpFBgFGQYRARYOHfP+/+T08gXwAu7r/foA//r/AvEJ/AMD/gED/QACAPwC/AMI/P39AwgABQEFCAAE/PwF/Pv++P34CPf8+P7/AAD9B/oK/AQB8f//AAoC
D+8T+g0N/v8AAwQCAQACAQIC/wAAAAEAAf8CAAEA9fP5AwD7De8N/wkE+AX8AwsCB/8I/wgH+AIABw4KAwIEAQkMA/8AAPv+/AL9AP78AwD+//38/AT7A/n6
+gAA///8Av8ABPv9BQz89Qf/AQ4D/v78//0AAP79AvsEAf7+AQAA/v7+AvsE/gH//wj++wwCBQcCAAAB/gcAAQsDBgkBAgQGBP8AAPwA/QP9AP3+/f3/AAH+
BgEG/AT/CgH/APf+/AP3Avn79wH6+wP6C/sS+gT+CP8AAPv/+gb6Afv4AAoA/AQAAgQBAP8C6RD18QgECAsGC/MA9/r9APr7//wCAf78Av7/BAD/AAT9AQAA
+QIAAAgDB/wGAAUJ/wAAAAQBBfoG/QYFBAD+AfsA+wr4Afr5CwECAPcB9AjyBPf5Bf0FAvoF+Pz7Af8C/fwB//z+BPUJ+wQD+AAAAQMABPwE/wMDCgL45O/y
+wr+/vLsEf4A+O769wD5AfPw/QAAAAEAAvwE/wIC+AAA/wQCB/kI/QgHBAb+/wcD+w/4Bfr79QcAAwwFBgAEAwUJ/gYABAgEAQf7AwAF9wD98PLwBfAL+/z2
Bf79Afn8/gP+/f/7C/L9+unt//YB+PntBfv///j9/v3//v77AAT9/wL8BgIF+Qb/Bgfz7vDsBPX////l7gH8/gsAFuwb9RIJ/QP/AAYDBP4D/wME/Af/BQwG
AQv7BAIF/AUA/QP/AAAAA/4B/f7/AAH8B/kI/AUEBf0H//gH9vT9//0ECgAAAwEE+gv5AP3//gAG/vT+9/32B/X7/fj+BPj7AvwC+gP79///AAL9CfMO+gcG
+PkB//3/B+4O+AoEAf8B/wP/CfkK/AcF/QT//wH+AQEAB/z8CAAC/Pj//Pv9Av0ABgEAAPsD+wP8/f3+AP39/vv9BvQP9gkACf8B+vX6+AP7Avb08wD/AgkC
CgAIAQcG9f7zCgT/CvoX6hkI7f//AAoAEuwY9xEOAP4CAP4AAPwB/wACA/4AAPn//vwC/QD8CvT//+z3/vgG9/7x9gP/AAcDCPgHAAUKGAD++vb99Ar3B/bt
GvgC/vf98wf4BvXwB+b6/fn4BP4A9QX5AQMG//4H+/v4Af8JBQAA//v8/QH+APz6/P7///8ACPQM+wYH8AkBARQKCgUFAA4Q/f4ABAcEAgEB/wUGD/gC/Oz4
8wXxDe3t/P8CAP4B/f39Av0ABv/3BAX8AhX5CPv1/gD+AAD+AwED/wD/B//9AgcAAg/8BgH7+gf5ABEICvoO/g4J/gAA/gAAA/oG/QMD/AP9/wcDBP4G/wQD
/wIAAAIAAAABAAAB/wP7AAYABf4K/AsBDgP/AP8B/A76/f/8BAP/AAMCAAf+AAEADff8A+73/AT4AfP59f3/AP79CPIJ//8D9QACAwcDB/oF/wQM+ff+//n1
CPILAf/7+/n+APz8BPML/QL/AfkC+vf/AOkL9gUI/wABAAEBAf4B/gICAwEA/v39//4B/gH8+v8AAwcDBvwHAgYH+v30+Ozz/wEB7wL45f///wP/C+oQ/gcL
CAQAAPz/9Q3yBff6DAAAAPn/9gn1Avr3Af7/APz+AP8B///++wIAAQYBBP0EAQED////AAH+BPsG/QcB+v8AAAEBB/MM+QgH/QQD/QIEA/gG/gIK+gIE/P4C
A+8K/QMKBgEAAwIC+w71BP75CPgF9+T4+O4AAPP1CvwC//L59wH3Avb2A/r9/u72/fsA/fryAf3//fT6AvMF+/38+wTZBAvsDxIH9RHw7v/6/QL4EPkH9wgA
/AQBAAICBf4CAwEEAgAAAAAAAQIAAAH/CP8A/ff7+wH6A/j2DgH+APX8+gfzAvr2AgAA/vz+//0B///9A/8A//7///0B/wH/+gD/AAgDCPsL+wkH8fv3Bwn8
BQ0DBP71+f8A/wL+BvkH/wQCAgL/AAIB/gUD/QD89wgCAAoIBf0CBQEO/AH/AAQABfsH/QUE+iP6/xoEEA/+BAYO/QD+AQIAAgED/QQBBPwAAPX8+/z+Afv4
Cf8AAPsC+QT7//79/P3+AwX/AwIE/gP/BQQF+vb69QL6De/vBvwAAgAA/gH//wH+5/4AAAkGEOga9xIR/gYAAAcE/wEBBAIBBfr+//H4/fYE+//2/gD/AAH/
A/8E/gMA+v8A////BPcHAAECC/4AAfoB+wP8/P78F/r//vf89Af7BvTw+gD/AAIAAv8C/wIADf8CAPsA9QzyBPn5/wAGAP8E/vv8Af8H+QAC/wABAvoH+AQG
8gH9AAP+CvcL/AgDDPAJAu4DAAj7BvH4C/kEAfYC9v/2BPr9C+oRBfkJ9/v09/4A/vr5+PT2+/7+/f36CQQBAfz++gr0Bvf69gD/AP/6BvUIAf8BBAIAAPv/
+wb5Afr8DAAHAP0A+AD5BPz9BwYCAAQF+Qr4BvoC/AAAAAMBAv4CAAMDAAACAgME//4BAAEEGwMBAPgB8hHyAfT08f8AAAcACPUO/AoIAPoABQYCAQQBAgQD
7wL+/wf+CPwGAgUCAAkBBBAL/g72BgEJ/fwA//j7AfYH+//7Av0IAPkE9fvzB/kD/wD9/gD9BfoI/QMAB///AP0B/gL//AD+/wj/AA0IBAYBAgQL/PgB/vL4
/e8DAfv7BgAAA/4E+gH9AfwB+fAI9/X1//P6//v6JPoK5+X43AHYId/kCgUAAAUF+RLzBfv98v7+AAH6CfQJAQICBP4A/vj8/vwB/P77BP8DAf4E+gH8AvwC
Cf8H/PkC9/76/vv+DAcA/wEA+w74Afz6/QcAAQsEAwICAAMHF/4D/fn99ArxCvb2BAAAAf0A/gD//v//B/8EAPYD9fz4APwBAgD/AAUAAgICAgIA+QIA/wkE
BgAF/wUIAwD9/wD/AwME+Qf+8gAAAAcBCvIN/ggL/v//AP3/APsB/gEABvsC//j9+vv9A/f7+/T/CP39A/gJ+Af//QP/AwkFBAQC/wYHBwX3DQoE+STpCf33
Af8CAP4B/P78Af4BBP79/v7+AAUC/QD6+QEABQoFBQIDAgUGA/z/A/v+/QH8Af77/gD/AAEAA/0E/wIBBgX89fj69wn99v7w+AMB/AICBP0B/AYF5/cD8gEC
B+QU8QUJBwMA//0B+wf5A/v8BP8BAP4A+gP6Bfv9+f/9AAH7B/0G/wP/BQEAAf8B/Aj8Afz9AwIC//39AAP9//z++ggA/wwG/wf8BAEF/v8AAQMABfwH/AUE
+P4AAAIBCfQL/AYH+AUB/wkCBQADAwEH6P4C+/z8EOAY9AoK8gQCAAgFCvoM/woK8wIAAAL+CPQHAgIH//8B//0BAPkE+wEE+/sCB/4I/AH/Av8G8QcB+f4B
APQF/wAH/wAA//z8AvwEAf//+f74AAX6D/kV9wz+FwAGAPgI7wby//j/9wT8BRAFCQkDBgMG9fT4+/j8BfQU8ggCBgD9AP/+AAMB/QD7+vj8/fT5BfAM8gb+
+/8AAAEABfoG/AUFAP3///T6/v39A/v4GP8AAPH88Qrw/vbzB/n9Af7/AvwG+QQBBv4A/ff7/f0A+/77/QAA//7/AvoE/AMB+Qb9/A3/DAEL+gcH/AABAAcG
BPoIAQUMBgcA/wMD+gn6BPz6/v/+BgIBAwP9BwACBgUB+wQI+AX9Bf4A9P3+Agb/Du8V+gwJ9/wIAP0K+AT3DfQD+/8D//v///f/BP0B//8AAAEBAf4D/wEB
8f0A/gIABvAO+wkI9wMAAAcCB/kGAwQH6/4BAAoFCusR+w8RAwT+CwwDBg/5BgYFB/8AAP4A/AT+AAD8/Qz++/8E/AP9APkK//8ABQUEAAb9AAMCBP0A/u37
+fj++/v1AQIAAAAB/wL8AQAAAv//9/j8BPUK+AX8DAX4AAH4/RX0BPnyDgMDBAMH+g32Bf0B+P8B/wICA/oDAgEG4fUJ/xL9CusN8BkN/wIIAAAF/P76Af4H
//8AAwQCAQL/AQQEAgABAP7+/wP8Av7+/v8BAgEBAv0BAAAFAf///fv8BPYK+wD/ABD8+RAHBQwDAAQGCQAA//r9+QT2Avj6CAAA//r++gf6Avr4AfsAAPr+
//kFAf/8BAQEAgMH9QL3Bf3/+wL/BQkFBAECAwMHAAH/AAEAAQIB/wIBAvz/A/3+Af8D+wP/A/0CAPn/+wL7APv6Agf//gEAAf8D/gAC9QAIAQYGAvQBBAQN
DP7+/fj7AAIH+QD2A/8AAP7+Av8E+wP/AAQAAgcCAAb/AgAB+/b+BwQD/Af/AwYGBPkAAPYB+Pv//wD8/Pv/Afz9BPYI/AUAAAD/AggDAQf+AgEC/gYCAQgH
Awf6BgMKAwD9AwAA/wj+/gH7Av4AAP//AfsD/gEBBP8AAP4A/wAA////AQb9+PX0AvUF+/z5Cf//Aff8+Ab1APj4+QMAAwoEAwICAQMFAAD8Gx8WAibwCQoR
C/7///L8+P/8//r29AoBAxULCP4L/gYR//3/Afv9Av0F/AH+Efj+BvcC9wX6//769fsDAP0BB+kQ+AkK7v4DAAYEC+sT+g4OCP/9/vr8/QT9//z5/gEMDAEL
Bgn3E/wQA/7//Pr9//oH+gH/Bv4AAfz//gAC/gD99g8B9wP9BAT6Bfv9BgoB/gED+A3yCff7BP////r8APwB/f/9/QEEBAcEAAT/AAEHAAn/ABAJ/w3/AgQG
+gT+/gQABf8BBP8DAwL9AAH/AAf/Af77/P0B//3+BPQL/AMC+gMABAsFBAr8BAMIAf8AAP8A/wD+Af7/8Pz8/f7yDuwTBv3+CQEF//P/8//zC/D78///AAj+
C/MR/wgHAQH/AAD//wQAAv3+CvgDDAAD9hHvCfv4/vPtEQwFBBP5D/3z+vv9AAP8BvwHAAQEFAgH9wIN8wv8BAD5+gMABgwGBwIDAQcM+wL/AQ4EC/0L/QoJ
J/rvCvoG9RrvBv70BgAAAP0A/gP+///9FAD/Af0D9gv3/f38/AP/AAgCBgIEAAQF/vwAAAABA/gJ/gIB/xH9ABIGBBH9BQMDCQ3+BQsG/hvvCf0ACAX8AgMG
/Az5A/8AB/79Bvz++g33Avz4+vjwBwUAARP3CgL7/f7/AAD+AQACAAH+/v37/wH9BfwJ+wb+/v78BAP9BwQAAgL99gD9Bwf/CAP9BgME+AAA/wD+BvgF/wQE
/f8AAAIAAf4G/wIBA/kA/QD/AvUN+gIBGfr///X+8gr2APjx//4A//3+AvgH/wEACQD/AfsB+gf2Avr5+fX2+vTvCu4V9wTy8/UGAf4E/uoJAAEI6wbm+xD1
CQEHBArzDQL/AwQG+xH1AAEBBgb+/fv/8hXqEu7tDAT+/fj8+gj6AfjzAf4CDw8K/BfuDf4CCP4AAPr+/v///v76/f8AAgECAf8AAgAD/v38AP3+APwF/AT9
AgUAAQYDAAn6BP8D8/8BAAYDCPML/ggKBQACAf8E+wL6BP4B/fsAAPz/A/ML/AX+/P8B/wAAAPsCAQAB/gT//gL//wj7A/v89/7//wP/B/cL/QYF+v0CAv4C
/fgCAQEE9wAABAcEBv4F/wcKCQX+AwYG8BfuC/b2B/4D+vL6+/n//vj6Af0AAfv+/v8AAP77BAAA/vf8/f3/Avz6CPoFAfkE/QDzBvkBAQH5AAD6CQIH/AL+
BO39B/P6+wD7Af7xBQABAP8C+AX5A/z+/wEA+/z7AAD+/P/+Bv//Af7/AQUB/AP7DP8BAPoA9wL7A/r6+wD8+gH5Df8L/gP8AwoDAQgE+Qv4AfsC6Pf+AQH/
EOwV+QoO9f8AAQUACfgN+gkJCPz/A/H/9AfzA/b0CP7/BfwC+wf5Afz7Bf//APj+/QAB+/768+vs/u/rDfgS9QTy+QIBAAQAAgEAA/0BB/sD/fH7+/X8APv7
+QL/AAkFB/sI/wcK+AH8AAMABfwGAAQE+gAAAAT/CPkI/gYF8P3+AAL7CfYM/gYA+P3+AAYBB/8GAgQC/gAAAAEBAf8C/wEB/QQA/QD/BPwG/AIC9wP1/wr6
CgYM/AP7+gQB/wUCB/sG/gUJ/AEA/wH/BvgK/QUE/f8BA/3/AAH9Af0BAQQBAwgJ/Ar2B/0BCPL8CwgFAAQDAQn+/f0DAwUF/v/+AQQG/gAAAAH/A/wBAAEB
//7+AP/9BPwH/gL/DPcE//sF9QT0EvLrBP38AvT5/wP9AvrzBAMAAAMF/Qb7AQAE9AQB/gQAB/kEBgQFBv8ABPf+9AvuCfH4Gu8AFPgJ7w/y/QL/AfkBBf8D
/Pz9AwICBPf9Avz9APsK9wb+C/kEA/sA/QP4Af/9EfgD/Oz98vr5Avr2B/4B//r/+AL/APz8Av39/vj7Af0E//z5AvMCB/wD+f39AQD//f7/AP/+AP8CAwD8
Ef4BAPj+8wz0BfX0+BP99RUGEAEOAQEU9gEBAAQBBfwE/QYG9Ab+AxIIC/wL/wsR+QD+/wL+B/gK/gQE/P///QH+BvkH/gQCBf8A//v+/gL///76+wQEAAUH
/AD7BQAJCgL/APz9+wX5Bvf5Av0AAPj++gP6BPn5+P7/AP/+B/YI/gQFA/0EAvsB+//7A/z/+wD//wP/B/kH/gUEDfv7A/z7AQUD+gP5/v4A//8AAvkF/gIA
//8AAAAAAf4CAAEAAfz/APv8/vkD/AD9Bv7///7//gL//QD/AAAAAAAC/gP+AP8B8gAH/gQEB+8JBAIP/f8A/wAAA/sF/gICBv8DAfoC9wL3BPcABf7+/vz8
AAX+Afn6EP8CAPkD8gj0A/f6/g3/+gwFBAv+Av8GA/0ABwMF/wAB/wUGAwABAP3//QD9Af7+Igbu+/gE6hT0Avf6D/0A//39+Aj5Bfj0BwEA//0B/AT8////
BgAC+/L2/Pv7A/f0AAIF//f89v34Bfb3IP7//+/68BLu//XsHP3//+/88RDx/ffu9wb/Bg4JCQMBBgcNAf8BAQED////AQAC/v8AAP7/AP0CAAAABAT8DAsF
ARj0BwEBBQD+AAYD/gj8/wEG7AQABRULC/8JAgsUE/sB+Oj19QXnDefrAPz//Ov4+vT7A/X4B/0AAPv+//7//wD8DgTw+vv3+g76BvjoCgj/AP7++Qr3A/v5
/P8A/v78AQH/Bf369f/+//78BPcFAgD++/8AAP//AvwDAAAA/wf/AAgD/wX+AQICBP/8AAD//wv7AP/8Bf8AAPb/9wX4APj4+f7/AAL/B/gK/gUDAAQAAAUD
AgT/AgIEDPf7/PP2A/cJ/AH2HPv8/vD59wn5+frv/w0AARAJARH3BQEIDQD6/fr3AwUE+/3y/gEA///9AgACAAAA8Af/9gn9DvwJCgMC8/8C/wkECvIKAgYN
+gj+/wn+BhD3Dvz/8wADAQYDBfkDAgQKAP8AAP//Av0C/wEA+vL4APn5BP4IAP7z8f/9/AH6C/YN/Ab/9fr6BwkBCAEGAAUB/e79A/j7/vv+Cfv++///AAT/
BvsJ/wUC8QH//wQAC+8N/wYK8gMABAYDAgL6Cv4G8vwD/AH+BPMICv8G8fwB/fr/BPMF/gIH//0AAPz+AvgF/AMB8vIF9+/3AeIJ//wB/PoFAP4C/fn7BvwA
+/4A/gD+BPcI/gICBP8CAPkA+AH7A/v6/gL/AQoEBgME/wcGB/sC/vf5APcAAfz9/Ab2ExIT/RT/BQYC+gAA/wUCBfgJ/AUHBQH/AP/9/QX6BPr8BAD/AAEA
AAX/Af786Qf/DB0PDgkGAhAW+gL9A/8A/gT3CfX+C/wA//X6+gP7A/bzAfwB//r+//oC/gD9/A32AhUEBhf6B/8E/v//AP7+AvwG/QH+/QABAAEAA/wE/wMD
+AIABgwHBgn/AwYF/QABAAABAv4DAAEB+/wABAICAQD/AwEC6wf+/gkBCfkHAwQJ+f0AAP3+BPMK/gIC+fv+//38Bf0I/AL8BgEE//0A9wL1BvX+7wMD/wwH
CfQL+woPA/4AAPf6+gP7APv3+AYB+An/CPgP/AAD+QIB/wYDAf0DAgEE7gMD8fz7/Pz+B/n89v8AAAUBCvMO/QcJ/AIAAAUDBf0FAAQH+f/8/wT9CvsN+ggB
9wYB/w0GCAEDAgcLCf/+//r+/gMA/f34+/wJCv4I+P30Cv8E+ggA+wQF//kCAQAG6vn08AT8FesS8QwE4/P48QD2C+wP+AgF9Av/8gf8Av8ABvv///8BAAAC
/vsC/gED/f///wD/BPkI/gMABP8EAwcG/QQEAAH+AgcG/wgK+Af1Bv4IBPr+/vX8//z/+//6C//9APT6+wn4AfjzAgP9/fz8/QMBAf30BP//AAEB/gIA/wL/
/v//AAD/A/0E/QMAAO747urp/v8D+/7l/f3+/gL9AQcC+wH86wEA/wcECPUJAgcL9//+BQYDBQIAAQQGCP8B//j9+gT5Avv77QMA/wkCDPgL/woKAv//AP4B
AP4C/gEA9QIAAwwCBgQACgEGAvj//vD5+/n///r2EgADAPsA9QrzB/f5Av8FAgQI+gP6Bf4E//0BAP0A//cD/gICC/8CAPsE+AP5A/n8Av37//j3BAAC///2
AP8A/vn5Af0CAv355hH8AxgIEQUFBggSAAABAwED/wD/AAID7vj//gP9C+8Q+goJAvv/Avz//AH//QD87/EQBQMU+/DvCgAHDfz7APb6/gMB+AL0Afz/AgD/
AgAAAAEA/wj//QMDAAT9A/8EAP0AAPv+//0BAP/8BgAJAP0G9vn5BvwE8f4H/vj+AO4ABvwDAf4E/ff//PQG/f7/+Pn+Af/9AvsH/gH+A/sN//YG8PnwAvgH
/f4AAPz9Af0CAf39DPwA/fL79/75/QH18/wD//8CB/AI/AgL+/8ABQwGBAQCAgcJ7//+/wYADvEQ/AsKBv4A//n//AD//v76/AL8/wX/CQAJ/gUC+gIC/gAC
A/oB/QUH9/cA//r9B+sR9wkC9QMA/QgBBvwF/wYHAQYC/gAD+wD6BPwA/wAAAQD/AAAA/gEA+wYBAAkGBvsHAgQGEf75BgD//hP1A//49gD///z+A/gF/gIB
Bf8CAP8C/AD9AP4A/gAABwsGAQj9AgQHEf4AAPP59Qn0Avb0E+wD/fr5/wD+/v3xA/sA//j+/vgF+wH9Af4AAP3//wD9Avv8/f8AAAEABPoFAAMEDP4DAPP8
9gPzBfX5+v0BAAAABfUK+wUEGP4EBPkG8Q7xCvn5A/wE//8CAPYDAQIG9AQFBxMPA/wC+xAUC/8AAPn/+gT7/P75AP4EA/0D/wD8/wEF/AAAAAEAA/oF/wQE
/AIAAAQBAv8CAAIEF/j3/fb6+hL1APvwBQj/+f///gb8Afz/AQIAAAUBAwAD/gID/foA/Pn9BeoR+AYC//YJAfMA/vn7AgUIAQr+/QUC/wz9AP7++QD/AgYB
Bf8E/wUE/P3+AP37BfwEAf/86PQE+wUEDOwR9RISAQAAAPwA/f/+/v7/Af8I//wE+P71BPsE9wAAAAT+CPkHAAMF/f8AAwQCAwAC/gQD+QL+/QD7Bf8DAv7+
AgAAAf8BAAEA/gEA9v///wQACfQQ+QoG+///AAIABvoI/gUDBAD/BwwJ/gz7AgMHDRQAAQsK+R3vDfkB/hEC9wUABAX/Af4EFv7//vj/8w32/v31AwAA/wAA
AAEB/wH/7//+/wL9C/YM/AgD9wL/AAUBB/sH/wUG/AT+CQwJAw35BwIJ//8D/P79AfsEBPz+9QAC/wX8B/cLBAAA/vf9AwH/AAX8Dvv8/v4ABgUE/wb7Bv8E
Df/+APb89wj2APr07v4A+Qj/Eusa8xIP+QIB/wcDCf0H/QYI/f0A////AvgI/QQACfv8/vT3APr9/vT2Dfj7Aenx//7+/vHv8fz//v77D+4O/AoHEPz7DvwE
9AbzA/v9CAH7/QQG/QIAAP8CFQL///0C9w73/vz3BAD6///6AgME+gL6AP0HAvwF9fn4B/cE/f/+//z8AvcH/v/98AcNBBkQCvcFAwgY/wABAAIBAfwDAAAC
BQYAAwMG+wj4BfwAAAEAAwMCAAL/AwACAP///wL7AgEAB/z8+f0CAAEBA/UI/QUF9P0AAAMCC+wT9g0L9P4C/gD/BfMK/AUD8gACAgkGBvQL/goNAf75+vXw
AgH9CfPu+fkA/ur0+ff/Afz08vj+AwcEDPgM9wwK/v3+AP8ABPoH+wUEC/YADPsA7BHsCPfo/gAAAAEBAv4D/wICAf8HAP0C+P32B/kDB/v/BPr+AAH9//75
BxIB/gQD9RroD/H5BPwAAf3+/gH+//78B/gAAPoBAPYD+wIDC/4AAPf9+wL7//z4AvkCAfYB9gL5///5DP7+/vf+APsH+AL8/f8AAAQBBfsH/wMCBP7/AP0A
Af0E+wEA+/8AAAH/A/4BBAD//wUAAwQDAAf6AwEDC/0AAPT7+wX2APj2/P4A/wH9A/gFAAABAf8B//7/AP4B/////v8A/wUBAgAC/wIB/gUA/wcCBQQAAQIE
BPsA/v3/AvkI+gP/9QH/AQgABv4EAwME/P7+AP76/wL8Bf/2/AIEAwYE/gH8AgAFAQP/BAYEAQj6AwEFCP////oA/gL+/f77/P8BAAEBA/oF/AQC7v4HAQMH
Au4GAAQPA//+/fj3/gX7CPfyCv8AAPr/+/4A/gD+DwH/AP0B+Az2APz7BwD8Af/4AwoBAP31BQAAAPz//AT9/v78A/7/APj6/wH+//v4Ev8AAPj/9A30APj0
Av/+//37AwIB/AH+CwILAQAK8AbxCPcBBwABAfwD+wH7AP8BAP////39AP8CAP77Ff8CAPD+7Qzu//HxAvv9AvX4///9Af347wEC/QH/CPALAQIH8wT8AAkA
CfsM+woIDP8AAP8C+wb7//3+9fn9BwwJBP0F/hIK+///CAcCAQf+AwQC//4AAPz+AfoE/gIADAAA/fP7+AP7/vj1CQD//fv/+wb7+wH8+v7+Cw4HBAr/BAcI
BSL7Dg0D9zDsGffxFwP9A/L29BrnCfXm/P3/+/n4APgI/P747gz/BRUIBw79CgMJ/v0AAgABAPwE/gIBCvEM9vX4APQDAAD69fwBAP8ACu8G/QgKBP7+AP4A
//4F+wD8AAb/BA4I/hD1CP8E+Ab8/AP6B/wGAQP/CPkD+/8A8w70B/P7DP4A/vf7+gX6/vv3CQMAAPj/+Qj1A/j4/v3//vr8A/gH+wH8AAH/AAABAv0CAQEC
9Qj//wr+BgQCBQL85xn1Cwr6Ah3oEuz3/AkA/wsI/wb8BAEHBwP/Afj9/QP4//r85AH9/QP+FO4T+AoI/P8AAgYEA/8CAAUG/Pb9A/Pz/P/7/P3xAwn/AQkG
/Qz5AQAD6QX59wn5FvIb8hD+/P/8/f/9CPYN+QgA+wYAAAkFAf0CAwIEAvr38PD0B+0T8wD3BAD/APz9+Qz2Bvf2A/z//fj9APQH/P/9/AAAAAMABP0G/gMD
8f/7/wf+EPIX+g0H+f38AAD8Bv4E/gD+EPr+CP4A/Az5A/v8DQMA/Pr9+gr4A/j4Cf8AAwEF+wn7/QMACfMFAPUA+//7/vv8AP//AQECBfsJ+wYE+f0BAPn6
/vUBB/v56Af88wYBDewHBAQQ+gIAAAUBBv0F/gQGBP0AAPf9+/7+//36BvgB+u75+/gB9/30+wD8/wkACvgS+QwE+/8AAAEBAvwE/AYDBP4AAP7//wEB/wD+
BP//+/P2AfgD/v32//wA//38BfoH+gT/FgH3/fb1AhH69vzuEPsAAPX++AX4/fz5Cf4AAvn++wP6/v37Afz++/b3BO0O+gL78vgAAAH++Af7Efn7A/4AAfr7
/gP7BPr79AP7/wgBBgIG/wMBBA0AAg0HAw/8AwQEAP0CA/wB+gL7A/z8+gAFAAMEAfgD/gQI9f0AAAMBBfcK/AkE/AP//wX/AAb+BP78I/sD/Or+6grx/fLw
+gIB/wMABP4BBAAEA/77APr9AAEA///69v/+/wP8CfsJ/wMB9P8DAPv/Avb/BP8D+wAEAAYHAPsBCP8GAgAE//cB+vr9Bfr9//4DAP4B/vwCAP8B9wL3BQYF
/Qf/9gcE+AX+BwcFBAb/AQUGEP7/Aff/9wn0Avr3C/8AAvwA+gf2A/v7FP8AAPL99QT2/vj3/vwBAQEBAfsF/gQC+QEAAAYCB/kJ/QYHA/kCA/sB/P39/wAA
9AkA8Qv7C/sNEAMEBff7/fb8Av8E9gT69wL9AAUBDPYQ+QkH+Pf8A/35CvYP/AT9BAAA/vv+/QL/+/78/QIABAcEAAX9AgIE/wAA/f3+APsD/gD/BP7+//n9
//8A/QD68gcBAhIJDQMEAQwS+QIC/QIBBfgJ/gUH/wEA/wEBAP8B/wEB9v4AAAL/BvcK/AYD/P0AAP3+A/gF/gIA/gIE/PsB/vgAA/wDBAADAP8C/f//A/3+
Agv8AgsCARX4Bv//AAEA/f7+A/oG+wEA//7++/n/AfgI9gEB9gb/AA4ECAcEAQYI/P//AgIABv0G+wgD/fj2Af35CfIP9wn/+/78AAD9A/kO9wMBAv8A//sA
/QL9AP39Av8B/fn+/f0A/f3/CvsCAvf/+Pz8//r7AwAAAP3//AL+AP38+AEBBQsHBgACAQgMAQQAAAcB/wf9A//+//8B///+AfsF/QIBBPv/Bv8B/Qb7Af/+
Avv/Af38Af4BBfr5APwAA/z///kE/wEA/gAAAAQBAv8DAAMCBP4BAP8B/v/+AQEAEff+Ae71+AL6AvXt+Pz29g8ECv0LAAoH/gIAAAQCAv8DAAIDAfwFA/0I
+/v+/wEF/v/0AQb+DQAO9g0ACwMACQgG+BrsDfoA+vwC/v79Av/8Bfz9AQP89wT9////Bfj8AP4AAPv+A/gI/QP//QT7BxULAxT/AQgICQT79/70/w7/A/bu
AQMA/wP+/gX+Af38AQD7/QH3Awv9Bvr0+fr//vf9BfMN+AUA+P4AAAEBBPcI/gQE/wAAAP8AAP8D/wIA8wH7AAn/C/kP+wkF+v78AAL+BvkMAAT/9/r9/v/9
C/QQ+Qf/AgAA/wAAAf8C/gIAEfH/AOsF8/34/vL5+fv/Af7/BPgGAAL+/AIA/gYABAQB/wEE//79//76CPsJ/AT+8Pn/Fwj8/wP/CfsF/gAAAAMBA/8C/gMC
8QQACBAKCAEABQcQ/gIA/wcEBAEH/wUDAf7///v+/v7/AP/8/QL/AAEAAQEBAP8D+voBBQMCBfgH/QYJAAEA/f/+BP8D/v8ACQAA/fn7+wT8APv3Cfz6/vn5
/gr//v3x+QUAAgYDBgT+BAQGAAEBAwYB/gr6B/z//QL5Dg8CCRL/Awf+Bv7/A/wA/Af7///7+QX/CAoEAQn4BgAE//wAAQABA/oG/QME8wAA+gcEC/MS/AoM
//z/APz9AfsG/QH+Cvz4/vb5/v4CAPz1GAMH//kG7hPnFev09gQAAwsECP0G/gcN/P7/AAD/A/oHAAMB/wQC/wID/v///gIH9QYAAAwFCgAG/wkOBAEAAP7+
/AT7Avz8EPMG9+r59/L6/Pf5Cv4A//r6+wT8A/j2Df//A/kC9Q/wCPb0A//8APz9/v8CAP78/QMG/wIE/fr+A/8GDfv+AfkA+Qf/+f748gAA/QL9CvQJAAYE
CPgA/vH7+P3/+P72/gUC+/YC/QD5AQsIAPsA/gH/CfIS9wwF/gEB/wEBA/8AAgAD9gv/ABEFAwn/BgAEBAD/AP38/gX9Av37BQH/AgED/QP+/gIC8wAAAAQA
CPQL/AkJBwgB+Pn9+wL7A/n6/f/+AwAD/gL8AAECG//9APT/8xL0/vfxAf7/AP/8B/sH/wMA6v8B/wYAC/QO/QcHC/z8//v9AQEE9wP9Af3+Af39A/0F/gP9
AAAB/wEA/gP8Av3/A/4DAPz//P/8Avz9/voC//r9A/EK+QQCBAEAAgH//gf7A/39/AT/CA8HAAv8BwEE/AAB/v3/A/YG/QMCCAf49f8CAwgD/AEGDP77/f4B
+wYB/gL+//4AAP7/AfoF/wEAA/7//fr/AP0C+QL+FP8C+/X+9QX1/fz0Ef0C//L59QL3A/TzAA/28v//8wz5DvTzA//+APv+/wP+Afz5BQMAAAABAQP8Av8A
+AIDAAED//39A/8FBf/5AAD9/wQDBP36Bf7///n+/gAA//76CQUFBwMN9wf1CfwH+wAA/wH+BPsEAAIC9P4CAAcEBvAN/AsN+gz/9gL7B/sJ/gEA/AT+AAcB
AgP+BAAABPb/B/wGAvQJ9A0LCwEAAwAF+wf8//0A+gEAAQcDBfwF/wYG+vn/Afj8Bu4K+gQFB/4AAPz//f0A/wH/9gADAAMEBPYG/AYK+P779PjtB+kS/PTu
+/8B/f7/A/kG/gMBAf8AAP4A/wD/Af78/f38AAH+CPYO+QgCAf8AAP3+/wD/Af7+BP4A//r9/QD9//77AAMC/gIAAQT8Av8B+wUA/AT/BP8DAAAECwMA/vb7
+AryBvPzAf8AAP4AAAABAP78+PL5/wf5EO0a9wgB/QQB/wYDAQH9AgEGAAIA//0B//0B//7/Cf4A/fX6/P77Afv4+/8A/gH9Bf0FAAMCCwEA+fn59wX9/fb1
7/n+/wb9C+4U+wsG/QAAAgMC/gD+BQAD+gH+/gL9Bv8G/gQA/v/uBwj3CQAK+wgBAwH+AAEC+wX9/gAB/vP5DwT7BQYC/QX8/QD/BAgEAwECAQQFDA/5AwgE
/xLvDP4ABv4A//f9/AD9Afv3Dfz9BPH88xLrBvTvBgoAAg4K/gn8AQYL6AkBARYJEPYUAAsXDf8B/vH59gT0BPT1/AIBCQUKAAL9AgIK/voBA/wB/voAAf4C
B/8A//X9+QH6A/n29PX6+gr9AwACBQP9/wAAAAEAAv4CAAECCAgA/QH/+wn7A/v7//7/AAQBA/0IAAQC8Pr/BA8EDvUS/gwPAgAA///+/wAAAP/++wAA/wIB
BPoH/QUE9f7/AAL+BfMO/gcDBQD+AAD+AAYAAAD7/wAAAAEAAAABAAAAA/n/AfX5/AD7BPv0/gMAAgoFAwQCAQUI+v8CAAMCA/cFAAMG+/0CAPoA/f36BPz/
AAEBAAEA/gP+A/7//AEAAAYDBvwI+wcHDf///vv8/Av5Avz2AQEA/P78A/sFAP/9/QEBAgEA/gP3CPsB+gEA/wQCBfgJ+QoJ+QAAAAMABfgI/AUFBv8AAP8A
/gP+///+A/7/APj8+wL7Avv6/P8AAAD+Af4BAQH8/f3/CgcD/wrzEP8DAQj2/A4ACwMO+QgE+gj8AQ4BBQcCBgEC9vkJ+/H+++gG//oF/f4C/wACA/MK/QQF
FP3+Avb99gj5Afj13An+9A4AFfIW8Q8NDgH/APr9+gv1A/j6AgH/AP//AQP////9Agf+/gL8/w76A/r4+wb/Aw0GBA/7AgEFAgAAAP7///7+//4A7QQC/Q4F
B/UO+woO8PX7+AT+D/AW+gwI/QD+AAQABf4G/wMAAf0DAPsB/PkCA/z//AABAAICAvoF/wMEBQP/AgcD/wr7AgABBgH/Af7//Ab5A/z7AQf8AAH9AQwA/P75
8PoC//T3COsJ9QcG+f4GAP0CAvQD+wUJBAL/+vb9+gP8APj3Av4B/fkA+/wE/P36/gAAAAEAAf0D/wEBEv0CAvX+8wjzAfj2+ggB/gkCBP8H/QMG7Qn4/BQB
Ff4S+RIKAv8B//0A/f///wD+AQABAP8A/wAA/gEA7AUXAAIU9+z0EfwY/gAAAP//Af3+AP8DD///BQAG8hfuBfj5DgYB/gUH9hD1AfoB9v/9/f/6B/sJ+wT+
CAAG//EB8/r1BPT//AH/+gL8/v8DAQH7/P8ACfsM8gbuDfP9+AgAAAgGBgICAgIH9v/9AAT+CfsK/gcC9wL4CRIFEAYK/Q8N/QgA/wIA/gn3CPf/Af3/A/wA
/PsA/v/+B/35A//9/BLxBvr2F/f5Avb4+BXz+vvuAewD/+fv/PMEAvXu9v8DAAADAvUEAgMIAwH8AgD+AAf7Af7/+Pr9/fj2C+0M+gL88Pj9/Qb9DesT9BAL
9f0BAf8ABfII/AYHBf8AAPr//f79APz8+/3/AAD/Af8DAgH//v3/AAH/AAABAgD+/v8A/v0AAfgE/AMC+QH9/wD9BP4DBP/+B/0A/vb8/f7+/vz6BQ0B9v37
/Qr5DfP1BQIA/v7+/gL8Bfv89gX/CBQLCQUCAgsS+AH/AAcBBQIEAQMDBf0FAPj9+Pv4BvX76v4C/wD/DOUS+wsMAPf8///9/foK9wr0B/////v++wH+AAD6
Af3/AP/+Av0E+wH+9gMA/wkECfwHAAgJCwr4AQEF8CXnFObu+v0AAP38BvUI/wACA///AAEA/gMAAf3+BQL/AAAA/gX9///+AvgA//X8/PkABPr6AgQC/wEF
/Qr2BP0C/gEBAgEBAf/+AQAB/wEA/wD/+wP+BPz2AQEA//8C/QL9AP/+EgQCAf4I9RDyAPsAC/z///j//P4D+gL6+g36+wwACQ0ABAIB/Qv/AhEFBQn/AwIK
Df/+APj++Av5APn0CP7/AP39/QX+APv5+PISDAcF+wT5+wIBBv8AAPr+/v8A//77+QcE/QYG///8BAEHDQX+AQID/BD0Af78/fD+Bfb6Be0K/QUA/wIAAAIB
Av4DAQIC/P/9AgD+AwX/////9/4AAgT/CPwF/wcG8Pz9AwUGEe4Q9BQS/wACAP8BAPsBAAACA/4BAPz++wAAAP77+wP/BAkHBAT/AAYK/QAAAAQBBP0G/gQD
/AsG+wgG/gL6Av8I/f4A/fj6AfYG/QH99wEBAQcDAgECBP8EEAH+APb/9wT5//n8A///Af3+/gT8Af79Cf//AP3//QP/AP77AQP+Afn8/Qf4BPj3+wID//n7
+gT1Cfb4/f8A/wMBBPsG/AYFBgH//Pz6AwH/Bf32/QsAAAYGAgb+AAAHCgb+AAYA/RD1Cfn56fUA//z2DOcM/AgCAwL/AgQE/gf8A/wADP3///X7+gH4A/j3
+gAA/P38/AX//vv3/vz+/v76AQMC/gD6Bf8D//v/+/z+APv/CgMCAAEG+QP6Af8EDAAK+/v/9fv7Bvv79Qj/BREFBg0BAAUHC/wFAvcF8wH3//v/9QgB/xAG
BAMBAwMJAAb//wcCAQf+AAEECQAF+vgB+/j8//4E7gIK/vwFAPL9CP8K+v/8AAX+Cv0N+wgBCvgE/fAA8/76/fn7D/j8/Onx9gH5AfTm/gD/APz///0B/gIB
A/8ABwUEAAj8AQEE8/3+Agb/C/QQ+A8H9wH/AAUACPoI/AYI//z/APr8A/sD/QH9CfsAAvb++/sA+/78+QQAAw0HAQn/BgIGCfsC/vb8+v4A+P/69//7AAMA
CPYQ+AkF9P7/AAMACPMQ+wgG7fX5AAP7Dusa+wsB/wAAAAAAAf8BAAEA9/f8AgT/CvYQ+woC/gL9AAUBBAEDAAIBEfMBAez97QX2AvXvFPwA/uz98Ab0/fnu
BfwN/fID8vnuBfgGCv0BAPv9+Qf6//77+v7///3/AvYJ/AMD+wAAAAQBBfoH/QUF/P7+AAL+BfsH/QQB4Pv7ABAR+QYQCvj/+P79AQMC/P8CAAP/+f4AAAgH
/QEHBf0BB/3x+g4D8g4IGgMC6/r9ABUU+AgSCvQD8P0M/gYECAAI9vX7Ef0LAP4EAQD+9fz9Av38+/kA/wj+DP4AAAgJ+/kJBfgG9fr6BgXX4/T97gD+CAPy
6v4F/w0R/QQYAfAKCwEKAPr1BP8C7P4J/f8AAAMDAgAEA/38Afv5/wYB+wL6EAP87QIC/wwQ+QEZ9vIN/f8G/gQCCAIEA/r9AAUFAAYG+AMHCPz89wX/Bv8E
9fYE8gMM6fP9BRIL9wMQDfkGygHS/TkyxygNN+cdAP0FAPz9Cf//+//6ChL+//oC8fMA8goK/wD+9Pr8AwT+DgL//On+/A8BBQsAFPj0BP8AAAD/AAAAAwAA
5/f/Cw8P8gAU+fkQ/wEH/v8CBQAA+/7+9gAAAAUG/wIIAfwBBPwA+vv4BwT7EAL4EQES8vb4DwH+9/7/AvII//juFwT2D/zs7fMB/g8LAAgJDvX+9Qj9/v4H
Af4I//z94/wOAAUMEAAP8Ov+BvcCBgL4CgD3CAH5B/7/AAMAAQD8BQH9AgH9APr7/v8ADgb8A/j+AAP6AQL6FgH/AwEAB////vz58wIG/fv+Awj9Agf+Dv7/
+Pf1/gP+AgcFFvv7//8A/wEAAQEBAv//JwAE/unlE/nn/w/v+P//AAcI/AMF/f0E/gAAAAEB/wACAf8AAf//AP//AAD/AAAA8/b/9BAHBxAFHPH48v8DAAcH
Af4IAff8//L5/gX+BggCGf/98v39+gUL/AcIC/sCFP37APDuCP7sBw/6Af8A/QEAAwIABf79BfoGAP76CwX9Cv798P4A/gEK/AEMBP4DBQ0IAvL/BPcF6QEE
/vwAAQQE/wIJ+/kC4AD9+RcV+QUYC/AG9A8A/gUK+AQJCP0K3Pr8/xoX9wgZCPAGB/z/AAD+AQH/CQH98P0A/w4Q+ggMBfUH/vj+/wgE/QsCCP0CBeUN+Ajy
Cgb99f8B9/oC/gUBAgQGEfoB9wD+/wkJ9wIDDP8ACf8T/+/2Ffn37P/yEPQB//rzDQL4EwL09vz+AAcD/QEEAf0D6fsHAggHAf0M8/QG9xAD+QgJ/f8FAgAC
Af4A6vv/EQj6GP/vCP79AAD+BQH5BgH3FAL/APDwBfzx/Q39Bf0DAAP+BgQEBfoA9P4D/wsP/wUO+fMHFvv7/PjxAP76Dg3vDvwM9u//DQkKBgP3+wj+AAMF
9fwBAwQGCfsAAAUDBAH3BAP2Cf77AfH5EAH8Bf7u/v8AAAUE/QQHA/oCCAbw//kL8Pn6AQ0G3/z/ABYX9wcVCfEF9v/9/QcG/gEHBv798P7/AAwM/AIOAfgC
FwADAP////36+gb9CwAE/fn3BwD7AwD9Bfn9APj1Bv7+FQTzCQjW/A8K7/79EwoE+v79AAkF+AEDCP8A5QUD/AgQ/gEU+vYF8f8DAAcPAAoQAfkC6f3x/hkS
7BEBGvgG+P4A/gUHAAIIBvsA9PcABwkG/AEK/fsGDvYI/f0ABAL6DAD++fsCAAsH/QULAPgGAAAAAf8AAwIA//z/FP/+APz6AAL3CwUBAAAA/wAAAQAAAQD/
+wAAAAQF/QAFAv4CB//9AP39///7AgP+9/3/AAgI/gEGBfz/FP37APLxBgDwCA37Ef0LBPDvEv758gH7BAT/Avv//Pz/+wT/7f3/AAkI/gIJAvoC/v4AAAIB
AAECAv4AAfn+AAX8AgX3CwD9+/Ii9gYDEv0J+e35+f//AAQDAQEEA/0A+Qf+AAUJ8f4FAAEJB/sAAAP8CQL+DP749/3/AAUEAQIDA/wAC/8AAfn2Bf/5BAf9
9v7//gsO/gQEE/n8Bf4a9/DyHP8L7PX6+vr9AAsK+wUGC/v+CQD3APoB/vn+Cwf3BgrzAPoD7voE9gUL7/b6/AIK9QAE+PD+/Aj/+wMH+gAC/f8CA/IMBgv8
B/4E9fsBBw2i7voC2gzwFhAF/vP5D/r79vcK8QAEE/L5APn0BAfuGQz4AQcBAAEC+fwC+QQECAj5BQUB8fYA6wwM+w77AAoR5fgJ9wQP7AMY9woKCAIe6+gL
8/z+AAYH/wMJAvsACQUA+PX2Cv72CQf36fD9+hkOAg0OFu37+/4B9wMDCQYDEPn4/wP8BP8A9v3+/gYG+AIM+v8HB/wO//f97Qr/9wQI9gAKAP4H7v3/AA8P
+QQPBPYGBvb///77CAX8Ev/3+w0A9/oF9/0F/wcH+AIJAAIEBQEF8fsB8v0ABAUGAv4I//3/Bf4R/vP3Ff4E8Pn65fQH8xAOCQgXEe398AYE/hEZAAEWBfMF
D+sf/u3mKP393/TtFQf/EPDt//Hu7RIB//38AAcD/wMBD/////37AAgE/gQBD/8ABe0XAP/8GAkH9/H2/fMD/wgHBAcHCPL7B/H+AgL8BAL8DgH4+e//Ag0K
/wYNC/b+2/D/BRcTAgYTCe8A8wD27xAO9RESFfMP7Ab7AA8R8f8P/PwK6fT8ABMV/QgRFvT9Bvz9AgP/AQH5Bv/88vwB/Q0JAgUKB/UF7wQA+wgN/gQPBfkC
9AX//wwN+wMOAfcFAPsCAAP/BgICBf35+P3s/xIG6wf5KAgA/vz+AAUD/wMCCf7/DP0A//v3Cv72CgXx/P//AAUF/wIFAfwA8gMA+wMJ/gME//0DDP4AAvj2
AwH1AQcA5/EK7wUEFQ8IEe//Ffj5AOvoCwDmAw75HQr/Be7nAvXi9RYCFwMa/enqCvkH5wQD+vz//wYFAQQHBvoAEAYAD/Pz+vX28A8GFPL9G/rx9fPy6g8K
A/X2/gwO+w7+Fvr9APv2AAgIBAUHAv0G8f0J+wICDgUO+/ECDfkE//n0DwL2AgD47u3y+h0D8hQRIuwC/gv9/AIC8f0B+QMJDvv/AP75A//5CgT7AQL/AP0B
/v78AgQB/v3/+gQCBAUBDvz75yX/BvsX5+8T1QIbCQQG/QD9Df7/BQT05xX6AAkN8v0L+f8OIAAPBejkDvb26gr47gIFABAS9f0c+/cICPkC/vjtDwH0AwX1
6vz/AAsM+gcN/vYM8vn5/wkF/Qz/GP7++v3//AYGBAYEC/r8+////wQEAAEEA/0A7v/7/g4O9wULDfsE//UOBvgADAEH8/YD9BMA+P4MA/UIAfwECgH8BPwA
+v78AAUE+Qj8/wUI8PwCAwUG+vkABwkB+gIAAvsE8u4HARMRAQgU9e7+5Af9/g4Q7AIS9PgW9PwG+/wDDAIEA/r5+vv8AAwH+wYDDvsCDvcA+/z0DAT0Fgfx
8wD4BAoL9AQNCP4J9wP4BQMH9AEJAAMKCPQB///7BQEACAL5+fL+CQcE+AEE9f0IBfz6AAL8AAXwEgH6/vsAAAUABAQACPz77AIFAAkG/wET+PcGAPrxAf37
9Ar47g4K+/r2/v4B/Qb9BAINAvQB/AL3AQf/CwD+8P3//BAR/AUTEfYBAv3/9gUGBAcCGPv87/8ABAwP+QEP/fgH+fz9BgkK+QMHAfoGAAkA/Pn+/vz8+QQC
2+rtGSIa3wUW6vEe/Pr+BAD+AwH+AP/99vr//gkHAwUKC/j99gUCAAADAP0E/f3/9wQA/v4EAP0CBAT/+f//DgUH9fwI8f8L7hP/AAQP8PgI7f8NEBQa6uPx
C/4T6vUI+hARAPYCCO8K3voFGAH5+e7sCALiEhTxBvcC/QAGBv/5Df78Ff3//fT4AQHyBAYBAP3//gYG/wUGCvoA7gX//gkM+gQIBPkE/w/9APoF7/YF7wkN
+/v+AAYCAgQDBvsB/P7/AAUEAAIEBP0A/w/n/woK4vcKAQoN+vsH+v3/DQMFAvn68fUB+wwJAwcNFPf9BfwKAP37CgH2/P/5AAkH+O/1APn3+Qj9+BMB/fwK
+PQI8AUH7fv9+wwL/gsJFvkD8/n7/QwK/QoGDvcF/wIKAgAC7f4H7AAL7AD7AAUR9gMLAfoF8PcG/gUEDwUKBfL4+/wAAAcFAgQHBPr/7vkD/gsI/wEPAfYE
AfoIAAAHCvwA9Pj68gEA+w8N/gQQEPYABQAEC/fzA/f7+gb/Bg7/Dfb7+O365Q4KGwD5Avzz//7qBA35F/36APrzAP/zCAr7AgYAA/r+9/n+9wkG7Pv3AxYS
8AgKDfsK/gH9AAMB+wAABQEC6gD5Aw4Q8AIJ//0H8/P8AQkGAgwKDfgIBQAF9fXzCf31AwX6+hEB+/sI+vsI9wQGBAcAAPr++fz9+gcE9QP//wcN9/8NAPwG
EgX+Avn4BPz1AQv3AAYAAP0E/P4G+gEDKP3+AOHdE/zbBRfv/f8AAAMDAAEDAv0AAgUF+fX0Af/9AwcBAvn3/v3//wj/EQMA8P37/hAN9AcLE/kBCP4CAP4A
BQL/BP7/DgH5Afn5/Pz3Bw36+P//AA8P9wILA/gG9wD9AQoM9/4OBfsE6f///RUU+wUTDvIB9vvw+hcM9goHFfoF+AAD+ggHBQQFB/n16f77EQsN7f4O+f4O
Ev39//r3AwLyDAb5/f7/AAcFAQMEDfz+8fz//goLAwcNCPX/C/4CCfv6Avz/9gEEEAn+/e34APny+g8G/AP88wMC/Qf8CwH/7f3+/gcH+wQICP0D8fv//gkH
AAUHCfgDEAYC//b2APn6+wj+9gj/AAQK+fwG+v0E3vX6AiAc9gkaF/AF/wj/AfoA/vv/9gMDBAf//v38AQD6/wX9BAX//QED+/0B/wMG////AAYH/QIFAPwF
+P8F/wQGBgEJ/PcA6/j//hEP/wgQD/QAAP3/AAIBAAEBA/4ADPEHIAL9/gsA9fj7EfsA/vjyCv7yCQjvCAjj/wH99AntBhAAGAoBA+7xA/Pu+BD53BH+/Q0Z
6Poa+fsSCvkC/fn1EQP4D//x/QH/BQUH/P8C9/wE6vX9ABYR/wwREPABCf79Bvb4BPr3/AT9BPsCAQD/DgQCCvj4////AAMCAAICBP4A9wEX//oCEvwI8PX7
8Pog/vgEHf4O5+319g70FQEK6vYO4wQf/PwE//38CgEEBPz4+wP/BQQG+PwD9wAH+e8B/QUEBgYEFPv5BwH/Bv/+AAD89QIBFgH9//T0CQDwBQj3AvP89QkA
Bw/2H/rz6v3/ABIT/QMRCPQBFf/6APjzBQHvDAn6Bfz//wYEAwUBD/z58fAF/hEDBAkRFvP05vcEGBMM+/8R5ucQDPoA/vr2BQf7DgYB7f3+/hEP+AgOCvQJ
/v//AAIC/wECA/8AGf0F9+7sHP/rBQXsCPQACAL9BQX8APz9/AH//AYEAAEEEAD+DP3/APv2BQH3DQf9/v8A+gICAwUCEP37Awj7+P4D+AEC/QUAF/P9EAH5
+vr49ggD++j3AxoE9xL6EfwB9hL++AMH7foE9gQM+Pz49wPxBQMCCgAJD/78AAD1CATsCRAF9Qr4A/0F7P37BAsIBvr/AwL+BQIABf/76wAK/AMICfsM+vP8
ABX4AP8I5/YE7w0RAgv/+P0C////AwL//RX2//8S8v8O/AIRBAQA//cC/v0G/gMBI/4Q993fIfzi+A7o9QcCAAAK/f0L9/0GA/8P/vf8DwAH8vr99Bb5/v8F
+P8A+AcO+RD+Af0E+P0B8gMKAP4A/gUE/gQFA/0C+v4A/wcG/gIGCfv/BAD/CP8C/P/79wEE/vAL//36FQsBAvL4CAP/9/f4/P36/AkM/gD68g4H+woGGvkF
9//6AAoJ9AIDCgEEB/v/AP78BQP+AQD88fj9AAsJ+gcDFPkB7PkKAAcN+gcO+e4H+Pb8/wD+CQX2GQL1/v8AAAIC/wACAf8AA/8AAv38//39BAUABQH++f37
Af/+Dgf4/ff+/gcCBQcCEPr59PoDAA0OBwYSA/D+8voB+QMCCQgICff6+/sDAAQCAgcECvoB9///AAgH/gEHBPwA+wMA/QQG/wIGA/wA9v8AAAgI/wEJAfkD
AfT6Afn1BwHxAAj58v/6AgQG9wIA/gIG//z+AAMBAwIADf78BP7/+f36BAD8DwL7/vv+/w4M+QYKCPYD9//+/QoJ/QMIDPsAAvv9AAUCAAMAEP78+v//AAUF
/wAGAP0B8gMAAAYN+P4O+/0HAgoCDv4D8/QC6gQPFgD1APz2/ADuEAwAAAP/+P0B/P78DAX+AwAA/P//AwP9Bv/8/fj/FAQE8vn7AAcCCPjtAP78AAX7DQT5
GPr/APnyCQLvCgX1/v0N/f78Ef8B9vn28f/+/g4N+AMJB/sE9voDAQ4LAQUKCPX//AMB//4D//f99wb8+QL9/wIG+QEA+/8FAPr/BAH9BgAACf//Cv8A//f2
Bv/3BQb5+vf1AAgC/QUBE/8C9Oz9ABYNAhAJF/AA7AUA+wgN/f0SBvgB+/8AAAAAAgADBQD++wgA+wH/+Pn9+AUG7/j/BBAO+wYPBfUFCf8GAPT0DQH2/QD4
CxABCPT89fP75Q0Q+f3+/QsI/gcKCvcCE+ULCQLvEAX2Bfzx9v78/wwM+QYKCvoF/fECIAUD8/gI5v8SDP/9APz7Af/5BgX84vj7ABEP+AYODPYF9Pr6AAkJ
+wMJDP0B+QD/AAQF/wAHAP0CBQwA+vL7+/j49gsC+QgF/P0CAfgD+wH99wAF+wUHBQEKBPL8Ggn8Avf3/Prs/wsDCAb8Af4B8/39+QcJ+fkG7wMIBwkJE/b+
+AD/BQgL+AEJ+/wL+AEA/wUH/gMIAPwB9//6AQsO9gMM//gF+vkAAAEDBwQCCf337Q0B/gMM+v0N8fsJ9PP5ABAK/QgLDPUB/Pn/AAUCAQMDB/3/+/r5AAkF
+wQGDf//E+IK5vfzHxX1IPTu/f3uAA0L5Qj7DgAODQX0AP3+8f70DQ8D+///AAYF/AEFBP4C/gAAAAMD/wEDAP4B5fz4ABUQ+QgNFfj/8QUJAPcEBvwY6vcK
DQ0A//H79vL35g4O7APzABkX6gETAfkN/BQJAO79/PP+6AgI5SIBCwcY5fMO2v8c6///DRER7AAP8PkU8Pr/BxIP/AYP//MIB/4AAP78BAD+CAP6/gEM/v7/
BgAG//kF7fr/BRMN+gkJBfEH8fL+AREKBQoIDvT89PIMAAoKAgEIBPj1AP8BAAAA+/v/+wP9A/wIAPr7DgD4/P35Awf7+/8I9/4HCQUACwn///f9/fr79QkE
9+z9BA8D/gz+A/QA9/wC/ggKAgIHBvf++Ov6AAoAAggEFfz9+PH+AAwHBgkKD/b6/vj5AAD9AQP9CQIC8v33ARMO8wgKDPsIBfz9//38AAT5Dwf4BhL/+ff9
9Pn7AwwJ/ff7BBII9QT+DP/+DP7/CPz7/fz7/QYD5fH8AAoE+QgCBPoHIPYE/OnhGgDkBArs7fzvARUX6wkIGPwJ9f79/wYAAgMBCP78A/X6+QYBAhH2I/77
BQj/+fr+//z8Bwj69v///wkI/AMJBfsDAv8CBAUE/PwD+QAC+/wM9vb/DwkJ//f5Afn+CQcF+/kDCQH78Pn/BxQR/AQMA/QD2931ACMX/hEaJOr++/UBAgcB
BQcEBvn98/n5ARMO9goHDfkE9gIO/v37E/j/+gD6/f8B/gAAAAECCgH6E/78/O/zCP/w/Av69AP6AAcJ9AQG/f0G9f/+AAkI9wIICfwHCgUGCvT7/vf96QUK
6PT8ABYW9AcPDPUC/Av//P4E/P4A/AIDAv///v/+Af//BwL+9vv+AAwJ/QUJCPoB/AQB/QAE//4FA/8DBfr/AAX/AQP6Df/7/f//AAMD/QADAv8B+f4AAAcI
/gIIA/sC8gn/+QUH+/0JBgABH//8AObkEfvjBBPt+fX+/AcAAwMCEQD6/f7/AAMBAAECAv7/6/X/BgcC/wMEAfwG/f7//fn3Af32Cgr68xH9HwcI5u4I5QcW
6v4AARAO+wMPBfYE8wL6+v0H+gED/fv+HwwEANrnDfbp+xb7A/0C/vwCBwP/CP/5EeYMBQD8/PoK/AL4Afn2AAAG+wL/Af4AOf0K993TG/rZDBvm+gP/+wYH
/wEDB/0A9gAA/wYF/gIICPsCAA8C9PsL//4ABgIC+fL/AgoK/wQMC/n7Ev0E++/xCPn98Ar+Bgf+/gEF+PkC/wQBEPb2CwoD8fkB/xH9/v4AAAABAv4KBP3+
G/8DAO3zDAHx+wr9B/36AAgE+AL8DwP6Cur8DP/3AAPvAwYDAv4ACf/7+voA8gMK/QcAAP8C9vsB9gMIB/749vf6Agr4DQgK+fkGAwYABgME+PkAFP3+Bu/q
BvnpABH6B/0A//r3Bv/6CAP89gT9Av0C/QAAB/8D/P4JAAEFBv8K+PgG5vz/+xEPAAYREfMBEvD/APjyCATvFAjz/vX+BQcDAgMBDgD5+Pz/AAkH/wQHBvoA
1wH8/x8d9AYcBOwO9v39/Q0I/ggGFPkA8gICAAoO+v4OAfoG+uvxABID/QYBG///+wv/+wUK9/wG+wIHBf/9APr3AALxCAj9+fcBDA8M/wML+/QI7PoABg4M
/wUO/vQHAgIB+gAF+/4G+wAF/QkA/PwE9/z/+wUG7fz//gsKAQQNCfYCH/8L/+vrEf357wUA9PQE9QD/EQ/zJfjx/An5BAwI5wACAQUOCfoB/ff9AwP6CAL7
Evf/APr/BQTwDf/+Evj+GfXyCvTz6gz89gIB/gMJAAAEAfz//PsBDQwJ9P0N8v8ODgj++/j5/vv3Cgj49v0C9AEABQYHG/719gH/AgUJAwALBPr7+QD8AQQB
/wL1/QEG5wH1ABAU7gYLB/wN9Ov6/w4FBAoFHPj6/vz/AAIB/wICB/8A+Pn9AAYEAAQFCvwA6gEEFQQH+vYM7/wMAQ79Cvv/+fr78QUHBAIG/PP8BvcB+gX9
Dg3/9/f5/vv7Bgr9Bf3/APbwB/7xCQn+DPsA/vr1BgL6Ewf5+///AAUE/wEFAfwB7gT8/woO7/wI/QIK9PH8AA4M+wMKC/v++QIA/wQN9gIM+/oM9/7/AAUE
AAIHAvwA6gP9+g8S8wQQAvoK/wYCAPsB/PoA9QQEBv0BAPz8B//2CAL19AX4BAgJ9gUM//4I/AT9AAEC/QEEBAECFhH+DOjt8+rw7BsIFfX+Bv3zBgDzAgX7
AgL9CAUG/QIACP8FAP8AAQAAAAAAAAAAAgD+APz/BP78BQX5AfgE8AL+CwcGE/n7/AAAAAID/QIEBf8D5ev88g4GBg4IFPH8BwYH//XzBvny7Aj+/goA//z+
+fn99wYFAP//AP39Af7/AQP++fsAAAQEAAEGAfwBEw3wAOvt9Prw9BIM8w/xAgII5v4A/QsN+AkA+v8J/AAH/v4B9d30AAkJ/QsLDf/5+P37AAkK9gMECP8F
EPn9//75BQbyEwL49fPt9QsF/xMNIPP8Aggi0fsBGQoU8esECAAA/Pz5//77AAUA4v0I/f4OBQgcAe/+CP4GAPf1DP/3+gD79/7//wsI/QIFCvz++QsB/wcN
7voN9f8O+PwV/gT9DgYCA/X48/IU9PgAEgsA/On9Av4A/fj2BAT3BAT9BQjx7goBBBb/KgD6AAP//v8C/QH/BgT/C/D/AAT6DAn4Fv3y9v0QAAECD/8I+vH3
Ffj9COvqBfztBRH9GiP6/Or36+706hsQG+bqDwLrBwDnAxL6F/8GAPD1C/z79QX8EPL7Bvz1AwPwCwf5LwEA/urlB/XiBBrsHe8K9vn/DwryDwPvFQAQAPTw
Dvz5+QH5HfABAPfoEAHsEArrH/7+CufnAvPp8BgAFwsB++juC/fwABL6BQT3/gYI8f0DCQgE+QsA/AIJ/v4H/f0C8PIB+AIH+wQECPj2DAgA//b4/Pr0+wv/
8P0AAAoM/QMJAvkA/wD/AAEC/wABAf8BBAT8+wT+/gL6AgH9B///AAIE/AEA/v4DAAD/AP8AAv/9+wH89wj//wgE+wEE/vwCABXz9/j69Pr/8gkH/PkG//r7
CQH3/P74D/QBAfvzCgPzCgL4AAH4B/7++vv//AcD7wP8BQMF/PcK9wEE+gf+/f0H9P4D/wMK9vIACBEJ/QUOAPQC6gACAAkQ+gEI/fgG+ADxFhQP4/sN6/8Z
Df4BBvf2Bv36+wT/7xYC9/sM9foJ6f4P/QsM9fgDBPAW+vv/Af4EAAQBAwAL/PsD9/0HAAsLAgMNAPj9DvcG/vDtFADs+wXw9v7/AA0K/gEKC/wAE+4CAfv3
DQH3BgDz3gT6/Bob7wUZBPIO8vsB/gsKAgQLCPf9/fwGAPz9Cv8L+Pv6GfH+B/rlDvbs/xXyEggSAOrrDvP95gX7E/0G//f0DP/7/QH5AwD/+gD8Cf8BEQL6
7Pv//gkK/AcKBvcEHgvyC/f59u/u7hgLBwUS8/H+E/37+gMF6wP9AAwP9v8MAvsGDQ3+7vv5AAv3BRD3EvYBAf75BQX+Bf/9BfcA+gP8CQn6Gvz4CAgCAPP5
BP34/An99/f4AA0GAQYFF/z7Ff0J/PH8CvvzERDwA/UPBfvzFQEA8vP6+/UOAAT9EQEJ/PT+/OT+8gUCBQcDEf3xCvgCAQP6BQb8CP36Ev8WCeztFvn74v/5
FvT+/vnyDAfvDgX3E//+/vTyBQLsBQr5JAcD9uTmEfrrABPvGgX+AfT0+vrr/xIBAAD02wYH8wTyBf4DBgH8AAEC/QD8AQIB9PP7AwQF+Ar/Ef8AGQAL9vbx
CQX99QUFAfj8BAMC/wD9BgL6B/0BAPz4CAD4BQP2AAD/AAMCAAECBP7/2x34+QgY8vcd6fod/voA+QIA/gX8Ff76AwL5/gD8+QT2BQcB/gP0AAD/9AL5BAgK
/QME8f76BwD/CwX+Cv4HAPXzEQP9BP/5+gAA+gwQ+gYQDPYCEOQD/wb0FAnxFwPsDwIAAPT2Afzx9wn95/wB/xMT/AIOCfYCAvn//wL9BAT+C//9DPEA/v31
Dgj0EwH0A/8EBQoC9vwA8f8JCAoD4fr+DAj7HP35Agj/+PoA+/0AAwQBAQIB7/n9AgL6CAH+9RkA+PQT5e4O5QoW5RYAAAQS7vcS5P8XFvQBBPTlEvroEhnr
/wj8+gID/P4ABAP9CP8D//r4CgH3BAD7AwLyAALz9P7tGRD+NP//AOHbEvnaAxnp/gPn1+/68ATwFxDzFP//APPyBALvAAkBBAITA/f8BfwB6/4FBPv//wQC
AQQCDv3+8QAA+wwP/gYKE/f8+AP7AAcG+AIGDP4GBQEE/fDz/f789wkF6gf99goP8QMKBf8J9///+w0B+f/9DP79FPEN/N7wG//y/QTtAvv/AP/9BwL6Bv77
/QgAAAIF9/wC9wEGE/4AAPr0BwH1BgX3Gfz/AO3qCwLmCg71/u/21f4MAxD4DQH2DP4LAPL4Dv387v/7/P39AgL+/QAABwP8/AL/AAIB/f0AAAIB+/H58xMG
8R8GIu8P/AEBAAUIAP8HAfoCDP8CAP35Bf3+/wL6I/0ABOXgC/Tm9BT2AAAHBfv9A/0A7/8CD/j9/PL2BgD5Fgj3+/oM/QIIEQET9+79DvgP/vf3Dv79/P3u
6gj5+wcI9P0FCAMG/f7k+Qr89QP7Hg3+CwEGBwH9AvwB8/4IDQH5/P38/v/z/QT0C+kC/AHuGv/5Dwnp+P4A/woDAQALBPkD/AAE/P8AB/z/AP/6Afn6+gD7
CgT1FwTz6//9AA8Q9AUSBfYN+PQI+QQAGQcHEvTr+x/59AAL9Pn5/AYIAP7//AQCBAX/Bv3/3ej9AhwUBhAWEub5CRj48fT68/jwChEBAf0FAvz8Cf/++P78
AOP+7wX3Fxr4HPUBA/0AFAEA9/kC8AML6wD8AhUX8wQX//EM6gX8AAwQ9AQPBPsJ8f0E/wsJAgEMCff7+/4AAAcGAAIGBPv98gf+/gYM9/4FAAAG9Q3++wMJ
9v0E/AEH9gAF/wMDBP4I/fj8/P8HAv7/Bf4E8vwEEu0LBe/uCPv4Agr/9AYFCv8C+fEF8wQJ/ujt+BH+8xD2F/0B/gj+AAoS8f4M+PwK8wH//gMJ8gIFCgEK
FwT+APLvBvjt/A3z/ADvCxAk7gMa8vce5vv8/RYS9AUSDPcFDf8FBPj4Bf36+QEB+w8AAP8G9fcE8AUJ9QwBEwcQ5/AL4QEa/vAF8gMHBBP/EPoE6/v/8Q4P
CwwKE/L5BPkFCQUDAP4G8vkEEf3+/P34BAL5DgL6EAH/Cfv+9/rz9AsI7/3s6woT8gIKDAT/+v4DAAMDBQIG/PsB+/8BAAIEAgAF/fz/7RkD/PcM9/QI6QEQ
8vX+BQ4L+gEGB/v/EwkA/OzwA/nx+Q79+wP/AAMF/P4E/P4DAAQN+PD0Dvj57QH7Ag78Fvn3APn94gQNF/4JAO3tEfz87QD6F/QHCPToEv7qAQf39QX/BAoI
8AAH+/8LBv0CCAH8AAAE/gH/APP/CAgB+gT2/v4H7gv/BgUJ+P8H7/sP7/L+/w8NAgYPB/T39/gAAAkIAwUKC/n8FfwB8+jqBv/vARH2E/4AAPbzBgH1/QT9
CPv6AAP39QQFBQoECvwQ9PT6FgfzCAX/FvkBBvvyB/vxDAn4DgcGAPb6//QC+Az/BAH7AgP5/f31/gj9+/0FBgIDAvwA9fsA/vUO/P//DQL+/vn+CfwEAPj2
B/38/AP+BvIXAvryEwAC/fX0CgoQ/u73EfkB9gMA+QgCBQIE9v4F7v8NAQYM5xX8BA0J++f/9QgB/gIIAP8L//z++QEEAwb9/AH4/QEKDO3++fzzDwrtFAP0
APcA/AT9DAb9FPr1+wYB/wQH/f8C+v4ECf0EBPj5Bf38/QEBCBcA8/X9+vz7/goCBQcM9vb5DvcC8v/78eb6AAkFBA32Fvr59v/96vz9AAAMAvz55vMG8woJ
CAsZBun8GQMF/u7sCv7z/gv7+QADBgAF/v4F7/8LAQD/BQEE/P/+/QECCAq74QP+6QHrAAbyAN74/wgCBg0FDQT7Hu/3//TtCQrqHgz0/v7////8BAMACf7+
CgAAAPn4Bv34Agf4DAEEAPf1Dfz5AAT3DQgL//L7BPcB8gL+/QcDAPkC+/oB8QMJBP8E/gb///0G8gMDCgUA//76+vj88QkE9AYW9foCCwAT3fQQ8/UCAAgF
BwUGCfj7+icH6/MC6/YJ+BEG+PoI+AgFAgEO+fn+BAEC+vb2DQH6CQL3CfMIAfz7EQL6BPr3FPH4AwL3+gTyDgkD+PsR6v//Cgn/D/vx7gP+BA4Q9QMN8/cQ
ESkF+/IB8+n03g4M9gb//AIG+P8I+QAI+Az/Bv0H8vYG8AYK/Pn97gQFCQ39G/r2Efn7/fv//gIADgQCDgsKBvn3BPn76gEH9gEAAgkH+/8HAvwDAPQK9/f7
FRAGD/f52SUO6gAY9PUc6vQW+fADBgUCCAP6Bfz27gUB/gcN+gEM/PoH/Rn7/PkK6PMB5gsP+/r//AcEBAcFE/n77wkGAvwH+PgJ6/0J9gD89wwN+wgHDvz9
/Aj+/QUI+PwG/AEDJ+j+/+jbGQfkFA/qIv8GAO3pDPvv+Az7Cx7w4AAA6gH/FRQTBfj//QH6CQf8Ef734x/79A8Y3vkeBgEY9hT78/8O8f0J+gINGuwHAvbv
EgP7BQP4DPn/AAL9AQf9Ef8A/v0A9gEBCQYCE/z4+x4B9+378/L26xEN+wj/B/8H9vkN7gMPBPwT//P4E/r/9Pz2Bwj/AvP5/e4A9Q38CP0I+gYC+f/5/gL7
+/sABAgE/wID//wCGO4B+e7lFATkHQzw/QQA/QIA/gADBQIA7g4CAAQQ8/wI9fkLC/z9+wT+AwX7EQL28fIE5/4ADREFFAD38f/7AAkH8gEEAv4HAQP99/sE
BQb+Bv/9AAAFAAECAwMC/P0C9ggAAAEG9vsG9gEJ/wYAAv0AAQED9f4D6g3/AAgM8gAN/v4JCvQB+gD9EAX9HfzyBfsE+gEADAQBDfn0+yED9PkJ6vIN7goU
8Pj9/w4N+AoIEPgK7wkFAAQQ+fsP9fkL9QoDAAAH/PwI8P0HBBL///P59fX08A4N+AP/EgAG8fQI5QAV9/sOAAIBDwAM9vT6FgUG/PTzDP/1AQT16/8E/RAS
+AcSAegO/v7/AAgEBgUDD/r5BBkH6vgKB/4GBgLyBPcAAAL7CgX7DP359vn/Aw0JAAUMBPYB/vch+/f7HAAG3OX8Ev35DPnx//nu/hD+EfcBAPnxDf3zFAfw
9gT/AgEI+f0K9/8H+f33/w0K9QYGDvwB+QH//f8I/AEGBf8D//8D+Pz+DAQDCPv56P//BRIY9gMV9vIL+/kUDP//BvkJ+/UFBf/19w/+8gIKBwELBun6Af73
CAT9FAH3BeT+CAz+BAcDB/v7DvIA/wf/AAD5Cv715N31ACUd9hUSJ+389/3/AAcE/AIDBP0E//38+ggH/wcDC/wBA/UAAQf9BQn8Dfz9D/39AP77BAH2CAP4
Bv4B//z6Av33CQX6AwH7//8B/QL8BAIBGPb4AAv1/g8G/AIO9vsGAgQFCQAL/PcAEgr9APDyA/v37wsBF/z9APrvBQPvCQX54gD+AR0c+AYYBO4FD/8H//f2
DP7++gD64uwBABgj/QgZGuv99QD+/gUDAQECB/oD/fz/+gMM+wQKC/gL//j/9wL/CAb/Fv718gP8+vwJ/wER+/gE/g75/AYC8P/9CQkK7PjxBRUO7QkKDPcQ
Avb//wP+BAX+D/79/gT+AAgG9P0DBAH/BP/8/Pr7/v/7EA34CQL8BwEE9foGBAUHBPsAAP/9BQL9CAD9DAYDAPvzBQPwAQn5CgIA/gD0BAT8DwT18P3/ABAP
+gQQB/UC/P0AAAUEAQIEA/z/BQUB/fgBAQP/+gEIEfP/BAoA+woBC/0JAvr18gn/BgzyD//89fwAAAkHAAMGBfv/Dgn3//XzAvvvAg0ACgYC+vT6BwL5BwL8
/fsAAQkFAgYHCvgAE/v/APXyBATwBAcAIvT7D+7mBvLmAxv6+Qog+foBAgQU3PIWCwoI//0B/P4A+QMAA/QV//L3GwQD8fP5Fvv+Aff1BP3tCwryF//6AvPr
+f/lBhMD9PgAAAkJAAQKBvgB+Pz5/g0I+QUCFP/+AAX+JAEA6PAH2wcf6voLAQgHBQQP8u0I5f4M/wINDf8R9u37IAz2BOXk/e/d+iP6EQUB++3tDfnqBhHz
HPH0CO3kDQDZDhbw+v4AAAYH/AIGBf0C4Rju8hQZ4AQMCQAUAPwAAAEAAwMABf4AFPsA+fTzDgLtDwjv5PX7ABsZ8woPDfIJEQX/APX3/vjyBQ/5/PXzGw0J
6fkA8P8XE/32+QHpAgv2GBD9B+7//QkJBwsHA/b/IP0C/OrnE/frAQ3u9QIK8vv+DQsQA/IDGfMJ8ubsIwbtDADnAu/7DQPq/vrzCAj49wD++/z++QD//AMF
9QAGAAMFBQEO9vUCDv/8APz3//34BAj8BAH/A/z9/v//AAMH+v39AAwFAAQEDfsA9QQAAAMI+v4F+f4F/QAC/gYG////AQH/3x77DgYb4fIV1wAiEgz//+jq
//Tj9hr9Dv/4+v31AAbtFgv5CQoN9vvzCAX8+QkA9Qv9AP4E/wAA9vwD//wABQYA/QP/Af4ACfsZAvPyEf4A7AD+9fz7ABYH6Q33Dvv/9gT0CAEE+PsA9QEI
FP4A++/2B/7yBgn4+RD8APoD9foA9AcNBgMC/fn3BgH3AQT78QIB/wAD/gAEAwAB+wkBAAED/P8C+P4EBv8I/fL0F/3w7AUG9QECBQcI+fsQ7fgRM//8ANzS
FPfT/yLr9gL//wIK/gAHAPwF+vcBBPn1EfzwCwjw9gH8AAsT8QMM//kK/QL+AAoS8gEO+vgOE/v5//XvBgPvDA75+PX//QT5CQsEEvn6APju/P/4Bgr/HgP7
Cf4MC+71Auj74woG4/z+/xUU8AUYBvIN8Qry8wH/8/UEDQoECP34/f/4+gLwDwv67P0GAA8P/gYP+/EJGwD8BPj5AP/v/QsE+BL/9voD/PoCAQcC+gr89QIR
9gv5CwAN5vsL9w0NCQoQDOkHCAb7APz5/Pv0Bwz96gP//woQ/AITAvcE/f38/wQG+wUHCP8CAA4b//UEC+4S5P79Afz/AAUCAAQEDP3/G/f+BvDpAvjl/RX4
+f0A/QoH/QQMDfkB7Qz9CQoQ7P4O7foX5Q/yAQcS7f0S9f0P/f0ACgj/+PoAAgMGCvsEBvj3Bfz5/gX/6vz+BBUS9gUTA/QH9QAB/w0O/AUPAPcE8/0A/QoK
/AQMC/kB7vr7/hAP9AsJDfkKEgsF/+/3BPj57gj/AQAA/AIABQMABf77JPsF/erkGPvjCg/nAwUF9vz+DP4K/P8F9Aj6AwQL8QAL/gEL+gj8BQEF8/wF+wQI
A+T/AQj+EQr9G/ns+fr//wkH/gUECfsA8//6BAMH9v8F9gAKBAbpBAIF7QHwEA8F+v0FAAIDCAIE/vr8BQX/Afz//f3+9AMG8Qb//gMQ/AAL9PsB1woIAA8R
+vsb7fIO/AYA/f4FAgD/+vwCGfUF//fxDgL2BAL29gYO/fUEC/gF7vr/AAAABAEA/P4B+wEF+gXyEgL69Qf28wgTFf0DCubjCPDp7hT2+/71+f3+/AkEEwAD
GPzyFPry7fnk/BcK9QYCAAgI/AEL+/wJBBT//Pb99vj59AkH//j8+AT/+w0GEf4B8gMA/AkO+gILDfsCAP8E8vr/Df/9CP/2+P8AAAYH/gEH/vsC9Qv9CAQI
8P4I9gIOGwL+A+/v//nt/hMECQQB/vv+/f3+/gYDJgX+AOXpDPri/BH28/7+/w0L+QQJCfoE8AT+BAMO9PwS+f8H3tbkEyUT4QgTCf4V8O/+AA8KBwoMEPL4
C/8AAPf2BQD1Agb/CAD+//z7AgH4AQT/+fwE+QAECP4PBf0BAQj4AQH9+ALwDQgGBQMGA/P/A/wB8AAGIAcD/uHiCvLk+RzzMvMDBOLZGP/hAhLw7wH//wkK
+f8GA/z9F/8KAO3sFv7y+gb69Qr8/wgR7vkN+wMJ+Pj7DggJ9/8E/f8I9AIO/wAMB/wN8fQABQ7///P6+vr5+AsCBBL///IB/Pny9Qn/7v3/AwcG8/8BBQIE
E/4B//DxCP/yBgn3+/7/AQEDAwP+Avv++BcX2wYF9wMf7OshBQj5/wIG+AT/AwUE8fsAAAsMAwQK//T+FBf8AenvBO/x8g0GC/ECAgINAQbwAPv/GPADAPr3
AgDsBgT4Fvz/APr4AwD0DAb49f/9CQcD9wP/9fkL/AgA//n+/wAA/wL/+Qj6/wUO8PsJBgQH7Q8A/gAS9voU9P0K+R4A/PYE8fAD6goN+fz9AAME/QMCBv4C
AAAEAAICAQMC//4C+P//AAIF/v8G/v8DC/3vAAD39Pn9CRL+Cf8GAPf1Cf35AwX4DvcCAPz1DAT2C/734/YCABQS/QgdDOsG6PAC+REEDhALJfL3/PMHCAID
BgD3///7+wABAAQE/wACAv8ABw8H/+n1CfL15gYA8xUG+/gE+fUE5AIGCvz+//jwB/3zDAr1EQX//ff7Av33/wj89QD7/w0N9wQKC/sB+wIA/wME/wILBfsF
6fH9/Q0M9gP6Bfn6Cgf5/u/0+vTw+hT/C/X2/wX9/wnwFQYDBvv+/P73AgPzEwX2DP7/APr4Cv/4BQX0+v0L//z29/4G6wII/v/6AP38+gL8AwUGE/QECQDz
//r7AQf7/hj++vIC9fUC8gsICQT+AP0F+wAA+wMG+QX+/QYJ+gEGB/0C/QIHAfz+CQEG/PsD4vAE+woQEggPEu36+fkAAAcGBAQGA/n+CQsL/vTtDuz5+gn/
6QT//xAU9gIS/vcI+f4A+wIFBgQDDPz7EvgBAP34Df33BwXv/v4FAAICBf//APz6D//7APr3Af/1CQr28v7/AAgH+wQIAPoGDP8G/vr3EP75Avr2/AkDAQAG
+/7+AAEF9hT+BAEO7vIL6QMVCR4J7QT/AvMO9A0AHv4FAPLsBPvt+Q34/fcAARIK/QQAD/n3/f37BQwH+AEJCfsDA/gBAgIC/AYDCP8G+AH5AwYE8//9BAYF
Agf+/v3/+/z+AQcC/wAF/vsACgIF/foE+/7/AAQEAQEECP39+/wHAAMDBwEG+vj+8v/6AgQG+AH//gEE/wAB/wEBBAEEBfz99PoA9QH5AQ4AB/gT/A39Af0G
7vgD7AgT/AD/BAEB/v0D9P4J9f/+AAwM+QAKB/v/4//8BA8Q9AIL+voL7gX9/g8T8wIPAvgH8v78AA4L+AQKCvwC+fP+Ag0J+wgJD/gDDPwFEO/oFvPj/RDs
6wP9DQwN9v8M8vsICAMG+fT5DwEAB//1EgD/APz7AgH9AwL9A/z9BQUC+QEA/gAEC/7+CP/+/P38+wQD+wv/+/8F9/0A+gMHOvz8ANfPGfvTDyDqBwED//n6
B/76/AT8EP8EAPX0Cf35/AT79f0AAAoGBAYGCPj+/Qj/9QD9+/4ACQf89f7/AAsK/wMHA/oD7wn++AEJ7/sM8wQLAO8I9QIDCgsGEvz0BAX4//sD+wH9BAcD
8QD7AgoM+AYKB/oJ+vP+/P37AwECEwL3CQL6//36+v7yDQv87AX7AA4M9P8JA/wD/Qn/AAMH9vcI8gMGIvzuDPDt+vblARv6CP7/AAH+AP8C/wD6C/kA/vb3
CPz7AgbzAAAAAAAAAAAAAQAA+AP/AAQI+f4J/v8E+Pv6/AIMAwYAGv/19wj8AP/78/j99gkI/xb3+voC9vn78wEP4w0I8wUR/PwQ+fn/8BH/AAQK8foI7/4M
+gAA/gQE/wEEB///DPTsBfX/7QjuBhUM+vQABQMD/wEIA/4BFPn+//32DwTvEQHvDPsAAv/8BwT1Bv779/v+/wwGAgQIG/j7G/IH/fbqFwHtCwPwDPUF/P70
EAT5DP32+wf/9gQM+AIFCfwF+v4CAAIFAv8C/v387/79AA8N+wQJB/gDBPcEA//8CAEC//4B/gX98vcA//36Gg7/9PsAAQsK/QQKB/kBAv/+/fv/BAD7BAH+
3RQD7AMT+vgMBgEF8Ar5AA0R8/4IAgIHAP8EAAICAQMB//4C+Ab8AgkK8f0JAgMF+/v+AAcE/wMECv3/+P0F+gECCAMFA/f8/QAB/AMGAgEEBf387v4D/gUE
AgEJ/foC6vf+AxYT9Q4KA+8S+fv//w4L/gYJC/cDA/0MBvr7DP0I7vb/EwD5//fx/P3wDA/8Ber7/Qf7DA33Hfz0/gL++v0FAgL/C//34ub7AyAc+w0XHen6
D/4AAvr9APz6AgX+/BT+BfsI9/kI8AQN+vYAAQH7BQYDBPwA/PL/AAUDAAQBDP7+AO74+BEEBRMDHvzwDQD/+/b2Bf/0BAf7/wz+/AQG9P4GAAQK////AAYH
AQMEAfwBFfMABfbwEP/yAgX0+/8C/wUHAwEIAvoABfkH/vsABv4C/P38+/z/AAcGAQMGBfsA6QcA9g0T+QMTBPUH/P7+AAgI+AQICPsF+/wABQQD/wIDA/0C
AfkA/wH8CAX9C/389vwA/wYEBQMFBPz7AfwBAAIABAEABP/7BgQQL/75/f8E4gMVCPX7/Aj7Agr7Fv39BgfuAvkC8gH2BAYD9gv+BQQH8fkF9AILFvYADPbs
CvXoBQ7w9Qz/AAAF9/kH8gMLAwAIAvv9C/kG8P7/5gz8/QkU8AAV/vwN3gL//RUa9gYWBO8JAQEAAAECAQD/BP//Bf4EBfoCA/oI9gIGEwQO9eb1FPLx5wwE
AAT8/f/+/AT6BQcB8PX8/hEOAAkJF/b+//4B//8AAf/9DQL+DPoAAPLuCgHxAAj7CgsBAPL8/vj88ggCKP8AAOXhEvvdAhXs0wvw7xwg5wMZCPcR8v3//gwK
/wQHDvr8BQIJAvX4BvP/6QX+FgH/De7hAPfn9BcHBw4BBfcD9fYG8wUGAff9DwX/+QH/9f8H8fQA/xANBAsPD/D/+g78/QEE8vv/+QgH9gUQ//gCEP0L7fj7
AvoU+/oFFQIG8vP2/P8s9vf+KPsE4enw8gv2Cg8O7AEP7vAgBAMCAf8A//4CAAAB7vcC/gsIAQITEvn6CAv+/fYA+fn99gcDBhAAAPIB+vP/6gcF8wgABwsM
9AAP9fsK+fwF7QIADggBDvj0BAL+BP8A/P/6+AEF6/YACgkH9/8L9/0GHvcC+unuDv3nBxL3Bf//AvX2BAL2Agb9Df78BPf1B//6DQv//P74AAkF+QP9BvwJ
BwEA+/X5Cvn3Cgrv+gD9AAoK+gEEB/wA/AP/AAYI+v8I//wC/gH/Av4B/AL//AAH5wgG/AYS/f4Y/vcDBfUO8wD9FwUBCO/qC/cCBvz5CgHyDAL1I+v6//nq
FgndJQvx/QD9+wkA+wQECP0B+Qv//f4C/PwC+wAGHf8BA/HvBvnt/xT1/PgM+voICQQEEfz25/8PAAMGCAAX9fMDCQIACfr8+ff59goF8w37EwcM6/YN5wET
5QP9ABAZ8wMa/vULGwrbIgH26fTp+RkS8wAACQoF8PwE7/0UHu/9AvTkAwftExLz6Pj5/RAO/QUKFfn78wsG9/8N/v0N+/oD+/72AAUF+gMGCf0CAgET//b3
E/f95/zz7fQH8wUGFwkIC+zuCvwB/P76BgT5DAD6/vsADAYC+wD9Af0F9gEEEgID+PsK5vcS/w3/9v4A9wQADQUF+Pj+/wgBAgv7Dvn/AvT0AggD8gX7HAgA
AAH+AQMD+v4HBAQFCfz+AP74BQL5DgX8AfwDAAMACv8CD/v35vz++g8P/wcRE/X//gb5+gMD+P4BAQQGEwAAAPbyBP3zAAj9Ef8JAPPwGAECAfj18wL/BQwL
9f8K+PkJAwD5AAQC9wL8CwQAAv7/AAD//wH/BAAA6QcAFAoM8vwO5PoW+wr++QEG/vUH7QoG8fwHCQUE8/gN6PQLEP3///n3BQHyCwb5BvwA///9BQT6CP/9
+gIAAAMF/QAK/fsE5gb++BAU9wITCPYFBgTqCBTx7wT4BPQJHfz9APXtCf/vEAz0FAQDCPn1APb79gr/EfMRD+70CPP88AX5EwD+Bvfy/vrvAQ397//5ABAM
9wYKC/oHFgYB+vXuCvzuCgv2C/gD+fHwCQL0AQf99/ru8/0B/hT2FAYN7AAI/QYCDwQI9/4Q+/8HAAUDCAAH/fb+9/wFAAwKBQYPBvIBBBT5+Pj7+Pv3DBIH
Cgf//PwABAH2BQL6+P8GAAYFAwIF/vkBBv0B/QD8BgP5C//81vsL6hEWAAoZBOsGAAnq/AcE5/7+Aw0M7hP/AQgT8PQJ8AAKDwADAPPxC/v3/Qb6BAz4EwAC
+PL44AQJE//4/u73CgPuCw/08gsK/vT0BfH87hALCfcRAPL0Gf//8/n35QMIAAoSBP4U8fMBA/D78AsEDRIAMvbw9/wB/wUEAwIGBfv9+AUN8vgFDP4P+vkB
DAL8DPX5+vf29QwEARTyEQ0H4/YE+RIS+wsA/wAG+gED+v8HC/0BAPn2Av/3AAb4/vwBAQgF/gIDBfz/BP8B9P8BAwYEDvz/3/j+/xQZ9wMYCPID+fz9AQYG
+v8HCgH/CvoADwD9APkC7wADCvIB/wP8CAb8Ff75APEF/Pr3EAfxCP318w757fD9Af8KCgT98v7/AAwM/QMMA/gD/QP65fwK9QoRGQQH9/n8/g8M+wgHDvoA
/fwA/gEABAEACQD7DQAAAPz4Av/4AQIAGPj8/PfvCfzvFRDw8/jw8xMW+A0RDu8EBez/AAT7Ag7+Hf37BfUAAPj0BgX+DAH98wAE/wUI/wIM/foEAgT9AgEE
/f4AAAEDIf0CAenoEf7l/g30AgMBCfj5APz+7QUH9PUI/wYQAw8TAu4D9PX/DBQM+QIL+vYEAAEC/v38CQL/DwH4Bgn9Aff8+Pn8+QwCAwL7Bfj98vYBCA8G
/f/5AAcH+QQGDf8EA/r9AAL9AQP8DQH8+wYBC/sH+/cI7QIK/v//AAME/gEEAf4B+gP/AAMF+v8F/gAE8P/+ARQW7wYWAPYP//ADBQf+AggBAvsBBPsDAP3+
CQP9A/359wUAAwIH9vwG9AEL9//+/AYEAQICCf7/8v8EAQcR/foP9/oI/vn9/AkEAgcCFfr8/ggFBP4C+PgF5gAN9vYN/gACEgIL+/P5+/4D/wIDBQII/vr+
DPEG+fHxC/8CBQT6AwcFAvX///8I8QEF8vn+AAwJ/QcGCfkBCP/2//jy///qFhX1Avr+/wQEBAMCC/v6+vgE+gcGCQgCDfb49/8BAAUG/v8GAfwB9gAB/QgH
AAEGB/r+//b0Bvz6AQEACAYE+f/8AgD//QH6AQMD7f/+AQkM+gAMAfwF7fv8ABIR+QgPBvYHCAUAAPDtBvft/BD6+AMC/P8E+/wE+wAFAwQCBf8D//0CAAIB
AAL9/wcE/AQCAv7+6Pz/+xEQAQ4OEO0IBf76APn7/AD2CQoABAP3/fsA9//7DQkBBP/+APv7Av36/wT5BAL8AQAF+QABAgMDAfn3/wYH+QMIEP8G7vz//RIQ
/wUQDPP+3f4AABQX8wgXAvAQA/P5AAP//Qn4GAEFBf3/AP36AAT1AwMB5wH+/gkN9wENBfwH+f4A/gMDAgMDB/z//v3//wICAwMDBv79AAQABf4B+vsB8gQG
/gIFAPoBBfwF9P4C9h756/cI6e8I9g8JEvv1BgD6+gDrAwsGFgzuAAD95vvrChYMDP//Afz3BAL7AwT7CvAEA/v5B/8B/f7+CQL/AP77BQD7CQT4BvYEBf/2
BQIFAv0AGQIB7/b2Cv3zCwn2B/4M////CgACA/r4FPf//P/4BwT4EgP09woAAgML8voJ9gEJC/bwFv356vfw9A8H//3/AAUCAQMBBvwAAfD/CQYA+wIE/v0I
AOsCBP0FCwQH//b6Cgb/APn//v79/QUC7f8B/REQ+gQLB/MB6P0H/BAPAgUQ/fECDAEA//v7/Pz7AAf/+AH2DPsB+/YB6wQI9gf1BAYH8AMA/QMO/Pv+Cv4H
+v8L/AAJ9/oI+fn4EgUDB/f36/X2BBoZ8AgYBvUP9vsBAAUDAgQHBvwA7f4C/woK/v0E+vj+Hf0I+ujsGgPpCQvpDvT5/vz5CAr7EAT49/4IAP8BDAEI/fb6
BQAAAP7+AgD9AgL9CBTv/PX+9frzAw8CAwv6Af0E9f4G9AMO/ff8/gcJAAT8CP3+8f3+/gwM9v8MBP0F+P36AAgGAAMGCv/8Df7+F/b0+fj04wgJGREBB+7u
/u398hYD+voADgsH8/sC6/4QAfz+/QUA/gj8Cv4EHuYGC/HtDv3l+Aru8f0BAAoN/wILAfcA9wL79w4O8AgQDfgNAwH19goM9wkJGPwDE/8A+//8AwT7Ev/9
9gUJ+/8GCf4H9fr7/gT2JQwK5O0S4QMbF/79/fPvCALvCgn35ff5Ag4K+QEIBfoH9/b6AwoI+QEFDf8C+v//AAQF/wEGAvwC8BcI+PkJ+vEH6wYB9vsBAwcC
AQT/+/oA+AQDA/sB/fv99P8LA/z9APv3Bwb0BAL/6RYF9wEP+vkM//0F8Av7+QUO7v8PAgALEgQCBO7xB/vy8AsCAwYEAfj8Avz98wMD7Qf/AQIN+wAT/fMK
Dwbx9gH5/v76Cwf7Cw74//j88/n3+QsI9v30BA8I7wQBBgQF2v4GABYZAAIfAOkB8u3y6xQK/A74Mvz9AQQAAwIJ9vz/+AIQD+4AAQP9CQr9Gf72Cf7//gIA
AAT9Cv//CvgAAvv5BgH8DAL8+P8D//4DBQACB/wC/wEF/wAABgIA/v3+D/j6Dvv/9/f9AAkFA/79AAD+AAL9CQIA+gAAAQgH/gIG//oCAAMAAAAA/v8A/AAA
CgLvAgH9+QHxCgn/CAEB/PX3CP34AAX65BcF+gEU9fYU5vwQ+/L3/gQA/AX9EAMA/v3/AAEAAwACAv//+f37/woI+QEICfwCAP8Q4PX/Fg37//Pu8wf0+A8L
4AMCDgQM7P4EAAsMAQML/fQCDQjwAPv/6v7zDxUJ/v//AAH/Af8BAQEA/f8AAAID/wADAP8B7gL0Bg8P6wUJD/wI7wT8AQYB+wQM/voJ/P///vz6Af73CQX4
Avz////6BAL9BAD7EvjzAgD39wb2FA0GFvsC/vPuEgXzCAL9DAoA//P3//n3+Qz/Cg0C/ff2//n89wMD9P/uARUT5P4TCwIMAg76CgH+8fAD/QgMEfwC/vv2
CgH7EQP0EAcAA/Xw//PzABH5+wsB//f9/vn69wkB9xz8EP0J8Pv+9gIM+QX+FAgH6/sN4/8b+/b5DgH98vz/7QYVFAf//u/yAfn5AQ36AgEA/gQE/QEDAv8C
BPjs+/H2CQH4Dw0A+wEM/v4BDAAG9fkB/PP+DgwF+QgHCvsEEff0AP/3/wnwHwn97w/+/gYO8v0L9P8Q9f37BBAP6AQP+/oZ/vsA/wMBBwX/C/z6/PYPAwoJ
+wIH9fcJCwEBAP38//oB+wP/BQL+A/z7/v34AgcBAP0F/vr+BgD+/wD9+wv6Av0K+wH/+QAGFv/x/vf8+/76EBTzBgT//vYA+v79/AYIAgoQBevtDer/4QgF
D/8BAPnzBwD0BgP59/oC/P4ABgEEBP/68+3z/g4K9gkICfoI7vP++w8MBAkOEPP7/Pv6/wD/AAT7DAIC7/0EAAoLAAQO+/QGC/8AAPf1BAD3AQb97/36AhIP
9ggMBvgHGPEFEO3lE/fg9hAAAfsGAAIBBgED/fr+/QD/AAIC/gECAP8CAg8A9/4B9/n7/AcH/hAC9f8G/fsEBAEBCQT/Afr+/vwA+gQD9/4CAQcJ/wEJAPoB
/Pz8/gYD/AQBDgAAJ/r8AO3jC/7iEBLy+PoCBQUF/AAH/vwB/v4GAv39Bv8E9/wB+Qv3AxQJ6/4BAAUJHPgBCvbvCP7rAAr3BQoJ8QIE/voA/f7+Ef8AAPf0
BQDwCAn66/Xm+xMQ7AkLDP0SBP0D/f37CgL6BgD59P4AAAYG/QEJAPwD/vv/AAYBAwQCBfz96v7/ARQR+QUTC/QDGuz+/ObgGwXeEBTn8/oH/QMGCQMM/PX7
A/8AAAUEAAEDAv0B/fT4C/b9+/34BwgF+gj+AwAL8vkI8AQM8xP4+QkO9wUIB/wBAyT/AvAA5Ov83xQWHvr9//TwCgXmDwj7CAABAPn6Bf36/QP9AfYAAAEA
AwH+CAD89vgBAQQGAwIECPv+EQr8/PP+/fgB9Qz/AxYA//kJ8vYG6AQP8v/7/w0N9wQECf8EAPv/AwUFAwIBAv36+wMA/wEEAAAB/v7/+PYP7QMGFA0VEPP0
5QP//xIX+AQVBfAG8PwB/w4P/wQQDvME/vf+/wsE/wYAG/z7APj9/QMBBgMBFADz/v/8AAcC+gADBwAA4N7yAhoQ+Q4UEvAD9PsBBwQD/QAE9PwG9fr9AAYJ
+wULBf4G7wQB/wsQ+gEOA/cHBPr6/wcD+Aj4D/8A7fv8/BMU9gcOC/UC/yEE+OT0CeLu6Bb37hX8AAUH7P4F/gYODfYL//b0Fv/2BwHq8fwA/xEPAgcNCvIA
AAYAAP0AAwICBP78Dv76B/n3+v31/wkDGQ37Bujt/Pbq8xcFH/f89OTcDvnfCRzwAwP/APwA/v37+gQAC/7/Bvz4/gD7+gcBBPX//wf9Bgj2Gf318QUCFQML
7vcQ5f4cC//9/vz3AwT2EAX96fwCAAcR8voO8/sQCwgA/fwABgMBBfz97AIAAA4T+AIT+/UI+P36/QkJ+QQHEAED/Pf+AQsJAwcJCvX/Bf8GAfz6Bv38+f78
+Pn9AwkG/AMHAfsD6wIB/gkM/AINAfkB+Qv//gAF9fsE9AEG7v7/AA4N/QQQ//UFBfz8/fr6BwT0EQb19vsFAAUFCQQFA/X7/v//AAIC/wACAf8A9wcGAP0E
AP4D9PsD+v0AAAcI/gIIBPoB2BP9/AkT6/sY+P8SAvP2AQIBBgb5FQH0BPv7/QL/BAf9EQD87fv58wcI/QoJGf398fv/AA0M/wUKCvf/9gIA+wcJAQEHDP3/
CQMA+vz+BAMACQH+8wAAAAoK/AENBPkCBfn/AAL+Bgb/DP39/vz1AA4J9AcCEgID8vv3Egb+6/j19AoQCAfu/fv29/v2Bg4DBAAA/gH+AP/7CgT9/RT2HQEH
7fj79gMT9PwAAA0O/QAMA/cAIP0J/+7nFPvv+gPxE///AP75AP/3Awb89fsDAAcA/gT8B/wH8P///Q8K/AYMCfYK6gAE/AoMBAcLCPIB+foAAAcH/QIGBPsB
7g0BAAQN8/sM8/4L+v75AQUD+wH+AwICC/8CAP37AwD/AQH+///+/wgFAf8JCf357vv+/xQO/wcMD/QCAfj/AAYBBAYBCv37AQX69P4FBP0BAAD+BwAA////
///9CgT5EBAAAOPyAPX29xUG/hkC//UL9/sH7gEKHAH0//bwAP/iEhb3If8FAO7rDPvr9gj1E/kZDv3m/O0I5wADDPX3//b8Avv4Cgr4CQADAv39AgD7+/8E
K/X/8u3qEgDiIRPcBAIA+/z6AQD4AQMCBP79CwIA+PgG9AcG+P0AAAEC/gACAgAA7fsC/hEPAwgQDPL7+f0AAAcG/wQIBfoCD+8ABP/4CQb4CAH89QMCAwgL
/AEG/vwC+vv/AwYE/wUDAvoC//v/AwD/AQD+/QD9Ff8A//LvBv/uCgz6AgP5/QkE+wUBFAL5/QAI//4CCP8E+fn+6g4IBf4RAvIN3fsD/+r8BRAD/QUKC/v+
Av///gH/BAD/CQH7/wMG+vj39/n6+g4N9hL49wUN7P0G/gcMF+/5BwT0BwHvAw308/0BAAQI/f4MAvwEHwb5APTwAP3yBxP0Dv3+AAD7AAD5CQb3/O/9HhL/
9QcH6fIc/f70/f799AQADgMN8AP//wwM+AEJAfsGCgD67Qb7+gr0CQYCH/7/AOzoEQDlAw3y9QQB/QYN/f8O/fkE6QP//g4U7voU9/sPI//7+u7sCAPoDhHz
+Pz+BwcF9gEG+/8LEvj6/AD7AAXuDAf3CvUDCwDzBf/5BQT9EfgI//XtFP30BQL0+g0D7/sKAP35AAIG8v3//wwO/QUPBvcCCwkB+/cB/fMB7ggN8fj/+QwI
AgwFFvcG//wA/QIBAwQECfz//vD/AAP9AQf5FP/+BPj+/ggFBgcCE/v28Pv+AQ0M+QYLBvoGBP8AAf7+AAD8/wIB6/j7AAwI+wMLEfoF+f//AAQD/QEF//0D
8f8G/gcJBQEP+PMB+wMA/AIG/wIG//0A9ATzFQ4O5f8I4wEaEgz7/O/1AfvwABL6+QIC+wAJAgIC/vsD+AMOB/f7Afv+6/8D+Ort/BcC+BMCKf3+7AL//Q4O
+QEMAvkCBgoJ++vyCvH97Aj/9vUA/QwGAAYJEfb+BP4A/fz7BwL7CwL5Ae8D+wD4BQf5EP/zAu4I8gDzEwn0Cf3vJej+FPHlC/3m+w/4A+r/CwwBAgsEA/YD
E/UJBPLxFv/18/3xEgUM+ff/Cvv5/wL19hEF/QED+/v/8gED6vj7BRIQ/gUQCfIEABYA7/L+/Pv5AgoBAPz9/goD/AUCFAD9A/sA+wAABgP7DQD4FwX5/fLu
BP3sBA7+GQEEAO3qAvv28ggA9P4DAAkMAgEL/vUBCwP+Bv39/Pr++gcBCxf37e/u+wbkEhD88voABQ8KAAUJ+vQDA/76AgT+9P/6AwIGA/P8DgcE+AP6/f0J
C+/5+w0H+Qf8EP78CP7/AAEI9fv7AP8HCwH//Pr5BAP3DwT9BfoD/fv3DP/8CwD0FvQEDPXqDwP4BgnlBAD9/gH+AwD+EAL26wIA/w4Q+v8OAvv/C/EPBvv2
CgQF+v8B9////wMB/wD+CgD+7wP/AAsN+AAN+fgJ/Qj6/AcJ7vwEBQYFCv7++fv8AQL9BQMBAPwDA/74BP/+/P///QD9/wME/AECBf8BAg7+BPL87+788hEL
6wUI/PsD//0T6/oN//4DBPv9DP/3+gP5+/X4CgAF/Qb0/wUM7QH3AAwP7wUIBf4M7uz4/g4D/wUPH/z88fr+/w0K/gYRDvgA/vz/AAIC/gICBv8A9O/9AAsE
BggHFfj68QT//QoL9wELBfwDFP4G+vTyCwP5AAT8/gUAAP0C+/wB+wMEAAMAAAAA/v8A/AAADvb/AAD+BQf2Cf//7gQVGv8HB/oV4PAU9fQHAAUJDQcLAfH9
/Pn+CwoC/AcI/PkMHPsKAO3pFv3w+wf1B/UD/Pf5DAP+CAD1GQj4G/fy+e7y7Q8L7vX+/xMP/AgQFPUA6woC+gIP+fkU+v4F6/v/+w8QAAgSDPL++AH9+Q0K
+gAKFfz9CPf/APv2DQT5DP/27vED+AYEAgUMEPUD9AH6+QkH9AEG/wUCCf7///34Bv/3AgT6+QD/AAIE/wAD/v4E7/j9+wkL+AAFEAAC9/n8+wMH+gICCQEB
//b4EAwN7/0G+wELE/3+AvfzBADtCgv28f/z+wMF8woI/v4Q8wP/AAQM+f8P/PwI3QP6+xMY7gMTC/YO9gT/AAQI9v0I/AAH7gz8AgQM7PoG+gQMEAX//vLz
BPv3AA773wAcCwQNCvQi2+EL8Qv+Af8O9PcT+QIF9Ab2BwMI8gAJ+AIK/fr9BgP//wQABAAB/gkEBO/z+vLz6xANFen9//3yCwzvHQX0EuoFBPr1Dv4ABP7y
9+oYBAIECgII/Pz/Cv4A//TyCQL0Bwj7/QgAAP0E+fsD9QMFA/z5AP8CAAL5DQT7QbsN9S4S5wkVOvEALtIN8S0T+A8dJ/LvGukABRYJ9QMcFen+EuH4+AkO
AwYRFQIVDOP7AgwU/A4L/fQHN//yAhgMCBMzC+P8Afn29wILFQAD+P0QDvH5EgwOAwEUCe0LF+39/QkX8wwNDv0L/vzlAvocAgkW5v8KF/v4AhoG8QUQEP/+
TdYA/zAL/REcPeMCLPTy/hAX/wwcFAUS2AX4F+YAAPD85A/n8QEG8P3/+Pv4+wP91fES6+8F/vnTCwcR/P4G2g0B7P/4BuwI7gvk//H8/QMA5Qn3DOcK9wv+
8Aj/DvUH+hD8//n5CQMP9vrvCRALBgHpCfj8+PDo8vr6//IO+AMB9RAO6fkA/+0F/Pny+REP9gga/PrpBPPmAPXkC/n8BwkACv8JCf4DExXv8xHrJfwPG/bv
4vH8/eYH8AL46gMC8eny9/8L2v0A/iAU4hEK/voDDAPr9fIECeUH5AMP3wr2CQcD+/0D/fsF/AAF+wYH+hUOBAr5EfryD/r2/vX4A/8EAP3/+wgIBQL5CQwE
B/8M/gT4BP8L+/72+vv1Dv39//v+/AAI/gMG/wYOAgPtAP0NCwQM5QYM/hoSAP7XGP31+/XVD/8C/wf+AwABDvkB7w3zEwP6DAEF8/r1/gcA9wEB/wMH+/z+
9AP/APn+Bf799wP8F/D/Agz8DPsLDv8H3ff7COUH+vPx9AsIyOzh+eEP6f3pzjcZ9AH4B/8C/gUM7w35HtX76g4Z5PwTGAoM10LzIQXkJwgZyOjW6DblFAz4
IRMa9wPq0jjzJgznKwcTw+nJGPoA+fnv7vABB/P19vkB//EIAfsEBRQLDwgAAAb4/f3/APP79gQA9/QKAfwBBA8J+vsE+/IG+wIC/xAHFO4fAPz09QgL6wkL
F/0OAPT29v/9AAL/+PsAAPQJBv4CCg4I8/T/APUE/PwBBBAGCQD8AP/6/fT9BPv5Cfr/AP77+foG/wT+HfYEAPvy+fP7B/r2E/IW/vD9+AANAwwF///t5Nzz
AN8JGAkI5vgA/vgTCAYDARUM+gL09f4MDfQMFBcA/AD6Af76AvsIBQH87gD+//kKCwIIAw4J/v74AAAGCPoBCAL/2QH+/PocEggHBBkT9QQK+/wE/g4E9AoJ
NO4V/+rn3u4c+w73CfwYA/Dv5BUI6QUP8QUBAAALCAkB/AYH7+kGCvQVAgsE/RYTIv3/BwTw9Pj6/fTyBwQL/vf59gj/+wQC+Pn+AfQA+fMEAAgB5AQM+v4K
AhAG7QkSAgH5AAcFBfv4CPb7AgL6AAD6Av0DAPb/F+sbBgDn5gsL8Pf6+/X/APb+9/oGAAgCAvEE++8E9v0AAQgABPf49u0C+uMLEQwBIAj4CBjr+P/z99/k
+vwL//z/+Aj9+AAF4f77ExMUFhr+8AQP///+/v3/APkCBwAA4AADAAAVDwkEAhAO9/v//v4HBP0DAgcC8P8B/PsJAgIFAA0GEPsA+fb++/YCBwH+5Pn/AP8U
CgMIAREM/P8AAP4EAgMAAAMDDwr9AAsBCQT0/O/6EPz+//f49vQEAwL+/AH/+vsEBfv/BQQBFwkA/wD8+f30//n1+vQH/PQA9QAGAAsDCRT+/Q4BDQjy/vT9
+/z5ChMJEwj8AfYA+vsJBPn69QIG+wMHEvAZ/vrt5QUB8Pf4/wYFAggCBwv49PoDEfkA//P38/IICQX7+f7+APsIBf4CAwgF4wX/AP8SEQgB/w0H4/oC7ugY
BgH/DyQY5v8ABAgYFQ4J/BEN6BAA/ggQEBL4AAQL/RIA7P0AAPv6Cfz89Q76/wgBBwf7APv/Av/6CQMGCQH6AAMC9wr8AAoKEQj7AAADAAwB/woKDw74/f0C
AgAaAO7+5hsC8hEM7wD1ChoSGRL5AfcA8/7//vISDf4CChUNGAP//wTy+f/89fDy/fgAAP0HAf8IAggD8f4A//0C+/kH/gsF/gL9DwQCBAX4+/kD4f/7/xAW
EgMOBhQDCAEA/gH8+vcFAQL/BAYA+f77Af79Avv85QL9Aw0bIQr3BAkH/A7+BQ8DFhDv+fP7//4AAP0EAv8CAQUCABL1DA0CCAn58/nx8vsFBP0IAgr/+QkG
BwQDABD3Agb2/Or5Df8EDBH4AQz69e788Qn+AAgNDQj1/v8F+Qb+/g4ABgUC/fb4BQT6BQz4AgL1+u3v/f4AAP4DAQEBAAMC8/UAAPcJ//oIBBAJ6P4BBQcJ
CgsF+gMF/QD//vsHBwEDBggDAN/w9e0MB+sNIBALBP4JAPv47wQC8gEE8/wFAPsG/wMH+g8J8/n/AP4MCAIGAAoFL/j//gPk4+/5/urn8Ab2/wX4/vAIB/r7
Bg35+gUDDPz3Bff9Ivv/B/zp5/b9/O/yHPEIDwPl7gb57+zzAwAK+vP07gEC/f4B5xMB4/sQCA/9+goRCgL1AQr0AvICDPTyAPj0AAn9B/wIAAD6Av78AAED
BPX9CQP9CQgC/AP19QEC+/X99fv++/wOB/gIBxMJ+vf///f/9foPAA0F6fv///8TCgQJAxgLHQ0AAALq9Pvw/uXz6AsC6/4MCAQC+AoN8P/+AAALCgIBAwgE
/xH4BA3+Cf/7AvH4+P4AAP0FAwICAQYE9QH/AAMMDAf/AwYC/P4AAAABAQABAAEAEvoC/gH//gH//gT+/PcQAPn/8wcF9gkI+fH/APUJAPwFBAwF9QEA/voC
AQACAAkE9QAAAwMLDQsA/wUI/vf9+/ME+/EJBw8C+vz/AAAFBv8BAgMB/Ab+AgsDCgb5Avn79Rb5BRQHFxPx+e36FwEAAP/x9ff/AfX2FAMBAQPu8vv+/PH2
7wD5AAMPFP7+CQcD8goAAxAKEA/89/0D+ff//PEF+/YNChQJEwED+fv09vMBBv75AQISCQL17hYC6/wG9wb+/QUICgD6Bfz9CQf69Qbz//oCCPXy+vQF//YC
/v4M/w8ICQQF+P/9+wYC+vwF+fcDBwAGAQP//QUFHAQDAP7x7voA//T2D+oCAPzy9vsHAP746wX4/woJDwEDAv78+v////wDAf7//wUE6w3xEhQPHQIKEAoI
Af3/BAIBAgUD+gH+FOoQ/Ozv6fcMAgUD9gkAAAoJCwv8/v8EAwAB/gb4+/8G+PkCA/v/Bf/7/voCAf37A/3+/wED/voEAwQAEfX9//b48/EJBQP/+wL/BQYJ
Cwr7+gMCDQD/AP34+/UACPn+8fcA/wEMBwb//wkG+/j///cHAvwCBAkCD/b/APr19e8K/gL7G/IL/e3o4fcY9wECAf72/gUPBfv7Cgr/G/r8AP3n6+wFBfLw
B/39+/T8+e4DDAT//v0J+PD99wEJ/woKDu4W7vr5+AEF9wr4EuD2+/IPB+kLFhoB/P8AAPn8+/oB//8A/vYO/PD98PoE/BAGCggN+fb49BD/9gcBAP0IAAEA
/QkK/AQCBAD/AP/9+/wAAf//APz5AwUAB/8JBQIB8/z/APcHBPr+CAsHDQj/+AD3+gP9+/oA9PL+CwUGB/8ODAcD8Az9+wsSEAr0/wMB9wgAAAwCCgr5+Pf9
+fUA+vEIAPQGCA8FCPkB//z9+fsE/wP/7f7+AAIKCAIIAAsD4v38//wQCQAMAhYN/f73AAgKEPMBC//77/7+//4AAf4CAwH/AfsA/fX28vUMBQj/7Qf9/wgF
Df8ABQME6PQD//QNAAYG/BQL0f79/fYiHQIKECAV+P8A/PsB/vz+Af8C//kU/PUC9xEI9A8OC9z/9ufj6OgVCQbw/fUNAO777vsM+xEIFfEU+/T1APsX/wX/
GP74/wPv9+8FCPDy+P4G/f8J/woE9wwH/PwAAP0EAf8DAgYDCP7///729Pf/Af77B/3//vr+/PkDBQL/CvIE/e717PUDBAP9Cvz0AAwDBPP7A/r4CAb7CwgD
BwEBBQH97vwAAPkPCQIEBBAI+QL//wEGBgL+AQICBvoA+vUB/f78+AELJe/7AvLg398DDPHsC+8TAAT98wsG+Aj+Hv0YAPPv7wb69vwA/vv/APYGAvcFCg0D
8/P8APcMBP8FBhkKA/38AP4AAfYABgL9DekV//r/7/oJAvoA8wb97PcMEgDv/wIM9gwAAQwBCAz5+fP9/v73AP8FCPwBBwEAAQ39/wP9AP73APb8/AT2ABIL
EvwBA/78/AwAAAYCBwv7+vkC9v0ABQIGBwX//wID+wIG/vYA+QMF/AsHCwUA+/b5+fj/Afv7BAr+AAf6AAL3/vX5CgP2AP8BBv8A/Pb9CgMbBvfv6hAF7AcL
9Pj/APgIAQEFAQwFAf0A//v9+f4G/QQBGgL+AAb+AP/9APn97f4CAAALBAkB+wkHDgb+AAf4AAH8+fD3CgED//74+AEHAfwD+/gN/xEHBgwA+QD8+v4C/PUF
APv8BAkDBwX/Cgr9BAn69/b//QoAAAgCCAr6+voC/w4VAAH38hrz7QAFAf8AAP4CAQACAAQB8gL0BP0CBwAC/QL19A8CBxYNExry9PMC+wv/AAQFBgf0/fwC
7vz//fsIBQMCAQcE+vn/AAAEAv4I/wQCC/YGAPf38QEC8/8B//7+AP8IB/r/BwgB+RD/AAwCDQn0APX58xj8AhMIChTz+e36CvsA/PkB/fYGCAn/AfL/APIG
+vgFAw0E9w38AwYACAP6//YB9QgABQ0ECw7/+f4C+gT9/wkFDAT/Bvr/+vv+AfoMCf/9Aw4DAAD9AQL+B/gACPf4DAb/+f76/f0HAPUAAwD+/PsB/vcABgL/
Bf8A//z+//kCBQACAP78/f4KBfgJBgsFE/38/vvv7OwCBPj2CPv9/vP69+4FCgP+/P8F+PYA+wAG/wUGDtgX/gDw/Aj8BhUL7/n9//wSD/8ECRAF9P0QAPr5
7Qr78g0M+gQNAP3+8xX97wQKFQL7//7zBfjnAu/uFOMcAPvz/PoKCAr29v7+AAENDAMBBAkF/wAABQEIBwQBAgUEDAIAAQL4/Pz7/Pf81gkAAAsgHhb4+QkN
8fcE+/UCAATv+gQHAP7/AP7+/v0EBP7//v0KAv/4+vv5AP//+f7/+/cC//UNDQIB9vz8EQcLCwD5Bvv8/QH/BwYBBQH8AP79AfIAA/oA+/gHBwgDCgQMAf/6
8gv69v8A/fr8BQb1Av4CAvr5/QH//gT/BQH+//wABPr+AP4C//oCBAQA/Pr///kFAPkEBgoD+vECBfIE+v4EBg4J/v/9AAAEBPz/BAD+B/0GBQX18gcC9vb9
Af0A/vz//f0C/wMA/wP+/AYA/gD/Avv77RX29wUGBQn88/3+9fz4/QMICvkBCAD6Chr9+QT2/gLw/fX1/O0G+uv+9wQM/BQM+QEF9/kGAwL1BgIF5/z8BAcY
GAQMCRUQ/fz7AP4EBv0CBAMB/fr4APwFBvsDBwUBAwD2/QQED/P8DP33EQP4AwT1/vz6//T15/r6Fw4LEAz2+/wH/wj9+gH7//sB//v+BQsI/wv9/gv5+PT2
2/n6/fkeE/4LDCEP7fP+A/8UDgUCBg4KBQ7//QT6AgT7+Pb+/P8A//0IBf78AwUDDtEABd32++MWFhUF7/P7APkRC/wICRUH8wAA/wAHBgL/AQQC6fcH/v4J
/QcO9BELIf/6AP3u9O/0Be3x9AH9AAcLDQUAAgQCCfYKA+/z6QEH+gQF7v8AAAcQEwsC/QcK9gEEBQECBA8B9gIG5f/+/AQXFAoFAhII9v//APwHBgECAwYF
CP37Eg73BAH7/e/57Pv+APgMAv0GAhIJ+gP/AP8EBgX//gID/wMAAAD/AQMA/v8B/P0AAP0EAgACAQUDDP39Fgn6AAr79vT97+3uFAYJGfkDEwMF9f0A/foK
Bv8DBAwFCPr+BwP7AP/8APf7J/v9APLr6uf9Dvb29vr/9/QI//gMBw8FExH38wL19fQABvTvD/z//fP48fH5BP38EPgACAH6+wACAPsAFfsB+/vw6vQB/vv2
AwEAEhL6BQb/9u7/Bfj+Afz8+/cBAvz8BAf7Bwz3AQn7Ae3v/P8AAP8DAgEBAAMB9gj4/gYOE/72B/8BBAX9/f/+APr8B/r7Bgf///z+//gBBfz/CvkAAPP0
9fYEAQD/BPr7Cwj7BAD/Afb66/XkB/oKDvsMEQMM9P31AAMSE/gFDQj/8gsAAAwLEhH39/n/APYAAPcA//oF/wUD9vb/APYHAf8FAQsG/P7/AAAEAwIAAAQC
+P8AAP4GBQIAAQYD9PAJ/vAGCf8CBiYTCwoIAwz8ART87/f8+/oEBAEGAQIF/wwGEQQHAPn+/AP7/AH/+Qz/ChABCg79+/b//gf+/AEDBf75Af//+vv+/PYF
//gEBAoD+vX/APgJBf4CBQsEDfMHAvH06/0D+QkD9vz9CQsJDQ0A+v8F/Pj+CgUCAwYA+/8A8AP/+vcMCf36BQwIEhL++Ajy+fz2/OnvDfz/9/b/+vcDBAUA
9PgKAv0QBBQB9wkR6fr/APEQCw7++wkF5+zsCwMaFvoLFB4L9t39FAMGBvASEBEFFgQAAAXz+gEC+vb55/UH9wD++wcC9/4DAvn//PT/9/IJCQb+FgQJCwH1
/ATz9uf8AwH8+/77/PYABP78AwcA/gcBBQT5/vn4DP4GAvvw7P0D+vz+DQMG/O3w6/0C+f7+9/34AP8HCfgGCAYBAP8AAP3//v4CAAAACOj/Gwn2/PsJ//38
DOv/FAj1//sE+/j57QAACAUKCA0E/QQF9ev+BAANBwEE/woFAAAA//8AAAAAAAEAEAf/BAz1/AD8+e7x7vf/APkHBP0GBQwA4Q3v8hEbIAkABwUF5vT8//QZ
DgIICB0N+wH6CREIDwQAA/369/wAA/8KCAUDAQkG+/4CAP4CAAIC/gQD5P4AAQgQDQoG/QkG9fb+/O4LAfMGCRYGCQX8AgL6//n7B/Dz7//0AAYVFPkBDg4B
6fn//AQWEAELBRAJBBP5/xgCHwvpAufx5gf9BQ0OFhL6+/0D8Pv/AP4OCQIPCRAI4/X3AQEWEfcFDBUL4w784vYdFgUABhcQ/hP9/hEEEwvz+/L48P//CQ8J
DRT69f4C9wYAAAQICAX+AQED9v8A//8JBwP/AQgE9v7//voJBAECAwoF+/8A//4FAwEAAQQCCv/++v/8A/v+BPf4BP3/AP4ECAIAAv4C9v3+9/oLAfUICA8D
9vwA/v0KBQACAgsFCPoEAPfz7PgC/gL/8AL/AAIQEAj7///+HAb9+frx8+/zBPD22wf98gEjHwoAAxkO8f0IAQQIAg0E9AgKGv7u/wLx+ucCD/HvBPz/AQAA
//z8/vz+7gUCAAgHCQ8A9gID/gX/FBgBCRD69vD97vn8Af4DDPv9CAP7+ub2Gw//DQcBB/T69vP1CRD/BfwPCPj99xAFBg8DCxb58PcDCwD+DxD7AAUAAPH9
APz+AwUEBv8DAgL//gH+AAUDBQABAP/++f//AP4HBgIBAQUDAAr6/wwADAj2//f5+QX9AAIEBQL+Av4A7QH+/f0PCwIABQ0GAv/8CQz/CQP+//b6Bfz/BgEC
AwIB/gED/v/6+v0JCPf9CAUCB//5/f4A//UACP36AgT//v8DAwH8AP8ABAL//wQAAwL3//f7AP//Cgv+BQX+/fj99P7/AP4LCAQDAQwFD/wA+vLy7fMDA/75
CP7//wH7/Pv8Af38A/IUCAn1+w0O8Av6AvgH//n39vcHAAf4C/4Q/v/29Qb9+vr+3/L+8OsdDvwDCB4QAP7/+fcJA/oBBgsE/gAAAP4BAf4FAgMBAg/9/goA
Cgbz/PL56PD2BwkRGgADDAUA/wEAAP//AQP//v8A9AAAAQMEBwgA/QQC6P3/AAQSDggHAg8I3/wEAvYWBwgJARoO/v4A/vsDAf4BAwUCEPsC9vTz6PkHAwH6
Bf8AAP/7/fr/AP385gj3ChUbHxL4/vwH6fz3AAMPDf0GCgkE9gH/AAEKCAb/AAYEBuv/BPUA/vYJBQoC2gX//A0TEAoDBwUC1QP/9wMkHRAHAxgIEBfz3fr5
+vD+EfnxEPz6//39/vT/BwH9/P4A/vkFAf0CAwgE8O0A//MNBvsUChoL+vwB/P8C//4E/gQBDAT7+AADAO8FCwX/+gEDAgUB/gcK+QYF8/L/APoOBQAFAxIH
BPkA8uL48eoEDQT8GPMCBfjw7fgH/fj3AvIAAPkB+/kDAwcBBPr4APoCA/IECgH/4f//AP4YFAoEBRQOAP4AAP4A//8AAAEABv4AAP78+v0AAP//8gr6+AIH
CPr6EP4BAgAE9vb++PsBAQUC8vXqEBMSG/EGEgH8/f0AAP8DAgEAAAMCAP4AAP8A//8BAQEB/A///gsKDgz2+fkA+wAABgL+BQEH/v8F//v/APsEAfgHBQkF
8fUT+fv66wgN8RAJAOv9AP8A/vUUCQgG+Av/AQsIDQz6+f0A8v0F//oC+wH++QgGB/j4BAT5APAHCPf75PPuBQkZFPcREBQD9gH6DhMJGAr1/PL88vb/APwO
Cf0FBhEE/v4AAPwA/v0CAQEB+AAAAAEHBAMB/wQDEPkZ/+bn8w//7QAGEf8ZAO7o4xP67AoH/ff/CQT+AQT++fwA7v////MHA/0ECA4K6AMCAA0OFAwA9wIG
BgMA//j48/v/AgEB/f8AAAADAgEBAAMC/O//+f8FA/YIBAwB7wT/9f4NDQT9BgkFBf//AAD8AP8AAfkAD/L+/vj18e4KAwD5A/YJAPn/7gED9QkE8gYA/ggI
Dgz8+wEBE/37/u39+e0CGf/79///AO8EA/sKDw8MBRb/+wf8BQD3A/D6APgBEQX4/QoA9PP/BfgC8e789fMRBwkC8v7//f0OCwT8AwgGGfz08Ovp7uL+EvTx
3QAXAQEJ8BYQ5xwY3gH/+/4WDgcDBBQN8wj1+P4PCfYCCwj9Cf36AgX///r7APX4+gb8CRAJEgz5/PoD9/cI/Pv6/Af//wQD/Rf8/xcHGRDr+fP6+/MBCQH3
9P4M/v8B9Pv+APwJCAAEAwoFEv7/APzw8/QCAvf5/v0AAPwHBP0DBgkD+vMB/PsF//4H/hAH8vsHAP4F+wsC9QoK5gUAAAQSDgoA/woG6f///wIPCwUNAxML
Df3/BAD4/v70AvD4/AT1/Pn9/gD8/Qf9Dvz8DQT+A/zy//X5Dwn//wn5/wT6+fX69f/++foLB/sCBg0G6v38AAAND/wKCA4G8v76AAEREP8DBwkEGQwI8Pzx
7AUC6fsHHQT69vcA8vL7Bfv3CA/+9wP9/wLvAvP6/QYABgT9Bwby//L61gQF/QEeGBcG/BoR/AMG//79+wr/9gEF9+8DBfEOBfoHDBAE9f3/APsKBwEEAgoG
Cw0T+AP4+Qn/9vv98f4ABQILCQMCAAgG/AsADBL/CQz19PD9Afr9+vEA9e8GBw8B9Pz7//0ODPwECQsD5P0EAPkPBAoI/RQQ+AIA9/QG//wBBAwE/Pr/Af4A
/P4C/wP96/n+9/MWDP0DCRoK/Pz/Avv//PgBBwAA9tr+C/Xy4/QSBgkDFQT4AwP6APjwDvLz+vn+APkODv4ABBAF/BkP9gH6/xb87fYL9Q3/AA4PFRD0//wA
B/n/BgT2+fgE/fj4+/X4//4GBPcCBQX+7QX9/wcTFgv7AQcFAfP9CwX+A/wFAf8CB/7+BwP5/P0DA/j9AfsAAP0C/wEA/gQC/AAAAAACAQAAAAEB6wr5AQsQ
FAgAAgYH8Pj/AP0LBQEKAA8J+fwAAPwGAwECAQYE+/8AAAEEAgIC/wMC5vn+A/wNCP0GBggC7AD//v8MCgX/AgkE9wAA/wAGBQL/AQQCH/33/vHn7ub4DfTx
+fj3APwKBfQCDgEC/gP4+/39B/z+B//++AD/AAEHCAIAAQMC+vj6APwJB/cCCQgBAPj9+e4F/vAGCxEF9gj//QkQEAn5/QQF+v8AAwMEBAQA/QECDQz/CgHy
+QP79u/5KQICAfzb4vfz9+Ls8f/+//8TDQQCAgwG5w78ABQUGhP9+wEEAwD99fX2+ugKBgD2AAABAAD//QMC/f8B7gkFAQUKCA38+gQGDv/+6/zx9u0BDPXy
A/X/+vQA9vAQCA0A/fwA/fcD//oEAwkDEfcD/uvq6vUH+fz8+/oU/v0I/w4J+hUQBvsRAPz59QgH9gYG7f3+AAULBwYF/wsJAvj+APIFBPcDCw4EHBDyAAj5
AvT0Cenr8uD2APUWDvMAEh4G+un6APUI/O8FCxMAFPz//Pn19PADBff56+sCEw0LDAcU/goHAv4M//Pz6wME9QIF9/4A//8IBQEBAAkF+Pb///8GAv0EAggC
/Pz///sEAPwEAwcDCxL87gMCAvzzAv36EwQA///2+Pv9/ff6BQgA/QP8/gP5/Pn/4xYAABkSHBXz+fkAEezwAPn8++cKDQX3APn9A/oCAPgFCAcC9vwAAP4I
BP8CAwcFAfwB/PL99PYHCQwCAv8A//8BAAABAQICA/H+DwEAAf8B+QH/3wD//vwbEQgDARgO9wH/AQcGBQcD+QYDAw3//w4DCAf29/X3+voAAPgGAPsHAgsE
Ef8f//Lk2xMK5voF7Pz//v0PCgUDAgwJ9PAMA+v16P8W/hEO/QzzAAwHDfT1Dvj1BfoABf/6+v0GAQMBA/n0BQUBCPgCCfn5AP8AAP8AAAAAAAEAFwL5BQr3
/fj1Bevx7QD/CwsNEhX/9wEG/v////4CAf8AAQIB6wb1AP0GBvoJAQkB+Qn9/wgECgX9//z/7v/8/wIKCf8CBQcC/fsAAPUC/fsFAwsF8gb7BwkIAvwCBgUF
8gP9+gENDAICAgcG/v8A//8CAQABAQMBC/oAAPoB/fgCCAYAAf4AAP4DAf8BAwUC8AgL/wYNCRD59AQBAwX9/QP+Av3+Av3+BAT/AAD39/kA/vb48gUF8fkJ
CQ7//wYIDgUCBAL1+P37/PX7EPz9Bvvs8/T1AejtBv0FAPn68wIC+gUC9vEACQMKBgEHAAgEDwUE/wD4+gP6+fj6//7+//0AAPn/BAIAFgD6/gL2B/XtC/Ty
7AD/AAIMCwP+/gcGCO/1CwL7+fEKBQH75/UA/fIQBfoJCRgM9vb7APwNCPkFCQ0D/vr4BwUGFQH7BAH+8u//B/0E/f4NAgsGGv//+vrz8vT/Afr3EQQDAf3z
+AL99vT/AvvxAggCBu/5B/316e/rAPUSEe8KEgwM/gEAAAECAgH/AAIA/fj/APkB/v0EAgYDB/4AAPv9+/wAAv/+9QQAAAMKDQj/AAQF7gIC/QURDxEC/AkL
/v8AAAACAQAAAAIBBPj/APf/APr7BP/+/wf//QIDBQX8/QED/PD//vMD/PYICg4D/P4AAPsEAv4EAwcDD/8CAgDz9vz9/fX3+QH/AAEFAwICAAYD8vgA//gQ
BwAGBBMHFtwgAOz45Qf/AAj9+Aj/AwsGCQj/9/0C+wwA/wkCBgn7+PwA/AL+/wEAAP/+//3++w8A9wIBCwj4/fv/4vkA9+0XCgMMCB4S9AH9+gQQDwH8AwUC
5f70/wASE/sJDA0HF///AAPy9PgA/fP38vf0/f4PDPEJEg4BCf8A+/n9+fgCAgQA9Pv+APwQCQEGBxAF+fr5/wEPEP0IDQwH9v7+APsHAwD7AQYDAAn//QIF
Bv76Bv3/AP7/APwCBPsBBgMB//z+AP0A/voGAwMA9PP/APIJ/vsHBA8I//wAAPwC//4CAQQC//8AAP8AAAABAAEABhX/9gQDDAju//gAAP8A/vf//Pr/AwMA
9gz/AQP8BQT78/QIDwYCAPny7vv+/Pn/7vcAAPkTDAMCAw8L/f4ABAMCAgIAAP8BCvD6+Ov+++sKDQ8FAvr//vYB+vcIAgkF6PcC9OcJ9foT/SQT7QT7BAgQ
EQb+BQYEDP/+AAn9AAABAff78O79AvUQAPcMCRoI/v4AAP4BAAABAAIB+/z/Av0C//4DAQYA9fr6APoKCPb+BAYACP3/APT5/PIACP7+BhLw9v0EDPLqFfr0
5QP+AgkUExEE/wsI6wj/BwsLDA78+/8G9Pr+AP8LBgEFAwoEA+v37+339Or8BwT+AwP8/AD3//v6CPr8BvwAAgECAv8B/wMC8Pv+8vMPCgEIDxgTB/8A//z/
/P0CAQQB8AEA//4LAAX79v4F9wQAAAABAwP//f4CIfz6BADo8vD1A+jr//v6APoGBfcCCAX//gDr8gkFCOgDDfjvCP3+8vL49O4HBwD9AeT/EgX27/gJ/gD8
+Aj49goKEQD+Cf3/Bv/++fj+9/IDBAYACOwC//H9+/EPBRMFBRL57fXy+PgUAvr68gUA9vcRBgAAAw4IAvUAAvYC/v/6Bv4B+/8AAP8EAgH/AQMC/vwCAP4E
/v4DAgkB/vMGA/D39fsH/QgJ7AP//wYODgkAAQcE3O36CwgZGP4EDgkLL/r6/vfj4vIJ/vHx+A4AABEDCQ399fj/+///AP4FBAEBAgQC5/7//f8PCgMBBAwH
BgoA/gf9BQX2/fP4A/oA+vb/9vUFBAYB7AP//QgVFAsEAg4K9Pf9APAC/PIGDAcC+/37+fkJCPYDCwoD8Ab/+AANCAMDAwkI9gf//wcFCQb+AAABCPf1/QH5
+Pz3APXx+Pv+BgcIBwICAgYBAwP/Af/3Afr4/fTz5vL+AwcSDQYC/wwGBf4A//z8+vv/Af389fP9ExIEBv7+APL9B/T+DgcABAL7+vj/+/3///4DAf8BAAQB
BgL9/gD7AvkICPf7+wH+AAQFCAACAgQB9f37Gg37Ag4BAO/97vgAAP0SCgYBARAJ7gAAAQMIBwYD/wUDAv0FCfv69AkG+/78GAH8//76Afn7B/j4Df8AAPv1
8/f/A/z5/wv8AhH+DQX9+/DyBvv8AAUA//oGAQD7+vgABvv39vMCA//6AwcAAAT+/wX4/fn85e3/BfoZDgEQDB8R//z6/gD8BfgDB/b1Fv34/fv0+O4DCvn3
DPj19PYD+vECDAT89P3//f8KCAEEAQgFDfwAAfny8vf6/fT5//sDCwcA/A4H/P0B+wn/+vsHBwH2BAAB8+f5//EUAvETFhkM8fr9/voNCf8GBQ8H9fz/AP4J
BwEDBAoF8Q7/9gIOEQb8BQQB5////wERDwkKAhAH5fr1BAMeGwIBEBEB+P4AAP0HBAEAAQYD7vgABQYCBQcI+P/99wf+Aw4FCwb4+PUA+Pv5/wEEBfgGCP4B
8f0AAP4OCwQCAAsH+vn+/fcHA/kFBAwBBvf/APj++PUCBQL+CvQGA+z37vgK/QQKAA8A/xACCw3z+vD7+AUE+QEGAgz/9f8DEgT8AP7v8PP6Ae7t+wEAAgQA
/wMG/v8EBwcLAgLq//4F/f4FBwABAAP/AfwC/f7+B/f8AAL+AfUHBv747u/+AfgLDPgLBQgD5AD7EAkKCwj99PUMC/z7//z09e4DCPv1BQQBAAH7+v/7//n9
7/7//v8OD/38BwgFBP4ABQj/Agb9/vj9Dv4A//vy8/cB/ff4+fsAAPoDAP4EAQgDAPv+CgkACwb7APoBAfMHDfrz//8O8v/0E/7/APrv8vH6A/Ly/+kDAfAA
9vAHCA0D7QD2AP4ND/r+BQcA4fn4AAQPD/0EDAgDHPoABADs7/f+//bxAg8GBRHt/Q3y7uj49w3vBQkFFAz5B/D2+gT//gQFCAj6/P4BBAP+/v/+APsDBP39
7Qf7/AESFgP7BQgG3QH+AAIVEwz/AQwLEewOFPX9Aw/+Bwb88/39Av8KCAD+AggG7wj/AA4TEwz1/P4ACA0H9Pn+/f/3BPb3BP8IAPr19QQG9v4F4//+AP0Q
EwsMCRIKBPb8/fME+fcHCQ0CEAb9AAb0+/v7//L4B/8d+OkC7RH17xELEPEaA+ve2gkL7QUJDesHAhj0//wN/u37EQAAAP/8/f34APr68/cK//QB9/kIAgoJ
7AXxAAIMEfUGCwcFAv3//foC+/oFBAf66OUU/esH8AwO9R4X/QAK/voG/goB/wUJ/P36FA4BDf8ABvf+/RHzCBgPIgntAvX7DO7mBAr+B9wBHPztAgD/AAYA
DBMBA/QCAvz/APoB//oCAgUDGgED/AH29vz6Afn0GgMDAP3v8v38+fH2+P77AAUPDf8BBggBLOv6/frv5eEBEvXnCAv9+gcEDhIPCAn9/fv9//wJBvwBCAsB
/AkA/wb+BQQC//sAHOkQ+ufp3uoOBwT5GAr//wv3/AH9/u75+QP+/gUJCQYEBAgE+Qb+/QMNDQH5BwX9BP8B//v59P0B/wH/A/f+BPX2/fYJBv376vn/Cv4Y
Dwf+CRIKAAj//wn8AP////349vAGB/n49AgG7wQJDPcAAPb18/QCBQD8B+/4//f++vT9AwH6/P8AAP8EAwH8AQEBBf7+APv+APz7//7//gMABAP/AgP///3/
BAP2CgT7AgcG+fP+8/oG/fUB+gcD9xEGARD9CBgICxbv+Or2EvP/AvHx7esECQD7Bv0F/vr9+gEG/wUC5/8G9foTCg0F/BUQ/AX9+QL/BwAAAfv4E/n0+//p
7u4REPr27QwR+AgABBIB7fgF6PT2FgMNB/kLCAsB+xUEAAsEEBj09fQA/Q0ABQsFCA0A+QD//AD/+/wGBv8BAgYD+Qf6/gf9Dv/x9+399fz/AP0JBgABAggE
Bu/v//sFBuYKFgP3AvH/BfL99/QPBQgCBf0D/Prv7fkI+vf+//j6+/YHA+4FDA0BBQkAAAr7AwP5/fP89PoHCwj8BA389/z99wH/+AYQDQf5AAQG9PT0/fgL
BvQHCgsC9PsA/wANCAEEBgcIBPj+2QL9Au4BBPYACvv7AP0B/PLyCP/6+v4HAP3+/AkF/P8C6wUAAAQREgoA/QcLDPcF/Avt8/Qf/vLx/w8DBhP8/A727PX7
BQH8AAD/A/kOCgUB/fkGAPUC/gAIAwgJ6wgA/QISEg4E+QYIAQEK/fP19AX78wMI9Q4F/w8KDhDy+P0BAPLtEhAJFPb5Dv3zGf4E//vs6PoT+vv9Evz3DAvz
/O79DfHy8fv6/wUIBvv6A/3/9fX48/cNBfD/DBP/EfcFCQf99f38/Pj3DhUE/wbuAQXz8/X6APf9Ae769u0BCQcBAgP8/wb6/vYA/fP5//8AAQX/AQL7/vr8
/wAEEAr4+gf/9/f5+gsH/wwDBBD+9vwB8wf/AgsECgcC/vgB9vkH/vMJ+gQD/BMJ7hb69Q4VGQ3v//v/Bg4B9gMAAAf8+/wCBRH9AvEK8PbxFdwGHO4BBPf0
9vn8//rxDPwB9vP18fACCP33+PUFAQIXCAYAAg8PE/QDCALw9fwP+v4CGwb6Bh72BQnq9N3u5vkK//QRARAI+hgT7R0FBBoIEh/66+sJ6u4IA/QI/QAL+BIS
ChEKBAf19QkB9vD8HP8JAPnx4vcJ+vTxD/z/Aw33/PL+Dff4B/4IAgDv7QoM7/YDEfwBBv/v8PX6/vv7/wP/AAQCCP/7AvwA+QEDAv8H/vwFAwsFEf0A/vvy
8PUEAPr4Afb8DAL//vkJBAQBBP7+AwH7/v/8Afr5/f/7BRAEBfr9BPn5+vkFDPIA+PsG+QwL8gb8+voPDvX8IwkB9Ar3+/oRFgn2CQAJCQMACQf2/wL5+/P3
+/8H//sD/gcB+ggH//UMCPz69goE9P4BB+X0+e73/esTEgoEBf7/APkC//n/BQUE8Pv9APUNBv8BAQoI/Qb//wL/BwT6/Pf/HPL4A/Lk6eQNDPXrAu32Bwr4
APUVAQDzDv38APz0/fUACvj58gAA/PcE/fsBAwkG+gD+AAIDB/sCAQcBBf//AAIBAP8C/wH+BwD+//3+//0JBwYB9P4BAgYDCAEBBf8DBgAF/wYA+AcG9P4B
DP4G/wDn5fwI9/j5G/T5FRLt9vv6+ebp+gQGBAr/BBDxAPoGDvz//vXz8fH+CAD5JOr8+u3k2t4GCvrt9AADAPr38/3+//4D9fQABvsLBv3+BgwG9fT1Dw4L
DQMBBwL7CBb5+g3/EAj0/vD38wf+AhIEBwkE+P0DB//++wD++/cLAQT9FPj/APj5++/yC/f8BwXz7wT4+/YFAPYEDPz9AAMAAv/x+fX5+f8BAAUJBQcB/AQE
I/8A//Xm5e8GBfL19/79CAoHBgj8+/0CAPoH++v28/QDCRMGEP7+APjq6ewBAvX1AQIB9PoF//v+BQb+5hv2DwkDDQYH+/wEAPwADAgCBgj++/v+CPMBCgT2
+/sEAvn9//sAFAv9AQoB+fgB8A/9AQkXEgr9DAD89PQCDf4A/AIO/ggI/xP+BBQLEw/t/vX5Dvv//fv8+vcGBwEBCBb/Aw32BRD3+PL69fbr+fIFEPkKGgcY
Af8AAP/+/f4EAAEA+/0A/vkF/fwDAQgDA/kEAPj99f4E/gYD9vj//fYGBv0G/wYF//8AAv8BAAEB/wIB+gMAAAMEBAMA/wID+AD1/gMFC/EDEPz8//wAAPwE
Af8EAgUDC/MA//H27u8JAgX+Dgb6Gg7wAQQAAvD1BAP/FA4CBwz8+PYE+gH8BwYBCgMAAv78CA4AAwz6BAb2/+329gEACwv+CQUA/vn88+cNBe/9+AAR/xEM
3/wJ//EM/wYF/RQS/Qb+Af4EBQT/DPsF8v0EAP0FAwIF/gYH6gL+AgYODgUGCQEJ6PX49wYfDgEFChEHCQD9BAn9AP7+Aff48wf9AAwKDgr4+vn6+AYe7voC
/RX/7f8N6QgE+g0RDBH7+f8L9AH/AAQFAQIC+wUE5fsM/fwC/AYA+QgMCP0JAAYC+QAR/wj+/vr6APYEAfYABw4FFgAIAQT08gHv9O7y/gUCAAcCA//9A/77
BvEU/+/x6f8RAAv/CQkGAwwBAw35+fX87RYGAAwFBxPz8/YBDRoAAgv+Cwnw/+v26xEAEAIDAxr79QT3yvkICRAYFiMC5goSABcIDBD/BBbv6u8DBgH//vf3
9/cDBf/65QUD/QQSEA0B/w0G/Qn/9/oDBfn+AQcB/wv3+wMCCPr7Bff9Av0AFBD9CAr++Pj76wD/CQoMDw7+/AYC8QT6Bw4ICwT7AP376RoACBYQHR3v8PMF
2fL8DwARGQ/7CQAK/fblGAT8Buj/Du///g70AQgBBQHu/Pr9CgD9/wD+APwCAv386fnw//8MDPwKDhADAgv/AhD/DQ34APH57f8AAPwMCAMIARAJ//sAAfsD
//8AAwQC9vn8Bf4JBwH+AAcG5gP4/wgVGwX8BwkGCfkI/fX97v8H9wYF//wA//cB/voHCwcGCPoADgvw+wMA+O/2AP79AP4BAvoBBQH/9fr/Dw8HDQ/9+Pf/
AwAA/vv//f0CAgEAAPwAAfoE/v0CAwgEAvwDAAT+BRIF8fMC+/T8APQFAfIJDQYA//UG/fjz6PgM+wQABvP8/vcC/u0IEQv/+gEB/f8BAv//Av/99f3//PcI
A/YCCQ4FBAH1AgT+AvcADfr59uf+/+sD+e0NCgcB5PoH9vIVAwEIAhwN+wUD+wILBAr8+QQI+QD4/wUFCvj5CPn7AwAI/vv7+gcC9/kDAfQABPr49/cFAwH+
AQT9/QD+Avz9/fz+6PwO//0N/w8C9BES+Q39/v8LD/7+CwIF6AIGAPwLAQH5/gsJA/wCAPX3+PUCBAABDPMC/vX08fUCAP37BAoA/AH3/QH+//b/4S/5AgwC
DiPu+PQJ9gP/+/kICP79BgUG5/P9EAsICQ0A+wAAFQMF/wHy9gH+9Pj95vj//PcXDgQCAhEH+wQC/AAEAgL+/gMA7wX+BA0IDwv8+/8FDQwDAQT4/gX9+f/2
5fP6FgoNEAkGAgQC+fgA/vYD/PYJBw0D7/z5Aw4IBv4AAgUK9QsA/gkOEg70/gAB6ybxBRL+HBP/++8F9wgBEBIAChDs9PT8CAr9AwL1Af4C/vT95wz9+wAQ
DwP4BAYC5iMICBQJESTn6PIBHu0FDf/x7gD9/v39Ahn/8xH2Cg7z9ury5x0ACSAJGCLu7Ov/9g33+gkEEQTt+vj/6ujyGRQDD/cQDwIEEfP9Bv7w9+wEDPf0
DwH/AAX2+fwD//j8BPX8+vIE/PIJCg4C0vcQ8vcK+AkJ8B8V5Pb+/v4SDgQJBhUNEQrb+QnoEAAOFfPuEAkCARP0AQP7/OnyAgD9AgcBA/0B//v8/g7//Q8J
Ew7y/vb+BQ39AQ3+Cwv5+vb59Pj+APsKBgAGBwsI9g4EAAwGCRf77fsDB/39Av8DAfgD/QUADBkHBBrr8Q3f5+HoBPgAAPv/+/0HAv/+9hT9+wsLDw3v9foE
Cv8AAPr6+/z9AP0AHfn7/vbg4OAFCu/s9ATvABkTHQAADfX1/f7//gICAwcD/gD9/QMAAQADAwP//AUEBRkA/gL4BAv09fT26f79AwQMDAIEAQUC8fgL/v4E
+wMC+xAD9P8XAPf/7REI7w4SAAcD6+r6+vv8AgEE+AD9/PoNCf4DBQ0I/xsC/w4BAP77BPr5/vsABgIBAAAD/wQC8AcBAfUKBQz+AQkI6wAH/PgRCAoE/RQN
CPsA//z7+fkFAQH99RcE+PwFBgX7AAYBB/wG+vkG+Qf9AAr7DfP6/fr8+PACCgD2AhboDhsEAQT/CPnlEA4AAQr7Agjx+u74BAP9+/UCAPj+BQABGgf/AAbu
9/gF//T08vH/AP0F//kTBg8C5f/wDRIYHg8ABwcKAgL/AAL9AP8A//7+CQH9BRADBQH3/u/+9fQFBv0E/gQD+wYH9fr///MC+foFARIGB/7///f7/fb7BgD8
+QYD9/f4+f8G/wcB9vv7//0HBvsFBgkDHwkC//3t8vn7A+709wQB/gADAgEF/gMF7gL5+/wODfoBCgwF+Nr4F/gJAfYJCgAFBBr7ERr/DQ/s9uLq9gIA//0A
+voJAggC/Pz9/fkFAfgBBwgBBAYBAQf6/gX2+/P7AvkCBgH99QIDAAD6+QH+/wQODgUEAgoG+QH//wQEAQX4+QEC/g0I+w35+Qv89/L6FgEI/Pnt5v/9/Pj4
CQL/BAH7/AAB/f3/AgvxAg7vBfoDAPXq8AoAAAkPDw0D+goI8QIAAAIJBgoB+wkI8/Dv8+cGBeIKHRD67i/u7AoGCwoD/fL99wz//gYHBwcA/QIFAfoAAPr+
+fsEAQQBABEB9AX6Bgb++vj88fr7+/YLB/MHCA8J/Q369P4JD//2Bvz+9BT/BxYLFRX49fcB+vcH/fUH+xv/7QsM6woE/AgKDQ309wII+gX//P0IBfz6DAQA
BuUNCvH26AoK9AIJ+Pv6Af0LC/sFCAgD/Pn3APwHB/sDCAYC/gL1BAcHEP74CwH9A/0AAP/8/fwCAP37/QIAAPoEAQECAAYGBAoAAAv/BgX7/vj+DP//9fn4
9vQOBgD8BvQIAPX49AIN9wIFCQ7/Bw79Bgv2+fH9BfsDBP/6/P8GAQIBCA799QT79gD+A/v68wMN/PX8+QD89wgJ/Qrx/AYQFAP4Bfn5/Q//BRX/CA/09/D6
4u8IEgX+EP4SBwkZ+/v/FAr/Aw0A9/0D9gAIBwLy7wwA9fb+DvoM+vTz6vn8/P749wfzBg39Cf0BAfH1Ff/+/vn08Pn9//z7AvsF/PP6+PcOBAYBCPn/BPX0
9PIFB/7/+P/+AAEFAQAFAAUB7wr66PgRCgYNBxER/fIK+vr4/gkO9f4E/gIAAAECAQEAAAAAC//////29/j7/vj6AArxCQf/Cvr9Afj6+gbyAw4IFgH4Cfv4
APv8BP4ICfr9DQIDCfkBAQQB//3+//77DQEE/wYJBQz9/QIBJdUMCvrm6egbIA7x5vX0+/EbFPj6ERsG9hj/BBUEFBTu9e/9GPoC/vP07/IEBAH+7f7+AP4O
DQEBBQkE+P3/APUJBv8EAw0FJvj/APLl4vACAPbz8/30/fsOD/oBDAoB9/4GAfwGAQj//AgL7wAKAP4IARAA+AgK8P8BAP4KBwYBAAgF4esNDwMPDR0H9hMV
8PwDCQgKCA8D/AsIHf4DAP3q6v38+/Ly4/UF+PYRAQELAhoP7QX9AAoTEg4A/QsFD/P9DvnzBfoC/ff+A/v/APn++fkFAAL+A///AP7+/f8DAv3+AgTnAxgO
Fwn9+/EB/fT//ewD9/AKBxQHBv8CBAYAAAf8+vsBC//7AP/2+vMCCfr2HPcDBfbm8fcP/vP57/0ECgwDBBQE8PsE6/37+AQWGf8FCwwF+Pj5CAb/CfsFA/z8
/fwABAP7+/z+//f7+fEBAPQE+vv/AwoC6fn8HBELFxb6+/MCBvb5Hx4EERPu9OL2+vf/CA/7Bv8JAPj97+4S/uf+5gkN8hgT7P/7AAILDQP9BAMB/QjvAREM
Fwf+BgH9Avv/Afr//vwCAAH//vsAAPwDAP8CAAUC+wgABQsCCAr9/Pn/+Pv7BwEICv8BBAH/AP3wAP8EB/cCCQD7JA4GFgnp+A717un3BQz//g7//AX4/fr7
A/8AAAAAAQH+AAD//PwECfv6+AUA+QEA/P4DCAb+AAn/+/v+AfsA/voFAf4EBAYC2AkB+goZFBD//A0O8BnxEv8TECH3/v8P6vgE/vUOBAMF/xMN3/cB+gAR
EwQFAQwHCvD++/UD/vUFCAoDBgoB/gD//QH7+v7//vf4AfQGCO/2CwUC4i/zDSYLJCXr7e0C9fwAAPgLBwIFAw8KARAAFRT9CxHx9uz3+fj/DAgGDAv+/P4C
9gcAAAYDCwn8/P8BE+n+/uD56ecLDxMAHPj9/OPm4NcGFPr1/RAAGB/1Dxv07eT37AgB/wkPEg3+/AMFBfn4BgoECfv+BPz9BAT8CxEDDgr5/PT+BwH///v5
+vgBBAD9KAQJ9vjZ7/cEAej1JP0AAPns6fH7/Pj06f4A//4RCgYCAQ8N3wUFDxYKFiXz6PUG+v8BAf4DAfwEAwcH9f32/wQRFPkBDAwC+gb6AA0MCQD4/wH6
Dv72AAj5/PIBBPT3/Qf6/g4QEAzz/v3+KvIHEArx5vkF+/XnDPH79uz68ucBDQX59/L+/fkJBPgGBAwEA/X79vMF/u4GCw3+APsBAvz8+f0D/QAA//4AAPwE
Af8AAQYD9/0A//4IBAICAQcE9gP/+gINBQf//wcC8fj1/fwKDP8MCQsEBvsBBgH2+/8B//n66wwHAAMLDA//+QcOGfsD+fTx7/gDBvz1DAf2Bhb7Avr7BfDy
BAAA//3//f8BAAQD/P7/APz///kDAv7++QX5BBMOFAX5Bf368gEF9/4HAgoG+QcHGOYD+9/s3+UKBQ3+3f4CAAIRDQgF/g0LAvgCHwv2+g/67+Py8vAO/uj+
8AIL+hMPCfn9Bf/3+vj/Afj5B/0DAP728/cEAvn6Evz/AADz8vMDBPj1BfsAAv35+vkCBPv8AgQC9/wG/wEE/woEGP0G/u/q5vgA+/f+AfkADwf9AgT6/fj9
6vAHAfQO/QELAB0PFvz/AP7v8/ED/vj47/n6//0NDPsGBg0I/fr9//8B+/sKAgb/IwEKDBDj5Av7/u/p9gMAAA0LDQr+/P8D9f3//foIAwABAQoDDQAKDQ33
+g/89fz+BgH/A//7/Pz9BPj+9Qb//wQMDgf6AAIF+BH49Q8DDAX4APP3IPT3CPrd6eT3D+rsCAAJ/vT79wv79wAFAhX9+RoDCxD09/H58Bb+/gwQGA/0/PwE
6RP+BRgRGg7y8/EDEPgEAvTl5v3+7fMD+wYB9AALB//4BAQD7f79BwcVGgr8CQIK9QbnChEGBAX1Bev++fj//vD99fgJAwsF8Pr/APwNBgIHBA8K9wsEAAYG
DRD2+vsECev8AfT8+OwOCQz/9Pj/APwIBAIEAAoF/vv/+vUB+/YFBgcB8QMACAwMCw34+/7/9gD7/v8KCfkBCwQDFvz+/vjw8PACBvj4//X0EQYACvcFEAP5
+/sA//gDBPj7CQcC7v4AAPoODAT+AgwJAw3/CAkABwv8+Pf/DPz//vj5+Pr8//v+Dev+Cvzz7u3+A/r4Bw4WAQ339Sj04fADCvwAAPv6+fkDBf/+8Qb3AAcI
E/jzDvf+Fer5Avft6+QFDP7zCwMF//L5+AH//v0C+B79ChkEExT0+O768xr+AhALERH4+QABBQQDDAL69Q3y8/P6EAcGBg73AhH38Ov4BgsECQv3/Q7+9PIA
CQX+9/v49/b+/vj7Ff389/D18uwCBwD7DgEA/Pz3+vr5//j1DPQA/vf58vEEBQP39AD9+PgHCfn/CAcC9gAI/PkF/AoG9wkO1/77BggaEw0M/BsQ8goHBg4F
Bxb48foH/P/+AP8CAv4AAgL//O7++PMM//cBAxMFBPUAAvz7/AAG+/sGAdz8CvgF/fsVAwsEBO79DAIEBQEC//sAEAD+//79Aff7BP38DwX9CAX6BAX4/fkC
BwX/Bwn2/AP9+vT5Bvr/BgP7+v4A//78BQX/5e/4+ff/AAH/Bxj99f77+wXt/u347RwH/RcGDR/t6fIG8wH9AQIMCQMBAggF+uz/DgT/AgAI/wQBC/cE8wDv
7OoB++4BD///AP7w8fUBAvf59f0BAf0MCgQBAQsK6g3rFBoQGQn3B/X8//b7+O0B+OcBEwf+7QsA/woRGBH2/P0C8wwABAwLDxAB+AUF9P3/AfwGAwH/+woI
+gv/Bg4BDBD3//YCBP0A/fkB/vwBAgQB5yH69g0B/AwE+QgK8x34+PwJCgIADAMAEgP+AAbt+fsG+erv/Qv++gwEBv75APn2+RD+Ag8DDgP6/fX67vz67QkE
EwXzAv0D8f3+BRALEwv6+vz97fwB//sOBwIA/Q0I8/cABPgIBf8GBAwG+wQGBfr6+wD59vz97OsD//MNAPkDAxILBAcCCgf8+wX79fn/HAIBExPq8gTz8Obw
CP38Cvj6AArv9vf/C/8I//H58vz4AAIC9fv8BQIEBf34A/788wDw+P4QEfgEDwgAAA/78gkDBwX4Au/6EQf8+AD08/L7BPL0+gYA/wgDCAn++/0A/QcE9v8D
Agz7+gADB/D/B/v++gD7+wD96uT+Ae4OAfUGCxcLHwEC/vHu6vAFAQD8EAP9Agbs9/n5Aefw9f8B/v0EBAj3+/kB9wQAAAL+//v9Afn/Ffb++Ofl7egFD/ry
AAUEAPz9AQQD/wMGCPnuAPoACe79DwD5Cff6AvcAAfgCBgQD+g/9HxwXHhr1+/UKBQL+Gw/7DAgB+Pb4+AH//QALBwP9AgcE4xL9CxQSHR0D8gIL+/j+/gMN
BwkKAA0E/Qb/ChcGDxL3+ff97Qb+/QgPCwIHBAoK//UBBgEGBwEAAQQB/fD7//YGBu8JEg4B5wIJCQcD+QX97/wEAAkD9wAC/AP+/QEAA/f///0C//0B/wMB
4v//AAIXEQkFABIL9f4AAP4KCAICAQoFBQT6/wX7//v+B/L37vwBAAUVDwsIAxAKCvEA+vv69vb9BvTxAv78BAkCBf7/A/76+P//AwMGCQb+/wL+Ef3uBBIB
CfUCCfLy/AD69/gEAvn/EgkAHPr+/f3v7+4AAvnzFf0C+PT17/L8Av749gcB/g4MDw36+v4D9wn+AwD3A/MCDvf67ekCDQ8LDwgDA/f8Av4A9fID+vUECAoF
B/r/APr9+vUEBgH8C/YF+u4A9PMDBwwFEAD/CAn6/gX3+vL49gQF+PgE+wIA/QMKCgMC+wED/QIAAvf5+P3+/voIBf0CBQkD/AMAAgkTFBPy+g0EDQQAAAP3
+//+/fb8Bfz9/vUCAPEDCgz/FfcGAPDv5/cD/wAA//j+/wEKDAUBAQcD+fsAAPsGBAADAggD7wrvBB0JHAEDBvf69AH3+v8KC/gCBwYA9P4FBwYEBAwB+/sH
5ufx++IWDuYTHioTAvj//Pb//PQHBwQAD/7+//729vL/Bvj5CO0CAPP57PQJAAcA9RIF/wwFDxb59P8AG/8AAP7x9PUIBPn5Cv/5AQUBB/n7Bvr67foE/PEL
AwMFARENBQr2/AX5/vACAfj2CQT//gr6/f77/PD2BQ0A/w76BAj0+/H3/gT2ChEDFP31CfX2/Pz2+AcQGv4EFgv8BwUE+v4B/gX6/P78AQkGA//8+wj0+/v/
+wIA+v8B//wBAQUD9QAA/vkB+v79/AICAv4C/fX++vv/AQX/3uj8/wAZD/sPBxwM8e/9APL+9+8NAQkC5wP9BRARFBMG+wQKG/8A/vrt8PH5//D1FP/y/AX0
Bu/7FOztCQz/9gAKCQP1APr6D/r+A/7z8vkFAPf3/gT8/AkHBwYC/gIE9QIABwwBCQv/+/v/8fr+AAAJBQUAAwQB9gH8AgYLEAH9BQMC7P4C/vwPAwUL/hUL
+wD///sEAP8BAwgG/vP///D57ewOCgoE+PMK/v0HBf8UDg4B+Af7/AQICv39BwEAAv7+BwcCCAP6/v79Bgnz/wcBDfr/Bfn17g8D/wkECg/89/sFCO/7A/77
/+8KDQD56fQCBQAIBQUN/A0M8P79BAQICgP//QAE/fr+APoGAP8HBgoGAwcGDhMC8RD49fAC//3//vz+AfgDBAMAIPoABgLt9Pj5AOzyDwwCAwr3AgXy/Ovz
5SL49hEaHQX79wQG8fwAAPwJBf4GAw0DAxEAAQ/7CAzy9fH69wYGCg4DBBz/7PsFFgr69grw+Pz+/e/2+wIA+P4MDAn2+gYM+/wE9ewD9vgQ/xUL/uoKGQb3
8QkU+PEDA/T///D17PANBAcA8PP/A/4QCgEFAgwJEgAACAnv+fwB/+33+v0KBP348QYD8/wF/Qr+/QYNDw77+AUH+ggA/ggLDw0A+wYG+Bb/9QYHFgv0/fkB
CPIEAPX08v8JAv0B9vn///gJAv8BBgoD9/P76/D/9fgOBAcF//v/APsAAv7/BAL+BQD5AAQCCf/9BPr9/xEE9wkD/ggA9vsB5OP09PwZEfcKCxwG++/3AeoN
BugIFxQK9/wAAPoHA/4DAwkF+P//AAAJCAUBAQcE/f3+AP4HB/sABwUC+SD8Ax8FFRPz9O377P0AAhEUDQ4N+wcA+gEABQICAwUA/gEDC/b9+PL48egQDAv9
HQMK+v/r4/oA9uzrDPf9B//z9e8EA/36CAYAAAX/BQL/AvoBFgAI//f19Pv+A/z89vkAAPwIAv8HAg4FAvTyGxcDAQX8Burv9wAABggDBQj9+/3+9Pv9BAQJ
CwIFBgQB3P4IAQcZAxEH/hEO8AcB+gEKCgX8/gQF8/EADRD7/goC8PH96gj/AA0ZHA/1AQAI9wUBCQoCCA/39vYB+goG/f4HAAzy+PgCDvj6Cg7o+/sB/eXu
Egb/AwT0+P/0/vP2GgMCFhTw/gz39en4JwDyCALr7+DyDubnBPj9APv+/vUJAQgBCvYE+/Dx8PUHCAT+/Q75/fz+AwD6Afr/BPT8APYEAvb5AwUCCv8AAP38
+/3//v0A6/7/Bf8QDgT8Aw4G8wT9BgsQFwz4AQID+fn6ERIHDQj8//z9+AH//wIHBwL+/QQF3gADCAoJCQ4N+AAM7u0G//UJAgkW/RUP/PT+APYC/fkFBQkA
+h73ERgOIBbm8Of97/cB7vMEAwj+9xsM7vME+e0OAvsIBxYLA/z6BQIAA/oBAwL77w378/0MBv/9BwkE+xMBAA7+Dhj07O4C9RgB/BYIExf38PADFxQF/w33
9wHx9uPz8xQA/gYCCgj4/Pf/7Pz4AgMSEPsKBxIGBgvsCQHyCwQDA+vy9gr9/AQFCQL6Avz//P7//QD7/fkFBv78F//sEA74AAEE/PPmA/f+APn//fcQCQwC
Jf79AP7o6e0C//Pz9Pv/BAIKBAQF/QoJA/76APv9APAADP79EggB/QLy9/z9/O/3+AX6BwwLDgAGBf8DBAIAAwUBBAT9/v//AAP//gEDAwMA/wT/EA0CBAb8
+hH89vr47/3/AP4ODAQDAQwG/fkEEP/+9wgA9wMHDPQNDwj7+QgI9/UBBwf8+ALs/voD//b8CQb//wX7Av7+APv7DgX+/gEECQL1Bfv8Dfz8APv6+fP7BPv4
EAH+Afnz9ff+Bfn7+QL+/goICwX9/QEA8/P+/vEK/fULBBQL8/sA+/MLBP4BBQ8GBgD5+vn+AfUACQH6/AkAAAkGCQoA+wEEBPz/Af/8/v0A/fr/+gP9/f4I
Cvv9BgUB/RL/6v0GAgT6/gP78QT7//8RDgX7AwwK9vf6+u8EAfgFCg8H9vv8APgHA/wDBQcC9fv6//kNCf0EBgsG/f4A/fsEAP8BAQYCBPsA/PcD+/oDAQkG
/v77DAz6BQQAB+/z+/7/+/cF/vsBBAkCHg8EBA34+Aj29er0/f0AAgADAv8BAQMCEAP36/b++eb+FADzBPn+CQL7/fwDA/388fkI//n//gkP8QQJ9A0FAQoN
DhP58wANE/z9AP75+/P6Bfn3Dv4B/vf79/kFAwQBAPAU+evy5gkJ9Q0M6fkLAPYLAAoL/RQSEAz6BAv1Af/3AOjwBwz8+AT8AfnyAff64gYB/wwQDQ0E+AcF
E///HBLu/g/y9ej4+/L+/u0I//UKChMIDwYCAAby+QL++vL66P75/voTDfwJERYJDff+/vT9/+0EEAj99gf7+QQKEAMCAgAC7wMDAAMPCgoD/QoF7gf/BhAI
EBD79AD9Bf8A+/gB/fwAAQQC+f77CgsCCQT+BPz8FQL++vz7/PYBB/f4FAMBAwbzAP79APDzEAX4+vTw9uv+Cuv5Av8A/wL//v/9AAD9BwL++Pr7+PX8///5
9fMSCwnu7wsR8xEP9PMM/v7+8QQQ9A4F/fML/vgFBwIEAggHAPj+/ff8+fMECAT88vEA/fMKAfoJBBII9/z7A/UB//f4/AIKFvUCB/jv8Pn9/fX5F/gF/PX6
6/sBAwH8DQIA+vn7+Pj3Bf34HvP///7k6OoCA+np+QAABAEHBwb8AAIECP8I//b59QID+gAB/v8IAPj9+AMD+wMEBgAE/fP49gX4/Pr/+u4EBPf+AgT+CAIB
//oAAP8GAv0GBAYEAgABBgf6AAX/+/n8Gwf++wHv9vYC/vf3+f79AAkBCQX9/fn3+AAA/AUFBQAFAAL95wAAAAcVGg0CAwkM2vn5AAIgGggUCyITC/wABPv6
/fb7B/z78wcAAQkNCw36+v8E9/j/+vIJAPcEBw4Fvg78BRIxMBsD+xMV+P7//PkIBP8AAwgD3wH//wAVFgYBAgwJAfjxDfb+BvIIFwvvF/4AAfbw8vP9BPj3
+P4HAAIB9QoF9AcE+gv/DA7+CQz69vL9CAPwAAUADfD1EPj27AABAQAOCwn/AAoHBfQA/fr5+PIHBPz59f//AAILCwUAAgYBDQYB+vj8+wH5/P7/EgT+C/72
/QEACfr/9fwH//YA/QsF+gcOC///AfQE/fMFBgb/7v7/AAELCAn//wUBBP8AAP/7+/4CAP3+4fL99vgZFfoFERYK+QYKCAcCAhf97/sFA/7+BPz8/f3/BQT+
AgsAAAwDCQr/+/kCAgL/AAIDAAMB/gMA+Bj//w4OFg/u+/b8/vn4+wUE//cFCP365vMJA/f+/g4F8/0N+/f5/P0OA/gHDBH+Ff8A/frx9vYFBvj4+f758QAA
AOsWGAsG+woE9ff69/0D/f4A/w3+AQ8CCAvv9vD3Ff0C//v08/4A/f39GwEHDhDw+gv/+Or1Lf36/fjm7ur5Cert9vX+CQsGCwD8A/n46QH+AP8OCwUAAg0I
3fz/AP8UCwcLAhgM+/8ACQkBBwb//f3/4QYA//4TEAn/AQ0JBAH7+/b/++0EDwQB9AT/+f0HBv0FBgcE8ff5Av0PCPgLBxMJ9BT/ARAFDhD19vP99Q//Ag4F
DQ/1+PX9/fv+/wIBAPwDAgP9DfT4//z8/PAFCAP56wcIAAMIBQ31+f4F+wX9+gAGCPv+Cf/79f7++voKCfkHCwoCCAn7AwkHCwHyBv3+/gQGAvn59AH9/f0A
Cf/4+wH8/PYDA/z56ewBDQETBwwB/A8JCwMA9vn0+PcGAP36+wAA/QID/QAJ/Af/9gMA/wIGBAIIAQAKCf0ACwv9AgYC9/f7BxIIBwz5BRbx6u378f8K+QIN
CREF/xAMAQn8/g38CAP8AvH0+xH/ABALDgzz/fX77fALFQr8+x397u4CIQgBBxHp9gT9+N3sCQH+/gT/A/wCAvv/APr0+/gAC/ACCP/3BvoBAPn59fv/Av78
//r8CAj+AfkFB/v6GgH5HRfr+/v8/eTx/f4AAAICAQED/wMA/gf6AAz/BgD9A+34B/79AP39/vsAAf/86vH7APwRCgADBw4GAQL8+PMA9/P4CQ8EAvkGA/v2
8/4F+wD+DwX+BPz2+Pv8Af37IQQAAgDv8/z4A/DzGP79/vbz8fD/B/75BPEFAfP18PwN+AYAFf//APz3+ff8APr7FvT/BALy8vX//fT0FPf/AP338vcE///7
IwH+BP/k6vT6/envHfUAA/Xs6/EFBPX5+u77AAQMB/gLBw0D+AT+/AYOCQUGAAgH/QD+/wMGB/4EAgMCBxL49hEMEP/1B/308P//APsODv0ABQwG+fP//PsJ
BPwHBAgB6/36AAAYEgIIChMH5P0IAwERDhL/+Q4PGAUN//jn5gcG9fIA9wL/BA/8Bgb79vL5/P8F//4C+wYA+gUG+/3yBgoEDgL3AvX4Cf/0AP76APX9B/n5
9PL/APkKBPkJBREHFvPx/wb//uP6Dvzs/g0NAAYCAxrz7vEG/vUB9wEKAfwJAQn9Df3//fT7+fb8BAMB5iYECBwDHSvs4u0GBPr4DAABEfb6FPn1+/sAAP4F
AQACAAYD//8AAP8AAP8BAAEA//4AAP4B//8BAQIB8/j7+PMKA+8GDw8D/wIJ+/8KAwr9+AUIBvr5Awr7APoH//327v78DAoEDQ0E9gECA/v//Pn3+/cLAgQB
8v0DAP8LAwYF/goF+v4BAf4EAgH//gQE+AcACxQMExf88/sB+fv//wAIBv4EBAkFAQMEAAD/AQH6//7+/f4Q//z1+A8V+AgMEvr+CAL6+vkC/vz8AwP+Af/+
//0ABAEAIgv3BAfj9fbzAODn/AP+/wIFB/7/AgQABu4GIRbm4woR8+fx4wD8Dx8PGBQJAf4A5/gJAfQOCA4I/RUQAv3/BQD+/f4HAAMDCf4AAgb8AwIG/Pr6
4QX++/8WEAX9AwsC5AL9CBELDwQO/woI7fr+BgcQDwsGBAoK/P3//PcGAPsEAwwD//v6APwBAPP9CQD8Fh4AFhbqAQ779ef23fcGAPwL+ggH7hoUB/zxJgn3
BPf9CfL2CAYB/wf++gP6+vX+/P8CAgQBBgP+Afr+BwUA/Pj79vr5AAD+Aur7//4M+PMUFRUC/AIAAgEEBwH7Af4CBfL8CfH++P0SAQcE7/YBAPYTCwABBBgL
3/73/f0VFf0EDBEG+PwA/PcHAPsEBAsG/fwEBv8BAQgJ/wYF5Pf/A/0QDAUDAQ0JBAgADA7+BQj/+vj+3gr/AAMYFA35AAkOB/z9AAD5+vX8Bvz5FAgA/QD1
+vgABfX66AD2DBAQEwsBAgAB6A/8/gwTGQ/2/AEJ9fP///YNA/8IBBIH6/UA/voHBAAJCQoF/Ar/9/8FBQH6AwT/9PsD9u8TB/4BAxUNBwIj9uzz3Sr95BEV
/Qoj/+/55C/33BoXFwnyDRXx/P7nAuDd9gMAAAgJCQUB/gQF+P/9AAIJBv8AAQUA4vL9BPMdEAgNCB4R5Pn//vkQBwEHBhMJ9e/6+fQOCPMHDhEF/PH/+egN
/fIRDB4NAP///fwCAP0CAgUB4QD+/vwVDQUJARkP7/8AAP0JAQMB/wwG9//69AEMCPYCDAn/9QP98wAMCfwBBwgADAP//f/9Af75BPr35Pz0EAkPEwYEAgQH
/wIA/wEEBAH+AQEAGQgB/u/t7/MBBPz+/Or9A/YNB/oCBRAFBff8/v4AAPMDBwT8Cvb7/v39/u0ECf/2DP0ABAH3+f0A/fn7+RL7+wX08/AG+wUFBv37AgP6
/PQIBgL99Br5/xYMHA/u9+wG/AH8/f8MDAEBBwkE8vkAAf0HBgL+AAMEAvX/BPwBA/gCBAj+APkFAPz28fj2//r7CfwD/vL8+/f+BQMAEPvuBAv2DvDyDPny
Cff/Avj9APcCBgH+Dvz9+/r5+PP+A//5CgL//wf/Af7/Afb6+//7AAMEBfz7AgH/EOb4C/Pw9vsB/+r1BAcAAQsFBgv+/P377PkCBQMHBAYI+ggJ/vYAAPoE
/vwBBAb/CAX9BQv2//7+/vL2EPz3BP/7AfH9C/v47QwOBQgGCCH97AINDQwHDw/v+hHz8eX3/gsF/QIBBQsD9gAH8gH/ExgNFBP69/UFEvf1//r2+uX3EPr1
Fgb9AgH2+vj6BPHz8+/8AfQH/PMIBhUK5gQC9PYOAQYE/RQHCvUA9/Dx7+4FCAn77P//AAEQBwQFAhEHDOD4/9z899ccExD4HPf9AOvt7ekQEAD77v78CQkH
CAMGAAP+FwUDBRPx/QkA+OXxDQQABBX0AgsD9ujx8vr+AgYICQoBAgUC9hL5CR0KFhL7+vP7Af37/wD///YCBgD9CAP8+P329PgBCeX1GvsQBvbb3gAC8O/2
Cf8NBwnx7RED6fUBCgn3Fg39BAr48un29t4U/un75fgc9w4P9u4AA/QJ//oEBBIGBO8BAvP+9/UFBAkBygD+/QoKBgcS+QoN7/P+/OwTBgADBBkP6wAFAPkI
AgsE+wsL4AAAAPYSCQQBARQP/w34AQUGEwr3+/f4+P31+wUFCPgBCf/+7/8CBAQIAggA+wgJ/wcA9gACAwD6/v7/D/7/Cwf0+QL6+fL2Cf0CAO779fr9AwYD
FQn5/gX2Afb8BPXy9AUPBAfq+xoL2/ILDQD/AP78/Pv9A/z81/f6+OodD/oIGCUR9QIAAP8KCgUBAwYG+wTs+gcIFvn3D/37EwL8APz29u/8Bvj19/8A/PkF
Af0BAwoEAgH/BAMDBQT9/gEA+fr//wEB/PsFAP7/DAz7AAsDCQTvAPPz5vsK//cI+gYH/BIREvUC//Pu5/IFCgL9+QgECxD7Awz++e/71QL2BBEbGA36AAQF
/ekAA/oD/PUJCQ0C9vr/DgwECA3/+v8ECPL///f27/ANBgEA6xP+/xYSFRPzAfMBBPcA//QE/vgCBg0FDfwFBf/29QMG/P0CDwL8BwXw+Pz9A+3y9v0GAPgF
AAYC/AsL6wL9/v0KCQQHAA0OBu8A/ff79vYJAQb6A/r8//4GBPv4BQD+Cgv5/wvzAfj3AfDw6/wDCgkLCxEE9wkK6/gFCw379w0L7/gF//L8A/z9+/cFBP/8
/AAAAP4EBAL/AQQDCPv+Agb+BgP9+v0A7fkN//cK/AgE9hUTFQP9///1+/r6A/f28wn//wkSEwv+AgYFE/4B//zv8fj9//b48/r/AP4PCgACAgsG9wf//gIJ
CAQABAYB/PL47PoB/+YZChMA6PkH+/kMAggM+xQR+/3/+fgG/fr+AgcD8QP//f4B+/wD/wYEBgQF/Ajz8/gK+/355xEAAA8QERL79QUJGRD4AQnq9/P4A+fs
Gej+/+nv7+P+GfnzG/7+APv4+fX6BPz6D//+BQL0+/n6Avf1/AvlEgkFFQsI9/z7AgUABwz/Cgn4/e/99PUABf4IAwAI/gsEE/cI/+/u6vYI/gID+vsA//wG
Av4FAgkECPcD/vn//AL/AP/+B/4A/wH8+wAE/P/7/REBAP37AAD4Af8EAwIB8PX5+AEAAfv/AAsABxH9Bg759/H6DQ/+AwT2+gP7+/r5Bx38/BPy/wjy8uP0
HwACAPnw8vv5//X5BuUCDO0D9/UCDxIA9P4DAAsDCAn3//X6GP0Z/vPr4Q4L6v4CAvoBAPsDAf4GAQYE5vf99/YTC/wFCBEHBvT7BfT6AfcNDQb5Av78BggB
BgQDBP768/7///YHAgAKBw4MDg4Q8vsA8QgK5AQL7Q8MCyYSHyvr4u4D9f8A/wAGBAIAAQMBB//9//36/Pf+A/z7CwYECAb//wr39f0EDwT+8/Dx/Pf+/fv/
EAT++AL///z7BP389QAAAAAJCAMB/wYEBSX7CyL5FRPs6933Dg8IDAn0/RHx+Or0Cvvy+PH6+e/4DPf21vv48QUfHAIFBRoK7PkA//oRCAQIAhUL9hX++gYK
EAfv/vj9HQoCAATw+AL3+ev0/Pj8/PkA/QL3+AIAAP3/APsBAP3/AgIA9fMCAPcGAv7/AwYDF/sA/fvy8PX+Avb4/wIDCO7x+gAM9f0CKf7+/O/g3+T8Bevv
7DL+BCYKJyPo5+kC9xX//xAQGw/w+/wC9BH//QsMFAv2//z/8Pb//OoD+vgFBBQH+v8AAAAEAwEBAAMC/hH96QQF/vn9EQP59wf/8/wJB//8BgQC5/sHBQkH
BxH99gUG8PoGCggEAgv8+QAD/PQAAPkFAvUEBwj//BDwAREPFwjuA+/4ARL3AwUHBvz5Ef70+/cDDxL5+wsJ8/f8/P8AAP8CAgEA/wIB+AD5/PsLCvoJBw3/
6PUAAwQPDAgC/gsGGP3+B/3v9fX3BfH0BAv5DQkCBAL4APn6C/v9BQn4/v8K/vT34/YEAfUQCQAI/RQL6PT//fsQDAUBAQgR6AQABQkODg4D/wMI9QMEDA4K
GhX19vr/+f4B/gD//f8AAP78Bf7/AAICAP0BAwP/4gMKEAcQEhb58wgK6AYHAwkQChb+8gcG8hIA/hEKEhHy+fX/BvP/Avf39fESDwIDCBP7DRMDChrz+e78
BPgA/fb99/cIBAYCGBECAQny+f3y/efu9wH6+wILCv0BBwkE7g3+AhAJEQ/++f0CBPH4+vL99+33Dwz54/P2//YjHPoAGCER9P4K//798AgF8AgK8QD+/gEO
DQQDBAsFBAUA+v0CAv7/BAEA6/P4GRAIFw4D//wCBwsAAAf7AAX6+/X9HQka9uHo5AUD+fIF8fsA/wID/f8F/AEA8P/8AAQSDQEBAQsB7RP//g8PFRby9/oH
B/oACf/9AQIA/v7/GOsJ/Pjl4+4YAAD49gYAAAkIDhD8+f77BfgP//b+/AIFAAoCC/kPAPj69QIF/QgC+gAB+/kDAfr5BP3/+RAH/g4IDBrp6/YECv0E/fH1
6/MK/ggCAPwBBPj79vn6/P7/3fENAQYUBhIF9BYYGf4VAPjw7QH49vz5D+v1/er49OIQGQn+/vz3/wEFBu8BEgX7CBACBQj4AQr09/H9CQb7/gEEB//6APz6
B/oJAuzy8QgA+v4HAfj/AP3//fsAAf/8Bxv7BR4AFBTp8+H2DAb/AADz8/v6/ff3AQEA/vn9+/7+/wD/+QH/7/kD/fgKAxAF9xYF+woFCQ739/wB/Pj+//YG
AvkEBgsD+wIF/foEAQj++QUJBAgHCAf3/Q3/+fL6//L4/vf++e0KBgP++hcA+hAHDgzv+/T6GPcB/PTs5usHAQD6EO0EBPH48/MIAwoD/QUDAf4AAQj++wAD
+Q/4CAMHBA0J9wUQ8wv+BA4NFA/4+/sB//78/wIA//sJAQD++vwAAPsFAQADAQcE+/8AAAEEAgIC/wMCA/0ACQ37BQEB/PD8DPgB//n28fUBAff8+P3///0C
+/oFAQoDCAT99wABBfz9Bvz2+vr7D/8ICwn6//j66AoE+P0KBw4G+gsK2Pf3/vAMBv4GBhMK3wAA/gAWEQn+ABEJEub8CPbt3eoPDfjtAfz/BQf+/QAC//7+
/QX/BQsCBwj8/fz//P36/QEICP4CBQb+DPP5/Prt7u4KBvr03QH1AAkRFv4DDAUBAPz/Af0EA/4BAgUBAPv+AP0EAv4CAwYCCwX/AP/8+//8/fv/8Aj7Bg4K
Dwft9/oAAgL4+f8ABvf+B//5Ag79+QsCCwL0APr78wEDAQQLDAf+/gUF4P0C/vwOAwEJABAK9QAABQkGDQz79/j/BvEH+uwLBAz/BhUR9/8BAAH+/f0E/wEC
9gf46v0KAfkABgX/DgIBAAD8AP/+Afr9FhP2Awr7BvzuAOnz+gT+AwIHCgL4AQACJPL9/wLe6eoQBero7AEAAAEMDAgB/wcI9wgABwoHDQv0/vX8+gQABQcG
CQn4/vv76/YBAgAHAAMO/xABG/cF//Px7fIHA//6CfX7+/QHBvP9EAv//wMEEQL7/gz79PUBCwP8/gn7Bfz6AfP1+fv/APsHA/4DAAoFGfn8AALz9ffvAPDx
9/cFAPgEAAAHAAkGCP4A/wL5+/oE/vv7++7+Dgj+Af0HAgD75wYCERUNERj87PgF3v0EAgISDQ8D+xANC/wA+/j8/Pb8BQH98P7//wYFAQIK/Aj/AvwICv7+
9wsD8gQIC/X//vQA9/IIDAwBAQb//wkFDgT7Avr/9g4J/xTy8wcM8O76AAP+AP37/fwAAfv8B/4ICwz2+Av68/P57Pj/AAAH/QAJ+wgJ+fr/9/UG/vgJCAv/
+gYEAAf7AgkD/fgC+fwBAgIEAgMJAAcE9wT/AQUICQX9AAMEE/4I//zu6gMB9vn59RH1Ex0BEhb08ef4AwD/AAL8/vcDBvwDEfoFB//t7AII9PD66PAG//MD
+gMQ/QsJBQAJAPn9+gkD/QQF//X4AfYBAvAJEA4C8QD8AgQODAUD/w0IGPr+//3z8vUAAfb3/P8DFhL9AAv5+PP+3w35BAAVEgUNCgAV8gwAAQ0FCQr4+v0B
8wAAAP8IBgQBAQcF//4E//8PCwf+Bw4I+QsC/AkCCAYC/P4ACfAA/+4C+/MJCwwJ6wEAAPwNCAMAAw0IHBn/+xf3AgP4/PLvD/8A/vr38/UGAQH57hMC+QUK
Cw7+9wcGGQUMDw709RUD6OT2A/36/PoHCPMEDgb/Ggn8Bgvt+v/z+uLv/////QX/BP0AAPz97fn5AgYSEAEGBg4G+/P43vMNCewNExcHEfkTAPbt6wUJ+AQC
5/0G+/0NBgkF+hEO8vgAAPgNCwIFBhYJEw7W/QUBDd/1Je3l6uf4APYaEPUDEiAK7e/8APQUC/sHDCEM+/z9AfwGA/r/BQUAEQT4AAL4//T6Cfb18B3w+hML
GwzyAfT/B/oCCAEEBAQABQIC0Pf8APscFQMACBgLBgAD+f4A/QIHBwEA/xIDFBT+DRUE9PT+/AkACwQHBgj+/v//APcK+OL66PYZ/xwR9gz+/ggKEAT4AgEG
JfUCAPPt6+4ACPrzC/YIBfrz+wQQ9AEFAAX/AAcABf79/vj77fEBBgcADv0MAAsGAQj/9f8GAAP8/wD/IQMAFQrx/P7y/OvzGPjw/fnr7uoFCfTyEvYAAPL1
8PMDBwL8Gv4AAPzt7vUB/Pb48v/+AQYQEAn//wYEBxkCAhoBBg7y/d/x/P72AAAFB/kDBwL+5vQA+O4RA/cPCRsPAAD9AAT///0AAP77/AD+AAIA/v8B/wH+
Bivx5fwLEAjyBAPyHB4B3wr1/Pnn/+fk/AP/+vUGAvsFBg0G5gL//gUSEgcCAAkIEwQFAfvx8v/49/H8BgYABQL2+wH+/fP++/oA//gA+fYOAgkH/gb+AfsC
A//+AwED6/8DCAUKCggO/gcL7fIJAfgL/wYKABQMEvr/APr39PMEBP/9G/MI/fTi3PIP+vr4DP4BAP7y8fkBAPv47xP8ARAMEBbz9vr9+RD9/xESFQnzCQD9
DAEK/fjz7/8D+f8E/fn+/vkKAfkIAhQF+QQC7/cC/wIBAAgHEAUAAfry/f38APX4+gb+Ag4JEAr7/v7/5Qb/CBENEQ8L/QgHI+0BAP7u9u4O8vjyAvj9/fcK
A/cFChAED/n9APj8+PUGBgb/zfkEAP8TBAYT+hwRCAv1DQX9B/T1DPP1GAf9Fwbr/fvv/uvv/+zsB/z/AvMODwP+Af8AAAAG//oCAwb/GAUO9PDm3/788fT6
DP4C/fj6+fsBAQH94fj+Af4VDv8JBBYN4g39/AkOFQv6AP4I9gf//gIGCQb9AQUDDgL/AwT5/QH7/ff3Avn++/cFAvv/BgMCAP/+APwDAf/7Bf8B9fwAAP0J
BQAEAgkE/vf8BQX9BAABBPr++P38BP4B+fkJ+/0JDf8QAPzt6wMF9fX94gH8+QYfFQsC/REH9gT//wcEBAUA/AMBFPf+APrz8u8FBfv5AwH+AgH7APr/CPn8
FP8A//v09PkBAPn7AAb/Bg8ABgsB/PT68gQBAgcHCwj9/gAD8//8+/kND/8ECg8N+gn/AQoNEQ/6+wEGD/MI/PPt5P4L9wYBB/cGAPL38wMK+AkGCAH/AgX6
/wD//vr8DfMB+Oz27+kJCQv+7vH6+/kLB/MHDw8G//4A/fn+/fv9AAMB+gAE8/j8+QP7BQADKfj8/vDl4+H7CfDvBv4I//P6+QML/AEKBfnzAPH+BO0BDwT/
9wH9/wMHCwADBAQADQAE/+8A8ukICQIG+vkAAPgE//sLBQ0G9ez+DP4DBAAHBwID8Pb///YNBv4KBxIJCPAB//kC+PcFBAUC8QoOCQ8GCR/37fwM+QUBBgwB
CQYAAPT/DwD+9/j59PMC/gL6/QEAAAICAwMA/gAC7/X6CAEVFwAGCQ0F//sAAPwBAP4CAAQBAP8AAAAAAAAAAAAAAP8AAP8AAAABAAEA/vQGBgf++BAE7vH+
AwADAAL9+wH+/v789v/7AP8MDf8CBwoE/AEACRMHBhT+8PL+7v3+BwgLEQj8/QECHAED///v7/z9+vPzAQX//gL/BP79Afr65wP//QUSEAoMBREM3yAA/gIU
HRv27vMF5AP+BwoMEg78AAIC5Q8FAQIMCg34+wMJ5QD7Bw4WHA/6AQMJ+h//AhcADRfo8+nx4gYA/AQRDgv//QQLF+v5CgP39e0HB/31E/L//u3x6+cBBwH4
DgL9AQH1+fr9BvP+DPYL/u/y6v0L+QUC+f8AAP8GAwIC/wcF/fb/BAD8//r+Bvr64QL/CQwXFQ3//g8KLPsFAPbh6PIB/fDyAwz3AQX6CPb7DPf67A4A8woH
DAb/APMC9wIB/PYIBQEBAQMIFPwBA/vy8vr9/vf3+vMA/wcICvv5+wQBCQIA+/r5+/v7Afr95/MAAPsRCAAKAxUK9woAAw0IDQ36/fwD+Pr+/v0HCf4JCwYC
//z/APwJCP0DBwsB9/8D+/kEAQMA/gkEG/7//vvv7/UCAfr66v78AP0DBAEK/wkH/gbz7gQGBv30DwDq7P4NBAALCA/99wcF+f8ACQcDCQX9//3/9fsHCPwC
+wsD8v8I+wQA//4IBwQEAAkI9//8AAUCCfr/CAD76/79DBUPFRT/9fsJ9gj++P4JBgQB/AUE//8AAP0CAQACAQQA/Pj0+vAMBesHERAGCAIA/wH4/vsHA/oC
5fbvAAcKEQAKBw4G+fYU/e/y6QkE8AEGAvISAv717A4K8QUC/vsF//gA/AH//QMCExD1CxH+A/zk/9vk5P8E+/cQCgwG/xMQBAoEBgnu9wj78evz9w39AQ4D
DQf7+vUA/fwLAfzx7ggM7wID7w/4ChIVGwgF/QH8/gMJB/zv7goG8vgE9AD9AAAKCvsFCQoGDfYB+PcB8vcA/gf/9f/+/gELCwAABQcCAPwC//X58/n7+wH/
7gf+/gYREg31AgAEFtH38M3x4cgNDQfzDe/28ur9990KFQv6Ef739f/05+YbDAT89v4AAAELCQcA/QYGFPsABgLu8PoE+/Ly/+n7/vME+O4MDQ8A9vr/9/MM
BPoFCBIGEgEE+QD+/QUBBPv/CgMA/P75/Pv+BPn88wUA/AQQDwsDAggI8Q4FAA0MCxX38/wCCQL+/vT+//UFCQYB9v7//vwIB/7/AwcDAPn+Bvb1/PcNBAEA
3/oCBwAWEAsIARUQ9P3/APsKBQECAgsFFgoABwz0+gTy9ubv/Qz7AAMMCgP9AgEDF/jxFg/sC/T+AuroIQED/Pnv8fn0+/T2BQb//AD9/gH9/P4A9wIAAAX7
/wAD//f+8/j7EhYBBAUQ+fgC/Qj/BAcDBwn9+fwDEvH//Pfp4OYTCv/1/wQG+/r8+P7+/wL9DOoDAe/19PIRCQ4E8QACBAMHBxAE+AcMEvUG9PsA/QP59wf7
+gT/9QMNCv8BDAoEL+7//+ne390BEPPsCA/7+QgACAT2AfX5BAr1CwAGBAP2DvD54////PsaFwcDBxMO/xX9CSIBDxH2+OH5++b9CP8GB/oGBAb95ukJBwIF
+QgFBAYA+v4CAAMKAwIAAQkG/P8RAPr88wkB9f4EAu0LAPf39voLAgoBAPzxDRQLEgz39PP9/QAAAP8CAf8BAQMC9vX/AfoHAv8G/wsDDf4AAAD9+AD//QAA
C/sABPv18/oC/fn6/QIA/PwCAgEDAQIC8//8DxEDDg31+fb8+Q/99wn7APv7A/n5AAL9+v4AAPz/Af8A4foI9f4J/gsW/BgU+f0AAAACA/0CAAEAAP0GAPv2
6/wD+wD+6AP/AQoPDQwC+wUGDfgDAPsA/f4CAgcC/P8B/wIA/gMF+wH/8fsAAPoKCAAEAgwECf0EBP719gP7+Pr+//sFBv/++gUD+QIDBgT/AQv4AAX5+fL2
Bff4BgMDDfv5Dff29vX/A/gJBP4EBQkGEP8FAAD6/wME/vX9HP8AAAHx9Pn5//H2CAPt/QcDDvwECAD8I/r//vfo6+YDCPPy5vrx/wEaFvcYExsMEfn4//v3
+fEFCPr4+gn/AAwECwr6+vj+6hMBBxwXIyrv7/cJ/v8AAP4AAP4BAwIA+gEDBwcGCQ76+AAB/v0D//j48PsH+wMGBfwB//f58/gHBAP+9/0HDQX9+wQF/Pv/
8/oKBfkB+QYM+goNA/8AAAEFAwEBAQUB9Qb9AAAJCf/+AgoCBAEABgH6+f0DAfz9/P4AAP8DAQEBAAMC8AgA+wAODAj2/QMC9/j5/vwJBvYCDAgDBP0ABQb/
AAQA/v7++w7yBgoFEQLyAe329vb9DAEGBP0EAgUDEuUd+PTy8AoE+BMFBwj+/QcBBP34Afj0BPL9AP0E/vsOAQcABvb7/vf7+vAPDQsB+P3/APwGBf4ABAUB
/v8AAAABAQAAAAEA+Rj//RQKExLy9fT9+///AQUAAf4D/v4BDwb//AT4+f4B/fj+CxD7ABLyAwL2++zu9QQAAAUEBgcB/AACD/n+//n39OgBBAL7/vcF+fT6
9f0MAgIEEwsHDAbyAQ75+O/6Cf38AP0BA/wDBAMBDPr1APsDA+z9DQP69QDpDBkJEwT7D/f2Egv46fz9Au8ABvz1E/z9APj0+fH5CPj63v/xAAQWGPgMERAH
Af78+voA//YIBQj/DA4K/Qb19wr+9/f/BvYA/fQA+PMFBQoC9v79/QMIBwMC/QIEBvsA//v7+PkFAQL97vb/DQ8H/wsS+wcD6QwD/QoUEA78+gcM+ADs/A4K
HPD5HAD3Dv///Pr28/UHBv/9+foGAfQF+wME+xEM4QXz/hQjJwcACw0G4f/9+wMcGwkGBhYJH/X8DALm6fH8Ae3s8gr8+QYNDQX+AwQCCwD6AQsEDAP2/fn3
/Pn/APcC/vYHBgsDAfj+AQQB/voGAgIE3/QB/gEaFQsG/xUHDQoCDhb3/g3/8PL8/u7zBwcNEf4OEggHCv38AAf9Af4AAvX7AAEDAAD//wn/+v8B7/QE/e8I
+v37BAwJ9/8GAP0C/Ab//AQE/v8A/f0FAwL9AAIBDAIBBwYCAAT1/fv7CQYBBA4AAgTy/fb19w8ABREBDhH08vP8EwQBFhPt/gX88+T27vn//gkSFAj7AwUL
CPX8APb9+/IEDAX9Afj/AP/7+PcNAP4DEgD5AAPy+vQAB/Lx8v78BQANDAMDBAYGDBUB/QD2AgH0B/H54fn+BgkNDwoD/wAD7/sAAAMBAf4BAv7+Gfj5Af72
9u0FCfb1/gAAAAACAgAAAAEB7fv/+wELBwcH/QYG+/YBAfgEAP4DCgsFCPoM+u//8v39/Q4F+PT///QF/voGBA4E+v0AAPwFAwIBAQYD/fwAAPsD/v0EAgUC
Bhr8/AoBEAzx//L/+RwA8wMGDwv2/PkA8gr7AgkPEQL9/wAC/PnvFQr/DfwBAfj3EgIACfjw7f35+/36//7/AgACAQEBAAEB9w//+goDEg339/n6EQP//QH0
8/b9/fP18vn/BwINDAz9/QUH/SIJ+hsADBru6+n/AgL8AAb5/PoBAfz73/T7/PQZEgMJBh0N+RL5ChD9GRXw9egCAvz8AgYA9PwL+gMBGP4ABwno8v8A9ejx
DAwD+/31+Pv+//D69v31/f4JC/UCDwUCDfD3+PL8/e8FCQL4/wMB/wQCBAT+//8BCv8AAgP7//wABPf9/vT9APwHBfgECgcA7f0DAAEOCAkJ/A8KBgPtGhIP
Fwb1BvD9+fsA//gIA/0GAg0GFP75/gX/BPgDBfn7Ifv+AAb09fz//vL4BtH2EvkF/egiCBcGAwgACxT4Bg/88+/4HPf/AAH09vgLBf33F/3+//zv8/QGB/X5
Cv3/AAD8/fwFBP8BBv8A//0C//8BAQMC//8A//4CAQAAAQIBBv4AAP4A/v8BAAIBCO/6BvD+9uwEEQr+7/n/APkLAQAIBg8K/ff1APUCA+/8Av7/A//8/v76
A/z//vz8Bf8AAP3/Av7+////Bvv8/fP+/PAHDQT+DArjAAH/CfL9F/f04P/4FScQHhP7/e34+w75BxQKFAfxAf72Bf0H+wQHAwj7+wQD+vv/APgC/foEBAgC
/v4A//sFBQD/AgUDE/0A/wH8+QIB/Pr/4v/+AAAVFgb/Bg4ICiAO9gAD+Bzw9u70HfwE/vjq5/cF+/b6DgX9+wgABwXt+Oj2BfYGAfX/9P4B/QsIBQUAAAT+
AgL6+vb7Av//APj9/vwABwICBvoNB/7o4gEA8fb8Dvv/+ADy8PQSBP/3+v3/8PQMCAEKCBIL+AAAAPwEAv4CAAUC7RL8AhYLFw/5Avn++/v///UEAf4IAQ8G
8P8DAP0F/gQG9wgG6v/++vz8/QQD/wIB8vAC/+UD9vMSCRwO+vkNBPoA9w8G8wgK7QX2/vwNDPz8DAX+BfT+APsCAPgHCQcB8O78+/YNBPgDCBMGAP39/fkA
//j/AwMAAPkAAPoD+/wBAQkCGQABAwLv+f/6/fH0+wj+/P4BAf0AAAEC/AwA+gcGCwb9AP8DCu8AA/nw7fMJA/z59f/+AAAMCwABBAcEFf0AAffp7fL3/vb1
8/wG//kD/gUD+wkJ9fkBAv4HBAEE/wQH9gv9BA8BEAf9//b7+AP4AwkHDP34Cvn+Cv0ADwfz+P8B/fX9/QUBBQ0CCQj9/Pv/GAsJ/gXs9Ab68u319RD27gQF
BPkKAuwA9/wA/vcFAQECAQkG8BEA/gsPFRD2/f4HC/0F//7z+f8GAfb9+fz8AP4KCP0BBggB+AcEAg36/QoD8vgA/gX9BQUFCgUBAwD+CPABC///+wL+AP8A
8wf7BhAOFg/3APoGCfkAAPDz9PEBBgH9EQYGIhL1BAnz8eXxAwH8+wIECPz/B//+5hYWAQMO/xX96AwN1f8HAQwZECEb9yUf//kDAPj5+/0GAP/+Hej0A/n6
9PoHBvry+QUA/wgHDAn5Av3+/gEF/QIGBQoC/gME//3+AAYDBgIAAP39F/j89/D27+oCBQL59Qz7BAb/EAj89v4CFAD/+fD++vX7AQH6+v4B+PgB+/wDBAQA
7wEF/f0KAQv9/gcE4xjx/Q0PEhUG+wIF9ggC/QsKDgz19vwADPUBA/j38fUIAwP+AfkH//f+8gIH+A0HG/QABPjl6u0MA/n3Bfz+/vT39vMEAP799vz8/gIL
Bf0LBA7/2Qn8+AojHwn+AwgJAN33Cvf49vIIDAT97Pz/AP0SDgYEAhAKCPf6/vMJBu79Dgf8CP0HEQzz+g/37fD67vT+AQASDgYHBBAK9PLpERkQHwT+Dfb4
6e78/O8PBvMPDxkM7Pz/BAIPEAz8/wUH+gX/+v8GBAEBAgMC4f7/+wccFgwB/g8I8fsGAPcKBwcJ/RER6Q35ABwMAgwCBwkRBwD9AAP9Avv+Bfn+9/4AAPcG
Av0ACAcCAf33BQQDDPj9CP38HPjxAvT09+0CDfn3GP0AAPj29PcAA/77CwsA9wT7Av35B/T1/QH+Cwr/Awn8+Pf++/79+wIABPoBAwD9Je7+/vfv8e0XCwb3
CvsA/v718PYOAQP+Jvf4/+Xn5+ICCP7yBAb7AAkHDAUC/AID/fEAAfkC//kGBQgD/fYAAfoDAPoEBAcDDP35/wL+AfIDCf76+Bv//RQLExXx9vP75/QEAPIM
AQgGBRcN7vz///YNBQEEAxII9gAEAPoD/Ab//AYE8Pz58P0KBvoFAgwE9f79+wYJBwUFAAIDAfz/Af7/+vwD/QMEEfkF+u/y6PML/wEBDgUD+/v49P8A+/b8
C/sCCAYA/gUB+foC9vr+CQwICAP//AEF7gMADBUMEhP6+fwD8fwDBwoEBgsS+AsK9/oA/fILB/r/CA4E+hYCAgv/BhH69vYCDgEF//n59v/9//7/7foP+N4A
6gUH+R8Y8AwE/AULCgv1/gII6fv6AQMHBv8DAwYFGfoOAOzz6wj89v8C9yD88xEKFw/y+ff5yQf8/gslIREEARcP9v4C+/QLCv8CBAsGCP0B+/b88/kA/wgC
Afv/AP4CAP4EBAUA+fj4BBL5Agzz++boBgT7AA/7Av8GAvr72wr+ICoXHynx6fQH+wIEAwYCAgr/9v0B8wIB/wEIBgQBAAMEBQH2Af/xAQED8f/1BxX6BRAA
CQbt+/H2/Ab//gEECAP6//8CAPsB//oE////AgYBCQcE/QH5+AT59/j9+P7///7+//gFBP8CFP7/Av319PgCAfz7+AQJAgsKCAv79QYJA/8AAAD//QD/AP//
9v8FAAQFAAoF+AcG8Qv+DxgMFhD8+vX7Bf8BAP3//AEF/QQD8xMB8gMHDATwAf38AA3i+Qr8C/EDCvDtA/oA/vUA+fgHAwkD/+0BDAH56fUJ/gkC+Af+AQgG
DQj9/v3/+v4C//8FAv/5/wEAAhn9EyEAGBbr9+T68v8A/vsHA/8AAQkD7PX9+/gVCvsIBhYL8w39+gYLEgf2AP4CBxQEAwj5/Q718PT/CA/9Awj8/gb+/Pr+
+f7+BgkHBwQH/gMDBA77DBn8CxT48fT5EAoHAPrx8Qb48/YB4vb4Af8eGAMGDh8T7QIA+/4NCgb9BAgI4/T//vQF/PkYDQ8P7f37AAESEfwCEw4L8An6Ixj9
/QX87vIDBPL/APn87/kJABEC8/0H//kC9wUF9wkI2wD+DRMVHBr68wMLDA0BBwPy9gUK/P3/AfP++vYFA/cJBxMLBAUAAgH9/gH+/fz/8vAC/vkKAf8HBRQG
7x33+BMADwgI//D0BfX+//sDAPcGBwUC8P4AAwsJEAf+Afb/2wn7+ggRGwUCBQgFDPT1+PX08ekQCPv8DgL/Av/5/fkC/wD7B/sMB//59Q0A7vgDE/4BAP30
8vYHBPz29gz/9wIBBAP6/P0DBe/1+eoKAOYGFhP8+/ADAPUF/f0DAgwD/eUBBPYAAfULEA0ID/YAAPb89/UCAwYABQoDBAcB+gYG/vb5+vv6//sFAfENCgkC
ChP88wkJCgb37vb/AgIA/Pv7+foDAQD+CPoAAPoA/P4B/wUA/vUKAvYA7gAABQL78v0K//4B/QgE+ggJE/gK//D17gP5/AUC/PTzAP0IB+8JDAcA1/n+APIf
FAQDEB0N9///BwUICwj//gAFIvT9APnp6OMGB/fxEwHo9fb+C+AFGff5/PwDAP38+f0EAv7/FgkA+fv3+/X8Bvj3Af4A//4EA/0BAgQC/P8AARAFCgb/Af/5
9f8G//wE/gcD+QcH8P/5AP0LDfoCCAcDAP8AAP8A//8BAAEA6Pn//vkRBwQIAxQJ+ff/A/QH9v8B/AMF8/T/Gg4CBhEQAvsG9vsACQX/AQcE+AAEAwMA/QAC
BAD8Af//BvwA//v//fn/AwP+AQgDAgwHBhP78v4DDvEB/u8A/PwADP8B9ff/DwoGBgkD+wUC+gUBBA0FBwoCAAAE//7/AP0CAfwCAwIC7f79+v4OCgP/BAkD
Hf8AAPrv8O/3BPLzAvr6EQwABgP//PX/BPr+BwX5+/4E+/n8+QD/AP8ICAIBAwcF+gH5+PIJCPT7CgcCC/b5BQAI9PYLCwH/FPoADgTy+/wB/+/25RAA+QgS
DgwAAgoHCf4A//z6+fsB//7+EwEAAvv19vn6//n74gvx/BYaHgIFCgQA/AAA//8DAwEAAQMC+uXz/vMKC/gOEBMEEwwG/gX4+QL2Ae/1AvoAAPf++fkBBAYB
9vn9CwEKAgYNAA0M8QL+BAYJDAcB/wMDEQoBChX2/Qj99e/56RAA/xMUHRTu+/wDCg8FBw7+AhTx8/AB9gz/CggECBD6+vsA/PACBP4MDvgRAAsH+vUA/vUH
APoDBA0EIP/+AAHt8vH9A+/zCwoCAAz2+wUK9/X6CgH+DRECCQn2+/T47gX///wIBAP+/gcICBYD+wf6+/v7/fH/9PwEAP0JAQUF/QsH8Of/+vISB/wNBhMM
EwX++fP29+/1DfT1FPwF/vDo4O///vf57f39/PgRDv4CBhANBwT2Bwv5CPj3AvDz8wUB/QX/AAQD/vr+8/kD+vr6+PoG/wMHAuv4Bfb8+uwJDgT95/j+/PkU
C/0HCBQLAv/8AQEGBwT5APz+Cw8KAAjx/Rz/7+325/8GAP0NAwwK/RENAfr0BQ3+A/sAB/jy8/z7FBoRGQ/39/AF9wT/AwgNCwv9/gQGBwcNI/r0+QAFBvcI
B/3+CAT4/f0F/vn7+fsCBfgE+gD58ggH/wEB/Pj9+QD9AAP9Cv4AAP759foDAf/+6/QIAeYC8/8L/hsYGfr/APnp5u4HAvj3IP0QA/vm4fsK8Pj3AQUMAP8B
+xH/8wQKDfb8APz09vAJAvv09P39//0KCP0CAwkE+v0AAP0FBAACAQUC7fUABgEOBwYH/wwJ9u4B/fMJ//kKCQ4G+f4A/wIAAv0DBfz/CP4X/vjq4AwK6QEN
Af4BAAEB//0DAQEA7Pv9//0PCAAJBRAI6Pr+//0VEAAKCBML/f7++fkIB/kFCwIGB/kA/Pzy9PAOAwEC+vX6CwQHAAoBAwP8AhACAAH/+/4D9wUF//cF8+38
//YHCAUHEvf1/vf++ub+EP/6DgYJ5/Xz9PAJC/r37/UBBPwMBQQEBBAGEfr//vT89+0FBQH6FvTvEA0BAvcGDuru9/71+/4DB+j/Efr7CAUA+Azu+AUA9fLz
7Or2CQf5//YXCwYB9vb7+vr6BQIMC/j4EPLs/wnv/OwcAfr0BujzAvcH9u8LCAQADQEG5xIC9PcE8//4/+347P30+vQMCfv1BAwJFAMA/gsI7gIF+AT6/v36
/AAF//sE+AgNJB4DFyj34e4J6v8BBggQEg39AgYF8wf2AQgLDvcAEf797Pr48voTCfoHFhkG+usCAvf37fEO+gT/FAH/Af/4/fn6BPX6ABgAFxYIFBL58Oz5
7+/7BAEJBv0PDAkHABT08REOCwr3AgEEAwj/DA33//wIAPX58f/+AAIRDgYFBAwK9+oA++cF9/MNDRgP2QgF9wMYEBb+9g4U3f///gMcFgoIBBgK7vLyCAQL
8usHEQ8F+efwyO4L/t4VGxL67v0OBQsOARf/7AQKBQAAAP/4+P37/vj69Pb+APoJAf8AAgkF/Ar/ABEKCw31/vb8/wD/DQ4ABAj+/Pf/+gAG+PQC/AMD/QoI
BRAB/Qv/DQT4AfL9A/4AAAEDBAMAAAIACfv+/vz///b/CAH/6wMA+PQNA/8BBREJ//4AAP0BAP4BAQMB/wD8/v8EBfoBBwP/Df4K5uj63/kL+gkG/QkA/wUA
BQL+//v++P3/AP4FAv8BAQQB/gf/FBcBEhH4/Or55hDe/Q0XJO75FwTz//0B/wH//gEG//7+9v/7/v8MC/3+BwcCBBoAARj3/Bfr4+kAAfsA//f/+/oDAwUB
9AP+/gUMDAYDAgUFBu/9AvTm7fgU+wH3Ef4AAPv19PUBB/r8KwwEAPzk6PP3/ujw/wDpAP4HDfP3DQT7FfkFAPHt6PYG//3+AAAA//4AAP8AAQEABv8BAP3+
+/8AAQMB8PsNAPUDAQoJABEM9AAF//8F/ggB9gYH9gT///gHBwAABQME/v4PAPv37g8A7AMIGP8G+/r08vv9//f3AwAAAP/+/vwCAAD/EP77AAH5/PD7BvP1
F/7///j29vX9A/z8Fvv6BAD2+fT9A/f29f7/AP4LCQICAgkE8voUAPX58gwI8hAKAAAAHQ70AhH48+34BvoA/vf8+PUEBwMBA/kI+un88Pv8/QsH9Ab7AAoL
EAP9BAAACPT6/QLu8/QcCfz9IQH9AP/u9PH8BO3t+wAD+PYE/fsEAgsE8Pv7/vwF//sKAgoGAv///fwA//sBAwMB+gD/AP8EAwEAAAMC5/oH+fML/wUL+hQS
B///BAj/BQP7//f99fH///UEAPoKBgwJ8P35AAcKDP4GBwQB8/T8APYOCPkJBhAF9v7//v0NCQEHBg8GGOb/AO/u5uYVCwf54QD/AQAcGQsABBIPDfgQ8Ozz
3voP/Q8GE/r5BArx+uwBCezq//YDAP39+/wHCQEB7wH6AA4MEAUDAP7++QD/AP4FBf8GBQYF7An//wgKDwv8/AYD2uv1APIeFv4HDRsODxUC+w3q+vv1/vbv
9v8A//0HBAECAQgF7v/8AAYODgP/BAYB7/4F//0J/wYD+gsI3RH7FCIRIBn39/b/+AT5AAYGCP4FBQEDAwUK+v369wP7+P/+/PL/APMF//oBBgoG/v/89/3/
BfcKBvr8Av7//fv38/IGAP33+vn/Bv4BBQEA/wUD+eLzAO8H/+0FFBEAHPgDAPrt8fMG+Pb7Af0E//n48/4B/AUE+gAA/PsGA/8DAgkDEvYO/Pbl4Pv39PP3
APgF+fv/+/0HBgf9EvwHAv3x8Pz8+vb67/8A/wIKCAL/AwMB+v78BAIDBgADAgIDDAICAgP2+v4AAPj6+/7//wMBAwEGAf7+BAP+/vkCAAMNAAoB9Of3BvoR
DfYFDxICBgD+/v71BQT8//v/EQv1/Qn+BfnzBPX0CQH99vX8APb7CQACGvsCAPnw7/QB//j8/gYB9wQBAfsKDgj8FPz/APr2+vn9BPr6BPz8BQH5/fsCA/j6
/f8AAP8DAgABAAMBDQf3/wP/+/4MBvIBEf0ABALx+/4DA/H6+v8H/vb/+QYC+gcK+woA/gYGBgn//gIE8Az59gQXFvz6DQIAC/z3AP3/BPD/Df74B/3/AP72
+PQHBvn59gn/AAcIDwn2Af7/Gfr0/fPo7uUOC/3m/P8AAP79+gAJ/gYC8u4FCAH+9QYG/AEGDf8GAPv19fsAAP384e3y9e8JEfoRCh0T8/j8/PEMBPn/Bw8J
8vwIAPwD+wsH9AkIGu/0/wno8eMUAeflHv//AAbo8fkG/Ozz/eb9+vT76+gfDAwD/gAA/vz6+PoDAgD8At34+fgHAfMFDAoFAP8IAPQD+Q3++AoLBQT/+/n9
/Pn8Avz66wT//wUPEAn+AAkF//kABwz6/QUB+fr9/wT5+Q37Agb7+ezzBv4IAPr/9wUD+AgE8/ASFP799hQJ5P4KAgAJA/z59gr/8P0B+wMCAP4BAQwB+QME
Ef4SCv729wv/7/kIAf8AAP4AAP0BBAP/+v/9BQUCAvwECP0C+fj///YHAPwKBgoH/Pn6BAQGCfYMBgMDCvkBCQf3/AX/+vL/8BH8+AcJCQcC9wUD+vz/BQYB
BQcC/v4ACgn07/0ECvn4CfkC8/z4/gINDQAABAQGEv77AAHz+PIDCPf2/goAAAkBBgb5/Pn7BP8D/fr9+/z//wYB/v8EA/8EAgUC+gIDAgv1AQcFCv77FAj4
3wX/Ag4UGAz9/QIGA/z+APn//PwA/wEBBPn///IA/fYCBgkF9gUBDgj9Bg7+9/T9+Pf/Bf0C/v0FAwUDE//6/fbz9esCDvj0/fv8/PoGAvMCCwf/AP8G+/MD
/AIDAgsI4/v2+/4WDgMDBRMJ7f4DAPUIAQMFAQ0I8QP8/QILCQX3AQQD7hn//g4OFxLu+vr+9/0DAfgCAAMBAAQFH+L9B/Lk7OIXE/Ty+QAAAAAGBQMAAAMC
5f/9+vcMA/0BAwoLAfv+BPv8+fgFAgD/FgT/AP/t7vQBAvD3+wkDCA8FCRL39/cB7gcFBQcABBEB9AMM7/cF//gF/wgF+QwKBAj//gL3/f/3/vf3EAgAAAby
/AD9/e319Qj+BhADDg76+/b89wYA/gIECAf//AMCDvgAAPr49PMAAvz+8Qb/9wQTEQQEAgkLCfr/+u/89PQGCAkCDPj5CQUAA/oECfv7AwMDAAD+/QUD/AUD
/f8AAAACAQAAAAEB+QD/BAUGCAcA/gQD+///AAAGBQIBAAUD/wL+/v4EBf78A/8B8wsHAwkFBRP69P4EAAYF/Pz6+wj++AD/+f//AP8HBQMBAAYDIwD6+vvk
6u8DAO7u+fz+9vQKAPgBCg4E9f//AAYKCwQBAwMF+vkV+fH47AgL8wkM7/z/AAQNCgQPBgwJFf/9BgPw9/P+CO/0GP3+/wXm8Pb6/N/q/wT/+/0BAP75//3+
+A78ABIHDAj6/fb4Avf///P89fELCAj/6//+AAcOCwsC+ggHGvoPBvbq5fgD/PPzAv3/APn9/fj/BAEAEfzx//b1/fL9DPr68fz/AP8PCgIEAxAJIfr/AO/n
5er6BvT09AQAAAUFBgb//gED////AAABAf8AAQAAFPEGAPDz7/EGBwEBDwP///33+/UBBfr8+Q0E/v39/QgH9gUH/P3+AP8FBPwBBAQB+/4EAAAFAwcF+ggF
/f7/AP4DAf4CAgQCCP//APr6/PcBB/38BgH///r8+/wCAQIACvQE/vX89fj9CQH/+fYLAPwNAQ4C/BIJ7Qj5AAwQFAv5BAMAEvgI//Lu5vgJ/QD9Fwb///3o
6u/7Ae3yAP7//P/7Bfr9//n7Dv7+/fz19fUAA/n5IgQAAv/q8f3x/Ov2F/X9/Qjv9/UEBfnuFwgC/ADz+QD7//T2GvgG9uzt6fADAf78Bvz+AP0BAf0CAwED
/Pz/APsFAv4EAgcE/fz/APwDAf4DAgYDDPr+AwT9AQADAP/6Afb4BQEDBvUCCwX8FP8A//vw8/MDBvf8+/wEAPv/+wX++QQFAAAAEgD+BP7//Pj/AAAA+v8C
/AH/AwIHAAAA9/4D+wD/BAQLAAAACwj2Bv0AAPv0AAAAHwzyFPkF8O/kAAAAKRTmGfML4O/fAAAA//8B/wD/AQECAAAADwT3C/kF9PrwAAAA9f4F+gL/BgMJ
AAAA//8B/wH/AgECAAAAGgb7DP4A9PTwAAAA8fwG9wL9CgkQAAAA/f8C/QEAAwIFAAAA+v0E+wL+BAMHAAAA//8C/AEAAwMEAAAA+/4E+gL/BQQIAAAAGgf1
DvkB8/XpAAAA6fgI8wT7DAsUAAAAEwn0EPgC9fbwAAAACAAB/wIA/QD9AAAAIgb2CPwD6wDtAAAA/fkE/AH9AwYGAAAACwD4CfoA9wD2AAAA+v8D/QL/AgEE
AAAAEgH4DPr/9f31AAAAAwH/Af8B//7+AAAAAvkF9gMBAgUEAAAA9fkI9gT8CQYMAAAAEwfyEfQF8/btAAAA+foD+gL8CAkMAAAA+v4D+wH/BgYJAAAA/P4C
/QH/BAQGAAAA/f8B/wAAAQEDAAAABgH+AgAB/v38AAAA8PsH9gP8CQgOAAAA9v0F+AP+CAYMAAAA/P4D/AL+BAMFAAAA4vwN6gr/Eg8dAAAAIQj0EfkB9PPl
AAAA/f8C/QH/AwIFAAAAAAEAAQD///3/AAAABQH/Av8A/v38AAAA+Qb8A/4G9/7+AAAAIwbvGPUD6PDfAAAAHgrzFPkG6vDiAAAADQT7Bv4C+f31AAAA/v8B
/wD/AQECAAAABQMABAAC/f36AAAA+QEB/gECAgAFAAAAEAT9B/7/+fz7AAAABPv4Cfv+/v71AAAA+v0E+wIABAQIAAAACAX8CP4D/Pv4AAAAFAn3DfsE8/fs
AAAA/gAB/gEAAgECAAAAEQT1DPsG8ffxAAAA8PsH9wP8CgcQAAAAAwP8BQAIAPn+AAAAAgL/Af4AAP7/AAAA+QIB/QACAAAGAAAA/AEB/wIBAv8GAAAA/f8C
/gH/AwIEAAAA+P0D+gP+BAQJAAAABf7+BP7+APv7AAAAEwf9DPsB+/TwAAAA7vcL8gb5DgwUAAAA/AEE+wMBBAIHAAAABAEAAQAA/wABAAAABAD/A/4A/f/9
AAAA9vsH9gL9CQgQAAAA9v8D+wL/BQMIAAAA+/0C/QH+AwMGAAAAHQ/0D/0H8PDnAAAAGwT3DfsC7/PqAAAAGQf3DfsC9/ntAAAAQRzgMewQ2NbAAAAA//8F
/QL+AwEDAAAABAb4CPwF+Pj1AAAABAH/Af8B/gEBAAAA+/wE+wL/BQQGAAAABwb5Bv4E+/j5AAAACwD/AwH+/v36AAAABAD/AgAA///+AAAA+Af8Av0DA/r9
AAAAAgD/AP8BAAACAAAAGAj6C/wB+fjvAAAADv8AAQH//v73AAAA3/gO7gb7EREcAAAA+P8C/AH/BAQJAAAAAgP9Av0C/f7+AAAA/PkG+wL7BAYJAAAAAwH9
A/8D+v7+AAAA/P4C/QD+AwMFAAAA9/0E+QP+BgUMAAAA/f8C/QEAAwIFAAAAA///AQAA/f/+AAAACAAAAAL9//z2AAAA+PwF+QP9BwYLAAAABgH+A/4B/f78
AAAA9PoF+QD9CQUOAAAABP0D/gD9BQACAAAA/wAAAAAAAQABAAAACAX8Cf0A+/b0AAAA8v0G9wT+BwkRAAAA9PwH9gX9CAgPAAAA9fwF9wL9CQYOAAAAAwT7
Bv0E+/r7AAAA9f4E+wL/BgQMAAAABwP7BPsE/P38AAAA+f4C/AH/AgQIAAAA/AAB/wAAAgEDAAAA/v8B/gD/AgIDAAAACQP6B/8B+fr4AAAA9PsE+wD8DAoQ
AAAA/P8D/QL/AwIFAAAAFQn2DvoD8/PtAAAA/v8B/wAAAQECAAAAA///AQD//wD+AAAA+/0E+QH+BwMOAAAADwL6CfsB+Pr1AAAACQD8BvwA+vz4AAAA+/4D
/AL+BAMGAAAA+/4D/QH+AwQEAAAABgAA/gEC/gD9AAAADgT9AwAD+fvzAAAA+/8C/QH/AgIGAAAA9v4F+QP/BwUKAAAA9vwF+QL+BgQKAAAA+AEC+gEBBQMJ
AAAA8PkK8Qf9DA0TAAAA+v4D/AL+BAMGAAAA9wD/AP8AAgEEAAAAAv8AAP8AAAD+AAAA9P4I9wb+CQYOAAAA9fwH9wP9CQYPAAAA+vsD/QD+AwQJAAAADAr1
DvsI9PLyAAAA+/sF9wP+CAgKAAAA9/4D+wH/BQMJAAAACAIAAQEC//79AAAABQL9AwAA/v73AAAAEQb4CfoF+PfyAAAA+gAA/wAAAQIDAAAA/AEC/AMAAwEE
AAAA/QAC/AEAAwIGAAAA+v0E+gL+BQUHAAAABwH+AwAB/f/7AAAA////Af4AAAAAAAAAB/wB/wD+AQMAAAAA7+wL+APwFwocAAAA8vwI9wQACAYOAAAAEQX7
CP0B+vjzAAAA+/8C/AAAAwIGAAAAAAD+Af7///7+AAAAB/4A/wP++gP+AAAABAP8Bf0B/Pz7AAAA/P8C/QH/AwMHAAAA/wAAAAAAAQABAAAACQP7Bv8B+fz5
AAAAIQP1EvcC8+7tAAAACwX7Bv0C+/P5AAAACAH/Av8A/vn4AAAA/P4D+wL/BQUHAAAAAgAA//8AAv4BAAAABAD/BP4A//37AAAAAwEBAAH/A///AAAACwb3
CvsC9vnzAAAABv4ABf7+/AH9AAAADAT7B/0A+Pv2AAAA9vwE+wH+BgUKAAAADAf2DPsG8vbzAAAA/QAB/QEBAwIEAAAAEwH4CvkC+vnwAAAABP4BAgD/AAD/
AAAADwT1DvkC8/TuAAAA+v4D/AL+BQQHAAAADAj2CvwE9vr1AAAAHAX5Evv/9vfqAAAACAD+Av4A//8AAAAA+v0D/AL+BAMGAAAA+f8D/AH/BAIIAAAA9fwI
9QT+CQgPAAAAGg3xFfcH6+7qAAAA//0D/AD9BAUGAAAA/f8B/gH/AgEDAAAA9AMC+QIGBgYJAAAABAX8//4D/QECAAAA/wAB/wAAAAECAAAAFAn6CfwF9Pfv
AAAAHAvsGfQI6u7fAAAABgX8CP8D+Pn3AAAA/wH+Bf7//fz5AAAAEQD5CfoB9P/6AAAAGAT3DPoE8vbvAAAA7fwJ8gX9DAwVAAAAAAEAAAAAAAABAAAA/gAB
/wAAAQECAAAA+QP+AP8AAf8BAAAA/v4C/QH/BAMEAAAA6/sE+AL+Bw0RAAAA/P8B/QD/AgIEAAAAEwb0EfsE8PPrAAAAEAX5CfsA+frzAAAAAwH8BP7//f/9
AAAABwD9BP0B/P77AAAA+/4D+wAABAUIAAAAAQEAAQAAAAD/AAAABwP8Bv0C+fv3AAAA/P/9AP0AAgEDAAAA/P8C/QD/AwIFAAAA+wIAAP8C//4AAAAAAP8A
Av/+AAAAAAAAKgvvGfcG4/DaAAAA8v0G9gP+CAcPAAAA9P4G+AL/CAUPAAAA9f0E9wL/BwcNAAAA/QAB/gEAAgIFAAAAAAAAAAAAAAEAAAAADf3/BP8A+P/5
AAAAAQX/BQACAPz+AAAA/wAAAAAAAQABAAAAAQH/Af4C/v4BAAAA/P8C/gH/AgIEAAAA/wAA/wAAAQABAAAA/PwBAAH//gEEAAAA/gP7Cf0C+/j4AAAA/P8C
/QH/AwIFAAAAHwrzEfsD8PLmAAAAEQH8Cf0A+fn1AAAAAP/7A/3//AD+AAAA+v4C/AH/AwMHAAAACwn6CP8G+fb2AAAAGgryEfgH7vHrAAAA9fwE+gH/BAUM
AAAABPwAAAD9/gD/AAAA/v8B/gAAAgEDAAAABAAE/gT9AgD+AAAACQP8Bv8A/f73AAAA+f0E+gL+BQUJAAAAAAL+Av8B/v3/AAAA/P0D/QH/AgIEAAAA/v8B
/wAAAQECAAAA7/wH9gP9CgkSAAAA//8B/wH/AQEBAAAA+f8D/AH/BAMIAAAA/wAAAAAAAQABAAAA//8C/QAAAgIDAAAA8v0I9gX/CQgOAAAA+PsE+wH9BQQK
AAAA9/8A/v4BAQEHAAAA8vwF+gL+BwQNAAAA/wAB/wAAAQECAAAA+v0E+wL+BAMHAAAA/AAB/QAAAwIGAAAADQAFAgH8/gH7AAAA7vsH9QP9CggQAAAACgP5
CPsE+Pv3AAAA1vwT4w39GxgnAAAA8PUL8QX7DA4VAAAAAgL+Af8C//4AAAAACQf6Cv4B/Pr1AAAA/P4C/QL+BAIGAAAABAP7Bf0D+/z8AAAAGAXzEPgE8/Hr
AAAADgT9Bv4C+vv0AAAA/P0E/AH/BAQGAAAACgT7BvwB+vn3AAAAHg30EvkC9u3lAAAA9foG+gH+BgYNAAAA8f0I9QT9CwgQAAAA9voI9gT7CggQAAAAAfgF
/QD6BQAEAAAA+/8B/gAAAwEFAAAACwP7B/4A+fn1AAAABAIBAAEAAQEAAAAA/f8B/gH/AgEEAAAABAH9A/4AAP38AAAA9P0E/QEAAwIKAAAAFAD3DPkB9Pjt
AAAA9f8C/AH+BgQJAAAA+v8B/gD/AgIFAAAA+fsA//39AgMGAAAABv/5Cfr++v33AAAAAvsD/wL9AgMBAAAADwb8B/0C+/z2AAAA//8B/gD/AgIEAAAA/v8B
/wD/AgECAAAAAf8BAQAB/v7+AAAAEgP4BP4F9AH6AAAA9/wD+wH+BAUJAAAA8/wF+gL+BAQKAAAABwT+BP8D+/34AAAABwP7BvwE+fv6AAAAHwr1EfgH8fPp
AAAAAgX6B/wE9/n7AAAA+f0CAAAA/wECAAAA+/0C/QH/AgIFAAAA/gEAAP8C//4BAAAALg/sIfMH4+rSB/r93vn5DQMDFwQYGRkH2PT2DAkAGAASDfoBDAv2
BPsGCevt1O7/AOkM9P3y9x0b6/f8AO4M9v/29hEQEQ4J/g3vEv8DBfPwA/r8AP4I/v7/8xIG/wzPAA4YF/oO8QkQ/f8ZAP/pCPPrFfLvAAAA/AAB/gD/AgED
DvsEAAn9AwYABfb+AAAA/v8B/gAAAgEEAAAABv/+BP39Af/+AAAA/wAAAAAAAQAB9/0HEwT4D/by++zkAAAA/wAA/wAAAQEBBAH1AAP2BwD/AwkDBwXwAAgK
CQoO8wcH+uzl9Qr6AgMAAgPz9/78/w4K+AYHE/wCAu8A+wkH/gb8A/z+BQr6Bv/9+f789QMBxOPvBjIt4gct+eYVBvsd5fr2DA//9vQDBPTtAwb/AQYDG//7
FAL+/fP1CPz1BQr3EfkC7QryCgnuGgTw+fz7/AQG/gEBCAj6+vgI/vn9FAEG+/f0DPkJ7e7xCAP6EQT4Bf8A+vwDBfYMAQoEEvbkB/jv+gHnCBP39/z9APkE
/A/9BfoH7PH1BAYF9fv88fsDA/b8CAH4BAL2GAL5Af3s3/76/wP6Fg/37trqAAYJ8A0HCwn89+j9/AEABxf+D+8B5vX2GBka8QoR/ugO1+rr9xcc5w8VDekK
9CTrBAAH9wf5+gYMAPMAAPz6DQL/CgD0Dvz99vjxAwLyDAz5B/L+APv1DQP+Bvv6AfH8/gISBgkOBfoKDgoM2/D3FAb0Fvzt//f+Bvz+/gH+7wEK/fv5+vkF
+wEIDQMJBBny+u8E/PT99wn98fwG/AUMAg0MDvUK/g//DwgFAP8D9fYHCAb///f6BPj59Qf9GvX1AOrkDgPgDRTtAQjqAgoU9wf5BvoKDgbx4+v499oLHP/t
+QD99PYC/PMKCgsCIe8RAAH47f0HA/XyHf4SAPX28gH8AAL9CPj+APb/+vUEBQj87u78APIOAf7/BxUIB/kAAPf59vUEAAH/Bu/q+PkJ/u3xBvz/EfkP//X2
9AEA/fL7/PsC8O//9/n1/gEF/g7/BQb4Cwr1Ae35/f72AP8GCf0BBwIA/AL///v8+vz//gD/+wT3ABMLEP/8Av78/AcAAAQCCAn9+/0C/f0AAv3//v4B/wEA
8QgI/gQJBg//+QIA/vn2APoBDPsH/PwCJQwQBwHy8wv19+727ff/APsLBwIIABAIGwD9+wX4/PT9BPn5Efv9AP32/PkAAfP3/P4D//wBAP8LBwEFAfsK/Q8C
BQUBBvT1Bf8B/v0D///8AQMB/P//DQkECwwA+v4FARAAAAwBCw/69fgADhAbAPfx8xr07P75BvwAAP4CAP0DAgUCCwj3CwHq9wPz9ujv6gQCCg8IDxgA9voE
AQP+AP3//v73A/r97P8A/fwOCQf//woJ/fP/APkE/vkNAgwF9fj5AAsBBAIA+gQB+v7+AAEEBfgFCAcA/BP9AA4LFAj1AfT/ARL6Aw/4AAD5/vT3/+f/AOYI
9vIMCBgL7gX7APwEB/wCB/4E7A0AAQ8IERP+9v8B9gr/9QgDDAT/BP39/fn9BfsIB//9AQ0CBwf/9/z6/f0BAPgBAAD7+/wIBvYACQYCDP7///n5+vQCCPz/
7eTo4PkGAvwCCvn2AgH27QAEBPEE//sME/IJAAL27Pn+9vr4CgYRAAQBAg0L7AgCAvj7/fvy9+8IBQH6Afv7/PQC/vIECwgDCf0L9u327/4J/AYGCgD/AAL+
/wT7/fj/9/wMAPcD+gwC8wcO/f8A//4EAgABAQQB5///Av4RFAoDAQ4KAgMABf8B/wED/gMB/QUABw0DCgv7+fj++Pj9/vkA/fMQCgIA/f4B//sD//8BAAYD
/wbwBA/+Ef/6Dfr47MvxBPMSC+odGiQECfEX9e7+8vkK+AYXCPzy+Pb4/vQEEff9I/X7/gfz7e4BAOzv6vP67vwSD/8hHRgE//j/AgPy8v8H+fv87/7///0M
BwICAg0GCv7qCwcC/wwMAfvy6Q0G4O8RDw/59QgNFObf8+70+eELEfvm7QX98BMBC/nwDRMZEADqEgb7/vf+AOj5AOzx/PwHCe8KFhEE+dbxCBf8/PwXBwj8
CvH1AP4IAvcBDwcDBerx/AwDFQL+/v74DfcEAfYG/fICAgEI6fns8gEaF/wBCf0bBekLEv70+/wG/v0BBP////H+/vYFCggDDPoG+wD89v4GAwEBAO/49vz7
+vMZCgj9Cv4gAPv35hj87BL9BRQD/gwBBxP19Oz97hD5BQQB9w8HCwMF2vz7/vwaFA/4BAsL/PcAAvby+gj39AML/gAAEAz+CAz89/f++QT9DQD2+gP/BAH/
9Pz2AAkJDAH6BwT9++vu9OoGAuINHhH+9PwE++sJAQD9AxIM7P///gEOCwIHBBAGBA/X/QoACvXrDPXv9PsAAPsLBQECAg4E+AAA//8FBQL/AQMBCff++/H/
9fAKCA0E/f8AAAADAgEAAAIB+v//AAAFBAECAQUCB/r/+e399u8ECAkA+/8A/f0DAv4AAwP//P0AAP0DAP8CAQUC5uv/AOoTBPYLDR4M+Pj6AAALCfwDBwYB
9+0JAPcK+AQC9BQH9QD8+P8NB/31BP0D/Pz/APsDAP4EAgYDDgX7AAL8/fYECvz7CPr2AAMHCQIDEAYJ+vAN/QD4+fnvDgoJ6/O4APkO9w4N7yQq9AsA+/b7
/gIA8AP8G+j3ABAW+QkREAMT//L3CgEL+wEH9QUE9f/8APwH/gD2+AkQ+hcU9wDpB/r2Aeza+Pf+APsH+AL8AAQL+un/APgF9v74Aw4R8gD5APoF/AEA8Q0G
Cff6AAAH/QgJCPH9BPkTAPn0BPvsDPj8BAD5AP0BA/z4AAcA6wf6APgBAgAH6QT/6hnVAPghARgd3RAZ9v0AAP8A/wEA+vz/Ewf9AAkAA/8HA/r5AgnvAAP6
CA0RAff4+/T/AP4G+wD5BwcJ7RMDAPH3Af768QkF/P0AAPwC/f/6AAMEAAAACgP2CvkA+fv1+wL9AP0DAAAB+gIB/v//APcCAAH+/QwGAf//APkCAAD++wEA
+fz/APwC/AD8/wUD+QzcAAwSBxAa7fn8AAAAEgnyD/cH8/XqDPz/AAIG/gIGBwUEDO71AAkU8hIhD9/+AAAA//8B/gH/AgECE/n/AAgB+v3+DP8F9Pj5APgI
+QAB+gwK9///APoB/QD9+gH//P7/AP8B/wD//wIBAfn4AP4L+P/+AQoG6Pz6AO0K/AH77BIP9PP9APkG+AD6AAkJCf3+AAT9/wMK//j7AAAB+/8B/QH/AwIF
/vj+B/oDBv35BAUMCvn9AAcF+gEHCvT9+/7/APwB/gD9/gMC+/75AAEHBAEM9PwCFQH+AAz7Df8U/eT2//3+AAAE/QAB/wIE9e39APwK8gIAAwYK9fr7AP0F
+v/++QwH9fz/APoC/P/8/AIC+AT/APwAAf79/QAA7fr8APAG+/zz9hEPAgH/AAL6A/8DAf8H+QD9AP8FAP/+9wgAC/n7AgPt/AD/E/jpAP///QMA/f/8/wP3
/gD+AAACAAD9/AT+9/8AAAAJ/wD9+Aj8/AMA/wEAAf///QQBBQABAAH7/wEECfn//QAAAP8D/wAA/QAB/wAAAAACAAD+/QP+/QQAAP/8Bf4C/wAE/AD/AP8G
/gD/+wgA/P8CAAEF/QEC/Qb7+v8AAAAE/QD8+Qj7AAD/AAD/AAD/AP/9AAAAAAEA/wD/AAD//wQA/gAGAf/8+gX+/QD/Av4CAgIG/wMF+gAAAAAG/wD++Qf+
+gABAP8G/QEB/QX/BAD+/gL3/gAABv78+gAAAAAH/gD9+Aj+/P8AAP8G/gH++gf8/wD/AAD/AAD9/gP9/gD/AAAAAP/8/Af8BgEBAQD6AQEFCfYG3gT7//8T
AP/x4SP+BQD/AAH6AQD+BPoA/wD+AAAAAf/9/Qb8Av8A/wH7/gD/BPv8AP0C/gAH/AL9/AL6AAEAAAAAAwACAP8CAgMAAP//AwAEA/kI/QEAAAAEAv//+wQC
AQABAv8AAgADA/wF/P3///8I+wL19A/1AAMAAv//B/8GAvsL+f//AAEHAQD99Qv//P4AAAAD/gD++wT+AAAAAAAAAAAAAAH///8A/wD+/gL+AQD8AQAAAAAA
/wH//wL9/gACAf8H/gIB/QUBAAMAAP4ABP8CAf4EAAACAP8E/QIBAP8BAf4A/wH+/QD8Af76BAAAAAD+AAD+Af7+AP4AAQAC/gH//gL+/wAAAAABAAD9/QT/
BgAAAAD6Af//Bvn/Cf8AAAH2/wEDDPQBAQD+AAD+Av/+AAD++gAA/wAG/wD89wj+8QD///8P/QH47RT5/gEAAAACAgAA/AIABgABAAD6Af8ECfcAAAAAAP8C
AwD+/AEB+f4AAAAD/wD+/AT8AAAA/wH+AAD/AP/+//8AAAAD/gH//QP9/wQAAP7/BP8C/gAH////AAAB/wD9/QX8/AAAAP8DAQD/+gQD/P//AAAG/gD7+Aj8
AP8BAAAC/wH//wEAAAIE//4EAAEGAf0C/QAAAf8DAAAC/QID/gAAAAEDAAAA/AQAAwIA/wH8A/8BA/wCAf8AAAD//gD+AP/8/f4AAAEF/gD8+gf7AQIA/wH7
AAAABPsCAv0H/wIG+wMHBvcACQH7/wH3A//9A/v/BQAA/wH5AAAABvsAAv8AAAD//wD/AQH8AAAAAP8AAAAA/wAABP/+/gL5AP//AP8AAQL/AAAAAv0AAf/+
/v8AAAAD/wD//QL/Af//AAL8/wAAAwD9/wAAAAECAP///QP+Af8AAAH+AQADBPsBA/3/AQH+AQD9Av/8AAMAAP//A/8DAP8F/v8CAAAB/wEDAAAB/wAAAAAC
AAAA/wH//gAAAAAD/wAA+wYABgAAAAD9/wACCvn//wAAAAAB/wABAP7/Bvz+AgL8AP//Bfr/9v4B/QIL+gH79Qv1AP8AAAABAAD//wH/BQD//gH4AAD/Bvr8
/P8AAAEF/wD/+gb//wIBAf8FAgAFAAAGAgAAAAAAAAD/Af//AQACAAAA/wECAv0A+wIAAP4GAgD99wYDBAD/AAH8AAAABfz/C/v+/AL6+gD7BQDxAAEAAP8B
AgAC/wAD/AQAAP8FAgAA+QYFAAACAQD8/wIFA/8F/wEAAAAFAP8B/AICAv8BAAAB/gEAAAD+AP8A/wAA/wD+/gP9/wACAAEC/wEA/QIA/v//AAACAAD+/QT+
/f8AAAAD/gAA/gH+/QAAAP8G/gH9+gb++wAA//8I/gD8+gn7AQEAAAAAAAAAAP8B/AAAAAAD/wD/+wb+AwAB/wH8/wD/Av7++QIBAP8EAgAB+gMDBQD+AP/5
AP8DCPkA/wD/Av8EAQAB/gICAQEAAAH+Af8AAQAAAP8AAAAC/wD//wL8AgAAAAD+AP//Av7//gAAAAAEAAAA/AMC/QAAAAECAAAB/gL/AQAA/wD+/gD/BP38
AAAAAAAAAAD//wH//QAAAAADAAD9+wf+BAABA///AgECA/sB/v3//wED+wH8/gT3/wAAAAABAAD//gL/Af8BAAAD/wAB/////gEB/gAE/wACAP7/AP/z/QDz
C/r9/gz79grfAQX4C/fy/gL29gf+//8JBQD99wkJ/gH/Av4AAwEC/QMD/f3/Av8G+gP8/QP5/gAAAAAC/wD+/gIAAP//AAEA/wD+/wH8+/8AAP8J/gD89Qz9
/P4B/gIE/QH9+wf7+/4GBPsM/AUI/vsGAAAAAAH+AAADA/8A/gAAAAAD/wD//AT//AEA/gAEAAD++wX/AgT6/gH1Af//CAEACwUE/wD4BgAGB/UL//8DAAAG
/QIEAP0B/AAAAQAEAAAB/QQBBP3/AAH5/wD+Bvr7AQMAAAH5BP8FBvgHBQAAAAD8AAABBPsA/wAAAAAAAAD//gEAAQD//wD9AAD9AwD4/QECAP8H/wEB+wQC
+QAA//8BAP8A+wj//AACAAAG/wED/QID/wH/AAAAAgAA/gQB/QD/Av8GAAD/+gcCCf7/AAH6/wH8Av38+wAC/P4G+gL79gz3BP8AAgD7AAECBfoB/QEAAP8D
Av8A/AQC/wACAAAC/gECAP4CBP8AAAH7/wABBvr/BP8AAAD8/wABBfwA+vwAAAAEAf8A+wQCAv/7///+BAD3+wX/AwAAAAH8AQAABPwABQECAAD7AAAJC/UD
/f4A/wID/AD8+wf3/gABAAAEAAH//AQBAwP/AP/8BP4CA/wEBAAAAgH9AQADBPsEAQIAAP8AAv8BAP8C+Arv+Pv5D/r/9Q0KAAD1Cv37Cv4F/gQH5gX07P8I
/QTz8BTyAQMA/wD7A/8CBPsF9f/+/v8N/wD48RD6AAAAAAABAAD+/gL9CP4CAAH6AQEEB/UDDf4AAQL1AP8DDfH+/v8AAAAD/wD//QP/AAEAAAD9Av8AAv0B
BQAA/wP6AAABBfz+CAD+Av/2A/8BCvf/BAEAAAD9AQACBPwC/wAAAAAD/wD//AX+BQMC/wL7AwAICPcE/gAAAAAEAAD+/AX/Af8AAAAA/wD+/wH9+QICAvwN
AAQE+wEM//8AA/4DAQEC/gEDCQQA/AL0BAAEDfEH/P8AAAAGAAH/+Qj+9v4FAAAQ+wED+Qb+/wAC/gEC/QEA/wL79f8AAP8P/QH47xH8Af8B/QD8/wD+A/79
BQACAAH6AAEEB/cC/QIA/wADBP/7+AcB/wIB/gIAAf/++wX9AwAB+wX8/gIBBPz9+/r/AQAF/f/6+gr4BAEAAAD8AgACBvoBBv8A/gH5AP//Bvr9/wYAB/sB
CwALAfwUBQIAAAD8AgABBfsAAgABAAD//wAAAvwB/wIAAP8BAgAB/wAE/f8BAAAJAAAA+gUBERb8Dfr4FfkTEOweAQP/B/39Cv4F//4OAf8AAAD9/wEBA/7/
//4EAv0IAAIG/vsGBgIB/wEC/wACA/kC/wL/AP8BBAAB/gEHBAD+AAD7Af/+A////gL/AP8CAf8A+wQA/wAB/wAA/gAAAAH9AP8BAAAA/gECAvsC/QAAAQAD
AAAD/gID/gEAAAACAwAB/QIFBQH8/wH6Av4ABf7+BgIBAAH7Av8DCPYD+/4A/gMF+wEA/wb5AgEAAf4AAQAAAP4C/gP/AAECAv7++wQC/v8AAP8H/gH8+Aj8
/wABAAACAAAB/QEA/v8A/gEB/QH8/Qb39fwE/gAO+AUB+P7/B/8AAQH6AQACBvwAE/sB/wT2+v8BE/TxAgUAAAD7Av8CBfsFCfv3AAD5/v7u/gfv/wAAAP8D
AAD//QMA9gEAAAEIAP8C9wgBAgAAAv8AAgADAf4F+QEAAf8IAQD/9gcC/P8B/wEG/gD8+Aj7/gAAAAACAAD//QIACfz//wH9/AD8BAHz8vz6/wIJ/AD08Bnv
Av4D/wEI/QEAAAD3//wAAgAE+wL8/gT6Bv8A/QH4/wAAB/n8/gD/AAABAAD//QT+AgH9AAD+Af8AAQEB+PUBAwAG+AEC+xHx/P7+AP8A///9/Aj7/AIBAQAF
AgAD+gIH9Qn9AgAACfwB9gsJ+gAAAP8JAAD++AcA/gIAAf0BAQAC/gEAAv8AAAD//gH9AAD8AgAAAgD+AgAGBP0EA//+AAD7AAD6Af/8+gX+/AACBAAAAPkD
AwAAAAAAAAD/AQD+/gMA//4EAv4D/AEAAQAAAf//AAAAA/8A+QoCAv4ECP8E8w0PAPsAAAID+gH8/An0/AAAAAAF/wD9+wX9AwAAAAH+AAABA/0A/QAAAAAD
Av8B/QQA+/z///4H+gH39g33BAMAAQD+AAH/BPz+BQAAAAD9/gEABvT/AgT+AAD4Bv0ECfgEAv8AAP8CAQEA/gIDAP8AAAAA/QD9AAD+Af4AAAH+/gD/AgD8
/v4AAAED/gD+/AT8APgC/wED+AQBAwD0DQb9+gHtCPoAE/b96gv/AfgMBP787w8P/v/8AQH5Av36/Qj5CAEAAP/7/wABCvb9+wb//QL7///6/gb7/wEC//8B
AQAE//8F/f8ABf0HAgEB/AMF+/8AAAAG/gD9+Qj8Bvj9/gP9+AD0/Qzp//wAAv8E/////gD+Afz/AAEA/gD+////Af8AAQAFAAAD//4C/QD/AP8DAf/7+Qf+
AQH8/wD9Av//AAIBBAL/AP/9A/8AAv4BAwEAAP79AAEBA/sD9v8AAAAI/gD/+gn7CAD//gL3///8B/j6/gEAAP8EAAD+/AMA+wb/AP0DBv4D/QIL////AgD9
/wEBB/z8/wAAAP8C/wD+///+//7/AAEB///6+wf5+gD/AAAG/wD9+An9BQMC///9AgAEBvkFAAAAAAD//wD/AQD98vb7BgAF/QD29RD2AgAA/gL+/wD/Av/8
BAEDAAD+AgEDA/0CAQb//wD6Bf4AAvwGBv8AAAH4AAADCvcA9QgAAP8HCP4A8QwJDAIAAf/zBAAHD+4HAQT/AP7/BP4DAf8FAAAA/QEC/AD9AQH7AQQBAAEE
AP8BAAACA/4DAAED/QADAv7+BAAB/wH4AAECBfz+Bf/+AP/5Af78AwD7/gAAAAACAQAA/QIA/f8A/wAD/gD+/gT7AQMAAAP7Av39Av4BAQP8Av/9Bv8DAv4H
/AAA/wED/gAA/QX9AAD/AAH/AAD//wL+AQAAAAD/AAAAAf8A+wMB+gX2A/0ABvv7/gAAAAAFAf/++gMB8v4DAQAP/AMF9Qr/AAABAAAB/wECAv7+AgEAAAH9
AQACBPwBAfwDBAIDAAEGAfsDAv4BAv4CAQACAf8AAgH//wD8AQD+AAAA/wAA/gEB/gD9/gL9A/0AAAH9AAAAA/z/+f4BAAIM/gD88wv98///Av4KAQAA9gsC
/gIAAP8DAgAB/QMC+gAAAP8CA/8A+wcC/AH+Af7/Av8A/gUCBP8AAAD7AQABBPwA/AAAAAAF/wD/+gb//v8CAv4HAQED/AEF+/sAAQIF/AH/+gj7Af4AAAEA
/gD/Av/9B/8AAAH1AAADCvYAAP8C/gEF/AEA/gL68f79AAAM/AD79Q33AgAAAAH//wAAAf8A+P8AAf8HAAD/9wcBBAD9AQP2BP4DBAABAP4C/wED+wIBAP79
Av8AAAH+/wAAAv7/Af8CAAAC/gEBAQD+AwIAAAD/A/8EA/wG9QEC/wAK/gEC9goEAAH5+wMC/v3w9xDv/gUAAAH9A/3/AAEEAv8BAf4D/wD///4A8wEEAP8W
/AEB8A4D+gcE//8DBgEF+QIQ/gEBAv4FBAAB+gQDAAAAAAABAAD/AAH/CgMAAAHvBQACCvUC9AACAP8K/gIB9gkDAAED/gEE/wAD/wAC+f4DAv8M+wIC/QMA
AQD+AAH9Af/9/wL+AP79Av/9AP//AQb8/wAAAP8C/wD///8A+P0BAP8O/QH58g/5AwD/AAH9AAAAA/7/AgIAAP/9BP8EBfoD+QD9AP4DAAD79wv/BAAAAAD9
/gIABfv++/79/wAA/f/5/gf0A/7/AgD7AAH/Av7/Bf/+AAH3AAD/Bf3+AgD/AAD7AAD/BP7+AQAAAAAA/wAAAf/+/wAA/wEBAP/+/wT6/AQAAAACBf4F/QIJ
AAAAAAEA/wD/AAD/BwMEAP/4AgEKC/EI/wAAAAABAAD//gIA/wMM/gAN+gQMAvgI+woC/P4IAwEB/AUGAAD/AAAAAAD/AAH//f8AAAAG/gH9+gb9BQH/AAD2
AwEECvgD/f4BAP8H/QH8+wb6/v0BBP8H/gQC/gX+AP8AAAAC/wH//gL+BAT+/wD7Bv0BA/sIAf8AAAEA/wABAQH/Cwn9/wDyCP3/CPcK//8A/wIA/gH+/wH7
+f7/AAIH/wH48Q4C/gEAAAAAAQADAQECAgIBAP8AA/8CAPsEAwEAAP/+AgH/APwDBf///wH6//8ABPv/Af8C/gIE/QAAAQL5BAD//gL5///8Bv34/gMAAP8C
A/8A/AQDFgH+Av/uB/8EEe0FEAACAgHzAgAGEeoEBf//AAH6AP/+BP3+AfTx/gH7Av3r+QvfAAAA/wEA/wD7/wD3/v4AAAAB/gD//Qf9AQH/AAD+AAAAAP8A
/v8AAQEBAgAA/QMABP8BAAH7/gH/Bvf9A/8AAAH9AAABA/7//P4B/P8H/AD69Qz3AP4CAv8D/wAFAQAFAQD7/wL8Av74+wn5+vsDAAAH+AICAwD3Af3/AAL6
///9BP/7/wP9CPoJBQEI/wUP/QL/AAAGA//9+gMD/f//AAAF/gD9+gb9F/j+AATk/AL/Gen29f8AAAAL///98xD7AAAAAAABAQAA/QMD/gAAAAAAAAAAAP8A
BAABAgH+AAEEBfsAAgT+AAH8B/8FBf4H/QAA/wEA/gD/AAL9AAAA/wAD/gD//wH9AAABAAD+AAEBAvwBDQT//v/1AwAEEO0F+AD9/wEEAf779RD4/wIBAP4B
AgAGAQAF//8A//8AAAD+/gH/Af0AAf8E/gD//AX9BgEAAP/8A/8BBPkD/v8BAAEF/gH//QH89QUAAv8JBP8C9wgKDPr+/wPz/f78DPjy/gAAAAEAAQAAAAD9
+/4AAf8J/QH99wgC/gAB+QMD+wD6+wX2/QEAAAABAAABAAMB/P//AP4F/v/9/Af6AgEA+AX5/v7+Av/6/gEA/wADAQAA/AUAAAMC/gH/BAEHA/0F/v//Av4F
AgAA+gMD/f8AAAAD/wD9+wb+AwAEBv39BAIGBfsNAgAAAP8AAAD/AP//AP8AAAD+AAAAAgD+Av7/Af///wH8/AP//wcA///8B/8HAvsN+wAAAP8F/wD9+Qn+
+gED/QAJ/QL+9Qn9/P7/AQAG/gD79gz8AAIB/gAAAP8A/gL/+wH/AAACAgD++Qz8AQMAAf/9Bf8EAf0I/f7/AAAF/AD8+Qj4///+AAD8Af/+AAP8/wAAAAAB
AAAA/gT//QEAAAABAwD//AMABgD/AAH5Af8ABfsA+/8AAAAHAAD9+Af+AP8AAAH/AAD//wEB/f//AAAE/wD++gf9BQAA/QL7/QD+BPz5+wEAAAADAgAA+gUE
+gEBBP0KAgAB+AUGBQABAgD/AQEFAv0G+gAA/wAD/wIE+QcA/QQA/wABBf8E/QMI/P8AAv4GAAH9+Qj/AAAAAAADAP///gP9+/8CAAAK/gL+9wj/Af8AAQD9
AAEBAP4E//8CAAAG/AIBAQD87/4C//4T/AH97hEA/P8A/wAD/gD9+wb89wb//AAKAP39+QEBGAD++wPnBP8BE+75EAMI/gL2/wIXHN4LCgUD/gH1AAAJEu0C
//8C/AID+gIAAv/5AQAAAAD+AQABAv4BAv4CAAEB/QABAwD68P79/gEK/ADz7Bv0+f7//wIC/f/5+gn3BgUAAf/7B/8HBvYN+AIA/v8KAf/88g39AgEAAAH+
AgACAv4B//8AAQAD/wH//QP/BQAAAQD7AQAEBfsD9AH+Af4IAwAB9gsD+wABAAAF/wED/QQB/P//AAAA/gD9/gb6CgMA/gjxAAEFE/X5/f8AAAAC/gD9/AX9
BwIB///9AP8CCPIBAv4AAAEA/gD+/wH88v7/Av8N/QH88xL7DwECAP/zAgECDPMEBP0H/gAF/AcB/v77+wT9A/wIBP/+9QkF/wAAAAACAAAA/gIAAvwC/gH+
+wIAAgD6+AIA/gL+AQEE/gUBAwAAAAD9AQACA/4A7gT9A/wQAAD47BYB/wD/AAAA/wD8/gH+AwIB//8AAAAB//0E//4BAQEDAv8FAwH+BAL8Bf/3Cv0DCPoL
AQEAAf7/AAEBAv0C/gMAAP8DAwD++wIECAUBAf78B/8ICPUJF/3/AATpAAIFGOj/BQD9AAD2A/7+CPz/AQD/Av8AAgADAv8DAAD+/QL3Af//Bv34AQMAAv/8
BAAICPsHAhDy9gTvDPf2/Qb+/QAD/QEB/QIB/wD/+/4BAf8G/AIA+gf++v4A/wAI/QD69gj4Av//AAD//wD/AgD9/gH//gABAP/9/AT9AQH+AP/+Av/6/gT9
9AAAAAAK///88RP4/wYBAf4CBwAF/v8N//8AAAABAAD//gEAAwEB/wL/Av8HA/4E/v8AAv8D/wIC/wIB8gEB/wAO/gD98RL8Av//Av//AQADAv4G/gH/Af/+
AQADAgED/wf//v77CP4B/QEHA/8AAAH9Af8BA/0AAAAAAAABAQD//wAAEwIEAQHtA/4NGuEJBvr+AAH/AP8ACPn+BQEA/v79A/8EAvgG9P/+/wAO/v/47hP5
8Pr8AgMK9gL/9hzw/v8AAAAE/QD8/Aj3AgIDAP4CAQIBAP0C/v8A/wEB/wD+/wH9/f//AgD7A/4AAgEA/f8AAAAD/wD9+wb9AAEAAP8BAQAAAAEC/wAAAAAC
/wD+/QP9+AP/AAAHAf/+9AwC+QIBAv0LAwAC9QcHAAAAAAD+AAAAAQD/Bf4AAAH4/wD+Bfr+A/4BAAD+/QAAAf/9AQAAAAD+AAABA/0CBQAAAAD6AQAABfoA
9v4AAP8P/QL98w37/wD7AAH/Af78/AT7AgIAAAD7AgACBfsD/QD+/QAD//79+wn4Af8AA/4AAgAB/wEB/gIAAAAC/wD+/AQAAwMA/wH5Bf4CAv8EAwIC/wP5
/gMMEPL/BAAAAAD9AQACBPoD/wAAAAAC/wD//gL++wT8AP4EAv769hD8+gMA/wEEAv7/+AcDGgz9AvvtEfsHDPAUCv4CAAH2AAIDC/b9Cv8CAQH2AAEFDPMC
BP8CAAH+/wEGCPkABwD//wH5A/3+Av3+/wYC/wADAgAB/fwG/QD8AAEDAAD7+Qf7AAMA/wAAAv8BAAAC//8AAAAC/gD9/QT8/wQAAP7/Bf8C//8G/gABAAAD
AAAA/QMABgf+/f/zC/0CCPQM/wAA/wAB/gH+/wP8//8CA/0GAAEF//0GCP8AAAH5AP8DCP38AQACAAAC/wEDAf4CAQEAAAAAAAAAAP8B+wAAAP8I/wD99wn/
/wAAAAAD/wD//gL//gj//gD6BfwDBf4C+/8AAP8H/gD8+Aj9/gD/AAADAAD//AT/9/0A/gII/f/59Qz3AP8AAv8DAQAA/wEA8wX8/gABBP/79ggCAf8A/wL8
/wD+A//6/g8D9/38Cv0I//sQAgIBAAL8AgECAP8F//8AAAEB//8B/wT/+AAAAP8N/wD88w79AwIA/wD6Av4BA/wB/v8AAAAF/wD++wb9AAD//wH9///+BP76
/AAAAAAEAAAA/AP//gP/+AP///76+wf2Bf8A///9AAD9BP77/gAAAAAD/wD+/AT/AP7/Av8A/wAAAQH/+AD//wAF/wD69wz7+gIDAAEFAQAG/AUFCQYI/AH7
AgINEvAACf7+AgP3AwACB/v//QACAP8J+QIA/gL7BP4ABP/+AQEDB/oCAv8CAAD//wEDA/0EAwD/AAD7Af/+A/3//gAAAAAAAf8A/AQA/wIE/AAJ/AMJAv78
AAEA/gH+/wEAAQD+Bf4B/gL9/QECA/3//QQB//0EBf4E/gAHAAQA/wD/BAAA//4GAv7/AQEA/wH9AP/8+/7//wEG/f/6+Qn3Af/+AAH9/wD8/gT77AcA/AAA
BPz9+AwAAQAAA/7/AwAEAf0H+vwA/wAG+gL7+QvyAwAA/gD+/wD8///9AAAAAAACAAAB//8BAv4AAAEB/wD+/wH8/wL+/wD8A//6/QT+Bf8AAAH7/wD/Bfr9
AAAA/wAB/wD+/gL9BQD+/gH9AAH8BAD99v8DAAAK+QMD/AL7AQAAAAD+AAAAAv0AAP4BAQEAAQEBAAAB/fz/AAAE+wD6/QX3//8AAAAA/gD/AQH8AAECAAAE
AAD++QYB//8A/wAD/QH9/Qf5/gAEAgEGAQEJ/f0M6/wC/AIQ9QMC9Qz5/wAA/wAB/gD+/QP99QIG/v8Q/QIF9gUFAgMBAf8BBAAEAvsHAf4AAv8AAAEBAP8B
/P7/Af8F/gH++gb///4AAAEE/wD++wX++gAAAAAF/QL8+Qj9/wAAAf8FAQD++wIC////AAIA//77/gf4+wEBAP8IAgD/+AcD/gD/AP8BAv7++wMCBQEAAP/8
AQAABvkABgEB/wD9AAAECvMA/gAAAP8D/wD+/QP/+/r//QEE+gD4+Q3z/QAAAP8F///9+wX9AP8AAAEB/wD+/gL9/wEAAAACAQAA/gIAAAEAAf8AAf8D/wIF
/AAA/wAC/wD9+gf+A/0B/wMD/f8AAQH39QQA/v8LA/797hID/gMAAP//Av8CAQAEAf8BAAAC/wECAP8BDAH/AP/2AgAACfME/P0CAQAF/AH/+gf7GPj+AwHm
/QIGGeX/BQACAAD7/wACCPcCBAAAAAD7AQACBvoB/QAB/QEDAAH//QX+Bv8AAAH9/gABBfz+9v8E/QEP/AEA9Af/AQAB/wH+/gD///8AAAAA/wAA/wD+/wP8
AAAAAAAAAAAAAv7+AP8A/wH/AAD+/wL9+/0A/wEF/QH9+Qn6//8C/wAF/gEA/gABAQAAAAH8Av8AA/4BAgMB/wAAAf8DA/oFAAIAAf4BAQD9AAEA9Qf/+f0I
AP328BL7AgEEAf4IAAEIA/0J/QAAAAABAAAB/wIA/gH+AP8AAgD8+Qb9//8AAAACAAD8+wb+BAAAAAH6/wACBv3+8wAAAP4O/f/77hL8Dv3+AQPyAf4GDvf7
AAAAAAAAAQD//wH/BgT/AP3+Bf4AAP0G/wAA/gAB/wD+/gL8AgMAAP/9AwAFBPwE/gH/Av4FAwAA+gYD/wAAAAAAAQD/Af///gD/AP4DAP/++wIB/wIAAP8B
AgEBAQACBf0BA/8A+wMKDfr9BP0A/wD+/wD8Af78AgD/AP/9AQD///8AAAAAAAAD/wD//QL/B/8A/wH6AQD+BPv9AwAAAP/+/wD9AP7/AgAAAAD/AAD/Af4A
/f8DAf8K/AIE/AED9v8A//8M+wH47xD9AQIAAP4BAv8B/wABAP8AAAEG/wD++wf9/wABAAAE/wAB/wAB+v/+Bf0CAf//AAX//gMA//4FAv8D/gAGAf8AAQEG
AAD/+gj7AP8DAAAF/gEEAP0BCvv+/wL3/gEFB/z+/P8AAAAL/wD/+Aj+AAABAAH/AAEBAv7+Bv3/AAH9/QD/Bf389v0BAAAJ/AAA9wz7+AgA//4FBwAC+AgJ
Cfj/AgP3+QL6B/v1Af8AAAAA/gD/AQD9/wAAAAAB/wD//gEAAP7//gEB/QD8/gT5AQEAAAD+AP/8/QP++gL//P8F///9+Qn7/wICAAABAgAGAQEB/AIAAP4G
AgAA+QcB/v//A/4GAAD9+wX//P4AAAAE/gD+/Ab99v3//wIH+gD69g31+wEAAP8EAAAA/QQB+gIB/wX8AAAHBvwA/v7//wL9/QD9AQH5Af8AAAD//wAAAf8A
9v8G/v4T+QUA8An+/QH+AQAGA//++AgD/wQAAAD6Bf0EAv0GBAACA/4AAQEHBPoHAv8AAf8BAAD+/gH/A/4AAAH9/gH+Af///QABAAEF/wAD/gIAAwAB/wEC
/wH//wD9+wD/Af8HAv/99AoD/AEF9wML/v4F/AX+/f8FAP8L/AIC+v4C/AACAP8G/gH/+wT+/gD/AAAAAgAA/gEBAv8AAAD+AAD+/wD//P8BAAEHAAD99wj9
Af8AAAAA/wD/AQH+CAAAAAD6/gIBCPn9/v8B/wEG/gIB/Ab+CP0AAAL3/gD/Cfj9Av0C//7//gEDAf7+AP8AAf8AAAACAAEBBf4DAP0K/wH++v/+AwL5/gH7
A/76APz+/QYAAAD+B/0F/wMJAAABAAAB/wEA/gABAv7/AAEA/gD9AAL5/wEAAP8AAQAA/gAC/wAAAQEBAP///AT/AwX+AAH4CPwCBvsJAQAA/wEB/wAEA/sA
+wL8/v/9A/77+QEABAAA/v8BAf79APv9//3//wEE/AD7/Ab3BQEAAP8DAAL8//4B/AEAAAABA/8B/gEE9/7/AP8H/gH89gv8CAD/AAD5/wAACPj/A/7/AAH9
/wD+AQH7//8BAP8BAAH/AP7//AD+Av0FAwD9+AcDAv8AAf///wADBfsBAfwCAv0L/gH7+AP7AgIAAP/+Av8BA/sF/wAEAf8D/QIGBfkEB/z//gX1/wACCPn7
5wAD+/4W+AP46w75+gYAAP4EBf8D+gUIAQQCAP8AAwEFAfwH+AL9AP4KAAD88w4C8wABB/0OAgMF9gkKAgAAAAD+AQADBPsCGhP7CvrwFvkPFewdBQIAAAH2
AgAFCfYG+QMBBPsIAgIG/wcH//8AAAAC/wD//QP9/v/9/wH6Af76AgH8BwD/AAD3AQAACPkAAAAAAP8CAAD9/QAABvkCAAIF+wEAAf346v0F/f8W+QMB7xT8
7/T58gEHAfz57hXy+QAE+QID9gT6/Qb1AQAAAAAAAAD//wAAA/z+/wAK9wH3AAfy/AH9Af8DA//+9gQEAP0AAAEA/AD/AAH6AQX9AAD5Bv0BAAAFAP/9AAD+
///8/QX7Av8AAAD8AAD/A/3+/wEAAAACAQAA/QID/gEAAP8CAAD//gIA+gP9AgAECP4C+QcJB/4AAAH3/QABDPb9CQD7AAL4BP38AwD5/f8BAAAE/gAA/gL/
A/z+/gP8/gD6/wH3AwEB/gH7AAEBB/kBBAEAAAD7Af8BBv7/EAP4AAHtBf37DPf8AwAAAQH+AAD9/////f0AAf/8/QIBAP0CAf7//wL8/wD+AQL5BgD/AAH4
AAD9BPkA+QUA//4FBP7+9ggF/QD/AAAD/wD/+wYAAgAD/gT+/QIIB/oABAD/AAH5Av4AA/sB+wAAAAAF/wAD/QUBCP4A/wL5/v/9B/v6C/4C/gPz/QIFEfD9
BPz//gT//P/5/gH2AQAA/wADAAD//wP9BQACAAD9/wEDBvgDBAD/AQH6Af8CBfwB/foDAQAM+gP++Aj6/v8AAAAE/wD+/AT8AAQBAAD5Bv0EBvkI/wAAAAAB
AAD//wL+AgD9Av73AgABAwAC/f8A/wAF/gD++wX9/QEBAAAEAAAB/QECBv79AAD3/gD7AwH5Cf7/+gTy+//7B/fzCvz+Bv0AAwACCPcDDAQAAv72B/8IDe8M
9v4F+/8a9gH+8Q7y/wD+AAD+AQD7/AX+BvwBAv8C/gD+Af38/P//AAED/wD9+wX9/AEA/wADAP7++Qf+CgH+/gH1Af4CCvf6AP4BAAAD/AEBAf/97gYB/v8L
AP8A8w8D+/39Af4C/gL9/gX8CQf//gH9C/wPCv0I/wL//gD/AAD9AAH+Bf//AAH9AAAABfz8AQAAAAEAAAABAQAAAwMD/v8DAv8JAvsGBwIDAv8ABwAGAvwK
+//+/wAF/QH49gv4//4B/wEA/gD+/gL9Bv8FAAH9+wMGCPgE/P//AAAF/AH9+Qn6/QEAAP8FAAD++wYB/f8BAAH+AAAGA/4CAQACAAAB/gEEA/wD/wH/AAAC
AQD//QQAAAIA/wH8Af//AAEAAwD/AAD/AP/+A/3+AAACAAAE/wADAP4C+AED+wMM+gAB+hD0AgAAAAD+AAAAAf7/BAL/A/3+CAAD/gMK+/8A/wAH/wD99wj9
Av8C/QD+/QEFBf38AwAAAAH7/gAABfz7/QIA/gEDAP3/+gf++v8AAAAG/gD8+Aj8AAAAAAH//wACA//+BwIBAP76AgIABvYBAQAAAAAAAAABAv8A/gAAAAAC
AAD//QMA/v///wH/Af/+/QX/Av0AAAL+/QH9AgH59QEAAAAIAAH/9goC//4AAAEE/wD++wT9/gb3+gD3Bvv+BQMABv///wH6/gD/B/v5Af/+/gL7/f/8BAD1
/Qb///8ABP79+QYGBAEBAAL8AAADBfsA+v8AAP8FAv8C/AYF+wAAAAAD/wD++wj9/P8AAv4FAQD/+gYCCgcB/QD2AwAFD/D//f//AAADAAD//QX/+f7+AP8B
/wAB/wf9Av7//wH9/gD9Av/5BP4CAAH6/gIEBvsAAP8AAAAB/wD//wH//wAAA/4AAwACA/0DA/7//gL5/AD9BwHyAgD/AAD+Av//AQAA+wMBAP8GAf//+AMD
/v4AAAID/gD9+wb8+v8A/gADAAED/gQEBP8AAAD8AAD/BPz/+//+/v8N+wD19RHu/v8A/wAB/wAA/gL+/AcAAAL8Bv0D//8JAwMABPz9BgEGBvkM/fwB/wAF
/gD9+Qb6AgP//gD6BP8BBfoD/f8AAP4F/wH/+QUBBwIAAP/5AQADCPYBFgP++wXnBv0FF+z+/QMAAP4CA/8B+wMEB/4D/wL+/gEFCPr9AgD///8B/gEBAAL+
AQP+/wH8Av4AAwD/+/8AAAAJ/QH9+An8+/4EAAEH+wEE/QX6AAAAAAABAAD//wEAAgEA/gL8AP4BBP78BQEAAAD8Av8DBfkEAf4AAQAA/gH+AQD7BP///gH5
Af/9BPv6/QAGAP8L/AMI//4FAgAAAAD/AAAAAv8A/AAB/wAC/gD9/QX7Av8A/wD//wH+Av/8AwAAAAH9AgACA/0BBQH/AAD8AgD+Af4D/gEAAP8EAAD/+wIB
AQD/AAD9AAAAAv7/Bv/+AAH3Af/9Bvz8AgAAAAH9AgAEA/wBCAAAAAH5AQADCvQB/gIAAAH+A/8BAAAD/v8AAAAD/wD//gL+Af8BAf8C/wAA//8ACAH//wH4
Af/9Bfr7BwD/AP/6AQABCPkB//0AAAEC/QD+/QX8/wEBAv4HAAEC/AEEGf/+AQLuBv0LGOoDAQH9AAD7A/79/AQC8gD+Av0MAgD46xb/BwAG///5/gIDCvT/
/gQAAP8CBf8C+wEH+wADAP8K/gEA+gQBAwAAAf/8AQACBPwDB//+AAD3AAD8BPr7BP4AAAD//gEAA/z8/QEBAQADAQAD/gAFAAAAAQADAAAB/wEDCP8AAAH9
AQD/BPz9AgD+/gH9////BP79BgAAAQD8AQACBvsABf//AAH5AAH9BP79BgH/AAD7AwD+AvwA9wH//AED/v/69gz5AgIAAf/+A/4DAv0EAgX////+EP0NBPsL
A/8AAAH8AAABA/3/+QYI//4OBAAE9QIJAgD+/wH+Av///v4FB////wD7AP/9BPv98wr+//8DB/4B+Q0F////AAAC/gD9/QT8Cf8DAAH4/AMEDPACAAAAAAD/
AAAA/wIA+gH8/QL///3y8xH0AwAAAAD9AAABBvsAB/8BAAD8/QL/CPv17/wBAAAO+gL48RL1AAAAAAABAAAB/wIA/gMAAP8DBAAB/AMFBwACAAL1/gEFDPUC
Bv8AAAH4/QD+CPf6/wAAAAACAAD//gL///0BAAIB/QL+AAP5AwAAAAD8AAAAA/4AAQH/AAD/AgAA/wEC/v8A/wAD/wH+/AX9BgD+A/36AwH+BvoF//8C/QEF
/gH+/wD7/gAAAP8D/wD9/gL9/gAEAAAH/AMB/AEDCv4BAgL1AgEDC/UB9gMBAfwKAQH/9AoJ/wAAAAACAAAA/gIAAwAA/wH9/wAAA/7+BAABAAH9AAECBPwB
/AAAAAAEAAD/+wb+BQACAAH8/QIFCvX//v8AAQD/AAD/AQEA/QABAAAFAAD/+wQB//sDAAEJ/AMC/QD9/QH+AP4FAf/9+gj+B/7/AAD7/wD9BP37/wAA/wAB
AAD//gMA+Pv9/gED+QH5+A7z9gAAAAAI/wAA+Av/C/8AAQH2/wADDvb+CP7+/QH3/v/5A/74/AAAAP8G/wD9+Qf+AgAAAAH8AQABBPwA/fwAAP8E/AL8/AX5
/f8A/wH+/QECAQH+Av8AAAD+/gD+Af/9+/8B/wAG/QAB/QUA9vkAAQAJ+gH79Qj3/AEBA/8KAgEC9wQHAgAAAQD+AQACA/0CBQD/AAD7AQD+AvwB/P0A/wEC
/QH+/gT5AP8AAAD+AQAAAf8A/QAAAP8D/gD+/QP+AAMAAQH+BP0B//8FAwf8AAH0CQABBv0GAP//AAAB////AQH8/fr9/wAA/gD5+gj1+f8AAAAK/QD89Qz8
AAAAAAADAAD//gL+//8AAf8CAAEB/gL/+QD/AAAJAAD79A/9BAD/AAH5Av//A/0AAP8AAv8DAQEA/gIA/QAAAAAC/wAC/QUBAwYAAP7+BAADA/kKAf/9AAAA
Af76/QL6/gAAAAAE/wD++wX/AwEA/gH9/wD+Av0ADf3//gLz+wD8DPP5/AAAAAAFAAD/+gf++P8AAAAJ/QH99wn8+QAAAP8K/wD89Qv9BgABAAD8AAEDBfkC
/P4CAv4DAQEEAQAA+gj+AAACBf8A/wEH/fsE/QX8+QMHCvv4Af0A/wIA+gL9Agf1+QD9AQD/Bv/89gsIAwD//gL//gD7/gT5Bf4HAvz8BQMOCvIP/QEA/f8B
/wD+/gP6AQAAAv8BAgAC/wAEAAABAAADAAACAP8CAAAAAP//AAABAQAB//8A/gEC/QD8/AX5CgIB/wL8AgAHBfMI+/8A/wAB/v/9AAP6+f0AAf8I/QH8+Qv7
AAAAAAABAAD//wEABPf+/wH79gH1AwHpAv4A/wH7/QEBBvz7AP8AAAAB/wD//wH++wQA/v8DAgAB/AQCBQEDAAMC/gD//wL9DQH9A/7xBwABDPIHBQP+///7
A/8BBfYGAAIAAAD/AwABAP4GCf8D/gX4/AICB/n8Bv8DAf8BAQIDAPsGAQAAAAAA/wD/AQD8Bv8AAQH8AAACA/wC//8B/wH/AP8A//8AAAEA/QEB/gD8/QP7
AgAAAAABAAAA/wH+AgAAAAD/AAAAAv7//QQAAAEAA/4B/QMF/wAAAP8C/gH//QP//gP+/P4HAv///gH/BgEBAf/7A/8AAvsF/gIEAAEEAgAJA/oHAP7/AAEB
/AL6/QL49gIB/QEF+wMA/AX+AwAAAAAD/wD8/QP6/v8AAAAC/wD9/AX++f/+AP8G///38g36AwACAf8CAQEC//4F/gABAAAFAAAA+wUB/wACAAEH/gH/+wT/
/wAAAAACAAD//gP//wD/AAACAf8A/QMC/f0CAgAF/gEEAf0C9f7+AQEH/gD29A/3+/0AAQEG/QD8+gr5/gAAAP8G/AL7+gX6AwAAAAD8AAH/AvsA/v4AAQAE
/gD+/QT7/wMAAAD9Av8CAAED/f4BAQAC/AEDB/v9/gP/AAP+A/4A/QUB/QD/Av8EAgH/+gn/FvoD/QPx+QIIGur1/QEB/wEBAP///AADAAAAAAAB/wAA/wH/
Cf4EAAD//AIGCPX+C/8BAAL3AQECCvMC8f///gAJ/gH58RD49v//AAAE///++wn7/gAAAgACAQAC/gID////AAL9AAD7/AX+/wD/AAH9/wD+Av7+AAIAAAAA
AAEB/wAC/v0AAQH//AH//wH81gHsCP0VB/746BgJIf8KAvvxAwEUEugRAQEA/gEB/wH+/wL/Bfv8Af/8/wH8AgT3Av0B+gQB+gD8AgjzBwH/Af/6AQABBvkA
/gUH//4TAQAI/AAKAQQAAP8CBAAC//8FAAAAAAEAAAD//wH/B/8D/gEA/AEFCfX9/wD/AAAAAAD9/QP9/wAAAAABAAAA/wEA9wEAAP8FAAEA9goE//8AAAAC
/wD//QL+/gAAAAADAAAA/QICBv8CAQD8AAEFB/kF/QEA//8AAQAA/wABAAIAAf/+AwADAf8F+AABA/4P/gP+9AkDDgoAA/zzDPwNCvAWBP8AAQH9AQABBP38
BP8CAgD9AAEEBvkDAAD9Af8EAv/+/AQBBAQA///6A/8CBPsC//8AAf8D/gD+/QT7AQAB/wAB/gEA/wD//QAE+gEH+gIDAP4CCAEC/gL4AAEFDPIE/wAAAAAC
AAD+/gEABf8A/wH5//8AB/r9BwX/AP73AgEGDPcL/////wAB/gD+AAL7/wMAAP/8AwABA/wEBv8AAAH5/wD/CPj8BgACAAH9AQAHCvUD/v8AAgAFAQAB/QEE
/vwABP8E/gH++wf8AgAAAAD+AAAAAv8A+Qb//f8AAQH+AAQB/ggC/wH6CP8GAvoO/QX//gIB///8/AMBAAEDAv8BAgAIBPkG+/0A/gAG+wH4+AvzAP8D/wID
+QMEBvn99gj+A/8JCv7/7xANAv8BAQD+AAAGBPoGAgAAAAH//wAAAf/+BgAA/wL5AAD+B/n8AQAAAAEA/wD+//7+AgEAAAD+AQACAv4D/gAAAf8DAQAB/gMC
///8/QEB/gD5+wX2/gAAAAAE/wABAAH//wAB/wIEAAAA/QL//QMAAv//BAADAP8K/wABAAAEAAAA/AMA9gABAf4IAAD/9ggD/v0ABP8F/wEC/QIDAgz++wEC
CvsD//oG/gMAAAD/Av8A/QIAAAAAAP8AAQABAP8B8/z9+gAH9QHy8hDw/QEA/wEB///+/QX8AAD9/wL5A/0ABAEA/gD9//4C/gD8+wb7+wAAAP8IAAD79wj+
9P0FAf8S/gIC8Q3+AP4AAAAC/gD+/gP8AwAAAAD/AAAAAf8AEAMD/gD1AAIEEOwCAAT/A/8ABv4C/QAP/gAAAAAD/wD//AT/AP8AAAAF/QH//QT9AgEAAP8A
AAH/Av39AAL/AAABAgAAAP8C+gEAAAAEAgD/+gYB/f8AAAAC/gH//AP++v8AAAAK/gD69Az8+/4D//8L/AIB/P/9+///AAL8/wEAAgP+AQD/AAD+Af8AAf7/
/gAAAAAD/wD//QL/AwL8AQD4B/78AQAC+v4AAf8I/QH79wv6AgAAAAH6Av8CBfwCAf8AAAACAP/+/v4A+f8BAf8I/gIB/AP/Bv7+Cfv/BQAGB/kLAf/5AAH5
A/32+wn27AIAAP8JAAH57Q0AAP8BAAEC/wEA/gH/AwAA/wH9/wD+A/z+//8A/wAA/gD9/gP8AQD/AP8CAAD6+wX8Af8AAAAA/wAAAAD/BgAA/wH5/gH8Bvv7
AQAAAAAAAAAAAAAA/wIA/gABAf/9/gL+/gMAAP8AA/8EAQAFBAAAAAD8AQD+AfwBAAEBAv8BA/8DAv0E//76A/z9BAH2+Qb+BAAAAAH7Av8CBfsAAAAAAP8B
AAABAP8B8QABAf4O/wL+7xQC8Qb7A/8IBAL36w8GAQAAAAD/AAD/Av7/BxP5/P3yEv0CCfUP+v8B/QED/QD49wj2AgAAAAD+AAAAAv4A/wAAAf8EAAAA/AMA
AgAAAv8BAQACA/0DAAD/AAIAAQAB/wD+/wX9+wP4CPr6/QX/9wQAAvwIAgEF+wgH/wAAAAAEAAAA/gIA/QAAAP8D/wD++wQAAv/+AAD8AP/7AAP5+gEE+AEH
+wL59QX0+QD+/wAE/wD69wn7+wH7AAABAf769wn9Af8AAAEA/wAAAQD/AgD/AAD+AP//Av0AAgIAAAD8AgACA/0E//4AAAAD/gD+/Ab6/wD+/wD8AAD8AQH9
/wAAAAD9AAABA/4A/wABAAAEAAAB/QEA/wAAAAAD/wD//gP+/wAAAAACAAD//gIA+QABAP8K/gH+9wcAAQEB/gH//gH/Af3/AQIAAAD9A/8CAf8FAAAAAAD/
AAD/AP8A/gAAAAAD/wD+/AT9AP8CAAAD/gIC//8BCQD9AgDyAv8CD/IA+wL/AP8EA//++AkBBRT7A//yFvoG//Ya/wEBAAEDAgAF/QII/v8AAAAE/wD+/AT9
BP8CAAAA/gEBBPkC/f0B/gAB+wL8/AX1AQYAAAD+B/4EAP4MBv4CAQH6/gADCfj/BwAAAAH2AAADCfUB/P8A/wEF/QD9+wf5/gMA/wIAAv7+/AUA/gv0+wP3
GPsRBAMUBQEA/AL5/gD8A/76/wAAAAACAAD//gIA/wEAA/4CAwAC/wEG8gH8/AAJ///w7Rjx/wD+AAH/AAD+/gP+/AAAAP8F/wD++gb//wAAAAABAAAA/wEA
+gIAAv4EBf8B+QgG5xH4/PwUFPkJ8RMcAAABAAH//wEC/wEC+gEAAP8FAQAA+gcB/gAAAP8E/wD+/AT+Af0AAAAG/QD7+QP8AwAAAAD+AQABAv0A+wP8/wEA
Bf7/9woEBv8AAAD5/gAACPn89P8AAf0S/gH67BUA/wAAAAAAAAAA/wEAAP//AQAEAf/+/QX/BgIA/wD7AAAECPMG/P7///8F/gD7+Qj7AwT+/f4ABP35+QX+
/QUA/v8DAwAA+wQE/QAAAAAE/wAA/QT/CAME/QEBAf8FB/YE/wAAAAACAAAA/gIABAEAAP/5BP4DBvkH//8CAAAF/gEA/QIB+vz8Af8I/QD49w3zAf///wH7
////AgH7/wIAAv8AA/8C/wAG/QAA/QAE/gD/+gL/AQAA/wD+/wD/Af/9/wAAAAABAAAA/wEAAgAAAAH9AAACA/4A//8AAAABAAD//gL//wAAAAABAAD//QIA
/gAAAAAE/wD++wX+5f3+//8W9wPw4x/yAQAAAAD/AAABAQAB/wD/AAABAAD//wIA/gAA/wEA/wD9/gT8Bf/+/wH5Af/9A/v8+wUA/gECAv7/+QcD/wAAAAAB
AAD//QQA/wAB/gP+/gECAP/+BAAAAAD7AQAABPsA+wP/AAEFA///+AgE/AABAAAC/gH/AAP8A/8AAAD+AAD/Av3/Af8B/AD7Af8EA/oCAP8A/wEB/wD+AAH8
//8A/wAC/gD+/QP7/wIAAP8CAwAC/gEIBQH7/wL1Av76AgP8C/7/AgD5AAD/CPb9/AIA/wAEAf8A+gUE8f7//foT+AH28xD3Af8AAAD+/wD/Af/+/wAAAAAB
AAD//gL/AQAAAAD/AP8AAf7//AD/AAAEAf/8+Qj++vUA/QEU9wP37RLu6/sCAQQT+wH97Q/5/u0AC/8O/QX79AL7BPz+CP0BBAEGAQAI/QT+////Bf3//AQC
AgH/AAD+Av8BA/4CAgD/A/3/AwD+/f4G/wQAAAD/BP8C//8F//8AAAAB/wAA/gP+/gAA/wEB/wD+//7+AQH/AgD4BAADAgEDCgEDAAH2AwIGC/ME/v7/AAEB
/gD/AAH8/gD/AAEBAAAA/gIAAAIAAAABAv//Af4FAf4AAAEB/gD+/gP8Av4AAAH9/gAAA/79/vv/AAAG+QH4+gf0AP/9Bf4EA/8A/gEC+wMCAP4JAQEF+gMF
/wAAAAAC/wD9/QP9A/8AAAAA/gEAAf/9AAQAAP/+BP8DAAEE/QIAAf4EA/8B+wIGAv0BBP8BAAEBAP0BBf0CA/4C/QIDA/3/AAEBAP8DAQAD//4D/wAAAAAC
AAD//QP///z/A/8BAQH//wL//gD9/wAB/wD8/gX6AQMAAf4BBP8BAf4FBAT/Av/7Cf4IBPoN/v8AAAECAAAA/gP+AgAAAAH9/wD+Av79+/0AAAAI+gH99wr5
AQAAAAABAQAA//8B/v8AAf8G/wD++gX/AAQA/gH9A/8BAP4F+QIAAP8GAAEB+wYCAP8CAAAE/wAA/v//BPcCAAAA/QD9Af/5/gABA/4GAgEC+wUE/QQAAP//
Bf0A+gYD/wAAAAACAAD//QMA+QAAAP8K/wD99gr+AQAAAAD9AQAAAv8A8wEAAP4JAQAA9wsEAAIAAP4BA/8C/wICAf8AAAD/AAD/AAD/+QT+/AICBP7/9wP/
AwD/AAD/AP/+AQD/AP8AAAEB/gD/AAL9+v8AAAEE/QEA/Qb8+gAB/wEFAAEC+wAE//3/AAAD/QD9/QX6/QIAAP8GAf//+gYCBgAEAAD8/wEEBvkCAAAAAAAA
AAD/Av79/f4BAP8E/gH9+gT8/f4D/QEG/AH69gn4AAAAAP8CAgD//QMBAwAAAAD+AQACA/sC+/78AAEA/QH19w70Af4AAAL9/gL+/gT6AQEFAP8F/wEHBfcF
/QAAAAAE/wD/+wX+/fsB/wEF+QL7/QX0/wAAAAAB/wAAAAH/AgH/AAH9Av8BAv7//gEAAAAAAQAA/wEBAAAAAAAAAAD//gT+/QIAAP8BAv8C/gMCAQAAAAD/
AAD/AAH/+wEAAAAFAQAC+wUDAv4CAAEA/QEAAv79A/8A/wL+AQACAv4EA///AAH9AAABA/0ABv4A/wH9/gD+Avz9BQAAAAD9AAABB/gA/QUAAP8AA/4B+wMG
+AIAAAEEAP8C+wgBAwIBAQACAgADBPsD//8BAv7/AgEDBPsE9wAAAP8HAP/++wn7/v8AAAAD/wD//QP//v3+AAAC/gD6/Ab3B/8AAAD7/gABCPf+Cf8DAAH2
AAECCfIC+wAAAAAHAAD/9wv/+v8AAAAG/wH/+gj+/gEAAAEB/wD+/gX/+f3+AQAKAP779A77BAD/AAD8AP8AA/z+BgABAAL8AAEEBvwA+AAAAP8I/wH99wn+
AP8AAAAA/wAAAAH+Af8AAAD//gH+Av/9/f8CAf8H/QIB/AL/Af8AAAADAAD+/AT/AwAAAAAAAQABAf/+BAD/AQH4AQADCPwB/wEDAAAJ/wEB/AP//QAAAv8G
AQAA+gUCAgD+AAD+AQAAAAEA+gP/AP8DA///+QcECAADAAH5AgECB/cBAQAA/wD+AAACAgH+/v8AAAAE/wD9/AP//wH//wEC///8+wb+BAAAAAD8AAABBfv/
/gAAAP8E/gD+/AP+/gAAAAAD/gD//wT7+wAAAwEEA/8H/gYFAAD9/wH5///7AwH4Af4AAQEB/gAAAP/9//8BCf0HAwcJAvQLCgL////4AwAECvkCDf/9AQHy
AgACD/ECAAAAAAAAAQD//wEA+AMAAAAHBP8A9wkE+gABAP8F/QECAAL+/wIBAP8BAwD//AECAgEAAAD//wACBP7++///AAEEAf8A+wX//gAAAAECAP8A/gT+
/AABAf8JAQAB+gMCAv4AAAAA/gEAAvz8/gAAAP8CAAD8/QP+/gABAAAD/wD//AP/BAH/AP/7AQD+AvsABQEAAv/6AgADBvgG/wABAAAD/wABAP4A//4AAQAC
/wH+/Ab9/v8AAf8C/wH//QQBAv4AAAH9AAAAAv79AgADAf8BAAEDAf4DAQP////8Av7/AAL+/gAAAv8DAAAB/gIDBv8AAAD7/wD/CPj/APoDAf8D+gIAA//5
AQAAAQEB/wAAAP4BAv8AAAH6Af8CBvwA//0AAAAA/gD9/gT7AwAAAAD9AAD/Av8AAQABAAAC/wADAf4CBPwAAAH9/gH+BP7/////AAD+AP8AA/8AAAD/AAAA
AAD+/gL/AAAAAAABAAAA/wEAAAAAAAD//wD/AAD//f8EAAEJ/QEC/AL/Av//AP/+AAD9AP37+gEAAP8GAv8A+AoC/wD+AAEBAAD+/gP++f8AAAAH/wD9+Qj9
AwAAAAD7AAABBfsBAQAAAAD/AAAAAf//BAAAAQD8AgADBfoBBAAAAAH7AQAABfv//wD/AAABAAD//QP//v8AAAAC/wD//QP/AwABAQD9AQEDBfoEAQAAAAD/
AAABAv4BAAAAAAAAAAD//wIAC+r8AAUP8wEBCggPK/YFABsE/QEMJ/EBFv7/AAYBAgMJB/j9+/oBAPz/+gD6/f/+//MAAPgG+f8D/AcFFPcAAAcC/P8EBv8B
CgAAAAUA/v8DAff73QD7/u4J8wf+6xEP7vYCAPYF9wH7AgcJDOIIAP//9f/4HAcK8On+APAQ6v/y/xQWDP73AAYMAgMJ/QEE+QQAAP/+/gEC+AD9/v78AAAC
/QIF/AECDQAKAAb4BP78Dvj5/hEDAATuEf0C+f7yHf7/ABX/AgEPEfX74u7/AOwH8APy8QwLzAEAAOL5/f3u2wr64RL/APIDAgEC7/39/gL7AP8C+QAI8gH5
+xwAAAjyC/4F8/nx+fYEAPkB/P/2CAEFAQQCAAABBQYCCPoG9vcAAPsC/AD8/AMFAwb/AAP9/QUGAAD+8woAAPz9AQP+9wH8AxUAAA73BgQO9fXzB/sBAAYD
+f8DBPz88cUJAOgD6fvfDAYXHOL+AAoH8gMGGQgP/voIAPr5AP31C/z9AAAAAAD/AP8AAAMB+vAIAPb/9wDxDQIFEQQAAAwACQMNC/UA49MPAOAA6vzeBQIJ
/fgJAPr5//70Df3+9fj+APkB/QUF+gIGBwEAAAP/A/4GAP39//8AAP////8D/v/99P8AAPkC/f/9+wIC/wb/AAMBAv4E+v/67Pv/APUA9/71+AkE7wUBAPb8
BPz89AX9GQEAABn+AwQVDev4CwMAAAf8BQML/vT2AAP/AAEAAf8A/gP/BPwAAAQC/gABBPsC+QEAAP8ABP8A+/3+Av4AAAD//QH///n/+AYAAPn7Bf4C9QD6
DP4AAAYC/gIJA/j5/Qn5AAH/AwIG9AYA8vX/APgE+f/6/AoH9/kKAPv2A/z1A/v6CwD/AAUD/gUFAvwB9fsAAPoC+gL+/QYD8wv/AP3+/wAE9/v28/8GAPb7
Afv0/gT98voBAPcA+AH4+goI+/7+APsE/P8D+QYC6PsAAPAD+QD49AcC/g77AAQBAQIM9vv9/vQAAPkH+QD5BgwN9P0AAPkB+//5/QcC+/IJAPb8+f7yDv8C
+f8AAPwB/v/+/QD/+gL7APwEAAID+AUD4vv8AOsJ+gD66w0J+woDAAT7/f78/f75+wgFAAD5/gH9/vv7AAcAAAL6CQAD+Pr4DQz/AAn/BQULAfr8A/kCAP4C
/AEBBP3/EgP9AAr9BAELA/78Ce4AAAUI9QH/EAQJ8wAAAPb+//798wP9+P8AAAED+wQD+fb8AAUFAAD5A/v8A/v5y/MAAOAF8ADw5Q4HCfMIAAMA7wkBEPwG
6voAAPUF+P/5+gkHBPv/AAAC/AH+BAED+/cBAP4E9v/6AQIA/P7/AP8F/QIC/gQF8ff+APkE+AT8+g0M9f//APkC/gH++wUE8wMBAPkB/f/89QYC5vf6APQH
8QL+7BgM5gb9AO8D+wH86QgA7QACAPX//f349wgCMv0CACACAwMUG+70Bg8FABHx+wYI+fz2zwwGAO/z9/nu3Rr+BPkAAAIF+QIBA/0BBvsBAAUA/AEABAIC
BO3/AP0E9v8DBQUICusDAAIC7QH/D/oBFvoAAAYA+/4BDwAC/vr/APwG+wD4BAkKFv/+AAUFAAEOAQQCI/3/AAwEAgENDPgA+RQBAAD0B/0D8fjy8h7/AADu
Ev0E6Pvx6Pz+APIF9/v0+g8JAxb7AAv2CgIQ8v/2/gMAAAEA/QID+v8BAesAAPoI9AT6CQUN6ff+APcG9AH/9AgD8Q39APz3A/8D7QP28CL9AAftBAUU5Pno
6u78APQJ7wL5/wsN6gX8APsD8gMH7//6/QQAAAIA/gYD/Pf7A+f8AAsO6AgFAgUN5yL/AATlEAIU2/bkAQv+AAf9AwUL+f778xH/AAH9Bv0D8/z2BAX/AAIA
AgEB/wABFAICAAkBAAADCvj8+f8EAPr+/P/9/P759/n+APkC+wIF9gIDAAQCAAH9AQD7AP4ABv8AAAT+AwEE//r9AyH/AAvwEP8P7fny+hT/AAH3Cf0F8Pv4
/goBAP/6CP39+wD6/A7+AAP/AgQF/AcG6A8AAPr5AAX/7QL9CPwDAP8AAgEMAfb8+v0BAAP8Av7/BPb3//YAAP0G9wD8AwYHCf4CAAYA/wAABvr++P//APsB
/gD8/AMC9fcAAPgG+wD4AQUJ+fsAAPoB/AD7/gMC7Pz+APgE/gH/+gUF8e79APIO8AH58gsN+/z/APoD/QD+/wUFBfsAAAAC+gAHAAcCAQoAAAX6BAEK+gH7
0RD7AOrzBf313RMANvYAABcG/wIVFvD9+QH/AP0BAP/+/AIABQQAAAb9AAQEAfX4+wIAAP7+/QH8/wL/+f8FAP79/wD6AgD+/gb/AAUBBAQF/PsDBff/AAUF
9AUICAADBPn/AAID+gD8BgUH7QoDAPn3AP/78f749g0AAP/7BAEC9P/87AMAAPb8Bfz97wH6Hwv8ACv8ARIlDu/2Bfv+AAIF/AEGBgMEB/n/AAQG+QIEBgIK
EQv/ABD5CgYRAvPx8SH+AAPsD/0K5ADw/Rv/AArzCgAL7vzz+wX/AAD/AgH/+wIA9gT7AP0C/wME9wYB8/UAAPwG9wH7AAMGDvn+AAgJ+wMICfgA8vD/APgM
9f/+ABAQ9Pv/APkB/AD8+wUB8gQCAP3/AQL9+gQC8wgFAPz6AAH69fn5+f4AAPwAAAD//QABBv8AAAIBAAAAA/8B+///AP8DAQIC/AABA/4AAP4D/wD/AP8D
/QoAAAX4BwEF9vz37/4CAPj//f36+wH9Bxb/AAT2Df8K9/jzCwX7AAr+BAMO/gH+/wABAAn//QEGAfr4/P3/APgE/wH8+wkI/P//AAIB/AD/APv+/AcAAP//
AQEA/AD/EhMAAA76CQYN/PX2Af0BAP//AP/7BAECBP4AAAYC/QMCBfj+Cvr8AAIG/AIEBgIG/AX/AP8AAQEA+f39APz/AAAC/wD/BP8DCfsAAAUD/QEBBv4A
/gb/AAcC+wQR9v76Af7/AP8F+P/+BQQHAwP4AAICAwYE+wYDEPv5AAsHAAMKCAQI7/n+APcF9wIA9QwL7wwEAPn2CQH79QL4+gAAAPoBAAD+/AMCBv//AAkE
/wcGAv0C+/gAAPkC+v8A/wEB+AYBAPz5A/3++gT+//oBAPsD/f/6AgMG/f4AAP0C/wD9/wIC/wAAAAb+AAEC+v3/6v8CAPb++gD69gL89/sAAPoC/QD9/gAC
7wMAAPb//P/49gUD+g7/AAL+/AQH8gL/5/7/APAE/P719Q0GBu7/AAII9wIBBv8GBQf+AAT/BgEE/vn6Bvn/AAID9wL/BAMC+vkBAP4C+v/5AwIC3BL/APL6
AwP+4gz9Bf0EAAIA/wD7Cv8AAv4AAAID/QD/AgAA//wAAAED+gABAv/+//3+AP4D/AEAAAQE+gP/AP8A/QID+AD/7Bf+AAH1BAAH5fzt8wD3AP4G9AIM9wf9
AAMAAAP+/wYE+v//9PUGAPUB9/vz/woF+/oAAPwB/P/7AAYG9gEAAPsA/AD8+gYB+/37APkG/AIA+wcI7PkCAPQA8QH38w4KCf8BAAIDAAACBf4BCPkAAAUF
+gAFCPwB9P4AAPgA/v78+gMC7/r8APcK9Pz/9wYG1fn9AOQJ+//w6xAM6Ar/APb8AP7+8AT79wMAAPv+AQD8+wL/7v8AAPT//f/1+wkD8wkAAP79Av8C8wD+
EfsCAA8E+QYMEPkC/f0AAP0A///9/wMCAP8AAAAA/wD+AQIADPb+AAIK9wD9CQsMBB3+AAn7CAYS9vj69PoDAPoB+f/+/QIC6v8AAPQA+/769gQB/Pj/APsD
+gH8AAcH6f73APAI+QIA8wwJB/kDAAcB/AEACfb99wf9AP0CA/8D9AIA8wP/APkF9gL++wQGDgL/AAUCBQAGAvn+E/3/AAsCAQAGDf0BCAEBAAf9Av8FBvn4
/QEAAP8AAQD9AAEADg7/AAz7BQMQ//X0Bf8AAAD//v39CAkGAAf+AAUB/wkPAPr+E+wAAAcK+AACFQYPAvwAAAEE/QH/BAEE8wYDAP79/v//+vn8/AIAAAEC
/gD/AQIC/RQFAAnvBwEC/vbu+/4AAP8AAAH9/wYE9Pz/APn9+/v4/AUBD+j+AP0L8wL+DQYPAf7/APwD/wD9/gIA+vYAAPoE+v77AQoHAgAAAAMBBAECAv0A
APkAAPsB+f/8AwYD7wcAAPn8AgH/8QD9AAMAAP8A/wEC/gIA9P0AAPgC///7+wUF8hEAAP/8BwMG7gD69PoAAPYD+wP9/gcMDQP8AAX/AP4J+gD49//+AP7/
/AAA+QX++v3/APoD//79+AMCAwH9AP8F/gL/AwAD9AP/APgAAP/79gQA7/0AAPUC/P349wMA+Qj/AAP4AwQG7v39/fwAAP0C/f/8AQIDAfEEAP4E+QD6CPsB
/Pv/AP8E+gEBAgIC8Qn/APr8BP0A8QH89v8AAPoAAP/8/QUE9Pv4APkJ+gEC+A4L/AIAAAH+/gEF9wH/A/4DAAH9/v35A//95Pr8AOwH+v775BMR+AkAAAD8
AQAB9/7+C/v9AAUFAAEIAQEFD/0AAAT+/gIJCP77FQgBABH6BwMO//P06v8GAPv6+f/5/fz3Cf0FAAUB/f79Bvb9EwT/AA0AAQEJBP0B5gz/APT6/QMA4g0B
8wABAPb9Av387wb+A/oAAAAG/AH/BgII6hQHAPzvC/v58APz+QMAAP39/P/8+wUA+wUCAP/7Av37/vz6EPoFAAv/Av8ADfoA+AMLAP/2Af/4Cfb3BAv+AAj9
BwUP+/z7Awv/AAf7AwMM+/n2AAAAAAEAAQEBAP7+9PsAAPsC///8/gQEBQAIAP37+wH4Bvv6/fUAAP0E+QL+AwUI8AQHAPr3Afz1+v75Dv0AAAgDAAMJCvr8
9gEAAPn/Af75/gUBAvv/AAAG/gEDAwIHEvMCAAwA+P8FEvr+5/4AAPIA+//19ggECf79AAgE/gIGCgYIBvkCAAMBAAEBBf4D/v4AAP8D+v/8AgEC8fkEAPT/
+f70/wYD/u7+AP8K7gH7A/8F/AAAAP0A/wD//QD+/AX/AAcC+QQD/wMC+v0AAv8J/gH99Qr+AwACAAD9/wEFBfoDCvz6Bv7kC/4UEvAL7vn9A/oLB/wN9w8H
/v3vAAH/DP0BAQv9GSvzCQLoIvQcH+8p8v7yB/MIAQb77gMHDef7CP0F/gP6DfPnA/kE/P0B9QUECPfvAxjpAAHqHvMIBv0M3fnz/P4X/f3l5CHw6uoQ6AMg
6gny6QXgBu4G7gT8+gYNFPvz8vIB3/8T7gP7+g7sDOjrAQrxAPzrDwPhAvP76QcS+gQHBwDu//bx4AXt+ADx7gnp9gDp9QbzA/3x+BXx8AH45Qf5AP32+gj2
AAAA/QX/+QH4AQHxAv/4/wT0Bfv4/Qr7AP8AAP8B/QH+/wD++gsAAP4ACvwH+wEM//8B/wIC/wH+/QP+AAAAAP8BAAAAAAD/+AcG+v8F/AQE+QMG/P8DAf8G
/AIEAfwB+QMAAP4EAgH/9wgE+AABAAAJ/gD++An+9wQDAP0DBgAG+gYMAgH+/wH6Av/9AgL8CwEBAAL0Af8FDfEDAAMBDP3/BgERCPkTAwD/AAD8AAD/A/z/
AgAAAP8AAAD+AAH+/wAAAAABAAD//gEAAAAAAQABAAAA/wEC/wEAAAAAAv///gAC+PMD/QMO9wIA9Q3u+/8BAAAG/QEA+wX9/QABAAD/AAADAQEBAAEB/QT3
//79AP77/v8AAAAD/gD+/AX9AgH/AAD8AQD/AQD+/P0DBf4DAgIG/gQE//8AAAADAAD//gP+AgEC/wH6AP8DBfsBAAEAAP8BAgABAAAEAwMCAAH0Bv8LDPMK
B/wEAAD/+gQDCfT6AAABAAACAAEAAAD+AwEAAAD+AQECBPsC+/4A/wEB/AD+/gT68fr/A/4O+QL07BT6BQb7/wH2Bv0AA/0GAQP+Bf8ABgAAAf8HBAAAAAD8
AAAABfoAAf0BAwAAAQEFA/0G8/3/AP4I/wD49Az5+wAEAP8N/QMB+QYAAf8BAAEB/gEBA/v+9v//AAAI/QD79Qn9/QD/AAADAAD9/AX++wUAAAEDAv7/+QYF
AAH8A/4DA////AMFAP8AAP8I/gEA//76/gD//gEAAAD+AAH6AgIB////Av8CAv0DBP8AAAD9/gAABfz98QIAAP8MAv4B9AwEAQIA/wH8A/4CAv4A/wAAAAAB
AAACAQD+Bv7/AAH5/QH/B/r6//8AAAAB/wD//gL+/v8BAv4G/wH9+Qj9CAEA/AP3/v8ACfb89P//AAEJ/QH99Q37/AAAAAAEAAD/+wb/AAEAAQABAP8B/wID
8QEAAP8P/QL58A77AQEBAAABAgACAfwEBP8AAAL8/wD+AgL6/AIAAP4EAgAB/QIE/P8CAAAH/gD/+wb+AAAAAQD//wEDBfoB/gAAAAH8Af4FBP8CAgAA//7/
/wH/Af7+AAEAAP8CAf///AMB+fz/BP4FAAL7+Qn9+gACAAAF/gIB/AMCBAkA/gD4CPoB/vwLAAEE/gAH/QIGAfwE/f8BAP8E/wL//AP+/wAAAv8BAQAB/wED
Av//Af8EAAD/Av3/AP7+AAIA///8/gL4/v0AAAIC/gD9/AX7/wAAAAABAAD//QT++wABAfwIAQAC/gME/wEBAAEA/wEEAv0CAgAAAAH9AQACA/0BAv//AQD+
/wD9AQD8/gH+/wACAP/9/AYA/QABAAAF/wAA/AEC9fr//wMK+gH48xP0BP4A/wL8/AH9Bfz5+/4C/wAE/AIE/wEAAAMA/QL7BP0HAwEH8Qb+AQAKBwAA7g4N
BgAAAAD6AQADB/kCBfwA/wL7/gH+BPn6CP8AAAD7AAABB/kABQAAAAD6AQD/BvgAA/n/AAP4+wH/AQP4+P8AAAAJAP/99gr/Af0CAP8EAAAC/PwCAAABAAAA
/gEBAwD/AvsAAAP/+gH8AQP29wT///8HAQAB9Q0EAwAAAAD9/wABBvr+DvsAAALw/AEBEfH4+f/6BP0HAAH78xADBv4AAAH5/gAAB/r8AgD//gP8Af//Af7+
/QIA/wEBAf//+wQC9f4A/QML+AH++Av1/P4CAP8D+wP//gL9+wABAAEG/wEE/AUDAAAA/wAA/wECAv7//f8AAAAB/wD+/QP8AAAAAQACAgD//wEDAAAAAAH+
/gAABAD7AgT/AAH7Bv0CAf8GAAAAAP8B/wH/AP7+/wD9Af/+Af/9AQT8+QAAAAAH/wAA+wr9/QAAAAAEAAD/+wT/+QT/AAAFAwAD+wUI6AoBAP8SB/394xkM
9f8BAv8KAAD/9A4A7wEAAf8JAQED9woF/v8B/wAD/QH//gD+/wD//wD+AQD//QMBAAD+AAD+Av79AAH+/wAAAAAAAAD//wL+BQAAAAH6AAACBvoA4QgA+/8d
Av722xwI/wH+AAAAAv4A/wICAv8BAAAC/gADA//9BQEA/gH8AAD+AvwA/QIA/wEAAf/7+wT//v4B//8D/AL9/Ab6/P8BAP8G/wD9+gb8/wD//wD7/gH9AQD8
/gD/AAACAAD+/AX//fv+AQED/AH3+Qn2/wP//gEAAP/9/QX9+AAAAAAG/gED/gYA/wH+AAMD/wD++Aj7+gAAAAAI/gD8+An8+P//A/4LAQD+8hEA/wAAAAAB
AAAA/wEAAAEAAAAAAQAA/QMBBQD+AQD3/wACCPf//wH/AP/+Av8A/gECBAD+AP/6AAD/Bvv/AAAAAAH+AQAAAQAABQAA/wD8/wABB/kBAf//AAH5/QL/BAH8
+wAAAv4HAQH++QcBAQT/A/7/CAAGAfgM+gIA/QAHAP/99gr9DgD/AgD2Af8DDfID/AQAAP8DA/8A+QgEDP0BAAD8/gEACPb9BQEAAAD5AQAAB/YCBQH//wH8
Af/+Bfn//f8AAAAFAAD//AUAAAAAAAAC/wAA/wL/AQUBAf4BBAAEAvcN+gAAAAEFAAEA+gcACgAAAAD3Af//C/P//QL+Av0EAgD++gIF/gACAP4G/wEC/QID
8v3//gEL+wL18Q/2+/8A/wEG/gD9+An7AgH/AAD+//8AAgD+BgAAAAH6AAACCPcB+/8CAAAI/wD++An+//4C/wEA+wIDAv0A/f8AAAAEAAD/+wX//f4AAf8E
/wEA+wYAAfz/AQEB/AH9/wb39f0AAf8K/wH78hH+Bf8AAAH7AAABB/r/A///AQH4/wACCPkA+wD9/wEGAP/9+An/+v/+//8DAf/7+Qj8BAD/Af//AAABAfwC
AP///QL7+wH4/wXx/f8BAwH/AAAFAwEBBAIAAv7+BP8FBPoG/v8AAAIC//8A/gT+7fv59QcE+f7k7BPoB/4BAAH1/gECC/j9BAX+/wH5Bv4EBPkICQABAAL3
AwAGCvQDAP0BAAIC+wD/AAD6AQAAAAD/AAD/Af8A/gD+Af4CAgD++wf9/wAA/QH+/QH8/wL5+/8AAAAF/wD/+wf9BP0AAAH9/QD/BPz79P////8M//8B9Qz/
/QAAAP8E/wD++wb99/8CAAAK+gIA+Qf9/gD+AP8CAP/9+wb9//8A/gEC/QD8/AT7CAACAAD7AAEGCvYB/wMAAAECBP7/+wYBBQEA/wD3AQADCPkDAgD/AAD+
AAD/A/7+Dv0C+wH1/QECDfb2/f8BAP8G/QH+/AT8BP8C/v8I+wQB//78//8ABv0HBAED/AIHBf8DAf//AAEBAf0D8Qv69QUCBPv88Q79+//7/wAE/v309wzy
/QAAAAAF/gD/+gb/AP7//QAD+QL4/AX0/gAAAAAD/wD//QT9/wP+BfoNCf798A0J+/8AAf8HAAH+9Qr/+fwD+wMH+AEC/gT2C/r9AQLsAgEEFPH7/QIBAv8D
AwEE/AMKB///AgH5AQECB/sA+Qj//wEIAf348wsB/wAAAAADAAD+/AP/Av4AAgD/AQEC/wEB9//5DfYGCAH/+gkNAQAAAAEAAP8BAAH/Aenm/Any8//tAwzV
+vEC5gUP/Pf8APfm9wYE6AYBAP4M/fUAAgkK9AQCBwElGO4Y8wQL+v8P/AUJAfYHB/0I9QT//AYKBvABBPEKBQAI9wYJDPv3APgW+wQd6gwOA//7CQr8Av73
D/4JBPsRCPf/4wr3+/3zEADd7/Dz9gL8/fzl7Rfs+fAI4w4I+QcJBfnxBewL8Qj76gj8B/3m/P/+Av8FAf//+Qn/A+UHDwIL9gkFA/rxAfEA/f/59gX2AQXp
BP8AAAD7/wEABfv+//4A/wAC/gH+/AT+AwQAAAH5Bf0EBfwJA/8A/wAA/QL9AgH7AAAAAAABAP//AAH+/gQA/gP8BP4B/QMF/PwC/wIF///9+gj7/wAA/wAC
AAD+/QP+/QAAAP8F/wD9+wb+B/8AAAH6AQD/BfoA+QT+Bf0FCP8D9wkJAwAAAAD+/gABBP78/AEAAAAEAf///AUBAv8A/wH//wD+AP/+/P4B/gIG/AD+/QX3
+v8C/wAF/AID/gP/+wQCAAEJ///9+Ab/AQD/AAD8AP//Av7+DP4B/wL4/wEACfb8+v8AAAEG/gAA+wb78gD///8NAAD78hD9AQUAAP7/BQAEAP0I/gH/AAAC
Af/++wYAAwEHAAD6AwIQDe0N/v358gAF/AH1+QP6/AAA//8CAf/9+wf+BP7//wH9/gD/Bf75//4B/wEA/gH9/gX5/gcD/f//AgIFA/sLAAAA/wAA/wD/AAH+
+gH//wADAP/79wz87wAA//8Q+wH57RP6AQD8AAH9///9AQD8/wACAAAD/QIB/gAA/AAAAAAH/gD++gj9Av//AAD7AAACB/z++wEAAP8GAAH/+QcB+QEAAP8G
///++Qj/Af8AAAD/AAD+AAH/AQAAAAAAAAAAAQD++gAAAAAF/wD8+Aj7+QT79wT1APsBBv/5+QAA/wEG/wAA+wYB/wED/wEE/gEFA/sB9v4C/wAM/AL/9gn9
+QMOAAAP+wQTBPELBQcAAAD2CP0FBfgKAP8BAAAE/QH+///7F/kAAQTp/wIAFOz3/AAAAAAF/wD++gb+/gAAAAADAAD//AT/AQIAAv4CAgEHBP4F//8AAP8G
/gD8+wf8/P8CAQAF/gEB/QMB/QAAAAACAAD//QT//wEDAQAAAf8JBvsG/v3/Av4G/gL59gv5Av3/AAH+/QH+AgH4/wABAAAC/wEC/wABBAAAAAD4AQAABvgB
8QL//AIGAP779Qz6AwEAAP/+Av8ABPwAAwMAAAP6A/4DBfsD9Ab/+AIHAf379g76AQAAAAH/AAAAAQD+AQABAAEAAQABAAEABf8BAAD+/gADCPf+Af4ABf8D
AP//AQL6AP/+/gL8/v/8/wb47wn/+QMFB/r78RP+A/3//wL8/gD+AQH5/P8AAP8GAAD9+Qf+AwMAAAH5Av8GCPkDAAIAAQAAAQABAP8EAwAA/gL+/wD+AQD8
//8A/wED/QD9/gT6AQAAAAD/AAAAAAD/+/8AAAAG/wD++gb9+gEAAAEBAv8A/QEE/gAA/QIA/QD8/QT6+gIAAP8FAQD89ggB/gD/AAACAAD9/AX+/gD/AP8C
/wD8/gT8BP4A/gL7/QD7BP73//8BAAAF/wAB/QIA+gL//gAB///9+Qr9APz+AAH++wD6AAX1Cf7/AAH3/wEEC/n+BQAAAgD6AwAHCPgG/AAAAAAFAAD/+gYA
/gAAAAADAAD+/AT/BAICAv//AQEDAv8E+gAAAAAF/gAA/Qb9DAwC/Pv+BgIMEu0O/f8BAf8FAAED/gAE/P/+/wD+/gD6+wb6AAMA/wH7Av8AAf4D+wMA/wAC
Av4B/QMB+wAAAP8G/gH9+gj8B/4AAAD+/AH/Bfv4+wEAAAABA/4B+gYB/QIAAAABAAD+/QQA/gAAAAAEAAD+/AX/Af3/AAAB/gD9AAL6/gAAAQAB/wEA/gAC
8AP8/AIGAf357hX2+AH//wAI/v/89gr8Af//AAL+/gABAQD6FP3/AALwAf0DFO72Bv8A/wH5/gABB/n7AQAAAQD/AQABAf8B/v8E/wAF/QIDAPsB/wEA/wH/
/wD9/wL9CQEAAv/2BAAECPYE+v//AAAH/gD7+Af8/wUF/f8G/gIKBPYI/gMAAP4CBP8C/gAG/wD//wH9/v//AgL5/QX/AAL/Av7+/QIEAwAAAAH9AAD/Af7/
BvgDAwX/+QQICvnyAgD/AAD9AP//AQD/CQP+AQHvB/0DCvYIAAAAAAABAAAA/wEA+wMAAP8EBP/99QcFA/sE/wED+QMFB/n6/AP/Af8HBf0B+AMHAQAAAAH+
AAD/Av7+APz/AQH8/QH9AgP6/wADAAEE/wEC/wH//QAAAAAEAAD/+wX//AAA/gED/gD7+gf7//8AAAAAAAD//gIAAwAAAAD/AQABA/sB/AEA/wAEAQAA+wUC
+v/8AP8GAAD69Qv8AQD/AAD+AAAAAwH8/AD//gEF/QD4+Ar3+wEC/wEG/AL/+gT/AAAA/wAD/wD//QH+/v8BAAAD/wH//QT+BwX//QP6Bf7/Af0DAAIC/wAC
AAEDAf4C/fwAAAAE/AH7+wf4CwAA/wH4/wAEC/QAAv7+/wD7AAD6/gX6/QAAAQADAAD//QMCAAACAAEB/wEDAP4DAf0AAAH7/AD8BP73/QIAAP/9/wD8/QL9
/f4BAAEF+wH9+gj6AAEA/gP6AP/+AgD7/gcAAAL+Bv4A//8I9gj//wH9BPwC/gkEAAIAAP8AAwADAAAEAf8AAAL5AQABB/v+Af/+AAAC/wD7/QT8/f8A/wEC
/QD8/AX7AP8A/wAC/wAA/wD++wMA/wEDA/8A/AUC//8AAAEBAP8A/wH+8/wE/wAL+QIG/gL/BAAAAAH9AAAABP78DQUC/gHvAwELFe0IAgEAAAD+AQADAP8D
+QD/Av4GAwD+9QoEAgD+/wH8Af/7AgL69gUAAP0JBP7/8w0E/v/+AP8CAP/4+An6Afz//gP//AD9AQPzAv//AAD8AAD9AgD9AQMA/wH7A/8BAf4D+/v/AAEE
+gH6+Az1BAADAAD9AAACBPsB+QX+//4HA/779Q///v8AAAAD/wEA/QP/AAAAAAH9/gEBA/7+BgD+AAD3Av8BB/0A+wb/AAD8BP8CAQEGA/v8AAAA///6/gH2
+QH/AAAFAP/79wn/Efr83hDo//kDFPzqCfz+9Qf39QD1CQDo5//47gkH+/7u5RT4Aff1/QPv//3sAQTmFgX9B//xDQAOB+sc//MM7P4J+QkI+f/8+gQD/v8I
AwEB/AgG8wABAP4M/gL98REAAwL8/wH3BP78A/4AAAAAAf8AAAH9/P4C//z0/AL4/P///Qb4Bv0AAAH//QH6/AT6BAP/AP/6Bf8FB/oG/v8AAAAD/wD//QT+
/P7//wIDAAH6+Af8AgABAAACAAAA/wEAAgAA/wH8AQADBP0CAwMC/wAAAv8FBvYDCwD+/gHv/AH9DvD58PwF/v4a9AQA8Qv6/gIAAP8CAv8B/gEEBAAAAAH7
AQACBfoBAf8AAAD+/wAABP3/Bv8AAv/9AgADBvYFAP4AAAH//wD9/wD9Bf0AAgH+/gEBBQD6AgQA/gH7Av7/BvkCAP//AP4A/wD+AP/9/v//AP8BAAH9/gT/
BgAAAAD5AQACB/kBAf8A/wAC/QH9/gP+DAD/AAD1AAACC/T/Bv0AAAP5AAABB/n+/wEAAAABAQADAQEBBAAAAAD9AQACBPwBAP8AAAH//gH/Av78/QAAAAAE
AAD++wT/+wL/AAAB/v/8/AX+AgAAAAAAAAAAAP4C/AQBAP0EAwAE+gEJAgAAAQD8AAABBvz/AAEAAAD9AQADAgECAgD/AAH8Av8AAQEACf0ABP/7/gECCPcB
/wADAP8H/wIEAP8BA///AAD7/gEABP/7/P8B/wEG/gAA/AT9/P8AAAAD/wD8/AX75Qnt7/8CB/z89RUG/AABAAAF/wH++Qf/BP4AAQD8/wH/A/z/CwMAA//6
BgAGBvQLB/7+AQD4AAD+CPv7AAEAAAABAQAB//8EBQAAAQD8AgACBPsC/v4B/wEE/QH+/QX7////AAH/AP8CAAP//wAAAAAC/wD//QP/+/T7AgP//AD3/Avw
Av8AAQH9Af8BA/0AAAABAAAB/wEBAP0AAwX0/AD7Bfz+BAME//8AAAEA/gEAAAH9AwAAAv//AQADAv4D/gAAAQAC/wEFAQIB8P39/wAK+gP17hf2Af8AAAH9
///+AAL8/QAAAP8F/wD++wT+AAAAAAAB/wD//wL/EQX/AADxB/8ED+8C+f36/wEB//7x9BPzAgEBA/4BBAAFAvsHAwEAAAD9Af8CA/0ABgf3+QfuD/j/CQIB
+wEA/gEF/wAB+gn8/AMBAf0EBP8E+gMG/wP//v8AAv///gT/AAACAAAE/wEB//8AAv8AAAD9/wD+Av7+Af0AAQIF/wD++wf+AQAAA/8CAgEEAv4JAP8AAAAB
/gAA/wT+B/78/wP1//79CPv4/f0CAf8L+gP/+Qb9AwkKAf4RCQIP//IVBwEBAP8B/gH+Af/8AP0AAAQA/gD9/wT8AhMG8AAFBgEI+wII/QAA/wAD/wD+/AX+
/gQAAf0BB/8D/QIK/wAAAAD+/wEAAf8AAgEAAAH7Av//A/0CBAAAAAD9/wAABfsA+QAAAAAH/gD++Qr8A/8AAAD7AgAAA/oB+wAAAAAG/wD9+Aj+AAMAAAD/
AwACAf4FAgABAQABAAACAv0C/AACAAAG/gEC/AQCAAD/AAABAP/+/wH/AAEBAAADAQEBAAACAf4AA/8B/wAA/wP//gEB/wAIAgD/9wYDBwcA/wD5Bv8FB/kL
/wEBAf8CAQEDAf8DAgAAAQD/AAABA/0B/gAA/wEA/wAA/wIABP8AAAD9AQD/Av0AAwcAAP/8Cf4HBfkM+wD+/wED/wD8+Av9AQQAAf/9CgADAfoLBf8C/QP6
+gL/BPz3/wIAAAABAQD///8C8AQB//4HBAEE9QsGGQj9/gHmDP4HEe8P/QAAAP8GAQD89wcAAvz/AAL9/AD8AgH0//8AAAAD/gH+/AT9//8AAAAC/wD//gP9
Af/+AAH8AQD7/gT+EPv/AALx/v//EvL2/AQAAAECAv8B+wUD+f8AAAAH/gH99wn9Cv4DAAH6/gEDCff7AgAAAAD+/wAAAv4A+v//AAAJ///79wv7Af//AAH8
/wD7AQD9BP4BAAD//AECBvn8AAMAAP//A/8CAv4F/v4AAAAD/wD//AX+Af4CA/4C/gMDAv0BBgACA//9AQADB/gABgAF/QP7/AIFCfb++/7sFvMHEvr99AYS
AwEAA//6AwAHCvUJ/gAAAAAD/wD//QT+AgAAAAD//wAAAQD/9wUAAvsHBAAE+wYIBQT/Av/8Bf8DBPoIBP3/AgAAAf/8/gH9+vv+Af8F///19Q32+f0AAAEI
/QD7+A71/gAAAAABAAAA/wIAAQEAAP8BAQABAAACAAAAAAH/AAAAAAAABv8A/gL8AP8ABPr89/8CAP8N/QH/8woC/wAAAAABAAD//gH/AwT+AP/9BP7/A/4A
/v8AAP8E/gD9/AT8AwQEA/4FBP8IA/cJDgD6/gH2AgH6Bf74CwH+AAXvBf3/DPf/+wAA/wAH/gD79wn8CgH/AP/4AQADCfgEAvsA/wD++QH+BP/2AwAAAAD8
AAABBPz/AwAAAAD8AAAABPwB/wQAAP4ABP8C/QEH9wAC//8K/gAA9gsB+P39Av8K///59Qz8AwIAAAD9AgABA/wE6v8AAv4a/AH75h36+QAAAP8I/gH9+An9
/P/7/QX6BP74/P739v3/AAMG///48g73CAUC9gT2AgAAB/j+Av8AAP/8/wH+Bfz9AwEAAAD9AgD/AvsC/P8EAAACAgEF/P0JAAAAAAAB/wD//wH/+AP/AfwE
BP8B+wUE/v///gEE/AP//Qb6AvwA/wL//QECA//9/vwA+gADAfsJ/AYB/gD/Af8CAQD//AX+/f8AAP8DAAD//AUAAv8BAAH/AQEBAfwBCQH9/QDwAf78C/r3
/QAAAQAEAQD++gcAAQIB+wH9/f/6/gX5AgD+AAD8AQD/A/4AAwAAAAD+AAAAAv7//P4AAQAH/gD+/Ab7AAAA/gH9/QD+BP36/AAAAAEE/wEA/Qb/A/4AAAH7
AAD/A/39/gQA/wIAAv7//AQCAQEAAAAAAAABAP4C/wABAf8CAAAB/gEC+wICAP8IAQEE+gQEBQD9AAH3Av77BP39B/8AAAH3/wACCvX//wAAAAABAAD+/gL/
/gIAAP8AAQEBAP8EAQAAAAD+AAD/Av7/AgEAAAAB/wD/AAD//AAAAAAEAP///AUB9v4A/wEM//757g/6/AIA/wAEAf/++Aj/C/8I+gL89ggJEfT6CgAC/gHx
AAAIDvAACQAK+wID+AUQD+wBAQEAAAD+AQABAv0CBg8CAP74Df0MCfYUAwEAAf/+AQABA/wE9vf8/QEB/f/z8Rbx/v8AAAAD/wD+/AX+A/z/AAH+/QD7AAP4
BfsBAAH6AAABBvsB/f8AAP8BAf///wAAAgEBAAD+AQAEA/0D/v8AAAAE/wD//gP+/f8AAP8F/wD//AX/+v0FBPwQ/QQI/gAI+/4AAP8H/gD/+Qj9BP8BAAL+
AAABBPz7BAADAAEA/wEGBvgB/wAAAAAD/wD//QP+/f8BAAAG/QEA+wT+Bv0CAf8A/AEBA/v+DAAAAAD2/wACDfL//f8AAAAE/wD9+wf8Af8AAAH//gEBAv/+
//r//wQB+AH0+grtBwMA/v77BP4HCvYGAgEBAv8CAgEFBPUIBgAA/gH5/wAAB/j7CADy/gLxAv/0AgX2DQEA/wL1Af8HEfACAQIAAP7/AgABAv4B/AT/A/0F
BAAD+gQL/P8A/wEE/wD++gb+AgACAAAA/wEBAAABAv8AAAAB/wD+AAH8/gACAv8GAAED/wECAgD8Bf/9BgAFBPwFAwD9AAD5Av/9AQP9AgAAAAD+AAD+Af7/
//8AAAL+AQD+AAD/+wIAAAAHAP/99gr/Bwb9/gH3BP3/BPv/9vYGAwAW/QIE8gv+/gAAAAACAAD//QP//QH8/wAC/wD9+wf/CgIBAf/4BP8FCvIJAQABAAAD
/gABAf//AAAAAQAAAQACAP4FAQAAAAABAAAAAQD+A/4AAAL8/wAAAv79Af8AAAH8Af8CA///AP//Av4AAAAAAAP96AUG//wV/wAG6RAI/QAAAAAFAAD++gb9
/f8AAQAE/wD/+wYB8QAAAAAN/gEA8hL+/gAB//0H/wH/+Ab+AgAAAAD9AAABA/0A+wP/AP0FA/7/+QYB//8B/gMC/QH8AP/89AABAAIEAP8D+wgAAgAAAv/+
AgADA/0FAgP////8AwACA/4BDwD7AQHnBQD/D/T//wD+AAD8Af/9/wH+AP//AQD/AAD+/gP8A/wAAAL9/AH9AAD5Af7/AAEA/gD+/wL8AQACAAD/AAEBA/4C
EAYC/v/1Bv8IDekOA/7+/wH4/gD8Bvr7////AAAA///+/gT9+QABAP8J/wAB+QgABgP7/wH4BP//A/4DBQIAAAD6AgACBfkCAgD/AAD+AP/+A/79Bg4J9P77
DAAS/wAg/wT//v8BAwD+/AQDBwACAQD5AQECCu8E+wAB/wAA/gAFA/8A/f0FAAAI+wL/+gX6/v8A/wAE/gD8/AX8/QAA/wEB/gD+/Ab++QMA//8JAP/99goA
AQMAAAD/AwABAf0HAf7/AAD//gD9AQH7+wIBAP4HAAEC/QIC9QAAAv8M/wD+9A4CAAL+AP/9AgD+/wIB/f//AAAC/wD8+gj9B/sA/gIB+QL6/QH3/v8AAAAD
/gD+/QT9/wYAAAD/B/4D/v4KAAAAAQABAAABAAADAAAAAAACAf8B/wIA/QIAAP8EAgD/+wQFBP8H+gEG+AMDA/f6/wEAAv8AAgAFAv4HBgABAP//AAACA/oC
/v8AAAAE/gD//AP9/wL/AP8BAf/8/QEBAf8BAAH//gEAAv7/AQEB/AH9/wABA/oCBAIAAAD8A/0AAf4D/gL+Af/+BP8A/wIIAwAA/wH7////A/79/gAFAAAH
/QMHAP4GBQL/AP/8AQEABfwBAQIBAf8EAgAE/v4H/fsA/gAG+wL//gX5AQQC/v0B/QEGBfcGAQL//wD7BP4C//8F7/v++/4P9gLv7BXrAQAAAAD+AQACBP4B
/f7//AEH+gH4+Qjz/v8AAAAD/wD+/QP+BAEB/gD8AAECBvgD/wHy6gjq//r2/wz6//8AAAABAAAA/wL/AAAAAAAAAAAAAQAABQIAAQH6AQD/B/gCC/0B/QT4
/AD/Cfv4/wAAAAAC/wD//QL+/gIAAAACA/8B/wEC/wAAAAD/AAAAAf4C+P79/wQA/wD19gv4/wEAAAACAgACAP4EDwMB/QLwBf8GEO4F+QUDAP8FAv8H+gIL
/wkAAAD+Cf0F/v8N/gD//wEA/wD8/AX+Bf4AAAH6/wAABvr8BgAAAAH6AAADBvoC/v8AAAAE///+/wL8DQAA+wb0/AAAC/r4+QAAAAAFAQD++gb/+v8BAAAJ
/wAA+AgA/QABAAADAAAD//8E8wUABPwNBP8F9QoMA///AQD/AAD+AAH+/AIAAAAEA//++AgBBf8A/wEA/wD9Afr7/gEA/wEDAP/8+wX9A/8AAAH+AP8ABPz8
BgQC/wL3A/4GCPkFAAAAAAMAAf8A/gX9Av4AAAEA/gD+AP/9AQMAAP//AwACAv0EAAACAAED/gACAf8A/f0AAv4G/QL9/Af8AQIA/wH6Av/+AQEBB///AAD4
/wABCvf/Af/+///////4/wP3Af3//////QD6/wL58/YA/AQJ8ATv8hPk/wAAAP8A/wD//wL+AAABAAAA/wAAAP8AAP8A/wAE/gD//gH9Af8AA//+/v8BAv0C
/gD//wL8AAD6/v/+/wD/AAH9/wD9AP/+Dv4CAAD4/gICDO/+Af7/AP8D/wH9/gT8DfQN/wMH+AUTEOsB/wADAAAF/wEC//8D+/YFBPwK9wUA+AT8AAADAP8F
AQED/v8CAfoEAgIF/gAFAgD/8gAGAP0V/wMD8AsHAP0EAAEF+wIEAv38AQD+AAD9/wD/A//8/AT///8EBP//+AUDBf4CAQAA/QEDBfj9A/8DAAEC/gEEBPf+
Cfv77Q7y+v73B/7mCgEA/wD1AwACCPYD/v4CAAEF/QIB/gL7Df7++QXv/gD9DfLz/wAAAAAC/wD//gL+AAIAAP7/AgABAf4C/QD+/gEC/v/8+wb9AQAAAAAA
AAD/AAAAA/7/AAD//wD9/wL7BP4AAAD+/v/+Av779fz5+PwR+gDv7wvx/AL+Af0EA/799wgABAD/AAH5AQAABfwAAAACAAAD/wEB/gAC9v4C/wEP/AH78gv4
/gAB/gAG/QD//AD9/AD/AAH+/wD/Af/8AwABAP8AAAACAv0BAQD//wD8Af/7/gP9AwAAAf/9AQADBPsD/wAAAAACAAAA/gIAA/8CAAAB/wECA/z8B/4BAQD6
/wEFCPkE//8AAAAC/wD+/AT9/f0AAQAG/AIA/QT9/gH/AAAAAv8A/wED//38/AT7Av3y9wvxA/8A/wL+/gD/AAH7//8AAAAB/gD+/gP7+/v6+wT/+wDt9BLs
AAIA/gEAAQD//wIC/gACAAAH/gEC/AMB+AD+BfwBBv8H/QQK/wIAA/0DBAAD/wAIBgP7AP/3Bf/5Afz+/AQAA/4EBAAD/wII/wL/A/4BAwADAQAG/v0AAv8F
/gD++gf9Bf8AAv/6AQAGCvgC8gACA/8LAAMD+QsB/f//AAAD/wD+/AT+/gL/AAL/Av8A/gMB/v8AAAAD/wD+/AT+9gP/Af8HBf4C9gsGAP8AAAH//wD+AQH8
AAAAAAD/AP8AAAH//AsCAgAFCf0H/P4O/gIAAv4EBP8C/AIH/wIBAQEAAP8AAAABAfwCAAD//AEBBfz6BgIAAP/8AgACBPcEAQEA/QP9/v3+AQH5Bv//AAD5
AAAABvsAA/7/AP/9/wAABP7+AAL+AP/8A//9/wH///sCAAEB+QL//wD3/gQBAf4AA/4BAP8DBAcAAv34Cf0ICPQK/wH//AX0/f4DDPn6AwAAAAD+/wEBA/wB
/wAAAAACAAD//gL/CPwC/wP/AP8ECfr0////AAACAAD8+wb8C/4F/gIA/gIKDPD+/v4AAAAC/gD//gL9BgL8/gH1Av/9Bf4B/gAAAAAE/wH+/QT+AP8AAAAD
/gD//wT8//8BA/8DAAADAf0F+wEAAAAGAv//+QUCAvoJ/v8I+QQICO//AwABAQD9AQEDAv0E/P0BAAAD/QIB/wP9+gAA/wADAAD8/QX8+Qj/APoHCf4B+AkK
A/8AAAAB/gH+AQH5/P8AAAAH/gH++gj8AwAA/wD8AQAAAgD/7/oL+AYU+QEG+wj1B/4AAAD7/gEAA/39Cf8BAAH3AQABCvQC7wEC/v8S/f//7hACC/4AAAHx
/QADEPL7+AACAAAI/gIA+AkB+gABAP8J/AH/+Ar+/wAAAAH+AAABAf8CAQIAAQD/Bv8EAP4KAAL+AAH+AwD//QMDAQAB/gEB/gEBA//9+f3/AP8F/AH7+Az5
//4DCvsIBAII+wEPAAD/CPsCCAAG/gIM/QAEBP4HAQIF/QIFAf8A/wAD///8/QP6/AAAAf8CA/4D/gMG9Ab19AEKBPvu7xr1/P8AAAAFAAD8+AgA/wAAAAAB
/wAA/wL+AgAAAAD9AAABAv4A//8AAAAC/wD+/QP+/wEAAf8AAf8AAAABBQAAAAD6/wADCPkBAf8AAAAAAAABAQD/AAACAAAB/gECAf4BAAABAAAB/wAAAP8A
Af4AAAL//gD/AP/9AgAAAAD/AAAAAv8A/P0BBf0HAQEB+wMF/QABAAAG/wEA+gUBCgIAAP/0A/8EC/QFAQAAAAAAAAAAAf8ACgT7AP/zB/4ACPkG/wAAAP8C
AAD//gP+BgIA/wD3Af4ECfcB/wAAAAABAAD//gL//f38/gH8/v/4/gX19v/+//8I/gD48A79/AL+/wMACgAHBQYF+QIAAP8FAgAA9wYFBwAAAAH4AQAEC/cC
Af4ABP/+AwEDBPsG/AEAAP8F/wD++gYAAwAAAgD+AgAEAf4F9QQB/f8LAAD+9QsDAv4FAAIJ/QIKBPkBAQAAAAD//wD/Af/+/wAAAAABAAAA/wEAAv8DAAEE
/gABAf38/QAAAAAGAAD/+gb/AQAAAAD9AAABA/4ABwT9BQACCf4G/wQGA/8AAAD9AP/+Avz+/PED+gcB9gH4/wjlAQAAAAD8AAH/Af//AAAAAAAAAAAAAf//
Av8AAAD/AP8BAv/+AwD/A/37Bv8FA/sMAP0AAAAD/AD8/gT4AwADAP8C/QEFBvkA/QAAAAADAAD++gb/A/7//gAI/AD7+wj2AQEAAAD+AQABA/wD+AAAAP8J
/gD89Az8AAAAAAD//wD/AAH9Cf8AAQD6AgAECvj+AAAAAAAC/wD//QL+EPoC/QP7+gEADvXz+QAAAP8H/f//+gUABAAAAAD9AP8AA/0A//0A/gT+/QD9AgD4
CAAA/wH6AQH/BfgBAgH5/gD0A//4AgX48gP//f8MAv/+7hQAAAAAAAAAAAAA/wEAB/cDAwEH+AT9/AP3//7/AAIAAP/8/wP6AP///wH8AAD/BP/8FAIB/gHy
Av8BEO7+AgAAAAD+AAD/Af7/A/4AAAD+/gD+A//7AgQA/wD7AgADBvoF8/4A/v4P+AH59BL1+gAAAP8G/gD/+wf+//3//wAA+wD5/gfyBv4DAAD++QEDCvT4
FRzsB/7rG/P6AP8Z/QoA/wACCP8C+QQOEw79BP3wEfwIDuoeAAP/AAL7BP7/AAMA9/0CAAEN+gH89Q36AgMAAP/+AwAEBPoG+AEAA/wJBQAD+QgJ/v0AAAAH
+wH49gr2CQIAAP/6AQAECvUCAQAAAAH/AQD/AP//Cf8AAAL6/wADC/cABv8AAAH7/wEBCvf9Bf4AAAH8/wH+BP38/gD+AP8CAAD9+wT/+QYABAACCPv/9QsK
/wUC/gEBAv4A+wAA//8AAAD//QH8/wH9BAD/Af/+AAD/Av0A+wEA/wAE/wAB/QQCA/wA/wL9/AD////7Av4AAAD//QEAAf/+/gAAAAAEAAD++wX/+gEAAP8E
AAH++gcABwcA+QHwCP8DB/YIBfoDAAAB+AL/BP729/7/A/4IAAEB+QkC/f/+Av//AwADAQUB/PH1/AP/+v/0/gnsAf8AAAD+AAD/Af7/AAT/Av79Bv4BAfwG
A/7+AAH4/wD7BP76Av8AAAAB/QD8Af36/AL/AP8EAv/9+wYC/AQAAP8GBP8A+QQGBwD+AAH0Av//Cff/BAAAAAD+AAD/AQD/AwEBAAABAQEBAfoB//8A/wAA
AgD//QL//wAAAAABAAAA/wH/Cf8BAAD6/wECCvT8+/4AAP8JAAD/9gr/AgAAAAAAAAD+AP4A/f4AAAAG/QD++gb8/f///wEC/wD8+Qr+BQEA/QH7/gAABvv9
AAIAAP/+AQABA/wCBQMB/wD8A/8BBfgE/gAAAAAAAP8B/gICAwD+A//5AQEABP4A/f8AAAAA/gH+/gL9Av4B/gEC/QL8AP/5BQAAAAD8/wAABfr9/wAAAAAC
AAD//QP//QAAAAAFAAD++wb+/fr+C//8BAL/AAEB/f8AAAAD/wD//QT/8AEA//8MAP/79Q/9/wD+AAACAP/9/Ab9BgADBAD5AgIKC/YIAgAAAAD/AAD/Av7/
AwAAAAD9AAACBPsC/v8AAAACAAAA/QP/////AAD//wD9/QX+/P4AAAAG/QH/+Qf/AwD/AP/7AQABBPsCA/EGAv8E9gUFDfr2+QIAAf0HAv8A+wUBC/cCAvz7
/QUFB/YB+wIAAf0JBAAE+AYIChbwEPT0IvgcDvgiAP/+AQD9AQD9/gT/AgIA/wD8AP/8Af/8//8AAAAB/gH//gH/Cv///QL2AP/9CPj5Av0ABP8DAQED/wP/
AgAAAf8BAAACAv4B+v4AAAAG/AD8+gj5Dgz//QPyBvwIEfUEA/8G/gEE+wIGBfz+Cvz/AAPx//8ADPf6/QH9Av4FAQH49BAAA/8AAAD//wH+Av78+wIAAv8F
AgEA+AcD+wEBAP8IAQD/+AgB/gEAAP8AAAABAAEC/wL+AP4AAv/+/QMA/QAAAAEAAAD//AMABf4B/gL5/QAAB/f8AAL9/wD8Av/8/wL8BAEAAAD9AAABBPsD
AAEAAAAAAQABAv4C/wABAf8FAP/+/QIAAv8AAAH/AQACA/z//AMAAv0DBAEF/AIL/wQAAP8CBf8D/wAHCwX8AAHwB/4IC/QI+gH/Af0IAAD69wr/AwQDAv4G
BAAIAvoN/gL/A/0FBv8B+QYGBgj/9gD2B/wBBfsD/gAAAAACAAD+/AQA/QACAAED/wEC/wIB+f//AAEB/wAB/Qf/8gQA+AAG//758BT8Dvz7AAH4/wAAC/X6
//8AAAAC/wD+/QP+Agb7Bfz9DP8IBf4PBgAAA//8AwACBvkF/f8AAAIC/////gX9AQABAAEA/wIBAAEA/v//AAABAAD9/QP///8A/wAB/gD+/gT8/gAC/gEF
/QEB/QD9BwAAAf/+AQAAA/sCAPz/AQP9/gH8/QX5/P8DA/4K/wID+QQHBwT//wD3AwH9BPsA+v4ABf0IAQIC+AcH+f//AAAG/gH9+Qf+/wIAAf4BAgEA/QIE
AgD7AgD6BAAHBv4I/wAAAv4FAQEB/AMC+P8AAf8H//8A+ggBA/4A/wH+/wD/A//9BwEAAgD5Av8FC/QC/wEBAf4DAAEE//8GBAAAAAH6AgAABPwBAwAAAAD7
/wD/BPv+AQEAAP//AQABAv7+8vYBAAEJ+QP7+Qv2AAECAv8F/wEFAP0DAAAA/wAA/wD/AAH9AQAAAQD/AQADAf8E/P8AAAAD/wH9+gT/+wAAAP8H/gH9/AX9
BPv+/wD9/wD7/wT4BP4BAQH+/wEFB/gC+v8BAAAK/QH99w36+AIA/wEEA/4C+wgBAgAAAAP+/wADAwD+CP7/AQH3Af8DCvgABwcDBP/3AwAKD/UK/wAAAAAC
AAAA/gMABQD/AAH6AgACBfoD+gABAP8I/gAB+gUAAwT+Af0BAAICBP8B/AUD/gIFAgEF/AQI/f/9AAL+AP/8/wb4+gAAAAAFAf8A+AsBAQD//wAA/gD6/QT7
8wcDBPsNBv8K9gcQCv/+AAL0Av7+DPb7B/4AAAH5/P8ABvn7/v8AAAAD/wD+/QP/BQn///73CAAGCfYM/f0CAP8H+wEA/QX5Af4AAQAC/wEA/wEB/QH+AAL/
Av37+wj8Av//AAD//wEBBP/9+QH//wAGAAH+9gv9AP///wH9///8/wT7BwMA/wH8BP///v8E/wP/AP/+Bf/+/AUF//oE/wMO/f4B9gv6+wQABvsHCP8H+AYN
/AIA/QEBAv7++gcAAP8AAQD8/gIABf3+Bf8DAgD//gIEBfcG/v0A/wAE/AD7/AX3AgAD/wAAAQAEA/0CAgAAAAD+AAAAAv7/BAEAAAD7AgABBfoD9gL/A/0L
Av/77REEBv8AAAH8/QH/Bfv9+wAAAP8H/wD++Qj+AAAA/wH9/wECBP3/BQIE/AH8AAAEBPgDBvwAAAAA/gD8/wH3//4AAf8FAAD/+wP+AAAAAAH/AQAAAAIA
/vz+Bfz5BAERC/YP/gECA/4FAQAD/QIG//4BA/4CAAED/v8F9v///wAG/gH/+gv///7//wD//wD8/gX6C/v//wD5/AIACvb8+QH8Af4BA/78/Ab+Af8BAf/+
/wAAA/7/AAAAAAABAAD//gMA/wUAAP8BBv8C/gAJCQH+AwT0Cv8BA/UD/wAAAAACAAD//gL/A/8AAAD9/wEBBvv/Af8AAQAAAAAAAf8BAAAAAAAAAAAA/wEA
+wL/AAECAf79+gr8AQEBAAAB/gAAAP///P8A/QEN/QD58wr4BP3/AQH5/QECBQD9AAT8/wAAA/75+gb5+gL/AP8HAv//+QgD+v8A/wAG/f/7+An5CwEAAgD6
BP8FC/MFAwAF/wAA/QIICfUDAgAAAAL6Af8BBfsACgQC/QHyAwANDfQL/gT/AAAAA/8B/wADEAQA/QLuAgIEDvIEBgEA/wL5/wAACff/AwAA/QD//gD9/wD7
//7+AAD+///8/wL7Af///wH9/gD9AAH6/P8B/v8F/gD+/AP/AAAAAQH9AgADBfwC7PsC+gAL+gED+hH6Bf3//wL5+wD8Bv7y9f8A/wIL/AH48BH7/gH/AAAB
Av/+/QQAAgL+/gL7AQD8//0A/AAAAP8H/wD9+Af/Av8AAAD//gAAAQD6AQEAAAAAAQABAP8BAgADAAABAAECAP8C9f0ABP8L/AP++AkBAgAAAAD+AAAAAv7/
Af8AAAAA/gD+AQH89///AAAI/wD89g78Av0A//4B+gH+Bfz1/wAB/wEC/wD//gL+CP8AAAH5/gADCfj+/wEA/QD//wD/AAH8AP8CAAEA/wABAPwA//8BAAED
/wEA/gL+B/8AAAH6AAAACPn8BAID//8BAv8ICPYEBf8B/gH8/wADB/kA+f3/Av8K/gH/9gv9/gADAAAG/QEEAP8D/wAAAAD9/gACBv399v0A/wEO/AD68BH5
BAAA/wD7/wD/BP0AAAAAAAAAAAD//wH//wAAAAAA/wD/Av/+AQAAAAAAAP8BAf4B+gD+AP8F/wD7+Aj9AQAAAAH+/wACAwD+AgP/AAD/A/8A/gMGAAAAAAAB
/wEAAAAAAQT/Af/5AwACA/wHCQABAQH2AQIGC/UDA/8AAAD8/wD/Bfv+Fv4C/wT2AAEEEu79/f0AAAID/AH7/AT6/QABAAEEAAAC/gIEBAAAAAH8AQACBvcA
AAD+/wL8///8AAD5Av8AAAH9/gABBf39//8AAAAF/wD+/AP/+/4BBPwP/QL+9QYDBAX+AP/7BgAIC/UIAAL+/wD9AgAEBPkFAgAAAAD//wD/BP77/QAAAAAD
AQD/+wQCAgj9/gDvDvsFDvQNCP8A/wDvBf4ED/ACCQcA///1B/4IDfIM/gMAAP8CAgAB/wEFEAj9AQDtCP8EDPILCAEAAP/6/AEDCPQBA/3+AgD//wD+/wL+
B/sB/Ab9/AH8AwHz/QQA//8BAv/9+wMCAAAA/wD//wD+//4B/gACAP8I/gIA+/4B/v8AAf8G/wAB+wP/8wX+AQEIBv378hEA/AcA/gH/Bf39+QcE8AUEBfoU
BAAH9QkP/QAGCPoRAwIM//sREf0F/wb2/wISEvYDAAAAAAAAAAAAAQAABf4AAAH9/wAABf3+//8AAAEE/AEDA//7AwADAAIC/gIDBPwCAP8AAgD/AQACAAEC
Bv8A/wH5/gD+Bvz6CgIA/wH1Av8DC/YCAQAAAAD/AAABAv4AAAEBAP4DAAH//AIC//b3AP/7+P70Awnp/AH9AAD9A/7/AAb7+f8BAQAM/QEA9wgCAvr/Af/7
/AABB/78/gAAAAADAAD+/QP/Av4AAf8G/gD9/AP8/gQBAwAFB/4K/wQHAAAAAAABAAAA/wEA/gAA/wAA/gECAwL8/wAAAAAAAAD//wEABvwCAAH++gIDCPn5
DQP9AAHoCP4EEfMHAv4AA/4BAAEDAv7/AAT/AAD/Bf8A/gIF/wACAAEFAAAC//8AAQAAAAD+AAD/Av7/Av8AAAD+/wD/Av3+AwAAAf/+AQACA/wCAf//AAH/
Af///wIABAAAAf8BAQD+/gEABQIBAAD7Av8CB/gBAv0S+fsS8QwWCu8BAgADAAH4AQAIDfMEBAAEAAH//AMDA/sD/AAAAv8HAwAA9wgCCQMA///9/wADC/UA
BAAB/gH//wEBBPr+BQAL/f8K/AQQCPQFAAEAAAAAAAAAAAAB9v8CAf8M/gH99gP//f8AAAAD/wD7+wX+A/8AAAH9AAEBBPz/AgAAAAD9AAAABP0AAAD+AAAA
AQAA/wL///8BAAAD/gECAAD/EP///gHv/wD7DfP4A/8A/wP9/wAAAv79/Av6/QP0Cf38/QgG/wEA/gH/AAD+/Qb9+wH9/wH/Av/6+Qv+CAn/AQH2Bf0ECPUL
/gIAAAAAAwAB/AEG+/8AAAEE/gEB+gcAAwQA/gH6Af4ABfn+BAAAAAD8AQABBfsBAQAE/gED+wMEAv0CEv/9/QLuAP8AD+38BAAAAAD8/wABBfsABwEDAP79
AAEKDPAG/wEAAAABAQAA/gECAwQAAAL7A/0CA/0GAfsD/AX7+wAEBv78AwEAAAABAQACAfoE/QAAAAAD/gD+/gP9AwAAAAD/AAD+AAD+9wQBAvsIAQIC+gIJ
/gACAAADAAAB//0D9/389P8FB/4A/QIBAP4AAAAC/gD+/wH7+AYBAP//Bf8E/gEIAgAAAAD9AAEABPwBAAAA/wH+/wD+Af/+/wAA/wAC/wD//gP9AQIC//8A
AQADA/wEAf4AAAH//gD+Af/9Av4C/wH7/wECCPcA+AEAAP8IAAD/9wsABAsE9gH4Bv8IDPMMBv///wL8AAD+Af77Bv0BAAH9AAABB/v8/AEAAP8DAv//+gUB
Cv0A/wD4/AICC/f4BAAAAAD9AAD/A/z/BPwBAAAC+QP9Bf72BPoAAv4H+QP2+Ajv8v8BAP4R+wD68BL3AAAAAAABAAAA/wEAB/z7AQD5AQD5AAL3AAEAAAAD
AgD++gQC+wT+A/sFBv/68wsBAAAAAAABAAAA/wH/BP8AAAH+AAACBfz8FPcJ8gr28wICFe3t+PoD/wAT9wX38wv2/f8A/wAFAQD8+Ab9Av4E/wEC/AIEBPgA
A/8A/gL9/wD/Av/8/v8AAAAE/wD//AT+/gD/AP8C/wD8/AX8//8B/gEB+wH9Af766+776vsB7gf6+xXv/vz4/gP8/fzw+gjs/gEA/QH+Av8A/gL/+Qf/+wP8
/QAAAP/9Afr/AQL9+gL9AgD2/wT+AAH8BP4B/gMF9/oJAf0T+wMTAPkNAAAAAAEAAP8CA/7/+gIAAP4H/wAC+wcA+wMAAP8EA/8A+QUFAAEAAf8BAgAB/wEF
/AEAAP8G///++gb//f8AAAEAAAD//wT/Av78/gH6///0/Qj1AwAAA/8AAgACAv8C/P7/AP8B/AECAv/9A/4AAAH8/wH/A/7+AAIA/wABAAEAAP8C7AAEAvwW
/AP+7REA/gcA//4DBf4GAP4NGg8D/v/oFP8bIOMg/f//AP0F/wD6+Qv4/wAB/AMA/f/9AP/6/QAAAP8G/wD9+gYABgAAAAL8A/0CAv0DAPsABP4I+gL59gz0
EP3/AQD2AAD9CvL7+v/9//0EAQD9+AX8AAAAAAAAAAAAAAEA/gABAAAE/wAAAAH8/AAAAP8I/wD8+An9AAT/AP//AwEFAv4H+gH///8D/gD9+gf/AQEAAAH8
A/8EBPwD/wAA/wAAAAD//gMAAQABAf8D/wICAf0C/wAA/wEBAAAB/wP+/wAAAAH/AAABAQEA6gH/AP4P/wH/7hIABgD//wH6AP/+Bv38+QP//gAIAP/89gv+
/gD/AAACAAD7+gf9BQAAAAH7AQADBvsC/QAAAf0JAAAC+wIF/wD/AAACAAD+/QT/+gEC/f//AAAEBPz//v8AAAAC/wD//QL/BgAAAAD5AQAACPcA/AD/Af8H
Af/89wgA//8A/wEB/wD//wL8/wD+/wEA/wD8/gb8+AH///4HAQD/+Qn/+QD/AQAFAAD99goBBf4CAAED/AICBPr7+Af/AP8DBv4B+QgI/wEAAAEAAf8A/wEA
8wD9/wEM/v/67hb7AgAAAgD/AwACAvwCC//+AQHzAQABDPAB/AMA/v8BAf8D/wMA9f7/AAEJ/QD89A37AgAAAAH//wAAAf//BAEAAAD6AQAECPgD/wABAAAC
AAABAAAB9//9AP8H/f/59hD4/wP/BP4ABv8F/wAKEP8A/wLuAAACEu/9/P8AAAAF/gEA/Ab9//8AAAAG/gD8+Qf8+/8AAP8H/gD7+An6+P4ABAAGAAED/gQA
/wAA/wAB/wD+/gP9AP4AAAAB/wD7/gH9BP8FAf8IAAEGAvcC/wAAAAABAAD//gIAAf//AAH9/gD9Af/89f/+AAAM/wD57xT6/vv9/QID+//y9wfx/v7/Av8I
/gH+/Ab9/wEAAAABAf8A/gIB/wAAAAAB/wAB/wABBP///wH7///8A/z7CgT+/gH7Bv8PDfIL+v4B/gAJ/AEHAgL8AP8AAAAD/gD+/gL7DAL/AP/6A/8DDPn9
Aw/8Bf35Ef4KBfQf/f8BAAED/////gP+/Qb9+QAABfz39Q0A/QIC9wII/AD59Qz0/gn9/v78A/7/Af0H/gEA/wEC/wD//QT//wAAAAACAAAA/gIAHPEAAQTs
/AD+D/vwCP4A/wH5/gH+B/r3+f0AAAAF/AD8+wn4AQD/AAD9AAAAA/7/AwUBAAL4Bv4GBvkJCAAA/wL0/wABDPIA/wX/AAH9AgADAv4G8/0AAv4I/gH+9gr/
////AAAC/wD+/gT/9f4CAP8O/QH88Qz+/gABAAAF/gAC/gX9Bv0BAv4G/AL5+QX7/QAAAP8E/wD++wX/A/8AAAEB/wAA/gL/A/8AAAD9/wD/A/388/b5/AcC
/f329xLs/wAAAAABAAAA/gIA/gL+Av8BA/8B/AcD/gAAAAADAP///AP//gAAAAAD/wD+/QT9AP4AAAEC/QH9/QP7//8AAAABAAAA/gQAAgAA/gH+/wAAAfz+
AQD9AAD9Af/9/wH+AgD/AAD8AAD/Af4ABP8AAgD8/wEDB/n/AP0AAAAC/QH+/wP5/AAAAAAG/wD/+gb+AAAAAf8BAQEBAf8AAAAAAAH+AAAABPz8AgD+AP/8
AP//BPv9+wABAAAG/wAA/Ab/+wQAAAADBf4C+gMG+wEAAAAE/wD+/QP9AQACAAAA/wECBPoCA/4BAQH7/wAECff/AP8AAQABAAD/AP8B/v8A/wEE/gD//AX9
BQEC/wD9/QEDB/gAAQT//wH8B/4AAAQE//4AAQAD/gEAAQD/AAAAAAAAAAAAAAD//P4BAAEF/QH/+wX+B/4A/gH5/QAACvn78/8A/QAK/QL58A/5+AAA/gAH
/wH89wv8+wb/AP8GBv8A9QYL/wMAAP4CAgEB/QIE/gP//wH+BP7//wMEDP79AwD0AgAADPP8B/4BAAD6/gH8B/n0DQEAAAD3Av8BCvICAgAAAAD/AAAAAf7/
+/78AAEB/gD09w3zAf8AAAD//wD+Af/98gMA/QEL/wH47w/8/P0AAAIE+wD7+wf2+wIA/wAFAQD99wgBAAMAAAAAAgABAP8EAQEA/wD/Af8A/wABAgcA/gH8
BP4CBf4AFfoP+Qf/+QYNEen9G/7/AwDrBQIGGOYEAfsGAP4H+wMC/AH+AAD+AgAAAv8A/gQD/gEAAP8EAQAA+wYC/gQAAAIAAv4A/QMD/QD/AAABAAD8/Af7
/gEA/wAB/wH9+wX/A/8EAAAE+gECBPr8/QACAAAF/gEB/wAC/gL/AP8DAgD9+QQDBP8B/wD//wH+APz9+QEB/gEDAP7++Ar9+QEAAv8G/wH++gYB//8A/wED
/gD+/QT8Bf//AQH8AP/+AwH7Av8BAgD+AQECAv0CAwMA/gH+Av//AgD/Cv/+AAL0Af8DDfX9CvP9/QX6+gDz/wHpAwAAAAH8AAADBPwBA/8AAAD+/wD+BPz+
AwABAAAAAAABAvwAC//+AAH1Af//C/T/AAAAAAAAAQD//wIAAAAAAAAC/wD//gL+/wAAAAAB/wD//wH//wAAAAABAAAA/wEA/wAAAAADAAD+/AT+/gH9AgD+
Bv8KCvQGAP8AAP8D/wD+/gL9BQABAAL9/wEECPgAAQL/AAD+AwAAAAAD/gAA/wAD/wD+/AT+AP8AAAAB/wD//gL//gAAAAAD/wD//QT++wAA/wAEAf8A+wYB
Cf4AAAD7/gEDCfX98gT//f8NAf/37BT7+wD/A/4IAgAB+AcD/f7/AAEB/gD7+wj3A/4AAAH7AAAAA/wB9wUAAv8CBv7/9wkI+v8AA/8H/wL/+AgC/wEA+wAF
/AD9/gP5AQAB/wD9Af4AAf8B/f4BAP8G/AH+/gL7Av8AAAAB/gD+/Qb8BwT/Av72B/4CB/QHAv8EAv8H/wIE/QMAA/wBA/4B/QIBAf7+AQP+AAD4Bf4CBf4E
/AH8//8FBfz5+gv6AQH9///8Av/6/gT+/AEBAP8FAgEA/AX/+/8BAAAG/wH9+Qf76/sC/QEZ8gLz6xfq/QAAAAAD/wD//AX+/QAAAP8H/wD8+Qb9/QAAAAAF
AAD++gb/AQAAAAH/AAABAf//6RT9+gH8Dvn+8g4PBQAAAAH4AAACB/kC/AAAAAAE///8+Qf+/gf8Av37CP0BBAEJ+wAAAAAF/wAA+wf//AX/AAAABP8B/AQG
/QYA/wH+BP4A/QEGAgAAAAD+AAABA/4A/AEDAf8DAgEF/gAI+QUA//4CBf/99gcJ/AAAAAAI/QAC/Ab//wAAAAABAAD//wL/8wT//gANAf/67Bb++wICAf4B
BAIF/AMK+/8AAP8JAQD/9QsB+wEAAAACAAEA+wQBA/8AAAH9/wD/A//7+gEAAP8FAv8C+wYD/v8AAAEE/gD//AX9BAAAAAD8/wAABvn+BgL/AAD4AQAEB/kD
/QIA+wD/AQEFAv//AgIA/gD8Av8EA/wDAP8AAAAC/wD9/QP9/v8AAAAEAAD+/AX+9/4AAAAN/QH78RP6/wAAAAAC/wH+/wL+/v//AAAC/wD9+wb9Ev/9/QTr
AQAEFO/4+AD/AvsLAAH/9goA/gAAAAACAAAA/QQA+QUAAf4KBf8B9wUI/AIBAP8H/wH//AUADPwC/wL++wP6BPj39gkABPYKC/0J+AYS/QEAAP8DAgH//AMB
/QEAAP8CAAD+/gP/+QEBAv4IAv8C+QYG/gAEAf8K/wMF//4E++79/wMC8////wDq/AAAAAAF/wD/+wYAA/4AAAL8/gD/A/78/AAAA/8EAgAB/AUE//8C/gEC
/QD/Af36/gAAAAACAAD//QL/CQAAAf/5AgAECfYE/P8B/gIA/wAA/wT8+f8C/wAJ/QEB+gj+BQD+AAH4Av//Bf3+AAT//QD/AAD+/QMC/wACAAAEAP8D/f0C
/AAAAAAF/gAD/gT/AQAAAAD+AAACAv0C/f//AAEA/wD+/Qf8/P8FAAAL/AIG/v8DAgAAAQD/AAABAv0B//4AAAAD/QH7/AL7/P8BAf8G/wH/+QkA9P4E/v8S
+QP47Q/3+v4H/wAN+wME/P4DB/z/AQL++wICB/33Af//AAD/AAD9/wH+Af8AAAEA/QH+AAD8Av8BAAEF/AL/Af39DPf89wny+f75/wXo/gAAAQACAAAA/gIA
CAQAAAD2Bf8EC/IKAwAB/wH//gD/A/38/wECAf8E/wID//8GC/v/AAT2/AH/Cfr1Cv8B/wH2/wEBC/P+AwEAAv4BAwAFAvwI/gAAAAAB/wD+/QL/AP4BAAEB
/QH/AAH7Av8AAAH//gAAA/78AwAAAAD/AQD9//8B//8BAAAF/gH/+Qf/9gH+Av4HBP748A4CAQAAAAABAAAAAAD///8A/wAC/gD9/gP+/AAAAf8GAAD++QcA
AQAAAAAA/wAAAQD//P4A/wED/AD8+wX7AAAAAAACAAD//gH//QD/AP8GAQD6+An9+v4DAgAM/wEB+AYE9f0CBf4N/gL+8woDC/8DAAD3AAEIDvEC/f8AAAAD
/gD//AX9CwUA+wXxAf8BDO8CBQcDAPz+CAALBvIV/wMAAAD+Bf8DAP0HAf8B/wEA/QEAAv39AgECAQABAAAFBPkD/gAAAAAC/wD+/AP+/wAAAAAAAAAA/wEA
B//9AAL2Af4CCfr8//7/AAD++wH8Af76AAAAAAABAAAA/wEA/P7//AME/P/8+wr0/wL++v/+/QD8/wX2//8B//8F/gL/+gT+//8AAAAE/gAAAAL9AP4CB/sC
AwMJAvwO+wL+Av4CBf/++AkGA/4AAAH+/gH/A/77/v4AAwAE/wEC/gIE/f8AAAAC/gAAAAP7/wIBAP//AAECAQADAv8AAf8CAAABAAECBf8C/wH8/gACB/n+
+v8CAAEF/QL//AL9BAP+/gL5BQABBf3//QABAP8H//8C/gD/CAIAAAD5A/8BB/cDEfj9AAL0+QP7DfLu/AAAAAAHAAD++Af/+wD/AAEDAAD9+gf9DPTz9A7b
+/8CEPPs/v8A/wAE/gH8+gX7A/8AAAH/AAABAgD/AgABAQACAAEA//4A/v8AAAAA/wABAQH///7+AAH//AAAA//6/v4AAv8HAAEA+QgC/v8AAAAD/wD9/AP+
C/4A/wL3/v8CC/f7Bf4AAQH6AAACCPgBFvkEBQTzAAEHE+f8+gUA/wT/A/0E/gQEA/8AAAL8AAEBBPz8AAL////5AQECBvwBAAD/Av8AAv8A/wMBAwf/AP/5
Bf4EBfsH/wEBAf///QIIBAAG/wAAAAAC/wD//gP//P8CAQAL/QEE/QL/AAIAAP8BAgAC//8DAwAAAAAAAQABAf0A/wD/AAABAf/+/gP9/v8AAAAD/gH+/QP9
//8CAAAE/gIB/wEA////AAAAAAD9/AX+BgEAAAH1Av8ECPUE//4AAAEC/gH9+wb8+v3+Af8C/wD8/gX8/f4BAAAD/QH9/gH5AP/6AAL7Av34/QX4AgAG/gAD
/QMKBvQJ/AL7AAD9BP/9/AUDAQAA/wAC//4A/wH9//8AAAAC/wD+/QP9DP///wD4AQD9CPUB+QAAAP8H/wD++Aj/AQEAAQABAgABAAAF8gcAAP0LBAAI+w8G
9AAHAvwS/wIJ9wMPBP8AAAH+AAD/Af/+AAAA/gD//wD+AAD+AP4B/wED/gL++Qf9BgH/AgH1BvwFC/UB9Anz/gEIB/vx6hn///8A/wAA/wD+/wL9/Qf+AAL9
Bfz9+gcE/P/9AAEE/wD7+Qf7AAAAAQAAAAAAAAAA/AAF+wIL/QMF+gEGAgEA/wH+AQABAv0C/gD/AAADAAD+/AX/AgACBfwBAgIJBPcN/QABAP8F/wEA/AIB
/gXz+gPyBfz9CP799QT//wAHAAD+9wkCBgH8/AbuAf0BCfb+/wEAAP8CAQAA/gICAv8BAQAAAQAFBfsB/QD/A/4DAgH++gYD/wACAAAD/wEDAP8D/gAAAAAF
/wD9+wX//v///wEA/gD9/wT7Bv8AAAH7/wAABfr8AP8AAP8C/wD+/wH+AQQAAAD+AgABAf4H/QAB/wAF/QEB/AP+AQ37+ATsDf0GAP8LCP//AQH5AP8ABvgC
AwEA//8BAf8BAf4B9/7+A/0FAQH89QoBBvj/BP35Af8DA/8DCQD/AAH2AAACC/b/AAEA/wH/Af7//gIA/wD//gABAAD9/QP9AAEAAAD+AQABAf8DAgEAAAD+
AQD/Af4CAAAAAAABAAAAAP8AAQAAAQAAAAACAv4B/QAB/gL+//8DA/8A+f8A/wEH/QD/+Qv8Agf/+QECAP7+A/8A/wAAAAABAAAA/wEA/gAAAAACAAD//QMA
AQUA/gH6A/0A//8C/wAA/gH9////AgD8/AAAAP8F/wEB/QMABAQA/gD4A/8DCfcECwMA/gLsBv4IFfAD/gEAAAABAgD//AMCBAAAAf/+AAAABPoCA/8AAAH8
/wAABP38/P0C/gEN+wL79Az2/QIBAP8GBQAG+gIJCf7+/wL1///6Bvr1+AEBAAEGAgAC9wkGAQAB/gECAP8A/gL+D/v9Bf4ADgIODO4KBAICAAL5AwAHC/QC
/QAAAAADAQAB/gMBBf8A/wL8AQABB/r9A/4AAAD+/QH+Av39/gD/AAABAP/9/AX/Df3/AAHvAAAEEfAAAwD/AAD6AP8CBvsA/gD//wEBAP/+/AX+Bv0D/gMB
/AAECfP2DAT/AQHsCAAEFOkJ+/0A/wEH/AD6+An59AX7//4MBv398BEEAAAAAAAB/wAAAP7//QEAAP8DAQD/+wMEBAD9A/78AgD//wQGAAD/AAH9Av8BAgEC
/v8AAAED/gH//AP//QAAAAEEAAAB/AX///4EAf4I/QQC//oE/QEAAf4DAwAD/QAHBAP//QH6Av4BB/v+BgAB/wD9AQABAvkB/f4AAQAFAAAE/QQD/QD/AAAE
/wD8+gf9+/oF+wAQ/QX69gD0/P36AP8E/v/4+Qr0AAIAAAACAAAB/wAB9wEAAf8LAQD88Q7/Av8F/gED+wMFBfn+/gP/AP8CA/4B/AMC/f8AAAEC/gD//gP8
+/8AAP8K/wH99An+//8AAAAE/wD//QP+AQL//gIAA////gQA+wIF+/wR/AAC+wIBBAAAAAD9AAAABPz//wD/AAAB/wD9/QT9AQAA/wD/AAAAAf//Af8AAAD/
/wAAAf///gUEAP4EBP8L//8N/v8AAAAD/wD+/AP+D//5+wvaAvv8EvT6/gAAAf8BAgD9+wAGB///AQD9AAABBPsB+//9A//6A/8A+wQHBAEAAAD5AQAACPYC
/AD/AAAEAAD8+Av9/wcA/wAAB/4E/voL/gYA/gD/Bv0C//8LAwAAAAD9AAADBf3/Cv8DA/77AwEGCPcHAQEAAv4CAwEDAv0G/fn8+AMB/P709g7l/wH/AAAC
A//9+gQD+v0BAAAJ+gP89wj6AAD/AAD/AQD/AAH9EvgB/QT6+AT6CvbsCf8BAQH3AgAGDPMFBf0A/gMB/AH9Avr2/wD7AAEAAf77+wb7APsDAgIH/AEHA/4B
+QABAP8G////+AcBBwAA/wH3AQACCvUABgEAAgD7AQECBvoAAQD/AAD/AAD+AAD///8AAQABAAD//wH///8AAAD//wD9/gH7AxAD/v74DfsHAfoT/gIAAv4C
BP8D+wIICP8BAAD7/wD/Bfr9BgH/Av38BP4EBPgGBvH7A/kGCAX5+fkEAP4DAAEE/AEEAv/9BgIKAP8DAAQRCe0PAgD//wAA/wD+AAL7DP8C/gH2/AEGE/D5
+wMABPwFBgEG+wMN+wQAAf8GBP8C+QUI/wAAAAABAAD//gL+/v4CAP8E/wH+/AEAAf4BAAEC/AH//wL8+AD//AAH/AH++Az7Bf8A/wD+/gH/BP37/gAAAv8D
AQAB/QIEBQAAAAD6AAD/Bfr+AQAAAAD/AQD/AP4D/wL/AP8EAQAB/wID/wEAAP8CAQAA/wACAAACAAAE/gEA/gAAAwAAAAD/Af8BA/4A+wAAAP8IAP/++Aj/
9wAAAAAI/gD99gn//gABAv8EAgEC/gEF/AEAAP8EAAD/+gUC+QH/AQL8Av7+/QUB/QAAAP8E/gH8+wX8Bf8AAAH7AP//BP39/QACAAAJAAAE+wAEBAAAAAD9
AAAAAvwBDgIC/wDwAwEEDe4I+wQB/f0EA/4D9AcN/wAAAAACAAAB/gIAAQACAAD/AQEBAAEB/QD/AAACAf///AUA/AAB/QIB/QACAAL9+gEA/gEBAAAA/gYA
A/4AAAH8/gD/BP38AgEAAQD+AgAAAv0E/f4AAAED/gD9+wX+BQD/Af78/wH+A/sA+//9AP8CAQD49g37AwEAAAD/AAD/Af8ACf8E/wH4/gIDCfb9A/4AAf/+
/QH+Avz9BQACAP/9AAD/BPgBAgEB////AAEBA/0A/gH/AAEAAv0C/gIB/AABAf8H/gEA+gYAAgABAAAB/wH/AAD9AwAAAAH9Af8BA/4AAP4A/wIB/AD9/wL6
9wIAAP0FAAAA+QoBCf8C/wH7/gICBfgAAwMGAP4DAgIKBfULBgID/gL9/wEFCPf/+wABAf8LAAEA9wYBBAL/AQD6BAAFB/oHBgABAf/+AQACA/sC+/4AAAAF
/gD++gn7AwT/AP79AwACBfoF/QMAAAACBP4B+gYF+f8A/wAG/wD/+Az+/AMCBfwI/gEC+AQF+QABAf0IAQAA9wcEBgMA/wH3AwADCPgH/wAAAAABAAD//wH/
+v7/AgD///8HBQMA/AIAAP8GAQAB+QUD/wAAAAACAAD//gP/AAAAAv8CAgAC//8FBAAAAAH6AAAABPv/AQAAAAH+Af8AAv8A/wAAAP8EAAAB/gIA/QADAP8H
/gEB/AICAQEB/wAAAAEEAQACAAH9AAD7Af78A////QAB//8G/wH++QcA+wAAAP4FAAD9+Qj//wMA//8ABP8C/v8I+QMC/v4JAQAC9wUDAQAAAP/8AQEAAf8A
AwAAA/7/AQACAv4BAwAAA/7/AgECAvsE+AD6AvwEAv/8+gwA/v7+BP4BAwAA/gEEBQIAAf/+AwD///8E/v8AAQAE/wD//QT/+gYA/wAEBP4A9ggGAAgAA/4H
BgAC+AQKDwUEAgD8AwIICfMFAAAA+wIB/P/3+gX49/j9/f8M9QPs7grm///9AAABAAD7+wX7BQD+AAD/A/78/QL/AQAAAAAAAAAAAP8B9P/+AAAO/AD38BP2
Af0AAgD8AAD/AgD9AgH/AP/8AQD+A/kBBv8CAAD8/QIEB/oA/QD8/P8C//z1+Q7yAgAAAAH+AQAAAv4A/gQA//8EAv7++wUCBAD/AAL6Af8CB/oBFgD6/Abh
AwD/Geb7BAH8/gHxAQD7BPwA/vsA/wID+wD6+wf1AQAA/wH/AAD/Af7+/AAAAAAC/gEA/wT97fz/A/8G/QEA+Q7+9f3/AAAD/gAA/An8BPz//gT6/f7+AQT2
/gAAAAAE/wD//AT////+/wECAP//+gj9Bv8A/wH3AQAEB/gCAwAA/wD+AAD/Av3+/f8AAf8D/gAB/gMAAf8AAAAB/gH+/wD99Q77A/oCD/768wQY/AD/AAAE
/wD9+gb+/AUC//8CBAIA//0KBv4A/wD9/QH+Bvv6A+39/gIC9wYCAwXs+P//Av0BAQIB/AP/B/8AAAL3AAADC/YBBQP9/wH+BP8CBP//BgAAAwD8A/8EBfsE
/AH/AP8FAQD++AkBCf0HAf8G/AMHCPAA/vgAAAIF+AH5/AjvAAMAAAD9Bf8DAvwJAQMAAAD+A/8CAv0GBQEFAQL8AgEIBfsLBAD7/wL9/v/8BAL4CwQC+gH8
A/4AB/P+/gAAAAAEAAD++wQA/wAAAAABAAAA/wEBB/8CAAL8AQAECPf++f/+AQADA/8C/AcF/v8AAAAE/wAA/QL+/AACAP8G/QIB/AEBBgEAAAD7A/4DB/kD
/P8B/gIE/QED/QT+Af8AAAEAAAAA/wP//f8AAAAF/wD9+Qf9AgAAAAD+AAD+AP8A/gD+AAABAf79/Qb7/QAA/gEDAP/9+gb+AQABAAH//wEBAf8BA/oA+wL7
/QHt/fvrAQL/AAD9AgD/AQEDAP8AAAACAAD//gP//P///wAE/wD8+Qb+/gAAAAADAAD//QMA/f8AAAAE/wD//AX+Cf8BAAD2AAADCvUA7gX39Ab8Af3y9gzz
AAIBAf//AQIGBPwHBQAEAAEAAAEFBfcE/wAAAAACAAAA/gP//gD/AAD+AAD/AQL+//8AAAAE/gD//gL+/v8AAAAE/QAA/gX9+QEAAP8HAAD99wkA+wAAAP8H
/wH89wj9BP8AAAH8/wAABfz9CP8AAAH2/gAADfX5+gABAAEFAAAB+gkA+wAAAAAF/wD++gb/AQAAAAD/AAAAAf//BAABAAD8/wEDBvkCAAIAA/4DAwACAAAF
AAAAAf8EAf8A/AMCDvsI+wP6BAQTFO7+BfYA+v4B+gP9BAPwAQAAAAAA/wABAv3/8QP/Av4OA/787hQDAgD+AQD9Af//Av8B//8AAQAD/wD//gP/9vsAAQAK
+wH/+A/4Df/8/gT3CfwAAfwBAQAAAAAAAAAAAf8ADv4BAAH1/QEADfH7AAQAAP7+BP4EAP4G/QIAAP8FAv//+gUCAwH/AAD7A/8AAvsEAAAAAAABAAAAAAH/
AwAAAAH8AAAABP0A////AAEBAP/+/gT+/gD//wABAAD8/Ab7+AEAAP8G/QH9+Qj8AwD/BP77AQEABP0AAAP/AvwDBP8CAQMC/ff9AAIE+QIACQTt+wEB/v8J
+wD/9gv7//8AAAAC/wD//gH+AP/9BAD8Bv8DAQQD+/4CAP8J+wL9/QP8//8BAAEC/gIA/wIACAAAAAD7AAD/Bfz8/gAAAAADAAD/+wX//Qn29QL0/v7vAQPv
/wAAAAAE/wD++wT+9QD8/AMB/AD1+Q3xAAAA/gH+/gD9AQH6BQAAAAH8/wAABvv+AgABAAAB/wABAf4A/QAAAAAC/wD9/QT+Af/9AAD6AP4BBAD9BQD9Av/5
AQEDCvkC+////wEF/v/8+gf6/v0A/wID/AD4+gf1/fr/+fwB9gQBD/zy9wP+Av4FBf378g4F/AEAAv4GAP8C/v8D+AQAAPwMAgD89AwB/AQA/wAFAv4E+wIE
AAMA//4AAf8CAQACBv4AAQH7/gH8Bfz5AQIA/wH5AQAIDPcC/v4A/wEC/QD9/QT7AQAAAQAAAAABAf8B/v8CAAAG/QIB/gMA/v0A/gT6+wH9AQP1BAAAAAD9
AAAABfwABAYDAP0AAAEKCvEL/f8AAAAAAQD//gUAAQAA/wH/AAAAAP0CBQAAAAD8AAAABfoAAf8AAAAA/wD/AAD/+gAA/wADAP8A/QX+9/j08AoE/gL09AXn
6v4D9vsW+QHz6RrxBgX8A//2B/7+BvoJBPsE+QEB+QL9BP35//7/AAL4/gEBB/77+wP///8D/gD6+wf6/gAAAAH/AAACAAABBf0BAQD8AAEBBfsEAQAB/wED
/wACAf4BDAABA//2AgEGD/ADAwABAQAAAAABAAAD/QAAAAAH/wD9+gb+AgQA/gH5BP4BAv4D/v8AAAAF/QEC/gD9AwAAAAD8AAAAA/z//gH/AQD/AgAFBAEB
AP8CAAAD/gEDAf4B/wAAAAABAAAA/wH/+AD+AAAFAP78+Ar8AwIAAAD+A/7///4A/v4CAgAHAAH+9QL/AwEAAv79AgEDBPwD/gAAAAAD/wD//QT+/QAAAAAD
/gH//QT/AwADAP8A/gEDA/7/+gD/AAAG/wD7+Aj9AQEAAP/9AgAB//4CAQAAAAD/AAABAQAA/QABAAICAQAGAwAB/gIAAP0CAQAB/gb/AgEAAP/9AQAAA/7+
/Ar///0BCP4F/wANCf4DAgD9AgMLDe0GBgX9//76Bf4GCfgEBwP/Av//Bv4EB/UKA/8AAAL8AAAAA/3/+/8BAAEE/wEA+wb9/gIAAQD9A/8GBP4GAQAAAAAB
AAD9/QH/AgAAAAD9AAAAAv0AAAQC/gD9BP8D/gEFAwEAAv4ABAAFAv0H7f8CAP8U/gD67BP9BQMAAP/5A/8ECvYE/wAAAAABAAAA/wEA+wAAAAAH/wD++Qf+
/AAAA/4GAQAA+gECAgX/AAL4Bv0B//8EAQAA/wH+/gD9AAD9AQIA//8AAQD/AP8CA/8AAAD9/wAABfz++/8AAAAH/QH89gr7+QAAAP8J/wD69Qv9AgICAAD+
AQIGBPwF+vgAAAAJ+gP7/AP2AAEA//8BAQH+/QAE/QD59Qb7/vvy9w/p//4A/wEB/QD9/QT7AAAC//8G/QH++wL7Af8A/wEA/gD//wH8/f8AAAACAAD//AT/
/gAAAAACAAD//QP/BgAAAP/+AAD/BPwA/wAAAAABAAD//gIAAAAAAAEAAAAA/gL//wAAAf8CAQH//AQC/wAAAAACAAD//gIA/gEAAAACAQAB/gMABf0B/wL5
/QH7BPr9AgH/AAAAAf/+/wD+/wD+Af8CAv/+/QMAB/8AAAH9/wD9A/36A/8AAAAA/wD9/gD+/gAAAAAD/wD+/QP+AgEAAAH9AQACBfwA+v8AAP8I/gH99wf+
/QAAAAAE/wD++wQACf7/AAH0AAAFDvUAAv8AAAAAAAAAA/v+6PgF/QEZ8QT16Bvu/gX/AAH+Bv8B+wQL/QECAP8KAv8E/gEC+gEAAP8GAAD++AUD/QAAAv8H
AAD/+gUEAQAA/wAA/gAAAQH9CP4CAgD9AAEDB/YA/gACAAAC/wED/gED+/4AAAEG/QD8+Qj7AwH/AAD6BP4BAf8B+gQAAP/+A/8EAv8HAf//AAH7AAABAgD9
+/8AAAAF/gD8+Af+BP8A/gL7/QD7BP/4/AAAAAAEAAAA+wb//wAAAAABAAAA/wEAAgD/AAD7/wD+Av7+/wAAAAACAAD9/QP/+P8A/wAL/gH78w38AP8AAAAB
/wD9/gH+/wAA/wEA/wH/AAD+AAD+AAD/AAD9/gP9CP7/AAH4AP8CC/b8+v0DAgAM/AIB+Af/+/8DAAAI/gAB+wX+//8AAAEA/gD+AAH8+v8K//8P+QUJ/voJ
/wAH//8J/QMHAvcF/wIBAP8EAAEC/wEF/f/s6wT0Avjz/f37//8AAAAA/wD+/wL+BAT//wD8A/8ABPsGAgMA/wD9AgADA/wF+Abv8gIBBPP3/gf2CQH8AAL0
AgAAC/X+9P8G/gAW+AMA8gv/BgAA/wH4A/8AA/gF/QABAAAA/gEBAAEA/gL6AP4BAgD5+gj88gD/AP4OAAD87RL/9QH///8FAv//9wsCBP8AAf8AAgECA/oH
8P79/v4N+wDz7xbv/QAAAP8D/wD+/AT9AwAEAf8A/wMGBPcEBwf//f/2Cv7+/vkKAAkD9P3+BP8DBP0EAAAAAAABAQAA/wAA/v4A/wAF/QH8+gX6BAAAAAD7
AQABBPsA+QD/AAAIAAD68w7/B/4BAAH6/gECB/j+/gEAAP8CAAAA/gP//P//AAEE/wD9/Af7/QAAAAAE/wD//AUAAP8AAAAA/wAAAAH/Af8AAAAA/wAAAQD/
/wb2Av/7C/z/C//4BAX/Bvv/BwAGBPkO/AH9/gICAP/5+An7/wD//wEA/wH+/QT//gEAAv4DAwEB/gEG/gAAAAADAAD//AT//v/+A/8AAwD+/AMB//4ABf4F
AQEB/QQBBP8AAAD+/wAAA/v9/wACAAAD/gH//wL+AQQAAAL9Bf4B/AIFCAEAAAD5AQABCff/AAAAAAAAAAD//wH//QAAAAADAAD+/AX/A/3/AAL7/QD9A//4
/AL/AQH/Av8BAQIB/gAAAAABAAD+/Qb+/QD/AAD//wAEAgL+Dv0B/QH7+wD6CPX0/wABA/4DAQED//8FAAH/AP8CAP///wP/B///AAH7/gH/B/r8Bv8AAAD8
AAADB/v/+wACAf8F/gEB/AED//8AAf8CAAAA/gIB/gMAAf4CBf8E/QEGBf/+AAPu/wACD/f8Agf//wH3CP0CA/0J+gAA/gEE/gD++gf+AQEA/gH5Av8ABvoA
/gL/AAL6AQABA/0AC/7+BP7zBP8BCvUCBf//AAD8AgAABPsBCv8AAgD2AwACCfUFBwv7APv8DvcGBPsQEv78/wD2//33B/r5AgIAAP8AAAH+Af4AAwACAAH/
/gEDBfkAAAL/Af4CBP4E/v0K/wIAAP8AAf8A/wEBAgAAAAH+AQABAQIAEv79/ALx/QL8DfX0BQAAAQD7AgECBvoA+f36+QXyBfz9BwT0+wECAf8JAAAC+QQE
/v8CAP8F/gID//8D/wAAAP8BAQD+/wT+/AAB/wACAgAC+QIE/QAA/wABAf8AAAH//AAAAAAD/gD+/QP9AAH/AAD6AAH+//4C/QAAAv4HAgD/+gQAAP8AAAD/
/wD+/wH9/QAAAAAG/wD++gf+/P/+AAD+Af/9/wT++gAAAAAG/wD++gj9AwIBAAH+A/8GBfwD+gIAAP8DAQAC+wcF+/8AAAAE/gD++gf8BQD+AAD4AQD8BP3+
AP8AAf8AAQAB/wEAA/8BAwD9AQAFBPwG/wH/AAL+A/7+/Qf9FQD9BAH8BAMJDfgCAwEAAAH6/wECCff/Dwr//f3xC/0LBv0NBf4FAwAH/QIHA/kCBQABAv8A
AQAFBvcG/vb7/gP7/AD4/wPz/AAAAAAE/wD9+wf//gAA/wAC/wD9/QX8/v8AAAABAAACAAH///7+AAECAAD8+Ab7Bv7//wD7/gD+Bfz69QD8/AIJ+//08hHx
AAABAAEBAAACAP8B/wL/AAAAAf8AAAAB/v4AAAH9/wECAv/+AwAAAAD6/wD/Bfv+BAH7BPoDBP77/wUECP4CBf7/AAIEB/cH9AMAAP8KAwD/8gsFAf8A/wD/
/gD/Av/8/wAAAAADAAD//AP//P7+/gAD+wH7/gn1AgAAAAD/AAD/AP8A8wEDBPwP/wEC9RH+Af8AAAD9/wD/AgD/BgADAAD8AAECBfsB8wH+A/wLBAH+8g8G
Af8ABf0ABAAGBPsJAv8A/wD//AH7/gH6A///AQD9/wH9AAD+/gAAAv4DAQIB/QID0fT9+wAb9P7j1y3e9QAA//8K///+9Qz99wH/AP8FAf/++AwAAAAA/wEA
/wD//wH//v7/AgABAgH/+gcB+/z/BP8L///69goA/v4ABP8FAgAC/AIF/QABAP8G/QIB/AMAAgQBAf4FA/8C/QIF/gAAAAAEAAD++wb/AgAAAAL9AAAABP0A
/wEAAAIAAgAD/gIB/wIAAQEABAAE/gMEAOnx/fr5AADk9Bji/gAAAAADAAD//QT/+v//BP4FAQL/+gQFCv4BAf77/wH/Bvf//QAAAP8D/wD9+wX//QAAAP8E
AAD++wUB/v3/AgACAAD+/Af9AgL//gH8Av/8/wECDAAAAALyAAAGFe0AAAAAAAAB/wD//wH//v4AAAEG/QD9+wb7+wEA9wD+BP769gn8BgEAAAH5Av8CB/kC
Af8AAAAC/gAAAP7+Cv/+AAH1Af8AC/j7/wD+AAAAAAD9/Af8Av4AAv8B/wECAv4BBAD/AAD6/wH8Av/8Cfv+AQL3/wH/CP37+/8AAAAGAAD/+AcBAAAAAAAA
/wD/AAEB/wD/AAAB/wD//gL+A/8AAAD9/gD/BPz89gH/AAAFAwD99QwCAwEAAAD+AQAAAf4CAgEB/////gABA/r++/8BAv4L/wH/9wgB+wAAAP8CAAH+/QT/
BQICAP7/BP8C/wAC/gIAAP4DAQAA/QMDCAD+AADxAAD+DPf++wAAAP8G/wD7+Af9Af8A9wb+9QP/Bvfy9f4E+/0K8wX99gj6AwAAAAH9AwAAAP4B/v//AQAD
/gD7/QL8DPUP+AMN+AQS/PEUB/4E/gEC/QEKAP0MB/v8AgD8+wH9Af76D/sG/gQE/QEHCu0ABQAD/QL/AQAOCPYFA/4CAwAA/gEFA/oCA/8G/gAF/AMJB/MC
BQcA+wD2/wH9Bu/9Bf4AAAD5/wAABvz//wACAAAI/gEB/v7/AgEAAAD9AAACBP0A+wAAAP8IAAD99gv9AgAAAQD+AQACA/0C+AEFAv4K+wEB+wUCAwAAAAH8
Af//A//9//8AAAAE/wD+/QP9Av8AAAD+/wD/A/3+//4AAgADAAAA+wQBBP8AAAL7/wACB/oABP8AAAH8/wD/BPz+/gYA/wAAA/8CAAAF+QIAAP8HAP//9wgB
/QAAAAAE/wH//QMAAAH/AP/9AAABBvwA/AAAAP8G/gD9+Qb+/A39///+DfoA+QUO/wMAAf8BBP4C/gEEAAAAAAABAAAA/wEA+wEA/wAFAP/++gf/EQEABQDs
AAYCC+4JAwIA/wD9AAABBvv//////gP9+wH9AwX2AwcAAAH5Bv0EBPsI+v8AAP8GAAD/+QcC/gAAAAAD/wD//QT/CQX/A//2CP4EBPgQ/QH/AAAB/wAA/gT+
+/EG/gIH9QQJAvr7Bf4AAAH9/gD+Bfz9/wAA/wEA/wACAgH+/wACAAAEAAAEAAACAAAAAP8AAAD/AAAAAv8AAAH+/wAAAf7/EvME/Ab/8wP+Dfjp/gAAAQEC
/QEDBfr+/wIAAP8CAAAA/gMA//8BAAAE/gAA/gL+BQAAAAD9AQAABP3/AQAAAAH+//8DAv4DBAABAAD/AAABBfwAAv8AAAAAAAD/AQD+/P8A/wAK/v/8+Ar6
/QD//wED///8+gf8AAECAv8DAQEFAfwH/gACAv0H/gIC/QEGAP7/AAEC///8/Ab6A/8AAAAAAQEAAf/99f///wAK/QH89g369P8AAP8N/AL88g78Cf7+AQD7
///9Bfr9/f4AAf8I/wD/+gf//P8G/gAT+gQL/v0E//8AAAAB/wD//QT9Bf8D/wEC+wIEB/b9AgECAP4AAQEDAf0EAAEBAP8CAQEB/v8BBf4KAAIP/AUPCfMA
A/8EAAAG/gIGA/oABwAB/QD7/QEBBvn89v8EAP0Q+wMC9Qv9/wAAAAADAAD//QQAEfz//QT2/f78DfnuAf4AAAEB/gH//wL7CQX4/gHvBf0FCfcGAQADAAAD
/QEFBPn/Af//AAD7/wD9AQD8+gAAAAAK////9gv/CP4AAQH1/wEFC/f+AgH9AAH1BP78AAL+AAP+AAH8Bf3+/AQC8QQD/AIN+/788gj/Bv/+AgD6A/4DBPoC
/AP/Av0GBf8C+QUI/QP/AP8AA////AID7fwB/gIK+gH++Ar2/QECAP8EAAEB/QEC+AEAAP8GAgAA+QcC/P//AAACAQAB/wT+AwD/AAD9AAD+Av7+/v4AAAAC
/gD8/AT8//8AA/8C/gIA/gT9Bv7//wL5/wAAB/v8BP4AAAH9/wEBBP3+/fz9BP7/AwAA+gUCAP8AAAAB/wD+/QP+/gAAAAAAAAD//gQA8Qf8APwHCP3/+gwL
AgAAAAH+/wEBAv/+AAIA/wAE/wD+/QL//QEAAAAFAAD++wUAAf7+AvwJ/wD7+gwA//8AAAEB/wH//gH+/wAC/wECAAEBAAL++f8AAAAI/gD89Az+Av8AAAH+
Af8AAf4A+/8AAf8EAAAA+wb+AQABAAABAAABAv4ACAAAAAD3AAAECfUDAwAAAAD9AAAAAv4ABf/+AQD2/gAEDvb7Af8AAAD//gH/Af/+9gD/Af8I/gL++AcD
+gEBAP8K+gL//gX8/wABAP8F/wAB/AX++/0BAQEE/AH9+wL8CwADAAL3AwAJD+wIAAAA/gH//QD+AQD8BQAAAAD6AQACBvkA/QAA/wEE/gD++wb77gIF/vwS
/gEA8wgD/wEA/v4B/wD9A//8+/8JAP8O+gMK/vgF/gAA/gED/gD8+wX8AQAAAAD+AQABAv4BAQAA/wAB/gD+Av78/AAAAP8D/wH9/AX9/gEAAwD+AQIFA/4F
9AQBAP0MAgAF9wkHAf8B/QEB/AD9/wH7/QAAAAABAAAA/wL/BAH+7QUI/QX3BP/3/wEA/v//AAD/AAD9/QEDBf0PAAMD+gQHCwby+APt//vwCvz1AQIAAAD5
Av8CAv8AAgAAAP8B/wD9/gD9/v8AAv8EAQD//AQADQMG/v//AgESFOgJ/AIA/wEF/wAA/AT//wAA/wL9//8BAgABAgAAAAD+AQAAAv4B/wABAv8EAQED//8G
AQAAAAD/AAAAAQD/AAAAAAAB/wD/AAH+AAAAAAAA/wD/AAD/CQECAgD4BgAKCvcK/gAB/wAE/wAA/gIB/wIA//8DAAD//gIB+wMCAQAIAgAC+QIFBQAEAQD+
AQIHB/kFAQEBAAACAAD/AP/+CwUBA/38Cf8HB/QN/gMB//4CAQAA/QAC/gAAAAAAAAAA/wIABgAAAAH5AAABB/kAAQAAAAD+/wAAA///+wT8/AL9BP79/An8
/QH//wEDAAD//QUAAwQAAP79Bf4FBPsGA/4BAQEA/wACBPz+AAAAAAAC/wD//QP/AgD/AAEAAf///wH//wAAAAAC/wAA/gP9/v8AAAAD/wD+/AT9AgAAAgAB
/wABAf0CAAEA/gEAAAD//wH/BQIA/gP5Af7/Bvr/BAAAAAH9AAADBPz//QAAAAAEAAD++wb//QIBAP8CAgAB/AID+v//AAAJ/gH59Qv9AAEDAAAGAP8EAv3/
FfkD/QTz+AIFFe31/QAAAAAE/wD++wX+6/sA/gMJ+AH69BH0////AAAB/QH6/AX4A////wL7Af4AA/3//QAAAP8D/gAB/gX/DQAD/wH+/wAGDPP9Af8AAAAA
/wAAAf//9v0F//8R+QIA9Qj9A/4AAAH//QD/BP78A/8A/wL6AAEABPr/BAH//wD7AgABBP0ABgIA/gH6AgABBvgA/gAAAAAE/gD++wf+/QAAAAADAAAA/AQA
+/4AAAAF/gH//AX9AwABAAD8AAABBPwBAAAAAv8CAQAB/wEC/wAAAAABAAD//gP+AP8ABPwEAwEC/vwMAf8BAAAD/QD+///8+P8CAv8GAAAF//8B//8AAf8C
AQD//QEBAP8AAAAC/gD+Af/+/gIAAAACAv8A/gIC+QEAAv4IAwD/9gkE/v7//wEB/QD8+wn4+wEB/wAGAAD++Ab//AEBAf4FAQEC/AIEDv3///70/QIEE+33
/gAAAAAD/wD+/AT//v7//gEB/QD8/AX5Af8A/wL/AAAEA/3/F/cL/QD+AAQLDuv5AgL////+AwD/AP8C/v8AAP8D/wD//QMA+/0BAAAI/AEB+Qj9+wb/AAEB
B/0E+wQM/QP//f8GAgD++AgA+wAAAAAH/wH99wj9A/wBAAIA+wL8///5/v8CAAL//gAGBP4BAgEBAAAAAAABAf0BAwQBAAD+AwADBPoHAgD9Av7+BP/7/QT/
AgACAAAB/wABAvz///7/AAAE/QD8/AX6A/7/AAD6/wH/BP3/AQD+AQABAf/+/gUAAgAAAAD9AAAAA/7/9v/+AAAJAf727xb3AgEAAP/+AAEAAv8AA/8AAAD/
AAABAv3//gAAAAABAAD++wf9Fv0C8QvmAvoIE/DsBQD9AAH0AwD/B/3+AAAAAf8CAQEB/gEB9fsFAf4T9wMC8wr9/wEBAP8F/QEB/wICAwAC/gL8/wEBBfgA
BQAC/wL8AAAGCfUC//8AAAD//wD/AQD/AQAAAAD+Af8CAv8AAP8AAAAB/wD+/wL8Af8BAv8DAQEB/gACCP8F/wH5/wEJCff//wL+/wAAAQD+/gT//gAAAAAC
/wD+/AT/5gL+/vwTAf755B8AAQAA/wEB/wD+/wL88/8AAv0S/wD77BT8/wAAAAABAAAA/wEA/wQBAAH9Bf4HAf0LCQEAAAH2AQACC/UC+vz+/wAJ+v/39Qz0
8QIJ9/8N9QUE9gIB/gD+/wD////9AQH6BAAAAAL7AP8DBfwA/f4AAAAD/gD+/AX7AgAAAAD+AAAAAv8AAv8AAAD//wAAA/7++QMN//kQ/AgP/PUXBwYB/QD8
A/8ECPoBAvX++wEB9AL3AAfoAAAAAAAA/wD/AAH//QAEAP8I/gAD/QADAwD+AAH7Av//A/7+AP8A/wH9//8ABf398gD+AAAG/f799RL6BAAAAAD8AAAABfsA
/v8AAAAD/wD+/AT+/wMAAQD+BP4C/wAGAAAA/wEDAP/+/AT++wb/AP8EBf8C+gQJAf8CAAEC/gEBAP4B6vgF//8g8gT88Azz/gD/AAAAAAD+/wL++/8IAP4O
+gQI/fkFAv//AAD9AAD/Av/9//8AAAAC/wD//wH9BP//AAH8AP//Av77AP4AAAEA/gD/AAD+AP4AAAEA/gD/AAD+FPn8/AXu+QP7Evbv9wAA//8K/gD+9Qz+
/QAAAAAEAAD/+wUAAAEAAAEAAQAC/wAD/P8BAP8J/AH++AX98ev1Cf4B/wPx8hT2/QAAAP8C/wD+/QP/DAz+/wDwDv0KEPAT/fYCAgEH+wT69gX1/gH/Af8C
AgAA/QMBBwAB/wD7AAD+BPr+AwACAAD+/gEBA/4A/wAAAf8BAAAB/gEE+AH/AP8JAgD57xEA/wAAAAABAAD+/QL////+/wH9Af/7/gX8BgP+AP/2BQABBvoE
A/0AAAL8/QEBBP38AgAAAQD9AgABAf0E/wAA/wAB/wD//gP/BAABAAD+AP8BAvwC+P8AAP8L/AH89Qv7/v7/AAD+AQD5/Qb6BP8DAAH9/AEBBfr+/AADAAAH
/QID/gL/////AP0H/AH4+gb1AAACA/4CAgEFAvwF+wEAAgADBAEB+gMHAAABAAAA/wABAf4B//sB/Qf8/P79/wj2+QL//QEC/gD39wr5/v0AAAAA/f/8/gT7
//n9AwID/f/4+gb3AP4AAQEB/wD+/QP++AAAAf8KAAD99gr+/v//AAL8AAEFBvoAAAD/AAH/AAAA/wP/AAAAAAEBAQH///4C/wIAAAEBAgAC//4FAgABAAH+
/gACA/0A/QAAAAAC/wEA/QP/BAP/Av34BgAFBvcK8QIFBfkVBf8I8QsN+P8CAP8J/gD99Qn+AgEC/wABAAAEA/sC/gD/BP4EAgAD/AMIAwIAAv//BP8BAf8C
9wn/AP//BP4B+wIM+QABAf8M/QH99Qn/BwgA/wPwB/wEC/MKAQD+AAH8AQD8/wP++wEAAwH8AwAIBv8F//0AAQAD/gH//AT+Bfj+AgH4/AIACf/yAv4AAAL+
/v/+Av/+A/4AAAH//gAAAAD9/AAAAAAE/wEB/QT/BP4B/wMA/QACBP38Av0AAAIA/QH/AgL59Pz5Af8I/wL67A/9Bf///wD6/wD9BPz6AwAAAAD8/wAABPsA
AP0A/wEB/QD9/wL7AgAA/wD//wAAAv79AAACAAEAAAEDAv0DAQAA/wH/AAD+/gL+AAABAAAB/wD//wH//gAAAAAD/wD//AT/BP7/AAH8/wD8Af79BAEB/wH8
AAECBP0BBAAAAAD8/wEBBfv/AAAAAAAAAQABAAAE9f7+AAAL/wD68RP6/QH/AAAEAQD++gUBFfkCAwHw/gELFOgDDAEC/wL3A/8FDO4E/f4AAAAF/QH++gb9
+/0BAv8D/QID/wAA+gABAP8GAAH+9wcDAf8AAAD//wABAQD//wAAAAABAAAA/wH//AEA/gEI/wD9+An9+wEAAAEGAf8B/AQCAAAAAAAAAQAAAAABAQAAAAD+
AAABAv8AAgAAAAH+/QEBBfv9AgEAAAAAAAABAvwD/wAAAAACAAD//QMB+v/+/wL6Af3+/Qj7/gUAAAD8Bv4C/wEI/QEAAAAAAv8AAAACEwT7/f7sCv8HFO4J
AQAAAAD/AAABAf8A////AAL+/gH9AAP9BQP9/P/zAv8EC/gBBAD/AP/2AQAEDfUC9AMC/wIGAwAF+AgK/f8AAAAF/gAA/AX9BwD/AAD6Av//BPr/AQAAAP/+
AP/+AAH8Bf79/wH9AP/9Bf36CgD+/QP1///+Cvj7B/kB/gX89wAACfzu/gAAAP8EAAD7+wT+/QYBAAL/Av4B//8I+gAAAAAH/gD89wn9+/4B/wAF+wEA/AX4
/v8BAv8FAAAB/QL/AP8AAAEBAgD9Af77//0C/wED+wIBAwD5/wD//wECAAD+/AL+AgEAAP3+AAACBv3+BAMC/wIC/gACBfgCCvIBAQED9gAAAwb1AQAAAAAA
AAD/AAD//f0BAAEI/AH++Qf9B///AAD1AAADCvgACP//AAH7AP/+BPv8AAABAAACAAD//wAA/wL/Av8BAwAD/gIIAQAA/wD9/wD/Av7//QD/AAAA/wD7/QX7
Af79AAL7Av79/gf6B/8AAQH7AgACBvkA+Pz//QID+//4+Q7uAAEAAf8BAv8B/gIE8fUD/wEN9gEB+gn1AgAAAAD+AAAAAv8A/wAAAAACAP8A/wL/AP8AAAAA
/wAAAAH+A/8A/wH8/wD+Af/+Av0A/QL8+wH9Bf74BPkEAAYG+wIGBvj5AgP//QD+Af4BAv7/BgAAAAD9AQACBvsA/gAEAv8HAAIIAfkJA////gH8/gD9Av37
/gH/AP4BAQD9+wb+/wcC/wAEBv4F//8OAQAAAAD/AAAAAf8ACAQA/gD2Bf4FDPUH/wEAAAABAAD+/gEBA/8AAf/+AAD/A/39Av8AAAD+/wD+Av39B/0CAf0D
/AEFCPb98/3/AAAO/QD57RT8AP0A/wED/gACAAP9Av8AAAL//wADAgH8/AAAAAECAAD+/AQAAQAAAAD//wD/AAD+BvcB/AgA8wT+CADlAv8CAAEB/wEBAv/8
Bf8AAAH7AQADBf38/wAAAAABAAAAAAEACAAG//4A/wQKDfQABP//AAH6/wD9A//8/v8AAAEB/gEAAAT8Dv78/QTyAf38Cf72/wAA/gEC/gD9/QP8AwD+Af78
Bf/+/wQBAQD/AAH+AAD/AAD//gMAAAAEAgADAf8FCQP//gD4BP4GC/ICEPQA/wHy/QIBD/XzAv//AP/+AAD+Av/9AwD+AAH8Af8BBP3/BQADAAD/AAEBAv0A
Av8AAQACAAAAAAEAAAEAAAD/AQACAv4C+gABAgAGAwAD/AQFCv78AAHxAQD7Cfv8/AIAAAADBAAC/AAHBQAAAAH7AgACBfoBAgAAAP8BAAD+AP8A9/4B/wEF
/AH++gX78AIC/QEM/gL/9gn7/wAC/wAD/QIC/gAA/gAA/wAD/wD//AT+AAAC/gEA/wECAQAA9gIE/gIN//4B+Az5Af8AAf8BAQABAf8AAv///QL+/QD6/gL5
Af7//wH+/v/9AAL5AQEAAf4AAgABAv4CBvv9/wD/+wD2/gb0/wAAAP8C/wD/AP//Bv3/AAAC/QH7/QT49P0B/AIG+wL69RD1AAIAAAAAAgAB/wAD+QACAP8J
/QL+9wj++/8AAAAE/wAB/QX+//z//wEA+QIBBQP5/f8AAAED/wD//gP+B/wAAAL7/gEBB/73/gMAAP8BA/8B/gEE/wIBAQD9Bf4D/wED/v8AAAEAAf//+wUB
AfsD/AT/+QL7/wPzAwP/AP/6A/8BBfwE+/4AAAEF/gD9+wf8CAEBAP79AAL8APoC/wD/AP8DAP/9/QQA+/8ABf0KAwEB+AcGAfsB//8I+AL8/gL2AAABAAAB
/wABAv0AB/8AAAH7AAAAB/n/Av/9/wL8Af/9Af77/AQAAAAABP0A+AYECQEEAv8CAQEHCPYC/f4BAP8K+wL++wX6BgH//v/7AgEABvgAAwj/AAL0B/wCBfgH
Bvz+/QT2/QAA/gT+AAAAAAAC/wAA/wL/AAAAAAAA/wEAAQD//wIA/wAAAgAB//8D+v8AAP8J/wD89gr9AgIAAAP8Av/+Af///AECAgADAgAGAP0H9fj8/QAL
+AHy8RPs9v4AAAAGAgD/9AsEA/0A/wL9+wD8Bfz2+QD//wL9Av79/Qf7A/4AAAD8/wD+Av789gT9+wAHAv328w/0AQEAAAD/AQAAAf8E/f8AAAAE/gD9+wX9
AP3//wH//QD9/wb4/gQCAP8EAwAF/f8JAP8A/wEC/wD//gL9AAMAAP8AA/8A/wED/gIA/wD//wD9/gP9C//+/wH7Af38AAP6/f8A/wIB/v7/+wf8AQAAAAAA
AAAAAQD/BAABAf8AAQADBPsCA/4B/wD//QH+AQD6+wUI9wQI+gAJDvz59wAA/gAH/wD69Qz98RMG+vwJAAIH/QIO+/8BAAEI/QIB+QcB/P8BAv8N/gIC+AgD
/QACAAEBAAEHA/8F/gAAAAAE/wD+/QT8Af8BAQABAAACAv8B+wAAAAAGAAD+9wn/9fv//AIJ9QLz9BPnAgD/AP8BAP8DAf8EAgP+/wH6A///AgP/BgEBAAH6
AQEFCfUE/P4B/wED/gD+/AX5+gIBAP8EAAEFAQAD/gAAAAAD/wD//QP/BAECAAD/AAAGB/oE//8EAAAF/gEB/wAC//8AAAAF/v/++wX8/QIA/gH////+/gX9
AAAAAAABAAD//wL++wIAAAEC/wAA/AX/AQABAAAB/wAAAP//AgABAAH7AAEEBvoBAP/+AQD/Bf3//wQB/wACAAAC/wEBAP8B///+/wL5AP/7AQf3BQIAAAD4
AwADB/gDAAIB//8CAQADAP8D/QUB//8CBP8E/f8JBP//AAH+AP//Av79A/8C/QL/+wEFCvT7/v8A/gEC/gD9/AT9+QMAAAAHAwAC+QYIAQYB////Bv8EAP4K
/gP/AP8FA/0B/QQBBP0C+QIA+gH/A/73AQAFAAAD/AIDAvsBAAAAAAAAAAAAAQAB//8AAAABAAAA/wEAAQT+AP7+Af8CA/sE/wAAAAH//gABBP/+BAD/AAD6
AAD/B/v8//0BAAAC+wH9///7/gAAAAADAAD++wT//gEA/wADAAD//QP/AgABAAH+AgAAAQH9AP4BAAIC/wD//gL+8QL8//8M/wD17hX5CAIAAAD5A/8DCfUE
/QMAAf8AAgAB/gEI+wEAAv4GAgEA+QUD/wEAAAD/AQABAQAB/QAAAAAF/wH9+gf+BAACAAADAAEFA/oD//7////8/wD6/wL4///8/wH8Af/7/QH98fgACAAR
/AYL/wsCAgAAAAD9AAD/Av0A////AAAAAAD9/QX+AP0AAAEC/QD9/QT6/f8AAAAG/wD9+Aj+/P4CAwAH/wEC/AIC/gAAAAAC/wAA/gP/+Ab/AQACB/4E+wYL
+/8AAAAF/gEB+gn+A/z//gT9+gH+Bf72/f4AAAEE/QH/+wf7AQIAAP8EA/8B/gECAAEDAQAFAAEGAfsH/fsEAAAJ+QMA/AT79P8A/wEL/QAB9A/9/P8C//8E
/QIB/QIC//8AAAABAAAA/wH/9P0AAf4JAf8E+Q4A/gL//f8EBP8C/AMCAgAAAAH+AQAAAf4BAP/9/wT6//8CCPj9/P8AAAEB/wAA/wL9/f8AAQAC/wAB/wIA
6fj7AwAO+ALz7Bnx/v//AAAE/wH6+Qn7/QAAAAAE/wD//AX+/gEAAP8AAgAB/wED/wAAAAAAAAD//wL/De7//QEE/AH//Qby//4AAAL//wD9AAT6/gAAAAAC
AAD//QL/AgAAAAD//wAAAf4A9gAA/gAF/gD/+wf+BP//AAH7AQAABfoA/wAAAAAB/wD//gL/+v8B//8G/gEHAgADGgAG/wP8BP8ICPkB//8AAAAD/gD+/QP9
//8AAAAC/wD//QP+Cfz/AQD3/gIBCvf9+QD8BAEI/QL9+QoD/wAAAAAB/wEAAAEAAf//AAEC/v/+/f778v7+//4L/AD48hT4+PIGBf0V+gMB9AX//wIAAAH/
AgAB/wEC/gAAAAAD/wD//QP//P78AQD+AAD6+wf5BAEBAAD9AAACBvgBAgIABv39Cf8LBfsN/gD/AAACAAD//QP/Bv8A///+/gH/A/oBBwEAAAH/AAABBfkB
/wD+AAAAAQD9/QL98gH///8J/wD89wv/BP8DAQAE/QIEA/wBAAD/AAD+AAD+/wT+Af8BBf4BAwEHBPsI/gAAAAADAAD+/AP/AAD/AAH9Av8AAv8AAf8AAAD+
AQACBPsA9/wC//8F+QQC/gH+9/8B/gAF/AAD/Aj9AAAAAAAAAAAAAAEACQH+/gH4AP/8BP/6AAAAAAABAAAA/wH//wAAAAACAAAA/QQAAf8DAAED/QMEAf0B
AQAEAAAC/gIFA/sDAAAAAAH+/gD/AAD9AQMA/wD/Av8CAP8E/gAAAAAC/wD+/gL/+AAAAAEG/gD99wcC9Q3+////EPsF/gUP7gMD/f4V/AP98AwBAQAAAAAA
AAAAAAABAwAAAAD4AQAAB/v//v4AAQD+/wD/BP3+/gj/Af7+Cf8HA/0TB/7+BQD5/AMBCP79BAMAAP/6A/8EBfsE/v8AAAABAAAA/wIAAgAA/wH+////Av/8
Af8AAQL+AQADA/wC/fz2/wH6Af3u+hDx//4AAQAE/gD9/AX7+f////8J/v/79Q39/AD/AAAD/wD+/Ab9AgD+AAH7AAAAAgEACAD9/wH7A///BQD9BAj9/AP0
Cvr6/f8F/PkP/QAY8QgKAvX2APgHAgQQ9gL9+AbwAf//AP4C/wD/AQD+A//9/wL6Af78BP77CgT/Af70Bv8FC+8MBf0BAAL++wAACPn3/wAAAAABAAAA/wEA
+fwB/QMI+//7+wrxBAIC/gD6AgAEBvkD/QABAAAF/wAC/QQBAAP//gL8AP36/QT6+P4BAAEG/AH++wn5/AAAAAAF/wD/+wX+/AAAAP8FAAD/+wUCAv7//gH/
+wH3/QL19goB/wL+Bf4D/QMJCAQB9gf1CfwIDewJ+wAAAP8I/wD89gr9+gIA/AT4AP8BAv8CBQEAAQH8AgADBvkEAwkA//73C/sGA/kMBQAAAAD7AAABCfj/
AP8BAAAC/gD//wL9AQAAAAEBAP8AAAD+/AP8AAACBP/++QgEAQEAAP//AAAAAP8CBAMAAAD5BP4FCPgH+gEAAAAGAQD/+AcCAv8CAAEB/gL+//0CAwABAAAB
AAADA/oC+gAA/wAG/wD++gn9/AAA/wAB/wAA/wP9+f7//QIF+gH8/Aj0/wAAAAAB/wH//gL/APH6/wH87gf0+QztBP4AAAH7/gD+BP37/AAAAAAFAAD++Qf/
+wADAAAH/QEF/gIB/gAAAAAEAAD/+wX/9/4C/QEK+QL69Qr3Av8AAQD//wEAAv4C/wD/AAABAAD9/QT9BwICAP/7AgAHCfMIAAAAAAAAAP///wAB/wABAAAC
/wAA/wAAAv8AAAABAAAA/wIB//oAAAAE+QH6/AX0/f/9AAAD/wD8+Qj7AQD+8wMB/QQEBP7+/wAAAAABAAAA/gEA/f8D/QIG/AEA/AH9/wD/AAABAAD+/QT/
/wAAAAAAAAAA/wEADgYF+gb6AwASE+4LAAAAAAH8/wEAAv7/AgAAAAD9AQAAA/0B+wD/A/0GAQEA+QcEBwAAAAH4AQADB/kB/QIB/wACAgEA/AED//8A/wEC
/wD8+wT8CQH+/wHzA/0ACvUA+/8BAP8I/gH9+Aj9//r+/gMA9gH6AAfw/QAA/wAE/wD9+wX8+/8AAP8G/wD++Qf+/v78/wAC/v/4+Av2//wB/gL9/AH/AQH6
/P//AQAGAP/79wn8AQAAAAABAQAAAP8AAwD/AwD6AgAFBvwCAQAC/gH//wACA/3//wAAAAABAAAA/gL/Av8AAAH9AAABBP3++P/9Av0IAv/58w37+AIAAQAE
A/8D+wYEBf4AAAL9/v8EBv39BAMB////Av8DAvsE//4AAAED/AH9/QT68AYC/AIFCfoD9QkFAAIA////Af8CAf4D+///AAAG/wD9+Ar++wMBAvwIAwEB9wYK
AAABAAACAAACAAEA+AAD//8EB/oG+wID//8AAv8CAAAA/gL//QADAP8H/QED/v4BAf0DAQECAAMJBvoE+wYB/P4AAv8FAP8EAQAAAAEB/wABAQAAAgIA/wD/
Av////4E//7/AAAD/QD6+wj3BgEB/wL4AP8BCvX/AAMAAAH9A/4BAAAB9wr/DPgNEP8O+QAh/QEA/AH+AP///gMAAgIEAAAA/AIKCvYCAAD+/wEA/v/+AAD/
+wAAAf8GAgAA+AYF//8A/wEA/QD+/wH9AgAAAv8AAQACA/0D///+/wAAAf/5/Af2+QD8AQL+AgD//Qn9AQT/Av/9B/8FA/oKDPn9/wXt+AH5Dfbq9wAAAAAJ
/gD+9gr9CQAAAAL1AQAEDfMA/gAAAAAD/wD+/AX//goBAP7/Cv0H/vwUAQD/Af8FA///AgAA+gAAAAAJAAD99gr+A////QH+/gD7AQT4AwAAAAH+/wAAAv4A
9QAAAAAN/gAA8w8AC/78/wPz/wD9C/j4AAAAAAD/AAAAAAAAEAkD+wD0Cf8KEewN9gL/AP8JAf//9woC+gf1+AL8A/ru8Qr8/vr8/QcA+AD0/g7nBQAAAP/9
/wD7A/v8+wD/AP8G///9+Qn9/wAAAAACAAD//gL/AQAAAAD+AAAAAv4AAP4BAAEB//8DAQH9/v8B//8H/QH8+wX7/P8AAP8G/wD9+Qf+/wD/AAAAAAD+/wP9
AP8AAAH//wEDBP/9/gAAAAACAAAA/QMA/gAAAAADAAD+/AT+AgACAAAF/gECAf3//PoCBf8J/gL/+wYD/QIAAP4GAQAB/gEBAAEAAP8AAQABAP8DAAAAAAAA
AAD/AAL++vsBAv8M+wL69Ar+Af3+/wH5/gD9Av/5/v8AAv8G/wH/+gb+/gAAAv4DAgEC/wEC/wAA/wEE/wD+/Ab7/AABAAAG/wAA/AQB/wAAAAACAAAA/gIB
AP8AAAEBAAAA/gEAAf8AAAEA/gD9/wH8Av8AAAD/AAABAv/+/gQB+gAP/gMEAwT6Af7//wID/f8B//7+AwEBAP7+AAIDBPsC/gABAAAFAQAB/QEC/v8AAAH/
//8CAAP/BP0AAQEA/gH/AgD8/gAAAAABAAAA/wIAAgAAAQD/AQABAf4BAAgC/gD4CP0HB/wJAAAAAAAAAAD//wAAAf8AAQH//gH/AgH8AQYA/AD5A/8FBP4D
BgIB/v//AAD+Bfj8Av8AAP8B/wAAAAH9+gH/Av4IBP4C+wcD/v8AAAAD/wD//QP+AwAAAAH//wABBP4BAwAAAAD+AQACBP0B/gD+AAACAP/6+Qj8//3/AwAE
AQAB/AYA/f8A/wAE///5+AT87wQBAP0RAQEC8QwJ/AL/AAABA////QID/wAA//8BAAD+/QIA9f8B/f8F/gD8+AXzAP8AAAECAAD+/gL+/wAAAP8CAAD//gIA
//0A/wID/QD9/gP7AP8AAAEA/wAA/wH+/gEAAP8CAv8A/gIA/f8A/QED/QD8+gj4BQEAAAD5AAACCPgB/v8AAAEC/gD+/QP+AAUA//4AAQEEA/kHB/0A/wH6
+wH9BP/4//8AAAAC/gD//gT8+v////8EAAD89gr//v0CAP4D+wT5+Az2AAAAAAABAAAA/wH/BAEBAP//AQADA/oE+v4AAf8L/QH+9A7/AAAAAAD/AAAA/wEB
Av4BAAH//gEBBPz+C/UC9gX89QH8Av3xCP4CAQD7/gEECfX/+////wIE/gD6+QX8/v3//wAE/AH69Q/2BAEA/gL6AQABA/4A/wAA+wEC/QD9/QX6Af/+AAH+
AP/8/gP7/QACA/4IAAEF/gAI+/0AAQEH/AD9+gf9/gMA/wEDAf8C/gIC7gMAAP8JBP7/9A8E9AH/A/0KAwEC9A0I/PwABP8G/gL9+AcA/fz5/wH5+gHy+wH1
/gD/AAL5AAD/AQL+Bvv/AQH5/QD8Bfr7AgMAAAH4Av/9AfsD///+AQD+AQADBP0C/v0A/wAH+wH59wr3DQX/AP/yBv8IFe4H/AAAAP8EAf/++gYB/gAAAP8C
AAD+/QT+Ewj/AwPoDP8RGOcTBgD9AQHyA//+CfgAAgEAA/8AAwAEBfoJ/AEAAv4GAQAB+gcE/wMAAf8CAQADAf0FCAEAAAL6AAEECfr/AwEB/gACAAECAP0A
5wUA/fwT9wL47xr3Bf0A/gL+/AD/BP73+wAA/wAD/wAA/QQABAAAAAD8AAABBf3/AP8AAAD//wD/AAD//gQBAv4FBwEF/f8M/gD/AAAAAP8CAAL/+wAAAv4J
AAL+9wr++vwA/QMF+gH9+Qz1+wT9/AT6BP38/An6/gEBAAAC/wEB/wABBfD/+gn66gf1A/3c/Pz//wEB+AL5+wjyBwD9AQD3Af//B/r+/QAAAAAD/wD++wT/
/wAAAQACAAD//gAA/wAAAAACAAD//gIAAwH/AAH5A/8BBfoC/gABAAAFAAEA+gb/AQEA/wD9AP8BA/3///wA/gIA+wH7/gP2A/r/AgAA/wH9/wH6//8AAAAB
/wD//wH///7//wED///9/QP9AAAAAAAAAAAA/wAA/wAAAAAC/wAA/gH/AgADAP/+/QIDAv4EAwAAAAD/AAAAA/3//Pn//QIE+QHv8g3rAP8AAAAB/wAAAAL/
/v4B/gEB/QD7/AX49P4AAP8N/QH47xD6+v8AAP8H/gH9+Qn9/gP+/AT3Afz+Av789wQE9wQF+v7++wf2/wAC/wEE/QICAQD+CQX+Af/3BAAEBvUKA/7//wH+
/wH9AgD5AAAAAAAAAAEAAAH/B/YKAAX79gcME+749QQC/v8L/wL+8g7+AP0AAAIB/wD//gP9AQADAP/+/QEEBvkEAP8BAv8D/wEC//0C/gAAAAADAAD//QMA
///+AAABAQD+/Qb/AAAA/wD//wD+AAD+AgAAAgEBAQAEAAABEP8C/wL3/QEGEPD+Bf8A/wH5AP//B/r8AAAAAv8CAQADAf8E/P8C/wAI/AIA+gb9/QAAAAAE
/wD++wX++AP/AAAEAv789QsCGAL//QPsBP//Fen+CP4A/wH6/QD9B/j6+/z/AAAH+wH6+Q30+v3/AP8H/QL8+Qv4//35/v/8/wL++Ar/9gIB//8JAQH98gsE
Av4AAAH8/QEBBP38AgD/AAH9AAD+AAEBAAP/Av4ABv8B/gIICQAAA//3BQAFCPYJAwMAAAH5Bf8FBvoGBf8AAAD6/gEACPn9BgH/AAD5A/4ECfcG/QUA/wAB
Bf3++AUGDuv68wzw8gYIF/fpCBX9/f73DvoHCvoQ/f/+AP8CAf/7+AcC+QIAAQECBAED/QAJAAD/AAADAAAAAAAAAQAAAAH+/gEAA/v/8gQC/wAIAAAJ/gUH
BQAAAAH8AAACBfwB/AH8/gED///9+gr+9AECBPoO/gID+wIF/QACAAAG/wAC/QMB/wAAAAABAAAA/wEABgD/Av/4A/8DCPcGAAABAAD+AgADAAAD+AEAAAAH
/wAA+gkA/AAAAAAFAAEA+wUB/AAAAv4GAQH/9wcB9P4C/wIF/AD++Af+BQH9AAH7Av//Bf3+Bv4A/wD+/QH/BP38BwAAAAH7Av8FCPr//wAAAQABAgAA/wEB
/AEA/wAD/wD+/AT/AAAA/gAE/wD+/QT/BAEAAAD+AAAAA/0A//4A/wID/AD9+wf5AP8AAAEA/wD+AAH6AP//AAECAP///QX/BP/9///8+wD8A//3/wEBAP8B
/wEB/wABAP8CAAD/AAAB/wP++wABAAAH/gD/+wX+//4C/wH8Af8E//0G/wAAAAACAAD//QIA+f/+AAAC/wAA/Qf/BwAA/wH5AP8DB/sB9f8AAAAK/gH99Qz9
8wf//gEKBf3+8A8H+/7/AAIC/gD+/AP7/QAAAP8DAQAA+wQA+wcA//8DBv4B9ggF9fv8+wIM+/7x7xXt/gD8AAACAf/6+gX8A/8AAAD8/gEABPsAAAL/////
BP///gMCAQAAAf8BAQAAAf4C9gMAAP4LAgAB9Q4A/gAA/gECAAAA/gP//wACAAACAQADAAEC/QX////8AgAEBvoH9Qb/BPoQCP0E8woO/QABAAAF/wEB/AT/
/QAAAAAFAQAC/gIEAAAAAAABAAD+/gL+8gEE/fgcAAEL7RIO/AAA/wAD/wD+/gMA9gcCAP4IBf8H+AQNAgEA/wD8AAD+AQABCv/+AAHzAf/+Cfn6AP8BAv8F
AAEE/QEDA/8BAv8AAAADA/kCAQIAAAH9A/0DBPwCAgIAAAD/Av8AAAAB+QABAv8IAAAE+ggE/f8AAAAC/wAA/gP/BAH9///9Av/5+wP8A/8AAAD9/wD/Av38
AgACAAEDAAACAP0D/gACAAEB/wEAAP8B/Pz9AgACAP/9/AX/8wD+Af8F/wL++goA/gAAAAAD/wD+/QT//gACAAAF/wAD/v8A9vwEAP8M/AH99gb9/f8AAP8I
/QL8+Qb8AQAAAAD/AAD//wL+AQUAAP/6BQADBfsGAP8AAgAAAQACAP8FAwABAAABAAACAgH+/wH/AAEEAf8D/gcC7/769wME+P/w8BXq8fwAAf4P9gP47BH6
+gAA/AIH+//6+Ar4Bv8B/gL2/gACC/j9/QAAAP8DAQAB/gQC+AAA/wAI/QD69Q35+u8G/P0Z+AMH+/j8Cf38AAPw/v0BE/D1AQAB/P8E/gABA/37AgL/AP/+
AwAAAv0DA/z+AAD8+wD/AwL7//8AAv8BAf8BAAP/AP4AAQABAQH//QQA+QAAAAAF/gEC/Ab/BP8CAAL//gEDAv0CBf7/AAD6/gAABvv+A/4CAf8C/QH/AP79
//4A/QMA+wH6/QX5Bv8ABP/5AwEGCvcG/v8AAAEC/wD//QT+/wEAAAACAAD//gEACQMBAP71BAH/BPsD/gIAAP8BAwAA/v8GAQEB/gAD/wACAv4BAwAAAAD/
AAAAAv7+AQMAAP8BA/8DAfwE/wAAAAAB/wD//wH+BQAEA/4DAwAJB/QIBwACAAD8AAEGCPYD+/8CAgAI/wEG/QEEBfoAAwD+/gECBvv9/QAAAv8CAgAC/gQB
Af8AAAH9AP8CBP7//wAAAAAB/wD//wH/AgMA/v/9BAADBfsIBAYAAP/9Bf8CBfsFFwICAgLwBf0IGOgJCAAAAQD3Av8EC/QD9/oD//8L+AL28Q7x//4BAP8D
/gD++wj5+f3+BAMB/f8EAwL7Cgf/Av70Df4CA/kWAAEAAP8ABf0GAgID/gEFAQAF/wIFAPoHAAQAAf8DAwAA/v4GAgAAAAH9AQABA/7/Bv8AAAD8AAAABfr8
/Pv9AAAE/QD3+Q71/gD7/wL9AQD4+Qn//wAAAAADAAD+/QP//wAAAAADAAAA/f//AgAAAAD+AAD/Af//Afv/Af8C/AD6AAX0AAAB/wL+AQEBAf///f4C/wED
/gEA/AX7Cv0CAQL6AQAHCvUBBQAAAAD7AAEBB/cCAAAAAAABAf8B/wEB9QYAAP4NBAAA7w4HBQD7AAD4AQD8Av38BP4AAAD+/wAAAv79AAX8AQD8CP3//QQH
/AEAAv4GAwAD+wYGAQEAAAEAAv//A/0A/AX+A/0ECP8E+gMKBAAAAAH6AQACBfsCAQYA+gP4BP7+AAIA/gECAAADAQAB/QADC/8AAQH1/gEBDPX8/AQAAP8F
Bf4A+QYH+AT//wEEAv779g0B8/37/fwL/QD38wn0/wAAAAABAAD//gL///8AAAAC/gD8/Ab6/gAAAAACAAD//QP//gAAAAD+AQABAv//+AUA//4OAQH+8woE
AQAA/QH9/gD8AAL8Av8BBP/+BAAIBPoHBgL//gL2Af8CCPkA9gr+APsGCP/99goL+/8AAP8E/wD7+Qj7/wIAAP8BAwAB/wAE/gj/AP0ACP8E/wAPAP8A/wAD
/gAAAf79/v8A/gED/AH7+wj5//z+/wIC+//0+wjw9/oBAP8J+gP49Qz2AP8AAAABAAAAAAABCAEA/wL1/wD/CfYAD/z9BQX0CvwDAf8DAAQA/wL+A/7//QEE
+gb/Av4BC/4J/AIS//4AAAAC/gD+/QP9+wECAv4F/wEE/gQE/gAAAAAD/wD9+wX9AAAAAAACAAH//QEADPv+CQD7AgD/BfcD/QEAAAAFAAD++gYCBQD/AAD7
AP8BBv79/AT/AvwHBv799wUIAAAAAAD//wD//wH+8gEC/v8HAQAD9wMKBP8AAAL8AAAAA/v/BAIB/wH8AQEDBvoC/wAAAAABAAAA/wEA7AQG/v8IAAIN/f4M
9gP/BfwICP/+9QoNBQAAAAD7AAAABfoAAv8AAAD9AP//AP4AAwAA/wAAAQD9AAD7AgMAAAD8BP8GBfsF/v4A/wIE/f/7+gb5/gAA/wED/gD+/QP+9f7//gEH
+wD5+A30Bf0IAQECAAEMB+wQ+/0I//4L+QUGAPYH+/8AAAAG/wD/+Qj+Bf8BAAH9/wABBPoC/AD+AP8GAf/79wn/Af8AAAAD/wAAAAD6CQAAAAH1AQAGD/ED
B/n+AgL8/AL7AgXw/gAAAf8EAAD//AMBA/8AA//+AgAFBfoE/wAA/wEB///9/AX9/AP+/v8AA/789wkC/wAAAAACAAD//gP/AwP+AQD9BAEGBfoJAgP+AQAA
AwAFBPwFBgAAAAD8AAAABfr/7vz/B/8UAf8C8xMDAQABAAEEAAAEA/wA/QEBAf8IBAAB9AcHBAABAgAAAQAFBPkG/AAAAAAEAAD++gUA+vwG/f0JAAAI/v8G
AgAAAf//AAABAv//BgAAAAL5AgD+BfgDBf8AAAH8AQADA/sDAAEA/wD/Af//AP8AAP/+AAD8AP8CBf7/BgL+AP/5Bv0CBfsCBP4AAAEA/QD/AAD7AwACAAD9
/gEEBfsC9gb6BP4ECAD99QgN+P8EA/4P/gME9wMH9wX7AAADB/7/9QsIEPcB/wf0/f39DfHtA/4AAAH9/wD/Av/9BP4AAAH8AAD+A//6A/8AAAH/AP8BAgD9
/wAAAP8E/wAB/AIB+wL/AP8DAgAA+AYDAP4E/AEE/gMIAvoCBP0AAgAA/wAAAgD/AAAAAAAA/wAAAgD/A/79AgH6A///A/8B//8AAAAD/wD+/QP9/v//AAAD
/wD+/QT8Av8A/wAA/gD+AAD8APz/AAIC/gH+AQf1CvwA/wH1/QEBCvn2/wD/AAABAP/9/QP9AAD/AAAAAP/9/wL9+gH9Af8ABP/8+Az/AP//AAACAAD//gP/
/wAAAf8BAQAB/wIA+QAAAAAG/wD++Aj+Af/9/wH+AP/5/AT7/wAAAAAB/wD+/gL+AAEA/gH+AP//AAH//AMAAv8EBgAF+wMNCwD9AAL2AQD5Bvv5CAD9AAH6
AP/5Af/5+fv6AAIB+wD5+gj2+gAAAP4E/wH9+AcB/wD//wH+Af/8+gYAAgIC/f8DAQEFAP0ECP8A/wH6/gH/B/j8Ffz89AP4Af/0CPfuBAH/AP/9A/8AAv8E
Av8BAAAA/gD/AQD6/wMC//8CAQEA+v8F/wP/AP/7BP8IB/oICP//AAH3A/8BCfUBAP///wAC/QH6/QP6A/4AAQH9/wD/A/39AP4ABP4DAQECAP8EBwAAAAH4
AP8DCPcAAv8AAv8AAwACAv0CAQIBAAABAv8BAP4CAwEAAQH8Av8FCPsCAf//AAD+AP/+AAP8AQAAAAD/AAAAAf8BCAAAAAD6AQACCPYDAf8BAAACAAEDAv0D
/wAAAAAC/wD//gL//P8AAAAG/wD++wb+//4AAAAC/QD9/AT8/P0AAQAH/AH++wb9CwYC/QD6Bf8GDu8F/QEAAP8F/wD++gb//gMAAAECAf///QMBAwIAAAD+
BP8DAf0G8wX9Av0QCP8N+QoT7AID/f8Q/gH97hAA/f/+AAD/AAD9/gIBBAH9Af/6BP0BA/4AA/8CAgEB/wEFBfoE/P8A/QEF+wH+/Ab4/gL//v8BAQD+/AUC
BAf+/gH8AwAGCf0B/gAAAAACAAD//gL/Af0AAAIA/wD+/wH8/v8AAAAC/wH+/gL9+vv+AAAC/QD9/Qj79wD2Af0JAv7w7hX2AQD7AAD/AQD+AAQB+v0D/wAK
+gIB+gL/AAED/gAB/gICAPsD9fUFAAAO+QID+Qr0+QMAAf4FAgAB/QMFBP8DA/8CAQEFAvsCA/8AAAH8AQADBf0A+QEA/wAGBP8KAQMKBP8C/wAC+wECBPn8
+wIBAAAEBP8F/AII/QT/CvsMBQEG+QgP/wMABPsDBv4E/AAM//8AAAAC/wD9/QT8AwIAAP/9A/8DBPsBAf8CAAAA/gEDA/wBCf8CAf7/Av8HCPUDAgAAAAH/
AAD/Af8A7f8B/fkS/wP+8BMBAwMAAP/9AwABA/sFBP/+/gH5/v/8BAD0/gAAAP8CAAD+/AT/AQAAAAD+AQACBPsB8f7//wEI/QH+9BH5/v///wEF/f/8+wj5
9/3y//8DBP309An//wAAAAABAAD//wH/AQAAAAH/AQD+AAD/AQABAAAA/wECAv4AAP8AAAH//wD/AQD++AT9AfsEBv8A+QYK+gIDAP4HAgEF/vwKBAAAAAD8
AQEBBPsBCf//AAD5/wD+B/j6Bf79AAH9/wD3/QT6A/8AAAD9AAACBfv//QAA/QID/QD9+wb5+wAAAP8G/wD9+Aj+DPwBAQD5/QICC/b6AwAAA//9AwAFBfsF
Bf4AAAD9/wEDBPsDCwr/+AfuBP8OFO0A9P/+/wAJ/QL+9w35BAL////9Af8FDPT/AfwAAgAF+wH+/AD7BAIB///8AAADBvcECP38+gP3APz2/wLzA///AAD7
AP8CBv7/B/8AAAP6///9B/z5BQECAATxAAEME/EB8QX/BP8FBf8D+goG9AUCAAEJAgAC9QwGAQH/AAD/AAD+AAH+B////wD7A/4ECfr8AAAA/wEBAAD//QX/
+QABAP8J/QEA9gsB8/sCAQAL+AL99g31AQAAAAAAAAAAAf8AAwEAAAH3Af8FC/YD////AAD/AAD+/wP9D/3//gL3+AP8DPXyA/8AAAH9/gAAA/39CPkA/AD/
+AT7AvbxBPj7A////gD2/gL2AAD/AAAB/wD+/gH++wAAAAAFAAAA+gj/CQADAAH4AAEECfcA/gIAAAAC/gD+/gH/AwAAAAD9AAD+Avz/9gL7/wEIAv727xX7
/wAA/wAA/wD//wL99f7/+wMA/v/8/Aj3AP8A+QP6/v/8AQD49P8AAf4N/AP47xT3/AIB//8EAQAB+wQC/P///wAF/gD8+Qf9/gAAAv4CAQEB/QMBAPv6AAH7
///4AP/z/f8AAAAE/wD++wT+/gAA/wD/AAEA/wH/Bvj9/AX+/AH8A/32Af38//4FAQH59Qn+/vr6AAH//f/1+wvtAP//AAEAAP/8/QT6Ev78/wDwBf38Cfb6
BQEAAAD8AQACBvoBBAAAAf/+AgADBfoDGgL1/QXuBQABFO0BAQAAAv8DAgACAPwHAv4B/wAC/QEBA/38AQAAAAD/AAD/AAD/+QP+/f8G/AL9+Qr9BAD/AAD5
Af/+BPv/AAEAAAAAAQAAAAADAAAAAAAB/wAAAAABAgIA/gH9Av8AA/4BAAAB/wAE/wD//QH+/AD/Av8DA/8B+gcB/wEAAv4AAwAB/wAEAAIAAv4AAwADAP8F
Af8AAAD/AAD/Af/+Cfr7BAD7//77BP78AgAAAAD+AAAAAvwA////Av8BAAH//gIBAAAAAAABAAD/AAD/+v0H//4P+AQG+/0C+f0FAP8L+gQF/f8CAgAAAAD/
AAAAAv3/Cv8B/wL4/AEDDfP9BP8AAAD8AAABBfr/AwQAAAL3A/4EBPwE+QD+Av4JAv/89Qz/BP8AAAH5/wADB/YC/QQBAf8EAgAE/QEICfkCBAH9/AIFCPT/
//8ABfwFAwED/AIHBgAA/wH9/QIBB/j5/f8AAAAE/gD9+wX8AwH//wD//wACBv779gL9//8DAf4A+Q7/AAD/AAD/Av4C/wMCAf8AAAAA/wD+AAD+/gH///4E
/wD8/Af8A/8DAf8G/wEC//cBBP0D/wL5/gIHBvUF9/8AAAEG/QH/+Ar9/v8DAAAE/QIB/wAA+BAC/P0IEfwK9v8f8wH/Af4OAwEB8AsJEvYAAgXx+QP/Geju
/v4B/gEC+wH///76///+/wAB/AH9/gX7/f8AAP8E/wH++wQAAgMAAP/9Av8EBP0EB/8BAAH7/wADCPn/Af8A//8C/gH9AP/8+wAAAAEIAAD/+Az/AQAAAAD+
AAD/Af///AD/AP8DAQD++wUBAvwB/gP/+wT6/wL1+QAA/wAGAP/++Qj+CP7//wL4AP/+Bf36/wAAAAAE/wEA/gH/AP8AAAAC/wH+/gH+CAUD/f37B/sPBPgQ
/wQA/wIAAv4A/gEE/wAAAAACAAD+/QP+Af8AAAH/Af8AAQD/Af8AAAEA/gD/AAD+/wACAAAC/gICAAACBAD8/wD9AP8AAwD//P3+BP0HAv/58xD/AAAAAAAA
AAAA/wAAAQAAAAD/AAAAAf4A+f7//wAH/AD59gv4/AEA/wADAP/9+wb8APgNAAAQ/QELAPYA/wAAAAABAAD//gL//f4CAAAF/gED/gAA/P8D/wAG/AEA/AL+
BP//AAD9/wD/BPj+BAAAAAH8AQACBPwCBf8AAAD7/wAABvr/AwD/AAD9Af8AA//9/P4BAf8F/QD9+gT8AAABAAAB/wAAAAD/AQD9AAH7Av/+AQAACP8G+QX9
9QIBC/j0AQACAAL5AgIIB/UGAAAA/wD/AAD/AAD+BP7//wH9/v/8Af/68gYUA/we/gQY9f4b/f8AAv8DAQEB/QQD/gEAAP8DAQAA/QMBBAIG/wAA/QEJDPX8
AwH//wL6Av8AAwAA/gD/AAABAP///QQAAv8AAAABAAD+///+////AQAB/wD9/gP7/P//Av8E/wD++ggAAAD9AAH7Av8BBP4B/AAAAAAF/wD/+wb/Av0CAQH/
/QICA/sA/QAAAAAFAAD++gb//AD/AAAF/wH++gj9Bf76DP4DCQIHAfwOA/4AAAH//gEAAf//AP//AAH8AAD/AgD9AP8AAAAB/wAAAAD/AP8AAAAAAQAA/gIA
AwIAAv//AwAFA/wI9/8BAf8M/gH/9Av9BgAAAAD8AAAABfr/AP/6AAXxAwMIDv78/P4AAAAH/gH49Av6/wAAAAEAAAABAAH++v8AAP8G/gD++gf+A/4A/wAB
/AIABv74Av8CAAAB/gEDA/4A//8AAAAD/wD+/AT+/QEAAP4EAgD++wQC//8AAAAC/wEA/wL/+wYAAP8CBf4A+AcHBv8AAAD7/wABBvv9+QQBAAAHAv799woE
/wP////7AAEFB/oBAv8AAgADAQAB//8C/P7/AAAG/gD7+Az4/AAAAP8F/wD++gX/+/8AAgAAAQAGAwIEAAABAAACAAACAP8BAAD//wEA//8BBAD9AP8AAAD6
/wABBfz/+QYAAf8GBv8B9gUN/wEE/wABAAAEAvsBBgAAAAH4AAADB/kCAQAAAAABAQAB/wEABf7/AAL4AQAABf79AwABAQD9AAMDA/sFBfz9AgL8///6AQH6
/wD/AAAA/wD8/QP8/wAA/gH//gD+AQH8+wkAAPwFCf4C+QMP+fsA/QMF+AD19gT2/wAAAQAD/wD//QMBAP79A/v+BAD9+gQDBP8BAAD//wEBA/z/AP8BAAAB
/wAA/wH/DwD3A/7sDP72Avv8Av79AAD+/gD3+wr2AgAAAAD+/wABBf79AvsBAAIF+wEAAP/4/AEA/wAFAAD++QYAAgAAAAD+AAAAAf4AAP8BAAAB/wAAAfv/
/gH/AAECAQD/+wQD/P8AAAAD/wD//AX+APwA/gL9//7+/AP4/wAAAAABAAD//gL+A////wH9AAEAAf//GQAB+/7qA/8HF+MFGwEI+f7xAQMPGNwI/u0B/gAM
9Abx+AXpBv8AAAL7AAACCPn+A/8AAAD+/gH/Av39+wAB/wAJ/wD99Qn+AP/+AAD//wD5/QX6/QEA/v8EAP/8+gj8AgAA/wH9AAABA/0AAAAAAP8AAAD/Af4A
/wAAAAAC/wD//gL+/wEAAAAAAgAB/wAEAgAAAAD9AQD/Av8CAQAAAf8AAQAAAv4AAP4BAAIA/QECAAP/BAEDAAD/AQEEA/wE/AACAAAF/QL/+wQA9/8DAP4R
/AH98gv//wAAAAABAAD//wP9AgAAAAH9AQADA/0C8Pr6Bv0T/wUC9Q0C/wD/AAACAAD//QP//wD/AAADAAAA/QQA/gAAAAAE/wD++wT+AgEAAAD8AgEFBPwB
Af8CAf8D/wEDAfoD/PsDAAIJ+AP/+QT8AQAAAP8AAf8AAP8A/QEBAv4FAgAF/AIIAQAAAAAAAAAAAAD//P4A/gH//QH9AAH8CQIAAP/2AQADCPj/AP8AAAAB
/wH//wH+/wAAAAABAAD//gL//P3+AAEE/QD39gv1Bgb/AAD4BvwEBvkH/gD+/wEAAf/7+wb8+P///wMH/v/99wf+DAIA/wH0AQIGEfMC/QAAAAAEAAD++wb/
Bf7/AAH7/QH9BP77Av4AAAH//gD/Af/9/gAAAAAD/wD//QP//f////8G/gD49gr5AAL/Av78Bf8CA/4IAv4BAgEBAAACAf8B/AMCAv0FBf8J//0P/An5A//0
D/kCBgMGAgAAAAD/AAD/Af///wIBAAP8Af8CBP8B/AX7AP/7B/z5/An+AP8DAP8D/AICAP4A/f8B/wAF/gH/+wT/BAAAAQD8AAABBPsC/gEAAgACAwAFAAAG
AgAAAAD/AAABAf4B7gv1/v7/C/n58QwL/wAAAAABAAAA/gIB+wH8AQD+Av/9/wQBBAAAAAH+AQAAAv7/BQIAAAH6Bf4DBfoEBP0AAAH+/gH9A/389wX/Av4J
Bf8C9AsK/wUAAP//Bv4EAf0KBQH//QD6Bf8BBv0BAAEA/wABAf///gH+DgIAAAHuBP8IE+wIAgP/AP38A/8FCPoEBgT/AP35BQAGCvYJ/fz/AAAE/QH++wj4
AQIEAv4DAQMJBvgIAwMBAv79BQAGBvgJBf4AAAH8/wEBBvr9AwL+AQD+AwIGBvoI/Qr9+P75BgD//v0H/QAAAP8DAQEA/AIC/f///wAA/wD3+QX5+AAAAAAH
/wD+9gv+AwH+AP4AAAEAAv3//v7/AAD/AAD6/Ab7AQQDAP8FAwAGBPoKBgQB/gL8AQILCfcGBwYAAP/4BgEHB/YJ/vj+AAMB+QD1/wjsAf8AAP8A/gD/Af/+
BwAAAAH2AAEEC/YBAQAAAAD/AAAAAf8AA/8AAAD9AP//A/3/AAAAAAAAAAD+/wD/DAUB+AHyA/8EDvAAA/8A/gH7/gD8A/z5BwQBAf/9BgALDPIO/AAAAP8B
Af8B/gQC/QT+BP0DBgAC+gMQBQAAAAH6/wABB/kAAQMAA//+Bv4FAv0N/wAAAAACAAD+/QP/CP0AAAL4/gD8B/r8/iX6+/IDI/gQAfwx+QH//f8HAf/28gv6
+wP/AAAFAv/8+An//v/+AAACAP/6+gb7/AEAAv8GAAAA+wQD8QcA/gAGBP0A8w4HAP8C/wEG/QH+/wL5AQEAAAD/AP//Af7/Av8AAAD7Av8ABP0B/gAAAAAD
AAAA/QP//wH///8DAAAA/gAB/wAAAAABAQD//gEA/P8AAf8G/wH/+gUCAPv+AAH//AD8AQH35f4C/AAO/AH76RX9+gAA//8F/wD/+AcABP0A/wH8AAD9Avr8
/wIBAP8EAQADAAEE/f8AAAAD/wD+/QX++w/+//7/DAAIAvcTAwAC/wH//gACBP3+Gu/1+Qbn+wL+FPzl+Pz//gAM+wD38BL2/AAAAAAF/gD++wX/A/v/AAEB
/QD7/gT4Af8AAAH/AAD/AP8A+wAAAP8D/gD+/QEABQD+/gH3AAD6Av/6AgIAAP8CAf8A/wP+9gEA/gAJ/gD89Q/8AgEA/wH8AAD/A/7/Bv8AAAD7AAD/Bfv+
/gEAAAADAv8C/QMEAQAAAAD+AP8BAP4C/wAAAAAAAAD//wEAAQIAAAD/A/8BAP4F+f8B/wEH/gH/+Af+AP///wAB/wD6/AX6Av4A/wMA/QABAgH7AQIAAAD9
Av8CA/0EAAEAAAAAA////wEB+gAAAAAH/gD/+An+BAACAAD9/wEDBvkB9//+AP8F////+gv+AwIAAP/8AQEBBvkD/v8AAAEB/wD+/Ab9Df3//gP5+wD6B/n1
CgL//f/2AP8ACfr9AP4AAAEB/gD+/wH8CAEAAAL3AgEBB/gA/gAAAP8D/wD+/QP+BP0AAAL8/AH/Bvv5CQAAAAD6AQECBvcD//v+Av8E/gH7+gX7Af0ABP8D
/wIA/gAAAgEAAf/8AgACBfsD+wAAAP8H/wD99wr++wAAAAAG/wD99gz+/gACAv8FAAEF/wED/gEB/wAD/wAB/QIA/v8BAAADAAAA/QMA+///AAADAAD++Qb+
Cgn8Afr1Cv8BBfoM/P3//gL7/AH9AQX0BAABAQD/AQAFBfkD/QD+AAH+AP/6+wj7/f4AAAAE/gD++wj6AAAAAAH+Af8AA/79AAEDAf8LAP8F//4HAP8A/gEA
/QD9/gL8AAD/AP//AP8AAgAAHOoNBP/x9woQHd8EEgABB/zzCQAQDu4U/wAAAAAGAAH9+wT+CQEEAAABAQEHCPIFAf8AAAAAAAD/AAD/Bf8AAQD/AAEBAf4C
+gECAP8J/wEB+QYCBQAA/wEAAv8AAP8AAAD/AAD8Af/+A/7/BAAAAAD8AAABBPwB/wEC/AAFAAP99wX/+f0F/AEN/AIC9Qb++fv49wP//ALw+gvyCf4CAgD4
AAIDCfUD+wH/Af4BAwAA+gUEAAEAAAABAQD+/AP/Av4A/wEB/QD7Af/2/gL9AP4HBf3++wUBAwEAAP/8AQACBPoCBgD9AAH4Af79CPj7/v/9/gL////8/wb5
+/4D9wMI+wH8+QD7Avz+/QL++gD5AQHw/gMB//8BAQAC/gIDBfn+/wP6+QMACvv4CAAA/wD5/wD+Cfr8/Pz9/wMD/QAAAQb3BP8AAAH8AAACBPwBCv4B/wL6
A/8DBfkCFv4A/wPtAQEBEe37+AECAP4G/wEC+wQCBP0CAAEA/gEAA/38/P4D/wEJ/AEA+gP9AwQAAAH4Bv4CBP0EB/8AAAL4AQD/Bvv/BAD//gH6AAAABP0A
/gAAAAADAAD+/AX/8fr7BP4JAwEF+QsBAgAAAAD/Av8AAAAB7AwHAvoNCAEI9gET/wIBAP4CAQEB/wEC+gAAAv0LAAD+9ggD/AAAAAAFAAD9+QYAA/8A/wD+
/QD9Avz8AP8AAAD//wABAAABAAAAAv8CAQACAP4EAQACAAAAAAABAAAAAQEBAAEBAf8AAAL+CgD/AAH0Af8BDPQAAAEAAAEBAAACAQD/AAAAAf8BAQACAf4E
/gAAAAABAAAA/gL/BQwB/wD+Cv8KCPkPAP8AAAAB/wEA/wL/AAUBAP4ABf4C/gAD//8AAQAD/wD//QP+/gQAAf4ABAAFAP4I/f8CAP8G/gH/+gj9+/8AAAAG
/gD89wr9+QIB/wEJAgAD9gYHAgADAAAF/QEEBPj+CgD//wLzAf/+C/v5AQAAAAAA/wH+AAL+AQD+AAD8AP/9AAH+BQEAAf4BAgAA/wAD/v/+AAAD///9/AX8
/gD/AP8D/wD+/Ab+/P7/AAAI/gD69wv6AP4AAAAD/wEA/gL88///AAAK/gL++wb9Af8BAAEA/wH/AP//8vsDAvsW/QMA7goF/gEAAAADAf//+wMB/gABAP8D
AAEB/v8EEv/2BPv0AwEBDfj/Bf//Av/6AQACBf0CCAH//QL4Bf4CCPsAAP8CAAAC/gECAf4CBgAAAAH8AQACBP0BBv8AAAD8/gH/BP39CQADAf/4/QEFDPQB
/v8AAAEAAP///wL+/wAAAAEC/wD//wL9/wAAAAACAAAA/gL//fsJBAQJ/QQQCPkA+wAEAv4JAAIE+wEGA/0AAQH/AAD/Af/+Av8AAAH9Af//Af4BAvv/AAEB
+gH6/gL18wkB/v4FBP8E9g0F+QYB/gABAv8B+AkF8gEA/PwO+wH+8hD+BP4AAAH8/wACBf789uzw8Qjz9//zBADaDwUD/wXgCfwMF+oDCP///wH5Af/7AwD8
EQr+/QPlCfsBFO4FBQD+AAH5A/4CB/oEAPwAAAIA/QD8/QT7/wH//wAAAf8AAgD/AAEA//8DAQAA/wIA/QH///8DAAD/+wQB/wAAAAABAAD+/wL/BP8BAAAB
/AIBA/z9BwEDAAL4AP8GDPAD/QH/A/4CAwED/wMEAQAA/gL+AAD7/AX6/QAAAAEC/wAC/QP/+AH+/wALAgD++Ar+/AAAAf8BAAAB/wICAv8AAAAB/gEAAQD9
Av8AAAH+/wD/Av7+/wAA/wEDAAH//QMA+wYAAf78BwAJBP0I9v3/+AUB9gD7AAzmDQD/AAHuAv8AE+3/+///Af8GAv/++AgB9QEA/wAHAAD99goB//3//QQB
/AH/AgP3/v0CAAII/QH//AH8/f4AAQADAAD//AQBAP8AAAD6AAABBPsABQAAAf/6AQABBfoDAv8AAAD7AQACBvkCAQABAAAAAAADA/wD/v8A/wEB/v/7/QT8
9f//Af8I/gD/+AwBBQAB/wH//gEABfn8/wIA/wABAwACAAIA/QQA//8DA//++wME/gAAAAACAAD+/QP+/gD/AAAD/wD9/QT7+wAAAAAFAQD++QUCAwEAA/4A
AgAEBPgFAv8AAQD+AQAAAf0DAQEAAAD8Av8CA/wCAwEBAP8C/wECAvwACvwBAAH6/QEABvb++v//Av8EAQAC+woA//8AAAEC/gD+/gP9AAAAAAAA/wD//wH9
/QAA/wAC/wAA/gP++//+/v8F//739hD1/gAAAAADAAD//AP/AgAAAAD//wAAAAD/Av8CAAAB/gECBPsBAP8AAAEC/wEB/wT6AAL+///+Af/+/wP///0C/wEF
+wP+/gH6+f8AAAAH/gD9+Aj7Cv8A/wD5AQACB/gB+P7/AAEG/QD99wn7B/4AAAH+/QD+CPz4/gD/Af8CAf///QMC8wH/AAEGAAD/9wz//gMA/wP+Av7//wEB
//8AAf8AAQACAAEA/gECAv8FAQEE/wAF/wUC/AH5AQEEB/gE+/8AAAAG/wD++Qf+Bv8AAQH7AAABBvoB//8AAQACAAAA/gIA/v8BAf8FAQAE/wAC7QD5//8N
/AHz6xr3APkCAAAC/QEDA/z/AgAAAQD//wAAAv3/Af8AAAH+/wH+AP/8BgIBAv/7A/8GCPUGAvz/AP/9/QD+Bf76AwAAAAH6/wEABPsAAfz+AAH9/QD7/Ab5
CAABAQH5AQACCvUC+/4AAvwF/QL8+gX9Bv4AAAL5/QEAB/n8/wAAAAABAAD//gP//wMA/wEAAQD//AIDBQAAAAH6AAAABfoAAQYBAAD6CP4FBPoMAAAAAP8B
/wD+/wP/+gAAAAEFAAAD/AYA+wAAAv8FAQAC/AQE/P4DAP4G/wL++gMCBv8A/wH5/wABB/kAAf8CAP///wAEBvYB+/wAAAAHAP/++An+AwAAAAH7AAAECfr+
AAAAAAAAAAD/AAD/CgD8AAHx///7C/f6AgL/AAD8BP4ABP3+/wAAAAABAAAA/wIA/gD+AAABAP/8/AX9+wAAAAAG/gAA+Qj/Av4AAAEA/QH7/QL8/gACAAAD
/wAD/wAGB///AAH4AAAACPr7Av8AAAD//gACBv3+/AIAAAAGAP//+gb/+QADAAAD/gIC+gUFBAAA/wD7AQECCPz/BQQAA/78CP4DBPgKAgAA/wL7/wECCPv+
Bv4AAAH7AQAACPj8/wEAAAACAQAA/QICAfwA/gID/AH9/Qb1AQL+/gH+Av7+/wEAAAAAAAABAAD//wH//wAAAAABAAAA/gMAAAAAAAAAAAAA/wEAAf8C/wIA
/wEBAv3/BP8AAAD5AAEBB/kA/AH/AAACAv8A/AQC+gAAAAAHAAD9+AgA+P3+/wAI/AD39BH2+gAB//8H/gH9+Ab//AAAAP8H/gH++gb+Av4AAAD+/gD+Av78
+QD///8J/wD89Qz+AAAAAAAA/wD//wH//wIAAP8CAQAA/gID/wAAAQACAAD//QMBB/4GAQD+/AULCvUCBP8B/wIA/gD/Af/57wEC/v4N/wMA9AoI+P4CAP8K
/AH99Av9AwABAf8BAQADA/kD/f8AAP8EAQAA+wQA/wABAAACAAAA/gIBAAD/AQALAAAA9gr/Af8AAAAB/wD+/QL/AP4A/wD8/AH+BP72Af8AAQH/AAABA/7/
C/z//QTt/P0AFO/3D/0A/QPu+QD+EvHx/gAAAAAE/wD+/AT++P8AAv8H/gIA/Qb9/f8AAAAD/gD+/gL7AAABAAAAAAABAAABBPYD/f0L9gT+/f/zAQECAv4F
AAEHAvsGAgH+AP8IAP/49wf4BwAAAAD+AAAABPr//gP8AAEDA/77+AcAAPz+AwL+AQD/AAb/AP//AQAAAgD+/wT/9f8AAP8P/AH78BH89wP///8LAv377hAA
AAr3Bvv8D/oC/wgQ+QAAAP8J/wD88wz/+gv5BfwGDPoH/A0S/P/+AAEAAP/8/Af7////AAH+/gH7/wP5/wEAAP8C/wD8+wL+DgH/9Qj1//76B/bwDwD//AL2
AQACD/D7Av//AAP7/wAABf38AQEAAP8AAgAB/wAB+foCAf4J+wL89Av7AAAAAAABAAAAAP8A//8F/wAE/QEFAvoD9/n+BAEB/wH++Az+/P0A/wQE/AAC/Qj9
Av0ABP4BBAAD/gIGAgD//gH6Av8BBPwAAgAAAAD/AAEBAv0CBv0A/wH8+wH8Bv30/QL+/wL5AQAFBf0G/vz5AgD4Bf77/Qf//wD/AAABAAD+/gP//f8AAAEE
AAD9+gb+BQD+AAH4Av8ABPwB/f8A/gED/gD7+wf5/QYC/gD3CPwBAPoK+wAAAAAE/wD++Qf+/QEAAP8DAQD++gUA/gAAAf4D/wD//wP+A/4DA/0C/wEEA/wD
9wD9A/0AC/r68wwEBf8BAAL6AAACCPcCAAAAAAAB/gABAAH99wEA/gMFAv//+Qr9/wAAAAABAAD//wH/A/8BAAH/AAEBAv0A/voB/wAJ+QP89wz2/wAAAAAC
AAAA/gL/9AAAAf0OAQL87xEC/voAAQMD+AL+/gf2BP8AAAH8/wACBfv+BPsE/v8J9wL8//3yCP4AAAH9/wD/Bvj8AAABAAAAAAABAf8BA/8AAv//AgAEA/sG
AP//AAD/AP/9/wP7Af8AAgD//wABAAABAgAAAAD/AAAAAf/+9wMB/gEEAv8A+QoBDP8B/P/yAf8CCvMA/v8AAAAC/wD+/QT9AP/9Av/5A//9AQL/AP8AAAAC
/wD//wH/9P8AAP8P/QD58BL6Dgn3Av70D/4CDPoD/gAAAAABAAD//gP/AAAAAAAAAQAAAAAAAAIC//8H/wAFA/gB/AQAAAABA/8A/AMCAAEAAP8BAQAA/gED
CwEAAAD1AgACC/MFC/8AAAL3/QEBDfX5BP8AAP/+/wD/A/z/Af8AAP8E/gEA/gEABQEAAAH7AQADB/kBBQX5/wH2CvwEBfsJAAAAAAABAAD//gIAAwL/AAD8
AwACAv0G7/X//QIF9AL59A3y/AD//gADAQD9+QgAAfwE/gAC+QYFA/r//AD9/QP+AP79/Qj7AAAAAAD+AQABAv8BA/4AAAD+/gACBf7+EAX8/AHpBv4CEfn4
AQIA/gD9Af//AQD/+fUDBPoH9gcA9wX3AQAAAAD/AQD/AAAA8wD/AP4L/gD78BACAAAAAAD/AAAAAAAAAAD/AAH5/wACBPsDAgABAAAAAf8CAv4B+gMB/wAA
AQEEAP8G/QEP+gQN/AIE+/4B/gD/AAECAAAA/gP++v8FAAAN+wQB+wEABAAA/wH7AAACBvsA/gL//wH+Av/9/gP+A/8BAAAA/wD/Afz9/QACAf8CAAEC/gEC
/AQAAgD+CP4F//8MAv8AAAH/AAD/Af7//P8AAAAE/wAC/QX+AgAA/wH+/gD+Af/8BP8CAAH+/wEDBfwAAPv//wEB+gD5/Af08/sA/v8T+AL26hnv/wAAAAAE
/wD//QP//wAA/wADAAD+/AT+AP4B/wEG/wD//AL7AP8AAAAC/wAA/wAAEgL/BAH5AQkNEe4JBP8AAAD//wH/Avz+AP8A/wD//wD/AQAA//4AAQAD/wD//QP+
/v8CAwP9/QUHBvwD/P4A/gEI/AH7+Qj3AQEAAv8ABAADAf4M/wAAAgD/AQEBAAACBQAA/QL//AD9Av37+gQAAP4FA///9gkICfz/AQP2AAAECvcABP8AAgD/
AgAAAf0EAQYB/v4BAgEDAAAHAP4AAAAC/gD//gL9/vz/AQL+/AD+AAT5Bf8AAQD+AQACBPsCAv4AAgH/AAACA/0C/gEA/wH8A/8AA/4B+f0B/QIH/gD88gX+
+AH//gEF/v/++gn7/AH//v8EAAD79wv99wb/A/wHBwAF+AcR7Qb1BfoTBQIC9AsN/gEAAAABAQAA/gIC/wH/AAABAv/+/QYBAv4AAQL+/wD9Av0ABfz8AQH+
/QH7Af/1AAAA/wEB/wD+/QP9Af8AAAD9AAAAAv3//wAAAAD/AAD//wAA9QD9/QML/QD78hT3+wP5AQH/AgD//QMGBQEA/QL3Af4BCPn/AwEA/wD7AgABA/0B
9vP7/QT/+f7y9w3sCv8AAAH4AAACCvj9/QQAAAH/Bf4GA/0J+/z+/wEB/f/5+Qv3AgAAAAD+AAAAAv//BgD/AAH8AAD/Af8DCQEAAALwAQACDO8CAAMAAP//
BAADAv0HAQMD/wAFAf8B/AIAAP8AAAAA/wD//wH+AgUAAAL5BP4CBPoGAP8AAAABAAD//QT/Av4A/wH8/AH+BP36BQEE/wL+AAIHBfcG/gEAAAACAP8A/gMA
+/8AAP8F/wD9+gj+/wAAAAAB/wD//wH9+wP9//4EB/wA+ggF9wIC/wAIAQAB+wQD+/sAAAADAgD++Af4//wDAgAC+gL+/gX57/4A/vwN+wD68w36AP8AAAAB
/gD+/gL9AgAAAAD+AP8BAv4B+v/9/QH//gD5+wr1/wD//wD/AAD9/wP8+f//AAAG/gD89gv88AH9+wALAP788RT7/wAAAAACAAAA/gMA8/39//4L+wD58RT3
A/wA/wP9/AD/A/75AP//AAAC//8A//7+AAAAAAABAf///v/+////AAH///8CBAEAAv3/AP8E/QH8/v/6AgD9AAD4AQD/BP7/+fwB/wIN+wH69Av3BQP+AAD6
Bf7/A/sDBgIBAAD6AwAFCfcE+wACAAAE/wAE/QAF9/r+AAAF+wH39Q71Bv35Af7+AAD6/wD8Af///wL9/wD/AAT8/wL/AP/7A/8A/gMCCP4A/wP1/AEADfT5
BwABAAL8AAECBPz/AgP/Af0A/gEAB/0A9QAB/gEL/wD98RH9/P8AAAEH/gD++Qf9AAD/AP/+/wH+Af/+CQD//wH0AP8BCvf8Af8AAAD//gD/AAL8AQAA/wEA
/wD/AAH+9QP//wH9Af/+/wT99gH+AP8GAAD89wz+/wH/AP8BAv///gEBAAADAAAE/gICAP8ABPsHB/gBBAYF+PYQ/gMAAAAABP8B/QEFAP8AAAEA/wH+/wH+
AQACAAD//wECAv4CBfwB/gD8+wT3AP73/QABAf8FAAD/+wQAAP8AAAABAAD+/gEA/wIBAf38BwEKBvgNAAMAAv7+BgAHBPoJBPYA/wX79gL5A/7wBQEAAAD9
AQACBfkBAwACAAED/wEDAP4BAf8AAAH/AQADA/8ABgH8/wDzBAAAB/8D/wAAAQACAQAC/wECAf4AAAL+/wD/Af////8AAAED/gD//QP8+QH9AwAGBP/79QsC
/wD/AP//AQD7+gMC+f79Af//A//69QcB/gIAAAADAwAB/QIHDfoC+wbs+wMGFen4BQABAAD//wEABfn+4fsC+v0T9QX36Rf4AQABAAAA/gECAvz/+wAAAAEC
/wAB/gMABAAAAAH6/gEBCPcA8///AAAI/QD69BD5AAL+AP8ABP4A/gMCCP4D/wL8/QMECfAA/QD+AAH/AQD//gUAAQH8AwADAwD8+QQF9/79//8H/v/38hH6
+QX/AAAABv789ggG/QAA/QEC/gD9+gb7AQAAAAD+Av8AAQAA/gAAAAAAAQD//gT/AgIAAAD8Av8BA/4CA/oDAAP5/AMJEPb5+QAAAAAFAf/++wb/CPv7AAH/
/P/x/AHwAf38A//4Bv4EBQIF/v8CAv4C/QP//gAA+/4BAAEE/gH8+Qr6/AT/Av4FBAAC/AMJAgAAAAD+AAABA/3///8AAAAB/wD+/wH9Cvv8/gTx/v7/DPrx
AAAAAAAB/wD//wH+Af4AAAAA/gH+/wH9/P8BAAAF/gEDAAL+/v8B/AL++gD9AwDzBwH/AAH1AQAEC/gA9Q308gAAD/3y9hELDwD9/wDzAwD+C/X/BAP8+wD+
C/7/+AAP5vr6/QER+f/47RnxAP8AAv8D/wH//gL9AP8AAAAB/wAAAAH/A/8AAQD9/wD/Av7+A/4AAAD//gH+Af/7AP8A+wEE/gD+/QT7/gAAAAAD/wAA/gP+
AQAAAAACAAD//gL/+f0C/wEH/AH/+Af+A/4AAQH9/wD/Av78/gADAP8D+wMA/AAA/wQAAP//BP8D//4JAwAAAAD+AAD/A/3/BAIA/gD6AgABBfsCA/8AAAD5
AAD/Bvv+CwH/AADzBP8FDfAGAQAA/wD8/wD+Av//AgX/AP/3BQAEBvYM/P8B/wAH/QH9+Ab+/gL/AAAAAf8A/wMBAQb+/gL4BP39/wL+/QEAAP8D/wEA/QMA
/wAAAAACAAAA/gP/AP8AAAAD/wAA/gH/AQD/AAD5AAD/BAD//P8AAAAF/gD9+Qf9AAAAAv4AAgD//gIBAAAAAAABAAD//wAABwAAAAH3AQABCPgAAf8BAAAB
/wEAAQD/BP8AAQH8Af8CB/r9//8AAAD/AAAAAQAAAAAAAAECAAAA/AIA/QH8AAEEA//9+QcBAgD/AAD+AP/+AQD9+/wC/gIL+v/69Qr5CQn/9wLxBAACEPQB
BwD/AAH2Av8BCvUAAQEAAAD/AAACAv4BA///AP8CAAD8/QT9/wIAAAD/Av8BAAAD/wAAAAABAAD//gIA+QABAAAJ/gH/+gf9AQABAv8AAgAEAf4D/v/+AAEB
/gD7/AX8AQAAAAD/AAAAAf8A/QD+AAD/AAD+/Qf+AQABAAAA/wABAf3/+wAAAP8G/wD9+QQC/v//AAAB/wAAAAH+AAADAAAB/gIEAQAAAv//AAH7/wAAA//8
BQAAAAH+AQAAA/sCAQAAAAD+AAAAAAD//AAAAP8GAAD++Af//wIAAP/+AgADBP4C/QQAAP4CAwEF/gAKBQD/AQH5AwAABfoCCgABAAD3AQABC/IBAP//AAD/
AAD8/QP9/wABA/8DAwED/v8HAAAAAAAAAAD/AAH/AQAAAAD9AAAAAv4AAgAAAAH8AQADBfwBBP8AAAH9/gD+A/z9+ADz8f/6BgD59wX2/gD/AAAD/wD9+wX+
B/4ABP/8AAEDBvoCCQEAAAH0AgACDfICAQAAAAD8AAACA/0BAP8AAP8D/wD+/gH8CQAAAAD1/wACC/j9APz+Av//AAEAAP8ABgr//gH4Bv3+AvcJ+gH/AP8B
AwAD/gIE+gIAAP8HAAD8+AcCAAL//wABAP8BAQD/Av8AAf8A/wAABPwAAAEAAP/+AQABAQAC/f3/AQAG/gH8+gj6AwAAAAH8AAACBPwAAAAAAP8B/QH/AQD9
Bv0AAAH7/wACCvX9/QEAAP8FAQD++AgEBQAAAAH7Af8CBf4A9///AAAF/gH79wv9Af8BA/0DAQEEAf0FCP8AAAH4AAACCPYBBQQA/gH4Av8ECfYFBf8A/wD6
/wD/B/r7/QX/AAH9Bv0B/QEJ8vsBAQMI+gEF+QkB/v8AAAEE/wH+/QT8/gL/AAAAAv8C/gIDDP8AAQH0AgEGDvIE/AAAAP8FAgD++AYB+/4E/v8J/gEA/AX8
+gEAAAEHAAH/9wcD9v8AAAAL/gH78g/8BwAAAAH2Af8DC/UBC/8F/gPzAgIPEusHBAAAAAD7AQAABvoAAwAAAgD8AgACBfsC/wMAAAADAgD/+wED/gD/AAAC
AQD9+wb/8v8AAAAIAv8D+AwB/QMAAP8BAgAA/wEF/wAAAAEBAAAA/AMAB/8AAAD7AAACCPj/CAMCAP/2BAEGCfEK+/4BAP8G/QIA+gcA9P4AAP4R+gL36hb4
/v8AAAAE/wD//AX+AAAAAAD+AAD/Av3+AP8BAAEBAAAB/wEA/wAAAP8C/wD+/gL+AQAAAAAAAAD/AAD+AwAAAAD+AAAAAv8BA/4DAAEB/wEFBfz8+///AAIB
//8D/wf8AQkBAvoECf8LA/IRCAT+Av36B/4ECPYHAAIBAP8BAQADAP4CAwD/Af/6A/8CBvkBAgIAAf/+BAAEA/sHBf3+Af/8AP7+AwEB/gAAAv8EAgAB/AIH
C/z//QH1/gD7B/vzBAAAAAD7/wABBfv/AP8AAv8DAgD7/AEABP4AAAH9/gD+BP37A/8B/gL4/QAGCfr8AP//AAEA/wD+/wH+8gMB/P0S/AD57BP/AQAAAAD/
AAD//wH//wMAAP/8Bv4CB/kC/gAAAAADAQAA/QIBDAUC/f/3BP8FCfcGBgT+//4ABv4A/v4H+gAAAAEE/gAC+wn+/QAAAAAE/wD9+Qj+AAIAAAD+AQACAf4E
9QAD/v4Q/wH88wr9/gAAAAAD/wD//AT/Af4AAP8C/wD9/QL7AAIAAP8BAv8B/gAD/gL/AAACBAAA+gUI/vsA/gEJ+v/0+gLuAAD/AAD+AQD+/wH/AAD/AAEA
AAD+/wH+AAAAAAAAAAAAAAD/AAAAAAABAAD+////Af8AAAAA/wD/AQD+8wsH9AkHDv4OCAQD/v8CAAAG//8B/QH//AkAAQL+B/wB+gULAf8AAAEBAAAA/wL+
B/8AAAH8/gH/CPf8/wT//wL3A/8EAwAD/v8AAv8DAQH/+gMCBAEA/wH7Av//BfkA/wIAAP8DAQAA/QEEAv8B/wD8AP8CBPoB+v7+BP4AAQD9/QP8AP0D/wEF
/QEDAf/+AAYBAP7/BAEDAvoLCP8A/wH5/wABCfj7AgMAAP/9Av4BA/0BBAT//gD7Av8AA/0B/wAAAAAD/gD+/AL/AAAAAAAAAAAAAAH/AQUAAAL7Av4AA/0F
+wQA//8DBP3+9goD/QAAAAADAAD+/AT/BAAAAAD8AAH/A/wBAQADAP8D/gIDAfwCBP//AAD8AQD+A/z/+wj9/AH+Bvz/+ggFCwICAAH4AgAECvMD/wEAAAAA
Av8C/wIA9v8AAP8L/QH78g78AwAAAAD9/wAABPv+/f4AAAAF/gD9+gT+/wABAAEAAAEB/wEB+QL+/gEBAP388xD9/gAAAAAC/wAA/gP//gAD/wAE/gEB/QAA
Bf8AAAD6/wAABfv/BgEG/gHz/wMLDe4IAQEAAP//Av8DAv0D/AIA/wACA/8B+wYBAQP9/QEA///6+A7/AgAA/wD/AAAAAf8A/gIAAP8CAgD//QQA/QYA/wH9
BP4D/QUEAf7//wH7/AH+Bf/5/gL/AP8CA/8A/QMD8wD+AAAG/gD/+BD8CAAA/wD6/wECCvUBAf8A/v8B/QD8AAD2EP7/7Avq9/79C/bjDAcF9QP9Bv4GBvX9
B/8AAQD5AQADCPcCBP8A/wH9/gADB/j+//7//QT9+f/+BP7z//8A/gEC/v/9/gT6/f8A/QEC/gD8/Ab6/AX8/gP7Bfz5+gz+//4CAAAD/QEB/wH/Dgjz8wPx
Bvn+Efz0AQQAAQD/B/8FBPoLCf3/+wH7/f8BDfz0Df///gXu//8DEe7//AABAAEDAQAD/gEDAPsAAAQB/AD+/QL6+gACA/0FAgIG/QMJBAH9AQD7BP8BBfwD
/gEAAP8E/gH9/AT+//8BAAD/AgH9/QEABAAAAAD4AAABB/kABf8B/wH++gP/Bvr3AgD/AAD9/wH/Av7+9f0BAv8L/gEA9gz7//8AAQABAAD+/wP8AAAAAv4A
AgEA/gABAP8EAAL//QEHBv78AgAEAP8B/wEEBPsABgH+AP/7A/8ABfoB/wAAAP8AAQAA/wEBB/4AAQH6AQACB/kAAAMAAAAAAwADAP8DAAD8Av/7A/34+wf8
+/v9/gH5/wD3Af/7AQAAAAD/AAAAAP8A/QAAAQAAAQAEAQAD/gD//wEBAP/7/AT7/QACAAAAAQEEA/wFDwMC///1BAADC/AJ5Af//v4S/wD/7hoC9/8A+wAJ
/AD59Qz28gECAP4R/wH+7w8DBv8AAv/8AAIDB/kCGwP+Bf/uCAIKEusKAAABAAAA/gABA/z//gn//gD7B/z/+wQIBgP+/QHzBv4DAv8FAQQA///9BP8D/wEH
Av0AAAL+/AH+AQL4/QIAAAADAwD/+QQGAwAAAAD9AAACBPwB+f8GAP8P/gMA+gH8AQABAAH/Af8BAf4AAQD+AAD+Af/9/wL+Bf/+Av/7Af8EB/kDBf4CAAH8
/gEDBvgAAw//9wHzEvkDCfkMAQAAAAD/AQAAAP8AAAACAAABAAEDAf4CAgAAA/8CAQECAP8G+/8AAAAF/gD9/AX8/gAAAQADAAD//AMB/QUAAAABBf4A+gQH
AgIAAAH9A/8EBPoEAAABAAABAAEA/wEA6vED/QAS6Ajw7BTj9/4AAP8K+wD59wz6BQAAAAH6AQADBvkC/P8A/wEH/QIA+wT9/QEA/wD+AQD//gQBAAAAAAEC
/gAA/wAB9P3w4Anu+fv9Cgzg+P8DBP0HAQEJ/gAJ/wAAAP8D///9+wX/BP8BAAH7/QEAB/n8/AIBAAEFAQAC/AIE+wAAAAACAAAA/QP/AP8AAAH8/wH/Af7+
AP8AAf8CAAD//gH//gL/AQABAgAB/wAC+QUAAP4D/wEDAQAEBP/+AgH7Av//Av4B/wD/Af8CAQD//QMAAv8A/wH//gAAA/79+f8AAAAH/wEA+Qr++QIE/v8M
/gEF+QIIAv4AAAD9/QD+BP38+/8A/gEG/QD9+An9CAACAAD9/gEDCvb+AQAAAAAAAAAAAAAAAwAAAAD+/gABBfz//wEA/gD7AQD/Av8BAgAA/wH+/wAAAv/+
/wAAAAAAAAAA/wH//f4AAAAI/AD6+Aj4/wIAAP8AAwACAv0DAwABAAD9/wEDBPwDAAMAAAD/A/8A//8E/gAAAAACAAAA/wL/AP0AAAAF/AH8/QT2/QAAAAAF
/wAA/AT+BAEAAAH4A/8DB/gCBAAD/gH7AgAFBvcBBgEA/gL4AP/9BPv+/QEA/wIA/AH/Avv/AAAAAAAAAAAAAAH//wAAAAACAAAA/gICAAEAAAD8AgABA/sE
Av8AAAH9AAACBfwA+P4AAAAE/QD++gn9AAYAAP/+B/4EAPwNAwAAAAD9AAD+Af0ABf//AAH5/wAABf39DQYE/QPwBgENEeoP/gAAAAAEAP///gT9Av8AAAH+
/wD/Av/9AAH/AAAAAQD+/wT//gAAAv8DAgAC/QIE+QP/AP7/A/4C+woC/wABAAABAAAA/wEB+wAAAf8GAQD/+QYB/QAAAf8EAQH//AMB9f4A/wAO+wH48BH5
/gAAAAACAAD+/QP/Av8AAAD+////Av/8FQL3AALdEPoRGPMJBP4B/AT9/AD/A/78BgACAAH6AQADBvkAAgAA/gL+//4DAwL7+/8AAAAG/wD/+gj9C/3//wPu
AwAEEPH+7AX/Af4QB/0H7RYLAAAAAAAB/wH+/wH9BAL//wH4Af7+BPv/BAAAAAD8AAAABPwA/v///QH3/QABBQH4BAcBAP/9B/8KBvcNAP0AAQAD/QD9/gP8
AP8AAAABAAAA/wAA/gL+/wD+AgD+/Qn/BwMBAQH3BQAICfUJAQEA/gH+/wD/Av//BgAAAAL7AAACBfoA/QAAAAABAAD+/gAB/gAAAAAEAAD//AT/9QcC/vsE
CP0A9wQIAAAA/wH+/wAAAv7+/AQAAP8CBf8A+QYIAwL/AP/9A/8AA/wA/f8A/wIB/gAA/wP6Bf0A/wH9/AH+BP73/QAA/gEG/QD8+Qf7//8AAAAB/wD//wL+
9wX/AP0HBf4C9wcH/gAAAAACAAAA/QIBAv8AAAD+/wH+AAH8BAMCAP/+AAAFA/kHAgMA/wD/Av4BAf4CC/sAAAH4/QIACfMAAf0A/wL//QD+A//2AQEAAP4A
Af///wD//gMABPwCB/8HAf4KAf4AAAH+/gD/Av/8/wAAAAAC/wAA/wL/Cv4E/wL7/QAEC/f5Av8AAAD9AAAAA/wAAAAAAAD/AAAAAAAA/wEAAAACAQAA/QID
CQD+AQDzA/4BCfgAEvwFBfv4BwUOCesQBgAAAAH6AAACB/oD8/4CAP8T/wH86hD+AgECAv0FAgAE//sHAwAAAAH9AQABAv0CAf0A/wL8//8BA//8/AAAAAAB
AQAB/gb/Cf4AAf/7/wECCvYA/v8AAAAEAAD9+wX++wUBAP4EBP8C+QUI/wAAAAACAAD//gL/Bv7/A/79AAL/BgL2/Qj/Af4ECf4E+QITAwUC/wD/Av4FBvoF
AQX////7A/7/AgAD/v8AAAAE/gD9+wb6AAMB+gIDAv/+/gH5CQMAAP/5Bf8CBfkDCP//AAH5Af/+Bvv+9/YB9wYF7wL49Azs/v8BAf8G/wEA+gMBBQAFAQAC
/wMLB/EJ+P8A/gIF/gD++Ar5Av8B/gH//gIAAAD+DQADAgD7BAAOEeoIAgIAAAD/Av4EBPoE/gwB/wAFCv8F9wUOAgAAAAAAAQD+/gAA/wAAAv8DAQAA/QMD
AAAAAAAAAAD/AAH+AQAAAAAAAAAAAQD/+gAAAgALAgAB9QgGAAEAAv8CAgACAP8E/v//AP8F/gH6+Aj+BgL+AAD4AgD9BP78/P8CAf8I/wL+9gkB+QUG/AEH
BQAF+wAE/wIB/wACAgAA/QIDAgEAAQH6AgACBfsG/wAAAAABAAAA/wH//gEAAAABAAD//gMBAAAB/wMDAf8B/wL/9f8B/gEM/QH68BH4/QIAAf8GBAD/9wgE
/wQAAAH+Bf0C/QMECfsBAgD+/QEBBvr6A/8AAAD+/wD/Av/8+vz7/AMF+v/t8hHrAf//AAD+AAAAAv/+AAMAAP//AgABAv4EA/7+AQH9Av8AAf4EAfsAAAH/
/QD+AAH+AAAAAP/9AAD+AAAB/gACAAAF/gEA/QIBDPz//gT5/QD6CPvvAAAAAf8BAgEA/gECBwMBAQH8Bv8BAPcEC/wA/wH1/QABDvb3/QAAAAAG/wD9+Qb/
/P8AAAAC/wD8/AX9/AAAAAAG/gD8+An8CvoIAQb7/gIZE/AB/wD/AAAAAP/+/wL+AQAAAAD8AAH/BPz9APgFAwAU9wQA+/38AP0C/gEG+gL//gL7AwAA/wD+
/wAAA/3+9gH+/P4G/f/38hL5/f8A/wAG/gH9+Aj8+v8A/wAF////+wj+/wEAAv4FAgAB+wUA7wEB/f4Q/v//8hcAAAAA/wEB/wD+/wL+/wUAAP8BBAAD/wAH
//7/AAAB/QAAAAL8+gEQBvsW+wkQA/4N9QsHCfgOCQER+QMhAgD/AAAAAf8AAQL8/gAAAAADAAD//gP/CP8B/wL2/wEHC/QD/P//AAAEAP/8+wX7/wAAAf8B
AQAA/gED/wACAAAC/wEB/wAC+P8DAAAJ/AID+QgB/wAAAAABAAD//wL/+//7/QL2AAMKCvT3AQAAAAAAAAD/AP8AAv//AAH6/gH9Bfv7+gAA//8E/wD9/Af8
+QEA/AAE/wD8+AX//gAAAAD8/gADBf7/+wAAA/8FBAEH/QEG/gAAAAAA/wH//v8CBAL+/wL0Av78B/r+AgAAAAAAAP8BAv3+9///AP8E/gD+/Qb8/gAAAAAD
/wD+/AX9AwAAAAH8AQABA/0A/v8AAgABAAADAAQA/wAAAAABAAAA/gIAA/4AAQEB/AD/Bf34AwP//AD8AAD7A/z+AwAAAP/9AQABBf0AB/cABP8B9wMBBvz3
AAAAA/4EAv8G/gQHAP4H/wIH/AEFAP/9AAH+AP8D/v/6/gP9BAMAAQD6BP8DA/sEFvf4AALlAgECEvT1AgIAAP7+AQABAP8BAwj//wL3C/sE/f4R/v8BAAAD
AAH//QL/APv8/AIA+gH7AgTx/P34/wACAAHy9Q3zBP8AAAH7AQAAAv4BAQD/AAH+AAEAAf8AAQAAAAAAAAACAv8BAQAB/gT/AQAA9QQH/f4AAQAF/QH//AT9
Av8DAAH//gIDBPsBAwT//wP1Bf0FBfsFBAAAAAL7AQABBPsB9AAE/QID+wP9+AD7AP4EA////gIIBfoF+wAAAP8EAAD++wX/AAoB/foHCvz/9gIQCAgA/P74
CP0ECPYMB/8F+/8D+gQBA/b4BQL/AP76AQABBfr//QQD9wAC/AEEBv0D+QAB/wED/wAA+gYA/gAA/wEBAf/8+gf+/gIAAP8EAgAC/QAEAQMA/wD/A/4CAf4E
//4BAAAC/QH//gL8Af8AAAH+/wABA/3+AQAAAAAAAAABAQH+AP8AAf8D/wH//gL/BfsC/QAA+gH/A/n8/wEAAAABAf8B/wEB+AAAAP4K/gD+9wn+/f8AAAH8
AP8EBv/+/QD+AQADAf/8+Qf+//4AAAD//QH9APz+/f8AAP8J/gH99wj9APwDAAED+QMAAAH5/QEAAQAEAQAC/AQE8/gGBPsf+Ab86BP3/wAAAAAEAAD//AQA
/wAAAAAA/wD//QX/BQAAAAH8Af8ABfv/Af4BAf8D/gMA/AADAf8AAAD//wEAAQD/AwAAAAD+/gEAAvz//gEAA/4CBAAB/QIF/wIA/wEDAQD//AMEAf8AAAEB
/wH//wH/Av8AAAD/AAD/Af/+AAQAAAL+AP//AQAAAgAAAAD/AAAAAf8AAwT2Af72Dfv8/gAK/AAAAP8G/wD8+Af+9f8BAf8R/gEA9AsABv4A/wH7+wH8Bvv4
/P8AAAAE/wD//AT+/gAA/wEG/gD8/An8/QAAAAAE/wD8+wb/CQYD9Qb4//4FCvX3AgMB/AIDAv4FAAP+BP4BBP4B/wIFAfsEAAAAAAAB/wAAAAL/9gECAP0C
/gEF/Qr9CAIAAAH6AwAHCPYHBgIAA//6AwEGB/YIAAACAP8E/gEB//wAAQAAAAAAAAABAAEAAgAAAAD+AAD/AvwADP7/9gbzBP0CCv3+/gEBAP8FAAAB/QH/
AA0C9wD/CP0JAfsP/f///wED/QD5+gj4AQEA/QH+/wABA///Bf8AAAD8AAD+BP38B/8BAQD8AAH+BPr+/wEAAf4CAQD/AP8A+wAAAAAH/gH/+An//wAAAAAC
AP8A/gIA/f8AAAAF/wD9+gf9/gEAAAIBAf8CAQP/AAEAAv/+AgECAf8E/gABAAAD/wEA/gIABQEBAP/7AQEFB/cEAf8AAAAAAAD+AAD//gAA/wAD/wD//QP9
Bf8AAAH8AAACBf3+Bv8AAAD6Af8CBvoAAwD/AAD+AAD+AAH+AQAAAf//AQACAv0DAP4AAAEA/wD+/wH99PwA/P4R9gH58xDy//8CAAAC/gEDAP8C/wT/////
AQABAv8CEP0A/wPz/AEBD/T1/ff0+wT9+wH0AxHq/QIA/gL+Af4A/QP/BP4AAQH7AAAABfsAAQIAAP//AwABAP4EBP8BAAD//gECBfr/AAABAAD//gACAv7/
AfwC/QIB+QMAAwD2/wD/AAH+AAD9/gX9AgAA/wH9/wAAA/79AQAAAP8AAQD//gEAAQD/AAD9AAAAAQH/+gL/AAAAA/8B+wYE/AP/AAAAA/8A+wcG/wAAAAAA
Af///QL/Cv0A/wL4AP7+CPr4/QAAAf8FAAAB/QQAAP0AAf79AgACA/4CA/8BAQD+/gEDBfoB/f8AAAAE/gH9/AT9AAAAAAEAAAACAQD/BQAA/wD8/QEACPn8
AQIB/wD/AQAAAAEA+/79AP8F/QH19gr3/wAAAAAFAAD9+wT8Av8AAAAA/QL9Af38AAAAAAABAAD//wL+//8BAAAF/gD//QP8CfgABv76/wEECfUDAfj/+gP8
/gD7/wPyBf8AAgD+/wAFB/YC/f8AAAAF/wAA+wb/AwD/Af/+AQEAAf0A/AABAf8H/wH/+gUBAQAAAAD/AAD+/wD+AwYBAAL8BP4DBPoI/AAAAAAF//8A+wf/
AP0AAAEB/AD+/wP7BAH/AAD8A/8CA/wD/AAAAAAG/wD//QT+BP8AAAD+/wD/BP39+gH+/wABAf/+/Aj6Bf/+AAH8AP/+Av7+/gAAAAAD/wD+/AP+AQAAAAD/
AAAAAAAA//8AAAAD/wD//QT+/QYA/wH/BP0A+QQECP8A/gL5/gH+B/r8BP8A/gL8/QD/Bfz6BQAA/wH5AAAECPgBBP//AgP8/wEABf8AAf7/AgIA/wH/AQIA
AgD+/v/+AP39AAH9B/n9Af77Af76AgD3AP8AAv8EAAAB/gICAgEAAAD/AgD+/wACBQAAAAH7Af8CBfsBAgEA/gL+AAABBP78AQAAAAD/AQACA/0BAP0B/gEB
/AH/AAH6/wMB/gD/Av8CAAAC+QEB/v8J/wEA+gX+AQIAAP8AAv///wIA9gAA//8JAP/+9gv9Cf3/AQD3/wD/Cfb/B/3+AAD4/gH8BP73AgAAAAD+AAAAAf8B
+QUCA/0HAwEF+wUJAgD/+gEC/wD5/Ab4AQMAAP/+BP8CAvwGCPj5/wP++AH/Cgfq+QD//gIE/gD9+gn8BP4AAAL8/wD/Bfz7Af8AAAD//wABA//9+f8AAP8J
/wD99gn+/AAAAAAD/AD//wX8AAAAAv8EAQAA/AIEBP8AAAD+AAABBP3+/wD+Af8DAv4A/AT/CQAAAAH1AgADCvQE/wEA/wH9/wD/Af8A+f/+/wIE/AD4+Ar1
/QEAAP8DAQD//AQB+QcBAP8GBf8C+AYI/v8CAf8GAQIFAP0GCwABAgD8BP8IB/UHBP8AAQD/A/8CAvwDAwAAAAAB/wD/AAL89wAA/wAJ/wD99gr89wAA/wAJ
/wD+9wr8BwH/AgH0AwEFCvcDBP8CAP/8/gIFB/oC/f4AAAAG/QD7+gf58wQA/gANBfz88Q0C9AAC/wEJAAH++AYD/f0A/wEG+wH5+An3BgT7/QPzB/v/Bv3/
C/8D/wH5/QICC/T9AgP+/gH5Bf0CA/4E+wAB/wAB/wEA/wP8AP0AAgEA/gEAAAAB/gAA/wAD/gD+/QP9AwACAAD9/AIABfr++QD//f4F/v//+gj6AP8A/wAB
/gD+/gP79QAC/v4H+wID+wn++wD/AAEAAQAC/wUC/gICAv4GAgEE/QIGAf///wD//wD7/QL8EgH//wTsA/8EFur8/wD/AP8CAQD+/QT/9gIAAf0OAgH97xME
9wEBAv0MAAH98RIC/gAAAAACAAD+/AT+Af0A/gEA/AD8/wL4APr/Af8C///8/AT++f0HAf8P+gUH+gUD+f8A/wAH/QL9+Ar9AQr+BP/6C/3/AP4O/wABAAAB
/gEA/wH+/P0B+wAO9QLx8gns/v//AAAE/wD9+wX8Df8C+Ajv/P/6DPPr/wAAAAAC/wD+/gH//f8A/wAE/wD9+gf8AAAAAAAAAAAAAAL+9v8AAf4O/gH68A7+
CgAC/gL+/gADB/X+AQEA/wL+AQD/Af8BCv4A/gP4/AACC/T4/gAAAAAEAAD//AX/AAUA/wH8BPwCAAADBP7/AAH8//8BBgD5BAIAAAH8Av8BBPoDB/MFAQMJ
9Ab8BfXnB/4AAAH5/QEACfn5//8AAAAD/QH8/QP7AwAC/wL9/wECBfn/+/oAAAEJ9wP49gvy/gAAAf8CAAAA/gP/9vv//QAK9wL3+AvzBf4CAAAA/AMBBvn8
Af8AAAAB/gD/Af/+/wEAAAACAf8B/wACAf4AA/8DAAD8/QT9/gAAAP8FAQAB+wID/QP+AP8CAv8CAAEG/gD+Af4DAwD9+QUBAv8A/wEA/QD+AQH7AP8AAAAB
/gD9/gL8Af4AAgIAAf8DAgAC7QP8//wHAQD+9AoB/gIAAAABA/8B/gEEAQL/AP7+AwD+Av/+AAABAAAC/wABAP//AwD/AAH8Af8ABfsB/QAA/wEBAAAA/QT/
/AAAAAAE/wD++wX9AAAAAAAB/wAAAP/+/Pj2AQAC9gPx+g/sAAAAAAH8AAACB/r+/wIAAf4ABP8DAP8E//wAAQAE/AIA/wX6/v8AAAIBAAAD/gX8/gACAP8C
/wIB/wMCAwAAAAD8/QIBBvoB+v//AAEA/gEBAgH+AgUAAAH7Bv0EAf4JAP8AAAAB/wAAAAH9/QgGAv0HBQIPBPcU9QUAAP8HBf4F9wwKBAf58AP6A/4HCQED
9AUE/v0V/AME7Q4J9wIBAP0KAAAB9gwB9wQDAv8JAgEH9wcK+gMAAP8FA/8B9wgG//79AAD9/gH6/AX5AQAAAAH+AQAAAv7/Af8AAAH//QH/AgD8BAEDAP//
AAEDA/wD//8A//8C/gH9/AX7AQABAAD9AAADBvoB+wH//f8EAP///AX9/v8AAAAE/gD9+wX9/wADAP8E/wED/QECAP//AAD/AQD/Af//AgAAAAD9/wD/Bfr9
/QD+AP8CAAD8/QX8/v//Af8D/wD+/QMA/QIAAP8FAAD++wQBAQAAAAD/AAAAAf8A/v8AAAAE/wD+/AX9AQIC/f8H/AED/wH+AgMAAP/+Av4FBPwEAAMBAP4B
AwEHAf4G9gYBAAEECP0D9QkM/v8AAAAD/wD+/AT9AQADAAD//gIFBfgCBgH+AAD3A/8DCPYFBf4BAAEA/gICBfkDAQEAAAD/AgACAAAC/AEAAP8EAQD/+wUA
/P8AAP8H/gD8+Af8Bwv+//31DP0JBfwQ/v8BAAAB/gAA/gX//QMAAP4CAgAA+wQGBP8AAAABAQD/AAD/BgEAAAD4AgACB/sC/gEAAv4FAQAA+wMCAQH/AP8B
AgD//QUA+fv+AAUI+gL/+wv0+/sBAQMH+QMC/QT3/wL9AAH6BP/+/gADAf//AAH+AAD/Af/9BP//AAH5/v8ABv79EgICBP35BwILDO0N/gAAAAAEAAD9+gj+
AAAAAv8CAgACAP8DAQAAAAAAAAAAAf//CP/+AAD3AQADB/7+/P7+AAAD/wD//Qj+BwEAAQH6AgAFCPcF/AIAAP8EA/8B+gYD/gECA/0JBv4B+wADAv4AAQEA
/QEAAv/8/QAAAAAGAQAA+QUAAQEA/gH7/wAAA/78/QAAAAAB/wABAAL/AwABAP4B/wIB//0FAwH9///7Av77/wP9/AYJ/AQB/f8JAfcE+wEA/gAEAf/9+Qf/
AAAAAAAAAQAA/wAAAAACAP8A/QIEBfsCAQAAAAD/AAD/Af//BvsAAv/5AAADCPcC/gEAAAACAQAA/gIBDgEB//3+/wIDA/f/AAAAAAABAAAA/wEBCP/8AAD5
AgAABvz9Av4BAQEB/QEAAAD9AAL3AAH3BwIE+gIL/v8AAAADAAD//AX/AwD//wH6AAAAB/r+AgIA/wH9AQACAvsEAv8CAAH9/gEBAv4BBf8C/gL8/gEDBfn/
7v0AA/sN/wL98Q4AAAMBAAAABAAB/QEEAAD/AAD/AgD//gECAgEBAAABAAACAP4C/AEAAP8FAf//+QUBBfYU7wIU7QgNCfTtCP3/AwD6Bf4ECPYC+wP///0F
AgEA+gYDAf78/wL////5/wf1/gAAAAAB/wAAAAL+AP8CAAEB/wADA/7++wkAAQH/B/wC+gMLB/wH/gEH+QIEA/z3Av/8AQEDAQH//wb8+gMCAP0MAAAC+QcC
BgL/Av/2BP8ECvYF/QAA/wAC/wEA/Qb/+AAAAP8I/wD+9QsA9gIAAP8KAgD/8g0EAgD/AAD+/wD+AAH+/QED/wAI/QEC+wEDBf8AAAH7/wAABvz9//4B/wAD
/wH//gL8/QEBAf4HAQED+wAFAgACAAABAAEEA/sDAf8AAAD+/gAAAv/9/gD7AAEDAf76+Qr6/gABAP8EAQD/+wUA/v0AAgAC/wAA+wQA/wAAAgACAQAB/wAE
AQAAAQAAAQAAAf8A/v8AAAAD/wD+/QP+A/0F//8H/AQG/P//CAP+///5Bv/+/wAB/QMFAP8JAQAH/fwKAf8B/QD/+gL/AAL8AQH/AQD9Av8BAf8AD/0DAf/6
/gMBCfT//v/+AP8C/gD7+gn89AEC/v4R+wP/8gsD+v8G/wAN+wIE+AEF/gAAAAEA/gAAAAH+/wEAAP4CAf8CAAECAAAA/wECAP8B/wEA+f/+/QQA/f33+Q3z
AQAAAAEB/wH+/gH//gAAAAACAAD//QMACwAH8wP1AQABCPQA/wAAAP8DAAD+/QP/BAAAAAD9AQABBP0ACP8C/wL5/QEFCvb//QAEAAAD/wEC/wACC///AAD3
Av8CCfgABP8AAAH7AQD/A/3+Bf8AAAD+/wEBBP39BP8AAAH8Af8CA/3/+gMA/wAGAf//9wgDCAL+AADzBQAECvMIAw7+//z0DP0DAfYWCf7+AgL5A/4ABPz/
/gD+AAECAQD7+wX8AAEAAAAAAAD/AAD//AEAAP8GAAD++QYA/gAA/gEC/wD+/QP+8gQD//8QAAAD8gsJ+/0CAP4H/QP++gMAAwAAAAAAAAAAAAD/AvwCBP4D
AQEFAv8DDAL/AQHzBf0DDfEDAQAAAAH/AQAAAf8B/AAAAAAAAv8D/wME/v8AAP4G/AH+/AP+Bf4B/wAA/gH9Af745fT86P4D8QXq9RXf6wD8/AEP+v/x6R/x
Cf8AAgD4AgEECfQG/QL+Av0DBP8D/AYGAv4IAAEI+wQLB/QF/wAAAAAC/wD+/QP+AAABAAEDAAAA/wH+/QD/AAACAf/9+wT/AgIAAAD8BP4CBfoFBAX//v/2
Bf8DCvYFAP4AAAEB/wD//gL9AP8BAAH+AAABAf8BBwAAAAD8AAABB/b/AAAAAAAD/gD+/QH+AQAAAAAAAAD/AAD/BQEAAAD9AQABBvkB/f4BAAEB/gL7+wL6
Av8AAAD+AAAAAf/++v79/wL8/v7+AAn2/wMAAAL9Av4AAAADAv8AAAAA/gD+AAD9+v8AAAH8/gECBAD+/QL/AAADA//9+AgD/wL/AP4BAgD//gIB+QAAAAAF
AAD++Af/9/8CAQAL/wIC+AkCAQAA/wH+Af8AAAD+/QAAAAAE/wD9+gb//wMBAAACA/8E/wAGBAAAAAD8AQAAA/sB/wEC/wEEAAEE//4E/gAAAv8CAQEB/gIC
/wIAAP8AA/8CAQACBwH/AP/6AAD/Bvn/BwAAAAD3AAECCfcBAf8BAQAC/wABAvsC/v4AAAAD/gH+/AT9/wAAAAACAAD//gMAA/4AAQD//gEBBPv+BgP/AP/5
Av8GC/gFAgAAAAAAAQACAQABAwAAAAAA/wD/AAH+Af39Bvz/BP8AAv8HAP8AAAAC/wD+/wH9BP4AAQH7/wAABv39CAEAAAH3AQAFC/QDBPoDA/8G+QIGAwP3
//8A/wEE/AD9/QT5/P0C/wAH/AH69wz5DAD/+QDs/gD7DPb0/gD/+gH9/gD6/wTyAgIAAf8BAv8BAP8B/vwAAAEG+wD7/AT3/f4AAf8G/QEA/AUA/gIDAAAF
AQAHAfwI//8AAAAC/wD//gL+CgEAAQD2AgACC/X/BwT/AAH0B/4FC/QK/wAAAAEBAQAA/wEA/P4D/gAD+wL//wL6Cv/9AAHyAgACD/P/9gABAf8LAAAA9AkE
BQD7AQL8Av//A//9+/3/AQAE/AH9/Ab6Av4AAAAA/gEBBP78Av/+AP8A///8/wH8AgABA///AgEFA/sH9gADAP8M/gID9woD/wAAAQACAAD+/QX/AQAAAP8A
/wAAAv//BgH/AP79Af4ABvwCBAAB//8D/wD/APwC/f8A/gEC/wD8+wb9/QAAAAAG/QD9+QX8/AAAAAABAAAB/gED/f8AAAAF/gD//Ab8AgAAAAD+AAAAA//+
BAAAAAD8AQABBPwB/AACAP8H/gEA+wQBBP4AAAL+AP8AAf38AAIA/wADAQD//gECAAAAAAD/AAABAAAA//8AAAAAAAAAAAD/Av4BAf/+/gH/Av3/BQAAAAD7
AAACBfoC/P8AAAAE/gH++wb8/wP//wH8Av7//wMA/vQO8QYJ9QoTDPL3+wAG/QIK+gIE/QH+CQAG/QL6/wIND+oGAAIAAAAAAgD//gAE+wMB//8AAQAEA/8F
/gAAAAL+/wADBP/+/v8AAAAC/gD//wH+/P8AAAAC/wAA/gT+/wD//wAB/wD+AAP8/wACAAAF/gED//8B/wAAAAAB/wD//gL//gEAA/8DAgAHAv8G//wAAAAC
AAAC/gEC+QQI+v8IB/8J+wQJ/gUA//8BA/4B/gEE8wUE/gEI/wD+9AkCAAYBAP8ACP4GAfwNAP4AAAH9/gAAAgD7BwAAAAH5AQAFC/UB/QL//QL+AAH9/wH/
BAAAAQD9AQABA/sD/gAAAgD/A/8D//8GAQL/Af4CBP8EAfsG/QQCAv4EBAAG/v4JAP8C/QME+wD//QD7BQX/AfsIBAAHBQIC/v/9AAAC/wD5+Ar4/wAAAAAB
AAAA/wEACQIA/gH3AwADCPYD/wQAAP/9BP8FBP0G/QAAAAAD/wD+/AMA+wAAAP8G/wH/+wb9Bf4F/wEI/AIHBPj+/QIAAAADAv8C/AQCAAAAAAABAAD+/QIB
/wAAAAADAP///QP9+gUA//8DBf8E/AALBgAAA//9AQADBfoG/gEAAAABAQAB/wIC+v8CAf8J/gMD+gYE/wAAAAAC/wAA/wL9AQAAAAH8AAABAv4A/f//AP8D
Af/8+gb+AwAAAAD8/wAABPz//gAAAAAE/wD//QX9/wABAAADAAAC/wEB/QD//wECAP/+/wT/+AD+AAEFAQD79Q38AAABAAAA/wECAP8DA/0CAAEA+wEBBfz6
Cvz9/gD6+gD1B/rvCgAAAAH0Av8CDPj+/AD+AP8DAQD7+Qn+Av/+AAD8AAD9AAH88wD//f0IAAD/9gwE9fwAAAAL/AH48w/1Af0B+wX4+wL/A/7yAv8BAwD/
AQEGBvoFAAL+AP/6A//+AQEB/QIA/wACAv8B/gUBAQAAAv4EAQADAf4BAfsK/QEP9wEJ/v77/gAAAAACAAAA/QMABQMBAAD6Av8CCPkC+/8DAAEG/AED/Qn5
8+wD/QMN7gv29gPo+v8A/wEG/QH++gn8BPz+AAL5+wH+Bv34AP8A/wEB/v//AAL7/gEB/wAFAAAC/QEBAP8AAAD//wD/AAH++gAAAP8L/wD89Av+/f7/AAAC
+wL5/AT5//8AAAAC/wD//gL+AgAAAAD+AAABAv4B+QIAAAED/wAG/wj//v8CBAH+AQAJBfwG/gD+AAAAAAD6+wP9AgH/AP/+AgAAAf8BBgD9AP/3Av/9A/v/
AgD/AAH9Af//Av//A/4EAQH+/QIHBvYCAv4AAAAC/QH7/QP7/P///gP+///8+gX6Avn79QX7+wMBDfvwAP//AP8BAP//AgH9AQIAAAAABP4C//8D/gL9AgD+
Bf8EAf4J/wL/AP4AAgAA/gEDAQAB/QH//QEAA/78/P0A/gIF+AL9/gfy/P8AAP8E/wD/+wb+BwEAAAD3Av8DDfMB/QD9AAEC/wD7/Qb8/wD9AP7//gD+/wD9
EQT09//yB/vxCv/u///+AAAB///7/QP6/wAAAAAB/wD+/wD/AwEBAAD8AQEDBPoEAQAAAAD/AAAAAv4A/QD//gEA/gD+AQD7AwAAAQD+/wD+Af79AwIC/gH+
/gECBfkB/QQAAAEAAv8B/gIE/wAAAAABAAAA/wEABv8CA//+AgAFB/UDCvgA/AP39wH9B/rxAf8CAAAA/wABAAD/Af8AAf8DAAAA/QMA/v4AAAED/gH9/AX9
/wMAAP8BBAAB/AIIH/7+/AXnAQEJH+P6/gD9AAH9Af7+AAP7Af8BAAAB/wACAv0BAfv//wAG/wD8+gn4AQIAAP8CAf8BAQL/BAACAAD8AAECB/kCAgD8Bv7/
BQAFAf4IAQAAA/7/AwACAP8H/gAAAP8F/wD++gX/Af8AAP8A/wABAAABA/4A/wH7/wD/Bfv+9v8AAP8H/wD7+Az7CAD/Av/5BgAEBPsIAP8AAAAC/wAB/wL/
AQUD/gL/AQEAAPwA/wAAAQABAQAB/wEC+gn4/f78Cfz3+wgD/gMAAP8BAQD//gAEAwEB/wH7AP8AAv7/4P0BAf0k9wPw2Sj3+fj/AQEB/AL08hLv//8AAAAD
/gD+/AT9/gAAAAADAAD//AQA/wAAAAAEAAD9+QQB+QQB/v4IAP8A/P7/AgD/Af8AAQAAAP8B/gMBAP8CAwAD//4F8vj8/wEI+ADr6xfqBP4AAAH9/wD9A/z9
9gMA/gEHAf/98g4C/QAAAAAB/wD//wH+Av/+AAD8//8BAgD9/gQAAf4ABQAFAgEH/wAAAf8DAQAB/gEC7vr8B/sMAwD67BEC/v8AAQAD/wD//gIABAAAAAH5
AQADBvoC7Ar+/f4MCfz68A8LAAAA/wAB/gD+/wH9AP8AAAEA/wD//wH/8wL//v8MAP/88RH9+/8AAP8I/wD79gr8AAAAAAACAAD+/gH/8P/+/f4R+wL58BTw
AAAAAAAAAAD//wH+/wAAAAEAAAACAAAB+P///gAJ/QD49A34Af0CAAEF/QH//gH7AAD/AQD+AAAFBf8C/vr/A/MVBQIL/QEOFAYAAQDvCQAJFOUQAv7/AgH+
AAEDAwIAA/oC/wEF+gEAAAL6Af8AAAD//wEAAAD9/gAAAAADAAD//AP//AIAAP8EAv7++AYBAQAAAf/7AAAECPgGBAEC/wD9AAEGB/YFAgAAAAH+AAACAv0B
BAAAAQH/AP8DBvoBAQAAAAD/AAD/AAD//AIAAP8FAgAB/AQEAP//AAD//wD//wP/AQAAAAAAAAAAAAAA/v8AA/4FAwEA+gQG//8AAAABAAD//gH/9gADAf4N
/QIF+wcDAgAAAAD9AAD9Af/+/wAA/gEC/v/9/QX7Dvz9BP/7CP8FB/gF+wD9/wACAAD6+gr9AwAAAAH6Af8CBvwAAAAAAAH9AAD/AP8ABP0AAAL7AAAABf39
BAQB/f3+Bf0BAfr+EwYF/PsAAgINDe8K/f8AAP8F/gH7+QX+AP8BAAAE/wEB//8AAv/+AP4DAQD5+Qj5BAAAAAD+AAD+Av3/Af8AAAEAAAD+/wH9Af7+Af8B
AAAA/wP+Cv4DAP79AAMICPECCP0A/wP6/gH8Af36AwEAAP/9AQAAA/wA/v4AAQAF/gEA/QT8/gL/AAL6Av0DAwL+9wAC//8I/QD++Qn+AAAA/wD/AAD//wH+
CwAAAAL0AgAEDfMB8P8E/QAT9wH99gj3AgAAAAL4/wEDB/kAAAAAAAAB/wD/AAH++v8AAAAH/QD7+Qr4+wAAAAAH/wD99wn+CPn/AAD4/v/6Bfv4BfoAAQD8
/QABBf39/QICAP8DAAAE/wEAA//+/wH9///6AQH39/8AAP8F/gD49BD4/QP+Af7+Bv/+/wECAAAAAAD/AAABA/7/AQAAAAD//wABAv4AAwAAAAD/AQACA/8A
7BLtAfv6GPkA+QkW8hn++PkPEPv85BgTAgAAAAD/AAAAAQD+/QACAP8I/gD/+QUA+wD//wAG/wD7+Qf+AgAAAAD9AAAAA/7/Av/7AAL8AP77AAL4/QEAAv8G
AgAC/AME//8AAAEC/wD+/QP9BAAAAAD8AQD/Av4ACAIBAAD8AgABB/cB/QD+AAACAAD7+Qn8/wgAAf/2DP0MCfcP/wL+AP/+BAEEBP0EA/4CAAD+/gACBfwA
AAAAAAAAAAAAAQD//QT+AAH6Av7/Bv//AwEAAAH+AP8BA/3//wAAAAACAAD//gL/CAAA/gL1/QD/C/X8/gAAAAADAAD//QMAA//9AgD8A///AQIAAwAAAAD7
AAACBfsA/wAAAAABAAD//gL/AgAAAAD7AAACBvoAAP0BAP8G/AH//AP8Av4BAP4D/QEBAAD9BAQAAAH7BP8CA/wEBQIAAAH4AgADBvkC/v8AAQAF/gH+/AT/
Dfj/+gHz+QP1A/LwCfoA/QH1+AL3Bfb2/wAA/gEB/gD+/gP9//gABf4J/gT9AAP5BAH//P8CAQD6/gP7/QAAAAAD/wD//AT//gEBAQAGAAEC/gAEBv8C/wH7
AAAEB/cBCf4AAQHyAQEDDfMBAQAA/wAAAAD/AP//+Qv/AP4FC/wE9wUS+QMAAP8GAQH++AcE/gD/A/4FBf8H/wEF/f8AAv4IAAEF/QMGBPwBAAL+/AL+BPv6
AwACAQD8/wEDBfkEBQADAv///gIFBfUFAfr/B/wHAQH++AgD+f4BA/0NAAIC9QcH8v8CAvwV+QX97RMA+wMFAv0GAAMI+wML/wAAAAABAAD+/wD////+AAD/
/wD7/Qb8BQL+AAD9A/4ABP7/+gX/APwGAgH++gYC/QD/AAD//wH9+wP+Cv//AAHyAAAADfT9GfH36AnrBfX1Deni+v8A/wED/QH99wf+BP4BAAH8/gEDA/3/
Av8BAf8DAgACAvwD+A8E/QMHDf4N+/8XAgQCAAAEAv8D/v8ICf8B/gLx/wACDfABAQEAAAD/AQABAf4CDQL6//zzBQH9BfQGAAAA/wAA/wD/AAD+AgIB/wD+
Av8DA/wCCgT+AALvCPsGDPQIAwICAP/8AAEJC/kFAQEAAQABAAAA/wAA/QABAAAI/gAB+wYADQP//QLyA/77B/UABQABA/4BBAAFAvgGBAD/AAD9AAABBPwB
AwEC//8A/AEAAv0C/wYAAP4ACP4A+wAKCAABAAL5AQEHDfEDAQH+AAL7Av8BAAAC+QT8//4GBP/48woABwMAAP/+BP8AAfwE9P8AAP8M+wH79A/5AQIAAv//
BAACAv0EHQIA/wTvCvwNFeYJBf//AgH+AQECBfsB/gQB//8DA/8C+wIDBQABAAD8AAABBfgAAgABAv8AAgAFA/wFBAEBAAD9AwABAvsE/AT///8BBf4C/AME
BQAAA//+AAECBPkEAAAA/wED/wD//wP/+f//A/4GAAH/9wkCAwL7AgH1B/4FCfcI+v78AP8B/wD29wz39/gAAAAM+QL68hD2+v7/AAEA/wD++wf9A////wD4
/wD+BPr+/wAAAAACAAAA/gEA/QEB/wECAgAC/QAI/f8AAAABAAD//QMB/gAAAAACAAD//gIAAQAAAAD//wD/AQD9AAAAAQAB/wD//wEA//oA/wP6//8BBv34
+vwACPoKAgEB+AYHAQIA/wH8Av0B/gEBBAL/AP/7BP8DBPsC/gD+AP8AAAD8/Qb9/ggAAP3/CP4GAP0N/v8AAAAC/wAA/QP/BAL//wH1A/4BBvgBAv8A/wH/
/gD8AAH7AQYAAvwAC/4JAvkXAQT+/gD+Bf/9/wQBCAMAA/3zCf8IDu0R/v4DAf8I/wAF/wb+BAEA/wH+AP////wDBAr+AP/2C/8EBfkQAAAAAv8DAwAD/gAE
Af8CAAAA/gEBA/3/AwoCAAH5B/wCBPgKAwQAAP3+BAAAAvsGA///AgD7AQD9BP39Av8A/gH//gD8AAH6+gD/AP8K/QD58hD8Df8BAALu/wAFE/D//AAB/wAB
/wAD/wEA9v7//wAJ/QD6+A32BP4MAf8E+gQQDucM+gAA//8I/gH9+An//wECAv0DAwEGAP4JBAEAAP/9AQABBPsDCP7/A/35AgECB/kC/gAAAAAAAAAA/gP/
A/8AAAAB/gH9AP/7Dv//AAHwAQADEO4A/gL9AAEDAf/9/AX/AwYFAf0BCP8RCfIRAf///gH+///9Af/8Af8C+wEC+wD///z7BAD////8Av/+Af4A/QD/AAAA
Af/9/gP+Av8BAAAB/wACAP3/+f8AAQAGAf8B+wYBAfwCAf/+AgEDA/sFBgAAAAD6AQABBvkAAAAAAAABAAD+/QEABP///wD//wD/Af7/CP4AAQD+/wD+Av37
AQIA/wD8AAACA/0D/wAAAf8CAv8B/gAF/f8AAAAD/wD9/QT9/wD/AAH+/wACBAD/9P0AAP8H/AD79Qz4/f8CAAAG/wEC/gP/+QH3+wP9AP70+wv1BgMBAP/8
A/8FB/cF//4AAAEB/gD+/wL7AQAAAAIBAAD/AAD9AgIAAQD6AwAFBv0BAv8BAAEB/wAAAv7+/QH//gED/wD++wb9/f8E/gEH/QEA/QL9+gAAAAAH/wD/+AkA
+gIBAP8GAf8B+gYC/v8AAAAC/gD8/gL8AQAAAAAAAAAAAQD/BgEAAf76Av4CBvkD9AL+/wAEAAD9+Qr+AgAAAAD9AQABAv0ADgIEAAD7AQAKD+wBAAAAAAAB
/wD//wEA/wEA/wACAAAA/gIB+wIA//4GAAD99gn//AAAAP8FAAD++Qf/AQAAAAAAAAAA/wEACgEAAALzAv8DDfECAwD/AAD8AAD7AP//9QD///8K/gD99gz+
/wMAAv8BBQAFAP0H+v3/Af8E/gD++wj7/wQABAAABv8GAP8KAQb/AP//B/4A+v4K/wYA/v4DB/4F//wOCfn/AAL6/AD8BP36Bv7//wH6/wAAB/v5Cv4A/gL1
/gD/DPb4AQD9AAL9///9AwL6AQL+/wH0AwABB/4BAAD/AAABAf8A/wL+AQAAAP0G/wAAAP/9AQMA////Av8CAv4BBgABAAD8/wEAB/n/Bf8AAAD7/wABBvr/
BAIA/wH7Av//Af8AAgMAAP/9AQAABPoB/v4BAv8FAQID/AIE/wEDA/8DAgEIAfsJAQEAAAH+Af8B/wABAAAAA/4BAwADAP8H+gAAAAAFAAD++AYB/gIA//4E
AAAA/P8CDf0DAAL4/gEDDe/9B/4CAAL6/gECB/b9+QL/APwDAwD//QYC/gAAAP8I/wH8+AX+AgAAAAABAQABAP4A+/8AAf8I/gH+9wn9/v4HAgAI/AQH//8E
/v8AAAAF/wD++wf7+voEAf8L+AH++QX3AwABAAD+/gEAA/78BP//AAD6AAAABP3+Bv8A/wH3/gEACfj8/AEA//8BAv4A/AP/9AIC8gj29wICBgDyAQQB/wEA
BP4EAP4EBQAAAAH6AAACB/kA/f8AAAAFAAAA+wYBAQD/AAD+AAD+Af7+/gH9/wD/AgD+/QUC/wT//gEBA/39/gX8AwABAf//AAAEA/kD/AAAAAAI/wD79wj+
+f4CBPwKAAMC+gcGAAAAAAAAAAAA/wAA/QD/AAABAAD//wL9/fwAAv8I+AL//QL6A/8AAAEA/wD//wH+AQT/AAD6A/8CBfsCAAAAAAAAAAAA/wEB///+AAD9
Af8BAv8C+P4CAAAL/QH+9gz8AP8AAAABAAAA/wD//gD7AP/+Av34/gX6Bf8AAQD2Bv4DCvYFBvsBAAD6/gEBCPj+Cfr//wAD+QH7AAP3B/wAAQEA/AH9AP76
Bf4CAQH+/wECA/r/B/37/QD4A/39CAD1//8AAAAC/wD+/QX8AgAAAAH9/wD/BP3+AAAA/gIA/wD//wL9/f8CAP8G/QEA/AP8+AD9AAEF///9+gz5/QEAAv4G
AwAD+wQFBP8AAAD7AAD+A/78/QD/AAADAAD++wb/Af4EAAEC/AIEAQD++wACAP8K/gH/9wgAAP8AAAAD/wD+/QP9/QAAAAADAAD//AT/+AAAAv4GAgD/+gcA
CP4C/QP9/QADCvb7B/7/AAH4+QEACff3/wEAAP8CAAD//QIAAAAA/wACAf///wP9BQIAAAD6AwAKCvUG9/v9AwAA//8B/wb+/wAD/wAF/gEEAP8CAAAAAAAB
AAAA/wH/BQL/AAD5BAACBvoC/ff7+AQC9gDy9xHrAQAAAv8BAAD+////+/8DAf4M/gIA9wb/Bf//AAD6//8CCPv9/wEAAP8CAAEAAAL+Av4AAAAA/gD+Af/8
AQAAAQD+AQACAv4E/P4BAv8H/QL++Qf9BAD//wH7AAABBP/+/v8BAAAF/wD9+gL9/wIA/v8A/wD/AP8AAvcA+QIK8Af09A7wCPoBAgAC/AECBfn9C/r/AQP4
/AL+Bfn8+gAA/wAD/gH//QMBCQAAAAH3Af8CC/UBAgAAAv8BAQACA/0F////AAAA/wD+/QT8BwAAAAD3AQD+CPf+BPsGAAAD/QMIB/f8Cf8F/gMD/gEICfj9
BgIAAQH5Bf8DBfsD/gAAAP8DAf8A/QMCAQAAAAAAAAABAQAABf4CAAH9/QICBPz+/P8AAP8EAAH/+gcAAgAAAAD/AAAAAf8A/fzt7AT9Af3p/AHsBgL+AP38
/gAABvYFAfsAAAD//QH9Af35+/oHAv8M+wYIA/gDAv4AAQD/AAEBAv/+CQAAAAD5/gAACvb+/AAAAAAGAQD9+Qf+BQEB/wD8/wEBA/sDBv8AAQH7AAACBvv+
CP8BAQH5AQEEC/QE/gX/AP4AA/8CAgIFBf4AAf/8/wH/Bvz+AwQCAf/7BwAJBvgM/gQA/wD/A/4B/AIEAf4EAAD//wAFAQEAAAEBAAAB/gECAv8AEwAB/wHy
AQACEPABBgAA/wL3/wABCfj9/gD9AAADAQD8+gb8AwEAAAD+AgABBP0B9v4FAP8P+QME+AQDAQIAAAD+AwACAP0FAwEAAAD8AQABA/wC/AAB//8G/gD/+gT/
/wAAAAAB/gABAQH+BQAAAAH7AAABBPz/AwMAAAD6BQAHCPcI9wEAAP8HAAEB+QkBAP4AAP8E/QH+/QT7/v4AAAAF/AD7+gr3/fsAAf8D/wD8+gj8/v8AAP8E
/wD/+wQA/QEAAAD+AgACAvsA/gP/Av0FBf8C/AMI+v8AAP8G/gL++An/AQIAAP//AgABAf8C+QD+/wAFAAD48w38/QAAAP8C/wH//gL/A/4AAQEA/gD/Av/9
AAD/AAD+AAD+AAIAAwD/Av/8AgD/AAL//AAAAAAE/wH9+QUA/gAAAAADAAD//AUA/wD/AAAA/wD/AAD+C///AAD1/wD7CPb8/AQA/wABAwAA/QIFAAAAAAEC
AQAA/gIB/wAAAQADAQD++wMB+QAHAfsN+gQEAf0DB/7+/wD9Av/5APj8+f8AAP8I/gD99wr++gD/AAAF/gD9+gr7/QAAAv8CAQAA/gIC+/z8/wH9AAD4/gD5
AAL//gH/Av7//QH///8A/gEB/wD+/gH+Af4AAAEA/QH/AgD8AP8AAAAB/wD9/gP+Av8AAAH//f8BBf3+/QH/AAACAQAA/QIDAgIA/wD/AQAAAf0B/gABAAAH
/wD/+wMA+/8C//8E/QH//QL+Bv7/AAH7/AL/Bvv7Af0BAAIA/gABBP3+/f8AAAEB/wH9+gX/BAH9AgD4AwADCfcGAQP9AAD9A///AgAEBQAAAAL4AAABB/n+
+u/9+gQF9wTr7gnv/QEAAAADAQD//AQB9QH//gAC/wD++wr7Bv8BAAD+/wD/BPn+AP8AAAH4AAAGCfoB/QQBAP8HAwAB+QIIAf8AAAL/AAD/AAD++gABAQAH
AAH+9ggBAfsB/gP9+gH6AAH0AP4AAAAB/gH//wH+/wAAAAAC/wD//gL/9wj//wAJBP7/9AsK/P8AA/0GAgEC+wQD/wACAAAD/gEC/wAC//8AAAAC/gD+/gL+
AgAAAAAAAAACA/wDJ/EEAwLo+QMJINb6/////wEB/wH//gD++/8AAAAF/wD9+Qf9/gEAAAAAAv8C/v8CBf4CAAH//wEDBvgA/AAAAP8F/wD//AX+/gD/AP8C
Af/+/AX+CQD9/gHyBP79CPz7+///AAAGAP/++Qr8+wAD/wAH/QIB+QUAAQACAAAA/wECAf0BBQf//QH6Bf8ABf0B/gL/AAACAf///AMB+wD/AAAG/wAA+QgA
/AH/AP8GAf8A/wb//gAAAAADAAAA/gP/BQYMCgEBDv8gC+si/gEAAAD/AAABAAEA/QADAv0IAAIE+gEJBf/+AAD7Af/9A//9AwAAAAD/AP8CA///BwL//wH5
Av4CCfcBAgEAAgD+A/8CAvsEBQAC/wEAAAEGBvkAAAAA/wACAAD+/AP/FP/8BP/tBf4BEvEF/v0BAQAF/gEC/gIC9QQEAP0QAwEF9AcM+wAEAP8G+wMDAPwC
Av8DAv8GAAEIBPoEBP0A/wD+/QEABP/8B//9AQD4AAABBfwBAgAAAAD+AAAAAv8A/QEAAP4C/wD+/AT99wQAAP8IA/4A9QwE6vsA+/0R8wbw4x/rAgIDAP/7
/wMGAvwHAQAAAAD/AAAAAAD/AQEBAP7+AQEFBvwD+/0CAAAJ+wL/+wr58QL7/P8NAP3w6hf3Avr/AAP7/gD9AwL1AQAAAAAAAAAAAQABBAAAAAAAAAAAAf7+
EAP/AALsBf8ED/ADAP8AAAACAAD+/gL+AP8B/gAD/wAAAAH9/v//AP4F/QD4/AX4AgD/AAD9/wEBBfsB+v4AAf8G/gD89wz5+wH/AP8GAv/89wr/BAD8AAH4
Af79AwD6BAL9AQD7A/4BA/4B9v3+/v4N+QD08BPy/v//AP8G/gD8+gb7+wICAAAH/wEF/QIF+gIAAAEFAQAD/QMD4v/y9/8DAf3m5xfw/gD+/gABAP77/gP7
/gD/AAACAAD9+wb99gMCAP0Q/gIB9AgEAwAAAAD+AAAAA/3/AQAAAAD//wD+AAD+/QUAAAAABf0D+wQI8Pz///8S+wHx5hjy/gABAAACAQAC/gEC9wABBf0I
AwAB9wgF/AIBAv8DAwAD/gEHAgQA6wz1APoMB/L+B/7+AQD9A/8EBvoDAfsA/gT/+AH7/wTz+wAAAAAH/QD9+gb7AQAAAAD/AQAAAf//Av8C/wH//gADBfz9
AP//AAH8AQD9/gEA/QAA/wAF/wD++gf9/gAAAAAE/wD//AT/APv//wH++wL9AAX3AAAAAAAAAAABAgH/CAAAAAH2AQAHDvIBAQAAAAAAAAD/AAAA/QACAP8F
/QEA/AIA/AIA+wIC/wD6+QMAAAUB/wD/BQAH//sMAQEAAP8AAwADAP8FBP8AAAH+//8ABP7/AwACAAH7Av8DB/gB/gP/AAAAA/8A/QEE/AIAAAACAQAB/wEE
AwAE/QX+/AEEBvn6AgAAAAD7AAAABfv/FQP9AAPsAv8GFej+BP3/Af8A//8B/wP9Bv4EAQH/AAEMDPIDAgEAAP/+Af8AAv0A/AEAAP8CAQD//AQA/AUAAf8B
BP8C/QAI9f4AAAAO/QD68BH6Av8B/wH//gABA/3+CQAAAQDzAgAFD/IDBQD/AAD5/wD9Bvf9/gIB/wEAAQABAAEA/AQA/v0DAwD/+gEGBf0D/gEF+gP+/gH5
/QEBAP8EAQD++wMA/gAAAP8EAAD//AQAAgMAAP//A/8CAf0FCf0AAAH4AAABCPj8/wL+AAAIA/7/9wcC/v///QH+/v/7/QX5BQD+AQD8AQEABvgA+gL6AgAB
AwD7+goCAQX4B/X7DgAD/wMP//8AAAAB/wD//gL+//v8/gL8/QD2/Afz/gAAAAAF/wAA/QMACP8AAgD5AAEACPMA9QX8AP4HA///9BEICvr+/wT2/gD7CPv0
AAAAAAAAAAAAAAEAEAsE/gPgDfwUINwV+gL/A/4JB/4A9QgO/wAAAAAAAAD//gL/AP8CAAAA/wH/Av39AAQB/QH8/v//Af3++gcH/f8JAQEHAvcI9AAK/f8X
+wMK+/0J/QQAAP8CAwAB/QEG/AMEAwUABv0IAPwK+AQBAP8LAwD/8wcI/f4BAQED/gH//QP+/AEAAAEEAf8D/QYA//8AAAAC/wD//gL//wUF+wUM+wAA/gH4
AAD/AAACAAD+/gH/AwH/AAH7AQAABvr/BgAAAAH8AgADBfoBBwn+Bf35C/8MD/IS/gf9AP7+Cf4A/QQKAQACAAAC/QMDAv4ADAv7+wPzCf4DCPQF/QMAAAAC
AAD//QMAAP8AAv4CAQEC/wADAAAAAAD/AAABAv4AAAUAAP/7B/8GAf0MAgICAAL8Av8CA/wD+gMBAAAHAQEE+AgGEhb98wjmDfsMG+cMAgP+Av0ACP8B/v8I
AQAAAAD/AAD/Af///wEAAAACAf8A/QIA/v8AAAEC/gD//QX+CwIA/gTyAAAGEvEAAAIAAP8CAAAA/wEB/f8A/wEC/gD+/AX9+gH//v8J/AD68w78BAEAAAD7
AQEDB/kCDP39/wXz///9DPj0AP8AAAEA/wD+/wH9//4A/wEC/gD9/QT7CQD//wH0AP8AC/n6Av8A/wH8/QD9AgD5AwABAAD/AAECBvkA/AMA//8FAf/++QYB
/Ar9/v0AAP8EBf7/+/8AAAAI/gH9+Aj9Af8AAAD/AAABAf7+/gL9Av7+BAAHB/sGAAAAAAAC/wAAAAAAAAABAAACAAAB//8BCvcAAAD+9wL9B/nxA///AAH6
/wH6A/37BgAAAAD4AAACCPr/9AD6/QH8Cfv++wkDAP8AAP8A/gH+AQD6B/78AQH7Av76A//4//4AAAAB/QD9/gL7/gAAAP8D/wD+/AT//P0C/wEG/gAB/AAD
Bf7/AQH3AAABB/kCAv8E/gAC/QEDBfcBAvv//wD/AgD3+gX4//8AAAAA/gD9/wH8AAAAAAAAAAD//wH//wABAAAD/gH//QL+/QIBAP8GAv8A+gQF/wAAAAAB
AAAA/wH//wD//gEB///7+wj58QL///8L/wD68BH9/gAAAAACAAD//gP//v8AAAAC/wD//QP++/sEAAMK+AQGAgD5AP8AAQD/AAAAAAABEQQH9wX1Af8NF+IB
/wAAAAABAAAA/wH/BQECAAD+AAEDBvkC/QMAAAEBAf8A/AQC+QAAAP8F/wD9+wb/Bf//A/8AAv8AAf4D//z/CP4FAQEA//8E5/379f0Q+QDw7hDt//8B/gEC
/gAA/wH++gAAAAAF/wD++wb++QAC//8I/QIA9wkA/wj/A/39D/0H//kU+wAAAAAG/wD/+wX//v8AAAAD/gD//QP97v/8B/cK/gL/8hQMAAAAAv8CAQAB/gIC
A/8BAAD/AAADA/wB/wEAAP8DAQAA/AQCAgIA/wH6Av7/A/4AAQMAAf/8BAAFBfoL/AH///8HAQD/+AgB/AAAAAED/wD//AT//AADAAEF/QIFAAID/gAAAP8F
AAD/+wUABgAAAAH4AAACCvf/+f4AAQEH/gD99wz+Af8D/wAE/gECAvoAAP8AAAAC/wD//wH+AgAAAAAB/gAAA/z++/7/Af8D/wD+/Aj+AP8CAv8GAAIC/f8G
/f/+Av8DAAL9+gn/AgABAv7/AQECAvwEBQD/AAD9AAD+BP38AAEA/gH9Af8DAgAAB/v59Qbq+wH6D//l/AAAAAAD/wD//QT9AQAAAf8BAQEEA/4B/gEAAP8C
Af8A/AMC/gT////9Bf8B/wAE/AAA/wH//QH+/wD9Cf0B/wD0+wIBEPD3AwAAAAD7AAACBvwBBv8AAAH4/wEACPgC9wH/Av4KAQID9wgI/wH/BP4CAwAFAAEI
/wD/AAD+AAD9/gX9/QABAP8IAAEA+QQB9wH6/QH5Av32+A/3/AAAAP8GAAD7+Af9CQAAAAH4/wADC/UA+QIA/wAGAf/89Qr/Cv8AAAD6/gH/Cff8AAD/AAH+
AAAA/wMB8g336QACBwED8gb+AAL+/wD8BP4CAgIABAAA/wD6AQAABPz+BQz//gLyCP39Bf4C/wX/APwAAwAFBP0K/QAAAAAEAAD/+wX//AAAAP8G/wD++gb+
/wAAAAAEAAD//QMBCP8AAAD6/wD9Bvn9CgABAQH0AQEEDPEC/P8AAAAEAAD++gX//AkAAAH/Bvz/+wQFAv0A/wL+/AD9AQL2AgAB/wH/AAAFBP0BAv7/AAH4
/wAECvr+AAEAAP8AAv8BAAAB+AEBAv4LAQEA9gsC+f///wEH/gD8+Av6/QT/AAP9Bv0B/gQFAAAA/////wD+AQD8AgEAAAH+AQABAgD//QT//wAABP//+ggF
//8AAAAB/gD+/QP9/QAAAAAEAAAB/AUA/v8AAAAD/gD+/AX9/gT9AAAABP//+wMH/wAAAAABAAAA/wEA//8AAf8D/wD9/AT8/wEA///8Af8AAQH//f/+/wED
/gH//QUAAPz9BAAB/wH//gL9+vr9Af4D+wD7/gfz/wACAAAD/wEC/wAC/QAAAP8BAgD++gIE/v8AAAAD/wD+/AP+Bf8C/gP9/AICCfX9AP/+AP0E+QL7/QH6
AAAAAAAC/gD9/QP76w0BAPsODAAG8gsW/v4AAAL7AAAEBQH//wEAAAABAAD//gEBAwAAAAH9AAABBPwA+gT++v0D/wH7+Qb+8QL//gAK/gD98gwC//8AAAAC
/wD//gIABwEA/wD4/wABCff//wAAAAABAAAA/gIA9QL///8KAAD78hD/Bf8BAAD+/QEABvr9AgEB/wL+/QEABfz9/QH///4E/wH8+gf73Pry8PsW9APf4h7m
9gf0/P4GB/fm4xr7B///AQH3AQABCvYAAgABAAEB/wECAv7/AwP/AP7+BP8CAv0G//8AAAEB/gD//wL+//8BAAAE/gAB/wEAAQAA/gIB/gD+/gH9//8BAf8B
/wEB/gEE/AH/AAAFAP/++wf+/QAAAAAF/wD/+wX/+/8AAAAH/gD++Qj9AwABAAD9AAEFBP0DAwMAAAD5AQADCPcC/wIA/wAAAf8B/gP/AQAAAAD+AAAAAv4A
9v8GAf0O/wEE+v4FAwL//v79BvwAAvr/AAAAAAAAAAAAAAD//PwA/gEAAP79+wb9AQD9AP/8Af78AAD9/AAAAAAG/wH++gX/AwIA/wH8AP8AA/wD/P8CAP8F
+wIB/wL/+gAA//8I/gH79wj8/v8A/wAD/gD+/AT8Bf8AAAD8/QH/Bvn9AQADAAAB/gEDBPoBAQAAAAD/AAAAAf8AAAAAAAAAAAAAAP8AA/8CAAAA/gH+Af/8
/QMAAQABBf//+AYG/QD//wEDAP/8+gf9CfwAAQH4/AAEDvP5/gAAAAABAAD+/QL/AAAAAAABAAAA/wH/AAAAAAAAAAABAQAA+wEA/wADAf//+wQAAgAAAAD9
AAACA/wC/Ab+//0ABv4D/wQE/QEAAAADAQD/+wQB9QICBfkLAgII/QcK/v4C+wf6+QL9BP/u/gMAAAH9Af8CAQED/gACAAAC/gAEAQAB/wEAAAAAAgAEAP8E
AwAAAAD+AQD/Af8AAQAAAAABAAAAAAD//P4AAP8E/wH++gb/Bf8CAgH9/wACBvcB8f/79wMH+QDv6RDvAQAAAAAAAAAAAQD//v8AAP8B/gD9/AX8AQAA/gH/
/////wL/AAABAAD/AQAA/wACBQAAAAD9AAAABPkABAAB/wH7/wAEBfoA/QUBAAAAA/8C/QEGAQMC/wD7AgEEAvYJ/v7+Af8GAAL7+Qj//v4AAAAD/gH9/AP8
CP8AAAH5AAADCPcAAwABAAH8/QICBvr/+QABAP8J/gH/9wr+AP8AAP8A/wD9/wD+Af//AAD//wD9/gP9Af4B/gEA/gD/AAH8A/7/AAP6/v8BBv76AwADAAH+
/gEDA/sB+wAAAAAF/wD69g36DP0BCfkEBQEGAfQOBwABAAD5AQADCfgABv8AAP/7AQD/BPkBBQgFAAP+Bv8OBvgSBAABAAD/AQACBfoBBP8AAAL5AAEBBfsB
AQD/AQD9Av8BA/0ACAIAAf/5Bf8HB/YIAv8AAAEA/wABAgD8AQL5AAL6BP/6/QX/+v77AQIE/QD//gvyBAL/AAD4A/8DBf0AAP8CAv8G/wEEAQAC/P//AAEG
/gD++Qn8AAH/Af8AAv8EAgAE9vwE//8R+gMB9An//v8AAv4CAAAA/QEEAgD/AAD9/wD/AgD/AgAAAAH/Af//Af/+AgMBAP4FAQEEA/sC9v8A/wIKAAAC+wj7
GPsB+gPx/AIAF+3yAgEBAAD+/wECA/0CAwEAAAD+AQABA/wBAf8AAAD9/gD/AgD9/gQAAAAABP8B/wEFCv8B///8/AEFC/f9/wABAAAFAAH+/AP/BgIAAP/+
AgD+AvwCAf4CAAAD/QIBAP79/QD8AQEDAgD++gb+AQAA/gH+/gD8/wH89gD+AQEIAAABAQn1AgACAAH//wACAv0A/gD/AAH9/wD7/wL7/gAAAQACAAAA/gAB
BQD/AAD8AQD/A/7+/QEAAAAEAv8B/AMD+wAAAAAEAQD/+gUAAAD//wH//wH6+wb8BP//AAD8Af/+A/z/8/7+/gIH/vz69hPy/QAAAP8F/wD9+wX+/AIB/gEB
/wD8+wP6/wD9AAD/AAD+/QT8AP8AAAH+AgABAP8CEf7+/wHsAQD/EO7/AAECAAACAQEDAf4E+f3/AAIB/gEA/Qr1BP8AAAH7AAAABPz++AD/AAAB/gEC/Qf+
/gIAAP/9AgADAQED+gUDAP4IAQH99QgE/AAAAP8F/gD9+wb9/wMAAP8BBAAD/QEHA/8AAAD7/wD/A/3+//39A/4BAQD++gkC+/7/AAAI/gD89gz9AgUABfwH
DP4G/f8P/wD/AAAAAAD9/AL/+Qv8AAL6C/v///4J/P//AAAF/wD8+Aj+9wIA//0O/wD99Av/AgABAP///wEBA/z/Afv8/v/7/gD9BwT4+AQAAv0DBv8B+QgH
/AAAAAAF/wD++gb+AwAAAAH7/wAABfv/Bf4BAAH+/QEABvv7/P//AAP4AQAEBv4A/QAAAv4FAQEA+wMDAAAD//8E/QIB/f8BAwAAAf/9AAABA/wDB/j/+gQE
+AL8Af/yE/7+/wLtAP4BEe/8+f8BAP8I/gD/+gf+/P4AAAAG/QD8+Qj8AAAAAAABAAD+AAD/AgIAAQH9AQD/A/wB/gAAAAADAAD//AT/Av8AAAD+/wAAAv7/
/QIA/wABBP0A+QYC9P//AP8L/gL98xH+//8AAAABAAAA/gL+Bf8AAAH7AAABB/v+AgEAAAD+AwABAf4EAQL9/wP9Af4CAgIAAv8A/wH8/gECBf3+AP8AAAAB
/wAA/gL/AgAAAAD//v8AA/77AP///wL+/AH8/wP47fz+/wX/+AH++Qz3AQAAAAD/AAAAAAD/+f8AAv8IAAD/9wkC/v0AAv4C/wAA/wL/A/8AAAD/AAAAAf4A
+f3//AX69wD/BgDt/RIB9/wBCP0NBQQPAAL/AP//Av8A/gMBAPwC/wAI+gIA/QP7/P8A/wEC/gAB/QX8+gH/AAAEAQD89wsA/QMAAP/9A/8IAwADAAAAAv8C
AgAC/wAFAAD/AAH+A/8AAgIB+P8D+gQH+AMA+wj3/QIAAAADAQD//AMCAAQA/f8BAQAA/gEAAQAAAAD+AAABAv4AC/4B/QL3/AD9Cvb2AgH/Af//AAAABPwB
C/z+/wL3+wD8Cvj0AgEAAAABAgAA/gAEAwAAAv/+AwADAv0G+wAAAAACAAD//AT/AfwAAAAB+wH6/QP2/P8EAf4I/wEG/QIGA/8AAf8CAAAA/wABAQAAAAAA
/wAAAf//A/z/AQD8/gH+A/77A/3/AgD9/wH+A///BP8BAQD7+wEBBfz/////AAEC/wAB/gL/AQD/AAH/AAABAP//+f/+AAAE/wD59gb8Gd719g/f+P3yEfHr
4gcA8PwY/v7/8Rj25Pjn+v4KAQDl6gsD/wAA/wEA/wD//wL//gD+AAL/////AAP9AP//Af4CAAH++wX/AAAAAAABAAD+/gL/BvwAAAAA+gL+Af75+/39AAH+
/QD6/Ar0/P8AAAAE/gH8+QX+/vr/AAEH+wD8+gb3BgID///6AwEFBPwH+v8AAAAGAAD++An/BP8A/wD//wEA///9DAUAAP72BP8FDPQH/wAAAAABAQAA/wQA
AAAAAAAA/wD//wH+8vgBAP8S9QT68Av2A/7+AAH9/gD6/wP5+QAAAAAGAAD9+Af/Bv/+AAH5AP//Bvj9/P4AAQABAf///AT+AQMAAP4AAv4DA/8A+gD9AAED
///8+wv6Af8AAAH7AQADBfsB+hP5Bf3+EP4H+wUdAQAAAQAAAQABAAD/Bv4DAAH9/gEDBvb+B/7+/QP2/QD9Cf71/wMAAf4BAwAC/gEGAAf8+wD3B/0BA/4E
BgP/AQD6B///Af4G+//9Af0KAQD89ggD/P4AAf8K/QH9+QT9Af4EB/4OAQIN/v0KAf8AAwABAQAFAv8EAQAABP4BBAAFAv0J/QH/Av4FBP8C+gUGAv8AAQAA
/wIDA/4C+AP8APwBBvwHAgYD/gABAP8EAf8B/gL/AgAAAAD/AAAAAf//7v/9Av4QAv/87Rb/BgMA/v/7AQACBvgA/QAAAv8EAQAA/QMBAv7//v4DBAEA+QD9
//79Av8AAf77/Aj7/QAAAf8EAQEB+wUBA/8AAAH9/gABA/79CQUD/gD6CPwGA/wG/wEA/gD/Af8BAAL/AP8AAAAA/wD+AAH+/vwBAAEI/AD6+gf2/wAAAAAA
/gH/AAD/BP0BAAL8/QEABf38CwEC/wD2AgAGDu8DAQAAAAEAAQD//wH+CP7//gL4/v/4Avv3B/0D/wD6AAIJDfv6AAAAAf8AAAEDBP0CA/8A/wH8/gABB/v8
CQP9AAHzBv8ABvsD/QAAAAEBAAACAQL///8DAP8E/gIB/wH9Bf0A+wT7A/4ECf36/QAAAf8FAAD/+wQBAf8AAv8BAQACAf0E+/7+AAH6///9AAX9//8AAAAC
/wD//QP+APf8+Qrx+QEABAjr/P4A/gEE/QD5+Qb3/AH+AAABAf/9/QX+AAD/AAD+Af/+Av/++vkF/QQH+QMF/gD2/P0AAv4O/gD+9Qv/Bv8AAAH5AAD/BvgA
AAAAAAABAAD//wH//QAA//8BAP///wT99AcG8QQHAv4N//r8BwX/Av/2BgAGC/cM/QEBAAEDAQAB/AEE/wABAAD/AAACAv8A/v8AAAAD/wD//QP/AP8EAAAK
/gIA/P78+AEB/gAJ/gEA9wgB/QQBAAH9BP4IBf4GBv4A/wD6/wD+A/z8AAQCAgAEBf4G//0I/QEAAP8EA//9+QUCBf4AAAD7/gEABPsAAv8CAAEA/gACA/v+
AgAAAAD/AAAAAf4A/QQAAAABAf///AMC//8A/wIC///7/gP4AQD+AAD7AAABBAD/Av0C/AT5+f/9BQDyAf8AAAEAAP8CAP8BAQP/AAD9BP8CAv4EAAADAAAH
/wIGAfkF+Pb6/v4K/P/0+QvvAAAA/wAB/wH//wP8BAAAAP/7AQD/BfoBAgAAAAD8AAAAA/7/A//9AP/9Av/9BAL6BQD9AP/4Af/8CPwB9wMA/wAIAQAA9gYF
B/4C/gH9/gAABfv6AAAAAAEAAAAA/gL/8v0F/QEX9gP/8Q7z/f8DAP8H/QIB/QEA+wEAAAAHAQAB+gUBBf8D/wH8/wIDBPn/BAEAAP/8AQAABfkA+P8B//8N
/gD+8gz//f8AAQAB/QEBAQD98QT6/v4DA/718xAB/gMAAP4CAgADAAAEA/4AAAH9/QH+BPv7+f79/gAK/f/58RH2/f/+AAAD/wD7+gn79vwE9v4R+AP07wnt
+gABAP8I/gAA+AYB/P8AAAAG/gD/+wb+BQAA/gD7AAAABvz/AwAD/gAA/QIDA/cABf8C/gL6/QEFCfn//gMBAP8FAgAF/v4GAPoA/wAE+wDz9Qn0/wAAAAAA
AQD//wAAAv8B/wH//wH+/wD7AP8FAP8H/gIG//wF9Pz+AAIP/AD77BL6AP8AAAAAAAD//wEA4Qfv8P8MAvnv5B32Bv7/AAL6/gD+Bfr8/gQB/f4FAv8B+wIB
B/8AAAH5//8ACvf8AQAAAAD/AAABAf8BAP8AAQAE/wACAf8A/v8AAAAC/wD//QP//gAAAAABAAD//gL+/gAAAAACAAAA/wP+/wAAAP8AAf///wEAAgAAAAD/
AAAAAvwA/v8AAAAD/wD++wX9//7/AAL/AP/+/wL+Bv8AAAD4AAABB/gBAP/9AgH7BP7+AAL/BQAAAAD6/wACB/gA+wAAAP8H/gH89wf/BAH/AAH7A///Af8A
/wEAAP8BAQAA/gED/v8A/wEE/wAA+wf8/P8B/wIC/gEB/gb+AQICAAAAAAEFA/sHBAEA/gH7AAD/A/7/A/8A/wD9/wD/A/v8//8AAAAB/wD+/wL9Av8AAAH5
AAH9Av39AAL//wH/Af8AAAH9AgEC/gD//gEDA/z/AAD/AAL7AAAAAwH5/wAAAQAAAAABAP8D/wAA/wAB/wD//wL9AAAAAAAAAAAAAf8A//8AAAAD/wH//QIB
//8CAAAD/QEAAP/+/AL//wACAv/8+AgBCQIAAAH6AQEHC/IH+P4CAP8M/QEA9wz/AP8AAAAB/wD//wH+/v8AA/4EAQAB+wQGCAQAAAD0Bf8HDPIK+wAAAAEC
/QH/AAT7/gEAAAD+Bf8DAP8G//wCAQEF/wEFAP0C9gAABP4LAAAB9gcG+gEAAAEI/wAB+gn//QD+Af8AAgACAAEF////AAAA/wAAAAP9AA3/+wEACf8D+goP
AgAAAAD/AQD/Af8D/QAAAAAE/wH++wX+BAEA/wH9AQAAAv0A/wAAAAABAAAA/gIA/gAAAAAD/wD//QP+AwEAAAH4Av8ECPoCBgIAAAD6AgAABfsA/v4AAAAD
/gD+/QT75Pn3/P8N+/3r5x/t+gH8AAECA/v49wz3A/8AAAL9/wEABPz+/QAAAP8FAAD++gYA/AL/AgABBv8A+gcGAAAAAAAAAAD//wH/AgD/AAH9Av/9AAH9
BP8A/wH/AAD/AwD6AgQA///8Bf8EBPsH/P8AAAAE/wD/+wb9AAAE/wAC/AIEAv0DAQAAAAD+AAAAAv7/BAD/AAH5AAD8Bfv8/wABAAAF/wED/gECAQAABP0B
AwAFAf4I9vT1Av/4BwD9BgQB/P/+AAABAAD8/An7AAUCAPwABQAGAf8K+/8AAQAE/QH8+wf7AwH/AP/7A/8BBPsCBP8A/wAC/wH8/v/7/f8BAP8HAAD/+gf/
Af0B/wAB/AH9/wL3/wP//wD7A/8FCPsFBP8AAQH7AAACB/oAAQH9AAH+A////wIBAf4AAQAA/wD//wH+//8A/QMB/AD9/QX4/f8AAAEH/wH/+Qb+Af8AAv8A
AQABAf///gEAAP8DAQAB/QMDAP4AAQAC/QH9/gH/AP8AAAH/Av8BAf8A/gD+AP8BAAD9/Qb9A/4AAAH+/wEBBPv+/wAAAAAC/wD//gL+Bv8CAAD6/QIDCfQB
Bv//AAH5AAABB/j+CQD/AAH3AP8ACvX+BP8AAAH6AQADBP4B/fv/AQEB/wD9+wn7AQD/AP/+AQD9/wEA/f0B/wEG/AH9+wf4/wAAAAACAAD//gIAAP8AAgEA
AQAEAv///gMA/wAAAv4B/QICAgAAAAH9AAABA/4A7/b5/QQI8gHi6Rzc//8A/gEA/gD+AAH7/wAAAAACAAD//gL/AAAAAAAAAAAA/wH/Bf8AAAAA/gD+AAD5
/f3/AgEAAP/9+wb+/P8A/wAG/gD8+Aj9/QAAAAAEAAD++wb/AAD+AAH/AP/+/gL9B/7/AAH5/wD7BP/2+QH/AP8FAQAA+gYD/f//Af8EAQAA+gcCAgIAAP/5
AQADB/0DBQAA/gH7AP//BPsABQAA/gL7AAD/A/wA+v8AAP8J/wD99Qr//v8AAAAE/gD++wX+CPv+AAEH/gL+//n+Af0DAf4G+gIGAvkA//8AAQACAAD//gL/
AAAAAAAAAAAAAAEAAAABAAADAf8B/gEBA/8AAQD9AAADBfsB/QAA/wAD/wD+/QT8/QAAAAADAAD//AT/+Qv5A/z9Dv4C/AYT+wv5Afz3DvwB/wAQD////wHx
//8EEfD+AAAAAAABAAAA/wEACAAB/wH4AAACC/UC/wAAAAAD/wD//AP/+/7///8G/QH7+Qn6/gAAAAAD/wD//QP//QQG/QIK/QIQAgAO/AAA/gEE/wD9+gf9
/P8AA/8HAAEA+QcB9wAAAAAKAAD+9Az///8B///9A/8FAvoC+wQBAAADA/8C+wIGEA4DA/z5Ef4aFuodA/oM/gIN9gIPCfb9/P8BAf8I/gH9+Qb+9Qr9+gAH
Cfr97xkE9gMAAAAGBP8D9woI//8AAAABAAD//gL///8BAAEC/QD/AQD69//6/wEC///39RD4BQD/AAD6AQAABfsB/wEAAAACAQAA/QIA/AAAAAACAgAB/AMB
BAIAAAD7AgADBfsDAQIAAAD+AgACAf4E/gEAAP8FAv/9+wQB/uUH//oL7gv+AwbrAv8AAAD9/wAAA/3+9gAAAP8H/wD++Qr9/QAAAAAE/wD+/AX//AMAAP4B
BAEA+wUFBf8AAAD9/wD+A/v/Bv4BAP/8/AIAB/r7Av4AAAAC/gH//wH8+QABAP8K/QAA9gr/AP4AAQACAAD//wL/Af//AAD+/wD+Av/9A/sCAQAF+wIBAvv+
Av8AAAD+/wD+Af3//wH/AAD/Av7//AMCCAEBAAH+/gICBPkB/gAAAAAC/wD+/gH9/v8AAAAD/gD9/gL8/QEAAAACAAD/+wQB/gAAAP8CAAD9/AT+AP8A/wAB
AAD+/QP7AAAAAAD/AP8BAgAABP8CAAD8/wEEB/gDDAABAQD8AAEDCfQD//8AAAAC/wD9/AX9Cvv/AALz+wH/D/X3/f8AAAAE/gD/+wX+AwEAAAABAQABAv4E
AP4CAgAD/QEDAgH6CwAB/wL2Af8CCfQC/f4I/wAL+gMGAPv+AgAAAAH+AQAAAf0BAwEAAAD+AQACA/wDFfn5/wL0/v77C/7y/AACAf4GAQAD/QECAwIAAf4C
AgD9/AIBAv8A/gL9///+AgH5AP4AAAAD/wD/+wT+/wAAAAAAAAD//gP+AQD/AAAAAf8AAP8AAgAAAAD//gAAAgD+AgIAAP/+Av8AAAACDAEAAQDzAgIHDvUH
AQH/AAD+/wH8AAP7AQAAAAD+/wH/Av7/+/sDAAME+gMC/AX8DPkA/Qby9wMHF+71+P4B/wAD/v/++gb/AAP//wD7A/4HCPkHAP8AAAAC/gAAAAH8+wD/AAAA
Av8A/AcBAwEAAP//AgACAf0EAAAAAAH+/wEFBP0CC/kD+wT2+gEGDfT2/QIBAf4FAQAC+wIH/wEB/QIB/wABAAH+BAkDCPv6D/8RBfUfAf8AAAD+AAEAAf4A
/QL/AAABAf8A/QQC/gAAAAACAAAA/QP///4AAf8D/wEBAAL+/goCA/wDCP8MAvkSBvwDAAH+/QH/A/38Av7//AT5/wD8A/75Af8EAP8H/AMF//wD/AMA/gAC
Av8A/AUG+v/7Af76A/75+QgCAQAAAAAAAAD//wL/AQAAAQD/AAABAf8B/gAAAAACAAD//QT/Av/7/wP4/gH5AAP6BgQCBfwDDAEJ//wUAgAAAAABAAEAAfz+
Bv8CAAH9/QEDCfb+8v8A/AEJ/AH49A/2/gAA/gEE/gD+/AT+/gAAAAAD/wD//AT/CAAAAAH3AgADCvUC5PP+Bv4f9ALu3yDv/f0BAQEG/QAA+gH/AwAAAAD7
AAACBfsB9/8C//8P/QH+8g3//QAAAAEAAAADAAQA/wAAAf8DAQAA/QIDAQAABP3/AwEGAv4JCAEB9QX1/QAADfL3/v0AAgAF/QIA/gMC/wAAAf8CAQAA/QMA
/v8AAP8C/wD+/gP+BQEB/wL9AQEFBvoJ/QAB/wIB/wD8+wb7Af4A+wED+wL7/AP3BP8AAAD//wEBA/sAA/0AAgD+AAAAAv0AFP0BAgD2AP8EC+7//QAAAAAC
AAD//AMB//8AAAD/AAAA/wEA/wAAAAADAAD//AT/BP/9AAL7AP79BAD4Af4AAAAC+wL/AAP5//8AAAH/AQABAQD///8AAAEB/wD+/gP+DAD+AQHxAv7+Cf77
Av4AAAAB/QD9/wL86QT+//0OBP786hkDAgAB/wD+/wECBfsA+PoD/QMP9AT78xDtAAAAAAAB/wD/AAH+AQAAAAAAAAAAAfwA4wAAAvsV/wD35BsAAAQCAP4B
BAAEAfwKAAAAAAECAP8A//8BAAAAAAAAAAAAAAD/AgD+AAH3A/8CBf0DBQD+AAD6Av/9AQD/6Ar/BfsRCf774SAMAP8AAAAB/wAA/wL9AQQA/wH9BP8DAvwH
+QoAA/4DCvwC9gkOAAABAAAD/wAA/wH//wIAAAAAAgAB/wAEAf0AAAEA/AH9AAH6Afj9BP0DAAD7/QP+Cf8AAwD5BP8ACfkAA/0AAQH3AQADBvwD+/8AAP8J
/gD/+gr+Af77/gL7/gD4AQb0+///AP8FAAD++QgAAQAAAAD/AAAAAf////8CAAAC/gL//gIA/wAC/gMBAAAC//7/BQAA/gL7/wAABfv9BwQBAAH2BP4DCfMD
//3//wL8/gD7Av34/AAAAP8E/wD++wX///z/AAAF/QD9/Ab59///AAAHAAD/+Qr+AgL/Af/+BAD/AAAB/v8AAf8E/wD//QH/+wAAAP8HAAD79gv/C/0C/gP4
/QAED/X6/f8AAAAF/wD/+wb++wAB/wIH/QAA/AP9AQIA////Av4CAv4BAv4CAAH+/P8DBP76/AAA/wAH/QD5+Qj58Pr//v8O8gTv6hPw/wD/AAAAAP///gMA
CQAAAAD2AAAACvQAAP8AAAAA/wD/Af///QADAAAI/gEC/QIC/AH+AP8CAv/9+QcA/QAA/wADAAD++wT+/wD//wH+/wD9AQD98+72B/wH9gb9AQrxBP//AAH6
AQADBf4AA/8AAP/9/wD9A/z+AAAAAAAAAAAA/wH/+QEAAQAFAgAA+gYC/gAAAAAE/wD//AT+/AP/AAH+A///+wYC//4AAAEB/gD+/wL9/wEAAAACAgAB/gED
/wQBAAAEBP8B+gQCAQD//wH9/gD+AQH9AwAAAAD7AAAABPsBBQQBAP/6BAAHCPYKAwH9AAD+Av7+AgD9AAIA/QL////+/wL9+AH/AP4I/wD+9wkA+wD//wIA
/gD//Af8AAAAA/8CAQEEAv0FAAD+AAD/AP/9/gL+/f8A/wAE/wD9+gX9/QQA/v8BBP8B/AIH/gAAAAAEAAD//QP/AP4AAAH//QH/A/3+DwAB/gHvAwADEewB
+wIA/wECAf/++gf//f8AAP8FAAD9+wT/Av8AAAH9AAABAvwA/AEDAP8F/gIC/QAFCvwCAQH7+wEECvX/+/8AAAEE/wD8+Qj9+/8AAf4F/wH9+gj8/gMA/wEB
AP/9/AMB/gQBAAABAwEE//4KAwAEAAAF/gIEAvoC/gEAAAD+AAECAQED/f//AAAC/wD9+wf9Bv8A/wH6/gEDB/kABQT+AP/3Bv4BBfwF/gAAAf8EAQD++gX/
AAAAAAABAAH//gEAAAAAAAAAAAAAAAD/BP8AAAH6AAEBBfv+A/7/AQD/AP//AAD+AP8AAAAB/wD//wH+AAT/AAH8A/8BAP8D/AEA/gAEAAD89wj//AEA//8G
AAD9+QYAAgAAAAH9AQABBPwBAQUAAP78Bv4EAv0I/f8AAP8G/gH++wf8/gMAAAEBAv7//AMCBf8D/gL8/wAHCvMCAf8AAAD+AAAAA/3/BQL/AAH5A/8BBvgF
AAH9BP0ABP7+/QYC/gAAAAADAAD//QMA/AADAf4K/wIG/QEEAP4AAQAB/gD9/gP7AgAAAQD/AAAAAv4AAgAA/wEAAAADA/7//P4AAAEE/wD++wb9AgL7/gH+
Af/2/QH5AP0AAAAC/QH8/gP5BQD//wD1AAADCvYCBAEAAAD7AQABBfoD/AD9Bv78AwIB/ggCBv8AAQD7AAAFCfYD/f7+AQAD/wH//gb/A/8AAv8CAgAB/gAE
A/0AAAH9/wD9AAT4+P8AAAAF/wD79wn8/AP/AP8GAv///AQA+AL/AP8JAQD99gwA/wAAAAAAAQAAAQAAAAIA/AP2AP8ECfr9+QAAAAAH/gD99wn//gABAAAC
/wEA/gMAAQAAAAD/AAAAAf8A/wIAAP/+AgAEA/8BAgIA/v8A/QD9Avn+9xABAvkNCP0K9wIaBf4B/wIA/QEEBvz8/wAAAAAD/wD9/QP9/AADAPwH/gIKAvkF
AP8C/gAH+gIA/v77EP8H+wH//gELDPX39gX8//4FBf778wwB9f8BAAAN/QH58hH6/QMA/wD+A/8CA/4D/wEAAAAAAAABAP8EAgAAAAD/AAABAf0BAQEAAAAA
AQAA/wEAAgIAAP//AAADBfwDAgIB/wL8AP8ABfwA/AIAAAADAAD++gcCAAAAAAAAAAAA/wH//f8BAAAC/QMEA/4AAP8BAAAC/wAB/wIA/QQC+Qb8/v0C/AUD
Bv8AAAH4/wADCvf+/AP/AP4DAv8C/gQDAAACAAAF/gIB/v8BB/wAAQD7/wABBvr/AP8AAgABAQAC//8CCgz9+wPyDfwEB/cM/wAAAgACAAEB/wIAAf0AAv4A
AAAB/gIB+wUAAAADBf7+9wgG+wkAAf8CCv0H/P8TAwAAAAD7/wD/Bfz8/wAAAAAD/wD//gP9/v8AAQAC/wD//QP//v8AAQADAAD//AQA+AMEAf4QAAEG+/8J
/f4AAAAE/gD9+wf69AAM/f8V+wMC8QkC/gQAAf//BP8D/gAI9wEB/f8M/v/89Q39Av8AAAEA/wD/Af78/P8A/wAF/wD9+gf9/QEAAAAEAAD/+wUD/gEAAAAD
AAH//AMC+QEAAAEHAQAC9wkEBgAC/wD7AQD9Af7++v8AAAEK/wH/9Qv8HAH6/gHpBv//GeT/A/3/AAL8/wH9Bf39BP8B/wD9AAECBPoCBv7+/wP3/v//Bvz5
/QAA/wEF/wH9+gb/+gEA/wEGAAD++QcD/wEA//8E/wD++QUDBf8AAQD6/wEBA/8B/v8BAAAH/wEA/AP+CQICBv33CAEODfEP/wAAAQD/Av8CAAAD9AEB//4O
/gL/9wj9/gEAAP8BAAH+/gAB+QH///8HAv/68w78+wAAAAAHAAD9+Aj9BPv+/wH9/AD+CADv/gAA/wAD/wD+/QT8BP8AAAH9/wAABPz++P4AAQAF//8A/Af+
/wAAAAAAAAD//gIA/P8BAP8I/QD/9wr+AAIAAP8AAv4BAP8B+/8AAAAG/gD++Qj9AwAA/wD+AAABA/4A/gACAP8G+wH//QL+AAACAP8D+wL/////AfoCAAEE
+wP+/gD8+Pn79Qr69vz4Bwzl/f8AAAAE/wD++QgA+wABAAAG/wEB+wUBAgMCAf//AwEGBfwI/P8AAQAH/gH89Qz8BwAAAAH2Av8ACfYCAAAAAAEBAQD+/wP/
AAAAAAAAAAD/AAAA/QAAAAACAAACAAQCA/4BAAL8/wD/BP77/QEA/wAD/wD//QT/BQEAAAL8//8CB/sAAv7/AAH8///+AAD9Bf4AAQD8/gAAB/n++AX///4G
BP//+QgGAP8B/wAC/wAA/wD+AgAAAAD9AAABA/0AAAAAAAABAAAAAAD/Bf8AAgD6AgACBvoEAQAAAAABAAAA/gIABgAAAAD6AAD/Bvn+Af4A/wH//wD+Af/9
Af8AAAH/AQACAv/+//8A/wAC/QD+/gL9/wAAAAACAAD//gP/BAAAAAD8AAABBfz/Dv//AALxAAD/DPX9/AAAAAAE/wAB/QUAAf0CAQAG/QEB/v/9/AAA/gAF
/gD7+Qf7/QAAAf8DAQAA/QMEBAL8Av79Bv78//4H/AH9Av8HAv759Qv/CQAA/wD3AAACCvQBAv8AAAD+/wABAv4A/QIG+gAHAQD/+gL/+/4FAP8L/AMD+QQA
/Qf/AP4EBgAD/AQM/wIAAAD/AgADAvsF/wAAAAEAAAD//wH8+gABAQACAgAFAAQH9P8F/wET/AMI9AsE/f8DAAEJ/gEE+wUB/QAAAAAF/wD/+wb/BQABAAH9
AAD/AvsB+QH+B/sLBAAC9QsJBwL+Av/5BP8EB/oE/gEBAAACAQAB/gED+foA/wUG+AD5/AbuA/8AAAH6AQABBvr//wQAAAL+Av7//wED/f8AAAAC/wAC/gQA
BwUA9gICAQICAvz9AgAAAAD+AAABA/4BAv8A+QIB/AD+AP/1AAIAAP8CAwAA/gAFAQAAAAACAAD+/AL//QEAAAAEAAAA/AUABf/+/gL7/v/7A//5/wD/AAAD
AAD//gH/AgAAAv7/AgECAf4CAf8AAAD//wD/Af///QABAAAFAAAA/QMBAAAAAAD/AQACAf4EBvP9Bv77/gEBB/729P8AAf8J/wD99Q79/gAAAAADAAD+/AX9
Bf4AAAD6+wMECfn9D/L7+QX7//79DP/yBQAD/QIBA/4HAfoG/P//AAEG/gH8+Av6Af4D/wED+wECAv/8AgAAAAD//wD/Af///gAAAAAE/wD+/QP+CP4CAAH6
/gECB/YB/f//AQACAQD8+wf+/QEA/v8D/gD+/QT7/AD/AAAFAAD9+Qf/AP8A/wIEAP/+/QX6AwMDAP8CAAECA/oB/gD/Av8FAgAC+wQIAAAAAAAC/wACAAD/
/gIABP0ABgAGAf0M+v0BAAEC/QEB/Qb8BgAAAAH7AQACCPoBAv8CAgADAQAHBPgHAP4AAAIA/wH+/wH9AAAAAP8AAQD+/wABAAD/AAAAAAD+/gP/BgAAAAH5
AAABBvr+DQMDAAD1AwEMD+0K/gAAAP8D/wAA/QP//AYD/gIKAv8D+AQI7wj9AfwHAwD99BAEAAEBAf4DAAECAf0D/f/6/gEG/f71+A3yAQAAAAEAAQH+/v//
CgH+AAH1A/4DDfUBAvsAAAEA+wH8/wD6BAIAAP8AAv8BAf4CB/8CAAD6/wEBB/YA/f4PAPof9QcL8AMICAEABf3/AwECBvcJAv4AAAL9/QABA//9/wH///8B
AQD//wb+AQACAP8B/wECAf0D/P0ABf8DA/0D/gYGBAD/AAD+AQD+AP4A9AcDAP0LAwAC8QoLAgD//wH+AP//AQH9BgABAP/8AQABBP4DFAn9AADuCf0EC/AN
/v8EAAAH/gEF/v8E+f4GAAAN+wEG+wMAAAAAAAD/AAAAAf4ABP/+/AL4/wD+BAP4/f8BAAAE/wH/+wT//QD+/wACAP/9+wj8BgAAAP/8AAABB/kA+P7/AAID
/AH//Qf4/wAA/wH+/gAAAwD8A///BP7+BAAA//4EEwEDAAPzCAIJD+wLDQIEAAH5BQEJCPIJ/P8AAAAGAAD++gT+A/8AAAH7AQAABfv+Cv4DAAL4/wIDCvb+
/gABAAAC/wH//gP//QED//8LAQEI//wEBf4BAv4B/QEBBfYAAAEAAAAAAf8A/wAB+gD7AAAFAAD39Az6BgEBAP/6Av8DCfQBCf4AAP/2/wACDPP9AgAAAP8A
AQD//wEBBP4CAAAB/AIDBfz8/v///wEB/v/8/Ab6+wEE//8J/gEE+QMD8Pz+A/4J/AH59A379/8AA/4GAQIA+QcB6wEC/f4X/AH65xUC/QAA/gEE/gD9+wb9
9wAAAAAI/wH9+Av/+v8AAP8H/QD9+Qj/B/0E/v/9AwEBA/gAAf76AgD4BP/8AwD5/QECAP8C/gADAwD/CP8AAAD5/wH/B/cB/AQA/wECAv7/+gUCAf7+AQH9
AAD9AAL8+wAAAAAFAAD++gf+AAAAAAABAAD//gH+/AAB/wEDAAD/+wb9AgAAAAD//gAAAv7++gEAAP8FAf8A+QkB+wEAAP8FAP//+gj/Bv8BAv8AAQEFB/gE
/wAAAAAC/wAA/QL+Af/8/wL2Af/+BQL87AQJ+vod/AQB6AMQ/P8C/wAG/QL/+wMAAAACAAAC/wECAf4CBv//AAH4/wACB/j+/gAA/wAE/gD9/AL9AQIAAP/+
Av4CAf4C6fkF9gMV9wUB9Av98gX+/f4LAf/17RT//wEAAAAAAAD//gMA/AL7AAEEBP78+Aj/AAD//QP9/wH7/Qb6Af4AAAEA/wD+AAD9/f3/BP4IAQD/+AgC
AwEA/wH8AQAEBfwCBvwBAP/9+gMDCvb7AQD/Af//AQD/AAL//QAA/wAF/wD++wT9/gD//wD+AQD+/wAAAAEB/AAC/AD+/QP7/gECAv4FAgIC/AIFA/wD/QID
9wEBA/z6AQAAAAD/AAAAAv8A/QAA/wAE/wH++wX+/wAAAAABAAD//wIA+wAAAAAE/wAA+wgA+wAAAAAF/wD/+gj/AhH97gb3BPv09wP7BP8AAAD6/gH+BPz9
CgAD/gL7/gACCfX8BwACAv8DAAEFA/cG7/4D+QEU+AH56hH79QD+AP8J/wD68Q39AP8BAAAF/wAA/AAAAQgA/wP6Bvz//f8GA/8AAAD9AQD+/gAAAwAAAP/+
AgD/Af7+9AcC/AIL/P/28gr9Av8AAAD+/wD9Af39/AYA/wICA/0C+AQF/f8AAAEF/wH++gX++v8AAAAI/QD9+An7/P8BAAAI/QH++gX9Av0DAAEE+QP/Av34
8v76B/0VAf4A8RIGAwIAAAH+AwABAfwHAQAAAgAAAgADAv0C//8BAv4D/wEC/gAB/gAAAQADAAAA/QMB+//6AAEDAf/59wz4+wH+AP8EAAD/+wcA/wAAAAAC
AAD//gMABAAAAv/8AQABBfoC/wAAAAAC/wAA/wEA///9Av4H/gL59wb9/f//AAAB/wD7+wf7/QQAAP8ABP4C/gIFBAIAAAH7AQADCfYD/wAB/wEC/gH9/wL4
A/8A/wEB/AH9/gD/+///AAECAP///Ab/Af8AAAL9/gD/A//8BwMC//0CAgEEA/oBBP8BAAH9AAAAA/sA/wL/AAD6Av8BAAMF/gAAAAADAAD//AQAAAIAAAD8
AgABAvwG/AMCAP8EAgEC/AIH////AP8AAf8A/wQB+v8AAP8I/wD89gv8AvP4/wP//gH0/AXn/vwB+QgC9wH3+gLr/gD/AAABAAD+/QT+A/8AAAH8AAACBvwA
/v8AAAAD/wD//QP+BgAAAAD6AQEABvsAAwAA/wD8AQEAAwD/AQAC+wP5A/4B/vn/AP4CAAAK/QAA/AP7//8A/wEC/gD9/QT7AQQCAf4CBQAHAvoJA///AAD6
AAD8Av3/AQMAAf/8Bf8GA/sJBP8AAAH8/wACBf39+QX9+wIABPvz9g/1A/8A/wD//gD/A/z8+wD//wEDAAD/+wb/+AL4+wECAf7//wb9+fcD/QAF9wH9/ALv
BP/8AAD6/wD7AgD7CgEAAQD3Af8DDfAD/AYAAP4EBv4E+gMLAf39/wL9+//4/gTy////AgAAAQAAAAT///8AAv8CAAEBAAL/A/8A/wH//gD9AQD7AwAAAAD+
AAEAA/7+B/4BAv/9AAECBfkAAwAAAQD+AAAABPwB//kD/wME+wEAAQL0AAEAAAEBAf8DAAH/8QcB//4JA///9AsFAf8BAAIC/QH/Av37A/8DAAIA/gEGB/cB
AfP8BgIA/QT7AQT4/AD/AAAEAAD8+Qf/AP4A/wL+/QH+AAP9/AAAAAAHAAD++AYBAAIABfwEBQAF//4K/gIABP0DBAAFAP8IE/4B/wHw/QUFFer9A/8BAAD+
/gEDA/wBBQD/AAD6AAD/Bfv//gEAAAADAAD//AQBAAAAAAABAAAA/wEA+f4AAAEB/QACAAb86gAAA/wU/gED7hMEAP8AAAD/AAAAAf8A//8AAAAD/wD//gL9
/wH6AAH3A//+Awb9/P///QIA/v/++gn5/v//AAEB/wD9/QX8AvkD/QT5+QEEB/r5/f0B/wEE/gH/+wUA6wf79wcK//nw8hjw/QEA/wAE/////gP+/AIA/wED
/////gL/9/8BAAAK/gH+9wr/BQACAAH8AAAEB/gC+QAAAQAI/wEC+gYA/wAAAAABAAAA/wH/AQIA/gH+Af0DAgAA+/8CAgAK/gIA+AgBAAEBAAAFAAAA/QIC
AvXq8v7sBPryBf7rDvHv/gPVBvf1DPr2AgYAAAD6B/0GA/sK/AMA//8GAv8A+AcBBAAC/wL8/wEBBPgCAwAAAAD8AQABBPsA/v0A/wEC+wH9/wL2/wAAAAAB
AAD//gIAAgAA/gH+/AD+Av74/wAAAAAAAAD//wH/AAIAA/4BAwED/wAHCf4C/wP4/gEDC/X9+wAAAAAGAQAA+Aj//QABAQAEAAAC/AQCBP8AAAH8/wAABvv+
BwL+AP/7Bf4BBvsDBQgE/gD6BgELCvQOBwL//wH2BP8DCvYE+AEAAf8EAQAA+gYEDP8BAP0C/wD+A/n+AQAAAAAA/wD+/wH+/AACAP8E/QH9/QL+BP/+AAH+
/AD/Bfr7APkG/wIC9wP/Avz1AQABAAABAAAAAP8AAgAAAAAAAAAAAQAA/wABAAAC/wD//gH+B/78/gP9/gD4A//wAf8A/wEA/gD+AAL9AQABAAEAAAACA/z/
/gAA/wAD/gH8+wT8Bv8AAQH3AAD/CPn/DQQBA/ryBwIMDfEL/QD/AAECAAD//QP+C/8BAAH4/AECD/H7AgAAAAD//wD/Af3/Bf8AAAH4/wEECvcA/v4AAAAE
/AD9/AX8Af8B/wED/gL9/gL6CvwC/wH2+wECDff2BQEBAP/7AAABCPgA+gUBAP8CBAAD/AIJ/QQAAP8EAwAB/AMHBP4A+v/5+AT+A/34+QEAAP8FAAAA+wkA
BP8E/gIA/AEDA/z+AP36/QX5/f75ARL1+wAAAAAF/wD/+wj//AEBAAAEAQED/AED/AQAAP8CBP8A+gUGAwT8/gLxB/z+AwACA/8AAAH+/gH+Avz9BAAAAAD9
AAAABPz//gD+AAEAAP8A/wP+8gT//QUGAP779hL4AgEA/wH+AAABBP7/AQAA/wH9AQD/Af//AAAAAAAAAAD//wH//QAAAAADAAAA/AX////9/AP3//8DBv//
AwD+/gH8/v8BA/39/v8DAv4I/wIGAP4F+gAAAP8DAAEC/wQB9wEAAf8HAgAC+QgEBPz+AwD//AH9BgL3BP4AAQAB/QL8/wH6+gAA/gEC/gD+/QT9/AQAAAAA
AgAC//8HA/v5+wL6+ADu/gTnAgAAAAH/AAABAv4AA/8AAAD9/wAAA/3/AAAAAAABAAAA/wEAAQL/AP//AgABAf8CCP7+/gL6+/8ACfX5AAAA/wD//wD9/wP8
9gEE/wIM/gH/9wz/AAEC//8A/wIKBgAF/wEAAAEAAQAA/gEBAQABAAAAAAAAAf7/+gEAAP8HAAD/9wgC/AAAAv4EAgAC+wUG9v8AAAAF/gD++wr8+PkA/wAK
+AL59wvvAv4AA/79AQACBP0ABv8DAP/9/QMBBvv9Cfr8AAPyAPz7CPv1+/4AAP8H/gD89wr7AgAEAP8E/QIDAv0B+AMAAAAEBP8C+wYE9gMCAvkQAQEA8wAF
AAUB/wH/A/8CAP4H/wAA/wAB/wD//wH/DvoDAgD8/AICCu77AP8AAAAC/wD+/wL9+gP9Av0JAgH+9QsB//sC/QL++wIAAAH6Af8A/wD+/wEAA/79/wAD////
/wEEAAAEAgMAAAD+AwACA/sF/AMBAQT8/v4FBv4A/wQAA/4DBgAF//4KA/0AAQH+/QH+A//6BAL/AP/8A//9AP8B/v7+/AP8+wD8AwH0BAAAAAD+/wH/BPv+
/AAAAAAE/gD7+Ar89Qf2+QADAf39+QgA/gAAAAAC/gH8/AT9AQAA/gH9/gAAAv4A/f8AAP8G/gH+/Ab7/v8AAAEB/wD//QP9BAAAAAH6AQACBvoB/QEAAAAD
Af8C/gMB/QMAAAAAAv8DAQMBAgH/AP8BAv///v0D9wEAAP8KAAD98wsCAAcC/gH8Bf8GBPkJCQD/AQH0AAAACPn9/wACAAAD/gECAP8C/gIA//8DAf8A/QL+
Bf8AAAH9/wD/Av3+B/7+AAD5AAD/Bvz6Bf8AAAH6AAEBBvoA/f8B//8H/gAA/AT9+Qn/AvwJCf8B9gcQAgAAAP///wD8Af79+wH9/wAABv7/+wgAAwMC/v//
AQADA/sBBf7+/wAAA/79/QP8AQIAAP8AAv4B/wEB+P8A/wEC/QACAAb4DPv/AAL7+wH+Cfn1BgABAAD+AAACBvn/AgACAAEA/wEDAv0BD/b4+wnpBP/5EvXu
AAIAAv4ABAADAf0GAvj9+gT7+QH0/gvp/wD/AAAAAAD8/AX9/wQBAv4BBQEFAf0MAAIBAAABAwAD//8EAAABAAAA/wACAv0B/P8AAAAH/wD99wj+CP4AAAH5
/wD/Cfj7+//+AAEE/wD7+wn5/gME/QAC//8I/QMEAAAAAAAAAAAA/wEAAP4C/wEA/gAA/QP/Av8AAv/+AgECAf4B/wMD/QIG+wL9+gf//gABAAAF/wEB/gEB
AwAAAAH9AQABA/0A+/kF9/wD+wQNC/b/BAABAAEC/gEEBPkBAQAAAAABAAD9/gD9AAD/AAAAAAD9/gT8AgD/AAH9Af8AAgD/AAAAAAEA/wABAP//CQD/AAD2
AQACC/MBA/3+/wD6/AD9B/35AgH+AP/8Av//A/3/AAAC/gAD/wAB//8DBAAAAv/8AQEDBPkFAQH//wD+AQABAf8A/v4AA/8H/gH/+wb//gABAAABAAAB/wIA
C/4A/QLx//3/DPX7/wH/AP8CAAABAAT/CwIBAv75AgEKD+4KA/wDAAAC+gQDB/v7AAEAAAD/AAD/AAH/Bf8D/QL+/gEDBPr9AwH+AAD5Av79Af0BBv8AAAL4
AgABBfr//wAAAAAAAv8B/wEC/gEA/wACAP///AP//QD/AAEAAf8B/wQAAv8AAAH9/wAAAv7+8gABBvkTAgMD8gwL/wECAP8D/gEDAAAE+QED/wAHAQEC/AT/
AwADAAH//gIEA/sC/gAAAAABAAABAAEBAQAAAAD/Af8BAf8AAAAAAAABAAAA/wH/B/8BAgD9AgEICfYF+wMBAAAGAQAB+gUE/wACAAAD/gICAf8B//8AAAAB
/AEBAAH+CQAAAP/3AQD/BvYCAwAAAP/9AQD+AP0BA//+/wL7/QH6AgD4BP///wH9/AH5Af/2Af8AAAAA/wD+/wD+7PcB9AYP9P/u6wnvBQAA/wH1/wAACvb9
AQMEAf8CAQEHA/UL/gEA/gEAAv///gT+7PcD+wEJ/AP18Q7wAAAAAAABAAD+/QL/9v8A/gAJ+//59Qn6AAD9AP/9AQD7/gT9+QMK/v8O+wUOBvUL/AAAAAAC
/wABAAT99gAHAP4P+wMF+/8FAQAAAAEBAAAA/wH+/wP//wD/BAD6+QAHBAQC/QP/Af8AAvoC+gP+Av4FBf4D/AUIAQEAAAD/AQADAf8D+wABAAEBAAADAAEB
AQACAv8JAQH/+QMC/f8AAAAE/wD++gX+D/3/AQLwAgABDPAEBQABAf//AwACAvkDCfcB9QX59gH6B/74Cv//AAH5Av//B/YBDgAC/AL5/QADDfP///8AAAAC
/wD+/QP9/wP//wL8A///AAICBQAAAAH6AgACBfwBAv0AAgAA/wD/Af//+wABAP8G/gH++AgA+AAFAf0P/wQE9QcEAAAAAAD+AAD/AAL//QH8/f//AAH7+QoB
9A0CA/wHC/4G9QYV+f7+AP8H/QH8+Av6BwL/A//5Bv8GB/YJAAAAAAABAAAAAAAAGPwCBf/qAwIQHOIL/wT/+wD9A/8BAAP/AfsAAAIA+gH8AAP3AQAAAAD/
AAD+AP//AQAAAP///wD+Af//AAAAAAD//wEAAQD/AAEAAP//AQABAf4C/wD+AAABAAD9/QX9Avv+AgD6/QH8AQD5AP8A/QL+/QD8/gP6+P4A/wAG/v/49Q34
+gD/AP8H/gD7+Qn7/gAAAAAC/wAA/QP/+AX+Af8DBP/+9wYD/AT+Af8DAv//+QYECAAAAAH2/wEBC/UAAgMA/gD+BQAB/fgM+gIA/wAFAQAA9wcCAf4AAAEA
/gD//wH+AgIBAP//AQADA/oE+P//Af4IAQH/+An9Av4A/wH//QD+AAH7AwD/AAH9AQD/AP8BCAD/AgP3AAAEDPgBCP0B/gP7/AAFCvb8//4A/gL//wD9/gP6
Bv8AAAH5AQACCPj/Cv4A/wP1//8CCvj+/gz//gH5Cf0MCPUJAQcAAAD8BgAGA/0M/wAAAAAC/wD//gIAA/8FAwAIAQIE/f0FAQED/wAD/wACAPsC/v8AAAAC
AAD+/QP//v8DAAAG/QID/wAC5//6C/gaCgMB7BAR+/7/Af8I/gD8+Ar6/AAAAv4IAQEB9wYFAQAAAAEA/wD+/wH9/wAAAAABAgAA/wAEAgAAAAH8AAAAA/v/
AQP/Av8CBf8A+gQIAAUAAv8ABgADAP8N/AH//wEAAgD++wYB/gAAAAACAAD+/QP/CQD/Av/7AwD/BfcBCQMAAAD0BP8FD/EFAgAAA/8DAQAFAv4D9//9/wME
//77+Qv4AAAAAAABAAD//wH/9wX9A/wCCf/6/wEB+QgCAP0PCf4F9AMOAgUB/gH7A/4CAv0E/f8AAAAE/wD//AX+9QAAAP8N/wD98g/+/v8AAv4K/AL++AYA
+QEAAP8JAAD99AoCBAAAAAD8AQACBfz//gAA/wAC/gAA/wP+/gAAAAADAAD+/AT+Av4BAAD+/gACA/sBBgD/AAD5AQD+A/z//AAAAAAD/wD++wQBAwAAAAD9
AAABA/0AB//+AAH3AgAACPn+/QAAAAAD/wD+/AX+/P8AAAAG/wIA/AQC+wD/AAAFAAD++Ar/AP8AAAED/wH9/AX8Bf7/AAH////+Av76A/8AAgAAAgAB//0E
//8A/wEAAQD//gIB/AX/AP4BCf0C+wANAAQAAP/7A/4CAv0G/gAD/wAF/AADAP7+/wEC/QEF/gD//gL8AQAAAAEA/wABAf4A/wAAAAABAf///wEA9QUA+QEE
Af768w38DfkB+gT1+wD8DPfy/P8A/wAC/gEBAAP//gAAAAACAAAA/QUAAv8D//8EAAAEAP0B8v/6/v0HAQH28Bf3/fz////+/QH+AgH9/wAAAAABAAD//wIB
//8AAQADAAAA/QMBAAACAAAD/wACAP0CAQD//wH+///9AAD9AgD6/wP5Av78AQP+AwAC/gIA/wECAvwA/wIAAAABAgAB/gEF/QQA/gAABAD/+wQG/gAAAAAB
/wAB/wP/9gj47AP+Bvz6Awr6AgAA/wH7/wAABfv9BQIDAP3/AgEEAv4F7Ar//f4LB/7+7xcIAQEAAAD+AwADAf4EBAUAAAL4A/4ABvgG//8AAAD+AQD/Af/+
AP8CAQAE/gIC/gEAAAAAAAEB/wACAQD/AgAAAAD8AP8BBP3//wAAAAEC/wD+/QT+AAD/Af78AQADBP8D+QAAAAAJ/gD79wn7/vkA/wT/9QH+BQXpAAAAAAAB
AAD//gEA/QAAAAAD/wD+/AT9AQAA/wD+AAD/Af///gAAAAAE/wD++wT//gcA//4CAwEB/wAI/QAAAQAFAAAA/AQC/wAAAAAA/wEA/gAB/gYA//0DBAAE/wAF
+Aj+AAEBBf3++AgHCf8DAQD6AAIJDPEG/v0AAQAF/QH9+wb8/AL/Af0HAf/99wv/+wAAAP8F/gD++wb++QEAAAADAAAA+wX/AAH/AAD/Af/+/gMABAAAAQD8
AQABBf0A+AAA/wAI/QH++A38AAEAAAACAgAB/gEBBgL9/AH3///9B/n++gAAAP8HAAD99wgACv8AAAD4AAABCvT+/gABAAAF/wEB/QIB/QAAAAAFAAD/+gYA
+/z4+gj2+/z4/w3n/v7/AAAD/gD9+wb7/P8AAP8G/wD++Qf//v8A/wEGAAD++gf98v/+/wH9Av79/wn2BvkF+f8H+gYA/v3+BgD/Af/9AQABBvoAAwAAAAD9
AAD/Av8AAgAAAAAAAQAC/wED/wX+AQH7BP3/AAIG+wAAAf8H/wD9+Qf++QMDAv4OAAEH+wQLAgAAAAD//wD/Av0B/gQAAP8BBP4C/wAFAgUA///8BQAEA/oI
+wAA/gAC/gH9/AUAAQAF//8F/gIEAfkDCfUF+gUG+gL7/frx//sB/gP+/f/9+wT7/f0AAAEF/QD9+wb8AgP//wD9A/8BA/0B/v3/AAED/gH7+wz4/wAAAAAC
AAAA/gIAAAAAAAAAAAD//wEAAAAAAQABAgAA/AEE+v0G/v8P+wMB9wMABQAAAAD5AAAAB/kA/gAAAAACAAAB/gIA/QD9AAADAP/8+wf88gT7A/wFBv369g0D
+wMAAAD/BP8EAAIEAgIA///8AQABBvsA+gP4AQACBf79+QYG/wAAAAABAAAA/wEA/wD8AAD+Af/7/Ab5//8AAAAE/wD//QP/AwABAAH9AAEDBPoCBv8AAAH7
/wAABvn9C/7//wLy/wEADfX8CgAAAALyAAEBDPf9/v4B/gIA/AH+/Qb5/wAAAAABAAAA/wEA8Pr8/wAK/f3s7RXu+AD/AAAEAf8A+Qr/AQAA/wP7AAH/Af8A
/f4AAQADAAD9+Qn9CQIBAAD3Af8DCPYB//8B/wED/wD//gT6//8AA/8EAQEEAv8CAgAABP/+BAAFBfwLAwMAAAH8A/4BA/kD/QAAAAADAAD++wMA+/8AAAAJ
/QH89gr8//4A//8F/QH+/gT8Cv7/AAD5Av/9Bvv7Av4BAAD+/QD9A/v7CAEA/wH5Af8CCPj++P0AAAEO/gD78Q77Av4AAAH//gD/Af/9+/j9BfsJ+wT/+gkA
AgD/AAD/AP/+AAD/8gEA/gAP/QD77xT8AP7+Av8C/wD+/gX8AgACAAD//wECBPoBAP8AAv8EAAD+/AIB+wABA/0JAgEE+gUD/QABAQAJ/wH99wj//gH4AAD/
Bf3/AAQAAAAAAAABAf///QEB/wADAf8F/gMEAfwDCAEF+AX49gUFC/r4DAUA/wDxB/8GDPQK/wACAAAC/gIBAAIBBgEAAAD6AQACBvkC/gAAAAADAAD//QQA
/gQA/v//AAADBP4B8wT0/AABBP3v+A/2+/8AAAAB/wD9/QL9+wAAAv8E/wEA/gIAAQAAAAAB/wABAAD+AQAAAAH/AAH//gH/AAAAAQECAf/9/QEB+wYB//8G
AwED+gEJ4wnx/P8ADffz6iUB/f8AAAAD/wD++wX98wP9Af8IAQD7+Q/5/wEAAAD+Av8CAAEB4Qf5/P4H/v336x/7/wAAAAAA/wD+/gL+AQAAAAD+/wD/Af/+
/QAAAP8G/gD9+wX/A/sAAQD9/gACBPv6BP4AAQIEAgADBfv+//4BAAEC/AIBAAD+/wD/AAABAf/9/Ab/BAQA/gL5A/4CBfoFAvv5AAP7/f/0/Ajv/gEAAP8E
AgAA+wQCAwAAAP8BAP8A//0A/P8CAgAD/gIGAQIEA/UE8QQB+P8IEe3tBQAC/wAB/gEEBvkAAv4AAAAA/wD//wD+Av/+/gP0/QD/C/z1/QEAAP8CAQAA/QID
9P8AAAEJ/gH79Az8/foC/gMC+QIDBP7yA/3+AgD4AP8GCfz//AIA/gEFAAAD/gEA/v8BAAAF/wAA/AL/AAABA/4CAgEEAv4FBwYCAP77BQIGC/IM+gEAAQAF
AgAB+QYHAQAAAP8E/gABAv3+Af4BAAH//gEAAf/9A/4A/gIC/QD9/gD6DAP//wHzBf4DDfIFAf8CAAAD/wAFAv0CAv8AAAD//wAAAf//CAABAQH4AgEGC/UD
/QMB/wEEA/4D+wcCBv8BAP7+/gADB/YCCf4A/wH5/QH9CvX5AP8AAAAB/wH//gP///7//QX7+wD7/wf1BP77AgD1A/77AwH7Af///wD8AAD9AQD8BfYBAAcC
+gQLCf728vUDAQAS9QcG8Q4AAf7/AQH/AP8BAQP+/QAAAAACAP///QP+Af4AAAEA/gD+/wH8BPgBAQT//AD8AgHvCgX9AAHxCP0FDvQG+AD/AAAFAf/9+An+
+/39AgAG/wD49gr+/gD/Af8I/wD5+AT+/wQAA/4CB/8E/f8MBP3+/wP8AP/9A//4/fsDAAEM+QL++QP7+PsBAAEI+gL++Qj8Avf6AQT0/AD9Cf70/v/8AQD/
AP/7/Ab6BwAAAQD6AQAAB/gA/gABAAADAAEC+ggCCAAAAAD5AAABCfYAAP8AAAD9/wD/Av7++QAAAAAEAP8A/Ab//AMFAP8JAwAG+/4M/AIDAP8HAgEC+wEH
9P37/gEN/P/z7Bbz/wAAAAABAAD//wL/Bv7+AAH8AAH8BP34A///Af/+Av8AAfwAAQAAAP8B/wD+AAD9CP0C/QX09gIGEu/2Cf4A/wH1+wEAD/P2/QQCAP8C
AwAEAP0I9f0A+wIF+QD9/Qru/P8AAAACAAD+/QECAAAAAAAAAAACAQH/Hfn/Cf75A/8FD/ABEQH8AAD0Bf0ADvUA//8BA/4G/wMCAAAC/wEAA/8BBQAEAP4L
/v8AAv0FAQD++wYAAv8AAf8CAAD/Av7/BQAAAAH8AAAAAvz/7/IFAf4X8wb67Bf4BgEAAP/5Af8DCPcC/f4B/wED/QH/+wb9/gAAAAACAAD+/gT/+PwBAAIE
+AP7+Qj4AAAA/wAC/wD9/AT99vkB+AQH8gP5+A/qAP8AAQAB/wD/AAH+BgAAAAD5AQAAB/cA9/4B/wIG/QH9+Ar7/wEA/gEB/gD+/QT7//8AAAD/AQACBP0B
/wAAAAACAAD//gP+AAAAAAAA/wAAAAD+8fX8/fwN9QLw7xfmAwIA/QH4Af8DBfwA//4AAAEC/gD+/gL8BgD9AQD2Av/7BP39BP4BAAH6AgAABfgB9/4DAAID
+wIIAgL+AAD/AQD+AQADAgEA/v0FAAAM+gMF/v3/BP8AAQD7AQEEBvsBCv39/wPwAAD7Cfn7Bf8A/wL7/gAGCPgABP8A/wL7/gAECPj/AgAAAAH7AAACBfsB
BP/+/wH1AwAEBvkG/wIA/wADAv8A/f4E/wD/AgD+AwAE/wMG/wMA/wAABP4A/wEDBQEEAP/9AQEGBPkHAAABAP8C/wEC//4E+f///wEHAP758w/4/wAAAAAD
AAD//AQA/AcA/wADBv4D+wEJ+AH+/wP0Bf4GB/8DAAEA/wAAAAD/AAD/+/sBAAAA+wH6+gb9+AMBAAAJAgD+8woF/wABAAEEAQAA+wQAB/4A/wD4/wD/B/v5
//7+/wMB/wD5/Arw/Pv4/AD9Af/z/gLx/wMAAP4GAgAHAfwFBAD/AAD8AQABBvoABP8DAAEA/AIHB/cA//8AAAH//wAAAAH8+/8AAAAH/wD/+Qf+/wAAAAIB
/wD+/gP7AAAAAAD8AQD9//0BBAABAAL+AQACA/wB/f8BAf8H/wH/+QcBAP8CAAAC/AIC/gMC7QIBAPwU/QMC8wsH+AP8AAAGA//89AwD/wIAAQACAQEIBP0F
/AIBAAAB/wADAf0E+QYE//sHBgEC+wIH/QAAAf8D/gEC/gT/AwABAAH+/wEDBPoB/f4C/QAL+QT18grxA/8CAAED/QIDAv3/AAD/AAD/AP///wD/8voJ+AYN
+AH6/QHz/v//AQD/AQD//gIC+hf9/P/6EPcD/QEU9P7///0N+wD38hP3CAAAAAL0/wEHD/ICAAEE/fwFBAAA/fgF+P4AAAAI/AH69wv3/QEAAP8AAQD9/AcA
AwD//gH7/gD/BAD3BQMF//0F/wAGB/MGAP4AAAED/wH+/P/+8AH+//8L/wD59wv6/wP/Av38Cf8C/QQM/gQBAAEBBf8B+gMHBv8A/wH4/wD/CPf+Bfz+AP76
Av8AA/wDAwMCBPv9Cf8HAvkQCQD/AAH2AQD/B/n/Af/9/wD/Af/5/Af2D/v+/ATu/wAAD/P4Av//AAD9AQD/A/39AQD/AAD+AQD+AP8AAAAAAAABAAAA/wD/
Av8AAAD+AAD/A/79/fwCAQAI/AEC/Af/+hQD/PgIE/4I+PwfBv4AAQH5/wAABvr8Bv4DAAH//QICA/n/DQIAA//5BwEDBvQJAgT//QP6Afz+AgH8AQMCAf8A
AwIEAfsJAgEBAAD+AQAEBfkFBAQAAAD+Bf8GBvcHAf4AAf8B/wD9AP/9AQQB//8CA/8EAvkJAQAAAAD/AAAAAf8A/gUA/wL9A/0EAv8EAAMAAP/9BP8EA/wG
A/8AAAD+/wD/Af7/AwACAv8CAAEGBPsDCQQAAP/4AwACC/QE+QABAf8GAAAC+gYFBP8AAwD6AgEFB/oEDwL+/gPjDPwJFPAIAgAAAAD/AP8BAf//9gL/AP4I
Af//9gwBAAAAAAH+AQAAAv4AAv8AAAD9/wD/A//+AAkAAf4BC/4HAPsT/QACAf8FAAEB/AUCAgAAAAD+AAAAA/7/8gMB/wAQ/gD87xL9BAH//gD6AQD/BP79
AQAAAAD//wAAAv4A/f8AAAAD/wH+/QT9BP4A/gT3/AH9A//5B/wAAAP2/AH/Bvz4/wIAAAD/AgAA/QEECv7//wH8/AD8Bfv4CP8AAAD8/wD/CPj7CwD9/QH4
Av4EDfH5Bf4AAAH9/wEBBPz///8BAAEA///+/gL8D/wD/gHz/wH9DvD2/QAAAP8FAQD++gX/AgL//wH+Av8BAf4B/wABAP8A/wH/AP/9/wACAAAC/wEBAP//
AQAAAAAE/QH8+wX5/v///QP9/f34+g7xAgD//wH8///8/wL6/gAA/gEC/gD8+wX7CPkB+Ajz/AIAEfHv/P///wEF/wD9+gj8AwADAP8B/AICA/sA+/8AAAAB
AQACAAMB/wAAAAD/AAAA/wMBBAAAAAH7Af8CBPsBAAD+AAD9Af/9/wL9BP0B/wED/QH/AgD6AwD+/QL5//77AAH5Av4AAgEAAAABAv4C/wAAAf8CAAAC/wAE
/gEA/wAEAAD+/AP//gAAAAEAAAAC/wEC/QAA/wAE/wD+/AX9//8AAAAE/gD//wT8B/0AAAH9/QEAB/j6Af///gH+/AD8AQH4/gABAQAD/wEB/QIC/P8AAAED
/wD/+wT+BAD/AP/9AAD/A/3///8AAAAC/wD//gP++Q8E/f7+CgEQCwAWAAQAAP4ABf8D//8H/wAAAAABAAD//gL/AwH9AAH2BP//Bf0B/gX9AQD9CP4A/gYK
+wD6AAACAf3+/gT7Af8A/gEB/QD9/wH9Av8AAAD+AAEAAv3/Af8AAAD//wD/AQD+CgAB/QTx/wD9CfT+AP8AA/8DAQAG//4HDPsAAf///QICCPz4Bv/9/wD5
/wD/B//5/f8AAf8E/wD9+gb/BAQBAP/7BAAGCPcJ/Pj18gX2/v8DDPrvBv4BAQH6AQAIDPcDAAIAAAD/AgADAv4F/gEAAAACAAD//AQBAv7/AAH9/QD/A//7
Af8AAf3//AT/BPz8Af/+AAD9AQD9/wH++QAA/wAE/gD++wn78gEB//4MAAD/9QkBDf///wH1+gD9DfX1CP8AAAL2/wAFDPQB/PwAAAL++v8ABQH3AAAAAAD+
/wD+AP//AAUA/v8CBP4B/wEGAgED/wABAAAB/wEABAEBAf//AgAEBPoEAgEAAAD+AQAAAf0C/f4A/wEF/wD++Qr6Av4EAAEG/gECAPz+/gEAAP8DAQAA/AMD
AQAAAAD/AAAAAf8A/gQAAP8BBf8C/QIG//8BAAED/gH+/QX9/AL+/wECAv/8+QgA+wAAAAAF/wD/+gYA/f/+AAAC/wD7+wn8AwAAAAH9/wEDBfsDBAAAAAL9
//8CBP3+/v8AAAAD/gD+/AP/AQIA///8/wAABP0BCgEBAAHzAP8IEewEAvz//wP8/AH+A/73DQABAAD4/QIBDO///gAAAv8DAQD//AQBA/8A////AQADAQAB
C/8AAALyAQAGDfECA/8AAP/+/wH9Av3+B/4AAAH8/AICCPr5BAD/AAD7AQABBvsBBwAAAAH6AAEABfkBBwIA/QP4AP/+A/78/wYB/P7/AgAFBvsFAf4AAAH/
/gH+AAD/CwECAAD2AQEECvUEAwIAAP/7Av8BA/oE//8CAAAD/gEA/gAAAwAA/wH9AAACBP3/AgQAAv0ABAAFAvsJ9f//AP8F/QL/9gkE9/4EAP8M/AEC+v0D
AAEA/wABAAD//wAADQABAv/6AgEHCu8GBQAAAAD7AAACBvr/Bv7+AAH6/gH8B/r5//0A8wn6+gD3/ADx/wEAAAABAQD//wABA/8AAAD8/QEBBvz6/wAAAAAC
AAD+/gL/A/4B/wH//gD+Av38AwAA/gD//wD5+gj5//8AAAEB//8B/gMAAvf+Av//+QP3/wfv+gED/f4M/AH99QX9Bf8ABP3/AgADAvoEAP8AAAAF/wD8+gX9
+/gA/gMG9wL09g7p/QAAAAAD/wD+/AP/+QAAAP8I/gD++Qj+/vn8+gb++//3/AbvCPwB/gP7+wADDfT4//wA/wEB/AH9/QT3/wAA/wAC/wD9/AT+/wAAAAAC
AAD+/QIAAf8AAAD/AAAAAv/+AQD/AAD9AAD+Af//AQABAP/+AAABAv8BBgAAAAD2AAADCfYBA/8AAAAAAAD/AP/9BgP/Avn/Bv8HA/oJAQAAAAAAAAAAAf8A
AAMAAAAEAf///gEEAwABAQD/AQABAvoCBgABAgD2AQEGDPMC+/8AAAAF/gD++wb6+vr1Bvz5Df4B+QoIBQAAAAH3AgAFCvgDBP4AAAD+/gH/Av7+AAAAAv8C
AQAB/wEDBwECAAD9AQEDBPkEAAEA/gH9AQD/Av0AAQAAAAD/AAABAv8BAf8AAAD+AAAAAf//AAEAAP8AAQABAAABAAAAAAAAAAAAAf//AAP/Av4EAv4A/AMG
/wIAAf8CAgAC/gAHBf8AAAD+AAABBP79BPwAAP//+wH+A/75AP8AAAAC/gD+/wP6+AYCAv4BAAEE9woG/QD/AAABAAD9+wj99f4BAv0Q+wL98Q7+/gkC/wEA
/v39/AL99wAAAf4JAAD99AsB/QX//wACBP8CAAAF//8AAAAA/wD7/AX7/QAAAgAEAAAB/AMEBfQGAv4A+QkDCfP9CP8AAAH7AAADCPj/BAAAAAD/AAD/A/v+
+wAAAAADAAAA/QQAAQABAAD+AQH+AP0D/v//A/4BAAEEAgIA/gABAAAEAAAB/gABBv8AAAD5AAECC/j//gIA/wEAAf4A/gMAAAAAAv8BAQAB/wAD+wAAAf8C
AgAE/gQHAPwCA/8L/AMD//wABP8AAf//AAD/Af3/Av4AAAH9/wH/Af7/9P4AAP4IAQD49AX9CwH+Af/1Bv//CPMIAP8AAAAA/gD/AAH+/f8C/gEI/AAD/gIA
/AMBAP8GAQAC+gMG/QAAAAAEAAD++gf/+f/+AP8I///69Qr6/QABAP8EAAD/+wQABQAAAAH5AAACB/kA/wAAAAACAAD//QQAAQAAAAD+AQAAAP8BAwH/AAH9
AAD/BPz+BAEAAv7+AgACA/wEAv0AAAH//QH9Af/6/QACAAAF/wEB/AMA/QMDAP8HAQAE/v0C/f0D/AAH+wL6/gH3AgAA/gL9/wD+AP/8BQj8/QD0Cv0ABPsI
CAP9/QLyBf7/B/cE9AYA/v8GA/789A4E+AYCAP0HBP8D9QcL////AQAD/wD//gEAAwAAAP/9AAD/Av4A/QP/A/0CAQH//AQDAgH/AAL+/gH6/wL7/QMABP0F
BQAF/gAJ//v57wzz+wP6CAXl+An+/gAACPz/9QsIAf8AAAADAP/8+wT9//0AAf8A/gEAAv/9/QAAAAAEAAD++gb/AP4A/wAD/gD8/AT8BgEAAAD6Av8DB/gC
+wIAAAACBP8A+gYF+v//AAAE/wD9+gj+Av8AAAH/AAAAAP//B/8CAAD7/wEBBfr/AP4AAAAB/gD/AQL9BAAAAAH7/wAABfv/AwX+/v7/AAD/AwL/BgAAAAH7
AAABB/kAB/8B/gD5/QEBCfn5DP3//wLz/gH/DvL8BAEAAAH8Av8CBPoE+AAD//8K/gID+AIEAv8AAQD+AAABAf8BD/gBAQL7AAMIEO/5/gAAAP8EAAD9+gX/
+wbs8/0A/AHt9QzyAfsB//8H+gP5+Qj1AAAAAP8CAAD//QH/Av8CAv8BAgEHA/0HAQAAAP8A/wH//wH9+wf6/wH/A/35+QkA/gAAA/8FAAAC/wAC/wEA/gEA
/wD+/QP+B/8AAAH4/gAACPn8/v4AAAED/gD9/AX8/f4A/wEC/gD9/AX6BQIA/gL5A/8DB/kBCQAAAAD2AQADCvYB/v8A/wEC/gH9/AT8/QAA/wAD/gD8+gn7
CwEBAQD2BgANDu4O+gAAAAAH/wH89AsAAAAA/wH/AAD/AAD/BQAAAAD7AQACBvkB/wL+AP/8Av4ABQAAAf///wIA/QH/AAP5+AAAAv8I/wEA+AgB//8A/wAC
/wAA/wH+AQACAP8C/QICAf0CB//9AP/5AP/3A/75Av7//wL7/QH9Bf37AQH7Af76BP4ABfwBBv8B/QH6/gH/BPv7AP8BAgAAAAEF/wADAgAAAAAA/gAAAv7+
A/8AAAH6AQABBfoBAQAAAAH/AAAAAv7/AwkA/gD8B/0DA/wI/wAA/wABAAD+/gL9/gEAAP//AAABAf8AAwIBAAH+AwACAf0G/P8AAAAF/wD9+Qj9/AAC/wED
/QMA/gX8BAb/AAD4Bf8DBfkIAv8A/wEA/gD9Af/6BwEAAAD4AAAEC/cA+P3/AAEI+gL59gv3AQIAAAD/AgACAf8F/f39Af8B/gD/AgT5Av8AAAD+/wAABP3/
/P8AAf8IAAEA9gsC/wAAAAACAAD//gMA/gAAAAAD/wD+/QT9/P///wAF/f/8+wj7AAL9/gD9A/37/AX/AAEAA/4FAQEA/AEGBf0C/wL//QEEB/n6B/7/AAH7
///9A/v9CwMA/wD5AAMJEPADA/0AAwACAgIGA/8G+wEAAf8GAAD/+QYC/wAAAQABAAH//gEB6/n9/PwV8Qbr7hnx+wAAAAAGAAD9+Qj//QD/AP8FAAD9+gb+
/wAAAAABAAAA/wEAC/oDBfoG+QcLDOwF+wD///0LAv759gT88f8D/AYB+v/9/A3wAgAAAAD+AAABAv4ACvz+Bf0EAwL7/f4E/gAAAf8DAAD//QEDBAAAAAH+
AAABA/3//gABAAAEAAEC/gIA+/8AAf8GAAAA/Aj+AP4BAf8H/wH7+AT9AwAAAAD/AAAAAf7/Af4AAAD+/QH/A//8BAH+Af/9BQADBfsHBfgAAAH7+gH6/gP3
//78AAEBAv35+wf9AP8AAAAB/wD+/gH+AAAAAAEAAAAAAAAA+wAB/wAH/QD9+Af8+wX9/PwHBf/8/Aj//f/9AAABAv/6+wv9/gEAAP8BAgAA/wAD/gEAAf4E
AgAB/AQEAQD/AAEA/wD+/gL//gAAAAADAAD//QT/+/4A/wEE/gD7+Qf6/QAAAP8CAAD//QP/+f4PAgEQ/gQVAvgLAgIB/wD9AgAFBfkF9wAGAv0M/wMI+wEE
AQACAAAB/wEDA/wDCQH9Av38/wD6BAH9/wX/AfwEBAAE//4J/QD+/f/////5/Aj4/v3/AAEC+wH5/Aj3BAABAQD7AQACCPkB/P8BAP8I/gH++Ab/AAECAP8E
/wED/vwF/gP/AP8CAwAA/gAG/gABAAAC/QEC/gIA+wQBAP4DAgEGAQAIA///AgH8AAECBvoCAvwA/wL++wH8BAH3AAAA/gH8AAD+AAH9Bf//AAH4AAECBvoC
+fgC+AAW9Qn4+wzyBAYCAP0BBv8LB/YO/wAAAAAB/wH+/gL/A/8CAQD9AAACBfoA/gAAAP8D/wD//AX/BQAAAAD8AQEBBPwAAAAAAAABAAAAAAD+/gMAAAAD
AgAA+gQDAgD/AAD9AAD+AQL+BP8AAAH9AAAABPz+AQD//wD/AAD+/wL+AQIAAP/+AgAAAAAC8wAD//4M+wIB+AYF/wADAAAFAAEC/v8A/gAE/gEH/QEEAQL+
/wQAAAH/Av8CAAAEAgAAAAD+AAD+AAH9AgAAAf//AAAAAv7/AP8D/QIE+wICAP7+BgMCAP/6AgAIDPMHDAL//wHzBP4ED/AEAgEBAf8BAgEGA/kL/v//AAAD
///+/AX9/gAAAAAE/wD++gb//wAA/wEB/wD+/gH+Cvr9/gX4/AD5A//yAAAAAAABAAD//wH/AwAAAAAA/wH///8A9vsFCP0S/QUD9QUHAv4CAQEB/gICA/wB
AP8AAAD//wD+/wEAAwD9AAD+Af/8/gL9+v//Av4FAwEA9ggE//3/AAD//AH9/wP6Cf0I9wIB+wMCAvj5AgQD/v4GAAAD/foIBPz+AAD7AP//AwX9////AAEA
Af/8/AX+/gIAAAABAgAA/gEB/QMC/v4H/gAC/AX//v8AAf8EAAD//AYAAAL/AAD/A/8A/wEE/gYAAP/8Bv8GBPsLAAD+AAD+Av4BAgD+AP8AAAAB/wD//gL/
DAADAP/5AAEHEPL+/v7/AAH//gH9/gT8/wAAAAAC/wD//QP++/8AAAAE/wAA+gb/AwAFAP4H+wMHBfUABAAAAAD7AAABBfz//gIA/wD+BP4EAQIA/QMAAAAB
AgAB/gIEBAH/AP/+Af8AAf0BBgUE/gABAwIKB/IH/QAA/wAE/wD//AUA//8FAP8J/AMGAPwD9/4A//8I/AH89Qz6/v4AAAAF/QEA/AT+Bfz/AAL8+gH/Bvz5
EgEC/v74AwD8BvEE/wAA/wAD/wD++wQAAwEBAAD9AQEDBPkEAwEDAP8B/wEDA/sF/gAAAAADAAD//AMABgAAAf/7AAABCPYBBgAA/wD7AAH/BfgBAgAAAAD/
/wAAAf//DgX/BP75BQEACvoGBv//AAH8AP//BPz8Av/+AgD+Av8BAgAB+/gA/wL++gL4+Qv1+QAAAf4J/wD99Qv/Af8A/wEA/wD//gH9AQL+AP/+A//+/gEC
//8AAAAC/gAA/gL9/gAAAAADAAD//AP///4AAv8GAAEC/QMC9Ab+/PoLBP/99QwF7wMB//4RAgH+7BEFAfwCAv8J/AIB/gL6/P4AAAAG/QH7+Ar6Aens7g3m
+P/qBBjX/wT8/P8CAv77/Af7/QEA/wABAAD//gT++wD/AAL+Af8B/wb9Af4AAf8B/gD/AAD9+AD+AP4EAQD++gj///8BAAAE/gEA/wL//f8AAAED/////gP7
AP8AAAAC/gH/AQL7CgAE+wH0AP8BC/n8/v8AAAAD/wH+/QP/AQD+AAD8Af/8/wL/BgD/Av79AgACA/wE//4FAAEI+wMF/wEBCgEC/wH4AgACCvIBAAX/Af/7
B/8FBfgLAAAAAP8AAQD//wABAgAAAAH9AQACA/wBAgMC/gAAA/8FBvkE/wD/AP8BAAH8/gP+AP8AAAABAAD//wH/+gABAP8F/QEB/AQCBAACAAH9AAADBvoC
+gEABPwIBQEE9wITC/0G9gcE+QQMEOX9AAAAAv/+AwADAf0GAv8CAAEA/QEDBP3/AwECAP//AQABAAADBAX//wD4Bf8BBPsG8gD9/v8L/wD07BX59gD/AP8L
/gD68RH9AQAAAAD/AAD/Af4A/QAAAAAEAAD/+wYA9f4BAgEJ/QME+QkAAQAB/wAD/gECAAD/+gAA/wADAAD8+gb+/gID/QIF/AL+/Ab+9/wG/wAR+AMB8wn7
8PwGAAIR+wP/8QoD/gAAAAADAAAA/QT//AEAAf4BAQAD/gIF/gD/AAEBAf/+/gT/+f/+AP8GAP/89gv/+QAAAf8CAgAC+gYE5A778AUFB/sS/QIV/w/x/QPy
D/f8Af0G6gH8/gAT//726Rr7DvwCB/3+AQQMEOkJ/Pj+BP8E/AL6+wX6B/8AAAH3AQADCfgCAgAAAAD/AQABAf4DBAAA/wL7/wD+Af79/v8CAAAF/QH+/AL8
/AEBAP4G////+QQC/////QIEAAD9+gH6CAEBAAH8AQADCPf/DPoG/QID+wIICfX9AP8AAQD+AAADA/4A/AAD/wEC/wID/AEFAgL/AAD9AQD+Af8AAwAAAAH+
AAABAv7/Bv4BAgH7AAEEB/UA/wAAAP8D/wD//QP//QAAAQABAAAA/QEB/v0BAP8G+wH+/gP6+Av9/P0DCf4G/QQPAQEAAv8BBAAA/QIE/gAAAP8C/wD//AP+
Av4A/gL//gD+AgD5APz9AAP6AAH7AQf5/gAAAP8AAAAAAQH/+P0DAP4K/gT+9gj+/wMA/wD/AgAB/wAFAAH//wD+/wD9AQH7AgEBAv/+AwAIB/oK+vsA+QMJ
+AH18wntAQL9/wL6AP75+wf8+P3/+wb/BQIC/P3/AgL/AAD+BP4CAv4F//8BAAED/wEA/gIAAAL//wD/AgD9/gECAAD/Av7/AgEBAf8C/wEAAAD/AQACAv8A
/v//AAAB/gH6/QX66gEK/fwV+wMG9AIH7/3+AAIN/gL16Rb3/f8AAQAG/wD//AX+IfsC/gTk/gEIHtv/AAD/AAD/Af/+/wL+/gAAAAAD/wD+/AT//gD/AAD/
Af8A/QMB/wEAAAD9AAEJCP4AAQAAAAAA/wEBAAD+BQH+9gTy/f/6BP/z/v8A+AP7/P/7AAL0/QH//QEB///7/AX8AAAAAAAAAAAAAAEA/gAAAAACAAD//QT/
+QT+/QABBP//+AoD/v8AAAEAAAD//gX+8/7+AAD//gH4+gz3AQEAAAD+Av8BAf8C/gAAAAAC/wD//gP/+/8AAAEEAv8C/QMC/vn6AQIB/f/x9RLu/vn7AQL+
/v/0+A7vAQAAAQAAAAABAAAABAL5/wLyAf/8BAT2/wMM/QAaAAIOAvsH/f8AAAAF/gD++wX++gcA//8DA/8A+gYG/wkA//8BB/wB/f8IBP//AAD+Av/+Av/8
A/wAAAP9/AEBBP/5BggEA/oHCgMOCPYR/v8BAP8E/QD//QL9+v//AAEE/wD8+Qn8AwAAAQD/AQACAQACBP4AAQL/AAAAA/4A//4BAAEA/gH9/QT7+wj/Af4D
B/8E/AMM/f4C/wEF/QEBAfsA/AEE/wAI/gEB/vwBA/4A/wH+/gH/Af/8Af8AAAD9AAAAAv0ABv8BAAD9/QADCff8D/4C+QT5/AL/D+73Af8AAAAB/wD9AAD7
/AH+Af8CBAD/+QMGAAD/AP8AAAAAAQACAwAAAAD9AAADBfoFAQAA/gH+/wD+AAH8AgAA/wH+/v/7/wD7BwAA/gP2/wAADPb69f3/Av0K/AMA+A37/P8BAAAG
/wAA+gX/CwH7AgLyBP33Bf35Cf4ABAH6AgIIBvUI8wMA//4KAQH69AoA/gAAAAAD/wD+/QP+/gEAAP8BAQAAAAABBAwB+P4H/wH9/AkDBgEA/wH4AQADCfgA
A/wAAP8B/QEBAQH/Df0B/gP+/gD+Bf31/QEA/wAD/gD9/Ab+/wP/AP8ABP8CAAEEAv8AAf//AAECA/wB//0AAgAE/gD++Qn6/AAAAgEAAAECAAIC9fwAAwEQ
AQD58g75/v8BAAED/wH+/QT+Awb//v79A/8ABP8A+wkA//4EBQAG/gAQAgAC//8C+wD+Af/8Bv//AAD9/wD9BP36D/wI9wD6/AIGDeP9BQEC/gD7/wIDCPUC
+QAAAP8I/gD89wr+Cv8AAAH1AwAACPQDCAIA/wD7Av8CBvn/AgD/Af4EAAH7+wP/AQAAAAAAAAAAAf//5f0A+/4T+v735h768f/++wQJ/P/58Br69QH/Af0F
AQD+9A4B/gEAAP8CAAD//QMAAP8AAAL7AAACBf/9CgL/AQLyBv8EC/oDDfsAAAL2/AH9Cvb1BwYAAAD2Bf8GDPMH/gIA/wAAAf7+/AT9CfX7BQXrAwEAEvb3
+P8CAAEI/wEB+QUBAAD/A/4AAwAA/gEDC/3/BgD3BP8DCvUGBf8AAAH9/wADBvr8AAAAAQACAAD//gEA/f0E//8J+gMCAf7/9wEAAP8KAgD88g4BAAAAAAH+
AAAAAP8AAAAAAAAAAAAAAAABAgACAAAA/gEEBfkB/wAAAAAD/wD//QP9B///AQD2/gL/Cvn89AT+/f4JAv/38Qv/DfwAAQH3/AICDfj1+/8AAAAE/gD++gb9
Bv4AAgH7/wEDBv78//8AAAAD/wD9/AT7AAAGAfz/AQMMB/ENAQH/AP//Af8DBP4C8v4F//8R+gMA8ggAAv/+AAD9AQD7/QL+A/wAAQAD+wL/AAL6/gT+/gL+
Bv7++gkEAAAAAAAAAAAAAAEAAwAAAAD/AAD/Af//+P7//wAJ/gD38RP2/wAAAAD/AAD+AQD+A/0DA/8DAAIC/v0FA/sAAv8CAAH/AP8A/v4C/wAG/QEC/gD+
8fEB/fwR9AX17hXr+QAAAAAH/gH79gz7/wEC/v8F/gECA/39/wAAAAABAAD//wIAAP8CAAAD/wECAQAAAwAAAAH8AAABA/7//gAAAP8DAAD//QP//////wAB
///+/wX6/wAD/wEH//8C/AH//vz/AAIC/AD7/gf1/wACAAAF/wED/gACA/8AAAD9AAAAA/7/5Qvw9vsLBvn39yL9+QEA/wAFAAD99gkBAQAAAAL9AAAEBP4B
+wAD/gAL+wID+gMC/wAAAAABAAH//gH/Av/+AP/8//8AA//+Bf//AAH7Av//BP77AAQA/AH9Av4AAAADAP4DAAAC/QICAfsC/P0C/wEE+wIB/QT9BgX9///1
CP7+BPgFAQAAAAAA/wH+/wD+/f8AAAAGAAD++Qb//wQB/AEAAgEDAv0EHusB9gnm+QQIGvHu+P8BAP8M/QH99gn+AgEAAP/+AgAAAf0CIPYDA//yAQIJEO4I
Af/+/wH8Af/7/wL8BPX/BAD++wP8BP328v8G//8W+wP+7wsAAAEEAQACBAAH/f8KAwD/AQD7Af8DB/kG+gIAAAAHA//99goB/QQA/wACA/0B/AYCAQAAAAD+
AQAAAf8ABP79AwD6BP/9A/wBAAD/AAAAAAD+/gP+BP//AAD7Af/+BPz/AgAAAP8B/wD/Av/99vn7Afv+/wIACP4F/Pz/APwL+wb++/sA+QwB+vcJB/wA8g0H
+gAC/wEI/gEA+An///3//gEE/P/4/Af1+v/+AAAEAP//+wf8+AAAA/wLAgEA9goDAP4CAAID/QEB/gT79wkA/f4HBv//9Q0IBQAA/wD7Av8BBPsCCP4B/wIA
+gIACfn3Bf4A/wL8/QACBvn/AwD9AAH7Af77A/37BQX8//7yCP78BfkA/wAAAAACAAD//gIABP8A/wL9//8AA/77/QH///8A///8AP/9A/8AAQD9/wD/Av/9
/QAAAP8F/wD++wX+/wAAAAAC/wD9/QL/Bf4E+wL/+gMDBfz2AAAAAAD/AAD//wH/Af8AAAD7/gEABP37/gAAAAABAQD+/gP/BAD/AgD9AQACA/4C+QMA+/0E
AAEDAwkA+/4BAP8J/AH/+Qb8/wAC/wEF/wD////7AwMB/gD/AgACA/0B/wAD+QAD/AMICP73/f8AAAAF/gD++gb9//4AAAAD/gD+/QT8CAAAAQD4AwADB/cE
AgH7AQEFB/kA+wUGAgAAAAH9AQABA/3//wAAAf8DAAD//QIA/wABAQACAQEB/wAEA/8AAAD9AQABAf8A/gIAAAADAwAB/AMEBQQAAAD3BvwGCPkHBfkB+gX2
Av/8Cf3y9AgA//4GB/0C8w0J/gAAAAAC/wD+/gL+BgD/AAH4AP//CPf+9vj2+AcBAvvu7xXxBQf9+AL5B/36+wYA9QIBAAAO/wH88BL9/wL/AP8DAv8A/QEB
AAAAAAAA/wD9/gL9AP8B/gH//gH/Af//AP8AAAAA/wH/AAD9A/4AAAH9/QH9Av/6AQABAAH+AQACAv8BAwADAAH9AAEBBPcD/AD/AAH////+AAIAAQABAAAB
/gEBAf/+Av0BAQL7/wACBvv8/wAAAAABAAAA/wEAAP8AAAAB/gD+/gL9/QAAAP8F/wAA/QT///8B/gID/QH9/QP9B/AG/QX+8gIHCvrzAQAAAAH/AAABAgAA
/v0AAAAD/gD+/QT6AAAAAAABAAAA/wEAAQABAAD+/wEGBPkFAf4DAf8F/QIEAP0BEf4AAADw/wH+E+38AgD9///9/gD6AAD8BP8CAwP7AQAKC/cDBAACAAD8
/wEEB/kCBAEB/wD5A/8DAv0B/AAAAP8I/QD9+Qf99P3y+gT8+/zo8RHp///9AAEBAAD6+wX7BQD/AQD5AQAABvsA/v4AAAEE/f/9/Af5AAAA/wD//gH+AP/9
AwAAAQD8AQACBPsC/wX+AAD9BP38+wQDA/8AAAD+AQAAA/v+9AL7Af76BP/9+wYB///+/wAA/wD7/Qb6CgIA/gD3AAAEDPL9+gH9/v0FAP/59gr9/QMAAP4H
BP7+9wgC/gAAAAACAAD+/AT/CAsA+AH1Cfz8BAD9BP4BAAP9/gEAA/3+AQEAAAACAAAA/gIAAQAAAAD/AAABAf8BB/8A/QH6/gAAB/n8+wAAAAAH/wD89Qr+
CAL9AALzBf7/BPsB/f/9AP8C/wD9+wb8BgAAAAD8Af8AA/sA/AEAAP8FAAH++wUA/v8AAAAC/wD//gP/CQEB///5AQAECvQACQH/AQLyAgD/CfcAAAAAAQAA
AQABAAAB8f4DA/0P/gEA9QUDAAQAB/wCCv4MAP0V/wIAA/4CBQAF/gAKDwEA/gH1/wAAEPP2AAAAAAABAAD//wIA8fD7Av8N8ALu9BjgAf8AAAAA/wAAAf//
AAD/AgD9Av8DBPwGBf4AAQAA/wADBf79AgD/Af/9AQD+/wAACgAAAAD6AAAECvgA/QMAAAABAv8A+wQE9v7+AP8I/wD59A36/////////gD6/AT6CP8AAAL5
AAAABvf++f4AAP4K/QH/+gb9+v3+AAAE/gD79wv5+wABAP8F/wD+/Ab//gIAAP8AAf/+/gEDAv8BAAD+/wEAAv7//wAAAAABAAAA/gEB//8AAAAB/wAAAAL/
//8AAAAC/wD//gL+AQAAAAD/AAABA/4B9/8AAf8HAAD/+Ar/BAAA/wH7Af8ABP39BQIA/wD5AAEDCPgACf/+/wL3Af//Bv35+wEAAP8CAv8A+wMB+gEAAAEF
AgD/+gYC+v3+AQAE/QH6+Az5BAAAAAD7AAABBvkA+QP/AAADAQEB/AUD+gb///sJAgD/+AYI/wEBAQABA/8C/f8EAP8CAv8E/wED//8D9QD+/QADAf76+Qj+
/gAC//8FAAD9+Qr6AgABAAAA/wEBAv7///3//wMC+wD8/QX3AP8AAAABAAEBAQD+Av4A/gP+/AD9Av/5+f//Af8GAAD99wn+/QAAAf8EAAAA/QMBAgQAAP/8
BAACBPsHAv8AAAH/AAD/Af///PgDBf8N/wEB8wYI//4ABP8BAAEE/wMFAAAAAAABAAAB/wEAAv0BAgAC/wABAPwBAQAA/wEA/wD/Af//A/8A/wL+/wD+Af/+
+/8AAP8H/gD8+Af8AP4BAf8F/wEA/AIB/P0AAAAE/QD9/AX8AgEAAP8AAAABAQACCQcC+/74Bf8DCvMJ+gACAf8H/wD+9gUCAAAAAAABAAAA/gL/A///A/4A
AQEE//4J+wIAAP8GA//+9gkBCQEH9AX7/f79Afry+wAAAP8F/wD+/AQAAAEEAP4GAAAH//4CCwAA/wH0A/8DDfP+AQAAAAH+AQABAf8AEQH8/QPnBvwFFe4B
AgAAAAD+AAABAv8BDgL+/QPpBf0DEe8EAv8B/gH//wABAf4A/v/+Af/+/wD+AQT7/gAA/wED/gD8+wX8AAAAAAAAAAD//wEADf/7AgLsBP4CDfj+AwAAAAD9
AAABA/7+/v4B/gAK+gL9/wP0BgcC9QL5AP0FEPwACAAD/AIA+wIBCPv3AwYB/wL6A/4FBPkHAgAAAv8AAQACAv4E/wAAAAAC/wD//wL+AAAAAAAB/wEAAP8A
/AAAAAAD/gH+/AX8+/0A/AL//f/8+gb78f3/Av4N/AD58g77BOkO9wgI9QwQBPn9AAAAAv8BAgEC/wAE+wIAAP8GAAAC/AMCAAEAAP8AAQAA/wL+AP4A/wAB
/gH8+wX8CQf9Af7xDP4JDPUMAAIA/gAAAAD//wD//wMA/wACA/8A/AMBAwAAAQD/AAAAAv0BBf4B/gL//gH8Av/6Av8DAAAD/gIDAvwC+v/+AP8F/gD69wr6
/gEAAQAABQAE//sIAgAAAAD+AAAAA/0B/wIAAAD/AgAB/gEDAv4A+gP7/f/8AwH0CAAB/gD6AQADCPcAFv4C/QP0A/4HEOQF+P8A/gIE/f8A+gz6Af8AAAAA
AAD//wD/CfwCAAL8/AL+Bvj8AQEA/wH+AgACAv8CAP7+AAIB//7+/gP6AAAAAAAAAP8AAAAAAAAAAAD//wABAf8BAgABAAH//wACA/0B/wAAAAAA/wD+/wL/
AAAB/wH+/wABAv799fwB/wEK+wH99wz7AAEAAAH9Av8CAv4CAv0AAAH/////AQD+Af0CAAEB/wEB/v4BAQAAAAD+AAABA/4A/AAAAAEE/wAB/AUAFg8B+wXv
B/4GE+4HBgABAAD6AQEABfgACv7/AP/7/gH+Bfz8FwwDA//xBAELG+cMBQEB/gH4/QABBvr8BAEB/gIA///+Afv/9AL/AAAJAv8B9gsEBP0CAAL9/QIFCPcC
+AUAAgADAv8C+AcI//4B/wP//f///QP+CP0AAAH8/QH/BPv4AgAAAAH+Af8BA/4AAf8CAP4M+gL6+AT2HAH8AgLtCvwHDPEIAAEEAQAJ/wIG/vwIDP8BAAH2
/wABDPP+AQAAAAABAQD//wAAAgAAA/8AAgADA/wEAAAAA/8DAQABAAAC8/wB/AEG+QL79gr5/wABAAD9Af8EA/4C/gAAAAABAAD//QL//wAAAAEAAAABAf8A
Bv8AAAH8Av8AA/kC+/8AAAAG/gD++gf9+wH//gEC/AD8/QT8+gj9AAEACfsA9wkGAQAAAAAA/gEAAv/+//8AAAAC/wD//gP/Cf4C+wEB/AH+APv5AQAF/gEJ
/AIF+/8DBQAAAAD9AAAAA/z//QAAAAAEAAD8+QYB8wAA/gEI/gH78w78Bvz7AQD7AP/9BQL2/f79AAAB/wD9/Qf8/gIAAf4FA/8B/AYDAv8A/wH9/gD9Af79
8gkAAPwBC/wK/gUQ/QIA/gADAP///QMA/AACAAAAAAADAf4BAf8BAP8C/gEDAv4C9f79+v8G+gH7/AT0//8A/wAC/wD+/QP8+QIAAf8GAwAE+gYGBgEBAAD5
AAEKDfIIAf8AAAAC/wD//gP/Av4E/gID+wICAvz8/v4BBf0GAgID/QEG+/4A/gEG/wD9+Ar7+Pn9AvkE/wD2+BD19/0AAAAH/gAA+ggA/gQAAAEAAv8B/gIE
B/0A/gP4+wD+Dvb1AP4AAf8C/wAA/gL+0AH/9Pom///ozjH4/AIBAP4EAAAA/AUB/vz/Af8F/wH69gv79wP/AP8GBf8A9wkG//8AAAAC/wD//gP/Af4A/wP+
/f/+AAH6Af4B/QH//wD9/QP7/gD/AAEDAAD8+wb+/f8AAAAD/wD+/AX9//8AAAAC/wD//wL+8wIEAP4OAAEA8wwECAAAAAH2AQABCvUBAAAA/wABAAAA/wEA
//8AAP8D/wAA/gD/AAAAAAAA/wD//wEACfkA+QcB9wH8AgTuAAAAAf8DAQAC//8DBgABAAH5AQADCvcA/gAB/AIA/QACAgD85v3+/f8U9QP46xv1/wAAAAAC
AAAA/QMA/wAAAAACAAD//gP9AQAAAAAC/wAA/QP/Af8AAAL9AAABA//+Dv8F/ATxCvwWGusB/gAAAAEBAAAB/wAAAwEAAAD8AP/+A/oA/v0AAAEC/QH+/gX6
/QAAAAABAv8A/QUA/wQAAP7/A/8DAfwF+QII//wNCgMD9/sKAgD/AAD+AQD9AP4B/AAAAP8F/gH9+wb9/wD/AAABAAD9/QT+/f8CAAAD/gEDAvv++gAAAP8G
/gH9+Aj+/wAAAP8FAAH69wb69gEAAP8OAAD88BH/AwH/AP/6Av8ABPwB9f8DAf8RAv8A9gUFBQIC/P8H/v8D/gD+/fz5AAD//P/z+Q7v/f/+AAH+//8AAAP9
AAAAAAD//wEAAAH/AAAAAAD//wD+AAD/AwIA/AH9AgAAAP8E/gH8AAH/Av/6+wX8Bwz5CPn7Cv8JCv8TAf0A/wAC/AH+AAL4/AH/AP8HAQD89gr//wYBAP0D
BfwG/QIJBQX/Av7/BQAABP0K/AIBAAAEAgD/+QgA/gMAAAD+AwAGA/wHAQAAAAEAAAEA/wAB/AH+B/0CB/0FAQMN/AIAAP8GAgAA+QYFB/8DAAH8AAAFCPQA
AgL19AjwA/jxBwbv9Qb5/QL7Bf38/AoD/gAAAAAE/gD+/AT/BQAA/wD8/wD+Bvr9BAMAAAD8AwACA/wEBAABAAD8AAEBBPwAAgAAAAH9/wEEB/n//wAAAAAC
AAAA/gIAB///Av/4AQH9B/r9/v4AAv8I/wD9+Qb+/AAAAP8F/wH9+gb8/QAAAP8H/wEA+gcBAAD9Af//A/78/Qf/Df/+AwHwBfwBC/j9CwP+AQDyB/wBCfgB
/gQA/wH9BP8HBP0K/fwE/gIP+gH++Af4+AAE/gAO+wP/9Qj+/gAAAAAC/wD+/wL9AQAAAAAAAAD/AQAA8wbz/vsBBPz07w8CBv/6AAL6A/z6AAH+/P4A/wEE
/gH/+gf8Af8BA/4BAQECAP8D+AL9//8H///29wn9/AAAAAAF/wD++Qf/AgMD+gH+/AMABP4AAQAAAAAB/wAA/wH/CfoEAf8B+gMDBvn6AAEA/gACAf/+/QP+
AAMAAAD+BP8CAP4FA/8BAAD//gH/Av38+gAAAP8J/wD89gn+AAAAAAAAAAAA/wAA//0AAAED/QD9/AT5+gED+AYD/P777gz4+gAA/wAG/gD/+Qj+Av79AgL+
Af8A/gYABvwBBf79AgEFB/gGAQAAAAD/AAAAAv4A/gAAAAAE/wEB/gEA/QADAAAI/wEB+wECAgH/AAD6Af//A//9AwD//wH4////Bv36DPUG/gAG9QYLCPn9
Bf8AAAD7/wABCPv/AwMBAP/+AAEFB/kC/gAAAAAEAAD+/AT/9/8A/gED/AH++A35/wAAAAACAAD//gL/AwL+AP/9A/8AAvsCAwAJAP8FAAIRCfAQ/AMCAAAJ
AgAB+AUFFPv9AwD1AAACD/P+8Qn8//4IB///7xAOCQf7CP74D/0NC/ga/wAAAAABAAAA/gIAAwAAAP/9AQABAv0A/gAAAgABAQADAAIA/QADAv4IAAIF/AIH
+QAAAP4H/QH7+Aj9AQAAAAAAAAAAAQD/AQMA/AP7//8BBf3+Avr98g33/P0CBvfxBAH/AP79BP8AAv0B/gQAAP8CBf8D/QAG//8AAAAE/gD9/gD7+AP//f8E
A//89wUCAAAAAAABAAAA/wP/CgAAAAD1AAACDfT//gAAAQADAAAA/AQB+AQA/gEGAgD78wwDAwAAAAD9AAAABPwA/QH///8C/wD5+gT9AAAAAAAAAAD//wEA
/AIA//0HAQD+9wkE/QUBAAAHA/8C+gIMCf4A/wL4/wAACPr3BAMAAP77BP8DBfgH/gAAAAAD/wAB/wT++QUA/wADBP7+9wcFAgEB/wH7AQACA/4BBf7++AD7
/f/7BP30/gAAAAAEAQD/+wT//wAAAAAB/wH+/gH+9/z///8K/P/19A3yBgD9AAD4Af//BvkA/QD/AP8EAv79+An+Bv8DAAH+/QEBBPz9CfsB/wL6/QH/BP74
BP4A/gP7/AAABfz6AQEAAAH+AQAAAv4B+QAC/QEF/QD/+AgB/QACAQAH/gIC/QID/QEAAP8BAP8A/AQC+gcC+gECA//99gcDAQEA/gH/Av8BAAACAgAA/gH9
/wD9Av/7AgMAAP/5BP8DAv8HAgEAAAD+AwABAv8DAwj//wH6CPz//wQFBv8AAAD8/wEABfz7AAP/AAD7A/4CAQAEAQAAAAAAAAAAAQD/+gb+AP0EBQD/9gkI
+/n+7gn8/f73+/7m/wIA/AEC+QIAAwD7+v4AAAAK/QD99gj9BPsAAP/++wL8Av34/AABAf4J/wEB+gUBAgIB/wABAQADA/wB/wD/Av8BAgACAAEF/fz//gID
/QD4+gn1AQAAAAAAAAAAAP4BAwD/AAD6Af8FCPoE/AMA/gP8AP4GB/8A/v4AAAABAAD+/QT+AAEB/v8D/wAA/v//AQAB/wACAAABAP4ADP8DAgD+/QMGCu8B
Agb//AL2BQAGB/YHAf8AAAEAAAD+///+BfwCAgIA/QIBBfv4+QEAAP8GAQAA+AcDAv4AAAD8/gD/BP38AAACAAEB/wEB/wAB/gj//QD7Bv4CAv8I+/8AAf8H
AAAA9wr//v8AAAACAAD+/QX+BwAA/wH2/wABDPT+BgD8AQD3A/7+AQEAAQAAAAH3AAAECP4BDAECAQD2AwAFDPME/gYBAv4EBQAE+gMNBAAAAAD6/wD/Bfr/
BP//AAH7AAEABf39AQAAAAD//wD/Af/+/QAAAP8EAAAA/AQACAMAAAHzBP8CBvoEAP8AAAEA/wD//wH99AP/Af4DB/4D+wYI/wQAAP4AA/4D/wEHEvj1+gXt
AwEGGej3CP8B/gH3/QIACfj7/wEAAAACAAD//gIAAP4AAAEF/AD8/AX4Af4BAAAA/wEBAv0A/wAA/gEB///8+gb7CgIAAAD1A/8GDvMH//8AAAAC/gD+/gP8
BgT+Af/8AwEFCPgHCv3//wD1Af//Cvf8Av8AAAH+/gEBA/7+CP8BAAD6/wECCPYA/wAAAAABAAD//wEA/wAAAAACAAD//gL+Cfz/+gb1/v/5AQD0//8A/wAB
/wAA/QT+CQAH/wD/AAEJCPEF5/D2Bf4I+wH47xnyAP8AAAAC/wD//wD+AgQCAP8DBP8IBPkN/P8AAAABAAAA/QUAAAAA/wEBAAABAAD+AwIAAAD8AgAEBfoE
AAD/AP8DAQD+/AX///8AAQAFAAAC/QMBAfcAA/7//gH8/wL99QcBAP4BBv8I/wULCAAAAAH0/wAEDPMCBAAAAAD8AQAAA/3/AAAAAAAB/wEBAQD/EP//AQDz
AAADD/EC/gIA/wH+Av8BAv4A/AD/AAACAP///AX/+gAAAAAFAAD++wX/AQAAAAD/AAAAAv8ABwb++wD+BPz6+wP/BAYAAP/3Bv4HB/UL/AEA/gAE/gD9+gb8
Bfv//gMC+QH2/Ajx+wUA/wAEAv799wcDAQAAAAD/AAD/AAD/9/4HAPoMCv8H9/gQAwH+AAH4Av/9BP7+/Pz9BPwHAgD79Qv+AAEAAP//A/4CAv0D+gIO+f8S
/gQL//kN/f3+/wH+AP/+/gX8Af4A/gH+/QAABfz9+P8AAAAF/wD/9wz/Af0AAAEA/gH8/wT59fsAA/4P/AD18wz4/QABAAEAAAED/wECBvv/AAD6/QD9BP/6
AQAAAgD7BAAFA/wEA/8AAAD8/wD+A/v//wb/AP/7CP4B/gIHDQQAAQD3Bv8EC/QD/QT/AAEBA/8D/gQD7wL9//8NAf/57BL/BgAAAAH4Af8BCff//wAAAAAB
AAD//gL//wAAAAABAAAA/wEAAQEAAP8EAAAEAfwDBP8AAAH9AAH+Af0CAP8AAP8B/wD///8B/f8AAAAE/wD/+wUA/f8AAAAF/wD/+wb+/gH8+gT0+wD4BQL0
Af39AQL6/wD8AQP4BQIAAP76A/4EBvkE/f4AAAAC/QD8/gP6/v8AAAEB/wAC/gb9/v8A//8A/AD9AAH8+wAAAP8FAQD++gYA/gD+AAH9/wD6/wP5/f8A/gAC
/gH7+Qf9AAAA/v8A/AH7/wD7+gMA/QIDAf7/+Qv/9wID/wAN/QEA9woBAAL9/QH6AP/8AAP8+Qv9/v0KB/4I/gcM/gEAAAD9AAABBP4C+AH///4HAv4A9QwC
Av76AP/6/f/6AAL3Cv8ABP74BgAICfYI/P8CAf0J/AEA9wUB+wAAAf8FAQAB/QYACf8AAAH4/QEBDPT9G+nx9Qb09AL2C/3Y/gAAAAACAAD//QP//vH9CfwI
9QX5+Qn0AQACA/8CAQEFAf0EBwAAAAD5AAACCPkC/gEBAP8FAQAC/QICAgEAAAD8AQABBPwAAAIAAAAAAwAB/wAE/QD/AAACAf/8+wX+AQAAAAD9AAEAAgAB
/gAAAAACAQAA/AUAAf8AAAAA/wD/AAH9Af0AAAH9/QH+Af7++wAA/gEF/AD8+Aj6/gABAAEC/gH//wH9AP8AAAH//gD+/wP9CAL//QD8AAAACPz5/gEAAAAC
AQD//QIB/v8A/wAE/gD9/AX7AAAA/gED/gH9/QL8Bv4AAAH7/wAABPv+B///AAH4AAD+BPn/+/wK+gMN+QEE+gn4Av8BAAD//wACBfv/AgT/AP/4Bv4CBvcF
//8BAAEA/wH//gH+/gD/AAAFAAD8+Qj8AwACAAH/AAEDA/sC/QX//wH/BP3/+gkBAQAAAAD/AQAAAf8ABv4B/gD+/P8AA/z6AP8DAAH//QACAv/+/gAAAAAE
AAD++wX/CQD+AAD1AP/+CfX9+fwP9AIJ+AIJ+gMA+//9AAAD/wD49w35AwIAAv/8BQAHBfsLAQADAAEA/gECAvz//Ab//v4DBgD/+gcE/QQDAAEFA/8E/AAI
/gAAAP8D/wD+/QP+AQAAAAD/AQAAAf8AAP8AAAAA/wD//wD/AP4DAAEG/QEDAAH+BQAAAv/8AgAEBvgF/wAAAv8DAQAB/gED/QEFAAAL/wEE/P0FAv0A/wH9
/AH+AAH6Bv4A/AL3/QH8B/r4/wMA/wD/A/8CAQAD+/7/AAAE/gD9+Qn8BP8E/wP//AMHCfj6B+4CAQD39wYIDvD6AQACA/79AwADAv8FAQABAAD//wEBAf8A
/P8A/wED/wAC/gP+AP4DAAEG/gIA/QH+B/z+AAHy/gH/CvP5//8AAAAA/wD/AAAA/QAAAAAG/wD++gb//gH//wD3Bv0BAf4EAQAAAAD/AAD+Af7+9v0A/wAM
+wD38RTz/QAAAAADAQD//AQBAv4G/QMB/v8EA/YCBP8AAAD+AAACBfr/AAEAAAD+BP8AAAACAAAAAgAD/wAA/gMC/wAAAAACAAAA/QMB3QH3//8h//3u2Cjx
Av8BAAECAAADA/wA/wD/AAD+/wH+AAEB/wIBAP8BAgADAf8E6Arv9vYEC/r29hYB+gb+//0KBf347w0GBAgA9wQABwECAvYJ/Pz4AAL4Bf77/gX9/QH//wEA
AQD9/gP/DwEAAADzAgEHEu4EBwIAAf39AgAFCPYI/P4A/wEE/AD6+gj5/wAAAAAAAAAA/wEA+wAA/gAF/wD8+Av7/v8AAQAC/wD//QMBAPsAAP8B/AH8AAP3
AAD/AAAAAAD//wH/Af8B/gL//QH8AP76AwAAAAD7AAAABfsA9/7/Av8I/gD99wz7Bf///wH9/AD/Cfv2AgADAAAB/QEBAAD+AQD8AQD2Bf/8AQID+/4AAAAG
/gD99wn9/wAAAAAAAAD//wEA/wABAAADAAACAf0CB/8AAAD5/wABCPj+AQAA/wEA/wD/AQD+CQEBAAH3A/8GDPMF/AQAAAADA/8B/QQDAAH/Av0CAwAA+wUF
/gAAAAAD/wD//QT/AwEA/wH8Af8BA/0AAQAAAAH+AQAA/gEBBv8A/gL5/wAABvn9BAAA/gAA/wECBfQAAQj+//76CP3///4K+wb/AAABB/8B+gQN/wAAAAAC
AAAA/gIBBf0A/wL5/QD+B/v2AAMAAP8BAf///gABAQIAAP/7Bf8DA/sGAAAAAf8BAAABAf8CAAACAAAB/gEBAQEA/gACAAAH/wEB+wIA/gAAAAACAAD//QP/
BQAAAAD9AAABBPwBAgAAAQD/AAACAv4ABAAAAAD7AAABBvoACf8AAAD4/wECCfcA//8AAgAAAQAD/wIB/f8A//8F/AH9+wf5/AAA/wAEAP//+wj+Af///wH/
/gD9AAH7/wEA/wD+Af8BAAAABv/8AAH4AQD/Bvz7/gMAAv8BBAAE/wAL/v8AAAADAAD//QT//gAAAAAD/wD//QIA/vr/AwIA/v8DAgf5/AAAAAAFAAD9+gf+
Df//+v77/wL/B/T6APwAAv4B/gL7/gX4/v8AAAD+AAABBP3+/v8AAAAF/QH9/QX5//8AAf8BAAAAAP8ACQQFBvz9Ff0gC+wY+QL/AAAGA/8A9wkEAgH/AP/9
AQD+/gIADv8AAAH2/wAADvL7AAAAAP8BAP8AAP4BBgAAAAD7AAD/BfoA/wEAAP8CAQAAAAABAgAA/wH+/QACBvz9AwABAAH9AQAEBfkCBv8AAAH5/wD/B/r7
AgAAAAH9Av8CA///+wAAAP8I/wD99gr//wAAAAAAAAD+/gT/BAAAAAH6AAACB/oA/f7//gIC/QD6+gf6BAX+AAD1Bv4BBf0FBv0A/wL7/QD/B/r6AgAAAAD/
AAAAAvwBDP0D/AP2+wH+DPjxCwQAAAD4BAAGCvcI/wAAAP8D/gD//wL9+gAAAAAJ/gD89gv+CP4ABP/6AgAGCPcC+QAAAP4FAAD/+wUC/gH//gAAAf/9+wX/
BwAAAAD5AAACCPn/AgAA/gL5/wAABfz9/QAAA/8FAwAD/AMEAf8BAAAB/wAAAAH9/gAAAP8D/wD//QMBAQAAAAD/AAAAAv7//wcA/v78CP0FAvsJ/P8A/wEC
/wH+/QT+AQABA/4BAQAFA/sFAwAAAAH+AP8AA//+A/8AAAD+/wD/Av/8/AEAAQEAAQAEAQIEBP8A/QP7/P/+B/z2+wH///8E///5+Av7BAYC/QT+Af39//oB
Af8AAv8CAQAA/gABBvwBAAL9+gACCvP68wIB/P8O/gH77xL++gAAAAAL/wD+9gn9AP7///8A/QD7/wP7Bf4AAf/8/wIBB/v/Af8AAf8AAAEDAQED+gQE+wAE
AQAG/wAH/v8AAv8J/wEC/AQC9gL+//8IA/8A9gwEBwEBAAD4AQAFDfQC/f8AAAAG/wD8+Qj9/gAAAAEFAAD/+wX/7Pj1/v8LAwL/9RAA/QMAAP8EAwAB/AIH
/gD/AAH7AQD//wP/BQAAAAD2BP//BvkDAP8AAAAAAAD//wAA+wAAAAAEAAAA+wYAAf8BAQD//wEAAv4B/wMA/wH9BP8DA/wE/QAAAAAEAQAA/QX/+f/8/wAE
/gEA/Af//P4AAAAH/QD69Qz7+wAAAAAF/wD+/AX+AAAAAAAAAAD/AAAA8f7/AAAP/gD57hf4Af//Af/8AAAAA/7/AP/+AAH/AQD7/gT8AgAAAAABAAAA/wH/
/AED/v8I/gIG/QEDAf8BAAAB/wD//wH+/gAAAv4DAgAB/AQB//8A/wEB/gD//gP/BAIFBP0DBAMNBvIRAQABAAAD/wEAAP4AAAAA/wAA/wD//wL8Af8AAAAC
/AH/AAH8/wAAAAABAAD//gP//gAAAAAC/wD+/QP9AwAEAP8F/QIGBPgA/f//AAEE/wD++Qj+8gn/AfwHB/8E9wwNAP8AAAAA/wD//wH//v8AAQADAv8C/gID
AAEAAAD/AQABAQH/AQD//wH////8AAH7/gMD+QP/AQAFBv39/wEAAP8CAAD//gIAAAT//wH+Bf4CAv8FAP77AAD8AP/z+Qj2+AAAAAAL/wD78wz/Av7/AQD9
AAD+Av//AwEAAv8AAgAFA/kFBf8AAAL4/wECCvb8Afr+AgD+AP/9AP/7AQAAAAD//wD/Af/9//8AAAACAAAB/QQB+QH6/QADCf8C/QIH/v8AAAAF/wD++Qb+
+QEAAP4E/wH/+gcA+P0A/f8JAf//+gb+/gQA/wEAAwAA//4F/fwB/wT/+gADAAH6B/4BAAL6/QEBCPf8CwECAAH3A/8HCvEJ+/3+/wEF/AD39gvz/AMAAP8F
AQD/+QYC/AEA/v8DAQAA+wUACv8A/wL5//8AB/35/gH/A/4BAwEA/AME9wH+A/oPAQL77RP+/AcDAf0GB/8F+QEMAwAAAAD+AAABA/4A//8AAAEB/wH//gL+
/gAAAAACAAD+/AT/AgEBAAD+AwAEBPoGBf8AAf//Av8DA/oIAP0AA/4FAAEA/QABCAAAAAD4AAABCPYBCgAA/wLzAAABC/MA+AIF/gAH/wED+AP//AAAAf8G
AAEA+gUC+QAA/wAFAQAC+wYAAwAAAAH9Af8AAQD/Af8BAQABAAEAAAD/AwACAAD/AQEFBPoEE/76+Anj+gD5F/DgAwIBAQD9AgEFA/4DAAD//gABAf//AAL8
AAIAAAD/Av8A/wEB//8AAAAA/wD//gH/DAL8AADyBf8CC/QFAgAAAAH//wAAA/79//8AAAAE/wH//AX+AAEAAAAAAAAA/wAA/voEBAMA/QECAfoEAQb/AAD5
CPwFAv4K/QAAAAADAAD//AQA//0A/wIA/AD7/gX3BvsBBP77/wIAAvME8vr4AQAI9wL09BXv//4A/wAD/gD8+wX7+QEAAP4KAgAA+AkH9f7++AMI9wDz8xXs
//8A/wH9/gH/AQD9/f8AAAADAQD++wT//wAAAAAC/wD//gL//v8AAQACAAD//wL+Bv39/gD3/AD7BgHz/wAAAP8CAQD//QIBAQAAAAD/AAD/AAD//wAAAAAC
AAD//QQABv4C/wEA/AECBvv7/P8BAAEI/wEA+wL//P0F/QEN9wMEAQP0DwQAAQT2CP0NFuwFAwD8/wD5Av/8AwT8/wD/AAD//wH9/wP9/wEBAQADAgEC//8E
6Qvz9/0NBff68RQC///7AAEBAf77+wf7/wAAAP8E/gAA/wP+AQABAP8BAAD+/gD+/P8AAP8H/v//+QYBAf4CAAAB/QICAv0B/gAAAAAC/wD9/QX8+f8AAP8H
/wD++An+AP8AAQABAAAA/wEA//8DAP4E/QIDAfwB/wf//QH/Af8BAQEA/QEB/QEC/wH9+QX+AQAAAAD//wAAAQD//QABAAAA/wADAQH/AAEBAAAC//8B/gAA
+wAAAv4J/wD++Qf/AAIAAAACAv8C/gICAgAAAAD/AAABAv4A/wAAAAAC/wD//QL/Av8AAAH+AAABAv///AIAAP8DA/8B+wUE/PwBAQAB/AIA/Qf6Af8AAAAB
/wH/AQD+Ev8BAAPsA/4GFucEAwABAAD+AAABAv4A9wAA/wAFAAD9+Ar9+gAAAAAGAv8A9gkG+wAAAAAE/gH+/AT+AQMAAAH6BP4BAP4EA/0F/gIA+wIFBvz9
+gEAAAACAv8A+wQF+wEB/gEB/wAEAQIC///9Bf4EAv0B/wcH9AAAAP8K/wD88g///wAAAAACAAD+/QP9AgIA/wD/AP/8/gT8/P8B/QAI+gP//QX8AQIAAQD9
A/4A/wED+/7/AAEDAAAB/gf9/wD/AAD/AP/+/gL+BwUCAvz/BgEQDuwQDgX6BAD4DvwBBQAM+P/+AgAFAgD/9g/+//38AAAB/QD3+Qr2AAAAAAABAAD//wEA
AgAAAAD+AAAAAv4AAv8AAAH//wEEA/3//AAAAAAGAAD++Qj/BQH//QH9AP77AQH5AAAA/wAE/wD+/AT+/Qb/AvsCBwAE/gIMB/8AAAH4AAD/CPj7A/4A/wH8
/QH+BP35Af4A/wH+/QH+AQD6+wEM+wAL+AYLAfkK/gAAAf8FAAAC/gEDAQD+AAD9Af//AAEA/wAAAAACAf///QP+BP8AAAH8/wD+A/0A/gf///8BCP0E/gEG
AAEAA/0EBAAC+wMF/wAAAAABAAAA/wH/A/35AgL6AP75BP/2AgABAAAAAAABAf0AAP8AAAD+AAABA/8ABQAAAAD6AQAABfoBAwP//QH5/wH8A/39AwAAAAD7
AAAABfgDBAEAAAD+Af8BAv3/9v7/AAAL/QD58RH59//+/wAK/v/68hD6+wP9AP4ABf39+QcE8/sF9gIDAgAL/v8F/AP//v8IAf/69Qr/Av///gL8/gD9AQH6
CfsH/QEA+gALD+/8Av8CAf/+AgAFBvUD/wAA/wEC/wD//gIA/AD+Av/7AgEHBf0J8/7/AQAH/wAB+Qv/AgD9AAD9Av7+AQT+AAAAAAAB/wD//wL/9v4C/QEL
+AIA+Av8Awf/AP/+B/8A/wAJAv8AAAD//wD+AP/9C/0B/gL3/QECDfP9/wAAAAACAAAA/gEABQECAP/9AQEEBfkD/v/+Af0CBP4A/AcC/wMA/wABAAD/AP8C
AAAAAAABAAD//wAAAv//AQH/AAD+AAL8Bf8AAAH7/wD/Bfv/DgABAADz/wIEEe0BAwD/AAD/AAD9Af/9BQABAAD8AgADB/cCA/8BAAL9AQACAv4CAQEB/gD+
///8//78+PsBCvgS/wMG9QgKAQb/APz+BQADA/wL//8CBP0D/wEFAP0HAQv1//z3B/34+AMD/wAAAQAD/wD//QP/+v/7/gAA//4C/Aj+CPv8AgD5AAIECvYA
AwT//wH5Bv79/v4EAQIAAP//AwACAP0HAv8A/wD+/QD+AgH+EgHtAQT6EPz7B/sFAf8BAQD/AAEDAf4C/wAAAAABAAD//wH+/gACAP8D/gEC/gEA//8AAQAD
AAD+/QX+D///AAHuAv8ADuwCAv4AAAEA/wAAAf////8A/gEA/QH+AQL6AP3/AgAB/wH9/QAB+AD/AP8H/gD89wr9AQQAAP/+A/4A/AMDAAAAAAAAAAAAAAH/
AAAEAP8F/QICAfv+//r/AAEB/QD8/gT5/gAAAP8CAAD//QP/+v//AAAE/wH/+QYAAQD/AAH+AgAAAP8BAgAAAf/+AAAAAv0AAgAAAAD+AAAAA/0A/wAAAAAC
AAAA/gL/AwD9AP/4AQH8Av///v4AA/4E/wEB/QP/Bv//AgD6AgH/Bfv//QAAAAAGAAD9+Qb/+wn//QAFBv799gkIAQAAAAD/AAD/AP8B+QAAAP8I/wD+9wv+
FgH++gbnAQACF/H0DQcBBP/7CfwPDO8SBf8BAAD+AQAFB/YCAP4A/wAA/v/7/Qb4BQEABP/+BQAFBPkK/QAAAAAE/wAA/AUABwD7AgH4A///CPn9//v/AAD/
AP/8/gT8/wAAAQABAAEA/gIB8A35/QL9FPgH9g4V/AEAAP8GAQAA+AcCBQAAAAH6Af8CBvsB+/8AAAABAAD+/QIAAAP+Af/9Bf8BAv8HAQAAAAD9/wABBf3/
/f0AAAEF/QD9+Qf6AwAAAAH8AAABBPv/Bf4A/wH7/AD/Bv35AgUAAP39BAAEBPoJBv8AAAH6/wADB/n//f8AAAAE/wD++gX/Af8AAAIB/wD9/QP7+f8C9wMC
/QH6+f38Av8AAAAAAAD9/AAB/gL/AAAAA////AQEAQD/AAAA/wD+/wD/Bf4AAQD7/gEABvr8/gAAAAACAAAB+gUCAQL/Av/9BP8CAf4H/gEA//8CAf//+wUC
/gcF//0FBQEJ//wM+gP9//8I/gP99wUD/wAB//8F/wAB/QAABQb98v7/Bv7/A/j//gIBBfsGAwEA+wMH//sAAQIC/QL3+Aj2AP8AAAAC/wADA/3/AQEB/wEB
Af///AP/BAAAAAH6AQABBvoCAfoA/wT8+QL9AgLzAwABAv8BAAECAfwHBAAB/wH+/wADBfwAAwMAAQD9AwADBPoIAAABA/4AAgEFA/sK/QUBAP4ABP8D/AQF
A/4BAv///wEGBPwECP8AAAH4/gEGDPYAC/wAAAL2/AH/Cvb6Af8AAAAB/wH/Af//A/4AAQD/AQECA/sDAP8FAv4CAAIJBPoEBf7+AQL8/gD+BPv8/f//AP8H
/gD69wj7/wAAAv4DAgEC/wECAgIAAAD9Av8AAf0EAv8BAAH9AAABA/0A/wID//8D/gMDAP8C/v79AQEDAv77+wb7AQEA/QL8AP//Av7+8/4AAf8N/QH68Bb4
9v8AAAAJ/wD99BH9/wEA/wEAAAABAP4CAAD+AAH/Af/9/gP9/vkA/////gL/AAT8/v0A/wAE/AD8+wb4/QEAAAAEAv//+gUCBP8AA//9AgADBfsD/wP//gD/
BP7//QMA/P8AAAAH/gD9+Ar+AwL+AAD8A/8CA/4D/gEAAAEDAf8A/AMBAAIA/wEAAf8A/gEBAP8AAAAC/wH9+wP+//8B/gEB/gH/AAL9EwH+/wPvBP/+CfP/
AQD//wH//wD+/wP9+AH9AP8J/v/59gv8AP8AAAAB/wEAAP//+wABAAEB//8EAAP/AAMBAv4ABAAEAP4K+gkB/v4CCf8B9wEOBAEBAP/8/wEDB/cB/wD/AAAC
AAD9+wX/Cv8AAAD1AAAEDfX/AAQA/gL+Af///gEBAwIAAAD8BP8EBPwB/f0DAAAEAQAF/gAHAgAAAf/+AQABAv4B/P8AA/4EAgAD/wQCCgD/AAD8/wACCPgA
+fAD/QIP8QL29RDlAgICAAD+A/8CAv0DAf8AAAEC/wABAv799wIB//4LAQEE9wkF/wAAAAAAAAAA/wEAAwD/AP8CAf8A//8BAgD/AAD/AP/9/wH/8vX59gQB
+QEC8hL0Bfz/AAL4/AMBCfr2Af4AAv4C/wEB/gQCBgH/AAH3BP//BfkE/v4AAf8H+wEA/wX//wEBAAABAP8A/gIA//8AAQAE/gD8+wX6/v8AAAABAP8B/AX/
/wEBAAD//wAFBfkE+f4GAf8L/QID+v8E+QQA/v8EAv//+QkDBP//AAH7Af//AwD+AgMBAAH7BAACA/gH/wECAAAFAQAD/wACBv4BAgP2AQAUEfUGAAAAAAAA
AAD//wH//wAAAAABAAAA/wH/BgD/AAD5Af//B/z++gQBAAADBP8D/QMI/QEBAP8GAQAB/AACA/8AAAH9/gD/BPz9CAAAAAD6AAABB/r/AP7/AAEB/wD+/gT8
AgAAAAH9AAABBP3//wAAAAABAAD//gL/Af4A/wEA/gD7/QH7AQAAAAD/AAAAAv//BgMA/wD5BP8CB/kD/P0AAAAF/wH/+wb+AO/8/gX/8gTu+w7c/wAAAAAE
/wD//QL+//4AAAED/gH+/AP+AAEAAAH8AgAEB/oEBv8AAAH4AAEBBfgBBf/+AAH2AAAACfv+/gAAAAADAAD//AX//wAAAAABAAD//gL/BQEA///8AAAEB/kB
Bv8AAAD8/wACB/n++v8AAAEI//8A+gb//AAAAAACAAD//AQAAQAAAAD+AAAAAQD/AgX//AD5A/8DB/4C7gQABfwPB/4F7A8T8QD6/gAGA//28BD6/AAAAP8F
Af8B+wYAAAAAAAEBAAAAAP/++gAABP8KAv8B9gkFBQD+AAD5AP8ABvv+AwAAAAH9AQH/A/3+/QAAAAAF/wD+/AX///8CAQAC/gIBAAQA+/8A/wEE/gAA/Ab8
7/76/AAHAP729hbqAwAAAAD+AAD/Av0BAwAAAAD9AAH/Av0A/f8AAP8GAAH8+QT/A/4AAAH9/gAABAD7CAABAQD6AAEFCfgCBQIAAAD6AgADBvkE///9/wAF
/QD9+wf7A/8A/wD//wAAAv/+//8AAAAC/QH+/wL8AQMAAP79BQADBPwHFvwFAADx/AITF+MK+wIBAf0DBAD/9wgFDv4DAgLx/QMLFPAEAgAAAAD/AAD/Av7/
DvoE/gP7+wMHDOv+Af4D/gIF/QAAAPz+AAIAAAAAA/8C/wADAAAAAAEA/wD9/QX9AQD//wH9AP/+AAD+BPwBAAL5/AEBCPf8Af8CAAAB/gEBAv3/Bv77Av/9
AQH9AwL5B/z9AP/9/QH8Bf/1/P4AAv8DAQAB+wQDAvn+AwL2/AL9BP74Av/9/wD+AP/4/Qf2//wBAQH9/QIAAv79+wb/8gIKB/4HCfkDAAABAAAA/wAA/wAB
BAAAAAH7AQABBfsCBgIB/gL4AQACCfUD/gH/Af8EAf/++wYAAAAAAv4BAgACAAADBAEA/wH9Af8CA/sABQAAAAD8AQEAA/oCBQH/AAD6A/8ABfwABP4AAQH8
/wEABPv/AQEAAP8BAAAAAv8BAf8AAP8C/gH9AAH9AAAAAAAB/wAAAAD/A/0AAAAA/QH8AAH4/gAAAAAC/wD+/QT+/wAA/wAD/gD+/gL8/wACAAAC/gEC/v8C
/gAAAAAD/gD+/QP+AP8AAAAA/wD+AP/9AAEA/gAA/gD//wH++/wE/QEM+AUDAP76AQAAAP8C/wECAvwAAv4A/wH8/gD+A/79/AAAAAAD/gH//QT+/QAAAAAH
AAD9+AUAAgIDAAEDAAADA/wD/gAEAP8L/gID+wECBP/+AP/6AP/7Av38AgEA/wABAAD+//4A/QEAAP4DAQAB/AMCAP4AAwACAQAB/gEE/gIAAP4CAQAC/AIE
Av0B/gIA+gH9AgD1AP/8/wH+/wD7/Qb6BQAABf79BAEFB/gI+f0AAv8K/gD99gn7+wAEAAAK/QID+wQDBP8BAAD9/AL9AQP5/wIAAAD+Av8BAAED+wAAAAAE
AAAA+gcAAP8BAAAB/wAAAAD/Av8AAQD/AQD+/wABBP8B/wH+/wABA/3+/fz8AAL9//73+gr3BgH+AAH3AgD9Bfz+/QAA/wAF/gD9/Ab7+v8AAv4GAAD/+QcC
AAEC/gEB/gICAQAA//4AAAEC/gH9/QT8AwMAAP/8A/8DBPoGAQD/AAD/Af//AP8BBAD/AAD9Av8BBP0B/gAB/f8F/QD9+gX7AP8AAQAC/wD//gH/Af8AAAD+
AAD/AQD+/AAABv0MAgAA9QgJ+gAAAAAC/wD9+gb8AgAAAAD9AQAAA/0B+/8AAP8GAP//+gf//wAAAAABAQAA/gIBBQIB///9A/8CA/oCAf7//QP+/QD9AAL6
/AABAAAH/wH/+QYBAAIAAAH9Av4A/wAB/AD//wAEAAH59gj+/QAC/wED/gIB/wUABAAD/wD8Bf8GBvkHCP4C/gP8/QEDBff7/AEAAP8EAQD/+wQCAf8AAf8B
AQEB/wAAAwAAAAH9AQACBP0AAgf//QD7Cf0FAf8O/P7/AAAG/QD8+Qj7+AD/AAAH/wD89gv+AQL9A/76BgIAAQALAP8AAAAB/wD+/gL9/wEAAAACAQAA/QED
B/8DA/79AAMGB/QK+P4C/wAJ+wL++gn67f38/gAM/P727xj5+P8AAP8J/gD89Qz+//8AAP8B/wD+/gP/AAAAAAAB/wD//wH/DAD/BP/9AgABBfj+/f0D/gEE
+wP9+wj5/AIAAP8EAgD/+gYB/QACAP8G/gEA/AP/BP0AAgD//wEBA/wB/QAAAf8EAAD/+wUAAAH/A/8ABP8CAAAGAv8AAAH//wD/AAD9AQD/AAD+Af/9AAL+
/wsA/wH8Bf4A/gEI/AEAAv4EAQEC/gIG/wAAAAAAAAAB/wIAAgEA/wH8//8BBfz+/AcBAgABC/0KBPwMAwEAAAH8AAADBfoC/QAA/wEDAP///QP7AgID//4F
/QECAPsA//0B/wEF/AD//gP7Av0A/wL//QAABP78Av8CA/7+AwELBfUOAAECAP8C/QICAP8CAAD/Af8BAQAB/gEE/v4B/gED+wH8/AT5Af8AAAAB/wAAAAAA
+P0D/wEL+AL/+Qf4Av8BAAH//wEAAQD9Ef8AAwDzBf4IDvIKBwIAAf/4A/8ECvUEAwH+/wL7BP4BA/0EBAACAAD+/wAEBfoD8wT/Av4IBP/98BII/AEAAf0F
AQD/+gUDAgAA/wECAAAAAP8BBgEAAAH3BP8FCfcGAgECAAL9AAAFB/oA/wAAAAACAAD//QP/+P0BAAAH+gL99gn5BP8BAAL8/wEEBvoA/gAAAP8D/wH//AX+
Af//AAABAAD+/gH//wUA/AD9AQAAAv4CAQEA/wH+AAAAAf4C8v38BP4QAP/78xH8/Pr8BP8J/gD6+wf4AP4AAP8A/wEBAAAA//j+BAL5/gEBBQD+B////wL6
/wD/Bvv9/gP/A/4DBgAD/gAMAwECAAADA/4E+wIHAv4D/gL//QIGBf3/APwDAAAD/AIC/QL9+gX+//8ACPwA+QkFAAIAAAD+BP8BAP4FAQAAAAAB/gD//wH+
A/8AAQD+AAACA/0C/QD/AAAEAP//+wb/+wL/AP8EAgAB/AIF/BLzBfr+C/0C9wEZAAL/AP//BP79+wUD8Rf3/voMEPgG8wgVDf4CAAD1AAECC/QAA/7+AgD+
/gABAgH9/wAAAAACAQD+/AACGfEBAAL6+Qb7Cu/s+v4AAAAK/gD7+Af6AP//AAAA/wD+/wD9BwUC/QD+BP8EBvkCA///AAH+/wAAAv39Af0D+gIK+QH6+QLx
8/79/f8F/wH58g/4AAEBAAACAQECAf0EAPoLAQUL+AcOBv7//QAAAAABAAH+/gQBBf8LAf4MAQIQBPYGBv8CAQD//gIDB/kDA/4E/gEA/AEDBfgB9/7/AP8J
/AH48Q/6/v3/B/sB/wQD/gQG/gAABfwFBAAE/AEKAgEAAAH9AQABAv8B/P8AAAAF/wD8+gj9BP8A/wD+/wD+Av38Ehnv+v7lGfUHEO0XCQL/Af/1Bf4FC/MG
/QAAAf8DAAEA/AMCAAP8///8A/3/AQP9Af8A/wH+/wD+Af4A/gAAAAADAAD//AT/AgIAAP/8A/0DBP0A/QAAAAAE/wD+/QT+AvsA/AT7+gD5BP7xAAIA/gD+
Af//Af//BwEAAP/+/wEBBfgB+vcF/AkF+P77/ATuAQL/A/7/Bf8DAP4KA/8A/gH8/gD+A/7+Bf4BAAEB/QH/BPr6+f/+AAEFAP/89wr+AQAAAAD9AAAAAv4B
+v4F/wAO+wIC+wP/Af0A//8D+gL8+gT4/f8AAQAF/gAA/AX+/v4A/gED/AH6/Af1AAD+AAD7BP0FBQAA/wH+/wAAAf/9/AQAAgAAAAD/AAAAAf/+B/8AAAD6
/wAAB/j+/gP7/gD8A/78/AYA/QAAAAAEAAD/+wQA8AUA/AAKA//+7xAB//8AAAABAAD9/gL+/wAAAAACAAD//gMAC/8BAAH2AAEEDvD++/0A/gX++QL+BgHy
Av8AAAD+/wAAAv7+/gEB/gP+/wECB/n9AQD//wL8Av/+AAL7AwIC/wH6Av8GCPwBDQQCAv75BQAGDfMG+f/6+gX++v/w9wztAgAAAQD/AAEBA/wA+/4BAAAI
/QH9+Af+AAABAAAD/wEA/gH/AQAAAAD//wD/Av7/AgAB/gP8//8AAv/8AwD/AAH/AQD+Af4AAAAAAAAAAAD/AAH//QAAAAAG/wD++gb+AwIAAAD7AgAEBfoG
/wAAAAABAP///gP/7gQFA/4QBAIJ8ggR2gD58gIH9f3w5yHu6gH/+wQGAfr79gz69wr9+AEACfj//QQCAgIAAAD+AQABAv0B+AMAAv0IAwEA9wcH/gH+/wD8
AgABBf4B////AAAC/v/7/Ab5AAAA/wEA/wD+/wH87gEAAPcU/gD87BL9+gL//gAEAf/89wj//f8DAP8H/AMD//4CAQAAAP8BAAD+/gL/AQP/AP4ABAABAQAF
7vv9//8P9gLs5xrrBv//AAH3AAD+B/n79gD///4HAQD28g/4/wAAAP8BAAH+/wH9Af4CAAAD/gIB/wD99QAAAAAI/wAD+wr/BgECAP/5AgEFCPEHFO8F/wnz
9wcJDvLvAv0B/gL/+wD7AAH3Dv8A/wH4Af8DD/H9AQEAAAH8Av/+APwF/QAAAAAB/wH+/wD//QEAAP8EAAD/+wQA/wAAAv8CAQAB/gID/wAAAAAC/wD+/QP+
9wEAAQAEAQAB+wYB/////wL9Af8A/wP++wAAAf8G/wH9+An//wIA/AABAAD//gMBBwAA/gH4AAAABvoBBf8CAAH9/gIDB/kCAAAAAAABAAD//wH//QABAAAE
/gD//AX9//4BAAAF/gIB/QIB/wEAA/7/B/4LBfkQBv///wH7AAD/Av3/B/8E/QL3/QAGD+//BwAAAAL4AgADCPgA/gQC/wIHBAEOA/oMA/8D//8E/wIDAPr/
BgAAAAD6/wD+Bvr9AAABAAEAAf8EAv0AA/z9AAH3/wD7Bf/1//39/wT7//8ABQP29f0A/QIEAP4EAAj2/gIAAP8CAQAB/gIC+wEEAP8M/gEF/f8DAAAAAAAA
AAD//wD/AAEA/wAAAv///gD/Av4AAAL9AAD/Av//Av37AAD+/P/3/wT1Cv8C/wD/AP8JDPUDAQACAAAB/gEDAv0DBQz+7ATxCPYFCPL//P//Af8IAQD9+Aj/
+/8DA/4LAAEF+wIH/QIAAf8AAwAA/QID/gIAAAH8A/8DA/0DAAAAAAABAAAAAAAAAQYA/v7+AQACAv0E/gH/A/8FAf8A/AMD/Af/AQD+Cf0B+gUJAgAAAAD/
/wECA/0A/wQC+gAD/AD/A/v9/QP9/gAAAf/6+gn4+QQB/wAJAP//9QwBBgICAAH5AQEEBPsFBP4BAgEEAQEDAP8BAgAAAQH7AAAEB/sA/gQCAf8EAwAE//8I
AAAAAAAAAAD//wL/B/8AAAH7/QAAB/j8EP3//QH1AwL+C/L/8fkG/gIS9gP98wzzAAYAAP39B/0EAvoLA/8AAAD9/wD9AP/9AgABAAAB/wEDAv0C+v4BAf8F
/AH9+gb8Af4AAAAB/gD/AQD7/wAB/wAB/gEBAQAABgAAAQH4AQEHCvgC/v8CAAAG/gED//0C+wACAAEBAf4EAAECAP8D/wEB+wICAv0BBAEAAAD+A/8AAv4B
/vr+/wMD+//2+gzx+AEB//0J/gD89gv8AQAA/wD//wD+/wL+AgUA/QD6BP4EBf4EB/v/AAD+/QD8BPz5BfoA/wH8/QD8Bf33AAAA/gD//wD/A//8AgEAAAAA
AQABAv8BAQAAAAAAAAD/AAD/B///AAD2AAD/CPr9BAT////8BQAEAf0JCP//AQD4AgADC/UC+wECAP4FAAAB/vwE/gD//QH//gD8/gP7CP8AAAD5/wADC/b/
AQD/AAH8Af8DA/8A/gAAAAADAAD//AT//gAC/wEH/gH/+wH+Bf4AAAL7/wACB/n8/QAAAAAF/wD9+gb+A/7+AAL5/gD8BAH4AAD+AAAAAQD8+wb+8Pz1A/8N
AP/26Rj4+QMIBvoPAwUN/AAT+v8AAf8KAAAA+AcB/f8AAAEC/gH//QH+////Bf0GAwED/AEHAQACA/8EAgAIAf4H/gAA/wEC/wD8+wf9BQj7AgL5C/4DBf4I
AgP+/wP6A/35/QQABP0FBv0LAgMF/fkM/wEAAAABAQD//gEDBAQA/wD4Bf4GBvgGB/8B/wD6/gIECfcAAAEAAAAC/wD+/QP/BAAAAQAAAQACAv0CAP8AAAD/
AAAAAAH+/f3+AAAE/gD49wn4///9AAECAP/3+Qj3AQIA/f8AAv/+/wH/Bfv++v4BAQD5/v/8AAAAAAEBAAAA/wEA/P8AAf8G/wD/+QcBAgIAAAACAgAB/gAE
AwAA/wH6AAD/BP3+BgD/AAD5Av//B/cAAP//Af8AAAAAAQD/BQEAAAEDAf8A/f4FAvkBAP7//gL+/AcBAwIA/gAD///+AAD++/8AAAAF/QD9+wX8A/4AAAD/
AAAAAP8A/P4AAQAK/QH79wj8AAAAAAAB/wD//wL9/QT/AP7+Bf8HA/8I/gEAAP8DAAD//QQAAwAAAAD8AAAABPwABfz7/AT+/P/u/w7s/wEAAAACAAD//gIA
DgACAAHzAQIGEfAA/wABAP8D/gH+/wH/CwAAAAD2Av8ACfUECwH/AADzAgAADfUB/AAAAP8G/gD8+Qf9/v8AAAAEAAAC/gQA/wD/AAAAAAAAAQAB/v/9AAAB
AQD9+wb/BQACAAAEAAAEAvwAAQAAAAAA/wAAAQD+AQAAAAD+AQD+/wP/+f/+//8IAP/49Qz7/v8BAAAG/wAA+wQAAAIA/gAA/wD+/wT89vsGAQAS9wUH+Ar/
AwEAAAH7Av8CBfsB+v8DAQAK/gEG/AIF+f4AAgADAQAC/AYD//8AAAAD/wD+/QP9+f4BAf8L/QEA9wf//wAAAAAD/gH9/AP//QEAAAABAQAA/wEBAPn+A/4E
/AL6AAP3Af8AAAAA/wAAAQD+/wACAAEC/wEA/gEABv0AAgH7AAABCfj8/gD/A/wGAQH+/QIBA/4B///++wECBfn8CP8AAAD6AAABCvf9AP8AAAAC/wD//gL+
8gX/AP0KBP7+9A0F/v//AAAC///8/Qb6AQAAAAD//wAAAv7/Bf8B/gL//QD8A//5/wAAAAABAAD//gH/Af0E/wEKAf8D/QH+Av4BAAAJAQD//AP8AwL9Av4A
A//9AwH+/v/+Av8CAf8A/wQA+gD9AQAIAQD89Qv9/AD7AQAFAf/79wj8DPv6A/36A//5/wD8CPz+AAL7/QD8BP32Bf7/AAH8/gD9BPz7///+AAH9AP/7AAH6
/wP/Af//BP4D//z/AAMB/gIC///9+//+/gAAA/8HAAAC+wUDAAEA/P8A/AH5/gD7Av8A/wH+/AH8AQD7DAP7BADzDP4GCfQKAP8AAf///wAAAAACEPcBAgD6
+AIACfH2+P8AAP8K/gD68w37+v0C/wAI+wH89gz5CwEA/wH3/wADDfX/9f8BAQAG/wAD+wf/BQD/AgD+AQD/A/wB/P0B//8H/P/79wr1AQAAAAD/AAAAAf8A
9Bf8Af8CD/gC9Q4SAwAAAAD+/wD/A/3+/QH/AAAFAf/8+QoAAf//Av8DAP///wMAAgAAAAD/AAAAAf7/Af8A/wD+/gD9/wL7+wAA/wAH/wD89gz9AAIAAv8C
AgABAAAH/wADAf8EAAAGAfwI/wEBAAAAAgAA/AMBBf7/AAH8/wD+BPz8BAAB/AT8/QD/BP/4+AEA//8J/gD89wr8AP8AAAAA/wD+/wEA/QIA/QEA/gD9/Qb+
AAcAAAD+Bf0D//4I/P8AAAACAAAC/wQA/gAAAf0DAgEA/AQC8QH/BP4KAgD58QwA/f8CAAAG/gEA+wQBBf//AAD+AP/9/wP8CAL6A/36Bf//BvkH9Ab+AP8H
Bf79+AYF/v//AAAA/wD8/gP8/wEAAAAB/wADAgEA9f0DAgAMAQAD+QQB/QAAAAABAQAA/QMB7/wBAgAO/AL98A/9DAsD7Av4A/4WFOsIBf//AAH6AAAABfz+
Av//AAH9Af/+AQD9AwH/AAD7A/8BBP4DA/8BAf/9AQAEBfkG/v8BAAMAAAEA/gP/CQP//gH0A///B/cCKf0K+AP3/AENJtTz+/8AAAAI/wD+9wj//P8AAv8I
/wH/+QcA+/4AAv8EAQAC+wgDCfz/AAAA/AD7AQH0/AMAAQAEAwAB+gUDBfwE/QQF9wT8Afv4+v8AAAAF/gEA+gn+Bf4AAQH7AAACBfv+Cf8C/wH4+wIDDPX8
AAAAAQABAAAA/wEBAgIC//4FAAEC//0F/wL//wD9Av8B/wICAwAA/wD9AAAABPz/AAD/AAECAQD+/QP+/AAAAAAH/gD/+gj+A/77AgD5/QABCfb8//8AAAEC
/gD9/QP+9P8AAP8N/QD79Az9+/8DAAAHAAAE+wEFAP8AAAAC/wD//gL/BQD/AAD5AAAABfsA/wMAAAEAAv8B/wADAAAAAP//Av8AAQAB/PsAAAAL+QL69wz1
AP4AAAEA/gD9AAD58/0A/wEH/AD69g72/P8AAAAD/wD+/AT9/PsA/wIG/AD6+Av0BwEAAAD5AgABBfkC+/7/AQAG/wAA+AgBAfsAAAL7/AD/AgH5+QEAAP8J
AAD/9wv/Bf8AAAD7AAAABPwABf8AAAD8/wEABvv9/wD+Av8DAf/9+wX/CAEB/wH2AQAID/EDCAIAAgD0Bf4JEO4L/wAAAf8DAAAA/AT/AgAAAAD+AAAAAf4A
9w77+gD9DvsF+AkS/wAAAAECAQAA/gL/BAAAAAD9AAAABPz/C/7//wLz/gAAC/b8//8AAAEB/wD//gP+/gABAAAGAAAA+gMCA/4CAAEC/AECA//7/wAAAAAB
/wAA/wH//AABAAAEAAAB/QQBBf8A/wL7/wD/Bfz9Cf8CAAH6/gAGDfD//wH///8CAf/+/QP//P8AAAAE/wD++wb9/gIAAAD/Af8B/wICBv//AAH8AAD/A/37
+AABAAAG/wAD+woA+gD/AQAGA/8A9wsD+v8AAAAF/gAB+wb/A/wAAQD8/wD+A/79/wAAAAABAAD+/QX+AwAAAAH8/wABBP3/AQAEAP8B/QMIBvcF9Pz/AAII
+wD69BH0/QAD/wAI/gED+wMDAv0AAAH+AQD+AQD8/wACAAAD/wEB//8CAf//AP/8/wD+AgL9Bv4AAAP2AP8AB/gB/AT8AQD+Bf/79woDCQj/Av/0C/8GBPUU
BP78AQD7A/37AQL8+/8AAP8J/wD99wb+BgAAAAH6AAACB/oBA/8AAAL7AAAAA///Av7/Av79AAIABP0BBP//AAH3Af//CPj96//9/v4R/wD88RP9AAAAAQAA
AAABAAAB+gD+//8AAP/9+gr+/wIA/wD/AQD+/wIAAP8AAAIBAAD9/AX/AAEAAP8CAgAB/QID/gAAAAAE/wD+/AT/Bv///wD7/wD+Av7+BP///gP8/v77A/z3
Awb29AzwBvr7DPrw+gT6Bf8ECPz9+QkC/AMAAP8EAgAC+wUEAgEB/wH/AAACAvwE/wAAAAAC/wAA/wP+/gAAAAAC/wD//QP/BQAAAAD8AAAABfv+AwH9AAD5
BAABBfsCAP8CAAAF/QEA/wD9+wAAAAAD/wD/+wX//v//AAAE/wD9+gj9+wABAf4G/wEA+gYD+wAAAAAF/wD//Af8AAoA/wH6CPwFAP4LB/8AA/76AgAECfgE
/P4A/wMC+wEA/wb2DQYJBPsDCAEN+vwNCQAAAP/2BAAAB/YE+AQD/gEJ/gD+8wz//wAA/gH////8/wL9CAEC/wL6/wAHB/YFAv///wP6/AH8AwL3AP8AAAD/
AAEAAAEAA/4BAv/+/wH/Av/7AQAAAAD/AAAAAf8AAP//AAH/AP///gX8BAABAAH9AAEBA/v/+wEA//8G/gAA/AUBBQAA/gL7AAABBP3/AP8AAP8A/QEAAQD9
AwD+AAD8AQD/A/7//gD/AAD/Af8AAQEA8/f+AAL/AP0BAQr09wAAAf4HAwAA9gkCCQAAAAD4AQACCfYC+/8C/wAG/gAC/gL+BQAAA//7BAAGBvkIBAEAAAH8
AAADB/v//wIC/v8GAgAA/QAACgX7AAjwEfwBBgMEAQH//gL7AP78/QP+Bv7/AQD2Av//CfYBBgIBAQEBBAAHCPkG+f4AAAEG/gD89gv8Af8BAAEB/wAEA/3+
/ff+Bf8F/QH5+gn4/f8A/wAG/AH9/AP6/wEAAP8CAAD//QIA+gL9/wAGAf759g39/f0A/gIG+QP9/gfxAv4AAAD//gD9Af77+AACAf8N/wEA8wwCAP8AAAAD
/gD//wL8Cv38/QTw/P37DvntBgL/AP/7AQACCfgBCQIA/gH2Af4EEPf5BQAAAAH8AQACBfsAAf8CAv0E/gEHAPoKAgMAAP79A/8CAfsF/wD/AAEBAAAB/wL/
BP//AAD9AAD+AP3+AQAAAAAB/wD9/QP+/v4AAAAB/gD//wT8AP4AAAEB/gD+/wL87PsDAv4X+QT/7xH8/wAAAAABAAD//QIAB/8BAAH6AAECCPkA+v8AAP8I
/gH99gr++QEAAAAH/wD9+Aj8+gD//gMF/f76AAP4+gAAAf8F///++wMAAv8AAAD9/wEABP3//f8AAAACAQAA/AIABgEAAQHzBAAIDvQF/QAAAAAD/gH8/AX7
BPX+/QT2/P/1Awbs/QL//gH+///7/Qb+AP8AAAAB/wD//wH/AP8AAAABAAAA/gH/Av4AAAD//QD+AQD8Av8AAAH//wAAAv7++v8AAAAH/gH++An8/f8AAP8F
/QL8+gX9BAAA/wD8AAAABPv/B/P7/gIC9ADz/QvkAgABAQABAQAFA/kFAgIAAAD8Av8BAv0CAgQA/wD9Bv8EAv8H/vYH+wUJ8AT/+wroAP8AAv4CAQH++wIA
AgAAAAABAAAAAAD/+P8AA/4K/wH+9wv+AP8AAAAD/QH//wL9+f/7/wAE/v/39w31+gD+AAEEAP/8+An+CfP7+wHx+wL4BfrzA/8AAAD+AAD+AAH8/f7+AAED
AP/6+An6/gAAAAADAAD+/AP+AQABAf8EAAADAf0CAv8AAAAAAQD/AP4BBAAAAAAAAAABAv0A/wABAP8C/gEB/gEDAgAAAAD8/wD/BPz/BP8G/wEG/QMHBvYD
9gT/AP4FBv8B+AoGDw4K/P0BCQEUDuwVAQAA/wEA/gEAAv/++QH+AAAA/gD//Ar8AgACAQD9/wMDBPkGAP//AQAC/wD+/QP+/wD9/wD7AAH/AQT/BQAFAAAH
/AEDAPv+////AAD/////Af7/A/8A/wD9/wEDCPv9AgACAAD/AAICAf4DBQIBA/3+AQILDPMIBv8BAAD7/gEBB/j+/gIB/gAA/wD9+wP+/wQDA/wKBQIJ/vwQ
/QH+/P8A///5+gr4Av8A/wH8/wADCPz8BwAEAAACAQAGB/EE8/ECBvsLAgP98wQF//4AAv8CAAEB/wECAf4A/wEA/gD+AAH7/QUAAP7/BP8D/gEJ/wAAAv4D
Av8C/gEE/wkBAf76CwAPB/kZEQD/AQHyA/4EE+0A/gAAAAACAAD+/AX++wABAAAE/gAA/AMC//4AAgADAAD//QIAAP4AAAIB/wD+/gH7AP8AAAEAAAABAP8B
AAAAAAAA/wD//gL/AgAAAAD+AAABAv7/AQAA/wH+/wD+Af/9/vz//wEB+wH8/Qb0AAAAAP8CAAD9/wH9/gIA/gD8A/8CAf0I/wAAAAACAAD//QIBAQAAAAD/
/wEBA/7/AQEAAf8AAQAAAf8DAQAAAAD//wABAv3/BP8C/wH+/QADBfn8/P3+4QoP/P/8AgH2AxEE9AT4B/wF//oLAgAA/gH8AP8BBPz//f0B/QMG+gEB/wX2
+/8AAP8C/wAA/gP//AYAAP4CB/0D+QUJCv8AAAD2/wAGD/AA/wMAAP4BAgACAf8GAwAAAAD9AAAAAv0ABf8AAAH3A/8DB/kB/QAAAAAE/wD++wX/AQAAAAD/
AAAAAf8C+/8AAAEF/wAA+gj//P8AAAAF/wD9+gb++QAE/wAK/QIC/AIAAv8AAAD9AAAAA/3/CP4BAQH8AAABBfj++v8AAAAEAP8A+wYA/wAAAAAB/wD//gL/
AP8AAAAB/gD//wH9/gABAAAHAAADAPwABQAAAAD9AAAAAvwBCQAAAAH2AQACCvQAAv8A/wH//wD/Av/9BQEEAAD+/wEICPIEAwAB/gH7Af8ABfn+Af8AAAH/
/wD+/wL8/AEB/gADAAD++gX//P4CAAAH/gD++wP9AAAAAv8AAgACAAAD/f8BAAAF/wEA+wX++wAAAP8G/gH8+AX/BwEABP/7BAAEB/cF/gEAAP8CAQAA/AMC
DQQEAQD0BAEQFegMCAMCAP/9AgAGBvgG/wEAAP8CAQAA/gEBAQAA/wH9AAAABPr/AQAAAAAAAAAA/wEABP8C/f8B/gL/A/z7AQAAAAABAQABAP0A/gAAAAAD
AQAA/AMBBQMAAwD4Bf8FBvkHAQD9/gD9///2+gf4A/8A/gH+/gD+AQH8Af0AAAEA/AH9AAH8AgQAAAH9Bf8EA/sK/wQAAP//BP4B/gAE//4AAAEC/wD+/AT8
AQQBAP//BP8D//4JBv8A/wL6/gAAB/n8/gD/AAACAAD9+wb+//4AAAAB/QH+AAL7/P8B/QEEAP0A+wj6BAL/BfsHCv0D+QAMBgAAAAH9/wEBBfv+BAH//gL3
Av4BBP4A/v8G/wEK+wMHAPkFAwAAAAH+AAD+Av79AQAAAAH+AAABAf8A/gAAAAAE/wAB/AT//P0BAQAJ/QD99wr8+P//AP8H/QD59Q76AAEA/wAAAAD//wEA
AgMAAP/9AwACBPsGAgkA///5Cf0GBvsOAAAAAAD/AAD/AAH/BgAAAv/8AgAEBvkF8f8AAP8L/gH68g78/QEAAAACAQD/+gUFBAAA/gH7/wEEBfj/Av8AA///
AgABAQAD/v4B/gID/QD//wP7+wAAAP8I/wD8+Af/AQAAAAD/AAABAf0BA/4AAAH+/gAAA/39AQAAAAD//wAAAv79BP4BAQD+AAEEBfcEAf8AAQD9/wABA/sC
AwACAAD+/wECA/sCAf8AAAD//wD/AQD+AwUDA/4GBP4F/gEJ/AABAAACAQAA/QT//wAAAAACAAD//gL/+f8AAAAH/gD++An8+wH9AP8FAQD79Qz++vXu/gb9
/vvj8wbr+gH/AAAEAv/99wkA/Pj7AgEC9wH0+QrsB/8C/wH6/gEABvj+/QAAAAAF/wD++wX/Df///wH0/wACEO3++AP6Av8BBP/89QkGBf3/AgL7BP4BC/b8
/P8AAP8G/gH8+Qf9Af3+AAD+/QH5/wX2AAAAAAABAAD//wD/BP3/+gH9/v/8Af38AQAAAv8AAgACAf4F/QAAAAAE/wD//QT+/v8AAP8FAAAB/QEAAP8AAAEB
AAAA/wH//wgG+gACAwEKA/MO+AgA/gABCP0C/AQJCf8C/wL7/wACB/r97wYAAf4KBf4A8g8N/gT9AAL5Bv38+wcBAQAAAAD/AQAAAf4B/QACAAAG/gEC/AIC
/wABAAAD/wH//gH/B/7//wH5/gD9B/r6/wAAAAABAAAA/gIABv79AAD5/gD8A/r8/AD/AAADAAD/+wf+CP/+AAH1/v/7B/b6BPn6/AL++AH1BQDp/P4AAP8E
/AL7+wb6BAEA/wH+AAEDBvoCBhL6//ryEP0KCfQb/P8AAAAF/wD++gb++wgAAPwCBgAD/gEM/QL/AP4BA/79+wb/BQAAAAD6AgABB/cCB/4AAgH4/gADCfcA
BQEAAAD6A/4DB/kC+gEBAgAMAQIA9wgE+v///wH//gD9/wX6+wEA/gEEAf4B+wf+CPD49f4A9ATj/AfjAgAAAAD/AP8BAvwCCP8A/gH2/QD/DfT4AAICAP8B
AgAC/gICAgAAAAH/AAACAv7++wACAP8H/QEA/QIB/wAA/wEA/wACAAH/AgIAAAD9Av//AQAC+wAAAQAI/wD99goDCP8BAAD8/gD+Bfn89f7//wIG/AL69wz5
/AIA/v8F/wH8+Aj9CgEB//74/gEDC/IAAf8A/wH//gD/Av/9AgD/Av/+A///AAEB/gT9Av/9Bv/79goHAwL//v/9Av/+A/0B/f8AAQAG/wD++Qb+8gYA/vsM
Bv8E8gwK/gAAAAAC/wD//gIA/QAABf4BBAAF/gAJ+P7+A/8GAf//9wwACf///v0D/wEABfr6/f8A/gEE/QD8+wb6EwD//gDxAf8BEO0BBPsAAAD9+wL9BP32
AwD9AAD5Af//Bv77AAABAAACAQAC/wADAwAAAAD9AAABBPwAAQD/AAD+AAD+AAH+CQIABf76BwAFB/QN9/oB+wUL9gL39gvu+f0BAAEJ/QH79gr5AvwAAQD9
/QEAAv/6CfoEBf/9/gIMC/gHAwQB/gH5Av4BAvwFAf8AAAEA/wD/AAH+/gEDAP8DAAID/f4E9QUB+gII/P/48BH6/f8AAAACAAD++wf+AP8AAAEEAgAB/wT8
AQEAAAD/AQABAf8A/P4ABP4LAAH+9wkB/gAAAAAC/wD+/QX+AP7+AAL7/gD6AgH3AwMAAAD7AQADBfcEAgAAAAAA/wD/Av/+/gL/AP8BA//++wYBAf0FAf8M
/AIB/f8A/gADAf8I/gID/f8E/v8DAQEG/gEC+wQAAgAAAAD9AAAAAv0A/QAAAv4FAQAA+gQD+gX6AP4BBfzz8w38B/4AAAL8AAABBfkA+AH/Af4FAgAB+QgE
/gf/AgD/B/4C+wIL/gEAAP//AAD/AQD/Af4C/QH/+wH+Af/5Bf4AAAH9/gD9A/77/f7/AP8F/gH8+wb99QQA//8JBP/99AsC/wgBAf4ABgAFAPsNBgP//QH0
A/8BB/kABgAD/wD8/wEBBfr+9+QS5QcK6QoI/gjkCwL4AAHwCfr6Bf36/gAAAAADAAD//AT++/v/Af8EAP/7+An8BAL/AP76AgACBfwBBP8A/wH9/wAABP39
/P3//AIE+gD3+A3x/wAA/wAB/wD//gL/+wL//wAEAf//+gUB/wH/AAABAgD//QICAQAAAAD//wAAAQL+Bf4AAAH8/gD/B/r7+wAAAf4EAgEB/AQGAgIDAP8C
AgAGAvoHBAAA/wL2AP8EC/f+AQEAAAD+AgACAf4C/QEBAAADAAH/+wUB//0A/wID/QD//gX5AgAAAAABAAACBP4BA/8B/gL9/gH+A/78AgAA/wD+/wD/Av/9
+P7/AgAM/gEB+Q38+AEBAAAI/v/+9wr+//0A/QEB/gH+/Qb7AP4C/QD//AIBAAD9/wMC//4BAAED/gAE+/79AAAA///9/Qf8+f0BAgAJ/gEE/Qf9A/7/AAH8
AP8CBfr/AgIAAAAAAQAAA/4B/wD/AAACAf/+/AP/AAD9AAH9Av/5+gr8Af8A/QL8/gH+A/77BAIL/f8G/gIOCfMIDv8BAAH1/AEBDu/7+QAAAAAI/wD89wf9
Bf8A/wH6/gABB/v6Af0CAAAG+QIAAgD4B/4CAAH6/wEHC/UCAAMAAP4BA/8B/gEFAv8B/wEA/wEBAv//AAAAAAAAAAD/AAD//Pz4+/kI//359Qr5/v0A/vwK
AgAIAAEHAQD/AAD9AAAABP0A9QT/AP8LBP788Q4CDQD7BAHuAwAHEvIDBQD9AgH7AgACB/sADwcBAAD6C/8LCu0N/gABAP8F/wAA/QL+Af8AAAIAAP8A/QH/
AQAAAAABAAAAAAAAAAAAAAD/AAD/AAAAEfcG9P4J9QP4AP/s+QYAAAECBf0B9wcGAAAAAAAAAAAAAAH/Af0AAAH//QD/AAH7/wABAP8F/QEEAQAD/v8FBP0J
/wMLBPkI/P//AP8B/gD8/Af9/gD/AAAD///9AQL7/v7+Af8C/AP7/Qj6+wABAf8JAQAB+gQB/gAAAAAE/wD//AT/BwH/AAH3AwD/BvoD/gAAAAAD/wAA/QT+
AwD//wH9/wACA/7//gAAAAAD/wD//QP//gICAAAEAgEF/v4ICgACAAD7AQAGC/T/BAD//QP6AP/8AQD5Af4AAgAA/wAAAQD+CgQC/QH7/wAGC/X9Af8AAAAA
/gH+/wL9AgD/AQD/Av8CAv0CAQEDAAIBAAEFA/0A+gEAAAAFAAH++AgB/wIDA/8GBv8FAPsH/AABAQAG/wD//AT+/f4AAAAF/gD/+wn6AAUBAP4BBv8DAP4J
Dv//AAHzAP8BDPL//wAAAQABAQAA/QEE/wAAAAABAAD//wH/BfL7/wEG8wXz/g3r9P4CAvwQ+wUD/QsBAv0AAAL//AH+AQD6AgAAAAD//wAAAv3//f8CAgAE
/wED/wIDAgIAAAH8BP4CAf4EAQH+/wAAA/78/AX+CQABAQD4AQADC/QDAAEAAAD/AAAAAAAABf4A/wH3+wEACvf6AAAAA/8CA/8B/f8H/vwBAAAF/QH++wP8
AQL9/wD5A//6AAH/AP8AAAAAAAAAAAAA//8B/QH//QH/AAP5/Pr5/AH4/v70+Qvu/f8AAAAB/wD//gP+AwD/AgD7Bf8DBPwDAAX/AAH+Bf4C/wAHA/8AAAD+
/wEAAv7+/v8AAAAE/wD//AX//gMBAP8EAQAC/QIF/wH//wACAf/8+gf+AQD/AAD/AQD+AAAACAD9AAD4Af7/Bvv+/gAAAAAD/wD//QP+AQAAAAD//wD/Af/+
/gAC/wAE/gABAP8CAf/+AAH+AP/8/wT7/AAA/wAE/wH++gb/A/8AAgD8AwEBA/wCCP8A/gL0//8BCvb89vcC/gAS9gX77g/z/gAAAP8CAAD//gL/CP8AAAH4
AAABC/b89gAAAP8I/AH89wv//QAAAAAEAAD++wX+/gAAAAADAAD//AP/DAX//QLsCvoCCvgECQIC/gH6A/4FCvMD/wYABP0ECP8B+gMO+wD+AAADAAD9+gkA
AP8AAgAD/wD+/QL+FBEC+QLnCfsFFPIF/wMAAP//Av8C/gEBDQYC/v/zBwAHD+4KB/oDAQH9/QEABPn9/f8AAAAF/wD9+gb9CQ4D8wH4BvwIEvgC/AAAAAAG
/wD//Qb9AP4BAAAC/QH+AQL4AwAAAgD5AwEICfMF/wIAAv4DBAAD/gEHBP8AAAH7/gAAB/j+/wAAAAADAAD+/AP/9wT8Af3+BP8C/wgF/v7/AAEC/wD8+wf7
/f8AAgABAQABAAP/AQEDAv4BB/8FBfQGBf8EAAABAAIDAvYC/gAA/wECAAD+/AP/+fP6+QQP9v7v+BTx/gAAAAAEAAD++wT//gIAAv8GA/8C+gQHDP4AAAL1
/gEADvH8Bv/+AAABAP/9BP38/AEAAP8E/wD//AMA/v8AAAAD/gD+/QP8AwEAAAD9AAEBAv4B9//+/wADAAD7+Qr8BgAAAAD5AQABCPcACgEDAAH4AQAIDu4H
/gEAAAADAQAA/AQABwMCAAD8AwAJCPgGBwIAAP/8AgAECfYE/AAAAv4GAP8B+wYB+v7/AQAB/wD7+Qf+/f3/AP8G/gD69wn7/wIAAP8DAwAA+wMFBgAAAAD8
//8BB/v8/gAFAv4HAAIIAfsKAAMAAP7/A/4B/wAEA/0AA//+/wEBA/wABf//AQAAAAEBAwD+AQAA/wAB/wABAv0A9wABAP8J/wD+9wn+AQAAAAD/AQD/AAAA
/f8AAAAE/wD++wT+BAEA/gH5A/8BA/oEAP8DAQADAQEFAf0F/v//AAH/AQAAAAIAAgAAAAD+AAABAv4BAf8AAP8BAAD//gICCgH//wLyAf8ADPT8//8AAP8C
/gD+/wL+Av8AAAD//wD/Av3/CP//AAH5/wH9BPv7DQX9Av74BQD+C/QB/AAA/wED////+wX+DQEA/gLwBf4FEugH/AAAAP8G/wD++AgAB/8AAAD5/wABCfb/
AP8AAAABAAD//gIA/wAAAQABAAACAAACBgACAP/9/wEEBvcDCAD/AwD5Bf8ABfkEAAIAAAABAf8AAAAA//3+BP0HAgH38Q77AQAAAAAAAQAAAP8AAP0AAv8F
/wL/+wX+Gv0CCPzyCAEIFOUJAPEAAAAL9gj9+f31/AEAAP8BA////AUBAgIBAAD8AgEGBvkH/v8AAAAC/wD+/QP/BAAAAAD9AQD+AvsA/f8AAQADAQEA/AQC
AAAAAAABAAAAAAH/AAEBAQAB/wECAf4ADAAAAQD6AAAACPP/AQAAAAH+AQAAAf8ABv4DAgH7AAEDBPoDAP//AAD//wH9/wL9AP4G/wAI+gQFAf3/CAACAP//
/AIBCPb+AQEAAAH8Av8CAv4D/P8BAAEFAQEA+QYBAfz//wH+9wP3/wLvAgAAAAD+AAAAAv///f8AAAAE/gD+/AT9CAcC/P77CQEKC+0MAAUCAv//CP8IAfoP
AgABAAAB/QH/A/v9//8AAAAC/wD+/gP//f8AAQACAAEC/wT/B/4BAAD7/wEBBfoB+AAA/wEH/gEC+gn/BQAAAAD7AQACB/kA/P4DAAEE+wMA/gH+AQAAAAAB
AAD/AP7/BAL9//4G/wH6/AT7Bv3//wP7/AH7AQL3AgL/AAD+A///APwBBP38/wP2/gH6B/zz/QEA/QAFAP/9+Qf9+P0G/AEI+wL+9wP9+QIE/v4J/QIC+QAH
/v4C/gMD+gICA/36A/sKAf4O9AgJB/EB////AP8C/QH7/QT6/gAAAAAEAAD//AX//wABAQAEAAAB/wADAv///QH7/AABBQD3/gAA/wAC/QH+/gL94f0FAv4S
/wID8g4F9gQBAf8KAv8D9ggLAv4AAAD//wD/A/38+wAAAQAFAAD/+gcC/gEAAAEDAAD//AT/BgUI+AEF+QQJD/L6/v8CAP8G/QIB/gEA/v8AAAEC/gABAAP7
CQIBAv79AgIHC/EJBP7+/wL8///7A//4AAAAAAABAAAA/wEACAQDAQD3BAEHDfAH8gEAAf4M/wID9AoDAe0A/gUC9AT0+Qrl+wAAAAADAAD//AX//wAAAAAA
/wD8/wH9BgABAAD8AAAEB/cAAP0AAAH+/wH+/wL+AQACAAH//wECAv4CBf8AAAH7AAACBfz//wABAAAEAAD//QH/AgP/Af/8Bf4AAP4FAwAB/wH+AAACA/0C
AwAAAAH+AAABA/7+AAEAAQABAgAA/wAD+wABAAIG/gD/+QgA/P4AAAAD/gD+/Qb79vz9A/8I/QH59RD6/AEAAv8CAwAC/gMF+gX+A/4ICvwG/wcM/QAAAAAB
/wH//QP/+wAAAAADAAH/+wgA/QEAAQEDAv8A+gYD/gP/AAD9Bf4C/gEHAAD//gH//wD9/wT8BQAE/wEF/gAFBPr/AAD/AP///wH/AAL+AwD9AgH0Av8CDfb/
8AUBAfsTAf//7wYG8AH9AP0O/AD88BX+AAL/AAAAAgD//AMCAP8AAAH//wD+/wIA/QEAAP8FAAD/+wQB/v8AAv8C/wH+/gEC/QAAAP8DAAD//AQA/wAAAAAB
AAAA/gIAAwgC/v/9B/4D//4I/gMA//8CA/8A+wQEBP4A/wD//gD+Af/8+f/+A/8FAgD++AoADPoA/QX6/wMJDvv0+f0A/wEG/AD7+wj3/QL/AP4CAgD8+wYA
/v7+AAEAAAAB/wX+/P/+AP8D/wD//gX+/QAAAAEDAQAB/AUAAv4BAAL+/AEDBf3+AAAAAAABAQABAAADBAAAAAD+AAABBPz/BP8AAAH5/wACCPn/CQYAAvz2
Cv4LCvMQ+fkG/v8T9AX79gP3AwAAAAD+/wD+Av3/AQAAAAD+AAAAAv4A6Q/8AvkPDP8A6xUT9/4AAP8N/AD78RD7/AAAAAAG/wD/+QcA/QD9/wABAP/8+wj9
Av8AAAH+/gH+Af39AgAAAAH+AQACA/4A/gEAAP8DAAD//AMA+v/8Av4G/wD39Q76BwEAAAH3AgAECPcH/vf//AL9/gH8A/70CAEAAALzBAABC/MA+wT+AP8G
BP/99gcCAf8BAAH+AAEBAv0B9wD///8J/wD89gz8AQAAAAD/AAABAv//Af4AAAH+/QACA//9/v8BAAED/wH//QH//wD/AAABAf///gIB+QQAA/8DCP8E+AYM
/gAAB/4BBwAH/wEN+wEAAP8DAv8A+wUD/gEAAP8BA/8A/gIC/gAAAAAD/wD+/AT+BAH/AP/+AgEBAP8B/wAAAf8DAQEA/gMB/wABAf4HAQD//AP+Av8AAAH9
/gD9Af38/wD/AAABAAD//gP/AgEAAAD8Av8AAf8AAQD+Af/9BP4DBvsEAgAAAAD//wAAA/3+/PwAAAAI/AD8+Ar4BP0EAAL8/QMEBPz/BP4CAAL9/wECA/0A
/gQAAf4BBf8E//8J/vDq9wb7APrt/BPuAQAB/wEE/wEB//7/Af4AAAD//gAAAf/9//8AAAAD/gD//QT8AgAC/gEA/gEEA/wC//7/AQP9+wD+Af/7/AAAAAAG
/wD9+Qf+AP4CBf4J/wIIAf4G/AAAAP8F///9+gb+/vv//wIC+gH5/gry/wAAAv0DAwED+wMG/gL/AAAAAv8B/wEBAgIA/wD7AgACAv0F+wMAAP8EBP8C/AMG
/wAAAAAD/QD+/QL8/f8AA/8FAAAA+wQG/P//AAAF/wD7+An++wkF/AEGAQEI/P8NBf8AAAH9/wD/A/z+/QACAAEFAQEB+wUA+v8E/gAJ+gMD+wX9/wAAAAED
/wEDAAP/BP8AAAD8AAABBfwA//4AAgACAQAA/gMA/fkD/wMI+QH9+wT1Af8AAAAAAAAAAAD+A///AAD9/wD+A/79Bf//AAD7/wD+A/78AAAA/wL8/gAFBv7/
+QAAAP8HAAD+9wgCAf8AAAD//gH/Av/9AgD/AAD7/wEABP7/AwQA/wD6BP8FB/gGB/8AAAH7/wABBvr9+v8A/wEG/AH7+Qn6/wABAAABAAAA/wEA/wAAAAAC
AAABAAH/D/0B/wPv/gIFFO73//8AAAAB/wD//wD//QgAAAD+Bf4A/wAL/f4AAAEC/QH//gX8AwAE/wL//gIGBfj/+wAC/wEG/gAE/QMCDQID/gD5/wIECvIB
+/0BA/0K/gIA+AYC+gP8AfsIAgH59Qz//QEBAP8C/wEEAQACAP8AAAD+/wEAAf4ABQL/AAL4AAECBPwD+wH6AAP9Av34+gn6/v0CAAEE/QH//AT6EAEB/ALz
/wIBEe77+gAAAAAC/wEC/gT/AP//AAH//wD/Af/9//8AAP8B/gD7/gH8/QH9AP8DAgD69goB/v8BAAAC/gEA/wEABAEEA/0FBQII/v8L/wD/Af//AgD//wIA
+/kAAAAF+QH7+gf1AQAAAAD/AAABAv//AQEAAP8BAQD//wEA//8AAAEAAP/9/Qb6Af4AAAH8/gD+BP75+/8D/gEF/AID/wL7+v0DAQAI/AMG/wIB/AT//wD+
Bf3++QYB/wQAAAD/Av8BAf8D//8A/wAB/wD//gP/AgD/AAD+AQD+Af7++AAA/wECAf/7+gX//v8BAf8F/wIB/QICBQIDAP0AAQAKDPUJAwICAf8AAgEHBfkK
/AL///8GAf/++gMAB/z+Cv3/BgEFBfgNAP8A/wH//QH+AQD7AAAAAQAB/wD//wEAAAEAAAD/AQAAAAAC/f8A/wAE/gD+/QX9/wD+Af8DAgD7+gX9AwIAAP/9
A/8DA/sEAP8AAAAC/gD////9BAAAAf/+/wL9Avz9CAAA/wH5AAAECvQCAgH//gD+/wD+AQD+A/8AAAD+AAACA/0A/gAAAAADAAAA/gP/7AL9AP4PAv/47BUB
AgAA/gL//wD/Af79BvYEAgAD+AMCA/j4B/kDAAL++AIAB/X1Av37/wD4/wD1/v/5/wAAAAAB/wD+/wD9+v/+AAD+A//9+gb/AAAAAAD/AAAAAAAAAAD/AAH/
/wEAAf7/+gAAAP8G/gD79wb/A/z8/Qb7AP4B/gn3Bf7//gL+/f/9/QX59f76AP4J//7u8Rft9gUA/QEGAf3+8w4C8PwAAv8M/gIB8g4GAgAAAgACAAAA/wAC
AQD/AAD+AQD+AAAAAQH+AAD9Af/9AgD9+wAAAAAGAP//+Aj+BAD/AAH7AQACBf0AAAAE/wAF/gIFAv0C/v8AAP8E/gD9/Ab8/QAAAAADAAD//AT//wH+Af//
A//+/QQC+wED//8KAAEE+/sHAf8AAv8AAQABAf8C/AEAAP8EAgAA+wQC
`,
  layer: `
0.5869 0.1458 0.5807 0.0235 0.9591 0.6027 -0.7597 -0.3768 -0.3852 0.2635 -0.3044 0.5888 -0.4983 -0.2359 0.2727 0.5461
-0.5008 0.5828 -0.0734 -0.3331 0.1127 0.3212 -0.4606 -0.2831 0.2310 0.2176 -0.0921 0.5050 -0.0956 0.3438 0.0980 0.6413
0.5368 -0.0246 0.5642 0.1392 -0.2370 -0.4955 -0.2759 0.3474 0.0415 -0.0439 -0.7081 0.4303 -0.4078 -0.3960 -0.0482 -0.4347
0.2355 0.1657 0.2487 0.4354 0.1840 1.0596 0.0217 -0.0331 0.0224 -0.7784 0.6336 0.3522 -0.7574 -1.3768 0.9221 -0.2490
0.0337 0.7070 0.6876 -0.2941 0.0878 -0.2414 -0.9974 0.3184 -0.4639 0.2628 -0.8534 -0.1708 0.3219 0.8391 -0.5565 -0.3085
0.4453 0.2480 0.1954 -0.1933 0.2252 -0.0245 0.5472 -0.3633 0.6296 -0.0144 0.8091 0.2228 -0.1765 0.1720 -0.0199 0.2913
0.2534 0.6516 -0.1213 0.2750 -0.3303 0.1721 -0.6471 0.0881 0.1051 0.6265 -0.9289 0.1175 -0.0601 -0.1776 -0.0459 -0.0341
-0.2302 0.0091 0.0094 0.1703 -0.0450 -0.6342 -0.7985 -0.7855 0.0875 0.3485 -0.5695 0.5340 -0.8371 0.1122 -0.0937 0.4868
-0.0199 0.1368 0.1689 -0.1863 0.6748 -0.2824 0.0844 0.1720 -0.1229 -0.1046 0.2004 -0.2186 0.7686 -0.3975 -0.3726 0.3727
0.4123 -0.2905 0.2263 -0.5219 -0.4947 -0.0069 -0.2520 -0.3830 0.4722 0.7767 -0.9968 -0.2717 -0.5809 1.1562 -0.3559 0.9715
0.0125 0.2016 0.3882 0.1408 0.7384 0.5035 -0.1596 0.5814 -0.4758 -0.1072 0.2768 0.6581 -0.1129 0.0756 0.2435 0.4078
-0.1239 -0.4583 -0.2475 0.0617 -0.5091 -0.3102 -0.3331 -0.0275 -0.0093 -0.0630 0.1168 -0.1837 -0.3261 0.0759 0.0112 0.2000
-0.2280 -1.0188 0.1605 -0.6522 0.0653 0.3871 0.5041 -0.3397 0.9822 -0.4511 0.4104 0.3427 -0.4454 -0.0283 0.0176 0.3915
-0.4320 -0.3326 -0.2082 -0.0716 0.1679 0.6475 1.0118 0.1274 0.4122 -1.2283 0.3993 -0.9587 -0.3480 -0.8162 -0.1503 0.1584
0.9350 -0.0176 0.4587 -0.6541 -0.1946 -0.4927 -0.4390 1.1083 0.2906 0.7605 -0.6130 0.2918 0.4765 0.2343 0.1977 -0.5166
-0.2333 -0.0912 -0.3530 -0.0465 0.8691 0.4017 0.1070 0.0408 0.5835 0.5630 0.4541 0.9724 -0.7054 -0.4501 0.7586 0.7311
-0.3772 0.0902 0.0059 0.1411 -0.2411 1.0896 0.2794 0.4218 -0.0689 -0.2230 0.1629 -0.1989 0.1766 0.5912 0.3441 0.2396
0.1096 0.7026 -0.0609 0.0586 -0.3010 -0.3591 -0.5319 0.8746 -0.1662 0.0090 0.3480 -0.4709 0.0008 0.0263 -0.1541 -0.3765
0.2506 0.5654 -0.5254 0.0583 0.0762 0.2411 -0.3218 0.0007 0.0468 0.1306 -0.0922 0.4504 -0.5699 -0.5696 -0.1547 0.5335
0.0403 -0.2052 -0.0812 0.4850 0.4883 0.0399 -0.1982 0.0381 0.1704 0.0347 0.1723 -0.4803 0.0254 -0.0272 0.0288 -0.5306
0.6274 0.5864 0.3611 0.9298 -0.0915 0.3588 0.5854 0.1971 -0.2769 -0.0284 0.1718 0.1500 0.0985 -0.4028 0.2151 -0.0605
-0.6733 0.0190 -0.7523 -0.0445 -0.2253 -0.0046 0.0545 -0.6775 -0.2330 -0.4484 -0.1313 -0.5963 -0.0838 0.6191 -0.3030 -0.0405
-0.0474 0.1411 0.2749 0.4583 0.2154 -0.2119 -0.1070 0.0303 -0.2339 -0.3567 -0.9252 -0.2799 0.0925 0.2804 0.3103 -0.3201
-0.0800 0.2651 -0.5830 0.6527 0.0644 -0.3104 -0.2859 0.4285 -0.3660 0.0904 -0.3918 -0.0095 0.5368 0.5317 -0.2365 -0.8083
0.3691 -0.2310 0.0369 -0.2717 -0.4571 -0.5109 -0.4062 0.1139 0.5320 0.1304 -0.4339 0.0161 0.5069 -0.1410 0.9171 -0.5154
0.4028 -0.2157 0.1023 -0.1790 0.2676 -0.5440 -0.4393 0.4264 0.0206 0.4382 -0.3155 0.3688 -0.2065 0.1711 -0.0293 -0.1601
-0.6044 -0.2777 -0.3519 -0.1179 -0.2944 -0.3556 0.1285 -1.0093 0.3004 -0.2131 0.1095 -0.0278 0.3732 0.1109 -0.7896 0.0993
0.2118 0.2146 -0.0799 -0.4793 -0.1412 -0.0919 -0.2425 0.2737 0.1639 -0.0431 0.2087 -0.0686 0.6343 0.0787 -0.3082 -0.1361
0.0813 0.0268 0.9586 -0.6746 0.5258 -0.3415 0.0459 -0.2137 0.2075 0.3200 -0.4787 -0.2825 -0.1031 0.4927 -0.2158 0.4413
0.4822 0.3055 0.0703 0.1491 -0.0796 -0.4393 0.4617 0.7872 -0.3315 -0.5701 -0.5950 -0.3610 0.9363 -0.3957 -0.7024 -0.8974
-0.1035 0.2912 0.0348 0.7245 0.3746 0.3721 0.2573 0.5378 -0.2507 -0.1032 0.0264 -0.3518 -0.4131 -0.3924 0.1013 0.1437
0.7263 -0.1760 0.5061 -0.2722 0.1919 0.2483 -0.3472 0.1168 0.3336 -0.0372 0.3917 0.0779 -0.2210 -0.4404 0.1073 0.1334
0.0047 0.3394 0.4304 -0.0618 -0.1608 0.0209 -0.0863 0.4880 0.4088 0.3226 0.6786 0.4304 -0.4939 -0.3611 0.8232 0.0242
0.0640 -0.3859 0.9309 -0.1222 0.5551 -0.4422 -0.1665 0.2756 0.3177 0.2667 -0.3681 0.1020 0.2528 0.0518 0.0943 -0.4258
0.4865 0.3787 0.9707 0.0152 0.6049 -0.0769 -0.6975 0.8236 -0.0843 0.0889 -0.0535 0.1200 -0.3850 -0.0186 0.0706 -0.1175
-0.1454 -0.5438 0.3203 0.0165 0.6155 0.2395 -0.2016 -0.2267 0.9271 0.2819 0.0956 0.1500 -0.3962 0.5728 -0.1047 0.6042
0.7859 -0.2350 -0.2638 -0.4432 -0.7791 -0.4340 0.2495 0.0868 0.2790 0.0567 0.2911 -0.3540 -0.1124 0.0574 -0.1904 0.0661
0.4065 0.0160 0.3630 0.4522 0.0469 -0.0835 0.0570 0.5526 -0.7141 -0.4810 -0.2070 -0.2526 0.4574 0.2818 0.3968 -0.0707
0.0818 -0.5288 -0.1185 -0.5209 -0.0441 -0.9480 -0.2612 -0.1070 0.5904 -0.4067 -0.3978 -0.0780 0.3698 0.4545 -0.0453 -0.2996
0.1482 -0.4353 0.1180 -0.0361 -0.1792 -0.4875 0.2585 -0.2171 -0.3513 0.2264 -0.3215 0.0831 -0.3150 0.5182 -0.3000 0.3869
0.0413 0.0316 0.0269 -0.0501 -0.2199 -0.0712 -0.0742 0.1870 -0.0816 0.0504 -0.0569 -0.1075 0.3368 0.0252 -0.0766 -0.1445
-0.7412 -0.0828 -0.8152 0.0401 0.2791 0.0698 -0.6527 0.0328 -0.6662 0.4640 -0.7198 0.3428 0.4399 0.2032 -0.5048 -0.0192
-0.2764 0.9437 -0.0911 0.0459 0.6517 0.8184 0.0571 0.8839 0.7470 -0.0350 0.3870 -0.4183 -0.2957 -0.1776 -1.1499 -0.2417
-0.3852 0.1517 0.6664 0.4727 -0.7584 0.1556 0.3429 0.5292 1.1262 0.5177 0.4420 0.6325 -0.4871 0.8018 0.1391 0.6102
0.1067 -1.0061 -0.4223 -0.9216 -0.3490 -0.4215 0.5047 -0.4447 -0.0998 0.7474 -0.9529 0.9571 0.0832 0.5347 1.1182 0.8870
-2.0740 -2.2103 -2.1931 -2.0937
`,
} as const;
