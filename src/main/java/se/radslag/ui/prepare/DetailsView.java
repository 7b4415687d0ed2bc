package se.radslag.ui.prepare;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.swedish.Dates;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Form;
import se.radslag.ui.common.Shown;

/** What stands at the head and the foot of the minutes. */
final class DetailsView extends VBox {

  private static final String NO_TIME = "ui.prepare.no-such-time";
  private static final Form.Refusal DATE =
      new Form.Refusal("ui.prepare.no-such-date", "ui.prepare.no-such-date");
  private static final Form.Refusal FROM = new Form.Refusal(NO_TIME, "ui.prepare.start-after-end");
  private static final Form.Refusal TO = new Form.Refusal(NO_TIME, "ui.prepare.end-before-start");
  private static final Form.Refusal TIME = new Form.Refusal(NO_TIME, NO_TIME);

  private final Controls controls;
  private final DetailsModel model;
  private final boolean locked;

  DetailsView(Controls controls, DetailsModel model, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.locked = locked;
    setId("details");
    Form form = form();
    getChildren().add(form);
    form.setEditable(!locked);
  }

  private Form form() {
    var form = new Form(controls);
    form.heading("ui.prepare.meeting");
    form.longField("title", "ui.prepare.title", model.title);
    form.below(untitled());
    form.shortField("date", "ui.prepare.date", model.date, DATE, inWords(model.date), dateWords());
    form.shortField("from", "ui.prepare.from", model.from, FROM, new Label(), new Region());
    form.shortField("to", "ui.prepare.to", model.to, TO, new Label(), timeWords());
    form.longField("place", "ui.prepare.place", model.place);
    form.heading("ui.prepare.document");
    form.longField("sender", "ui.prepare.sender", model.sender);
    form.longField("unit", "ui.prepare.unit", model.unit);
    form.longField("document-type", "ui.prepare.document-type", model.documentType);
    form.longField(
        "registration-number", "ui.prepare.registration-number", model.registrationNumber);
    form.heading("ui.prepare.closing");
    form.longField("secretary", "ui.prepare.secretary", model.secretary);
    form.longField("adjusters", "ui.prepare.adjusters", model.adjusters)
        .setPromptText(controls.texts().get("ui.names.prompt"));
    form.shortField(
        "next-date",
        "ui.prepare.next-date",
        model.nextDate,
        DATE,
        inWords(model.nextDate),
        new Region());
    form.shortField(
        "next-time", "ui.prepare.next-time", model.nextTime, TIME, new Label(), nextWords());
    return form;
  }

  private Label untitled() {
    Label words = controls.text("ui.prepare.untitled", "hint");
    words.setId("title-empty");
    words.setWrapText(true);
    Attachment.whileShown(
        words,
        () ->
            model
                .detailsProperty()
                .subscribe(details -> Shown.set(words, details.title().isBlank())));
    return words;
  }

  private Node dateWords() {
    return new SourceWords(
        controls,
        "date-as-usual",
        model.detailsProperty(),
        () -> model.detailsProperty().get().date().written(),
        model::writeDateAsUsual,
        locked);
  }

  private Node timeWords() {
    return new SourceWords(
        controls,
        "time-as-usual",
        model.detailsProperty(),
        () -> model.detailsProperty().get().time().written(),
        model::writeTimeAsUsual,
        locked);
  }

  private Node nextWords() {
    return new SourceWords(
        controls,
        "next-as-usual",
        model.closingProperty(),
        () -> model.closingProperty().get().nextMeeting().written(),
        model::writeNextAsUsual,
        locked);
  }

  /** The day in words beside the field: the weekday shows whether it is the day that was meant. */
  private Label inWords(Field<Optional<LocalDate>> field) {
    var words = new Label();
    words.getStyleClass().addAll("hint", "field-words");
    ObservableValue<?> changes =
        field == model.date ? model.detailsProperty() : model.closingProperty();
    Attachment.whileShown(
        words,
        () -> changes.subscribe(now -> words.setText(field.value().map(Dates::inFull).orElse(""))));
    return words;
  }
}
