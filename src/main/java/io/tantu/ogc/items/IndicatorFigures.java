package io.tantu.ogc.items;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Kind;
import io.tantu.catalog.LayerDefinition;
import io.tantu.measure.AnswerBook;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.measure.Measurement;
import io.tantu.measure.Question;
import io.tantu.measure.ZoneFigure;
import io.tantu.ogc.items.FigureCollection.Rows;
import io.tantu.problem.ProblemException;
import io.tantu.store.StoredMeasurement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** An indicator's figures by its default definition and the measured denominator. */
record IndicatorFigures(
    IndicatorDefinition indicator,
    LayerDefinition zones,
    MeasureService measures,
    AnswerBook answers)
    implements FigureCollection.Subject {

  LayerDefinition schema(String id) {
    boolean amount = indicator.kind() == Kind.AMOUNT;
    FigureSchema schema =
        new FigureSchema()
            .number(
                "value",
                indicator.title().zh(),
                indicator.title().en(),
                amount ? indicator.unit() : "%".equals(indicator.unit()) ? "%" : "ha");
    if (!amount) {
      schema
          .number("coveredAreaHa", "面积", "Covered area", "ha")
          .number("ratio", "占比", "Covered area ÷ denominator, 0 to 1", null)
          .text("denominator", "分母口径", "Denominator");
    }
    return schema
        .number("zoneAreaHa", "分区面积", "Area of the zone", "ha")
        .integer("featureCount", "要素数", "Features that contribute")
        .text("definition", "口径", "Definition")
        .of(id, indicator.title(), zones);
  }

  @Override
  public Rows now() {
    return rows(measures.measure(new MeasureRequest(indicator.id(), null, zones.id(), null)));
  }

  @Override
  public Optional<Rows> stored(String measurement) {
    try {
      StoredMeasurement stored = answers.stored(measurement);
      boolean same =
          stored.indicator().equals(indicator.id())
              && Question.isAnsweredBy(stored)
              && Question.of(stored).by().equals(zones.id());
      return same
          ? Optional.of(rows(JsonMapper.shared().readValue(stored.body(), Measurement.class)))
          : Optional.empty();
    } catch (ProblemException unknown) {
      return Optional.empty();
    }
  }

  private Rows rows(Measurement measurement) {
    Map<String, Object[]> rows = new LinkedHashMap<>();
    for (ZoneFigure zone : measurement.zones()) {
      List<Object> values = new ArrayList<>();
      values.add(zone.code());
      values.add(zone.name());
      values.add(value(zone));
      if (indicator.kind() != Kind.AMOUNT) {
        values.add(zone.coveredAreaHa());
        values.add(zone.ratio());
        values.add(measurement.denominator().id());
      }
      values.add(zone.zoneAreaHa());
      values.add(zone.featureCount());
      values.add(measurement.definition().id());
      values.add(measurement.provenance().id());
      values.add(measurement.receipt().id());
      rows.put(zone.code(), values.toArray());
    }
    return new Rows(measurement.receipt(), rows);
  }

  /** The figure in the indicator's unit. */
  private Double value(ZoneFigure zone) {
    if (indicator.kind() == Kind.AMOUNT) {
      return zone.amount();
    }
    boolean percent = "%".equals(indicator.unit());
    return percent ? (zone.ratio() == null ? null : zone.ratio() * 100) : zone.coveredAreaHa();
  }
}
