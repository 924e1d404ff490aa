package io.tantu.measure.difference;

import static io.tantu.measure.PastWorkspace.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tantu.measure.Measurement;
import io.tantu.measure.PastWorkspace;
import io.tantu.measure.ZoneFigure;
import io.tantu.measure.difference.Difference.LayerChange;
import io.tantu.report.DifferenceTable;
import io.tantu.report.FigureTable;
import io.tantu.testing.BothStores;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share changes with what lies inside and with what it is a share of; both are told. */
@BothStores
class ShareDifferenceTest {

  private static final String INSIDE = box(106.21, 38.41, 106.22, 38.42);
  private static final String OUTSIDE = box(106.23, 38.41, 106.235, 38.42);
  private static final String RESERVE = box(106.205, 38.405, 106.225, 38.425);

  @TempDir Path folder;
  private PastWorkspace workspace;

  @BeforeEach
  void open() {
    workspace = new PastWorkspace(folder);
    protect(RESERVE);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private void protect(String ground) {
    workspace.publish("protected-area", a -> a.add(ground, Map.of("code", "P1", "name", "阅海湿地公园")));
  }

  private Measurement lakes(String... grounds) {
    workspace.publish(
        "wetland",
        w -> {
          for (String ground : grounds) {
            w.add(ground, Map.of("wetlandId", "W" + ground.hashCode(), "wetlandType", "lake"));
          }
        });
    return workspace.measure("wetland-protection-rate");
  }

  private Difference between(Measurement before, Measurement after) {
    Difference difference =
        workspace.differences().between(before.receipt().id(), after.receipt().id());
    difference.zones().forEach(ShareDifferenceTest::addsUp);
    difference.base().zones().forEach(ShareDifferenceTest::addsUp);
    return difference;
  }

  private static void addsUp(ZoneDifference zone) {
    assertThat(zone.causes().stream().mapToLong(c -> Math.round(c.change() * 1e6)).sum())
        .isEqualTo(Math.round(zone.change() * 1e6));
  }

  private static ZoneDifference west(List<ZoneDifference> zones) {
    return zones.stream().filter(z -> z.code().equals("640106")).findFirst().orElseThrow();
  }

  private static ZoneFigure west(Measurement measurement) {
    return measurement.zones().stream()
        .filter(z -> z.code().equals("640106"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anUnprotectedLakeLowersTheShareThroughItsBase() {
    Measurement before = lakes(INSIDE);
    Measurement after = lakes(INSIDE, OUTSIDE);
    assertThat(west(before).ratio()).isEqualTo(1);
    assertThat(west(after).ratio()).isLessThan(0.7);

    Difference difference = between(before, after);

    assertThat(difference.figure()).isEqualTo("coveredAreaHa");
    assertThat(west(difference.zones()).change()).isZero();
    assertThat(west(difference.zones()).causes()).isEmpty();
    assertThat(difference.base().figure()).isEqualTo("baseAreaHa");
    ZoneDifference base = west(difference.base().zones());
    assertThat(base.causes()).extracting(FigureChange::cause).containsExactly(Cause.ADDED);
    assertThat(base.before()).isEqualTo(west(before).baseAreaHa());
    assertThat(base.after()).isEqualTo(west(after).baseAreaHa());
    assertThat(difference.base().total().change()).isEqualTo(base.change());
  }

  @Test
  void aProtectedLakeChangesBothSides() {
    Difference difference = between(lakes(OUTSIDE), lakes(INSIDE, OUTSIDE));
    double change = west(difference.zones()).change();
    assertThat(change).isPositive();
    assertThat(west(difference.base().zones()).change()).isEqualTo(change);
  }

  @Test
  void aSmallerReserveIsToldAsOtherSurroundingsAndNamedAmongTheLayers() {
    Measurement before = lakes(INSIDE, OUTSIDE);
    protect(box(106.205, 38.405, 106.215, 38.425));
    Measurement after = workspace.measure("wetland-protection-rate");
    Difference difference = between(before, after);
    assertThat(west(difference.zones()).causes())
        .extracting(FigureChange::cause)
        .containsExactly(Cause.SURROUNDINGS);
    assertThat(west(difference.base().zones()).change()).isZero();
    assertThat(difference.layers())
        .extracting(LayerChange::layer, LayerChange::byKey)
        .containsExactly(tuple("protected-area", 1));
  }

  @Test
  void theTableHoldsTheRowsOfBothSides() {
    Difference difference = between(lakes(INSIDE), lakes(INSIDE, OUTSIDE));
    FigureTable table = DifferenceTable.of(difference);
    assertThat(table.rows()).extracting(row -> row.get(2)).contains("新增 added", "分母合计 base");
    assertThat(difference.shortened(1).base()).isEqualTo(difference.base());
  }
}
