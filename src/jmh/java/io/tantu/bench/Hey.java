package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for one address so many times a second, by {@code hey}: HTTP/1.1 on connections that stay
 * open, as clients ask a server that is not at its limit.
 */
final class Hey {

  static final String PROGRAM = "hey";

  private static final int SECONDS = 10;
  private static final Pattern P99 = Pattern.compile("99%+ in ([0-9.]+) secs");
  private static final Pattern STATUS = Pattern.compile("\\[(\\d{3})]\\s+\\d+ responses");

  private final Command command;
  private final int connections;
  private final int perConnection;

  /**
   * @param connections that ask at the same time
   * @param perConnection requests a second of each
   */
  Hey(Command command, int connections, int perConnection) {
    this.command = command;
    this.connections = connections;
    this.perConnection = perConnection;
  }

  /** Milliseconds that 99 of 100 requests took at most. */
  double p99Millis(URI address) throws IOException {
    String printed =
        command.run(
            PROGRAM,
            "-z",
            SECONDS + "s",
            "-c",
            "" + connections,
            "-q",
            "" + perConnection,
            address.toString());
    Matcher status = STATUS.matcher(printed);
    boolean good = status.find() && status.group(1).equals("200") && !status.find();
    Matcher p99 = P99.matcher(printed);
    if (!good || !p99.find() || printed.contains("Error distribution")) {
      throw new IOException("hey reports failed requests to %s: %s".formatted(address, printed));
    }
    return Double.parseDouble(p99.group(1)) * 1_000;
  }
}
