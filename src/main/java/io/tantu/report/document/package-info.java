/**
 * A report as it is before it is a file: sections of headings, paragraphs, tables with typed cells,
 * figures and notes. Filled once from the services and written by every format alike, so that no
 * two files can tell different numbers. Knows no file format.
 */
package io.tantu.report.document;
