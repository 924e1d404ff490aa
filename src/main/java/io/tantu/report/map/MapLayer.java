package io.tantu.report.map;

import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.Provenance;
import io.tantu.snapshot.Snapshot;
import io.tantu.style.LayerStyle;

/** A layer version as it is drawn. */
public record MapLayer(Snapshot snapshot, LayerStyle style) {

  public LayerDefinition definition() {
    return snapshot.layer();
  }

  /** Where this version's data comes from. */
  public Provenance provenance() {
    return snapshot.version().provenance();
  }
}
