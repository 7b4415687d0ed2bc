package se.radslag.ui.people;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.radslag.model.CouncilId;
import se.radslag.model.RegisterChange;
import se.radslag.model.Sending;
import se.radslag.swedish.SendingWords;
import se.radslag.ui.common.Field;

/**
 * How a council's documents are called and sent while it is written; an empty field means the
 * program's own words. Belongs to the window's thread.
 */
final class SendingModel {

  private final CouncilId council;
  private final Consumer<? super RegisterChange> changes;
  final Field<String> fileName;
  final Field<String> subject;
  final Field<String> text;

  SendingModel(CouncilId council, Sending sending, Consumer<? super RegisterChange> changes) {
    this.council = council;
    this.changes = changes;
    this.fileName = field(sending.fileName());
    this.subject = field(sending.subject());
    this.text = field(sending.text());
  }

  void leave() {
    Stream.of(fileName, subject, text).forEach(Field::leave);
  }

  private Field<String> field(String value) {
    return new Field<>(value, new Pattern(), this::record);
  }

  private void record() {
    changes.accept(
        new RegisterChange.SendingChanged(
            council, new Sending(fileName.value(), subject.value(), text.value())));
  }

  /** A text whose fields in braces are all ones there are. */
  private static final class Pattern implements Field.Reading<String> {

    @Override
    public Optional<String> read(String text) {
      return Optional.of(text.strip()).filter(one -> SendingWords.unknownFields(one).isEmpty());
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public boolean emptyWaits() {
      return false;
    }
  }
}
