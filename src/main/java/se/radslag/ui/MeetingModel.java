package se.radslag.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Warning;
import se.radslag.ui.attendance.AttendanceModel;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.ui.notes.Histories;
import se.radslag.ui.prepare.AttachmentsModel;
import se.radslag.ui.prepare.DetailsModel;

/** A meeting that is open in the window. Belongs to the window's thread. */
public final class MeetingModel {

  private final Meeting opened;
  private final DetailsModel details;
  private final AttendanceModel attendance;
  private final AgendaModel agenda;
  private final AttachmentsModel attachments;

  /**
   * @param clock tells when somebody comes or goes
   * @param histories what was done to notes earlier in the session
   * @param changes where what is changed goes; nothing comes while the meeting is locked
   */
  public MeetingModel(
      Meeting opened,
      Register register,
      AttachmentsModel attachments,
      Clock clock,
      Histories histories,
      Consumer<Change> changes) {
    this.opened = opened;
    this.details = new DetailsModel(opened, changes);
    this.attendance = new AttendanceModel(opened, register, clock, changes);
    this.agenda = new AgendaModel(opened, histories, register.persons(), changes);
    this.attachments = attachments;
  }

  public MeetingId id() {
    return opened.id();
  }

  public CouncilId council() {
    return opened.council();
  }

  /** What is known of persons and organisations has changed. */
  public void know(Register register) {
    attendance.know(register);
  }

  /** Whether the meeting was sent out, so that nothing in it may be changed. */
  public boolean locked() {
    return opened.state().locked();
  }

  public MeetingState state() {
    return opened.state();
  }

  /** What was uncertain when the meeting was read from earlier minutes. */
  public List<Warning> warnings() {
    return opened.warnings();
  }

  public DetailsModel details() {
    return details;
  }

  public AttendanceModel attendance() {
    return attendance;
  }

  public AgendaModel agenda() {
    return agenda;
  }

  public AttachmentsModel attachments() {
    return attachments;
  }

  /** The meeting as it now is, saved or not. */
  public Meeting meeting() {
    return opened
        .with(details.detailsProperty().get())
        .with(details.closingProperty().get())
        .withAttendance(attendance.groupsProperty().get())
        .withItems(agenda.agenda());
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    if (!locked()) {
      details.leave();
      attendance.leave();
      agenda.leave();
      attachments.leave();
    }
  }
}
