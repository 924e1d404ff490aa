package io.tantu.report.document;

import io.tantu.report.Decimals;

/** A table's cell: what it holds and how a reader wants it printed. */
public sealed interface Cell {

  /** As printed. */
  String text();

  /** Whether it stands at the right end of its column. */
  default boolean right() {
    return false;
  }

  /** Words. */
  record Words(String text) implements Cell {}

  /** The id of something: a code, a measurement. */
  record Id(String text) implements Cell {}

  /** A number, printed with so many decimals, thousands set apart. */
  record Number(double value, int decimals) implements Cell {

    @Override
    public String text() {
      return Decimals.grouped(value, decimals);
    }

    @Override
    public boolean right() {
      return true;
    }
  }

  /** A ratio of 0 to 1, printed in percent with so many decimals. */
  record Ratio(double value, int decimals) implements Cell {

    @Override
    public String text() {
      return Decimals.grouped(value * 100, decimals);
    }

    @Override
    public boolean right() {
      return true;
    }
  }

  /** Nothing is known. */
  record Absent() implements Cell {

    @Override
    public String text() {
      return "–";
    }

    @Override
    public boolean right() {
      return true;
    }
  }

  /** Words, or nothing for null. */
  static Cell words(String text) {
    return text == null || text.isBlank() ? new Absent() : new Words(text);
  }

  /** An id, or nothing for null. */
  static Cell id(String text) {
    return text == null ? new Absent() : new Id(text);
  }

  /** A number, or nothing for null. */
  static Cell number(java.lang.Number value, int decimals) {
    return value == null ? new Absent() : new Number(value.doubleValue(), decimals);
  }

  /** A ratio, or nothing for null. */
  static Cell ratio(Double value) {
    return value == null ? new Absent() : new Ratio(value, RATIO_DECIMALS);
  }

  /** Decimals of a percentage: the same digits as a ratio's six. */
  int RATIO_DECIMALS = 4;
}
