package se.radslag.ui.notes;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Note;
import se.radslag.model.Schedule;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** One item of the agenda while it is written. Belongs to the window's thread. */
public final class ItemModel {

  private final ItemId id;
  private final ReadOnlyObjectWrapper<ItemKind> kind;
  private final Consumer<ItemModel> notesChanged;
  private final ReadOnlyIntegerWrapper number;
  private final ReadOnlyObjectWrapper<List<Note>> notes;
  private final Histories histories;
  private final NotesHistory history;
  private final Runnable headChanged;
  private final ReadOnlyObjectWrapper<Schedule> schedule;
  private final ReadOnlyObjectWrapper<String> heading;

  public final Field<String> title;
  public final Field<List<String>> presenters;
  public final Field<Optional<Duration>> planned;

  /**
   * @param histories where what is done to the notes outlives this
   * @param headChanged told after each change of title, presenters or schedule
   * @param notesChanged told after each change of the notes
   */
  ItemModel(
      AgendaItem item,
      Histories histories,
      Runnable headChanged,
      Consumer<ItemModel> notesChanged) {
    this.id = item.id();
    this.kind = new ReadOnlyObjectWrapper<>(item.kind());
    this.headChanged = headChanged;
    this.notesChanged = notesChanged;
    this.schedule = new ReadOnlyObjectWrapper<>(item.schedule());
    this.number = new ReadOnlyIntegerWrapper(item.number());
    this.notes = new ReadOnlyObjectWrapper<>(item.notes());
    this.histories = histories;
    this.history = histories.of(item, this::keep);
    this.heading = new ReadOnlyObjectWrapper<>(item.title());
    this.title =
        new Field<>(
            item.title(),
            Readings.text(),
            () -> {
              showHeading();
              headChanged.run();
            });
    this.presenters = new Field<>(item.presenters(), Readings.names(), headChanged);
    this.planned =
        new Field<>(
            item.schedule().planned(),
            Readings.minutes(),
            () -> schedule(schedule.get().withPlanned(plannedNow())));
  }

  public ItemId id() {
    return id;
  }

  public ItemKind kind() {
    return kind.get();
  }

  public ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** What the item is for. */
  public ReadOnlyObjectProperty<ItemKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  /** The item is now for this. */
  public void kind(ItemKind now) {
    if (now != kind.get()) {
      kind.set(now);
      headChanged.run();
    }
  }

  /** The title as it is at this moment, also in the middle of a word. */
  public ReadOnlyObjectProperty<String> headingProperty() {
    return heading.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<List<Note>> notesProperty() {
    return notes.getReadOnlyProperty();
  }

  /** What was planned for it and how it went. */
  public ReadOnlyObjectProperty<Schedule> scheduleProperty() {
    return schedule.getReadOnlyProperty();
  }

  /** The schedule is now this. */
  public void schedule(Schedule now) {
    if (!now.equals(schedule.get())) {
      schedule.set(now);
      headChanged.run();
    }
  }

  /** The paragraphs as they are written, and what was done to them. */
  public NotesHistory history() {
    return history;
  }

  /** The notes are now these: one step to undo, shown at once where the item is shown. */
  public void write(List<Note> now) {
    history.replace(now.isEmpty() ? List.of(new Note.Text("")) : now);
  }

  /** Whether nothing was written that would be lost with the item. */
  boolean empty() {
    return heading.get().isBlank()
        && presenters.value().isEmpty()
        && notes.get().stream().allMatch(Note::isEmpty);
  }

  /** Puts a sub-heading for a new matter at the end, and the caret in it. */
  void appendSubheading() {
    var paragraphs = new ArrayList<>(history.paragraphs());
    while (!paragraphs.isEmpty() && paragraphs.getLast().isEmpty()) {
      paragraphs.removeLast();
    }
    paragraphs.add(new Note.Subheading(""));
    history.replace(paragraphs);
    history.caretToEnd();
  }

  /** Puts a note after the others; an empty paragraph at the end stays there to be written in. */
  public void append(Note note) {
    var now = new ArrayList<>(history.paragraphs());
    boolean place = now.getLast().equals(new Note.Text(""));
    now.add(place ? now.size() - 1 : now.size(), note);
    history.replaceBeside(List.copyOf(now));
  }

  /** It is taken up now, unless it was before. */
  public void begin(LocalTime now) {
    schedule(schedule.get().begun(now));
  }

  /** It is done with, or not after all. */
  public void finish(boolean done) {
    schedule(schedule.get().finished(done));
  }

  private void keep(List<Note> now) {
    histories.keep(id, history);
    if (!now.equals(notes.get())) {
      notes.set(List.copyOf(now));
      notesChanged.accept(this);
    }
  }

  /** The item as it now is. */
  public AgendaItem item() {
    return new AgendaItem(
        id,
        number.get(),
        title.value(),
        kind.get(),
        presenters.value(),
        notes.get(),
        schedule.get());
  }

  /** Nobody writes in any of the fields any more. */
  void leave() {
    title.leave();
    presenters.leave();
    planned.leave();
  }

  void number(int now) {
    number.set(now);
  }

  private Optional<Duration> plannedNow() {
    return planned.value();
  }

  private void showHeading() {
    heading.set(title.value());
  }
}
