/**
 * What is installed and to come, held against the plan's targets and against the siting rules in
 * force when it began to operate, with what the layers cannot tell.
 */
package io.tantu.renewable.installed;
