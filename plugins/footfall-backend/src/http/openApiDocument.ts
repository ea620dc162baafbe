import {
  ApiOperation,
  apiOperations,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { bodyTypes } from '../deployments/readItems';
import { tableFormatSchema } from './parseInput';

type JsonObject = Record<string, unknown>;

const DEFINITIONS = '#/$defs/';
const COMPONENTS = '#/components/schemas/';

/** JSON Schema keeps its definitions inside; OpenAPI keeps them in one place. */
function hoist(schema: z.ZodType, components: JsonObject): unknown {
  const { $schema, $defs, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonObject;
  const relocate = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value).split(DEFINITIONS).join(COMPONENTS));
  for (const [name, definition] of Object.entries(
    ($defs as JsonObject | undefined) ?? {},
  )) {
    components[name] = relocate(definition);
  }
  return relocate(rest);
}

function parametersOf(operation: ApiOperation, components: JsonObject) {
  const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const shape = {
    ...operation.query?.shape,
    ...(operation.hasCsv && { format: tableFormatSchema }),
  };
  const inQuery = Object.entries(shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema: hoist(schema as z.ZodType, components),
  }));
  return [...inPath, ...inQuery];
}

function requestBodyOf(operation: ApiOperation, components: JsonObject) {
  if (!operation.body) {
    return {};
  }
  const bodies = operation.bodyTypes ?? { 'application/json': operation.body };
  const json: JsonObject = Object.fromEntries(
    Object.entries(bodies).map(([type, schema]) => [
      type,
      { schema: hoist(schema, components) },
    ]),
  );
  const lines = bodyTypes
    .filter(type => operation.path === '/deployments' && !(type in json))
    .map(type => [type, { schema: { type: 'string' } }]);
  return {
    requestBody: {
      required: true,
      content: { ...json, ...Object.fromEntries(lines) },
    },
  };
}

/** Requests of many items, each of which can be rejected. */
const ingestPaths = ['/deployments', '/cloudevents'];

const errorResponses = {
  400: { description: 'The request cannot be understood; the error says why' },
  401: { description: 'Nobody says who is asking' },
  403: { description: 'The caller may not; the error names the permission' },
};

const notFound = {
  404: { description: 'There is no such thing, or none for the caller' },
};
const tooLarge = {
  413: {
    description: 'The body is too large; the error says how large it may be',
  },
};
const conflict = {
  409: {
    description: 'What is there already is in the way; the error says how',
  },
};

function responsesOf(operation: ApiOperation, components: JsonObject) {
  const schema = hoist(operation.response, components);
  const csv = operation.hasCsv
    ? { 'text/csv': { schema: { type: 'string' } } }
    : {};
  const content = { 'application/json': { schema }, ...csv };
  const ingest = ingestPaths.includes(operation.path)
    ? {
        207: { description: 'Some items were rejected', content },
        413: {
          description: 'The body is too large, or holds too many items',
        },
      }
    : {};
  return {
    [operation.creates ? 201 : 200]: {
      description: operation.summary,
      content,
    },
    ...ingest,
    ...errorResponses,
    ...((operation.path.includes('{') || operation.mayBeMissing) && notFound),
    ...(operation.mayBeTooLarge && tooLarge),
    ...(operation.mayConflict && conflict),
  };
}

/** The OpenAPI 3.1 document of the API, made from the schemas that it parses with. */
export function openApiDocument(baseUrl: string): JsonObject {
  const components: JsonObject = {};
  const paths: Record<string, JsonObject> = {};
  for (const [operationId, operation] of Object.entries<ApiOperation>(
    apiOperations,
  )) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: {
        operationId,
        summary: operation.summary,
        parameters: parametersOf(operation, components),
        ...requestBodyOf(operation, components),
        responses: responsesOf(operation, components),
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Footfall',
      version: '1',
      description:
        'Platform adoption: which deployments go through the platform, and which around it.',
    },
    servers: [{ url: baseUrl }],
    security: [{ bearer: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
}
