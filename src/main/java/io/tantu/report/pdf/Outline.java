package io.tantu.report.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks: sections, and their headings beneath them. */
final class Outline {

  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDOutlineItem section;

  Outline(PDDocument pdf) {
    pdf.getDocumentCatalog().setDocumentOutline(outline);
  }

  void section(String title, PageFlow flow) {
    section = item(title, flow);
    outline.addLast(section);
  }

  void heading(String title, PageFlow flow) {
    section.addLast(item(title, flow));
  }

  private static PDOutlineItem item(String title, PageFlow flow) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(flow.sheet().page);
    place.setTop((int) (Look.PAGE_HEIGHT - flow.y() + 8));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    return item;
  }
}
