package io.tantu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test against the whole service on a random port, with the layers that ship imported into a data
 * folder of its own. All tests so marked share one service.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = {TantuApplication.class, ShippedLayersImported.class},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public @interface LiveService {

  /** Layers that ship no data. */
  List<String> BARE = List.of("charging-plan", "irradiation", "slope", "substation", "wind-speed");
}
