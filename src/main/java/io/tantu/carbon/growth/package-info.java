/**
 * The sink by growth and consumption rates of the standing volume, where only one survey is there.
 * Uses {@code carbon}, {@code measure} and what lies below them.
 */
package io.tantu.carbon.growth;
