package dev.oscarclient.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on each generated operation method, so that a tool can match code and API. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OscarOperation {

  /** Returns the HTTP verb as the WADL gives it. */
  String method();

  /**
   * Returns the path below the address as the WADL gives it, e.g. {@code /demographics/{dataId}}.
   */
  String path();

  /** Returns the REST addresses that publish the operation, best first, e.g. {@code /services}. */
  String[] addresses();
}
