import type { APIRoute } from 'astro';
import { proposeData } from '../../site/propose-data.ts';

/** What `<propose-entry>` has to know of the record, fetched once its form is opened. */
export const GET: APIRoute = async () => Response.json(await proposeData());
