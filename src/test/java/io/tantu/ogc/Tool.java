package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Another program as a client: where it is missing its tests are skipped, but fail in CI. */
final class Tool {

  private Tool() {}

  /** What the program printed; output and errors together. */
  static String run(String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    try {
      ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().put("CPL_DEBUG", "HTTP,OAPIF");
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
      return text;
    } catch (IOException missing) {
      String message = command[0] + " is not installed: its tests are SKIPPED";
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(message, missing);
      }
      System.err.println(message);
      Assumptions.abort(message);
      throw new AssertionError(missing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
