import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/files/check-content.ts';
import type { CheckedContent } from '../../../src/files/check-content.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** The folder of hostile inputs. */
export const hostile = join(fixtures, 'hostile');

/** What an area of the corpus holds, by file name in order. */
export function inputsOf(
  area: string,
): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync(join(hostile, area), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, text: readFileSync(join(hostile, area, name), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The fields that a hostile body is laid under. */
export const fieldsOfBodies = `---
title: A lamp
summary: It was out.
date: "1901"
lane: light
claims:
  - id: seen
    text: No light was seen.
    speech: indirect
    chain: [pilot, { source: herald-1 }]
---
`;

/** An entry that is wrong in a plain way. However hostile what lies beside it, it is reported. */
const neighbour = fieldsOfBodies.replace('lane: light', 'lane: light\nplaces: [nowhere]');

/** What is said of the neighbour in every check. */
export const neighbourTold =
  'events/zz-neighbour.md:6:10 reference-missing There is no place `nowhere`.';

/** Writes a sound story and its wrong neighbour, and lays files over them. */
export function storyWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-hostile-'));
  cpSync(join(fixtures, 'broken/base'), folder, { recursive: true });
  for (const [file, content] of Object.entries({ ...files, 'events/zz-neighbour.md': neighbour })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** What a check says, a line for each problem: `file:line:column code message`. */
export interface Told {
  readonly checked: CheckedContent;
  readonly lines: readonly string[];
}

/** Checks a folder. Advice on what nothing uses is left out: no input here is used by anything. */
export async function told(folder: string): Promise<Told> {
  const checked = await checkContent(folder, '2026-11-25');
  const lines = checked.problems
    .filter(({ code }) => code !== 'entry-unused')
    .map(
      ({ file, line, column, code, message }) =>
        `${file}:${line}:${column} ${code} ${message.replaceAll('\n', '⏎').slice(0, 160)}`,
    );
  return { checked, lines };
}

/** The lines of each input, or that it is inert: the text that the expectation is compared with. */
export function verdicts(lines: readonly string[], files: readonly string[]): string {
  const verdict = (file: string): string => {
    const own = lines.filter((line) => line.startsWith(`${file}:`));
    return own.length === 0 ? `${file} inert` : own.join('\n');
  };
  return `${files.map(verdict).join('\n')}\n`;
}
