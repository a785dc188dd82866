import { counted } from './plural.ts';

/** The words of the guided walks, in English. */
export const pathsWords = {
  title: 'Guided walks',
  lead: 'Through the events in an order chosen by the editors, with a sentence at each on what to look at there.',
  kicker: 'Guided walk',
  none: 'This record has no guided walk yet.',
  steps: (steps: number) => counted('en', steps, { one: '# step', other: '# steps' }),
  timeline: 'The walk on the timeline',
  walk: 'The walk',
  /** What the island says. `{…}` are places that it fills. */
  island: {
    start: 'Go step by step',
    whole: 'Show the whole walk',
    next: 'Next step',
    previous: 'Previous step',
    position: 'Step {step} of {steps}',
    help: 'The arrow keys and a swipe turn the steps too.',
  },
} as const;
