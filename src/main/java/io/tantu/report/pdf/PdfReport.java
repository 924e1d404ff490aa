package io.tantu.report.pdf;

import io.tantu.render.FontFile;
import io.tantu.report.document.Document;
import io.tantu.report.document.Section;
import io.tantu.report.pdf.ContentsSheet.Entry;
import io.tantu.report.pdf.PageFlow.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.springframework.stereotype.Component;

/**
 * Writes a document as PDF. The same document is the same bytes: the file's id and its dates come
 * from the moment that the document names. Thread-safe.
 */
@Component
public final class PdfReport {

  private final FontFile fontFile;

  public PdfReport(FontFile fontFile) {
    this.fontFile = fontFile;
  }

  /**
   * Finds the font, before any work is done.
   *
   * @throws io.tantu.problem.ProblemException {@code report-font-missing}
   */
  public void check() {
    fontFile.find();
  }

  /**
   * Writes the document; the stream stays open.
   *
   * @throws io.tantu.problem.ProblemException {@code report-font-missing} or {@code
   *     report-font-unusable}
   */
  public void write(Document document, OutputStream out) throws IOException {
    try (PDDocument pdf = new PDDocument();
        PdfFont font = PdfFont.load(pdf, fontFile.find())) {
      describe(pdf, document);
      layOut(pdf, document, font);
      pdf.setDocumentId(document.madeAt().toEpochMilli());
      pdf.save(out);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void describe(PDDocument pdf, Document document) {
    PDDocumentInformation about = pdf.getDocumentInformation();
    about.setTitle(document.fullTitle());
    about.setAuthor("碳图 Tantu");
    about.setCreator("碳图 Tantu");
    about.setProducer("Apache PDFBox");
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    made.setTimeInMillis(document.madeAt().toEpochMilli());
    about.setCreationDate(made);
    about.setModificationDate(made);
    pdf.getDocumentCatalog().setLanguage("zh-CN");
    pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
    viewer.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(viewer);
  }

  private static void layOut(PDDocument pdf, Document document, PdfFont font) throws IOException {
    PageFlow flow = new PageFlow(pdf, font);
    Outline outline = new Outline(pdf);
    BlockWriter blocks =
        new BlockWriter(flow, font, heading -> outline.heading(heading.text(), flow));
    switch (document.form()) {
      case BOOK -> book(document, flow, font, outline, blocks);
      case SHEET -> sheet(document, flow, font, outline, blocks);
    }
    marks(pdf, document, font, flow);
  }

  private static void book(
      Document document, PageFlow flow, PdfFont font, Outline outline, BlockWriter blocks)
      throws IOException {
    flow.newChapter(null);
    CoverSheet.write(document, flow, font);
    Sheet contents = flow.newChapter("目录");
    List<Entry> entries = new ArrayList<>();
    for (Section section : document.sections()) {
      Sheet sheet = flow.newChapter(section.title());
      entries.add(new Entry(section.title(), sheet));
      outline.section(section.title(), flow);
      blocks.section(section.title());
      blocks.write(section.blocks());
    }
    flow.finishPage();
    PdfPen contentsPen = flow.penOn(contents.page, AppendMode.APPEND);
    ContentsSheet.write(contentsPen, contents.page, entries);
    contentsPen.close();
  }

  private static void sheet(
      Document document, PageFlow flow, PdfFont font, Outline outline, BlockWriter blocks) {
    flow.newChapter("");
    SheetHead.write(document, flow, font);
    for (Section section : document.sections()) {
      blocks.needSection(section.blocks());
      outline.section(section.title(), flow);
      blocks.part(section.title());
      blocks.write(section.blocks());
    }
    flow.finishPage();
  }

  private static void marks(PDDocument pdf, Document document, PdfFont font, PageFlow flow)
      throws IOException {
    for (Sheet sheet : flow.sheets()) {
      if (sheet.chapter != null) {
        PdfPen pen = flow.penOn(sheet.page, AppendMode.APPEND);
        PageMarks.runningLines(pen, sheet, flow.sheets().size(), document.fullTitle());
        pen.close();
      }
      if (sheet.illustrative) {
        PageMarks.watermark(pdf, sheet, font, flow.opacities());
      }
    }
  }
}
