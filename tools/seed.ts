import { parseArgs } from 'node:util';
import { asOwner } from '../api/owner.js';
import { seedPopulation } from '../api/seed/scale.js';

/* npm run seed -- --plans N --authorities N: a generated population of that size, loaded with COPY. */
const { values } = parseArgs({ options: { plans: { type: 'string', default: '1000' }, authorities: { type: 'string', default: '2' } } });
const [plans, authorities] = [Number(values.plans), Number(values.authorities)];
if (!Number.isInteger(plans) || plans < 1 || plans > 1_000_000 || !Number.isInteger(authorities) || authorities < 1 || authorities > 153) {
  console.error('Usage: npm run seed -- --plans 1..1000000 --authorities 1..153');
  process.exit(2);
}
try {
  const begun = Date.now();
  const counts = await asOwner((owner, config) => seedPopulation(owner, config.SECRET_KEY, { plans, authorities, onProgress: (done) => process.stdout.write(`\r${done.toLocaleString('en-GB')} of ${plans.toLocaleString('en-GB')} plans`) }));
  console.log(`\n${counts.plans} plans, ${counts.reviews} reviews, ${counts.authorities} authorities in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(`Nothing was seeded. ${(error as Error).message}`);
  process.exit(1);
}
