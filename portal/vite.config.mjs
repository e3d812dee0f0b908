import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** The portal's one script and one style. */
export default defineConfig({
  root,
  base: '/assets/',
  publicDir: false,
  build: { outDir: '../dist/portal/assets', emptyOutDir: true, manifest: true, target: 'es2022', assetsDir: '.', rolldownOptions: { input: { main: `${root}browser/main.ts` } } },
  css: { preprocessorOptions: { scss: { quietDeps: true } } },
});
