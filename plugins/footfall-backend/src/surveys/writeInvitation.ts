import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { StoredWave } from './WaveStore';

/**
 * An invitation, or a reminder of it. They share a scope: a reminder takes the
 * place of the invitation, and one that is sent again that of itself.
 *
 * @param number - 0 is the invitation
 */
export function writeInvitation(
  { id, closesOn, definition }: StoredWave,
  number: number,
  portalPath: string,
): NotificationSendOptions['payload'] {
  const { questions, title } = definition;
  const count =
    questions.length === 1 ? 'One question' : `${questions.length} questions`;
  return {
    title: number === 0 ? title : `${title}: still time to answer`,
    description: `${count}, open until ${closesOn}. Nobody can tell afterwards who answered what.`,
    link: `${portalPath}/surveys/answer/${encodeURIComponent(id)}`,
    severity: 'normal',
    topic: 'footfall-survey',
    scope: `footfall-survey/${id}`,
  };
}
