import { Acknowledgement } from './Acknowledgement';
import {
  AcknowledgementClaim,
  AcknowledgementRefusal,
  acknowledgementRefusals,
  HOW_TO_ACKNOWLEDGE,
  judgeAcknowledgement,
} from './judgeAcknowledgement';

const until = Date.parse('2026-11-22T09:00:00Z');
const before = until - 1;
const cost = (high: string) => ({ low: '120.00', high, currency: 'GBP' });

const found: Acknowledgement = {
  id: 'one',
  by: 'user:default/ann',
  validUntilMs: until,
  templateRef: 'template:default/api',
  teamRef: 'group:default/red',
  inputsHash: 'inputs',
  fingerprint: 'prices',
  monthly: cost('180.00'),
  unknownLines: 0,
  reason: null,
  taskId: null,
};
const claim: AcknowledgementClaim = {
  id: 'one',
  by: 'user:default/ann',
  taskId: 'task-1',
  templateRef: 'template:default/api',
  teamRef: 'group:default/red',
  inputsHash: 'inputs',
  fingerprint: 'prices',
  monthly: cost('180.00'),
  unknownLines: 0,
  budget: null,
};
const over = (policy: 'tell' | 'reason' | 'refuse') => ({
  teamTitle: 'Red',
  isOver: true,
  policy,
});

interface Case {
  readonly found?: Partial<Acknowledgement> | null;
  readonly claim?: Partial<AcknowledgementClaim>;
  readonly nowMs?: number;
}

const judge = (facts: Case) =>
  judgeAcknowledgement(
    facts.found === null ? undefined : { ...found, ...facts.found },
    { ...claim, ...facts.claim },
    facts.nowMs ?? before,
  );

/** By refusal, so that one without a case does not compile. */
const refused: Record<AcknowledgementRefusal, readonly [Case, RegExp][]> = {
  missing: [
    [{ found: null, claim: { id: '' } }, /nobody acknowledged what it costs/],
  ],
  unknown: [[{ found: null, claim: { id: 'two' } }, /There is no .*'two'/]],
  'not-yours': [
    [{ claim: { by: 'user:default/bob' } }, /is not of user:default\/bob/],
    [{ claim: { by: 'plugin:scaffolder' } }, /in their own name/],
  ],
  'used-by-another-task': [
    [{ found: { taskId: 'task-0' } }, /used by the task task-0/],
    [{ found: { taskId: 'task-0' }, nowMs: until }, /one of its own/],
  ],
  'other-template': [
    [
      { claim: { templateRef: 'template:default/gpu', inputsHash: 'else' } },
      /for template:default\/api, and the task runs template:default\/gpu/,
    ],
  ],
  'other-team': [
    [{ claim: { teamRef: null } }, /red pays, and by the task nobody/],
    [{ found: { teamRef: null } }, /nobody pays, and by the task group/],
  ],
  'other-inputs': [
    [
      { claim: { inputsHash: 'else', monthly: cost('900.00') } },
      /costs 120.00 to 900.00 GBP a month; 120.00 to 180.00 GBP/,
    ],
  ],
  expired: [[{ nowMs: until }, /valid until 2026-11-22T09:00:00.000Z/]],
  'other-price': [
    [
      { claim: { fingerprint: 'else', monthly: null, unknownLines: 2 } },
      /costs an unknown amount a month by now/,
    ],
    [
      // What a task has used is no licence for another price.
      { found: { taskId: 'task-1' }, claim: { fingerprint: 'else' } },
      /^Prices have changed since/,
    ],
  ],
  'over-budget-now': [
    [{ claim: { budget: over('refuse') } }, /over the budget of Red by now/],
    [{ claim: { budget: over('reason') } }, /over the budget of Red by now/],
    [
      { found: { reason: 'a launch' }, claim: { budget: over('refuse') } },
      /over the budget of Red by now/,
    ],
  ],
};

describe('judgeAcknowledgement', () => {
  it.each(
    acknowledgementRefusals.flatMap(code =>
      refused[code].map(([facts, message]) => [code, facts, message] as const),
    ),
  )('refuses one that is %s: %j', (code, facts, message) => {
    const verdict = judge(facts);
    expect(verdict).toMatchObject({ isAccepted: false, code });
    expect(verdict).toHaveProperty('message', expect.stringMatching(message));
    expect(verdict).toHaveProperty(
      'message',
      expect.stringContaining(HOW_TO_ACKNOWLEDGE),
    );
  });

  it.each<[string, Case, boolean]>([
    ['of whoever asks, for the same order', {}, false],
    [
      'without a team',
      { found: { teamRef: null }, claim: { teamRef: null } },
      false,
    ],
    [
      'of what is unknown',
      {
        found: { monthly: null, unknownLines: 1 },
        claim: { monthly: null, unknownLines: 1 },
      },
      false,
    ],
    ['over a budget that is told', { claim: { budget: over('tell') } }, false],
    [
      'over the budget with a reason',
      { found: { reason: 'a launch' }, claim: { budget: over('reason') } },
      false,
    ],
    [
      'within the budget',
      { claim: { budget: { ...over('refuse'), isOver: false } } },
      false,
    ],
    ['of a task that tries again', { found: { taskId: 'task-1' } }, true],
    [
      'of a task that tries again after its time, over the budget with itself',
      {
        found: { taskId: 'task-1' },
        claim: { budget: over('refuse') },
        nowMs: until + 1,
      },
      true,
    ],
  ])('accepts one %s', (_, facts, isRetry) => {
    expect(judge(facts)).toEqual({ isAccepted: true, isRetry });
  });

  it('asks for a reason where nobody can tell by now whether the budget holds it', () => {
    const budget = { ...over('reason'), isOver: null };
    expect(
      judge({ found: { reason: 'a launch' }, claim: { budget } }),
    ).toMatchObject({ isAccepted: true });
    expect(judge({ claim: { budget } })).toMatchObject({
      code: 'over-budget-now',
      message: expect.stringMatching(
        /^Not all of its cost is known, so nobody can tell whether the budget of Red holds it/,
      ),
    });
  });
});
