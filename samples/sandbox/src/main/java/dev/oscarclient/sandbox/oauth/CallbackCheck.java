package dev.oscarclient.sandbox.oauth;

import net.oauth.OAuthProblemException;
import org.apache.cxf.rs.security.oauth.data.Client;
import org.apache.cxf.rs.security.oauth.services.RequestTokenHandler;
import org.apache.cxf.rs.security.oauth.utils.OAuthConstants;

/**
 * CXF's check that a callback starts with the registered URI, and {@code oob} where it is taken.
 */
public final class CallbackCheck extends RequestTokenHandler {
  private final boolean oob;

  /** Takes {@code oob} or not. */
  public CallbackCheck(boolean oob) {
    this.oob = oob;
  }

  @Override
  protected void validateCallbackURL(Client client, String callback) throws OAuthProblemException {
    if (!oob || !OAuthConstants.OAUTH_CALLBACK_OOB.equals(callback)) {
      super.validateCallbackURL(client, callback);
    }
  }
}
