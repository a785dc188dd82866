import type { NamedAddress } from '../domain/outside-addresses.ts';
import { markdownCode } from './markdown-text.ts';

/** An address, where it is named, and what is answered there: a status, `0` where nobody answers. */
export interface AnsweredAddress {
  readonly address: string;
  readonly places: readonly NamedAddress[];
  readonly status: number;
}

/** What an answer means for a reader who follows the link. */
type Outcome = 'reached' | 'gone' | 'silent' | 'refused';

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 400) return 'reached';
  if (status === 404 || status === 410) return 'gone';
  // What answers a program with a refusal may well show a person the page.
  return status === 0 || status >= 500 ? 'silent' : 'refused';
}

/** Whether a reader would find nothing at the address. */
export function isDead({ status }: Pick<AnsweredAddress, 'status'>): boolean {
  return ['gone', 'silent'].includes(outcomeOf(status));
}

const sections = [
  [
    'gone',
    'Gone',
    'The page is not there any more. Correct the address, or name a copy in an archive.',
  ],
  [
    'silent',
    'No answer',
    'Nobody answered, or the server failed. It may come back; look again before you change anything.',
  ],
  ['refused', 'Refused to a program', 'A person may well be shown the page. Look by hand.'],
] as const;

function addressLines({ address, places, status }: AnsweredAddress): string[] {
  const answer = status === 0 ? 'no answer' : `status ${status}`;
  return [
    `- ${markdownCode(address)}: ${answer}`,
    ...places.map(
      ({ file, line, field, isArchived }) =>
        `  - ${markdownCode(`${file}:${line}`)} ${markdownCode(field)}${isArchived ? ', with a copy in an archive' : ''}`,
    ),
  ];
}

/** What a check of addresses came to, as Markdown: the dead ones with the entries that name them, then the doubtful. */
export function linksReport(answered: readonly AnsweredAddress[]): string {
  const counts = (outcome: Outcome): AnsweredAddress[] =>
    answered.filter(({ status }) => outcomeOf(status) === outcome);
  const lines = sections.flatMap(([outcome, title, advice]) => {
    const found = counts(outcome);
    return found.length === 0
      ? []
      : ['', `## ${title}`, '', advice, '', ...found.flatMap(addressLines)];
  });
  const noun = answered.length === 1 ? 'address' : 'addresses';
  const sum = `${answered.length} ${noun}: ${counts('reached').length} reached, ${counts('gone').length} gone, ${counts('silent').length} without an answer, ${counts('refused').length} refused to a program.`;
  return `${[sum, ...lines].join('\n')}\n`;
}
