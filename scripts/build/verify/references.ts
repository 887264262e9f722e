/** An address that a file of the site holds. */
export type Reference = {
  address: string;
  /** `navigation` is followed when a reader says so; `request` is made by the browser itself. */
  kind: 'navigation' | 'request';
  /** Where it stands, for a report: `<a href>`. */
  place: string;
  line: number | null;
};

/** Relations of `<link>` for which a browser fetches something or opens a connection. */
const FETCHED_RELATIONS = new Set([
  'apple-touch-icon',
  'dns-prefetch',
  'icon',
  'manifest',
  'mask-icon',
  'modulepreload',
  'preconnect',
  'prefetch',
  'preload',
  'prerender',
  'stylesheet',
]);

/** Attributes whose whole value is one address. */
const ADDRESS_ATTRIBUTES = new Set([
  'action',
  'background',
  'data',
  'formaction',
  'href',
  'ping',
  'poster',
  'src',
  'xlink:href',
]);
const SOURCE_SET_ATTRIBUTES = new Set(['srcset', 'imagesrcset']);

const CSS_ADDRESS =
  /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s][^)]*?))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/giu;
const CSS_COMMENT = /\/\*[^]*?\*\//gu;

/** An element as far as its addresses are concerned. */
export interface ElementHead {
  /** In small letters. */
  tag: string;
  attributes: Readonly<Record<string, string>>;
  line: number;
}

/** Every address in an element's attributes. */
export function elementReferences({ tag, attributes, line }: ElementHead): Reference[] {
  const references: Reference[] = [];
  const add = (address: string, attribute: string) =>
    references.push({
      address: address.trim(),
      kind: referenceKind(tag, attribute, attributes),
      place: `<${tag} ${attribute}>`,
      line,
    });

  for (const [attribute, value] of Object.entries(attributes)) {
    if (ADDRESS_ATTRIBUTES.has(attribute)) add(value, attribute);
    else if (SOURCE_SET_ATTRIBUTES.has(attribute)) {
      for (const address of sourceSetAddresses(value)) add(address, attribute);
    }
  }
  if (tag === 'meta' && /^refresh$/iu.test(attributes['http-equiv'] ?? '')) {
    const target = /url\s*=\s*(.+)$/iu.exec(attributes['content'] ?? '');
    if (target?.[1] !== undefined) add(target[1].replace(/^['"]|['"]$/gu, ''), 'content');
  }
  references.push(...styleReferences(attributes['style'] ?? '', `<${tag}>'s style`, line));
  return references;
}

/** Every address in a stylesheet: `url(…)` and `@import "…"`. */
export function styleReferences(css: string, place: string, line: number | null): Reference[] {
  if (!/url\(|@import/iu.test(css)) return [];
  return [...css.replace(CSS_COMMENT, '').matchAll(CSS_ADDRESS)].map((match) => ({
    address: match.slice(1).find(Boolean) ?? '',
    kind: 'request',
    place,
    line,
  }));
}

/** The addresses of a `srcset`: candidates are divided by commas followed by white space. */
function sourceSetAddresses(value: string): string[] {
  return value
    .split(/,\s+/u)
    .map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '')
    .filter((address) => address !== '');
}

function referenceKind(
  tag: string,
  attribute: string,
  { rel = '' }: ElementHead['attributes'],
): Reference['kind'] {
  if (attribute === 'href' && (tag === 'a' || tag === 'area')) return 'navigation';
  if (attribute === 'xlink:href' && tag === 'a') return 'navigation';
  if (tag !== 'link') return 'request';
  const relations = rel.toLowerCase().split(/\s+/u);
  return relations.some((relation) => FETCHED_RELATIONS.has(relation)) ? 'request' : 'navigation';
}
