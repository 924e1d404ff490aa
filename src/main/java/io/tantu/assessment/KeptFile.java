package io.tantu.assessment;

import io.tantu.ingest.ImportIssue;
import io.tantu.ingest.OutlinedSite;
import io.tantu.ingest.SiteFile;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A file of sites in the form in which it is kept with its verdicts, so that these can be made
 * again.
 */
record KeptFile(String description, String crs, List<KeptSite> sites, List<ImportIssue> issues) {

  /**
   * @param outline well-known text of CGCS2000 longitude and latitude; null for a refused site
   */
  record KeptSite(int number, String name, String outline, List<ImportIssue> notes) {

    static KeptSite of(OutlinedSite site) {
      Geometry outline = site.geometry();
      return new KeptSite(
          site.number(), site.name(), outline == null ? null : outline.toText(), site.notes());
    }

    OutlinedSite site() {
      return new OutlinedSite(
          number, name, outline == null ? null : KeptFile.outline(outline), Map.of(), notes);
    }
  }

  static KeptFile of(SiteFile file) {
    return new KeptFile(
        file.description(),
        file.crs(),
        file.sites().stream().map(KeptSite::of).toList(),
        file.issues());
  }

  /** The file without the attributes of its sites, which decide nothing. */
  SiteFile file() {
    return new SiteFile(
        description, crs, null, sites.stream().map(KeptSite::site).toList(), issues);
  }

  /** Reads back what {@link Geometry#toText} wrote, to the last digit. */
  static Geometry outline(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalStateException("the service wrote it itself", e);
    }
  }
}
