package se.radslag.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.RegisterChange;
import se.radslag.model.SearchHit;
import se.radslag.ui.beside.BesideModel;
import se.radslag.ui.bringin.BringInModel;
import se.radslag.ui.common.TimeOfDay;
import se.radslag.ui.meetings.MeetingListModel;
import se.radslag.ui.people.RegisterModel;
import se.radslag.ui.search.SearchModel;
import se.radslag.work.BringIn;
import se.radslag.work.Journal;
import se.radslag.work.Meetings;
import se.radslag.work.NewCouncil;
import se.radslag.work.RegisterBook;
import se.radslag.work.SaveState;
import se.radslag.work.Upkeep;
import se.radslag.work.find.Finder;

/**
 * What the window shows and does: which meeting is open, how it stands with saving, making, reading
 * and exporting meetings. Belongs to the window's thread.
 */
public final class WorkspaceModel {

  private final Workplace place;
  private final Meetings meetings;
  private final Finder finder;
  private final Upkeep upkeep;
  private final Making making;
  private final Journal journal;
  private final MeetingListModel list;
  private final SearchModel search;
  private final TimeOfDay time;
  private final BesideModel beside = new BesideModel();

  /** Open meetings, and those left whose changes are not saved yet: what is kept is shown again. */
  private final Map<MeetingId, MeetingModel> kept = new HashMap<>();

  private final MeetingModels models;

