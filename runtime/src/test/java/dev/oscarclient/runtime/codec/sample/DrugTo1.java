package dev.oscarclient.runtime.codec.sample;

import dev.oscarclient.runtime.codec.Base64Bytes;
import dev.oscarclient.runtime.codec.JsonValue;
import dev.oscarclient.runtime.codec.ObjectState;
import dev.oscarclient.runtime.codec.ObjectType;
import dev.oscarclient.runtime.codec.OneOrMany;
import dev.oscarclient.runtime.codec.OscarDateTime;
import dev.oscarclient.runtime.codec.OscarObject;
import dev.oscarclient.runtime.codec.OscarTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One property of each kind of type. */
public class DrugTo1 extends OscarObject {
  public static final ObjectType<DrugTo1> TYPE =
      ObjectType.builder("DrugTo1", DrugTo1::new)
          .property("name", OscarTypes.STRING)
          .property("prn", OscarTypes.BOOLEAN)
          .property("drugId", OscarTypes.INT)
          .property("din", OscarTypes.LONG)
          .property("serial", OscarTypes.INTEGER)
          .property("takeMax", OscarTypes.DECIMAL)
          .property("weight", OscarTypes.FLOAT)
          .property("dosage", OscarTypes.DOUBLE)
          .property("rxDate", OscarTypes.DATE_TIME)
          .property("scan", OscarTypes.BINARY)
          .property("form", OscarTypes.JSON)
          .property("sex", OscarTypes.lazy(() -> Sex1.TYPE))
          .property("reasons", OscarTypes.listOf(OscarTypes.STRING))
          .property("counts", OscarTypes.listOf(OscarTypes.INT))
          .property("interactions", OscarTypes.listOf(OscarTypes.lazy(() -> DrugTo1.TYPE)))
          .property("grid", OscarTypes.listOf(OscarTypes.listOf(OscarTypes.INT)))
          .property("levels", OscarTypes.mapOf(OscarTypes.INT))
          .property("byCode", OscarTypes.mapOf(OscarTypes.lazy(() -> DrugTo1.TYPE)))
          .property("alias", OscarTypes.oneOrMany(OscarTypes.STRING))
          .property("component", OscarTypes.oneOrMany(OscarTypes.lazy(() -> DrugTo1.TYPE)))
          .property("dates", OscarTypes.listOf(OscarTypes.DATE_TIME))
          .property("sexes", OscarTypes.listOf(Sex1.TYPE))
          .property("parent", OscarTypes.lazy(() -> DrugTo1.TYPE))
          .build();

  protected DrugTo1(ObjectState state) {
    super(state);
  }

  public static Builder builder() {
    return new Builder(TYPE);
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  public @Nullable String name() {
    return get(0);
  }

  public @Nullable Boolean prn() {
    return get(1);
  }

  public @Nullable Integer drugId() {
    return get(2);
  }

  public @Nullable Long din() {
    return get(3);
  }

  public @Nullable BigInteger serial() {
    return get(4);
  }

  public @Nullable BigDecimal takeMax() {
    return get(5);
  }

  public @Nullable Float weight() {
    return get(6);
  }

  public @Nullable Double dosage() {
    return get(7);
  }

  public @Nullable OscarDateTime rxDate() {
    return get(8);
  }

  public @Nullable Base64Bytes scan() {
    return get(9);
  }

  public @Nullable JsonValue form() {
    return get(10);
  }

  public @Nullable Sex1 sex() {
    return get(11);
  }

  public @Nullable List<@Nullable String> reasons() {
    return get(12);
  }

  public @Nullable List<@Nullable Integer> counts() {
    return get(13);
  }

  public @Nullable List<@Nullable DrugTo1> interactions() {
    return get(14);
  }

  public @Nullable List<@Nullable List<@Nullable Integer>> grid() {
    return get(15);
  }

  public @Nullable Map<String, @Nullable Integer> levels() {
    return get(16);
  }

  public @Nullable Map<String, @Nullable DrugTo1> byCode() {
    return get(17);
  }

  public @Nullable OneOrMany<String> alias() {
    return get(18);
  }

  public @Nullable OneOrMany<DrugTo1> component() {
    return get(19);
  }

  public @Nullable List<@Nullable OscarDateTime> dates() {
    return get(20);
  }

  public @Nullable List<@Nullable Sex1> sexes() {
    return get(21);
  }

  public @Nullable DrugTo1 parent() {
    return get(22);
  }

  public static class Builder extends OscarObject.Builder {
    protected Builder(ObjectType<?> type) {
      super(type);
    }

    protected Builder(OscarObject source) {
      super(source);
    }

    public Builder name(@Nullable String name) {
      set(0, name);
      return this;
    }

    public Builder prn(@Nullable Boolean prn) {
      set(1, prn);
      return this;
    }

    public Builder drugId(@Nullable Integer drugId) {
      set(2, drugId);
      return this;
    }

    public Builder din(@Nullable Long din) {
      set(3, din);
      return this;
    }

    public Builder serial(@Nullable BigInteger serial) {
      set(4, serial);
      return this;
    }

    public Builder takeMax(@Nullable BigDecimal takeMax) {
      set(5, takeMax);
      return this;
    }

    public Builder weight(@Nullable Float weight) {
      set(6, weight);
      return this;
    }

    public Builder dosage(@Nullable Double dosage) {
      set(7, dosage);
      return this;
    }

    public Builder rxDate(@Nullable OscarDateTime rxDate) {
      set(8, rxDate);
      return this;
    }

    public Builder scan(@Nullable Base64Bytes scan) {
      set(9, scan);
      return this;
    }

    public Builder form(@Nullable JsonValue form) {
      set(10, form);
      return this;
    }

    public Builder sex(@Nullable Sex1 sex) {
      set(11, sex);
      return this;
    }

    public Builder reasons(@Nullable List<@Nullable String> reasons) {
      set(12, reasons);
      return this;
    }

    public Builder counts(@Nullable List<@Nullable Integer> counts) {
      set(13, counts);
      return this;
    }

    public Builder interactions(@Nullable List<@Nullable DrugTo1> interactions) {
      set(14, interactions);
      return this;
    }

    public Builder grid(@Nullable List<@Nullable List<@Nullable Integer>> grid) {
      set(15, grid);
      return this;
    }

    public Builder levels(@Nullable Map<String, @Nullable Integer> levels) {
      set(16, levels);
      return this;
    }

    public Builder byCode(@Nullable Map<String, @Nullable DrugTo1> byCode) {
      set(17, byCode);
      return this;
    }

    public Builder alias(@Nullable OneOrMany<String> alias) {
      set(18, alias);
      return this;
    }

    public Builder component(@Nullable OneOrMany<DrugTo1> component) {
      set(19, component);
      return this;
    }

    public Builder dates(@Nullable List<@Nullable OscarDateTime> dates) {
      set(20, dates);
      return this;
    }

    public Builder sexes(@Nullable List<@Nullable Sex1> sexes) {
      set(21, sexes);
      return this;
    }

    public Builder parent(@Nullable DrugTo1 parent) {
      set(22, parent);
      return this;
    }

    public DrugTo1 build() {
      return new DrugTo1(state());
    }
  }
}
