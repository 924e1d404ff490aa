/**
 * Where people have no public charging station near enough: demand points whose nearest station
 * lies beyond the standard of their kind of area. May use {@code charging} and what lies below it.
 */
package io.tantu.charging.gaps;
