package se.radslag.ui.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Organisation;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/**
 * The step Närvaro: the box that finds people, and every organisation in the order it is printed.
 */
public final class AttendanceView extends BorderPane {

  private final Controls controls;
  private final AttendanceModel model;
  private final boolean locked;
  private final VBox groups = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private Map<Organisation, GroupView> views = Map.of();

  public AttendanceView(Controls controls, AttendanceModel model, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.locked = locked;
    setId("attendance");
    groups.getStyleClass().add("groups");
    var nothing = controls.text("ui.attendance.empty", "hint");
    var page = new VBox(nothing, groups, adding());
    page.getStyleClass().add("page");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setContent(page);
    var filter = new FilterModel(model);
    setTop(new FilterBar(controls, filter, locked));
    setCenter(scroll);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model
                    .groupsProperty()
                    .subscribe(
                        now -> {
                          Shown.set(nothing, now.isEmpty());
                          show(now);
                        }),
                filter.stateProperty().subscribe(this::point),
                model::close));
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

  /** Shows on the list what Enter in the box would change. */
  private void point(FilterModel.State state) {
    views.values().forEach(view -> view.point(state.chosen()).ifPresent(this::reveal));
  }

  private void reveal(Node node) {
    Bounds page = scroll.getContent().getLayoutBounds();
    Bounds there = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double height = scroll.getViewportBounds().getHeight();
    double room = page.getHeight() - height;
    double top = scroll.getVvalue() * room;
    if (room > 0 && there.getMinY() < top) {
      scroll.setVvalue(there.getMinY() / room);
    } else if (room > 0 && there.getMaxY() > top + height) {
      scroll.setVvalue((there.getMaxY() - height) / room);
    }
  }
}
