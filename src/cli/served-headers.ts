import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface HeaderRule {
  readonly path: RegExp;
  readonly headers: Record<string, string>;
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/**
 * The rules of a `_headers` file, as static hosts read it: a path, `*` standing for anything,
 * and below it, indented, one header a line. Comments start with `#`.
 *
 * @example parseHeaders('/*\n  X-Frame-Options: DENY')('/about/') // { "X-Frame-Options": "DENY" }
 */
export function parseHeaders(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      const path = line.trim().split('*').map(escaped).join('.*');
      rules.push({ path: new RegExp(`^${path}$`), headers: {} });
      continue;
    }
    const colon = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule !== undefined && colon > 0) {
      rule.headers[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
  }
  return (path) =>
    Object.assign(
      {},
      ...rules.filter((rule) => rule.path.test(path)).map(({ headers }) => headers),
    );
}

/** The header rules of a built site; none where it has no `_headers`. */
export function servedHeaders(folder: string): ReturnType<typeof parseHeaders> {
  try {
    return parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  } catch {
    return () => ({});
  }
}
