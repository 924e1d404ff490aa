package io.tantu.measure.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One line of the history.
 *
 * @param title null where the answer has none
 * @param definition id of the definition, or null
 * @param by id of the zone layer
 * @param provenance the weakest among the layers read, or null where the answer names none
 * @param total the numbers of the total, by their names with their units in them
 * @param zone those of the zone that was asked for; absent when none was, or it was not measured
 */
public record PastMeasurement(
    String id,
    String indicator,
    LocalizedText title,
    String definition,
    String by,
    String denominator,
    String unit,
    Instant measuredAt,
    String engineVersion,
    Provenance.Kind provenance,
    List<LayerState> layers,
    Map<String, Number> total,
    @JsonInclude(JsonInclude.Include.NON_NULL) Map<String, Number> zone) {

  /** A layer with the version that was read. */
  public record LayerState(String id, String version) {}
}
