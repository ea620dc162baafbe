import { ComponentType, createContext, ReactNode, useContext } from 'react';
import { PulseOfPage } from '../surveys/pulse/PulseOfPage';
import { FootfallTabId } from './footfallTabs';

/** What every page has around its content. */
export interface FrameProps {
  readonly title: string;
  /** Which of the plugin's own pages this is; null below them. */
  readonly tab: FootfallTabId | null;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

const FrameContext = createContext<ComponentType<FrameProps> | null>(null);

/** Gives the pages inside the frame of the app that they are shown in. */
export const FrameProvider = FrameContext.Provider;

/** The frame of the app: the two frontend systems draw headers of their own. */
export function Frame(props: FrameProps) {
  const AppFrame = useContext(FrameContext);
  if (!AppFrame) {
    throw new Error('Footfall pages must be rendered inside a frame');
  }
  return (
    <AppFrame {...props}>
      {props.tab !== null && <PulseOfPage />}
      {props.children}
    </AppFrame>
  );
}
