package dev.oscarclient.generator.emit;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.Binding;
import dev.oscarclient.generator.model.BodyModel;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.OperationModel;
import dev.oscarclient.generator.model.Paging;
import dev.oscarclient.generator.model.ParameterModel;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.PropertyModel;
import dev.oscarclient.generator.model.ScalarKind;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short words for building models by hand. */
final class Models {
  static final TypeRef STRING = new TypeRef.Scalar(ScalarKind.STRING);
  static final TypeRef INT = new TypeRef.Scalar(ScalarKind.INT);
  static final TypeRef LONG = new TypeRef.Scalar(ScalarKind.LONG);
  static final TypeRef BOOLEAN = new TypeRef.Scalar(ScalarKind.BOOLEAN);
  static final TypeRef DATE_TIME = new TypeRef.Scalar(ScalarKind.DATE_TIME);

  private static final Binding BINDING = new Binding(Binding.Authority.WADL, "by hand", true);

  private Models() {}

  static ApiModel api(List<ServiceModel> services, List<TypeModel> types) {
    return new ApiModel(services, types, List.of());
  }

  static TypeRef.Named named(String javaName, TypeRef... arguments) {
    return new TypeRef.Named(javaName, List.of(arguments));
  }

  static TypeRef list(TypeRef element) {
    return new TypeRef.ListOf(element);
  }

  static TypeRef oneOrMany(TypeRef element) {
    return new TypeRef.OneOrMany(element);
  }

  static BodyModel json(TypeRef type) {
    return body(BodyModel.Kind.JSON, type, "application/json");
  }

  static BodyModel body(BodyModel.Kind kind, TypeRef type, String... mediaTypes) {
    return new BodyModel(kind, List.of(mediaTypes), type, List.of(), BINDING);
  }

  static BodyModel form(ParameterModel... fields) {
    return new BodyModel(
        BodyModel.Kind.FORM,
        List.of("application/x-www-form-urlencoded"),
        TypeRef.CONTENT,
        List.of(fields),
        BINDING);
  }

  static BodyModel nothing() {
    return BodyModel.none(BINDING);
  }

  /** A parameter, refined by its methods. */
  record Parameter(ParameterModel model) {
    static Parameter in(Location in, String name, TypeRef type) {
      return new Parameter(
          new ParameterModel(
              name, name, in, type, in == Location.PATH, false, null, null, List.of(), List.of()));
    }

    Parameter as(String javaName) {
      return with(javaName, model.required(), model.repeating(), model.defaultValue(), null);
    }

    Parameter required() {
      return with(model.javaName(), true, model.repeating(), model.defaultValue(), null);
    }

    Parameter repeating() {
      return with(model.javaName(), model.required(), true, model.defaultValue(), null);
    }

    Parameter otherwise(String value) {
      return with(model.javaName(), model.required(), model.repeating(), value, null);
    }

    Parameter fixed(String value) {
      return with(model.javaName(), model.required(), model.repeating(), null, value);
    }

    Parameter dated(DateForm form) {
      return new Parameter(model.withDateForm(form));
    }

    Parameter says(List<String> options, String... docs) {
      ParameterModel m = model;
      return new Parameter(
          new ParameterModel(
              m.name(),
              m.javaName(),
              m.in(),
              m.type(),
              m.required(),
              m.repeating(),
              m.defaultValue(),
              m.fixedValue(),
              options,
              List.of(docs),
              m.dateForm()));
    }

    private Parameter with(
        String javaName,
        boolean required,
        boolean repeating,
        @Nullable String otherwise,
        @Nullable String fixed) {
      ParameterModel m = model;
      return new Parameter(
          new ParameterModel(
              m.name(),
              javaName,
              m.in(),
              m.type(),
              required,
              repeating,
              otherwise,
              fixed,
              m.options(),
              m.docs(),
              m.dateForm()));
    }
  }

  static Parameter path(String name, TypeRef type) {
    return Parameter.in(Location.PATH, name, type);
  }

  static Parameter query(String name, TypeRef type) {
    return Parameter.in(Location.QUERY, name, type);
  }

  static Parameter field(String name, TypeRef type) {
    return Parameter.in(Location.FORM, name, type);
  }

  /** An operation, refined by its methods. */
  record Operation(OperationModel model) {
    Operation with(Parameter... parameters) {
      OperationModel m = model;
      List<ParameterModel> models = new ArrayList<>();
      for (Parameter parameter : parameters) {
        models.add(parameter.model());
      }
      return new Operation(
          new OperationModel(
              m.verb(),
              m.path(),
              m.addresses(),
              m.methodName(),
              m.optionsName(),
              models,
              m.request(),
              m.response(),
              m.docs(),
              m.origin()));
    }

    /** To be called last. */
    Operation paged(String offset, String limit) {
      return known(null, new Paging(offset, null, limit, false), false);
    }

