import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import { HostDiscovery } from '@backstage/backend-defaults/discovery';
import {
  createBackendModule,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  Entity,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import authPlugin from '@backstage/plugin-auth-backend';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import footfallPlugin from '@footfall/backstage-plugin-footfall-backend';
import {
  dayOfInstant,
  environmentStates,
} from '@footfall/backstage-plugin-footfall-common';
import { footfallDeploymentSourcesExtensionPoint } from '@footfall/backstage-plugin-footfall-node';
import {
  countRegisteredServices,
  FORGOTTEN,
  haldenBankDeployments,
  haldenBankEntities,
  haldenBankCosts,
  haldenBankMandates,
  haldenBankPulse,
  haldenBankTargets,
  LEAVING,
  PLATFORM_TEAM,
  personas,
  serviceFilter,
} from '@footfall/demo';
import { setTimeout } from 'node:timers/promises';
import permissionModule from '../permissions';
import { authModuleDemo } from './authModuleDemo';
import { footfallModuleHaldenBankShutdown } from './footfallModuleHaldenBankShutdown';
import { HaldenBankDeploymentSource } from './HaldenBankDeploymentSource';
import { HaldenBankRecorder } from './HaldenBankRecorder';
import { signInAs } from './signInAs';

const today = dayOfInstant(Date.now(), 'UTC');
const records = {
  mandates: haldenBankMandates({ today }),
  targets: haldenBankTargets({ today }),
  costs: haldenBankCosts({ today }),
  pulse: haldenBankPulse({ today }),
};
const [engineer, developer, lead] = personas;

/** The last month of the story: the records do not need more of it. */
const lastMonth = createBackendModule({
  pluginId: 'footfall',
  moduleId: 'last-month',
  register(env) {
    env.registerInit({
      deps: { sources: footfallDeploymentSourcesExtensionPoint },
      async init({ sources }) {
        sources.addSource(
          new HaldenBankDeploymentSource(
            () => haldenBankDeployments({ today, months: 1 }),
            mockServices.logger.mock(),
          ),
        );
      },
    });
  },
});

const groupsOf = ({ spec }: Entity) =>
  [spec?.memberOf ?? []].flat().map(String);

/** What the real catalog's processing says of who belongs to which group. */
const withMemberships = (entity: Entity, _: number, all: Entity[]): Entity => {
  const ref = stringifyEntityRef(entity);
  const members = all.filter(other => groupsOf(other).includes(ref));
  return {
    ...entity,
    relations: [
      ...groupsOf(entity).map(targetRef => ({
        type: RELATION_MEMBER_OF,
        targetRef,
      })),
      ...members.map(member => ({
        type: RELATION_HAS_MEMBER,
        targetRef: stringifyEntityRef(member),
      })),
    ],
  };
};

const soon = { frequency: { seconds: 1 }, timeout: { minutes: 1 } };

/** Finds the backend under test alone: plugins are looked up where it listens. */
const discoveryAt = (port: number) =>
  HostDiscovery.fromConfig(
    mockServices.rootConfig({
      data: {
        backend: {
          baseUrl: `http://127.0.0.1:${port}`,
          listen: { host: '127.0.0.1', port },
        },
      },
    }),
  );

/** What people were told of, by its titles. */
const titles: string[] = [];
const notifications = createServiceFactory({
  service: notificationService,
  deps: {},
  factory: () => ({
    send: async ({ payload }: NotificationSendOptions) => {
      titles.push(payload.title);
    },
  }),
});
/** What a task sends, once it ran. */
async function titleWith(text: string) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const found = titles.find(title => title.includes(text));
    if (found) {
      return found;
    }
    await setTimeout(100);
  }
  throw new Error(`Nobody was told of '${text}'`);
}

