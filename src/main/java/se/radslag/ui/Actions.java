package se.radslag.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.work.FileNames;

/** What buttons and keys anywhere in the window do. */
final class Actions {

  static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination SEARCH =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination EXPORT =
      new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEXT_ITEM =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination PREVIOUS_ITEM =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

  private final WorkspaceModel model;
  private final FilePicker files;

  Actions(WorkspaceModel model, FilePicker files) {
    this.model = model;
    this.files = files;
  }

  void createMeeting() {
    model.createMeeting();
  }

  void importFiles() {
    model.importFiles(files.openMinutes());
  }

  /** Asks where to, and writes the document of the meeting that is open. */
  void export() {
    model
        .openedProperty()
        .get()
        .map(meeting -> FileNames.of(meeting.meeting()))
        .flatMap(files::saveDocument)
        .ifPresent(model::export);
  }

  void step(int places) {
    if (model.sectionProperty().get() == Section.NOTES) {
      model.openedProperty().get().ifPresent(meeting -> meeting.agenda().step(places));
    }
  }
}
