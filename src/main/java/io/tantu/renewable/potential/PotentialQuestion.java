package io.tantu.renewable.potential;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tantu.renewable.EnergyKind;
import io.tantu.renewable.Rooftop;
import io.tantu.renewable.Stated;
import io.tantu.renewable.land.LandQuestion;
import io.tantu.renewable.land.PieceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What decides a potential besides the layers, word for word.
 *
 * @param kinds in the order in which ground is counted
 * @param lands the land of each of them
 * @param rooftop null when it is not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PotentialQuestion(
    LocalDate asOf,
    PieceRule pieces,
    List<EnergyKind> kinds,
    List<LandQuestion> lands,
    Rooftop rooftop,
    Stated gridFactor) {

  /** As a receipt names it. */
  Map<String, String> described() {
    Map<String, String> described = new TreeMap<>();
    described.put("asOf", asOf.toString());
    described.put("minAreaHa", pieces.minAreaHa() + " ha");
    described.put("compactness", Double.toString(pieces.compactness()));
    described.put("gridFactor", gridFactor.described());
    List<String> order = new ArrayList<>();
    for (EnergyKind kind : kinds) {
      order.add(kind.id());
      described.put("density of " + kind.id(), kind.density().described());
      described.put("full-load hours of " + kind.id(), kind.fullLoadHours().described());
    }
    if (rooftop != null) {
      order.add(rooftop.id());
      described.put("density of " + rooftop.id(), rooftop.density().described());
      described.put("storeys of " + rooftop.id(), rooftop.storeys().described());
      described.put("full-load hours of " + rooftop.id(), rooftop.fullLoadHours().described());
      rooftop
          .shares()
          .forEach(
              part -> described.put("share of roofs: " + part.where(), part.share().described()));
    }
    described.put("kinds in the order counted", String.join(", ", order));
    return described;
  }
}
