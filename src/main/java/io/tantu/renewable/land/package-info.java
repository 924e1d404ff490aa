/**
 * The land of each county that no siting rule in force forbids, as exact vectors: buffers reach in
 * from outside, ground only restricted is told apart, and rules that nothing tells of are named.
 */
package io.tantu.renewable.land;
