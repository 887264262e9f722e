import { mkdir, rm } from 'node:fs/promises';

/** Works in an empty folder that is gone afterwards, unless the work moved it to its place. */
export async function inStaging<Result>(
  staging: string,
  work: (staging: string) => Promise<Result>,
): Promise<Result> {
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  try {
    return await work(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
