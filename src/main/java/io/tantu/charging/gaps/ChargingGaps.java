package io.tantu.charging.gaps;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * Who is served by a public charging station, and who is not.
 *
 * @param assumption says that the standards are assumed
 * @param counties by code
 * @param residentsOutside of demand points in no county, which do not count
 * @param unserved demand points beyond their standard, those with most residents first
 */
public record ChargingGaps(
    Provenance.Kind provenance,
    ServiceStandards standards,
    LocalizedText assumption,
    List<County> counties,
    County total,
    long residentsOutside,
    List<Unserved> unserved,
    Receipt receipt) {

  /**
   * A county, or all of them.
   *
   * @param servedShare served residents ÷ residents; absent without residents
   * @param residentsWithoutWay to any station; the ways below are those of all others
   * @param meanMetres mean way of the residents to their nearest station
   * @param medianMetres half of the residents have a station at most so far
   * @param worstTenthMetres mean way of the tenth of the residents who have the farthest one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record County(
      String code,
      String name,
      long residents,
      long servedResidents,
      long unservedResidents,
      Double servedShare,
      long demandPoints,
      long unservedPoints,
      long residentsWithoutWay,
      Double meanMetres,
      Double medianMetres,
      Double worstTenthMetres) {}

  /**
   * A demand point without a station near enough.
   *
   * @param nearestMetres to the nearest one; absent where there is none at all
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Unserved(
      String demandId,
      String place,
      String area,
      String countyCode,
      long residents,
      Double nearestMetres,
      double standardMetres,
      double lon,
      double lat) {

    static Unserved of(DemandPoint point, double metres, double standard) {
      return new Unserved(
          point.id(),
          point.place(),
          point.area(),
          point.countyCode(),
          point.residents(),
          CountyTally.rounded(metres),
          standard,
          point.lon(),
          point.lat());
    }
  }
}
