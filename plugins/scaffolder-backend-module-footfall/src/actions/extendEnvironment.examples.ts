import { TemplateExample } from '@backstage/plugin-scaffolder-node';

export const extendEnvironmentExamples: TemplateExample[] = [
  {
    description: 'Two weeks more, and why',
    example: `steps:
  - id: extend
    name: Let it live longer
    action: footfall:environment:extend
    input:
      environmentId: \${{ parameters.environmentId }}
      days: 14
      reason: \${{ parameters.reason }}
`,
  },
];
