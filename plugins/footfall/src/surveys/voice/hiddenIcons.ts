import { ResultStatus } from '@footfall/backstage-plugin-footfall-common';
import {
  RemixiconComponentType,
  RiChatOffLine,
  RiEyeOffLine,
  RiHourglassLine,
  RiUserForbidLine,
} from '@remixicon/react';

/** Why nothing is shown. */
export type HiddenStatus = Exclude<ResultStatus, 'shown'>;

/** Each reason has a look of its own, here and in the cells of the table. */
export const hiddenIcons: Record<HiddenStatus, RemixiconComponentType> = {
  'too-few-answers': RiEyeOffLine,
  'nobody-asked': RiUserForbidLine,
  'no-answers': RiChatOffLine,
  'not-closed': RiHourglassLine,
};
