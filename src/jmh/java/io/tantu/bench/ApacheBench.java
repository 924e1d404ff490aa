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

  private static final int MOST_WARM_UPS = 12;
  private static final double HARDLY = 0.05;

  /**
   * What came out.
   *
   * @param p50Millis half of the requests took no longer
   * @param p99Millis 99 of 100 requests took no longer
   */
  record Outcome(double requestsPerSecond, double p50Millis, double p99Millis, long bytes) {}

  private final Command command;
  private final int connections;

  /**
   * @param connections that ask at the same time
   */
  ApacheBench(Command command, int connections) {
    this.command = command;
    this.connections = connections;
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
              "" + connections,
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
      List<String> lines = Files.readAllLines(percentiles);
      return new Outcome(
          number(printed, "Requests per second"),
          percentile(lines, 50),
          percentile(lines, 99),
          (long) number(printed, "Document Length"));
    } finally {
      Files.delete(percentiles);
    }
  }

  /** Asks until a round is hardly quicker than the one before. */
  void warmUp(URI address, int requests) throws IOException {
    double before = 0;
    for (int i = 0; i < MOST_WARM_UPS; i++) {
      double now = ask(address, requests).requestsPerSecond();
      if (now < before * (1 + HARDLY)) {
        return;
      }
      before = now;
    }
  }

  private static double number(String printed, String name) throws IOException {
    Matcher found = Pattern.compile(Pattern.quote(name) + ":\\s+([0-9.]+)").matcher(printed);
    if (!found.find()) {
      throw new IOException("ab said nothing of '%s': %s".formatted(name, printed));
    }
    return Double.parseDouble(found.group(1));
  }

  private static double percentile(List<String> lines, int percent) throws IOException {
    String start = percent + ",";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(start.length())))
        .findFirst()
        .orElseThrow(() -> new IOException("ab wrote no percentiles"));
  }
}
