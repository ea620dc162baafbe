import fc from 'fast-check';
import { MissingReason, missingReasons } from '../metrics';
import { AdoptionCounts, noAdoptionCounts } from './AdoptionCounts';
import { adoptionFigureDefinitions } from './figureDefinitions';
import {
  AdoptionFigureName,
  adoptionFigureNames,
  adoptionFiguresOf,
} from './figures';
import { PeopleCounts } from './PeopleCounts';

const policy = { minPeople: 5 };
const counts: AdoptionCounts = {
  known: 200,
  registered: 170,
  paved: 14,
  mixed: 10,
  bypassing: 96,
  dormant: 80,
  deployments: 1000,
  pavedDeployments: 150,
  legacyDeployments: 300,
  bypassDeployments: 500,
  unknownDeployments: 50,
  mandated: 50,
  mandatedDeploying: 20,
  mandatedActive: 12,
  mandatedPaved: 8,
};

describe('adoptionFiguresOf', () => {
  it('computes every figure as its definition says', () => {
    const people = { deploying: 50, bypassing: 32 };
    const figures = adoptionFiguresOf(counts, people, policy);
    expect(figures).toMatchObject({
      registered: { numerator: 170, denominator: 200, value: 0.85 },
      activeAdoption: { numerator: 24, denominator: 200, value: 0.12 },
      adoptionOfDeploying: { numerator: 24, denominator: 120, value: 0.2 },
      deploymentShare: { numerator: 150, denominator: 1000, value: 0.15 },
      bypassShare: { numerator: 500, denominator: 1000, value: 0.5 },
      unknownShare: { numerator: 50, denominator: 1000, value: 0.05 },
      peopleBypassing: { numerator: 32, denominator: 50, value: 0.64 },
      registrationGap: { numerator: null, denominator: null },
      voluntaryAdoption: { numerator: 12, denominator: 100, value: 0.12 },
      mandatedCompliance: { numerator: 8, denominator: 20, value: 0.4 },
      wouldStay: { value: null, reason: 'not-measured' },
      earnedAdoption: { value: null, reason: 'not-measured' },
    });
    expect(figures.registrationGap.value).toBeCloseTo(73);
  });

  it.each<
    [string, AdoptionFigureName, Partial<AdoptionCounts>, MissingReason | null]
  >([
    ['no service', 'registered', noAdoptionCounts, 'no-known-services'],
    ['no service', 'activeAdoption', noAdoptionCounts, 'no-known-services'],
    ['no service', 'registrationGap', noAdoptionCounts, 'no-known-services'],
    ['no service', 'adoptionOfDeploying', noAdoptionCounts, 'nothing-deployed'],
    ['only dormant', 'registered', { known: 3, dormant: 3 }, null],
    ['only dormant', 'activeAdoption', { known: 3, dormant: 3 }, null],
    [
      'only dormant',
      'adoptionOfDeploying',
      { known: 3, dormant: 3 },
      'nothing-deployed',
    ],
    [
      'only dormant',
      'deploymentShare',
      { known: 3, dormant: 3 },
      'nothing-deployed',
    ],
    [
      'only dormant',
      'bypassShare',
      { known: 3, dormant: 3 },
      'nothing-deployed',
    ],
    [
      'only dormant',
      'unknownShare',
      { known: 3, dormant: 3 },
      'nothing-deployed',
    ],
  ])('of %s: %s', (_, name, changes, reason) => {
    const figures = adoptionFiguresOf(
      { ...noAdoptionCounts, ...changes },
      null,
      policy,
    );
    expect(figures[name].reason).toBe(reason);
    expect(figures[name].value).toBe(reason === null ? 0 : null);
  });

  it.each<[PeopleCounts | null, MissingReason | null]>([
    [null, 'not-measured'],
    [{ deploying: 0, bypassing: 0 }, 'no-people-deployed'],
    [{ deploying: 4, bypassing: 4 }, 'too-few-people'],
    [{ deploying: 4, bypassing: 0 }, 'too-few-people'],
    [{ deploying: 5, bypassing: 0 }, null],
    [{ deploying: 5, bypassing: 5 }, null],
    // Three of fifty are known to everybody around them.
    [{ deploying: 50, bypassing: 1 }, 'too-few-people'],
    [{ deploying: 50, bypassing: 4 }, 'too-few-people'],
    [{ deploying: 50, bypassing: 0 }, null],
  ])('counts people %j aloud: %s', (people, reason) => {
    const { peopleBypassing } = adoptionFiguresOf(counts, people, policy);
    expect(peopleBypassing.reason).toBe(reason);
  });

  it('does not let the parts of a withheld share show', () => {
    const people = { deploying: 4, bypassing: 4 };
    expect(adoptionFiguresOf(counts, people, policy).peopleBypassing).toEqual({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'too-few-people',
    });
  });

  it('is a value or a reason, never both and never neither', () => {
    const someCounts = fc
      .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9))
      .map(([paved, mixed, bypassing, dormant]) => ({
        ...noAdoptionCounts,
        paved,
        mixed,
        bypassing,
        dormant,
        known: paved + mixed + bypassing + dormant,
      }));
    fc.assert(
      fc.property(someCounts, some => {
        const figures = adoptionFiguresOf(some, null, policy);
        for (const name of adoptionFigureNames) {
          const { value, reason } = figures[name];
          expect(Number.isFinite(value)).toBe(reason === null);
          expect(reason === null || missingReasons.includes(reason)).toBe(true);
        }
      }),
    );
  });
});

describe('adoptionFigureDefinitions', () => {
  it('has one definition for each figure', () => {
    expect(Object.keys(adoptionFigureDefinitions)).toEqual([
      ...adoptionFigureNames,
    ]);
  });

  it('gives no two figures one title or one formula', () => {
    const definitions = Object.values(adoptionFigureDefinitions);
    const distinct = (values: string[]) => new Set(values).size;
    expect(distinct(definitions.map(({ title }) => title))).toBe(
      definitions.length,
    );
    expect(distinct(definitions.map(({ formula }) => formula))).toBe(
      definitions.length,
    );
  });
});
