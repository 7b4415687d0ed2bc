package se.radslag.ui.beside;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.texts.Texts;

/** Which panel is shown beside meetings, if any is. Belongs to the window's thread. */
public final class BesideModel {

  private final ReadOnlyObjectWrapper<Optional<Beside>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What is shown. */
  public ReadOnlyObjectProperty<Optional<Beside>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public void show(Beside which) {
    shown.set(Optional.of(which));
  }

  public void hide() {
    shown.set(Optional.empty());
  }

  /** What is shown in a word, to be remembered; the empty text while nothing is. */
  public String left() {
    return shown.get().map(Texts::key).orElse("");
  }

  /** Shows again what was left, if it is still known. */
  public void restore(String left) {
    Stream.of(Beside.values())
        .filter(which -> Texts.key(which).equals(left))
        .findFirst()
        .ifPresentOrElse(this::show, this::hide);
  }
}
