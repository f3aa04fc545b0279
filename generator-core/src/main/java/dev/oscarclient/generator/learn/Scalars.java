package dev.oscarclient.generator.learn;

import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.TypeRef;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types of values without parts, by the forms that were seen. Never an enumeration. */
final class Scalars {

  /** Names under which milliseconds are a date; elsewhere they could be any long number. */
  private static final Pattern DATE_NAME =
      Pattern.compile(
          ".*(?:[Dd]ate|[Tt]ime|[Dd]ay|dob|DOB|[Bb]irth|[Cc]reated|[Uu]pdated|[Mm]odified|[Ss]ince"
              + "|[Uu]ntil|[Ss]een|Start|End|[Ee]xpir\\w*|At|On).*");

  private Scalars() {}

  /**
   * Returns the type.
   *
   * @param key the name under which the values stand, perhaps empty
   */
  static TypeRef type(Shape seen, String key) {
    Set<ValueForm> forms = telling(seen);
    if (forms.isEmpty()) {
      return seen.has(ValueForm.EMPTY) ? scalar(ScalarKind.STRING) : TypeRef.RAW_JSON;
    } else if (isDate(forms, key)) {
      return scalar(ScalarKind.DATE_TIME);
    } else if (forms.equals(EnumSet.of(ValueForm.BOOLEAN))) {
      return scalar(ScalarKind.BOOLEAN);
    } else if (forms.stream().allMatch(ValueForm::isText)) {
      return scalar(ScalarKind.STRING);
    }
    boolean quoted = forms.remove(ValueForm.NUMERIC_TEXT);
    if (forms.stream().allMatch(ValueForm::isNumber) && !(quoted && seen.has(ValueForm.EMPTY))) {
      return number(forms);
    }
    return forms.contains(ValueForm.BOOLEAN) ? TypeRef.RAW_JSON : scalar(ScalarKind.STRING);
  }

  /** Returns the form of dates; null if they differ. */
  static @Nullable DateForm dateForm(Shape seen, String key) {
    Set<ValueForm> forms = telling(seen);
    if (forms.size() != 1 || !isDate(forms, key)) {
      return null;
    }
    return switch (forms.iterator().next()) {
      case DATE -> DateForm.DATE;
      case TIME -> DateForm.TIME;
      case DATE_TIME -> DateForm.DATE_TIME;
      case INSTANT -> DateForm.DATE_TIME_WITH_OFFSET;
      default -> DateForm.EPOCH_MILLIS;
    };
  }

  private static TypeRef number(Set<ValueForm> forms) {
    if (forms.contains(ValueForm.FRACTION) || forms.contains(ValueForm.BIG)) {
      return scalar(ScalarKind.DECIMAL);
    }
    return scalar(forms.equals(EnumSet.of(ValueForm.INT)) ? ScalarKind.INT : ScalarKind.LONG);
  }

  private static boolean isDate(Set<ValueForm> forms, String key) {
    boolean text = false;
    boolean millis = false;
    for (ValueForm form : forms) {
      text |= form.isDateText();
      millis |= form == ValueForm.MILLIS;
      if (!form.isDateText() && form != ValueForm.MILLIS) {
        return false;
      }
    }
    return text || (millis && DATE_NAME.matcher(key).matches());
  }

  private static Set<ValueForm> telling(Shape seen) {
    Set<ValueForm> forms = EnumSet.noneOf(ValueForm.class);
    forms.addAll(seen.forms().keySet());
    forms.remove(ValueForm.NULL);
    forms.remove(ValueForm.EMPTY);
    return forms;
  }

  private static TypeRef scalar(ScalarKind kind) {
    return new TypeRef.Scalar(kind);
  }
}
