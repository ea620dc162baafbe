import {
  FootfallApi,
  GroupResult,
  HistoryRow,
  SurveyHistory,
  WaveResults,
} from '@footfall/backstage-plugin-footfall-common';
import { VoiceGrouping } from './VoiceFilters';

/** The groupings that are followed over all waves. */
export const followedGroupings = ['department', 'team'] as const;

/** @see followedGroupings */
export type FollowedGrouping = (typeof followedGroupings)[number];

/** All that the page shows of a survey and one of its waves. */
export interface VoiceData {
  readonly histories: Readonly<Record<FollowedGrouping, SurveyHistory>>;
  readonly results: Readonly<Record<VoiceGrouping, WaveResults>>;
}

/**
 * Asks for whole tables only, and picks from their rows: what the reader may not
 * see is not among them, so that nothing can be chosen that would be refused.
 */
export async function askForVoice(
  api: FootfallApi,
  surveyId: string,
  waveId: string,
): Promise<VoiceData> {
  const [byDepartment, byTeam, departments, teams, types] = await Promise.all([
    api.getSurveyHistory(surveyId, { by: 'department' }),
    api.getSurveyHistory(surveyId, { by: 'team' }),
    api.getWaveResults(waveId, { by: 'department' }),
    api.getWaveResults(waveId, { by: 'team' }),
    api.getWaveResults(waveId, { by: 'type' }),
  ]);
  return {
    histories: { department: byDepartment, team: byTeam },
    results: { department: departments, team: teams, type: types },
  };
}

/** A group that can be chosen. */
export interface Whose {
  readonly key: string;
  readonly title: string;
  readonly grouping: FollowedGrouping;
}

/** Every group that the reader may see. */
export const whoseOf = ({ histories }: VoiceData): Whose[] =>
  followedGroupings.flatMap(grouping =>
    histories[grouping].rows.map(({ key, title }) => ({
      key,
      title,
      grouping,
    })),
  );

/** What everybody, or a group, answered in all waves. */
export function historyOf(
  { histories }: VoiceData,
  whose: string | undefined,
): HistoryRow {
  const rows = followedGroupings.flatMap(by => histories[by].rows);
  return rows.find(({ key }) => key === whose) ?? histories.team.total;
}

/** What everybody, or a group, answered in the wave. */
export function resultOf(data: VoiceData, row: HistoryRow): GroupResult {
  const { department, team } = data.results;
  const { total } = team;
  if (row.key === total.key) {
    return total;
  }
  return (
    [...department.rows, ...team.rows].find(({ key }) => key === row.key) ?? {
      ...total,
      key: row.key,
      title: row.title,
      // Who was in another wave only was not asked in this one.
      status: 'nobody-asked',
      invited: 0,
      n: null,
      responseRate: null,
      questions: [],
    }
  );
}
