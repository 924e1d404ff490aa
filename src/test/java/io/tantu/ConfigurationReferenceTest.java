package io.tantu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The settings: those that the code reads are those of {@code application.yml}, and the README's
 * table is made from it. {@code -Dtantu.configuration.write=true} writes the table anew.
 */
class ConfigurationReferenceTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- configuration -->\n";
  private static final String END = "<!-- /configuration -->\n";

  private static final Pattern READ = Pattern.compile("\"\\$\\{(tantu\\.[a-z.-]+)(?::([^}]*))?}\"");
  private static final Pattern LINE = Pattern.compile("( *)([A-Za-z][\\w.-]*): ?(.*)");

  /** Settings that are read as members of a record and not one by one. */
  private static final List<String> OF_RECORDS =
      List.of("tantu.layers", "tantu.styles", "tantu.data", "tantu.tianditu-key", "tantu.hosts");

  private record Setting(String value, String about) {}

  /** The settings below {@code tantu}, each with the comment above it. */
  private static Map<String, Setting> settings() throws IOException {
    Map<String, Setting> settings = new TreeMap<>();
    Deque<String> path = new ArrayDeque<>();
    List<String> comment = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/main/resources/application.yml"))) {
      if (line.isBlank()) {
        comment.clear();
        continue;
      }
      if (line.strip().startsWith("#")) {
        comment.add(line.strip().substring(1).strip());
        continue;
      }
      Matcher entry = LINE.matcher(line);
      if (!entry.matches()) {
        continue;
      }
      while (path.size() > entry.group(1).length() / 2) {
        path.removeLast();
      }
      path.addLast(entry.group(2));
      String name = String.join(".", path);
      if (name.startsWith("tantu.") && !entry.group(3).isEmpty()) {
        settings.put(name, new Setting(entry.group(3), String.join(" ", comment)));
      }
      comment.clear();
    }
    return settings;
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> defaults = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher setting = READ.matcher(Files.readString(file));
        while (setting.find()) {
          defaults.put(setting.group(1), setting.group(2) == null ? "" : setting.group(2));
        }
      }
    }
    return defaults;
  }

  @Test
  void everySettingThatTheCodeReadsIsExplainedAndNoOther() throws IOException {
    Map<String, Setting> settings = settings();
    Map<String, String> read = read();
    OF_RECORDS.forEach(name -> read.putIfAbsent(name, ""));
    assertThat(settings.keySet()).isEqualTo(read.keySet());
    settings.forEach((name, setting) -> assertThat(setting.about()).as(name).isNotBlank());
    read.forEach(
        (name, fallback) -> {
          if (!fallback.isEmpty()) {
            assertThat(settings.get(name).value()).as(name).isEqualTo(fallback);
          }
        });
  }

  @Test
  void theReadmeHasTheTable() throws IOException {
    StringBuilder table =
        new StringBuilder("| setting | usual | what it does |\n| --- | --- | --- |\n");
    settings()
        .forEach(
            (name, setting) ->
                table.append(
                    "| `%s` | `%s` | %s |\n".formatted(name, setting.value(), setting.about())));
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("tantu.configuration.write")) {
      Files.writeString(README, readme.substring(0, begin) + table + readme.substring(end));
    } else {
      assertThat(readme.substring(begin, end)).isEqualTo(table.toString());
    }
  }
}
