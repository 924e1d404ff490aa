package io.tantu.target;

import io.tantu.catalog.Provenance;

/**
 * What was measured for a target.
 *
 * @param value in the target's unit
 * @param definition id of the definition (口径) that it was measured by
 * @param measurementId id of the stored measurement with its receipt
 * @param provenance the weakest provenance among the layers read
 */
public record Actual(
    double value, String definition, String measurementId, Provenance.Kind provenance) {}
