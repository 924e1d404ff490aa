package io.tantu.charging.road;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.charging.Position;
import io.tantu.problem.Interruption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The roads that ship are one net, which everybody who may charge lives at. */
class ShippedRoadsTest {

  private static final List<JsonNode> ROADS = features("road");
  private static final RoadNet NET =
      new RoadNet(ROADS.stream().map(ShippedRoadsTest::road).toList());

  private static List<JsonNode> features(String layer) {
    try {
      List<JsonNode> features = new ArrayList<>();
      JsonMapper.shared()
          .readTree(Files.readAllBytes(Path.of("layers", layer, layer + ".geojson")))
          .get("features")
          .forEach(features::add);
      return features;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Road road(JsonNode feature) {
    List<Coordinate> way = new ArrayList<>();
    feature
        .at("/geometry/coordinates")
        .forEach(at -> way.add(new Coordinate(at.get(0).asDouble(), at.get(1).asDouble())));
    return new Road(
        way.toArray(Coordinate[]::new),
        feature.at("/properties/speedKmh").asDouble(),
        feature.at("/properties/oneway").asBoolean());
  }

  private static List<Position> points(String layer) {
    return features(layer).stream()
        .map(feature -> feature.at("/geometry/coordinates"))
        .map(at -> new Position(at.get(0).asDouble(), at.get(1).asDouble()))
        .toList();
  }

  private static List<RoadPlace> places(String layer) {
    return new ArrayList<>(
        points(layer).stream().flatMap(at -> NET.place(at.lon(), at.lat()).stream()).toList());
  }

  private static long named(String start, String roadClass) {
    return ROADS.stream()
        .map(road -> road.get("properties"))
        .filter(road -> road.get("class").asString().equals(roadClass))
        .filter(road -> road.get("name").asString().startsWith(start))
        .count();
  }

  @Test
  void nineArterialsRunEastAndNineteenNorth() {
    assertThat(named("横主干路", "arterial")).isEqualTo(9);
    assertThat(named("纵主干路", "arterial")).isEqualTo(19);
    assertThat(ROADS)
        .allSatisfy(road -> assertThat(road.at("/properties/name").asString()).endsWith("（示意）"));
  }

  @Test
  void whoeverLivesAtARoadReachesEveryOther() {
    List<RoadPlace> places = places("charging-demand");
    assertThat(places).hasSizeGreaterThan(1_880);
    places.addAll(places("charging-station"));
    RoadSearch out = RoadSearch.from(NET, places.get(0), Cost.METRES, 1e6);
    RoadSearch in = RoadSearch.to(NET, places.get(0), Cost.METRES, 1e6);
    assertThat(places)
        .allSatisfy(
            place -> {
              assertThat(out.cost(place)).isFinite();
              assertThat(in.cost(place)).isFinite();
            });
  }

  @Test
  void aQuarterOfAnHourIsDrawnInTime() {
    RoadPlace middle = NET.place(106.23, 38.48).orElseThrow();
    try (Interruption.Limit limit = Interruption.limit(20)) {
      RoadSearch search = RoadSearch.from(NET, middle, Cost.SECONDS, 900);
      List<Geometry> areas = Isochrone.areas(NET, search, List.of(300.0, 600.0, 900.0));
      assertThat(areas).allSatisfy(area -> assertThat(area.isValid()).isTrue());
      assertThat(areas.get(2).getArea()).isGreaterThan(2 * areas.get(0).getArea());
    }
  }
}
