/**
 * How much could stand on the land that is left: capacity, energy and avoided emissions by county,
 * shared ground counted once, each number with its source.
 */
package io.tantu.renewable.potential;
