package io.tantu.report.pdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** One graphics state an opacity, shared by all pages of a document. For one thread. */
final class Opacities {

  private final Map<Double, PDExtendedGraphicsState> states = new HashMap<>();

  PDExtendedGraphicsState of(double opacity) {
    return states.computeIfAbsent(
        opacity,
        any -> {
          PDExtendedGraphicsState state = new PDExtendedGraphicsState();
          state.setNonStrokingAlphaConstant((float) opacity);
          state.setStrokingAlphaConstant((float) opacity);
          return state;
        });
  }
}
