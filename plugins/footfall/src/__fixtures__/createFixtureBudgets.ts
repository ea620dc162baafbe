import { BudgetRecord } from '@footfall/backstage-plugin-footfall-common';
import { createFixtureBudget } from './FixtureBudgets';

const pounds = (amount: number) => ({
  amount: amount.toFixed(2),
  currency: 'GBP',
});
const between = (low: number, high: number) => ({
  low: low.toFixed(2),
  high: high.toFixed(2),
  currency: 'GBP',
});

/** Three: one at 83 %, one over, one of which not everything is known. */
export const createFixtureBudgets = (): readonly BudgetRecord[] => [
  createFixtureBudget({
    teamRef: 'group:default/booking',
    monthly: pounds(5000),
    ownerRef: 'user:default/mira.holt',
    committed: between(3980, 4150),
    forecast: between(4380, 4720),
    history: [
      {
        monthly: pounds(5000),
        ownerRef: 'user:default/mira.holt',
        from: '2026-09',
        setBy: 'user:default/sam.rowe',
        setAt: '2026-08-28T10:12:00Z',
      },
      {
        monthly: pounds(4000),
        ownerRef: 'user:default/jo.banks',
        from: '2026-04',
        setBy: 'user:default/sam.rowe',
        setAt: '2026-03-30T08:40:00Z',
      },
    ],
  }),
  createFixtureBudget({
    teamRef: 'group:default/fares',
    monthly: pounds(1200),
    ownerRef: 'group:default/fares',
    committed: between(1310, 1420),
    forecast: between(1460, 1575),
    history: [
      {
        monthly: pounds(1200),
        ownerRef: 'group:default/fares',
        from: '2026-06',
        setBy: 'user:default/sam.rowe',
        setAt: '2026-06-01T09:00:00Z',
      },
    ],
  }),
  createFixtureBudget({
    teamRef: 'group:default/fleet',
    monthly: pounds(3000),
    ownerRef: 'user:default/noor.aziz',
    committed: between(1240, 1260),
    forecast: between(1480, 1640),
    unknownEnvironments: 2,
    otherCurrencies: ['USD'],
    mayChange: false,
    history: [
      {
        monthly: pounds(3000),
        ownerRef: 'user:default/noor.aziz',
        from: '2026-01',
        setBy: 'user:default/sam.rowe',
        setAt: '2025-12-18T15:20:00Z',
      },
    ],
  }),
];
