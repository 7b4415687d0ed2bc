package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import se.radslag.model.Council;
import se.radslag.texts.Texts;
import se.radslag.ui.attendance.AttendanceKeys;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.KeyHelp;
import se.radslag.ui.common.Sheet;
import se.radslag.ui.notes.NoteKeys;
import se.radslag.ui.prepare.AgendaKeys;
import se.radslag.ui.settings.SettingsModel;
import se.radslag.ui.settings.SettingsView;
import se.radslag.work.FileNames;
import se.radslag.work.Preferences;

/** What buttons and keys anywhere in the window do. */
final class Actions {

  private final WorkspaceModel model;
  private final SettingsModel settings;
  private final FilePicker files;
  private final Controls controls;
  private final Supplier<Window> owner;
  private Optional<Runnable> practice = Optional.empty();

  /**
   * @param owner the window in front of which the settings and the keys are shown
   */
  Actions(
      WorkspaceModel model,
      SettingsModel settings,
      FilePicker files,
      Controls controls,
      Supplier<Window> owner) {
    this.model = model;
    this.settings = settings;
    this.files = files;
    this.controls = controls;
    this.owner = owner;
  }

  /**
   * Does what a command says.
   *
   * @param search goes to the search field
   */
  void run(Command command, Runnable search) {
    switch (command) {
      case PREPARE -> show(Section.PREPARE);
      case ATTENDANCE -> show(Section.ATTENDANCE);
      case NOTES, NEW_ITEM, OTHER_MATTER, FIND_HERE -> show(Section.NOTES);
      case REVIEW -> show(Section.REVIEW);
      case CIRCULATE -> show(Section.CIRCULATE);
      case NEXT_ITEM -> step(1);
      case PREVIOUS_ITEM -> step(-1);
      case NEW_MEETING -> createMeeting();
      case REGISTER -> showRegister();
      case SEARCH -> search.run();
      case EXPORT -> export();
      case LARGER -> settings.larger();
      case SMALLER -> settings.smaller();
      case USUAL_SIZE -> settings.usualSize();
      case SETTINGS -> showSettings();
      case KEYS -> showKeys();
    }
  }

  /** Makes a meeting; with several councils it is asked of which. */
  void createMeeting() {
    List<Council> councils = model.list().councilsProperty().get();
    if (councils.size() < 2) {
      model.createMeeting();
    } else {
      CouncilMenu.show(controls, owner.get(), councils, model.council(), model::createMeeting);
    }
  }

  void showRegister() {
    model.showRegister();
  }

  /** Asks for a Word template. */
  Optional<Path> chooseTemplate() {
    return files.openTemplate();
  }

  /** Shows a council that does not exist, if that can be done from here. */
  Optional<Runnable> practise() {
    return practice;
  }

  /** Lets a council that does not exist be shown. */
  void offerPractice(Runnable show) {
    practice = Optional.of(show);
  }

  void importFiles() {
    model.importFiles(files.openMinutes());
  }

  /** The desktop's own dialogs. */
  FilePicker files() {
    return files;
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

  /** Lets light or dark, the size of the text and the language be chosen. */
  void showSettings() {
    Sheet.show(
        controls.texts(),
        owner.get(),
        "settings",
        "ui.settings.title",
        new SettingsView(controls, settings, spoken()));
  }

  /** Shows all keys. */
  void showKeys() {
    Sheet.show(controls.texts(), owner.get(), "keys", "ui.keys.title", new KeyListView(keys()));
  }

  /** All keys there are. */
  List<KeyHelp> keys() {
    Texts texts = controls.texts();
    return Stream.of(
            List.of(
                KeyHelp.of(texts, "ui.keys.everywhere", List.of(Command.values())),
                AgendaKeys.help(texts)),
            new NoteKeys(texts).groups(),
            new AttendanceKeys(texts).groups())
        .flatMap(List::stream)
        .toList();
  }

  private Preferences.Language spoken() {
    return controls.texts().language().getLanguage().equals("en")
        ? Preferences.Language.ENGLISH
        : Preferences.Language.SWEDISH;
  }

  private void show(Section section) {
    model.hideRegister();
    model.sectionProperty().set(section);
  }

  private void step(int places) {
    if (model.sectionProperty().get() == Section.NOTES
        && model.registerProperty().get().isEmpty()) {
      model.openedProperty().get().ifPresent(meeting -> meeting.agenda().step(places));
    }
  }
}
