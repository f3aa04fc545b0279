package dev.oscarclient.sandbox.oauth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.PreMatching;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.Provider;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.apache.cxf.rs.security.oauth.data.OAuthContext;
import org.apache.cxf.rs.security.oauth.filters.OAuthRequestFilter;

/**
 * CXF's OAuth filter, which checks that the fields of a form are signed, and then the form once
 * more for the resource: the filter of CXF 3 uses the body up, where the one in OSCAR's CXF 2.7
 * leaves the fields to be had from the servlet container.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public final class FormKeepingOAuthFilter extends OAuthRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(context.getMediaType())) {
      filterForm(context);
    } else {
      super.filter(context);
    }
    refuseWithoutProvider(context);
  }

  /** As OSCAR: 401 to a good signature, and then without {@code WWW-Authenticate}. */
  private static void refuseWithoutProvider(ContainerRequestContext context) {
    OAuthContext signed = JAXRSUtils.getCurrentMessage().getContent(OAuthContext.class);
    if (signed != null && (signed.getSubject() == null || signed.getSubject().getLogin() == null)) {
      context.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
    }
  }

  private void filterForm(ContainerRequestContext context) {
    byte[] form = bytes(context.getEntityStream());
    context.setEntityStream(new ByteArrayInputStream(form));
    super.filter(context);
    context.setEntityStream(new ByteArrayInputStream(form));
  }

  private static byte[] bytes(InputStream body) {
    try {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
