package io.tantu;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Nothing is written over HTTP: no handler answers anything but GET and HEAD. */
class OnlyGetMappings extends ArchCondition<JavaClass> {

  private static final List<Class<? extends java.lang.annotation.Annotation>> WRITING =
      List.of(
          PostMapping.class,
          PutMapping.class,
          PatchMapping.class,
          DeleteMapping.class,
          RequestMapping.class);

  OnlyGetMappings() {
    super("have only GET mappings");
  }

  @Override
  public void check(JavaClass controller, ConditionEvents events) {
    for (JavaMethod method : controller.getMethods()) {
      for (var mapping : WRITING) {
        if (method.isAnnotatedWith(mapping)) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " has " + mapping.getSimpleName()));
        }
      }
    }
  }
}
