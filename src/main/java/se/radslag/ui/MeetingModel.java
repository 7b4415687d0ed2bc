package se.radslag.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Change;
import se.radslag.model.CouncilId;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Warning;
import se.radslag.ui.attendance.AttendanceModel;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.attendance.UnderWay;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.ui.notes.ItemModel;
import se.radslag.ui.notes.completion.CompletionModel;
import se.radslag.ui.phrases.CouncilTexts;
import se.radslag.ui.prepare.AttachmentsModel;
import se.radslag.ui.prepare.DetailsModel;

/** A meeting that is open in the window. Belongs to the window's thread. */
public final class MeetingModel {

  private final Meeting opened;
  private final Clock clock;
  private final Consumer<Change> changes;
  private final ReadOnlyObjectWrapper<MeetingState> state;
  private final ReadOnlyBooleanWrapper sending = new ReadOnlyBooleanWrapper();
  private final DetailsModel details;
  private final AttendanceModel attendance;
  private final AgendaModel agenda;
  private final AttachmentsModel attachments;
  private final CouncilTexts texts;
  private final CompletionModel completion;

  /**
   * @param around what there is besides the meeting
   * @param clock tells when somebody comes or goes, and when an item is taken up
   * @param changes where what is changed goes; nothing comes while the meeting is locked
   */
  public MeetingModel(Meeting opened, Surroundings around, Clock clock, Consumer<Change> changes) {
    this.opened = opened;
    this.clock = clock;
    this.changes = changes;
    this.state = new ReadOnlyObjectWrapper<>(opened.state());
    this.details = new DetailsModel(opened, changes);
    this.agenda = new AgendaModel(opened, around.histories(), around.register().persons(), changes);
    this.attachments = around.attachments();
    this.attendance =
        new AttendanceModel(opened, around.register(), clock, new Shown(state, agenda), changes);
    this.texts = around.texts();
    this.completion =
        new CompletionModel(
            () ->
                new CompletionModel.Now(
                    details.detailsProperty().get(),
                    details.closingProperty().get(),
                    attendance.groupsProperty().get()),
            texts,
            around.register().persons(),
            around.register().organisations(),
            around.otherDays());
  }

  public MeetingId id() {
    return opened.id();
  }

  /** Whose meeting it is. */
  public CouncilId council() {
    return opened.council();
  }

  /** What is known of persons and organisations has changed. */
  public void know(Register register) {
    attendance.know(register);
  }

  /** Whether the meeting was sent out, so that nothing in it may be changed. */
  public boolean locked() {
    return state.get().locked();
  }

  /** Whether documents of it are being made to be sent, and nothing in it may change. */
  public ReadOnlyBooleanProperty sendingProperty() {
    return sending.getReadOnlyProperty();
  }

  /** What is sent is what is there now: nothing more is written until it is done. */
  void send(boolean now) {
    if (now) {
      leave();
    }
    sending.set(now);
  }

  public MeetingState state() {
    return state.get();
  }

  /** How far the meeting has come. */
  public ReadOnlyObjectProperty<MeetingState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The meeting goes on from now: it begins, or was ended too early. */
  public void begin() {
    if (state.get() == MeetingState.PLANNED || state.get() == MeetingState.DRAFT) {
      come(MeetingState.IN_PROGRESS);
    }
  }

  /** The meeting is over; its notes are a draft. */
  public void end() {
    if (state.get() == MeetingState.IN_PROGRESS) {
      come(MeetingState.DRAFT);
    }
  }

  /** The notes of the item chosen are in sight: while the meeting goes on, it is taken up now. */
  public void takeUp() {
    if (state.get() == MeetingState.IN_PROGRESS && !sending.get()) {
      LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
      agenda.selectedProperty().get().ifPresent(item -> item.begin(now));
    }
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

  /** The council's phrases and abbreviations. */
  public CouncilTexts texts() {
    return texts;
  }

  /** What can be offered while notes are written. */
  public CompletionModel completion() {
    return completion;
  }

  /** The meeting as it now is, saved or not. */
  public Meeting meeting() {
    return opened
        .with(details.detailsProperty().get())
        .with(details.closingProperty().get())
        .with(state.get())
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

  private void come(MeetingState next) {
    if (sending.get()) {
      return;
    }
    leave();
    state.set(next);
    changes.accept(new MeetingChange.StateChanged(opened.id(), next));
  }

  /** What is under way is the item whose notes are shown. */
  private record Shown(ReadOnlyObjectWrapper<MeetingState> state, AgendaModel agenda)
      implements UnderWay {

    @Override
    public Optional<ItemId> item() {
      return state.get() == MeetingState.IN_PROGRESS
          ? agenda.selectedProperty().get().map(ItemModel::id)
          : Optional.empty();
    }

    @Override
    public Optional<Integer> number(ItemId item) {
      return agenda.items().stream()
          .filter(one -> one.id().equals(item))
          .map(one -> one.numberProperty().get())
          .findFirst();
    }
  }
}
