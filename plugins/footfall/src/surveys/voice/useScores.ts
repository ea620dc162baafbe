import { useMemo } from 'react';
import { Formats } from '../../figures/formats';
import { useFormats } from '../../figures/useFormats';
import { useMean } from '../../ratings/useMean';
import { VoiceMeasure } from './measures';

const MINUS = '\u2212';

/** The net promoter score with its sign, whole: `+12`, `−8`, `0`. */
function writeNps(value: number, formats: Formats): string {
  const whole = Math.round(value);
  if (whole === 0) {
    return '0';
  }
  return `${whole > 0 ? '+' : MINUS}${formats.count(Math.abs(whole))}`;
}

/** How scores are written in the reader's language, by what they measure. */
export type Scores = Readonly<Record<VoiceMeasure, (value: number) => string>>;

/** @see Scores */
export function useScores(): Scores {
  const formats = useFormats();
  const mean = useMean();
  return useMemo(
    () => ({
      mean,
      nps: value => writeNps(value, formats),
      satisfaction: mean,
      wouldStay: formats.share,
    }),
    [formats, mean],
  );
}
