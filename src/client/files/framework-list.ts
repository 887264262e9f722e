import {
  FRAMEWORK_LIST_FILE,
  readFrameworkList,
  type ListedFramework,
  type WrittenFrameworks,
} from '../../model/contracts/framework-list.ts';
import { runScript } from './run-script.ts';

declare global {
  /** What the file of the list calls. */
  var levelbookFrameworks: ((list: WrittenFrameworks) => void) | undefined;
}

/** Every framework of the site. Rejects where the list can't be loaded. */
export async function loadFrameworkList(): Promise<ListedFramework[]> {
  let handedOver: WrittenFrameworks = [];
  globalThis.levelbookFrameworks = (list) => {
    handedOver = list;
  };
  await runScript(FRAMEWORK_LIST_FILE);
  return readFrameworkList(handedOver);
}
