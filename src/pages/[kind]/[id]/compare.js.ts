import type { APIRoute } from 'astro';
import { comparableScript } from '../../../model/contracts/comparable.ts';
import { frameworkAt } from '../../../site/frameworks.ts';

/** What is compared of an occupation, for laying two side by side. */
export const GET: APIRoute = ({ params }) => {
  const script = comparableScript(frameworkAt(params));
  if (script === null) throw new Error(`Nothing is compared of ${params['id'] ?? ''}.`);
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
