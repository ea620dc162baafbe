import { mockServices } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { JsonObject } from '@backstage/types';
import {
  ClosedWave,
  createTeamTree,
  NewSurvey,
  newSurveySchema,
  parseDay,
  ParsedWaveResultsQuery,
  SurveyAnswers,
  Team,
  waveResultsQuerySchema,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { DatabaseAnswerKeyring } from '../anonymity/DatabaseAnswerKeyring';
import { readFootfallConfig } from '../config';
import { migrate } from '../database/migrate';
import {
  createSurveyServices,
  createSurveyStores,
} from '../surveys/createSurveyServices';

/** What a test may change between two steps. */
export interface SurveyWorld {
  nowMs: number;
  /** Members by team. */
  members: Record<string, string[]>;
  teams: Team[];
  /** Whether notifications can be sent. */
  isNotifying: boolean;
  /** Whether whoever sends one waits for ever. */
  isHanging: boolean;
  /** Whether those who act upon scores do. */
  isListening: boolean;
  readonly sent: NotificationSendOptions[];
  readonly closed: ClosedWave[];
}

export const userRef = (name: string) => `user:default/${name}`;
export const groupRef = (name: string) => `group:default/${name}`;

/** Names of as many people of a team: `red-1`, `red-2` … */
export const peopleOf = (team: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${team}-${index + 1}`);

export const aGroupOf = (
  name: string,
  parent: string | null = null,
  type: string = 'team',
): Team => ({
  ref: groupRef(name),
  title: name,
  type,
  parentRef: parent && groupRef(parent),
});

/** A bank of three teams of eight, and one of a single person. */
export function aBank(): Pick<SurveyWorld, 'members' | 'teams'> {
  return {
    teams: [
      aGroupOf('bank', null, 'department'),
      ...['red', 'blue', 'green', 'solo'].map(name => aGroupOf(name, 'bank')),
    ],
    members: {
      red: peopleOf('red', 8),
      blue: peopleOf('blue', 8),
      green: peopleOf('green', 8),
      solo: ['solo-1'],
    },
  };
}

export const aNewSurvey: NewSurvey = {
  title: 'Platform pulse',
  questions: [
    { id: 'recommend', kind: 'recommend', text: 'Would you recommend it?' },
    { id: 'stay', kind: 'wouldStay', text: 'Would you still use it?' },
    { id: 'why', kind: 'text', text: 'What should we change?' },
  ],
  cadence: 'quarterly',
  startsOn: parseDay('2026-03-02'),
  openDays: 5,
};

export function createWorld(now: string): SurveyWorld {
  return {
    ...aBank(),
    nowMs: Date.parse(now),
    isNotifying: true,
    isHanging: false,
    isListening: true,
    sent: [],
    closed: [],
  };
}

/**
 * Surveys over a real database, as one replica of the plugin runs them. Several
 * replicas can share a world.
 */
export class TestSurveys {
  readonly services: ReturnType<typeof createSurveyServices>;
  readonly stores: ReturnType<typeof createSurveyStores>;
  readonly world: SurveyWorld;
  readonly knex: Knex;
  readonly logger = mockServices.logger.mock();

  private constructor(knex: Knex, world: SurveyWorld, config: JsonObject) {
    const notifications: NotificationService = {
      async send(notification) {
        if (!world.isNotifying) {
          throw new Error('Nobody listens');
        }
        world.sent.push(notification);
        if (world.isHanging) {
          await new Promise(() => {});
        }
      },
    };
    this.knex = knex;
    this.world = world;
    this.stores = createSurveyStores(knex, new DatabaseAnswerKeyring());
    this.services = createSurveyServices({
      ...this.stores,
      users: {
        listMemberships: async () =>
          Object.entries(world.members).flatMap(([team, names]) =>
            names.map(name => ({
              fromMs: null,
              toMs: null,
              value: { userRef: userRef(name), teamRef: groupRef(team) },
            })),
          ),
      },
      catalog: { isSettled: async () => true },
      teams: { tree: async () => createTeamTree(world.teams) },
      listeners: [
        {
          async waveClosed(result) {
            if (!world.isListening) {
              throw new Error('Not now');
            }
            world.closed.push(result);
          },
        },
      ],
      notifications,
      config: readFootfallConfig(new ConfigReader({ footfall: config })),
      logger: this.logger,
      nowMs: () => world.nowMs,
    });
  }

  static async create(
    knex: Knex,
    world: SurveyWorld = createWorld('2026-03-02T09:00:00Z'),
    config: JsonObject = {},
  ): Promise<TestSurveys> {
    await migrate(knex);
    return new TestSurveys(knex, world, config);
  }

  set now(iso: string) {
    this.world.nowMs = Date.parse(iso);
  }

  async run() {
    await this.services.waveService.runDue();
  }

  /** Makes a survey and opens what is due of it. @returns the ref of its wave */
  async openWave(changes: Partial<NewSurvey> = {}): Promise<string> {
    const { id } = await this.services.surveys.create(
      newSurveySchema.parse({ ...aNewSurvey, ...changes }),
      userRef('manager'),
    );
    await this.run();
    const [wave] = await this.stores.waveStore.list(id);
    return wave.id;
  }

  async answer(waveId: string, name: string, answers: SurveyAnswers) {
    return this.services.answers.answer(waveId, userRef(name), answers);
  }

  /** Everybody of a list gives the same score and would stay. */
  async answerAll(waveId: string, names: readonly string[], recommend: number) {
    for (const name of names) {
      await this.answer(waveId, name, { recommend, stay: true });
    }
  }

  async results(
    waveId: string,
    query: Partial<ParsedWaveResultsQuery> = { by: 'team' },
  ) {
    return this.services.results.results(
      waveId,
      waveResultsQuerySchema.parse(query),
    );
  }
}
