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

const prefixOf = (name: string) => `bench_${name}_`;

/** The `backend.database` section for a database. */
export function databaseConfig(database: BenchDatabase): JsonObject {
  return database.engine === 'postgres'
    ? {
        client: 'pg',
        connection: postgresConnection(),
        prefix: prefixOf(database.name),
      }
    : {
        client: 'better-sqlite3',
        connection: { directory: database.directory },
      };
}

async function askPostgres(
  statement: string,
  values: readonly string[] = [],
): Promise<Record<string, string>[]> {
  const knex = knexFactory({ client: 'pg', connection: postgresConnection() });
  try {
    return (await knex.raw(statement, values)).rows;
  } finally {
    await knex.destroy();
  }
}

/** The version of the server, as it says itself. */
export async function postgresVersion(): Promise<string> {
  const [{ server_version: version }] = await askPostgres(
    'show server_version',
  );
  return version;
}

/** Forgets the database of a backend that has stopped. */
export async function dropDatabase(name: string) {
  await askPostgres('drop database if exists ?? with (force)', [
    `${prefixOf(name)}footfall`,
  ]);
}
