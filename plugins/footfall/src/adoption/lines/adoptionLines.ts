/** How a line of the chart is drawn, and which figure it is. */
export interface AdoptionLineStyle {
  readonly key: 'registered' | 'active' | 'earned' | 'voluntary' | 'compliance';
  readonly figure:
    | 'registered'
    | 'activeAdoption'
    | 'earnedAdoption'
    | 'voluntaryAdoption'
    | 'mandatedCompliance';
  readonly colour: string;
  readonly width: number;
  /** Lines of one colour differ by it. */
  readonly dash?: string;
}

/** Lines that are there only where there is something to tell. */
export const occasionalLines = ['earned', 'compliance'] as const;

export type OccasionalLine = (typeof occasionalLines)[number];

/** The lines, the one that counts drawn last and so on top. */
export const adoptionLines: readonly AdoptionLineStyle[] = [
  {
    key: 'registered',
    figure: 'registered',
    colour: 'var(--footfall-registered)',
    width: 1.5,
    dash: '5 3',
  },
  {
    key: 'compliance',
    figure: 'mandatedCompliance',
    colour: 'var(--footfall-voluntary)',
    width: 1.5,
    dash: '1.5 2.5',
  },
  {
    key: 'voluntary',
    figure: 'voluntaryAdoption',
    colour: 'var(--footfall-voluntary)',
    width: 1.75,
  },
  {
    key: 'earned',
    figure: 'earnedAdoption',
    colour: 'var(--footfall-paved)',
    width: 1.75,
    dash: '7 3',
  },
  {
    key: 'active',
    figure: 'activeAdoption',
    colour: 'var(--footfall-paved)',
    width: 2.75,
  },
];

const isOccasional = (key: AdoptionLineStyle['key']): key is OccasionalLine =>
  occasionalLines.some(occasional => occasional === key);

/** The lines without those that tell nothing here. */
export function linesWith(occasional: ReadonlySet<OccasionalLine>) {
  return adoptionLines.filter(
    ({ key }) => !isOccasional(key) || occasional.has(key),
  );
}
