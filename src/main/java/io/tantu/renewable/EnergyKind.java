package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import java.util.List;

/**
 * A kind of plant that takes ground.
 *
 * @param subject what the siting rules call it
 * @param on the ground that it is meant for; empty for any
 * @param off what is no ground for it though no rule forbids it
 * @param ground the same in words
 * @param density MW/km²
 * @param fullLoadHours hours a year
 * @param missing what no layer tells
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnergyKind(
    String id,
    LocalizedText title,
    Subject subject,
    List<LayerPart> on,
    List<LayerPart> off,
    LocalizedText ground,
    Stated density,
    Stated fullLoadHours,
    List<LocalizedText> missing) {

  public EnergyKind {
    on = on == null ? List.of() : List.copyOf(on);
    off = off == null ? List.of() : List.copyOf(off);
    missing = missing == null ? List.of() : List.copyOf(missing);
  }
}
