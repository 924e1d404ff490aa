package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for one address over and over, by {@code ab} with kept connections. */
final class ApacheBench {

  private static final int CONNECTIONS = 64;

  /**
   * What came out.
   *
   * @param p99Millis 99 of 100 requests took no longer
   */
  record Outcome(double requestsPerSecond, double p99Millis, long bytes) {}

  private final Command command;

  ApacheBench(Command command) {
    this.command = command;
  }

  Outcome ask(URI address, int requests) throws IOException {
    Path percentiles = Files.createTempFile("tantu-bench", ".csv");
    try {
      String printed =
          command.run(
              "ab",
              "-q",
              "-k",
              "-c",
              "" + CONNECTIONS,
              "-n",
              "" + requests,
              "-H",
              "Accept-Encoding: gzip",
              "-e",
              percentiles.toString(),
              address.toString());
      if (number(printed, "Failed requests") != 0 || printed.contains("Non-2xx responses")) {
        throw new IOException("ab reports failed requests to %s: %s".formatted(address, printed));
      }
      return new Outcome(
          number(printed, "Requests per second"),
          p99(Files.readAllLines(percentiles)),
          (long) number(printed, "Document Length"));
    } finally {
      Files.delete(percentiles);
    }
  }

  private static double number(String printed, String name) throws IOException {
    Matcher found = Pattern.compile(Pattern.quote(name) + ":\\s+([0-9.]+)").matcher(printed);
    if (!found.find()) {
      throw new IOException("ab said nothing of '%s': %s".formatted(name, printed));
    }
    return Double.parseDouble(found.group(1));
  }

  private static double p99(List<String> lines) throws IOException {
    return lines.stream()
        .filter(line -> line.startsWith("99,"))
        .mapToDouble(line -> Double.parseDouble(line.substring(3)))
        .findFirst()
        .orElseThrow(() -> new IOException("ab wrote no percentiles"));
  }
}
