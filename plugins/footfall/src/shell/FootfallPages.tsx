import { ComponentType } from 'react';
import { Route, Routes } from 'react-router-dom';
import { AdoptionPage } from '../adoption/AdoptionPage';
import { DefinitionsPage } from '../definitions/DefinitionsPage';
import { FootfallPalette } from '../palette/FootfallPalette';
import { footfallDefinitionsRouteRef, footfallTeamRouteRef } from '../routes';
import { TeamPage } from '../teams/TeamPage';
import { FrameProps, FrameProvider } from './Frame';

/** Every page of the plugin, in the frame of the app. */
export function FootfallPages(props: { frame: ComponentType<FrameProps> }) {
  return (
    <FrameProvider value={props.frame}>
      <FootfallPalette>
        <Routes>
          <Route path="/" element={<AdoptionPage />} />
          <Route path={footfallTeamRouteRef.path} element={<TeamPage />} />
          <Route
            path={footfallDefinitionsRouteRef.path}
            element={<DefinitionsPage />}
          />
        </Routes>
      </FootfallPalette>
    </FrameProvider>
  );
}
