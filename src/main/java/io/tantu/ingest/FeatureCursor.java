package io.tantu.ingest;

/** One pass over the records of a {@link FeatureSource}. Not thread-safe. */
public interface FeatureCursor extends AutoCloseable {

  /**
   * The next record, or null after the last one. A record that cannot be read comes with its flaws
   * and without a geometry.
   *
   * @throws io.tantu.problem.ProblemException when nothing after this point can be read
   */
  RawFeature next();

  @Override
  void close();
}
