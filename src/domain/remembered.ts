/** The most answers that are kept at once: those of a large story, and no hostile one's without end. */
const most = 100_000;

/**
 * A function that works out each answer once and gives it again, for functions whose answer
 * depends on what they are asked alone and is not changed by whoever gets it.
 *
 * @example const rules = remembered((locale: string) => new Intl.PluralRules(locale))
 */
export function remembered<Asked extends string, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const answers = new Map<Asked, Answer>();
  return (asked) => {
    const known = answers.get(asked);
    if (known !== undefined) return known;
    const made = answer(asked);
    if (answers.size >= most) answers.clear();
    answers.set(asked, made);
    return made;
  };
}
