package io.tantu.carbon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a stand came to be (起源). */
public enum Origin {
  NATURAL,
  PLANTED;

  /** As the forest layer codes it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Origin> of(String id) {
    return Arrays.stream(values()).filter(origin -> origin.id().equals(id)).findFirst();
  }
}
