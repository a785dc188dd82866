import { createHash } from 'node:crypto';

const length = 32;

const sumOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** Bytes behind their own SHA-256. */
export const sealed = (bytes: Uint8Array): Buffer => Buffer.concat([sumOf(bytes), bytes]);

/**
 * The bytes that were sealed; nothing when they are not whole, whatever happened to them.
 *
 * @example unsealed(sealed(bytes)) // bytes
 */
export function unsealed(file: Buffer): Buffer | undefined {
  const bytes = file.subarray(length);
  return sumOf(bytes).equals(file.subarray(0, length)) ? bytes : undefined;
}
