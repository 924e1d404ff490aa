package io.tantu.ingest;

/**
 * An attribute as the source file has it.
 *
 * @param name the file's own name
 * @param type the file's own type, for people: {@code C(20)}, {@code number}, {@code TEXT}
 */
public record SourceAttribute(String name, String type) {}
