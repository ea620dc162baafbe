import { ExpressionValue } from './expressions';

/** @public */
export const blueprintInputTypes = ['string', 'number', 'boolean'] as const;

/** @public */
export type BlueprintInputType = (typeof blueprintInputTypes)[number];

/**
 * A field of the form that the cost depends on.
 *
 * @public
 */
export interface BlueprintInput {
  readonly type: BlueprintInputType;
  /** What holds where it was not filled in. */
  readonly default?: ExpressionValue;
}

/**
 * Something that has to be paid for every month.
 *
 * @public
 */
export interface BlueprintLine {
  readonly id: string;
  readonly title: string;
  /** What it is in the price book; or else `itemFrom`. */
  readonly item?: string;
  /** An expression that comes to the item. */
  readonly itemFrom?: string;
  readonly unit: string;
  /** Expressions that come to the units a month; equal where usage is no matter. */
  readonly quantity: { readonly low: string; readonly high: string };
  /** An expression that says whether it is needed at all. */
  readonly when?: string;
}

/**
 * Where something can be had.
 *
 * @public
 */
export interface Offer {
  readonly provider: string;
  readonly region: string;
}

/**
 * What a template or an environment consists of, as far as it costs.
 *
 * @public
 */
export interface Blueprint {
  readonly id: string;
  readonly title: string;
  /** The refs of the Templates that order it. */
  readonly templates: readonly string[];
  readonly inputs: Readonly<Record<string, BlueprintInput>>;
  /** The first one is ordered, unless `offerFrom` says which. */
  readonly offers: readonly Offer[];
  /** An expression that comes to the provider that is ordered from. */
  readonly offerFrom?: string;
  readonly lines: readonly BlueprintLine[];
}

/** What every expression can read beside the inputs. @public */
export const HOURS_NAME = 'hoursPerMonth';
