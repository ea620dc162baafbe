import { useLocation } from 'react-router-dom';
import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { Container, Header } from '@backstage/ui';
import { FrameProps } from './Frame';
import { useFootfallTabs } from './useFootfallTabs';
import styles from './frame.module.css';

/** The frame in the new frontend system, which draws the plugin's header. */
export function PortalFrame(props: FrameProps) {
  const { title, tab, actions, children } = props;
  const tabs = useFootfallTabs();
  const { pathname } = useLocation();
  if (tab === null) {
    return (
      <BreadcrumbEntry entry={{ label: title, href: pathname }}>
        <div className={styles.header}>
          <Header title={title} customActions={actions} />
        </div>
        <Container>
          <main>{children}</main>
        </Container>
      </BreadcrumbEntry>
    );
  }
  return (
    <>
      <div className={styles.header}>
        <Header
          title={title}
          tabs={tabs}
          activeTabId={tab}
          customActions={actions}
        />
      </div>
      <Container>
        <main>{children}</main>
      </Container>
    </>
  );
}
