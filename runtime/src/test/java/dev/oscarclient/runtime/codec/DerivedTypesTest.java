package dev.oscarclient.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oscarclient.runtime.codec.sample.Note;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that say they are of a type that extends the declared one ({@code xsi:type}). */
class DerivedTypesTest {
  private static final XmlCodec CODEC =
      XmlCodec.create(new CodecSettings(ServerTimeZone.of(ZoneId.of("America/Toronto")), true));

  private static final String XSI = " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

  /** A base with two branches; one goes on, and both end in a type of one name. */
  static class Base extends Note {
    static final ObjectType<Base> TYPE =
        ObjectType.builder("Base", Base::new)
            .property("id", OscarTypes.INT)
            .property("next", OscarTypes.lazy(() -> Base.TYPE))
            .property("others", OscarTypes.listOf(OscarTypes.lazy(() -> Base.TYPE)))
            .xmlType("base", "urn:t")
            .derived(Base::derivedTypes)
            .build();

    Base(ObjectState state) {
      super(state);
    }

    private static List<ObjectType<? extends Base>> derivedTypes() {
      return List.of(Left.TYPE, Right.TYPE, Third.TYPE);
    }
  }

  static class Left extends Base {
    static final ObjectType<Left> TYPE =
        ObjectType.builder("Left", Left::new)
            .extending(Base.TYPE)
            .property("left", OscarTypes.STRING)
            .xmlType("left", "urn:t")
            .derived(Left::derivedTypes)
            .build();

    Left(ObjectState state) {
      super(state);
    }

    private static List<ObjectType<? extends Left>> derivedTypes() {
      return List.of(Deep.TYPE);
    }
  }

  static final class Deep extends Left {
    static final ObjectType<Deep> TYPE =
        ObjectType.builder("Deep", Deep::new)
            .extending(Left.TYPE)
            .property("depth", OscarTypes.INT, Xml.attribute())
            .xmlType("deep", "urn:t")
            .build();

    Deep(ObjectState state) {
      super(state);
    }
  }

  static final class Right extends Base {
    static final ObjectType<Right> TYPE =
        ObjectType.builder("Right", Right::new)
            .extending(Base.TYPE)
            .property("right", OscarTypes.STRING)
            .xmlType("twice", "urn:t")
            .build();

    Right(ObjectState state) {
      super(state);
    }
  }

  static final class Third extends Base {
    static final ObjectType<Third> TYPE =
        ObjectType.builder("Third", Third::new)
            .extending(Base.TYPE)
            .xmlType("twice", "urn:t")
            .build();

    Third(ObjectState state) {
      super(state);
    }
  }

  private static <T> T read(String xml, OscarType<T> type) {
    return Objects.requireNonNull(CODEC.read(xml.getBytes(StandardCharsets.UTF_8), type));
  }

  private static <T> String write(OscarType<T> type, @Nullable T value) {
    return new String(CODEC.write(type, value), StandardCharsets.UTF_8)
        .replaceFirst("^<\\?[^>]*>", "");
  }

  @Test
  void whatSaysSoIsOfTheDerivedTypeAtAnyDepthAndAnyRemove() {
    String xml =
        "<ns1:base xmlns:ns1='urn:t'>"
            + ("<next" + XSI + " xsi:type='ns1:deep' depth='2'><id>1</id>")
            + "<others xsi:type='ns1:left'><left>l</left></others><others><id>5</id></others>"
            + "<left>x</left></next></ns1:base>";
    Base base = read(xml, Base.TYPE);
    Deep next = (Deep) Objects.requireNonNull(base.slot(1));
    assertThat(next.slot(3)).isEqualTo("x");
    assertThat(next.slot(4)).isEqualTo(2);
    assertThat(next.additionalProperties()).isEmpty();
    List<?> others = (List<?>) Objects.requireNonNull(next.slot(2));
    assertThat(others.get(0)).isExactlyInstanceOf(Left.class);
    assertThat(others.get(1)).isExactlyInstanceOf(Base.class);
    assertThat(write(Base.TYPE, base)).isEqualTo(xml.replace('\'', '"'));
    assertThat(OscarJson.write(base))
        .isEqualTo(
            "{\"next\":{\"id\":1,\"others\":[{\"left\":\"l\"},{\"id\":5}],\"left\":\"x\","
                + "\"depth\":2}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n:base", "n:other", "left", "m:left", "n:twice", "", "n:", ":", "n:x:y"})
  void whatSaysAnythingElseIsReadAsDeclaredAndKept(String type) {
    String xml =
        "<r xmlns:n='urn:t'><next" + XSI + " xsi:type='" + type + "'><left>l</left></next></r>";
    Base next = (Base) Objects.requireNonNull(read(xml, Base.TYPE).slot(1));
    assertThat(next).isExactlyInstanceOf(Base.class);
    assertThat(next.additionalProperties()).containsKey("left");
    if (type.matches("(\\w+:)?\\w+")) {
      assertThat(write(Base.TYPE, read(xml, Base.TYPE)))
          .containsPattern(
              " xsi:type=\"(\\w+:)?" + type.replaceFirst(".*:", "") + "\"><left>l</left>");
    }
  }

