package se.radslag.ui.people;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import se.radslag.texts.Texts;

/** The council's own page, or an organisation with how many sit for it. */
final class PageCell extends ListCell<RegisterList.Page> {

  private final Texts texts;
  private final RegisterModel register;
  private final Label name = new Label();
  private final Label facts = new Label();
  private final HBox row;
  private Subscription listening = Subscription.EMPTY;

  PageCell(Texts texts, RegisterModel register) {
    this.texts = texts;
    this.register = register;
    facts.getStyleClass().add("hint");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    row = new HBox(name, space, facts);
    row.getStyleClass().add("item-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(RegisterList.Page page, boolean empty) {
    super.updateItem(page, empty);
    listening.unsubscribe();
    listening =
        Optional.ofNullable(page).filter(one -> !empty).map(this::show).orElse(Subscription.EMPTY);
    setGraphic(empty || page == null ? null : row);
  }

  private Subscription show(RegisterList.Page page) {
    return switch (page) {
      case RegisterList.Page.Beginning _ -> {
        say(texts.get("ui.register.beginning"), "");
        yield Subscription.EMPTY;
      }
      case RegisterList.Page.One(var one) -> {
        show(one);
        yield Subscription.combine(
            one.headingProperty().subscribe((before, now) -> show(one)),
            one.administrationProperty().subscribe((before, now) -> show(one)),
            one.mandates().subscribe(() -> show(one)));
      }
    };
  }

  private void show(OrganisationModel one) {
    String count = String.valueOf(one.current(register.today()));
    say(
        one.headingProperty().get(),
        one.administrationProperty().get()
            ? texts.get("ui.register.administration-count", count)
            : count);
  }

  private void say(String words, String beside) {
    name.setText(words);
    facts.setText(beside);
    setAccessibleText((words + " " + beside).strip());
  }
}
