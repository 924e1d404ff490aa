package io.tantu.ingest;

import io.tantu.catalog.LayerDefinition;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;

/**
 * What to change in a layer.
 *
 * @param file features to put; null to delete only
 * @param delete ids of features to delete
 * @param expectedBounds longitude/latitude box where features of this workspace lie, or null for
 *     where those of the layer do
 */
public record EditRequest(
    LayerDefinition layer, Path file, SortedSet<Long> delete, Envelope expectedBounds) {

  public EditRequest {
    delete = Collections.unmodifiableSortedSet(new TreeSet<>(delete));
  }
}
