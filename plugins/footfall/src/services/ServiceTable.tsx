import {
  totalOf,
  ServiceRow,
} from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../figures/useFormats';
import { describeRouteCounts } from '../strips/describeStrip';
import { StateStrip } from '../strips/StateStrip';
import { PlainTable } from '../tables/PlainTable';
import { useTexts } from '../translation';
import { AgoText } from './AgoText';
import { ServiceName } from './ServiceName';
import { ServiceStateText } from './ServiceStateText';

/** Services, each with its last weeks. */
export function ServiceTable(props: { services: readonly ServiceRow[] }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <PlainTable
      label={t('teams.team.services')}
      items={props.services}
      keyOf={service => service.ref}
      columns={[
        {
          id: 'service',
          label: t('teams.service.service'),
          cell: service => <ServiceName service={service} />,
        },
        {
          id: 'state',
          label: t('teams.service.state'),
          cell: service => <ServiceStateText state={service.state} />,
        },
        {
          id: 'weeks',
          label: t('teams.service.weeks'),
          cell: service => (
            <StateStrip service={service.title} weeks={service.weeks} />
          ),
        },
        {
          id: 'deployments',
          label: t('teams.service.deployments'),
          isNumber: true,
          cell: service => formats.count(totalOf(service.deployments)),
        },
        {
          id: 'routes',
          label: t('teams.service.byRoute'),
          cell: service =>
            describeRouteCounts(service.deployments, formats, t) ||
            t('figures.none'),
        },
        {
          id: 'last',
          label: t('teams.service.last'),
          isNumber: true,
          cell: service =>
            service.lastDeployedAt ? (
              <AgoText instant={service.lastDeployedAt} />
            ) : (
              t('teams.service.never')
            ),
        },
      ]}
    />
  );
}
