import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fragmentFrom, pageFromFragment } from '../../../src/integrations/search-fragment.ts';

const fragment = {
  url: '/events/lamp/',
  content: 'The lamp. Lit  at last. Claims. It was lit.',
  filters: { kind: ['event'] },
  meta: { title: 'The lamp', kind: 'event', image: '/lamp.jpg' },
  anchors: [
    { id: 'claims', text: 'Claims', location: 5 },
    { id: 'lit', text: 'Lit at last', location: 2 },
  ],
};

test('a fragment is read out of its file, and nothing else is', () => {
  const file = (text: string) => gzipSync(Buffer.from(text));
  expect(fragmentFrom(file(`pagefind_dcd${JSON.stringify(fragment)}`))).toEqual(fragment);
  expect(() => fragmentFrom(file('{}'))).toThrow('Pagefind wrote a fragment of another form.');
});

test('its headings stand in order where their words do', () => {
  const { anchors, content, meta } = pageFromFragment(fragment);
  expect(anchors.map(({ at, text }) => content.slice(at, at + text.length + 1))).toEqual([
    'Lit  at last',
    'Claims.',
  ]);
  expect(meta).toEqual({ kind: 'event', title: 'The lamp' });
});

test('words that it sets apart without blanks are joined again', () => {
  const { anchors, content } = pageFromFragment({
    ...fragment,
    content: '说\u200B历史\u200B。\u200B声明\u200B亮',
    anchors: [{ id: 'claims', text: '声明', location: 3 }],
  });
  expect(content).toBe('说历史。声明亮');
  expect(content.slice(anchors[0]?.at)).toBe('声明亮');
});

test.each([
  ['A &lt; b', 'A < b'],
  ['Salt &amp; &#60; stone', 'Salt & < stone'],
  ['A & b', 'A & b'],
  ['Lit at last', 'Another one'],
])('a heading keeps what is written in it: %s', (written, read) => {
  const { anchors } = pageFromFragment({
    ...fragment,
    content: `${written}. And on.`,
    anchors: [{ id: 'h', text: read, location: 0 }],
  });
  // What is not there cannot be mended by what is.
  expect(anchors[0]?.text).toBe(read === 'Another one' ? read : written);
});
