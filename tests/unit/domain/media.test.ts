import { describe, expect, test } from 'vitest';
import {
  endingOf,
  hostOf,
  isFileName,
  isFromElsewhere,
  isPictureHere,
  shownHosts,
  showingOf,
} from '../../../src/domain/media.ts';
import type { MediaItem } from '../../../src/domain/model.ts';

const item = (fields: Partial<MediaItem>): MediaItem => ({
  kind: 'image',
  credit: 'A',
  licence: { name: 'CC0 1.0' },
  lead: false,
  ...fields,
});

test.each<[Partial<MediaItem>, ReturnType<typeof showingOf>]>([
  [{ kind: 'image', file: 'a.png' }, 'picture'],
  [{ kind: 'image', address: 'https://a.example/any' }, 'picture'],
  [{ kind: 'map', file: 'a.png' }, 'picture'],
  [{ kind: 'map', address: 'https://a.example/map' }, 'frame'],
  [{ kind: 'sound', file: 'A.WAV' }, 'audio'],
  [{ kind: 'sound', address: 'https://a.example/a.mp3?x=.html' }, 'audio'],
  [{ kind: 'sound', address: 'https://a.example/player?file=a.mp3' }, 'frame'],
  [{ kind: 'film', file: 'a.webm' }, 'video'],
  [{ kind: 'film', address: 'https://a.example/a.mp4' }, 'video'],
  [{ kind: 'film', address: 'https://a.example/embed/12' }, 'frame'],
  [{ kind: 'document', file: 'a.pdf' }, 'link'],
  [{ kind: 'quote', text: 'a' }, 'words'],
  [{ kind: 'extract', text: 'a' }, 'words'],
  [{ kind: 'frame', address: 'https://a.example/' }, 'frame'],
])('%o is shown as %s', (fields, showing) => expect(showingOf(item(fields))).toBe(showing));

test.each([
  ['lamp.png', true],
  ['./lamp-2_b.final.PNG', true],
  ['../lamp.png', false],
  ['a/../../lamp.png', false],
  ['/etc/lamp.png', false],
  ['..\\lamp.png', false],
  ['lamp page.png', false],
  ['lamp%2F..%2Fx.png', false],
  ['lamp.png?raw', false],
  ['.hidden.png', false],
  ['-rf.png', false],
  ['', false],
])('%j is the name of a file beside an entry: %s', (name, is) => expect(isFileName(name)).toBe(is));

test('an ending is that of a name or of an address’s path', () => {
  expect(endingOf('./Lamp.PNG')).toBe('png');
  expect(endingOf('https://a.example/a.mp4?b=c.pdf#d.wav')).toBe('mp4');
  expect(endingOf('https://a.example')).toBe('');
});

test('the host of an address is the one that is asked', () => {
  expect(hostOf('https://Player.example.org@evil.example/a')).toBe('evil.example');
  expect(hostOf('https://player.example.org:8443/a')).toBe('player.example.org:8443');
  expect(hostOf('nothing')).toBeUndefined();
});

describe('the hosts of a page', () => {
  const items = [
    item({ kind: 'frame', address: 'https://b.example/1' }),
    item({ kind: 'film', address: 'https://a.example/2' }),
    item({ kind: 'film', address: 'https://a.example/3.webm' }),
    item({ kind: 'image', address: 'https://c.example/4' }),
    item({ kind: 'image', address: 'https://refused.example/4' }),
    item({ kind: 'document', address: 'https://linked.example/5.pdf' }),
    item({ kind: 'extract', address: 'https://linked.example/6', text: 'a' }),
    item({ kind: 'image', file: 'a.png' }),
  ];

  test('are those it shows something from, by what it shows, as far as they are allowed', () => {
    const allowed = ['a.example', 'b.example', 'c.example', 'd.example'];
    expect(shownHosts(items, allowed)).toEqual({
      pictures: ['c.example'],
      recordings: ['a.example'],
      frames: ['a.example', 'b.example'],
    });
  });

  test('are none where none is allowed', () => {
    expect(shownHosts(items)).toEqual({ pictures: [], recordings: [], frames: [] });
  });

  test('are not those of links and of files', () => {
    expect(items.map(isFromElsewhere)).toEqual([true, true, true, true, true, false, false, false]);
    expect(items.filter(isPictureHere)).toEqual([items.at(-1)]);
  });
});
