import {
  FootfallApi,
  NewSurvey,
  parseDay,
  SurveyAnswers,
  WaveRecord,
} from '@footfall/backstage-plugin-footfall-common';
import { Knex } from 'knex';
import { aComponent, aGroup, aUser } from './organisation';
import {
  StartedFootfall,
  startFootfall,
  StartFootfallOptions,
} from './startFootfall';
import { TestFootfall } from './TestFootfall';
import { peopleOf } from './TestSurveys';
import { asUserNamed, usersInGroups } from './usersInGroups';

/*
 * A bank whose teams are asked over HTTP, each person as themselves.
 */

const teams: Record<string, string[]> = {
  red: peopleOf('red', 8),
  blue: peopleOf('blue', 8),
  green: peopleOf('green', 8),
  solo: peopleOf('solo', 1),
  platform: ['pia'],
};

const config = { platformTeam: 'group:default/platform' };

export const bankEntities = [
  aGroup('bank', { type: 'department' }),
  ...Object.keys(teams).map(name => aGroup(name, { parent: 'bank' })),
  ...Object.keys(teams).map(name => aComponent(`${name}-api`, { owner: name })),
  ...Object.entries(teams).flatMap(([team, names]) =>
    names.map(name => aUser(name, { memberOf: [team] })),
  ),
];

const groupsOf = Object.fromEntries(
  Object.entries(teams).flatMap(([team, names]) =>
    names.map(name => [name, [team]]),
  ),
);

/** Users who own through their teams. */
export const bankUsers = usersInGroups(groupsOf);

export const pia = asUserNamed('pia');

/** A survey that opens only when somebody opens it. */
export const aSurveyOfAll: NewSurvey = {
  title: 'Platform pulse',
  questions: [
    { id: 'recommend', kind: 'recommend', text: 'Would you recommend it?' },
    { id: 'satisfied', kind: 'satisfaction', text: 'Are you satisfied?' },
    { id: 'stay', kind: 'wouldStay', text: 'Would you still use it?' },
    { id: 'why', kind: 'text', text: 'What should we change?' },
  ],
  audience: {
    teams: ['red', 'blue', 'green', 'solo'].map(
      name => `group:default/${name}`,
    ),
  },
  cadence: 'once',
  startsOn: parseDay('2099-01-01'),
};

export class SurveyedBank {
  readonly footfall: StartedFootfall;

  private constructor(footfall: StartedFootfall) {
    this.footfall = footfall;
  }

  static async start(
    knex: Knex,
    options: Partial<StartFootfallOptions> = {},
  ): Promise<SurveyedBank> {
    const seed = await TestFootfall.create({
      knex,
      entities: bankEntities,
      now: new Date().toISOString(),
    });
    await seed.syncCatalog();
    return new SurveyedBank(
      await startFootfall({
        knex,
        config,
        entities: bankEntities,
        features: [bankUsers],
        ...options,
      }),
    );
  }

  as(name: string): FootfallApi {
    return this.footfall.client(asUserNamed(name));
  }

  get manager(): FootfallApi {
    return this.as('pia');
  }

  /** Makes a survey and opens a wave of it. */
  async open(changes: Partial<NewSurvey> = {}): Promise<WaveRecord> {
    const { id } = await this.manager.createSurvey({
      ...aSurveyOfAll,
      ...changes,
    });
    return this.manager.openWave(id);
  }

  async answer(waveId: string, name: string, changes: SurveyAnswers = {}) {
    const answers = { recommend: 8, satisfied: 7, stay: true, ...changes };
    return this.as(name).answerSurvey(waveId, { answers });
  }

  /** Some of a team, the first of them, answer alike. */
  async answerAs(
    waveId: string,
    team: string,
    count: number,
    changes: SurveyAnswers = {},
  ) {
    for (const name of teams[team].slice(0, count)) {
      await this.answer(waveId, name, changes);
    }
  }
}
