import { z } from 'zod';
import { ingestResultSchema } from './deployments';

const attribute = z.string().min(1);

/**
 * A CloudEvent 1.0 in its JSON format. Its data is a CDEvent of the version 0.3,
 * 0.4 or 0.5.
 *
 * @public
 */
export const cloudEventSchema = z
  .looseObject({
    specversion: z.literal('1.0'),
    id: attribute,
    source: attribute,
    type: attribute.meta({
      description: 'For example `dev.cdevents.service.deployed.0.2.0`',
    }),
    time: z.iso.datetime({ offset: true }).optional(),
    subject: z.string().optional(),
    datacontenttype: z.string().optional(),
    data: z.unknown().optional(),
    data_base64: z.base64().optional(),
  })
  .meta({ id: 'CloudEvent' });

/** @public */
export type CloudEventInput = z.infer<typeof cloudEventSchema>;

/** What became of each event of a request. @public */
export const cloudEventResultSchema = ingestResultSchema
  .extend({
    ignored: z.number().int().meta({
      description: 'Events that are in order and change nothing here',
    }),
  })
  .meta({ id: 'CloudEventResult' });

/** @public */
export type CloudEventResult = z.infer<typeof cloudEventResultSchema>;
