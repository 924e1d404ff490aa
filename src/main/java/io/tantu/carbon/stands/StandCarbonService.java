package io.tantu.carbon.stands;

import io.tantu.carbon.CarbonParameters;
import io.tantu.carbon.CarbonService;
import io.tantu.carbon.MethodId;
import io.tantu.carbon.StandLayer;
import io.tantu.carbon.StandRule;
import io.tantu.carbon.StandShare;
import io.tantu.carbon.StandStock;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.store.FeatureQuery;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Says what single stands hold. Thread-safe. */
@Service
public final class StandCarbonService {

  private static final double DECIMALS = 1e4;

  /** Stands between two looks at whether the asker still waits. */
  private static final int STRIDE = 4096;

  private static final LocalizedText NOTE =
      new LocalizedText(
          "区间含方法参数、蓄积和面积的误差，取全市统一的误差；单个小班自身的调查误差未计入，方法之间的差异也不在其中",
          "The interval holds errors of the method's parameters, of volume and of area, the same for"
              + " the whole city; the error of this stand's own survey is not in it, nor is the"
              + " difference between methods");

  private final Catalog catalog;
  private final LayerStore store;
  private final CarbonService carbon;

  public StandCarbonService(Catalog catalog, LayerStore store, CarbonService carbon) {
    this.catalog = catalog;
    this.store = store;
    this.carbon = carbon;
  }

  /**
   * Makes a question definite.
   *
   * @param method null for the standard one
   * @param version of the forest layer; null for the current one
   * @throws ProblemException {@code unknown-method}, {@code unknown-version}, {@code
   *     layer-not-ready} or {@code carbon-not-configured}
   */
  public StandQuestion question(String method, String version) {
    CarbonParameters parameters = carbon.parameters();
    MethodId methodId = parameters.methodOrStandard(method);
    return new StandQuestion(version(version), methodId, parameters.version());
  }

  private LayerVersion version(String name) {
    if (name == null) {
      return store.requireCurrent(forest());
    }
    return store
        .version(StandLayer.ID, name)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                        "unknown-version",
                        "Layer '%s' keeps no version '%s'; leave it out for the current one."
                            .formatted(StandLayer.ID, name))
                    .with("known", known()));
  }

  private List<String> known() {
    return store.history(StandLayer.ID).stream().map(LayerVersion::version).toList();
  }

  /**
   * The density of every stand.
   *
   * @throws ProblemException {@code schema-changed} or {@code attribute-missing} when the version
   *     cannot be accounted, {@code too-slow} or {@code cancelled}
   */
  public StandColumns columns(StandQuestion asked) {
    StandRule rule = new StandRule(carbon.parameters());
    StandLayer layer = new StandLayer(forest());
    Interruption interruption = Interruption.ofThisThread();
    int count = Math.toIntExact(asked.version().featureCount());
    List<Long> ids = new ArrayList<>(count);
    List<Double> densities = new ArrayList<>(count);
    try (Stream<Feature> features = store.features(forest(), asked.version(), FeatureQuery.all())) {
      for (Iterator<Feature> each = features.iterator(); each.hasNext(); ) {
        Feature feature = each.next();
        if (ids.size() % STRIDE == 0) {
          interruption.check();
        }
        ids.add(feature.id());
        densities.add(density(rule.stock(layer.whole(feature), asked.method())));
      }
    }
    return new StandColumns(
        asked.version().version(),
        asked.method(),
        asked.parameterVersion(),
        ids.stream().mapToLong(Long::longValue).toArray(),
        densities.toArray(Double[]::new));
  }

  /** To 100 g a hectare, which is short to send. */
  private static Double density(StandStock stock) {
    return stock.known()
        ? (Double) (Math.round(stock.tonnesCPerHectare() * DECIMALS) / DECIMALS)
        : null;
  }

  /**
   * One stand.
   *
   * @throws ProblemException {@code unknown-feature} when the version lacks it
   */
  public StandCarbon stand(long featureId, StandQuestion asked) {
    Feature feature =
        store
            .feature(forest(), asked.version(), featureId)
            .orElseThrow(
                () ->
                    ProblemException.notFound(
                        "unknown-feature",
                        "Layer '%s' has no feature '%s' in version %s; ids belong to one version."
                            .formatted(StandLayer.ID, featureId, asked.version().version())));
    CarbonParameters parameters = carbon.parameters();
    StandShare stand = new StandLayer(forest()).whole(feature);
    StandRule rule = new StandRule(parameters);
    Map<MethodId, Double> byMethod = new EnumMap<>(MethodId.class);
    for (MethodId id : MethodId.values()) {
      StandStock stock = rule.stock(stand, id);
      byMethod.put(id, stock.known() ? (Double) stock.tonnesCPerHectare() : null);
    }
    StandStock stock = rule.stock(stand, asked.method());
    StandInterval interval =
        stock.known() ? StandInterval.of(stand, asked.method(), parameters) : StandInterval.NONE;
    return new StandCarbon(
        asked.version().version(),
        featureId,
        stand.standId(),
        stand.species(),
        stand.landClass(),
        StandStock.recordedHectares(stand.hectares()),
        asked.method(),
        stock.known() ? (Double) stock.tonnesCPerHectare() : null,
        interval.densityLower(),
        interval.densityUpper(),
        stock.known() ? (Double) stock.over(stand.hectares()).tonnesC() : null,
        interval.lower(),
        interval.upper(),
        byMethod,
        stock.issue(),
        asked.parameterVersion(),
        NOTE);
  }

  private LayerDefinition forest() {
    return catalog.layer(StandLayer.ID);
  }
}
