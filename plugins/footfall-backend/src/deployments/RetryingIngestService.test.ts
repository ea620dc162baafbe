import { IngestService } from './IngestService';
import { RetryingIngestService } from './RetryingIngestService';

const result = { accepted: 1, duplicates: 0, corrected: 0, rejected: [] };
const items = [{ value: 'a deployment' }];

/** A door behind which the database fails some times before it works. */
function aDoor(failures: number) {
  const ingest = jest.fn<
    ReturnType<IngestService['ingest']>,
    Parameters<IngestService['ingest']>
  >();
  for (let failure = 0; failure < failures; failure += 1) {
    ingest.mockRejectedValueOnce(new Error(`failure ${failure}`));
  }
  ingest.mockResolvedValue(result);
  return { ingest };
}

describe('RetryingIngestService', () => {
  it.each([0, 1, 3])('survives %i failures of the database', async failures => {
    const door = aDoor(failures);
    const retrying = new RetryingIngestService(door, [1, 1, 1]);
    await expect(retrying.ingest(items, 'events')).resolves.toBe(result);
    expect(door.ingest).toHaveBeenCalledTimes(failures + 1);
    expect(door.ingest).toHaveBeenLastCalledWith(items, 'events');
  });

  it('gives up in the end, and says why', async () => {
    const retrying = new RetryingIngestService(aDoor(9), [1, 1, 1]);
    await expect(retrying.ingest(items, 'events')).rejects.toThrow('failure 3');
  });
});
