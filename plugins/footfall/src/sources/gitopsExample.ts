/**
 * What it takes to read a GitOps repository, as the README of the gitops module
 * shows it.
 */
export const gitopsExample = `# app-config.yaml
footfall:
  routes:
    - { id: pipeline, title: Release pipeline, kind: paved }
    - { id: by-hand, title: Edited by hand, kind: bypass }
  routeRules:
    - id: released-by-the-pipeline
      route: pipeline
      match: { attributes: { git.authorEmail: release-robot@example.com } }
    - id: somebody-edited-it
      route: by-hand
      match: { source: gitops:config }
  gitops:
    repositories:
      - id: config
        url: https://x-access-token:\${GITOPS_TOKEN}@github.com/example/config.git
        paths:
          - pattern: charts/app-config/image-tags/{environment}/{service}
            version: { file: 'image_tag: (\\S+)' }
`;
