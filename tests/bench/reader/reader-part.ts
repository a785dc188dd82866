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
import { readerFindings } from './reader-findings.ts';
import type { ReaderRow } from './reader-findings.ts';
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
      const sizes = sizesFor([20, 200, 1000, 10_000], settings);
      const folder = await scratch();
      const hosts: Host[] = [];
      try {
        const homes = new Map<number, string>();
        for (const size of sizes) {
          const host = await compressingHost(await sites.packed(size, say));
          hosts.push(host);
          homes.set(size, host.address);
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
              if (address === undefined) continue;
              const visits: VisitCost[] = [];
              for (let run = 0; run < (isQuick ? 1 : 3); run += 1) {
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
