import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adoptionMessages } from './messages/adoption';
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
 * Every text of Footfall in the portal, for translation or rewording.
 *
 * @public
 */
export const footfallTranslationRef = createTranslationRef({
  id: 'plugin.footfall',
  messages: {
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
    widgets: widgetsMessages,
    report: reportMessages,
    digest: digestMessages,
    definitions: definitionMessages,
  },
});
