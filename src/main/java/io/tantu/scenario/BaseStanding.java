package io.tantu.scenario;

import io.tantu.catalog.LocalizedText;
import io.tantu.scenario.Scenario.LayerChange;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.store.Lineage;
import java.util.ArrayList;
import java.util.List;

/** How the versions that a scenario lies on stand today; never kept with it. */
record BaseStanding(LayerStore store) {

  /** One for each layer that is at another version now. */
  List<LocalizedText> remarks(List<LayerChange> layers) {
    List<LocalizedText> remarks = new ArrayList<>();
    for (LayerChange layer : layers) {
      String now = store.current(layer.layer()).map(LayerVersion::version).orElse("-");
      if (now.equals(layer.version())) {
        remarks.add(carriedOut(layer));
      } else if (!now.equals(layer.base())) {
        boolean withdrawn = Lineage.withdrawn(store.journal(layer.layer())).contains(layer.base());
        remarks.add(withdrawn ? withdrawn(layer, now) : elsewhere(layer, now));
      }
    }
    return remarks;
  }

  private static LocalizedText carriedOut(LayerChange layer) {
    return new LocalizedText(
        "“%s”已按本情景改为 %s 版".formatted(layer.title().zh(), layer.version()),
        "Layer '%s' is at version %s: the scenario was carried out"
            .formatted(layer.layer(), layer.version()));
  }

  private static LocalizedText withdrawn(LayerChange layer, String now) {
    return new LocalizedText(
        "“%s”的 %s 版已被回退撤下（现为 %s 版），本情景仍按它计算；需要时请在现版上重做"
            .formatted(layer.title().zh(), layer.base(), now),
        "Version %s of layer '%s' was withdrawn by a rollback, it is at %s; the scenario stays on the withdrawn one. Make it again on the current one if it is to be carried out"
            .formatted(layer.base(), layer.layer(), now));
  }

  private static LocalizedText elsewhere(LayerChange layer, String now) {
    return new LocalizedText(
        "“%s”现为 %s 版，本情景仍按 %s 版计算".formatted(layer.title().zh(), now, layer.base()),
        "Layer '%s' is at version %s now; the scenario stays on %s"
            .formatted(layer.layer(), now, layer.base()));
  }
}
