import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import knexFactory, { Knex } from 'knex';
import { postgresConnection } from './database';

const TABLE = 'bench_bare_deployments';

/** The columns of the table, and what a deployment has in each. */
const columns: Readonly<
  Record<string, (deployment: DeploymentInput) => string | null>
> = {
  source: ({ source }) => source,
  id: ({ id }) => id,
  service: ({ service }) => service,
  environment: ({ environment }) => environment,
  occurred_at: ({ occurredAt }) => occurredAt,
  outcome: ({ outcome }) => outcome ?? null,
  version: ({ version }) => version ?? null,
  commit_sha: ({ commit }) => commit?.sha ?? null,
  actor: ({ actor }) => actor ?? null,
  team: ({ team }) => team ?? null,
  attributes: ({ attributes }) => JSON.stringify(attributes),
};

const typeOf = (column: string) =>
  column === 'occurred_at' ? 'timestamptz' : 'text';

/** The part of PostgreSQL's own driver that is used here. */
interface Connection {
  query(statement: {
    name: string;
    text: string;
    values: readonly (readonly (string | null)[])[];
  }): Promise<unknown>;
}

/**
 * What taking in deployments is held against: a table with nothing but a unique
 * key and an index by team, and one plain statement for each batch.
 */
export class BareTable {
  readonly #knex: Knex;

  private constructor(knex: Knex) {
    this.#knex = knex;
  }

  static async create(): Promise<BareTable> {
    const knex = knexFactory({
      client: 'pg',
      connection: postgresConnection(),
      pool: { min: 0, max: 10 },
    });
    await knex.schema.dropTableIfExists(TABLE);
    await knex.schema.createTable(TABLE, table => {
      Object.keys(columns).forEach(column =>
        table.specificType(column, typeOf(column)),
      );
      table.unique(['source', 'id']);
      table.index(['team', 'occurred_at']);
    });
    return new BareTable(knex);
  }

  /** Inserts batches over a number of connections. */
  async insertAll(
    batches: readonly (readonly DeploymentInput[])[],
    connections: number,
  ) {
    const queue = batches.values();
    const work = async () => {
      const connection: Connection =
        await this.#knex.client.acquireConnection();
      try {
        for (const batch of queue) {
          await this.#insert(connection, batch);
        }
      } finally {
        await this.#knex.client.releaseConnection(connection);
      }
    };
    await Promise.all(Array.from({ length: connections }, work));
  }

  async drop() {
    await this.#knex.schema.dropTable(TABLE);
    await this.#knex.destroy();
  }

  async #insert(connection: Connection, batch: readonly DeploymentInput[]) {
    const arrays = Object.keys(columns).map(
      (column, index) => `$${index + 1}::${typeOf(column)}[]`,
    );
    await connection.query({
      name: 'insert-batch',
      text: `insert into ${TABLE} select * from unnest(${arrays.join(', ')})`,
      values: Object.values(columns).map(valueOf => batch.map(valueOf)),
    });
  }
}
