import { TestDatabases } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import {
  apiOperations,
  FootfallApi,
  NewBudget,
  NewMandate,
  NewMandateException,
  NewSurvey,
  NewTarget,
  parseDay,
} from '@footfall/backstage-plugin-footfall-common';
import {
  aComponent,
  aDeployment,
  aGroup,
  aUser,
  march,
  twoRoutes,
} from '../__testUtils__/organisation';
import {
  asNobody,
  asService,
  asUser,
  startFootfall,
} from '../__testUtils__/startFootfall';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aTemplate, FakeScaffolder } from '../__testUtils__/FakeScaffolder';
import { aWave, aWaveTeam } from '../__testUtils__/waves';

/*
 * What the client sends, the router understands, and what the router answers,
 * the client can parse.
 */

const entities = [
  aGroup('red'),
  aComponent('ledger'),
  aTemplate('service'),
  aUser('mock'),
];
const aMandate: NewMandate = {
  title: 'Ledgers deploy through the platform',
  scope: { team: 'group:default/red' },
  from: march.from,
  reason: 'The auditors asked for it',
};
const anException: NewMandateException = {
  serviceRef: 'ledger',
  from: march.from,
  askedBy: 'group:default/red',
  reason: 'It is being replaced',
};
const aDayInApril = parseDay('2026-04-01');
const aTarget: NewTarget = {
  scope: 'organisation',
  key: 'organisation',
  percent: 60,
  by: parseDay('2099-01-01'),
  ownerRef: 'group:default/red',
};

const aSurvey: NewSurvey = {
  title: 'Platform pulse',
  questions: [
    { id: 'recommend', kind: 'recommend', text: 'Would you recommend it?' },
    { id: 'why', kind: 'text', text: 'What should we change?' },
  ],
  quiet: { otherSurveysDays: 0 },
  cadence: 'once',
  startsOn: parseDay('2099-01-01'),
};

const aBudget: NewBudget = {
  teamRef: 'group:default/red',
  monthly: { amount: '500', currency: 'GBP' },
  ownerRef: 'group:default/red',
};

/** The scaffolder of this test begins nothing; it is tried again later. */
const shutsDown = {
  shutdown: [{ template: { ref: 'template:default/service' } }],
};

const TASK = '11111111-1111-4111-8111-111111111111';
const OTHER_TASK = '22222222-2222-4222-8222-222222222222';

