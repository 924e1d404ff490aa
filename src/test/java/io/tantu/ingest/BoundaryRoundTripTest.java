package io.tantu.ingest;

import static io.tantu.ingest.SiteReading.YINCHUAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geodesy.GaussKruger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Any outline comes back from its boundary points, whatever system and order they are in. */
class BoundaryRoundTripTest {

  private enum Form {
    PLAIN(105, 0, "EPSG:4544"),
    PREFIXED(105, 35e6, "EPSG:4523"),
    NEXT_ZONE(108, 36e6, "EPSG:4524"),
    DEGREES(0, 0, "EPSG:4490");

    private final int meridian;
    private final double prefix;
    private final String crs;

    Form(int meridian, double prefix, String crs) {
      this.meridian = meridian;
      this.prefix = prefix;
      this.crs = crs;
    }
  }

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tantu-boundary-test");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("a.csv"));
    Files.delete(folder);
  }

  @Property(tries = 300)
  void outlineComesBack(
      @ForAll long seed,
      @ForAll @IntRange(min = 3, max = 60) int vertices,
      @ForAll Form form,
      @ForAll boolean northFirst,
      @ForAll boolean closed,
      @ForAll boolean clockwise,
      @ForAll boolean shuffled) {
    Coordinate[] star = star(new Random(seed), vertices, clockwise);
    int[] order = order(vertices, shuffled, new Random(seed));
    SiteFile file =
        new SiteReading(folder).read("a.csv", table(star, order, form, northFirst, closed));
    // Another order may do without crossings too, and is then the one that was surveyed.
    Geometry written = polygon(star, order);
    Geometry expected =
        written.isValid() ? written : polygon(star, order(vertices, false, new Random(seed)));
    assertThat(file.crs()).isEqualTo(form.crs);
    OutlinedSite site = file.sites().get(0);
    assertThat(site.geometry()).as(site.notes().toString()).isNotNull();
    assertThat(site.geometry().isValid()).isTrue();
    assertThat(SiteReading.isSame(site.geometry(), expected, 1e-9)).isTrue();
  }

  /** A ring around a middle in the city, its radii random, so that it never crosses itself. */
  private static Coordinate[] star(Random random, int vertices, boolean clockwise) {
    double lon = YINCHUAN.getMinX() + 0.1 + 0.9 * random.nextDouble();
    double lat = YINCHUAN.getMinY() + 0.1 + 1.3 * random.nextDouble();
    double size = 0.001 + 0.05 * random.nextDouble();
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * (clockwise ? -i : i) / vertices;
      double radius = size * (0.3 + 0.7 * random.nextDouble());
      ring[i] = new Coordinate(lon + radius * Math.cos(angle), lat + radius * Math.sin(angle));
    }
    ring[vertices] = ring[0].copy();
    return ring;
  }

  private static int[] order(int vertices, boolean shuffled, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, vertices).boxed().toList());
    if (shuffled) {
      Collections.shuffle(order, random);
    }
    return order.stream().mapToInt(i -> i).toArray();
  }

  private static Geometry polygon(Coordinate[] ring, int[] order) {
    Coordinate[] vertices = new Coordinate[order.length + 1];
    for (int i = 0; i <= order.length; i++) {
      vertices[i] = ring[order[i % order.length]].copy();
    }
    return new GeometryFactory().createPolygon(vertices);
  }

  private static String table(
      Coordinate[] ring, int[] order, Form form, boolean northFirst, boolean closed) {
    StringBuilder text = new StringBuilder("点号,X,Y\n");
    for (int i : order) {
      text.append("J%d,%s\n".formatted(i + 1, row(ring[i], form, northFirst)));
    }
    if (closed) {
      text.append("J%d,%s\n".formatted(order[0] + 1, row(ring[order[0]], form, northFirst)));
    }
    return text.toString();
  }

  private static String row(Coordinate lonLat, Form form, boolean northFirst) {
    double[] at = {lonLat.x, lonLat.y};
    if (form != Form.DEGREES) {
      GaussKruger.ofCentralMeridian(form.meridian).project(lonLat.x, lonLat.y, at);
    }
    String east = "%.10f".formatted(at[0] + form.prefix);
    String north = "%.10f".formatted(at[1]);
    return northFirst ? north + "," + east : east + "," + north;
  }
}
