import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { cleanText } from '../../model/plain-text.ts';

/** Text in a Word document: runs and paragraphs from plain strings. */

export type WordStyle = Pick<IRunOptions, 'bold' | 'size' | 'font' | 'color'>;

/** Half-points, as Word counts. Large print takes the second. */
export type Sizes = { text: number; label: number; small: number; title: number };
export const SIZES: Sizes = { text: 20, label: 17, small: 15, title: 36 };
export const LARGE_SIZES: Sizes = { text: 32, label: 30, small: 26, title: 48 };

/** Fonts that are on the machines that open Word files. */
export const BODY_FONT = 'Arial';
const CODE_FONT = 'Courier New';

/** One run. (Its options may be a bare string too, and strings have a `bold` of their own.) */
export const run = (options: IRunOptions): TextRun => new TextRun(options);

/** A text as runs: a line break in it is one in the document. */
export function runs(text: string, style: WordStyle = {}): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map(
      (line, index) => new TextRun({ ...style, text: line, ...(index === 0 ? {} : { break: 1 }) }),
    );
}

export const codeRun = (code: string, size: number): TextRun =>
  run({ text: cleanText(code), font: CODE_FONT, bold: true, size });

export function paragraph(
  children: IParagraphOptions['children'] & {},
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, ...options, children });
}

/** Topic in bold, then the text, as the framework writes them. */
export function sentenceRuns(
  { topic, text }: { topic: string; text: string },
  size: number,
): TextRun[] {
  if (topic === '') return runs(text, { size });
  const rest = text === '' ? [] : runs(` — ${text}`, { size });
  return [...runs(topic, { size, bold: true }), ...rest];
}
