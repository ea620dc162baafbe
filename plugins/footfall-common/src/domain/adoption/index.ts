export * from './ServiceState';
export * from './AdoptionCounts';
export * from './PeopleCounts';
export * from './figures';
export * from './figureDefinitions';
export * from './placeServices';
export * from './groupings';
export * from './tabulateAdoption';
