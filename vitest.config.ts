import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pages are made by happy-dom where a test file asks for it: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 60_000,
    // Else a machine with two cores works with one of them.
    maxWorkers: '100%',
  },
});
