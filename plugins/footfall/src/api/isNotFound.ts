/** Whether the backend knows nothing of it; told by the shape of the error. */
export function isNotFound(error: Error): boolean {
  return 'statusCode' in error && error.statusCode === 404;
}
