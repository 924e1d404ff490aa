/**
 * Where the next public charging stations serve most of those who have none near enough, with a
 * proven bound. May use {@code charging}, its gaps and its location models.
 */
package io.tantu.charging.plan;
