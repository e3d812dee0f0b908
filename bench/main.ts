import { compareAccess } from './access.js';
import { Cluster } from './cluster.js';
import { type Effort, compare } from './compare.js';
import { measureForms } from './forms.js';
import { type Size, sizes } from './population/shape.js';
import { figures } from './figures/index.js';
import { populated } from './populated.js';
import { stopAll } from './processes.js';
import { workloads } from './workloads/index.js';

/*
 * npm run bench -- W1 … W4, access, forms, pages, office, start, crowd, signins, growth, small, england; several names together.
 * The figures of the product alone are measured where they are named. `--size tiny|small|england` says how many
 * plans a single workload is measured over (small), `--rounds N` how often. The last line is JSON.
 */
const names = process.argv.slice(2).filter((word) => !word.startsWith('--') && !/^(tiny|small|england|\d+)$/.test(word));
const option = (name: string) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const set = process.argv.slice(2).find((word, index, all) => /^(tiny|small|england)$/.test(word) && all[index - 1] !== '--size') as Size | undefined;
const size = (option('size') ?? set ?? 'small') as Size;
const alone = figures.filter(({ name }) => names.includes(name));
const unknown = names.filter((name) => name !== 'access' && name !== 'forms' && !workloads.some((workload) => workload.name === name) && !figures.some((figure) => figure.name === name));
if (unknown.length > 0 || !(size in sizes) || (names.length === 0 && !set)) {
  console.error(`Usage: npm run bench -- [${workloads.map(({ name }) => name).join('] [')}] [access] [forms] [${figures.map(({ name }) => name).join('] [')}] [tiny|small|england] [--rounds N]`);
  process.exit(2);
}
const effort: Effort = { rounds: Number(option('rounds') ?? (set ? 3 : 5)), milliseconds: 1500, connections: set ? [1, 16, 200] : [1, 16] };

let status = 0;
const cluster = await Cluster.start();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stopAll().then(() => cluster.stop()).then(() => process.exit(130)));
try {
  const chosen = names.length > 0 ? workloads.filter(({ name }) => names.includes(name)) : workloads;
  const forms = (names.includes('forms') || (set && names.length === 0)) && { forms: await measureForms(cluster, effort.rounds) };
  // The form engine is measured on drafts of its own, which need no population.
  const database = chosen.length + alone.length > 0 || names.includes('access') ? await populated(cluster, size) : '';
  const found = {
    ...(chosen.length > 0 && (await compare(cluster, database, chosen, effort))),
    ...forms,
    // What permissions cost, by leaving them out: of the product by itself, whom nobody else need answer beside.
    ...((names.includes('access') || (set && names.length === 0)) && { access: await compareAccess(cluster, database, { ...effort, connections: 16, each: names.includes('access') }) }),
  };
  for (const figure of alone) Object.assign(found, { [figure.name]: await figure.measure({ cluster, database, url: cluster.url(database) }) });
  console.log(`\n${JSON.stringify(found)}`);
} catch (error) {
  console.error((error as Error).message);
  status = 1;
} finally {
  await stopAll();
  await cluster.stop();
}
process.exit(status);
