import { Knex } from 'knex';

/*
 * The only file that asks which engine it is. What the engines do differently
 * has one named function here that means the same on both.
 */

type Engine = 'postgres' | 'sqlite';

/** Any number will do, as long as every replica takes the same one. */
const EXCLUSIVE_LOCK = 4_823_117;

const engineTable: Record<string, Engine> = {
  pg: 'postgres',
  'better-sqlite3': 'sqlite',
};

function engineOf(knex: Knex): Engine {
  const client = String(knex.client.config.client);
  const engine = engineTable[client];
  if (!engine) {
    throw new Error(
      `Footfall keeps its data in PostgreSQL or SQLite, not in '${client}'`,
    );
  }
  return engine;
}

/**
 * Runs while no other replica runs anything exclusively: replicas that start
 * together wait for each other. SQLite serves one process only.
 */
export async function exclusively<T>(
  knex: Knex,
  run: () => Promise<T>,
): Promise<T> {
  if (engineOf(knex) === 'sqlite') {
    return run();
  }
  return knex.transaction(async trx => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [EXCLUSIVE_LOCK]);
    return run();
  });
}

/**
 * Takes the row of the query for this transaction, or finds nothing where
 * another replica has it. SQLite has one writer, who holds everything.
 */
export function takeOrSkip<T extends Knex.QueryBuilder>(
  knex: Knex,
  query: T,
): T {
  return engineOf(knex) === 'postgres'
    ? (query.forUpdate().skipLocked() as T)
    : query;
}

/** Locks the rows of the query until the transaction ends. */
export function takeOrWait<T extends Knex.QueryBuilder>(
  knex: Knex,
  query: T,
): T {
  return engineOf(knex) === 'postgres' ? (query.forUpdate() as T) : query;
}

/** Any other number than that of {@link exclusively}. */
const TURN_LOCK = 4_823_118;

/**
 * Lets this transaction go on when no other one of those that take turns does.
 * SQLite has one writer, whose turn it is.
 */
export async function takeTurn(trx: Knex): Promise<void> {
  if (engineOf(trx) === 'postgres') {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [TURN_LOCK]);
  }
}

/** What a conflict with a unique key does to an inserted row. */
interface InsertOptions {
  readonly table: string;
  readonly columns: readonly string[];
  /** Rows that are there already under these columns are left alone. */
  readonly unlessKnownBy: readonly string[];
}

/**
 * Inserts rows in one statement with one value, their JSON: an order of
 * magnitude less to parse than a value for each cell, and no limit on the rows.
 *
 * @returns the `unlessKnownBy` columns of the rows that were inserted
 */
export async function insertAll<T extends object>(
  knex: Knex,
  { table, columns, unlessKnownBy }: InsertOptions,
  rows: readonly T[],
): Promise<Record<string, string>[]> {
  const list = (names: readonly string[]) => names.map(() => '??').join(', ');
  const isPostgres = engineOf(knex) === 'postgres';
  const selected = isPostgres
    ? list(columns)
    : columns.map(() => `value ->> ?`).join(', ');
  const source = isPostgres
    ? 'json_populate_recordset(null::??, ?)'
    : 'json_each(?)';
  const json = JSON.stringify(rows);
  const result = await knex.raw(
    `insert into ?? (${list(
      columns,
    )}) select ${selected} from ${source} where true on conflict (${list(
      unlessKnownBy,
    )}) do nothing returning ${list(unlessKnownBy)}`,
    [
      table,
      ...columns,
      ...(isPostgres
        ? [...columns, table, json]
        : [...columns.map(column => `$.${column}`), json]),
      ...unlessKnownBy,
      ...unlessKnownBy,
    ],
  );
  return isPostgres ? result.rows : result;
}

/** Types of columns that are called the same everywhere. */
type ColumnType = 'integer' | 'text';

/**
 * Rows of ours as a table to select from, handed over as one value.
 *
 * @param name - what the statement calls the table
 */
export function tableOf<C extends string>(
  knex: Knex,
  name: string,
  columns: Readonly<Record<C, ColumnType>>,
  rows: readonly Readonly<Record<C, string | number>>[],
): Knex.Raw {
  const json = JSON.stringify(rows);
  const names = Object.keys(columns);
  if (engineOf(knex) === 'postgres') {
    const types = Object.values(columns).map(type => `?? ${type}`);
    return knex.raw(`json_to_recordset(?) as ??(${types.join(', ')})`, [
      json,
      name,
      ...names,
    ]);
  }
  return knex.raw(
    `(select ${names
      .map(() => 'value ->> ? as ??')
      .join(', ')} from json_each(?)) as ??`,
    [...names.flatMap(column => [`$.${column}`, column]), json, name],
  );
}

/** Where PostgreSQL's driver repeats values of the row that was refused. */
const TELLTALE_FIELDS = ['detail', 'hint', 'where', 'internalQuery'];

function hideStatement(error: Error) {
  const { message } = error;
  const reason = message.split(' - ').pop() ?? '';
  error.message = `The database refused: ${reason.slice(0, 300)}`;
  error.stack = error.stack?.replace(message, error.message);
  TELLTALE_FIELDS.forEach(field => Reflect.deleteProperty(error, field));
}

/**
 * Takes the statement and its values out of every error of the database: they
 * tell who deployed what, and belong neither in a log nor in an answer.
 */
export function hideStatements(knex: Knex) {
  if (!knex.listeners('query-error').includes(hideStatement)) {
    knex.on('query-error', hideStatement);
  }
}

/**
 * A deadlock, a conflict of snapshots, and a reference to what was taken away
 * meanwhile: a service that another replica has just joined with its new name.
 */
const POSTGRES_RETRYABLE = new Set(['40P01', '40001', '23503']);

/** Whether trying the same transaction again can help. */
export function isRetryable(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    POSTGRES_RETRYABLE.has(String(error.code))
  );
}
