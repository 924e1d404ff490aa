package io.tantu.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The point marks offered, by their well-known names in SLD 1.0.0, 11.3.2. */
public enum Mark {
  CIRCLE,
  SQUARE,
  TRIANGLE,
  STAR,
  CROSS,
  X;

  public String wellKnownName() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Mark> ofWellKnownName(String name) {
    return Arrays.stream(values()).filter(m -> m.wellKnownName().equals(name)).findFirst();
  }
}
