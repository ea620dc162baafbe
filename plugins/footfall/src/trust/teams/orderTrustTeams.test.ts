import { shareOf } from '@footfall/backstage-plugin-footfall-common';
import { orderTrustTeams } from './orderTrustTeams';

const aTeam = (title: string, sound: number, known: number) => ({
  key: `group:default/${title}`,
  title,
  known,
  sound,
  findings: {
    'no-owner': 0,
    'unknown-owner': 0,
    unregistered: 0,
    silent: known - sound,
  },
  score: shareOf(sound, known, 'no-known-services'),
});

const orderOf = (...teams: ReturnType<typeof aTeam>[]) =>
  orderTrustTeams(teams).map(({ title }) => title);

describe('orderTrustTeams', () => {
  it('puts the most to mend first', () => {
    expect(orderOf(aTeam('a', 9, 10), aTeam('b', 1, 4))).toEqual(['b', 'a']);
  });

  it('puts the smaller share before, of as much to mend', () => {
    expect(orderOf(aTeam('a', 8, 10), aTeam('b', 0, 2))).toEqual(['b', 'a']);
  });

  it('goes by title otherwise', () => {
    expect(orderOf(aTeam('b', 3, 3), aTeam('a', 3, 3))).toEqual(['a', 'b']);
  });
});
