package se.radslag.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;
import se.radslag.model.ItemId;
import se.radslag.ui.attendance.AttendanceView;
import se.radslag.ui.circulate.CirculateModel;
import se.radslag.ui.circulate.CirculateView;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.MeetingClock;
import se.radslag.ui.notes.NotesView;
import se.radslag.ui.prepare.PrepareView;
import se.radslag.ui.review.Facts;
import se.radslag.ui.review.Place;
import se.radslag.ui.review.ReviewView;
import se.radslag.work.Background;

/** The views of a meeting's steps, each made when it is first shown. */
final class MeetingSteps {

  private final Controls controls;
  private final Background background;
  private final MeetingModel meeting;
  private final ObjectProperty<Section> section;
  private final Dividers dividers;
  private final Supplier<CirculateModel> circulate;
  private final FilePicker files;
  private final MeetingClock clock;
  private final Runnable versions;
  private final Map<Section, Node> made = new EnumMap<>(Section.class);

  /**
   * @param section which step is shown
   * @param circulate sends the meeting's documents out
   * @param clock what the clocks of the meeting go by
   * @param versions shows the earlier versions of the notes of the item shown
   */
  MeetingSteps(
      Controls controls,
      Background background,
      MeetingModel meeting,
      ObjectProperty<Section> section,
      Dividers dividers,
      Supplier<CirculateModel> circulate,
      FilePicker files,
      MeetingClock clock,
      Runnable versions) {
    this.controls = controls;
    this.background = background;
    this.meeting = meeting;
    this.section = section;
    this.dividers = dividers;
    this.circulate = circulate;
    this.files = files;
    this.clock = clock;
    this.versions = versions;
  }

  /** The view of a step. */
  Node view(Section step) {
    return made.computeIfAbsent(step, this::make);
  }

  private Node make(Section step) {
    return switch (step) {
      case PREPARE ->
          new PrepareView(
              controls,
              meeting.agenda(),
              meeting.attachments(),
              meeting.details(),
              files,
              meeting.warnings(),
              meeting.locked());
      case ATTENDANCE -> new AttendanceView(controls, meeting.attendance(), meeting.locked());
      case NOTES -> notes();
      case REVIEW -> new ReviewView(controls, () -> Facts.of(meeting.meeting()), this::go);
      case CIRCULATE -> circulate();
    };
  }

  private Node notes() {
    SplitPane notes =
        new NotesView(
            controls,
            background,
            meeting.agenda(),
            meeting.completion(),
            meeting.locked(),
            clock,
            versions);
    dividers.follow(notes);
    Attachment.whileShown(
        notes,
        () ->
            Subscription.combine(
                meeting.agenda().selectedProperty().subscribe(item -> meeting.takeUp()),
                meeting.stateProperty().subscribe(state -> meeting.takeUp())));
    return notes;
  }

  private Node circulate() {
    return new CirculateView(controls, circulate.get(), files, () -> section.set(Section.REVIEW));
  }

  private void go(Place place) {
    switch (place) {
      case Place.Head(String field) -> enter(Section.PREPARE, field);
      case Place.Attendance() -> enter(Section.ATTENDANCE, "attendance-filter");
      case Place.Agenda() -> enter(Section.NOTES, "items");
      case Place.Title(ItemId item) -> enter(item, "item-title");
      case Place.Notes(ItemId item) -> enter(item, "notes");
    }
  }

  private void enter(ItemId item, String id) {
    meeting.agenda().select(item);
    enter(Section.NOTES, id);
  }

  private void enter(Section step, String id) {
    section.set(step);
    Node view = view(step);
    view.applyCss();
    view.lookupAll("#" + id).forEach(Node::requestFocus);
  }
}
