import { readXml } from './xml.ts';

/** The texts that cells point to by number. Formatting within a text, and how it is pronounced, are left out. */
export function sharedStrings(xml: string | null): string[] {
  const strings: string[] = [];
  if (xml === null) return strings;
  let text = '';
  let inText = false;
  let pronounced = false;
  readXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') pronounced = true;
      else if (name === 't') inText = !pronounced;
    },
    text(part) {
      if (inText) text += part;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') pronounced = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Workbooks write characters that XML can't hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
