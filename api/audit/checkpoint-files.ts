import { mkdir, open, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Checkpoints outside the database: one file per chain, one line each, only ever added to. */
export class CheckpointFiles {
  constructor(private readonly folder: string) {}

  /** The lines of a chain's file, oldest first; none where there is no file. A line that a power cut tore is left out. */
  async lines(chain: string): Promise<string[]> {
    const text = await readFile(this.path(chain), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    return text.split('\n').slice(0, -1).filter((line) => line !== '');
  }

  async chains(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => name.endsWith('.jsonl')).map((name) => name.slice(0, -'.jsonl'.length)).sort();
  }

  /** Adds a line, and returns when it is on the disk. */
  async append(chain: string, line: string): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = await open(this.path(chain), 'a+', 0o640);
    try {
      // A last line without its end was torn by a power cut and never promised to anybody: it is closed off as it is.
      const { size } = await file.stat();
      const last = size > 0 ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() : '\n';
      if (last !== '\n') await file.truncate((await readFile(this.path(chain), 'utf8')).lastIndexOf('\n') + 1);
      await file.appendFile(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    const folder = await open(dirname(this.path(chain)), 'r');
    await folder.sync().catch(() => undefined); // Windows cannot sync a folder
    await folder.close();
  }

  private path(chain: string): string {
    if (!/^[\w-]{1,40}$/.test(chain)) throw new Error('Not the name of a chain');
    return join(this.folder, `${chain}.jsonl`);
  }
}
