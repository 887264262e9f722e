import type { ListedOccupation } from '../../model/builder/occupation-list.ts';
import { unpackStatements, type PackedOccupation } from '../../model/builder/packed-statements.ts';
import type { Occupation } from '../../model/occupation.ts';
import { siteRoot } from '../offline/site-root.ts';

declare global {
  /** What `occupations/list.js` and `occupations/<soc>/statements.js` call (see `src/model/builder`). */
  var levelbookOccupations: ((list: ListedOccupation[]) => void) | undefined;
  var levelbookStatements: ((packed: PackedOccupation) => void) | undefined;
}

const loaded = new Map<string, Occupation>();

/** The occupation with this code, if it is loaded. */
export function loadedOccupation(soc: string | null): Occupation | null {
  return (soc === null ? undefined : loaded.get(soc)) ?? null;
}

/** Every occupation of the site. Rejects where the list can't be loaded. */
export async function loadOccupationList(): Promise<ListedOccupation[]> {
  let handedOver: ListedOccupation[] = [];
  globalThis.levelbookOccupations = (list) => {
    handedOver = list;
  };
  await runScript('occupations/list.js');
  return handedOver;
}

/** An occupation with its statements. Rejects where they can't be loaded. */
export async function loadOccupation(soc: string): Promise<Occupation> {
  globalThis.levelbookStatements = (packed) => {
    loaded.set(packed.soc, unpackStatements(packed));
  };
  if (!loaded.has(soc)) await runScript(`occupations/${soc}/statements.js`);
  const occupation = loaded.get(soc);
  if (!occupation) throw new Error(`The statements of ${soc} are damaged.`);
  return occupation;
}

/** Runs a script of the site by its path: the only way to load anything that browsers allow from a folder as well. */
export function runScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(path, siteRoot ?? document.baseURI).href;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${path} could not be loaded.`));
    });
    document.head.append(script);
  });
}
