import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { TemplateInfo } from '@backstage/plugin-scaffolder-common';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  CostQuestion,
  refusalOfMissing,
  wordsOfCost,
} from '@footfall/backstage-plugin-footfall-common';
import { FootfallBackend } from '../FootfallBackend';
import { RefusedError } from '../RefusedError';
import { verifyCostExamples } from './verifyCost.examples';

interface TemplateRun {
  readonly isDryRun?: boolean;
  readonly templateInfo?: TemplateInfo;
}

// The scaffolder calls every template the same in a dry run, and uses nothing up
// in it. What a task says of its template in other words than its ref counts for
// nothing else.
function templateRefOf({ isDryRun, templateInfo }: TemplateRun): string {
  if (!templateInfo) {
    throw new InputError('Only a task of a template can be verified');
  }
  const { entity, entityRef } = templateInfo;
  return isDryRun && entity
    ? stringifyEntityRef({ kind: 'Template', ...entity.metadata })
    : entityRef;
}

/**
 * The gate of a template that costs money: fails unless whoever started the task
 * accepted what these inputs cost now. The form cannot be gone round, as the
 * inputs are those of the task and the acknowledgement is one of the backend's.
 */
export function createVerifyCostAction(backend: FootfallBackend) {
  return createTemplateAction({
    id: 'footfall:cost:verify',
    description:
      'Verifies that whoever started the task accepted what it costs, for these inputs at the prices of now, and uses the acknowledgement up. Make it the first step.',
    examples: verifyCostExamples,
    supportsDryRun: true,
    schema: {
      input: {
        // Optional, so that who has none is told how to get one.
        acknowledgementId: z =>
          z
            .string({
              description:
                'The acknowledgement, as the field FootfallCostEstimate or POST /acknowledgements gave it',
            })
            .nullish(),
        inputs: z =>
          z.record(z.custom<CostQuestion['inputs'][string]>(), {
            description:
              'The parameters of the template, all of them: ${{ parameters }}',
          }),
        teamRef: z =>
          z
            .string({
              description: 'The Group that pays, as the field was told',
            })
            .nullish(),
      },
      output: {
        monthly: z =>
          z.string({
            description: 'What it costs, in words: 180.00 GBP a month',
          }),
        completeness: z =>
          z.enum(['complete', 'partial', 'unknown'], {
            description: 'Whether all of it is known',
          }),
        low: z =>
          z
            .string({ description: 'The least a month; null is unknown' })
            .nullable(),
        high: z =>
          z
            .string({ description: 'The most a month; null is unknown' })
            .nullable(),
        currency: z => z.string({ description: 'ISO 4217' }).nullable(),
        acknowledgementId: z =>
          z.string({
            description: 'To be handed on to footfall:environment:register',
          }),
      },
    },
    async handler(ctx) {
      const { acknowledgementId, inputs, teamRef } = ctx.input;
      if (!acknowledgementId) {
        throw new RefusedError(refusalOfMissing('').message);
      }
      const templateRef = templateRefOf(ctx);
      const { acknowledgement, estimate } = await backend.ask(ctx, costs =>
        costs.verify(acknowledgementId, {
          templateRef,
          inputs,
          teamRef: teamRef ?? null,
          taskId: ctx.task.id,
          isDryRun: ctx.isDryRun ?? false,
        }),
      );
      const { completeness, monthly } = estimate.ordered;
      const words = wordsOfCost(estimate.ordered);
      ctx.logger.info(
        `This costs ${words}, accepted by ${acknowledgement.by} at ${acknowledgement.at}`,
      );
      ctx.output('monthly', words);
      ctx.output('completeness', completeness);
      ctx.output('low', monthly?.low ?? null);
      ctx.output('high', monthly?.high ?? null);
      ctx.output('currency', monthly?.currency ?? null);
      ctx.output('acknowledgementId', acknowledgement.id);
    },
  });
}
