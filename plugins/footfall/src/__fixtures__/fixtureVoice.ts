import {
  FootfallApi,
  GroupResult,
  HistoryRow,
  ResultStatus,
  summariseQuestion,
  SurveyComment,
  SurveyList,
  SurveyRecord,
  surveyTemplates,
  surveyTemplateSchema,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { noSurveys } from './noSurveys';

type Day = WaveRecord['opensOn'];

const templates = surveyTemplates.map(template =>
  surveyTemplateSchema.parse(template),
);
const [pulse] = templates;

/** How often each answer was given, by question. */
type Distributions = Readonly<Record<string, readonly number[]>>;

const content: Distributions = {
  recommend: [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 2],
  satisfaction: [0, 0, 0, 0, 1, 1, 2, 3, 3, 2],
  'would-stay': [3, 9],
};
const unhappy: Distributions = {
  recommend: [0, 0, 0, 1, 1, 2, 3, 1, 1, 0, 0],
  satisfaction: [0, 0, 1, 2, 3, 2, 1, 0, 0, 0],
  'would-stay': [6, 3],
};

const both = Object.fromEntries(
  Object.entries(content).map(([id, counts]) => [
    id,
    counts.map((count, at) => count + unhappy[id][at]),
  ]),
);

const nothing = { invited: null, n: null, responseRate: null };

function resultOf(
  named: Pick<GroupResult, 'key' | 'title'>,
  answered: Distributions | Exclude<ResultStatus, 'shown'>,
  invited = 16,
): GroupResult {
  const base = { ...named, type: null, parentKey: null, foldedInto: null };
  if (typeof answered === 'string') {
    const foldedInto =
      answered === 'too-few-answers'
        ? { key: 'group:default/channels', title: 'Channels' }
        : null;
    return {
      ...base,
      ...nothing,
      status: answered,
      foldedInto,
      questions: [],
    };
  }
  const questions = pulse.questions.flatMap(question => {
    const counts = answered[question.id] ?? [];
    const from = question.kind === 'satisfaction' ? 1 : 0;
    const tallies = counts.map((count, at) => ({
      questionId: question.id,
      value: from + at,
      count,
    }));
    const result = summariseQuestion(question, tallies, invited);
    return result
      ? [{ ...result, distribution: [...result.distribution] }]
      : [];
  });
  const { n } = questions[0];
  return {
    ...base,
    status: 'shown',
    invited,
    n,
    responseRate: n / invited,
    questions,
  };
}

const names = {
  organisation: { key: 'organisation', title: 'Harbour Lines' },
  channels: { key: 'group:default/channels', title: 'Channels' },
  web: { key: 'group:default/web', title: 'Web' },
  fares: { key: 'group:default/fares', title: 'Fares and pricing' },
  identity: { key: 'group:default/identity', title: 'Identity' },
  ferries: { key: 'group:default/ferries', title: 'Ferries' },
};

function waveRecord(
  number: number,
  state: WaveRecord['state'],
  opensOn: string,
  closesOn: string,
): WaveRecord {
  return {
    id: `wave-${number}`,
    surveyId: 'pulse',
    number,
    title: pulse.title,
    questions: pulse.questions,
    state,
    opensOn: opensOn as Day,
    closesOn: closesOn as Day,
    closedAt: state === 'closed' ? `${closesOn}T00:00:00.000Z` : null,
    reminderDays: [],
    minRespondents: 5,
    invited: 40,
    resting: 0,
    answeredAtLeast: 10,
  };
}

/** Newest first, as a survey tells them. */
export const fixtureWaves: readonly WaveRecord[] = [
  waveRecord(3, 'open', '2026-11-16', '2026-12-01'),
  waveRecord(2, 'closed', '2026-08-17', '2026-09-01'),
  waveRecord(1, 'closed', '2026-05-18', '2026-06-02'),
];

/** A survey that was held twice and is being held. */
export const fixtureSurvey: SurveyRecord = {
  ...pulse,
  id: 'pulse',
  startsOn: '2026-05-18' as Day,
  state: 'active',
  createdBy: 'user:default/amir',
  createdAt: '2026-05-01T08:00:00.000Z',
  changedBy: 'user:default/amir',
  changedAt: '2026-05-01T08:00:00.000Z',
  nextWave: { opensOn: '2027-02-16' as Day, closesOn: '2027-03-02' as Day },
  waves: [...fixtureWaves],
};

interface WaveTables {
  readonly total: GroupResult;
  readonly department: readonly GroupResult[];
  readonly team: readonly GroupResult[];
  readonly type: readonly GroupResult[];
}

const notClosed = (named: Pick<GroupResult, 'key' | 'title'>) =>
  resultOf(named, 'not-closed');

const tables: Readonly<Record<string, WaveTables>> = {
  'wave-1': {
    total: resultOf(names.organisation, both, 40),
    department: [resultOf(names.channels, content)],
    team: [
      resultOf(names.fares, content),
      resultOf(names.ferries, 'nobody-asked'),
      resultOf(names.identity, 'too-few-answers'),
      resultOf(names.web, content),
    ],
    type: [resultOf({ key: 'team', title: 'team' }, both, 40)],
  },
  'wave-2': {
    total: resultOf(names.organisation, both, 40),
    department: [resultOf(names.channels, both, 32)],
    team: [
      resultOf(names.fares, content),
      resultOf(names.ferries, 'nobody-asked'),
      resultOf(names.identity, 'too-few-answers'),
      resultOf(names.web, unhappy),
    ],
    type: [resultOf({ key: 'team', title: 'team' }, both, 40)],
  },
  'wave-3': {
    total: notClosed(names.organisation),
    department: [notClosed(names.channels)],
    team: [
      notClosed(names.fares),
      resultOf(names.ferries, 'nobody-asked'),
      notClosed(names.identity),
      notClosed(names.web),
    ],
    type: [notClosed({ key: 'team', title: 'team' })],
  },
};

const oldestFirst = [...fixtureWaves].reverse();

function rowOf(
  { key, title }: Pick<GroupResult, 'key' | 'title'>,
  find: (tablesOfWave: WaveTables) => GroupResult | undefined,
): HistoryRow {
  return {
    key,
    title,
    points: oldestFirst.map(({ id }) => {
      const found =
        find(tables[id]) ?? resultOf({ key, title }, 'nobody-asked');
      const questionOf = (kind: string) =>
        found.questions.find(question => question.kind === kind) ?? null;
      const { status, invited, n, responseRate } = found;
      return {
        waveId: id,
        status,
        invited,
        n,
        responseRate,
        recommend: questionOf('recommend'),
        satisfaction: questionOf('satisfaction'),
        wouldStay: questionOf('wouldStay'),
      };
    }),
  };
}

const resultIn = (found: WaveTables, group: string | undefined) =>
  group === undefined
    ? found.total
    : [...found.department, ...found.team].find(({ key }) => key === group);

const nameOf = (group: string | undefined) =>
  group === undefined
    ? names.organisation
    : Object.values(names).find(({ key }) => key === group) ?? {
        key: group,
        title: group,
      };

/** What was written in the last wave that has closed. */
export const fixtureComments: readonly SurveyComment[] = [
  {
    id: 'c1',
    questionId: 'one-thing',
    text: 'Every build begins <b>from nothing</b>.',
    groupRef: null,
    groupTitle: null,
    themes: ['pipelines'],
  },
  ...[2, 3, 4, 5].map(at => ({
    id: `c${at}`,
    questionId: 'one-thing',
    text: `The documentation of part ${at} is from last year.`,
    groupRef: names.web.key,
    groupTitle: names.web.title,
    themes: [],
  })),
];

type VoiceApi = Pick<
  FootfallApi,
  | 'getSurveys'
  | 'getSurveyHistory'
  | 'getWaveResults'
  | 'getSurveyComments'
  | 'tagComment'
  | 'exportSurveyHistory'
  | 'exportWaveResults'
>;

/** The list of surveys as those see it who may do all with them. */
export const fixtureSurveyList: SurveyList = {
  surveys: [fixtureSurvey],
  templates,
  mayManage: true,
  mayReadComments: true,
};

/** A survey of three waves, with each reason not to tell a result in it. */
export function createFixtureVoice(): VoiceApi {
  const waveOf = (id: string) =>
    fixtureWaves.find(wave => wave.id === id) ?? fixtureWaves[0];
  return {
    getSurveys: async () => fixtureSurveyList,
    getSurveyHistory: async (
      surveyId,
      { by = 'organisation', group } = {},
    ) => ({
      surveyId,
      title: pulse.title,
      waves: oldestFirst.map(({ id, number, opensOn, closesOn, closedAt }) => ({
        id,
        number,
        opensOn,
        closesOn,
        closedAt,
      })),
      total: rowOf(nameOf(group), found => resultIn(found, group)),
      rows:
        by === 'organisation'
          ? []
          : tables['wave-3'][by].map(row =>
              rowOf(row, found => found[by].find(({ key }) => key === row.key)),
            ),
    }),
    getWaveResults: async (id, { by = 'organisation', group } = {}) => ({
      wave: waveOf(id),
      by,
      total:
        resultIn(tables[id], group) ?? resultOf(nameOf(group), 'nobody-asked'),
      rows: by === 'organisation' ? [] : [...tables[id][by]],
    }),
    getSurveyComments: async id =>
      id === 'wave-2'
        ? {
            status: 'shown',
            comments: [...fixtureComments],
            themes: [{ theme: 'pipelines', count: 1 }],
            mayTag: true,
          }
        : { status: 'too-few-answers', comments: [], themes: [], mayTag: true },
    tagComment: async (id, { themes }) => {
      const comment = fixtureComments.find(one => one.id === id);
      return comment
        ? { ...comment, themes }
        : noSurveys.tagComment(id, { themes });
    },
    exportSurveyHistory: async () => 'key,title\n',
    exportWaveResults: async () => 'key,title\n',
  };
}
