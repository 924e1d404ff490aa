package io.tantu.geoserver;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.LayerDefinition;
import io.tantu.catalog.LayerGroup;
import io.tantu.catalog.Workspace;
import io.tantu.problem.ProblemException;
import io.tantu.store.LayerStore;
import io.tantu.store.LayerVersion;
import io.tantu.style.StyleCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Finds out what has to be done so that GeoServer shows what Tantu holds. Thread-safe. */
@Service
public final class PublishService {

  private final GeoServerSettings settings;
  private final Catalog catalog;
  private final LayerStore store;
  private final StyleCatalog styles;
  private final Workspace workspace;

  PublishService(
      GeoServerSettings settings,
      Catalog catalog,
      LayerStore store,
      StyleCatalog styles,
      Workspace workspace) {
    this.settings = settings;
    this.catalog = catalog;
    this.store = store;
    this.styles = styles;
    this.workspace = workspace;
  }

  /** The current version of every layer that has one, by layer id. */
  public Map<String, String> versions() {
    return versionsOf(catalog.layers()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().version()));
  }

  /**
   * Reads what is in GeoServer and compares; writes nothing.
   *
   * @throws ProblemException {@code geoserver-settings}, {@code geoserver-foreign} for things of
   *     others under names that are needed, {@code geoserver-no-view}, {@code bad-style}, {@code
   *     style-graphic}, {@code unknown-layer}, and what {@link GeoServerFault} knows
   */
  public PublishPlan plan(PublishRequest request) {
    List<LayerDefinition> chosen =
        request.layers().isEmpty()
            ? catalog.layers()
            : request.layers().stream().distinct().map(catalog::layer).toList();
    GeoServerClient client = new GeoServerClient(settings.checked());
    requireGeoServer(client);
    Map<String, LayerVersion> versions = versionsOf(catalog.layers());
    Bounds all =
        Bounds.around(
            versions.values().stream()
                .filter(version -> !version.bounds().isNull())
                .map(version -> Bounds.of(version.bounds(), Bounds.WORLD))
                .toList());
    List<PublishedLayer> wanted =
        chosen.stream()
            .filter(layer -> versions.containsKey(layer.id()))
            .map(layer -> published(layer, versions.get(layer.id()), all))
            .toList();
    return new PublishPlan(
        steps(new Target(client, settings), request, chosen, wanted, versions, all));
  }

  private List<PublishStep> steps(
      Target target,
      PublishRequest request,
      List<LayerDefinition> chosen,
      List<PublishedLayer> wanted,
      Map<String, LayerVersion> versions,
      Bounds all) {
    Foreign foreign = new Foreign();
    Workspaces room = Workspaces.plan(target, settings.sharedWorkspace(), foreign);
    DataStores database =
        DataStores.plan(
            target, settings.store(), room.exists(), request.sendStorePassword(), foreign);
    boolean storeExists = database.step().action() != PublishStep.Action.CREATE;
    foreign.check(target.workspace());
    Styles slds = new Styles(target, room.exists());
    FeatureTypes types = new FeatureTypes(target, room.exists(), storeExists, database.exists());
    LayerGroups groups = new LayerGroups(target, room.exists());

    List<PublishStep> steps = new ArrayList<>();
    steps.add(room.step());
    steps.add(database.step());
    steps.addAll(slds.plan(wanted.stream().map(PublishedLayer::style).toList(), foreign));
    wanted.forEach(layer -> steps.addAll(types.plan(layer, foreign)));
    steps.addAll(withoutData(chosen, versions));
    Set<String> publishedIds = wanted.stream().map(PublishedLayer::id).collect(Collectors.toSet());
    for (LayerGroup theme : themes(request, chosen)) {
      Predicate<LayerDefinition> shown =
          layer -> publishedIds.contains(layer.id()) || types.ours(layer.id());
      groups.plan(theme, members(theme, shown, versions, all), foreign).ifPresent(steps::add);
    }
    if (request.layers().isEmpty()) {
      Set<String> needed =
          catalog.layers().stream().map(LayerDefinition::id).collect(Collectors.toSet());
      steps.addAll(types.removals(needed));
      steps.addAll(slds.removals(needed));
    }
    foreign.check(target.workspace());
    return steps;
  }

  private static List<PublishStep> withoutData(
      List<LayerDefinition> chosen, Map<String, LayerVersion> versions) {
    return chosen.stream()
        .map(LayerDefinition::id)
        .filter(id -> !versions.containsKey(id))
        .map(
            id ->
                PublishStep.skip("layer", id, "has no data yet: ./tantu import FILE --layer " + id))
        .toList();
  }

  /** The theme's layers that are shown, lowest first. */
  private List<LayerGroups.Member> members(
      LayerGroup theme,
      Predicate<LayerDefinition> shown,
      Map<String, LayerVersion> versions,
      Bounds all) {
    return catalog.layers().stream()
        .filter(layer -> layer.group() == theme && versions.containsKey(layer.id()))
        .filter(shown)
        .sorted(Comparator.comparingInt(LayerDefinition::order))
        .map(
            layer ->
                new LayerGroups.Member(
                    layer.id(), Bounds.of(versions.get(layer.id()).bounds(), all)))
        .toList();
  }

  private static Set<LayerGroup> themes(PublishRequest request, List<LayerDefinition> chosen) {
    return request.layers().isEmpty()
        ? new LinkedHashSet<>(Arrays.asList(LayerGroup.values()))
        : chosen.stream()
            .map(LayerDefinition::group)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private PublishedLayer published(LayerDefinition layer, LayerVersion version, Bounds all) {
    return new PublishedLayer(
        layer, version, MarkedSld.of(layer, workspace, styles), Bounds.of(version.bounds(), all));
  }

  private Map<String, LayerVersion> versionsOf(List<LayerDefinition> layers) {
    Map<String, LayerVersion> versions = new LinkedHashMap<>();
    layers.forEach(
        layer -> store.current(layer.id()).ifPresent(version -> versions.put(layer.id(), version)));
    return versions;
  }

  private static void requireGeoServer(GeoServerClient client) {
    RestPath about = RestPath.rest("about", "version");
    JsonNode version = client.find(about).orElseThrow(client.fault()::notGeoServer);
    if (Answers.list(version, "about", "resource").isEmpty()) {
      throw client.fault().answer("GET " + about, "GeoServer's version", "other JSON");
    }
  }
}
