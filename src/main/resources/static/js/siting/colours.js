// Colours of the siting desk, the same on the map as in its legends.

/** From few to many residents without a station near enough. */
export const HEAT = ['#fbe3c0', '#f6b26b', '#e0713c', '#b3332e'];

/** Rings by the standard that gives them their radius. */
export const RINGS = { core: '#5b2e91', urban: '#b8478f', township: '#3f66b8' };

/** Sites of the plan, of both plans, and of either alone when two are compared. */
export const SITES = { plan: '#8a3b12', both: '#2b2a27', kept: '#d9912b', current: '#7a4fb0' };

export const SQUARES = '#6b665c';

/** Where those live whom no station serves. */
export const AREAS = '#9c1c4a';