describe('HaldenBankRecorder', () => {
  it('writes everything down once, in the name of a platform engineer', async () => {
    const data = {
      app: { baseUrl: 'http://localhost:3000' },
      auth: { providers: { demo: {} } },
      permission: { enabled: true },
      footfall: {
        platformTeam: PLATFORM_TEAM,
        catalog: { serviceFilter, schedule: soon },
        rollups: { schedule: soon },
        budgets: { schedule: soon },
        environments: { schedule: soon, shutdown: [{ action: 'halden-bank' }] },
      },
    };
    const backend = await startTestBackend({
      features: [
        authPlugin,
        authModuleDemo,
        permissionPlugin,
        permissionModule,
        footfallPlugin,
        lastMonth,
        notifications,
        footfallModuleHaldenBankShutdown,
        authServiceFactory,
        httpAuthServiceFactory,
        permissionsServiceFactory,
        schedulerServiceFactory,
        userInfoServiceFactory,
        catalogServiceMock.factory({
          entities: haldenBankEntities().map(withMemberships),
        }),
        mockServices.rootConfig.factory({ data }),
      ],
    });
    const discovery = discoveryAt(backend.server.port());
    const recorderAs = (persona = engineer) =>
      new HaldenBankRecorder({
        signIn: () => signInAs(persona, discovery),
        signInAs: other => signInAs(other, discovery),
        orders: [],
        createRecords: () => records,
        registeredServices: countRegisteredServices(),
        logger: mockServices.logger.mock(),
        pauseMs: 100,
      }).run(new AbortController().signal);
    await recorderAs();
    await recorderAs();
    const api = await signInAs(engineer, discovery);
    const { mandates } = await api.getMandates();
    expect(mandates).toMatchObject([
      {
        ...records.mandates[0].mandate,
        createdBy: 'user:default/ines.marchetti',
        exceptions: records.mandates[0].exceptions,
      },
    ]);
    const { targets } = await api.getTargets();
    expect(targets).toHaveLength(records.targets.length);
    const { surveys } = await api.getSurveys();
    expect(surveys).toMatchObject([
      { title: 'Platform pulse', createdBy: 'user:default/ines.marchetti' },
    ]);
    expect(surveys[0].waves.map(({ state }) => state)).toEqual([
      'open',
      ...Array(6).fill('closed'),
    ]);
    const asked = (await signInAs(developer, discovery)).getMySurveys();
    expect(await asked).toMatchObject({ surveys: [{ status: 'asked' }] });
    const { incidents, figures } = await api.getIncidents();
    expect(
      incidents.map(({ team, state, isOverdue, proof }) => [
        team.ref,
        state,
        isOverdue,
        proof?.waveNumber,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['group:default/ml-platform', 'resolved', false, 6],
        ['group:default/mobile-banking', 'fixing', false, undefined],
        ['group:default/fraud-models', 'open', true, undefined],
      ]),
    );
    expect(incidents).toHaveLength(3);
    expect(incidents.every(({ publicLine }) => publicLine !== null)).toBe(true);
    expect(figures.recovery).toEqual({ share: 1, recovered: 1, proven: 1 });
    const own = await (await signInAs(lead, discovery)).getIncidents();
    expect(own.incidents).toMatchObject([
      {
        team: { ref: 'group:default/fraud-models' },
        roles: ['owner', 'lead', 'member'],
      },
    ]);
    const running = (await api.costs.getEnvironments({ gone: 'true' }))
      .environments;
    const statesOf = (state: string) =>
      running.filter(environment => environment.state === state);
    expect(
      environmentStates.filter(state => statesOf(state).length === 0),
    ).toEqual([]);
    expect(statesOf('shutting-down')).toMatchObject([
      { name: LEAVING, shutdown: { state: 'running' } },
    ]);
    expect(statesOf('idle').map(({ name }) => name)).toContain(FORGOTTEN);
    const { budgets } = await api.costs.getBudgets();
    expect(
      budgets.map(({ share, teamRef }) => [
        teamRef,
        Math.floor(Number(share) * 100),
      ]),
    ).toEqual([
      ['group:default/fraud-models', 114],
      ['group:default/mobile-banking', 83],
      ['group:default/payments', 64],
    ]);
    expect(budgets.map(({ history }) => history.length)).toEqual([2, 3, 2]);
    const { months, teams } = await api.costs.getTeamCosts();
    expect(months).toHaveLength(6);
    expect(teams.length).toBeGreaterThan(10);
    expect(await titleWith('Mobile Banking: 83 % of the budget')).toBeDefined();
    expect(await titleWith('Fraud Models: 114 % of the budget')).toBeDefined();
    expect(
      await titleWith(`${FORGOTTEN} has been running for 16 days`),
    ).toMatch(/costs about £61 a month: shut it down\?/);
    await backend.stop();
  }, 240_000);
});
