package io.tantu.ingest;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorts the features of an edit into those that replace one and those that are new. */
final class EditDraft {

  /** They are all in memory; a file of more than this is a new edition of the layer. */
  private static final int MOST = 100_000;

  private final LayerStore store;
  private final LayerDefinition layer;
  private final LayerVersion base;
  private final List<Feature> replaced = new ArrayList<>();
  private final List<Feature> added = new ArrayList<>();
  private final SortedSet<Long> named = new TreeSet<>();
  private int unchanged;

  EditDraft(LayerStore store, LayerDefinition layer, LayerVersion base) {
    this.store = store;
    this.layer = layer;
    this.base = base;
  }

  /**
   * @param sourceId the feature's id in the file, or null; what names no feature of the layer makes
   *     a new one
   */
  void put(Object sourceId, Feature feature) {
    if (size() == MOST) {
      throw ProblemException.tooLarge(
          "too-many-changes",
          "An edit changes at most %,d features. Import the whole layer again instead: ./tantu import FILE --layer %s"
              .formatted(MOST, layer.id()));
    }
    long id = number(sourceId);
    Optional<Feature> old = id < 1 ? Optional.empty() : store.feature(layer, base, id);
    if (old.isEmpty()) {
      added.add(feature);
      return;
    }
    if (!named.add(id)) {
      throw ProblemException.invalid(
          "contradicting-edit",
          "Feature %d is in the file more than once. Keep the one that is meant.".formatted(id));
    }
    if (isSame(old.get(), feature)) {
      unchanged++;
    } else {
      replaced.add(
          new Feature(id, feature.geometry(), feature.areaSquareMetres(), feature.values()));
    }
  }

  private static boolean isSame(Feature old, Feature now) {
    return Arrays.equals(old.values(), now.values()) && old.geometry().equalsExact(now.geometry());
  }

  /** 0 for what is not a whole number. */
  private static long number(Object sourceId) {
    if (sourceId instanceof Long id) {
      return id;
    }
    return sourceId instanceof String text && text.matches("[1-9]\\d{0,17}")
        ? Long.parseLong(text)
        : 0;
  }

  List<Feature> replaced() {
    return replaced;
  }

  List<Feature> added() {
    return added;
  }

  /** Ids of the features that the file names, whether it changes them or not. */
  SortedSet<Long> named() {
    return named;
  }

  int unchanged() {
    return unchanged;
  }

  int size() {
    return named.size() + added.size();
  }
}