  @Test
  void theRootSaysItToo() {
    assertThat(read("<b xmlns='urn:t'" + XSI + " xsi:type=' left '><y/></b>", Base.TYPE))
        .isExactlyInstanceOf(Left.class);
  }

  @Test
  void aTypeThatIsNotDerivedIsNotTaken() {
    Left left = read("<b xmlns='urn:t'" + XSI + " xsi:type='base'/>", Left.TYPE);
    assertThat(left).isExactlyInstanceOf(Left.class);
  }

  @Test
  void requestsSayTheTypeOnlyWhereItIsNotTheDeclaredOne() {
    String xml = "<b xmlns:n='urn:t'><next" + XSI + " xsi:type='n:left'><id>1</id></next></b>";
    Base left = (Base) Objects.requireNonNull(read(xml, Base.TYPE).slot(1));
    ElementWriter out = CODEC.requestWriter();
    out.start("all");
    out.element("a", Base.TYPE, left);
    out.element("b", Base.TYPE, empty());
    out.element("c", Left.TYPE, empty());
    out.end();
    assertThat(new String(out.toBytes(), StandardCharsets.UTF_8))
        .contains(" xsi:type=\"ns1:left\"><id>1</id></a>")
        .containsPattern("<b [^>]*xmlns:ns1=\"urn:t\"[^>]* xsi:type=\"ns1:left\"/>")
        .contains("<c/>");
  }

  @Test
  void whatIsOpenIsReadAndWrittenAsTheTypeThatItSays() {
    ObjectType<Note> open =
        ObjectType.builder("Open", Note::new).property("any", OscarTypes.JSON).build();
    String value =
        " xmlns:ns1='urn:t'" + XSI + " xsi:type='ns1:deep' depth='2'><id>1</id><left>x</left>";
    String xml = "<open><any" + value + "</any></open>";
    JsonValue any = (JsonValue) Objects.requireNonNull(read(xml, open).slot(0));
    Base deep = Objects.requireNonNull(any.as(Base.TYPE));
    assertThat(deep).isExactlyInstanceOf(Deep.class);
    assertThat(deep.slot(4)).isEqualTo(2);
    Note made = new Note.Builder(open).with(0, JsonValue.from(deep)).build();
    String written = write(open, made);
    assertThat(written)
        .contains("xsi:type=\"ns1:deep\" depth=\"2\"><id>1</id><left>x</left></any>");
    assertThat(Objects.requireNonNull(read(written, open).slot(0))).isEqualTo(any);
    assertThat(OscarJson.write(made)).isEqualTo("{\"any\":{\"id\":1,\"left\":\"x\",\"depth\":2}}");
  }

  @Test
  void whatIsUnknownIsReadAsXmlToo() {
    Base base = read("<b><id>9</id><x depth='3'><id>1</id></x><y depth='1'/><y/></b>", Base.TYPE);
    JsonValue x = Objects.requireNonNull(base.additionalProperties().get("x"));
    assertThat(Objects.requireNonNull(x.as(Deep.TYPE)).slot(4)).isEqualTo(3);
    List<Deep> several =
        Objects.requireNonNull(
            Objects.requireNonNull(base.additionalProperties().get("y"))
                .as(OscarTypes.listOf(Deep.TYPE)));
    assertThat(several.get(0).slot(4)).isEqualTo(1);
    assertThat(Objects.requireNonNull(JsonValue.from(x.as(Deep.TYPE)).as(Base.TYPE)).slot(0))
        .isEqualTo(1);
  }

  private static Left empty() {
    return new Left(new ObjectState(Left.TYPE, new Object[Left.TYPE.size()], Map.of()));
  }

  /** In a class loader of its own each time, so that all classes start anew. */
  @Test
  void classesMayStartInAnyOrderAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (int round = 0; round < 200; round++) {
        ClassLoader loader = new Fresh();
        CyclicBarrier together = new CyclicBarrier(4);
        List<Future<?>> started = new ArrayList<>();
        for (String name : List.of("Base", "Left", "Deep", "Right")) {
          Callable<?> start =
              () -> {
                together.await(10, TimeUnit.SECONDS);
                Class<?> type =
                    Class.forName(DerivedTypesTest.class.getName() + "$" + name, true, loader);
                Field field = type.getDeclaredField("TYPE");
                field.setAccessible(true);
                return read(
                    "<b xmlns='urn:t'" + XSI + " xsi:type='deep'/>",
                    (OscarType<?>) field.get(null));
              };
          started.add(threads.submit(start));
        }
        List<String> read = new ArrayList<>();
        for (Future<?> each : started) {
          read.add(each.get(10, TimeUnit.SECONDS).getClass().getSimpleName());
        }
        assertThat(read).containsExactly("Deep", "Deep", "Deep", "Right");
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Defines the classes of this test anew. */
  private static final class Fresh extends ClassLoader {
    Fresh() {
      super(DerivedTypesTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(DerivedTypesTest.class.getName())) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null) {
          return known;
        }
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
          byte[] bytes = Objects.requireNonNull(in).readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    }
  }
}
