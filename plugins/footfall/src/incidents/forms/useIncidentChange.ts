import { useRef } from 'react';
import {
  FootfallApi,
  IncidentDetail,
  IncidentSummary,
} from '@footfall/backstage-plugin-footfall-common';
import { isConflict } from '../../api/isConflict';
import { Change, useChange } from '../../api/useChange';
import { useTexts } from '../../translation';
import { describeNews } from './describeNews';

interface IncidentChangeOptions<Input> {
  readonly send: (
    api: FootfallApi,
    input: Input,
    version: number,
  ) => Promise<IncidentDetail>;
  readonly onDone: (incident: IncidentDetail) => void;
  /** Somebody was faster: what is shown beside the form is old. */
  readonly onStale: () => void;
  /** What speaks against it by now; undefined where it can be sent again. */
  readonly refusalOf?: (now: IncidentDetail) => string | undefined;
}

/**
 * A change of the incident that somebody looked at. Where another was faster they
 * are told what is new, and what they send next is about that.
 */
export function useIncidentChange<Input>(
  incident: IncidentSummary,
  options: IncidentChangeOptions<Input>,
): Change<Input> {
  const { send, onDone, onStale, refusalOf } = options;
  const t = useTexts();
  const seen = useRef(incident);

  const newsAfter = async (api: FootfallApi): Promise<string | undefined> => {
    const before = seen.current;
    const now = await api.getIncident(before.id).catch(() => undefined);
    if (now === undefined || now.version === before.version) {
      return undefined;
    }
    seen.current = now;
    onStale();
    const reason = refusalOf?.(now);
    return `${describeNews(before, now, t)} ${
      reason === undefined
        ? t('incidents.news.again')
        : t('incidents.news.over', { reason })
    }`;
  };

  return useChange(async (api, input: Input) => {
    try {
      return await send(api, input, seen.current.version);
    } catch (error) {
      const news = isConflict(error) ? await newsAfter(api) : undefined;
      throw news === undefined ? error : new Error(news);
    }
  }, onDone);
}
