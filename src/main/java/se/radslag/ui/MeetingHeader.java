package se.radslag.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Details;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** Above a meeting: which it is, how it stands with saving, and the way to the Word document. */
final class MeetingHeader extends HBox {

  private static final String BETWEEN = "  ·  ";

  private final Texts texts;
  private final Label day = new Label();
  private final Label facts = new Label();

  MeetingHeader(
      Controls controls,
      MeetingModel meeting,
      SaveStateView saveState,
      Node original,
      Button export) {
    this.texts = controls.texts();
    getStyleClass().add("meeting-header");
    day.setId("meeting-day");
    day.getStyleClass().add("meeting-heading");
    day.setWrapText(true);
    day.setMinHeight(USE_PREF_SIZE);
    facts.setId("meeting-facts");
    facts.getStyleClass().add("hint");
    facts.setWrapText(true);
    facts.setMinHeight(USE_PREF_SIZE);
    var which = new VBox(day, facts);
    which.setMinWidth(0);
    HBox.setHgrow(which, Priority.ALWAYS);
    export.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(which, saveState, original, export);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                meeting
                    .details()
                    .detailsProperty()
                    .subscribe(details -> show(details, meeting.state())),
                meeting
                    .stateProperty()
                    .subscribe(state -> show(meeting.details().detailsProperty().get(), state))));
  }

  private void show(Details details, MeetingState state) {
    day.setText(
        details.date().day().map(Dates::inFull).orElseGet(() -> texts.get("ui.meetings.no-date")));
    facts.setText(
        Stream.of(
                time(details.time()),
                details.place(),
                details.title(),
                texts.get("state." + Texts.key(state)))
            .filter(fact -> !fact.isBlank())
            .collect(Collectors.joining(BETWEEN)));
  }

  private static String time(MeetingTime time) {
    Optional<String> from = time.from().map(Times::of);
    Optional<String> to = time.to().map(Times::of);
    return from.map(start -> start + to.map(end -> "–" + end).orElse("")).orElse("");
  }
}
