package io.tantu.geoserver;

import java.util.List;

/**
 * What to publish.
 *
 * @param layers ids; empty for all, and only then what is no longer needed is removed
 * @param sendStorePassword whether the store gets its password again, which cannot be compared
 */
public record PublishRequest(List<String> layers, boolean sendStorePassword) {

  /** Everything. */
  public static final PublishRequest ALL = new PublishRequest(List.of(), false);

  public PublishRequest {
    layers = List.copyOf(layers);
  }
}
