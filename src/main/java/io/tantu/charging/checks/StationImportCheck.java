package io.tantu.charging.checks;

import io.tantu.catalog.Feature;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LocalizedText;
import io.tantu.charging.ChargingService;
import io.tantu.charging.NearPairs.Pair;
import io.tantu.ingest.ContentCheck;
import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.ImportIssue.Severity;
import io.tantu.measure.Inputs;
import io.tantu.problem.Interruption;
import io.tantu.problem.ProblemException;
import io.tantu.snapshot.Snapshots;
import io.tantu.store.LayerStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Point;
import org.springframework.stereotype.Component;

/** Checks stations while they are imported; the report then warns. Thread-safe. */
@Component
final class StationImportCheck implements ContentCheck {

  private final LayerStore store;
  private final Snapshots snapshots;
  private final CheckGround ground;

  StationImportCheck(LayerStore store, Snapshots snapshots, CheckGround ground) {
    this.store = store;
    this.snapshots = snapshots;
    this.ground = ground;
  }

  @Override
  public Optional<Look> of(LayerDefinition layer) {
    return layer.id().equals(ChargingService.LAYER)
        ? Optional.of(new StationLook(layer))
        : Optional.empty();
  }

  /** One import. Not thread-safe. */
  private final class StationLook implements Look {

    private final int key;
    private final int county;
    private final List<Place> places = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<Long> rows = new ArrayList<>();

    StationLook(LayerDefinition layer) {
      key = layer.indexOf("stationId");
      county = layer.indexOf("countyCode");
    }

    @Override
    public void take(long row, Feature feature) {
      Point at = feature.geometry().getCentroid();
      places.add(new Place(at.getX(), at.getY(), text(feature, county)));
      keys.add(text(feature, key));
      rows.add(row);
    }

    private static String text(Feature feature, int column) {
      return column < 0 ? null : (String) feature.values()[column];
    }

    @Override
    public void tell(Consumer<ImportIssue> issues) {
      shift().forEach(issues);
      Neighbours.of(places).pairs().forEach(pair -> issues.accept(issue(pair)));
    }

    /** A county or road layer that cannot be read is told of and does not end the import. */
    private List<ImportIssue> shift() {
      try {
        return CheckGround.of(Inputs.current(store, ground.layers()), snapshots)
            .map(city -> Shift.of(places, city))
            .map(Warning::of)
            .orElse(List.of())
            .stream()
            .map(StationLook::issue)
            .toList();
      } catch (ProblemException e) {
        if (Interruption.ended(e)) {
          throw e;
        }
        return List.of(
            ImportIssue.ofFile(
                "not-checked",
                Severity.WARNING,
                LocalizedText.of("县（区）或道路图层读不出：%s", "%s", e.getMessage())));
      }
    }

    private static ImportIssue issue(Warning warning) {
      return ImportIssue.ofFile(warning.code(), Severity.WARNING, warning.seen());
    }

    private ImportIssue issue(Pair pair) {
      Place at = places.get(pair.second());
      return ImportIssue.ofRecord(
          Warning.NEAR_DUPLICATES,
          Severity.WARNING,
          rows.get(pair.second()),
          keys.get(pair.second()),
          new ImportIssue.Position(at.lon(), at.lat()),
          LocalizedText.of(
              "距第 %3$d 条的 %2$s %1$.2f m",
              "%.2f m from %s in row %d",
              pair.metres(),
              keys.get(pair.first()),
              rows.get(pair.first())));
    }
  }
}
