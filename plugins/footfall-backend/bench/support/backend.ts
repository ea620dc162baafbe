/*
 * The backend of a measurement, alone in its process: the plugin behind its
 * real HTTP server, authentication and scheduler, over a real database. Its
 * parent says how in a first message and is told when it answers.
 */
import { createBackend } from '@backstage/backend-defaults';
import { WinstonLogger } from '@backstage/backend-defaults/rootLogger';
import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import footfallPlugin from '../../src';
import { Ask, StartOptions, Tell } from './messages';
import { peakMemoryMiB } from './memory';

// The default one compiles the configuration schema of every package of the
// repository, to find secrets. That is a quarter of a gigabyte, and not ours.
const plainLogger = createServiceFactory({
  service: coreServices.rootLogger,
  deps: {},
  factory: () => WinstonLogger.create({ level: 'warn' }),
});

const tell = (message: Tell) => process.send?.(message);

async function start({ config, entities }: StartOptions) {
  const backend = createBackend();
  backend.add(
    createServiceFactory({
      service: coreServices.rootConfig,
      deps: {},
      factory: () => new ConfigReader(config),
    }),
  );
  backend.add(plainLogger);
  backend.add(catalogServiceMock.factory({ entities }));
  backend.add(footfallPlugin);
  await backend.start();
  tell({ tell: 'ready' });
}

process.on('message', (message: Ask) => {
  if (message.ask === 'start') {
    start(message.options).catch(error => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    });
  } else {
    tell({ tell: 'peak', mebibytes: peakMemoryMiB() });
  }
});
// Whatever ends the parent ends its backends.
process.on('disconnect', () => process.exit(0));
