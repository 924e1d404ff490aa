package io.tantu.store;

import java.time.Instant;

/**
 * One line of the import journal.
 *
 * @param status {@code running}, {@code published}, {@code unchanged}, {@code failed} or {@code
 *     interrupted}
 * @param version the version that the import made or met, or null
 * @param reportJson the import's report, or null
 */
public record ImportRecord(
    long id,
    String layerId,
    String source,
    Instant startedAt,
    Instant finishedAt,
    String status,
    String version,
    String reportJson) {}
