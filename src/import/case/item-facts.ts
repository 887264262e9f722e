import type { CaseAssociation, CaseItem, CaseNode } from './package.ts';
import { textOf, textsOf } from './package.ts';

export interface Fact {
  name: string;
  value: string;
}

/** Fields of an item that are shown beside its statement, with what they are called. */
const SHOWN: Readonly<Record<string, string>> = {
  educationLevel: 'Education level',
  CFItemType: 'Item type',
  alternativeLabel: 'Alternative label',
  notes: 'Notes',
  conceptKeywords: 'Keywords',
  subject: 'Subject',
  statusStartDate: 'In force from',
  statusEndDate: 'In force until',
};

/** Fields that say how an item is stored, or that are shown in another way. */
const USED = new Set([
  'identifier',
  'uri',
  'fullStatement',
  'humanCodingScheme',
  'abbreviatedStatement',
  'lastChangeDateTime',
  'CFDocumentURI',
  'CFItemTypeURI',
  'conceptKeywordsURI',
  'subjectURI',
  'language',
]);

/** What an item says beside its statement. */
export function fieldFacts({ fields }: CaseItem): Fact[] {
  return Object.entries(SHOWN).flatMap(([field, name]) => {
    const value = textsOf(fields[field]).join(', ');
    return value === '' ? [] : [{ name, value }];
  });
}

/** Fields with a value that are shown nowhere. */
export function fieldsLeftOut({ fields }: CaseItem): string[] {
  return Object.entries(fields)
    .filter(
      ([field, value]) => !USED.has(field) && !(field in SHOWN) && value !== null && value !== '',
    )
    .map(([field]) => field);
}

/** What an association is called by the item that it comes from, and by the one that it leads to. */
const ASSOCIATIONS: Readonly<Record<string, [string, string]>> = {
  isChildOf: ['Also part of', 'Also holds'],
  isPeerOf: ['Peer of', 'Peer of'],
  isPartOf: ['Part of', 'Has part'],
  exactMatchOf: ['Same as', 'Same as'],
  precedes: ['Precedes', 'Follows'],
  isRelatedTo: ['Related to', 'Related to'],
  replacedBy: ['Replaced by', 'Replaces'],
  exemplar: ['Example', 'Example of'],
  hasSkillLevel: ['Skill level', 'Skill level of'],
  isTranslationOf: ['Translation of', 'Translated as'],
};

/** Associations as facts of the items that they are about, by identifier. Those that make the tree are left to it. */
export function associationFacts(
  associations: readonly CaseAssociation[],
  items: ReadonlyMap<string, CaseItem>,
  documentId: string,
): Map<string, Fact[]> {
  const facts = new Map<string, Fact[]>();
  const add = (identifier: string, name: string, other: CaseNode): void => {
    const item = items.get(other.identifier);
    const own = facts.get(identifier) ?? [];
    own.push({ name, value: item ? nameInText(item) : outsideName(other) });
    facts.set(identifier, own);
  };
  for (const { type, origin, destination } of associations) {
    const isInside = ({ identifier }: CaseNode): boolean =>
      items.has(identifier) || identifier === documentId;
    if (type === 'isChildOf' && isInside(origin) && isInside(destination)) continue;
    const [forth, back] = ASSOCIATIONS[type] ?? [
      type.replace(/^ext:/u, ''),
      type.replace(/^ext:/u, ''),
    ];
    if (items.has(origin.identifier)) add(origin.identifier, forth, destination);
    if (items.has(destination.identifier)) add(destination.identifier, back, origin);
  }
  return facts;
}

function nameInText(item: CaseItem): string {
  const code = textOf(item.fields['humanCodingScheme']);
  return code === '' ? item.fullStatement : code;
}

function outsideName({ title, uri, identifier }: CaseNode): string {
  if (title === '') return uri === '' ? identifier : uri;
  return uri === '' ? title : `${title} (${uri})`;
}
