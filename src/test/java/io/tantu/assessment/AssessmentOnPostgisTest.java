package io.tantu.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.assessment.Assessment.RuleFinding;
import io.tantu.catalog.GeometryType;
import io.tantu.constraint.Severity;
import io.tantu.testing.OnPostgis;
import io.tantu.testing.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.WKBWriter;

/** Random sites judged here and by the same questions in PostGIS's SQL, on the ellipsoid there. */
@OnPostgis
class AssessmentOnPostgisTest {

  private static final int SITES = 200;
  private static final double KEPT_METRES = 150;

  /** A circle of 16 edges a quarter lacks at most a strip so wide. */
  private static final double SAGITTA_METRES = KEPT_METRES * (1 - Math.cos(Math.PI / 64));

  private static final GeometryFactory FACTORY = new GeometryFactory();

  /**
   * The overlap of the site with all features together, and the geodesic to the nearest one. Its
   * ends are found on the plane: between polygons as geographies PostGIS takes those that are
   * nearest on a sphere, which was seen to be 2 m farther at 900 m.
   */
  private static final String FOUND =
      """
      WITH site AS (SELECT ST_GeomFromWKB(?, 4544) AS geom),
        kept AS (
          SELECT ST_Union(CASE WHEN ? = 0 THEN geom ELSE ST_Buffer(geom, ?, 64) END) AS geom
          FROM pg_temp.%1$s),
        shared AS (
          SELECT ST_CollectionExtract(ST_Intersection(site.geom, kept.geom), 3) AS geom
          FROM site, kept)
      SELECT
        ST_Area(ST_Transform(shared.geom, 4490)::geography),
        ST_Perimeter(shared.geom),
        (SELECT min(CASE WHEN ST_Intersects(site.geom, one.geom) THEN 0 ELSE ST_Distance(
            ST_Transform(ST_ClosestPoint(site.geom, one.geom), 4490)::geography,
            ST_Transform(ST_ClosestPoint(one.geom, site.geom), 4490)::geography) END)
          FROM pg_temp.%1$s AS one)
      FROM site, shared
      """;

  @TempDir Path folder;
  private Connection database;
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final AssessmentGround ground = new AssessmentGround();

  @BeforeEach
  void connect() throws SQLException {
    database = TestDatabases.connect(TestDatabases.of(folder));
    System.out.println("seed " + seed);
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private void layer(String id, GeometryType type, int count) throws SQLException {
    ground.layer(id, type);
    try (Statement statement = database.createStatement()) {
      statement.execute("CREATE TEMP TABLE %s (geom geometry)".formatted(id));
    }
    for (int i = 0; i < count; i++) {
      Geometry geometry =
          switch (type) {
            case POINT -> FACTORY.createPoint(somewhere());
            case LINE -> FACTORY.createLineString(new Coordinate[] {somewhere(), somewhere()});
            case POLYGON -> star(1_200, i % 3 == 0);
          };
      ground.feature(id, geometry, "0301");
      try (PreparedStatement insert =
          database.prepareStatement(
              "INSERT INTO pg_temp.%s VALUES (ST_GeomFromWKB(?, 4544))".formatted(id))) {
        insert.setBytes(1, new WKBWriter().write(geometry));
        insert.execute();
      }
    }
  }

  private Coordinate somewhere() {
    return new CoordinateXY(
        AssessmentGround.EAST + 2_000 + random.nextDouble() * 16_000,
        AssessmentGround.NORTH + 2_000 + random.nextDouble() * 6_000);
  }

  private Geometry star(double radius, boolean withHole) {
    Coordinate middle = somewhere();
    int corners = 5 + random.nextInt(20);
    Coordinate[] shell = new Coordinate[corners + 1];
    Coordinate[] hole = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * (i + random.nextDouble() * 0.8) / corners;
      double reach = radius * (0.3 + 0.7 * random.nextDouble());
      shell[i] = along(middle, angle, reach);
      hole[i] = along(middle, angle, reach * 0.5);
    }
    shell[corners] = shell[0];
    hole[corners] = hole[0];
    LinearRing[] holes =
        withHole ? new LinearRing[] {FACTORY.createLinearRing(hole)} : new LinearRing[0];
    return FACTORY.createPolygon(FACTORY.createLinearRing(shell), holes);
  }

  private static Coordinate along(Coordinate from, double angle, double metres) {
    return new CoordinateXY(from.x + metres * Math.cos(angle), from.y + metres * Math.sin(angle));
  }

  @Test
  void eachRuleFindsWhatPostgisFinds() throws SQLException {
    layer("wetland", GeometryType.POLYGON, 15);
    layer("forest", GeometryType.POLYGON, 25);
    layer("road", GeometryType.LINE, 6);
    layer("heritage", GeometryType.POINT, 12);
    ground
        .rule("ON-WETLAND", Severity.FORBID, "wetland", null, 0)
        .rule("NEAR-WETLAND", Severity.WARN, "wetland", null, KEPT_METRES)
        .rule("ON-FOREST", Severity.RESTRICT, "forest", null, 0)
        .rule("NEAR-ROAD", Severity.WARN, "road", null, KEPT_METRES)
        .rule("NEAR-HERITAGE", Severity.FORBID, "heritage", null, KEPT_METRES);
    AssessmentCalculation calculation = ground.calculation();
    int broken = 0;
    for (int i = 0; i < SITES; i++) {
      Geometry site = star(900, i % 4 == 0);
      for (RuleFinding found : calculation.assess(site).judged().rules()) {
        broken += found.overlapM2() > 0 ? 1 : 0;
        compare(found, site);
      }
    }
    System.out.println(broken + " of " + 5 * SITES + " findings share ground with the site");
    assertThat(broken).isGreaterThan(SITES);
  }

  private void compare(RuleFinding found, Geometry site) throws SQLException {
    double strip = found.withinMetres() == 0 ? 0 : SAGITTA_METRES;
    try (PreparedStatement query = database.prepareStatement(FOUND.formatted(found.layer()))) {
      query.setBytes(1, new WKBWriter().write(site));
      query.setDouble(2, found.withinMetres());
      query.setDouble(3, found.withinMetres());
      try (ResultSet theirs = query.executeQuery()) {
        theirs.next();
        double overlap = theirs.getDouble(1);
        double lacking = strip * theirs.getDouble(2);
        double metres = theirs.getDouble(3);
        assertThat(found.overlapM2())
            .as("%s on %s", found.rule(), site)
            .isCloseTo(overlap, within(1 + overlap * 1e-6 + lacking));
        assertThat(found.nearestMetres())
            .as("%s from %s", found.rule(), site)
            .isCloseTo(metres, within(0.1 + metres * 1e-5));
      }
    }
  }
}
