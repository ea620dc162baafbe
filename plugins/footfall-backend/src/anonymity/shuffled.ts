import { randomBytes } from 'node:crypto';

/**
 * The items in an order that tells nothing of the one they came in, each under
 * a fresh random id.
 */
export function shuffled<T>(items: readonly T[]): { id: string; item: T }[] {
  return items
    .map(item => ({ id: randomBytes(16).toString('hex'), item }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
