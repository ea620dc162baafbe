import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const registerEnvironmentExamples: TemplateExample[] = [
  {
    description: 'The last step of a template, at the cost that was accepted',
    example: `steps:
  - id: environment
    name: Register the environment
    action: footfall:environment:register
    input:
      name: \${{ parameters.name }}
      serviceRef: component:default/\${{ parameters.name }}
      teamRef: \${{ parameters.owner }}
      ttlDays: 14
      acknowledgementId: \${{ parameters.cost.acknowledgementId }}
      url: https://\${{ parameters.name }}.preview.example.com
`,
  },
  {
    description: 'An environment that stays, of a team and no service',
    example: `steps:
  - id: environment
    name: Register the environment
    action: footfall:environment:register
    input:
      name: \${{ parameters.name }}
      teamRef: \${{ parameters.owner }}
      tier: development
`,
  },
];
