/**
 * Writes a report as PDF with PDFBox: pages, tables that repeat their headers, vector figures, an
 * outline, one embedded CJK font. The same document is the same bytes. Uses the document and
 * drawing models only.
 */
package io.tantu.report.pdf;
