package io.tantu.report.assessment;

import io.tantu.report.document.Note;
import io.tantu.report.map.MapSheet;
import java.util.List;

/**
 * The map of a site.
 *
 * @param notes which layer versions it shows
 */
record SiteMap(MapSheet sheet, List<Note> notes) {}
