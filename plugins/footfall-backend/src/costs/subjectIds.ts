import {
  costSubjectKinds,
  refSchema,
} from '@footfall/backstage-plugin-footfall-common';
import { EstimateSubject } from './StoredEstimateStore';

/** One word for what an estimate is about: addresses do not go into paths. */
export function idOfSubject({ kind, ref }: EstimateSubject): string {
  return Buffer.from(`${kind}:${ref}`).toString('base64url');
}

/** What an id is of; nothing where none was given out for it. */
export function subjectOfId(id: string): EstimateSubject | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const kind = costSubjectKinds.find(one => text.startsWith(`${one}:`));
  const ref = refSchema.safeParse(text.slice((kind?.length ?? 0) + 1));
  return kind && ref.success ? { kind, ref: ref.data } : undefined;
}
