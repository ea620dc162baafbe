import { addDays, NewTarget } from '@footfall/backstage-plugin-footfall-common';
import { FixtureMeasures, FixtureTargets } from './FixtureTargets';

/** One of each standing, and one that ended. */
export function createFixtureTargets(
  measures: FixtureMeasures,
): FixtureTargets {
  const { today } = measures;
  const fixture = new FixtureTargets(measures);
  const setOn = addDays(today, -180);
  const ownerRef = 'group:default/harbour';
  const ofTeam = (name: string, percent: number, days = 130): NewTarget => ({
    scope: 'team',
    key: `group:default/${name}`,
    percent,
    by: addDays(today, days),
    setOn,
    ownerRef: `group:default/${name}`,
  });
  fixture.create(ofTeam('checkout', 50), 20);
  fixture.create(ofTeam('ports', 70), 5);
  fixture.create(ofTeam('web', 80), 10);
  fixture.create(ofTeam('vessels', 90, -3), 10);
  fixture.create(ofTeam('identity', 100), null);
  fixture.create(
    {
      scope: 'organisation',
      key: 'organisation',
      percent: 80,
      by: addDays(today, 130),
      setOn,
      ownerRef,
    },
    38,
  );
  const { id } = fixture.create({
    scope: 'type',
    key: 'website',
    tier: 'staging',
    percent: 60,
    by: addDays(today, 30),
    ownerRef,
  });
  fixture.end(id);
  return fixture;
}
