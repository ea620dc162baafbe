import { EventsService } from '@backstage/plugin-events-node';
import { CloudEventResult } from '@footfall/backstage-plugin-footfall-common';
import { IngestService } from '../deployments/IngestService';
import { RetryingIngestService } from '../deployments/RetryingIngestService';

/** The topic that carries CloudEvents in their JSON format, alone or in lists. */
export const CLOUD_EVENT_TOPIC = 'footfall.cloudevent';

/**
 * Takes in CloudEvents from the events service. That delivers once: it logs an
 * error and forgets the event. So the database is tried a few times here, and
 * what it refuses for longer is lost.
 */
export async function subscribeToCloudEvents(
  events: EventsService,
  cloudEvents: IngestService<CloudEventResult>,
) {
  const patient = new RetryingIngestService(cloudEvents);
  await events.subscribe({
    id: 'footfall-cloudevents',
    topics: [CLOUD_EVENT_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const values: unknown[] = Array.isArray(eventPayload)
        ? eventPayload
        : [eventPayload];
      await patient.ingest(
        values.map(value => ({ value })),
        'events',
      );
    },
  });
}
