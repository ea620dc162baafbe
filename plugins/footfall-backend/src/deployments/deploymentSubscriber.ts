import { EventsService } from '@backstage/plugin-events-node';
import { deploymentBatchSchema } from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from './IngestService';

/** The topic that carries deployments, alone or in batches. */
export const DEPLOYMENT_TOPIC = 'footfall.deployment';

function itemsOf(payload: unknown): IngestItem[] {
  const batch = deploymentBatchSchema.safeParse(payload);
  if (batch.success) {
    return batch.data.deployments.map(value => ({ value }));
  }
  return (Array.isArray(payload) ? payload : [payload]).map(value => ({
    value,
  }));
}

/**
 * Takes in deployments from the events service. An error of the database is
 * handed back, so that a consumer that can deliver again does.
 */
export async function subscribeToDeployments(
  events: EventsService,
  ingest: IngestService,
) {
  await events.subscribe({
    id: 'footfall-deployments',
    topics: [DEPLOYMENT_TOPIC],
    onEvent: async ({ eventPayload }) => {
      await ingest.ingest(itemsOf(eventPayload), 'events');
    },
  });
}
