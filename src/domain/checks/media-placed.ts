import { nearestName, patience } from '../nearest.ts';
import type { Patience } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isElement, nodesOf, textAttribute } from './body-nodes.ts';
import type { BodyNode, Check, EntryFile } from './check.ts';
import { mediaIn, textIn } from './loose-data.ts';
import { reportNode } from './report.ts';

interface Place {
  readonly node: BodyNode;
  /** True for one that stands in a line of its own. */
  readonly isAlone: boolean;
}

/** What a figure may stand in; elsewhere it would break a sentence apart. */
const roomy: readonly string[] = ['root', 'paragraph', 'listItem', 'blockquote'];

const isPlace = (node: BodyNode): boolean => isElement(node) && node.name === 'Media';

const isBlank = ({ type, value = '' }: BodyNode): boolean => type === 'text' && value.trim() === '';

/** The items that a body places, in the order of the text. */
function placesIn(body: BodyNode | undefined): Place[] {
  const nodes = nodesOf(body);
  const inComponents = new Set(
    nodes.filter(isElement).flatMap((element) => nodesOf(element).slice(1)),
  );
  return nodes.flatMap((parent) => {
    const children = parent.children ?? [];
    // A line of nothing but components comes as a paragraph around them.
    const isLine =
      parent.type !== 'paragraph' || children.every((node) => isPlace(node) || isBlank(node));
    return children.filter(isPlace).map((node) => ({
      node,
      isAlone: isLine && roomy.includes(parent.type) && !inComponents.has(node),
    }));
  });
}

function faultOf(
  id: string,
  { node, isAlone }: Place,
  { ids, leads, placed }: Readonly<Record<'ids' | 'leads' | 'placed', ReadonlySet<string>>>,
  patient: Patience,
): { readonly message: string; readonly remedy: string } | undefined {
  if (!ids.has(id)) {
    const near = nearestName(id, ids, patient);
    return {
      message: `No item of the entry's media has the id \`${id}\`.`,
      remedy:
        near === undefined
          ? `Give the item of \`media:\` that is meant \`id: ${id}\`.`
          : `Did you mean \`${near}\`?`,
    };
  }
  if (leads.has(id)) {
    return {
      message: `\`${id}\` leads the page, so it stands above the text already.`,
      remedy: 'Remove it here, or remove `lead: true` from the item.',
    };
  }
  if (placed.has(id)) {
    return { message: `\`${id}\` is placed twice.`, remedy: 'Leave it in one place.' };
  }
  if (node.children?.some((child) => !isBlank(child))) {
    return {
      message: `\`${id}\` stands around text, which would not be shown.`,
      remedy: `Write \`<Media id="${id}" />\`, and the text before or after it.`,
    };
  }
  if (isAlone) return undefined;
  return {
    message: `\`${id}\` stands within other text.`,
    remedy: `Write \`<Media id="${id}" />\` in a line of its own, with an empty line before and after it.`,
  };
}

/** @param owner the entry whose media the body may place: of a translation its original */
function problemsOf(file: EntryFile, owner: EntryFile): Problem[] {
  const items = mediaIn(owner).map(({ item }) => ({ ...item, id: textIn(item['id']) }));
  const idsOf = (some: typeof items): Set<string> =>
    new Set(some.map(({ id }) => id).filter((id) => id !== ''));
  const ids = idsOf(items);
  const leads = idsOf(items.filter((item) => 'lead' in item && item['lead'] === true));
  const placed = new Set<string>();
  const patient = patience();
  return placesIn(file.body).flatMap((place): Problem[] => {
    const { node } = place;
    const id = textAttribute(node, 'id');
    // That it has none, another check tells.
    if (id === '') return [];
    const fault = faultOf(id, place, { ids, leads, placed }, patient);
    placed.add(id);
    return fault === undefined
      ? []
      : [reportNode('media-placed', file, node, fault.message, fault.remedy)];
  });
}

/** Items of media that a body names and that are not there, or stand elsewhere already. */
export const mediaPlaced: Check = ({ files, translations }) => [
  ...files.flatMap((file) => problemsOf(file, file)),
  ...translations.flatMap((file) => {
    const owner = files.find(
      ({ collection, id }) => collection === file.collection && id === file.id,
    );
    return owner === undefined ? [] : problemsOf(file, owner);
  }),
];
