import { TestDatabases } from '@backstage/backend-test-utils';
import { SurveyAnswers } from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { groupRef } from '../__testUtils__/TestSurveys';
import { aSurveyOfAll, pia, SurveyedBank } from '../__testUtils__/surveyedBank';
import { asUserNamed } from '../__testUtils__/usersInGroups';

/*
 * Somebody who holds the waves of one survey against each other, while single
 * people move, join and leave, and mandates begin on days that suit them.
 *
 * People answer each wave anew, so nothing of one wave is taken from another: a
 * figure is a sum over answers of one wave. What is tried here is whether it is
 * always one over whole cells. Two worlds in which those who share a cell have
 * changed their answers must then be told alike, whatever is asked and however
 * it is added up.
 */

type Answered = Record<string, readonly boolean[]>;

const yes = (count: number) => Array.from({ length: count }, () => true);
const no = (count: number) => Array.from({ length: count }, () => false);

/** Solo answers with green, which is the smallest to be told from. */
const waves: readonly Answered[] = [
  {
    red: [...yes(4), ...no(2)],
    blue: [...yes(5), ...no(2)],
    green: [...yes(3), ...no(2)],
    solo: yes(1),
  },
  // Somebody of red has moved to blue, and solo's only one to green.
  {
    red: [...yes(3), ...no(2)],
    blue: [...yes(7), ...no(1)],
    green: [...yes(4), ...no(2)],
    solo: [],
  },
  // One of green has left, two have joined solo.
  {
    red: [...yes(2), ...no(4)],
    blue: [...yes(6), ...no(1)],
    green: [...yes(1), ...no(3)],
    solo: yes(2),
  },
];

/** The same answers in every cell, and other ones of solo. */
const exchanged: readonly Answered[] = waves.map(({ green, solo, ...rest }) => {
  const all = [...green, ...solo].reverse();
  const ofSolo = [...all].sort((a, b) => Number(a) - Number(b));
  return {
    ...rest,
    solo: ofSolo.slice(0, solo.length),
    green: ofSolo.slice(solo.length),
  };
});

/** What the cells must be: red, blue, and green with solo. */
const cellsOf = ({ red, blue, green, solo }: Answered) =>
  [red, blue, [...green, ...solo]].map(answers => ({
    n: answers.length,
    yes: answers.filter(Boolean).length,
  }));

const closings = ['2026-08-17', '2026-09-14', '2026-10-12'];
const openings = ['2026-08-03', '2026-08-31', '2026-09-28'];
const askers = {
  outsider: asUserNamed('stranger'),
  member: asUserNamed('red-1'),
  ofSolo: asUserNamed('solo-1'),
  platform: pia,
};
type Asker = keyof typeof askers;

const answersOf = (team: string, stays: readonly boolean[]) =>
  stays.map((stay): { groupRef: string; answers: SurveyAnswers } => ({
    groupRef: groupRef(team),
    answers: { recommend: stay ? 10 : 0, satisfied: stay ? 9 : 1, stay },
  }));

async function holdWaves(bank: SurveyedBank, held: readonly Answered[]) {
  const { id: surveyId } = await bank.manager.createSurvey(aSurveyOfAll);
  const waveIds: string[] = [];
  for (const [index, answered] of held.entries()) {
    const { body } = await bank.footfall
      .post(`/surveys/${surveyId}/past-waves`, pia)
      .send({
        opensOn: openings[index],
        closesOn: closings[index],
        invited: Object.keys(answered).map(team => ({
          groupRef: groupRef(team),
          people: 8,
        })),
        answers: Object.entries(answered).flatMap(([team, stays]) =>
          answersOf(team, stays),
        ),
      });
    waveIds.push(body.id);
  }
  return { surveyId, waveIds };
}

/** Mandates that begin one after the other, so that days differ by one team. */
async function mandateOneByOne(bank: SurveyedBank) {
  for (const [team, from] of [
    ['solo', '2026-08-18'],
    ['green', '2026-08-20'],
    ['red', '2026-08-22'],
    ['blue', '2026-09-20'],
  ]) {
    await bank.footfall
      .post('/mandates', pia)
      .send({
        title: `From ${from}`,
        scope: { team: groupRef(team) },
        from,
        reason: 'Curiosity',
      })
      .expect(201);
  }
}

function adoptionPaths(): string[] {
  const windows = [
    'from=2026-08-10&to=2026-10-20',
    'from=2026-08-19&to=2026-08-20',
    'from=2026-09-01&to=2026-09-15',
  ];
  const scopes = ['', ...['red', 'blue', 'green', 'solo', 'bank']].map(name =>
    name === '' ? '' : `&team=${groupRef(name)}`,
  );
  const groupings = ['department', 'team'];
  return windows.flatMap((window, index) =>
    scopes.flatMap(scope =>
      groupings.map(
        by =>
          `/adoption?${window}&by=${by}${scope}${
            index === 0 ? '&interval=day' : ''
          }`,
      ),
    ),
  );
}

function surveyPaths(surveyId: string, waveIds: readonly string[]): string[] {
  const paths = [
    ...['team', 'department', 'organisation'].map(
      by => `/surveys/${surveyId}/history?by=${by}`,
    ),
    ...['red', 'solo', 'green', 'bank'].map(
      name => `/surveys/${surveyId}/history?by=team&group=${groupRef(name)}`,
    ),
    ...waveIds.flatMap(id => [
      ...['team', 'department', 'type', 'organisation'].map(
        by => `/waves/${id}/results?by=${by}`,
      ),
      ...['red', 'solo', 'green', 'bank'].map(
        name => `/waves/${id}/results?group=${groupRef(name)}`,
      ),
    ]),
  ];
  return paths.flatMap(path => [path, `${path}&format=csv`]);
}

