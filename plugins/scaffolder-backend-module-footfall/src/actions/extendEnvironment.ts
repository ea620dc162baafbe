import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { FootfallBackend } from '../FootfallBackend';
import { addressOfEnvironment } from './addressOfEnvironment';
import { extendEnvironmentExamples } from './extendEnvironment.examples';

const MAX_KEY_LENGTH = 100;

/** Lets an environment live longer. */
export function createExtendEnvironmentAction(
  backend: FootfallBackend,
  portalPath: string,
) {
  return createTemplateAction({
    id: 'footfall:environment:extend',
    description:
      'Lets an environment live longer. A step that is tried again extends it once.',
    examples: extendEnvironmentExamples,
    supportsDryRun: true,
    schema: {
      input: {
        environmentId: z => z.string(),
        days: z => z.number({ description: 'So many days more' }).int().min(1),
        reason: z => z.string({ description: 'Why' }).nullish(),
      },
      output: {
        environmentId: z => z.string(),
        expiresOn: z =>
          z
            .string({
              description: 'The last day of its life; null is without an end',
            })
            .nullable(),
        extensionsLeft: z =>
          z
            .number({
              description:
                'How often it can be extended after that; null is without a limit',
            })
            .nullable(),
        link: z => z.string({ description: 'Its page in the portal' }),
      },
    },
    async handler(ctx) {
      const { days, environmentId, reason } = ctx.input;
      ctx.output('environmentId', environmentId);
      ctx.output('link', addressOfEnvironment(portalPath, environmentId));
      if (ctx.isDryRun) {
        ctx.logger.info(`This would extend ${environmentId} by ${days} days`);
        ctx.output('expiresOn', null);
        ctx.output('extensionsLeft', null);
        return;
      }
      const environment = await backend.ask(ctx, costs =>
        costs.extendEnvironment(environmentId, {
          days,
          reason: reason ?? null,
          key: `${ctx.task.id}:${ctx.step?.id ?? ''}`.slice(0, MAX_KEY_LENGTH),
        }),
      );
      ctx.logger.info(
        `${environment.name} lives through ${environment.expiresOn}`,
      );
      ctx.output('expiresOn', environment.expiresOn);
      ctx.output('extensionsLeft', environment.extensionsLeft);
    },
  });
}
