package io.tantu.ogc.items;

import io.tantu.catalog.LayerDefinition;

/** What is served as a collection of features. Thread-safe. */
public interface ServedCollection {

  /** Id, titles, geometry type and attributes. */
  LayerDefinition schema();

  /** What a list of collections tells of it; never measures or reads features. */
  Overview overview();

  /**
   * The features that it has now.
   *
   * @throws io.tantu.problem.ProblemException {@code layer-not-ready}
   */
  FeatureSet current();

  /**
   * The features that it had.
   *
   * @param version as {@link FeatureSet#version} told it
   * @throws io.tantu.problem.ProblemException {@code unknown-version}
   */
  FeatureSet version(String version);
}
