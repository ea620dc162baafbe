export type {
  CatalogConfig,
  FootfallConfig,
  IngestConfig,
} from './FootfallConfig';
export { readFootfallConfig } from './readFootfallConfig';
