package dev.oscarclient.generator.emit;

import static dev.oscarclient.generator.emit.Models.BOOLEAN;
import static dev.oscarclient.generator.emit.Models.DATE_TIME;
import static dev.oscarclient.generator.emit.Models.INT;
import static dev.oscarclient.generator.emit.Models.LONG;
import static dev.oscarclient.generator.emit.Models.STRING;
import static dev.oscarclient.generator.emit.Models.api;
import static dev.oscarclient.generator.emit.Models.body;
import static dev.oscarclient.generator.emit.Models.constant;
import static dev.oscarclient.generator.emit.Models.enumeration;
import static dev.oscarclient.generator.emit.Models.field;
import static dev.oscarclient.generator.emit.Models.form;
import static dev.oscarclient.generator.emit.Models.inXml;
import static dev.oscarclient.generator.emit.Models.json;
import static dev.oscarclient.generator.emit.Models.list;
import static dev.oscarclient.generator.emit.Models.named;
import static dev.oscarclient.generator.emit.Models.nothing;
import static dev.oscarclient.generator.emit.Models.object;
import static dev.oscarclient.generator.emit.Models.oneOrMany;
import static dev.oscarclient.generator.emit.Models.operation;
import static dev.oscarclient.generator.emit.Models.orNil;
import static dev.oscarclient.generator.emit.Models.path;
import static dev.oscarclient.generator.emit.Models.property;
import static dev.oscarclient.generator.emit.Models.query;
import static dev.oscarclient.generator.emit.Models.readOnly;
import static dev.oscarclient.generator.emit.Models.service;

import dev.oscarclient.generator.model.ApiModel;
import dev.oscarclient.generator.model.BodyModel.Kind;
import dev.oscarclient.generator.model.DateForm;
import dev.oscarclient.generator.model.Effect;
import dev.oscarclient.generator.model.ParameterModel.Location;
import dev.oscarclient.generator.model.PropertyModel.XmlForm;
import dev.oscarclient.generator.model.ServiceModel;
import dev.oscarclient.generator.model.TypeModel;
import dev.oscarclient.generator.model.TypeModel.InheritedXml;
import dev.oscarclient.generator.model.TypeRef;
import java.util.List;

/** A small clinic that shows every shape of operation and type. */
final class ClinicModel {
  private ClinicModel() {}

  static ApiModel model() {
    return api(List.of(demographics(), documents()), types());
  }

  private static ServiceModel demographics() {
    return service(
        "demographics",
        "DemographicsApi",
        operation("DELETE", "/demographics/{dataId}", "deleteByDataId")
            .with(path("dataId", INT))
            .gives(json(TypeRef.NOTHING)),
        operation("GET", "/demographics/{dataId}", "getByDataId", "GetByDataId", "/services", "/rs")
            .with(path("dataId", INT).says(List.of(), "Number of the patient."))
            .gives(json(oneOrMany(named("DemographicTo1"))))
            .says("Reads one patient.", "Dates are dates of the clinic."),
        operation("PUT", "/demographics", "put")
            .takes(json(oneOrMany(named("DemographicTo1"))))
            .gives(json(named("DemographicTo1"))),
        operation("POST", "/demographics/search", "search")
            .with(
                query("startIndex", INT).otherwise("0"),
                query("itemsToReturn", INT).otherwise("10"),
                query("sort", STRING).says(List.of("name", "dob"), "What to sort by."),
                query("includes[]", STRING).as("includes").repeating(),
                query("modifiedSince", DATE_TIME),
                query("seenSince", DATE_TIME).dated(DateForm.EPOCH_MILLIS),
                query("between", STRING).dated(DateForm.TIME).repeating(),
                query("version", STRING).fixed("1"),
                Models.Parameter.in(Location.HEADER, "X-Trace", STRING).as("xTrace"),
                Models.Parameter.in(Location.HEADER, "X-Kind", STRING).as("xKind").fixed("search"),
                Models.Parameter.in(Location.MATRIX, "view", STRING))
            .takes(json(named("DemographicSearchRequest")))
            .gives(json(named("AbstractSearchResponse", named("DemographicSearchResult"))))
            .paged("startIndex", "itemsToReturn"),
        operation("POST", "/demographics/searchMore", "searchMore")
            .with(path("offset", INT))
            .takes(json(named("DemographicSearchRequest")))
            .gives(json(list(named("DemographicSearchResult"))))
            .pagedInBody("page", "rows"),
        operation("GET", "/demographics/{dataId}/isActive", "isActive")
            .with(path("dataId", INT))
            .gives(json(named("GenericRESTResponse")))
            .answersWithSuccess(),
        operation("GET", "/demographics/{dataId}/activate", "activate")
            .with(path("dataId", INT))
            .gives(json(named("GenericRESTResponse")))
            .affects(Effect.UPDATE),
        operation("POST", "/demographics/merge", "merge")
            .with(query("into", INT).required(), query("reason", STRING))
            .takes(json(oneOrMany(named("DemographicTo1"))))
            .gives(json(TypeRef.RAW_JSON)),
        operation("POST", "/demographics/count", "count")
            .with(query("active", BOOLEAN))
            .takes(json(oneOrMany(named("DemographicTo1"))))
            .gives(json(INT)),
        operation("GET", "/demographics/drugs", "drugs", "GetDrugs", "/services")
            .gives(json(named("DrugSearchResponse"))),
        operation("GET", "/demographics/{dataId}/drugs", "drugs", "GetDataIdDrugs", "/services")
            .with(path("dataId", INT))
            .gives(json(list(named("DrugTo1")))),
        operation(
                "GET",
                "/demographics/{dataId}/drugs/{from}/{to}",
                "drugs",
                "GetDataIdDrugsByFromAndTo",
                "/services")
            .with(
                path("dataId", LONG),
                path("from", DATE_TIME),
                path("to", STRING).dated(DateForm.DATE))
            .gives(json(named("DrugResponse"))));
  }

