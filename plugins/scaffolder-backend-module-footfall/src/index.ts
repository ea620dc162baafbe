/**
 * Actions of the scaffolder about what things cost and the environments that
 * come of them.
 *
 * @packageDocumentation
 */
export { scaffolderModuleFootfall as default } from './module';
