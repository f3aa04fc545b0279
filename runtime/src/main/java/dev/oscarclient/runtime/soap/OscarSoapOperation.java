package dev.oscarclient.runtime.soap;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Stands on each generated method of a SOAP operation, so that a tool can match code and API. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OscarSoapOperation {

  /** Returns the service's address below the web service path, e.g. {@code /ScheduleService}. */
  String address();

  /** Returns the operation as the WSDL names it, e.g. {@code getAppointment}. */
  String operation();
}
