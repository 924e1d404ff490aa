package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Known answers C1–C12 of the domain study, by the parameters that ship. */
class StockMethodTest {

  private static final CarbonParameters SHIPPED = CarbonParameters.read(Path.of("layers/carbon"));

  private static double tonnesCPerHectare(String species, MethodId method, double volume) {
    String group = SHIPPED.species().find(species).orElseThrow().groups(method).get(0);
    return SHIPPED.line(method, group).at(volume);
  }

  @ParameterizedTest(name = "{0}: {1} {2} at {3} m³/ha")
  @CsvSource({
    "C1, 杨树, M3, 50, 21.3585, 0.00005",
    "C2, 油松, M3, 50, 23.70405, 0.000005",
    "C3, 云杉, M3, 50, 35.3545, 0.00005",
    "C4, 杨树, M2, 45, 43.2306, 0.00005",
    "C5, 杨树, M2, 20, 41.172, 0.0005",
    "C6, 杨树, M2, 80, 64.7472, 0.00005",
    "C7, 油松, M2, 45, 22.2075, 0.00005",
    "C8, 杨树, M1, 45, 14.969208784, 0.0000000005",
    "§3.5 natural, 云杉, M4, 45, 107.06, 0.0000000005",
  })
  void oneHectareHolds(
      String id, String species, MethodId method, double volume, double tonnesC, double tolerance) {
    assertThat(tonnesCPerHectare(species, method, volume)).isCloseTo(tonnesC, within(tolerance));
  }

  @Test
  void c1InCarbonDioxide() {
    assertThat(CarbonStock.ofTonnesC(tonnesCPerHectare("杨树", MethodId.M3, 50)).tonnesCO2e())
        .isCloseTo(78.3145, within(0.00005));
  }

  @Test
  void c9TheCitysVolumeAsPoplar() {
    CarbonStock stock = CarbonStock.ofTonnesC(1_880_000 * tonnesCPerHectare("杨树", MethodId.M1, 1));
    assertThat(stock.tonnesC()).isCloseTo(625_380.278, within(0.0005));
    assertThat(stock.tonnesCO2e()).isCloseTo(2_293_061.020, within(0.0005));
  }

  @Test
  void c10TheSinkBetweenTwoTargets() {
    double perCubicMetre = tonnesCPerHectare("杨树", MethodId.M1, 1);
    CarbonStock in2025 = CarbonStock.ofTonnesC(1_880_000 * perCubicMetre);
    CarbonStock in2030 = CarbonStock.ofTonnesC(1_950_000 * perCubicMetre);
    CarbonSink sink = CarbonSink.between(in2025, in2030, 5);
    assertThat(sink.tonnesCPerYear() * 5).isCloseTo(23_285.436, within(0.0005));
    assertThat(sink.tonnesCPerYear()).isCloseTo(4_657.087, within(0.0005));
    assertThat(sink.tonnesCO2ePerYear()).isCloseTo(17_075.986, within(0.0005));
  }

  @Test
  void c11PresslersGrowthRate() {
    VolumeGrowth growth = new VolumeGrowth(188, 195, 5);
    assertThat(100 * growth.pressler()).isCloseTo(0.7310705, within(0.00000005));
    assertThat(100 * growth.compound()).isCloseTo(0.7338314, within(0.00000005));
  }

  @Test
  void c12AShrinkingStockIsASource() {
    CarbonSink sink = CarbonSink.between(CarbonStock.ofTonnesC(10), CarbonStock.ofTonnesC(8), 1);
    assertThat(sink.tonnesCPerYear()).isEqualTo(-2);
  }

  @Test
  void belowTheLowVolumeTheContinuousFunctionGoesToZeroWithoutAStep() {
    double atLimit = tonnesCPerHectare("阔叶混", MethodId.M3, 20);
    assertThat(atLimit).isCloseTo((0.7393 * 20 + 43.21) / 2, within(1e-9));
    assertThat(tonnesCPerHectare("阔叶混", MethodId.M3, 10)).isCloseTo(atLimit / 2, within(1e-9));
    assertThat(tonnesCPerHectare("阔叶混", MethodId.M3, 1e-9)).isLessThan(1e-6);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(MethodId.class)
  void everySpeciesThatHasAMethodHoldsSomething(MethodId method) {
    assertThat(SHIPPED.species().entries())
        .filteredOn(entry -> !entry.groups(method).isEmpty())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            entry ->
                assertThat(tonnesCPerHectare(entry.species(), method, 60)).isBetween(5.0, 120.0));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"柠条, 11.59", "沙柳, 11.59", "枸杞, 7.53", "苹果, 7.53", "葡萄, 7.53"})
  void shrubAndFruitHaveADensity(String species, double tonnesC) {
    String density = SHIPPED.species().find(species).orElseThrow().density();
    assertThat(SHIPPED.densityTonnesCPerHectare(density)).isCloseTo(tonnesC, within(1e-9));
  }

  @ParameterizedTest(name = "{0} at {1} m³/ha")
  @CsvSource({
    "杨树, 40, 1.7, 0.46",
    "杨树, 40.001, 1.4, 0.46",
    "杨树, 60, 1.4, 0.23",
    "油松, 20, 1.8, 0.40",
    "油松, 200, 0.7, 0.29",
    "云杉, 200.1, 0.7, 0.29",
    "云杉, 250, 0.7, 0.20",
  })
  void tierOneClassesIncludeTheirUpperBound(
      String species, double volume, double bcef, double rootRatio) {
    assertThat(tonnesCPerHectare(species, MethodId.M2, volume))
        .isCloseTo(volume * bcef * (1 + rootRatio) * 0.47, within(1e-9));
  }
}
