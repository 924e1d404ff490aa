package io.tantu.store;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A lock between processes on the data folder, held through an open file. The operating system
 * frees it when its process ends, however it ends, so it never has to be removed by hand.
 */
public final class FolderLock implements AutoCloseable {

  private final FileChannel channel;
  private final FileLock lock;

  private FolderLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock, or nothing when another process or thread holds it.
   *
   * @param name what is locked, for example {@code import}
   */
  public static Optional<FolderLock> tryAcquire(Path folder, String name) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(new FolderLock(channel, lock));
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "data-not-writable",
              "The data folder %s cannot be written. Give this user write access to it, or pass another one with --data DIR."
                  .formatted(folder))
          .causedBy(e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "data-not-writable", "The lock of the data folder could not be released.")
          .causedBy(e);
    }
  }
}
