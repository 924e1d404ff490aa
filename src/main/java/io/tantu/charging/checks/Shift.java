package io.tantu.charging.checks;

import io.tantu.charging.checks.CityGround.Spot;
import io.tantu.charging.checks.Witness.Kind;
import io.tantu.geodesy.ChinaOffset;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.problem.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether stations look as if GCJ-02 had been passed as CGCS2000: the shift is known at each place,
 * so that it can be taken back and both be held against the city, the counties that stations state
 * and the roads.
 *
 * @param stations how many there are
 * @param looked how many of them were looked at, evenly taken
 * @param outsideCity of those, stations outside all counties as given
 * @param meanMetres mean length of the shift there; 0 without stations
 * @param suspected whether at least one witness speaks for the shift and none against it, and most
 *     stations lie in the city without it: otherwise something else is wrong
 */
public record Shift(
    long stations,
    long looked,
    long outsideCity,
    double meanMetres,
    List<Witness> witnesses,
    boolean suspected) {

  /** More than tell the same; evidence grows no better by a million. */
  static final int MOST_LOOKED = 10_000;

  /** Ways to a road that differ by less tell nothing. */
  static final double SAME_METRES = 1;

  /** Where no road is as near, either way, roads tell nothing of a station. */
  static final double MOST_ROAD_METRES = 1_000;

  private static final double DECIMETRES = 10;

  /** Most stations lie outside the city. */
  boolean mostlyOutside() {
    return 2 * outsideCity > looked;
  }

  /**
   * @throws io.tantu.problem.ProblemException {@code cancelled}, {@code too-slow}
   */
  static Shift of(List<Place> stations, CityGround ground) {
    int looked = Math.min(stations.size(), MOST_LOOKED);
    Count city = new Count();
    Count county = new Count();
    Ways roads = new Ways();
    Interruption interruption = Interruption.ofThisThread();
    double metres = 0;
    for (int i = 0; i < looked; i++) {
      interruption.check();
      Place place = stations.get((int) ((long) i * stations.size() / looked));
      double[] back = new double[2];
      ChinaOffset.fromGcj02(place.lon(), place.lat(), back);
      metres += GeodesicDistance.metres(place.lon(), place.lat(), back[0], back[1]);
      Spot given = ground.spot(place.lon(), place.lat());
      Spot takenBack = ground.spot(back[0], back[1]);
      city.add(given.inCity(), takenBack.inCity());
      String code = place.countyCode();
      if (code != null && ground.hasCounty(code)) {
        county.add(given.inCounty(code), takenBack.inCounty(code));
      }
      OptionalDouble toRoad = given.toRoad();
      if (toRoad.isPresent()) {
        roads.add(toRoad.getAsDouble(), takenBack.toRoad().getAsDouble());
      }
    }
    List<Witness> witnesses = new ArrayList<>();
    witnesses.add(city.witness(Kind.CITY));
    if (county.looked > 0) {
      witnesses.add(county.witness(Kind.COUNTY));
    }
    if (!roads.given.isEmpty()) {
      witnesses.add(roads.witness());
    }
    return new Shift(
        stations.size(),
        looked,
        city.givenOutside,
        looked == 0 ? 0 : decimetres(metres / looked),
        List.copyOf(witnesses),
        2 * city.backOutside <= looked
            && witnesses.stream().anyMatch(Witness::speaks)
            && witnesses.stream().noneMatch(Witness::contradicts));
  }

  private static double decimetres(double metres) {
    return Math.round(metres * DECIMETRES) / DECIMETRES;
  }

  /** Counts who stands where it should. */
  private static final class Count {

    private long looked;
    private long better;
    private long worse;
    private long givenOutside;
    private long backOutside;

    void add(boolean givenInside, boolean backInside) {
      looked++;
      better += backInside && !givenInside ? 1 : 0;
      worse += givenInside && !backInside ? 1 : 0;
      givenOutside += givenInside ? 0 : 1;
      backOutside += backInside ? 0 : 1;
    }

    Witness witness(Kind kind) {
      return Witness.of(kind, looked, better, worse, givenOutside, backOutside);
    }
  }

  /** Gathers the ways to the nearest road. */
  private static final class Ways {

    private final List<Double> given = new ArrayList<>();
    private final List<Double> takenBack = new ArrayList<>();
    private long better;
    private long worse;

    void add(double givenMetres, double backMetres) {
      if (Math.min(givenMetres, backMetres) > MOST_ROAD_METRES) {
        return;
      }
      given.add(givenMetres);
      takenBack.add(backMetres);
      better += givenMetres - backMetres > SAME_METRES ? 1 : 0;
      worse += backMetres - givenMetres > SAME_METRES ? 1 : 0;
    }

    Witness witness() {
      return Witness.of(
          Kind.ROAD,
          given.size(),
          better,
          worse,
          decimetres(median(given)),
          decimetres(median(takenBack)));
    }

    private static double median(List<Double> metres) {
      double[] sorted = metres.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(sorted);
      return sorted[sorted.length / 2];
    }
  }
}
