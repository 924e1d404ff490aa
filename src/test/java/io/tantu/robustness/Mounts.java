package io.tantu.robustness;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file system of a test's own, where this user may mount one. Closing it unmounts it. */
final class Mounts implements AutoCloseable {

  private final Path folder;

  private Mounts(Path folder) {
    this.folder = folder;
  }

  /** A file system in memory with room for so many bytes. */
  static Mounts small(Path folder, long bytes) throws Exception {
    Files.createDirectories(folder);
    return mount(folder, "-t", "tmpfs", "-o", "size=" + bytes, "tmpfs", folder.toString());
  }

  /** The folder as it is, but not to be written, not even by root. */
  static Mounts readOnly(Path folder) throws Exception {
    Mounts mounted = mount(folder, "--bind", folder.toString(), folder.toString());
    mount(folder, "-o", "remount,ro,bind", folder.toString());
    return mounted;
  }

  /** Gives a {@link #small} one room for so many bytes. */
  void resize(long bytes) throws Exception {
    mount(folder, "-o", "remount,size=" + bytes, folder.toString());
  }

  private static Mounts mount(Path folder, String... how) throws Exception {
    List<String> command = new ArrayList<>(List.of("mount"));
    command.addAll(List.of(how));
    String refusal = run(command);
    if (!refusal.isEmpty()) {
      System.out.printf("SKIPPED: cannot mount a file system here: %s%n", refusal);
    }
    assumeTrue(refusal.isEmpty(), () -> "needs the right to mount: " + refusal);
    return new Mounts(folder);
  }

  /** Runs the command; empty when it went well, else what it said. */
  private static String run(List<String> command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int code = process.waitFor();
      return code == 0 ? "" : "%s (exit %d)".formatted(said, code);
    } catch (IOException noSuchProgram) {
      return noSuchProgram.getMessage();
    }
  }

  @Override
  public void close() throws Exception {
    String refusal = run(List.of("umount", folder.toString()));
    if (!refusal.isEmpty()) {
      throw new AssertionError("cannot unmount %s: %s".formatted(folder, refusal));
    }
  }
}
