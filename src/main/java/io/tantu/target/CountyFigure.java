package io.tantu.target;

/**
 * A target's figure in one county.
 *
 * @param value in the target's unit, or null when the county has none
 * @param weight what the city's gap is shared out by: 0 or more
 */
public record CountyFigure(String code, String name, Double value, double weight) {}
