package dev.oscarclient.samples.firstcall;

import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.OscarTypes;
import dev.oscarclient.runtime.soap.OscarSoapClientBuilder;
import dev.oscarclient.runtime.soap.SoapCaller;
import dev.oscarclient.runtime.soap.SoapRequest;
import dev.oscarclient.runtime.soap.SoapResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a generated SOAP client does, without its types. */
final class SoapClient {
  static final String OSCAR = "http://ws.oscarehr.org/";
  static final String KIOSK = "http://kiosk.example/parts";

  private final SoapCaller caller;

  private SoapClient(SoapCaller caller) {
    this.caller = caller;
  }

  static Builder builder(Sandbox sandbox) {
    return new Builder().baseUrl(sandbox.baseUrl());
  }

  static SoapClient of(Sandbox sandbox) {
    return builder(sandbox).login(sandbox.value("userName"), sandbox.value("password")).build();
  }

  static SoapRequest oscar(String service, String operation) {
    return SoapRequest.of("/" + service, operation, OSCAR);
  }

  static SoapRequest kiosk(String operation) {
    return SoapRequest.of("/KioskPartsService", operation, KIOSK).soap12();
  }

  @Nullable JsonValue one(SoapRequest request) {
    return caller.call(request.answers(SoapResult.of("return", OscarTypes.JSON)));
  }

  @Nullable String text(SoapRequest request) {
    return caller.call(request.answers(SoapResult.of("return", OscarTypes.STRING)));
  }

  @Nullable Base64Bytes bytes(SoapRequest request) {
    return caller.call(request.answers(SoapResult.of("return", OscarTypes.BINARY)));
  }

  List<JsonValue> all(SoapRequest request) {
    List<JsonValue> all = caller.call(request.answers(SoapResult.list("return", OscarTypes.JSON)));
    return all == null ? List.of() : all;
  }

  static final class Builder extends OscarSoapClientBuilder<SoapClient, Builder> {
    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public SoapClient build() {
      return new SoapClient(newSoapCaller());
    }
  }
}
