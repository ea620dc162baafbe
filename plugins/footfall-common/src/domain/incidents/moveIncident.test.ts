import fc from 'fast-check';
import { anIncident } from '../../testing/incidents';
import { Incident, incidentStates, isWaiting } from './Incident';
import { incidentRoles, IncidentRole } from './IncidentRole';
import {
  IncidentMove,
  moveIncident,
  refusalOfMove,
  waysOf,
} from './moveIncident';

const because = { rootCause: 'Builds are slow', changed: 'A cache' };
const times = { nowMs: 2000, dueMs: 9000 };

describe('refusalOfMove', () => {
  it.each([
    ['open', 'acknowledged', null],
    ['open', 'investigating', null],
    ['open', 'fixing', null],
    ['open', 'resolved', 'not-from-here'],
    ['open', 'open', 'already-there'],
    ['reopened', 'acknowledged', null],
    ['reopened', 'open', 'not-from-here'],
    ['acknowledged', 'investigating', null],
    ['acknowledged', 'fixing', null],
    ['acknowledged', 'resolved', 'not-from-here'],
    ['acknowledged', 'open', 'not-from-here'],
    ['investigating', 'fixing', null],
    ['investigating', 'acknowledged', 'not-from-here'],
    ['fixing', 'investigating', null],
    ['fixing', 'resolved', null],
    ['fixing', 'reopened', 'not-from-here'],
    ['resolved', 'reopened', null],
    ['resolved', 'fixing', 'not-from-here'],
    ['resolved', 'resolved', 'already-there'],
  ] as const)('from %s to %s: %s', (state, to, refusal) => {
    const incident = anIncident({ state });
    expect(refusalOfMove(incident, { to, ...because }, ['owner'])).toBe(
      refusal,
    );
  });

  it.each<[IncidentRole[], string, string | null]>([
    [['owner'], 'acknowledged', null],
    [['platform'], 'acknowledged', null],
    [['lead'], 'acknowledged', 'not-your-part'],
    [['member'], 'acknowledged', 'not-your-part'],
    [['member', 'owner'], 'acknowledged', null],
    [[], 'acknowledged', 'not-your-part'],
    [['lead'], 'resolved', 'not-your-part'],
    [['lead'], 'reopened', null],
    [['member'], 'reopened', 'not-your-part'],
  ])('to %j of %s: %s', (roles, to, refusal) => {
    const from = { acknowledged: 'open', resolved: 'fixing' } as const;
    const state = to === 'reopened' ? 'resolved' : from[to as 'resolved'];
    const move = { to, ...because } as IncidentMove;
    expect(refusalOfMove(anIncident({ state }), move, roles)).toBe(refusal);
  });

  it('takes a root cause and what was changed to resolve', () => {
    const fixing = anIncident({ state: 'fixing' });
    const resolve = (words: Partial<IncidentMove>) =>
      refusalOfMove(fixing, { to: 'resolved', ...words }, ['owner']);
    expect(resolve({})).toBe('root-cause-missing');
    expect(resolve({ ...because, rootCause: '  ' })).toBe('root-cause-missing');
    expect(resolve({ rootCause: 'Builds' })).toBe('change-missing');
    expect(resolve(because)).toBeNull();
  });

  it('does not take back what a wave has proven', () => {
    const resolved = anIncident({ state: 'resolved' });
    const proven = { ...resolved, proof: { ...resolved.score, mean: 8 } };
    expect(refusalOfMove(proven, { to: 'reopened' }, ['lead'])).toBe(
      'has-recovered',
    );
  });
});

describe('waysOf', () => {
  it('says of every other state what speaks against it', () => {
    expect(waysOf(anIncident({ state: 'fixing' }), ['platform'])).toEqual([
      { to: 'reopened', refusal: 'not-from-here' },
      { to: 'acknowledged', refusal: 'not-from-here' },
      { to: 'investigating', refusal: null },
      { to: 'resolved', refusal: null },
    ]);
    const forMember = waysOf(anIncident(), ['member']);
    expect(forMember.map(({ refusal }) => refusal)).not.toContain(null);
  });
});

