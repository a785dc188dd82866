const [quote, feed, ret] = [0x22, 0x0a, 0x0d];

/**
 * The bytes of a CSV file with what is too much of a row left out, so that a row never takes more
 * memory than that: a quotation mark that is never closed would take the rest of the file. Marks, and
 * the ends of rows, are all kept, so that every other row is read as it stands.
 *
 * @param delimiter what parts the cells, one ASCII character
 * @param longest the bytes that are kept of a row
 */
export async function* boundedRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter: string,
  longest: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const mark = delimiter.charCodeAt(0);
  let size = 0;
  let isQuoted = false;
  let isStart = true;
  for await (const chunk of chunks) {
    const kept = new Uint8Array(chunk.length);
    let count = 0;
    for (const byte of chunk) {
      // Within a quoted cell its end is the one mark; a doubled one closes it and opens it again.
      const isMark: boolean = isQuoted
        ? byte === quote
        : byte === mark || byte === feed || byte === ret || (byte === quote && isStart);
      size += 1;
      if (isMark || size <= longest) {
        kept[count] = byte;
        count += 1;
      }
      if (isQuoted) {
        if (byte === quote) [isQuoted, isStart] = [false, true];
        continue;
      }
      if (byte === quote && isStart) isQuoted = true;
      isStart = isMark;
      if (byte === feed || byte === ret) size = 0;
    }
    yield kept.subarray(0, count);
  }
}
