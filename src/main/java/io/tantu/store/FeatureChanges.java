package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/**
 * What an edit does to a version.
 *
 * @param base the version to be edited, which must be the current one
 * @param replaced features with the ids of those that they replace, each id once
 * @param added features that get the next free ids in their order; their own ids do not count
 * @param deleted ids of features that go, none of them replaced
 * @param source name of the file that the changes came from, for the journal
 * @param repairedCount features whose geometry was repaired on the way
 */
public record FeatureChanges(
    LayerVersion base,
    List<Feature> replaced,
    List<Feature> added,
    SortedSet<Long> deleted,
    String source,
    long repairedCount) {

  /**
   * What becomes of each id that changes: its feature from now on, null where it goes.
   *
   * @param last greatest id in the base
   */
  public SortedMap<Long, Feature> byId(long last) {
    SortedMap<Long, Feature> byId = new TreeMap<>();
    deleted.forEach(id -> byId.put(id, null));
    replaced.forEach(feature -> byId.put(feature.id(), feature));
    long next = last;
    for (Feature feature : added) {
      next++;
      byId.put(
          next,
          new Feature(next, feature.geometry(), feature.areaSquareMetres(), feature.values()));
    }
    return byId;
  }

  /**
   * The version that the base becomes.
   *
   * @param byId what {@link #byId} gave
   * @param areaRemoved square metres of the features that were replaced or deleted
   * @param bounds of all features now
   */
  public LayerVersion edited(
      LayerDefinition layer, SortedMap<Long, Feature> byId, double areaRemoved, Envelope bounds) {
    double area = base.areaSquareMetres() - areaRemoved;
    for (Feature feature : byId.values()) {
      area += feature == null ? 0 : feature.areaSquareMetres();
    }
    long count = base.featureCount() - deleted.size() + added.size();
    return new LayerVersion(
        layer.id(),
        ContentHash.ofEdit(layer, base.version(), byId),
        Instant.now(),
        count,
        bounds,
        count == 0 ? 0 : area,
        "%s (edit of %s)".formatted(source, base.version()),
        base.provenance(),
        base.repairedCount() + repairedCount,
        true);
  }

  public boolean isEmpty() {
    return replaced.isEmpty() && added.isEmpty() && deleted.isEmpty();
  }
}