    /** To be called last. */
    Operation pagedInBody(String page, String limit) {
      return known(null, new Paging(null, page, limit, true), false);
    }

    /** To be called last. */
    Operation answersWithSuccess() {
      return known(null, null, true);
    }

    /** To be called last. */
    Operation affects(Effect effect) {
      return known(effect, null, false);
    }

    private Operation known(
        @Nullable Effect effect, @Nullable Paging paging, boolean successIsAnswer) {
      OperationModel m = model;
      return new Operation(
          new OperationModel(
              m.verb(),
              m.path(),
              m.addresses(),
              m.methodName(),
              m.optionsName(),
              m.parameters(),
              m.request(),
              m.response(),
              m.docs(),
              m.origin(),
              effect,
              paging,
              successIsAnswer,
              null));
    }

    Operation takes(@Nullable BodyModel request) {
      return with(request, model.response(), model.docs());
    }

    Operation gives(BodyModel response) {
      return with(model.request(), response, model.docs());
    }

    Operation says(String... docs) {
      return with(model.request(), model.response(), List.of(docs));
    }

    private Operation with(@Nullable BodyModel request, BodyModel response, List<String> docs) {
      OperationModel m = model;
      return new Operation(
          new OperationModel(
              m.verb(),
              m.path(),
              m.addresses(),
              m.methodName(),
              m.optionsName(),
              m.parameters(),
              request,
              response,
              docs,
              m.origin()));
    }
  }

  /** An operation at {@code /services}; {@code methodName} also names its nested classes. */
  static Operation operation(String verb, String path, String methodName) {
    String options = Character.toUpperCase(methodName.charAt(0)) + methodName.substring(1);
    return operation(verb, path, methodName, options, "/services");
  }

  static Operation operation(
      String verb, String path, String methodName, String optionsName, String... addresses) {
    return new Operation(
        new OperationModel(
            verb,
            path,
            List.of(addresses),
            methodName,
            optionsName,
            List.of(),
            null,
            nothing(),
            List.of(),
            "test.wadl:1"));
  }

  static ServiceModel service(String name, String className, Operation... operations) {
    List<OperationModel> models = new ArrayList<>();
    for (Operation operation : operations) {
      models.add(operation.model());
    }
    return new ServiceModel(name, name, className, models);
  }

  static PropertyModel property(String name, TypeRef type, String... docs) {
    return property(name, name, type, docs);
  }

  static PropertyModel property(String jsonName, String javaName, TypeRef type, String... docs) {
    return new PropertyModel(
        jsonName,
        javaName,
        type,
        false,
        false,
        new PropertyModel.XmlForm(PropertyModel.XmlForm.Kind.ELEMENT, jsonName, "", null),
        List.of(docs));
  }

  static PropertyModel readOnly(PropertyModel p, String... aliases) {
    return new PropertyModel(
        p.jsonName(),
        p.javaName(),
        p.type(),
        p.required(),
        p.nillable(),
        p.xml(),
        p.docs(),
        List.of(aliases),
        PropertyModel.Access.READ_ONLY);
  }

  static PropertyModel inXml(
      PropertyModel p,
      PropertyModel.XmlForm.Kind kind,
      String name,
      String namespace,
      @Nullable String wrapper) {
    return new PropertyModel(
        p.jsonName(),
        p.javaName(),
        p.type(),
        p.required(),
        p.nillable(),
        new PropertyModel.XmlForm(kind, name, namespace, wrapper),
        p.docs());
  }

  static PropertyModel orNil(PropertyModel p) {
    return new PropertyModel(
        p.jsonName(), p.javaName(), p.type(), p.required(), true, p.xml(), p.docs());
  }

  static TypeModel.ObjectType inXml(
      TypeModel.ObjectType type, @Nullable String root, TypeModel.InheritedXml... inherited) {
    return new TypeModel.ObjectType(
        type.javaName(),
        type.schemaName(),
        type.typeParameters(),
        type.superType(),
        type.isAbstract(),
        type.properties(),
        root,
        type.docs(),
        List.of(inherited),
        type.wildcardAt());
  }

  static TypeModel.ObjectType object(String javaName, PropertyModel... properties) {
    return object(javaName, List.of(), null, properties);
  }

  static TypeModel.ObjectType object(
      String javaName,
      List<String> typeParameters,
      TypeRef.@Nullable Named superType,
      PropertyModel... properties) {
    String schemaName = Character.toLowerCase(javaName.charAt(0)) + javaName.substring(1);
    return new TypeModel.ObjectType(
        javaName,
        schemaName,
        typeParameters,
        superType,
        false,
        List.of(properties),
        null,
        List.of());
  }

  static TypeModel.EnumConstant constant(String javaName, String value) {
    return new TypeModel.EnumConstant(javaName, value);
  }

  static TypeModel.EnumType enumeration(String javaName, TypeModel.EnumConstant... constants) {
    return new TypeModel.EnumType(javaName, javaName, List.of(constants), List.of());
  }
}
