package io.tantu.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.tantu.geodesy.GeodesicDistance;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StationIndexTest {

  record Place(double lon, double lat) {}

  static ChargingStation station(long id, double lon, double lat) {
    return new ChargingStation(
        id, "C" + id, "站" + id, "charging", 4, 2, 240.0, "grid", true, "640106", lon, lat);
  }

  private static StationIndex index(List<Place> places) {
    return new StationIndex(stations(places));
  }

  private static List<ChargingStation> stations(List<Place> places) {
    return IntStream.range(0, places.size())
        .mapToObj(i -> station(i + 1, places.get(i).lon(), places.get(i).lat()))
        .toList();
  }

  private static List<FoundStation> bruteForce(
      List<Place> places, Place from, StationFilter filter) {
    return stations(places).stream()
        .filter(filter)
        .map(
            s ->
                new FoundStation(
                    s, GeodesicDistance.metres(from.lon(), from.lat(), s.lon(), s.lat())))
        .sorted(FoundStation.NEAREST_FIRST)
        .toList();
  }

  @Property(tries = 200)
  void nearestIsWhatComparingAllGives(
      @ForAll("places") List<Place> places,
      @ForAll("place") Place from,
      @ForAll @IntRange(min = 1, max = 100) int count) {
    List<FoundStation> all = bruteForce(places, from, StationFilter.ANY);
    assertThat(index(places).nearest(from.lon(), from.lat(), count, StationFilter.ANY))
        .isEqualTo(all.subList(0, Math.min(count, all.size())));
  }

  @Property(tries = 200)
  void filteredNearestIsWhatComparingAllGives(
      @ForAll("places") List<Place> places,
      @ForAll("place") Place from,
      @ForAll @IntRange(min = 1, max = 9) int count,
      @ForAll @IntRange(min = 0, max = 9) int digit) {
    StationFilter some = new StationFilter(null, null, null, null, StationText.parse("站" + digit));
    List<FoundStation> all = bruteForce(places, from, some);
    assertThat(index(places).nearest(from.lon(), from.lat(), count, some))
        .isEqualTo(all.subList(0, Math.min(count, all.size())));
  }

  @Test
  void tenThousandStationsGiveWhatComparingAllGives() {
    Random random = new Random(11);
    List<Place> places =
        IntStream.range(0, 10_000)
            .mapToObj(i -> new Place(106 + random.nextGaussian(), 38 + random.nextGaussian()))
            .toList();
    StationIndex index = index(places);
    for (Place from : List.of(new Place(106.2, 38.4), new Place(-74, -38.2), new Place(0, 90))) {
      assertThat(index.nearest(from.lon(), from.lat(), 10, StationFilter.ANY))
          .isEqualTo(bruteForce(places, from, StationFilter.ANY).subList(0, 10));
    }
  }

  @Property(tries = 200)
  void withinIsWhatComparingAllGives(
      @ForAll("places") List<Place> places,
      @ForAll("place") Place from,
      @ForAll @IntRange(min = 1, max = 100_000) int metres) {
    List<FoundStation> all = bruteForce(places, from, StationFilter.ANY);
    assertThat(index(places).within(from.lon(), from.lat(), metres, StationFilter.ANY))
        .isEqualTo(all.stream().filter(found -> found.metres() <= metres).toList());
  }

  /** Round Yinchuan, with some anywhere on Earth: poles, ±180° and equal places included. */
  @Provide
  Arbitrary<Place> place() {
    Arbitrary<Place> city =
        Combinators.combine(
                Arbitraries.doubles().between(105.8, 106.9),
                Arbitraries.doubles().between(37.4, 38.9))
            .as(Place::new);
    Arbitrary<Place> anywhere =
        Combinators.combine(
                Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90))
            .as(Place::new);
    Arbitrary<Place> edges =
        Arbitraries.of(
            new Place(180, 0.1),
            new Place(-180, 0),
            new Place(-179.9, 0.2),
            new Place(179.9, 0.3),
            new Place(0, 90),
            new Place(90, 89.9),
            new Place(-90, 89.8),
            new Place(0, -90),
            new Place(106.2, 38.4));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(6, city),
        net.jqwik.api.Tuple.of(2, anywhere),
        net.jqwik.api.Tuple.of(2, edges));
  }

  @Provide
  Arbitrary<List<Place>> places() {
    return place().list().ofMaxSize(60);
  }

  @Test
  void aStationExactlyAtTheDistanceCounts() {
    double metres = GeodesicDistance.metres(106.2, 38.4, 106.3, 38.4);
    StationIndex index = index(List.of(new Place(106.3, 38.4)));
    assertThat(index.within(106.2, 38.4, metres, StationFilter.ANY)).hasSize(1);
    assertThat(index.within(106.2, 38.4, Math.nextDown(metres), StationFilter.ANY)).isEmpty();
  }

  @Test
  void equallyNearStationsComeById() {
    Place same = new Place(106.2, 38.4);
    assertThat(index(List.of(same, same, same)).nearest(106, 38, 2, StationFilter.ANY))
        .extracting(found -> found.station().id())
        .containsExactly(1L, 2L);
  }

  @Test
  void noStationsGiveNone() {
    assertThat(index(List.of()).nearest(106.2, 38.4, 5, StationFilter.ANY)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} {2} -> {3}")
  @CsvSource({
    ", , , , , true",
    "charging, true, 240, ac, grid, true",
    "swap, , , , , false",
    ", false, , , , false",
    ", , 240.1, , , false",
    ", , , dc, , false",
    ", , , , c7, true",
    ", , , , 站, true",
    ", , , , ' GRID ', true",
    ", , , , 桩, false",
  })
  void filters(
      String kind, Boolean open, Double minPowerKw, String current, String text, boolean passes) {
    ChargingStation station =
        new ChargingStation(
            1, "C7", "站1", "charging", 4, 0, 240.0, "grid", true, "640106", 106, 38);
    StationFilter filter =
        new StationFilter(
            kind, open, minPowerKw, CurrentKind.parse(current), StationText.parse(text));
    assertThat(filter.test(station)).isEqualTo(passes);
  }

  @Test
  void aStationOfUnknownPowerPassesNoLeastPower() {
    ChargingStation unknown =
        new ChargingStation(1, "C1", "站", "lng", 0, 0, null, null, true, "640106", 106, 38);
    assertThat(new StationFilter(null, null, 0.0).test(unknown)).isFalse();
  }
}
