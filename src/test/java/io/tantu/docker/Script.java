package io.tantu.docker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that was run: how it ended, and all that it said. */
record Script(int exit, String said) {

  private static final long PATIENCE_SECONDS = 120;

  /** Runs a script of the folder {@code docker}. */
  static Script run(Map<String, String> environment, String name, Object... arguments) {
    List<String> command = new ArrayList<>(List.of(Path.of("docker", name).toAbsolutePath() + ""));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command(environment, command);
  }

  static Script command(Map<String, String> environment, List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end: " + said);
      }
      return new Script(process.exitValue(), said);
    } catch (IOException e) {
      return new Script(127, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Whether the program is on this machine; says loudly when not. */
  static boolean isThere(String what, String... probe) {
    Script script = command(Map.of(), List.of(probe));
    if (script.exit() == 0) {
      return true;
    }
    String missing =
        "NOT RUN: " + what + " (" + String.join(" ", probe) + ": " + script.said() + ")";
    System.err.println(missing);
    return false;
  }
}
