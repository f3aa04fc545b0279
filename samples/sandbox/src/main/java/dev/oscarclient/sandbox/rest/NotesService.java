package dev.oscarclient.sandbox.rest;

import dev.oscarclient.sandbox.clinic.ChartNote;
import dev.oscarclient.sandbox.clinic.Clinic;
import dev.oscarclient.sandbox.rest.to.AbstractSearchResponse;
import dev.oscarclient.sandbox.rest.to.GenericRESTResponse;
import dev.oscarclient.sandbox.rest.to.IssueTo1;
import dev.oscarclient.sandbox.rest.to.JSONObject;
import dev.oscarclient.sandbox.rest.to.NoteIssueTo1;
import dev.oscarclient.sandbox.rest.to.NoteSelectionTo1;
import dev.oscarclient.sandbox.rest.to.NoteTo1;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Encounter notes. Most reads are POSTs. */
@Path("/notes")
public class NotesService extends OscarService {
  private final Clinic clinic;

  /** A service over a clinic's records. */
  public NotesService(Clinic clinic) {
    this.clinic = clinic;
  }

  /** A patient's notes; {@code filterProviders} in the body narrows them. */
  @POST
  @Path("/{demographicNo}/all")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public NoteSelectionTo1 getNotesWithFilter(
      @PathParam("demographicNo") Integer demographicNo,
      @DefaultValue("20") @QueryParam("numToReturn") Integer numToReturn,
      @DefaultValue("0") @QueryParam("offset") Integer offset,
      JSONObject filter) {
    List<?> providers = filter.get("filterProviders") instanceof List<?> list ? list : List.of();
    List<NoteTo1> fitting =
        notesOf(demographicNo).stream()
            .filter(n -> providers.isEmpty() || providers.contains(n.providerNo))
            .toList();
    NoteSelectionTo1 selection = new NoteSelectionTo1();
    selection.notelist = fitting.stream().skip(offset).limit(numToReturn).toList();
    selection.moreNotes = fitting.size() > offset + numToReturn;
    return selection;
  }

  /** The note last written; null, which is 204, if the chart is empty. */
  @POST
  @Path("/{demographicNo}/getCurrentNote")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public @Nullable NoteTo1 getCurrentNote(
      @PathParam("demographicNo") Integer demographicNo, JSONObject options) {
    List<NoteTo1> notes = notesOf(demographicNo);
    return notes.isEmpty() ? null : notes.get(notes.size() - 1);
  }

  /** Saves a note: a new one without a number, a new version of one with it. */
  @POST
  @Path("/{demographicNo}/save")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public NoteTo1 saveNote(@PathParam("demographicNo") Integer demographicNo, NoteTo1 note) {
    if (note.noteId == null || note.noteId == 0) {
      note.noteId = clinic.notes().nextNumber();
    }
    note.updateDate = Date.from(Instant.now());
    clinic.notes().put(note.noteId, new ChartNote(demographicNo, note));
    return note;
  }

  /** Saves a draft, and answers with it. */
  @POST
  @Path("/{demographicNo}/tmpSave")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public NoteTo1 tmpSaveNote(@PathParam("demographicNo") Integer demographicNo, NoteTo1 note) {
    return note;
  }

  /** Saves a note with its issues. 200 without a body. */
  @POST
  @Path("/{demographicNo}/saveIssueNote")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response saveIssueNote(
      @PathParam("demographicNo") Integer demographicNo, NoteIssueTo1 noteIssue) {
    if (noteIssue.encounterNote != null) {
      noteIssue.encounterNote.assignedIssues = noteIssue.assignedCMIssues;
      saveNote(demographicNo, noteIssue.encounterNote);
    }
    return Response.ok().build();
  }

  /** A note with its issues; an unknown number is an error. */
  @POST
  @Path("/getIssueNote/{noteId}")
  @Produces(MediaType.APPLICATION_JSON)
  public NoteIssueTo1 getIssueNote(@PathParam("noteId") Integer noteId) {
    ChartNote found = clinic.notes().get(noteId);
    if (found == null) {
      throw new IllegalArgumentException("no such note");
    }
    NoteIssueTo1 result = new NoteIssueTo1();
    result.encounterNote = found.note();
    result.assignedCMIssues = found.note().assignedIssues;
    return result;
  }

  /** An issue by its code, which may be a number too: see the sibling operation. */
  @POST
  @Path("/getIssueId/{issueCode}")
  @Produces(MediaType.APPLICATION_JSON)
  public @Nullable IssueTo1 getIssueId(@PathParam("issueCode") String issueCode) {
    return "SAMPLE".equals(issueCode) ? issue() : null;
  }

  /** An issue by its number. */
  @POST
  @Path("/getIssueById/{issueId}")
  @Produces(MediaType.APPLICATION_JSON)
  public @Nullable IssueTo1 getIssueId(@PathParam("issueId") Integer issueId) {
    return issueId == 11 ? issue() : null;
  }

  /** Issues whose description holds the term. */
  @POST
  @Path("/searchIssues")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public AbstractSearchResponse<IssueTo1> search(
      JSONObject query,
      @QueryParam("startIndex") @Nullable Integer startIndex,
      @QueryParam("itemsToReturn") @Nullable Integer itemsToReturn) {
    String term = query.text("term");
    IssueTo1 issue = issue();
    boolean fits = issue.description != null && issue.description.contains(term);
    return Page.of(fits ? List.of(issue) : List.of(), startIndex, itemsToReturn);
  }

  /** Notes that somebody edits a note. */
  @POST
  @Path("/setEditingNoteFlag")
  @Produces(MediaType.APPLICATION_JSON)
  public GenericRESTResponse setEditingNoteFlag(
      @QueryParam("noteUUID") @Nullable String noteUuid,
      @QueryParam("userId") @Nullable String userId) {
    return noteUuid == null || userId == null
        ? new GenericRESTResponse(false, "Parameter error")
        : new GenericRESTResponse(true, null);
  }

  /** Takes that back. 204. */
  @POST
  @Path("/removeEditingNoteFlag")
  public void removeEditingNoteFlag(
      @QueryParam("noteUUID") @Nullable String noteUuid,
      @QueryParam("userId") @Nullable String userId) {
    // Nothing is kept, so there is nothing to take back.
  }

  /** The note of a task. There never is one: HTTP 200 with the JSON value {@code null}. */
  @GET
  @Path("/ticklerGetNote/{ticklerNo}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response ticklerGetNote(@PathParam("ticklerNo") Integer ticklerNo) {
    return Response.ok("null").build();
  }

  private List<NoteTo1> notesOf(int demographicNo) {
    return clinic.notes().where(n -> n.demographicNo() == demographicNo).stream()
        .map(ChartNote::note)
        .toList();
  }

  private static IssueTo1 issue() {
    IssueTo1 issue = new IssueTo1();
    issue.id = 11L;
    issue.code = "SAMPLE";
    issue.description = "Sample issue";
    issue.type = "system";
    return issue;
  }
}
