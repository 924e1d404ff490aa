package io.tantu.bench;

import io.tantu.geodesy.QuadTile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A tile from the cache over HTTP, and nginx serving the same bytes from disk, in turn. */
final class CachedTilePart implements Part {

  static final String THROUGHPUT = "cached-tile";
  static final String P99 = "cached-tile-p99";

  private static final int CONNECTIONS = 64;
  private static final int ROUNDS = 3;

  private record Rounds(List<Double> perSecond, List<Double> p99) {
    Rounds() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Wrk.Outcome outcome) {
      perSecond.add(outcome.requestsPerSecond());
      p99.add(outcome.p99Millis());
    }
  }

  @Override
  public void measure(Run run) throws IOException {
    if (Command.find(Wrk.PROGRAM).isEmpty()) {
      Run.missing(Wrk.PROGRAM, Wrk.PROGRAM);
      return;
    }
    int parcels = run.sizes().small();
    ImportedLayers layers = new ImportedLayers(run.place(), parcels).ready();
    Path log = run.log(THROUGHPUT);
    Command command = new Command(log);
    double load = Run.load();
    try (ServedLayers served = ServedLayers.start(run.place(), layers, log)) {
      URI tile = tile(served);
      HttpResponse<byte[]> answer = served.get(tile, "Accept-Encoding", "gzip");
      Optional<NginxServer> nginx = NginxServer.start(answer.body(), command);
      try {
        measure(run, command, tile, nginx, answer.body().length, load);
      } finally {
        if (nginx.isPresent()) {
          nginx.get().close();
        }
      }
    }
  }

  /** The address as the page asks for it: with the version in it, so that it may be kept. */
  private static URI tile(ServedLayers served) throws IOException {
    QuadTile address = TileAddress.inTheCity(12);
    String path =
        String.format(
            Locale.ROOT,
            "ogc/collections/%s/tiles/WebMercatorQuad/%d/%d/%d",
            ImportedLayers.PARCELS,
            address.z(),
            address.row(),
            address.col());
    String tag = served.get(served.address(path)).headers().firstValue("ETag").orElseThrow();
    // Version, schema and then the address, with hyphens between.
    String revision = tag.replaceFirst("^\"([^-]+-[^-]+)-.*$", "$1");
    return served.address(path + "?v=" + revision);
  }

  private static void measure(
      Run run, Command command, URI tile, Optional<NginxServer> nginx, int bytes, double load)
      throws IOException {
    Wrk wrk = new Wrk(command, CONNECTIONS);
    wrk.warmUp(tile);
    Rounds ours = new Rounds();
    Rounds theirs = new Rounds();
    for (int i = 0; i < ROUNDS; i++) {
      ours.add(wrk.ask(tile));
      if (nginx.isPresent()) {
        theirs.add(wrk.ask(nginx.get().tile()));
      }
    }
    report(run, Figure.TANTU, ours, bytes, load);
    if (nginx.isPresent()) {
      report(run, "nginx", theirs, bytes, load);
      Machine.tell(run.results().folder(), "nginx", nginx.get().version());
    } else {
      Run.missing("nginx", "nginx-light");
    }
  }

  private static void report(Run run, String by, Rounds rounds, int bytes, double load)
      throws IOException {
    int parcels = run.sizes().small();
    String result = bytes + " bytes";
    run.report(
        THROUGHPUT, parcels, by, "requests/s", new Samples(rounds.perSecond()), result, load);
    run.reportMillis(P99, parcels, by, new Samples(rounds.p99()), result, load);
  }
}
