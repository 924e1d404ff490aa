/**
 * How far an amount may be off: IPCC approach 1 (propagation) and approach 2 (Monte Carlo) over
 * factors that are 1 where nothing is uncertain. Knows no forest; uses nothing of {@code carbon}.
 */
package io.tantu.carbon.uncertainty;
