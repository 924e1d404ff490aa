package io.tantu.style;

/** A square that is repeated on a clear ground. */
public sealed interface PatternFill extends Fill permits HatchFill, MarkFill {

  /** Edge of the square, pixels. */
  int size();

  /** The same pattern for finer pixels. */
  PatternFill larger(int times);
}
