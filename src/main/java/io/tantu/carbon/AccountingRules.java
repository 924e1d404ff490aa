package io.tantu.carbon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.YamlFiles;
import io.tantu.problem.ProblemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is decided about the account beside its numbers ({@code accounting.yml}): the methods and
 * their sources, what each land class means, limits, and which pools are in.
 *
 * @param landClassSystem the code system of the land classes
 */
public record AccountingRules(
    MethodId standardMethod,
    List<Method> methods,
    LowVolume lowVolume,
    Limits limits,
    String landClassSystem,
    List<LandClass> landClasses,
    List<Pool> pools) {

  /** A method as it is printed beside a figure. */
  public record Method(
      MethodId id, LocalizedText title, String formula, String source, boolean verified) {}

  /** The rule of {@link ContinuousFunctionMethod} for thin stands. */
  public record LowVolume(LocalizedText rule, double belowM3PerHa, String source) {}

  /** What a stand's attributes must keep to, to be accounted. */
  public record Limits(double arbourCanopyDensity, double maximumVolumeM3PerHa) {}

  /**
   * How stands of a land class are accounted.
   *
   * @param canopyDefined whether a stand is of this class by its canopy density; null for no: rows
   *     of trees have none by nature
   */
  public record LandClass(String code, LocalizedText title, By by, Boolean canopyDefined) {

    boolean definesCanopy() {
      return Boolean.TRUE.equals(canopyDefined);
    }
  }

  /**
   * A carbon pool (IPCC 2006 Vol 4 Ch 1).
   *
   * @param layer the layer whose ground holds it; null for living biomass
   * @param holds ids of pools that its published densities hold already
   * @param reason why it is left out; a warning to whoever asks for it
   */
  public record Pool(
      String id,
      LocalizedText title,
      boolean included,
      String layer,
      List<String> holds,
      LocalizedText reason) {

    public Pool {
      holds = holds == null ? List.of() : List.copyOf(holds);
    }
  }

  /** What the stock of a stand is made from. */
  public enum By {
    /** Volume and species, by the method asked for. */
    VOLUME,
    /** Area and species, by a density. */
    DENSITY,
    /** No method holds for it. */
    NONE;

    @JsonValue
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static By of(String id) {
      return Arrays.stream(values())
          .filter(by -> by.id().equals(id))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "'by' is '" + id + "', wanted volume, density or none"));
    }
  }

  public AccountingRules {
    methods = methods == null ? List.of() : List.copyOf(methods);
    landClasses = landClasses == null ? List.of() : List.copyOf(landClasses);
    pools = pools == null ? List.of() : List.copyOf(pools);
  }

  /**
   * Reads and checks the rules.
   *
   * @throws ProblemException {@code bad-catalog} when the file cannot be read, {@code
   *     bad-parameters} when it contradicts itself
   */
  public static AccountingRules read(Path file) {
    AccountingRules rules = YamlFiles.read(file, AccountingRules.class);
    require(rules.standardMethod != null, "'standardMethod' is missing");
    distinct(rules.methods, Method::id, "method");
    require(
        rules.methods.size() == MethodId.values().length, "'methods' must hold M1, M2, M3 and M4");
    require(
        rules.lowVolume != null && rules.lowVolume.belowM3PerHa() >= 0,
        "'lowVolume' with 'belowM3PerHa' of 0 or more is missing");
    require(
        rules.limits != null
            && rules.limits.arbourCanopyDensity() >= 0
            && rules.limits.arbourCanopyDensity() <= 1
            && rules.limits.maximumVolumeM3PerHa() > 0,
        "'limits' need 'arbourCanopyDensity' within 0..1 and a positive 'maximumVolumeM3PerHa'");
    distinct(rules.landClasses, LandClass::code, "land class");
    rules.landClasses.forEach(
        landClass -> require(landClass.by() != null, landClass.code() + " lacks 'by'"));
    distinct(rules.pools, Pool::id, "pool");
    rules.pools.forEach(
        pool ->
            require(
                pool.included() == (pool.reason() == null)
                    && pool.included() == (pool.layer() == null),
                pool.id()
                    + ": a pool that is left out needs a 'reason' and a 'layer', and only such a pool"));
    return rules;
  }

  private static <T> void distinct(List<T> all, Function<T, ?> key, String what) {
    require(!all.isEmpty(), "there is no " + what);
    Set<Object> seen = new HashSet<>();
    all.forEach(
        one ->
            require(
                key.apply(one) != null && seen.add(key.apply(one)),
                "%s '%s' is unnamed or there twice".formatted(what, key.apply(one))));
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw ProblemException.inFile("bad-parameters", "carbon/accounting.yml", what);
    }
  }

  /**
   * The pools with these ids, each once, in the order of the file.
   *
   * @throws ProblemException {@code unknown-pool} with the known ids, {@code pools-overlap} when
   *     one holds another
   */
  public List<Pool> optionalPools(Collection<String> ids) {
    List<String> known = pools.stream().filter(pool -> !pool.included()).map(Pool::id).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw ProblemException.notFound(
                "unknown-pool",
                "There is no optional carbon pool '%s'; the known ones are %s."
                    .formatted(id, String.join(", ", known)))
            .with("known", known);
      }
    }
    List<Pool> asked = pools.stream().filter(pool -> ids.contains(pool.id())).toList();
    for (Pool pool : asked) {
      for (String held : pool.holds()) {
        if (ids.contains(held)) {
          throw ProblemException.invalid(
              "pools-overlap",
              "The published densities of '%s' hold '%s' already; ask for one of them."
                  .formatted(pool.id(), held));
        }
      }
    }
    return asked;
  }

  public Method method(MethodId id) {
    return methods.stream().filter(method -> method.id() == id).findFirst().orElseThrow();
  }

  public Optional<LandClass> landClass(String code) {
    return landClasses.stream().filter(landClass -> landClass.code().equals(code)).findFirst();
  }
}
