package com.example;

import com.example.clinic.jaxrs.DemographicsApi;
import com.example.clinic.jaxrs.model.DemographicTo1;
import com.example.clinic.jaxws.LoginWs;
import com.example.clinic.jaxws.LoginWsService;
import com.example.clinic.jaxws.ProviderWs;
import com.example.clinic.jaxws.ProviderWsService;
import com.example.clinic.jaxws.ScheduleWs;
import com.example.clinic.jaxws.ScheduleWsService;
import com.example.clinic.jaxws.model.DayWorkScheduleTransfer;
import com.example.clinic.jaxws.model.LoginResultTransfer2;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonXmlBindJsonProvider;
import jakarta.xml.ws.BindingProvider;
import java.util.List;
import java.util.Map;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.cxf.headers.Header;
import org.apache.cxf.jaxrs.client.JAXRSClientFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Calls SOAP and REST of a server with nothing but Apache CXF. */
public final class Main {
  private static final String WSSE =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

  private Main() {}

  public static void main(String[] args) throws Exception {
    String ws = args[0] + "/ws";
    LoginWs login = at(new LoginWsService().getLoginWsPort(), ws + "/LoginService");
    LoginResultTransfer2 session = login.login2(args[1], args[2]);
    Header token = token(String.valueOf(session.getSecurityId()), session.getSecurityTokenKey());

    ProviderWs providers = at(new ProviderWsService().getProviderWsPort(), ws + "/ProviderService");
    sign(providers, token);
    ScheduleWs schedule = at(new ScheduleWsService().getScheduleWsPort(), ws + "/ScheduleService");
    sign(schedule, token);
    DayWorkScheduleTransfer day =
        schedule.getDayWorkSchedule(
            "100", DatatypeFactory.newInstance().newXMLGregorianCalendar("2024-03-14T12:00:00-04:00"));
    System.out.println(
        "provider "
            + providers.getLoggedInProviderTransfer().getProviderNo()
            + ", slots "
            + day.getTimeSlots().size());

    DemographicTo1 patient = demographics(ws, args).getByDataId(1);
    System.out.println("patient " + patient.getDemographicNo());
  }

  private static DemographicsApi demographics(String ws, String[] args) {
    JsonMapper json =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    return JAXRSClientFactory.create(
        ws,
        DemographicsApi.class,
        List.of(
            new JacksonXmlBindJsonProvider(json, JacksonXmlBindJsonProvider.DEFAULT_ANNOTATIONS),
            new Signature(args[3], args[4], args[5], args[6])));
  }

  private static <T> T at(T port, String address) {
    ((BindingProvider) port)
        .getRequestContext()
        .put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
    return port;
  }

  private static void sign(Object port, Header token) {
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(Header.HEADER_LIST, List.of(token));
  }

  /** The UsernameToken that OSCAR wants. With cxf-rt-ws-security, WSS4J writes it. */
  private static Header token(String user, String password) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().newDocument();
    Element security = document.createElementNS(WSSE, "wsse:Security");
    Element token = document.createElementNS(WSSE, "wsse:UsernameToken");
    Element name = document.createElementNS(WSSE, "wsse:Username");
    name.setTextContent(user);
    Element secret = document.createElementNS(WSSE, "wsse:Password");
    secret.setAttribute(
        "Type",
        "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-username-token-profile-1.0#PasswordText");
    secret.setTextContent(password);
    token.appendChild(name);
    token.appendChild(secret);
    security.appendChild(token);
    return new Header(new QName(WSSE, "Security"), security);
  }
}
