package io.tantu.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Makes a configuration count only where {@code tantu.store} names its store. */
@Conditional(WhenStore.Chosen.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WhenStore {

  StoreKind value();

  /** Compares the annotation with the setting. */
  final class Chosen implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      String setting =
          context.getEnvironment().getProperty(StoreKind.SETTING, StoreKind.GEOPACKAGE.id());
      Object wanted = metadata.getAnnotationAttributes(WhenStore.class.getName()).get("value");
      return StoreKind.of(setting) == wanted;
    }
  }
}
