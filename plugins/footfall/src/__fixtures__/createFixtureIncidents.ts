import { FixtureIncidents } from './FixtureIncidents';

/** One in each state that a board shows, one of them overdue, one recovered. */
export function createFixtureIncidents(nowMs: number): FixtureIncidents {
  return new FixtureIncidents(nowMs, [
    {
      team: 'web',
      title: 'Web storefront',
      state: 'open',
      mean: 5.2,
      isOverdue: true,
      roles: ['lead', 'platform'],
    },
    {
      team: 'checkout',
      title: 'Checkout',
      state: 'reopened',
      mean: 6.1,
      roles: ['platform'],
    },
    {
      team: 'loyalty',
      title: 'Loyalty',
      state: 'investigating',
      mean: 6.4,
      roles: ['owner', 'platform'],
      ownerRef: 'user:default/ann',
      publicLine: {
        said: 'A preview takes half an hour to come up.',
        doing: 'looking at where that half hour goes; we tell you on Friday.',
      },
    },
    {
      team: 'fares',
      title: 'Fares and pricing',
      state: 'fixing',
      mean: 5.8,
      roles: ['member'],
      publicLine: {
        said: 'Every build begins from nothing.',
        doing: 'giving all builds a shared cache by the end of the month.',
      },
    },
    {
      team: 'identity',
      title: 'Identity',
      state: 'resolved',
      mean: 4.9,
      proofMean: 7.8,
      roles: ['platform'],
    },
    {
      team: 'mobile',
      title: 'Mobile apps',
      state: 'resolved',
      mean: 6.6,
      roles: ['platform'],
    },
  ]);
}
