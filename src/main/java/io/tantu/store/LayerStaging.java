package io.tantu.store;

import io.tantu.catalog.Feature;

/**
 * A version being written beside the current one. Nobody sees it until {@link #publish}; closing it
 * unpublished leaves nothing behind. Not thread-safe.
 */
public interface LayerStaging extends AutoCloseable {

  /** Adds the next feature; ids must ascend. */
  void add(Feature feature);

  /**
   * Makes what was added the layer's current version, in one transaction. When its content equals
   * the current version nothing changes and that version is returned.
   *
   * @param repairedCount features whose geometry was repaired on the way
   * @param reportJson the import's report as kept in the journal
   */
  LayerVersion publish(long repairedCount, String reportJson);

  @Override
  void close();
}
