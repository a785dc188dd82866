import { problemCodes } from '../domain/checks/codes.ts';
import { schemas } from '../schemas/index.ts';
import { fieldsOf } from '../schemas/forms.ts';
import { translationSchemas } from '../schemas/translation.ts';
import { examples, translationExample } from './data-format-examples.ts';
import { fieldTables } from './field-table.ts';
import { markdownTable } from './markdown-table.ts';

const opening = `# The data format

<!-- Made by \`node src/cli/main.ts data-format\` from the schemas and the table of codes. Do not edit it by hand. -->

This is everything that an entry may hold. A story is a folder of plain text files:

\`\`\`text
content/
  site.yaml        what the story says of itself
  events/          one .mdx or .md file for each thing that happened, and pictures, recordings and documents beside it
  sources/         one .yaml file for each page, article, broadcast or document that was read
  actors/          one .yaml file for each person, body, state or outlet
  places/          one .yaml file for each location
  questions/       one .yaml file for each question that the accounts answer; may be left out
  paths/           one .yaml file for each guided walk through the events; may be left out

Beside any of them may lie its translations: site.ru.yaml, events/visit.ru.mdx.
\`\`\`

\`npm run check\` reads the whole folder and tells all that is wrong with it: the file, the line, the [rule](#rules) and how to mend it. Nothing with an error is published.

## What holds everywhere

**Ids are file names.** \`sources/post-16-may.yaml\` is the source \`post-16-may\`. An id is lower-case letters, digits and single hyphens. Entries refer to one another by id; a claim is \`its-id\` inside its own event and \`event-id/its-id\` elsewhere. Renaming a file therefore changes its address and everything that refers to it.

**Dates are EDTF in quotation marks**, the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/), levels 0 to 2. Without the marks, YAML may take a date for a number. Write what is known and no more:

${markdownTable(
  ['You know', 'You write'],
  [
    ['the day', '`"2012-05-14"`'],
    ['the month, or the year', '`"2012-05"`, `"2012"`'],
    ['some day in May, which one is not known', '`"2012-05-XX"`'],
    ['from one day to another', '`"2012-05-14/2012-05-16"`'],
    ['one day, on that day or later', '`"[2012-05-14..]"`'],
    ['from a day on, with no end known', '`"2012-05-14/"`'],
    ['from a day on, still going on', '`"2012-05-14/.."`'],
    ['one of two days', '`"[2012-05-14,2012-05-15]"`'],
    ['about that year', '`"2012~"`'],
    ['perhaps that year', '`"2012?"`'],
    ['spring of that year', '`"2012-21"`'],
    ['a moment, with its zone', '`"2012-05-14T23:10:00+01:00"`'],
    ['44 BCE (there is a year 0, which is 1 BCE)', '`"-0043"`'],
  ],
)}
**Text holds something to read.** An empty field, or one of only blanks, is an error: leave the line out instead. Text with a colon and a blank, with \`#\`, or with a quotation mark at its start goes in quotation marks; a long text may begin with \`>-\` and go on in indented lines.

**Unknown fields are errors**, so that a slip of the pen does not drop what you wrote.

**Languages** are [BCP 47 tags](https://www.rfc-editor.org/info/bcp47) such as \`en\`, \`ru\`, \`zh-Hans\`. Text that is not in the story's language says which one it is in.

**Short forms.** Where the kind of a field is "text or fields", the text is the short form of what is most often meant; write the fields when you know more. "Fields" are indented lines, or \`{ name: value }\` on one line.
`;

interface Section {
  readonly kind: keyof typeof schemas;
  readonly title: string;
  readonly language: string;
  readonly prose: string;
}

