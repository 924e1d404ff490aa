/**
 * Charging, battery-swap and refuelling stations: the nearest ones and those within a distance,
 * exact on the ellipsoid. Its inner rooms tell whom none of them serves and where the next ones
 * should stand. May use {@code measure} and what lies below it.
 */
package io.tantu.charging;
