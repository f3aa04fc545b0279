package dev.oscarclient.generator.link;

import dev.oscarclient.generator.wsdl.WsdlService;
import dev.oscarclient.generator.xsd.SchemaSet;

/**
 * A SOAP service and where it is.
 *
 * @param address below the web service path, e.g. {@code /ScheduleService}
 * @param service what its WSDL says
 * @param schemas of that WSDL
 */
public record AddressedWsdl(String address, WsdlService service, SchemaSet schemas) {}
