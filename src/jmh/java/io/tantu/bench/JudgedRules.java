package io.tantu.bench;

import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Rules, one a layer, every third keeping a distance; and sites to be judged. Always the same. */
final class JudgedRules {

  static final int LAYERS = 15;
  static final double DISTANCE_METRES = 100;
  static final int SITES = 200;
  static final int VERTICES = 500;

  private static final int EVERY = 3;
  private static final long SEED = 8;
  private static final double LEAST_RADIUS = 300;
  private static final double MORE_RADIUS = 900;
  private static final LocalizedText TEXT = new LocalizedText("", "");

  private JudgedRules() {}

  static String layer(int number) {
    return String.format(Locale.ROOT, "layer_%02d", number);
  }

  static double withinMetres(int number) {
    return number % EVERY == 0 ? DISTANCE_METRES : 0;
  }

  static List<Constraint> rules() {
    List<Constraint> rules = new ArrayList<>();
    for (int i = 0; i < LAYERS; i++) {
      rules.add(
          new Constraint(
              layer(i),
              List.of(Subject.PV_ARRAY),
              Severity.FORBID,
              TEXT,
              layer(i),
              null,
              withinMetres(i),
              null,
              null,
              null,
              "",
              "",
              true,
              null));
    }
    return rules;
  }

  /** Star-shaped sites of {@value #VERTICES} vertices with their middles in the box, projected. */
  static List<Geometry> sites(Envelope box) {
    Random random = new Random(SEED);
    GeometryFactory factory = new GeometryFactory();
    List<Geometry> sites = new ArrayList<>();
    for (int i = 0; i < SITES; i++) {
      double x = box.getMinX() + random.nextDouble() * box.getWidth();
      double y = box.getMinY() + random.nextDouble() * box.getHeight();
      double radius = LEAST_RADIUS + MORE_RADIUS * random.nextDouble();
      Coordinate[] ring = new Coordinate[VERTICES + 1];
      for (int corner = 0; corner < VERTICES; corner++) {
        double angle = 2 * Math.PI * corner / VERTICES;
        double from = radius * (0.8 + 0.2 * random.nextDouble());
        ring[corner] = new Coordinate(x + from * Math.cos(angle), y + from * Math.sin(angle));
      }
      ring[VERTICES] = ring[0];
      sites.add(factory.createPolygon(ring));
    }
    return sites;
  }

  /** Those that lie wholly in one county. */
  static List<Geometry> inCounties(List<Geometry> sites, Snapshot counties) {
    return sites.stream()
        .filter(site -> counties.projected().stream().anyMatch(county -> county.contains(site)))
        .toList();
  }
}
