import type { APIRoute } from 'astro';
import { frameworkListScript, type ListedFramework } from '../../model/contracts/framework-list.ts';
import { groupUnits } from '../../model/unit/unit-groups.ts';
import { records } from '../../site/records.ts';

/** Every framework by name, for choosing one in the builder, and for finding one on the contents page. */
export const GET: APIRoute = () =>
  new Response(
    frameworkListScript(
      groupUnits(records.map((record) => ({ record }))).flatMap(({ name, units }) =>
        units.map(({ record: { id, title, path } }): ListedFramework => [id, title, name, path]),
      ),
    ),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