const sections: readonly Section[] = [
  {
    kind: 'site',
    title: 'site.yaml',
    language: 'yaml',
    prose:
      'What the story says of itself: its name, its lanes, its licence. There is one in each content folder.',
  },
  {
    kind: 'events',
    title: 'Events',
    language: 'mdx',
    prose: `Something that happened: \`events/<id>.mdx\`, or \`.md\` where the text needs no component. The fields stand between two lines of \`---\`; the [body](#bodies) follows.

An event rests on its claims. Each says who said it and how it reached the page that was read: the \`chain\` begins with the speaker and ends with \`{ source: … }\`. A hop in between says \`stated: true\` when the source itself names it, or \`inferred: true\` when you conclude it; an actor's id alone is short for a stated hop. The first hop and the last need neither.

Short forms: \`date: "2012"\` is a stated date with nothing else known; \`actors: [arden-police]\` names an actor without a role. A date that is precise to the day names a claim that supports it: one whose own \`date\` is that day, or whose source was published on it.`,
  },
  {
    kind: 'sources',
    title: 'Sources',
    language: 'yaml',
    prose: `A page, article, broadcast or document that was read: \`sources/<id>.yaml\`. Any number of events may cite it.

\`derives\` says what it was made from. Two sources that derive from one agency's report have one origin, however many papers printed it. Short forms: an id alone in \`derives\` is a stated derivation; \`copy: lapost.example\` names who carries the copy; \`author\` takes one name or a list.

A source that would lead to somebody is \`protected: true\`. It is cited by title, publisher and date, and its address, its copies and its captures are in nothing that is published; readers are told so. [What is withheld](#what-is-withheld) tells the rest.`,
  },
  {
    kind: 'actors',
    title: 'Actors',
    language: 'yaml',
    prose: `A person, body, state or outlet that speaks or acts: \`actors/<id>.yaml\`. A speaker whom the sources do not name has an entry too, with \`unnamed: true\` and the words by which the sources call it. An alias is text, or text with its language.

A person of no public part is \`private: true\` and has a \`role\`, which stands wherever the name would: in pages, the search, the timeline, feeds, tables and linked data, also where an alias or a translation has another spelling. \`private-named\` refuses the name wherever else the content has it. A person whom the record has to name says in \`named\` why, and the page tells readers. [What is withheld](#what-is-withheld) tells the rest.`,
  },
  {
    kind: 'places',
    title: 'Places',
    language: 'yaml',
    prose:
      'A location: `places/<id>.yaml`. Coordinates are those of the point that `precision` names.',
  },
  {
    kind: 'questions',
    title: 'Questions',
    language: 'yaml',
    prose:
      'A question that several origins answer: `questions/<id>.yaml`. Its page sets their accounts side by side, a column for each origin, and shows where they agree, contradict or qualify one another, and who is silent. Claims are named in full, as `event/id`; the folder may be left out.',
  },
  {
    kind: 'paths',
    title: 'Paths',
    language: 'yaml',
    prose:
      'A guided walk through events, with a sentence at each: `paths/<id>.yaml`. Readers go from step to step by button, key or swipe, and the timeline follows; the whole walk stands on one page. The folder may be left out.',
  },
];

const media = `## Media

An event or a source may show what there is to see, hear and read with it: \`media\`, a list. Each item says what \`kind\` it is, and has a \`credit\` and a \`licence\`.

${markdownTable(
  ['Kind', 'Where it is', 'Demanded'],
  [
    ['`image`', 'a file (PNG, JPEG, WebP, AVIF or GIF), or an address', '`alt`'],
    ['`map`', 'a picture, or the address of a map', '`alt`'],
    ['`sound`', 'a file (MP3, M4A, Ogg, Opus, WAV or FLAC), or an address', '`transcript`'],
    ['`film`', 'a file (MP4 or WebM), or an address', '`transcript`'],
    ['`document`', 'a file (PDF), or an address', '`title`'],
    ['`quote`', 'words, at most twenty', '`text`'],
    ['`extract`', 'words of a reference work, such as an encyclopedia', '`text`'],
    ['`frame`', 'the address of a page, such as a post', '`title`'],
  ],
)}
**Files** lie beside the entry and are named by letters, digits, \`.\`, \`_\` and \`-\`. Pictures are made into modern formats and the sizes that screens need when the site is built; what a camera wrote into them is left out. The text of an image's \`alt\` says what can be seen, for those who cannot see it.

**A transcript** holds what is said and heard: words, with an empty line between paragraphs, or \`{ file: name.vtt }\`. A WebVTT file is a film's captions too; a \`.txt\` file is text.

**What another host keeps** is shown only after a reader asks for it, below a sentence that names the host; before that nothing is asked of it. The host has to stand in \`media: { hosts: […] }\` of site.yaml, and the content security policy allows it on the pages that show something from it, and there alone. An address that ends as a picture's, a sound's or a film's file does is shown as that; any other one in a frame, so it is that of a player (\`https://www.youtube-nocookie.com/embed/…\`) and not of a page. A document, a quote and an extract only link to their address, which may be of any host.

\`lead: true\` puts one item to the head of the page. The others stand after the text, in their order.
`;

