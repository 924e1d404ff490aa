package io.tantu.ingest;

import io.tantu.store.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A temporary folder that closing removes. A process that was ended before it could close leaves
 * its folder; since the system frees the lock in it, the next scratch folder removes it.
 */
final class ScratchFolder implements AutoCloseable {

  private static final String PREFIX = "tantu-import-";
  private static final String LOCK = "import";

  /** A younger folder may just not be locked yet. */
  private static final Duration SETTLED = Duration.ofMinutes(1);

  private final Path path;
  private final FolderLock lock;

  private ScratchFolder(Path path, FolderLock lock) {
    this.path = path;
    this.lock = lock;
  }

  static ScratchFolder in(Path parent) throws IOException {
    Path path = Files.createTempDirectory(parent, PREFIX);
    FolderLock lock = FolderLock.tryAcquire(path, LOCK).orElseThrow();
    for (Path other : olderThan(path, parent)) {
      removeIfLeft(other);
    }
    return new ScratchFolder(path, lock);
  }

  Path path() {
    return path;
  }

  private static List<Path> olderThan(Path own, Path parent) throws IOException {
    Instant settled = Instant.now().minus(SETTLED);
    try (Stream<Path> children = Files.list(parent)) {
      return children
          .filter(child -> child.getFileName().toString().startsWith(PREFIX))
          .filter(child -> isOldFolderOfOwner(child, own, settled))
          .toList();
    }
  }

  private static boolean isOldFolderOfOwner(Path folder, Path own, Instant settled) {
    try {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getLastModifiedTime(folder).toInstant().isBefore(settled)
          && Files.getOwner(folder).equals(Files.getOwner(own));
    } catch (IOException e) {
      return false; // it went away meanwhile, or is none of ours to look at
    }
  }

  private static void removeIfLeft(Path folder) throws IOException {
    Optional<FolderLock> free = FolderLock.tryAcquire(folder, LOCK);
    if (free.isPresent()) {
      new ScratchFolder(folder, free.get()).remove();
    }
  }

  private void remove() throws IOException {
    try (lock;
        Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      remove();
    } catch (IOException e) {
      throw FileProblems.unreadable(path, e);
    }
  }
}
