import type { YAMLError } from 'yaml';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** What the parser's codes mean to somebody who writes an entry. */
const words: Readonly<Record<string, Words>> = {
  ALIAS_PROPS: {
    message: 'An alias (`*name`) has a tag or an anchor of its own.',
    remedy: 'Write the value out instead of the alias.',
  },
  BAD_ALIAS: {
    message: 'A value begins with `*`, which stands for an alias in YAML.',
    remedy: 'Put the value in quotation marks.',
  },
  BAD_DIRECTIVE: {
    message: 'A line begins with `%`, which stands for a directive in YAML.',
    remedy: 'Remove the line, or put the value in quotation marks.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash stands before a letter that makes no escape.',
    remedy: 'Write two backslashes, or use single quotation marks around the text.',
  },
  BAD_INDENT: {
    message: 'The line is not indented as the lines around it are.',
    remedy: 'Give fields of one group the same number of spaces before them.',
  },
  BAD_PROP_ORDER: {
    message: 'An anchor or a tag stands in the wrong place.',
    remedy: 'Remove it, or put the value in quotation marks.',
  },
  BAD_SCALAR_START: {
    message: 'A value begins with a character that YAML keeps for itself.',
    remedy: 'Put the value in quotation marks.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon with a blank after it makes this line unclear.',
    remedy: 'Put the whole value in quotation marks.',
  },
  BLOCK_IN_FLOW: {
    message: 'Between brackets or braces there is text that only stands outside of them.',
    remedy: 'Close the brackets first, or put the value in quotation marks.',
  },
  DUPLICATE_KEY: {
    message: 'The field is written twice.',
    remedy: 'Keep one of the two.',
  },
  IMPOSSIBLE: {
    message: 'The line could not be read.',
    remedy: 'Compare it with an entry that works.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'The name of a field is longer than 1,024 characters.',
    remedy: 'Look for a missing quotation mark before it.',
  },
  MISSING_CHAR: {
    message: 'A closing quotation mark, a bracket, a comma, a colon or a blank is missing.',
    remedy: 'Close what is open on this line or above it; after a colon comes a blank.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'The name of a field goes over more than one line, or its colon is missing.',
    remedy: 'Write `name: value`; a long text goes on further lines that are indented.',
  },
  MULTIPLE_ANCHORS: {
    message: 'A value has two anchors.',
    remedy: 'Keep one of them.',
  },
  MULTIPLE_DOCS: {
    message: 'A line `---` or `...` begins a second document.',
    remedy: 'Remove the line: a file holds one entry.',
  },
  MULTIPLE_TAGS: {
    message: 'A value has two tags.',
    remedy: 'Remove the tags (words that begin with `!`).',
  },
  NON_STRING_KEY: {
    message: 'The name of a field is not text.',
    remedy: 'Write the name as plain text before the colon.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'The fields are nested too deeply.',
    remedy: 'Compare the file with an entry that works.',
  },
  TAB_AS_INDENT: {
    message: 'The line is indented with a tab.',
    remedy: 'Indent with spaces.',
  },
  TAG_RESOLVE_FAILED: {
    message:
      'A value has a tag (a word that begins with `!`) that is not used here, or that does not fit.',
    remedy: 'Remove the tag, or put the value in quotation marks.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong.',
    remedy: 'Look for a missing quotation mark or bracket, here or in the line above.',
  },
};

const unknown: Words = {
  message: 'The line is not YAML.',
  remedy:
    'Compare it with an entry that works; text with `:` or `#` in it goes in quotation marks.',
};

/** A parser's error in plain words. */
export function yamlWords({ code }: Pick<YAMLError, 'code'>): Words {
  return words[code] ?? unknown;
}
