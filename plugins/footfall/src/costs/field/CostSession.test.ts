import { createFixtureApi } from '../../__fixtures__/createFixtureApi';
import { CostSession, costSessionOf } from './CostSession';

const MINUTE_MS = 60_000;
const KEPT = 50;

const questionOfSize = (size: number | string) =>
  JSON.stringify({ templateRef: 'template:default/api', inputs: { size } });

const ask = (session: CostSession, size: number | string) =>
  session.estimate(questionOfSize(size), new AbortController().signal);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('the estimates that a session knows', () => {
  it('are known for ten minutes', async () => {
    const session = new CostSession(createFixtureApi('few'));
    const estimate = await ask(session, 'small');
    const question = questionOfSize('small');
    jest.advanceTimersByTime(10 * MINUTE_MS - 1);
    expect(session.known(question)).toBe(estimate);
    jest.advanceTimersByTime(1);
    expect(session.known(question)).toBeUndefined();
  });

  it('are as old as their question, not as their answer', async () => {
    const api = createFixtureApi('few');
    const slow: typeof api.costs.estimate = async question => {
      jest.advanceTimersByTime(9 * MINUTE_MS);
      return api.costs.estimate(question);
    };
    const costs = { ...api.costs, estimate: slow };
    const session = new CostSession({ ...api, costs });
    await ask(session, 'small');
    jest.advanceTimersByTime(MINUTE_MS);
    expect(session.known(questionOfSize('small'))).toBeUndefined();
  });

  it('are the last fifty that were asked', async () => {
    const session = new CostSession(createFixtureApi('few'));
    for (let size = 0; size < KEPT; size++) {
      await ask(session, size);
    }
    // Asked again, it is the newest.
    await ask(session, 0);
    await ask(session, KEPT);
    expect(session.known(questionOfSize(1))).toBeUndefined();
    expect(session.known(questionOfSize(0))).toBeDefined();
    expect(session.known(questionOfSize(2))).toBeDefined();
    expect(session.known(questionOfSize(KEPT))).toBeDefined();
  });
});

it('is one for all fields of an app', () => {
  const api = createFixtureApi('few');
  expect(costSessionOf(api)).toBe(costSessionOf(api));
  expect(costSessionOf(api)).not.toBe(costSessionOf(createFixtureApi('few')));
});
