import { defineMiddleware } from 'astro:middleware';
import { withoutTrailingSpace } from './site/trailing-space.ts';

/** Every page, as it is published and in the dev server. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withoutTrailingSpace(await response.text()), response);
});
