package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The import command and {@code ogr2ogr} on the same GeoJSON in turn, whole processes both. */
final class ImportPart implements Part {

  static final String WORK = "import";

  private static final int RUNS = 3;

  @Override
  public void measure(Run run) throws IOException {
    int parcels = run.sizes().small();
    Path file = new Parcels(run.place(), parcels).geoJson();
    Command command = new Command(run.log(WORK));
    Optional<Path> peer = Command.find("ogr2ogr");
    if (peer.isEmpty()) {
      Run.missing("ogr2ogr", "gdal-bin");
    } else {
      Machine.tell(run.results().folder(), "GDAL", command.run("ogr2ogr", "--version").strip());
    }
    double load = Run.load();
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    String result = "";
    String peerResult = "";
    for (int i = 0; i < RUNS; i++) {
      Path folder = Files.createTempDirectory(run.place().cache(), "import");
      try {
        result = tantu(run, command, file, folder, ours);
        if (peer.isPresent()) {
          peerResult = peer(command, file, folder.resolve("peer.gpkg"), theirs);
        }
      } finally {
        Scratch.delete(folder);
      }
    }
    run.reportMillis(WORK, parcels, Figure.TANTU, new Samples(ours), result, load);
    if (!theirs.isEmpty()) {
      run.reportMillis(WORK, parcels, "ogr2ogr", new Samples(theirs), peerResult, load);
    }
  }

  private static String tantu(Run run, Command command, Path file, Path folder, List<Double> millis)
      throws IOException {
    ImportedLayers.declare(run.place(), folder);
    long start = System.nanoTime();
    String printed =
        command.run(
            ServedLayers.java(),
            "-jar",
            run.place().jar().toString(),
            "import",
            file.toString(),
            "--layer=" + ImportedLayers.PARCELS,
            "--crs=" + ImportedLayers.CRS,
            "--layers=" + folder.resolve("layers"),
            "--data=" + folder.resolve("data"));
    millis.add((System.nanoTime() - start) / 1e6);
    return count(printed, "([0-9,]+) features");
  }

  private static String peer(Command command, Path file, Path to, List<Double> millis)
      throws IOException {
    long start = System.nanoTime();
    command.run(
        "ogr2ogr", "-f", "GPKG", "-a_srs", ImportedLayers.CRS, to.toString(), file.toString());
    millis.add((System.nanoTime() - start) / 1e6);
    String printed = command.run("ogrinfo", "-so", "-al", to.toString());
    return count(printed, "Feature Count: ([0-9]+)");
  }

  private static String count(String printed, String pattern) throws IOException {
    Matcher found = Pattern.compile(pattern).matcher(printed);
    if (!found.find()) {
      throw new IOException("no number of features in: " + printed);
    }
    return found.group(1).replace(",", "") + " features";
  }
}
