import { teamsOf } from './teamsOf';

const group = (name: string, isTeam: boolean) => ({
  ref: `group:default/${name}`,
  title: name,
  type: isTeam ? 'team' : 'department',
  parentRef: null,
  isTeam,
  isDepartment: !isTeam,
});

describe('teamsOf', () => {
  const teams = [group('red', true), group('blue', true), group('bank', false)];

  it('keeps the teams among what a person owns through, by title', () => {
    expect(
      teamsOf(
        [
          'user:default/ann',
          'group:default/bank',
          'Group:default/Red',
          'group:default/blue',
        ],
        teams,
      ).map(({ title }) => title),
    ).toEqual(['blue', 'red']);
  });

  it('is empty for somebody who is in none', () => {
    expect(teamsOf(['user:default/ann'], teams)).toEqual([]);
  });
});
