import type { APIRoute } from 'astro';
import { statementsScript } from '../../../model/contracts/packed-statements.ts';
import type { Framework } from '../../../model/framework/framework.ts';
import { frameworkPaths } from '../../../site/library.ts';

/** A framework's statements, for the builder. */
export const getStaticPaths = () => frameworkPaths();

export const GET: APIRoute<{ framework: Framework }> = ({ props }) =>
  new Response(statementsScript(props.framework), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
