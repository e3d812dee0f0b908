import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the bytes of documents lie: by the SHA-256 of what is in them, so that nothing is overwritten. */
export class DocumentStore {
  constructor(private readonly folder: string) {}

  /** Writes safely (to disk, then under its name) and gives the hash. */
  async put(content: Uint8Array): Promise<string> {
    const hash = createHash('sha256').update(content).digest('hex');
    const target = this.path(hash);
    if (await exists(target)) {
      // As if it were new: what is young is not swept away before its record is written.
      await utimes(target, new Date(), new Date());
      return hash;
    }
    await mkdir(dirname(target), { recursive: true });
    const draft = `${target}.${randomUUID()}`;
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
    return hash;
  }

  stream(hash: string) {
    return createReadStream(this.path(hash));
  }

  read(hash: string): Promise<Buffer> {
    return readFile(this.path(hash));
  }

  async remove(hash: string): Promise<void> {
    await rm(this.path(hash), { force: true });
  }

  /** Names of the files that were last put in before a moment, folder by folder. What a killed process left half-written is removed. */
  async *settled(before: Date): AsyncGenerator<string[]> {
    for (const one of await namesIn(this.folder))
      for (const two of await namesIn(join(this.folder, one))) {
        const hashes: string[] = [];
        for (const name of await namesIn(join(this.folder, one, two))) {
          const file = join(this.folder, one, two, name);
          if ((await stat(file)).mtime >= before) continue;
          if (/^[0-9a-f]{64}$/.test(name)) hashes.push(name);
          else await rm(file, { force: true });
        }
        if (hashes.length > 0) yield hashes;
      }
  }

  private path(hash: string): string {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('Not the hash of a document');
    return join(this.folder, hash.slice(0, 2), hash.slice(2, 4), hash);
  }
}

const namesIn = (folder: string) => readdir(folder).catch((): string[] => []);

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
