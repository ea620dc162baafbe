import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import {
  bankEntities,
  bankUsers,
  pia,
  aSurveyOfAll,
  SurveyedBank,
} from '../__testUtils__/surveyedBank';
import { asUserNamed } from '../__testUtils__/usersInGroups';

const stranger = asUserNamed('stranger');

describe('the audit trail of surveys', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  const ended: { event: unknown; outcome: string }[] = [];
  let bank: SurveyedBank;

  beforeAll(async () => {
    const auditor = mockServices.auditor.mock({
      createEvent: async event => ({
        success: async () => {
          ended.push({ event, outcome: 'succeeded' });
        },
        fail: async () => {
          ended.push({ event, outcome: 'failed' });
        },
      }),
    });
    bank = await SurveyedBank.start(await databases.init('SQLITE_3'), {
      entities: bankEntities,
      features: [bankUsers, auditor.factory],
    });
  });
  afterAll(() => bank.footfall.stop());
  afterEach(() => {
    ended.length = 0;
  });

  /** What a person tried, and the trail that it left. */
  async function trailOf(who: string, path: string, body: object = {}) {
    ended.length = 0;
    const { status } = await bank.footfall.post(path, who).send(body);
    return { status, trail: [...ended] };
  }
  const trailed = (by: string, outcome: string, meta: object) => [
    {
      event: {
        eventId: 'survey-change',
        severityLevel: 'medium',
        meta: { by: `user:default/${by}`, ...meta },
      },
      outcome,
    },
  ];

  it('tells every change, whoever tried it and whether it was let', async () => {
    const { id } = await bank.manager.createSurvey(aSurveyOfAll);
    expect(ended).toEqual(
      trailed('pia', 'succeeded', {
        actionType: 'create',
        title: aSurveyOfAll.title,
      }),
    );
    const { id: heldBefore } = await bank.manager.createSurvey(aSurveyOfAll);
    ended.length = 0;
    const { id: waveId } = await bank.manager.openWave(id);
    expect(ended).toEqual(
      trailed('pia', 'succeeded', { actionType: 'open-wave', surveyId: id }),
    );
    const title = 'Another pulse';
    const another = { ...aSurveyOfAll, title };
    const day = { opensOn: '2026-03-02', closesOn: '2026-03-16' };
    const past = {
      ...day,
      invited: [{ groupRef: 'group:default/red', people: 8 }],
      answers: [
        {
          groupRef: 'group:default/red',
          answers: { recommend: 8, satisfied: 7, stay: true },
        },
      ],
    };
    const changes: [string, string, object, object][] = [
      [`/surveys`, 'create', another, { title }],
      [`/surveys/${id}`, 'edit', another, { id, title }],
      ...['paused', 'active', 'ended'].map(
        (state): [string, string, object, object] => [
          `/surveys/${id}/state`,
          'set-state',
          { state },
          { id, state },
        ],
      ),
      [`/waves/${waveId}/close`, 'close-wave', {}, { waveId }],
      [`/surveys/${id}/waves`, 'open-wave', {}, { surveyId: id }],
      [
        `/surveys/${heldBefore}/past-waves`,
        'record-past-wave',
        past,
        { surveyId: heldBefore, ...day },
      ],
    ];
    const isImpossible = new Set(['open-wave']);
    for (const [path, actionType, body, told] of changes) {
      const meta = { actionType, ...told };
      expect(await trailOf(stranger, path, body)).toEqual({
        status: 403,
        trail: trailed('stranger', 'failed', meta),
      });
      // What cannot be done, such as opening what has ended, is told as well.
      const isDone = !isImpossible.has(actionType);
      const { status, trail } = await trailOf(pia, path, body);
      expect([actionType, status < 300]).toEqual([actionType, isDone]);
      expect(trail).toEqual(
        trailed('pia', isDone ? 'succeeded' : 'failed', meta),
      );
    }
  });

  it('tells nothing of answers, which are nobody’s to follow', async () => {
    const wave = await bank.open({
      quiet: { sameSurveyDays: 0, otherSurveysDays: 0 },
    });
    ended.length = 0;
    await bank.answer(wave.id, 'red-1');
    expect(ended).toEqual([]);
  });
});
