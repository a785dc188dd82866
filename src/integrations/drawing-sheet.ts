import type { Plugin } from 'vite';
import { drawingSheet as sheet } from '../domain/timeline/drawing-classes.ts';

const name = 'virtual:drawing-sheet.css';

/** Gives the pages the rules of the timeline's drawing, written from the table of its classes. */
export function drawingSheet(): Plugin {
  return {
    name: 'dateline:drawing-sheet',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? sheet() : undefined),
  };
}
