/** The words of the eras, in English. */
export const erasWords = {
  title: 'Eras',
  /** Before the name of one, to those who hear it. */
  item: 'Era:',
  note: 'Stretches of time that the editors name, to place the events by.',
} as const;
