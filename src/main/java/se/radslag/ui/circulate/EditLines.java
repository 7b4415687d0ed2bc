package se.radslag.ui.circulate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Note;
import se.radslag.swedish.Wording;
import se.radslag.texts.Texts;
import se.radslag.ui.notes.NoteLines;
import se.radslag.work.Edit;
import se.radslag.work.EditedField;
import se.radslag.work.SideBySide;

/** The words for an edit: what it is called, and both sides line by line. */
record EditLines(Texts texts) {

  String name(Edit edit) {
    return switch (edit) {
      case Edit.FieldChanged field -> field(field.field());
      case Edit.AttendanceChanged _ -> field(EditedField.NARVARANDE);
      case Edit.NextMeetingChanged _ -> field(EditedField.NASTA_MOTE);
      case Edit.ItemAdded(AgendaItem item, var _) ->
          texts.get("ui.read-back.item-added", item.title());
      case Edit.ItemRemoved(AgendaItem item) ->
          texts.get("ui.read-back.item-removed", headline(item));
      case Edit.TitleChanged(AgendaItem item, String _) ->
          texts.get("ui.read-back.item-title", headline(item));
      case Edit.PresentersChanged(AgendaItem item, var _) ->
          texts.get("ui.read-back.item-presenters", headline(item));
      case Edit.NotesChanged(AgendaItem item, var _) ->
          texts.get("ui.read-back.item-notes", headline(item));
      case Edit.OrderChanged _ -> texts.get("ui.read-back.order");
    };
  }

  private String field(EditedField field) {
    return texts.get("ui.read-back.field-" + Texts.key(field));
  }

  /** The lines of both sides; of long ones only what differs, with what stands around it. */
  List<SideBySide.Row<String>> rows(Edit edit) {
    return shortened(SideBySide.of(now(edit), written(edit), SideBySide::alike).rows());
  }

  private List<String> now(Edit edit) {
    return switch (edit) {
      case Edit.FieldChanged field -> field.now().lines().toList();
      case Edit.AttendanceChanged(var groups, var _) -> Wording.attendance(groups);
      case Edit.NextMeetingChanged(String sentence, String _, var _) -> sentence.lines().toList();
      case Edit.ItemAdded _ -> List.of();
      case Edit.ItemRemoved(AgendaItem item) -> whole(item);
      case Edit.TitleChanged(AgendaItem item, String _) -> List.of(item.title());
      case Edit.PresentersChanged(AgendaItem item, var _) -> item.presenters();
      case Edit.NotesChanged(AgendaItem item, var _) -> notes(item.written());
      case Edit.OrderChanged(List<AgendaItem> items, var _) -> titles(items);
    };
  }

  private List<String> written(Edit edit) {
    return switch (edit) {
      case Edit.FieldChanged field -> field.written().lines().toList();
      case Edit.AttendanceChanged(var _, var groups) -> Wording.attendance(groups);
      case Edit.NextMeetingChanged(String _, String sentence, var _) -> sentence.lines().toList();
      case Edit.ItemAdded(AgendaItem item, var _) -> whole(item);
      case Edit.ItemRemoved _ -> List.of();
      case Edit.TitleChanged(AgendaItem _, String title) -> List.of(title);
      case Edit.PresentersChanged(AgendaItem _, List<String> presenters) -> presenters;
      case Edit.NotesChanged(AgendaItem _, List<Note> notes) -> notes(notes);
      case Edit.OrderChanged(var _, List<AgendaItem> items) -> titles(items);
    };
  }

  private static String headline(AgendaItem item) {
    return item.number() + " " + item.title();
  }

  private List<String> whole(AgendaItem item) {
    return Stream.of(List.of(item.title()), item.presenters(), notes(item.written()))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> notes(List<Note> notes) {
    return notes.stream().map(note -> NoteLines.of(texts, note)).toList();
  }

  private static List<String> titles(List<AgendaItem> items) {
    return items.stream().map(AgendaItem::title).toList();
  }

  private static List<SideBySide.Row<String>> shortened(List<SideBySide.Row<String>> rows) {
    var shown = new ArrayList<SideBySide.Row<String>>();
    for (int i = 0; i < rows.size(); i++) {
      boolean near =
          !rows.get(i).same()
              || (i > 0 && !rows.get(i - 1).same())
              || (i + 1 < rows.size() && !rows.get(i + 1).same());
      if (near) {
        shown.add(rows.get(i));
      }
    }
    return shown;
  }
}
