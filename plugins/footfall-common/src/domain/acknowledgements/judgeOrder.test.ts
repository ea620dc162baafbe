import { judgeOrder, Order } from './judgeOrder';

const order: Order = {
  seenFingerprint: 'prices',
  fingerprint: 'prices',
  monthly: { low: '180.00', high: '180.00', currency: 'GBP' },
  unknownLines: 0,
  budget: null,
  reason: null,
};
const partly: Partial<Order> = {
  monthly: { low: '5.00', high: '5.00', currency: 'GBP' },
  unknownLines: 1,
};
const over = (policy: 'tell' | 'reason' | 'refuse') => ({
  teamTitle: 'Red',
  isOver: true,
  policy,
});
/** Nobody can tell whether the budget holds it. */
const untold = (policy: 'tell' | 'reason' | 'refuse') => ({
  ...over(policy),
  isOver: null,
});

describe('judgeOrder', () => {
  it.each<[string, Partial<Order>]>([
    ['without a budget', {}],
    ['of unknown cost', { monthly: null, unknownLines: 1 }],
    ['within the budget', { budget: { ...over('refuse'), isOver: false } }],
    ['over a budget that is told', { budget: over('tell') }],
    ['over a budget with a reason', { budget: over('reason'), reason: 'so' }],
    ['of unknown cost that is told', { ...partly, budget: untold('tell') }],
    [
      'of unknown cost with a reason',
      { ...partly, budget: untold('reason'), reason: 'so' },
    ],
    [
      'of unknown cost with a reason, where what is over is refused',
      { ...partly, budget: untold('refuse'), reason: 'so' },
    ],
  ])('accepts an order %s', (_, changes) => {
    expect(judgeOrder({ ...order, ...changes })).toEqual({ isAccepted: true });
  });

  it.each<[string, RegExp, Partial<Order>]>([
    [
      'other-estimate',
      /^It costs 180.00 GBP a month by now/,
      { seenFingerprint: 'else' },
    ],
    [
      // What it costs is told before what there is to say about it.
      'other-estimate',
      /look at the new one/,
      { seenFingerprint: 'else', budget: over('refuse') },
    ],
    ['over-budget', /the budget of Red/, { budget: over('refuse') }],
    [
      'over-budget',
      /ask the owner/,
      { budget: over('refuse'), reason: 'please' },
    ],
    ['reason-missing', /say in 'reason' why/, { budget: over('reason') }],
    [
      'reason-missing',
      /^It costs 5\.00 GBP a month and one item of unknown cost, so nobody can tell whether the budget of Red holds it/,
      { ...partly, budget: untold('reason') },
    ],
    [
      'reason-missing',
      /^It costs an unknown amount a month, so nobody can tell/,
      { monthly: null, unknownLines: 1, budget: untold('refuse') },
    ],
  ])('refuses as %s, saying %s', (code, message, changes) => {
    expect(judgeOrder({ ...order, ...changes })).toEqual({
      isAccepted: false,
      code,
      message: expect.stringMatching(message),
    });
  });
});
