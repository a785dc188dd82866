// edtf 4.11 ships no types. Only what grammar.ts uses is declared.
declare module 'edtf' {
  /** Throws an error whose message is the parser's table when the text is not EDTF. */
  export function parse(
    text: string,
    constraints?: { level?: number; types?: readonly string[] },
  ): { readonly type: string; readonly level: number };
}
