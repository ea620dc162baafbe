export interface Config {
  footfall?: {
    /**
     * Whether the portal shows the demo, with its choice of people to be.
     *
     * @visibility frontend
     */
    demo?: boolean;
  };
}
