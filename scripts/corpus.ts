import { runCorpusCommand } from './corpus/command.ts';

/** `npm run corpus`: see `corpus/command.ts`. */
process.exitCode = await runCorpusCommand(process.argv.slice(2));
