import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { FootfallConfig } from '../config';
import { DatabaseRatingNoticeStore } from './DatabaseRatingNoticeStore';
import { DatabaseRatingPublicationStore } from './DatabaseRatingPublicationStore';
import { DatabaseRatingStore } from './DatabaseRatingStore';
import {
  DefaultGoldenPathService,
  GoldenPathServiceOptions,
} from './GoldenPathService';
import { MissedRuns } from './MissedRuns';
import { RatingPublisher } from './RatingPublisher';
import { RatingReminder } from './RatingReminder';
import { DefaultRatingService } from './RatingService';
import { ScaffolderTasks, ScaffolderTasksOptions } from './ScaffolderTasks';

export interface CreateRatingServicesOptions
  extends ScaffolderTasksOptions,
    Pick<GoldenPathServiceOptions, 'catalog'> {
  readonly knex: Knex;
  readonly keyring: AnswerKeyring;
  readonly config: Pick<FootfallConfig, 'digest' | 'ratings'>;
  readonly notifications: NotificationService;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

/** Ratings: asked for, answered, taken in and read. */
export function createRatingServices(options: CreateRatingServicesOptions) {
  const { config, keyring, knex } = options;
  const { minRespondents, notifyAfterMs } = config.ratings;
  const store = new DatabaseRatingStore(knex, keyring);
  const runs = new ScaffolderTasks(options);
  return {
    ratings: new DefaultRatingService({ ...options, ratings: store, runs }),
    missedRuns: new MissedRuns({ ...options, ratings: store, runs }),
    goldenPaths: new DefaultGoldenPathService({
      ...options,
      ratings: store,
      minRespondents,
    }),
    ratingPublisher: new RatingPublisher({
      ...options,
      publications: new DatabaseRatingPublicationStore(knex, keyring),
      minRespondents,
    }),
    ratingReminder: new RatingReminder({
      ...options,
      notices: new DatabaseRatingNoticeStore(knex),
      notifyAfterMs,
      portalPath: config.digest.portalPath,
    }),
  };
}
