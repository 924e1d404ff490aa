/**
 * What was measured before: the list of it, and whether it still comes out the same. May use {@code
 * measure} and what lies below it.
 */
package io.tantu.measure.history;
