import type { APIRoute } from 'astro';
import { STATEMENTS_RECEIVER, packStatements } from '../../../model/builder/packed-statements.ts';
import type { Occupation } from '../../../model/occupation.ts';
import { occupationPaths } from '../../../site/library.ts';

/** An occupation's statements as a classic script, which the builder can load from `file://` as well. */
export const getStaticPaths = occupationPaths;

export const GET: APIRoute<{ occupation: Occupation }> = ({ props }) =>
  new Response(`${STATEMENTS_RECEIVER}(${JSON.stringify(packStatements(props.occupation))})\n`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
