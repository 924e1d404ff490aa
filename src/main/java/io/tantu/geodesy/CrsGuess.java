package io.tantu.geodesy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Tries the usual Chinese systems on an extent and keeps those that put its centre where the data
 * should be. The centre decides, since a stray point may stretch an extent far.
 */
final class CrsGuess {

  private record Candidate(SourceCrs crs, double distance) {}

  private final Envelope wanted;
  private final List<Candidate> candidates = new ArrayList<>();

  private CrsGuess(Envelope wanted) {
    this.wanted = wanted;
  }

  static List<SourceCrs> of(Envelope raw, Envelope wanted) {
    if (raw.isNull() || wanted.isNull()) {
      return List.of();
    }
    Coordinate centre = raw.centre();
    CrsGuess guess = new CrsGuess(wanted);
    guess.consider(new Degrees("EPSG:4490"), centre);
    for (ChineseGrid grid : ChineseGrid.ALL) {
      if (isPlausible(centre, grid) && guess.isNew(grid)) {
        double[] lonLat = grid.unproject(centre.x, centre.y);
        guess.consider(grid, new Coordinate(lonLat[0], lonLat[1]));
      }
    }
    guess.candidates.sort(Comparator.comparingDouble(Candidate::distance));
    return guess.candidates.stream().map(Candidate::crs).toList();
  }

  private void consider(SourceCrs crs, Coordinate lonLat) {
    if (wanted.contains(lonLat)) {
      candidates.add(new Candidate(crs, lonLat.distance(wanted.centre())));
    }
  }

  /** Within 1,000 km of the central meridian, on the northern hemisphere. */
  private static boolean isPlausible(Coordinate centre, ChineseGrid grid) {
    double east = centre.x - grid.prefix() - 500_000;
    return Math.abs(east) < 1_000_000 && centre.y > 0 && centre.y < 10_000_000;
  }

  /** A 6-degree system may be a 3-degree one under another code. */
  private boolean isNew(ChineseGrid grid) {
    return candidates.stream()
        .noneMatch(
            known ->
                known.crs instanceof ChineseGrid other
                    && other.centralMeridian() == grid.centralMeridian()
                    && other.prefix() == grid.prefix());
  }
}
