import { voiceMeasures, VoiceMeasure } from './measures';

/** What the rows of the lower table are. */
export const voiceGroupings = ['team', 'department', 'type'] as const;

/** @see voiceGroupings */
export type VoiceGrouping = (typeof voiceGroupings)[number];

/** What the page shows, as its address says it. */
export interface VoiceFilters {
  /** Undefined: the first one that was held. */
  readonly survey: string | undefined;
  /** Undefined: the last one that has closed. */
  readonly wave: string | undefined;
  /** The key of a row; undefined: everybody. */
  readonly whose: string | undefined;
  readonly by: VoiceGrouping;
  readonly measure: VoiceMeasure;
}

/** What an address that says nothing shows. */
export const usualVoice: VoiceFilters = {
  survey: undefined,
  wave: undefined,
  whose: undefined,
  by: 'team',
  measure: 'mean',
};

/** Reads an address; whatever it says wrongly is as if unsaid. */
export function readVoiceFilters(params: URLSearchParams): VoiceFilters {
  return {
    survey: params.get('survey') ?? undefined,
    wave: params.get('wave') ?? undefined,
    whose: params.get('whose') ?? undefined,
    by: voiceGroupings.find(by => by === params.get('by')) ?? usualVoice.by,
    measure:
      voiceMeasures.find(measure => measure === params.get('measure')) ??
      usualVoice.measure,
  };
}

/** Writes filters into an address, as far as they are not the usual ones. */
export function writeVoiceFilters(
  filters: VoiceFilters,
  params: URLSearchParams,
): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of ['survey', 'wave', 'whose', 'by', 'measure'] as const) {
    const value = filters[name];
    if (value === undefined || value === usualVoice[name]) {
      written.delete(name);
    } else {
      written.set(name, value);
    }
  }
  return written;
}
