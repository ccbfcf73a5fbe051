import { defineConfig, type UserConfig } from 'vite';

/** The browser bundle: one ES module; models and tables are loaded as assets at run time. */
const config: UserConfig = defineConfig({
  build: {
    outDir: 'dist/browser',
    emptyOutDir: true,
    target: 'es2024',
    lib: { entry: 'src/browser.ts', formats: ['es'], fileName: () => 'index.js' },
  },
});

export default config;
