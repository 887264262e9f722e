/** A build in a process of its own, so that its memory can be told from that of others: prints its figures as JSON. */
import { buildSite } from '../build.ts';
import { reportText } from '../shared/report.ts';

const [out] = process.argv.slice(2);
const started = performance.now();
const { built, problems } = await buildSite({
  data: undefined,
  out,
  strict: false,
  keepGoing: false,
  fresh: true,
  pdf: true,
  shard: null,
  progress: { at: () => undefined, done: () => undefined },
});
process.stdout.write(
  JSON.stringify({
    pages: built?.pages ?? 0,
    occupations: built?.units.length ?? 0,
    seconds: (performance.now() - started) / 1000,
    megabytes: (built?.memory ?? 0) / 1e6,
    report: reportText(problems),
  }),
);
