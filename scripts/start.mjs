// `npm start`: the portal with the demo in it. Says where it is once there is
// something to see, and leaves nothing running when it is stopped.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSomethingRunning, portalUrl, waitForPortal } from './lib/portal.mjs';
import { binOf, repositoryRoot } from './lib/run.mjs';

const PATIENCE_WHEN_STOPPING_MS = 6_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const HAS_GROUPS = process.platform !== 'win32';

// A group of its own, so that the servers behind the command can be stopped with
// it however it ends.
function startServers() {
  const bin = binOf('@backstage/cli', 'backstage-cli');
  return spawn(process.execPath, [bin, 'repo', 'start'], {
    cwd: repositoryRoot,
    detached: HAS_GROUPS,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // The address below should stay in sight, and no window should open before
      // there is something in it.
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      BROWSER: process.env.BROWSER ?? 'none',
    },
  });
}

function signalServers(servers, name) {
  try {
    process.kill(HAS_GROUPS ? -servers.pid : servers.pid, name);
    return true;
  } catch {
    // All of them have ended.
    return false;
  }
}

async function stopServers(servers) {
  const deadline = Date.now() + PATIENCE_WHEN_STOPPING_MS;
  signalServers(servers, 'SIGTERM');
  while (Date.now() < deadline) {
    if (!signalServers(servers, 0)) {
      return;
    }
    await sleep(100);
  }
  signalServers(servers, 'SIGKILL');
}

function tellWhereItIs(startedMs) {
  const seconds = Math.round((Date.now() - startedMs) / 1000);
  console.log(`
  Footfall is at ${portalUrl} (after ${seconds} s; stop it with Ctrl-C)

  This is Halden Bank, which is made up. Be Ines, the platform engineer, and
  look at the adoption page: 85 % of services are registered, 35 % deploy through
  the platform, and that has not moved for half a year. Then sort the teams: see
  what a mandate did for Payments, and by which route machine learning ships.
`);
}

async function start() {
  if (await isSomethingRunning()) {
    console.error(
      `Something answers at ${portalUrl} or behind it already; stop it first.`,
    );
    return 1;
  }
  const startedMs = Date.now();
  console.log('Starting the portal. This takes about half a minute.');
  const servers = startServers();
  let hasEnded = false;
  const ended = new Promise(resolve => {
    servers.once('close', code => {
      hasEnded = true;
      resolve(code ?? 0);
    });
  });

  let stopping;
  const stop = () => {
    // Whoever asks twice does not want to wait.
    if (stopping) {
      signalServers(servers, 'SIGKILL');
    }
    stopping ??= stopServers(servers);
  };
  SIGNALS.forEach(name => process.on(name, stop));
  process.once('exit', () => signalServers(servers, 'SIGKILL'));

  waitForPortal(() => hasEnded || Boolean(stopping)).then(
    () => tellWhereItIs(startedMs),
    error => stopping || console.error(error.message),
  );
  const code = await ended;
  if (stopping) {
    await stopping;
    return 0;
  }
  await stopServers(servers);
  return code || 1;
}

process.exit(await start());
