import { EventsService } from '@backstage/plugin-events-node';
import { deploymentBatchSchema } from '@footfall/backstage-plugin-footfall-common';
import { IngestItem, IngestService } from './IngestService';
import { RetryingIngestService } from './RetryingIngestService';

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
 * Takes in deployments from the events service. That delivers once: it logs an
 * error and forgets the event. So the database is tried a few times here, and
 * what it refuses for longer is lost.
 */
export async function subscribeToDeployments(
  events: EventsService,
  ingest: IngestService,
) {
  const patient = new RetryingIngestService(ingest);
  await events.subscribe({
    id: 'footfall-deployments',
    topics: [DEPLOYMENT_TOPIC],
    onEvent: async ({ eventPayload }) => {
      await patient.ingest(itemsOf(eventPayload), 'events');
    },
  });
}
