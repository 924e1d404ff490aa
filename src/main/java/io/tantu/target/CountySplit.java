package io.tantu.target;

import io.tantu.target.TargetDetail.Counties;
import io.tantu.target.TargetDetail.CountyStanding;
import io.tantu.target.TargetDetail.GapShare;
import io.tantu.target.TargetStanding.GoalStanding;
import java.util.ArrayList;
import java.util.List;

/** Puts the counties' figures beside their parts of the city's gaps. */
final class CountySplit {

  private CountySplit() {}

  static Counties of(MeasuredFigure figure, List<GoalStanding> goals) {
    List<CountyFigure> counties = figure.counties();
    double weights = counties.stream().mapToDouble(CountyFigure::weight).sum();
    List<List<GapShare>> gaps = new ArrayList<>();
    counties.forEach(county -> gaps.add(new ArrayList<>()));
    for (GoalStanding goal : goals) {
      if (goal.missing() != null && goal.missing() > 0 && weights > 0) {
        List<Double> shares = GapSplit.shares(goal.missing(), counties);
        for (int i = 0; i < counties.size(); i++) {
          gaps.get(i).add(new GapShare(goal.year(), shares.get(i)));
        }
      }
    }
    List<CountyStanding> zones = new ArrayList<>();
    for (int i = 0; i < counties.size(); i++) {
      CountyFigure county = counties.get(i);
      zones.add(
          new CountyStanding(
              county.code(),
              county.name(),
              county.value(),
              county.value() == null ? null : Quantity.digits(county.value()),
              weights == 0 ? null : (Double) (county.weight() / weights),
              List.copyOf(gaps.get(i))));
    }
    return new Counties(figure.splitRule().text(), figure.actual().provenance(), zones);
  }
}
