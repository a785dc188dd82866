import type { Conditions } from './conditions.ts';
import type { Measured, Table, Target } from './part.ts';

/** What was found by a part, and when and where. */
export interface PartRecord extends Measured {
  readonly title: string;
  readonly conditions: Conditions;
}

const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function tableText({ title, head, rows }: Table): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return `**${title}**\n\n${[head, rule, ...rows].map(line).join('\n')}`;
}

function targetsText(targets: readonly Target[]): string {
  return tableText({
    title: 'Targets',
    head: ['what', 'wanted', 'measured', ''],
    rows: targets.map(({ what, wanted, measured, isMet }) => [
      what,
      wanted,
      measured,
      isMet ? 'met' : '**falls short**',
    ]),
  });
}

function conditionsText(conditions: Conditions): string {
  const { command, commit, day, node, processor, cores, memory, load } = conditions;
  return (
    `\`${command}\` on ${day}, commit ${commit}; Node ${node}, ${cores} cores (${processor}), ` +
    `${memory} GiB; load ${load[0]} before, ${load[1]} after.`
  );
}

/**
 * A part's section of the report, as Markdown.
 *
 * @param chart the address of the part's drawing, where it has one
 */
export function partText(record: PartRecord, chart: string | undefined): string {
  return [
    `## ${record.title}`,
    conditionsText(record.conditions),
    ...(record.targets.length > 0 ? [targetsText(record.targets)] : []),
    ...(record.chart && chart ? [`![${record.chart.title}](${chart})`] : []),
    ...record.tables.map(tableText),
    record.notes.map((note) => `- ${note}`).join('\n'),
  ].join('\n\n');
}

/** The whole report, as Markdown. */
export function reportText(parts: readonly string[]): string {
  const head =
    '# What the bench measured\n\n' +
    'Every figure comes from `npm run bench` in this repository; the figures as data lie in `results/`. ' +
    'Times are the processor’s, not the clock’s, unless they say otherwise. ' +
    'The machine is shared: its load stands beside each part, and ratios are worth more than times.';
  return `${[head, ...parts].join('\n\n')}\n`;
}
