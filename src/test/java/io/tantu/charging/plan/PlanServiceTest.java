package io.tantu.charging.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.tantu.charging.Position;
import io.tantu.charging.WayKind;
import io.tantu.charging.gaps.ServiceStandards;
import io.tantu.charging.plan.ChargingPlan.Capacity;
import io.tantu.charging.plan.ChargingPlan.CurvePoint;
import io.tantu.charging.plan.ChargingPlan.Exclusion;
import io.tantu.charging.plan.ChargingPlan.PartlyServed;
import io.tantu.charging.plan.ChargingPlan.Site;
import io.tantu.geodesy.GeodesicDistance;
import io.tantu.measure.Inputs;
import io.tantu.problem.ProblemException;
import io.tantu.report.PlanTable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans for the villages. */
class PlanServiceTest extends Villages {

  private static PlanQuestion sites(int count) {
    return Question.of(count).asked();
  }

  @Test
  void theNextStationGoesWhereMostAreServedThatMayBeBuiltOn() {
    ChargingPlan plan = service.plan(sites(1));
    assertThat(plan.servedBefore()).isEqualTo(5_000);
    assertThat(plan.servedAfter()).isEqualTo(5_900);
    assertThat(plan.residents()).isEqualTo(15_000);
    Site site = plan.sites().get(0);
    assertThat(site.newlyServed()).isEqualTo(900);
    assertThat(site.newlyServedDemand()).containsExactly("large", "beside");
    assertThat(site.countyCode()).isEqualTo("640106");
    assertThat(GeodesicDistance.metres(site.lon(), site.lat(), 106.502, LAT)).isLessThan(1_000);
    assertThat(plan.bound()).isEqualTo(5_900);
    assertThat(plan.gap()).isZero();
    assertThat(plan.after().get(0).servedResidents()).isEqualTo(5_900);
  }

  @Test
  void whomNobodyCanServeAndWhatIsForbiddenIsTold() {
    ChargingPlan plan = service.plan(sites(2));
    assertThat(plan.outOfReach()).isEqualTo(9_000);
    assertThat(plan.excluded())
        .filteredOn(one -> one.layer().equals("protected-area"))
        .extracting(Exclusion::candidates)
        .containsExactly(1);
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(900L, 100L);
    assertThat(plan.sites().get(1).servedShare()).isEqualTo(6_000.0 / 15_000);
  }

