package io.tantu.snapshot;

import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A scratch file of doubles, gone from its folder as soon as it is closed. Not thread-safe. */
final class ScratchOrdinates implements AutoCloseable {

  private static final int WINDOW_BITS = 26;
  private static final long WINDOW = 1L << WINDOW_BITS;

  private final Path file;
  private final FileChannel channel;
  private ByteBuffer buffer = ByteBuffer.allocateDirect(0);
  private long size;

  ScratchOrdinates() {
    try {
      file = Files.createTempFile("tantu-snapshot", ".doubles");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  void write(double[] ordinates, int count) {
    int bytes = count * Double.BYTES;
    if (buffer.capacity() < bytes) {
      buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
    buffer.clear().limit(bytes);
    buffer.asDoubleBuffer().put(ordinates, 0, count);
    try {
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (IOException e) {
      throw noRoom(e);
    }
    size += count;
  }

  /** The numbers written. The mapping outlives the file, which ends with {@link #close}. */
  Ordinates mapped() {
    DoubleBuffer[] windows = new DoubleBuffer[(int) ((size + WINDOW - 1) >> WINDOW_BITS)];
    try {
      for (int i = 0; i < windows.length; i++) {
        long from = i * WINDOW;
        windows[i] =
            channel
                .map(
                    MapMode.READ_ONLY,
                    from * Double.BYTES,
                    Math.min(WINDOW, size - from) * Double.BYTES)
                .order(ByteOrder.nativeOrder())
                .asDoubleBuffer();
      }
    } catch (IOException e) {
      throw noRoom(e);
    }
    return new MappedOrdinates(windows, size);
  }

  @Override
  public void close() {
    try {
      channel.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private static ProblemException noRoom(IOException e) {
    if (e instanceof ClosedByInterruptException) {
      return Interruption.interrupted();
    }
    return ProblemException.unavailable(
            "no-scratch-room",
            "The layer exceeds tantu.snapshot.max-bytes and its coordinates cannot be written to the temporary folder. Free room there, or raise tantu.snapshot.max-bytes.")
        .causedBy(e);
  }

  private record MappedOrdinates(DoubleBuffer[] windows, long size) implements Ordinates {

    @Override
    public double get(long index) {
      return windows[(int) (index >> WINDOW_BITS)].get((int) (index & WINDOW - 1));
    }

    @Override
    public long heapBytes() {
      return 0;
    }
  }
}
