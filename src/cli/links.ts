import { Command, InvalidArgumentError } from 'commander';
import { outsideAddresses } from '../domain/outside-addresses.ts';
import type { NamedAddress } from '../domain/outside-addresses.ts';
import { readContent } from '../files/read-content.ts';
import { isDead, linksReport } from '../reporters/links.ts';
import { environment } from './environment.ts';
import { readOrTold } from './read-or-told.ts';

function count(text: string): number {
  if (!/^\d$/u.test(text)) throw new InvalidArgumentError('Write a number from 0 to 9.');
  return Number(text);
}

async function links({ retries }: { retries: number }): Promise<void> {
  const { content: folder } = environment();
  const content = await readOrTold(folder, readContent);
  if (content === undefined) return;
  const places = new Map<string, NamedAddress[]>();
  for (const named of outsideAddresses(content.files)) {
    places.set(named.address, [...(places.get(named.address) ?? []), named]);
  }
  // No other command should wait for what asks the web.
  const { answersOf } = await import('./answers-of.ts');
  const answers = await answersOf([...places.keys()], retries);
  const answered = [...places].map(([address, named]) => ({
    ...{ address, places: named, status: answers.get(address) ?? 0 },
  }));
  process.stdout.write(linksReport(answered));
  process.exitCode = answered.some(isDead) ? 1 : 0;
}

/** `links`: asks every address that an entry names. Exit code 1 when one leads nowhere. */
export const linksCommand = new Command('links')
  .description(
    'ask the web for every address that an entry names, and print those that lead nowhere',
  )
  .option('--retries <count>', 'how often to ask again where nobody answers', count, 2)
  .action(links);
