import { wholeAddress } from '../routes.ts';
import type { Exported } from './exported.ts';

/** A path of this site as an address: whole where the site's own is known, else the path. */
export function addressFrom({ base }: Pick<Exported, 'base'>): (path: string) => string {
  return (path) => wholeAddress(path, base) ?? path;
}
