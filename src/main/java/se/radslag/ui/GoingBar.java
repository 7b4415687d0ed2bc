package se.radslag.ui;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Elapsed;
import se.radslag.ui.common.MeetingClock;
import se.radslag.ui.common.Shown;

/** Beside the steps: the clock of a meeting in progress, and beginning and ending it. */
final class GoingBar extends HBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Texts texts;
  private final MeetingModel meeting;
  private final MeetingClock clock;
  private final Label time = new Label();
  private final Button begin;
  private final Button again;
  private final Button end;

  GoingBar(Controls controls, MeetingModel meeting, MeetingClock clock, Actions actions) {
    this.texts = controls.texts();
    this.meeting = meeting;
    this.clock = clock;
    getStyleClass().add("going-bar");
    time.setId("meeting-clock");
    time.getStyleClass().add("meeting-clock");
    time.setMinWidth(USE_PREF_SIZE);
    begin =
        button(
            controls,
            "begin-meeting",
            Command.BEGIN_MEETING,
            "ui.going.begin",
            actions::beginMeeting);
    again =
        button(
            controls,
            "resume-meeting",
            Command.BEGIN_MEETING,
            "ui.going.again",
            actions::beginMeeting);
    end = button(controls, "end-meeting", Command.END_MEETING, "ui.going.end", actions::endMeeting);
    again.getStyleClass().addAll("flat", "quiet-button");
    getChildren().addAll(time, begin, end, again);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                clock.follow(this::show),
                meeting.details().detailsProperty().subscribe(now -> show())));
  }

  private static Button button(
      Controls controls, String id, Command command, String words, Runnable action) {
    Button button =
        controls.withKeys(controls.button(id, words, action), command.keys().getFirst());
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /** Who pressed one button with the keys has the focus on the one that takes its place. */
  private void show() {
    boolean within = isFocusWithin();
    MeetingState state = clock.state().getValue();
    Shown.set(time, clock.going());
    Shown.set(begin, state == MeetingState.PLANNED);
    Shown.set(end, clock.going());
    Shown.set(again, state == MeetingState.DRAFT);
    if (within && !isFocusWithin()) {
      getChildren().stream()
          .filter(node -> node instanceof Button && node.isVisible())
          .findFirst()
          .ifPresent(Node::requestFocus);
    }
    Optional<Elapsed> elapsed = elapsed();
    String now = Times.of(clock.time().now());
    time.setText(
        elapsed.map(one -> texts.get("ui.clock.meeting", now, one.words(texts))).orElse(now));
    time.setAccessibleText(
        elapsed.map(one -> texts.get("ui.clock.meeting-said", now, one.words(texts))).orElse(now));
    time.pseudoClassStateChanged(OVER, elapsed.filter(Elapsed::over).isPresent());
  }

  /** Since the meeting was to begin, or else since its first item was taken up. */
  private Optional<Elapsed> elapsed() {
    MeetingTime planned = meeting.details().detailsProperty().get().time();
    Optional<LocalTime> from = planned.from().or(this::firstBegun);
    return from.map(
        start ->
            Elapsed.since(
                start, clock.time().now(), planned.to().map(to -> Duration.between(start, to))));
  }

  private Optional<LocalTime> firstBegun() {
    return meeting.agenda().items().stream()
        .flatMap(item -> item.scheduleProperty().get().begun().stream())
        .min(Comparator.naturalOrder());
  }
}
