package io.tantu.ogc.items;

import io.tantu.carbon.CarbonAnswer;
import io.tantu.carbon.CarbonService;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.measure.AnswerBook;
import io.tantu.ogc.items.FigureCollection.Rows;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The carbon stock and sink of living biomass by the standard method. */
record CarbonFigures(LayerDefinition zones, CarbonService carbon, AnswerBook answers)
    implements FigureCollection.Subject {

  LayerDefinition schema(String id) {
    return new FigureSchema()
        .number("stockTonnesC", "碳储量", "Carbon stock", "t C")
        .number("lower95", "95% 区间下限", "Lower end of the 95 % interval", "t C")
        .number("upper95", "95% 区间上限", "Upper end of the 95 % interval", "t C")
        .number("stockTonnesCO2e", "碳储量（二氧化碳当量）", "Stock as carbon dioxide", "t CO2e")
        .number("densityTonnesCPerHa", "碳密度", "Carbon density", "t C/ha")
        .number("sinkTonnesCO2ePerYear", "碳汇", "Carbon sink", "t CO2e/a")
        .number("areaHa", "小班面积", "Area of the stands", "ha")
        .number("notCountedHa", "未计面积", "Area whose stock is not known", "ha")
        .text("method", "方法", "Method")
        .of(id, new LocalizedText("森林碳储量", "Forest carbon"), zones);
  }

  @Override
  public Rows now() {
    return rows(carbon.measure(zones.id(), null));
  }

  @Override
  public Optional<Rows> stored(String measurement) {
    try {
      StoredMeasurement stored = answers.stored(measurement);
      if (!carbon.made(stored)) {
        return Optional.empty();
      }
      CarbonAnswer answer = JsonMapper.shared().readValue(stored.body(), CarbonAnswer.class);
      return answer.by().equals(zones.id()) ? Optional.of(rows(answer)) : Optional.empty();
    } catch (ProblemException | JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private static Rows rows(CarbonAnswer answer) {
    Map<String, Object[]> rows = new LinkedHashMap<>();
    for (CarbonAnswer.Zone zone : answer.zones()) {
      rows.put(
          zone.code(),
          new Object[] {
            zone.code(),
            zone.name(),
            zone.stockTonnesC(),
            zone.lower95(),
            zone.upper95(),
            zone.stockTonnesCO2e(),
            zone.densityTonnesCPerHa(),
            zone.sinkTonnesCO2ePerYear(),
            zone.areaHa(),
            zone.notCountedHa(),
            answer.method().id().toString(),
            answer.provenance().id(),
            answer.receipt().id()
          });
    }
    return new Rows(answer.receipt(), rows);
  }
}
