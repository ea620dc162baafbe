/** A Group whose results are asked for, and who has to do with it. */
export interface TeamResource {
  readonly ref: string;
  /** The Group itself and every Group below it. */
  readonly groups: readonly string[];
  /** Users that the Group names as its leads. */
  readonly leads: readonly string[];
}
