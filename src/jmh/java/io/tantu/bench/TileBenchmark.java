package io.tantu.bench;

import io.tantu.TantuApplication;
import io.tantu.tile.TilesAnew;
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
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes a tile that is not in the cache; what is prepared once for all tiles is ready. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 9, time = 1)
public class TileBenchmark {

  @Param("200000")
  public int parcels;

  @Param({"12", "9"})
  public int zoom;

  private ConfigurableApplicationContext context;
  private TilesAnew tiles;
  private int bytes;

  @Setup
  public void start() throws IOException {
    ImportedLayers layers = new ImportedLayers(Place.given(), parcels).ready();
    context =
        new SpringApplicationBuilder(TantuApplication.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(
                "--tantu.layers=" + layers.layers(),
                "--tantu.styles=" + layers.styles(),
                "--tantu.data=" + layers.data());
    tiles = new TilesAnew(context, ImportedLayers.PARCELS);
    long before = System.nanoTime();
    tiles.make(TileAddress.inTheCity(zoom));
    System.out.printf(
        "the first tile, with all that it prepares: %.0f ms%n", (System.nanoTime() - before) / 1e6);
  }

  @Benchmark
  public int tile() {
    bytes = tiles.make(TileAddress.inTheCity(zoom)).length;
    return bytes;
  }

  @TearDown
  public void tell() throws IOException {
    Told.tell(bytes);
    context.close();
  }
}
