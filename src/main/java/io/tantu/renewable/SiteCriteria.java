package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What sites are ranked by.
 *
 * @param squareHa ground of the squares that eligible land is cut to
 * @param missing what would be asked too if a layer told of it
 */
public record SiteCriteria(Stated squareHa, List<Criterion> criteria, List<LocalizedText> missing) {

  /** Null for {@code missing} means that nothing else would be asked. */
  public SiteCriteria {
    missing = missing == null ? List.of() : List.copyOf(missing);
  }

  /** Criterion of how much of a square the site fills. */
  public static final String AREA = "area";

  /** Criterion of the site's shape. */
  public static final String COMPACTNESS = "compactness";

  /**
   * One of them; each scores 0 to 1. One without layers is about the site itself, one with metres
   * about the way to the nearest feature, one with an attribute about its values on the ground, any
   * other about the ground that features take.
   *
   * @param wanting what to tell where the layers hold nothing; null for the title
   * @param layers null where it is about the site itself
   * @param where which of their features, ECQL; null for all
   * @param metres at which nothing is scored any more
   * @param attribute number of the layers whose mean over the site is scored
   * @param unit the attribute's
   * @param low of the attribute; nothing is scored up to it
   * @param high of the attribute; all is scored from it on
   * @param subjects what it is asked for; null for all
   * @param standsInFor id of the criterion that is asked instead once its layers hold something
   * @param weight usual one, in proportion to the others'
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Criterion(
      String id,
      LocalizedText title,
      @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) LocalizedText wanting,
      List<String> layers,
      String where,
      Double metres,
      String attribute,
      String unit,
      Double low,
      Double high,
      List<Subject> subjects,
      String standsInFor,
      double weight) {

    @JsonIgnore
    public boolean isDistance() {
      return metres != null;
    }

    @JsonIgnore
    public boolean isLevel() {
      return attribute != null;
    }

    @JsonIgnore
    public boolean isGround() {
      return layers != null && metres == null && attribute == null;
    }

    /** What is scored, as a receipt names it. */
    public String described() {
      StringBuilder described = new StringBuilder(layers == null ? id : String.join(", ", layers));
      if (where != null) {
        described.append(" where ").append(where);
      }
      if (isDistance()) {
        described.append(" within ").append(metres).append(" m");
      }
      if (isLevel()) {
        described.append(": %s from %s to %s %s".formatted(attribute, low, high, unit));
      }
      return described.toString();
    }

    private boolean isFor(Subject subject) {
      return subjects == null || subjects.contains(subject);
    }

    private boolean isTold(Predicate<String> hasVersion) {
      return layers == null || layers.stream().allMatch(hasVersion);
    }
  }

  /**
   * Those that can be asked for a subject: what no version tells of is missing.
   *
   * @param hasVersion of a layer by its id
   */
  public SiteCriteria askable(Subject subject, Predicate<String> hasVersion) {
    Map<Boolean, List<Criterion>> byTold =
        criteria.stream()
            .filter(criterion -> criterion.isFor(subject))
            .collect(Collectors.partitioningBy(criterion -> criterion.isTold(hasVersion)));
    List<Criterion> told = byTold.get(true);
    Set<String> ids = told.stream().map(Criterion::id).collect(Collectors.toSet());
    List<LocalizedText> wanting = new ArrayList<>(missing);
    byTold
        .get(false)
        .forEach(one -> wanting.add(one.wanting() == null ? one.title() : one.wanting()));
    return new SiteCriteria(
        squareHa,
        told.stream().filter(one -> !ids.contains(one.standsInFor())).toList(),
        List.copyOf(wanting));
  }
}
