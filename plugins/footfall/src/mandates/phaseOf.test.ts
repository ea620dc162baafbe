import { Day, MandateRecord } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureMandates } from '../__fixtures__/createFixtureMandates';
import { TODAY } from '../__fixtures__/organisation';
import { orderMandates, phaseOf, phaseOfException } from './phaseOf';

const day = (text: string) => text as Day;

describe('phaseOf', () => {
  it.each([
    ['2026-11-21', null, 'inForce'],
    ['2026-11-01', '2026-11-22', 'inForce'],
    ['2026-11-01', '2026-11-21', 'ended'],
    ['2026-11-22', null, 'planned'],
    ['2026-11-22', '2026-12-01', 'planned'],
    // Called off before its first day.
    ['2026-11-22', '2026-11-22', 'ended'],
  ] as const)('from %s to %s is %s', (from, to, phase) => {
    expect(phaseOf({ from: day(from), to: to && day(to) }, TODAY)).toBe(phase);
  });
});

describe('phaseOfException', () => {
  it('ends with its mandate', () => {
    const open = { from: day('2026-11-01'), to: null };
    const ended = { from: day('2026-10-01'), to: TODAY };
    expect(phaseOfException(open, open, TODAY)).toBe('inForce');
    expect(phaseOfException(open, ended, TODAY)).toBe('ended');
  });
});

describe('orderMandates', () => {
  it('puts those in force first, the newest of them before the others', () => {
    const { mandates } = createFixtureMandates(Date.now()).list();
    const titles = orderMandates(mandates, TODAY).map(
      ({ title }: MandateRecord) => title,
    );
    expect(titles).toEqual([
      'Card data',
      'Fares go by the golden path',
      'No new websites by hand',
      'The freeze before the season',
    ]);
  });
});
