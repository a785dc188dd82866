import { expect, test, vi } from 'vitest';
import { ask } from '../../../src/cli/new/ask.ts';
import { fieldsOfKind } from '../../../src/cli/new/fields.ts';
import { readContent } from '../../../src/files/read-content.ts';
import { siteYaml, storyFolder } from '../files/story-folder.ts';

interface Question {
  readonly message: string;
  readonly initialValue?: string;
  readonly options?: readonly { readonly value: string }[];
  validate?(value: string): string | undefined;
}

const asked: Question[] = [];
const answers: string[] = [];
const refused: string[] = [];
const stopped = Symbol('stopped');

/** Answers as somebody in a terminal does: again, as long as the answer is refused. */
function answer(question: Question): string | symbol {
  asked.push(question);
  for (;;) {
    const given = answers.shift();
    if (given === undefined) return stopped;
    const value = given === '' ? (question.initialValue ?? '') : given;
    const fault = question.validate?.(value);
    if (fault === undefined) return value;
    refused.push(fault);
  }
}

vi.mock('@clack/prompts', () => ({
  intro: () => undefined,
  log: { info: () => undefined },
  isCancel: (value: unknown) => value === stopped,
  text: (question: Question) => Promise.resolve(answer(question)),
  select: (question: Question) => Promise.resolve(answer(question)),
}));

test('what was not said is asked, and wrong answers are asked for again', async () => {
  const content = await readContent(storyFolder({ 'site.yaml': siteYaml }));
  answers.push('Lamp out', '', 'The lamp went out.', 'late May 2012', '2012-05', 'closing');
  answers.push('Arden, Old Mole', '', 'It is out.', 'reporter', 'post', '', 'post-16', '', '');
  const said = await ask('A new event', fieldsOfKind.event, new Map(), content);
  expect(Object.fromEntries(said)).toEqual({
    title: ['Lamp out'],
    id: ['lamp-out'],
    summary: ['The lamp went out.'],
    date: ['2012-05'],
    lane: ['closing'],
    place: ['Arden', 'Old Mole'],
    claim: ['It is out.'],
    speech: ['reporter'],
    speaker: ['post'],
    source: ['post-16'],
  });
  expect(refused).toHaveLength(1);
  expect(refused[0]).toContain('Write "2012-05-21/2012-05-31"');
  expect(asked.find(({ message }) => message === 'The row of the timeline')?.options).toEqual([
    { value: 'closing', label: 'closing' },
  ]);
});

test('who stops gets nothing', async () => {
  const content = await readContent(storyFolder({ 'site.yaml': siteYaml }));
  await expect(ask('A new place', fieldsOfKind.place, new Map(), content)).rejects.toThrow(
    'Stopped. Nothing was made.',
  );
});
