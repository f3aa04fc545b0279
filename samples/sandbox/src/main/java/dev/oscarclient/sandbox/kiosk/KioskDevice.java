package dev.oscarclient.sandbox.kiosk;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import javax.xml.bind.annotation.XmlElement;
import javax.xml.bind.annotation.XmlRootElement;
import javax.xml.bind.annotation.XmlTransient;
import org.jspecify.annotations.Nullable;

/**
 * A self-service terminal. Its JSON is not quite what the description says: it holds a field and a
 * value of {@code state} that the description lacks, as a newer server's does.
 */
@XmlRootElement
public class KioskDevice extends KioskAsset {
  public @Nullable Integer id;
  public @Nullable String label;

  /** What the description says of the state: one of two values. */
  @JsonIgnore
  @XmlElement(name = "state")
  public @Nullable KioskState describedState;

  /** What JSON says of the state: any text. */
  @XmlTransient public @Nullable String state;

  /** In no description at all. */
  @XmlTransient public @Nullable String firmwareBuild;

  /** Twenty digits: beyond long, and beyond what a double holds exactly. */
  public @Nullable BigInteger hardwareId;

  /** One value comes bare, several as an array. */
  @JsonFormat(
      with = {
        JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
        JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY
      })
  public @Nullable List<String> languages;

  /** ISO 8601 with an offset, where everything else is epoch milliseconds. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  public @Nullable Date lastSeen;
}
