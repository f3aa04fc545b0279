package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.rest.Transfers;
import javax.jws.WebService;

/** Logs a user in: the only service, beside SystemInfo, that OSCAR lets anybody call. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class LoginWs {
  private final Clinic clinic;
  private final boolean mfa;

  /**
   * A service over a clinic's records.
   *
   * @param mfa whether users need a second factor, for which this service has no parameter
   */
  public LoginWs(Clinic clinic, boolean mfa) {
    this.clinic = clinic;
    this.mfa = mfa;
  }

  /**
   * Checks a user's name and password.
   *
   * @throws NotAuthorisedException if they do not fit, or are not enough
   */
  public LoginResultTransfer2 login2(String userName, String password)
      throws NotAuthorisedException {
    if (!SyntheticClinic.USER_NAME.equals(userName) || !SyntheticClinic.PASSWORD.equals(password)) {
      throw new NotAuthorisedException("Invalid Username/Password");
    }
    if (mfa) {
      throw new NotAuthorisedException("MFA verification is required");
    }
    LoginResultTransfer2 result = new LoginResultTransfer2();
    result.securityId = SyntheticClinic.SECURITY_ID;
    result.securityTokenKey = SyntheticClinic.SECURITY_TOKEN;
    result.provider = Transfers.of(clinic.provider(SyntheticClinic.LOGGED_IN_PROVIDER));
    return result;
  }
}
