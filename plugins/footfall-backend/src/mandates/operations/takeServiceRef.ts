import { Knex } from 'knex';
import { takeOrWait } from '../../database/dialect';

/**
 * The ref of the service that goes by a name, held for the transaction: what is
 * written under it meanwhile is not lost where the service turns out to be
 * another one. Undefined where nobody knows the name.
 */
export async function takeServiceRef(
  trx: Knex.Transaction,
  name: string,
): Promise<string | undefined> {
  const named = trx('service_names').where({ name }).select('service_id');
  const [service]: { ref: string }[] = await takeOrWait(
    trx,
    trx('services').whereIn('id', named).select('ref'),
  );
  return service?.ref;
}
