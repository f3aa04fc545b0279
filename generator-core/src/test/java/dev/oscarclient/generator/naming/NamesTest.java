package dev.oscarclient.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.generator.naming.TypeNames.Wanted;
import dev.oscarclient.runtime.RequestParameters;
import dev.oscarclient.runtime.codec.OscarObject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "/services, /demographics/{dataId}, demographics, demographics, DemographicsApi",
    "/rs, /providerService/providers, providerService, providerService, ProviderServiceApi",
    "/services, /{id}, root, root, RootApi",
    "/services, '', root, root, RootApi",
    "/services/v1, /demographics, v1Demographics, v1Demographics, V1DemographicsApi",
    "/vendor, /demographics, vendorDemographics, vendorDemographics, VendorDemographicsApi",
    "/services, /class, class, classApi, ClassApi",
    "/services, /notify, notify, notifyApi, NotifyApi",
    "/services, /notifyApi, notifyApi, notifyApiApi, NotifyApiApi",
    "/services, /HRMService/x, hrmService, hrmService, HrmServiceApi",
    "/services, /2fa, _2fa, _2fa, _2faApi",
    "/services, /drugs{status}, drugs, drugs, DrugsApi",
  })
  void services(String address, String path, String name, String accessor, String className) {
    assertThat(ServiceName.of(ServiceName.addressWords(address), PathTemplate.of(path)))
        .isEqualTo(new ServiceName(name, accessor, className));
  }

  @Test
  void servicesOfForeignOrLongNames() {
    assertThat(service("/données").className()).matches("DonnEs_[0-9a-f]{6}Api");
    assertThat(service("/***").className()).matches("Service_[0-9a-f]{6}Api");
    assertThat(service("/" + "x".repeat(300)).className()).matches("Xx{69}_[0-9a-f]{6}Api");
    assertThat(service("/patientList").key()).isEqualTo(service("/patient-list").key());
    assertThat(service("/patientList").key()).isEqualTo(service("/patientlist").key());
  }

  private static ServiceName service(String path) {
    return ServiceName.of(List.of(), PathTemplate.of(path));
  }

  @Test
  void templates() {
    PathTemplate path = PathTemplate.of("/a/{id : \\d{2}/\\}x}/b{c}{id}/{open/d");

    assertThat(path.variables()).containsExactly("id", "c");
    assertThat(path.expressions()).isTrue();
    assertThat(path.segments()).hasSize(5);
    assertThat(PathTemplate.of("{".repeat(500_000)).segments()).hasSize(1);
  }

  @Test
  void parameters() {
    assertThat(
            MemberNames.parameters(
                List.of("id", "includes[]", "X-Gateway-Key", "id", "body", "class", "wait", "é")))
        .startsWith("id", "includes", "xGatewayKey", "id2", "body_", "class_", "wait_")
        .last()
        .asString()
        .matches("parameter_[0-9a-f]{6}");
    assertThat(MemberNames.parameters(List.of("a.b", "aB"))).containsExactly("aB2", "aB");
  }

  @Test
  void properties() {
    assertThat(
            MemberNames.properties(
                List.of(
                    "HIN", "Item", "type", "state", "value", "getClass", "builder", "new", "id"),
                List.of("id")))
        .containsExactly(
            "hin", "item", "type", "state", "value", "getClass_", "builder_", "new_", "id2");
  }

  /** The bases of generated classes may grow; no property or parameter may get in their way. */
  @Test
  void membersOfTheRuntimeAreTaken() {
    for (Class<?> base : List.of(OscarObject.class, OscarObject.Builder.class, Object.class)) {
      for (String method : clashing(base, base == OscarObject.Builder.class ? 1 : 0)) {
        assertThat(MemberNames.properties(List.of(method), List.of()))
            .isNotEqualTo(List.of(method));
      }
    }
    for (String method : clashing(RequestParameters.class, 1)) {
      assertThat(MemberNames.parameters(List.of(method))).isNotEqualTo(List.of(method));
    }
    for (String method : clashing(Object.class, 0)) {
      assertThat(service("/" + method).accessor()).isNotEqualTo(method);
    }
  }

  private static List<String> clashing(Class<?> base, int arguments) {
    List<String> names = new ArrayList<>();
    for (Method method : base.getDeclaredMethods()) {
      boolean visible = (method.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
      if (visible && !method.isSynthetic() && method.getParameterCount() == arguments) {
        names.add(method.getName());
      }
    }
    return names;
  }

  @Test
  void typeNames() {
    List<Wanted> types =
        List.of(
            wanted("demographicTo1"),
            wanted("PHRAccount"),
            wanted("List"),
            wanted("listType"),
            wanted("sex1"),
            wanted("SEX1"),
            wanted("Sex1"),
            wanted("a.b"),
            wanted("aux"),
            wanted("oscarObject"),
            wanted("x*/y"),
            wanted("t"),
            wanted("9"));
    List<String> names = TypeNames.allocate(types);

    assertThat(names)
        .startsWith("DemographicTo1", "PHRAccount")
        .contains("ListType", "AB", "AuxType", "OscarObjectType", "XY", "TType", "_9");
    assertThat(names.get(2)).matches("ListType_[0-9a-f]{6}");
    assertThat(names.get(5)).isEqualTo("SEX1");
    assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    List<Wanted> reversed = new ArrayList<>(types);
    Collections.reverse(reversed);
    List<String> again = new ArrayList<>(TypeNames.allocate(reversed));
    Collections.reverse(again);
    assertThat(again).isEqualTo(names);
  }

  private static Wanted wanted(String name) {
    return new Wanted(name, name);
  }

  @Test
  void enumConstants() {
    assertThat(
            EnumConstantNames.allocate(
                List.of("High", "inProgress", "", "1", "M", "m", "unknown", "A-B", "ABCDef", "<=")))
        .startsWith("HIGH", "IN_PROGRESS", "EMPTY", "_1", "M")
        .contains("UNKNOWN_", "A_B", "ABC_DEF")
        .allMatch(name -> name.matches("[A-Z_][A-Z0-9_]*(_[0-9a-f]{6})?"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ca.clinic.oscar", "a", "A.b_1"})
  void goodPackages(String name) {
    assertThat(PackageNames.fault(name)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a..b", ".a", "a.", "a.class", "1a", "a-b", "a b", "../a", "java.x", "é", "_"})
  void badPackages(String name) {
    assertThat(PackageNames.fault(name)).isNotNull();
  }
}
