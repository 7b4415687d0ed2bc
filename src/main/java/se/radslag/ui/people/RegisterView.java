package se.radslag.ui.people;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.CouncilId;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.ScrollToFocus;
import se.radslag.ui.common.Shown;

/** The register: councils and organisations at the left, and beside them what is chosen. */
public final class RegisterView extends SplitPane {

  private static final double LIST_SHARE = 0.26;
  private static final double LIST_LEAST = 250;
  private static final double LIST_LEAST_IN_EM = 16;

  private final Controls controls;
  private final Function<CouncilId, Node> template;
  private final RegisterModel model;
  private final RegisterList list;
  private final ScrollPane page = new ScrollPane();
  private Subscription council = Subscription.EMPTY;

  /**
   * @param template shows and chooses a council's Word template
   */
  public RegisterView(Controls controls, RegisterModel model, Function<CouncilId, Node> template) {
    this.template = template;
    this.controls = controls;
    this.model = model;
    this.list = new RegisterList(controls, model, this::enter);
    setId("register");
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    ScrollToFocus.in(page);
    Label measure = new Label();
    Shown.set(measure, false);
    // Where the text is large, long names need more.
    list.getChildren().add(measure);
    list.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(LIST_LEAST, LIST_LEAST_IN_EM * measure.getFont().getSize()),
                measure.fontProperty()));
    SplitPane.setResizableWithParent(list, false);
    getItems().addAll(list, page);
    setDividerPositions(LIST_SHARE);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.chosenProperty().subscribe(this::show), () -> council.unsubscribe()));
  }

  /** Goes to the organisations. */
  public void enterList() {
    list.enterList();
  }

  /** Empties the box in which a name is being written to be added, if there is one. */
  public boolean giveUpWriting() {
    Optional<TextField> writing =
        Optional.ofNullable(getScene().getFocusOwner())
            .flatMap(
                node -> node instanceof TextField field ? Optional.of(field) : Optional.empty())
            .filter(field -> field.getId().startsWith("add-") && !field.getText().isEmpty());
    writing.ifPresent(TextField::clear);
    return writing.isPresent();
  }

  private void show(Optional<CouncilModel> shown) {
    council.unsubscribe();
    council =
        shown
            .map(
                one -> one.chosenProperty().subscribe(chosen -> page.setContent(page(one, chosen))))
            .orElseGet(
                () -> {
                  page.setContent(none());
                  return Subscription.EMPTY;
                });
    page.setVvalue(0);
  }

  private Node page(CouncilModel shown, Optional<OrganisationModel> chosen) {
    return chosen
        .<Node>map(one -> new OrganisationPane(controls, model, shown, one))
        .orElseGet(() -> new CouncilPane(controls, shown, template.apply(shown.id())));
  }

  private Node none() {
    Label words = controls.text("ui.register.no-councils", "hint");
    words.setWrapText(true);
    var box = new VBox(words);
    box.getStyleClass().add("page");
    return box;
  }

  private void enter() {
    Stream.of("#add-mandate", "#council-name")
        .flatMap(id -> page.getContent().lookupAll(id).stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
