/**
 * Charging, battery-swap and refuelling stations: the nearest ones and those within a distance,
 * exact on the ellipsoid. May use {@code measure} and what lies below it.
 */
package io.tantu.charging;
