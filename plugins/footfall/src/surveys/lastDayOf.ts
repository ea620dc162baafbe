import { addDays, Day } from '@footfall/backstage-plugin-footfall-common';

/** The last day on which a wave can be answered; it closes as that one ends. */
export const lastDayOf = ({ closesOn }: { readonly closesOn: Day }): Day =>
  addDays(closesOn, -1);
