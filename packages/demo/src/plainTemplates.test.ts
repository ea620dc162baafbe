import { parseEntityRef } from '@backstage/catalog-model';
import {
  DOCS_SITE_TEMPLATE,
  EVENT_CONSUMER_TEMPLATE,
  plainTemplates,
} from './plainTemplates';
import { haldenBankEntities } from './haldenBank';

describe('plainTemplates', () => {
  it('stand in the catalog under their names', () => {
    const templates = haldenBankEntities().filter(
      ({ kind }) => kind === 'Template',
    );
    const names = templates.map(({ metadata }) => metadata.name);
    expect(names).toEqual(
      expect.arrayContaining(
        [DOCS_SITE_TEMPLATE, EVENT_CONSUMER_TEMPLATE].map(
          ref => parseEntityRef(ref).name,
        ),
      ),
    );
  });

  it('can be run without a network, by what the form asks', () => {
    for (const { spec } of plainTemplates) {
      const { parameters, steps } = Object(spec);
      const [{ properties, required }] = parameters;
      expect(Object.keys(properties)).toEqual(required);
      for (const { action, input } of steps) {
        expect(action).toBe('debug:log');
        const asked = [...input.message.matchAll(/parameters\.(\w+)/g)];
        expect(required).toEqual(
          expect.arrayContaining(asked.map(([, name]) => name)),
        );
      }
    }
  });
});
