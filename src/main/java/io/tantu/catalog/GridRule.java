package io.tantu.catalog;

import java.util.List;

/**
 * How the cells of a grid (GeoTIFF) become features of a layer. In a layer of points each cell with
 * a value is a point in its middle; in one of polygons the cells of one class that are joined by
 * their sides are a polygon.
 *
 * @param value attribute that takes the value, or the class
 * @param from lowest values of the classes, ascending; a cell belongs to the last one that it
 *     reaches. Empty where each value is a class of its own
 * @param amounts whether the values are numbers of something, such as residents: they are then made
 *     whole so that the sum stays, and a cell without a whole one left is no point
 * @param most so many points at most: square after square of cells is added up to one, as large as
 *     need be; null for one a cell
 * @param cell attribute that takes the name of the cell, or null
 */
public record GridRule(
    String value, List<Double> from, boolean amounts, Integer most, String cell) {

  public GridRule {
    from = from == null ? List.of() : List.copyOf(from);
  }
}
