import { CloudEvent, HTTP } from 'cloudevents';
import { readCloudEvents } from './readCloudEvents';

const event = new CloudEvent({
  id: '1',
  source: '/ci',
  type: 'dev.cdevents.service.deployed.0.2.0',
  time: '2026-03-10T10:00:00.000Z',
  subject: 'ledger',
  data: { context: { id: '1' } },
});
const json = JSON.parse(JSON.stringify(event));

const read = (headers: object, body: string | Buffer, maxItems = 10) =>
  readCloudEvents({ ...headers }, Buffer.from(body), maxItems);
const messageOf = ({ headers, body }: ReturnType<typeof HTTP.binary>) =>
  read(headers, String(body));

const structured = { 'content-type': 'application/cloudevents+json' };
const batch = { 'content-type': 'application/cloudevents-batch+json' };
const binary = {
  'ce-id': '1',
  'ce-source': '/ci',
  'ce-type': 'a.b',
  'ce-specversion': '1.0',
};

describe('readCloudEvents', () => {
  it('reads the same event in binary and in structured mode', () => {
    expect(messageOf(HTTP.structured(event))).toEqual([{ value: json }]);
    expect(messageOf(HTTP.binary(event))).toMatchObject([
      { value: { ...json, datacontenttype: expect.any(String) } },
    ]);
  });

  it('reads each item of a batch, whatever it is', () => {
    expect(read(batch, JSON.stringify([json, null, 7]))).toEqual([
      { value: json },
      { value: null },
      { value: 7 },
    ]);
    expect(read(batch, '[]')).toEqual([]);
  });

  it.each([
    ['a charset', 'application/cloudevents+json; charset=utf-8'],
    ['capitals', 'Application/CloudEvents+JSON'],
  ])('reads a type with %s', (_, type) => {
    expect(read({ 'content-type': type }, JSON.stringify(json))).toEqual([
      { value: json },
    ]);
  });

  it.each([
    ['data of another type', 'application/vnd.cdevents+json', '{"a":1}'],
    ['JSON with a charset', 'application/json; charset=utf-8', '{"a":1}'],
    ['no data', 'application/json', ''],
  ])('reads binary mode with %s', (_, type, body) => {
    expect(read({ ...binary, 'content-type': type }, body)).toMatchObject([
      { value: { id: '1', type: 'a.b' } },
    ]);
  });

  it.each([
    ['no event at all', { 'content-type': 'application/json' }, '{}'],
    ['no type at all', {}, ''],
    ['structured mode without JSON', structured, '{'],
    ['a batch that is one event', batch, JSON.stringify(json)],
    [
      'binary mode without the JSON that it says',
      { ...binary, 'content-type': 'application/json' },
      '{',
    ],
    ['what is not UTF-8', structured, Buffer.from([0xff, 0xfe])],
  ])('refuses %s', (_, headers, body) => {
    expect(() => read(headers, body)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });

  it.each([
    ['structured mode', structured],
    ['a batch', batch],
    ['binary mode', { ...binary, 'content-type': 'application/json' }],
  ])('repeats nothing of a body that it cannot read in %s', (_, headers) => {
    let failure: unknown;
    try {
      read(headers, '{"actor": "ann", x}');
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toMatch(/ann|actor|x}/);
  });

  it('reads an event without a time the same each time', () => {
    const headers = { ...binary, 'content-type': 'application/json' };
    expect(read(headers, '{}')).toEqual([
      {
        value: {
          ...{ id: '1', source: '/ci', type: 'a.b', specversion: '1.0' },
          datacontenttype: 'application/json',
          data: {},
        },
      },
    ]);
  });

  it('refuses more events than one request may hold', () => {
    expect(() => read(batch, '[1,2,3]', 2)).toThrow(/3 events are more than/);
  });
});
