/**
 * Figures as files: text, CSV, JSON and Excel from one table, with every source on it. May use
 * {@code measure} and the feature packages, not {@code web} or {@code cli}.
 */
package io.tantu.report;
