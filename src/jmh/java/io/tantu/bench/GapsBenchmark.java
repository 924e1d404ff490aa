package io.tantu.bench;

import io.tantu.charging.StationIndex;
import io.tantu.charging.gaps.ChargingGaps.County;
import io.tantu.charging.gaps.CityDemand;
import io.tantu.charging.gaps.DemandPoint;
import io.tantu.charging.gaps.DemandWays;
import io.tantu.charging.gaps.ServiceStandards;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/** The straight way of each demand point to its nearest station, and its counties' people by it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 9, time = 1)
public class GapsBenchmark {

  private static final List<String> AREAS = List.of("core", "urban", "township");
  private static final int COUNTIES = 6;
  private static final int MOST_RESIDENTS = 97;

  /** Demand points, here. */
  @Param("100000")
  public int parcels;

  @Param("2000")
  public int stations;

  private final List<DemandPoint> demand = new ArrayList<>();
  private final Map<String, String> counties = new TreeMap<>();
  private StationIndex index;

  @Setup
  public void settle() {
    Stations made = new Stations(stations, parcels);
    index = new StationIndex(made.stations());
    for (int i = 0; i < COUNTIES; i++) {
      counties.put("C" + i, "C" + i);
    }
    for (Stations.Position at : made.places()) {
      int i = demand.size();
      demand.add(
          new DemandPoint(
              "D" + i,
              "D" + i,
              AREAS.get(i % AREAS.size()),
              "C" + i % COUNTIES,
              1 + i % MOST_RESIDENTS,
              at.lon(),
              at.lat()));
    }
  }

  @Benchmark
  public List<County> findGaps() {
    DemandWays ways =
        DemandWays.straight(index, new CityDemand(demand, counties, 0), ServiceStandards.USUAL);
    List<County> found = new ArrayList<>(ways.byCounty());
    found.add(ways.total());
    return found;
  }

  /** Tells the counties' figures and all people's, a line each. */
  @TearDown
  public void tell() throws IOException {
    Told.tell(findGaps().stream().map(County::toString).collect(Collectors.joining("\n")));
  }
}
