package dev.oscarclient.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In a client generated from several clinics' servers, stands on an operation that not all of them
 * have. Calling it elsewhere gives {@link OscarNotFoundException} or whatever that server answers.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OscarOnlyAt {

  /** Returns the clinics that have the operation, by the names of their snapshots' folders. */
  String[] value();
}
