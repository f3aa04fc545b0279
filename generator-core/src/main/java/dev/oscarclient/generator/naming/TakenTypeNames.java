package dev.oscarclient.generator.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Simple class names no generated type may have: a class of the same package hides {@code
 * java.lang}'s, an imported one does not compile beside it, and Windows has no file of some names.
 */
final class TakenTypeNames {

  private static final String JAVA_LANG =
      """
      AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
      ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence
      Character Class ClassCastException ClassCircularityError ClassFormatError ClassLoader
      ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler
      Deprecated Double Enum EnumConstantNotPresentException Error Exception
      ExceptionInInitializerError Float FunctionalInterface IllegalAccessError IllegalAccessException
      IllegalArgumentException IllegalCallerException IllegalMonitorStateException
      IllegalStateException IllegalThreadStateException IncompatibleClassChangeError
      IndexOutOfBoundsException InheritableThreadLocal InstantiationError InstantiationException
      Integer InternalError InterruptedException IO Iterable LayerInstantiationException LinkageError
      Long MatchException Math Module ModuleLayer NegativeArraySizeException NoClassDefFoundError
      NoSuchFieldError NoSuchFieldException NoSuchMethodError NoSuchMethodException
      NullPointerException Number NumberFormatException Object OutOfMemoryError Override Package
      Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable
      Runtime RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
      SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker StrictMath
      String StringBuffer StringBuilder StringIndexOutOfBoundsException StringTemplate
      SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable
      TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
      UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException
      """;

  private static final String IMPORTED =
      """
      ArrayList Arrays BigDecimal BigInteger Collection Collections CompletableFuture
      CompletionStage Consumer Duration Function Generated HashMap Iterator JsonCreator JsonProperty
      JsonValue LinkedHashMap List LocalDate Map NullMarked NullUnmarked Nullable NonNull Objects
      Optional Set Stream Supplier ZoneId
      """;

  private static final String RUNTIME =
      """
      ApiCaller ApiRequest ApiResponse Base64Bytes CodecException Content FormFields OAuthCredentials ObjectState
      ObjectType OneOrMany OscarClient OscarClientBuilder OscarDateTime OscarDecodeException
      OscarEnum OscarException OscarJson OscarObject OscarOperation OscarType OscarTypes Page
      RequestOptions RequestParameters ResponseBody
      """;

  /** Nested classes and type parameters of generated types. */
  private static final String NESTED = "Builder Known T";

  private static final String DEVICES =
      """
      aux con nul prn com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7
      lpt8 lpt9
      """;

  private static final Set<String> NAMES =
      Set.copyOf(
          List.of(
              String.join(" ", JAVA_LANG, IMPORTED, RUNTIME, NESTED, DEVICES)
                  .toLowerCase(Locale.ROOT)
                  .split("\\s+")));

  private TakenTypeNames() {}

  /** Returns whether a class name is taken, ignoring case as file systems may. */
  static boolean contains(String name) {
    return NAMES.contains(Words.folded(name));
  }
}
