package io.tantu.ingest;

import static io.tantu.ingest.SiteReading.YINCHUAN;
import static io.tantu.ingest.SiteReading.northEast;
import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** However a file of boundary points is damaged, it is read or refused with a reason. */
class SiteFilesDamageTest {

  private static final String TABLE =
      "地块号,点号,圈号,X,Y\na,J1,1,%s\na,J2,1,%s\na,J3,1,%s\na,J1,1,%1$s\nb,J1,1,%s\nb,J2,1,%s\nb,J3,1,%s\n"
          .formatted(
              northEast(106.2, 38.4),
              northEast(106.21, 38.4),
              northEast(106.21, 38.41),
              northEast(106.3, 38.4),
              northEast(106.31, 38.4),
              northEast(106.31, 38.41));

  private static final String PARCELS =
      "[属性描述]\n坐标系=2000国家大地坐标系\n几度分带=3\n计量单位=米\n带号=35\n[地块坐标]\n"
          + TABLE
              .substring(TABLE.indexOf('\n') + 1)
              .replaceFirst("a,", "4,48.4,1,a,面,,,,@\n")
              .replaceFirst("b,", "3,48.4,2,b,面,,,,@\n")
              .replaceAll("(?m)^[ab],", "");

  private static final List<String> FRAGMENTS =
      List.of(
          "", "0", "-", "9", ".", ",", "，", "\n", "\"", "@", "[", "]", "=", "面", "线", "点", "36",
          "e9", "NaN", "\0", "\uFEFF", "J1", " ", ";", "°", "J2,1,\n", "带号=99", "计量单位=度", "几度分带=6");

  private static Path folder;

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("tantu-damage-test");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("a.txt"));
    Files.delete(folder);
  }

  @Property(tries = 1000)
  void damageIsToldAndNeverThrown(
      @ForAll long seed,
      @ForAll boolean table,
      @ForAll boolean placed,
      @ForAll @IntRange(max = 8) int damages) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(table ? TABLE : PARCELS);
    for (int i = 0; i < damages; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(random.nextInt(4) == 0 ? 60 : 3));
      text.replace(from, to, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    }
    try {
      SiteFile file =
          new SiteReading(folder)
              .read("a.txt", text.toString(), null, placed || table ? YINCHUAN : null);
      assertThat(file.sites()).isNotEmpty();
      file.sites().forEach(site -> assertThat(isSound(site)).as(text.toString()).isTrue());
    } catch (ProblemException e) {
      assertThat(e.code()).matches("[a-z0-9-]+");
      assertThat(e.getMessage()).endsWith(".");
    }
  }

  private static boolean isSound(OutlinedSite site) {
    boolean hasError =
        site.notes().stream().anyMatch(note -> note.severity() == ImportIssue.Severity.ERROR);
    return site.geometry() == null ? hasError : !hasError && site.geometry().isValid();
  }
}
