/** What stands on a page that is shown from its copy, without a network, in English. */
export const offlineWords = {
  /** `{day}`: the day on which it was kept. */
  copy: 'The site cannot be reached just now. This is the copy that this browser kept on {day}; what was published since is not in it.',
  none: 'This page was not kept',
  noneText:
    'The site cannot be reached just now, and this browser has no copy of this page. It has kept these:',
} as const;
