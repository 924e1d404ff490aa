package io.tantu.renewable;

import io.tantu.catalog.Catalog;
import io.tantu.catalog.Workspace;
import io.tantu.problem.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The figures of the workspace, read once at start; a workspace may do without. Thread-safe. */
@Service
public final class Renewables {

  private final Optional<RenewableCatalog> catalog;

  public Renewables(Workspace workspace, Catalog catalog) {
    this.catalog = RenewableCatalog.read(workspace.layers().resolve("renewable.yml"), catalog);
  }

  /**
   * @throws ProblemException {@code no-renewables} where the workspace has no such file
   */
  public RenewableCatalog catalog() {
    return catalog.orElseThrow(
        () ->
            ProblemException.conflict(
                "no-renewables",
                "This workspace has no layers/renewable.yml, which potentials are worked out with. Add it and start again."));
  }
}
