import nodeLog from 'astro/logger/node';
import type { AstroLoggerDestination } from 'astro';

/**
 * What Astro says of a collection and of an entry that is not there. A story need not have media or
 * questions, and pages ask for translations that nobody has written yet.
 */
const ofWhatIsNotThere =
  /^The collection "\w+" does not exist or is empty\.|^Entry \w+ → .+ was not found\.$/;

/**
 * Where Astro's log goes: to the terminal, as always, but for its advice to look for errors in the
 * engine's own files where a story lacks something. What a story has to have is said by the checks.
 */
export default function buildLog(): AstroLoggerDestination {
  const terminal = nodeLog({});
  return {
    write(message) {
      if (!ofWhatIsNotThere.test(message.message)) terminal.write(message);
    },
  };
}
