package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Charging follows people: the plan's 4,000 public piles in 400 stations or more. */
class ShippedStationsTest {

  private final List<JsonNode> stations = new ArrayList<>();

  @BeforeEach
  void read() throws Exception {
    JsonMapper.shared()
        .readTree(
            Files.readAllBytes(Shipped.LAYERS.resolve("charging-station/charging-station.geojson")))
        .get("features")
        .forEach(stations::add);
  }

  @Test
  void holdFourThousandPublicPilesInFourHundredStations() {
    List<JsonNode> open = stations.stream().filter(one -> isOpen(one)).toList();
    assertThat(open).hasSizeGreaterThanOrEqualTo(400);
    assertThat(open.stream().mapToInt(ShippedStationsTest::piles).sum()).isBetween(4_000, 4_500);
  }

  @Test
  void shareThePilesOutByPopulation() {
    double people = 0;
    for (City.County county : Shipped.CITY.counties().values()) {
      people += county.population();
    }
    int all = stations.stream().filter(one -> isOpen(one)).mapToInt(one -> piles(one)).sum();
    for (City.County county : Shipped.CITY.counties().values()) {
      int here =
          stations.stream()
              .filter(one -> isOpen(one) && text(one, "countyCode").equals(county.code()))
              .mapToInt(ShippedStationsTest::piles)
              .sum();
      assertThat((double) here / all)
          .as(county.name())
          .isBetween(county.population() / people - 0.005, county.population() / people + 0.005);
    }
  }

  @Test
  void standInTheCountyTheyName() {
    assertThat(stations)
        .allMatch(
            one ->
                Shipped.CITY.counties().get(text(one, "countyCode")).area().contains(point(one)));
  }

  @Test
  void includeSwapAndFuelStations() {
    for (Map.Entry<String, Integer> kind :
        Map.of("swap", 7, "lng", 6, "cng", 5, "hydrogen", 2).entrySet()) {
      assertThat(stations.stream().filter(one -> text(one, "kind").equals(kind.getKey())))
          .hasSize(kind.getValue());
    }
  }

  private static boolean isOpen(JsonNode station) {
    return text(station, "kind").equals("charging")
        && station.get("properties").get("publicAccess").asBoolean();
  }

  private static int piles(JsonNode station) {
    JsonNode values = station.get("properties");
    return values.get("acPiles").asInt() + values.get("dcPiles").asInt();
  }

  private static String text(JsonNode station, String name) {
    return station.get("properties").get(name).asString();
  }

  private static Point point(JsonNode station) {
    JsonNode at = station.get("geometry").get("coordinates");
    Coordinate place = Shipped.CITY.project(at.get(0).asDouble(), at.get(1).asDouble());
    return new GeometryFactory().createPoint(place);
  }
}
