/**
 * The two encodings of Vietnamese offices before Unicode, as what their bytes look like when read as Western European
 * text (Latin-1): TCVN 5712:1993 (“ABC”, fonts .VnTime) gives each small letter one sign, VNI (fonts VNI-Times) writes
 * the letter and its mark one after the other.
 */

/** Sign by sign; capitals with a tone were drawn by a font of capitals and have no signs of their own. */
const TCVN3_SIGNS = '¡¢£¤¥¦§¨©ª«¬­®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

export const TCVN3: ReadonlyMap<string, string> = new Map(
  TCVN3_SIGNS.split('').map((sign, index) => [sign, TCVN3_LETTERS.split('')[index] ?? sign]),
);

/** Letter, then the signs of its tones and what the two give. */
const VNI_ROWS = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
] as const;
/** Signs that stand for a whole letter. */
const VNI_SINGLE_SIGNS = 'íìæóòîñôö';
const VNI_SINGLE_LETTERS = 'íìỉĩịỵđơư';

export const VNI: ReadonlyMap<string, string> = new Map(
  [
    ...VNI_ROWS.flatMap(([letter, signs, letters]) =>
      signs.split('').map((sign, index) => [`${letter}${sign}`, letters[index] ?? ''] as const),
    ),
    ...VNI_SINGLE_SIGNS.split('').map((sign, index) => [sign, VNI_SINGLE_LETTERS[index] ?? ''] as const),
  ].flatMap(([written, letter]) => withCapitals(written, letter)),
);

/** Texts in capitals write letter and mark large; many only the letter. */
function withCapitals(written: string, letter: string): readonly (readonly [string, string])[] {
  const [first = '', ...marks] = written;
  const capital = letter.toUpperCase();
  return [
    [written, letter],
    [written.toUpperCase(), capital],
    [`${first.toUpperCase()}${marks.join('')}`, capital],
  ];
}
