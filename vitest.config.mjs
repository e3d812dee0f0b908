import { defineConfig } from 'vitest/config';

/** Tests run on what was built, with Node's own module loader: the same code that serves. */
export default defineConfig({
  // The same file of graphql that Node gives to what was built; two copies do not know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['dist/test/**/*.test.js'],
    globalSetup: ['dist/test/support/global-setup.js'],
    reporters: ['default', './dist/test/support/last-line.js'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 50 } },
    server: { deps: { external: [/\/dist\/(api|portal|migrations|tools)\//, /\/node_modules\//] } },
  },
});
