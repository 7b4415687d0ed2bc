package se.radslag.ui.people;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import se.radslag.texts.Texts;

/** A council by its name. */
final class CouncilCell extends ListCell<CouncilModel> {

  private final Texts texts;
  private Subscription named = Subscription.EMPTY;

  CouncilCell(Texts texts) {
    this.texts = texts;
  }

  @Override
  protected void updateItem(CouncilModel council, boolean empty) {
    super.updateItem(council, empty);
    named.unsubscribe();
    named =
        Optional.ofNullable(council)
            .filter(one -> !empty)
            .map(one -> one.headingProperty().subscribe(this::show))
            .orElse(Subscription.EMPTY);
    if (empty || council == null) {
      setText(null);
    }
  }

  private void show(String name) {
    setText(name.isEmpty() ? texts.get("ui.register.unnamed") : name);
  }
}
