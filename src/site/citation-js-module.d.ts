// What is used of citation-js, which has no types of its own.
declare module '@citation-js/core' {
  interface StyleConfig {
    readonly styles: { add(name: string, csl: string): void; get(name: string): string };
  }
  export const plugins: { readonly config: { get(plugin: '@csl'): StyleConfig } };
  export class Cite {
    constructor(data: readonly object[] | string, options?: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(
      output: 'bibliography',
      options: { template: string; lang: string; format: 'html' | 'text'; nosort?: boolean },
    ): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
