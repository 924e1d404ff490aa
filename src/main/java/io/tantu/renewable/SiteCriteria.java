package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What sites are ranked by.
 *
 * @param squareHa ground of the squares that eligible land is cut to
 * @param missing what would be asked too if a layer told of it
 */
public record SiteCriteria(Stated squareHa, List<Criterion> criteria, List<LocalizedText> missing) {

  /**
   * One of them; each scores 0 to 1. One without layers is about the site itself, one with metres
   * about the way to the nearest feature, one without about the ground that features take.
   *
   * @param layers null where it is about the site itself
   * @param where which of their features, ECQL; null for all
   * @param metres at which nothing is scored any more
   * @param weight usual one, in proportion to the others'
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Criterion(
      String id,
      LocalizedText title,
      List<String> layers,
      String where,
      Double metres,
      double weight) {

    @JsonIgnore
    public boolean isDistance() {
      return metres != null;
    }

    @JsonIgnore
    public boolean isGround() {
      return layers != null && metres == null;
    }
  }

  /**
   * Those that can be asked: ground that no version tells of is missing.
   *
   * @param hasVersion of a layer by its id
   */
  public SiteCriteria askable(Predicate<String> hasVersion) {
    List<Criterion> asked = new ArrayList<>();
    List<LocalizedText> wanting = new ArrayList<>(missing);
    for (Criterion criterion : criteria) {
      if (criterion.isGround() && !criterion.layers().stream().allMatch(hasVersion)) {
        wanting.add(criterion.title());
      } else {
        asked.add(criterion);
      }
    }
    return new SiteCriteria(squareHa, List.copyOf(asked), List.copyOf(wanting));
  }
}
