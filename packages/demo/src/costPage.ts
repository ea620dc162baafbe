import { JsonObject } from '@backstage/types';

const ASK = 'Accept what it costs before you go on';

/**
 * The last page of a form that orders something: what it costs, to be accepted.
 * Its schema is held against what is sent to the scaffolder's API as well.
 *
 * @param teamFrom - the parameter that names the team that pays
 */
export function costPageOf(teamFrom: string): JsonObject {
  return {
    title: 'What it costs',
    required: ['cost'],
    properties: {
      cost: {
        title: 'Cost',
        description:
          'That you know what it costs. Past this form: POST templateRef, inputs and teamRef to /api/footfall/cost-estimates, the same with its fingerprint to /api/footfall/acknowledgements, and send what that answers as acknowledgementId.',
        type: 'object',
        'ui:description':
          'By the list prices of the clouds, for what you filled in.',
        'ui:field': 'FootfallCostEstimate',
        'ui:options': { teamFrom },
        required: ['acknowledged', 'acknowledgementId'],
        properties: {
          acknowledged: { type: 'boolean', const: true },
          acknowledgementId: { type: 'string', minLength: 1 },
          monthly: { type: 'string' },
          currency: { type: 'string' },
        },
        errorMessage: {
          required: ASK,
          properties: { acknowledged: ASK, acknowledgementId: ASK },
        },
      },
    },
    errorMessage: { required: { cost: ASK } },
  };
}

/** The first step: nothing is made for whoever did not accept what it costs. */
export function verifyCostStepOf(teamFrom: string): JsonObject {
  return {
    id: 'cost',
    name: 'Verify that the cost was accepted',
    action: 'footfall:cost:verify',
    input: {
      acknowledgementId: '${{ parameters.cost.acknowledgementId }}',
      inputs: '${{ parameters }}',
      teamRef: `\${{ parameters.${teamFrom} }}`,
    },
  };
}
