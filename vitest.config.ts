import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Each builds a whole site: minutes on a slow machine, and only one at a time has room.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/domain/**/*.ts', 'src/markdown/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'html'],
      reportsDirectory: 'coverage',
      // The rules of the archive live here: a line that no test runs is a rule nobody checked.
      thresholds: { lines: 100 },
    },
  },
});
