package io.tantu.raster;

import io.tantu.geodesy.SourceCrs;
import io.tantu.problem.ProblemException;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReader;
import it.geosolutions.imageioimpl.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageReadParam;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.geotools.coverage.grid.io.imageio.geotiff.GeoTiffIIOMetadataDecoder;
import org.locationtech.jts.geom.Coordinate;

/**
 * The first image of a GeoTIFF file (OGC 19-008r4), one band of numbers. Rows are counted from the
 * top and columns from the left, from 0; coordinates are the file's own, x = east. Not thread-safe.
 */
public final class GridFile implements AutoCloseable {

  /** A city of 100 by 100 km in cells of 5 m. */
  private static final long MOST_CELLS = 400_000_000L;

  /** A strip or tile is unpacked whole. */
  private static final long MOST_CELLS_AT_ONCE = 1L << 26;

  private static final int LEAST_BAND = 64;
  private static final int MOST_BAND_CELLS = 1 << 22;

  private final String name;
  private final ImageInputStream bytes;
  private final TIFFImageReader reader;
  private final int width;
  private final int height;
  private final GridPlace place;
  private final Double noData;

  /** The rows that were unpacked last, at least as many as a tile has. */
  private double[] band = {};

  private int bandStart;
  private final int bandRows;

  /** Why the reader left cells as zeros, which it tells but goes on, or null. */
  private String lost;

  /**
   * Opens the file and reads what it says of itself.
   *
   * @throws ProblemException {@code broken-file}, {@code grid-too-large}, {@code several-bands} or
   *     {@code grid-without-place}
   */
  public GridFile(Path file) {
    name = file.getFileName().toString();
    try {
      bytes = new FileImageInputStream(file.toFile());
    } catch (IOException e) {
      throw broken(e);
    }
    reader = (TIFFImageReader) new TIFFImageReaderSpi().createReaderInstance(null);
    reader.addIIOReadWarningListener((of, warning) -> lost = warning);
    try {
      reader.setInput(bytes, false, false);
      width = reader.getWidth(0);
      height = reader.getHeight(0);
      checkSize();
      bandRows = Math.max(LEAST_BAND, Math.min(reader.getTileHeight(0), MOST_BAND_CELLS / width));
      GeoTiffIIOMetadataDecoder metadata =
          new GeoTiffIIOMetadataDecoder(reader.getImageMetadata(0));
      place = GridPlace.of(metadata, name);
      noData = metadata.hasNoData() ? (Double) metadata.getNoData() : null;
      checkBands(rows(0, 1, 0, 1));
    } catch (IOException | RuntimeException e) {
      close();
      throw asProblem(e);
    }
  }

  private void checkSize() throws IOException {
    long cells = (long) width * height;
    long atOnce = (long) reader.getTileWidth(0) * reader.getTileHeight(0);
    if (cells > MOST_CELLS || atOnce > MOST_CELLS_AT_ONCE) {
      throw ProblemException.invalid(
          "grid-too-large",
          "'%s' has %,d × %,d cells in pieces of %,d; at most %,d cells in pieces of %,d are read. Cut the city out of it, and save it in tiles."
              .formatted(name, width, height, atOnce, MOST_CELLS, MOST_CELLS_AT_ONCE));
    }
  }

  private void checkBands(Raster first) {
    if (first.getNumBands() != 1) {
      throw ProblemException.invalid(
          "several-bands",
          "'%s' has %d bands, as a picture has; a grid of one band of numbers is wanted. Save the band that you mean to a file of its own."
              .formatted(name, first.getNumBands()));
    }
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /**
   * The coordinate system that the file declares.
   *
   * @throws ProblemException {@code unknown-crs}
   */
  public Optional<SourceCrs> crs() {
    return place.crs();
  }

  /** The upper left corner of a cell, or with halves its middle. */
  public Coordinate at(double column, double row) {
    return place.at(column, row);
  }

  /**
   * The values of some rows, row by row; NaN where there is none. Quickest from the top down.
   *
   * @throws ProblemException {@code broken-file}
   */
  public double[] rows(int first, int count) {
    if (first < bandStart || first + count > bandStart + band.length / width) {
      band = read(first, Math.min(height - first, Math.max(count, bandRows)));
      bandStart = first;
    }
    int from = (first - bandStart) * width;
    return Arrays.copyOfRange(band, from, from + count * width);
  }

  private double[] read(int first, int count) {
    double[] values;
    try {
      values = rows(first, count, 0, width).getSamples(0, 0, width, count, 0, (double[]) null);
    } catch (IOException | RuntimeException e) {
      throw asProblem(e);
    }
    if (noData != null) {
      Arrays.setAll(values, i -> isNoData(values[i]) ? Double.NaN : values[i]);
    }
    return values;
  }

  private Raster rows(int first, int count, int left, int columns) throws IOException {
    ImageReadParam part = reader.getDefaultReadParam();
    part.setSourceRegion(new Rectangle(left, first, columns, count));
    lost = null;
    Raster read = reader.read(0, part).getRaster();
    if (lost != null) {
      throw new IOException(lost);
    }
    return read.createTranslatedChild(0, 0);
  }

  /** The tag is text, which a value of 32 bits does not always equal as a double. */
  private boolean isNoData(double value) {
    return value == noData || (float) value == noData.floatValue();
  }

  /** Decoders fail on spoilt bytes in many ways. */
  private ProblemException asProblem(Exception e) {
    return e instanceof ProblemException problem ? problem : broken(e);
  }

  private ProblemException broken(Exception cause) {
    return ProblemException.invalid(
            "broken-file",
            "'%s' cannot be read as a GeoTIFF: %s. Export it again, uncompressed or with DEFLATE, LZW or ZSTD."
                .formatted(name, cause.getMessage()))
        .causedBy(cause);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      bytes.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }
}
