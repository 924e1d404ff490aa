package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks for one address so many times a second, by {@code h2load}: HTTP/1.1 on connections that stay
 * open and were opened a few at a time, so that they do not all ask in the same moment. What a
 * server does below its limit.
 */
final class PacedRequests {

  static final String PROGRAM = "h2load";
  static final String PACKAGE = "nghttp2-client";

  private static final int SECONDS = 10;
  private static final String OPENED_AT_ONCE = "4";
  private static final String OPENED_EVERY = "66ms";
  private static final int STATUS = 1;
  private static final int MICROS = 2;

  private final Command command;
  private final int connections;
  private final int perConnection;

  /**
   * @param connections that ask at the same time
   * @param perConnection requests a second of each
   */
  PacedRequests(Command command, int connections, int perConnection) {
    this.command = command;
    this.connections = connections;
    this.perConnection = perConnection;
  }

  /** Milliseconds that 99 of 100 requests took at most. */
  double p99Millis(URI address) throws IOException {
    int requests = SECONDS * connections * perConnection;
    Path log = Files.createTempFile("tantu-paced", ".tsv");
    try {
      command.run(
          PROGRAM,
          "--h1",
          "-t",
          "1",
          "-c",
          "" + connections,
          "--rps=" + perConnection,
          "-n",
          "" + requests,
          "-r",
          OPENED_AT_ONCE,
          "--rate-period=" + OPENED_EVERY,
          "--log-file=" + log,
          address.toString());
      return p99Millis(log, requests);
    } finally {
      Files.delete(log);
    }
  }

  private static double p99Millis(Path log, int requests) throws IOException {
    try (Stream<String> lines = Files.lines(log)) {
      List<Long> micros =
          lines
              .map(line -> line.split("\t"))
              .filter(request -> request[STATUS].equals("200"))
              .map(request -> Long.valueOf(request[MICROS]))
              .sorted()
              .toList();
      if (micros.size() != requests) {
        throw new IOException(
            "%s: of %d requests %d were answered".formatted(PROGRAM, requests, micros.size()));
      }
      return micros.get(requests * 99 / 100) / 1e3;
    }
  }
}
