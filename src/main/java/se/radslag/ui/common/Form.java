package se.radslag.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Fields below each other: the name at the left, the field, what there is to say of it at the
 * right.
 */
public final class Form extends GridPane {

  private static final String SHORT = "short-field";
  private static final String LONG = "long-field";

  private final Controls controls;
  private final List<Binding> bindings = new ArrayList<>();
  private final List<TextField> inputs = new ArrayList<>();
  private int rows;

  public Form(Controls controls) {
    this.controls = controls;
    getStyleClass().add("form");
    var names = new ColumnConstraints();
    names.setMinWidth(USE_PREF_SIZE);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, fields);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                bindings.stream().map(Binding::bind).toArray(Subscription[]::new)));
  }

  /** A heading above the fields that follow. */
  public void heading(String key) {
    Label heading = controls.text(key, "form-heading");
    add(heading, 0, rows++, 2, 1);
  }

  /** A field for any text. */
  public TextField longField(String id, String key, Field<?> field) {
    TextField input = input(id, field, LONG);
    line(key, input, input);
    return input;
  }

  /**
   * A field for a value of a certain form.
   *
   * @param refusal what to say of a text that is no value
   * @param beside what else stands beside the field
   * @param below what belongs below it
   */
  public TextField shortField(
      String id, String key, Field<?> field, Refusal refusal, Node beside, Node below) {
    TextField input = input(id, field, SHORT);
    var complaint = new Label();
    complaint.setId(id + "-refused");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    Runnable complain =
        () -> {
          boolean refused = field.refusedProperty().get();
          String words =
              field.impossibleProperty().get() ? refusal.impossible() : refusal.noValue();
          complaint.setText(refused ? controls.texts().get(words, kept(field)) : "");
          Shown.set(complaint, refused);
        };
    bindings.add(
        () ->
            Subscription.combine(
                field.refusedProperty().subscribe(complain),
                field.impossibleProperty().subscribe(complain)));
    complain.run();
    // Beside the field where there is room, else below it.
    var line = new FlowPane(input, beside);
    line.getStyleClass().add("field-line");
    line.setMinWidth(0);
    if (beside instanceof Region words) {
      words.maxWidthProperty().bind(line.widthProperty());
    }
    line(key, input, new VBox(line, complaint, below));
    return input;
  }

  /** Something to say below a field, at the fields' left edge. */
  public void below(Node words) {
    add(words, 1, rows++);
  }

  /** Whether anything in the form may be changed. */
  public void setEditable(boolean editable) {
    inputs.forEach(input -> input.setEditable(editable));
  }

  /** A named line of anything that is not a text field. */
  public void line(String key, Node named, Node node) {
    Label name = controls.label(key, named);
    name.getStyleClass().add("form-name");
    GridPane.setValignment(name, VPos.TOP);
    GridPane.setValignment(node, VPos.TOP);
    add(name, 0, rows);
    add(node, 1, rows++);
  }

  private String kept(Field<?> field) {
    return field.written().isEmpty() ? controls.texts().get("ui.prepare.nothing") : field.written();
  }

  private TextField input(String id, Field<?> field, String width) {
    TextField input = FieldInput.create(id);
    input.getStyleClass().add(width);
    bindings.add(() -> FieldInput.bind(input, field));
    inputs.add(input);
    return input;
  }

  /**
   * The keys of what is said of a text that is not taken; {0} is the value that holds meanwhile.
   *
   * @param noValue it cannot be understood
   * @param impossible it is understood, but does not fit the other values
   */
  public record Refusal(String noValue, String impossible) {}

  private interface Binding {
    Subscription bind();
  }
}
