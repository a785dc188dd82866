/**
 * True for a text that begins as WebVTT does (https://www.w3.org/TR/webvtt1/#file-structure).
 */
export function isWebVtt(text: string): boolean {
  return /^\uFEFF?WEBVTT(?:[ \t\n\r]|$)/u.test(text);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  lrm: '\u200E',
  rlm: '\u200F',
};

/** A cue's words without its marks; a voice is the name before a colon. */
function words(payload: string): string {
  return payload
    .replace(/<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/gu, (_tag, name: string) => `${name.trim()}: `)
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (whole, name: string) => named[name] ?? whole)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
}

/**
 * The words of the cues of a WebVTT file, in its order: a transcript for those who read it.
 *
 * @example cueTexts('WEBVTT\n\n00:00.000 --> 00:01.000\n<v Keeper>It is dark.') // ['Keeper: It is dark.']
 */
export function cueTexts(text: string): string[] {
  const blocks = text.replace(/\r\n?/gu, '\n').split(/\n{2,}/u);
  return blocks.flatMap((block) => {
    const lines = block.split('\n');
    const timing = lines.findIndex((line) => line.includes('-->'));
    if (timing === -1) return [];
    const spoken = words(lines.slice(timing + 1).join('\n'));
    return spoken === '' ? [] : [spoken];
  });
}

/** The paragraphs of a transcript: the cues of WebVTT, or what empty lines part in plain text. */
export function transcriptParagraphs(text: string): string[] {
  if (isWebVtt(text)) return cueTexts(text);
  return text
    .replace(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
