package io.tantu.store;

/**
 * The shipped data that a layer was last imported from.
 *
 * @param fingerprint SHA-256 over {@code layer.yml} and the data file
 * @param version the version that the import made
 */
public record ShippedData(String fingerprint, String version) {}
