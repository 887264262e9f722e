import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import {
  statementsFile,
  unpackStatements,
  type PackedFramework,
} from '../../model/contracts/packed-statements.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';
import { runScript } from '../files/run-script.ts';

declare global {
  /** What the files of statements call (see `src/model/contracts`). */
  var levelbookStatements: ((packed: PackedFramework) => void) | undefined;
}

const loaded = new Map<string, SheetFramework>();

/** The framework with this id, if it is loaded. */
export function loadedFramework(id: string | null): SheetFramework | null {
  return (id === null ? undefined : loaded.get(id)) ?? null;
}

/** A framework of the list with its statements. Rejects where they can't be loaded. */
export async function loadFramework([id, , , path]: ListedFramework): Promise<SheetFramework> {
  globalThis.levelbookStatements = (packed) => {
    loaded.set(packed.head.id, unpackStatements(packed));
  };
  if (!loaded.has(id)) await runScript(statementsFile({ path }));
  const framework = loaded.get(id);
  if (!framework) throw new Error(`The statements of ${id} are damaged.`);
  return framework;
}
