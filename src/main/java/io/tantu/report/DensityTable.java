package io.tantu.report;

import io.tantu.charging.density.ChargingDensity;
import io.tantu.charging.density.ChargingDensity.AllPiles;
import io.tantu.charging.density.ChargingDensity.Divisor;
import io.tantu.charging.density.ChargingDensity.Place;
import io.tantu.charging.density.ChargingDensity.TierStanding;
import io.tantu.report.FigureTable.Column;
import io.tantu.report.FigureTable.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays charging densities out as a table: the zones, all of them together, and the city. */
public final class DensityTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("代码", "code", null, 0),
          new Column("分区", "name", null, 0),
          new Column("站", "stations", "座", 0),
          new Column("桩", "piles", "台", 0),
          new Column("面积", "areaKm2", "km²", 2),
          new Column("每平方公里桩", "pilesPerKm2", "台/km²", 3),
          new Column("常住人口", "residents", "人", 0),
          new Column("每万人桩", "pilesPer10000Residents", "台/万人", 2),
          new Column("新能源汽车", "vehicles", "辆", 0),
          new Column("每辆车桩", "pilesPerVehicle", "台/辆", 4),
          new Column("每桩车", "vehiclesPerPile", "辆/台", 2));

  private DensityTable() {}

  public static FigureTable of(ChargingDensity density) {
    List<List<Object>> rows = new ArrayList<>();
    density.zones().forEach(zone -> rows.add(row(zone)));
    rows.add(row(density.total()));
    rows.add(row(density.city()));
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("计数 counted", density.counted().zh()));
    notes.add(new Note("分区外的站 outsideStations", String.valueOf(density.outsideStations())));
    density.divisors().forEach(divisor -> notes.add(note(divisor)));
    if (density.allPiles() != null) {
      notes.add(note(density.allPiles()));
    }
    density.tiers().forEach(tier -> notes.add(note(tier)));
    notes.addAll(ReceiptNotes.of(density.provenance(), density.receipt()));
    return new FigureTable("充电桩密度 Charging density", COLUMNS, rows, notes);
  }

  private static List<Object> row(Place place) {
    return Arrays.asList(
        place.code(),
        place.name(),
        place.stations(),
        place.piles(),
        place.areaKm2(),
        place.pilesPerKm2(),
        place.residents(),
        place.pilesPer10000Residents(),
        place.vehicles(),
        place.pilesPerVehicle(),
        place.vehiclesPerPile());
  }

  private static Note note(Divisor divisor) {
    return new Note(
        "分母 " + divisor.title().zh() + (divisor.code() == null ? "" : " " + divisor.code()),
        joined(
            divisor.asOf(),
            divisor.source(),
            divisor.provenance() == null ? null : divisor.provenance().id(),
            Boolean.FALSE.equals(divisor.verified()) ? "未核实 UNVERIFIED" : null,
            divisor.note() == null ? null : divisor.note().zh()));
  }

  private static Note note(AllPiles all) {
    return new Note(
        "全部桩（含私人桩） allPiles",
        joined(
            Decimals.grouped(all.piles(), 0) + " 台",
            all.vehiclesPerPile() == null
                ? null
                : "每桩 " + Decimals.grouped(all.vehiclesPerPile(), 2) + " 辆",
            all.asOf(),
            all.source(),
            all.verified() ? null : "未核实 UNVERIFIED"));
  }

  private static Note note(TierStanding tier) {
    return new Note(
        "比值 " + tier.title().zh(),
        joined(
            ratio(tier),
            verdict(tier),
            tier.scope().zh(),
            tier.from() + (tier.to() == null ? "" : "–" + tier.to()),
            tier.basis(),
            tier.source(),
            tier.verified() ? null : "未核实 UNVERIFIED"));
  }

  private static String ratio(TierStanding tier) {
    if (tier.atMostVehiclesPerPile() == null) {
      return null;
    }
    String strict = Decimals.grouped(tier.atLeastVehiclesPerPile(), 0);
    String loose = Decimals.grouped(tier.atMostVehiclesPerPile(), 0);
    return "桩车比 1:" + strict + (strict.equals(loose) ? "" : "～1:" + loose);
  }

  private static String verdict(TierStanding tier) {
    return switch (tier.verdict()) {
      case REACHED -> "达到";
      case WITHIN -> "在区间内";
      case SHORT -> "未达到，还差 " + Decimals.grouped(tier.missingPiles(), 0) + " 台";
      case UNKNOWN -> "不作比较：" + tier.reason().zh();
    };
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
