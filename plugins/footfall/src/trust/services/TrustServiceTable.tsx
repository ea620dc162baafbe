import { TrustReport } from '@footfall/backstage-plugin-footfall-common';
import { useFormats } from '../../figures/useFormats';
import { AgoText } from '../../services/AgoText';
import { PlainTable } from '../../tables/PlainTable';
import { useTexts } from '../../translation';
import { Mends } from '../mend/Mends';
import { EntityFiles } from '../mend/useEntityFiles';
import { Findings } from './Findings';
import { TrustServiceName } from './TrustServiceName';

/** Services, each with what was found, the evidence, and how to mend it. */
export function TrustServiceTable(props: {
  services: TrustReport['services'];
  files: EntityFiles;
}) {
  const { services, files } = props;
  const t = useTexts();
  const formats = useFormats();
  return (
    <PlainTable
      label={t('trust.services.title')}
      items={services}
      keyOf={service => service.ref}
      align="top"
      columns={[
        {
          id: 'service',
          label: t('trust.services.service'),
          cell: service => <TrustServiceName service={service} />,
        },
        {
          id: 'found',
          label: t('trust.services.found'),
          cell: ({ findings }) => <Findings findings={findings} />,
        },
        {
          id: 'deployments',
          label: t('trust.services.deployments'),
          isNumber: true,
          cell: ({ deployments }) => formats.count(deployments),
        },
        {
          id: 'sources',
          label: t('trust.services.sources'),
          cell: ({ sources }) => formats.list(sources) || t('figures.none'),
        },
        {
          id: 'last',
          label: t('trust.services.last'),
          isNumber: true,
          cell: ({ lastDeployedAt }) =>
            lastDeployedAt ? (
              <AgoText instant={lastDeployedAt} />
            ) : (
              t('trust.services.never')
            ),
        },
        {
          id: 'mend',
          label: t('trust.services.mend'),
          cell: service => (
            <Mends service={service} file={files.get(service.ref)} />
          ),
        },
      ]}
    />
  );
}
