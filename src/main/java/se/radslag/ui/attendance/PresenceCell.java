package se.radslag.ui.attendance;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Presence;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Shown;

/** An organisation with its count, or somebody with a tick and what is not as usual. */
final class PresenceCell extends ListCell<PresenceRow> {

  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
  private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
  private static final String THERE = "✓";
  private static final String NOT_THERE = "–";
  private static final double BESIDE_NAME = 60;

  private final Texts texts;
  private final PersonRemarks words;
  private final Label tick = new Label();
  private final Label name = new Label();
  private final Label remarks = new Label();
  private final HBox row = new HBox(tick, new VBox(name, remarks));

  PresenceCell(Texts texts, PersonRemarks words, ListView<PresenceRow> list) {
    this.texts = texts;
    this.words = words;
    // A cell asks for its height before it knows its width.
    remarks.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_NAME));
    name.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_NAME));
    remarks.setWrapText(true);
    remarks.setMinHeight(Region.USE_PREF_SIZE);
    name.setWrapText(true);
    name.setMinHeight(Region.USE_PREF_SIZE);
    remarks.getStyleClass().add("hint");
    tick.getStyleClass().add("presence-tick");
    row.getStyleClass().add("presence");
    setPrefWidth(0);
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.SECONDARY) {
            list.getSelectionModel().clearAndSelect(getIndex());
          }
        });
  }

  @Override
  protected void updateItem(PresenceRow value, boolean empty) {
    super.updateItem(value, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    pseudoClassStateChanged(HEADING, false);
    pseudoClassStateChanged(AWAY, false);
    if (!empty && value != null) {
      switch (value) {
        case PresenceRow.Heading(var group) -> show(group);
        case PresenceRow.One(var group, var one) -> show(group, one);
      }
    }
  }

  private void show(AttendanceGroup group) {
    pseudoClassStateChanged(HEADING, true);
    setText(
        texts.get(
            "ui.beside.organisation",
            group.organisation().name(),
            group.present().size(),
            group.people().size()));
    setAccessibleText(getText());
  }

  private void show(AttendanceGroup group, Attendance one) {
    boolean there = one.presence() == Presence.PRESENT;
    String said = words.of(group, one);
    pseudoClassStateChanged(AWAY, !there);
    tick.setText(there ? THERE : NOT_THERE);
    name.setText(one.person().name());
    remarks.setText(said);
    Shown.set(remarks, !said.isEmpty());
    setAccessibleText(
        texts.get(there ? "ui.beside.present" : "ui.beside.absent", name.getText(), said));
    setGraphic(row);
  }
}
