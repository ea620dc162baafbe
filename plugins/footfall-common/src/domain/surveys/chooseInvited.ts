import { addDays, Day } from '../time';
import { TeamTree } from '../teams';
import { SurveyAudience, SurveyDefinition } from './Survey';

/**
 * Somebody who could be asked, with the Groups that they are members of.
 *
 * @public
 */
export interface Respondent {
  readonly personRef: string;
  readonly teamRefs: readonly string[];
}

/**
 * That somebody was asked.
 *
 * @public
 */
export interface PastAsk {
  readonly personRef: string;
  readonly surveyId: string;
  readonly day: Day;
}

/** @public */
export interface Invitation {
  readonly personRef: string;
  /** The Group that the answer will count for, as of that day. */
  readonly groupRef: string;
}

/**
 * Who is asked.
 *
 * @public
 */
export interface InvitedPeople {
  readonly invitations: readonly Invitation[];
  /** How many more would have been asked, had they not been asked lately. */
  readonly resting: number;
}

/** @public */
export interface InvitationContext {
  readonly surveyId: string;
  readonly survey: Pick<SurveyDefinition, 'audience' | 'quiet'>;
  readonly today: Day;
  readonly tree: TeamTree;
  /** The types of Groups that are teams: those come first. */
  readonly teamTypes: ReadonlySet<string>;
  readonly asks: readonly PastAsk[];
  /**
   * A number from 0 up to 1 for each person, as good as random, that stays the
   * same for the same survey.
   */
  readonly luckOf: (personRef: string) => number;
}

function isInAudience(
  groupRef: string,
  { teams, groupTypes }: SurveyAudience,
  tree: TeamTree,
): boolean {
  const lineage = tree.lineageOf(groupRef);
  return (
    lineage.length > 0 &&
    (teams.length === 0 || teams.some(team => lineage.includes(team))) &&
    (groupTypes.length === 0 ||
      groupTypes.includes(tree.teams.get(groupRef)?.type ?? ''))
  );
}

/** A team rather than another Group, then the deepest, then the first. */
function groupOf(
  { teamRefs }: Respondent,
  { survey, tree, teamTypes }: InvitationContext,
): string | undefined {
  const rank = (ref: string) => [
    teamTypes.has(tree.teams.get(ref)?.type ?? '') ? 0 : 1,
    -tree.lineageOf(ref).length,
  ];
  return teamRefs
    .filter(ref => isInAudience(ref, survey.audience, tree))
    .sort((a, b) => {
      const [[teamA, depthA], [teamB, depthB]] = [rank(a), rank(b)];
      return teamA - teamB || depthA - depthB || (a < b ? -1 : 1);
    })[0];
}

function restingPeople({
  asks,
  surveyId,
  survey: { quiet },
  today,
}: InvitationContext): Set<string> {
  const isResting = (ask: PastAsk) => {
    const days =
      ask.surveyId === surveyId ? quiet.sameSurveyDays : quiet.otherSurveysDays;
    return today < addDays(ask.day, days);
  };
  return new Set(asks.filter(isResting).map(({ personRef }) => personRef));
}

/**
 * Who is asked in a wave that opens today: everybody in the audience, or always
 * the same share of them, but for those who were asked lately.
 *
 * @public
 */
export function chooseInvited(
  people: readonly Respondent[],
  context: InvitationContext,
): InvitedPeople {
  const resting = restingPeople(context);
  const chosen = people.flatMap((person): Invitation[] => {
    const groupRef = groupOf(person, context);
    return groupRef !== undefined &&
      context.luckOf(person.personRef) < context.survey.audience.share
      ? [{ personRef: person.personRef, groupRef }]
      : [];
  });
  const invitations = chosen.filter(({ personRef }) => !resting.has(personRef));
  return { invitations, resting: chosen.length - invitations.length };
}
