import { compileRobots } from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { createHash } from 'node:crypto';
import { FootfallConfig } from '../config';
import { integerOf } from '../database/columns';
import { exclusively } from '../database/dialect';
import { remarkRobots } from '../deployments/operations/remarkRobots';

/**
 * Grows with every change to what the rollups of a day hold or where they are
 * kept. A replica of an older version leaves out what it does not know of: its
 * days carry another number and are taken again.
 */
const ROLLUP_FORMAT = 2;

function fingerprintOf(config: FootfallConfig): string {
  const { timeZone, tiers, routeRules } = config;
  const rules = routeRules.map(({ id, match, route }) => [
    id,
    match,
    route.id,
    route.kind,
  ]);
  return createHash('sha256')
    .update(JSON.stringify({ timeZone, tiers, rules, format: ROLLUP_FORMAT }))
    .digest('hex');
}

/**
 * Puts the configured rules in force. Where they, or the format of the rollups,
 * differ from the last ones a number is given out; what carries a smaller one is classified again. Replicas
 * with the same configuration share the number. The robots of the configuration
 * need none: actors are few, and held against it again at once.
 */
export async function activateClassification(
  knex: Knex,
  config: FootfallConfig,
  nowMs: number,
): Promise<number> {
  const fingerprint = fingerprintOf(config);
  return exclusively(knex, async () => {
    await remarkRobots(knex, compileRobots(config.people.robots));
    const last = await knex('classifications').orderBy('id', 'desc').first();
    if (last?.fingerprint === fingerprint) {
      return integerOf(last.id);
    }
    const [inserted] = await knex('classifications')
      .insert({ fingerprint, activated_ms: nowMs })
      .returning('id');
    return integerOf(inserted.id);
  });
}
