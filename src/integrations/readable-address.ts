import type { Connect, Plugin } from 'vite';

const answer = `This address cannot be read: a % in it is not followed by the code of a character in UTF-8.
Look at what stands behind the % signs, or begin at the first page of the site.
`;

/** True where the address of a request says which characters it stands for. */
function isReadable(address: string): boolean {
  try {
    decodeURI(address.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

const told: Connect.NextHandleFunction = (request, response, next) => {
  if (isReadable(request.url ?? '/')) {
    next();
    return;
  }
  response.writeHead(400, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(answer),
  });
  response.end(answer);
};

/**
 * Has the dev server answer an address that stands for no characters with a sentence: Astro's own
 * middleware decodes it before any page is asked for, and shows its own failure.
 */
export function readableAddress(): Plugin {
  return {
    name: 'dateline-readable-address',
    configureServer: (server) => () => {
      // Before Astro's, which puts itself before all others.
      server.middlewares.stack.unshift({ route: '', handle: told });
    },
  };
}
