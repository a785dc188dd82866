import { entryTexts, mediaName } from './entry-texts.ts';
import type {
  Actor,
  Claim,
  Collection,
  Era,
  EventActor,
  LanguageTag,
  LocalText,
  MediaItem,
  Place,
  Question,
  Quote,
  ReadingPath,
  Site,
  Source,
  Story,
  TimelineEvent,
} from './model.ts';
import { isByRole } from './shown-story.ts';
import { isTitleDescribed } from './title-language.ts';
import type {
  ActorTranslation,
  ClaimTranslation,
  EventTranslation,
  MediaTranslation,
  PathTranslation,
  PlaceTranslation,
  QuestionTranslation,
  SiteTranslation,
  SourceTranslation,
  Texts,
  TextsBy,
  Translations,
} from './translation.ts';

/** A text that has no translation. */
export interface Original {
  readonly lang: LanguageTag;
  /** True for the name of an actor or a place, which is one in any language. */
  readonly isName: boolean;
}

/** A story as readers of a further language see it. */
export interface TranslatedStory {
  readonly story: Story;
  /** The texts that have no translation, so that pages can mark them. */
  readonly originals: ReadonlyMap<string, Original>;
  /** What has a translation, as `events/visit`. */
  readonly translated: ReadonlySet<string>;
}

/** A field where there is a text for it; no field where there is none. */
const field = <Name extends string>(
  name: Name,
  text: string | undefined,
): { readonly [Key in Name]?: string } =>
  (text === undefined ? {} : { [name]: text }) as { readonly [Key in Name]?: string };

/** What stands under a name; not what every object has by birth, such as `constructor`. */
const under = <T>(name: string, texts: TextsBy<T> | undefined): T | undefined =>
  texts !== undefined && Object.hasOwn(texts, name) ? texts[name] : undefined;

/** Each text by the one in the same place, where there is one. */
const eachBy = (
  originals: readonly string[],
  translated: readonly string[] | undefined,
): readonly string[] => originals.map((text, at) => translated?.[at] ?? text);

const isOf = (lang: LanguageTag, other: LanguageTag): boolean =>
  lang.toLowerCase().split('-')[0] === other.toLowerCase().split('-')[0];

/** A quotation in the reader's own language needs no translation. */
function quoteIn(
  lang: LanguageTag,
  { translation, ...quote }: Quote,
  translated: string | undefined,
): Quote {
  return isOf(lang, quote.lang)
    ? quote
    : { ...quote, ...field('translation', translated ?? translation) };
}

function claimIn(lang: LanguageTag, claim: Claim, translated: ClaimTranslation = {}): Claim {
  return {
    ...claim,
    text: translated.text ?? claim.text,
    ...field('note', translated.note ?? claim.note),
    ...(claim.quote === undefined
      ? {}
      : { quote: quoteIn(lang, claim.quote, translated.translation) }),
    gaps: eachBy(claim.gaps, translated.gaps),
    chain: claim.chain.map((hop) => ({
      ...hop,
      ...field('note', under(hop.id, translated.chain) ?? hop.note),
    })),
    links: claim.links.map((link) => ({
      ...link,
      ...field('note', under(link.claim, translated.links) ?? link.note),
    })),
  };
}

/** Titles, words and transcripts stay as they are, and say their language. */
function mediaIn(
  story: LanguageTag,
  media: readonly MediaItem[],
  translated: TextsBy<MediaTranslation> | undefined,
): readonly MediaItem[] {
  return media.map((item) => {
    const { alt, caption, translation } = under(mediaName(item) ?? '', translated) ?? {};
    return {
      ...item,
      lang: item.lang ?? story,
      ...field('alt', alt ?? item.alt),
      ...field('caption', caption ?? item.caption),
      ...field('translation', translation ?? item.translation),
    };
  });
}

function actorOf(actor: EventActor, roles: TextsBy<string> | undefined): EventActor {
  const { role } = actor;
  const translated = role === undefined ? undefined : under(role, roles);
  return role === undefined || translated === undefined
    ? actor
    : { ...actor, role: translated, writtenRole: role };
}

