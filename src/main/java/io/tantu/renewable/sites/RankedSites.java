package io.tantu.renewable.sites;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.NotJudged;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt;
import io.tantu.renewable.SiteCriteria;
import io.tantu.renewable.land.PieceRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The best sites, as a GeoJSON feature collection, the first of them first.
 *
 * @param candidates how many sites there were to choose from
 * @param criteria what they were ranked by, what was wanting included
 * @param weights parts of 1 by criterion
 * @param rules that land was judged by
 */
public record RankedSites(
    String type,
    List<Feature> features,
    String kind,
    LocalDate asOf,
    PieceRule pieces,
    int candidates,
    SiteCriteria criteria,
    Map<String, Double> weights,
    LocalizedText scoring,
    List<Constraint> rules,
    List<NotJudged> notJudged,
    LocalizedText caveat,
    Provenance.Kind provenance,
    Receipt receipt) {

  /** A site, a GeoJSON feature. */
  public record Feature(String type, Site properties, GeoJson geometry) {}

  /**
   * What is known of it.
   *
   * @param rank from 1
   * @param county code
   * @param score 0 to 1, the weighted sum
   * @param scores what each criterion gave, 0 to 1
   * @param metres to the nearest feature of each criterion that measures one; a criterion whose
   *     layers hold none is left out
   * @param levels mean over the site of each criterion's attribute, in the criterion's unit
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Site(
      int rank,
      String county,
      double areaHa,
      double compactness,
      double capacityMw,
      double score,
      Map<String, Double> scores,
      Map<String, Double> metres,
      Map<String, Double> levels) {

    /** Maps that are left out hold nothing. */
    public Site {
      metres = metres == null ? Map.of() : metres;
      levels = levels == null ? Map.of() : levels;
    }
  }
}
