package io.tantu.bench;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.Origin;
import io.tantu.carbon.StandModel;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StockUncertainty;
import io.tantu.carbon.uncertainty.MonteCarlo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Accounts stands of six counties and draws 10,000 times what may be wrong in their carbon. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 1)
public class CarbonDrawsBenchmark {

  private static final long SEED = 42;
  private static final int COUNTIES = 6;
  private static final List<String> SPECIES =
      List.of("杨树", "油松", "云杉", "榆树", "刺槐", "侧柏", "落叶松", "阔叶混", "针阔混", "柳树");

  /** Stands, here. */
  @Param("100000")
  public int parcels;

  private final List<StandShare> stands = new ArrayList<>();
  private CarbonParameters parameters;
  private List<MonteCarlo.Interval> intervals;

  @Setup
  public void grow() {
    parameters = CarbonParameters.read(Place.given().home().resolve("layers/carbon"));
    Random random = new Random(SEED);
    for (int i = 0; i < parcels; i++) {
      String species = SPECIES.get(random.nextInt(SPECIES.size()));
      double volume = 1 + 250 * random.nextDouble();
      double hectares = 0.1 + 5 * random.nextDouble();
      int county = random.nextInt(COUNTIES);
      stands.add(
          new StandShare(county, "S" + i, "0301", species, Origin.PLANTED, 0.5, volume, hectares));
    }
  }

  @Benchmark
  public Object accountAndDraw() {
    intervals =
        StockUncertainty.DRAWS.intervals(
            StandModel.of(stands, MethodId.M2, parameters, COUNTIES),
            parameters.uncertainty().spreads(MethodId.M2));
    return intervals;
  }

  @TearDown
  public void tell() throws IOException {
    MonteCarlo.Interval whole = intervals.get(COUNTIES);
    Told.tell("%.0f–%.0f t C".formatted(whole.lower(), whole.upper()));
  }
}
