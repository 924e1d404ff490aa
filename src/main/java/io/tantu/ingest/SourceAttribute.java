package io.tantu.ingest;

/**
 * An attribute as the source file has it.
 *
 * @param name the file's own name
 * @param type the file's own type, for people: {@code C(20)}, {@code number}, {@code TEXT}
 * @param incidental whether it is there for the format's sake (a coordinate column, a feature id):
 *     nobody misses it when no layer attribute takes it
 */
public record SourceAttribute(String name, String type, boolean incidental) {

  static SourceAttribute of(String name, String type) {
    return new SourceAttribute(name, type, false);
  }
}
