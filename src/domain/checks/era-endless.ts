import { boundsOf } from '../date/index.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { dateOf } from './date-of.ts';
import { listIn, recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

const remedy =
  'Write its beginning and its end, such as "1998/2005", or "1998/.." where it goes on.';

/** Eras that are a single date, and those of which neither end is known: no band could be drawn. */
export const eraEndless: Check = ({ files }) =>
  files
    .filter(({ collection }) => collection === 'site')
    .flatMap((file) =>
      listIn(recordIn(file.data)['eras']).flatMap((era, at): Problem[] => {
        const written = textIn(recordIn(era)['date']);
        const date = dateOf(written);
        // What is no date, another check tells.
        if (date === undefined) return [];
        const { earliest, latest } = boundsOf(date);
        const message =
          date.kind !== 'interval'
            ? `\`${written}\` does not say from when to when the era lasts.`
            : earliest === undefined && latest === undefined
              ? `\`${written}\` gives the era neither a beginning nor an end.`
              : undefined;
        return message === undefined
          ? []
          : [report('era-endless', file, ['eras', at, 'date'], message, remedy)];
      }),
    );
