package se.radslag.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.ui.common.Controls;

/** Which council a new meeting is of, where there is more than one. */
final class CouncilMenu {

  private CouncilMenu() {}

  /**
   * Shows the councils at the button for new meetings.
   *
   * @param first the council that is shown, which stands first
   */
  static void show(
      Controls controls,
      Window owner,
      List<Council> councils,
      Optional<CouncilId> first,
      Consumer<CouncilId> chosen) {
    var menu = new ContextMenu();
    menu.setId("council-menu");
    councils.stream()
        .sorted(Comparator.comparing(one -> !first.equals(Optional.of(one.id()))))
        .forEach(
            one -> {
              String name =
                  one.name().isEmpty() ? controls.texts().get("ui.register.unnamed") : one.name();
              var item = new MenuItem(controls.texts().get("ui.meetings.new-of", name));
              item.setMnemonicParsing(false);
              item.setOnAction(event -> chosen.accept(one.id()));
              menu.getItems().add(item);
            });
    owner.getScene().getRoot().lookupAll("#new-meeting").stream()
        .findFirst()
        .ifPresent(button -> menu.show(button, Side.TOP, 0, 0));
  }
}
