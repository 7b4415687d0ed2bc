package se.radslag.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import se.radslag.ui.common.Controls;

/** The pages of the settings. */
public final class SettingsTabs extends TabPane {

  private final Controls controls;

  public SettingsTabs(Controls controls) {
    this.controls = controls;
    setId("settings-pages");
    getStyleClass().add("settings-pages");
    setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    setAccessibleText(controls.texts().get("ui.settings.title"));
  }

  /**
   * Adds a page after the others.
   *
   * @param title the key of its title
   */
  public SettingsTabs with(String title, Node page) {
    getTabs().add(new Tab(controls.texts().get(title), page));
    return this;
  }
}
