import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Files that were made for one person and are erased after a time, such as exports: each under the id of its record. */
export class TemporaryFiles {
  constructor(private readonly folder: string) {}

  /** Writes piece by piece, to disk, then under its name; a repeat replaces it. Gives the size in bytes. */
  async put(id: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<number> {
    await mkdir(this.folder, { recursive: true });
    const draft = `${this.path(id)}.${randomUUID()}`;
    const file = await open(draft, 'w', 0o600);
    let size = 0;
    try {
      for await (const piece of pieces) size += (await file.write(piece)).bytesWritten;
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.path(id));
    return size;
  }

  stream(id: string) {
    return createReadStream(this.path(id));
  }

  /** Erases it and what a killed process left of it; one that is not there is erased already. */
  async remove(id: string): Promise<void> {
    for (const name of await this.names()) if (name.startsWith(id)) await rm(join(this.folder, name), { force: true });
  }

  /** Ids of all files, for the search for those that nobody needs any more. */
  async list(): Promise<string[]> {
    return [...new Set((await this.names()).map((name) => name.slice(0, 36)))];
  }

  private names(): Promise<string[]> {
    return readdir(this.folder).catch(() => []);
  }

  private path(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('Not the id of a record');
    return join(this.folder, id);
  }
}
