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

/** Finds the land that twenty rules leave of the whole city, parcels in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class LandBenchmark {

  @Param("200000")
  public int parcels;

  private CityLand city;
  private String answer;

  @Setup
  public void load() throws IOException {
    city = new CityLand(new ImportedLayers(Place.given(), parcels).ready());
  }

  @Benchmark
  public Object findLand() {
    answer = CityLand.told(city.find());
    return answer;
  }

  @TearDown
  public void tell() throws IOException {
    Told.tell(answer);
    city.close();
  }
}
