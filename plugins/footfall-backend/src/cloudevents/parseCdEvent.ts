import Ajv, { ErrorObject, ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { CdEvent } from './CdEvent';
import { CdEventKind } from './cdEventKinds';
import {
  cdEventSchemaOf,
  CdEventVersion,
  cdEventVersions,
} from './cdEventSchemas';

/** A valid event, or why it is none. */
export type ParsedCdEvent =
  | { readonly event: CdEvent }
  | { readonly error: string };

/** A link can fail three schemas at once; the first errors say enough. */
const MAX_ERRORS = 5;

const ajv = addFormats(
  new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }),
);
const validators = new Map<string, ValidateFunction<CdEvent>>();

// Compiled when the first event of its sort comes, for most sorts never do.
function validatorOf(kind: CdEventKind, version: CdEventVersion) {
  const key = `${kind}@${version}`;
  const known = validators.get(key);
  if (known) {
    return known;
  }
  const validator = ajv.compile<CdEvent>(cdEventSchemaOf(kind, version));
  validators.set(key, validator);
  return validator;
}

const versionedSchema = z.object({
  context: z.object({
    version: z.string().optional(),
    specversion: z.string().optional(),
  }),
});

function versionOf(data: unknown): CdEventVersion | { error: string } {
  const parsed = versionedSchema.safeParse(data);
  const context = parsed.data?.context;
  const said = context?.specversion ?? context?.version;
  if (said === undefined) {
    return {
      error:
        'data: is no CDEvent; its context must say the version of the specification',
    };
  }
  return (
    cdEventVersions.find(version => said.startsWith(`${version}.`)) ?? {
      error: `data.context: CDEvents ${said.slice(
        0,
        50,
      )} cannot be read, only ${cdEventVersions.join(', ')}`,
    }
  );
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const path = `data${instancePath.split('/').join('.')}`;
  const surplus: unknown = params.additionalProperty;
  const detail = surplus === undefined ? '' : ` ('${surplus}')`;
  return `${path}: ${message}${detail}`;
}

/** Holds data against the schema of its kind in the version that it names. */
export function parseCdEvent(kind: CdEventKind, data: unknown): ParsedCdEvent {
  const version = versionOf(data);
  if (typeof version === 'object') {
    return version;
  }
  const validate = validatorOf(kind, version);
  return validate(data)
    ? { event: data }
    : {
        error: (validate.errors ?? [])
          .slice(0, MAX_ERRORS)
          .map(describe)
          .join('; '),
      };
}
