package io.tantu.store;

import io.tantu.catalog.Provenance;
import java.time.Instant;
import org.locationtech.jts.geom.Envelope;

/**
 * An immutable state of a layer.
 *
 * @param version first 12 hex digits of the SHA-256 over schema and features, or, for an edited
 *     version, over its base and the changes; see {@link ContentHash}
 * @param bounds CGCS2000 longitude/latitude, degrees; null-envelope for an empty layer
 * @param areaSquareMetres sum of the features' own areas, overlaps counted twice
 * @param source name of the file it was imported from
 * @param provenance where its data comes from; an import may differ from what {@code layer.yml}
 *     says
 * @param repairedCount features whose geometry was repaired at import or by an edit since
 * @param current whether it is the state that the layer shows now
 */
public record LayerVersion(
    String layerId,
    String version,
    Instant importedAt,
    long featureCount,
    Envelope bounds,
    double areaSquareMetres,
    String source,
    Provenance provenance,
    long repairedCount,
    boolean current) {

  /** The same as a version that the layer does not show. */
  public LayerVersion kept() {
    return new LayerVersion(
        layerId,
        version,
        importedAt,
        featureCount,
        bounds,
        areaSquareMetres,
        source,
        provenance,
        repairedCount,
        false);
  }
}
