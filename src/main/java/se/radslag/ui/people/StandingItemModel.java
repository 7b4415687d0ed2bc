package se.radslag.ui.people;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.ItemKind;
import se.radslag.model.StandingItem;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** A standing item while it is written. Belongs to the window's thread. */
final class StandingItemModel {

  private final int row;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<ItemKind> kind;
  final Field<String> title;
  final Field<Optional<Duration>> planned;

  /**
   * @param row names the item among all of its council in the window
   */
  StandingItemModel(int row, StandingItem item, Runnable changed) {
    this.row = row;
    this.changed = changed;
    this.kind = new ReadOnlyObjectWrapper<>(item.kind());
    this.title = NameField.of(item.title(), any -> true, changed);
    this.planned = new Field<>(item.planned(), Readings.minutes(), changed);
  }

  int row() {
    return row;
  }

  ReadOnlyObjectProperty<ItemKind> kindProperty() {
    return kind.getReadOnlyProperty();
  }

  void choose(ItemKind now) {
    if (now != kind.get()) {
      kind.set(now);
      changed.run();
    }
  }

  /** Why something that was left in a field is not taken, if it is not. */
  Optional<Complaint> complaint() {
    return NameField.complaint(title)
        .or(
            () ->
                planned.refusedProperty().get()
                    ? Optional.of(Complaint.NO_SUCH_MINUTES)
                    : Optional.empty());
  }

  StandingItem item() {
    return new StandingItem(title.value(), kind.get(), planned.value());
  }

  void leave() {
    title.leave();
    planned.leave();
  }
}
