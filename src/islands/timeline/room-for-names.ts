/** Blank between a name and what follows it, in pixels. */
const gap = 12;
/** A name that has less than this before the edge is cut by the edge. */
const least = 64;
/** With less than this, a name has the room to itself and no picture beside it. */
const leastWithPicture = 144;

/**
 * Lets each name on the chart run on as far as nothing follows it in its row, or to the chart's
 * edge: writes `--tl-room`, in pixels, on its button. Reads all places before it writes any, so
 * that the browser lays out once.
 */
export function roomForNames(chart: HTMLElement): void {
  // The blank that a mark such as "disputed" needs beside a line.
  const edge = chart.getBoundingClientRect().right - 4;
  const rows = new Map<number, { button: HTMLElement; left: number; name: number }[]>();
  for (const button of chart.querySelectorAll<HTMLElement>('.tl-item, .tl-era')) {
    const box = button.closest('.vis-item')?.getBoundingClientRect();
    if (!box) continue;
    const item = { button, left: box.left, name: button.getBoundingClientRect().left };
    // Lanes lie below each other: one height on the screen is one row of one lane.
    const row = rows.get(Math.round(box.top));
    if (row) row.push(item);
    else rows.set(Math.round(box.top), [item]);
  }
  for (const row of rows.values()) {
    row.sort((a, b) => a.left - b.left);
    for (const [place, { button, name }] of row.entries()) {
      const end = Math.min(edge, (row[place + 1]?.left ?? Infinity) - gap);
      const pixels = Math.max(least, Math.floor(end - name));
      button.classList.toggle('tl-tight', pixels < leastWithPicture);
      const room = `${pixels}px`;
      if (button.style.getPropertyValue('--tl-room') !== room) {
        button.style.setProperty('--tl-room', room);
      }
    }
  }
}
