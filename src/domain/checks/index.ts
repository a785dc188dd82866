import type { Story } from '../model.ts';
import type { Problem } from '../problem.ts';
import { addressMissing } from './address-missing.ts';
import { addressScheme } from './address-scheme.ts';
import { imageIncomplete, unsafeAddress } from './body-addresses.ts';
import { eventHandler, mdxExport, mdxExpression, mdxImport } from './body-code.ts';
import { rawHtml, unknownComponent } from './body-elements.ts';
import { captureBeforePublication, captureIncomplete } from './capture.ts';
import { chainEnd, chainStart, hopBasis } from './chain.ts';
import type { Check, CheckInput, EntryFile } from './check.ts';
import {
  contradictionOneSided,
  corroborationRing,
  corroborationSameOrigin,
  originCycle,
} from './claim-links.ts';
import { referenceUnpublished } from './reference-unpublished.ts';
import { correctionReason, correctionStale } from './correction.ts';
import { dateNoteMissing } from './date-note-missing.ts';
import { dateUnsupported } from './date-unsupported.ts';
import { dateWritten } from './date-written.ts';
import { eraEndless } from './era-endless.ts';
import { entryUnused } from './entry-unused.ts';
import { futureEvent } from './future-event.ts';
import { formerlyTaken } from './formerly-taken.ts';
import { idDiffers, idDuplicate, idNotSlug, idReserved } from './id.ts';
import { mediaFile, mediaHost, mediaIncomplete, mediaLead } from './media.ts';
import { mediaPlaced } from './media-placed.ts';
import { nameDuplicate } from './name-duplicate.ts';
import { privateNamed } from './private-named.ts';
import { privateRole } from './private-role.ts';
import { protectedAddress } from './protected-address.ts';
import { indirectQuote, quoteTooLong, translationMissing } from './quotation.ts';
import { referenceMissing } from './reference-missing.ts';
import { reportBeforeEvent } from './report-before-event.ts';
import { interfaceMissing, translationLanguage, translationOriginal } from './translation.ts';
import { verificationStale } from './verification-stale.ts';

/** What proves that a body is data and not code. They look at `files` alone. */
export const bodyChecks: readonly Check[] = [
  mdxImport,
  mdxExport,
  mdxExpression,
  rawHtml,
  eventHandler,
  unknownComponent,
  unsafeAddress,
];

/** A story in which nothing is: what a check of one body alone is given. */
const nothing: Story = {
  site: {
    title: '',
    lead: '',
    description: '',
    lang: 'en',
    about: [],
    licence: { name: '' },
    lanes: [],
    eras: [],
  },
  events: [],
  sources: [],
  actors: [],
  places: [],
  questions: [],
  paths: [],
};

/** Why the body of an entry is not data alone; empty where it is. */
export function bodyProblems(file: EntryFile): readonly Problem[] {
  const alone: CheckInput = {
    files: [file],
    translations: [],
    translated: new Map(),
    story: nothing,
    today: '',
    fileOf: () => file,
  };
  return bodyChecks.flatMap((check) => check(alone));
}

/** In the order of the table of codes. */
const checks: readonly Check[] = [
  dateWritten,
  dateNoteMissing,
  dateUnsupported,
  eraEndless,
  idNotSlug,
  idReserved,
  idDiffers,
  idDuplicate,
  formerlyTaken,
  nameDuplicate,
  referenceMissing,
  referenceUnpublished,
  entryUnused,
  chainStart,
  chainEnd,
  hopBasis,
  indirectQuote,
  quoteTooLong,
  translationMissing,
  corroborationSameOrigin,
  corroborationRing,
  contradictionOneSided,
  originCycle,
  captureIncomplete,
  captureBeforePublication,
  verificationStale,
  addressScheme,
  reportBeforeEvent,
  correctionReason,
  correctionStale,
  privateRole,
  privateNamed,
  protectedAddress,
  mediaIncomplete,
  mediaFile,
  mediaHost,
  mediaLead,
  mediaPlaced,
  interfaceMissing,
  translationLanguage,
  translationOriginal,
  ...bodyChecks,
  addressMissing,
  imageIncomplete,
  futureEvent,
];

/** What holds for the texts of a translation as for those of its original. */
const translationChecks: readonly Check[] = [...bodyChecks, imageIncomplete];

/**
 * Every problem that the checks find in a content folder, in the order of the checks. Pure: the
 * same input gives the same problems, and no input makes it throw.
 */
export function runChecks(input: CheckInput): Problem[] {
  const translations = { ...input, files: input.translations };
  return [
    ...checks.flatMap((check) => check(input)),
    ...translationChecks.flatMap((check) => check(translations)),
  ];
}
