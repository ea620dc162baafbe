import {
  Route,
  routeKinds,
  RouteRule,
  TextMatch,
} from '@footfall/backstage-plugin-footfall-common';
import { z } from 'zod';
import { groupRefOf } from '../catalog/groupRefOf';

/** In configuration a text stands for equality and a list for its members. */
const textMatchSchema = z
  .union([
    z.string().transform((equals): TextMatch => ({ equals })),
    z.array(z.string()).transform((oneOf): TextMatch => ({ oneOf })),
    z.strictObject({ prefix: z.string() }),
    z.strictObject({ regex: z.string() }),
  ])
  .describe('a text, a list of texts, { prefix } or { regex }');

export const textMatchesSchema = z.array(textMatchSchema);

export const tierRulesSchema = z.array(
  z.strictObject({
    tier: z.enum(['production', 'staging', 'development', 'ephemeral']),
    match: textMatchSchema,
  }),
);

const hasNoRepeats = (items: readonly { id: string }[]) =>
  new Set(items.map(item => item.id)).size === items.length;

export const routesSchema = z
  .array(
    z
      .strictObject({
        id: z.string().min(1),
        title: z.string().min(1),
        kind: z.enum(routeKinds),
        goldenPath: z.string().optional(),
      })
      .transform(
        (route): Route => ({ ...route, goldenPath: route.goldenPath ?? null }),
      ),
  )
  .refine(hasNoRepeats, { error: 'two routes have the same id' });

/** Rules, each with the route that it names. */
export function routeRulesSchema(routes: readonly Route[]) {
  return z
    .array(
      z
        .strictObject({
          id: z.string().min(1),
          route: z.string(),
          match: z.strictObject({
            source: textMatchSchema.optional(),
            actor: textMatchSchema.optional(),
            environment: textMatchSchema.optional(),
            service: textMatchSchema.optional(),
            attributes: z.record(z.string(), textMatchSchema).optional(),
          }),
        })
        .transform(({ id, match, route: routeId }, context): RouteRule => {
          const route = routes.find(candidate => candidate.id === routeId);
          if (!route) {
            context.addIssue(`there is no route with the id '${routeId}'`);
            return z.NEVER;
          }
          return { id, match, route };
        }),
    )
    .refine(hasNoRepeats, { error: 'two rules have the same id' });
}

export const unregisteredOwnersSchema = z.array(
  z.strictObject({
    match: textMatchSchema,
    team: z.string().min(1).transform(groupRefOf),
  }),
);

export const serviceFilterSchema = z.record(
  z.string(),
  z.union([
    z.string().transform(value => [value.toLocaleLowerCase('en-US')]),
    z.array(z.string().toLowerCase()),
  ]),
);
