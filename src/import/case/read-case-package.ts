import type { Framework } from '../../model/framework/framework.ts';
import { counted } from '../../model/counting.ts';
import { buildFramework } from '../build-framework.ts';
import type { Draft, DraftNote, DraftPlace, DraftStatement } from '../draft.ts';
import { anyError, NOWHERE, problem, type ImportProblem, type Reading } from '../problem.ts';
import { isLanguage } from '../table/framework-sheet.ts';
import type { TableContext } from '../table/read-table.ts';
import { tidyText } from '../text.ts';
import { codedHeadingOf, headingOf, leavesOf, type CaseLeaf } from './areas.ts';
import { educationLevel, inEducationOrder } from './education-levels.ts';
import { associationFacts, fieldFacts, fieldsLeftOut, type Fact } from './item-facts.ts';
import { objectOf, readPackage, textOf, type CaseItem, type CasePackage } from './package.ts';
import { treeOf } from './tree.ts';

/** Makes a framework of a CASE package, or says all that is wrong with it. */
export function readCasePackage(bytes: Uint8Array, context: TableContext): Reading<Framework> {
  const { value, problems } = readPackage(bytes);
  if (!value) return { value: null, problems };
  const tree = treeOf(value);
  const told: ImportProblem[] = [...problems, ...tree.problems];
  if (value.items.length === 0) told.push(problem('NO_STATEMENTS', 'The package has no item.'));
  if (textOf(value.document['title']) === '') {
    told.push(
      problem('CASE_FIELD', 'CFDocument.title is missing or empty.', { path: 'CFDocument.title' }),
    );
  }
  if (anyError(told)) return { value: null, problems: told };
  const maker = new CaseDraft(value, leavesOf(tree.roots), context);
  const { framework, problems: wrong } = buildFramework(maker.draft(tree.unnumbered), context.file);
  const all = [...told, ...maker.problems, ...wrong];
  return { value: anyError(all) ? null : framework, problems: all };
}

class CaseDraft {
  readonly problems: ImportProblem[] = [];
  readonly #package: CasePackage;
  readonly #leaves: readonly CaseLeaf[];
  readonly #context: TableContext;
  readonly #facts: ReadonlyMap<string, Fact[]>;
  readonly #areaNames = new Map<CaseItem, string>();

