package dev.oscarclient.sandbox.rest.to;

import java.util.Date;
import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A prescribed drug. */
@XmlRootElement(name = "drug")
public class DrugTo1 implements Cloneable {
  public @Nullable Integer drugId;
  public @Nullable String brandName;
  public @Nullable String genericName;
  public @Nullable String customName;
  public @Nullable String atc;
  public @Nullable String regionalIdentifier;
  public @Nullable Integer demographicNo;
  public @Nullable String providerNo;
  public float takeMin;
  public float takeMax;
  public @Nullable Date rxDate;
  public @Nullable Date endDate;
  public @Nullable Date writtenDate;
  public @Nullable String frequency;
  public @Nullable Integer duration;
  public @Nullable String durationUnit;
  public @Nullable String route;
  public @Nullable String form;
  public @Nullable String method;
  public @Nullable Boolean prn;
  public @Nullable Integer repeats;
  public @Nullable Integer quantity;
  public @Nullable String instructions;
  public @Nullable String additionalInstructions;
  public @Nullable Boolean archived;
  public @Nullable String archivedReason;
  public @Nullable Date archivedDate;
  public @Nullable Float strength;
  public @Nullable String strengthUnit;
  public @Nullable String externalProvider;
  public @Nullable Boolean longTerm;
  public @Nullable Boolean noSubstitutions;
  public @Nullable Boolean dispenseInternal;
  public @Nullable String dispenseIntervalNumber;
  public @Nullable Integer refillDuration;
  public @Nullable Integer refillQuantity;

  @Override
  public DrugTo1 clone() {
    try {
      return (DrugTo1) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }
}
