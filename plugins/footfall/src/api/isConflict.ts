/** Whether what was to be changed is over or taken; told by the error's shape. */
export function isConflict(error: unknown): boolean {
  return (
    error instanceof Error && 'statusCode' in error && error.statusCode === 409
  );
}
