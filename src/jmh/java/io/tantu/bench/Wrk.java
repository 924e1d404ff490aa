package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for one address over and over, by {@code wrk}: HTTP/1.1 on connections that stay open, each
 * asking anew as soon as it is answered.
 */
final class Wrk {

  static final String PROGRAM = "wrk";

  private static final int SECONDS = 5;

  /** The first question waits until the server has read the layer. */
  private static final String FIRST_ANSWER = "60s";

  private static final int MOST_WARM_UPS = 12;
  private static final double HARDLY = 0.05;

  /**
   * What came out.
   *
   * @param p50Millis half of the requests took no longer
   * @param p99Millis 99 of 100 requests took no longer
   */
  record Outcome(double requestsPerSecond, double p50Millis, double p99Millis) {}

  private final Command command;
  private final int connections;

  /**
   * @param connections that ask at the same time
   */
  Wrk(Command command, int connections) {
    this.command = command;
    this.connections = connections;
  }

  Outcome ask(URI address) throws IOException {
    String printed =
        command.run(
            PROGRAM,
            "-t",
            "1",
            "-c",
            "" + connections,
            "-d",
            SECONDS + "s",
            "--timeout",
            FIRST_ANSWER,
            "--latency",
            "-H",
            "Accept-Encoding: gzip",
            address.toString());
    if (printed.contains("Non-2xx") || printed.contains("Socket errors")) {
      throw new IOException("wrk reports failed requests to %s: %s".formatted(address, printed));
    }
    return new Outcome(
        Double.parseDouble(found(printed, "Requests/sec:\\s+([0-9.]+)").group(1)),
        percentile(printed, 50),
        percentile(printed, 99));
  }

  /** Asks until a round is hardly quicker than the one before. */
  void warmUp(URI address) throws IOException {
    double before = 0;
    for (int i = 0; i < MOST_WARM_UPS; i++) {
      double now = ask(address).requestsPerSecond();
      if (now < before * (1 + HARDLY)) {
        return;
      }
      before = now;
    }
  }

  private static double percentile(String printed, int percent) throws IOException {
    Matcher time = found(printed, " " + percent + "%\\s+([0-9.]+)(us|ms|s)\\b");
    double value = Double.parseDouble(time.group(1));
    return switch (time.group(2)) {
      case "us" -> value / 1_000;
      case "ms" -> value;
      default -> value * 1_000;
    };
  }

  private static Matcher found(String printed, String wanted) throws IOException {
    Matcher found = Pattern.compile(wanted).matcher(printed);
    if (!found.find()) {
      throw new IOException("wrk said nothing like '%s': %s".formatted(wanted, printed));
    }
    return found;
  }
}
