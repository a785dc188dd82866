import { expect, test } from 'vitest';
import { withoutTrailingSpace } from '../../../src/site/trailing-space.ts';

test.for([
  ['<a href="/">\n  Home\n</a> here', '<a href="/">\n  Home</a> here'],
  ['<q>so </q>, <em>he\n</em>', '<q>so</q>, <em>he</em>'],
  ['<span>one </span>two', '<span>one </span>two'],
  ['<pre>a  \n</pre>', '<pre>a  \n</pre>'],
  ['\n <a>\t</a>\u00a0</h2> <h1> x </h1>', '\n <a></a></h2> <h1> x</h1>'],
  ['<abbr>x </abbr> </article> ', '<abbr>x </abbr> </article> '],
  ['', ''],
] as const)('%j', ([html, expected]) => {
  expect(withoutTrailingSpace(html)).toBe(expected);
});
