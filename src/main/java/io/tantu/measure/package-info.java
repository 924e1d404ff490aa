/**
 * The zonal engine, the indicators and the measurements with their receipts: the one place where a
 * figure is made. May use {@code snapshot} and what lies below it.
 */
package io.tantu.measure;
