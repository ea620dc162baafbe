import { useEffect, useRef, useState } from 'react';
import {
  Rating,
  RatingInput,
  RatingOutcome,
  ratingProblem,
  RatingReason,
} from '@footfall/backstage-plugin-footfall-common';
import { Change } from '../api/useChange';
import { toReasonGroups } from './toReasonGroups';

/** Whoever clicks again within this time meant the last click. */
const SETTLE_MS = 400;

const nothingSaid: Rating = { stars: null, reasons: [], comment: null };

/**
 * What somebody is saying. Clicks are saved by themselves, so that one is enough;
 * what is typed is saved when they say so, or with the next click.
 */
export function useRatingDraft(
  outcome: RatingOutcome,
  said: Rating | null,
  rate: Change<RatingInput>,
) {
  const [draft, setDraft] = useState<Rating>(said ?? nothingSaid);
  const [clicks, setClicks] = useState(0);
  const latest = useRef({ draft, rate });
  latest.current = { draft, rate };

  const save = async () => {
    const { draft: now, rate: send } = latest.current;
    if (ratingProblem(now, outcome) === null) {
      await send.submit({ ...now, reasons: [...now.reasons] });
    }
  };
  const latestSave = useRef(save);
  latestSave.current = save;
  useEffect(() => {
    if (clicks === 0) {
      return undefined;
    }
    const timer = setTimeout(() => latestSave.current(), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [clicks]);

  const click = (change: Partial<Rating>) => {
    setDraft(last => ({ ...last, ...change }));
    setClicks(count => count + 1);
  };
  return {
    draft,
    groups: toReasonGroups(outcome, draft.stars),
    save,
    setStars: (stars: number) => {
      // What helped is no reason any more where it was hard after all.
      const offered = toReasonGroups(outcome, stars).flatMap(
        group => group.reasons,
      );
      const reasons = draft.reasons.filter(reason => offered.includes(reason));
      click({ stars, reasons });
    },
    setReasons: (reasons: RatingReason[]) => click({ reasons }),
    setComment: (comment: string) =>
      setDraft(last => ({ ...last, comment: comment || null })),
  };
}