describe('the client against the real router', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let user: FootfallApi;
  let service: FootfallApi;
  let nobody: FootfallApi;
  let incidentId: string;

  beforeAll(async () => {
    const knex = await databases.init('SQLITE_3');
    const seed = await TestFootfall.create({
      knex,
      config: twoRoutes,
      entities,
      now: '2026-04-01T00:00:00Z',
    });
    await seed.syncCatalog();
    await seed.ingest([
      aDeployment('1'),
      aDeployment('2', { service: 'ops/scripts:nightly' }),
      aDeployment('3', { occurredAt: '2126-01-01T00:00:00Z' }),
    ]);
    await seed.rollUp();
    await seed.services.incidentIntake.waveClosed(
      aWave(1, [aWaveTeam('red', 5)]),
    );
    incidentId = (await seed.services.incidents.list({}))[0].id;
    const scaffolder = new FakeScaffolder();
    scaffolder.ended(TASK, 'user:default/mock');
    scaffolder.ended(OTHER_TASK, 'user:default/mock');
    const footfall = await startFootfall({
      knex,
      config: { ...twoRoutes, environments: shutsDown },
      entities,
      features: [scaffolder.factory()],
    });
    user = footfall.client(asUser);
    service = footfall.client(asService);
    nobody = footfall.client(asNobody);
  });

  /** Changes the incident as it is by then. */
  const change = async <T>(send: (version: number) => Promise<T>) =>
    send((await service.getIncident(incidentId)).version);

  const createSurvey = () => service.createSurvey(aSurvey);
  const openWave = async () => service.openWave((await createSurvey()).id);
  const recordPastWave = async () => {
    const { id } = await createSurvey();
    return service.recordPastWave(id, {
      opensOn: march.from,
      closesOn: march.to,
      invited: [{ groupRef: 'group:default/red', people: 5 }],
      answers: Array.from({ length: 5 }, () => ({
        groupRef: 'group:default/red',
        answers: { recommend: 8, why: 'Because' },
      })),
    });
  };

  const postInfracost = () =>
    service.costs.postInfracost({
      kind: 'template',
      ref: 'template:default/service',
      breakdown: {
        version: '0.2',
        projects: [{ name: 'service', breakdown: { resources: [] } }],
      },
    });

  let environments = 0;
  const acknowledge = async () => {
    await postInfracost();
    const question = { templateRef: 'template:default/service', inputs: {} };
    const { fingerprint } = await user.costs.estimate(question);
    return user.costs.acknowledge({ ...question, fingerprint });
  };

  const registerEnvironment = () => {
    environments += 1;
    return service.costs.registerEnvironment({
      name: `perf-test-${environments}`,
      teamRef: 'group:default/red',
    });
  };

  /** By operation, so that one without a call here does not compile. */
  const calls: Record<keyof typeof apiOperations, () => Promise<unknown>> = {
    getAdoption: () =>
      user.getAdoption({
        ...march,
        by: 'team',
        interval: 'week',
        seriesFrom: march.from,
        team: 'group:default/red',
        type: 'service',
        sort: 'activeAdoption',
        order: 'desc',
        limit: 10,
      }),
    getServices: () =>
      user.getServices({ ...march, q: 'led', state: 'paved', limit: 1 }),
    getService: () =>
      user.getService('ops/scripts:nightly', { tier: 'staging' }),
    getRouteUsage: () => user.getRouteUsage({ ...march, interval: 'month' }),
    getPeople: () => user.getPeople({ team: 'group:default/red' }),
    getTrust: () =>
      user.getTrust({
        team: 'group:default/red',
        finding: 'silent',
        limit: 1,
      }),
    getSources: () => user.getSources(),
    getTrends: () => user.getTrends({ by: 'team' }),
    getDigest: () => user.getDigest(),
    getRatingQuestion: () => user.getRatingQuestion(TASK),
    rateTask: () => user.rateTask(TASK, { stars: 4, reasons: ['quick'] }),
    dismissRating: () => user.dismissRating(OTHER_TASK),
    postRating: () =>
      service.postRating({
        flow: 'chat',
        subject: 'environment create',
        occasion: '1',
        stars: 5,
        person: 'user:default/ann',
      }),
    getGoldenPaths: () => user.getGoldenPaths(),
    getGoldenPathEase: () => user.getGoldenPathEase('template:default/service'),
    getMandates: () => user.getMandates(),
    createMandate: () => user.createMandate(aMandate),
    endMandate: async () => {
      const { id } = await user.createMandate(aMandate);
      return user.endMandate(id, { on: aDayInApril });
    },
    grantException: async () => {
      const { id } = await user.createMandate(aMandate);
      return user.grantException(id, anException);
    },
    endException: async () => {
      const { id } = await user.createMandate(aMandate);
      const { exceptions } = await user.grantException(id, anException);
      return user.endException(id, exceptions[0].id, { on: aDayInApril });
    },
    getTargets: () => user.getTargets(),
    createTarget: () => user.createTarget(aTarget),
    endTarget: async () => {
      const { id } = await user.createTarget(aTarget);
      return user.endTarget(id);
    },
    getIncidents: () => service.getIncidents({ team: 'group:default/red' }),
    getIncident: () => service.getIncident(incidentId),
    moveIncident: () =>
      change(version =>
        service.moveIncident(incidentId, { version, to: 'acknowledged' }),
      ),
    commentOnIncident: () =>
      service.commentOnIncident(incidentId, { text: 'Seen' }),
    linkIncident: () =>
      service.linkIncident(incidentId, {
        relation: 'change',
        url: 'https://git.example.com/1',
        title: 'A cache',
      }),
    assignIncident: () =>
      change(version =>
        service.assignIncident(incidentId, {
          version,
          ownerRef: 'group:default/red',
        }),
      ),
    tellTeamOfIncident: () =>
      change(version =>
        service.tellTeamOfIncident(incidentId, {
          version,
          said: 'Slow.',
          doing: 'a cache.',
        }),
      ),
    getSurveys: () => user.getSurveys(),
    createSurvey,
    editSurvey: async () =>
      service.editSurvey((await createSurvey()).id, aSurvey),
    setSurveyState: async () =>
      service.setSurveyState((await createSurvey()).id, { state: 'paused' }),
    openWave,
    recordPastWave,
    closeWave: async () => service.closeWave((await openWave()).id),
    getMySurveys: () => user.getMySurveys(),
    answerSurvey: async () =>
      user.answerSurvey((await openWave()).id, { answers: { recommend: 8 } }),
    declineSurvey: async () => user.declineSurvey((await openWave()).id),
    getWaveResults: async () =>
      service.getWaveResults((await recordPastWave()).id, { by: 'team' }),
    getSurveyHistory: async () =>
      service.getSurveyHistory((await recordPastWave()).surveyId, {
        by: 'department',
        group: 'group:default/red',
      }),
    getSurveyComments: async () =>
      service.getSurveyComments((await recordPastWave()).id),
    tagComment: async () => {
      const { id } = await recordPastWave();
      const { comments } = await service.getSurveyComments(id);
      return service.tagComment(comments[0].id, { themes: ['speed'] });
    },
    getPriceBook: () => user.costs.getPriceBook(),
    postInfracost,
    getToolEstimates: () =>
      user.costs.getToolEstimates({ kind: 'pull-request', limit: 10 }),
    getToolEstimate: async () =>
      user.costs.getToolEstimate((await postInfracost()).id),
    estimateCost: async () => {
      await postInfracost();
      return user.costs.estimate({
        templateRef: 'template:default/service',
        inputs: { size: 'small' },
        teamRef: 'group:default/red',
      });
    },
    acknowledgeCost: acknowledge,
    getAcknowledgements: () =>
      user.costs.getAcknowledgements({
        team: 'group:default/red',
        template: 'template:default/service',
        from: march.from,
        limit: 10,
      }),
    verifyAcknowledgement: async () =>
      user.costs.verify((await acknowledge()).id, {
        templateRef: 'template:default/service',
        inputs: {},
        taskId: TASK,
      }),
    getEnvironments: () =>
      user.costs.getEnvironments({ team: 'group:default/red', gone: 'true' }),
    getEnvironment: async () =>
      user.costs.getEnvironment((await registerEnvironment()).id),
    registerEnvironment,
    importEnvironment: () =>
      service.costs.importEnvironment({
        name: 'imported',
        teamRef: 'group:default/red',
        createdAt: '2026-01-05T09:00:00Z',
        estimates: [{ from: '2026-01-05T09:00:00Z', monthly: null }],
      }),
    extendEnvironment: async () =>
      service.costs.extendEnvironment((await registerEnvironment()).id, {
        days: 7,
      }),
    touchEnvironment: async () =>
      service.costs.touchEnvironment((await registerEnvironment()).id),
    shutDownEnvironment: async () =>
      service.costs.shutDownEnvironment((await registerEnvironment()).id),
    deregisterEnvironment: async () =>
      service.costs.deregisterEnvironment((await registerEnvironment()).id),
    getBudgets: () => user.costs.getBudgets(),
    setBudget: () => service.costs.setBudget(aBudget),
    endBudget: async () => {
      const { teamRef } = await service.costs.setBudget(aBudget);
      return service.costs.endBudget(teamRef);
    },
    getTeamCosts: () =>
      user.costs.getTeamCosts({ team: 'group:default/red', months: 3 }),
    getFilterOptions: () => user.getFilterOptions(),
    getPipelineStatus: () => user.getPipelineStatus(),
    postDeployments: () => service.postDeployments([aDeployment('1')]),
    postCloudEvents: () => service.postCloudEvents([]),
    getInbox: () => user.getInbox({ source: 'ci', limit: 5 }),
    replayInbox: () => user.replayInbox(),
    syncCatalog: () => user.syncCatalog(),
  };

  it.each(Object.entries(calls))('calls %s', async (_, call) => {
    await expect(call()).resolves.toBeDefined();
  });

  it('calls every operation without any parameter', async () => {
    await expect(user.getAdoption()).resolves.toBeDefined();
    await expect(user.getServices()).resolves.toBeDefined();
    await expect(user.getRouteUsage()).resolves.toBeDefined();
    await expect(user.getPeople()).resolves.toBeDefined();
    await expect(user.getTrust()).resolves.toBeDefined();
    await expect(user.getInbox()).resolves.toBeDefined();
  });

  it('reads the figures that the services computed', async () => {
    const { total } = await user.getAdoption(march);
    expect(total).toMatchObject({ known: 2, registered: 1 });
    const { items } = await user.getServices({ ...march, q: 'scripts' });
    const detail = await user.getService(items[0].ref);
    expect(detail.lastDeployments).toMatchObject([{ id: '2' }]);
  });

  it('exports CSV', async () => {
    const [adoption, services, routes] = await Promise.all([
      user.exportAdoption({ ...march, by: 'service' }),
      user.exportServices(march),
      user.exportRouteUsage(march),
    ]);
    expect(adoption).toMatch(/^key,title,from,to,/);
    expect(adoption.trim().split('\n')).toHaveLength(3);
    expect(services).toMatch(/^ref,title,/);
    expect(routes).toMatch(/^from,to,isComplete,id,/);
    const wave = await recordPastWave();
    expect(await service.exportWaveResults(wave.id)).toMatch(/^key,title,/);
    expect(await user.costs.exportAcknowledgements()).toMatch(/^id,at,by,/);
    expect(await user.costs.exportToolEstimates()).toMatch(/^id,kind,ref,/);
    expect(await user.costs.exportEnvironments()).toMatch(/^id,name,service,/);
    expect(await user.costs.exportBudgets()).toMatch(/^teamRef,teamTitle,/);
    expect(await user.costs.exportTeamCosts()).toMatch(/^teamRef,teamTitle,/);
    expect(await service.exportSurveyHistory(wave.surveyId)).toMatch(
      /^key,title,wave,/,
    );
  });

  it('throws a ResponseError where the backend refuses', async () => {
    const error = await nobody.getAdoption().catch(caught => caught);
    expect(error).toBeInstanceOf(ResponseError);
    expect(error.response.status).toBe(401);
    await expect(user.postDeployments([])).rejects.toThrow('403');
  });
});
