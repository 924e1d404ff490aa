package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarbonAccountTest {

  private static final CarbonParameters SHIPPED = CarbonParameters.read(Path.of("layers/carbon"));

  private static CarbonAccount account(StandShare... shares) {
    return CarbonAccount.of(List.of(shares), 2, MethodId.M3, SHIPPED);
  }

  private static StandShare poplar(int zone, String id, Double volume, double hectares) {
    return new StandShare(zone, id, "0301", "杨树", Origin.PLANTED, 0.5, volume, hectares);
  }

  @Test
  void aStandCutByAZoneLineIsSharedOutByArea() {
    CarbonAccount account = account(poplar(0, "S1", 50.0, 3), poplar(1, "S1", 50.0, 1));
    assertThat(account.zones().get(0).stock().tonnesC()).isCloseTo(3 * 21.3585, within(1e-6));
    assertThat(account.zones().get(1).stock().tonnesC()).isCloseTo(21.3585, within(1e-6));
    assertThat(account.zones().get(0).volumeM3()).isEqualTo(150);
    assertThat(account.total().stock().tonnesC()).isCloseTo(4 * 21.3585, within(1e-6));
    assertThat(account.issues()).isEmpty();
  }

  @Test
  void methodsStandBesideEachOther() {
    ZoneCarbon zone = account(poplar(0, "S1", 45.0, 1)).zones().get(0);
    assertThat(zone.byMethod().get(MethodId.M1).tonnesC()).isCloseTo(14.969209, within(1e-9));
    assertThat(zone.byMethod().get(MethodId.M2).tonnesC()).isCloseTo(43.2306, within(1e-9));
    assertThat(zone.byMethod().get(MethodId.M3)).isEqualTo(zone.stock());
  }

  @Test
  void shrubAndFruitCountByAreaUnderEveryMethod() {
    CarbonAccount account =
        account(
            new StandShare(0, "S1", "0305", "柠条", Origin.PLANTED, null, null, 100),
            new StandShare(0, "S2", "0204", "枸杞", Origin.PLANTED, null, 0.0, 10));
    assertThat(account.total().stock().tonnesC()).isCloseTo(1159 + 75.3, within(1e-6));
    assertThat(account.total().byMethod().values())
        .allMatch(account.total().stock()::equals)
        .hasSize(MethodId.values().length);
    assertThat(account.total().bySpecies())
        .extracting(SpeciesCarbon::species)
        .containsExactly("柠条", "枸杞");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "unknown-land-class, 9999, 杨树, 0.5, 50, 9999",
    "land-class-without-method, 0307, 杨树, 0.5, 50, 0307",
    "missing-species, 0301, '', 0.5, 50, no species",
    "unknown-species, 0301, 椰子, 0.5, 50, 椰子",
    "species-without-method, 0301, 柠条, 0.5, 50, 柠条 on 0301 Arbour forest by M3",
    "species-without-density, 0305, 杨树, 0.5, 50, 杨树 on 0305",
    "canopy-out-of-range, 0301, 杨树, 45, 50, 45.0",
    "canopy-out-of-range, 0301, 杨树, NaN, 50, NaN",
    "open-stand, 0301, 杨树, 0.19, 50, canopy density 0.19",
    "missing-volume, 0301, 杨树, 0.5, , no volume",
    "volume-out-of-range, 0301, 杨树, 0.5, 7501, 7501.0",
    "volume-unit, 0301, 杨树, 0.5, 600.1, 600.1",
    "volume-unit, 1006, 杨树, , 2000, 2000.0",
    "volume-out-of-range, 0301, 杨树, 0.5, -1, -1.0",
    "volume-out-of-range, 0301, 杨树, 0.5, NaN, NaN",
    "no-volume, 0301, 杨树, 0.5, 0, 0",
  })
  void whatCannotBeCountedIsAnIssueAndItsAreaIsNamed(
      String code, String landClass, String species, Double canopy, Double volume, String seen) {
    CarbonAccount account =
        account(new StandShare(1, "S7", landClass, species, Origin.PLANTED, canopy, volume, 12.5));
    assertThat(account.issues())
        .filteredOn(issue -> issue.code().equals(code))
        .anySatisfy(
            issue -> {
              assertThat(issue.standId()).isEqualTo("S7");
              assertThat(issue.seen().en()).contains(seen);
              assertThat(issue.remedy().zh()).isNotBlank();
              assertThat(issue.remedy().en()).isNotBlank();
            });
    assertThat(account.zones().get(1).notCountedHa()).isEqualTo(12.5);
    assertThat(account.zones().get(1).areaHa()).isEqualTo(12.5);
    assertThat(account.total().stock()).isEqualTo(CarbonStock.ZERO);
  }

  /** 750 m³ on a stand of 15 ha are 50 m³/ha, however little of it lies in the zone. */
  @Test
  void aVolumeOfTheWholeStandIsToldByTheWholeStandsArea() {
    CarbonIssue issue =
        account(new StandShare(0, "S1", "0301", "杨树", Origin.PLANTED, 0.5, 750.0, 0.5, 15))
            .issues()
            .get(0);
    assertThat(issue.code()).isEqualTo("volume-unit");
    assertThat(issue.counted()).isFalse();
    assertThat(issue.remedy().zh()).contains("15.00 公顷").contains("50.0 m³/ha");
    assertThat(issue.remedy().en()).contains("15.00 ha").contains("50.0 m³/ha");
  }

  @ParameterizedTest(name = "{0} m³/ha on {1} ha")
  @CsvSource({"2000, 1", "2000, 3.33", "-50, 15", "601, 0.9", "2000, 0"})
  void anAbsurdVolumeIsNoQuestionOfUnits(double volume, double hectares) {
    assertThat(account(poplar(0, "S1", volume, hectares)).issues())
        .extracting(CarbonIssue::code)
        .containsOnly("volume-out-of-range");
  }

  @Test
  void aVolumeWithoutCanopyCountsAndIsTold() {
    CarbonAccount account =
        account(new StandShare(0, "S1", "0301", "杨树", Origin.PLANTED, null, 50.0, 2));
    assertThat(account.total().stock().tonnesC()).isCloseTo(2 * 21.3585, within(1e-6));
    assertThat(account.total().notCountedHa()).isZero();
    assertThat(account.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo("volume-without-canopy");
              assertThat(issue.counted()).isTrue();
              assertThat(issue.standId()).isEqualTo("S1");
              assertThat(issue.remedy().zh()).contains("0301 乔木林地").contains("0.2");
              assertThat(issue.remedy().en()).contains("Arbour forest");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"1003", "1006", "1107", "0702"})
  void rowsOfTreesHaveNoCanopyByNature(String landClass) {
    CarbonAccount account =
        account(new StandShare(0, "S1", landClass, "杨树", Origin.PLANTED, null, 50.0, 2));
    assertThat(account.issues()).isEmpty();
    assertThat(account.total().stock().tonnesC()).isPositive();
  }

  @Test
  void canopyOfExactlyTheLimitIsForest() {
    StandShare atLimit = new StandShare(0, "S1", "0301", "杨树", Origin.PLANTED, 0.2, 50.0, 1);
    assertThat(account(atLimit).total().notCountedHa()).isZero();
  }

  @Test
  void aStandInTwoZonesHasItsIssueOnce() {
    assertThat(account(poplar(0, "S1", -3.0, 1), poplar(1, "S1", -3.0, 1)).issues()).hasSize(1);
  }

  @Property(tries = 50)
  void theTotalIsTheSumOfItsZonesAndOfItsSpecies(@ForAll("shares") List<StandShare> shares) {
    CarbonAccount account = CarbonAccount.of(shares, 4, MethodId.M3, SHIPPED);
    ZoneCarbon total = account.total();
    assertThat(account.zones().stream().mapToLong(zone -> zone.stock().gramsC()).sum())
        .isEqualTo(total.stock().gramsC());
    assertThat(total.bySpecies().stream().mapToLong(line -> line.stock().gramsC()).sum())
        .isEqualTo(total.stock().gramsC());
    assertThat(exactSum(account.zones().stream().map(ZoneCarbon::areaHa)))
        .isEqualByComparingTo(exact(total.areaHa()));
    assertThat(exactSum(total.bySpecies().stream().map(SpeciesCarbon::areaHa)))
        .isEqualByComparingTo(exact(total.areaHa()));
    assertThat(exactSum(account.zones().stream().map(ZoneCarbon::volumeM3)))
        .isEqualByComparingTo(exact(total.volumeM3()));
  }

  /** The sum of the numbers as they are printed. */
  private static BigDecimal exactSum(Stream<Double> printed) {
    return printed.map(CarbonAccountTest::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal exact(double printed) {
    return new BigDecimal(Double.toString(printed));
  }

  @Provide
  Arbitrary<List<StandShare>> shares() {
    Arbitrary<String> species = Arbitraries.of("杨树", "云杉", "沙枣", "柠条", "椰子");
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("0301", "0305"),
            species,
            Arbitraries.doubles().between(0, 300),
            Arbitraries.doubles().between(0.01, 500))
        .as(
            (zone, landClass, name, volume, hectares) ->
                new StandShare(zone, "S", landClass, name, Origin.PLANTED, 0.6, volume, hectares))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Test
  void emptyZonesAreThere() {
    CarbonAccount account = account();
    assertThat(account.zones()).hasSize(2);
    assertThat(IntStream.range(0, 2).mapToObj(account.zones()::get))
        .allMatch(zone -> zone.areaHa() == 0 && zone.bySpecies().isEmpty());
  }
}
