package io.tantu.ogc;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What tests read from answers of the features' API. */
final class Answers {

  private Answers() {}

  static List<Long> ids(JsonNode collection) {
    List<Long> ids = new ArrayList<>();
    collection.get("features").forEach(feature -> ids.add(feature.get("id").asLong()));
    return ids;
  }

  static String link(JsonNode answer, String rel) {
    for (JsonNode link : answer.get("links")) {
      if (link.get("rel").asString().equals(rel)) {
        return link.get("href").asString();
      }
    }
    return null;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
