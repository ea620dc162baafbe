import { toTeamOptions } from './toTeamOptions';

const team = (name: string, parent: string | null) => ({
  ref: `group:default/${name}`,
  title: name,
  type: 'team',
  parentRef: parent && `group:default/${parent}`,
  isTeam: true,
  isDepartment: false,
});

describe('toTeamOptions', () => {
  it('lists every Group below its parent, siblings by title', () => {
    const options = toTeamOptions([
      team('web', 'bank'),
      team('cards', 'payments'),
      team('bank', null),
      team('payments', 'bank'),
      team('stray', 'gone'),
    ]);
    expect(options.map(({ title, depth }) => [title, depth])).toEqual([
      ['bank', 0],
      ['payments', 1],
      ['cards', 2],
      ['web', 1],
      ['stray', 0],
    ]);
  });

  it('ends where parents go round in a circle', () => {
    expect(toTeamOptions([team('a', 'b'), team('b', 'a')])).toEqual([]);
  });
});
