package dev.oscarclient.sandbox.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts the faults before OSCAR that show in its answers, and the clock into {@code Date}. */
public final class FaultFilter implements Filter {
  private static final String FIREWALL_PAGE =
      """
      <!doctype html><html lang="en"><head><title>Request blocked</title></head>
      <body><h1>Request blocked</h1><p>The requested URL was rejected. Please consult with your
      administrator.</p></body></html>
      """;

  private static final String BROKEN_PAGE =
      "<!doctype html><html lang=\"en\"><body><h1>Internal Server Error</h1></body></html>";

  /** CXF's own words for an address it does not have. */
  private static final String NO_SERVICE = "<html><body>No service was found.</body></html>";

  private static final String OUT_OF_SCOPE = "{\"error\":\"insufficient_scope\"}";

  /** What CXF 2.7.4 makes of a WADL asked for as JSON. */
  private static final String USELESS_WADL = "[#document: null]";

  private final Surroundings surroundings;

  /** Creates a filter of what is switched on. */
  public FaultFilter(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void init(FilterConfig config) {}

  @Override
  public void destroy() {}

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse plain = (HttpServletResponse) response;
    HttpServletResponse answer =
        surroundings.clockOffset().isZero()
            ? plain
            : new OwnDate(plain, surroundings.clockOffset());
    if (surroundings.has(Fault.FIREWALL)) {
      send(answer, HttpServletResponse.SC_FORBIDDEN, "text/html", FIREWALL_PAGE);
    } else if (isAbsent(asked)) {
      send(answer, HttpServletResponse.SC_NOT_FOUND, "text/html", NO_SERVICE);
    } else if (surroundings.has(Fault.WADL_WITHOUT_TYPES) && isWadlAsJson(asked)) {
      send(answer, HttpServletResponse.SC_OK, "application/json", USELESS_WADL);
    } else if (surroundings.has(Fault.NARROW_SCOPES) && isOutOfScope(asked)) {
      send(answer, HttpServletResponse.SC_FORBIDDEN, "application/json", OUT_OF_SCOPE);
    } else if (surroundings.has(Fault.SOAP_PAGES) && isSoapCall(asked)) {
      send(answer, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "text/html", BROKEN_PAGE);
    } else {
      chain.doFilter(request, answer);
    }
  }

  private boolean isAbsent(HttpServletRequest request) {
    if (isWadl(request)) {
      return surroundings.has(Fault.WADL_OFF);
    }
    if ("wsdl".equals(request.getQueryString())) {
      return surroundings.has(Fault.WSDL_OFF);
    }
    String path = request.getRequestURI().substring(request.getContextPath().length());
    boolean top = path.equals("/ws") || path.equals("/ws/");
    boolean below = path.equals("/ws/services/") && request.getHeader("Authorization") == null;
    return surroundings.has(Fault.LIST_OFF)
        ? top || below
        : top && surroundings.has(Fault.LIST_BELOW_SERVICES);
  }

  private static boolean isOutOfScope(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getHeader("Authorization") != null
        && path.contains("/ws/services/")
        && !path.contains("/status/")
        && !path.contains("/providerService/");
  }

  private static boolean isWadl(HttpServletRequest request) {
    return String.valueOf(request.getQueryString()).startsWith("_wadl");
  }

  private static boolean isWadlAsJson(HttpServletRequest request) {
    return isWadl(request)
        && (String.valueOf(request.getHeader("Accept")).contains("json")
            || request.getQueryString().contains("json"));
  }

  private static boolean isSoapCall(HttpServletRequest request) {
    String path = request.getRequestURI();
    return request.getMethod().equals("POST")
        && path.endsWith("Service")
        && !path.endsWith("/LoginService");
  }

  private static void send(HttpServletResponse answer, int status, String type, String body)
      throws IOException {
    answer.setStatus(status);
    answer.setContentType(type);
    answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
