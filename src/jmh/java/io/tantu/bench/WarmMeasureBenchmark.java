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

/** Measures parcels that are in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 9, time = 1)
public class WarmMeasureBenchmark {

  @Param("200000")
  public int parcels;

  private CountyMeasure measure;
  private CountyHectares answer;

  @Setup
  public void load() throws IOException {
    measure = new CountyMeasure(new ImportedLayers(Place.given(), parcels).ready());
    System.out.printf("snapshot: %,d bytes of heap%n", measure.snapshot().heapBytes());
  }

  @Benchmark
  public Object countiesByLandClass() {
    answer = measure.measureAnew();
    return answer;
  }

  @TearDown
  public void tell() throws IOException {
    Told.tell(new CountyAnswer(answer, measure.measureGross()));
    measure.close();
  }
}
