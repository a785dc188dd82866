import { Command, Option } from 'commander';
import { spellingAnnotations, spellingReport } from '../reporters/spelling.ts';
import { visibleText } from '../reporters/visible-text.ts';
import { environment } from './environment.ts';
import { readOrTold } from './read-or-told.ts';

async function spell({ format }: { format: 'text' | 'github' }): Promise<void> {
  const { content: folder, root } = environment();
  // The dictionaries' reader takes its time to load, which no other command should wait for.
  const { spellingOfContent, spellingOfPapers } =
    await import('../files/spelling/check-spelling.ts');
  const here = process.cwd();
  const content = await readOrTold(folder, (path) => spellingOfContent(path, here));
  if (content === undefined) return;
  const papers = await spellingOfPapers(root, here);
  const spelling = {
    ...content,
    words: [...content.words, ...papers.words],
    passages: content.passages + papers.passages,
  };
  process.stdout.write(
    format === 'github' ? spellingAnnotations(spelling) : spellingReport(spelling),
  );
  if (content.unread.length > 0) {
    // Nobody looked at the words of what could not be read: that is no success.
    const files = content.unread.join(', ');
    process.stderr.write(
      `Not looked at, since they could not be read (see \`npm run check\`): ${visibleText(files)}\n`,
    );
  }
  process.exitCode = spelling.words.length > 0 || content.unread.length > 0 ? 1 : 0;
}

/** `spell`: the words that no dictionary knows. Exit code 1 when there is one. */
export const spellCommand = new Command('spell')
  .description(
    'name the words of entries and of the project’s own papers that are in no dictionary',
  )
  .addOption(
    new Option('--format <format>', 'how to print the words')
      .choices(['text', 'github'])
      .default('text'),
  )
  .addHelpText(
    'after',
    '\nNames of actors, places and sources are known by their entries. A further word is allowed by a\nline of its own in words.txt of the content folder.',
  )
  .action(spell);
