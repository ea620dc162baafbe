import { aCdEvent, asCloudEvent, DEPLOYED_AT } from './__fixtures__/cdEvents';
import { readMeaning } from './readMeaning';

const event = aCdEvent('service.deployed', '1');
const deployed = (changes = {}) =>
  readMeaning(asCloudEvent(aCdEvent('service.deployed', '1', changes)));

describe('readMeaning', () => {
  it('reads a deployment with all that route rules may look at', () => {
    expect(
      deployed({
        context: { chainId: 'c-1' },
        subject: { source: '/apps' },
        customData: {
          tool: 'argo',
          retries: 2,
          dry: false,
          list: [1],
          no: null,
        },
      }),
    ).toEqual({
      says: 'deployed',
      key: '["chain","c-1"]',
      input: {
        source: '/ci',
        id: '1',
        service: 'ledger',
        environment: 'production',
        occurredAt: DEPLOYED_AT,
        outcome: 'succeeded',
        version: '1.4.2',
        attributes: {
          'cdevents.type': 'service.deployed',
          'cdevents.version': '0.4.1',
          'cdevents.source': '/ci',
          'cdevents.chainId': 'c-1',
          'cdevents.subject.source': '/apps',
          'cdevents.environment.source': '/clusters/eu-1',
          'artifact.id': 'pkg:oci/ledger@sha256%3A0b31?tag=1.4.2',
          'custom.tool': 'argo',
          'custom.retries': '2',
          'custom.dry': 'false',
        },
      },
    });
  });

  it('keeps attributes within the limits of a deployment', () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `k${index}`,
        'x'.repeat(2000),
      ]),
    );
    const meaning = deployed({
      customData: {
        'nul\u0000': 'a',
        nul: '\u0000',
        ['n'.repeat(99)]: 'a',
        ...many,
      },
    });
    const attributes = 'input' in meaning ? meaning.input.attributes ?? {} : {};
    expect(Object.keys(attributes)).toHaveLength(64);
    expect(attributes['custom.k0']).toHaveLength(1000);
    expect(JSON.stringify(attributes)).not.toMatch(/u0000|nnn/);
  });

  it('shortens a source that is too long, to another one for each', () => {
    const sourceOf = (path: string) => {
      const meaning = deployed({ context: { source: path } });
      return 'input' in meaning ? meaning.input.source : '';
    };
    const long = `https://ci.example.com/${'job/'.repeat(40)}`;
    expect(sourceOf(long)).toHaveLength(100);
    expect(sourceOf(long)).toBe(sourceOf(long));
    expect(sourceOf(`${long}a`)).not.toBe(sourceOf(`${long}b`));
  });

  it.each([
    ['pkg:oci/app@sha256%3A0b31', 'sha256:0b31'],
    ['pkg:oci/app@sha256:0b31?repository_url=r.example.com&tag=2.0', '2.0'],
    ['pkg:oci/app?tag=2.0', '2.0'],
    ['pkg:npm/%40acme/app@1.2.3', '1.2.3'],
    ['pkg:maven/org.acme/app@1.2%2B7#sub/path', '1.2+7'],
    ['pkg:golang/example.com/app@v1.0.0?tag=other', 'v1.0.0'],
    ['pkg:generic/app@100%', '100%'],
    ['pkg:oci/app', undefined],
    ['app:1.2.3', undefined],
  ])('reads the version of %s', (artifactId, version) => {
    expect(deployed({ content: { artifactId } })).toMatchObject({
      input: version === undefined ? { service: 'ledger' } : { version },
    });
  });

  it.each([
    ['0.1.1', true],
    ['0.2.0', true],
    ['0.3.0', true],
    ['0.3.0-draft', true],
    ['1.0', false],
    ['', false],
  ])('takes the version %p of a type: %p', (version, isTaken) => {
    const type = `dev.cdevents.service.deployed${version && `.${version}`}`;
    expect('says' in deployed({ context: { type } })).toBe(isTaken);
  });

  it.each([
    'dev.cdevents.build.finished.0.2.0',
    'dev.cdevents.service.deployedtwice.0.2.0',
    'dev.cdeventsx.acme-service.deployed.0.1.0',
    'com.github.push',
  ])('finds nothing in %s, whatever it carries', type => {
    const other = { ...asCloudEvent(event), type, data: 'x' };
    expect(readMeaning(other)).toEqual({ says: 'nothing' });
  });

  it.each([
    ['text', { data: JSON.stringify(event) }],
    [
      'base64',
      {
        data: undefined,
        data_base64: Buffer.from(JSON.stringify(event)).toString('base64'),
      },
    ],
  ])('reads data that came as %s', (_, changes) => {
    expect(readMeaning({ ...asCloudEvent(event), ...changes })).toMatchObject({
      says: 'deployed',
    });
  });

  it.each([
    ['nothing', null, /^is no CloudEvent 1.0/],
    ['no id', { ...asCloudEvent(event), id: undefined }, /1\.0: id/],
    ['no type', { ...asCloudEvent(event), type: '' }, /1\.0: type/],
    ['CloudEvents 0.3', { ...asCloudEvent(event), specversion: '0.3' }, /1\.0/],
    ['a bad time', { ...asCloudEvent(event), time: 'soon' }, /1\.0: time/],
    ['a bad extension', { ...asCloudEvent(event), 'a-b': '1' }, /a-b/],
    ['no data', { ...asCloudEvent(event), data: undefined }, /is no CDEvent/],
    [
      'data that is text',
      { ...asCloudEvent(event), data: 'x' },
      /is no CDEvent/,
    ],
    [
      'a version to come',
      asCloudEvent(
        aCdEvent('service.deployed', '1', { context: { version: '1.0.0' } }),
      ),
      /CDEvents 1\.0\.0 cannot be read, only 0\.3, 0\.4, 0\.5/,
    ],
    [
      'another type inside',
      {
        ...asCloudEvent(event),
        type: 'dev.cdevents.service.upgraded.0.2.0',
      },
      /data\.context\.type/,
    ],
    [
      'no environment',
      asCloudEvent(
        aCdEvent('service.deployed', '1', {
          content: { environment: undefined },
        }),
      ),
      /data\.subject\.content: must have required property 'environment'/,
    ],
  ])('refuses %s', (_, item, error) => {
    expect(readMeaning(item)).toEqual({ error: expect.stringMatching(error) });
  });
});
