/**
 * Charging, battery-swap and refuelling stations: the nearest ones, those within a distance and
 * those along a route, by distances on the ellipsoid. Its inner rooms tell how dense they are, what
 * is wrong with them together, whom none of them serves and where the next ones should stand. May
 * use {@code measure}, {@code ingest} and what lies below them.
 */
package io.tantu.charging;
