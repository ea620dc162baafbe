import { createHash } from 'node:crypto';

/** As long as the name of a source may be. */
const MAX_LENGTH = 100;
const HASH_LENGTH = 16;

/**
 * The name of a source as deployments carry it: the URI itself, or where that
 * is too long its beginning and a hash of all of it, which is as unique and
 * always the same. The URI stays whole in the attribute `cdevents.source`.
 */
export function sourceNameOf(uri: string): string {
  if (uri.length <= MAX_LENGTH) {
    return uri;
  }
  const hash = createHash('sha256').update(uri).digest('hex');
  const beginning = uri.slice(0, MAX_LENGTH - HASH_LENGTH - 1);
  return `${beginning}~${hash.slice(0, HASH_LENGTH)}`;
}
