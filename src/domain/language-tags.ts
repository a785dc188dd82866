/** What a tag says once CLDR has added its likely script and region: `zh` is `zh-Hans-CN`. */
function inFull(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The tag among those offered that text for another tag may stand in: of the same language in the
 * same script, and of the same region where that is offered. Tags are BCP 47, and compared by their
 * likely subtags (https://unicode.org/reports/tr35/#Likely_Subtags).
 *
 * @returns the tag as it is offered; undefined where none is of the language and script
 * @example nearestTag('zh-CN', ['en', 'zh-hans']) // 'zh-hans'
 * @example nearestTag('zh-Hant', ['en', 'zh-hans']) // undefined
 */
export function nearestTag(tag: string, offered: readonly string[]): string | undefined {
  const wanted = inFull(tag);
  if (wanted === undefined) return undefined;
  const alike = offered.filter((other) => {
    const { language, script } = inFull(other) ?? {};
    return language === wanted.language && script === wanted.script;
  });
  return alike.find((other) => inFull(other)?.region === wanted.region) ?? alike[0];
}
