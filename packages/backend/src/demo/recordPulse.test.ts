import { parseDay } from '@footfall/backstage-plugin-footfall-common';
import { haldenBankPulse } from '@footfall/demo';
import { PulseApi, recordPulse } from './recordPulse';

const pulse = haldenBankPulse({ today: parseDay('2026-11-21') });
const teams = [
  ...new Set(
    pulse.waves.flatMap(({ invited }) =>
      invited.map(({ groupRef }) => groupRef),
    ),
  ),
].map(ref => ({ ref, parentRef: null }));

/** A portal that remembers what it was told, and stops where it is told to. */
function createPortal() {
  const calls: string[] = [];
  const waves: { title: string }[] = [];
  const timelines = new Map<string, { what: object }[]>();
  let failsAfter = Infinity;
  const write = <T>(call: string, change: () => T): T => {
    if (calls.length >= failsAfter) {
      throw new Error('The portal restarts');
    }
    calls.push(call);
    return change();
  };
  const incidentOf = (id: string) => {
    const timeline = timelines.get(id) ?? [];
    timelines.set(id, timeline);
    return { id, version: timeline.length + 1, timeline };
  };
  const tell = (kind: string) => async (id: string, step: { to?: string }) =>
    write(`${kind} ${id} ${step.to ?? ''}`.trim(), () => {
      incidentOf(id).timeline.push({ what: { kind, to: step.to } });
      return incidentOf(id);
    });
  const survey = { id: 'pulse', title: pulse.survey.title, waves };
  let isMade = false;
  const addWave = () => waves.push({ title: survey.title });
  const api = {
    getFilterOptions: async () => ({ teams }),
    getSurveys: async () => ({
      surveys: isMade ? [{ ...survey, waves: [...waves] }] : [],
    }),
    createSurvey: async () =>
      write('create', () => {
        isMade = true;
        return { ...survey, waves: [] };
      }),
    recordPastWave: async () => write('past-wave', addWave),
    openWave: async () => write('open', addWave),
    getIncidents: async ({ team }: { team: string }) => ({
      incidents: [{ id: team }],
    }),
    getIncident: async (id: string) => incidentOf(id),
    moveIncident: tell('moved'),
    assignIncident: tell('assigned'),
    tellTeamOfIncident: tell('spoke'),
    commentOnIncident: tell('commented'),
    linkIncident: tell('linked'),
  } as unknown as PulseApi;
  return {
    api,
    calls,
    survey,
    failAfter: (count: number) => {
      failsAfter = count;
    },
  };
}

async function recordAll() {
  const portal = createPortal();
  await recordPulse(portal.api, pulse);
  return portal;
}

describe('recordPulse', () => {
  it('takes the waves in with what was done about each, and opens one', async () => {
    const { calls } = await recordAll();
    expect(calls[0]).toBe('create');
    expect(calls.filter(call => call === 'past-wave')).toHaveLength(6);
    expect(calls.at(-1)).toBe('open');
    const at = (call: string) =>
      calls.indexOf(`${call.replace(' ', ' group:default/ml-platform ')}`);
    expect(at('moved fixing')).toBeLessThan(at('moved resolved'));
  });

  it('adds nothing the second time, also under another title', async () => {
    const { api, calls, survey } = await recordAll();
    const count = calls.length;
    await recordPulse(api, pulse);
    survey.title = 'What a visitor calls it';
    await recordPulse(api, pulse);
    expect(calls).toHaveLength(count);
  });

  it('goes on where it was, wherever the portal restarted', async () => {
    const whole = (await recordAll()).calls;
    for (let count = 0; count < whole.length; count += 1) {
      const portal = createPortal();
      portal.failAfter(count);
      await expect(recordPulse(portal.api, pulse)).rejects.toThrow('restarts');
      portal.failAfter(Infinity);
      await recordPulse(portal.api, pulse);
      expect(portal.calls).toEqual(whole);
    }
  });
});
