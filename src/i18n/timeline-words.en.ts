import type { FurtherForms } from './plural.ts';

/** The strings of `<timeline-view>`; the page hands them over in `data-words`. */
export interface TimelineWords extends FurtherForms<
  'events' | 'reports' | 'undated' | 'undatedReports' | 'clamped' | 'shown'
> {
  /** What the timeline is, to those who hear it. */
  readonly label: string;
  /** Names the choice of the clock, and its three answers. */
  readonly clock: string;
  readonly clockHappened: string;
  readonly clockReported: string;
  readonly clockLag: string;
  /** Leads to the page that says the two clocks as text. */
  readonly clockText: string;
  readonly help: string;
  readonly failed: string;
  readonly loading: string;
  /** `{days}`: what of the timeline could not be fetched. */
  readonly missing: string;
  /** Tries to fetch it again. */
  readonly again: string;
  readonly show: string;
  readonly fold: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showAll: string;
  readonly firstView: string;
  /** `{from}`, `{to}`: the first and last visible day. */
  readonly span: string;
  /** `{year}`: a year before the common era. */
  readonly bce: string;
  /** `{count}`. */
  readonly eventsOne: string;
  readonly eventsOther: string;
  readonly reportsOne: string;
  readonly reportsOther: string;
  readonly undatedOne: string;
  readonly undatedOther: string;
  readonly undatedReportsOne: string;
  readonly undatedReportsOther: string;
  readonly clampedOne: string;
  readonly clampedOther: string;
  /** `{count}` of `{all}`, by the plural of the first. */
  readonly shownOne: string;
  readonly shownOther: string;
  readonly noneMatch: string;
  /** `{title}`: names the panel that opens. */
  readonly summaryOf: string;
  /** `{days}`: names the panel that lists the events of a few days. */
  readonly eventsIn: string;
  /** `{days}`: the same for reports. */
  readonly reportsIn: string;
  /** `{title}`, `{publisher}`: a report, to those who hear it. */
  readonly reportedItem: string;
  /** `{publisher}`, `{date}`: the report in the panel. */
  readonly reportedBy: string;
  /** The same in a list of reports. */
  readonly reportLine: string;
  readonly readMore: string;
  readonly close: string;
  readonly key: string;
  readonly keyHappened: string;
  readonly keyReported: string;
  readonly keyApproximate: string;
  readonly keyWithin: string;
  readonly keyOpen: string;
  readonly keyUncertain: string;
}

export const timelineWords: TimelineWords = {
  label: 'Timeline of the events',
  clock: 'Place events by',
  clockHappened: 'When they happened',
  clockReported: 'When they were reported',
  clockLag: 'The time between',
  clockText: 'The two clocks as text',
  help: 'Arrow keys move from event to event, Home and End to the first and last, Enter opens one. Plus and minus zoom. With a mouse: drag to move, Ctrl or ⌘ and the wheel to zoom.',
  failed: 'The timeline that moves could not be loaded. Everything in it stands in the list below.',
  again: 'Try again',
  missing:
    'Could not be fetched: {days}. If trying again does not help, reload the page: the site may have been published anew since.',
  loading: 'Drawing the timeline…',
  show: 'Show the timeline',
  fold: 'Hide the timeline',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show everything',
  firstView: 'Show the first view',
  span: '{from} to {to}',
  bce: '{year} BCE',
  eventsOne: '{count} event',
  eventsOther: '{count} events',
  reportsOne: '{count} report',
  reportsOther: '{count} reports',
  undatedOne: '{count} event has no known day and stands in the list only.',
  undatedOther: '{count} events have no known day and stand in the list only.',
  undatedReportsOne: '{count} report has no known day and stands in the list only.',
  undatedReportsOther: '{count} reports have no known day and stand in the list only.',
  clampedOne: '{count} event reaches beyond the years that can be drawn (12,000 either way).',
  clampedOther: '{count} events reach beyond the years that can be drawn (12,000 either way).',
  shownOne: '{count} of {all} events is shown.',
  shownOther: '{count} of {all} events are shown.',
  noneMatch: 'No event matches.',
  summaryOf: 'Summary: {title}',
  eventsIn: 'Events, {days}',
  reportsIn: 'Reports, {days}',
  reportedItem: '{title}, reported by {publisher}',
  reportedBy: 'Reported by {publisher}: {date}',
  reportLine: '{publisher}: {date}',
  readMore: 'Read the entry',
  close: 'Close',
  key: 'How dates are drawn',
  keyHappened: 'happened',
  keyReported: 'reported',
  keyApproximate: 'about then',
  keyWithin: 'some day in this time',
  keyOpen: 'no known end',
  keyUncertain: 'uncertain',
};
