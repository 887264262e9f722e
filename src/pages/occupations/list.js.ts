import type { APIRoute } from 'astro';
import {
  OCCUPATIONS_RECEIVER,
  type ListedOccupation,
} from '../../model/builder/occupation-list.ts';
import { occupations } from '../../site/library.ts';

/** Every occupation by name, for choosing one in the builder: a classic script, for `file://` as well. */
export const GET: APIRoute = () => {
  const list = occupations.map(({ soc, title, group }): ListedOccupation => [soc, title, group]);
  return new Response(`${OCCUPATIONS_RECEIVER}(${JSON.stringify(list)})\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
