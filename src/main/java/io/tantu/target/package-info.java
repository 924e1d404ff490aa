/**
 * The plan's targets ({@code targets.yml}) beside what is measured and what bureaus entered ({@code
 * targets-entered.csv}): gap, pace, status, alarms, and the gap by county. May use {@code measure}
 * and what lies below it; it makes no figure itself.
 */
package io.tantu.target;
