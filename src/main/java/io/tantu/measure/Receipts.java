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

  private static final LocalizedText RULE =
      new LocalizedText(
          "面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000，边长加密至 70 m）；先合并后求和，重叠只计一次；跨界图斑按边界切分",
          "Areas by the ellipsoidal series of 国土调查办发〔2008〕32号 (CGCS2000, edges densified to 70 m);"
              + " united before summing, overlaps counted once; parcels across a boundary are cut");

  private Receipts() {}

  /** The receipt of an answer computed from the inputs. */
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
        RULE,
        inputs.receiptLayers(),
        parameters,
        overlaps.size(),
        SquareMetres.hectares(SquareMetres.hundredths(overlapping.value())),
        worst,
        inputs.repairedCount(),
        identityError);
  }
}
