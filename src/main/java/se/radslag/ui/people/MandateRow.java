package se.radslag.ui.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import se.radslag.model.Seat;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;

/** One mandate in the table: the person, her seat and its days, and below it what is refused. */
final class MandateRow {

  private static final PseudoClass ENDED = PseudoClass.getPseudoClass("ended");

  private final Controls controls;
  private final MandateModel mandate;
  private final Inputs inputs;
  private final List<Node> cells;
  private final Label complaint;

  /**
   * @param remove asks whether the mandate is to be taken away
   */
  MandateRow(Controls controls, MandateModel mandate, Consumer<MandateModel> remove) {
    this.controls = controls;
    this.mandate = mandate;
    this.inputs = new Inputs(controls);
    PersonModel person = mandate.person();
    this.cells =
        List.of(
            field("mandate-name", "ui.register.name", person.name),
            field("mandate-unit", "ui.register.unit", person.unit),
            field("mandate-role", "ui.register.role", person.role),
            field("mandate-email", "ui.register.email", person.email),
            substitute(),
            field("mandate-from", "ui.register.from", mandate.from),
            field("mandate-to", "ui.register.to", mandate.to),
            remove(remove));
    this.complaint =
        inputs.complaint(
            "mandate-refused-" + mandate.row(),
            this::refusal,
            person.name,
            mandate.from,
            mandate.to);
  }

  MandateModel mandate() {
    return mandate;
  }

  /** Its cells, in the order of the columns. */
  List<Node> cells() {
    return cells;
  }

  /** What is said below it. */
  Label complaint() {
    return complaint;
  }

  /** Whether it is shown as one that is over. */
  void setEnded(boolean ended) {
    cells.forEach(cell -> cell.pseudoClassStateChanged(ENDED, ended));
  }

  private TextField field(String id, String column, Field<?> field) {
    TextField input = inputs.field(id + "-" + mandate.row(), name(column), field);
    input.getStyleClass().add("cell-field");
    return input;
  }

  private CheckBox substitute() {
    var box = new CheckBox();
    box.setId("mandate-substitute-" + mandate.row());
    box.setAccessibleText(name("ui.register.substitute"));
    box.setOnAction(event -> mandate.sit(box.isSelected() ? Seat.SUBSTITUTE : Seat.MEMBER));
    box.getStyleClass().add("cell-box");
    Attachment.whileShown(
        box,
        () -> mandate.seatProperty().subscribe(seat -> box.setSelected(seat == Seat.SUBSTITUTE)));
    return box;
  }

  private Button remove(Consumer<MandateModel> remove) {
    Button button =
        controls.sign(
            "mandate-remove-" + mandate.row(),
            "×",
            controls.texts().get("ui.register.remove-mandate", mandate.person().name.value()),
            () -> remove.accept(mandate));
    button.getStyleClass().addAll("flat", "cell-button");
    return button;
  }

  /** Which column of whose row it is: a screen reader says no table. */
  private String name(String column) {
    return controls
        .texts()
        .get("ui.register.cell", controls.texts().get(column), mandate.person().name.value());
  }

  private Optional<String> refusal() {
    Field<String> name = mandate.person().name;
    return Stream.of(
            NameField.complaint(name).map(why -> inputs.words(why, name)),
            day(mandate.from),
            day(mandate.to))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> day(Field<Optional<LocalDate>> field) {
    return mandate.complaint(field).map(why -> inputs.words(why, field));
  }

  /** Tells when a day that was written is left. */
  Subscription onDays(Runnable changed) {
    return Subscription.combine(
        mandate.to.textProperty().subscribe(changed),
        mandate.from.textProperty().subscribe(changed));
  }
}
