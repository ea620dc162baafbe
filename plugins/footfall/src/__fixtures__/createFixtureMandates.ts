import { addDays } from '@footfall/backstage-plugin-footfall-common';
import { FixtureMandates } from './FixtureMandates';
import { TODAY } from './organisation';

/** One in force with exceptions, one to come, one that ended, one of a tag. */
export function createFixtureMandates(nowMs: number): FixtureMandates {
  const fixture = new FixtureMandates(nowMs, [
    {
      title: 'Fares go by the golden path',
      scope: { team: 'group:default/fares', tier: 'production' },
      from: addDays(TODAY, -280),
      reason: 'Prices must be traceable to a change.',
    },
    {
      title: 'No new websites by hand',
      scope: { type: 'website' },
      from: addDays(TODAY, 20),
      reason: 'The old build server is switched off.',
    },
    {
      title: 'The freeze before the season',
      scope: {},
      from: addDays(TODAY, -420),
      to: addDays(TODAY, -360),
      reason: 'Only what can be rolled back by one press went out.',
    },
    {
      title: 'Card data',
      scope: { tag: 'pci' },
      from: addDays(TODAY, -100),
      reason: 'The auditors asked for it.',
    },
  ]);
  const [fares] = fixture.list().mandates;
  fixture.grant(fares.id, {
    serviceRef: 'component:default/fares-worker',
    askedBy: 'group:default/fares',
    from: addDays(TODAY, -200),
    reason: 'It still runs in the old data centre.',
  });
  fixture.grant(fares.id, {
    serviceRef: 'component:default/fares-store',
    askedBy: 'the operations desk',
    from: addDays(TODAY, -280),
    to: addDays(TODAY, -150),
    reason: 'A migration was under way.',
  });
  return fixture;
}
