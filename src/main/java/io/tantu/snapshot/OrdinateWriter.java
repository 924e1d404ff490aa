package io.tantu.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects ordinates on the heap until they exceed what is granted, and from then on in a scratch
 * file that is mapped for reading. The numbers are the same to the last bit. Not thread-safe.
 */
final class OrdinateWriter implements AutoCloseable {

  private static final int CHUNK_BITS = 16;
  private static final int CHUNK = 1 << CHUNK_BITS;

  private final long mostHeapBytes;
  private final List<double[]> chunks = new ArrayList<>();
  private ScratchOrdinates scratch;
  private double[] last = new double[CHUNK];
  private int used;
  private long size;

  OrdinateWriter(long mostHeapBytes) {
    this.mostHeapBytes = mostHeapBytes;
  }

  long size() {
    return size;
  }

  void add(double ordinate) {
    if (used == CHUNK) {
      store(last);
      last = scratch == null ? new double[CHUNK] : last;
      used = 0;
    }
    last[used++] = ordinate;
    size++;
  }

  private void store(double[] full) {
    if (scratch == null && (chunks.size() + 2L) * CHUNK * Double.BYTES > mostHeapBytes) {
      scratch = new ScratchOrdinates();
      chunks.forEach(chunk -> scratch.write(chunk, CHUNK));
      chunks.clear();
    }
    if (scratch == null) {
      chunks.add(full);
    } else {
      scratch.write(full, CHUNK);
    }
  }

  /** What was added; the writer is not to be used any more. */
  Ordinates finish() {
    if (scratch != null) {
      scratch.write(last, used);
      return scratch.mapped();
    }
    chunks.add(Arrays.copyOf(last, used));
    return new HeapOrdinates(chunks.toArray(double[][]::new), size);
  }

  @Override
  public void close() {
    if (scratch != null) {
      scratch.close();
    }
  }

  private record HeapOrdinates(double[][] chunks, long size) implements Ordinates {

    @Override
    public double get(long index) {
      return chunks[(int) (index >> CHUNK_BITS)][(int) (index & CHUNK - 1)];
    }

    @Override
    public long heapBytes() {
      return size * Double.BYTES;
    }
  }
}
