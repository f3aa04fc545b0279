package com.example.jaxwscall;

import com.example.jaxwscall.oscar.jaxws.DemographicWs;
import com.example.jaxwscall.oscar.jaxws.DemographicWsService;
import com.example.jaxwscall.oscar.jaxws.KioskPartsWs;
import com.example.jaxwscall.oscar.jaxws.KioskPartsWsService;
import com.example.jaxwscall.oscar.jaxws.LabUploadWs;
import com.example.jaxwscall.oscar.jaxws.LabUploadWsService;
import com.example.jaxwscall.oscar.jaxws.LoginWs;
import com.example.jaxwscall.oscar.jaxws.LoginWsService;
import com.example.jaxwscall.oscar.jaxws.NotAuthorisedException_Exception;
import com.example.jaxwscall.oscar.jaxws.ScheduleWs;
import com.example.jaxwscall.oscar.jaxws.ScheduleWsService;
import com.example.jaxwscall.oscar.jaxws.SystemInfoWs;
import com.example.jaxwscall.oscar.jaxws.model.DayWorkScheduleTransfer;
import com.example.jaxwscall.oscar.jaxws.model.DemographicTransfer;
import com.example.jaxwscall.oscar.jaxws.model.KioskPart;
import com.example.jaxwscall.oscar.jaxws.model.LoginResultTransfer2;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.ws.BindingProvider;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.ws.security.wss4j.WSS4JOutInterceptor;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** Calls with what wsdl2java made, as a team on CXF writes them. */
public final class JaxwsCall {
  private final String server;
  private final String user;
  private final String token;

  private JaxwsCall(String server, LoginResultTransfer2 login) {
    this.server = server;
    this.user = String.valueOf(login.getSecurityId());
    this.token = login.getSecurityTokenKey();
  }

  /** Takes the server's context address; user name and password come from the environment. */
  public static void main(String[] args) throws Exception {
    Map<String, String> env = System.getenv();
    LoginWs login = new LoginWsService().getLoginWsPort();
    address(login, args[0] + "/ws/LoginService");
    JaxwsCall call =
        new JaxwsCall(args[0], login.login2(env.get("OSCAR_USER"), env.get("OSCAR_PASSWORD")));
    call.withoutWsdl();
    call.day();
    call.patients();
    call.fault();
    call.vendor();
  }

  private static void address(Object port, String address) {
    ((BindingProvider) port)
        .getRequestContext()
        .put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
  }

  private <T> T loggedIn(T port, String service) {
    address(port, server + "/ws/" + service);
    CallbackHandler password =
        callbacks -> ((WSPasswordCallback) callbacks[0]).setPassword(token);
    Map<String, Object> security = new HashMap<>();
    security.put("action", "UsernameToken");
    security.put("passwordType", "PasswordText");
    security.put("user", user);
    security.put("passwordCallbackRef", password);
    ClientProxy.getClient(port).getOutInterceptors().add(new WSS4JOutInterceptor(security));
    return port;
  }

  private void withoutWsdl() {
    JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
    factory.setServiceClass(SystemInfoWs.class);
    factory.setAddress(server + "/ws/SystemInfoService");
    System.out.println(((SystemInfoWs) factory.create()).isAlive());
  }

  private void day() throws Exception {
    ScheduleWs schedule = loggedIn(new ScheduleWsService().getScheduleWsPort(), "ScheduleService");
    DayWorkScheduleTransfer day =
        schedule.getDayWorkSchedule(
            "100", DatatypeFactory.newInstance().newXMLGregorianCalendar("2024-03-14T12:00:00-04:00"));
    System.out.println(
        "slots "
            + day.getTimeSlots().size()
            + ", first at "
            + day.getTimeSlots().get(0).getDate()
            + ", fourth "
            + day.getTimeSlots().get(3));
  }

  private void patients() {
    DemographicWs demographic =
        loggedIn(new DemographicWsService().getDemographicWsPort(), "DemographicService");
    System.out.println(
        "patients "
            + demographic.getDemographics(List.of(2, 1, 4711)).stream()
                .map(DemographicTransfer::getDemographicNo)
                .toList());
  }

  private void fault() {
    LabUploadWs lab = loggedIn(new LabUploadWsService().getLabUploadWsPort(), "LabUploadService");
    try {
      lab.uploadPDF("page.pdf", "hello".getBytes(StandardCharsets.US_ASCII), "999");
    } catch (NotAuthorisedException_Exception e) {
      System.out.println("fault " + e.getMessage() + ", " + (e.getFaultInfo() != null));
    } catch (Exception e) {
      System.out.println("other " + e.getClass());
    }
  }

  /** SOAP 1.2, a header, an attribute, a derived type in place of its base. */
  private void vendor() throws Exception {
    KioskPartsWs kiosk =
        loggedIn(new KioskPartsWsService().getKioskPartsWsPort(), "KioskPartsService");
    for (KioskPart part : kiosk.findParts(1)) {
      System.out.println(part.getClass().getSimpleName() + " " + part.getSerial());
    }
    System.out.println("restarted by " + kiosk.restart(1, "me"));
  }
}
