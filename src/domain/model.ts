/**
 * The words of Dateline as types: what an entry is once its file has been read, checked and
 * put into its long form. Everything that computes (chains, graph, checks, exports) takes these.
 *
 * Dates are kept as the EDTF text that was written; `domain/date` reads them.
 */

/** An EDTF date as written, levels 0 to 2 (https://www.loc.gov/standards/datetime/). */
export type EdtfText = string;

/** A BCP 47 language tag, such as `ru` or `zh-Hans`. */
export type LanguageTag = string;

/** Text that says which language it is in when that is not the site's. */
export interface LocalText {
  readonly text: string;
  readonly lang?: LanguageTag;
}

/** How a published value was arrived at. `inferred` and `derived` come with a note. */
export type Basis = 'stated' | 'inferred' | 'derived';

/** A reading of the date that the entry does not follow but does not hide either. */
export interface DateAlternative {
  readonly edtf: EdtfText;
  readonly basis: Basis;
  /** The words as printed, when they are no date: "in the last days of December". */
  readonly printed?: string;
  /** Id of the source that gives it. */
  readonly source?: string;
  readonly note?: string;
}

/** When an event happened, and why the entry says so. */
export interface EventDate {
  readonly edtf: EdtfText;
  readonly basis: Basis;
  /** The words as printed in the source, when the date was read out of words. */
  readonly printed?: string;
  readonly note?: string;
  /** Claims that support the date: `id` in the same event, `event/id` elsewhere. */
  readonly claims: readonly string[];
  readonly alternatives: readonly DateAlternative[];
}

/** One step of a chain: an actor who said or relayed it, or a source in which it was read. */
export interface ChainHop {
  readonly kind: 'actor' | 'source';
  /** Id of the actor or source. */
  readonly id: string;
  /** `stated`: the source itself says so. `inferred`: the editor concludes it. */
  readonly basis: 'stated' | 'inferred';
  readonly note?: string;
}

export interface Quote {
  /** At most twenty words, exactly as seen. */
  readonly text: string;
  readonly lang: LanguageTag;
  /** Words directly before the quoted ones, to find them by. */
  readonly prefix?: string;
  /** Words directly after the quoted ones. */
  readonly suffix?: string;
  /** Our translation, when the quote is not in the site's language. */
  readonly translation?: string;
}

export type ClaimRelation = 'repeats' | 'corroborates' | 'contradicts' | 'qualifies' | 'supersedes';

/** From this claim to another. */
export interface ClaimLink {
  readonly rel: ClaimRelation;
  /** `id` in the same event, `event/id` elsewhere. */
  readonly claim: string;
  readonly note?: string;
}

/** Whose words: the speaker's own, the speaker's in other words, or the reporter's. */
export type Speech = 'direct' | 'indirect' | 'reporter';

/** One attributed statement about an event. */
export interface Claim {
  /** Unique in its file; elsewhere `event/id`. */
  readonly id: string;
  /** The statement in our words. */
  readonly text: string;
  readonly speech: Speech;
  /** First the origin, last the source that was read. */
  readonly chain: readonly ChainHop[];
  /** The date that this statement gives for the event, when it gives one. */
  readonly date?: EdtfText;
  readonly quote?: Quote;
  readonly links: readonly ClaimLink[];
  /** What is missing: "the agency's own wording was not seen". */
  readonly gaps: readonly string[];
  readonly note?: string;
}

/** The part an actor had in an event. Hosts, guests and accused are parties to the matter. */
export interface EventActor {
  /** Id of the actor. */
  readonly actor: string;
  readonly role?: string;
  /** The role as the entry has it, where `role` is its translation: parties are known by it. */
  readonly writtenRole?: string;
}

/** An append-only record of a changed published value. */
export interface Correction {
  readonly at: EdtfText;
  /** The field's path, such as `date.edtf` or `claims.factory-pay.text`. */
  readonly field: string;
  readonly kind: 'refinement' | 'error' | 'retraction' | 'addition';
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
  readonly claims: readonly string[];
}

/** A licence by its name, with the address of its text where there is one. */
export interface Licence {
  readonly name: string;
  readonly url?: string;
}

/** What an item of an entry's media is. */
export type MediaKind =
  'image' | 'sound' | 'film' | 'map' | 'document' | 'quote' | 'extract' | 'frame';

/** What is said and heard in a recording: the words themselves, or a file beside the entry. */
export interface Transcript {
  readonly text?: string;
  /** The name of a text or WebVTT file beside the entry. */
  readonly file?: string;
}

