package io.tantu.robustness;

import io.tantu.cli.TantuCommand;
import io.tantu.testing.TestStores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The real command line in a Java process of its own. Closing it ends the process. */
final class TantuProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_NANOS = 500_000;

  private final Process process;
  private final Path printed;

  private TantuProcess(Process process, Path printed) {
    this.process = process;
    this.printed = printed;
  }

  /** Starts the command on the workspace. */
  static TantuProcess start(SmallWorkspace workspace, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // A short run is mostly start-up.
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dfile.encoding=UTF-8"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    line.add(TantuCommand.class.getName());
    line.addAll(List.of(command));
    line.addAll(List.of("--layers", workspace.layers().toString()));
    line.addAll(List.of("--data", workspace.data().toString()));
    Path printed = Files.createTempFile(workspace.home(), "printed", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(printed.toFile());
    builder.environment().putAll(TestStores.environment(workspace.data()));
    return new TantuProcess(builder.start(), printed);
  }

  static TantuProcess importing(SmallWorkspace workspace, Path file) throws IOException {
    return start(workspace, "import", file.toString(), "--layer", SmallWorkspace.LAYER);
  }

  /** Waits until the process has ended by itself. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("still running after %s: %s".formatted(PATIENCE, printed()));
    }
    return process.exitValue();
  }

  /** Waits until the condition holds or the process has ended; says whether it still runs. */
  boolean runsUntil(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && !condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited %s in vain: %s".formatted(PATIENCE, printed()));
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    return process.isAlive();
  }

  /** Ends the process as {@code kill -9} does and waits until it is gone. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Standard output and error so far. */
  String printed() {
    try {
      return Files.readString(printed);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
