import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { program } from '../../../src/cli/program.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every command and part of one, by the words that call it. */
const withParts = (command: Command, words: readonly string[] = []): [string, Command][] =>
  command.commands.flatMap((part) => {
    const called = [...words, part.name()];
    return [[called.join(' '), part as Command], ...withParts(part as Command, called)];
  });

const commands = withParts(program);

/** Runs a command in this process, and says how it ends before it does anything. */
async function ended(...words: readonly string[]): Promise<{ code: number; said: string }> {
  let said = '';
  const output = {
    writeOut: (text: string) => void (said += text),
    writeErr: (text: string) => void (said += text),
  };
  for (const [, command] of [['', program] as const, ...commands]) command.configureOutput(output);
  try {
    await program.parseAsync(['node', 'dateline', ...words]);
    throw new Error(`${words.join(' ')} went on`);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { code: error.exitCode, said };
  }
}

describe.each(commands)('%s', (name, command) => {
  test('says how it is used', async () => {
    const { code, said } = await ended(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(said).toContain(`Usage: dateline ${name} `);
    expect(command.description()).not.toBe('');
    for (const { flags, description } of command.options) {
      expect(description, flags).not.toBe('');
      expect(said).toContain(flags);
    }
  });

  test('says what of it was used wrongly, and where there is more', async () => {
    // What a command cannot do without is missed first.
    const needed = command.options.filter(({ mandatory }) => mandatory);
    const given = [
      ...command.registeredArguments.map(() => 'a'),
      ...needed.flatMap(({ long }) => [long ?? '', 'b']),
    ];
    const { code, said } = await ended(...name.split(' '), ...given, '--nonsense');
    expect(code).not.toBe(0);
    expect(said).toContain("unknown option '--nonsense'");
    expect(said).toContain('Run it with --help for what there is.');
  });
});

test('each command has a script of npm by its name', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const { name } of program.commands.map((command) => ({ name: command.name() }))) {
    expect(scripts[name]).toBe(`node src/cli/main.ts ${name}`);
  }
});

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}src/cli/main.ts`, ...args],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, stdout, stderr };
}

const endless = 'x '.repeat(50_000);
const harbour = { DATELINE_CONTENT: `${root}tests/fixtures/harbour` };

describe('the whole', () => {
  test.each<[string, readonly string[], Readonly<Record<string, string>>, number, string]>([
    ['help asked for', ['check', '--help'], {}, 0, ''],
    ['no command', [], {}, 2, 'Usage: dateline [options] [command]'],
    ['an unknown command', ['chekc'], {}, 2, '(Did you mean check?)'],
    [
      'a command that would steer the terminal',
      ['\u001b[2J\u202e'],
      {},
      2,
      "'<U+001B>[2J<U+202E>'",
    ],
    ['a command without end', ['x'.repeat(100_000)], {}, 2, `'${'x'.repeat(199)}…\n`],
    ['a command of words without end', ['x '.repeat(50_000)], {}, 2, ' … '],
    ['an option without end', ['check', `--${'x'.repeat(100_000)}`], {}, 2, '…\n'],
    ['a value without end', ['serve', '--port', '9'.repeat(100_000)], {}, 2, '… is invalid'],
    ['a name that every object has', ['__proto__'], {}, 2, "unknown command '__proto__'"],
    ['an empty name', [''], {}, 2, "unknown command ''"],
    ['an argument too many', ['check', 'it'], {}, 2, "too many arguments for 'check'"],
    ['a choice that there is not', ['check', '--format', 'xml'], {}, 2, 'Allowed choices are'],
    ['a kind that there is not', ['new', 'thing'], {}, 2, "unknown command 'thing'"],
    [
      'an address that is none',
      ['check'],
      { DATELINE_SITE: 'example' },
      2,
      'DATELINE_SITE is "example", which is no address. Write it with its scheme, such as https://example.org.\n',
    ],
    [
      'the same for a command that tells failures itself',
      ['import', 'README.md'],
      { SOURCE_DATE_EPOCH: 'today' },
      2,
      'SOURCE_DATE_EPOCH is "today", which is no time. It is a number of seconds since 1970.\n',
    ],
    [
      'a folder that is none',
      ['spell'],
      { DATELINE_CONTENT: `${root}package.json` },
      1,
      `${root}package.json is a file, where the content folder should be.\n`,
    ],
    [
      'what the system refuses',
      ['capture', 'README.md', '--source', 'evening-tide-fire', '--into', 'package.json/captures'],
      { DATELINE_CONTENT: `${root}tests/fixtures/harbour` },
      1,
      "ENOTDIR: not a directory, mkdir 'package.json/captures'\n",
    ],
    [
      'a folder without end',
      ['spell'],
      { DATELINE_CONTENT: `/${'x'.repeat(100_000)}` },
      1,
      'The name is longer than the system allows. Choose a shorter one.\n',
    ],
    [
      'a source without end',
      ['capture', 'README.md', '--source', endless],
      harbour,
      1,
      'No readable source is called',
    ],
    ['a revision without end', ['review', '--base', endless], harbour, 2, 'no revision called'],
    ['a file without end', ['import', endless], harbour, 2, ': '],
  ])('%s ends with its code and a sentence', (_, args, env, status, words) => {
    const ran = run(args, env);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toContain(words);
    // What was given too much of is not given back.
    expect(ran.stderr.length).toBeLessThan(5000);
    // A trace of calls tells a contributor nothing.
    expect(ran.stderr).not.toMatch(/^\s+at /mu);
  });

  test('a reader of the output who has had enough is no failure', () => {
    const command = `'${process.execPath}' '${root}src/cli/main.ts' spell --help | true`;
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
