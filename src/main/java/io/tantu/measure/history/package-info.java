/**
 * What was measured before: the list of it, whether it still comes out the same, and how two
 * measurements of one figure differ. May use {@code measure} and what lies below it.
 */
package io.tantu.measure.history;
