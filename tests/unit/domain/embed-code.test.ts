import { expect, test } from 'vitest';
import { embedCode } from '../../../src/domain/embed-code.ts';
import { frameAncestors } from '../../../src/domain/frame-ancestors.ts';

const embed = {
  address: 'https://example.org/embed/',
  title: 'The visit',
  height: 640,
  script: 'https://example.org/embed/frame.js',
};

test('the code frames the embed, and loads the script that gives it its height', () => {
  expect(embedCode(embed)).toBe(
    [
      '<iframe src="https://example.org/embed/" title="The visit" width="100%" height="640" frameborder="0" loading="lazy"></iframe>',
      '<script src="https://example.org/embed/frame.js" async></script>',
    ].join('\n'),
  );
});

test('nothing in a title or an address leaves its attribute', () => {
  const code = embedCode({
    ...embed,
    title: '"><script>alert(1)</script> \u0000&',
    address: 'https://example.org/embed/?a=1&b="x"',
  });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;"');
  expect(code).toContain('src="https://example.org/embed/?a=1&amp;b=&quot;x&quot;"');
  expect(code.match(/<script/g)).toHaveLength(1);
});

test.each([
  ['*', 'frame-ancestors *'],
  [[], "frame-ancestors 'self'"],
  [['https://a.example'], "frame-ancestors 'self' https://a.example"],
] as const)('%j may frame: %s', (origins, directive) => {
  expect(frameAncestors(origins)).toBe(directive);
});
