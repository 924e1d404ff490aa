/**
 * Brings files in: finds the format and the encoding, streams features, checks and repairs them,
 * maps attributes, and writes one new layer version or none; or puts a few features into the
 * current one, which makes a new version too. Reads files of sites (地块) as well, features and
 * boundary points, for others to judge. May use {@code store} and what lies below it; knows neither
 * the web nor the command line.
 */
package io.tantu.ingest;
