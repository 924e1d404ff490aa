package io.tantu.carbon.uncertainty;

/** How much each factor scatters. */
@FunctionalInterface
public interface Spreads {

  Spread of(Factor factor);
}
