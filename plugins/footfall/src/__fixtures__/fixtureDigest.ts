import {
  Day,
  DigestReport,
  missing,
  shareOf,
} from '@footfall/backstage-plugin-footfall-common';

const day = (text: string) => text as Day;
const figure = (now: number, before: number) => ({
  now: shareOf(now, 100, 'no-known-services'),
  before: shareOf(before, 100, 'no-known-services'),
  changePp: now - before,
});
const checkout = { key: 'group:default/checkout', title: 'Checkout' };
const loyalty = { key: 'group:default/loyalty', title: 'Loyalty' };

/** A week in which something of everything happened. */
export const fixtureDigest: DigestReport = {
  week: { from: day('2026-11-09'), to: day('2026-11-16') },
  isoWeek: '2026-W46',
  window: { from: day('2026-10-19'), to: day('2026-11-16') },
  figures: {
    activeAdoption: figure(41, 40),
    voluntaryAdoption: figure(46, 46),
    mandatedCompliance: {
      now: missing('nobody-mandated'),
      before: missing('nobody-mandated'),
      changePp: null,
    },
  },
  moved: [{ ...checkout, activeAdoption: figure(62, 55) }],
  stalled: [
    {
      ...loyalty,
      since: day('2026-09-14'),
      weeks: 9,
      level: 20,
      isNew: true,
    },
  ],
  crossed: [
    {
      ...checkout,
      tier: 'production',
      line: 'band',
      percent: 60,
      direction: 'up',
      activeAdoption: figure(62, 55),
    },
  ],
  targets: [
    {
      key: 'organisation',
      title: 'Harbour Lines',
      tier: 'production',
      id: 'one',
      percent: 60,
      by: day('2027-03-31'),
      standing: 'behind',
      activeAdoption: figure(41, 40),
    },
  ],
  silentSources: [{ source: 'jenkins', lastDay: day('2026-10-14') }],
  pendingDays: 0,
  sentAt: '2026-11-16T07:00:00Z',
};
