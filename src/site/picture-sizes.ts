/** The width of the text's column and the height of a screen's good part, in CSS pixels. */
const column = 704;
const tallest = 620;

/** The widest picture that a reader is given to look at, in pixels. */
const widest = 2400;

interface PictureSizes {
  /** In CSS pixels on a wide screen; the browser keeps this place free before the picture comes. */
  readonly width: number;
  readonly height: number;
  /** The widths in which it is made, in pixels. */
  readonly widths: readonly number[];
  /** Says to the browser how wide it is shown (https://html.spec.whatwg.org/#sizes-attributes). */
  readonly sizes: string;
  /** The width of the large one. */
  readonly large: number;
}

/**
 * The sizes in which a picture is made and shown: never larger than it is, and for screens of up to
 * two pixels a CSS pixel.
 *
 * @param width of the file, in pixels
 * @example pictureSizes(300, 200).widths // [150, 300]
 */
export function pictureSizes(width: number, height: number): PictureSizes {
  const shown = Math.max(1, Math.min(width, column, Math.round((tallest * width) / height)));
  const widths = [0.5, 1, 1.5, 2].map((times) => Math.min(width, Math.round(shown * times)));
  return {
    width: shown,
    height: Math.max(1, Math.round((shown * height) / width)),
    widths: [...new Set(widths)].filter((made) => made > 0),
    sizes: `min(${shown}px, 100vw - 2rem)`,
    large: Math.min(width, widest),
  };
}
