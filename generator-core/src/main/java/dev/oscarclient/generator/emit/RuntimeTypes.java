package dev.oscarclient.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** The classes that emitted code uses: the runtime's and a few of the JDK's. */
final class RuntimeTypes {
  private static final String RUNTIME = "dev.oscarclient.runtime";
  private static final String CODEC = RUNTIME + ".codec";
  private static final String SOAP = RUNTIME + ".soap";

  static final ClassName API_CALL = ClassName.get(RUNTIME, "ApiCall");
  static final ClassName API_CALLER = ClassName.get(RUNTIME, "ApiCaller");
  static final ClassName API_REQUEST = ClassName.get(RUNTIME, "ApiRequest");
  static final ClassName CONTENT = ClassName.get(RUNTIME, "Content");
  static final ClassName FORM_FIELDS = ClassName.get(RUNTIME, "FormFields");
  static final ClassName OSCAR_CLIENT_BUILDER = ClassName.get(RUNTIME, "OscarClientBuilder");
  static final ClassName OSCAR_ONLY_AT = ClassName.get(RUNTIME, "OscarOnlyAt");
  static final ClassName OSCAR_OPERATION = ClassName.get(RUNTIME, "OscarOperation");
  static final ClassName OSCAR_PAGES = ClassName.get(RUNTIME, "OscarPages");
  static final ClassName OSCAR_RESPONSE = ClassName.get(RUNTIME, "OscarResponse");
  static final ClassName REQUEST_OPTIONS = ClassName.get(RUNTIME, "RequestOptions");
  static final ClassName REQUEST_PARAMETERS = ClassName.get(RUNTIME, "RequestParameters");
  static final ClassName RESPONSE_BODY = ClassName.get(RUNTIME, "ResponseBody");

  static final ClassName OSCAR_SOAP_CLIENT_BUILDER = ClassName.get(SOAP, "OscarSoapClientBuilder");
  static final ClassName OSCAR_SOAP_OPERATION = ClassName.get(SOAP, "OscarSoapOperation");
  static final ClassName SOAP_CALL = ClassName.get(SOAP, "SoapCall");
  static final ClassName SOAP_CALLER = ClassName.get(SOAP, "SoapCaller");
  static final ClassName SOAP_HEADER = ClassName.get(SOAP, "SoapHeader");
  static final ClassName SOAP_REQUEST = ClassName.get(SOAP, "SoapRequest");
  static final ClassName SOAP_RESULT = ClassName.get(SOAP, "SoapResult");

  /** For {@code @throws}; in full, because no code of the file uses it and so imports it. */
  static final String OSCAR_EXCEPTION = RUNTIME + ".OscarException";

  static final ClassName BASE64_BYTES = ClassName.get(CODEC, "Base64Bytes");
  static final ClassName JSON_VALUE = ClassName.get(CODEC, "JsonValue");
  static final ClassName OBJECT_STATE = ClassName.get(CODEC, "ObjectState");
  static final ClassName OBJECT_TYPE = ClassName.get(CODEC, "ObjectType");
  static final ClassName ONE_OR_MANY = ClassName.get(CODEC, "OneOrMany");
  static final ClassName OSCAR_DATE_TIME = ClassName.get(CODEC, "OscarDateTime");
  static final ClassName OSCAR_ENUM = ClassName.get(CODEC, "OscarEnum");
  static final ClassName OSCAR_OBJECT = ClassName.get(CODEC, "OscarObject");
  static final ClassName OSCAR_TYPE = ClassName.get(CODEC, "OscarType");
  static final ClassName OSCAR_TYPES = ClassName.get(CODEC, "OscarTypes");

  static final ClassName XML = ClassName.get(CODEC, "Xml");

  static final ClassName BIG_DECIMAL = ClassName.get("java.math", "BigDecimal");
  static final ClassName BIG_INTEGER = ClassName.get("java.math", "BigInteger");
  static final ClassName COMPLETABLE_FUTURE =
      ClassName.get("java.util.concurrent", "CompletableFuture");
  static final ClassName DEPRECATED = ClassName.get("java.lang", "Deprecated");
  static final ClassName CONSUMER = ClassName.get("java.util.function", "Consumer");
  static final ClassName ITERABLE = ClassName.get("java.lang", "Iterable");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName MAP = ClassName.get("java.util", "Map");
  static final ClassName OVERRIDE = ClassName.get("java.lang", "Override");
  static final ClassName STRING = ClassName.get("java.lang", "String");
  static final ClassName VOID = ClassName.get("java.lang", "Void");

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private RuntimeTypes() {}

  /** Returns the type annotated with JSpecify's {@code @Nullable}. */
  static TypeName nullable(TypeName type) {
    return type.annotated(NULLABLE);
  }
}
