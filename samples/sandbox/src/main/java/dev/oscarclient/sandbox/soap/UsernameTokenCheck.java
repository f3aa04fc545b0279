package dev.oscarclient.sandbox.soap;

import java.util.HashMap;
import java.util.Map;
import org.apache.cxf.ws.security.SecurityConstants;
import org.apache.cxf.ws.security.wss4j.WSS4JInInterceptor;
import org.apache.wss4j.common.ConfigurationConstants;
import org.apache.wss4j.common.WSS4JConstants;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.message.token.UsernameToken;
import org.apache.wss4j.dom.validate.UsernameTokenValidator;

/**
 * What OSCAR puts before all services but two: WSS4J, which wants one UsernameToken with a plain
 * password and nothing beside it. CXF answers any other call with a fault of WSS4J's.
 */
public final class UsernameTokenCheck extends UsernameTokenValidator {
  private final SecurityTokens tokens;

  private UsernameTokenCheck(SecurityTokens tokens) {
    this.tokens = tokens;
  }

  /** Creates the interceptor of a service. */
  public static WSS4JInInterceptor interceptor() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConfigurationConstants.ACTION, ConfigurationConstants.USERNAME_TOKEN);
    settings.put(ConfigurationConstants.PASSWORD_TYPE, WSS4JConstants.PW_TEXT);
    return new WSS4JInInterceptor(settings);
  }

  /** What a service's endpoint needs to know for {@link #interceptor}. */
  public static Map<String, Object> properties(SecurityTokens tokens) {
    return Map.of(SecurityConstants.USERNAME_TOKEN_VALIDATOR, new UsernameTokenCheck(tokens));
  }

  @Override
  protected void verifyPlaintextPassword(UsernameToken token, RequestData data)
      throws WSSecurityException {
    if (!tokens.accepts(token.getName(), token.getPassword())) {
      throw new WSSecurityException(WSSecurityException.ErrorCode.FAILED_AUTHENTICATION);
    }
  }
}
