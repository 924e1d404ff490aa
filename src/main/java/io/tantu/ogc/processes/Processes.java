package io.tantu.ogc.processes;

import static io.tantu.ogc.processes.ProcessInput.Type.INTEGER;
import static io.tantu.ogc.processes.ProcessInput.Type.NUMBER;
import static io.tantu.ogc.processes.ProcessInput.Type.STRING;
import static io.tantu.ogc.processes.ProcessInput.Type.STRINGS;
import static io.tantu.ogc.processes.ProcessInput.optional;
import static io.tantu.ogc.processes.ProcessInput.required;

import io.tantu.carbon.CarbonService;
import io.tantu.carbon.change.CarbonChangeService;
import io.tantu.carbon.growth.GrowthRates;
import io.tantu.carbon.growth.GrowthSinkService;
import io.tantu.catalog.Catalog;
import io.tantu.catalog.IndicatorDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.Position;
import io.tantu.charging.StationCount;
import io.tantu.charging.StationFilter;
import io.tantu.measure.MeasureRequest;
import io.tantu.measure.MeasureService;
import io.tantu.problem.ProblemException;
import java.util.List;
import org.springframework.stereotype.Component;

/** The processes that there are. */
@Component
final class Processes {

  private static final String NO_SUCH_PROCESS =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/no-such-process";

  private static final ProcessInput BY =
      optional("by", STRING, "分区图层，默认县（市）区", "Zone layer, by default the counties");
  private static final ProcessInput METHOD =
      optional("method", STRING, "碳核算方法", "Carbon method").oneOf(List.of("M1", "M2", "M3", "M4"));

  private final List<ProcessDefinition> all;

  Processes(
      Catalog catalog,
      MeasureService measures,
      CarbonService carbon,
      CarbonChangeService change,
      GrowthSinkService growth,
      ChargingService charging) {
    this.all =
        List.of(
            indicator(catalog, measures),
            carbon(carbon),
            change(change),
            growth(growth),
            nearestStations(charging));
  }

  List<ProcessDefinition> all() {
    return all;
  }

  /**
   * The process with the id.
   *
   * @throws ProblemException {@code no-such-process} (OGC 18-062r2, 7.10)
   */
  ProcessDefinition find(String id) {
    return all.stream()
        .filter(process -> process.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.notFound(
                        "no-such-process",
                        "There is no process '%s'; the known ones are %s."
                            .formatted(
                                id,
                                String.join(
                                    ", ", all.stream().map(ProcessDefinition::id).toList())))
                    .ofType(NO_SUCH_PROCESS));
  }

  private static ProcessDefinition indicator(Catalog catalog, MeasureService measures) {
    return new ProcessDefinition(
        "indicator",
        new LocalizedText("指标测算", "Indicator"),
        new LocalizedText(
            "按分区测算一个指标，重叠只计一次，附凭证",
            "An indicator by zone, overlaps counted once, with its receipt"),
        List.of(
            required("indicator", STRING, "指标", "Indicator")
                .oneOf(catalog.indicators().stream().map(IndicatorDefinition::id).toList()),
            optional("definition", STRING, "口径", "Definition"),
            BY,
            optional("denominator", STRING, "分母", "Denominator")
                .oneOf(List.of("measured", "published"))),
        given ->
            measures.measure(
                new MeasureRequest(
                    given.text("indicator"),
                    given.text("definition"),
                    given.text("by"),
                    given.text("denominator"))));
  }

  private static ProcessDefinition carbon(CarbonService carbon) {
    return new ProcessDefinition(
        "carbon",
        new LocalizedText("森林碳储量", "Forest carbon stock"),
        new LocalizedText(
            "按分区核算森林碳储量，附 95 % 区间与凭证", "Forest carbon by zone with its 95 % interval and receipt"),
        List.of(
            BY, METHOD, optional("pools", STRINGS, "活体生物量以外的碳库", "Pools beside living biomass")),
        given -> carbon.measure(given.text("by"), given.text("method"), given.texts("pools")));
  }

  private static ProcessDefinition change(CarbonChangeService change) {
    return new ProcessDefinition(
        "carbon-change",
        new LocalizedText("碳储量变化", "Carbon stock change"),
        new LocalizedText(
            "两期小班之间碳储量的变化，按原因分列",
            "Change of the carbon stock between two versions of the stands, by cause"),
        List.of(
            BY,
            METHOD,
            optional("from", STRING, "前期版本", "Former version"),
            optional("to", STRING, "后期版本", "Later version"),
            optional("years", NUMBER, "相隔年数", "Years between them")),
        given ->
            change.between(
                new CarbonChangeService.Request(
                    given.text("by"),
                    given.text("method"),
                    given.text("from"),
                    given.text("to"),
                    Double.isNaN(given.number("years")) ? null : given.number("years"),
                    0)));
  }

  private static ProcessDefinition growth(GrowthSinkService growth) {
    return new ProcessDefinition(
        "carbon-growth",
        new LocalizedText("生长率法碳汇", "Sink by growth rate"),
        new LocalizedText(
            "按给定的生长率与消耗率推算年碳汇", "The yearly sink at stated growth and consumption rates"),
        List.of(
            BY,
            required("growth", NUMBER, "总生长率，%/年", "Growth, % a year"),
            required("consumption", NUMBER, "净消耗率，%/年", "Consumption, % a year"),
            required("halfWidth", NUMBER, "两率 95 % 半宽，%", "Half width of the rates, %")),
        given ->
            growth.sink(
                given.text("by"),
                new GrowthRates(
                    given.number("growth"),
                    given.number("consumption"),
                    given.number("halfWidth"))));
  }

  private static ProcessDefinition nearestStations(ChargingService charging) {
    return new ProcessDefinition(
        "nearest-stations",
        new LocalizedText("最近的充电站", "Nearest charging stations"),
        new LocalizedText("按椭球面距离由近到远", "By ellipsoidal distance, the nearest first"),
        List.of(
            required("lon", NUMBER, "经度，度", "Longitude, degrees"),
            required("lat", NUMBER, "纬度，度", "Latitude, degrees"),
            optional("k", INTEGER, "个数，默认 10", "How many, by default 10")),
        given ->
            charging.nearest(
                Position.parse(
                    Double.toString(given.number("lon")), Double.toString(given.number("lat"))),
                StationCount.parse(Integer.toString(given.integer("k", 10))).value(),
                StationFilter.ANY));
  }
}
