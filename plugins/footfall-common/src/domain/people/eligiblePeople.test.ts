import { aTeam, aWindow, held } from '../../testing/organisation';
import { createTeamTree } from '../teams';
import { eligiblePeopleIn } from './eligiblePeople';

const tree = createTeamTree([
  aTeam('group:default/bank', { type: 'department' }),
  aTeam('group:default/cards', { parentRef: 'group:default/bank' }),
  aTeam('group:default/fraud', {
    type: 'squad',
    parentRef: 'group:default/cards',
  }),
  aTeam('group:default/rates'),
]);
const teamTypes = new Set(['team']);

const member = (
  name: string,
  team: string,
  from: string | null = null,
  to: string | null = null,
) =>
  held(from, to, {
    userRef: `user:default/${name}`,
    teamRef: `group:default/${team}`,
  });

const eligible = (
  memberships: Parameters<typeof eligiblePeopleIn>[0],
  team?: string,
) =>
  [...eligiblePeopleIn(memberships, aWindow, tree, { teamTypes, team })].map(
    ref => ref.replace('user:default/', ''),
  );

describe('eligiblePeopleIn', () => {
  it('are members of teams and of what is below them, each once', () => {
    expect(
      eligible([
        member('ann', 'cards'),
        member('ann', 'rates'),
        member('bo', 'fraud'),
        member('cy', 'bank'),
        member('di', 'nowhere'),
      ]),
    ).toEqual(['ann', 'bo']);
  });

  it('are those below the Group that is asked for', () => {
    const memberships = [
      member('ann', 'cards'),
      member('bo', 'fraud'),
      member('ed', 'rates'),
    ];
    expect(eligible(memberships, 'group:default/bank')).toEqual(['ann', 'bo']);
    expect(eligible(memberships, 'group:default/fraud')).toEqual(['bo']);
    expect(eligible(memberships, 'group:default/none')).toEqual([]);
  });

  it('were members on some day of the window', () => {
    expect(
      eligible([
        member('left-before', 'cards', null, '2026-03-02'),
        member('left-on-day-1', 'cards', null, '2026-03-03'),
        member('came-on-the-last', 'cards', '2026-03-29'),
        member('came-after', 'cards', '2026-03-30'),
      ]),
    ).toEqual(['left-on-day-1', 'came-on-the-last']);
  });
});
