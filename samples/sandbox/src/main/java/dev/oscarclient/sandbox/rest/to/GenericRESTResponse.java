package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlSeeAlso;
import org.jspecify.annotations.Nullable;

/** Whether it worked, and a message. Failure comes with HTTP 200 and {@code success} false. */
@XmlRootElement
@XmlSeeAlso(AbstractSearchResponse.class) // so that the grammar shows it, as OSCAR's does
public class GenericRESTResponse {
  public boolean success;
  public @Nullable String message;

  /** A failure without a message, for JAXB and Jackson. */
  public GenericRESTResponse() {}

  /** An outcome and its message. */
  public GenericRESTResponse(boolean success, @Nullable String message) {
    this.success = success;
    this.message = message;
  }
}
