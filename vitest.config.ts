import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts'],
    pool: 'threads',
    reporters: ['./test/reporter.ts'],
    testTimeout: 60_000,
  },
});

export default config;