/** Something to be seen, heard or read with an entry. */
export interface MediaItem {
  readonly kind: MediaKind;
  /** Unique in its file: the body of an event puts the item into its place by it. */
  readonly id?: string;
  /** The name of a file beside the entry. An item has a file or an address, or its words alone. */
  readonly file?: string;
  /** Where it lies on another host, https. */
  readonly address?: string;
  readonly title?: string;
  /** What can be seen, for those who cannot see it. */
  readonly alt?: string;
  readonly transcript?: Transcript;
  /** The words of a quote or an extract. */
  readonly text?: string;
  /** Our translation of them. */
  readonly translation?: string;
  /** The language of its title, its words and its transcript, when that is not the site's. */
  readonly lang?: LanguageTag;
  readonly caption?: string;
  /** Who made it, or who said it. */
  readonly credit: string;
  readonly licence: Licence;
  /** Id of the source that it was taken from. */
  readonly source?: string;
  /** True for the one that stands at the head of the entry's page. */
  readonly lead: boolean;
}

/** Something that happened: one MDX or Markdown file in `events/`. */
export interface TimelineEvent {
  /** The file's name without its ending. */
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly title: string;
  readonly lang?: LanguageTag;
  readonly summary: string;
  readonly date: EventDate;
  /** Id of a lane of `site.yaml`. */
  readonly lane: string;
  /** Ids of places. */
  readonly places: readonly string[];
  readonly actors: readonly EventActor[];
  readonly claims: readonly Claim[];
  /** What is to be seen, heard and read with it, in the order in which it is shown. */
  readonly media: readonly MediaItem[];
  readonly corrections: readonly Correction[];
  /** A draft is built in dev and never published. */
  readonly draft: boolean;
  /** What a draft still lacks, where it says so. */
  readonly gaps?: readonly string[];
}

/** A kept copy of a source. */
export interface Capture {
  /** When it was kept: a day, or a time with its zone. */
  readonly at: EdtfText;
  /** Who kept it. */
  readonly by: string;
  /** How it was kept. */
  readonly method: string;
  /** Lower-case hexadecimal, 64 digits. */
  readonly sha256: string;
  readonly bytes?: number;
  /** Address of the copy in an archive. */
  readonly archive?: string;
}

/** A quotation that was held against a kept copy of its source, and found there word for word. */
export interface Verification {
  /** The claim that quotes, as `event/id`. */
  readonly claim: string;
  /** The quoted words as they were when they were found. */
  readonly text: string;
  /** The day on which they were found. */
  readonly at: EdtfText;
  /** The SHA-256 of the capture that holds them. */
  readonly sha256: string;
}

/** From a source to one that it was made from. */
export interface Derivation {
  /** Id of the source it derives from. */
  readonly source: string;
  readonly basis: 'stated' | 'inferred';
  readonly note?: string;
}

/** Set when the page that was read is a mirror or a syndicated copy. */
export interface SourceCopy {
  /** Who carries the copy, as a name: "lapost.us". */
  readonly by: string;
  readonly note?: string;
}

/** A page, article, broadcast or document: one YAML file in `sources/`. */
export interface Source {
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly title: string;
  /** The language of a description in place of a title, when that is not the site's. */
  readonly titleLang?: LanguageTag;
  readonly lang: LanguageTag;
  readonly kind: 'article' | 'broadcast' | 'document' | 'law' | 'letter' | 'page' | 'statement';
  /** Id of the actor that published it. */
  readonly publisher: string;
  /** Names as printed. */
  readonly authors: readonly string[];
  /** When it was published. Without it, that day is not known. */
  readonly published?: EdtfText;
  /** Why the day is what it is, when the page does not print it. */
  readonly publishedNote?: string;
  /** The place and day printed at its head, such as "SELVANE (The Evening Tide)". */
  readonly dateline?: LocalText;
  readonly url?: string;
  /** True where nothing that is published may lead to it, to protect somebody. */
  readonly protected?: boolean;
  /** When the editors read it. */
  readonly accessed?: EdtfText;
  readonly copy?: SourceCopy;
  readonly derives: readonly Derivation[];
  readonly captures: readonly Capture[];
  /** Quotations from it that were found in a kept copy. */
  readonly verifications: readonly Verification[];
  /** What is to be seen, heard and read with it, in the order in which it is shown. */
  readonly media: readonly MediaItem[];
  readonly note?: string;
}

