package io.tantu.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The patterns offered, by their well-known names {@code shape://slash} and so on. */
public enum Hatch {
  SLASH,
  BACKSLASH,
  TIMES,
  DOT;

  /** {@code shape://slash} and so on. */
  public String wellKnownName() {
    return "shape://" + name().toLowerCase(Locale.ROOT);
  }

  static Optional<Hatch> ofWellKnownName(String name) {
    return Arrays.stream(values()).filter(h -> h.wellKnownName().equals(name)).findFirst();
  }
}
