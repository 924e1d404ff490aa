/**
 * What goes wrong around the program: killed processes, full and read-only disks, many readers, two
 * programs on one data folder. Uses the real command line, real processes and a real file.
 */
package io.tantu.robustness;
