import { claimKey } from '../chain.ts';
import { buildGraph } from '../graph.ts';
import type { Graph } from '../graph.ts';
import type { ClaimLink, ClaimRelation, Story, TimelineEvent } from '../model.ts';
import { originCycles } from '../origins.ts';
import type { FieldPath, Problem } from '../problem.ts';
import { ringsOf } from '../rings.ts';
import type { Check } from './check.ts';
import { report } from './report.ts';

interface WrittenLink {
  readonly event: TimelineEvent;
  readonly from: string;
  readonly to: string;
  readonly path: FieldPath;
  /** The other claim as it is written here. */
  readonly ref: string;
}

function linksOf(story: Story, rel: ClaimRelation): WrittenLink[] {
  const links: WrittenLink[] = [];
  for (const event of story.events) {
    for (const [at, claim] of event.claims.entries()) {
      for (const [step, link] of claim.links.entries()) {
        if (link.rel !== rel) continue;
        links.push({
          event,
          from: claimKey(event.id, claim.id),
          to: claimKey(event.id, link.claim),
          path: ['claims', at, 'links', step],
          ref: link.claim,
        });
      }
    }
  }
  return links;
}

/** The graph of a story in which what runs in a circle, and is told of elsewhere, is cut. */
function graphOf(story: Story): Graph {
  let whole = story;
  for (let cycles = originCycles(whole); cycles.length > 0; cycles = originCycles(whole)) {
    const claims = new Set(
      cycles.filter(({ kind }) => kind === 'claim').flatMap(({ ring }) => ring),
    );
    const sources = new Set(
      cycles.filter(({ kind }) => kind === 'source').flatMap(({ ring }) => ring),
    );
    const isCut = (event: TimelineEvent, from: string, link: ClaimLink) =>
      link.rel === 'repeats' && claims.has(from) && claims.has(claimKey(event.id, link.claim));
    whole = {
      ...whole,
      events: whole.events.map((event) => ({
        ...event,
        claims: event.claims.map((claim) => ({
          ...claim,
          links: claim.links.filter((link) => !isCut(event, claimKey(event.id, claim.id), link)),
        })),
      })),
      sources: whole.sources.map((source) => ({
        ...source,
        derives: source.derives.filter(
          (from) => !sources.has(source.id) || !sources.has(from.source),
        ),
      })),
    };
  }
  return buildGraph(whole);
}

/** Corroborations by a claim that has no origin which the other has not. */
export const corroborationSameOrigin: Check = ({ story, fileOf }) => {
  const { claims } = graphOf(story);
  return linksOf(story, 'corroborates').flatMap(({ event, from, to, path, ref }): Problem[] => {
    const [own, other] = [claims.get(from), claims.get(to)];
    // That a claim corroborates itself is a ring.
    if (own === undefined || other === undefined || own === other) return [];
    const isSame = own.origins.every((origin) => other.origins.includes(origin));
    if (!isSame) return [];
    return [
      report(
        'corroboration-same-origin',
        fileOf('events', event.id),
        path,
        `\`${own.claim.id}\` and \`${ref}\` have one origin, ${own.origins.map((id) => `\`${id}\``).join(', ')}: the one does not corroborate the other.`,
        `Write \`rel: repeats\` if it carries the same words, or remove the link.`,
      ),
    ];
  });
};

/** Claims that corroborate themselves, alone or in a ring. */
export const corroborationRing: Check = ({ story, fileOf }) => {
  const links = linksOf(story, 'corroborates');
  const arrows = new Map<string, string[]>();
  for (const { from, to } of links) {
    const targets = arrows.get(from);
    if (targets === undefined) arrows.set(from, [to]);
    else targets.push(to);
  }
  return ringsOf(arrows).flatMap((ring): Problem[] => {
    const [first, next = first] = ring;
    const link = links.find(({ from, to }) => from === first && to === next);
    if (link === undefined) return [];
    return [
      report(
        'corroboration-ring',
        fileOf('events', link.event.id),
        link.path,
        next === first
          ? `\`${ring[0] ?? ''}\` corroborates itself.`
          : `These claims corroborate one another in a ring: ${ringInWords(ring)}.`,
        next === first
          ? 'Remove the link.'
          : 'Remove one of the links: a corroboration is noted once and counts for both claims.',
      ),
    ];
  });
};

/** Contradictions that the other claim does not return, and those of a claim with itself. */
export const contradictionOneSided: Check = ({ story, fileOf }) => {
  const links = linksOf(story, 'contradicts');
  const noted = new Set(links.map(({ from, to }) => `${from} ${to}`));
  const events = new Map(
    story.events.flatMap((event) =>
      event.claims.map((claim) => [claimKey(event.id, claim.id), event] as const),
    ),
  );
  return links.flatMap(({ event, from, to, path, ref }): Problem[] => {
    const file = fileOf('events', event.id);
    if (from === to) {
      const message = `\`${ref}\` contradicts itself.`;
      return [report('contradiction-one-sided', file, path, message, 'Remove the link.')];
    }
    const other = events.get(to);
    if (other === undefined || noted.has(`${to} ${from}`)) return [];
    const back = other === event ? (from.split('/')[1] ?? '') : from;
    return [
      report(
        'contradiction-one-sided',
        file,
        path,
        `\`${from}\` contradicts \`${to}\`, which does not say so.`,
        `Add \`{ rel: contradicts, claim: ${back} }\` to the links of \`${to.split('/')[1] ?? ''}\` in \`${fileOf('events', other.id).file}\`.`,
      ),
    ];
  });
};

/** Claims that repeat, and sources that derive from, one another in a ring. */
export const originCycle: Check = ({ story, fileOf }) => {
  const repeats = linksOf(story, 'repeats');
  return originCycles(story).flatMap(({ kind, ring }): Problem[] => {
    const [first = '', next = first] = ring;
    if (kind === 'source') {
      const derives = story.sources.find(({ id }) => id === first)?.derives ?? [];
      return [
        report(
          'origin-cycle',
          fileOf('sources', first),
          ['derives', derives.findIndex(({ source }) => source === next)],
          `These sources derive from one another in a ring: ${ringInWords(ring)}.`,
          'Find out which came first, and remove what it is said to derive from.',
        ),
      ];
    }
    const link = repeats.find(({ from, to }) => from === first && to === next);
    if (link === undefined) return [];
    return [
      report(
        'origin-cycle',
        fileOf('events', link.event.id),
        link.path,
        `These claims repeat one another in a ring: ${ringInWords(ring)}.`,
        'Find out which was said first, and remove its `repeats`.',
      ),
    ];
  });
};

/** Long rings are cut short, so that the message can be read. */
function ringInWords(ring: readonly string[]): string {
  const shown = ring.length > 8 ? [...ring.slice(0, 6), '…', ...ring.slice(-1)] : ring;
  return [...shown, ring[0] ?? ''].map((key) => (key === '…' ? key : `\`${key}\``)).join(' → ');
}
