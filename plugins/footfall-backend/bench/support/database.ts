import knexFactory from 'knex';
import { JsonObject } from '@backstage/types';

/** A database of its own on one of the engines. */
export type BenchDatabase =
  | { readonly engine: 'postgres'; readonly name: string }
  | { readonly engine: 'sqlite'; readonly directory: string };

/** Where the measurements find PostgreSQL. */
export function postgresConnection(): string {
  const connection = Object.entries(process.env).find(([name]) =>
    /^BACKSTAGE_TEST_DATABASE_POSTGRES/.test(name),
  )?.[1];
  if (!connection) {
    throw new Error(
      'There is no PostgreSQL to measure; run `yarn bench` at the root, which starts one',
    );
  }
  return connection;
}

/** The `backend.database` section for a database. */
export function databaseConfig(database: BenchDatabase): JsonObject {
  return database.engine === 'postgres'
    ? {
        client: 'pg',
        connection: postgresConnection(),
        prefix: `bench_${database.name}_`,
      }
    : {
        client: 'better-sqlite3',
        connection: { directory: database.directory },
      };
}

/** The version of the server, as it says itself. */
export async function postgresVersion(): Promise<string> {
  const knex = knexFactory({ client: 'pg', connection: postgresConnection() });
  try {
    const { rows } = await knex.raw('show server_version');
    return rows[0].server_version;
  } finally {
    await knex.destroy();
  }
}
