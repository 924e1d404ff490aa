package io.tantu.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ten nearest of many stations over HTTP, each round from another place: as many as the server
 * can answer, and as many as a busy day may bring.
 */
final class ServedNearestPart implements Part {

  static final String P50 = "served-nearest-p50";
  static final String P99 = "served-nearest-p99";
  static final String P99_PACED = "served-nearest-p99-paced";
  static final int CONNECTIONS = 32;
  static final int PER_CONNECTION = 60;

  private static final int ROUNDS = 5;

  @Override
  public void measure(Run run) throws IOException {
    if (Command.find(Wrk.PROGRAM).isEmpty()) {
      Run.missing(Wrk.PROGRAM, Wrk.PROGRAM);
      return;
    }
    if (Command.find(PacedRequests.PROGRAM).isEmpty()) {
      Run.missing(PacedRequests.PROGRAM, PacedRequests.PACKAGE);
      return;
    }
    int count = run.sizes().large();
    ImportedStations stations = new ImportedStations(run.place(), count).ready();
    List<Stations.Position> places = new Stations(count).places();
    Path log = run.log(P99);
    Command command = new Command(log);
    Wrk wrk = new Wrk(command, CONNECTIONS);
    PacedRequests paced = new PacedRequests(command, CONNECTIONS, PER_CONNECTION);
    double load = Run.load();
    List<Double> p50 = new ArrayList<>();
    List<Double> p99 = new ArrayList<>();
    List<Double> p99Paced = new ArrayList<>();
    List<Long> perSecond = new ArrayList<>();
    try (ServedLayers served =
        ServedLayers.start(run.place(), stations.layers(), stations.data(), log)) {
      wrk.warmUp(address(served, places.get(ROUNDS)));
      for (Stations.Position place : places.subList(0, ROUNDS)) {
        Wrk.Outcome outcome = wrk.ask(address(served, place));
        p50.add(outcome.p50Millis());
        p99.add(outcome.p99Millis());
        perSecond.add(Math.round(outcome.requestsPerSecond()));
        p99Paced.add(paced.p99Millis(address(served, place)));
      }
    }
    String result = "requests/s: " + perSecond;
    run.reportMillis(P50, count, Figure.TANTU, new Samples(p50), result, load);
    run.reportMillis(P99, count, Figure.TANTU, new Samples(p99), result, load);
    run.reportMillis(P99_PACED, count, Figure.TANTU, new Samples(p99Paced), "no error", load);
  }

  private static URI address(ServedLayers served, Stations.Position place) {
    return served.address(
        String.format(
            Locale.ROOT,
            "api/v1/charging/nearest?lon=%.7f&lat=%.7f&k=%d",
            place.lon(),
            place.lat(),
            Stations.WANTED));
  }
}
