import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserOptions } from '../../browser/browser.ts';
import { scratch } from '../../build/dateline.ts';
import { compressingHost, packFolder } from '../compressing-host.ts';
import type { Host } from '../compressing-host.ts';
import { seed } from '../generated-site.ts';
import type { GeneratedSites } from '../generated-site.ts';
import { sizesFor } from '../part.ts';
import type { Part } from '../part.ts';
import { layOutPeers } from './peers-folder.ts';
import { dateline, readerFindings } from './reader-findings.ts';
import type { ReaderRow } from './reader-findings.ts';
import { layOutTiledHome } from './tiled-home.ts';
import { datelineSubject, peerSubjects } from './subject.ts';
import { visitCost } from './visit-cost.ts';
import type { VisitCost } from './visit-cost.ts';

/** What a reader pays for a timeline: Dateline's home page beside other timelines' pages. */
export function readerPart(sites: GeneratedSites): Part {
  return {
    name: 'reader',
    title: 'What a reader pays',
    async measure(settings) {
      const { isQuick, say } = settings;
      const built = sizesFor([20, 200, 1000], settings);
      // Of larger stories the home page and its tiles are made, without the other pages.
      const tiled = isQuick || settings.largest < 10_000 ? [] : [10_000, 100_000];
      const sizes = [...built, ...tiled];
      const folder = await scratch();
      const hosts: Host[] = [];
      try {
        const homes = new Map<number, string>();
        const serve = async (size: number, path: string): Promise<void> => {
          const host = await compressingHost(path);
          hosts.push(host);
          homes.set(size, host.address);
        };
        for (const size of built) await serve(size, await sites.packed(size, say));
        for (const size of tiled) {
          say(`cutting the tiles of ${size} events`);
          const home = join(folder.path, `home-${size}`);
          const { out } = await sites.of(Math.max(...built), say);
          await mkdir(home);
          await layOutTiledHome(out, home, size);
          await serve(size, home);
        }
        const peers = join(folder.path, 'peers');
        await layOutPeers(peers, sizes, seed);
        await packFolder(peers);
        const host = await compressingHost(peers);
        hosts.push(host);

        const browser = await chromium.launch(await browserOptions());
        const rows: ReaderRow[] = [];
        try {
          for (const size of sizes) {
            for (const subject of [...peerSubjects(host.address), datelineSubject(homes)]) {
              const address = subject.address(size);
              const isPeer = subject.name !== dateline;
              if (address === undefined || (isPeer && size > settings.peers)) continue;
              const visits: VisitCost[] = [];
              // What takes minutes a visit is visited once.
              const isSlow = size >= 1000 && isPeer;
              for (let run = 0; run < (isQuick || isSlow ? 1 : 3); run += 1) {
                say(`${subject.name} with ${size} events, run ${run + 1}`);
                const visit = await visitCost(browser, subject, address);
                // What paints nothing in a minute paints nothing in the next one.
                if (!visit) break;
                visits.push(visit);
              }
              rows.push({ name: subject.name, size, visits });
            }
          }
        } finally {
          await browser.close();
        }
        return readerFindings(rows);
      } finally {
        for (const host of hosts) host.close();
        await folder.remove();
      }
    },
  };
}
