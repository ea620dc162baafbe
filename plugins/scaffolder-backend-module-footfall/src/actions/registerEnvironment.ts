import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { tiers } from '@footfall/backstage-plugin-footfall-common';
import { FootfallBackend } from '../FootfallBackend';
import { addressOfEnvironment } from './addressOfEnvironment';
import { registerEnvironmentExamples } from './registerEnvironment.examples';

/** Registers what a task made, so that it is not forgotten. */
export function createRegisterEnvironmentAction(
  backend: FootfallBackend,
  portalPath: string,
) {
  return createTemplateAction({
    id: 'footfall:environment:register',
    description:
      'Registers an environment with its team, its cost and the last day of its life, so that its owners are reminded. The same name of the same service again changes nothing.',
    examples: registerEnvironmentExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z.string({
            description: 'Small letters, digits, dots, dashes and underscores',
          }),
        teamRef: z => z.string({ description: 'The Group that pays for it' }),
        serviceRef: z =>
          z.string({ description: 'The Component that runs in it' }).nullish(),
        tier: z =>
          z.enum(tiers, { description: 'Default: ephemeral' }).optional(),
        ttlDays: z =>
          z
            .number({
              description:
                'It lives through the day that is so many days after today',
            })
            .int()
            .min(1)
            .nullish(),
        acknowledgementId: z =>
          z
            .string({
              description: 'Its monthly cost is what was acknowledged',
            })
            .nullish(),
        url: z =>
          z.string({ description: 'Where it is to be found' }).nullish(),
      },
      output: {
        environmentId: z => z.string(),
        expiresOn: z =>
          z
            .string({
              description: 'The last day of its life; null is without an end',
            })
            .nullable(),
        link: z => z.string({ description: 'Its page in the portal' }),
      },
    },
    async handler(ctx) {
      const { input } = ctx;
      if (ctx.isDryRun) {
        ctx.logger.info(`This would register ${input.name}`);
        ctx.output('environmentId', 'dry-run');
        ctx.output('expiresOn', null);
        ctx.output('link', addressOfEnvironment(portalPath, 'dry-run'));
        return;
      }
      const { expiresOn, id } = await backend.ask(ctx, costs =>
        costs.registerEnvironment({
          name: input.name,
          teamRef: input.teamRef,
          serviceRef: input.serviceRef ?? null,
          tier: input.tier,
          ttlDays: input.ttlDays ?? null,
          acknowledgementId: input.acknowledgementId ?? null,
          templateRef: ctx.templateInfo?.entityRef ?? null,
          url: input.url ?? null,
        }),
      );
      ctx.logger.info(
        expiresOn === null
          ? `Registered ${input.name}, without an end`
          : `Registered ${input.name}, which lives through ${expiresOn}`,
      );
      ctx.output('environmentId', id);
      ctx.output('expiresOn', expiresOn);
      ctx.output('link', addressOfEnvironment(portalPath, id));
    },
  });
}
