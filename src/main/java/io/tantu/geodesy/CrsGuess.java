package io.tantu.geodesy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Tries the usual Chinese systems on an extent and keeps those that put it where it should be. */
final class CrsGuess {

  private record Candidate(SourceCrs crs, double distance) {}

  private CrsGuess() {}

  static List<SourceCrs> of(Envelope raw, Envelope wanted) {
    if (raw.isNull() || wanted.isNull()) {
      return List.of();
    }
    List<Candidate> candidates = new ArrayList<>();
    Coordinate centre = raw.centre();
    if (isInside(raw, wanted)) {
      candidates.add(new Candidate(new Degrees("EPSG:4490"), centre.distance(wanted.centre())));
    }
    for (ChineseGrid grid : ChineseGrid.ALL) {
      if (isPlausible(raw, grid) && isInside(unprojected(raw, grid), wanted)) {
        double[] lonLat = grid.unproject(centre.x, centre.y);
        double distance = new Coordinate(lonLat[0], lonLat[1]).distance(wanted.centre());
        if (candidates.stream().noneMatch(known -> isSame(known.crs, grid))) {
          candidates.add(new Candidate(grid, distance));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::distance));
    return candidates.stream().map(Candidate::crs).toList();
  }

  /**
   * Half of the extent's centre region must be in the wanted area: stray points may lie outside.
   */
  private static boolean isInside(Envelope lonLat, Envelope wanted) {
    return wanted.contains(lonLat.centre());
  }

  /** Within 1,000 km of the central meridian and on the northern hemisphere. */
  private static boolean isPlausible(Envelope raw, ChineseGrid grid) {
    double east = raw.centre().x - grid.prefix() - 500_000;
    return Math.abs(east) < 1_000_000 && raw.centre().y > 0 && raw.centre().y < 10_000_000;
  }

  private static Envelope unprojected(Envelope raw, ChineseGrid grid) {
    double[] lonLat = grid.unproject(raw.centre().x, raw.centre().y);
    return new Envelope(new Coordinate(lonLat[0], lonLat[1]));
  }

  private static boolean isSame(SourceCrs known, ChineseGrid grid) {
    return known instanceof ChineseGrid other
        && other.centralMeridian() == grid.centralMeridian()
        && other.prefix() == grid.prefix();
  }
}
