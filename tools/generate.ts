import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generated-files.js';

/* Writes every file that is computed from declarations: npm run generate. `npm run check` refuses stale ones. */
for (const [file, text] of await generatedFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written ${file}`);
}