/** Without what differs from one run to the next. */
const withoutRun = (text: string) =>
  text
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'instant');

interface Sum {
  readonly n: number;
  readonly yes: number;
}

const metricSchema = z.object({
  numerator: z.number(),
  denominator: z.number(),
});
const questionSchema = z.object({
  kind: z.enum(['recommend', 'wouldStay']),
  n: z.number(),
  distribution: z.array(z.number()),
});

/** How many of how many would stay: those who do are those who recommend. */
function sumOf(name: string, value: unknown): Sum[] {
  const question = questionSchema.safeParse(value);
  if (question.success) {
    const { n, distribution } = question.data;
    return [{ n, yes: distribution[distribution.length - 1] }];
  }
  const metric = name === 'wouldStay' ? metricSchema.safeParse(value) : null;
  return metric?.success
    ? [{ n: metric.data.denominator, yes: metric.data.numerator }]
    : [];
}

/** Every count of people's answers anywhere in what was told. */
function sumsIn(value: unknown, name = ''): Sum[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const isSeries = Array.isArray(value) && name === 'wouldStayPerInterval';
  const inside = Object.entries(value).flatMap(([key, part]) =>
    sumsIn(part, isSeries ? 'wouldStay' : key),
  );
  return [...sumOf(name, value), ...inside];
}

/** Everything that somebody is told, in the order in which it was asked. */
async function ask(
  bank: SurveyedBank,
  paths: readonly string[],
  authorization: string,
) {
  const texts: string[] = [];
  const sums: Sum[] = [];
  for (const path of paths) {
    const { body, status, text } = await bank.footfall.get(path, authorization);
    texts.push(`${status} ${withoutRun(text)}`);
    sums.push(...sumsIn(body));
  }
  return { texts, sums };
}

/** Every union of some cells of one wave. */
const unionsOf = (cells: readonly Sum[]) =>
  cells.reduce<Sum[]>(
    (sums, cell) => [
      ...sums,
      ...sums.map(sum => ({ n: sum.n + cell.n, yes: sum.yes + cell.yes })),
    ],
    [{ n: 0, yes: 0 }],
  );

const write = ({ n, yes: would }: Sum) => `${would} of ${n}`;

describe('an attacker who waits', () => {
  jest.setTimeout(120_000);
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const names: readonly Asker[] = ['outsider', 'member', 'ofSolo', 'platform'];
  const told = new Map<string, Awaited<ReturnType<typeof ask>>>();

  beforeAll(async () => {
    for (const [world, held] of Object.entries({ waves, exchanged })) {
      const bank = await SurveyedBank.start(await databases.init('SQLITE_3'));
      const { surveyId, waveIds } = await holdWaves(bank, held);
      await mandateOneByOne(bank);
      const paths = [...surveyPaths(surveyId, waveIds), ...adoptionPaths()];
      for (const name of names) {
        told.set(`${world} ${name}`, await ask(bank, paths, askers[name]));
      }
      await bank.footfall.stop();
    }
  });
  const toldTo = (name: Asker, world = 'waves') => {
    const { texts = [], sums = [] } = told.get(`${world} ${name}`) ?? {};
    return { texts, sums, different: new Set(sums.map(write)) };
  };

  it('is in a world where those who share a cell answered otherwise', () => {
    expect(exchanged.map(cellsOf)).toEqual(waves.map(cellsOf));
    expect(exchanged[0].solo).not.toEqual(waves[0].solo);
    expect(exchanged[2].solo).not.toEqual(waves[2].solo);
  });

  it.each(names)('cannot tell that world from this one: %s', name => {
    const { texts } = toldTo(name);
    expect(texts.filter(text => text.startsWith('200'))).not.toEqual([]);
    expect(toldTo(name, 'exchanged').texts).toEqual(texts);
  });

  it.each(names)('is told of whole cells of a wave alone: %s', name => {
    const possible = new Set(waves.map(cellsOf).flatMap(unionsOf).map(write));
    const { different, sums } = toldTo(name);
    expect([...different].filter(sum => !possible.has(sum))).toEqual([]);
    expect(Math.min(...sums.map(({ n }) => n))).toBeGreaterThanOrEqual(5);
  });

  it.each(names)('subtracts no few people within a wave: %s', name => {
    const { different } = toldTo(name);
    for (const cells of waves.map(cellsOf)) {
      const [everybody] = unionsOf(cells).slice(-1);
      const rests = unionsOf(cells)
        .filter(sum => different.has(write(sum)))
        .map(({ n }) => everybody.n - n);
      expect(rests.filter(rest => rest > 0 && rest < 5)).toEqual([]);
    }
  });

  it('was told of every cell, and of mandates one by one', () => {
    const [first, second, third] = waves.map(cellsOf).map(unionsOf);
    const { different } = toldTo('platform');
    // Where nobody of solo answered, red hides that, and is hidden.
    expect([...different].sort()).toEqual(
      [
        ...[first[1], first[2], first[4], first[5], first[7]],
        ...[second[2], second[4], second[5], second[7]],
        ...[third[1], third[2], third[7]],
      ]
        .map(write)
        .filter((sum, index, all) => all.indexOf(sum) === index)
        .sort(),
    );
  });
});
