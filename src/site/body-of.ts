import { getEntry } from 'astro:content';
import type { BodyPart } from '../domain/body-part.ts';

/** The pieces of an event's body in their order; none where it has no body. */
export async function bodyOf(id: string): Promise<readonly BodyPart[]> {
  return (await getEntry('bodies', id))?.data.parts ?? [];
}
