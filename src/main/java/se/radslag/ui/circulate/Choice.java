package se.radslag.ui.circulate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Something that can go along, or be left out. Belongs to the window's thread. */
public final class Choice<T> {

  private T value;
  private final BooleanProperty chosen;

  Choice(T value, boolean chosen) {
    this.value = value;
    this.chosen = new SimpleBooleanProperty(chosen);
  }

  public T value() {
    return value;
  }

  /** Puts another in its place, that is known better. */
  void become(T known) {
    value = known;
  }

  public BooleanProperty chosenProperty() {
    return chosen;
  }

  boolean chosen() {
    return chosen.get();
  }
}
