// Installs what the benchmarks compare with, when it is wanted first: it is no part of the product's own `npm ci`.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8');
const mark = join(here, 'node_modules', '.installed-lock');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
  console.error('Installing what the benchmarks compare with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: here, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lock);
}
