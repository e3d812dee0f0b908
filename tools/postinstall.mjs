// npm 10 forgets the link to the Node that comes with the lockfile when packages for other platforms are skipped.
import { existsSync, symlinkSync } from 'node:fs';
import { arch, platform } from 'node:process';

const link = 'node_modules/.bin/node';
const target = `../node-${platform}-${arch}/bin/node`;
if (platform !== 'win32' && !existsSync(link) && existsSync(`node_modules/node-${platform}-${arch}/bin/node`)) symlinkSync(target, link);
