import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/files/check-content.ts';
import { eventMdx, siteYaml, storyFolder } from '../../files/story-folder.ts';

/** What is said of the name of an event's file. */
async function saidOf(name: string): Promise<readonly (readonly [string, string, string])[]> {
  const folder = storyFolder({ 'site.yaml': siteYaml, [`events/${name}.mdx`]: eventMdx });
  const { problems } = await checkContent(folder, '2026-01-01');
  return problems
    .filter(({ code }) => code === 'id-not-slug')
    .map(({ file, message, remedy }) => [file, message, remedy]);
}

describe('the name of a file', () => {
  it.each(['наводнение', '洪水', 'طوفان'])(
    '%s is refused in words, with what to do',
    async (name) => {
      expect(await saidOf(name)).toEqual([
        [
          `events/${name}.mdx`,
          `The file's name \`${name}\` is no id: an id is lower-case letters, digits and single hyphens.`,
          'Choose a name in Latin letters, such as `lamp-out`; titles and names stand in any script.',
        ],
      ]);
    },
  );

  it('with marks on its letters is offered without them', async () => {
    expect((await saidOf('crue-d-été')).map(([, , remedy]) => remedy)).toEqual([
      'Rename the file so that its name is `crue-d-ete`.',
    ]);
  });
});
