import { aTeam } from '../../testing/organisation';
import { aSurvey } from '../../testing/surveys';
import { createTeamTree } from '../teams';
import { parseDay } from '../time';
import { chooseInvited, InvitationContext, Respondent } from './chooseInvited';
import { SurveyAudience } from './Survey';

const tree = createTeamTree([
  aTeam('group:default/bank', { type: 'department' }),
  aTeam('group:default/cards', { parentRef: 'group:default/bank' }),
  aTeam('group:default/fraud', {
    type: 'squad',
    parentRef: 'group:default/cards',
  }),
  aTeam('group:default/rates'),
]);

const person = (name: string, ...teams: string[]): Respondent => ({
  personRef: name,
  teamRefs: teams.map(team => `group:default/${team}`),
});
const everybody = [
  person('ann', 'bank'),
  person('bo', 'cards'),
  person('cy', 'fraud'),
  person('di', 'rates'),
  person('ed', 'gone'),
];

function invite(
  audience: Partial<SurveyAudience>,
  changes: Partial<InvitationContext> = {},
  people: readonly Respondent[] = everybody,
) {
  const survey = aSurvey();
  return chooseInvited(people, {
    surveyId: 'pulse',
    survey: { ...survey, audience: { ...survey.audience, ...audience } },
    today: parseDay('2026-03-02'),
    tree,
    teamTypes: new Set(['team']),
    asks: [],
    luckOf: () => 0,
    ...changes,
  });
}
const namesOf = ({ invitations }: ReturnType<typeof invite>) =>
  invitations.map(({ personRef }) => personRef);

describe('chooseInvited', () => {
  it.each<[string, Partial<SurveyAudience>, string[]]>([
    ['everybody in a Group', {}, ['ann', 'bo', 'cy', 'di']],
    ['a subtree', { teams: ['group:default/cards'] }, ['bo', 'cy']],
    ['a type', { groupTypes: ['squad'] }, ['cy']],
    ['both', { teams: ['group:default/rates'], groupTypes: ['squad'] }, []],
  ])('asks %s', (_, audience, names) => {
    expect(namesOf(invite(audience))).toEqual(names);
  });

  it.each([
    [['bank', 'rates'], 'rates'],
    [['cards', 'rates'], 'cards'],
    [['fraud', 'cards'], 'cards'],
    [['rates', 'cards', 'rates'], 'cards'],
  ])('counts a member of %s as one of %s, once', (teams, expected) => {
    expect(invite({}, {}, [person('ann', ...teams)]).invitations).toEqual([
      { personRef: 'ann', groupRef: `group:default/${expected}` },
    ]);
  });

  it('asks always the same share', () => {
    const luck: Record<string, number> = { ann: 0.1, bo: 0.49, cy: 0.5 };
    const luckOf = (name: string) => luck[name] ?? 0.99;
    expect(namesOf(invite({ share: 0.5 }, { luckOf }))).toEqual(['ann', 'bo']);
  });

  it.each([
    ['pulse', '2026-02-16', 0],
    ['pulse', '2026-02-17', 1],
    ['other', '2026-01-31', 0],
    ['other', '2026-02-01', 1],
    ['other', '2026-03-09', 1],
  ])('after %s on %s, %i are left in peace', (surveyId, day, resting) => {
    const asks = [{ personRef: 'ann', surveyId, day: parseDay(day) }];
    const invited = invite({}, { asks });
    expect(invited.resting).toBe(resting);
    expect(invited.invitations).toHaveLength(4 - resting);
  });
});
