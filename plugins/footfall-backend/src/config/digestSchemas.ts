import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { z } from 'zod';

const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A weekday by its name, as its ISO number. */
export const weekdaySchema = z
  .enum(weekdays)
  .transform(name => weekdays.indexOf(name) + 1);

/** `HH:MM`, as minutes after midnight. */
export const timeOfDaySchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'write it as HH:MM' })
  .transform(text => {
    const [hours, minutes] = text.split(':').map(Number);
    return hours * 60 + minutes;
  });

/** A path that a link within the portal can begin with. */
export const portalPathSchema = z
  .string()
  .regex(/^\/[^?#]+$/, { error: 'write it as a path, such as /footfall' })
  .transform(path => path.replace(/\/+$/, ''));

/** Refs of Users and Groups, with their kind. */
export const recipientsSchema = z.array(
  z.string().transform((ref, context) => {
    try {
      return stringifyEntityRef(parseEntityRef(ref));
    } catch {
      context.addIssue(`'${ref}' is no entity ref such as group:default/red`);
      return z.NEVER;
    }
  }),
);