describe('moveIncident', () => {
  it('keeps the time of the first response', () => {
    const acknowledged = moveIncident(
      anIncident(),
      { to: 'acknowledged' },
      times,
    );
    expect(acknowledged.acknowledgedMs).toBe(2000);
    const later = { ...times, nowMs: 3000 };
    const fixing = moveIncident(acknowledged, { to: 'fixing' }, later);
    expect(fixing).toMatchObject({ state: 'fixing', acknowledgedMs: 2000 });
  });

  it('keeps why it was resolved, and begins anew where it is reopened', () => {
    const resolved = moveIncident(
      anIncident({ state: 'fixing', acknowledgedMs: 1500, escalatedMs: 1400 }),
      { to: 'resolved', ...because },
      times,
    );
    expect(resolved).toMatchObject({ ...because, resolvedMs: 2000 });
    expect(moveIncident(resolved, { to: 'reopened' }, times)).toMatchObject({
      state: 'reopened',
      openedMs: 2000,
      dueMs: 9000,
      acknowledgedMs: null,
      resolvedMs: null,
      escalatedMs: null,
      rootCause: because.rootCause,
    });
  });
});

describe('whatever is tried with an incident', () => {
  const moves = fc.array(
    fc.record({
      to: fc.constantFrom(...incidentStates),
      rootCause: fc.constantFrom(undefined, '', 'cause'),
      changed: fc.constantFrom(undefined, ' ', 'change'),
      roles: fc.subarray([...incidentRoles]),
    }),
    { maxLength: 40 },
  );

  const isInStep = ({
    acknowledgedMs,
    openedMs,
    resolvedMs,
    state,
  }: Incident) =>
    (acknowledgedMs === null) === isWaiting({ state }) &&
    (resolvedMs === null) === (state !== 'resolved') &&
    (acknowledgedMs ?? openedMs) >= openedMs &&
    (resolvedMs ?? Infinity) >= (acknowledgedMs ?? 0);

  /** The incident after each step that was not refused. */
  function take(tried: readonly (IncidentMove & { roles: IncidentRole[] })[]) {
    const taken: { move: (typeof tried)[number]; incident: Incident }[] = [];
    let incident = anIncident();
    tried.forEach((move, at) => {
      if (refusalOfMove(incident, move, move.roles) === null) {
        const nowMs = 2000 + at;
        incident = moveIncident(incident, move, { nowMs, dueMs: nowMs + 10 });
        taken.push({ move, incident });
      }
    });
    return taken;
  }

  it('keeps its times and its state in step', () => {
    fc.assert(
      fc.property(moves, tried => {
        const taken = take(tried);
        expect(taken.every(({ incident }) => isInStep(incident))).toBe(true);
      }),
    );
  });

  it('is never resolved without saying why, nor by who only suffers it', () => {
    fc.assert(
      fc.property(moves, tried => {
        const taken = take(tried);
        expect(
          taken.every(
            ({ incident: { changed, rootCause, state } }) =>
              state !== 'resolved' || Boolean(rootCause && changed),
          ),
        ).toBe(true);
        expect(
          taken.every(
            ({ move: { roles, to } }) =>
              to === 'reopened' ||
              roles.includes('owner') ||
              roles.includes('platform'),
          ),
        ).toBe(true);
      }),
    );
  });

  it('is refused for everybody where it is refused for all roles at once', () => {
    fc.assert(
      fc.property(moves, fc.constantFrom(...incidentStates), (tried, state) => {
        const incident = anIncident({ state });
        const impossible = tried.filter(
          move => refusalOfMove(incident, move, incidentRoles) !== null,
        );
        expect(
          impossible.every(
            move => refusalOfMove(incident, move, move.roles) !== null,
          ),
        ).toBe(true);
      }),
    );
  });
});
