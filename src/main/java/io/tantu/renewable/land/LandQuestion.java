package io.tantu.renewable.land;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.Subject;
import io.tantu.renewable.LayerPart;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose land is asked for.
 *
 * @param kind id of a kind of plant; null for the land of a subject, whatever is built on it
 * @param rules of the day for the subject, word for word
 * @param on the ground that it is meant for; empty for any
 * @param off what is no ground for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LandQuestion(
    Subject subject,
    String kind,
    LocalDate asOf,
    List<Constraint> rules,
    List<LayerPart> on,
    List<LayerPart> off) {

  /** What a receipt and a problem call it. */
  public String name() {
    return kind == null ? subject.id() : kind;
  }
}
