/** The sheet from which a script is read aloud: large type, a line a breath, no page turn within a sentence. */
import { breathLines, withoutWordBreaks } from 'shared/broadcast/breath-lines';

export interface ScriptSheet {
  readonly title: string;
  /** "Phường Tiếng Mõ · Ưu tiên · đọc khoảng 1 phút 20 giây · phát đến hết ngày 30/11/2026" */
  readonly facts: readonly string[];
  /** "Nháp, chưa được duyệt": empty once it may go on air. */
  readonly warning: string;
  /** One paragraph a line, as it is read aloud; the title first. */
  readonly spoken: readonly string[];
}

/** The text that stations paste into their console: spoken form, one paragraph a line, no symbols. */
export function renderScriptText({ spoken }: ScriptSheet): string {
  return `${spoken.join('\n')}\n`;
}

/** One page of HTML without script or foreign file, to be printed on A4. */
export function renderScriptHtml(sheet: ScriptSheet): string {
  const [title = sheet.title, ...paragraphs] = sheet.spoken;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(sheet.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="facts">${sheet.facts.map(escape).join(' · ')}</p>
${sheet.warning === '' ? '' : `<p class="warning">${escape(sheet.warning)}</p>`}
<h1>${escape(withoutWordBreaks(title))}</h1>
${paragraphs.map(paragraph).join('\n')}
<p class="end">Hết bài</p>
<p class="hint">Bấm Ctrl + P để in. Mỗi dòng là một hơi đọc.</p>
</body>
</html>
`;
}

function paragraph(spoken: string): string {
  const sentences = breathLines(spoken).map(
    (breaths) => `<p>${breaths.map((breath) => `<span>${escape(withoutWordBreaks(breath))}</span>`).join(' ')}</p>`,
  );
  return `<div>${sentences.join('')}</div>`;
}

const STYLE = `
@page { size: A4; margin: 20mm 18mm 20mm 25mm; @bottom-center { content: counter(page) "/" counter(pages); font: 12pt sans-serif; } }
body { margin: 0 auto; max-width: 42rem; padding: 1rem; color: #000; background: #fff; font: 20pt/1.5 "Be Vietnam Pro", Arial, "Liberation Sans", sans-serif; hyphens: none; }
h1 { margin: 0 0 0.8em; font-size: 24pt; line-height: 1.3; text-wrap: balance; }
.facts, .hint { font-size: 11pt; line-height: 1.4; }
.warning { border: 2pt solid #000; padding: 0.3em 0.6em; font-size: 14pt; font-weight: 700; }
div { margin-bottom: 0.9em; }
div p { margin: 0 0 0.35em; break-inside: avoid; orphans: 9; widows: 9; }
span { display: block; padding-left: 1em; text-indent: -1em; word-break: keep-all; overflow-wrap: normal; }
.end { margin-top: 1.5em; text-align: center; font-size: 14pt; }
@media print { body { max-width: none; padding: 0; } .hint { display: none; } }
`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
