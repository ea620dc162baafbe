import { daySchema } from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { groupRefOf } from '../catalog/groupRefOf';

/** Days of the calendar. */
export const daysSchema = z.array(daySchema);

/** A Group, by its ref or its bare name. */
export const groupRefSchema = z.string().min(1).transform(groupRefOf);
