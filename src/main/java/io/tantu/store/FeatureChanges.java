package io.tantu.store;

import io.tantu.catalog.Feature;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

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

  public boolean isEmpty() {
    return replaced.isEmpty() && added.isEmpty() && deleted.isEmpty();
  }
}
