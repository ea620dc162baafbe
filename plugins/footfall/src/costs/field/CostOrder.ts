import { CostQuestion } from '@footfall/backstage-plugin-footfall-common';

/** A form's inputs, all its pages together. */
export type FormInputs = NonNullable<CostQuestion['inputs']>;

/** What makes a form's inputs an order: of which template, and who pays. */
export interface CostOrder {
  readonly templateRef: string;
  /** The input that holds the team. */
  readonly teamFrom: string | undefined;
  /** The field itself; what it says of the cost is no part of the order. */
  readonly fieldName: string;
}

/** What a form orders, as the backend is asked about it. */
export function questionOf(
  { templateRef, teamFrom, fieldName }: CostOrder,
  inputs: FormInputs,
): CostQuestion {
  const { [fieldName]: _own, ...ordered } = inputs;
  const team = teamFrom === undefined ? undefined : inputs[teamFrom];
  return {
    templateRef,
    inputs: ordered,
    teamRef: typeof team === 'string' && team.trim() !== '' ? team : null,
  };
}
