package io.tantu.ingest;

import java.util.List;

/**
 * A file of sites as it was read.
 *
 * @param description the format by name, with what was found out about it
 * @param crs the coordinate system that it was read in, {@code EPSG:n} or as the file names it
 * @param crsWhy how that was known
 * @param sites in the order of the file, those that were refused among them
 * @param issues about the file as a whole
 */
public record SiteFile(
    String description,
    String crs,
    String crsWhy,
    List<OutlinedSite> sites,
    List<ImportIssue> issues) {

  public SiteFile {
    sites = List.copyOf(sites);
    issues = List.copyOf(issues);
  }
}
