/**
 * OGC API Processes (OGC 18-062r2) over the questions that Tantu answers: each is a process that is
 * executed at once or as a job. Executing changes no layer; jobs live in memory alone. May use
 * {@code measure}, {@code carbon}, {@code charging} and {@code ogc}.
 */
package io.tantu.ogc.processes;