const bodies = `## Bodies

The text after an event's fields is [Markdown](https://commonmark.org/help/) with tables, footnotes and strikethrough. A body is text and never code: \`import\`, \`export\`, \`{expressions}\`, HTML and addresses that run scripts are errors. Write \`\\{\` and \`\\<\` for the characters themselves. The title of the page is the event's: headings begin with \`##\`, and where one begins with \`#\`, all are shown a level lower.

**Links** lead to \`https://\` addresses, or to pages of this site: \`../its-id/\` to another event and \`../../sources/its-id/\` to a source, in the language that the reader is in, or \`/about/\` from the top of the site, wherever that is deployed. \`#claim-its-id\` leads to a claim; headings are no parts that a link can lead to. \`address-missing\` refuses what leads to no entry, page or claim. Of files, and of pages that follow from the whole story, such as those of its years, the build knows first: it publishes nothing in which a link leads nowhere.

In \`.mdx\` files there are three components:

${markdownTable(
  ['Component', 'What it is'],
  [
    ['`<Foreign lang="ru">…</Foreign>`', 'Words in another language.'],
    [
      '`<ClaimRef id="closed-monday">…</ClaimRef>`',
      'A link to a claim of this event, or of another one by `event/claim`.',
    ],
    [
      '`<Media id="barrier" />`',
      'An item of the event’s `media`, shown here and not after the text. It stands in a line of its own.',
    ],
    ['`<SideNote>…</SideNote>`', 'A note in the margin.'],
  ],
)}
[Media](#media) of the entry stand before and after its text, except those that the text places. Images in the text lie beside the entry in \`events/\` (PNG, JPEG, WebP, AVIF or GIF) and are written \`![what it shows](./file.jpg "credit")\`, with both the alternative text and the credit.
`;

/** Examples keep the double quotation marks that the text speaks of. */
function fence(language: string, example: string): string {
  return `<!-- prettier-ignore -->\n\`\`\`${language}\n${example}\`\`\``;
}

const withheld = `## What is withheld

Two things of an entry are kept from readers: the name of a private person (\`private: true\` on an actor, without \`named\`), and where a protected source is to be found (\`protected: true\`: its \`url\`, \`copy\`, \`captures\` and \`verifications\`). They are taken out before anything is made of the story, so no page, file, index or feed is made from them, and the page of the entry neither links to its file nor lists its changes.

What an entry says elsewhere is not rewritten: \`private-named\` and \`protected-address\` refuse it, in the fields and texts of every entry and translation, in the remarks of events (whose files are published for the form), in transcripts, ids and names of files. Names are compared as whole words, whatever their capitals, accents and script. A declined form, a surname alone or a nickname is found if it stands among the \`aliases\`. Nobody looks into pictures, recordings and PDFs.

Withheld is what is published, not what is kept: the files of the content hold it, and so does their history. **In a repository that others can read, do not write it at all**: give a private person the role as \`name\`, and a protected source no \`url\`. Readers are told the same.
`;

const translations = `## Translations

A site can be read in further languages: \`languages: [ru, zh-Hans]\` in site.yaml, beside \`lang\`. The interface has to speak each of them (a file in \`src/i18n/\`). Every page then stands under \`/ru/\` as well, with the interface, the dates and the search of that language, and a switch that keeps the page. Data files, feeds and media are those of \`lang\`.

A translation of an entry lies beside it, with the language before the ending: \`events/visit.ru.mdx\`, \`sources/post-16-may.ru.yaml\`, \`site.ru.yaml\`. It holds texts and nothing else: no date, no id and no chain, since those are the same in every language. Whatever it leaves out is shown in the original and marked with its language, and so is an entry that has no translation.

${markdownTable(
  ['Translation of', 'What it may hold'],
  sections.map(({ kind, title }) => [
    title,
    [...fieldsOf(translationSchemas[kind]).keys()].map((name) => `\`${name}\``).join(', '),
  ]),
)}
The fields are those of the original, with two differences. What has an id or a name in the original goes by it: claims, lanes, media (by file or address), notes of hops (by actor or source), of links (by claim), of derivations (by source), of other readings of a date (by that date). A list of texts, such as \`gaps\`, \`steps\` or the paragraphs of \`about\`, is translated as a whole, and \`corrections\` is the list of their reasons. A translation of an event has at least its title and summary; without a body of its own it shows that of the original.

${fence('mdx', translationExample)}

Printed words are never replaced: a quotation stays as it was printed, with \`translation\` beside it, and so does the title of a source, unless it is a description in square brackets.
`;

function rules(): string {
  const rows = Object.entries(problemCodes).map(([code, { severity, rule }]) => [
    `<a id="${code}"></a>\`${code}\``,
    severity,
    rule,
  ]);
  return `## Rules

An error stops the build. A warning is printed and does not.

${markdownTable(['Code', 'Severity', 'Rule'], rows)}`;
}

function section({ kind, title, language, prose }: Section): string {
  return `## ${title}\n\n${prose}\n\n${fence(language, examples[kind])}\n\n${fieldTables(schemas[kind])}`;
}

/** The reference of the data format as Markdown, made from the schemas and the table of codes. */
export function dataFormatReference(): string {
  return [opening, ...sections.map(section), media, bodies, withheld, translations, rules()].join(
    '\n',
  );
}
