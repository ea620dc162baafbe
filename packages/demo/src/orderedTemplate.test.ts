import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { gpuNotebookTemplate } from './gpuNotebookTemplate';
import { pythonApiTemplate } from './pythonApiTemplate';

describe.each([
  ['python-api-with-database', pythonApiTemplate],
  ['gpu-notebook', gpuNotebookTemplate],
])('%s', (name, { metadata, spec }) => {
  const { parameters, steps } = JSON.parse(JSON.stringify(spec));

  it('begins with what it costs and ends in an environment', () => {
    expect(metadata.name).toBe(name);
    expect(steps[0]).toMatchObject({
      action: 'footfall:cost:verify',
      input: { inputs: '${{ parameters }}' },
    });
    expect(steps.at(-1)).toMatchObject({
      action: 'footfall:environment:register',
    });
  });

  it('cannot be sent without the tick on its last page', () => {
    const { properties, required } = parameters.at(-1);
    expect(required).toEqual(['cost']);
    expect(properties.cost).toMatchObject({
      'ui:field': 'FootfallCostEstimate',
      'ui:options': { teamFrom: 'owner' },
      required: ['acknowledged', 'acknowledgementId'],
      properties: { acknowledged: { const: true } },
    });
  });

  it('reads nothing that is not asked for', () => {
    const asked = parameters.flatMap((page: object) =>
      Object.keys(Object(page).properties),
    );
    const read = [...JSON.stringify(steps).matchAll(/parameters\.(\w+)/g)].map(
      ([, parameter]) => parameter,
    );
    expect(read.length).toBeGreaterThan(0);
    read.forEach(parameter => expect(asked).toContain(parameter));
  });

  it('renders a skeleton that is there', () => {
    const { url } = steps[1].input;
    expect(existsSync(resolve(__dirname, '..', url, 'README.md'))).toBe(true);
  });
});
