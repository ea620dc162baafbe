/**
 * A fetch was told to stop before git had the whole of it. git does not go on
 * with half a fetch, so the next one begins anew, and ends no sooner.
 */
export class FetchCutShortError extends Error {
  constructor() {
    super(
      'fetching took longer than `schedule.timeout`; raise it, unless the backend was only just stopped',
    );
  }
}
