import {
  FootfallApi,
  GroupResult,
  ResultStatus,
  SurveyHistory,
  SurveyRecord,
  WaveRecord,
  WaveResults,
} from '@footfall/backstage-plugin-footfall-common';
import { isForbidden } from '../../api/isForbidden';
import { EarlierPoint, earlierPoint } from '../voice/earlierPoint';

/** How likely a team recommends the platform, by one survey. */
export interface TeamScore {
  readonly survey: SurveyRecord;
  /** The last one that has closed; where none has, the one that is open. */
  readonly wave: WaveRecord;
  readonly result: GroupResult;
  readonly earlier: EarlierPoint | undefined;
  /** What the group answered that the team's answers are counted in. */
  readonly holder: GroupResult | undefined;
  /** One that can be answered while the result of the last is shown. */
  readonly openWave: WaveRecord | undefined;
}

/** What a team says in surveys, as far as the reader may see it. */
export interface TeamVoice {
  readonly scores: readonly TeamScore[];
  /** There are results, and none of them is the reader's to see. */
  readonly isRefused: boolean;
}

const asksToRecommend = ({ questions }: WaveRecord) =>
  questions.some(({ kind }) => kind === 'recommend');

/** Surveys that are still held; those that have ended where there is no other. */
function surveysToTell(surveys: readonly SurveyRecord[]): SurveyRecord[] {
  const held = surveys.filter(({ waves }) => waves.some(asksToRecommend));
  const lasting = held.filter(({ state }) => state !== 'ended');
  return lasting.length > 0 ? lasting : held;
}

interface Shared {
  readonly results: WaveResults;
  readonly history: SurveyHistory;
}

/**
 * What departments answered is for everybody; what a team did takes having to do
 * with it, and is refused to others.
 */
async function askForOwn(
  api: FootfallApi,
  { results, history }: Shared,
  teamRef: string,
) {
  const isOwn = ({ key }: { key: string }) => key === teamRef;
  const result = results.rows.find(isOwn);
  const row = history.rows.find(isOwn);
  if (result && row) {
    return { result, row, waves: history.waves };
  }
  const group = { group: teamRef };
  const [ownResults, ownHistory] = await Promise.all([
    api.getWaveResults(results.wave.id, group),
    api.getSurveyHistory(history.surveyId, group),
  ]);
  return {
    result: ownResults.total,
    row: ownHistory.total,
    waves: ownHistory.waves,
  };
}

async function askForScore(
  api: FootfallApi,
  survey: SurveyRecord,
  teamRef: string,
): Promise<TeamScore> {
  const waves = survey.waves.filter(asksToRecommend);
  const wave = waves.find(({ state }) => state === 'closed') ?? waves[0];
  const byDepartment = { by: 'department' } as const;
  const [results, history] = await Promise.all([
    api.getWaveResults(wave.id, byDepartment),
    api.getSurveyHistory(survey.id, byDepartment),
  ]);
  const own = await askForOwn(api, { results, history }, teamRef);
  const { foldedInto } = own.result;
  return {
    survey,
    wave: results.wave,
    result: own.result,
    earlier: earlierPoint(own.waves, own.row, wave.id),
    holder: [results.total, ...results.rows].find(
      ({ key, status }) => key === foldedInto?.key && status === 'shown',
    ),
    openWave: waves.find(({ id, state }) => state === 'open' && id !== wave.id),
  };
}

/** How much a result says of a team: less than the last of these is no reason. */
const worthTable: Record<ResultStatus, number> = {
  shown: 2,
  'too-few-answers': 2,
  'no-answers': 2,
  'not-closed': 1,
  'nobody-asked': 0,
};

/** Surveys that asked others only are left out, unless there are no others. */
function mostTelling(scores: readonly TeamScore[]): TeamScore[] {
  const worthOf = ({ result }: TeamScore) => worthTable[result.status];
  const most = Math.max(...scores.map(worthOf));
  const telling = scores
    .filter(score => worthOf(score) === most)
    .sort((a, b) => b.wave.closesOn.localeCompare(a.wave.closesOn));
  return most === 0 ? telling.slice(0, 1) : telling;
}

/** Asks what a team said last in each survey that it was asked in. */
export async function askForTeamVoice(
  api: FootfallApi,
  teamRef: string,
): Promise<TeamVoice> {
  const { surveys } = await api.getSurveys();
  const told = surveysToTell(surveys);
  const scores = await Promise.all(
    told.map(survey =>
      askForScore(api, survey, teamRef).catch(error => {
        if (isForbidden(error)) {
          return null;
        }
        throw error;
      }),
    ),
  );
  const readable = scores.filter(score => score !== null);
  return {
    scores: mostTelling(readable),
    isRefused: told.length > 0 && readable.length === 0,
  };
}
