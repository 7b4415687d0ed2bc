package se.radslag.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/**
 * At the left of the register: the council, and its organisations in the order they are printed.
 */
final class RegisterList extends VBox {

  private final Controls controls;
  private final RegisterModel model;
  private final Runnable enter;
  private final Inputs inputs;
  private final ComboBox<CouncilModel> councils = new ComboBox<>();
  private final ListView<Page> list = new ListView<>();
  private final Label stays;
  private Subscription council = Subscription.EMPTY;
  private boolean following;

  /**
   * @param enter goes to what is chosen
   */
  RegisterList(Controls controls, RegisterModel model, Runnable enter) {
    this.controls = controls;
    this.model = model;
    this.enter = enter;
    this.inputs = new Inputs(controls);
    this.stays = inputs.complaint("organisation-stays");
    getStyleClass().add("register-list");
    councils.setId("council");
    councils.setAccessibleText(controls.texts().get("ui.register.council"));
    councils.setMaxWidth(Double.MAX_VALUE);
    councils.setCellFactory(view -> new CouncilCell(controls.texts()));
    councils.setButtonCell(new CouncilCell(controls.texts()));
    list.setId("organisations");
    list.setAccessibleText(controls.texts().get("ui.register.organisations"));
    list.setCellFactory(view -> new PageCell(controls.texts(), model));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren()
        .addAll(
            part("add-council", "ui.register.add-council", model::addCouncil, councils),
            list,
            stays,
            buttons(),
            part("add-organisation", "ui.register.add-organisation", this::addOrganisation));
    Attachment.whileShown(this, this::listen);
  }

  /** Goes to the organisations. */
  void enterList() {
    (model.councils().isEmpty() ? lookup("#add-council") : list).requestFocus();
  }

  private Optional<Complaint> addOrganisation(String name) {
    return model.chosenProperty().get().flatMap(one -> one.add(name));
  }

  private VBox part(
      String id, String key, Function<String, Optional<Complaint>> add, Node... above) {
    Label complaint = inputs.complaint(id + "-refused");
    TextField field = inputs.adding(id, key, complaint, add);
    var part = new VBox(above);
    part.getChildren().addAll(field, complaint);
    part.getStyleClass().add("register-part");
    return part;
  }

  private FlowPane buttons() {
    var buttons =
        new FlowPane(
            sign("organisation-up", "↑", "ui.register.organisation-up", one -> move(one, -1)),
            sign("organisation-down", "↓", "ui.register.organisation-down", one -> move(one, 1)),
            sign("organisation-remove", "×", "ui.register.organisation-remove", this::remove));
    buttons.getStyleClass().add("item-buttons");
    return buttons;
  }

  private Button sign(String id, String sign, String key, Consumer<OrganisationModel> action) {
    return controls.sign(id, sign, controls.texts().get(key), () -> chosen().ifPresent(action));
  }

  private Subscription listen() {
    following = true;
    councils.setItems(model.councils());
    following = false;
    return Subscription.combine(
        model.chosenProperty().subscribe(this::show),
        councils
            .valueProperty()
            .subscribe(
                (before, now) -> {
                  if (!following && now != null) {
                    model.chosenProperty().set(Optional.of(now));
                  }
                }),
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> choose(now)),
        () -> council.unsubscribe());
  }

  private void show(Optional<CouncilModel> shown) {
    council.unsubscribe();
    Inputs.say(stays, Optional.empty());
    following = true;
    councils.setValue(shown.orElse(null));
    following = false;
    council =
        shown
            .map(
                one -> {
                  fill(one);
                  return Subscription.combine(
                      one.organisations().subscribe(() -> fill(one)),
                      one.chosenProperty().subscribe(now -> mark(one, now)));
                })
            .orElse(Subscription.EMPTY);
  }

  private void fill(CouncilModel shown) {
    var pages = new ArrayList<Page>(List.of(new Page.Beginning(shown)));
    shown.organisations().forEach(one -> pages.add(new Page.One(one)));
    following = true;
    list.getItems().setAll(pages);
    following = false;
    mark(shown, shown.chosenProperty().get());
  }

  private void mark(CouncilModel shown, Optional<OrganisationModel> chosen) {
    Page page = chosen.<Page>map(Page.One::new).orElse(new Page.Beginning(shown));
    following = true;
    list.getSelectionModel().select(page);
    following = false;
    Inputs.say(stays, Optional.empty());
  }

  private void choose(Page page) {
    if (!following && page != null) {
      switch (page) {
        case Page.Beginning(var one) -> one.chosenProperty().set(Optional.empty());
        case Page.One(var one) ->
            model.chosenProperty().get().ifPresent(of -> of.chosenProperty().set(Optional.of(one)));
      }
    }
  }

  private Optional<OrganisationModel> chosen() {
    return model.chosenProperty().get().flatMap(one -> one.chosenProperty().get());
  }

  private void move(OrganisationModel organisation, int places) {
    model.chosenProperty().get().ifPresent(one -> one.move(organisation, places));
  }

  private void remove(OrganisationModel organisation) {
    boolean removed =
        model.chosenProperty().get().filter(one -> one.remove(organisation)).isPresent();
    Inputs.say(
        stays,
        removed
            ? Optional.empty()
            : Optional.of(
                controls
                    .texts()
                    .get(
                        organisation.met()
                            ? "ui.register.organisation-met"
                            : "ui.register.organisation-has-people",
                        organisation.headingProperty().get())));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      enter.run();
    } else if (event.getCode() == KeyCode.DELETE) {
      chosen().ifPresent(this::remove);
    } else if (event.isAltDown()
        && Stream.of(KeyCode.UP, KeyCode.DOWN).anyMatch(event.getCode()::equals)) {
      chosen().ifPresent(one -> move(one, event.getCode() == KeyCode.UP ? -1 : 1));
    } else {
      return;
    }
    event.consume();
  }

  /** What can be chosen in the list. */
  sealed interface Page {

    /** The council's own page: what its meetings begin with. */
    record Beginning(CouncilModel council) implements Page {}

    /** An organisation's. */
    record One(OrganisationModel organisation) implements Page {}
  }
}
