package io.tantu.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every requirement of every class that is claimed has a test, and a table says which. */
class RequirementsTest {

  private static final Path ROWS = Path.of("src/test/resources/ogc/requirements.csv");
  private static final Path TABLE = Path.of("src/main/docs/requirements.md");
  private static final String WRITE = "tantu.requirements.write";
  private static final Predicate<Row> HAS_CLASS = row -> !row.standard.startsWith("wm");

  private record Row(String standard, String group, String requirement, String what) {

    static Row of(String line) {
      String[] cells = line.split(",", -1);
      assertThat(cells).as(line).hasSize(4);
      return new Row(cells[0], cells[1], cells[2], cells[3]);
    }

    String id() {
      return standard + requirement;
    }

    String conformanceClass() {
      return "http://www.opengis.net/spec/" + standard + "/conf/" + group;
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(ROWS).stream().skip(1).map(Row::of).toList();
  }

  private static Stream<JavaMethod> tests() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("io.tantu")
            .stream()
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Requirement.class));
  }

  /** The tests of each requirement. */
  private static Map<String, TreeSet<String>> tested() {
    Map<String, TreeSet<String>> tested = new TreeMap<>();
    tests()
        .forEach(
            test -> {
              String name = test.getOwner().getSimpleName() + "#" + test.getName();
              for (String id : test.getAnnotationOfType(Requirement.class).value()) {
                tested.computeIfAbsent(id, any -> new TreeSet<>()).add(name);
              }
            });
    return tested;
  }

  @Test
  void everyRequirementHasATestAndEveryTestNamesARequirement() throws IOException {
    assertThat(tested().keySet())
        .containsExactlyInAnyOrderElementsOf(rows().stream().map(Row::id).toList());
  }

  @Test
  void whatNamesARequirementIsATest() {
    assertThat(tests())
        .allMatch(
            method ->
                method.isAnnotatedWith(Test.class)
                    || method.isAnnotatedWith(ParameterizedTest.class));
  }

  @Test
  void theClassesThatHaveRequirementsAreThoseThatAreClaimed() throws IOException {
    assertThat(rows().stream().filter(HAS_CLASS).map(Row::conformanceClass).distinct())
        .containsExactlyInAnyOrderElementsOf(ConformanceClasses.ALL);
  }

  @Test
  void theTableIsUpToDate() throws IOException {
    String table = table(rows(), tested());
    if (Boolean.getBoolean(WRITE)) {
      Files.writeString(TABLE, table);
    }
    assertThat(Files.exists(TABLE) ? Files.readString(TABLE) : "")
        .as("%s; to write it anew: mvn test -Dtest=RequirementsTest -D%s=true", TABLE, WRITE)
        .isEqualTo(table);
  }

  private static String table(List<Row> rows, Map<String, TreeSet<String>> tested) {
    StringBuilder table =
        new StringBuilder(
            """
            # Requirements and their tests

            The requirements of every OGC conformance class that Tantu claims, by the standards' own ids, and the
            clauses of the older standards that it serves, each with what it wants in short and the tests that
            test it. `RequirementsTest` writes this table and fails when a requirement has no test.
            """);
    String standard = "";
    String group = "";
    for (Row row : rows) {
      if (!row.standard.equals(standard)) {
        long count = rows.stream().filter(one -> one.standard.equals(row.standard)).count();
        table.append("\n## %s (%d)\n".formatted(row.standard, count));
        group = "";
      }
      if (!row.group.equals(group)) {
        table.append(
            "\n### %s\n\n| requirement | what | tests |\n|---|---|---|\n".formatted(row.group));
      }
      standard = row.standard;
      group = row.group;
      table.append(
          "| %s | %s | %s |\n"
              .formatted(
                  row.requirement.substring(1),
                  row.what,
                  String.join(", ", tested.getOrDefault(row.id(), new TreeSet<>()))));
    }
    return table.toString();
  }
}
