export { permissionModulePlatformTeam as default } from './permissionModulePlatformTeam';
