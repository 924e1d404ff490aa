package io.tantu.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The places are made up, the people are the census's. */
class ShippedDemandTest {

  @Test
  void holdsEachCountysResidentsToTheLastOne() throws Exception {
    Map<String, Long> residents = new HashMap<>();
    for (JsonNode point :
        JsonMapper.shared()
            .readTree(
                Files.readAllBytes(
                    Shipped.LAYERS.resolve("charging-demand/charging-demand.geojson")))
            .get("features")) {
      JsonNode values = point.get("properties");
      residents.merge(
          values.get("countyCode").asString(), values.get("residents").asLong(), Long::sum);
    }
    for (City.County county : Shipped.CITY.counties().values()) {
      assertThat((double) residents.get(county.code()))
          .as(county.name())
          .isEqualTo(county.population());
    }
    assertThat(residents).hasSize(Shipped.CITY.counties().size());
  }
}
