package io.tantu;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.store.StoreKind;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The settings: each one that the code reads is explained, by the comment above it in {@code
 * application.yml} or by the Javadoc of the record that holds it, and the README's table is made of
 * that. {@code -Dtantu.configuration.write=true} writes the table anew.
 */
class ConfigurationReferenceTest {

  private static final Path README = Path.of("README.md");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String BEGIN = "<!-- configuration -->\n";
  private static final String END = "<!-- /configuration -->\n";

  private static final Pattern READ = Pattern.compile("\"\\$\\{(tantu\\.[a-z.-]+)(?::([^}]*))?}\"");
  private static final Pattern LINE = Pattern.compile("( *)([A-Za-z][\\w.-]*): ?(.*)");

  /** Read before there is anything to bind it to, so that one store alone is made. */
  private static final Setting STORE =
      new Setting(
          StoreKind.GEOPACKAGE.id(),
          "Where layers and measurements are kept: `geopackage`, one file in the data folder, or"
              + " `postgis`, the database of `tantu.postgis`.");

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

  /** Settings that are read one by one, with what the code takes where none is given. */
  private static Map<String, String> readByName() throws IOException {
    Map<String, String> defaults = new TreeMap<>();
    for (Path file : sources()) {
      Matcher setting = READ.matcher(Files.readString(file));
      while (setting.find()) {
        defaults.put(setting.group(1), setting.group(2) == null ? "" : setting.group(2));
      }
    }
    return defaults;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(each -> each.toString().endsWith(".java")).toList();
    }
  }

  /** Settings that are read as the members of records. */
  private static Map<String, Setting> readAsRecords() throws Exception {
    ClassPathScanningCandidateComponentProvider scan =
        new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    Map<String, Setting> settings = new TreeMap<>();
    for (BeanDefinition found : scan.findCandidateComponents("io.tantu")) {
      Class<?> record = Class.forName(found.getBeanClassName());
      String prefix = record.getAnnotation(ConfigurationProperties.class).value();
      String source =
          Files.readString(SOURCES.resolve(record.getName().replace('.', '/') + ".java"));
      members(prefix, record, source, settings);
    }
    return settings;
  }

  private static void members(
      String prefix, Class<?> record, String source, Map<String, Setting> settings) {
    Parameter[] parameters = record.getDeclaredConstructors()[0].getParameters();
    RecordComponent[] members = record.getRecordComponents();
    for (int i = 0; i < members.length; i++) {
      String name = prefix + "." + kebab(members[i].getName());
      if (members[i].getType().isRecord()) {
        members(name, members[i].getType(), source, settings);
        continue;
      }
      DefaultValue usual = parameters[i].getAnnotation(DefaultValue.class);
      settings.put(
          name,
          new Setting(
              usual == null ? "" : String.join(",", usual.value()),
              explained(record, members[i].getName(), source)));
    }
  }

  private static String kebab(String member) {
    return member.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** The {@code @param} of the record's Javadoc, in one line. */
  private static String explained(Class<?> record, String member, String source) {
    String before = source.substring(0, source.indexOf("record " + record.getSimpleName() + "("));
    Matcher text =
        Pattern.compile("@param " + member + " (.*?)(?=\\* @param|\\*/)", Pattern.DOTALL)
            .matcher(before.substring(before.lastIndexOf("/**")));
    return text.find()
        ? text.group(1)
            .replaceAll("\\s*\\n\\s*\\*?\\s*", " ")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .strip()
        : "";
  }

  /** All of them by name. */
  private static Map<String, Setting> all() throws Exception {
    Map<String, Setting> all = new TreeMap<>(readAsRecords());
    all.put(StoreKind.SETTING, STORE);
    all.putAll(settings());
    return all;
  }

  @Test
  void everySettingThatTheCodeReadsIsExplainedAndNoOther() throws Exception {
    Map<String, String> byName = readByName();
    Set<String> read = new TreeSet<>(byName.keySet());
    read.addAll(readAsRecords().keySet());
    read.add(StoreKind.SETTING);
    Map<String, Setting> all = all();
    assertThat(all.keySet()).isEqualTo(read);
    all.forEach((name, setting) -> assertThat(setting.about()).as(name).isNotBlank());
    byName.forEach(
        (name, usual) -> {
          if (!usual.isEmpty()) {
            assertThat(all.get(name).value()).as(name).isEqualTo(usual);
          }
        });
  }

  @Test
  void theReadmeHasTheTable() throws Exception {
    StringBuilder table =
        new StringBuilder("| setting | usual | what it does |\n| --- | --- | --- |\n");
    all()
        .forEach(
            (name, setting) ->
                table.append(
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            name,
                            setting.value().isEmpty() ? "" : "`" + setting.value() + "`",
                            setting.about())));
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
