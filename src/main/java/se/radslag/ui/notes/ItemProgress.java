package se.radslag.ui.notes;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import se.radslag.model.Schedule;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Elapsed;
import se.radslag.ui.common.MeetingClock;
import se.radslag.ui.common.Shown;

/** How it goes with the item shown: its clock, the tick, the way to its earlier versions. */
final class ItemProgress extends HBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private final Texts texts;
  private final AgendaModel model;
  private final MeetingClock clock;
  private final Label elapsed = new Label();
  private final CheckBox finished;

  /**
   * @param versions shows the earlier versions of the item's notes
   */
  ItemProgress(
      Controls controls, AgendaModel model, MeetingClock clock, boolean locked, Runnable versions) {
    this.texts = controls.texts();
    this.model = model;
    this.clock = clock;
    getStyleClass().add("item-progress");
    elapsed.setId("item-clock");
    elapsed.getStyleClass().add("item-clock");
    finished = new CheckBox(texts.get("ui.notes.finished"));
    finished.setId("item-finished");
    finished.setMnemonicParsing(false);
    finished.setDisable(locked);
    finished.setMinWidth(USE_PREF_SIZE);
    controls.withKeys(finished, AgendaCommand.FINISH.key());
    finished.setOnAction(
        event ->
            model.selectedProperty().get().ifPresent(item -> item.finish(finished.isSelected())));
    Button earlier = controls.button("show-versions", "ui.versions.title", versions);
    earlier.getStyleClass().addAll("flat", "quiet-button");
    controls.withKeys(earlier, AgendaCommand.VERSIONS.key());
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(finished, elapsed, space, earlier);
    Attachment.whileShown(
        this,
        () -> {
          var following = new Following();
          return Subscription.combine(
              model.selectedProperty().subscribe(following::follow),
              clock.follow(this::show),
              following::end);
        });
  }

  private void show() {
    Optional<Schedule> schedule =
        model.selectedProperty().get().map(item -> item.scheduleProperty().get());
    boolean done = schedule.filter(Schedule::finished).isPresent();
    finished.setSelected(done);
    Optional<Elapsed> now =
        schedule
            .filter(one -> clock.going() && !done)
            .flatMap(
                one ->
                    one.begun()
                        .map(begun -> Elapsed.since(begun, clock.time().now(), one.planned())));
    Shown.set(elapsed, clock.going());
    elapsed.setText(now.map(one -> one.words(texts)).orElse(""));
    elapsed.pseudoClassStateChanged(OVER, now.filter(Elapsed::over).isPresent());
    elapsed.setAccessibleText(
        now.map(one -> texts.get("ui.clock.item", one.words(texts))).orElse(""));
  }

  /** Listens to one item at a time. */
  private final class Following {

    private Subscription listening = Subscription.EMPTY;

    void follow(Optional<ItemModel> item) {
      end();
      listening =
          item.map(one -> one.scheduleProperty().subscribe(now -> show()))
              .orElse(Subscription.EMPTY);
    }

    void end() {
      listening.unsubscribe();
    }
  }
}
