package io.tantu.bench;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.assessment.JudgedSites;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.geodesy.GaussKruger;
import io.tantu.snapshot.Snapshot;
import io.tantu.snapshot.SnapshotPart;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.geopackage.GeoPackageStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
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

/** One site after the other judged by a rule a layer, the parcels shared out to the layers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 9, time = 2)
public class JudgeBenchmark {

  /** EPSG code of the plane that PostGIS takes areas and distances on. */
  private static final int PLANE = 4544;

  @Param("300000")
  public int parcels;

  private final List<Geometry> sites = new ArrayList<>();
  private JudgedSites judged;
  private int next;

  @Setup
  public void load() throws IOException {
    ImportedLayers imported = new ImportedLayers(Place.given(), parcels).ready();
    Catalog catalog = imported.catalog();
    try (GeoPackageStore store = imported.store()) {
      LayerDefinition countyLayer = catalog.layer(ImportedLayers.COUNTIES);
      LayerDefinition parcelLayer = catalog.layer(ImportedLayers.PARCELS);
      GaussKruger projection = GaussKruger.forBounds(store.requireCurrent(countyLayer).bounds());
      Snapshots snapshots = new Snapshots(store, 0);
      Snapshot counties = snapshots.of(countyLayer, store.requireCurrent(countyLayer), projection);
      Snapshot whole = snapshots.of(parcelLayer, store.requireCurrent(parcelLayer), projection);
      Map<String, Snapshot> layers = new HashMap<>();
      for (int i = 0; i < JudgedRules.LAYERS; i++) {
        layers.put(JudgedRules.layer(i), SnapshotPart.of(whole, i, JudgedRules.LAYERS));
      }
      Envelope city = new Envelope();
      for (int i = 0; i < counties.size(); i++) {
        city.expandToInclude(counties.envelope(i));
      }
      sites.addAll(JudgedRules.inCounties(JudgedRules.sites(city), counties));
      judged = new JudgedSites(counties, layers::get, JudgedRules.rules());
    }
  }

  @Benchmark
  public List<RuleFinding> judgeASite() {
    return judged.judge(sites.get(next++ % sites.size()));
  }

  /**
   * Tells each site with its EWKB; and site, rule, square metres that it holds for and metres to
   * the nearest, a line each.
   */
  @TearDown
  public void tell() throws IOException {
    List<String> lines = new ArrayList<>();
    WKBWriter wkb = new WKBWriter(2, ByteOrderValues.BIG_ENDIAN, true);
    for (int site = 0; site < sites.size(); site++) {
      Geometry outline = sites.get(site).copy();
      outline.setSRID(PLANE);
      lines.add(site + "\t" + WKBWriter.toHex(wkb.write(outline)));
    }
    for (int site = 0; site < sites.size(); site++) {
      Map<String, String> byRule = new TreeMap<>();
      for (RuleFinding found : judged.judge(sites.get(site))) {
        byRule.put(
            found.rule(),
            String.format(
                Locale.ROOT,
                "%d\t%s\t%.0f\t%.0f",
                site,
                found.rule(),
                found.overlapM2(),
                found.nearestMetres()));
      }
      lines.addAll(byRule.values());
    }
    Told.tell(String.join("\n", lines));
  }
}