  private static ServiceModel documents() {
    return service(
        "documents",
        "DocumentsApi",
        operation("GET", "/documents/{id : \\d+}", "getById")
            .with(path("id", INT))
            .gives(body(Kind.BINARY, TypeRef.CONTENT, "application/pdf", "image/png")),
        operation("POST", "/documents/save", "save")
            .takes(
                form(
                    field("title", STRING).required().model(),
                    field("page", INT).says(List.of(), "First page is 1.").model(),
                    field("tag", STRING).as("tags").repeating().model(),
                    field("method", STRING).fixed("save").model()))
            .gives(json(named("GenericRESTResponse"))),
        operation("POST", "/documents/saveAs", "saveAs")
            .with(query("overwrite", BOOLEAN))
            .takes(form(field("title", STRING).model()))
            .gives(json(named("GenericRESTResponse"))),
        operation("POST", "/documents/saveAny", "saveAny")
            .takes(form())
            .gives(json(named("GenericRESTResponse"))),
        operation("POST", "/documents/note", "note")
            .takes(body(Kind.TEXT, STRING, "text/plain"))
            .gives(body(Kind.TEXT, STRING, "text/plain")),
        operation("POST", "/documents/upload", "upload")
            .takes(body(Kind.BINARY, TypeRef.CONTENT, "application/octet-stream"))
            .gives(nothing()),
        operation("POST", "/documents/letter", "letter")
            .takes(body(Kind.XML, named("GenericRESTResponse"), "application/xml"))
            .gives(body(Kind.XML, named("GenericRESTResponse"), "application/xml", "text/xml")),
        operation("PATCH", "/documents/{id}/labels", "patchLabels")
            .with(path("id", STRING))
            .takes(json(TypeRef.RAW_JSON))
            .gives(json(new TypeRef.MapOf(named("Sex1")))),
        operation("POST", "/documents/numbers", "numbers")
            .takes(json(list(INT)))
            .gives(json(list(STRING))));
  }

  private static List<TypeModel> types() {
    return List.of(
        object(
            "AbstractSearchResponse",
            List.of("T"),
            named("GenericRESTResponse"),
            property("content", list(new TypeRef.Variable("T"))),
            property("first", new TypeRef.Variable("T")),
            property("total", INT)),
        object(
            "DemographicSearchRequest",
            property("type", STRING),
            property("term", STRING),
            property("page", INT),
            property("rows", STRING),
            property("active", BOOLEAN)),
        object("DemographicSearchResult", property("demographicNo", INT), property("name", STRING)),
        object(
            "DemographicTo1",
            property("demographicNo", INT),
            property("first_name", "firstName", STRING, "Given name."),
            property("dateOfBirth", DATE_TIME),
            property("rosterDate", DATE_TIME).withDateForm(DateForm.DATE),
            property("visits", list(STRING)).withDateForm(DateForm.EPOCH_MILLIS),
            readOnly(property("age", STRING), "years"),
            property("sex", named("Sex1")),
            property("spouse", named("DemographicTo1")),
            property("extras", list(named("DrugTo1"))),
            property("notes", new TypeRef.MapOf(STRING)),
            property("chart", TypeRef.RAW_JSON),
            property("found", named("AbstractSearchResponse", named("DrugTo1")))),
        object(
            "DrugResponse",
            List.of(),
            named("GenericRESTResponse"),
            property("drug", named("DrugTo1")),
            property("tags", list(STRING))),
        inXml(
            object(
                "DrugSearchResponse",
                List.of(),
                named("AbstractSearchResponse", named("DrugTo1")),
                property("query", STRING),
                property("more", STRING)),
            null,
            new InheritedXml(
                "content",
                1,
                new XmlForm(XmlForm.Kind.ELEMENT, "drug", "", "content"),
                List.of("drug"))),
        object("DrugTo1", property("id", LONG), property("name", STRING)),
        object("GenericRESTResponse", property("success", BOOLEAN), property("message", STRING)),
        inXml(
            object(
                "MeasurementTo1",
                inXml(property("unit", STRING), XmlForm.Kind.ATTRIBUTE, "unit", "", null),
                inXml(property("kind", STRING), XmlForm.Kind.ATTRIBUTE, "type", "urn:k", null),
                inXml(property("value", STRING), XmlForm.Kind.TEXT, "", "", null),
                inXml(property("date", DATE_TIME), XmlForm.Kind.ELEMENT, "on", "", null),
                inXml(property("note", STRING), XmlForm.Kind.ELEMENT, "note", "urn:k", null),
                inXml(property("codes", list(INT)), XmlForm.Kind.WORDS, "codes", "", null),
                inXml(property("parts", list(STRING)), XmlForm.Kind.ELEMENT, "part", "", "parts"),
                inXml(
                    property("sites", list(STRING)),
                    XmlForm.Kind.ELEMENT,
                    "site",
                    "urn:k",
                    "sites"),
                orNil(property("reviewed", BOOLEAN)),
                orNil(property("reviewers", list(STRING))),
                orNil(inXml(property("by", STRING), XmlForm.Kind.ELEMENT, "by", "urn:k", null))),
            "{urn:k}measurement"),
        enumeration("Sex1", constant("M", "M"), constant("F", "F"), constant("EMPTY", "")));
  }
}
