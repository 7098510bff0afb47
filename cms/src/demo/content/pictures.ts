/** The drawings of the demonstration ward: file name in `drawings/` and the words for readers who cannot see it. */
export const DEMO_PICTURES = {
  'mo-crest': 'Biểu trưng vẽ: chiếc mõ gỗ và dùi gõ trong vòng tròn, bên dưới là ba làn sóng nước.',
  'village-bell':
    'Tranh vẽ: dưới gốc đa cổ thụ, một cụ ông áo nâu vung dùi gõ chiếc mõ gỗ lớn treo trên cành; phía sau là cổng làng và đồng lúa lúc rạng sáng.',
  'loudspeaker-dawn':
    'Tranh vẽ: hai chiếc loa truyền thanh trên cột cao giữa bình minh; bên dưới, một người đội nón đạp xe chở rau qua dãy nhà mái ngói.',
  'grandmother-call':
    'Tranh vẽ: một cụ bà đeo kính ngồi bên bàn, lo lắng nhìn chiếc điện thoại; từ điện thoại hiện ra bóng người đội mũ kê-pi không rõ mặt.',
  'fake-app':
    'Tranh vẽ: một bàn tay đen thò ra từ ứng dụng giả trên màn hình, giật tấm căn cước khỏi tay một người đàn ông đang hoảng hốt.',
  'courier-parcel':
    'Tranh vẽ: người giao hàng ôm gói hàng đứng trước nhà; chị chủ nhà giơ tay xin chờ, tay kia mở điện thoại kiểm tra đơn.',
  'money-bait':
    'Tranh vẽ: chiếc điện thoại biến thành mặt nước, một xấp tiền móc vào lưỡi câu treo bên trên; cô gái trẻ đang đưa tay chạm vào màn hình.',
  'student-alone':
    'Tranh vẽ: trong căn phòng tối, một cô sinh viên ngồi co gối trước máy tính có bóng người đội mũ; ở cửa, mẹ cô đứng trong vệt sáng.',
  'borrowed-face':
    'Tranh vẽ: trên màn hình điện thoại lớn là gương mặt một chàng trai bị xé đôi, nửa bên kia là mặt nạ tối; người mẹ đang gọi lại bằng máy khác.',
  'night-patrol':
    'Tranh vẽ: hai thành viên tổ bảo vệ an ninh, trật tự và một cán bộ công an cầm đèn pin đi tuần bên sông dưới trăng.',
  'officer-listening':
    'Tranh vẽ: một cán bộ công an ghi chép, lắng nghe một cụ ông kể chuyện bên bàn có ấm trà; ngoài cửa sổ là lá cờ đỏ sao vàng.',
  'festival-flags':
    'Tranh vẽ: sân nhà văn hóa rợp cờ trong ngày hội, một người đánh trống lớn, em bé ngồi trên vai bố vẫy cờ nhỏ.',
  'alley-light': 'Tranh vẽ: ngõ nhỏ ban đêm dưới ánh đèn, chiếc camera gắn trên cột; hai bố con nắm tay nhau đi về.',
  'market-gate':
    'Tranh vẽ: cổng chợ buổi sáng treo đèn lồng, có bình chữa cháy và camera; chị bán rau cười, một người đeo băng đỏ chào bà cụ xách làn.',
  'fire-drill':
    'Tranh vẽ: bà con đứng xem một chị tập phun bình chữa cháy vào thùng lửa, cán bộ chữa cháy đội mũ đỏ đứng bên chỉ dẫn.',
  'meter-collector':
    'Tranh vẽ: người lạ đội mũ thợ điện chìa tấm bảng có mã QR thu tiền trước cổng sắt; cụ bà đứng bên trong, không mở cổng.',
  'stacked-qr':
    'Tranh vẽ: một bàn tay đeo găng tối dán tờ mã QR giả chồng lên bảng mã của quán bún, bên cạnh là bát bún còn bốc khói.',
  'false-chart':
    'Tranh vẽ: điện thoại hiện biểu đồ lãi tăng vọt bị giật dây như con rối, nút rút tiền khóa lại, tiền vàng nằm trong lồng sắt.',
  'lamp-post-leaflet':
    'Tranh vẽ: chiều tối, một bàn tay bóc tờ rơi cho vay nóng khỏi cột điện; bên cạnh là chiếc túi đã đựng nhiều tờ bóc ra.',
  'residents-meeting':
    'Tranh vẽ: buổi họp tổ dân phố ở nhà văn hóa, cán bộ công an nói chuyện bên bà tổ trưởng, một người ngồi dưới giơ tay phát biểu.',
} as const satisfies Record<string, string>;
export type PictureName = keyof typeof DEMO_PICTURES;

export const PICTURE_CREDIT = 'Minh họa: Tiếng Mõ';
