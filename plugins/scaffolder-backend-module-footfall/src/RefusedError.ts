/**
 * What somebody cannot have, in words for them. The scaffolder writes the stack of
 * an error into the log of the task, and where our code stands says nothing to
 * whoever reads it.
 */
export class RefusedError extends Error {
  readonly name = 'RefusedError';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.stack = message;
  }
}
