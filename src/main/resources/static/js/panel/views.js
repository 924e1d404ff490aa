// The kinds of panel. What a panel is made of is fetched when its kind is first opened, so that the map
// is there sooner.

/**
 * kind → promise of (item) → {kicker, title, content}
 *
 * @param page the atlas and what is on it
 * @param showParcels shows the features that a figure of a county counts
 */
export function panelViews({ atlas, layers, zones, marks }, showParcels) {
  const { keepInSight, flyTo } = atlas;
  return {
    along: async () =>
      (await import('./along.js')).alongView(marks.highlight, keepInSight),
    assessment: async () =>
      (await import('./assessment.js')).assessmentView(layers, marks.assessment, atlas),
    charging: async () =>
      (await import('./charging.js')).chargingView(layers, marks.highlight, keepInSight),
    'compared-scenarios': async () =>
      (await import('./compared-scenarios.js')).comparedScenariosView(marks.drafted.flyToAll),
    county: async () => (await import('./county.js')).countyView(zones),
    density: async () => (await import('./density.js')).densityView(layers),
    difference: async () => (await import('./difference.js')).differenceView(zones, layers),
    feature: async () => (await import('./feature.js')).featureView(layers, atlas),
    'kept-scenario': async () =>
      (await import('./kept-scenario.js')).keptScenarioView(layers, marks.drafted.flyToAll),
    layer: async () => (await import('./layer.js')).layerView(layers),
    planting: async () => (await import('./planting.js')).plantingView(zones, layers),
    receipt: async () => (await import('./receipt.js')).receiptView(zones, layers, showParcels),
    renewable: async () =>
      (await import('./renewable.js')).renewableView(marks.land, marks.bestSites, flyTo),
    scenario: async () =>
      (await import('./scenario.js')).scenarioView(layers, marks.drafted.flyToEdit),
    siting: async () => (await import('./siting.js')).sitingView(marks.siting, flyTo),
    target: async () => (await import('./target.js')).targetView(),
    targets: async () => (await import('./targets.js')).targetsView(),
  };
}
