/**
 * Location models (domain study, 6): where p sites serve most demand, serve it at the least
 * distance, serve the farthest at the least distance, or how few serve all of it, each with a bound
 * that proves how far the answer may be from the best. Pure: knows neither layers nor Spring. The
 * same input always gives the same answer, since all limits are counted in steps of work.
 *
 * <p>A problem is reduced without loss ({@code CoverReduction}); a local search finds a choice
 * ({@code CoverAnnealing}, {@code RowWeighting}, {@code MedianState}); prices bound it ({@code
 * PriceSearch}); cases close the gap ({@code Branching}); what they leave open goes to SCIP in
 * OR-Tools where it is small and there are natives ({@code Closing}). On 20,000 demands and 2,000
 * candidates the own search was better than SCIP, HiGHS, CP-SAT and CBC within a minute; SCIP was
 * the one that closed most of the rests.
 */
package io.tantu.charging.siting;