  @Test
  void aPlanNeverServesLessThanAShorterOneAndAddsUp() {
    ChargingPlan before = service.plan(sites(1));
    ChargingPlan after = service.plan(sites(2));
    assertThat(after.servedAfter()).isGreaterThanOrEqualTo(before.servedAfter());
    assertThat(after.servedBefore() + after.sites().stream().mapToLong(Site::newlyServed).sum())
        .isEqualTo(after.servedAfter());
    assertThat(after.before())
        .isEqualTo(gaps.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT).counties());
  }

  @Test
  void thePlanIsStoredAndCanBeMadeAgain() {
    ChargingPlan plan = service.plan(sites(2));
    assertThat(service.plan(sites(2))).isEqualTo(plan);
    var stored = store.measurements().find(plan.receipt().id()).orElseThrow();
    assertThat(service.made(stored)).isTrue();
    Inputs inputs = Inputs.recorded(catalog, store, plan.receipt().layers());
    assertThat(service.again(stored, inputs, null)).isEqualTo(plan);
  }

  @Test
  void asFewAsServeAllWithinReach() {
    ChargingPlan plan = service.plan(Question.of(null).asked());
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(900L, 100L);
    assertThat(plan.fewest()).isEqualTo(2);
    assertThat(plan.servedAfter()).isEqualTo(plan.residents() - plan.outOfReach());
    assertThat(service.plan(sites(2)).fewest()).isNull();
    publish("charging-demand", demand -> demand.add(at(106.10), people("served", 5_000)));
    assertThat(service.plan(Question.of(null).asked()).sites()).isEmpty();
  }

  @Test
  void whoeverLivesInNoCountyIsToldAndNotPlannedFor() {
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(106.502), people("large", 700))
                .add(at(105.5), Map.of("demandId", "r1c1", "residents", 8_000L)));
    ChargingPlan plan = service.plan(sites(1));
    assertThat(plan.residents()).isEqualTo(700);
    assertThat(plan.residentsOutside()).isEqualTo(8_000);
    assertThat(plan.sites().get(0).lon()).isCloseTo(106.502, within(0.02));
    assertThat(PlanTable.of(plan).notes()).anyMatch(note -> note.text().equals("8,000 人住在各县（区）之外"));
  }

  /** The sums are made here once more, of what is known of the five villages. */
  @Test
  void theMeanWayIsShortestByWhatEachResidentSaves() {
    ChargingPlan plan = service.plan(shortest(1));
    Site site = plan.sites().get(0);
    assertThat(GeodesicDistance.metres(site.lon(), site.lat(), 106.502, LAT)).isLessThan(1_000);
    double[] lons = {106.10, 106.301, 106.502, 106.503, 106.704};
    long[] residents = {5_000, 100, 700, 200, 9_000};
    double before = 0;
    double after = 0;
    for (int i = 0; i < lons.length; i++) {
      double old = GeodesicDistance.metres(106.10, LAT, lons[i], LAT);
      before += residents[i] * old;
      after +=
          residents[i]
              * Math.min(old, GeodesicDistance.metres(site.lon(), site.lat(), lons[i], LAT));
    }
    assertThat(plan.meanWay().before()).isCloseTo(before / 15_000, within(0.05));
    assertThat(plan.meanWay().after()).isCloseTo(after / 15_000, within(0.05));
    assertThat(plan.meanWay().bound()).isLessThanOrEqualTo(plan.meanWay().after());
    assertThat(plan.gap()).isZero();
    assertThat(plan.bound()).isNull();
    assertThat(plan.before())
        .isEqualTo(gaps.gaps(ServiceStandards.USUAL, WayKind.STRAIGHT).counties());
    assertThat(service.plan(sites(1)).meanWay().bound()).isNull();
  }

  /** Without any station before, each way was without end, and the first one makes it finite. */
  @Test
  void theMeanWayOfTheFirstStationOfAllIsToldToo() {
    publish("charging-station", stations -> {});
    ChargingPlan plan = service.plan(shortest(2));
    assertThat(plan.meanWay().before()).isNull();
    assertThat(plan.meanWay().after()).isEqualTo(plan.sites().get(1).meanMetres());
    assertThat(plan.gap()).isZero();
    assertThat(plan.sites())
        .extracting(Site::meanMetres)
        .doesNotContainNull()
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aPlanForTheMeanWayNeedsANumberOfSites() {
    assertThatThrownBy(() -> Question.of(null).goal(Goal.MEAN_WAY).asked())
        .isInstanceOfSatisfying(
            ProblemException.class,
            p -> {
              assertThat(p.code()).isEqualTo("bad-plan");
              assertThat(p.getMessage()).contains("sites is missing");
            });
  }

  private static PlanQuestion shortest(int count) {
    return Question.of(count).goal(Goal.MEAN_WAY).asked();
  }

  /** Neither a place to build at nor somebody to be served. */
  @Test
  void wherePeopleAreNoneNothingIsPlanned() {
    publish(
        "charging-demand",
        demand ->
            demand
                .add(at(106.301), people("small", 100))
                .add(at(106.502), people("nobody", 0))
                .add(at(106.102), people("served", 10)));
    ChargingPlan plan = service.plan(Question.of(null).asked());
    assertThat(plan.fewest()).isEqualTo(1);
    assertThat(plan.candidates()).isEqualTo(2);
    assertThat(plan.outOfReach()).isZero();
  }

  /** Two sites serve all within reach; the third would be anywhere. */
  @Test
  void aSiteThatWouldServeNobodyNewIsLeftOut() {
    ChargingPlan plan = service.plan(sites(3));
    assertThat(plan.asked()).isEqualTo(3);
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(900L, 100L);
    assertThat(plan.meanWay().after()).isEqualTo(service.plan(sites(2)).meanWay().after());
  }

  @Test
  void theReceiptSpeaksOfWaysAndNotOfAreas() {
    ChargingPlan plan = service.plan(sites(1));
    assertThat(plan.receipt().rule().zh()).contains("大地线").doesNotContain("面积");
    assertThat(plan.receipt().overlapCount()).isNull();
    assertThat(plan.receipt().worstAreaIdentityError()).isNull();
  }

  @Test
  void moreSitesThanCandidatesAreRefused() {
    assertThatThrownBy(() -> service.plan(sites(50)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            p -> {
              assertThat(p.code()).isEqualTo("too-many-sites");
              assertThat(p.getMessage()).contains("50 sites").contains("candidates");
            });
  }

  /** What could be won is what the gap is a part of, not who is served anyway. */
  @Test
  void theGapIsZeroWhereAllWithinReachAreServed() {
    ChargingPlan plan = service.plan(sites(3));
    assertThat(plan.servedAfter()).isEqualTo(plan.residents() - plan.outOfReach());
    assertThat(plan.bound()).isEqualTo(plan.servedAfter());
    assertThat(plan.gap()).isZero();
  }

  @Test
  void withoutAnyDemandThereIsNoPlan() {
    publish("charging-demand", demand -> demand.add(at(106.704), people("reserve", 1)));
    assertThatThrownBy(() -> service.plan(sites(1)))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("no-candidates"));
    assertThat(GridSites.where(List.of(), 500)).isEmpty();
  }

  @Test
  void whereEverythingIsForbiddenThereIsNoPlan() {
    publish("wetland", areas -> areas.add(box(106.0, 107.0), Map.of()));
    assertThatThrownBy(() -> service.plan(sites(1)))
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("no-candidates"));
  }

  @ParameterizedTest
  @CsvSource({"0,500", "-1,500", "1001,500", "1,99", "1,500.5", "1,5001", "1,NaN"})
  void aQuestionThatIsNoneIsRefused(int count, double grid) {
    assertThatThrownBy(() -> Question.of(count).candidates(CandidateSource.grid(grid)).asked())
        .isInstanceOfSatisfying(
            ProblemException.class, p -> assertThat(p.code()).isEqualTo("bad-plan"));
  }

  @Test
  void aSiteByHandStandsAndOneForbiddenDoesNot() {
    Position pin = new Position(106.301, LAT);
    ChargingPlan plan = service.plan(Question.of(2).pinned(pin).piles(34, 20).asked());
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(100L, 900L);
    assertThat(plan.sites()).extracting(Site::pinned).containsExactly(true, null);
    assertThat(plan.sites().get(0).lon()).isEqualTo(pin.lon());
    Site chosen = plan.sites().get(1);
    ChargingPlan other = service.plan(Question.of(2).forbidden(chosen.at()).asked());
    assertThat(other.sites())
        .extracting(Site::lon, Site::lat)
        .doesNotContain(tuple(chosen.lon(), chosen.lat()));
    assertThat(other.excluded()).extracting(Exclusion::layer).contains("by-hand");
    assertThat(other.candidates()).isEqualTo(plan.candidates() - 1);
  }

  /** Four piles stand, thirty are new: one each, the others by residents, no more than twenty. */
  @Test
  void newPilesAreSharedOutByResidents() {
    ChargingPlan plan = service.plan(Question.of(2).piles(34, 20).asked());
    assertThat(plan.sites()).extracting(Site::piles).containsExactly(20, 10);
    assertThat(plan.binding()).extracting(one -> one.en()).noneMatch(en -> en.contains("piles"));
    ChargingPlan one = service.plan(Question.of(1).piles(34, 20).asked());
    assertThat(one.sites()).extracting(Site::piles).containsExactly(20);
    assertThat(one.binding()).extracting(each -> each.en()).anyMatch(en -> en.contains("10 piles"));
  }

  /** 9,900 residents have the first station nearest; 10 piles at 100 each serve 1,000 of them. */
  @Test
  void pilesThatServeTooManyAreLacking() {
    ChargingPlan plan = service.plan(Question.of(1).goal(Goal.MEAN_WAY).piles(14, 20, 100).asked());
    Site site = plan.sites().get(0);
    assertThat(site.piles()).isEqualTo(10);
    assertThat(site.residents()).isEqualTo(9_900);
    assertThat(plan.binding())
        .extracting(each -> each.en())
        .contains("At most 100 residents a pile binds: the new stations lack 89 piles");
    assertThat(
            service.plan(Question.of(1).goal(Goal.MEAN_WAY).piles(14, 20, 990).asked()).binding())
        .extracting(each -> each.en())
        .noneMatch(en -> en.contains("a pile binds"));
  }

  /** Two places beside the 700 and the 200, one beside the 100. */
  private static Question three(Integer count) {
    return Question.of(count)
        .candidates(
            CandidateSource.of(
                List.of(
                    new Position(106.502, LAT),
                    new Position(106.503, LAT),
                    new Position(106.301, LAT))));
  }

  /** 400 residents a station: both go where 900 live, whom one station would serve by its reach. */
  @Test
  void stationsThatAreFullAreBuiltSideBySide() {
    ChargingPlan plan = service.plan(three(2).piles(44, 20, 20).asked());
    assertThat(plan.sites()).extracting(Site::lon).containsExactly(106.502, 106.503);
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(400L, 400L);
    assertThat(plan.sites()).extracting(Site::residents).containsExactly(400L, 400L);
    assertThat(plan.sites()).extracting(Site::piles).containsExactly(20, 20);
    assertThat(plan.sites().get(0).newlyServedDemand()).isEmpty();
    assertThat(plan.sites().get(0).partlyServedDemand())
        .containsExactly(new PartlyServed("large", 4 / 7.0));
    assertThat(plan.sites().get(1).newlyServedDemand()).containsExactly("large");
    assertThat(plan.sites().get(1).partlyServedDemand())
        .containsExactly(new PartlyServed("beside", 0.5));
    assertThat(plan.servedAfter()).isEqualTo(5_800);
    assertThat(plan.bound()).isEqualTo(5_800);
    assertThat(plan.gap()).isZero();
    assertThat(plan.after().get(0).servedResidents()).isEqualTo(5_800);
    assertThat(plan.after().get(0).unservedPoints()).isEqualTo(3);
    assertThat(plan.curve())
        .extracting(CurvePoint::servedResidents, CurvePoint::bound)
        .containsExactly(tuple(5_000L, 5_000L), tuple(5_400L, 5_400L), tuple(5_800L, 5_800L));
    assertThat(plan.capacity())
        .returns(true, Capacity::decides)
        .returns(400L, Capacity::residentsPerStation)
        .returns(100L, Capacity::withoutPile);
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .contains(
            "The number of sites binds: beyond 2, candidates could serve 100 more residents",
            "At most 20 residents a pile binds: 100 residents near enough to a new station find no"
                + " free pile")
        .noneMatch(en -> en.contains("number of piles"));
    assertThat(plan.receipt().parameters().get("model")).startsWith("capacitated");
    assertThat(plan.receipt().parameters().get("capacity")).contains("existing stations' piles");
    ChargingPlan unlimited = service.plan(three(2).piles(44, 20).asked());
    assertThat(unlimited.sites()).extracting(Site::newlyServed).containsExactly(900L, 100L);
    assertThat(unlimited.capacity()).isNull();
  }

  /** Thirty new piles at twenty residents each serve six hundred, wherever they stand. */
  @Test
  void pilesThatAreTooFewServeOnlySoMany() {
    ChargingPlan plan = service.plan(three(2).piles(34, 20, 20).asked());
    assertThat(plan.sites()).extracting(Site::piles).containsExactly(20, 10);
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(400L, 200L);
    assertThat(plan.servedAfter()).isEqualTo(5_600);
    assertThat(plan.bound()).isEqualTo(5_600);
    assertThat(plan.gap()).isZero();
    assertThat(plan.capacity().withoutPile()).isEqualTo(300);
    assertThat(plan.curve().get(2).servedResidents()).isEqualTo(5_600);
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .contains("The number of piles binds: all new ones together serve at most 600 residents");
    ChargingPlan one = service.plan(three(3).piles(24, 20, 20).asked());
    assertThat(one.sites()).as("the others would have no pile").hasSize(1);
    assertThat(one.servedAfter()).isEqualTo(5_400);
    assertThat(one.bound()).isEqualTo(5_400);
    assertThat(one.binding())
        .extracting(each -> each.en())
        .noneMatch(en -> en.contains("number of sites"));
    ChargingPlan none = service.plan(three(3).piles(4, 20, 20).asked());
    assertThat(none.sites()).isEmpty();
    assertThat(none.gap()).isZero();
    assertThat(none.binding())
        .extracting(each -> each.en())
        .contains("The number of piles binds: all new ones together serve at most 0 residents");
  }

  @Test
  void roomForAllChangesNothing() {
    ChargingPlan plan = service.plan(sites(2));
    ChargingPlan roomy = service.plan(Question.of(2).piles(44, 20, 1_000).asked());
    assertThat(roomy.sites())
        .extracting(Site::at)
        .isEqualTo(plan.sites().stream().map(Site::at).toList());
    assertThat(roomy.servedAfter()).isEqualTo(plan.servedAfter());
    assertThat(roomy.bound()).isEqualTo(plan.bound());
    assertThat(roomy.after()).isEqualTo(plan.after());
    assertThat(roomy.capacity().withoutPile()).isZero();
  }

  @Test
  void capacityThatDecidesNothingSaysSo() {
    PlanQuestion[] told = {
      three(2).goal(Goal.MEAN_WAY).piles(44, 20, 20).asked(),
      three(2).goal(Goal.LONGEST_WAY).piles(44, 20, 20).asked(),
      three(null).piles(44, 20, 20).asked(),
    };
    for (PlanQuestion question : told) {
      ChargingPlan plan = service.plan(question);
      assertThat(plan.capacity())
          .returns(false, Capacity::decides)
          .returns(null, Capacity::withoutPile);
      assertThat(plan.capacity().note().en()).contains("only tell");
    }
  }

  /** By hand beside the 100; the later step adds the second station where 900 live. */
  @Test
  void phasesFloorsAndPlacesByHandCountWithCapacity() {
    Question question =
        three(3)
            .pinned(new Position(106.301, LAT))
            .floor(1)
            .phases(new Phase(2025, 2), new Phase(2030, 3))
            .piles(64, 20, 20);
    ChargingPlan plan = service.plan(question.asked());
    assertThat(plan.sites()).extracting(Site::newlyServed).containsExactly(100L, 400L, 400L);
    assertThat(plan.sites()).extracting(Site::phase).containsExactly(2025, 2025, 2030);
    assertThat(plan.phases())
        .extracting(step -> step.servedBefore(), step -> step.servedAfter(), step -> step.bound())
        .containsExactly(tuple(5_000L, 5_500L, 5_500L), tuple(5_500L, 5_900L, 5_900L));
    assertThat(plan.curve().get(0).sites()).isEqualTo(1);
    assertThat(plan.curve().get(2).servedResidents()).isEqualTo(plan.servedAfter());
    ChargingPlan grown =
        service.plan(question.growth(new Growth(2020, Map.of("others", 20.0))).asked());
    assertThat(grown.sites()).extracting(Site::residents).allMatch(served -> served <= 400);
    assertThat(grown.phases().get(1).servedAfter()).isEqualTo(grown.servedAfter());
    assertThat(grown.servedAfter())
        .isEqualTo(grown.servedBefore() + grown.sites().stream().mapToLong(Site::residents).sum());
  }

  /** A station with twenty piles costs 140: what counts as capacity is paid. */
  @Test
  void aBudgetPaysTheCapacityThatIsCountedWith() {
    ChargingPlan plan = service.plan(three(null).budget(212, 100, 2).piles(44, 20, 20).asked());
    assertThat(plan.sites()).extracting(Site::piles).containsExactly(20);
    assertThat(plan.servedAfter()).isEqualTo(5_400);
    assertThat(plan.cost()).isEqualTo(140);
    assertThatThrownBy(() -> three(1).budget(139, 100, 2).piles(44, 20, 20).asked())
        .hasMessageContaining("one station with 20 piles");
  }

  @Test
  void aPlanWithCapacityIsStoredAndMadeAgain() {
    PlanQuestion question = three(2).piles(44, 20, 20).asked();
    ChargingPlan plan = service.plan(question);
    assertThat(service.plan(question)).isEqualTo(plan);
    var stored = store.measurements().find(plan.receipt().id()).orElseThrow();
    Inputs inputs = Inputs.recorded(catalog, store, plan.receipt().layers());
    assertThat(service.again(stored, inputs, null)).isEqualTo(plan);
  }

  @Test
  void aLaterPhaseKeepsTheSitesOfAnEarlierOne() {
    ChargingPlan plan =
        service.plan(Question.of(2).phases(new Phase(2025, 1), new Phase(2030, 2)).asked());
    assertThat(plan.sites()).extracting(Site::phase).containsExactly(2025, 2030);
    assertThat(plan.phases())
        .extracting(step -> step.servedBefore(), step -> step.servedAfter(), step -> step.gap())
        .containsExactly(tuple(5_000L, 5_900L, 0.0), tuple(5_900L, 6_000L, 0.0));
  }

  @Test
  void whoIsOutOfReachIsListedWithTheReason() {
    ChargingPlan plan = service.plan(sites(1));
    assertThat(plan.infeasible()).hasSize(1);
    assertThat(plan.infeasible().get(0).demandId()).isEqualTo("reserve");
    assertThat(plan.infeasible().get(0).reason().zh()).contains("超过服务半径 1,000 米");
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .containsExactly(
            "The number of sites binds: beyond 1, candidates could serve 100 more residents",
            "The candidates bind: 9,000 residents are beyond the reach of any");
  }

  @Test
  void eachCountyHasItsFloorOfNewSites() {
    ChargingPlan plan = service.plan(Question.of(3).floor(3).asked());
    assertThat(plan.sites()).hasSize(3).extracting(Site::countyCode).containsOnly("640106");
    assertThat(plan.curve()).hasSize(4);
  }

  /** Ways by road need a road; along this one to the far village it is farther than straight. */
  @Test
  void byRoadOnlyTheWayThatIsDrivenCounts() {
    publish(
        "road",
        roads ->
            roads
                .add("LINESTRING(106.0 38.4, 106.4 38.4)", Map.of("speedKmh", 50.0))
                .add("LINESTRING(106.4 38.4, 106.4 38.5, 106.8 38.5)", Map.of("speedKmh", 50.0)));
    ChargingPlan plan = service.plan(Question.of(null).by(WayKind.ROAD).asked());
    assertThat(plan.servedBefore()).isEqualTo(5_000);
    assertThat(plan.servedAfter()).isEqualTo(5_100);
    assertThat(service.plan(Question.of(1).by(WayKind.ROAD).piles(24, 20, 2).asked()).servedAfter())
        .as("with room for forty")
        .isEqualTo(5_040);
    assertThat(plan.receipt().rule().zh()).contains("道路");
    assertThat(plan.infeasible())
        .filteredOn(one -> one.demandId().equals("large"))
        .singleElement()
        .returns("there is no way to a candidate within 30 km", one -> one.reason().en());
  }

  /** 9,000 live in the reserve, 40 km and more from all the others: one site beside it is best. */
  @Test
  void theLongestWayIsShortestWhereTheFarthestLive() {
    Position beside = new Position(106.76, LAT);
    Position middle = new Position(106.4, LAT);
    CandidateSource two = CandidateSource.of(List.of(middle, beside));
    ChargingPlan plan = service.plan(Question.of(1).goal(Goal.LONGEST_WAY).candidates(two).asked());
    assertThat(plan.sites()).extracting(Site::at).containsExactly(beside);
    double longest = GeodesicDistance.metres(106.301, LAT, 106.10, LAT);
    double of502 = GeodesicDistance.metres(106.502, LAT, 106.76, LAT);
    assertThat(plan.longestWay().after()).isCloseTo(Math.max(longest, of502), within(0.05));
    assertThat(plan.longestWay().bound()).isLessThanOrEqualTo(plan.longestWay().after());
    assertThat(plan.gap()).isZero();
    assertThat(plan.curve()).isEmpty();
  }

  @Test
  void theFeaturesOfALayerAreCandidatesByTheirNames() {
    publish(
        "industrial-park",
        parks ->
            parks
                .add(square(106.50), Map.of("name", "甲园"))
                .add(square(106.30), Map.of("name", "乙园")));
    CandidateSource parks = new CandidateSource(null, "industrial-park", null, null, null);
    ChargingPlan plan = service.plan(Question.of(2).candidates(parks).asked());
    assertThat(plan.candidates()).isEqualTo(2);
    assertThat(plan.sites()).extracting(Site::name).containsExactly("甲园", "乙园");
    CandidateSource one = new CandidateSource(null, "industrial-park", "name = '乙园'", null, null);
    assertThat(service.plan(Question.of(1).candidates(one).asked()).sites())
        .extracting(Site::name)
        .containsExactly("乙园");
    CandidateSource none = new CandidateSource(null, "industrial-park", "name = '丙园'", null, null);
    assertThatThrownBy(() -> service.plan(Question.of(1).candidates(none).asked()))
        .hasMessageContaining("layer industrial-park where name = '丙园'");
  }

  private static String square(double lon) {
    return "POLYGON((%1$s 38.399, %2$s 38.399, %2$s 38.401, %1$s 38.401, %1$s 38.399))"
        .formatted(lon, lon + 0.002);
  }

  @Test
  void aRuleCountsFromItsFirstDayAndOneThatNothingTellsOfIsNamed() {
    ChargingPlan plan = service.plan(Question.of(1).asOf("2022-05-31").asked());
    assertThat(plan.excluded()).extracting(Exclusion::rule).doesNotContain("WET-1");
    assertThat(service.plan(Question.of(1).asOf("2022-06-01").asked()).excluded())
        .extracting(Exclusion::rule)
        .contains("WET-1");
    assertThat(service.plan(sites(1)).notJudged())
        .extracting(one -> one.rule())
        .containsExactly("CHG-1", "CHG-2");
  }

  @Test
  void nothingStandsTooNearToABuilding() {
    Position place = new Position(106.502, LAT);
    publish(
        "public-building",
        buildings -> buildings.add("POINT(106.50208 38.4)", Map.of("name", "学校")));
    CandidateSource one = CandidateSource.of(List.of(place));
    assertThat(GeodesicDistance.metres(106.502, LAT, 106.50208, LAT)).isBetween(6.9, 7.0);
    assertThatThrownBy(() -> service.plan(Question.of(1).candidates(one).asked()))
        .hasMessageContaining("public-building 1");
    ChargingPlan before = service.plan(Question.of(1).candidates(one).asOf("2025-04-30").asked());
    assertThat(before.sites()).hasSize(1);
    assertThat(before.broken()).isEmpty();
    ChargingPlan pinned = service.plan(Question.of(1).pinned(place).asked());
    assertThat(pinned.broken())
        .singleElement()
        .returns("CHG-3-3", one2 -> one2.rule())
        .returns(1, one2 -> one2.rank());
  }

  @Test
  void aBudgetPaysForSoManyStationsAndPiles() {
    ChargingPlan plan = service.plan(Question.of(2).budget(150, 100, 0).asked());
    assertThat(plan.sites()).hasSize(1);
    assertThat(plan.cost()).isEqualTo(100);
    assertThat(plan.binding())
        .extracting(one -> one.en())
        .contains("The budget binds: it does not pay 1 of the sites asked for");
    ChargingPlan piles = service.plan(Question.of(null).budget(212, 100, 2).piles(34, 20).asked());
    assertThat(piles.sites()).extracting(Site::piles).containsExactly(5, 1);
    assertThat(piles.cost()).isEqualTo(212);
    assertThat(piles.binding())
        .extracting(one -> one.en())
        .contains("The budget binds: it does not pay 24 of the piles");
    assertThatThrownBy(() -> Question.of(1).budget(99, 100, 0).asked())
        .hasMessageContaining("too little for one station");
  }

  /** As money is written: 4.8 pays 48 times 0.1, and 1.5 three stations with a pile each. */
  @Test
  void aBudgetIsCountedInDecimals() {
    assertThat(new Budget(4.8, 0.1, 0).sites(0)).isEqualTo(48);
    Budget three = new Budget(1.5, 0.1, 0.4);
    assertThat(three.sites(1)).isEqualTo(3);
    BigDecimal stations = new BigDecimal("0.3");
    assertThat(three.piles(stations)).isEqualTo(3);
    assertThat(three.cost(stations, 3)).isEqualByComparingTo("1.5");
    assertThat(new Budget(1, 1, 0).piles(BigDecimal.ONE)).isEqualTo(Long.MAX_VALUE);
    assertThat(new Budget(1, 1, 1).piles(BigDecimal.TEN)).isZero();
  }

  /** Beside the 700 and the 200 for 300, there too for what is usual, beside the 100 for 50. */
  private void publishCarParks() {
    publish(
        "charging-candidate",
        parks ->
            parks
                .add(at(106.502), Map.of("name", "贵", "stationCost", 300.0))
                .add(at(106.503), Map.of("name", "常"))
                .add(at(106.301), Map.of("name", "廉", "stationCost", 50.0)));
  }

  private static Question carParks() {
    return Question.of(null)
        .candidates(new CandidateSource(null, "charging-candidate", null, "stationCost", null));
  }

  @ParameterizedTest
  @CsvSource({"120,100,50", "200,900,200", "250,1000,250", "540,1000,250"})
  void aBudgetBuysWhatServesMostWhereCandidatesHaveCostsOfTheirOwn(
      double amount, long more, double cost) {
    publishCarParks();
    ChargingPlan plan = service.plan(carParks().budget(amount, 200, 0).asked());
    assertThat(plan.servedAfter() - plan.servedBefore()).isEqualTo(more);
    assertThat(plan.bound()).isEqualTo(plan.servedAfter());
    assertThat(plan.gap()).isZero();
    assertThat(plan.cost()).isEqualTo(cost);
    assertThat(plan.sites()).extracting(Site::cost).doesNotContainNull();
    assertThat(plan.sites().stream().mapToDouble(Site::cost).sum()).isEqualTo(cost);
    assertThat(plan.curve()).allMatch(point -> point.bound() <= plan.bound());
    assertThat(plan.receipt().parameters())
        .containsEntry("cost of a candidate", "its stationCost, else as assumed");
    assertThat(PlanTable.of(plan).columns()).anyMatch(column -> column.name().equals("cost"));
  }

  /** A pile for each is paid with it; by hand is paid first, at the candidate's own cost. */
  @Test
  void pilesAndSitesByHandArePaidFromTheSameBudget() {
    publishCarParks();
    ChargingPlan plan = service.plan(carParks().budget(251.5, 200, 0.75).piles(20, 5).asked());
    assertThat(plan.cost()).isEqualTo(251.5);
    assertThat(plan.sites()).extracting(Site::piles).containsExactly(1, 1);
    ChargingPlan pinned =
        service.plan(carParks().budget(350, 200, 0).pinned(new Position(106.5020005, LAT)).asked());
    assertThat(pinned.sites()).extracting(Site::cost).containsExactly(300.0, 50.0);
    assertThat(pinned.sites()).extracting(Site::name).containsExactly("贵", "廉");
    assertThatThrownBy(
            () ->
                service.plan(
                    carParks().budget(299, 200, 0).pinned(new Position(106.502, LAT)).asked()))
        .hasMessageContaining("budget is 1.0 too little for the 1 places by hand");
    assertThatThrownBy(() -> service.plan(carParks().budget(49.99, 200, 0).asked()))
        .hasMessageContaining("too little for any of the 3 candidates");
  }

  @Test
  void costsOfCandidatesGoWithNothingThatCountsSites() {
    CandidateSource parks =
        new CandidateSource(null, "charging-candidate", null, "stationCost", null);
    for (Question question :
        List.of(
            Question.of(2).budget(9, 1, 0),
            Question.of(null),
            Question.of(null).budget(9, 1, 0).goal(Goal.MEAN_WAY),
            Question.of(null).budget(9, 1, 0).floor(1),
            Question.of(null).budget(9, 1, 0).phases(new Phase(2030, 2)),
            Question.of(null).budget(9, 1, 0).piles(9, 2, 50))) {
      assertThatThrownBy(() -> question.candidates(parks).asked())
          .hasMessageStartingWith("candidates.cost is given beside ");
    }
    assertThatThrownBy(() -> new CandidateSource(500.0, null, null, "cost", null))
        .hasMessageContaining("costs without a layer");
    publishCarParks();
    CandidateSource name = new CandidateSource(null, "charging-candidate", null, "name", null);
    assertThatThrownBy(() -> service.plan(carParks().candidates(name).budget(9, 1, 0).asked()))
        .hasMessageContaining("'name' of type STRING");
    CandidateSource none = new CandidateSource(null, "charging-candidate", null, "rent", null);
    assertThatThrownBy(() -> service.plan(carParks().candidates(none).budget(9, 1, 0).asked()))
        .hasMessageContaining("the attribute 'rent' of layer 'charging-candidate'");
  }

  /** Piles that cost nothing and a target that stands already: there is nothing to pay. */
  @Test
  void aFreePileIsNeverTooDear() {
    ChargingPlan plan = service.plan(Question.of(1).piles(1, 20).budget(500, 100, 0).asked());
    assertThat(plan.binding()).extracting(one -> one.en()).noneMatch(en -> en.contains("budget"));
  }

  @Test
  void theFloorHoldsForTheLongestWayToo() {
    ChargingPlan plan = service.plan(Question.of(3).goal(Goal.LONGEST_WAY).floor(2).asked());
    assertThat(plan.sites()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void demandWithoutResidentsIsRefusedWhateverTheGoal() {
    publish("charging-demand", demand -> demand.add(at(106.5), people("nobody", 0)));
    CandidateSource one = CandidateSource.of(List.of(new Position(106.5, LAT)));
    for (Goal goal : Goal.values()) {
      assertThatThrownBy(() -> service.plan(Question.of(1).goal(goal).candidates(one).asked()))
          .isInstanceOfSatisfying(
              ProblemException.class, p -> assertThat(p.code()).isEqualTo("no-demand"));
    }
  }

  @Test
  void aRateOfAnotherCountyIsRefused() {
    Growth growth = new Growth(2020, Map.of("110101", 2.0));
    Question question = Question.of(1).phases(new Phase(2025, 1)).growth(growth);
    assertThatThrownBy(() -> service.plan(question.asked()))
        .hasMessageContaining("110101")
        .hasMessageContaining("640106");
    assertThatThrownBy(() -> Question.of(1).phases(new Phase(2019, 1)).growth(growth).asked())
        .hasMessageContaining("phase of 2019");
  }

  /** Two per cent a year over ten years are 21.899 %; a county's sum is rounded once. */
  @Test
  void demandGrowsToTheYearOfEachStep() {
    Growth growth = new Growth(2020, Map.of("others", 2.0));
    ChargingPlan plan =
        service.plan(
            Question.of(2).phases(new Phase(2025, 1), new Phase(2030, 2)).growth(growth).asked());
    assertThat(plan.residents()).isEqualTo(Math.round(15_000 * Math.pow(1.02, 10)));
    assertThat(plan.phases())
        .extracting(step -> step.residents())
        .containsExactly(Math.round(15_000 * Math.pow(1.02, 5)), plan.residents());
    assertThat(plan.sites().get(0).newlyServed()).isBetween(993L, 994L);
    assertThat(plan.servedAfter()).isEqualTo(plan.residents() - plan.outOfReach());
    assertThat(plan.curve().get(2).servedResidents()).isEqualTo(plan.servedAfter());
    assertThatThrownBy(() -> Question.of(1).growth(growth).asked())
        .hasMessageContaining("growth is given without phases");
  }
}
