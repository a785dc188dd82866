/** What an entry of `content.config.ts` holds; the types that are made stand for another collection. */
export interface EventData {
  readonly title: string;
  readonly summary: string;
  readonly when: string;
  readonly lane: string;
  readonly sources: readonly string[];
  readonly statements: readonly string[];
}
