import fc from 'fast-check';
import {
  AdoptionCounts,
  countServices,
  noAdoptionCounts,
  ServiceInWindow,
} from './AdoptionCounts';

const someService: fc.Arbitrary<ServiceInWindow> = fc.record({
  serviceId: fc.nat(),
  isRegistered: fc.boolean(),
  isMandated: fc.boolean(),
  routes: fc.record({
    paved: fc.nat(3),
    legacy: fc.nat(3),
    bypass: fc.nat(3),
    unknown: fc.nat(3),
  }),
});
const someServices = fc.array(someService, { maxLength: 30 });

function add(a: AdoptionCounts, b: AdoptionCounts) {
  const sum = { ...a };
  for (const name of Object.keys(a) as (keyof AdoptionCounts)[]) {
    sum[name] += b[name];
  }
  return sum;
}

describe('countServices', () => {
  it('counts services by state and deployments by route', () => {
    const routes = { paved: 0, legacy: 0, bypass: 0, unknown: 0 };
    expect(
      countServices([
        {
          serviceId: 1,
          isRegistered: true,
          isMandated: true,
          routes: { ...routes, paved: 2 },
        },
        {
          serviceId: 2,
          isRegistered: true,
          isMandated: true,
          routes: { ...routes, paved: 1, bypass: 4 },
        },
        {
          serviceId: 3,
          isRegistered: false,
          isMandated: false,
          routes: { ...routes, legacy: 1, unknown: 1 },
        },
        { serviceId: 4, isRegistered: true, isMandated: true, routes },
      ]),
    ).toEqual({
      known: 4,
      registered: 3,
      paved: 1,
      mixed: 1,
      bypassing: 1,
      dormant: 1,
      deployments: 9,
      pavedDeployments: 3,
      legacyDeployments: 1,
      bypassDeployments: 4,
      unknownDeployments: 1,
      mandated: 3,
      mandatedDeploying: 2,
      mandatedActive: 2,
      mandatedPaved: 1,
    });
  });

  it('counts nothing in nothing, and leaves the constant alone', () => {
    expect(countServices([])).toEqual(noAdoptionCounts);
    expect(countServices([])).not.toBe(noAdoptionCounts);
  });

  it('has states that add up to known, and routes that add up', () => {
    fc.assert(
      fc.property(someServices, services => {
        const counts = countServices(services);
        const { paved, mixed, bypassing, dormant } = counts;
        expect(paved + mixed + bypassing + dormant).toBe(counts.known);
        expect(counts.known).toBe(services.length);
        expect(counts.registered).toBeLessThanOrEqual(counts.known);
        expect(
          counts.pavedDeployments +
            counts.legacyDeployments +
            counts.bypassDeployments +
            counts.unknownDeployments,
        ).toBe(counts.deployments);
      }),
    );
  });

  it('does not care about the order or how the services are split', () => {
    const twoOrders = someServices.chain(services =>
      fc.tuple(
        fc.constant(services),
        fc.shuffledSubarray(services, { minLength: services.length }),
        fc.nat(30),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([services, shuffled, cut]) => {
        const counts = countServices(services);
        expect(countServices(shuffled)).toEqual(counts);
        expect(
          add(
            countServices(shuffled.slice(0, cut)),
            countServices(shuffled.slice(cut)),
          ),
        ).toEqual(counts);
      }),
    );
  });
});
