const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text with every character escaped that could begin markup.
 *
 * @example escapeMarkup('<b>') // "&lt;b&gt;"
 */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] ?? '');
}

/**
 * Stands in the place of js-xss, which vis-timeline runs over strings before it writes them as
 * HTML. Nothing of ours reaches the page as HTML, so nothing is let through.
 */
class FilterXSS {
  process(text: string): string {
    return escapeMarkup(text);
  }
}

export default { FilterXSS };
