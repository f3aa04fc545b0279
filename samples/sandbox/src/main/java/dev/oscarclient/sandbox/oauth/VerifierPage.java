package dev.oscarclient.sandbox.oauth;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyWriter;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.rs.security.oauth.services.OOBAuthorizationResponse;

/** The page that shows the verifier to somebody who is to type it elsewhere ({@code oob}). */
@Provider
@Produces(MediaType.TEXT_HTML)
public final class VerifierPage implements MessageBodyWriter<OOBAuthorizationResponse> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == OOBAuthorizationResponse.class;
  }

  @Override
  public long getSize(
      OOBAuthorizationResponse answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType) {
    return -1;
  }

  @Override
  public void writeTo(
      OOBAuthorizationResponse answer,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    String verifier = answer.getVerifier();
    String text =
        verifier == null
            ? "<p id=\"denied\">The application was not authorized.</p>"
            : "<p>Verifier: <code id=\"verifier\">"
                + AuthorizationPage.escaped(verifier)
                + "</code></p>";
    out.write(
        ("<!DOCTYPE html><html lang=\"en\"><title>Verifier</title><body>" + text + "</body></html>")
            .getBytes(StandardCharsets.UTF_8));
  }
}