/** A person, body, state or outlet that speaks or acts: one YAML file in `actors/`. */
export interface Actor {
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly name: string;
  readonly lang?: LanguageTag;
  readonly kind: 'person' | 'group' | 'body' | 'state' | 'agency' | 'outlet';
  readonly aliases: readonly LocalText[];
  /** Ids of actors that it belongs to or speaks for. */
  readonly partOf: readonly string[];
  /** True for speakers that the sources do not name. */
  readonly unnamed: boolean;
  /** True for a person of no public part, who is shown by role unless `named` says why not. */
  readonly private?: boolean;
  /** The words that stand in the place of a private person's name. */
  readonly role?: string;
  /** Why the record names a private person all the same. */
  readonly named?: string;
  readonly description?: string;
}

/** A location: one YAML file in `places/`. */
export interface Place {
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly name: string;
  readonly lang?: LanguageTag;
  readonly aliases: readonly LocalText[];
  /** Degrees, WGS 84. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  /** How near the point is to the thing: "city centre". */
  readonly precision?: string;
  /** Id of the place that it lies in. */
  readonly partOf?: string;
  readonly description?: string;
}

/** Something that the accounts answer in different words: one YAML file in `questions/`. */
export interface Question {
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  /** The question itself, in neutral words. */
  readonly title: string;
  /** What a reader should know before comparing. */
  readonly note?: string;
  /** The claims that answer it, as `event/id`, in the order in which they are shown. */
  readonly claims: readonly string[];
}

/** A stop of a reading path. */
export interface PathStep {
  /** Id of the event that the reader is led to. */
  readonly event: string;
  /** What to look at there, in a sentence. */
  readonly text: string;
}

/** A guided walk through events: one YAML file in `paths/`. */
export interface ReadingPath {
  readonly id: string;
  /** Ids that it had before, whose addresses lead to it. */
  readonly formerly?: readonly string[];
  readonly title: string;
  /** Where the walk leads, in a sentence or two. */
  readonly summary: string;
  /** In the order of the walk, which need not be that of time. */
  readonly steps: readonly PathStep[];
}

/** The shape by which a lane is told apart where colour does not reach. */
export type LaneShape = 'disc' | 'square' | 'diamond' | 'triangle';

/** A row of the timeline. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A stretch of time that the editors name, behind the lanes of the timeline. */
export interface Era {
  readonly id: string;
  readonly title: string;
  /** The language of title and summary, when that is not the site's. */
  readonly lang?: LanguageTag;
  /** An interval of which at least one end is known. */
  readonly date: EdtfText;
  readonly summary?: string;
}

/** `site.yaml`: what the story says of itself. */
export interface Site {
  readonly title: string;
  /** What happened, in one sentence. */
  readonly lead: string;
  readonly description: string;
  readonly lang: LanguageTag;
  /** Further languages in which the site can be read. */
  readonly languages?: readonly LanguageTag[];
  /** Paragraphs for the about page: what this story holds, and what it does not. */
  readonly about: readonly string[];
  /** Who keeps the story, as they want to be named. */
  readonly editors?: string;
  readonly licence: Licence;
  /** Where the content is kept. `content` is the folder inside it. */
  readonly repository?: {
    readonly url: string;
    readonly branch: string;
    readonly content: string;
  };
  readonly lanes: readonly Lane[];
  /** In the order in which they are listed. */
  readonly eras: readonly Era[];
  /** What readers may be shown from elsewhere, once they ask for it. */
  readonly media?: {
    /** The names of hosts, such as `player.example.org`. */
    readonly hosts: readonly string[];
  };
  /** Who may show the timeline and its events in their own pages. Without it, anybody. */
  readonly embed?: {
    readonly origins: AllowedOrigins;
  };
  /** The span the timeline shows first, an EDTF interval. Without it, everything. */
  readonly view?: EdtfText;
  /** From how many events on the story is divided into several pages. Without it, 200. */
  readonly divideFrom?: number;
  /** False where readers' browsers are to keep no copies of what was visited. */
  readonly offline?: boolean;
}

/** Anybody, or these: `https://paper.example`, or `https://*.paper.example` for all below it. */
export type AllowedOrigins = '*' | readonly string[];

/** A whole story. */
export interface Story {
  readonly site: Site;
  readonly events: readonly TimelineEvent[];
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  readonly paths: readonly ReadingPath[];
}

/** The folders of `content/` that hold entries. */
export type Collection = 'events' | 'sources' | 'actors' | 'places' | 'questions' | 'paths';
