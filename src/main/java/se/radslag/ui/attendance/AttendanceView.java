package se.radslag.ui.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** The step Närvaro: every organisation in the order it is printed. */
public final class AttendanceView extends ScrollPane {

  private final Controls controls;
  private final AttendanceModel model;
  private final boolean locked;
  private final VBox groups = new VBox();
  private Map<Organisation, GroupView> views = Map.of();

  public AttendanceView(Controls controls, AttendanceModel model, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.locked = locked;
    setId("attendance");
    setFitToWidth(true);
    setFocusTraversable(false);
    groups.getStyleClass().add("groups");
    var nothing = controls.text("ui.attendance.empty", "hint");
    var page = new VBox(nothing, groups, adding());
    page.getStyleClass().add("page");
    setContent(page);
    Attachment.whileShown(
        this,
        () ->
            model
                .groupsProperty()
                .subscribe(
                    now -> {
                      Shown.set(nothing, now.isEmpty());
                      show(now);
                    }));
  }

  private TextField adding() {
    TextField add = FieldInput.create("add-organisation");
    add.setPromptText(controls.texts().get("ui.attendance.add-organisation"));
    add.setAccessibleText(controls.texts().get("ui.attendance.add-organisation"));
    add.getStyleClass().add("add-organisation");
    add.setMaxWidth(USE_PREF_SIZE);
    add.setDisable(locked);
    add.setOnAction(
        event -> {
          model.addOrganisation(add.getText());
          add.clear();
        });
    return add;
  }

  /** What is shown already stays, so that nobody loses the field she writes in. */
  private void show(List<AttendanceGroup> now) {
    List<Organisation> organisations = now.stream().map(AttendanceGroup::organisation).toList();
    if (!List.copyOf(views.keySet()).equals(organisations) || views.isEmpty()) {
      Map<Organisation, GroupView> before = views;
      views =
          organisations.stream()
              .collect(
                  Collectors.toMap(
                      Function.identity(),
                      organisation ->
                          before.containsKey(organisation)
                              ? before.get(organisation)
                              : new GroupView(controls, model, organisation, locked),
                      (first, second) -> first,
                      LinkedHashMap::new));
      groups.getChildren().setAll(views.values());
    }
  }
}
