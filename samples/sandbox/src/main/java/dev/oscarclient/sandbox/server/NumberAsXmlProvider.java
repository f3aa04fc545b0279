package dev.oscarclient.sandbox.server;

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

/** Sends a bare number as XML, as the CXF of OSCAR 19 does and this one by itself would not. */
@Provider
@Produces(MediaType.APPLICATION_XML)
final class NumberAsXmlProvider implements MessageBodyWriter<Integer> {

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Integer.class || type == int.class;
  }

  @Override
  public long getSize(
      Integer value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType) {
    return -1;
  }

  @Override
  public void writeTo(
      Integer value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(value.toString().getBytes(StandardCharsets.US_ASCII));
  }
}
