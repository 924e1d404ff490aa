/**
 * Figures as files: text, CSV, JSON and Excel from one table, with every source on it; and the
 * report of a year ({@code annual}) and the conflict sheet of a site ({@code assessment}), filled
 * once as a {@code document} and written by {@code pdf} and {@code workbook}. May use {@code
 * measure} and the feature packages, not {@code web} or {@code cli}.
 */
package io.tantu.report;
