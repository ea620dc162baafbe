import {
  createTranslationRef,
  TranslationRef,
} from '@backstage/frontend-plugin-api';
import { adoptionMessages } from './messages/adoption';
import { costEstimatesMessages } from './messages/costEstimates';
import { costFieldMessages } from './messages/costField';
import { costsMessages } from './messages/costs';
import { definitionMessages } from './messages/definitions';
import { digestMessages } from './messages/digest';
import { figureMessages } from './messages/figures';
import { formsMessages } from './messages/forms';
import { incidentsMessages } from './messages/incidents';
import { kindMessages } from './messages/kinds';
import { mandatesMessages } from './messages/mandates';
import { moneyMessages } from './messages/money';
import { peopleMessages } from './messages/people';
import { ratingsMessages } from './messages/ratings';
import { reportMessages } from './messages/report';
import { shellMessages } from './messages/shell';
import { sourcesMessages } from './messages/sources';
import { surveyRecordsMessages } from './messages/surveyRecords';
import { surveysMessages } from './messages/surveys';
import { targetsMessages } from './messages/targets';
import { teamMessages } from './messages/teams';
import { trustMessages } from './messages/trust';
import { voiceMessages } from './messages/voice';
import { widgetsMessages } from './messages/widgets';

/**
 * Every text of Footfall in the portal, as it is in English.
 *
 * @public
 */
export const footfallMessages = {
  shell: shellMessages,
  adoption: adoptionMessages,
  figures: figureMessages,
  forms: formsMessages,
  money: moneyMessages,
  costField: costFieldMessages,
  kinds: kindMessages,
  teams: teamMessages,
  incidents: incidentsMessages,
  mandates: mandatesMessages,
  people: peopleMessages,
  sources: sourcesMessages,
  ratings: ratingsMessages,
  surveys: surveysMessages,
  surveyRecords: surveyRecordsMessages,
  voice: voiceMessages,
  targets: targetsMessages,
  trust: trustMessages,
  costs: costsMessages,
  costEstimates: costEstimatesMessages,
  widgets: widgetsMessages,
  report: reportMessages,
  digest: digestMessages,
  definitions: definitionMessages,
};

/**
 * The keys of texts in a branch of them, with dots between its levels.
 *
 * @public
 */
export type FootfallMessageKeyIn<Branch> = {
  [Name in keyof Branch & string]: Branch[Name] extends string
    ? Name
    : `${Name}.${FootfallMessageKeyIn<Branch[Name]>}`;
}[keyof Branch & string];

type MessageIn<Branch, Key> = Key extends keyof Branch
  ? Branch[Key]
  : Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Branch
    ? MessageIn<Branch[Name], Rest>
    : never
  : never;

/**
 * The key of every text of Footfall in the portal.
 *
 * @public
 */
export type FootfallMessageKey = FootfallMessageKeyIn<typeof footfallMessages>;

/** The text of a key as it is in English; `never` where there is none. */
export type MessageOf<Key> = MessageIn<typeof footfallMessages, Key>;

/**
 * Every text of Footfall in the portal, for translation or rewording.
 *
 * @public
 */
// Said in our own type: that of Backstage puts a type for each message together,
// which the compiler gives up at as many as there are here.
export const footfallTranslationRef = createTranslationRef({
  id: 'plugin.footfall',
  messages: footfallMessages,
}) as unknown as TranslationRef<
  'plugin.footfall',
  { readonly [Key in FootfallMessageKey]: string }
>;
