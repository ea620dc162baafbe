import { join } from 'node:path';
import { BackendProcess } from './support/BackendProcess';
import { Figure, memoryFigure, reported } from './support/figures';
import {
  fillDatabase,
  historyOf,
  startOver,
  StoredHistory,
} from './support/history';
import {
  otherQuestions,
  promisedQuestions,
  Question,
  timeQuestion,
} from './support/questions';
import { Scenario, ScenarioContext, ScenarioSize } from './support/Scenario';
import { quantileOf } from './support/timing';

const POSTGRES_BAR_MS = 50;
const SQLITE_BAR_MS = 100;
/** How much slower many deployments may be than few. */
const GROWTH_BAR = 1.5;

const roundsTable: Record<ScenarioSize, { warmUps: number; rounds: number }> = {
  full: { warmUps: 30, rounds: 100 },
  quick: { warmUps: 1, rounds: 2 },
};

const millions = (deployments: number) =>
  deployments >= 1e6 ? `${deployments / 1e6} M` : `${deployments / 1e3} k`;

const p95Of = (times: readonly number[]) => quantileOf(times, 0.95);

const timesText = (times: readonly number[]) =>
  `${p95Of(times).toFixed(1)} ms (median ${quantileOf(times, 0.5).toFixed(1)})`;

function timeFigure(what: string, times: readonly number[], barMs: number) {
  return {
    what: `p95 of GET /adoption ${what}`,
    value: timesText(times),
    bar: `< ${barMs} ms`,
    isMet: p95Of(times) < barMs,
  };
}

function growthFigure(
  what: string,
  few: readonly number[],
  many: readonly number[],
): Figure {
  const growth = p95Of(many) / p95Of(few);
  return {
    what: `… beside its own over few deployments, ${what}`,
    value: `${growth.toFixed(2)} × ${timesText(few)}`,
    bar: `< ${GROWTH_BAR} ×`,
    isMet: growth < GROWTH_BAR,
  };
}

interface Measured {
  readonly figures: Figure[];
  readonly mebibytes: number;
}

/** Fills databases and asks the backends over them in turn. */
async function measure(
  histories: readonly StoredHistory[],
  { size, log }: ScenarioContext,
  figuresOf: (question: Question, times: number[][]) => Figure[],
): Promise<Measured> {
  const backends: BackendProcess[] = [];
  try {
    for (const history of histories) {
      const { database, deployments } = history;
      log(`Filling ${database.engine} with ${millions(deployments)}`);
      await fillDatabase(history);
      backends.push(await startOver(history));
    }
    const figures: Figure[] = [];
    for (const question of [...promisedQuestions, ...otherQuestions]) {
      const times = await timeQuestion(backends, question, roundsTable[size]);
      figures.push(...figuresOf(question, times));
    }
    const peaks = await Promise.all(
      backends.map(backend => backend.peakMemoryMiB()),
    );
    return { figures, mebibytes: Math.max(...peaks) };
  } finally {
    await Promise.all(backends.map(backend => backend.stop()));
  }
}

async function measurePostgres(context: ScenarioContext): Promise<Measured> {
  const [few, many] = { full: [100_000, 5_000_000], quick: [500, 2_000] }[
    context.size
  ];
  return measure(
    [historyOf(few), historyOf(many)],
    context,
    (question, times) => {
      const what = `${question.title}, ${millions(many)} deployments`;
      return promisedQuestions.includes(question)
        ? [
            timeFigure(`${what}, PostgreSQL`, times[1], POSTGRES_BAR_MS),
            growthFigure(question.title, times[0], times[1]),
          ]
        : [reported(`p95 of GET /adoption ${what}`, timesText(times[1]))];
    },
  );
}

async function measureSqlite(context: ScenarioContext): Promise<Measured> {
  const deployments = { full: 1_000_000, quick: 1_000 }[context.size];
  const directory = join(context.directory, 'sqlite');
  return measure(
    [{ ...historyOf(deployments), database: { engine: 'sqlite', directory } }],
    context,
    (question, [times]) =>
      promisedQuestions.includes(question)
        ? [
            timeFigure(
              `${question.title}, ${millions(deployments)} deployments, SQLite`,
              times,
              SQLITE_BAR_MS,
            ),
          ]
        : [],
  );
}

/** The question that every screen asks, over few and over many deployments. */
export const adoptionScenario: Scenario = {
  name: 'adoption',
  title: 'Asking for adoption',
  async run(context) {
    const postgres = await measurePostgres(context);
    const sqlite = await measureSqlite(context);
    return [
      ...postgres.figures,
      memoryFigure('answering, PostgreSQL', postgres.mebibytes),
      ...sqlite.figures,
      memoryFigure('answering, SQLite', sqlite.mebibytes),
    ];
  },
};
