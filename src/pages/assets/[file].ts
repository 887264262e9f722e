import type { APIRoute } from 'astro';
import { bundleAsset } from '../../site/assets.ts';

/** The site's few own files: one stylesheet and one script for every page, and some that only one kind of page needs. */
export const GET: APIRoute = async ({ params }) => {
  const { body, mediaType } = await bundleAsset(params['file'] ?? '');
  return new Response(body, { headers: { 'content-type': mediaType } });
};
