/**
 * Why a figure changed between two stored measurements: which features came, went or were altered,
 * and what each did to it. May use {@code measure.history} and what lies below it.
 */
package io.tantu.measure.difference;
