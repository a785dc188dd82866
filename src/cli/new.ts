import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { cited } from '../domain/cited.ts';
import { dateFrom, dateInWords } from '../domain/date/index.ts';
import { checkContent } from '../files/check-content.ts';
import type { Content } from '../files/content.ts';
import { readContent } from '../files/read-content.ts';
import { writeNew } from '../files/write-whole.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { unlistable } from './check.ts';
import { environment } from './environment.ts';
import { ask } from './new/ask.ts';
import { idFor, newEntry } from './new/entry.ts';
import { one } from './new/field.ts';
import type { Field, Said } from './new/field.ts';
import { collectionOf, fieldsOfKind } from './new/fields.ts';
import type { Kind } from './new/fields.ts';
import type { NewFile } from './new/known-entries.ts';
import { Refusal } from './refusal.ts';

async function contentAt(folder: string): Promise<Content> {
  try {
    return await readContent(folder);
  } catch (error) {
    throw new Refusal(unlistable(folder, error));
  }
}

/** Writes the files, what is referred to before what refers to it. */
async function write(folder: string, files: readonly NewFile[]): Promise<void> {
  for (const { file, text } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeNew(path, text);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      throw new Refusal(`${file} is there already, and stays as it is.`);
    }
  }
}

/** What was made, and what the checks still say of it. */
async function outcome(folder: string, files: readonly NewFile[], said: Said): Promise<string> {
  // The one clock of the command: the day that it is now in UTC.
  const report = await checkContent(folder, new Date().toISOString().slice(0, 10));
  const names = new Set(files.map(({ file }) => file));
  const problems = report.problems.filter(({ file }) => names.has(file));
  const date = one(said, 'date');
  return [
    ...files.map(({ file, isStub }) => `Made ${file}${isStub ? ', a stub to be filled in' : ''}`),
    ...(date === undefined ? [] : [`The date reads as: ${dateInWords(dateFrom(date))}`]),
    '',
    ...(problems.length === 0
      ? ['Nothing is left to do: it passes the checks.']
      : ['Left to do:', '', terminalReport({ ...report, problems }, false).trimEnd()]),
    '',
  ].join('\n');
}

/** What the flags say, and what of it is wrong. */
function saidBy(fields: readonly Field[], options: Readonly<Record<string, unknown>>): Said {
  const said = new Map<string, readonly string[]>();
  for (const { name, isList } of fields) {
    const key = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
    const value = options[key];
    if (typeof value === 'string') said.set(name, [value]);
    else if (isList === true && Array.isArray(value)) said.set(name, value.map(String));
  }
  return said;
}

/** What keeps an entry from being made with what was said; nothing where all is there. */
function wanting(fields: readonly Field[], said: Said, content: Content): string[] {
  const missing = fields.filter(({ name, isDemanded }) => isDemanded === true && !said.has(name));
  const unfit = fields.flatMap((field) => {
    const choices = field.choices?.(content) ?? [];
    const value = one(said, field.name);
    return value === undefined || choices.length === 0 || choices.includes(value)
      ? []
      : [`--${field.name} is one of ${choices.join(', ')}, and not ${visibleText(cited(value))}.`];
  });
  const id = missing.length === 0 && idFor(said) === '';
  return [
    ...unfit,
    ...(missing.length === 0
      ? []
      : [`Missing: ${missing.map(({ name, value }) => `--${name} <${value}>`).join(' ')}`]),
    ...(id ? ['No id can be made of it, since nothing Latin is left of it. Add --id.'] : []),
  ];
}

async function make(kind: Kind, command: Command): Promise<void> {
  const folder = environment().content;
  const fields = fieldsOfKind[kind];
  try {
    const content = await contentAt(folder);
    let said = saidBy(fields, command.opts());
    const isMissing = fields.some(({ name, isDemanded }) => isDemanded === true && !said.has(name));
    if (isMissing && process.stdin.isTTY && process.stdout.isTTY) {
      said = await ask(`A new ${kind} in ${visibleText(folder)}`, fields, said, content);
    }
    const wants = wanting(fields, said, content);
    if (wants.length > 0) command.error(`error: ${wants.join('\n')}`);
    const files = newEntry(kind, said, content);
    await write(folder, files);
    process.stdout.write(await outcome(folder, files, said));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function optionOf({ name, value, about, isDemanded, isList, fault }: Field): Option {
  const isNeeded = isDemanded === true ? ' (needed)' : '';
  const option = new Option(`--${name} <${value}>`, `${about}${isNeeded}`);
  return option.argParser((written: string, before: unknown) => {
    const text = written.trim();
    const wrong = text === '' ? 'It is empty.' : fault?.(text);
    if (wrong !== undefined) throw new InvalidArgumentError(wrong);
    return isList === true ? [...(Array.isArray(before) ? before : []), text] : text;
  });
}

function commandOf(kind: Kind): Command {
  const command = new Command(kind).description(`make an entry in ${collectionOf[kind]}/`);
  for (const field of fieldsOfKind[kind]) command.addOption(optionOf(field));
  return command.action(() => make(kind, command));
}

/**
 * `new`: makes an entry, and stubs for what it refers to and nobody knows. What the flags leave open
 * is asked in a terminal. Exit code 1 when nothing is made, 2 when something is missing or wrong.
 */
export const newCommand = new Command('new').description(
  'make an entry: asks for what the flags leave open, and says what is left to do',
);
for (const kind of Object.keys(collectionOf) as Kind[]) newCommand.addCommand(commandOf(kind));
