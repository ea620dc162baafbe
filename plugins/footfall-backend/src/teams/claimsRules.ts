import {
  createPermissionRule,
  PermissionResourceRef,
} from '@backstage/plugin-permission-node';
import { z } from 'zod';

/** What a rule asks about who is asking. */
const claimsSchema = z.object({
  claims: z.array(z.string()).meta({
    description:
      'The refs that the user owns through: their own and those of their Groups',
  }),
});

export type Claims = z.output<typeof claimsSchema>;

/**
 * What a rule comes to in a query. Lists are short and filtered by `apply`, so
 * nothing reads it: it says the same in words.
 */
export interface RuleQuery extends Claims {
  readonly rule: string;
}

/** A rule about resources that looks at the claims of who is asking only. */
export interface ClaimsRule<TResource> {
  readonly name: string;
  readonly description: string;
  readonly apply: (resource: TResource, claims: Claims) => boolean;
}

/** Makes a rule of permission policies of one that looks at claims only. */
export const createClaimsRule = <TResource, TResourceType extends string>(
  resourceRef: PermissionResourceRef<TResource, RuleQuery, TResourceType>,
  { apply, description, name }: ClaimsRule<TResource>,
) =>
  createPermissionRule({
    name,
    description,
    resourceRef,
    paramsSchema: claimsSchema,
    apply,
    toQuery: ({ claims }): RuleQuery => ({ rule: name, claims }),
  });
