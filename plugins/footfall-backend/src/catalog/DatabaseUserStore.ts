import { Knex } from 'knex';
import { inChunks } from '../database/chunks';
import { optionalIntegerOf } from '../database/columns';
import { UserStore } from './UserStore';

interface MembershipRow {
  user_ref: string;
  team_ref: string;
  from_ms: number | string | null;
  to_ms: number | string | null;
}

export class DatabaseUserStore implements UserStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async listMemberships(sinceMs: number) {
    const rows: MembershipRow[] = await this.#knex('memberships')
      .whereNull('to_ms')
      .orWhere('to_ms', '>', sinceMs);
    return rows.map(row => ({
      fromMs: optionalIntegerOf(row.from_ms),
      toMs: optionalIntegerOf(row.to_ms),
      value: { userRef: row.user_ref, teamRef: row.team_ref },
    }));
  }

  async findUsers(refs: readonly string[]) {
    const found = new Set<string>();
    for (const chunk of inChunks(refs)) {
      const rows: { user_ref: string }[] = await this.#knex('user_names')
        .whereIn('user_ref', chunk)
        .distinct('user_ref');
      rows.forEach(row => found.add(row.user_ref));
    }
    return found;
  }
}
