package io.tantu.renewable.land;

/** Told how far the search for land is; called by any of its threads, one at a time. */
@FunctionalInterface
public interface LandProgress {

  LandProgress NONE = (done, total) -> {};

  /**
   * @param done squares of ground looked at
   * @param total squares that there are
   */
  void at(int done, int total);
}
