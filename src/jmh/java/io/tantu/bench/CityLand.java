package io.tantu.bench;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LocalizedText;
import io.tantu.constraint.Constraint;
import io.tantu.constraint.Severity;
import io.tantu.constraint.Subject;
import io.tantu.measure.Inputs;
import io.tantu.problem.WorkProgress;
import io.tantu.renewable.land.CountyLand;
import io.tantu.renewable.land.LandCalculation;
import io.tantu.renewable.land.LandPiece;
import io.tantu.renewable.land.LandQuestion;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.geopackage.GeoPackageStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The question that is timed: the land of the whole city that twenty rules about parcels leave, by
 * county. Layers are in memory; nothing that was worked out for the question before is used again.
 */
final class CityLand implements AutoCloseable {

  static final int RULES = 20;

  private static final LocalizedText TITLE = new LocalizedText("规则", "Rule");

  private final GeoPackageStore store;
  private final LandCalculation calculation;
  private final LandQuestion question;

  CityLand(ImportedLayers layers) {
    Catalog catalog = layers.catalog();
    store = layers.store();
    Inputs inputs =
        Inputs.current(
            store,
            List.of(catalog.layer(ImportedLayers.COUNTIES), catalog.layer(ImportedLayers.PARCELS)));
    calculation = new LandCalculation(inputs, new Snapshots(store, 0));
    question =
        new LandQuestion(
            Subject.PV_ARRAY, null, LocalDate.of(2026, 6, 1), rules(), List.of(), List.of());
  }

  /** Five classes forbidden, two restricted, and classes of the richest stands from a distance. */
  private static List<Constraint> rules() {
    List<Constraint> rules = new ArrayList<>();
    for (String landClass : List.of("0101", "0102", "0301", "1106", "0603")) {
      rules.add(rule(rules, Severity.FORBID, "landClass = '%s'".formatted(landClass), 0));
    }
    for (String landClass : List.of("0302", "0305")) {
      rules.add(rule(rules, Severity.RESTRICT, "landClass = '%s'".formatted(landClass), 0));
    }
    for (int volume = 60; rules.size() < RULES - 6; volume += 5) {
      rules.add(
          rule(
              rules,
              Severity.FORBID,
              "volumeM3PerHa BETWEEN %d AND %d".formatted(volume, volume + 5),
              0));
    }
    for (int metres = 25; rules.size() < RULES; metres += 25) {
      rules.add(
          rule(
              rules,
              rules.size() % 2 == 0 ? Severity.FORBID : Severity.RESTRICT,
              "landClass = '0307' AND volumeM3PerHa > %d".formatted(60 + metres / 5),
              metres));
    }
    return rules;
  }

  private static Constraint rule(
      List<Constraint> before, Severity severity, String where, double metres) {
    return new Constraint(
        "R" + (before.size() + 1),
        List.of(Subject.PV_ARRAY),
        severity,
        TITLE,
        ImportedLayers.PARCELS,
        where,
        metres,
        null,
        null,
        null,
        "benchmark",
        "benchmark",
        true,
        null);
  }

  List<CountyLand> find() {
    calculation.snapshot(ImportedLayers.COUNTIES).forget(any -> true);
    return calculation.land(question, WorkProgress.NONE);
  }

  /** A county a line: pieces and hectares of its land and its restricted land. */
  static String told(List<CountyLand> land) {
    return land.stream()
        .map(
            county ->
                "%s\t%s\t%s"
                    .formatted(county.code(), pieces(county.free()), pieces(county.restricted())))
        .collect(Collectors.joining("\n"));
  }

  private static String pieces(List<LandPiece> pieces) {
    double hectares = pieces.stream().mapToLong(LandPiece::hundredths).sum() / 1e6;
    return "%d\t%.4f".formatted(pieces.size(), hectares);
  }

  @Override
  public void close() {
    store.close();
  }
}
