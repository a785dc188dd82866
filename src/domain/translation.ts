import type { Collection, LanguageTag } from './model.ts';

/** Texts by the name of what they are the texts of: claims by their id, pictures by their file. */
export type TextsBy<T> = Readonly<Record<string, T>>;

/** What of a claim is said in a further language. */
export interface ClaimTranslation {
  readonly text?: string;
  readonly note?: string;
  /** The quoted words in that language. */
  readonly translation?: string;
  /** All of them, in the order of the original. */
  readonly gaps?: readonly string[];
  /** The notes of hops, by the id of the actor or source. */
  readonly chain?: TextsBy<string>;
  /** The notes of links, by the claim they lead to. */
  readonly links?: TextsBy<string>;
}

/** What of an item of media is said in a further language. */
export interface MediaTranslation {
  readonly alt?: string;
  readonly caption?: string;
  readonly translation?: string;
}

/** A translation is whole in its head, so that title and summary are always of one language. */
export interface EventTranslation {
  readonly title: string;
  readonly summary: string;
  readonly date?: { readonly note?: string; readonly alternatives?: TextsBy<string> };
  readonly claims?: TextsBy<ClaimTranslation>;
  readonly media?: TextsBy<MediaTranslation>;
  /** The reasons of all corrections, in the order of the original. */
  readonly corrections?: readonly string[];
}

export interface SourceTranslation {
  readonly title?: string;
  readonly publishedNote?: string;
  readonly copy?: { readonly note?: string };
  readonly derives?: TextsBy<string>;
  readonly media?: TextsBy<MediaTranslation>;
  readonly note?: string;
}

export interface ActorTranslation {
  readonly name?: string;
  readonly role?: string;
  readonly named?: string;
  readonly description?: string;
}

export interface PlaceTranslation {
  readonly name?: string;
  readonly precision?: string;
  readonly description?: string;
}

export interface QuestionTranslation {
  readonly title?: string;
  readonly note?: string;
}

export interface PathTranslation {
  readonly title?: string;
  readonly summary?: string;
  /** What to look at, at each step of the original. */
  readonly steps?: readonly string[];
}

export interface SiteTranslation {
  readonly title?: string;
  readonly lead?: string;
  readonly description?: string;
  readonly about?: readonly string[];
  readonly editors?: string;
  readonly eras?: TextsBy<{ readonly title: string; readonly summary?: string }>;
  readonly lanes?: TextsBy<{ readonly title?: string; readonly description?: string }>;
  /** The parts of actors in events, by their words in the original. */
  readonly roles?: TextsBy<string>;
}

/** What a translation of each kind of file holds. */
export interface TranslationOf {
  readonly site: SiteTranslation;
  readonly events: EventTranslation;
  readonly sources: SourceTranslation;
  readonly actors: ActorTranslation;
  readonly places: PlaceTranslation;
  readonly questions: QuestionTranslation;
  readonly paths: PathTranslation;
}

/** The translations of a story into one language: of each kind of file, by the entry's id. */
export type Translations = {
  readonly [Kind in Collection | 'site']: ReadonlyMap<string, TranslationOf[Kind]>;
};

/** What a translation would hold if it left nothing out: an entry's own texts, in its shape. */
export type Texts = string | readonly string[] | { readonly [name: string]: Texts | undefined };

/** A translation with what it translates, as it is read from a file. */
export interface EntryTranslation {
  readonly collection: Collection | 'site';
  /** The id of its original. */
  readonly id: string;
  readonly lang: LanguageTag;
  readonly data: TranslationOf[Collection | 'site'];
}

/**
 * The translations into one language.
 *
 * @example translationsInto('ru', translations).actors.get('keeper') // { name: 'Смотритель' }
 */
export function translationsInto(
  lang: LanguageTag,
  translations: readonly EntryTranslation[],
): Translations {
  const wanted = translations.filter((each) => each.lang.toLowerCase() === lang.toLowerCase());
  const of = <Kind extends Collection | 'site'>(kind: Kind): Translations[Kind] =>
    // The schema of the kind has made it, so it is of the kind's type.
    new Map(
      wanted
        .filter(({ collection }) => collection === kind)
        .map(({ id, data }) => [id, data as TranslationOf[Kind]]),
    ) as Translations[Kind];
  return {
    site: of('site'),
    events: of('events'),
    sources: of('sources'),
    actors: of('actors'),
    places: of('places'),
    questions: of('questions'),
    paths: of('paths'),
  };
}
