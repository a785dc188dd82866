import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryGuard } from '../../src/integrations/entry-guard.ts';
import { copyOf, scratch } from './dateline.ts';

let folder: Awaited<ReturnType<typeof scratch>>;
let content: string;
let sound: string;
beforeAll(async () => {
  folder = await scratch();
  content = await copyOf('rtl', folder.path);
  sound = await readFile(join(content, 'events', 'dry.mdx'), 'utf8');
});
afterAll(() => folder.remove());

/** Hands a module to the guard, as Vite does before the MDX compiler sees it. */
async function guarded(id: string, code = '', of = content): Promise<unknown> {
  const { transform } = entryGuard(of);
  if (typeof transform !== 'function') throw new Error('The guard has no transform.');
  const context = {
    error(message: unknown): never {
      throw new Error(String(message));
    },
  };
  return Reflect.apply(transform, context, [code, id]);
}

const bodies = [
  ['an import', "import '/tmp/marker.mjs'"],
  ['an export', 'export const x = 1'],
  ['an expression', '{process.exit(1)}'],
  ['an expression in an attribute', '<Foreign lang={process.exit(1)}>x</Foreign>'],
  ['a spread attribute', '<Foreign {...globalThis}>x</Foreign>'],
  ['an element', '<script src="https://example.org/x.js" />'],
  ['a component that is not listed', '<Unlisted>x</Unlisted>'],
  ['a handler', '<Foreign lang="ar" onClick="alert(1)">x</Foreign>'],
  ['an address that runs a script', '[x](javascript:alert(1))'],
  ['data as an address', '[x](data:text/html,x)'],
  ['what does not parse', '<Foreign lang="ar">'],
] as const;

describe('the guard before the compiler', () => {
  it('lets text through', async () => {
    expect(await guarded(join(content, 'events', 'visitor.mdx'))).toBeUndefined();
    expect(await guarded(join(content, 'events', 'again.md'))).toBeUndefined();
  });

  it.each(bodies)('refuses %s', async (_name, body) => {
    const path = join(content, 'events', 'guarded.mdx');
    await writeFile(path, `${sound}\n${body}\n`);
    await expect(guarded(path)).rejects.toThrow(/^events\/guarded\.mdx:\d+:\d+ \S/);
    // Astro asks for the same file under several names.
    await expect(guarded(`${path}?astroPropagatedAssets`)).rejects.toThrow('events/guarded.mdx');
  });

  it('says the line and how to mend it', async () => {
    const path = join(content, 'events', 'guarded.mdx');
    const text = `${sound}\nimport x from 'y'\n`;
    await writeFile(path, text);
    const line = text.slice(0, text.indexOf('import x')).split('\n').length;
    await expect(guarded(path)).rejects.toThrow(`events/guarded.mdx:${line}:1 `);
  });

  it('refuses HTML in plain Markdown', async () => {
    const path = join(content, 'events', 'guarded.md');
    await writeFile(path, `${sound}\n<script>alert(1)</script>\n`);
    await expect(guarded(path)).rejects.toThrow('events/guarded.md');
  });

  it('judges the file, whatever it is told that the file holds', async () => {
    const path = join(content, 'events', 'guarded.mdx');
    await writeFile(path, `${sound}\nexport const x = 1\n`);
    await expect(guarded(path, 'Only text.')).rejects.toThrow('events/guarded.mdx');
  });

  it('follows links, as Vite does', async () => {
    const path = join(content, 'events', 'guarded.mdx');
    await writeFile(path, `${sound}\nexport const x = 1\n`);
    const link = join(folder.path, 'link');
    await symlink(content, link, 'dir');
    await expect(guarded(path, '', link)).rejects.toThrow('events/guarded.mdx');
    await expect(guarded(join(link, 'events', 'guarded.mdx'))).rejects.toThrow('guarded.mdx');
  });

  it('leaves other modules alone', async () => {
    const other = join(folder.path, 'rtl-other', 'events');
    await mkdir(other, { recursive: true });
    await writeFile(join(other, 'code.mdx'), 'export const x = 1\n');
    expect(await guarded(join(other, 'code.mdx'))).toBeUndefined();
    expect(await guarded(join(content, 'events', 'wall.png'))).toBeUndefined();
    expect(await guarded('\0virtual:module')).toBeUndefined();
    expect(await guarded('virtual:nothing.mdx')).toBeUndefined();
  });
});
