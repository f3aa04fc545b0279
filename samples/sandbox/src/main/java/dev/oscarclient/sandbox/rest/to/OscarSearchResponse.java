package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlSeeAlso;
import org.jspecify.annotations.Nullable;

/**
 * A page of records in OSCAR's older, XML-only form: root {@code List}, one {@code Item} each.
 *
 * @param <T> what the records are
 */
@XmlRootElement(name = "List")
@XmlSeeAlso({DemographicTo1.class, PharmacyInfoTo1.class, ProviderTransfer.class})
public class OscarSearchResponse<T> {
  public int offset;
  public int limit;
  public int total;
  public @Nullable Date timestamp;

  @XmlElement(name = "Item")
  public @Nullable List<T> content;
}
