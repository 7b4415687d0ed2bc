package se.radslag.ui.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** Above the meetings: of which council they are, where there is more than one. */
public final class CouncilFilter extends HBox {

  private final MeetingListModel model;
  private final ComboBox<Optional<CouncilId>> box = new ComboBox<>();
  private boolean following;

  public CouncilFilter(Controls controls, MeetingListModel model) {
    this.model = model;
    getStyleClass().add("council-filter");
    box.setId("council-filter");
    box.setAccessibleText(controls.texts().get("ui.meetings.council"));
    box.setConverter(new Words(controls.texts(), model));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    getChildren().add(box);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.councilsProperty().subscribe(this::show),
                model.onlyProperty().subscribe(this::mark),
                box.valueProperty().subscribe((before, now) -> choose(now))));
  }

  private void show(List<Council> councils) {
    var choices = new ArrayList<Optional<CouncilId>>();
    choices.add(Optional.empty());
    councils.forEach(one -> choices.add(Optional.of(one.id())));
    following = true;
    box.getItems().setAll(choices);
    box.setValue(model.onlyProperty().get());
    following = false;
    Shown.set(this, councils.size() > 1);
  }

  private void mark(Optional<CouncilId> only) {
    following = true;
    box.setValue(only);
    following = false;
  }

  private void choose(Optional<CouncilId> council) {
    if (!following && council != null) {
      model.show(council);
    }
  }

  /** What a choice is called. */
  private static final class Words extends StringConverter<Optional<CouncilId>> {

    private final Texts texts;
    private final MeetingListModel model;

    Words(Texts texts, MeetingListModel model) {
      this.texts = texts;
      this.model = model;
    }

    @Override
    public String toString(Optional<CouncilId> council) {
      if (council == null || council.isEmpty()) {
        return texts.get("ui.meetings.all-councils");
      }
      return model
          .name(council.get())
          .filter(name -> !name.isEmpty())
          .orElseGet(() -> texts.get("ui.register.unnamed"));
    }

    @Override
    public Optional<CouncilId> fromString(String words) {
      // A council is chosen, never written.
      throw new UnsupportedOperationException();
    }
  }
}
