package io.tantu.target;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a target's figure.
 *
 * @param actual the figure that counts, or null
 * @param series the figures over time that go with it
 */
record Evidence(Actual actual, Series series) {

  static final Evidence NONE = new Evidence(null, new Series(List.of()));

  Optional<Pace> pace() {
    return series.pace();
  }
}