function eventIn(
  lang: LanguageTag,
  story: LanguageTag,
  event: TimelineEvent,
  translated: EventTranslation | undefined,
  roles: TextsBy<string> | undefined,
): TimelineEvent {
  const { lang: written = story, ...rest } = event;
  return {
    ...rest,
    ...(translated === undefined ? { lang: written } : {}),
    title: translated?.title ?? event.title,
    summary: translated?.summary ?? event.summary,
    date: {
      ...event.date,
      ...field('note', translated?.date?.note ?? event.date.note),
      alternatives: event.date.alternatives.map((other) => ({
        ...other,
        ...field('note', under(other.edtf, translated?.date?.alternatives) ?? other.note),
      })),
    },
    actors: event.actors.map((actor) => actorOf(actor, roles)),
    claims: event.claims.map((claim) => claimIn(lang, claim, under(claim.id, translated?.claims))),
    media: mediaIn(story, event.media, translated?.media),
    corrections: event.corrections.map((correction, at) => ({
      ...correction,
      reason: translated?.corrections?.[at] ?? correction.reason,
    })),
  };
}

function sourceIn(story: LanguageTag, source: Source, translated: SourceTranslation = {}): Source {
  return {
    ...source,
    title: translated.title ?? source.title,
    ...(isTitleDescribed(source) && translated.title === undefined ? { titleLang: story } : {}),
    ...field('publishedNote', translated.publishedNote ?? source.publishedNote),
    ...(source.copy === undefined
      ? {}
      : {
          copy: { ...source.copy, ...field('note', translated.copy?.note ?? source.copy.note) },
        }),
    derives: source.derives.map((derivation) => ({
      ...derivation,
      ...field('note', under(derivation.source, translated.derives) ?? derivation.note),
    })),
    media: mediaIn(story, source.media, translated.media),
    ...field('note', translated.note ?? source.note),
  };
}

/** What is named in the reader's language says no other one. */
const nameIn = (
  story: LanguageTag,
  { name, lang = story }: Actor | Place,
  translated: string | undefined,
): { readonly name: string; readonly lang?: LanguageTag } =>
  translated === undefined ? { name, lang } : { name: translated };

/** Names without a language are in that of the story. */
const aliasesIn = (story: LanguageTag, aliases: readonly LocalText[]): readonly LocalText[] =>
  aliases.map((alias) => ({ lang: story, ...alias }));

function actorIn(
  story: LanguageTag,
  { lang, ...actor }: Actor,
  translated: ActorTranslation = {},
): Actor {
  const role = translated.role ?? actor.role;
  return {
    ...actor,
    ...nameIn(
      story,
      { ...actor, ...field('lang', lang) },
      isByRole(actor) ? translated.role : translated.name,
    ),
    ...field('role', role),
    ...field('named', translated.named ?? actor.named),
    aliases: aliasesIn(story, actor.aliases),
    ...field('description', translated.description ?? actor.description),
  };
}

function placeIn(
  story: LanguageTag,
  { lang, ...place }: Place,
  translated: PlaceTranslation = {},
): Place {
  return {
    ...place,
    ...nameIn(story, { ...place, ...field('lang', lang) }, translated.name),
    aliases: aliasesIn(story, place.aliases),
    ...field('precision', translated.precision ?? place.precision),
    ...field('description', translated.description ?? place.description),
  };
}

const questionIn = (question: Question, translated: QuestionTranslation = {}): Question => ({
  ...question,
  title: translated.title ?? question.title,
  ...field('note', translated.note ?? question.note),
});

const pathIn = (path: ReadingPath, translated: PathTranslation = {}): ReadingPath => ({
  ...path,
  title: translated.title ?? path.title,
  summary: translated.summary ?? path.summary,
  steps: path.steps.map((step, at) => ({ ...step, text: translated.steps?.[at] ?? step.text })),
});

/** An era whose title is translated says no other language. */
const eraIn = (
  story: LanguageTag,
  { lang = story, ...era }: Era,
  translated: { readonly title: string; readonly summary?: string } | undefined,
): Era => (translated === undefined ? { ...era, lang } : { ...era, ...translated });

