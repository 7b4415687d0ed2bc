package se.radslag.ui.people;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemKind;
import se.radslag.model.RegisterChange;
import se.radslag.model.Standing;
import se.radslag.model.StandingItem;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.work.StandingItems;

/**
 * What a council's meetings begin with while it is written. A council without items of its own
 * shows the usual ones; they become its own with the first change. Belongs to the window's thread.
 */
final class StandingModel {

  private final CouncilId council;
  private final Consumer<? super RegisterChange> changes;
  private final ObservableList<StandingItemModel> items = FXCollections.observableArrayList();
  private final ObservableList<StandingItemModel> readable =
      FXCollections.unmodifiableObservableList(items);
  final Field<String> sender;
  final Field<String> unit;
  final Field<String> documentType;
  final Field<String> place;
  final Field<String> secretary;
  private int rows;

  StandingModel(CouncilId council, Standing standing, Consumer<? super RegisterChange> changes) {
    this.council = council;
    this.changes = changes;
    this.sender = field(standing.sender());
    this.unit = field(standing.unit());
    this.documentType = field(standing.documentType());
    this.place = field(standing.place());
    this.secretary = field(standing.secretary());
    StandingItems.of(standing).forEach(this::insert);
  }

  /** The items in order; changed only through this class. */
  ObservableList<StandingItemModel> items() {
    return readable;
  }

  /**
   * Adds a matter at the end.
   *
   * @return why not, if it cannot be added
   */
  Optional<Complaint> add(String typed) {
    String title = NameField.clean(typed);
    if (title.isEmpty()) {
      return Optional.of(Complaint.NO_NAME);
    }
    insert(new StandingItem(title, ItemKind.MATTER, Optional.empty()));
    record();
    return Optional.empty();
  }

  /** Moves an item so many places down, or up if negative; at an end it stays. */
  void move(StandingItemModel item, int places) {
    int place = items.indexOf(item);
    int target = place + places;
    if (place >= 0 && target >= 0 && target < items.size()) {
      var moved = new ArrayList<>(items);
      moved.add(target, moved.remove(place));
      items.setAll(moved);
      record();
    }
  }

  /** Takes an item away; after the last one the usual items stand there again. */
  void remove(StandingItemModel item) {
    items.remove(item);
    record();
    if (items.isEmpty()) {
      StandingItems.usual().forEach(this::insert);
    }
  }

  void leave() {
    Stream.of(sender, unit, documentType, place, secretary).forEach(Field::leave);
    items.forEach(StandingItemModel::leave);
  }

  private Field<String> field(String value) {
    return new Field<>(value, Readings.text(), this::record);
  }

  private void insert(StandingItem item) {
    items.add(new StandingItemModel(++rows, item, this::record));
  }

  private void record() {
    changes.accept(
        new RegisterChange.StandingChanged(
            council,
            new Standing(
                sender.value(),
                unit.value(),
                documentType.value(),
                place.value(),
                secretary.value(),
                items.stream().map(StandingItemModel::item).toList())));
  }
}
