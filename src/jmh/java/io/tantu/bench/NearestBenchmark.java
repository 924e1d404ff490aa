package io.tantu.bench;

import io.tantu.charging.FoundStation;
import io.tantu.charging.StationFilter;
import io.tantu.charging.StationIndex;
import java.io.IOException;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The ten nearest stations of each of a thousand places, one after another in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 9, time = 1)
public class NearestBenchmark {

  @Param("1000000")
  public int parcels;

  private StationIndex index;
  private List<Stations.Position> places;

  @Setup
  public void load() {
    Stations stations = new Stations(parcels);
    index = new StationIndex(stations.stations());
    places = stations.places();
  }

  @Benchmark
  public void askEverywhere(Blackhole hole) {
    for (Stations.Position place : places) {
      hole.consume(nearest(place));
    }
  }

  private List<FoundStation> nearest(Stations.Position place) {
    return index.nearest(place.lon(), place.lat(), Stations.WANTED, StationFilter.ANY);
  }

  /** Tells place and station, nearest first, as {@code nearest.sql} does. */
  @TearDown
  public void tell() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      for (FoundStation found : nearest(places.get(i))) {
        lines.append(i + 1).append('\t').append(found.station().id()).append('\n');
      }
    }
    Told.tell(lines);
  }
}
