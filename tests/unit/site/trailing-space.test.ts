import { expect, test } from 'vitest';
import { withoutTrailingSpace } from '../../../src/site/trailing-space.ts';

test.for([
  ['<a href="/">\n  Home\n</a> here', '<a href="/">\n  Home</a> here'],
  ['<q>so </q>, <em>he\n</em>', '<q>so</q>, <em>he</em>'],
  ['<span>one </span>two', '<span>one </span>two'],
  ['<pre>a  \n</pre>', '<pre>a  \n</pre>'],
  ['', ''],
] as const)('%j', ([html, expected]) => {
  expect(withoutTrailingSpace(html)).toBe(expected);
});
