package dev.oscarclient.sandbox.soap;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.clinic.SyntheticClinic;
import dev.oscarclient.sandbox.rest.Transfers;
import javax.jws.WebService;

/** Logs a user in: the only service, beside SystemInfo, that OSCAR lets anybody call. */
@WebService(targetNamespace = Oscar.NAMESPACE)
public class LoginWs {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public LoginWs(Clinic clinic) {
    this.clinic = clinic;
  }

  /**
   * Checks a user's name and password.
   *
   * @throws NotAuthorisedException if they do not fit
   */
  public LoginResultTransfer2 login2(String userName, String password)
      throws NotAuthorisedException {
    if (!SyntheticClinic.USER_NAME.equals(userName) || !SyntheticClinic.PASSWORD.equals(password)) {
      throw new NotAuthorisedException("Invalid Username/Password");
    }
    LoginResultTransfer2 result = new LoginResultTransfer2();
    result.securityId = SyntheticClinic.SECURITY_ID;
    result.securityTokenKey = SyntheticClinic.SECURITY_TOKEN;
    result.provider = Transfers.of(clinic.provider(SyntheticClinic.LOGGED_IN_PROVIDER));
    return result;
  }
}
