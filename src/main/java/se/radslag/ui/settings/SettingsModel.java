package se.radslag.ui.settings;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.work.Preferences;
import se.radslag.work.WindowState;

/** What is chosen for the program, and changes at once. Belongs to the window's thread. */
public final class SettingsModel {

  private static final int STEP = 10;

  private final ReadOnlyObjectWrapper<Preferences> preferences;
  private final Consumer<Preferences> keep;

  /**
   * @param opened what was chosen earlier
   * @param keep told of everything that is to be remembered
   */
  public SettingsModel(Preferences opened, Consumer<Preferences> keep) {
    this.preferences = new ReadOnlyObjectWrapper<>(opened);
    this.keep = keep;
  }

  /** What holds now. */
  public ReadOnlyObjectProperty<Preferences> preferencesProperty() {
    return preferences.getReadOnlyProperty();
  }

  /** Light, dark, or as the desktop. */
  public void choose(Preferences.Look look) {
    take(preferences.get().with(look));
  }

  /** The language of the next start: what is on the screen stays as it is. */
  public void choose(Preferences.Language language) {
    take(preferences.get().with(language));
  }

  /** Text one step larger, unless it is as large as it gets. */
  public void larger() {
    size(preferences.get().textSize() + STEP);
  }

  /** Text one step smaller, unless it is as small as it gets. */
  public void smaller() {
    size(preferences.get().textSize() - STEP);
  }

  /** Text of the usual size. */
  public void usualSize() {
    size(Preferences.USUAL);
  }

  /** How the window is left. */
  public void leave(WindowState window) {
    take(preferences.get().with(window));
  }

  private void size(int percent) {
    take(preferences.get().withTextSize(percent));
  }

  private void take(Preferences now) {
    if (!now.equals(preferences.get())) {
      preferences.set(now);
      keep.accept(now);
    }
  }
}