const siteIn = (lang: LanguageTag, site: Site, translated: SiteTranslation = {}): Site => ({
  ...site,
  lang,
  title: translated.title ?? site.title,
  lead: translated.lead ?? site.lead,
  description: translated.description ?? site.description,
  about: eachBy(site.about, translated.about),
  ...field('editors', translated.editors ?? site.editors),
  eras: site.eras.map((era) => eraIn(site.lang, era, under(era.id, translated.eras))),
  lanes: site.lanes.map((lane) => ({ ...lane, ...under(lane.id, translated.lanes) })),
});

function* textsIn(texts: Texts | undefined): Generator<string> {
  if (typeof texts === 'string') yield texts;
  else if (texts !== undefined) for (const text of Object.values(texts)) yield* textsIn(text);
}

/** What stands for a name is a text like any other, which readers may not know as it is. */
const isRole = (entry: object, text: string): boolean => 'role' in entry && entry.role === text;

/** What of an entry stayed as it was: the texts that it had before and still has. */
function untranslated<T extends Parameters<typeof entryTexts>[1]>(
  kind: Collection | 'site',
  befores: readonly T[],
  afters: readonly T[],
  langOf: (entry: T) => LanguageTag,
): [string, Original][] {
  return befores.flatMap((before, at) => {
    const after = afters[at];
    if (after === undefined) return [];
    const kept = new Set(textsIn(entryTexts(kind, after)));
    return [...textsIn(entryTexts(kind, before))]
      .filter((text) => kept.has(text))
      .map((text): [string, Original] => [
        text,
        {
          lang: langOf(before),
          isName: 'name' in before && before.name === text && !isRole(before, text),
        },
      ]);
  });
}

/**
 * A story in a further language: what is translated stands in the place of the original, and what
 * is not stays and says its language. Dates, ids, chains and all that is computed from them are
 * the same in every language.
 *
 * @param lang the further language, a BCP 47 tag
 * @example translatedStory(story, translations, 'ru').story.site.lang // 'ru'
 */
export function translatedStory(
  story: Story,
  translations: Translations,
  lang: LanguageTag,
): TranslatedStory {
  const own = story.site.lang;
  const ofSite = translations.site.get('site');
  const translated: Story = {
    site: siteIn(lang, story.site, ofSite),
    events: story.events.map((event) =>
      eventIn(lang, own, event, translations.events.get(event.id), ofSite?.roles),
    ),
    sources: story.sources.map((source) =>
      sourceIn(own, source, translations.sources.get(source.id)),
    ),
    actors: story.actors.map((actor) => actorIn(own, actor, translations.actors.get(actor.id))),
    places: story.places.map((place) => placeIn(own, place, translations.places.get(place.id))),
    questions: story.questions.map((question) =>
      questionIn(question, translations.questions.get(question.id)),
    ),
    paths: story.paths.map((path) => pathIn(path, translations.paths.get(path.id))),
  };
  const inOwn = () => own;
  const inItsOwn = (entry: { readonly lang?: LanguageTag }) => entry.lang ?? own;
  const originals = new Map([
    ...untranslated('site', [story.site], [translated.site], inOwn),
    ...untranslated('questions', story.questions, translated.questions, inOwn),
    ...untranslated('paths', story.paths, translated.paths, inOwn),
    ...untranslated('sources', story.sources, translated.sources, inOwn),
    ...untranslated('actors', story.actors, translated.actors, inItsOwn),
    ...untranslated('places', story.places, translated.places, inItsOwn),
    ...untranslated('events', story.events, translated.events, inItsOwn),
  ]);
  for (const { actors } of translated.events) {
    for (const { role, writtenRole } of actors) {
      if (role === undefined || writtenRole !== undefined) continue;
      originals.set(role, { lang: own, isName: false });
    }
  }
  for (const { lang: written, title, summary = '' } of story.site.eras) {
    for (const text of [title, summary]) {
      if (written === undefined || !originals.has(text)) continue;
      originals.set(text, { lang: written, isName: false });
    }
  }
  for (const [text, written] of originals) if (isOf(lang, written.lang)) originals.delete(text);
  return {
    story: translated,
    originals,
    translated: new Set(
      Object.entries(translations).flatMap(([kind, ofKind]) =>
        [...ofKind.keys()].map((id) => `${kind}/${id}`),
      ),
    ),
  };
}
