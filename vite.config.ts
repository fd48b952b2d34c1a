import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { onlyEnglish } from './scripts/only-english.ts';
import { serviceForDevelopment } from './scripts/service-for-development.ts';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: fromHere('renderer'),
  publicDir: fromHere('renderer/public'),
  cacheDir: fromHere('.cache/vite'),
  plugins: [react(), onlyEnglish(), serviceForDevelopment()],
  build: {
    outDir: fromHere('dist/page'),
    emptyOutDir: true,
    // The oldest Chromium that the page has to run in is that of Electron 25.
    target: 'chrome114',
    // Our policy allows no data: fonts, and no script that is written into the page.
    assetsInlineLimit: 0,
    // The window asks its main process for each file: one style sheet instead of one for each piece of script.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    // Who starts the app has no use for how long which plugin took.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1' },
});
