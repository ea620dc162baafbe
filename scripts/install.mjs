// Installs what the lockfile says, unless that was done before. Needs nothing
// but Node and npm: yarn comes through npx, in the version that package.json
// names.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './lib/run.mjs';

const stampFile = join(repositoryRoot, 'node_modules', '.footfall-install');

const read = path => readFileSync(join(repositoryRoot, path));
const rootManifest = JSON.parse(read('package.json'));

function manifests() {
  const folders = rootManifest.workspaces.map(pattern =>
    pattern.replace(/\/\*$/, ''),
  );
  const packages = folders.flatMap(folder =>
    readdirSync(join(repositoryRoot, folder)).map(name => join(folder, name)),
  );
  return ['', ...packages]
    .map(folder => join(folder, 'package.json'))
    .filter(path => existsSync(join(repositoryRoot, path)))
    .sort();
}

// Native add-ons are built for one Node and one kind of machine.
function stampOf() {
  const hash = createHash('sha256');
  hash.update(
    `${process.versions.modules} ${process.platform} ${process.arch}`,
  );
  for (const path of ['yarn.lock', '.yarnrc.yml', ...manifests()]) {
    hash.update(`\n${path}\n`).update(read(path));
  }
  return hash.digest('hex');
}

const isInstalled = stamp =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

// Yarn installs by itself, and cannot do so inside of one of its own scripts.
const isRunByYarn = () =>
  (process.env.npm_config_user_agent ?? '').startsWith('yarn/');

function installWithYarn() {
  const version = rootManifest.packageManager.replace(/^yarn@/, '');
  const args = ['--yes', `@yarnpkg/cli-dist@${version}`, 'install'];
  console.log('Installing. The first time this takes about two minutes.');
  return new Promise(resolve => {
    const yarn = spawn('npx', [...args, '--immutable'], {
      cwd: repositoryRoot,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    yarn.once('error', error => resolve(error.message));
    yarn.once('close', (code, signal) =>
      resolve(code === 0 ? undefined : `yarn ended with ${signal ?? code}`),
    );
  });
}

function explain(failure) {
  const version = rootManifest.packageManager.replace(/^yarn@/, '');
  return [
    `Nothing was started, because the install failed: ${failure}.`,
    'If yarn says that the lockfile would be modified, a package.json asks for',
    'something that yarn.lock does not have. Bring it up to date with',
    `  npx @yarnpkg/cli-dist@${version} install`,
    'If it says that a package cannot be found or reached, check that npm reaches',
    'its registry:',
    '  npm ping',
  ].join('\n');
}

async function install() {
  const stamp = stampOf();
  if (isRunByYarn() || isInstalled(stamp)) {
    return;
  }
  // Half an install must not pass for a whole one.
  rmSync(stampFile, { force: true });
  const failure = await installWithYarn();
  if (failure) {
    console.error(`\n${explain(failure)}`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(stampFile, stamp);
}

await install();
