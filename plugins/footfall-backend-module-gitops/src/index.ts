/**
 * The history of GitOps repositories as deployments, for the Footfall backend.
 *
 * @packageDocumentation
 */
export { footfallModuleGitops as default } from './module';
