package io.tantu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the peer answered the last time, and how long it took each time.
 *
 * @param lines one a row
 */
record PsqlAnswer(List<String> lines, Samples millis) {

  private static final Pattern TIME = Pattern.compile("^Time: ([0-9.]+) ms.*$", Pattern.MULTILINE);

  /** Runs SQL in psql and gives what it printed. */
  interface Psql {
    String run(String sql) throws IOException;
  }

  /** Asks so many times over one connection. */
  static PsqlAnswer timed(Psql psql, String sql, int runs) throws IOException {
    String printed = psql.run("\\timing on\n" + (sql + "\n").repeat(runs));
    List<Double> millis = new ArrayList<>();
    Matcher time = TIME.matcher(printed);
    int start = 0;
    List<String> lines = List.of();
    while (time.find()) {
      millis.add(Double.parseDouble(time.group(1)));
      lines = printed.substring(start, time.start()).lines().filter(l -> !l.isBlank()).toList();
      start = time.end();
    }
    return new PsqlAnswer(lines, new Samples(millis));
  }
}
