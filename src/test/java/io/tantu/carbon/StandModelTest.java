package io.tantu.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tantu.carbon.uncertainty.Factor;
import io.tantu.carbon.uncertainty.Factors;
import io.tantu.carbon.uncertainty.Propagation;
import io.tantu.carbon.uncertainty.Quantity;
import io.tantu.carbon.uncertainty.Spread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StandModelTest {

  private static final CarbonParameters SHIPPED = CarbonParameters.read(Path.of("layers/carbon"));
  private static final List<String> TREES = List.of("杨树", "油松", "云杉", "榆树", "阔叶混");

  private static StandModel model(MethodId method, List<StandShare> shares, int zones) {
    return CarbonAccount.of(shares, zones, method, SHIPPED).model();
  }

  private static StandShare tree(int zone, String species, double volume, double hectares) {
    return new StandShare(zone, "S", "0301", species, Origin.PLANTED, 0.5, volume, hectares);
  }

  /** One hectare of poplar, V ±10, D ±5, BEF ±20, R ±30, CF ±5 %: 24.0999 % (domain study, 3.6). */
  @Test
  void rootsCountWithTheirPartOfTheWhole() {
    StandModel model = model(MethodId.M1, List.of(tree(0, "杨树", 45, 1)), 1);
    Map<Quantity, Double> halfWidths =
        Map.of(
            Quantity.AREA, 0.0,
            Quantity.VOLUME, 0.1,
            Quantity.WOOD_DENSITY, 0.05,
            Quantity.EXPANSION, 0.2,
            Quantity.ROOT_RATIO, 0.3,
            Quantity.CARBON_FRACTION, 0.05);
    Propagation propagation =
        Propagation.of(
            model, factor -> new Spread(halfWidths.get(factor.quantity()), Spread.Form.NORMAL));
    double stock = model.amounts(Factors.NONE)[0];
    assertThat(stock).isCloseTo(14.969208784, within(1e-9));
    assertThat(100 * propagation.halfWidths()[0] / stock).isCloseTo(24.0999, within(5e-5));
    assertThat(100 * propagation.contributions(0).get(Quantity.ROOT_RATIO) / stock)
        .isCloseTo(5.5501, within(5e-5));
  }

  @Test
  void zonesThatShareAParameterAddUpAndOthersDoNot() {
    StandModel model =
        model(
            MethodId.M1,
            List.of(tree(0, "杨树", 50, 3), tree(1, "杨树", 50, 1), tree(1, "油松", 50, 1)),
            2);
    Propagation propagation =
        Propagation.of(
            model,
            factor ->
                new Spread(
                    factor.quantity() == Quantity.WOOD_DENSITY ? 0.1 : 0, Spread.Form.NORMAL));
    double poplar = 0.1 * 4 * 50 * 0.332649;
    double pine = 0.1 * 50 * 0.372839;
    assertThat(propagation.halfWidths()[0]).isCloseTo(poplar * 3 / 4, within(1e-4));
    assertThat(propagation.halfWidths()[2]).isCloseTo(Math.hypot(poplar, pine), within(1e-4));
  }

  /** Against the plain sum over stands, with factors that push stands across the classes. */
  @Property(tries = 100)
  void runningSumsGiveWhatAVisitToEachStandGives(@ForAll long seed) {
    Random random = new Random(seed);
    List<StandShare> shares = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String species = TREES.get(random.nextInt(TREES.size()));
      double volume =
          random.nextInt(4) == 0 ? 20 * random.nextInt(1, 11) : 1 + 250 * random.nextDouble();
      shares.add(tree(random.nextInt(3), species, volume, 10 * random.nextDouble()));
    }
    for (MethodId id : MethodId.values()) {
      StandModel model = model(id, shares, 3);
      Map<Factor, Double> drawn = new HashMap<>();
      model.factors().forEach(factor -> drawn.put(factor, 0.5 + random.nextDouble()));
      double[] amounts = model.amounts(drawn::get);
      double[] visited = new double[4];
      for (StandShare share : shares) {
        double tonnes =
            share.hectares()
                * drawn.get(Factor.everywhere(Quantity.AREA))
                * SHIPPED
                    .method(id)
                    .line(group(share, id), drawn::get)
                    .at(share.volumeM3PerHa() * drawn.get(Factor.everywhere(Quantity.VOLUME)));
        visited[share.zone()] += tonnes;
        visited[3] += tonnes;
      }
      for (int zone = 0; zone < visited.length; zone++) {
        assertThat(amounts[zone]).isCloseTo(visited[zone], within(1e-9 * visited[zone]));
      }
    }
  }

  private static String group(StandShare share, MethodId id) {
    return SHIPPED
        .species()
        .find(share.species())
        .orElseThrow()
        .group(id, share.origin())
        .orElseThrow();
  }

  /** Away from the ends of classes the slope is what a small step shows. */
  @Property(tries = 50)
  void slopesAreThoseOfASmallStep(@ForAll long seed) {
    Random random = new Random(seed);
    List<StandShare> shares = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      shares.add(tree(0, TREES.get(i % TREES.size()), 5 + 10 * random.nextDouble(), 3));
      shares.add(
          new StandShare(0, "B", "0305", "柠条", Origin.PLANTED, null, null, random.nextDouble()));
    }
    double step = 1e-6;
    for (MethodId id : MethodId.values()) {
      StandModel model = model(id, shares, 1);
      double stock = model.amounts(Factors.NONE)[0];
      for (Factor factor : model.factors()) {
        double moved = model.amounts(Factors.only(factor, 1 + step))[0];
        assertThat(model.slopes(factor)[0])
            .as("%s %s", id, factor)
            .isCloseTo((moved - stock) / step, within(1e-6 * stock));
      }
    }
  }

  @Test
  void theModelHoldsTheStockOfTheAccount() {
    List<StandShare> shares =
        List.of(
            tree(0, "杨树", 50, 3),
            new StandShare(0, "B", "0305", "柠条", Origin.PLANTED, null, null, 10),
            new StandShare(1, "U", "0301", "椰子", Origin.PLANTED, 0.5, 50.0, 10));
    CarbonAccount account = CarbonAccount.of(shares, 2, MethodId.M3, SHIPPED);
    double[] amounts = account.model().amounts(Factors.NONE);
    assertThat(amounts[0]).isCloseTo(account.zones().get(0).stock().tonnesC(), within(1e-6));
    assertThat(amounts[1]).isZero();
    assertThat(amounts[2]).isCloseTo(account.total().stock().tonnesC(), within(1e-6));
  }
}
