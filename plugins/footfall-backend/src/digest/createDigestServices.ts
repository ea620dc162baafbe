import { DigestReader, DigestReaderOptions } from './DigestReader';
import { DigestReadiness, DigestReadinessOptions } from './DigestReadiness';
import { DigestSender, DigestSenderOptions } from './DigestSender';
import {
  DefaultDigestService,
  DefaultDigestServiceOptions,
} from './DigestService';

type Made = 'reader' | 'readiness' | 'digest';

/** What the services of the digest are built of. */
export type CreateDigestServicesOptions = DigestReaderOptions &
  DigestReadinessOptions &
  Omit<DefaultDigestServiceOptions, Made> &
  Omit<DigestSenderOptions, Made>;

/** The digest, to be read, and its sender. */
export function createDigestServices(options: CreateDigestServicesOptions) {
  const readiness = new DigestReadiness(options);
  const digest = new DefaultDigestService({
    ...options,
    readiness,
    reader: new DigestReader(options),
  });
  return {
    digest,
    digestSender: new DigestSender({ ...options, readiness, digest }),
  };
}
