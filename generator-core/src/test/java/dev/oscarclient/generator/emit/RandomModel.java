package dev.oscarclient.generator.emit;

import static dev.oscarclient.generator.emit.Models.body;
import static dev.oscarclient.generator.emit.Models.constant;
import static dev.oscarclient.generator.emit.Models.enumeration;
import static dev.oscarclient.generator.emit.Models.form;
import static dev.oscarclient.generator.emit.Models.json;
import static dev.oscarclient.generator.emit.Models.nothing;
import static dev.oscarclient.generator.emit.Models.object;
import static dev.oscarclient.generator.emit.Models.property;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Models of any size that combine all that a model can say, the same for the same seed. */
public final class RandomModel {
  private final Random random;
  private final int typeCount;
  private final List<TypeModel> types = new ArrayList<>();

  private RandomModel(long seed, int typeCount) {
    this.random = new Random(seed);
    this.typeCount = typeCount;
  }

  public static ApiModel of(long seed, int serviceCount, int typeCount) {
    RandomModel model = new RandomModel(seed, typeCount);
    for (int i = 0; i < typeCount; i++) {
      model.types.add(model.type(i));
    }
    List<ServiceModel> services = new ArrayList<>();
    for (int i = 0; i < serviceCount; i++) {
      services.add(model.service(i));
    }
    return Models.api(services, model.types);
  }

  /** Every fifth type is an enumeration, every seventh generic. */
  private static boolean isEnum(int i) {
    return i % 5 == 4;
  }

  private static int parameters(int i) {
    return isEnum(i) ? 0 : i % 7 == 3 ? 1 : i % 49 == 5 ? 2 : 0;
  }

  private TypeModel type(int i) {
    if (isEnum(i)) {
      TypeModel.EnumConstant[] constants = new TypeModel.EnumConstant[random.nextInt(12)];
      for (int c = 0; c < constants.length; c++) {
        constants[c] = constant("C" + c, "value " + c);
      }
      return enumeration("Type" + i, constants);
    }
    List<String> variables = List.of("T", "U").subList(0, parameters(i));
    PropertyModel[] properties = new PropertyModel[random.nextInt(20)];
    for (int p = 0; p < properties.length; p++) {
      properties[p] = property("t" + i + "p" + p, ref(variables, 3), "What it is.");
    }
    return object("Type" + i, variables, superType(i, variables), properties);
  }

  /** An earlier type, so that none extends itself. */
  private TypeRef.@Nullable Named superType(int i, List<String> variables) {
    int other = i == 0 ? 0 : random.nextInt(i);
    return i == 0 || isEnum(other) || random.nextBoolean() ? null : use(other, variables, 2);
  }

  private TypeRef.Named use(int i, List<String> variables, int depth) {
    List<TypeRef> arguments = new ArrayList<>();
    boolean open = random.nextInt(4) == 0;
    for (int a = 0; a < parameters(i) && !open; a++) {
      arguments.add(ref(variables, depth - 1));
    }
    return new TypeRef.Named("Type" + i, arguments);
  }

  private TypeRef ref(List<String> variables, int depth) {
    int kind = depth <= 0 ? 0 : random.nextInt(10);
    return switch (kind) {
      case 4, 5 -> use(random.nextInt(typeCount), variables, depth);
      case 6 -> new TypeRef.ListOf(ref(variables, depth - 1));
      case 7 -> new TypeRef.OneOrMany(ref(variables, depth - 1));
      case 8 -> new TypeRef.MapOf(ref(variables, depth - 1));
      case 9 ->
          variables.isEmpty()
              ? TypeRef.RAW_JSON
              : new TypeRef.Variable(variables.get(random.nextInt(variables.size())));
      default -> scalar();
    };
  }

  private TypeRef scalar() {
    return new TypeRef.Scalar(pick(ScalarKind.values()));
  }

  private ServiceModel service(int i) {
    Models.Operation[] operations = new Models.Operation[6];
    for (int o = 0; o < operations.length; o++) {
      operations[o] = operation(i, o);
    }
    return Models.service("service" + i, "Service" + i + "Api", operations);
  }

  private Models.Operation operation(int service, int number) {
    StringBuilder path = new StringBuilder("/service" + service + "/operation" + number);
    List<Models.Parameter> parameters = new ArrayList<>();
    for (int p = random.nextInt(3); p > 0; p--) {
      path.append("/{path").append(p).append('}');
      parameters.add(Models.path("path" + p, scalar()));
    }
    for (int p = random.nextInt(5); p > 0; p--) {
      parameters.add(parameter("option" + p));
    }
    return Models.operation("POST", path.toString(), "operation" + number)
        .with(parameters.toArray(Models.Parameter[]::new))
        .takes(random.nextInt(3) == 0 ? null : request())
        .gives(response())
        .says("Does one thing.", "And another.");
  }

  private Models.Parameter parameter(String name) {
    Location in = pick(new Location[] {Location.QUERY, Location.HEADER, Location.MATRIX});
    Models.Parameter parameter = Models.Parameter.in(in, name, scalar());
    return switch (random.nextInt(6)) {
      case 0 -> parameter.required();
      case 1 -> parameter.repeating();
      case 2 -> parameter.otherwise("1");
      case 3 -> parameter.fixed("1");
      default -> parameter;
    };
  }

  private BodyModel request() {
    return switch (random.nextInt(5)) {
      case 0 -> form();
      case 1 -> form(Models.field("one", scalar()).model(), Models.field("two", scalar()).model());
      case 2 -> body(pick(BodyModel.Kind.values()), TypeRef.CONTENT);
      default -> json(ref(List.of(), 3));
    };
  }

  private BodyModel response() {
    return switch (random.nextInt(5)) {
      case 0 -> nothing();
      case 1 -> body(pick(BodyModel.Kind.values()), TypeRef.CONTENT, "text/x", "text/y");
      default -> json(ref(List.of(), 3));
    };
  }

  private <E> E pick(E[] values) {
    return values[random.nextInt(values.length)];
  }
}
