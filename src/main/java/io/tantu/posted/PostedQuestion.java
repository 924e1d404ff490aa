package io.tantu.posted;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * A question that is too long for an address and is posted as JSON. It changes nothing, and its
 * answer is the same whoever asks it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(method = RequestMethod.POST, consumes = MediaType.APPLICATION_JSON_VALUE)
public @interface PostedQuestion {

  /** Path of the question. */
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String value();
}
