import type { AstroIntegration } from 'astro';
import { ProgressLine } from '../reporters/progress.ts';

/** A line of progress on the output of a build. */
export const progressLine = (what: string, total: number): ProgressLine =>
  new ProgressLine(what, total, process.stdout, () => performance.now() / 1000);

/** Tells how far a build has come with its pages, and the files that are made as pages are. */
export function pageProgress(): AstroIntegration {
  return {
    name: 'dateline-page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => {
          let line: ProgressLine | undefined;
          return {
            ...prerenderer,
            // Those of the default prerenderer keep what they share in the object itself.
            setup: () => prerenderer.setup?.() ?? Promise.resolve(),
            getStaticPaths: async () => {
              const paths = await prerenderer.getStaticPaths();
              line = progressLine('Making pages', paths.length);
              return paths;
            },
            render: async (request, options) => {
              const made = await prerenderer.render(request, options);
              line?.step();
              return made;
            },
          };
        });
      },
    },
  };
}
