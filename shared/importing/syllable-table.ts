/**
 * Which syllables Vietnamese uses: a row for each rhyme, in it the onsets heard with each tone, in the order
 * level | huyền | sắc | hỏi | ngã | nặng. `*` is any onset, `-` none. k, gh, ngh stand as c, g, ng. Generous on purpose:
 * a rare word passed over costs nothing, a false alarm costs the reader's trust.
 */
export const RHYMES = `
a * | * | * | * | b c ch d đ g gi h l m n ng nh r s t tr v x | *
ai * | * | * | * | b c ch d đ g gi h l m ng nh r s t tr v | *
ao * | * | * | * | - b c ch d đ g gi h kh l m n ng nh r s t th tr v x | *
au * | * | * | * | b c l nh m r | *
ay * | * | * | * | d đ g gi h l m n qu r v | *
âu * | * | * | * | - b ch d đ g gi h kh l m n ng nh ph s t th tr v x | *
ây * | * | * | * | b d đ g gi l m n qu r v | *
am - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ gi h kh l m n ng nh ph qu s t tr v x | - b c ch d đ gi h kh l m n ng nh r s t th tr v x | - c ch d đ gi h kh l m n ng nh r s t th tr x | đ l m ngh r s ch h | b c ch d đ gi h kh l m n ng nh ph r s t th tr v x
an * | - b c ch d đ g gi h kh l m n ng nh ph qu r s t tr v | * | - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v | c d đ gi h l m ng nh s v x th tr | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v
ang * | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ g gi h kh l m n ng ph qu r s t th tr v x | ch d đ h l m n ng nh qu r t th v s | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x
anh * | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh qu r s t th tr v x | b ch đ g h l m n ng r s t th tr v | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x
ac || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x
ach || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x -
ap || - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v ||| - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x
at || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x -
ăm - b c ch d đ g gi h kh l m n nh ph r s t th tr v x qu | b c ch d đ g gi h kh l m n ng nh r t th tr s v | c ch d đ gi h kh l n ng nh r s t th tr m g | b c ch d đ h kh l m n ng nh s t th tr x | b đ h l n th g nh | b c ch d đ g gi h l n ng nh r s t th tr
ăn - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | b c ch d đ g gi h kh l m n ng nh qu r s t th tr v | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | ch h kh l m n nh s th tr đ b g ng v | đ ch l h r s v c nh | b c ch d đ g gi h kh l m n ng nh qu r s t th tr v
ăng - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | ch c đ kh l n th s v h b nh g ph d | c ch đ h kh l n nh r t v b tr ng d | b c ch d đ g gi h kh l m n ng nh qu r s t th tr v
ăc || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| - b c ch d đ g gi h kh l m n ng nh qu r s t tr v x th
ăp || b c ch d đ g gi h kh l n ng nh m r s t th x - ||| b c ch d đ g gi h kh l n ng nh r s t th v tr
ăt || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| b c ch d đ g gi h kh l m n ng nh qu r s t th v x
âm - b c ch d đ g gi h kh l m n ng nh r s t th tr v x | - b c ch d đ g gi h l m n ng nh r s t th tr x v | b c ch d đ g gi h kh l m n ng nh r s t th tr v x - | - b c ch d đ g gi h kh l m n ng nh r s t th v x ph | ch đ d g l m ng s th b gi | - b c ch d đ g gi h kh l m n ng nh r s t th tr v x
ân - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | b c ch d đ g h kh l m n ng nh qu r s t th tr v ph | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x - | - b c ch d đ g gi kh l m n ng nh ph qu r s t th tr v x | b d đ l m n ng nh ph qu r th tr v x | b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v
âng b d đ h kh l m n ng nh ph t tr v s | t đ v n b th ng kh | d đ t n b h kh v | b đ kh ng | b đ ng h v d | t d đ n v b ch th
âc || g gi t b x n kh nh qu l c ng h đ ||| b g gi n l nh t th s
âp || - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x ||| - b c ch d đ g gi kh l m n ng nh ph r s t th tr v x
ât || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| b c ch d đ g gi kh l m n ng nh ph qu r s t th tr v
e * | * | * | * | b ch d đ h kh l m n nh r s t th v x ng c | *
em - b ch d đ g gi h k c kh l m n nh ph r s t th tr v x | b c ch d đ g gi h kh l m n nh r s t th tr v ng | c ch d gi h kh l m n ng nh s t th tr v ph - x g | b d đ h kh l r s t th x ch m gi | k c ng đ x l gi | đ g gi h kh l n nh s t tr x ch c
en - b c ch đ g gi h kh l m n ng nh ph qu r s t th tr v x d | b c ch d đ gi h kh l m ng nh ph qu r s t th tr v | b c ch d đ g h kh l m n ng nh r t th v qu x | d đ kh b gi h l r th v x | nh b d l r s t v ch ng | b ch d gi h l n ng nh qu t th v c s đ r m
eng b c ch đ k kh l m ph s x r t | k c b đ s h l | k c b x l | c b x | k | k c b
eo - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x qu | b c ch d đ gi h kh l m n ng nh ph qu r s th tr v x t | b c ch d đ gi h kh l m n ng nh qu r s t th tr v x ph | d đ gi h kh n l r th tr b nh v c x | đ d g gi h kh l n nh t b x | b c ch d đ gi h l m n nh qu s t th tr v x g
ep || b c ch d đ gi h kh l m n nh ph r t th x s g - ||| b c ch d đ h kh l n nh r t x
et || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| - b c ch d đ g gi h kh l m n ng nh ph qu r s t th v x
ec || - b c k kh h l m n ph s t đ v x ||| b c kh l r ph
ê * | * | * | * | b ch d đ h kh l m n ng nh r s t th tr v x | *
êm - b ch c đ h kh l m n r t th tr v x | - ch đ k c kh l m n r t th x | b c ch đ g h kh l n t x s | đ k c n x ch | đ n k c h | b ch đ g h k c n t v x
ên b ch d đ h kh l m n nh ph r s t th tr v x qu | b h k c kh l m n nh ph r t th v x đ | b c ch d đ h l m n ng nh ph qu r s t th x | h đ s l n kh qu | s b h n r v k c đ kh l | b ch d đ h m n nh ph qu s t th v l x c
ênh b ch c d đ h kh l m n ng nh t th v x s | b c ch d đ g h k kh l m n ng nh s t x ph | ch đ h k kh l ng s x nh v t | ch đ g h k l ng nh t th v d s | b ch đ h ng nh l m t | b ch đ h k l m nh v x
êp || b ch h k c kh n r s t th x đ l ||| b n x t th đ ch r h
êt || b c ch d đ h k kh l m n ng ph qu r s t th tr v x g ||| b c ch d đ g h k l m n ng qu r s t v x tr
êch || b ch đ h k c kh l m ng nh ph t th v x s - ||| b ch đ h l m ng nh ph s v x k
êu - b c ch đ g h kh l m n nh ph r s t th tr v x ng | b ch d đ h k c l m n ng nh ph r t th tr s v | b ch d đ h k c kh l m n r s t v x tr | đ đ s t k h n b v r | d đ m h k kh n t s ph | b d đ h k kh l m n r s t tr v x ch
i * | * | * | * | b c d đ h l m ng nh r s t tr v | *
ia b c ch d đ g h kh k l m n ng nh ph r t th v x s | b c ch d đ k l m n ng nh r t th v x kh h | b c d đ g h k kh l m n ng ph r t th tr v x s ch | t đ m n v s th kh c x ch r | b đ d ngh ng nh ph r tr v m ch s x | b ch d đ h kh l m n ng ph r t tr v g
iêc || b d g h k c kh l m n nh t th v x ch đ s gi ||| t v d đ ch th x m ng l
iêm - ch d đ k c kh l m n ng nh ph t th tr v x s gi h | d đ ch k h l n ng nh t v x | - b ch đ d h k kh l m n ng ph s t x th | - đ d h k kh l ng t th v ch s | d nh x ph | - đ d h k kh l ng nh t ch g n 
iên - b ch d đ h k c kh l m n ng nh ph qu s t th tr v x gi | - b ch d đ h k kh l m n ng nh ph t th tr v x gi | - b ch d đ h k c kh l m n ng ph s t th v x gi | b ch d đ h kh t th v x n ng ph tr | d đ h m n nh s t th v x ch | - b d đ h k l m n ng nh ph s t th tr v ch gi
iêng ch d đ gi k c kh l n ng nh r s t th x b v m | b ch d đ gi h k l m n r s t th x g v kh | b ch đ k l m nh s t v d gi th x | k ch đ l t gi kh | s kh ch l đ gi | ch d k kh l m nh t v gi
iêp || - d đ h k kh n nh t th c ||| b d đ h k n ngh ng nh t th
iêt || - b ch d đ gi h k kh l m n ng ph r s t th tr v x c ||| b ch d đ h k kh l m n ng nh ph r t th tr v gi c
iêu - b ch d đ h k c kh l m n ng nh ph r s t th tr v x gi | b ch d đ h k l m n ng nh ph r t th tr v x | - b ch d đ h k kh l m nh ph s th tr n gi x t | - b d đ h k kh l n ng ph s t th tr | b d gi nh ph s ch l k kh | b ch d đ h k kh l m ng nh ph t tr v th n
im b ch d đ gi h k kh l m n ph s t th v x tr | ch d đ gi h k kh l m ng s t th b n tr g | b ch đ d h k l m n ph s t th v | b ch đ h k l m n s t x d | t r k đ | b ch đ h k l nh t th l
in - b ch d đ g gi h k kh l m n ngh ng nh ph r s t th v x | b ch d đ g h k kh l m ng nh t th v gi | b ch d đ h k kh l m ng nh ph s t th tr v x ch n | - b d đ h k m ng nh t x ch | b k s v nh h đ x | b ch đ h k m nh r t th v l
inh - b ch d đ gi h k kh l m n nh ph r s t th tr v x | b ch d đ gi h k kh l m n ng nh ph r s t th tr x v | - b ch d đ h k kh l m n ph r s t th v x ng | b ch đ h k kh l m n ng s t th v d r nh | đ h k l m n nh s t v x ch ph ng b | b ch d đ gi h k l m n nh r s t th tr v x
ip || b ch d đ gi h k kh l m n nh r s t v x ||| b ch d đ gi h k l nh s t th
it || - b ch d đ g gi h k kh l m n ng nh qu r s t th tr v x ||| b ch d đ gi h k kh l m ng nh r s t th tr v x
ich || - b ch d đ gi h k kh l m n ng nh ph r s t th tr v x ||| b ch d đ h k l m n ng nh ph r t th tr v x gi kh
iu - b c ch d đ h k kh l m ng nh n ph r s t th tr x | ch d đ h k l m n ng r s t th tr x | b ch d đ gi h k kh l m n nh r s t v x th | b ch đ h m n t kh l k x th | b ch đ g gi h kh l m n nh t tr k th | b ch d đ gi h k l nh ph s t tr v x m ng
o * | * | * | * | b ch g l m n ng r s v | *
oa - b c ch d đ g gi h kh l ng nh s t th tr v x r | - b c d đ h kh l ng nh t th x | - b c d đ g h kh l nh s t th x ng kh | - d đ h kh l nh ng s t th x | h kh l ng s t d đ th v x | - d đ h kh l ng nh s t th h
oai - b d đ h kh kh l ng t th x | - d đ h kh l ng nh s t th x | - d kh l ng t th x h s | - đ h kh l ng t th | ng l h | - b đ d h l ng t th nh
oan - b c ch d đ h kh l ng s t th tr x | đ h kh l ng t s h | - d đ h kh l s t th v | đ h kh l ng t th s h | ng nh ch kh d h | đ d h l ng s t th
oang - ch d đ h kh l ng nh t th x b | - ch d đ h kh l ng nh s t th x | - ch d đ h kh l ng nh s t th x | đ h kh l s th t ch | đ h l kh | ch d đ h l ng s t x
oanh - d đ h kh l ng nh t | d h | h kh | h kh s | ng h | h đ ch | 
oac || - b c h kh ng nh t th x đ l ||| - h l ng s t th x đ
oach || h ng kh ||| h ng kh t
oat || - đ h kh l ng nh s t th x ||| - đ h kh l ng nh s t th
oay - h kh l ng x t | ng l x | - h kh l ng x | | ng h | l x ng h
oao | | ng | | | ng
oap || ||| ng
oam | | | ng | ng | ng
oe - ch h kh l ng nh t th x | - h kh l nh t x ng | - kh l nh t ch x h | kh th x h | t v nh l | h kh t l
oen h kh ng x t | h | kh | ng x | | h ng
oeo kh ng | ng kh | kh | ng | | ng
oet || kh l ng t x ||| t l kh x
oăm - | | h | | |
oăn b x ng kh | ng t h | x kh | h kh | | ng h
oăng l th | ng h l | ng h l kh | | | ng
oăc || h ng kh ||| ng h
oăt || - ch ng kh l nh th x h ||| ng l ch
oi * | * | * | * | c d l s ch gi | *
om b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | b c ch d đ g gi h kh l m n ng ph s t th v r x | c ch d đ g h kh l m n ng nh t v x b r s | d đ h kh l n th nh x ch m | đ h l n v t m r c b nh | b ch d đ g h kh l m n ng r s t tr x c
on b c ch d đ g gi h kh l m n ng nh ph s t th tr v x r | - b c d đ gi h l m n ng r s t tr v ch | - b c ch d đ g gi h kh l m n ng nh r t th tr v | b d đ h l m ng nh s th x c v | ch ng nh t c | b ch d đ g gi h l m n ng nh s t th tr v
ong - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v | b c ch d đ g gi h l m n ng nh s t th tr x ph | c d h kh l n ng s th v r nh b | b c ch d đ g gi h l m n ng r s t th tr v
ooc || s m r v x c ||| l s
oong c x b g b | g x | g | | | 
oc || - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x ||| b c ch d đ g h kh l m n ng nh r s t th tr v
op || b c ch d đ g gi h kh l m n ng nh ph r s t th x ||| b c ch d đ g h l m n ng nh r s t th x
ot || - b c ch d đ g gi h kh l m n ng nh r s t th tr v x ||| b ch c d đ g gi l m n ng nh r s t tr v x
ô * | * | * | * | b c ch d đ g gi h l m n ng r s tr v | *
ôi * | * | * | - b ch d đ h kh n ph s th tr x v c | c ch d đ gi l m n r tr | *
ôm - b c ch d đ g h kh l m n nh r s t th tr v x | b c ch d đ h l m n ng nh ph x s v g | - c ch đ d g h l m n ng nh r s t kh th x | b ch h kh l n th x | b l h n ng | b c ch đ g h kh l n r s t tr v
ôn - b c ch d đ g h kh l m n ng nh ph r s t th tr v x | - b c ch d đ g h kh l m n ng nh r s t th tr v ph | - b c ch d đ g h kh l m n ng nh r s t th tr v | - b c g h kh l ng nh s t th tr v | đ h l ng nh t th ch s | b ch d đ h l m n ng nh r t th tr v x
ông - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | - b c ch d đ gi h kh l m n ng nh r s t th tr v | - b c ch d đ h kh l n ng nh r s t th tr v | b ch d h l n r tr s v | b c ch d đ g h l m n ng nh r s t th tr v x
ôc || - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x ||| b c ch đ d g gi h kh l m n ng nh r s t th tr v x
ôp || b c ch đ g h l n ng nh r s t th x kh - ||| b c ch đ g h l n ng nh r s t th x -
ôt || - b c ch d đ g gi h kh l m n ng nh r s t th tr v x ||| b c ch d đ g gi h l m n ng nh r s t th tr v x
ơ * | * | * | * | b c d đ g l m n ng nh r v | *
ơi * | * | * | * | b c ch d đ g gi h l m n ng r s v x | *
ơm b c ch đ g h kh l m n ng nh ph r s t th tr v | b c d đ g h l m n ng nh r s v x ch | ch đ d g h kh l m n s t th c ng nh | ch h l m n th x đ | c l n ch ng b | b ch d đ h l n nh s v
ơn - b c ch đ d g h kh l m n nh r s t tr v x ph | c ch d đ gi h l m nh r s t tr v | - b ch c d đ g gi h kh l m n ng nh r s t th tr v | h m ng nh r s t th ch d b l g x | b d c r nh l th h | b c ch d đ g gi h l nh r t tr v
ơp || b ch c d đ h kh l m n ng nh r s t ||| b c d đ h l n ng nh r t ch
ơt || - b ch d đ gi h l m ng nh ph r s t th v x n ||| b c ch d đ gi h l n ng nh s t v đ
u * | * | * | * | c ch h l m ng nh ph r v x gi kh | *
ua * | b c ch d đ g h kh l m ng r s t th v x n | b c ch d đ g h kh l m n s t th v ng | c ch d đ g kh m n r t th b | đ l gi d r | b ch d đ gi h l m n ng s t th v nh r x
uân th h kh l x t ch đ | t ch th l x h nh | t kh ch th l x h | ch th kh | th nh | th nh l t x
uât || th kh x t s ch l - ||| th l t x
uây kh ng b ch | | kh ng | | ng | ng
uâng kh b | | | | | 
uê h th t x kh l s | h x ng th t | th t s h kh - | th h - | th h | t h th l d nh
uênh h | | kh h | | ng h | h ng
uêch || kh h r x ||| h ng x
uêu | | ng | ng | ng | 
ui b c ch d đ g gi h kh l m n ng ph s t th tr v x nh | b c ch d đ g h l m n ng nh ph r s t th tr v x | b c ch d đ g h kh l m n r s t th x ng v gi - | b c ch đ d g h kh l m n ng nh r s t th tr x - | c đ l m n ng ch r x b g d | b c ch d đ g h l n r s t th tr m ng v
um - b c ch d đ g gi h kh l m n ng nh r s t th tr v x | - b ch c d đ g h kh l m n r s t th x v tr gi | - b c ch d đ g h kh l m n r s t th x ng | b đ g h kh l m n r t x ng c | ch k c đ h m n t kh l | - b c ch d đ g kh l n r s t v x m ng
un b c ch d đ g h kh l m n ng nh ph r s t th tr v x | b c ch d đ h l n nh s th tr v kh m g - ng | - b c ch d đ g h kh l n ng nh t th tr v m r | b ch c đ h l m n nh r s t - | b c ch đ h l m nh t v x d | b c ch d đ h l m n nh s v x
ung - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | b c ch d đ g h kh l m n ng nh ph r s t th tr v x - | - b c ch d đ g h kh l m n ng nh ph r s t th tr v x | b c ch đ d h kh l m n ng nh r s t th x - tr | b c d đ h kh l m n ng nh s th tr v x t | b c ch d đ h kh l m n ng nh ph r s t th tr v
uc || - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x ||| b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x
uôc || b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x ||| b c ch d đ g gi h l m n ng r s t th tr x
uôi b c ch d đ g h kh l m n ng nh r s t th tr v x | b c ch d đ h l m n ng r s t tr v x kh | c ch d đ g kh m n ng r s t th tr l | b ch đ g l m r t h c | ch d đ m r | b c ch d đ gi l m n ng nh r s t th tr g
uôm b ch c đ l m n nh s | b c l ch nh h | c nh l x r g n h | | l | đ l n nh th ch
uôn b ch kh l m t s n x th | b ch d đ g h kh l m n ng s t th c tr r | c ch kh l m n r s t - đ b th - | kh ch l | c kh l | b c ch m r đ
uông b ch c ch d g gi h kh l m n ng nh r s t th tr v x | b c ch d g h kh l ng r s t th tr v x nh | b c ch đ h kh l m n r s t th v x - | ch đ h kh r th x s m | b c đ l m | b ch c d đ l m r tr th h
uôt || b c ch d đ g h kh l m n ng nh r s t th tr v x ||| b ch d đ g h kh l m n ng nh r s t th tr v x
up || b c ch đ g gi h kh l m n ng nh r s t th x tr - ||| b c ch đ g h kh l m n nh r s t th ng x
ut || - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x ||| b c ch đ g h kh l m n ng nh ph r s t th tr v x
uơ h th qu | q qu | h kh th qu | h th qu kh | th | t th qu
uy - b c d đ h kh l ng nh ph qu s t th tr v x | - h kh l ng nh s t th tr | - h kh l ng nh ph s t th tr | - h kh l ng t th tr s | h l th n | - h kh l ng s t th tr
uya kh ng | | | | | 
uych || h kh th s ||| h kh s l
uyên - b c ch d đ h kh kh l ng nh t th tr x s | - ch d đ h l t th tr ng | c kh l ng x h ch t | - ch t kh ng h l th s | nh ng s t | d h l ng ch tr t s th 
uyêt || kh t th h ng x ||| d h kh ng t th nh
uyt || h s x t b ng ||| h s qu t
uyu | | | kh | | kh
uynh h kh l ph qu t s | h l qu | | h th qu kh | | 
uyn | | t ph | | | 
ư * | * | * | * | c ch d gi h l n ng nh tr | *
ưa * | * | * | * | b ch d gi l n r s v | *
ưc || - b c ch d đ h kh l m n ng nh ph r s t th tr v x ||| b c ch d đ g h kh l m n ng nh r s t th tr v x
ưi ch g h n kh ng m | ch r | ch g n h t | c ch h ng g | c ch ng | ch 
ưng - b c ch d đ g h kh l m n ng nh ph r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | - b c ch d đ g gi h kh l m n ng nh r s t th tr v x | c ch d đ h kh l m n ng r s t th tr v x | b ch c đ h l n ng nh s t th v x | b ch d đ g h kh l n ng nh r s t th tr v
ươc || - b c ch đ d h kh l m n ng nh ph r s t th tr v x ||| b c ch d đ h kh l m n ng nh r s t th tr v x
ươi b c ch d đ h kh l m n ng nh r s t th tr | b ch d đ h kh l m n ng r s c | b ch c d đ gi kh l m n r s t v | b c ch d đ gi h kh l m n r s t th x | b ch c l r kh s | b c ch d đ h l n r s t tr
ươm b ch g h l m n ng r t th - | d đ l g ng n r | - b ch c l r n d đ x h | n | l | - l đ n ch m
ươn b h kh l m n ng r tr v s t d đ th - | d đ l ng r s t tr v x th | b h kh l m n tr v s ph | h b | l v | l m r v s t
ương - b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x | b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | b c ch d đ g gi h kh l m n ng nh ph r s t th tr v x | - b c ch đ g h kh n ng nh s t th tr v x | c d đ g ng nh ph l tr v | b ch d đ g gi h l m n ng nh ph r s t th tr v
ươp || - b c ch kh m n r t th đ g l ||| m n r đ th l kh
ươt || b c d đ kh l m r s t th tr v x n g ch - ||| b d l m n r th tr v h s x c
ươu b h r | | b kh | | | r
ưt || b ch c d gi kh m n r s t v đ nh ||| đ c nh s th v x b gi
ưu b c h l m n ng nh ph r s t tr v x - | c s t tr | b c h kh m t | b c kh n s t | b c h kh | c h kh l m ng t s
y - h k l m s t th qu v ph | h k l t th v n qu s đ m | - h k l m t th qu n s đ | - h k l m qu t th v s đ | h k l m qu t v đ n s | - h k l m qu t v s n đ
yên - qu | qu | - qu | qu - | qu | qu
yêt || - qu ||| - qu
yêu - | | - | - | | 
yêm - | | - | - | | -
yêng qu - | | - | - | qu | qu
yt || qu ||| qu
ynh qu | qu | qu | qu | qu | 
ych || qu ||| qu
yn | | qu | qu | | qu
yu | | | | |
`;

/** Whole syllables beside the table above: each alone in its row with that onset and tone. */
export const RARE_SYLLABLES = new Set(
  (
    'phùn quẽ khoằm choèn hoẵng khoẳm xoảng xoèn xoàn đoái ỉa phủi sủa ẵm ục ủa chườm cuỗm dởm rởm khều khểnh ' +
    'ngoảnh ngăm nhúm nhẻm phốt quắm quẳng quịt rớm thoăn tuýp xổng ngoảy nguẩy cẫng rẫm nhẫm nõn ngoàm ngoéo khoẻo ' +
    'nhoẹt choẹt ngoé nhoẻn hoẻn phỉnh phổng phỗng phót phọt phợt phựt phứt phực phưỡn phủng phỏm phệt phéng quắng ' +
    'quền quoắt ruỗng rướn rồm rổn rỏng soải thủn thụm thưỡn khuỳnh khươu khuơ khọt khoặm khoạc khệnh giẽ giùi giũ ' +
    'giụi giẹp giỡn ngoáp nghỉm nghinh nghẹo nghển nghệu nguộn nguếch ngùm ngỗng ngợm chõm chổn chõng chuệnh chuếch ' +
    'chễm chẽm chẻo chẫn chẹng chượp'
  ).split(' '),
);
