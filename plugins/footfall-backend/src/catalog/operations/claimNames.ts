import { Knex } from 'knex';
import { absorbService } from './absorbService';

async function isRegistered(trx: Knex.Transaction, serviceId: number) {
  const open = await trx('service_registrations')
    .where({ service_id: serviceId })
    .whereNull('to_ms')
    .first('id');
  return open !== undefined;
}

/**
 * Gives a registered service the names that it says it deploys under. A service
 * that nobody registers and that went by such a name was this one all along; a
 * name that another registered service holds stays where it is.
 */
export async function claimNames(
  trx: Knex.Transaction,
  serviceId: number,
  names: readonly string[],
) {
  for (const name of names) {
    await trx('service_names')
      .insert({ name, service_id: serviceId })
      .onConflict('name')
      .ignore();
    const holder = await trx('service_names').where({ name }).first();
    if (
      holder.service_id !== serviceId &&
      !(await isRegistered(trx, holder.service_id))
    ) {
      await absorbService(trx, holder.service_id, serviceId);
    }
  }
}
