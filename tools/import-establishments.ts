import { asOwner } from '../api/owner.js';
import { importEstablishments } from '../api/organisations/import-establishments.js';

/* npm run import:establishments -- FILE */
const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file: npm run import:establishments -- FILE');
  process.exit(2);
}
try {
  const begun = Date.now();
  const { added, changed, unchanged, refused } = await asOwner((owner) => importEstablishments(owner, file));
  for (const { line, reason } of refused) console.log(`refused line ${line}: ${reason}`);
  console.log(`added ${added}, changed ${changed}, unchanged ${unchanged}, refused ${refused.length} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
} catch (error) {
  console.error(`Nothing was imported. ${(error as Error).message}`);
  process.exit(1);
}