  private final ReadOnlyObjectWrapper<Optional<MeetingModel>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<SaveState> saveState =
      new ReadOnlyObjectWrapper<>(new SaveState.Unchanged());
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper firstStart = new ReadOnlyBooleanWrapper();
  private final RegisterShown register = new RegisterShown();
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.NOTES);

  private final BringingIn bringingIn;
  private boolean listIsOld;
  private Optional<MeetingId> wanted = Optional.empty();

  public WorkspaceModel(Workplace place) {
    this.place = place;
    this.meetings = new Meetings(place.data());
    this.finder = new Finder(place.data());
    this.upkeep = new Upkeep(place.data(), finder);
    this.making = new Making(place, this::saveNow, this::tell);
    // A state may be told late, when the next is there already: what counts is the journal's own.
    this.journal =
        new Journal(
            place.data(), place.clock(), late -> place.window().execute(this::showSaveState));
    this.models =
        new MeetingModels(
            place, meetings, finder, journal, saveStateProperty(), this::record, this::tell);
    this.bringingIn = new BringingIn(place, running, this::imported, this::tell);
    this.list = new MeetingListModel(meetings, place.background(), place.clock(), this::tell);
    this.time = new TimeOfDay(place.clock(), place.window());
    this.search = new SearchModel(finder, place.background(), Optional.empty(), this::tell);
  }

  public MeetingListModel list() {
    return list;
  }

  public SearchModel search() {
    return search;
  }

  /** The clock on the wall. */
  public TimeOfDay time() {
    return time;
  }

  /** Makes the models of meetings and of what is shown with them. */
  MeetingModels models() {
    return models;
  }

  /** Which panel is shown beside the meeting. */
  public BesideModel beside() {
    return beside;
  }

  /** What the window works with. */
  Workplace place() {
    return place;
  }

  /** The meeting that is shown. */
  public ReadOnlyObjectProperty<Optional<MeetingModel>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /** The register, while it is shown in the meeting's place. */
  public ReadOnlyObjectProperty<Optional<RegisterModel>> registerProperty() {
    return register.property();
  }

  /** The council that is shown: of the register, or of the meeting that is open. */
  public Optional<CouncilId> council() {
    return register
        .model()
        .flatMap(RegisterModel::shown)
        .or(() -> opened.get().map(MeetingModel::council));
  }

  /** Shows the register in the meeting's place. */
  public void showRegister() {
    if (register.model().isEmpty()) {
      CompletableFuture<SaveState> saved = saveNow();
      register.read(place, saved, this::arrived, this::tell);
    }
  }

  /** Shows the meeting again; what was changed in the register is known there. */
  public void hideRegister() {
    register.model().ifPresent(this::leave);
  }

  private void arrived(RegisterBook book) {
    register.show(
        () -> new RegisterModel(book, place.clock(), this::record),
        opened.get().map(MeetingModel::council));
    list.chooseNone();
  }

  private void leave(RegisterModel shown) {
    shown.leave();
    register.leave(shown, journal.state(), kept.values());
    opened.get().ifPresent(meeting -> list.choose(meeting.id()));
    save();
  }

  /** How it stands with what was typed. */
  public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
    return saveState.getReadOnlyProperty();
  }

  /** What there is to tell, until it is dismissed. */
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What is being done that takes a while, if anything. */
  public ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether there is no council yet, so that the first thing is to set one up. */
  public ReadOnlyBooleanProperty firstStartProperty() {
    return firstStart.getReadOnlyProperty();
  }

  /** The step that is shown, of whichever meeting is open. */
  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  /**
   * Opens the latest meeting, then reads the list of all: what is shown first waits for nothing.
   */
  public void start() {
    place.background().run(models::first).then(this::start).orElse(this::tell).start();
  }

  private void start(MeetingModels.First first) {
    firstStart.set(first.withoutCouncil());
    wanted = first.latest().map(read -> read.meeting().id());
    first.latest().ifPresent(read -> arrived(read, Optional.empty()));
    list.refresh(() -> upkeep.begin(place.background(), search::again, this::tell));
  }

  /** Sets up a council, and shows its first meeting to be prepared. */
  public void createCouncil(NewCouncil.Setup setup) {
    making.council(
        setup,
        () -> {
          firstStart.set(false);
          createMeeting();
        });
  }

  /** Shows a meeting. */
  public void open(MeetingId id) {
    open(id, Optional.empty());
  }

  /** Shows where something was found: the item, or the meeting. */
  public void open(SearchHit hit) {
    hit.item().ifPresentOrElse(item -> open(hit.meeting(), item), () -> open(hit.meeting()));
  }

  /** Shows an item of a meeting and its notes. */
  public void open(MeetingId id, ItemId item) {
    section.set(Section.NOTES);
    open(id, Optional.of(item));
  }

  /** Makes the next meeting of the council shown, and shows it to be prepared. */
  public void createMeeting() {
    createMeeting(council());
  }

  /** The same of any council; without one, of the only one. */
  void createMeeting(Optional<CouncilId> council) {
    making.meeting(council, this::made);
  }

  private void made(Meeting meeting) {
    section.set(Section.PREPARE);
    list.refresh(() -> open(meeting.id()));
  }

  /** Reads files of earlier minutes, and whole folders, and shows what was read. */
  public void importFiles(List<Path> files) {
    bringingIn.start(files);
  }

  /**
   * Writes the document of the meeting that is shown, as it now is.
   *
   * @param again is handed a name to try instead, where it was the place that did not do
   */
  public void export(Path target, Consumer<String> again) {
    save();
    opened
        .get()
        .map(MeetingModel::meeting)
        .ifPresent(meeting -> new Exporting(place, notice).start(meeting, target, again));
  }

  /** Takes the notice away. */
  public void dismissNotice() {
    notice.set(Optional.empty());
  }

  /**
   * Has everything that was typed saved now.
   *
   * @return how it went, on a thread of the journal's
   */
  public CompletableFuture<SaveState> saveNow() {
    opened.get().ifPresent(MeetingModel::leave);
    register.model().ifPresent(RegisterModel::leave);
    return journal.flush();
  }

  /** Stops saving, after one last try. The window's thread must not wait for it. */
  public void close() {
    time.stop();
    upkeep.stop();
    journal.close();
  }

  private void open(MeetingId id, Optional<ItemId> item) {
    wanted = Optional.of(id);
    opened.get().ifPresent(MeetingModel::leave);
    Optional<MeetingModel> known = Optional.ofNullable(kept.get(id));
    if (known.isPresent()) {
      show(known.get(), item);
      save();
      return;
    }
    CompletableFuture<SaveState> saved = journal.flush();
    place
        .background()
        .attempt(
            () -> {
              saved.join();
              return meetings.open(id).then(meeting -> Outcome.done(models.read(meeting)));
            })
        .then(read -> arrived(read, item))
        .orElse(this::tell)
        .start();
  }

  /**
   * Meetings were changed in the data file and not in the window: sent out, or brought in anew.
   *
   * @param other shown, if any, where none of them is
   */
  void reread(List<MeetingId> changed, Notice told, Optional<MeetingId> other) {
    notice.set(Optional.of(told));
    changed.forEach(kept::remove);
    Optional<MeetingId> shown =
        opened.get().map(MeetingModel::id).filter(changed::contains).or(() -> other);
    list.refresh(() -> shown.ifPresent(this::open));
  }

  /** Has everything saved without waiting for it; how it went is told as a state. */
  private void save() {
    place.background().run(saveNow()::join).start();
  }

  /** A meeting that was asked for before another one is not shown any more. */
  private void arrived(MeetingModels.Read read, Optional<ItemId> item) {
    if (wanted.filter(read.meeting().id()::equals).isPresent()) {
      show(kept.computeIfAbsent(read.meeting().id(), unknown -> models.of(read)), item);
    }
  }

  private void show(MeetingModel meeting, Optional<ItemId> item) {
    hideRegister();
    item.ifPresent(meeting.agenda()::select);
    list.choose(meeting.id());
    opened.set(Optional.of(meeting));
    if (!journal.state().unsaved()) {
      forgetSaved();
    }
  }

  private void record(Change change) {
    journal.record(change);
    listIsOld =
        listIsOld
            || change instanceof MeetingChange.DetailsChanged
            || change instanceof MeetingChange.StateChanged
            || change instanceof RegisterChange.CouncilChanged;
    saveState.set(journal.state());
  }

  /** What is saved and not shown can be read again. */
  private void forgetSaved() {
    kept.keySet().removeIf(id -> opened.get().filter(shown -> shown.id().equals(id)).isEmpty());
  }

  private void showSaveState() {
    SaveState now = journal.state();
    saveState.set(now);
    if (now instanceof SaveState.Saved) {
      forgetSaved();
      register.forgetSaved();
      if (listIsOld) {
        listIsOld = false;
        list.refresh(() -> {});
      }
    }
  }

  private void imported(List<BringIn.Kept> files) {
    List<MeetingId> ids = BringIn.meetings(files);
    boolean leads = files.size() <= Notice.FEW || opened.get().isEmpty();
    reread(ids, new Notice.Imported(files), ids.stream().filter(id -> leads).findFirst());
  }

  /** What was read of earlier minutes, while it is shown and nothing of it is kept. */
  public ReadOnlyObjectProperty<Optional<BringInModel>> bringInProperty() {
    return bringingIn.shownProperty();
  }

  /** Tells that this council does not exist. */
  public void tellPractice() {
    notice.set(Optional.of(new Notice.Practice()));
  }

  /** Tells of something that could not be done. */
  public void tell(Problem problem) {
    notice.set(Optional.of(new Notice.Failed(problem)));
  }
}
