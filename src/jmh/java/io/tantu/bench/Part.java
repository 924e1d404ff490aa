package io.tantu.bench;

import java.io.IOException;

/** One part of the benchmarks, which runs alone as well. */
interface Part {

  /** Measures and reports to the run. */
  void measure(Run run) throws IOException;
}
