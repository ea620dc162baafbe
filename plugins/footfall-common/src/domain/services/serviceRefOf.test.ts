import fc from 'fast-check';
import { serviceRefOf } from './serviceRefOf';

describe('serviceRefOf', () => {
  it.each([
    ['payments', 'component:default/payments'],
    ['  Payments ', 'component:default/payments'],
    ['team-a/payments', 'component:team-a/payments'],
    ['component:payments', 'component:default/payments'],
    ['Component:Default/Payments', 'component:default/payments'],
    ['resource:infra/db', 'resource:infra/db'],
    ['a/b/c', 'component:default/a/b/c'],
    ['a:b:c', 'component:default/a:b:c'],
    ['https://x/y', 'component:default/https://x/y'],
    // Turkish is why the lower case is that of one fixed language.
    ['PIPELINE', 'component:default/pipeline'],
  ])('"%s" is %s', (name, ref) => {
    expect(serviceRefOf(name)).toBe(ref);
  });

  it('leaves a ref that it made as it is', () => {
    const name = fc.string({
      unit: fc.constantFrom('a', 'B', '/', ':', '-', ' ', '.'),
    });
    fc.assert(
      fc.property(name, text => {
        const ref = serviceRefOf(text);
        expect(serviceRefOf(ref)).toBe(ref);
      }),
    );
  });
});
