import { Knex } from 'knex';
import { StoredEnvironment } from '../EnvironmentStore';

interface OrderedRow {
  acknowledgement_id: string;
  environment_id: string;
}

type Ordered = Pick<StoredEnvironment, 'id' | 'acknowledgementId'>;

const TABLE = 'environment_acknowledgements';

/** The id of the environment that an acknowledgement ordered. */
export async function findOrderedId(
  knex: Knex,
  acknowledgementId: string,
): Promise<string | undefined> {
  const row = await knex<OrderedRow>(TABLE)
    .where({ acknowledgement_id: acknowledgementId })
    .first();
  return row?.environment_id;
}

/**
 * Lets an acknowledgement order an environment. Of two environments, whatever
 * replicas do at once, the first gets it, for good.
 *
 * @returns whether it is this one; also where it has none, or had it before
 */
export async function claimAcknowledgement(
  trx: Knex.Transaction,
  { acknowledgementId, id }: Ordered,
): Promise<boolean> {
  if (acknowledgementId === null) {
    return true;
  }
  await trx<OrderedRow>(TABLE)
    .insert({ acknowledgement_id: acknowledgementId, environment_id: id })
    .onConflict('acknowledgement_id')
    .ignore();
  return (await findOrderedId(trx, acknowledgementId)) === id;
}

/** Gives back what was claimed for an environment that was not made after all. */
export async function releaseAcknowledgement(
  trx: Knex.Transaction,
  { id }: Pick<StoredEnvironment, 'id'>,
): Promise<void> {
  await trx<OrderedRow>(TABLE).where({ environment_id: id }).delete();
}
