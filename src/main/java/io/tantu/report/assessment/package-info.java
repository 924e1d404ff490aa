/**
 * The conflict sheet of an assessed site (合规性分析冲突核查表): one document for PDF and Excel, a table for
 * the command line and the ground as GeoJSON, with their controller. May use {@code assessment} and
 * the other rooms of {@code report}.
 */
package io.tantu.report.assessment;
