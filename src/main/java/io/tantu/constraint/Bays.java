package io.tantu.constraint;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Parking bays of the charging stations that a rule is about.
 *
 * @param from null for any number up to the last
 * @param to the last number; null for no end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Bays(Integer from, Integer to) {

  boolean hold(int bays) {
    return (from == null || bays >= from) && (to == null || bays <= to);
  }
}
