package io.tantu.ingest;

/** What the owner of the data can do about an issue, by its code. */
final class Remedies {

  private Remedies() {}

  static String of(String code) {
    return switch (code) {
      case "self-intersection" -> "Run the GIS's 'check/repair geometry' at the source.";
      default -> "x";
    };
  }
}
