import { nearestName, patience } from '../nearest.ts';
import type { Patience } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { eventParts, sitePages } from '../site-pages.ts';
import { definitionsIn, linkFault, shownAddress } from './body-addresses.ts';
import { nodesOf } from './body-nodes.ts';
import type { Check, CheckInput, EntryFile } from './check.ts';
import { earlierIdsIn } from './formerly-taken.ts';
import { isDraft } from './is-draft.ts';
import { claimsIn, listIn, recordIn, textIn } from './loose-data.ts';
import { reportNode } from './report.ts';

const withPages = ['events', 'sources', 'actors', 'places', 'questions', 'paths', 'lanes'] as const;
type WithPages = (typeof withPages)[number];

/** All of a story that a link may lead to. */
interface Known {
  readonly ids: Readonly<Record<WithPages, ReadonlySet<string>>>;
  /** Earlier addresses, as `events/tour`. */
  readonly earlier: ReadonlySet<string>;
  readonly drafts: ReadonlySet<string>;
  /** The claims of each event of which they could be read. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly languages: ReadonlySet<string>;
  readonly knowsSite: boolean;
  readonly patient: Patience;
}

function knownIn({ files }: CheckInput): Known {
  const idsOf = (collection: WithPages): Set<string> =>
    new Set(files.filter((file) => file.collection === collection).map(({ id }) => id));
  const site = files.find(({ collection }) => collection === 'site');
  const { lanes, languages } = recordIn(site?.data);
  const events = files.filter(({ collection }) => collection === 'events');
  return {
    ids: {
      events: idsOf('events'),
      sources: idsOf('sources'),
      actors: idsOf('actors'),
      places: idsOf('places'),
      questions: idsOf('questions'),
      paths: idsOf('paths'),
      lanes: new Set(listIn(lanes).map((lane) => textIn(recordIn(lane)['id']))),
    },
    earlier: new Set(
      files.flatMap((file) => earlierIdsIn(file).map(({ id }) => `${file.collection}/${id}`)),
    ),
    drafts: new Set(events.filter(isDraft).map(({ id }) => id)),
    claims: new Map(
      events
        .filter(({ data }) => Array.isArray(recordIn(data)['claims']))
        .map(({ id, data }) => [id, claimsIn(data).map(({ claim }) => textIn(claim['id']))]),
    ),
    languages: new Set(listIn(languages).map((tag) => textIn(tag).toLowerCase())),
    knowsSite: site?.data !== undefined,
    patient: patience(),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as browsers read it from the page of an event, in steps from the top of the site. */
interface Target {
  readonly steps: readonly string[];
  /** What follows `#`. */
  readonly part: string;
}

/** Any host and sub-path will do to resolve by. */
const top = 'https://site.invalid/site/';

/** @returns nothing for what leads out of the site; no steps but `..` for what leads above its top */
function targetOf(address: string, id: string): Target | undefined {
  // Pages write out what is no letter of an address, so that it is one of a name.
  const read = address.replace(/[\0-\x20\\]/gu, encodeURIComponent);
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(read)) return undefined;
  const from = read.startsWith('/') ? `.${read}` : read;
  const page = read.startsWith('/') ? top : `${top}events/${encodeURIComponent(id)}/`;
  if (!URL.canParse(from, page)) return undefined;
  const { href, pathname, hash } = new URL(from, page);
  const part = decoded(hash.slice(1));
  if (!href.startsWith(top)) return { steps: ['..'], part };
  const steps = pathname.slice(new URL(top).pathname.length).split('/').map(decoded);
  if (steps.at(-1) === 'index.html' || steps.at(-1) === '') steps.pop();
  return { steps, part };
}

interface Fault {
  readonly message: string;
  readonly remedy: string;
}

const isEntries = (step: string): step is WithPages =>
  withPages.some((collection) => collection === step);

/** True for the name of a file that is no page, such as `feed.xml`. */
const isFile = (step: string): boolean =>
  /\.[a-z\d]+$/iu.test(step) && !/\.(?:html?|mdx?|ya?ml)$/iu.test(step);

/** How the text of an event writes the address of a page, in whatever language and sub-path it is shown. */
const fromEvent = (collection: string, id: string): string =>
  collection === 'events' ? `../${id}/` : `../../${collection}/${id}/`;

/** The page that is most likely meant by an address that leads nowhere. */
function nearestPage(
  [first = '', ...rest]: readonly string[],
  { ids, patient }: Known,
): string | undefined {
  const written = (rest.at(-1) ?? first).replace(/\.(?:html?|mdx?|ya?ml)$/iu, '');
  const page = rest.length > 0 ? undefined : nearestName(written, Object.keys(sitePages));
  if (page !== undefined) return `../../${page}/`;
  const folders = [...withPages].sort((a, b) => Number(b === first) - Number(a === first));
  const exact = folders.find((folder) => ids[folder].has(written));
  if (exact !== undefined) return fromEvent(exact, written);
  for (const folder of folders) {
    const near = nearestName(written, ids[folder], patient);
    if (near !== undefined) return fromEvent(folder, near);
  }
  return undefined;
}

