import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { recordIn, textIn } from './loose-data.ts';
import { report } from './report.ts';

/** Private persons without a role or a reason to be named, and either of these of somebody else. */
export const privateRole: Check = ({ files }) =>
  files
    .filter(({ collection }) => collection === 'actors')
    .flatMap((file): Problem[] => {
      const { private: isPrivate, kind, role, named } = recordIn(file.data);
      const tell = (field: string, message: string, remedy: string) => [
        report('private-role', file, [field], message, remedy),
      ];
      if (isPrivate === true) {
        if (textIn(kind) !== '' && kind !== 'person' && kind !== 'group') {
          return tell(
            'private',
            `Only a person or a group of persons is private, and this is of the kind \`${textIn(kind)}\`.`,
            'Remove `private`, or set the `kind` right.',
          );
        }
        return textIn(role) !== '' || textIn(named) !== ''
          ? []
          : tell(
              'private',
              'This private person has no `role` to be shown by.',
              'Add what they are to the record, such as `role: A trader at the market`; or, where the record has to name them, the reason as `named`.',
            );
      }
      return (['role', 'named'] as const).flatMap((field) =>
        textIn(recordIn(file.data)[field]) === ''
          ? []
          : tell(
              field,
              `\`${field}\` is for private persons, and this actor is shown by name.`,
              'Add `private: true`, or remove the field. A part in an event stands with the event, under `actors`.',
            ),
      );
    });
