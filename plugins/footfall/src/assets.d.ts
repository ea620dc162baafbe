// Style sheets are modules to the bundler; this tells TypeScript so.
/// <reference types="@backstage/cli/asset-types" />
