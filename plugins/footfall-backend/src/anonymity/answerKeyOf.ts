import { createHmac } from 'node:crypto';

/**
 * The name under which a person's answer is stored: the same each time, so that
 * an answer can be changed, and of no use to anybody without the key.
 *
 * @param secret - the key of the occasion
 * @param personRef - the entity ref of a User
 */
export function answerKeyOf(secret: string, personRef: string): string {
  return createHmac('sha256', Buffer.from(secret, 'hex'))
    .update(personRef.toLocaleLowerCase('en-US'))
    .digest('hex');
}
