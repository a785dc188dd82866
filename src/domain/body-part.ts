/**
 * A piece of an entry's body, ready to be shown: text as HTML in which everything that an entry
 * wrote is escaped, a component that stands within it, or a picture beside the entry. A piece of
 * HTML need not close what it opens; the pieces in their order do.
 */
export type BodyPart =
  | { readonly html: string }
  | {
      /** One of the components that entries may use. */
      readonly component: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly parts: readonly BodyPart[];
    }
  | {
      /** The name of a file beside the entry. */
      readonly picture: string;
      readonly alt: string;
      readonly credit: string;
      /** True for one that stands in a paragraph of its own. */
      readonly isAlone: boolean;
    };

/**
 * The ids of the media that a body places.
 *
 * @example placedMedia(parts) // Set { 'harbour-plan' }
 */
export function placedMedia(parts: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap((part): readonly string[] => {
      if (!('component' in part)) return [];
      const { component, attributes, parts: within } = part;
      return component === 'Media' ? [attributes['id'] ?? ''] : [...placedMedia(within)];
    }),
  );
}
