package io.tantu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between packages point one way. */
class ArchitectureTest {

  /** Each row may use the rows above it, and its own members only themselves. */
  private static final List<Set<String>> STOREYS =
      List.of(
          Set.of("problem", "xml"),
          Set.of("geodesy", "geometry", "posted"),
          Set.of("catalog", "illustration", "raster"),
          Set.of("store", "style"),
          Set.of("ingest", "snapshot", "render"),
          Set.of("measure", "constraint"),
          Set.of("carbon", "target", "charging"),
          Set.of("assessment", "renewable"),
          Set.of("scenario"),
          Set.of("report", "tile", "geoserver"),
          Set.of("ogc"),
          Set.of("web"),
          Set.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.tantu");

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith("io.tantu.") ? name.substring(9).split("\\.")[0] : "";
  }

  private static DescribedPredicate<JavaClass> in(Set<String> rooms) {
    return DescribedPredicate.describe("in " + rooms, type -> rooms.contains(room(type)));
  }

  @Test
  void everyPackageHasItsStorey() {
    Set<String> rooms = CLASSES.stream().map(ArchitectureTest::room).collect(Collectors.toSet());
    rooms.remove("");
    assertThat(STOREYS.stream().flatMap(Set::stream)).containsAll(rooms);
  }

  @Test
  void noStoreyUsesOneAboveIt() {
    for (int i = 0; i < STOREYS.size() - 1; i++) {
      Set<String> above =
          STOREYS.subList(i + 1, STOREYS.size()).stream()
              .flatMap(Set::stream)
              .collect(Collectors.toSet());
      noClasses()
          .that(in(STOREYS.get(i)))
          .should()
          .dependOnClassesThat(in(above))
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void roomsOfOneStoreyDoNotUseEachOther() {
    for (Set<String> storey : STOREYS) {
      for (String room : storey) {
        Set<String> others =
            storey.stream().filter(other -> !other.equals(room)).collect(Collectors.toSet());
        noClasses()
            .that(in(Set.of(room)))
            .should()
            .dependOnClassesThat(in(others))
            .allowEmptyShould(true)
            .check(CLASSES);
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.tantu.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void geodesyAndGeometryKnowNeitherSpringNorSql() {
    noClasses()
        .that(in(Set.of("geodesy", "geometry")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "java.sql..", "org.sqlite..")
        .check(CLASSES);
  }

  /** Each store is chosen by its own configuration; nobody else names it. */
  @Test
  void storesAreKnownToNobodyNotEvenToEachOther() {
    for (String store : List.of("geopackage", "postgis")) {
      noClasses()
          .that()
          .resideOutsideOfPackage("io.tantu.store." + store)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.tantu.store." + store)
          .check(CLASSES);
    }
  }

  /**
   * What is a posted question says so by its own mapping; ending one's own question writes nothing.
   */
  @Test
  void controllersOnlyRead() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Controller")
        .and()
        .doNotHaveSimpleName("WorkController")
        .should(new OnlyGetMappings())
        .check(CLASSES);
  }
}
