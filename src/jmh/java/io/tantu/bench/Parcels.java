package io.tantu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The synthetic parcels in their two forms; each is made once and kept. */
final class Parcels {

  static final int SRID = 4490;

  private static final int EDGE_DEPTH = 3;
  private static final long SEED = 42;

  private interface Writing {
    void to(Path file) throws IOException;
  }

  private final Path folder;
  private final int count;

  Parcels(Place place, int count) {
    this.folder = Place.made(place.cache().resolve("parcels"));
    this.count = count;
  }

  /** The generator's own lines, which PostgreSQL reads as they are. */
  Path tsv() throws IOException {
    return kept(".tsv", new ParcelGenerator(count, EDGE_DEPTH, SEED)::write);
  }

  /** The same parcels as GeoJSON. */
  Path geoJson() throws IOException {
    Path tsv = tsv();
    return kept(".geojson", file -> ParcelGeoJson.write(tsv, file));
  }

  /**
   * A file appears whole or not at all, so that a broken run leaves none behind that looks good.
   */
  private Path kept(String ending, Writing writing) throws IOException {
    Path file = folder.resolve("parcels-" + count + ending);
    if (!Files.exists(file)) {
      System.err.printf("Making %s …%n", file.getFileName());
      Path unfinished = folder.resolve(file.getFileName() + ".part");
      writing.to(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file;
  }
}
