import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const api = process.env.API ?? 'http://localhost:4000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/admin/',
  plugins: [react()],
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    target: 'es2023',
    // Its polyfill would be for browsers that the target leaves out.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What changes only with a dependency stays in the browser's cache over our own releases.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            // What most pages share comes in one piece rather than in thirty.
            { name: 'common', minShareCount: 4, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: Object.fromEntries(['/graphql', '/documents', '/sign-in', '/assets'].map((path) => [path, api])) },
});
