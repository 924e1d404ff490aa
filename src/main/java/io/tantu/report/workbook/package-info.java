/**
 * Writes a report as an Excel workbook: a sheet a table, numbers as numbers, and a sheet of
 * sources, a sheet's figures as pictures. The same document is the same bytes. Uses the document
 * model, and the letters of {@code render}.
 */
package io.tantu.report.workbook;
