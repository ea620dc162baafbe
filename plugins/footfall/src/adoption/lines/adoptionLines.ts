/** How a line of the chart is drawn, and which figure it is. */
export interface AdoptionLineStyle {
  readonly key: 'registered' | 'active' | 'voluntary' | 'compliance';
  readonly figure:
    | 'registered'
    | 'activeAdoption'
    | 'voluntaryAdoption'
    | 'mandatedCompliance';
  readonly colour: string;
  readonly width: number;
  /** Lines of one colour differ by it. */
  readonly dash?: string;
}

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
    key: 'active',
    figure: 'activeAdoption',
    colour: 'var(--footfall-paved)',
    width: 2.75,
  },
];
