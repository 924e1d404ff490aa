package io.tantu.charging.density;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.catalog.LocalizedText;
import io.tantu.charging.density.ChargingDensity.TierStanding;
import io.tantu.charging.density.ChargingDensity.Verdict;
import io.tantu.charging.density.ChargingRatios.Tier;
import io.tantu.charging.density.ChargingRatios.VehiclesPerPile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierRuleTest {

  private static final LocalizedText TEXT = new LocalizedText("文", "text");

  private static Tier tier(VehiclesPerPile ratio, LocalizedText notComparable) {
    return new Tier("t", TEXT, TEXT, "b", "2015", "2020", ratio, "s", false, notComparable);
  }

  private static final Tier RANGE = tier(new VehiclesPerPile(12, 15), null);

  @ParameterizedTest
  @CsvSource({
    "100,1200,REACHED,",
    "100,1201,WITHIN,",
    "100,1500,WITHIN,",
    "100,1501,SHORT,1",
    "100,1516,SHORT,2",
    "0,30,SHORT,2",
  })
  void exactlyTheRatioIsReached(long piles, long vehicles, Verdict verdict, Long missing) {
    TierStanding standing = new TierRule(piles, vehicles, true).standing(RANGE);
    assertThat(standing.verdict()).isEqualTo(verdict);
    assertThat(standing.missingPiles()).isEqualTo(missing);
    assertThat(standing.reason()).isNull();
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    assertThat(new TierRule(1, null, true).standing(RANGE).reason().en()).contains("not known");
    assertThat(new TierRule(1, 1L, false).standing(RANGE).verdict()).isEqualTo(Verdict.UNKNOWN);
    TierStanding other = new TierRule(1, 1L, true).standing(tier(null, TEXT));
    assertThat(other.verdict()).isEqualTo(Verdict.UNKNOWN);
    assertThat(other.reason()).isEqualTo(TEXT);
    assertThat(other.atMostVehiclesPerPile()).isNull();
  }

  /** With the missing piles the looser end is reached, with one fewer it is not. */
  @Property
  void theMissingPilesAreJustEnough(
      @ForAll @LongRange(max = 100_000) long piles,
      @ForAll @LongRange(min = 1, max = 1_000_000) long vehicles) {
    TierStanding standing = new TierRule(piles, vehicles, true).standing(RANGE);
    if (standing.verdict() == Verdict.SHORT) {
      long missing = standing.missingPiles();
      assertThat(missing).isPositive();
      assertThat(new TierRule(piles + missing, vehicles, true).standing(RANGE).verdict())
          .isNotEqualTo(Verdict.SHORT);
      assertThat(new TierRule(piles + missing - 1, vehicles, true).standing(RANGE).verdict())
          .isEqualTo(Verdict.SHORT);
    } else {
      assertThat(standing.missingPiles()).isNull();
      assertThat(vehicles).isLessThanOrEqualTo(15 * piles);
    }
  }
}
