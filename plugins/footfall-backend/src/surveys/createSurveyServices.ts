import { LoggerService } from '@backstage/backend-plugin-api';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { AnswerKeyring } from '../anonymity/AnswerKeyring';
import { CatalogHistoryService } from '../catalog/CatalogHistoryService';
import { UserStore } from '../catalog/UserStore';
import { FootfallConfig } from '../config';
import { TeamDirectory } from '../teams/TeamDirectory';
import { DefaultAnswerService } from './AnswerService';
import { DefaultCommentService } from './CommentService';
import { DatabaseAnswerStore } from './DatabaseAnswerStore';
import { DatabaseNoticeStore } from './DatabaseNoticeStore';
import { DatabaseResultStore } from './DatabaseResultStore';
import { DatabaseSurveyStore } from './DatabaseSurveyStore';
import { DatabaseWaveStore } from './DatabaseWaveStore';
import { PlatformTeamAccess } from './PlatformTeamAccess';
import { RespondentReader } from './RespondentReader';
import { DefaultResultService } from './ResultService';
import { DefaultSurveyService } from './SurveyService';
import { SurveyWouldStay } from './SurveyWouldStay';
import { WaveCloser } from './WaveCloser';
import { WaveFigureReader } from './WaveFigureReader';
import { WaveImporter } from './WaveImporter';
import { WaveNotifier } from './WaveNotifier';
import { WaveOpener } from './WaveOpener';
import { WaveReporter } from './WaveReporter';
import { WaveResultListener } from './WaveResultListener';
import { DefaultWaveService } from './WaveService';

/** Everything about surveys that the database holds. */
export function createSurveyStores(knex: Knex, keyring: AnswerKeyring) {
  return {
    surveyStore: new DatabaseSurveyStore(knex),
    waveStore: new DatabaseWaveStore({ knex, keyring }),
    answerStore: new DatabaseAnswerStore({ knex, keyring }),
    noticeStore: new DatabaseNoticeStore(knex),
    resultStore: new DatabaseResultStore(knex),
  };
}

export interface CreateSurveyServicesOptions
  extends ReturnType<typeof createSurveyStores> {
  readonly users: Pick<UserStore, 'listMemberships'>;
  readonly catalog: Pick<CatalogHistoryService, 'isSettled'>;
  readonly teams: Pick<TeamDirectory, 'tree'>;
  readonly notifications: NotificationService;
  /** Told of every wave that has closed, at least once. */
  readonly listeners: readonly WaveResultListener[];
  readonly config: FootfallConfig;
  readonly logger: LoggerService;
  readonly nowMs: () => number;
}

function createWaveServices(options: CreateSurveyServicesOptions) {
  const shared = {
    ...options,
    surveys: options.surveyStore,
    waves: options.waveStore,
    results: options.resultStore,
    notices: options.noticeStore,
  };
  const opener = new WaveOpener({
    ...shared,
    respondents: new RespondentReader(options),
  });
  const closer = new WaveCloser(shared);
  const waveService = new DefaultWaveService({
    ...shared,
    opener,
    closer,
    importer: new WaveImporter(shared),
    notifier: new WaveNotifier(shared),
    reporter: new WaveReporter(shared),
  });
  return { opener, closer, waveService };
}

/** Surveys, from their making to their results. */
export function createSurveyServices(options: CreateSurveyServicesOptions) {
  const { config, resultStore, surveyStore, waveStore } = options;
  const { opener, closer, waveService } = createWaveServices(options);
  const reading = {
    waves: waveStore,
    results: resultStore,
    figures: new WaveFigureReader({ results: resultStore, config }),
    config,
  };
  return {
    waveService,
    surveys: new DefaultSurveyService({
      surveys: surveyStore,
      waves: waveStore,
      opener,
      waveService,
      nowMs: options.nowMs,
    }),
    answers: new DefaultAnswerService({
      waves: waveStore,
      answers: options.answerStore,
      closer,
    }),
    results: new DefaultResultService(reading),
    comments: new DefaultCommentService(reading),
    wouldStay: new SurveyWouldStay(reading),
    platformTeamAccess: new PlatformTeamAccess(config),
  };
}
