import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'

/** Tests of pure functions: they leave nothing behind, so that one process does for all of them. */
const PURE = 'tests/{domain,i18n}/**/*.test.ts'

const { module } = await runnerImport<typeof import('./src/cli/assembly/assembly-plugin')>(
  './src/cli/assembly/assembly-plugin.ts',
)

export default defineConfig({
  plugins: [module.assembly()],
  test: {
    setupFiles: ['tests/property-seed.ts', 'tests/patient-waits.ts'],
    // Property tests share two cores with everything else in CI.
    testTimeout: 60_000,
    // One less than there are cores, as is the default, is one alone in CI.
    maxWorkers: '100%',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      { extends: true, test: { name: 'pure', include: [PURE], isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          // They wait for files, pages and clocks, as browser tests do, which have a second go too.
          retry: 1,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [PURE, 'tests/e2e/**', 'tests/bench/contestants/{dist,node_modules,page}/**'],
        },
      },
    ],
  },
})
