package io.tantu.bench;

/** How many parcels the benchmarks take. */
record Sizes(int small, int large) {

  /** Those that figures are published of. */
  static final Sizes FULL = new Sizes(200_000, 1_000_000);

  /** Enough to see that everything works. */
  static final Sizes TRIAL = new Sizes(10_000, 30_000);

  /** How often the load on a server is looked at. */
  int loadPeriods() {
    return 5;
  }

  /** How long it lasts each time. */
  int loadPeriodMillis() {
    return this == FULL ? 60_000 : 3_000;
  }

  /** Five sizes, each about three times the one before. */
  int[] growing() {
    return new int[] {large / 100, large * 3 / 100, large / 10, large * 3 / 10, large};
  }
}
