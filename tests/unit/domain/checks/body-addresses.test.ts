import { describe, expect, test } from 'vitest';
import { imageFault, linkFault } from '../../../../src/domain/checks/body-addresses.ts';

describe('a link', () => {
  test.each([
    'https://gazette.example/1901',
    'HTTP://gazette.example',
    'mailto:keeper@gull.example',
    '/events/lamp/',
    'lamp/',
    '../lamp/#dark',
    '#dark',
    '?q=12:30',
    '',
  ])('may lead to %j', (address) => expect(linkFault(address)).toBeUndefined());

  test.each([
    'javascript:ring()',
    'JaVaScRiPt:ring()',
    ' javascript:ring()',
    'java\nscript:ring()',
    '\u0001javascript:ring()',
    'jav\u200Bascript:ring()',
    'data:text/html,ring',
    'vbscript:ring',
    'file:///etc/hosts',
    '//gazette.example',
    '\\\\gazette.example',
    '/\\gazette.example',
    '/\t/gazette.example',
  ])('may not lead to %j', (address) => expect(linkFault(address)).toBeDefined());
});

describe('an image', () => {
  test.each(['./glass.png', 'glass.png', 'the glass.png'])('may be %j', (address) => {
    expect(imageFault(address)).toBeUndefined();
  });
  test.each([
    'https://a.example/a.png',
    '//a.example/a.png',
    '/a.png',
    '../a.png',
    'data:,a',
    '..',
    '#a',
    '',
  ])('may not be %j', (address) => expect(imageFault(address)).toBeDefined());
});
