import { TestDatabases } from '@backstage/backend-test-utils';
import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { Entity } from '@backstage/catalog-model';
import { ClosedWave } from '@footfall/backstage-plugin-footfall-common';
import { aGroup, withMembers } from '../__testUtils__/organisation';
import { TestFootfall } from '../__testUtils__/TestFootfall';
import { aWave, aWaveTeam } from '../__testUtils__/waves';

const PLATFORM = 'group:default/platform';
const config = { platformTeam: PLATFORM };
const aLedGroup = (name: string, leads: string, spec = {}): Entity => {
  const group = aGroup(name, spec);
  return {
    ...group,
    metadata: { ...group.metadata, annotations: { 'footfall/leads': leads } },
  };
};
const entities = [
  withMembers(aGroup('colours', { type: 'department' }), 'dana'),
  aLedGroup('red', 'lea, user:default/lars', { parent: 'colours' }),
  aGroup('blue', { parent: 'colours' }),
  withMembers(aGroup('platform'), 'pia'),
];
const owner = { ref: PLATFORM, roles: ['owner'] } as const;
const because = { rootCause: 'Builds are slow', changed: 'A cache' };

describe.each(TestDatabases.create().eachSupportedId())(
  'what waves do to incidents, on %p',
  id => {
    const databases = TestDatabases.create({ ids: [id] });
    jest.setTimeout(60_000);

    async function start(
      options: Partial<Parameters<typeof TestFootfall.create>[0]> = {},
    ) {
      const sent: NotificationSendOptions[] = [];
      const footfall = await TestFootfall.create({
        knex: await databases.init(id),
        config,
        entities,
        now: '2026-04-01T09:00:00Z',
        notifications: { send: async message => void sent.push(message) },
        ...options,
      });
      await footfall.syncCatalog();
      const { incidents, incidentIntake: intake } = footfall.services;
      const only = async () => {
        const list = await incidents.list({});
        expect(list).toHaveLength(1);
        return list[0];
      };
      const kinds = async () => {
        const { id: incidentId } = await only();
        const timelines = await incidents.timelinesOf([incidentId]);
        return timelines.get(incidentId)?.map(({ what }) => what.kind);
      };
      const resolve = async () => {
        const { id: incidentId } = await only();
        for (const to of ['fixing', 'resolved'] as const) {
          const { version } = await only();
          await incidents.move(incidentId, { to, version, ...because }, owner);
        }
      };
      return { footfall, incidents, intake, only, kinds, resolve, sent };
    }

    it('opens one for each team below the bar, with an owner and a due time', async () => {
      const { incidents, intake } = await start();
      await intake.waveClosed(
        aWave(1, [
          aWaveTeam('red', 5.5),
          aWaveTeam('blue', 7),
          aWaveTeam('green', 2, { n: 4, isEnough: false }),
        ]),
      );
      expect(await incidents.list({})).toEqual([
        expect.objectContaining({
          teamRef: 'group:default/red',
          state: 'open',
          ownerRef: PLATFORM,
          version: 1,
          // Wednesday; two working days, to the end of Friday.
          dueMs: Date.parse('2026-04-04T00:00:00Z'),
          score: expect.objectContaining({ mean: 5.5, n: 8, isBelow: true }),
        }),
      ]);
    });

    it('opens none for a wave without answers, nor where all are content alike', async () => {
      const { incidents, intake } = await start();
      await intake.waveClosed(aWave(1, []));
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 8), aWaveTeam('blue', 8)]),
      );
      expect(await incidents.list({})).toEqual([]);
    });

    it('opens one each where all are unhappy alike', async () => {
      const { incidents, intake } = await start();
      await intake.waveClosed(
        aWave(1, [aWaveTeam('red', 3), aWaveTeam('blue', 3)]),
      );
      expect(await incidents.list({})).toHaveLength(2);
    });

    it('does not owe holidays a response, and waits as long as it is told to', async () => {
      const { intake, only } = await start({
        config: {
          ...config,
          workingDays: { holidays: ['2026-04-02'] },
          incidents: { responseDays: 3 },
        },
      });
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      expect((await only()).dueMs).toBe(Date.parse('2026-04-08T00:00:00Z'));
    });

    it('waits since the wave closed, also where that is told later', async () => {
      const { footfall, intake, only, sent } = await start();
      footfall.now = '2026-05-01T09:00:00Z';
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      expect(await only()).toMatchObject({
        openedMs: Date.parse('2026-04-01T00:00:00Z'),
        dueMs: Date.parse('2026-04-04T00:00:00Z'),
      });
      // What is a month old is history. That it is overdue is news.
      expect(sent).toEqual([]);
      await footfall.services.incidentEscalation.run();
      expect(sent).toMatchObject([{ payload: { severity: 'high' } }]);
    });

    it('takes a wave in once, however often it is handed over', async () => {
      const { intake, kinds, resolve, sent } = await start();
      const wave = aWave(1, [aWaveTeam('red', 5)]);
      await intake.waveClosed(wave);
      await intake.waveClosed(wave);
      await resolve();
      await intake.waveClosed(wave);
      expect(await kinds()).toEqual(['opened', 'moved', 'moved']);
      expect(sent).toHaveLength(3);
    });

    it('makes one incident where replicas take the same wave in at once', async () => {
      const { intake, incidents, sent } = await start();
      const wave = aWave(
        1,
        ['red', 'blue', 'green'].map(name => aWaveTeam(name, 4)),
      );
      await Promise.all(
        Array.from({ length: 4 }, () => intake.waveClosed(wave)),
      );
      expect(await incidents.list({})).toHaveLength(3);
      expect(sent).toHaveLength(3);
      // And again, with one that there is already.
      const next: ClosedWave = aWave(2, [aWaveTeam('red', 4)]);
      await Promise.all(
        Array.from({ length: 4 }, () => intake.waveClosed(next)),
      );
      const red = await incidents.list({ teamRefs: ['group:default/red'] });
      const timelines = await incidents.timelinesOf([red[0].id]);
      expect(timelines.get(red[0].id)).toHaveLength(2);
    });

    it('tells the open one of the next score, good or bad', async () => {
      const { intake, kinds, only } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      await intake.waveClosed(aWave(2, [aWaveTeam('red', 8)]));
      expect(await kinds()).toEqual(['opened', 'scored']);
      expect(await only()).toMatchObject({
        state: 'open',
        version: 2,
        score: { waveNumber: 2, isBelow: false },
      });
    });

    it('proves by the next wave that it helped', async () => {
      const { intake, kinds, only, resolve } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      await resolve();
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 7.5)], '2026-07-01T00:00:00Z'),
      );
      expect(await kinds()).toEqual(['opened', 'moved', 'moved', 'recovered']);
      expect(await only()).toMatchObject({
        state: 'resolved',
        score: { mean: 5 },
        proof: { mean: 7.5, waveNumber: 2 },
      });
    });

    it('reopens it where it did not help, with everything due again', async () => {
      const { footfall, intake, kinds, only, resolve } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      await resolve();
      footfall.now = '2026-07-01T09:00:00Z';
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 6)], '2026-07-01T00:00:00Z'),
      );
      expect(await kinds()).toEqual(['opened', 'moved', 'moved', 'reopened']);
      expect(await only()).toMatchObject({
        state: 'reopened',
        openedMs: Date.parse('2026-07-01T00:00:00Z'),
        dueMs: Date.parse('2026-07-04T00:00:00Z'),
        acknowledgedMs: null,
        resolvedMs: null,
      });
    });

    it('is neither proven nor reopened by a wave that was open when it was resolved', async () => {
      const { footfall, intake, kinds, only, resolve } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      footfall.now = '2026-06-28T09:00:00Z';
      await resolve();
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 9)], '2026-07-01T00:00:00Z'),
      );
      expect(await only()).toMatchObject({ state: 'resolved', proof: null });
      await intake.waveClosed(
        aWave(3, [aWaveTeam('red', 8)], '2026-10-01T00:00:00Z'),
      );
      expect((await only()).proof).toMatchObject({ waveNumber: 3, mean: 8 });
      expect(await kinds()).toEqual([
        'opened',
        'moved',
        'moved',
        'scored',
        'recovered',
      ]);
    });

    it('waits for a wave with enough answers to prove anything', async () => {
      const { intake, only, resolve } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      await resolve();
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 9, { n: 3, isEnough: false })]),
      );
      expect((await only()).proof).toBeNull();
    });

    it('keeps the name of a team that is dissolved, and goes on', async () => {
      const { footfall, intake, only, sent } = await start();
      await intake.waveClosed(
        aWave(1, [aWaveTeam('red', 5, { title: 'Red team' })]),
      );
      footfall.entities = entities.filter(
        ({ metadata }) => metadata.name !== 'red',
      );
      await footfall.syncCatalog();
      footfall.now = '2026-04-10T09:00:00Z';
      await footfall.services.incidentEscalation.run();
      expect(await only()).toMatchObject({
        teamTitle: 'Red team',
        escalatedMs: Date.parse('2026-04-10T09:00:00Z'),
        escalatedTo: null,
      });
      expect(sent.at(-1)?.recipients).toMatchObject({ entityRef: [PLATFORM] });
    });

    it('has no owner where no platform team is configured', async () => {
      const { intake, only } = await start({ config: {} });
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      expect((await only()).ownerRef).toBeNull();
    });

    it('takes what was done before it was written down, in its order', async () => {
      const { footfall, incidents, intake, only } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      footfall.now = '2026-07-10T09:00:00Z';
      const { id: incidentId } = await only();
      const move = async (to: 'fixing' | 'resolved', doneAt: string) =>
        incidents.move(
          incidentId,
          { to, version: (await only()).version, ...because, doneAt },
          owner,
        );
      await move('fixing', '2026-04-02T10:00:00Z');
      await expect(move('resolved', '2026-04-02T09:59:59Z')).rejects.toThrow(
        /before the last step/,
      );
      await expect(move('resolved', '2026-07-10T09:00:01Z')).rejects.toThrow(
        /has not come/,
      );
      await move('resolved', '2026-06-01T10:00:00Z');
      await intake.waveClosed(
        aWave(2, [aWaveTeam('red', 8)], '2026-07-01T00:00:00Z'),
      );
      expect(await only()).toMatchObject({
        acknowledgedMs: Date.parse('2026-04-02T10:00:00Z'),
        resolvedMs: Date.parse('2026-06-01T10:00:00Z'),
        proof: { waveNumber: 2 },
      });
      const timelines = await incidents.timelinesOf([incidentId]);
      expect(timelines.get(incidentId)).toMatchObject([
        { what: { kind: 'opened' } },
        { what: { to: 'fixing', writtenOn: '2026-07-10' } },
        { what: { to: 'resolved', writtenOn: '2026-07-10' } },
        { what: { kind: 'recovered' } },
      ]);
    });

    describe('who is told', () => {
      it('is the owner and the leads, and never who did it', async () => {
        const { incidents, intake, only, sent } = await start();
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        expect(sent[0]).toMatchObject({
          recipients: {
            type: 'entity',
            entityRef: [PLATFORM, 'user:default/lea', 'user:default/lars'],
          },
          payload: {
            title: 'red: incident opened',
            description: 'Platform pulse: 5 from 8 answers; the bar is 7',
            link: `/footfall/incidents/${(await only()).id}`,
            topic: 'footfall-incident',
          },
        });
        await incidents.comment(
          (
            await only()
          ).id,
          { text: 'A **secret** thought' },
          { ref: 'user:default/lea', roles: ['lead'] },
        );
        expect(sent[1].recipients).toMatchObject({
          excludeEntityRef: 'user:default/lea',
        });
        expect(JSON.stringify(sent[1].payload)).not.toContain('secret');
      });

      it('is every open screen, which learns no more than where to look', async () => {
        const published: unknown[] = [];
        const { intake, only } = await start({
          signals: { publish: async signal => void published.push(signal) },
        });
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        expect(published).toEqual([
          {
            recipients: { type: 'broadcast' },
            channel: 'footfall:incidents',
            message: { incidentId: (await only()).id },
          },
        ]);
      });

      it('is the team itself where the line is written for it', async () => {
        const { incidents, intake, only, sent } = await start();
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        const line = { said: 'Builds are slow.', doing: 'Adding a cache.' };
        const { id: incidentId, version } = await only();
        await incidents.tellTeam(incidentId, { version, ...line }, owner);
        expect(sent[1].recipients).toMatchObject({
          entityRef: expect.arrayContaining(['group:default/red']),
        });
      });

      it('waits for no signal, and holds nobody up who waits for nothing', async () => {
        const send = jest.fn().mockReturnValue(new Promise(() => {}));
        const { intake, only } = await start({
          notifications: { send },
          signals: { publish: () => Promise.reject(new Error('down')) },
        });
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        expect((await only()).state).toBe('open');
        expect(send).toHaveBeenCalledTimes(1);
      });

      it('is told later where notifications are down, and once', async () => {
        let isDown = true;
        const sent: NotificationSendOptions[] = [];
        const { footfall, intake } = await start({
          notifications: {
            send: async message => {
              if (isDown) {
                throw new Error('down');
              }
              sent.push(message);
            },
          },
        });
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        isDown = false;
        const { incidentEscalation } = footfall.services;
        await Promise.all([incidentEscalation.run(), incidentEscalation.run()]);
        await incidentEscalation.run();
        expect(sent).toHaveLength(1);
      });
    });

    describe('what nobody responds to', () => {
      const overdue = '2026-04-04T00:00:00Z';

      it('is not told to the neighbours, who are below the same group', async () => {
        const { footfall, intake, sent } = await start();
        const relations = [
          { type: 'parentOf', targetRef: 'group:default/red' },
          { type: 'parentOf', targetRef: 'group:default/blue' },
          { type: 'hasMember', targetRef: 'user:default/dana' },
        ];
        footfall.entities = entities.map(entity =>
          entity.metadata.name === 'colours'
            ? { ...entity, relations }
            : entity,
        );
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        footfall.now = overdue;
        await footfall.services.incidentEscalation.run();
        await intake.waveClosed(aWave(2, [aWaveTeam('red', 4)], overdue));
        expect(sent).toHaveLength(3);
        for (const { recipients } of sent.slice(1)) {
          expect(recipients).toMatchObject({
            entityRef: [
              PLATFORM,
              'user:default/dana',
              'user:default/lea',
              'user:default/lars',
            ],
          });
        }
      });

      it('is told to the leads of the group above', async () => {
        const { footfall, intake, sent } = await start({
          entities: entities.map(entity =>
            entity.metadata.name === 'colours'
              ? aLedGroup('colours', 'gwen', { type: 'department' })
              : entity,
          ),
        });
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        footfall.now = overdue;
        await footfall.services.incidentEscalation.run();
        const gwen = 'user:default/gwen';
        expect(Object(sent[0].recipients).entityRef).not.toContain(gwen);
        expect(Object(sent[1].recipients).entityRef).toContain(gwen);
      });

      it('goes to the group above once, whatever the number of replicas', async () => {
        const { footfall, intake, kinds, only, sent } = await start();
        const { incidentEscalation: escalation } = footfall.services;
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        footfall.now = '2026-04-03T23:59:00Z';
        await escalation.run();
        expect(await kinds()).toEqual(['opened']);
        footfall.now = overdue;
        const counts = await Promise.all([escalation.run(), escalation.run()]);
        expect(counts.reduce((a, b) => a + b)).toBe(1);
        footfall.now = '2026-05-04T00:00:00Z';
        await escalation.run();
        expect(await kinds()).toEqual(['opened', 'escalated']);
        expect(await only()).toMatchObject({
          escalatedTo: 'group:default/colours',
        });
        expect(sent).toHaveLength(2);
        expect(sent[1]).toMatchObject({
          recipients: {
            entityRef: expect.arrayContaining(['group:default/colours']),
          },
          payload: { severity: 'high' },
        });
      });

      it('is not what somebody responded to in time', async () => {
        const { footfall, incidents, intake, kinds, only } = await start();
        await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
        const { id: incidentId, version } = await only();
        await incidents.move(
          incidentId,
          { to: 'acknowledged', version },
          owner,
        );
        footfall.now = overdue;
        await footfall.services.incidentEscalation.run();
        expect(await kinds()).toEqual(['opened', 'moved']);
      });
    });

    it('refuses the slower of two browsers, and loses neither comment', async () => {
      const { incidents, intake, kinds, only } = await start();
      await intake.waveClosed(aWave(1, [aWaveTeam('red', 5)]));
      const { id: incidentId, version } = await only();
      const move = { to: 'acknowledged', version } as const;
      const moves = await Promise.allSettled([
        incidents.move(incidentId, move, owner),
        incidents.move(incidentId, move, owner),
      ]);
      const refused = moves.filter(({ status }) => status === 'rejected');
      expect(refused).toEqual([
        expect.objectContaining({
          reason: expect.objectContaining({ name: 'ConflictError' }),
        }),
      ]);
      await Promise.all(
        ['one', 'two', 'three'].map(text =>
          incidents.comment(incidentId, { text }, owner),
        ),
      );
      expect(await kinds()).toEqual([
        'opened',
        'moved',
        'commented',
        'commented',
        'commented',
      ]);
    });
  },
);
