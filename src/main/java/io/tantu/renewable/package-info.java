/**
 * What renewable energy may stand where, and how much: the figures it is worked out with ({@code
 * layers/renewable.yml}), each with its source. Its inner rooms find the land that no siting rule
 * forbids, the potential on it, the best sites, and hold what is installed against targets and
 * rules. May use {@code measure}, {@code constraint}, {@code target} and what lies below them.
 */
package io.tantu.renewable;
