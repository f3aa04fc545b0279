package dev.oscarclient.sandbox.server;

import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.faults.Surroundings;
import dev.oscarclient.sandbox.kiosk.KioskPartsWs;
import dev.oscarclient.sandbox.soap.DemographicWs;
import dev.oscarclient.sandbox.soap.DocumentWs;
import dev.oscarclient.sandbox.soap.LabUploadWs;
import dev.oscarclient.sandbox.soap.LoginWs;
import dev.oscarclient.sandbox.soap.PreventionWs;
import dev.oscarclient.sandbox.soap.ProviderWs;
import dev.oscarclient.sandbox.soap.ScheduleWs;
import dev.oscarclient.sandbox.soap.SecurityTokens;
import dev.oscarclient.sandbox.soap.SystemInfoWs;
import dev.oscarclient.sandbox.soap.UsernameTokenCheck;
import java.util.List;
import org.apache.cxf.Bus;
import org.apache.cxf.jaxws.JaxWsServerFactoryBean;
import org.apache.cxf.transport.common.gzip.GZIPFeature;

/** The SOAP services. All but two want a UsernameToken; long answers are packed if asked for. */
final class SoapServices {
  private static final int GZIP_FROM_BYTES = 512;

  /** Addresses, in order. */
  static final List<String> ADDRESSES =
      List.of(
          "/DemographicService",
          "/DocumentService",
          "/KioskPartsService",
          "/LabUploadService",
          "/LoginService",
          "/PreventionService",
          "/ProviderService",
          "/ScheduleService",
          "/SystemInfoService");

  private final Bus bus;
  private final SecurityTokens tokens;

  private SoapServices(Bus bus, SecurityTokens tokens) {
    this.bus = bus;
    this.tokens = tokens;
  }

  static void publish(Bus bus, Clinic clinic, SecurityTokens tokens, Surroundings surroundings) {
    SoapServices services = new SoapServices(bus, tokens);
    services.open("/LoginService", new LoginWs(clinic, tokens, surroundings));
    services.open("/SystemInfoService", new SystemInfoWs(clinic.zone()));
    services.guarded("/DemographicService", new DemographicWs(clinic));
    services.guarded("/DocumentService", new DocumentWs(clinic));
    services.guarded("/KioskPartsService", new KioskPartsWs());
    services.guarded("/LabUploadService", new LabUploadWs());
    services.guarded("/PreventionService", new PreventionWs(clinic));
    services.guarded("/ProviderService", new ProviderWs(clinic));
    services.guarded("/ScheduleService", new ScheduleWs(clinic));
  }

  private void open(String address, Object service) {
    factory(address, service).create();
  }

  private void guarded(String address, Object service) {
    JaxWsServerFactoryBean factory = factory(address, service);
    factory.getInInterceptors().add(UsernameTokenCheck.interceptor());
    factory.setProperties(UsernameTokenCheck.properties(tokens));
    factory.create();
  }

  private JaxWsServerFactoryBean factory(String address, Object service) {
    JaxWsServerFactoryBean factory = new JaxWsServerFactoryBean();
    factory.setBus(bus);
    factory.setAddress(address);
    factory.setServiceBean(service);
    GZIPFeature gzip = new GZIPFeature();
    gzip.setThreshold(GZIP_FROM_BYTES);
    factory.getFeatures().add(gzip);
    return factory;
  }
}
