package dev.oscarclient.generator.discover;

/** Small hand-written documents of the forms that servers answer. */
final class Documents {
  static final String WADL =
      """
      <application xmlns="http://wadl.dev.java.net/2009/02"><grammars/>
      <resources base="http://localhost:8080/oscar/ws/services">
      <resource path="/status"><method name="GET"/></resource></resources></application>
      """;

  static final String WADL_JSON =
      "\"<?xml version=\\\"1.0\\\" encoding=\\\"UTF-16\\\"?><application><resources"
          + " base=\\\"http:\\/\\/localhost:8080\\/oscar\\/ws\\/services\\\"\\/><\\/application>\"";

  static final String WADL_JSON_OBJECT =
      "{\"application\":{\"grammars\":\"\",\"resources\":{\"@base\":"
          + "\"http:\\/\\/localhost:8080\\/oscar\\/ws\\/rs\"}}}";

  static final String WSDL =
      """
      <?xml version='1.0' encoding='UTF-8'?>
      <wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
          targetNamespace="http://ws.oscarehr.org/"><wsdl:types/></wsdl:definitions>
      """;

  static final String SCHEMA =
      "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\"/></xs:schema>";

  static final String LOGIN_PAGE =
      "<!DOCTYPE html><html><body><form><input name=\"p\" type=\"password\"></form></body></html>";

  private Documents() {}

  /** Returns an HTML service list of CXF with the links given, as CXF 2.7 and 3 write it. */
  static String htmlList(String... urls) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\""
                + " \"http://www.w3.org/TR/html4/loose.dtd\"><HTML><HEAD><LINK type=\"text/css\""
                + " rel=\"stylesheet\" href=\"/oscar/ws/?stylesheet=1\"><title>CXF - Service"
                + " list</title></head><body>");
    for (String url : urls) {
      int question = url.indexOf('?');
      html.append("<tr><td><span class=\"field\">Endpoint address:</span> <span class=\"value\">")
          .append(question < 0 ? url : url.substring(0, question))
          .append("</span><br/>");
      if (question >= 0) {
        html.append("<a href=\"").append(url).append("\">link</a>");
      }
      html.append("<span class=\"field\">Target namespace:</span> <span class=\"value\">")
          .append("http://vendor.example/ws/namespace</span></td></tr>");
    }
    return html.append("</body></html>").toString();
  }
}
