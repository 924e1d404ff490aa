package io.tantu.charging.gaps;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.geometry.GeoJson;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * Where those live who have a public charging station too far away, as a GeoJSON feature collection
 * of one area a county.
 *
 * @param cell says what the areas are made of
 * @param assumption says that the standards are assumed
 * @param features by county code; counties without such people are left out
 */
public record GapAreas(
    String type,
    List<GapArea> features,
    Whom whom,
    double cellMetres,
    LocalizedText cell,
    ServiceStandards standards,
    LocalizedText assumption,
    Provenance.Kind provenance,
    Receipt receipt) {

  /** What the areas are made of, for a square of the side. */
  static LocalizedText cell(double metres) {
    return new LocalizedText(
        "规划假设：每个需求点代表以其为中心、边长为 %.0f 米的方格（高斯-克吕格平面，正北向，中心取整到米）；方格按县（区）合并，重叠只计一次；县界处两县方格可能重叠。"
            .formatted(metres),
        "Planning assumption: a demand point stands for the square round it whose side is %.0f m, along the axes of the Gauss–Krüger plane, its middle at whole metres; the squares of a county are united and overlaps counted once; at a boundary those of two counties may overlap."
            .formatted(metres));
  }

  /** One of them, a GeoJSON feature. */
  public record GapArea(String type, CountyGap properties, GeoJson geometry) {}

  /**
   * What is known of it.
   *
   * @param areaSquareMetres on the ellipsoid, whole
   * @param farthestMetres the longest way to a station; absent where there is none at all
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CountyGap(
      String code,
      String name,
      long residents,
      long demandPoints,
      long areaSquareMetres,
      Double farthestMetres) {}
}
