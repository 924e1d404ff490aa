package io.tantu.assessment;

import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.IndicatorDefinition.Definition;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Subject;
import io.tantu.measure.Inputs;
import io.tantu.measure.Receipt;
import io.tantu.measure.Receipts;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an answer about sites was made by, as its receipt names it. */
final class AssessmentReceipt {

  private static final LocalizedText RULE =
      new LocalizedText(
          "按所选日期有效的选址规则逐条判断；重叠面积按国土调查办发〔2008〕32号椭球面积公式（CGCS2000），同一地面只计一次；" + "缺图层的规则列为“未判定”，不作为通过",
          "Each siting rule of the day is judged by itself; overlaps by the ellipsoidal series of"
              + " 国土调查办发〔2008〕32号 (CGCS2000), each point of the ground once; rules without a layer are"
              + " not judged, never passed");

  private AssessmentReceipt() {}

  static Receipt of(
      AssessmentCalculation calculation,
      Basis basis,
      Asked asked,
      Inputs inputs,
      String id,
      Instant now) {
    Map<String, String> named = new TreeMap<>();
    named.put("subject", basis.subject().id());
    named.put("asOf", basis.asOf().toString());
    named.put("centralMeridian", calculation.projection().centralMeridian() + "°E");
    named.put("tolerance", basis.settings().tolerance().basis().zh());
    if (basis.subject() == Subject.CHARGING_STATION) {
      named.put("bays", String.valueOf(basis.bays()));
    }
    if (asked.bufferMetres() != null) {
      named.put("bufferMetres", asked.bufferMetres().toString());
    }
    basis.figures().forEach(one -> named.put("figure " + one.id(), described(one)));
    calculation.carbon().ifPresent(by -> named.put("carbonParameters", by.version()));
    return Receipts.ofRule(id, now, inputs, named, RULE);
  }

  /** The definition that a figure is told by, and what it counts. */
  private static String described(IndicatorDefinition figure) {
    Definition definition = figure.definition(null);
    return definition.parts().stream()
        .map(part -> part.layer() + ": " + (part.where() == null ? "all" : part.where().strip()))
        .collect(Collectors.joining("; ", definition.id() + " = ", ""));
  }
}
