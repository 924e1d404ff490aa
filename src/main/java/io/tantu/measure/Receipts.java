package io.tantu.measure;

import io.tantu.catalog.LocalizedText;
import io.tantu.measure.Receipt.OverlapPair;
import io.tantu.measure.ZonalEngine.FeatureOverlap;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes receipts. */
public final class Receipts {

  private static final int OVERLAPS_LISTED = 50;

  private static final LocalizedText AREAS =
      new LocalizedText(
          "面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000，边长加密至 70 m）；先合并后求和，重叠只计一次；跨界图斑按边界切分",
          "Areas by the ellipsoidal series of 国土调查办发〔2008〕32号 (CGCS2000, edges densified to 70 m);"
              + " united before summing, overlaps counted once; parcels across a boundary are cut");

  /** What distances mean that are not by road. */
  public static final LocalizedText STRAIGHT_WAYS =
      new LocalizedText(
          "距离为 CGCS2000 椭球面上两点间的大地线长度（Karney 2013），不是道路里程；恰好等于服务半径的算作已覆盖",
          "Distances are geodesics on the CGCS2000 ellipsoid (Karney 2013), not ways by road; one that"
              + " equals the standard is served");

  private Receipts() {}

  /**
   * The receipt of an answer that measures no ground that could be claimed twice.
   *
   * @param rule how the answer is made
   */
  public static Receipt ofRule(
      String id,
      Instant measuredAt,
      Inputs inputs,
      Map<String, String> parameters,
      LocalizedText rule) {
    return new Receipt(
        id,
        AnswerBook.ENGINE_VERSION,
        measuredAt,
        rule,
        inputs.receiptLayers(),
        parameters,
        null,
        null,
        List.of(),
        inputs.repairedCount(),
        null);
  }

  /** The receipt of an answer that measures areas of the inputs. */
  public static Receipt of(
      String id,
      Instant measuredAt,
      Inputs inputs,
      Map<String, String> parameters,
      List<FeatureOverlap> overlaps,
      double identityError) {
    ExactSum overlapping = new ExactSum();
    overlaps.forEach(overlap -> overlapping.add(overlap.squareMetres()));
    List<OverlapPair> worst =
        overlaps.stream()
            .sorted(Comparator.comparingDouble(FeatureOverlap::squareMetres).reversed())
            .limit(OVERLAPS_LISTED)
            .map(
                o ->
                    new OverlapPair(
                        List.of(
                            o.firstLayer() + "/" + o.first(), o.secondLayer() + "/" + o.second()),
                        SquareMetres.hectares(SquareMetres.hundredths(o.squareMetres()))))
            .toList();
    return new Receipt(
        id,
        AnswerBook.ENGINE_VERSION,
        measuredAt,
        AREAS,
        inputs.receiptLayers(),
        parameters,
        overlaps.size(),
        SquareMetres.hectares(SquareMetres.hundredths(overlapping.value())),
        worst,
        inputs.repairedCount(),
        identityError);
  }
}
