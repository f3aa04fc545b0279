package dev.oscarclient.sandbox.rest.to;

import javax.xml.bind.annotation.XmlRootElement;
import org.jspecify.annotations.Nullable;

/** A favourite prescription. */
@XmlRootElement(name = "favorite")
public class FavoriteTo1 {
  public @Nullable Integer favoriteId;
  public @Nullable String brandName;
  public @Nullable String genericName;
  public @Nullable String atc;
  public @Nullable String favoriteName;
  public @Nullable String regionalIdentifier;
  public @Nullable Integer providerNo;
  public float takeMin;
  public float takeMax;
  public @Nullable String frequency;
  public @Nullable Integer duration;
  public @Nullable String durationUnit;
  public @Nullable Integer quantity;
  public @Nullable String route;
  public @Nullable String form;
  public @Nullable String method;
  public @Nullable Boolean prn;
  public @Nullable Integer repeats;
  public @Nullable String instructions;
  public @Nullable Float strength;
  public @Nullable String strengthUnit;
  public @Nullable String externalProvider;
  public @Nullable Boolean longTerm;
  public @Nullable Boolean noSubstitutions;
  public @Nullable Integer id;
}
