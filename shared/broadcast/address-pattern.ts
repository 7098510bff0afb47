/** Web and mail addresses, defanged ones too, and the tags of social networks: none of them is read aloud. */

/** Cheap test before the patterns below are tried on a line. */
export const ADDRESS_HINT = /:\/\/|www\.|@|#\p{L}|\.\]?[a-z]{2}|[[(](?:\.|dot|chấm)[\])]/iu;

const TOP_LEVEL =
  'vn|com|net|org|info|gov|edu|io|xyz|top|club|online|site|shop|vip|cc|me|app|live|link|asia|biz|tk|ru|cn|us|ly|pro|' +
  'store|tech|fun|win|icu|tv|page|dev|cloud|bet|pw|ws|mobi|example';
/** Words of Vietnamese too: only with a path behind them. */
const TOP_LEVEL_WITH_PATH = 'be|co|gl|la|to|so|id|my|gg|ai|sh|do|de|in|am';
const NAME = '[A-Za-z0-9-]+';
const DOT = String.raw`(?:\.|\s?[\[(](?:\.|dot|chấm)[\])]\s?)`;
const TAIL = String.raw`[^\s]*[^\s.,;:!?)\]»”"']`;

export const ADDRESS = [
  String.raw`(?:(?:https?|hxxps?|ftp):\/\/|www\.)${TAIL}`,
  String.raw`[A-Za-z0-9._%+-]+@${NAME}(?:\.${NAME})+`,
  String.raw`${NAME}(?:\.${NAME})*\s?[\[(](?:\.|dot|chấm)[\])]\s?(?:${NAME}|\.(?=[A-Za-z0-9])|[\[(](?:\.|dot)[\])])+(?:\/${TAIL})?`,
  String.raw`${NAME}(?:${DOT}${NAME})*${DOT}(?:${TOP_LEVEL})(?![\p{L}\p{N}])(?:\/${TAIL})?`,
  String.raw`${NAME}(?:\.${NAME})*\.(?:${TOP_LEVEL_WITH_PATH})\/${TAIL}`,
  String.raw`[#@]\p{L}[\p{L}\p{N}\p{M}_]*`,
].join('|');
