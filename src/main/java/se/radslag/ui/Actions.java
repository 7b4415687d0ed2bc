package se.radslag.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Window;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.texts.Texts;
import se.radslag.ui.attendance.AttendanceKeys;
import se.radslag.ui.beside.Beside;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.KeyHelp;
import se.radslag.ui.common.Sheet;
import se.radslag.ui.figures.FiguresModel;
import se.radslag.ui.figures.FiguresView;
import se.radslag.ui.notes.NoteKeys;
import se.radslag.ui.notes.VersionsView;
import se.radslag.ui.phrases.PhrasesModel;
import se.radslag.ui.phrases.PhrasesView;
import se.radslag.ui.prepare.RowCommand;
import se.radslag.ui.settings.SettingsModel;
import se.radslag.ui.settings.SettingsTabs;
import se.radslag.ui.settings.SettingsView;
import se.radslag.ui.timeline.TimelineView;
import se.radslag.work.BringIn;
import se.radslag.work.DocumentFormat;
import se.radslag.work.FiguresBook;
import se.radslag.work.MeetingDocuments;
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
   * @param places where some commands go
   */
  void run(Command command, Places places) {
    switch (command) {
      case PREPARE -> show(Section.PREPARE);
      case ATTENDANCE -> show(Section.ATTENDANCE);
      case NOTES, NEW_ITEM, OTHER_MATTER, FIND_HERE -> show(Section.NOTES);
      case REVIEW -> show(Section.REVIEW);
      case CIRCULATE -> show(Section.CIRCULATE);
      case NEXT_ITEM -> step(1);
      case PREVIOUS_ITEM -> step(-1);
      case FINISH_ITEM, VERSIONS -> {
        // The step with the notes does it where it is shown.
      }
      case BEGIN_MEETING -> beginMeeting();
      case END_MEETING -> endMeeting();
      case BESIDE_ATTENDANCE -> places.beside(Beside.ATTENDANCE);
      case BESIDE_WATCH -> places.beside(Beside.WATCH);
      case BESIDE_EARLIER -> places.beside(Beside.EARLIER);
      case BESIDE_PAGES -> places.beside(Beside.PAGES);
      case BESIDE_HIDE -> model.beside().hide();
      case NEW_MEETING -> createMeeting();
      case REGISTER -> showRegister();
      case FIGURES -> showFigures();
      case TIMELINE -> showTimeline();
      case SEARCH -> places.search();
      case EXPORT -> export();
      case ORIGINAL -> openOriginal();
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
      CouncilMenu.show(
          controls,
          owner.get(),
          councils,
          model.council(),
          one -> model.createMeeting(Optional.of(one)));
    }
  }

  void showRegister() {
    model.showRegister();
  }

  /** Shows what can be counted of the council shown, with the others to choose from. */
  void showFigures() {
    List<Council> councils =
        model.list().councilsProperty().get().stream()
            .sorted(Comparator.comparing(one -> !model.council().equals(Optional.of(one.id()))))
            .toList();
    if (!councils.isEmpty()) {
      Workplace place = model.place();
      Sheet.show(
          controls.texts(),
          owner.get(),
          "figures",
          "ui.figures.show",
          new FiguresView(
              controls,
              new FiguresModel(
                  new FiguresBook(place.data(), controls.texts()),
                  place.background(),
                  place.window(),
                  councils),
              files));
    }
  }

  /** Follows what is searched for through all meetings, or asks what to follow. */
  void showTimeline() {
    Sheet.show(
        controls.texts(),
        owner.get(),
        "timeline",
        "ui.timeline.show",
        new TimelineView(
            controls, model.models().timeline(model::open), model.search().textProperty().get()));
  }

  /** Shows a council that does not exist, if that can be done from here. */
  Optional<Runnable> practise() {
    return practice;
  }

  /** Lets a council that does not exist be shown. */
  void offerPractice(Runnable show) {
    practice = Optional.of(show);
  }

  /** The meeting begins, or goes on after all. */
  void beginMeeting() {
    model.openedProperty().get().ifPresent(MeetingModel::begin);
  }

  /** The meeting is over; what is left to look at is shown. */
  void endMeeting() {
    model
        .openedProperty()
        .get()
        .filter(meeting -> meeting.state() == MeetingState.IN_PROGRESS)
        .ifPresent(
            meeting -> {
              meeting.end();
              show(Section.REVIEW);
            });
  }

  /** Shows the earlier versions of the notes of the item shown. */
  void showVersions() {
    model
        .openedProperty()
        .get()
        .filter(meeting -> model.sectionProperty().get() == Section.NOTES)
        .ifPresent(
            meeting ->
                Sheet.show(
                    controls.texts(),
                    owner.get(),
                    "versions",
                    "ui.versions.title",
                    new VersionsView(
                        controls,
                        model.models().versions(meeting),
                        model.models().zone(),
                        meeting.locked())));
  }

  void importFiles() {
    model.importFiles(files.openMinutes());
  }

  /** The same with all that is in a folder. */
  void importFolder() {
    model.importFiles(files.openMinutesFolder().stream().toList());
  }

  /** Shows the file the open meeting was brought in from. */
  void openOriginal() {
    model
        .openedProperty()
        .get()
        .map(MeetingModel::id)
        .ifPresent(
            id ->
                model
                    .place()
                    .background()
                    .attempt(
                        () ->
                            new BringIn(model.place().data()).copyOfOriginal(id).then(files::show))
                    .orElse(model::tell)
                    .start());
  }

  /** The desktop's own dialogs. */
  FilePicker files() {
    return files;
  }

  /** Asks where to, and writes the document of the meeting that is open. */
  void export() {
    model.openedProperty().get().map(MeetingModel::meeting).ifPresent(this::export);
  }

  /** The name to begin with is the council's own pattern filled in. */
  private void export(Meeting meeting) {
    var documents = new MeetingDocuments(model.place().data());
    String ending = DocumentFormat.DOCX.ending();
    model
        .place()
        .background()
        .run(() -> documents.name(meeting, DocumentKind.MINUTES, Optional.empty(), ending))
        .then(name -> export(name, Optional.empty()))
        .orElse(model::tell)
        .start();
  }

  /** Asks once more where a document could not be written, but not for the same place again. */
  private void export(String name, Optional<Path> refused) {
    files
        .saveDocument(name)
        .filter(chosen -> !refused.equals(Optional.of(chosen)))
        .ifPresent(chosen -> model.export(chosen, free -> export(free, Optional.of(chosen))));
  }

  /** Lets be chosen how the program looks, and be written what is the open meeting's council's. */
  void showSettings() {
    var pages =
        new SettingsTabs(controls)
            .with("ui.settings.look", new SettingsView(controls, settings, spoken()));
    model
        .openedProperty()
        .get()
        .map(MeetingModel::texts)
        .ifPresent(
            texts ->
                pages.with("ui.phrases.title", new PhrasesView(controls, new PhrasesModel(texts))));
    Sheet.show(controls.texts(), owner.get(), "settings", "ui.settings.title", pages);
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
                KeyHelp.of(texts, "ui.agenda.heading", List.of(RowCommand.values()))),
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

  /** Places in the window that a command goes to. */
  interface Places {

    /** Goes to the search field. */
    void search();

    /** Shows a panel beside the meeting and goes there, or back from there. */
    void beside(Beside which);
  }
}
