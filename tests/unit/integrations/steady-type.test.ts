import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withSteadyType } from '../../../src/integrations/steady-type.ts';

test('no face of a typeface’s sheet is put in the place of another late', () => {
  const file = fileURLToPath(import.meta.resolve('@fontsource/source-serif-4/400.css'));
  const sheet = readFileSync(file, 'utf8');
  const faces = sheet.match(/@font-face/g)?.length;
  const steady = withSteadyType(sheet);
  expect(steady.match(/font-display: optional;/g)).toHaveLength(faces ?? 0);
  expect(steady).not.toContain('swap');
  // Nothing else is changed.
  expect(steady.replaceAll('font-display: optional', 'font-display: swap')).toBe(sheet);
});
