package se.radslag.ui.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Person;
import se.radslag.swedish.Phrases;

/**
 * The agenda of a meeting while it is written. Belongs to the window's thread.
 *
 * <p>Items are numbered on from the first one's number, so a council that counts its paragraphs (§)
 * through the year keeps its count. An agenda read from earlier minutes keeps the numbers it had
 * until an item is added, moved or taken away.
 */
public final class AgendaModel {

  private final MeetingId meeting;
  private final Histories histories;
  private final List<Person> known;
  private final Consumer<Change> changes;
  private final ObservableList<ItemModel> items = FXCollections.observableArrayList();
  private final Map<ItemId, Removed> removed = new HashMap<>();
  private final ObservableList<ItemModel> readable =
      FXCollections.unmodifiableObservableList(items);
  private final ObjectProperty<Optional<ItemModel>> selected;

  /** An agenda whose histories begin and end with it. */
  public AgendaModel(Meeting meeting, Consumer<Change> changes) {
    this(meeting, new Histories(), List.of(), changes);
  }

  /**
   * @param histories what was done to the notes earlier
   * @param known whom the data file knows, to be proposed as presenters
   * @param changes where what is changed goes
   */
  public AgendaModel(
      Meeting meeting, Histories histories, List<Person> known, Consumer<Change> changes) {
    this.histories = histories;
    this.meeting = meeting.id();
    this.known = List.copyOf(known);
    this.changes = changes;
    meeting.items().forEach(item -> items.add(model(item)));
    this.selected = new SimpleObjectProperty<>(items.stream().findFirst());
  }

  /** The items in order; changed only through this class. */
  public ObservableList<ItemModel> items() {
    return readable;
  }

  /** The item whose notes are shown. */
  public ObjectProperty<Optional<ItemModel>> selectedProperty() {
    return selected;
  }

  /** Shows an item, if there is such a one. */
  public void select(ItemId id) {
    items.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .ifPresent(item -> selected.set(Optional.of(item)));
  }

  /** Shows the item that is so many places further on, if there is one. */
  public void step(int places) {
    int target = selected.get().map(items::indexOf).orElse(-1) + places;
    if (target >= 0 && target < items.size()) {
      selected.set(Optional.of(items.get(target)));
    }
  }

  /** Adds a matter after the item shown, and shows it. */
  public ItemModel add() {
    int place = selected.get().map(items::indexOf).orElse(items.size() - 1) + 1;
    ItemModel added = insert(place, "", ItemKind.MATTER);
    selected.set(Optional.of(added));
    return added;
  }

  /**
   * Shows the item for other matters, with a sub-heading at its end for the caret; where there is
   * no such item, it is made at the end of the agenda.
   */
  public ItemModel addOtherMatter() {
    ItemModel other =
        items.stream()
            .filter(item -> item.kind() == ItemKind.OTHER_MATTERS)
            .reduce((before, last) -> last)
            .orElseGet(this::makeOtherMatters);
    other.appendSubheading();
    selected.set(Optional.of(other));
    return other;
  }

  private ItemModel makeOtherMatters() {
    return insert(items.size(), Phrases.OTHER_MATTERS, ItemKind.OTHER_MATTERS);
  }

  private ItemModel insert(int place, String title, ItemKind kind) {
    int start = start();
    ItemModel added =
        model(new AgendaItem(ItemId.create(), start, title, kind, List.of(), List.of()));
    items.add(place, added);
    renumber(start);
    record();
    return added;
  }

  /** Ticks the item shown and goes on to the next; one that was ticked is open again and stays. */
  public void finishShown() {
    selected
        .get()
        .ifPresent(
            item -> {
              boolean done = !item.scheduleProperty().get().finished();
              item.finish(done);
              if (done) {
                step(1);
              }
            });
  }

  /**
   * Brings an item back that was taken away, and shows it: where it was, with its presenters and
   * its time, if that is known.
   *
   * @param title what it was called
   */
  public void restore(ItemId id, String title, List<Note> notes) {
    if (items.stream().anyMatch(item -> item.id().equals(id))) {
      return;
    }
    Removed known =
        Optional.ofNullable(removed.get(id))
            .orElseGet(
                () ->
                    new Removed(
                        items.size(),
                        new AgendaItem(id, 1, title, ItemKind.MATTER, List.of(), List.of())));
    int start = start();
    ItemModel back = model(known.item().withNotes(notes));
    items.add(Math.min(known.place(), items.size()), back);
    renumber(start);
    record();
    recordNotes(back);
    selected.set(Optional.of(back));
  }

  /** Takes an item away, with its notes; the one after it, or else before it, is shown. */
  public void remove(ItemModel item) {
    int place = items.indexOf(item);
    int start = start();
    removed.put(item.id(), new Removed(place, item.item()));
    items.remove(item);
    renumber(start);
    record();
    selected.set(
        items.isEmpty()
            ? Optional.empty()
            : Optional.of(items.get(Math.min(place, items.size() - 1))));
  }

  /** Moves an item so many places down, or up if negative; at an end it stays. */
  public void move(ItemModel item, int places) {
    int place = items.indexOf(item);
    int target = place + places;
    if (target < 0 || target >= items.size()) {
      return;
    }
    int start = start();
    Optional<ItemModel> shown = selected.get();
    items.remove(place);
    items.add(target, item);
    selected.set(shown);
    renumber(start);
    record();
  }

  /** Moves an item to before the one that is at that place now, counted from 0; or last. */
  public void moveTo(ItemModel item, int gap) {
    int place = items.indexOf(item);
    int places = gap > place ? gap - 1 - place : gap - place;
    if (place >= 0 && places != 0) {
      move(item, places);
    }
  }

  /** Whom the data file knows, to be proposed as presenters. */
  public List<Person> known() {
    return known;
  }

  /** The items as they now are. */
  public List<AgendaItem> agenda() {
    return items.stream().map(ItemModel::item).toList();
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    items.forEach(ItemModel::leave);
  }

  private ItemModel model(AgendaItem item) {
    return new ItemModel(item, histories, this::record, this::recordNotes);
  }

  private int start() {
    return items.isEmpty() ? 1 : items.getFirst().numberProperty().get();
  }

  private void renumber(int start) {
    for (int i = 0; i < items.size(); i++) {
      items.get(i).number(start + i);
    }
  }

  private void record() {
    changes.accept(new MeetingChange.AgendaChanged(meeting, agenda()));
  }

  private void recordNotes(ItemModel item) {
    changes.accept(new MeetingChange.NotesChanged(meeting, item.id(), item.notesProperty().get()));
  }

  private record Removed(int place, AgendaItem item) {}
}
