import {
  AdoptionReport,
  AdoptionRow,
  MeasuredAdoption,
  missing,
} from '@footfall/backstage-plugin-footfall-common';

/** Figures that are made of what people of a team answered. */
function withhold<T extends MeasuredAdoption>(measured: T): T {
  const { figures, mandatedActive } = measured;
  if (figures.wouldStay.value === null) {
    return measured;
  }
  const untold = missing('not-measured');
  return {
    ...measured,
    figures: {
      ...figures,
      wouldStay: untold,
      // Where nobody had to, it is made of services only.
      earnedAdoption: mandatedActive > 0 ? untold : figures.earnedAdoption,
    },
  };
}

const withholdInRow = (row: AdoptionRow): AdoptionRow => ({
  ...withhold(row),
  previous: withhold(row.previous),
  wouldStayPerInterval: null,
});

const tellsAnswers = ({
  figures,
  previous,
  wouldStayPerInterval,
}: AdoptionRow) =>
  [
    figures.wouldStay,
    previous.figures.wouldStay,
    ...(wouldStayPerInterval ?? []),
  ].some(({ value }) => value !== null);

/**
 * The Groups whose answers a report tells of: the one that it is narrowed to,
 * and teams with a row of their own. What the organisation and its departments
 * answered is for everybody.
 */
export function teamsToldOf(
  { by, rows, total }: AdoptionReport,
  team: string | undefined,
): string[] {
  const narrowed = team !== undefined && tellsAnswers(total) ? [team] : [];
  const inRows = by === 'team' ? rows.filter(tellsAnswers) : [];
  return [...narrowed, ...inRows.map(({ key }) => key)];
}

/** Leaves out what those teams answered that the caller may not read. */
export function withholdTeamAnswers(
  report: AdoptionReport,
  team: string | undefined,
  isReadable: (teamRef: string) => boolean,
): AdoptionReport {
  const mayTellTotal = team === undefined || isReadable(team);
  const mayTell = ({ key }: AdoptionRow) =>
    report.by === 'team' ? isReadable(key) : mayTellTotal;
  return {
    ...report,
    total: mayTellTotal ? report.total : withholdInRow(report.total),
    rows: report.rows.map(row => (mayTell(row) ? row : withholdInRow(row))),
  };
}
