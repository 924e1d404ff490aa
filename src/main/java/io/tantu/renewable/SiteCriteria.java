package io.tantu.renewable;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import java.util.List;

/**
 * What sites are ranked by.
 *
 * @param squareHa ground of the squares that eligible land is cut to
 * @param missing what would be asked too if a layer told of it
 */
public record SiteCriteria(Stated squareHa, List<Criterion> criteria, List<LocalizedText> missing) {

  /**
   * One of them; each scores 0 to 1.
   *
   * @param layers whose nearest feature is measured to; null where it is about the site itself
   * @param metres at which nothing is scored any more; null likewise
   * @param weight usual one; over all criteria they add up to 1
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Criterion(
      String id, LocalizedText title, List<String> layers, Double metres, double weight) {}
}
