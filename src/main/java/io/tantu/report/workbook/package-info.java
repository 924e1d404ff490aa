/**
 * Writes a report as an Excel workbook: a sheet a table, numbers as numbers, and a sheet of
 * sources. The same document is the same bytes. Uses the document model only.
 */
package io.tantu.report.workbook;
