import { EventsService } from '@backstage/plugin-events-node';
import { CloudEventResult } from '@footfall/backstage-plugin-footfall-common';
import { IngestService } from '../deployments/IngestService';

/** The topic that carries CloudEvents in their JSON format, alone or in lists. */
export const CLOUD_EVENT_TOPIC = 'footfall.cloudevent';

/**
 * Takes in CloudEvents from the events service. An error of the database is
 * handed back, so that a consumer that can deliver again does.
 */
export async function subscribeToCloudEvents(
  events: EventsService,
  cloudEvents: IngestService<CloudEventResult>,
) {
  await events.subscribe({
    id: 'footfall-cloudevents',
    topics: [CLOUD_EVENT_TOPIC],
    onEvent: async ({ eventPayload }) => {
      const values: unknown[] = Array.isArray(eventPayload)
        ? eventPayload
        : [eventPayload];
      await cloudEvents.ingest(
        values.map(value => ({ value })),
        'events',
      );
    },
  });
}
