/** Syllables that stand beside anything: next to one of them nothing follows about the word. */
export const CONNECTING = new Set(
  'và hay hoặc nhưng mà thì là có không chưa đã đang sẽ vừa mới cũng còn vẫn lại rất quá hơn nhất các những mỗi mọi từng cả một hai ba bốn năm sáu bảy tám chín mười này đó kia ấy nào gì ai của cho với từ tại ở trong ngoài trên dưới trước sau giữa về đến tới lên xuống ra vào qua theo bằng do vì bởi để nếu khi như bị được phải nên cần muốn thấy làm đi lấy đưa họ ông bà anh chị em con người tôi ta mình số ngày tháng tuổi bên phía chỉ'.split(
    ' ',
  ),
);

/** Doubles that are Vietnamese words of their own; only words of the trade and connecting words are looked at. */
export const REDUPLICATIONS = new Set(
  'choai chuồn chôm chốc hề khà khàn khì run ròng tê vênh vòng vặn đông xxxx ha hi hu hô hố hì cười nói gật lắc xoa ùn rì ngon chua cay cao thấp dài ngắn bé gầy béo đen trắng nâu tím tròn nườm mờ sờ mò dò thình bịch tạch leng reng cạch lộp ru sát tà là nghe nhìn nhanh chóng gần quen lạ hao ngang cứng đúng tăm sọc thoang man tanh bốc hực giường càng khum lom ngồn san sàn dày dạn hơi hiền rối rét nóng lạnh ấm mát ẩm ướt không bốn sáu bảy tám chín ai kháng tư một hai đi thanh hàng ba biêng bong bừng chang chậm chầm chiều chung dần dân đâu đăm đêm đằng đều đời đùng hay hây khăng khư khác lâu lăm lần luôn lung mãi mau mới mông nao năm ngày nghe người nhà nhỏ nhẹ oang phau phăng quanh rào rần rất rưng sáng sớm song sừng sau tấm tí từ từng thăm thường tối tuần tháng thi trăng trừng vàng vui xa xanh xăm xinh xôn ông bà cô chú cháu chị kìa ngờ ngay rồi rập rành sạch tốt to xù ầm ào ấy'.split(
    ' ',
  ),
);

/** Before a name. */
export const TITLES = new Set(
  'ông bà anh chị em cô chú bác cụ cháu bé thầy cậu dì thím mợ dượng bạn úy tá tướng sĩ'.split(' '),
);

/** Everyday loanwords spelt with Vietnamese letters. */
export const LOANWORDS = new Set(
  'bêtông êkíp panô kiốt pakét xiếc honđa ôtô môtô xăngti pôlyme cađê đôla rađa radiô viđêô tivi ximăng ôxy cácbon axít bazơ vácxin vắcxin écgônômi ămpe vôn kílô ốpla xúcxích buýt xêri lôgic lôgích mêtan hêrôin côcain moócphin cầnsa ápphích áptômát alô gươl plây'.split(
    ' ',
  ),
);

/** Words so common that a broken syllable one letter away most likely means them, commonest first. */
export const FREQUENT =
  'và của có các là được trong cho không người với một đã để đến những này khi về từ cũng năm luôn nhiều nhân ra trên vào như sau tại bị đó việc phải hơn thì còn nên đang sẽ do qua làm theo rất mới nhất cùng trước tham đối lực phường công an'.split(
    ' ',
  );
