package se.radslag.ui.bringin;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.archive.ReadMinutes;
import se.radslag.texts.Texts;
import se.radslag.work.Proposal;

/** What is said of a proposal. */
record ProposalWords(Texts texts) {

  /** In a word or two, what becomes of the file. */
  String state(Proposal one) {
    if (one.content() instanceof Proposal.Content.Refused) {
      return texts.get("ui.bring-in.refused");
    }
    return switch (one.choice()) {
      case SKIP -> texts.get(one.twins().isEmpty() ? "ui.bring-in.skipped" : "ui.bring-in.known");
      case REPLACE -> texts.get("ui.bring-in.replaces");
      case KEEP ->
          one.minutes().isEmpty()
              ? texts.get("ui.bring-in.as-text")
              : texts.get("ui.bring-in.uncertain", one.warnings().size());
    };
  }

  /** All there is to say, a sentence each. */
  List<String> remarks(Proposal one) {
    return Stream.concat(
            one.objection().map(texts::of).stream(), one.warnings().stream().map(texts::of))
        .toList();
  }

  String present(Proposal one) {
    return one.minutes()
        .map(
            minutes ->
                count(minutes.attendance().stream().mapToInt(each -> each.present().size()).sum()))
        .orElse("");
  }

  String items(Proposal one) {
    return one.minutes().map(ReadMinutes::items).map(items -> count(items.size())).orElse("");
  }

  String notes(Proposal one) {
    return one.minutes()
        .map(ReadMinutes::items)
        .map(items -> count(items.stream().mapToInt(each -> each.notes().size()).sum()))
        .orElse(one.readable() ? count(one.text().size()) : "");
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
