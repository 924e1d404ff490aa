// Whom the sites of a plan leave without a station, or without a free pile.

/** Demand points whom not all sites serve; of those served in part the residents that are left. */
export function unmetBy(sites, unserved) {
  const shares = new Map(sites.flatMap((site) => [
    ...site.newlyServedDemand.map((id) => [id, 1]),
    ...(site.partlyServedDemand ?? []).map(({ demandId, share }) => [demandId, share]),
  ]));
  return unserved.filter(({ demandId }) => shares.get(demandId) !== 1).map((point) => ({
    ...point, residents: Math.round(point.residents * (1 - (shares.get(point.demandId) ?? 0))),
  }));
}
