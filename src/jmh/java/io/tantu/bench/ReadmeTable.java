package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the README's table of figures from a folder of results, between two markers. */
final class ReadmeTable {

  private static final String BEGIN = "<!-- bench: made by ./tantu bench, not by hand -->\n";
  private static final String END = "<!-- /bench -->";

  private static final String ALIKE =
      """
      Asked alike, PostGIS gets edges as Tantu draws them, straight on the projected plane instead of in
      degrees, and Tantu counts ground as often as parcels claim it, as the SQL does.
      MapServer reads an indexed shapefile as FastCGI behind nginx, and leaves out parcels smaller than a pixel, which
      Tantu draws.
      CBC gets the models as text books have them, is told to stop after 60 s and ended after 120; figures are what is
      served, the number of sites, or weight × km.
      PostgreSQL's 2 GiB of buffers lie in huge pages on days whose machine.tsv says so: where a page fault is dear, as on
      this virtual machine, copying into usual pages took 2.3 s against 3.3 s of ogr2ogr. With PostgreSQL's own settings,
      128 MB of buffers, it took 1.7 s against 3.5 s.
      """;

  private final LatestResults results;
  private final Sizes sizes;
  private final Path home;

  /**
   * A table.
   *
   * @param home folder of the project, from which the table links to the results
   */
  ReadmeTable(LatestResults results, Sizes sizes, Path home) {
    this.results = results;
    this.sizes = sizes;
    this.home = home;
  }

