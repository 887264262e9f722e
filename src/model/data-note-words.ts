import { DATA_NOTE_KINDS, type DataNoteKind } from './data-note-kinds.ts';
import { SOFTWARE } from './software.ts';

/** The kinds of data notes, each with its name and what it means; a site with a name of its own speaks of itself. */
export function dataNoteKinds({
  named,
}: {
  named: boolean;
}): { kind: DataNoteKind; name: string; sentence: string }[] {
  return (Object.keys(DATA_NOTE_KINDS) as DataNoteKind[]).map((kind) => {
    const [name = kind, sentence = ''] = DATA_NOTE_KINDS[kind].split(': ');
    return { kind, name, sentence: named ? sentence.replace(SOFTWARE, 'this site') : sentence };
  });
}
