import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed and failed, from the file that Jest wrote. A file of
 * tests that could not even be loaded counts as one that failed.
 */
export function readJestResult(path) {
  const result = JSON.parse(readFileSync(path, 'utf8'));
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites,
  };
}
