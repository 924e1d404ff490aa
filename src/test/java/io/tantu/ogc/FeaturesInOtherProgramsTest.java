package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.LiveService;
import io.tantu.clients.RealClient;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GDAL and OWSLib read the shipped layers and the figures from a running service. */
@LiveService
class FeaturesInOtherProgramsTest {

  @TempDir private Path folder;

  private final String address;
  private final OgcServer server;

  FeaturesInOtherProgramsTest(@LocalServerPort int port) {
    server = new OgcServer(port);
    address = server.origin() + "/ogc";
  }

  private JsonNode copied(String collection, String... options) throws Exception {
    Path file = folder.resolve(collection + options.length + ".geojson");
    String[] command = new String[options.length + 6];
    command[0] = "ogr2ogr";
    command[1] = "-f";
    command[2] = "GeoJSON";
    command[3] = file.toString();
    command[4] = "OAPIF:" + address;
    command[5] = collection;
    System.arraycopy(options, 0, command, 6, options.length);
    printed = RealClient.GDAL.talk(command);
    return new JsonMapper().readTree(Files.readAllBytes(file)).get("features");
  }

  private String printed;

  @Test
  void gdalListsTheCollectionsAndCountsTheirFeatures() throws Exception {
    assertThat(RealClient.GDAL.talk("ogrinfo", "-ro", "-q", "OAPIF:" + address))
        .contains("forest", "county", "forest-cover-by-county");
    long stations =
        server
            .json("/ogc/collections/charging-station/items?limit=1")
            .get("numberMatched")
            .asLong();
    assertThat(
            RealClient.GDAL.talk(
                "ogrinfo", "-ro", "-so", "-al", "OAPIF:" + address, "charging-station"))
        .contains("Feature Count: " + stations, "powerKw: Real");
  }

  @Test
  void gdalReadsAllPagesWithoutGapOrRepetition() throws Exception {
    JsonNode copied = copied("charging-station");
    JsonNode whole = server.json("/ogc/collections/charging-station/items?limit=10000");
    assertThat(copied)
        .extracting(one -> one.at("/properties/stationId").asString())
        .containsExactlyElementsOf(
            whole
                .get("features")
                .valueStream()
                .map(one -> one.at("/properties/stationId").asString())
                .toList());
  }

  @Test
  void gdalLeavesBoxAndFilterToTheService() throws Exception {
    JsonNode copied =
        copied(
            "charging-station", "-spat", "106.2", "38.4", "106.3", "38.5", "-where", "kind='swap'");
    assertThat(printed).contains("bbox=106.2", "kind=swap");
    JsonNode asked =
        server.json(
            "/ogc/collections/charging-station/items?limit=1000&kind=swap&bbox=106.2,38.4,106.3,38.5");
    assertThat(copied).hasSize(asked.get("features").size());
    assertThat(copied)
        .allSatisfy(one -> assertThat(one.at("/properties/kind").asString()).isEqualTo("swap"));
  }

  @Test
  void whatGdalProjectsTheServiceProjectsToo() throws Exception {
    JsonNode gdal =
        copied(
            "county",
            "-t_srs",
            "EPSG:4544",
            "-lco",
            "COORDINATE_PRECISION=3",
            "-lco",
            "RFC7946=NO");
    JsonNode own =
        server.json("/ogc/collections/county/items?crs=http://www.opengis.net/def/crs/EPSG/0/4544");
    for (int i = 0; i < gdal.size(); i++) {
      JsonNode theirs = firstPosition(gdal.get(i));
      JsonNode ours = firstPosition(own.get("features").get(i));
      // GDAL writes easting first whatever the authority says; GeoJSON of the service does not.
      assertThat(ours.get(1).asDouble()).isCloseTo(theirs.get(0).asDouble(), within(0.0021));
      assertThat(ours.get(0).asDouble()).isCloseTo(theirs.get(1).asDouble(), within(0.0021));
    }
  }

  private static JsonNode firstPosition(JsonNode feature) {
    JsonNode at = feature.at("/geometry/coordinates");
    while (at.get(0).isArray()) {
      at = at.get(0);
    }
    return at;
  }

  @Test
  void figuresAreFeaturesThatGdalReads() throws Exception {
    JsonNode cover = copied("forest-cover-by-county");
    JsonNode measured = server.json("/api/v1/coverage/forest-cover?by=county");
    assertThat(cover).hasSize(measured.get("zones").size());
    for (int i = 0; i < cover.size(); i++) {
      JsonNode zone = measured.get("zones").get(i);
      JsonNode properties = cover.get(i).get("properties");
      assertThat(properties.get("code").asString()).isEqualTo(zone.get("code").asString());
      assertThat(properties.get("coveredAreaHa").asDouble())
          .isCloseTo(zone.get("coveredAreaHa").asDouble(), within(1e-6));
      assertThat(properties.get("receipt").asString())
          .isEqualTo(measured.at("/receipt/id").asString());
      assertThat(cover.get(i).at("/geometry/type").asString()).contains("Polygon");
    }
    JsonNode carbon = server.json("/ogc/collections/carbon-by-county/items?sortby=-stockTonnesC");
    assertThat(carbon.get("features").get(0).at("/properties/lower95").asDouble())
        .isLessThan(carbon.get("features").get(0).at("/properties/stockTonnesC").asDouble());
    JsonNode page = server.json("/ogc/collections/forest-cover-by-county/items?limit=2");
    JsonNode next = server.json(Answers.link(page, "next"));
    assertThat(next.at("/features/0/properties/code"))
        .isEqualTo(cover.get(2).at("/properties/code"));
    assertThat(
            server
                .get("/ogc/collections/forest-cover-by-county/items/1?version=aaaaaaaaaaaaaaaa")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void owsLibReadsCollectionsQueryablesAndItems() throws Exception {
    Path script = folder.resolve("read.py");
    Files.writeString(
        script,
        """
        import sys
        from owslib.ogcapi.features import Features
        service = Features(sys.argv[1])
        print('forest' in service.feature_collections())
        print('species' in service.collection_queryables('forest')['properties'])
        page = service.collection_items('charging-station', limit=3, bbox=[106, 38, 106.5, 38.6])
        print(len(page['features']), page['numberMatched'] > 3)
        """);
    String printed = RealClient.OWSLIB.run(RealClient.PYTHON, script.toString(), address);
    assertThat(printed).contains("True\nTrue\n3 True");
  }
}
