import { embedCode } from '../domain/embed-code.ts';
import type { Site } from '../domain/model.ts';
import type { Embeddable } from './embeddables.ts';
import { embedScriptPath, pathTo } from './routes.ts';

/** The width that the height of an embed is said for, in CSS pixels. */
const width = 640;

/**
 * What oEmbed says of a page (https://oembed.com): a `rich` response. It is a file, so that the
 * size that a consumer asks for changes nothing; the code fills the width that it is given.
 *
 * @param base the site's own address: all that is in it is whole addresses
 */
export function oembed({ embed, title, height }: Embeddable, site: Site, base: URL): object {
  const whole = (path: string): string => new URL(path, base).href;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.title,
    provider_url: whole(pathTo()),
    ...(site.editors === undefined ? {} : { author_name: site.editors }),
    width,
    height,
    html: embedCode({ address: whole(embed), title, height, script: whole(embedScriptPath()) }),
  };
}
