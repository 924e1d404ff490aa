package io.tantu.bench;

import io.tantu.catalog.Feature;
import io.tantu.geodesy.EllipsoidalArea;
import io.tantu.geodesy.GaussKruger;
import io.tantu.measure.FiguresOfSnapshot;
import io.tantu.measure.ZonalEngine;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.ZoneSet;
import io.tantu.snapshot.EditedSnapshot;
import io.tantu.snapshot.Snapshot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
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
 * Gives one parcel another shape and measures the counties again, in memory: each edit starts from
 * the one before. At the end the figures must be those of measuring everything anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 9, time = 1)
public class EditBenchmark {

  private static final int PARCELS_EDITED = 500;
  private static final long SEED = 7;
  private static final String CLASS = "landClass";

  @Param("200000")
  public int parcels;

  private CountyMeasure measure;
  private ZoneSet counties;
  private Snapshot snapshot;
  private List<ZoneFigure> figures;
  private final List<Feature> replacements = new ArrayList<>();
  private int next;

  @Setup
  public void load() throws IOException {
    measure = new CountyMeasure(new ImportedLayers(Place.given(), parcels).ready());
    counties = measure.counties();
    snapshot = measure.snapshot();
    figures = FiguresOfSnapshot.by(counties, snapshot, CLASS);
    Random random = new Random(SEED);
    for (int i = 0; i < PARCELS_EDITED; i++) {
      Feature parcel = measure.parcel(snapshot.id(random.nextInt(snapshot.size())));
      replacements.add(shrunk(parcel, 0.5 + random.nextDouble() / 4));
    }
  }

  private Feature shrunk(Feature parcel, double factor) {
    GaussKruger projection = snapshot.projection();
    Coordinate middle = parcel.geometry().getEnvelopeInternal().centre();
    Geometry smaller =
        AffineTransformation.scaleInstance(factor, factor, middle.x, middle.y)
            .transform(parcel.geometry());
    double area = new EllipsoidalArea(projection).squareMetres(projection.project(smaller));
    return new Feature(parcel.id(), smaller, area, parcel.values());
  }

  @Benchmark
  public Object editAndMeasure() {
    snapshot = EditedSnapshot.of(snapshot, replacements.get(next++ % PARCELS_EDITED));
    figures = FiguresOfSnapshot.by(counties, snapshot, CLASS);
    return figures;
  }

  @TearDown
  public void tell() throws IOException {
    ZonalEngine.forget(snapshot);
    if (!figures.equals(FiguresOfSnapshot.by(counties, snapshot, CLASS))) {
      throw new IllegalStateException("the edited figures are not those of measuring anew");
    }
    Told.tell("equal to measuring anew");
    measure.close();
  }
}
