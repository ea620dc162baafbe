import { InputError } from '@backstage/errors';
import {
  costSubjectKinds,
  InfracostReport,
  refSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { parseInput } from '../http/parseInput';
import { templateRefOf } from './templateRefOf';

/** The breakdown is looked through where it is read, and not twice. */
const envelopeSchema = z.strictObject({
  kind: z.enum(costSubjectKinds),
  ref: refSchema,
  breakdown: z.unknown().optional(),
});

/** What is handed in, but for what infracost says in it. */
export interface ReceivedInfracost extends Omit<InfracostReport, 'breakdown'> {
  readonly breakdown: unknown;
}

/** @throws InputError that says what the body should be. */
export function readInfracostReport(body: unknown): ReceivedInfracost {
  const { kind, ref, breakdown } = parseInput(envelopeSchema, body);
  if (breakdown === undefined) {
    throw new InputError(
      "There is no 'breakdown'; send { kind, ref, breakdown: <the output of infracost> }",
    );
  }
  return {
    kind,
    ref: kind === 'template' ? templateRefOf(ref) : ref,
    breakdown,
  };
}
