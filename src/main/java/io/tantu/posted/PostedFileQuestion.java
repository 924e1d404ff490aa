package io.tantu.posted;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * A question about a file, which is posted as it is. Like {@link PostedQuestion} it changes
 * nothing. None of the types is one that a page of another origin may post without asking first.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestMapping(
    method = RequestMethod.POST,
    consumes = {
      "application/json",
      "application/geo+json",
      "application/zip",
      "application/x-zip-compressed",
      "application/geopackage+sqlite3",
      "application/octet-stream",
      "text/csv"
    })
public @interface PostedFileQuestion {

  /** Path of the question. */
  @AliasFor(annotation = RequestMapping.class, attribute = "path")
  String value();
}
