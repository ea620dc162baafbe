import { DeploymentInput } from '@footfall/backstage-plugin-footfall-common';
import { aCdEvent, DEPLOYED_AT } from './__fixtures__/cdEvents';
import { outcomeOf, runEndsOf, runKeyOf } from './pipelineRuns';

const deployed = (changes = {}) => aCdEvent('service.deployed', '1', changes);
const finished = (changes = {}) =>
  aCdEvent('pipelinerun.finished', '2', {
    ...changes,
    subject: { id: 'run-7', ...Object(changes).subject },
  });
const keysOf = (changes = {}) =>
  runEndsOf(finished(changes)).map(({ key }) => key);

describe('what joins a deployment with its run', () => {
  it.each([
    ['nothing', {}, null],
    ['its chain', { context: { chainId: 'c' } }, '["chain","c"]'],
    [
      'the run that it names, before its chain',
      { context: { chainId: 'c' }, customData: { pipelineRun: 'run-7' } },
      '["run","/ci","run-7"]',
    ],
    [
      'a run elsewhere',
      { customData: { pipelineRun: { id: 'run-7', source: '/tekton' } } },
      '["run","/tekton","run-7"]',
    ],
    ['no run without an id', { customData: { pipelineRun: {} } }, null],
    ['no run in text', { customData: 'cnVu' }, null],
  ])('is %s', (_, changes, key) => {
    expect(runKeyOf(deployed(changes))).toBe(key);
  });

  it('is looked for under the run, its source and its chain', () => {
    expect(keysOf()).toEqual(['["run","/ci","run-7"]']);
    expect(
      keysOf({ context: { chainId: 'c' }, subject: { source: '/tekton' } }),
    ).toEqual([
      '["run","/tekton","run-7"]',
      '["run","/ci","run-7"]',
      '["chain","c"]',
    ]);
  });
});

describe('how a run ended', () => {
  it.each([
    ['success', 'succeeded'],
    ['failure', 'failed'],
    ['error', 'failed'],
    ['cancel', 'cancelled'],
    ['Failure', 'failed'],
  ])('%s is %s', (said, outcome) => {
    expect(runEndsOf(finished({ content: { outcome: said } }))).toMatchObject([
      { outcome },
    ]);
  });

  it.each(['', 'unstable', 'constructor', undefined])(
    'is not told by %p',
    outcome => {
      expect(runEndsOf(finished({ content: { outcome } }))).toEqual([]);
    },
  );
});

describe('how a deployment ended', () => {
  const input: DeploymentInput = {
    ...{ source: '/ci', id: '1', service: 'ledger', environment: 'production' },
    occurredAt: DEPLOYED_AT,
  };
  const end = (
    key: string,
    minutes: number,
    outcome: 'failed' | 'succeeded',
  ) => ({
    ...{ key, runSource: '/ci', runId: `${minutes}`, outcome },
    finishedMs: Date.parse(DEPLOYED_AT) + minutes * 60_000,
  });
  const chain = '["chain","c"]';
  const run = '["run","/ci","7"]';

  it.each([
    ['nothing where no run ended', chain, [], undefined],
    [
      'nothing by another chain',
      chain,
      [end('["chain","d"]', 1, 'failed')],
      undefined,
    ],
    [
      'nothing by a build before it',
      chain,
      [end(chain, -5, 'failed')],
      undefined,
    ],
    [
      'by the first run of the chain to end after it, not by a later test',
      chain,
      [end(chain, 30, 'failed'), end(chain, 5, 'succeeded')],
      'succeeded',
    ],
    [
      'by the end at that very moment',
      chain,
      [end(chain, 0, 'failed')],
      'failed',
    ],
    [
      'by the run that it names, though clocks differ',
      run,
      [end(run, -1, 'failed')],
      'failed',
    ],
    [
      'by the last word on that run',
      run,
      [end(run, 9, 'succeeded'), end(run, 1, 'failed')],
      'succeeded',
    ],
  ])('is told %s', (_, key, ends, outcome) => {
    expect(outcomeOf({ key, input }, ends)).toBe(outcome);
  });
});
