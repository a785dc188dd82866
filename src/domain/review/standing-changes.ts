import { buildGraph } from '../graph.ts';
import type { EventState, Graph } from '../graph.ts';
import type { Story } from '../model.ts';
import { originCycles } from '../origins.ts';

/** How an event stands. */
export interface Standing {
  readonly state: EventState;
  /** Ids of the independent origins of its claims, sorted. */
  readonly origins: readonly string[];
}

/** How an event stood and stands. A side on which it is not there is left out. */
export interface StandingChange {
  /** Id of the event. */
  readonly event: string;
  readonly before?: Standing;
  readonly after?: Standing;
}

/** `undefined` where claims or sources run in a circle: of such a story no origin can be told. */
function graphOf(story: Story): Graph | undefined {
  return originCycles(story).length > 0 ? undefined : buildGraph(story);
}

function standingOf(graph: Graph, event: string): Standing | undefined {
  const node = graph.events.get(event);
  if (node === undefined) return undefined;
  const origins = new Set(node.claims.flatMap(({ independentOrigins }) => independentOrigins));
  return { state: node.state, origins: [...origins].sort() };
}

/**
 * How each event of either story stood and stands, in the order of the ids; those alone in which
 * something of it changed. Links between claims reach across events, so that an event may stand
 * another way though nobody touched it. `undefined` where the claims of one of the stories, or
 * their sources, run in a circle, which the checks report.
 *
 * @example standingChanges(before, after)?.[0] // { event: 'visit', after: { state: 'single-origin', origins: ['agency'] } }
 */
export function standingChanges(before: Story, after: Story): StandingChange[] | undefined {
  const [was, is] = [graphOf(before), graphOf(after)];
  if (was === undefined || is === undefined) return undefined;
  return [...new Set([...was.events.keys(), ...is.events.keys()])]
    .sort()
    .flatMap((event): StandingChange[] => {
      const [old, now] = [standingOf(was, event), standingOf(is, event)];
      if (JSON.stringify(old) === JSON.stringify(now)) return [];
      return [
        {
          event,
          ...(old === undefined ? {} : { before: old }),
          ...(now === undefined ? {} : { after: now }),
        },
      ];
    });
}
