/** As much of XML as office files need: elements, attributes and text, read once from front to back. */

/** Wrong XML; its message says what is wrong. */
export class XmlError extends Error {}

export interface XmlListener {
  /** An element begins. `name` has no prefix; what `attributes` holds is read with `attributeOf`. */
  open?(name: string, attributes: string): void;
  close?(name: string): void;
  /** Text between two tags, with entities resolved. */
  text?(text: string): void;
}

/** Reads an XML text and tells the listener what it holds. Throws XmlError where it is cut off, or declares its own entities. */
export function readXml(xml: string, listener: XmlListener): void {
  let at = 0;
  let depth = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start === -1) break;
    if (start > at && depth > 0) listener.text?.(resolved(xml.slice(at, start)));
    if (xml.startsWith('<!--', start)) {
      at = endOf(xml, '-->', start);
    } else if (xml.startsWith('<![CDATA[', start)) {
      at = endOf(xml, ']]>', start);
      listener.text?.(xml.slice(start + 9, at - 3));
    } else if (xml.startsWith('<?', start)) {
      at = endOf(xml, '?>', start);
    } else if (xml.startsWith('<!', start)) {
      throw new XmlError('it declares a document type');
    } else {
      at = endOf(xml, '>', start);
      depth += tag(xml.slice(start + 1, at - 1), listener);
    }
  }
  if (depth !== 0) throw new XmlError('it is cut off');
}

/** Tells of one tag, given without its brackets, and returns by how much it changes the depth. */
function tag(content: string, listener: XmlListener): -1 | 0 | 1 {
  if (content.startsWith('/')) {
    listener.close?.(localName(content.slice(1).trimEnd()));
    return -1;
  }
  const alone = content.endsWith('/');
  const body = alone ? content.slice(0, -1) : content;
  const space = body.search(/\s/u);
  const name = localName(space === -1 ? body : body.slice(0, space));
  listener.open?.(name, space === -1 ? '' : body.slice(space));
  if (!alone) return 1;
  listener.close?.(name);
  return 0;
}

function endOf(xml: string, ending: string, from: number): number {
  const end = xml.indexOf(ending, from);
  if (end === -1) throw new XmlError('it is cut off');
  return end + ending.length;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, whatever its prefix; null where it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found ? resolved(found[1] ?? found[2] ?? '') : null;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (all, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name] ?? all;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
