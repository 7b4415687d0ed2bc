package se.radslag.ui.phrases;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.ItemKind;
import se.radslag.model.Phrase;
import se.radslag.swedish.FilledPhrase;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** A phrase while it is written. Belongs to the window's thread. */
final class PhraseRow {

  private final Runnable changed;
  private final ReadOnlyObjectWrapper<List<String>> unknown;
  private Optional<ItemKind> kind;

  final Field<String> text;

  /**
   * @param changed told after each change
   */
  PhraseRow(Phrase phrase, Runnable changed) {
    this.changed = changed;
    this.kind = phrase.kind();
    this.unknown = new ReadOnlyObjectWrapper<>(FilledPhrase.unknownFields(phrase.text()));
    this.text = new Field<>(phrase.text(), Readings.text(), this::written);
  }

  Phrase phrase() {
    return new Phrase(kind, text.value());
  }

  /** The items that offer it first, if it is not for all alike. */
  void kind(Optional<ItemKind> now) {
    if (!now.equals(kind)) {
      kind = now;
      changed.run();
    }
  }

  /** What stands in braces and is no field. */
  ReadOnlyObjectProperty<List<String>> unknownProperty() {
    return unknown.getReadOnlyProperty();
  }

  private void written() {
    unknown.set(FilledPhrase.unknownFields(text.value()));
    changed.run();
  }
}
