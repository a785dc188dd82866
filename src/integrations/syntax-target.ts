import type { Plugin } from 'vite';

/** Two years old when this was written; an older browser shows the pages as text. */
export const browsers = ['chrome128', 'edge128', 'firefox129', 'safari18'];

/**
 * Writes the scripts and styles of a built site in the syntax that browsers of two years ago read.
 * Astro asks for the newest syntax of each environment by itself, whatever `vite.build.target` says.
 */
export function syntaxTarget(): Plugin {
  return {
    name: 'dateline-syntax-target',
    apply: 'build',
    configEnvironment(_name, options) {
      // Set, not returned: what is returned is added to the targets that are there.
      options.build = { ...options.build, target: browsers, cssTarget: browsers };
    },
  };
}
