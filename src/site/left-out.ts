import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What the import writes of itself beside the frameworks; of each problem, as much as the site tells. */
const summarySchema = z.object({
  leftOut: z.array(
    z.object({ id: z.string(), problems: z.array(z.object({ severity: z.string() })) }),
  ),
});

const SUMMARY = join(process.env['LEVELBOOK_CONTENT'] ?? 'content/frameworks', '_import.json');

/** The folders that the import left out on request, with how many errors each has. Their names may be no valid id. */
export function leftOut(): { folder: string; errors: number }[] {
  if (!existsSync(SUMMARY)) return [];
  const summary = summarySchema.parse(JSON.parse(readFileSync(SUMMARY, 'utf8')));
  return summary.leftOut.map(({ id, problems }) => ({
    folder: id,
    errors: problems.filter(({ severity }) => severity === 'error').length,
  }));
}
