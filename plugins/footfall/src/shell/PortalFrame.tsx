import { Container, Header } from '@backstage/ui';
import { FrameProps } from './Frame';
import { useFootfallTabs } from './useFootfallTabs';

/** The frame in the new frontend system, which draws the plugin's header. */
export function PortalFrame(props: FrameProps) {
  const { title, tab, actions, children } = props;
  const tabs = useFootfallTabs();
  return (
    <>
      <Header
        title={title}
        tabs={tabs}
        activeTabId={tab}
        customActions={actions}
      />
      <Container>{children}</Container>
    </>
  );
}
