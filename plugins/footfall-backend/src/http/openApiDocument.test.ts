import { TestDatabases } from '@backstage/backend-test-utils';
import { apiOperations } from '@footfall/backstage-plugin-footfall-common';
import { StartedFootfall, startFootfall } from '../__testUtils__/startFootfall';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
}

interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { description: string; content?: object }>;
}

interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

function refsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    key === '$ref' ? [String(part)] : refsIn(part),
  );
}

describe('GET /openapi.json', () => {
  const databases = TestDatabases.create({ ids: ['SQLITE_3'] });
  let footfall: StartedFootfall;
  let document: Document;

  beforeAll(async () => {
    footfall = await startFootfall({ knex: await databases.init('SQLITE_3') });
    document = (await footfall.get('/openapi.json')).body;
  });

  it('is an OpenAPI 3.1 document of this server', () => {
    expect(document.openapi).toMatch(/^3\.1\.\d+$/);
    expect(document.info).toMatchObject({ title: 'Footfall', version: '1' });
    expect(document.servers[0].url).toMatch(/\/api\/footfall$/);
  });

  it('refers to nothing that it does not hold', () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) {
      const name = /^#\/components\/schemas\/(\w+)$/.exec(ref)?.[1] ?? ref;
      expect(document.components.schemas).toHaveProperty(name);
    }
    expect(JSON.stringify(document)).not.toContain('$defs');
  });

  it('has an id of its own for each operation', () => {
    const ids = Object.values(document.paths).flatMap(path =>
      Object.values(path).map(operation => operation.operationId),
    );
    expect(ids.sort()).toEqual(Object.keys(apiOperations).sort());
  });

  it('says what is made, what may be missing and what may be in the way', () => {
    const statusesOf = (path: string) =>
      Object.keys(document.paths[path].post.responses);
    expect(statusesOf('/surveys')).toEqual(['201', '400', '401', '403']);
    expect(statusesOf('/surveys/{id}/waves')).toEqual([
      '201',
      '400',
      '401',
      '403',
      '404',
      '409',
    ]);
    expect(statusesOf('/cost-estimates')).toContain('404');
    expect(statusesOf('/cost-estimates/infracost')).toContain('413');
    for (const path of [
      '/waves/{id}/answer',
      '/waves/{id}/decline',
      '/ratings/tasks/{taskId}',
      '/incidents/{id}/moves',
      '/incidents/{id}/owner',
      '/incidents/{id}/public-line',
    ]) {
      expect(statusesOf(path)).toEqual(
        expect.arrayContaining(['200', '404', '409']),
      );
    }
  });

  it.each(Object.entries(apiOperations))(
    'describes %s as it is parsed',
    (operationId, expected) => {
      const operation = document.paths[expected.path][expected.method];
      const success = 'creates' in expected ? '201' : '200';
      expect(operation).toMatchObject({
        operationId,
        summary: expected.summary,
      });
      const inPath = [...expected.path.matchAll(/\{(\w+)\}/g)].map(
        ([, name]) => name,
      );
      const inQuery =
        'query' in expected ? Object.keys(expected.query.shape) : [];
      const format = expected.hasCsv ? ['format'] : [];
      const namesIn = (place: string) =>
        operation.parameters
          .filter(parameter => parameter.in === place)
          .map(parameter => parameter.name);
      expect(namesIn('path')).toEqual(inPath);
      expect(namesIn('query')).toEqual([...inQuery, ...format]);
      expect(
        operation.parameters.filter(parameter => parameter.required),
      ).toHaveLength(inPath.length);
      expect(Object.keys(operation.responses)).toEqual(
        expect.arrayContaining([success, '400', '401', '403']),
      );
      Object.values(operation.responses).forEach(({ description }) =>
        expect(description).not.toBe(''),
      );
      expect(Object.keys(operation.responses[success].content ?? {})).toEqual(
        expected.hasCsv
          ? ['application/json', 'text/csv']
          : ['application/json'],
      );
      expect(operation.requestBody !== undefined).toBe('body' in expected);
    },
  );

  it('describes every way of sending deployments, and how it can end', () => {
    const { requestBody, responses } = document.paths['/deployments'].post;
    expect(Object.keys(requestBody?.content ?? {})).toEqual([
      'application/json',
      'application/x-ndjson',
      'text/csv',
    ]);
    expect(Object.keys(responses)).toEqual(
      expect.arrayContaining(['200', '207', '413']),
    );
  });

  it('says of no answer that it tells who acted', () => {
    const answers = Object.values(document.paths).flatMap(path =>
      Object.values(path).map(operation => operation.responses),
    );
    expect(JSON.stringify(answers)).not.toMatch(/"actor"/i);
  });
});
