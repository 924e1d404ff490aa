package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the figures were measured on: {@code machine.tsv} of a folder of results. */
final class Machine {

  private Machine() {}

  /** Writes down processor, cores, memory and Java. */
  static void tell(Path results) throws IOException {
    tell(results, "processor", value(Path.of("/proc/cpuinfo"), "model name"));
    tell(results, "cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    tell(results, "memory", memory());
    tell(results, "system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    tell(
        results,
        "Java",
        System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
  }

  static void tell(Path results, String what, String value) throws IOException {
    Map<String, String> known = read(results);
    known.put(what, value);
    Files.write(file(results), known.entrySet().stream().map(Machine::line).toList());
  }

  static Map<String, String> read(Path results) throws IOException {
    Map<String, String> known = new TreeMap<>();
    if (Files.exists(file(results))) {
      for (String line : Files.readAllLines(file(results))) {
        known.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
      }
    }
    return known;
  }

  private static Path file(Path results) {
    return results.resolve("machine.tsv");
  }

  private static String line(Map.Entry<String, String> each) {
    return each.getKey() + "\t" + each.getValue();
  }

  private static String memory() throws IOException {
    long kilobytes = memory("MemTotal");
    return kilobytes == 0 ? "" : Math.round(kilobytes / 1048576.0) + " GiB";
  }

  /** Bytes of huge pages that no process has taken; 0 where the system does not tell. */
  static long hugePagesFree() throws IOException {
    return memory("HugePages_Free") * (memory("Hugepagesize") << 10);
  }

  private static long memory(String name) throws IOException {
    String digits = value(Path.of("/proc/meminfo"), name).replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits);
  }

  /** The first value of the name in a file of {@code name : value} lines; empty without one. */
  private static String value(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    }
  }
}
