// Which sites two plans share.
import { placeKey } from './question.js';

/** {both, kept, current}: sites of both plans, of the kept one alone, of the current one alone. */
export function compareSites(kept, current) {
  const keys = (sites) => new Set(sites.map(placeKey));
  const [keptKeys, currentKeys] = [keys(kept), keys(current)];
  return {
    both: current.filter((site) => keptKeys.has(placeKey(site))),
    kept: kept.filter((site) => !currentKeys.has(placeKey(site))),
    current: current.filter((site) => !keptKeys.has(placeKey(site))),
  };
}
