/**
 * The report that a bureau files for a year: asks the services once, fills the document model, and
 * hands it to the writers; with its controller. May use the feature packages and the other rooms of
 * {@code report}.
 */
package io.tantu.report.annual;
