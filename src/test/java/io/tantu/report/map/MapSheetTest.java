package io.tantu.report.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.catalog.AttributeDefinition;
import io.tantu.catalog.AttributeType;
import io.tantu.catalog.GeometryType;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.report.map.ImagePen.Written;
import io.tantu.snapshot.TestSnapshots;
import io.tantu.style.Colour;
import io.tantu.style.Hatch;
import io.tantu.style.HatchFill;
import io.tantu.style.LayerStyle;
import io.tantu.style.Mark;
import io.tantu.style.PointSymbol;
import io.tantu.style.PolygonSymbol;
import io.tantu.style.SolidFill;
import io.tantu.style.Stroke;
import io.tantu.style.StyleFilter;
import io.tantu.style.StyleRule;
import io.tantu.style.Symbol;
import io.tantu.style.TextSymbol;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapSheetTest {

  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int GREEN = 0x00ff00;
  private static final int BLUE = 0x0000ff;
  private static final int RED = 0xff0000;

  /** The square of the zones, metres of the grid: 100 km wide. */
  private static final Envelope ZONE = new Envelope(550_000, 650_000, 4_200_000, 4_300_000);

  private static LayerDefinition layer(
      String id, int order, GeometryType type, Provenance.Kind kind) {
    return new LayerDefinition(
        id,
        new LocalizedText("图层" + id, id),
        LayerGroup.ECOLOGY,
        order,
        type,
        null,
        null,
        false,
        null,
        List.of(
            new AttributeDefinition(
                "kind",
                AttributeType.STRING,
                new LocalizedText("类", "kind"),
                null,
                false,
                null,
                null,
                Map.of())),
        new Provenance(kind, "出处" + id, "CC0", "2024", null, null),
        null,
        null,
        null);
  }

  private static Geometry box(double west, double east, double south, double north) {
    return GEOMETRY.toGeometry(new Envelope(west, east, south, north));
  }

  private static StyleRule rule(String title, String kind, Symbol... symbols) {
    return new StyleRule(
        0,
        title,
        new LocalizedText(title, title),
        kind == null ? null : new StyleFilter.Comparison("kind", StyleFilter.Operator.EQUAL, kind),
        false,
        null,
        null,
        List.of(symbols));
  }

  private static MapLayer zones() {
    TextSymbol label =
        new TextSymbol(
            "kind",
            new TextSymbol.Font(List.of("any"), 14, "bold", "normal"),
            Colour.opaque(0),
            null,
            new TextSymbol.Placement(false, 0.5, 0.5, 0, 0));
    return new MapLayer(
        TestSnapshots.of(
            layer("zone", 1, GeometryType.POLYGON, Provenance.Kind.OPEN),
            List.of(TestSnapshots.feature(1, GEOMETRY.toGeometry(ZONE), "甲县"))),
        new LayerStyle(
            List.of(
                rule(
                    "界",
                    null,
                    new PolygonSymbol(null, Stroke.solid(Colour.opaque(0x808080), 1)),
                    label))));
  }

  private static MapLayer theme(Provenance.Kind kind) {
    return new MapLayer(
        TestSnapshots.of(
            layer("theme", 2, GeometryType.POLYGON, kind),
            List.of(
                TestSnapshots.feature(1, box(550_000, 600_000, 4_250_000, 4_300_000), "solid"),
                TestSnapshots.feature(2, box(600_000, 650_000, 4_250_000, 4_300_000), "hatch"),
                TestSnapshots.feature(3, box(550_000, 600_000, 4_200_000, 4_250_000), "other"))),
        new LayerStyle(
            List.of(
                rule("实心", "solid", new PolygonSymbol(new SolidFill(Colour.opaque(GREEN)), null)),
                rule(
                    "晕线",
                    "hatch",
                    new PolygonSymbol(
                        new HatchFill(Hatch.SLASH, Colour.opaque(RED), 2, 10), null)))));
  }

  private static MapLayer points() {
    return new MapLayer(
        TestSnapshots.of(
            layer("point", 3, GeometryType.POINT, Provenance.Kind.OPEN),
            List.of(
                TestSnapshots.feature(
                    1, GEOMETRY.createPoint(new Coordinate(625_000, 4_225_000)), "x"))),
        new LayerStyle(
            List.of(rule("站", null, new PointSymbol(Mark.SQUARE, 20, Colour.opaque(BLUE), null)))));
  }

  private static ImagePen drawn(MapSheet sheet) {
    ImagePen pen = new ImagePen(500, 460);
    sheet.draw(pen, 0, 0, 493, 450);
    return pen;
  }

  @Test
  void stylesAppearWhereTheirFeaturesAre() {
    ImagePen pen = drawn(new MapSheet(zones(), List.of(theme(Provenance.Kind.OPEN), points())));
    // The frame is 341 wide and 450 high; the zone fills 321 of it in the middle.
    assertThat(pen.at(60, 120)).isEqualTo(GREEN);
    int hatched = pen.count(RED, 200, 90, 100, 100);
    assertThat(hatched).isBetween(800, 4_000);
    assertThat(pen.count(RED, 20, 90, 100, 100)).isZero();
    assertThat(pen.at(251, 305)).isEqualTo(BLUE);
    assertThat(pen.count(GREEN, 20, 240, 140, 130)).as("no rule draws it").isZero();
  }

  @Test
  void theLegendExplainsEachRuleAndTheSidesNameTheSources() {
    ImagePen pen = drawn(new MapSheet(zones(), List.of(theme(Provenance.Kind.OPEN), points())));
    List<String> texts = pen.written.stream().map(Written::text).toList();
    assertThat(texts).contains("图例", "图层theme", "实心", "晕线", "图层point", "图层zone", "甲县", "北");
    assertThat(String.join("", texts))
        .contains("出处theme", "CC0", "2024", "公开数据", "千米", "中央经线")
        .doesNotContain("示意数据");
    assertThat(pen.count(GREEN, 345, 10, 30, 100)).as("its swatch").isPositive();
  }

  @Test
  void oneIllustrativeLayerMarksTheMap() {
    MapSheet sheet = new MapSheet(zones(), List.of(theme(Provenance.Kind.ILLUSTRATIVE)));
    assertThat(sheet.illustrative()).isTrue();
    assertThat(drawn(sheet).written).extracting(Written::text).contains("示意数据");
    assertThat(new MapSheet(zones(), List.of(points())).illustrative()).isFalse();
  }

  @Test
  void aMapOfASiteShowsOnlyItsSurroundingsAndPointsItOut() {
    Envelope near = new Envelope(610_000, 610_400, 4_260_000, 4_260_400);
    MapMark mark =
        new MapMark(
            "地块",
            box(610_100, 610_300, 4_260_100, 4_260_300),
            List.of(new PolygonSymbol(new SolidFill(Colour.opaque(BLUE)), null)));
    ImagePen pen =
        drawn(
            new MapSheet(
                zones(), List.of(theme(Provenance.Kind.OPEN), points()), near, List.of(mark)));
    // 400 m fill 321 of the 341 points, so the mark is 160 wide in the middle.
    assertThat(pen.at(171, 225)).isEqualTo(BLUE);
    assertThat(pen.at(171 + 70, 225 + 70)).isEqualTo(BLUE);
    assertThat(pen.count(BLUE, 171 + 90, 225, 70, 100)).isZero();
    List<String> texts = pen.written.stream().map(Written::text).toList();
    assertThat(texts).contains("地块", "晕线", "100 米", "50").doesNotContain("实心", "图层point");
  }

  @Test
  void theScaleIsTrueInTheMiddleOfTheMap() {
    MapView view = MapView.fitting(ZONE, new Rectangle2D.Double(0, 0, 341, 450), 10);
    double[] west = new double[2];
    double[] east = new double[2];
    TestSnapshots.GRID.unproject(599_000, 4_250_000, west);
    TestSnapshots.GRID.unproject(601_000, 4_250_000, east);
    double onEllipsoid = GeodesicDistance.metres(west[0], west[1], east[0], east[1]);
    assertThat(ScaleBar.trueMetresPerPoint(view, TestSnapshots.GRID))
        .isCloseTo(view.metresPerPoint() * onEllipsoid / 2_000, within(0.01));
    assertThat(ScaleBar.roundLength(34_000)).isEqualTo(20_000);
    assertThat(ScaleBar.roundLength(50_000)).isEqualTo(50_000);
    assertThat(ScaleBar.roundLength(1_999)).isEqualTo(1_000);
  }

  @Test
  void northIsTheMeridiansDirection() {
    assertThat(NorthArrow.bearing(TestSnapshots.GRID, new Coordinate(500_000, 4_250_000)))
        .isCloseTo(0, within(1e-9));
    // East of the central meridian it leans to the west of the grid's north: λ sin φ.
    double bearing = NorthArrow.bearing(TestSnapshots.GRID, new Coordinate(600_000, 4_250_000));
    assertThat(Math.toDegrees(bearing)).isCloseTo(-0.71, within(0.02));
  }
}
