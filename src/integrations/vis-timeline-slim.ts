import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What an ESTree node holds, as far as this file reads it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A module that takes the place of a package, and the packages in which it does. */
interface StandIn {
  readonly file: string;
  readonly importers: RegExp;
}

const packageFile = (name: string): RegExp =>
  new RegExp(`[\\\\/]node_modules[\\\\/](?:\\.vite[\\\\/].*)?${name}[\\\\/]`);
const islandFile = (name: string): string =>
  fileURLToPath(new URL(`../islands/timeline/${name}`, import.meta.url));

const standIns: Readonly<Record<string, StandIn>> = {
  moment: { file: islandFile('utc-moment.ts'), importers: packageFile('vis-timeline') },
  xss: { file: islandFile('escape-markup.ts'), importers: packageFile('vis-timeline') },
  uuid: { file: islandFile('random-id.ts'), importers: packageFile('vis-(?:timeline|data)') },
};

/** The module of vis-timeline that the timeline imports. */
const timelineModule = /vis-timeline[\\/]esnext[\\/]esm[\\/]vis-timeline-graph2d\.m?js$/;

/**
 * What the timeline never runs: the second chart of the package (Graph2d and its parts), the
 * panel for trying options and its colour picker, the overlay for "click to use", the marker
 * that a reader can drag, clustering (ours is in `feed`), and boxes and points for single moments.
 */
const strippedClasses = [
  'BoxItem',
  'ClusterGenerator',
  'ClusterItem',
  'ColorPicker',
  'Configurator',
  'CustomTime',
  'DataAxis',
  'DataScale',
  'PointItem',
  'Popup',
] as const;
const strippedFunctions = [
  'Activator',
  'Bargraph',
  'Graph2d',
  'GraphGroup',
  'Legend',
  'Line',
  'LineGraph',
  'Points',
  'drawBar',
  'drawPoint',
  'getSVGElement',
  'getDOMElement',
] as const;
/**
 * What `src/islands/timeline/vis.ts` and the files it imports reach for beyond the documented
 * interface: a class, and what must stand in it. Without it the timeline would be drawn wrongly and nothing would say so.
 */
