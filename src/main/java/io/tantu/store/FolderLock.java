package io.tantu.store;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A lock between processes on the data folder, held through an open file. The operating system
 * frees it when its process ends, however it ends, so it never has to be removed by hand.
 */
public final class FolderLock implements AutoCloseable {

  /**
   * What this process holds. Asked before a file is opened, since POSIX drops all of a process's
   * locks on a file as soon as it closes any channel to it.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, or nothing when another process or thread holds it; makes the folder when it is
   * missing.
   *
   * @param name what is locked, for example {@code import}
   */
  public static Optional<FolderLock> tryAcquire(Path folder, String name) {
    try {
      Files.createDirectories(folder);
      Path file = folder.toRealPath().resolve(name + ".lock");
      return HELD.add(file) ? lock(file) : Optional.empty();
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "data-not-writable",
              "The data folder %s cannot be written. Give this user write access to it, or pass another one with --data DIR."
                  .formatted(folder))
          .causedBy(e);
    }
  }

  private static Optional<FolderLock> lock(Path file) throws IOException {
    FileChannel channel = null;
    FileLock lock = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(new FolderLock(file, channel));
    } finally {
      if (lock == null) {
        release(file, channel);
      }
    }
  }

  private static void release(Path file, FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      HELD.remove(file);
    }
  }

  /** Frees the lock, which the system does as it closes the file. */
  @Override
  public void close() {
    try {
      release(file, channel);
    } catch (IOException e) {
      throw ProblemException.unavailable(
              "data-not-writable", "The lock of the data folder could not be released.")
          .causedBy(e);
    }
  }
}
