import type { APIRoute } from 'astro';
import { statementsScript } from '../../../model/contracts/packed-statements.ts';
import { frameworkAt } from '../../../site/frameworks.ts';

/** A framework's statements, for the builder. */
export const GET: APIRoute = ({ params }) =>
  new Response(statementsScript(frameworkAt(params)), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
