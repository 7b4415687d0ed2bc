package se.radslag.ui.prepare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.ItemId;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;
import se.radslag.work.FileNames;

/** One attachment while it is named and put where it belongs. Belongs to the window's thread. */
final class AttachmentModel {

  private final Attachment added;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Optional<ItemId>> item;

  final Field<String> name;

  /**
   * @param changed told after each change
   */
  AttachmentModel(Attachment added, Runnable changed) {
    this.added = added;
    this.changed = changed;
    this.item = new ReadOnlyObjectWrapper<>(added.item());
    this.name =
        new Field<>(added.name(), Readings.fileName(FileNames.ending(added.name())), changed);
  }

  AttachmentId id() {
    return added.id();
  }

  /** In bytes. */
  long size() {
    return added.size();
  }

  /** The item it belongs to, if it is not the whole meeting's. */
  ReadOnlyObjectProperty<Optional<ItemId>> itemProperty() {
    return item.getReadOnlyProperty();
  }

  /** It belongs here now. */
  void item(Optional<ItemId> now) {
    if (!now.equals(item.get())) {
      item.set(now);
      changed.run();
    }
  }

  /** The attachment as it now is. */
  Attachment attachment() {
    return new Attachment(added.id(), item.get(), name.value(), added.size(), added.sha256());
  }
}
