package io.tantu.target;

import java.time.LocalDate;

/**
 * A figure that a bureau entered.
 *
 * @param target id of the target
 * @param date the day that it stands for
 * @param value in the target's unit
 */
public record EnteredValue(
    String target, LocalDate date, double value, String unit, String source, String enteredBy) {}
