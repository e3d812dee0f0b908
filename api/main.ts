import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pino } from 'pino';
import { type Config, readConfig } from './config.js';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Node 24 or later is needed; this is ${process.version}. Start with "npm start", which brings its own.`);
  process.exit(1);
}

let config: Config;
try {
  config = readConfig();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const log = pino({ level: config.LOG_LEVEL, base: undefined, redact: ['req.headers.cookie', 'req.headers.authorization'] });
process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise failed unheard'));
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'A fault that nobody caught');
  process.exit(1);
});

// What was compiled at the last start need not be compiled again: a quarter of what a start costs. In our own folder, where nobody else can put code; where it cannot be written, nothing is lost.
enableCompileCache(join(config.DATA_DIR, 'compiled'));
const { startInstallation } = await import('./installation.js');
const installation = await startInstallation(config, log);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) process.exit(1);
    stopping = true;
    installation.stop().then(() => process.exit(0), () => process.exit(1));
  });
