package io.tantu.bench;

import java.io.IOException;
import java.util.Optional;

/** A part about layers that are kept in PostGIS; left out where there is none. */
record PostgisPart(Work work) implements Part {

  /** What is measured. */
  @FunctionalInterface
  interface Work {

    /**
     * @param layers counties and parcels in a GeoPackage, {@link Sizes#small} of them
     */
    void measure(Run run, PostgresCluster cluster, ImportedLayers layers, int parcels)
        throws IOException;
  }

  @Override
  public void measure(Run run) throws IOException {
    Optional<PostgresCluster> cluster = run.cluster();
    if (cluster.isPresent()) {
      int parcels = run.sizes().small();
      ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
      work.measure(run, cluster.get(), layers, parcels);
    }
  }
}
