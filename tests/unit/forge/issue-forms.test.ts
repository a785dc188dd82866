import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('../../../.github/ISSUE_TEMPLATE/', import.meta.url));
const forms = readdirSync(folder).filter((name) => name !== 'config.yml');
/** GitHub reads YAML 1.1, in which a bare `No` is no text. */
const read = (file: string): unknown =>
  parse(readFileSync(folder + file, 'utf8'), { version: '1.1' });

// https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests
// has the shape under "Syntax for issue forms" and "Syntax for GitHub's form schema".
const text = z.string().min(1);
const common = { label: text, description: text.optional() };
const field = <Type extends string, Shape extends z.ZodRawShape>(type: Type, attributes: Shape) =>
  z.strictObject({
    type: z.literal(type),
    id: z.string().regex(/^[\w-]+$/u),
    attributes: z.strictObject({ ...common, ...attributes }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  });
const filled = { placeholder: text.optional(), value: text.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  field('input', filled),
  field('textarea', { ...filled, render: text.optional() }),
  field('dropdown', {
    options: z.array(text).min(1),
    multiple: z.boolean().optional(),
    default: z.number().int().optional(),
  }),
]);
const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  body: z.array(element).min(1),
});

test('there is a form for a new event, a correction and a dead link', () => {
  expect(forms.sort()).toEqual(['correction.yml', 'dead-link.yml', 'new-event.yml']);
});

test.each(forms)('%s is a form as GitHub takes it', (file) => {
  const { body } = form.parse(read(file));
  const fields = body.flatMap((one) => (one.type === 'markdown' ? [] : [one]));
  expect(fields.length).toBeGreaterThan(0);
  for (const names of [
    fields.map(({ id }) => id),
    fields.map(({ attributes }) => attributes.label),
    ...fields.map((one) => (one.type === 'dropdown' ? one.attributes.options : [])),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
  // GitHub takes these words for its own.
  for (const one of fields) {
    if (one.type === 'dropdown') expect(one.attributes.options).not.toContain('None');
  }
});

test('names and descriptions of the forms are told apart', () => {
  const names = forms.map((file) => form.parse(read(file)).name);
  expect(new Set(names).size).toBe(names.length);
});

test('config.yml has the keys that GitHub takes', () => {
  const link = z.strictObject({ name: text, url: z.url(), about: text });
  const shape = z.strictObject({
    blank_issues_enabled: z.boolean(),
    contact_links: z.array(link).optional(),
  });
  expect(() => shape.parse(read('config.yml'))).not.toThrow();
});

test('CODEOWNERS holds patterns with owners, or nothing yet', () => {
  const lines = readFileSync(new URL('../CODEOWNERS', `file://${folder}`), 'utf8').split('\n');
  const owners = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(owners.filter((line) => !/^\S+(?:\s+@[\w./-]+)+$/u.test(line))).toEqual([]);
});
