package io.tantu.measure;

import io.tantu.measure.ZonalEngine.Shares;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A share: area of the parts that lies inside the union of what protects them ÷ area of the parts.
 * Ground under two protected areas counts once.
 */
final class ShareFigures {

  private ShareFigures() {}

  static Figures of(ZoneSet zones, List<Selection> parts, List<Selection> within) {
    Shares shares = ZonalEngine.share(parts, zones.clippers());
    ProtectedGround protectedGround =
        new ProtectedGround(within, parts.get(0).snapshot().projection());
    int count = zones.geometries().size();
    ZoneTally[] tallies = ZoneTally.of(count, shares.shares());
    ExactSum[] inside = new ExactSum[count];
    Arrays.setAll(inside, zone -> new ExactSum());
    List<FeatureCounter> features = new ArrayList<>();
    Arrays.stream(inside).forEach(zone -> features.add(new FeatureCounter()));
    double identityError = shares.worstIdentityError();
    Interruption interruption = Interruption.ofThisThread();
    for (FeatureShare share : shares.shares()) {
      interruption.check();
      Piece piece = protectedGround.of(share);
      double area = piece.squareMetres(share.areaSquareMetres());
      identityError = Math.max(identityError, piece.identityError());
      inside[share.zone()].add(area);
      if (area > 0) {
        features.get(share.zone()).add(share.snapshot(), share.position());
      }
    }
    List<ZoneFigure> figures = new ArrayList<>();
    long[] all = new long[3];
    for (int zone = 0; zone < zones.size(); zone++) {
      long[] row = row(zones, zone, tallies[zone], inside[zone]);
      figures.add(figure(zones.code(zone), zones.name(zone), row, features.get(zone).count()));
      Arrays.setAll(all, i -> all[i] + row[i]);
    }
    int last = zones.size();
    long[] total = zones.disjoint() ? all : row(zones, last, tallies[last], inside[last]);
    return new Figures(
        figures, figure("total", "合计", total, all(features)), shares.overlaps(), identityError);
  }

  private static long all(List<FeatureCounter> features) {
    return features.stream().reduce(new FeatureCounter(), FeatureCounter::addAll).count();
  }

  /** Zone area, area of the parts, area of the parts inside: hundredths of a square metre. */
  private static long[] row(ZoneSet zones, int zone, ZoneTally tally, ExactSum inside) {
    return new long[] {
      SquareMetres.hundredths(zones.areaSquareMetres(zone)),
      tally.covered(),
      SquareMetres.hundredths(inside.value())
    };
  }

  private static ZoneFigure figure(String code, String name, long[] row, long features) {
    return new ZoneFigure(
        code,
        name,
        SquareMetres.hectares(row[0]),
        null,
        SquareMetres.hectares(row[2]),
        SquareMetres.mu(row[2]),
        SquareMetres.hectares(row[1]),
        row[1] == 0 ? null : (Double) ((double) row[2] / row[1]),
        null,
        features,
        null);
  }
}
