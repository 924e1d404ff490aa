/**
 * What is installed, held against the plan's targets and against the siting rules in force at a
 * day, with what the layers cannot tell.
 */
package io.tantu.renewable.installed;
