package io.tantu.snapshot;

/** A long row of numbers, on the heap or in a mapped file. Immutable and thread-safe. */
interface Ordinates {

  double get(long index);

  long size();

  /** Bytes of heap that it takes. */
  long heapBytes();
}
