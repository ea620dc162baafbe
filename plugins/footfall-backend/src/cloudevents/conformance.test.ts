import { cdEventKinds } from './cdEventKinds';
import { cdEventVersions } from './cdEventSchemas';
import conformance03 from './__fixtures__/conformance/0.3.json';
import conformance04 from './__fixtures__/conformance/0.4.json';
import conformance05 from './__fixtures__/conformance/0.5.json';
import { asCloudEvent } from './__fixtures__/cdEvents';
import { readMeaning } from './readMeaning';

const examples = {
  '0.3': conformance03,
  '0.4': conformance04,
  '0.5': conformance05,
};

const DEPLOYED = {
  says: 'deployed',
  input: {
    source: '/event/source/123',
    id: '271069a8-fc18-44f1-b38f-9d70a1695819',
    service: 'mySubject123',
    environment: 'test123',
    occurredAt: '2023-03-20T14:27:05.315384Z',
    outcome: 'succeeded',
    version:
      'sha256:0b31b1c02ff458ad9b7b81cbdf8f028bd54699fa151f221d1e8de6817db93427',
  },
};
const NOTHING = { says: 'nothing' };

const expected = {
  'service.deployed': DEPLOYED,
  'service.upgraded': DEPLOYED,
  'service.rolledback': DEPLOYED,
  'service.published': NOTHING,
  'service.removed': NOTHING,
  'pipelinerun.finished': {
    says: 'finished',
    ends: expect.arrayContaining([
      expect.objectContaining({ runId: 'mySubject123', outcome: 'failed' }),
    ]),
  },
  'environment.created': NOTHING,
  'environment.modified': NOTHING,
  'environment.deleted': NOTHING,
};

describe.each(cdEventVersions)('the examples of CDEvents %s', version => {
  it.each(cdEventKinds)('%s means what it says', kind => {
    const example = examples[version][kind];
    expect(readMeaning(asCloudEvent(example))).toMatchObject(expected[kind]);
  });

  it.each(cdEventKinds)('%s is refused without its subject', kind => {
    const { context } = examples[version][kind];
    expect(readMeaning(asCloudEvent({ context }))).toEqual({
      error: "data: must have required property 'subject'",
    });
  });

  it.each(cdEventKinds)('%s is refused with what nobody specified', kind => {
    const example = { ...examples[version][kind], extra: 1 };
    expect(readMeaning(asCloudEvent(example))).toEqual({
      error: "data: must NOT have additional properties ('extra')",
    });
  });
});

it('knows what each version calls its own', () => {
  const mixed = (version: keyof typeof examples, changes: object) => {
    const { context, subject } = examples[version]['service.deployed'];
    return readMeaning(
      asCloudEvent({
        ...{ subject },
        context: { ...context, ...changes },
      }),
    );
  };
  expect(mixed('0.3', { chainId: 'c' })).toHaveProperty('error');
  expect(mixed('0.4', { specversion: '0.4.1' })).toHaveProperty('error');
  expect(mixed('0.5', { version: '0.5.0' })).toHaveProperty('error');
  expect(mixed('0.5', { specversion: '0.4.1' })).toHaveProperty('error');
});
