import { isRecord, listIn, recordIn } from '../../domain/checks/loose-data.ts';
import type { Fields } from './draft.ts';

/** A step as the form holds it. */
function formHop(hop: unknown): Fields {
  if (!isRecord(hop)) return { kind: 'actor', id: hop, basis: 'stated' };
  const { source, actor, inferred, stated, note } = hop;
  const basis = inferred === true ? 'inferred' : stated === true ? 'stated' : undefined;
  return {
    kind: source === undefined ? 'actor' : 'source',
    id: source ?? actor,
    ...(basis === undefined ? {} : { basis }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Written fields as the form holds them: everything in its long form. */
export function formFields(data: unknown): Fields {
  const fields: Fields = { ...recordIn(data) };
  if (typeof fields['date'] === 'string') fields['date'] = { edtf: fields['date'] };
  if (Array.isArray(fields['actors'])) {
    fields['actors'] = fields['actors'].map((each: unknown) =>
      isRecord(each) ? each : { actor: each },
    );
  }
  if (Array.isArray(fields['media'])) {
    fields['media'] = fields['media'].map((item: unknown) => {
      const { licence, transcript } = recordIn(item);
      return {
        ...recordIn(item),
        ...(typeof licence === 'string' ? { licence: { name: licence } } : {}),
        ...(typeof transcript === 'string' ? { transcript: { text: transcript } } : {}),
      };
    });
  }
  fields['claims'] = listIn(fields['claims']).map((claim) => ({
    ...recordIn(claim),
    chain: listIn(recordIn(claim)['chain']).map(formHop),
  }));
  return fields;
}
