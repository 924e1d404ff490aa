package io.tantu.carbon.growth;

import io.tantu.catalog.LocalizedText;
import io.tantu.catalog.Provenance;
import io.tantu.measure.Receipt;
import java.util.List;

/**
 * The yearly sink of arbour stands by rates: growth V·GR·D·BEF·(1+R)·CF less loss
 * V·CR·D·BEF·(1+R)·CF, by method M1.
 *
 * @param by id of the zone layer
 */
public record GrowthSink(
    String by,
    GrowthRates rates,
    Provenance.Kind provenance,
    List<Zone> zones,
    Zone total,
    LocalizedText note,
    Receipt receipt) {

  /**
   * One zone, or all of them; t C and t C a year.
   *
   * @param treesTonnesC stock of the arbour stands by M1
   * @param netTonnesC growth less loss, negative for a source
   * @param lower95 lower end of the 95 % interval of the net
   * @param sinkTonnesCO2ePerYear the net as CO2
   */
  public record Zone(
      String code,
      String name,
      double treesTonnesC,
      double growthTonnesC,
      double lossTonnesC,
      double netTonnesC,
      double lower95,
      double upper95,
      double sinkTonnesCO2ePerYear) {}
}
