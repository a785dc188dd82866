/** What the parser of MDX throws (https://github.com/vfile/vfile-message), as far as it is used. */
export interface MdxError {
  readonly reason: string;
  readonly ruleId?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Words {
  readonly message: string;
  readonly remedy: string;
}

const plainBrace = 'Write `\\{` for a brace that is meant as a character.';
const plainBracket =
  'Write `\\<` for a bracket that is meant as a character; close each component with its own `</Name>`.';

/** A body's parse error in plain words, by the rule of the parser that broke. */
export function mdxWords({ reason, ruleId }: MdxError): Words {
  if (/`!` \(U\+0021\) before name/u.test(reason)) {
    return {
      message: 'An HTML comment stands here, which MDX does not have.',
      remedy: 'Remove the comment.',
    };
  }
  if (/^Expected a closing tag/u.test(reason)) {
    return {
      message: 'A component or a tag is opened here and never closed.',
      remedy: plainBracket,
    };
  }
  switch (ruleId) {
    case 'acorn':
      return {
        message:
          'Text in braces, or a line that begins with `import` or `export`, is read as code here, and is none.',
        remedy: `Bodies hold no code. ${plainBrace}`,
      };
    case 'end-tag-mismatch':
      return {
        message: 'A component is closed that is not the one that is open.',
        remedy: plainBracket,
      };
    case 'unexpected-eof':
    case 'unexpected-character':
    case 'unexpected-closing-slash':
    case 'unexpected-lazy':
      return {
        message: 'A `<` or `{` begins something here that has no proper end.',
        remedy: `${plainBracket} ${plainBrace}`,
      };
    default:
      return {
        message: 'The text is not MDX.',
        remedy: `${plainBracket} ${plainBrace}`,
      };
  }
}
