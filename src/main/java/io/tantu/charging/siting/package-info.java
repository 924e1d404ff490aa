/**
 * Location models (domain study, 6): where p sites serve most demand, with room for any or for so
 * much each ({@code CapacitatedCover}, by a maximal flow, {@code CoverFlow}), serve it at the least
 * distance, serve the farthest at the least distance, or how few serve all of it, each with a bound
 * that proves how far the answer may be from the best. Pure: knows neither layers nor Spring. The
 * same input always gives the same answer on one kind of machine, since all limits are counted in
 * steps of work; with and without the natives of OR-Tools a choice may differ, never a wrong bound.
 *
 * <p>A problem is reduced without loss ({@code CoverReduction}); a local search finds a choice
 * ({@code CoverAnnealing}, {@code CapacityChoice}, {@code RowWeighting}, {@code MedianState});
 * prices bound it ({@code PriceSearch} over a {@code Relaxation}); cases close the gap ({@code
 * Branching}); what they leave open goes to SCIP in OR-Tools where it is small and there are
 * natives ({@code Closing}, {@code CapacityProgram}).
 */
package io.tantu.charging.siting;
