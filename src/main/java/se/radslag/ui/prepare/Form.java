package se.radslag.ui.prepare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/**
 * Fields below each other: the name at the left, the field, what there is to say of it at the
 * right.
 */
final class Form extends GridPane {

  private static final double NAME_WIDTH = 150;
  private static final double SHORT = 150;
  private static final double LONG = 420;

  private final Controls controls;
  private final List<Binding> bindings = new ArrayList<>();
  private final List<TextField> inputs = new ArrayList<>();
  private int rows;

  Form(Controls controls) {
    this.controls = controls;
    getStyleClass().add("form");
    var names = new ColumnConstraints(NAME_WIDTH);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(names, fields);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                bindings.stream().map(Binding::bind).toArray(Subscription[]::new)));
  }

  void heading(String key) {
    Label heading = controls.text(key, "form-heading");
    add(heading, 0, rows++, 2, 1);
  }

  /** A field for any text. */
  TextField longField(String id, String key, Field<?> field) {
    TextField input = input(id, field, LONG);
    addRow(key, input, input);
    return input;
  }

  /**
   * A field for a value of a certain form.
   *
   * @param refusal the key of the sentence for a text that is no value; {0} is the value kept
   * @param beside what else stands beside the field
   * @param below what belongs below it
   */
  TextField shortField(
      String id, String key, Field<?> field, String refusal, Node beside, Node below) {
    TextField input = input(id, field, SHORT);
    var complaint = new Label();
    complaint.setId(id + "-refused");
    complaint.getStyleClass().add("complaint");
    complaint.setWrapText(true);
    bindings.add(
        () ->
            field
                .refusedProperty()
                .subscribe(
                    refused -> {
                      complaint.setText(refused ? controls.texts().get(refusal, kept(field)) : "");
                      Shown.set(complaint, refused);
                    }));
    var line = new HBox(input);
    line.getStyleClass().add("field-line");
    var remarks = new VBox(beside);
    remarks.getChildren().add(complaint);
    remarks.getStyleClass().add("field-remarks");
    line.getChildren().add(remarks);
    HBox.setHgrow(remarks, Priority.ALWAYS);
    addRow(key, input, new VBox(line, below));
    return input;
  }

  /** Whether anything in the form may be changed. */
  void setEditable(boolean editable) {
    inputs.forEach(input -> input.setEditable(editable));
  }

  private String kept(Field<?> field) {
    return field.written().isEmpty() ? controls.texts().get("ui.prepare.nothing") : field.written();
  }

  private void addRow(String key, TextField input, Node node) {
    Label name = controls.label(key, input);
    GridPane.setValignment(name, VPos.TOP);
    name.getStyleClass().add("form-name");
    GridPane.setValignment(node, VPos.TOP);
    add(name, 0, rows);
    add(node, 1, rows++);
  }

  private TextField input(String id, Field<?> field, double width) {
    TextField input = FieldInput.create(id);
    input.setPrefWidth(width);
    input.setMaxWidth(width);
    input.setMinWidth(Math.min(width, SHORT));
    bindings.add(() -> FieldInput.bind(input, field));
    inputs.add(input);
    return input;
  }

  private interface Binding {
    Subscription bind();
  }
}
