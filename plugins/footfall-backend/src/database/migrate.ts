import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { exclusively, hideStatements } from './dialect';

export const migrationsDirectory = resolvePackagePath(
  '@footfall/backstage-plugin-footfall-backend',
  'migrations',
);

/**
 * Brings the tables up to date. Replicas that start together wait for each
 * other. A process that was killed in the middle leaves knex's own lock behind;
 * whoever holds ours knows that nobody is at work and takes it away.
 */
export async function migrate(knex: Knex) {
  await exclusively(knex, async () => {
    const config = { directory: migrationsDirectory };
    await knex.migrate.forceFreeMigrationsLock(config);
    await knex.migrate.latest(config);
  });
}

/** The plugin's database with its tables up to date. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  hideStatements(knex);
  if (!database.migrations?.skip) {
    await migrate(knex);
  }
  return knex;
}
