package io.tantu.tile;

/** A generalised level would take more memory or classes than it may. */
final class TooLarge extends Exception {

  private static final long serialVersionUID = 1L;

  TooLarge() {
    super("A generalised level would take more memory or classes than it may.", null, false, false);
  }
}
