// Builds what has changed since the last build: the server (tsc), the portal's script and style, the back office (vite).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(`Node 24 or later is needed to build; this is ${process.version}. Use the npm scripts, which bring their own.`);
  process.exit(1);
}

const shared = ['package-lock.json', 'tsconfig*.json', 'tools/build.mjs'];
const parts = [
  { name: 'server', out: 'dist/api', emits: 'dist/{api,migrations,portal/server,portal/gql,tools,test,bench}/**/*.{js,js.map}', files: ['api/**/*.ts', 'portal/server/**/*.ts', 'portal/gql/**/*.ts', 'migrations/*.ts', 'tools/*.ts', 'test/**/*.ts', 'bench/*.ts', 'bench/{population,rivals,workloads,measure,layers,figures}/*.ts'], run: ['typescript/bin/tsc', '-p', '.', '--incremental', '--tsBuildInfoFile', 'dist/.server.tsbuildinfo'] },
  { name: 'portal', out: 'dist/portal/assets', files: ['portal/browser/**', 'portal/styles/**', 'portal/vite.config.*'], run: ['vite/bin/vite.js', 'build', '--config', 'portal/vite.config.mjs', '--logLevel', 'warn'] },
  { name: 'admin', out: 'dist/admin', files: ['admin/**'], run: ['vite/bin/vite.js', 'build', '--config', 'admin/vite.config.mjs', '--logLevel', 'warn'] },
].filter(({ run }) => !run.includes('--config') || existsSync(run[run.indexOf('--config') + 1]));

mkdirSync('dist', { recursive: true });
for (const part of parts) {
  const stampFile = `dist/.${part.name}`;
  const stamp = stampOf([...shared, ...part.files]);
  if (existsSync(part.out) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
  process.stdout.write(`building ${part.name} …`);
  const begun = Date.now();
  rmSync(stampFile, { force: true });
  if (!existsSync(part.out)) rmSync(`dist/.${part.name}.tsbuildinfo`, { force: true });
  // A file that was deleted in the source must not live on in what was built.
  if (part.emits) for (const old of globSync(part.emits)) if (!existsSync(sourceOf(old))) rmSync(old, { force: true });
  const { status } = spawnSync(process.execPath, part.run.map((word, index) => (index === 0 ? `node_modules/${word}` : word)), { stdio: 'inherit' });
  // What is generated may be what a type error waits for: `npm run generate` goes on with what was emitted.
  if (status !== 0 && process.argv.includes('--anyway')) continue;
  if (status !== 0) process.exit(status ?? 1);
  if (part.name !== 'server') compressAll(part.out);
  writeFileSync(stampFile, stamp);
  console.log(` ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** What an emitted file was made from; scripts that are copied as they are have no other source. */
function sourceOf(emitted) {
  return emitted.replaceAll('\\', '/').replace(/^dist\//, '').replace(/\.js(\.map)?$/, '.ts');
}

/** What is asked for again and again is made small once, as small as it goes, instead of a little at every request. */
function compressAll(folder) {
  for (const file of globSync(`${folder}/**/*.{js,css,html,svg}`)) {
    const content = readFileSync(file);
    if (content.length < 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

function stampOf(patterns) {
  const hash = createHash('sha256');
  for (const file of globSync(patterns).sort()) {
    const stat = statSync(file);
    if (stat.isFile()) hash.update(`${file}\0${stat.size}\0${stat.mtimeMs}\n`);
  }
  return hash.digest('hex');
}
