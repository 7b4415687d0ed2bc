package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.radslag.model.MeetingTime;
import se.radslag.swedish.DateForm;
import se.radslag.swedish.TimeForm;

/**
 * Dates and times in the form the template asks for: by the example in the tag, or else by the mask
 * of a date control as it is set in Word; or else as the minutes have always had them.
 */
final class Forms {

  private Forms() {}

  static List<String> written(ContentControl control, Value value) {
    String example = control.controlTag().format();
    return switch (value) {
      case Value.Words(List<String> texts) -> texts;
      case Value.Rows(List<Scope> _, List<String> texts) -> texts;
      case Value.Day(Optional<LocalDate> day, String usual) -> {
        Optional<DateForm> form = DateForm.of(example).or(() -> mask(control));
        yield one(form.flatMap(known -> day.map(known::of)).orElse(usual));
      }
      case Value.Hours(MeetingTime time, String usual) ->
          one(
              TimeForm.of(example)
                  .map(form -> form.of(time))
                  .filter(text -> !text.isEmpty())
                  .orElse(usual));
      case Value.Agenda(List<Value.Entry> entries) ->
          entries.stream().map(entry -> entry.item().title()).toList();
    };
  }

  private static Optional<DateForm> mask(ContentControl control) {
    return control
        .property(Set.of("date"))
        .flatMap(date -> Word.value(date, "dateFormat"))
        .flatMap(DateForm::ofMask);
  }

  private static List<String> one(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }
}
