/**
 * Location models (domain study, 6): where p sites serve most demand, serve it at the least
 * distance, or how few serve all of it, each with a bound that proves how far the answer may be
 * from the best. Pure: knows neither layers nor Spring. The same input always gives the same
 * answer.
 */
package io.tantu.charging.siting;
