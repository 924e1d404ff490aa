package io.tantu.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opens the GeoPackage, builds the snapshot, finds its overlaps and measures, each time in a Java
 * process that has done nothing yet. The file may be in the system's page cache.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdMeasureBenchmark {

  @Param("1000000")
  public int parcels;

  private ImportedLayers layers;
  private CountyHectares answer;

  @Setup
  public void ready() throws IOException {
    layers = new ImportedLayers(Place.given(), parcels).ready();
  }

  @Benchmark
  public Object openAndMeasure() {
    try (CountyMeasure measure = new CountyMeasure(layers)) {
      answer = measure.measure();
      return answer;
    }
  }

  @TearDown
  public void tell() throws IOException {
    Told.tell(answer);
  }
}
