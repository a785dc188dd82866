import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from './kept.ts';
import { mark } from './kept-folder.ts';
import { sealed, unsealed } from './sealed.ts';

/** Small data of a kind: what the last build left, and what this one has used or made. */
interface Pack {
  readonly last: Readonly<Record<string, unknown>>;
  readonly used: Map<string, unknown>;
}

/**
 * The results of one build after another, in a folder of their own. Each lies under a digest of
 * everything that it follows from and behind a checksum, so that nothing stale is ever found and
 * nothing damaged is ever used: whatever is not whole is made again. So neither a build that was
 * killed nor one that runs beside this can do worse than cost the time of making. What a finished
 * build did not use is taken away.
 */
export class KeptResults implements Kept {
  readonly #folder: string;
  readonly #engine: string;
  readonly #tell: (line: string) => void;
  readonly #files = new Map<string, Set<string>>();
  readonly #packs = new Map<string, Pack>();
  /** By kind, the names of the files that earlier builds left, and this one. */
  readonly #left = new Map<string, Set<string>>();
  /** Kinds whose folder is there. */
  readonly #made = new Set<string>();
  #isTold = false;

  /**
   * @param folder absolute; it is made when something is kept
   * @param engine digest of what makes the results
   * @param tell told once, in a sentence, when the folder cannot be written
   */
  constructor(folder: string, engine: string, tell: (line: string) => void) {
    this.#folder = folder;
    this.#engine = engine;
    this.#tell = tell;
  }

  async bytes(kind: string, of: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = await this.find(kind, of);
    if (known !== undefined) return known;
    const made = await make();
    await this.keep(kind, of, made);
    return made;
  }

  find(kind: string, of: unknown): Promise<Uint8Array | undefined> {
    const key = this.#key(of);
    const used = this.#files.get(kind) ?? new Set();
    this.#files.set(kind, used.add(key));
    return Promise.resolve(this.#found(kind, key));
  }

  keep(kind: string, of: unknown, made: Uint8Array): Promise<void> {
    this.#write(kind, this.#key(of), made);
    return Promise.resolve();
  }

  data<Made>(kind: string, of: unknown, make: () => Made): Made {
    const key = this.#key(of);
    const pack = this.#packs.get(kind) ?? { last: this.#lastPack(kind), used: new Map() };
    this.#packs.set(kind, pack);
    const known = pack.used.get(key) ?? (Object.hasOwn(pack.last, key) ? pack.last[key] : make());
    pack.used.set(key, known);
    return known as Made;
  }

  /** Lays the files that are kept of a kind into a folder, under their names. */
  async lay(kind: string, folder: string): Promise<void> {
    for (const name of [...this.#namesOf(kind)].filter((each) => each.startsWith(this.#era))) {
      const bytes = this.#found(kind, name);
      if (bytes === undefined) continue;
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name.slice(this.#era.length)), bytes);
    }
  }

  /**
   * Keeps the files of a folder whose names say all that they follow from, besides the engine.
   *
   * @param isUsed whether the build has used the file of a name
   */
  async gather(kind: string, folder: string, isUsed: (name: string) => boolean): Promise<void> {
    const used = new Set<string>();
    this.#files.set(kind, used);
    for (const name of (await readdir(folder).catch(() => [])).filter(isUsed)) {
      const kept = this.#era + name;
      used.add(kept);
      if (this.#found(kind, kept) !== undefined) continue;
      this.#write(kind, kept, await readFile(join(folder, name)));
    }
  }

  /** Ends a build that went well: what it used stays for the next one, and nothing else does. */
  async finish(): Promise<void> {
    for (const [kind, { last, used }] of this.#packs) {
      const isSame =
        Object.keys(last).length === used.size && used.keys().every((key) => key in last);
      if (isSame) continue;
      this.#write('', `${kind}.json`, Buffer.from(JSON.stringify(Object.fromEntries(used))));
    }
    const stays = new Set([
      mark,
      ...this.#files.keys(),
      ...this.#packs.keys().map((kind) => `${kind}.json`),
    ]);
    await this.#remove('', (name) => !stays.has(name));
    for (const [kind, used] of this.#files) await this.#remove(kind, (name) => !used.has(name));
  }

  /** What the name of a kept file begins with, where the rest is its own. */
  get #era(): string {
    return `${this.#engine.slice(0, 32)}-`;
  }

  #key(of: unknown): string {
    return createHash('sha256')
      .update(`${this.#engine}\0${JSON.stringify(of)}`)
      .digest('hex');
  }

  #namesOf(kind: string): Set<string> {
    const known = this.#left.get(kind);
    if (known !== undefined) return known;
    let names: readonly string[] = [];
    try {
      names = readdirSync(join(this.#folder, kind));
    } catch {
      // Nothing was kept.
    }
    const left = new Set(names);
    this.#left.set(kind, left);
    return left;
  }

  // Thousands of small files one after another: at once, which is half the work.
  #found(kind: string, name: string): Buffer | undefined {
    if (!this.#namesOf(kind).has(name)) return undefined;
    try {
      return unsealed(readFileSync(join(this.#folder, kind, name)));
    } catch {
      // Not readable: it is made again.
      return undefined;
    }
  }

  #lastPack(kind: string): Pack['last'] {
    try {
      const bytes = unsealed(readFileSync(join(this.#folder, `${kind}.json`)));
      return bytes === undefined ? {} : (JSON.parse(bytes.toString()) as Pack['last']);
    } catch {
      return {};
    }
  }

  #write(kind: string, name: string, bytes: Uint8Array): void {
    try {
      if (!this.#made.has(kind)) mkdirSync(join(this.#folder, kind), { recursive: true });
      this.#made.add(kind);
      writeFileSync(join(this.#folder, kind, name), sealed(bytes));
      if (kind !== '') this.#namesOf(kind).add(name);
    } catch (error) {
      this.#failed(error);
    }
  }

  async #remove(kind: string, isOld: (name: string) => boolean): Promise<void> {
    try {
      const names = await readdir(join(this.#folder, kind)).catch(() => []);
      for (const name of names.filter(isOld)) {
        await rm(join(this.#folder, kind, name), { recursive: true, force: true });
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (this.#isTold) return;
    this.#isTold = true;
    const reason = error instanceof Error ? error.message : String(error);
    this.#tell(
      `What this build made cannot be kept for the next one in ${this.#folder}: ${reason}. The site is as good, and the next build takes longer.`,
    );
  }
}
