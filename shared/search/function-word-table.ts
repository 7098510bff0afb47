/** Words that carry a question but not its subject: they may be missing from what answers it. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'là gì thì mà và của những các một để được như thế nào sao đâu khi bao nhiêu tại vì có không hay hoặc với trong ' +
    'tôi mình em anh chị con cháu bác cô chú ông bà ai cần phải nên rằng này kia đó ấy vậy nhé ạ ơi à ư nhỉ xin hỏi giúp ' +
    'ở đã đang sẽ bị rồi nếu cứ thấy muốn biết hãy do nhưng cũng lại từ đến về ra vào cho làm nhờ việc cách ' +
    'mọi người nhà tớ bạn mấy hết luôn chưa còn theo bằng nữa đi thôi'
  ).split(' '),
);
/** From this many words on, a query is a sentence rather than a choice of words. */
export const SENTENCE_WORDS = 6;
