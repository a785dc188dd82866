import { intro, isCancel, log, select, text } from '@clack/prompts';
import { dateFrom, dateInWords } from '../../domain/date/index.ts';
import type { Content } from '../../files/content.ts';
import { idFor } from './entry.ts';
import type { Field, Said } from './field.ts';
import { Refusal } from '../refusal.ts';

const stopped = (): Refusal => new Refusal('Stopped. Nothing was made.');

async function chosen(message: string, choices: readonly string[]): Promise<string> {
  const answer = await select({
    message,
    options: choices.map((choice) => ({ value: choice, label: choice })),
  });
  if (isCancel(answer)) throw stopped();
  return answer;
}

async function written(
  message: string,
  isDemanded: boolean,
  fault: Field['fault'],
  initialValue = '',
): Promise<string> {
  const answer = await text({
    message,
    initialValue,
    validate(value = '') {
      if (value.trim() === '') return isDemanded ? 'This is needed.' : undefined;
      return fault?.(value.trim());
    },
  });
  if (isCancel(answer)) throw stopped();
  return answer.trim();
}

/** The values of a written answer: one, or several parted by commas. */
function valuesOf({ isList }: Field, answer: string): readonly string[] {
  return (isList === true ? answer.split(',') : [answer])
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * Asks for what was not said yet, one question after the other, in the terminal.
 *
 * @throws Refusal when somebody stops it
 */
export async function ask(
  heading: string,
  fields: readonly Field[],
  before: Said,
  content: Content,
): Promise<Said> {
  intro(heading);
  const said = new Map(before);
  for (const field of fields) {
    const { name, about, isDemanded = false, isAsked = false, askedWith, isList, fault } = field;
    if (said.has(name) || (askedWith !== undefined && !said.has(askedWith))) continue;
    if (name === 'id') {
      const id = idFor(said);
      said.set(name, [await written('The name of its file', true, fault, id)]);
      continue;
    }
    if (!isDemanded && !isAsked) continue;
    const choices = field.choices?.(content) ?? [];
    const more = isList === true ? ', several parted by commas' : '';
    const message = isDemanded ? about : `${about}${more} (may be left out)`;
    const values =
      choices.length > 0
        ? [await chosen(message, choices)]
        : valuesOf(field, await written(message, isDemanded, fault));
    if (values.length > 0) said.set(name, values);
    if (name === 'date') log.info(`Read as: ${dateInWords(dateFrom(values[0] ?? ''))}`);
  }
  return said;
}