  /**
   * Puts the table into the file.
   *
   * @throws IOException when the file has no markers
   */
  void write(Path readme) throws IOException {
    String text = Files.readString(readme);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException("%s has no lines '%s' and '%s'".formatted(readme, BEGIN.strip(), END));
    }
    Files.writeString(
        readme, text.substring(0, begin + BEGIN.length()) + markdown() + text.substring(end));
  }

  String markdown() throws IOException {
    StringBuilder text = new StringBuilder(TableRow.HEADER);
    rows().forEach(row -> text.append(row.markdown(results)));
    text.append("\nMedians (least–greatest) on %s. ".formatted(machine()));
    text.append("Logs, runs, load, the newest of each work: %s.\n".formatted(links()));
    text.append(ALIKE).append(noise()).append(growth());
    results
        .newest(ScalingPart.PLOT)
        .map(home::relativize)
        .ifPresent(
            plot -> text.append("\n![Time against number of parcels](%s)\n".formatted(plot)));
    return text.toString();
  }

  private String links() {
    return results.folders().stream()
        .map(home::relativize)
        .map("[%1$s](%1$s)"::formatted)
        .collect(Collectors.joining(", "));
  }

  private List<TableRow> rows() {
    int small = sizes.small();
    int large = sizes.large();
    String parcels = "%,d parcels".formatted(small);
    String many = "%,d parcels".formatted(large);
    String question = " × 6 counties × land class, ";
    List<TableRow> rows = new ArrayList<>(LoadPart.rows(small));
    rows.addAll(PostgisRows.of(small));
    rows.addAll(
        List.of(
            TableRow.against(
                "postgis", parcels + question + "warm", MeasurePart.WARM, small, "≤ 1/40"),
            TableRow.against("postgis", many + question + "warm", MeasurePart.WARM, large, "≤ 1 s"),
            new TableRow(
                many + question + "`-Xmx2g`, beside warm",
                MeasurePart.STREAMED,
                large,
                Figure.TANTU,
                MeasurePart.WARM,
                "≤ 4"),
            large(many + question + "cold: file opened, snapshot built", MeasurePart.COLD, "≤ 1/2"),
            TableRow.against(
                "ogr2ogr",
                "import of %s, GeoJSON".formatted(parcels),
                ImportPart.WORK,
                small,
                "≤ 1"),
            TableRow.alone(
                "one of %s edited, in memory → county figures".formatted(parcels),
                EditPart.WORK,
                small,
                "≤ 10 ms"),
            TableRow.against(
                "postgis", "vector tile z12, uncached", TilePart.NEAR, small, "≤ 1/10"),
            TableRow.against(
                "postgis",
                "vector tile z9, uncached; generalised, PostGIS is not",
                TilePart.FAR,
                small,
                "≤ 1/20, ≤ 500 kB"),
            TableRow.against(
                "nginx", "cached tile, 64 connections", CachedTilePart.THROUGHPUT, small, "≥ 0.6"),
            TableRow.against(
                "nginx", "cached tile, 99 of 100 within", CachedTilePart.P99, small, "≤ 10 ms"),
            TableRow.against(
                "mapserver",
                "WMS map, 256 px, uncached, of " + parcels,
                WmsPart.PARCELS,
                small,
                ""),
            TableRow.against(
                "mapserver",
                "the same, 95 of 100 within",
                WmsPart.p95(WmsPart.PARCELS),
                small,
                "≤ 1"),
            TableRow.against(
                "mapserver",
                "WMS map, 256 px, uncached, of the forest stands",
                WmsPart.FOREST,
                small,
                ""),
            TableRow.against(
                "mapserver",
                "the same, 95 of 100 within",
                WmsPart.p95(WmsPart.FOREST),
                small,
                "≤ 1"),
            TableRow.alone("WMS legend", WmsPart.LEGEND, small, "≤ 20 ms"),
            TableRow.alone("WMS capabilities", WmsPart.CAPABILITIES, small, "≤ 20 ms"),
            TableRow.alone("WMS GetFeatureInfo, all layers", WmsPart.INFO, small, "≤ 30 ms"),
            TableRow.alone(
                "page of 1,000 features, to the last page", FeaturesPart.PAGE, small, ""),
            TableRow.alone("the same, 95 of 100 within", FeaturesPart.PAGE_P95, small, "≤ 150 ms"),
            SitingPart.coverRow(3),
            SitingPart.coverRow(5),
            SitingPart.paidRow(),
            SitingPart.medianRow(),
            SitingPart.setRow(),
            SitingPart.centreRow(),
            nearest(NearestPart.ELLIPSOID, "on the ellipsoid", "≤ 1/20, same"),
            nearest(
                NearestPart.SPHERE, "PostGIS by geography `<->` alone, on the sphere", "≤ 1/20"),
            nearest(NearestPart.PLANE, "PostGIS by geometry `<->`, in degrees", ""),
            TableRow.alone(
                "10 nearest of %,d stations over HTTP, %d connections, half within"
                    .formatted(large, ServedNearestPart.CONNECTIONS),
                ServedNearestPart.P50,
                large,
                ""),
            TableRow.alone("the same, 99 of 100 within", ServedNearestPart.P99, large, "≤ 5 ms"),
            TableRow.alone(
                "10 nearest of %,d stations over HTTP, %d connections, %,d/s asked for, 99 of 100 within"
                    .formatted(
                        large,
                        ServedNearestPart.CONNECTIONS,
                        ServedNearestPart.CONNECTIONS * ServedNearestPart.PER_CONNECTION),
                ServedNearestPart.P99_PACED,
                large,
                "≤ 5 ms"),
            gaps(GapsPart.STATIONS[0]),
            gaps(GapsPart.STATIONS[1]),
            TableRow.against(
                JudgePart.PEER,
                "a site of %d vertices judged by %d rules, a layer each, %,d parcels in all"
                    .formatted(JudgedRules.VERTICES, JudgedRules.LAYERS, JudgePart.parcels(sizes)),
                JudgePart.WORK,
                JudgePart.parcels(sizes),
                "≤ 50 ms, ≤ 1/20"),
            TableRow.alone(
                "%,d sites of one file judged on the layers that ship, over HTTP"
                    .formatted(BatchPart.SITES),
                BatchPart.WORK,
                BatchPart.SITES,
                "≤ 60 s"),
            TableRow.alone(
                "one of %,d parcels drawn in a scenario, over HTTP → county figures"
                    .formatted(small),
                ScenarioPart.WORK,
                small,
                "≤ 50 ms"),
            TableRow.alone(
                "land that %d rules leave of the city, %s".formatted(CityLand.RULES, parcels),
                LandPart.WORK,
                small,
                "≤ 10 s"),
            carbon(small / 20, "grows with the stands"),
            carbon(small / 2, "≤ 10 s, ≤ 512 MB"),
            carbon(small * 5, "grows with the stands")));
    return rows;
  }

  /** Compared with the peer's warm time, since the peer has its table open. */
  private TableRow large(String title, String work, String aim) {
    return new TableRow(title, work, sizes.large(), "postgis", MeasurePart.WARM, aim);
  }

  private TableRow nearest(String peer, String how, String aim) {
    String title = "10 nearest of %,d stations from 1,000 places, ".formatted(sizes.large()) + how;
    return TableRow.against(peer, title, NearestPart.WORK, sizes.large(), aim);
  }

  private TableRow gaps(int stations) {
    int demand = GapsPart.demand(sizes);
    return TableRow.alone(
        "gaps of %,d demand points, %,d stations".formatted(demand, stations),
        GapsPart.work(stations),
        demand,
        "≤ 1 s");
  }

  private static TableRow carbon(int stands, String aim) {
    return TableRow.alone(
        "carbon of %,d stands × 10,000 draws, `-Xmx512m`".formatted(stands),
        CarbonPart.WORK,
        stands,
        aim);
  }

  /** Says when others were busy. */
  private String noise() throws IOException {
    double busiest = Quiet.busiest(results.machine());
    return busiest <= Quiet.NOTICEABLE
        ? ""
        : "The machine was not quiet: others kept up to %.1f cores busy.\n".formatted(busiest);
  }

  /** How time grows from a hundredth of the parcels to a tenth, and from there to all. */
  private String growth() {
    String growth =
        Stream.of(sizes.large() / 10, sizes.large())
            .flatMap(parcels -> growth(parcels / 10, parcels).stream())
            .collect(Collectors.joining(", "));
    return growth.isEmpty()
        ? ""
        : "10 × the parcels, which may take 11 × the time: %s.\n".formatted(growth);
  }

  private Optional<String> growth(int from, int to) {
    Optional<Figure> less = results.figure(ScalingPart.WORK, from, Figure.TANTU);
    Optional<Figure> more = results.figure(ScalingPart.WORK, to, Figure.TANTU);
    return less.isEmpty() || more.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "%,d to %,d takes %.1f ×"
                .formatted(from, to, more.get().median() / less.get().median()));
  }

  private String machine() throws IOException {
    Map<String, String> machine = results.machine();
    return Stream.of(
            "processor",
            "cores",
            "memory",
            "Java",
            "PostgreSQL",
            "GDAL",
            "nginx",
            "MapServer",
            "CBC")
        .filter(machine::containsKey)
        .map(what -> told(what, machine.get(what)))
        .collect(Collectors.joining(", "));
  }

  private static String told(String what, String value) {
    return switch (what) {
      case "cores" -> value + " cores";
      case "CBC" -> "CBC " + value;
      default -> value;
    };
  }
}
