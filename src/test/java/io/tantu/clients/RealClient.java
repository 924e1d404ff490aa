package io.tantu.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Programs of others that a service is tried with, from Debian's packages. Where one is missing its
 * tests fail in CI and are skipped loudly elsewhere.
 */
public enum RealClient {
  GDAL("gdal-bin", "ogrinfo", "--version"),
  QGIS("python3-qgis", RealClient.PYTHON, "-c", "import qgis.core"),
  OWSLIB("python3-owslib", RealClient.PYTHON, "-c", "import owslib");

  /** Debian's own, which is the one that Debian's packages are for. */
  public static final String PYTHON = "/usr/bin/python3";

  private static final long PATIENCE_SECONDS = 300;

  private final String debianPackage;
  private final List<String> probe;

  RealClient(String debianPackage, String... probe) {
    this.debianPackage = debianPackage;
    this.probe = List.of(probe);
  }

  /** Runs a command of the client; what it printed when it ended well. */
  public String run(String... command) throws IOException, InterruptedException {
    requireThere();
    Path errors = Files.createTempFile("client", ".err");
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
      return output;
    } finally {
      Files.delete(errors);
    }
  }

  /** The same with all that the client tells of its requests. */
  public String talk(String... command) throws IOException, InterruptedException {
    List<String> telling = new ArrayList<>(List.of("env", "CPL_DEBUG=HTTP,OAPIF"));
    telling.addAll(List.of(command));
    requireThere();
    Process process = new ProcessBuilder(telling).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private void requireThere() throws InterruptedException {
    if (!isThere()) {
      String missing = debianPackage + " is missing: apt-get install " + debianPackage;
      if ("true".equals(System.getenv("CI"))) {
        fail(missing);
      }
      abort(missing);
    }
  }

  private boolean isThere() throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(probe)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor() == 0;
    } catch (IOException notFound) {
      return false;
    }
  }
}
