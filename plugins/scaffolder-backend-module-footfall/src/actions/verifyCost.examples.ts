import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const verifyCostExamples: TemplateExample[] = [
  {
    description: 'The first step of a template whose last page has the field',
    example: `steps:
  - id: cost
    name: Verify that the cost was accepted
    action: footfall:cost:verify
    input:
      acknowledgementId: \${{ parameters.cost.acknowledgementId }}
      inputs: \${{ parameters }}
      teamRef: \${{ parameters.owner }}
  - id: say
    name: Say what it costs
    action: debug:log
    input:
      message: This costs \${{ steps.cost.output.monthly }}
`,
  },
  {
    description: 'Without a team: no budget is looked at',
    example: `steps:
  - id: cost
    name: Verify that the cost was accepted
    action: footfall:cost:verify
    input:
      acknowledgementId: \${{ parameters.cost.acknowledgementId }}
      inputs: \${{ parameters }}
`,
  },
];