const leanedOn: Readonly<Record<string, readonly [where: string, what: RegExp]>> = {
  'initialFitDone in Timeline': ['Timeline', /\bthis\.initialFitDone = false\b/],
  'repositionX in RangeItem': ['RangeItem', /\n\s*repositionX\(limitSize\) \{/],
  'conversion and data in RangeItem': [
    'RangeItem',
    /\bthis\.conversion\.toScreen\(this\.data\.start\)/,
  ],
  'setMinimumStep in TimeStep': ['TimeStep', /\n\s*setMinimumStep\(\w+\) \{/],
  'step for the labels in TimeStep': ['TimeStep', /\bminorLabels\(date, this\.scale, this\.step\)/],
  'types of ItemSet': ['ItemSet', /\bItemSet\.types\[/],
  'offsetWidth of the frame in ItemSet': ['ItemSet', /\bthis\.props\.width = frame\.offsetWidth\b/],
  'sizes in RangeItem': [
    'RangeItem',
    /\bthis\.props\.content\.width = sizes\.content\.width;\s*this\.height = sizes\.box\.height\b/,
  ],
  '_createDomElement in RangeItem': ['RangeItem', /\n\s*_createDomElement\(\) \{/],
  '_appendDomElement in RangeItem': ['RangeItem', /\n\s*_appendDomElement\(\) \{/],
  '_updateDirtyDomComponents in RangeItem': ['RangeItem', /\n\s*_updateDirtyDomComponents\(\) \{/],
  '_getDomComponentsSizes in RangeItem': ['RangeItem', /\n\s*_getDomComponentsSizes\(\) \{/],
  '_updateDomComponentsSizes in RangeItem': [
    'RangeItem',
    /\n\s*_updateDomComponentsSizes\(sizes\) \{/,
  ],
  'repositionY in RangeItem': [
    'RangeItem',
    /\n\s*repositionY\(\) \{[^]*\bbox\.style\.top = `\$\{this\.top\}px`/,
  ],
  'lanes in Group': [
    'Group',
    /\n\s*show\(\) \{[^]*\bdom\.foreground\.appendChild\(this\.dom\.foreground\)[^]*\bdom\.axis\.appendChild\(this\.dom\.axis\)/,
  ],
  'heights behind lanes in Group': ['Group', /\bthis\.dom\.background\.style\.height = `/],
  'redraw in ItemSet': ['ItemSet', /\n\s*redraw\(\) \{/],
  'times on screen in Core': [
    'Core',
    /\n\s*_toScreen\(time\) \{\s*return toScreen\(this, time, this\.props\.center\.width\)/,
  ],
  'parts of the frame in Core': [
    'Core',
    /\bthis\.dom\.root\.appendChild\(this\.dom\.rollingModeBtn\)[^]*\bappendChild\(this\.dom\.shadowBottomRight\)/,
  ],
  '_checkIfVisible in Group': ['Group', /\n\s*_checkIfVisible\(item, visibleItems, range\) \{/],
  '_traceVisible in Group': ['Group', /\n\s*_traceVisible\(/],
  'place before the items in Group': [
    'Group',
    /\bthis\._calculateGroupSizeAndPosition\.bind\(this\),[^]*\bthis\._redrawItems\.bind\(this\)/,
  ],
  '_didMarkerHeightChange in Group': ['Group', /\n\s*_didMarkerHeightChange\(\) \{/],
  '_didResize in Group': ['Group', /\n\s*_didResize\(resized, height\) \{/],
  'redraw in BackgroundGroup': ['BackgroundGroup', /\n\s*redraw\(range, margin\) \{/],
  '_repaintLabels in TimeAxis': ['TimeAxis', /\n\s*_repaintLabels\(\) \{/],
  '_calculateCharSize in TimeAxis': ['TimeAxis', /\n\s*_calculateCharSize\(\) \{/],
  '_repaintMinorText in TimeAxis': [
    'TimeAxis',
    /\n\s*_repaintMinorText\(x, text, orientation, className\) \{/,
  ],
  '_repaintMajorText in TimeAxis': [
    'TimeAxis',
    /\n\s*_repaintMajorText\(x, text, orientation, className\) \{/,
  ],
  'widths of labels in TimeAxis': ['TimeAxis', /\blabel\.style\.width = `\$\{width\}px`/],
  '_repaintMinorLine in TimeAxis': [
    'TimeAxis',
    /\n\s*_repaintMinorLine\(left, width, orientation, className\) \{/,
  ],
  '_repaintMajorLine in TimeAxis': [
    'TimeAxis',
    /\n\s*_repaintMajorLine\(left, width, orientation, className\) \{/,
  ],
  'free labels in TimeAxis': ['TimeAxis', /\bdom\.redundant\.majorTexts = dom\.majorTexts\b/],
};
/** Tables that only what is stripped reads. */
const emptiedTables = ['allOptions', 'configureOptions', 'htmlColors'] as const;

function nameOf(value: unknown): string | undefined {
  const node = value as Node | null | undefined;
  return node?.type === 'Identifier' ? (node['name'] as string) : undefined;
}

/** `Line` of `Line.prototype.draw = …` and of `Emitter(Line.prototype)`. */
function rootOf(value: unknown): string | undefined {
  const node = value as Node | null | undefined;
  return node?.type === 'MemberExpression' ? rootOf(node['object']) : nameOf(node);
}

/**
 * vis-timeline's module without the parts that a timeline never runs, or what was looked for
 * and not found in it. Parts are found by their names in the syntax tree, so that a new version
 * may move, reorder or reformat them.
 *
 * @example slimmed(code, parse(code)) // { code: "…", missing: [] }
 */
export function slimmed(
  code: string,
  program: unknown,
): { readonly code: string; readonly missing: readonly string[] } {
  const edits: Edit[] = [];
  const missing = new Set<string>([
    ...strippedClasses,
    ...strippedFunctions,
    ...emptiedTables,
    ...Object.keys(standIns).map((name) => `import of ${name}`),
    ...Object.keys(leanedOn),
    'Validator',
    'locales',
    '...util in availableUtils',
  ]);
  const stripped = new Set<string>([...strippedClasses, ...strippedFunctions]);
  const body = (program as Node)['body'] as readonly Node[];

  for (const statement of body) {
    if (statement.type === 'ImportDeclaration') {
      missing.delete(`import of ${(statement['source'] as Node)['value'] as string}`);
    }
    if (statement.type === 'ClassDeclaration' || statement.type === 'FunctionDeclaration') {
      const name = nameOf(statement['id']) ?? '';
      const text = code.slice(statement.start, statement.end);
      for (const [part, [where, what]] of Object.entries(leanedOn)) {
        if (name === where && what.test(text)) missing.delete(part);
      }
      if (stripped.has(name)) {
        missing.delete(name);
        const empty =
          statement.type === 'ClassDeclaration' ? `class ${name} {}` : `function ${name}() {}`;
        edits.push({ start: statement.start, end: statement.end, text: empty });
      }
      if (name === 'Validator') {
        missing.delete(name);
        const agreeable = 'class Validator { static validate() { return false; } }';
        edits.push({ start: statement.start, end: statement.end, text: agreeable });
      }
    }
    if (statement.type === 'ExpressionStatement') {
      const expression = statement['expression'] as Node;
      const target =
        expression.type === 'AssignmentExpression'
          ? rootOf(expression['left'])
          : expression.type === 'CallExpression' && nameOf(expression['callee']) === 'Emitter'
            ? rootOf((expression['arguments'] as readonly Node[])[0])
            : undefined;
      if (target !== undefined && stripped.has(target)) {
        edits.push({ start: statement.start, end: statement.end, text: '' });
      }
    }
    if (statement.type === 'VariableDeclaration') {
      for (const declarator of statement['declarations'] as readonly Node[]) {
        const name = (nameOf(declarator['id']) ?? '').replace(/\$\d+$/, '');
        const value = declarator['init'] as Node | null;
        if (value?.type !== 'ObjectExpression') continue;
        if ((emptiedTables as readonly string[]).includes(name)) {
          missing.delete(name);
          edits.push({ start: value.start, end: value.end, text: '{}' });
        }
        // One language is enough: no word of vis is ever shown.
        if (name === 'locales') {
          missing.delete(name);
          edits.push({ start: value.start, end: value.end, text: '{ en }' });
        }
      }
    }
  }

  const withoutParts = applied(code, edits);
  // All of vis-util comes along in `{ ...util }`; name what is read instead, so that the bundler
  // can leave the rest.
  const read = new Set(
    [...withoutParts.matchAll(/\bavailableUtils\.(\w+)/g)].map((match) => match[1] ?? ''),
  );
  for (const own of ['convert', 'setupXSSProtection', 'xss']) read.delete(own);
  const spread = /(const availableUtils = \{\s*)\.\.\.util,/;
  if (spread.test(withoutParts)) missing.delete('...util in availableUtils');
  const named = [...read].sort().map((name) => `${name}: util.${name},`);
  return {
    code: withoutParts.replace(spread, (_all, head: string) => head + named.join(' ')),
    missing: [...missing],
  };
}

function applied(code: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + code.slice(at);
}

/**
 * The Vite plugin that makes vis-timeline a third lighter: stand-ins for moment, xss and uuid,
 * and no Graph2d or Configurator. A version of vis-timeline in which one of these is not where
 * it is looked for fails the build, with the names, instead of growing in silence.
 *
 * @example export default defineConfig({ vite: { plugins: [visTimelineSlim()] } });
 */
export function visTimelineSlim(): Plugin {
  const slimming = {
    name: 'dateline:vis-timeline-slim',
    resolveId(source: string, importer: string | undefined) {
      const standIn = standIns[source];
      return standIn && importer && standIn.importers.test(importer) ? standIn.file : null;
    },
    transform(
      this: { parse(code: string): unknown; error(message: string): never },
      code: string,
      id: string,
    ) {
      if (!timelineModule.test(id.split('?')[0] ?? '')) return null;
      const slim = slimmed(code, this.parse(code));
      if (slim.missing.length > 0) {
        this.error(
          `This vis-timeline is not the one that Dateline knows how to slim and to use: ${slim.missing.join(', ')} ` +
            `not found in ${id}. Look for their new names and write them into ` +
            `src/integrations/vis-timeline-slim.ts, then run the size test.`,
        );
      }
      return { code: slim.code, map: null };
    },
  };
  return {
    ...slimming,
    enforce: 'pre',
    // In development Vite bundles packages beforehand, where plugins are not asked; this one is.
    config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [slimming] } } }),
  } as Plugin;
}
