import { ReactNode } from 'react';
import { useAnswer } from '../api/useAnswer';
import { AnswerView } from '../placeholders/AnswerView';
import { Dimmed } from '../placeholders/Dimmed';
import { Loading } from '../placeholders/Loading';
import { Headline } from './headline/Headline';
import { AdoptionLines } from './lines/AdoptionLines';
import { RouteUsageFigure } from './routes/RouteUsageFigure';
import { UnknownNote } from './routes/UnknownNote';
import { ServicesByState } from './states/ServicesByState';
import { TrendLine } from './trend/TrendLine';
import { AdoptionScreen } from './useAdoptionScreen';
import styles from './AdoptionPage.module.css';

/**
 * The headline and the charts of one set of services: of the organisation, or
 * of one team.
 */
export function AdoptionFigures(props: {
  screen: Pick<
    AdoptionScreen,
    'queries' | 'status' | 'trends' | 'spans' | 'target'
  >;
  /** What stands here where no service is known. */
  nothing: ReactNode;
}) {
  const { screen, nothing } = props;
  const { queries, status, trends, spans, target } = screen;
  const adoption = useAnswer(JSON.stringify(queries.total), api =>
    api.getAdoption(queries.total),
  );
  const usage = useAnswer(
    JSON.stringify([queries.routesOverTime, queries.routesInWindow]),
    async api => {
      const [overTime, inWindow] = await Promise.all([
        api.getRouteUsage(queries.routesOverTime),
        api.getRouteUsage(queries.routesInWindow),
      ]);
      return { overTime, inWindow };
    },
  );
  const isStale = adoption.status === 'ready' && adoption.isStale;
  return (
    <AnswerView answer={adoption} loading={<Loading heights={[120, 300]} />}>
      {report => {
        const { total, window } = report;
        return total.known === 0 && !isStale ? (
          nothing
        ) : (
          <Dimmed answer={adoption} className={styles.page}>
            <div>
              <Headline row={total} comparison={queries.comparison} />
              <TrendLine trend={trends?.total} target={target} />
            </div>
            <div className={styles.charts}>
              <AdoptionLines
                adoption={report}
                spans={spans}
                plateau={trends?.total.plateau ?? null}
                line={queries.line}
              />
              <div className={styles.side}>
                <ServicesByState row={total} window={window} />
                <AnswerView
                  answer={usage}
                  loading={<Loading heights={[150, 120]} />}
                >
                  {({ overTime, inWindow }) => (
                    <Dimmed answer={usage}>
                      <RouteUsageFigure
                        overTime={overTime}
                        inWindow={inWindow}
                        window={inWindow.window}
                        note={
                          <UnknownNote
                            metric={total.figures.unknownShare}
                            rules={status?.rules}
                          />
                        }
                      />
                    </Dimmed>
                  )}
                </AnswerView>
              </div>
            </div>
          </Dimmed>
        );
      }}
    </AnswerView>
  );
}
