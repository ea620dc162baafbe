import { Content, Header, Page } from '@backstage/core-components';
import { Header as Tabs } from '@backstage/ui';
import { useTexts } from '../translation';
import { FrameProps } from './Frame';
import { useFootfallTabs } from './useFootfallTabs';
import styles from './frame.module.css';

/** The frame in the old frontend system, where a page brings its header. */
export function LegacyFrame(props: FrameProps) {
  const { title, tab, actions, children } = props;
  const t = useTexts();
  const tabs = useFootfallTabs();
  return (
    <Page themeId="tool">
      <Header title={title} type={t('shell.title')}>
        {actions}
      </Header>
      <Content>
        <div className={`${styles.header} ${styles.untitled}`}>
          <Tabs tabs={tabs} activeTabId={tab} />
        </div>
        {children}
      </Content>
    </Page>
  );
}
