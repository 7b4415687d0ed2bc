package se.radslag.ui.circulate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.DocumentKind;
import se.radslag.model.MeetingState;
import se.radslag.model.PersonId;
import se.radslag.model.Recipient;
import se.radslag.swedish.DocumentFacts;
import se.radslag.swedish.SendingWords;
import se.radslag.work.Dispatch;
import se.radslag.work.DocumentFormat;
import se.radslag.work.DocumentName;
import se.radslag.work.FileNames;
import se.radslag.work.MailDraft;
import se.radslag.work.Sendable;

/**
 * What is to be sent, to whom and in which words, while it is chosen. The subject and the text
 * follow the kind of document until they are written in. Belongs to the window's thread.
 */
public final class SendForm {

  private static final Set<String> ENCLOSABLE = Set.of(".docx", ".pdf");

  private final Sendable from;
  private final ObjectProperty<DocumentKind> kind;
  private final ObjectProperty<Optional<AgendaItem>> item;
  private final List<Choice<DocumentFormat>> formats;
  private final List<Choice<Attachment>> attachments;
  private final List<Choice<Recipient>> recipients;
  private final BooleanProperty each = new SimpleBooleanProperty(false);
  private final StringProperty subject = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private String ownSubject = "";
  private String ownText = "";

  SendForm(Sendable from) {
    this.from = from;
    this.kind =
        new SimpleObjectProperty<>(
            from.meeting().state() == MeetingState.PLANNED
                ? DocumentKind.NOTICE
                : DocumentKind.MINUTES);
    this.item = new SimpleObjectProperty<>(from.meeting().items().stream().findFirst());
    this.formats =
        List.of(new Choice<>(DocumentFormat.DOCX, true), new Choice<>(DocumentFormat.PDF, false));
    this.attachments =
        from.attachments().stream()
            .filter(one -> ENCLOSABLE.contains(ending(one)))
            .map(one -> new Choice<>(one, true))
            .toList();
    this.recipients =
        from.recipients().stream().map(one -> new Choice<>(one, mailable(one))).toList();
    kind.subscribe(now -> fill());
    item.subscribe(now -> fill());
  }

  /** The documents that can be sent of one meeting. */
  public static List<DocumentKind> kinds() {
    return List.of(
        DocumentKind.NOTICE,
        DocumentKind.ATTENDANCE_LIST,
        DocumentKind.MINUTES,
        DocumentKind.WATCH_LIST,
        DocumentKind.EXTRACT,
        DocumentKind.VOLUME);
  }

  public ObjectProperty<DocumentKind> kindProperty() {
    return kind;
  }

  /** The items an extract can be of. */
  public List<AgendaItem> items() {
    return from.meeting().items();
  }

  /** The item an extract is of; none in a meeting without items. */
  public ObjectProperty<Optional<AgendaItem>> itemProperty() {
    return item;
  }

  /** Whether the document is an extract, of one item. */
  public boolean ofItem() {
    return kind.get() == DocumentKind.EXTRACT;
  }

  public List<Choice<DocumentFormat>> formats() {
    return formats;
  }

  /** The attachments that are Word or PDF. */
  public List<Choice<Attachment>> attachments() {
    return attachments;
  }

  /** Everybody the document concerns, by organisation; those without an address are not chosen. */
  public List<Choice<Recipient>> recipients() {
    return recipients;
  }

  /** Whether each organisation gets a mail of its own. */
  public BooleanProperty eachProperty() {
    return each;
  }

  public StringProperty subjectProperty() {
    return subject;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** Chooses everybody with an address, or nobody. */
  public void chooseAll(boolean all) {
    recipients.forEach(one -> one.chosenProperty().set(all && mailable(one.value())));
  }

  /** Whether a mail can be sent to somebody. */
  public static boolean mailable(Recipient recipient) {
    return MailDraft.mailable(recipient.email());
  }

  /** Who a recipient is in the register. */
  PersonId person(int place) {
    return from.persons().get(place);
  }

  /** An address is known now, and the recipient chosen. */
  void address(int place, String email) {
    Choice<Recipient> one = recipients.get(place);
    one.become(new Recipient(one.value().name(), one.value().organisation(), email));
    one.chosenProperty().set(true);
  }

  /** How many are chosen. */
  public long count() {
    return recipients.stream().filter(Choice::chosen).count();
  }

  /** What the document's file is to be called, without its ending. */
  public String name() {
    String name = DocumentName.of(facts(), from.sending(), DocumentFormat.DOCX.ending());
    return name.substring(0, name.length() - DocumentFormat.DOCX.ending().length());
  }

  /** Whether sending locks the meeting's text. */
  public boolean locks() {
    return kind.get() == DocumentKind.MINUTES && !from.meeting().state().locked();
  }

  /** What is chosen; nothing if no format is. */
  public Optional<Dispatch> dispatch() {
    var chosen = EnumSet.noneOf(DocumentFormat.class);
    formats.stream().filter(Choice::chosen).map(Choice::value).forEach(chosen::add);
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Dispatch(
            from.meeting().id(),
            kind.get(),
            ofItem() ? item.get().map(AgendaItem::id) : Optional.empty(),
            chosen,
            attachments.stream().filter(Choice::chosen).map(one -> one.value().id()).toList(),
            recipients.stream().filter(Choice::chosen).map(Choice::value).toList(),
            each.get(),
            subject.get(),
            text.get()));
  }

  /** Takes over what was chosen and written in an earlier form, as far as it is still there. */
  void resume(SendForm earlier) {
    kind.set(earlier.kind.get());
    earlier
        .item
        .get()
        .flatMap(chosen -> items().stream().filter(one -> one.id().equals(chosen.id())).findFirst())
        .ifPresent(same -> item.set(Optional.of(same)));
    each.set(earlier.each.get());
    resume(formats, earlier.formats);
    resume(attachments, earlier.attachments);
    resume(recipients, earlier.recipients);
    if (!earlier.subject.get().equals(earlier.ownSubject)) {
      subject.set(earlier.subject.get());
    }
    if (!earlier.text.get().equals(earlier.ownText)) {
      text.set(earlier.text.get());
    }
  }

  private static <T> void resume(List<Choice<T>> now, List<Choice<T>> earlier) {
    for (Choice<T> one : now) {
      earlier.stream()
          .filter(before -> before.value().equals(one.value()))
          .forEach(before -> one.chosenProperty().set(before.chosen()));
    }
  }

  private void fill() {
    DocumentFacts facts = facts();
    String usualSubject =
        from.sending().subject().isBlank() ? SendingWords.SUBJECT : from.sending().subject();
    String usualText =
        from.sending().text().isBlank() || kind.get() != DocumentKind.MINUTES
            ? SendingWords.text(kind.get())
            : from.sending().text();
    String nextSubject = SendingWords.filled(usualSubject, facts);
    String nextText = SendingWords.filled(usualText, facts);
    if (subject.get().equals(ownSubject)) {
      subject.set(nextSubject);
    }
    if (text.get().equals(ownText)) {
      text.set(nextText);
    }
    ownSubject = nextSubject;
    ownText = nextText;
  }

  private DocumentFacts facts() {
    return new DocumentFacts(
        kind.get(), from.meeting(), from.council(), ofItem() ? item.get() : Optional.empty());
  }

  private static String ending(Attachment one) {
    return FileNames.ending(one.name()).toLowerCase(Locale.ROOT);
  }

  /** Everybody by organisation, in the order they are printed. */
  public List<String> organisations() {
    var names = new ArrayList<String>();
    recipients.stream()
        .map(one -> one.value().organisation())
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return List.copyOf(names);
  }
}
