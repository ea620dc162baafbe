import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adoptionMessages } from './messages/adoption';
import { definitionMessages } from './messages/definitions';
import { figureMessages } from './messages/figures';
import { kindMessages } from './messages/kinds';
import { shellMessages } from './messages/shell';
import { teamMessages } from './messages/teams';

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
    kinds: kindMessages,
    teams: teamMessages,
    definitions: definitionMessages,
  },
});
