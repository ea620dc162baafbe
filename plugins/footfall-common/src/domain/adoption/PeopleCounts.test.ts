import fc from 'fast-check';
import { countPeople, PersonInWindow } from './PeopleCounts';

const somePeople: fc.Arbitrary<PersonInWindow[]> = fc.array(
  fc.record({
    serviceId: fc.nat(5),
    personKey: fc.constantFrom('a', 'b', 'c', 'd'),
    hasBypassed: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('countPeople', () => {
  it('counts a person once, however many services they deployed', () => {
    expect(
      countPeople([
        { serviceId: 1, personKey: 'a', hasBypassed: false },
        { serviceId: 2, personKey: 'a', hasBypassed: true },
        { serviceId: 3, personKey: 'a', hasBypassed: true },
        { serviceId: 1, personKey: 'b', hasBypassed: false },
      ]),
    ).toEqual({ deploying: 2, bypassing: 1 });
  });

  it('counts nobody in nothing', () => {
    expect(countPeople([])).toEqual({ deploying: 0, bypassing: 0 });
  });

  it('does not care about order and repetition', () => {
    const twoOrders = somePeople.chain(people =>
      fc.tuple(
        fc.constant(people),
        fc.shuffledSubarray(people, { minLength: people.length }),
      ),
    );
    fc.assert(
      fc.property(twoOrders, ([people, shuffled]) => {
        const counts = countPeople(people);
        expect(countPeople([...shuffled, ...people])).toEqual(counts);
        expect(counts.bypassing).toBeLessThanOrEqual(counts.deploying);
      }),
    );
  });
});