/** What may stand below the page of an entry. */
const belowEntries = /^(?:accounts|\d+|citation\.[a-z]+)$/u;

/** Whether a page stands at an address, as far as entries tell; what follows from the whole story is left to the build. */
function hasPage([first, id, ...rest]: readonly string[], known: Known): boolean {
  if (first === undefined || isFile(id ?? first)) return true;
  if (isEntries(first)) {
    if (id === undefined || (first === 'lanes' && !known.knowsSite)) return true;
    if (rest.length === 0 && known.earlier.has(`${first}/${id}`)) return true;
    if (!known.ids[first].has(id)) return false;
    // Accounts side by side, and further pages of a list, are there in some stories.
    return rest.length === 0 || (rest.length === 1 && belowEntries.test(rest[0] ?? ''));
  }
  if (first === '404.html') return id === undefined;
  if (!Object.hasOwn(sitePages, first)) return false;
  return id === undefined || sitePages[first] === 'more' || isFile(rest.at(-1) ?? id);
}

function partFault(
  id: string,
  part: string,
  own: readonly string[],
  patient: Patience,
): Fault | undefined {
  const anchors = own.map((claim) => `claim-${claim}`);
  // The title of a claim, and the notes of a text, have names that no text has to know.
  if ([...eventParts, ...anchors].includes(part) || part.startsWith('user-content-'))
    return undefined;
  if (own.some((claim) => part === `claim-${claim}-text`)) return undefined;
  const claim = nearestName(part.replace(/^claim-/u, ''), own, patient);
  const near = claim === undefined ? nearestName(part, eventParts) : `claim-${claim}`;
  return {
    message: `The page of the event \`${id}\` has no part \`#${shownAddress(part)}\`.`,
    remedy:
      near === undefined
        ? 'Headings are no parts. Link to a claim: `<ClaimRef id="its-id">words</ClaimRef>`, or `#claim-its-id`.'
        : `Did you mean \`#${near}\`?`,
  };
}

function faultOf(address: string, file: EntryFile, known: Known): Fault | undefined {
  const target = targetOf(address, file.id);
  if (target === undefined) return undefined;
  const { part } = target;
  const said = `The address \`${shownAddress(address)}\``;
  if (target.steps[0] === '..') {
    return {
      message: `${said} leads above the first page of this site.`,
      remedy:
        'Link to a page of this site, such as `../its-id/` for an event, or to an `https://` address.',
    };
  }
  const isTranslated = known.languages.has(target.steps[0] ?? '');
  const steps = isTranslated ? target.steps.slice(1) : target.steps;
  const [first, id] = steps;
  // Where the site's own file is not known, its languages are not either.
  if (!known.knowsSite && first !== undefined && !isEntries(first)) return undefined;
  if (!hasPage(steps, known)) {
    const near = nearestPage(steps, known);
    return {
      message: `${said} leads to no page of this site.`,
      remedy:
        near === undefined
          ? 'Link to a page that is there, such as `../its-id/` for an event and `../../sources/its-id/` for a source.'
          : `Did you mean \`${near}\`?`,
    };
  }
  if (first !== 'events' || id === undefined) return undefined;
  if (known.drafts.has(id) && !known.drafts.has(file.id)) {
    return {
      message: `${said} leads to the draft \`${id}\`, which readers do not see.`,
      remedy: `Publish \`${id}\` by removing \`draft: true\` there, or remove the link, or make this entry a draft too.`,
    };
  }
  const own = known.claims.get(id);
  return part === '' || own === undefined || steps.length > 2
    ? undefined
    : partFault(id, part, own, known.patient);
}

function problemsOf(file: EntryFile, known: Known): Problem[] {
  if (file.collection !== 'events') return [];
  const nodes = nodesOf(file.body);
  const { ofImages } = definitionsIn(nodes);
  return nodes.flatMap((node): Problem[] => {
    const isLink =
      node.type === 'link' || (node.type === 'definition' && !ofImages.has(node.identifier));
    const address = node.url ?? '';
    if (!isLink || linkFault(address) !== undefined) return [];
    const fault = faultOf(address, file, known);
    return fault === undefined
      ? []
      : [reportNode('address-missing', file, node, fault.message, fault.remedy)];
  });
}

/**
 * Links in bodies that lead to no page of the site, or to no part of an event's page. Of pages that
 * follow from the whole story, of parts of other pages and of files, only the build knows whether
 * they are there; it looks at every link of the site it has made.
 */
export const addressMissing: Check = (input) => {
  const known = knownIn(input);
  return [...input.files, ...input.translations].flatMap((file) => problemsOf(file, known));
};
