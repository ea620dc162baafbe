import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

const require = createRequire(join(repositoryRoot, 'package.json'));

/** The file behind a command of an installed package. */
export function binOf(packageName, command = packageName) {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const { bin } = require(manifestPath);
  return join(
    dirname(manifestPath),
    typeof bin === 'string' ? bin : bin[command],
  );
}

/** Runs a command of an installed package under this Node, without a shell. */
export function runBin(packageName, command, args, options) {
  return run(process.execPath, [binOf(packageName, command), ...args], options);
}

/**
 * Runs a program with our own input and output. Resolves to its exit code; a
 * signal that stops us stops it as well.
 */
export function run(program, args, { environment = {}, cwd } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: cwd ?? repositoryRoot,
      env: { ...process.env, ...environment },
      stdio: 'inherit',
    });
    const forward = signal => child.kill(signal);
    process.on('SIGTERM', forward);
    const settle = () => process.removeListener('SIGTERM', forward);
    child.once('error', error => {
      settle();
      reject(error);
    });
    child.once('close', (code, signal) => {
      settle();
      resolve(signal ? 1 : code);
    });
  });
}
