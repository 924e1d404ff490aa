package io.tantu.bench;

import io.tantu.problem.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code ./tantu bench [--trial] [NAME…]}: runs the parts named, or all of them. */
public final class Benchmarks {

  private static final String TRIAL = "--trial";
  private static final String TABLE = "table";

  private static final Map<String, Part> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("measure", MeasurePart.ofSmall());
    PARTS.put("edit", new EditPart());
    PARTS.put("tiles", new TilePart());
    PARTS.put("cached-tile", new CachedTilePart());
    PARTS.put("wms", new WmsPart());
    PARTS.put("features", new FeaturesPart());
    PARTS.put("load", LoadPart.ofGeoPackage());
    PARTS.put("postgis-copy", new PostgisPart(new PostgisCopy()));
    PARTS.put("postgis-measure", new PostgisPart(new PostgisMeasure()));
    PARTS.put("postgis-nodes", new PostgisPart(new TwoNodes()));
    PARTS.put("postgis-load", LoadPart.ofPostgis());
    PARTS.put("import", new ImportPart());
    PARTS.put("carbon", new CarbonPart());
    PARTS.put("nearest", new NearestPart());
    PARTS.put("siting", new SitingPart());
    PARTS.put("served-nearest", new ServedNearestPart());
    PARTS.put("gaps", new GapsPart());
    PARTS.put("judge", new JudgePart());
    PARTS.put("batch", new BatchPart());
    PARTS.put("scenario", new ScenarioPart());
    PARTS.put("land", new LandPart());
    PARTS.put("million", MeasurePart.ofLarge());
    PARTS.put("scaling", new ScalingPart());
  }

  private Benchmarks() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    List<String> names = new ArrayList<>(List.of(arguments));
    boolean trial = names.remove(TRIAL);
    boolean tableOnly = names.equals(List.of(TABLE));
    if (!tableOnly && !PARTS.keySet().containsAll(names)) {
      System.err.printf(
          "tantu bench: there is no benchmark among %s of that name; there are %s, and '%s' makes the README's table from the last results.%n",
          names, String.join(", ", PARTS.keySet()), TABLE);
      System.exit(2);
    }
    Place place = Place.given();
    Sizes sizes = trial ? Sizes.TRIAL : Sizes.FULL;
    Path all = trial ? place.cache().resolve("trial") : place.sources().resolve("results");
    Results results = Results.in(all.resolve(today()));
    if (!tableOnly) {
      measure(place, sizes, results, names.isEmpty() ? PARTS.keySet() : names);
      withoutHome(results.folder(), place.home());
    }
    ReadmeTable table = new ReadmeTable(LatestResults.under(all), sizes, place.home());
    System.out.print(table.markdown());
    if (!trial) {
      table.write(place.home().resolve("README.md"));
    }
  }

  /** Logs say where in the project a file lies, not where the project does. */
  private static void withoutHome(Path folder, Path home) throws IOException {
    try (DirectoryStream<Path> logs = Files.newDirectoryStream(folder, "*.log")) {
      for (Path log : logs) {
        Files.writeString(log, Files.readString(log).replace(home.toString(), "."));
      }
    }
  }

  private static void measure(Place place, Sizes sizes, Results results, Iterable<String> names)
      throws IOException {
    Machine.tell(results.folder());
    try (Run run = new Run(place, sizes, results)) {
      // A run that is broken off leaves no server behind.
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(run)));
      for (String name : names) {
        System.err.printf("--- %s, load %.2f%n", name, Run.load());
        Quiet.look(results.folder(), name);
        PARTS.get(name).measure(run);
      }
    }
  }

  private static void end(Run run) {
    try {
      run.close();
    } catch (IOException | ProblemException e) {
      System.err.println("A server may be left: " + e.getMessage());
    }
  }

  private static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }
}
