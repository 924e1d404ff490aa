package io.tantu.ogc.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How features at a place are told. */
public enum InfoFormat {
  JSON("application/json"),
  TEXT("text/plain"),
  HTML("text/html");

  private final String mediaType;

  InfoFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format with the media type. */
  public static Optional<InfoFormat> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (wanted.equals("application/geo+json") || wanted.equals("application/geojson")) {
      return Optional.of(JSON);
    }
    return Arrays.stream(values()).filter(f -> f.mediaType.equals(wanted)).findFirst();
  }
}
