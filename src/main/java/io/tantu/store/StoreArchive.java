package io.tantu.store;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a store keeps beside what it shows, to be taken over by another store as it is. */
public interface StoreArchive {

  /** Layers that were ever imported. */
  Set<String> layerIds();

  /**
   * The layer with the attributes that the version was made with, in their order then.
   *
   * @throws io.tantu.problem.ProblemException {@code unknown-version}
   */
  LayerDefinition asMade(LayerDefinition layer, String version);

  /**
   * Keeps the version under its name and with all that is said of it, in one transaction; not yet
   * as the current one.
   *
   * @param asMade see {@link #asMade}
   * @param edit the edit that made it, or null
   * @param features by ascending id
   * @throws io.tantu.problem.ProblemException {@code import-running}
   */
  void restore(LayerDefinition asMade, LayerVersion version, Edit edit, Stream<Feature> features);

  /** Drops a version that {@link #restore} kept and that is not the current one. */
  void discard(LayerDefinition asMade, String version);

  /** Shows the version, without a line in the journal. */
  void restoreCurrent(LayerDefinition asMade, String version);

  /** Adds lines to the journal; their numbers do not count. */
  void restoreJournal(List<ImportRecord> oldestFirst);
}