  constructor(casePackage: CasePackage, leaves: readonly CaseLeaf[], context: TableContext) {
    this.#package = casePackage;
    this.#leaves = leaves;
    this.#context = context;
    this.#facts = associationFacts(
      casePackage.associations,
      new Map(casePackage.items.map((item) => [item.identifier, item])),
      textOf(casePackage.document['identifier']),
    );
  }

  draft(unnumbered: boolean): Draft {
    const { document } = this.#package;
    const areas = this.#areas();
    const levels = this.#levels();
    const codes = Map.groupBy(this.#leaves, ({ item }) => textOf(item.fields['humanCodingScheme']));
    const statements = this.#leaves.map((leaf) =>
      this.#statement(
        leaf,
        (codes.get(textOf(leaf.item.fields['humanCodingScheme'])) ?? []).length === 1,
      ),
    );
    const language = textOf(document['language']);
    const of = (field: string): string | null => tidyText(textOf(document[field])) || null;
    return {
      id: this.#context.id,
      title: this.#context.settings.title ?? of('title') ?? this.#context.id,
      publisher: of('publisher') ?? of('creator'),
      version: of('version'),
      language: isLanguage(language) ? language : (this.#context.language ?? 'en'),
      exportedAt: of('lastChangeDateTime'),
      description: of('description'),
      credits: [
        { name: 'Creator', text: of('creator') },
        { name: 'Official source', text: of('officialSourceURL') },
        { name: 'Adoption status', text: of('adoptionStatus') },
        { name: 'Notes', text: of('notes') },
      ].flatMap(({ name, text }) => (text === null ? [] : [{ name, text }])),
      notice: this.#licence(),
      lerMe: false,
      levels,
      levelWord: null,
      areas,
      statements,
      sources: [],
      notes: this.#notes(unnumbered, statements),
    };
  }

  #areas(): DraftPlace[] {
    const taken = new Set<string>();
    for (const { area } of this.#leaves) {
      if (!area || this.#areaNames.has(area)) continue;
      const plain = headingOf(area);
      const coded = taken.has(plain) ? codedHeadingOf(area) : plain;
      let name = coded;
      for (let count = 2; taken.has(name); count += 1) name = `${coded} (${count})`;
      taken.add(name);
      this.#areaNames.set(area, name);
    }
    return [...this.#areaNames].map(([item, name]) => ({
      name,
      summary:
        item.fullStatement === name
          ? tidyText(textOf(item.fields['notes'])) || null
          : item.fullStatement,
      prefix: null,
      spot: { ...NOWHERE, path: item.path },
    }));
  }

  /** Education levels are facts, but where the settings make them levels. */
  #levels(): DraftPlace[] {
    if (this.#context.settings.levels !== 'educationLevel') return [];
    const names = inEducationOrder(
      this.#leaves.flatMap(({ item, above }) => educationLevel(item, above) ?? []),
    );
    if (names.length > 10) {
      this.problems.push(
        problem(
          'TOO_MANY_LEVELS',
          `The package has ${names.length} different education levels: ${names.slice(0, 12).join('; ')} …`,
          undefined,
          'Take “levels: educationLevel” out of levelbook.yml; then they are shown beside each statement.',
        ),
      );
    }
    return names.map((name) => ({ name, summary: null, prefix: null, spot: NOWHERE }));
  }

  #statement({ item, above, area }: CaseLeaf, isUnique: boolean): DraftStatement {
    const code = tidyText(textOf(item.fields['humanCodingScheme']));
    const below = area ? above.slice(above.indexOf(area) + 1) : [];
    const path = above.map(headingOf).join(' › ');
    const level =
      this.#context.settings.levels === 'educationLevel' ? educationLevel(item, above) : null;
    return {
      part: null,
      level,
      area: area ? (this.#areaNames.get(area) ?? null) : null,
      group: below.length === 0 ? null : below.map(codedHeadingOf).join(' › '),
      topic: topicOf(item),
      text: item.fullStatement,
      code: code !== '' && isUnique ? code : null,
      codeIsNumber: false,
      identifier: item.identifier,
      citations: [],
      facts: [
        ...(code !== '' && !isUnique ? [{ name: 'Code in the package', value: code }] : []),
        ...(above.length > 1 ? [{ name: 'Path', value: path }] : []),
        ...fieldFacts(item),
        ...(this.#facts.get(item.identifier) ?? []),
      ],
      codeSpot: { ...NOWHERE, path: `${item.path}.humanCodingScheme` },
      identifierSpot: { ...NOWHERE, path: `${item.path}.identifier` },
    };
  }

  #licence(): string | null {
    const link = objectOf(this.#package.document['licenseURI']);
    if (!link) return null;
    const licence = this.#package.licences.find(
      (one) => textOf(one['identifier']) === textOf(link['identifier']),
    );
    const text = tidyText(textOf(licence?.['licenseText']) || textOf(link['title']));
    return text === '' ? null : `Licence: ${text.replace(/\.$/u, '')}.`;
  }

  #notes(unnumbered: boolean, statements: readonly DraftStatement[]): DraftNote[] {
    const notes: DraftNote[] = [];
    const { rubrics } = this.#package;
    const leaves = new Set(this.#leaves.map(({ item }) => item));
    const holders = this.#package.items.filter((item) => !leaves.has(item));
    const add = (id: string, kind: DraftNote['kind'], title: string, detail: string): void => {
      notes.push({ id, kind, title, detail });
    };
    if (holders.length > 0) {
      add(
        'items-that-hold-others',
        'inferred',
        'Items that hold others',
        `${counted(holders.length, 'item')} of the package ${holders.length === 1 ? 'holds' : 'hold'} others. They are shown as areas, and as headings and paths within them; the ${counted(leaves.size, 'item')} that hold nothing are the statements.`,
      );
    }
    if (unnumbered) {
      add(
        'sequence',
        'inferred',
        'The order of items',
        'Some items have no sequence number. They stand behind those that have one, in the order of the file.',
      );
    }
    const repeated = statements.filter(({ facts }) =>
      facts.some(({ name }) => name === 'Code in the package'),
    );
    if (repeated.length > 0) {
      add(
        'codes-repeated',
        'corrected',
        'Codes that stand more than once',
        `${counted(repeated.length, 'statement')} share a code with another. They have codes that were made for this site; the code in the package stands beside each.`,
      );
    }
    if (rubrics > 0) {
      add(
        'rubrics-left-out',
        'withheld',
        'Rubrics of the package',
        `The package holds ${counted(rubrics, 'rubric')}, which are not read. The sheets on this site are made of the statements.`,
      );
    }
    const fields = [...new Set(this.#package.items.flatMap((item) => fieldsLeftOut(item)))].sort();
    if (fields.length > 0) {
      add(
        'fields-left-out',
        'withheld',
        'Fields that are left out',
        `Items have fields that are not shown: ${fields.join(', ')}.`,
      );
    }
    const ofHolders = holders.filter(({ identifier }) => this.#facts.has(identifier));
    if (ofHolders.length > 0) {
      add(
        'associations-left-out',
        'withheld',
        'Associations of areas and headings',
        `${counted(ofHolders.length, 'item')} that ${ofHolders.length === 1 ? 'holds' : 'hold'} others ${ofHolders.length === 1 ? 'is' : 'are'} associated with more items than those of the tree. These associations are not shown.`,
      );
    }
    const withoutLevel = statements.filter(({ level }) => level === null).length;
    if (this.#context.settings.levels === 'educationLevel' && withoutLevel > 0) {
      add(
        'no-education-level',
        'incomplete',
        'Statements without an education level',
        `${counted(withoutLevel, 'statement')} and the items above ${withoutLevel === 1 ? 'it' : 'them'} have no education level, so no level is shown.`,
      );
    }
    return notes;
  }
}

/** The short form of a statement, where it says more than how the statement begins. */
function topicOf(item: CaseItem): string | null {
  const short = tidyText(textOf(item.fields['abbreviatedStatement'])).replaceAll('\n', ' ');
  const begins = short.replace(/[.…]+$/u, '').toLowerCase();
  if (begins === '' || short.length > 100) return null;
  return item.fullStatement.toLowerCase().startsWith(begins) ? null : short;
}
