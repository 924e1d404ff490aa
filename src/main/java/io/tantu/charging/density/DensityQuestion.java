package io.tantu.charging.density;

import io.tantu.charging.StationFilter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What decides a density besides the layers.
 *
 * @param by zone layer id
 * @param ratios what piles are divided by and compared with besides the layers
 */
record DensityQuestion(String by, StationFilter filter, ChargingRatios ratios) {

  /** Raised when the body's form changes, so that an answer stored in the older one is not read. */
  private static final String FORM = "2";

  /** The question out of what the answer book keeps of it. */
  static DensityQuestion of(String stored) {
    JsonMapper json = JsonMapper.shared();
    JsonNode parameters = json.readTree(stored).path("parameters");
    return new DensityQuestion(
        parameters.path("by").asString(),
        json.treeToValue(parameters.path("filter"), StationFilter.class),
        json.treeToValue(parameters.path("ratios"), ChargingRatios.class));
  }

  /** What the answer book tells questions apart by. */
  Map<String, Object> parameters() {
    return Map.of("by", by, "filter", filter, "form", FORM, "ratios", ratios);
  }

  /** Whether public charging piles are counted, all of them and nothing else. */
  boolean usual() {
    return filter.equals(StationFilter.PUBLIC_CHARGING);
  }

  /** As a receipt names it. */
  Map<String, String> described() {
    Map<String, String> described = new TreeMap<>();
    described.put("by", by);
    name(described, "kind", filter.kind());
    name(described, "public", filter.publicAccess());
    name(described, "minPowerKw", filter.minPowerKw());
    name(
        described,
        "current",
        filter.current() == null ? null : filter.current().name().toLowerCase(Locale.ROOT));
    name(described, "text", filter.text() == null ? null : filter.text().value());
    described.put("residents", ratios.residents().described());
    ratios.vehicles().forEach(one -> described.put("vehicles of " + one.code(), one.described()));
    if (ratios.allPiles() != null) {
      described.put("piles of any kind", ratios.allPiles().described());
    }
    ratios.tiers().forEach(tier -> described.put("ratio " + tier.id(), tier.described()));
    return described;
  }

  private static void name(Map<String, String> described, String parameter, Object value) {
    described.put(parameter, value == null ? DensityFilter.ALL : value.toString());
  }
}
