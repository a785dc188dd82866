import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const siteYaml = `title: T
lead: L
description: D
lang: en
licence: { name: CC0 }
lanes: [{ id: closing, title: C, description: D }]
`;

export const eventMdx = `---
title: The footbridge closes
summary: Police closed it.
date: "2012-05"
lane: closing
claims:
  - id: shut
    text: It is shut.
    speech: reporter
    chain: [post, { source: post-16 }]
---

Nobody says why.
`;

/** Writes files into a folder, and the folders that they lie in. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** A content folder of these files, in a place of its own that is removed after the test. */
export function storyFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFiles(folder, files);
  return folder;
}
