import { CostApi } from '@footfall/backstage-plugin-footfall-common';
import { HaldenBankOrder, Persona } from '@footfall/demo';

/** What it takes to accept what something costs. */
export type RecordOrdersApi = Pick<
  CostApi,
  'acknowledge' | 'estimate' | 'getAcknowledgements'
>;

/**
 * Has each persona ask what their orders cost and accept it, in their own name,
 * once: who has accepted anything accepts nothing more.
 */
export async function recordOrders(
  apiOf: (persona: Persona) => Promise<RecordOrdersApi>,
  orders: readonly HaldenBankOrder[],
): Promise<void> {
  const personas = [...new Set(orders.map(({ persona }) => persona))];
  for (const persona of personas) {
    const api = await apiOf(persona);
    const own = orders.filter(order => order.persona === persona);
    const { acknowledgements } = await api.getAcknowledgements();
    const by = `user:default/${persona.userName}`;
    const done = acknowledgements.filter(one => one.by === by).length;
    for (const { question, reason, touchpoint } of own.slice(done)) {
      const { fingerprint } = await api.estimate(question);
      await api.acknowledge({ ...question, fingerprint, reason, touchpoint });
    }
  }
}
