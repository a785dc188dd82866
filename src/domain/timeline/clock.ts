/**
 * By what the axis places the events: when they happened, when they were reported, or the time
 * between the two.
 */
export const clocks = ['happened', 'reported', 'lag'] as const;

export type Clock = (typeof clocks)[number];
